"""One scene of money, rooms, work or travel and all that may be asked of it: one, all, each, the change, what is left; the area, the edge and
what either costs; the hours, the pay, the tax; how far, how long, how much fuel and what it costs.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, short, sum_of, tell, unit
from .plain_grown_pairs import asked, lines, money2

TASKS, MORE = [], []
add, more = adder(TASKS, 0), adder(MORE, 0.01)
SUM = "The total cost is the sum of all prices."


# -- the bill ---------------------------------------------------------------------------------------------------------------------
def bill(d):
    while True:
        k, m, g = d.int(2, 8), d.int(2, 8), d.int(2, 8)
        a, b = Fraction(sum_of(d, 2, 40, 0.4)), Fraction(sum_of(d, 2, 30, 0.4))
        t = k * a + m * b
        if short(t / g, 1) and k * a > m * b:
            able = [n for n in (20, 50, 100, 150, 200, 300, 500, 1000) if n > t]
            return cash(d, dict(k=k, m_=m, g_=g), a=money2(a), b=money2(b), x=str(able[0]))


BILL = lines("""We order {k} pizzas at {A} and {m_} drinks at {B}. There are {g_} of us and we pay with {X}. | What is the bill? | How much does each of us pay? | How much change do we get? | How much are the pizzas? | How much are the drinks? | How much more do the pizzas cost than the drinks?
{n} buys {k} shirts at {A} and {m_} ties at {B} and has {X}. {g_} people share the cost. | How much is it in all? | What is each share? | What is left of the {X}? | What do the shirts cost? | What do the ties cost? | How much more are the shirts than the ties?
{k} adult tickets at {A} and {m_} child tickets at {B} are bought with {X} for {g_} families. | What do the tickets cost together? | How much is it for each family, shared equally? | How much change is there? | What do the adult tickets cost? | What do the child tickets cost? | How much more do the adult tickets cost?
A club of {g_} buys {k} balls at {A} and {m_} nets at {B}. It has {X}. | What does it spend? | What does each member pay? | How much money is left? | How much are the balls? | How much are the nets? | How much more do the balls cost than the nets?
In the café {g_} friends have {k} cakes at {A} and {m_} teas at {B}. They put down {X}. | What does it come to? | How much is it each? | What comes back? | What do the cakes cost? | What do the teas cost? | How much more do the cakes cost than the teas?
For {g_} flats I order {k} lamps at {A} and {m_} cables at {B}, paid with {X}. | What is the total? | How much is it per flat? | How much do I get back? | What do the lamps come to? | What do the cables come to? | By how much are the lamps dearer than the cables?""")
ALL = (SUM, "{k}*{a}+{m_}*{b}")
add(bill, [ALL], asked(BILL, 1), 1)
add(bill, [("Asked: each share. " + SUM, ALL[1]), ("Each share is {r1} divided by {g_}.", "{r1}/{g_}")], asked(BILL, 2), 1.4)
add(bill, [("Asked: the change. " + SUM, ALL[1]), ("The change is {x} minus {r1}.", "{x}-{r1}")], [q for q in asked(BILL, 3) if "left" not in q], 1.4)
add(bill, [("Asked: what is left. " + SUM, ALL[1]), ("What is left is {x} minus {r1}.", "{x}-{r1}")], [q for q in asked(BILL, 3) if "left" in q], 0.6)
add(bill, [("The total is {k} times {a}.", "{k}*{a}")], asked(BILL, 4), 0.8)
add(bill, [("The total is {m_} times {b}.", "{m_}*{b}")], asked(BILL, 5), 0.8)
add(bill, [("The first one: {k} times {a}.", "{k}*{a}"), ("The second one: {m_} times {b}.", "{m_}*{b}"), ("Larger {r1}, smaller {r2}. {r1} minus {r2}.", "{r1}-{r2}")], asked(BILL, 6), 0.8)


# -- a room or a garden ----------------------------------------------------------------------------------------------------------
def ground(d):
    a, b = d.pick([3, 4, 5, 6, 7, 8, 10, 12, 15, 20, "4.5", "3.5", "5.5"]), d.pick([2, 3, 4, 5, 6, 8, 9, "2.5", "3.5"])
    return cash(d, dict(k=a, m_=b), a=sum_of(d, 3, 60, 0.2), b=sum_of(d, 2, 40, 0.2), w=str(d.int(20, 250)))


GROUND = lines("""A garden is {k} m by {m_} m. Turf costs {A} per square metre, fence {B} per metre, and the gardener takes {W}. | How big is the garden? | How many metres of fence go round it? | What does the turf cost? | What does the fence cost? | What do the turf and the gardener cost together?
A room is {k} m long and {m_} m wide. Carpet is {A} a square metre, skirting board {B} a metre, fitting the carpet {W}. | What is the area of the room? | How long is the skirting board all round? | How much is the carpet? | How much is the skirting board all round? | What is the carpet with fitting?
A field of {k} m by {m_} m gets seed at {A} per square metre, a wire fence at {B} per metre, and sowing costs {W}. | What is its area? | How far is it round the field? | What does the seed cost? | What does the wire all round cost? | What do seed and sowing cost together?
Our terrace, {k} m by {m_} m, gets slabs at {A} per m² and an edge at {B} per m; laying the slabs is {W}. | How many m² is it? | How many metres of edge are needed all round? | What do the slabs cost? | What does the edge all round cost? | What are slabs and laying together?
The pool is {k} m by {m_} m. A cover is {A} per m², a rail all round {B} per m, delivery of the cover {W}. | How big is the pool in m²? | How many metres of rail are needed? | What does the cover cost? | What does the rail cost? | What does the cover cost with delivery?""")
FIRST = ("First the whole area: {k} times {m_}.", "{k}*{m_}")
EDGE = ("First the perimeter: twice the sum of {k} and {m_}.", "2*({k}+{m_})")
add(lambda d: {**ground(d), "out": unit("m²")}, [("The area of a rectangle is length times width: {k} times {m_}.", "{k}*{m_}")], asked(GROUND, 1), 0.9)
add(lambda d: {**ground(d), "out": unit("m")}, [("The perimeter of a rectangle is twice the sum of {k} and {m_}.", "2*({k}+{m_})")], asked(GROUND, 2), 1)
add(ground, [("Asked: the cost. " + FIRST[0], FIRST[1]), ("The cost is {r1} times {a}.", "{r1}*{a}")], asked(GROUND, 3), 1.2)
add(ground, [("Asked: the cost. " + EDGE[0], EDGE[1]), ("The cost is {r1} times {b}.", "{r1}*{b}")], asked(GROUND, 4), 1.2)
add(ground, [("Asked: the total. " + FIRST[0], FIRST[1]), ("The cost is {r1} times {a}.", "{r1}*{a}"), ("The total is {r2} plus {w}.", "{r2}+{w}")], asked(GROUND, 5), 1.2)


# -- work and pay --------------------------------------------------------------------------------------------------------------------
def work(d):
    while True:
        k, m, b, p = d.int(2, 6), d.pick([4, 5, 6, 7, 8, "7.5"]), d.int(9, 40), d.pick([10, 15, 20, 25, 30])
        h = k * Fraction(str(m))
        if short(h * b * p / 100) and h * b > 60:
            return cash(d, dict(k=k, m_=m, p=p), b=str(b), c=str(d.int(5, 50)))


WORK = lines("""I work {k} days a week, {m_} hours a day, at {B} an hour. {p}% goes in tax, and the bus costs {C}. | How many hours is that a week? | What is my weekly pay before tax? | How much tax is it? | What is left after tax? | What is left of the pay before tax after paying the bus?
{n} has {k} shifts of {m_} hours at {B} an hour. Tax is {p}%, lunch comes to {C} in all. | How many hours are that? | What is the pay before tax? | How much is the tax? | What is left after the tax? | What remains of the pay before tax after lunch?
The job: {m_} hours on each of {k} days, {B} an hour, {p}% tax, {C} for the uniform. | How many hours are worked? | What is earned before tax? | How much tax is taken? | What remains after tax? | What is left of the pay before tax after the uniform?""")
HRS = ("The hours are {m_} times {k} days.", "{m_}*{k}")
PAY = ("The pay is {r1} hours times {b}.", "{r1}*{b}")
more(lambda d: {**work(d), "out": unit("hours")}, [HRS], asked(WORK, 1), 0.8)
more(work, [("Asked: the pay. " + HRS[0], HRS[1]), PAY], asked(WORK, 2), 1)
more(work, [("Asked: the tax. " + HRS[0], HRS[1]), PAY, ("{p}% of {r2} is {r2} times {p} divided by 100.", "{r2}*{p}/100")], asked(WORK, 3), 1)
more(work, [("Asked: what is left. " + HRS[0], HRS[1]), PAY, ("What is left is 100 minus {p} percent of {r2}.", "{r2}*(100-{p})/100")], asked(WORK, 4), 1.2)
more(work, [("Asked: what is left. " + HRS[0], HRS[1]), PAY, ("What is left is {r2} minus {c}.", "{r2}-{c}")], asked(WORK, 5), 0.8)


# -- on the road --------------------------------------------------------------------------------------------------------------------------
def road(d):
    while True:
        v, t, l = d.pick([50, 60, 75, 80, 90, 100, 120]), d.pick([2, 3, 4, 5, "1.5", "2.5"]), d.pick([5, 6, 7, 8, 9, 10])
        s = v * Fraction(str(t))
        g, p = d.int(2, 5), d.pick(["1.50", "1.60", "1.80", "2", "1.40"])
        c = s * l / 100 * Fraction(p)
        if short(c / g, 2) and short(s, 0):
            return cash(d, dict(v=v, t_=t, l=l, s=int(s), g_=g), a=p)


ROAD = lines("""{g_} of us drive {s} km at {v} km/h. The car uses {l} litres per 100 km and petrol is {A} a litre. | How many hours does it take? | How much petrol is used? | What does the petrol cost? | What does each of us pay for petrol?
A trip of {s} km, average speed {v} km/h, {l} litres per 100 km, petrol {A} a litre, {g_} people. | How long is the drive in hours? | How many litres are needed? | What is the cost of the petrol? | How much petrol money is it per person?
{n} takes {g_} friends along on a {s} km drive at {v} km/h. The van needs {l} litres for 100 km, a litre is {A}, and the {g_} friends pay the petrol. | For how many hours do they drive? | How many litres does the van use? | How much is the petrol? | How much does each friend pay?""")
FUEL = ("The fuel is {s} km times {l} per 100.", "{s}*{l}/100")
more(lambda d: {**road(d), "out": unit("hours")}, [("Time is distance divided by speed: {s} divided by {v}.", "{s}/{v}")], asked(ROAD, 1), 1)
more(lambda d: {**road(d), "out": unit("litres")}, [FUEL], asked(ROAD, 2), 1)
more(road, [("Asked: the cost. " + FUEL[0], FUEL[1]), ("The cost is {r1} times {a}.", "{r1}*{a}")], asked(ROAD, 3), 1.2)
more(road, [("Asked: each share. " + FUEL[0], FUEL[1]), ("The cost is {r1} times {a}.", "{r1}*{a}"), ("Each share is {r2} divided by {g_}.", "{r2}/{g_}")], asked(ROAD, 4), 1)


# -- packs ----------------------------------------------------------------------------------------------------------------------------------
def packs(d):
    while True:
        k, c, b = d.int(6, 60), d.int(2, 5), d.pick([6, 8, 10, 12, 15, 20, 24])
        if k * c > b and k * c % b:
            return cash(d, dict(k=k, c_=c, m_=b), a=d.pick(["3", "4.50", "8", "9", "12", "2.80", "6"]))


PACKS = lines("""{k} guests get {c_} rolls each. A pack of {m_} rolls costs {A}. | How many rolls are needed? | How many packs must I buy? | What do the rolls cost?
Each of {k} children needs {c_} pens, sold in packs of {m_} at {A}. | How many pens is that? | How many packs are needed? | What do I pay?
{k} rooms get {c_} bulbs each; a box has {m_} bulbs and costs {A}. | How many bulbs do we need? | How many boxes must be bought? | How much do they cost?
For {k} runners there are {c_} bottles each, in crates of {m_} at {A} a crate. | How many bottles are that? | How many crates do we order? | What does the water cost?""")
more(lambda d: {**packs(d), "out": None}, [("{k} times {c_}.", "{k}*{c_}")], asked(PACKS, 1), 0.7)
more(lambda d: {**packs(d), "out": None}, [("{k} times {c_}.", "{k}*{c_}"), ("{r1} divided by {m_}, rounded up to a whole number: ceil.", "ceil({r1}/{m_})")], asked(PACKS, 2), 1)
more(packs, [("Asked: the cost. {k} times {c_}.", "{k}*{c_}"), ("The number of packs is {r1} divided by {m_}, rounded up to a whole number: ceil.", "ceil({r1}/{m_})"), ("The cost is {r2} times {a}.", "{r2}*{a}")], asked(PACKS, 3), 1)


@skill("real_plain_grown_asks", weight=3)
def asks(d):
    yield from tell(d, "grown.asks", TASKS)


@skill("real_plain_grown_asks_more", weight=2.5)
def asks_more(d):
    yield from tell(d, "grown.asks2", MORE)
