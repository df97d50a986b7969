"""Scale drawings, maps and models, similar figures: lengths there and back, the scale itself, the factor, areas under a factor, shadows."""
from .school_g_base import Fraction, Item, finite, scene, school

PLANS = [("map", "two villages", "km"), ("map", "two towns", "km"), ("hiking map", "a hut and a summit", "km"), ("road map", "two crossings", "km"), ("town plan", "the station and the school", "m"), ("site plan", "two trees", "m"), ("floor plan", "two walls", "m"), ("sea chart", "two buoys", "km"), ("plan of a park", "the gate and the pond", "m")]


def mapped(d):
    while True:
        o, t, w = d.pick(PLANS)
        k, per = (d.pick([10000, 20000, 25000, 50000, 75000, 100000, 200000, 250000, 300000, 500000, 40000]), 100000) if w == "km" else (d.pick([50, 100, 200] if o == "floor plan" else [200, 250, 400, 500, 1000, 2000]), 100)
        c = str(d.rng.randint(2, 25)) if d.chance(0.6) else f"{d.rng.randint(1, 15)}.{d.rng.randint(1, 9)}"
        x = finite(Fraction(c) * k / per)
        if x and len(x) < 6:
            break
    sep = f"{k:,}" if d.chance(0.5) else f"{k:,}".replace(",", " ") if d.chance(0.5) else str(k)
    return dict(o=o, two=t, w=w, k=str(k), K=d.pick(["1:", "1 : ", "1 : "]) + sep, c=c, x=x, f=str(per), words_="kilometres" if w == "km" else "metres")


SCALE = """
The scale of a {o} is {K}.
~a {o} has a scale of {K}
A {o} is drawn to a scale of {K}.
!{o}, scale {K}.
In the corner of a {o} one can read: scale {K}.
A {o} at {K} lies on the table.
"""
ON = [f"{s} On it {t}" for s in ("The scale of a {o} is {K}.", "A {o} is drawn to a scale of {K}.", "{n} has a {o} with a scale of {K}.", "A {o} at {K} lies on the table.", "{K} is the scale of a {o}.") for t in ("{two} are {c} cm apart.", "the distance between {two} is {c} cm.", "{n} measures {c} cm between {two}.")]
ON += ["~on a {o} with a scale of {K}, {two} are {c} cm apart", "!{o} {K}: {two}, {c} cm apart.", "{two} are {c} cm apart on a {o}. The scale is {K}."]
REAL = [f"{s} In reality {t}" for s in ("The scale of a {o} is {K}.", "A {o} is drawn to a scale of {K}.", "{n} has a {o} with a scale of {K}.", "{K} is the scale of a {o}.") for t in ("{two} are {x} {w} apart.", "the distance between {two} is {x} {w}.")]
REAL += ["~{two} are {x} {w} apart and a {o} shows them at a scale of {K}", "!{o} {K}: {two}, really {x} {w} apart."]
P = scene(mapped, "\n".join(ON), Item(1.6, [("The real length is {c} times {k} cm; divided by {f} for {w}.", "{c}*{k}/{f}")], "How far apart are they in reality, in {w}?\n-How many {words_} is that in reality?\n-What is the real distance in {w}?\n[Find|Work out] the real distance in {words_}.\n-How far is it really, in {w}?", "{w}", "{c} cm on a {o} {K}, how many {w} in reality?\n{K}, {c} cm on the {o}: real distance in {w}?", spell=0))
P += scene(mapped, "\n".join(REAL), Item(1.4, [("On the map: {x} times {f} for cm, divided by {k}.", "{x}*{f}/{k}")], "How far apart are they on the {o}, in cm?\n-How many centimetres is that on the {o}?\n-What is the distance on the {o} in cm?\n[Find|Work out] the length on the {o} in cm.", "cm", "{x} {w} in reality, {K}, how many cm on the {o}?\n{o} {K}: {x} {w} are how many cm?", spell=0))


def scale(v):
    return [("Asked: the scale. In cm: {x} times {f}, divided by {c}.", "{x}*{f}/{c}")]


P += scene(mapped, "On a {o} {two} are {c} cm apart. In reality it is {x} {w}.\n~{c} cm on a {o} are {x} {w} in reality\nA distance of {x} {w} is {c} cm long on a {o}.\n!{o}: {c} cm for {x} {w}.\n{n} measures {c} cm on a {o} and knows that it is really {x} {w}.", Item(1, scale, "What is the scale of the {o}, as 1 : n?\n-Which scale has the {o}? Write it as 1 : n.\n[Find|Work out] the scale in the form 1 : n.\n-What scale is that (1 : n)?", box="1:{r1}", answer="{x} × {f} ÷ {c} = {r1}, so the scale is 1:{r1}.", spell=0))


def per_cm(d):
    while True:
        o, t, w = d.pick(PLANS)
        k = d.pick([2, 3, 4, 5, 8, 10, 20, 25, 50]) if w == "km" else d.pick([2, 3, 4, 5, 8, 10, 20, 50])
        c = str(d.rng.randint(2, 20)) if d.chance(0.6) else f"{d.rng.randint(1, 12)}.{d.rng.randint(1, 9)}"
        x = finite(Fraction(c) * k)
        if x:
            return dict(o=o, two=t, w=w, k=str(k), c=c, x=x)


P += scene(per_cm, "On a {o} 1 cm stands for {k} {w}. On it {two} are {c} cm apart.\n~1 cm on a {o} is {k} {w} in reality and {two} are {c} cm apart on it\n!{o}, 1 cm = {k} {w}; {two}: {c} cm.\nEvery centimetre of a {o} is {k} {w} in reality. {n} measures {c} cm between {two}.", Item(0.8, [("{k} times {c}.", "{k}*{c}")], "How far is it really, in {w}?\n-What is the real distance in {w}?\n-How many {w} is that in reality?", "{w}", spell=0))
P += scene(per_cm, "On a {o} 1 cm stands for {k} {w}. In reality {two} are {x} {w} apart.\n~1 cm on a {o} is {k} {w} in reality and {two} are really {x} {w} apart\n!{o}, 1 cm = {k} {w}; {two}: really {x} {w}.\nEvery centimetre of a {o} is {k} {w} in reality. It is {x} {w} between {two}.", Item(0.8, [("{x} divided by {k}.", "{x}/{k}")], "How many cm is that on the {o}?\n-What is the distance on the {o}, in cm?\n-How far apart are they on the {o}, in cm?", "cm", spell=0))

MODELS = [("car", "long", 4, 6, (18, 24, 43, 50)), ("ship", "long", 40, 300, (100, 200, 250, 500)), ("tower", "high", 20, 150, (50, 100, 200, 500)), ("plane", "long", 10, 75, (50, 72, 100, 144, 200)), ("house", "high", 6, 14, (20, 25, 50, 87, 100)), ("bridge", "long", 50, 900, (100, 250, 500, 1000)), ("train", "long", 15, 200, (87, 100, 160)), ("statue", "high", 2, 30, (5, 10, 20, 25))]


def model(d):
    while True:
        o, dim, lo, hi, ks = d.pick(MODELS)
        k = d.pick(ks)
        c = d.rng.randint(4, 90)
        x = finite(Fraction(c * k, 100))
        if x and lo <= c * k / 100 <= hi:
            return dict(o=o, dim=dim, k=str(k), c=str(c), x=x, K=d.pick([f"1:{k}", f"1 : {k}"]))


P += scene(model, "A model of a {o} is built at a scale of {K}. The model is {c} cm {dim}.\n~a {K} model of a {o} is {c} cm {dim}\n!model {o}, {K}, {c} cm {dim}.\n{n} builds a {o} to the scale {K}; it gets {c} cm {dim}.", Item(0.9, [("The real length is {c} times {k} cm; divided by 100 for m.", "{c}*{k}/100")], "How {dim} is the real {o} in metres?\n-How many metres {dim} is the real {o}?\n-What does the real one measure, in m?", "m", spell=0))
P += scene(model, "A {o} is {x} m {dim}. A model of it is built at a scale of {K}.\n~a {K} model is made of a {o} that is {x} m {dim}\n!real {o} {x} m {dim}, model {K}.\n{n} builds a {o} {x} m {dim} as a model at {K}.", Item(0.9, [("The model: {x} times 100 for cm, divided by {k}.", "{x}*100/{k}")], "How {dim} is the model in cm?\n-How many centimetres {dim} is the model?\n-What does the model measure, in cm?", "cm", spell=0))


# -- similar figures -----------------------------------------------------------------------------------------------------------------------
def similar(d):
    while True:
        a, b = d.rng.randint(2, 20), d.rng.randint(2, 20)
        k = d.pick([2, 3, 4, 5, 6, 10, Fraction(3, 2), Fraction(5, 2), Fraction(1, 2), Fraction(7, 2), Fraction(5, 4), Fraction(4, 3), Fraction(2, 3)])
        p, q = finite(a * k), finite(b * k)
        if p and q and a != b:
            return dict(a=str(a), b=str(b), p=p, q=q, k=finite(k) or "", u=d.pick(["cm", "cm", "m", "mm", "inches"]), o=d.pick(["triangles", "rectangles", "photos", "parallelograms", "posters", "figures", "sails"]))


def factor(d):
    while True:
        v = similar(d)
        if v["k"]:
            return v


SIM = """
Two {o} are similar. Sides of the first are {a} {u} and {b} {u}. In the second, the side that belongs to {a} {u} is {p} {u} long.
~two similar {o} have sides that belong together, {a} {u} in the first and {p} {u} in the second, and another side of the first is {b} {u}
A figure with sides of {a} {u} and {b} {u} is enlarged or reduced so that the side of {a} {u} becomes {p} {u}.
!similar {o}: {a} {u} → {p} {u}, {b} {u} → ?
The side of {a} {u} of one figure matches the side of {p} {u} of a similar figure. The first figure has another side of {b} {u}.
In similar {o}, {a} {u} corresponds to {p} {u}; another side in the first is {b} {u}.
{n} copies a picture with sides {a} {u} and {b} {u}, all in the same proportion; the side of {a} {u} is {p} {u} in the copy.
"""
P += scene(similar, SIM, Item(1.5, [("One is {p} divided by {a}; {b} times as much is wanted.", "{p}/{a}*{b}")], "-How long is the side that matches {b} {u}?\n-What does the side of {b} {u} become?\n-How long is the side that belongs to {b} {u}?\n[Find|Work out] the side of the second figure that corresponds to {b} {u}.", "{u}", spell=0),
           Item(0.7, [("The factor is the new length divided by the old: {p} divided by {a}.", "{p}/{a}")], "-By what factor are the lengths of the first multiplied?\n-What is the scale factor from the first to the second?\n[Find|Work out] the scale factor from the first figure to the second.", "", own=factor, spell=0))
P += scene(factor, "A triangle has sides of {a} {u} and {b} {u}. It is enlarged or reduced by the scale factor {k}.\n~a rectangle with sides {a} {u} and {b} {u} is changed by a scale factor of {k}\nThe scale factor from one figure to a similar one is {k}. A side of the first is {a} {u}.\n!similar figures, scale factor {k}, side {a} {u} in the first.\nAll lengths of a drawing are multiplied by {k}. One line in it is {a} {u} long.", Item(0.8, [("{a} times {k}.", "{a}*{k}")], "-How long does the side of {a} {u} become?\n-What is the length that belongs to {a} {u} in the new figure?\n-How long is it afterwards, the length of {a} {u}?\n[Find|Work out] the new length of the {a} {u}.", "{u}", spell=0))
P += scene(factor, "A side of a drawing is {p} {u} long after all lengths were multiplied by the factor {k}.\n~after an enlargement or reduction with scale factor {k} a side is {p} {u} long\n!scale factor {k}, new side {p} {u}.\nThe scale factor from the first figure to the second is {k}. A side of the second is {p} {u}.", Item(0.7, [("{p} divided by {k}.", "{p}/{k}")], "-How long was it before?\n-What is the length that belongs to it in the first figure?\n-How long was this side at first?\n[Find|Work out] its first length.", "{u}", spell=0))


def grown(d):
    k = d.pick([2, 3, 4, 5, 10, "1.5", "0.5", "2.5"])
    k2 = Fraction(k) ** 2
    while True:
        s = d.rng.randint(4, 60)
        if finite(s * k2) and len(finite(s * k2)) < 6:
            return dict(k=str(k), s=str(s), t_=finite(s * k2), u=d.pick(["cm", "m"]), v_=d.pick(["triangle", "rectangle", "logo", "figure", "leaf on a photo", "map of a lake"]))


P += scene(grown, "A {v_} has an area of {s} square {u}. All its lengths are multiplied by {k}.\n~a {v_} with an area of {s} square {u} is copied with a scale factor of {k}\nThe area of a {v_} is {s} square {u}; it is drawn again with every length {k} times as long.\n!{v_}, area {s} square {u}, scale factor {k} for lengths.", Item(0.9, [("The area changes by the factor squared: {s} times {k} squared.", "{s}*{k}^2")], "-What is the area of the new one?\n-How big is its area then?\n-How many square {u} does the new one have?\n[Find|Work out] the new area.", "square {u}", spell=0))


def volumes(d):
    k = d.pick([2, 3, 4, 5, 10])
    s = d.rng.randint(2, 40)
    return dict(k=str(k), s=str(s), u=d.pick(["cm", "m"]), v_=d.pick(["box", "cone", "bottle", "statue", "ball", "tank"]))


P += scene(volumes, "A {v_} has a volume of {s} cubic {u}. A second one has the same shape, but all its lengths are {k} times as long.\n~a {v_} has a volume of {s} cubic {u} and a similar one has lengths {k} times as long\n!{v_}, volume {s} cubic {u}, all lengths times {k}.", Item(0.6, [("The volume changes by the factor cubed: {s} times {k} cubed.", "{s}*{k}^3")], "-What is the volume of the second one?\n-How big is the volume then?\n-How many cubic {u} does the large one have?", "cubic {u}", spell=0))


def shadow(d):
    while True:
        a = d.pick([1, 2, 3, "1.5", "1.8", "1.2", "2.5"])
        k = d.pick([Fraction(1, 2), Fraction(3, 2), 2, Fraction(3, 4), Fraction(5, 4), 3, Fraction(2, 5)])
        b, x = finite(Fraction(a) * k), d.rng.randint(4, 40)
        y = finite(x * k)
        if b and y and k != 1:
            return dict(a=str(a), b=b, x=str(x), y=y, o=d.pick(["tree", "tower", "lamp post", "flagpole", "house", "mast"]))


P += scene(shadow, "A stick {a} m high throws a shadow of {b} m. At the same time the shadow of a {o} is {y} m long.\n~a {o} throws a shadow of {y} m while a post of {a} m throws one of {b} m\n!post {a} m, its shadow {b} m; shadow of the {o} {y} m.\nThe shadow of a {a} m post measures {b} m, that of a {o} beside it {y} m.", Item(0.9, [("One is {a} divided by {b}; {y} times as much is wanted.", "{a}/{b}*{y}")], "How high is the {o}?\n-What is the height of the {o}?\n[Find|Work out] the height of the {o}.\n-How many metres high is the {o}?", "m", spell=0))
P += scene(shadow, "A stick {a} m high throws a shadow of {b} m. Beside it stands a {o} {x} m high.\n~a {o} is {x} m high and the shadow of a post of {a} m is {b} m long at that moment\n!post {a} m, its shadow {b} m; {o} {x} m high.", Item(0.6, [("One is {b} divided by {a}; {x} times as much is wanted.", "{b}/{a}*{x}")], "How long is the shadow of the {o}?\n-What is the length of the {o}'s shadow?\n[Find|Work out] how long the shadow of the {o} is.", "m", spell=0))
school("scale", P, 2)
