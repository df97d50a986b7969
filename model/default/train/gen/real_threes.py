"""Stories of three steps, and stories in which some of the numbers do not matter."""
from .core import skill
from .real_deals import SOLD, amount, cash
from .real_words import Task, run

# -- three steps about things: one expression, as in real_steps.py ------------------------------------------------------------
def pick(**tops):
    return lambda d: {k: d.int(*t) if isinstance(t, tuple) else d.int(2, t) for k, t in tops.items()}


def sure(make, good):
    """Numbers from `make` for which `good` holds."""
    def draw(d):
        while True:
            v = make(d)
            if good(v):
                return v
    return draw


THINGS3 = [
    Task(sure(pick(a=12, b=24, c=(3, 60), e=(3, 40)), lambda v: v["a"] * v["b"] > v["c"]), [("<a times b>, then minus {c} and plus {e}.", "<a*b>-{c}+{e}")], [
        "{n} buys {a} {boxes} with {b} {things} in each. {He} gives {c} to {m} and then gets {e} more as a present. How many does {he} have now?", "A shop receives {a} {boxes} of {b} {things}. It sells {c} and gets {e} more. How many {things} does it have now?", "A farmer collects {b} eggs a day for {a} days. {c} break and a neighbour brings {e}. How many eggs are there?",
        "A library has {a} shelves with {b} books each. {c} are lent out and {e} new ones are bought. How many books are in the library?", "{n} saves {b} coins a week for {a} weeks. {He} spends {c} and finds {e}. How many coins does {he} have?", "{a} buses with {b} people each arrive at a fair. {c} people leave and {e} more come on foot. How many people are at the fair?", "There are {a} classes of {b} pupils. {c} pupils are ill and {e} visitors come. How many are there?",
        "A baker bakes {a} trays of {b} rolls. {c} are sold and {e} more are made. How many rolls are there now?", "{n} has {a} packs of {b} cards. {He} loses {c} in a game and wins {e} in the next. How many cards does {he} have?", "A car park has {a} levels with {b} cars on each. {c} cars leave and {e} arrive. How many cars are there then?", "A book of stamps has {a} pages of {b}. {n} uses {c} and gets {e} new ones. How many stamps does {he} have?", "{a} teams of {b} start a race. {c} runners give up, and {e} late runners join. How many are running now?"]),
    Task(sure(pick(a=(20, 90), b=(5, 60), c=(3, 50), e=9), lambda v: (v["a"] + v["b"] - v["c"]) > 0 and (v["a"] + v["b"] - v["c"]) % v["e"] == 0), [("{a} plus {b}, minus {c}, divided by {e}.", "({a}+{b}-{c})/{e}")], [
        "{n} has {a} {t} and gets {b} more. {He} keeps {c} and shares the rest equally among {e} friends. How many does each friend get?", "A baker has {a} rolls and bakes {b} more. {c} are sold; the rest are put in {e} equal bags. How many rolls are in a bag?", "{a} girls and {b} boys come to a sports day, but {c} go home. The others make {e} equal teams. How many are in each team?", "There were {a} litres of water in a tank. {b} litres were added and {c} used. The rest fills {e} equal buckets. How many litres are in each bucket?",
        "{n} picked {a} apples and {m} picked {b}. They ate {c} and put the rest equally into {e} baskets. How many apples are in each basket?", "{n} had {a} {t}, won {b} and lost {c}. {He} put what was left in {e} equal piles. How many are in each pile?", "A class collects {a} bottles on Monday and {b} on Tuesday. {c} are broken. The rest is packed in {e} equal crates. How many bottles are in a crate?", "{a} adults and {b} children book a boat trip. {c} cancel. The others sit in {e} equal boats. How many people are in one boat?", "A teacher has {a} pens and buys {b}. {c} are given away and the rest is divided equally among {e} pupils. How many does each pupil get?"]),
    Task(sure(pick(a=12, b=20, c=12, e=20), lambda v: True), [("{a} times {b} plus {c} times {e}.", "{a}*{b}+{c}*{e}")], [
        "{n} buys {a} bags of {b} {t} and {c} bags of {e} {t}. How many {t} does {he} buy altogether?", "A hall has {a} rows of {b} seats and {c} rows of {e} seats. How many seats are there?", "{n} runs {a} laps of {b} m and then {c} laps of {e} m. How many metres is that?", "A hotel has {a} floors with {b} rooms and {c} floors with {e} rooms. How many rooms has it?", "{n} reads {b} pages a day for {a} days and {e} pages a day for {c} days. How many pages does {he} read?", "In {a} games a team scored {b} points each and in {c} games {e} points each. What is the total?",
        "There are {a} tables for {b} and {c} tables for {e} in a restaurant. How many guests can sit down?", "A gardener plants {a} rows of {b} tulips and {c} rows of {e} roses. How many flowers are that?", "{a} boxes weigh {b} kg each and {c} boxes weigh {e} kg each. How much do they weigh together?", "On {a} shelves there are {b} jars each, on {c} shelves {e} each. How many jars are there?", "{n} has {a} albums with {b} photos and {c} albums with {e} photos. How many photos does {he} have?"]),
    Task(sure(pick(a=(30, 200), b=9, c=(3, 12), e=(5, 40)), lambda v: v["a"] > v["b"] * v["c"]), [("{b} times {c}, taken from {a}, then plus {e}.", "{a}-{b}*{c}+{e}")], [
        "{n} has {a} {t}. {He} gives {b} friends {c} each and then finds {e} more. How many does {he} have now?", "A shop has {a} {t}. {b} customers buy {c} each and {e} more are delivered. How many are there now?", "A train has {a} passengers. At {b} stations {c} get off each time, and at the last one {e} get on. How many are on the train?", "A tank holds {a} litres. {b} buckets of {c} litres are taken out and {e} litres are poured in. How many litres are in it?", "{n} has {a} pages to write. For {b} days {he} writes {c} a day, then the teacher adds {e}. How many pages are left to write?", "There are {a} sheep on a farm. {b} buyers take {c} each and {e} lambs are born. How many animals are there then?"]),
    Task(sure(pick(a=30, b=12, k=(2, 5)), lambda v: v["a"] > v["b"]), [("First the second one: {a} times {k}.", "{a}*{k}"), ("Then the third one: {r1} minus {b}.", "{r1}-{b}"), ("Together: the sum of the three.", "{a}+{r1}+{r2}")], [
        "{n} has {a} {t}. {m} has {k} times as many as {n}. {n3} has {b} fewer than {m}. How many do the three have together?", "{n} picked {a} {t}, {m} picked {k} times as many, and {n3} picked {b} fewer than {m}. How many did they pick altogether?", "On Monday {a} people came, on Tuesday {k} times as many, and on Wednesday {b} fewer than on Tuesday. How many came on the three days together?", "{n} scored {a} points. {m} scored {k} times as many. {n3} scored {b} less than {m}. What is their total score?", "A farm has {a} goats, {k} times as many sheep as goats, and {b} fewer cows than sheep. How many animals is that in all?", "Class A collected {a} kg of paper, class B {k} times as much, and class C {b} kg less than class B. How many kg is that in total?",
        "In week one {n} ran {a} km, in week two {k} times as far, in week three {b} km less than in week two. How far did {he} run in the three weeks?"]),
    Task(sure(pick(a=60, b=40, c=30), lambda v: v["a"] + v["b"] > v["c"]), [("First the second one: {a} plus {b}.", "{a}+{b}"), ("Then the third one: {r1} minus {c}.", "{r1}-{c}"), ("Together: the sum of the three.", "{a}+{r1}+{r2}")], [
        "{n} has {a} {t}, {m} has {b} more than {n}, and {n3} has {c} fewer than {m}. How many do they have altogether?", "{n} sold {a} tickets. {m} sold {b} more than {n} and {n3} sold {c} fewer than {m}. How many tickets did the three sell?", "A shop sold {a} pies on Friday, {b} more on Saturday than on Friday, and {c} fewer on Sunday than on Saturday. How many pies did it sell in the three days?", "On day one {n} read {a} pages, on day two {b} pages more, on day three {c} pages fewer than on day two. How many pages did {he} read in all?", "There are {a} red pegs, {b} more blue pegs than red ones, and {c} fewer green pegs than blue ones. How many pegs are there?", "The first box weighs {a} kg, the second {b} kg more, and the third {c} kg less than the second. How much do they weigh together?"]),
]


# -- three steps about money: a call for each ----------------------------------------------------------------------------------
def shop(d):
    gs, o = d.pick(SOLD)
    hs, q = d.pick(SOLD)
    while hs == gs:
        hs, q = d.pick(SOLD)
    c, show = cash(d)
    n, k = d.int(2, 12), d.int(2, 9)
    x, y = d.rng.randint(4, 90) * d.pick([5, 10, 25]), d.rng.randint(4, 90) * d.pick([5, 10, 25])
    t = n * x + k * y
    note = d.pick([m for m in (5, 10, 20, 50, 100, 200, 500, 1000) if 100 * m > t][:3] or [t // 100 + 5])
    who = d.pick([2, 3, 4, 5, 6, 8])
    one = x * who
    return dict(c, n_=n, k=k, x=amount(x), X=show(x), y=amount(y), Y=show(y), M=show(100 * note), m_=note, gs=gs, hs=hs, o=o, who=who, w=amount(one), W=show(one), p=(p := d.pick([5, 10, 20, 25, 50])), pc=d.pick([f"{p}%", f"{p}%", f"{p} percent"]), off=(f := d.int(1, max(1, t // 300))), OFF=show(100 * f))


def work(d):
    c, show = cash(d)
    rate, h, days = d.int(5, 40), d.int(2, 9), d.int(2, 6)
    spend = d.int(3, rate * h * days - 1)
    goal = rate * h * days + d.int(5, 300)
    weeks = days + d.int(1, 8)
    return dict(c, a=rate, A_=show(100 * rate), h=h, e=days, s=spend, S=show(100 * spend), g=goal, G=show(100 * goal), w=weeks, b=(b := d.int(3, 60)), B_=show(100 * b), z=(z := d.int(2, rate * weeks)), Z=show(100 * z))


def trade(d):
    gs, o = d.pick(SOLD)
    c, show = cash(d)
    n = d.int(5, d.pick([20, 60]))
    buy = d.rng.randint(4, 60) * 25
    sell = buy + d.rng.randint(1, 40) * 25
    bad = d.int(1, max(1, n // 5))
    return dict(c, n_=n, x=amount(buy), X=show(buy), y=amount(sell), Y=show(sell), t=amount(n * buy), T=show(n * buy), gs=gs, o=o, bad=bad, fee=(f := d.int(2, 30)), F=show(100 * f))


MONEY3 = [
    Task(shop, [("Asked: the change. The total cost is the sum of all prices.", "{n_}*{x}+{k}*{y}"), ("The change is {m_} minus {r1}.", "{m_}-{r1}")], [
        "{n} buys {n_} {gs} at {X} each and {k} {hs} at {Y} each. {He} pays with {M}. How much change does {he} get?", "{n_} {gs} for {X} each and {k} {hs} for {Y} each are paid for with {M}. What is the change?", "{n} takes {n_} {gs} for {X} each and {k} {hs} at {Y} each. How much is left of {his} {M}?", "{n} has {M}. {He} buys {n_} {gs} for {X} each and {k} {hs} for {Y} each. How much money is left?", "From {M} {n} pays for {n_} {gs} at {X} and {k} {hs} at {Y} each. How much does {he} have left?", "{title} orders {n_} {gs} ({X} each) and {k} {hs} ({Y} each) and hands over {M}. Work out the change."],
        answer="The cost: {n_} × {x} + {k} × {y} = {r1}. The change: {m_} − {r1} = {L}{r2}{R}.", spell=0.03, weight=2.5),
    Task(shop, [("Asked: the sale price. The total is {n_} times {x}.", "{n_}*{x}"), ("The sale price is 100 minus {p} percent of {r1}.", "{r1}*(100-{p})/100")], [
        "{n} buys {n_} {gs} at {X} each and gets {pc} off the total. How much does {he} pay?", "{n_} {gs} cost {X} each. With a discount of {pc} on everything, what is the bill?", "A club orders {n_} {gs} for {X} each. The shop gives a {pc} discount. What does the club pay?", "{n} takes {n_} {gs} for {X} each and has a voucher for {pc} off. What does {he} pay?", "{title} buys {n_} {gs}, {X} each. The price is reduced by {pc}. How much is paid?", "In a sale there is {pc} off all {gs}. They normally cost {X} each. What do {n_} cost in the sale?"],
        answer="The total: {n_} × {x} = {r1}. Less {p}%: {r1} × (100 − {p}) ÷ 100 = {L}{r2}{R}.", spell=0.03, weight=2),
    Task(shop, [("The total cost is the sum of all prices, minus {off}.", "{n_}*{x}+{k}*{y}-{off}")], [
        "{n} buys {n_} {gs} at {X} each and {k} {hs} at {Y} each. {He} has a voucher for {OFF}. How much does {he} have to pay?", "{n_} {gs} cost {X} each and {k} {hs} {Y} each. The shop takes {OFF} off the bill. What is left to pay?", "An order is for {n_} {gs} at {X} and {k} {hs} at {Y} each. There is {OFF} off. What does it come to?", "With a coupon for {OFF}, {n} buys {n_} {gs} for {X} each and {k} {hs} for {Y} each. How much is the bill?"],
        answer="The total: {n_} × {x} + {k} × {y} − {off} = {L}{r1}{R}.", spell=0.03, weight=1.2),
    Task(work, [("Asked: what is left. The hours are {h} times {e} days.", "{h}*{e}"), ("The pay is {r1} hours times {a}.", "{r1}*{a}"), ("What is left is {r2} minus {s}.", "{r2}-{s}")], [
        "{n} earns {A_} an hour. {He} works {h} hours a day for {e} days and then spends {S}. How much does {he} have left?", "{n} works {h} hours a day on {e} days at {A_} an hour. {He} pays {S} for a ticket. How much money remains?", "At {A_} per hour, {n} works {e} days, {h} hours each day. After buying a gift for {S}, how much is left?", "For {e} days {n} helps in a shop, {h} hours a day, for {A_} an hour. {He} then spends {S}. What is left of {his} pay?"],
        answer="The hours: {h} × {e} = {r1}. The pay: {r1} × {a} = {r2}. Left: {r2} − {s} = {L}{r3}{R}.", spell=0.03, weight=1.5),
    Task(work, [("The hours are {h} times {e} days.", "{h}*{e}"), ("The pay is {r1} hours times {a}.", "{r1}*{a}"), ("What is missing is {g} minus {r2}.", "{g}-{r2}")], [
        "{n} wants to buy a bike for {G}. {He} earns {A_} an hour and works {h} hours a day for {e} days. How much does {he} still need?", "A guitar costs {G}. {n} works {e} days, {h} hours a day, for {A_} an hour. How much money is still missing?", "{n} needs {G}. {He} gets {A_} an hour and works {h} hours on each of {e} days. How much more does {he} need?"],
        answer="The hours: {h} × {e} = {r1}. The pay: {r1} × {a} = {r2}. Missing: {g} − {r2} = {L}{r3}{R}.", spell=0.03, weight=1.2),
    Task(work, [("The total is {a} times {w}, plus {b}, minus {z}.", "{a}*{w}+{b}-{z}")], [
        "{n} saves {A_} a week for {w} weeks. {His} aunt gives {him} {B_}, and {he} spends {Z}. How much does {he} have?", "{n} puts {A_} in a jar every week. After {w} weeks {he} adds {B_} and takes out {Z}. How much is in the jar?", "For {w} weeks {n} gets {A_} a week. {He} also gets {B_} as a present and spends {Z}. How much money does {he} have in the end?", "A club takes {A_} a week for {w} weeks and a gift of {B_}. It pays {Z} for balls. How much is left?"],
        answer="{a} × {w} + {b} − {z} = {L}{r1}{R}.", spell=0.03, weight=1.5),
    Task(trade, [("Asked: the profit. The sales are {n_} times {y}.", "{n_}*{y}"), ("The profit is {r1} minus {t}.", "{r1}-{t}")], [
        "{n} buys {n_} {gs} for {T} altogether and sells them for {Y} each. How much profit does {he} make?", "A dealer pays {T} for {n_} {gs} and sells each for {Y}. What is the profit?", "{n_} {gs} are bought for {T} and sold at {Y} each. Find the profit.", "A stall buys a box of {n_} {gs} for {T}. Each {o} is sold for {Y}. What is the profit on the box?", "{title} paid {T} for {n_} {gs} and sold every one for {Y}. How much was gained?", "The cost of {n_} {gs} is {T}. They are sold at {Y} each. Calculate the profit."],
        answer="The sales: {n_} × {y} = {r1}. The profit: {r1} − {t} = {L}{r2}{R}.", spell=0.03, weight=1.5),
    Task(shop, [("Each share is {w} divided by {who}.", "{w}/{who}")], [
        "{who} friends share the cost of {W} equally. How much does each pay?", "A meal for {who} costs {W}. They split the bill equally. What does each one pay?", "{who} pupils buy a present for {W} together. How much is it for each?", "The fare of {W} is shared by {who} people. What does each pay?", "{n} and friends, {who} people in all, share a bill of {W}. How much is each share?", "{W} is divided equally among {who} children. How much does each get?"],
        answer="Each share: {w} ÷ {who} = {L}{r1}{R}.", spell=0.03, weight=1),
]


@skill("real_threes", weight=4.5)
def real_threes(d):
    yield from run(d, "real.threes", THINGS3 + MONEY3)


# -- facts that do not matter ---------------------------------------------------------------------------------------------------
ABOUT = ["{n}, who is {age} years old, ", "{n}, who has {few} cousins, ", "{n}, who lives at number {house}, ", "On the {day2}th of May, {n} ", "At {few} o'clock {n} ", "In Year {few}, {n} "]
BETWEEN = ["It took {n} {room} minutes to get there.", "The bus ride was {house} minutes long.", "There were {room} other people in the shop.", "{n} has been there {few} times before.", "The shop has {few} tills.", "It was {few} degrees outside.", "{n}'s sister is {age} years old.", "{n} has {few} pets.", "The street has {house} houses.", "{n} woke up at {few} o'clock.", "The bag weighs {few} kg.", "The box is {room} cm long.", "The room has {few} windows.", "The town was founded in {year}.", "{n}'s bus was {few} minutes late.", "The radio played {few} songs.", "There are {room} pupils in {n}'s school bus.", "{n}'s phone shows {room}% battery."]


def told(first, rest):
    """Frames whose first sentence may begin with a remark about the person, and with a remark between the sentences."""
    out = []
    for a in ABOUT:
        out.append((a + first, rest))
    frames = [a + r for a, r in out[:4]]
    return frames + [cap_n(first) + " " + b + rest for b in BETWEEN] + [b + " " + cap_n(first) + rest for b in BETWEEN[::2]]


def cap_n(first):
    return "{n} " + first


def two(d, *tops):
    return dict(zip("abc", (d.int(3, t) for t in tops)))


def less(d):
    b = d.int(2, 90)
    return dict(b=b, a=b + d.int(2, d.pick([40, 300])))


def even(d):
    b = d.int(2, 12)
    return dict(b=b, a=b * d.int(2, 40))


def priced(d):
    gs, o = d.pick(SOLD)
    c, show = cash(d)
    x, k = d.rng.randint(2, 60) * 25, d.int(2, 12)
    note = d.pick([m for m in (5, 10, 20, 50, 100, 200) if 100 * m > x * k] or [x * k // 100 + 10])
    return dict(c, k=k, x=amount(x), X=show(x), m_=note, M=show(100 * note), gs=gs, o=o)


IDLE = [
    Task(less, [("{a} minus {b}.", "{a}-{b}")], told("had {a} {t} and gave away {b}.", " How many {t} are left?") + told("read {b} of the {a} pages of a book.", " How many pages are still to read?") + told("needs {a} {t} but has only {b}.", " How many more are needed?")),
    Task(lambda d: two(d, 300, 300), [("{a} plus {b}.", "{a}+{b}")], told("collected {a} {t} on Monday and {b} on Tuesday.", " How many {t} is that in total?") + told("counted {a} red cars and {b} blue ones.", " How many cars were counted?")),
    Task(lambda d: two(d, 30, 40), [("<a times b>.", "<a*b>")], told("bought {a} {boxes} with {b} {things} in each.", " How many {things} is that?") + told("reads {b} pages a day for {a} days.", " How many pages is that altogether?")),
    Task(even, [("Each gets {a} divided by {b}.", "{a}/{b}")], told("shares {a} {t} equally among {b} friends.", " How many does each friend get?")),
    Task(lambda d: dict(zip("abc", (d.int(2, 12), d.int(3, 20), d.int(2, 30)))), [("<a times b>, then plus {c}.", "<a*b>+{c}")], told("has {a} bags with {b} {t} in each and {c} {t} more.", " How many {t} is that in total?")),
    Task(priced, [("The total is {k} times {x}.", "{k}*{x}")], told("buys {k} {gs} at {X} each.", " How much does it cost?"), answer="The total: {k} × {x} = {L}{r1}{R}."),
    Task(priced, [("Asked: the change. The cost is {k} times {x}.", "{k}*{x}"), ("The change is {m_} minus {r1}.", "{m_}-{r1}")], told("buys {k} {gs} at {X} each and pays with {M}.", " How much is the change?"), answer="The cost: {k} × {x} = {r1}. The change: {m_} − {r1} = {L}{r2}{R}."),
    Task(sure(pick(a=(30, 200), b=(2, 28), c=(2, 60)), lambda v: v["a"] > v["b"]), [("Start with {a}, add what comes and subtract what goes.", "{a}-{b}+{c}")], told("had {a} {t}, lost {b} and then got {c} more.", " How many {t} is that now?")),
    Task(sure(pick(a=(20, 200), b=9), lambda v: v["a"] % v["b"] == 0), [("{a} divided by {b}.", "{a}/{b}")], told("packs {a} {things} into {boxes} of {b}.", " How many {boxes} are filled?")),
]


@skill("real_idle", weight=1.8)
def real_idle(d):
    yield from run(d, "real.idle", IDLE, True, 0.05)
