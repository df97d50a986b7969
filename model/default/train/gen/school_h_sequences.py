"""Sequences, bare and in stories: next term, any term, which term, sum, rule; seats in rows, savings, stacks, bacteria, halving; and growth
by the same percentage for several years.
"""
import re

from .school import arithmetic_sum
from .school_h_base import Answer, Call, Fraction, ask, cash, lines, listed, nonzero, ordinal, put, school, short, part

NEXT = """
S What comes next?
S Which number comes next?
S What is the next term?
S Find the next term.
S Continue the sequence by one number.
S Write down the next number.
S next?
S Which number follows?
What comes after S
What is the next number in the pattern S
Find the next term of S
Complete: S
What is the next member of the sequence S
{n} writes the numbers S What is the next one?
Give the next term in S
"""
NTH = """
S What is the {N} term?
S Find the {N} term.
S Work out the {N} number.
S What is term number {k}?
S Which number is in place {k}?
S If it goes on like this, what is the {N} number?
S The {N} term is?
S {N} term?
What is the {N} term of the sequence S
Find the {N} term of S
Calculate the {N} number of the pattern S
Which number is at position {k} in S
Give term {k} of the sequence S
In the sequence S what is the {N} term?
{n} goes on with S What is the {N} number {he} writes?
"""
SUM = """
S What is the sum of the first {k} terms?
S Add the first {k} terms.
S What do the first {k} numbers add up to?
S Find the total of the first {k} terms.
S Sum of {k} terms?
Find the sum of the first {k} terms of S
What is the sum of the first {k} numbers of S
Add up the first {k} terms of the sequence S
How much are the first {k} terms of S together?
Calculate S_{k} for the sequence S
"""
WHICH = """
S Which term is {v}?
S Where in the sequence is {v}?
S {v} is which term?
S At which place does {v} come?
S The last term is {v}. How many terms are there?
Which term of the sequence S is {v}?
What is the position of {v} in S
How many terms has the sequence S up to {v}?
The number {v} is a term of S Which one?
"""
STEP = """
S What is the common W?
Find the common W of S
State the common W of the sequence S
What is the common W in S
S common W?
"""
RULE = """
The first term of {art} {kind} sequence is {a} and the common {w} is {q}. Q
{Art} {kind} sequence has the first term {a} and the common {w} {q}. Q
{Art} {kind} sequence begins with {a}; its common {w} is {q}. Q
{kind} sequence, a = {a}, {letter} = {q}. Q
a_1 = {a} and {letter} = {q} in {art} {kind} sequence. Q
Q The first term of {art} {kind} sequence is {a}, the common {w} {q}.
A list starts with {a}. Every number after it is {rule}. Q
The first number is {a}. To get the next one, {do}. Q
Start with {a} and {do} again and again, {a} being the first number. Q
A sequence starts at {a}, and each term is {rule}. Q
{n} writes {a} first. Each further number is {rule}. Q
The rule is: {do}. The first number is {a}. Q
"""
RULE_ASKS = {"nth": ["What is the {N} term?", "Find the {N} term.", "Which number is the {N}?", "Work out the {N} number.", "What is term number {k}?"], "sum": ["What is the sum of the first {k} terms?", "Find the sum of the first {k} numbers.", "What do the first {k} numbers add up to?", "Add up the first {k} terms."]}


def nth_call(a, q, n, geometric):
    if geometric:
        return f"It begins with {a} and each term is {q} times the one before; the {ordinal(n)}: {n}-1 times.", f"{a}*{q}^({n}-1)"
    return f"It begins with {a} and {q} is added each time; the {ordinal(n)}: {n}-1 times.", f"{a}+({n}-1)*{q}" if q > 0 else f"{a}+({n}-1)*({q})"


def sum_call(a, q, n, geometric):
    if geometric:
        return f"A geometric sequence from {a} with ratio {q}: a times (q^n minus 1) divided by (q minus 1).", f"{a}*({q}^{n}-1)/({q}-1)"
    return arithmetic_sum(a, q, n)


@part("sequence", 3)
def school_h_sequence(d):
    geometric = d.chance(0.35)
    if geometric:
        a, q = d.int(1, 12), d.pick([2, 2, 2, 3, 3, 4, 5, 10])
        n = d.int(5, 11 if q < 4 else 7)
    else:
        a, q = d.int(0, 70) - 20, nonzero(d, -9, 15)
        n = d.int(6, d.pick([30, 120]))
    width = d.pick([3, 4, 4, 5])
    n = max(n, width + 1)
    shown = [a * q**k if geometric else a + q * k for k in range(width)]
    kind = d.pick(["next", "nth", "nth", "sum", "rule", "rule", "step"] + ([] if geometric else ["which", "which"]))
    s = listed(shown) + d.pick([", …", ", ...", " ...", ", ...", ", and so on"] + ([] if kind == "which" else [""]))
    if d.chance(0.06) and "so on" not in s:
        s = "$" + listed(shown) + ", \\ldots$"
    said = dict(N=ordinal(n), k=n)
    if kind == "rule":
        want = d.pick(["nth", "nth", "sum"])
        n = min(n, 40) if want == "sum" else n
        down = q < 0
        slots = dict(kind="geometric" if geometric else "arithmetic", art="a" if geometric else "an", Art="A" if geometric else "An", w="ratio" if geometric else "difference", letter=d.pick(["r", "q"]) if geometric else "d", a=a, q=q, N=ordinal(n), k=n)
        w = {2: "twice", 3: "three times", 4: "four times", 5: "five times", 10: "ten times"}.get(q) if geometric else ""
        slots["rule"] = f"{w} the one before" if geometric else f"{abs(q)} {'less' if down else 'more'} than the one before"
        slots["do"] = d.pick([f"multiply by {q}", {2: "double", 3: "triple"}.get(q, f"multiply by {q}")]) if geometric else f"subtract {-q}" if down else f"add {q}"
        forms = [t.replace("Q", x) for t in lines(RULE) for x in RULE_ASKS[want]]
        q_ = put(d, "rule_" + want, forms, **slots)
        yield q_[0].upper() + q_[1:]
        r = yield Call(*(nth_call if want == "nth" else sum_call)(a, q, n, geometric))
        yield Answer("", f"The {ordinal(n)} term is {r.best}." if want == "nth" else f"The sum is {r.best}.", r.best)
        return
    forms = {"next": NEXT, "nth": NTH, "sum": SUM, "which": WHICH, "step": STEP}[kind]
    m = d.int(6, 80)
    value = a + q * (m - 1)
    if kind == "sum" and not geometric:
        n = min(n, 60)
        said = dict(N=ordinal(n), k=n)
    out = []
    for t in lines(forms):
        if "S_{k}" in t:
            continue
        first, last = s[-1] in ".…", t[-1] == "S"
        if t.startswith("S "):
            t = "{s}" + (" " if first else d.pick([": ", ". ", "; "])) + t[2:]
        elif last:
            t = t[:-1] + "{s}" + ("?" if t.startswith(("What", "Which", "How")) else "" if first else ".")
        else:
            before, after = re.split(r"\bS\b", t)
            t = before + "{s}" + ("." if after[1].isupper() and not first else "," if after[1:3] == "wh" and not first else "") + after
        out.append(t)
    text = put(d, "sequence_" + kind, [t.replace("common W", "common ratio" if geometric else "common difference") for t in out], s=s, v=value, **said)
    yield text
    if kind == "next":
        last = shown[-1]
        r = yield Call(f"Each term is {q} times the one before: {last} times {q}." if geometric else f"From term to term {q} is added: {last} plus {q}.", f"{last}*{q}" if geometric else f"{last}+{q}" if q > 0 else f"{last}-{-q}")
        yield Answer("", f"The next term is {r.best}.", r.best)
    elif kind == "step":
        r = yield Call(f"The second term divided by the first: {shown[1]} and {shown[0]}." if geometric else f"The second term minus the first: {shown[1]} and {shown[0]}.", f"{shown[1]}/{shown[0]}" if geometric else f"{shown[1]}-{shown[0]}" if shown[0] >= 0 else f"{shown[1]}-({shown[0]})")
        yield Answer("", f"It is {r.best}.", r.best)
    elif kind == "nth":
        r = yield Call(*nth_call(a, q, n, geometric))
        yield Answer("", f"The {ordinal(n)} term is {r.best}.", r.best)
    elif kind == "which":
        r = yield Call(f"From {a} to {value} in steps of {q}, and one for the first.", f"({value}-{a})/{q}+1" if a >= 0 and q > 0 else f"({value}-({a}))/({q})+1")
        yield Answer("", f"It is term number {r.best}.", r.best)
    else:
        r = yield Call(*sum_call(a, q, n, geometric))
        yield Answer("", f"The sum is {r.best}.", r.best)


# -- the rule as a formula ------------------------------------------------------------------------------------------------------------------
FORMULA = """
The {w} term of a sequence is {f}. Q
A sequence has the {w} term {f}. Q
A sequence is given by a_n = {f}. Q
a(n) = {f}. Q
The formula for the {w} term is {f}. Q
The rule of a sequence for its term number n is {f}. Q
Q The {w} term is {f}.
Put numbers into {f}, the {w} term of a sequence. Q
"""


@part("nth_rule", 1)
def school_h_nth_rule(d):
    a, b = nonzero(d, -6, 12), nonzero(d, -15, 20)
    square = d.chance(0.25)
    c = "" if abs(a) == 1 else str(abs(a))
    f = ("-" if a < 0 else "") + c + ("n^2" if square else "n") + (f" + {b}" if b > 0 else f" - {-b}")
    if a < 0 and b > 0 and d.chance(0.6):
        f = f"{b} - {c}{'n^2' if square else 'n'}"
    n = d.int(2, 12 if square else 60)
    value = a * (n * n if square else n) + b
    which = d.chance(0.35) and not square
    asks = [f"Which term is {value}?", f"For which n is the term {value}?", f"At which position is {value}?", f"{value} is which term?"] if which else [f"Find the {ordinal(n)} term.", f"What is the {ordinal(n)} term?", f"What is term number {n}?", f"Which number is the {ordinal(n)}?", f"What is the term for n = {n}?"]
    said = f.replace("^2", "²") if d.chance(0.5) else f
    x = d.pick(asks)
    yield put(d, "nth_rule_" + ("which" if which else "value"), [t.replace("Q", "{x}") for t in lines(FORMULA)], f=said, x=x, w=d.pick(["nth", "n-th", "nth", "general"]))
    plain = f.replace(" ", "")
    if which:
        r = yield Call(f"The equation {plain}={value} is solved for n: solve.", f"solve({plain}={value})")
        yield Answer("", f"Solving gives {r.text}.", r.text.split(" = ")[1])
        return
    e = plain.replace(f"{c}n", f"{c}*n") if c else plain
    r = yield Call(f"Put n = {n} in {plain}.", e.replace("n", str(n)))
    yield Answer("", f"{plain} is {r.best}.", r.best)


# -- stories ---------------------------------------------------------------------------------------------------------------------------------
def rows(d):
    a, q, n = d.int(2, 40), d.int(1, 12), d.int(4, d.pick([10, 12, 12, 30]))
    return dict(a=a, q=q, k=n, N=ordinal(n), e=a + q * (n - 1), last=a + q * (n - 1))


# the facts|what one is|what all are|when
ROWS = [r.split("|") for r in """The first row of a theatre has {a} seats, and every row has {q} more than the row in front of it.|How many seats are in the {N} row?~What is the number of seats in row {k}?~Find the seats in the {N} row.|How many seats are there in the first {k} rows together?~There are {k} rows. How many seats are there in all?~Find the total number of seats if there are {k} rows.|Which row has {e} seats?~In which row are there {e} seats?
In a stadium row 1 has {a} seats; each further row has {q} more.|How many seats has row {k}?~Find the number of seats in row {k}.|How many seats do rows 1 to {k} have altogether?~With {k} rows, how many seats are there in total?|Which row has {e} seats?~What is the number of the row with {e} seats?
{n} saves {a} dollars in the first month and {q} dollars more in each month than in the one before.|How much does {he} save in the {N} month?~What does {he} put aside in month {k}?|How much has {he} saved after {k} months in all?~What is the total of the first {k} months?|In which month does {he} save {e} dollars?~Which month is the one with {e} dollars?
{n} runs {a} minutes on the first day and adds {q} minutes every day.|How long does {he} run on the {N} day?~How many minutes is it on day {k}?|How many minutes is that in the first {k} days altogether?~How long does {he} run in {k} days in total?|On which day does {he} run {e} minutes?~Which day has {e} minutes?
A pile of logs has {a} logs in the top layer, and each layer below has {q} more.|How many logs are in the {N} layer from the top?~Find the logs in layer {k}, counted from the top.|How many logs are there in {k} layers?~The pile has {k} layers. How many logs are there in all?|Which layer has {e} logs, counted from the top?~In which layer from the top are {e} logs?
A worker in a factory makes {a} parts in the first hour and {q} more in every further hour than in the hour before.|How many parts are made in the {N} hour?~Find the number of parts for hour {k}.|How many parts is that in {k} hours altogether?~What is the total after {k} hours?|In which hour are {e} parts made?~Which hour has {e} parts?
A pattern of dots has {a} dots in the first picture, and each picture has {q} dots more than the last.|How many dots has the {N} picture?~Find the number of dots in picture {k}.|How many dots are needed for the first {k} pictures together?~What is the total number of dots in pictures 1 to {k}?|Which picture has {e} dots?~What is the number of the picture with {e} dots?
{n} reads {a} pages on day one and each day {q} pages more than on the day before.|How many pages does {he} read on day {k}?~What is the number of pages on the {N} day?|How many pages has {he} read after {k} days?~How many pages are that in {k} days altogether?|On which day does {he} read {e} pages?~Which day brings {e} pages?
The first prize-winner at a fair gets {a} tokens; every later one gets {q} more than the one before.|How many tokens does the {N} winner get?~Find the tokens of winner number {k}.|How many tokens do the first {k} winners get together?~How many tokens are given to {k} winners in total?|Which winner gets {e} tokens?~Number of the winner with {e} tokens?""".split("\n")]


def nth_(v):
    return [nth_call(v["a"], v["q"], v["k"], False)]


TOLD = []
for _facts, _one, _all, _when in ROWS:
    TOLD += [ask(rows, nth_, _facts, _one.replace("~", "\n"), "", 1.0, spell=0), ask(rows, lambda v: [sum_call(v["a"], v["q"], v["k"], False)], _facts, _all.replace("~", "\n"), "", 0.9, spell=0), ask(rows, [("From {a} to {e} in steps of {q}, and one for the first.", "({e}-{a})/{q}+1")], _facts, _when.replace("~", "\n"), "", 0.8, spell=0)]


def cells(d):
    q = d.pick([2, 2, 2, 3, 4, 10])
    a, n = d.int(1, 60) * d.pick([1, 1, 5, 10]), d.int(2, {2: 12, 3: 8, 4: 6, 10: 6}[q])
    return dict(a=a, q=q, k=n, w={2: "doubles", 3: "triples", 4: "becomes four times as large", 10: "becomes ten times as large"}[q], ww={2: "twice", 3: "three times", 4: "four times", 10: "ten times"}[q], e=a * q**n, h=d.pick([2, 3, 4, 5, 6]))


CELLS = """
A colony has {a} bacteria, and their number {w} every hour.
The number of bacteria {w} each hour; at the start there are {a}.
There are {a} cells in a dish. Every hour there are {ww} as many.
A rumour is known to {a} people, and each hour {ww} as many know it as before.
A video has {a} views; the number {w} every hour.
At the start {a} algae float in a pond, and their number {w} every hour.
"""
AFTER = "How many are there after {k} hours?\nWhat is the number after {k} hours?\n[Find|Work out] the number {k} hours later.\nHow many will it be in {k} hours?"
GROWN = "How many hours does it take until there are {e}?\nAfter how many hours are there {e}?\nWhen will the number be {e}, in hours?"
TOLD += [ask(cells, [("{a} times {q}, {k} times.", "{a}*{q}^{k}")], CELLS, AFTER, "", 6, spell=0), ask(cells, [("{e} is {a} times {q}^x: the logarithm of {e}/{a} to base {q}.", "log({e}/{a}, {q})")], CELLS, GROWN, "", 2.5, spell=0),
         ask(lambda d: (lambda v: dict(v, z=v["k"] * v["h"]))(cells(d)), [("In {z} hours there are {z} divided by {h} steps.", "{z}/{h}"), ("{a} times {q}, {r1} times.", "{a}*{q}^{r1}")], CELLS.replace("every hour", "every {h} hours").replace("each hour", "every {h} hours").replace("Every hour", "Every {h} hours"), AFTER.replace("{k}", "{z}"), "", 3.5, spell=0)]


def fading(d):
    n = d.int(2, 7)
    a = 2**n * d.int(1, 30)
    return dict(a=a, k=n, e=a >> n)


TOLD.append(ask(fading, [("{a} divided by 2, {k} times.", "{a}/2^{k}")], "A substance of {a} g loses half of its mass every hour.\n{a} g of a medicine are in the body, and every hour half of it disappears.\nA tank of {a} litres is half emptied each hour, always half of what is left.\nThere are {a} players in a knockout, and every round half of them go out.".split("\nThere")[0], "How much is left after {k} hours?\nHow much remains after {k} hours?\n[Find|Work out] what is left after {k} hours.", "There are {a} players in a knockout, and every round half of them go out. How many are left after {k} rounds?\nA {a} cm rope is halved again and again. How long is a piece after {k} cuts?\nHow much of {a} g is left after {k} half-lives?", 3.5, spell=0))
school("sequence_told", TOLD, 2.5, story=False)


# -- the same percentage every year -----------------------------------------------------------------------------------------------------------
def yearly(sign, worth=True):
    def draw(d):
        while True:
            p, t, s = d.pick([1, 2, 2, 3, 3, 4, 4, 5, 5, 5, 6, 7, 8, 10, 10, 12, 15, 20] if sign > 0 else [5, 6, 8, 10, 10, 10, 12, 15, 15, 20, 20, 25, 30, 40, 50]), d.pick([2, 2, 2, 3, 3, 4]), d.int(10, 99) * d.pick([100, 1000] if sign > 0 or not worth else [10, 10, 100, 100, 1000])
            x = s * Fraction(100 + sign * p, 100) ** t
            if short(x, 2 if worth else 0) and (x.denominator == 1 or d.chance(0.5)):
                break
        y = d.int(2005, 2026)
        v = dict(p=p, P=d.pick(["{}%", "{}%", "{}%", "{} percent", "{} per cent"]).format(p), t_=t, yr=d.pick([f"{t} years", f"{t} years", {2: "two", 3: "three", 4: "four"}[t] + " years"]), y0=str(y), y1=str(y + t), o=d.pick(["car", "van", "tractor", "machine", "boat", "caravan"] if s > 3000 else ["laptop", "phone", "printer", "camera", "bicycle", "television", "tent"]), w=d.pick(["A town", "A village", "A county", "A small country"]))
        return dict(v, s=str(s), S=f"{s:,}" if d.chance(0.5) else str(s)) if not worth else cash(d, v, s=str(s))
    return draw


GROWS = """
{n} puts {S} into an account at {P} compound interest a year.
{S} is invested at {P} per year, compounded annually.
A bank pays {P} interest a year, and it is added to the balance each year. {n} pays in {S}.
{n} invests {S} at {P} p.a.; the interest is left in the account.
A savings account starts with {S} and grows by {P} every year.
A loan of {S} grows by {P} each year because nothing is paid back.
{S} earns {P} a year with compound interest.
Capital {S}, rate {P}, compounded yearly.
{n}'s grandparents leave {S} in the bank at {P} a year, with interest on the interest.
At {P} compound interest, {S} is saved.
"""
RISES = """
A stamp collection is worth {S}, and its value rises by {P} every year.
The rent for a shop, {S} a year, goes up by {P} each year.
A painting was bought for {S} and gains {P} in value each year.
A yearly pay of {S} rises by {P} every year.
The takings of a shop, {S} this year, grow by {P} every year.
A piece of land costs {S}. Each year it becomes {P} dearer.
School fees of {S} are raised by {P} every year.
"""
END = "How much is it after {yr}?\nWhat is it worth after {yr}?\n[Find|Work out|Calculate] the amount after {yr}.\nWhat will it be in {yr}?\nHow much is there after {yr}?\nWhat is the value {yr} later?"
RISE = "By how much does it rise in {yr}?\nHow much more is it after {yr}?\n[Find|Work out] the increase in {yr}.\nWhat is the increase after {yr}?\nHow much has been added after {yr}?"
GAIN = "How much interest is that in {yr}?\nHow much interest comes together in {yr}?\nBy how much does it grow in {yr}?\nHow much has been added after {yr}?\n[Find|Work out] the interest for {yr}.\nHow much more is it after {yr}?"
FALLS = """
A {o} costs {S} and loses {P} of its value every year.
A {o} bought for {S} depreciates by {P} each year.
The value of a {o}, {S} when new, falls by {P} a year.
{n}'s {o} cost {S}; every year it is worth {P} less than the year before.
Each year a {o} loses {P} of the value it still has. New it cost {S}.
A fund of {S} shrinks by {P} every year.
A {o}: {S} new, minus {P} each year.
A company's debt of {S} gets {P} smaller every year.
"""
LOSS = "How much value is lost in {yr}?\nBy how much does it fall in {yr}?\nHow much less is it worth after {yr}?\n[Find|Work out] the loss in {yr}."
PEOPLE = """
{w} has {S} inhabitants, and the number grows by {P} every year.
The population of a town is {S} and rises by {P} each year.
{S} people live in a town; every year there are {P} more than the year before.
A website has {S} users and gains {P} each year.
A forest has {S} trees, and their number increases by {P} a year.
In {y0} there were {S} members, and each year there are {P} more.
"""
FEWER = """
{w} has {S} inhabitants, and the number falls by {P} every year.
The population of a town is {S} and shrinks by {P} each year.
A lake has {S} fish, and every year there are {P} fewer.
A newspaper has {S} readers and loses {P} of them each year.
A herd of {S} animals becomes {P} smaller every year.
"""
HEADS = "How many are there after {yr}?\nHow many will there be in {yr}?\n[Find|Work out] the number after {yr}.\nWhat is the number {yr} later?"
UP = ("Asked: the value after {t_} years. Each year it is 100 plus {p} percent of the year before, {t_} times.", "{s}*((100+{p})/100)^{t_}")
DOWN = ("Asked: the value after {t_} years. Each year it is 100 minus {p} percent of the year before, {t_} times.", "{s}*((100-{p})/100)^{t_}")
UP_I = [("Asked: the interest. Each year it is 100 plus {p} percent of the year before, {t_} times.", "{s}*((100+{p})/100)^{t_}"), ("The interest is {r1} minus {s}.", "{r1}-{s}")]
UP_R = [("Asked: the increase. Each year it is 100 plus {p} percent of the year before, {t_} times.", "{s}*((100+{p})/100)^{t_}"), ("The increase is {r1} minus {s}.", "{r1}-{s}")]
DOWN_L = [("Asked: the loss. Each year it is 100 minus {p} percent of the year before, {t_} times.", "{s}*((100-{p})/100)^{t_}"), ("The loss is {s} minus {r1}.", "{s}-{r1}")]
YEARS = [ask(yearly(1), [UP], GROWS, END, "", 2.5, spell=0), ask(yearly(1), UP_I, GROWS, GAIN, "", 1.5, spell=0), ask(yearly(1), [UP], RISES, END, "", 1.5, spell=0), ask(yearly(1), UP_R, RISES, RISE, "", 0.9, spell=0), ask(yearly(-1), [DOWN], FALLS, END, "", 2.2, spell=0), ask(yearly(-1), DOWN_L, FALLS, LOSS, "", 1.0, spell=0), ask(yearly(1, False), [UP], PEOPLE, HEADS, "", 1.5, spell=0), ask(yearly(-1, False), [DOWN], FEWER, HEADS, "", 1.2, spell=0)]
school("growth", YEARS, 2, story=False)
