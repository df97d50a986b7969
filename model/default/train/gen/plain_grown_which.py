"""Which of two is cheaper for one, and whether the money, the seats or the time are enough, as shoppers and planners ask.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, short, sum_of, tell

TASKS, MORE = [], []
add, more = adder(TASKS, 0), adder(MORE, 0.02)


def money2(q):
    q = Fraction(q)
    return str(q) if q.denominator == 1 else f"{float(q):.2f}"


# -- which is cheaper ----------------------------------------------------------------------------------------------------------------
NAMES = [("the small pack", "the big pack"), ("the bag", "the sack"), ("pack A", "pack B"), ("shop A", "shop B"), ("the corner shop", "the market"), ("the first offer", "the second offer"), ("the box", "the tray"), ("brand X", "brand Y"), ("the jar", "the tin"), ("the supermarket", "the farm"), ("offer 1", "offer 2"), ("the blue pack", "the red pack"), ("the online shop", "the town shop")]
WHAT = [("batteries", "battery"), ("eggs", "egg"), ("pens", "pen"), ("tablets", "tablet"), ("nappies", "nappy"), ("tea bags", "tea bag"), ("screws", "screw"), ("rolls", "roll"), ("bulbs", "bulb"), ("capsules", "capsule"), ("plates", "plate"), ("tiles", "tile")]
BULK = [("kg of rice", "kg"), ("kg of potatoes", "kg"), ("litres of milk", "litre"), ("kg of flour", "kg"), ("litres of paint", "litre"), ("kg of dog food", "kg"), ("litres of oil", "litre"), ("metres of cable", "metre"), ("kg of nails", "kg")]


def offer(d):
    while True:
        k, m = d.int(2, 30), d.int(2, 30)
        c, e = d.int(4, 120) * 5, d.int(4, 120) * 5
        if k != m and c != e and abs(c - e) < c:
            a, b = d.pick(NAMES)
            many, one = d.pick(WHAT if d.chance(0.6) else BULK)
            v = cash(d, dict(k=k, m_=m, i=many, j=one, X=a, Y=b), a=money2(Fraction(c * k, 100)), b=money2(Fraction(e * m, 100)))
            out = v.pop("out")
            up = lambda t: t[0].upper() + t[1:]
            v.update(x=up(a), y=up(b), lower=a if c < e else b, m1=out(money2(Fraction(c, 100))), m2=out(money2(Fraction(e, 100))))
            return v


CALLS = [("Asked: which costs less. One costs {a} divided by {k}.", "{a}/{k}"), ("One costs {b} divided by {m_}.", "{b}/{m_}"), ("Which is smaller: check {r1} < {r2}.", "{r1} < {r2}")]
add(offer, CALLS, """
{x} has {k} {i} for {A}, {Y} has {m_} for {B}. Which is cheaper per {j}?
{x}: {k} {i} for {A}. {y}: {m_} {i} for {B}. Which is the better buy?
I can get {k} {i} for {A} ({X}) or {m_} for {B} ({Y}). Where is a {j} cheaper?
{x} gives you {k} {i} for {A} and {Y} {m_} {i} for {B}. Which is better value?
{x}: {A} for {k} {i}; {Y}: {B} for {m_}. Which one costs less per {j}?
Which should I buy, {X} with {k} {i} for {A} or {Y} with {m_} {i} for {B}, if I want to pay less per {j}?
{x} asks {A} for {k} {i} and {Y} {B} for {m_} {i}. Which is the cheaper one per {j}?
At {A} for {k} {i} or {B} for {m_} {i}, which is better value, {X} or {Y}?
{x} or {Y}? The one is {k} {i} for {A}, the other {m_} for {B}. Which is cheaper for one {j}?
Best value: {X}, {k} {i}, {A}, or {Y}, {m_} {i}, {B}?
""", 3, answer="{x}: {a} ÷ {k} = {m1}. {y}: {b} ÷ {m_} = {m2}. Lower: {lower}.", box=lambda v: v["lower"])


# -- is it enough ------------------------------------------------------------------------------------------------------------------
def budget(d):
    k = d.int(2, 12)
    a = Fraction(sum_of(d, 2, 40, 0.35))
    t = k * a
    x = max(1, int(t) + d.pick([-12, -6, -3, -1, 0, 1, 2, 4, 8, 15]))
    yes = x >= t
    return {**cash(d, dict(k=k, yes="Yes" if yes else "No", i=d.pick("tickets,plants,books,shirts,meals,lamps,chairs,bags of soil,pizzas,mugs,towels,cables".split(","))), a=money2(a), x=str(x)), "out": None}


def yesno(v):
    return "yes" if v["yes"] == "Yes" else "no"


PAYS = [("Asked: is it enough. The cost is {k} times {a}.", "{k}*{a}"), ("It is enough if {x} >= {r1}.", "{x} >= {r1}")]
more(budget, PAYS, """
I have {X}. Is that enough for {k} {i} at {A} each?
{k} {i} cost {A} each. Is {X} enough?
Can I buy {k} {i} at {A} each with {X}?
My budget is {X}. Can I afford {k} {i} for {A} each?
{n} has {X} and wants {k} {i} at {A}. Does {he} have enough money?
We need {k} {i} and each is {A}. Will {X} do?
Will {X} pay for {k} {i} at {A} each?
Is {X} enough to pay {k} people {A} each?
""", 1.6, answer=lambda v: "The cost: {k} × {a} = {r1}. " + ("Yes, {x} is enough." if v["yes"] == "Yes" else "No, {x} is not enough."), box=yesno)


def seats(d):
    k, m = d.int(2, 40), d.int(4, 60)
    s = max(2, k * m + d.pick([-30, -12, -5, -1, 0, 1, 3, 8, 20, 45]))
    return dict(k=k, m_=m, s=s, yes="Yes" if k * m >= s else "No")


more(seats, [("Asked: is it enough. There are {k} times {m_}.", "{k}*{m_}"), ("It is enough if {r1} >= {s}.", "{r1} >= {s}")], """
{s} guests are coming. We have {k} tables for {m_} people each. Is that enough?
There are {k} coaches with {m_} seats. Are they enough for {s} people?
I bought {k} boxes of {m_} tiles and need {s} tiles. Do I have enough?
{k} rows of {m_} chairs are set up for {s} people. Are there enough chairs?
Is it enough for {s} letters if I have {k} sheets of {m_} stamps?
We ordered {k} crates of {m_} bottles; {s} bottles are needed. Is that enough?
A printer has {k} packs of {m_} sheets. Will that do for {s} pages?
I work {k} days and do {m_} parts a day. Will {s} parts be ready?
{k} vans carry {m_} parcels each. Can they take {s} parcels?
""", 1.6, answer=lambda v: "The number: {k} × {m_} = {r1}. " + ("Yes, that is enough for {s}." if v["yes"] == "Yes" else "No, that is less than {s}."), box=yesno)


@skill("real_plain_grown_which", weight=1.8)
def which(d):
    yield from tell(d, "grown.which", TASKS)


@skill("real_plain_grown_enough", weight=1.8)
def enough(d):
    yield from tell(d, "grown.enough", MORE)
