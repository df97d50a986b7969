"""A ratio in its simplest form: as written, of two counts, of two measures in different units."""
import re
from math import gcd

from .core import Answer, Call, skill
from .real_words import around, choose, fill, known, pretty, spin

WRITTEN = ["simplify the ratio {r}", "Simplify the ratio {r}.", "Simplify {r} [fully|as a ratio].", "simplify {r} as a ratio", "[Write|Put|Give|Express] the ratio {r} in its [simplest form|lowest terms].", "[write|put] {r} in simplest form, as a ratio", "the ratio {r} in [simplest form|lowest terms]", "What is the ratio {r} in [its simplest form|lowest terms]?", "what is {r} as a simplified ratio", "Reduce the ratio {r}.", "reduce the ratio {r} to lowest terms", "Cancel the ratio {r} down.", "cancel down the ratio {r}", "ratio {r}, simplest form?", "{r} simplified as a ratio",
    "How do you write the ratio {r} more simply?", "Make the ratio {r} as simple as possible.", "Bring the ratio {r} to its simplest form.", "What's the simplest form of the ratio {r}?", "Give {r} as a ratio in [its lowest terms|simplest whole numbers].", "Which ratio in lowest terms equals {r}?", "{n} writes the ratio {r} in its simplest form. What does {he} write?", "Find the simplest whole-number ratio equal to {r}.", "Shorten the ratio {r}.", "simplest form of the ratio {r}", "lowest terms: ratio {r}", "Can you simplify the ratio {r}?", "The ratio is {r}. What is it in simplest form?", "Express {r} as a ratio in simplest form.", "Which simpler ratio is the same as {r}?"]
WORDS = ["simplify the ratio of {a} to {b}", "What is the ratio of {a} to {b} in [its simplest form|lowest terms]?", "[Write|Give|Express] the ratio of {a} to {b} in its simplest form.", "ratio of {a} to {b}, simplified", "what's the ratio {a} to {b} in lowest terms", "{a} to {b} as a ratio, simplest form", "Simplify: {a} to {b} (ratio).", "Find the simplest ratio of {a} to {b}.", "the ratio of {a} to {b}, as simple as possible", "The numbers {a} and {b} are in what ratio? Simplest form.", "{a} and {b}: what is their ratio in lowest terms?", "In what ratio are {a} and {b}? [Simplify.|Simplest form, please.|Give it in lowest terms.]"]
S = "[in its simplest form|in lowest terms|in simplest form|, simplified|as simply as possible]"
COUNTS = ["There are {a} X and {b} Y [in W]. [What is|Find|Write down|Give] the ratio of X to Y " + S + ".", "[In W|In W,] there are {a} X and {b} Y. What is the ratio X to Y " + S + "?", "{a} X, {b} Y. Ratio of X to Y " + S + "?", "W has {a} X and {b} Y. Ratio X : Y [in simplest form|simplified]?", "What is the ratio of X to Y " + S + " if there are {a} X and {b} Y?", "W: {a} X and {b} Y. [Write|Give] the ratio X to Y " + S + ".", "{n} counts {a} X and {b} Y. What is the simplest ratio of X to Y?", "Write the ratio X : Y " + S + ". There are {a} X and {b} Y in W.", "{a} X and {b} Y are in W. What is X to Y as a ratio " + S + "?"]
BACK = ["There are {b} Y and {a} X [in W]. What is the ratio of X to Y " + S + "?", "W has {b} Y and {a} X. [Find|Give] the ratio of X to Y " + S + ".", "{b} Y, {a} X. What is the ratio X : Y [in simplest form|simplified]?", "{n} counts {b} Y and {a} X. What is the simplest ratio of X to Y?"]
KINDS = [("boys", "girls", ["a class", "the school", "the club", "a choir"]), ("cats", "dogs", ["a shelter", "the village", "a home"]), ("men", "women", ["the team", "a queue", "an office"]), ("apples", "pears", ["a bowl", "a crate", "the basket"]), ("cars", "lorries", ["a car park", "the yard"]), ("red beads", "blue beads", ["a box", "the bag", "a necklace"]), ("adults", "children", ["a hall", "the bus", "a pool"]), ("roses", "tulips", ["a garden", "a bunch"]), ("forks", "spoons", ["a drawer", "the kitchen"]), ("sheep", "goats", ["a field", "the farm"]),
    ("wins", "losses", ["the season", "the table"]), ("pens", "pencils", ["a case", "the cupboard"]), ("teachers", "pupils", ["the school", "a trip"]), ("goals", "shots", ["the match", "the season"]), ("black tiles", "white tiles", ["a floor", "the pattern"]), ("sunny days", "rainy days", ["a month", "the holiday"]), ("novels", "comics", ["a library", "a shelf"]), ("ducks", "hens", ["a pond", "a farm"]), ("nurses", "doctors", ["the hospital", "a ward"]), ("chairs", "tables", ["a café", "the hall"])]
# small unit, its name, large unit, one of it, how many
UNITS = [u.split("/") for u in "cm/centimetres/m/A metre/100,g/grams/kg/A kilogram/1000,ml/millilitres/l/A litre/1000,m/metres/km/A kilometre/1000,minutes/minutes/hours/An hour/60,mm/millimetres/cm/A centimetre/10,cents/cents/dollars/A dollar/100,p/pence/pounds/A pound/100,days/days/weeks/A week/7,seconds/seconds/minutes/A minute/60,months/months/years/A year/12".split(",")]
MEASURES = ["[Write|Give|Express] the ratio {a} {u} : {k} {v} in its simplest form.", "simplify the ratio {a} {u} : {k} {v}", "What is the ratio of {a} {u} to {k} {v} in [simplest form|lowest terms]?", "{a} {u} to {k} {v} as a ratio in simplest form", "ratio of {a} {u} to {k} {v}, simplified", "Simplify {a} {u} : {k} {v}.", "Find the ratio {a} {u} to {k} {v} in lowest terms.", "Express {a} {u} to {k} {v} as a ratio without units.", "What is {a} {u} : {k} {v} in its lowest terms?", "in simplest form, what is the ratio of {a} {u} to {k} {v}"]


def two(d):
    while True:
        g = d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 50, 100])
        a, b = g * d.int(1, d.pick([9, 9, 20])), g * d.int(1, d.pick([9, 9, 20]))
        if a != b and a < 2000 and b < 2000:
            return a, b


def reduced(a, b):
    """The call that every one of these makes; what it gives is p/q, or p where q is 1."""
    return Call(f"Asked: the simplest ratio. {a}/{b} in lowest terms: the calculator reduces it.", f"{a}/{b}")


def ratio(r):
    return r.exact.replace("/", ":") if "/" in r.exact else r.exact + ":1"


THREE = [t for t in WRITTEN if "{r}" in t and "cancel" not in t]


def three(d):
    """12 : 18 : 30 by its greatest common divisor, part by part."""
    while True:
        g = d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 12])
        ps = [d.int(1, 9) for _ in range(3)]
        if gcd(*ps) == 1:
            break
    xs = [str(g * p) for p in ps]
    v = known(d, dict(r=d.pick([":", " : ", " : "]).join(xs)))
    yield around(d, fill(d, spin(d, choose(d, "real.plain.d1ratio", THREE)), v, 0), v, False, 0.02)
    r = yield Call(f"Asked: the simplest ratio of three. The greatest common divisor of {xs[0]}, {xs[1]} and {xs[2]}: gcd.", f"gcd({', '.join(xs)})")
    out = []
    for name, x in zip(("first", "second", "third"), xs):
        q = yield Call(f"The {name} part: {x} divided by {r.best}.", f"{x}/{r.best}")
        out.append(q.best)
    yield Answer("", f"Divided by {r.best}, the ratio is {':'.join(out)}.", ":".join(out))


@skill("real_plain_numbers_ratio", weight=1.9)
def plain_ratio(d):
    kind = d.rng.choices(["written", "words", "counts", "back", "measures", "decimal", "three"], [5, 2, 4, 2.8, 1.8, 1, 0.6])[0]
    if kind == "three":
        yield from three(d)
        return
    a, b = two(d)
    v = dict(a=a, b=b)
    if kind == "decimal":       # 0.5 : 2, 1.5 : 4.5
        a, b = (f"{x // 10}.{x % 10}" if x % 10 else str(x // 10) for x in (d.int(1, 60), d.int(1, 60)))
        if "." not in a + b or a == b:
            a, b = "0.5", str(d.int(2, 9))
        v = dict(a=a, b=b)
    if kind in ("written", "decimal"):
        v["r"] = d.pick(["{a}:{b}", "{a}:{b}", "{a} : {b}", "{a} : {b}", "{a} to {b}"]).format(**v)
        raw = choose(d, "real.plain.d1ratio", WRITTEN)
    elif kind == "words":
        raw = choose(d, "real.plain.d1rwords", WORDS)
    elif kind == "measures":
        u, small, w, one, f = d.pick(UNITS)
        f = int(f)
        k = d.pick([1, 1, 2, 2, 3, 4, 5])
        if d.chance(0.15) and f in (100, 1000):
            k = d.pick(["1.2", "1.5", "2.5", "0.5", "0.8", "1.8", "3.5"])
        able = [a for a in (5, 6, 10, 12, 15, 20, 25, 30, 40, 45, 50, 60, 75, 80, 90, 100, 120, 150, 200, 250, 300, 400, 500, 600, 750, 800, 14, 21, 18, 24) if gcd(a, round(float(k) * f)) > 1 and a < float(k) * f and (f > 60 or a < 100)]
        a = d.pick(able or [round(float(k) * f * 2)])
        if k == 1:
            w = w[:-1] if w.endswith("s") else w
        turned = d.chance(0.35)
        raw = choose(d, "real.plain.d1rmeasure", MEASURES)
        if turned:
            raw = raw.replace("{a} {u}", "¤").replace("{k} {v}", "{a} {u}").replace("¤", "{k} {v}")
        q = fill(d, spin(d, raw), known(d, dict(a=str(a), k=str(k), u=u, v=w)), 0)
        yield around(d, q, known(d, {}), False, 0.02)
        e, told = (f"{k}*{f}/{a}", f"{k} times {f} divided by {a}") if turned else (f"{a}/({k}*{f})", f"{a} divided by {k} times {f}")
        r = yield Call(f"Asked: the simplest ratio. {one} has {f} {small}: {told}, in lowest terms.", e)
        yield Answer("", f"{pretty(e)} = {r.exact}, so the ratio is {ratio(r)}.", ratio(r))
        return
    else:
        x, y, places = d.pick(KINDS)
        if d.chance(0.5):
            x, y = y, x
        w = d.pick(places)
        raw = choose(d, "real.plain.d1r" + kind, COUNTS if kind == "counts" else BACK)
        raw = spin(d, raw).replace("[in W]", d.pick(["in W", ""]))
        raw = " ".join(raw.split()).replace(" ,", ",").replace(" .", ".")
        raw = re.sub(r"(^|[.?:] )W\b", lambda m: m[1] + w[0].upper() + w[1:], raw)
        raw = re.sub(r"\b[XYW]\b", lambda m: {"X": x, "Y": y, "W": w}[m[0]], raw)
        raw = re.sub(r"([.?] )([a-z])", lambda m: m[1] + m[2].upper(), raw)
    q = fill(d, spin(d, raw), known(d, v), 0)
    yield around(d, q, known(d, {}), False, 0.02)
    r = yield reduced(a, b)
    yield Answer("", f"{a}/{b} = {r.exact}, so the ratio is {ratio(r)}.", ratio(r))
