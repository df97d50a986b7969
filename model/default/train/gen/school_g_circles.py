"""Circles: circumference and area from radius and diameter and back, half and quarter circles, sectors, rings, wheels that turn."""
from .school_g_base import Fraction, Item, finite, scene, school, wish

ROUND = [("circle", "cm"), ("circle", "m"), ("circle", "cm"), ("round table", "cm"), ("pond", "m"), ("plate", "cm"), ("round rug", "m"), ("pizza", "cm"), ("disc", "mm"), ("coin", "mm"), ("circular pool", "m"), ("drum", "cm"), ("round window", "cm"), ("circular lawn", "m"), ("manhole cover", "cm"), ("clock face", "cm"), ("trampoline", "feet"), ("circular flower bed", "m"), ("pie dish", "inches"), ("roundabout", "m"), ("round tablecloth", "cm"), ("circus ring", "m"), ("hoop", "cm"), ("round tray", "cm")]
SIZE = {"cm": (2, 60), "m": (1, 25), "mm": (5, 40), "feet": (2, 9), "inches": (3, 9)}


def size(d, lo, hi, p):
    a = d.rng.randint(lo, hi)
    if p == "22/7":
        return str(7 * d.rng.randint(1, 6))
    return f"{a}.5" if d.chance(0.15) else str(a)


def mode_of(d, modes=(None, None, 1, 1, 2, 2, 0, "pi", "pi", "p", "p")):
    m = d.pick(modes)
    p = d.pick(["3.14"] * 5 + ["3", "3.142", "22/7"])
    return m, p


def circle(modes=(None, None, 1, 1, 2, 2, 0, "pi", "pi", "p", "p"), things=ROUND):
    def draw(d):
        m, p = mode_of(d, modes)
        o, u = d.pick(things)
        a = size(d, *SIZE[u], p if m == "p" else "")
        v = dict(a=a, dia=finite(2 * Fraction(a)), o=o, u=u, mode=m, p=p)
        wish(d, m, p=p, pi=d.pick(["π", "π", "pi"]))
        return v
    return draw


def form(thought, expression, factor=None, known=None):
    """The one call in every form of answer: `thought` without its end, `factor` of π as (thought, expression), `known` for a given π."""
    def calls(v):
        k, p = v["mode"], v.get("p", "")
        if k == "pi":
            return [(factor[0] + ".", factor[1])]
        if k == "p":
            e = expression.replace("pi", f"({p})" if "/" in p else p)
            return [((known.replace("PI", p) if known else f"{thought}, π is {p}") + ".", e)]
        if k is None:
            return [(thought + ".", expression)]
        return [(thought + (f", rounded to {k} decimals." if k else ", rounded to a whole number."), f"round({expression}, {k})" if k else f"round({expression})")]
    return calls


def human(e):
    return e.replace("sqrt(", "√(").replace("*", " × ").replace("/", " ÷ ").replace("^2", "²").replace("pi", "π").replace("+", " + ").replace("-", " − ")


def told(expression, unit, name):
    def answer(v):
        k, p = v["mode"], v.get("p", "")
        if k == "pi":
            return f"{name} is {times(v['r1'])} {unit}."
        e = human(expression).replace("π", (f"({p})" if "/" in p else p) if k == "p" else "π")
        return e + (" = {r1} " if k == "p" and "/" not in v["r1"] else " ≈ {d1} ") + unit + "."
    return answer


def times(r):
    return "π" if r == "1" else f"{r}π"


def boxed(v):
    return times(v["r1"]) if v["mode"] == "pi" else v["r1"] if v["mode"] == "p" else v["d1"]


def ask(weight, thought, expression, factor, asks, unit, name, whole="", known=None, own=None):
    return Item(weight, form(thought, expression, factor, known), asks, "", whole, own, told(expression, unit, name), boxed, spell=0)


RIM = """
What is its circumference?
[Find|Calculate|Work out|Determine] its circumference.
How long is its circumference?
How far is it once around?
-How far is it all the way round?
-What length of tape goes once round its edge?
-How long is its edge?
-How many {u} is it round the outside?
"""
AREA = """
What is its area?
[Find|Calculate|Work out|Determine] its area.
How big is its area?
How large is its surface?
-What area does it cover?
-How many square {u} does it cover?
-How much surface is that?
-How big is the space inside its edge?
"""
RADIUS = """
A {o} has a radius of {a} {u}.
The radius of a {o} is {a} {u}.
~from its centre to its edge a {o} measures {a} {u}
~a {o} has a radius of {a} {u}
It is {a} {u} from the middle of a {o} to its edge.
!{o}, radius {a} {u}.
!{o}, r = {a} {u}.
With a radius of {a} {u}, {n} draws a {o}.
{n} measures a {o} from the centre to the edge: {a} {u}.
A {o} whose radius is {a} {u} is given.
"""
DIAMETER = """
A {o} has a diameter of {dia} {u}.
The diameter of a {o} is {dia} {u}.
~a {o} is {dia} {u} across
~the distance straight across a {o} through its centre is {dia} {u}
A {o} measures {dia} {u} from edge to edge through the middle.
!{o}, diameter {dia} {u}.
!{o}, d = {dia} {u}.
{n} has a {o} {dia} {u} in diameter.
{n} lays a ruler across the middle of a {o} and reads {dia} {u}.
Right across its middle a {o} is {dia} {u} wide.
"""
C_R = ask(1.6, "The circumference of a circle is 2 times π times the radius {a}", "2*pi*{a}", ("The circumference is 2 times π times the radius; the factor of π is 2 times {a}", "2*{a}"), RIM, "{u}", "The circumference", "{o} r = {a} {u}, circumference?\ncircumference if r = {a} {u}\n$r = {a}$ {u}. Circumference?\nradius {a} {u}, how far around the {o}?", "The circumference is 2 times π times the radius: 2 times PI times {a}")
A_R = ask(1.6, "The area of a circle is π times the radius squared: the radius is {a}", "pi*{a}^2", ("The area is π times the radius squared; the factor of π is {a}²", "{a}^2"), AREA, "square {u}", "The area", "{o} r = {a} {u}, area?\narea of {o}, radius {a} {u}\n$r = {a}$ {u}. Area of the circle?\nradius {a} {u}, how big is the {o}'s area?", "The area is π times the radius squared: PI times {a} squared")
C_D = ask(1.6, "The circumference of a circle is π times the diameter {dia}", "pi*{dia}", ("The circumference is π times the diameter {dia}; the factor of π is {dia}", "{dia}"), RIM, "{u}", "The circumference", "{o} d = {dia} {u}, circumference?\ncircumference if diameter = {dia} {u}\n$d = {dia}$ {u}. Circumference?\n{o} {dia} {u} across, how far around?", "The circumference is π times the diameter: PI times {dia}")
A_D = ask(1.6, "The area of a circle is π times the radius squared: the radius is half of {dia}", "pi*({dia}/2)^2", ("The area is π times the radius squared; the factor of π is ({dia}/2)²", "({dia}/2)^2"), AREA, "square {u}", "The area", "{o} d = {dia} {u}, area?\narea of {o}, diameter {dia} {u}\n$d = {dia}$ {u}. Area of the circle?\n{o} {dia} {u} across, area?", "The area is π times the radius squared: the radius is half of {dia}, π is PI")


def plain(d):
    v = circle((None,))(d)
    return v


TO_D = Item(0.4, [("The diameter is 2 times the radius {a}.", "2*{a}")], "What is its diameter?\nFind its diameter.\n-How wide is it straight across the middle?\n-How far is it from edge to edge through the middle?", "{u}", own=plain)
TO_R = Item(0.4, [("The radius is half of the diameter: {dia} divided by 2.", "{dia}/2")], "What is its radius?\nFind its radius.\n-How far is it from the middle to the edge?\n-How far is the edge from the centre?", "{u}", own=plain)
P = scene(circle(), RADIUS, C_R, A_R, TO_D) + scene(circle(), DIAMETER, C_D, A_D, TO_R)


# -- back from circumference and area ------------------------------------------------------------------------------------------------------
def back(modes=(None, 1, 1, 2, 2, 0), things=ROUND):
    def draw(d):
        m = d.pick(modes)
        o, u = d.pick(things)
        wish(d, m)
        lo, hi = SIZE[u]
        s = d.rng.randint(6 * lo + 1, 6 * hi)
        return dict(s=str(s), o=o, u=u, mode=m)
    return draw


def in_pi(square):
    def draw(d):
        wish(d, None)
        o, u = d.pick([r for r in ROUND if r[0] == "circle"] * 3 + ROUND)
        a = d.rng.randint(2, 20)
        pi = d.pick(["π", "π", "pi"])
        s = a * a if square else 2 * a
        return dict(s=str(s), a=a, o=o, u=u, S=f"{s}{pi}" if pi == "π" else f"{s} pi", mode=None)
    return draw


AROUND = """
The circumference of a {o} is {X} {u}.
~a {o} has a circumference of {X} {u}
~it is {X} {u} once around a {o}
A tape that goes exactly once round a {o} is {X} {u} long.
{n} walks a thread once round the edge of a {o}: {X} {u}.
!{o}, circumference {X} {u}.
{X} {u} is the length of the edge of a {o}.
Once around its edge a {o} measures {X} {u}.
"""
COVERS = """
The area of a {o} is {X} square {u}.
~a {o} has an area of {X} square {u}
~a {o} covers {X} square {u}
{n} finds that a {o} has a surface of {X} square {u}.
!{o}, area {X} square {u}.
{X} square {u} is the area of a {o}.
"""
D_ASK = "What is its diameter?\n[Find|Calculate|Work out] its diameter.\n-How wide is it straight across the middle?\n-How far is it across, through the centre?\n-What does it measure from edge to edge through the centre?\nHow long is its diameter?"
R_ASK = "What is its radius?\n[Find|Calculate|Work out] its radius.\n-How far is it from the centre to the edge?\n-How far from the middle is the edge?\n-What is the distance from its centre to its edge?\nHow long is its radius?"
AW, CV = AROUND.replace("{X}", "{s}"), COVERS.replace("{X}", "{s}")
AWP, CVP = AROUND.replace("{X}", "{S}"), COVERS.replace("{X}", "{S}")
P += scene(back(), AW, ask(1.1, "The diameter is the circumference {s} divided by π", "{s}/pi", None, D_ASK, "{u}", ""), ask(1.1, "The radius is the circumference {s} divided by 2π", "{s}/(2*pi)", None, R_ASK, "{u}", ""))
P += scene(back((1, 1, 2, 2, 0)), CV, ask(0.9, "The radius is the square root of the area divided by π: {s} divided by π", "sqrt({s}/pi)", None, R_ASK, "{u}", ""), ask(0.8, "The diameter is twice the square root of the area divided by π: {s} divided by π", "2*sqrt({s}/pi)", None, D_ASK, "{u}", ""))
P += scene(in_pi(False), AWP, Item(0.6, [("The diameter is the circumference divided by π: {s}π divided by π is {s}.", "{s}")], D_ASK, "", answer="{s}π ÷ π = {r1} {u}.", spell=0), Item(0.6, [("The radius is the circumference divided by 2π: {s} divided by 2.", "{s}/2")], R_ASK, "{u}", spell=0),
           Item(0.6, [("Asked: the area. The radius is the circumference divided by 2π: {s} divided by 2.", "{s}/2"), ("The area is π times the radius squared; the factor of π is {r1}².", "{r1}^2")], "What is its area in terms of π?\n[Find|Give] its area as a multiple of π.\n-How big is its area? Leave π in the answer.", answer="The radius is {r1} {u}, the area {r2}π square {u}.", box="{r2}π", spell=0))
P += scene(in_pi(True), CVP, Item(0.7, [("The radius is the square root of the area divided by π: the root of {s}.", "sqrt({s})")], R_ASK, "{u}", spell=0),
           Item(0.5, [("Asked: the circumference. The radius is the square root of the area divided by π: the root of {s}.", "sqrt({s})"), ("The circumference is 2 times π times the radius; the factor of π is 2 times {r1}.", "2*{r1}")], "What is its circumference in terms of π?\n[Find|Give] its circumference as a multiple of π.\n-How far is it once around? Leave π in the answer.", answer="The radius is {r1} {u}, the circumference {r2}π {u}.", box="{r2}π", spell=0))

# -- parts of circles --------------------------------------------------------------------------------------------------------------------
M = (None, 1, 1, 2, 2, "pi", "p")
NOPI = (None, 1, 1, 2, 2, 0)
HALF_R = """
A semicircle has a radius of {a} {u}.
The radius of a half circle is {a} {u}.
~a figure has the shape of a half circle with a radius of {a} {u}
~a semicircular flower bed has a radius of {a} {u}
{n} cuts a round sheet of radius {a} {u} exactly in half and takes one of the halves.
!semicircle, radius {a} {u}.
In a half circle it is {a} {u} from the middle of the straight edge to the curved edge.
"""
HALF_D = """
A semicircle has a diameter of {dia} {u}.
The straight edge of a half circle is {dia} {u} long.
~a semicircular rug measures {dia} {u} along its straight side
~a half-round table is {dia} {u} long on its straight side
!semicircle, diameter {dia} {u}.
A flat half-disc has a straight edge of {dia} {u}.
A half circle stands on its straight side, which is {dia} {u} wide.
"""
SHEETS = [("circle", "cm"), ("circle", "m"), ("circle", "cm"), ("circle", "inches"), ("circle", "feet")]
ROUND_ASK = "What is its perimeter?\n[Find|Calculate|Work out] its perimeter.\n-How far is it all the way round, with the straight part?\n-How long are the curved and the straight part together?\n-What is the length of its whole outline?"
BOW = "How long is its curved edge?\nHow long is the curved part alone?\n[Find|Calculate] the length of the curved part.\n-What is the length of the arc?\n-How many {u} is it along the curve?"
AREA2 = "What is its area?\n[Find|Calculate|Work out] its area.\n-How many square {u} is that?\n-How big is its area?\n-What area does it have?"
P += scene(circle(M, SHEETS), HALF_R, ask(1, "Half the area of a circle: π times the radius {a} squared, divided by 2", "pi*{a}^2/2", ("Half the area of a circle; the factor of π is {a}² divided by 2", "{a}^2/2"), AREA2, "square {u}", "The area"),
           ask(0.8, "The perimeter is half the circumference plus the diameter: π times {a}, plus 2 times {a}", "pi*{a}+2*{a}", None, ROUND_ASK, "{u}", "", own=circle(NOPI, SHEETS)),
           ask(0.7, "The arc is half the circumference: π times the radius {a}", "pi*{a}", ("The arc is half the circumference: π times the radius; the factor of π is {a}", "{a}"), BOW, "{u}", "The curved part"))
P += scene(circle(M, SHEETS), HALF_D, ask(1, "Half the area of a circle: the radius is half of {dia}; π times it squared, divided by 2", "pi*({dia}/2)^2/2", ("Half the area of a circle; the factor of π is ({dia}/2)² divided by 2", "({dia}/2)^2/2"), AREA2, "square {u}", "The area"),
           ask(0.8, "The perimeter is half the circumference plus the diameter: π times {dia} divided by 2, plus {dia}", "pi*{dia}/2+{dia}", None, ROUND_ASK, "{u}", "", own=circle(NOPI, SHEETS)),
           ask(0.7, "The arc is half the circumference: π times {dia} divided by 2", "pi*{dia}/2", ("The arc is half the circumference; the factor of π is {dia} divided by 2", "{dia}/2"), BOW, "{u}", "The curved part"))
QUARTER = """
A quarter circle has a radius of {a} {u}.
~a corner shelf is a quarter of a circle with a radius of {a} {u}
~the straight edges of a quarter circle are {a} {u} each
A sheet in the shape of a quarter circle has two straight sides of {a} {u}.
From the corner of a square sheet a quarter circle is cut with a radius of {a} {u}.
!quarter circle, radius {a} {u}.
A disc of radius {a} {u} is cut into four equal pieces; each is a quarter circle.
"""
P += scene(circle(M, SHEETS), QUARTER, ask(1, "A quarter of the area of a circle: π times the radius {a} squared, divided by 4", "pi*{a}^2/4", ("A quarter of the area of a circle; the factor of π is {a}² divided by 4", "{a}^2/4"), "What is its area?\n[Find|Calculate] the area of the quarter circle.\n-How many square {u} does the quarter circle have?\n-How big is the quarter circle?", "square {u}", "The area"),
           ask(0.8, "The perimeter is a quarter of the circumference plus two radii: 2 times π times {a} divided by 4, plus 2 times {a}", "2*pi*{a}/4+2*{a}", None, "-What is the perimeter of the quarter circle?\n-[Find|Calculate] the perimeter of the quarter circle.\n-How far is it all the way round the quarter circle, straight edges included?", "{u}", "", own=circle(NOPI, SHEETS)),
           ask(0.6, "The arc is a quarter of the circumference: 2 times π times {a}, divided by 4", "2*pi*{a}/4", ("The arc is a quarter of the circumference; the factor of π is 2 times {a}, divided by 4", "2*{a}/4"), "-How long is the curved edge of the quarter circle?\n-What is the length of its arc?\n-How many {u} is the curved part alone?", "{u}", "The arc"))


def sector(modes=M):
    make = circle(modes, SHEETS)

    def draw(d):
        while True:
            v = make(d)
            v["g"] = d.pick([30, 36, 40, 45, 60, 60, 72, 80, 100, 120, 135, 140, 150, 210, 240, 270, 300])
            a = Fraction(v["a"])
            if v["mode"] not in ("pi", "p") or all((a ** k * v["g"] / 360 * 2000).denominator == 1 and (a ** k * v["g"] / 180 * 2000).denominator == 1 for k in (1, 2)):
                v["g"] = str(v["g"])
                return v
    return draw


SECTOR = """
A sector of a circle has a radius of {a} {u} and an angle of {g}°.
~a sector has an angle of {g}° and a radius of {a} {u}
~the radius of a circle is {a} {u} and a sector of it has an angle of {g}°
Out of a circle with radius {a} {u} a sector of {g}° is cut.
From a disc of radius {a} {u} a sector of {g}° is marked with a pencil.
!sector, r = {a} {u}, angle {g}°.
The angle at the tip of a sector is {g}°, its straight sides are {a} {u} long.
A hand {a} {u} long turns through {g}° and sweeps over a sector.
"""
P += scene(sector(), SECTOR, ask(1.1, "The sector is {g}/360 of the circle: π times {a} squared times {g}/360", "pi*{a}^2*{g}/360", ("The sector is {g}/360 of the circle; the factor of π is {a}² times {g}/360", "{a}^2*{g}/360"), "-What is the area of the sector?\n[Find|Calculate|Work out] the area of the sector.\n-How big is the sector?\n-How many square {u} does the sector have?\n-What area does the sector have?", "square {u}", "The area"),
           ask(1, "The arc is {g}/360 of the circumference: 2 times π times {a} times {g}/360", "2*pi*{a}*{g}/360", ("The arc is {g}/360 of the circumference; the factor of π is 2 times {a} times {g}/360", "2*{a}*{g}/360"), "-What is the length of its arc?\n-How long is its curved edge?\n[Find|Calculate|Work out] the arc length.\n-How many {u} is the arc?\n-How long is the arc of the sector?", "{u}", "The arc"),
           ask(0.6, "The perimeter is the arc, {g}/360 of the circumference, plus two radii", "2*pi*{a}*{g}/360+2*{a}", None, "-What is the perimeter of the sector?\n[Find|Calculate] the perimeter of the sector.\n-How far is it all the way round the sector, with its straight sides?", "{u}", "", own=sector(NOPI)))


# -- rings and circles in squares ----------------------------------------------------------------------------------------------------------
def ring(modes=M):
    def draw(d):
        m, p = mode_of(d, modes)
        o, u = d.pick([("pond", "m"), ("fountain", "m"), ("round pool", "m"), ("round flower bed", "m"), ("round lawn", "m")])
        a = d.rng.randint(2, 14)
        k = d.rng.randint(1, 5)
        if p == "22/7":
            p = "3.14"
        wish(d, m, p=p, pi=d.pick(["π", "π", "pi"]))
        return dict(a=str(a), k=str(k), b=str(a + k), e=str(2 * a), f=str(2 * (a + k)), o=o, u=u, mode=m, p=p)
    return draw


RING = """
Two circles have the same centre. Their radii are {a} {v_} and {b} {v_}.
~a ring has an inner radius of {a} {v_} and an outer radius of {b} {v_}
~the outer radius of a metal ring is {b} {v_} and its inner radius {a} {v_}
A flat washer has a hole of radius {a} {v_}; its outer radius is {b} {v_}.
From a disc of radius {b} {v_} a smaller disc of radius {a} {v_} is cut out in the middle.
!ring, inner radius {a} {v_}, outer radius {b} {v_}.
A target has a bull's-eye of radius {a} {v_} inside a ring that reaches out to a radius of {b} {v_}.
"""
RING_D = """
A ring has an outer diameter of {f} {v_} and an inner diameter of {e} {v_}.
~a washer is {f} {v_} across and its hole is {e} {v_} across
From a round plate {f} {v_} in diameter a circle of {e} {v_} in diameter is cut out of the middle.
!ring, outer diameter {f} {v_}, inner diameter {e} {v_}.
The hole in a flat ring has a diameter of {e} {v_}; the ring itself is {f} {v_} across.
""".replace("{v_}", "cm")
RING = RING.replace("{v_}", "cm")
RA = "-What is the area of the ring?\n-[Find|Calculate|Work out] the area of the ring.\n-How big is the ring between the two circles?\n-How many square cm does the ring have?\n-What area lies between the inner and the outer circle?"
P += scene(ring(), RING, ask(1.2, "The ring is the outer circle minus the inner: π times ({b}² − {a}²)", "pi*({b}^2-{a}^2)", ("The ring is the outer circle minus the inner; the factor of π is {b}² − {a}²", "{b}^2-{a}^2"), RA, "cm²", "The area"))
P += scene(ring(), RING_D, ask(0.8, "The ring is the outer circle minus the inner: π times (({f}/2)² − ({e}/2)²)", "pi*(({f}/2)^2-({e}/2)^2)", ("The ring is the outer circle minus the inner; the factor of π is ({f}/2)² − ({e}/2)²", "({f}/2)^2-({e}/2)^2"), RA, "cm²", "The area"))


def with_radius(calls_of):
    """The outer radius first, then the ring."""
    return lambda v: [("Asked: the area of the path. The outer radius is {a} plus {k}.", "{a}+{k}")] + [(t.replace("R1", "{r1}"), e.replace("R1", "{r1}")) for t, e in calls_of(v)]


PATH = """
A path {k} m wide goes all round a {o} with a radius of {a} m.
~a {o} of radius {a} m has a path {k} m wide all round it
Round a {o}, radius {a} m, runs a path that is {k} m wide.
The radius of a {o} is {a} m. It is surrounded by a path {k} m wide.
!{o}, radius {a} m, path {k} m wide round it.
"""
PATHC = form("The ring is the outer circle minus the inner: π times (R1² − {a}²)", "pi*(R1^2-{a}^2)", ("The ring is the outer circle minus the inner; the factor of π is R1² − {a}²", "R1^2-{a}^2"))
LAST = lambda v: dict(v, r1=v["r2"], d1=v["d2"])  # noqa: E731
P += scene(ring(), PATH, Item(0.8, with_radius(PATHC), "-What is the area of the path?\n-[Find|Work out] the area of the path.\n-How many square metres does the path have?\n-How many m² of gravel does the path take?", answer=lambda v: "The outer radius is {r1} m. " + ("The area is " + times(v["r2"]) + " m²." if v["mode"] == "pi" else human("pi").replace("π", v["p"] if v["mode"] == "p" else "π") + " × ({r1}² − {a}²) ≈ {d2} m²."), box=lambda v: boxed(LAST(v)), spell=0),
           Item(0.5, lambda v: [("Asked: the outer circumference. The outer radius is {a} plus {k}.", "{a}+{k}")] + [(t.replace("R1", "{r1}"), e.replace("R1", "{r1}")) for t, e in form("The circumference of a circle is 2 times π times the radius R1", "2*pi*R1", ("The circumference is 2 times π times the radius; the factor of π is 2 times R1", "2*R1"), "The circumference is 2 times π times the radius: 2 times PI times R1")(v)],
                "-How long is the outer edge of the path?\n-What is the circumference of the outer edge of the path?\n-How many metres of kerb go round the outside of the path?", answer=lambda v: "The outer radius is {r1} m. " + ("The circumference is " + times(v["r2"]) + " m." if v["mode"] == "pi" else "2 × " + (v["p"] if v["mode"] == "p" else "π") + " × {r1} ≈ {d2} m."), box=lambda v: boxed(LAST(v)), spell=0))


def in_square(d):
    m, p = mode_of(d, (None, 1, 1, 2, 2, "p"))
    p = "3.14" if "/" in p else p
    wish(d, m, p=p, pi=d.pick(["π", "pi"]))
    return dict(w=str(2 * d.rng.randint(1, 20)), u=d.pick(["cm", "m"]), mode=m, p=p)


P += scene(in_square, "The largest possible circle is cut out of a square with sides of {w} {u}.\nA circle just fits into a square whose side is {w} {u}.\n~a circle touches all four sides of a square of side {w} {u}\n!square, side {w} {u}; inside it a circle that touches all four sides.",
           ask(0.7, "The square minus the circle with half its side as radius: {w} squared minus π times ({w}/2) squared", "{w}^2-pi*({w}/2)^2", None, "-What area of the square is left outside the circle?\n-How big is the part of the square that is not in the circle?\n-[Find|Calculate] the area between the square and the circle.\n-How much of the square is outside the circle, in square {u}?", "square {u}", ""),
           ask(0.5, "The area of a circle is π times the radius squared: the radius is half of {w}", "pi*({w}/2)^2", None, "-What is the area of the circle?\n-[Find|Calculate] the area of the circle.\n-How big is the circle's area?", "square {u}", "", known="The area is π times the radius squared: the radius is half of {w}, π is PI"),
           ask(0.5, "The circumference of a circle is π times the diameter {w}", "pi*{w}", None, "-What is the circumference of the circle?\n-How far is it once round the circle?\n-[Find|Calculate] the circumference of the circle.", "{u}", "", known="The circumference is π times the diameter: PI times {w}"))


# -- wheels ------------------------------------------------------------------------------------------------------------------------------
WHEELS = [("bicycle wheel", 50, 75), ("car wheel", 50, 80), ("unicycle wheel", 40, 60), ("wheel of a wheelbarrow", 30, 45), ("tractor wheel", 110, 190), ("scooter wheel", 15, 30), ("wheel of a pram", 20, 40), ("cartwheel", 80, 140)]


def wheel(modes=(None, 1, 1, 2, 0, "p", "p")):
    def draw(d):
        o, lo, hi = d.pick(WHEELS)
        m, p = mode_of(d, modes)
        p = "3.14" if "/" in p else p
        e = d.rng.randint(lo, hi)
        e -= e % 2
        wish(d, m, p=p, pi=d.pick(["π", "pi"]))
        return dict(o=o, dia=str(e), a=str(e // 2), k=str(d.pick([10, 20, 25, 40, 50, 100, 200, 500, d.rng.randint(3, 60)])), mode=m, p=p, u="cm")
    return draw


def turns(d):
    """A round that is known, and how many make a way of whole metres."""
    o, lo, hi = d.pick(WHEELS)
    wish(d, None)
    c = d.pick([x for x in (120, 125, 150, 160, 175, 180, 200, 210, 220, 225, 240, 250, 300, 350, 400, 450, 500, 80, 60) if 3 * lo <= x <= 3.3 * hi] or [200])
    while True:
        k = d.rng.randint(4, 400)
        if c * k % 100 == 0:
            break
    return dict(o=o, c=str(c), k=str(k), x=str(c * k // 100), mode=None)


WH = """
A {o} has a diameter of {dia} cm.
The diameter of a {o} is {dia} cm.
~a {o} is {dia} cm across
!{o}, diameter {dia} cm.
{n} measures a {o}: {dia} cm in diameter.
"""
WHR = """
A {o} has a radius of {a} cm.
The radius of a {o} is {a} cm.
~a {o} measures {a} cm from its hub to its rim
!{o}, radius {a} cm.
"""
ONCE = "How far does it roll in one full turn, in cm?\n-How many cm does it move forward in one turn?\n-What distance in cm does one full turn make?\n-How many centimetres does it roll while it turns once?"
OFTEN = "How many metres does it roll in {k} turns?\n-How far, in metres, does it roll in {k} full turns?\n-It turns {k} times. How many metres is that?\n-What distance in metres do {k} turns make?\n-How many metres has it rolled after {k} turns?\n-After turning {k} times, how many metres has it covered?"
W = scene(wheel(), WH, ask(1, "The circumference of a circle is π times the diameter {dia}", "pi*{dia}", None, ONCE, "cm", "", known="The circumference is π times the diameter: PI times {dia}"),
          ask(1.4, "One turn is π times {dia} cm; {k} of them, divided by 100 for m", "{k}*pi*{dia}/100", None, OFTEN, "m", ""))
W += scene(wheel(), WHR, ask(0.8, "The circumference of a circle is 2 times π times the radius {a}", "2*pi*{a}", None, ONCE, "cm", "", known="The circumference is 2 times π times the radius: 2 times PI times {a}"),
           ask(1.1, "One turn is 2 times π times {a} cm; {k} of them, divided by 100 for m", "{k}*2*pi*{a}/100", None, OFTEN, "m", ""))
KNOWN = """
The circumference of a {o} is {c} cm.
A {o} rolls {c} cm in one full turn.
~with each turn a {o} moves {c} cm forward
~a {o} has a circumference of {c} cm
Once around, a {o} measures {c} cm.
!{o}, circumference {c} cm.
"""
W += scene(turns, KNOWN, Item(1, [("In cm: {x} times 100, divided by {c}.", "{x}*100/{c}")], "How many full turns does it make on {x} m?\n-How often does it turn on a way of {x} m?\n-It rolls {x} m. How many turns is that?\n-How many times does it turn over a distance of {x} metres?\n-How many turns are {x} m?", "turns", spell=0),
           Item(1, [("Asked: the m. In cm: {k} times {c}; divided by 100.", "{k}*{c}/100")], "How many metres does it roll in {k} turns?\n-It turns {k} times. How many metres is that?\n-How far does it get in {k} full turns, in metres?\n-What distance in metres do {k} turns make?", "m", spell=0))


def lap(d):
    m, p = mode_of(d, (None, 1, 1, 2, 0, "p", "p"))
    p = "3.14" if "/" in p else p
    o = d.pick(["pond", "circular track", "round running track", "circular park", "roundabout", "circus ring", "round lake"])
    e = d.rng.randint(10, 30) if o in ("circus ring", "roundabout") else 10 * d.rng.randint(3, 40)
    wish(d, m, p=p, pi=d.pick(["π", "pi"]))
    return dict(o=o, dia=str(2 * e), a=str(e), k=str(d.rng.randint(2, 12)), mode=m, p=p)


W += scene(lap, "A {o} has a diameter of {dia} m.\nThe diameter of a {o} is {dia} m.\n~a {o} is {dia} m across\n!{o}, {dia} m in diameter.", ask(1.2, "One round is π times {dia}; {k} of them", "{k}*pi*{dia}", None, "-{n} runs round it {k} times. How many metres is that?\n-How many metres are {k} rounds along its edge?\n-How far is it to go round its edge {k} times?\n-{n} does {k} laps along the edge. How many metres does {he} cover?", "m", ""))
W += scene(lap, "A {o} has a radius of {a} m.\nThe radius of a {o} is {a} m.\n~from its centre to its edge a {o} measures {a} m\n!{o}, radius {a} m.", ask(1, "One round is 2 times π times {a}; {k} of them", "{k}*2*pi*{a}", None, "-{n} runs round it {k} times. How many metres is that?\n-How many metres are {k} rounds along its edge?\n-How far is it to go round its edge {k} times?\n-{n} does {k} laps along the edge. How many metres does {he} cover?", "m", ""))
school("circles", P + W, 3)
