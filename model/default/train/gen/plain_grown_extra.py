"""Scenes with a number too many, of the kind that people put in because it belongs to the scene: the height of a room whose floor is asked,
the price of what is not bought, the time of a recipe, what somebody else has, the tank of a car, last year's price.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, finite, short, sum_of, tell, unit

TASKS = []
add = adder(TASKS, 0)


def money2(q):
    q = Fraction(q)
    return str(q) if q.denominator == 1 else f"{float(q):.2f}"


# -- rooms ------------------------------------------------------------------------------------------------------------------------
def room(d):
    a, b = d.pick([3, 4, 5, 6, 7, 8, "4.5", "3.5", "5.5"]), d.pick([2, 3, 4, 5, "2.5", "3.5"])
    return cash(d, dict(k=a, m_=b, h=d.pick(["2.4", "2.5", "2.6", "3"]), f=d.int(2, 6), t_=d.int(2, 9)), a=sum_of(d, 8, 60, 0.2), w=str(d.int(20, 250)))


AREA = ("First the whole area: {k} times {m_}.", "{k}*{m_}")
COST = ("The cost is {r1} times {a}.", "{r1}*{a}")
add(room, [("Asked: the cost. " + AREA[0], AREA[1]), COST], """
A room is {k} m long, {m_} m wide and {h} m high. Carpet costs {A} a square metre. What does the carpet cost?
My {k} m by {m_} m bedroom on floor {f} gets a new floor at {A} per m². What do I pay?
The kitchen is {k} m by {m_} m with a ceiling at {h} m. Tiles for the floor are {A} per square metre. How much are they?
We lay laminate in a room of {k} m by {m_} m. It takes {t_} hours and the laminate is {A} a square metre. What does it cost?
The living room ({k} m by {m_} m, {h} m high) needs a carpet at {A} per m². Cost of the carpet?
Turf costs {A} a square metre and a roll of fence {W}. What does turf for a lawn of {k} m by {m_} m cost?
""", 1.2)
add(lambda d: {**room(d), "out": unit("m²")}, [("The area of a rectangle is length times width: {k} times {m_}.", "{k}*{m_}")], """
A room is {k} m long, {m_} m wide and {h} m high. How many square metres is the floor?
The hall is {k} m by {m_} m, with {f} windows and {t_} lamps. What is the area of the floor?
Our garden of {k} m by {m_} m has {t_} trees. How big is it?
My office is {k} m by {m_} m and {h} m high. What is the floor area?
""", 0.8)
add(lambda d: {**room(d), "out": unit("m")}, [("The perimeter of a rectangle is twice the sum of {k} and {m_}.", "2*({k}+{m_})")], """
A room is {k} m long, {m_} m wide and {h} m high. How many metres of skirting board go round the floor?
The garden is {k} m by {m_} m and has {t_} trees. How far is it round the garden?
A field of {k} m by {m_} m with {f} gates: what is its perimeter?
""", 0.7)


# -- bought and not bought --------------------------------------------------------------------------------------------------------------
def shop(d):
    k, m = d.int(2, 12), d.int(2, 12)
    x, y = d.pick([("pens", "rulers"), ("shirts", "ties"), ("apples", "pears"), ("mugs", "plates"), ("loaves", "cakes"), ("plants", "pots"), ("chairs", "tables"), ("beers", "wines"), ("bulbs", "lamps"), ("tickets", "programmes"), ("tiles", "bricks"), ("towels", "rugs")])
    one = {"loaves": "loaf"}.get(x, x[:-1])
    two = y[:-1]
    return cash(d, dict(k=k, m_=m, X=x, Y=y, x1=one, y1=two, AN="An" if one[0] in "aeiou" else "A"), a=sum_of(d, 1, 40, 0.4), b=sum_of(d, 1, 60, 0.4))


add(shop, [("The total is {k} times {a}.", "{k}*{a}")], """
{AN} {x1} costs {A} and a {y1} {B}. What do {k} {X} cost?
The {X} are {A} each, the {Y} {B}. I only buy {k} {X}. What do I pay?
A shop sells {X} at {A} and {Y} at {B}. How much are {k} {X}?
I looked at the {Y} for {B}, but took {k} {X} at {A} each. How much was it?
{n}, who has {m_} bags with {him}, buys {k} {X} at {A} each. How much does {he} spend?
We are {m_} people and buy {k} {X} at {A} each. What is the bill?
In {m_} days we sold {k} {X} at {A} each. How much money is that?
A pack of {k} {X} at {A} each weighs {m_} kg. What does it cost?
""", 1.6)
add(shop, [("The total is {m_} times {b}.", "{m_}*{b}")], """
{AN} {x1} costs {A} and a {y1} {B}. What do {m_} {Y} cost?
The {X} are {A} each, the {Y} {B}. I only buy {m_} {Y}. What do I pay?
A shop sells {X} at {A} and {Y} at {B}. How much are {m_} {Y}?
I left the {X} at {A} and took {m_} {Y} at {B} each. How much was it?
""", 1)


# -- hours and pay of two people ------------------------------------------------------------------------------------------------------------
def pay(d):
    return cash(d, dict(k=d.int(3, 45), m_=d.int(3, 45), p=d.pick([10, 15, 20, 25]), f=d.int(2, 9)), a=str(d.int(9, 45)), b=str(d.int(9, 45)))


add(pay, [("The pay is {k} hours times {a}.", "{k}*{a}")], """
{n} works {k} hours at {A} an hour and {m} {m_} hours at {B}. What does {n} earn?
I worked {k} hours at {A} an hour over {f} days. What do I earn?
{n} is paid {A} an hour. Last week {he} worked {m_} hours, this week {k}. What is {his} pay for this week?
The old wage was {B} an hour, now it is {A}. What do I get for {k} hours now?
I have been here for {f} years and earn {A} an hour. What do I get for {k} hours?
""", 1)
add(pay, [("The pay is {m_} hours times {b}.", "{m_}*{b}")], """
{n} works {k} hours at {A} an hour and {m} {m_} hours at {B}. What does {m} earn?
Job one is {k} hours at {A}, job two {m_} hours at {B}. What does job two pay?
""", 0.6)


# -- trips ------------------------------------------------------------------------------------------------------------------------------
def trip(d):
    v, t = d.rng.randint(8, 24) * 5, d.pick([2, 3, 4, 5, 6, "1.5", "2.5"])
    l = d.pick([5, 6, 7, 8, 9])
    k = d.int(2, 60) * 10
    return dict(v=v, t_=t, s=finite(v * Fraction(str(t))), l=l, k=k, tk=d.pick([40, 45, 50, 55, 60]), f=d.int(2, 5), c=f"{d.int(6, 10)}:{d.pick(['15', '30', '45', '05'])}", g=d.int(2, 9))


add(lambda d: {**trip(d), "out": unit("km")}, [("Distance is speed times time: {v} times {t_} hours.", "{v}*{t_}")], """
The train leaves at {c} and goes {v} km/h for {t_} hours. How far does it go?
A coach with {tk} seats drives {t_} hours at {v} km/h. How many km is that?
{f} of us drive for {t_} hours at {v} km/h. How far do we get?
My car is {g} years old and does {v} km/h. How far do I get in {t_} hours?
After breakfast at {c} we drove {t_} hours at {v} km/h. How many km was it?
""", 1)
add(lambda d: {**trip(d), "out": unit("hours")}, [("Time is distance divided by speed: {s} divided by {v}.", "{s}/{v}")], """
We leave at {c} and have {s} km to go at {v} km/h. How many hours does it take?
A coach with {tk} people drives {s} km at {v} km/h. How many hours is that?
{f} friends go {s} km by car at {v} km/h. How many hours do they need?
The way is {s} km, the tank holds {tk} litres and we do {v} km/h. How many hours does the trip take?
""", 1)
add(lambda d: {**trip(d), "out": unit("litres")}, [("The fuel is {k} km times {l} per 100.", "{k}*{l}/100")], """
The tank holds {tk} litres and the car uses {l} litres per 100 km. How much fuel does it need for {k} km?
We drive {k} km in {t_} hours. The van takes {l} litres per 100 km. How many litres is that?
{f} people in a car that uses {l} litres for 100 km. How many litres for {k} km?
My car is {g} years old and uses {l} litres per 100 km. How many litres for a {k} km trip?
""", 1)


# -- kitchen -----------------------------------------------------------------------------------------------------------------------------
def cook(d):
    while True:
        k, m, a = d.pick([2, 3, 4, 5, 6, 8, 10]), d.int(2, 24), d.int(2, 40) * d.pick([5, 10, 25])
        if k != m and short(Fraction(a * m, k), 0):
            return dict(k=k, m_=m, a=a, c=d.int(2, 9) * 50, t_=d.pick([20, 25, 30, 35, 40, 45, 60, 90]), g=d.pick([160, 180, 200, 220]), f=d.pick(["flour", "rice", "beans", "potatoes", "mince", "pasta", "butter"]), e=d.int(1, 6), out=unit("g"))


add(cook, [("One is {a} divided by {k}; {m_} times as much is wanted.", "{a}/{k}*{m_}")], """
A recipe for {k} people takes {a} g of {f} and {t_} minutes. How much {f} do I need for {m_} people?
For {k} people: {a} g of {f}, {e} eggs, oven at {g} degrees. How many grams of {f} for {m_} people?
A dish for {k} has {a} g of {f} and {c} ml of stock. I cook for {m_}. How much {f} is that?
It bakes for {t_} minutes at {g} degrees and needs {a} g of {f} for {k} servings. How much {f} for {m_} servings?
""", 1.2)


# -- prices, last year and now ----------------------------------------------------------------------------------------------------------------
def sale(d):
    while True:
        p, a = d.pick([5, 10, 15, 20, 25, 30, 40, 50]), d.int(4, 90) * d.pick([1, 5, 10])
        if short(Fraction(a * p, 100)):
            return cash(d, dict(p=p, f=d.int(2, 9), k=d.int(2, 30)), a=str(a), b=str(max(2, a + d.pick([-30, -12, -5, 4, 9, 20]))))


add(sale, [("The sale price is 100 minus {p} percent of {a}.", "{a}*(100-{p})/100")], """
A coat was {B} last year. Now it is {A} with {p}% off. What do I pay?
The sale lasts {f} days. A TV of {A} is {p}% off. What does it cost?
There are {k} tents left at {A}, {p}% off each. What does one cost now?
A sofa of {A} with {f} years of guarantee is reduced by {p}%. What is the price?
In the shop next door it is {B}, here it is {A} less {p}%. What is the price here?
""", 1)
add(sale, [("{p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100")], """
Dinner for {f} was {A} and we tip {p}%. How much is the tip?
The house has {k} rooms and costs {A} thousand. The agent takes {p}%. How many thousand is that?
I have worked here {f} years, earn {A} a week and save {p}% of it. How much do I save a week?
""".replace("The house has {k} rooms and costs {A} thousand. The agent takes {p}%. How many thousand is that?\n", "The table for {f} cost us {A}, and {p}% of that is service. How much is the service?\n"), 0.8)


# -- who has what ------------------------------------------------------------------------------------------------------------------------------
def three(d):
    a, b, c = d.int(20, 300), d.int(5, 90), d.int(5, 90)
    return dict(a=a, b=b, c=c, s=a + b, f=d.int(2, 9))


add(three, [("{a} plus {b}.", "{a}+{b}")], """
{n} has {a} stamps, {m} {b} and {n3} {c}. How many do {n} and {m} have together?
We sold {a} tickets on Friday, {b} on Saturday and {c} on Sunday. How many were sold on Friday and Saturday?
There are {a} men, {b} women and {c} children at the party. How many adults are there?
In {f} days {n} sold {a} books and {m} {b}. How many did they sell in all?
The red shelf has {a} files, the blue one {b}, the green one {c}. How many are on the red and the blue shelf?
""", 0.9)
add(lambda d: (lambda v: {**v, "b": min(v["b"], v["a"] - 3)})(three(d)), [("{a} minus {b}.", "{a}-{b}")], """
A shop had {a} lamps in {f} colours and sold {b}. How many are left?
{n} has {a} stamps and {m} has {c}. {n} gives away {b}. How many stamps does {n} have now?
A train with {f} coaches and {a} people stops; {b} get off. How many are on the train?
I have {a} pages to read in {f} days and have read {b}. How many pages are left?
The car park has {a} spaces on {f} levels. {b} are taken. How many are free?
Of {a} guests, {b} have gone; it is {f} o'clock. How many are still here?
""", 1)


def split(d):
    while True:
        k, m = d.int(2, 9), d.int(2, 9)
        q = d.int(3, 90)
        if k != m:
            return cash(d, dict(k=k, m_=m), a=str(k * q), b=str(d.int(2, 60)))


add(split, [("Each share is {a} divided by {k}.", "{a}/{k}")], """
{k} friends had {m_} pizzas and a bill of {A}. What does each pay?
A bill of {A} for {m_} bottles is shared by {k} people. How much each?
{k} people stay {m_} nights. The bill is {A} in all. What does each of them pay?
The taxi for {k} of us took {m_} km and cost {A}. How much per person?
We are {k}, the meal was {A}, and yesterday we paid {B}. What does each pay for the meal?
""", 1.2)


# -- means, packs, interest with a number too many --------------------------------------------------------------------------------------------
def packs(d):
    while True:
        b = d.pick([4, 5, 6, 8, 10, 12, 15, 20, 25])
        a = d.int(b + 1, b * 15)
        if a % b:
            return cash(d, dict(a=a, b=b, f=d.int(2, 9), g=d.int(3, 60)), c=sum_of(d, 2, 20, 0.4))


add(lambda d: {**packs(d), "out": None}, [("{a} divided by {b}, rounded up to a whole number: ceil.", "ceil({a}/{b})")], """
I need {a} tiles. A box has {b} tiles and weighs {g} kg. How many boxes do I buy?
{a} people wait {g} minutes for a lift that takes {b}. How many trips does it make?
Screws come in bags of {b} for {C}. I need {a} screws. How many bags must I buy?
We are {a} people from {f} towns; a minibus seats {b}. How many minibuses do we need?
The party at {f} o'clock has {a} guests, and a table seats {b}. How many tables are needed?
A tin of paint does {b} m² and costs {C}. How many tins for {a} m²?
""", 1.4)


def rent(d):
    while True:
        a, p, k = d.int(2, 90) * d.pick([50, 100, 500]), d.pick([1, 2, 3, 4, 5, 6, 8]), d.pick([2, 3, 4, 5, 6, 8])
        if short(Fraction(a * p * k, 100)):
            return cash(d, dict(p=p, k=k, q_=d.pick([1, 2, 7, 9, 10])), a=str(a), b=str(d.int(10, 90)))


add(rent, [("Simple interest is {a} times {p} percent times {k} years.", "{a}*{p}*{k}/100")], """
I have {B} in cash and {A} in the bank at {p}% simple interest a year. How much interest do I get in {k} years?
Bank one pays {p}%, bank two {q_}%, both simple interest. I put {A} in bank one for {k} years. How much interest is it?
{n} is 40 and puts {A} in the bank at {p}% simple interest. How much interest is that in {k} years?
""", 0.8)


@skill("real_plain_grown_extra", weight=6)
def extra(d):
    yield from tell(d, "grown.extra", TASKS)
