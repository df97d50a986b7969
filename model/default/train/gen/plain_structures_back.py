"""From the end to the start, gifts from one to the other, two unknowns with their sum and difference or their multiple, an average and
then a total, and lengths, masses and times whose units differ: in the sentences of school books and of pupils who tell them again.
"""
from .core import skill
from .phrases import cap, words
from .plain_b_base import tell
from .plain_structures_base import MEASURES, put
from .plain_structures_compose import gap, ints, sound
from .real_equations import run_x
from .real_words import Task

# -- backwards -----------------------------------------------------------------------------------------------------------------
BACK = []


def add(draw, calls, templates, weight=2, where=BACK, **more):
    where.append(Task(draw, calls, templates, **{**dict(spell=0.04, weight=weight), **more}))


START = "[How many did {he} have at first?|How many {t} did {he} have at the beginning?|How many were there at the start?|How many had {he} to begin with?|How many {t} did {n} have before?]"
BEFORE = "[How many people were on it before?|How many were on the bus at first?|How many were there at the start?|With how many people did it start?]"
MONEY0 = "[How much did {he} have at first?|How much money did {n} start with?|How much had {he} before?|What did {he} have at the beginning?]"


def ends(cond=lambda v: True, **more):
    return ints(cond, a=[20, 60, 200], b=[20, 60, 200], z=[20, 60, 200], **more)


add(ends(lambda v: v["z"] > v["a"]), [("Backwards: {z} minus {a} plus {b}.", "{z}-{a}+{b}")], ["{n} got {a} {t} from {m} and then gave away {b}. Now {he} has {z}. " + START, "{n} won {a} {t} and lost {b}. In the end {he} had {z}. " + START, "On a bus {a} people got on and {b} got off. Now there are {z} on it. " + BEFORE, "After {a} people got on and {b} got off there are {z} people on the bus. " + BEFORE, "{n} earned {a} {cur}, then paid {b} {cur} and has {z} {cur} left. " + MONEY0, "A tank got {a} litres more, then {b} litres were used. It holds {z} litres now. How much was in it at first?", "A library bought {a} books and threw away {b} old ones. It has {z} books now. How many did it have before?", "{n} scored {a} points, then lost {b} and now has {z}. How many points did {he} have before that?"], 2)
add(ends(lambda v: v["z"] >= v["b"]), [("Backwards: {z} plus {a} minus {b}.", "{z}+{a}-{b}")], ["{n} gave {a} {t} to {m} and then got {b} from {n3}. Now {he} has {z}. " + START, "{n} lost {a} {t} and found {b}. In the end {he} had {z}. " + START, "On a bus {a} people got off and {b} got on. Now there are {z} on it. " + BEFORE, "After {a} people got off and {b} got on there are {z} people on the bus. " + BEFORE, "{n} spent {a} {cur}, then earned {b} {cur} and has {z} {cur} now. " + MONEY0, "From a tank {a} litres were taken and then {b} litres filled in. It holds {z} litres now. How much was in it at first?", "A shop sold {a} {t} and got {b} new ones. Now it has {z}. How many did it have before?"], 2)
add(ends(), [("The total is the sum of all the numbers.", "{a}+{b}+{z}")], ["{n} gave {a} {t} to {m} and {b} to {n3}. {He} has {z} left. " + START, "{n} spent {a} {cur} on food and {b} {cur} on a book. {He} has {z} {cur} left. " + MONEY0, "{n} ate {a} sweets yesterday and {b} today. {z} are left. How many sweets were there at first?", "First {a}, then {b} people got off the bus. {z} are still on it. " + BEFORE, "From a rope {a} m and then {b} m were cut off. {z} m are left. How long was it?", "A shop sold {a} {t} on {day} and {b} on {day3}. {z} are left. How many were there before?", "{n} read {a} pages on {day}, {b} on {day3} and has {z} to go. How many pages has the book?", "After paying {a} {cur} and {b} {cur} {n} has {z} {cur}. " + MONEY0, "{a} litres were drunk, {b} litres spilt, {z} litres remain. How many litres were there?"], 2)
HALVED = [2, 2, 2, 3, 4]


def halved(d):
    """Of all, 1/k goes, then b; z is left: (z + b) is the rest after 1/k."""
    k = d.pick(HALVED)
    rest = (k - 1) * d.int(2, d.pick([12, 40]))
    b = d.int(1, rest - 1) if rest > 2 else 1
    return dict(k=k, b=b, z=rest - b, rest=rest, j=k - 1, f={2: "half", 3: "a third", 4: "a quarter"}[k], cur=d.pick(["dollars", "euros", "pounds"]))


def halved_after(d):
    """b goes, then 1/k of the rest; z is left."""
    v = halved(d)
    z = v["j"] * d.int(2, 40)
    return {**v, "z": z, "b": d.int(2, 60)}


AFTER_HALF = ["{n} gave half of {his} {t} to {m} and then {b} to {n3}. {He} has {z} left. " + START, "{n} spent half of {his} money and then {b} {cur}. {He} has {z} {cur} left. " + MONEY0, "Half of the people got off the bus, then {b} more. {z} are still on it. " + BEFORE, "A shop sold half of its {t} in the morning and {b} in the afternoon. {z} are left. How many were there at first?", "{n} ate half of the nuts, {m} ate {b} and {z} are left. How many nuts were there?", "Half of a rope is cut off, then {b} m. {z} m remain. How long was the rope?", "{n} read half of a book on {day} and {b} pages on {day3}. {z} pages are left. How many pages does the book have?", "{n} gives away half of {his} cards and loses {b}. Now {he} has {z}. How many did {he} have?", "After {n} gave half of {his} sweets to {m} and ate {b}, {z} were left. How many were there before?"]
add(sound(halved, lambda v: v["k"] == 2), [("Backwards: {z} plus {b}.", "{z}+{b}"), ("Before the half: {r1} times 2.", "{r1}*2")], AFTER_HALF, 2.6)
add(sound(halved_after, lambda v: v["k"] == 2), [("Before the half: {z} times 2.", "{z}*2"), ("Backwards: {r1} plus {b}.", "{r1}+{b}")], ["{n} gave {b} {t} to {m} and half of the rest to {n3}. {He} has {z} left. " + START, "{n} spent {b} {cur} and then half of what was left. {He} has {z} {cur} now. " + MONEY0, "{b} people got off the bus, then half of the others. {z} are still on it. " + BEFORE, "A shop sold {b} {t} in the morning and half of the rest in the afternoon. {z} are left. How many were there at first?", "{n} ate {b} nuts, {m} half of the remaining ones and {z} are left. How many nuts were there?", "{b} m of a rope are cut off, then half of the rest. {z} m remain. How long was the rope?", "{n} read {b} pages and then half of the rest. {z} pages are left. How many pages does the book have?"], 2.2)
TIMES_K = ints(k=(2, 6), b=[20, 60], q=[12, 40])
add(lambda d: (lambda v: {**v, "z": v["k"] * v["q"] + v["b"], "kw": {2: "doubled"}.get(v["k"], "multiplied by %d" % v["k"])})(TIMES_K(d)), [("{z} minus {b}, divided by {k}.", "({z}-{b})/{k}")], ["A price was {kw} and {b} {cur} were added. Now it is {z} {cur}. What was it before?", "The number of {t} was {kw}, then {b} more came. Now there are {z}. How many were there at first?", "{n}'s points were {kw} and {he} got {b} more, {z} in all. How many points had {he} at first?", "{k} equal boxes and a {b} kg bag weigh {z} kg. What does one box weigh?", "{k} equal bags of {t} and {b} single ones make {z}. How many are in a bag?", "{n} took {z} {t}, kept {b} and put the others in {k} equal boxes. How many are in a box?", "{n} read the same number of pages on {k} days and {b} pages on {day}, {z} in all. How many on each of the {k} days?", "{k} friends paid the same and {n} paid {b} {cur}. It was {z} {cur} in all. What did each friend pay?"], 2.4)

# -- from one to the other -------------------------------------------------------------------------------------------------------
GIFT = []
HAVE = ["{n} has {a} {t} and {m} has {b}.", "{n} has {a} and {m} has {b} {t}.", "{m} has {b} {t}, {n} {a}.", "{n}: {a} {t}, {m}: {b} {t}."]
GIVES = ["{n} gives {m} {c}.", "{n} gives {c} of them to {m}.", "{m} gets {c} from {n}.", "Now {n} gives {c} to {m}."]
BIG = ints(lambda v: v["a"] > v["c"], a=[30, 90, 400], b=[30, 90, 400], c=[9, 20])
add(BIG, [("{a} minus {c}.", "{a}-{c}")], [f"{h} {g} How many does {{n}} have {e}?" for h in HAVE for g in GIVES for e in ("now", "then")], 0.8, GIFT)
add(BIG, [("{b} plus {c}.", "{b}+{c}")], [f"{h} {g} How many does {{m}} have {e}?" for h in HAVE for g in GIVES for e in ("now", "then")] + ["Shelf A has {a} books, shelf B {b}. {c} books go from A to B. How many are on shelf B now?", "There are {a} litres in the first tank and {b} in the second. {c} litres flow from the first to the second. How much is in the second now?", "Class A has {a} pupils, class B {b}. {c} pupils change from A to B. How many has class B now?"], 1, GIFT)
ONE, OTHER = ("The first one: {a} minus {c}.", "{a}-{c}"), ("The second one: {b} plus {c}.", "{b}+{c}")
WHICH = ["Shelf A has {a} books, shelf B {b}. {c} books go from A to B. How many more are on shelf W now?", "Class A has {a} pupils, class B {b}. {c} change from A to B. How many more has class W then?"]
add(sound(BIG, lambda v: v["a"] - v["c"] > v["b"] + v["c"]), [ONE, OTHER, gap("r1", "r2")], [f"{h} {g} {q}" for h in HAVE for g in GIVES for q in ("How many more does {n} have now?", "How many more does {n} have than {m} then?", "What is the difference now?")] + [w.replace("W", "A") for w in WHICH], 1.8, GIFT)
add(sound(BIG, lambda v: v["a"] - v["c"] < v["b"] + v["c"]), [ONE, OTHER, gap("r2", "r1")], [f"{h} {g} {q}" for h in HAVE for g in GIVES for q in ("How many more does {m} have now?", "How many more does {m} have than {n} then?", "What is the difference now?")] + [w.replace("W", "B") for w in WHICH], 1.8, GIFT)


def level(d):
    b, c = d.int(2, d.pick([20, 60, 200])), d.int(1, d.pick([9, 30]))
    return dict(a=b + 2 * c, b=b, c=c, cur=d.pick(["dollars", "euros", "pounds"]), e=b + c)


add(level, [gap("a", "b"), ("Half of the difference: {r1} divided by 2.", "{r1}/2")], [f"{h} {q}" for h in HAVE for q in ("How many must {n} give {m} so that both have the same?", "How many should {n} give to {m} to make it equal?", "{n} wants both to have the same number. How many does {he} give {m}?", "How many must go from {n} to {m} so that they have equally many?")] + ["Shelf A has {a} books, shelf B {b}. How many must be moved from A to B so that both have the same number?", "One tank holds {a} litres, the other {b}. How many litres must be poured over so that both hold the same?", "Class A has {a} pupils and class B {b}. How many must change so that both have the same number?", "{n} has {a} {cur} and {m} {b} {cur}. How much must {n} give {m} so that both have the same?", "One bag weighs {a} kg, the other {b} kg. How many kg must be moved to make them equal?"], 2, GIFT)
add(level, [("{a} plus {b}, divided by 2.", "({a}+{b})/2")], [f"{h} {q}" for h in HAVE for q in ("They share so that both have the same. How many does each have then?", "They put all together and share equally. How many does each get?", "How many has each if they share all of them equally?")] + ["One jug holds {a} ml, the other {b} ml. Juice is poured over until both hold the same. How much is in each?"], 1.2, GIFT)
add(level, [("{e} plus {c}.", "{e}+{c}")], ["{n} gave {m} {c} {t}. Now both have {e}. How many did {n} have before?", "After {n} gave {c} {t} to {m} they have {e} each. How many did {n} have at first?", "{n} gives {c} of {his} {t} to {m}, and now each of them has {e}. How many {t} had {n}?", "When {c} books go from shelf A to shelf B, each has {e}. How many books were on shelf A?"], 1, GIFT)
add(level, [("{e} minus {c}.", "{e}-{c}")], ["{n} gave {m} {c} {t}. Now both have {e}. How many did {m} have before?", "After {n} gave {c} {t} to {m} they have {e} each. How many did {m} have at first?", "{m} got {c} {t} from {n}, and now each of them has {e}. How many {t} had {m}?", "When {c} books go from shelf A to shelf B, each has {e}. How many books were on shelf B?"], 1, GIFT)

# -- two unknowns ------------------------------------------------------------------------------------------------------------------
def two_parts(d):
    x, j, k = d.int(3, d.pick([20, 60, 300])), d.int(2, d.pick([20, 60])), d.int(2, 6)
    return dict(s=2 * x + j, b=j, j=j, k=k, kw="twice" if k == 2 else f"{words(k)} times" if d.chance(0.6) else f"{k} times", t_=x + k * x, g=k * x - x, s_=d.pick("$£€"), z_="")


FORMS = ["{R}. {S} {Q}", "{S} {R}. {Q}", "{R}, and {s} {Q}"]


def told(m, small, rel, slot):
    """Both together are known, and how they compare; the smaller (or larger) is asked."""
    s, t = m.pairs                      # s is the larger
    v = m.val[0].replace("S ", "")
    out = []
    together = f"they {plural(v)} together"
    rels = [(r, s, t) for r in rel[0]] + [(r, t, s) for r in rel[1]]
    for i, (r, x, y) in enumerate(rels):
        for j, f in enumerate(FORMS):
            q = put(m.one[(i + j) % len(m.one)], t if small else s, s if small else t)
            r_, s_ = put(r, x, y, "{b}"), put(together, s, t, "{" + slot + "}") + "."
            out.append(f.format(R=cap(r_), S=cap(s_), s=s_, Q=q))
            if j == 0:
                out.append(f"{cap(put('Together they ' + plural(v), s, t, '{' + slot + '}'))}. {cap(r_)}. {q}")
    return out


def plural(v):
    return v.replace("has ", "have ", 1).replace("owns ", "own ", 1).replace("costs ", "cost ", 1) if not v.startswith("is ") else "are " + v[3:]


PAIRS = [m for m in MEASURES if m.kind in ("int", "money") and "day" not in m.pairs[0] and "S " in m.val[0][:2] and " weighs" not in m.val[0]]
TWO = []
for small in (True, False):
    which = "smaller" if small else "larger"
    t1 = [x for m in PAIRS for x in told(m, small, (m.more, m.less), "s")]
    t2 = [x for m in PAIRS for x in told(m, small, (m.times, []), "t_")]
    TWO.append(Task(two_parts, [(f"Asked: the {which} part. The smaller part is x and the larger part x+{{j}}. The equation is x+(x+{{j}})={{s}}.", "solve(x+(x+{j})={s})")] + ([] if small else [("The larger part is {s1} plus {j}.", "{s1}+{j}")]), t1, spell=0.02, weight=3))
    TWO.append(Task(two_parts, [(f"Asked: the {which} part. The smaller part is x and the larger part {{k}}x. The equation is x+{{k}}x={{t_}}.", "solve(x+{k}x={t_})")] + ([] if small else [("The larger part is {k} times {s1}.", "{k}*{s1}")]), t2, spell=0.02, weight=2))
MORE_TIMES = ["{n} has {kw} as many {t} as {m}. {n} has {g} more than {m}. How many does WHO have?", "{n} has {g} more {t} than {m}, which is {kw} as many. How many does WHO have?", "{n} saved {kw} as much as {m}, that is {g} euros more. How much did WHO save?", "{n} read {kw} as many pages as {m}. {n} read {g} pages more. How many pages did WHO read?", "{n} is {kw} as old as {m} and {g} years older. How old is WHO?", "The difference of two numbers is {g}. The larger is {kw} the smaller. What is the ONE number?", "One rope is {kw} as long as another and {g} m longer. How long is the ONE rope?", "There are {kw} as many hens as ducks, {g} more hens than ducks. How many BIRDS are there?", "{n} has {kw} the money of {m}. The difference is {g} dollars. How much does WHO have?", "{m} has {g} fewer {t} than {n}, and {n} has {kw} as many as {m}. How many does WHO have?"]
for small in (True, False):
    which = "smaller" if small else "larger"
    TWO.append(Task(two_parts, [(f"Asked: the {which} part. The smaller part is x and the larger part {{k}}x. The equation is {{k}}x=x+{{g}}.", "solve({k}x=x+{g})")] + ([] if small else [("The larger part is {k} times {s1}.", "{k}*{s1}")]), [t.replace("WHO", "{m}" if small else "{n}").replace("ONE number", which + " number").replace("ONE rope", ("shorter" if small else "longer") + " rope").replace("BIRDS", "ducks" if small else "hens") for t in MORE_TIMES], spell=0.02, weight=1.6))


@skill("real_plain_structures_back", weight=2)
def plain_back(d):
    yield from tell(d, "structures.back", BACK, 0.03)


@skill("real_plain_structures_gift", weight=1.6)
def plain_gift(d):
    yield from tell(d, "structures.gift", GIFT, 0.03)


@skill("real_plain_structures_unknowns", weight=2)
def plain_unknowns(d):
    yield from run_x(d, "real.plain.structures.unknowns", TWO, False)
