"""Two and three steps in the structures of school books: a total and then a difference, two totals compared, shared and then used,
packed and what stays empty, halves of the rest, backwards from the end, gifts from one to the other, before and after.
"""
from .core import skill
from .plain_b_base import tell
from .real_words import Task


def ints(cond=lambda v: True, **ranges):
    """Numbers by name, each below its limit (or in its range), until `cond` holds."""
    def draw(d):
        while True:
            v = {k: d.int(2, r) if isinstance(r, int) else d.int(2, d.pick(r)) if isinstance(r, list) else d.int(*r) for k, r in ranges.items()}
            if cond(v):
                return {**v, "cur": d.pick(["dollars", "euros", "pounds"]), "per": d.pick(["day", "week"])}
    return draw


def gap(x, y):
    return (f"Larger {{{x}}}, smaller {{{y}}}. {{{x}}} minus {{{y}}}.", f"{{{x}}}-{{{y}}}")


SMALL, MID = [12, 30, 80], [30, 90, 400]
TASKS = []


def add(draw, calls, templates, weight=2, **more):
    TASKS.append(Task(draw, calls, templates, spell=0.04, weight=weight, **more))


# -- a total, then a difference -----------------------------------------------------------------------------------------------
TOTAL = ("First the total: <a plus b>.", "<a+b>")
HAS2 = ["{n} has {a} red and {b} blue {t}", "{n} [found|picked|collected] {a} {t} on {day} and {b} on {day3}", "{n} [read|wrote] {a} pages in the morning and {b} in the evening", "{n} scored {a} points in the first game and {b} in the second", "{n} sold {a} tickets on {day} and {b} on {day3}", "{n} made {a} cards at home and {b} at school", "{n} saved {a} {cur} in May and {b} {cur} in June", "{n} walked {a} km on {day} and {b} km on {day3}"]
ONE2 = ["{m} has {c}", "{m} [found|picked|collected] {c}", "{m} [read|wrote] {c} pages", "{m} scored {c} points", "{m} sold {c}", "{m} made {c} cards", "{m} saved {c} {cur} in all", "{m} walked {c} km"]
VERB2 = [("have", "does"), ("", "did"), ("", "did"), ("score", "did"), ("sell", "did"), ("make", "did"), ("save", "did"), ("walk", "did")]
NOUN2 = ["{t}", "{t}", "pages", "points", "tickets", "cards", "{cur}", "km"]


def total_then(more_for_one):
    out = []
    for h, o, (v, do), t in zip(HAS2, ONE2, VERB2, NOUN2):
        big, little = ("{m}", "{n}") if more_for_one else ("{n}", "{m}")
        asks = [f"How many more {t} {do} {big} {v} than {little}?", f"How many more {do} {big} {v}?", "What is the difference?", f"By how many {t} is {big} ahead?", f"How many fewer {t} {do} {little} {v} than {big}?"] if v else [f"How many more is that for {big} than for {little}?", f"How many {t} more is that for {big}?", "What is the difference between the two?"]
        out += [f"{h}. {o}. {q}" for q in asks] + [f"{o}. {h}. {q}" for q in asks[:2]] + [f"{h}, while {o}. {q}" for q in asks[:2]]
    return out


TWO_SMALL = dict(a=SMALL, b=SMALL)
add(ints(lambda v: v["c"] > v["a"] + v["b"], **TWO_SMALL, c=MID), [TOTAL, gap("c", "r1")], total_then(True) + [
    "The old school had {a} girls and {b} boys. The new one has {c} pupils. How many more pupils does the new one have?", "A shirt costs {a} {cur} and a tie {b} {cur}. A coat costs {c} {cur}. How much more is the coat than the other two together?", "{n} needs {c} {t}. {He} has {a} at home and {b} at school. How many more does {he} need?", "Goal: {c} signatures. {n} has {a}, {m} has {b}. How many are still missing?", "Two pipes are {a} m and {b} m long. How much shorter are they together than a {c} m pipe?", "A lorry may carry {c} kg. It holds {a} kg of sand and {b} kg of stones. How many more kg could it carry?"], 3)
add(ints(lambda v: v["c"] < v["a"] + v["b"], **TWO_SMALL, c=MID), [TOTAL, gap("r1", "c")], total_then(False) + [
    "A shirt costs {a} {cur} and a tie {b} {cur}. A coat costs {c} {cur}. How much cheaper is the coat than the other two together?", "{n} and {m} weigh {a} kg and {b} kg. The boat may hold {c} kg. By how much are they too heavy?", "There are {a} boys and {b} girls but only {c} chairs. How many chairs are missing?", "{a} adults and {b} children want to go. The bus has {c} seats. How many people get no seat?", "{n} needs {a} {cur} for food and {b} {cur} for the train. {He} has {c} {cur}. How much is missing?", "{n} wants a book for {a} {cur} and a game for {b} {cur} but has only {c} {cur}. How much more does {he} need?", "We need {a} eggs for a cake and {b} for pancakes. There are {c} eggs. How many eggs are missing?"], 3)

# -- two totals compared -------------------------------------------------------------------------------------------------------
FIRST, SECOND = ("The first one: {a} {op} {b}.", "{a}{o}{b}"), ("The second one: {c} {op} {e}.", "{c}{o}{e}")
SUMS2 = ["{n} got {a} and {b} points. {m} got {c} and {e} points. How many more points did WHO get?", "On {day} {a} adults and {b} children came, on {day3} {c} adults and {e} children. What is the difference in visitors?", "Class A has {a} boys and {b} girls, class B {c} boys and {e} girls. By how many pupils do they differ?", "{n} picked {a} kg of apples and {b} kg of pears; {m} picked {c} kg and {e} kg. How much more did WHO pick?", "Team A scored {a} and {b}, team B {c} and {e}. What is the difference between the two totals?", "{n} has {a} red and {b} white {t}. {m} has {c} red and {e} white ones. How many more does WHO have?", "{n} spent {a} {cur} on food and {b} {cur} on clothes. {m} spent {c} {cur} on food and {e} {cur} on clothes. How much more did WHO spend?", "Route one is {a} km plus {b} km. Route two is {c} km plus {e} km. How much longer is the longer route?"]
TIMES2 = ["{n} has {a} boxes of {b} {t}. {m} has {c} boxes of {e}. How many more {t} does WHO have?", "{n} has {a} bags with {b} {t} each and {m} {c} bags with {e} each. How many more has WHO?", "Hall A has {a} rows of {b} seats, hall B {c} rows of {e}. What is the difference in seats?", "{n} works {a} days for {b} {cur} a day, {m} {c} days for {e} {cur} a day. How much more does WHO earn?", "{n} reads {b} pages a day for {a} days, {m} {e} pages a day for {c} days. How many more pages does WHO read?", "{a} packs of {b} pens or {c} packs of {e}: what is the difference in pens?", "Field one has {a} rows of {b} trees, field two {c} rows of {e} trees. How many more trees are there in the larger field?", "{n} buys {a} pens at {b} {cur} each and {m} {c} pads at {e} {cur} each. How much more does WHO pay?", "{n} runs {a} rounds of {b} m and {m} {c} rounds of {e} m. How much further does WHO run?", "There are {a} tables for {b} people and {c} tables for {e}. How many more people can sit at the WHICH kind?".replace(" How many more people can sit at the WHICH kind?", " What is the difference in places between the two kinds?")]
for op, o, forms in (("plus", "+", SUMS2), ("times", "*", TIMES2)):
    c1, c2 = [tuple(x.replace("{op}", op).replace("{o}", o) for x in c) for c in (FIRST, SECOND)]
    val = (lambda x, y: x + y) if o == "+" else (lambda x, y: x * y)
    lim = dict(a=SMALL, b=SMALL, c=SMALL, e=SMALL) if o == "+" else dict(a=12, b=[12, 30], c=12, e=[12, 30])
    for firstbig in (True, False):
        add(ints(lambda v, f=firstbig, g=val: (g(v["a"], v["b"]) > g(v["c"], v["e"])) if f else (g(v["a"], v["b"]) < g(v["c"], v["e"])), **lim), [c1, c2, gap("r1", "r2") if firstbig else gap("r2", "r1")], [f.replace("WHO", "{n}" if firstbig else "{m}") for f in forms], 1.6)

# -- needed and there ----------------------------------------------------------------------------------------------------------
add(ints(lambda v: v["a"] * v["b"] > v["c"], a=12, b=[12, 30], c=[40, 150]), [("The need is <a times b>.", "<a*b>"), ("What is missing is {r1} minus {c}.", "{r1}-{c}")], [
    "{n} wants to give each of {a} friends {b} {t}. {He} has {c}. How many more {t} does {he} need?", "{a} children should get {b} {t} each. There are only {c}. How many {t} are missing?", "A teacher needs {b} pencils for each of {a} groups. She has {c}. How many more pencils must she get?", "{n} bakes {a} cakes. Each takes {b} eggs. There are {c} eggs. How many eggs are missing?", "{a} tables need {b} chairs each. {c} chairs are there. How many chairs are still needed?", "There are {a} teams of {b} players and {c} shirts. How many shirts are missing?", "{n} must fill {a} boxes with {b} {t} each but has only {c}. How many does {he} still need?", "A wall takes {a} rows of {b} tiles. The builder has {c} tiles. How many more must he buy?",
    "{n} wants to read {b} pages a day for {a} days. {He} has read {c} pages. How many pages are still to come?", "{n} buys {a} tickets at {b} {cur} but has only {c} {cur}. How much is {he} short?", "How many more {t} are needed if {a} people are to have {b} each and there are {c}?", "{a} friends want {b} {cur} each for a trip. They have {c} {cur} in all. How much money is missing?", "{n} owes {a} payments of {b} {cur}. {He} has paid {c} {cur}. How much is still to be paid?"], 3)
add(ints(lambda v: v["c"] > v["a"] * v["b"], a=12, b=[12, 30], c=[60, 250]), [("<a times b>, taken from {c}.", "{c}-<a*b>")], [
    "{n} has {c} {t} and gives each of {a} friends {b}. How many does {he} keep?", "A shop has {c} eggs and sells {a} boxes of {b}. How many eggs are left?", "A teacher has {c} sheets. Each of {a} pupils gets {b}. How many sheets are left over?", "From a roll of {c} m {n} cuts {a} pieces of {b} m. How many metres are left?", "{a} shelves hold {b} books each. The library has {c} books. How many books find no place?", "{n} has {c} {cur} and pays {a} times {b} {cur}. What is left?", "There are {c} seats. {a} groups of {b} come. How many seats stay free?", "{n} must drive {c} km. {He} has driven {a} hours at {b} km an hour. How far is it still?", "{c} bricks are on the ground. {a} times {b} of them are carried up. How many are still down?", "A farmer has {c} apples. He fills {a} bags with {b} apples each. How many apples are not in bags?", "{n} wants {c} points. {He} got {b} points in each of {a} games. How many points are still missing?", "Of {c} pages {n} reads {b} a {per} for {a} {per}s. How many pages are not read yet?"], 2.6)

# -- shared, packed ------------------------------------------------------------------------------------------------------------
def shared(d):
    """a and b (or a minus b, a times b) in c equal parts, with each of them q; then e more or less."""
    c, q = d.int(2, 12), d.int(3, d.pick([12, 40]))
    e = d.int(2, max(2, q - 1)) if q > 2 else 2
    b = d.int(2, d.pick([20, 60]))
    return dict(a=c * q, b=b, w=c * q + b, p=c * q - b if c * q - b > 1 else c * q + c - b if c * q + c - b > 1 else 2, c=c, e=e, q=q, cur=d.pick(["dollars", "euros", "pounds"]))


def sound(draw, cond):
    def again(d):
        while True:
            v = draw(d)
            if cond(v):
                return v
    return again


SHARED = sound(shared, lambda v: v["p"] + v["b"] == v["a"])
EACH = "[How many does each get?|How many for each?|What does each get?|How much is that for each?]"
add(SHARED, [("{w} minus {b}, divided by {c}.", "({w}-{b})/{c}")], ["{n} had {w} {t}. {He} gave {b} to {m} and shared the rest equally among {c} friends. " + EACH, "{n} has {w} {cur}, spends {b} and shares what is left with {m} and others, {c} in all. How much does each get?", "Of {w} {t} {b} are broken. The others go into {c} equal boxes. How many are in a box?", "{b} of the {w} pupils stay at school. The others go in {c} equal groups. How big is a group?", "A {w} cm stick loses {b} cm and the rest is cut in {c} equal pieces. How long is a piece?", "{n} baked {w} buns, ate {b} and put the others on {c} plates, the same number on each. How many are on a plate?", "{w} litres of milk: {b} are drunk, the rest goes into {c} equal cans. How many litres per can?", "The rent is {w} {cur}. {n} pays {b} and {c} others share the rest. How much does each of the others pay?", "After {b} of {w} {t} were sold the rest was packed in {c} equal bags. How many are in each bag?", "Share what is left of {w} after taking {b} among {c} people. " + EACH, "{n} keeps {b} of {w} cards and deals the rest to {c} players. How many cards does each player get?"], 2.4)
add(SHARED, [("{p} plus {b}, divided by {c}.", "({p}+{b})/{c}")], ["{n} has {p} {t} and gets {b} more. {He} shares them all equally among {c} friends. " + EACH, "{n} picked {p} plums, {m} picked {b}. They put them in {c} baskets, the same in each. How many in each?", "{p} boys and {b} girls form {c} equal teams. How many are in a team?", "{n} and {m} earn {p} and {b} {cur} and share it among {c} people. How much does each get?", "{p} white and {b} brown eggs go into {c} equal boxes. How many eggs are in a box?", "Two ropes of {p} m and {b} m are joined and cut in {c} equal parts. How long is a part?", "The costs are {p} {cur} and {b} {cur}. {c} friends pay the same. What does each pay?", "{n} has read {p} pages and must still read {b}. If the whole book is read in {c} equal days, how many pages a day is that?"], 1.6)
add(shared, [("{a} divided by {c}, then minus {e}.", "{a}/{c}-{e}")], ["{a} {t} are shared by {c} children. {n} eats {e} of {his}. How many does {he} have left?", "{c} friends share {a} {t} equally. {n} gives {e} of {his} share to {m}. How many has {he} left?", "{c} people share {a} {cur}. {n} spends {e} {cur} of {his} part. How much is left of it?", "A {a} cm ribbon is cut in {c} equal parts. From one part {e} cm are cut off. How long is it then?", "{n} puts {a} books on {c} shelves, the same on each. {e} books are taken from one shelf. How many are on it now?", "{a} pupils make {c} equal groups. In one group {e} are ill. How many of that group are there?", "{a} sweets go into {c} equal bags. {n} eats {e} from one bag. How many are left in this bag?"], 1.6)
add(shared, [("{a} divided by {c}, then plus {e}.", "{a}/{c}+{e}")], ["{a} {t} are shared by {c} children. {n} had {e} before. How many does {he} have now?", "{c} friends share {a} {t} equally. {n} finds {e} more. How many has {he} now?", "{c} workers share {a} {cur}. {n} gets {e} {cur} on top. What does {he} get in all?", "{n} puts {a} books on {c} equal shelves and then {e} more on the top one. How many are on the top shelf?", "{a} pupils make {c} equal groups. {e} more join one group. How large is that group?"], 1.3)


def packed(d):
    b = d.int(3, d.pick([8, 12, 30]))
    k = d.int(2, d.pick([9, 20]))
    r = d.int(1, b - 1)
    a = b * k + r
    x = d.int(2, a - 2)
    return dict(a=a, b=b, x=x, y=a - x, w=a + d.int(2, 60), g=None, cur=d.pick(["dollars", "euros"]))


def packed_less(d):
    v = packed(d)
    v["g"] = v["w"] - v["a"]
    return v


UP, DOWN = "{r1} divided by {b}, rounded up to a whole number: ceil.", "{r1} divided by {b}, only the whole part: floor."
JOINED = ["{n} has {x} {t} and {m} has {y}. They put them in boxes of {b}.", "{x} girls and {y} boys go on a trip. A bus holds {b}.", "{x} apples and {y} pears are packed, {b} fruits in a bag.", "A baker makes {x} rolls in the morning and {y} at noon and fills bags of {b}.", "{x} adults and {y} children want to cross. The boat takes {b}.", "{n} collects {x} photos and {m} {y}. {b} fit on a page.", "There are {x} old and {y} new books. A shelf holds {b}.", "{x} guests come at six and {y} at seven. A table seats {b}."]
NEED = ["How many boxes are needed for all?", "How many buses are needed?", "How many bags are needed for all of them?", "How many bags are needed for all rolls?", "How many trips are needed?", "How many pages are needed?", "How many shelves are needed?", "How many tables are needed?"]
FULL = ["How many boxes get full?", "How many buses get full?", "How many bags are full?", "How many full bags does he get?", "How many trips are with a full boat?", "How many pages get full?", "How many shelves get full?", "How many tables are full?"]
OVER = ["How many {t} are left over?", "How many children sit in the last, not full bus?", "How many fruits are left over?", "How many rolls are left over?", "How many people are in the last, not full boat?", "How many photos are left for the last page?", "How many books are left over?", "How many guests sit at the last table, which is not full?"]
SUM = ("First the total: {x} plus {y}.", "{x}+{y}")
for asks, call in ((NEED, (UP, "ceil({r1}/{b})")), (FULL, (DOWN, "floor({r1}/{b})")), (OVER, ("What is left of {r1} in groups of {b} is the remainder: mod.", "{r1} mod {b}"))):
    add(packed, [SUM, call], [f"{j} {q}" for j, q in zip(JOINED, asks)] + [f"{j[:-1]}; {q[0].lower() + q[1:]}" for j, q in zip(JOINED, asks)], 1.6)
GONE = ["{n} has {w} {t}, gives {g} away and packs the rest in boxes of {b}.", "Of {w} pupils {g} are ill. The others go by bus; a bus holds {b}.", "{g} of {w} eggs are broken. The good ones go into boxes of {b}.", "A baker has {w} rolls, sells {g} and puts the rest in bags of {b}.", "{n} has {w} photos, {g} are bad. {b} good ones fit on a page."]
GN = ["How many boxes are needed?", "How many buses are needed?", "How many boxes are needed?", "How many bags are needed?", "How many pages are needed?"]
GF = ["How many boxes get full?", "How many buses get full?", "How many boxes are full?", "How many bags get full?", "How many pages get full?"]
GO = ["How many are left over?", "How many sit in the last bus, which is not full?", "How many eggs are left over?", "How many rolls are left over?", "How many photos are left over?"]
REST = ("What is left is {w} minus {g}.", "{w}-{g}")
for asks, call in ((GN, (UP, "ceil({r1}/{b})")), (GF, (DOWN, "floor({r1}/{b})")), (GO, ("What is left of {r1} in groups of {b} is the remainder: mod.", "{r1} mod {b}"))):
    add(packed_less, [REST, call], [f"{j} {q}" for j, q in zip(GONE, asks)], 1.2)
EMPTY = ["{a} {t} are packed in boxes of {b}. How many more would fill the last box?", "{a} people go in buses with {b} seats. How many seats stay empty?", "{a} guests sit at tables for {b}, as few tables as possible. How many places stay free?", "A page holds {b} photos. {n} has {a}. How many places are empty on the last page?", "Pens come in packs of {b}. A school needs {a} pens and buys just enough packs. How many pens are over?", "{n} needs {a} cups. They are sold in packs of {b}. How many cups too many does {he} have to buy?", "Eggs are sold in boxes of {b}. {n} needs {a} eggs. How many eggs are left after baking?", "A boat takes {b} people. {a} people cross in as few trips as possible. How many places are free on the last trip?", "{a} pupils are put in groups of {b}. How many pupils are missing in the last group?", "Rows have {b} seats. {a} people fill row after row. How many seats are free in the last row?"]
add(packed, [("{a} divided by {b}, rounded up to a whole number: ceil.", "ceil({a}/{b})"), ("What is left is {r1} times {b} minus {a}.", "{r1}*{b}-{a}")], EMPTY, 2)


def repacked(d):
    c = d.int(2, 12)
    b = d.pick([x for x in range(2, 25) if x != c])
    k = d.int(1, 9)
    a = c * k
    while a * b % c:
        a += 1
    return dict(a=a if a > 1 else 2 * c, b=b, c=c)


add(repacked, [("<a times b>, divided by {c}.", "<a*b>/{c}")], ["{n} has {a} boxes of {b} {t} and repacks them in boxes of {c}. How many boxes of {c} are there?", "{a} packs of {b} {t} are shared by {c} children. How many does each get?", "{a} rows of {b} chairs are put in rows of {c}. How many rows are there now?", "{a} bags with {b} marbles each are divided among {c} players. How many marbles has each?", "{n} works {a} days for {b} dollars and shares the money with {c} people in all. How much does each get?", "{a} workers need {b} hours for a job. How many hours do {c} workers need?", "{a} tables of {b} guests are split into tables of {c}. How many tables are that?", "Food lasts {a} animals {b} days. How many days does it last {c} animals?", "{a} trays of {b} eggs go into boxes of {c}. How many boxes get full?".replace("How many boxes get full?", "How many boxes?")], 1.6)

# -- doubles, halves, the rest -------------------------------------------------------------------------------------------------
def halves(k):
    def draw(d):
        q = d.int(3, d.pick([15, 60, 300]))
        e = d.int(1, q - 1)
        return dict(a=k * q, q=q, e=max(e, 2) if q > 2 else 1, k=k, f={2: d.pick(["half", "half", "one half"]), 3: d.pick(["a third", "one third", "1/3"]), 4: d.pick(["a quarter", "a fourth", "1/4", "one quarter"]), 5: d.pick(["a fifth", "1/5"])}[k], cur=d.pick(["dollars", "euros", "pounds"]))
    return draw


def spending(d):
    """a, b gone, then 1/k of the rest."""
    k = d.pick([2, 2, 2, 3, 4, 5])
    q, b = d.int(2, d.pick([12, 60])), d.int(2, d.pick([20, 90]))
    v = halves(k)(d)
    return {**v, "a": k * q + b, "b": b}


for k in (2, 3, 4, 5):
    w = 2 if k == 2 else 0.7
    first = (f"First 1/{k} of {{a}}: {{a}} divided by {k}.", f"{{a}}/{k}")
    left = ("What is left is {a} minus {r1}.", "{a}-{r1}")
    then = ("Then {e} less: {r2} minus {e}.", "{r2}-{e}") if k > 2 else ("Then {e} less: {r1} minus {e}.", "{r1}-{e}")
    add(sound(halves(k), lambda v: v["e"] < v["q"]), [("Asked: what is left. " + first[0], first[1])] + ([left] if k > 2 else []) + [then], ["{n} had {a} {t}. {He} gave {f} of them to {m} and {e} to {n3}. How many did {he} have left?", "A shop had {a} {t}. It sold {f} of them in the morning and {e} more in the afternoon. How many are left?", "{n} has {a} {cur}. {He} spends {f} of it on food and then {e} {cur} on a book. How much is left?", "There were {a} birds in a tree. {F} of them flew away, then {e} more. How many stayed?".replace("{F}", {2: "Half", 3: "A third", 4: "A quarter", 5: "A fifth"}[k]), "A rope of {a} m. First {f} of it is cut off, then another {e} m. How long is the rest?", "Of {a} pupils {f} come by bus and {e} by car. The others walk. How many walk?", "{n} read {f} of the {a} pages of a book yesterday and {e} pages today. How many pages are left?", "A tank holds {a} litres. {f} of it is used on {day} and {e} litres on {day3}. How many litres are left?", "{n} eats {f} of {a} sweets and gives away {e}. how many left", "{f} of {a} seats are taken by pupils, {e} by teachers. How many seats are free?"], w * 1.5)
    # 1/k gone, then some come.
    add(halves(k), [("Asked: what is left. " + first[0], first[1])] + ([left] if k > 2 else []) + [("Then {e} more: {r2} plus {e}.", "{r2}+{e}") if k > 2 else ("Then {e} more: {r1} plus {e}.", "{r1}+{e}")], ["{n} had {a} {t}. {He} gave {f} of them to {m} and then got {e} from {n3}. How many does {he} have now?", "A shop had {a} {t}. It sold {f} of them and then got {e} new ones. How many are there now?", "{n} has {a} {cur}, spends {f} of it and then earns {e} {cur}. How much has {he} then?", "A bus has {a} passengers. {f} get off and {e} get on. How many are on it now?".replace("{f} get", "At a stop {f} of them get"), "A tank holds {a} litres. {f} of the water runs out, then {e} litres are added. How much water is in it?"], w * 0.7)
REST_OF = ("The rest is {a} minus {b}.", "{a}-{b}")
add(spending, lambda v: [REST_OF, (f"1/{v['k']} of {{r1}} is {{r1}} divided by {v['k']}.", f"{{r1}}/{v['k']}")], ["{n} has {a} {t}. {He} gives {b} to {m} and {f} of the rest to {n3}. How many does {n3} get?", "{n} has {a} {cur}. {He} spends {b} {cur} on a cap and {f} of what is left on a game. How much does the game cost?", "A shop has {a} {t}. {b} are sold on {day}, {f} of the rest on {day3}. How many are sold on {day3}?", "There are {a} pupils. {b} are in the choir, {f} of the others in the band. How many are in the band?", "A rope is {a} m long. {b} m are cut off, then {f} of the rest. How many metres is the second cut?", "{n} reads {b} of {a} pages on {day} and {f} of the rest on {day3}. How many pages does {he} read on {day3}?", "Of {a} litres {b} are drunk and {f} of the remainder is spilt. How many litres are spilt?", "{b} of {a} apples are bad. {f} of the good ones are sold. How many are sold?", "{n} saves {b} of {his} {a} {cur} and gives {f} of the rest to {his} sister. What does the sister get?", "What is {f} of the rest when {b} is taken from {a}?"], 2.6)
add(sound(spending, lambda v: v["k"] > 2), lambda v: [("Asked: what is left. " + REST_OF[0], REST_OF[1]), (f"1/{v['k']} of {{r1}}: {{r1}} divided by {v['k']}.", f"{{r1}}/{v['k']}"), ("What is left is {r1} minus {r2}.", "{r1}-{r2}")], ["{n} has {a} {t}. {He} gives {b} to {m} and then {f} of the rest to {n3}. How many does {he} have left?", "{n} has {a} {cur}. {He} spends {b} {cur} on a cap and {f} of what is left on a game. How much is left in the end?", "A shop has {a} {t}. {b} are sold on {day}, {f} of the rest on {day3}. How many are left?", "A rope is {a} m long. {b} m are cut off, then {f} of the rest. How long is it then?", "{n} reads {b} of {a} pages on {day} and {f} of the rest on {day3}. How many pages are left?", "Of {a} litres {b} are drunk and {f} of the remainder is spilt. How many litres are left?", "{b} of {a} apples are bad. {f} of the good ones are sold. How many good apples are left?"], 1.6)
add(sound(spending, lambda v: v["k"] == 2), [("Asked: what is left. " + REST_OF[0], REST_OF[1]), ("1/2 of {r1} is {r1} divided by 2.", "{r1}/2")], ["{n} has {a} {t}. {He} gives {b} to {m} and half of the rest to {n3}. How many does {he} keep?", "{n} has {a} {cur}, spends {b} and then half of what is left. How much is left in the end?", "A shop has {a} {t}, sells {b} and then half of the rest. How many are left?", "A rope is {a} m long. {b} m are cut off, then half of the rest. How long is it then?", "Of {a} litres {b} are drunk and half of the remainder is spilt. How many litres are left?", "{n} eats {b} of {a} nuts and gives {m} half of the rest. How many nuts are left for {n}?"], 1.6)
add(ints(a=[30, 90], b=[20, 40], k=(3, 6)), [("{a} times {k}, then plus {b}.", "{a}*{k}+{b}")], ["{n} has {a} {t}. {m} has {b} more than {k} times as many. How many does {m} have?", "{m} is {b} cm taller than {k} times the height of {a} cm. How tall is {m}?".replace("{m} is {b} cm taller than {k} times the height of {a} cm. How tall is {m}?", "A tower is {b} m higher than {k} times a tree of {a} m. How high is the tower?"), "{m} earns {b} {cur} more than {k} times what {n} earns, and {n} earns {a} {cur}. What does {m} earn?", "{m} has {b} more than {k} times as many {t} as {n}, who has {a}. How many has {m}?", "{k} times {a} {t} and {b} more: how many is that?", "{n} sold {a} tickets. {m} sold {k} times as many and then {b} more. How many did {m} sell?"], 1.2)
add(ints(lambda v: v["a"] * v["k"] > v["b"], a=[30, 90], b=[20, 40], k=(3, 6)), [("{a} times {k}, then minus {b}.", "{a}*{k}-{b}")], ["{n} has {a} {t}. {m} has {b} fewer than {k} times as many. How many does {m} have?", "{m} earns {b} {cur} less than {k} times what {n} earns, and {n} earns {a} {cur}. What does {m} earn?", "{m} has {b} fewer than {k} times as many {t} as {n}, who has {a}. How many has {m}?", "A tower is {b} m lower than {k} times a tree of {a} m. How high is the tower?", "{n} sold {a} tickets. {m} sold {k} times as many, but {b} came back. How many is that for {m}?"], 1.2)


@skill("real_plain_structures_compose", weight=5)
def plain_compose(d):
    yield from tell(d, "structures.compose", TASKS, 0.03)
