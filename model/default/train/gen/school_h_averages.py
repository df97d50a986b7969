"""Mean, median, mode and range: of lists, of tables told in words, with a value missing, added or taken away, of two groups."""
import re

from .phrases import words
from .school_h_base import Answer, Call, Fraction, ask, lines, listed, put, school, short, part

MEAN = "The average is the sum divided by how many there are: mean."
THOUGHT = {"median": "The median is the middle value of the sorted list.", "mode": "The mode is the value that comes most often: mode.", "range": "The range is the largest value minus the smallest.", "mean": MEAN, "sum": "The total is the sum of all the numbers."}
# where the numbers come from: what is counted|the sentence
SCENES = """
Here are some numbers: L.
The numbers are L.
Data: L.
Look at these values: L.
A list has the numbers L.
The values in a table are L.
{n} rolled a die and wrote down L.
{n} threw darts and scored L.
{n}'s [test|quiz|exam] marks are L.
{n}'s last scores were L.
In {n}'s games the points were L.
The [temperatures|noon temperatures] of a week in °C: L.
On the days of a week it was L degrees.
A shop sold L cakes on the days of last week.
The ages of the children in a club are L.
Some friends have L pets.
The heights of some plants in cm are L.
A nurse notes the weights L (in kg).
The runners needed L seconds.
The numbers of goals in the matches were L.
In a survey people named the numbers L.
{n} counted cars every hour: L.
The prices in a shop window are L (in euros).
A team scored L goals in its matches.
L are the results of an experiment.
L — these are the marks of a group.
On a farm the hens laid L eggs on the days of a week.
The buses were L minutes late.
"""
ASKS = {"mean": """
What is the mean?
What is the average?
Find the mean.
Find the average.
Calculate the arithmetic mean.
Work out the mean value.
What is the average value?
How big is the average?
What is it on average?
mean?
average?
If all were the same and the total unchanged, what would each be?
""", "median": """
What is the median?
Find the median.
Work out the median value.
Determine the median.
Which value is in the middle when they are sorted?
What is the middle value when they are put in order?
Sort them. What stands in the middle?
median?
Half lie below and half above which number?
State the median of these values.
""", "mode": """
What is the mode?
Find the mode.
State the mode.
Which value is the most common?
Which value occurs most often?
Which number comes up most frequently?
What is the modal value?
Which value is there more often than any other?
mode?
Determine the mode of these values.
""", "range": """
What is the range?
Find the range.
Work out the range.
How far apart are the largest and the smallest value?
What is the difference between the largest and the smallest value?
By how much do the highest and the lowest value differ?
Largest minus smallest: what is it?
range?
How wide is the spread from the smallest to the largest value?
State the range of these values.
""", "sum": """
What is the total?
What do they add up to?
Find the sum of all the values.
How much is it altogether?
What is the sum?
"""}
BARE = """
W of L
W of L?
What is the W of L?
Find the W of L.
Find the W: L
L: W?
L. W?
What's the W of L?
Calculate the W of the numbers L.
Work out the W of L.
Determine the W of the data L.
State the W of L.
The W of L is what?
For the data set {L}, find the W.
Give the W of this list: L
I need the W of L.
How do I get the W of L?
Compute the W for L.
Which number is the W of L?
"""


def data(d, what):
    n = d.int(4, 10)
    top = d.pick([9, 12, 20, 40, 100, 300])
    while True:
        v = [d.int(1, top) for _ in range(n)]
        if d.chance(0.1) and top < 50:
            v = [x - 8 for x in v]
        if what == "mode":
            v += [d.pick(v)] * d.pick([1, 1, 2])
            d.rng.shuffle(v)
            most = max(v.count(x) for x in v)
            if sum(1 for x in set(v) if v.count(x) == most) > 1:
                continue
        if what == "mean" and not (short(Fraction(sum(v), len(v)), 0) or d.chance(0.15) and short(Fraction(sum(v), len(v)), 1)):
            continue
        return v


@part("average", 3)
def school_h_average(d):
    what = d.pick(["mean", "mean", "median", "median", "median", "mode", "mode", "range", "range", "sum"])
    v = data(d, what)
    said = listed(v) if d.chance(0.7) else listed(v[:-1]) + f" and {v[-1]}" if d.chance(0.75) else d.pick([" ", "; ", " | "]).join(map(str, v))
    if what != "sum" and d.chance(0.45):
        name = d.pick({"mean": ["mean", "average", "mean", "arithmetic mean", "mean value"], "median": ["median"] * 3 + ["median value", "middle value"], "mode": ["mode"] * 3 + ["modal value", "most common value"], "range": ["range"] * 4 + ["spread (largest minus smallest)"]}[what])
        q = put(d, "average_bare", [re.sub(r"\bW\b", name, t.replace("{L}", "L").replace("L", "{l}")) for t in lines(BARE) if not name.startswith("spread") or "the W of" in t or "the W:" in t], l=said)
    else:
        scenes = [t for t in lines(SCENES) if min(v) >= 0 or "°C" in t or "numbers" in t and "goals" not in t or "degrees" in t or "values" in t]
        scenes = [t for t in scenes if max(v) <= 6 or "die" not in t]
        if len(v) != 7:
            scenes = [t for t in scenes if "week" not in t]
        if max(v) > 20 or min(v) < 1:
            scenes = [t for t in scenes if not any(w in t for w in ("pets", "goals", "eggs", "children", "darts", "minutes late"))]
        if max(v) > 40:
            scenes = [t for t in scenes if "°C" not in t and "degrees" not in t]
        asks = lines(ASKS[what])
        if what in ("sum", "mean") and d.chance(0.1):
            asks = asks[:4]
        f, a = d.pick([(0, 1), (0, 1), (1, 0)]), None
        pairs = [f"{s} {a}" for s in scenes for a in asks] if f == (0, 1) else [f"{a} {s}" for s in scenes for a in asks if a[0].isupper()]
        pairs = [p for p in pairs if not p.startswith("If all") and not p.startswith("Sort")]
        q = put(d, "average_told_" + what, [p.replace("L ", "{l} ").replace("L.", "{l}.").replace("L:", "{l}:") for p in pairs], l=said)
    yield q
    f = "+".join(f"({x})" if x < 0 else str(x) for x in v) if what == "sum" else f"{what}({listed(v)})"
    r = yield Call(THOUGHT[what], f)
    yield Answer("", f"The {what} of {listed(v)} is {r.best}.", r.best)


# -- tables in words -----------------------------------------------------------------------------------------------------------------------
# opening|one entry|joined by|things that are counted
TABLES = [t.split("|") for t in """In a class, |{k} pupils have {x} pets|pets|pupils
In a survey, |{k} families have {x} cars|cars|families
Of the players, |{k} scored {x} goals|goals|players
In a quiz, |{k} children got {x} points|points|children
In a street, |{k} houses have {x} windows at the front|windows|houses
At a club, |{k} members are {x} years old|years|members
In some matches, |{k} times there were {x} goals|goals|matches
Of the bags, |{k} hold {x} apples|apples|bags
In a town, |{k} flats have {x} rooms|rooms|flats
Of the students, |{k} read {x} books|books|students
On some days, |{k} times there were {x} calls|calls|days
In a group, |{k} people drank {x} cups of tea|cups|people""".split("\n")]
TABLE_ASKS = {"mean": "What is the mean number of T?\nHow many T is that on average?\n[Find|Work out|Calculate] the mean number of T per {one}.\nWhat is the average number of T?\nFind the mean.\naverage?", "median": "What is the median number of T?\nFind the median.\n[Work out|Determine] the median number of T.\nWhich number of T is in the middle when all are sorted?",
    "mode": "What is the mode?\nWhich number of T is the most common?\nFind the modal number of T.\nWhich number of T comes most often?", "range": "What is the range of the number of T?\nFind the range.\nWhat is the difference between the largest and the smallest number of T?", "count": "How many M are there in all?\nHow many M is that altogether?\n[Find|Work out] the number of M.\nHow many M were counted?", "total": "How many T is that altogether?\nHow many T are there in total?\nWhat is the total number of T?\n[Find|Work out] the total number of T."}


@part("table", 2)
def school_h_table(d):
    want = d.pick(["mean"] * 4 + ["median", "mode", "mode", "range", "count", "total", "total"])
    opening, entry, things, people = d.pick(TABLES)
    years = things == "years"
    while True:
        n = d.pick([3, 3, 4, 5])
        low = d.int(7, 14) if years else d.int(1, 4) if people in ("bags", "flats", "houses") or d.chance(0.6) else 0
        xs = [low + i for i in range(n)] if d.chance(0.6) else sorted(d.rng.sample(range(low, low + 9), n))
        ks = [d.int(2, 5 if want == "median" else 12) for _ in xs]
        t, s = sum(ks), sum(k * x for k, x in zip(ks, xs))
        if want == "mean" and not short(Fraction(s, t), 1 if d.chance(0.4) else 0) or want == "mode" and ks.count(max(ks)) > 1 or want == "median" and t > 16:
            continue
        if years and want in ("total", "count") or want == "mode" and max(ks) in xs:
            want = "mean" if years else want
            continue
        break
    first = entry.replace("{k}", str(ks[0])).replace("{x}", str(xs[0]))
    tail = [entry.replace("{k} " + entry.split("} ", 1)[1].split(" ")[0], "{k}", 1) if not entry.startswith("{k} times") and "hold" not in entry and "scored" not in entry and "read" not in entry else entry for _ in xs[1:]]
    rest = [e.replace("{k}", str(k)).replace("{x}", str(x)) for e, k, x in zip(tail, ks[1:], xs[1:])]
    if d.chance(0.5) and " have " in entry or "are" in entry and d.chance(0.5):
        verb = "have" if " have " in entry else "are"
        rest = [f"{k} {verb} {x}" for k, x in zip(ks[1:], xs[1:])]
    told = opening + ", ".join([first] + rest[:-1]) + " and " + rest[-1] + "."
    told = re.sub(r"\b1 (pet|car|goal|point|window|apple|room|book|call|cup)s\b", r"1 \1", told).replace("there were 1 ", "there was 1 ")
    if d.chance(0.15):
        head = f"number of {things}" if not years else "age"
        told = f"{head}: {listed(xs)}; frequency: {listed(ks)}."
        told = told[0].upper() + told[1:]
    one = {"pupils": "pupil", "families": "family", "players": "player", "children": "child", "houses": "house", "members": "member", "matches": "match", "bags": "bag", "flats": "flat", "students": "student", "days": "day", "people": "person"}[people]
    asks = lines(TABLE_ASKS[want].replace("T", "{t}").replace("M ", "{m} ").replace("M.", "{m}."))
    if years:
        asks = ["What is the W age?", "Find the W age.", "Which age is the W?", "Work out the W of the ages."]
        asks = [re.sub(r"\bW\b", want, a) for a in asks if want != "range" or "W age" not in a and "Which" not in a]
        asks += ["What is the range?"] if want == "range" else []
    elif want == "range" and people in ("matches", "days"):
        asks = asks[:2]
    turned = d.chance(0.25)
    q = put(d, "table_" + want + ("_years" if years else ""), [a + " {f}" if turned and a[0].isupper() else "{f} " + a for a in asks], f=told, t=things, m=people, one=one)
    yield q
    top = "+".join(f"{k}*{x}" for k, x in zip(ks, xs))
    number = "+".join(map(str, ks))
    if want == "mean":
        r = yield Call("The average is the total of count times value, divided by the number of counts.", f"({top})/({number})")
        yield Answer("", f"The total is {top.replace('*', ' × ').replace('+', ' + ')} = {s}, the number {t}. The mean: {s} ÷ {t} = {r.best}.", r.best)
    elif want == "median":
        full = [x for k, x in zip(ks, xs) for _ in range(k)]
        r = yield Call(THOUGHT["median"], f"median({listed(full)})")
        yield Answer("", f"The median is {r.best}.", r.best)
    elif want == "mode":
        r = yield Call("Asked: the mode. The largest count: max.", f"max({listed(ks)})")
        yield Answer(f"The count {r.best} belongs to {xs[ks.index(max(ks))]}.", f"The largest count, {r.best}, belongs to {xs[ks.index(max(ks))]}.", str(xs[ks.index(max(ks))]))
    elif want == "range":
        r = yield Call(THOUGHT["range"], f"range({listed(xs)})")
        yield Answer("", f"The range is {r.best}.", r.best)
    elif want == "count":
        r = yield Call("Asked: how many were counted. The sum of the counts.", number)
        yield Answer("", f"The counts add up to {r.best}.", r.best)
    else:
        r = yield Call("Asked: the total. The sum of count times value.", top)
        yield Answer("", f"The total is {r.best}.", r.best)


# -- a value missing, added, taken away; two groups -------------------------------------------------------------------------------------------
# many|one|unit before|unit behind
KINDS = [k.split("|") for k in """numbers|number||
tests|test| points|
games|game| points|
matches|match| goals|
days|day| km|
weeks|week| hours|
children|child| kg|
boxes|box| kg|
plants|plant| cm|
months|month| euros|""".split("\n")]


def means(d):
    many, one, u, _ = d.pick(KINDS)
    lo, hi = {" goals": (2, 6), " hours": (5, 40), " points": (6, 60), " km": (5, 60), " kg": (20, 60)}.get(u, (6, 90))
    while True:
        k = d.int(3, 12)
        m = d.int(lo, hi)
        new = m + (k + 1) * d.rng.randint(-3, 4)
        out = m + (k - 1) * d.rng.randint(-3, 4)
        j = d.int(3, 6)
        xs = [max(1, m + d.rng.randint(-8, 9)) for _ in range(j - 1)]
        y = j * m - sum(xs)
        if new > 0 and new != m and out > 0 and out != m and y > 0 and k * m > out:
            break
    return dict(k=k, k1=k + 1, k0=k - 1, m=m, new=new, gone=out, j=j, j0=words(j - 1), last=y, l=", ".join(map(str, xs[:-1])) + f" and {xs[-1]}", sum="+".join(map(str, xs)), many=many, one=one, u=u, s=k * m, an="an average", J0=words(j - 1).capitalize())


HAVE = """
The mean of {k} {many} is {m}{u}.
{k} {many} have a mean of {m}{u}.
The average over {k} {many} is {m}{u}.
{k} {many}, {m}{u} on average.
For {k} {many} the average is {m}{u}.
The arithmetic mean of {k} {many} is {m}{u}.
With {k} {many}, it is {m}{u} on average.
"""
TOTAL = "What is the total?\nWhat is the sum of all {k}?\n[Find|Work out] the total of all {k}.\nWhat do all {k} add up to?\nHow much is it altogether?"
MORE = "One more {one} with {new}{u} is added.\nAnother {one} comes, with {new}{u}.\nThen a further {one} with {new}{u} is counted too.\nThe next {one} brings {new}{u}.\nNow one {one} of {new}{u} joins them."
LESS = "One of them, with {gone}{u}, is taken away.\nThe {one} with {gone}{u} is left out.\nOne {one} with {gone}{u} is removed.\nThe {one} that has {gone}{u} no longer counts.\nOne {one}, {gone}{u}, is dropped."
NEW = "What is the new mean?\nWhat is the average now?\n[Find|Work out] the new average.\nHow big is the mean then?\nWhat does the mean become?\nnew average?"
GAP = """
The mean of {j} {many} is {m}{u}. {J0} of them have {l}{u}.
{j} {many} have an average of {m}{u}; {j0} of them are {l}{u}.
{j} {many} average {m}{u}. Known are {l}{u}.
{l}{u} are {j0} of {j} {many} whose mean is {m}{u}.
With {l}{u} and one more, the average of {j} {many} is {m}{u}.
The average over {j} {many} is {m}{u}, and {j0} of them are {l}{u}.
"""
OTHER = "What is the missing one?\nWhat is the last one?\n[Find|Work out] the missing value.\nHow big is the other one?\nWhich value is missing?\nWhat must the remaining {one} be?"
joined = lambda a, b: "\n".join(f"{x} {y}" for x in lines(a) for y in lines(b))       # noqa: E731


def groups(d):
    g, h, u, r, t = d.pick([("boys", "girls", "points", (5, 60), (5, 60)), ("boys", "girls", "kg", (25, 60), (25, 60)), ("adults", "children", "years", (25, 60), (4, 15)), ("morning runs", "evening runs", "km", (3, 20), (3, 20)), ("pupils in class A", "pupils in class B", "marks", (10, 80), (10, 80)), ("old trees", "young trees", "m", (12, 40), (2, 9)), ("home matches", "away matches", "goals", (1, 6), (1, 6)), ("weekdays", "weekend days", "visitors", (20, 200), (20, 300)), ("small boxes", "large boxes", "kg", (2, 12), (10, 40))])
    while True:
        a, b, x, y = d.int(2, 30), d.int(2, 30), d.int(*r), d.int(*t)
        if x != y and short(Fraction(a * x + b * y, a + b), 0 if a != b else 1):
            break
    return dict(a=a, b=b, x=x, y=y, g=g, h=h, u=u, z=a * x + b * y, t_=a + b, w=Fraction(a * x + b * y, a + b), M=str(Fraction(a * x + b * y, a + b)) if (a * x + b * y) % (a + b) == 0 else str(float(Fraction(a * x + b * y, a + b))))


BOTH = """
The mean for {a} {g} is {x} {u}, for {b} {h} {y} {u}.
{a} {g} have an average of {x} {u}, {b} {h} one of {y} {u}.
{a} {g} average {x} {u} and {b} {h} average {y} {u}.
There are {a} {g} with a mean of {x} {u} and {b} {h} with a mean of {y} {u}.
The average of {a} {g} is {x} {u}. That of {b} {h} is {y} {u}.
{g}: {a}, mean {x} {u}. {h}: {b}, mean {y} {u}.
"""
ALL = "What is the mean of all?\nWhat is the average of all {t_}?\n[Find|Work out] the mean of both groups together.\nWhat is the overall average?\nWhat do all of them average?\nHow big is the combined mean?"
THEIRS = "What is the total for all?\nHow many {u} are there in all?\nHow much is it altogether, in {u}?\n[Find|Work out] the sum for both groups."
FROM_ALL = """
{t_} people, {a} {g} and {b} {h}, have an average of {M} {u}. The {g} average {x} {u}.
The mean of {a} {g} and {b} {h} together is {M} {u}; that of the {g} is {x} {u}.
All {t_} ({a} {g}, {b} {h}) average {M} {u}, and the {g} alone {x} {u}.
"""
CHANGED = [ask(means, [("The total is {k} times the average {m}.", "{k}*{m}")], HAVE, TOTAL, "", 1.5, "The total: {k} × {m} = {r1}."),
    ask(means, [("Asked: the new average. The total is {k} times the average {m}.", "{k}*{m}"), ("The new average is {r1} plus {new}, divided by {k1}.", "({r1}+{new})/{k1}")], joined(HAVE, MORE), NEW, "", 2, first=0.2), ask(means, [("Asked: the new average. The total is {k} times the average {m}.", "{k}*{m}"), ("The new average is {r1} minus {gone}, divided by {k0}.", "({r1}-{gone})/{k0}")], joined(HAVE, LESS), NEW, "", 1.6, first=0.2),
    ask(means, [("Asked: the missing one. All {j} add up to {j} times {m}.", "{j}*{m}"), ("The missing one is {r1} minus the sum of the others.", "{r1}-({sum})")], GAP, OTHER, "", 2.4, spell=0), ask(means, [("{s} divided by {k}.", "{s}/{k}")], "{k} {many} make {s}{u} altogether.\nThe total of {k} {many} is {s}{u}.\n{s}{u} is the sum over {k} {many}.\nIn {k} {many} there were {s}{u}.", "What is the mean?\nWhat is that on average?\nWhat is the average per {one}?\n[Find|Work out] the mean.", "", 0.9),
    ask(means, [("{s} divided by {m}.", "{s}/{m}")], "The total is {s}{u} and the mean is {m}{u}.\nSome {many} make {s}{u} altogether, {m}{u} on average.\nThe sum over some {many} is {s}{u}, the average {m}{u}.\nThe average per {one} is {m}{u}, the total {s}{u}.", "How many {many} are there?\nHow many {many} is that?\n[Find|Work out] the number of {many}.", "", 0.8),
    ask(groups, [("The total is {a} times {x} plus {b} times {y}, divided by {a}+{b}.", "({a}*{x}+{b}*{y})/({a}+{b})")], BOTH, ALL, "", 1.8, spell=0), ask(groups, [("The total is {a} times {x} plus {b} times {y}.", "{a}*{x}+{b}*{y}")], BOTH, THEIRS, "", 0.7, spell=0)]
school("average_changed", CHANGED, 2, story=False)
