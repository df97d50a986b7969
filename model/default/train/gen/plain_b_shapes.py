"""Area and perimeter in plain words: rectangles and squares both ways, circles with a given pi, what is cut out or put together,
tiles, fences and paint with a price, centimetres and metres mixed, pieces of a length, glasses of a volume.
"""
from fractions import Fraction

from .core import skill
from .plain_b_base import SMALL, money, tell
from .real_words import Task, dec, finite

UNITS = ["cm", "m", "mm", "cm", "m", "km", "ft", "inches"]
FIELDS = ["garden", "field", "lawn", "yard", "park", "meadow", "paddock", "pitch", "car park", "playground"]
FLATS = ["card", "poster", "photo", "rug", "table top", "board", "mirror", "page", "flag", "screen", "mat", "door", "window", "towel"]


def joined(firsts, asks):
    return [f"{a} {b}" for a in firsts for b in asks]


def sq(u):
    return {"ft": "square feet", "inches": "square inches"}.get(u, u + "²")


def with_unit(v, area):
    u = v["u_"]
    v["out"] = lambda t: f"{t} {sq(u) if area else u}"
    v["U2"], v["usq"] = sq(u), f"square {u}" if u not in ("ft", "inches") else sq(u)
    return v


def sides(area, whole=0.75):
    def draw(d):
        a, b = (d.int(2, d.pick([12, 30, 120])) for _ in "ab")
        if not d.chance(whole):
            a = dec(d, 1, 20, 1)
        if str(a) == str(b):
            b = b + 1
        return with_unit(dict(a=a, b=b, u_=d.pick(UNITS), f=d.pick(FIELDS), o=d.pick(FLATS)), area)
    return draw


RECT = ["A rectangle is {a} {u_} by {b} {u_}.", "The sides of a rectangle are {a} {u_} and {b} {u_}.", "A {o} is {a} {u_} long and {b} {u_} wide.", "A {f} measures {a} {u_} by {b} {u_}.", "Rectangle {a} {u_} x {b} {u_}.", "A {o} has sides of {a} {u_} and {b} {u_}.", "{n} has a {o} of {a} {u_} by {b} {u_}.", "rectangle, length {a} {u_}, width {b} {u_}."]
AREA_ASK = ["What is its area?", "How big is the area?", "area?", "How many {usq} is that?", "Find the area.", "What is the area in {U2}?"]
ROUND_ASK = ["What is its perimeter?", "How long is the edge all round?", "perimeter?", "What is the distance around it?", "Find the perimeter.", "How far is it around?"]
AREA = [("The area of a rectangle is length times width: <a times b>.", "<a*b>")]
ROUND = [("The perimeter of a rectangle is twice the sum of <a and b>.", "2*(<a+b>)")]
SQUARE = ["A square has a side of {a} {u_}.", "A square {o} has sides of {a} {u_}.", "A square is {a} {u_} by {a} {u_}.", "The side of a square {f} is {a} {u_}.", "Square, side {a} {u_}."]


def side_from(kind):
    """A rectangle of which the area or the perimeter and one side are known."""
    def draw(d):
        a, b = d.int(2, d.pick([12, 40])), d.int(2, d.pick([12, 40, 90]))
        a += a == b
        return with_unit(dict(s=a * b, r=2 * (a + b), b=b, u_=d.pick(UNITS), o=d.pick(FLATS), f=d.pick(FIELDS)), kind == "area")
    return draw


AREA_KNOWN = ["A rectangle with an area of {s} {U2} has one side of {b} {u_}.", "One side of a rectangle of {s} {U2} is {b} {u_}.", "The area of a rectangle is {s} {U2}, its width {b} {u_}.", "A {o} of {s} {U2} is {b} {u_} wide.", "A {f} covers {s} {U2} and is {b} {u_} long.", "Rectangle: area {s} {U2}, side {b} {u_}.", "A {o} has an area of {s} {usq}. It is {b} {u_} long."]
OTHER_ASK = ["How long is the other side?", "What is the other side?", "Find the other side.", "other side?", "What does the second side measure?"]
AROUND_KNOWN = ["A rectangle has a perimeter of {r} {u_} and one side of {b} {u_}.", "The perimeter of a {o} is {r} {u_}, one side is {b} {u_}.", "A {f} is {b} {u_} long. Its perimeter is {r} {u_}.", "Rectangle: perimeter {r} {u_}, side {b} {u_}.", "It is {r} {u_} around a {f} that is {b} {u_} wide."]
PER_ASK = ["What is its perimeter?", "How far is it around?", "Find the perimeter.", "perimeter?", "What is the perimeter in {u_}?"]
AR_ASK = ["What is its area?", "Find the area.", "area?", "How many {usq} is it?"]


def a_square(area):
    def draw(d):
        a = d.int(2, d.pick([15, 40]))
        return with_unit(dict(a=a, s=a * a, r=4 * a, u_=d.pick(UNITS), o=d.pick(FLATS), f=d.pick(FIELDS)), area)
    return draw


SQ_AROUND = ["The perimeter of a square is {r} {u_}.", "It is {r} {u_} around a square {f}.", "The perimeter of a square {o} is {r} {u_}.", "{r} {u_} of edging fit exactly round a square {o}.", "A wire of {r} {u_} is bent into a square."]
SQ_AREA = ["The area of a square is {s} {U2}.", "A square {f} covers {s} {U2}.", "The area of a square {o} is {s} {U2}.", "A square with area {s} {usq}.", "Square, area {s} {U2}."]
SIDE_ASK = ["How long is one side?", "What is the side?", "Find the side.", "side?"]
IN_ONE = [Task(a_square(True), [("First the side: {r} divided by 4.", "{r}/4"), ("The area is the side {r1} squared.", "{r1}^2")], ["What is the area of a square whose perimeter is {r} {u_}?", "Find the area of a square of perimeter {r} {u_}.", "area of a square, perimeter {r} {u_}"] + joined(SQ_AROUND, AR_ASK), weight=5),
          Task(a_square(False), [("First the side: the square root of {s}.", "sqrt({s})"), ("The perimeter is 4 times the side {r1}.", "4*{r1}")], ["What is the perimeter of a square with area {s} {U2}?", "How far is it round a square of {s} {U2}?"] + joined(SQ_AREA, PER_ASK), weight=4),
          Task(a_square(False), [("The side of a square is a quarter of its perimeter: {r} divided by 4.", "{r}/4")], joined(SQ_AROUND, SIDE_ASK), weight=2), Task(a_square(False), [("The side of a square is the square root of its area: the root of {s}.", "sqrt({s})")], joined(SQ_AREA, SIDE_ASK), weight=2)]
SHAPES = [Task(sides(True), AREA, joined(RECT, AREA_ASK), weight=3), Task(sides(False), ROUND, joined(RECT, ROUND_ASK), weight=3), Task(a_square(True), [("The area of a square is its side squared: {a} squared.", "{a}^2")], joined(SQUARE, AREA_ASK), weight=1.5), Task(a_square(False), [("The perimeter of a square is 4 times its side: 4 times {a}.", "4*{a}")], joined(SQUARE, ROUND_ASK), weight=2),
          Task(side_from("side"), [("The other side is the area divided by the known side: {s} divided by {b}.", "{s}/{b}")], joined(AREA_KNOWN, OTHER_ASK), weight=4), Task(side_from("side"), [("First the other side: {s} divided by {b}.", "{s}/{b}"), ("The perimeter is twice the sum of {r1} and {b}.", "2*({r1}+{b})")], joined(AREA_KNOWN, PER_ASK), weight=5),
          Task(side_from("side"), [("Length and width together are half the perimeter: {r} divided by 2, minus {b}.", "{r}/2-{b}")], joined(AROUND_KNOWN, OTHER_ASK), weight=2), Task(side_from("area"), [("First the other side: {r} divided by 2, minus {b}.", "{r}/2-{b}"), ("The area is {r1} times {b}.", "{r1}*{b}")], joined(AROUND_KNOWN, AR_ASK), weight=3)] + IN_ONE


# -- circles with a given pi -----------------------------------------------------------------------------------------------
def circle(area):
    def draw(d):
        p = d.pick(["3.14"] * 5 + ["3", "3.1", "3.142", "22/7"])
        a = d.int(1, d.pick([10, 20, 50])) if p != "22/7" else 7 * d.int(1, 8)
        return with_unit(dict(a=a, p=p, dia=2 * a, pi=d.pick(["pi", "pi", "π"]), u_=d.pick(["cm", "m", "mm", "cm", "m"]), o=d.pick(["circle", "round table", "wheel", "coin", "pond", "plate", "round rug", "pizza", "disc"])), area)
    return draw


PI = ["Use {pi} = {p}.", "Take {pi} = {p}.", "({pi} = {p})", "Let {pi} be {p}.", "With {pi} = {p}."]
BY_RADIUS = ["A {o} has a radius of {a} {u_}.", "The radius of a {o} is {a} {u_}.", "{o}, radius {a} {u_}.", "A {o} with r = {a} {u_}."]
BY_DIAMETER = ["A {o} has a diameter of {dia} {u_}.", "The diameter of a {o} is {dia} {u_}.", "A {o} is {dia} {u_} across.", "{o}, diameter {dia} {u_}."]
RIM_ASK = ["What is its circumference?", "How long is the rim?", "Find the circumference.", "circumference?", "How far is it around?"]


def pis(firsts, asks):
    out = []
    for i, (a, b) in enumerate((a, b) for a in firsts for b in asks):
        out += [f"{a} {b} {PI[i % 5]}", f"{PI[(i + 2) % 4]} {a} {b}", f"{a} {b[:-1]}, using {{pi}} = {{p}}{b[-1]}"]
    return out


def pi_of(v):
    return "(22/7)" if v["p"] == "22/7" else v["p"]


def shown_pi(v):
    return v["p"]


CIRCLES = [Task(circle(True), lambda v: [(f"The area is π times the radius squared: {shown_pi(v)} times {{a}} squared.", pi_of(v) + "*{a}^2")], pis(BY_RADIUS, AREA_ASK[:5]), spell=0, weight=4),
           Task(circle(True), lambda v: [(f"The area is π times the radius squared: the radius is half of {{dia}}, π is {shown_pi(v)}.", pi_of(v) + "*({dia}/2)^2")], pis(BY_DIAMETER, AREA_ASK[:5]), spell=0, weight=3),
           Task(circle(False), lambda v: [(f"The circumference is 2 times π times the radius: 2 times {shown_pi(v)} times {{a}}.", f"2*{pi_of(v)}*{{a}}")], pis(BY_RADIUS, RIM_ASK), spell=0, weight=3),
           Task(circle(False), lambda v: [(f"The circumference is π times the diameter: {shown_pi(v)} times {{dia}}.", pi_of(v) + "*{dia}")], pis(BY_DIAMETER, RIM_ASK), spell=0, weight=3)]


@skill("real_plain_b_circles", weight=0.9)
def real_plain_b_circles(d):
    yield from tell(d, "circles", CIRCLES, story=False)


# -- cut out, put together, covered, fenced --------------------------------------------------------------------------------
def holed(d):
    a, b = d.int(4, d.pick([12, 40])), d.int(4, d.pick([12, 40]))
    return with_unit(dict(a=a, b=b, c=d.int(1, a - 1), e=d.int(1, b - 1), k=d.int(2, 3), u_=d.pick(["cm", "m", "cm", "m", "mm"]), o=d.pick(["panel", "board", "piece of cloth", "metal plate", "glass pane"]), f=d.pick(FIELDS[:7]), hole=d.pick(["pond", "shed", "pool", "patio", "flower bed", "sand pit"])), True)


HOLED = ["Out of a {a} {u_} by {b} {u_} {o} {n} saws a rectangle, {c} {u_} by {e} {u_}. How much area does the rest have?", "From a {o} of {a} {u_} by {b} {u_} a rectangle of {c} {u_} by {e} {u_} is cut. How big is the rest?", "A {f} of {a} m by {b} m has a {hole} of {c} m by {e} m in it. How much area is left?", "A {o} is {a} {u_} by {b} {u_}. A corner of {c} {u_} by {e} {u_} is cut off. What area remains?", "A wall is {a} m by {b} m with a window of {c} m by {e} m. How much wall is there to paint?", "The {f} is {a} m long and {b} m wide. A {hole} takes {c} m by {e} m. What is left?", "{a} {u_} x {b} {u_} {o}, hole of {c} {u_} x {e} {u_}. area of the rest?"]


def ell(d):
    v = with_unit(dict(a=d.int(2, 20), b=d.int(2, 20), c=d.int(2, 20), e=d.int(2, 20), u_=d.pick(["cm", "m", "m"])), True)
    return v


ELL = ["A shape is made of a {a} {u_} by {b} {u_} and a {c} {u_} by {e} {u_} rectangle. What is its area?", "An L-shaped room has parts of {a} {u_} by {b} {u_} and {c} {u_} by {e} {u_}. How big is the floor?", "Two rooms are {a} {u_} by {b} {u_} and {c} {u_} by {e} {u_}. What is their area together?", "Two rugs, {a} {u_} x {b} {u_} and {c} {u_} x {e} {u_}. What area do they cover in all?", "An L is two rectangles: {a} {u_} by {b} {u_} and {c} {u_} by {e} {u_}. Total area?", "Find the area of two walls of {a} {u_} by {b} {u_} and {c} {u_} by {e} {u_} together."]


def fenced(d):
    a, b = d.int(3, d.pick([20, 60])), d.int(3, d.pick([20, 60]))
    p = d.pick([str(d.int(2, 40)), f"{d.int(2, 20)}.50"])
    return money(d, dict(a=a, b=b, f=d.pick(FIELDS), room=d.pick(["room", "hall", "kitchen", "office", "studio", "classroom"])), form=d.pick(SMALL), p=p)


FENCE_COST = ["A {f} of {a} m by {b} m gets a fence all round. A metre costs {P}. What does it cost?", "Fencing is {P} a metre. How much to fence a {f} of {a} m by {b} m?", "{n} fences a {a} m by {b} m {f}. One metre of fence is {P}. What is the cost?", "How much is a fence round a {a} m by {b} m {f} at {P} a metre?", "The {f} is {a} m long and {b} m wide. A fence around it costs {P} per metre. Total cost?"]
COVER_COST = ["A {room} of {a} m by {b} m gets carpet at {P} per square metre. What does it cost?", "Carpet is {P} a square metre. How much for a {room} of {a} m by {b} m?", "{n} lays a floor of {a} m by {b} m. One m² costs {P}. What is the cost?", "Grass costs {P} per m². What does it cost for a {f} of {a} m by {b} m?", "How much is it to paint a wall of {a} m by {b} m at {P} per square metre?"]


def tiled(mixed):
    def draw(d):
        t = d.pick([20, 25, 30, 40, 50, 10, 60, 15])
        a, b = d.int(4, 40), d.int(4, 30)
        if mixed:
            while a * t % 10 or b * t % 10:
                a, b = d.int(4, 40), d.int(4, 30)
            return dict(t=t, a=finite(Fraction(a * t, 100)), b=finite(Fraction(b * t, 100)))
        return dict(t=t, a=a * t, b=b * t)
    return draw


TILE_ROOM = ["floor", "wall", "terrace", "bathroom floor", "kitchen floor", "hall floor"]
TILES = ["A {r_} is {a} {l_} by {b} {l_}. Tiles are {t} cm by {t} cm. How many are needed?", "How many {t} cm square tiles cover a {r_} of {a} {l_} by {b} {l_}?", "A {r_} of {a} {l_} by {b} {l_} is covered with square tiles of side {t} cm. How many tiles?", "{r_} {a} {l_} x {b} {l_}, square tiles with {t} cm sides. number of tiles?", "{n} tiles a {r_} of {a} {l_} by {b} {l_} with {t} cm tiles (squares). How many does {he} need?", "The {r_} measures {a} {l_} by {b} {l_}. One tile is a square of {t} cm. How many fit?", "Square slabs of {t} cm are laid on a {r_} {a} {l_} long and {b} {l_} wide. How many slabs?"]
PAVING = ["A {r_} is {a} m by {b} m. Slabs are {p} cm by {q} cm. How many are needed?", "How many {p} cm by {q} cm tiles cover a {r_} of {a} m by {b} m?", "Tiles of {p} cm by {q} cm on a {r_} of {a} m by {b} m, how many?", "{n} covers a {r_} of {a} m by {b} m with tiles of {p} cm by {q} cm. How many tiles?"]


def named(draw, length):
    return lambda d: {**draw(d), "r_": d.pick(TILE_ROOM), "l_": length, "out": lambda t: t + " tiles"}


def paving(d):
    p, q = d.rng.sample([10, 20, 25, 30, 40, 50, 60], 2)
    while True:
        a, b = d.int(1, 12), d.int(1, 10)
        if a * 100 % p == 0 and b * 100 % q == 0:
            return dict(p=p, q=q, a=a, b=b)


def posts(d):
    k = d.pick([2, 3, 4, 5, 6, 8, 10])
    while True:
        a, b = d.int(3, 90), d.int(3, 60)
        if 2 * (a + b) % k == 0 and a != b:
            return dict(a=a, b=b, k=k, f=d.pick(FIELDS))


POSTS = ["A {f} is {a} m by {b} m. There is a post every {k} m all round. How many posts?", "Around a {f} of {a} m by {b} m trees are set {k} m apart. How many trees?", "Every {k} m there is a lamp along the edge of a {a} m by {b} m {f}. How many lamps in all?", "How many posts, {k} m apart, go all round a {f} of {a} m by {b} m?"]


def laps(d):
    return dict(a=d.int(10, 120), b=d.int(10, 80), k=d.int(2, 12), f=d.pick(FIELDS), out=lambda t: t + " m")


LAPS = ["{n} runs {k} times around a {f} of {a} m by {b} m. How far is that?", "A {f} is {a} m by {b} m. {n} walks round it {k} times. How many metres?", "{k} laps of a {a} m by {b} m {f}. How many metres?", "How far is {k} times round a {f} of {a} m by {b} m?"]
COVER = "The floor area divided by the area of one tile: "
BUILT = [Task(holed, [("First the whole area: {a} times {b}.", "{a}*{b}"), ("Then the area of the part: {c} times {e}.", "{c}*{e}"), ("What is left is {r1} minus {r2}.", "{r1}-{r2}")], HOLED, spell=0, weight=6), Task(ell, [("The areas {a} times {b} and {c} times {e} are added.", "{a}*{b}+{c}*{e}")], ELL, spell=0, weight=3),
         Task(fenced, [("First the perimeter: twice the sum of {a} and {b}.", "2*({a}+{b})"), ("The cost is {r1} times {p}.", "{r1}*{p}")], FENCE_COST, spell=0, weight=3), Task(fenced, [("First the area: {a} times {b}.", "{a}*{b}"), ("The cost is {r1} times {p}.", "{r1}*{p}")], COVER_COST, spell=0, weight=3),
         Task(named(tiled(False), "cm"), [(COVER + "{a} times {b} divided by {t} squared.", "{a}*{b}/{t}^2")], TILES, spell=0, weight=2), Task(named(tiled(True), "m"), [(COVER + "in cm {a} times 100 and {b} times 100, divided by {t} squared.", "{a}*100*{b}*100/{t}^2")], TILES, spell=0, weight=5),
         Task(named(paving, "m"), [(COVER + "in cm {a} times 100 and {b} times 100, divided by {p} times {q}.", "{a}*100*{b}*100/({p}*{q})")], PAVING, spell=0, weight=3),
         Task(posts, [("First the perimeter: twice the sum of {a} and {b}.", "2*({a}+{b})"), ("The number is {r1} divided by {k}.", "{r1}/{k}")], POSTS, spell=0, weight=2), Task(laps, [("First the perimeter: twice the sum of {a} and {b}.", "2*({a}+{b})"), ("{k} times {r1}.", "{k}*{r1}")], LAPS, spell=0, weight=2)]


# -- lengths, weights and volumes in two units -----------------------------------------------------------------------------
# (large, small, how many, things cut or filled, the whole)
TWO_UNITS = [("m", "cm", 100, "pieces", "ribbon"), ("m", "cm", 100, "pieces", "rope"), ("km", "m", 1000, "laps", "run"), ("kg", "g", 1000, "bags", "sugar"), ("kg", "g", 1000, "packets", "tea"), ("litres", "ml", 1000, "glasses", "juice"), ("litres", "ml", 1000, "bottles", "oil"), ("cm", "mm", 10, "strips", "card"), ("hours", "minutes", 60, "lessons", "teaching"), ("m", "cm", 100, "planks", "wood"), ("litres", "ml", 1000, "cups", "soup")]


def pieces(d):
    big, lit, k, what, whole = d.pick(TWO_UNITS)
    while True:
        c, q = d.pick([5, 8, 10, 12, 15, 20, 25, 30, 40, 45, 50, 60, 75, 80, 120, 125, 150, 200, 250, 300, 330, 400, 500, 750]), d.int(2, 60)
        t = Fraction(c * q, k)
        if c < 2 * k and finite(t) and len(finite(t)) < 5 and t >= 1:
            break
    return dict(big=big, lit=lit, k=k, what=what, whole=whole, c=c, q=q, t=finite(t), U=big)


PIECES = ["How many {what} of {c} {lit} are in {t} {big} of {whole}?", "{t} {big} of {whole} make how many {what} of {c} {lit}?", "{n} has {t} {big} of {whole}. How many {what} of {c} {lit} is that?", "How many {c} {lit} {what} can be made from {t} {big} of {whole}?", "{t} {big} of {whole}, {c} {lit} each: how many {what}?", "One of the {what} takes {c} {lit}. How many from {t} {big} of {whole}?"]
TOTAL = ["{q} {what} of {c} {lit} each. How many {big} of {whole} is that?", "{n} needs {q} {what} of {c} {lit}. How many {big} of {whole}?", "How many {big} of {whole} are {q} {what} of {c} {lit}?", "{q} times {c} {lit} of {whole}, in {big}?", "{q} {what}, {c} {lit} each. Give the total in {big}."]
SIZE = ["{t} {big} of {whole} are divided into {q} equal {what}. How many {lit} is each?", "{q} equal {what} from {t} {big} of {whole}. How many {lit} each?", "{n} splits {t} {big} of {whole} into {q} {what}. How many {lit} in each?"]


def left(d):
    while True:
        v = pieces(d)
        v["q"] = max(1, v["q"] - d.int(1, v["q"]))
        if Fraction(v["t"]) * v["k"] > v["c"] * v["q"] and v["q"] > 1:
            return v


LEFT = ["{n} has {t} {big} of {whole} and takes {q} {what} of {c} {lit}. How many {lit} are left?", "From {t} {big} of {whole} come {q} {what} of {c} {lit}. How many {lit} remain?", "{t} {big} of {whole}, minus {q} {what} of {c} {lit}. What is left in {lit}?"]


def end(draw, key):
    def other(d):
        v = draw(d)
        v["out"] = lambda t: f"{t} {v[key]}"
        return v
    return other


def board(d):
    a, b = d.pick([str(d.int(1, 9)), f"{d.int(1, 6)}.5", f"{d.int(1, 4)}.2"]), d.int(5, 95)
    return dict(a=a, b=b, o=d.pick(["board", "shelf", "strip", "plank", "rug", "banner", "bench top"]))


def in_metres(d):
    a, b = d.int(4, 60) * 5, d.int(3, 40) * 5
    return dict(a=a, b=b + 5 * (a == b), o=d.pick(["desk", "door", "rug", "blanket", "banner", "mirror", "board"]))


CM_AREA = ["A {o} is {a} cm by {b} cm. What is its area in m²?", "Area in square metres of a {o} of {a} cm by {b} cm?", "A {o} measures {a} cm by {b} cm. How many m² is that?", "How many square metres is a {o} {a} cm long and {b} cm wide?"]
CM_ROUND = ["A {o} is {a} cm by {b} cm. What is its perimeter in m?", "Perimeter in metres of a {o} of {a} cm by {b} cm?", "A {o} measures {a} cm by {b} cm. How many metres is it all round?", "How many metres of edging go round a {o} {a} cm long and {b} cm wide?"]
BOARD = ["A {o} is {a} m long and {b} cm wide. What is its area in ASKED?", "Area in ASKED of a {o} {a} m by {b} cm?", "A {o} measures {a} m by {b} cm. How many ASKED is that?", "Find the area of a {a} m by {b} cm {o} in ASKED."]


def cm2(small_asked):
    return [f.replace("ASKED", x) for f in BOARD for x in (["cm²", "square centimetres", "square cm"] if small_asked else ["m²", "square metres", "square m"])]


MIXED = [Task(lambda d: {**in_metres(d), "out": lambda t: t + " m²"}, [("Asked: the area in m². In m: {a} divided by 100, times {b} divided by 100.", "{a}/100*({b}/100)")], CM_AREA, spell=0, weight=2), Task(lambda d: {**in_metres(d), "out": lambda t: t + " m"}, [("Asked: the perimeter in m. In cm: twice the sum of {a} and {b}; divided by 100.", "2*({a}+{b})/100")], CM_ROUND, spell=0, weight=2),
         Task(end(pieces, "what"), [("In {lit}: {t} times {k}, divided by {c}.", "{t}*{k}/{c}")], PIECES, spell=0, weight=4), Task(end(pieces, "big"), [("Asked: the {big}. In {lit}: {q} times {c}; divided by {k}.", "{q}*{c}/{k}")], TOTAL, spell=0, weight=3), Task(end(pieces, "lit"), [("In {lit}: {t} times {k}, divided by {q}.", "{t}*{k}/{q}")], SIZE, spell=0, weight=2),
         Task(end(left, "lit"), [("In {lit}: {t} times {k}, minus {q} times {c}.", "{t}*{k}-{q}*{c}")], LEFT, spell=0, weight=3),
         Task(lambda d: {**board(d), "out": lambda t: t + " cm²"}, [("Asked: the area in cm². In cm: {a} times 100, times {b}.", "{a}*100*{b}")], cm2(True), spell=0, weight=2), Task(lambda d: {**board(d), "out": lambda t: t + " m²"}, [("Asked: the area in m². In m: {a} times {b} divided by 100.", "{a}*{b}/100")], cm2(False), spell=0, weight=2)]


@skill("real_plain_b_shapes", weight=2.4)
def real_plain_b_shapes(d):
    yield from tell(d, "shapes", SHAPES, story=d.chance(0.4))


@skill("real_plain_b_built", weight=2)
def real_plain_b_built(d):
    yield from tell(d, "built", BUILT)


@skill("real_plain_b_units", weight=1.6)
def real_plain_b_units(d):
    yield from tell(d, "units", MIXED)
