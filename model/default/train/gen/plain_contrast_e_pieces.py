"""Contrast sets: lengths cut into pieces with a rest, cuts, posts and gaps; recipes for other numbers of people; packing into boxes: full ones, what is left over,
how many are needed, what still fits in the last."""
from .plain_contrast_e_base import both, contrast, money, scene, two, POST

# -- cut into pieces ------------------------------------------------------------------------------------------------------------------
CUTS = [("ribbon", "bows", "bow"), ("rope", "skipping ropes", "skipping rope"), ("plank", "shelves", "shelf"), ("pipe", "pieces", "piece"), ("wire", "hooks", "hook"), ("roll of cloth", "flags", "flag"), ("cable", "leads", "lead"), ("string", "loops", "loop"), ("strip of paper", "labels", "label"), ("beam", "posts", "post"), ("chain", "necklaces", "necklace"), ("hose", "lengths", "length")]
CUT = both(CUTS, "o", "many", "one")


def cut(d):
    """`a` m into pieces of `p` cm: some are full, `w` cm are left; `k` pieces are fewer than that."""
    while True:
        a, p = d.pick(["2", "3", "4", "5", "6", "8", "10", "12", "2.5", "1.5", "3.5", "4.8", "7.2", "6.4", "9", "20"]), d.rng.randint(12, 95)
        x = round(float(a) * 100)
        q = x // p
        if x % p and q > 3:
            break
    k = d.rng.randint(2, q - 1)
    v = dict(a=a, p=p, k=k)
    CUT(d, v)
    while str(k) == a and q > 3:
        k = v["k"] = d.rng.randint(2, q - 1) if q > 4 else 3 if a == "2" else 2
    return v


def even(d):
    """The same without a rest."""
    while True:
        p, n_ = d.rng.randint(3, 24) * d.pick([2, 5, 5]), d.rng.randint(4, 40)
        x = p * n_
        if x % 10 == 0 and 100 < x <= 2400 and p >= 8:
            break
    k = d.rng.randint(2, n_ - 1)
    a = f"{x / 100:g}"
    v = dict(a=a, p=p, k=k if str(k) != a else k + 1, x=n_)
    CUT(d, v)
    v["e"] = d.pick([2, 3, 5])
    return v


PIECES = """
A {o} is {a} m long. For each {one} {p} cm are cut off it.
~{n} has {a} m of {o} and cuts {p} cm for every {one}
!{o} {a} m, {p} cm for each {one}
A {o} of {a} metres is cut up into {many} of {p} centimetres each.
~one {one} takes {p} cm and the {o} is {a} m long
{many} are cut from a {o}. Each takes {p} cm, and the {o} has a length of {a} m.
From a {o} that is {a} m long {n} cuts as many {many} of {p} cm as {he} can.
The length of a {o} is {a} m. {p} cm of it go into each {one}.
To make {many}, a {o} of {a} m is cut every {p} cm.
Every {one} has to be {p} cm long. They are cut off a {o} that measures {a} m.
We have a {o}, {a} m in all, and need {p} cm for one {one}.
""".replace("{a} m of {o} and", "a {o} of {a} m and")
HOW_MANY = """
How many whole {many} is that enough for?
How many full {many} can be cut?
How many {many} of full length do we get?
For how many {many} is the {o} long enough?
What is the largest number of {many} that can be cut?
How many complete {many} come out of it?
How many {many} can be made, at most?
Find the largest number of {many}.
"""
REST = """
How many cm are left over once no more {many} can be cut?
How long is the piece that is left at the end, in cm?
How many centimetres are too short for another {one} and stay over?
As many as possible are cut. How many cm remain?
How many cm of the {o} cannot be used?
When as many {many} as possible have been cut, how long is the rest in cm?
How many cm of waste are there if as many {many} as possible are cut?
"""
AFTER_K = """
{k} {many} are cut. How many cm of the {o} are left?
How many cm are left after {k} {many}?
How long is the {o} in cm when {k} {many} have been cut off?
How many cm of it remain if only {k} {many} are made?
After {k} {many}, how many cm are there still?
{n} makes just {k} {many}. How many cm of the {o} does {he} still have?
What is left of the {o} after {k} {many}, in cm?
"""
USED = """
How many cm are used for {k} {many}?
How many cm do {k} {many} take?
How many cm of the {o} go into {k} {many}?
What length do {k} {many} need, in cm?
{k} {many} are made. How many cm is that?
"""
PIECE = scene(cut, PIECES, (1.5, [("In cm: {a} times 100, divided by {p}, only the whole part: floor.", "floor({a}*100/{p})")], HOW_MANY), (1.5, [("Asked: what is left. In cm: {a} times 100.", "{a}*100"), ("What is left of {r1} in groups of {p} is the remainder: mod.", "{r1} mod {p}")], REST, "cm"),
    (1.3, [("In cm: {a} times 100, minus {k} times {p}.", "{a}*100-{k}*{p}")], AFTER_K, "cm"), (0.8, [("{k} times {p}.", "{k}*{p}")], USED, "cm"))
EQUAL = """
{n} needs {x} pieces of the same length and cuts up a whole {o} of {a} m for them.
~a {o} that is {a} m long is divided into {x} pieces of equal length
The {a} m of a {o} are shared out in {x} equal pieces.
We made {x} equal pieces out of a {o}. It was {a} m long.
A {o} of {a} m is cut into {x} equal pieces.
~{n} cuts a {o} of {a} m into {x} equal pieces
!{o} {a} m, {x} equal pieces
{x} equal pieces are cut from a {o} that is {a} m long, with nothing left over.
Out of a {o} with a length of {a} m {n} makes {x} pieces, all of the same length.
There is a {o} of {a} m. It is divided into {x} pieces of the same length.
"""
PIECE += scene(even, EQUAL, (1.2, [("In cm: {a} times 100, divided by {x}.", "{a}*100/{x}")], """
How long is each piece in cm?
How many cm long is one piece?
How many centimetres does every piece have?
What is the length of a piece in cm?
Find the length of each piece in centimetres.
""", "cm"), (1.0, [("One cut less than pieces: {x} minus 1.", "{x}-1")], """
How many cuts are needed?
How many times must it be cut?
How often does {n} have to cut it?
How many cuts does that take?
How many cuts must be made?
""".replace("does {n} have to cut it", "does it have to be cut")), (1.0, [("One cut less than pieces: {x} minus 1, times {e}.", "({x}-1)*{e}")], """
-Each cut takes {e} minutes. How many minutes does it take?
-One cut takes {e} minutes. How long does the cutting take, in minutes?
-Every cut needs {e} minutes. After how many minutes is it all cut?
-It takes {e} minutes to make one cut. How many minutes is that for all the cuts?
""", "minutes"))
PIECE += scene(even, PIECES.replace("as many {many} of {p} cm as {he} can", "{many} of {p} cm each until nothing is left").replace("Each takes {p} cm, and", "Each takes {p} cm, nothing is left, and"), (0.9, [("In cm: {a} times 100, divided by {p}.", "{a}*100/{p}")], """
How many {many} does that make?
How many {many} are there in the end?
How many {many} come out of it?
How many {many} do we get from it?
Find the number of {many}.
"""))


# the same in metres alone, with money
def plank(d):
    while True:
        s, p = d.rng.randint(15, 200), d.rng.randint(2, 12)
        if s % p and s // p > 3:
            break
    k = d.rng.randint(2, s // p - 1)
    while k == p:
        k = d.rng.randint(2, s // p)
    o, many, one = d.pick([("rope", "pieces", "piece"), ("cable", "leads", "lead"), ("fabric", "curtains", "curtain"), ("garden hose", "lengths", "length"), ("fencing wire", "sections", "section"), ("carpet runner", "strips", "strip"), ("pipe", "pieces", "piece"), ("fabric", "dresses", "dress"), ("bunting", "lengths", "length")])
    return dict(s=s, p=p, k=k, o=o, many=many, one=one)


PIECE += scene(plank, """
{n} makes {many} from {o}. There are {s} m of it and {p} m go into each.
~{p} m of {o} are needed for each {one} and {n} has {s} m
I bought {s} m of {o}. Every {one} is to be {p} m.
The roll has {s} m of {o} on it, and {many} of {p} m are cut from it.
There are {s} m of {o}. Each {one} takes {p} m.
~{n} has {s} m of {o} and needs {p} m for every {one}
!{o} {s} m, {p} m for each {one}
{s} metres of {o} are cut into {many} of {p} metres.
A shop has {s} m of {o} on a roll. One {one} is {p} m.
From {s} m of {o} {many} are cut, each with a length of {p} m.
For one {one} {p} m of {o} are needed, and there are {s} m of it.
""", (1.0, [("{s} divided by {p}, only the whole part: floor.", "floor({s}/{p})")], HOW_MANY.replace("is the {o} long enough", "is it enough")), (1.1, [("What is left of {s} in groups of {p} is the remainder: mod.", "{s} mod {p}")], REST.replace("cm", "m").replace("centimetres", "metres"), "m"),
    (1.0, [("Asked: what is left. {k} times {p}.", "{k}*{p}"), ("What is left is {s} minus {r1}.", "{s}-{r1}")], AFTER_K.replace("cm", "m").replace("How long is the {o} in m when {k} {many} have been cut off?", "How many m of {o} are there when {k} {many} have been cut off?"), "m"), (0.6, [("{k} times {p}.", "{k}*{p}")], USED.replace("cm", "m"), "m"))

# -- posts and gaps
STAND = [("lamp", "lamps", "street"), ("tree", "trees", "avenue"), ("post", "posts", "fence"), ("flag", "flags", "path"), ("bench", "benches", "promenade"), ("pole", "poles", "road"), ("lantern", "lanterns", "drive"), ("bollard", "bollards", "quay"), ("hurdle", "hurdles", "track"), ("marker", "markers", "ski run")]
ROW = both(STAND, "one", "many", "o")


def row(d):
    while True:
        k, n_ = d.rng.randint(2, 30), d.rng.randint(4, 40)
        if k != n_:
            break
    c = d.int(3, 90) * 100
    v = dict(k=k, p=n_, x=k * n_)
    ROW(d, v)
    return money(d, v, False, form=d.pick(POST), c=two(c))


ENDS = """
We put a {one} at the beginning of a straight {o}, then one every {k} m, the last one right at the end. The {o} is {x} m long.
~the {many} stand {k} m apart along a straight {o} of {x} m, from one end to the other, and both ends have one
Both ends of a straight {o} have a {one}, and between them there is one every {k} m. It is {x} m from end to end.
Along a straight {o} of {x} m there is a {one} every {k} m, with one at each end.
~a straight {o} is {x} m long and has a {one} every {k} m, also at both ends
!straight {o}, {x} m, a {one} every {k} m, at both ends too
The {many} along a straight {o} of {x} m are {k} m apart. The first stands at the beginning and the last at the end.
{many} are put up along a straight {o}, {k} m from one to the next. The {o} is {x} m long, and a {one} stands at either end.
On one side of a straight {o} {many} are placed {k} m apart, from the very start to the very end. The {o} is {x} m.
A straight {o} has a length of {x} m. From its first metre to its last it gets a {one} every {k} m, both ends included.
"""
MIDDLE = """
A straight {o} is {x} m from end to end. Between the ends, not at them, there is a {one} every {k} m.
~the {many} stand {k} m apart along a straight {o} of {x} m and there is no {one} at its two ends
We put a {one} every {k} m along a straight {o}, but leave out its beginning and its end. The {o} is {x} m long.
Along a straight {o} of {x} m there is a {one} every {k} m, but none at the two ends.
~a straight {o} is {x} m long and has a {one} every {k} m, though not at its ends
!straight {o}, {x} m, a {one} every {k} m, no {one} at the ends
The {many} along a straight {o} of {x} m are {k} m apart, and the first and the last are {k} m from the ends.
{many} are put up along a straight {o} every {k} m. The {o} is {x} m long, and both ends stay free.
A straight {o} has a length of {x} m. It gets a {one} every {k} m, both ends excluded.
"""
NUMBER = """
How many {many} are there?
How many {many} are needed?
How many {many} is that?
How many {many} stand there?
What is the number of {many}?
Find the number of {many}.
-number of {many}?
"""
GAPS = ("Gaps: {x} divided by {k}; with both ends one more.", "{x}/{k}+1")
BARE = lambda d: {**row(d), "out": None}     # noqa: E731
PIECE += scene(BARE, ENDS, (1.3, [GAPS], NUMBER), (0.9, [("Gaps: {x} divided by {k}.", "{x}/{k}")], """
How many gaps are there between the {many}?
How many spaces are there between them?
Into how many parts do the {many} divide the {o}?
How many gaps of {k} m is that?
What is the number of gaps?
""".replace("How many gaps of {k} m is that?", "How many gaps is that?")))
PIECE += scene(BARE, "\n".join(f for f in ENDS.split("\n") if "one side" not in f), (0.9, [("Asked: both sides. " + GAPS[0], GAPS[1]), ("2 times {r1}.", "2*{r1}")], """
-It is the same on both sides of the {o}. How many {many} are there in all?
-Both sides of the {o} are done like this. How many {many} is that altogether?
-The other side of the {o} gets the same. How many {many} are needed for both sides?
-How many {many} are there if both sides of the {o} have them?
"""))
PIECE += scene(BARE, MIDDLE, (1.1, [("Gaps: {x} divided by {k}; without both ends one less.", "{x}/{k}-1")], NUMBER))
PIECE += scene(row, ENDS, (0.9, [("Asked: the cost. " + GAPS[0], GAPS[1]), ("The cost is {r1} times {c}.", "{r1}*{c}")], """
-Each {one} costs {C}. How much do all the {many} cost?
-One {one} is {C}. What do the {many} cost altogether?
-A {one} costs {C}. What is the cost of all {many}?
-Every {one} costs {C}. How much is paid for them all?
"""))
FAR = """
From one {one} to the next it is {k} m, and there are {p} of them along a straight {o}.
~{p} {many} are put up in a straight line with {k} m between neighbours
I walk along a straight {o} from the first of {p} {many} to the last. They are {k} m apart.
{p} {many} stand in a straight line, {k} m apart.
~along a straight {o} there are {p} {many} and each is {k} m from the next
!{p} {many} in a straight row, {k} m from one to the next
A straight {o} has {p} {many}. From each {one} to the next it is {k} m.
Between every two of the {p} {many} in a straight row there are {k} m.
{n} puts up {p} {many} in a straight line and leaves {k} m between one and the next.
"""
PIECE += scene(BARE, FAR, (1.1, [("One gap less than {p}: {p} minus 1, times {k}.", "({p}-1)*{k}")], """
How many metres is it from the first {one} to the last?
How far is the last {one} from the first, in metres?
How long is the row in metres, from the first to the last {one}?
How many metres long is the line of {many}?
What is the distance from the first to the last {one}?
""", "m"), (0.6, [("One gap less than {p}: {p} minus 1.", "{p}-1")], """
How many gaps are there between the {many}?
How many spaces are there between them?
What is the number of gaps?
"""))
for _t in PIECE:
    _t.spell = 0.01
contrast("e_pieces", PIECE, 1.0)


# -- recipes ---------------------------------------------------------------------------------------------------------------------------
DISHES = [("pancakes", "flour", "g", 40, 120, "milk", "ml", 60, 200), ("risotto", "rice", "g", 60, 100, "stock", "ml", 150, 300), ("soup", "carrots", "g", 100, 250, "cream", "ml", 20, 60), ("crumble", "apples", "g", 100, 250, "sugar", "g", 20, 60), ("curry", "lentils", "g", 50, 110, "coconut milk", "ml", 60, 130), ("pasta bake", "pasta", "g", 70, 130, "cheese", "g", 20, 60), ("pizza dough", "flour", "g", 90, 180, "water", "ml", 50, 110), ("stew", "beef", "g", 90, 220, "potatoes", "g", 120, 300), ("fruit salad", "grapes", "g", 40, 120, "yoghurt", "g", 50, 150), ("mashed potatoes", "potatoes", "g", 150, 300, "butter", "g", 8, 30), ("lasagne", "minced meat", "g", 70, 160, "tomatoes", "g", 80, 200), ("muesli", "oats", "g", 30, 90, "raisins", "g", 8, 30)]


def dish(d):
    o, i, u, lo, hi, j, w, low, high = d.pick(DISHES)
    while True:
        k, c = d.rng.randint(2, 8), d.rng.randint(3, 16)
        a, b = k * (d.rng.randint(lo, hi) // 5 * 5), k * (d.rng.randint(low, high) // 2 * 2)
        if c > k and a != b:
            break
    x = a // k
    q = c - d.rng.randint(1, c - 1)
    z = d.rng.randint(1, x * c // 10) * 5
    return dict(o=o, i=i, u=u, j=j, w=w, a=a, b=b, k=k, c=c, x=x * c, z=min(z, x * c - 5))


def have(d):
    while True:
        v = dish(d)
        if v["z"] > 20 and v["z"] not in (v["a"], v["b"]):
            return v


DISH = """
A recipe for {o} for {k} people takes {a} {u} of {i} and {b} {w} of {j}.
~a recipe of {o} for {k} people needs {a} {u} of {i} and {b} {w} of {j}
For {k} people {n} uses {a} {u} of {i} and {b} {w} of {j} to make {o}.
!{o}, {k} people: {a} {u} {i}, {b} {w} {j}
The recipe in my cookbook, {o}, serves {k}. It takes {a} {u} of {i} and {b} {w} of {j}.
{a} {u} of {i} and {b} {w} of {j} make {o} for {k} people.
To make {o} for {k}, take {a} {u} of {i} and {b} {w} of {j}.
With {b} {w} of {j} and {a} {u} of {i} you get {o} for {k} people.
~{k} portions of {o} contain {a} {u} of {i} and {b} {w} of {j}
Grandma puts {a} {u} of {i} and {b} {w} of {j} into her {o}, which is enough for {k} people.
It says in the recipe: {o}, serves {k}, {i} {a} {u}, {j} {b} {w}.
When we are {k}, we take {a} {u} of {i} and {b} {w} of {j} for the {o}.
"""


def wanted(i, u):
    return f"""
How many {u} of {i} are needed for {{c}} people?
What amount of {i} is needed for {{c}} people, in {u}?
For {{c}} people, how many {u} of {i} does it take?
There are {{c}} people coming. How many {u} of {i} are needed?
How many {u} of {i} go into it for {{c}} people?
{{n}} cooks it for {{c}}. How many {u} of {i} does {{he}} need?
How many {u} of {i} must be taken for {{c}} people?
We are {{c}} today. How many {u} of {i} do we need?
Find the amount of {i} for {{c}} people in {u}.
-{u} of {i} for {{c}}?
"""


FOODS = ("{i}", "{u}", "a"), ("{j}", "{w}", "b")
COOK = []
for _i, _u, _a in FOODS:
    COOK += scene(dish, DISH, (1.6, [(f"One is {{{_a}}} divided by {{k}}; {{c}} times as much is wanted.", f"{{{_a}}}/{{k}}*{{c}}")], wanted(_i, _u), _u), (0.9, [(f"{{{_a}}} divided by {{k}}.", f"{{{_a}}}/{{k}}")], f"""
How many {_u} of {_i} is that per person?
How many {_u} of {_i} are there for each person?
How many {_u} of {_i} does one person get?
What amount of {_i} is that for one person, in {_u}?
For just one person, how many {_u} of {_i} are needed?
-{_u} of {_i} per person?
""", _u), (0.9, [(f"Asked: how much more. One is {{{_a}}} divided by {{k}}; {{c}} times as much is wanted.", f"{{{_a}}}/{{k}}*{{c}}"), (f"{{r1}} minus {{{_a}}}.", f"{{r1}}-{{{_a}}}")], f"""
How many more {_u} of {_i} are needed for {{c}} people than for that?
How many {_u} of {_i} more does it take if it is made for {{c}} people instead?
It is made for {{c}} people instead. How many extra {_u} of {_i} are needed?
By how many {_u} must the amount of {_i} go up for {{c}} people?
""", _u))
COOK += scene(have, DISH, (1.1, [("Asked: what is missing. One is {a} divided by {k}; {c} times as much is wanted.", "{a}/{k}*{c}"), ("What is missing is {r1} minus {z}.", "{r1}-{z}")], """
-{n} cooks for {c} people and has {z} {u} of {i}. How many {u} of {i} are missing?
-There are {c} guests, and {z} {u} of {i} are in the kitchen. How many {u} of {i} must still be bought?
-We are {c} and have only {z} {u} of {i}. How many more {u} of {i} do we need?
-For {c} people, how many {u} of {i} have to be bought if {z} {u} are there already?
-{c} people are coming and {z} {u} of {i} are left in the packet. How many {u} of {i} are still needed?
""", "{u}"), (1.3, [("One takes {a} divided by {k}: {x} divided by that.", "{x}/({a}/{k})")], """
For how many people are {x} {u} of {i} enough?
How many people can have it with {x} {u} of {i}?
-{n} has {x} {u} of {i}. For how many people is that enough?
-There are {x} {u} of {i}. How many people can be fed?
With {x} {u} of {i}, for how many people can it be made?
-How many portions do {x} {u} of {i} make?
""", None, "", lambda d: (lambda v: {**v, "x": v["x"]})(have(d))))

# so many pieces from so much
BAKES = [("biscuits", "flour", "g", 8, 20), ("muffins", "butter", "g", 5, 15), ("rolls", "flour", "g", 40, 80), ("cookies", "sugar", "g", 4, 12), ("candles", "wax", "g", 60, 200), ("pancakes", "milk", "ml", 25, 60), ("scones", "flour", "g", 25, 45), ("bars of soap", "oil", "ml", 50, 120), ("ice lollies", "juice", "ml", 60, 110), ("waffles", "batter", "ml", 80, 150)]


def batch(d):
    many, i, u, lo, hi = d.pick(BAKES)
    while True:
        g, k, c = d.rng.randint(lo, hi), d.rng.randint(6, 30), d.rng.randint(5, 60)
        if k != c and len({g, k, c}) == 3:
            break
    return dict(many=many, i=i, u=u, g=g, k=k, c=c, a=g * k, x=g * c)


COOK += scene(batch, """
{n}'s {k} {many} took {a} {u} of {i}.
~a batch of {k} {many} needs {a} {u} of {i}
It takes {a} {u} of {i} to make {k} {many}.
With {a} {u} of {i} we made {k} {many}, all of the same size.
~{a} {u} of {i} make {k} {many}
{k} {many} take {a} {u} of {i}.
{n} makes {k} {many} with {a} {u} of {i}.
!{k} {many}: {a} {u} {i}
A recipe uses {a} {u} of {i} and gives {k} {many}.
Out of {a} {u} of {i} come {k} {many}.
For {k} {many} you take {a} {u} of {i}.
~in {k} {many} there are {a} {u} of {i}
""", (1.2, [("One is {a} divided by {k}; {c} times as much is wanted.", "{a}/{k}*{c}")], """
How many {u} of {i} are needed for {c} {many}?
How many {u} of {i} do {c} {many} take?
For {c} {many}, how many {u} of {i} does it take?
{n} wants {c} {many}. How many {u} of {i} are needed?
How much {i} goes into {c} {many}, in {u}?
""", "{u}"), (1.2, [("One takes {a} divided by {k}: {x} divided by that.", "{x}/({a}/{k})")], """
How many {many} do {x} {u} of {i} make?
How many {many} are there from {x} {u} of {i}?
With {x} {u} of {i}, how many {many} is it?
-{n} has {x} {u} of {i}. How many {many} is that enough for?
For how many {many} are {x} {u} of {i} enough?
"""), (0.8, [("{a} divided by {k}.", "{a}/{k}")], """
How many {u} of {i} are in each?
How many {u} of {i} does one of them take?
How much {i} is that for each of them, in {u}?
How many {u} of {i} is that per piece?
""", "{u}"))

# -- packing ---------------------------------------------------------------------------------------------------------------------------
PACKS = [("eggs", "carton", "cartons"), ("apples", "bag", "bags"), ("rolls", "bag", "bags"), ("tins", "crate", "crates"), ("books", "parcel", "parcels"), ("bottles", "crate", "crates"), ("cupcakes", "box", "boxes"), ("pencils", "packet", "packets"), ("plants", "tray", "trays"), ("balls", "net", "nets"), ("candles", "box", "boxes"), ("photos", "page", "pages"), ("tulips", "bunch", "bunches"), ("chairs", "row", "rows"), ("plates", "stack", "stacks"), ("oranges", "net", "nets"), ("tiles", "pack", "packs"), ("chocolates", "tin", "tins"), ("stickers", "sheet", "sheets"), ("shirts", "carton", "cartons")]
FILL = both(PACKS, "i", "one", "many")


def pack(d):
    while True:
        b = d.rng.randint(3, d.pick([12, 24, 40]))
        a = d.rng.randint(3 * b, b * d.pick([9, 25, 40]))
        if a % b and a < 999:
            break
    v = dict(a=a, b=b)
    FILL(d, v)
    v["On"] = "on" if v["one"] in ("page", "sheet", "tray") else "in"
    c = d.int(1, 30) * 100 + d.pick([0, 50, 20])
    return money(d, v, False, form=d.pick(POST), c=two(c))


PACKING = """
There are {a} {i}. They are packed {b} to a {one}.
~{a} {i} are put into {many} of {b}
{n} has {a} {i} and puts {b} {On} each {one}.
!{a} {i}, {b} per {one}
A {one} holds {b} {i}. There are {a} {i} to pack.
Each {one} takes {b} {i}, and {n} has {a} of them.
~{many} of {b} are made from {a} {i}
{n} packs {a} {i}. {b} of them go {On} every {one}.
We have {a} {i} and some {many}. {b} {i} fit {On} a {one}.
{b} {i} make one full {one}. In all {a} {i} are there.
In a shop {a} {i} have to be packed, {b} {On} each {one}.
They put {b} {i} {On} a {one} before they start the next one. There are {a} {i} altogether.
"""
FULL_ONES = """
How many full {many} are there?
How many {many} get full?
How many {many} can be filled completely?
How many complete {many} does that make?
How many {many} are full to the last place?
What is the largest number of full {many}?
How many {many} are filled, not counting one that is not full?
Find the number of full {many}.
-full {many}?
How many whole {many} of {b} does it give?
""".replace("whole {many} of {b}", "whole {many}")
OVER = """
How many {i} are left over if only full {many} are made?
Only full {many} are made. How many {i} remain?
How many {i} do not make a full {one} and stay over?
When no more {many} can be filled, how many {i} are left?
How many {i} are over after the last full {one}?
As many {many} as possible are filled. How many {i} are not in one of them?
How many {i} are left when all the full {many} are done?
-{i} left after the full {many}?
"""
NEEDED = """
How many {many} are needed so that all the {i} are packed?
How many {many} are needed for all of them?
All {i} have to go in. How many {many} does that take?
How many {many} must there be if none of the {i} may be left out?
How many {many} does it take to hold every one of the {i}?
What is the smallest number of {many} for all the {i}?
Find the number of {many} that are needed for all {i}.
Not one of the {i} stays out. How many {many} are used?
-{many} needed for all?
"""
LAST = """
How many {i} go into the last {one}, which is not full?
All {i} are packed. How many are {On} the last {one}?
The last {one} is not full. How many {i} are {On} it?
How many {i} does the last {one} get if the others are full?
"""
EMPTY = """
How many more {i} are needed to fill the last {one} too?
All {i} are packed. How many places stay empty {On} the last {one}?
How many {i} would have to be added so that the last {one} is full as well?
All are packed and the last {one} is not full. How many {i} still fit {On} it?
How many {i} are missing to make the last {one} full?
"""
FREE = lambda d: {**pack(d), "out": None}     # noqa: E731
UP = ("{a} divided by {b}, rounded up to a whole number: ceil.", "ceil({a}/{b})")
LEFT = [("What is left of {a} in groups of {b} is the remainder: mod.", "{a} mod {b}")]
BOX = scene(FREE, PACKING, (1.5, [("{a} divided by {b}, only the whole part: floor.", "floor({a}/{b})")], FULL_ONES, None, "{a} {i}, {b} per {one}: how many full {many}?"), (1.5, LEFT, OVER, None, "{a} {i}, {b} per {one}: how many are left over from the full {many}?"), (1.5, [UP], NEEDED, None, "{a} {i}, {b} per {one}: how many {many} for all of them?"),
    (0.9, LEFT, LAST), (1.0, [UP, ("What is left is {r1} times {b} minus {a}.", "{r1}*{b}-{a}")], EMPTY))
BOX += scene(pack, PACKING, (0.9, [("Asked: the cost. " + UP[0], UP[1]), ("The cost is {r1} times {c}.", "{r1}*{c}")], """
-A {one} costs {C}. How much do the {many} for all the {i} cost?
-One empty {one} is {C}. What do all the {many} cost that are needed for all the {i}?
-All {i} have to go in, and each {one} costs {C}. How much is paid for the {many}?
-The {many} cost {C} each. What is the cost of enough {many} for all the {i}?
"""), (0.9, [("Asked: the money. {a} divided by {b}, only the whole part: floor.", "floor({a}/{b})"), ("{c} times {r1}.", "{c}*{r1}")], """
-Only full {many} are sold, at {C} each. How much money do they bring?
-Each full {one} is sold for {C}, and the rest is not sold. How much is taken?
-The full {many} sell at {C} apiece. What do they bring in all?
-A full {one} fetches {C}; those left over are kept. How much money is that?
"""))
# people in buses, boats, rooms
RIDES = [("children", "boat", "boats", "sit in"), ("pupils", "minibus", "minibuses", "go in"), ("guests", "table", "tables", "sit at"), ("campers", "tent", "tents", "sleep in"), ("people", "cable car", "cable cars", "ride in"), ("visitors", "tour group", "tour groups", "belong to"), ("players", "taxi", "taxis", "go in"), ("scouts", "canoe", "canoes", "sit in"), ("hikers", "hut", "huts", "sleep in"), ("dancers", "room", "rooms", "stay in")]
SEAT = both(RIDES, "i", "one", "many", "go")


def ride(d):
    while True:
        b, a, t_ = d.rng.randint(3, 16), d.rng.randint(15, 240), d.rng.randint(2, 9)
        if a % b and a > 3 * b and len({a, b, t_}) == 3:
            break
    v = dict(a=a, b=b, e=t_)
    SEAT(d, v)
    v["Up"] = v["go"].split()[1]
    return v


BOX += scene(ride, """
{a} {i} are waiting. A {one} is full with {b}.
~there are {b} places in each {one} and {a} {i} have come
The {many} have {b} places each. Today {a} {i} are there.
With {b} {i} a {one} is full; {a} {i} are on the list.
There are {a} {i}. Up to {b} can {go} one {one}.
~{a} {i} come and a {one} has room for {b}
A {one} takes at most {b} {i}. {a} {i} are there.
!{a} {i}, {b} to a {one}
Each {one} has {b} places, and there are {a} {i}.
For {a} {i} there are {many} with {b} places each.
{n} has to find places for {a} {i}. In each {one} there is room for {b}.
No more than {b} {i} {go} a {one}. The number of {i} is {a}.
""", (1.4, [UP], """
How many {many} are needed for everybody?
How many {many} are needed so that nobody is left out?
How many {many} does it take for all of them?
What is the smallest number of {many} that is enough for all?
How many {many} must there be for all the {i}?
Everybody must get a place. How many {many} are needed?
"""), (1.1, [("{a} divided by {b}, only the whole part: floor.", "floor({a}/{b})")], """
One {one} after the other is filled. How many {many} get full?
How many full {many} are there when one after the other is filled?
How many {many} can be filled to the last place?
How many {many} have no empty place if one after the other is filled?
"""), (1.1, LEFT, """
One {one} after the other is filled. How many {i} are in the last {one}, which is not full?
How many {i} are left for the last {one} when all the others are full?
When all the full {many} are off, how many {i} are left over?
Only full {many} are used. How many {i} are left without a place?
""".replace("are in the last {one}", "are there for the last {one}").replace("are off", "are counted")), (1.0, [UP, ("What is left is {r1} times {b} minus {a}.", "{r1}*{b}-{a}")], """
As few {many} as possible are used for all. How many places stay empty?
With the smallest number of {many} for everybody, how many places are free?
How many places are not taken if everybody gets one and no {one} too many is used?
How many more {i} would fit into the last {one} when all have a place?
"""))
contrast("e_portions", COOK + BOX, 1.2)
