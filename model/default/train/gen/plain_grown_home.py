"""Tanks in litres, square tiles, the missing side, the price of a metre - the sums of a house, in other words than in plain_grown_rooms.py.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, short, tell
from .plain_grown_rooms import sides, slabs, sq, square, tank

TASKS = []
add = adder(TASKS, 0.01)

add(tank, [("In cm³: {a} times {b} times {c}; divided by 1000 for litres.", "{a}*{b}*{c}/1000")], """
A cuboid water tank is {a} cm long, {b} cm wide and {c} cm deep. How many litres does it hold?
How much water, in litres, goes in a trough of {a} cm by {b} cm by {c} cm?
The sink is {a} cm by {b} cm and {c} cm deep. What does it hold in litres?
A box for soil measures {a} by {b} by {c} cm. How many litres of soil fill it?
We fill a basin {a} cm long, {b} cm wide, {c} cm high. How many litres of water is that?
tank {a} x {b} x {c} cm in litres
My fridge is {a} cm by {b} cm by {c} cm inside. How many litres is it?
What is the capacity in litres of a drawer {a} cm by {b} cm by {c} cm?
""", 1.4)
add(slabs, [("The floor area divided by the area of one tile: in cm {a} times 100 and {b} times 100, divided by {s} squared.", "{a}*100*{b}*100/{s}^2")], """
How many {s} cm square tiles do I need for a floor {a} m by {b} m?
Square tiles of {s} cm are laid on a floor of {a} m by {b} m. How many tiles is that?
The hall is {a} m by {b} m. One tile is {s} cm by {s} cm. How many tiles cover it?
I tile a wall of {a} m by {b} m with squares of side {s} cm. How many squares do I need?
A patio {a} m long and {b} m wide is paved with {s} cm square stones. How many stones?
Carpet tiles are {s} cm square. How many for an office of {a} m by {b} m?
{a} m x {b} m, square tiles {s} cm, how many?
""", 1.4)
add(sq(sides(), 1), [("Length and width together are half the perimeter: {P} divided by 2, minus {a}.", "{P}/2-{a}")], """
The perimeter of my rectangular garden is {P} m and its length is {a} m. What's the width?
A rectangular field has a fence of {P} m all round. It is {a} m long. How wide is it?
Round the pool it is {P} m. The pool is {a} m long. How wide is it?
A room is {a} m long and its skirting board is {P} m in all. What is the width?
With {P} m of rope I mark out a rectangle {a} m long. How wide is it?
The hall measures {P} m all the way round and {a} m in length. What is its width?
""", 1.2)
add(sq(sides(), 1), [("The other side is the area divided by the known side: {A2} divided by {a}.", "{A2}/{a}")], """
A rectangular plot of {A2} square metres is {a} m long. How wide is it?
My lawn has {A2} m² and a length of {a} m. What is its width?
The office has {A2} square metres. One wall is {a} m. How long is the other wall?
A banner of {A2} m² is {a} m long. How wide is it?
""", 0.9)
add(sq(lambda d: {**square(d), "u": "m"}), [("Asked: the area. First the side: {P} divided by 4.", "{P}/4"), ("The area is the side {r1} squared.", "{r1}^2")], """
A square vegetable patch has {P} m of fence around it. How large is it?
It takes {P} m of rope to go round a square. What area does the rope enclose?
A square sandpit has an edge of {P} m in all. How many square metres is it?
The four equal sides of a yard are {P} m together. What is the area of the yard?
Walking once round a square park is {P} m. How big is the park?
""", 1)


def metre(d):
    while True:
        k, c = d.pick(["2.5", "1.5", "3.5", "0.5", "4.5", 2, 3, 4, 5, 6, 8, 12, "0.8", "1.2"]), d.int(2, 60)
        a = Fraction(str(k)) * c
        if short(a):
            t = str(a) if a.denominator == 1 else f"{float(a):.2f}"
            return cash(d, dict(k=k), a=t)


add(metre, [("One costs {a} divided by {k}.", "{a}/{k}")], """
A {k} m shelf costs {A}. How much is that per metre?
{k} m of fence cost {A}. What is the price of a metre?
I paid {A} for {k} m of cloth. What does one metre cost?
{k} litres of wine cost {A}. How much is a litre?
{k} kg of fish are {A}. What's the price of one kg?
{A} for {k} m of pipe, price per metre?
The cable is {k} m long and costs {A}. What is that for each metre?
{k} hours of tennis cost {A}. What is the price per hour?
""", 1.4)


def off(d):
    while True:
        p, q, a = d.pick([5, 10, 15, 20, 25, 30, 40, 50]), d.pick([5, 10, 20, 25, 30, 50]), d.int(4, 90) * d.pick([5, 10, 50])
        if short(Fraction(a * (100 - p) * (100 - q), 10000)):
            return cash(d, dict(p=p, q_=q), a=str(a))


add(off, [("After the first step it is 100 minus {p} percent of {a}.", "{a}*(100-{p})/100"), ("After the second step it is 100 minus {q_} percent of {r1}.", "{r1}*(100-{q_})/100")], """
A camera at {A} is reduced by {p}%, and a week later by a further {q_}%. What does it cost now?
A dress of {A} is first {p}% off and in the final sale another {q_}% off. What is its price then?
The TV was {A}. They took off {p}%, then {q_}% of the new price. What is it now?
{A}, minus {p}%, minus another {q_}%. Price?
My boat was worth {A}, lost {p}% one year and {q_}% the next. What is it worth?
First {p}% and then {q_}% is taken off a price of {A}. What is left?
""", 1)


@skill("real_plain_grown_home", weight=5)
def home(d):
    yield from tell(d, "grown.home", TASKS)
