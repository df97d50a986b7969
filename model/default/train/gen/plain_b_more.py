"""More everyday questions in plain words: parts with a difference or as multiples and their total (also ages), averages that are
wanted or change, deals, profit, saving up, foreign money, a fraction of a group.
"""
from fractions import Fraction

from .core import skill
from .plain_b_base import SMALL, money, price, tell, two
from .plain_b_money import GOODS
from .real_words import Task

WORDS = {2: ["twice", "two times", "2 times"], 3: ["three times", "3 times"], 4: ["four times", "4 times"], 5: ["five times", "5 times"], 6: ["six times", "6 times"], 7: ["7 times", "seven times"]}


def joined(firsts, asks):
    return [f"{a} {b}" for a in firsts for b in asks]


def parts(d):
    """b is the smaller part, j more or k times as much the larger."""
    k, b, j = d.int(2, 7), d.int(2, d.pick([15, 60, 200])), d.int(2, d.pick([12, 40]))
    return dict(k=k, kw=d.pick(WORDS[k]), j=j, s=2 * b + j, q=b + k * b, cur=d.pick(["dollars", "euros", "pounds"]))


# {n} has the larger part, {m} the smaller; {W} is asked.
MORE = ["{n} and {m} have {s} {t} together. {n} has {j} more. How many does {W} have?", "There are {s} {t} for {n} and {m}. {n} gets {j} more than {m}. How many does {W} get?", "{n} has {j} more {t} than {m}. In all they have {s}. How many has {W}?", "{m} has {j} fewer {t} than {n}, and they have {s} altogether. How many does {W} have?", "{n} and {m} share {s} {cur} so that {n} gets {j} more. How much does {W} get?", "{n} and {m} earned {s} {cur} together, {n} {j} more than {m}. How much did {W} earn?", "{n} ran {j} km more than {m}, together {s} km. How far did {W} run?", "{s} votes were cast. {n} got {j} more than {m}. How many votes did {W} get?", "{n} and {m} read {s} pages. {m} read {j} fewer. How many did {W} read?", "{s} {t}, {n} gets {j} more than {m}. How many for {W}?", "{n} weighs {j} kg more than {m}. Together it is {s} kg. What does {W} weigh?"]
MORE_THINGS = [("A pole of {s} cm is sawn in two. One part is {j} cm longer. How long is the {W} part?", "longer", "shorter"), ("A hall has {s} guests, {j} more women than men. How many {W} are there?", "women", "men"), ("A hat and a scarf cost {s} {cur}. The hat costs {j} more. What does the {W} cost?", "hat", "scarf"), ("Two numbers add up to {s}. One is {j} more than the other. What is the {W} one?", "larger", "smaller"), ("Two teams have {s} players, one {j} more than the other. How many are in the {W} team?", "larger", "smaller"), ("A zoo has {s} apes, {j} fewer old ones than young ones. How many {W} ones?", "young", "old"), ("{s} hours of sun in two days, {j} more on {day} than on {day3}. How many hours on {W}?", "{day}", "{day3}"), ("A lamp and its bulb cost {s} {cur} together; the lamp is {j} {cur} dearer. What is the price of the {W}?", "lamp", "bulb")]
AGE_MORE = ["{n} is {j} years older than {m}. Together they are {s}. How old is {W}?", "{n} and {m} are {s} years old together. {n} is {j} years older. How old is {W}?", "The ages of {n} and {m} add up to {s}. {m} is {j} years younger. How old is {W}?", "{m} is {j} years younger than {n}, their ages make {s}. What is {W}'s age?", "How old is {W}? {n} is {j} years older than {m}, and together they are {s}.", "Add {n}'s and {m}'s ages: {s}. {n} has {j} years more. Find {W}'s age.", "{n}, {j} years older than {m}; sum of ages {s}. Age of {W}?"]
AGE_TIMES = ["{n} is {kw} as old as {m}. Together they are {q}. How old is {W}?", "{n} and {m} are {q} years old together. {n} is {kw} as old. How old is {W}?", "The ages of {n} and {m} add up to {q}. {n} is {kw} as old as {m}. How old is {W}?", "How old is {W}? {n} is {kw} as old as {m}, and both ages make {q}.", "Their ages make {q}: {n} is {kw} the age of {m}. What is {W}'s age?", "Add {n}'s and {m}'s ages: {q}. {n} is {kw} as old. Find {W}'s age.", "{n}, {kw} as old as {m}; sum of ages {q}. Age of {W}?", "In all {n} and {m} are {q}. {m}'s age times {k} is {n}'s. How old is {W}?"]


def told(frames, things, larger):
    return [f.replace("{W}", "{n}" if larger else "{m}") for f in frames] + [f.replace("{W}", big if larger else small) for f, big, small in things]


def split(lo, hi, x, total, larger, last):
    calls = [(f"Asked: the {hi if larger else lo}. The {lo} is x and the {hi} {x}. The equation is x+{e(x)}={total}.", f"solve(x+{e(x)}={total})")]
    return calls + [last] * larger


def e(x):
    return x if x.endswith("x") else f"({x})"


PARTS = []
for _larger in (False, True):
    _plus = lambda hi: (f"The {hi} is {{s1}} plus {{j}}.", "{s1}+{j}")                                      # noqa: E731
    _many = lambda hi: (f"The {hi} is {{k}} times {{s1}}.", "{k}*{s1}")                                      # noqa: E731
    _box = "{r2}" if _larger else "{s1}"
    _said = "x+(x+{j}) = {s} gives x = {s1}" + ("; then {s1} + {j} = {r2}." if _larger else ".")
    _said_k = "x+{k}x = {q} gives x = {s1}" + ("; then {k} × {s1} = {r2}." if _larger else ".")
    PARTS += [Task(parts, split("smaller part", "larger part", "x+{j}", "{s}", _larger, _plus("larger part")), told(MORE, MORE_THINGS, _larger), answer=_said, box=_box, spell=0.03, weight=4)]
    PARTS += [Task(parts, split("younger", "older", "x+{j}", "{s}", _larger, _plus("older")), told(AGE_MORE, [], _larger), answer=_said, box=_box, spell=0.03, weight=3),
              Task(parts, split("younger", "older", "{k}x", "{q}", _larger, _many("older")), told(AGE_TIMES, [], _larger), answer=_said_k, box=_box, spell=0.03, weight=4)]


@skill("real_plain_b_parts", weight=2)
def real_plain_b_parts(d):
    yield from tell(d, "parts", PARTS, story=d.chance(0.3))


# -- averages --------------------------------------------------------------------------------------------------------------
WHAT = [("games", "points"), ("tests", "marks"), ("rounds", "points"), ("days", "km"), ("races", "seconds"), ("weeks", "hours"), ("jumps", "cm"), ("matches", "goals"), ("evenings", "pages"), ("throws", "m"), ("shifts", "calls"), ("months", "orders")]


def wanted(d):
    """Some values and the average that is wanted with one more."""
    while True:
        k, top = d.pick([2, 2, 3, 3, 4, 5]), d.pick([20, 60, 100, 200])
        xs = [d.int(2, top) for _ in range(k)]
        last = d.int(1, top)
        if (sum(xs) + last) % (k + 1) == 0:
            break
    g, u = d.pick(WHAT)
    return dict(k=k, k1=k + 1, m_=(sum(xs) + last) // (k + 1), xs=", ".join(map(str, xs[:-1])) + d.pick([" and ", ", and "] if k > 2 else [" and "]) + str(xs[-1]), sum_="+".join(map(str, xs)), g=g, u_=u, one_=g[:-2] if g.endswith("tches") else g[:-1], nth={2: "third", 3: "fourth", 4: "fifth", 5: "sixth"}[k])


WANTED = ["{n} has {xs} {u_} in {k} {g}. What does {he} need in the next for an average of {m_}?", "After {k} {g} I have {xs} {u_}. What must the {nth} be for an average of {m_}?", "{xs} so far. What {nth} value makes the average {m_}?", "{n} wants an average of {m_} {u_} over {k1} {g}. {He} has {xs}. What is needed in the last?", "My {g} gave {xs} {u_}. To average {m_} over all {k1}, how many do I need next?", "{k} {g}: {xs} {u_}. Which {nth} result gives a mean of {m_}?", "The average of {k1} numbers is {m_}. {k} of them are {xs}. What is the other one?", "{xs} and one more number have a mean of {m_}. Find it.", "What must I get in the {nth} of my {g} to average {m_}, after {xs}?", "mean {m_} over {k1} {g}, {k} are {xs}. the missing one?"]


def joins(d):
    while True:
        k, m, x = d.int(2, 12), d.int(4, d.pick([30, 90, 200])), d.int(2, d.pick([60, 150, 250]))
        if (k * m + x) % (k + 1) == 0 and x != m:
            break
    g, u = d.pick(WHAT)
    return dict(k=k, k1=k + 1, m_=m, x=x, g=g, u_=u, one_="match" if g == "matches" else g[:-1])


JOINS = ["{n} averages {m_} {u_} over {k} {g}. Then {he} gets {x} in the next. What is the new average?", "The average of {k} numbers is {m_}. The number {x} joins them. What is the average now?", "After {k} {g} my average is {m_}. Now I get {x}. New average?", "{k} {g} with an average of {m_} {u_}, then one with {x}. What is the average of all?", "{n}'s mean after {k} {g} is {m_}. The next one brings {x}. Find the new mean.", "{k} people are {m_} years old on average. Someone aged {x} comes in. What is the average age now?", "mean of {k} values {m_}, add a value {x}. new mean?"]


def rows(d):
    while True:
        k, top = d.pick([2, 3, 3, 4, 5]), d.pick([15, 60, 200])
        xs = [d.int(1, top) for _ in range(k)]
        if sum(xs) % k == 0 or k in (2, 4, 5):
            break
    g, u = d.pick(WHAT)
    return dict(k=k, xs=", ".join(map(str, xs[:-1])) + " and " + str(xs[-1]), list_=", ".join(map(str, xs)), g=g, u_=u)


ROWS = ["{n} got {xs} {u_} in {k} {g}. What is the average?", "{k} {g}: {list_} {u_}. Average?", "What is the average of {xs} {u_}?", "In {k} {g} {n} had {xs} {u_}. What is that on average?", "Average {u_} per game or day: {list_}?", "{list_} {u_}, mean?", "{n}'s last {k} {g} brought {xs} {u_}. Find the mean."]
ROWS.pop(4)


def of_average(d):
    k, m = d.int(2, 30), d.int(2, d.pick([20, 90, 400]))
    g, u = d.pick(WHAT)
    return dict(k=k, m_=m, s=k * m, g=g, u_=u)


SUM_OF = ["{n} averages {m_} {u_} over {k} {g}. How many in all?", "{k} {g}, {m_} {u_} on average. What is the total?", "The mean of {k} numbers is {m_}. What do they add up to?", "On average {m_} {u_} in each of {k} {g}. How many altogether?"]
MEAN_OF = ["{n} had {s} {u_} in {k} {g}. What is the average?", "{s} {u_} in {k} {g}. How many on average?", "The sum of {k} numbers is {s}. What is their mean?", "In {k} {g} there were {s} {u_} in all. What is the average?"]
AVERAGE = [Task(wanted, [("All {k1} add up to {k1} times {m_}.", "{k1}*{m_}"), ("The missing one is {r1} minus the sum of the others.", "{r1}-({sum_})")], WANTED, spell=0.03, weight=6), Task(joins, [("The total is {k} times the average {m_}.", "{k}*{m_}"), ("The new average is {r1} plus {x}, divided by {k1}.", "({r1}+{x})/{k1}")], JOINS, spell=0.03, weight=5),
           Task(rows, lambda v: [("The average is the sum divided by how many there are: mean.", f"mean({v['list_']})")], ROWS, answer=lambda v: f"The average of {v['list_']} is {v['r1']}.", spell=0, weight=3), Task(of_average, [("The total is {k} times the average {m_}.", "{k}*{m_}")], SUM_OF, spell=0.03, weight=2), Task(of_average, [("The average is the total {s} divided by {k}.", "{s}/{k}")], MEAN_OF, spell=0.03, weight=2)]


@skill("real_plain_b_average", weight=1.4)
def real_plain_b_average(d):
    yield from tell(d, "average", AVERAGE)


# -- deals, profit, saving, foreign money ----------------------------------------------------------------------------------
def good(d, lo=20, hi=3000):
    while True:
        one, many, a, b = d.pick(GOODS)
        if a <= hi and b >= lo:
            return one, many, *price(d, max(a, lo), min(b, hi))


def paid_for(d):
    """Take x, pay for y."""
    one, many, t, _ = good(d)
    x, y = d.pick([(3, 2), (3, 2), (2, 1), (4, 3), (5, 4)])
    k = d.int(2, 6)
    return money(d, dict(o=one, m=many, x=x, y=y, z=x - y, c=x * k, free="one free" if x - y == 1 else f"{x - y} free", yw={1: "one", 2: "two", 3: "three", 4: "four"}[y]), p=t)


PAY_FOR = ["{m} are {P} each, {x} for the price of {y}. What do {c} cost?", "Offer: take {x}, pay for {y}. A {o} costs {P}. How much are {c}?", "Buy {y}, get {free}. One {o} is {P}. What do {c} {m} cost?", "Every {x} {m} you pay for only {y}. They cost {P} each. {n} takes {c}. How much is it?", "{x} for {y} on {m}, {P} each. {n} wants {c}. What does {he} pay?", "Buy {yw} {m} and get {free}. {n} takes home {c} at {P} each. What is paid?"]


def trade(d):
    c = d.int(2, d.pick([20, 100]))
    n = d.int(20, 3000)
    if d.chance(0.5):
        n = max(1, round(n / 100)) * 100
    k = n + d.int(5, max(6, n // 2))
    k = k if n % 100 else (k + 99) // 100 * 100
    one, many, _, _ = good(d)
    return money(d, dict(o=one, m=many, c=c), form=d.pick(SMALL), a=two(n), b=two(k), t_=two(c * n))


TRADE = ["{n} buys {c} {m} at {A} each and sells them at {B} each. What is the profit?", "{c} {m} are bought for {A} each and sold for {B} each. How much profit?", "A {o} costs a shop {A} and sells for {B}. What is the profit on {c}?", "A stall buys {m} for {A} and sells them for {B}. How much does it gain on {c} of them?", "{n} makes {m}. One costs {A} to make and sells for {B}. What is gained on {c}?", "bought {c} {m} at {A}, sold at {B} each. total profit?"]
TRADE_TOTAL = ["{n} pays {T_} for {c} {m} and sells each for {B}. What is the profit?", "{c} {m} cost {T_} in all. They are sold at {B} each. How much profit?", "A shop buys {c} {m} for {T_} altogether and sells them for {B} each. Find the profit.", "{n} spends {T_} and sells {c} {m} for {B} each. What is the profit?"]


def saving(d):
    k, w, s = d.int(3, 40), d.int(2, 60), d.int(5, 200)
    return money(d, dict(k=k, per=d.pick(["week", "month", "day"])), form=d.pick(SMALL), w=str(w), g=str(w * k), s=str(s), t=str(w * k + s))


SAVES = ["{n} saves {W} a {per}. After how many {per}s does {he} have {G}?", "A tent costs {G}. {n} puts aside {W} a {per}. How many {per}s does it take?", "How many {per}s to save {G} at {W} a {per}?", "I save {W} every {per} and need {G}. How many {per}s?", "{W} a {per}, goal {G}, how many {per}s?"]
SAVES_START = ["{n} has {S} and saves {W} a {per}. After how many {per}s does {he} have {T}?", "A tent costs {T}. {n} has {S} and puts aside {W} a {per}. How many {per}s does it take?", "I need {T}, have {S} and save {W} a {per}. How many {per}s?", "{S} now, {W} more every {per}. How many {per}s until {T}?"]
SAVED = ["{n} has {S} and saves {W} a {per}. How much is it after {k} {per}s?", "{S} at the start and {W} every {per}. What is there after {k} {per}s?", "I have {S} and put {W} to it each {per} for {k} {per}s. How much is that?"]


def foreign(d):
    while True:
        r, x = d.pick([f"{d.int(1, 9)}.{d.int(1, 99):02d}", f"{d.int(1, 30)}.{d.int(1, 9)}", f"0.{d.int(50, 95)}", str(d.int(2, 150))]), d.int(2, 90) * d.pick([1, 5, 10])
        y = Fraction(r) * x
        if (y * 100).denominator == 1 and Fraction(r) != 1:
            break
    a, b = d.rng.sample(["dollars", "euros", "pounds", "yen", "pesos", "rupees", "krone", "lira", "rand", "francs", "zloty"], 2)
    one = {"dollars": "dollar", "euros": "euro", "pounds": "pound", "pesos": "peso", "rupees": "rupee", "francs": "franc"}
    return dict(r=r.rstrip("0").rstrip(".") if "." in r else r, x=x, y=two(int(y * 100)), a_=a, b_=b, a1=one.get(a, a))


TO_OTHER = ["One {a1} is {r} {b_}. How many {b_} are {x} {a_}?", "1 {a1} = {r} {b_}. What do you get for {x} {a_}?", "{n} changes {x} {a_} into {b_} at {r} {b_} for one {a1}. How many {b_}?", "A {a1} buys {r} {b_}. How many {b_} for {x} {a_}?", "at 1 {a1} = {r} {b_}, change {x} {a_} to {b_}"]
FROM_OTHER = ["One {a1} is {r} {b_}. How many {a_} are {y} {b_}?", "1 {a1} = {r} {b_}. How many {a_} do you get for {y} {b_}?", "{n} changes {y} {b_} into {a_} at {r} {b_} for one {a1}. How many {a_}?", "A {a1} costs {r} {b_}. How many {a_} can be had for {y} {b_}?", "at 1 {a1} = {r} {b_}, change {y} {b_} to {a_}"]


def tipped(d):
    while True:
        s, p, k = d.int(10, 300), d.pick([10, 15, 20, 5, 12, 25]), d.int(2, 8)
        if s * (100 + p) % k == 0:
            return money(d, dict(p=p, k=k), form=d.pick(SMALL), s=str(s))


TIP_SPLIT = ["A bill of {S} and a {p}% tip are split by {k} friends. What does each pay?", "{k} people share a {S} meal and add a {p}% tip. How much is it each?", "Dinner for {k} is {S}. With a {p}% tip, what is each one's share?", "{S} plus {p}% tip, {k} people. how much each?"]
TRADES = [Task(paid_for, [("Asked: the price of {c}. Paid are {y} of {x}: {c} divided by {x}, times {y}.", "{c}/{x}*{y}"), ("The cost is {r1} times {p}.", "{r1}*{p}")], PAY_FOR, spell=0.03, weight=4),
              Task(trade, [("The profit on one is {b} minus {a}.", "{b}-{a}"), ("The profit on {c} is {c} times {r1}.", "{c}*{r1}")], TRADE, spell=0, weight=4), Task(trade, [("The sales are {c} times {b}.", "{c}*{b}"), ("The profit is {r1} minus {t_}.", "{r1}-{t_}")], TRADE_TOTAL, spell=0, weight=3),
              Task(lambda d: {**saving(d), "out": None}, [("The number of {per}s is {g} divided by {w}.", "{g}/{w}")], SAVES, spell=0, weight=2), Task(lambda d: {**saving(d), "out": None}, [("What is missing is {t} minus {s}.", "{t}-{s}"), ("The number of {per}s is {r1} divided by {w}.", "{r1}/{w}")], SAVES_START, spell=0, weight=3),
              Task(saving, [("The total is {s} plus {w} times {k}.", "{s}+{w}*{k}")], SAVED, spell=0, weight=2), Task(foreign, [("Asked: the other money. One is {r} of the other: {x} times {r}.", "{x}*{r}")], TO_OTHER, spell=0, weight=2), Task(foreign, [("Asked: how many of the one. One is {r} of the other: {y} divided by {r}.", "{y}/{r}")], FROM_OTHER, spell=0, weight=2.5),
              Task(tipped, [("The total is 100 plus {p} percent of {s}.", "{s}*(100+{p})/100"), ("Each share is {r1} divided by {k}.", "{r1}/{k}")], TIP_SPLIT, spell=0, weight=2)]


@skill("real_plain_b_trade", weight=2)
def real_plain_b_trade(d):
    yield from tell(d, "trade", TRADES)


# -- a fraction of a group -------------------------------------------------------------------------------------------------
def portion(d):
    b = d.pick([2, 3, 4, 5, 6, 8, 10])
    a = d.pick([a for a in range(1, b) if Fraction(a, b).denominator == b])
    s = b * d.int(2, d.pick([12, 40, 150]))
    names = {2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 8: "eighth", 10: "tenth"}
    w = f"{['', 'a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][a]} {names[b]}{'s' if a > 1 else ''}"
    return dict(a=a, b=b, s=s, fr=d.pick([f"{a}/{b}", f"{a}/{b}", w if b > 2 else "half"]), what=d.pick(["sheep", "people", "tickets", "pages", "cars", "players", "trees", "seats", "emails", "songs", "eggs", "lamps"]), cur=d.pick(["dollars", "euros", "pounds"]))


PORTION = ["There are {s} {what}. {fr} of them are counted. How many is that?", "How many are {fr} of {s} {what}?", "{n} has {s} {cur} and spends {fr} of it. How much is spent?", "{fr} of the {s} {what} are new. How many are new?", "Of {s} {what}, {fr} are old. How many are old?", "A tank of {s} litres is {fr} full. How many litres are in it?", "{fr} of a {s} km road is done. How many km is that?"]
OTHERS = ["There are {s} {what}. {fr} of them are taken away. How many are left?", "{n} has {s} {cur} and spends {fr} of it. How much is left?", "{fr} of the {s} {what} are new. How many are not new?", "Of {s} {what}, {fr} are old. How many are not old?", "A tank of {s} litres is {fr} full. How many litres still fit in?", "{fr} of a {s} km road is done. How many km are left?", "{n} has read {fr} of {s} pages. How many are still to read?"]


def fr_call(v):
    a, b, s = v["a"], v["b"], v["s"]
    return (f"1/{b} of {s} is {s} divided by {b}.", f"{s}/{b}") if a == 1 else (f"{a}/{b} of {s} is {a}/{b} times {s}.", f"{a}/{b}*{s}")


def rest_calls(v):
    a, b, s = v["a"], v["b"], v["s"]
    first = (f"First 1/{b} of {s}: {s} divided by {b}.", f"{s}/{b}") if a == 1 else (f"First {a}/{b} of {s}: {a}/{b} times {s}.", f"{a}/{b}*{s}")
    return [first, ("What is left is {s} minus {r1}.", "{s}-{r1}")]


FRACTION = [Task(portion, lambda v: [fr_call(v)], PORTION, spell=0, weight=3), Task(portion, rest_calls, OTHERS, spell=0, weight=4)]


@skill("real_plain_b_portion", weight=1)
def real_plain_b_portion(d):
    yield from tell(d, "portion", FRACTION)
