"""Contrast sets: rectangles and squares, their edge and area and what goes round or over them by the metre and the square metre; the missing side; paths and
pieces cut off; tiles; triangles; boxes, their volume in litres and how full they are.
"""
import re

from .plain_contrast_e_base import both, contrast, money, scene, two
from .plain_contrast_e_base import POST

# -- what goes round and what goes over ----------------------------------------------------------------------------------------------
# the place | what goes round it | a verb | what goes over it
PLACES = [("garden", "fence", "turf"), ("field", "fence", "grass seed"), ("playground", "railing", "rubber floor"), ("yard", "low wall", "paving"), ("lawn", "edging", "new turf"), ("patio", "border of stones", "paving"), ("room", "skirting board", "carpet"), ("hall", "wooden edge", "parquet"), ("terrace", "railing", "decking"), ("stage", "light strip", "carpet"), ("horse paddock", "fence", "sand"), ("flower bed", "brick edge", "compost")]
AREA = both(PLACES, "o", "f", "g")
# metres mostly, now and then feet or yards
FEET = [("m", "metre", "metres")] * 4 + [("ft", "foot", "feet"), ("m", "meter", "meters"), ("yd", "yard", "yards")]


def us(text):
    """A text in metres as one in whatever unit the scene has."""
    text = text.replace("metres", "{ums}").replace("metre", "{um}").replace("}/m ", "}/{u} ")
    return re.sub(r"(?<=\} )m\b|\bm(?=²)", "{u}", text)


def measured(d, v):
    v["u"], v["um"], v["ums"] = d.pick(FEET[:4] if v["o"] == "yard" else FEET)


def sides(d, hi=None):
    v = {}
    AREA(d, v)
    hi = hi or d.pick([12, 20, 40, 80])
    while True:
        a, b = d.rng.randint(3, hi), d.rng.randint(2, hi)
        if a > b:
            break
    v.update(a=a, b=b, s=a * b, r=2 * (a + b))
    measured(d, v)
    return v


def priced(draw):
    def drawn(d):
        v = draw(d)
        while True:
            p, q = (d.int(2, 60) * 100 + d.pick([0, 0, 0, 50]) for _ in "pq")
            if p != q and p // 100 not in (v["a"], v["b"]) and q // 100 not in (v["a"], v["b"]):
                break
        return money(d, v, False, form=d.pick(POST), p=two(p), q=two(q))
    return drawn


BOTH = us("""
A {o} is {a} m long and {b} m wide. A {f} round it costs {P} a metre and {g} for it costs {Q} a square metre.
~a {o} measures {a} m by {b} m, the {f} round it is {P} a metre and the {g} is {Q} a square metre
{n} has a rectangular {o} of {a} m by {b} m. {He} wants a {f} all round it for {P} per metre and {g} all over it for {Q} per square metre.
The sides of a rectangular {o} are {a} m and {b} m. Round the edge goes a {f} at {P} per metre; the inside gets {g} at {Q} per m².
!{o} {a} m × {b} m, {f} {P}/m all round, {g} {Q}/m² inside
A {f} costs {P} for every metre and {g} {Q} for every square metre. The rectangular {o} is {a} m by {b} m.
For a {o} that is {b} m wide and {a} m long a firm wants {P} for each metre of {f} all round and {Q} for each square metre of {g} inside.
{g} is {Q} a square metre, a {f} is {P} a metre. {n}'s {o}, a rectangle of {a} m by {b} m, gets both, the {f} all round.
We are doing up our {o} ({a} m by {b} m). The {f} goes all the way round and costs {P} per metre. The {g} covers it all and costs {Q} per square metre.
The length of a {o} is {a} m and the width {b} m. It gets a {f} on all four sides, {P} a metre, and {g} from edge to edge, {Q} a square metre.
Per metre a {f} is {P}; per square metre the {g} is {Q}. They are for a rectangular {o} with sides of {a} m and {b} m, the {f} for all four sides.
""")
LONG = us("""
How many metres of {f} are needed?
How long is the {f}?
How many metres long must the {f} be?
What length of {f} is needed?
How many metres is it all round the {o}?
What is the perimeter of the {o}?
How much {f} is needed, in metres?
Find the length of the {f}.
How far is it once round the {o}?
""")
OVER = us("""
How many square metres of {g} are needed?
How big is the {o} in square metres?
What is the area of the {o}?
How many m² does the {g} cover?
How many square metres have to be covered?
Find the area that gets {g}.
How large is the surface of the {o} in m²?
How much {g} is needed, in square metres?
""".replace("surface", "area"))
ROUND_COST = """
How much does the {f} cost?
What does the {f} cost [altogether|in all]?
What is the cost of the {f} [alone|only]?
How much is paid for the {f}?
Find the price of the whole {f}.
What has to be paid for the {f}?
Work out the cost of going all round it with the {f}.
How much money goes on the {f}?
-cost of the {f}?
"""
OVER_COST = """
How much does the {g} cost?
What does the {g} cost [altogether|in all]?
What is the cost of the {g} [alone|only]?
How much is paid for the {g}?
Find the price of all the {g}.
What has to be paid for the {g}?
Work out the cost of covering it all with {g}.
How much money goes on the {g}?
-cost of the {g}?
"""
TOTAL_COST = """
How much do both cost together?
What do the {f} and the {g} cost altogether?
What is the total cost of {f} and {g}?
How much is paid for everything?
What is the bill for the {f} and the {g} together?
Find the total cost.
How much money do both take in all?
-cost of both?
"""
PER, AR = "twice the sum of {a} and {b}.", "{a} times {b}."
PLAIN, PRICED = sides, priced(sides)
SHAPE = scene(PRICED, BOTH, (1.5, [("Asked: the cost. First the perimeter: " + PER, "2*({a}+{b})"), ("The cost is {r1} times {p}.", "{r1}*{p}")], ROUND_COST), (1.5, [("Asked: the cost. The area is " + AR, "{a}*{b}"), ("The cost is {r1} times {q}.", "{r1}*{q}")], OVER_COST),
    (1.2, [("Asked: the total cost. First the perimeter: " + PER, "2*({a}+{b})"), ("The area is " + AR, "{a}*{b}"), ("The cost is {r1} times {p} plus {r2} times {q}.", "{r1}*{p}+{r2}*{q}")], TOTAL_COST))


def unpriced(draw):
    """The prices are told, but not asked for."""
    return lambda d: {**priced(draw)(d), "out": None}


def metres(d):
    v = unpriced(sides)(d)
    u = v["u"]
    v["out"] = lambda t: f"{t} {u}"
    return v


def squares(d):
    v = unpriced(sides)(d)
    u = v["u"]
    v["out"] = lambda t: f"{t} {u}²"
    return v


SHAPE += scene(metres, BOTH, (0.9, [("The perimeter of a rectangle is " + PER, "2*({a}+{b})")], LONG)) + scene(squares, BOTH, (0.9, [("The area of a rectangle is length times width: " + AR, "{a}*{b}")], OVER))


# a gate, a door: a part of the edge that is left out
def gated(d):
    v = priced(sides)(d)
    v["k"] = d.pick([1, 2, 3, 4])
    while v["k"] in (v["a"], v["b"]):
        v["k"] += 1
    return v


GATE = us("""
On a {o} of {a} m by {b} m a {f} goes round the whole edge, apart from {k} m. Every metre costs {P}.
~the {f} of a {o} that is {a} m by {b} m has an opening of {k} m and costs {P} a metre
For the way in, {k} m of the edge of a {o} stay free. The rest of its edge gets a {f} for {P} a metre, and the {o} is {a} m by {b} m.
A rectangle of {a} m by {b} m is the shape of a {o}. A {f} goes round it, only {k} m are left open. A metre of it costs {P}.
A {o} is {a} m long and {b} m wide. It gets a {f} all round except for an opening of {k} m, at {P} a metre.
~a {o} of {a} m by {b} m gets a {f} all round at {P} a metre but for an opening of {k} m
!{o} {a} m × {b} m, {f} {P} per metre, opening of {k} m without it
A {f} costs {P} for each metre. It goes round a rectangular {o} of {a} m by {b} m and leaves out {k} m for the way in.
{n} puts a {f} round {his} {o}, {a} m by {b} m. {k} m stay open as the way in. One metre of {f} is {P}.
With an opening {k} m wide, a {f} goes all round a {o} that measures {a} m by {b} m. The price is {P} per metre.
""")
EDGE, MINUS = ("First the perimeter: " + PER, "2*({a}+{b})"), ("The fence is {r1} minus the gate {k}.", "{r1}-{k}")
SHAPE += scene(gated, GATE, (1.0, [("Asked: the cost. " + EDGE[0], EDGE[1]), ("What is needed is {r1} minus {k}.", "{r1}-{k}"), ("The cost is {r2} times {p}.", "{r2}*{p}")], ROUND_COST))
SHAPE += scene(lambda d: {**gated(d), "out": None}, GATE, (1.0, [("Asked: what is needed. " + EDGE[0], EDGE[1]), ("What is needed is {r1} minus {k}.", "{r1}-{k}")], """
How many {ums} of {f} are needed?
How long is the {f}?
How many {ums} long must the {f} be?
What length of {f} is needed?
How much {f} is needed, in {ums}?
Find the length of the {f}.
""", "{u}"))


# squares, with what goes round and over them
def square(d):
    v = {}
    while v.get("o", "yard") == "yard":     # no "square yard"
        AREA(d, v)
    a = d.rng.randint(3, d.pick([12, 20, 30]))
    v.update(a=a, b=0, s=a * a, r=4 * a)
    measured(d, v)
    return v


SQ_S = us("""
{n}'s {o} is a square with an area of {s} m². Round it goes a {f} for {P} a metre.
~a square {o} of {s} m² gets a {f} all the way round at {P} per metre
All four sides of a {o} are equally long and it covers {s} m². On all sides it gets a {f}, {P} a metre.
The {f} round a square {o} is paid by the metre, at {P}. The area of the {o} is {s} m².
A square {o} has an area of {s} m². A {f} all round it costs {P} per metre.
~the area of a square {o} is {s} m² and a {f} round it costs {P} a metre
!square {o}, {s} m², {f} all round, {P} per metre
{n} has a square {o} of {s} square metres and puts a {f} all round it at {P} per metre.
A {f} is {P} a metre. It goes round a square {o} that covers {s} square metres.
""")
SQ_R = us("""
{n}'s {o} is a square with a perimeter of {r} m. The {g} for it is {Q} a square metre.
~a square {o} that is {r} m all round gets {g} at {Q} per square metre
All four sides of a {o} are equally long; together they make {r} m. It is covered with {g} at {Q} a square metre.
The {g} for a square {o} is paid by the square metre, at {Q}. Once round the {o} it is {r} m.
It is {r} m all round a square {o}. {g} for it costs {Q} per m².
~the perimeter of a square {o} is {r} m and {g} costs {Q} a square metre
!square {o}, {r} m all round, {g} all over, {Q} per m²
{n} has a square {o} that is {r} metres all the way round, and covers it with {g} at {Q} per square metre.
{g} is {Q} a square metre. It covers a square {o} with an edge of {r} m all round.
""")
SQ = priced(square)


def squared(d):
    v = SQ(d)
    u = v["u"]
    v["out"] = lambda t: f"{t} {u}²"
    return v


SHAPE += scene(SQ, SQ_S, (1.0, [("Asked: the cost. First the side: the square root of {s}.", "sqrt({s})"), ("The perimeter is 4 times the side {r1}.", "4*{r1}"), ("The cost is {r2} times {p}.", "{r2}*{p}")], ROUND_COST))
SHAPE += scene(lambda d: {**SQ(d), "out": None}, SQ_S, (0.7, [("Asked: the perimeter. First the side: the square root of {s}.", "sqrt({s})"), ("The perimeter is 4 times the side {r1}.", "4*{r1}")], LONG, "{u}"), (0.5, [("The side of a square is the square root of its area: the root of {s}.", "sqrt({s})")], "How long is one side of the {o}?\nHow many {ums} is each side of the {o}?\nWhat is the side of the {o}?\nFind the length of a side of the {o}.", "{u}"))
SHAPE += scene(SQ, SQ_R, (1.0, [("Asked: the cost. First the side: {r} divided by 4.", "{r}/4"), ("The area is the side {r1} squared.", "{r1}^2"), ("The cost is {r2} times {q}.", "{r2}*{q}")], OVER_COST))
SHAPE += scene(squared, SQ_R, (0.7, [("Asked: the area. First the side: {r} divided by 4.", "{r}/4"), ("The area is the side {r1} squared.", "{r1}^2")], OVER))


# -- the missing side, and what follows from it --------------------------------------------------------------------------------------------
def flat(d):
    o, u = d.pick([("garden", "m"), ("field", "m"), ("room", "m"), ("poster", "cm"), ("picture", "cm"), ("rug", "cm"), ("lawn", "m"), ("tablecloth", "cm"), ("car park", "m"), ("board", "cm"), ("photo", "cm"), ("sheet of card", "cm"), ("court", "m"), ("window", "cm"), ("banner", "cm")])
    while True:
        a, b = d.rng.randint(3, d.pick([15, 30, 60])), d.rng.randint(3, d.pick([15, 30, 60]))
        if a != b:
            break
    k = d.rng.randint(2, 6)
    e = d.rng.randint(2, 20)
    return dict(a=a, b=b, s=a * b, r=2 * (a + b), o=o, u=u, k=k, e=e, w=k * b, z=b + e)


def square_unit(draw):
    def drawn(d):
        v = draw(d)
        u = v["u"]
        v["out"] = lambda t: f"{t} {u}²"
        return v
    return drawn


A_TOLD = """
A rectangular {o} has an area of {s} {u}² and one side of {b} {u}.
~the area of a rectangular {o} is {s} {u}² and one of its sides is {b} {u}
The area of a {o} is {s} square {u_}. It is a rectangle and {b} {u} wide.
!rectangle, area {s} {u}², one side {b} {u}
A {o} covers {s} {u}². It is rectangular and measures {b} {u} along one side.
~a rectangular {o} of {s} {u}² is {b} {u} wide
One side of a rectangular {o} is {b} {u}; its area is {s} {u}².
With a width of {b} {u}, a rectangular {o} has an area of {s} {u}².
{n}'s {o} is a rectangle of {s} {u}² in area. Its width is {b} {u}.
"""
R_TOLD = """
A rectangular {o} has a perimeter of {r} {u} and one side of {b} {u}.
~the perimeter of a rectangular {o} is {r} {u} and one of its sides is {b} {u}
It is {r} {u} all round a {o}. It is a rectangle and {b} {u} wide.
!rectangle, perimeter {r} {u}, one side {b} {u}
Once round a rectangular {o} is {r} {u}. It measures {b} {u} along one side.
~a rectangular {o} with a perimeter of {r} {u} is {b} {u} wide
One side of a rectangular {o} is {b} {u}; its perimeter is {r} {u}.
With a width of {b} {u}, a rectangular {o} has a perimeter of {r} {u}.
{n}'s {o} is a rectangle, {r} {u} once round. Its width is {b} {u}.
"""
TIMES_TOLD = """
A {o} is a rectangle. It is {b} {u} wide, and its length is {k} times as much.
~the length of a rectangular {o} is {k} times its width and the width is {b} {u}
One side of a rectangular {o} is {b} {u}, the other is {k} times as long.
The longer side of a rectangular {o} is {k} times the shorter one, which is {b} {u}.
A rectangular {o} is {b} {u} wide and {k} times as long.
~a rectangular {o} is {b} {u} wide and its length is {k} times its width
The width of a rectangular {o} is {b} {u}. The length is {k} times that.
!rectangle, width {b} {u}, length {k} times the width
The length of a rectangular {o} is {k} times its width of {b} {u}.
{n}'s {o} is a rectangle, {k} times as long as it is wide. The width is {b} {u}.
"""
PLUS_TOLD = """
A {o} is a rectangle. It is {b} {u} wide, and its length is {e} {u} more.
~the length of a rectangular {o} is {e} {u} more than its width and the width is {b} {u}
One side of a rectangular {o} is {b} {u}, the other is {e} {u} longer.
The longer side of a rectangular {o} is {e} {u} more than the shorter one, which is {b} {u}.
A rectangular {o} is {b} {u} wide and {e} {u} longer than it is wide.
~a rectangular {o} is {b} {u} wide and its length is {e} {u} more than its width
The width of a rectangular {o} is {b} {u}. The length is {e} {u} more than that.
!rectangle, width {b} {u}, length {e} {u} more than the width
The length of a rectangular {o} is {e} {u} more than its width of {b} {u}.
{n}'s {o} is a rectangle, {e} {u} longer than wide. The width is {b} {u}.
"""
A_TOLD = A_TOLD.replace("{s} square {u_}", "{s} {u}²")
SIDE = """
How long is the other side?
What is the other side in {u}?
How many {u} is the other side?
What is the length of the other side?
Find the other side.
Work out the missing side.
How long is the side that is not given?
-other side?
"""
LENGTH = """
How long is it?
What is its length?
How many {u} long is it?
Find the length of the {o}.
What is the length of the {o}?
"""
WALK = """
What is the perimeter?
How far is it all round?
How many {u} is it all round?
What is the perimeter of the {o}?
Find the perimeter.
How long is its whole edge?
How long is a string that goes once round it?
How many {u} are all four sides together?
What do the four sides add up to?
-perimeter?
"""
AREA_ASK = """
What is the area?
How big is the area?
How many {u}² is it?
What is the area of the {o}?
Find the area in {u}².
What area does it cover?
How big is it in {u}²?
How large is the {o} in {u}²?
Work out the area.
-area?
"""
MISSING = scene(flat, A_TOLD, (1.2, [("The other side is the area divided by the known side: {s} divided by {b}.", "{s}/{b}")], SIDE, "{u}"), (1.4, [("Asked: the perimeter. First the other side: {s} divided by {b}.", "{s}/{b}"), ("The perimeter is twice the sum of {r1} and {b}.", "2*({r1}+{b})")], WALK, "{u}"))
MISSING += scene(flat, R_TOLD, (1.2, [("Length and width together are half the perimeter: {r} divided by 2, minus {b}.", "{r}/2-{b}")], SIDE, "{u}"), (1.4, [("Asked: the area. First the other side: {r} divided by 2, minus {b}.", "{r}/2-{b}"), ("The area is {r1} times {b}.", "{r1}*{b}")], AREA_ASK, None, "", square_unit(flat)))
for _told, _first in ((TIMES_TOLD, ("First the length: <b times k>.", "<b*k>")), (PLUS_TOLD, ("First the length: {b} plus {e}.", "{b}+{e}"))):
    MISSING += scene(flat, _told, (0.7, [(_first[0].replace("First the length: ", "Asked: the length. "), _first[1])], LENGTH, "{u}"), (1.1, [("Asked: the perimeter. " + _first[0], _first[1]), ("The perimeter is twice the sum of {r1} and {b}.", "2*({r1}+{b})")], WALK, "{u}"),
        (1.1, [("Asked: the area. " + _first[0], _first[1]), ("The area is {r1} times {b}.", "{r1}*{b}")], AREA_ASK, None, "", square_unit(flat)))


# what is in it, round it, cut off it: the rest, the path, the tiles
def inner(d):
    o, part = d.pick([("garden", "pond"), ("lawn", "flower bed"), ("yard", "shed"), ("park", "playground"), ("hall", "stage"), ("field", "pen"), ("roof", "skylight"), ("terrace", "pool"), ("plot", "house"), ("courtyard", "fountain"), ("meadow", "vegetable patch"), ("schoolyard", "sandpit")])
    while True:
        a, b, c, e = d.rng.randint(6, 40), d.rng.randint(5, 30), d.rng.randint(2, 20), d.rng.randint(2, 20)
        if c < a - 1 and e < b - 1 and len({a, b, c, e}) == 4 and c * e < a * b * 0.7:
            break
    p = d.int(2, 40) * 100 + d.pick([0, 0, 0, 50])
    while p // 100 in (a, b, c, e):
        p += 100
    return money(d, dict(a=a, b=b, c=c, e=e, o=o, i=part), False, form=d.pick(POST), p=two(p))


INNER = """
The whole {o} is a rectangle, {a} m long and {b} m wide. A {i} in it is {c} m long and {e} m wide. Around the {i} everything is covered, for {P} a square metre.
~a {i} of {c} m by {e} m is in a {o} of {a} m by {b} m and the rest of the {o} is covered at {P} per square metre
Apart from a {i}, {c} m by {e} m, a {o} of {a} m by {b} m is covered all over. Each square metre of the cover is {P}.
{n} covers {his} {o} ({a} m by {b} m), but not the {i} in it ({c} m by {e} m). The cover is {P} a square metre.
A {o} is {a} m by {b} m. In it there is a rectangular {i} of {c} m by {e} m. The rest is covered at {P} a square metre.
~a {o} of {a} m by {b} m has a {i} of {c} m by {e} m in it and all the rest is covered at {P} per m²
!{o} {a} m × {b} m, {i} in it {c} m × {e} m, rest covered at {P} per m²
A {i}, {c} m long and {e} m wide, lies in a rectangular {o} that is {a} m long and {b} m wide. Everything else is covered for {P} a square metre.
{n}'s {o} measures {a} m by {b} m. A {i} of {c} m by {e} m takes up a part of it. What remains is covered, and one square metre costs {P}.
From a {o} of {a} m by {b} m the place for a {i}, {c} m by {e} m, is taken out. The other part gets a cover at {P} per square metre.
"""
CUT = [("First the whole area: {a} times {b}.", "{a}*{b}"), ("Then the area of the part: {c} times {e}.", "{c}*{e}"), ("What is left is {r1} minus {r2}.", "{r1}-{r2}")]
MISSING += scene(inner, INNER, (1.3, [("Asked: the cost. " + CUT[0][0], CUT[0][1]), *CUT[1:], ("The cost is {r3} times {p}.", "{r3}*{p}")], """
How much does it cost to cover the rest?
What does the cover cost?
What is the cost of covering the rest?
How much has to be paid for the cover?
Find the cost of the cover.
How much money does the cover take?
"""))
INNER_M = lambda d: {**inner(d), "out": lambda t: f"{t} m²"}     # noqa: E731
MISSING += scene(INNER_M, INNER, (1.3, [("Asked: what is left. " + CUT[0][0], CUT[0][1]), *CUT[1:]], """
How many square metres are covered?
How big is the part that is covered?
What is the area of the rest?
How many m² remain without the {i}?
What area is left apart from the {i}?
How much of the {o} is not {i}, in square metres?
Find the area that gets the cover.
""".replace("How much of the {o} is not {i}, in square metres?", "How many square metres of the {o} does the {i} not take up?")), (0.7, [("Asked: the whole area. {a} times {b}.", "{a}*{b}")], """
How big is the whole {o} in m², with the {i}?
What is the area of the whole {o}, the {i} included?
How many square metres is the whole {o}?
Find the whole area of the {o} together with the {i}.
"""), (0.7, [("Asked: the area of the part. {c} times {e}.", "{c}*{e}")], """
How big is the {i} in m²?
What is the area of the {i} alone?
How many square metres does the {i} take up?
Find the area of the {i} [alone|only].
"""))


# a path all round, outside or inside
def path(out):
    def draw(d):
        o, f = d.pick([("pool", "path"), ("lawn", "path"), ("pond", "strip of gravel"), ("flower bed", "path"), ("garden", "path"), ("fountain basin", "paved strip")] if out else [("yard", "flower border"), ("field", "strip of flowers"), ("garden", "path"), ("hall", "strip of tiles"), ("park", "running track"), ("terrace", "row of slabs")])
        while True:
            a, b, k = d.rng.randint(5, 40), d.rng.randint(4, 30), d.rng.randint(1, 3)
            if a > b > 2 * k + 1 and k not in (a, b):
                break
        p = d.int(2, 40) * 100 + d.pick([0, 0, 50])
        while p // 100 in (a, b, k):
            p += 100
        return money(d, dict(a=a, b=b, k=k, o=o, f=f), False, form=d.pick(POST), p=two(p))
    return draw


def in_m(draw):
    return lambda d: {**draw(d), "out": lambda t: f"{t} m²"}


OUTSIDE = """
Round a rectangular {o}, {a} m by {b} m, there is to be a {f}, outside it and {k} m wide all the way. It costs {P} a square metre.
~a rectangular {o} of {a} m by {b} m gets a {f} round its outside that is {k} m wide and costs {P} a square metre
{n}'s {o} is {a} m long and {b} m wide. {He} wants a {f} all round outside it, {k} m in width, which costs {P} per m².
A {o} is {a} m long and {b} m wide. Around the outside of it runs a {f} {k} m wide, at {P} a square metre.
~a {f} {k} m wide goes round the outside of a rectangular {o} of {a} m by {b} m and costs {P} per square metre
!{o} {a} m × {b} m, outside it all round a {f} {k} m wide, {P} per m²
Outside a rectangular {o} of {a} m by {b} m {n} lays a {f} with a width of {k} m on all four sides. It costs {P} for each square metre.
The {f} round a {o} is {k} m wide everywhere, and the {o} without it measures {a} m by {b} m. A square metre of the {f} costs {P}.
Without its {f} a rectangular {o} is {a} m by {b} m. The {f} is {k} m wide and goes all the way round the outside, for {P} per m².
"""
INSIDE = """
~a rectangular {o} of {a} m by {b} m has a {f} along the inside of its whole edge that is {k} m wide and costs {P} a square metre
The outer edges of a rectangular {o} are {a} m and {b} m long. Just inside them, on all four sides, runs a {f} of {k} m in width. One square metre of it is {P}.
{n}'s {o} is {a} m long and {b} m wide in all. Along the four edges {he} gives up a strip {k} m wide for a {f}, at {P} per m².
A {o} is {a} m long and {b} m wide. All along the inside of its edge runs a {f} {k} m wide, at {P} a square metre.
~a {f} {k} m wide goes along the inside of all four edges of a rectangular {o} of {a} m by {b} m and costs {P} per square metre
!{o} {a} m × {b} m, inside it along all edges a {f} {k} m wide, {P} per m²
Inside a rectangular {o} of {a} m by {b} m {n} lays a {f} with a width of {k} m along all four edges. It costs {P} for each square metre.
A rectangular {o} measures {a} m by {b} m, and that includes a {f}, {k} m wide, along the whole edge. A square metre of the {f} costs {P}.
"""
STRIP = """
What is the area of the {f}?
How many square metres is the {f}?
How big is the {f} alone, in m²?
Find the area of the {f} by itself.
How many m² does the {f} take up?
What area does the {f} have?
"""
STRIP_COST = """
How much does the {f} cost?
What is the cost of the {f}?
What does the whole {f} cost?
Find the price of the {f}.
How much has to be paid for the {f}?
How much money does the {f} take?
"""
OUT_A, OFF = ("The outer rectangle is {a} + 2 × {k} by {b} + 2 × {k}: its area.", "({a}+2*{k})*({b}+2*{k})"), ("The inner area is taken away: {r1} minus {a} times {b}.", "{r1}-{a}*{b}")
IN_A, IN_OFF = ("The inner rectangle is {a} − 2 × {k} by {b} − 2 × {k}: its area.", "({a}-2*{k})*({b}-2*{k})"), ("The inner area is taken away: {a} times {b} minus {r1}.", "{a}*{b}-{r1}")
PAY = ("The cost is {r2} times {p}.", "{r2}*{p}")
MISSING += scene(path(True), OUTSIDE, (1.0, [("Asked: the cost. " + OUT_A[0], OUT_A[1]), OFF, PAY], STRIP_COST)) + scene(path(False), INSIDE, (1.0, [("Asked: the cost. " + IN_A[0], IN_A[1]), IN_OFF, PAY], STRIP_COST))
MISSING += scene(in_m(path(True)), OUTSIDE, (1.0, [OUT_A, OFF], STRIP), (0.8, [("Asked: the whole area. " + OUT_A[0], OUT_A[1])], """
How big are the {o} and the {f} together in m²?
What is the area of the {o} with the {f}?
How many square metres do the {o} and its {f} cover together?
Find the area of the whole, {o} and {f}.
"""), (0.6, [("The area of a rectangle is length times width: {a} times {b}.", "{a}*{b}")], """
What is the area of the {o} without the {f}?
How many square metres is the {o} itself?
How big is just the {o}, in m²?
"""))
MISSING += scene(in_m(path(False)), INSIDE, (1.0, [IN_A, IN_OFF], STRIP), (0.8, [("Asked: what is left. " + IN_A[0], IN_A[1])], """
How big is what is left of the {o} inside the {f}, in m²?
What area is left inside the {f}?
How many square metres of the {o} are not taken up by the {f}?
Find the area that the {f} leaves free.
"""), (0.6, [("The area of a rectangle is length times width: {a} times {b}.", "{a}*{b}")], """
What is the area of the whole {o}, {f} included?
How many square metres is the whole {o} with the {f}?
How big is the {o} from edge to edge, in m²?
"""))
contrast("e_ground", SHAPE + MISSING, 1.4)


# -- tiles and triangles -----------------------------------------------------------------------------------------------------------------
def tiles(d):
    while True:
        t = d.pick([10, 15, 20, 25, 30, 40, 50, 60])
        m, n = d.rng.randint(4, 30), d.rng.randint(4, 30)
        w, h = m * t, n * t
        if w != h and w % 10 == h % 10 == 0 and 150 <= min(w, h) and max(w, h) <= 1200 and m * n < 900:
            break
    s = lambda x: str(x // 100) if x % 100 == 0 else f"{x / 100:g}"     # noqa: E731
    k = d.rng.randint(4, 20)
    one = d.pick([("kitchen floor", "tiles"), ("bathroom floor", "tiles"), ("wall", "tiles"), ("terrace", "slabs"), ("patio", "slabs"), ("hall", "tiles"), ("cellar floor", "tiles"), ("shop floor", "carpet tiles")])
    c = d.int(1, 9) * 100 + d.pick([0, 0, 50, 20, 80])
    return money(d, dict(a=s(w), b=s(h), t_=t, x=m * n, k=k, o=one[0], i=one[1], j=one[1][:-1]), False, form=d.pick(POST), c=two(c))


TILE = """
The {o} is {a} m long and {b} m wide. {n} has found square {i} with sides of {t_} cm for {C} each.
Every {j} is a square with sides of {t_} cm. Such {i} are laid all over a {o} of {a} m by {b} m, at {C} for one.
~a {o} measures {a} m by {b} m, the square {i} for it have sides of {t_} cm and one of them is {C}
We need {i} for our {o}, which is {a} m by {b} m. The {i} are squares, {t_} cm each side, and {C} apiece.
A {o} of {a} m by {b} m gets square {i} with sides of {t_} cm. One {j} costs {C}.
~a {o} is {a} m by {b} m and is covered with square {i} of {t_} cm by {t_} cm that cost {C} each
!{o} {a} m × {b} m, square {i} {t_} cm × {t_} cm, {C} each
The {i} are squares with sides of {t_} cm and cost {C} apiece. They cover a {o} that is {a} m long and {b} m wide.
{n} covers a {o}, {a} m by {b} m, with square {i}. Each {j} has sides of {t_} cm and a price of {C}.
At {C} each, square {i} with {t_} cm sides are laid on a {o} measuring {a} m by {b} m.
Square {i} cost {C} each and measure {t_} cm along every side. The rectangular {o} for them is {a} m long and {b} m wide.
""".replace("of {t_} cm by {t_} cm that", "with {t_} cm sides that").replace("{t_} cm × {t_} cm", "of {t_} cm")
COUNT = ("The floor area divided by the area of one tile: in cm {a} times 100 and {b} times 100, divided by {t_} squared.", "{a}*100*{b}*100/{t_}^2")
TILES = scene(lambda d: {**tiles(d), "out": None}, TILE, (1.5, [COUNT], """
How many {i} are needed?
How many {i} does it take?
How many of these {i} cover it?
How many {i} must {n} buy?
How many {i} have to be laid?
Find the number of {i}.
What number of {i} is needed to cover it all?
-number of {i}?
""".replace("must {n} buy", "must be bought")), (0.9, [("The area of a rectangle is length times width: {a} times {b}.", "{a}*{b}")], """
How many square metres are covered?
What is the area of the {o}?
How big is the {o} in m²?
Find the area of the {o} in square metres.
""", "m²"))
TILES += scene(tiles, TILE, (1.3, [("Asked: the cost. " + COUNT[0], COUNT[1]), ("The cost is {r1} times {c}.", "{r1}*{c}")], """
How much do all the {i} cost?
What do the {i} cost altogether?
What is the cost of all {i}?
How much has to be paid for the {i}?
Find the price of all the {i} together.
What does it cost to cover it all?
-cost of the {i}?
"""))


def packs(d):
    """Packs that each cover `c` square metres, tins that cover so much."""
    o, things, one, g = d.pick([("wall", "tins of paint", "tin", "paint"), ("wooden deck", "cans of stain", "can", "stain"), ("lawn", "bags of seed", "bag", "seed"), ("floor", "packs of laminate", "pack", "laminate"), ("ceiling", "buckets of paint", "bucket", "paint"), ("yard", "bags of gravel", "bag", "gravel"), ("flat roof", "rolls of felt", "roll", "felt")])
    while True:
        a, b, c = d.rng.randint(3, 30), d.rng.randint(2, 12), d.rng.randint(3, 25)
        if a > b and a * b > 2 * c and len({a, b, c}) == 3:
            break
    p = d.int(3, 60) * 100 + d.pick([0, 0, 50])
    return money(d, dict(a=a, b=b, c=c, o=o, many=things, one=one, g=g), False, form=d.pick(POST), p=two(p))


PACK = """
Our {o} is {a} m long and {b} m wide. The {g} comes in a {one} for {c} m², which costs {P}.
~one {one} of {g} for {P} covers {c} m² and the {o} is {a} m by {b} m
{n} needs {g} for a {o} of {a} m by {b} m. It says on the {one}: enough for {c} m². Its price is {P}.
The {o} measures {a} m by {b} m. {g} is sold by the {one}, {P} each, and every {one} is for {c} square metres.
A {o} is {a} m by {b} m. One {one} of {g} is enough for {c} m² and costs {P}.
~a {o} measures {a} m by {b} m, one {one} of {g} does {c} m² and a {one} costs {P}
!{o} {a} m × {b} m, {one} of {g}: {P}, enough for {c} m²
{n} does a {o} of {a} m by {b} m. With each {one} of {g} {he} can do {c} square metres, and a {one} is {P}.
A {one} of {g} covers {c} m² and has a price of {P}. The {o} that gets it is {a} m long and {b} m wide.
At {P} a {one}, {g} is bought for a {o} with sides of {a} m and {b} m. Every {one} lasts for {c} m².
"""
CEIL = ("The area {a} times {b}, divided by {c}, rounded up to a whole number: ceil.", "ceil({a}*{b}/{c})")
TILES += scene(lambda d: {**packs(d), "out": None}, PACK, (1.3, [CEIL], """
How many {many} must be bought?
How many {many} are needed, if only whole ones are sold?
How many {many} have to be bought for it?
How many {many} does it take?
What is the smallest number of {many} that is enough?
Find the number of {many} to buy.
"""))
TILES += scene(packs, PACK, (1.2, [("Asked: the cost. " + CEIL[0], CEIL[1]), ("The cost is {r1} times {p}.", "{r1}*{p}")], """
How much do the {many} cost?
How much must be paid, if only whole ones are sold?
What does it cost to buy enough {many}?
What is the cost of the {many} that must be bought?
Find the cost of the {g}.
How much money is spent on the {g}?
"""))


def corner(d):
    """A triangle with a right angle: its sides are whole."""
    x, y, z = d.pick([(3, 4, 5), (6, 8, 10), (5, 12, 13), (9, 12, 15), (8, 15, 17), (12, 16, 20), (7, 24, 25), (15, 20, 25), (10, 24, 26), (20, 21, 29), (18, 24, 30), (12, 35, 37), (16, 30, 34), (9, 40, 41), (30, 40, 50)])
    if d.chance(0.5):
        x, y = y, x
    p = d.int(2, 30) * 100 + d.pick([0, 0, 50])
    q = d.int(2, 30) * 100 + d.pick([0, 0, 50])
    o = d.pick([("garden", "fence", "turf"), ("field", "fence", "grass seed"), ("flower bed", "brick edge", "compost"), ("yard", "wall", "paving"), ("plot", "hedge", "gravel"), ("pen", "railing", "straw"), ("terrace", "border", "decking")])
    return money(d, dict(a=x, b=y, c=z, s=x + y + z, o=o[0], f=o[1], g=o[2], u="m", um="metre", ums="metres"), False, form=d.pick(POST), p=two(p), q=two(q))


TRI = """
A {o} is a triangle with a right angle between sides of {a} m and {b} m. The third side is {c} m. A {f} all round costs {P} a metre, {g} inside costs {Q} a square metre.
~a triangular {o} has a right angle between its sides of {a} m and {b} m, its longest side is {c} m, the {f} all round is {P} a metre and the {g} for it {Q} a square metre
The three sides of a {o} are {a} m, {b} m and {c} m; the two shorter ones meet at a right angle. {n} wants a {f} round it at {P} per metre and {g} on it at {Q} per square metre.
!right-angled triangular {o}, sides {a} m, {b} m, longest {c} m, {f} {P}/m all round, {g} {Q}/m² inside
With {a} m and {b} m along its right angle and {c} m on the long side, a three-sided {o} gets a {f} on all sides for {P} a metre and {g} all over for {Q} a square metre.
"""
SUM3, HALF = ("The perimeter is the sum of the three sides.", "{a}+{b}+{c}"), ("The area of a triangle is base times height divided by 2: {a} times {b} divided by 2.", "{a}*{b}/2")
TILES += scene(corner, TRI, (0.8, [("Asked: the cost. First the perimeter: the sum of the three sides.", "{a}+{b}+{c}"), ("The cost is {r1} times {p}.", "{r1}*{p}")], ROUND_COST), (0.8, [("Asked: the cost. The area is {a} times {b} divided by 2.", "{a}*{b}/2"), ("The cost is {r1} times {q}.", "{r1}*{q}")], OVER_COST))
TILES += scene(lambda d: {**corner(d), "out": lambda t: f"{t} m"}, TRI, (0.7, [SUM3], LONG)) + scene(lambda d: {**corner(d), "out": lambda t: f"{t} m²"}, TRI, (0.7, [HALF], OVER))


# -- boxes -------------------------------------------------------------------------------------------------------------------------------
def tub(d):
    o = d.pick(["fish tank", "plastic box", "trough", "sink", "crate", "glass tank", "water tank", "metal box", "planter", "aquarium"])
    while True:
        a, b, c, h = d.rng.randint(2, 16) * 5, d.rng.randint(2, 12) * 5, d.rng.randint(4, 12) * 5, d.rng.randint(1, 11) * 5
        r = d.rng.randint(2, 15)
        if a > b and h < c - 4 and len({a, b, c, h}) == 4 and a * b * c % 1000 == 0 and a * b * h % 1000 == 0 and (a * b * h // 1000) % r == 0 and a * b * h > 1000 * r:
            break
    return dict(a=a, b=b, c=c, h=h, r=r, o=o, w=a * b * h // 1000, x=a * b * c // 1000)


TUB = """
A {o} is {a} cm long, {b} cm wide and {c} cm high. The water in it stands {h} cm high.
~a {o} of {a} cm by {b} cm by {c} cm is filled with water to a height of {h} cm
The inside of a {o} measures {a} cm by {b} cm and it is {c} cm deep. The water is {h} cm deep.
!{o}: {a} cm × {b} cm, {c} cm high. Water {h} cm high.
{n} fills a {o} up to {h} cm with water. It has a length of {a} cm, a width of {b} cm and a height of {c} cm.
The height of a {o} is {c} cm; its bottom is {a} cm by {b} cm. Water stands in it up to {h} cm.
~the water in a {o} is {h} cm deep and the {o} is {a} cm long, {b} cm wide and {c} cm deep
In a box-shaped {o} with a length of {a} cm, a width of {b} cm and a depth of {c} cm there is water to a level of {h} cm.
Water is poured in to a height of {h} cm. The {o} itself is {c} cm high, and its bottom measures {a} cm by {b} cm.
"""
HOLDS = """
How many litres does the {o} hold when it is full?
How many litres fit in altogether?
What is the volume of the whole {o} in litres?
How many litres are in it when it is filled to the top?
Filled to the brim, how many litres is that?
What is the full capacity in litres?
Find the capacity of the {o} in litres.
"""
WATER = """
How many litres of water are in it?
How many litres of water is that?
How much water is in the {o} now, in litres?
What is the volume of the water in litres?
How many litres have been filled in?
Find the amount of water in litres.
"""
ROOM = """
How many litres of water are missing until it is full?
How many more litres fit in?
How many litres can still be poured in?
How much room is there above the water, in litres?
How many litres are needed to fill it to the top?
How many litres short of full is it?
"""
CUBIC = ("{a} times {b} times {%s}; divided by 1000 for litres.", "{a}*{b}*{%s}/1000")
BOX = scene(tub, TUB, (1.1, [("Asked: all that it holds. In cm³: " + CUBIC[0] % "c", CUBIC[1] % "c")], HOLDS, "litres"), (1.3, [("Asked: the water. In cm³: " + CUBIC[0] % "h", CUBIC[1] % "h")], WATER, "litres"),
    (1.3, [("Asked: what is missing. The height still free is {c} minus {h}.", "{c}-{h}"), ("In cm³: {a} times {b} times {r1}; divided by 1000 for litres.", "{a}*{b}*{r1}/1000")], ROOM, "litres"),
    (0.9, [("Asked: the minutes. In cm³: " + CUBIC[0] % "h", CUBIC[1] % "h"), ("{r1} divided by {r}.", "{r1}/{r}")], """
-The water came in at {r} litres a minute. How many minutes did that take?
-How many minutes did it take to let in this water at {r} litres per minute?
-At {r} litres a minute, how many minutes did the water take to come in?
-The water is now pumped out at {r} litres per minute. How many minutes does that take?
-All the water is let out, {r} litres each minute. After how many minutes is none left?
""", "minutes"))


def poured(d):
    while True:
        v = tub(d)
        if v["h"] not in (v["w"],):
            return v


POUR = """
{n} pours {w} litres of water into a {o} with a length of {a} cm, a width of {b} cm and a height of {c} cm.
The bottom of a {o} measures {a} cm by {b} cm, its walls are {c} cm high, and there are {w} litres of water in it.
Water, {w} litres of it, fills a part of a {o} that is {a} cm long, {b} cm wide and {c} cm high.
A {o} has a bottom of {a} cm by {b} cm and is {c} cm high. {w} litres of water are poured in.
~{w} litres of water are poured into a {o} that is {a} cm long, {b} cm wide and {c} cm high
!{o}, bottom {a} cm × {b} cm, {c} cm high, {w} litres of water in it
Into an empty {o} of {a} cm by {b} cm by {c} cm {n} puts {w} litres of water.
There are {w} litres of water in a {o}. It is {a} cm long, {b} cm wide and {c} cm high.
"""
BOX += scene(poured, POUR, (1.3, [("The height is the volume in cm³, {w} times 1000, divided by {a} times {b}.", "{w}*1000/({a}*{b})")], """
How high does the water stand, in cm?
How many cm deep is the water?
How high is the water in it?
What is the height of the water in cm?
Up to what height in cm is it filled?
Find the depth of the water.
""", "cm"), (1.0, [("Asked: what is missing. In cm³: {a} times {b} times {c}; divided by 1000 for litres.", "{a}*{b}*{c}/1000"), ("What is missing is {r1} minus {w}.", "{r1}-{w}")], ROOM, "litres"))


def big(d):
    o = d.pick(["swimming pool", "pit", "concrete tank", "pond basin", "trench", "silo", "container", "skip", "cellar", "paddling pool"])
    while True:
        a, b, c = d.rng.randint(2, 25), d.rng.randint(2, 12), d.pick(["1", "2", "3", "1.5", "2.5", "0.5", "4"])
        h = d.pick(["1", "0.5", "2", "1.5", "0.8", "1.2"])
        if a > b and float(h) < float(c) and len({str(a), str(b), c, h}) == 4:
            break
    return dict(a=a, b=b, c=c, h=h, o=o)


BIG = """
{n} fills a {o} with water to a depth of {h} m. The {o} is {a} m by {b} m and {c} m deep.
~the water in a {o} is {h} m deep and the {o} itself is {a} m long, {b} m wide and {c} m deep
The depth of a {o} is {c} m, its length {a} m and its width {b} m. At the moment water stands in it {h} m high.
Water is let into a {o} until it stands {h} m high. The {o} has a floor of {a} m by {b} m and is {c} m deep.
A {o} is {a} m long, {b} m wide and {c} m deep. The water in it is {h} m deep.
~a {o} of {a} m by {b} m with a depth of {c} m has water in it up to {h} m
!{o}: {a} m × {b} m, {c} m deep, water {h} m deep
The bottom of a {o} measures {a} m by {b} m. It is {c} m deep, and water stands {h} m high in it.
With a length of {a} m, a width of {b} m and a depth of {c} m, a {o} has been filled to {h} m.
"""
M3 = "In m³: {a} times {b} times {%s}; times 1000 for litres."
BOX += scene(big, BIG, (0.8, [("Asked: all that it holds. " + M3 % "c", "{a}*{b}*{c}*1000")], HOLDS, "litres"), (0.9, [("Asked: the water. " + M3 % "h", "{a}*{b}*{h}*1000")], WATER, "litres"),
    (0.6, [("Asked: all that it holds. The volume of a box is length times width times height: {a} times {b} times {c}.", "{a}*{b}*{c}")], HOLDS.replace("litres", "m³"), "m³"), (0.6, [("Asked: the water. The volume of a box is length times width times height: {a} times {b} times {h}.", "{a}*{b}*{h}")], WATER.replace("litres", "m³"), "m³"))


def cubes(d):
    while True:
        k = d.rng.randint(2, 10)
        x, y, z = d.rng.randint(2, 12), d.rng.randint(2, 12), d.rng.randint(2, 12)
        if len({x, y, z}) == 3 and k * x != k * y:
            break
    return dict(a=k * x, b=k * y, c=k * z, k=k, o=d.pick(["box", "carton", "crate", "chest", "case", "wooden box"]), i=d.pick(["cubes", "dice", "wooden cubes", "sugar cubes", "building cubes", "metal cubes"]))


BOX += scene(cubes, """
{n} has lots of {i} with edges of {k} cm and fills a {o} with them. The {o} is {a} cm long, {b} cm wide and {c} cm high.
~a {o} has a length of {a} cm, a width of {b} cm and a height of {c} cm and is full of {i} with edges of {k} cm
Inside, a {o} is {a} cm by {b} cm by {c} cm, the last number being its height. {i} with edges of {k} cm fill it without a gap.
A {o} is {a} cm long, {b} cm wide and {c} cm high. It is filled with {i} that have edges of {k} cm.
~a {o} of {a} cm by {b} cm by {c} cm is packed full of {i} with an edge of {k} cm
!{o} {a} cm × {b} cm × {c} cm, full of {i}, edge {k} cm
{i} with edges of {k} cm are packed into a {o} that measures {a} cm by {b} cm by {c} cm inside.
The edge of each of the {i} is {k} cm. They fill a {o} with a length of {a} cm, a width of {b} cm and a height of {c} cm.
""", (1.0, [("The volume of the box divided by that of one cube: {a} times {b} times {c} divided by {k} cubed.", "{a}*{b}*{c}/{k}^3")], """
How many {i} fit in?
How many {i} does it hold?
How many {i} are in it when it is full?
How many {i} are needed to fill it?
What number of {i} fills the {o}?
Find the number of {i}.
"""), (0.8, [("Asked: one layer. {a} divided by {k}, times {b} divided by {k}.", "{a}/{k}*({b}/{k})")], """
How many {i} make one layer on the bottom?
How many {i} are there in the bottom layer?
How many {i} cover the bottom?
How many {i} lie in a single layer?
"""), (0.7, [("The volume of a box is length times width times height: {a} times {b} times {c}.", "{a}*{b}*{c}")], """
How many cm³ is the volume of the {o}?
What is the volume of the {o} in cm³?
Find the volume of the {o} in cubic centimetres.
""", "cm³"), (0.5, [("The volume of a cube is its edge cubed: {k} cubed.", "{k}^3")], """
What is the volume of one of the {i} in cm³?
How many cm³ does a single one of the {i} have?
Find the volume of each of the {i} in cubic centimetres.
""", "cm³"))
contrast("e_tiles", TILES + BOX, 1.1)
