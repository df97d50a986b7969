"""What comes after arithmetic at school: systems of two equations, quadratics, statistics, probability, sequences, derivatives."""
from fractions import Fraction
from math import gcd

from .core import Answer, Call, skill
from .phrases import NAMES, cap
from .real_words import THINGS

PAIRS = ["xy"] * 6 + ["ab", "mn", "pq", "st", "uv", "cd"]


def term(c, v, first=False):
    """A coefficient and its letter, to stand first or after another term: 3x, + 3x, - x."""
    body = v if abs(c) == 1 and v else f"{abs(c)}{v}"
    if first:
        return ("-" if c < 0 else "") + body
    return (" - " if c < 0 else " + ") + body


def nonzero(d, lo, hi):
    n = 0
    while n == 0:
        n = d.int(0, hi - lo) + lo
    return n


def bracket(n):
    """A number as it stands in an expression."""
    return f"({n})" if str(n).startswith("-") else str(n)


# -- systems ---------------------------------------------------------------------------------------------------------------------------
def system(d):
    """Two equations in two unknowns, as written, with a whole solution mostly: (first, second, the letters)."""
    u, v = d.pick(PAIRS)
    x, y = d.int(0, 24) - 8, d.int(0, 24) - 8
    while True:
        a, b, c, e = (nonzero(d, -6, 9) for _ in range(4))
        if a * e != b * c:
            break
    if d.chance(0.25):
        a, b, c, e = 1, 1, 1, -1
    r, s = a * x + b * y, c * x + e * y
    if d.chance(0.06):
        s += 1
    first, second = f"{term(a, u, True)}{term(b, v)} = {r}", f"{term(c, u, True)}{term(e, v)} = {s}"
    shape = d.rng.random()
    if shape < 0.15:
        m, k = nonzero(d, -5, 6), d.int(0, 20) - 10
        y = m * x + k
        if b * m + a != 0:
            first = f"{v} = {term(m, u, True)}{term(k, '') if k else ''}"
            second = f"{term(a, u, True)}{term(b, v)} = {a * x + b * y}"
    elif shape < 0.22:
        first = f"{u} = {term(nonzero(d, 2, 5), v, True)}"
        m = int(first.split("= ")[1].rstrip(v))
        second = f"{u}{term(1, v)} = {(m + 1) * abs(y or 3)}"
    return first, second, u, v


@skill("school_system", weight=3)
def school_system(d):
    e, f, u, v = system(d)
    joined = d.pick([f"{e} and {f}", f"{e}, {f}", f"{e}; {f}", f"{e}\n{f}", f"${e}$ and ${f}$", f"{e} and also {f}"])
    one = d.chance(0.3)
    asked = d.pick([u, v])
    if one:
        q = d.say("school_system.one", ["If {e}, what is {a}?", "Find {a} if {e}.", "{e}. What is {a}?", "Given {e}, find the value of {a}.", "What is {a} when {e}?", "Work out {a} from {e}.",
            "Two equations: {e}. Find {a}.", "{e}: how big is {a}?", "Determine {a} in the system {e}.", "From {e} find {a} only."], e=joined, a=asked)
    else:
        q = d.say("school_system.both", ["Solve the system {e}.", "Solve {e}.", "Solve the simultaneous equations {e}.", "Solve for {u} and {v}: {e}", "Find {u} and {v} if {e}.", "{e}. Find {u} and {v}.",
            "What are {u} and {v} if {e}?", "Solve this pair of equations: {e}", "Find the solution of the system of equations {e}.", "Given that {e}, what are the values of {u} and {v}?", "Which {u} and {v} satisfy {e}?",
            "Solve simultaneously: {e}", "Where do the lines {e} cross?", "Find the values of {u} and {v}: {e}", "Determine {u} and {v} so that {e}.", "Two unknowns, two equations: {e}. Solve.",
            "{e}, {u} = ? and {v} = ?", "Calculate {u} and {v} from {e}.", "Work out {u} and {v}. {e}", "Can you solve {e} for me?"], e=joined, u=u, v=v)
    yield q
    e, f = e.replace(" ", ""), f.replace(" ", "")
    r = yield Call(f"Two equations with {min(u, v)} and {max(u, v)}: {e} and {f}.", f"solve({e}, {f})")
    if r.error or r.text == "no solution":
        yield Answer("", "The two equations contradict each other, so there is no solution.", "no solution")
        return
    values = dict(p.split(" = ", 1) for p in r.text.split(", "))
    short = {k: t.split(" ≈ ")[0].split(" = ")[-1] for k, t in values.items()}
    if one:
        yield Answer(f"Asked: {asked}.", f"Solving gives {r.text}.", short[asked])
    else:
        yield Answer("", f"Solving gives {r.text}.", ", ".join(f"{k} = {short[k]}" for k in sorted(short)))


TWO_KINDS = [("adult tickets", "child tickets", "an adult ticket", "a child ticket"), ("coffees", "teas", "a coffee", "a tea"), ("pens", "pencils", "a pen", "a pencil"), ("apples", "pears", "an apple", "a pear"),
    ("burgers", "drinks", "a burger", "a drink"), ("notebooks", "rulers", "a notebook", "a ruler"), ("roses", "tulips", "a rose", "a tulip"), ("pizzas", "salads", "a pizza", "a salad"),
    ("cakes", "muffins", "a cake", "a muffin"), ("shirts", "ties", "a shirt", "a tie"), ("mugs", "plates", "a mug", "a plate"), ("sandwiches", "juices", "a sandwich", "a juice")]


@skill("school_two_prices", weight=2)
def school_two_prices(d):
    many, others, one, other = d.pick(TWO_KINDS)
    x, y = d.int(2, 30), d.int(1, 20)
    while True:
        a, b, c, e = (d.int(1, 8) for _ in range(4))
        if a * e != b * c and min(a, b, c, e) > 1:
            break
    sign = d.pick(["$", "£", "€"])
    r, s = a * x + b * y, c * x + e * y
    second = d.chance(0.5)
    q = d.say("school_two_prices", ["{a} {many} and {b} {others} cost {g}{r}. {c} {many} and {e} {others} cost {g}{s}. How much does {t} cost?", "{n} buys {a} {many} and {b} {others} for {g}{r}. {m} buys {c} {many} and {e} {others} for {g}{s}. What is the price of {t}?",
        "If {a} {many} and {b} {others} cost {g}{r} and {c} {many} and {e} {others} cost {g}{s}, find the price of {t}.", "{n} pays {g}{r} for {a} {many} and {b} {others}; {m} pays {g}{s} for {c} {many} and {e} {others}. What does {t} cost?",
        "The price of {a} {many} and {b} {others} is {g}{r}, that of {c} {many} and {e} {others} {g}{s}. Work out the cost of {t}.", "At a stall {a} {many} with {b} {others} come to {g}{r}, and {c} {many} with {e} {others} to {g}{s}. How much is {t}?",
        "A family spends {g}{r} on {a} {many} and {b} {others}. Another spends {g}{s} on {c} {many} and {e} {others}. Find the cost of {t}.", "{a} {many} plus {b} {others}: {g}{r}. {c} {many} plus {e} {others}: {g}{s}. Price of {t}?",
        "For {a} {many} and {b} {others} you pay {g}{r}. For {c} {many} and {e} {others} you pay {g}{s}. How much would {t} be?", "I paid {g}{r} for {a} {many} and {b} {others}. My friend paid {g}{s} for {c} {many} and {e} {others}. What is the cost of {t}?"],
        a=a, b=b, c=c, e=e, r=r, s=s, g=sign, many=many, others=others, n=d.pick(NAMES), m=d.pick(NAMES), t=other if second else one)
    yield q
    res = yield Call(f"x is the price of {one}, y of {other}; asked is {'y' if second else 'x'}. {a}x+{b}y={r} and {c}x+{e}y={s}.", f"solve({a}x+{b}y={r}, {c}x+{e}y={s})")
    value = str(y if second else x)
    yield Answer(f"Asked: {'y' if second else 'x'}.", f"Solving gives {res.text}. {cap(other if second else one)} costs {sign}{value}.", value)


@skill("school_counts", weight=2)
def school_counts(d):
    """Heads and legs, coins of two kinds, two kinds of tickets: numbers, not prices."""
    x, y = d.int(2, 40), d.int(2, 40)
    kind = d.pick(["legs", "coins", "tickets", "wheels", "sum"])
    if kind == "sum":
        a, b = d.int(2, 5), d.int(2, 5)
        while a == b:
            b = d.int(2, 5)
        r = a * x + b * y
        q = d.say("school_counts.sum", ["Two numbers add up to {t}. {a} times the first plus {b} times the second is {r}. What is the first number?", "The sum of two numbers is {t}, and {a} times the first and {b} times the second make {r}. Find the first.",
            "I have two numbers with the sum {t}. {a} of the first and {b} of the second together are {r}. What is the first number?", "x + y = {t} and {a}x + {b}y = {r}, where x is the first number. What is the first number?"], t=x + y, a=a, b=b, r=r)
        one = "the first number"
    else:
        things, many, others, a, b, unit = {"legs": ("animals", d.pick(["cows", "pigs", "goats", "sheep"]), d.pick(["hens", "ducks", "geese", "chickens"]), 4, 2, "legs"),
            "wheels": ("vehicles", "cars", d.pick(["bikes", "motorbikes", "scooters"]), 4, 2, "wheels"),
            "coins": ("coins", d.pick(["20-cent coins", "50-cent coins"]), d.pick(["5-cent coins", "10-cent coins"]), 0, 0, "cents"),
            "tickets": ("tickets", "adult tickets", "child tickets", d.int(8, 20), d.int(2, 7), "dollars")}[kind]
        if kind == "coins":
            a, b = int(many.split("-")[0]), int(others.split("-")[0])
        r = a * x + b * y
        each = "" if kind in ("legs", "wheels", "coins") else f" An adult ticket costs ${a} and a child ticket ${b}."
        q = d.say("school_counts." + kind, ["There are {t} {things}, {many} and {others}.{each} Together they have {r} {unit}. How many {many} are there?" if kind in ("legs", "wheels") else "There are {t} {things}, {many} and {others}.{each} Together they come to {r} {unit}. How many {many} are there?",
            "{t} {things} are {many} or {others}.{each} In all that makes {r} {unit}. Find the number of {many}.", "Of {t} {things} some are {many} and the others are {others}.{each} The total is {r} {unit}. How many are {many}?",
            "{n} counts {t} {things} ({many} and {others}) and {r} {unit}.{each} How many {many} are there?", "Among {t} {things} there are only {many} and {others}.{each} They make {r} {unit} in total. How many of them are {many}?",
            "{many_cap} and {others}: {t} {things} and {r} {unit} in all.{each} How many {many}?"], t=x + y, r=r, things=things, many=many, many_cap=cap(many), others=others, unit=unit, each=each, n=d.pick(NAMES))
        one = many
    yield q
    res = yield Call(f"x counts {one}, y the others: x+y={x + y} and {a}x+{b}y={r}.", f"solve(x+y={x + y}, {a}x+{b}y={r})")
    yield Answer("Asked: x.", f"Solving gives {res.text}, so {one}: {x}.", str(x))


# -- quadratics ------------------------------------------------------------------------------------------------------------------------
@skill("school_quadratic", weight=3)
def school_quadratic(d):
    v = d.pick("xxxxxxxtyzn")
    p, q = nonzero(d, -12, 12), nonzero(d, -12, 12)
    kind = d.rng.random()
    a = 1 if kind < 0.6 else d.int(2, 5)
    b, c = -a * (p + q), a * p * q
    if kind > 0.9:
        b, c = d.int(0, 10) - 5, d.int(0, 20) - 10
    if d.chance(0.08):
        b, c = 0, -a * p * p
    square = d.pick([f"{v}^2", f"{v}²", f"{v}^2"])
    left = term(a, square, True) + (term(b, v) if b else "") + (term(c, "") if c else "")
    e = f"{left} = 0"
    if d.chance(0.2) and c:
        e = term(a, square, True) + (term(b, v) if b else "") + f" = {-c}"
    elif d.chance(0.1) and b and c:
        e = f"{term(a, square, True)} = {term(-b, v, True)}{term(-c, '')}"
    elif d.chance(0.12):
        e = f"({v}{term(-p, '')})({v}{term(-q, '')}) = 0"
    if d.chance(0.15):
        e = f"${e}$".replace("²", "^2")
    asked = d.rng.random()
    said = dict(e=e, v=v)
    if asked < 0.75 or "(" in e:
        q = d.say("school_quadratic", ["Solve {e}.", "Solve the quadratic equation {e}.", "Find {v} if {e}.", "What are the solutions of {e}?", "Find the roots of {e}.", "{e}. Find {v}.", "Solve for {v}: {e}", "For which {v} is {e}?",
            "Which values of {v} satisfy {e}?", "Find all solutions of {e}.", "What is {v} if {e}?", "Determine the solutions of the equation {e}.", "Use the quadratic formula on {e}.", "Solve {e} by factoring.", "The equation {e} has which solutions?",
            "Work out the two values of {v}: {e}", "Factorise and solve {e}.", "Find both roots: {e}", "Solve by completing the square: {e}", "Calculate {v}: {e}"], **said)
        want = "all"
    else:
        want = d.pick(["larger", "smaller"])
        q = d.say("school_quadratic.one", ["What is the {w} solution of {e}?", "Find the {w} root of {e}.", "{e}: give the {w} solution.", "Of the two solutions of {e}, which is the {w}?", "Solve {e} and give the {w} value of {v}.", "Which is the {w} root of {e}?"], w=want, **said)
    yield q
    e = e.replace(" ", "").replace("²", "^2").strip("$")
    r = yield Call(f"The equation {e} is solved for {v}: solve." + ("" if want == "all" else f" Asked: the {want}."), f"solve({e})")
    if r.text == "no solution" or "i" in r.text.replace("solution", ""):
        yield Answer("", f"Solving gives {r.text}: no real number solves it." if r.text != "no solution" else "There is no solution.", "no real solution" if r.text != "no solution" else "no solution")
        return
    values = [s.split(" = ", 1)[1].split(" ≈ ")[0].split(" = ")[-1] for s in r.text.split(" or ")]
    yield Answer("", f"Solving gives {r.text}.", ", ".join(values) if want == "all" else values[-1 if want == "larger" else 0])


# -- statistics ------------------------------------------------------------------------------------------------------------------------
WHAT = {"median": ["median", "middle value", "median value"], "mode": ["mode", "most common value", "value that appears most often", "modal value"], "range": ["range", "difference between the largest and the smallest value", "spread (largest minus smallest)"],
    "mean": ["mean", "average", "arithmetic mean", "mean value"]}
MEANING = {"median": "the median is the middle one when they are sorted", "mode": "the mode is the one that comes most often", "range": "the range is the largest minus the smallest", "mean": "the mean is the sum divided by how many there are"}


@skill("school_statistics", weight=3)
def school_statistics(d):
    what = d.pick(["median", "median", "mode", "mode", "range", "range", "mean"])
    n = d.int(4, 11)
    top = d.pick([9, 20, 50, 100, 400])
    v = [d.int(1, top) for _ in range(n)]
    if what == "mode":
        v += [d.pick(v)] + ([v[0]] if d.chance(0.3) else [])
        most = max(v.count(x) for x in v)
        if sum(1 for x in set(v) if v.count(x) == most) > 1:
            v += [v[-1]]
        d.rng.shuffle(v)
    numbers = ", ".join(map(str, v))
    if d.chance(0.25):
        numbers = ", ".join(map(str, v[:-1])) + f" and {v[-1]}"
    elif d.chance(0.1):
        numbers = " ".join(map(str, v))
    elif d.chance(0.08):
        numbers = "; ".join(map(str, v))
    name = d.pick(NAMES)
    q = d.say("school_statistics", ["Find the {w} of {v}.", "What is the {w} of {v}?", "{v}: what is the {w}?", "What is the {w} of the numbers {v}?", "Here are some numbers: {v}. Find the {w}.", "Calculate the {w} of this data: {v}.", "The data set is {v}. What is the {w}?",
        "{n} scored {v} in some games. What is the {w} of the scores?", "The temperatures in a week were {v}. Find the {w}.", "{n}'s marks are {v}. What is the {w}?", "Work out the {w}: {v}", "Determine the {w} of the list {v}.", "In a survey the answers were {v}. Which number is the {w}?",
        "The ages in a club are {v}. What is the {w} age?" if what in ("median", "mean") else "The ages in a club are {v}. What is the {w}?", "A dice game gives {v}. State the {w}.", "Give the {w} of the following values: {v}", "Shoe sizes: {v}. {w_cap}?", "{n} wrote down {v}. Find the {w} of these numbers.",
        "Look at the numbers {v}. What's the {w}?", "For the values {v} find the {w}."], w=d.pick(WHAT[what]), w_cap=cap(d.pick(WHAT[what])), v=numbers, n=name)
    yield q
    listed = ", ".join(map(str, v))
    r = yield Call(f"Asked: the {what}; {MEANING[what]}.", f"{what}({listed})")
    yield Answer("", f"The {what} of {listed} is {r.best}.", r.best)


# -- probability -----------------------------------------------------------------------------------------------------------------------
COLOURS = "red blue green yellow white black orange purple pink brown".split()
BALLS = "balls marbles counters beads discs sweets buttons cubes pens socks".split()
HOLDERS = "bag box jar drawer bowl hat sack tin".split()


def sharing(k, n):
    return f"The probability is {k} of {n}: {k} divided by {n}.", f"{k}/{n}"


@skill("school_probability", weight=4)
def school_probability(d):
    kind = d.pick(["bag", "bag", "bag", "not", "or", "dice", "spinner", "cards", "letters", "tickets", "and", "and dice", "coin", "without"])
    balls, holder, n1 = d.pick(BALLS), d.pick(HOLDERS), d.pick(NAMES)
    colours = d.rng.sample(COLOURS, 3)
    counts = [d.int(1, 15) for _ in range(3)]
    if d.chance(0.4):
        colours, counts = colours[:2], counts[:2]
    total = sum(counts)
    holds = ", ".join(f"{k} {c}" for k, c in list(zip(counts, colours))[:-1]) + f" and {counts[-1]} {colours[-1]} {balls}"
    one = balls[:-1] if balls != "discs" else "disc"
    said = dict(h=holder, holds=holds, n=n1, one=one, c=colours[0], balls=balls, e=colours[1])
    p = Fraction
    if kind == "bag":
        q = d.say("school_probability.bag", ["A {h} holds {holds}. One is drawn at random. What is the probability that it is {c}?", "There are {holds} in a {h}. What is the probability of drawing a {c} one?", "A {h} contains {holds}. Find the probability of picking a {c} {one}.",
            "{n} takes one {one} from a {h} with {holds} without looking. What is the probability that it is {c}?", "In a {h} there are {holds}. What is the chance of getting a {c} {one}?", "{holds_cap} are in a {h}. One is taken. P({c})?", "From a {h} with {holds} one is picked at random. How likely is {c}?",
            "A {h} has {holds} in it. If {n} picks one at random, what is the probability that it's {c}?", "What is the probability to draw a {c} {one} from a {h} of {holds}?"], holds_cap=cap(holds), **said)
        yield q
        thought, expression = f"There are {'+'.join(map(str, counts))} {balls}, {counts[0]} of them {colours[0]}.", f"{counts[0]}/({'+'.join(map(str, counts))})"
    elif kind == "not":
        q = d.say("school_probability.not", ["A {h} holds {holds}. One is drawn at random. What is the probability that it is not {c}?", "There are {holds} in a {h}. What is the probability of not drawing a {c} one?", "A {h} contains {holds}. Find the probability that a {one} picked at random is not {c}.",
            "{n} takes one {one} from a {h} with {holds}. What is the chance that it isn't {c}?", "From a {h} with {holds} one is picked. How likely is it that it is any colour but {c}?"], **said)
        yield q
        rest = "+".join(map(str, counts[1:]))
        thought = f"Not {colours[0]}: {rest} of {'+'.join(map(str, counts))} {balls}."
        expression = f"({rest})/({'+'.join(map(str, counts))})" if len(counts) > 2 else f"{rest}/({'+'.join(map(str, counts))})"
    elif kind == "or":
        while len(counts) < 3:
            c = d.pick(COLOURS)
            if c not in colours:
                colours.append(c)
                counts.append(d.int(1, 12))
        holds = ", ".join(f"{k} {c}" for k, c in list(zip(counts, colours))[:-1]) + f" and {counts[-1]} {colours[-1]} {balls}"
        said["holds"] = holds
        q = d.say("school_probability.or", ["A {h} holds {holds}. One is drawn at random. What is the probability that it is {c} or {e}?", "There are {holds} in a {h}. What is the probability of drawing a {c} or a {e} one?", "A {h} contains {holds}. Find the probability that a {one} picked at random is either {c} or {e}.",
            "{n} takes one {one} from a {h} with {holds}. What is the chance that it is {c} or {e}?"], **said)
        yield q
        thought = f"{cap(colours[0])} or {colours[1]}: {counts[0]}+{counts[1]} of {'+'.join(map(str, counts))} {balls}."
        expression = f"({counts[0]}+{counts[1]})/({'+'.join(map(str, counts))})"
    elif kind in ("dice", "and dice", "coin"):
        sides = 6 if d.chance(0.75) else d.pick([4, 8, 10, 12, 20])
        die = "a die" if sides == 6 else f"a {sides}-sided die"
        k = d.int(2, sides - 1)
        events = [(f"a {k}", 1, "one result"), ("an even number", sides // 2, "half of the results"), ("an odd number", sides // 2, "half of the results"), (f"more than {k}", sides - k, f"{sides}-{k} results"), (f"less than {k}", k - 1, f"{k}-1 results"),
            (f"at least {k}", sides - k + 1, f"{k} to {sides}"), (f"a number not greater than {k}", k, f"1 to {k}"), (f"a multiple of 3", sides // 3, f"the multiples of 3 up to {sides}")]
        event, hits, why = d.pick(events)
        if kind == "dice":
            q = d.say("school_probability.dice", ["What is the probability of rolling {e} with {die}?", "{die_cap} is rolled. What is the probability of {e}?", "{n} rolls {die}. How likely is {e}?", "Find the probability of throwing {e} with {die}.", "You throw {die} once. What is the chance of {e}?",
                "A fair {sides}-sided die is thrown. P({e})?", "What are the chances to get {e} on one roll of {die}?"], e=event, die=die, die_cap=cap(die), n=n1, sides=sides)
            yield q
            thought, expression = f"{hits} of {sides} results: {why}.", f"{hits}/{sides}"
        elif kind == "and dice":
            times = d.pick([2, 2, 3])
            q = d.say("school_probability.and_dice", ["{die_cap} is rolled {t} times. What is the probability of {e} each time?", "What is the probability of rolling {e} {t} times in a row with {die}?", "{n} rolls {die} {t} times. How likely is {e} every time?", "You throw {die} {t} times. Find the probability that all {t} give {e}."],
                e=event, die=die, die_cap=cap(die), n=n1, t=times)
            yield q
            thought, expression = f"Each time {hits} of {sides}; {times} times: to the power {times}.", f"({hits}/{sides})^{times}"
        else:
            times = d.int(2, 6)
            side = d.pick(["heads", "tails"])
            q = d.say("school_probability.coin", ["A coin is tossed {t} times. What is the probability of {t} {s}?", "What is the probability of getting {s} {t} times in a row?", "{n} flips a coin {t} times. How likely is it that all are {s}?", "You toss a fair coin {t} times. Find the probability that each one is {s}."], t=times, s=side, n=n1)
            yield q
            thought, expression = f"Each time 1 of 2; {times} times: to the power {times}.", f"(1/2)^{times}"
    elif kind == "spinner":
        n, k = d.int(4, 12), d.int(1, 3)
        c = d.pick(COLOURS)
        q = d.say("school_probability.spinner", ["A spinner has {n} equal parts, {k} of them {c}. What is the probability of {c}?", "{k} of the {n} equal sections of a wheel are {c}. How likely is it to stop on {c}?", "A wheel with {n} equal sectors has {k} {c} ones. Find the probability of {c}.", "On a spinner {k} out of {n} equal sectors are {c}. What is the probability of landing on {c}?"], n=n, k=k, c=c)
        yield q
        thought, expression = sharing(k, n)
    elif kind == "cards":
        event, hits = d.pick([("an ace", 4), ("a heart", 13), ("a red card", 26), ("a king", 4), ("a queen", 4), ("a face card", 12), ("the ace of spades", 1), ("a black card", 26), ("a club", 13), ("a seven", 4), ("a red king", 2), ("a spade", 13)])
        q = d.say("school_probability.cards", ["What is the probability of drawing {e} from a deck of 52 cards?", "One card is drawn from 52 playing cards. How likely is {e}?", "{n} draws a card from a full deck of 52. What is the probability of {e}?", "A card is taken from a standard deck of 52 cards. Find the probability of {e}.", "P({e}) when one card is drawn from 52?"], e=event, n=n1)
        yield q
        thought, expression = f"{hits} of the 52 cards: {hits} divided by 52.", f"{hits}/52"
    elif kind == "letters":
        word = d.pick("BANANA MISSISSIPPI CALCULATOR PROBABILITY TEACHER SCHOOL APPLE BOOKKEEPER COFFEE LETTER BALLOON SUCCESS ARITHMETIC TENNESSEE PEPPER GEOMETRY".split())
        letter = d.pick(sorted(set(word)))
        q = d.say("school_probability.letters", ["A letter is picked at random from the word {w}. What is the probability that it is {l}?", "The letters of {w} are put into a bag and one is drawn. How likely is the letter {l}?", "What is the probability of picking the letter {l} from the word {w}?", "One letter of {w} is chosen at random. Find the probability of {l}."], w=word, l=letter)
        yield q
        thought, expression = f"{word} has {len(word)} letters, {word.count(letter)} of them {letter}.", f"{word.count(letter)}/{len(word)}"
    elif kind == "tickets":
        n, k = d.int(50, 2000), d.int(1, 30)
        q = d.say("school_probability.tickets", ["{n} tickets are sold in a raffle. {m} buys {k}. What is the probability that {m} wins the one prize?", "{m} has {k} of {n} raffle tickets. How likely is it that {m} wins the only prize?", "In a lottery there are {n} tickets and {k} of them win. What is the probability that a ticket wins?", "Of {n} bulbs {k} are broken. One is taken at random. What is the probability that it is broken?"], n=n, k=k, m=n1)
        yield q
        thought, expression = sharing(k, n)
    elif kind == "and":
        q = d.say("school_probability.and", ["A {h} holds {holds}. One is drawn, put back, and one is drawn again. What is the probability that both are {c}?", "There are {holds} in a {h}. {n} draws one, puts it back and draws another. Find the probability of two {c} ones.", "From a {h} with {holds} two are drawn with replacement. How likely are two {c} ones?"], **said)
        yield q
        t = "+".join(map(str, counts))
        thought, expression = f"Each time {counts[0]} of {t}; both: squared.", f"({counts[0]}/({t}))^2"
    else:
        counts[0] = max(2, counts[0])
        holds = ", ".join(f"{k} {c}" for k, c in list(zip(counts, colours))[:-1]) + f" and {counts[-1]} {colours[-1]} {balls}"
        said["holds"] = holds
        q = d.say("school_probability.without", ["A {h} holds {holds}. Two are drawn without replacement. What is the probability that both are {c}?", "There are {holds} in a {h}. {n} takes two without putting the first back. Find the probability of two {c} ones.", "From a {h} with {holds} two are taken one after the other and kept. How likely are two {c} ones?"], **said)
        yield q
        k, t = counts[0], sum(counts)
        thought, expression = f"First {k} of {t}, then {k - 1} of {t - 1}: the product.", f"{k}/{t}*{k - 1}/{t - 1}"
    r = yield Call(thought, expression)
    yield Answer("", f"The probability is {r.text}.", r.exact)


# -- sequences -------------------------------------------------------------------------------------------------------------------------
def arithmetic_sum(a, q, n):
    """Thought and expression for n terms from a on, q added each time; nothing is worked out in the head."""
    return f"{n} terms from {a}, {q} added each time: n times (twice the first plus n minus 1 steps) divided by 2.", f"{n}*(2*{bracket(a)}+({n}-1)*{bracket(q)})/2"


@skill("school_sequence", weight=4)
def school_sequence(d):
    geometric = d.chance(0.35)
    ordinal = lambda n: f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"      # noqa: E731
    if geometric:
        a, q = d.int(1, 12), d.pick([2, 2, 3, 3, 4, 5, 10])
        shown = [a * q**k for k in range(d.pick([3, 4, 4, 5]))]
        n = d.int(5, 12 if q < 5 else 8)
    else:
        a, q = d.int(0, 60) - 20, nonzero(d, -9, 15)
        shown = [a + q * k for k in range(d.pick([3, 4, 4, 5]))]
        n = d.int(6, 120)
    listed = ", ".join(map(str, shown))
    dots = d.pick([listed + ", …", listed + ", ...", listed + " ...", listed])
    kind = d.pick(["next", "nth", "nth", "sum", "told", "difference"] + ([] if geometric else ["which"]))
    said = dict(s=dots, n=ordinal(n), k=n, m=d.pick(NAMES), a=a, q=q)
    if kind == "next":
        yield d.say("school_sequence.next", ["What comes next: {s}?", "What is the next number in {s}?", "Find the next term of the sequence {s}.", "Continue: {s}", "{s}. Which number follows?", "Complete the pattern: {s}, ?", "Which number comes next in this sequence: {s}?", "The sequence begins {s}. What is the next term?", "{m} writes {s}. What number does {m} write next?", "Next term? {s}"], **said)
        last = shown[-1]
        r = yield Call(f"Each term is {q} times the one before: {last} times {q}." if geometric else f"From term to term {q} is added: {last} plus {q}.", f"{last}*{q}" if geometric else f"{last}+{q}" if q > 0 else f"{last}-{-q}")
        yield Answer("", f"The next term is {r.best}.", r.best)
        return
    if kind == "difference":
        yield d.say("school_sequence.ratio" if geometric else "school_sequence.difference", ["What is the common ratio of {s}?", "Find the common ratio of the geometric sequence {s}.", "By what is each term of {s} multiplied?", "Each term of {s} is how many times the one before?"] if geometric else
            ["What is the common difference of {s}?", "Find the common difference of the arithmetic sequence {s}.", "How much is added from term to term in {s}?", "By how much does the sequence {s} change each time?"], **said)
        r = yield Call(f"The second term divided by the first: {shown[1]} and {shown[0]}." if geometric else f"The second term minus the first: {shown[1]} and {shown[0]}.", f"{shown[1]}/{shown[0]}" if geometric else f"{shown[1]}-{shown[0]}" if shown[0] >= 0 else f"{shown[1]}-({shown[0]})")
        yield Answer("", f"It is {r.best}.", r.best)
        return
    nth = f"{a}*{q}^({n}-1)" if geometric else f"{a}+({n}-1)*{q}" if q > 0 else f"{a}+({n}-1)*({q})"
    if kind == "nth":
        yield d.say("school_sequence.nth", ["What is the {n} term of {s}?", "Find the {n} term of the sequence {s}.", "The sequence starts {s}. What is its {n} term?", "{s}: find the {n} term.", "Work out the {n} number in the pattern {s}.", "Which number stands at position {k} in {s}?", "Calculate term number {k} of {s}.", "If {s} goes on like this, what is the {n} term?", "{m} continues {s}. What is the {n} number?", "Give the {n} term: {s}"], **said)
        r = yield Call(f"It begins with {a} and each term is {q} times the one before; the {ordinal(n)}: {n}-1 times." if geometric else f"It begins with {a} and {q} is added each time; the {ordinal(n)}: {n}-1 times.", nth)
        yield Answer("", f"The {ordinal(n)} term is {r.best}.", r.best)
    elif kind == "told":
        yield d.say("school_sequence.told_ratio" if geometric else "school_sequence.told", ["A geometric sequence has first term {a} and common ratio {q}. What is the {n} term?", "The first term of a geometric sequence is {a}, the ratio is {q}. Find the {n} term.", "Start with {a} and multiply by {q} each time. What is the {n} number?", "a1 = {a}, r = {q}, geometric. Find the {n} term."] if geometric else
            ["An arithmetic sequence has first term {a} and common difference {q}. What is the {n} term?", "The first term of an arithmetic sequence is {a}, the difference is {q}. Find the {n} term.", "Start with {a} and add {q} each time. What is the {n} number?", "a1 = {a}, d = {q}, arithmetic. Find the {n} term."], **said)
        r = yield Call(f"It begins with {a} and each term is {q} times the one before; the {ordinal(n)}: {n}-1 times." if geometric else f"It begins with {a} and {q} is added each time; the {ordinal(n)}: {n}-1 times.", nth)
        yield Answer("", f"The {ordinal(n)} term is {r.best}.", r.best)
    elif kind == "which":
        n = d.int(6, 80)
        value = a + q * (n - 1)
        yield d.say("school_sequence.which", ["Which term of {s} is {v}?", "{v} is which term of the sequence {s}?", "At which position of {s} does {v} stand?", "In the sequence {s}, what is the number of the term {v}?", "How many terms has the sequence {s} when it ends with {v}?"], s=dots, v=value)
        r = yield Call(f"From {a} to {value} in steps of {q}, and one for the first.", f"({value}-{a})/{q}+1" if a >= 0 and q > 0 else f"({value}-({a}))/({q})+1")
        yield Answer("", f"It is term number {r.best}.", r.best)
    else:
        n = d.int(5, 12 if geometric else 60)
        said["k"] = n
        yield d.say("school_sequence.sum", ["What is the sum of the first {k} terms of {s}?", "Find the sum of the first {k} terms of the sequence {s}.", "Add up the first {k} terms of {s}.", "The first {k} numbers of {s} are added. What is the total?", "{s}: what do the first {k} terms add up to?"], **said)
        if geometric:
            r = yield Call(f"A geometric sequence from {a} with ratio {q}: a times (q^n minus 1) divided by (q minus 1).", f"{a}*({q}^{n}-1)/({q}-1)")
        else:
            r = yield Call(*arithmetic_sum(a, q, n))
        yield Answer("", f"The sum is {r.best}.", r.best)


# -- derivatives -----------------------------------------------------------------------------------------------------------------------
@skill("school_derivative", weight=3)
def school_derivative(d):
    v = d.pick("xxxxxxxxt")
    degree = d.pick([1, 2, 2, 2, 3, 3, 4, 5])
    c = [nonzero(d, -9, 12)] + [d.int(0, 18) - 9 if d.chance(0.7) else 0 for _ in range(degree)]
    up = d.pick(["^{}", "^{}", "sup"])
    power = lambda k: "" if k == 0 else v if k == 1 else v + {2: "²", 3: "³"}.get(k, f"^{k}") if up == "sup" else v if k == 1 else f"{v}^{k}"     # noqa: E731
    f = ""
    for k, x in zip(range(degree, -1, -1), c):
        if x:
            f += term(x, power(k), not f)
    plain = f.replace("²", "^2").replace("³", "^3").replace(" ", "")
    if d.chance(0.12):
        f = f"${plain}$"
    point = d.chance(0.3)
    p = d.int(0, 12) - 4
    said = dict(f=f, v=v, p=p)
    if not point:
        yield d.say("school_derivative", ["What is the derivative of {f}?", "Differentiate {f}.", "Find the derivative of {f}.", "Find f'({v}) if f({v}) = {f}.", "f({v}) = {f}. What is f'({v})?", "Derive {f} with respect to {v}.", "Calculate the derivative of f({v}) = {f}.", "What do you get when you differentiate {f}?", "d/d{v} ({f}) = ?",
            "Differentiate {f} with respect to {v}.", "y = {f}. Find dy/d{v}.", "Work out the derivative: {f}", "Give the first derivative of {f}.", "Let f({v}) = {f}. Determine the derivative.", "Find the gradient function of y = {f}."], **said)
    else:
        yield d.say("school_derivative.at", ["What is the slope of y = {f} at {v} = {p}?", "Find f'({p}) if f({v}) = {f}.", "f({v}) = {f}. What is f'({p})?", "Calculate the derivative of {f} at {v} = {p}.", "Find the gradient of the curve y = {f} at {v} = {p}.", "How steep is y = {f} where {v} = {p}?", "What is the slope of the tangent to y = {f} at {v} = {p}?"], **said)
    r = yield Call(f"The derivative of {plain}." + (f" Then its value at {v} = {p}." if point else ""), f"derivative({plain})")
    if not point:
        yield Answer("", f"The derivative of {plain} is {r.text}.", r.text)
        return
    inserted = r.text.replace(" ", "")
    out = ""
    for k, ch in enumerate(inserted):
        if ch == v:
            before = out[-1:]
            out += ("*" if before.isdigit() else "") + (f"({p})" if p < 0 else str(p))
        else:
            out += ch
    s = yield Call(f"The derivative is {inserted}; {v} = {p} goes in.", out)
    yield Answer("", f"The derivative is {r.text}; at {v} = {p} it is {s.best}.", s.best)


@skill("school_expand", weight=1.5)
def school_expand(d):
    v = d.pick("xxxxxxatny")
    a, b, c, e = d.int(1, 5), nonzero(d, -9, 9), d.int(1, 4), nonzero(d, -9, 9)
    kind = d.rng.random()
    if kind < 0.3:
        f = f"{d.int(2, 9)}({term(a, v, True)}{term(b, '')})"
    elif kind < 0.75:
        f = f"({term(a, v, True)}{term(b, '')})({term(c, v, True)}{term(e, '')})"
    else:
        f = f"({term(a, v, True)}{term(b, '')})" + d.pick(["^2", "²", "^2", "^3"])
    yield d.say("school_expand", ["Expand {f}.", "Multiply out {f}.", "Expand and simplify {f}.", "Remove the brackets: {f}", "What is {f} multiplied out?", "Write {f} without brackets.", "Expand the brackets: {f}", "Work out the product {f}.", "Simplify {f} by expanding.", "What do you get if you expand {f}?"], f=f)
    plain = f.replace(" ", "").replace("²", "^2")
    r = yield Call(f"The brackets of {plain} are multiplied out: expand.", f"expand({plain})")
    yield Answer("", f"{f} = {r.text}.", r.text)
