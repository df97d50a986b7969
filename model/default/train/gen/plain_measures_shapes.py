"""Shapes in plain words: posts, trees and cuts; paths and frames; sides of triangles and other figures from the perimeter; paint;
boxes in litres and in smaller boxes; cubes; angles; Pythagoras in stories; wheels; rectangles in notes.
"""
import re
from fractions import Fraction
from math import gcd

from .core import skill
from .plain_b_base import SMALL, money, tell
from .plain_measures_units import mix, put
from .real_words import Task, finite

# -- posts, trees, lamps: gaps and what stands between them ---------------------------------------------------------------
STAND = [("trees", "tree", "road"), ("lamps", "lamp", "street"), ("posts", "post", "fence"), ("flags", "flag", "path"), ("benches", "bench", "avenue"), ("bushes", "bush", "drive"), ("poles", "pole", "track"), ("signs", "sign", "road"), ("stakes", "stake", "line"), ("lamp posts", "lamp post", "road"), ("fence posts", "fence post", "fence"), ("cones", "cone", "lane"), ("plants", "plant", "row"), ("pegs", "peg", "rope"), ("hooks", "hook", "wall")]


def stand(kind):
    def draw(d):
        many, one, line = d.pick(STAND)
        k, g = d.pick([2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, "1.5", "2.5"]), d.int(3, d.pick([12, 30, 60]))
        x = finite(Fraction(k) * g)
        end = {"count": many, "far": "m", "gap": "m"}[kind]
        return dict(many=many, one=one, Many=many[0].upper() + many[1:], line=line, k=k, x=x, p=g + 1, out=lambda t: f"{t} {end}")
    return draw


ENDS = ["[with|including] one at [each|either] end", "with a {one} at both ends", "one at each end too", "including both ends", "starting and ending with a {one}", "and there is one at both ends", "from the very start to the very end"]
COUNT = mix(["A {line} is {x} m long. {Many} [stand|are placed|are put] every {k} m ENDS.", "{Many} [are planted|are set|stand] {k} m apart along a {line} of {x} m, ENDS.", "Along a straight {line} of {x} m there is a {one} every {k} m, ENDS.", "{n} puts {many} along a {x} m {line}, {k} m apart, ENDS.", "{line} {x} m long, {many} {k} m apart, ENDS."], ["How many {many} [are there|are needed|is that]?", "How many {many}?", "number of {many}?", "How many {many} does it take?", "Find the number of {many}."])
COUNT += ["How many {many} [do I need|are needed] for a [straight|] {line} of {x} m if they are {k} m apart, ENDS?", "How many {many} stand along a {x} m {line}, one every {k} m, ENDS?", "I need {many} every {k} m along a {x} m {line}, ENDS. How many do I buy?", "{x} m {line}, a {one} every {k} m, ENDS. How many {many} in all?"]
COUNT = [f.replace("ENDS", e) for i, f in enumerate(COUNT) for e in (ENDS[i % 7], ENDS[(i + 3) % 7])]
FAR = ["{p} {many} in a line with {k} m between. distance from first {one} to last {one}", "There are {p} {many} in a [straight row|row|line], {k} m apart. How far is it from the first to the last?", "{p} {many} stand in a row with {k} m between neighbours. What is the distance from the first to the last?", "{p} {many}, each {k} m from the next. How long is the whole row?", "How long is a row of {p} {many} if they are {k} m apart?", "{n} plants {p} {many} in a line, {k} m between them. How many metres is it from the first to the last?".replace("plants", "sets up"), "From the first {one} to the last {one}: {p} {many}, {k} m apart. How many metres?", "A {line} has {p} {many} with a gap of {k} m between each two. How long is it from end to end?", "{p} {many} in a row, spacing {k} m. distance first to last?", "You walk from the first of {p} {many} to the last. They stand {k} m apart. How far do you walk?"]
GAP = ["{p} {many} are to be [set|placed] at equal distances along a {line} of {x} m, with one at each end. How far apart are they?", "A {line} of {x} m has {p} {many}, evenly spaced, one at each end. What is the gap between two of them?", "How far apart are {p} {many} on {x} m, including both ends, if all gaps are equal?", "The first and the last of {p} {many} in a row are {x} m apart. How far is it between neighbours?", "{p} {many} over {x} m, ends included, equal gaps. length of one gap in m?", "{n} wants {p} {many} along a {x} m {line}, one at both ends and all gaps equal. How many metres are between two {many}?"]
RING = ["{Many} [are set|stand] every {k} m around a [round|circular] [lake|pond|track|lawn] that is {x} m round. How many {many}?", "A [lake|track|pond|park] is {x} m around. There is a {one} every {k} m. How many {many} are there?", "How many {many}, {k} m apart, go all the way round a [track|pond] of {x} m?", "closed loop of {x} m, {many} every {k} m. how many?", "All round a [field|park] with a perimeter of {x} m there are {many}, {k} m apart. How many?", "The distance round a [lake|park|pool] is {x} m. {n} puts a {one} every {k} m. How many {many} does {he} need?"]


def cuts(d):
    return dict(p=d.int(3, 30), k=d.pick([1, 2, 3, 4, 5, 6, 10, 12]), o=d.pick(["log", "pipe", "plank", "rod", "rope", "bar", "beam", "loaf"]))


CUT = ["how many cuts for {p} pieces of {o}", "How many cuts are needed to [saw|cut] a {o} into {p} pieces?", "A {o} is [sawn|cut] into {p} pieces. How many cuts [is that|are made]?", "To get {p} pieces from one {o}, how many cuts?", "{n} cuts a {o} into {p} parts. How many times must {he} cut?", "{p} pieces from one {o}: number of cuts?"]
CUT_TIME = ["One cut takes {k} minutes. How long does it take to cut a {o} into {p} pieces?", "{n} saws a {o} into {p} pieces. Each cut takes {k} minutes. How many minutes does {he} need?", "How many minutes for cutting a {o} into {p} pieces if each cut takes {k} minutes?", "A {o} must be cut into {p} parts, {k} minutes a cut. How many minutes?"]
POSTS = [Task(stand("count"), [("Gaps: {x} divided by {k}; with both ends one more.", "{x}/{k}+1")], COUNT, spell=0.03, weight=5), Task(stand("far"), [("One gap less than {p}: {p} minus 1, times {k}.", "({p}-1)*{k}")], FAR, spell=0.03, weight=3), Task(stand("gap"), [("One gap less than {p}: {x} divided by {p} minus 1.", "{x}/({p}-1)")], GAP, spell=0.03, weight=2),
         Task(stand("count"), [("All round there are as many as gaps: {x} divided by {k}.", "{x}/{k}")], RING, spell=0.03, weight=2), Task(lambda d: {**cuts(d), "out": lambda t: t + " cuts"}, [("One cut less than pieces: {p} minus 1.", "{p}-1")], CUT, spell=0.1, weight=1), Task(lambda d: {**cuts(d), "out": lambda t: t + " minutes"}, [("One cut less than pieces: {p} minus 1, times {k}.", "({p}-1)*{k}")], CUT_TIME, spell=0.05, weight=1)]


@skill("real_plain_measures_posts", weight=3.3)
def posts(d):
    yield from put(d, "d4.posts", POSTS)


# -- a path round it, a frame ---------------------------------------------------------------------------------------------
def border(area):
    def draw(d):
        a, b = d.int(4, d.pick([12, 30, 60])), d.int(3, d.pick([12, 30, 40]))
        k = d.pick([1, 1, 2, 2, 3, 4, 5, "0.5", "1.5"])
        a += a == b
        pic = d.chance(0.4)
        u = "cm" if pic else "m"
        o, f = d.pick([("photo", "frame"), ("picture", "frame"), ("mirror", "frame"), ("painting", "frame"), ("drawing", "mount"), ("page", "margin")][: 5] if pic else [("garden", "path"), ("lawn", "path"), ("pool", "walkway"), ("pond", "path"), ("field", "track"), ("flower bed", "strip of gravel"), ("yard", "border"), ("swimming pool", "border"), ("park", "footpath")])
        return dict(a=a, b=b, k=k, o=o, f=f, u_=u, sq=d.pick([u + "²", f"square {'metres' if u == 'm' else 'cm'}"]), out=lambda t: f"{t} {u}²" if area else f"{t} {u}")
    return draw


OUTSIDE = ["{f} {k} {u_} wide around a {a} {u_} by {b} {u_} {o}.", "A {o} {a} {u_} by {b} {u_}, all round it a {f} {k} {u_} wide.", "A {o} of {a} {u_} by {b} {u_} has a {f} {k} {u_} wide all [round|around] it.", "A {f} {k} {u_} wide [goes|runs] all round the outside of a {o} of {a} {u_} by {b} {u_}.", "The {o} is {a} {u_} long and {b} {u_} wide. Around it is a {f} of width {k} {u_}.", "A {a} {u_} by {b} {u_} {o} is surrounded by a {f} that is {k} {u_} wide.", "{o} {a} {u_} x {b} {u_}, {f} {k} {u_} wide around it.", "Around a {o}, {a} {u_} by {b} {u_}, [there is|comes|{n} makes] a {f} {k} {u_} wide on every side."]
PATH_ASK = ["What is the area of the {f}?", "How big is the {f}?", "Find the area of the {f}.", "How many {sq} is the {f}?", "area of the {f} only?", "What area does the {f} cover?"]
WHOLE_ASK = ["What is the area of the {o} and the {f} together?", "What is the total area with the {f}?", "How big is the whole thing, {f} included?", "Find the area of the outer rectangle.", "What is the outer area in {sq}?", "How many {sq} do both cover together?"]
RIM_ASK = ["How long is the outer edge of the {f}?", "What is the perimeter of the outer rectangle?", "What is the perimeter on the outside?", "Find the outer perimeter."]


def inside(d):
    v = border(True)(d)
    v["a"], v["b"] = v["a"] + 6, v["b"] + 6
    v.update(o=d.pick(["garden", "field", "plot", "yard", "hall", "sheet of card", "poster"]), f=d.pick(["path", "border", "strip", "margin"]), k=d.pick([1, 2, 3]), u_="m", sq="m²", out=lambda t: t + " m²")
    if v["o"] in ("sheet of card", "poster"):
        v.update(u_="cm", sq="cm²", f="margin", out=lambda t: t + " cm²")
    else:
        v["f"] = v["f"].replace("margin", "path")
    return v


INSIDE = ["A {o} is {a} {u_} by {b} {u_}. Inside, along all four edges, runs a {f} {k} {u_} wide.", "Inside a {a} {u_} by {b} {u_} {o} there is a {f} {k} {u_} wide along every side.", "All along the inside edge of a {o} of {a} {u_} by {b} {u_} goes a {f} of {k} {u_}."]
REST_ASK = ["What area is left in the middle?", "How big is the rectangle in the middle?", "What is the area without the {f}?", "area of the inner part?"]
OUTER = ("The outer rectangle is {a} + 2 × {k} by {b} + 2 × {k}: its area.", "({a}+2*{k})*({b}+2*{k})")
BORDERS = [Task(border(True), [OUTER, ("The inner area is taken away: {r1} minus {a} times {b}.", "{r1}-{a}*{b}")], mix(OUTSIDE, PATH_ASK), spell=0, weight=5), Task(border(True), [("Asked: the whole area. " + OUTER[0], OUTER[1])], mix(OUTSIDE, WHOLE_ASK), spell=0, weight=2.5),
           Task(border(False), [("Asked: the outer perimeter. The outer rectangle is {a} + 2 × {k} by {b} + 2 × {k}: twice the sum.", "2*(({a}+2*{k})+({b}+2*{k}))")], mix(OUTSIDE, RIM_ASK), spell=0, weight=1), Task(inside, [("The inner rectangle is {a} − 2 × {k} by {b} − 2 × {k}: its area.", "({a}-2*{k})*({b}-2*{k})")], mix(INSIDE, REST_ASK), spell=0, weight=1.5)]


@skill("real_plain_measures_border", weight=1.4)
def border_skill(d):
    yield from put(d, "d4.border", BORDERS)


# -- sides from the perimeter ----------------------------------------------------------------------------------------------
POLYGON = [("equilateral triangle", 3), ("equilateral triangle", 3), ("equilateral triangle", 3), ("regular pentagon", 5), ("regular hexagon", 6), ("regular octagon", 8), ("rhombus", 4), ("regular decagon", 10), ("square", 4)]
LENGTH = ["cm", "cm", "m", "mm", "km", "ft", "inches"]


def regular(d):
    w, k = d.pick(POLYGON)
    a = str(d.int(2, d.pick([20, 60]))) if d.chance(0.75) else f"{d.int(1, 20)}.{d.pick('5524')}"
    u = d.pick(LENGTH)
    return dict(w=w, k=k, a=a, s=finite(Fraction(a) * k), an="an" if w[0] in "e" else "a", An="An" if w[0] == "e" else "A", u_=u, out=lambda t: f"{t} {u}")


SIDE = ["{An} {w} has a perimeter of {s} {u_}. [How long is each side|How long is one side|What is the side length]?", "The perimeter of {an} {w} is {s} {u_}. [Find|Work out|What is] the length of one side.", "{w}, perimeter {s} {u_}, side?", "How long is a side of {an} {w} with a perimeter of {s} {u_}?", "A wire of {s} {u_} is bent into {an} {w}. How long is each side?", "It is {s} {u_} around {an} {w}. How long is one side?", "one side of {an} {w} if the perimeter is {s} {u_}", "All sides of {an} {w} together are {s} {u_}. How long is one?", "Find the side of {an} {w} whose perimeter is {s} {u_}."]
ROUND = ["{An} {w} has sides of {a} {u_}. What is [its|the] perimeter?", "What is the perimeter of {an} {w} with [side|sides of] {a} {u_}?", "Each side of {an} {w} is {a} {u_}. [How far is it around|Find the perimeter].", "{w}, side {a} {u_}, perimeter?", "How long is a wire that makes {an} {w} with {a} {u_} sides?", "perimeter of {an} {w} of side {a} {u_}"]


def isosceles(d):
    a = str(d.int(4, 40)) if d.chance(0.8) else f"{d.int(4, 20)}.5"
    b = str(d.int(2, max(3, int(2 * Fraction(a)) - 1)))
    u = d.pick(LENGTH)
    return dict(a=a, b=b, s=finite(2 * Fraction(a) + int(b)), u_=u, out=lambda t: f"{t} {u}")


ISO_P = ["An isosceles triangle has two sides of {a} {u_} and a base of {b} {u_}. [What is its perimeter|Find the perimeter].", "[Find|What is] the perimeter of an isosceles triangle with base {b} {u_} and equal sides of {a} {u_}.", "isosceles triangle, base {b} {u_}, the two equal sides {a} {u_} each. perimeter?", "The equal sides of an isosceles triangle are {a} {u_}, the base is {b} {u_}. How far is it around?", "Two sides of a triangle are both {a} {u_}, the third is {b} {u_}. perimeter?"]
ISO_A = ["An isosceles triangle has a perimeter of {s} {u_} and a base of {b} {u_}. How long is each of the equal sides?", "The perimeter of an isosceles triangle is {s} {u_}, its base {b} {u_}. [Find|What is] the length of one equal side.", "isosceles triangle perimeter {s} {u_} base {b} {u_}, how long is one of the [equal|other] sides", "The base of an isosceles triangle is {b} {u_} and it is {s} {u_} around. How long are the two equal sides each?", "A triangle has two equal sides. The third side is {b} {u_} and the perimeter {s} {u_}. How long is one of the equal sides?"]
ISO_B = ["An isosceles triangle has a perimeter of {s} {u_}. Its equal sides are {a} {u_} each. How long is the base?", "The perimeter of an isosceles triangle is {s} {u_} and each equal side is {a} {u_}. Find the base.", "isosceles triangle perimeter {s} {u_}, equal sides {a} {u_} each, base?", "Two sides of a triangle are {a} {u_} each. The perimeter is {s} {u_}. How long is the third side?"]


def third(d):
    a, b = d.int(3, 40), d.int(3, 40)
    c = d.int(abs(a - b) + 1, a + b - 1)
    u = d.pick(LENGTH)
    return dict(a=a, b=b, c=c, s=a + b + c, u_=u, out=lambda t: f"{t} {u}")


THIRD = ["The perimeter of a triangle is {s} {u_}. Two sides are {a} {u_} and {b} {u_}. How long is the third?", "A triangle has a perimeter of {s} {u_} and sides of {a} {u_} and {b} {u_}. [Find|What is] the third side.", "triangle: perimeter {s} {u_}, two sides {a} {u_} and {b} {u_}, third side?", "Two sides of a triangle measure {a} {u_} and {b} {u_}. It is {s} {u_} around. How long is the missing side?", "Find the missing side: triangle, perimeter {s} {u_}, sides {a} {u_}, {b} {u_} and ?"]
AROUND3 = ["A triangle has sides of {a} {u_}, {b} {u_} and {c} {u_}. [What is its perimeter|How far is it around]?", "sides {a} {u_}, {b} {u_}, {c} {u_}. perimeter of the triangle?", "How much [fence|edging|ribbon] goes round a triangle with sides {a} {u_}, {b} {u_} and {c} {u_}?", "[Find|Work out] the distance round a triangular [field|bed|sign] with sides {a} {u_}, {b} {u_} and {c} {u_}."]


def wire(d):
    while True:
        a, b = d.int(2, 40), d.int(2, 40)
        if (a + b) % 2 == 0 and a != b:
            u = d.pick(LENGTH[:4])
            return dict(a=a, b=b, u_=u, out=lambda t: f"{t} {u}")


WIRE = ["A square has the same perimeter as a rectangle of {a} {u_} by {b} {u_}. How long is the side of the square?", "A wire in the shape of a {a} {u_} by {b} {u_} rectangle is bent into a square. How long is its side?", "A rectangle ({a} {u_} by {b} {u_}) and a square have equal perimeters. Side of the square?", "What is the side of a square with the same perimeter as a {a} {u_} x {b} {u_} rectangle?"]
SIDES = [Task(regular, lambda v: [("The side of a square is a quarter of its perimeter: {s} divided by 4." if v["w"] == "square" else f"{v['An']} {v['w']} has {v['k']} equal sides: {{s}} divided by {v['k']}.", "{s}/{k}")], SIDE, spell=0.03, weight=4), Task(regular, lambda v: [("The perimeter of a square is 4 times its side: 4 times {a}." if v["w"] == "square" else f"{v['An']} {v['w']} has {v['k']} equal sides: {v['k']} times {{a}}.", "{k}*{a}")], ROUND, spell=0.03, weight=2),
         Task(isosceles, [("The perimeter is twice {a} plus the base {b}.", "2*{a}+{b}")], ISO_P, spell=0.03, weight=2), Task(isosceles, [("The two equal sides are {s} minus the base {b}; divided by 2.", "({s}-{b})/2")], ISO_A, spell=0.03, weight=2.5), Task(isosceles, [("The base is {s} minus twice {a}.", "{s}-2*{a}")], ISO_B, spell=0.03, weight=2),
         Task(third, [("The third side is {s} minus the other sides.", "{s}-{a}-{b}")], THIRD, spell=0.03, weight=2), Task(third, [("The perimeter is the sum of the three sides.", "{a}+{b}+{c}")], AROUND3, spell=0.03, weight=1.2), Task(wire, [("First the perimeter: twice the sum of {a} and {b}.", "2*({a}+{b})"), ("The side of a square is a quarter of it: {r1} divided by 4.", "{r1}/4")], WIRE, spell=0.03, weight=1)]


@skill("real_plain_measures_sides", weight=2.9)
def sides_skill(d):
    yield from put(d, "d4.sides", SIDES)


# -- paint, walls, seed ----------------------------------------------------------------------------------------------------
def paint(d):
    k = d.pick([4, 5, 6, 8, 10, 12])
    while True:
        a, b = d.int(2, 20), d.int(2, 9)
        if a * b % k == 0 and a != b:
            return dict(a=a, b=b, k=k, wall=d.pick(["wall", "fence", "ceiling", "door", "floor", "shed wall", "barn wall"]))


def paint_cost(d):
    return money(d, paint(d), form=d.pick(SMALL), p=d.pick([str(d.int(3, 40)), f"{d.int(3, 25)}.50", f"{d.int(3, 25)}.99"]))


WALL = ["A {wall} is {a} m by {b} m.", "{n} [paints|wants to paint] a {wall} of {a} m by {b} m.", "The {wall} measures {a} m x {b} m.", "I have to paint a {wall} that is {a} m long and {b} m [wide|high]."]
LITRE = ["One litre [covers|is enough for|does] {k} m².", "A litre of paint [covers|is enough for] {k} square metres.", "1 l of paint for {k} m²."]
PAINT_ASK = ["How many litres [are needed|do you need|does it take]?", "How much paint is that, in litres?", "litres of paint needed?"]
COST = ["A litre costs {P}. What does the paint cost?", "Paint is {P} a litre. How much does it cost?", "One litre costs {P}. Find the total cost."]
COST_ONE = ["{wall} {a} m by {b} m, 1 litre of paint does {k} m2, paint costs {P} per litre. Cost of paint?", "Paint costs {P} [a|per] litre and [one|a] litre covers {k} m². How much does it cost to paint a {wall} of {a} m by {b} m?", "What does the paint for a {wall} of {a} m by {b} m cost if a litre covers {k} m² and costs {P}?", "{wall} {a} m x {b} m, one litre for {k} m², {P} per litre. cost?"]
AREA1, LITRES = ("First the area of the wall: {a} times {b}.", "{a}*{b}"), ("The paint needed is {r1} divided by {k}.", "{r1}/{k}")


def coats(d):
    v = paint(d)
    c = d.pick([2, 2, 3])
    return {**v, "c": c, "cw": {2: d.pick(["two", "2"]), 3: d.pick(["three", "3"])}[c], "out": lambda t: t + " litres"}


COATS = ["A {wall} of {a} m by {b} m gets {cw} coats of paint. One litre covers {k} m². How many litres [are needed|is that]?", "How many litres of paint for {cw} coats on a {wall} of {a} m by {b} m, if a litre covers {k} m²?", "{n} paints a {a} m by {b} m {wall} {cw} times. A litre is enough for {k} m². How much paint does {he} use?"]
PAINTS = [Task(lambda d: {**paint(d), "out": lambda t: t + " litres"}, [AREA1, LITRES], [f"{a} {b} {c}" for a in WALL for b in LITRE for c in PAINT_ASK], spell=0, weight=2.5), Task(paint_cost, [AREA1, LITRES, ("The cost is {r2} times {p}.", "{r2}*{p}")], [f"{a} {b} {c}" for a in WALL for b in LITRE for c in COST] + COST_ONE * 5, spell=0, weight=4), Task(coats, [AREA1, ("All coats: {c} times {r1}, divided by {k}.", "{c}*{r1}/{k}")], COATS, spell=0, weight=1.2)]


@skill("real_plain_measures_paint", weight=1.3)
def paint_skill(d):
    yield from put(d, "d4.paint", PAINTS)


# -- boxes and cubes -------------------------------------------------------------------------------------------------------
TANK = ["tank", "fish tank", "aquarium", "box", "sink", "trough", "container", "planter", "cool box", "basin"]


def litres(metres):
    def draw(d):
        if metres:
            a, b, c = d.int(2, 30), d.int(2, 15), d.pick(["1", "2", "3", "1.5", "0.5", "0.8", "1.2", "2.5"])
        else:
            a, b, c = (d.int(2, 20) * d.pick([5, 10, 5]) for _ in "abc")
        return dict(a=a, b=b, c=c, o=d.pick(["pool", "tank", "pond", "cistern"] if metres else TANK), u_="m" if metres else "cm", out=lambda t: t + " litres")
    return draw


BOX = ["{An} {o} is {a} {u_} long, {b} {u_} wide and {c} {u_} [high|deep].", "{An} {o} measures {a} {u_} by {b} {u_} by {c} {u_}.", "The {o}: {a} {u_} x {b} {u_} x {c} {u_}.", "{o} {a} {u_} long, {b} {u_} wide, {c} {u_} high.", "The inside of {an} {o} is {a} {u_} by {b} {u_} by {c} {u_}.", "{n} has {an} {o} with edges of {a} {u_}, {b} {u_} and {c} {u_}."]
LITRE_ASK = ["How many litres [does it hold|fit in|of water fit in it]?", "What is its volume in litres?", "volume in litres?", "How many litres of water are needed to fill it?", "Find the [capacity|volume] in litres.", "how many l is that"]
BOX_ASK = ["What is its volume?", "Find the volume.", "volume?", "How many {cu} is that?", "How much space is inside, in {cu}?", "What does it hold, in {cu}?"]


def an(draw):
    def other(d):
        v = draw(d)
        vowel = v["o"][0] in "aeiou"
        return {**v, "an": "an" if vowel else "a", "An": "An" if vowel else "A"}
    return other


def box(d):
    u = d.pick(["cm", "cm", "m", "mm", "dm", "inches", "ft"])
    cu = {"inches": "cubic inches", "ft": "cubic feet"}.get(u) or d.pick([f"{u}³", f"cubic {u}"])
    a, b, c = (str(d.int(2, d.pick([12, 40]))) for _ in "abc")
    if d.chance(0.2):
        a = f"{d.int(1, 12)}.5"
    return dict(a=a, b=b, c=c, u_=u, cu=cu, o=d.pick(TANK + ["room", "brick", "drawer", "parcel", "cuboid"]), out=lambda t: f"{t} {cu}")


def packed(cubes):
    def draw(d):
        if cubes:
            k = d.pick([1, 2, 2, 3, 4, 5, 10, 20])
            a, b, c = (k * d.int(2, 12) for _ in "abc")
            return dict(k=k, a=a, b=b, c=c, u_="cm", out=lambda t: t + " cubes")
        p, q, r = d.int(1, 12), d.int(1, 10), d.int(1, 8)
        a, b, c = p * d.int(2, 9), q * d.int(2, 9), r * d.int(2, 6)
        o = d.pick(["boxes", "blocks", "bricks", "packets", "cartons"])
        return dict(a=a, b=b, c=c, p=p, q=q, s=r, u_="cm", bs=o, out=lambda t: f"{t} {o}")
    return draw


CUBES_IN = ["how many {k} cm cubes in a {a} x {b} x {c} cm box", "cubes with edge {k} cm, box {a} cm x {b} cm x {c} cm. number of cubes?", "How many cubes with {k} cm edges fit in a box of {a} cm by {b} cm by {c} cm?", "A box is {a} cm long, {b} cm wide and {c} cm high. How many {k} cm cubes fit in it?", "How many cubes of side {k} cm fill a box {a} cm x {b} cm x {c} cm?", "A {a} cm by {b} cm by {c} cm block of wood is cut into cubes with edges of {k} cm. How many cubes?", "{n} fills a box of {a} by {b} by {c} cm with cubes. Each cube has edges of {k} cm. How many cubes does {he} need?", "box {a} x {b} x {c} cm, cubes {k} cm. how many cubes fit?", "Dice with an edge of {k} cm are packed into a box ({a} cm, {b} cm, {c} cm). How many go in?", "how many {k} cm cubes can i put in a {a} cm by {b} cm by {c} cm box"]
BOXES_IN = ["How many {bs} of {p} cm by {q} cm by {s} cm fit in a crate of {a} cm by {b} cm by {c} cm?", "A crate measures {a} cm by {b} cm by {c} cm. It is filled with {bs} of {p} cm by {q} cm by {s} cm. How many {bs}?", "crate {a} x {b} x {c} cm, {bs} {p} x {q} x {s} cm: how many fit?", "How many {bs} ({p} cm x {q} cm x {s} cm) fill a box of {a} cm x {b} cm x {c} cm exactly?", "{n} packs {bs} of {p} cm by {q} cm by {s} cm into a carton, {a} cm by {b} cm by {c} cm. How many go in?"]


def cube(d):
    u = d.pick(["cm", "cm", "m", "mm"])
    a = d.int(2, d.pick([12, 30]))
    return dict(a=a, v3=a ** 3, s=6 * a * a, e12=12 * a, u_=u, o=d.pick(["cube", "cube", "dice", "cubic box", "cube-shaped tank"]).replace("dice", "die"))


def cubed(p):
    return lambda d: (lambda v: {**v, "out": lambda t: f"{t} {v['u_']}{p}"})(cube(d))


CUBE_V = ["{o}, edge {a} {u_}, volume", "volume {o} {a} {u_}", "What is the volume of a {o} with edges of {a} {u_}?", "A {o} has {a} {u_} edges. Volume?", "edge of a {o} {a} {u_}, volume?", "Each edge of a {o} is {a} {u_}. [Find|What is] its volume.", "A {o} is {a} {u_} long, wide and high. What is its volume?"]
CUBE_S = ["surface area of a {o} with edge {a} {u_}", "{o}, edge {a} {u_}, surface area", "What is the surface [area|] of a {o} with edges of {a} {u_}?", "A {o} has {a} {u_} edges. Surface area?", "How much paper covers a {o} with edges of {a} {u_} all over?", "Each edge of a {o} is {a} {u_}. Find the total area of its faces."]
CUBE_FROM_S = ["{o} surface {s} {u_}2, edge?", "{o}, total surface {s} {u_}². how long is an edge", "The surface area of a {o} is {s} {u_}². How long is an edge?", "A {o} has a surface of {s} {u_}². [Find|What is] the length of an edge.", "surface of a {o} {s} {u_}², edge?", "All faces of a {o} together have an area of {s} {u_}². How long is one edge?"]
CUBE_FROM_V = ["{o} volume {v3} {u_}3, edge?", "volume of {o} = {v3} {u_}³. edge?", "{o}, V = {v3} {u_}³, how long is one edge", "The volume of a {o} is {v3} {u_}³. How long is an edge?", "A {o} has a volume of {v3} {u_}³. [Find|What is] its edge.", "volume of a {o} {v3} {u_}³, edge?", "How long are the edges of a {o} of {v3} cubic {u_}?"]
CUBE_E = ["A wire model of a cube has edges of {a} {u_}. How much wire is that [in all|]?", "How long are all edges of a cube together if one is {a} {u_}?", "total length of the edges of a cube with edge {a} {u_}", "A cube is made of sticks of {a} {u_}, one for each edge. What is the total length of the sticks?"]


def depth(d):
    while True:
        a, b, h = d.int(2, 12) * 10, d.int(2, 10) * 5, d.int(4, 60)
        w = finite(Fraction(a * b * h, 1000))
        if w and len(w) < 6:
            return dict(a=a, b=b, h=h, w=w, v=a * b * h, o=d.pick(TANK), out=lambda t: t + " cm")


DEPTH = ["{An} {o} has a base of {a} cm by {b} cm. {w} litres of water are poured in. How [high|deep] is the water in cm?", "{w} litres are poured into {an} {o} that is {a} cm long and {b} cm wide. How many cm high does the water stand?", "base {a} cm x {b} cm, {w} litres of water. height of the water in cm?", "How deep, in cm, are {w} litres of water in {an} {o} of {a} cm by {b} cm?"]
VOLUME = [Task(an(litres(False)), [("In cm³: {a} times {b} times {c}; divided by 1000 for litres.", "{a}*{b}*{c}/1000")], mix(BOX, LITRE_ASK), spell=0, weight=4), Task(an(litres(True)), [("In m³: {a} times {b} times {c}; times 1000 for litres.", "{a}*{b}*{c}*1000")], mix(BOX, LITRE_ASK), spell=0, weight=2), Task(an(box), [("The volume of a box is length times width times height: {a} times {b} times {c}.", "{a}*{b}*{c}")], mix(BOX, BOX_ASK), spell=0, weight=3),
          Task(packed(True), [("The volume of the box divided by that of one cube: {a} times {b} times {c} divided by {k} cubed.", "{a}*{b}*{c}/{k}^3")], CUBES_IN, spell=0, weight=3), Task(packed(False), [("The volume of the large box divided by that of one small: {a} times {b} times {c}, divided by {p} times {q} times {s}.", "{a}*{b}*{c}/({p}*{q}*{s})")], BOXES_IN, spell=0, weight=2.5),
          Task(cubed("³"), [("The volume of a cube is its edge cubed: {a} cubed.", "{a}^3")], CUBE_V, spell=0, weight=1.3), Task(cubed("²"), [("A cube has 6 faces of {a} squared.", "6*{a}^2")], CUBE_S, spell=0, weight=1.3), Task(cubed(""), [("A cube has 6 faces; the edge is the square root of {s} divided by 6.", "sqrt({s}/6)")], CUBE_FROM_S, spell=0, weight=1.2), Task(cubed(""), [("The edge of a cube is the cube root of its volume: the cube root of {v3}.", "cbrt({v3})")], CUBE_FROM_V, spell=0, weight=1.2), Task(cubed(""), [("A cube has 12 edges: 12 times {a}.", "12*{a}")], CUBE_E, spell=0, weight=0.8),
          Task(an(depth), [("The height is the volume in cm³, {w} times 1000, divided by {a} times {b}.", "{w}*1000/({a}*{b})")], DEPTH, spell=0, weight=1.3)]


@skill("real_plain_measures_boxes", weight=3.2)
def boxes(d):
    yield from put(d, "d4.boxes", VOLUME)


# -- angles ----------------------------------------------------------------------------------------------------------------
DEG = ["°", "°", " degrees"]


def angles(total, count):
    def draw(d):
        while True:
            xs = [d.rng.randint(15, total * 2 // (count + 1)) for _ in range(count)]
            if sum(xs) < total - 5:
                g = d.pick(DEG)
                return dict(zip("abc", xs), g_=g, out=lambda t: f"{t}°")
    return draw


QUAD = ["Three angles of a [quadrilateral|four-sided figure] are {a}{g_}, {b}{g_} and {c}{g_}. [What is the fourth|How big is the fourth angle|Find the fourth]?", "A quadrilateral has angles of {a}{g_}, {b}{g_}, {c}{g_} and x. [Find|What is] x.", "quadrilateral with angles {a}{g_}, {b}{g_}, {c}{g_}, missing angle?", "The angles of a quadrilateral are {a}{g_}, {b}{g_}, {c}{g_} and one more. How big is it?", "In the quadrilateral ABCD angle A is {a}{g_}, B is {b}{g_} and C is {c}{g_}. How big is D?"]
LINE = ["straight line, angles {a}{g_} and ?", "{a}{g_} on a straight line, how big is the rest", "Two angles lie on a straight line. One is {a}{g_}. [What is|How big is] the other?", "Angles on a straight line: {a}{g_} and x. [What is x|Find x].", "One angle on a straight line is {a}{g_}, the other one?", "What angle makes a straight line together with {a}{g_}?", "What is the supplement of {a}{g_}?", "An angle of {a}{g_} and its neighbour form a straight line. How big is the neighbour?"]
POINT = ["Angles [around|round|at] a point: {a}{g_}, {b}{g_}, {c}{g_} and x. Find x.", "Four angles meet at a point. Three are {a}{g_}, {b}{g_} and {c}{g_}. What is the fourth?", "Three angles around a point are {a}{g_}, {b}{g_} and {c}{g_}. How big is the last one that completes the full turn?"]
RIGHT = ["One acute angle of a right-angled triangle is {a}{g_}. [What is|How big is] the other?", "A right triangle has an angle of {a}{g_}. Find the third angle.", "right angled triangle, one angle {a}{g_}, the other acute angle?", "What is the complement of {a}{g_}?", "Two angles make a right angle. One is {a}{g_}. The other?"]
TOP = ["The base angles of an isosceles triangle are {a}{g_} each. How big is the angle at the top?", "An isosceles triangle has two angles of {a}{g_}. [Find|What is] the third.", "isosceles triangle, base angles {a}{g_}, top angle?", "Two angles of a triangle are both {a}{g_}. What is the third angle?"]
BASE = ["The angle at the top of an isosceles triangle is {a}{g_}. How big is each base angle?", "An isosceles triangle has a top angle of {a}{g_}. [Find|What is] one of the two equal angles.", "isosceles triangle, apex angle {a}{g_}, base angle?"]
THREE = ["third angle: {a}{g_} and {b}{g_}", "triangle, two angles {a}{g_} and {b}{g_}, the last?", "Two angles of a triangle are {a}{g_} and {b}{g_}. Third angle?", "triangle angles {a}{g_}, {b}{g_} and ?", "A triangle has angles {a}{g_} and {b}{g_}. How big is the other one?", "What is the missing angle in a triangle with {a}{g_} and {b}{g_}?", "In a triangle one angle is {a}{g_}, the second {b}{g_}. And the third?", "two angles {a}{g_} and {b}{g_}, find the third angle of the triangle"]


def one_angle(lo, hi, step=1):
    def draw(d):
        return dict(a=d.rng.randint(lo // step, hi // step) * step, g_=d.pick(DEG), out=lambda t: f"{t}°")
    return draw


ANGLES = [Task(angles(360, 3), [("The angles of a quadrilateral add up to 360: 360 minus {a} minus {b} minus {c}.", "360-{a}-{b}-{c}")], QUAD, spell=0, weight=3), Task(one_angle(10, 170), [("The angles on a line add up to 180: 180 minus {a}.", "180-{a}")], LINE, spell=0, weight=2), Task(angles(360, 3), [("The angles round a point add up to 360: 360 minus {a} minus {b} minus {c}.", "360-{a}-{b}-{c}")], POINT, spell=0, weight=1), Task(one_angle(5, 85), [("The two angles add up to 90: 90 minus {a}.", "90-{a}")], RIGHT, spell=0, weight=1.5),
          Task(one_angle(10, 85), [("The angles of a triangle add up to 180: 180 minus 2 times {a}.", "180-2*{a}")], TOP, spell=0, weight=1.5), Task(one_angle(10, 160, 2), [("The angles of a triangle add up to 180: 180 minus {a}, divided by 2.", "(180-{a})/2")], BASE, spell=0, weight=1.2), Task(angles(180, 2), [("The angles of a triangle add up to 180: 180 minus {a} minus {b}.", "180-{a}-{b}")], THREE, spell=0, weight=2.5)]


@skill("real_plain_measures_angles", weight=1.1)
def angles_skill(d):
    yield from put(d, "d4.angles", ANGLES)


# -- Pythagoras ------------------------------------------------------------------------------------------------------------
def legs(d):
    while True:
        m, n = sorted(d.rng.sample(range(1, 8), 2))
        if gcd(m, n) == 1 and (m - n) % 2:
            break
    k = d.pick([1, 1, 2, 3, 4, 5, 10, "0.5"])
    a, b, c = n * n - m * m, 2 * m * n, n * n + m * m
    if d.chance(0.5):
        a, b = b, a
    a, b, c = (finite(Fraction(x) * Fraction(k)) for x in (a, b, c))
    u = d.pick(["m", "m", "cm", "km"])
    return dict(a=a, b=b, c=c, u_=u, out=lambda t: f"{t} {u}")


def in_unit(u):
    def draw(d):
        v = legs(d)
        return {**v, "u_": u, "out": lambda t: f"{t} {u}"}
    return draw


HYP = {"m": ["diagonal of a {a} m by {b} m [field|garden|hall]", "{a} m by {b} m field, from corner to corner?", "{n} walks {a} m [north|south] and then {b} m [east|west]. How far is {he} from [the start|where {he} started] in a straight line?", "A [garden|field|court|pitch] is {a} m by {b} m. How long is [the|a] path from corner to corner?", "The foot of a ladder is {a} m from the wall and the top is {b} m up. How long is the ladder?", "A slide is {a} m high and its foot is {b} m away. How long is the slide itself?", "A rope runs from the top of a {a} m pole to a point {b} m from its foot. How long is the rope?", "go {a} m to the right and {b} m up. how far from the start?", "How long is the diagonal of a room of {a} m by {b} m?", "A ramp rises {a} m over {b} m on the ground. How long is the ramp?"],
       "km": ["A ship sails {a} km [north|south], then {b} km [east|west]. How far is it from the harbour?", "{n} cycles {a} km east and {b} km north. How far is {he} from home, as the crow flies?", "{a} km north, {b} km west: distance from the start?", "A plane flies {a} km south and {b} km east. What is the direct distance to the airport?", "A man walks {a} km north and {b} km east. how far from start?"],
       "cm": ["A [TV|screen|photo|tablet|door|poster] is {a} cm wide and {b} cm high. How long is its diagonal?", "What is the diagonal of a {a} cm by {b} cm rectangle?", "right triangle legs {a} cm and {b} cm, hypotenuse?", "The short sides of a right-angled triangle are {a} cm and {b} cm. How long is the longest?", "legs {a} and {b} cm, find hypotenuse", "Right angle between sides of {a} cm and {b} cm. Third side?", "rectangle {a} cm x {b} cm, diagonal?"]}
LEG = {"m": ["ladder {c} m, top {a} m up the wall. distance of the foot from the wall", "A ladder {c} m long touches a wall {a} m up. How far from the wall is its foot?", "A ladder {c} m long leans on a wall. Its foot is {a} m from the wall. How high [does it reach|up the wall does it go]?", "A kite is on a {c} m string. It is above a point {a} m away. How high is it?", "A rope of {c} m goes from the top of a mast to a point {a} m from its foot. How tall is the mast?", "A {c} m ramp ends {a} m up. How long is it along the ground?", "The diagonal of a field is {c} m and one side {a} m. How long is the other side?", "ladder {c} m, foot {a} m away from wall, height?", "A ladder of {c} m reaches {a} m up a wall. How far is its foot from the wall?"],
       "cm": ["The hypotenuse is {c} cm and one leg {a} cm. Other leg?", "A right triangle has a longest side of {c} cm and another side of {a} cm. Find the third.", "hypotenuse {c} cm, leg {a} cm, other leg?", "The diagonal of a rectangle is {c} cm, its width {a} cm. How long is it?", "A screen has a diagonal of {c} cm and is {a} cm wide. How high is it?", "right angled triangle with hypotenuse {c} cm, one side {a} cm. what is the missing side"],
       "km": ["{n} is {c} km from home in a straight line. {He} went {a} km east and then north. How many km did {he} go north?", "A boat is {c} km from the port, {a} km of it to the south and the rest to the east. How far east is it?".replace("{a} km of it to the south and the rest to the east. How far east is it?", "after {a} km south and then some km east. How many km did it go east?")]}
PYTH = [Task(in_unit(u), [("By Pythagoras it is the square root of {a}² + {b}².", "sqrt({a}^2+{b}^2)")], f, spell=0, weight=len(f) / 8) for u, f in HYP.items()] + [Task(in_unit(u), [("By Pythagoras it is the square root of {c}² − {a}².", "sqrt({c}^2-{a}^2)")], f, spell=0, weight=len(f) / 8) for u, f in LEG.items()]


@skill("real_plain_measures_pythagoras", weight=1.1)
def pythagoras(d):
    yield from put(d, "d4.pyth", PYTH)


# -- wheels ----------------------------------------------------------------------------------------------------------------
def wheel(kind):
    def draw(d):
        while True:
            c = d.pick(["2", "1.5", "2.1", "2.2", "1.8", "2.5", "0.8", "3", "1.25", "0.5", "4"])
            q = d.int(4, d.pick([40, 300, 1000]))
            x = Fraction(c) * q
            if x.denominator == 1 and (kind != "km" or finite(x / 1000) and len(finite(x / 1000)) < 5):
                break
        end = "m" if kind == "far" else "turns"
        return dict(c=c, q=q, x=finite(x), y=finite(x / 1000) or "0", o=d.pick(["wheel", "bike wheel", "cart wheel", "tyre", "roller", "hoop", "measuring wheel"]), out=lambda t: f"{t} {end}")
    return draw


RIM = ["A {o} has a circumference of {c} m.", "The circumference of a {o} is {c} m.", "A {o} goes {c} m in one turn.", "One turn of a {o} is {c} m.", "A {o} is {c} m around."]
TURNS_FAR = ["How far does it roll in {q} turns?", "How many metres after {q} turns?", "What distance is {q} turns?", "It turns {q} times. How far is that?", "distance for {q} rotations?"]
TURNS = ["How many turns does it make on {x} m?", "How many times does it turn on a way of {x} m?", "How often does it turn in {x} m?", "number of turns for {x} m?"]
TURNS_KM = [f.replace("{x} m", "{y} km") for f in TURNS]
WHEELS = [Task(wheel("far"), [("{c} times {q}.", "{c}*{q}")], mix(RIM, TURNS_FAR), spell=0, weight=2), Task(wheel("m"), [("{x} divided by {c}.", "{x}/{c}")], mix(RIM, TURNS), spell=0, weight=1.5), Task(wheel("km"), [("In m: {y} times 1000, divided by {c}.", "{y}*1000/{c}")], mix(RIM, TURNS_KM), spell=0, weight=1.5)]


@skill("real_plain_measures_wheels", weight=0.64)
def wheels(d):
    yield from put(d, "d4.wheels", WHEELS)


# -- rectangles and others in notes and in other people's English ----------------------------------------------------------
def whole(q):
    """A number that may be written with separators, if it is whole."""
    return int(q) if q.denominator == 1 else finite(q)


def plot(d):
    a, b = d.int(3, d.pick([12, 30, 120])), d.int(2, d.pick([12, 30, 60]))
    a += a == b
    u, full, one = d.pick([("cm", "centimetres", "centimetre"), ("m", "metres", "metre"), ("m", "meters", "meter"), ("m", "metres", "metre"), ("ft", "feet", "feet")])
    f = d.pick(["garden", "field", "lawn", "yard", "playground", "farm", "park"]) if u != "cm" else d.pick(["card", "poster", "picture", "book cover", "tray", "carpet"])
    a, b = max(a, b), min(a, b)
    if d.chance(0.15):
        b = f"{d.int(1, 9)}.5"
    return dict(a=a, b=b, s=whole(Fraction(a) * Fraction(b)), r=whole(2 * (a + Fraction(b))), u_=d.pick([u, u, full]), one=one, f=f, sq={"ft": "square feet"}.get(u, u + d.pick(["²", "²", "2", "^2"])), U=u, A2=d.pick([f"square {full}", "sq " + u]))


def sized(area):
    return lambda d: (lambda v: {**v, "out": lambda t: f"{t} {v['U']}{'²' if area and v['U'] != 'ft' else ''}" if not (area and v["U"] == "ft") else f"{t} square feet"})(plot(d))


NOTES_AREA = ["length {a} {u_}, width {b} {u_}, area?", "l = {a} {u_}, w = {b} {u_}. area = ?", "{f}: {a} x {b} {u_}. area?", "What's the area? Length {a} {u_}, width {b} {u_}.", "Find the area. The {f} is {a} {u_} long and {b} {u_} wide.", "The {f} has length {a} {u_} and width {b} {u_}; what area does it have?", "Area of {f} with {a} {u_} and {b} {u_}?", "How many {A2} has a {f} of {a} {u_} by {b} {u_}?", "{a} {u_} long, {b} {u_} wide. How many {A2}?", "I have a {f}, {a} {u_} by {b} {u_}. What is its area?", "the {f} is {a} by {b} {u_}, what is the area", "How big is a {f} of {a} {u_} times {b} {u_}?", "Rectangle with sides {a} {u_} and {b} {u_}: calculate area.", "- length: {a} {u_}\n- width: {b} {u_}\nWhat is the area?", "Length: {a} {u_}\nWidth: {b} {u_}\nArea: ?", "area of a rectangle {a} {u_} by {b} {u_}", "[My|Our] {f} is long {a} {one} and wide {b} {one}. What area it has?", "A {f} {a} {u_} in length and {b} {u_} in width has what area?", "Grass grows on a {f} {a} {u_} by {b} {u_}. What area is that?", "What is the area (in {sq}) of a {f} measuring {a} {u_} by {b} {u_}?"]
NOTES_ROUND = ["length {a} {u_}, width {b} {u_}, perimeter?", "l = {a} {u_}, w = {b} {u_}. perimeter = ?", "{f}: {a} x {b} {u_}. how far around?", "What's the perimeter? Length {a} {u_}, width {b} {u_}.", "Find the perimeter. The {f} is {a} {u_} long and {b} {u_} wide.", "How much fence [do I need|is needed] [for|around] a {f} of {a} {u_} by {b} {u_}?", "[Garden|Field|Farm] is long {a} {one} and wide {b} {one}. How much {one} of fence I need for around?", "fence around a {f}, {a} {u_} by {b} {u_}, how long?", "I want to [fence in|put ribbon around|walk around] my {f}. It is {a} {u_} by {b} {u_}. How many {u_} is that?", "the {f} is {a} by {b} {u_}, what is the perimeter", "Once around a {f} of {a} {u_} by {b} {u_} is how far?", "Rectangle with sides {a} {u_} and {b} {u_}: calculate perimeter.", "- length: {a} {u_}\n- width: {b} {u_}\nWhat is the perimeter?", "Length: {a} {u_}\nWidth: {b} {u_}\nPerimeter: ?", "The fence of my {f} goes all round. Long side {a} {u_}, short side {b} {u_}. How much fence in total?", "{n} runs once around a {f} that is {a} {u_} long and {b} {u_} wide. How far?", "How long is the border of a {f} with length {a} {u_} and width {b} {u_}?", "We need edging for a {f} ({a} {u_} by {b} {u_}). How much?", "A string goes exactly once round a {f} of {a} {u_} by {b} {u_}. How long is the string?", "two sides are {a} {u_}, the other two are {b} {u_}. perimeter?"]
NOTES_WIDTH = ["rectangular {f}, area {s} {sq}, length {a} {u_}, find width", "A {f} has {s} {sq}. It is {a} {u_} long. Width?", "What's the width? Area {s} {sq}, length {a} {u_}.", "The {f} covers {s} {A2} and its length is {a} {u_}. How wide is it?", "A = {s} {sq}, l = {a} {u_}. w = ?", "How wide is a {f} of {s} {sq} that is {a} {u_} long?", "Area: {s} {sq}\nLength: {a} {u_}\nWidth: ?", "A {f} of {s} {sq} has one side of {a} {u_}. How long is the side next to it?", "I know the area of my {f} is {s} {sq} and its length {a} {u_}. What is the width?"]
NOTES_WIDTH_P = ["perimeter {r} {u_}, length {a} {u_}, width?", "What's the width? Perimeter {r} {u_}, length {a} {u_}.", "A {f} is {a} {u_} long and {r} {u_} around. How wide is it?", "P = {r} {u_}, l = {a} {u_}. w = ?", "Fence of {r} {u_} goes round a {f}. One side is {a} {u_}. The other side?", "Perimeter: {r} {u_}\nLength: {a} {u_}\nWidth: ?", "The perimeter of my {f} is {r} {u_}. It is {a} {u_} long. How wide?", "rectangle with perimeter {r} {u_} and one side {a} {u_}, find the other side"]
NOTES = [Task(sized(True), [("The area of a rectangle is length times width: {a} times {b}.", "{a}*{b}")], NOTES_AREA, spell=0, weight=3), Task(sized(False), [("The perimeter of a rectangle is twice the sum of {a} and {b}.", "2*({a}+{b})")], NOTES_ROUND, spell=0, weight=3), Task(sized(False), [("The other side is the area divided by the known side: {s} divided by {a}.", "{s}/{a}")], NOTES_WIDTH, spell=0, weight=2), Task(sized(False), [("Length and width together are half the perimeter: {r} divided by 2, minus {a}.", "{r}/2-{a}")], NOTES_WIDTH_P, spell=0, weight=2)]
FORMULA = [("parallelogram", "base {a} {u_} and height {b} {u_}", "The area of a parallelogram is base times height: {a} times {b}.", "{a}*{b}"), ("triangle", "base {a} {u_} and height {b} {u_}", "The area of a triangle is base times height divided by 2: {a} times {b} divided by 2.", "{a}*{b}/2"), ("triangle", "base {a} {u_} and height {b} {u_}", "The area of a triangle is base times height divided by 2: {a} times {b} divided by 2.", "{a}*{b}/2")]
FORMS = ["W F, area", "Area of this W: F.", "What is the area of a W with F?", "area of a W, F", "A W has F. What is its area?", "Find the area: W, F.", "W with F. area?", "Calculate the area of the W with F.", "How big is a W with F?", "A W-shaped [sign|bed|flag|sail|tile] has F. Area?", "The W has F, how many {A2} is it?"]
for w, f, thought, e in FORMULA:
    forms = [re.sub(r"\bF\b", f, re.sub(r"\bW\b", w, x.replace("W-shaped", "triangular" if w == "triangle" else w + "-shaped"))) for x in FORMS]
    NOTES.append(Task(sized(True), [(thought, e)], forms, spell=0, weight=1))


def trapezium(d):
    u = d.pick(["cm", "m"])
    while True:
        a, b, h = d.int(3, 30), d.int(3, 30), d.int(2, 20)
        if a != b:
            return dict(a=a, b=b, h=h, u_=u, w=d.pick(["trapezium", "trapezoid"]), out=lambda t: f"{t} {u}²")


NOTES.append(Task(trapezium, lambda v: [(f"The area of a {v['w']} is half the sum of the parallel sides times the height.", "({a}+{b})/2*{h}")], ["{w} with parallel sides {a} {u_} and {b} {u_}, height {h} {u_}. area?", "A {w} has parallel sides of {a} {u_} and {b} {u_} that are {h} {u_} apart. What is its area?", "[Find|What is] the area of a {w} with parallel sides {a} {u_} and {b} {u_} and height {h} {u_}.", "The parallel sides of a {w} are {a} {u_} and {b} {u_}; it is {h} {u_} high. Area?"], spell=0, weight=0.8))


@skill("real_plain_measures_notes", weight=3.3)
def notes(d):
    yield from tell(d, "d4.notes", NOTES, story=False)
