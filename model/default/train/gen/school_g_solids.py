"""Volumes and surfaces of boxes, cubes, prisms and cylinders, and back to a height or an edge; litres, what fits in, open boxes."""
from .school_g_base import Fraction, Item, finite, scene, school, wish
from .school_g_circles import ask, mode_of

BOXES = [("box", "cm"), ("cuboid", "cm"), ("cuboid", "m"), ("crate", "cm"), ("rectangular block", "cm"), ("fish tank", "cm"), ("parcel", "cm"), ("chest", "cm"), ("rectangular prism", "inches"), ("brick", "cm"), ("container", "m"), ("rectangular pit", "m"), ("drawer", "cm"), ("shoe box", "cm"), ("moving box", "inches"), ("storage unit", "feet"), ("block of wood", "cm"), ("cereal box", "cm")]


def box(kinds=BOXES):
    def draw(d):
        wish(d, None)
        o, u = d.pick(kinds)
        lo, hi = {"cm": (3, 60), "m": (2, 14), "inches": (2, 24), "feet": (2, 14)}[u]
        while True:
            xs = [d.rng.randint(lo, hi) for _ in range(3)]
            if len(set(xs)) == 3:
                break
        xs = [str(x) for x in xs]
        if d.chance(0.1):
            xs[d.rng.randint(0, 2)] += ".5"
        a, b, h = xs
        x, y, z = (Fraction(t) for t in xs)
        return dict(a=a, b=b, h=h, o=o, u=u, v_=finite(x * y * z), g_=finite(x * y))
    return draw


THREE = """
A {o} is {a} {u} long, {b} {u} wide and {h} {u} high.
A {o} measures {a} {u} by {b} {u} by {h} {u}.
The length of a {o} is {a} {u}, the width {b} {u} and the height {h} {u}.
~the edges of a {o} are {a} {u}, {b} {u} and {h} {u}
~a {o} has a base of {a} {u} by {b} {u} and a height of {h} {u}
!{o}: {a} × {b} × {h} {u}.
!{o}, length {a} {u}, width {b} {u}, height {h} {u}.
{n} has a {o} with edges of {a} {u}, {b} {u} and {h} {u}.
A {o} {h} {u} high stands on a rectangle of {a} {u} by {b} {u}.
With a length of {a} {u}, a width of {b} {u} and a height of {h} {u}, a {o} is described.
"""
VOL = """
What is its volume?
[Find|Calculate|Work out|Determine] its volume.
How big is its volume?
-How many cubic {u} is that?
-How much space does it take up?
-What is its volume in cubic {u}?
"""
SURF = """
What is its surface area?
[Find|Calculate|Work out|Determine] its total surface area.
How big is its surface?
-How many square {u} of paper cover it all over?
-What area do its six faces have together?
-All six sides are painted. How many square {u} is that?
"""
OPEN = """
-It has no lid. What is the area of its outside?
-It is open at the top. How many square {u} of material does it take?
-There is no top on it. What area do the other five faces have?
-Without a lid, how big is its surface?
-The bottom and the four sides are painted, but there is no top. How many square {u} is that?
"""
WALLS = """
What area do its four sides have together, without top and bottom?
-How big is the area of the four upright faces?
-A strip of paper goes round its four sides, from bottom to top. How many square {u} is that?
-[Find|Work out] the area of its side faces only.
"""
EDGES = """
How long are all its edges together?
-All twelve edges get tape. How many {u} of tape is that?
-[Find|Work out] the total length of its edges.
-How many {u} of wire does a model of its edges take?
"""
VOLUME = ("The volume of a box is length times width times height: {a} times {b} times {h}.", "{a}*{b}*{h}")
P = scene(box(), THREE, Item(2, [VOLUME], VOL, "cubic {u}", "volume of a {o} {a} {u} x {b} {u} x {h} {u}\n{o}, {a} by {b} by {h} {u}: volume?\n$V$ of a {o} with $a = {a}$ {u}, $b = {b}$ {u}, $c = {h}$ {u}?"),
          Item(1.6, [("The surface of a box is twice the sum of its three different faces.", "2*({a}*{b}+{a}*{h}+{b}*{h})")], SURF, "square {u}", "surface of a {o} {a} {u} x {b} {u} x {h} {u}\n{o}, {a} by {b} by {h} {u}: surface area?"),
          Item(0.9, [("The bottom plus the four sides: {a} times {b} plus 2 times ({a}+{b}) times {h}.", "{a}*{b}+2*({a}+{b})*{h}")], OPEN, "square {u}"),
          Item(0.7, [("The four sides are the perimeter of the bottom times the height {h}.", "2*({a}+{b})*{h}")], WALLS, "square {u}"),
          Item(0.5, [("The edges are 4 times the sum of length, width and height.", "4*({a}+{b}+{h})")], EDGES, "{u}"),
          Item(0.4, [("{a} times {b}.", "{a}*{b}")], "How big is the area that it stands on?\n-What is the area of its bottom?\n-How many square {u} of floor does it take up?", "square {u}"))
FILLED = [("box", "cm"), ("fish tank", "cm"), ("container", "m"), ("cuboid", "cm"), ("crate", "cm"), ("rectangular tank", "m"), ("cuboid", "m")]
BACK = """
A {o} has a volume of {v_} cubic {u}. It is {a} {u} long and {b} {u} wide.
The volume of a {o} is {v_} cubic {u}; its bottom measures {a} {u} by {b} {u}.
~a {o} with a bottom of {a} {u} by {b} {u} has a volume of {v_} cubic {u}
~a {o} holds {v_} cubic {u} and its length is {a} {u} and its width {b} {u}
!{o}, volume {v_} cubic {u}, length {a} {u}, width {b} {u}.
{v_} cubic {u} fit into a {o} that is {a} {u} long and {b} {u} wide.
"""
P += scene(box(FILLED), BACK, Item(1.2, [("The height is the volume divided by length and width: {v_} divided by {a} times {b}.", "{v_}/({a}*{b})")], "How high is it?\nWhat is its height?\n[Find|Calculate|Work out] its height.\n-How many {u} high is it?\n-What height does it have?", "{u}"))
P += scene(box(FILLED), "A {o} has a volume of {v_} cubic {u} and stands on an area of {g_} square {u}.\n~the volume of a {o} is {v_} cubic {u} and its base area {g_} square {u}\n!{o}, volume {v_} cubic {u}, base area {g_} square {u}.\nA {o} with a base of {g_} square {u} holds {v_} cubic {u}.", Item(0.7, [("The height is the volume divided by the base area: {v_} divided by {g_}.", "{v_}/{g_}")], "How high is it?\nWhat is its height?\n[Find|Calculate|Work out] its height.", "{u}"))
P += scene(box(FILLED), "A {o} is {h} {u} high and has a base of {g_} square {u}.\n~the base area of a {o} is {g_} square {u} and its height {h} {u}\n!{o}, base area {g_} square {u}, height {h} {u}.\nA {o} stands on {g_} square {u} and is {h} {u} high.", Item(0.8, [("The volume is the base area times the height: {g_} times {h}.", "{g_}*{h}")], VOL, "cubic {u}"))


def tank(cm):
    def draw(d):
        wish(d, None)
        if cm:
            a, b, h = (5 * d.rng.randint(2, 20) for _ in range(3))
        else:
            a, b, h = d.rng.randint(3, 25), d.rng.randint(2, 12), d.pick(["1", "2", "1.5", "1.2", "2.5", "1.8"])
        q = finite(Fraction(a * b) * Fraction(h) * (Fraction(1, 1000) if cm else 1000))
        return dict(a=str(a), b=str(b), h=str(h), o=d.pick(["fish tank", "water tank", "rectangular basin", "trough", "aquarium", "glass tank"] if cm else ["pool", "swimming pool", "rectangular pond", "water basin"]), l_=q)
    return draw


def litre(draw):
    """With a volume of few digits."""
    def drawn(d):
        while True:
            v = draw(d)
            if v["l_"] and len(v["l_"]) < 7 and int(v["a"]) != int(v["b"]):
                return v
    return drawn


FULL = "How many litres does it hold?\nHow many litres of water fill it?\n-What is its capacity in litres?\n-It is filled to the brim. How many litres is that?\n-How many litres fit in?"
P += scene(litre(tank(True)), THREE.replace("{u}", "cm"), Item(1.2, [("In cm³: {a} times {b} times {h}; divided by 1000 for litres.", "{a}*{b}*{h}/1000")], FULL, "litres"))
P += scene(litre(tank(False)), THREE.replace("{u}", "m").replace("high", "deep").replace("height", "depth"), Item(0.9, [("In m³: {a} times {b} times {h}; times 1000 for litres.", "{a}*{b}*{h}*1000")], FULL, "litres"), Item(0.6, [VOLUME], "How many m³ of water does it hold?\n-What is its volume in m³?\n-How many cubic metres does it hold?", "m³"))
P += scene(litre(tank(True)), "{l_} litres of water are poured into an empty {o} with a bottom of {a} cm by {b} cm.\n~{l_} litres of water stand in a {o} that is {a} cm long and {b} cm wide\nThe bottom of a {o} measures {a} cm by {b} cm. {n} pours {l_} litres of water in.\n!{o}, bottom {a} cm × {b} cm, {l_} litres of water in it.", Item(0.9, [("The height is the volume in cm³, {l_} times 1000, divided by {a} times {b}.", "{l_}*1000/({a}*{b})")], "How high does the water stand, in cm?\nHow deep is the water in cm?\n-How many centimetres deep is the water?\n-[Find|Work out] the depth of the water in cm.", "cm"))


def packed(d):
    wish(d, None)
    p, q, r = d.rng.randint(1, 9), d.rng.randint(1, 9), d.rng.randint(1, 9)
    s, t, w = d.rng.randint(2, 6), d.rng.randint(2, 6), d.rng.randint(2, 5)
    k = d.rng.randint(2, 10)
    return dict(a=str(p * s), b=str(q * t), h=str(r * w), p=str(p), q=str(q), r=str(r), x=str(k * s), y=str(k * t), z=str(k * w), k=str(k))


P += scene(packed, "", Item(0.9, [("The volume of the box divided by that of one cube: {x} times {y} times {z} divided by {k} cubed.", "{x}*{y}*{z}/{k}^3")], """
How many cubes with an edge of {k} cm fit into a box of {x} cm by {y} cm by {z} cm?
A box is {x} cm long, {y} cm wide and {z} cm high. How many cubes of edge {k} cm fill it?
{n} packs cubes with edges of {k} cm into a crate that measures {x} cm by {y} cm by {z} cm. How many go in?
Cubes of {k} cm by {k} cm by {k} cm are to fill a chest of {x} cm × {y} cm × {z} cm exactly. How many are needed?
A {x} cm by {y} cm by {z} cm block of cheese is cut into cubes of side {k} cm. How many cubes are there?
Box {x} × {y} × {z} cm, cubes of edge {k} cm: how many fit?
If the edge of a sugar cube is {k} mm, how many fill a packet of {x} mm by {y} mm by {z} mm?
A block {x} cm long, {y} cm wide and {z} cm high is sawn into cubes with {k} cm edges, nothing is lost. How many cubes?
""", "cubes", spell=0), Item(0.8, [("The volume of the large box divided by that of one small: {a} times {b} times {h}, divided by {p} times {q} times {r}.", "{a}*{b}*{h}/({p}*{q}*{r})")], """
How many small boxes of {p} cm by {q} cm by {r} cm fill a carton of {a} cm by {b} cm by {h} cm?
A carton is {a} cm long, {b} cm wide and {h} cm high. How many packets {p} cm long, {q} cm wide and {r} cm high fill it?
Bricks of {p} by {q} by {r} cm are stacked to a block of {a} by {b} by {h} cm without gaps. How many bricks is that?
Carton {a} × {b} × {h} cm, boxes {p} × {q} × {r} cm: how many go in exactly?
{n} fills a crate of {a} cm by {b} cm by {h} cm with boxes of {p} cm by {q} cm by {r} cm, no gaps. How many boxes?
A store room measures {a} m by {b} m by {h} m. How many crates of {p} m by {q} m by {r} m fill it completely?
""", "", spell=0))


def cube(d):
    wish(d, None)
    a = d.rng.randint(2, 20)
    u = d.pick(["cm", "cm", "m", "mm", "inches"])
    return dict(a=str(a), v_=str(a ** 3), s=str(6 * a * a), f=str(a * a), e=str(12 * a), u=u, o=d.pick(["cube", "cube", "cube", "wooden cube", "die", "glass cube"]))


P += scene(cube, "The edge of a {o} is {a} {u}.\n~a {o} has an edge of {a} {u}\nA {o} has edges {a} {u} long.\n!{o}, edge {a} {u}.\nEvery edge of a {o} measures {a} {u}.", Item(0.9, [("The volume of a cube is its edge cubed: {a} cubed.", "{a}^3")], VOL, "cubic {u}"), Item(0.9, [("A cube has 6 faces of {a} squared.", "6*{a}^2")], SURF, "square {u}"), Item(0.4, [("A cube has 12 edges: 12 times {a}.", "12*{a}")], EDGES, "{u}"))
P += scene(cube, "The volume of a {o} is {v_} cubic {u}.\n~a {o} has a volume of {v_} cubic {u}\n!{o}, volume {v_} cubic {u}.", Item(0.8, [("The edge of a cube is the cube root of its volume: the cube root of {v_}.", "cbrt({v_})")], "How long is its edge?\nHow long is one edge?\n[Find|Calculate] the length of its edge.\n-What is its edge?", "{u}"),
           Item(0.7, [("Asked: the surface. The edge of a cube is the cube root of its volume: the cube root of {v_}.", "cbrt({v_})"), ("A cube has 6 faces of {r1} squared.", "6*{r1}^2")], SURF, "square {u}"))
P += scene(cube, "The surface of a {o} is {s} square {u}.\n~a {o} has a total surface of {s} square {u}\nThe six faces of a {o} measure {s} square {u} together.\n!{o}, surface area {s} square {u}.", Item(0.7, [("A cube has 6 faces; the edge is the square root of {s} divided by 6.", "sqrt({s}/6)")], "How long is its edge?\nHow long is one edge?\n[Find|Calculate] the length of its edge.\n-What is its edge?", "{u}"),
           Item(0.6, [("Asked: the volume. A cube has 6 faces; the edge is the square root of {s} divided by 6.", "sqrt({s}/6)"), ("The volume of a cube is its edge cubed: {r1} cubed.", "{r1}^3")], VOL, "cubic {u}"),
           Item(0.3, [("A cube has 6 equal faces: {s} divided by 6.", "{s}/6")], "How big is one face?\n-What is the area of a single face?\n[Find|Calculate] the area of one face.", "square {u}"))


def prism(d):
    wish(d, None)
    while True:
        a, b, c = d.rng.randint(3, 20), d.rng.randint(3, 16), d.rng.randint(3, 40)
        if a * b % 2 == 0 and a != b:
            return dict(a=str(a), b=str(b), h=str(c), g_=str(d.rng.randint(6, 90)), u=d.pick(["cm", "m", "inches"]), o=d.pick(["triangular prism", "prism", "tent", "wedge"]))


P += scene(prism, "The cross-section of a prism is a triangle with a base of {a} {u} and a height of {b} {u}; the prism is {h} {u} long.\nA prism {h} {u} long has a triangle as its cross-section, {a} {u} wide and {b} {u} high.\n!triangular prism: triangle with base {a} {u} and height {b} {u}, length {h} {u}.\n~the ends of a prism are triangles with base {a} {u} and height {b} {u} and the prism is {h} {u} long\nA tent {h} {u} long has triangles as its front and back, {a} {u} wide at the bottom and {b} {u} high.", Item(1, [("The volume is the area of the triangle, {a} times {b} divided by 2, times the length {h}.", "{a}*{b}/2*{h}")], VOL, "cubic {u}"), Item(0.4, [("The area of a triangle is base times height divided by 2: {a} times {b} divided by 2.", "{a}*{b}/2")], "-What is the area of the triangle at its end?\n-[Find|Calculate] the area of its cross-section.\n-How big is the triangle?", "square {u}"))
P += scene(prism, "The cross-section of a prism has an area of {g_} square {u}. The prism is {h} {u} long.\n~a prism is {h} {u} long and its cross-section has an area of {g_} square {u}\n!prism, cross-section {g_} square {u}, length {h} {u}.\nA beam {h} {u} long has the same cross-section all along: {g_} square {u}.", Item(0.7, [("The volume is the base area times the height: {g_} times {h}.", "{g_}*{h}")], VOL, "cubic {u}"))

# -- cylinders ---------------------------------------------------------------------------------------------------------------------------
M = (None, None, 1, 1, 2, 0, "pi", "pi", "p", "p")
CANS = [("cylinder", "cm"), ("cylinder", "cm"), ("cylinder", "m"), ("can", "cm"), ("cylindrical tank", "m"), ("round tower", "m"), ("cylindrical vase", "cm"), ("tin", "cm"), ("candle", "cm"), ("roller", "cm"), ("round pillar", "m"), ("drum", "inches"), ("water butt", "feet"), ("cylindrical glass", "cm"), ("pipe", "m")]


def cylinder(modes=M, kinds=CANS):
    def draw(d):
        m, p = mode_of(d, modes)
        o, u = d.pick(kinds)
        lo, hi = {"cm": (2, 20), "m": (1, 6), "inches": (2, 12), "feet": (1, 5)}[u]
        a, h = d.rng.randint(lo, hi), d.rng.randint(lo + 1, 2 * hi)
        if p == "22/7":
            p = "3.14"
        wish(d, m, p=p, pi=d.pick(["π", "π", "pi"]))
        return dict(a=str(a), dia=str(2 * a), h=str(h), o=o, u=u, mode=m, p=p)
    return draw


CYL = """
A {o} has a radius of {a} {u} and a height of {h} {u}.
The radius of a {o} is {a} {u}, its height {h} {u}.
~a {o} is {h} {u} high and has a radius of {a} {u}
!{o}, r = {a} {u}, h = {h} {u}.
!{o}: radius {a} {u}, height {h} {u}.
A {o} {h} {u} high stands on a circle with a radius of {a} {u}.
{n} measures a {o}: radius {a} {u}, height {h} {u}.
"""
CYL_D = """
A {o} has a diameter of {dia} {u} and a height of {h} {u}.
The diameter of a {o} is {dia} {u}, its height {h} {u}.
~a {o} is {h} {u} high and {dia} {u} across
!{o}, d = {dia} {u}, h = {h} {u}.
A {o} {h} {u} high stands on a circle {dia} {u} in diameter.
{n} measures a {o}: {dia} {u} across and {h} {u} high.
"""
SIDE = "What is the area of its curved surface?\n[Find|Calculate] the curved surface area.\n-How big is its curved side, without top and bottom?\n-A label covers the whole curved side. How many square {u} is it?\n-How many square {u} of paper go once round it, from bottom to top?"
ALL = "What is its total surface area?\n[Find|Calculate] the whole surface area.\n-How big is its surface with top and bottom?\n-Curved side, top and bottom are painted. How many square {u} is that?"
P += scene(cylinder(), CYL, ask(1.8, "The volume of a cylinder is π times the radius squared times the height: radius {a}, height {h}", "pi*{a}^2*{h}", ("The volume of a cylinder is π times the radius squared times the height; the factor of π is {a}² times {h}", "{a}^2*{h}"), VOL, "cubic {u}", "The volume", "volume of a {o}, r = {a} {u}, h = {h} {u}\ncylinder with $r = {a}$ {u} and $h = {h}$ {u}: volume?"),
           ask(1, "The curved surface is the circumference times the height: 2 times π times {a} times {h}", "2*pi*{a}*{h}", ("The curved surface is the circumference times the height; the factor of π is 2 times {a} times {h}", "2*{a}*{h}"), SIDE, "square {u}", "The curved surface"),
           ask(1, "The surface is 2 times π times the radius times (radius plus height): radius {a}, height {h}", "2*pi*{a}*({a}+{h})", ("The surface is 2 times π times the radius times (radius plus height); the factor of π is 2 times {a} times ({a}+{h})", "2*{a}*({a}+{h})"), ALL, "square {u}", "The surface"))
P += scene(cylinder(), CYL_D, ask(1.4, "The volume of a cylinder is π times the radius squared times the height: the radius is half of {dia}, the height {h}", "pi*({dia}/2)^2*{h}", ("The volume of a cylinder is π times the radius squared times the height; the factor of π is ({dia}/2)² times {h}", "({dia}/2)^2*{h}"), VOL, "cubic {u}", "The volume", "volume of a {o}, d = {dia} {u}, h = {h} {u}"),
           ask(0.9, "The curved surface is the circumference times the height: π times {dia} times {h}", "pi*{dia}*{h}", ("The curved surface is the circumference times the height; the factor of π is {dia} times {h}", "{dia}*{h}"), SIDE, "square {u}", "The curved surface"))


def filled(d):
    m, p = mode_of(d, (1, 1, 2, 2, "p", None))
    a, h = d.rng.randint(5, 40), d.rng.randint(10, 90)
    p = "3.14" if "/" in p else p
    wish(d, m, p=p, pi=d.pick(["π", "pi"]))
    return dict(a=str(a), h=str(h), o=d.pick(["bucket in the form of a cylinder", "cylindrical pot", "cylindrical barrel", "cylindrical water butt", "round tank with straight walls"]), mode=m, p=p)


P += scene(filled, "A {o} has a radius of {a} cm and is {h} cm high.\n~a {o} is {h} cm deep and has an inner radius of {a} cm\n!{o}, radius {a} cm, height {h} cm.\nThe inside of a {o}: radius {a} cm, depth {h} cm.", ask(0.9, "In cm³: π times {a} squared times {h}; divided by 1000 for litres", "pi*{a}^2*{h}/1000", None, FULL, "litres", ""))


def height(d):
    wish(d, None)
    a, h = d.rng.randint(1, 12), d.rng.randint(2, 30)
    return dict(a=str(a), h=str(h), s=str(a * a * h), S=d.pick(["{}π", "{}π", "{} pi"]).format(a * a * h), o=d.pick(["cylinder", "can", "cylindrical tin"]), u=d.pick(["cm", "cm", "inches"]))


P += scene(height, "The volume of a {o} is {S} cubic {u} and its radius {a} {u}.\n~a {o} with a radius of {a} {u} has a volume of {S} cubic {u}\n!{o}, radius {a} {u}, volume {S} cubic {u}.\nA {o} of radius {a} {u} holds exactly {S} cubic {u}.", Item(0.8, [("The height is the volume divided by π times the radius squared: {s} divided by {a} squared.", "{s}/{a}^2")], "How high is it?\nWhat is its height?\n[Find|Calculate|Work out] its height.", "{u}", spell=0))
P += scene(height, "The volume of a {o} is {S} cubic {u} and its height {h} {u}.\n~a {o} {h} {u} high has a volume of {S} cubic {u}\n!{o}, height {h} {u}, volume {S} cubic {u}.", Item(0.7, [("The radius is the square root of the volume divided by π and the height: the root of {s} divided by {h}.", "sqrt({s}/{h})")], "What is its radius?\nHow long is its radius?\n[Find|Calculate|Work out] its radius.", "{u}", spell=0))
school("solids", P, 2.5)
