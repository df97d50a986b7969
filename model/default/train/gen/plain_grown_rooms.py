"""House and garden: floors, fences, walls and windows, tiles and slabs, a side that is missing, squares from their edge, boxes, posts,
paint; beside them money below zero and temperatures.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, finite, short, tell, unit

TASKS, MORE = [], []
add, more = adder(TASKS, 0.02), adder(MORE, 0.02)


def sides(lo=2, hi=40, half=0.25, price=False):
    def draw(d):
        while True:
            a, b = Fraction(d.int(lo, hi)), Fraction(d.int(lo, hi))
            if d.chance(half):
                a += Fraction(1, 2)
            if d.chance(half):
                b += Fraction(d.pick([1, 1, 1, 4, 3]), d.pick([2, 5]))
            if a > b:
                break
        v = dict(a=finite(a), b=finite(b), A2=finite(a * b), P=finite(2 * (a + b)), u="m")
        if price:
            v = cash(d, v, c=str(d.int(2, 45)) if d.chance(0.7) else f"{d.int(2, 30)}.50")
            return v
        return v
    return draw


def sq(draw, p=2):
    return lambda d: (lambda v: {**v, "out": unit(v["u"] + {1: "", 2: "²", 3: "³"}[p])})(draw(d))


AREA = [("The area of a rectangle is length times width: {a} times {b}.", "{a}*{b}")]
PER = [("The perimeter of a rectangle is twice the sum of {a} and {b}.", "2*({a}+{b})")]
FENCE = [("A fence goes round the perimeter: twice the sum of {a} and {b}.", "2*({a}+{b})")]
add(sq(sides()), AREA, """
What is the area of a rectangular lawn {a} m long and {b} m wide?
My living room is {a} m by {b} m. How many square metres is that?
A floor measures {a} m by {b} m. What is its area?
How big is a room of {a} m by {b} m, in square metres?
The plot is {a} m long and {b} m wide. How big is it?
I lay a carpet in a room of {a} m by {b} m. How much carpet do I need?
A wall is {a} m long and {b} m high. What area has to be painted?
The terrace is {a} m by {b} m. How many square metres of slabs do I need?
Our garden is {a} by {b} m. What's the area?
How many square metres are there in a hall {a} m by {b} m?
A pool cover must fit {a} m by {b} m. What is its area?
{a} m x {b} m, area?
A field is {a} m by {b} m. How many square metres does the farmer mow?
""", 1.2)
add(sq(sides(), 1), FENCE, """
A garden is {a} m by {b} m. How many metres of fence do I need to go all the way round?
How much fence for a field {a} m by {b} m?
I want a hedge round a plot of {a} m by {b} m. How many metres is that?
A dog run of {a} m by {b} m needs a fence. How long is the fence?
How long is a fence round a yard that is {a} m long and {b} m wide?
The farmer fences a meadow of {a} m by {b} m. How much fencing must he buy?
We put a fence all round our {a} m by {b} m garden. How many metres?
fence around {a} m x {b} m, how many m?
""", 1.2)
add(sq(sides(), 1), PER, """
How long is the edge all round a room of {a} m by {b} m?
I need skirting board for a room {a} m by {b} m. How many metres is it all the way round?
A carpet of {a} m by {b} m gets a trim all round. How long is the trim?
What is the perimeter of a hall {a} m by {b} m?
I walk once round a field of {a} m by {b} m. How far is that?
A frame goes round a picture of {a} m by {b} m. How long is it all round?
How many metres is it round a {a} m by {b} m pool?
Lights go all round a {a} m by {b} m roof. How many metres of lights?
""", 1.2)
FC = [("Asked: the cost. First the perimeter: twice the sum of {a} and {b}.", "2*({a}+{b})"), ("The cost is {r1} times {c}.", "{r1}*{c}")]
add(sides(price=True), FC, """
Fencing costs {C} a metre. What does it cost to fence a field {a} m by {b} m?
What does a fence round a {a} m by {b} m garden cost at {C} a metre?
A garden is {a} m by {b} m. A metre of fence costs {C}. What do I pay for a fence all the way round?
I fence a yard of {a} m by {b} m. The fence is {C} per metre. How much is it?
Skirting board is {C} a metre. What does it cost for all four sides of a {a} m by {b} m room?
A hedge costs {C} a metre. How much is a hedge round a plot of {a} m by {b} m?
{a} m by {b} m plot, fence {C} per m. cost all round?
Lights at {C} a metre go round a roof of {a} m by {b} m. What do they cost?
The edge of a {a} m by {b} m lawn gets stones at {C} a metre. What is the cost?
""", 1.8)
AC = [("Asked: the cost. First the whole area: {a} times {b}.", "{a}*{b}"), ("The cost is {r1} times {c}.", "{r1}*{c}")]
add(sides(2, 14, price=True), AC, """
A floor is {a} m by {b} m and laminate costs {C} a square metre. What does the floor cost?
What does carpet for a {a} m by {b} m room cost at {C} per m²?
I paint a wall of {a} m by {b} m. Paint costs {C} per square metre. How much is it?
Turf is {C} a square metre. What does a lawn of {a} m by {b} m cost?
Slabs at {C} per m² for a terrace of {a} m by {b} m: cost?
A roof of {a} m by {b} m is covered at {C} a square metre. What is the price?
Glass costs {C} per m². How much is a pane of {a} m by {b} m?
{n} tiles a kitchen of {a} m by {b} m. The tiles are {C} per m². What do they cost?
""", 1.4)


# -- walls with windows, gates, borders ---------------------------------------------------------------------------------------------
def wall(d):
    while True:
        a, b = Fraction(d.int(6, 30), 2), Fraction(d.int(4, 8), 2)
        c, e = Fraction(d.int(2, 5), 2), Fraction(d.int(2, 4), 2)
        if c < a and e < b and c * e < a * b / 2:
            return dict(a=finite(a), b=finite(b), c=finite(c), e=finite(e), out=unit("m²"))


add(wall, [("Asked: what is left. First the whole area: {a} times {b}.", "{a}*{b}"), ("Then the area of the part: {c} times {e}.", "{c}*{e}"), ("What is left is {r1} minus {r2}.", "{r1}-{r2}")], """
The wall is {a} m by {b} m with a window of {c} m by {e} m. How many square metres have to be painted?
I paint a wall of {a} m by {b} m but not the {c} m by {e} m door. What area is that?
A wall {a} m long and {b} m high has a window {c} m by {e} m. How much wall is left to paper?
A lawn of {a} m by {b} m has a pond of {c} m by {e} m in it. How many square metres of grass are there?
A room of {a} m by {b} m has a built-in cupboard of {c} m by {e} m. How much floor is free?
A yard of {a} m by {b} m has a shed of {c} m by {e} m. What area is left?
The terrace is {a} m by {b} m. A bed of {c} m by {e} m is cut out. How many m² of slabs are needed?
wall {a} m x {b} m, window {c} m x {e} m. area to paint?
""", 1.8)


def gate(d):
    v = sides()(d)
    return {**v, "g": d.pick(["1", "2", "3", "1.5", "1.2", "4"]), "out": unit("m")}


add(gate, [("First the perimeter: twice the sum of {a} and {b}.", "2*({a}+{b})"), ("The fence is {r1} minus the gate {g}.", "{r1}-{g}")], """
A garden of {a} m by {b} m gets a fence with a gate {g} m wide. How many metres of fence are needed?
How much fence for a {a} m by {b} m field if the gate is {g} m wide?
I fence a plot of {a} m by {b} m and leave {g} m for the gate. How long is the fence?
A hedge goes round a garden {a} m by {b} m, except for a {g} m gap. How many metres of hedge?
Skirting board for a room of {a} m by {b} m, without the {g} m of the door: how many metres?
""", 1)


# -- a missing side; squares ------------------------------------------------------------------------------------------------------
add(sq(sides(), 1), [("Length and width together are half the perimeter: {P} divided by 2, minus {b}.", "{P}/2-{b}")], """
A rectangle has a perimeter of {P} m and is {b} m wide. How long is it?
It takes {P} m of fence to go round a garden that is {b} m wide. How long is the garden?
The way round a field is {P} m. One side is {b} m. How long is the other?
A room is {b} m wide and {P} m all the way round. What is its length?
A carpet with an edge of {P} m in all is {b} m wide. How long is it?
I have {P} m of fence for a run {b} m wide. How long can the run be?
""", 1.2)
add(sq(sides(), 1), [("The other side is the area divided by the known side: {A2} divided by {b}.", "{A2}/{b}")], """
A room of {A2} m² is {b} m wide. How long is it?
The garden has {A2} square metres and one side is {b} m. How long is the other side?
A field of {A2} m² is {b} m wide. What is its length?
Turf for {A2} m² is laid in a strip {b} m wide. How long is the strip?
A wall of {A2} m² is {b} m high. How long is the wall?
A carpet has {A2} m² and is {b} m wide. How long is it?
""", 1)


def square(d):
    a = d.int(3, 40)
    return dict(a=a, P=4 * a, A2=a * a)


add(sq(lambda d: {**square(d), "u": "m"}), [("Asked: the area. First the side: {P} divided by 4.", "{P}/4"), ("The area is the side {r1} squared.", "{r1}^2")], """
A fence round a square garden is {P} m long. What is the area of the garden?
It is {P} m round a square field. How big is the field?
A square room has {P} m of skirting board all round. How many square metres is the floor?
The edge of a square pool is {P} m in all. What is its area?
I need {P} m of hedge for a square plot. What area does the plot have?
A square yard has a perimeter of {P} m. How many m² is it?
square lawn, {P} m round. area?
A square tablecloth has {P} m of lace round it. What is its area?
""", 1.6)
add(sq(lambda d: {**square(d), "u": "m"}, 1), [("Asked: the perimeter. First the side: the square root of {A2}.", "sqrt({A2})"), ("The perimeter is 4 times the side {r1}.", "4*{r1}")], """
A square garden has {A2} m². How long is a fence round it?
A square room is {A2} square metres. How many metres is it all the way round?
A square field has an area of {A2} m². How much fence goes round it?
How much skirting board does a square room of {A2} m² need?
The area of a square plot is {A2} m². What is its perimeter?
""", 1.2)


# -- tiles, slabs, boxes, posts, paint -----------------------------------------------------------------------------------------------
def slabs(d):
    while True:
        s = d.pick([10, 20, 25, 30, 40, 50, 60])
        a, b = Fraction(d.int(2, 24) * s, 100), Fraction(d.int(2, 20) * s, 100)
        if a >= 1 and b >= 1 and short(a, 1) and short(b, 1) and a != b:
            return dict(a=finite(a), b=finite(b), s=s)


more(slabs, [("The floor area divided by the area of one tile: in cm {a} times 100 and {b} times 100, divided by {s} squared.", "{a}*100*{b}*100/{s}^2")], """
How many {s} cm by {s} cm slabs do I need for a terrace of {a} m by {b} m?
A bathroom floor is {a} m by {b} m. Tiles are {s} cm by {s} cm. How many tiles do I need?
I cover a path of {a} m by {b} m with square slabs of {s} cm. How many is that?
How many square tiles of side {s} cm fit on a wall {a} m by {b} m?
Carpet squares are {s} cm on each side. How many for a room of {a} m by {b} m?
The kitchen is {a} m by {b} m and the tiles are squares of {s} cm. How many tiles are needed?
floor {a} m x {b} m, tiles {s} cm x {s} cm. number of tiles?
""", 1.4)


def box(u, lo, hi):
    def draw(d):
        return dict(a=d.int(lo, hi), b=d.int(lo, hi), c=d.int(lo, hi), out=unit(u + "³"))
    return draw


VOL = [("The volume of a box is length times width times height: {a} times {b} times {c}.", "{a}*{b}*{c}")]
more(box("cm", 4, 90), VOL, """
A box is {a} cm by {b} cm by {c} cm. What is its volume in cubic centimetres?
A parcel measures {a} cm by {b} cm by {c} cm. What is its volume?
How many cm³ does a box of {a} cm by {b} cm by {c} cm hold?
My suitcase is {a} cm by {b} cm by {c} cm. What's the volume in cm³?
A drawer is {a} cm long, {b} cm wide and {c} cm deep. How many cubic centimetres is that?
An aquarium has the sides {a} cm, {b} cm and {c} cm. What is its volume in cm³?
volume of a {a} x {b} x {c} cm box?
""", 1.2)
more(box("m", 2, 12), VOL, """
A room is {a} m by {b} m and {c} m high. What is its volume?
A container is {a} m by {b} m by {c} m. How many cubic metres does it hold?
We dig a hole {a} m long, {b} m wide and {c} m deep. How many m³ of soil is that?
A pool is {a} m by {b} m and {c} m deep. What is its volume in cubic metres?
A van's load space is {a} m by {b} m by {c} m. How many m³ is that?
""", 0.9)


def tank(d):
    a, b, c = d.int(2, 12) * 10, d.int(2, 8) * 10, d.int(2, 8) * 5
    return dict(a=a, b=b, c=c, out=unit("litres"))


more(tank, [("In cm³: {a} times {b} times {c}; divided by 1000 for litres.", "{a}*{b}*{c}/1000")], """
A fish tank is {a} cm by {b} cm by {c} cm. How many litres does it hold?
How many litres fit in a box of {a} cm by {b} cm by {c} cm?
My planter is {a} cm by {b} cm by {c} cm. How many litres of soil do I need?
The aquarium measures {a} cm x {b} cm x {c} cm. Litres?
A cool box is {a} cm by {b} cm by {c} cm inside. What does it hold in litres?
""", 1)


def posts(d):
    k, n = d.pick([2, 3, 4, 5, 6, 8, 10, "1.5", "2.5"]), d.int(4, 60)
    return dict(a=finite(Fraction(str(k)) * n), k=k, n_=n)


more(posts, [("Gaps: {a} divided by {k}; with both ends one more.", "{a}/{k}+1")], """
Fence posts stand every {k} m along a {a} m fence, with one at each end. How many posts?
A {a} m fence has a post every {k} m, also at both ends. How many posts do I need?
Trees are planted {k} m apart along a street of {a} m, with a tree at both ends. How many trees?
Lamps stand every {k} m on a {a} m path, from the start to the end. How many lamps?
I hang hooks {k} m apart on a {a} m wall, one at each end. How many hooks?
How many posts for {a} m of fence with {k} m gaps, both ends included?
""", 1)


def paint(d):
    while True:
        a, b, c = Fraction(d.int(4, 24), 2), Fraction(d.int(4, 8), 2), d.pick([4, 5, 6, 8, 10, 12])
        if short(a * b / c, 1) and a * b > c:
            return dict(a=finite(a), b=finite(b), c=c, out=unit("litres"))


more(paint, [("First the whole area: {a} times {b}.", "{a}*{b}"), ("The paint needed is {r1} divided by {c}.", "{r1}/{c}")], """
A wall is {a} m by {b} m. One litre of paint covers {c} m². How many litres do I need?
I paint a fence {a} m long and {b} m high. A litre does {c} square metres. How many litres is that?
How much paint for a {a} m by {b} m ceiling if a litre covers {c} m²?
A floor of {a} m by {b} m is varnished. One litre is enough for {c} m². How many litres are needed?
wall {a} m x {b} m, {c} m² per litre. Litres?
""", 1)


def tri(d):
    a, b = d.int(2, 30), d.int(2, 30)
    return dict(a=a, b=b, out=unit("m²"))


more(tri, [("The area of a triangle is base times height divided by 2: {a} times {b} divided by 2.", "{a}*{b}/2")], """
A triangle-shaped sail has a base of {a} m and a height of {b} m. What is its area?
A gable is a triangle {a} m wide and {b} m high. How many m² have to be painted?
A triangular bed has a base of {a} m and a height of {b} m. How big is it?
What is the area of a triangular plot, base {a} m, height {b} m?
""", 0.7)


# -- below zero -------------------------------------------------------------------------------------------------------------------
def owed(d):
    a, b = d.int(5, 400), d.int(5, 600)
    return cash(d, dict(), a=str(a), b=str(b), c=str(d.int(3, 200)))


more(owed, [("-{a} plus {b}.", "(-{a})+{b}")], """
My account is overdrawn by {A}. I pay in {B}. What is my balance?
I am {A} overdrawn and {B} comes in. What is my balance now?
My balance is -{A}. My pay of {B} arrives. What is it then?
I'm {A} in the red and put in {B}. How much is in the account?
The account stands at minus {A}. After {B} is paid in, what is the balance?
{n}'s account is {A} below zero. {He} pays in {B}. What is the new balance?
With an overdraft of {A} I get {B}. What is the balance?
balance -{A}, deposit {B}. new balance?
""", 1.8)
more(owed, [("-{a} minus {b}.", "(-{a})-{b}")], """
My account is overdrawn by {A}. I take out another {B}. What is my balance?
My balance is -{A}. A bill of {B} is paid from it. What is it then?
I'm {A} in the red and spend {B} more. What is my balance?
The account stands at minus {A} and {B} goes out. New balance?
{n}'s account is {A} below zero and {he} pays {B} by card. What is the balance?
""", 1)


def broke(d):
    a = d.int(5, 300)
    return cash(d, dict(), a=str(a), b=str(a + d.int(3, 200)))


more(broke, [("{a} minus {b}.", "{a}-{b}")], """
I have {A} in the bank and pay a bill of {B}. What is my balance?
There is {A} in my account. {B} is taken out. What is the balance?
My balance is {A}. After a payment of {B}, what is it?
{n} has {A} and spends {B} with {his} card. What is {his} balance?
account {A}, direct debit {B}. balance?
""", 1)


def degrees(d):
    a, b = d.int(1, 20), d.int(2, 25)
    return dict(a=a, b=b, dg=d.pick(["°C", "degrees", "°C", "°"]))


more(degrees, [("-{a} plus {b}.", "(-{a})+{b}")], """
The temperature was -{a} {dg} in the morning and rose by {b} degrees. What is it now?
It was -{a} {dg} at night and {b} degrees warmer at noon. How warm was it at noon?
The freezer is at -{a} {dg}. It warms up by {b} degrees. What does it show?
It is -{a} {dg} now and will get {b} degrees warmer. What will it be?
At six it was -{a} {dg}. Since then it went up {b} degrees. What is the temperature?
""", 0.9)
more(degrees, [("{a} minus {b}.", "{a}-{b}")], """
It is {a} {dg} and gets {b} degrees colder. What is the temperature then?
The temperature was {a} {dg} and fell by {b} degrees. What is it now?
It was {a} {dg} at noon and dropped {b} degrees by night. How cold was the night?
In the shade it is {a} {dg}; at night it falls by {b} degrees. What is it at night?
""", 0.8)
more(degrees, [("{a} minus -{b}.", "{a}-(-{b})")], """
It is {a} {dg} inside and -{b} {dg} outside. What is the difference?
It was -{b} {dg} in the morning and {a} {dg} in the afternoon. By how many degrees did it rise?
The fridge is at {a} {dg}, the freezer at -{b} {dg}. How many degrees is that apart?
From -{b} {dg} at night to {a} {dg} at noon: how many degrees warmer?
""", 1)


@skill("real_plain_grown_rooms", weight=4)
def rooms(d):
    yield from tell(d, "grown.rooms", TASKS)


@skill("real_plain_grown_rooms_more", weight=4.5)
def rooms_more(d):
    yield from tell(d, "grown.rooms2", MORE)
