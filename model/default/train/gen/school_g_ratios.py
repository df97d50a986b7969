"""Ratios (simplest form, shares, equivalent, missing term, 1 : n, as a fraction) and direct and inverse proportion, side by side."""
from math import gcd

from .plain_daily_base import cash
from .school_g_base import Fraction, Item, cap, finite, scene, school, until


def parts(d, hi=9):
    while True:
        p, q = d.rng.randint(1, hi), d.rng.randint(1, hi)
        if p != q and gcd(p, q) == 1:
            return p, q


def colon(d, *xs):
    return d.pick(["{}:{}", "{} : {}", "{}:{}", "{} to {}"] if len(xs) == 2 else ["{}:{}:{}", "{} : {} : {}"]).format(*xs)


# -- simplest form --------------------------------------------------------------------------------------------------------------------------
GROUPS = [("boys", "girls", "a class"), ("cats", "dogs", "an animal home"), ("red beads", "blue beads", "a box"), ("adults", "children", "a hall"), ("wins", "losses", "a season"), ("cars", "bikes", "a street"), ("apples", "pears", "a basket"), ("oak trees", "beech trees", "a wood"), ("teachers", "pupils", "a school"), ("tulips", "roses", "a garden"), ("cows", "sheep", "a farm"), ("novels", "comics", "a library"), ("men", "women", "a choir"), ("white tiles", "grey tiles", "a floor")]


def counted(d):
    p, q = parts(d)
    k = d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15])
    g, h, w = d.pick(GROUPS)
    return dict(a=str(p * k), b=str(q * k), s=str((p + q) * k), g=g, h=h, w=w, W=cap(w), r=colon(d, p * k, q * k))


SIMPLE = ("Asked: the simplest ratio. {a}/{b} in lowest terms: the calculator reduces it.", "{a}/{b}")
TURNED = ("Asked: the simplest ratio. {b}/{a} in lowest terms: the calculator reduces it.", "{b}/{a}")


def box(v):
    return v["x1"].replace("/", ":") if "/" in v["x1"] else v["x1"] + ":1"


SAID = lambda v: "In simplest form the ratio is " + box(v) + "."  # noqa: E731
P = scene(counted, "", Item(2, [SIMPLE], """
Simplify the ratio {r}.
Write {r} in its simplest form.
What is the ratio {r} in simplest form?
Reduce the ratio {r} as far as possible.
{r} in simplest form
ratio {r} simplified
Give {r} as a ratio of the smallest whole numbers.
Cancel down the ratio {r}.
Express the ratio {r} in lowest terms.
Which ratio in lowest terms is equal to {r}?
A drawing has sides in the ratio {r}. Write that ratio as simply as possible.
Someone writes the ratio {r}. How would it look fully simplified?
$${a} : {b}$$ Simplify.
Simplify $${a}:{b}$$.
The ratio of two lengths is {r}. What is it in lowest terms?
The numbers {a} and {b} are compared. What is their ratio in simplest form?
Divide both sides of {r} by their greatest common factor. Which ratio is left?
My answer is {r}, but it should be in simplest form. What should I write?
Can you make {r} simpler? Give the simplest ratio.
Put the ratio {r} into its lowest terms, please.
""".replace("$$", "$"), answer=SAID, box=box, spell=0))
P += scene(counted, "In {w} there are {a} {g} and {b} {h}.\n{W} has {a} {g} and {b} {h}.\n~there are {a} {g} and {b} {h} in {w}\n!{a} {g}, {b} {h}.\n{n} counts {a} {g} and {b} {h} in {w}.", Item(0.9, [SIMPLE], "What is the ratio of {g} to {h} in simplest form?\n-Write the ratio of {g} to {h} in its lowest terms.\n-{g} to {h}: which ratio, fully simplified?\n-In what ratio, as simple as possible, are {g} and {h}, in this order?", answer=SAID, box=box, spell=0),
           Item(0.9, [TURNED], "What is the ratio of {h} to {g} in simplest form?\n-Write the ratio of {h} to {g} in its lowest terms.\n-{h} to {g}: which ratio, fully simplified?\n-In what ratio, as simple as possible, are {h} and {g}, in this order?", answer=SAID, box=box, spell=0),
           Item(0.6, [("The fraction is {a} of {a}+{b}.", "{a}/({a}+{b})")], "-What fraction of them are {g}? Give it in lowest terms.\n-Which fraction of all are {g}, in lowest terms?\n-Of {g} and {h} together, what fraction is {g}? Simplify it.", answer="{a} of {a} + {b} is {x1}.", box="{x1}", spell=0))
P += scene(counted, "In {w} there are {s} {g} and {h} in all; {a} of them are {g}.\n{a} of {s} in {w} are {g}, the others are {h}.\n!{s} {g} and {h} together, {a} of them {g}.", Item(0.7, [("First the other number: {s} minus {a}.", "{s}-{a}"), ("Asked: the simplest ratio. {a}/{r1} in lowest terms: the calculator reduces it.", "{a}/{r1}")], "What is the ratio of {g} to {h} in simplest form?\n-Write the ratio of {g} to {h} in its lowest terms.\n-{g} to {h}: which ratio, fully simplified?", answer=lambda v: "{s} − {a} = {r1}, and in simplest form the ratio is " + v["x2"].replace("/", ":") + ("" if "/" in v["x2"] else ":1") + ".", box=lambda v: v["x2"].replace("/", ":") + ("" if "/" in v["x2"] else ":1"), spell=0))


def one_to(d):
    while True:
        a, b = d.rng.randint(2, 40), d.rng.randint(2, 90)
        if a != b and finite(Fraction(b, a)) and len(finite(Fraction(b, a))) < 5 and finite(Fraction(a, b)):
            return dict(a=str(a), b=str(b), r=colon(d, a, b))


P += scene(one_to, "", Item(0.8, [("Asked: the ratio as 1:n. {b} divided by {a}.", "{b}/{a}")], """
Write {r} in the form 1 : n.
Express the ratio {r} as 1 : n.
What is {r} as a ratio 1 : n?
{r} as 1 : n
Give the ratio {r} in the form 1 : n.
Change {r} into a ratio that begins with 1, that is 1 : n.
The ratio of teachers to pupils is {r}. Write it as 1 : n.
In a mixture the ratio of syrup to water is {r}. Give it in the form 1 : n.
How is {r} written as 1 : n?
""", answer="{b} ÷ {a} = {r1}, so it is 1:{r1}.", box="1:{r1}", spell=0), Item(0.6, [("Asked: the ratio as n:1. {a} divided by {b}.", "{a}/{b}")], """
Write {r} in the form n : 1.
Express the ratio {r} as n : 1.
What is {r} as a ratio n : 1?
{r} as n : 1
Give the ratio {r} in the form n : 1.
Change {r} into a ratio that ends with 1, that is n : 1.
In a mixture the ratio of sand to cement is {r}. Give it in the form n : 1.
""", answer="{a} ÷ {b} = {r1}, so it is {r1}:1.", box="{r1}:1", spell=0))


# small|large|as thoughts have it|small ones in a large one
MEASURES = [("cm", "m", "A metre", "centimetres", 100), ("g", "kg", "A kilogram", "grams", 1000), ("minutes", "hours", "An hour", "minutes", 60), ("ml", "litres", "A litre", "millilitres", 1000), ("mm", "cm", "A centimetre", "millimetres", 10), ("m", "km", "A kilometre", "metres", 1000), ("seconds", "minutes", "A minute", "seconds", 60)]


def measured(d):
    while True:
        s, t, one, small, f = d.pick(MEASURES)
        k = d.rng.randint(2, 6)
        a = d.rng.randint(1, 40) * (5 if f < 1000 else 50)
        if gcd(a, k * f) > 1 and k * f // gcd(a, k * f) <= 60:
            return dict(a=str(a), k=str(k), s_=s, w=t, one=one, small=small, f=str(f), x=f"{a} {s}", y=f"{k} {t}")


RATIO_OF = """
Simplify the ratio X to Y.
Write the ratio of X to Y in its simplest form.
What is the ratio X : Y in simplest form?
X : Y as a ratio without units, in lowest terms
The first quantity is X, the second Y. Give the ratio of the first to the second in simplest form.
Express X to Y as a ratio of the smallest whole numbers.
Compare X with Y: which ratio, fully simplified?
Find the ratio X to Y in lowest terms. Mind the units.
In what ratio, as simple as possible, are X and Y?
"""
FOUND = lambda v: "The ratio is " + box(v) + "."  # noqa: E731
P += scene(measured, "", Item(0.8, [("Asked: the simplest ratio. {one} has {f} {small}: {a} divided by {k} times {f}, in lowest terms.", "{a}/({k}*{f})")], RATIO_OF.replace("X", "{x}").replace("Y", "{y}"), answer=FOUND, box=box, spell=0),
           Item(0.6, [("Asked: the simplest ratio. {one} has {f} {small}: {k} times {f} divided by {a}, in lowest terms.", "{k}*{f}/{a}")], RATIO_OF.replace("X", "{y}").replace("Y", "{x}"), answer=FOUND, box=box, spell=0))


def equal(d):
    p, q = parts(d)
    k = d.rng.randint(2, 12)
    j = d.pick([1, 1, 2, 3])
    p, q = p * j, q * j
    s = d.pick([":", " : ", ":"])
    x = d.pick(["x", "x", "?", "n"])
    return dict(p=str(p), q=str(q), a=str(p * k), b=str(q * k), x=x, E=f"{p}{s}{q} = {p * k}{s}{x}", F=f"{p}{s}{q} = {x}{s}{q * k}")


EQ = """
Find the missing number: E
What number belongs in the place of {x}? E
E. What is {x}?
Complete the equivalent ratios: E
The two ratios are equal: E. Find {x}.
Work out {x} if E.
For which {x} are the ratios the same? E
These ratios are equivalent: E. Determine {x}.
E, {x} = ?
Fill in the missing term: E
If E, how big is {x}?
"""
P += scene(equal, "", Item(0.9, [("Asked: the second share. One part is {a} divided by {p}; {q} parts are wanted.", "{a}/{p}*{q}")], EQ.replace("E", "{E}").replace("{E}quiv", "Equiv") + "The ratio {p}:{q} is the same as {a} to what number?\nWhich number must follow {a} so that the ratio is {p} to {q}?\n", spell=0),
           Item(0.9, [("Asked: the first share. One part is {b} divided by {q}; {p} parts are wanted.", "{b}/{q}*{p}")], EQ.replace("E", "{F}") + "The ratio {p}:{q} is the same as what number to {b}?\nWhich number must stand before {b} so that the ratio is {p} to {q}?\n", spell=0))

# -- shares -----------------------------------------------------------------------------------------------------------------------------------
MIXES = [("sand", "cement", "mortar", "kg"), ("red paint", "white paint", "pink paint", "litres"), ("syrup", "water", "squash", "ml"), ("flour", "butter", "pastry", "g"), ("copper", "zinc", "brass", "kg"), ("juice", "lemonade", "punch", "litres"), ("oil", "vinegar", "dressing", "ml"), ("blue paint", "yellow paint", "green paint", "litres"), ("peat", "bark", "compost", "litres"), ("oats", "nuts", "muesli", "g"), ("gravel", "cement", "concrete", "kg")]


def mixture(d):
    p, q = parts(d, 7)
    k = d.pick([2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 50]) * (d.pick([1, 10]) if d.chance(0.3) else 1)
    g, h, m, u = d.pick(MIXES)
    return dict(p=str(p), q=str(q), r=colon(d, p, q), g=g, h=h, o=m, u=u, a=str(p * k), b=str(q * k), s=str((p + q) * k), G=cap(g))


def part(k, parts_, one, name):
    """One share of the whole."""
    return (f"Asked: the {name} share. It is {{{one}}} of {{p}}+{{q}} parts.", f"{{s}}*{{{one}}}/({{p}}+{{q}})")


def other(k, over, times, name):
    return (f"Asked: {name}. One part is {{{k}}} divided by {{{over}}}; {times} parts are wanted.", f"{{{k}}}/{{{over}}}*" + (f"({times})" if "+" in times else times))


MADE = """
{G} and {h} are mixed in the ratio {r} to make {s} {u} of {o}.
~{s} {u} of {o} are mixed from {g} and {h} in the ratio {r}
For {o}, {g} and {h} are taken in the ratio {r}. {n} makes {s} {u} of it.
!{o}, {g} to {h} = {r}, {s} {u} in all.
{n} needs {s} {u} of {o}, made of {g} and {h} in the ratio {r}.
The ratio of {g} to {h} in {o} is {r}. There are {s} {u} of {o}.
"""
P += scene(mixture, MADE, Item(1.2, [part("s", 0, "p", "first")], "How many {u} of {g} are in it?\n-How much {g} is that, in {u}?\n-[Find|Work out] the amount of {g} in {u}.\n-How many {u} of it are {g}?", "{u}", spell=0), Item(1.2, [part("s", 0, "q", "second")], "How many {u} of {h} are in it?\n-How much {h} is that, in {u}?\n-[Find|Work out] the amount of {h} in {u}.\n-How many {u} of it are {h}?", "{u}", spell=0))
HAVE = """
{G} and {h} are mixed in the ratio {r}. {n} takes {X} {u} of {Y}.
~{o} is made from {g} and {h} in the ratio {r} and {X} {u} of {Y} go in
For {o} the ratio of {g} to {h} is {r}. {n} has {X} {u} of {Y} for it.
!{o}, {g} to {h} = {r}, {X} {u} of {Y}.
The ratio of {g} to {h} is {r}, and there are {X} {u} of {Y}.
"""
GOT_A, GOT_B = HAVE.replace("{X}", "{a}").replace("{Y}", "{g}"), HAVE.replace("{X}", "{b}").replace("{Y}", "{h}")
P += scene(mixture, GOT_A, Item(1, [other("a", "p", "{q}", "the second share")], "How many {u} of {h} does that need?\n-How much {h} goes with it, in {u}?\n-How many {u} of {h} are taken?", "{u}", spell=0), Item(0.9, [other("a", "p", "{p}+{q}", "the total")], "How many {u} is that in all?\n-How many {u} does the whole mixture make?\n-What is the total amount of {g} and {h} in {u}?", "{u}", spell=0))
P += scene(mixture, GOT_B, Item(1, [other("b", "q", "{p}", "the first share")], "How many {u} of {g} does that need?\n-How much {g} goes with it, in {u}?\n-How many {u} of {g} are taken?", "{u}", spell=0), Item(0.9, [other("b", "q", "{p}+{q}", "the total")], "How many {u} is that in all?\n-How many {u} does the whole mixture make?\n-What is the total amount of {g} and {h} in {u}?", "{u}", spell=0))


def split(d):
    p, q = parts(d)
    k = d.pick([2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 20, 25, 30, 40])
    v = cash(d, dict(p=str(p), q=str(q), r=colon(d, p, q), big=str(max(p, q)), small=str(min(p, q))), s=str((p + q) * k), a=str(p * k), b=str(q * k), e=str(abs(p - q) * k))
    return v


MONEY = """
{n} and {m} share {S} in the ratio {r}.
~{S} is divided between {n} and {m} in the ratio {r}
{n} and {m} get {S} for a job and split it {r}, in this order.
!{S}, {n} and {m}, ratio {r}.
A prize of {S} goes to {n} and {m} in the ratio {r}.
{S} is shared out in the ratio {r}. {n} has the first share, {m} the second.
"""
P += scene(split, MONEY, Item(1.1, [part("s", 0, "p", "first")], "How much does {n} get?\n-What is {n}'s share?\n-[Find|Work out] how much {n} gets.\n-How much is {n}'s part?"), Item(1.1, [part("s", 0, "q", "second")], "How much does {m} get?\n-What is {m}'s share?\n-[Find|Work out] how much {m} gets.\n-How much is {m}'s part?"),
           Item(0.6, [("Asked: the largest share. It is {big} of {p}+{q} parts.", "{s}*{big}/({p}+{q})")], "-How much is the larger share?\n-What is the bigger of the two shares?\n-[Find|Work out] the larger part."), Item(0.6, [("Asked: the smallest share. It is {small} of {p}+{q} parts.", "{s}*{small}/({p}+{q})")], "-How much is the smaller share?\n-What is the smaller of the two shares?\n-[Find|Work out] the smaller part."),
           Item(0.9, [("Asked: the difference. It is {big}-{small} of {p}+{q} parts.", "{s}*({big}-{small})/({p}+{q})")], "-How much more does the one get than the other?\n-By how much do their shares differ?\n-What is the difference between the two shares?"))
P += scene(split, "{n} and {m} share some money in the ratio {r}. {n} gets {A}.\n~some money is divided between {n} and {m} in the ratio {r} and {n}'s part is {A}\n!{n} to {m} = {r}, {n} gets {A}.\nOf money that is split {r} between {n} and {m}, {A} goes to {n}.", Item(0.9, [other("a", "p", "{q}", "the second share")], "How much does {m} get?\n-What is {m}'s share?\n-[Find|Work out] how much {m} gets."), Item(0.9, [other("a", "p", "{p}+{q}", "the total")], "How much money was there in all?\n-How much do they get together?\n-What was the whole amount?\n-[Find|Work out] the total."))
P += scene(split, "{n} and {m} share some money in the ratio {r}. {m} gets {B}.\n~some money is divided between {n} and {m} in the ratio {r} and {m}'s part is {B}\n!{n} to {m} = {r}, {m} gets {B}.\nOf money that is split {r} between {n} and {m}, {B} goes to {m}.", Item(0.9, [other("b", "q", "{p}", "the first share")], "How much does {n} get?\n-What is {n}'s share?\n-[Find|Work out] how much {n} gets."), Item(0.9, [other("b", "q", "{p}+{q}", "the total")], "How much money was there in all?\n-How much do they get together?\n-What was the whole amount?\n-[Find|Work out] the total."))

# -- proportion -------------------------------------------------------------------------------------------------------------------------------
# people|a job that takes time|what they make|the word for time
CREWS = [c.split("|") for c in """workers|dig a ditch|crates are packed|days
machines|print all the posters|bottles are filled|hours
painters|paint a hall|fences are painted|days
pumps|empty a basin|tanks are filled|hours
cleaners|clean a school|rooms are cleaned|hours
robots|weld a ship|cars are built|days
gardeners|plant a park|trees are planted|days
typists|copy a book|letters are typed|hours
bakers|bake for a wedding|loaves are baked|hours
harvesters|harvest all the fields|fields are harvested|days""".split("\n")]


def inverse(d):
    while True:
        a, b, c = d.rng.randint(2, 16), d.rng.randint(2, 24), d.rng.randint(2, 24)
        if a != c and b != c and a * b % c == 0 and a * b // c not in (a, b, 1):
            who, job, _, t = d.pick(CREWS)
            f, h = d.pick([("hay", "horses"), ("hay", "cows"), ("hay", "sheep"), ("feed", "hens"), ("food", "sailors"), ("water", "hikers"), ("food", "hikers"), ("corn", "ducks"), ("food", "people"), ("water", "camels")])
            return dict(a=str(a), b=str(b), c=str(c), x=str(a * b // c), who=who, job=job, ts=t, feed=f, herd=h)


def direct(d):
    while True:
        a, c, k = d.rng.randint(2, 15), d.rng.randint(2, 20), d.rng.randint(2, 30)
        if a != c:
            break
    who, _, done, t = d.pick(CREWS)
    what, rest = done.split(" ", 1)
    return dict(a=str(a), b=str(a * k), c=str(c), e=str(c * k), who=who, what=what, done=rest, ts=t)


LESS = ("<a times b>, divided by {c}.", "<a*b>/{c}")
Q = scene(inverse, "{a} {who} need {b} {ts} to {job}.\n~{a} {who} {job} in {b} {ts}\nIt takes {a} {who} {b} {ts} to {job}.\n!{a} {who}: {b} {ts} for the job.\nTo {job}, {a} {who} need {b} {ts} if all work equally fast.", Item(1.6, [LESS], "How many {ts} do {c} {who} need?\n-How long do {c} {who} need, in {ts}?\n-How many {ts} does it take {c} of them?\n-In how many {ts} do {c} {who} do it?\n-With {c} {who}, how many {ts} does it take?", "{ts}", spell=0))
Q += scene(inverse, "{a} {who} need {b} {ts} to {job}. It must be done in {c} {ts}.\n~{a} {who} {job} in {b} {ts} and it has to be ready in {c} {ts}\nIt takes {a} {who} {b} {ts} to {job}, but only {c} {ts} are allowed.\n!{a} {who}: {b} {ts}. Wanted: {c} {ts}.", Item(1.2, [LESS], "How many {who} does it take?\n-How many {who} are needed for that?\n-How many {who} must there be?\n[Find|Work out] the number of {who} needed.", "{who}", spell=0))
Q += scene(direct, "{a} {who} work side by side all day; {b} {what} {done}.\n~{b} {what} {done} in a day by {a} {who}\nIn one day {b} {what} {done} by {a} {who}.\n!{a} {who}, {b} {what} a day.\nWhen {a} {who} are at work, {b} {what} {done} every day.", Item(1.4, [("One is {b} divided by {a}; {c} times as much is wanted.", "{b}/{a}*{c}")], "How many {what} {done} in a day by {c} {who}?\n-How many {what} would it be with {c} {who}?\n-With {c} {who}, how many {what} {done} in a day?\n-And how many {what} with {c} {who}?", "{what}", spell=0),
           Item(1, [("One is {a} divided by {b}; {e} times as much is wanted.", "{a}/{b}*{e}")], "How many {who} does it take for {e} {what} in a day?\n-How many {who} are needed so that {e} {what} {done} in a day?\n-{e} {what} are wanted in a day. How many {who} is that?", "{who}", spell=0))
Q += scene(inverse, "The {feed} lasts {a} {herd} for {b} days.\n~there is {feed} for {a} {herd} for {b} days\nThere is enough {feed} for {a} {herd} to last {b} days.\n!{feed} for {a} {herd}: {b} days.", Item(1, [LESS], "For how many days does it last {c} {herd}?\n-How many days does it last if there are {c} {herd}?\n-There are {c} {herd}. For how many days is it enough?\n-How long does it last {c} {herd}, in days?", "days", spell=0),
           Item(0.9, [LESS], "For how many {herd} does it last {c} days?\n-It must last {c} days. For how many {herd} is it enough?\n-How many {herd} can live on it for {c} days?", "{herd}", spell=0))


def speed(d):
    while True:
        a, b, c = 10 * d.rng.randint(3, 12), d.rng.randint(2, 9), 10 * d.rng.randint(3, 14)
        if a != c and a * b != c and finite(Fraction(a * b, c)) and len(finite(Fraction(a * b, c))) < 4:
            return dict(a=str(a), b=str(b), c=str(c), o=d.pick(["lorry", "train", "coach", "car", "bus"]), u=d.pick(["km/h", "km/h", "mph"]))


Q += scene(speed, "At {a} {u} a {o} takes {b} hours for a journey.\n~a {o} takes {b} hours for a route at {a} {u}\nA journey takes {b} hours if the {o} goes at {a} {u}.\n!{o}, {a} {u}: {b} hours.", Item(0.9, [LESS], "How many hours does it take at {c} {u}?\n-How long does the same way take at {c} {u}, in hours?\n-At {c} {u}, how many hours does it take?", "hours", spell=0))


def law(d):
    while True:
        a, b, c = d.rng.randint(2, 20), d.rng.randint(2, 60), d.rng.randint(2, 30)
        if len({a, b, c}) == 3 and finite(Fraction(b * c, a)) and finite(Fraction(a * b, c)) and max(len(finite(Fraction(b * c, a))), len(finite(Fraction(a * b, c)))) < 6:
            x, y = d.pick([("x", "y"), ("x", "y"), ("t", "s"), ("p", "q"), ("m", "F"), ("n", "C"), ("r", "v")])
            return dict(a=str(a), b=str(b), c=str(c), x=x, y=y)


Q += scene(law, "The quantity {y} is directly proportional to {x}, and {y} = {b} when {x} = {a}.\n~the quantity {y} is directly proportional to {x} and {y} is {b} for {x} = {a}\n!Given: {y} ∝ {x}, {y} = {b} if {x} = {a}.\nThe quantity {y} varies directly with {x}. For {x} = {a} it is {b}.\nWhen {x} is {a}, {y} is {b}. The two are in direct proportion.", Item(1.1, [("One is {b} divided by {a}; {c} times as much is wanted.", "{b}/{a}*{c}")], "What is {y} when {x} = {c}?\n-Find {y} for {x} = {c}.\n-How big is {y} if {x} is {c}?\n-Work out {y} when {x} is {c}.", spell=0), Item(0.7, [("The constant is {y} divided by {x}: {b} divided by {a}.", "{b}/{a}")], "-What is the constant k in {y} = k{x}?\n-Find the constant of proportionality k, with {y} = k{x}.", own=until(law, lambda v: finite(Fraction(v["b"]) / Fraction(v["a"]))), answer="k = {b} ÷ {a} = {r1}.", spell=0))
Q += scene(law, "The quantity {y} is inversely proportional to {x}, and {y} = {b} when {x} = {a}.\n~the quantity {y} is inversely proportional to {x} and {y} is {b} for {x} = {a}\n!Given: {y} ∝ 1/{x}, {y} = {b} if {x} = {a}.\nThe quantity {y} varies inversely with {x}. For {x} = {a} it is {b}.\nWhen {x} is {a}, {y} is {b}. The two are in inverse proportion.", Item(1.1, [LESS], "What is {y} when {x} = {c}?\n-Find {y} for {x} = {c}.\n-How big is {y} if {x} is {c}?\n-Work out {y} when {x} is {c}.", spell=0), Item(0.5, [("The constant is {x} times {y}: {a} times {b}.", "{a}*{b}")], "-What is the constant k in {y} = k/{x}?\n-Find the constant k, with {y} = k/{x}.", answer="k = {a} × {b} = {r1}.", spell=0))


def goods(d):
    what, u = d.pick([("km", "litres of fuel"), ("cakes", "eggs"), ("shirts", "metres of cloth"), ("laps", "minutes"), ("m² of wall", "ml of paint"), ("cups of tea", "grams of sugar"), ("pages", "ml of ink"), ("people", "grams of pasta"), ("rows", "bricks"), ("necklaces", "beads")])
    while True:
        a, c, k = d.rng.randint(2, 15), d.rng.randint(2, 30), d.pick([1, 2, 3, 4, 5, 6, 8, 12, 15, Fraction(1, 2), Fraction(3, 2), Fraction(5, 2), 20, 25])
        if u in ("eggs", "bricks", "beads") and Fraction(k).denominator != 1 or a == c or (a * k).denominator != 1 or not finite(c * k) or (c * k).denominator != 1:
            continue
        return dict(a=str(a), b=finite(a * k), c=str(c), e=finite(c * k), what=what, u=u, v_=u.split(" of ")[0])


Q += scene(goods, "For {a} {what} you need {b} {u}.\n~{a} {what} take {b} {u}\n{b} {u} are needed for {a} {what}.\n!{a} {what}: {b} {u}.\nIt takes {b} {u} for {a} {what}.\n{n} uses {b} {u} for {a} {what}.", Item(1.4, [("One is {b} divided by {a}; {c} times as much is wanted.", "{b}/{a}*{c}")], "How many {u} for {c} {what}?\n-How many {u} do {c} {what} take?\n-{c} {what}: how many {u}?\n-At this rate, how many {u} for {c} {what}?\n-How much is it for {c} {what}, in {v_}?", "{v_}", spell=0),
           Item(1.1, [("One is {a} divided by {b}; {e} times as much is wanted.", "{a}/{b}*{e}")], "For how many {what} are {e} {u} enough?\n-How many {what} can be done with {e} {u}?\n-{e} {u}: how many {what}?\n-There are {e} {u}. For how many {what} is that enough?", "", spell=0))
school("ratios", P + Q, 3)
