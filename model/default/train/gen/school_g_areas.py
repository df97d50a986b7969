"""Areas of triangles, parallelograms and trapeziums and back to a side or height; angles in triangles, quadrilaterals, on a line and round a point."""
from math import gcd

from .school_g_base import Fraction, Item, finite, scene, school

UNITS = ["cm", "cm", "m", "m", "mm", "inches", "feet"]


def number(d, lo=3, hi=40, p=0.15):
    n = d.rng.randint(lo, hi)
    return f"{n}.5" if d.chance(p) else str(n)


def pair(kinds):
    """A base b, a height h, the area s of the shape of which it is `part`."""
    def draw(d):
        while True:
            o, part = d.pick(kinds)
            a, h = number(d), number(d, 2, 30)
            s = finite(Fraction(a) * Fraction(h) * part)
            if s and a != h and len(s) < 7:
                u = d.pick(UNITS)
                return dict(a=a, h=h, s=s, u=u, w="square " + u, o=o, e=number(d, int(float(h)) + 1, int(float(h)) + 20))
    return draw


HALF = Fraction(1, 2)
TRI = pair([("triangle", HALF)] * 3 + [("triangular sail", HALF), ("triangular flag", HALF), ("triangular garden", HALF), ("triangular piece of cloth", HALF), ("gable", HALF), ("triangular flower bed", HALF)])
PAR = pair([("parallelogram", 1)] * 3 + [("parallelogram-shaped field", 1), ("parallelogram-shaped tile", 1), ("parallelogram-shaped panel", 1)])
BASE = """
A {o} has a base of {a} {u} and a height of {h} {u}.
The base of a {o} is {a} {u}, its height {h} {u}.
~a {o} is {h} {u} high and its base is {a} {u} long
~a {o} has a base of {a} {u} and the height on it is {h} {u}
A {o} stands on a side of {a} {u}; it is {h} {u} high.
!{o}, base {a} {u}, height {h} {u}.
!{o}: b = {a} {u}, h = {h} {u}.
With a base of {a} {u} and a perpendicular height of {h} {u}, a {o} is drawn.
{n} measures a {o}: {a} {u} along the base, {h} {u} straight up from it.
The height of a {o} is {h} {u} and the side that it stands on measures {a} {u}.
"""
AREA = """
What is its area?
[Find|Calculate|Work out|Determine] its area.
How big is its area?
-How many {w} is that?
-What area does it have?
-How much surface does it cover?
Its area, in {w}?
"""
P = scene(TRI, BASE, Item(2, [("The area of a triangle is base times height divided by 2: {a} times {h} divided by 2.", "{a}*{h}/2")], AREA, "{w}", "area of a {o}, base {a} {u}, height {h} {u}\n{o} with b = {a} {u} and h = {h} {u}: area?\n$b = {a}$ {u}, $h = {h}$ {u}. Area of the triangle?"))
P += scene(PAR, BASE + "A {o} has sides of {a} {u} and {e} {u}; the height on the side of {a} {u} is {h} {u}.\n", Item(1.6, [("The area of a parallelogram is base times height: {a} times {h}.", "{a}*{h}")], AREA, "{w}", "area of a {o}, base {a} {u}, height {h} {u}\n{o} with b = {a} {u} and h = {h} {u}: area?"))
AREA_AND = """
A {o} has an area of {s} {w}. Its K is {k} {u}.
The area of a {o} is {s} {w} and its K {k} {u}.
~a {o} with a K of {k} {u} has an area of {s} {w}
~the K of a {o} is {k} {u} and its area {s} {w}
A {o} covers {s} {w}; the K is {k} {u}.
!{o}, area {s} {w}, K {k} {u}.
{n} knows that a {o} of {s} {w} has a K of {k} {u}.
"""
TO_H = "How high is it?\nWhat is its height?\n[Find|Calculate|Work out] its height.\n-How many {u} high is it?\n-What height belongs to that base?\n-Which height does it have?"
TO_A = "How long is its base?\nWhat is its base?\n[Find|Calculate|Work out] its base.\n-How many {u} long is the base?\n-What length does its base have?\n-How long is the side on which it stands?"
BY_BASE, BY_HEIGHT = AREA_AND.replace("K", "base").replace("{k}", "{a}"), AREA_AND.replace("K", "height").replace("{k}", "{h}")
P += scene(TRI, BY_BASE, Item(1, [("The height is twice the area divided by the base: 2 times {s} divided by {a}.", "2*{s}/{a}")], TO_H, "{u}", "triangle, area {s} {w}, base {a} {u}, height?"))
P += scene(TRI, BY_HEIGHT, Item(1, [("The base is twice the area divided by the height: 2 times {s} divided by {h}.", "2*{s}/{h}")], TO_A, "{u}", "triangle, area {s} {w}, height {h} {u}, base?"))
P += scene(PAR, BY_BASE, Item(0.8, [("The height is the area divided by the base: {s} divided by {a}.", "{s}/{a}")], TO_H, "{u}"))
P += scene(PAR, BY_HEIGHT, Item(0.8, [("The base is the area divided by the height: {s} divided by {h}.", "{s}/{h}")], TO_A, "{u}"))


def trapezium(d):
    while True:
        a, b, h = number(d, 4, 40, 0.1), number(d, 2, 30, 0.1), number(d, 2, 25, 0.1)
        s = finite((Fraction(a) + Fraction(b)) / 2 * Fraction(h))
        if a != b and s and len(s) < 7:
            u = d.pick(UNITS)
            return dict(a=a, b=b, h=h, s=s, u=u, w="square " + u, o=d.pick(["trapezium"] * 3 + ["trapezoid"] * 3))


TRAP = """
A {o} has parallel sides of {a} {u} and {b} {u} and a height of {h} {u}.
The parallel sides of a {o} are {a} {u} and {b} {u}; they are {h} {u} apart.
~the parallel sides of a {o} measure {a} {u} and {b} {u} and its height is {h} {u}
~a {o} is {a} {u} long at the bottom, {b} {u} at the top and {h} {u} high
!{o}, parallel sides {a} {u} and {b} {u}, height {h} {u}.
!{o}: a = {a} {u}, c = {b} {u}, h = {h} {u} (sides a and c are parallel).
A field in the shape of a {o} has two parallel edges, {a} {u} and {b} {u}, with {h} {u} between them.
The height of a {o} is {h} {u}, the two bases are {a} {u} and {b} {u}.
A wall is a {o}: {h} {u} high, {a} {u} wide at the foot and {b} {u} wide at the top.
"""
P += scene(trapezium, TRAP, Item(1.8, [("The area of a {o} is half the sum of the parallel sides times the height.", "({a}+{b})/2*{h}")], AREA, "{w}", "area of a {o} with parallel sides {a} {u} and {b} {u} and height {h} {u}?"))
P += scene(trapezium, "A {o} with parallel sides of {a} {u} and {b} {u} has an area of {s} {w}.\n~the area of a {o} is {s} {w} and its parallel sides are {a} {u} and {b} {u}\nThe bases of a {o} are {a} {u} and {b} {u} and its area {s} {w}.\n!{o}, parallel sides {a} {u} and {b} {u}, area {s} {w}.",
           Item(0.8, [("The height is the area divided by half the sum of the parallel sides: {s} divided by (({a}+{b})/2).", "{s}/(({a}+{b})/2)")], "How high is it?\nWhat is its height?\n[Find|Calculate|Work out] its height.\n-How far apart are the parallel sides?", "{u}"))
P += scene(trapezium, "A {o} is {h} {u} high and has an area of {s} {w}. One of its parallel sides is {a} {u}.\n~a {o} with the area {s} {w} has the height {h} {u} and one of its parallel sides is {a} {u}\nThe area of a {o} is {s} {w}, its height {h} {u}, and one base measures {a} {u}.\n!{o}, area {s} {w}, height {h} {u}, one of the parallel sides {a} {u}.",
           Item(0.7, [("Both parallel sides together are twice the area divided by the height: 2 times {s} divided by {h}, minus {a}.", "2*{s}/{h}-{a}")], "How long is the other parallel side?\nWhat is the other parallel side?\n[Find|Calculate|Work out] the other parallel side.\n-How many {u} is its other base?", "{u}"))


def kite(d):
    while True:
        p, q = number(d, 4, 60), number(d, 3, 40)
        s = finite(Fraction(p) * Fraction(q) / 2)
        if s and p != q:
            u = d.pick(UNITS)
            return dict(p=p, q=q, s=s, u=u, w="square " + u, o=d.pick(["kite", "rhombus"]))


P += scene(kite, "A {o} has diagonals of {p} {u} and {q} {u}.\nThe diagonals of a {o} are {p} {u} and {q} {u} long.\n~the two diagonals of a {o} measure {p} {u} and {q} {u}\n!{o}, diagonals {p} {u} and {q} {u}.\nFrom corner to opposite corner a {o} measures {p} {u} one way and {q} {u} the other way.",
           Item(0.8, [("The area of a {o} is half the product of its diagonals.", "{p}*{q}/2")], AREA, "{w}"))
P += scene(kite, "A {o} has an area of {s} {w} and one diagonal of {p} {u}.\n~the area of a {o} is {s} {w} and one of its diagonals {p} {u}\n!{o}, area {s} {w}, one diagonal {p} {u}.", Item(0.5, [("The other diagonal is twice the area divided by {p}: 2 times {s} divided by {p}.", "2*{s}/{p}")], "How long is the other diagonal?\n[Find|Calculate] the other diagonal.\n-What is its other diagonal?", "{u}"))


def house(d):
    """A rectangle with a triangle on top; a rectangle less a triangle."""
    while True:
        a, b, h = d.rng.randint(4, 30), d.rng.randint(3, 20), d.rng.randint(2, 12)
        if a * h % 2 == 0:
            u = d.pick(["m", "cm"])
            return dict(a=a, b=b, h=h, u=u, w=u + "²")


FIRST = ("First the area of the rectangle: {a} times {b}.", "{a}*{b}")
SECOND = ("The area of the triangle is base times height divided by 2: {a} times {h} divided by 2.", "{a}*{h}/2")
P += scene(house, "A side wall is a rectangle {a} {u} wide and {b} {u} high with a triangle on top of it, as wide as the rectangle and {h} {u} high.\nA figure is made of a rectangle of {a} {u} by {b} {u} and a triangle on its side of {a} {u}, {h} {u} high.\n!house shape: rectangle {a} {u} wide, {b} {u} high; on it a triangle {a} {u} wide, {h} {u} high.\nOn top of a rectangle {a} {u} wide and {b} {u} high sits a triangle with the same width and a height of {h} {u}.",
           Item(0.9, [("Asked: the whole area. " + FIRST[0], FIRST[1]), SECOND, ("{r1} plus {r2}.", "{r1}+{r2}")], "-What is the area of the whole figure?\n-How big is the whole area?\n-[Find|Work out] the total area.\n-How many {w} is it altogether?", "{w}"),
           Item(0.4, [SECOND], "-What is the area of the triangle alone?\n-How big is only the triangle?\n-[Find|Work out] the area of just the triangle.", "{w}"),
           Item(0.4, [("The area of a rectangle is length times width: {a} times {b}.", "{a}*{b}")], "-What is the area of the rectangle alone?\n-How big is the rectangular part?\n-[Find|Work out] the area of just the rectangle.", "{w}"))
school("areas", P, 2)


# -- angles --------------------------------------------------------------------------------------------------------------------------------
def angles(total, k, lo=15):
    def draw(d):
        while True:
            xs = [d.rng.randint(lo, total // k) if d.chance(0.6) else 5 * d.rng.randint(lo // 5, total // k // 5) for _ in range(k)]
            if lo <= total - sum(xs) < min(total, 360) and len(set(xs)) == k:
                return dict(zip("abcd", map(str, xs)), g_=d.pick(["°", "°", "°", " degrees"]), u="°")
    return draw


def one(lo, hi, step=1):
    def draw(d):
        return dict(a=str(step * d.rng.randint(lo // step, hi // step)), g_=d.pick(["°", "°", " degrees"]), u="°")
    return draw


T2 = """
Two angles of a triangle are {a}{g_} and {b}{g_}.
~a triangle has angles of {a}{g_} and {b}{g_}
~one angle of a triangle is {a}{g_} and another {b}{g_}
In triangle ABC, the angle at A is {a}{g_} and the angle at B is {b}{g_}.
In a triangle α = {a}° and β = {b}°.
!triangle, two angles {a}{g_} and {b}{g_}.
Two corners of a triangular plate have {a}{g_} and {b}{g_}.
{n} measures two angles of a triangle: {a}{g_} and {b}{g_}.
"""
THIRD = "How big is the third angle?\nWhat is the third angle?\n[Find|Calculate|Work out] the third angle.\n-How many degrees has the remaining angle?\n-What is left for the third corner, in degrees?\n-What does the last angle measure?"
A = scene(angles(180, 2), T2, Item(2, [("The angles of a triangle add up to 180: 180 minus {a} minus {b}.", "180-{a}-{b}")], THIRD, "°", "$\\alpha = {a}^\\circ$, $\\beta = {b}^\\circ$ in a triangle. What is $\\gamma$?\ntriangle {a}°, {b}°, ?", spell=0),
          Item(0.8, [("The exterior angle is the sum of the two others: {a} plus {b}.", "{a}+{b}")], "-How big is the exterior angle at the third corner?\n-One side is extended at the third corner. How big is the exterior angle there?\n-What is the outside angle at the third corner, between one side and the other side drawn on?", "°", spell=0))
A += scene(one(15, 80), "A right triangle has an angle of {a}{g_}.\nOne of the acute angles of a right-angled triangle is {a}{g_}.\n~a right-angled triangle has another angle of {a}{g_}\nA triangle has a right angle and an angle of {a}{g_}.\n!right-angled triangle, one acute angle {a}{g_}.\nA set square has corners of 90° and {a}{g_}.", Item(1.1, [("The angles of a triangle add up to 180: 180 minus 90 minus {a}.", "180-90-{a}")], THIRD, "°", spell=0))
A += scene(one(20, 80), "The two equal angles of an isosceles triangle are {a}{g_} each.\n~each base angle of an isosceles triangle is {a}{g_}\nAn isosceles triangle has base angles of {a}{g_}.\n!isosceles triangle, base angles {a}{g_}.", Item(1, [("The angles of a triangle add up to 180: 180 minus 2 times {a}.", "180-2*{a}")], "How big is the angle at the top?\nHow big is the third angle?\n[Find|Calculate] the angle between the two equal sides.\n-What is the angle at the tip?", "°", spell=0))
A += scene(one(20, 150, 2), "The angle between the two equal sides of an isosceles triangle is {a}{g_}.\n~the angle at the tip of an isosceles triangle is {a}{g_}\nAn isosceles triangle has {a}{g_} at its top, where its equal sides meet.\n!isosceles triangle, angle at the top (between the equal sides) {a}{g_}.", Item(1, [("The angles of a triangle add up to 180: 180 minus {a}, divided by 2.", "(180-{a})/2")], "How big is each base angle?\nHow big are the two equal angles?\n[Find|Calculate] one of the base angles.\n-What does each of the other two angles measure?", "°", spell=0))
A += scene(angles(360, 3, 40), "Three angles of a quadrilateral are {a}{g_}, {b}{g_} and {c}{g_}.\n~a quadrilateral has angles of {a}{g_}, {b}{g_} and {c}{g_}\nIn a four-sided field three corners have {a}{g_}, {b}{g_} and {c}{g_}.\nIn quadrilateral ABCD the angles at A, B and C are {a}°, {b}° and {c}°.\n!quadrilateral, three angles: {a}°, {b}°, {c}°.\nThree of the four corners of a kite-like shape measure {a}{g_}, {b}{g_} and {c}{g_}.", Item(1.3, [("The angles of a quadrilateral add up to 360: 360 minus {a} minus {b} minus {c}.", "360-{a}-{b}-{c}")], "How big is the fourth angle?\nWhat is the fourth angle?\n[Find|Calculate|Work out] the fourth angle.\n-How many degrees has the last corner?\n-What does the remaining angle measure?", "°", spell=0))
A += scene(one(20, 160), "One angle of a parallelogram is {a}{g_}.\n~a parallelogram has an angle of {a}{g_}\nA rhombus has {a}{g_} at one corner.\n!parallelogram, one angle {a}{g_}.", Item(0.8, [("Angles next to each other in a parallelogram add up to 180: 180 minus {a}.", "180-{a}")], "How big is the angle next to it?\nHow big is the angle at the neighbouring corner?\n[Find|Calculate] the angle at the next corner.\n-What does the angle beside it measure?", "°", spell=0))
LINE1 = """
Two angles lie side by side on a straight line. One of them is {a}{g_}.
~two angles on a straight line are side by side and one is {a}{g_}
A straight line is met by a second line at an angle of {a}{g_} on one side.
Where two straight lines cross, one angle is {a}{g_}.
!two angles on a straight line, one {a}{g_}.
Two angles are supplementary. One is {a}{g_}.
A ladder that lies against a beam makes an angle of {a}{g_} with the beam on one side.
A gate stands open at {a}{g_} to one side of the fence line.
"""
A += scene(one(20, 160), LINE1, Item(1.1, [("The angles on a line add up to 180: 180 minus {a}.", "180-{a}")], "-How big is the angle beside it on the line?\n-What is the other angle on the line?\n-[Find|Calculate] the neighbouring angle.\n-How many degrees are left on that line?\n-What does the adjacent angle measure?", "°", spell=0))
A += scene(angles(180, 2), "Three angles lie side by side on a straight line. Two of them are {a}{g_} and {b}{g_}.\n~three angles make up a straight line and two of them are {a}{g_} and {b}{g_}\nOn one side of a straight line there are three angles: {a}°, {b}° and x.\n!three angles on a line, two are {a}{g_} and {b}{g_}.", Item(0.9, [("The angles on a line add up to 180: 180 minus {a} minus {b}.", "180-{a}-{b}")], "How big is the third?\nWhat is the third angle?\n[Find|Calculate] the third angle.\n-How many degrees remain for the third?", "°", spell=0))
A += scene(angles(360, 2, 40), "Three angles meet at a point and fill the full turn. Two of them are {a}{g_} and {b}{g_}.\n~three angles go all round a point and two of them are {a}{g_} and {b}{g_}\nA pie chart has three sectors. Two have angles of {a}{g_} and {b}{g_}.\nA circle is cut into three sectors from its centre; two of the angles at the centre are {a}{g_} and {b}{g_}.\n!angles round a point: {a}°, {b}°, x.", Item(1.1, [("The angles round a point add up to 360: 360 minus {a} minus {b}.", "360-{a}-{b}")], "How big is the third?\nWhat is the third angle?\n[Find|Calculate] the third angle.\n-How many degrees are left for the third?\n-What does the last one measure?", "°", spell=0))
A += scene(angles(360, 3, 30), "Four angles fill a full turn round a point. Three of them are {a}{g_}, {b}{g_} and {c}{g_}.\n~four roads meet at a roundabout and three of the angles between them are {a}{g_}, {b}{g_} and {c}{g_}\nA pie chart has four sectors; three of them have {a}{g_}, {b}{g_} and {c}{g_}.\n!angles round a point: {a}°, {b}°, {c}° and x.", Item(1, [("The angles round a point add up to 360: 360 minus {a} minus {b} minus {c}.", "360-{a}-{b}-{c}")], "How big is the fourth?\nWhat is the fourth angle?\n[Find|Calculate] the fourth angle.\n-How many degrees are left for the last one?", "°", spell=0))
A += scene(one(5, 85), "Two angles together make a right angle. One is {a}{g_}.\n~two angles are complementary and one of them is {a}{g_}\nA right angle is split into two parts. One part is {a}{g_}.\n!complementary angles, one {a}{g_}.", Item(0.8, [("The two angles add up to 90: 90 minus {a}.", "90-{a}")], "How big is the other?\nWhat is the other angle?\n[Find|Calculate] the other one.\n-How many degrees has the other part?", "°", spell=0))


def equal(d):
    k = d.pick([3, 4, 5, 6, 8, 9, 10, 12, 15, 18, 20, 24, 30, 36])
    name = {5: "pentagon", 6: "hexagon", 8: "octagon", 10: "decagon"}.get(k)
    return dict(k=str(k), o=f"a regular polygon with {k} sides" if name is None or d.chance(0.4) else f"a regular {name}", u="°")


A += scene(equal, "", Item(0.8, [("A polygon with {k} sides has angles of ({k}−2) times 180 in all; one is that divided by {k}.", "({k}-2)*180/{k}")], """
How big is each inside angle of {o} ({k} corners)?
{o} ({k} corners): how many degrees is each interior angle?
What is one interior angle of {o} with its {k} equal corners?
All {k} corners of {o} are equal. How big is each angle inside?
Find the size of each interior angle of {o}, which has {k} corners.
Each interior angle of a regular {k}-sided polygon?
What does each angle of a regular polygon with {k} corners measure?
A regular polygon has {k} sides. Work out one interior angle.
A tile is a regular polygon with {k} sides. What is the angle at each of its corners?
""", "°", spell=0), Item(0.6, [("The angles round a point add up to 360: 360 divided by {k}.", "360/{k}")], """
A cake is cut from the middle into {k} equal slices. What angle has each slice at its tip?
A full turn is divided into {k} equal angles. How big is each?
The centre of a regular polygon is joined to its {k} corners. How big is each angle at the centre?
{k} equal sectors make up a wheel of fortune. What is the angle of one sector?
How many degrees is one exterior angle of a regular polygon with {k} sides?
360 degrees shared equally between {k} sectors: how many for each?
{n} folds a circle into {k} equal sectors. What is the angle of each?
A regular polygon has {k} sides. Work out one exterior angle.
""", "°", spell=0), Item(0.5, [("A polygon with {k} sides has angles of ({k}−2) times 180 in all.", "({k}-2)*180")], """
What do all the interior angles of a polygon with {k} sides add up to?
Find the sum of the inside angles of a {k}-sided polygon.
A polygon has {k} sides. What is the sum of its interior angles?
sum of the interior angles, {k} sides?
How many degrees are there in the {k} inside angles of a polygon with {k} corners altogether?
""", "°", spell=0))


def ratio_angles(d):
    while True:
        p, q, r = (d.rng.randint(1, 7) for _ in range(3))
        if 180 % (p + q + r) == 0 and p != r != q != p and gcd(p, q, r) == 1:
            return dict(p=str(p), q=str(q), r=str(r), v_=max(p, q, r), w_=min(p, q, r), u="°")


A += scene(ratio_angles, "The angles of a triangle are in the ratio {p} : {q} : {r}.\n~the three angles of a triangle have the ratio {p}:{q}:{r}\nA triangle has angles in the ratio {p} to {q} to {r}.\n!triangle, angles {p}:{q}:{r}.",
           Item(0.7, [("Asked: the largest share. It is {v_} of {p}+{q}+{r} parts.", "180*{v_}/({p}+{q}+{r})")], "How big is the largest angle?\nWhat is the biggest angle?\n[Find|Calculate] the largest angle.\n-How many degrees has the largest of them?", "°", spell=0), Item(0.5, [("Asked: the smallest share. It is {w_} of {p}+{q}+{r} parts.", "180*{w_}/({p}+{q}+{r})")], "How big is the smallest angle?\nWhat is the smallest angle?\n[Find|Calculate] the smallest angle.\n-How many degrees has the smallest of them?", "°", spell=0))
school("angles", A, 1.5)
