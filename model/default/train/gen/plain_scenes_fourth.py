"""What is near the kinds of the other plain_scenes_*.py and must not be taken for them: how long so many metres take at so many cm a minute,
hectares in m², how long the slower one needs, the change after the cheaper one, banks with different sums, marks that are left, the other way
round of packs and coins.
"""
from .core import skill
from .plain_scenes_base import Fraction, cash, cents, coins, finite, scenes, short, tell, two, unit
from .plain_scenes_paths import cheaper, slower
from .plain_scenes_prices import packs


# -- so many cm a minute: how long for so many metres ----------------------------------------------------------------------
def needs(d):
    while True:
        a, t = d.int(2, 80), d.int(3, 240)
        if a * t % 10 == 0:
            break
    return dict(a=a, x=finite(Fraction(a * t, 100)), out=unit("minutes"))


LONG = [scenes(needs, [("In cm: {x} times 100, divided by {a}.", "{x}*100/{a}")], """
A snail crawls {a} cm a minute. How many minutes does it need for {x} metres?
A beetle walks {a} cm per minute. How long does it take to walk {x} m, in minutes?
A conveyor belt moves {a} cm each minute. After how many minutes has it moved {x} m?
A caterpillar covers {a} cm a minute. How many minutes is it on the way for {x} m?
A machine knits {a} cm a minute. How many minutes does a scarf of {x} m take?
The water rises {a} cm a minute. In how many minutes does it rise {x} m?
A drill gets on {a} cm a minute. How many minutes does it need for {x} m of rock?
An ant goes {a} cm per minute. The leaf is {x} m away. How many minutes does the ant need?
A turtle moves {a} cm in a minute. How long for {x} m?
At {a} cm a minute, how many minutes do {x} metres take?
The fuse burns {a} cm per minute. It is {x} m long. How many minutes does it burn?
A slug does {a} cm every minute. It wants to cross a path of {x} m. How many minutes does that take?
A robot creeps {a} cm a minute through a pipe of {x} m. How many minutes is it in the pipe?
A 3D printer lays {a} cm of thread a minute. How many minutes does {x} m of thread last?
{x} m at {a} cm per minute. minutes?
How many minutes are needed for {x} m if something moves {a} cm a minute?
A vine grows {a} cm a year. After how many years is it {x} m long?
A bamboo grows {a} cm a day. How many days until it has grown {x} m?
""")]
LONG[0].templates, GROW = LONG[0].templates[:-2], LONG[0].templates[-2:]
LONG.append(scenes(lambda d: {**needs(d), "out": None}, LONG[0].calls, "\n".join(GROW), weight=1))


# -- hectares the other way round ------------------------------------------------------------------------------------------
def given(d):
    w = d.pick([50, 80, 100, 120, 150, 200, 250, 300, 400, 500, 600, 800])
    h = d.rng.randint(5, 80) * 10
    x = Fraction(w * h, 10000)
    while not short(x, 2):
        h = d.rng.randint(5, 80) * 10
        x = Fraction(w * h, 10000)
    return dict(x=finite(x), w=w, o=d.pick(["field", "meadow", "vineyard", "orchard", "forest", "farm", "park", "plot"]), M=d.pick(["m²", "m²", "square metres"]))


ACRE = [scenes(lambda d: {**given(d), "out": unit("m²")}, [("From hectares to m²: {x} times 10000.", "{x}*10000")], """
A {o} has {x} hectares. How many {M} is that?
Convert {x} hectares to {M}.
A farmer owns {x} hectares. How large is that in {M}?
How many {M} are {x} hectares?
The {o} is {x} ha. Give its area in {M}.
{x} hectares in {M}?
A park of {x} hectares is planned. Express its area in {M}.
One hectare is 10,000 m². How many {M} has a {o} of {x} hectares?
A forest fire burnt {x} hectares. What is that in {M}?
""", weight=4), scenes(lambda d: {**given(d), "out": unit("m")}, [("Asked: the other side. In m²: {x} times 10000, divided by {w}.", "{x}*10000/{w}")], """
A rectangular {o} of {x} hectares is {w} m long. How wide is it in metres?
A {o} covers {x} hectares. One side is {w} m. How long is the other side?
A farmer's {o} has {x} hectares and a length of {w} m. What is its width in m?
If a rectangular {o} has an area of {x} ha and is {w} m wide, how long is it?
""", weight=2)]


# -- how long the slower one needs -----------------------------------------------------------------------------------------
def takes(sign):
    def draw(d):
        v = slower(d)
        while v["a"] - v["k"] < 15:
            v = slower(d)
        s = v["a"] + (v["k"] if sign == "+" else -v["k"])
        return {**v, "x": finite(Fraction(v["t_"]) * s), "out": unit("hours")}
    return draw


TIME = lambda sign: [("First the second one: {a} " + {"-": "minus", "+": "plus"}[sign] + " {k}.", "{a}" + sign + "{k}"), ("Time is distance divided by speed: {x} divided by {r1}.", "{x}/{r1}")]
HOURS = [scenes(takes("-"), TIME("-"), """
A car drives {a} {su}. A bus is {k} {su} slower. How many hours does the bus need for {x} {u}?
The express does {a} {su}, the local train {k} {su} less. How long does the local train take for {x} {u}, in hours?
{n} drives at {a} {su} and {m} {k} {su} slower. How many hours does {m} need for {x} {u}?
A lorry is {k} {su} slower than a car at {a} {su}. How many hours does the lorry take for {x} {u}?
In fog a coach drives {k} {su} slower than its usual {a} {su}. How many hours are {x} {u} then?
A moped goes {k} {su} slower than a motorbike doing {a} {su}. How long is the moped on the road for {x} {u}, in hours?
With a trailer {n} is {k} {su} slower than {his} normal {a} {su}. How many hours does {he} drive {x} {u} with the trailer?
"""), scenes(takes("+"), TIME("+"), """
A bus drives {a} {su}. A car is {k} {su} faster. How many hours does the car need for {x} {u}?
The local train does {a} {su}, the express {k} {su} more. How long does the express take for {x} {u}, in hours?
{n} drives at {a} {su} and {m} {k} {su} faster. How many hours does {m} need for {x} {u}?
A car is {k} {su} faster than a lorry at {a} {su}. How many hours does the car take for {x} {u}?
""")]


# -- the change after the cheaper ones -------------------------------------------------------------------------------------
def noted(d):
    while True:
        v = cheaper(d)
        cost = v["c"] * (coins(v["a"]) - coins(v["k"]))
        able = [g for g in (500, 1000, 2000, 5000, 10000, 20000) if g > cost]
        if able and v["c"] < 8:
            return {**v, "g": two(able[0]), "G": v["out"](two(able[0]))}


SPENT = [scenes(noted, [("Asked: the change. First the second one: {a} minus {k}.", "{a}-{k}"), ("The cost is {c} times {r1}.", "{c}*{r1}"), ("The change is {g} minus {r2}.", "{g}-{r2}")], """
A pen costs {A}, a pencil {K} less. {n} buys {c} pencils and pays with {G}. How much change does {he} get?
A large tea is {A}, a small tea is {K} cheaper. What is the change from {G} for {c} small teas?
Adults pay {A}, children {K} less. {c} children go in and {G} is handed over. How much comes back?
Jam is {A} a jar. Honey is {K} cheaper. {n} takes {c} jars of honey and gives {G}. What is the change?
A shirt costs {A} and a cap {K} less. With {G} {n} pays for {c} caps. How much is left?
"""), scenes(cheaper, [("Asked: all together. First the second one: {a} minus {k}.", "{a}-{k}"), ("Together: {a} plus {r1}.", "{a}+{r1}")], """
A pen costs {A}, a pencil {K} less. What do a pen and a pencil cost together?
A large tea is {A}, a small tea is {K} cheaper. How much are one large and one small tea?
The book is {A} and the magazine {K} cheaper. What do both cost together?
""", weight=2)]


# -- two banks with different sums, marks that are left --------------------------------------------------------------------
def sums(d):
    while True:
        a, b, t, u = d.rng.randint(2, 60) * 100, d.rng.randint(2, 60) * 100, d.int(1, 6), d.int(1, 6)
        p, q = d.pick(["2", "3", "4", "5", "6", "2.5", "1.5", "3.5"]), d.pick(["2", "3", "4", "5", "6", "2.5", "1.5", "3.5"])
        x, y = Fraction(p) * a * t / 100, Fraction(q) * b * u / 100
        if x != y and short(x, 2) and short(y, 2):
            break
    years = lambda n: "1 year" if n == 1 else f"{n} years"
    return {**cash(d, dict(p=p, q=q, t_=t, u_=u, Y=years(t), Z=years(u)), whole=True, a=str(a), b=str(b)), "first": x > y}


def apart(v):
    big, small = ("{r1}", "{r2}") if v["first"] else ("{r2}", "{r1}")
    return [("The first one: {a} times {p} percent times {t_} years.", "{a}*{p}*{t_}/100"), ("The second one: {b} times {q} percent times {u_} years.", "{b}*{q}*{u_}/100"), (f"Larger {big}, smaller {small}. {big} minus {small}.", f"{big}-{small}")]


def marks(d):
    t = d.pick([40, 50, 60, 75, 80, 100, 120, 150, 200])
    a = d.rng.randint(5, t // 2 - 3)
    return dict(t_=t, a=a, b=d.rng.randint(4, t - a - 4))


def shares(d):
    a, b = d.rng.randint(1, 10) * 5, d.rng.randint(1, 8) * 5
    return dict(t_=d.pick([40, 60, 80, 100, 120, 140, 160, 200, 300, 400, 20]), a=a, b=b)


BANK = [scenes(sums, apart, """
{n} puts {A} in a bank at {p}% simple interest for {Y}. {m} puts {B} in another at {q}% for {Z}. What is the difference in their interest?
Account one: {A}, {p}%, {Y}. Account two: {B}, {q}%, {Z}. Simple interest. By how much does the interest differ?
One bank pays {p}% simple interest on {A} for {Y}, the other {q}% on {B} for {Z}. What is the difference in interest?
A loan of {A} at {p}% for {Y} and one of {B} at {q}% for {Z}, both simple interest: what is the difference in interest?
How much more interest does the better of two savings bring: {A} at {p}% for {Y} or {B} at {q}% for {Z} (simple)?
"""), scenes(marks, [("Start with {t_}, add what comes and subtract what goes.", "{t_}-{a}-{b}")], """
A test has {t_} marks. {a} are for algebra, {b} for geometry and the rest for statistics. How many marks are for statistics?
An exam is out of {t_}. Part A is worth {a} marks, part B {b} marks. What is part C, the rest, worth?
Of {t_} points {a} are for the essay and {b} for the oral. The others are for the project. How many points is the project worth?
A paper with {t_} marks has three questions. The first has {a} marks, the second {b}. How many marks has the third?
There are {t_} points in a contest: {a} for speed, {b} for style, the rest for safety. How many are for safety?
"""), scenes(shares, [("Asked: the rest. It is 100 minus {a} minus {b} percent of {t_}.", "{t_}*(100-{a}-{b})/100")], """
A course has {t_} points. {a}% come from homework, {b}% from tests and the rest from the final. How many points is the final worth?
Of the {t_} marks in an exam {a}% are for part A and {b}% for part B. The rest is part C. How many marks is part C?
{a}% of {t_} points are for coursework and {b}% for the oral. How many points are left for the written exam?
A contest gives {t_} points, {a}% for speed and {b}% for style; the rest is for ideas. How many points are for ideas?
""")]


# -- both prices of a pack, what the cheaper one costs ---------------------------------------------------------------------
BETTER = [scenes(packs(), [("The lower of {a} divided by {k} and {b} divided by {l}.", "min({a}/{k}, {b}/{l})")], """
{k} rolls cost {A} and {l} rolls cost {B}. What does one roll cost in the cheaper offer?
One shop has {k} eggs for {A}, the other {l} eggs for {B}. How much is an egg in the cheaper shop?
What is the lower price per pen: {k} pens for {A} or {l} pens for {B}?
{k} cans for {A} or {l} cans for {B}. Give the price of one can in the better deal.
Compare {k} batteries at {A} and {l} batteries at {B}. What does a battery cost where it is cheaper?
"""), scenes(packs(), [("Asked: one at the first shop. One costs {a} divided by {k}.", "{a}/{k}")], """
The market sells {k} lemons for {A}, the shop {l} lemons for {B}. What does a lemon cost at the market?
{n} pays {A} for {k} cups and {m} pays {B} for {l}. How much does one cup cost {n}?
""", weight=2), scenes(packs(), [("Asked: one at the second shop. One costs {b} divided by {l}.", "{b}/{l}")], """
The market sells {k} lemons for {A}, the shop {l} lemons for {B}. What does a lemon cost at the shop?
{n} pays {A} for {k} cups and {m} pays {B} for {l}. How much does one cup cost {m}?
""", weight=2)]


BETTER[0].answer = "The lower of {a} ÷ {k} and {b} ÷ {l} is {r1}."


@skill("real_plain_scenes_long4", weight=2)
def long4(d):
    yield from tell(d, "scenes.long4", LONG + ACRE)


@skill("real_plain_scenes_hours4", weight=2)
def hours4(d):
    yield from tell(d, "scenes.hours4", HOURS + SPENT)


@skill("real_plain_scenes_bank4", weight=2)
def bank4(d):
    yield from tell(d, "scenes.bank4", BANK)


@skill("real_plain_scenes_better4", weight=1.2)
def better4(d):
    yield from tell(d, "scenes.better4", BETTER)
