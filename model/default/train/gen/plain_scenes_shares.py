"""A fraction of a fraction of a group, half of what was left, those who did not, half a percent, ratios with named owners, three times as
many, a whole number minus a fraction: each line a scene of its own.
"""
from math import gcd

from .core import skill
from .phrases import frac, fraction_words, share
from .plain_scenes_base import Fraction, cash, finite, scenes, tell, until


# -- a fraction of a fraction ----------------------------------------------------------------------------------------------
def part(d, most=8):
    while True:
        b = d.int(2, most)
        a = d.int(1, b - 1)
        if gcd(a, b) == 1 and (a == 1 or b > 2):
            return a, b


def said(d, a, b):
    """"two thirds", "2/3", "half"."""
    if (a, b) == (1, 2):
        return d.pick(["half", "half", "1/2", "one half"])
    if (a, b) == (1, 4) and d.chance(0.4):
        return "a quarter"
    w = fraction_words(a, b)
    if w and d.chance(0.45):
        return w.replace("one ", "a ") if a == 1 and d.chance(0.6) and b != 8 else w
    return f"{a}/{b}"


def nested(d):
    a, b = part(d)
    c, e = part(d, 6)
    n = b * e * d.int(1, 30)
    f, g = said(d, a, b), said(d, c, e)
    m = n * a // b
    return dict(N=n, f=f, g=g, F=f[0].upper() + f[1:], w1=share(a, b, n)[1], e1=share(a, b, n)[0], p=f"{a}/{b}", q=f"{c}/{e}", w2=share(c, e, m)[1], e2=share(c, e, m)[0], m1=m)


OF = [("{p} of {N} is {w1}.", "{e1}"), ("{q} of {m1} is {w2}.", "{e2}")]
NESTED = [scenes(nested, OF, """
There are {N} pupils in a school. {F} of them play a sport, and {g} of these play football. How many play football?
{F} of the {N} members are women, and {g} of the women are over fifty. How many women are over fifty?
Of {N} guests {f} eat fish, and {g} of those also want soup. How many of them want soup with their fish?
A farmer has {N} animals. {F} are sheep, and {g} of the sheep are black. How many black sheep has he?
{N} people came to the fair. {F} of them came by bus, and {g} of the bus passengers were children. How many children came by bus?
{n} has {N} stamps. {F} of them are foreign, and {g} of the foreign ones are from Asia. How many are from Asia?
A shop sold {N} shirts. {F} of them were white; {g} of the white ones were large. How many large white shirts were sold?
In a hall with {N} seats {f} are taken. {g} of the people in them are students. How many students are there?
{F} of {N} eggs are brown, and {g} of the brown ones are cracked. How many brown eggs are cracked?
A car park has {N} cars. {F} of the cars are electric, and {g} of the electric cars are being charged. How many are being charged?
{N} flats were built. {F} have been sold, and {g} of the sold ones have a garden. How many sold flats have a garden?
Out of {N} runners {f} finished, and {g} of the finishers were women. How many women finished?
{N} trees grow in a park. {F} of them are oaks and {g} of the oaks are very old. How many very old oaks are there?
A school trip has {N} children; {f} of them bring a packed lunch, and {g} of these lunches have fruit in them. How many lunches have fruit?
What is {g} of {f} of {N}?
A box has {N} chocolates, {f} of them dark. {g} of the dark ones have nuts. How many dark ones with nuts?
Of the {N} tickets {f} were sold online. {g} of the online tickets were for students. How many online student tickets were there?
{F} of a class year of {N} learn French; {g} of those learn Latin too. How many learn both?
{N} pets were entered in a show, {f} of them dogs, and {g} of the dogs won a prize. How many dogs won a prize?
""")]


# -- half of what was left -------------------------------------------------------------------------------------------------
def rest(d):
    b, k = d.int(3, 60), d.int(4, 60)
    a = b + 2 * k
    return dict(a=a, b=b)


def halves(d):
    while True:
        (a, b), (c, e) = part(d, 6), part(d, 5)
        n = b * e * d.int(1, 25)
        m = n - n * a // b
        if m * c % e == 0:
            break
    f, g = said(d, a, b), said(d, c, e)
    return dict(N=n, f=f, g=g, F=f[0].upper() + f[1:], p=f"{a}/{b}", q=f"{c}/{e}", m_=m, e2=share(c, e, m)[0], w2=share(c, e, m)[1])


SECOND = [("Asked: the second part. The rest is 1 minus {p} of {N}.", "{N}*(1-{p})"), ("{q} of {m_} is {w2}.", "{e2}")]
AFTER = [("Asked: the value after both steps. After the first step it is 1 minus {p} of {N}.", "{N}*(1-{p})"), ("After the second step it is 1 minus {q} of {r1}.", "{r1}*(1-{q})")]
LEFT = [scenes(rest, [("After that: {a} minus {b}.", "{a}-{b}"), ("1/2 of {r1} is {r1} divided by 2.", "{r1}/2")], """
{n} had {a} sweets. {He} ate {b} and gave half of what was left to {m}. How many did {m} get?
A baker had {a} rolls. He sold {b} in the morning and half of the rest in the afternoon. How many did he sell in the afternoon?
{n} had {a} marbles, lost {b} and then gave away half of those that were left. How many has {he} now?
There were {a} apples in a basket. {b} were bad. Half of the others were made into juice. How many were made into juice?
A bus had {a} passengers. {b} got off, and at the next stop half of those left got off. How many are still on the bus?
Of {a} cards {n} throws {b} away and puts half of the remaining ones in a box. How many go in the box?
{n} has {a} euros, pays {b} and then spends half of what remains. How many euros does {he} still have?
{a} chairs were in the hall. {b} were broken; half of the good ones were moved out. How many good ones are left in the hall?
A tank held {a} litres. {b} litres were used on Monday and half of the rest on Tuesday. How many litres are left?
{n} picks {a} plums, eats {b} and shares the rest fairly with {m}. How many plums does each of them have then?
From {a} m of rope {b} m are cut off. Half of what is left is used for a swing. How many metres is that?
{a} pages: {n} reads {b} today and half of the rest tomorrow. How many pages will {he} read tomorrow?
had {a}, gave {b} away, then half of the rest. how many left?
"""), scenes(halves, SECOND, """
{n} spends {f} of {his} {N} coins on a book and {g} of the rest on a pen. How many coins is the pen?
Of {N} cakes {f} are sold in the morning and {g} of what is left in the afternoon. How many are sold in the afternoon?
A farmer sells {f} of his {N} sheep in May and {g} of the remaining ones in June. How many does he sell in June?
{n} reads {f} of a {N} page book on Monday and {g} of the rest on Tuesday. How many pages does {he} read on Tuesday?
{F} of {N} litres are used for washing, and {g} of what is left for the garden. How many litres go to the garden?
From {N} cards {n} gives {f} to {m} and then {g} of the others to a friend. How many cards does the friend get?
"""), scenes(halves, AFTER, """
{n} had {N} stickers. {He} gave away {f} of them and then {g} of what was left. How many does {he} have now?
Of {N} cakes {f} are sold in the morning and {g} of the rest in the afternoon. How many are left?
A tank with {N} litres loses {f} of its water and then {g} of what is left. How many litres remain?
A farmer sells {f} of his {N} sheep in May and {g} of the remaining ones in June. How many has he left?
{n} reads {f} of a {N} page book on Monday and {g} of the rest on Tuesday. How many pages are left?
{N} people are on a train. {F} of them get off in {town} and {g} of the rest in {town2}. How many stay on?
From a rope of {N} m {f} is cut off, then {g} of what is left. How long is the rope now?
The prize of {N} coins: {f} goes to {n}, {g} of the rest to {m}, and what is left to the club. How many coins does the club get?
""")]


# -- those who did not -----------------------------------------------------------------------------------------------------
def not_(d):
    n = d.pick([20, 25, 30, 40, 50, 60, 80, 100, 120, 125, 150, 160, 200, 240, 250, 300, 400, 500, 600, 800, 1000, 1200, 2000, 32, 64, 75, 90])
    while True:
        k = d.rng.randint(1, n - 1)
        if finite(Fraction((n - k) * 100, n)) and len(finite(Fraction((n - k) * 100, n))) < 5 and 2 * k != n:
            break
    return dict(a=n, b=k, out=lambda t: f"{t}%")


OTHERS = [scenes(not_, [("Asked: the percentage of the others. They are {a} minus {b}; divided by {a}, times 100.", "({a}-{b})/{a}*100")], """
Of {a} pupils {b} did not hand in the homework. What percentage handed it in?
{b} of {a} people did not vote. What percentage voted?
A class has {a} pupils and {b} are absent. What percentage is present?
{a} seeds were sown and {b} did not grow. What percentage of the seeds grew?
Of {a} lamps tested {b} failed. What percentage passed?
{b} of the {a} seats are empty. What percentage of the seats is taken?
{n} got {b} of {a} questions wrong. What percentage did {he} get right?
In a survey {b} out of {a} people said no and the others yes. What percentage said yes?
{a} eggs were delivered and {b} were broken. What percentage was not broken?
{a} flights left that day, {b} of them late. What percentage was on time?
{n} missed {b} of {a} penalties. What percentage did {he} score?
A shop had {a} shirts and {b} are left unsold. What percentage was sold?
{b} out of {a} runners gave up. What percentage of the runners finished?
Of the {a} members {b} have not paid. What percentage has paid?
{a} applicants, {b} turned down. What percentage was accepted?
Out of {a} days {b} were rainy. What percentage of the days was dry?
{n} has {a} coins and spends {b}. What percentage of the coins is left?
A phone with {a} GB has {b} GB in use. What percentage is free?
{b} of {a} patients were not cured. what percent were cured?
A train with {a} seats has {b} free ones. What percentage is occupied?
{a} invitations were sent and {b} people did not come. What percentage came?
Of {a} parcels {b} did not arrive on Monday. What percentage arrived on Monday?
The dentist saw {a} children; {b} had a hole in a tooth. What percentage had no hole?
A page has {a} words and {b} of them are misspelt. What percentage is spelt correctly?
{b} of {a} bulbs did not flower. What percentage flowered?
"""), scenes(not_, [("The percentage is {b} divided by {a}, times 100.", "{b}/{a}*100")], """
Of {a} pupils {b} did not hand in the homework. What percentage did not hand it in?
{b} of {a} people did not vote. What percentage did not vote?
A class has {a} pupils and {b} are absent. What percentage is absent?
Of {a} lamps tested {b} failed. What percentage failed?
{a} eggs were delivered and {b} were broken. What percentage was broken?
""", weight=2)]


# -- half a percent --------------------------------------------------------------------------------------------------------
SMALL = [("half a percent", "0.5"), ("half a percent", "0.5"), ("half a per cent", "0.5"), ("half of one percent", "0.5"), ("half of 1%", "0.5"), ("1/2%", "0.5"), ("½%", "0.5"), ("one half percent", "0.5"), ("half of a percent", "0.5"), ("1/2 percent", "0.5"),
         ("a quarter of a percent", "0.25"), ("a quarter of one percent", "0.25"), ("¼%", "0.25"), ("1/4%", "0.25"), ("a quarter of 1%", "0.25"), ("a quarter percent", "0.25"), ("three quarters of a percent", "0.75"), ("3/4%", "0.75"), ("¾%", "0.75"),
         ("a tenth of a percent", "0.1"), ("one and a half percent", "1.5"), ("1½%", "1.5"), ("two and a half percent", "2.5"), ("2½%", "2.5"), ("1 1/2%", "1.5"), ("a fifth of a percent", "0.2"), ("0.5%", "0.5"), ("0.25%", "0.25"), ("one half of one percent", "0.5"), ("one quarter of one percent", "0.25")]


def tiny(d):
    p, x = d.pick(SMALL)
    n = d.int(1, 99) * d.pick([20, 40, 100, 200, 400, 1000, 2000]) if d.chance(0.8) else d.int(10, 9000)
    if len(finite(Fraction(x) * n / 100) or "123456789") > 7:
        n = 400
    return dict(a=n, p=x, P=p, PP=p[0].upper() + p[1:])


def tiny_money(d):
    v = tiny(d)
    while (Fraction(v["p"]) * v["a"]).denominator != 1:
        v = tiny(d)
    return cash(d, {"p": v["p"], "P": v["P"], "PP": v["PP"]}, a=str(v["a"]))


PCT = [("{p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100")]
HALF = [scenes(tiny, PCT, """
What is {P} of {a}?
Find {P} of {a}.
How much is {P} of {a}?
Calculate {P} of {a}.
{P} of {a}
{PP} of {a} is how much?
work out {P} of {a} please
What number is {P} of {a}?
The alloy has {P} carbon. How many grams of carbon are in {a} g?
A drink of {a} ml is {P} lemon juice. How many ml of lemon juice is that?
Determine {P} of {a}.
"""), scenes(until(tiny, lambda v: (Fraction(v["p"]) * v["a"] / 100).denominator == 1), PCT, """
{PP} of the {a} screws were faulty. How many screws is that?
{PP} of the {a} people in a town are over ninety. How many is that?
A factory finds faults in {P} of {a} parts. How many parts have a fault?
Only {P} of the {a} letters got lost. How many got lost?
In a forest of {a} trees {P} are sick. How many trees are sick?
{PP} of {a} visitors complained. How many complaints is that?
Out of {a} messages, {P} could not be sent. How many is that?
"""), scenes(tiny_money, PCT, """
A bank takes a fee of {P} on {A}. How much is the fee?
What is {P} of {A}?
{n} gets {P} back on purchases of {A}. How much comes back?
An agent earns {P} of {A}. How much does the agent earn?
{n} pays {P} tax on {A}. How much tax is that?
An account of {A} brings {P} interest a year. How much interest is it in a year?
A card charges {P} for paying {A} abroad. What is the charge?
Find {P} of {A}.
""")]


# -- ratios with owners, times as many -------------------------------------------------------------------------------------
def ratio(d):
    while True:
        a, b = d.rng.randint(1, 11), d.rng.randint(1, 11)
        if a != b and gcd(a, b) == 1:
            break
    u = d.int(2, 60)
    return dict(a=a, b=b, x=u * (a + b), s=u * a, r=d.pick(["{}:{}", "{}:{}", "{} : {}", "{} to {}"]).format(a, b))


def rich(draw, *keys):
    def drawn(d):
        v = draw(d)
        return cash(d, {k: x for k, x in v.items() if k not in keys}, **{k: str(v[k]) for k in keys})
    return drawn


FIRST = [("Asked: the first share. It is {a} of {a}+{b} parts.", "{x}*{a}/({a}+{b})")]
OTHER = [("Asked: the second share. It is {b} of {a}+{b} parts.", "{x}*{b}/({a}+{b})")]
RATIO = [scenes(rich(ratio, "x"), OTHER, """
{n} and {m} share {X} in the ratio {r}. How much does {m} get?
{X} is divided between {n} and {m} in the ratio {r}, {n}'s share first. What is {m}'s share?
Two friends, {n} and {m}, split {X} in the ratio {r}. {n} gets the first part. How much does {m} get?
A prize of {X} is shared by {n} and {m} so that the ratio of {n}'s to {m}'s money is {r}. How much is {m}'s money?
The ratio of {n}'s pay to {m}'s pay is {r}. Together they are paid {X}. How much is {m} paid?
{n} and {m} put money into a shop in the ratio {r} and share the profit of {X} in the same way. What does {m} receive?
Grandma leaves {X} to {n} and {m} in the ratio {r}. How much is left to {m}?
Profit {X}, {n}:{m} = {r}. {m}'s share?
{n} and {m} pay a bill of {X} in the ratio {r}. What does {m} pay?
Split {X} between {n} and {m} as {r}. How much is it for {m}?
{n} earns money with {m}: {X} in all, shared {r} with {n} named first. What does {m} take home?
"""), scenes(rich(ratio, "x"), FIRST, """
{n} and {m} share {X} in the ratio {r}. How much does {n} get?
{X} is divided between {n} and {m} in the ratio {r}, {n}'s share first. What is {n}'s share?
The ratio of {n}'s pay to {m}'s pay is {r}. Together they are paid {X}. How much is {n} paid?
Split {X} between {n} and {m} as {r}. How much is it for {n}?
A prize of {X} is shared by {n} and {m} in the ratio {r}. What is {n}'s part?
"""), scenes(rich(ratio, "s"), [("Asked: the second share. One part is {s} divided by {a}; {b} parts are wanted.", "{s}/{a}*{b}")], """
{n} and {m} share some money in the ratio {r}. {n} gets {S}. How much does {m} get?
Money is split between {n} and {m} in the ratio {r}. {n}'s share is {S}. What is {m}'s share?
In the ratio {r} a bonus is shared by {n} and {m}. If {n} receives {S}, what does {m} receive?
{n}'s and {m}'s wages are in the ratio {r}. {n} earns {S}. How much does {m} earn?
{n} and {m} divide their winnings as {r}. {n} takes {S}. How much is left for {m}?
"""), scenes(rich(lambda d: (lambda v: {**v, "s": v["x"] * v["b"] // (v["a"] + v["b"])})(ratio(d)), "s"), [("Asked: the first share. One part is {s} divided by {b}; {a} parts are wanted.", "{s}/{b}*{a}")], """
{n} and {m} share some money in the ratio {r}. {m} gets {S}. How much does {n} get?
Money is split between {n} and {m} in the ratio {r}. {m}'s share is {S}. What is {n}'s share?
In the ratio {r} a bonus is shared by {n} and {m}. If {m} receives {S}, what does {n} receive?
""", weight=3)]


def times(d):
    k = d.pick([2, 3, 3, 4, 5, 6, 7, 8, 9])
    x = d.int(3, 90)
    w = {2: d.pick(["twice", "twice", "2 times"]), 3: d.pick(["three times", "3 times"]), 4: d.pick(["four times", "4 times"]), 5: d.pick(["five times", "5 times"])}.get(k, f"{k} times")
    return dict(k=k, s=x * (k + 1), w=w)


SMALLER = [("Asked: the smaller part. The smaller part is x and the larger part {k}x. The equation is x+{k}x={s}.", "solve(x+{k}x={s})")]
LARGER = [("Asked: the larger part. The smaller part is x and the larger part {k}x. The equation is x+{k}x={s}.", "solve(x+{k}x={s})"), ("The larger part is {k} times {s1}.", "{k}*{s1}")]
TIMES = [scenes(times, SMALLER, """
{n} has {w} as many books as {m}. Together they have {s}. How many books has {m}?
A red box has {w} as many balls as a blue box. There are {s} balls in all. How many are in the blue box?
{n} scored {w} as many points as {m}; together they scored {s}. How many points did {m} score?
A school has {w} as many girls as boys in the choir, {s} singers altogether. How many boys sing?
There are {w} as many hens as ducks on a farm and {s} birds in total. How many ducks are there?
The bakery sold {w} as many white loaves as brown loaves, {s} loaves in all. How many brown loaves were sold?
Two shelves hold {s} books. The upper one holds {w} as many as the lower one. How many are on the lower shelf?
{n} read {w} as many pages as {m}, and in total they read {s} pages. How many did {m} read?
{s} people are at the pool, {w} as many children as adults. How many adults are there?
A rope of {s} m is cut in two. One piece is {w} as long as the other. How long is the shorter piece?
A string of {s} cm is cut into two parts, one {w} the length of the other. Find the shorter part.
{n} and {m} have {s} stickers together. {n} has {w} as many as {m}. How many has {m}?
A car park has {w} as many cars as vans. {s} vehicles are parked. How many vans?
"""), scenes(times, LARGER, """
{n} has {w} as many books as {m}. Together they have {s}. How many books has {n}?
A red box has {w} as many balls as a blue box. There are {s} balls in all. How many are in the red box?
{n} scored {w} as many points as {m}; together they scored {s}. How many points did {n} score?
A school has {w} as many girls as boys in the choir, {s} singers altogether. How many girls sing?
There are {w} as many hens as ducks on a farm and {s} birds in total. How many hens are there?
Two shelves hold {s} books. The upper one holds {w} as many as the lower one. How many are on the upper shelf?
{s} people are at the pool, {w} as many children as adults. How many children are there?
A rope of {s} m is cut in two. One piece is {w} as long as the other. How long is the longer piece?
A string of {s} cm is cut into two parts, one {w} the length of the other. Find the longer part.
{n} and {m} have {s} stickers together. {n} has {w} as many as {m}. How many has {n}?
""")]


# -- a whole number minus a fraction ---------------------------------------------------------------------------------------
def minus(d):
    while True:
        b = d.int(2, 12)
        a = d.int(1, b - 1) if d.chance(0.85) else d.int(b + 1, 3 * b)
        w = d.int(1, 20)
        if gcd(a, b) == 1 and Fraction(a, b) < w:
            break
    return dict(w=w, p=f"{a}/{b}", F=frac(d, a, b) if a < b else f"{a}/{b}")


WHOLE = [scenes(minus, [("The difference of {w} and {p}, as a fraction.", "{w}-{p}")], """
Write {w} − {F} as a single fraction.
What is {w} - {F} as a fraction?
{w} - {F}, as one fraction
Work out {w} minus {F}. Give the answer as one fraction.
Calculate {w} - {F} and write it as a fraction.
Express {w} minus {F} as an improper fraction.
Subtract {F} from {w}. Give a single fraction.
Take {F} away from {w} and give the answer as one fraction.
What fraction do you get for {w} take away {F}?
Find {w} − {F}. Answer as a fraction.
{w} minus {F} as a fraction in lowest terms?
{w} less {F}, written as one fraction, is what?
Give {w} - {F} as a fraction.
Write the difference between {w} and {F} as a fraction.
Simplify {w} − {F} to one fraction.
How do I write {w} − {F} as a single fraction?
What is left of {w} when {F} is taken off? Answer with a fraction.
From {w} cakes {F} of a cake is eaten. How much cake is left, as a single fraction?
{n} has {w} litres of juice and drinks {F} of a litre. What is left, as one fraction of litres?
There are {w} pizzas. {F} of one is gone. How many pizzas are left, as a fraction?
""", spell=0), scenes(minus, [("The sum of {w} and {p}, as a fraction.", "{w}+{p}")], """
Write {w} + {F} as a single fraction.
What is {w} + {F} as a fraction?
Add {w} and {F}. Give a single fraction.
Express {w} plus {F} as an improper fraction.
""", spell=0, weight=2)]
for task, sign in zip(WHOLE, "−+"):
    task.box, task.answer = "{x1}", "{w} " + sign + " {p} = {x1}."


for task, tail in zip(TIMES, ["", "; then {k} × {s1} = {r2}"]):
    task.answer, task.box = "x+{k}x = {s} gives x = {s1}" + tail + ".", "{s1}" if not tail else "{r2}"


@skill("real_plain_scenes_nested", weight=2)
def nested_scenes(d):
    yield from tell(d, "scenes.nested", NESTED)


@skill("real_plain_scenes_left", weight=2)
def left_scenes(d):
    yield from tell(d, "scenes.left", LEFT)


@skill("real_plain_scenes_others", weight=2)
def others_scenes(d):
    yield from tell(d, "scenes.others", OTHERS)


@skill("real_plain_scenes_tiny", weight=2.5)
def tiny_scenes(d):
    yield from tell(d, "scenes.tiny", HALF)


@skill("real_plain_scenes_ratio", weight=2)
def ratio_scenes(d):
    yield from tell(d, "scenes.ratio", RATIO)


@skill("real_plain_scenes_times", weight=2)
def times_scenes(d):
    yield from tell(d, "scenes.times", TIMES)


@skill("real_plain_scenes_whole", weight=2)
def whole_scenes(d):
    yield from tell(d, "scenes.whole", WHOLE, story=False)
