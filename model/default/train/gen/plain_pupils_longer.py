"""Longer word problems of two and three steps as pupils and parents retell them: what is left after a fraction and more, totals compared, deposits,
coins and notes, hours of work, packs bought for a number of people, what is missing after some weeks.
"""
from fractions import Fraction

from .core import skill
from .phrases import fraction_words
from .plain_money_base import money
from .plain_pupils_base import Task, tell
from .plain_structures_compose import gap, ints
from .plain_b_base import two

KINDS = {}


def add(kind, draw, calls, templates, weight=1, **more):
    KINDS.setdefault(kind, []).append(Task(draw, calls, templates, spell=0.02, weight=weight, **more))


# -- a fraction goes, more comes or goes -------------------------------------------------------------------------------------------
def part(d):
    b = d.pick([2, 3, 3, 4, 4, 5, 6, 10])
    s = b * d.int(3, 60)
    left = s - s // b
    return dict(b=b, s=s, F={2: "half"}.get(b) or (fraction_words(1, b) if d.chance(0.4) else f"1/{b}").replace("one ", "a "), c=d.rng.randint(1, max(1, left - 1)))


FIRST = ("Asked: what is left. First 1/{b} of {s}: {s} divided by {b}.", "{s}/{b}")
GOES = ["{n} had {s} {t}. {he} gave {F} of them to {m} and then lost {c}. how many has {he} now", "there were {s} cookies, we ate {F} of them and dropped {c}. how many are left", "a shop has {s} {things}. {F} are sold in the morning and {c} in the afternoon. how many are left", "my son had {s} cards, gave {F} to his sister and {c} to a friend. how many has he left", "mum had {s} euros. she spent {F} on food and {c} euros on a book. how much is left", "{s} kids were in the pool. {F} went home at 4 and {c} more at 5. how many are still in the pool", "the farmer had {s} sheep, sold {F} and {c} ran away. how many are left", "i have {s} minutes for my homework. {F} of it is maths and {c} minutes reading. how many minutes are left"]
COMES = ["how many stamps has {n} if {he} had {s}, gave {F} to {m} and then bought {c} new ones", "{n} had {s} {t}, gave {F} of them away and then got {c}. how many has {he} now", "in the library were {s} books. {F} were lent out and then {c} came back. how many books are there", "a bus had {s} people. {F} got off and {c} got on. how many are on the bus now", "my daughter had {s} beads, used {F} of them and bought {c} more. how many has she now", "i had {s} euros, spent {F} and got {c} euros from grandma. how much do i have now", "a tank had {s} litres. {F} was used and then {c} litres were filled in. how many litres are in it"]
HALF_GOES = [("Asked: what is left. First 1/2 of {s}: {s} divided by 2.", "{s}/2"), ("Then {c} less: {r1} minus {c}.", "{r1}-{c}")]
HALF_COMES = [("Asked: what is left. First 1/2 of {s}: {s} divided by 2.", "{s}/2"), ("Then {c} more: {r1} plus {c}.", "{r1}+{c}")]
add("fraction", part, lambda v: HALF_GOES if v["b"] == 2 else [FIRST, ("What is left is {s} minus {r1} minus {c}.", "{s}-{r1}-{c}")], GOES, 1.2)
add("fraction", part, lambda v: HALF_COMES if v["b"] == 2 else [FIRST, ("What is left is {s} minus {r1} plus {c}.", "{s}-{r1}+{c}")], COMES, 1.2)


def part_of_percent(d):
    while True:
        s, p, k = d.int(2, 40) * 10, d.pick([10, 20, 25, 30, 40, 50, 60, 75, 80]), d.pick([2, 2, 3, 4])
        if (Fraction(s * p, 100) / k).denominator == 1:
            return dict(s=s, p=p, k=k, F={2: "half"}.get(k) or f"1/{k}")


add("fraction", part_of_percent, [("{p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100"), ("1/{k} of {r1} is {r1} divided by {k}.", "{r1}/{k}")], ["{s} people came, {p}% kids and {F} of the kids are girls, how many girls", "a school has {s} pupils. {p}% do sport and {F} of them play football. how many play football", "{p}% of {s} apples are red and {F} of the red ones are bad. how many red apples are bad", "in a box of {s} balls {p}% are blue, {F} of the blue ones are big. how many big blue balls"], 0.7)

# -- totals compared ---------------------------------------------------------------------------------------------------------------
TWO = dict(a=[6, 12], b=[12, 30], c=[6, 12], e=[12, 30])
CALLS = [("The first one: {a} times {b}.", "{a}*{b}"), ("The second one: {c} times {e}.", "{c}*{e}")]
MORE1 = ["{n} has {a} packs of {b} cards and {m} {c} packs of {e}. how many more has {n}", "{a} boxes with {b} pens and {c} boxes with {e} pens. how many more pens are in the first boxes", "{n} reads {b} pages a day for {a} days, {m} reads {e} pages for {c} days. how many more pages did {n} read", "class a has {a} tables with {b} kids, class b has {c} tables with {e}. how many more kids in class a", "i did {a} times {b} pushups and my brother {c} times {e}. how many more did i do"]
MORE2 = ["{n} has {a} packs of {b} cards and {m} {c} packs of {e}. how many more has {m}", "{a} boxes with {b} pens and {c} boxes with {e} pens. how many more pens are in the second boxes", "{n} reads {b} pages a day for {a} days, {m} reads {e} pages for {c} days. how many more pages did {m} read", "class a has {a} tables with {b} kids, class b has {c} tables with {e}. how many more kids in class b"]
add("totals", ints(lambda v: v["a"] * v["b"] > v["c"] * v["e"] and len({v[k] for k in "abce"}) == 4, **TWO), CALLS + [gap("r1", "r2")], MORE1, 0.8)
add("totals", ints(lambda v: v["a"] * v["b"] < v["c"] * v["e"] and len({v[k] for k in "abce"}) == 4, **TWO), CALLS + [gap("r2", "r1")], MORE2, 0.8)
TRIP = ["the trip costs {p} per kid. there are {a} kids, {b} dont pay. how much money does the teacher collect", "{a} kids are in the class but {b} are ill. the others give {p} euros each. how much money is it", "a hall has {a} seats, {b} are broken. a ticket is {p} euros. how much money if all the good seats are sold", "{a} cakes, {b} got burnt. the rest is sold for {p} euros each. how much money do we get", "my dad has {a} shirts to iron, {b} are done. each takes {p} minutes. how many minutes does he still need", "we planted {a} trees but {b} died. every tree has {p} apples. how many apples"]
add("totals", ints(lambda v: v["b"] < v["a"] and v["p"] > 1, a=(12, 60), b=[5, 11], p=[6, 25]), [("{a} minus {b}, times {p}.", "({a}-{b})*{p}")], TRIP, 1.2)
BOTH = ["{a} girls and {b} boys pay {p} euros each. how much altogether", "{a} kids and {b} teachers each eat {p} sandwiches. how many sandwiches", "we are {a} kids and {b} parents, everyone needs {p} cups. how many cups do we need", "class a has {a} and class b has {b} pupils. each gets {p} books. how many books are needed"]
add("totals", ints(lambda v: v["a"] != v["b"] and v["p"] > 1, a=(4, 40), b=(2, 30), p=[4, 9]), [("<a and b> together, times {p}.", "(<a+b>)*{p}")], BOTH, 0.9)
WEEK = ["{n} runs {a} km {b} times a week. how many km in {c} weeks", "i have {b} training a week and each is {a} minutes. how many minutes in {c} weeks", "my dog gets {b} meals a day with {a} g each. how many g in {c} days", "my daughter learns {a} words {b} times a day. how many words in {c} days", "a box has {a} rows of {b} eggs. how many eggs are in {c} boxes", "there are {c} shelfs with {b} boxes and in every box are {a} books. how many books", "{c} classes with {b} kids and each kid brings {a} bottles. how many bottles", "a hotel has {c} floors with {b} rooms and {a} beds in every room. how many beds"]
add("totals", ints(lambda v: len({v[k] for k in "abc"}) == 3, a=[8, 30], b=[4, 12], c=[4, 10]), lambda v: [("{a} times {b} times {c}.", "{a}*{b}*{c}")], [w for w in WEEK if w.index("{a}") < w.index("{b}") < w.index("{c}")], 0.7)
add("totals", ints(lambda v: len({v[k] for k in "abc"}) == 3, a=[8, 30], b=[4, 12], c=[4, 10]), lambda v: [("{b} times {a} times {c}.", "{b}*{a}*{c}")], [w for w in WEEK if w.index("{b}") < w.index("{a}") < w.index("{c}")], 0.7)
add("totals", ints(lambda v: len({v[k] for k in "abc"}) == 3, a=[8, 30], b=[4, 12], c=[4, 10]), lambda v: [("{c} times {b} times {a}.", "{c}*{b}*{a}")], [w for w in WEEK if w.index("{c}") < w.index("{b}") < w.index("{a}")], 0.7)

# -- money in steps ----------------------------------------------------------------------------------------------------------------
def deposit(d):
    k, each = d.pick([3, 4, 5, 6, 8, 10, 12]), d.int(2, 30) * d.pick([5, 10])
    a = d.int(2, 20) * 10
    return money(d, dict(k=k, o=d.pick(["bike", "laptop", "sofa", "piano", "phone", "tv", "guitar", "trip"])), True, s=str(a + k * each), a=str(a))


add("money", deposit, [("The rest is {s} minus {a}.", "{s}-{a}"), ("Each payment is {r1} divided by {k}.", "{r1}/{k}")], ["a {o} costs {S}. dad pays {A} now and the rest in {k} months the same every month. how much each month", "mum buys a {o} for {S}. she gives {A} first and then pays {k} equal payments. how much is one payment", "the {o} is {S}, we pay {A} and then {k} times the same. how much is it each time", "{n} still has to pay for a {o} of {S}. {he} paid {A} already and pays the rest in {k} equal parts. how big is one part"], 1)


def notes(d):
    a, b = d.rng.sample([5, 10, 20, 50, 2, 1], 2)
    k, m = d.int(2, 9), d.int(2, 9)
    cur = d.pick(["pound", "euro", "dollar"])
    kind = lambda x: "coins" if x < 5 and cur != "dollar" else "notes" if cur != "dollar" else "bills"    # noqa: E731
    return dict(a=a, b=b, k=k, m_=m if m != k else m + 1, cur=cur, ka=kind(a), kb=kind(b), out=lambda t: f"{t} {cur}s")


add("money", notes, [("The total is {k} times {a} plus {m_} times {b}.", "{k}*{a}+{m_}*{b}")], ["i have {k} {a} {cur} {ka} and {m_} {b} {cur} {kb}, how much money is it", "in my purse are {k} {ka} of {a} {cur} and {m_} {kb} of {b} {cur}. how much altogether", "{n} has {k} x {a} {cur} and {m_} x {b} {cur}. how much money has {he}", "my son counts {k} {ka} with {a} {cur} and {m_} {kb} with {b} {cur}. how much is that"], 0.9)


def hours(d):
    a, k = d.rng.randint(7, 13), d.rng.randint(2, 8)
    p = d.rng.randint(14, 50) * 50
    return money(d, dict(a=str(a), b=str(a + k)), p=two(p))


add("money", hours, [("The hours are {b} minus {a}.", "{b}-{a}"), ("The pay is {r1} hours times {p}.", "{r1}*{p}")], ["my sister earns {P} per hour and worked from {a} to {b} o clock. how much did she get", "dad works from {a}:00 to {b}:00 and gets {P} an hour. how much does he earn", "{n} works from {a} until {b} o'clock for {P} an hour. how much money is it"], 0.5)


def missing(d):
    w, k, h = d.int(2, 25), d.int(2, 12), d.int(5, 80)
    per = d.pick(["week", "week", "month"])
    return money(d, dict(k=k, per=per), True, w=str(w), s=str(w * k + h), h=str(h))


add("money", missing, [("<w times k>, taken from {s}.", "{s}-<w*k>")], ["a game costs {S}. i save {W} a {per}. how much is still missing after {k} {per}s", "my son wants a {S} bike and saves {W} every {per}. how much more does he need after {k} {per}s", "{n} saved {W} a {per} for {k} {per}s. the phone is {S}. how much is missing"], 0.7)


def discount_many(d):
    while True:
        k, p, a = d.int(2, 8), d.pick([10, 20, 25, 50, 15, 5, 30]), d.rng.randint(3, 60) * 100 // d.pick([1, 2, 4])
        if (Fraction(k * a * (100 - p), 100)).denominator == 1:
            return money(d, dict(k=k, p=p, o=d.pick(["t-shirts", "books", "tickets", "games", "caps", "plants", "balls", "chairs"])), a=two(a))


add("money", discount_many, [("Asked: the sale price. The total is {k} times {a}.", "{k}*{a}"), ("The sale price is 100 minus {p} percent of {r1}.", "{r1}*(100-{p})/100")], ["{k} {o} for {A} each and {p}% off everything. how much do i pay", "i buy {k} {o}, one is {A}, and get {p}% discount. what do i have to pay", "we take {k} {o} at {A} each. the shop gives {p}% off. how much is it then", "my mum buys {k} {o} for {A} each with a {p}% voucher. how much does she pay"], 0.8)


def each_of(d):
    k, m = d.int(2, 9), d.int(2, 6)
    each = d.rng.randint(2, 40) * 25
    t = each * m
    if t % k:
        t += -t % k
        while t % m or t % k:
            t += 25 if t % 25 == 0 else 1
    return money(d, dict(k=k, m_=m), a=two(t // k))


add("money", each_of, [("Asked: each share. The total is {k} times {a}.", "{k}*{a}"), ("Each share is {r1} divided by {m_}.", "{r1}/{m_}")], ["we buy {k} pizzas for {A} each and share the cost between {m_} friends. how much each", "{m_} kids buy {k} cakes for {A} each and pay the same. how much does each pay", "a boat is {A} an hour. {m_} of us take it for {k} hours and share. how much does everyone pay", "{m_} friends buy {k} bottles at {A} and split it. how much per person"], 0.7)


def change_two(d):
    k, a, b = d.int(2, 6), d.rng.randint(4, 40) * 25, d.rng.randint(4, 60) * 25
    t = k * a + b
    return money(d, dict(k=k), a=two(a), b=two(b), g=two((t // 1000 + 1) * 1000))


add("money", change_two, [("Asked: what is left. The total cost is the sum of all prices.", "{k}*{a}+{b}"), ("What is left is {g} minus {r1}.", "{g}-{r1}")], ["{n} has {G}. {he} buys {k} books for {A} each and a bag for {B}. how much is left", "i got {G} and spent it on {k} tickets at {A} each and food for {B}. how much money is left", "my daughter has {G}, she pays {k} rides with {A} each and {B} for lunch. how much has she left"], 0.8)


def earn_left(d):
    k, a = d.int(3, 12), d.rng.randint(4, 30) * 50
    return money(d, dict(k=k), a=two(a), b=two(d.rng.randint(1, max(1, k * a // 100 - 1)) * 100))


add("money", earn_left, [("<k times a>, then minus {b}.", "<k*a>-{b}")], ["{n} gets {A} pocket money a week for {k} weeks and spends {B}. how much has {he} now", "i washed {k} cars for {A} each and spent {B} on soap. how much money did i make", "my son sells {k} cakes for {A} each. he paid {B} for the things in it. how much does he have left", "she earns {A} every day for {k} days and then buys shoes for {B}. how much is left"], 0.8)

# -- enough for all ----------------------------------------------------------------------------------------------------------------
def all_of(v):
    t = v["a"] * v["b"]
    return t % v["c"] != 0 and t > v["c"]


add("packs", ints(all_of, a=(6, 30), b=(2, 5), c=(4, 12)), [("<a times b>, divided by {c}, rounded up to a whole number: ceil.", "ceil(<a*b>/{c})")], ["{a} kids drink {b} juices each. juices are in packs of {c}. how many packs do we need", "each of {a} pupils needs {b} pens, a box has {c} pens. how many boxes must the teacher buy", "we are {a} people and everyone eats {b} rolls. in a bag are {c} rolls. how many bags do we have to buy"], 0.8)
add("packs", ints(lambda v: (v["a"] + v["b"]) % v["c"] != 0 and v["a"] != v["b"], a=(12, 60), b=(2, 40), c=(4, 12)), [("First the total: <a plus b>.", "<a+b>"), ("{r1} divided by {c}, rounded up to a whole number: ceil.", "ceil({r1}/{c})")], ["{a} girls and {b} boys go in cars with {c} seats for kids. how many cars do they need", "{a} kids and {b} parents go by boat, {c} people in a boat. how many boats", "i have {a} red and {b} blue cards and {c} fit on a page. how many pages do i need for all", "my daughter has {a} photos and gets {b} more. {c} photos go on one page. how many pages does she need"], 0.8)


def pages(v):
    return (v["s"] - v["c"]) % v["k"] == 0 and v["c"] < v["s"]


add("packs", ints(pages, s=(40, 300), c=(5, 90), k=(4, 20)), [("{s} minus {c}, divided by {k}.", "({s}-{c})/{k}")], ["my book has {s} pages. i read {c} already. now i read {k} a day. how many days more", "{s} cards, {c} are in the album, the rest goes on pages with {k} cards. how many pages", "from {s} eggs {c} are broken. the good ones go in boxes of {k}. how many boxes", "we have {s} chairs, {c} stay in the class, the others stand in rows of {k}. how many rows", "a rope of {s} m, {c} m are used, the rest is cut in pieces of {k} m. how many pieces"], 0.9)
DRIVE = ints(lambda v: v["a"] * v["b"] < v["c"], a=(40, 120), b=(2, 6), c=(200, 900))
add("packs", DRIVE, [("The way done is {a} times {b} hours; taken from {c}.", "{c}-{a}*{b}")], ["we drive {b} hours with {a} km/h. the whole way is {c} km. how many km are left", "dad has to drive {c} km. after {b} hours at {a} km/h how far is it still", "a train goes {a} km per hour and the trip is {c} km. how many km are left after {b} hours"], 0.6)

for kind, weight in dict(fraction=1.2, totals=2, money=2.6, packs=1.4).items():
    def run(d, kind=kind):
        yield from tell(d, "longer." + kind, KINDS[kind])
    skill(f"real_plain_pupils_longer_{kind}", weight=weight)(run)
