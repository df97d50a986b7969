"""Coming and going in two, three and four steps, in plain words: people get on and off, things are given, found, sold."""
from .core import skill
from .plain_b_base import tell
from .real_words import Task

# What is counted | how it begins | what makes it more | what makes it less | the question
TALES = [
    (["A bus has {a} people on it.", "There are {a} people on a bus.", "A bus leaves the station with {a} passengers.", "{a} people are on the bus.", "The tram has {a} passengers.", "A train leaves with {a} people aboard.", "A train carries {a} passengers.", "A boat sets off with {a} people.", "There are {a} tourists on the boat.", "The lift has {a} people in it.", "The number {few} bus has {a} riders."],
     ["{x} get on.", "{x} people get on.", "{x} more board.", "{x} new passengers get on.", "then {x} step in.", "At the next stop {x} get on.", "{x} climb aboard.", "{x} join them."],
     ["{x} get off.", "{x} people get off.", "{x} of them leave.", "then {x} step out.", "At the next stop {x} get off.", "{x} passengers leave.", "{x} go ashore.", "{x} are dropped off."],
     ["How many are on board now?", "How many people are there now?", "How many passengers are left?", "How many are still aboard?", "how many now?", "How many people are there in the end?", "How many ride on?", "So how many is that now?"]),
    (["{n} has {a} {t}.", "{n} had {a} {t}.", "I have {a} {t}.", "I had {a} {t}.", "{n} starts with {a} {t}.", "{n} owns {a} {t}.", "my {kin} has {a} {t}.", "There are {a} {t} in {n}'s bag.", "{n} collected {a} {t}.", "We had {a} {t} at home."],
     ["[{m}|a friend|the teacher|the neighbour|grandpa] brings {x} more.", "{x} more are found.", "then come {x} more from [{m}|an aunt|the shop|grandma].", "{x} more are bought.", "{x} are added.", "{m} gives {x} more.", "Later {x} more turn up.", "{x} come as a present."],
     ["{x} are given to {m}.", "{x} get lost.", "{x} go to [{m}|a friend|a cousin|the neighbour].", "{x} are given away.", "{x} break.", "{m} takes {x}.", "{x} are sold.", "{x} are used up.", "{x} get stolen."],
     ["How many are left?", "How many {t} are there now?", "How many are there in the end?", "how many now?", "How many {t} is that now?", "How many {t} remain?", "What is the number of {t} now?", "How many are there at the end?"]),
    (["A shop has {a} {t} in stock.", "The shop had {a} {t} on {day}.", "There are {a} {t} in the warehouse.", "A store starts the day with {a} {t}.", "Our stall has {a} {t}.", "The storeroom holds {a} {t}."],
     ["A delivery brings {x} more.", "{x} are delivered.", "{x} new ones come in.", "It gets {x} from another shop.", "{x} are brought back by customers.", "{x} more arrive."],
     ["{x} are sold.", "It sells {x}.", "Customers buy {x}.", "{x} are thrown away.", "{x} are sent to another shop.", "{x} are damaged and taken out.", "In the afternoon {x} are sold."],
     ["How many {t} are left?", "How many are in stock now?", "How many {t} does it have at the end of the day?", "How many remain?", "how many now?", "What is the stock now?"]),
    (["There are {a} children in the playground.", "{a} people are in the library.", "{a} guests are at the party.", "There are {a} visitors in the museum.", "The pool has {a} swimmers.", "{a} people wait in the queue.", "{a} fans are in the hall.", "The café has {a} guests.", "{a} cars stand in the car park.", "There are {a} cars in the garage.", "{a} ducks are on the lake.", "There are {a} birds on the roof.", "{a} skaters are on the ice.", "The camp has {a} children."],
     ["{x} more come.", "{x} arrive.", "{x} join them.", "then {x} come in.", "A little later {x} more turn up.", "{x} come along.", "At noon {x} more arrive."],
     ["{x} leave.", "{x} go away.", "{x} of them go home.", "then {x} leave.", "After an hour {x} leave.", "{x} have to go.", "{x} disappear."],
     ["How many are there now?", "How many are left?", "How many are still there?", "how many now?", "How many are there in the end?", "How many stay?"]),
    (["A club has {a} members.", "A school has {a} pupils.", "{a} people work for the firm.", "A village has {a} inhabitants.", "The choir has {a} singers.", "A gym has {a} members.", "An online group has {a} members.", "A team of {a} workers starts the job."],
     ["{x} join.", "{x} new ones join.", "During the year {x} come.", "{x} sign up.", "then {x} are added.", "In May {x} more join."],
     ["{x} leave.", "{x} quit.", "{x} move away.", "then {x} leave.", "In June {x} leave.", "{x} of them stop."],
     ["How many are there now?", "How many are there at the end of the year?", "How many is that now?", "how many now?", "What is the number now?", "How many remain?"]),
    (["There are {a} litres of water in a barrel.", "A tank holds {a} litres.", "A tank has {a} litres of oil in it.", "The barrel contains {a} litres.", "There were {a} litres in the pond.", "A silo holds {a} tonnes of grain."],
     ["{x} are poured in.", "{x} more are added.", "Rain adds {x}.", "{x} are filled in.", "The next day {x} come in."],
     ["{x} are taken out.", "{x} are used.", "{x} leak out.", "{x} are pumped out.", "The next day {x} run out.", "{x} are drained."],
     ["How much is in it now?", "How much is left?", "How many are left in it?", "how much now?", "How much does it hold in the end?"]),
    (["{n} has {a} {cur}.", "{n} had {a} {cur} in the bank.", "I have {a} {cur}.", "I had {a} {cur} in my purse.", "My account shows {a} {cur}.", "{n} takes {a} {cur} to the fair.", "There are {a} {cur} in the money box.", "{n} starts the month with {a} {cur}."],
     ["A paper round brings {x}.", "{x} come in.", "Grandma gives {x}.", "{x} are paid in.", "An uncle adds {x}.", "then {x} are put in.", "A friend pays back {x}.", "{x} are earned by mowing lawns."],
     ["{x} are spent on [food|a toy|books|clothes|a ticket|lunch|a present].", "A [game|bag|cap|meal|haircut] costs {x}.", "{x} go for [rent|fuel|sweets|the phone].", "then {x} are spent.", "{x} are withdrawn.", "{x} are lent to {m}.", "A bill of {x} is paid."],
     ["How much is left?", "How much money is there now?", "How much is that now?", "how much is left over?", "What remains?", "How much money is left in the end?", "What is the balance now?"]),
    (["The lift is on floor {a}.", "A counter shows {a}.", "The display shows {a}.", "A lift starts on floor {a}.", "The volume is at {a}.", "The price is {a} dollars.", "The water stands at {a} cm."],
     ["It goes up {x}.", "then up {x}.", "It rises by {x}.", "It climbs {x}.", "It goes up by {x}."],
     ["It goes down {x}.", "then down {x}.", "It drops by {x}.", "It falls {x}.", "It goes down by {x}."],
     ["Where is it now?", "What is it now?", "What is the number now?", "Where does it end?", "and now?"]),
    (["{n} has {a} points.", "The team has {a} points.", "My score is {a}.", "In a game {n} starts with {a} points.", "Our score was {a}."],
     ["{x} points are won.", "then come {x} more points.", "A bonus gives {x}.", "plus {x}.", "The next round brings {x}.", "{x} are added."],
     ["{x} points are lost.", "A foul costs {x}.", "minus {x}.", "{x} are taken off.", "A mistake costs {x} points."],
     ["What is the score now?", "How many points is that now?", "how many points now?", "What is the final score?", "and now?"]),
]
# Told of somebody who acts: {he}, or I.
OWNER = (["{n} has {a} {t}.", "{n} had {a} {t}.", "{n} owns {a} {t}.", "{n} starts the day with {a} {t}.", "{n} collected {a} {t}.", "In {his} box {n} has {a} {t}.", "{n} made {a} {t}.", "{n} went out with {a} {t}."],
         ["{He} buys {x} more.", "{He} bought {x} more.", "{He} finds {x}.", "{He} found {x} more.", "{He} gets {x} from {m}.", "{He} got {x} for {his} birthday.", "{m} gave {him} {x} more.", "{m} gives {him} {x}.", "{His} {kin} gives {him} {x}.", "{He} wins {x}.", "{He} receives {x} more.", "{He} was given {x}.", "{He} makes {x} more.", "{He} picks up {x}."],
         ["{He} gives {x} to {m}.", "{He} gave {x} to {m}.", "{He} gave {m} {x} of them.", "{He} loses {x}.", "{He} lost {x}.", "{He} sells {x}.", "{He} sold {x} of them.", "{He} gives {x} away.", "{He} uses {x}.", "{He} breaks {x}.", "{He} throws {x} away.", "{He} hands {x} to {his} {kin}.", "{He} lends {x} to {m}.", "{m} takes {x} from {him}.", "{He} drops {x} and they are gone."],
         ["How many does {he} have now?", "How many are left?", "How many {t} does {he} have in the end?", "How many {t} has {n} now?", "how many now?", "How many does {n} still have?", "How many {t} are left for {him}?"])
MINE = (["I have {a} {t}.", "I had {a} {t}.", "I start with {a} {t}.", "I own {a} {t}.", "I collected {a} {t}.", "I took {a} {t} with me."],
        ["I buy {x} more.", "I bought {x}.", "I find {x} more.", "I get {x} from my {kin}.", "My {kin} gives me {x}.", "I got {x} more.", "I won {x}.", "I make {x} more."],
        ["I give {x} to my {kin}.", "I gave {x} away.", "I lose {x}.", "I lost {x}.", "I sell {x} of them.", "I use {x}.", "I used up {x}.", "My {kin} takes {x}.", "I lent {x} to {m}."],
        ["How many do I have now?", "How many are left?", "How many {t} do I have in the end?", "how many now?", "what have i got left?", "How many {t} is that now?"])
PURSE = (["{n} has {a} {cur}.", "{n} had {a} {cur}.", "{n} starts with {a} {cur}.", "{n} has {a} {cur} in {his} purse.", "{n} brought {a} {cur}.", "{n} had saved {a} {cur}."],
         ["{He} earns {x} {cur}.", "{He} earned {x}.", "{He} gets {x} from {his} {kin}.", "{He} finds {x} {cur}.", "{m} pays {him} back {x}.", "{He} sells an old bike for {x}.", "{He} takes {x} out of the bank.", "{He} gets {x} {cur} of pocket money.", "{He} was paid {x} for a job."],
         ["{He} spends {x}.", "{He} spent {x} {cur} on [a book|lunch|sweets|a cap|a game|shoes].", "{He} buys [a book|a cap|a game|a cake] for {x} {cur}.", "{He} pays {x} for [a ticket|the bus|a meal].", "{He} gives {m} {x}.", "{He} loses {x} {cur}.", "{He} lends {m} {x} {cur}.", "{He} paid a bill of {x}."],
         ["How much does {he} have now?", "How much is left?", "How much money does {n} have in the end?", "how much now?", "How many {cur} are left?", "What is left for {him}?"])
RIDE = (["There were {a} people on the [bus|tram|train|boat].", "A [bus|tram|train|ferry] started with {a} people.", "{a} passengers were on the [bus|tram|train|ship].", "A [bus|coach|train] left with {a} passengers.", "{a} people sat in the [bus|tram|train]."],
        ["{x} got on.", "{x} people got on at the next stop.", "{x} more came aboard.", "At the [school|station|park|bridge|market] {x} got on.", "{x} new ones climbed in.", "{x} joined."],
        ["{x} got off.", "{x} people got off at the next stop.", "{x} of them left.", "At the [school|station|park|bridge|market] {x} got off.", "{x} stepped out.", "{x} had to leave."],
        ["How many were there then?", "How many people were on it in the end?", "How many were left?", "How many passengers were there after that?", "How many rode on?", "how many in the end?"])
TALES += [OWNER, OWNER, OWNER, MINE, MINE, PURSE, PURSE, RIDE, RIDE]
KIN = ["sister", "brother", "cousin", "friend", "grandpa", "neighbour", "aunt"]
CURRENCY = ["dollars", "euros", "pounds", "dollars", "euros", "crowns", "francs"]


OPENS = "At A An Later Rain The In During After Customers Grandma It {He} {His} My".split()


def low(text):
    """A step that goes on inside a sentence."""
    if text.startswith(("{He}", "{His}")):
        return "{h" + text[2:]
    return text[0].lower() + text[1:] if text.split(" ")[0] in OPENS else text


def tale(d):
    """(template, signs): a beginning, two or three changes in any order, a question; the question may come first."""
    starts, plus, minus, asks = d.pick(TALES)
    signs = [d.pick("+-") for _ in range(d.pick([2, 2, 2, 3, 3, 4]))]
    if "+" not in signs and d.chance(0.5):
        signs[d.rng.randrange(len(signs))] = "+"
    start, ask, parts = d.say("real.plain.flow.start", brace(starts)), d.say("real.plain.flow.ask", brace(asks)), []
    for k, s in zip("bcef", signs):
        parts.append(d.say("real.plain.flow.step", brace(plus if s == "+" else minus)).replace("{x}", "{" + k + "}"))
    r = d.rng.random()
    if len(parts) > 1 and r < 0.4:           # "12 get off and 8 get on."
        parts[:2] = [parts[0][:-1] + d.pick([" and ", ", then ", ", and then ", ", "]) + low(parts[1]).removeprefix("then ")]
    elif r < 0.5:
        parts = [", ".join([parts[0][:-1]] + [low(p)[:-1] for p in parts[1:]]) + "."]
    if ask in ("how many now?", "and now?", "how much now?", "what have i got left?", "how many in the end?") or d.chance(0.9):
        return " ".join([start] + parts + [ask]), signs
    return " ".join([ask, start] + parts), signs


def brace(texts):
    """For `say`, which fills in."""
    return [t.replace("{", "{{").replace("}", "}}") for t in texts]


def numbers(d, signs):
    while True:
        top = d.pick([20, 60, 100, 400, 2000])
        v, now = {"a": d.int(5, top)}, 0
        now, least = v["a"], 1
        for k, s in zip("bcef", signs):
            v[k] = d.int(2, max(3, min(top, now if s == "-" else top)))
            now += v[k] if s == "+" else -v[k]
            least = min(least, now)
        if least >= 0 and len(set(v.values())) == len(v):
            return v


@skill("real_plain_b_flow", weight=4)
def real_plain_b_flow(d):
    raw, signs = tale(d)
    e = "{a}" + "".join(s + "{" + k + "}" for s, k in zip(signs, "bcef"))
    task = Task(lambda d: {**numbers(d, signs), "kin": d.pick(KIN), "cur": d.pick(CURRENCY)}, [("Start with {a}, add what comes and subtract what goes.", e)], [raw], spell=0.05)
    yield from tell(d, "flow", [task])
