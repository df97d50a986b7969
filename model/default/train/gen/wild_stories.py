"""Stories as strangers tell them: a scene, facts in any order and tone, a question that may come first; one to three calls.

A story is put together from fragments (scene × what happens × joint × question), so that the number of sentence shapes
is the product of short lists. Thoughts, expressions and answers are those of stories.py, story.py and money.py.
"""
from fractions import Fraction

from .core import Answer, Call, skill
from .fillers import HE, SHE, aside, cap, currency, name, price, shown, value
from .phrases import share as part_share
from .stories import THINGS

SIGNS = {"*": " × ", "/": " ÷ ", "+": " + ", "-": " − "}


def pretty(e):
    """An expression as an answer's sentence shows it."""
    return "".join(SIGNS.get(c, c) for c in e)


def wn(d, n, share=0.15):
    """A count as a story writes it: digits, words, groups with commas or spaces."""
    if n >= 10000 and d.chance(0.25):
        return f"{n:,}".replace(",", " ")
    w = shown(d, str(n), share)
    return w.replace("-", " ") if d.chance(0.15) else w


def counts(d, share=0.15, **numbers):
    """Values for a template: {A} as a story writes it, {rA} in plain digits (after a currency sign)."""
    return {k: v for key, n in numbers.items() for k, v in ((key, wn(d, n, share)), ("r" + key, str(n)))}


SCENE = ["It was a rainy afternoon in {p}.", "My cousin {n} told me this one.", "Our teacher gave us this today.", "This is from my little brother's homework.",
         "Every summer the same thing happens in {p}.", "The weather was great and everybody came.", "{n} loves {hobby}.", "So my boss asked me this.", "I saw this on a worksheet.",
         "We live near {p}.", "{n} moved to {p} last spring.", "It is market day in {p}.", "The sun was shining.", "{n} and {n2} are best friends.", "On Saturday the whole family helped.",
         "ok here goes.", "Not sure if I am doing this right.", "I always get these wrong.", "Sorry for my english.", "My daughter has this in her book and I can't explain it.", "Mom says I should ask you.",
         "A little story:", "Read carefully.", "Imagine this:", "Here is the situation.", "Last Friday in {p}:", "The dog was barking the whole time.", "{n} has brown hair and a green bike.",
         "Autumn came early this year.", "There was a big crowd.", "Nobody was late that day.", "Grandpa was in a good mood.", "The kids were excited.", "In {p} the shops open early.",
         "I hope you can help me with this exercise.", "{n} works in {p}.", "Before the holidays there is a lot to do.", "The radio was playing {n2}'s favourite song.", "Word problem.",
         "After lunch the work went on.", "It is the end of the school year.", "{n}, who likes {hobby}, is busy today.", "Snow fell all night.", "We were on holiday near {p}.", "I'm a bit confused by this one."]
TOWNS = "Leeds Porto Lyon Denver Osaka Bristol Krakow Pune Lima Bergen Galway Split Tampa Accra Izmir Brno Turin Ghent Cork Malmo Hanoi Quito".split()
HOBBIES = ["football", "old films", "chess", "baking", "the sea", "comic books", "long walks", "dogs", "painting", "swimming", "music", "puzzles"]


def scene(d, share=0.22):
    """Now and then a sentence before the story that does not matter."""
    if not d.chance(share):
        return ""
    if d.chance(0.15):
        return aside(d) + " "
    n = name(d)
    return d.say("wild.scene", SCENE, n=n, n2=name(d, (n,)), p=d.pick(TOWNS), hobby=d.pick(HOBBIES)) + " "


JOINTS = [". ", ". ", ". ", ". ", ", and ", ", then ", "; ", ", ", " and ", ". Then ", " - ", ". After that ", ", but ", ". Later ", ". Also, ", "... "]
ENDS = ["{F}. {Q}?", "{F}. {Q}?", "{F}. {Q}?", "{F}. {Q}", "{F}, {q}?", "{F}: {q}?", "{F}; {q}?", "{Q} if {f}?", "{Q} when {f}?", "If {f}, {q}?", "If {f}, then {q}?", "{F}. So {q}?", "{F}. Now {q}?",
        "{F}. My question: {q}?", "{F}. Tell me {q}.", "{F}. Find out {q}.", "{F}. Work out {q}.", "{F}. Calculate {q}.", "{F}. Can you tell me {q}?", "{F}. I need to know {q}.", "{F}. I want to know {q}.",
        "{Q}? {F}.", "{Q}? Here is what I know: {f}.", "{F} - {q}?", "{F} ... {q}", "{F}. Determine {q}.", "{F}. Do you know {q}?", "{F}. Say {q}.", "Given: {f}. Wanted: {q}.", "Suppose {f}. {Q}?",
        "Let's say {f}. {Q}?", "{F}. The question is {q}.", "{F}\n{Q}?", "{F}. Question: {q}?", "{Q}, given that {f}?", "{F} so {q}", "Say {f}, {q}?", "{F}. Please tell me {q}.", "Problem. {F}. {Q}?",
        "We know that {f}. {Q}?", "{F}. Explain {q}.", "{F}. {Q}? I think I got it wrong.", "{F}. Answer this: {q}?", "{F}. How do I find {q}?", "{F}. I have no clue {q}.", "{F}. Could you say {q}?",
        "Could you help: {f}. {Q}?", "{F}. {Q}, please?", "{F}. {Q} then?", "i need to find {q}. {F}."]


def lower(text):
    """The first letter small, unless a name or "I" stands there."""
    first = text.split(" ")[0].rstrip("',.")
    return text if first in NAMED or first == "I" or first[:2] == "I'" else text[:1].lower() + text[1:]


NAMED = {n.split("~")[0] for n in SHE + HE} | set(TOWNS) | {"Monday", "Tuesday", "Saturday", "Sunday", "Grandma", "Grandpa", "Mom", "Dad", "Mr.", "Ms.", "Mrs."}


def tell(d, facts, question, scenes=0.22):
    """The whole text: facts (clauses without a full stop) joined, and the question (a clause: "how many pens are left")."""
    text = facts[0]
    for f in facts[1:]:
        j = d.pick(JOINTS)
        if j[0] == "." and j[-5:] not in ("Then ", "that ", "ater ", "lso, "):
            text += j + cap(f)
        else:
            text += j + lower(f)
    inside = ", and ".join(lower(f) for f in facts) if len(facts) == 2 else ", ".join(lower(f) for f in facts)
    end = d.say("wild.end", ENDS, F=cap(text), f=inside, q=lower(question), Q=cap(question))
    return scene(d, scenes) + cap(end)


# -- groups of equal size, and what happens to them ---------------------------------------------------------------------
# (the groups: {B} groups with {A} each; what is there more; what is lost; things)
PACKS = [
    (["{n} bakes {B} trays of {A} muffins", "{B} trays come out of the oven with {A} muffins on each", "there are {B} trays, {A} muffins per tray", "the bakery fills {B} trays and puts {A} muffins on every tray"],
     ["{C} more are already on the counter", "{n2} brings another {C}", "{C} extra muffins were made from the rest of the dough"], ["{C} of them get burnt", "{C} are eaten before they cool down", "the dog eats {C}", "{C} fall on the floor"], "muffins"),
    (["the school orders {B} boxes of pencils with {A} in each box", "{B} boxes of pencils arrive, each holding {A}", "the teacher has {B} boxes. Each box has {A} pencils", "a class gets {B} boxes with {A} pencils apiece"],
     ["{C} loose pencils are still in the drawer", "{n} finds {C} more in a cupboard", "{C} come as a free gift"], ["{C} are broken", "{C} pencils are given out on the first day", "{n} hands out {C}"], "pencils"),
    (["{n}'s hens are in {B} coops, {A} hens in each", "a farm has {B} coops with {A} hens each", "on a farm {A} hens live in every one of the {B} coops"],
     ["{C} more hens run around in the yard", "the farmer buys {C} more hens"], ["a fox takes {C} of the hens", "the farmer sells {C} hens", "{C} hens are moved to another farm"], "hens"),
    (["a concert hall has {B} rows of {A} seats", "there are {B} rows in the hall and {A} seats in every row", "the stage crew puts out {B} rows, {A} seats in each one"],
     ["{C} seats are on the balcony", "{C} extra seats stand along the wall", "there are also {C} seats at the side"], ["{C} seats are reserved", "{C} seats are broken", "{C} seats can't be used because of the camera"], "seats"),
    (["{n} puts {B} photo albums on the shelf, each with {A} photos", "{B} albums hold {A} photos each", "{n} has filled {B} albums. Every album contains {A} photos"],
     ["{C} photos lie in a shoe box", "{n2} sends {C} more photos"], ["{C} of the photos are blurry and get thrown away", "{n} gives {C} photos to {n2}"], "photos"),
    (["the ferry makes {B} crossings with {A} passengers each time", "{A} passengers take each of the {B} crossings", "there are {B} crossings a day and {A} passengers on each"],
     ["{C} more passengers go with the night boat", "a small boat takes {C} more passengers"], ["{C} of the passengers travel for free", "{C} of the passengers are kids"], "passengers"),
    (["the library gets {B} crates with {A} books each", "{B} crates of books are delivered to the library, {A} books in each crate", "in the library there are {B} shelves and {A} books on every shelf"],
     ["{C} books are on the returns desk", "{n} donates {C} books"], ["{C} books are out on loan", "{C} are damaged by water", "{C} books get sold at the flea market"], "books"),
    (["a nurse opens {B} packs of {A} bandages", "the hospital ward has {B} packs with {A} bandages in each", "there are {A} bandages in a pack and the ward gets {B} packs"],
     ["{C} single bandages are left from last week", "another {C} lie in the drawer"], ["{C} bandages are used in the morning", "{C} are used up over the weekend"], "bandages"),
    (["a gardener plants {B} rows of tulips with {A} in each row", "{B} flower beds have {A} tulips each", "{n} plants {A} tulips in each of {B} rows"],
     ["{C} more grow next to the gate", "{n} adds {C} by the door"], ["{C} do not come up", "rabbits eat {C} of them", "{n} cuts {C} for a vase"], "tulips"),
    (["{n} buys {B} packs of stickers, {A} stickers in a pack", "there are {A} stickers in every pack and {n} opens {B} packs", "{n} gets {B} packs of {A} stickers for the album"],
     ["{n2} gives {n} {C} more stickers", "{n} already had {C} stickers"], ["{n} gives {C} stickers to {n2}", "{C} are doubles and get swapped away", "{C} of the stickers get lost"], "stickers"),
    (["a truck brings {B} pallets with {A} bricks on each", "the builders get {B} pallets of {A} bricks", "on the building site are {B} pallets, each with {A} bricks"],
     ["{C} bricks were there before", "they find {C} old bricks in the yard"], ["{C} bricks are cracked", "{C} bricks are used for the garden wall"], "bricks"),
    (["the office prints {B} reports of {A} pages each", "{n} prints {B} copies of a report with {A} pages", "every report has {A} pages and {B} of them are printed"],
     ["{C} cover pages are printed too", "then there are {C} pages of letters"], ["{C} pages come out blank", "{C} pages are thrown away because the ink was low"], "pages"),
    (["{n} fills {B} bags with {A} shells each", "at the beach {n} collects shells: {B} bags, {A} in each bag", "{n} has {B} bags and puts {A} shells in every bag"],
     ["{n} has {C} more shells in a pocket", "{n2} adds {C} shells"], ["{C} shells break on the way home", "{n} throws {C} shells back into the sea"], "shells"),
    (["a video game has {B} levels with {A} coins each", "in the game there are {A} coins on every level and {n} finishes {B} levels", "{n} plays {B} levels and takes {A} coins in each"],
     ["{n} gets a bonus of {C} coins", "the daily reward is {C} coins"], ["{n} spends {C} coins on a new sword", "the boss steals {C} coins"], "coins"),
    (["a fruit seller has {B} crates of {A} oranges", "{B} crates stand at the market and {A} oranges are in each", "each crate holds {A} oranges; there are {B} crates"],
     ["{C} oranges lie in a bowl", "the seller gets {C} oranges from a friend"], ["{C} oranges are bad", "{C} oranges are sold in the morning", "{C} roll away and are lost"], "oranges"),
    (["{n} has {B} aquariums with {A} fish each", "in the pet shop are {B} tanks and {A} fish swim in every tank", "a pet shop keeps {A} fish in each of its {B} tanks"],
     ["{C} new fish are delivered", "{C} more fish are in the window"], ["{C} fish are sold", "a customer buys {C} fish"], "fish"),
    (["{n} cooks for a party and makes {B} plates with {A} sandwiches each", "{B} plates are on the table, {A} sandwiches on every plate", "each plate has {A} sandwiches, and there are {B} plates"],
     ["{n2} brings {C} more sandwiches", "{C} more sandwiches are in the fridge"], ["the guests eat {C} sandwiches", "{C} sandwiches are gone after ten minutes"], "sandwiches"),
    (["a school trip uses {B} buses with {A} pupils in each", "{A} pupils sit in each of {B} buses", "{B} buses leave the school, each with {A} pupils"],
     ["{C} pupils come by train", "{C} pupils are driven by their parents"], ["{C} pupils get off early", "{C} of the pupils go home with their parents"], "pupils"),
    (["the scouts put up {B} tents and {A} children sleep in each", "there are {B} tents with {A} children per tent", "a camp has {B} tents. {A} children sleep in each tent"],
     ["{C} children sleep in the hut", "{C} more children come on the second day"], ["{C} children go home early", "{C} children are picked up in the evening"], "children"),
    (["{n} knits {B} rows of {A} stitches", "a scarf gets {A} stitches in every row and {n} knits {B} rows", "{n} makes {B} rows with {A} stitches each"],
     ["{C} stitches are added for the border"], ["{C} stitches have to be undone", "{C} stitches are dropped"], "stitches"),
    (["a warehouse stores {B} shelves of {A} boxes", "{n} stacks {A} boxes on each of {B} shelves", "on every shelf are {A} boxes, and the warehouse has {B} shelves"],
     ["{C} boxes are on the floor", "a van brings {C} more boxes"], ["{C} boxes are shipped", "{C} boxes are sent back", "the driver picks up {C} boxes"], "boxes"),
    (["{n} makes {B} necklaces with {A} beads each", "{A} beads are needed for a necklace and {n} makes {B} of them", "every necklace takes {A} beads. {n} strings {B} necklaces"],
     ["{n} uses {C} more beads for a ring"], [], "beads"),
    (["a choir sings {B} concerts and sells {A} tickets for each", "{B} concerts take place and {A} tickets are sold each time"],
     ["{C} tickets are sold online", "another {C} tickets go to sponsors"], ["{C} tickets are given back", "{C} tickets are refunded because of the storm"], "tickets"),
    (["{n} swims {B} days a week, {A} lengths each day", "in training {n} swims {A} lengths on each of {B} days"],
     ["on Sunday {n} swims {C} more lengths", "{n} adds {C} lengths as a bonus"], [], "lengths"),
]
ASK_ALL = ["how many {t} are there", "how many {t} are there in total", "how many {t} are there altogether", "how many {t} is that", "how many {t} does that make", "what is the total number of {t}", "how many {t} in all",
           "how many {t} are there all together", "what's the number of {t}", "how many {t} is that in total", "how many {t} altogether", "what is the sum of all {t}"]
ASK_LEFT = ["how many {t} are left", "how many {t} remain", "how many {t} are still there", "how many {t} are left over", "how many {t} does that leave", "how many {t} are left in the end", "what number of {t} is left",
            "how many {t} are there now", "how many {t} remain after that", "how many of the {t} are left now", "how many {t} are not gone"]
ASK_EACH = ["how many {t} are there for each {who}", "how many {t} for each {who}", "how many {t} per {who}", "how many {t} are there per {who}", "how many {t} does that make for every {who}"]
TERSE = ["{b} x {a} {t}, {more} {c}. total?", "{b} groups of {a} {t} {sign} {c}, how many", "{a} {t} each, {b} groups, {c} {word}. How many {t}?", "{b} lots of {a} {t}, {c} {word}. How many?",
         "{t}: {b} sets of {a}, {c} {word}. total {t}?", "{a} {t} per box, {b} boxes, {c} {word} = ?", "{b} boxes á {a} {t}, {c} {word}, how much {t} is it?", "Boxes: {b}. {T} in each: {a}. {Cw}: {c}. {T} in all?",
         "got {b} boxes w/ {a} {t} each & {c} {word}, how many {t} total"]


@skill("wild_packs", weight=1.0)
def wild_packs(d):
    have, more, less, t = d.pick(PACKS)
    n = name(d)
    kind = d.pick(["a*b", "a*b+c", "a*b+c", "a*b-c", "a*b-c", "a*b/c"])
    if kind == "a*b-c" and not less:
        kind = "a*b+c"
    a, b = d.int(2, d.pick([12, 30, 60])), d.int(2, d.pick([9, 15, 30]))
    c = d.int(2, d.pick([20, 40, 90]))
    if kind == "a*b-c":
        c = d.rng.randint(1 if a * b < 4 else 2, max(2, min(a * b - 1, c)))
        c = min(c, a * b - 1)
    if kind == "a*b/c":
        c = d.pick([k for k in range(2, 13) if a * b % k == 0] or [a])
    v = dict(n=n, n2=name(d, (n,)), t=t, **counts(d, 0.25, A=a, B=b, C=c))
    if kind in ("a*b+c", "a*b-c") and d.chance(0.1):
        plus = kind[3] == "+"
        yield d.say("wild.terse", TERSE, a=a, b=b, c=c, t=t, T=cap(t), sign="plus" if plus else "minus", word="extra" if plus else "missing", more="plus" if plus else "minus", Cw="Extra" if plus else "Missing")
    else:
        facts = [d.say("wild.have." + t, have, **v)]
        if kind == "a*b+c":
            facts.append(d.say("wild.more." + t, more, **v))
            if d.chance(0.12):
                facts.reverse()
        if kind == "a*b-c":
            facts.append(d.say("wild.less." + t, less, **v))
        if kind == "a*b/c":
            who = d.pick(["child", "family", "team", "table", "helper", "neighbour", "class", "group"])
            many = {"child": "children", "family": "families", "class": "classes"}.get(who, who + "s")
            facts.append(d.say("wild.deal", ["all of them are divided equally among {C} {m}", "everything is shared evenly between {C} {m}", "{C} {m} share them equally", "all the {t} are split equally by {C} {m}",
                                            "they are given in equal parts to {C} {m}", "{C} {m} get the same number each and nothing is left"], m=many, **v))
            ask = d.say("wild.ask.each", ASK_EACH, t=t, who=who)
        else:
            left = kind == "a*b-c"
            ask = d.say("wild.ask.left" if left else "wild.ask.all", ASK_LEFT if left else ASK_ALL, t=t)
        yield tell(d, facts, ask)
    e = kind.replace("a", str(a)).replace("b", str(b)).replace("c", str(c))
    why = {"a*b": f"{a} times {b}.", "a*b+c": f"{a} times {b}, then plus {c}.", "a*b-c": f"{a} times {b}, then minus {c}.", "a*b/c": f"{a} times {b}, then divided by {c}."}[kind]
    r = yield Call(why, e)
    yield Answer("", f"{pretty(e)} = {value(r)}.", r.best)


# -- coming and going ---------------------------------------------------------------------------------------------------
# (unit, start, more, fewer, question)
FLOWS = [
    ("passengers", ["{A} passengers are on the bus", "a bus starts with {A} passengers", "the tram leaves the station with {A} people on board"], ["{B} get on", "{B} more board at the next stop", "at the park {B} people get in"],
     ["{B} get off", "{B} leave at the museum", "{B} step out at the next stop"], ["how many passengers are on board now", "how many people are still riding", "how many are on it in the end"]),
    ("books", ["a small library owns {A} books", "there are {A} books on {n}'s shelves", "{n} has {A} books at home"], ["{B} new ones are bought", "{n2} donates {B} books", "{B} books come back"], ["{B} are lent out", "{B} books are thrown away", "{B} are given to a school"],
     ["how many books are there now", "how many books does that leave", "what is the number of books now"]),
    ("dollars", ["{n} has {A} dollars in a piggy bank", "{n}'s wallet holds ${rA}", "{n} starts the week with ${rA}"], ["{n} earns ${rB} by walking dogs", "grandma gives {n} ${rB}", "{n} gets ${rB} for mowing the lawn", "{n} finds {B} dollars in an old coat"],
     ["{n} pays ${rB} for lunch", "{n} spends {B} dollars at the cinema", "{n} lends ${rB} to {n2}", "a new cap costs {n} ${rB}"], ["how many dollars does {n} have now", "how much money is left", "how much does {n} have at the end"]),
    ("degrees", ["in the morning it is {A} degrees", "the thermometer shows {A} °C at noon", "at sunrise the temperature is {A}°"], ["it gets {B} degrees warmer", "the temperature rises by {B} degrees", "it climbs {B} degrees"], ["it drops by {B} degrees", "it cools down {B} degrees", "the temperature falls {B} degrees"],
     ["what is the temperature now", "how warm is it then", "what does the thermometer show", "how many degrees is it now"]),
    ("sheep", ["a shepherd has {A} sheep", "{n}'s farm has {A} sheep", "on the meadow there are {A} sheep"], ["{B} lambs are born", "{B} more are bought at the market", "{B} sheep come from the other field"], ["{B} are sold", "{B} run away", "wolves take {B} of them"],
     ["how many sheep are there now", "how many animals does the farm have now", "how big is the flock now"]),
    ("patients", ["{A} patients are in the waiting room", "the clinic has {A} patients on Monday", "a ward holds {A} patients"], ["{B} more arrive", "{B} new patients are brought in", "{B} come with the ambulance"], ["{B} go home", "the doctor sees {B} of them and they leave", "{B} are moved to another ward"],
     ["how many patients are there now", "how many are still there", "what is the number of patients in the end"]),
    ("emails", ["{n} has {A} unread emails", "there are {A} mails in the inbox", "my inbox shows {A} messages"], ["{B} more come in over night", "{B} new messages arrive", "another {B} pop up"], ["{n} deletes {B}", "{B} are answered and gone", "{B} go into the spam folder"],
     ["how many are left in the inbox", "how many emails are there now", "how many are there then"]),
    ("cars", ["{A} cars are in the parking lot", "a car park has {A} cars in it at nine", "the ferry has {A} cars on its deck"], ["{B} drive in", "{B} more cars come", "{B} cars arrive later"], ["{B} leave", "{B} drive off", "{B} cars are towed away"],
     ["how many cars are there now", "how many cars are parked there in the end", "what is the number of cars now"]),
    ("points", ["{n} has {A} points after the first round", "our team starts with {A} points", "the score is {A} points"], ["{n} wins {B} more", "the team scores {B} points", "{B} bonus points are given"], ["{B} points are taken off for a foul", "{n} loses {B} points", "there is a penalty of {B} points"],
     ["what is the score now", "how many points is that", "how many points does that make in the end"]),
    ("liters", ["a tank contains {A} liters of water", "the rain barrel holds {A} litres", "there are {A} L of milk in the cooler"], ["rain adds {B} liters", "{B} litres are poured in", "{B} L are filled up"], ["{B} liters are used for the plants", "{B} litres leak out", "the horses drink {B} liters"],
     ["how many liters are there now", "how much is in it now", "what amount is left"]),
    ("eggs", ["{n} has {A} eggs in the basket", "the hens have laid {A} eggs", "in the fridge are {A} eggs"], ["{n2} brings {B} eggs", "the hens lay {B} more", "{n} buys {B} eggs"], ["{n} uses {B} for a cake", "{B} crack", "{n} cooks {B} for breakfast"],
     ["how many eggs are left", "how many eggs are there now", "how many does {n} have now"]),
    ("followers", ["{n}'s channel has {A} followers", "a new page starts with {A} followers", "{A} people follow {n}"], ["{B} people join after a funny video", "{B} more follow", "the channel gains {B}"], ["{B} unfollow", "{B} accounts are deleted", "it loses {B} again"],
     ["how many followers are there now", "how many followers does {n} have now", "what's the number of followers"]),
    ("visitors", ["{A} visitors are in the zoo", "the museum counts {A} visitors at ten", "{A} guests are at the party"], ["{B} more walk in", "{B} people come later", "a group of {B} arrives"], ["{B} go home", "{B} people leave", "after lunch {B} are gone"],
     ["how many visitors are inside now", "how many people are still there", "how many people is that now"]),
    ("cards", ["{n} owns {A} trading cards", "{n} started with {A} cards", "there are {A} cards in {n}'s folder"], ["{n} wins {B} cards", "{n2} gives {n} {B} cards", "{n} gets {B} for a birthday"], ["{n} trades {B} away", "{n} loses {B} in a game", "{B} get wet and are thrown out"],
     ["how many cards does {n} have now", "how many cards are left", "how many cards is that"]),
    ("meters", ["a diver is {A} meters above the sea bed", "a balloon flies at {A} m", "a hiker stands at {A} meters above the sea"], ["goes up {B} meters", "climbs {B} m more", "rises another {B} meters"], ["goes down {B} meters", "sinks {B} m", "comes down by {B} m"],
     ["how high is that now", "at what height is that", "what is the height now"]),
]


@skill("wild_flow", weight=1.0)
def wild_flow(d):
    u, start, up, down, asks = d.pick(FLOWS)
    n = name(d)
    v = dict(n=n, n2=name(d, (n,)))
    have = d.int(4, d.pick([40, 90, 900, 5000]))
    if u == "degrees":
        have = d.rng.randint(4, 35)
    e = str(have)
    facts = [d.say("wild.flow." + u, start, **counts(d, A=have), **v)]
    ops = ""
    for _ in range(d.pick([1, 1, 2, 2, 2, 3])):
        gain = d.chance(0.45) or have < 4
        m = d.int(2, max(2, min(have - 1, 60 if u != "degrees" else 12))) if not gain else d.int(2, 60 if u != "degrees" else 12)
        if not gain and have - m < 0:
            m = have
        pool = up if gain else down
        facts.append(d.say("wild.flow." + u + ("up" if gain else "down"), pool, **counts(d, B=m), **v))
        e += f"{'+' if gain else '-'}{m}"
        ops += "+" if gain else "-"
        have += m if gain else -m
    if u not in ("dollars", "degrees", "points", "liters", "meters") and d.chance(0.25):
        ask = d.say("wild.flow.short", ["how many now", "how many are there", "how many", "and now how many", "so how many", "what number now", "what's the number now", "how many in the end", "how many does that make", "what is the new number"])
    else:
        ask = d.say("wild.flow.ask." + u, asks, **v)
    yield tell(d, facts, ask)
    x = e.replace("-", "+").split("+")
    why = "Start with " + x[0] + ", add what comes and subtract what goes." if len(ops) > 1 else f"{x[0]} {'plus' if ops == '+' else 'minus'} {x[1]}."
    r = yield Call(why, e)
    yield Answer("", f"{pretty(e)} = {r.best}.", r.best)


# -- two people or things compared --------------------------------------------------------------------------------------
HAVERS = [("{A} has {n} {t}", "{B} has", "{t}", "how many {t} does {B} have", "how many {t} do they have together", "how many more {t} does {M} have"),
          ("{A} collected {n} {t}", "{B} collected", "{t}", "how many {t} did {B} collect", "how many {t} did they collect in total", "how many more {t} did {M} collect"),
          ("{A} read {n} pages", "{B} read", "pages", "how many pages did {B} read", "how many pages did the two of them read altogether", "how many more pages did {M} read"),
          ("{A} picked {n} {t} this morning", "{B} picked", "{t}", "how many {t} did {B} pick", "how many {t} did both pick together", "how many more {t} did {M} pick"),
          ("{A} sold {n} tickets", "{B} sold", "tickets", "how many tickets did {B} sell", "how many tickets were sold by both", "how many more tickets did {M} sell"),
          ("{A} scored {n} points", "{B} scored", "points", "how many points did {B} score", "what is the total of both scores", "by how many points did {M} win"),
          ("{A} ran {n} laps", "{B} ran", "laps", "how many laps did {B} run", "how many laps did they run between them", "how many more laps did {M} run"),
          ("{A} baked {n} cookies for the fair", "{B} baked", "cookies", "how many cookies did {B} bake", "how many cookies did they bake in all", "how many more cookies did {M} bake"),
          ("{A} planted {n} trees", "{B} planted", "trees", "how many trees did {B} plant", "how many trees were planted by the two", "how many more trees did {M} plant"),
          ("{A} has saved {n} dollars", "{B} has saved", "dollars", "how many dollars has {B} saved", "how many dollars have they saved together", "how many more dollars has {M} saved"),
          ("{A} sent {n} postcards", "{B} sent", "postcards", "how many postcards did {B} send", "how many postcards were sent in total", "how many more postcards did {M} send"),
          ("{A} caught {n} fish", "{B} caught", "fish", "how many fish did {B} catch", "how many fish did they catch all together", "how many more fish did {M} catch"),
          ("{A} worked {n} hours this week", "{B} worked", "hours", "how many hours did {B} work", "how many hours did they work in total", "how many more hours did {M} work"),
          ("{A} drove {n} km", "{B} drove", "km", "how many km did {B} drive", "how far did both drive together", "how many more km did {M} drive"),
          ("{A} solved {n} puzzles", "{B} solved", "puzzles", "how many puzzles did {B} solve", "how many puzzles did they solve in sum", "how many more puzzles did {M} solve")]
REL = {"+": ["{b} {k} more", "{b} {k} more {t} than {A}", "{b} {k} more than {A} did" , "{b} {k} more than that", "{b} as many as {A} plus {k} more", "{b} {k} {t} more than {A}", "{b} even {k} more"],
       "-": ["{b} {k} fewer", "{b} {k} fewer {t} than {A}", "{b} {k} less than {A}", "{b} {k} fewer than that", "{b} {k} {t} less than {A}", "{b} only {k} fewer"],
       "*": ["{b} {x} as many", "{b} {x} as many {t} as {A}", "{b} {x} as many {t}", "{b} {x} that number", "{b} {x} as much as {A}", "{b} {x} the number of {A}"],
       "/": ["{b} half as many", "{b} half as many {t} as {A}", "{b} only half of that", "{b} half the number of {A}", "{b} half as much as {A}"]}
REL["+"] = [x for x in REL["+"] if "did" not in x]


@skill("wild_compare", weight=0.8)
def wild_compare(d):
    A = name(d)
    B = name(d, (A,))
    first, b, t, ask, both, diff = d.pick(HAVERS)
    t = t.replace("{t}", d.pick(THINGS)) if t == "{t}" else t
    op = d.pick("+-*/")
    n, k = d.int(4, d.pick([30, 90, 800])), d.int(2, 25)
    if op == "*":
        k = d.rng.randint(2, 9)
    if op == "-" and k >= n:
        k = d.rng.randint(1, n - 1)
    if op == "/":
        n, k = n * 2, 2
    x = d.pick(["twice", "two times", "2 times", "2x"] if k == 2 else [f"{wn(d, k, 0.6)} times", f"{k} times"] + (["three times", "triple"] if k == 3 else []))
    rel_list = REL[op] if x != "triple" else ["{b} triple that number", "{b} triple the number of {A}"]
    rel = d.say("wild.rel" + op + ("3" if x == "triple" else ""), rel_list, b=b.format(B=B, t=t), k=wn(d, k, 0.2), A=A, t=t, x=x)
    fact = first.format(A=A, n=wn(d, n), t=t)
    kind = d.pick(["one", "one", "both", "both", "two"])
    v = dict(A=A, B=B, t=t)
    if kind == "two":
        m = d.int(2, 90)
        if m == n:
            m += 1
        n, m = max(n, m), min(n, m)
        facts = [first.format(A=A, n=wn(d, n), t=t), b.format(B=B, t=t) + f" {wn(d, m)}"]
        if d.chance(0.4):
            facts = [first.format(A=B, n=wn(d, m), t=t), b.format(B=A, t=t) + f" {wn(d, n)}"]
        total = d.chance(0.5)
        q = (both if total else diff).format(M=A, **v)
        yield tell(d, facts, q)
        if total:
            r = yield Call(f"The sum of {n} and {m}.", f"{n}+{m}")
            yield Answer("", f"{n} + {m} = {value(r)}.", r.best)
        else:
            r = yield Call(f"The difference: {n} minus {m}.", f"{n}-{m}")
            yield Answer("", f"{n} − {m} = {value(r)}.", r.best)
        return
    facts = [fact, rel]
    yield tell(d, facts, (ask if kind == "one" else both).format(**v))
    why = {"+": f"The sum of {n} and {k}", "-": f"The difference: {n} minus {k}", "*": f"The product: {n} times {k}", "/": f"The quotient: {n} divided by {k}"}[op]
    if kind == "both":
        why = "First the second one: " + {"+": f"{n} plus {k}", "-": f"{n} minus {k}", "*": f"{n} times {k}", "/": f"{n} divided by {k}"}[op]
    r = yield Call(why + ".", f"{n}{op}{k}")
    if kind == "one":
        yield Answer("", f"{n}{SIGNS[op]}{k} = {value(r)}.", r.best)
        return
    s = yield Call(f"Together: {n} plus {r.best}.", f"{n}+{r.best}")
    yield Answer("", f"The second one: {n}{SIGNS[op]}{k} = {r.best}. Together: {n} + {r.best} = {s.best}.", s.best)


# -- sharing, packing, what is left over --------------------------------------------------------------------------------
SHARE_HAVE = ["{n} has {N} {t}", "there are {N} {t}", "{N} {t} are on the table", "the class got {N} {t}", "a box holds {N} {t}", "{n} bought {N} {t}", "we have {N} {t}", "I have {N} {t}", "the coach brings {N} {t}", "{N} {t} must be handed out", "a shop received {N} {t}", "{n} counted {N} {t}"]
SHARE_HOW = ["{K} children share them equally", "they are shared fairly among {K} kids", "{K} friends split them evenly", "each of the {K} players gets the same number", "they are divided between {K} families, everyone gets the same", "{K} people take equal shares", "they go to {K} pupils in equal parts",
             "they shall be given to {K} neighbours, the same number for everybody"]
SHARE_ASK = {"each": ["how many does each one get", "how many {t} does each get", "how many for each", "how many {t} are there for each person", "how many does everyone receive", "what does each of them get", "how many {t} per person"],
             "whole": ["how many whole {t} does each get", "how many does each one get if no {t} are cut", "how many {t} does everyone get at most", "what is the largest number of {t} each can have", "how many entire {t} for each"],
             "rest": ["how many are left over", "how many {t} remain", "how many {t} are left over at the end", "what is left over", "how many {t} can't be shared", "how many {t} stay behind"],
             "both": ["how many does each get and how many are left over", "how many {t} for each, and how many remain", "what does each one get and what is left over", "how many {t} does everyone get and how many are left"]}
PACK_HOW = ["{K} fit in one {box}", "one {box} holds {K}", "each {box} has room for {K}", "{K} go into every {box}", "they are put in {boxes} of {K}", "a {box} takes {K} of them", "they get packed {K} to a {box}", "{n2} puts {K} in each {box}"]
PACK_ASK = {"exact": ["how many {boxes} are filled", "how many {boxes} does that make", "how many {boxes} are there", "how many {boxes} do we get", "what number of {boxes} is that", "how many {boxes} come out"],
            "full": ["how many full {boxes} are there", "how many {boxes} can be filled completely", "how many complete {boxes} does that make", "how many {boxes} get completely full"],
            "need": ["how many {boxes} are needed for all of them", "how many {boxes} are needed so that everything fits", "how many {boxes} must be bought to hold all {t}", "at least how many {boxes} are necessary for all {t}", "how many {boxes} do we need to pack every one of the {t}"],
            "rest": ["how many {t} are left over after filling the {boxes}", "how many {t} do not fit in a full {box}", "how many {t} are left over when the full {boxes} are closed", "how many are left without a full {box}"]}
BOXES = [("box", "boxes"), ("bag", "bags"), ("carton", "cartons"), ("basket", "baskets"), ("jar", "jars"), ("crate", "crates"), ("packet", "packets"), ("tray", "trays"), ("shelf", "shelves"), ("suitcase", "suitcases"), ("row", "rows"), ("bucket", "buckets"), ("drawer", "drawers"), ("van", "vans"), ("folder", "folders")]


@skill("wild_share", weight=0.8)
def wild_share(d):
    n, t = name(d), d.pick(THINGS)
    k = d.int(2, d.pick([9, 12, 30]))
    box, boxes = d.pick(BOXES)
    group = d.chance(0.5)
    kind = d.pick(["exact", "exact", "exact", "rest", "whole", "both"] if group else ["exact", "exact", "exact", "full", "need", "rest"])
    N = k * d.int(2, d.pick([12, 40, 200]))
    if kind != "exact":
        N += d.rng.randint(1, k - 1)
    v = dict(n=n, n2=name(d, (n,)), t=t, N=wn(d, N), K=wn(d, k, 0.3), box=box, boxes=boxes)
    facts = [d.say("wild.share.have", SHARE_HAVE, **v), d.say("wild.share.how" if group else "wild.pack.how", SHARE_HOW if group else PACK_HOW, **v)]
    asks = SHARE_ASK["each" if kind == "exact" else kind] if group else PACK_ASK[kind]
    yield tell(d, facts, d.say("wild.share.ask" + str(group) + kind, asks, **v))
    if kind == "exact":
        r = yield Call(f"Each gets {N} divided by {k}." if group else f"{N} divided by {k}.", f"{N}/{k}")
        yield Answer("", f"Each: {N} ÷ {k} = {value(r)}." if group else f"{N} ÷ {k} = {value(r)}.", r.best)
    elif kind == "rest":
        if group:
            r = yield Call(f"What is left of {N} in {k} equal shares is the remainder: mod.", f"{N} mod {k}")
        else:
            r = yield Call(f"What is left of {N} in groups of {k} is the remainder: mod.", f"{N} mod {k}")
        yield Answer("", f"{N} divided by {k} leaves {r.best}.", r.best)
    elif kind == "full":
        r = yield Call(f"{N} divided by {k}, only the whole part: floor.", f"floor({N}/{k})")
        yield Answer("", f"The whole part of {N} ÷ {k} is {r.best}.", r.best)
    elif kind == "need":
        r = yield Call(f"{N} divided by {k}, rounded up to a whole number: ceil.", f"ceil({N}/{k})")
        yield Answer("", f"{N} ÷ {k} rounded up is {r.best}, so {r.best} are needed.", r.best)
    else:
        r = yield Call(f"Each gets {N} divided by {k}, rounded down.", f"floor({N}/{k})")
        if kind == "whole":
            yield Answer("", f"Each: {N} ÷ {k}, rounded down, is {r.best}.", r.best)
            return
        each = r.best
        r = yield Call(f"What is left of {N} in {k} equal shares is the remainder: mod.", f"{N} mod {k}")
        yield Answer("", f"Each: {N} ÷ {k}, rounded down, is {each}; {r.best} are left over.", f"{each} remainder {r.best}")


# -- steps that belong together: (expression, thought, [(facts, question)]) ------------------------------------------------
COMBO = [
    ("(a+b)*c", "{a} and {b} together, times {c}.", [
        (["{n} does {A} sit-ups in the morning and {B} in the evening"], ["how many sit-ups is that in {C} days", "how many sit-ups does {n} do in {C} days"]),
        (["every goodie bag has {A} toffees and {B} lollipops"], ["how many sweets are needed for {C} bags", "how many sweets are in {C} such bags altogether"]),
        (["a ticket to the aquarium is ${rA} and the bus there is ${rB} per person"], ["what do {C} people pay in total", "how much is it for a group of {C}"]),
        (["one table gets {A} chairs and {B} stools", "there are {C} tables in the cafe"], ["how many seats are there", "how many seats does the cafe have in all"]),
        (["on each school day {n} cycles {A} km to school and walks {B} km home another way"], ["how many km is that in {C} school days", "how far does {n} go in {C} such days"]),
        (["each of {C} houses has {A} windows in front and {B} at the back"], ["how many windows are there altogether", "how many windows do the houses have in all"]),
        (["a nurse takes {A} blood samples before lunch and {B} after lunch every day"], ["how many samples are taken in {C} days", "what is the number of samples in {C} days"]),
        (["a band needs {A} cables and {B} speakers for every show", "they play {C} shows and bring new gear each time"], ["how many pieces of gear do they need in total", "how many items is that in all"]),
        (["{A} women and {B} men work in a team", "everybody gets {C} t-shirts"], ["how many t-shirts are needed", "how many shirts must be ordered"]),
        (["a pizza is cut in {A} slices with ham and {B} with cheese", "we order {C} pizzas like that"], ["how many slices do we have", "how many slices is that"])]),
    ("(a-b)*c", "{a} minus {b}, times {c}.", [
        (["a jacket is normally ${rA} but now it is ${rB} cheaper", "{n} buys {C} of them for the team"], ["what is the total price", "how much does {n} pay"]),
        (["of {A} seats in each train car {B} are reserved", "the train has {C} cars"], ["how many free seats are there in the whole train", "how many seats are not reserved in all"]),
        (["every week {n} earns ${rA} and spends ${rB} of it"], ["how much does {n} save in {C} weeks", "how many dollars are saved after {C} weeks"]),
        (["from each crate of {A} peaches {B} are rotten", "a shop gets {C} crates"], ["how many good peaches are there", "how many peaches can be sold"]),
        (["a snail climbs {A} cm by day and slides back {B} cm at night"], ["how high has it come after {C} full days and nights", "how many cm does it gain in {C} days and nights"]),
        (["a tap gives {A} liters an hour and the drain takes {B}"], ["how much water is in the tub {C} hours later", "how many liters are there after {C} hours"])]),
    ("(a+b)/c", "{a} and {b} together, divided by {c}.", [
        (["{n} has {A} stickers and {n2} has {B}", "they put them together and share them equally among {C} kids"], ["how many does each kid get", "how many stickers for each kid"]),
        (["a class of {A} pupils and another of {B} pupils go on a trip", "they form {C} groups of the same size"], ["how many pupils are in each group", "how many children per group"]),
        (["one hose fills {A} liters and another {B} liters into a tub", "the water is poured in {C} equal buckets"], ["how many liters go in one bucket", "how much water is in each bucket"]),
        (["the kitchen made {A} pancakes at eight and {B} at nine", "{C} tables got equally many"], ["how many did each table get", "what is the number for one table"]),
        (["{A} red balls and {B} green balls are put in {C} nets, the same number in each"], ["how many balls are in one net", "how many balls per net"]),
        (["the farmer picks {A} kg of apples on Monday and {B} kg on Tuesday and fills {C} equal sacks"], ["how many kg are in a sack", "what does one sack hold"])]),
    ("(a-b)/c", "{a} minus {b}, divided by {c}.", [
        (["there were {A} plums, {B} got eaten", "the rest is shared equally by {C} kids"], ["how many does each kid get", "how many plums for each kid"]),
        (["{n} has {A} nuts, eats {B} and splits what is left among {C} brothers"], ["how many nuts does each brother get", "how many nuts for each brother"]),
        (["a book has {A} pages and {n} has read {B}", "{n} wants to finish the rest in {C} days, the same every day"], ["how many pages a day is that", "how many pages must {n} read per day"]),
        (["a roll of {A} m wire: {B} m are used already, the remainder is cut in {C} equal pieces"], ["how long is each piece", "what's the length of one piece"]),
        (["{A} guests are expected but {B} cancel", "the others sit at {C} tables, equally many at each"], ["how many guests are at a table", "how many people per table"]),
        (["out of {A} bulbs {B} are defective", "the good ones go into {C} boxes evenly"], ["how many bulbs are in each box", "how many bulbs does a box hold"])]),
    ("a-b*c", "{b} times {c}, taken from {a}.", [
        (["a roll of tape is {A} m long", "{n} cuts off {C} pieces of {B} m each"], ["how many meters are left", "how much tape is left"]),
        (["{n} has {A} marbles and gives {B} to each of {C} friends"], ["how many marbles does {n} keep", "how many marbles are left for {n}"]),
        (["there were {A} sheets of paper", "each of the {C} pupils takes {B}"], ["how many sheets remain", "how many sheets are left over"]),
        (["{n} has {A} photos on the phone and deletes {B} a day"], ["how many photos are left {C} days later", "how many photos does {n} still have after {C} days"]),
        (["a water tank has {A} liters and loses {B} liters an hour"], ["how much is in it after {C} hours", "how many liters are left after {C} hours"]),
        (["a theater has {A} seats", "{C} school classes of {B} come"], ["how many seats stay empty", "how many seats are still free"]),
        (["the cafe bakes {A} rolls and sells {B} rolls an hour"], ["how many rolls are left after {C} hours", "how many remain {C} hours later"]),
        (["{A} km to go, {n} drives {B} km a day"], ["how many km are left after {C} days", "how far is it still after {C} days"])]),
    ("a+b*c", "{a} plus {b} times {c}.", [
        (["a plant is {A} cm tall and grows {B} cm every week"], ["how tall is it after {C} weeks", "how many cm is it {C} weeks later"]),
        (["{n} has {A} stamps and gets {B} more each month"], ["how many stamps are there after {C} months", "how many stamps does {n} have {C} months later"]),
        (["a gym takes ${rA} to join and ${rB} a month"], ["what do {C} months cost including joining", "how much is it in total for {C} months"]),
        (["renting a kayak is ${rA} plus ${rB} per hour"], ["how much are {C} hours", "what do you pay for {C} hours"]),
        (["{n} had {A} points and then wins {C} games with {B} points each"], ["how many points now", "how many points does {n} have"]),
        (["the choir has {A} singers and {C} more groups of {B} join"], ["how many singers are there now", "how many people sing now"]),
        (["a lift weighs {A} kg empty and carries {C} people of {B} kg each"], ["how much is the weight altogether", "how many kg is that in all"])]),
    ("a*b+c*d", "{a} times {b} plus {c} times {d}.", [
        (["{n} buys {A} pens at ${rB} each and {C} folders at ${rD} each"], ["how much is that in total", "what does {n} pay"]),
        (["{A} tables have {B} chairs and {C} tables have {D} chairs"], ["how many chairs are there", "how many chairs in all"]),
        (["{n} runs {B} km on each of {A} days and {D} km on each of {C} days"], ["how many km is that altogether", "how far does {n} run in all"]),
        (["a hotel has {A} rooms with {B} beds and {C} rooms with {D} beds"], ["how many beds does the hotel have", "how many people can sleep there, one in each bed"]),
        (["{A} adults pay ${rB} each, {C} children pay ${rD} each"], ["how much do they pay together", "what is the total for everybody"]),
        (["there are {A} bags with {B} lemons and {C} bags with {D} lemons"], ["how many lemons are there", "what is the total number of lemons"]),
        (["on a farm {A} hens lay {B} eggs each and {C} ducks lay {D} eggs each"], ["how many eggs is that", "how many eggs are there in total"]),
        (["the team won {A} games for {B} points each and got {D} points for each of {C} draws"], ["how many points is that", "how many points do they have"])]),
    ("a*b-c*d", "{a} times {b} minus {c} times {d}.", [
        (["{n} works {A} hours for ${rB} an hour, then buys {C} shirts at ${rD} each"], ["how much money is left", "how many dollars remain"]),
        (["a bakery makes {A} trays of {B} rolls and delivers {C} bags of {D} rolls"], ["how many rolls are left", "how many rolls does the bakery still have"]),
        (["there are {A} rows of {B} seats", "{C} classes with {D} kids sit down"], ["how many seats are free", "how many seats remain empty"])]),
    ("a*b*c", "{a} times {b} times {c}.", [
        (["a carton holds {A} packs, each pack has {B} pens, and the office orders {C} cartons"], ["how many pens are that", "how many pens does the office get"]),
        (["a building has {A} floors, every floor {B} flats, every flat {C} windows"], ["how many windows are there", "how many windows does the building have"]),
        (["{n} rides a lap of {A} km {B} times a day for {C} days"], ["how many km is that", "how far is it in all"]),
        (["{A} shelves with {B} boxes each, and in every box are {C} cups"], ["how many cups are there", "what's the total number of cups"]),
        (["{A} teams of {B} kids; every kid has {C} balls"], ["how many balls are there", "how many balls in all"]),
        (["a machine fills {A} bottles a minute", "it runs {B} minutes a day for {C} days"], ["how many bottles does it fill", "how many bottles are that"]),
        (["{C} workers earn ${rA} an hour each and work {B} hours"], ["how much is paid to all together", "what is the whole pay"])]),
    ("a/b-c", "{a} divided by {b}, then minus {c}.", [
        (["{n} and the others share {A} nuts equally, {B} people in all", "then {n} eats {C} of the own share"], ["how many nuts does {n} have left", "how many nuts are left of that share"]),
        (["a prize of ${rA} is split evenly among {B} winners, {n} is one of them and spends ${rC}"], ["how much does {n} keep", "how much of the share is left"]),
        (["{A} cards are dealt equally to {B} players, and {n}, who is playing, puts down {C} cards"], ["how many cards does {n} still hold", "how many cards are left in {n}'s hand"])]),
    ("a/b*c", "{a} divided by {b}, then times {c}.", [
        (["{B} notebooks cost ${rA}"], ["what do {C} notebooks cost", "how much are {C} of them"]),
        (["{n} types {A} words in {B} minutes"], ["how many words in {C} minutes at this speed", "how many words does {n} type in {C} minutes"]),
        (["a car uses {A} liters for {B} trips"], ["how many liters for {C} trips", "how much does it need for {C} trips"]),
        (["{B} workers lay {A} tiles a day, all at the same pace"], ["how many tiles do {C} workers lay", "how many tiles would {C} workers lay in a day"]),
        (["{A} grams of rice are enough for {B} people"], ["how many grams for {C} people", "how much rice do {C} people need"])]),
    ("a+b+c", "{a} plus {b} plus {c}.", [
        (["{n} read {A} pages on Monday, {B} on Tuesday and {C} on Wednesday"], ["how many pages is that in total", "how many pages altogether"]),
        (["a zoo has {A} monkeys, {B} parrots and {C} snakes"], ["how many animals is that", "how many animals are there altogether"]),
        (["{A} people came on Friday, {B} on Saturday, {C} on Sunday"], ["how many came over the three days", "what is the sum of the visitors"]),
        (["the hike is {A} km to the lake, {B} km up the hill and {C} km back"], ["how long is the whole hike", "how many km is it in all"]),
        (["milk weighs {A} g, flour {B} g and sugar {C} g in this dough"], ["what is the total weight", "how many grams is the dough"]),
        (["{n} has {A} coins, {n2} has {B} and a friend has {C}"], ["how many coins do the three have", "how many coins are there together"])]),
    ("a-b-c", "{a} minus {b} and minus {c}.", [
        (["of {A} tickets {B} are sold online and {C} at the door"], ["how many tickets are left", "how many tickets are not sold"]),
        (["{n} had {A} km to go, did {B} km on the first day and {C} km on the second"], ["how many km remain", "how far is it still"]),
        (["from {A} kg of flour the baker takes {B} kg for bread and {C} kg for cakes"], ["how many kg are left", "how much flour remains"]),
        (["in a jar were {A} beans; {n} took {B} and {n2} took {C}"], ["how many beans are left", "how many are in the jar now"]),
        (["a school with {A} pupils: {B} walk, {C} come by bus and all the others cycle"], ["how many cycle", "how many pupils come by bike"]),
        (["{n} earns ${rA}, pays ${rB} for rent and ${rC} for food"], ["how much is left", "how many dollars stay in the pocket"])]),
]


@skill("wild_combo", weight=2.0)
def wild_combo(d):
    e, why, stories = d.pick(COMBO)
    i = d.rng.randrange(len(stories))
    facts, asks = stories[i]
    a, b, c, k = (d.int(2, d.pick([9, 20, 60])) for _ in range(4))
    c = d.int(2, 12)
    if e == "(a+b)/c":
        s = c * d.int(3, 30)
        a = d.rng.randint(1, s - 1)
        b = s - a
    elif e == "(a-b)/c":
        a = b + c * d.int(2, 30)
    elif e == "(a-b)*c":
        a, b = max(a, b) + d.rng.randint(1, 9), min(a, b)
    elif e == "a-b*c":
        a = b * c + d.int(1, 60)
    elif e == "a*b-c*d":
        k = d.rng.randint(1, max(1, a * b // c))
        if a * b < c * k:
            a = a + c
    elif e == "a/b-c":
        b = d.rng.randint(2, 9)
        c = d.rng.randint(1, 6)
        a = b * (c + d.int(1, 20))
    elif e == "a/b*c":
        b = d.rng.randint(2, 9)
        a = b * d.int(2, 30)
        c = c + 1 if c == b else c
    elif e == "a+b+c":
        c = d.int(2, 60)
        if d.chance(0.3):
            a, b, c = (d.int(20, 2000) for _ in range(3))
    elif e == "a-b-c":
        c = d.int(2, 60)
        a = b + c + d.int(1, 90)
    n = name(d)
    v = dict(n=n, n2=name(d, (n,)), **counts(d, A=a, B=b, C=c, D=k))
    story = [f.format(**v) for f in facts]
    yield tell(d, story, d.say(f"wild.combo.{e}.{i}", asks, **v))
    x = "".join({"a": str(a), "b": str(b), "c": str(c), "d": str(k)}.get(ch, ch) for ch in e)
    r = yield Call(why.format(a=a, b=b, c=c, d=k), x)
    yield Answer("", f"{pretty(x)} = {value(r)}.", r.best)


# -- what everybody knows: a week has seven days ---------------------------------------------------------------------------
KNOWN = [
    ("{x}*7", "There are 7 days in a week: {x} times 7.", ["{n} drinks {X} glasses of water a day. How many is that in a week?", "how many {t} in one week if it is {X} a day?", "a baker makes {X} loaves every day, all seven days. how many loaves per week?",
        "{n} reads {X} pages each day. Pages per week?", "A hen house gives {X} eggs daily. How many eggs a week?", "If the shop sells {X} {t} per day, what does it sell in a week?", "{n} practises the piano {X} minutes a day. How many minutes a week?",
        "The app shows {X} minutes of screen time per day; how many minutes in a week?", "How many days are {X} weeks?", "{X} weeks = how many days?", "{n} is away for {X} weeks. How many days is that?", "School holidays last {X} weeks. In days?", "{X} weeks in days"]),
    ("{x}*12", "A dozen is 12: {x} times 12.", ["How many eggs are in {X} dozen?", "{n} buys {X} dozen eggs. How many eggs is that?", "{X} dozen roses, how many flowers?", "The cook needs {X} dozen rolls. How many rolls?", "How much is {X} dozen?", "{X} dozens of buttons: number of buttons?", "We ordered {X} dozen donuts for the office. How many donuts do we get?"]),
    ("{x}*12", "There are 12 months in a year: {x} times 12.", ["{n} pays ${rX} a month. How much is that a year?", "{X} dollars per month, how much per year?", "a streaming service is ${rX} monthly. What does a year cost?", "How many months are {X} years?", "{X} years in months?", "{n} saves ${rX} every month for a year. How much altogether?", "A magazine comes out every month and has {X} pages. How many pages in a year?"]),
    ("{x}*60", "An hour has 60 minutes: {x} times 60.", ["How many minutes are {X} hours?", "{X} hours in minutes", "The flight takes {X} hours. How many minutes is this?", "{X} h = ? min", "A printer does {X} pages a minute. How many in an hour?", "{n} blinks {X} times a minute. How often in one hour?", "convert {X} hours to minutes", "a film lasts {X} hours, how many minutes?", "A pump moves {X} liters per minute. How much in an hour?"]),
    ("{x}*60", "A minute has 60 seconds: {x} times 60.", ["How many seconds are in {X} minutes?", "{X} minutes in seconds?", "{n} holds the plank for {X} minutes. How many seconds is that?", "{X} min = ? s", "A tap drips {X} times a second. How many drops a minute?", "An egg timer is set to {X} minutes. How many seconds?"]),
    ("{x}*24", "A day has 24 hours: {x} times 24.", ["How many hours are {X} days?", "{X} days in hours?", "The ferry is at sea for {X} days without a stop. How many hours is that?", "a machine runs {X} days nonstop, how many hours", "{X} d = ? h"]),
    ("{x}*2", "A pair is 2: {x} times 2.", ["How many socks are {X} pairs of socks?", "{n} has {X} pairs of shoes. How many single shoes?", "{X} pairs of gloves, how many gloves is that?", "There are {X} pairs of dancers on the floor. How many dancers?", "{X} bikes. How many wheels?", "How many wheels do {X} bicycles have?"]),
    ("{x}*4", "Each has 4: {x} times 4.", ["{X} cars stand in front of the school. How many wheels do they have, without the spare ones?", "How many legs do {X} cows have?", "{X} tables with four legs each. How many legs?", "A farmer sees {X} sheep. How many legs are that?", "how many legs have {X} cats"]),
    ("{x}*7*{y}", "There are 7 days in a week: {x} times 7 times {y}.", ["{n} walks {X} km every day. How many km in {Y} weeks?", "A cow gives {X} liters of milk a day. How much is that in {Y} weeks?", "I take {X} pills a day. How many pills for {Y} weeks?", "{X} minutes of reading every day for {Y} weeks, how many minutes?", "{n} writes {X} lines of a diary each day. How many lines after {Y} weeks?",
        "how much food for {Y} weeks if the cat eats {X} g per day", "A cafe sells {X} coffees a day, seven days a week. How many in {Y} weeks?", "{n} needs {X} nappies a day for the baby. How many for {Y} weeks?", "Each day {X} ships pass the bridge. How many ships in {Y} weeks?"]),
    ("{x}*12-{y}", "A dozen is 12: {x} times 12, then minus {y}.", ["{n} has {X} dozen eggs and uses {Y}. How many are left?", "{X} dozen cupcakes were made; {Y} got eaten. How many remain?", "From {X} dozen pencils {Y} are lost. How many pencils are left?", "We bought {X} dozen rolls, {Y} are gone already. How many rolls do we have?", "How many eggs are left from {X} dozen if {Y} break?"]),
    ("{x}*12+{y}", "A dozen is 12: {x} times 12, then plus {y}.", ["{n} buys {X} dozen eggs and has {Y} at home. How many eggs in total?", "{X} dozen and {Y} more: how many is that?", "A florist has {X} dozen roses and {Y} tulips. How many flowers are there?", "{X} dozen bagels plus {Y} extra. How many bagels?"]),
    ("{x}*60*{y}", "An hour has 60 minutes: {x} times 60 times {y}.", ["A machine makes {X} screws a minute. How many screws in {Y} hours?", "{n}'s heart beats {X} times per minute. How many beats in {Y} hours?", "A copier does {X} pages a minute; how many in {Y} hours?", "Water runs at {X} liters a minute. How many liters run in {Y} hours?", "{X} cars a minute use this road. How many in {Y} hours?"]),
    ("{x}*60+{y}", "An hour has 60 minutes: {x} times 60, then plus {y}.", ["How many minutes are {X} hours and {Y} minutes?", "{X} h {Y} min in minutes", "The train takes {X} hours {Y} minutes. How many minutes is that in total?", "a film of {X} hours and {Y} minutes, how many minutes is it", "{n} slept {X} hours and {Y} minutes. Give it in minutes."]),
    ("{x}*5*{y}", "Monday to Friday are 5 days: {x} times 5 times {y}.", ["{n} works {X} hours a day from Monday to Friday. How many hours are that in {Y} weeks?", "School has {X} lessons each day, Monday to Friday. How many lessons in {Y} weeks?", "Lunch is ${rX} a day, Monday to Friday only. How much for {Y} weeks?"]),
    ("{z}/7", "There are 7 days in a week: {z} divided by 7.", ["How many weeks are {Z} days?", "{Z} days in weeks?", "{n} is in hospital for {Z} days. How many weeks is that?", "{Z} km in one week, the same every day. How many km a day?", "{n} eats {Z} carrots a week, equally many each day. How many a day?"]),
    ("{z}/12", "A dozen is 12: {z} divided by 12.", ["How many dozen are {Z} eggs?", "{Z} eggs, how many dozen?", "{n} has {Z} bottles. How many dozen is that?"]),
    ("{z}/60", "An hour has 60 minutes: {z} divided by 60.", ["How many hours are {Z} minutes?", "{Z} minutes in hours", "{Z} min = ? h", "A concert lasts {Z} minutes. How many hours is that?"]),
    ("{z}/2", "Half of {z} is {z} divided by 2.", ["Half of the {Z} children in a camp are girls. How many girls?", "{n} had {Z} {t} and gave half of them away. How many did {n} give away?", "half of {Z} {t} is how many", "A train with {Z} people gets half empty. How many get off?", "{Z} {t}, one half is red. How many red ones?", "{n} ate half of the {Z} {t}. How many were eaten?"]),
    ("{z}/2+{y}", "Half of {z} is {z} divided by 2, then plus {y}.", ["{n} has half as many {t} as {n2}, who has {Z}. Then {n} gets {Y} more. How many {t} does {n} have now?", "{n} had {Z} {t}, lost half and found {Y} new ones. How many now?", "Half of {Z} people leave, then {Y} come in. How many are in the room?"]),
    ("{z}/2-{y}", "Half of {z} is {z} divided by 2, then minus {y}.", ["{n} had {Z} {t}, gave away half and then lost {Y}. How many are left?", "Half of {Z} people stay; {Y} of those go later. How many are still there?", "Out of {Z} {t} one half is sold on Monday and {Y} more on Tuesday. How many are left?"]),
    ("{x}*2+{y}", "Twice {x} is {x} times 2, then plus {y}.", ["{n} has {X} {t}. {n2} has twice as many and {Y} more. How many does {n2} have?", "{n2} has {Y} more than twice as many {t} as {n}. {n} has {X}. How many {t} does {n2} have?", "twice {X} {t} plus {Y} {t}?"]),
    ("{x}*2-{y}", "Twice {x} is {x} times 2, then minus {y}.", ["{n} has {X} {t}. {n2} has twice as many but gives away {Y}. How many does {n2} have left?", "{n2} has {Y} fewer than twice as many {t} as {n}, who has {X}. How many {t} has {n2}?"]),
]


@skill("wild_known", weight=0.8)
def wild_known(d):
    e, why, templates = d.pick(KNOWN)
    x = d.int(2, d.pick([9, 25, 60]))
    y = d.rng.randint(2, 12)
    div = int(e.split("/")[1].split("+")[0].split("-")[0]) if "/" in e else 1
    z = div * d.int(2, d.pick([9, 20, 60]))
    if "-{y}" in e:
        y = d.rng.randint(1, max(1, min(11, (z // 2 if "z" in e else 2 * x) - 1)))
    if e == "{x}*60+{y}":
        x, y = d.rng.randint(1, 9), d.rng.randint(1, 59)
        x = max(x, 2)
        y = max(y, 2)
    if y < 2:
        y = 2
        x, z = max(x, 3), max(z, 8)
    n = name(d)
    q = d.say("wild.known." + why[:12] + e, templates, n=n, n2=name(d, (n,)), t=d.pick(THINGS), **counts(d, X=x, Y=y, Z=z))
    yield scene(d, 0.1) + cap(q) if d.chance(0.9) else q
    x = e.format(x=x, y=y, z=z)
    v = [s for s in x.replace("+", "-").replace("*", "-").replace("/", "-").split("-")]
    r = yield Call(why.format(x=v[0], z=v[0], y=v[-1]), x)
    yield Answer("", f"{pretty(x)} = {value(r)}.", r.best)


# -- a part of it goes, the rest stays -------------------------------------------------------------------------------------
PART = {(1, 2): ["half", "one half", "1/2", "½"], (1, 3): ["a third", "one third", "1/3"], (2, 3): ["two thirds", "2/3"], (1, 4): ["a quarter", "one quarter", "1/4", "one fourth", "¼"], (3, 4): ["three quarters", "3/4", "three fourths"], (1, 5): ["a fifth", "one fifth", "1/5"], (2, 5): ["two fifths", "2/5"], (3, 5): ["3/5", "three fifths"], (1, 10): ["a tenth", "1/10"]}
PART_HAVE = ["{n} has {N} {t}", "there were {N} {t} in the shop", "a garden has {N} plants", "the school has {N} pupils", "a bus holds {N} people", "{n} bakes {N} cookies", "a book of {N} pages lies on the desk", "{n} earned {N} dollars", "a farmer owns {N} goats", "{N} guests come to the wedding"]
PART_GO = {"gone": ["{f} of them are gone by noon", "{f} of that is used up", "{f} of them get sold", "{f} of this is given away", "{f} of it is finished already", "{f} of them leave"], "kind": ["{f} of them are new", "{f} are red", "{f} of them are special", "{f} belong to {n2}"]}


@skill("wild_part_left", weight=0.5)
def wild_part_left(d):
    (p, q), forms = d.pick(list(PART.items()))
    N = q * d.int(2, d.pick([12, 40, 150]))
    n = name(d)
    v = dict(n=n, n2=name(d, (n,)), t=d.pick(THINGS), N=wn(d, N), f=d.pick(forms))
    kind = d.pick(["left", "left", "part", "two"])
    e, times, steps = part_share(p, q, N)
    facts = [d.say("wild.part.have", PART_HAVE, **v)]
    if kind == "part":
        facts.append(d.say("wild.part.kind", PART_GO["kind"], **v))
        yield tell(d, facts, d.say("wild.part.ask", ["how many is that", "how many are these", "what number is that", "how many does this make"]))
        r = yield Call(f"{p}/{q} of {N} is {times}.", e)
        yield Answer("", f"{steps} = {r.best}.", r.best)
        return
    facts.append(d.say("wild.part.gone", PART_GO["gone"], **v))
    part = N // q * p
    k = d.rng.randint(1, max(1, N - part - 1))
    if kind == "two":
        facts.append(d.say("wild.part.then", ["{k} more go later", "after that another {k} are taken", "{k} more disappear in the evening", "then {k} more are used"], k=wn(d, k)))
        if k == 1:
            facts.pop()
            kind = "left"
    yield tell(d, facts, d.say("wild.part.left", ["how many are left", "how many remain", "what is left", "how many are still there", "how much is left over", "how many does that leave"]))
    r = yield Call(f"First {p}/{q} of {N}: {times}.", e)
    if kind == "two":
        s = yield Call(f"What is left is {N} minus {r.best} minus {k}.", f"{N}-{r.best}-{k}")
        yield Answer("", f"{p}/{q} of {N} is {r.best}, and {N} − {r.best} − {k} = {s.best}.", s.best)
        return
    s = yield Call(f"What is left is {N} minus {r.best}.", f"{N}-{r.best}")
    yield Answer("", f"{p}/{q} of {N} is {r.best}, and {N} − {r.best} = {s.best}.", s.best)


# -- at the till -------------------------------------------------------------------------------------------------------------
GOODS = [("notebook", "notebooks"), ("pen", "pens"), ("sandwich", "sandwiches"), ("ticket", "tickets"), ("coffee", "coffees"), ("T-shirt", "T-shirts"), ("mug", "mugs"), ("melon", "melons"), ("bus ticket", "bus tickets"), ("plant", "plants"), ("ice cream", "ice creams"), ("toy car", "toy cars"), ("battery", "batteries"), ("bottle of juice", "bottles of juice"), ("cake", "cakes"), ("comic", "comics"), ("brush", "brushes"), ("candle", "candles"), ("poster", "posters"), ("pizza", "pizzas")]
BUY = ["{n} buys {k} {ts} at {p} each", "{n} takes {k} {ts} for {p} apiece", "a {t} costs {p} and {n} wants {k}", "{k} {ts} at {p} a piece are in the cart", "{n} orders {k} {ts}, each {p}", "one {t} is {p}; {n} needs {k} of them", "{n} gets {k} {ts} ({p} each)", "the price of a {t} is {p} and {n} buys {k}", "{k} times a {t} for {p} goes on the bill"]
NOTE = ["{n} pays with {m}", "{n} gives the cashier {m}", "{n} hands over {m}", "{n} has {m} in the wallet", "the cashier gets {m}"]


@skill("wild_till", weight=0.8)
def wild_till(d):
    c = currency(d)
    t, ts = d.pick(GOODS)
    k = d.rng.randint(2, 12)
    p = price(d, 1, 25, 0.5)
    n = name(d)
    v = dict(n=n, t=t, ts=ts, k=wn(d, k, 0.3), p=c.show(p))
    facts = [d.say("wild.buy", BUY, **v)]
    kind = d.pick(["total", "change", "change", "fee", "coupon"])
    cost = Fraction(p) * k
    if kind == "total":
        yield tell(d, facts, d.say("wild.till.total", ["how much is that", "what does {n} pay", "what is the total", "how much is it altogether", "what do they cost together", "how much money is needed", "what's the bill"], n=n))
        r = yield Call(f"The total is {k} times {p}.", f"{k}*{p}")
        yield Answer("", f"{k} × {p} = {c.out(r)}.", r.best)
        return
    if kind == "change":
        m = next(x for x in (5, 10, 20, 50, 100, 200, 500, 1000) if x > cost)
        facts.append(d.say("wild.till.note", NOTE, n=n, m=c.show(str(m))))
        yield tell(d, facts, d.say("wild.till.change", ["how much change is there", "what is the change", "how much comes back", "how much money is left", "how much does {n} get back", "what does {n} have left after paying"], n=n))
        r = yield Call(f"The cost is {k} times {p}.", f"{k}*{p}")
        s = yield Call(f"The change is {m} minus {r.best}.", f"{m}-{r.best}")
        yield Answer("", f"The cost: {k} × {p} = {c.out(r)}. The change: {m} − {r.best} = {c.out(s)}.", s.best)
        return
    x = price(d, 1, 9, 0.6)
    if kind == "coupon" and Fraction(x) >= cost:
        kind = "fee"
    if kind == "fee":
        facts.append(d.say("wild.till.fee", ["delivery is {x}", "shipping costs {x} for the whole order", "the bag costs {x} extra", "there is a fee of {x} on the order", "{n} leaves a tip of {x}", "wrapping is another {x} for everything"], x=c.show(x), n=n))
    else:
        facts.append(d.say("wild.till.coupon", ["a coupon takes {x} off the bill", "{n} has a voucher for {x} off the total", "at the till {x} are taken off the sum", "the shop gives {x} discount on the whole order"], x=c.show(x), n=n))
    yield tell(d, facts, d.say("wild.till.pay", ["how much does {n} pay", "what is the total", "what does {n} have to pay", "how much is it in the end", "what's the final price", "how much must {n} pay altogether"], n=n))
    op, w = ("+", "plus") if kind == "fee" else ("-", "minus")
    r = yield Call("The total cost is the sum of all prices" + ("." if op == "+" else f", minus {x}."), f"{k}*{p}{op}{x}")
    yield Answer("", f"{k} × {p}{SIGNS[op]}{x} = {c.out(r)}.", r.best)


# -- what it was before, what is missing ---------------------------------------------------------------------------------------
# (facts, question, expression of a and b, thought)
BEFORE = [
    ("a+b", "{a} plus {b}.", [
        (["{n} gave {B} {t} to {n2}", "now {n} has {A} left"], ["how many did {n} have before", "how many {t} were there at the start", "how many {t} did {n} have at first"]),
        (["after {B} {t} were sold, {A} were still in the shop"], ["how many {t} were there in the beginning", "how many were there before the sale"]),
        (["{n} spent ${rB} and came home with ${rA}"], ["how much did {n} take along", "with how much money did {n} leave home"]),
        (["{B} people got off the bus and {A} stayed on"], ["how many were on the bus before that", "how many people were on the bus at first"]),
        (["{n} lost {B} {t} on the way, but {A} are still in the bag"], ["how many {t} were in the bag at first", "with how many {t} did {n} start"]),
        (["the temperature fell by {B} degrees and is {A} degrees now"], ["how warm was it before", "what was the temperature earlier"]),
        (["{n} is {A} years old, which is {B} years less than {n2}"], ["how old is {n2}", "what is {n2}'s age"]),
        (["{n} has {A} {t}, that is {B} fewer than {n2} has"], ["how many {t} does {n2} have", "what number of {t} does {n2} have"]),
        (["a rope was cut: {B} m are gone, {A} m are left"], ["how long was the rope before", "what was its length at first"])]),
    ("a-b", "{a} minus {b}.", [
        (["{n} got {B} {t} as a present and has {A} now"], ["how many did {n} have before", "how many {t} were there at first"]),
        (["{B} more cars came and now {A} are parked"], ["how many were parked before", "how many cars were there earlier"]),
        (["{n} needs {A} points to win and has {B}"], ["how many points are missing", "how many more points does {n} need"]),
        (["the goal is {A} dollars", "so far {n} has collected {B}"], ["how much is still missing", "how many dollars are still needed"]),
        (["{n} and {n2} have {A} {t} together, {B} of them belong to {n}"], ["how many belong to {n2}", "how many {t} does {n2} have"]),
        (["there were {A} {t} in the cupboard, some were taken and {B} are left"], ["how many were taken", "how many {t} are gone"]),
        (["{n} is {A} and {n2} is {B} years younger"], ["how old is {n2}", "what is {n2}'s age"]),
        (["a film of {A} minutes has been running for {B} minutes"], ["how many minutes are left", "how long does it still last"]),
        (["{n} weighs {A} kg, and the dog weighs {B} kg less"], ["how heavy is the dog", "what does the dog weigh"]),
        (["{n} has {A} {t}, that is {B} more than {n2} has"], ["how many {t} does {n2} have", "what number of {t} does {n2} have"]),
        (["the bridge is {A} m long and {n} has walked {B} m of it"], ["how many meters are left", "how far is it to the other end"])]),
    ("a*b", "{a} times {b}.", [
        (["{n} shared all {t} equally among {B} kids and each got {A}"], ["how many {t} were there", "how many {t} did {n} have"]),
        (["on a map 1 cm stands for {A} km", "two towns are {B} cm apart on it"], ["how far is it really", "what is the real distance in km", "how many km are between the towns"]),
        (["the scale of a plan is 1 cm to {A} m", "a wall is {B} cm long on the plan"], ["how long is the real wall", "how many meters is it in reality"]),
        (["a model car is {A} times smaller than the real one", "the model is {B} cm long"], ["how long is the real car in cm", "how many cm is the real car"]),
        (["{n} enlarges a photo so that every side gets {A} times as long", "one side was {B} cm"], ["how long is this side now", "what does the side measure after that"]),
        (["a ribbon was cut in {B} equal pieces of {A} cm"], ["how long was the ribbon", "what was its whole length in cm"]),
        (["{B} friends split a bill and everybody paid ${rA}"], ["how much was the bill", "what was the total"]),
        (["the class forms {B} teams with {A} kids in each, nobody is left"], ["how many kids are in the class", "how big is the class"])]),
    ("a/b", "{a} divided by {b}.", [
        (["{n} has {A} {t}, which is {B} times as many as {n2} has"], ["how many {t} does {n2} have", "how many does {n2} have"]),
        (["{B} equal boxes weigh {A} kg together"], ["what does one box weigh", "how heavy is one box"]),
        (["in {B} days {n} read {A} pages, the same number every day"], ["how many pages a day is that", "how many pages were read per day"]),
        (["{A} {t} were packed in {B} bags with the same number in each"], ["how many are in one bag", "how many {t} are in a bag"]),
        (["a grandfather is {A} years old, {B} times as old as {n}"], ["how old is {n}", "what is {n}'s age"]),
        (["on a map 1 cm stands for {B} km", "the real distance is {A} km"], ["how many cm is that on the map", "how long is the line on the map in cm"]),
        (["a statue is {A} cm high, {B} times as high as the copy"], ["how high is the copy", "what is the height of the copy in cm"]),
        (["for {B} hours of work {n} got ${rA}"], ["what is the pay per hour", "how much is that for one hour"])]),
]


@skill("wild_before", weight=0.7)
def wild_before(d):
    e, why, stories = d.pick(BEFORE)
    i = d.rng.randrange(len(stories))
    facts, asks = stories[i]
    a, b = d.int(3, d.pick([20, 80, 600])), d.int(2, d.pick([12, 40]))
    if e == "a-b" and b >= a:
        a += b
    if e in ("a*b", "a/b"):
        b = d.rng.randint(2, 9)
        a = a * b if e == "a/b" else a
    if any("years" in f or "degrees" in f or " is {A} and" in f for f in facts):
        a, b = (d.rng.randint(30, 60), d.rng.randint(2, 25)) if e in ("a+b", "a-b") else (b * d.rng.randint(6, 12), b)
    n = name(d)
    v = dict(n=n, n2=name(d, (n,)), t=d.pick(THINGS), **counts(d, A=a, B=b))
    yield tell(d, [f.format(**v) for f in facts], d.say(f"wild.before.{e}.{i}", asks, **v))
    if e == "a*b" and " ".join(facts).find("B}") < " ".join(facts).find("A}"):
        a, b = b, a
    x = e.replace("a", str(a)).replace("b", str(b))
    r = yield Call(why.format(a=a, b=b), x)
    yield Answer("", f"{pretty(x)} = {value(r)}.", r.best)


# -- three in a row: each is compared with the one before ------------------------------------------------------------------------
@skill("wild_three", weight=0.9)
def wild_three(d):
    A = name(d)
    B = name(d, (A,))
    C = name(d, (A, B))
    first, has, t, _, _, _ = d.pick(HAVERS)
    t = t.replace("{t}", d.pick(THINGS)) if t == "{t}" else t
    n = 2 * d.int(3, d.pick([20, 60, 200]))
    facts, values, calls = [first.format(A=A, n=wn(d, n), t=t)], [n], []
    for who, other in ((B, A), (C, B)):
        have = values[-1]
        op = d.pick("++--*/" if have % 2 == 0 else "++--*") if have > 4 else d.pick("+*")
        k = d.rng.randint(2, 5) if op == "*" else 2 if op == "/" else d.rng.randint(2, max(2, min(30, have - 1)))
        said = {"+": ["{k} more than {o}", "{k} {t} more than {o}", "{k} more {t} than {o}"], "-": ["{k} fewer than {o}", "{k} {t} less than {o}", "{k} fewer {t} than {o}"], "*": ["{x} as many as {o}", "{x} as many {t} as {o}", "{x} the number of {o}"], "/": ["half as many as {o}", "half as many {t} as {o}", "half the number of {o}"]}[op]
        facts.append(f"{has.format(B=who, t=t)} " + d.say("wild.three" + op, said, k=wn(d, k), t=t, o=other, x="twice" if k == 2 else f"{k} times"))
        calls.append((who, f"{have}{op}{k}", f"{have} " + {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}[op] + f" {k}"))
        values.append({"+": have + k, "-": have - k, "*": have * k, "/": have // 2}[op])
    total = d.chance(0.6)
    verb = has.format(B="", t=t).strip()
    aux = "has" if verb.startswith("has") else "did"
    base = {"collected": "collect", "read": "read", "picked": "pick", "sold": "sell", "scored": "score", "ran": "run", "baked": "bake", "planted": "plant", "sent": "send", "caught": "catch", "worked": "work", "drove": "drive", "solved": "solve"}.get(verb, verb)
    if total:
        ask = d.say("wild.three.all", ["how many {t} is that for all three", "how many {t} are that in total", "what is the total for the three of them", "how many {t} altogether", "how many {t} do the three make together"], t=t)
    else:
        ask = f"how many {t} does {C} have" if verb == "has" else f"how many {t} has {C} saved" if aux == "has" else f"how many {t} did {C} {base}"
    yield tell(d, facts, ask)
    results = [str(n)]
    for who, e, w in calls:
        r = yield Call(f"First the second one: {w}." if len(results) == 1 else f"Then the third one: {w}.", e)
        results.append(r.best)
    steps = "; ".join(f"the {which}: {pretty(e)} = {r}" for which, (_, e, _), r in zip(("second", "third"), calls, results[1:]))
    steps = "T" + steps[1:]
    if not total:
        yield Answer("", steps + ".", results[-1])
        return
    e = "+".join(results)
    r = yield Call("Together: the sum of the three.", e)
    yield Answer("", f"{steps}. Together: {pretty(e)} = {r.best}.", r.best)
