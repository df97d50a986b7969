"""Pythagoras: ladders, diagonals, ways across and round, masts, ramps, roofs, points in a grid, and whether an angle is right."""
from .real_words import people
from .school_g_base import Fraction, Item, finite, rounded, scene, school, wish, within

TRIPLES = [(3, 4, 5)] * 4 + [(5, 12, 13)] * 3 + [(8, 15, 17)] * 2 + [(7, 24, 25)] * 2 + [(20, 21, 29), (9, 40, 41), (12, 35, 37), (28, 45, 53), (11, 60, 61), (16, 63, 65), (33, 56, 65)]
FACTORS = [Fraction(x) for x in ("1 2 3 4 5 6 7 8 9 10 12 15 20 25 30 40 1/2 1/2 3/2 5/2 1/10 1/5 3/10 2/5 3/5 7/10 4/5".split())]
STEEP = [(3, 4, 5)] * 3 + [(5, 12, 13)] * 3 + [(8, 15, 17), (7, 24, 25), (7, 24, 25), (9, 40, 41), (12, 35, 37)]


def right(lo, hi, asked="c", roots=0.4, exact=True, triples=TRIPLES, flip=True, unit=("m",)):
    """Legs a and b and the hypotenuse c between lo and hi; now and then two whole sides of which the third is a root."""
    def draw(d):
        u = d.pick(unit)
        if d.chance(roots):
            while True:
                top = max(4, int(hi))
                a, b, c = d.rng.randint(1, top), d.rng.randint(2, top), d.rng.randint(int(lo), top)
                if lo < 3 and d.chance(0.2):
                    a, b, c = (Fraction(10 * x + d.rng.randint(1, 9), 10) for x in (a, b, c))
                if flip and a > b and asked == "c" and d.chance(0.5):
                    a, b = b, a
                if asked == "c" and a != b and min(a, b) > max(a, b) / 7 and (flip or a < b) and lo < (a * a + b * b) ** 0.5 < hi:
                    break
                if asked == "a" and b < c < 2 * b and b > c / 7 and (flip or (c * c - b * b) < b * b):
                    break
                if asked == "b" and c / 7 < a < c and (flip or 2 * a < c):
                    break
            v = dict(a=finite(a), b=finite(b), c=finite(c), u=u)
            v["mode"] = wish(d, d.pick([1, 1, 1, 2, 2, 0, "exact", "exact", None] if exact else [1, 1, 1, 2, 2, 0] if hi > 20 else [1, 1, 1, 2, 2]))
            return v
        while True:
            t, f = d.pick(triples), d.pick(FACTORS)
            a, b, c = (finite(x * f) for x in t)
            if lo <= t[2] * f <= hi:
                break
        if flip and d.chance(0.5):
            a, b = b, a
        wish(d, None)
        return dict(a=a, b=b, c=c, u=u, mode=None)
    return draw


def whole(lo, hi, asked="c", **more):
    """Sides that are all given by a triple."""
    return right(lo, hi, asked, roots=0, **more)


def py(sign, x, y, more=""):
    """The one call for a side: x² + y² or x² − y²."""
    def calls(v):
        k = v.get("mode")
        t, e = f"By Pythagoras it is the square root of {x}² {sign} {y}²{more and ' + ' + more + '²'}", f"sqrt({x}^2{'+' if sign == '+' else '-'}{y}^2{more and '+' + more + '^2'})"
        return [(t + rounded(k) + ".", within(e, k))] if isinstance(k, int) else [(t + ".", e)]
    return calls


def told(sign, x, y, unit="{u}", more=""):
    def answer(v):
        root = f"√({x}² {sign} {y}²{more and ' + ' + more + '²'})"
        if isinstance(v.get("mode"), int):
            return f"{root} ≈ {{r1}} {unit}."
        return f"{root} = {{x1}} {unit}." if v["x1"] == v["d1"] else f"{root} = {{x1}} ≈ {{d1}} {unit}." if "√" in v["x1"] else f"{root} = {{r1}} {unit}."
    return answer


def side(weight, sign, x, y, asks, whole_="", own=None, unit="{u}", more=""):
    return Item(weight, py(sign, x, y, more), asks, "", whole_, own, told(sign, x, y, unit, more), spell=0.02)


SUM = py("+", "{a}", "{b}")(dict(mode=None))[0]
LEG_A, LEG_B = py("−", "{c}", "{b}")(dict(mode=None))[0], py("−", "{c}", "{a}")(dict(mode=None))[0]


def first(asked, call):
    return (f"Asked: {asked}. " + call[0], call[1])


# -- a ladder against a wall ------------------------------------------------------------------------------------------------------------
LADDER = dict(triples=STEEP, flip=False, unit=("m", "m", "metres"), exact=False)
FOOT_AND_TOP = """
The foot of a ladder is {a} {u} from a wall. Its top touches the wall {b} {u} above the ground.
A ladder leans against a wall. It reaches {b} {u} up the wall, and its foot stands {a} {u} away from it.
~a ladder reaches a window {b} {u} above the ground when its foot is {a} {u} from the house
~the bottom of a ladder is {a} {u} out from a wall and its top rests {b} {u} up the wall
A fire ladder stands {a} {u} away from a house and just touches the edge of the roof, {b} {u} up.
{n} puts the foot of a ladder {a} {u} from the wall so that it touches the wall at a height of {b} {u}.
!Ladder on a wall: foot {a} {u} out, top {b} {u} up.
To reach a gutter that is {b} {u} high, a roofer sets the base of the ladder {a} {u} from the house.
{b} {u} up the wall is where the top of a ladder rests; {a} {u} from the wall is where its feet are.
A straight ladder is leaned against a vertical wall, {a} {u} of level ground between its base and the wall, the top being {b} {u} high.
Dad's ladder touches the wall {b} {u} above the path. Its feet are {a} {u} away from the wall.
"""
LONG_AND_FOOT = """
A ladder {c} {u} long leans against a wall. Its foot is {a} {u} from the wall.
A {c} metre ladder stands with its foot {a} {u} away from the wall.
~a {c} m ladder is placed with its base {a} m from a house
~the foot of a ladder that is {c} {u} long is {a} {u} from a vertical wall
{n} leans a {c} m long ladder against a wall and sets its feet {a} m away.
!Ladder {c} {u} long, foot {a} {u} from the wall.
A ladder's base is {a} {u} from the wall it leans on, and the ladder measures {c} {u}.
A painter has a ladder of {c} {u}. He stands it {a} {u} from the side of the house.
The length of a ladder is {c} {u}; between its foot and the wall are {a} {u}.
With its feet {a} {u} from a tree, a {c} m ladder is leaned against the trunk.
"""
LONG_AND_TOP = """
A ladder {c} {u} long leans against a wall. Its top is {b} {u} above the ground.
A {c} m ladder just reaches a window that is {b} m high.
~a {c} m ladder touches a wall {b} m above level ground
~the top of a ladder that is {c} {u} long rests {b} {u} up a wall
{n} needs a {c} m ladder to touch the wall at a height of {b} m.
!Ladder {c} {u} long, top {b} {u} up the wall.
A ladder reaches {b} {u} up the wall it leans on. It measures {c} {u}.
A cleaner's ladder is {c} {u} in length and touches the sill of a window {b} {u} from the ground.
The length of a ladder is {c} {u}, and it reaches a height of {b} {u}.
"""
P = scene(right(2, 15, "c", **LADDER), FOOT_AND_TOP, side(1.6, "+", "{a}", "{b}", """
How long is the ladder?
What is the length of the ladder?
[Find|Calculate|Work out] the length of the ladder.
How many metres long is the ladder?
-What length does the ladder have?
-The ladder: how long?
Work out how long the ladder is.
""", "ladder {a} m from wall, reaches {b} m, how long\nfoot {a} m, height {b} m: length of the ladder?"))
P += scene(right(2, 15, "b", **LADDER), LONG_AND_FOOT, side(1.4, "−", "{c}", "{a}", """
How high up does it reach?
How high does the ladder reach?
What height does the ladder reach?
[Find|Calculate|Work out] how high the ladder reaches.
-How far above the ground is the top of the ladder?
-At what height does the ladder touch?
-How many metres up is its top?
""", "{c} m ladder, foot {a} m out, how high does it reach"))
P += scene(right(2, 15, "a", **LADDER), LONG_AND_TOP, side(1.3, "−", "{c}", "{b}", """
How far is its foot from the wall?
How far from the wall is the foot of the ladder?
What is the distance between the wall and the foot of the ladder?
[Find|Calculate|Work out] the distance from the foot of the ladder to the wall.
-How far away from the wall does the ladder stand?
-How many metres from the wall is the base of the ladder?
-Where does the foot stand, in metres from the wall?
""", "{c} m ladder reaches {b} m up, how far is the foot from the wall"))

# -- rectangles and their diagonals ------------------------------------------------------------------------------------------------------
OBJ = [("TV screen", "inches"), ("laptop screen", "cm"), ("field", "m"), ("rectangular park", "m"), ("rectangle", "cm"), ("football pitch", "m"), ("sheet of card", "cm"), ("window pane", "cm"), ("rectangular lawn", "m"), ("swimming pool", "m"), ("picture frame", "cm"), ("rectangular garden", "m"), ("tablet screen", "cm"), ("poster", "cm"), ("table top", "cm"), ("flag", "cm"), ("hall", "m")]


def boxed(asked, roots=0.4, exact=True):
    make = {u: right(lo, hi, asked, roots, exact) for u, lo, hi in (("inches", 10, 100), ("cm", 5, 250), ("m", 12, 130))}

    def draw(d):
        o, u = d.pick(OBJ)
        v = make[u](d)
        return dict(v, o=o, u=u)
    return draw


TWO_SIDES = """
A {o} is {a} {u} wide and {b} {u} long.
A {o} measures {a} {u} by {b} {u}.
~the sides of a {o} are {a} {u} and {b} {u}
~a {o} has sides of {a} {u} and {b} {u}
The width of a {o} is {a} {u}, the other side {b} {u}.
!{o}: {a} {u} × {b} {u}.
One side of a {o} is {a} {u}. The side next to it is {b} {u}.
{n}'s {o} is {a} {u} by {b} {u}.
In front of us is a {o}; its two sides measure {a} {u} and {b} {u}.
A {o} with sides {a} {u} and {b} {u} is given.
"""
DIAGONAL = """
How long is the diagonal?
How long is its diagonal?
What is the length of the diagonal?
[Find|Calculate|Work out] the [length of the diagonal|diagonal].
-How far is it from one corner to the opposite corner?
-What is the straight distance between two opposite corners?
-A line joins two opposite corners. How long is it?
-How many {u} is it from corner to opposite corner?
-How long is it across, corner to corner?
"""
P += scene(boxed("c"), TWO_SIDES, side(2.2, "+", "{a}", "{b}", DIAGONAL, "{a} by {b} {u} {o}, diagonal?\ndiagonal of a {o} {a} {u} x {b} {u}\nWhat is the diagonal of a {o} of {a} {u} by {b} {u}?"),
           Item(0.5, [("The perimeter of a rectangle is twice the sum of {a} and {b}.", "2*({a}+{b})")], "What is its perimeter?\nHow far is it all the way round?\n-How long are all four sides together?\nFind the perimeter.\n-How many {u} is it round the edge?", "{u}", own=boxed("c", 0)),
           Item(0.5, [("The area of a rectangle is length times width: {a} times {b}.", "{a}*{b}")], "What is its area?\nHow big is its surface?\n-How many square {u} does it cover?\nFind the area.", "square {u}", own=boxed("c", 0)))
SIDE_AND_DIAGONAL = """
A {o} is {a} {u} wide. Its diagonal is {c} {u}.
The diagonal of a {o} measures {c} {u} and one side {a} {u}.
~a {o} has a diagonal of {c} {u} and one side of {a} {u}
~one side of a {o} is {a} {u} and its diagonal is {c} {u}
From corner to opposite corner a {o} measures {c} {u}; one of its sides is {a} {u}.
!{o}: side {a} {u}, diagonal {c} {u}.
{c} {u} is the length of the diagonal of a {o} that is {a} {u} wide.
{n}'s {o} has a {c} {u} diagonal and is {a} {u} wide.
"""
OTHER = """
How long is the other side?
What is the other side?
[Find|Calculate|Work out] the [other|second] side.
-What does the side next to it measure?
-How many {u} is the other side?
-And the other side?
"""
P += scene(boxed("b"), SIDE_AND_DIAGONAL, side(1.5, "−", "{c}", "{a}", OTHER, "{o}: diagonal {c} {u}, one side {a} {u}, other side?"),
           Item(0.8, [first("the area", LEG_B), ("The area is {r1} times {a}.", "{r1}*{a}")], "What is its area?\n[Find|Calculate|Work out] its area.\n-How many square {u} is it?\n-How big is the area?", "square {u}", own=boxed("b", 0)),
           Item(0.8, [first("the perimeter", LEG_B), ("The perimeter is twice the sum of {r1} and {a}.", "2*({r1}+{a})")], "What is its perimeter?\n[Find|Calculate|Work out] its perimeter.\n-How far is it all the way round?\n-How long are the four sides together?", "{u}", own=boxed("b", 0)))


def squared(d):
    v = dict(a=finite(d.rng.randint(2, 40)), u=d.pick(["cm", "m"]), o=d.pick(["square", "square", "square tile", "square room", "square field", "square garden", "square piece of cloth"]))
    v["mode"] = wish(d, d.pick([1, 1, 2, "exact", "exact", None]))
    return v


P += scene(squared, "A {o} has sides of {a} {u}.\nThe side of a {o} is {a} {u}.\n~each side of a {o} measures {a} {u}\nA {o} is {a} {u} long on every side.\n!{o}, side {a} {u}.", side(0.8, "+", "{a}", "{a}", DIAGONAL, "diagonal of a {o} of side {a} {u}?"))

# -- ways across -------------------------------------------------------------------------------------------------------------------------
WAYS = [("{n} walks", "walk", "km"), ("{n} walks", "walk", "m"), ("a ship sails", "sail", "km"), ("{n} cycles", "cycle", "km"), ("a drone flies", "fly", "m"), ("{n} drives", "drive", "miles"), ("a boat goes", "go", "miles"), ("{n} jogs", "jog", "km"), ("a plane flies", "fly", "km"), ("a robot rolls", "roll", "m"), ("a hiker goes", "go", "km")]
WINDS = [("north", "east"), ("north", "west"), ("south", "east"), ("south", "west"), ("east", "north"), ("west", "south"), ("east", "south"), ("west", "north")]


def way(roots=0.4):
    make = {u: right(lo, hi, "c", roots, False) for u, lo, hi in (("km", 2, 100), ("m", 20, 700), ("miles", 3, 90))}

    def draw(d):
        s, go, u = d.pick(WAYS)
        v = make[u](d)
        x, y = d.pick(WINDS)
        return dict(v, s=s, go=go, wx=x, wy=y, u=u)
    return draw


def walked(draw):
    def drawn(d):
        v = draw(d)
        names = people(d)
        v["s"] = v["s"].replace("{n}", names["n"])
        return v
    return drawn


WALK = """
{s} {a} {u} {wx} and then {b} {u} {wy}.
{s} {a} {u} due {wx}, turns and continues {b} {u} due {wy}.
First {s} {a} {u} to the {wx}, after that {b} {u} to the {wy}.
{s} {a} {u} {wx}. Then it is another {b} {u} {wy}.
~{s} {a} {u} straight {wx} and after a right-angled turn {b} {u} straight {wy}
Starting from a tree, {s} {a} {u} {wx}, then {b} {u} {wy}.
{s} from point A {a} {u} {wx} to point B, and from there {b} {u} {wy} to point C.
"""
HERE = """
How far is it from the start in a straight line?
-What is the straight-line distance back to the start?
-How far is the end from the starting point, in a straight line?
-As the crow flies, how far is the start away now?
[Find|Calculate|Work out] the direct distance from the start to the end.
-How long would the direct way have been?
-How many {u} is it straight back?
-How far away from the start is that?
"""
P += scene(walked(way()), WALK, side(2, "+", "{a}", "{b}", HERE, "{a} {u} {wx}, {b} {u} {wy}: how far from the start in a straight line?\n{a} {u} {wx} then {b} {u} {wy}, straight distance?"),
           Item(1.2, [first("the difference", SUM), ("The way round minus the direct way: {a} plus {b} minus {r1}.", "{a}+{b}-{r1}")], "How much shorter is the direct way?\n-How much would the direct route have saved?\n-How many {u} less would the straight way have been?\n-By how many {u} is the straight line from start to end shorter?\n-How many {u} would a short cut straight from start to end save?\n[Find|Work out] how much shorter the straight line from start to end is.", "{u}", own=walked(way(0))),
           Item(1, [first("all together", SUM), ("The whole way: {a} plus {b} plus {r1}.", "{a}+{b}+{r1}")], "-The way back is taken in a straight line. How long is the whole tour?\n-Then it goes straight back to the start. How many {u} is the whole way?\n-After that it is straight back. What is the total distance?\n-How long is the whole round trip if the way back is the straight line?\n-Back it goes on the direct way. What is the length of the whole loop?", "{u}", own=walked(way(0))),
           Item(0.7, [("{a} plus {b}.", "{a}+{b}")], "-How long was the way up to there?\n-How many {u} were covered in all?\n-What distance was covered in all?\n-How far was it altogether along this route?", "{u}", own=walked(way(0))))
ACROSS = """
A {o} is {a} m long and {b} m wide. {n} goes along two sides of it, {m} straight across from corner to corner.
~{n} walks along the two sides of a {a} m by {b} m {o} while {m} crosses it diagonally
Two paths lead from one corner of a {o} of {a} m by {b} m to the opposite corner: one along the sides, one straight across.
To get to the opposite corner of a {o}, {a} m long and {b} m wide, one can walk along two sides or cut across.
"""


def park(d):
    return dict(whole(20, 500)(d), o=d.pick(["park", "field", "car park", "meadow", "square", "school yard"]), u="m")


P += scene(park, ACROSS, Item(1.2, [first("the difference", SUM), ("The way round minus the direct way: {a} plus {b} minus {r1}.", "{a}+{b}-{r1}")], "How much shorter is the way straight across?\nHow many metres are saved by going straight across?\n-How much longer is the way along the sides?\n-What does the short cut save?\n[Find|Work out] how many metres shorter the diagonal way is.", "m"),
           Item(0.8, [SUM], "How long is the way straight across?\n-How many metres is the diagonal way?\n[Find|Work out] the length of the way across.", "m"),
           Item(0.5, [("{a} plus {b}.", "{a}+{b}")], "How long is the way along the two sides?\n-How many metres is it along the sides?", "m"))

# -- masts, ramps, kites, roofs ----------------------------------------------------------------------------------------------------------
HIGH = dict(flip=True, exact=False)
MAST = """
A [mast|pole|tree|flagpole] is {a} {u} high. A straight [wire|rope|cable] runs from its top to a point on the level ground {b} {u} from its foot.
~a cable goes from the top of a tower {a} {u} high to a hook in the ground {b} {u} from the base
From the top of a {a} m [pole|mast] a wire is stretched to the ground, {b} m from the pole.
A [slide|ramp|zip line] begins {a} {u} above the ground and ends on the ground {b} {u} further on, measured along the ground.
!height {a} {u}, along the ground {b} {u}, a straight cable from top to ground.
A tent rope is fixed {a} {u} up a pole and pegged to the ground {b} {u} from it.
"""
P += scene(right(2, 60, "c", **HIGH), MAST, side(1.2, "+", "{a}", "{b}", "How long is it?\n-How long is that straight line?\n-What is the length of the sloping line?\n[Find|Calculate] its length.\n-How many {u} long is it, without any slack?", ""))
ROPE = """
A kite flies on a tight, straight string of {c} {u}. It is {a} {u} above the ground, measured from where the string is held.
A straight ramp is {c} {u} long and rises {a} {u}.
~a cable of {c} {u} is stretched from a point {a} {u} up a mast to the ground
A {c} m wire runs straight from a hook {a} m up a wall to a peg in the level ground.
A straight slide of {c} {u} begins {a} {u} above the ground.
!string {c} {u}, height {a} {u}.
"""
P += scene(right(2, 80, "b", **HIGH), ROPE, side(1.2, "−", "{c}", "{a}", "How far is that along the ground?\n-What is the horizontal distance between its two ends?\n-How far apart are its ends, measured along level ground?\n[Find|Calculate] the horizontal distance that it covers.\n-How many {u} does it cover on the level?", ""))


def roof(d):
    while True:
        t, f = d.pick(TRIPLES[:12]), d.pick([1, 1, 2, 3, 4, 5, Fraction(1, 2)])
        a, b = t[:2] if d.chance(0.5) else t[1::-1]
        if t[2] * f <= 120:
            break
    wish(d, None)
    return dict(w=finite(2 * a * f), h=finite(b * f), c=finite(t[2] * f), u=d.pick(["cm", "m"]))


ISO = """
An isosceles triangle has two sides of {c} {u} and a base of {w} {u}.
~the equal sides of an isosceles triangle are {c} {u} and its base is {w} {u}
The base of an isosceles triangle measures {w} {u}, each of its other two sides {c} {u}.
A gable is an isosceles triangle {w} {u} wide at the bottom with slopes of {c} {u}.
!isosceles triangle, base {w} {u}, other sides {c} {u} each.
A tent seen from the front is a triangle: {w} {u} wide at the bottom, and {c} {u} along each slope.
Two sides of a triangle are {c} {u} each. The third, its base, is {w} {u}.
"""
HALF = ("Half the base is {w}/2. By Pythagoras the height is the square root of {c}² − ({w}/2)².", "sqrt({c}^2-({w}/2)^2)")
P += scene(roof, ISO, Item(1.2, [HALF], "How high is it?\nWhat is its height?\n[Find|Calculate|Work out] the height.\n-How far is the top above the middle of the base?\n-How many {u} high is the triangle?", "{u}"),
           Item(1, [("Asked: the area. " + HALF[0], HALF[1]), ("The area of a triangle is base times height divided by 2: {w} times {r1} divided by 2.", "{w}*{r1}/2")], "What is its area?\n[Find|Calculate|Work out] the area.\n-How big is the area of the triangle?\n-How many {u}² is that?", "{u}²"),
           Item(0.6, [("The perimeter is twice {c} plus the base {w}.", "2*{c}+{w}")], "What is its perimeter?\nFind the perimeter.\n-How far is it all the way round?\n-How long are all three sides together?", "{u}"))


def rhombus(d):
    v = roof(d)
    return dict(p=v["w"], q=finite(2 * Fraction(v["h"])), s=v["c"], u=v["u"])


P += scene(rhombus, "The diagonals of a rhombus are {p} {u} and {q} {u}.\n~a rhombus has diagonals of {p} {u} and {q} {u}\nA rhombus measures {p} {u} from corner to corner one way and {q} {u} the other way.\n!rhombus, diagonals {p} {u} and {q} {u}.",
           Item(0.7, [("The side goes over half of each diagonal: the square root of ({p}/2)² + ({q}/2)².", "sqrt(({p}/2)^2+({q}/2)^2)")], "How long is its side?\nHow long is each side?\n[Find|Calculate] the side length.\n-How many {u} is one side?", "{u}"),
           Item(0.5, [("The area of a rhombus is half the product of its diagonals.", "{p}*{q}/2")], "What is its area?\n[Find|Calculate] the area.\n-How many {u}² is it?", "{u}²"))

# -- bare triangles ----------------------------------------------------------------------------------------------------------------------
BARE = dict(unit=("cm", "cm", "m", "mm", "inches", "units"))
LEGS = """
A right triangle has legs of {a} {u} and {b} {u}.
~the legs of a right triangle are {a} {u} and {b} {u}
~the two shorter sides of a right-angled triangle measure {a} {u} and {b} {u}
In triangle ABC the angle at C is 90°, AC = {a} {u} and BC = {b} {u}.
The sides next to the right angle of a triangle are {a} {u} and {b} {u}.
!right-angled triangle, shorter sides {a} {u} and {b} {u}.
A triangle has a right angle between a side of {a} {u} and a side of {b} {u}.
{a} {u} and {b} {u} are the lengths of the two sides that enclose the right angle of a triangle.
In a right triangle, a = {a} {u} and b = {b} {u} are the legs.
{n} draws a right angle. Along one arm {he} marks off {a} {u}, along the other {b} {u}, and joins the ends to make a triangle.
"""
P += scene(right(3, 120, "c", **BARE), LEGS, side(2.4, "+", "{a}", "{b}", """
How long is the hypotenuse?
What is the hypotenuse?
[Find|Calculate|Work out|Determine] the hypotenuse.
How long is the longest side?
-What is the length of the third side?
-[Find|Calculate] the third side.
-How long is the side opposite the right angle?
-How many {u} is the longest side?
""", "legs {a} {u} and {b} {u}, hypotenuse?\nhypotenuse for legs {a} {u} and {b} {u}\nPythagoras: a = {a} {u}, b = {b} {u}, c = ?\n$a = {a}$ {u}, $b = {b}$ {u}, right angle between them. Find $c$.\nFind c if a = {a} {u}, b = {b} {u} and the angle between a and b is 90°."),
           Item(1, [first("the perimeter", SUM), ("The perimeter is the sum of the three sides: {a}+{b}+{r1}.", "{a}+{b}+{r1}")], "What is its perimeter?\n[Find|Calculate|Work out] its perimeter.\n-How long are its three sides together?\n-How far is it all the way round?", "{u}", own=whole(3, 120, **BARE)),
           Item(0.8, [("The area of a triangle is base times height divided by 2: {a} times {b} divided by 2.", "{a}*{b}/2")], "What is its area?\n[Find|Calculate|Work out] its area.\n-How big is the area of the triangle?", "square {u}", own=whole(3, 120, unit=("cm", "m", "mm", "inches"))))
HYP = """
The hypotenuse of a right triangle is {c} {u} and one leg is {a} {u}.
~a right-angled triangle has a longest side of {c} {u} and another side of {a} {u}
~one leg of a right triangle is {a} {u} and its hypotenuse is {c} {u}
In triangle ABC the angle at C is 90°, AB = {c} {u} and AC = {a} {u}.
The side opposite the right angle measures {c} {u}, another side of the triangle {a} {u}.
!right-angled triangle, hypotenuse {c} {u}, one leg {a} {u}.
The longest side of a right-angled triangle is {c} {u}. One of the others is {a} {u}.
{a} {u} is one leg of a right triangle whose hypotenuse is {c} {u}.
"""
P += scene(right(3, 120, "b", **BARE), HYP, side(2, "−", "{c}", "{a}", """
How long is the other leg?
How long is the third side?
What is the length of the other leg?
[Find|Calculate|Work out|Determine] the [third|missing] side.
-What does the remaining side measure?
-How many {u} is the other leg?
""", "hypotenuse {c} {u}, leg {a} {u}, other leg?\nPythagoras: c = {c} {u}, a = {a} {u}, b = ?\n$c = {c}$ {u} (hypotenuse), $a = {a}$ {u}. Find $b$.\nright triangle, longest side {c} {u}, another {a} {u}, third?"),
           Item(1, [first("the area", LEG_B), ("The area of a triangle is base times height divided by 2: {a} times {r1} divided by 2.", "{a}*{r1}/2")], "What is its area?\n[Find|Calculate|Work out] its area.\n-How big is the area of the triangle?", "square {u}", own=whole(3, 120, unit=("cm", "m", "mm", "inches"))),
           Item(0.8, [first("the perimeter", LEG_B), ("The perimeter is the sum of the three sides: {c}+{a}+{r1}.", "{c}+{a}+{r1}")], "What is its perimeter?\n[Find|Calculate|Work out] its perimeter.\n-How long are the three sides together?", "{u}", own=whole(3, 120, **BARE)))


# -- is it right-angled? -----------------------------------------------------------------------------------------------------------------
def maybe(d):
    wish(d, None)
    v = whole(5, 130)(d)
    a, b, c = sorted((Fraction(v[k]) for k in "abc"))
    if d.chance(0.5):
        c += d.pick([1, 1, 2, -1, -1])
        if not b < c < a + b:
            c = b + Fraction(a, 2)
    xs = [finite(x) for x in (a, b, c)]
    order = xs[:]
    if d.chance(0.6):
        d.rng.shuffle(order)
    x, y, z = order
    return dict(a=xs[0], b=xs[1], c=xs[2], x=x, y=y, z=z, u=d.pick(["cm", "m", "mm", "inches"]))


P += scene(maybe, "", Item(1.8, [("It is if the squares of the shorter sides make that of the longest: check {a}² + {b}² = {c}².", "{a}^2+{b}^2 == {c}^2")], """
Is a triangle with sides {x} {u}, {y} {u} and {z} {u} right-angled?
Is a triangle with sides of {x}, {y} and {z} {u} a right triangle?
A triangle has sides of {x} {u}, {y} {u} and {z} {u}. Does it have a right angle?
The sides of a triangle are {x} {u}, {y} {u} and {z} {u}. Is it right-angled?
Can a right triangle have sides of {x} {u}, {y} {u} and {z} {u}?
Do the lengths {x}, {y} and {z} form a right triangle?
Are {x}, {y}, {z} the sides of a right triangle?
right triangle or not: sides {x}, {y}, {z}? Answer yes or no.
{x}, {y}, {z}: right triangle, yes or no?
{n} measures the sides of a triangular plot: {x} m, {y} m and {z} m. Does the plot have a right angle?
A carpenter joins three rods of {x} {u}, {y} {u} and {z} {u} to a triangle. Is there a right angle in it?
Sides {x} {u}, {y} {u}, {z} {u}. Check with Pythagoras whether the triangle is right-angled.
Decide whether a triangle with the side lengths {x} {u}, {y} {u} and {z} {u} has a right angle.
True or false: a triangle with sides {x}, {y} and {z} is right-angled. Answer yes for true and no for false.
Does Pythagoras' theorem hold for a triangle with sides {x}, {y} and {z}?
Will three sticks of {x} {u}, {y} {u} and {z} {u} make a triangle with a right angle?
I made a triangle of ropes that are {x} m, {y} m and {z} m long. Have I got a right angle?
In triangle PQR, PQ = {x} {u}, QR = {y} {u} and RP = {z} {u}. Is it a right triangle?
To test a corner, {n} marks {a} cm along one wall and {b} cm along the other; the marks are {c} cm apart. Is the corner a right angle?
The corner of a shelf: {a} cm on one side, {b} cm on the other, and {c} cm straight between the two ends. Is it square (90°)?
Is $\\triangle ABC$ with $AB = {x}$, $BC = {y}$ and $CA = {z}$ right-angled?
Tell me whether {x} {u}, {y} {u} and {z} {u} can be the sides of a right-angled triangle.
Is ({a}, {b}, {c}) a Pythagorean triple of sides, that is, do they make a right-angled triangle?
Given a triangle whose sides measure {x} {u}, {y} {u} and {z} {u}, is one of its angles 90 degrees?
""", answer=lambda v: "{a}² + {b}² = {c}² is {r1}, so it " + ("is" if v["r1"] == "true" else "is not") + " right-angled.", box=lambda v: "yes" if v["r1"] == "true" else "no", spell=0))


# -- points in a grid, and boxes ---------------------------------------------------------------------------------------------------------
def points(d):
    if d.chance(0.6):
        p, q, _ = d.pick(TRIPLES[:11])
        f = d.pick([1, 1, 1, 2])
        p, q = p * f, q * f
        if d.chance(0.5):
            p, q = q, p
        mode = None
    else:
        p, q = d.rng.randint(1, 9), d.rng.randint(1, 9)
        mode = d.pick([1, 1, 2, "exact", "exact"])
    x, y = d.rng.randint(-6, 9) if d.chance(0.5) else d.rng.randint(0, 9), d.rng.randint(-6, 9) if d.chance(0.4) else d.rng.randint(0, 9)
    return dict(x=str(x), y=str(y), s=str(x + p), t_=str(y + q), mode=wish(d, mode))


def between(v):
    k = v["mode"]
    t, e = "By Pythagoras it is the square root of ({s} − {x})² + ({t_} − {y})²", "sqrt(({s}-{x})^2+({t_}-{y})^2)"
    return [(t + rounded(k) + ".", within(e, k))] if isinstance(k, int) else [(t + ".", e)]


P += scene(points, "", Item(1.6, between, """
How far apart are the points ({x}, {y}) and ({s}, {t_})?
What is the distance between ({x}, {y}) and ({s}, {t_})?
Find the distance from A({x}, {y}) to B({s}, {t_}).
Calculate the distance between the points P({x}, {y}) and Q({s}, {t_}).
The points A({x}|{y}) and B({s}|{t_}) are joined by a straight line. How long is it?
distance ({x}, {y}) to ({s}, {t_})
A line segment goes from ({x}, {y}) to ({s}, {t_}). What is its length?
On a grid one dot is at ({x}, {y}) and another at ({s}, {t_}). How long is the straight line between them?
How long is the segment with the end points ({x}, {y}) and ({s}, {t_})?
A beetle crawls straight from ({x}, {y}) to ({s}, {t_}) on a grid. How many units is that?
Point M has the coordinates ({x}, {y}), point N ({s}, {t_}). Work out the distance MN.
Determine the length of AB for $A({x}, {y})$ and $B({s}, {t_})$.
If a circle has its centre at ({x}, {y}) and passes through ({s}, {t_}), what is its radius?
Two ships are marked on a chart with a square grid at ({x}, {y}) and ({s}, {t_}). How many grid units apart are they?
From ({x}, {y}) straight to ({s}, {t_}): what distance in units?
What length has the line from ({x}, {y}) to ({s}, {t_})?
""", answer=lambda v: ("√(({s} − {x})² + ({t_} − {y})²) " + ("≈ {r1}." if isinstance(v["mode"], int) else "= {x1} ≈ {d1}." if "√" in v["x1"] else "= {r1}.")).replace("− -", "+ "), spell=0))
FOURS = [(1, 2, 2), (2, 3, 6), (1, 4, 8), (4, 4, 7), (2, 6, 9), (6, 6, 7), (3, 4, 12), (2, 10, 11), (2, 5, 14), (1, 12, 12), (8, 9, 12), (4, 5, 20)]


def solid(d):
    if d.chance(0.65):
        f = d.pick([1, 1, 2, 3, 5, 10])
        a, b, c = (x * f for x in d.rng.sample(d.pick(FOURS), 3))
        mode = None
    else:
        a, b, c = (d.rng.randint(2, 40) for _ in range(3))
        mode = d.pick([1, 1, 2])
    return dict(a=a, b=b, h=c, u=d.pick(["cm", "cm", "m"]), o=d.pick(["box", "crate", "cuboid", "shipping carton", "chest", "rectangular block"]), mode=wish(d, mode))


P += scene(solid, "A {o} is {a} {u} long, {b} {u} wide and {h} {u} high.\nA {o} measures {a} {u} by {b} {u} by {h} {u}.\n~the edges of a {o} are {a} {u}, {b} {u} and {h} {u}\n!{o}, {a} × {b} × {h} {u}.\nThe length of a {o} is {a} {u}, its width {b} {u} and its height {h} {u}.",
           side(1, "+", "{a}", "{b}", "How long is its space diagonal?\nHow long is the longest straight stick that fits inside?\n-What is the distance from a bottom corner to the opposite top corner?\n[Find|Calculate] the diagonal through its inside.\n-How far is it through the inside from one corner to the corner farthest away?", more="{h}"))
school("pythagoras", P, 3)
