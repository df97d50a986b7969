"""More scenes for walls without their doors, tiles, hectares, frames and borders, L-shapes and fences with a gap: the draws and thoughts of
plain_scenes_shapes.py.
"""
from .core import skill
from .plain_scenes_base import cash, cents, scenes, tell, two, unit
from .plain_scenes_shapes import LESS, OUTER, RIM, bordered, field, framed, gate, known, oblong, tiles, wall

WALL = [scenes(wall, LESS, """
[The|One] living room wall is {w} m wide and {h} m high. In it is a door that is {x} m wide and {y} m high. How much wall is there to paint, in {s}?
A climbing wall of {w} m by {h} m has an opening of {x} m by {y} m. What is the area of the wall without it?
Without the window ({x} m × {y} m), how big is a wall of {w} m × {h} m?
The north wall of a house measures {w} m by {h} m and has one window, {x} m by {y} m. Find the wall area left.
{n} sticks wallpaper on a wall {w} m by {h} m, but not on the {x} m by {y} m door. How many {s} does {he} cover?
Insulation is put on a wall of {w} m by {h} m, leaving out a {x} m by {y} m door. How much insulation is that, in {s}?
A mural will fill a wall {w} m long and {h} m tall, all but the door of {x} m by {y} m. What area will the mural have?
The kitchen wall ({w} m by {h} m) has a serving hatch of {x} m by {y} m. What area remains?
How large is the part of a {w} m by {h} m wall that is not window, if the window is {x} m by {y} m?
A screen of {x} m by {y} m hangs on a wall of {w} m by {h} m. How much of the wall can still be seen?
A whiteboard, {x} m by {y} m, is fixed on a classroom wall of {w} m by {h} m. What area of wall is not covered?
A wall is {w} m by {h} m. From it the area of a {x} m by {y} m door is subtracted. What is left?
Wall: {w} by {h} metres. Door: {x} by {y} metres. Area without the door?
I'm painting a wall that's {w} m by {h} m. The door is {x} m by {y} m and stays as it is. How much do I paint?
The side of a barn is {w} m by {h} m. Its gate is {x} m by {y} m. How many {s} of wood are needed for the side?
A tent wall of {w} m by {h} m has a door flap of {x} m by {y} m cut out. How much cloth is left?
An exhibition wall is {w} m long, {h} m high, with a gap of {x} m by {y} m. Find its area.
A sheet of {w} m by {h} m has a rectangular hole of {x} m by {y} m. What area of the sheet is left?
Find how many {s} must be tiled: wall {w} m by {h} m, minus the window of {x} m by {y} m.
A {w} m × {h} m wall has a {x} m × {y} m door. Work out the area to be wallpapered.
"""), scenes(known, [("{w} times {h}, minus {k}.", "{w}*{h}-{k}")], """
The wall is {w} m by {h} m. A door of {k} m² is not painted. What area is painted?
{n} covers a {w} m by {h} m wall with boards, but not the {k} {s} window. How many {s} of boards does {he} need?
A garage wall of {w} m × {h} m contains a door with an area of {k} m². Find the area without the door.
The windows in a {w} m by {h} m wall take up {k} m² altogether. How much wall is left?
How many {s} of a {w} m by {h} m wall are left if {k} {s} are windows?
Wallpaper is wanted for {w} m by {h} m of wall less {k} m² of door. What area is that?
""")]

TILES = [scenes(tiles, [("The floor area divided by the area of one tile: in cm {w} times 100 and {h} times 100, divided by {c} squared.", "{w}*100*{h}*100/{c}^2")], """
[Elif|Sam] wants to tile a kitchen {w} m long and {h} m wide. Each tile is a square with {c} cm sides. How many tiles is that?
The tiles are {c} cm × {c} cm. The floor is {w} m × {h} m. How many tiles cover the floor?
A museum floor, {w} m by {h} m, is laid with square stones {c} cm wide. How many stones are there?
To cover {w} m by {h} m with {c} cm squares, how many squares are needed?
A dance floor of {w} m by {h} m is made of square boards with a side of {c} cm. Find the number of boards.
How many tiles measuring {c} cm by {c} cm does it take to cover a bathroom wall {w} m by {h} m?
A balcony is {w} m long and {h} m wide. Wooden tiles of {c} cm by {c} cm are laid on it. How many fit?
{n} glues square mirror tiles of {c} cm on a wall, {w} m by {h} m. How many mirror tiles does {he} glue?
A playroom is {w} m by {h} m. Foam tiles are squares of {c} cm. How many foam tiles does it take?
A square tile has sides of {c} cm. How many such tiles are needed for a floor with sides of {w} m and {h} m?
Square slabs of side {c} cm pave a path {w} m long and {h} m wide. How many slabs are used?
Room: {w} m by {h} m. Tile: {c} cm square. Number of tiles?
If a tile is {c} cm long and {c} cm wide, how many tiles are wanted for {w} m by {h} m?
The church floor is {w} m by {h} m and is covered by square tiles of {c} cm. How many tiles does it have?
How many {c} cm by {c} cm tiles fit exactly on a floor that is {w} metres by {h} metres?
A shop orders tiles for a floor of {w} m by {h} m. The tiles are squares of {c} cm by {c} cm. How many must it order?
Turf squares of {c} cm are rolled out on a lawn of {w} m by {h} m. How many squares does it take?
The bottom of a pool, {w} m by {h} m, is covered with square tiles of {c} cm. How many tiles are on it?
A floor of {w} m by {h} m will be tiled. With tiles {c} cm on a side, what number is needed?
Find the number of {c} cm square tiles for {w} m × {h} m.
"""), scenes(oblong, [("The floor area divided by the area of one tile: in cm {w} times 100 and {h} times 100, divided by {c} times {e}.", "{w}*100*{h}*100/({c}*{e})")], """
A bathroom floor of {w} m by {h} m is tiled with {c} cm by {e} cm tiles. How many are there?
Paving stones are {c} cm long and {e} cm wide. How many cover a drive of {w} m by {h} m?
Cork tiles of {c} cm × {e} cm cover a wall {w} m × {h} m. How many tiles is that?
A terrace measures {w} m by {h} m. Boards of {c} cm by {e} cm are laid. How many boards are needed?
For a floor of {w} m by {h} m, how many tiles of {c} cm × {e} cm must be bought?
Each tile is {c} cm by {e} cm. How many are needed for {w} m by {h} m?
{n} tiles a hall {w} m long and {h} m wide. The tiles are {c} cm by {e} cm. How many tiles does {he} need?
""")]

HECTARE = [scenes(field, [("Asked: the hectares. The area in m² is {w} times {h}.", "{w}*{h}"), ("From m² to hectares: {r1} divided by 10000.", "{r1}/10000")], """
The sides of a rectangular {o} are {w} m and {h} m. How many hectares does it have?
How big, in hectares, is a {o} that is {w} m long and {h} m wide?
A farmer plants maize on {w} m by {h} m. How many hectares of maize does he plant?
A forest fire burnt an area of {w} m by {h} m. How many hectares were burnt?
A rectangular reservoir is {w} m by {h} m. Give its surface in hectares.
{n}'s family owns a {o} of {w} m by {h} m. Work out its area in hectares.
A golf course hole covers {w} m by {h} m. What is its area in hectares?
A nature reserve has the shape of a rectangle with sides of {w} m and {h} m. How many hectares is it?
The {o} for sale is {w} m × {h} m. The advert must say how many hectares that is. What should it say?
Sunflowers stand on a {w} m by {h} m field. What is the area of the field in hectares?
How many hectares make up a rectangle of {w} metres by {h} metres?
In hectares, what is the area of a plot {w} m wide and {h} m long?
One hectare is 10000 m². How many hectares is a {o} measuring {w} m by {h} m?
{w} m long, {h} m wide. hectares?
Calculate the size of a {o} ({w} m by {h} m) in hectares.
A cattle {o} has a length of {w} m and a width of {h} m. Its area in hectares?
A drone maps a rectangle of {w} m by {h} m. How many hectares does it map?
A housing estate is built on a rectangle of {w} m × {h} m. How many hectares does it take up?
A tractor ploughs a {o} {w} m long and {h} m wide. How many hectares does it plough?
""")]

FRAME = [scenes(framed, OUTER, """
[Grandma|Dad] hangs up a {o} of {w} cm by {h} cm. Its frame is {k} cm wide on all sides. What is the area of the whole thing?
A {w} cm by {h} cm {o} sits in a frame that is {k} cm wide. How large is the outside rectangle in cm²?
The {o} inside measures {w} cm by {h} cm. Around it there is a {k} cm border. Calculate the outer area.
How much wall does a {o} of {w} cm × {h} cm cover when its frame is {k} cm wide?
A cake board shows {k} cm on every side of a {w} cm by {h} cm cake. What is the area of the board?
A tablecloth hangs over by {k} cm on each side of a table top of {w} cm by {h} cm. What is the area of the cloth?
A quilt of {w} cm by {h} cm gets an edging {k} cm wide all round. What is its area then?
The picture and its {k} cm frame together: how many cm² if the picture is {w} cm by {h} cm?
A {o} is {w} cm wide and {h} cm tall, and its frame adds {k} cm on each side. What is the total area?
{n} glues a {o} ({w} cm by {h} cm) on paper so that {k} cm of paper show all the way round. How big is the sheet of paper?
What is the area of the outer rectangle if a frame of {k} cm surrounds a {w} cm by {h} cm {o}?
A book page has print of {w} cm by {h} cm and margins of {k} cm everywhere. How large is the page?
Including a frame {k} cm wide, what is the area of a {w} cm × {h} cm {o}?
Outer area of a {o} {w} by {h} cm with a {k} cm frame?
"""), scenes(bordered, OUTER, """
A garden of {w} m by {h} m has a {k} m wide path on all sides. What is the area of garden and path in total?
Around a {w} m by {h} m playground lies a strip of sand {k} m wide. How many m² are playground and strip together?
A house of {w} m by {h} m stands on a terrace that is {k} m wider on every side. What is the area of the terrace with the house?
A tennis court, {w} m by {h} m, needs {k} m of space all around. How big must the ground be?
A stage of {w} m by {h} m has a {k} m wide walkway round it. Find the area of both together.
Together with its {k} m border, how large is a {w} m by {h} m lawn?
"""), scenes(framed, RIM, """
[Grandma|Dad] makes a frame {k} cm wide for a {o} of {w} cm by {h} cm. What area does the frame itself have?
Only the frame is gold. The {o} is {w} cm by {h} cm and the frame {k} cm wide. How many cm² are gold?
A {o} of {w} cm by {h} cm is surrounded by a {k} cm wide frame. How big is the frame without the {o}?
The edging of a {w} cm by {h} cm quilt is {k} cm wide all round and is added outside. What is the area of the edging?
Find the area of a {k} cm border that goes around a {w} cm by {h} cm {o}.
{n} paints just the frame of a {w} cm × {h} cm {o}; it is {k} cm wide. How many cm² does {he} paint?
A paper margin of {k} cm shows around a {w} cm by {h} cm {o}. What is the area of the margin?
"""), scenes(bordered, RIM, """
A garden of {w} m by {h} m has a {k} m wide path on all sides, outside it. How many m² is the path?
Around a {w} m by {h} m pool a {k} m wide strip is tiled. What area is tiled?
A {k} m wide path surrounds a lawn that is {w} m by {h} m. How big is the path alone?
How much sand covers a {k} m wide strip around a {w} m by {h} m court, in m²?
The border of flowers round a {w} m by {h} m lawn is {k} m wide. What is the area of the flowers?
A walkway {k} m wide goes all the way round a building of {w} m by {h} m. Find the area of the walkway.
""")]


def ell(d):
    return dict(a=d.int(2, 24), b=d.int(2, 20), c=d.int(2, 18), e=d.int(2, 15), out=unit("m²"))


def ell_cm(d):
    return {**ell(d), "out": unit("cm²")}


JOINED = [("The areas {a} times {b} and {c} times {e} are added.", "{a}*{b}+{c}*{e}")]
ELL = [scenes(ell, JOINED, """
[Mia|Noah]'s room has the shape of an L. It can be cut into a rectangle of {a} m by {b} m and another of {c} m by {e} m. What is its area?
An L-shaped corridor is {a} m by {b} m and then, round the corner, {c} m by {e} m. How many m² of floor is that?
A plot consists of a rectangle {a} m by {b} m and next to it a rectangle {c} m by {e} m. How large is the plot?
The L-shaped lawn is split into two rectangles: {a} m × {b} m and {c} m × {e} m. Work out its area.
A swimming pool is L-shaped, with parts measuring {a} m by {b} m and {c} m by {e} m. Find the area of the water.
A stage has a main part of {a} m by {b} m and a front part of {c} m by {e} m. What is the whole area?
The two parts of an L-shaped patio are {a} m by {b} m and {c} m by {e} m. How many square metres must be paved?
A house has a rectangle of {a} m by {b} m with an extension of {c} m by {e} m. How big is its floor?
{n} mows two rectangles that make an L: {a} m by {b} m and {c} m by {e} m. How many m² does {he} mow?
How many square metres of carpet does an L-shaped office need if its parts are {a} m by {b} m and {c} m by {e} m?
A shop floor is L-shaped: {a} m by {b} m at the front, {c} m by {e} m at the back. What is its area?
What is the area of an L that is made up of {a} m by {b} m and {c} m by {e} m?
An L-shaped roof has two rectangular pieces, {a} m by {b} m and {c} m by {e} m. Its area?
Two fields side by side are {a} m by {b} m and {c} m by {e} m. Find their area together.
Area of an L: rectangles {a} m by {b} m and {c} m by {e} m.
A barn of {a} m by {b} m has a shed of {c} m by {e} m built on. What ground area do they cover?
"""), scenes(ell_cm, JOINED, """
An L-shape is cut from card. It is made of rectangles {a} cm by {b} cm and {c} cm by {e} cm. What is its area?
A shape is put together from a {a} cm by {b} cm rectangle and a {c} cm by {e} cm rectangle. Find its area.
The letter L is drawn with two rectangles, {a} cm × {b} cm and {c} cm × {e} cm, that do not overlap. What is the area of the letter?
A metal angle has two rectangular sides of {a} cm by {b} cm and {c} cm by {e} cm. How many cm² of metal is it?
L-shape, {a} cm by {b} cm and {c} cm by {e} cm, area?
""")]


def priced(d):
    v = gate(d)
    while not isinstance(v["k"], int):
        v = gate(d)
    return cash(d, {k: x for k, x in v.items() if k != "out"}, p=two(cents(d, 300, 4500, 50)))


ROUND = [("First the perimeter: twice the sum of {w} and {h}.", "2*({w}+{h})"), ("The fence is {r1} minus the gate {k}.", "{r1}-{k}")]
GAP = [scenes(gate, ROUND, """
[Mr Kaya|Mrs Lund] puts a fence round a {o} of {w} m by {h} m. There is a gate {k} m wide. How long is the fence without the gate?
A {o}, {w} m long and {h} m wide, is closed in by a fence that leaves {k} m open. How many metres of fence is it?
The {o} is {w} m × {h} m. All of its edge is fenced apart from a gap of {k} m. What length is fenced?
A dog run of {w} m by {h} m needs wire on all sides, less an entrance of {k} m. How much wire is it?
How many metres of fence go round a {o} of {w} m by {h} m with an opening of {k} m?
To fence a {w} m by {h} m {o} except for the {k} m gateway, how many metres must be bought?
A rope is put round a {o} ({w} m by {h} m) with a way in of {k} m. How long is the rope?
A building site of {w} m by {h} m gets a hoarding with a {k} m gap for lorries. How long is the hoarding?
A rectangular car park, {w} m by {h} m, has a barrier around it, open for {k} m at the entrance. What is the length of the barrier?
{n} plants bushes along the edge of a {w} m by {h} m {o}, leaving {k} m free for the path. Along how many metres does {he} plant?
A {w} m by {h} m {o} has a stone wall on its whole edge, but for a {k} m wide gate. How long is the wall?
A frame of beads goes round a {w} m by {h} m banner but misses {k} m. How many metres of beads are there?
Ribbon is fixed round a {w} m by {h} m dance floor with {k} m left out for people to enter. How much ribbon is used?
Fence around {w} m by {h} m, {k} m gate left out: how many metres?
Find the length of fence for a {o} of {w} m × {h} m if a gate of {k} m is not fenced.
What length of skirting does a {w} m by {h} m room need if the door takes up {k} m?
A fence encloses a {o} with sides of {w} m and {h} m; {k} m stay open. Give the length of the fence.
Netting goes all around a court of {w} m by {h} m, except at a {k} m wide entrance. How much netting is that?
"""), scenes(priced, [("Asked: the cost. " + ROUND[0][0], ROUND[0][1]), ROUND[1], ("The cost is {r2} times {p}.", "{r2}*{p}")], """
A {o} of {w} m by {h} m is fenced, with a {k} m gap for the gate. Fence costs {P} a metre. What does the fence cost?
{n} fences a {o} of {w} m by {h} m but not the {k} m entrance. At {P} per metre, how much does {he} pay?
Fencing is {P} a metre. How much is the fence around a {w} m by {h} m {o} with an opening of {k} m?
""", weight=3)]


@skill("real_plain_scenes_wall2", weight=2)
def wall2(d):
    yield from tell(d, "scenes.wall2", WALL)


@skill("real_plain_scenes_tiles2", weight=2)
def tiles2(d):
    yield from tell(d, "scenes.tiles2", TILES)


@skill("real_plain_scenes_hectares2", weight=1.5)
def hectares2(d):
    yield from tell(d, "scenes.hectares2", HECTARE)


@skill("real_plain_scenes_frame2", weight=2.5)
def frame2(d):
    yield from tell(d, "scenes.frame2", FRAME)


@skill("real_plain_scenes_ell2", weight=1.5)
def ell2(d):
    yield from tell(d, "scenes.ell2", ELL)


@skill("real_plain_scenes_gap2", weight=2)
def gap2(d):
    yield from tell(d, "scenes.gap2", GAP)
