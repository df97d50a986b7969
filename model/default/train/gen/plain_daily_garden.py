"""Building and gardening: tins of paint with coats, boxes of tiles with spare ones, posts along a fence, cutting lengths, turf, mulch and
gravel, rows of plants, bags that are bought whole, what the material costs.
"""
from .core import skill
from .plain_daily_base import Fraction, bare, cash, finite, half, kind, short, sum_of, tell, two, unit, until

UP = ", rounded up to a whole number: ceil."


# -- paint -----------------------------------------------------------------------------------------------------------------
def paint(d):
    while True:
        a, c, k = d.int(6, 120), d.pick([4, 5, 6, 8, 10, 12, 14]), d.pick([2, 2, 2, 3])
        if short(Fraction(a * k, c)) and a > c:
            break
    t = d.pick([1, 2, 3, 5, 10, "2.5"])
    h, w = d.pick(["2.5", 2, 3, "2.4", 4]), d.int(2, 14)
    p = sum_of(d, 6, 45)
    door = d.pick([2, 3, 4, "1.5"])
    return cash(d, dict(a=a, c=c, k=k, cw={2: d.pick(["two", "2"]), 3: d.pick(["three", "3"])}[k], t_=t, h=h, w=w, door=door, x=d.int(2, 8), o=d.pick(["wall", "fence", "ceiling", "shed", "hall", "barn door", "floor", "room", "garage"]), pt=d.pick(["paint", "paint", "varnish", "stain"])), p=p)


COVER = ["A litre of {pt} covers {c} m². The {o} is {a} m².", "One litre covers {c} square metres, and my {o} is {a} square metres.", "{pt_}: 1 litre for {c} m². Area of the {o}: {a} m².", "{n} paints a {o} of {a} m² with {pt} that covers {c} m² per litre.", "I have a {o} of {a} square metres. The {pt} gives {c} square metres per litre.", "The tin says {c} m² per litre; the {o} has {a} m²."]
COVER = [c.replace("{pt_}", "Tin") for c in COVER]
COAT2 = ["It gets {cw} coats.", "I want {cw} coats.", "{cw} coats are needed.", "It is painted in {cw} coats."]
LITRES = ["How many litres are needed?", "How many litres do I need?", "How much {pt} is needed, in litres?", "litres?", "How many litres of {pt} is that?", "How much {pt} must I buy (litres)?"]
TIN = ["A tin covers {c} m². The {o} is {a} m².", "One tin is enough for {c} square metres, and the {o} has {a} square metres.", "{n} wants to paint a {o} of {a} m². A tin does {c} m².", "Each tin of {pt} covers {c} m², the {o} is {a} m²."]
TINS = ["How many tins must be bought?", "How many tins do I need?", "How many tins?", "How many whole tins are needed?", "tins needed?"]
WALL = ["A wall is {w} m long and {h} m high. A litre covers {c} m².", "The wall measures {w} m by {h} m. One litre of {pt} covers {c} m².", "My fence is {w} m long, {h} m high. The {pt} covers {c} m² per litre."]
DOOR = ["A wall is {w} m by {h} m and has a door of {door} m².", "The wall is {w} m long and {h} m high with a window of {door} m².", "{n} paints a wall of {w} m by {h} m but not the {door} m² door in it."]
PAINTS = [kind(until(lambda d: {**paint(d), "out": unit("litres")}, lambda v: short(Fraction(v["a"], v["c"]))), [("{a} divided by {c}.", "{a}/{c}")], COVER, LITRES, spell=0), kind(lambda d: {**paint(d), "out": unit("litres")}, [("All coats: {k} times {a}, divided by {c}.", "{k}*{a}/{c}")], [f"{a} {b}" for a in COVER for b in COAT2], LITRES[:4], spell=0, weight=1.3),
          kind(bare(paint), [("{a} divided by {c}" + UP, "ceil({a}/{c})")], TIN, TINS, spell=0), kind(bare(paint), [("All coats: {k} times {a}, divided by {c}" + UP, "ceil({k}*{a}/{c})")], [f"{a} {b}" for a in TIN for b in COAT2], TINS, spell=0, weight=1.2),
          kind(paint, [("The number of tins is {a} divided by {c}" + UP, "ceil({a}/{c})"), ("The cost is {r1} times {p}.", "{r1}*{p}")], [f"{a} {b}" for a in TIN for b in ["A tin costs {P}.", "Tins are {P} each.", "Each tin is {P}."]], ["What does the paint cost?", "How much is that?", "cost?", "How much do I pay?"], spell=0, weight=1.2),
          kind(until(lambda d: {**paint(d), "out": unit("litres")}, lambda v: short(Fraction(v["h"]) * v["w"] / v["c"])), [("The area <w times h>, divided by {c}.", "<w*h>/{c}")], WALL, LITRES, spell=0), kind(until(lambda d: {**paint(d), "out": unit("m²")}, lambda v: Fraction(v["h"]) * v["w"] > Fraction(v["door"])), [("<w times h>, minus {door}.", "<w*h>-{door}")], DOOR, ["How many square metres are painted?", "What area is painted?", "How many m² is that?", "Area to paint, in m²?"], spell=0)]


# -- boxes of what is laid ---------------------------------------------------------------------------------------------------
LAID = [x.split("/") for x in "tiles/box/boxes|laminate/pack/packs|paving slabs/pallet/pallets|carpet tiles/box/boxes|turf/roll/rolls|floor boards/pack/packs|wallpaper/roll/rolls|bricks/pallet/pallets|parquet/box/boxes|roof felt/roll/rolls|grass seed/bag/bags|gravel/bag/bags|mulch/bag/bags|fertiliser/packet/packets|sand/bag/bags|compost/bag/bags".split("|")]


def laid(d):
    i = d.pick(LAID)
    c = d.pick([2, 3, 4, 5, "1.5", "2.5", 6, 8, 10, 15, 20, "0.5", "1.2", "2.4", 12, 30])
    a = d.int(4, 90)
    while Fraction(c) >= a:
        a = d.int(4, 200)
    w, h = d.int(2, 14), d.int(2, 16)
    s = d.pick([5, 10, 10, 15, 20])
    per = d.pick([4, 5, 8, 9, 10, 12, 16, 25, 30, 50, 60])
    return cash(d, dict(i=i[0], box=i[1], boxes=i[2], c=c, a=a, w=w, h=h, s=s, S_=f"{s}%", per=per, q=d.int(2, 30), o=d.pick(["floor", "patio", "path", "lawn", "bed", "terrace", "yard", "kitchen", "bathroom", "drive"])), p=sum_of(d, 3, 60))


LAY = ["A {box} of {i} covers {c} m². The {o} is {a} m².", "One {box} is enough for {c} m² and I have {a} m² to cover.", "{n} needs {i} for {a} m². Each {box} covers {c} m².", "The {o} has {a} square metres. {i_} come in {boxes} for {c} square metres.", "I want {i} on {a} m², and a {box} does {c} m²."]
LAY = [x.replace("{i_} come", "The {i} comes") for x in LAY]
LAY_WH = ["A {o} is {w} m by {h} m. A {box} of {i} covers {c} m².", "My {o} measures {w} m by {h} m and one {box} of {i} covers {c} m².", "{o} {w} m × {h} m, {c} m² of {i} in a {box}.", "The {o} is {h} m long and {w} m wide. Each {box} of {i} is enough for {c} m²."]
BOXES = ["How many {boxes} do I need?", "How many {boxes} must be bought?", "How many {boxes}?", "How many {boxes} are needed?", "{boxes}?", "How many whole {boxes} should I order?"]
PRICE = ["A {box} costs {P}.", "Each {box} is {P}.", "One {box} is {P}.", "They cost {P} per {box}."]
COST = ["What does that cost?", "How much is it?", "How much do I pay for all?", "total cost?", "What is the cost?"]
SPARE = ["I need {a} tiles and want {S_} more for waste.", "A floor takes {a} tiles. {n} buys {S_} extra.", "{a} slabs are needed plus {S_} spare.", "You should buy {S_} more than the {a} bricks that are needed.", "The roof needs {a} tiles; add {S_} for breakage."]
PERM = ["There are {per} bricks to a square metre. The wall is {w} m long and {h} m high.", "A patio of {w} m by {h} m takes {per} slabs per square metre.", "One square metre needs {per} plants. The bed is {w} m by {h} m.", "{per} tiles cover one square metre. The floor is {w} m by {h} m.", "A roof side of {w} m by {h} m needs {per} tiles per m²."]
PERM_ASK = ["How many is that?", "How many are needed?", "How many do I need in all?", "how many altogether?", "How many must be ordered?"]
SQM = ["The {o} is {w} m by {h} m. {i_} costs {P} per square metre.", "{n} has a {o} of {w} m × {h} m; a square metre of carpet is {P}.", "A {o} measures {w} m by {h} m, and laying it costs {P} per m².", "Turf is {P} per square metre and the lawn is {w} m by {h} m.", "New floor for {w} m by {h} m at {P} a square metre."]
SQM = [s.replace("{i_} costs", "The stone costs") for s in SQM]
LAYS = [kind(bare(laid), [("{a} divided by {c}" + UP, "ceil({a}/{c})")], LAY, BOXES, spell=0), kind(bare(laid), [("The area <w times h>, divided by {c}" + UP, "ceil(<w*h>/{c})")], LAY_WH, BOXES, spell=0, weight=1.3),
        kind(laid, [("The number of {boxes} is {a} divided by {c}" + UP, "ceil({a}/{c})"), ("The cost is {r1} times {p}.", "{r1}*{p}")], [f"{a} {b}" for a in LAY for b in PRICE], COST, spell=0, weight=1.2),
        kind(until(bare(laid), lambda v: v["a"] * v["s"] % 100 == 0), [("{s}% more than {a} is 100 plus {s} percent of {a}.", "{a}*(100+{s})/100")], SPARE, ["How many is that in all?", "How many should be bought?", "How many do I order?", "How many altogether?"], spell=0),
        kind(bare(laid), [("The area <w times h>, times {per}.", "<w*h>*{per}")], PERM, PERM_ASK, spell=0), kind(laid, [("Asked: the cost. The area is <w times h>.", "<w*h>"), ("The cost is {r1} times {p}.", "{r1}*{p}")], SQM, COST, spell=0, weight=1.2)]


# -- lengths ---------------------------------------------------------------------------------------------------------------
def lengths(d):
    while True:
        big = d.pick([1, 2, 3, 4, 5, 6, "2.4", "1.8", "3.6", "2.5", 10, 8])
        x = d.pick([15, 20, 25, 30, 35, 40, 45, 50, 60, 75, 80, 12, 18, 90, 65])
        s = int(Fraction(big) * 100)
        k = d.int(2, 9)
        if s > x * 1.5:
            break
    gap = d.pick([2, 3, 4, 5, "2.5", "1.5", 6, 8, 10])
    n = d.int(3, 40)
    c = d.int(2, 14)
    return dict(L=big, s=s, x=x, k=min(k, max(1, (s - 1) // x)), i=d.pick(["plank", "board", "pipe", "rope", "ribbon", "strip of wood", "cable", "curtain rod", "roll of wire", "batten", "piece of timber"]), gap=gap, row=finite(Fraction(gap) * n), n_=n, c=c, sh=d.int(2, 12), e=d.int(2, 40), i2=d.pick(["fence", "wall", "hedge", "path", "drive", "road"]), po=d.pick(["post", "tree", "lamp", "pole", "bush"]))


CUT = ["A {i} of {L} m is cut into pieces of {x} cm.", "{n} saws a {L} m {i} into lengths of {x} cm.", "I have a {i} that is {L} m long and need {x} cm pieces.", "Pieces of {x} cm are cut from a {L} m {i}.", "{L} m {i}, {x} cm each piece."]
CUT_K = ["I cut {k} pieces of {x} cm from a {i} of {L} m.", "{n} saws {k} pieces, each {x} cm, off a {L} m {i}.", "A {i} is {L} m long. {k} pieces of {x} cm are cut off.", "From {L} m of {i}, {k} lengths of {x} cm are taken."]
CUT_K = [c.replace("From {L} m of {i}", "From a {L} m {i}") for c in CUT_K]
CUT_SAME = [c.replace("{L} m", "{s} cm") for c in CUT]
CUT_ASK = ["How many full pieces is that?", "How many whole pieces can I get?", "How many pieces can be cut at most?", "How many complete pieces are there?", "How many full pieces?"]
CUT_REST = ["How many cm are left over?", "How much is left in cm?", "How long is the rest, in cm?", "What is left, in cm?", "How many centimetres remain?"]
POSTS = ["A {i2} of {row} m gets a {po} every {gap} m, also at both ends.", "{po}s stand {gap} m apart along a {i2} of {row} m, with one at each end.", "Along a {row} m {i2} there is a {po} every {gap} metres, from the start to the end.", "{n} puts a {po} every {gap} m along {row} m, one at each end too.", "A straight {i2} is {row} m long. There is one {po} at each end and one every {gap} m."]
POSTS = [p.replace("{po}s stand", "The {po}s stand") for p in POSTS]
POST_ASK = ["How many {po}s is that?", "How many {po}s are needed?", "How many {po}s do I need?", "How many {po}s?", "number of {po}s?"]
PANEL = ["A {i2} is {row} m long and a panel is {gap} m.", "{n} needs panels of {gap} m for {row} m.", "Panels are {gap} m wide. I have {row} m to fence.", "I want to fence {row} m with {gap} m panels."]
SHELF = ["Each of {sh} shelves needs {c} screws, and I have {e} screws.", "{n} puts up {sh} shelves with {c} screws each and has {e} screws.", "{sh} shelves, {c} screws each; there are {e} in the box."]


def bushes(v):
    return {**v, "pos": v["po"] + ("es" if v["po"] == "bush" else "s")}


P_ = [p.replace("{po}s", "{pos}") for p in POSTS]
PA = [p.replace("{po}s", "{pos}") for p in POST_ASK]
LENGTHS = [kind(lengths, [("In cm: {L} times 100, divided by {x}, only the whole part: floor.", "floor({L}*100/{x})")], CUT, CUT_ASK, spell=0, weight=1.3), kind(lengths, [("{s} divided by {x}, only the whole part: floor.", "floor({s}/{x})")], CUT_SAME, CUT_ASK, spell=0, weight=0.8),
           kind(lengths, [("What is left of {s} in groups of {x} is the remainder: mod.", "{s} mod {x}")], CUT_SAME, ["How many cm are left over?", "How long is the rest, in cm?", "How much is wasted, in cm?", "What is left over, in cm?"], spell=0, weight=0.8), kind(until(lambda d: {**lengths(d), "out": unit("cm")}, lambda v: v["k"] * v["x"] < v["s"]), [("In cm: {L} times 100, minus {k} times {x}.", "{L}*100-{k}*{x}")], CUT_K, CUT_REST, spell=0),
           kind(lambda d: bushes(lengths(d)), [("Gaps: {row} divided by {gap}; with both ends one more.", "{row}/{gap}+1")], P_, PA, spell=0, weight=1.3), kind(lengths, [("{row} divided by {gap}.", "{row}/{gap}")], PANEL, ["How many panels?", "How many panels are needed?", "How many panels do I need?", "How many panels must be bought?"], spell=0, weight=0.6),
           kind(until(lengths, lambda v: v["e"] < v["sh"] * v["c"]), [("<sh times c>, then minus {e}.", "<sh*c>-{e}")], SHELF, ["How many more screws are needed?", "How many screws are missing?", "How many must be bought?", "How many more do I need?"], weight=0.7)]


@skill("real_plain_daily_build", weight=2.2)
def build(d):
    yield from tell(d, "daily.build", PAINTS + LAYS + LENGTHS)


# -- beds, rows, water, bags -------------------------------------------------------------------------------------------------
def deep(d):
    while True:
        w, h, cm = d.int(2, 12), d.int(1, 12), d.pick([5, 8, 10, 15, 20, 25, 30])
        bag = d.pick([40, 50, 60, 70, 80, 100, 20])
        v = Fraction(w * h * cm, 100)
        if v < 60:
            return dict(w=w, h=h, cm=cm, bag=bag, b=d.pick(["bed", "path", "drive", "plot", "sandpit", "border"]), i=d.pick(["mulch", "soil", "gravel", "sand", "compost", "bark"]), out=unit("m³"))


DEEP = ["A {b} of {w} m by {h} m gets {cm} cm of {i}.", "{n} puts {i} {cm} cm deep on a {b} of {w} m by {h} m.", "I want {cm} cm of {i} on a {w} m by {h} m {b}.", "The {b} is {w} m long and {h} m wide. The {i} should be {cm} cm deep.", "{b}: {w} m × {h} m, {i} {cm} cm deep."]
DEEP = [x.replace("{b}: {w}", "My {b}: {w}") for x in DEEP]
DEEP_M = ["How many cubic metres is that?", "How many m³ do I need?", "How much {i} is needed, in m³?", "cubic metres of {i}?", "What volume of {i} is that, in m³?"]
DEEP_L = ["How many litres is that?", "How many litres do I need?", "How much {i} is needed, in litres?", "litres of {i}?"]


def grown(d):
    r, k = d.int(3, 25), d.int(4, 40)
    x = d.rng.randint(1, r * k // 3)
    return cash(d, dict(r=r, k=k, x=x, i=d.pick("lettuces,carrots,onions,tulips,cabbages,leeks,beans,strawberry plants,potatoes,sunflowers,roses,tomato plants,peas,beetroots".split(",")), y=d.pick([5, 8, 10, 12, 15]), e=d.int(2, 30), f=d.int(2, 12), g=d.int(2, 5), z=d.pick([7, 14, 10, 30])), p=two(d.int(5, 60) * 5))


ROWS = ["{n} plants {r} rows of {k} {i}. {x} die.", "There are {r} rows with {k} {i} each, and slugs eat {x}.", "{r} rows, {k} {i} in a row; {x} did not grow.", "I set {r} rows of {k} {i} and lost {x} of them.", "A bed has {r} rows of {k} {i}. {x} are picked."]
ROWS_ASK = ["How many are left?", "How many {i} are left?", "How many remain?", "how many left?", "How many are still there?"]
ROW_COST = ["{n} plants {r} rows of {k} {i}. A plant costs {P}.", "{r} rows with {k} plants each, {P} a plant.", "For {r} rows of {k} {i} I pay {P} per plant.", "The {i} are {P} each, and I plant {r} rows of {k}."]
CAN = ["A can holds {y} litres. The garden needs {f} cans, {g} times a week.", "{n} waters with {f} cans of {y} litres, {g} times a week.", "I carry {f} cans of {y} litres each, {g} times every week."]
BEDS = [kind(until(deep, lambda v: short(Fraction(v["w"] * v["h"] * v["cm"], 100))), [("In metres {cm} cm is {cm}/100: {w} times {h} times {cm}/100.", "{w}*{h}*{cm}/100")], DEEP, DEEP_M, spell=0, weight=1.4), kind(lambda d: {**deep(d), "out": unit("litres")}, [("In m³: {w} times {h} times {cm}/100; times 1000 for litres.", "{w}*{h}*{cm}/100*1000")], DEEP, DEEP_L, spell=0, weight=0.8),
        kind(lambda d: {**grown(d), "out": None}, [("<r times k>, then minus {x}.", "<r*k>-{x}")], ROWS, ROWS_ASK), kind(grown, [("Asked: the cost. <r times k> plants.", "<r*k>"), ("The cost is {r1} times {p}.", "{r1}*{p}")], ROW_COST, COST), kind(lambda d: {**grown(d), "out": unit("litres")}, [("{f} times {y} times {g}.", "{f}*{y}*{g}")], CAN, ["How many litres a week is that?", "How much water is that in a week (litres)?", "Litres per week?", "How many litres does that take each week?"])]


def job(d):
    h, p = half(d, 2, 40), sum_of(d, 8, 70)
    m = sum_of(d, 10, 400)
    x, y = d.int(60, 900), 0
    y = x + d.int(5, 200)
    return cash(d, dict(h=h, o=d.pick("plumber,gardener,painter,electrician,builder,joiner,roofer,decorator,mechanic,handyman".split(",")), k=d.int(2, 4), e=d.int(1, 9)), p=p, m_=m, x=str(x), y=str(y))


JOB = ["A {o} charges {P} an hour and works {h} hours. The material costs {M}.", "The {o} worked {h} hours at {P} per hour; parts were {M}.", "Call-out fee {M}, then {P} an hour for {h} hours of a {o}.", "{n} hires a {o} for {h} hours at {P} an hour and buys material for {M}.", "The {o} takes {M} to come and {P} an hour. The job lasts {h} hours."]
JOB = [j.replace("{M}", "{M_}") for j in JOB]
TEAM = ["{k} {o}s work {e} hours each at {P} an hour.", "We hire {k} {o}s for {e} hours. Each gets {P} an hour.", "{e} hours with {k} {o}s, {P} per hour and person."]
QUOTE = ["One {o} wants {Y}, another {X}.", "I have two quotes from {o}s: {X} and {Y}.", "The first {o} asks {Y} for the job and the second {X}."]
JOBS = [kind(job, [("The total is {m_} plus {h} times {p}.", "{m_}+{h}*{p}")], JOB, ["What is the bill?", "How much is that in all?", "What does it cost altogether?", "total?", "How much must be paid?", "How much is the whole job?"], spell=0), kind(job, [("{k} times {e} times {p}.", "{k}*{e}*{p}")], TEAM, COST, spell=0), kind(job, [("{y} minus {x}.", "{y}-{x}")], QUOTE, ["How much cheaper is the cheaper one?", "What is the difference?", "How much do I save with the cheaper one?", "How much more is the dearer one?"], spell=0, weight=0.6)]


@skill("real_plain_daily_garden", weight=1.6)
def garden(d):
    yield from tell(d, "daily.garden", BEDS + JOBS)
