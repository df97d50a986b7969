"""Prices without a currency, more work in the same time, averages of a known sum, groups that must all find a place, lists without commas, savings
spent, circles with 22/7: short, as pupils and parents type them.
"""
from .core import skill
from .plain_b_percent import interest, lent
from .plain_money_base import money
from .plain_pupils_base import Task, ask, simply, tell, voice
from .plain_pupils_measures import end
from .plain_structures_compose import ints
from .plain_b_base import two

KINDS = {}


def add(kind, draw, calls, templates, weight=1, **more):
    KINDS.setdefault(kind, []).append(Task(draw, calls, templates, spell=0.02, weight=weight, **more))


# -- bare prices -------------------------------------------------------------------------------------------------------------------
CLOTHES = "jumper shoes cap jacket bag dress trousers scarf book game ball lamp shirt coat boots".split()


def bare(n):
    def draw(d):
        names = d.rng.sample(CLOTHES, n)
        half = d.chance(0.25)
        ps = [d.int(2, 90) * 100 + (50 if half and d.chance(0.5) else 0) for _ in range(n)]
        t = sum(ps)
        v = {f"o{i}": o for i, o in enumerate(names)} | {f"p{i}": two(p) for i, p in enumerate(ps)}
        return dict(v, g=str((t // 1000 + 1) * 10 if t < 9000 else (t // 5000 + 1) * 50))
    return draw


add("bare", bare(2), [("Asked: the change. The total cost is the sum of all prices.", "{p0}+{p1}"), ("The change is {g} minus {r1}.", "{g}-{r1}")], ["{o0} {p0}, {o1} {p1}, pay with {g}. how much back", "{o0} is {p0} and {o1} is {p1}, i pay with {g}, change?", "i buy {o0} for {p0} and {o1} for {p1} and give {g}. what do i get back", "{o0} costs {p0}, {o1} costs {p1}. {n} pays with a {g}. how much change", "paid {g} for {o0} ({p0}) and {o1} ({p1}), change pls"], 1.2)
add("bare", bare(2), [("Start with {g}, add what comes and subtract what goes.", "{g}-{p0}-{p1}")], ["i had {g}, {o0} was {p0} and {o1} was {p1}. how much is left", "{n} has {g} and buys {o0} for {p0} and {o1} for {p1}. how much left", "budget {g}, {o0} {p0}, {o1} {p1}. left?", "from {g} mum spends {p0} for {o0} and {p1} for {o1}. what is left"], 1)
add("bare", bare(3), [("The total is the sum of all the numbers.", "{p0}+{p1}+{p2}")], ["{o0} {p0}, {o1} {p1}, {o2} {p2}. how much together", "i buy {o0} for {p0}, {o1} for {p1} and {o2} for {p2}. total?", "what do {o0} ({p0}), {o1} ({p1}) and {o2} ({p2}) cost all together", "how much is it: {o0} {p0}, {o1} {p1} and {o2} {p2}"], 0.8)
add("bare", bare(2), [("{p0} plus {p1}.", "{p0}+{p1}")], ["{o0} {p0} and {o1} {p1}, how much together", "i pay {p0} for {o0} and {p1} for {o1}. how much is it", "{o0}: {p0}, {o1}: {p1}. sum?"], 0.6)
add("bare", ints(lambda v: v["k"] > 1, k=(2, 9), a=(2, 60)), [("The total is {k} times {a}.", "{k}*{a}")], ["{k} tickets for {a} each, how much", "{k} shirts {a} each total?", "one costs {a}, i take {k}. how much", "{k} x {a} euros how much is it"], 0.6)


def bare_change(d):
    k, a = d.int(2, 9), d.int(2, 30)
    return dict(k=k, a=a, g=(k * a // 10 + 1) * 10 if k * a < 90 else (k * a // 50 + 1) * 50)


add("bare", bare_change, [("Asked: the change. The cost is {k} times {a}.", "{k}*{a}"), ("The change is {g} minus {r1}.", "{g}-{r1}")], ["{k} tickets for {a} each, i pay with {g}. how much back", "{k} books at {a}, paid {g}. change", "one costs {a}, i buy {k} and give {g}. what do i get back"], 0.9)


def saved_spent(d):
    w, k = d.int(3, 30), d.int(3, 14)
    b = d.rng.randint(2, w * k - 1)
    return dict(w=w, k=k, b=b, per=d.pick(["month", "month", "week", "day"]), o=d.pick(["coat", "bike", "game", "present", "phone", "book"]))


add("bare", saved_spent, [("<w times k>, then minus {b}.", "<w*k>-{b}")], ["my daughter saved {w} a {per} for {k} {per}s and then bought a {o} for {b}. how much has she now", "i saved {w} every {per} for {k} {per}s and spent {b} on a {o}. how much is left", "{n} gets {w} a {per}. after {k} {per}s {he} buys a {o} for {b}. how much has {he} left", "saving {w} a {per} for {k} {per}s, then {b} for a {o}. what is left"], 1.1)


def pack_price(d):
    k, a = d.pick([6, 8, 10, 12, 20, 24, 5, 4]), d.rng.randint(2, 60) * 5
    c = d.int(2, 9)
    while c == k:
        c = d.int(2, 9)
    return money(d, dict(k=k, c=c, m_=d.pick(["pens", "eggs", "cups", "rolls", "cards", "batteries", "bulbs", "pencils"])), s=two(k * a))


add("bare", pack_price, [("Asked: the price of {c}. One costs {s} divided by {k}.", "{s}/{k}"), ("Then {c} cost {c} times {r1}.", "{c}*{r1}")], ["a box of {k} {m_} costs {S}. how much is {c} {m_}", "a pack with {k} {m_} is {S}. what do {c} of them cost", "{k} {m_} in a pack for {S}, i need the price of {c} {m_}", "one pack of {k} {m_} is {S}, so {c} {m_} are how much"], 0.9)

# -- more work, groups, sums -------------------------------------------------------------------------------------------------------
def longer(d):
    a, one, c = d.int(2, 9), d.int(2, 9), d.int(2, 15)
    while c == a:
        c = d.int(2, 15)
    return dict(b=a, a=a * one, c=c, h=d.pick(["hours", "hours", "days", "minutes"]))


add("work", longer, [("One is {a} divided by {b}; {c} times as much is wanted.", "{a}/{b}*{c}")], ["dad paints {b} rooms in {a} {h}. how long for {c} rooms", "{n} needs {a} {h} for {b} pictures. how many {h} for {c} pictures", "for {b} pages i need {a} {h}. how many {h} for {c} pages", "my son does {b} sums in {a} {h}. how long does he need for {c} sums", "it takes {a} {h} to wash {b} cars. how long for {c} cars", "{b} cakes take {a} {h}. {c} cakes?", "a baker needs {a} {h} for {b} trays, how many {h} for {c} trays", "i iron {b} shirts in {a} {h}. how many {h} for {c} shirts"], 1.2)
add("work", ints(lambda v: v["a"] * v["b"] % v["c"] and v["a"] * v["b"] > v["c"], a=(3, 12), b=(15, 35), c=(20, 60)), [("<a times b>, divided by {c}, rounded up to a whole number: ceil.", "ceil(<a*b>/{c})")], ["a bus holds {c}, {a} classes with {b} kids go. how many buses", "{a} classes with {b} pupils go by bus, {c} in one bus. how many buses do they need", "{a} groups of {b} people must sleep in rooms for {c}. how many rooms", "we have {a} packs of {b} cards and a box takes {c} cards. how many boxes do we need for all"], 0.8)
add("work", ints(lambda v: v.update(s=v["k"] * v["q"]) is None and v["k"] > 1, k=(2, 12), q=(3, 60)), [("The average is the total {s} divided by {k}.", "{s}/{k}")], ["the sum of the ages of {k} kids is {s}, average?", "{k} numbers make {s} together. what is the average", "{k} tests, {s} points altogether. average points", "we drove {s} km in {k} days. how many km a day on average", "{n} read {s} pages in {k} days. whats the average a day", "{k} kids have {s} euros together. how much is it on average", "the team has {s} goals in {k} games, average per game?", "total {s}, how many numbers {k}, mean?"], 1)
LESSON = ints(lambda v: len({v[k] for k in "abc"}) == 3, a=(3, 7), b=(30, 50), c=(5, 20))
add("work", LESSON, [("<a times b>, then plus {c}.", "<a*b>+{c}")], ["{a} lessons of {b} minutes and one break of {c} minutes. how many minutes is school", "we have {a} lessons with {b} minutes and {c} minutes break. how many minutes altogether", "{n} does {a} rounds of {b} minutes and rests {c} minutes. how many minutes in all"], 0.6)


def part_hours(d):
    a, b = d.pick([(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (1, 6), (5, 6)])
    h = d.pick([2, 3, 4, 5, 6, 8, 10])
    F = {(1, 2): "half", (1, 3): "a third", (2, 3): "two thirds", (1, 4): "a quarter", (3, 4): "3 quarters", (1, 5): "a fifth", (1, 6): "a sixth", (5, 6): "five sixths"}[a, b]
    return end(dict(a=a, b=b, h_=h, F=d.pick([F, f"{a}/{b}"])), "minutes")


add("work", part_hours, lambda v: [("In minutes: {h_} times 60.", "{h_}*60"), ("{a}/{b} of {r1} is {a}/{b} times {r1}.", "{a}/{b}*{r1}") if v["a"] > 1 else ("1/{b} of {r1} is {r1} divided by {b}.", "{r1}/{b}")], ["whats {F} of {h_} hours in minutes", "{F} of {h_} hours, how many minutes", "i slept {F} of a {h_} hour trip. how many minutes is that"], 0.5)


@skill("real_plain_pupils_lists", weight=0.9)
def lists(d):
    """lcm 6 8 12, mean 4 8 6, primes 2 to 20: a word and numbers."""
    k = d.pick(["lcm", "lcm", "gcd", "mean", "median", "sum"])
    if k in ("lcm", "gcd"):
        g = d.int(2, 12) if k == "gcd" else 1
        n = d.pick([2, 2, 3])
        ns = []
        while len(ns) < n:
            x = g * d.int(2, 14)
            if x not in ns:
                ns.append(x)
    else:
        ns = [d.int(1, 40) for _ in range(d.pick([3, 4, 5, 5] if k != "median" else [5, 5, 7, 4, 6]))]
        if k == "mean":
            ns[-1] += -sum(ns) % len(ns)
    said = d.pick([" ", " ", ", ", " , ", " and "]).join(map(str, ns))
    names = {"lcm": ["lcm", "lcm of", "lowest common multiple", "smallest common multiple of", "LCM:"], "gcd": ["hcf", "hcf of", "gcd", "highest common factor", "gcf:", "biggest common factor of", "greatest common divisor"], "mean": ["mean", "average", "mean of", "average of these", "mean:"], "median": ["median", "median of", "median:"], "sum": ["sum of", "add", "sum:", "all together", "plus all:"]}[k]
    phrase = f"{d.say('pupils.list.' + k, names)} {said}"
    yield ask(d, phrase, True) if d.chance(0.4) else voice(d, phrase + d.pick(["", "", "?", " pls", " how", " ?", " help", " whats that"]))
    args = ", ".join(map(str, ns))
    both = ", ".join(map(str, ns[:-1])) + " and " + str(ns[-1])
    if k == "lcm":
        yield from simply(f"The least common multiple of {both}: lcm.", f"lcm({args})", f"The least common multiple of {both} is §.")
    elif k == "gcd":
        yield from simply(f"The greatest common divisor of {both}: gcd.", f"gcd({args})", f"The greatest common divisor of {both} is §.")
    elif k == "sum":
        yield from simply("The total is the sum of all the numbers.", "+".join(map(str, ns)), f"{' + '.join(map(str, ns))} = §.")
    else:
        thought = "The average is the sum divided by how many there are: mean." if k == "mean" else "The median is the middle value of the sorted list."
        yield from simply(thought, f"{k}({args})", f"The {'average' if k == 'mean' else k} of {args} is §.")


# -- circles, interest -------------------------------------------------------------------------------------------------------------
def sevenths(d):
    r, u = 7 * d.int(1, 10), d.pick(["cm", "m"])
    return dict(r=r, g=2 * r, u_=u, PI=d.pick(["pi 22/7", "use pi = 22/7", "(pi = 22/7)", "with 22/7"]))


add("round", lambda d: end(v := sevenths(d), v["u_"]), [("The circumference is 2 times π times the radius: 2 times 22/7 times {r}.", "2*(22/7)*{r}")], ["circle radius {r} {u_} circumference {PI}", "whats the circumference of a circle with radius {r} {u_} {PI}", "how far around is a wheel with radius {r} {u_} {PI}"], 0.7)
add("round", lambda d: end(v := sevenths(d), v["u_"] + "²"), [("The area is π times the radius squared: 22/7 times {r} squared.", "(22/7)*{r}^2")], ["circle radius {r} {u_} area {PI}", "whats the area of a circle with radius {r} {u_} {PI}", "how do i find the area of a round table radius {r} {u_}, {PI}"], 0.7)
add("round", lambda d: end(v := sevenths(d), v["u_"]), [("The circumference is π times the diameter: 22/7 times {g}.", "(22/7)*{g}")], ["circle diameter {g} {u_} circumference {PI}", "a wheel has diameter {g} {u_}. how far is it around, {PI}"], 0.5)
add("round", lent(), interest(False, True), ["{P} on {S} for {yr} simple interest, total?", "{S}, {P}, {yr}, simple interest. how much in the end", "put {S} in a bank with {P} simple, {yr}. how much is there then", "loan {S} {P} simple {yr}, how much to pay back"], 0.8)
add("round", lent(), interest(False), ["{P} on {S} for {yr} simple interest, how much interest", "{S}, {P}, {yr}, simple. interest?", "interest of {S} with {P} in {yr} (simple)"], 0.8)

for kind, weight in dict(bare=2, work=1.8, round=0.9).items():
    def run(d, kind=kind):
        yield from tell(d, "plus." + kind, KINDS[kind])
    skill(f"real_plain_pupils_plus_{kind}", weight=weight)(run)
