"""Area, perimeter, volume: of plain shapes, in stories about gardens and rooms, and backwards from the area to a side."""
from .core import Answer, Call, skill
from .phrases import NAMES, an, ask, cap, decimal, num

UNITS = [("cm", "cm", "cm²", "cm³"), ("m", "m", "m²", "m³"), ("mm", "mm", "mm²", "mm³"), ("km", "km", "km²", "km³"),
    ("inches", "in", "square inches", "cubic inches"), ("feet", "ft", "square feet", "cubic feet"), ("metres", "m", "m²",
    "m³"), ("meters", "m", "m²", "m³"), ("centimetres", "cm", "cm²", "cm³"), ("centimeters", "cm", "cm²", "cm³"), ("yards",
    "yd", "square yards", "cubic yards"), ("units", "units", "square units", "cubic units"),
    ("", "", "", "")]


def unit(d, bare=0.2):
    """(how it is said after a number, with a space; length, area and volume for the answer, with a space)."""
    u = UNITS[-1] if d.chance(bare) else d.pick(UNITS[:-1])
    said = u[0]
    return ((" " + said) if said else "", *((" " + x) if x else "" for x in u[1:]))


def length(d, hi=60):
    """(shown, plain) of a length: an integer mostly, else a decimal."""
    if d.chance(0.18):
        t = decimal(d, 0.5, hi, d.pick([1, 1, 1, 2]))
        return t, t
    n = d.int(2, hi) if d.chance(0.85) else d.int(2, 999)
    return num(d, n), str(n)


RECT_NP = ["a rectangle with sides {a}{u} and {b}{u}", "a rectangle {a}{u} by {b}{u}", "a rectangle of {a}{u} by {b}{u}",
    "a {a}{u} by {b}{u} rectangle", "a rectangle with length {a}{u} and width {b}{u}",
    "a rectangle that is {a}{u} long and {b}{u} wide", "a rectangle measuring {a}{u} by {b}{u}",
    "a rectangle {a}{u} × {b}{u}", "a rectangle {a} x {b}{u}", "a rectangle of length {a}{u} and breadth {b}{u}",
    "a rectangle whose sides are {a}{u} and {b}{u}", "a rectangle with width {b}{u} and length {a}{u}",
    "a rectangle with side lengths {a} and {b}{u}", "a rectangle (length {a}{u}, width {b}{u})",
    "a rectangle with base {a}{u} and height {b}{u}", "a rectangle with dimensions {a}{u} and {b}{u}",
    "a rectangle {a}{u} wide and {b}{u} high"]
PLACES = ["garden", "room", "field", "floor", "lawn", "park", "playground", "yard", "table top", "farm", "bedroom",
    "kitchen", "swimming pool", "carpet", "poster", "football pitch", "sheet of paper", "door", "wall", "car park",
    "classroom", "terrace", "plot of land", "blanket", "meadow"]


def ask_shape(d, what, shape, facts=()):
    """A question for `what` ("area") of `shape`: in one phrase, or in a sentence about the shape and then the question.
    `facts` are sentences that say the same as `shape` does."""
    if facts and d.chance(0.4):
        fact = d.pick(facts)
        return d.say("shape.facts", [
            "{F}. What is the {w}?", "{F}. Find the {w}.", "{F}. What is its {w}?", "{F}. Calculate the {w}.",
            "{F}. How big is the {w}?", "{F}. Find its {w}.", "{F}. Work out the {w}.", "{F}. Determine its {w}.",
            "{F}, what is the {w}?", "{F}; find the {w}", "{F}. {W}?",
            "If {f}, what is the {w}?", "If {f}, find the {w}.", "If {f}, what is its {w}?", "What is the {w} if {f}?",
            "Find the {w} if {f}.", "Given that {f}, find the {w}.", "What is the {w} when {f}?",
            "Suppose {f}. What is the {w}?", "{F}. Can you find its {w}?", "{F}. I need the {w}.",
            "{F}. Please calculate the {w}.",
            "{F}. Compute its {w}.", "{F}. What {w} does it have?", "{F}. Tell me its {w}.", "What is its {w} if {f}?",
            "Calculate the {w}: {f}.", "{F} and I want to know the {w}."], w=what, W=cap(what), f=fact, F=cap(fact))
    if d.chance(0.6):
        return ask(d, d.say("shape.np", ["the {w} of {s}", "the {w} of {s}", "the {w} for {s}", "{w} of {s}"], w=what,
            s=shape))
    return d.say("shape.two", ["{S}: what is the {w}?", "{S}. What is the {w}?", "{S}. Find the {w}.",
        "Take {s}. What is its {w}?", "I have {s}. What is its {w}?", "There is {s}. Calculate its {w}.",
        "Given {s}, find its {w}.", "For {s}, what is the {w}?", "Consider {s}. Determine its {w}.", "{S} has what {w}?",
        "What {w} does {s} have?", "{w}: {s}", "We draw {s}. Work out the {w}.",
        "Imagine {s}. How big is its {w}?", "How large is the {w} of {s}?", "How big is the {w} of {s}?",
        "I drew {s}. Its {w}?", "Let us look at {s}. What is its {w}?"], w=what, s=shape, S=cap(shape))


RECT_FACTS = ["a rectangle is {a}{u} long and {b}{u} wide", "a rectangle has sides {a}{u} and {b}{u}",
    "a rectangle has sides of {a}{u} and {b}{u}", "the sides of a rectangle are {a}{u} and {b}{u}",
    "the length of a rectangle is {a}{u} and its width is {b}{u}", "a rectangle has length {a}{u} and width {b}{u}",
    "a rectangle measures {a}{u} by {b}{u}", "the length is {a}{u} and the width is {b}{u} in a rectangle",
    "one side of a rectangle is {a}{u}, the other {b}{u}", "a rectangle has a length of {a}{u} and a width of {b}{u}",
    "the {p} is {a}{u} long and {b}{u} wide", "my {p} is {a}{u} by {b}{u}", "a rectangular {p} is {a}{u} by {b}{u}",
    "a rectangular {p} measures {a}{u} by {b}{u}", "a {p} has the shape of a rectangle with sides {a}{u} and {b}{u}",
    "the dimensions of a rectangle are {a}{u} and {b}{u}", "a rectangular {p} is {a}{u} in length and {b}{u} in width",
    "the two sides of a rectangle measure {a}{u} and {b}{u}", "length = {a}{u} and width = {b}{u} for a rectangle",
    "a rectangle: length {a}{u}, width {b}{u}", "the rectangle ABCD has AB = {a}{u} and BC = {b}{u}",
    "in a rectangle the longer side is {a}{u} and the shorter {b}{u}", "our {p} is rectangular, {a}{u} by {b}{u}",
    "a rectangle has a base of {a}{u} and a height of {b}{u}"]


@skill("rectangle", weight=1.6)
def rectangle(d):
    (x, a), (y, b) = length(d), length(d)
    u, ul, ua, _ = unit(d)
    shape = d.say("rect", RECT_NP, a=x, b=y, u=u)
    shape = shape.replace("a 8", "an 8").replace("a 11 ", "an 11 ").replace("a 18", "an 18").replace("a eigh", "an eigh")
    if "width" in shape and shape.index(y) < shape.index(x) and x != y and "with width" in shape:
        (x, a), (y, b) = (y, b), (x, a)
    if d.chance(0.25):
        shape = shape.replace("rectangle", "rectangular " + d.pick(PLACES), 1) if "a rectangle" in shape else shape
    place = d.pick(PLACES)
    facts = [d.say("rect.facts", RECT_FACTS, a=x, b=y, u=u, p=d.pick(PLACES))]
    if d.chance(0.55):
        yield ask_shape(d, d.pick(["area", "area", "area", "surface area", "surface"]) if d.chance(0.1) else "area", shape,
            facts)
        r = yield Call(f"The area of a rectangle is length times width: {a} times {b}.", f"{a}*{b}")
        yield Answer("", f"The area is {a} × {b} = {r.best}{ua}.", r.best)
    else:
        yield ask_shape(d, d.pick(["perimeter", "perimeter", "perimeter", "circumference", "distance around"])
            if d.chance(0.25) else "perimeter", shape, facts)
        r = yield Call(f"The perimeter of a rectangle is twice the sum of {a} and {b}.", f"2*({a}+{b})")
        yield Answer("", f"The perimeter is 2 × ({a} + {b}) = {r.best}{ul}.", r.best)


SQUARE_NP = ["a square with side {a}{u}", "a square with sides of {a}{u}", "a square of side {a}{u}",
    "a square with side length {a}{u}", "a square whose side is {a}{u}", "a square whose sides are {a}{u} long",
    "a square {a}{u} on a side", "a square (side {a}{u})", "a square having side {a}{u}", "a square with edges of {a}{u}",
    "a square that is {a}{u} wide", "a square with a side of {a}{u}", "a square measuring {a}{u} on each side"]


@skill("square", weight=0.9)
def square(d):
    x, a = length(d, 100)
    u, ul, ua, _ = unit(d)
    shape = d.say("square", SQUARE_NP, a=x, u=u)
    if d.chance(0.2):
        shape = shape.replace("a square", "a square " + d.pick(PLACES), 1)
    facts = [d.say("square.facts", ["a square has a side of {a}{u}", "a square has sides of {a}{u}",
        "the side of a square is {a}{u}", "the side of a square is {a}{u} long", "the sides of a square are {a}{u}",
        "a square's side is {a}{u}", "each side of a square is {a}{u}", "each side of a square measures {a}{u}",
        "one side of a square is {a}{u} long", "a square has side length {a}{u}", "a square is {a}{u} wide",
        "a square {p} has sides of {a}{u}", "the side length of a square is {a}{u}",
        "my {p} is square with sides of {a}{u}", "all sides of a square are {a}{u}",
        "the length of one side of a square is {a}{u}", "a square {p} is {a}{u} on each side"], a=x, u=u, p=d.pick(PLACES))]
    if d.chance(0.5):
        yield ask_shape(d, "area", shape, facts)
        r = yield Call(f"The area of a square is its side squared: {a} squared.", f"{a}^2")
        yield Answer("", f"The area is {a}² = {r.best}{ua}.", r.best)
    else:
        yield ask_shape(d, "perimeter", shape, facts)
        r = yield Call(f"The perimeter of a square is 4 times its side: 4 times {a}.", f"4*{a}")
        yield Answer("", f"The perimeter is 4 × {a} = {r.best}{ul}.", r.best)


@skill("triangle", weight=1.3)
def triangle(d):
    (x, a), (y, b), (z, c) = length(d, 40), length(d, 40), length(d, 40)
    u, ul, ua, _ = unit(d)
    if not abs(float(a) - float(b)) < float(c) < float(a) + float(b):
        z, c = (x, a) if float(a) > float(b) else (y, b)
    kind = d.pick(["area", "area", "area", "perimeter", "perimeter", "equi", "hyp", "hyp", "leg", "angle"])
    if kind == "area":
        shape = d.say("tri", ["a triangle with base {a}{u} and height {b}{u}",
            "a triangle with a base of {a}{u} and a height of {b}{u}", "a triangle of base {a}{u} and height {b}{u}",
            "a triangle whose base is {a}{u} and whose height is {b}{u}", "a triangle (base {a}{u}, height {b}{u})",
            "a right triangle with legs {a}{u} and {b}{u}", "a right-angled triangle with legs of {a}{u} and {b}{u}",
            "a triangle having base {a}{u} and altitude {b}{u}", "a triangle with height {a}{u} and base {b}{u}",
            "a triangle that is {a}{u} wide at the base and {b}{u} high", "a triangle, base {a}{u} and height {b}{u}",
            "a triangular garden with base {a}{u} and height {b}{u}",
            "a triangular sail with a base of {a}{u} and a height of {b}{u}"], a=x, b=y, u=u)
        facts = [d.say("tri.facts", ["a triangle has a base of {a}{u} and a height of {b}{u}",
            "a triangle has base {a}{u} and height {b}{u}", "the base of a triangle is {a}{u} and its height is {b}{u}",
            "the base of a triangle is {a}{u}, the height {b}{u}", "the height of a triangle is {a}{u} and its base {b}{u}",
            "a triangle is {a}{u} wide at its base and {b}{u} high", "the legs of a right triangle are {a}{u} and {b}{u}",
            "a right triangle has legs of {a}{u} and {b}{u}",
            "a triangle has height {a}{u} and base {b}{u}", "a triangular {p} has a base of {a}{u} and a height of {b}{u}",
            "in a triangle the base is {a}{u} and the altitude {b}{u}", "base = {a}{u} and height = {b}{u} in a triangle"],
            a=x, b=y, u=u, p=d.pick(["garden", "sail", "flag", "sign", "field", "park", "plot"]))]
        yield ask_shape(d, "area", shape, facts)
        r = yield Call(f"The area of a triangle is base times height divided by 2: {a} times {b} divided by 2.",
            f"{a}*{b}/2")
        yield Answer("", f"The area is {a} × {b} ÷ 2 = {r.best}{ua}.", r.best)
    elif kind == "perimeter":
        shape = d.say("tri.p", ["a triangle with sides {a}{u}, {b}{u} and {c}{u}",
            "a triangle with sides of {a}, {b} and {c}{u}", "a triangle whose sides are {a}{u}, {b}{u} and {c}{u} long",
            "a triangle with side lengths {a}, {b} and {c}{u}", "a triangle of sides {a}{u}, {b}{u}, {c}{u}",
            "a {a}, {b}, {c}{u} triangle", "a triangular field with sides {a}{u}, {b}{u} and {c}{u}"], a=x, b=y, c=z, u=u)
        facts = [d.say("tri.p.facts", ["a triangle has sides {a}{u}, {b}{u} and {c}{u}",
            "the sides of a triangle are {a}, {b} and {c}{u}", "the sides of a triangle measure {a}{u}, {b}{u} and {c}{u}",
            "a triangle has sides of {a}{u}, {b}{u} and {c}{u}",
            "the three sides of a triangle are {a}{u}, {b}{u} and {c}{u} long",
            "a triangular field has sides of {a}{u}, {b}{u} and {c}{u}"], a=x, b=y, c=z, u=u)]
        yield ask_shape(d, "perimeter", shape, facts)
        r = yield Call("The perimeter is the sum of the three sides.", f"{a}+{b}+{c}")
        yield Answer("", f"The perimeter is {a} + {b} + {c} = {r.best}{ul}.", r.best)
    elif kind == "equi":
        name, k = d.pick([("equilateral triangle", 3), ("regular pentagon", 5), ("regular hexagon", 6), ("regular octagon",
            8), ("rhombus", 4)])
        shape = d.say("regular", ["{n} with side {a}{u}", "{n} with sides of {a}{u}", "{n} of side {a}{u}",
            "{n} with side length {a}{u}", "{n} whose sides are {a}{u} long", "{n} with each side {a}{u}"],
            n=f"{an(name)} {name}", a=x, u=u)
        yield ask_shape(d, "perimeter", shape)
        r = yield Call(f"{cap(an(name))} {name} has {k} equal sides: {k} times {a}.", f"{k}*{a}")
        yield Answer("", f"The perimeter is {k} × {a} = {r.best}{ul}.", r.best)
    elif kind == "angle":
        p, q = d.int(10, 110), d.int(10, 65)
        yield d.say("angle", ["Two angles of a triangle are {p}° and {q}°. What is the third?",
            "A triangle has angles of {p} and {q} degrees. Find the third angle.",
            "In a triangle one angle is {p}° and another {q}°. How big is the third?",
            "What is the third angle of a triangle with angles {p}° and {q}°?",
            "Find the missing angle of a triangle: {p}°, {q}°, ?",
            "The angles of a triangle are {p}°, {q}° and x. What is x?",
            "third angle of a triangle with {p} and {q} degrees"], p=p, q=q)
        r = yield Call(f"The angles of a triangle add up to 180: 180 minus {p} minus {q}.", f"180-{p}-{q}")
        yield Answer("", f"The third angle is 180° − {p}° − {q}° = {r.best}°.", r.best)
    else:
        p, q, h = d.pick([(3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (20, 21, 29), (9, 40, 41), (12, 35, 37)])
        k = d.int(1, 9)
        p, q, h = p * k, q * k, h * k
        if d.chance(0.3):
            p, q = d.int(2, 30), d.int(2, 30)
            h = max(p, q) + d.int(1, 20)
        if d.chance(0.5):
            p, q = q, p
        if kind == "hyp":
            yield d.say("hyp", ["A right triangle has legs {p}{u} and {q}{u}. How long is the hypotenuse?",
                "What is the hypotenuse of a right triangle with legs {p}{u} and {q}{u}?",
                "Find the hypotenuse if the legs are {p}{u} and {q}{u}.",
                "The two shorter sides of a right-angled triangle are {p}{u} and {q}{u}. Find the longest side.",
                "hypotenuse of a right triangle with sides {p} and {q}{u}", "Legs {p}{u} and {q}{u}: hypotenuse?",
                "What is the length of the diagonal of a rectangle {p}{u} by {q}{u}?",
                "How long is the diagonal of a rectangle with sides {p}{u} and {q}{u}?",
                "Use Pythagoras: legs {p}{u} and {q}{u}, hypotenuse?",
                "A ladder's foot is {p}{u} from a wall and its top is {q}{u} up the wall. How long is the ladder?",
                "{w} walks {p}{u} east and {q}{u} north. How far is {w} from the start in a straight line?",
                "In a right triangle with legs of {p}{u} and {q}{u}, calculate the hypotenuse."], p=p, q=q, u=u,
                w=d.pick(NAMES))
            r = yield Call(f"By Pythagoras it is the square root of {p}² + {q}².", f"sqrt({p}^2+{q}^2)")
            yield Answer("", f"√({p}² + {q}²) = {r.text}{ul}.", r.best)
        else:
            yield d.say("leg", ["A right triangle has hypotenuse {h}{u} and one leg {p}{u}. How long is the other leg?",
                "The hypotenuse of a right triangle is {h}{u} and a leg is {p}{u}. Find the other leg.",
                "Find the missing leg: hypotenuse {h}{u}, leg {p}{u}.",
                "In a right-angled triangle the longest side is {h}{u} and another side {p}{u}. What is the third side?",
                "A ladder {h}{u} long leans on a wall with its foot {p}{u} from the wall. How high does it reach?",
                "What is the other leg of a right triangle with hypotenuse {h}{u} and leg {p}{u}?"], p=p, h=h, u=u)
            r = yield Call(f"By Pythagoras it is the square root of {h}² − {p}².", f"sqrt({h}^2-{p}^2)")
            yield Answer("", f"√({h}² − {p}²) = {r.text}{ul}.", r.best)


@skill("other_quadrilaterals", weight=0.6)
def quadrilaterals(d):
    (x, a), (y, b), (z, h) = length(d, 40), length(d, 40), length(d, 30)
    u, ul, ua, _ = unit(d)
    kind = d.pick(["par", "par", "trap", "trap", "rhombus", "parp"])
    if kind == "par":
        yield ask_shape(d, "area", d.say("para", ["a parallelogram with base {a}{u} and height {h}{u}",
            "a parallelogram with a base of {a}{u} and a height of {h}{u}",
            "a parallelogram of base {a}{u} and height {h}{u}", "a parallelogram whose base is {a}{u} and height {h}{u}",
            "a parallelogram (base {a}{u}, height {h}{u})", "a parallelogram {a}{u} long and {h}{u} high"], a=x, h=z, u=u))
        r = yield Call(f"The area of a parallelogram is base times height: {a} times {h}.", f"{a}*{h}")
        yield Answer("", f"The area is {a} × {h} = {r.best}{ua}.", r.best)
    elif kind == "parp":
        yield ask_shape(d, "perimeter", d.say("parap", ["a parallelogram with sides {a}{u} and {b}{u}",
            "a parallelogram whose sides are {a}{u} and {b}{u}", "a kite with sides {a}{u} and {b}{u}",
            "a parallelogram of sides {a} and {b}{u}"], a=x, b=y, u=u))
        r = yield Call(f"The perimeter is twice the sum of {a} and {b}.", f"2*({a}+{b})")
        yield Answer("", f"The perimeter is 2 × ({a} + {b}) = {r.best}{ul}.", r.best)
    elif kind == "trap":
        n = d.pick(["trapezium", "trapezoid"])
        yield ask_shape(d, "area", d.say("trap", ["a {n} with parallel sides {a}{u} and {b}{u} and height {h}{u}",
            "a {n} with bases {a}{u} and {b}{u} and height {h}{u}",
            "a {n} whose parallel sides are {a}{u} and {b}{u}, with a height of {h}{u}",
            "a {n} (parallel sides {a} and {b}{u}, height {h}{u})",
            "a {n} with bases of {a} and {b} and a height of {h}{u}"], n=n, a=x, b=y, h=z, u=u))
        r = yield Call(f"The area of a {n} is half the sum of the parallel sides times the height.", f"({a}+{b})/2*{h}")
        yield Answer("", f"The area is ({a} + {b}) ÷ 2 × {h} = {r.best}{ua}.", r.best)
    else:
        n = d.pick(["rhombus", "kite"])
        yield ask_shape(d, "area", d.say("rhombus", ["a {n} with diagonals {a}{u} and {b}{u}",
            "a {n} whose diagonals are {a}{u} and {b}{u}", "a {n} with diagonals of {a} and {b}{u}"], n=n, a=x, b=y, u=u))
        r = yield Call(f"The area of a {n} is half the product of its diagonals.", f"{a}*{b}/2")
        yield Answer("", f"The area is {a} × {b} ÷ 2 = {r.best}{ua}.", r.best)


@skill("circle", weight=1.2)
def circle(d):
    x, a = length(d, 40)
    u, ul, ua, _ = unit(d)
    area = d.chance(0.5)
    diameter = d.chance(0.35)
    w = "diameter" if diameter else "radius"
    shape = d.say("circle", ["a circle with {w} {a}{u}", "a circle of {w} {a}{u}", "a circle with a {w} of {a}{u}",
        "a circle whose {w} is {a}{u}", "a circle ({w} {a}{u})", "a circle having {w} {a}{u}", "a circle with {w} = {a}{u}",
        "a circle with {l} = {a}{u}", "a circle that has a {w} of {a}{u}", "a round table with a {w} of {a}{u}",
        "a circular pond with {w} {a}{u}", "a wheel with a {w} of {a}{u}", "a round pizza of {w} {a}{u}",
        "a circular plate with {w} {a}{u}", "a disc of {w} {a}{u}"],
        w=w, a=x, u=u, l="d" if diameter else "r")
    facts = [d.say("circle.facts", ["a circle has a {w} of {a}{u}", "a circle has {w} {a}{u}",
        "the {w} of a circle is {a}{u}", "a circle's {w} is {a}{u}", "the {w} of a round table is {a}{u}",
        "a round pond has a {w} of {a}{u}", "a wheel has a {w} of {a}{u}", "a pizza has a {w} of {a}{u}",
        "the {w} of a wheel is {a}{u}", "a circular garden has a {w} of {a}{u}", "the {w} of a coin is {a}{u}",
        "the {w} is {a}{u} in a circle", "{l} = {a}{u} in a circle",
        "a circular field has {w} {a}{u}", "my round table has a {w} of {a}{u}", "the circle has {w} {l} = {a}{u}"], w=w,
        a=x, u=u, l="d" if diameter else "r")]
    tail = d.chance(0.4)
    q = ask_shape(d, "area" if area else d.pick(["circumference", "circumference", "circumference", "perimeter"]), shape,
        facts)
    places = 2
    inpi = False
    if tail:
        t = d.say("circle.tail", ["Round to two decimals.", "Round to 2 decimal places.", "Give it to 2 decimal places.",
            "Round to one decimal place.", "Round to the nearest tenth.", "Round to the nearest hundredth.",
            "Answer to one decimal place.", "Leave the answer in terms of π.", "Give the answer in terms of pi.",
            "Answer in terms of pi.", "Give the exact answer with π.", "(2 decimal places)",
            "Round to the nearest whole number."])
        inpi = "pi" in t or "π" in t
        places = 1 if "one" in t or "tenth" in t else 0 if "whole" in t else 2
        q = (q if q[-1] in ".?" else q + ".") + " " + t
    yield q
    half = f"({a}/2)" if diameter else a
    if inpi:
        if area:
            r = yield Call(f"The area is π times the radius squared; the factor of π is {half}².", f"{half}^2")
        elif diameter:
            r = yield Call(f"The circumference is π times the diameter {a}; the factor of π is {a}.", a)
        else:
            r = yield Call(f"The circumference is 2 times π times the radius; the factor of π is 2 times {a}.", f"2*{a}")
        yield Answer("", f"The {'area' if area else 'circumference'} is {r.best}π{ua if area else ul}.", f"{r.best}π")
        return
    if area:
        e, th, t = f"pi*{half}^2", f"The area of a circle is π times the radius squared: {'the radius is half of ' + a if diameter else 'the radius is ' + a}", f"π × {half}²"
    elif diameter:
        e, th, t = f"pi*{a}", f"The circumference of a circle is π times the diameter {a}", f"π × {a}"
    else:
        e, th, t = f"2*pi*{a}", f"The circumference of a circle is 2 times π times the radius {a}", f"2 × π × {a}"
    if tail:
        r = yield Call(th + f", rounded to {places} decimals." if places else th + ", rounded to a whole number.",
            f"round({e}, {places})" if places else f"round({e})")
        yield Answer("", f"{t} ≈ {r.decimal}{ua if area else ul}.", r.decimal)
    else:
        r = yield Call(th + ".", e)
        v = r.decimal.replace("≈ ", "")
        yield Answer("", f"{t} ≈ {v}{ua if area else ul}.", v)


BOX_NP = ["a box {a}{u} long, {b}{u} wide and {c}{u} high", "a box measuring {a}{u} by {b}{u} by {c}{u}",
    "a box of {a} × {b} × {c}{u}", "a {t} with sides {a}{u}, {b}{u} and {c}{u}",
    "a {t} with length {a}{u}, width {b}{u} and height {c}{u}", "a {t} with edges {a}{u}, {b}{u} and {c}{u}",
    "a {t} of length {a}{u}, breadth {b}{u} and height {c}{u}", "a {t} {a} x {b} x {c}{u}",
    "a {t} (length {a}{u}, width {b}{u}, height {c}{u})", "a {t} with dimensions {a}, {b} and {c}{u}",
    "a {t} that is {a}{u} by {b}{u} by {c}{u}", "a {t} whose edges are {a}, {b} and {c}{u}"]


CUBE_FACTS = ["a cube has an edge of {a}{u}", "the edge of a cube is {a}{u}", "the side of a cube is {a}{u}",
    "a cube has edges of {a}{u}", "each edge of a cube is {a}{u} long", "a cube has sides of {a}{u}",
    "a cube's edge measures {a}{u}", "a cube is {a}{u} high"]


@skill("volume", weight=1.0)
def volume(d):
    (x, a), (y, b), (z, c) = length(d, 30), length(d, 30), length(d, 30)
    u, ul, ua, uv = unit(d)
    kind = d.pick(["box", "box", "box", "cube", "cube", "surface", "cyl", "cubesurf"])
    vol = d.pick(["volume", "volume", "volume", "capacity"])
    if kind in ("box", "surface"):
        shape = d.say("box", BOX_NP, a=x, b=y, c=z, u=u, t=d.pick(["box", "cuboid", "cuboid", "rectangular prism", "tank",
            "crate", "fish tank", "room", "brick"]))
        facts = [d.say("box.facts", ["a {t} is {a}{u} long, {b}{u} wide and {c}{u} high",
            "a {t} measures {a}{u} by {b}{u} by {c}{u}", "the edges of a {t} are {a}{u}, {b}{u} and {c}{u}",
            "a {t} has length {a}{u}, width {b}{u} and height {c}{u}",
            "a {t} has a length of {a}{u}, a width of {b}{u} and a height of {c}{u}",
            "the length of a {t} is {a}{u}, its width {b}{u} and its height {c}{u}",
            "a {t} has sides of {a}, {b} and {c}{u}", "a {t} has the dimensions {a} × {b} × {c}{u}",
            "the dimensions of a {t} are {a}{u}, {b}{u} and {c}{u}"], a=x, b=y, c=z, u=u, t=d.pick(["box", "cuboid",
            "rectangular prism", "tank", "crate", "parcel", "fish tank", "container"]))]
        if kind == "box":
            yield ask_shape(d, vol, shape, facts)
            r = yield Call(f"The volume of a box is length times width times height: {a} times {b} times {c}.",
                f"{a}*{b}*{c}")
            yield Answer("", f"The volume is {a} × {b} × {c} = {r.best}{uv}.", r.best)
        else:
            yield ask_shape(d, d.pick(["surface area", "total surface area"]), shape)
            r = yield Call("The surface of a box is twice the sum of its three different faces.",
                f"2*({a}*{b}+{a}*{c}+{b}*{c})")
            yield Answer("", f"The surface area is 2 × ({a} × {b} + {a} × {c} + {b} × {c}) = {r.best}{ua}.", r.best)
    elif kind in ("cube", "cubesurf"):
        shape = d.say("cube", ["a cube with side {a}{u}", "a cube with edge {a}{u}", "a cube with edges of {a}{u}",
            "a cube of side {a}{u}", "a cube with side length {a}{u}", "a cube whose edge is {a}{u}",
            "a cube whose sides are {a}{u} long", "a cube (edge {a}{u})", "a cube of edge length {a}{u}",
            "a die with edges of {a}{u}"], a=x, u=u)
        if kind == "cube":
            yield ask_shape(d, "volume", shape, [d.say("cube.facts", CUBE_FACTS, a=x, u=u)])
            r = yield Call(f"The volume of a cube is its edge cubed: {a} cubed.", f"{a}^3")
            yield Answer("", f"The volume is {a}³ = {r.best}{uv}.", r.best)
        else:
            yield ask_shape(d, "surface area", shape, [d.say("cube.facts", CUBE_FACTS, a=x, u=u)])
            r = yield Call(f"A cube has 6 faces of {a} squared.", f"6*{a}^2")
            yield Answer("", f"The surface area is 6 × {a}² = {r.best}{ua}.", r.best)
    else:
        shape = d.say("cyl", ["a cylinder with radius {a}{u} and height {b}{u}",
            "a cylinder of radius {a}{u} and height {b}{u}", "a cylinder whose radius is {a}{u} and height {b}{u}",
            "a can with radius {a}{u} and height {b}{u}", "a cylinder (radius {a}{u}, height {b}{u})",
            "a cylindrical tank with radius {a}{u} and height {b}{u}"], a=x, b=y, u=u)
        yield ask_shape(d, "volume", shape)
        r = yield Call(f"The volume of a cylinder is π times the radius squared times the height: radius {a}, height {b}.",
            f"pi*{a}^2*{b}")
        v = r.decimal.replace("≈ ", "")
        yield Answer("", f"π × {a}² × {b} ≈ {v}{uv}.", v)


@skill("reverse_geometry", weight=1.3)
def reverse(d):
    u, ul, ua, uv = unit(d, 0.1)
    sq = {" cm": d.pick([" cm²", " square cm", " square centimetres", " cm^2"]), " m": d.pick([" m²", " square metres",
        " sq m", " m^2"])}.get(ul, ua)
    n, b = d.int(2, 60), d.int(2, 40)
    kind = d.pick(["sqa", "sqa", "sqp", "sqp", "width", "width", "width", "widthp", "widthp", "tri", "cube", "circ",
        "height", "sq_ap", "sq_pa"])
    what = d.pick(["square", "square", "square", "square garden", "square field", "square room", "square tile",
        "square plot"])
    rect = d.pick(["rectangle", "rectangle", "rectangle", "rectangular garden", "rectangular field", "rectangular room",
        "rectangular lawn"])
    if kind == "sqa":
        s = n * n if d.chance(0.9) else d.int(2, 200)
        yield d.say("rv.sqa", ["A {w} has an area of {s}{q}. How long is its side?",
            "The area of a {w} is {s}{q}. What is the side length?", "What is the side of a {w} with area {s}{q}?",
            "Find the side of a {w} whose area is {s}{q}.", "How long is each side of a {w} of {s}{q}?",
            "A {w} covers {s}{q}. Find the length of one side.", "If a {w} has area {s}{q}, how long are its sides?",
            "side of a {w} with area {s}{q}", "{S}{q} is the area of a {w}. Its side?",
            "Area of a {w}: {s}{q}. Side length?", "Calculate the side length of a {w} with an area of {s}{q}."], w=what,
            s=num(d, s), S=num(d, s), q=sq)
        r = yield Call(f"The side of a square is the square root of its area: the root of {s}.", f"sqrt({s})")
        yield Answer("", f"The side is √{s} = {r.text}{ul}." if str(r.text) != f"√{s}" else f"The side is {r.text}{ul}.",
            r.best)
    elif kind == "sqp":
        s = 4 * n if d.chance(0.8) else d.int(4, 400)
        yield d.say("rv.sqp", ["A {w} has a perimeter of {s}{u}. How long is its side?",
            "The perimeter of a {w} is {s}{u}. What is the side length?",
            "What is the side of a {w} with perimeter {s}{u}?", "Find the side of a {w} whose perimeter is {s}{u}.",
            "If the perimeter of a {w} is {s}{u}, how long is one side?",
            "The distance around a {w} is {s}{u}. Find one side.", "side of a {w} with perimeter {s}{u}",
            "A fence of {s}{u} goes all round a {w}. How long is one side?",
            "A wire {s}{u} long is bent into a square. What is the side?",
            "Calculate the side length of a {w} with a perimeter of {s}{u}."], w=what, s=num(d, s), u=u)
        r = yield Call(f"The side of a square is a quarter of its perimeter: {s} divided by 4.", f"{s}/4")
        yield Answer("", f"The side is {s} ÷ 4 = {r.best}{ul}.", r.best)
    elif kind in ("sq_ap", "sq_pa"):
        if kind == "sq_ap":
            s = n * n
            yield d.say("rv.ap", ["A {w} has an area of {s}{q}. What is its perimeter?",
                "The area of a {w} is {s}{q}. Find the perimeter.", "What is the perimeter of a {w} whose area is {s}{q}?",
                "How much fence goes around a {w} of {s}{q}?", "If a {w} covers {s}{q}, how far is it around?",
                "Find the distance around a {w} with area {s}{q}."], w=what, s=num(d, s), q=sq)
            r = yield Call(f"First the side: the square root of {s}.", f"sqrt({s})")
            p = yield Call(f"The perimeter is 4 times the side {r.best}.", f"4*{r.best}")
            yield Answer("", f"The side is √{s} = {r.best}, the perimeter 4 × {r.best} = {p.best}{ul}.", p.best)
        else:
            s = 4 * n
            yield d.say("rv.pa", ["A {w} has a perimeter of {s}{u}. What is its area?",
                "The perimeter of a {w} is {s}{u}. Find the area.", "What is the area of a {w} whose perimeter is {s}{u}?",
                "If the perimeter of a {w} is {s}{u}, what is its area?",
                "A fence of {s}{u} encloses a {w}. What area does it enclose?",
                "Find the area of a {w} with perimeter {s}{u}."], w=what, s=num(d, s), u=u)
            r = yield Call(f"First the side: {s} divided by 4.", f"{s}/4")
            p = yield Call(f"The area is the side {r.best} squared.", f"{r.best}^2")
            yield Answer("", f"The side is {s} ÷ 4 = {r.best}, the area {r.best}² = {p.best}{ua}.", p.best)
    elif kind == "width":
        s = n * b if d.chance(0.85) else d.int(b, 999)
        g, o = d.pick([("length", "width"), ("width", "length"), ("length", "width"), ("base", "height"), ("one side",
            "the other side")])
        if g == "one side":
            yield d.say("rv.side", ["A {w} has an area of {s}{q} and one side of {b}{u}. How long is the other side?",
                "The area of a {w} is {s}{q}; one side is {b}{u}. Find the other.",
                "What is the other side of a {w} with area {s}{q} and one side {b}{u}?",
                "One side of a {w} of {s}{q} is {b}{u} long. What about the other side?",
                "If a {w} covers {s}{q} and one side is {b}{u}, what is the other side?"], w=rect, s=num(d, s), b=num(d, b),
                u=u, q=sq)
        else:
            yield d.say("rv.width", ["A {w} has an area of {s}{q} and a {g} of {b}{u}. What is its {o}?",
                "The area of a {w} is {s}{q} and its {g} is {b}{u}. Find the {o}.",
                "What is the {o} of a {w} with area {s}{q} and {g} {b}{u}?",
                "A {w} with {g} {b}{u} has area {s}{q}. Find its {o}.",
                "Find the {o} of a {w} whose area is {s}{q} and whose {g} is {b}{u}.",
                "If the {g} of a {w} is {b}{u} and its area {s}{q}, what is the {o}?",
                "{o} of a {w}, area {s}{q}, {g} {b}{u}", "A {w} covers {s}{q}. Its {g} is {b}{u}. How much is its {o}?",
                "The {g} of a {w} measures {b}{u}. Its area is {s}{q}. Calculate the {o}.",
                "Area {s}{q}, {g} {b}{u}: {o} of the {w}?"], w=rect, s=num(d, s), b=num(d, b), u=u, q=sq, g=g, o=o)
        r = yield Call(f"The other side is the area divided by the known side: {s} divided by {b}.", f"{s}/{b}")
        yield Answer("", f"{s} ÷ {b} = {r.best}{ul}.", r.best)
    elif kind == "widthp":
        s = 2 * (n + b)
        g, o = d.pick([("length", "width"), ("width", "length")])
        yield d.say("rv.widthp", ["A {w} has a perimeter of {s}{u} and a {g} of {b}{u}. What is its {o}?",
            "The perimeter of a {w} is {s}{u} and its {g} is {b}{u}. Find the {o}.",
            "What is the {o} of a {w} with perimeter {s}{u} and {g} {b}{u}?",
            "A {w} with {g} {b}{u} has a perimeter of {s}{u}. Find its {o}.",
            "Find the {o} of a {w} whose perimeter is {s}{u} and whose {g} is {b}{u}.",
            "If the {g} of a {w} is {b}{u} and its perimeter {s}{u}, what is the {o}?",
            "It is {s}{u} around a {w}. The {g} is {b}{u}. How much is the {o}?",
            "{S}{u} of fence go round a {w} with a {g} of {b}{u}. What is its {o}?"], w=rect, s=num(d, s), S=s, b=num(d, b),
            u=u, g=g, o=o)
        r = yield Call(f"Length and width together are half the perimeter: {s} divided by 2, minus {b}.", f"{s}/2-{b}")
        yield Answer("", f"{s} ÷ 2 − {b} = {r.best}{ul}.", r.best)
    elif kind == "tri":
        g, o = d.pick([("base", "height"), ("height", "base")])
        s = n * b
        yield d.say("rv.tri", ["A triangle has an area of {s}{q} and a {g} of {b}{u}. What is its {o}?",
            "The area of a triangle is {s}{q} and its {g} is {b}{u}. Find the {o}.",
            "What is the {o} of a triangle with area {s}{q} and {g} {b}{u}?",
            "Find the {o} of a triangle whose area is {s}{q} and whose {g} is {b}{u}."], s=s, b=b, u=u, q=sq, g=g, o=o)
        r = yield Call(f"The {o} is twice the area divided by the {g}: 2 times {s} divided by {b}.", f"2*{s}/{b}")
        yield Answer("", f"2 × {s} ÷ {b} = {r.best}{ul}.", r.best)
    elif kind == "cube":
        n = d.int(1, 20)
        s = n ** 3
        yield d.say("rv.cube", ["A cube has a volume of {s}{q}. How long is its edge?",
            "The volume of a cube is {s}{q}. What is its side?", "What is the edge of a cube with volume {s}{q}?",
            "Find the side of a cube whose volume is {s}{q}.", "side of a cube with volume {s}{q}",
            "If a cube holds {s}{q}, how long is an edge?"], s=num(d, s), q=uv)
        r = yield Call(f"The edge of a cube is the cube root of its volume: the cube root of {s}.", f"cbrt({s})")
        yield Answer("", f"The cube root of {s} is {r.best}{ul}.", r.best)
    elif kind == "height":
        c = d.int(2, 20)
        s = n * b * c
        yield d.say("rv.height", [
            "A box has a volume of {s}{q}, a length of {a}{u} and a width of {b}{u}. What is its height?",
            "The volume of a cuboid is {s}{q}. It is {a}{u} long and {b}{u} wide. How high is it?",
            "Find the height of a box with volume {s}{q} and base {a}{u} by {b}{u}.",
            "A tank with a base of {a}{u} by {b}{u} holds {s}{q}. How deep is it?",
            "What is the height of a cuboid of {s}{q} that is {a}{u} long and {b}{u} wide?"], s=num(d, s), a=n, b=b, u=u,
            q=uv)
        r = yield Call(f"The height is the volume divided by length and width: {s} divided by {n} times {b}.",
            f"{s}/({n}*{b})")
        yield Answer("", f"{s} ÷ ({n} × {b}) = {r.best}{ul}.", r.best)
    else:
        s, w = d.int(2, 200), d.pick(["radius", "diameter"])
        yield d.say("rv.circ", ["A circle has a circumference of {s}{u}. What is its {w}?",
            "The circumference of a circle is {s}{u}. Find its {w}.",
            "What is the {w} of a circle with circumference {s}{u}?",
            "Find the {w} of a circle whose circumference is {s}{u}.", "If it is {s}{u} around a circle, what is the {w}?"],
            s=s, u=u, w=w)
        e = f"{s}/pi" if w == "diameter" else f"{s}/(2*pi)"
        r = yield Call(f"The {w} is the circumference {s} divided by {'π' if w == 'diameter' else '2π'}.", e)
        v = r.decimal.replace("≈ ", "")
        yield Answer("", f"The {w} is about {v}{ul}.", v)


@skill("area_story", weight=1.8)
def area_story(d):
    """Fences, carpets, paint, tiles, seed: a size first, then what it costs or how much is needed."""
    (x, a), (y, b) = length(d, 30), length(d, 25)
    who = d.pick(NAMES)
    u, sq1, sqs = d.pick([("m", "square metre", "m²"), ("m", "m²", "m²"), ("metres", "square metre", "square metres"),
        ("ft", "square foot", "square feet"), ("feet", "square foot", "square feet"), ("meters", "square meter",
        "square meters"), ("yards", "square yard", "square yards")])
    one = {"metres": "metre", "meters": "meter", "feet": "foot", "yards": "yard"}.get(u, u)
    c = d.pick(["$", "$", "£", "€"])
    p = d.int(2, 60) if d.chance(0.75) else None
    p = str(p) if p else f"{d.int(1, 40)}.{d.pick(['50', '25', '99', '75', '5', '20'])}"
    kind = d.pick(["fence", "fence", "fencecost", "fencecost", "floorcost", "floorcost", "floorcost", "area", "paint",
        "tiles", "tiles", "border", "laps", "sqfence", "rest", "pool"])
    place = d.pick(["garden", "field", "yard", "park", "playground", "paddock", "vegetable patch", "farm", "meadow",
        "lawn"])
    floor = d.pick(["room", "floor", "bedroom", "kitchen", "hall", "living room", "classroom", "studio", "terrace"])
    where = d.pick([place]) if kind in ("fence", "fencecost", "border", "laps", "rest") else floor
    setup = d.say("area.setup", ["A rectangular {p} is {a} {u} long and {b} {u} wide.",
        "A {p} measures {a} {u} by {b} {u}.", "{w}'s {p} is {a} {u} by {b} {u}.",
        "{w} has a rectangular {p}, {a} {u} × {b} {u}.", "A {p} has a length of {a} {u} and a width of {b} {u}.",
        "The {p} is a rectangle with sides {a} {u} and {b} {u}.", "A {a} {u} by {b} {u} {p} belongs to {w}.",
        "Our {p} is {a} {u} long and {b} {u} wide.", "There is a rectangular {p} of {a} {u} by {b} {u}."], p=where, a=x,
        b=y, u=u, w=who)
    setup = setup.replace("A 8", "An 8").replace("A 11 ", "An 11 ").replace("A 18 ", "An 18 ").replace("A eigh",
        "An eigh").replace("A eleven", "An eleven")
    if kind == "fence":
        yield d.say("fence", ["{s} How much fence is needed to go around it?",
            "{s} How many {u} of fence does it take to enclose it?", "{s} What length of fencing is needed?",
            "{s} How long is a fence all the way round?", "How much fencing do I need for a {p} of {a} {u} by {b} {u}?",
            "What length of fence goes around a {p} {a} {u} long and {b} {u} wide?",
            "{s} {w} wants to fence it in. How many {u} of fence are needed?", "{s} How far is it once around?",
            "{s} A hedge is planted all around. How long is the hedge?",
            "I want to put a fence round my {p}, which is {a} {u} by {b} {u}. How much do I need?"], s=setup, u=u, p=place,
            a=x, b=y, w=who)
        r = yield Call(f"A fence goes round the perimeter: twice the sum of {a} and {b}.", f"2*({a}+{b})")
        yield Answer("", f"2 × ({a} + {b}) = {r.best} {u}.", r.best)
    elif kind == "fencecost":
        yield d.say("fencecost", ["{s} A fence costs {c}{k} per {o}. What does it cost to fence it?",
            "{s} Fencing is {c}{k} a {o}. How much does the fence cost?",
            "{s} How much does it cost to fence it at {c}{k} per {o}?",
            "What does it cost to fence a {p} of {a} {u} by {b} {u} if a {o} of fence is {c}{k}?",
            "{s} Each {o} of fencing costs {c}{k}. Find the total cost of a fence around it.",
            "At {c}{k} per {o}, what is the price of a fence around a {p} {a} {u} long and {b} {u} wide?",
            "{s} {w} pays {c}{k} for each {o} of fence. What is the total?"], s=setup, c=c, k=p, o=one, p=place, a=x, b=y,
            u=u, w=who)
        r = yield Call(f"First the perimeter: twice the sum of {a} and {b}.", f"2*({a}+{b})")
        s = yield Call(f"The cost is {r.best} times {p}.", f"{r.best}*{p}")
        yield Answer("",
            f"The perimeter is 2 × ({a} + {b}) = {r.best} {u}, and {r.best} × {p} = {s.best}, so it costs {c}{s.best}.",
            s.best)
    elif kind == "floorcost":
        t = d.pick(["carpet", "wood flooring", "tiling", "linoleum", "laminate", "parquet"])
        yield d.say("floorcost", ["{s} {T} costs {c}{k} per {q}. How much does it cost to cover the floor?",
            "{s} How much is {t} for it at {c}{k} per {q}?",
            "{s} What does {t} for the whole floor cost if a {q} is {c}{k}?",
            "How much does {t} for a {p} of {a} {u} by {b} {u} cost at {c}{k} per {q}?",
            "{w} lays {t} in a {p} {a} {u} long and {b} {u} wide. It costs {c}{k} a {q}. What is the total cost?",
            "At {c}{k} per {q}, what does {t} for a {a} by {b} {u} {p} cost?",
            "{s} One {q} of {t} costs {c}{k}. Find the price for all of it.",
            "{s} {T} is sold at {c}{k} per {q}. What will {w} pay?"], s=setup, t=t, T=cap(t), c=c, k=p, q=sq1, p=floor, a=x,
            b=y, u=u, w=who)
        r = yield Call(f"First the area: {a} times {b}.", f"{a}*{b}")
        s = yield Call(f"The cost is {r.best} times {p}.", f"{r.best}*{p}")
        yield Answer("", f"The area is {a} × {b} = {r.best} {sqs}, and {r.best} × {p} = {s.best}, so it costs {c}{s.best}.",
            s.best)
    elif kind == "area":
        yield d.say("floorarea", ["{s} How much carpet is needed?", "{s} How many {qs} of carpet does it take?",
            "{s} What is its area?", "{s} How many {qs} is that?", "{s} How much floor space is there?",
            "How much carpet do I need for a {p} of {a} {u} by {b} {u}?",
            "{s} It is to be covered with wood. How many {qs} are needed?", "{s} How big is the floor?",
            "How many {qs} does a {p} {a} {u} long and {b} {u} wide have?"], s=setup, qs=sqs, p=floor, a=x, b=y, u=u)
        r = yield Call(f"The area is length times width: {a} times {b}.", f"{a}*{b}")
        yield Answer("", f"{a} × {b} = {r.best} {sqs}.", r.best)
    elif kind == "paint":
        k = d.pick([4, 5, 6, 8, 10, 12])
        n, m = d.int(2, 20) * d.pick([1, k]), d.int(2, 10)
        yield d.say("paint", [
            "A wall is {n} {u} long and {m} {u} high. One litre of paint covers {k} {qs}. How many litres are needed?",
            "{w} paints a wall of {n} {u} by {m} {u}. A litre covers {k} {qs}. How much paint is needed?",
            "How many litres of paint are needed for a wall {n} {u} by {m} {u} if one litre covers {k} {qs}?",
            "A litre of paint is enough for {k} {qs}. How many litres does a wall of {n} {u} × {m} {u} take?",
            "One tin of paint covers {k} {qs}. How many tins does a wall {n} {u} wide and {m} {u} high need?"], n=n, m=m,
            u=u, k=k, qs=sqs, w=who)
        r = yield Call(f"First the area of the wall: {n} times {m}.", f"{n}*{m}")
        s = yield Call(f"The paint needed is {r.best} divided by {k}.", f"{r.best}/{k}")
        yield Answer("", f"The wall has {n} × {m} = {r.best} {sqs}, and {r.best} ÷ {k} = {s.best}.", s.best)
    elif kind == "tiles":
        t = d.pick([10, 20, 25, 30, 40, 50])
        n, m = t * d.int(4, 30), t * d.int(4, 30)
        if d.chance(0.5):
            yield d.say("tiles", ["How many square tiles with a side of {t} cm are needed for a floor {n} cm by {m} cm?",
                "A floor of {n} cm by {m} cm is covered with square tiles of side {t} cm. How many tiles are needed?",
                "A wall {n} cm long and {m} cm high gets square tiles {t} cm on a side. How many tiles?",
                "Tiles are {t} cm by {t} cm. How many cover a floor of {n} cm × {m} cm?",
                "{w} tiles a {n} cm by {m} cm floor with {t} cm square tiles. How many tiles does {w} need?"], t=t, n=num(d,
                n, 0), m=num(d, m, 0), w=who)
            r = yield Call(f"The floor area divided by the area of one tile: {n} times {m} divided by {t} squared.",
                f"{n}*{m}/{t}^2")
            yield Answer("", f"{n} × {m} ÷ {t}² = {r.best} tiles.", r.best)
        else:
            n, m, t = d.int(2, 30), d.int(2, 30), d.pick([2, 3, 4, 5, 10])
            yield d.say("seed", ["A lawn of {n} m by {m} m needs {t} g of seed per square metre. How much seed is that?",
                "{w} spreads {t} grams of fertiliser on each square metre of a {n} m by {m} m field. How many grams are needed?",
                "Each square metre of a wall {n} m by {m} m takes {t} bricks. How many bricks are needed?",
                "A field is {n} m by {m} m. Every square metre yields {t} kg of potatoes. What is the harvest in kg?"], n=n,
                m=m, t=t, w=who)
            r = yield Call(f"The area {n} times {m}, times {t}.", f"{n}*{m}*{t}")
            yield Answer("", f"{n} × {m} × {t} = {r.best}.", r.best)
    elif kind in ("border", "laps"):
        k = d.int(2, 12)
        yield d.say("laps", ["{s} {w} walks around it {k} times. How far is that?",
            "{s} {w} runs {k} laps around it. How many {u} is that?", "{s} What distance is {k} times around it?",
            "{w} runs {k} times around a {p} of {a} {u} by {b} {u}. How far does {w} run?",
            "{s} A wire goes round it {k} times. How long is the wire?"], s=setup, w=who, k=num(d, k, 0.15), u=u, p=place,
            a=x, b=y)
        r = yield Call(f"First the perimeter: twice the sum of {a} and {b}.", f"2*({a}+{b})")
        s = yield Call(f"{k} times {r.best}.", f"{k}*{r.best}")
        yield Answer("", f"Once around is 2 × ({a} + {b}) = {r.best} {u}; {k} × {r.best} = {s.best} {u}.", s.best)
    elif kind == "sqfence":
        yield d.say("sqfence", ["A square {p} has sides of {a} {u}. How much fence is needed around it?",
            "How many {u} of fence does a square {p} with side {a} {u} need?",
            "{w} fences a square {p} that is {a} {u} on each side. How long is the fence?",
            "What length of fence encloses a square {p} of side {a} {u}?",
            "A square {p}, {a} {u} long on each side, gets a fence all round. How many {u} of fence?"], p=place, a=x, u=u,
            w=who)
        r = yield Call(f"The perimeter of a square is 4 times its side: 4 times {a}.", f"4*{a}")
        yield Answer("", f"4 × {a} = {r.best} {u}.", r.best)
    elif kind == "rest":
        n, m = d.int(6, 40), d.int(6, 40)
        k, l = d.int(1, 5), d.int(1, 5)
        t = d.pick(["pond", "flower bed", "shed", "patio", "sandbox", "pool"])
        yield d.say("rest", ["A {p} of {n} m by {m} m has a {t} of {k} m by {l} m in it. What area is left?",
            "In a {n} m by {m} m {p} there is a {k} m by {l} m {t}. How many square metres remain?",
            "A rectangular {p} is {n} m long and {m} m wide; a {t} takes up {k} m by {l} m. Find the remaining area.",
            "{w} builds a {t} of {k} m by {l} m in a {p} of {n} m by {m} m. How much area is left over?"], p=place, n=n,
            m=m, t=t, k=k, l=l, w=who)
        r = yield Call(f"First the area of the {place}: {n} times {m}.", f"{n}*{m}")
        s = yield Call(f"Then the area of the {t}: {k} times {l}.", f"{k}*{l}")
        v = yield Call(f"What is left is {r.best} minus {s.best}.", f"{r.best}-{s.best}")
        yield Answer("", f"{n} × {m} = {r.best} and {k} × {l} = {s.best}; {r.best} − {s.best} = {v.best} m².", v.best)
    else:
        n, m, k = d.int(2, 30), d.int(2, 20), d.int(1, 6)
        yield d.say("pool", [
            "A pool is {n} m long, {m} m wide and {k} m deep. How many cubic metres of water does it hold?",
            "How much water is in a pool of {n} m by {m} m that is {k} m deep?",
            "{w} digs a hole {n} m long, {m} m wide and {k} m deep. How many cubic metres of earth is that?",
            "A sandbox {n} m by {m} m is filled {k} m high. How much sand is needed?",
            "A container measures {n} m by {m} m by {k} m. How much fits in?"], n=n, m=m, k=k, w=who)
        r = yield Call(f"The volume is length times width times height: {n} times {m} times {k}.", f"{n}*{m}*{k}")
        yield Answer("", f"{n} × {m} × {k} = {r.best} m³.", r.best)


@skill("shape_compare", weight=0.5)
def shape_compare(d):
    """A shape made of others, a ratio of sides, a frame: two or three calls."""
    kind = d.pick(["twice", "twice", "more", "two", "two", "frame", "walls"])
    b, k = d.int(2, 40), d.int(2, 5)
    u, ul, ua, _ = unit(d, 0.1)
    times = {2: "twice", 3: "three times", 4: "four times", 5: "five times"}[k]
    area = d.chance(0.5)
    w = "area" if area else "perimeter"
    tell = d.say("cmp.ask", ["What is the {w}?", "Find the {w}.", "What is its {w}?", "Calculate its {w}.",
        "How big is the {w}?", "Work out the {w}.", "Determine the {w}."], w=w)
    if kind in ("twice", "more"):
        m = d.int(1, 20)
        if kind == "twice":
            yield d.say("cmp.twice", ["A rectangle is {b}{u} wide and {t} as long.",
                "The width of a rectangle is {b}{u}. Its length is {t} the width.",
                "A rectangle is {t} as long as it is wide. The width is {b}{u}.",
                "A rectangular garden is {b}{u} wide and its length is {t} its width.",
                "The length of a rectangle is {t} its width of {b}{u}.",
                "One side of a rectangle is {b}{u}, the other is {t} as long."], b=b, u=u, t=times) + " " + tell
            r = yield Call(f"First the length: {k} times {b}.", f"{k}*{b}")
        else:
            yield d.say("cmp.more", ["A rectangle is {b}{u} wide and {m}{u} longer than wide.",
                "The width of a rectangle is {b}{u}. Its length is {m}{u} more than the width.",
                "The length of a rectangle is {m}{u} more than its width of {b}{u}.",
                "A rectangular field is {b}{u} wide and its length is {m}{u} more."], b=b, u=u, m=m) + " " + tell
            r = yield Call(f"First the length: {b} plus {m}.", f"{b}+{m}")
        if area:
            s = yield Call(f"The area is {r.best} times {b}.", f"{r.best}*{b}")
            yield Answer("", f"The length is {r.best}, so the area is {r.best} × {b} = {s.best}{ua}.", s.best)
        else:
            s = yield Call(f"The perimeter is twice the sum of {r.best} and {b}.", f"2*({r.best}+{b})")
            yield Answer("", f"The length is {r.best}, so the perimeter is 2 × ({r.best} + {b}) = {s.best}{ul}.", s.best)
    elif kind == "two":
        p, q, x, y = (d.int(2, 30) for _ in range(4))
        yield d.say("cmp.two", ["One room is {p} m by {q} m, another {x} m by {y} m. What is their total area?",
            "{w} carpets two rooms: {p} m by {q} m and {x} m by {y} m. How much carpet is needed?",
            "An L-shaped floor is made of a {p} m by {q} m and a {x} m by {y} m rectangle. Find its area.",
            "Two fields measure {p} m by {q} m and {x} m by {y} m. How many square metres are they together?",
            "Find the combined area of rectangles {p} by {q} and {x} by {y}.",
            "What area do a {p} × {q} rectangle and a {x} × {y} rectangle have together?"], p=p, q=q, x=x, y=y,
            w=d.pick(NAMES))
        r = yield Call(f"The areas {p} times {q} and {x} times {y} are added.", f"{p}*{q}+{x}*{y}")
        yield Answer("", f"{p} × {q} + {x} × {y} = {r.best}.", r.best)
    elif kind == "frame":
        p, q, m = d.int(6, 40), d.int(6, 40), d.int(1, 4)
        yield d.say("cmp.frame", [
            "A path {m} m wide goes all round a garden of {p} m by {q} m. What is the area of the path?",
            "A picture of {p} cm by {q} cm has a frame {m} cm wide all round. What is the area of the frame?",
            "A pool {p} m by {q} m is surrounded by a border {m} m wide. Find the area of the border.",
            "Around a lawn of {p} m × {q} m lies a walkway {m} m wide. How large is the walkway?"], p=p, q=q, m=m)
        r = yield Call(f"The outer rectangle is {p} + 2 × {m} by {q} + 2 × {m}: its area.", f"({p}+2*{m})*({q}+2*{m})")
        s = yield Call(f"The inner area is taken away: {r.best} minus {p} times {q}.", f"{r.best}-{p}*{q}")
        yield Answer("", f"The outer area is {r.best}, the inner {p} × {q}; the difference is {s.best}.", s.best)
    else:
        p, q, h = d.int(2, 12), d.int(2, 12), d.pick([2, 3, 4])
        yield d.say("cmp.walls", [
            "A room is {p} m long, {q} m wide and {h} m high. What is the total area of its four walls?",
            "{w} paints the four walls of a room {p} m by {q} m that is {h} m high. What area is painted?",
            "Find the area of the walls of a room {p} m by {q} m by {h} m (without floor and ceiling).",
            "How many square metres of wallpaper cover the walls of a room {p} m long, {q} m wide and {h} m high?"], p=p,
            q=q, h=h, w=d.pick(NAMES))
        r = yield Call(f"The walls are the perimeter of the floor times the height {h}.", f"2*({p}+{q})*{h}")
        yield Answer("", f"2 × ({p} + {q}) × {h} = {r.best} m².", r.best)
