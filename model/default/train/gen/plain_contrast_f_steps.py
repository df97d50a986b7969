"""Contrast sets: what comes and goes in several steps and told from the end, packs in packs that are given away or shared, what is needed and
what is over, when things meet again and the largest equal packs, number puzzles.
"""
import re

from .core import skill
from .phrases import words
from .plain_contrast_f_base import also, blocks, cap, contrast, gcd, tasks, until
from .real_equations import run_x
from .real_words import Task

# -- coming and going ----------------------------------------------------------------------------------------------------------------
ALL, CHAIN = "The total is the sum of all the numbers.", "Start with {a}, add what comes and subtract what goes."
# there were X | some at first | X came | some came | X went | some went | now there are X | asked: now | at first | how many came | how many went
FLOWS = [[p.strip() for p in line.split(" | ")] for line in """there were X people on a bus;a bus had X passengers;X people sat in a bus | there were some people on a bus;a bus had some passengers | X people got on;X more climbed aboard;X were picked up | some people got on;a few climbed aboard | X people got off;X left the bus;X stepped out | some people got off;a few left the bus | now X people are on it;that made X on board;X are sitting in it now | How many people are on the bus now?;How many are on board after that?;How many passengers does that leave or make? | How many people were on the bus at first?;How many passengers did the bus have at the start? | How many people got on?;How many people climbed aboard? | How many people got off?;How many left the bus?
{n} had X {t};at the start {n}'s box held X {t};{n} began with X {t} | {n} had some {t};at the start {n}'s box held a number of {t} | {m} gave {n} X;{n} won X;{n} found X more | {n} found some;{n} won a few | {n} lost X;{n} gave X away;X were given to {n3} | {n} lost some;{n} gave a few away | now {n} has X;that left {n} with X;X are in the box now | How many {t} does {n} have now?;How many {t} has {n} in the end?;What number of {t} is that in the end? | How many {t} did {n} have at first?;How many {t} had {n} to begin with?;Find how many {t} {n} started with. | How many {t} did {n} gain?;How many came to {n}? | How many {t} did {n} part with?;How many {t} went?
a shop had X {t} [in stock|on the shelf];there were X {t} in a shop;X {t} stood in a shop | a shop had some {t};there were some {t} in a shop | X were delivered;X new ones arrived;customers brought X back | some were delivered;a few new ones arrived | X were sold;X went to a customer;X were broken and thrown out | some were sold;a few were sent away | X are there now;the shop was left with X;now the count is X | How many {t} does the shop have now?;How many {t} are in stock after that?;Find the number of {t} at the end. | How many {t} did the shop have at first?;How many {t} were there before all this? | How many {t} came in?;How many {t} were added? | How many {t} went out?;How many {t} were taken off the stock?
{n} had X {cur} in {his} purse;{n} started the day with X {cur};there were X {cur} in {n}'s account | {n} had some money in {his} purse;{n} started the day with some money | {n} was paid X {cur};X {cur} came in from {m};{n} earned X {cur} | {n} was paid some money;some money came in from {m} | {n} spent X {cur};X {cur} went on a bill;{n} lent {m} X {cur} | {n} spent some money;some money went on a bill | now {n} has X {cur};that left {n} with X {cur};in the end it was X {cur} | How many {cur} does {n} have now?;How much money has {n} in the end?;What is left of or has become of it, in {cur}? | How much money did {n} have at first?;How many {cur} did {n} start with? | How much money came in?;How many {cur} did {n} get? | How much money went out?;How many {cur} did {n} pay out?
a tank held X litres;there were X litres in a barrel;X litres of water were in a pool | a tank held some water;there was some water in a barrel | X litres ran in;X litres were poured in;rain added X litres | some water ran in;some more was poured in | X litres ran out;X litres were taken out;X litres were used | some water ran out;some was used | now it holds X litres;that left X litres in it;X litres are in it now | How many litres are in it now?;How much water does it hold in the end?;Find the litres in it after that. | How many litres were in it at first?;How much water did it hold before? | How many litres were added?;How many litres went in? | How many litres were taken away?;How many litres went out?
a farmer had X sheep;there were X sheep in a field;X sheep stood on a farm | a farmer had some sheep;there were some sheep in a field | X lambs were born;X were bought at the market;X more came from next door | some lambs were born;some more were bought | X were sold;X ran away;X were moved to a barn | some were sold;a few ran away | now there are X;X are left there;the count is X now | How many sheep are there now?;How many sheep is that in the end?;Find the number of sheep after that. | How many sheep were there at first?;How many sheep were there to begin with? | How many sheep were added?;How many sheep came? | How many sheep went?;How many sheep were lost from the flock?
a library had X books on a shelf;X books stood on a shelf;there were X books on a shelf | a shelf held some books;there were some books on a shelf | X were brought back;X new books were put there;X were returned | some were brought back;a few new ones were put there | X were lent out;X were borrowed;X were taken down | some were lent out;a few were borrowed | now the shelf holds X books;there are X books now;that made X books on the shelf | How many books are on the shelf now?;How many books does the shelf hold after that?;Find the number of books in the end. | How many books were on the shelf at first?;How many books stood there before? | How many books were put on the shelf?;How many books came back or were new? | How many books were taken?;How many books went out?
a club had X members;there were X members in a choir;X people belonged to a team | a club had some members;there were some members in a choir | X joined;X new people signed up;X came in spring | some joined;a few new people signed up | X left;X gave up;X moved away | some left;a few gave up | now there are X;that made X members;the list now has X names | How many members are there now?;How many members is that in the end?;Find the number of members after that. | How many members were there at first?;How many people belonged to it before? | How many people joined?;How many new members were there? | How many people left?;How many members were lost?""".replace(";How many passengers does that leave or make?", ";Find the number on board in the end.").replace(";What is left of or has become of it, in {cur}?", ";Find what {n} has in the end.").replace("How many books came back or were new?", "Find how many books were put there.").split("\n")]
FORMS = {2: ["H. Then m, and after that k. ", "H. First m, then k. ", "H. M. Later k. ", "H, m and k. ", "H. At noon m; in the evening k. ", "H. M, and k. ", "H. M. K. ", "H; then m, and at last k. "], 3: ["H. Then m, k, and after that j. ", "H. First m, then k, and at last j. ", "H. M. Then k. In the end j. ", "H. M, k, and j. ", "H. M. K. Later j. "]}


def pool(text):
    return text.split(";")


def place(form, said):
    return re.sub(r"\b([HMKJhmkj])\b", lambda x: (cap if x[1].isupper() else (lambda t: t))(said[x[1].lower()]), form)


def moves(row, pattern, r, unknown=None):
    """The sentences for what comes and goes; one of them may not say how much."""
    out, used = {}, set()
    for i, (s, k, letter) in enumerate(zip(pattern, "bce", "mkj")):
        p = pool(row[2 if s == "+" else 4]) if i != unknown else pool(row[3 if s == "+" else 5])
        j = (r + i) % len(p)
        while p[j] in used and i != unknown:
            j = (j + 1) % len(p)
        used.add(p[j])
        out[letter] = re.sub(r"\bX\b", "{%s}" % k, p[j])
    return out


def flow(pattern, kind):
    """`kind`: end, start, or the place of the move that is not told."""
    out = []
    for row in FLOWS:
        starts, ends = pool(row[1] if kind == "start" else row[0]), pool(row[6])
        asks = pool({"end": row[7], "start": row[8]}.get(kind) or (row[9] if pattern[kind] == "+" else row[10]))
        for i, form in enumerate(FORMS[len(pattern)]):
            for r in range(3):
                said = moves(row, pattern, r + i, kind if isinstance(kind, int) else None)
                said["h"] = starts[(i + r) % len(starts)].replace("X", "{a}")
                q = asks[(i + r) % len(asks)]
                end = "" if kind == "end" else cap(ends[(i + r) % len(ends)].replace("X", "{z}")) + ". "
                text = place(form, said) + end
                out.append(text + q)
                if r == 0:
                    out.append(q + " " + text.strip())
                if kind == "start" and r < 2:
                    m, k = said["m"], said["k"]
                    out += [f"After {m} and {k}, {ends[(i + r) % len(ends)].replace('X', '{z}')}. {q}"] if len(pattern) == 2 and not re.search(r"^(?:now|that|in the end)", ends[(i + r) % len(ends)]) else [f"{end}Before that, {k}, and before that, {m}. {q}"] if len(pattern) == 2 else []
    return out


def steps(pattern, good=lambda v: True):
    def draw(d):
        while True:
            a = d.int(12, d.pick([30, 60, 99, 300]))
            v = dict(a=a, b=d.int(2, d.pick([12, 30, 60])), c=d.int(2, d.pick([12, 30, 60])), e=d.int(2, 30), cur=d.pick(["dollars", "euros", "pounds"]))
            at = a
            for s, k in zip(pattern, "bce"):
                at += v[k] if s == "+" else -v[k]
                if at < 3:
                    break
            else:
                v["z"] = at
                if len({v[k] for k in "abcz"}) == 4 and good(v):
                    return v
    return draw


def chain(pattern, first="{a}", back=False):
    e = first + "".join(("-" if s == "+" else "+") + "{%s}" % k if back else s + "{%s}" % k for s, k in zip(pattern, "bce"))
    return e


def told_back(pattern):
    e = chain(pattern, "{z}", True)
    if "-" not in e:
        return [(ALL, "+".join("{%s}" % k for _, k in zip(pattern, "bce")) + "+{z}")]
    return [("Backwards: " + e.replace("-", " minus ").replace("+", " plus ") + ".", e)]


FLOW = []
for _p, _w in (("+-", 2), ("-+", 2), ("--", 1.2), ("++", 0.8), ("+-+", 1), ("-+-", 1), ("--+", 0.8), ("+--", 0.8), ("-++", 0.6)):
    FLOW.append(Task(steps(_p), [(ALL if "-" not in _p else CHAIN, chain(_p))], flow(_p, "end"), spell=0.06, weight=_w))
    FLOW.append(Task(steps(_p), told_back(_p), flow(_p, "start"), spell=0.04, weight=_w * 1.2))
for _p, _first, _last in (("-+", ("After that: {a} minus {b}.", "{a}-{b}"), ("z", "r1")), ("++", ("After that: {a} plus {b}.", "{a}+{b}"), ("z", "r1")), ("+-", ("After that: {a} plus {b}.", "{a}+{b}"), ("r1", "z")), ("--", ("After that: {a} minus {b}.", "{a}-{b}"), ("r1", "z"))):
    x, y = _last
    FLOW.append(Task(steps(_p), [_first, (f"Larger {{{x}}}, smaller {{{y}}}. {{{x}}} minus {{{y}}}.", f"{{{x}}}-{{{y}}}")], flow(_p, 1), spell=0.03, weight=1))
for _p, _first, _last in (("+-", ("Backwards: {z} plus {c}.", "{z}+{c}"), ("r1", "a")), ("-+", ("Backwards: {z} minus {c}.", "{z}-{c}"), ("a", "r1"))):
    x, y = _last
    FLOW.append(Task(steps(_p), [_first, (f"Larger {{{x}}}, smaller {{{y}}}. {{{x}}} minus {{{y}}}.", f"{{{x}}}-{{{y}}}")], flow(_p, 0), spell=0.03, weight=0.8))


def halved(d):
    k = d.pick([2, 2, 2, 3, 4])
    q = d.int(2, d.pick([15, 40, 90]))
    a, b = k * q, d.rng.randint(2, 30)
    rest = a - q
    return dict(k=k, a=a, b=b, H=["", "", "half", "a third", "a quarter"][k], r=rest, z=rest - b, y=rest + b) if rest - b > 1 else None


def then_half(d):
    """b go, and then 1/k of the rest."""
    k = d.pick([2, 2, 3, 4])
    q, b = d.int(2, d.pick([15, 40])), d.rng.randint(2, 40)
    return dict(k=k, a=b + k * q, b=b, H=["", "", "half", "a third", "a quarter"][k], z=k * q - q)


HALVES = blocks("""
= fracfirst
There were {a} people at a party. At ten {H} of them went home, and at eleven {b} more left.
{a} people were at a party. First {H} of them left, then another {b}.
{n} had {a} {t}. {H} of them went to {m}, and {b} to {n3}.
{n} had {a} {t} and gave {m} {H} of them. After that {n} gave {b} to {n3}.
A baker made {a} rolls, sold {H} of them in the morning and {b} in the afternoon.
Of {a} rolls, a baker sold {H} before noon and then {b} after noon.
A tank held {a} litres. {H} of the water was used, and then {b} litres more.
= numfirst
There were {a} people at a party. At ten {b} of them went home, and at eleven {H} of the rest left.
{a} people were at a party. First {b} left, then {H} of those who had stayed.
{n} had {a} {t}. {b} of them went to {m}, and {H} of the remaining ones to {n3}.
{n} had {a} {t} and gave {m} {b} of them. After that {n} gave {H} of the rest to {n3}.
A baker made {a} rolls, sold {b} in the morning and {H} of the others in the afternoon.
Of {a} rolls, a baker sold {b} before noon and {H} of what remained after noon.
A tank held {a} litres. {b} litres were used, and then {H} of what was left.
= fracplus
There were {a} people at a party. At ten {H} of them went home, and at eleven {b} more came.
{n} had {a} {t}. {H} of them went to {m}, and then {n} was given {b} new ones.
A baker made {a} rolls, sold {H} of them in the morning and then baked {b} more.
A tank held {a} litres. {H} of the water was used, and then {b} litres were poured in.
= backfrac
At ten {H} of the people at a party went home, and at eleven {b} more left. {z} stayed.
{n} gave {H} of {his} {t} to {m} and then {b} to {n3}, which left {z}.
A baker sold {H} of the rolls in the morning and {b} in the afternoon. {z} were not sold.
{H} of the water in a tank was used, then {b} litres more, and {z} litres were still there.
= backnum
At ten {b} people went home from a party, and at eleven {H} of the others left. {z} stayed.
{n} gave {b} of {his} {t} to {m} and then {H} of the rest to {n3}, which left {z}.
A baker sold {b} rolls in the morning and {H} of the others in the afternoon. {z} were not sold.
{b} litres of the water in a tank were used, then {H} of the rest, and {z} litres were still there.
? left
How many are left?
How many remain after that?
How many is that in the end?
Find how many remain.
what's left?
? now
How many is that in the end?
How many are there then?
Find the number after that.
? start
How many were there at first?
How many were there to begin with?
What was the number before all that?
Find the number at the start.
""")
FIRST_K = ("Asked: what is left. First 1/{k} of {a}: {a} divided by {k}.", "{a}/{k}")


def after_frac(sign):
    word, e = ("less", "-") if sign == "-" else ("more", "+")
    verb = "minus" if sign == "-" else "plus"

    def calls(v):
        return [FIRST_K] + ([("What is left is {a} minus {r1}.", "{a}-{r1}")] if v["k"] > 2 else []) + [(f"Then {{b}} {word}: {{r{2 if v['k'] > 2 else 1}}} {verb} {{b}}.", f"{{r{2 if v['k'] > 2 else 1}}}{e}{{b}}")]
    return calls


def num_first(v):
    return [("The rest is {a} minus {b}.", "{a}-{b}"), ("1/{k} of {r1} is {r1} divided by {k}.", "{r1}/{k}")] + ([("What is left is {r1} minus {r2}.", "{r1}-{r2}")] if v["k"] > 2 else [])


def back_frac(v):
    return [("Backwards: {z} plus {b}.", "{z}+{b}"), ("Before the half: {r1} times 2.", "{r1}*2") if v["k"] == 2 else ("{r1} is 1 minus 1/{k} of it; the whole is {r1} divided by that.", "{r1}/(1-1/{k})")]


def back_num(v):
    return [("Before the half: {z} times 2.", "{z}*2") if v["k"] == 2 else ("{z} is 1 minus 1/{k} of it; the whole is {z} divided by that.", "{z}/(1-1/{k})"), ("Backwards: {r1} plus {b}.", "{r1}+{b}")]


H1, H2 = until(halved, bool), until(then_half, bool)
FLOW += tasks([("fracfirst", "left", H1, after_frac("-"), 1.4), ("numfirst", "left", H2, num_first, 1.4), ("fracplus", "now", H1, after_frac("+"), 1), ("backfrac", "start", H1, back_frac, 1.2), ("backnum", "start", H2, back_num, 1.2)], [HALVES], 0)
contrast("f_steps", FLOW, 1.4)


# -- packs in packs ------------------------------------------------------------------------------------------------------------------
PACKS = [p.split("/") for p in "box/boxes/pack/packs/pens,carton/cartons/box/boxes/eggs,crate/crates/bag/bags/oranges,case/cases/packet/packets/biscuits,shelf/shelves/row/rows/jars,van/vans/crate/crates/bottles,sack/sacks/bag/bags/marbles,cupboard/cupboards/drawer/drawers/spoons,parcel/parcels/album/albums/stamps,drawer/drawers/folder/folders/cards,truck/trucks/crate/crates/melons,basket/baskets/net/nets/lemons,box/boxes/tin/tins/sweets,trolley/trolleys/tray/trays/rolls,chest/chests/bag/bags/coins".split(",")]


def packed(d):
    while True:
        k, m, e = d.rng.randint(2, 12), d.rng.randint(2, 12), d.rng.randint(2, d.pick([9, 12, 24]))
        t = k * m * e
        g = d.rng.randint(2, 30)
        c = d.rng.randint(2, max(3, t // 2))
        if 20 < t < 3000 and len({k, m, e, g}) == 4 and c < t:
            break
    b, bs, p, ps, i = d.pick(PACKS)
    return dict(k=k, m_=m, e=e, g=g, c=c, tot=t, bx=b, bs=bs, pk=p, pks=ps, i=i)


def one_level(d):
    while True:
        k, e = d.rng.randint(2, 20), d.rng.randint(3, d.pick([12, 24, 40]))
        g, c = d.rng.randint(2, 30), d.rng.randint(2, 40)
        if k * e > 12 and c < k * e and len({k, e, g, c}) == 4:
            break
    b, bs, p, ps, i = d.pick(PACKS)
    return dict(k=k, e=e, g=g, c=c, tot=k * e, pk=p, pks=ps, i=i)


EVEN = lambda draw: until(draw, lambda v: v["tot"] % v["g"] == 0)     # noqa: E731
ODD = lambda draw: until(draw, lambda v: v["tot"] % v["g"] and v["tot"] > v["g"])     # noqa: E731
LESS = lambda draw: until(draw, lambda v: (v["tot"] - v["c"]) % v["g"] == 0)     # noqa: E731
MORE = lambda draw: until(draw, lambda v: (v["tot"] + v["c"]) % v["g"] == 0)     # noqa: E731
DEEP = blocks("""
= deep
There are {k} {bs}. Each {bx} holds {m_} {pks}, and each {pk} holds {e} {i}.
{k} {bs} hold {m_} {pks} each, with {e} {i} in every {pk}.
{n} has {k} {bs} of {m_} {pks}, {e} {i} to a {pk}.
In each of {k} {bs} there are {m_} {pks} of {e} {i}.
Every {pk} has {e} {i} in it. There are {m_} {pks} per {bx} and {k} {bs}.
A {bx} contains {m_} {pks} with {e} {i} apiece, and there are {k} such {bs}.
{n} counts {k} {bs}. In every one are {m_} {pks}, and in every {pk} are {e} {i}.
{e} {i} go into a {pk}, {m_} {pks} into a {bx}. {n} has filled {k} {bs}.
With {e} {i} in a {pk} and {m_} {pks} in a {bx}, {n} has {k} full {bs}.
The school orders {k} {bs}; each one comes with {m_} {pks}, and each of those with {e} {i}.
~{k} {bs}, {m_} {pks} in each, {e} {i} per {pk}.
~per {pk}: {e} {i}. per {bx}: {m_} {pks}. {k} {bs}.
= shallow
There are {k} {pks} of {e} {i}.
There are {e} {i} to a {pk}, and the number of {pks} is {k}.
{n} buys {k} {pks}, and every one has {e} {i} in it.
Out of a cupboard come {k} {pks} of {e} {i} each.
A {pk} has {e} {i} in it. {n} gets {k} such {pks}.
{n} has {k} {pks} with {e} {i} in each.
Each {pk} holds {e} {i}, and {n} has {k} {pks}.
{k} {pks} hold {e} {i} apiece.
In every {pk} there are {e} {i}; there are {k} {pks} in all.
{e} {i} go into one {pk}, and {k} {pks} are full.
{n} puts together {k} {pks}, each with {e} {i}.
~{k} {pks}, {e} {i} per {pk}.
? items
How many {i} are there altogether?
How many {i} is that in all?
What is the total number of {i}?
[Find|Work out] how many {i} there are.
How many {i} does that make?
{i} in total?
? packs
How many {pks} are there altogether?
How many {pks} is that in all?
What is the total number of {pks}?
[Find|Work out] how many {pks} there are.
{pks} in total?
? perbox
How many {i} are in one {bx}?
How many {i} does each {bx} hold?
What is the number of {i} per {bx}?
[Find|Work out] how many {i} one {bx} holds.
? left
{c} {i} are given away. How many are left?
{n} gives {c} of the {i} to a friend. How many {i} does {n} still have?
How many {i} remain when {c} have been used?
If {c} {i} are bad, how many good ones are there?
{c} are taken out. How many {i} are still there?
Then {c} {i} get lost. How many are not lost?
After {c} of them are sold, how many {i} remain?
? more
{c} loose {i} are added. How many {i} is that altogether?
{n} finds another {c} {i}. How many are there now?
There are also {c} loose {i}. How many {i} are there in all?
With {c} extra {i}, how many does that make?
? share
All the {i} are shared equally among {g} people. How many does each get?
{g} children share them equally. How many {i} are there for each?
How many {i} does each of {g} people get in equal shares?
They are split evenly between {g} classes. How many {i} per class?
If {g} people share the {i} fairly, what does each one get?
The {i} are handed out to {g} pupils, the same number each. How many does one pupil get?
? leftshare
{c} {i} are given away, and the rest are shared equally among {g} people. How many does each get?
After {c} of the {i} have been used, {g} children share the others equally. How many for each?
{c} {i} are bad. {g} people share the good ones equally. How many {i} does each get?
? moreshare
{c} loose {i} are added, and then all are shared equally among {g} people. How many does each get?
{n} adds {c} more {i}. Now {g} children share everything equally. How many {i} for each?
? over
The {i} are shared equally among {g} people, as many as possible each. How many are left over?
{g} children get the same number of {i}, as many as possible. How many {i} remain?
If {g} people share the {i} fairly, how many are over?
They are dealt out evenly to {g} classes. How many {i} cannot be shared?
? eachover
The {i} are shared equally among {g} people and the odd ones kept back. How many does each get?
{g} children get the same whole number of {i}, as many as possible. How many is that for each?
""")
T3, T1 = ("{k} times {m_} times {e}.", "{k}*{m_}*{e}"), ("{k} times {e}.", "{k}*{e}")
SHARE = ("Each share is {r1} divided by {g}.", "{r1}/{g}")
LEFT, EXTRA = ("What is left is {r1} minus {c}.", "{r1}-{c}"), ("Then {c} more: {r1} plus {c}.", "{r1}+{c}")
SHARE2 = ("Each share is {r2} divided by {g}.", "{r2}/{g}")
OVER, WHOLE = ("What is left of {r1} in {g} equal shares is the remainder: mod.", "{r1} mod {g}"), ("{r1} divided by {g}, only the whole part: floor.", "floor({r1}/{g})")
PACK_KINDS = []
for _what, _draw, _t in (("deep", packed, T3), ("shallow", one_level, T1)):
    PACK_KINDS += [(_what, "items", _draw, [_t], 1.2), (_what, "left", _draw, [_t, LEFT], 1.6), (_what, "more", _draw, [_t, EXTRA], 1), (_what, "share", EVEN(_draw), [_t, SHARE], 1.6), (_what, "leftshare", LESS(_draw), [_t, LEFT, SHARE2], 1), (_what, "moreshare", MORE(_draw), [_t, EXTRA, SHARE2], 0.8), (_what, "over", ODD(_draw), [_t, OVER], 1.3), (_what, "eachover", ODD(_draw), [_t, WHOLE], 0.7)]
PACK_KINDS += [("deep", "packs", packed, [("{k} times {m_}.", "{k}*{m_}")], 1.2), ("deep", "perbox", packed, [("{m_} times {e}.", "{m_}*{e}")], 1.2)]


def filled(d):
    while True:
        b = d.rng.randint(3, d.pick([8, 12, 30]))
        a = d.int(b + 2, d.pick([60, 120, 400]))
        if a % b:
            break
    return dict(a=a, b=b)


FILL = blocks("""
= fit
{a} eggs are packed into boxes of {b}.
{n} has {a} eggs and boxes that hold {b} each.
A box takes {b} eggs. There are {a} eggs.
With {a} eggs at hand, {n} packs boxes of {b}.
Every box has room for {b} eggs, and {a} eggs have to be packed.
The hens laid {a} eggs, which are sold in boxes of {b}.
{a} eggs, {b} to a box.
~{a} eggs, boxes of {b}.
= ride
{a} children want to ride in boats with {b} seats each.
A boat has {b} seats, and {a} children are waiting.
No boat takes more than {b} children, and {a} are going on the lake.
{a} children are waiting for boats, and {b} fit in one.
There are {a} children; each boat carries {b} of them.
{a} children go on the lake, {b} to a boat.
~{a} children, {b} per boat.
= cut
{n} cuts pieces of {b} cm from a ribbon of {a} cm.
A ribbon is {a} cm long, and every bow takes {b} cm.
Out of {a} cm of ribbon {n} makes bows, {b} cm for each.
{b} cm make one bow, and {n} has {a} cm of ribbon.
For each bow {b} cm of ribbon is cut off. The ribbon measures {a} cm.
~ribbon {a} cm, {b} cm a bow.
? fitneed
How many boxes are needed for all the eggs?
How many boxes does it take so that no egg is left out?
What is the least number of boxes for all of them?
How many boxes are there when the last one may be part full?
? fitfull
How many boxes can be filled completely?
How many full boxes are there?
How many boxes are filled to the top?
? fitover
How many eggs are left over after the full boxes?
How many eggs do not fit into a full box?
How many eggs are in the last box, the one that is not full?
? fitmore
How many more eggs would fill the last box?
How many eggs are missing to make the last box full?
? rideneed
How many boats are needed so that all can ride at once?
How many boats does it take for everybody?
What is the least number of boats for all the children?
? ridefull
How many boats are completely full?
How many boats have no empty seat?
? rideover
How many children are in the boat that is not full?
How many children are left when all the full boats have gone?
? ridemore
How many seats are empty in the last boat?
How many more children would there be room for in the last boat?
? cutfull
How many bows can be made?
How many whole bows is the ribbon enough for?
? cutover
How many centimetres of ribbon are left over?
What length of ribbon remains after the last whole bow?
""")
NEED, FULL_, REM = ("{a} divided by {b}, rounded up to a whole number: ceil.", "ceil({a}/{b})"), ("{a} divided by {b}, only the whole part: floor.", "floor({a}/{b})"), ("What is left of {a} in groups of {b} is the remainder: mod.", "{a} mod {b}")
MISSING = ("To be full: {b} minus {r1}.", "{b}-{r1}")
for _s in ("fit", "ride"):
    PACK_KINDS += [(_s, _s + "need", filled, [NEED], 0.8), (_s, _s + "full", filled, [FULL_], 0.8), (_s, _s + "over", filled, [REM], 0.8), (_s, _s + "more", filled, [REM, MISSING], 0.7)]
PACK_KINDS += [("cut", "cutfull", filled, [FULL_], 0.6), ("cut", "cutover", filled, [REM], 0.6)]
contrast("f_packs", tasks(PACK_KINDS, [DEEP, FILL], 0.03), 1.4)


# -- together again, the largest equal packs, squares ----------------------------------------------------------------------------------
def pair(lo, hi, common=1):
    """Two numbers, of which neither divides the other, with a common divisor of some size."""
    def draw(d):
        while True:
            g = d.rng.randint(common, 12)
            a, b = g * d.rng.randint(2, 9), g * d.rng.randint(2, 9)
            if lo <= min(a, b) and max(a, b) <= hi and a % b and b % a and gcd(a, b) >= common:
                return dict(a=a, b=b, L=a * b // gcd(a, b), G=gcd(a, b))
    return draw


LCM = ("The least common multiple of {a} and {b}: lcm.", "lcm({a}, {b})")
GCD = ("The greatest common divisor of {a} and {b}: gcd.", "gcd({a}, {b})")
MEET = blocks("""
= minutes
A bus leaves every {a} minutes and a tram every {b} minutes. Both have just left together.
Every {a} minutes there is a bus and every {b} minutes a tram; right now the two leave at the same time.
The bus and the tram start together. The bus goes every {a} minutes and the tram every {b}.
One bell rings at intervals of {a} minutes, another at intervals of {b} minutes. They are ringing together now.
An alarm goes off every {a} minutes, a second alarm every {b} minutes, and at this moment both go off.
Two lamps blink now. The red one blinks every {a} minutes, the green one every {b} minutes.
~bus every {a} min, tram every {b} min, both now.
A fountain goes on every {a} minutes and a water wheel turns every {b} minutes; just now both happened at once.
At a crossing two signals change, one after every {a} minutes, one after every {b} minutes. They have this moment changed together.
Two ferries, one leaving every {a} minutes and the other every {b} minutes, cast off side by side.
A cuckoo clock calls every {a} minutes and a toy dog barks every {b} minutes. A moment ago they did so together.
= days
{n} swims every {a} days, {m} every {b} days. Today both are at the pool.
Every {a}th day {n} waters the plants, and every {b}th day {m} does; today they did it together.
{n} goes to the library once every {a} days and {m} once every {b} days. They have met there today.
One ship comes into port every {a} days, another one every {b} days. Both are in port today.
{n} is on night duty every {a} days and {m} every {b} days. Tonight it is the turn of both.
The baker's van calls every {a} days and the fish van every {b} days. Today both called.
A lamp is cleaned every {a} days and a window every {b} days, and both were cleaned today.
~{n} every {a} days, {m} every {b} days, both today.
= seconds
{n} runs a lap in {a} seconds and {m} in {b} seconds. They start side by side.
A lap takes {n} {a} seconds, and it takes {m} {b} seconds. Both set off at once.
Two toy trains go round: one needs {a} seconds for a circle, the other {b} seconds. They leave the station together.
Round the pond {n} takes {a} seconds and {m} {b}. They go off from the same bench at the same time.
Two swimmers turn back to the start after every {a} and every {b} seconds. They dive in together.
? minutes
In how many minutes will this happen together again?
After how many minutes do both coincide again?
How many minutes is it until the next time for both at once?
When is the next time together, in minutes from now?
How long must one wait, in minutes, for both to come at the same moment again?
? days
In how many days will both be there on the same day again?
After how many days does it fall on the same day again?
How many days is it until the next time for both?
When will it next be the same day for both, in days from now?
? seconds
After how many seconds are both at the start together again?
In how many seconds do they next meet at the starting point?
How many seconds pass until both are at the starting point at once?
? firstlaps
How many laps has {n} run by the time they are at the start together again?
When both are next at the start together, how many laps has {n} done?
? secondlaps
How many laps has {m} run by the time they are at the start together again?
When both are next at the start together, how many laps has {m} done?
= laps
{n} runs a lap in {a} seconds and {m} in {b} seconds. They start side by side.
A lap takes {n} {a} seconds, and it takes {m} {b} seconds. Both set off at once.
{n} needs {a} seconds for one round and {m} needs {b}. They set off together from the start.
""".replace("Every {a}th day {n} waters the plants, and every {b}th day {m} does; today they did it together.\n", ""))
EQUAL = blocks("""
= goods
{n} has {a} {a1} and {b} {b1} and makes equal {bags} out of all of them.
{a} {a1} and {b} {b1} are to be put into {bags}, all {bags} alike and nothing left over.
There are {a} {a1} and {b} {b1}. Every {bag} must get the same number of {a1} and the same number of {b1}, and all are used.
All of {a} {a1} and {b} {b1} go into {bags} with the same contents.
A teacher shares {a} {a1} and {b} {b1} out into identical {bags}, with none left.
~{a} {a1}, {b} {b1}, identical {bags}, nothing over.
= ropes
Two ropes, {a} m and {b} m long, are cut into pieces of equal length, as long as possible, with nothing wasted.
{n} wants equal pieces, as long as possible, out of two ropes of {a} m and {b} m, with no bit thrown away.
A rope of {a} m and another of {b} m are to be cut up. Each piece has the same length, nothing is left, and no longer pieces would do.
~ropes {a} m and {b} m, longest equal pieces, nothing over.
{n} has a rope of {a} m and one of {b} m and cuts both into equal pieces, the longest that leave no rest.
Pieces all of one length are cut from a {a} m rope and a {b} m rope. No rope is left, and the pieces are as long as they can be.
= sheet
A sheet of {a} cm by {b} cm is cut into equal squares, as large as possible, with no paper left.
Out of a {a} cm by {b} cm piece of cloth, {n} cuts equal squares as big as they can be, and no cloth is left.
Card of {a} cm by {b} cm is ruled into equal squares, the largest that fill it exactly.
~{a} cm by {b} cm, largest equal squares, nothing over.
{n} cuts a {a} cm by {b} cm sheet into the largest equal squares that use all the paper.
A floor of {a} cm by {b} cm is covered with equal square tiles, as big as possible and none of them cut.
A rectangle measures {a} cm by {b} cm and is divided into equal squares that are as large as possible.
= packs
In a shop {c1} come in packs of {a} and {e1} in packs of {b}. {n} wants the same number of both, as few as possible.
At the market {e1} are sold in packs of {b}, {c1} in packs of {a}, and {n} buys as few as possible so that there are as many {e1} as {c1}.
A pack of {c1} holds {a}; a pack of {e1} holds {b}. There should be equally many of each, and no more than needed.
= tiles
Tiles of {a} cm by {b} cm, all laid the same way round, form the smallest possible square.
The smallest possible square is laid with {a} cm by {b} cm tiles, none of them turned or cut.
Photos of {a} cm by {b} cm are stuck edge to edge, none of them turned, to form the least square.
{n} lays {a} cm by {b} cm cards side by side, all the same way, into the smallest square that can be made.
The smallest square is made out of whole tiles that measure {a} cm by {b} cm and all lie the same way.
? bags
How many {bags} can there be at most?
What is the largest number of {bags}?
What is the greatest possible number of {bags}?
Find the greatest number of such {bags}.
? apples
How many {a1} are in each {bag} if there are as many {bags} as possible?
With as many {bags} as possible, how many {a1} go into one {bag}?
With the greatest number of {bags}, what number of {a1} does each {bag} hold?
? pears
How many {b1} are in each {bag} if there are as many {bags} as possible?
With as many {bags} as possible, how many {b1} go into one {bag}?
With the greatest number of {bags}, what number of {b1} does each {bag} hold?
? piece
How long is each piece?
How many metres long is one piece?
What is the length of a piece?
? pieces
How many pieces are there altogether?
How many pieces is that from both ropes?
Find the number of all the pieces.
? side
How long is the side of each square?
What is the side length of one square in cm?
How many centimetres long is each side of a square?
? squares
How many squares are there?
How many of these squares does that make?
Find the number of squares.
? sausages
How many {c1} is that?
How many {c1} does {n} buy?
How many {e1} does {n} buy?
? packsa
How many packs of {c1} is that?
How many packs of {c1} must {n} buy?
? packsb
How many packs of {e1} is that?
How many packs of {e1} must {n} buy?
? bigside
How long is the side of the big square?
How many centimetres does the side of the square measure?
? count
How many are needed for the square?
How many does the square take?
""")
SMALL = until(pair(2, 30, 1), lambda v: v["L"] <= 180)
BIG = pair(12, 96, 3)
GOODS = also(BIG, a1__b1__bag__bags=[g.split("/") for g in "apples/pears/bag/bags,roses/tulips/bunch/bunches,pens/pencils/set/sets,red beads/blue beads/string/strings,stickers/cards/envelope/envelopes,muffins/scones/tray/trays,sweets/nuts/party bag/party bags,oranges/lemons/basket/baskets,daisies/poppies/vase/vases,spoons/forks/drawer/drawers".split(",")])
MATCHED = also(SMALL, c1__e1=[g.split("/") for g in "sausages/rolls,plates/cups,cards/envelopes,bolts/nuts,candles/holders,burgers/buns,pots/lids,forks/knives,photos/frames,pens/notebooks".split(",")])
COMMON = tasks([("minutes", "minutes", SMALL, [LCM], 1.6), ("days", "days", until(SMALL, lambda v: v["a"] < 25), [LCM], 1.4), ("seconds", "seconds", until(pair(12, 96, 4), lambda v: v["L"] < 600), [LCM], 1), ("laps", "firstlaps", until(pair(20, 96, 4), lambda v: v["L"] < 600), [LCM, ("{r1} divided by {a}.", "{r1}/{a}")], 0.8), ("laps", "secondlaps", until(pair(20, 96, 4), lambda v: v["L"] < 600), [LCM, ("{r1} divided by {b}.", "{r1}/{b}")], 0.8)], [MEET], 0)
COMMON += tasks([("goods", "bags", GOODS, [GCD], 1.5), ("goods", "apples", GOODS, [GCD, ("{a} divided by {r1}.", "{a}/{r1}")], 1), ("goods", "pears", GOODS, [GCD, ("{b} divided by {r1}.", "{b}/{r1}")], 1), ("ropes", "piece", BIG, [GCD], 1.2), ("ropes", "pieces", BIG, [GCD, ("The pieces are {a} plus {b}, divided by {r1}.", "({a}+{b})/{r1}")], 1), ("sheet", "side", BIG, [GCD], 1.4), ("sheet", "squares", BIG, [GCD, ("The number is {a} divided by {r1}, times {b} divided by {r1}.", "{a}/{r1}*({b}/{r1})")], 1),
                 ("packs", "sausages", MATCHED, [LCM], 1.2), ("packs", "packsa", MATCHED, [LCM, ("{r1} divided by {a}.", "{r1}/{a}")], 1), ("packs", "packsb", MATCHED, [LCM, ("{r1} divided by {b}.", "{r1}/{b}")], 1), ("tiles", "bigside", SMALL, [LCM], 0.9), ("tiles", "count", SMALL, [LCM, ("The number is {r1} divided by {a}, times {r1} divided by {b}.", "{r1}/{a}*({r1}/{b})")], 0.8)], [EQUAL], 0)
contrast("f_common", COMMON, 1.1)


# -- number puzzles --------------------------------------------------------------------------------------------------------------------
def ints(make):
    def draw(d):
        while True:
            x, k, b = d.int(2, d.pick([12, 30, 90])), d.rng.randint(2, 9), d.rng.randint(2, d.pick([12, 40]))
            v = make(x, k, b)
            if v and min(v.values()) > 0 and x != b and b != k:
                return {**v, "w": "twice" if k == 2 else f"{words(k)} times" if d.chance(0.6) else f"{k} times", "dbl": "double it" if k == 2 and d.chance(0.7) else "triple it" if k == 3 and d.chance(0.4) else f"multiply it by {k}", "dbls": "doubles it" if k == 2 and d.chance(0.7) else f"multiplies it by {k}"}
    return draw


OPEN = {"I": ["What is my number?", "Which number did I think of?", "Find my number.", "What number did I start with?"], "n": ["What number did {n} think of?", "What was {n}'s number?", "Find {n}'s number.", "Which number did {n} start with?"], "": ["What is the number?", "Which number is it?", "Find the number.", "What was the number?"]}


def puzzles(text):
    """Sentences with who asks: "I", "n" or nobody."""
    out = []
    for t in text.strip().split("\n"):
        who = "I" if re.search(r"\b(?:I|my)\b", t) else "n" if "{n}" in t else ""
        out += [f"{t} {q}" for q in OPEN[who]]
        out += [f"{OPEN[who][0]} {t}"]
    return out


def eq(e, draw, texts, weight):
    return Task(draw, [("Call the number x. The equation is %s." % e, "solve(%s)" % e)], texts, weight=weight, spell=0.03)


NUM = [
    eq("{k}x+{b}={r}", ints(lambda x, k, b: dict(k=k, b=b, r=k * x + b)), puzzles("""
I think of a number, {dbl} and then add {b}. I get {r}.
{n} thinks of a number. {He} {dbls}, adds {b} and has {r}.
{b} more than {w} a number is {r}.
If {b} is added to {w} a number, the result is {r}.
{w} a number, plus {b}, comes to {r}.
A number is multiplied by {k}, and after that {b} is added. The result is {r}.
The sum of {b} and {w} a number is {r}.
{r} is {b} more than {w} my number.
When I multiply my number by {k} first and add {b} afterwards, it makes {r}.
My number goes in. It is multiplied by {k}, {b} is added, and {r} comes out.
Take {w} a certain number and put {b} on top: {r}."""), 2),
    eq("{k}x-{b}={r}", ints(lambda x, k, b: dict(k=k, b=b, r=k * x - b)), puzzles("""
I think of a number, {dbl} and then take away {b}. I get {r}.
{n} thinks of a number. {He} {dbls}, subtracts {b} and has {r}.
{b} less than {w} a number is {r}.
If {b} is taken away from {w} a number, the result is {r}.
{w} a number, minus {b}, comes to {r}.
A number is multiplied by {k}, and after that {b} is subtracted. The result is {r}.
The difference between {w} a number and {b} is {r}; {w} the number is the larger.
{r} is {b} less than {w} my number.
When I multiply my number by {k} first and take off {b} afterwards, it makes {r}.
From {w} a certain number, {b} is taken: {r}."""), 2),
    eq("{k}(x+{b})={r}", ints(lambda x, k, b: dict(k=k, b=b, r=k * (x + b))), puzzles("""
I think of a number, add {b} and then multiply what I have by {k}. I get {r}.
{n} thinks of a number. {He} adds {b}, multiplies the sum by {k} and has {r}.
{w} the sum of a number and {b} is {r}.
If {b} is added to a number and the sum is multiplied by {k}, the result is {r}.
A number is increased by {b}, and the result of that is multiplied by {k}. That gives {r}.
When I add {b} to my number first and multiply by {k} afterwards, it makes {r}.
My number goes in. {b} is added, then everything is multiplied by {k}, and {r} comes out.
{r} is {w} what you get when {b} is added to a number."""), 1.6),
    eq("{k}(x-{b})={r}", ints(lambda x, k, b: dict(k=k, b=b, r=k * (x - b)) if x > b else None), puzzles("""
I think of a number, take away {b} and then multiply what is left by {k}. I get {r}.
{n} thinks of a number. {He} subtracts {b}, multiplies the result by {k} and has {r}.
If {b} is taken from a number and what remains is multiplied by {k}, the result is {r}.
A number is made smaller by {b}, and the result of that is multiplied by {k}. That gives {r}.
When I take {b} from my number first and multiply by {k} afterwards, it makes {r}."""), 1.2),
    eq("x/{k}+{b}={r}", ints(lambda x, k, b: dict(k=k, b=b, r=x + b)), puzzles("""
I think of a number, divide it by {k} and then add {b}. I get {r}.
{n} thinks of a number. {He} divides it by {k}, adds {b} and has {r}.
If a number is divided by {k} and {b} is then added, the result is {r}.
A number is shared into {k} equal parts. One part plus {b} is {r}.
When I divide my number by {k} first and add {b} afterwards, it makes {r}."""), 1.2),
    eq("x/{k}-{b}={r}", ints(lambda x, k, b: dict(k=k, b=b, r=x - b)), puzzles("""
I think of a number, divide it by {k} and then take away {b}. I get {r}.
{n} thinks of a number. {He} divides it by {k}, subtracts {b} and has {r}.
If a number is divided by {k} and {b} is then taken away, the result is {r}.
When I divide my number by {k} first and take off {b} afterwards, it makes {r}."""), 1),
    eq("(x+{b})/{k}={r}", ints(lambda x, k, b: dict(k=k, b=b, r=x) if k * x > b else None), puzzles("""
I think of a number, add {b} and then divide what I have by {k}. I get {r}.
{n} thinks of a number. {He} adds {b}, divides the sum by {k} and has {r}.
If {b} is added to a number and the sum is divided by {k}, the result is {r}.
When I add {b} to my number first and divide by {k} afterwards, it makes {r}."""), 1),
    eq("{k}x=x+{b}", ints(lambda x, k, b: dict(k=k, b=(k - 1) * x)), puzzles("""
{w} a number is {b} more than the number itself.
{w} my number is the same as my number plus {b}.
If I add {b} to my number, I get {w} my number.
A number grows by {b} and is then {w} as big as before."""), 1),
    eq("{c}-x={r}", ints(lambda x, k, b: dict(c=x + b, r=b)), puzzles("""
I take my number away from {c} and get {r}.
{n} takes a number away from {c} and has {r} left.
When a number is subtracted from {c}, {r} remains.
{c} less a number is {r}."""), 0.8),
    eq("x-{c}={r}", ints(lambda x, k, b: dict(c=x, r=b)), puzzles("""
I take {c} away from my number and get {r}.
{n} takes {c} away from a number and has {r} left.
When {c} is subtracted from a number, {r} remains.
{c} less than a number is {r}."""), 0.8),
]
# forwards: the number is told
FORWARD = [(("{a} times {k}, then plus {b}.", "{a}*{k}+{b}"), lambda x, k, b: dict(a=x, k=k, b=b), """I start with {a}, multiply it by {k} and then add {b}.
{n} takes {a}, multiplies it by {k} and adds {b} to the result.
The number {a} goes in. It is multiplied by {k}, and then {b} is added.
Take {a}. Multiply by {k}. After that add {b}."""),
           (("{a} times {k}, then minus {b}.", "{a}*{k}-{b}"), lambda x, k, b: dict(a=x, k=k, b=b) if x * k > b else None, """I start with {a}, multiply it by {k} and then take away {b}.
{n} takes {a}, multiplies it by {k} and subtracts {b} from the result.
The number {a} goes in. It is multiplied by {k}, and then {b} is taken off.
Take {a}. Multiply by {k}. After that take away {b}."""),
           (("{a} plus {b}, then times {k}.", "({a}+{b})*{k}"), lambda x, k, b: dict(a=x, k=k, b=b), """I start with {a}, add {b} and then multiply the sum by {k}.
{n} takes {a}, adds {b} and multiplies the result by {k}.
The number {a} goes in. First {b} is added, and then all is multiplied by {k}.
Take {a}. Add {b}. After that multiply by {k}."""),
           (("{a} minus {b}, then times {k}.", "({a}-{b})*{k}"), lambda x, k, b: dict(a=x, k=k, b=b) if x > b else None, """I start with {a}, take away {b} and then multiply the result by {k}.
{n} takes {a}, subtracts {b} and multiplies what is left by {k}.
Take {a}. Take away {b}. After that multiply by {k}.""")]
RESULT = ["What is the result?", "What number comes out?", "What do you get?", "Which number is that in the end?", "Find the final number."]
NUM += [Task(ints(f), [c], [f"{t} {q}" for t in text.split("\n") for q in RESULT] + [f"{q} {t}" for t in text.split("\n") for q in RESULT[:2]], weight=0.7, spell=0.03) for c, f, text in FORWARD]
# two numbers
SUM_GAP = """The sum of two numbers is {s} and their difference is {k}.
Two numbers add up to {s}, and one is {k} more than the other.
One number is {k} less than another, and together they make {s}.
{n} splits {s} into two numbers so that one is {k} greater than the other.
Two numbers differ by {k}. Added together they give {s}.
I am thinking of two numbers. They are {k} apart and their total is {s}.
{s} is the total of two numbers, {k} is the difference.
~two numbers, sum {s}, difference {k}."""
SUM_TIMES = """The sum of two numbers is {s} and one is {w} the other.
Two numbers add up to {s}; the one is {w} as large as the other.
One number is {w} another, and together they make {s}.
{n} splits {s} into two numbers so that one is {w} the other.
I am thinking of two numbers. One is {w} the other and their total is {s}.
~two numbers, sum {s}, one is {w} the other."""
GAP_TIMES = """The difference of two numbers is {g} and the larger is {w} the smaller.
Two numbers differ by {g}, and one of them is {w} the other.
One number is {w} another and also {g} more than it.
I am thinking of two numbers. One is {w} the other, and they are {g} apart."""
LOWER, UPPER = ["What is the smaller number?", "Which is the smaller number?", "Find the smaller number.", "What is the smaller of them?", "How big is the smaller number?", "smaller number?"], ["What is the larger number?", "Which is the greater number?", "Find the larger number.", "What is the bigger of them?", "How big is the larger number?", "larger number?"]


def two_numbers(text, asks):
    out = []
    for t in text.split("\n"):
        note = t[0] == "~"
        t = t.lstrip("~")
        out += [f"{t} {q}" for q in asks] + ([] if note else [f"{q} {t}" for q in asks[:2]])
    return out


sum_gap = ints(lambda x, k, b: dict(s=2 * x + b, k=b))
sum_times = ints(lambda x, k, b: dict(s=(k + 1) * x, g=(k - 1) * x, k=k) if k < 7 else None)
for _text, _draw, _e, _last in ((SUM_GAP, sum_gap, "x+(x+{k})={s}", ("The smaller is {s1}. The larger is {k} more.", "{s1}+{k}")), (SUM_TIMES, sum_times, "x+{k}x={s}", ("The smaller is {s1}. The larger is {k} times as much.", "{k}*{s1}")), (GAP_TIMES, sum_times, "{k}x=x+{g}", ("The smaller is {s1}. The larger is {k} times as much.", "{k}*{s1}"))):
    _said = "Call the smaller number x. The equation is %s." % _e
    NUM += [Task(_draw, [("" + _said, f"solve({_e})")], two_numbers(_text, LOWER), weight=1.2, spell=0), Task(_draw, [("" + _said, f"solve({_e})"), _last], two_numbers(_text, UPPER), weight=1.2, spell=0)]


# consecutive numbers
def row(c, step):
    def draw(d):
        x = d.int(2, 90)
        kind = ""
        if step == 2:
            kind = d.pick(["even ", "odd "])
            x += (x % 2) != (kind == "odd ")
        return dict(s=c * x + step * c * (c - 1) // 2, cw=words(c) if d.chance(0.85) else str(c), kd=kind)
    return draw


ROWS = """The sum of {cw} consecutive {kd}numbers is {s}.
{cw} consecutive {kd}numbers add up to {s}.
{cw} {kd}numbers that follow one another make {s} in all.
{n} adds {cw} {kd}numbers in a row and gets {s}.
When {cw} neighbouring {kd}numbers are added, the result is {s}.
{s} is the total of {cw} {kd}numbers that come one after the other.
{cw} tickets carry {kd}numbers in a row, and the numbers total {s}.
{n} lives in one of {cw} houses whose {kd}numbers follow each other and add up to {s}."""
for _c in (2, 3, 4, 5):
    for _step in (1, 2):
        _e = "x" + "".join(f"+(x+{_step * i})" for i in range(1, _c)) + "={s}"
        _first = ("Call the smallest number x. The equation is %s." % _e, "solve(%s)" % _e)
        _w = (1 if _c == 3 else 0.45) * (1 if _step == 1 else 0.5)
        lo, hi = ("smaller", "larger") if _c == 2 else ("smallest", "largest")
        for name, more, asks in ((lo, 0, [f"What is the {lo} number?", f"Which is the {lo} of them?", f"Find the {lo} number.", "What is the first of these numbers?"]), (hi, _step * (_c - 1), [f"What is the {hi} number?", f"Which is the {hi} of them?", f"Find the {hi} number.", "What is the last of these numbers?"])) + ((("middle", _step * (_c // 2), ["What is the middle number?", "Which number is in the middle?", "Find the middle number."]),) if _c % 2 else ()):
            said = "largest" if more == _step * (_c - 1) else "middle"
            NUM.append(Task(row(_c, _step), [_first] + ([(f"The smallest is {{s1}}. The {said} is {more} more.", f"{{s1}}+{more}")] if more else []), two_numbers(ROWS, asks), weight=_w, spell=0))


@skill("real_plain_contrast_f_numbers", weight=1.4)
def numbers(d):
    turn = run_x(d, "contrast_f_numbers", NUM, False)
    q = next(turn)
    yield re.sub(r"(?:^|(?<=[.?!] ))[a-z]", lambda m: m[0].upper(), q) if d.chance(0.85) else q
    yield from turn
