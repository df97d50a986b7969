"""Differences with verbs of direction (dropped, rose, how much warmer, how many fewer), either number first; and comparisons told from either side
(8 more than, 8 fewer than), where the other one, both together or the difference is asked.
"""
import re
from fractions import Fraction

from .core import skill
from .phrases import cap
from .plain_b_base import tell
from .plain_papers_base import sums
from .real_words import Task, dec

GAP = [("Larger {b}, smaller {a}. {b} minus {a}.", "{b}-{a}")]
# Range | what changes | its value N | unit of the question | went down | went up, each as: did it drop/dropped/has dropped
MOVES = [[p.strip() for p in line.split(" | ")] for line in """high | the plane | at N ft | feet | drop/dropped/dropped;descend/descended/descended;go down/went down/gone down | climb/climbed/climbed;rise/rose/risen;go up/went up/gone up
high | the balloon | at N m | metres | sink/sank/sunk;come down/came down/come down;drop/dropped/dropped | rise/rose/risen;climb/climbed/climbed;go up/went up/gone up
high | the drone | at N feet | feet | fall/fell/fallen;descend/descended/descended;come down/came down/come down | climb/climbed/climbed;ascend/ascended/ascended;go up/went up/gone up
warm | the temperature | N degrees | degrees | fall/fell/fallen;drop/dropped/dropped;go down/went down/gone down | rise/rose/risen;climb/climbed/climbed;go up/went up/gone up
hot | the soup | at N °C | degrees | cool/cooled/cooled;go down/went down/gone down | warm up/warmed up/warmed up;go up/went up/gone up
tall | the water in the tank | at N cm | centimetres | fall/fell/fallen;sink/sank/sunk;go down/went down/gone down | rise/rose/risen;come up/came up/come up;go up/went up/gone up
tall | the plant | N cm tall | centimetres | - | grow/grew/grown;shoot up/shot up/shot up
tall | the candle | N cm long | centimetres | shrink/shrank/shrunk;burn down/burned down/burned down | -
kilos | {n}'s weight | N kg | kilograms | fall/fell/fallen;drop/dropped/dropped;go down/went down/gone down | rise/rose/risen;go up/went up/gone up
count | the number of members | N | members | fall/fell/fallen;drop/dropped/dropped;go down/went down/gone down | rise/rose/risen;grow/grew/grown;go up/went up/gone up
big | the number of visitors | N | visitors | fall/fell/fallen;drop/dropped/dropped;go down/went down/gone down | rise/rose/risen;grow/grew/grown;go up/went up/gone up
big | the town's population | N | people | shrink/shrank/shrunk;fall/fell/fallen;go down/went down/gone down | grow/grew/grown;rise/rose/risen;go up/went up/gone up
count | {n}'s score | N points | points | fall/fell/fallen;drop/dropped/dropped;go down/went down/gone down | rise/rose/risen;go up/went up/gone up
money | the price of [a bike|a lamp|a tent|the coat] | N | - | fall/fell/fallen;drop/dropped/dropped;go down/went down/gone down;come down/came down/come down | rise/rose/risen;go up/went up/gone up;climb/climbed/climbed
money | {n}'s rent | N | - | fall/fell/fallen;go down/went down/gone down | rise/rose/risen;go up/went up/gone up""".split("\n")]


COUNTED = "members", "visitors", "people", "points"


def moved(kind):
    out = []
    for k, who, at, unit, downs, ups in MOVES:
        if k != kind:
            continue
        lo, hi = (at.replace("N", s) for s in (("{A}", "{B}") if kind == "money" else ("{a}", "{b}")))
        plain = re.search(r"\{\w\}(?: degrees| points| kg| °C| cm| m| ft| feet|)", lo).group(), re.search(r"\{\w\}(?: degrees| points| kg| °C| cm| m| ft| feet|)", hi).group()
        for verbs, (old, new), (old_n, new_n) in ((downs, (hi, lo), plain[::-1]), (ups, (lo, hi), plain)):
            if verbs == "-":
                continue
            for verb in verbs.split(";"):
                base, past, done = verb.split("/")
                by = "by how many" if unit in COUNTED else "[how many|by how many]"
                asks = [f"[by how much|how much] has it {done}?", f"how much did it {base}?", f"by how much did it {base}?"] + ([] if unit == "-" else [f"{by} {unit} has it {done}?", f"{by} {unit} did it {base}?", f"by how many {unit} did it {base}?"])
                for q in asks:
                    out += [f"{who} was {old}, is now {new}, {q}", f"{who} was {old} [before|at first|last time|this morning] and is now {new}. {cap(q)}", f"{who} is now {new}. It was {old} [before|at first|last time|this morning]. {cap(q)}", f"if {who} was {old} and is {new} now, {q}", f"{cap(q)} {who} was {old}, now it is {new}.", f"{who}: {old_n} before, {new_n} now. {cap(q)}", f"{who}: now {new_n}, before {old_n}. {cap(q)}", f"{who} {past} from {old_n} to {new_n}. {cap(q)}", f"{who} {past} to {new_n} from {old_n}. {cap(q)}"]
                its = [f"By how much has {who} {done}, if it was {old} and is now {new}?", f"By how much has {who} {done}, if it is now {new} and was {old} before?"] + ([] if unit == "-" else [f"By how many {unit} has {who} {done}, if it was {old} and is now {new}?", f"By how many {unit} has {who} {done}, if it is now {new} and was {old} before?"])
                out += its * 2
    return [cap(t) for t in out]


# Range | what the two things are | more | less | unit
PAIRS = [[p.strip() for p in line.split(" | ")] for line in """warm | [Oslo;Rome] it is N degrees;[the kitchen;the hall] it is N degrees | warmer | colder | degrees
tall | [the red rope;the blue rope] is N cm long;[the bench;the table] is N cm long | longer | shorter | centimetres
body | [{n};{m}] is N cm tall | taller | shorter | centimetres
load | [the dog;the goat] weighs N kg;[the bag;the box] weighs N kg | heavier | lighter | kilograms
money | [the lamp;the clock] costs N;[the train;the bus] costs N;[the small tent;the big tent] costs N | dearer | cheaper | -
money | [the blue coat;the green coat] costs N;[a chair;a stool] costs N | more expensive | less expensive | -
old | [{n};{m}] is N years old;[the church;the bridge] is N years old;[the oak;the beech] is N years old | older | younger | years
high | [the first hill;the second hill] is N m high;[the tower;the mast] is N m high | higher | lower | metres
count | [the first film;the second film] lasts N minutes;[the walk;the bus ride] takes N minutes | longer | shorter | minutes""".split("\n")]
COUNTS = [("has N {t}", "have", "{t}"), ("collected N {t}", "collect", "{t}"), ("read N pages", "read", "pages"), ("scored N points", "score", "points"), ("picked N [apples|plums]", "pick", None), ("sold N tickets", "sell", "tickets"), ("baked N rolls", "bake", "rolls"), ("has N [hens|sheep]", "have", None), ("found N shells", "find", "shells"), ("swam N lengths", "swim", "lengths"), ("saw N birds", "see", "birds")]


def differing(kind):
    out = []
    lo, hi = ("{A}", "{B}") if kind == "money" else ("{a}", "{b}")
    for k, things, more, less, unit in PAIRS:
        if k != kind:
            continue
        for names, said in re.findall(r"\[([^\]]*)\] ([^;]*)", things):
            x, y = names.split(";")
            for big, small in ((x, y), (y, x)):
                place = said.startswith("it is")
                tell1, tell2 = ((f"in {w} {said}" if place else f"{w} {said}").replace("N", v) for w, v in ((big, hi), (small, lo)))
                b, s = (f"in {w}" if place else w for w in (big, small))
                asks = []
                for one, word, other in ((b, more, s), (s, less, b)):
                    asks += [f"how much {word} is {'it ' if place else ''}{one} than {other}?", f"by how much is {f'it {word} {one}' if place else f'{one} {word}'} than {other}?"] + ([] if unit == "-" else [f"how many {unit} {word} is {'it ' if place else ''}{one} than {other}?"])
                for q in asks:
                    for p, r in ((tell1, tell2), (tell2, tell1)):
                        out += [f"{cap(p)}, {r}. {cap(q)}", f"{cap(p)} and {r}. {cap(q)}", f"{cap(q)} {cap(p)} and {r}.", f"If {p} and {r}, {q}", f"{cap(p)}. {cap(r)}. {cap(q)}"]
    return out


def fewer():
    out = []
    for said, base, noun in COUNTS:
        do = "does" if said.startswith("has") else "did"
        for x, y in (("{n}", "{m}"), ("{m}", "{n}")):          # x has the larger
            t = [f"{x} {said.replace('N', '{b}')}", f"{y} {said.replace('N', '{a}')}"]
            short = [t[0], f"{y} {{a}}"], [t[1], f"{x} {{b}}"]
            for one, word, other in ((x, "more", y), (y, "fewer", x)):
                for q in [f"how many {word} {noun + ' ' if noun else ''}{do} {one} {base} than {other}?", f"how many {word} {do} {one} {base}?"]:
                    for p, r in short + (t, t[::-1]):
                        out += [f"{p}, {r}. {cap(q)}", f"{p} and {r}. {cap(q)}", f"{cap(q)} {p} and {r}.", f"If {p} and {r}, {q}"]
    return out


RANGES = dict(high=(300, 90000), warm=(3, 40), tall=(12, 190), weight=(12, 90), count=(12, 400), big=(900, 90000), money=(4, 300), old=(5, 90), body=(100, 190), kilos=(45, 98), hot=(30, 95), load=(8, 60))
NEAR = dict(body=60, kilos=12, hot=40, warm=20)


def two(kind):
    lo, top = RANGES[kind]

    def draw(d):
        if kind in ("tall", "load", "kilos") and d.chance(0.4) or kind == "warm" and d.chance(0.25):
            while True:
                a, b = (dec(d, lo, top, 1) for _ in range(2))
                if float(a) + 1 < float(b) and float(b) - float(a) < NEAR.get(kind, 99):
                    return dict(a=a, b=b)
        if kind == "money":
            a, b = sorted([d.rng.randint(lo * 20, d.pick([30, top]) * 20) * 5 for _ in range(2)])
            if d.chance(0.5):
                a, b = a // 100 * 100, b // 100 * 100
            b += 200 if a == b else 0
            show = lambda c: str(c // 100) if c % 100 == 0 else f"{c // 100}.{c % 100:02d}"     # noqa: E731
            return sums(d, {}, a=show(a), b=show(b))
        b = d.int(lo + 5, top)
        if kind in NEAR:
            a = d.rng.randint(max(lo, b - NEAR[kind]), b - 2)
        else:
            a = d.int(max(lo, b - d.pick([9, 99, 999])), b - 2) if d.chance(0.6) else d.int(max(lo, b // 4), b - 2)
        if kind == "warm" and d.chance(0.3):
            a, b = -d.rng.randint(2, 12), d.rng.randint(2, 14)
        return dict(a=a, b=b)
    return draw


TASKS = [Task(two(k), GAP, moved(k), spell=0.02, weight=w) for k, w in dict(high=4, warm=3, tall=2.5, kilos=1.5, hot=1, count=2.5, big=2.5, money=3).items()]
TASKS += [Task(two(k), GAP, differing(k), spell=0.02, weight=w) for k, w in dict(warm=2.5, tall=2, body=1.5, load=1.5, money=2.5, old=1.5, high=1, count=1.2).items()] + [Task(two("count"), GAP, fewer(), spell=0.04, weight=4)]


@skill("real_plain_contrast_a_gaps", weight=1.2)
def gaps(d):
    yield from tell(d, "contrast.a.gaps", TASKS, story=False)


# -- told by a comparison ------------------------------------------------------------------------------------------------------------
THINGS = [("has N {t}", "have", "{t}", "has"), ("collected N {t}", "collect", "{t}", "collected"), ("read N pages", "read", "pages", "read"), ("scored N points", "score", "points", "scored"), ("sold N tickets", "sell", "tickets", "sold"), ("baked N rolls", "bake", "rolls", "baked"), ("found N shells", "find", "shells", "found"), ("swam N lengths", "swim", "lengths", "swam"), ("won N games", "win", "games", "won"), ("planted N bulbs", "plant", "bulbs", "planted"), ("picked N pears", "pick", "pears", "picked"), ("made N cards", "make", "cards", "made")]
FORMS = ["R. V. Q", "V. R. Q", "R and v. Q", "V and r. Q", "If r and v, q", "If v and r, q", "Q R and v.", "Q V. R.", "R. V, so q", "V; r. Q"]


def again(text, who, verb):
    """The one who is named a second time, as "he" or "she" too."""
    at = text.find(f"{who} {verb}", text.find(f"{who} {verb}") + 1)
    he = ("{He}" if text[at - 2:at] == ". " else "{he}").replace("e}", "e2}" if who == "{m}" else "e}")
    return text[:at] + f"[{who}|{he}]" + text[at + len(who):]


def told(more, ask):
    """The unknown one has `more` than the known one; half of the comparisons are said of the known one."""
    out = []
    for said, base, noun, verb in THINGS:
        do = "does" if said.startswith("has") else "did"
        they = "do they" if said.startswith("has") else "did they"
        for x, y in (("{n}", "{m}"), ("{m}", "{n}")):         # x is known
            v = f"{x} {said.replace('N', '{a}')}"
            rs = [(y, "more" if more else "fewer", x), (x, "fewer" if more else "more", y)]
            for p, word, o in rs:
                for r in (f"{p} {verb} {{b}} {word} {noun} than {o}", f"{p} {verb} {{b}} {word} than {o}", f"{p} {verb} {{b}} {noun} {word} than {o}"):
                    qs = [f"how many {noun} {do} {y} {base}?", f"how many {do} {y} {base}?"] if ask == "one" else [f"how many {noun} {they} {base} [together|altogether|in all]?", f"how many {they} {base} [together|in all]?", f"how many {do} {x} and {y} {base} [together|altogether]?".replace("does", "do")]
                    for i, f in enumerate(FORMS):
                        for q in qs:
                            said1 = dict(r=r, v=v, q=q)
                            t = re.sub(r"\b([RVQrvq])\b", lambda m: cap(said1[m[1].lower()]) if m[1].isupper() else said1[m[1]], f)
                            out.append(again(t, x, verb) if p == x else t)
    return out


def counts(more):
    def draw(d):
        b = d.int(2, d.pick([9, 15, 40]))
        a = d.int(5, d.pick([30, 60, 99, 400]))
        return dict(a=a + (0 if more else b + 1), b=b)
    return draw


MEASURED = [("weighs", "kg", "heavier", "lighter", [("the bag", "the box"), ("the dog", "the goat"), ("the first parcel", "the second parcel")], ["what does Y weigh?", "how heavy is Y?", "how many kg does Y weigh?"], ["what do they weigh together?", "how many kg do both weigh together?"]),
            ("is", "cm long", "longer", "shorter", [("the red rope", "the blue rope"), ("the scarf", "the belt"), ("plank A", "plank B")], ["how long is Y?", "how many centimetres long is Y?"], ["how long are they together?", "how many centimetres are they together?"]),
            ("costs", "", "more", "less", [("the lamp", "the clock"), ("the pen", "the book"), ("the cap", "the scarf")], ["what does Y cost?", "how much is Y?", "how much does Y cost?"], ["what do they cost together?", "how much are both together?", "how much are the two in all?"])]


def measured(more, ask, is_money):
    out = []
    for verb, unit, up, down, pairs, one, both in MEASURED:
        if (unit == "") != is_money:
            continue
        a, b = ("{A}", "{B}") if is_money else ("{a}", "{b}")
        for pair in pairs:
            for x, y in (pair, pair[::-1]):
                v = f"{x} {verb} {a} {unit}".strip()
                for p, word, o in ((y, up if more else down, x), (x, down if more else up, y)):
                    short = unit.split(" ")[0]
                    r = f"{p} {'costs' if is_money else 'is'} {b} {short} {word} than {o}".replace("  ", " ")
                    for f in FORMS:
                        for q in one if ask == "one" else both:
                            said = dict(r=r, v=v, q=q.replace("Y", y))
                            out.append(re.sub(r"\b([RVQrvq])\b", lambda m: cap(said[m[1].lower()]) if m[1].isupper() else said[m[1]], f))
    return out


def weights(more):
    def draw(d):
        while True:
            a, b = dec(d, 2, 60, 1) if d.chance(0.5) else str(d.rng.randint(4, 150)), dec(d, 1, 9, 1) if d.chance(0.5) else str(d.rng.randint(2, 30))
            if more or Fraction(a) > Fraction(b) + 1:
                return dict(a=a, b=b)
    return draw


def costs(more):
    def draw(d):
        show = lambda c: str(c // 100) if c % 100 == 0 else f"{c // 100}.{c % 100:02d}"     # noqa: E731
        b = d.rng.randint(2, d.pick([60, 160])) * 10
        a = d.rng.randint(3, d.pick([60, 300])) * 10 + (0 if more else b)
        if d.chance(0.4):
            a, b = a * 10 // 100 * 100 + 100, max(b // 100, 1) * 100
            a += 0 if more else b
        return sums(d, {}, a=show(a), b=show(b))
    return draw


PLUS, MINUS, BOTH = ("{a} plus {b}.", "{a}+{b}"), ("{a} minus {b}.", "{a}-{b}"), ("Together: {a} plus {r1}.", "{a}+{r1}")
COMPARED = []
for more, c in ((True, PLUS), (False, MINUS)):
    both = [("First the second one: " + c[0], c[1]), BOTH]
    for ask, calls in (("one", [c]), ("all", both)):
        COMPARED += [Task(counts(more), calls, told(more, ask), spell=0.04, weight=5), Task(weights(more), calls, measured(more, ask, False), spell=0, weight=1.6), Task(costs(more), calls, measured(more, ask, True), spell=0, weight=1.4)]


@skill("real_plain_contrast_a_compared", weight=1.2)
def compared(d):
    yield from tell(d, "contrast.a.compared", COMPARED, 0.03)
