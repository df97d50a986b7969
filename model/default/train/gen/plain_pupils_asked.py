"""The same facts and each of the things that may be asked of them: the part or the rest, the price or what is saved, the first, the second, the
difference or all, full boxes, boxes or what is left over, the older or the younger.
"""
import re

from .core import skill
from .plain_parts_everyday import DISCOUNT, SALE_PRICE, kept, price, share
from .plain_parts_ratio import drawn
from .plain_pupils_base import Task, both, tell
from .plain_pupils_parts import DID, FIRST, OFF, SECOND
from .plain_pupils_puzzles import KX, YOUNG, age, twice
from .plain_pupils_stories import uneven
from .plain_pupils_wide import prct
from .plain_structures_compose import gap, ints

KINDS = {}


def add(kind, draw, calls, templates, weight=1, **more):
    KINDS.setdefault(kind, []).append(Task(draw, calls, templates, spell=0.02, weight=weight, **more))


# -- the part or the rest: (facts, asked of the part, asked of the rest); P percent or F a fraction ------------------------------------
GROUPS = [("there are {s} kids in the club, P of them are girls.", "how many girls are there", "how many boys are there"), ("a class has {s} pupils and P have brown hair.", "how many have brown hair", "how many dont have brown hair"), ("my son has {s} cards, P are old.", "how many old cards has he", "how many cards are not old"), ("P of {s} sweets are red.", "how many red sweets", "how many are not red"), ("in a hall are {s} seats and P are taken.", "how many are taken", "how many are free"),
          ("i read P of my book, it has {s} pages.", "how many pages did i read", "how many pages do i still have to read"), ("{n} has {s} euros and spends P.", "how much does {he} spend", "how much does {he} have left"), ("the bus has {s} people, P get out.", "how many get out", "how many stay in the bus"), ("a farmer has {s} eggs and sells P of them.", "how many does he sell", "how many does he still have"), ("we have to drive {s} km and did P of it.", "how many km did we do", "how many km are left"),
          ("from {s} questions my daughter got P right.", "how many did she get right", "how many did she get wrong"), ("{s} people were asked and P said yes.", "how many said yes", "how many did not say yes"), ("a tank of {s} litres is P full.", "how many litres are in it", "how many litres fit in still"), ("P of the {s} kids in our school come by bus.", "how many come by bus", "how many dont come by bus"), ("the shop has {s} balls, P are blue.", "how many blue balls", "how many balls have another colour"), ("our team played {s} games and won P of them.", "how many games did we win", "how many games did we not win"),
          ("a cake weighs {s} g and P of it is sugar.", "how many g of sugar", "how many g is not sugar"), ("{s} trees were planted and P died.", "how many died", "how many are alive"), ("my phone has {s} photos and i delete P.", "how many do i delete", "how many are left on it"), ("a rope is {s} cm and i cut off P of it.", "how many cm do i cut off", "how long is the rest")]
for word, draw, one, rest in (("{P}", prct, [("{p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100")], [("{p}% go, so the rest is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")]), ("{F}", share, lambda v: [DID[1 if v["a"] == 1 else 2]], kept)):
    put = lambda f, w=word: re.sub(r"\bP\b", w, f)      # noqa: E731
    add("part", draw, one, [put(f"{f} {a}") for f, a, b in GROUPS] + [put(f"{a}? {f}") for f, a, b in GROUPS], 1)
    add("part", draw, rest, [put(f"{f} {b}") for f, a, b in GROUPS] + [put(f"{b}? {f}") for f, a, b in GROUPS], 1.5)

# -- a price: what is paid, what is saved ----------------------------------------------------------------------------------------------
PRICED = ["a {o} is {S} and there is {P} off.", "{o} {S}, discount {P}.", "in the sale a {o} of {S} is {P} cheaper.", "my mum has a {P} voucher for a {o} that costs {S}.", "the {o} was {S}, now it is {P} less.", "the shop takes {P} off, the {o} is {S} normally.", "a {o} costs {S}. students get {P} off."]
add("price", price(-1, OFF), SALE_PRICE, both(PRICED, ["what do i pay", "how much is it now", "whats the new price", "how much do you have to pay"]), 1.2)
add("price", price(-1, OFF), DISCOUNT, both(PRICED, ["how much do i save", "how much is the discount", "how much money is taken off", "how much cheaper is it"]), 1.2)

# -- a ratio: the first, the second, the difference ------------------------------------------------------------------------------------
RATIO = ["{n} and {m} share {S} in the ratio {p}:{q}.", "{n} and {m} split {S} {p} to {q}.", "mum gives {n} and {m} {S} in the ratio {p}:{q}.", "{S} is for {n} and {m}, ratio {p} : {q}."]
add("ratio", drawn(), FIRST, both(RATIO, ["how much does {n} get", "what is {n}'s part", "how much is for {n}"], ["how much does {n} get?"]), 1)
add("ratio", drawn(), SECOND, both(RATIO, ["how much does {m} get", "what is {m}'s part", "how much is for {m}"], ["how much does {m} get?"]), 1)
add("ratio", drawn(True), [("Asked: the difference. It is {p}-{q} of {p}+{q} parts.", "{s}*({p}-{q})/({p}+{q})")], both(RATIO, ["how much more does {n} get than {m}", "how much less does {m} get"]), 0.5)
add("ratio", drawn(False), [("Asked: the difference. It is {q}-{p} of {p}+{q} parts.", "{s}*({q}-{p})/({p}+{q})")], both(RATIO, ["how much more does {m} get than {n}", "how much less does {n} get"]), 0.5)
MIX = ["{i} and {j} are mixed {p}:{q}.", "{mix} is {p} parts {i} and {q} parts {j}.", "for {mix} you take {i} and {j} in the ratio {p} to {q}."]
add("ratio", drawn(), [("Asked: the second share. One part is {x} divided by {p}; {q} parts are wanted.", "{x}/{p}*{q}")], both(MIX, ["i have {x} {u_} {i}, how much {j} do i need", "how much {j} goes with {x} {u_} of {i}"]), 0.7)
add("ratio", drawn(), [("Asked: the first share. One part is {y} divided by {q}; {p} parts are wanted.", "{y}/{q}*{p}")], both(MIX, ["i have {y} {u_} {j}, how much {i} do i need", "how much {i} goes with {y} {u_} of {j}"]), 0.7)
add("ratio", drawn(), [("Asked: the total. One part is {x} divided by {p}; {p}+{q} parts are wanted.", "{x}/{p}*({p}+{q})")], both(MIX, ["i have {x} {u_} {i}, how much {mix} does it make in all", "how much {mix} is it altogether with {x} {u_} {i}"]), 0.5)

# -- boxes: full ones, all that are needed, what is left over --------------------------------------------------------------------------
BOXED = ["i have {s} cookies and {a} go in a bag.", "{s} eggs are put in boxes of {a}.", "a baker has {s} rolls, in one bag are {a}.", "my son has {s} cards, on a page go {a}.", "{s} apples, {a} in each basket.", "we have {s} bottles and {a} fit in a crate.", "there are {s} books and a box holds {a}.", "{n} packs {s} candles in packs of {a}."]
UNEVEN = ints(uneven, a=[9, 14, 40], b=[12, 30, 80], r_=[8, 20])
add("boxes", UNEVEN, [("{s} divided by {a}, only the whole part: floor.", "floor({s}/{a})")], both(BOXED, ["how many are full", "how many full ones are there", "how many can be filled completely"]), 1)
add("boxes", UNEVEN, [("{s} divided by {a}, rounded up to a whole number: ceil.", "ceil({s}/{a})")], both(BOXED, ["how many do i need for all of them", "how many are needed so nothing is left outside", "how many must i have for all"]), 1)
add("boxes", UNEVEN, [("What is left of {s} in groups of {a} is the remainder: mod.", "{s} mod {a}")], both(BOXED, ["how many are left over", "how many dont fit in a full one", "how many stay outside when only full ones are made"]), 1)

# -- two people: the other, both, the difference ---------------------------------------------------------------------------------------
TWO = ["{n} has {a} {t} and {m} has {b} more.", "{n} read {a} pages and {m} {b} pages more.", "{n} is {a} cm and {m} is {b} cm taller.", "i have {a} euros, {m} has {b} euros more than me.", "class a has {a} kids and class b has {b} more."]
MORE = ints(lambda v: v["a"] != v["b"], a=[30, 90], b=[12, 30])
add("two", MORE, [("{a} plus {b}.", "{a}+{b}")], [f"{t} {q}" for t, q in zip(TWO, ["how many has {m}", "how many pages did {m} read", "how tall is {m}", "how much has {m}", "how many kids are in class b"])], 1)
add("two", MORE, [("First the second one: {a} plus {b}.", "{a}+{b}"), ("Together: {a} plus {r1}.", "{a}+{r1}")], [f"{t} {q}" for t, q in zip(TWO, ["how many have they together", "how many pages did they read together", "how tall are they together", "how much have we together", "how many kids are in both classes"])], 1)
BOTHS = ["{n} has {a} {t} and {m} has {b}.", "{n} got {a} points and {m} {b}.", "{n} saved {a} euros and {m} {b} euros.", "class a has {a} kids, class b has {b} kids.", "on monday came {a} people and on tuesday {b}."]
add("two", ints(lambda v: v["a"] > v["b"], a=[90, 400], b=[30, 90]), [("{a} plus {b}.", "{a}+{b}")], both(BOTHS, ["how many is it together", "how many altogether", "whats the total"]), 0.8)
add("two", ints(lambda v: v["a"] > v["b"], a=[90, 400], b=[30, 90]), [gap("a", "b")], both(BOTHS, ["what is the difference", "how many more is the first", "how many less is the second", "by how much do they differ"]), 1)
AGES = ["{n} is {b} years older than {m} and together they are {s}.", "{m} is {b} years younger than {n}, together they are {s} years.", "together {n} and {m} are {s}, {n} is {b} years older."]
add("two", age, [("Asked: the younger. " + YOUNG, "solve(x+(x+{b})={s})")], both(AGES, ["how old is {m}", "what is the age of {m}", "how old is the younger one"]), 0.8, answer="x+(x+{b}) = {s} gives x = {s1}.", box="{s1}")
add("two", age, [("Asked: the older. " + YOUNG, "solve(x+(x+{b})={s})"), ("The older is {s1} plus {b}.", "{s1}+{b}")], both(AGES, ["how old is {n}", "what is the age of {n}", "how old is the older one"]), 0.8, answer="x+(x+{b}) = {s} gives x = {s1}; then {s1} + {b} = {r2}.")
OLD = ["{n} is {kw} as old as {m} and together they are {s}.", "together {n} and {m} are {s} years, {n} is {kw} as old as {m}."]
add("two", twice, [("Asked: the younger. " + KX, "solve(x+{k}x={s})")], both(OLD, ["how old is {m}", "what is the age of {m}"]), 0.6, answer="x+{k}x = {s} gives x = {s1}.", box="{s1}")
add("two", twice, [("Asked: the older. " + KX, "solve(x+{k}x={s})"), ("The older is {k} times {s1}.", "{k}*{s1}")], both(OLD, ["how old is {n}", "what is the age of {n}"]), 0.6, answer="x+{k}x = {s} gives x = {s1}; then {k} × {s1} = {r2}.")

for kind, weight in dict(part=2, price=1.2, ratio=1.5, boxes=1.3, two=1.8).items():
    def run(d, kind=kind):
        yield from tell(d, "asked." + kind, KINDS[kind])
    skill(f"real_plain_pupils_asked_{kind}", weight=weight)(run)
