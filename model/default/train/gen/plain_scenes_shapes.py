"""A wall without its door, tiles in cm on a floor in m, fields in hectares, frames and borders, L-shapes, fences with a gap; levels and
temperatures in two moves: each line a scene of its own.
"""
from .core import skill
from .plain_scenes_base import Fraction, finite, scenes, short, tell, unit, until


def half(d, lo, hi, p=0.4):
    n = d.rng.randint(lo, hi)
    return f"{n}.{d.pick('5552468')}" if d.chance(p) else str(n)


# -- a wall without its door -----------------------------------------------------------------------------------------------
def wall(d):
    while True:
        w, h, x, y = half(d, 3, 14), half(d, 2, 5), d.pick(["1", "0.8", "0.9", "1.2", "1.5", "2", "0.7"]), d.pick(["2", "2.1", "1.5", "1", "1.2", "1.8"])
        if Fraction(x) < Fraction(w) / 2 and Fraction(y) < Fraction(h):
            break
    return dict(w=w, h=h, x=x, y=y, M=d.pick(["m", "m", "m", "metres"]), s=d.pick(["m²", "m²", "square metres", "m2"]), out=unit("m²"))


def known(d):
    v = wall(d)
    k = d.pick(["2", "1.8", "1.5", "1.6", "2.4", "3", "1.2", "0.8", "4"])
    return {**v, "k": k}


LESS = [("First the area of the wall: {w} times {h}.", "{w}*{h}"), ("Then the area of the part: {x} times {y}.", "{x}*{y}"), ("What is left is {r1} minus {r2}.", "{r1}-{r2}")]
WALL = [scenes(wall, LESS, """
A wall is {w} {M} long and {h} {M} high. It has a door of {x} {M} by {y} {M}. What area of the wall must be painted?
{n} wants to paper a wall of {w} m by {h} m. The door in it is {x} m by {y} m. How many {s} of paper are needed?
A wall of {w} m by {h} m has a window {x} m by {y} m. What is the area without the window?
The side of a garage, {w} m by {h} m, has a door {x} m wide and {y} m high. How big is the brick part?
Find the area of a {w} m by {h} m wall without its {x} m by {y} m door.
A painter paints a wall {w} m wide and {h} m high but not the door, which is {x} m by {y} m. How many {s} does he paint?
wall {w} m x {h} m, door {x} m x {y} m, area left to paint?
A shed wall measures {w} m by {h} m. A window of {x} m by {y} m is cut out. How many {s} of wood remain?
The wall behind the desk is {w} m × {h} m with a cupboard door of {x} m × {y} m in it. What area can be tiled?
{n}'s bedroom wall is {w} m by {h} m. There is a {x} m by {y} m window in it. What area is left for wallpaper?
A theatre backdrop of {w} m by {h} m has an opening of {x} m by {y} m. How many {s} of cloth is it?
A {w} m by {h} m wall with a {x} m by {y} m hatch is plastered. How many {s} are plastered?
How many {s} of wall are left when a door of {x} m by {y} m is taken from a wall of {w} m by {h} m?
We paint the hall wall ({w} m by {h} m) and leave out the door ({x} m by {y} m). How many {s} do we paint?
A fence panel {w} m by {h} m has a gate of {x} m by {y} m. What area of panel has to be varnished?
The barn's front is {w} m wide and {h} m high. Its door is {x} m wide and {y} m high. Find the area of the front without the door.
"""), scenes(known, [("{w} times {h}, minus {k}.", "{w}*{h}-{k}")], """
A wall is {w} m long and {h} m high. The door takes up {k} m². What area is left to paint?
{n} paints a wall of {w} m by {h} m with a window of {k} {s}. How many {s} does {he} paint?
A room's wall measures {w} m by {h} m. Its door has an area of {k} m². How many {s} of wallpaper does it need?
wall {w} by {h} m, door {k} m²: how much is painted?
What area is left of a {w} m by {h} m wall without a {k} m² window?
The end wall is {w} m × {h} m, and {k} {s} of it is a door. Find the rest.
"""), scenes(until(known, lambda v: Fraction(v["w"]) * Fraction(v["h"]) > 2 * Fraction(v["k"])), [("{w} times {h}, minus 2 times {k}.", "{w}*{h}-2*{k}")], """
A wall of {w} m by {h} m has two windows of {k} m² each. What area is left?
{n} paints a wall {w} m long and {h} m high. It has two windows, each {k} {s}. How many {s} are painted?
Two doors of {k} m² each are in a wall {w} m by {h} m. How big is the wall without them?
""", weight=3)]


# -- tiles in cm on a floor in m -------------------------------------------------------------------------------------------
def tiles(d):
    while True:
        c = d.pick([10, 15, 20, 25, 30, 40, 50, 60])
        i, j = d.rng.randint(4, 40), d.rng.randint(4, 40)
        w, h = finite(Fraction(i * c, 100)), finite(Fraction(j * c, 100))
        if i * j < 3000 and len(w) < 5 and len(h) < 5 and Fraction(w) >= 1 and Fraction(h) >= 1:
            break
    return dict(w=w, h=h, c=c, M=d.pick(["m", "m", "metres"]), C=d.pick(["cm", "cm", "centimetres"]), out=unit("tiles"))


def oblong(d):
    while True:
        c, e = d.rng.sample([10, 15, 20, 25, 30, 40, 50, 60], 2)
        i, j = d.rng.randint(4, 30), d.rng.randint(4, 30)
        w, h = finite(Fraction(i * c, 100)), finite(Fraction(j * e, 100))
        if i * j < 2000 and len(w) < 5 and len(h) < 5 and Fraction(w) >= 1 and Fraction(h) >= 1:
            break
    return dict(w=w, h=h, c=c, e=e, out=unit("tiles"))


TILES = [scenes(tiles, [("The floor area divided by the area of one tile: in cm {w} times 100 and {h} times 100, divided by {c} squared.", "{w}*100*{h}*100/{c}^2")], """
A kitchen floor is {w} {M} by {h} {M}. Square tiles with a side of {c} {C} are laid. How many tiles are needed?
How many square tiles of side {c} cm cover a floor of {w} m by {h} m?
{n} tiles a bathroom floor {w} m long and {h} m wide with {c} cm square tiles. How many does {he} need?
A hall of {w} m by {h} m gets square tiles, {c} cm on each side. How many tiles is that?
A patio is {w} m by {h} m. The slabs are squares of {c} cm. How many slabs cover it?
Carpet tiles are {c} cm by {c} cm. How many are needed for an office {w} m by {h} m?
floor {w} m x {h} m, tiles {c} cm x {c} cm. how many tiles?
The wall behind a shower is {w} m wide and {h} m high. Tiles measure {c} cm by {c} cm. Find the number of tiles.
A floor {w} {M} long and {h} {M} wide is to be covered with {c} cm × {c} cm tiles. How many tiles must be bought?
A school corridor is {w} m by {h} m. It is covered with square tiles {c} cm wide. How many are there?
Work out how many {c} cm square tiles fit on a {w} m by {h} m terrace.
A mosaic artist covers {w} m by {h} m with square tiles of {c} cm. How many tiles does she use?
{n} lays square cork tiles of {c} cm on a floor of {w} m by {h} m. How many tiles are used?
The gym floor measures {w} m by {h} m. Foam mats are {c} cm squares. How many mats cover the floor?
What number of square tiles with {c} cm sides is needed for a room of {w} m × {h} m?
"""), scenes(oblong, [("The floor area divided by the area of one tile: in cm {w} times 100 and {h} times 100, divided by {c} times {e}.", "{w}*100*{h}*100/({c}*{e})")], """
A floor is {w} m by {h} m. Tiles measure {c} cm by {e} cm. How many tiles are needed?
How many tiles of {c} cm by {e} cm cover a wall {w} m by {h} m?
{n} covers a terrace of {w} m by {h} m with slabs of {c} cm by {e} cm. How many slabs?
Tiles {c} cm x {e} cm, room {w} m x {h} m, how many tiles?
A {w} m by {h} m yard is paved with stones of {c} cm by {e} cm. Find the number of stones.
"""), scenes(tiles, [("The floor area divided by the area of one tile: {W} times {H} divided by {c} squared.", "{W}*{H}/{c}^2")], """
A shelf of {W} cm by {H} cm is covered with square tiles of {c} cm. How many tiles?
How many {c} cm square tiles cover {W} cm by {H} cm?
{n} covers a table top {W} cm by {H} cm with square tiles of side {c} cm. How many does {he} use?
""", weight=2)]
TILES[2].draw = lambda d: (lambda v: {**v, "W": str(int(Fraction(v["w"]) * 100)), "H": str(int(Fraction(v["h"]) * 100))})(tiles(d))


# -- hectares --------------------------------------------------------------------------------------------------------------
def field(d):
    while True:
        w, h = d.rng.randint(4, 90) * 10, d.rng.randint(4, 90) * 10
        if short(Fraction(w * h, 10000), 2):
            break
    return dict(w=w, h=h, x=w * h, o=d.pick(["field", "meadow", "vineyard", "orchard", "forest", "paddock", "park", "plot"]), out=unit("hectares"))


HECTARE = [scenes(field, [("Asked: the hectares. The area in m² is {w} times {h}.", "{w}*{h}"), ("From m² to hectares: {r1} divided by 10000.", "{r1}/10000")], """
A rectangular field is {w} m long and {h} m wide. What is its area in hectares?
A {o} measures {w} m by {h} m. How many hectares is it?
A farmer's {o} is {w} metres by {h} metres. Find its area in hectares (1 hectare = 10,000 m²).
How many hectares are there in a {o} of {w} m by {h} m?
{n} buys a rectangular {o}, {w} m by {h} m. How many hectares does {he} buy?
A potato field has sides of {w} m and {h} m. Give the area in hectares.
A hectare is 10,000 square metres. A {o} is {w} m long and {h} m wide. How many hectares does it cover?
{o} {w} m x {h} m, area in hectares?
The airport's grass strip is {w} m by {h} m. What is that in hectares?
Express the area of a {w} m by {h} m {o} in hectares.
Wheat grows on a rectangle of {w} m by {h} m. How many hectares of wheat is that?
A solar park of {w} m by {h} m covers how many hectares?
The {o} behind the school is {w} m long and {h} m wide. Work out its size in hectares.
"""), scenes(field, [("From m² to hectares: {x} divided by 10000.", "{x}/10000")], """
A field has an area of {x} m². How many hectares is that?
Convert {x} square metres to hectares.
The {o} covers {x} m². Write this in hectares.
{x} m² in hectares?
A farm sells a {o} of {x} square metres. How many hectares does it sell?
""", weight=2)]


# -- frames and borders ----------------------------------------------------------------------------------------------------
def framed(d):
    w, h, k = d.int(8, 60), d.int(8, 60), d.pick([1, 2, 2, 3, 3, 4, 5, 6, 8, 10])
    return dict(w=w, h=h, k=k, o=d.pick(["picture", "photo", "painting", "mirror", "poster", "drawing", "print", "map", "certificate"]), out=unit("cm²"))


def bordered(d):
    w, h, k = d.int(4, 40), d.int(4, 40), d.pick([1, 1, 2, 2, 3, "0.5", "1.5", 4])
    return dict(w=w, h=h, k=k, out=unit("m²"))


OUTER = [("Asked: the whole area. The outer rectangle is {w} + 2 × {k} by {h} + 2 × {k}: its area.", "({w}+2*{k})*({h}+2*{k})")]
RIM = [("The outer rectangle is {w} + 2 × {k} by {h} + 2 × {k}: its area.", "({w}+2*{k})*({h}+2*{k})"), ("The inner area is taken away: {r1} minus {w} times {h}.", "{r1}-{w}*{h}")]
FRAME = [scenes(framed, OUTER, """
A {o} is {w} cm by {h} cm. A frame {k} cm wide goes all round it. What is the area of the {o} with its frame?
A {o} of {w} cm by {h} cm has a {k} cm wide frame on every side. Find the total area including the frame.
{n} frames a {o}, {w} cm by {h} cm, with a strip {k} cm wide. How big is the framed {o} in cm²?
The {o} is {w} cm long and {h} cm high, the frame around it {k} cm wide. What area of wall does it all cover?
A {o} of {w} cm × {h} cm is glued on card so that {k} cm of card shows on each side. What is the area of the card?
With its {k} cm frame, what area does a {w} cm by {h} cm {o} take up?
A tray of {w} cm by {h} cm inside has a rim {k} cm wide. Find the outer area.
{o} {w} cm x {h} cm, frame {k} cm all round. outer area?
A {o} {w} cm wide and {h} cm high gets a frame of {k} cm. What is the area of the outer rectangle?
A page has a text block of {w} cm by {h} cm with a margin of {k} cm on all sides. What is the area of the page?
A stamp of {w} cm by {h} cm is mounted with {k} cm of paper showing all around. How large is the paper in cm²?
"""), scenes(bordered, OUTER, """
A pool {w} m by {h} m has a path {k} m wide all around. What is the area of the pool and the path together?
A lawn of {w} m by {h} m is surrounded by a {k} m wide border. What is the whole area?
Around a {w} m by {h} m flower bed runs a path of {k} m. How many m² do the bed and the path cover?
A rug of {w} m by {h} m lies so that {k} m of floor shows on every side. What is the area of the room?
A court {w} m by {h} m needs {k} m of free space on every side. How many m² does it need in all?
A {w} m by {h} m pond, {k} m of gravel all round: total area?
"""), scenes(framed, RIM, """
A {o} is {w} cm by {h} cm. A frame {k} cm wide goes all round it. What is the area of the frame alone?
The frame around a {w} cm by {h} cm {o} is {k} cm wide. Find the area of the frame.
{n} makes a frame {k} cm wide for a {o} of {w} cm by {h} cm. How many cm² is the frame?
A {o} {w} cm × {h} cm, frame {k} cm wide: area of just the frame?
A mirror glass {w} cm by {h} cm sits in a frame {k} cm wide. How much area does the wood of the frame cover?
How large is the border if a {w} cm by {h} cm {o} has a border of {k} cm on every side?
"""), scenes(bordered, RIM, """
A pool {w} m by {h} m has a path {k} m wide all around. What is the area of the path?
A lawn of {w} m by {h} m is surrounded by a {k} m wide border of flowers. How many m² are flowers?
A path {k} m wide runs around a garden of {w} m by {h} m. Find the area of the path.
How many m² of gravel are needed for a {k} m wide path around a {w} m by {h} m pond?
A carpet {w} m by {h} m has {k} m of bare floor on each side. How many m² of floor are bare?
""")]


# -- two rectangles, a fence with a gap ------------------------------------------------------------------------------------
ELL = [scenes(lambda d: dict(a=d.int(2, 20), b=d.int(2, 20), c=d.int(2, 20), e=d.int(2, 20), out=unit("m²")), [("The areas {a} times {b} and {c} times {e} are added.", "{a}*{b}+{c}*{e}")], """
An L-shaped room is made of two rectangles, one {a} m by {b} m and the other {c} m by {e} m. What is its area?
An L-shaped garden consists of rectangles of {a} m by {b} m and {c} m by {e} m. How many m² is it?
The terrace is L-shaped: {a} m by {b} m plus {c} m by {e} m. Find the area.
{n} lays carpet in an L-shaped hall, split into {a} m by {b} m and {c} m by {e} m. How many square metres of carpet is that?
A floor plan shows an L made of a {a} m × {b} m rectangle and a {c} m × {e} m rectangle. What is the total area?
A field is an L-shape. One part is {a} m by {b} m, the other {c} m by {e} m. What is the area of the field?
The kitchen ({a} m by {b} m) opens into the dining area ({c} m by {e} m). What is the area of both together?
L-shape from two rectangles {a} m x {b} m and {c} m x {e} m, area?
Two rectangular rugs, {a} m by {b} m and {c} m by {e} m, form an L. How much floor do they cover?
A pool in the shape of an L can be cut into {a} m by {b} m and {c} m by {e} m. What is its surface?
An office has the form of an L with parts of {a} m by {b} m and {c} m by {e} m. How big is it in square metres?
Work out the area of an L-shaped yard: first rectangle {a} m by {b} m, second rectangle {c} m by {e} m.
The roof of a shed is in two rectangles of {a} m by {b} m and {c} m by {e} m. Total area?
An L-shaped car park has rectangles with sides {a} m and {b} m, and {c} m and {e} m. Find its area.
""")]


def gate(d):
    w, h, k = d.int(6, 90), d.int(6, 90), d.pick([1, 2, 3, 4, 5, "1.5", "2.5"])
    return dict(w=w, h=h, k=k, o=d.pick(["field", "garden", "paddock", "playground", "yard", "orchard", "chicken run", "lawn", "meadow", "pen"]), out=unit("m"))


GAP = [scenes(gate, [("First the perimeter: twice the sum of {w} and {h}.", "2*({w}+{h})"), ("The fence is {r1} minus the gate {k}.", "{r1}-{k}")], """
A {o} is {w} m by {h} m. A fence goes round it with a gap of {k} m for the gate. How long is the fence?
A rectangular {o} measures {w} m by {h} m and is fenced except for a {k} m entrance. How many metres of fence are needed?
{n} fences a {o} of {w} m by {h} m and leaves a {k} m gap. How much fence does {he} need?
The {o}'s sides are {w} m and {h} m. A gate {k} m wide needs no fence. Find the length of the fence.
How much wire goes around a {o} {w} m by {h} m once, if a {k} m opening is left free?
A hedge is planted round a {o} {w} m long and {h} m wide, but not across the {k} m drive. How long is the hedge?
{o} {w} m x {h} m, gate {k} m. fence length?
Around a {o} of {w} m × {h} m a fence is built. An opening of {k} m stays. How many metres of fencing are bought?
A wall is built round a {o}, {w} m by {h} m, with one gap of {k} m. How long is the wall?
A {o} of {w} m by {h} m will be enclosed, leaving {k} m open. How much fencing does it take?
Skirting board runs round a room {w} m by {h} m except at the door, which is {k} m wide. How many metres are needed?
Lights are hung around a {w} m by {h} m {o}, but not over the {k} m entrance. How many metres of lights is that?
""")]


# -- levels and temperatures in two moves ----------------------------------------------------------------------------------
def moves(d):
    a = d.int(3, 60)
    return dict(a=a, z=-a, b=d.int(2, 40), c=d.int(2, 40))


def deg(d):
    a = d.int(1, 15)
    return dict(a=a, z=-a, b=d.int(2, 14), c=d.int(2, 14))


CHAIN = lambda s, p, q: [("Start with " + s + ", add what comes and subtract what goes.", s + p + "{b}" + q + "{c}")]
LEVELS = [scenes(until(moves, lambda v: v["b"] < v["a"]), CHAIN("{z}", "+", "-"), """
A diver is {a} m below the surface. He rises {b} m and then goes down {c} m. At what height is he, as a negative number?
A submarine is at -{a} m. It rises {b} m and then dives {c} m. What is its position?
A fish swims at a depth of {a} m (that is -{a} m). It goes up {b} m and down {c} m again. Where is it?
A mine lift stands at -{a} m. It goes up {b} m, then down {c} m. At which level does it stop?
A robot at −{a} m below sea level climbs {b} m and sinks {c} m. What is its new height?
Start at -{a} m, up {b} m, down {c} m. New position?
"""), scenes(until(moves, lambda v: v["c"] < v["a"] + v["b"]), CHAIN("{z}", "-", "+"), """
A submarine is at -{a} m. It dives {b} m deeper and then rises {c} m. What is its position now?
A diver at -{a} m goes down another {b} m and then comes up {c} m. At what height is she?
A whale is {a} m below sea level (-{a} m). It dives {b} m and then comes up {c} m. What is its level?
A probe is at −{a} m, is lowered by {b} m and then pulled up by {c} m. Where is it now?
The lift in a mine is at level -{a}. It goes down {b} levels and then up {c}. On which level is it?
"""), scenes(deg, CHAIN("{a}", "-", "+"), """
It is {a}°C. In the evening the temperature falls by {b} degrees and in the morning it rises by {c}. What is it then?
At noon it was {a} °C. It dropped {b} degrees, then went up {c} degrees. What is the temperature?
A thermometer shows {a} degrees. It goes down {b} degrees and up {c} degrees. What does it show?
From {a}°C it gets {b} degrees colder and then {c} degrees warmer. How many degrees is it?
"""), scenes(deg, CHAIN("{z}", "+", "-"), """
It is -{a}°C. The temperature rises by {b} degrees and then falls by {c}. What is the temperature now?
In the morning it is -{a} °C. By noon it is {b} degrees warmer, by night {c} degrees colder than at noon. What is it at night?
A freezer at -{a}°C warms up by {b} degrees and is then cooled by {c} degrees. What is its temperature?
It was −{a} degrees. First it rose {b} degrees, then it fell {c} degrees. Find the temperature.
The temperature is {a} degrees below zero. It goes up {b} degrees, then down {c} degrees. What does the thermometer show?
"""), scenes(deg, CHAIN("{z}", "-", "+"), """
It is -{a}°C. It gets {b} degrees colder and then {c} degrees warmer. What is the temperature?
At midnight it was -{a} °C. It fell by {b} degrees until six and rose by {c} degrees until noon. How many degrees was it at noon?
The temperature on a mountain is -{a} degrees. It drops by {b} and then climbs by {c}. What is it in the end?
The cold store is at -{a}°C. It is cooled by {b} degrees more and then warms by {c}. What is its temperature?
""")]
for task in LEVELS:
    task.spell = 0              # no "-fifteen"


@skill("real_plain_scenes_wall", weight=2.5)
def wall_scenes(d):
    yield from tell(d, "scenes.wall", WALL)


@skill("real_plain_scenes_tiles", weight=2)
def tile_scenes(d):
    yield from tell(d, "scenes.tiles", TILES)


@skill("real_plain_scenes_hectares", weight=1.5)
def hectare_scenes(d):
    yield from tell(d, "scenes.hectares", HECTARE)


@skill("real_plain_scenes_frame", weight=2.5)
def frame_scenes(d):
    yield from tell(d, "scenes.frame", FRAME)


@skill("real_plain_scenes_ell", weight=2)
def ell_scenes(d):
    yield from tell(d, "scenes.ell", ELL + GAP)


@skill("real_plain_scenes_levels", weight=2)
def level_scenes(d):
    yield from tell(d, "scenes.levels", LEVELS)
