"""Systems of two equations: bare in every notation, asked for one unknown, both, their sum or difference; and stories of prices, legs,
tickets, coins, ages, mixtures, fixed charges.
"""
import re

from .school_h_base import Answer, Call, ask, bare, bracket, cash, lines, nonzero, put, school, part, term

BOTH = """
Solve the system E.
Solve this system of equations: E
Solve E for {u} and {v}.
E, solve
E, find {u} and {v}
E. What are {u} and {v}?
E. Work out both unknowns.
Find both unknowns: E
[Find|Determine|Calculate|Work out] {u} and {v} from E.
[Find|Determine] the [numbers|values] {u} and {v} for which E.
Which pair ({u}, {v}) solves E?
For which {u} and {v} do both equations hold: E
[Use|By] elimination[:| to solve] E
Use substitution to solve E.
Solve by [adding or subtracting the equations|the elimination method|substitution|the comparison method]: E
Use any method to solve the simultaneous equations E.
At which point do the lines E [meet|cross|intersect]?
The lines E [cross|meet] at a point. Find its coordinates.
Find the point of intersection of E.
Two unknowns: E. What values do they have?
Simultaneous equations: E. Give {u} and {v}.
I have two equations, E. What are {u} and {v}?
My [teacher|book|sheet] gives E. [How do I get|What are] {u} and {v}?
{u} and {v} satisfy E. Find them.
The numbers {u} and {v} fulfil E. What are the two numbers?
Both E are true. Find {u} and {v}.
Given E, state {u} and {v}.
Suppose that E. Find {u} and {v}.
What values of {u} and {v} make E true?
Solve the following pair of linear equations: E
linear system: E. solution?
{u} = ?, {v} = ? for E
How do you solve E? Give {u} and {v}.
Give the solution of E as {u} = … , {v} = …
"""
ONE = """
If E, what is {a}?
If E, then {a} = ?
E. Find {a}.
E. Only {a} is wanted.
E. What is the value of {a}?
E, {a} = ?
E, find only {a}
[Find|Work out|Calculate|Determine] {a} [if|when|given that] E.
What is {a} when E?
How big is {a} if E?
Solve E, but give only {a}.
Solve E for {a}.
Solve the system E and write down the value of {a}.
Eliminate {b} and find {a}: E
Get rid of {b} first. E. What is {a}?
We know that E. What number is {a}?
In the system E, what is {a}?
{u} and {v} satisfy E. What is {a}?
The numbers {u} and {v} fulfil E. How much is {a}?
I don't need {b}, just {a}: E
From E, determine {a}.
The lines E meet. What is the {a}-value there?
Value of {a}? E
E: which number is {a}?
Suppose E. Then what does {a} equal?
Let E. State the value of {a}.
"""
MORE = """
If E, what is {w}?
E. Find {w}.
E. What is {w}?
[Find|Work out|Calculate] the value of {w} [if|when|given that] E.
How much is {w} when E?
Given E, evaluate {w}.
What is the value of {w} if E?
{u} and {v} satisfy E. What is {w}?
Solve E and then work out {w}.
E, so {w} = ?
Find {w}: E
Suppose that E. Determine {w}.
{w} = ? E
"""
# How an equation sounds.
TIMES = {1: "", 2: "twice ", 3: "three times ", 4: "four times ", 5: "five times "}


def spoken(d, a, u, b, v, r):
    if min(a, abs(b)) < 1 or max(a, abs(b)) > 5:
        return None
    one, other = TIMES[a] + u, TIMES[abs(b)] + v
    if b > 0:
        return d.pick([f"{one} plus {other} is {r}", f"{one} and {other} make {r}", f"the sum of {one} and {other} is {r}", f"{one} added to {other} gives {r}"])
    return d.pick([f"{one} minus {other} is {r}", f"the difference {one} minus {other} is {r}", f"{one} less {other} is {r}"])


def written(d, e, f):
    """Two equations as they stand beside or below one another."""
    if d.chance(0.18):
        e, f = e.replace(" ", ""), f.replace(" ", "")
    if d.chance(0.08):
        e, f = e.replace(" - ", " − "), f.replace(" - ", " − ")
    return d.pick([f"{e} and {f}"] * 5 + [f"{e}, {f}"] * 3 + [f"{e}; {f}", f"${e}$ and ${f}$", f"${e}$, ${f}$", f"\\({e}\\) and \\({f}\\)", f"\\begin{{cases}} {e} \\\\ {f} \\end{{cases}}", f"$\\begin{{cases}} {e} \\\\ {f} \\end{{cases}}$", f"(1) {e}, (2) {f}", f"(I) {e} (II) {f}", f"I: {e}, II: {f}", f"both {e} and {f}", f"{e} as well as {f}", f"{{ {e}; {f} }}", f"\n{e}\n{f}"])


def pair(d):
    """Letters, both equations as written with spaces, both solutions."""
    u, v = d.pick(["xy"] * 7 + ["ab", "pq", "mn", "st", "rs", "kn", "cd"])
    x, y = d.int(0, 22) - 6, d.int(0, 22) - 6
    while True:
        a, b, c, e = d.int(1, 6), nonzero(d, -5, 6), nonzero(d, -3, 7), nonzero(d, -6, 6)
        if a * e != b * c:
            break
    shape = d.pick(["full"] * 5 + ["sum", "sum", "line", "line", "lines", "multiple", "turned"])
    if shape == "sum":
        a, b, c, e = 1, 1, *d.pick([(1, -1), (d.int(2, 6), 1), (1, d.int(2, 6)), (2, 3), (d.int(3, 5), 2)])
    first = f"{term(a, u, True)}{term(b, v)} = {a * x + b * y}"
    second = f"{term(c, u, True)}{term(e, v)} = {c * x + e * y}"
    if shape in ("line", "lines"):
        m = nonzero(d, -4, 5)
        while b * m + a == 0:
            m += 1 if m != -1 else 2
        k = y - m * x
        second = f"{v} = {term(m, u, True)}{term(k, '') if k else ''}"
        if shape == "lines":
            n = m + nonzero(d, -4, 4) or m + 5
            n = n if n else m + 5
            j = y - n * x
            first = f"{v} = {term(n, u, True)}{term(j, '') if j else ''}" if n else first
        if d.chance(0.5):
            first, second = second, first
    elif shape == "multiple":
        k = d.int(2, 6)
        y = y or 2
        x = k * y
        first, second = f"{u} = {k}{v}", f"{term(a, u, True)}{term(abs(b), v)} = {a * x + abs(b) * y}"
    elif shape == "turned":
        second = f"{c * x + e * y} = {term(c, u, True)}{term(e, v)}"
    return u, v, first, second, x, y, (a, b, c, e) if shape in ("full", "sum") else None


@part("pair", 3)
def school_h_pair(d):
    u, v, e, f, x, y, n = pair(d)
    want = d.rng.choices(["both", "one", "more"], [4, 4, 3])[0]
    q = written(d, e, f)
    if n and d.chance(0.14):
        one, two = spoken(d, n[0], u, n[1], v, n[0] * x + n[1] * y), spoken(d, n[2], u, n[3], v, n[2] * x + n[3] * y)
        if one and two:
            q = one + d.pick([" and ", ", and ", " while "]) + two
    asked, other = d.pick([(u, v), (v, u)])
    w = d.pick([f"{u} + {v}"] * 3 + [f"{u} - {v}"] * 2 + [f"{u}{v}"])
    said = {"both": BOTH, "one": ONE, "more": MORE}[want]
    if "\n" in q:
        said = [t for t in lines(said) if t.endswith("E")]
    elif q.startswith(("both", "(1)", "(I)", "I:", "{", "\\begin", "$\\begin")) or " plus " in q or " make" in q or " less " in q or "sum of" in q or "twice" in q:
        said = [t for t in lines(said) if not t.startswith("Both") and "lines" not in t and "(u" not in t]
    said = [t for t in (lines(said) if isinstance(said, str) else said) if (u, v) == ("x", "y") or not any(w_ in t for w_ in ("lines", "point"))]
    yield put(d, "pair_" + want, [t.replace("E", "{e}") if "Eliminate" not in t else t[:-1] + "{e}" for t in said], e=q, u=u, v=v, a=asked, b=other, w=w if d.chance(0.7) or want != "more" else {"+": f"the sum of {u} and {v}", "-": f"the difference {u} - {v}"}.get(w[2:3], f"the product of {u} and {v}"))
    e, f = e.replace(" ", ""), f.replace(" ", "")
    r = yield Call(f"Two equations with {min(u, v)} and {max(u, v)}: {e} and {f}.", f"solve({e}, {f})")
    if want == "both":
        yield Answer("", f"Solving gives {r.text}.", r.text)
    elif want == "one":
        yield Answer(f"Asked: {asked}.", f"Solving gives {r.text}.", str(x if asked == u else y))
    else:
        sign, word = ("+", "plus") if "+" in w else ("-", "minus") if "-" in w else ("*", "times")
        s = yield Call(f"Asked: {w.replace(' ', '')}. {x} {word} {y}.", f"{x}{sign}{bracket(y)}")
        yield Answer("", f"Solving gives {r.text}, so {w} = {s.best}.", s.best)


# -- prices of two goods -------------------------------------------------------------------------------------------------------
KINDS = [k.split("/") for k in """adult tickets/child tickets/an adult ticket/a child ticket coffees/teas/a coffee/a tea pens/pencils/a pen/a pencil apples/pears/an apple/a pear burgers/drinks/a burger/a drink
notebooks/rulers/a notebook/a ruler roses/tulips/a rose/a tulip pizzas/salads/a pizza/a salad cakes/muffins/a cake/a muffin shirts/ties/a shirt/a tie mugs/plates/a mug/a plate sandwiches/juices/a sandwich/a juice
chairs/stools/a chair/a stool bagels/croissants/a bagel/a croissant melons/mangoes/a melon/a mango hot dogs/lemonades/a hot dog/a lemonade brushes/paint tubes/a brush/a paint tube posters/postcards/a poster/a postcard
tables/benches/a table/a bench lamps/candles/a lamp/a candle bats/balls/a bat/a ball cups/saucers/a cup/a saucer hens/ducks/a hen/a duck""".replace("\n", " ").replace(" tickets", "~tickets").replace(" ticket", "~ticket").replace("hot dog", "hot~dog").replace("paint tube", "paint~tube").replace("an ", "an~").replace("/a ", "/a~").split(" ")]
KINDS = [[w.replace("~", " ") for w in k] for k in KINDS]


def goods(up=None):
    """`x` the price of the first kind, `y` of the second, both told twice; the first dearer if `up`."""
    def draw(d):
        many, others, one, other = d.pick(KINDS)
        while True:
            x, y = d.int(1, 30), d.int(1, 24)
            a, b, c, e = (d.int(1, 8) for _ in range(4))
            if a * e != b * c and x != y and (up is None or (x > y) == up) and a + b > 2 and c + e > 2 and (a, b) != (c, e):
                break
        s = lambda k, ps, p: f"{k} {ps}" if k > 1 else p       # noqa: E731
        ax, cx = ("" if k == 1 else str(k) for k in (a, c))
        by, ey = ("" if k == 1 else str(k) for k in (b, e))
        p, q = d.int(2, 9), d.int(2, 9)
        v = dict(x=x, y=y, e1=f"{ax}x+{by}y={a * x + b * y}", e2=f"{cx}x+{ey}y={c * x + e * y}", am=s(a, many, one), bo=s(b, others, other), cm=s(c, many, one), eo=s(e, others, other), one=one, other=other, many=many, others=others, p=p, q=q)
        v.update(Am=v["am"][0].upper() + v["am"][1:], Cm=v["cm"][0].upper() + v["cm"][1:])
        return cash(d, v, True, r=str(a * x + b * y), s=str(c * x + e * y))
    return draw


TWICE = """
{Am} and {bo} cost {R}. {Cm} and {eo} cost {S}.
{Am} and {bo} cost {R}, while {cm} and {eo} cost {S}.
{n} buys {am} and {bo} for {R}. {m} buys {cm} and {eo} for {S}.
{n} pays {R} for {am} and {bo}, and {m} pays {S} for {cm} and {eo}.
On Monday {n} paid {R} for {am} and {bo}. On Tuesday it was {S} for {cm} and {eo}.
At a [stall|kiosk|fair|market], {am} and {bo} come to {R}, and {cm} and {eo} come to {S}.
A bill for {am} and {bo} is {R}. Another bill, for {cm} and {eo}, is {S}.
{R} is the price of {am} and {bo}, {S} that of {cm} and {eo}.
{Am} + {bo} = {R}, {cm} + {eo} = {S}.
{am} and {bo}: {R}. {cm} and {eo}: {S}.
For {R} you get {am} and {bo}; for {S} you get {cm} and {eo}.
One customer takes {am} and {bo} and pays {R}, the next takes {cm} and {eo} and pays {S}.
[I paid|We paid|Mum paid|My class paid] {R} for {am} and {bo}. [My friend|The neighbour|Another class] paid {S} for {cm} and {eo}.
The Smiths order {am} and {bo} and spend {R}. The Browns order {cm} and {eo} and spend {S}.
When {n} bought {am} with {bo}, {he} was charged {R}; {cm} with {eo} were {S}.
"""
PRICE = """
What does W cost?
How much is W?
What is the price of W?
How much does W cost?
[Find|Work out|Calculate] the price of W.
How much would you pay for just W?
What do you pay for W alone?
price of W?
Set up two equations and find what W costs.
"""
X = ("x is the price of {one}, y of {other}; asked is x. {e1} and {e2}.", "solve({e1}, {e2})")
Y = ("x is the price of {one}, y of {other}; asked is y. {e1} and {e2}.", "solve({e1}, {e2})")
XY = ("x is the price of {one}, y of {other}. {e1} and {e2}.", "solve({e1}, {e2})")


def found(letter):
    return dict(answer=f"Asked: {letter}.¦Solving gives {{r1}}. The price is {{{letter}}}.", box=lambda v: str(v[letter]))


EACH = "What do one of each cost together?\nHow much is it for one of each?\n{n} takes one of each. How much does {he} pay?\nWhat is the total for {one} and {other}?\nHow much do {one} and {other} cost together?\nFind the cost of {one} plus {other}."
DEARER = "How much more does {one} cost than {other}?\nBy how much is {one} dearer than {other}?\nHow much cheaper is {other} than {one}?\nWhat is the difference in price between {one} and {other}?\nHow much more expensive is {one} than {other}?"
ORDER = "What do {p} {many} and {q} {others} cost?\nHow much are {p} {many} and {q} {others}?\n{n} wants {p} {many} and {q} {others}. What does {he} pay?\nFind the cost of {p} {many} and {q} {others}.\nWhat would {p} {many} with {q} {others} come to?"
PRICES = [ask(bare(goods()), [X], TWICE, re.sub(r"\bW\b", "{one}", PRICE), "", 2.5, **found("x")), ask(bare(goods()), [Y], TWICE, re.sub(r"\bW\b", "{other}", PRICE), "", 2.5, **found("y")),
          ask(goods(), [XY, ("Asked: one of each. {x} plus {y}.", "{x}+{y}")], TWICE, EACH, "", 1.0, "Solving gives {r1}. Together: {x} + {y} = {r2}."), ask(goods(True), [XY, ("Asked: the difference. {x} minus {y}.", "{x}-{y}")], TWICE, DEARER, "", 0.9, "Solving gives {r1}. The difference: {x} − {y} = {r2}."),
          ask(goods(), [XY, ("The total is {p} times {x} plus {q} times {y}.", "{p}*{x}+{q}*{y}")], TWICE, ORDER, "", 1.0, "Solving gives {r1}. The total: {p} × {x} + {q} × {y} = {r2}.")]


# -- heads and legs, tickets, coins: how many of each ---------------------------------------------------------------------------------
# things|first kind|one of it|second kind|what is counted|how many for the first|for the second|the sentence that tells how many, if need be
COUNTED = [c.split("|") for c in """animals|cows|hens|legs|4|2|
animals|goats|geese|legs|4|2|
animals|rabbits|pigeons|legs|4|2|
animals|pigs|ducks|feet|4|2|
animals|horses|ostriches|legs|4|2|
vehicles|cars|bicycles|wheels|4|2|
vehicles|cars|motorbikes|wheels|4|2|
vehicles|tricycles|bicycles|wheels|3|2|
creatures|spiders|beetles|legs|8|6|Spiders have 8 legs and beetles 6.
tables|round tables|square tables|seats|6|4|A round table has 6 seats and a square table 4.
boats|rowing boats|canoes|places|8|5|A rowing boat has 8 places and a canoe 5.
rooms|double rooms|single rooms|beds|2|1|A double room has two beds and a single room one.
questions|hard questions|easy questions|points|5|2|A hard question gives 5 points and an easy one 2.
shots|three-pointers|two-pointers|points|3|2|
boxes|green boxes|white boxes|eggs|12|6|A green box holds 12 eggs and a white box 6.
tents|family tents|scout tents|places|7|3|A family tent has 7 places and a scout tent 3.
stools|four-legged stools|three-legged stools|legs|4|3|""".split("\n")]


def herd(turn, up=None):
    """`k` of the asked kind and `j` of the other; `turn`: the second kind is asked."""
    def draw(d):
        things, first, second, unit, a, b, each = d.pick(COUNTED)
        a, b = int(a), int(b)
        while True:
            k, j = d.int(2, d.pick([9, 30])), d.int(2, d.pick([9, 30]))
            if k != j and (up is None or k > j):
                break
        if turn:
            t, u, w = f"{a}*{j}+{b}*{k}", second, first
            p, q = b, a
        else:
            u, w, p, q = first, second, a, b
        coefficient = lambda c, z: z if c == 1 else f"{c}{z}"       # noqa: E731
        total = p * k + q * j
        return dict(things=things, f=first, g=second, un=unit, each=each, u=u, w=w, t_=k + j, s=total, k=k, j=j, e2=f"{coefficient(p, 'x')}+{coefficient(q, 'y')}={total}")
    return draw


HERD = """
There are {t_} {things}, {f} and {g}. {each} [Together|In all|Altogether] they have {s} {un}.
There are {f} and {g}, {t_} {things} [in all|altogether|in total], with {s} {un}. {each}
{n} counts {t_} {things}, only {f} and {g}, and {s} {un}. {each}
{each} There are {t_} {things} with {s} {un} in total, all of them {f} or {g}.
{t_} {things} have {s} {un} between them; they are {f} and {g}. {each}
Some {f} and some {g} make {t_} {things} with {s} {un}. {each}
Of {t_} {things} some are {f} and the rest are {g}. {each} The total number of {un} is {s}.
{f} and {g}: {t_} {things}, {s} {un}. {each}
[A farm|A place|A list|A report] has {f} and {g}. The number of {things} is {t_} and the number of {un} is {s}. {each}
I count {s} {un} on {t_} {things}. {each} They are {f} and {g}.
""".replace("[A farm|A place|A list|A report] has", "There are").replace(" on {t_}", " for {t_}")
HEADS = """
How many {u} are there?
How many of them are {u}?
How many {u} is that?
[Find|Work out|Calculate] the number of {u}.
What is the number of {u}?
How many are {u}?
number of {u}?
So how many {u}?
"""
FEWER = "How many more {u} than {w} are there?\nBy how many do the {u} outnumber the {w}?\nHow many fewer {w} than {u} are there?\nWhat is the difference between the number of {u} and of {w}?"
HERDS = [ask(herd(t), [("x counts {u}, y the others: x+y={t_} and {e2}.", "solve(x+y={t_}, {e2})")], HERD, HEADS, "", 2.0, "Asked: x.¦Solving gives {r1}, so {u}: {k}.", "{k}", spell=0.03) for t in (False, True)]
HERDS += [ask(herd(t, True), [("x counts {u}, y the others: x+y={t_} and {e2}.", "solve(x+y={t_}, {e2})"), ("Asked: the difference. {k} minus {j}.", "{k}-{j}")], HERD, FEWER, "", 0.6, "Solving gives {r1}. The difference: {k} − {j} = {r2}.", spell=0) for t in (False, True)]


# tickets, coins and notes: each has a price
def sold(turn):
    def draw(d):
        kind, f, g = d.pick([("tickets", "adult tickets", "child tickets"), ("tickets", "full-price tickets", "student tickets"), ("tickets", "seats in the front", "seats at the back"), ("books", "hardbacks", "paperbacks"), ("plants", "rose bushes", "lavender plants"), ("sandwiches", "ham sandwiches", "cheese sandwiches"), ("cakes", "chocolate cakes", "lemon cakes"), ("T-shirts", "printed T-shirts", "plain T-shirts"), ("tickets", "day tickets", "evening tickets")])
        while True:
            a, b, k, j = d.int(3, 25), d.int(2, 18), d.int(2, d.pick([12, 60, 200])), d.int(2, d.pick([12, 60, 200]))
            if a > b and k != j:
                break
        p, q, u = (b, a, g) if turn else (a, b, f)
        return {**cash(d, dict(kind=kind, f=f, g=g, u=u, t_=k + j, k=k, e2=f"{p}x+{q}y={p * k + q * j}"), True, s=str(p * k + q * j), a=str(a), b=str(b)), "out": None}
    return draw


SOLD = """
{f} cost {A} and {g} cost {B}. {t_} {kind} were sold for {S}.
{t_} {kind} were sold for {S} in all, {f} at {A} each and {g} at {B} each.
A [school|club|theatre|shop] sold {t_} {kind} and took {S}. {f} were {A}, {g} were {B}.
{n} sells {f} for {A} and {g} for {B} each. After {t_} {kind} {he} has {S}.
At {A} for {f} and {B} for {g}, {t_} {kind} brought in {S}.
The total for {t_} {kind}, which are {f} at {A} or {g} at {B}, is {S}.
{f} {A} each, {g} {B} each; {t_} {kind} sold, {S} taken.
A group [bought|ordered] {t_} {kind}, some of them {f} ({A} each), the others {g} ({B} each). The bill was {S}.
With {f} at {A} and {g} at {B}, the takings were {S} for {t_} {kind}.
"""
SALES = "How many {u} were sold?\nHow many of them were {u}?\nHow many {u} was that?\n[Find|Work out] the number of {u}.\nWhat was the number of {u}?\nHow many {u} were there?"
SOLDS = [ask(sold(t), [("x counts {u}, y the others: x+y={t_} and {e2}.", "solve(x+y={t_}, {e2})")], SOLD, SALES, "", 1.6, "Asked: x.¦Solving gives {r1}, so {u}: {k}.", "{k}", spell=0) for t in (False, True)]


def coins(turn):
    def draw(d):
        a, b, f, g, unit, kind = d.pick([(20, 5, "20-cent coins", "5-cent coins", "cents", "coins"), (50, 20, "50-cent coins", "20-cent coins", "cents", "coins"), (10, 5, "dimes", "nickels", "cents", "coins"), (25, 10, "quarters", "dimes", "cents", "coins"), (25, 5, "quarters", "nickels", "cents", "coins"), (20, 10, "20p coins", "10p coins", "pence", "coins"),
            (10, 5, "ten-dollar notes", "five-dollar notes", "dollars", "notes"), (20, 5, "£20 notes", "£5 notes", "pounds", "notes"), (50, 20, "50-euro notes", "20-euro notes", "euros", "notes"), (10, 5, "$10 bills", "$5 bills", "dollars", "bills")])
        while True:
            k, j = d.int(2, 40), d.int(2, 40)
            if k != j:
                break
        p, q, u = (b, a, g) if turn else (a, b, f)
        return dict(f=f, g=g, u=u, un=unit, kind=kind, t_=k + j, k=k, s=p * k + q * j, e2=f"{p}x+{q}y={p * k + q * j}")
    return draw


COIN = """
{n} has {t_} {kind}, {f} and {g}, worth {s} {un} [in all|altogether|together].
A [purse|jar|till|box] holds {t_} {kind}, only {f} and {g}. They are worth {s} {un}.
{s} {un} are paid with {t_} {kind}: {f} and {g}.
{n} pays {s} {un} with {f} and {g}, {t_} {kind} in all.
There are {f} and {g} in a purse, {t_} {kind} altogether, and the total is {s} {un}.
{t_} {kind}, {f} and {g}, make {s} {un}.
{n} saved only {f} and {g}. Now {he} has {t_} {kind}, and they come to {s} {un}.
"""
COINS = [ask(coins(t), [("x counts {u}, y the others: x+y={t_} and {e2}.", "solve(x+y={t_}, {e2})")], COIN, "How many {u} are there?\nHow many of the {kind} are {u}?\nHow many {u} is that?\n[Find|Work out] the number of {u}.\nHow many are {u}?", "", 1.0, "Asked: x.¦Solving gives {r1}, so {u}: {k}.", "{k}", spell=0) for t in (False, True)]


# -- two numbers, two ages, mixtures, a fixed charge --------------------------------------------------------------------------------------
def combined(d):
    while True:
        x, y, a, b, c, e = d.int(2, 40), d.int(2, 40), d.int(2, 5), d.int(1, 5), d.int(1, 5), d.int(2, 5)
        if a * e != b * c and x != y and a != b:
            break
    w = {1: "", 2: "twice ", 3: "three times ", 4: "four times ", 5: "five times "}
    co = lambda k, z: z if k == 1 else f"{k}{z}"        # noqa: E731
    return dict(x=x, y=y, t_=x + y, r=a * x + b * y, s=c * x + e * y, aw=w[a], bw=w[b], cw=w[c], ew=w[e], e1=f"{co(a, 'x')}+{co(b, 'y')}={a * x + b * y}", e2=f"{co(c, 'x')}+{co(e, 'y')}={c * x + e * y}")


SUMS = """
The sum of two numbers is {t_}. {aw}the first plus {bw}the second is {r}.
Two numbers add up to {t_}, and {aw}the first and {bw}the second together make {r}.
I think of two numbers. Together they are {t_}. {aw}the first added to {bw}the second gives {r}.
Two numbers have the sum {t_}; the sum of {aw}the first and {bw}the second is {r}.
"""
BOTHSUMS = """
{aw}one number plus {bw}another is {r}. {cw}the one plus {ew}the other is {s}. Call them the first and the second number.
For two numbers, {aw}the first plus {bw}the second is {r}, and {cw}the first plus {ew}the second is {s}.
{aw}the first number and {bw}the second make {r}; {cw}the first and {ew}the second make {s}.
"""
FIRST = "What is the first number?\n[Find|Work out] the first number.\nHow big is the first number?\nWhich number is the first?"
SUM_EQ = ("x counts the W number, y the others: x+y={t_} and {e1}.", "solve(x+y={t_}, {e1})")
NUMBERS = [ask(combined, [("Call the first number x and the second y. The equations are x+y={t_} and {e1}.", "solve(x+y={t_}, {e1})")], SUMS, FIRST.replace("first", w), "", 0.6, f"Asked: {z}.¦Solving gives {{r1}}.", f"{{{z}}}", first=0, spell=0.03) for w, z in (("first", "x"), ("second", "y"))]
NUMBERS += [ask(combined, [("Call the first number x and the second y. The equations are {e1} and {e2}.", "solve({e1}, {e2})")], BOTHSUMS, FIRST.replace("first", w), "", 0.5, f"Asked: {z}.¦Solving gives {{r1}}.", f"{{{z}}}", first=0, spell=0.03) for w, z in (("first", "x"), ("second", "y"))]
AGES = """
{n} and {m} are {t_} years old together. {aw}{n}'s age plus {bw}{m}'s age is {r}.
The ages of {n} and {m} add up to {t_}. If you add {aw}{n}'s age and {bw}{m}'s age, you get {r}.
Together {n} and {m} are {t_}. {aw}the age of {n} and {bw}the age of {m} make {r}.
"""
NUMBERS += [ask(combined, [("Call the first age x and the second y. The equations are x+y={t_} and {e1}.", "solve(x+y={t_}, {e1})")], AGES, f"How old is {w}?\nWhat is {w}'s age?\nFind the age of {w}.", "", 0.5, f"Asked: {z}.¦Solving gives {{r1}}.", f"{{{z}}}", first=0, spell=0.03) for w, z in (("{n}", "x"), ("{m}", "y"))]


def blend(turn):
    def draw(d):
        while True:
            a, b, k, j = d.int(1, 18) * 5, d.int(1, 18) * 5, d.int(1, 30), d.int(1, 30)
            c = (a * k + b * j) / (k + j)
            if a != b and c == int(c) and k != j:
                break
        i, weak, strong = d.pick([("juice", "fruit", "fruit"), ("acid", "acid", "acid"), ("salt solution", "salt", "salt"), ("syrup", "sugar", "sugar"), ("alcohol", "alcohol", "alcohol"), ("vinegar", "acid", "acid")])
        if turn:
            return dict(a=a, b=b, c=int(c), t_=k + j, u=b, k=j, i=i, e2=f"{b}x+{a}y={int(c)}*{k + j}")
        return dict(a=a, b=b, c=int(c), t_=k + j, u=a, k=k, i=i, e2=f"{a}x+{b}y={int(c)}*{k + j}")
    return draw


BLEND = """
{n} mixes {a}% {i} with {b}% {i} and gets {t_} litres of {c}% {i}.
{t_} litres of {c}% {i} are made from {a}% {i} and {b}% {i}.
A lab needs {t_} litres of {c}% {i} and has only {a}% and {b}% {i}.
From {a}% {i} and {b}% {i}, {t_} litres of {c}% {i} are to be mixed.
{a}% {i} + {b}% {i} -> {t_} litres of {c}% {i}.
"""
MIXES = [ask(blend(t), [("Call the litres of {u}% x and the others y. The equations are x+y={t_} and {e2}.", "solve(x+y={t_}, {e2})")], BLEND, "How many litres of the {u}% {i} are needed?\nHow much {u}% {i} is used, in litres?\nHow many litres of {u}% {i} is that?\nFind the amount of {u}% {i} in litres.", "", 0.7, "Asked: x.¦Solving gives {r1}.", "{k}", spell=0) for t in (False, True)]


def fare(d):
    u, per, i = d.pick([("km", "kilometre", "A taxi ride"), ("km", "kilometre", "A cab ride"), ("hours", "hour", "Hiring a boat"), ("days", "day", "Hiring a car"), ("hours", "hour", "A plumber's visit"), ("copies", "copy", "A print job"), ("hours", "hour", "The hall"), ("days", "day", "A bike hire"), ("GB", "GB", "A phone plan"), ("hours", "hour", "A babysitter")])
    while True:
        a, b, x, y = d.int(2, 15), d.int(2, 25), d.int(1, 12), d.int(2, 40)
        if a < b and x != y:
            break
    return cash(d, dict(u=u, per=per, i=i, j=i[0].lower() + i[1:], a=a, b=b, x=x, y=y), True, r=str(a * x + y), s=str(b * x + y))


FARE = """
{i} costs a fixed charge plus an amount per {per}. {a} {u} cost {R} and {b} {u} cost {S}.
{i}: a basic fee and a price per {per}. For {a} {u} it is {R}, for {b} {u} {S}.
The price of {j} is made up of a fixed charge and a price for each {per}. {n} paid {R} for {a} {u} and {m} paid {S} for {b} {u}.
For {a} {u} one pays {R}, for {b} {u} one pays {S}; a basic fee is included each time ({j}).
{i} with {a} {u} comes to {R}, with {b} {u} to {S}. There is a basic fee that is always the same.
"""
FARES = [ask(bare(fare), [("x is the price of one, y the fixed charge; asked is x. {a}x+y={r} and {b}x+y={s}.", "solve({a}x+y={r}, {b}x+y={s})")], FARE, "What is the price per {per}?\nHow much is it per {per}?\nWhat does each {per} cost?\n[Find|Work out] the price of one {per}.\nHow much does one {per} cost without the fee?", "", 0.8, **found("x")),
         ask(bare(fare), [("x is the price of one, y the fixed charge; asked is y. {a}x+y={r} and {b}x+y={s}.", "solve({a}x+y={r}, {b}x+y={s})")], FARE, "How much is the fixed charge?\nWhat is the basic fee?\n[Find|Work out] the basic fee.\nHow big is the fee that is always paid?\nHow much is the fixed part?", "", 0.8, **found("y"))]
school("prices", PRICES, 2.5)
school("heads", HERDS + SOLDS + COINS, 2.5)
school("two_unknowns", NUMBERS + MIXES + FARES, 1.5, story=False)
