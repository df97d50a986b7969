"""Contrast sets: ages (older, younger, times as old, told from either side; now, in some years, some years ago, together), more and fewer and
times as many from either side, with a sum or a difference known, for two and three, and averages that are told, missed and changed.
"""
import re

from .plain_contrast_c_parts import JOINED, JOINS, LEAVES, TOTAL, changed, groups, missing
from .plain_contrast_c_shares import Y, YK
from .plain_contrast_f_base import blocks, cap, contrast, tasks, times_word, until

# -- ages ------------------------------------------------------------------------------------------------------------------------
PART = {2: "half", 3: "a third", 4: "a quarter"}


def ages(d):
    """a now; b years between them; k times; c and e years on or back."""
    k = d.pick([2, 2, 3, 3, 4, 5])
    a = d.rng.randint(8, d.pick([20, 40]))
    b, c, e = d.rng.randint(2, d.pick([6, 15])), d.rng.randint(2, 12), d.rng.randint(2, 12)
    if a - b - c < 2 or a * k > 95 or c == e or any(str(x).startswith(str(b)) for x in (a + b, a - b, a * k)):
        return None
    return dict(a=a, b=b, c=c, e=e, k=k, w=times_word(d, k), age=0)


def divided(d):
    """The same, where a is a multiple of k."""
    k = d.pick([2, 2, 3, 4])
    q = d.rng.randint(5, 22)
    c = d.rng.randint(2, min(12, q - 2))
    return dict(a=q * k, k=k, c=c, w=times_word(d, k), h=PART[k], age=0)


def summed(d):
    x, j, c = d.rng.randint(5, 40), d.rng.randint(2, 25), d.rng.randint(2, 12)
    return dict(j=j, s=2 * x + j, c=c, z=2 * x + j + 2 * c, age=0)


def summed_k(d):
    k = d.rng.randint(2, 5)
    x, c = d.rng.randint(4, 70 // k), d.rng.randint(2, 12)
    return dict(k=k, w=times_word(d, k), s=x * (k + 1), c=c, z=x * (k + 1) + 2 * c, g=x * (k - 1), age=0)


def when(d):
    k, x, c = d.pick([2, 2, 2, 3, 3, 4]), d.rng.randint(1, 15), d.rng.randint(2, 25)
    p = k * (c + x) - x
    return dict(k=k, w=times_word(d, k), p=p, c=c, age=0) if 18 + c < p < 70 else None


SUBJECTS = [("{n}", "{m}"), ("the first runner", "the second runner"), ("my friend Pat", "my neighbour"), ("my cousin", "my brother"), ("the oak", "the beech"), ("our house", "the neighbours' house")]
KINSHIP = [("the father", "the son"), ("the mother", "the daughter"), ("the aunt", "the nephew"), ("{n}'s uncle", "{n}"), ("Mr Lee", "Mr Lee's niece")]
AGES = """
= older
NN is {a} years old and MM is {b} years older.
NN is {a}. MM is {b} years older than NN.
MM is {b} years older than NN, who is {a}.
NN is {a} years old; MM is older by {b} years.
At {a}, NN is {b} years younger than MM.
NN is {a}, which is {b} years less than MM.
NN is {b} years younger than MM. NN is {a}.
The age of NN is {a}, and MM has {b} years more.
~NN {a}, MM {b} years older.
= younger
NN is {a} years old and MM is {b} years younger.
NN is {a}. MM is {b} years younger than NN.
MM is {b} years younger than NN, who is {a}.
NN is {a} years old; MM is younger by {b} years.
At {a}, NN is {b} years older than MM.
NN is {a}, which is {b} years more than MM.
NN is {b} years older than MM. NN is {a}.
The age of NN is {a}, and MM has {b} years less.
~NN {a}, MM {b} years younger.
= times
NN is {a} years old and MM is {w} as old.
NN is {a}. MM is {w} as old as NN.
MM is {w} the age of NN, who is {a}.
NN has reached the age of {a}. MM is {w} that age.
The age of MM is {w} that of NN. NN is {a}.
~NN {a}, MM {w} as old.
= parts
NN is {a} years old and is {w} as old as MM.
NN is {a}, and that is {w} the age of MM.
NN is {w} as old as MM. NN is {a}.
NN is {a}. MM is only {h} as old.
MM is {h} the age of NN, who is {a}.
The age of MM is {h} that of NN, and NN is {a}.
~NN {a}, {w} as old as MM.
? other
How old is MM?
How old is MM now?
What is the age of MM?
What age is MM?
[Find|Work out] the age of MM.
age of MM?
? otherin
How old will MM be in {c} years?
What will the age of MM be in {c} years' time?
What age will MM be {c} years from now?
In {c} years, how old will MM be?
Find the age of MM in {c} years.
{c} years from now: how old is MM then?
? otherago
How old was MM {c} years ago?
What was the age of MM {c} years ago?
What age was MM {c} years back?
Find how old MM was {c} years ago.
{c} years ago: how old was MM?
? firstin
How old will NN be in {c} years?
What age will NN be {c} years from now?
In {c} years, how old will NN be?
? firstago
How old was NN {c} years ago?
What was the age of NN {c} years ago?
? both
How old are both together?
What do both ages add up to?
What is the sum of the ages?
Find both ages added together.
NN and MM together: how many years?
? bothin
How old will both be together in {c} years?
What will both ages add up to in {c} years?
What is the sum of the ages {c} years from now?
In {c} years, what will be the sum of both ages?
? diff
How many years older is MM than NN?
How many years younger is NN than MM?
How many years lie between their ages?
What is the difference between the ages?
? diffp
How many years older is NN than MM?
How many years younger is MM than NN?
How many years lie between their ages?
What is the difference between the ages?
"""
TOGETHER_AGES = """
= sum
NN is {j} years older than MM, and the two are {s} together.
The ages of NN and MM add up to {s}. NN is {j} years older.
The ages of NN and MM add up to {s}. MM is {j} years younger.
MM is {j} years younger than NN. Their ages total {s}.
Together NN and MM are {s} years old. The difference is {j} years, and NN is the older one.
~NN and MM: {s} together, NN {j} years older.
= sumin
NN is {j} years older than MM, and in {c} years the two will be {z} together.
In {c} years the ages of NN and MM will add up to {z}. NN is {j} years older.
MM is {j} years younger than NN. {c} years from now their ages will total {z}.
= sumtimes
NN is {w} as old as MM, and the two are {s} together.
The ages of NN and MM add up to {s}. NN is {w} as old.
NN is {w} the age of MM. Their ages total {s}.
Together NN and MM are {s} years old. NN is {w} as old as MM.
~NN and MM: {s} together, NN {w} as old as MM.
= sumtimesin
NN is {w} as old as MM is now, and in {c} years the two will be {z} together.
NN is {w} as old as MM. {c} years from now their ages will total {z}.
= difftimes
NN is {w} as old as MM and {g} years older.
NN is {w} as old as MM. The difference between the ages is {g} years.
NN is {g} years older than MM, which makes NN {w} as old.
MM is {g} years younger than NN, and NN is {w} as old as MM.
? young
How old is MM?
How old is MM now?
What is the age of MM now?
What age is MM?
[Find|Work out] the age of MM now.
I want to know the age of MM.
? old
How old is NN?
How old is NN now?
What is the age of NN now?
What age is NN?
[Find|Work out] the age of NN now.
I want to know the age of NN.
"""
WHEN = """
= when
NN is {p} and MM is {c}.
NN is {p} years old and MM {c}.
MM is {c}, NN {p}.
Today NN is {p} years old; MM is {c}.
~NN {p}, MM {c}.
? when
In how many years will NN be {w} as old as MM?
After how many years is NN {w} as old as MM?
How many years will it take until NN is {w} as old as MM?
How long is it, in years, before NN is {w} the age of MM?
How many years from now will the age of NN be {w} that of MM?
"""
WAS = """
= was
NN is {p} and MM is {c}.
NN is {p} years old and MM {c}.
MM is {c}, NN {p}.
Today NN is {p} years old; MM is {c}.
~NN {p}, MM {c}.
? was
How many years ago was NN {w} as old as MM?
How long ago, in years, was NN {w} the age of MM?
How many years back was the age of NN {w} that of MM?
How many years is it since NN was {w} as old as MM?
"""
SELF = blocks("""
= inyears
In {c} years {n} will be {a}.
{n} will be {a} in {c} years' time.
{c} years from now {n} will be {a} years old.
{n} turns {a} in {c} years.
It will be {c} years before {n} is {a}.
I will be {a} in {c} years.
= ago
{c} years ago {n} was {a}.
{n} was {a} years old {c} years ago.
{n} had {his} {a}th birthday {c} years ago today.
It is {c} years since {n} was {a}.
{c} years back {n}'s age was {a}.
= now
{n} is {a} now.
{n} is {a} years old today.
At the moment {n} is {a}.
{n}'s present age is {a}.
= whenago
When {n} was {a}, {m} was {b} years old. {n} is now {f}.
{n} was {a} at the time {m} was {b}. Now {n} is {f}.
? now
How old is {n} now?
What age is {n} today?
What is {n}'s age at present?
Find {n}'s age now.
? later
How old will {n} be {e} years from now?
What age will {n} be in {e} years' time?
? before
How old was {n} {e} years ago?
What age was {n} {e} years before today?
? in
How old will {n} be in {c} years?
What will {n}'s age be {c} years from now?
In {c} years, how old will {n} be?
? agoask
How old was {n} {c} years ago?
What was {n}'s age {c} years ago?
{c} years ago, how old was {n}?
? m
How old is {m} now?
What is {m}'s age now?
""".replace("I will be {a} in {c} years.\n", "").replace("{n} had {his} {a}th birthday {c} years ago today.\n", ""))


def with_pairs(text, pairs):
    """The scene with every pair of names in place of NN and MM."""
    out = []
    for a, b in pairs:
        text_ = text.replace("who is", "which is") if a in ("the oak", "our house") else text
        scene = blocks(text_.replace("NN", a).replace("MM", b))
        out.append({k: [cap(x) if x[0] not in "~[" else "~" + cap(x[1:]) if x[0] == "~" else x for x in lines] for k, lines in scene.items()})
    return out


A = until(ages, bool)
AP, AM = "{a} plus {b}", "{a} minus {b}"
TOG = ("Together: {a} plus {r1}.", "{a}+{r1}")
TOG_IN = ("In {c} years each is {c} older: {a} plus {r1} plus 2 times {c}.", "{a}+{r1}+2*{c}")
AGE_KINDS = [("older", "other", A, [(AP + ".", "{a}+{b}")], 1.2), ("younger", "other", A, [(AM + ".", "{a}-{b}")], 1.2), ("times", "other", A, [("{k} times {a}.", "{k}*{a}")], 1), ("parts", "other", divided, [("1/{k} of {a} is {a} divided by {k}.", "{a}/{k}")], 1),
             ("older", "otherin", A, [(AP + ", then plus {c}.", "{a}+{b}+{c}")], 1.4), ("older", "otherago", A, [(AP + ", then minus {c}.", "{a}+{b}-{c}")], 1.2), ("younger", "otherin", A, [(AM + ", then plus {c}.", "{a}-{b}+{c}")], 1.4), ("younger", "otherago", A, [(AM + ", then minus {c}.", "{a}-{b}-{c}")], 1),
             ("times", "otherin", A, [("{a} times {k}, then plus {c}.", "{a}*{k}+{c}")], 1.2), ("times", "otherago", A, [("{a} times {k}, then minus {c}.", "{a}*{k}-{c}")], 0.8), ("parts", "otherin", divided, [("{a} divided by {k}, then plus {c}.", "{a}/{k}+{c}")], 1.2), ("parts", "otherago", divided, [("{a} divided by {k}, then minus {c}.", "{a}/{k}-{c}")], 0.6),
             ("older", "firstin", A, [("{a} plus {c}.", "{a}+{c}")], 0.4), ("times", "firstago", A, [("{a} minus {c}.", "{a}-{c}")], 0.3), ("younger", "firstago", A, [("{a} minus {c}.", "{a}-{c}")], 0.4), ("parts", "firstin", divided, [("{a} plus {c}.", "{a}+{c}")], 0.3),
             ("older", "both", A, [("First the second one: " + AP + ".", "{a}+{b}"), TOG], 1.2), ("younger", "both", A, [("First the second one: " + AM + ".", "{a}-{b}"), TOG], 1.2), ("times", "both", A, [("First the second one: {a} times {k}.", "{a}*{k}"), TOG], 0.8), ("parts", "both", divided, [("First the second one: {a} divided by {k}.", "{a}/{k}"), TOG], 0.8),
             ("older", "bothin", A, [("First the second one: " + AP + ".", "{a}+{b}"), TOG_IN], 0.8), ("younger", "bothin", A, [("First the second one: " + AM + ".", "{a}-{b}"), TOG_IN], 0.8), ("times", "bothin", A, [("First the second one: {a} times {k}.", "{a}*{k}"), TOG_IN], 0.5),
             ("times", "diff", A, [("First the second one: {a} times {k}.", "{a}*{k}"), ("Larger {r1}, smaller {a}. {r1} minus {a}.", "{r1}-{a}")], 0.7), ("parts", "diffp", divided, [("First the second one: {a} divided by {k}.", "{a}/{k}"), ("Larger {a}, smaller {r1}. {a} minus {r1}.", "{a}-{r1}")], 0.7)]
OLDER_J, OLDER_K = ("The older is {s1} plus {j}.", "{s1}+{j}"), ("The older is {k} times {s1}.", "{k}*{s1}")


def equation(who, said, e, last=None):
    gives = e.replace("=", " = ") + " gives x = {s1}"
    first = (f"Asked: the {who}. {said}", f"solve({e})")
    if not last:
        return [first], gives + ".", "{s1}"
    return [first, last], gives + "; then " + last[1].replace("*", " × ").replace("+", " + ") + " = {r2}.", "{r2}"


def solving(what, draw, said, e, last, weight):
    out = []
    for who, ask, tail in (("younger", "young", None), ("older", "old", last)):
        calls, answer, box = equation(who, said, e, tail)
        out.append((what, ask, draw, calls, weight, answer, box))
    return out


SUM_KINDS = solving("sum", summed, Y, "x+(x+{j})={s}", OLDER_J, 1) + solving("sumin", summed, "The younger is x and the older x+{j}; in {c} years each is {c} more. The equation is x+(x+{j})+2*{c}={z}.", "x+(x+{j})+2*{c}={z}", OLDER_J, 0.8) + solving("sumtimes", summed_k, YK, "x+{k}x={s}", OLDER_K, 1) + solving("sumtimesin", summed_k, "The younger is x and the older {k}x; in {c} years each is {c} more. The equation is x+{k}x+2*{c}={z}.", "x+{k}x+2*{c}={z}", OLDER_K, 0.6) + solving("difftimes", summed_k, "The younger is x and the older {k}x. The equation is {k}x=x+{g}.", "{k}x=x+{g}", OLDER_K, 0.8)


def was(d):
    k, x, c = d.pick([2, 3, 3, 4, 5]), d.rng.randint(1, 12), d.rng.randint(2, 15)
    p = k * c + x
    return dict(k=k, w=times_word(d, k), p=p, c=c + x, age=0) if p > c + x + 15 else None


def met(d):
    a, b, x = d.rng.randint(5, 20), d.rng.randint(3, 40), d.rng.randint(3, 30)
    return dict(a=a, b=b, f=a + x, age=0) if a != b else None


SELF_KINDS = [("inyears", "now", A, [("{a} minus {c}.", "{a}-{c}")], 1), ("inyears", "later", until(A, lambda v: v["a"] > v["c"] + 4), [("{a} minus {c}, then plus {e}.", "{a}-{c}+{e}")], 1), ("inyears", "before", until(A, lambda v: v["a"] > v["c"] + v["e"] + 2), [("{a} minus {c}, then minus {e}.", "{a}-{c}-{e}")], 0.8),
              ("ago", "now", A, [("{a} plus {c}.", "{a}+{c}")], 1), ("ago", "later", A, [("{a} plus {c}, then plus {e}.", "{a}+{c}+{e}")], 1), ("ago", "before", until(A, lambda v: v["e"] < v["c"]), [("{a} plus {c}, then minus {e}.", "{a}+{c}-{e}")], 0.8), ("now", "in", A, [("{a} plus {c}.", "{a}+{c}")], 0.7), ("now", "agoask", A, [("{a} minus {c}.", "{a}-{c}")], 0.7),
              ("whenago", "m", until(met, bool), [("The years since then: {f} minus {a}.", "{f}-{a}"), ("{b} plus {r1}.", "{b}+{r1}")], 0.8)]
AGE_TASKS = tasks(AGE_KINDS, with_pairs(AGES, SUBJECTS)) + tasks(SUM_KINDS, with_pairs(TOGETHER_AGES, SUBJECTS[:2] + KINSHIP)) + tasks([("when", "when", until(when, bool), [("In x years the ages are {p}+x and {c}+x. The equation is {p}+x={k}({c}+x).", "solve({p}+x={k}({c}+x))")], 1.2, "{p}+x = {k}({c}+x) gives x = {s1}.", "{s1}")], with_pairs(WHEN, KINSHIP)) + tasks([("was", "was", until(was, bool), [("x years ago the ages were {p}-x and {c}-x. The equation is {p}-x={k}({c}-x).", "solve({p}-x={k}({c}-x))")], 0.8, "{p}-x = {k}({c}-x) gives x = {s1}.", "{s1}")], with_pairs(WAS, KINSHIP)) + tasks(SELF_KINDS, [SELF])
contrast("f_ages", AGE_TASKS, 1.3, story=False)


# -- more, fewer, times as many, from either side ------------------------------------------------------------------------------------
# N and M | N tells its value | M more than N | M fewer than N | M times | asks for M | both | difference | unit for sums
MEASURED = [[p.strip() for p in line.split(" | ")] for line in """{n};{m};{n3} | X has # {t} | X has # more {t} than Y | X has # fewer {t} than Y | X has # as many {t} as Y | How many {t} does X have?;How many does X have?;How many {t} has X got?;Find the number of {t} X has. | How many {t} do they have altogether?;How many {t} have they in all?;What do they have together?
{n};{m};{n3} | X scored # points | X scored # more points than Y;X scored # points more than Y | X scored # fewer points than Y;X scored # points fewer than Y | X scored # as many points as Y | How many points did X score?;How many points did X get?;What was X's score?;Find X's score. | How many points did they score altogether?;What did they score in all?;What is the total of all their points?
{n};{m};{n3} | X [sold|was able to sell] # tickets | X sold # more tickets than Y | X sold # fewer tickets than Y;X sold # tickets less than Y | X sold # as many tickets as Y | How many tickets did X sell?;How many were sold by X?;Find how many tickets X sold. | How many tickets did they sell altogether?;How many tickets were sold in all?;What is the total number of tickets sold?
{n};{m};{n3} | X earned # {cur} | X earned # {cur} more than Y | X earned # {cur} less than Y | X earned # as much as Y | How many {cur} did X earn?;How much did X earn?;What did X earn?;Find X's earnings. | How many {cur} did they earn altogether?;What did they earn between them?;How much is it for all of them together?
the red box;the blue box;the green box | X holds # marbles | X holds # more marbles than Y | X holds # fewer marbles than Y | X holds # as many marbles as Y | How many marbles are in X?;How many marbles does X hold?;Find the number of marbles in X. | How many marbles are there altogether?;How many marbles do the boxes hold in all?
class A;class B;class C | X has # pupils | X has # more pupils than Y;X has # pupils more than Y | X has # fewer pupils than Y | X has # as many pupils as Y | How many pupils are in X?;How many pupils does X have?;Find the number of pupils in X. | How many pupils are there altogether?;How many pupils do the classes have together?
the long rope;the thin rope;the old rope | X measures # m | X is # m longer than Y | X is # m shorter than Y | X is # as long as Y | How long is X?;How many metres long is X?;What is the length of X?;Find the length of X. | How long are the ropes altogether?;What is the total length?
the first farm;the second farm;the third farm | X keeps # hens | X keeps # more hens than Y | X keeps # fewer hens than Y | X keeps # as many hens as Y | How many hens does X keep?;How many hens are on X?;Find the number of hens on X. | How many hens are there altogether?;How many hens do the farms keep in all?
the train;the coach;the van | X carries # people | X carries # more people than Y | X carries # fewer people than Y | X carries # as many people as Y | How many people does X carry?;How many people are in X?;Find the number of people in X. | How many people is that altogether?;How many people are carried in all?
{n};{m};{n3} | X walked # km | X walked # km more than Y;X walked # km further than Y | X walked # km less than Y | X walked # as far as Y | How many km did X walk?;How far did X walk?;Find X's distance. | How many km did they walk altogether?;How far is that in all?""".split("\n")]


def put(text, x, y="", v=""):
    return re.sub(r"\b(X|Y)\b|#", lambda m: v if m[0] == "#" else x if m[0] == "X" else y, text)


def sets(text):
    return text.split(";")


def that(rel, y, v):
    """"which is 5 more than" from "has 5 more {t} than"."""
    r = put(rel, "X", y, v)
    r = re.sub(r"^X (?:has|scored|sold|earned|holds|keeps|carries|walked|is) ", "", r)
    r = re.sub(r" (?:\{t\}|points|tickets|marbles|pupils|hens|people)(?= )", "", r)
    return "that is " + r


PLURAL = dict(has="have", holds="hold", keeps="keep", carries="carry", measures="measure")


def clean(v, gaps):
    """No sum that begins with the number that was added: the answer's text would be turned in the wrong place."""
    news = [v["a"] + v[g] for g in gaps] + [v["a"] - v[g] for g in gaps] + [v["a"] * v["k"]]
    return not any(str(x).startswith(str(v[g])) for x in news for g in gaps)


def compared():
    """Facts about N and M (and the third); M is the second one, N's value is told. Labels: what M is, asked from N."""
    out = []
    for names, value, more, fewer, times, asks, both in MEASURED:
        n, m, o = names.split(";")
        scene = {}
        add = lambda kind, label, lines: scene.setdefault((kind, label), []).extend(lines)     # noqa: E731
        tell = put(value, n, "", "{a}")

        def relate(label, ways, back, vs=tell, n=n, m=m):
            for r in ways:
                rel = put(r, m, n, "{v}")
                add("=", label, [f"{cap(vs)}. {cap(rel)}.", f"{cap(vs)} and {rel}.", f"{cap(rel)}, and {vs}.", f"{cap(rel)}. {cap(vs)}."])
            for r in back:
                rel = put(r, n, m, "{v}")
                add("=", label, [f"{cap(vs)}, and {that(r, m, '{v}')}.", f"{cap(rel)}. {cap(vs)}.", f"{cap(vs)}; {that(r, m, '{v}')}.", f"{cap(rel)}; {vs}."])
        for label, ways, back, v in (("more", sets(more), sets(fewer), "{b}"), ("fewer", sets(fewer), sets(more), "{b}"), ("times", sets(times), [], "{w}"), ("parts", [], sets(times), "{w}")):
            relate(label, ways, back)
            if label == "parts":
                relate(label, [r.replace("#", "@") for r in sets(times)], [])
            if label == "times":
                relate(label, [], [r.replace("#", "@") for r in sets(times)])
            scene["=", label] = [f.replace("{v}", v).replace("@", "{h}") for f in scene["=", label]]
        # the third one, told from the second
        for l2, r2, w2 in (("more", sets(more)[0], "{b}"), ("fewer", sets(fewer)[0], "{b}"), ("times", sets(times)[0], "{w}")):
            first = put(r2, m, n, w2)
            for l3, r3, from_ in (("more", sets(more)[-1], "m"), ("fewer", sets(fewer)[-1], "m"), ("more", sets(more)[-1], "n"), ("fewer", sets(fewer)[-1], "n")):
                third = put(r3, o, m if from_ == "m" else n, "{c}")
                add("=", f"{l2} {l3} {from_}", [f"{cap(tell)}. {cap(first)}. {cap(third)}.", f"{cap(tell)}, {first}, and {third}.", f"{cap(third)}. {cap(first)}. {cap(tell)}.", f"{cap(first)} and {third}. {cap(tell)}."])
        # a sum or a difference
        summed_ = put(re.sub(r"^X (\S+)", lambda v: "X and Y " + PLURAL.get(v[1], v[1]), value.replace("[sold|was able to sell]", "sold")), n, m, "{s}") + " [together|altogether|in all|between them]"
        for label, ways, v in (("sum+", [put(x, n, m, "{j}") for x in sets(more)] + [put(x, m, n, "{j}") for x in sets(fewer)], None), ("sumx", [put(sets(times)[0], n, m, "{w}")] + [put(sets(times)[0], m, n, "{h}")], None)):
            for r in ways:
                add("=", label, [f"{cap(summed_)}. {cap(r)}.", f"{cap(r)}. {cap(summed_)}.", f"{cap(r)}, and {summed_}.", f"{cap(summed_)}, and {r}."])
        for r in sets(more):
            d_, t_ = put(r, n, m, "{g}"), put(sets(times)[0], n, m, "{w}")
            add("=", "diffx", [f"{cap(t_)}. {cap(d_)}.", f"{cap(d_)}. {cap(t_)}.", f"{cap(d_)}, and {t_}."])
        for r in sets(fewer):
            d_, t_ = put(r, m, n, "{g}"), put(sets(times)[0], n, m, "{w}")
            add("=", "diffx", [f"{cap(t_)}. {cap(d_)}.", f"{cap(d_)}, while {t_}."])
        add("?", "m", [put(a, m) for a in sets(asks)])
        add("?", "n", [put(a, n) for a in sets(asks)])
        add("?", "o", [put(a, o) for a in sets(asks)])
        add("?", "both", sets(both))
        add("?", "diff", ["What is the difference?", f"By how much do {n} and {m} differ?"] if "km" in value or "measures" in value or "{cur}" in value else ["What is the difference between the numbers?", f"By how many do {n} and {m} differ?"])
        out.append(scene)
    return out


CUR = ["dollars", "euros", "pounds"]


def amounts(d):
    a, b, c = d.int(6, d.pick([30, 90])), d.rng.randint(2, 25), d.rng.randint(2, 25)
    k = d.pick([2, 2, 3, 3, 4, 5])
    return dict(a=a, b=b, c=c, k=k, w=times_word(d, k), h=PART.get(k, "a fifth"), cur=d.pick(CUR)) if a - b - c > 1 and b != c and clean(dict(a=a, b=b, c=c, k=k), "bc") else None


def parts_of(d):
    k = d.pick([2, 2, 3, 4])
    return dict(a=k * d.int(3, d.pick([20, 40])), k=k, w=times_word(d, k), h=PART[k], cur=d.pick(CUR))


def total(d):
    x, j = d.int(4, d.pick([30, 90])), d.rng.randint(2, 40)
    return dict(s=2 * x + j, j=j, cur=d.pick(CUR))


def total_k(d):
    k, x = d.pick([2, 3, 4]), d.int(4, d.pick([20, 60]))
    return dict(s=(k + 1) * x, g=(k - 1) * x, k=k, w=times_word(d, k), h=PART[k], cur=d.pick(CUR))


SCENES = compared()
N_ = until(amounts, bool)
S_PLUS, S_MINUS, S_TIMES = ("First the second one: {a} plus {b}.", "{a}+{b}"), ("First the second one: {a} minus {b}.", "{a}-{b}"), ("First the second one: {a} times {k}.", "{a}*{k}")
S_PART = ("First the second one: {a} divided by {k}.", "{a}/{k}")
ALL3 = ("Together: the sum of the three.", "{a}+{r1}+{r2}")
KINDS2 = [("more", "m", N_, [("{a} plus {b}.", "{a}+{b}")], 1.3), ("fewer", "m", N_, [("{a} minus {b}.", "{a}-{b}")], 1.3), ("times", "m", N_, [("{k} times {a}.", "{k}*{a}")], 1.2), ("parts", "m", parts_of, [("1/{k} of {a} is {a} divided by {k}.", "{a}/{k}")], 1.2),
          ("more", "both", N_, [S_PLUS, TOG], 1.3), ("fewer", "both", N_, [S_MINUS, TOG], 1.3), ("times", "both", N_, [S_TIMES, TOG], 1.2), ("parts", "both", parts_of, [S_PART, TOG], 1.2),
          ("times", "diff", N_, [S_TIMES, ("Larger {r1}, smaller {a}. {r1} minus {a}.", "{r1}-{a}")], 0.6), ("parts", "diff", parts_of, [S_PART, ("Larger {a}, smaller {r1}. {a} minus {r1}.", "{a}-{r1}")], 0.6)]
for _l2, _c2 in (("more", S_PLUS), ("fewer", S_MINUS), ("times", S_TIMES)):
    for _l3, _w3, _s3 in (("more", "plus", "+"), ("fewer", "minus", "-")):
        for _from, _x in (("m", "r1"), ("n", "a")):
            _c3 = (f"Then the third one: {{{_x}}} {_w3} {{c}}.", f"{{{_x}}}{_s3}{{c}}")
            KINDS2 += [(f"{_l2} {_l3} {_from}", "both", N_, [_c2, _c3, ALL3], 0.35)]
            KINDS2 += [(f"{_l2} {_l3} {_from}", "o", N_, [_c2, _c3], 0.4) if _from == "m" else (f"{_l2} {_l3} {_from}", "o", N_, [(f"{{a}} {_w3} {{c}}.", f"{{a}}{_s3}{{c}}")], 0.2)]
KINDS2.append(("times more m", "m", N_, [("{k} times {a}.", "{k}*{a}")], 0.2))


def parts_of_sum(what, draw, said, e, last, weight):
    out = []
    for who, ask, tail in (("smaller part", "m", None), ("larger part", "n", last)):
        calls, answer, box = equation(who, said, e, tail)
        out.append((what, ask, draw, calls, weight, answer, box))
    return out


KINDS2 += parts_of_sum("sum+", total, "The smaller part is x and the larger part x+{j}. The equation is x+(x+{j})={s}.", "x+(x+{j})={s}", ("The larger part is {s1} plus {j}.", "{s1}+{j}"), 1.2)
KINDS2 += parts_of_sum("sumx", total_k, "The smaller part is x and the larger part {k}x. The equation is x+{k}x={s}.", "x+{k}x={s}", ("The larger part is {k} times {s1}.", "{k}*{s1}"), 1.2)
KINDS2 += parts_of_sum("diffx", total_k, "The smaller part is x and the larger part {k}x. The equation is {k}x=x+{g}.", "{k}x=x+{g}", ("The larger part is {k} times {s1}.", "{k}*{s1}"), 0.8)
# The same in words that leave "more than" out
OTHERWISE = blocks("""
= more
With {a} {t}, {n} is {b} behind {m}.
{m} is {b} {t} ahead of {n}, who has {a}.
{n} would need {b} more {t} to have as many as {m}. {n} has {a}.
If {m} lost {b} {t}, {m} would have just as many as {n}, who has {a}.
{n}'s {a} {t} are {b} fewer than {m}'s.
{n} has {a} {t}, but {m} beats that by {b}.
{n} has {a} {t} and still lacks {b} to catch up with {m}.
{m} has as many {t} as {n} and {b} on top. {n} has {a}.
~{t}: {n} {a}, {m} {b} more.
= fewer
With {a} {t}, {n} is {b} ahead of {m}.
{m} is {b} {t} behind {n}, who has {a}.
{m} would need {b} more {t} to have as many as {n}. {n} has {a}.
If {n} lost {b} {t}, {n} would have just as many as {m}. {n} has {a}.
{n}'s {a} {t} are {b} more than {m}'s.
{n} has {a} {t}, and {m} is short of that by {b}.
{m} still lacks {b} {t} to catch up with {n}, who has {a}.
{n} has {a} {t}: as many as {m} and {b} on top.
~{t}: {n} {a}, {m} {b} fewer.
= times
For each one of {n}'s {a} {t}, {m} has {k}.
{m}'s collection of {t} is {w} the size of {n}'s, which has {a}.
If {m} made {k} equal heaps of {t}, each heap would be as big as {n}'s. {n} has {a}.
{n} has {a} {t} and would need {w} as many to catch up with {m}.
~{t}: {n} {a}, {m} {w} as many.
= parts
For each one of {m}'s {t}, {n} has {k}. {n} has {a}.
{n}'s collection of {t} is {w} the size of {m}'s, and it has {a}.
If {n} made {k} equal heaps of {his} {a} {t}, each heap would be as big as {m}'s.
{n} has {a} {t}. {m} would need {w} as many as {he2} has to catch up with {n}.
~{t}: {n} {a}, which is {w} as many as {m} has.
= sum+
{s} {t} are split between {n} and {m} in such a way that {n} gets {j} more.
{n} and {m} have {s} {t} between them, and {n} is {j} ahead.
If {m} had {j} more {t}, {m} would have as many as {n}. Together they have {s} now.
{n} is {j} {t} ahead of {m}. All in all there are {s}.
= sumx
{s} {t} are split between {n} and {m} in such a way that {n} gets {w} as many.
{n} and {m} have {s} {t} between them. For each one that {m} has, {n} has {k}.
{n}'s collection of {t} is {w} the size of {m}'s. All in all there are {s}.
= diffx
{n} has {w} as many {t} as {m} and is {g} ahead.
For each one of {m}'s {t}, {n} has {k}, which puts {n} {g} ahead.
{m} would need {g} more {t} to have as many as {n}, whose collection is {w} the size of {m}'s.
? m
How many {t} does {m} have?
How many {t} are {m}'s?
How many {t} belong to {m}?
What is the number of {m}'s {t}?
[Find|Work out] how many {t} {m} has.
Not {n} but {m}: how many {t}?
? n
How many {t} does {n} have?
How many {t} are {n}'s?
How many {t} belong to {n}?
What is the number of {n}'s {t}?
[Find|Work out] how many {t} {n} has.
Not {m} but {n}: how many {t}?
? both
How many {t} do {n} and {m} have together?
How many {t} are there in both collections together?
What do {n}'s {t} and {m}'s add up to?
[Find|Work out] how many {t} the two of them have.
Both together: how many {t}?
? diff
How many {t} lie between the one and the other?
By how many {t} do {n} and {m} differ?
What is the gap between {n}'s number and {m}'s?
""")
LABELS = {k[1] for k in OTHERWISE}
contrast("f_compared", tasks(KINDS2, SCENES) + tasks([(a, b, c, e, w * 0.6, *more) for a, b, c, e, w, *more in KINDS2 if a in LABELS], [OTHERWISE], 0.01), 1.5)


# -- averages ------------------------------------------------------------------------------------------------------------------------
MEAN = "[average|mean]"
# several | one more | one of them | the numbers are | the average | unit
TESTS = blocks("""
= avg
{n}'s {A} in {k} tests is {m_} marks.
{n} has written {k} tests, {m_} marks on average.
After {k} tests {n} stands at an average of {m_} marks.
The mean of {n}'s {k} test marks is {m_}.
In {k} tests {n} got {m_} marks on average.
~{k} tests, average {m_} marks.
= plus
{n}'s {A} in {k} tests is {m_} marks. In the next test {he} gets {x}.
After {k} tests {n} stands at an average of {m_} marks, and then {he} writes one more and gets {x}.
The mean of {n}'s {k} test marks is {m_}. A mark of {x} is added.
In {k} tests {n} got {m_} marks on average. The test after that brought {x} marks.
With {k} tests behind {him}, {n} had an average of {m_} marks; the one that followed gave {him} {x}.
= minus
{n}'s {A} in {k} tests is {m_} marks. The teacher strikes out one test, with {x} marks.
The mean of {n}'s {k} test marks is {m_}. One mark, {x}, does not count.
In {k} tests {n} got {m_} marks on average. The one with {x} marks is taken off the list.
= rise
{n}'s {A} in {k} tests was {m_} marks. One test later it is {g}.
After {k} tests {n} stood at an average of {m_} marks; with the next test it became {g}.
The mean of {n}'s {k} test marks was {m_}. One more test makes the mean {g}.
In {k} tests {n} got {m_} marks on average, and in {j} tests {g} on average.
= want
{n} has an average of {m_} marks in {k} tests and wants {g} after the next one.
After {k} tests {n}'s average is {m_}. {He} hopes to have an average of {g} after {j} tests.
{n}, with {m_} marks on average in {k} tests, needs an average of {g} over {j} tests.
= drop
{n}'s {A} in {k} tests was {m_} marks. One test is left out, and now it is {g}.
The mean of {n}'s {k} test marks is {m_}. When one of them is struck out, the mean of the other {j} is {g}.
In {k} tests {n} got {m_} marks on average. One is not counted, and the other {j} have an average of {g}.
= miss
{n} has an average of {m_} marks in {k} tests. {k0} of the marks are {l}.
In {k} tests {n} got {m_} marks on average. The marks {he} remembers are {l}.
The mean of {n}'s {k} marks is {m_}. All marks but one are known: {l}.
= misssum
{n} has an average of {m_} marks in {k} tests. {k0} of the tests brought {o} marks together.
The mean of {n}'s {k} marks is {m_}. Apart from one test, the marks add up to {o}.
In {k} tests {n} got {m_} marks on average. {o} is the sum of all marks but one.
? total
How many marks did {n} get altogether?
What do the marks add up to?
What is the sum of the marks?
[Find|Work out] the total of all the marks.
How many marks is that in all?
? new
What is the new {A}?
What is the {A} now?
What {A} does {n} have then?
[Find|Work out] the {A} of the {j} marks.
What is the {A} of the {j} marks?
? added
How many marks did the extra test bring?
What was the mark in the extra test?
[Find|Work out] the mark of the test that was added.
? need
What mark does {n} need in the next test?
How many marks must {he} get in the next one?
What must the next mark be?
? gone
How many marks did the test that does not count have?
What was the mark that was left out?
[Find|Work out] the mark that was left out.
? missing
What is the missing mark?
What was the other mark?
[Find|Work out] the mark that is missing.
How many marks did the remaining test have?
""")
CREW = blocks("""
= avg
The {A} age of {k} people in a room is {m_} years.
{k} people with an average age of {m_} are in a room.
The people in a lift, {k} of them, are {m_} years old on average.
On average the {k} players of a team are {m_} years old.
In a choir of {k}, the mean age is {m_}.
~{k} people, {A} age {m_}.
= plus
The {A} age of {k} people in a room is {m_} years. Someone who is {x} comes in.
{k} people with an average age of {m_} are in a room, and a person of {x} joins them.
On average the {k} players of a team are {m_} years old. A new player, aged {x}, is added.
In a choir of {k}, the mean age is {m_}. A {x}-year-old starts singing with them.
When somebody aged {x} enters, there are already {k} people with a mean age of {m_} inside.
= minus
The {A} age of {k} people in a room is {m_} years. Someone who is {x} goes out.
{k} people with an average age of {m_} are in a room, until the one who is {x} leaves.
On average the {k} players of a team are {m_} years old. One of them, aged {x}, gives up.
In a choir of {k}, the mean age is {m_}. A {x}-year-old stops singing with them.
= rise
The {A} age of {k} people in a room is {m_} years. One more person comes in and the {A} age becomes {g}.
{k} people with an average age of {m_} are in a room. After another has joined them, the average is {g}.
On average the {k} players of a team are {m_} years old, and with the new player {g}.
= drop
The {A} age of {k} people in a room is {m_} years. One of them goes out and the {A} age becomes {g}.
{k} people with an average age of {m_} are in a room. After one has left, the average of the others is {g}.
On average the {k} players of a team are {m_} years old, and {g} when one of them has gone.
? total
What do all the ages add up to?
What is the sum of the ages?
How many years is that altogether?
[Find|Work out] the total of all the ages.
? new
What is the new {A} age?
What is the {A} age now?
How old are the people on average now?
What is the {A} age of the {j} then?
[Find|Work out] the {A} age of the {j}.
? added
How old is the one who was added?
How old is the newcomer?
What is the age of the new one?
? gone
How old is the one who left?
How old is the one who is no longer there?
What is the age of the one that has gone?
""")
LOADS = blocks("""
= avg
{k} parcels weigh {m_} kg on average.
The {A} weight of {k} parcels is {m_} kg.
A van is loaded with {k} parcels whose average weight is {m_} kg.
~{k} parcels, on average {m_} kg each.
= plus
{k} parcels weigh {m_} kg on average. A parcel of {x} kg is put with them.
The {A} weight of {k} parcels is {m_} kg. One weighing {x} kg comes on top.
A van is loaded with {k} parcels whose average weight is {m_} kg, and then with one of {x} kg.
= minus
{k} parcels weigh {m_} kg on average. A parcel of {x} kg is taken out.
The {A} weight of {k} parcels is {m_} kg. The one weighing {x} kg is delivered.
A van is loaded with {k} parcels whose average weight is {m_} kg, and one of {x} kg is unloaded.
= rise
{k} parcels weigh {m_} kg on average. With one more parcel the average is {g} kg.
The {A} weight of {k} parcels is {m_} kg. When another is put with them it is {g} kg.
= drop
{k} parcels weigh {m_} kg on average. Without one of them the average of the others is {g} kg.
The {A} weight of {k} parcels is {m_} kg. When one is taken out it is {g} kg for the rest.
? total
How much do all the parcels weigh together?
What is the total weight?
How many kg is that altogether?
[Find|Work out] the weight of all the parcels.
? new
What is the new {A} weight?
What is the {A} weight now?
How many kg do the {j} parcels weigh on average?
[Find|Work out] the {A} weight of the {j} parcels.
? added
How heavy is the parcel that was added?
How many kg does the extra parcel weigh?
What does the new parcel weigh?
? gone
How heavy is the parcel that was removed?
How many kg does the removed parcel weigh?
What does the parcel weigh that is no longer counted?
""")
POINTS = blocks("""
= avg
In {k} games {n} scored {m_} points per game on average.
{n}'s average over {k} rounds is {m_} points.
Over {k} games {n} comes to a mean of {m_} points.
A mean of {m_} points is what {n} has after {k} rounds.
~{n}: {k} games, mean {m_}.
= plus
In {k} games {n} scored {m_} points per game on average; in the next game it was {x}.
{n}'s average over {k} rounds is {m_} points. Now {he} plays another round and scores {x}.
Over {k} games {n} comes to a mean of {m_} points. Game {j} brings {him} {x}.
After a game with {x} points, {n} has played {j} games; in the {k} before it {his} mean was {m_}.
= minus
In {k} games {n} scored {m_} points per game on average. The game in which {he} scored {x} is cancelled.
{n}'s average over {k} rounds is {m_} points. The round with {x} points is not counted.
Over {k} games {n} comes to a mean of {m_} points. Leave the {x}-point game out.
= rise
In {k} games {n} scored {m_} points per game on average; with the next game the average is {g}.
{n}'s average over {k} rounds is {m_} points, and after round {j} it is {g}.
A mean of {m_} points after {k} games turned into a mean of {g} after {j}. {n} had played one more.
= drop
In {k} games {n} scored {m_} points per game on average. One game is cancelled, and the average of the rest is {g}.
{n}'s average over {k} rounds is {m_} points. If one round is left out, it is {g} over the other {j}.
? total
How many points did {n} score altogether?
What is the sum of the points?
[Find|Work out] the total number of points.
How many points is that in all?
? new
What is {n}'s {A} after that?
What is the new {A}?
What is the {A} for the {j} games that count?
[Find|Work out] the {A} over {j} games.
? added
How many points did {n} score in the last game?
How many points came from the game that was added?
[Find|Work out] the score in the extra game.
? gone
How many points did {n} score in the game that is left out?
What was the score in the game that does not count?
[Find|Work out] the score of the game left out.
""")
BARE = blocks("""
= avg
{k} numbers have [an average|a mean] of {m_}.
The {A} of {k} numbers is {m_}.
On {k} cards are numbers whose {A} is {m_}.
= plus
{k} numbers have [an average|a mean] of {m_}. The number {x} is put with them.
The {A} of {k} numbers is {m_}. A further number, {x}, joins the list.
On {k} cards are numbers whose {A} is {m_}. A card with {x} is laid beside them.
= minus
{k} numbers have [an average|a mean] of {m_}. The number {x}, one of them, is crossed out.
The {A} of {k} numbers is {m_}. One of them, {x}, is taken off the list.
On {k} cards are numbers whose {A} is {m_}. The card with {x} is put away.
= rise
{k} numbers have [an average|a mean] of {m_}. With one more number it becomes {g}.
The {A} of {k} numbers is {m_}. When a further number joins the list, it is {g}.
= drop
{k} numbers have [an average|a mean] of {m_}. One is crossed out, and the others have {g}.
The {A} of {k} numbers is {m_}. Without one of them it is {g}.
? total
What do the numbers add up to?
What is the sum of all {k}?
[Find|Work out] the sum of the numbers.
? new
What is the {A} of the {j} numbers?
What is the {A} now?
[Find|Work out] the new {A}.
? added
Which number was added to the list?
What is the extra number?
[Find|Work out] the number that was added.
? gone
Which number is no longer in the list?
What number was removed?
[Find|Work out] the number that was removed.
""")
GROUPS = blocks("""
= two
The {a} girls in a class have an average of {x} points and the {b} boys an average of {y}.
In a class, {a} girls scored {x} points on average, {b} boys {y}.
{a} girls have a mean of {x} points. {b} boys have a mean of {y}.
A class has {a} girls and {b} boys. The girls' average is {x} points, the boys' average {y}.
On average the {b} boys of a class got {y} points and the {a} girls {x}.
~girls: {a}, mean {x}. boys: {b}, mean {y}.
? all
What is the {A} of the whole class?
What is the {A} for all the children together?
How many points did the class get on average?
[Find|Work out] the {A} of all the girls and boys.
class {A}?
? first
How many points do the girls have in all?
What do the girls' points add up to?
[Find|Work out] the girls' total.
? second
How many points do the boys have in all?
What do the boys' points add up to?
[Find|Work out] the boys' total.
? both
How many points do all of them have together?
What do the points of the whole class add up to?
[Find|Work out] the total of all the points.
""")
for _scene in (TESTS, CREW, LOADS, POINTS, BARE, GROUPS):
    for _k in _scene:
        _scene[_k] = [x.replace("{A}", MEAN) for x in _scene[_k]]
DROPPED = [("Asked: the missing one. All {k} add up to {k} times {m_}.", "{k}*{m_}"), ("The others add up to {j} times {g}.", "{j}*{g}"), ("The missing one is {r1} minus {r2}.", "{r1}-{r2}")]
ALL_M = ("Asked: the missing one. All {k} add up to {k} times {m_}.", "{k}*{m_}")
PLUS1, MINUS1 = changed(1, True), until(changed(-1, True), lambda v: v["k"] > 3)
CHANGES = [("avg", "total", PLUS1, TOTAL, 1.6), ("plus", "new", PLUS1, JOINS, 2), ("minus", "new", MINUS1, LEAVES, 2), ("rise", "added", PLUS1, JOINED, 2), ("drop", "gone", MINUS1, DROPPED, 1.4)]
AVERAGES = tasks(CHANGES, [TESTS, CREW, LOADS, POINTS, BARE], 0) + tasks([("want", "need", PLUS1, JOINED, 1), ("miss", "missing", missing, [ALL_M, ("The missing one is {r1} minus the sum of the others.", "{r1}-({sum})")], 1.2), ("misssum", "missing", missing, [ALL_M, ("The missing one is {r1} minus {o}.", "{r1}-{o}")], 1.2)], [TESTS], 0)
AVERAGES += tasks([("two", "all", groups, [("The total is {a} times {x} plus {b} times {y}, divided by {a}+{b}.", "({a}*{x}+{b}*{y})/({a}+{b})")], 1.4), ("two", "first", groups, [("The total is {a} times the average {x}.", "{a}*{x}")], 0.5), ("two", "second", groups, [("The total is {b} times the average {y}.", "{b}*{y}")], 0.5), ("two", "both", groups, [("The total is {a} times {x} plus {b} times {y}.", "{a}*{x}+{b}*{y}")], 0.7)], [GROUPS], 0)
contrast("f_averages", AVERAGES, 1.2, story=False)
