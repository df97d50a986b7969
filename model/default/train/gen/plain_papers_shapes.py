"""Area, perimeter, volume and angles, and what floors, fences and tiles cost, as textbooks and examination papers put them."""
from fractions import Fraction

from .plain_papers_base import dec, paper, sums, task, two


def rect(d):
    u = d.pick(["cm", "m", "cm", "m", "mm", "km", "feet", "inches"])
    w = str(d.int(2, d.pick([12, 30, 90]))) if d.chance(0.75) else dec(d, 1.2, 20, 1)
    more = d.int(1, 40)
    l = f"{Fraction(w) + more}" if w.isdigit() else f"{float(w) + more:.1f}"
    a, p = Fraction(l) * Fraction(w), 2 * (Fraction(l) + Fraction(w))
    k = d.rng.randint(2, 4)
    q = lambda x: str(x.numerator) if x.denominator == 1 else f"{float(x):.2f}".rstrip("0")
    return dict(l=l, w=w, u=u, su=u + "²" if u in ("cm", "m", "mm", "km") else "square " + u, e=str(more), ar=q(a), pe=q(p), k=k, g=d.pick(["garden", "field", "lawn", "playground", "room", "park", "yard", "car park"]), h=d.pick(["card", "photograph", "tablecloth", "mirror", "picture", "window", "poster", "flag", "rug", "door"]))


def of(unit):
    def drawn(draw):
        def inner(d):
            v = draw(d)
            u = v[unit]
            return {**v, "out": lambda t: f"{t} {u}"}
        return inner
    return drawn


AREA = ["A rectangle is {l} {u} long and {w} {u} wide. Find its area.", "Find the area of a rectangle with length {l} {u} and width {w} {u}.", "Work out the area of a rectangle {l} {u} by {w} {u}.", "A rectangle has length {l} {u} and breadth {w} {u}. Calculate its area.", "The length of a rectangle is {l} {u} and its width is {w} {u}. What is the area?", "A rectangular {h} measures {l} {u} by {w} {u}. What is its area?", "A {h} is {l} {u} long and {w} {u} wide. Work out the area of the {h}.", "The sides of a rectangle are {l} {u} and {w} {u}. Find the area of the rectangle.", "Calculate the area of a rectangular {h} of length {l} {u} and breadth {w} {u}.", "A rectangular {g} is {l} {u} long and {w} {u} wide. What area does it cover?", "What is the area, in {su}, of a {l} {u} by {w} {u} rectangle?"]
PERIM = ["A rectangle is {l} {u} long and {w} {u} wide. Find its perimeter.", "Find the perimeter of a rectangle with length {l} {u} and width {w} {u}.", "Work out the perimeter of a rectangle {l} {u} by {w} {u}.", "A rectangle has length {l} {u} and breadth {w} {u}. Calculate its perimeter.", "A rectangular {h} measures {l} {u} by {w} {u}. What is its perimeter?", "A rectangular {g} is {l} {u} long and {w} {u} wide. How long is a fence that goes all the way round it?", "{n} puts a border round a {h} that is {l} {u} by {w} {u}. How much border does {he} need?", "The length of a rectangle is {l} {u} and its width is {w} {u}. What is the perimeter?", "{n} runs once round a rectangular {g} {l} {u} long and {w} {u} wide. How far does {he} run?", "What length of wire is needed to go once round a rectangle {l} {u} by {w} {u}?"]
SIDE_A = ["The area of a rectangle is {ar} {su}. Its length is {l} {u}. Work out its width.", "A rectangle has an area of {ar} {su} and a length of {l} {u}. Find its width.", "The area of a rectangular {g} is {ar} {su}. If its length is {l} {u}, find its breadth.", "A rectangular {h} has an area of {ar} {su} and is {l} {u} long. How wide is it?", "A rectangle of length {l} {u} has area {ar} {su}. Calculate the breadth of the rectangle.", "One side of a rectangle is {l} {u}. The area is {ar} {su}. What is the length of the other side?"]
SIDE_P = ["The perimeter of a rectangle is {pe} {u}. The length is {l} {u}. Find the breadth.", "A rectangle has a perimeter of {pe} {u} and a length of {l} {u}. Find its width.", "The perimeter of a rectangular {g} is {pe} {u}. Its length is {l} {u}. How wide is it?", "A rectangle with perimeter {pe} {u} is {l} {u} long. Work out its width.", "{pe} {u} of fence goes all the way round a rectangular {g}. The {g} is {l} {u} long. What is its width?", "A piece of wire {pe} {u} long is bent into a rectangle of length {l} {u}. Find the breadth of the rectangle."]
LONGER_A = ["The length of a rectangle is {e} {u} more than its width. The width is {w} {u}. Find the area.", "A rectangle is {e} {u} longer than it is wide. Its width is {w} {u}. Work out its area."]
LONGER_P = ["The length of a rectangle is {e} {u} more than its breadth. The breadth is {w} {u}. Find the perimeter.", "A rectangular {g} is {w} {u} wide and its length is {e} {u} more than its width. Work out its perimeter."]
AREA_FROM_P = ["The perimeter of a rectangle is {pe} {u} and its length is {l} {u}. Find its area.", "A rectangle has perimeter {pe} {u} and one side of {l} {u}. Work out the area of the rectangle.", "The perimeter of a rectangular {g} is {pe} {u}. It is {l} {u} long. What is its area?"]
PERIM_FROM_A = ["The area of a rectangle is {ar} {su} and its length is {l} {u}. Find its perimeter.", "A rectangle of area {ar} {su} has a length of {l} {u}. Work out its perimeter.", "A rectangular {g} has an area of {ar} {su} and is {l} {u} long. Calculate its perimeter."]
LAPS = ["{n} runs {k} times round a rectangular {g} that is {l} {u} by {w} {u}. How far does {he} run?", "A {g} is {l} {u} long and {w} {u} wide. {n} walks round it {k} times. What distance does {he} walk?", "A rectangular {g} {l} {u} by {w} {u} is to be fenced with {k} rows of wire. What length of wire is needed?"]
LEN, SQ = of("u")(rect), of("su")(rect)
paper("rectangle", [task(SQ, [("The area of a rectangle is length times width: {l} times {w}.", "{l}*{w}")], AREA, 1.5, 0), task(LEN, [("The perimeter of a rectangle is twice the sum of {l} and {w}.", "2*({l}+{w})")], PERIM, 1.5, 0), task(LEN, [("The other side is the area divided by the known side: {ar} divided by {l}.", "{ar}/{l}")], SIDE_A, 1, 0), task(LEN, [("Length and width together are half the perimeter: {pe} divided by 2, minus {l}.", "{pe}/2-{l}")], SIDE_P, 1, 0),
                    task(SQ, [("Asked: the area. First the length: {w} plus {e}.", "{w}+{e}"), ("The area is {r1} times {w}.", "{r1}*{w}")], LONGER_A, 0.4, 0), task(LEN, [("Asked: the perimeter. First the length: {w} plus {e}.", "{w}+{e}"), ("The perimeter is twice the sum of {r1} and {w}.", "2*({r1}+{w})")], LONGER_P, 0.4, 0), task(SQ, [("Asked: the area. First the other side: {pe} divided by 2, minus {l}.", "{pe}/2-{l}"), ("The area is {r1} times {l}.", "{r1}*{l}")], AREA_FROM_P, 0.5, 0),
                    task(LEN, [("Asked: the perimeter. First the other side: {ar} divided by {l}.", "{ar}/{l}"), ("The perimeter is twice the sum of {r1} and {l}.", "2*({r1}+{l})")], PERIM_FROM_A, 0.5, 0), task(LEN, [("First the perimeter: twice the sum of {l} and {w}.", "2*({l}+{w})"), ("{k} times {r1}.", "{k}*{r1}")], LAPS, 0.6, 0)], 1.3)


# -- squares, triangles and others ---------------------------------------------------------------------------------------------
def square(d):
    u = d.pick(["cm", "m", "mm", "cm", "m", "km", "inches", "feet"])
    s = d.int(2, d.pick([15, 40])) if d.chance(0.8) else dec(d, 1.2, 15, 1)
    b, h = d.int(2, 40), d.int(2, 40)
    k, n = d.pick([(5, "pentagon"), (6, "hexagon"), (8, "octagon"), (10, "decagon"), (3, "triangle")])
    whole = Fraction(str(s))
    q = lambda x: str(x.numerator) if x.denominator == 1 else f"{float(x):.2f}".rstrip("0")
    t = sorted((d.rng.randint(5, 30), d.rng.randint(5, 30), 0))[1:]
    return dict(s=str(s), u=u, su=u + "²" if u in ("cm", "m", "mm", "km") else "square " + u, cu=u + "³" if u in ("cm", "m", "mm", "km") else "cubic " + u, ar=q(whole ** 2), pe=q(4 * whole), vo=q(whole ** 3), b=b, h=h, tr=q(Fraction(b * h, 2)), k=k, poly=n, pp=q(k * whole), x=t[0], y=t[1], z=d.rng.randint(t[1] - t[0] + 1, t[0] + t[1] - 1) if t[0] + t[1] - 1 > t[1] - t[0] + 1 else t[1], c=d.int(2, 30), g=d.pick(["garden", "field", "courtyard", "room", "park"]), f=d.pick(["tile", "napkin", "photo", "cushion", "board", "stamp"]))


SQA, SQP, SQC = of("su")(square), of("u")(square), of("cu")(square)
SQUARE = [(SQA, [("The area of a square is its side squared: {s} squared.", "{s}^2")], ["Find the area of a square of side {s} {u}.", "A square has sides of length {s} {u}. Work out its area.", "The side of a square is {s} {u}. Calculate the area of the square.", "A square {f} has sides of {s} {u}. What is its area?", "What is the area of a square whose side is {s} {u}?", "A square {g} has side {s} {u}. Find its area."]),
          (SQP, [("The perimeter of a square is 4 times its side: 4 times {s}.", "4*{s}")], ["Find the perimeter of a square of side {s} {u}.", "A square has sides of length {s} {u}. Work out its perimeter.", "The side of a square is {s} {u}. Calculate its perimeter.", "A square {g} has sides {s} {u} long. How much fencing is needed to go all the way round?", "What is the perimeter of a square whose side is {s} {u}?"]),
          (SQP, [("The side of a square is a quarter of its perimeter: {pe} divided by 4.", "{pe}/4")], ["The perimeter of a square is {pe} {u}. Find the length of one side.", "A square has a perimeter of {pe} {u}. Work out the length of its side.", "A wire of {pe} {u} is bent into a square. How long is each side of the square?", "The distance round a square {g} is {pe} {u}. How long is each side?"]),
          (SQP, [("The side of a square is the square root of its area: the root of {ar}.", "sqrt({ar})")], ["The area of a square is {ar} {su}. Find the length of a side.", "A square has an area of {ar} {su}. Work out the length of one of its sides.", "A square {g} covers {ar} {su}. How long is each side?", "What is the side of a square of area {ar} {su}?"]),
          (SQP, [("Asked: the perimeter. First the side: the square root of {ar}.", "sqrt({ar})"), ("The perimeter is 4 times the side {r1}.", "4*{r1}")], ["A square has an area of {ar} {su}. Find its perimeter.", "The area of a square is {ar} {su}. Work out the perimeter of the square.", "A square {g} has an area of {ar} {su}. What is its perimeter?", "Find the perimeter of a square whose area is {ar} {su}."]),
          (SQA, [("Asked: the area. First the side: {pe} divided by 4.", "{pe}/4"), ("The area is the side {r1} squared.", "{r1}^2")], ["A square has a perimeter of {pe} {u}. Find its area.", "The perimeter of a square is {pe} {u}. Work out the area of the square.", "Find the area of a square whose perimeter is {pe} {u}.", "A wire {pe} {u} long is bent to make a square. What is the area of the square?"]),
          (SQA, [("The area of a triangle is base times height divided by 2: {b} times {h} divided by 2.", "{b}*{h}/2")], ["A triangle has base {b} {u} and height {h} {u}. Work out the area of the triangle.", "Find the area of a triangle with base {b} {u} and height {h} {u}.", "The base of a triangle is {b} {u} and its height is {h} {u}. What is its area?", "Calculate the area of a triangle of base {b} {u} and perpendicular height {h} {u}.", "A triangular sail has a base of {b} {u} and a height of {h} {u}. Find its area.", "A triangular {g} has a base of {b} {u} and an altitude of {h} {u}. Find its area."]),
          (SQA, [("The area of a parallelogram is base times height: {b} times {h}.", "{b}*{h}")], ["Find the area of a parallelogram with base {b} {u} and height {h} {u}.", "A parallelogram has base {b} {u} and perpendicular height {h} {u}. Work out its area.", "The base of a parallelogram is {b} {u}. Its height is {h} {u}. Calculate the area."]),
          (SQP, [("A regular {poly} has {k} equal sides: {k} times {s}.", "{k}*{s}")], ["A regular {poly} has sides of length {s} {u}. Work out its perimeter.", "Find the perimeter of a regular {poly} of side {s} {u}.", "Each side of a regular {poly} is {s} {u}. What is the perimeter?", "What is the distance round a regular {poly} with sides of {s} {u}?"]),
          (SQP, [("A regular {poly} has {k} equal sides: {pp} divided by {k}.", "{pp}/{k}")], ["The perimeter of a regular {poly} is {pp} {u}. Find the length of one side.", "A regular {poly} has a perimeter of {pp} {u}. How long is each side?"]),
          (SQP, [("The perimeter is the sum of the three sides.", "{x}+{y}+{z}")], ["The sides of a triangle are {x} {u}, {y} {u} and {z} {u}. Find its perimeter.", "Find the perimeter of a triangle with sides {x} {u}, {y} {u} and {z} {u}.", "A triangular {g} has sides of {x} {u}, {y} {u} and {z} {u}. Work out its perimeter."]),
          (SQC, [("The volume of a box is length times width times height: {b} times {h} times {c}.", "{b}*{h}*{c}")], ["A cuboid measures {b} {u} by {h} {u} by {c} {u}. Find its volume.", "Find the volume of a cuboid of length {b} {u}, width {h} {u} and height {c} {u}.", "A box is {b} {u} long, {h} {u} wide and {c} {u} high. Work out its volume.", "The dimensions of a cuboid are {b} {u}, {h} {u} and {c} {u}. Calculate its volume.", "What is the volume of a rectangular prism with length {b} {u}, width {h} {u} and height {c} {u}?", "A tank in the shape of a cuboid is {b} {u} by {h} {u} by {c} {u}. What is its volume?"]),
          (SQC, [("The volume of a cube is its edge cubed: {s} cubed.", "{s}^3")], ["Find the volume of a cube of side {s} {u}.", "A cube has edges of length {s} {u}. Work out its volume.", "Each edge of a cube is {s} {u}. What is the volume of the cube?"])]
paper("figures", [task(a, b, c, len(c) ** 0.8, 0) for a, b, c in SQUARE], 1.3)


# -- what it costs, how many tiles ------------------------------------------------------------------------------------------------
def floor(d):
    l, w = d.rng.randint(4, 60), d.rng.randint(3, 40)
    p = two(d.rng.randint(4, 60) * 50) if d.chance(0.5) else str(d.rng.randint(2, 90))
    return sums(d, dict(l=l, w=w, g=d.pick(["garden", "field", "park", "playground", "plot of land", "yard"]), f=d.pick(["room", "hall", "floor", "classroom", "bedroom", "office"])), 0.35, p=p)


FENCE = ["A rectangular {g} is {l} m by {w} m. Fencing costs {P} per metre. Find the cost of fencing the {g}.", "Find the cost of fencing a rectangular {g} {l} m long and {w} m wide at {P} per metre.", "A {g} is {l} m long and {w} m wide. A fence is put all round it at {P} a metre. How much does the fence cost?", "{n} wants to put a fence round a rectangular {g} of length {l} m and breadth {w} m. The rate is {P} per metre. Work out the cost.", "Edging costs {P} per metre. How much does it cost to edge a rectangular {g} measuring {l} m by {w} m?", "A farmer fences a rectangular {g} with sides {l} m and {w} m. Each metre of fence costs {P}. What is the total cost?"]
CARPET = ["A {f} is {l} m long and {w} m wide. Carpet costs {P} per square metre. How much will it cost to carpet it?", "Find the cost of tiling a rectangular {f} {l} m by {w} m at {P} per square metre.", "A rectangular {f} measures {l} m by {w} m. Find the cost of carpeting it at {P} per m².", "{n} lays turf on a lawn {l} m by {w} m. Turf costs {P} per square metre. What is the total cost?", "Calculate the cost of paving a yard {l} m long and {w} m wide at {P} per square metre.", "Varnish costs {P} per square metre. What does it cost to varnish a {f} of {l} m by {w} m?", "The cost of levelling a {g} is {P} per square metre. Find the cost of levelling a {g} {l} m long and {w} m broad."]


def tiles(d):
    s = d.pick([10, 20, 25, 30, 40, 50])
    l, w = d.rng.randint(2, 12), d.rng.randint(2, 9)
    while l * 100 % s or w * 100 % s:
        l, w = d.rng.randint(2, 12), d.rng.randint(2, 9)
    a, b = d.pick([(2, 3), (3, 4), (4, 5), (2, 5), (1, 2)])
    return dict(s=s, l=l, w=w, p=a, q=b, x=a * d.rng.randint(2, 12), y=b * d.rng.randint(2, 12))


TILE = ["How many square tiles of side {s} cm are needed to cover a floor {l} m by {w} m?", "A floor is {l} m long and {w} m wide. It is to be covered with square tiles of side {s} cm. How many tiles are needed?", "Square tiles measure {s} cm by {s} cm. Work out how many tiles are needed for a floor measuring {l} m by {w} m.", "A wall {l} m by {w} m is covered with square tiles of side {s} cm. Find the number of tiles.", "{n} tiles a rectangular floor {l} m by {w} m with {s} cm square tiles. How many tiles does {he} need?"]
PATH = ["A rectangular lawn {l} m by {w} m is surrounded by a path {k} m wide. Find the area of the path.", "A path {k} m wide runs all round the outside of a rectangular garden {l} m long and {w} m wide. Work out the area of the path.", "A swimming pool {l} m by {w} m has a path {k} m wide around it. What is the area of the path?", "A field {l} m by {w} m has a path of width {k} m built outside and around it. Find the area of the path.", "A picture {l} cm by {w} cm has a frame {k} cm wide all round it. Find the area of the frame."]


def path(d):
    l, w = d.rng.randint(8, 60), d.rng.randint(5, 40)
    return dict(l=l, w=w, k=d.pick([1, 2, 3, "1.5", "2.5", 4]))


paper("floors", [task(floor, [("Asked: the cost. First the perimeter: twice the sum of {l} and {w}.", "2*({l}+{w})"), ("The cost is {r1} times {p}.", "{r1}*{p}")], FENCE, 1.3, 0), task(floor, [("Asked: the cost. The area is {l} times {w}.", "{l}*{w}"), ("The cost is {r1} times {p}.", "{r1}*{p}")], CARPET, 1.3, 0), task(tiles, [("The floor area divided by the area of one tile: in cm {l} times 100 and {w} times 100, divided by {s} times {s}.", "{l}*100*{w}*100/({s}*{s})")], TILE, 1, 0),
                 task(path, [("The outer rectangle is {l} + 2 × {k} by {w} + 2 × {k}: its area.", "({l}+2*{k})*({w}+2*{k})"), ("The inner area is taken away: {r1} minus {l} times {w}.", "{r1}-{l}*{w}")], PATH, 0.9, 0)], 0.8)


# -- angles --------------------------------------------------------------------------------------------------------------------------
def angles(d):
    a = d.rng.randint(20, 100)
    b = d.rng.randint(15, 160 - a)
    q = sorted(d.rng.sample(range(50, 125), 3))
    return dict(a=a, b=b, x=q[0], y=q[1], z=q[2] if sum(q) < 345 else 360 - q[0] - q[1] - d.rng.randint(20, 60), top=d.rng.randint(10, 75) * 2, base=d.rng.randint(15, 80), out=lambda t: t + "°")


ANGLE = [([("The angles of a triangle add up to 180: 180 minus {a} minus {b}.", "180-{a}-{b}")], ["Two angles of a triangle are {a}° and {b}°. Find the third angle.", "Two angles in a triangle measure {a}° and {b}°. Work out the size of the third angle.", "In triangle ABC, angle A = {a}° and angle B = {b}°. Find angle C.", "The angles of a triangle are {a}°, {b}° and x. Find x.", "A triangle has angles of {a}° and {b}°. What is its other angle?", "Work out the missing angle of a triangle with angles {a}° and {b}°."]),
         ([("The angles of a quadrilateral add up to 360: 360 minus {x} minus {y} minus {z}.", "360-{x}-{y}-{z}")], ["Three angles of a quadrilateral are {x}°, {y}° and {z}°. Find the fourth angle.", "A quadrilateral has angles of {x}°, {y}° and {z}°. Work out its fourth angle.", "The angles of a quadrilateral are {x}°, {y}°, {z}° and x°. What is the value of x?"]),
         ([("The angles of a triangle add up to 180: 180 minus {top}, divided by 2.", "(180-{top})/2")], ["An isosceles triangle has an angle of {top}° between its equal sides. Find each of the other angles.", "The vertical angle of an isosceles triangle is {top}°. Find each base angle.", "In an isosceles triangle the angle at the top is {top}°. Work out the size of a base angle."]),
         ([("The angles of a triangle add up to 180: 180 minus 2 times {base}.", "180-2*{base}")], ["Each base angle of an isosceles triangle is {base}°. Find the third angle.", "The base angles of an isosceles triangle are {base}° each. Work out the angle at the top."]),
         ([("The angles on a line add up to 180: 180 minus {a}.", "180-{a}")], ["Two angles on a straight line are {a}° and x. Find x.", "Find the supplement of {a}°.", "Two angles are supplementary. One is {a}°. Find the other.", "An angle on a straight line is {a}°. What is the angle next to it?"]),
         ([("The acute angles add up to 90: 90 minus {base}.", "90-{base}")], ["Find the complement of {base}°.", "Two angles are complementary. One of them is {base}°. Find the other.", "One acute angle of a right-angled triangle is {base}°. Find the other acute angle."])]
paper("angles", [task(angles, c, t, len(t) ** 0.8, 0) for c, t in ANGLE], 0.4)
