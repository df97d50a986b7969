"""More of what papers ask: primes and factors, money left after a percentage, years of growth, parts cut out of shapes, circles with a given
value of π, posts and trees, tanks and cubes, two lengths in two units.
"""
from fractions import Fraction

from .core import Answer, Call, skill
from .plain_papers_base import paper, short, sums, task, two
from .plain_papers_percent import pct
from .real_words import around, known


# -- primes and factors ---------------------------------------------------------------------------------------------------------------
def whole(d):
    while True:
        n = 1
        for _ in range(d.rng.randint(2, 5)):
            n *= d.pick([2, 2, 2, 3, 3, 5, 5, 7, 11, 13])
        if 11 < n < 2500:
            return n


@skill("real_plain_papers_primes", weight=0.6)
def primes(d):
    k = d.rng.randint(0, 6)
    n = whole(d)
    frame = lambda where, texts, **v: around(d, d.say("papers_" + where, texts, **v), known(d, {}), False)
    if k <= 1:
        yield frame("product", ["Write {n} as a product of its prime factors.", "Express {n} as a product of prime factors.", "Write {n} as the product of its prime factors.", "Find the prime factorisation of {n}.", "Express {n} as a product of its prime factors, using powers.", "Find the prime factorization of {n}.", "Write {n} as a product of prime factors in index form.", "Draw a factor tree for {n} and write it as a product of primes."], n=n)
        r = yield Call(f"The prime factors of {n}: factor.", f"factor({n})")
        yield Answer("", f"{n} = {r.best}.", r.best)
    elif k == 2:
        n = d.rng.randint(11, 199)
        yield frame("isprime", ["Is {n} a prime number?", "Is {n} prime?", "State whether {n} is a prime number.", "Say whether or not {n} is prime. Answer yes or no.", "Is {n} a prime number? Answer yes or no.", "Determine whether {n} is a prime number."], n=n)
        r = yield Call(f"Whether {n} is prime: isprime.", f"isprime({n})")
        yield Answer("", f"Yes, {n} is a prime number." if r.best == "true" else f"No, {n} is not a prime number.", "yes" if r.best == "true" else "no")
    elif k == 3:
        a, w = d.rng.randint(1, 9) * 10, d.pick([10, 10, 20, 20, 15])
        b = a + w
        yield frame("between", ["Write down all the prime numbers between {a} and {b}.", "List the prime numbers between {a} and {b}.", "Find all the prime numbers between {a} and {b}.", "Write down the prime numbers that are greater than {a} and less than {b}.", "List all the primes from {a} to {b}."], a=a, b=b)
        r = yield Call(f"Asked: all the primes. The primes from {a} to {b}: primes.", f"primes({a}, {b})")
        yield Answer("", f"The primes from {a} to {b}: {r.best}.", r.best)
    elif k == 4:
        n = d.rng.randint(8, 150)
        yield frame("next", ["What is the smallest prime number greater than {n}?", "Find the first prime number after {n}.", "Write down the next prime number after {n}.", "What is the next prime after {n}?", "Find the smallest prime number that is bigger than {n}."], n=n)
        r = yield Call(f"The first prime after {n}: nextprime.", f"nextprime({n})")
        yield Answer("", f"The next prime after {n} is {r.best}.", r.best)
    elif k == 5:
        yield frame("largest", ["What is the largest prime factor of {n}?", "Find the greatest prime factor of {n}.", "Write down the largest prime factor of {n}.", "Work out the highest prime factor of {n}."], n=n)
        r = yield Call(f"Asked: the largest prime factor. The prime factors of {n}: factor.", f"factor({n})")
        top = r.best.split(" * ")[-1].split("^")[0]
        yield Answer("", f"{n} = {r.best}, so the largest prime factor is {top}.", top)
    else:
        yield frame("each", ["List the prime factors of {n}.", "Write down the prime factors of {n}.", "Find all the prime factors of {n}.", "What are the prime factors of {n}?"], n=n)
        r = yield Call(f"Asked: each prime factor once. The prime factors of {n}: factor.", f"factor({n})")
        each = ", ".join(x.split("^")[0] for x in r.best.split(" * "))
        yield Answer("", f"{n} = {r.best}, so its prime factors are {each}.", each)


# -- what was there before a percentage went ------------------------------------------------------------------------------------------------
def gone(d):
    p = d.pick([10, 15, 20, 25, 30, 35, 40, 45, 55, 60, 65, 70, 75, 80, 85])
    old = d.int(2, 99) * d.pick([20, 100, 200, 1000])
    return sums(d, dict(p=p, P=pct(p, d), n_=old * (100 - p) // 100), 0.4, a=str(old * (100 - p) // 100))


GONE = ["After spending {P} of {his} money, {n} has {A} left. How much did {he} have at first?", "{n} spends {P} of {his} salary and saves {A}. What is {his} salary?", "{n} spent {P} of {his} pocket money and had {A} left. How much pocket money did {he} get?", "{title} gives away {P} of a prize and keeps {A}. How much was the prize?", "A family spends {P} of its income and saves {A} a month. Find its monthly income."]
GONE2 = ["{P} of the students in a school are girls. There are {n_} boys. How many students are there altogether?", "{P} of the seats in a hall are taken and {n_} are empty. How many seats are in the hall?", "{P} of the people at a show are adults. The other {n_} are children. How many people are at the show?", "After {n} reads {P} of a book, {n_} pages are left. How many pages has the book?"]
BEFORE = "Asked: the original. {a} is 100 minus {p} percent of the original; divide by that and multiply by 100."
paper("percent_gone", [task(gone, [(BEFORE, "{a}/(100-{p})*100")], GONE, 1, 0), task(lambda d: {**gone(d), "out": None}, [(BEFORE.replace("{a}", "{n_}"), "{n_}/(100-{p})*100")], GONE2, 1, 0)], 0.3)


# -- years of growth, two changes -----------------------------------------------------------------------------------------------------------
def growth(d):
    while True:
        p, t, s = d.pick([5, 10, 20, 10, 4, 2, 15, 25, 50]), d.pick([2, 2, 3]), d.int(1, 90) * d.pick([100, 1000, 1000])
        up, down = s * Fraction(100 + p, 100) ** t, s * Fraction(100 - p, 100) ** t
        if short(up, 1) and short(down, 1):
            break
    q = d.pick([5, 10, 20, 25, 30])
    return sums(d, dict(p=p, P=pct(p, d), q=q, Q=pct(q, d), t_=t, n_=s, g=d.pick(["car", "machine", "van", "tractor", "computer", "boat"]), i=d.pick(["coat", "bicycle", "television", "phone", "lamp", "tent"])), 0.3, s=str(s))


GROWN = ["A town has a population of {n_}. It increases by {P} each year. What will the population be after {t_} years?", "The population of a village is {n_} and grows by {P} every year. Find the population after {t_} years.", "The number of bees in a hive is {n_}. It goes up by {P} each year. How many bees are there after {t_} years?"]
WORTH = ["A {g} costs {S} and loses {P} of its value each year. What is it worth after {t_} years?", "The value of a {g} is {S}. It depreciates by {P} every year. Find its value after {t_} years.", "{n} buys a {g} for {S}. Each year its value falls by {P}. Work out its value after {t_} years."]
COMPOUND = ["{n} invests {S} at {P} compound interest per year. How much is in the account after {t_} years?", "Find the amount when {S} is invested for {t_} years at {P} per annum compound interest.", "{S} is put in a bank at {P} compound interest a year. What is it worth after {t_} years?"]
THEN = [("+", "-", "The price of a {i} is {S}. It goes up by {P} and then down by {Q}. What is the final price?"), ("-", "-", "A {i} costs {S}. It is reduced by {P} and then by a further {Q}. Work out its final price."), ("+", "+", "A price of {S} is increased by {P} and then by {Q}. Find the new price."), ("-", "+", "A price of {S} falls by {P} and then rises by {Q}. What is the price now?"), ("+", "-", "A shopkeeper marks a {i} that cost {S} up by {P} and then gives a discount of {Q}. Find the selling price."), ("-", "-", "A {i} marked {S} has two discounts, first {P} and then {Q}. What is the price after both discounts?")]
YEAR = {"+": "Asked: the value after {t_} years. Each year it is 100 plus {p} percent of the year before, {t_} times.", "-": "Asked: the value after {t_} years. Each year it is 100 minus {p} percent of the year before, {t_} times."}
WORD = {"+": "plus", "-": "minus"}
paper("growth", [task(lambda d: {**growth(d), "out": None}, [(YEAR["+"], "{n_}*((100+{p})/100)^{t_}")], GROWN, 0.8, 0), task(growth, [(YEAR["-"], "{s}*((100-{p})/100)^{t_}")], WORTH, 0.8, 0), task(growth, [(YEAR["+"], "{s}*((100+{p})/100)^{t_}")], COMPOUND, 0.6, 0)] + [task(growth, [(f"After the first step it is 100 {WORD[a]} {{p}} percent of {{s}}.", f"{{s}}*(100{a}{{p}})/100"), (f"After the second step it is 100 {WORD[b]} {{q}} percent of {{r1}}.", f"{{r1}}*(100{b}{{q}})/100")], [t], 0.35, 0) for a, b, t in THEN], 0.45)


# -- shapes ------------------------------------------------------------------------------------------------------------------------------------
def cut(d):
    l, w = d.rng.randint(6, 40), d.rng.randint(5, 30)
    a, b = d.rng.randint(1, l // 2), d.rng.randint(1, w // 2)
    x, y, h = d.rng.randint(3, 20), d.rng.randint(3, 20), d.rng.randint(2, 16)
    return dict(l=l, w=w, a=a, b=b, s=min(a, b), x=x, y=y, h=h, u=d.pick(["cm", "m", "m", "cm"]))


def sq(draw):
    def inner(d):
        v = draw(d)
        return {**v, "out": lambda t: f"{t} {v['u']}²"}
    return inner


REST = ["A rectangle {l} {u} by {w} {u} has a rectangle {a} {u} by {b} {u} cut out of it. Find the area that is left.", "A wall is {l} {u} long and {w} {u} high. It has a window {a} {u} by {b} {u}. What area of wall is there to paint?", "A garden {l} {u} by {w} {u} has a pond {a} {u} by {b} {u} in it. The rest is grass. Find the area of the grass.", "From a sheet of paper {l} {u} by {w} {u} a piece {a} {u} by {b} {u} is cut off. What area of paper is left?", "A room {l} {u} by {w} {u} has a carpet {a} {u} by {b} {u}. How much of the floor is not covered?", "A field {l} {u} by {w} {u} contains a barn {a} {u} by {b} {u}. Work out the area of the field without the barn."]
SQUARE = ["A square of side {s} {u} is cut from a rectangle {l} {u} by {w} {u}. Find the remaining area.", "A rectangular card {l} {u} by {w} {u} has a square hole of side {s} {u}. What is the area of the card that is left?"]
ELL = ["An L-shaped room is made of two rectangles, {l} {u} by {w} {u} and {x} {u} by {y} {u}. Find its area.", "A shape is made of a rectangle {l} {u} by {w} {u} and a rectangle {x} {u} by {y} {u}. Work out its total area."]
TRAP = ["Find the area of a trapezium with parallel sides {x} {u} and {y} {u} and height {h} {u}.", "A trapezium has parallel sides of {x} {u} and {y} {u}. The distance between them is {h} {u}. Work out its area.", "The parallel sides of a trapezium are {x} {u} and {y} {u} long and its height is {h} {u}. Calculate the area.", "Find the area of a trapezoid with bases {x} {u} and {y} {u} and height {h} {u}."]
paper("cut_out", [task(sq(cut), [("Asked: what is left. First the whole area: {l} times {w}.", "{l}*{w}"), ("Then the area of the part: {a} times {b}.", "{a}*{b}"), ("What is left is {r1} minus {r2}.", "{r1}-{r2}")], REST, 1, 0), task(sq(cut), [("Asked: what is left. First the whole area: {l} times {w}.", "{l}*{w}"), ("Then the area of the part: {s} times {s}.", "{s}*{s}"), ("What is left is {r1} minus {r2}.", "{r1}-{r2}")], SQUARE, 0.5, 0), task(sq(cut), [("The areas {l} times {w} and {x} times {y} are added.", "{l}*{w}+{x}*{y}")], ELL, 0.4, 0), task(sq(cut), [("The area of a trapezium is half the sum of the parallel sides times the height.", "({x}+{y})/2*{h}")], TRAP, 0.8, 0)], 0.4)


def circle(d):
    p, pi = d.pick([("22/7", "22/7"), ("3.14", "3.14"), ("3.14", "3.14"), ("3.142", "3.142"), ("3", "3")])
    r = d.rng.randint(1, 12) * 7 if p == "22/7" else d.rng.randint(2, 20)
    return dict(p=p, r=r, k=2 * r, u=d.pick(["cm", "m", "cm", "mm"]), i=d.pick(["circle", "circular pond", "circular plate", "wheel", "coin", "circular lawn", "round table"]), pi=d.pick(["π", "π", "pi"]))


def around_(draw):
    def inner(d):
        v = draw(d)
        return {**v, "out": lambda t: f"{t} {v['u']}"}
    return inner


CIRC_R = ["Find the circumference of a circle of radius {r} {u}. Take {pi} = {p}.", "A {i} has radius {r} {u}. Find its circumference. (Take {pi} = {p}.)", "Using {pi} = {p}, work out the circumference of a circle with radius {r} {u}.", "The radius of a {i} is {r} {u}. What is its circumference? Use {pi} = {p}."]
CIRC_D = ["Find the circumference of a circle of diameter {k} {u}. Take {pi} = {p}.", "A {i} has a diameter of {k} {u}. Find its circumference. Use {pi} = {p}.", "Using {pi} = {p}, work out the circumference of a circle with diameter {k} {u}."]
CIRC_A = ["Find the area of a circle of radius {r} {u}. Take {pi} = {p}.", "A {i} has radius {r} {u}. Find its area. Use {pi} = {p}.", "Using {pi} = {p}, work out the area of a circle with radius {r} {u}.", "The radius of a {i} is {r} {u}. Calculate its area. (Take {pi} = {p}.)"]
paper("circles", [task(around_(circle), [("The circumference is 2 times π times the radius: 2 times {p} times {r}.", "2*{p}*{r}")], CIRC_R, 1, 0), task(around_(circle), [("The circumference is π times the diameter: {p} times {k}.", "{p}*{k}")], CIRC_D, 0.7, 0), task(sq(circle), [("The area is π times the radius squared: {p} times {r} squared.", "{p}*{r}^2")], CIRC_A, 1, 0)], 0.3)


# -- posts, cubes, tanks ------------------------------------------------------------------------------------------------------------------------
def posts(d):
    g, k = d.pick([2, 3, 4, 5, 6, 8, 10, 12, 15, 20]), d.rng.randint(4, 40)
    a, b, c, e = d.rng.randint(2, 6), d.rng.randint(2, 6), d.rng.randint(2, 6), d.pick([2, 3, 4, 5, 10])
    return dict(g=g, l=g * k, k=k, a=a * e, b=b * e, c=c * e, e=e, x=d.rng.randint(2, 12) * 10, y=d.rng.randint(2, 9) * 10, z=d.rng.randint(1, 9) * 10)


ENDS = ["A fence {l} m long has posts every {g} m, including both ends. How many posts are there?", "Trees are planted {g} m apart along a road {l} m long, with a tree at each end. How many trees are there?", "Lamp posts stand every {g} m along a street of {l} m, from one end to the other. How many lamp posts are there?", "Flags are put up {g} m apart along a {l} m path, with one at each end. How many flags are used?"]
ROUND = ["Posts are put {g} m apart all the way round a field with a perimeter of {l} m. How many posts are needed?", "Trees are planted every {g} m round a lake. The path round the lake is {l} m long. How many trees are planted?"]
CUBES = ["How many cubes of side {e} cm fit into a box {a} cm by {b} cm by {c} cm?", "A box measures {a} cm by {b} cm by {c} cm. How many cubes of edge {e} cm can be packed into it?", "Find the number of {e} cm cubes that fill a cuboid {a} cm by {b} cm by {c} cm."]
TANK = ["A tank is {x} cm long, {y} cm wide and {z} cm high. How many litres of water does it hold?", "Find the capacity in litres of a tank {x} cm by {y} cm by {z} cm.", "A fish tank measures {x} cm by {y} cm by {z} cm. Work out its capacity in litres."]
paper("posts", [task(posts, [("Gaps: {l} divided by {g}; with both ends one more.", "{l}/{g}+1")], ENDS, 1, 0), task(posts, [("All round there are as many as gaps: {l} divided by {g}.", "{l}/{g}")], ROUND, 0.5, 0), task(posts, [("The volume of the box divided by that of one cube: {a} times {b} times {c} divided by {e} cubed.", "{a}*{b}*{c}/{e}^3")], CUBES, 0.7, 0), task(posts, [("In cm³: {x} times {y} times {z}; divided by 1000 for litres.", "{x}*{y}*{z}/1000")], TANK, 0.7, 0)], 0.3)


# -- two units told, one asked ---------------------------------------------------------------------------------------------------------------------
def told(d):
    big, one, small, k, B, S = d.pick([("km", "A kilometre has 1000 metres", "metres", 1000, "km", "m"), ("m", "A metre has 100 centimetres", "centimetres", 100, "m", "cm"), ("kg", "A kilogram has 1000 grams", "grams", 1000, "kg", "g"), ("litres", "A litre has 1000 millilitres", "millilitres", 1000, "litres", "ml")])
    return dict(a=d.rng.randint(1, 20), b=d.rng.randint(1, k // 5 - 1) * 5, B=B, S=S, one=one, k=k, small=d.pick([small, S]), out=lambda t: f"{t} {S}")


SMALL = ["Convert {a} {B} {b} {S} to {small}.", "Write {a} {B} {b} {S} in {small}.", "Change {a} {B} {b} {S} into {small}.", "How many {small} are there in {a} {B} {b} {S}?", "Express {a} {B} {b} {S} in {small}."]
BIG = ["Write {a} {B} {b} {S} in {B}.", "Express {a} {B} {b} {S} in {B} as a decimal.", "Convert {a} {B} {b} {S} to {B}."]
paper("told_units", [task(told, [("{one}: {a} times {k}, then plus {b}.", "{a}*{k}+{b}")], SMALL, 1, 0), task(lambda d: (lambda v: {**v, "out": lambda t: f"{t} {v['B']}"})(told(d)), [("In {B}: {a} plus {b} divided by {k}.", "{a}+{b}/{k}")], BIG, 0.6, 0)], 0.25)


# -- which shop is cheaper ----------------------------------------------------------------------------------------------------------------------------
def offers(d):
    while True:
        a, b = d.rng.sample([2, 3, 4, 5, 6, 8, 10, 12, 15, 20], 2)
        p, q = d.rng.randint(4, 90) * 5, d.rng.randint(4, 90) * 5
        if p != q and 0.6 < p / q < 1.7 and min(a * p, b * q) > 100:
            i, one = d.pick(["pens/pen", "batteries/battery", "eggs/egg", "yoghurts/yoghurt", "light bulbs/light bulb", "notebooks/notebook", "bread rolls/bread roll", "tennis balls/tennis ball", "samosas/samosa"]).split("/")
            return sums(d, dict(a=a, b=b, i=i, j=one, li=d.pick(["apple juice", "milk", "paint", "olive oil", "lemonade"]), kg=d.pick(["rice", "flour", "potatoes", "dog food", "sugar"]), out=None), 0, t=two(a * p), s=two(b * q))


WHICH = [("Shop", "Shop A sells {a} {i} for {T}. Shop B sells {b} {i} for {S}. Which shop is better value?"), ("Box", "Box A has {a} {i} and costs {T}. Box B has {b} {i} and costs {S}. Which box is the better buy?"), ("Pack", "Pack A contains {a} {i} for {T} and pack B contains {b} {i} for {S}. Which pack is better value for money?"), ("Store", "Store A charges {T} for {a} {i}, store B charges {S} for {b} {i}. At which store is one {j} cheaper?"), ("Bag", "Bag A holds {a} kg of {kg} and costs {T}. Bag B holds {b} kg and costs {S}. Which bag is better value?"), ("Bottle", "Bottle A contains {a} litres of {li} for {T}. Bottle B contains {b} litres for {S}. Which bottle is the better buy?")]


def verdict(word):
    return dict(answer=lambda v: f"A: {v['t']} ÷ {v['a']} = {v['r1']}; B: {v['s']} ÷ {v['b']} = {v['r2']}. {word} {'A' if v['r3'] == 'true' else 'B'} is cheaper.", box=lambda v: f"{word} {'A' if v['r3'] == 'true' else 'B'}")


def exact(d):
    v = offers(d)
    return {**v, "out": None}


paper("better_buy", [task(exact, [("Asked: which costs less. One costs {t} divided by {a}.", "{t}/{a}"), ("One costs {s} divided by {b}.", "{s}/{b}"), ("Which is smaller: check {r1} < {r2}.", "{r1} < {r2}")], [t], 1, 0, **verdict(w)) for w, t in WHICH], 0.3)
