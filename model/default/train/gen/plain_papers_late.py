"""More of what a second look at papers' questions got wrong: prices of so many grams, an unknown in a mean, heights from areas, ages by their
difference, scores below zero, the larger share; and second scenes for change, speed, floors and means.
"""
from fractions import Fraction

from .plain_papers_base import paper, sums, task, two
from .plain_papers_algebra import means
from .plain_papers_money import packs, shop
from .plain_papers_shapes import floor
from .plain_papers_shares import EL, ES, LARGE, SMALL, shared
from .plain_papers_speed import asks, minutes, with_unit


# -- prices of grams and millilitres -----------------------------------------------------------------------------------------------------
def grams(d):
    while True:
        g = d.pick([100, 150, 200, 250, 300, 400, 500, 600, 750, 800, 125, 350, 1200, 1500])
        p = d.rng.randint(4, 240) * 10
        if p * g % 1000 == 0:
            break
    n = d.pick([200, 250, 300, 400, 500, 600, 750, 800])
    c = d.rng.randint(2, 45) * n // 100
    form, cent = d.pick([("£{}", "p"), ("£{}", "p"), ("${}", " cents"), ("€{}", " cents")])
    return dict(g=g, P=form.format(two(p)), p=two(p), n_=n, c=c, C=f"{c}{cent}", cent="pence" if cent == "p" else "cents", food=d.pick(["cheese", "ham", "rice", "flour", "nuts", "grapes", "mushrooms", "sweets", "coffee", "sugar", "olives"]), li=d.pick(["milk", "orange juice", "olive oil", "paint", "lemonade", "shampoo"]), i=d.pick(["tin of beans", "jar of jam", "bag of rice", "box of cereal", "packet of biscuits", "tub of butter"]), out=lambda t: form.format(t))


def cents(d):
    v = grams(d)
    return {**v, "out": lambda t: f"{t} {v['cent']}"}


GRAMS = ["{food} costs {P} per kilogram. How much do {g} g cost?", "Find the cost of {g} g of {food} at {P} per kg.", "1 kg of {food} costs {P}. Work out the cost of {g} g.", "{n} buys {g} g of {food}. The price is {P} per kg. How much does {he} pay?", "The price of {food} is {P} a kilogram. What do {g} grams cost?"]
ML = ["{li} costs {P} per litre. How much do {g} ml cost?", "1 litre of {li} costs {P}. Find the cost of {g} ml.", "{n} buys {g} ml of {li} at {P} per litre. How much does {he} pay?"]
PER = ["A {n_} g {i} costs {C}. How much is that per 100 g, in {cent}?", "A {n_} g {i} costs {C}. Work out the cost of 100 g in {cent}.", "The price of a {n_} g {i} is {C}. Find the price per 100 g in {cent}."]
paper("grams", [task(grams, [("Asked: the price of {g} g. A kilo is 1000 g: {g} times {p}, divided by 1000.", "{g}*{p}/1000")], GRAMS, 1, 0), task(grams, [("Asked: the price of {g} ml. A litre is 1000 ml: {g} times {p}, divided by 1000.", "{g}*{p}/1000")], ML, 0.7, 0), task(cents, [("100 g cost {c} divided by {n_}, times 100.", "{c}/{n_}*100")], PER, 0.6, 0)], 0.3)


# -- an unknown in a mean --------------------------------------------------------------------------------------------------------------------
def unknown(d):
    k = d.rng.randint(3, 6)
    while True:
        xs = [d.rng.randint(1, 40) for _ in range(k - 1)]
        m = d.rng.randint(3, 40)
        if 0 < k * m - sum(xs) < 60:
            break
    y = d.pick("xxnyp")
    i = d.rng.randint(0, k - 1)
    shown = [str(x) for x in xs]
    shown.insert(i, y)
    return dict(k=k, m=m, y=y, L=", ".join(shown[:-1]) + " and " + shown[-1], e="+".join(map(str, xs)))


MEAN_X = ["The mean of {L} is {m}. Find {y}.", "The mean of {L} is {m}. Work out the value of {y}.", "If the average of {L} is {m}, find the value of {y}.", "The numbers {L} have a mean of {m}. What is {y}?", "The average of {L} is {m}. What is the value of {y}?"]
paper("mean_unknown", [task(unknown, [("Asked: the missing one. All {k} add up to {k} times {m}.", "{k}*{m}"), ("The missing one is {r1} minus the sum of the others.", "{r1}-({e})")], MEAN_X, 1, 0)], 0.3)

MISSING = ["The average of {n}'s {J} marks is {m}. The first {J1} were {L}. What was the last mark?", "Over {J} days {n} walked {m} km a day on average. On {J1} of the days {he} walked {L} km. How far did {he} walk on the other day?", "{J} parcels weigh {m} kg on average. {J1} of them weigh {L} kg. How heavy is the other parcel?", "A team of {J} has a mean age of {m}. {J1} players are {L} years old. How old is the other player?", "{n} needs a mean of {m} over {J} games. {His} scores so far are {L}. What must {he} score in the last game?"]
JOINS = ["{K} friends have {m} euros each on average. Another friend with {new} euros joins them. What is the average now?", "A shop took {m} dollars a day on average for {k} days. The next day it took {new} dollars. Find the average for all {k1} days.", "{n} read {m} pages a day on average for {k} days and {new} pages on the next day. What is the average now?"]
paper("again_means", [task(means, [("Asked: the missing one. All {j} add up to {j} times {m}.", "{j}*{m}"), ("The missing one is {r1} minus the sum of the others.", "{r1}-({xl})")], MISSING, 1, 0), task(means, [("Asked: the new average. The total is {k} times the average {m}.", "{k}*{m}"), ("The new average is {r1} plus {new}, divided by {k1}.", "({r1}+{new})/{k1}")], JOINS, 1, 0)], 0.35)


# -- heights from areas ------------------------------------------------------------------------------------------------------------------------
def triangle(d):
    b, h = d.int(2, 30), d.int(2, 30)
    c = d.int(2, 15)
    u = d.pick(["cm", "m", "cm", "mm"])
    return dict(b=b, h=h, c=c, s=str(Fraction(b * h, 2)) if b * h % 2 == 0 else f"{b * h / 2:.1f}", v=b * h * c, p=b * h, u=u, out=lambda t: f"{t} {u}")


HEIGHT = ["A triangle has an area of {s} {u}² and a base of {b} {u}. Find its height.", "The area of a triangle is {s} {u}². Its base is {b} {u}. Work out the height.", "The base of a triangle of area {s} {u}² is {b} {u} long. What is the height of the triangle?", "Find the height of a triangle with area {s} {u}² and base {b} {u}."]
HEIGHT_P = ["A parallelogram has an area of {p} {u}² and a base of {b} {u}. Find its height.", "The area of a parallelogram is {p} {u}² and its base is {b} {u}. Work out its height."]
HEIGHT_V = ["A cuboid has a volume of {v} {u}³. It is {b} {u} long and {h} {u} wide. Find its height.", "The volume of a box is {v} {u}³. Its length is {b} {u} and its width is {h} {u}. How high is it?", "A tank with a base of {b} {u} by {h} {u} holds {v} {u}³ of water. How deep is the water?"]
paper("heights", [task(triangle, [("The height is twice the area divided by the base: 2 times {s} divided by {b}.", "2*{s}/{b}")], HEIGHT, 1, 0), task(triangle, [("The height is the area divided by the base: {p} divided by {b}.", "{p}/{b}")], HEIGHT_P, 0.5, 0), task(triangle, [("The height is the volume divided by length and width: {v} divided by {b} times {h}.", "{v}/({b}*{h})")], HEIGHT_V, 0.8, 0)], 0.25)


# -- told by the difference ----------------------------------------------------------------------------------------------------------------------
def apart(d):
    k, x, e = d.rng.randint(2, 6), d.int(3, d.pick([15, 60])), d.int(1, 20)
    return dict(k=k, kw={2: "twice", 3: "three times", 4: "four times", 5: "five times", 6: "six times"}[k], e=(k - 1) * x, w=e, pe=2 * (2 * x + e), u=d.pick(["cm", "m"]))


AGE = ["{n} is {kw} as old as {m}. The difference of their ages is {e} years. How old is X?", "A mother is {kw} as old as her daughter and {e} years older. How old is the Y?", "{n} is {e} years older than {m} and {kw} as old. Find X's age.", "The difference between the ages of {n} and {m} is {e} years. {n} is {kw} as old as {m}. What is X's age?"]
PARTS = ["{n} has {kw} as many {t} as {m}. {n} has {e} more {t} than {m}. How many {t} does X have?", "One number is {kw} another. Their difference is {e}. Find the Z number.", "The difference of two numbers is {e}. One is {kw} the other. What is the Z number?"]


def put(texts, old):
    w = {"X": "{n}" if old else "{m}", "Y": "mother" if old else "daughter", "Z": "larger" if old else "smaller"}
    return [t.replace(" X", " " + w["X"]).replace(" Y?", f" {w['Y']}?").replace(" Z ", f" {w['Z']} ") for t in texts]


LINE = "The equation is {k}x=x+{e}."
GIVES = "{k}x = x+{e} gives x = {s1}"
WIDTH = ["A rectangle is {w} {u} longer than it is wide. Its perimeter is {pe} {u}. Find its width.", "The perimeter of a rectangle is {pe} {u} and its length is {w} {u} more than its width. Find the width.", "The length of a rectangle is {w} {u} more than its width. If the perimeter is {pe} {u}, what is the width?"]
paper("difference", [task(apart, [("Asked: the younger. The younger is x and the older {k}x. " + LINE, "solve({k}x=x+{e})")], put(AGE, False), 1, 0, GIVES + ".", "{s1}"), task(apart, [("Asked: the older. The younger is x and the older {k}x. " + LINE, "solve({k}x=x+{e})"), ("The older is {k} times {s1}.", "{k}*{s1}")], put(AGE, True), 0.8, 0, GIVES + "; then {k} × {s1} = {r2}."), task(apart, [("Asked: the smaller part. The smaller part is x and the larger part {k}x. " + LINE, "solve({k}x=x+{e})")], put(PARTS, False), 0.8, 0, GIVES + ".", "{s1}"), task(apart, [("Asked: the larger part. The smaller part is x and the larger part {k}x. " + LINE, "solve({k}x=x+{e})"), ("The larger part is {k} times {s1}.", "{k}*{s1}")], put(PARTS, True), 0.8, 0, GIVES + "; then {k} × {s1} = {r2}."),
                     task(apart, [("Call the width x. The equation is 2(x+(x+{w}))={pe}.", "solve(2(x+(x+{w}))={pe})")], WIDTH, 0.8, 0, "2(x+(x+{w})) = {pe} gives x = {s1}.", "{s1}")], 0.35)


# -- scores and balances below zero -------------------------------------------------------------------------------------------------------------
def points(d):
    a, b, k = d.rng.randint(2, 40), d.rng.randint(2, 60), d.rng.randint(2, 9)
    return dict(a=a, b=b, k=k, m=d.pick(["−", "-"]))


ROUNDS = ["In a quiz a team scores {m}{a} points in round one and {b} points in round two. What is the total score?", "{n} scores {m}{a} in the first game and {b} in the second. Find {his} total score.", "The profit of a shop was {m}{a} dollars on {day} and {b} dollars on the next day. What was the profit for both days?", "A team's goal difference was {m}{a}. It wins the next match by {b} goals. What is the goal difference now?"]
WRONG = ["In a test a wrong answer scores {m}{a} points. {n} gives {k} wrong answers. How many points is that?", "The temperature changes by {m}{a} °C every hour. What is the total change in {k} hours?"]
paper("points", [task(points, [("-{a} plus {b}.", "(-{a})+{b}")], ROUNDS, 1, 0), task(points, [("-{a} times {k}.", "(-{a})*{k}")], WRONG, 0.6, 0)], 0.2)


# -- the larger share, with a story -----------------------------------------------------------------------------------------------------------------
BIG = ["{S} is shared between two brothers in the ratio {x}{c}{y}. The older one gets the larger share. How much does the older brother get?", "Two friends split {S} in the ratio {x}{c}{y}. How much does the one with the larger share get?", "Two charities share {S} in the ratio {x}{c}{y}. How much is the bigger part?", "A rope worth {S} is divided in the ratio {x}{c}{y}. What is the longer piece worth?"]
LESS = ["{S} is shared between two brothers in the ratio {x}{c}{y}. The younger one gets the smaller share. How much does the younger brother get?", "Two friends split {S} in the ratio {x}{c}{y}. How much does the one with the smaller share get?", "Two charities share {S} in the ratio {x}{c}{y}. How much is the smaller part?"]
paper("larger_share", [task(shared, [(LARGE, EL)], BIG, 1, 0), task(shared, [(SMALL, ES)], LESS, 0.8, 0)], 0.2)


# -- second scenes: shopping, unit price, speed, floors -------------------------------------------------------------------------------------------------
SUM = "The total cost is the sum of all prices."
MIXED = ["At a school fair {m0} are {P0} each and {m1} are {P1} each. {n} takes {a} {m0} and one {o1} and hands over {X}. What is {his} change?", "{title} needs {a} {m0} at {P0} each and one {o1} at {P1}. What change is left from {X}?", "A receipt shows {a} {m0} at {P0} each and a {o1} at {P1}. The customer gave {X}. How much change was given?", "{n} and {m} together buy {a} {m0} for {P0} each and a {o1} for {P1} and pay with {X}. How much comes back?"]
EVERY = ["{n} orders {a} {m0} and {b} {m1} online. {m0} are {P0} each and {m1} are {P1} each. How much is the order?", "For a party {title} buys {a} {m0} at {P0} each and {b} {m1} at {P1} each. What is the total?", "A stall sold {a} {m0} at {P0} each and {b} {m1} at {P1} each. How much money did it take?", "{n} sold {a} {m0} for {P0} each and {b} {m1} for {P1} each. How much did {he} earn in total?", "A class buys {b} {m1} at {P1} each and {a} {m0} at {P0} each. Find the total cost."]
OTHER = ["{n} paid {T} for {a} {m0}. {m} wants {b} of the same {m0}. How much will {m} pay?", "A box of {a} {m0} costs {T}. At the same price for each, what would a box of {b} {m0} cost?", "{a} kg of {kg} are sold for {T}. At this price, how much are {b} kg?", "The bill for {a} litres of {li} was {T}. What would the bill for {b} litres be?", "{a} people pay {T} in total for lunch, each the same. How much would {b} people pay?", "{title} buys {a} metres of {cl} for {T}. How much would {b} metres cost?"]
paper("again_shop", [task(shop, [("Asked: the change. " + SUM, "{a}*{p0}+{p1}"), ("The change is {x} minus {r1}.", "{x}-{r1}")], MIXED, 1, 0), task(shop, [(SUM, "{a}*{p0}+{b}*{p1}")], EVERY[:4], 1, 0), task(shop, [(SUM, "{b}*{p1}+{a}*{p0}")], EVERY[4:], 0.3, 0), task(packs, [("Asked: the price of {b}. One costs {t} divided by {a}.", "{t}/{a}"), ("Then {b} cost {b} times {r1}.", "{b}*{r1}")], OTHER, 1.2, 0)], 0.7)

SPEED = ["{n} rode {s} {km} in {t_} hours. How fast did {he} ride on average?", "A ship sails {s} {km} in {t_} hours. Calculate its speed in {kmh}.", "It took a runner {t_} hours to cover {s} {km}. What was the runner's speed in {kmh}?", "On a trip of {s} {km} {n} needed {t_} hours. Find {his} average speed.", "A drone flies {s} {km} in {t_} hours. What is its average speed?"]
DIST = ["A ship sails at {v} {kmh}. How far does it sail in {t_} hours?", "{n} walks and rides for {t_} hours at an average of {v} {kmh}. What distance does {he} cover?", "A lorry keeps a speed of {v} {kmh} for {t_} hours. What distance does it cover?", "At {v} {kmh}, how many {km} does a train go in {t_} hours?", "The speed of a river boat is {v} {kmh}. How many {km} does it travel in {t_} hours?"]
TIME = ["A ship has to sail {s} {km} at {v} {kmh}. How many hours will it take?", "How many hours does a lorry going {v} {kmh} need for {s} {km}?", "{n} lives {s} {km} from {town}. At {v} {kmh}, how long is the drive in hours?", "A train runs {s} {km} without stopping at {v} {kmh}. For how many hours does it run?"]
MIN = ["{n} jogs {s} {km} in {T}. How fast is that in {kmh}?", "A tram needs {T} for a route of {s} {km}. What is its average speed in {kmh}?", "A boat crosses a lake, {s} {km}, in {T}. Find its speed in {kmh}."]
FAR = ["A tram runs at {v} {kmh} for {T}. What distance does it cover?", "How far can {n} cycle in {T} at {v} {kmh}?", "A boat keeps {v} {kmh} for {T}. How many {km} does it go?"]
paper("again_speed", [task(asks("v"), [("Speed is distance divided by time: {s} divided by {t_} hours.", "{s}/{t_}")], SPEED, 1, 0), task(asks("s"), [("Distance is speed times time: {v} times {t_} hours.", "{v}*{t_}")], DIST, 1, 0), task(asks("t"), [("Time is distance divided by speed: {s} divided by {v}.", "{s}/{v}")], TIME, 1, 0), task(with_unit(minutes, "kmh"), [("Speed is distance divided by time: {s} divided by {e} hours.", "{s}/{e}")], MIN, 0.8, 0), task(with_unit(minutes, "km"), [("Distance is speed times time: {v} times {e} hours.", "{v}*{e}")], FAR, 0.8, 0)], 0.6)

FENCE = ["A sheep pen is {l} m long and {w} m wide. Wire for it costs {P} a metre. How much does wire all the way round cost?", "A rectangular flower bed {l} m by {w} m gets an edge of stones at {P} per metre. What does the edge cost?", "Lace costs {P} per metre. How much does lace round a rectangular curtain {l} m by {w} m cost?"]
FLOOR = ["Wooden flooring costs {P} per square metre. What is the cost for a {f} {l} m long and {w} m wide?", "A farmer sows grass seed on a plot {l} m by {w} m. Seed costs {P} per m². How much does it cost?", "The floor of a {f} {l} m by {w} m is painted at {P} per square metre. Find the cost.", "A playground {l} m long and {w} m wide is covered with rubber at {P} per square metre. How much does this cost?"]
paper("again_floors", [task(floor, [("Asked: the cost. First the perimeter: twice the sum of {l} and {w}.", "2*({l}+{w})"), ("The cost is {r1} times {p}.", "{r1}*{p}")], FENCE, 1, 0), task(floor, [("Asked: the cost. The area is {l} times {w}.", "{l}*{w}"), ("The cost is {r1} times {p}.", "{r1}*{p}")], FLOOR, 1, 0)], 0.3)


# -- sums of the others told, hours told by the clock, packs with a size that does not matter ------------------------------------------------------
def others(d):
    k, m = d.rng.randint(3, 10), d.rng.randint(5, 90)
    x = d.rng.randint(1, 2 * m)
    words = "two three four five six seven eight nine ten".split()
    h, e = d.rng.randint(1, 7), d.rng.randint(2, 5)
    return dict(k=k, m=m, s=k * m - x, K=d.pick([str(k), words[k - 2]]), J=words[k - 3] if k > 3 else "two", h=h, h2=h + e, e=e, am=d.pick(["am", "pm"]), a=d.rng.randint(-5, 20), b=d.rng.randint(1, 5), deg=d.pick(["°C", " °C", " degrees"]))


SIXTH = ["The mean of {K} numbers is {m}. {J} of the numbers add up to {s}. What is the other number?", "The average of {K} numbers is {m}. The sum of {J} of them is {s}. Find the remaining number.", "{n} has a mean of {m} marks in {K} tests. In {J} of the tests {he} got {s} marks altogether. What did {he} get in the other test?", "The mean mass of {K} boxes is {m} kg. {J} of them have a total mass of {s} kg. Find the mass of the last box."]
CLOCK = ["The temperature fell {b} degrees every hour. At {h} {am} it was {a}{deg}. What was the temperature at {h2} {am}?", "At {h} {am} the temperature was {a}{deg}. It fell by {b} degrees each hour. Find the temperature at {h2} {am}.", "At {h} {am} it is {a}{deg} and it gets {b} degrees colder every hour. What is the temperature at {h2} {am}?"]
CLOCK2 = ["The temperature rose {b} degrees every hour. At {h} {am} it was {a}{deg}. What was the temperature at {h2} {am}?", "At {h} {am} the temperature was {a}{deg}. It rose by {b} degrees each hour. Find the temperature at {h2} {am}."]
HOURS = ("The hours are {h2} minus {h}.", "{h2}-{h}")
paper("told_sums", [task(others, [("Asked: the missing one. All {k} add up to {k} times {m}.", "{k}*{m}"), ("The missing one is {r1} minus {s}.", "{r1}-{s}")], SIXTH, 1, 0), task(others, [HOURS, ("Start with {a}, then minus {b} times {r1}.", "{a}-{b}*{r1}")], CLOCK, 0.7, 0), task(others, [HOURS, ("Start with {a}, then plus {b} times {r1}.", "{a}+{b}*{r1}")], CLOCK2, 0.5, 0)], 0.25)


def cartons(d):
    p = d.rng.randint(8, 90) * 10
    n = d.rng.randint(3, 20)
    m = p * n // 100 + d.rng.randint(0, p // 100)
    return sums(d, dict(z=d.pick([2, 3, 5, 4]), g=d.pick([250, 400, 500, 750]), n_=n), 0, p=two(p), h=str(max(m, p // 100 + 1)))


SIZE = ["Milk is sold in {z}-litre cartons at {P} each. How many cartons can be bought with {H}?", "Rice comes in {z} kg bags that cost {P} each. How many bags can {n} buy with {H}?", "A {g} g jar of honey costs {P}. How many jars can {n} buy for {H}?", "Paint is sold in {z} litre tins at {P} a tin. What is the greatest number of tins that {H} will buy?"]
COSTS = ["Milk is sold in {z}-litre cartons at {P} each. How much do {n_} cartons cost?", "A {g} g jar of honey costs {P}. Find the cost of {n_} jars.", "Rice comes in {z} kg bags that cost {P} each. {n} buys {n_} bags. How much does {he} pay?", "Tins of paint hold {z} litres and cost {P}. How much do {n_} tins cost?"]
paper("sizes", [task(lambda d: {**cartons(d), "out": None}, [("The number is {h} divided by {p}, rounded down to a whole number.", "floor({h}/{p})")], SIZE, 1, 0), task(cartons, [("<n_ times p>.", "<n_*p>")], COSTS, 0.7, 0)], 0.2)
