"""Ages now, in so many years and so many years ago: one person, two, and when one is so many times as old as the other."""
from .core import skill
from .phrases import words
from .real_equations import run_x
from .real_words import Task, run

KIN = "father mother uncle aunt grandmother grandfather teacher dad mum boss coach".split()
YOUNG = "son daughter nephew niece pupil cousin grandson granddaughter".split()


def times(k):
    return "twice" if k == 2 else f"{words(k)} times"


def now(d):
    a = d.int(4, d.pick([15, 40, 80]))
    return dict(a=a, b=d.int(2, 30), c=d.int(2, min(a - 1, 30)) if a > 3 else 2, rel=d.pick(KIN), u=d.pick(YOUNG))


LATER, EARLIER = [("{a} plus {b}.", "{a}+{b}")], [("{a} minus {c}.", "{a}-{c}")]
IN = "[in {b} years|in {b} years' time|{b} years from now|after {b} years]"
ONE_LATER = ["{n} is {a}. How old will {he} be " + IN + "?", "{n} is {a} years old [now|today|]. What will {his} age be " + IN + "?", "How old will {n} be " + IN + " if {he} is {a} now?", "I am {a}. How old will I be " + IN + "?", "i'm {a}. how old in {b} years?", "My {rel} is {a}. How old will {he} be " + IN + "?".replace("{he}", "my {rel}"), "{n} turns {a} today. Which birthday will it be in {b} years?", "{b} years ago {n} was {a}. How old is {he} [now|today]?", "{b} years ago I was {a}. [What is my age now?|How old am I now?|How old am I?]", "{n} was {a} {b} years ago. What is {his} age now?", "When {n} moved here {b} years ago, {he} was {a}. How old is {he}?", "My {rel} was {a} when I was born. I am {b} now. How old is my {rel}?", "{n} was {a} when {his} {u} was born. The {u} is {b} now. How old is {n}?", "age now {a}, age in {b} years?", "What age will a {a}-year-old be " + IN + "?", "A tree is {a} years old. How old will it be " + IN + "?", "{n} is {a}, {m} is {b} years older. What is {m}'s age?", "{m} is {b} years [older than|ahead of] {n}. {n} is {a}. How old is {m}?"]
ONE_EARLIER = ["{n} is {a}. How old was {he} {c} years ago?", "{n} is {a} years old. What was {his} age {c} years ago?", "I am {a}. How old was I {c} years ago?", "i'm {a} now, how old was i {c} years back", "In {c} years {n} will be {a}. How old is {he} now?", "In {c} years I will be {a}. [How old am I?|What age am I now?|How old am I now?]", "{c} years from now {n} will be {a}. What is {his} age today?", "{n} will be {a} [in {c} years' time|after {c} years]. How old is {he} today?", "How old was {n} {c} years ago if {he} is {a} now?", "My {rel} is {a}. {c} years ago, how old was my {rel}?", "In {c} years' time my {rel} turns {a}. How old is my {rel} at the moment?", "{n} will turn {a} in {c} years. How old is {he}?", "age in {c} years: {a}. age now?", "{m} is {c} years younger than {n}, who is {a}. How old is {m}?", "{n} is {a} and {his} {u} is {c} years younger. How old is the {u}?", "{n} is {a}. {He} was {c} years younger when {he} moved here. How old was {he} then?", "{n} is {a} and has worked for {c} years. At what age did {he} start?", "In {c} years the house will be {a} years old. How old is it now?"]


def through(d):
    """b years ago a, c years ahead."""
    return dict(a=d.int(4, d.pick([20, 50])), b=d.int(2, 15), c=d.int(2, 20), k=d.int(2, 5), rel=d.pick(KIN), u=d.pick(YOUNG))


def back(d):
    v = through(d)
    return dict(v, a=v["a"] + v["b"] + 2)


PLUS2 = ["{b} years ago {n} was {a}. How old will {he} be in {c} years?", "{n} was {a} years old {b} years ago. What will {his} age be {c} years from now?", "{b} years ago I was {a}. How old will I be in {c} years' time?", "{n} was {a} {b} years ago. How old will {he} be in {c} years?", "{n} is {a}. {m} is {b} years older. How old will {m} be in {c} years?", "{m} is {b} years older than {n}. {n} is {a}. What will {m}'s age be in {c} years?", "My {u} is {a} and I am {b} years older. How old will I be in {c} years?", "{n} is {a} and {his} sister {b} years older. How old is the sister in {c} years?"]
MINUSPLUS = ["In {b} years {n} will be {a}. How old will {he} be in {c} years?", "{n} is {a}. {m} is {b} years younger. How old will {m} be in {c} years?", "{m} is {b} years younger than {n}, who is {a}. What age will {m} be in {c} years' time?", "I am {a}, my brother is {b} years younger. How old is he in {c} years?", "{n} is {a} and {his} {u} is {b} years younger. How old will the {u} be in {c} years?"]
TIMESPLUS = ["{n} is {a}. {His} {rel} is {kw} as old. How old will the {rel} be in {c} years?", "{n} is {a} years old. {m} is {kw} as old as {n}. How old will {m} be in {c} years?", "I'm {a} and my {rel} is {kw} my age. How old is my {rel} in {c} years?", "{m} is {kw} {n}'s age. {n} is {a}. What will {m}'s age be {c} years from now?", "My {u} is {a}. I am {kw} as old. What age will I be in {c} years?"]
TIMESMINUS = [t.replace("How old will the {rel} be in {c} years", "How old was the {rel} {c} years ago").replace("How old will {m} be in {c} years", "How old was {m} {c} years ago").replace("How old is my {rel} in {c} years", "How old was my {rel} {c} years ago").replace("What will {m}'s age be {c} years from now", "What was {m}'s age {c} years ago").replace("What age will I be in {c} years", "What age was I {c} years ago") for t in TIMESPLUS]
TOGETHER = [("In {c} years each is {c} older: {a} plus {b} plus 2 times {c}.", "{a}+{b}+2*{c}")]
TOGETHERS = ["{n} is {a} and {m} is {b}. How old will they be together in {c} years?", "{n} is {a}, {m} is {b}. What will the sum of their ages be in {c} years?", "Two sisters are {a} and {b}. What will their ages add up to in {c} years?", "My son is {a}, my daughter {b}. In {c} years, how old will they be together?", "{n} and {m} are {a} and {b} years old. Find the sum of their ages {c} years from now."]


def kw(draw, lo=2, hi=4):
    def inner(d):
        v = draw(d)
        k = d.rng.randint(lo, hi)
        return dict(v, k=k, kw=times(k))
    return inner


SIMPLE = [Task(now, LATER, ONE_LATER, weight=4), Task(now, EARLIER, ONE_EARLIER, weight=4), Task(through, [("{a} plus {b}, then plus {c}.", "{a}+{b}+{c}")], PLUS2, weight=2), Task(back, [("{a} minus {b}, then plus {c}.", "{a}-{b}+{c}")], MINUSPLUS, weight=1.6),
          Task(kw(through), [("{a} times {k}, then plus {c}.", "{a}*{k}+{c}")], TIMESPLUS, weight=1.6), Task(kw(lambda d: dict(through(d), c=d.int(1, 7))), [("{a} times {k}, then minus {c}.", "{a}*{k}-{c}")], TIMESMINUS, weight=1), Task(through, TOGETHER, TOGETHERS, weight=1.4)]


# -- equations: x is the younger one's age now, or the years till then ----------------------------------------------------------------
def older_by(d):
    """Now x and x+j; in c years the sum is s; c years ago it was r."""
    x, j, c = d.int(5, d.pick([20, 40])), d.int(2, 20), d.int(2, 15)
    return dict(j=j, c=c, s=2 * x + j + 2 * c, b=(b := d.int(1, min(x - 1, 10))), r=2 * x + j - 2 * b)


def fold_by(d):
    x, k, c = d.int(4, d.pick([15, 25])), d.int(2, 4), d.int(2, 15)
    return dict(k=k, kw=times(k), c=c, s=(k + 1) * x + 2 * c, b=(b := d.int(1, min(x - 1, 10))), r=(k + 1) * x - 2 * b)


def when(d):
    """p and c now; in x years the older is k times as old (x at least 1)."""
    k, x, c = d.pick([2, 2, 2, 3, 3, 4]), d.int(1, 15), d.int(2, 25)
    a, b = d.pick([("A father", "his son"), ("A mother", "her daughter"), ("A father", "his daughter"), ("A mother", "her son"), ("A teacher", "her pupil"), ("An uncle", "his niece"), ("A man", "his nephew"), ("A woman", "her grandson")])
    A, B = a.split(" ")[1], b.split(" ")[1]
    return dict(k=k, kw=times(k), x=x, c=c, p=k * (c + x) - x, A_=a, B_=b, o=A, y=B)


def was(d):
    """p and c now; x years ago the older was k times as old."""
    while True:
        k, x, c = d.pick([2, 3, 3, 4, 5]), d.int(1, 12), d.int(1, 15)
        p = k * c + x
        if p > c + x + 3:
            break
    a, b = d.pick([("A father", "his son"), ("A mother", "her daughter"), ("A father", "his daughter"), ("A mother", "her son"), ("An aunt", "her nephew")])
    return dict(k=k, kw=times(k), x=x, c=c + x, p=p, A_=a, B_=b, o=a.split(" ")[1], y=b.split(" ")[1])


def self_future(d):
    """In k years x will be m times what x is now, or was b years ago."""
    x, m, b = d.int(3, 30), d.int(2, 4), d.int(1, 5)
    x += b
    return dict(m=m, mw=times(m), k=(m - 1) * x, b=b, k2=m * (x - b) - x)


def future_ok(d):
    while True:
        v = self_future(d)
        if 0 < v["k2"] < 60 and v["k"] < 60:
            return v


def then(d):
    """The older is j older; in c years he is k times as old as the younger."""
    while True:
        k, y, c = d.int(2, 4), d.int(4, 30), d.int(2, 12)
        if y > c:
            return dict(k=k, kw=times(k), c=c, j=(k - 1) * y)


def asked(younger, equation, more=None):
    first = (("Asked: the " + ("younger" if younger else "older") + ". " + equation[0]), "solve(%s)" % equation[1])
    return [first] + ([more] if more else [])


JS = ("The younger is x and the older x+{j}; in {c} years each is {c} more. The equation is x+(x+{j})+2*{c}={s}.", "x+(x+{j})+2*{c}={s}")
JR = ("The younger is x and the older x+{j}; {b} years ago each was {b} less. The equation is x+(x+{j})-2*{b}={r}.", "x+(x+{j})-2*{b}={r}")
KS = ("The younger is x and the older {k}x; in {c} years each is {c} more. The equation is x+{k}x+2*{c}={s}.", "x+{k}x+2*{c}={s}")
KR = ("The younger is x and the older {k}x; {b} years ago each was {b} less. The equation is x+{k}x-2*{b}={r}.", "x+{k}x-2*{b}={r}")
JN = ["{n} is {j} years older than {m}.", "{m} is {j} years younger than {n}.", "{n} is {m}'s big sister by {j} years.".replace("{n} is {m}'s big sister by {j} years.", "There are {j} years between {m} and {n}, and {n} is the older one.")]
KN = ["{n} is {kw} as old as {m}.", "{n} is {kw} {m}'s age.", "{n}'s age is {kw} that of {m}."]
SUMS = ["In {c} years [they will be {s} together|the sum of their ages will be {s}|their ages will add up to {s}|together they will be {s}].", "{c} years from now their ages will [add up to|total] {s}.", "In {c} years' time they'll be {s} years old together."]
PAST = ["{b} years ago [they were {r} together|the sum of their ages was {r}|their ages added up to {r}|together they were {r}]."]


def pairs(rel, told, who):
    return [f"{a} {b} {q}" for a in rel for b in told for q in who]


YQ, OQ = ["How old is {m} now?", "What is {m}'s age now?", "How old is {m}?"], ["How old is {n} now?", "What is {n}'s age now?", "How old is {n}?"]
WHEN = ["{A_} is {p} and {B_} is {c}. In how many years will the {o} be {kw} as old as the {y}?", "{A_} is {p} years old, {B_} is {c}. After how many years will the {o} be {kw} as old as the {y}?", "{A_} is {p}, {B_} {c}. How many years until the {o} is {kw} the {y}'s age?", "Mum is {p} and I am {c}. In how many years will she be {kw} as old as me?", "Dad is {p} and I'm {c}. When will he be {kw} my age, in years from now?", "My uncle is {p}, I am {c}. In how many years will he be {kw} as old as I am?", "{n} is {p} and {m} is {c}. In how many years will {n} be {kw} as old as {m}?", "{n} is {p} years old and {m} is {c}. How many years will it take until {n} is {kw} as old as {m}?", "I'm {c} and my grandma is {p}. How many years from now will she be {kw} my age?", "ages {p} and {c}: in how many years is the older {kw} as old as the younger?", "In how many years will a {p}-year-old be {kw} as old as a {c}-year-old?", "{n} ({p}) and {m} ({c}): after how many years will {n} be {kw} as old as {m}?", "A house is {p} years old, the one next door {c}. In how many years will it be {kw} as old as the other?".replace("it be", "the first be")]
WAS = ["{A_} is {p} and {B_} is {c}. How many years ago was the {o} {kw} as old as the {y}?", "{n} is {p} and {m} is {c}. How many years ago was {n} {kw} as old as {m}?", "Mum is {p} and I am {c}. How many years ago was she {kw} my age?", "Dad is {p} and I'm {c}. How long ago was he {kw} as old as me, in years?", "{A_} of {p} has {B_} of {c}. How many years ago was the {o} {kw} as old as the {y}?", "ages {p} and {c}: how many years ago was the older one {kw} as old as the younger?"]
SELF = ["In {k} years {n} will be {mw} as old as {he} is now. How old is {n} now?", "In {k} years I will be {mw} as old as today. How old am I?", "{n} will be {mw} {his} present age in {k} years. What is {his} age now?", "{k} years from now {n} will be {mw} as old as now. How old is {he}?"]
SELF2 = ["In {k2} years {n} will be {mw} as old as {he} was {b} years ago. How old is {he} now?", "In {k2} years I will be {mw} as old as I was {b} years ago. How old am I now?", "{n} will be {mw} as old in {k2} years as {he} was {b} years ago. What is {his} age?"]
THEN = ["{n} is {j} years older than {m}. In {c} years {n} will be {kw} as old as {m}. How old is {m} now?", "A mother is {j} years older than her child. In {c} years she will be {kw} as old as the child. How old is the child now?", "I am {j} years younger than my dad. In {c} years he will be {kw} my age. How old am I now?", "{m} is {j} years younger than {n}. In {c} years' time {n} will be {kw} as old as {m}. What is {m}'s age now?"]
PUZZLES = [Task(older_by, asked(True, JS), pairs(JN, SUMS, YQ), weight=3), Task(older_by, asked(False, JS, ("The older is {s1} plus {j}.", "{s1}+{j}")), pairs(JN, SUMS, OQ), weight=2), Task(older_by, asked(True, JR), pairs(JN, PAST, YQ), weight=1), Task(older_by, asked(False, JR, ("The older is {s1} plus {j}.", "{s1}+{j}")), pairs(JN, PAST, OQ), weight=0.7),
           Task(fold_by, asked(True, KS), pairs(KN, SUMS, YQ), weight=3), Task(fold_by, asked(False, KS, ("The older is {k} times {s1}.", "{k}*{s1}")), pairs(KN, SUMS, OQ), weight=2), Task(fold_by, asked(True, KR), pairs(KN, PAST, YQ), weight=1), Task(fold_by, asked(False, KR, ("The older is {k} times {s1}.", "{k}*{s1}")), pairs(KN, PAST, OQ), weight=0.7),
           Task(when, [("In x years the ages are {p}+x and {c}+x. The equation is {p}+x={k}({c}+x).", "solve({p}+x={k}({c}+x))")], WHEN, weight=4), Task(was, [("x years ago the ages were {p}-x and {c}-x. The equation is {p}-x={k}({c}-x).", "solve({p}-x={k}({c}-x))")], WAS, weight=1.5),
           Task(future_ok, [("Call the age now x. The equation is x+{k}={m}x.", "solve(x+{k}={m}x)")], SELF, weight=1.2), Task(future_ok, [("Call the age now x. The equation is x+{k2}={m}(x-{b}).", "solve(x+{k2}={m}(x-{b}))")], SELF2, weight=1), Task(then, [("Asked: the younger. In {c} years the ages are x+{c} and x+{j}+{c}. The equation is x+{j}+{c}={k}(x+{c}).", "solve(x+{j}+{c}={k}(x+{c}))")], THEN, weight=1.6)]


@skill("real_plain_numbers_ages", weight=1.6)
def plain_ages(d):
    yield from run(d, "real.plain.d1age", SIMPLE, False, 0.02)


@skill("real_plain_numbers_ages_x", weight=1.7)
def plain_ages_x(d):
    yield from run_x(d, "real.plain.d1agex", PUZZLES, False)
