"""Money as pupils and parents type it: shopping, change, sharing a bill, saving, pence and pounds, which is cheaper, earning and tickets."""
from fractions import Fraction

from .core import skill
from .plain_money_base import money, over
from .plain_pupils_base import Task, tell
from .plain_b_base import SMALL, small, small_out, two

KINDS = {}


def add(kind, draw, calls, templates, weight=1, **more):
    KINDS.setdefault(kind, []).append(Task(draw, calls, templates, spell=0.02, weight=weight, **more))


THINGS = [t.split("/") for t in "pen/pens/40/300;notebook/notebooks/80/500;ruler/rulers/40/250;bread roll/bread rolls/25/120;ice cream/ice creams/100/350;apple/apples/20/90;sandwich/sandwiches/150/500;ticket/tickets/200/1500;t-shirt/t-shirts/500/2500;comic/comics/150/500;ball/balls/200/1500;cake/cakes/300/1800;bottle of water/bottles of water/50/200;chocolate bar/chocolate bars/60/250;book/books/300/1800;bus ticket/bus tickets/120/450;pizza/pizzas/400/1400;cap/caps/500/1800;pair of socks/pairs of socks/150/600;rubber/rubbers/30/150;folder/folders/80/400;drink/drinks/80/320;burger/burgers/250/900;game/games/900/4500;toy car/toy cars/150/900;melon/melons/150/450;pencil case/pencil cases/300/1200;loaf/loafs/90/350;carton of milk/cartons of milk/80/220;lolly/lollies/30/150;poster/posters/200/900;plant/plants/150/900".split(";")]


def goods(d, k=1):
    out = []
    while len(out) < k:
        t = d.pick(THINGS)
        if t not in out:
            out.append(t)
    return out


def cents(d, lo, hi):
    """Cents of a price: whole, or ending in 5 or 0, or in 99."""
    n = d.rng.randint(int(lo), int(hi))
    x = d.rng.random()
    return max(5, n // 100 * 100 if x < 0.3 and n > 100 else n // 50 * 50 if x < 0.55 and n > 50 else n // 100 * 100 + 99 if x < 0.62 and n > 100 else n // 5 * 5)


def some(d):
    """So many of one thing, and what is paid with."""
    (o, m, lo, hi), = goods(d)
    p, k = cents(d, lo, hi), d.int(2, d.pick([6, 12, 25]))
    g = over(d, k * p)
    return money(d, dict(k=k, o=o, m_=m), a=two(p), g=g, s=two(k * p))


TOTAL = ["{k} {m_} and one is {A} how much is it", "how much do i pay for {k} {m_} if one costs {A}", "one {o} costs {A}, what do {k} {m_} cost", "{n} buys {k} {m_} for {A} each. how much does {he} pay", "i want to buy {k} {m_}, one is {A}. how much money do i need", "my son buys {k} {m_}, each one is {A}. how much he has to pay", "mum gets {k} {m_} at {A} each how much is that", "a {o} is {A}. whats the price of {k} {m_}", "price of one {o}: {A}. price for {k}?", "we need {k} {m_} for the party and a {o} costs {A}. how much will it cost us", "every {o} is {A}, we take {k}. how much altogether", "how much money do {k} kids pay if each buys a {o} for {A}", "for our class we buy {k} {m_} and each is {A}, whats the total", "if 1 {o} is {A} how much for {k}"]
add("shop", some, [("The total is {k} times {a}.", "{k}*{a}")], TOTAL, 1.5)
CHANGE = ["i buy {k} {m_} at {A} each and pay with {G}, how much change do i get", "{n} buys {k} {m_} for {A} each and gives {G}. how much money does {he} get back", "my mom buys {k} {m_}, one is {A}, she pays with {G}. how much she gets back", "{k} {m_}, {A} each, i give {G}. change?", "my son has {G} and buys {k} {m_} for {A} each. how much has he left", "i have {G}. one {o} is {A} and i buy {k}. how much money will be left", "how much change from {G} if i buy {k} {m_} and each one costs {A}", "dad pays {k} {m_} with {G}. one {o} costs {A}. what does he get back", "my daughter takes {G} to the shop and gets {k} {m_}, price of one {A}. how much comes back to her", "with {G} i pay {k} {m_} that cost {A} each. whats my change", "if {k} {m_} cost {A} each how much is left from {G}", "you buy {k} {m_} for {A} each with {G}. how much do you have left"]
add("shop", some, [("The cost is {k} times {a}.", "{k}*{a}"), ("The change is {g} minus {r1}.", "{g}-{r1}")], [c for c in CHANGE if "left" not in c], 1.8)
add("shop", some, [("The cost is {k} times {a}.", "{k}*{a}"), ("What is left is {g} minus {r1}.", "{g}-{r1}")], [c for c in CHANGE if "left" in c] + ["i get {G} from grandma and buy {k} {m_} at {A} each. how much do i have left", "{n} has {G} in the purse. {he} buys {k} {m_}, {A} each. how much is left in the purse"], 1.2)


def back(d):
    (o, m, lo, hi), = goods(d)
    p = cents(d, lo, hi)
    return money(d, dict(o=o, m_=m), a=two(p), g=over(d, p))


BACK = ["my son has {G}. he buys a {o} for {A}. how much money he gets back", "i buy a {o} for {A} and pay with {G} how much do i get back", "the {o} is {A} and i give {G}. whats the change", "{n} pays a {o} of {A} with {G}, how much change", "how much change do you get from {G} when you buy a {o} for {A}", "a {o} costs {A}, mum pays with {G}. how much does she get back", "paid with {G}, it was {A}. change pls", "the lady at the shop gets {G} for a {o} of {A}. how much must she give back"]
add("shop", back, [("The change is {g} minus {a}.", "{g}-{a}")], BACK, 1)
LEFT = ["i had {G} and spent {A} on a {o}. how much do i have now", "{n} has {G} and buys a {o} for {A} how much does {he} have left", "my daughter has {G}, she spends {A}. how much is left", "from my {G} i paid {A} for a {o}. whats left", "i got {G} for my birthday and a {o} costs {A}. how much do i still have after i buy it", "how much is left from {G} if a {o} is {A}"]
add("shop", back, [("{g} minus {a}.", "{g}-{a}")], LEFT, 0.8)


def basket(d):
    (o, m, lo, hi), (o2, m2, lo2, hi2) = goods(d, 2)
    p, p2, k, k2 = cents(d, lo, hi), cents(d, lo2, hi2), d.int(2, 7), d.int(2, 6)
    while k2 == k:
        k2 = d.int(2, 6)
    return dict(o=o, m_=m, o2=o2, m2=m2, k=k, k2=k2, p=p, p2=p2)


def _two(d, v):
    p, p2 = v.pop("p"), v.pop("p2")
    return money(d, v, a=two(p), b=two(p2), g=over(d, v["k"] * p + v["k2"] * p2), h=over(d, v["k"] * p + p2))


TWO = ["{k} {m_} at {A} and {k2} {m2} at {B}, how much altogether", "i buy {k} {m_} for {A} each and {k2} {m2} for {B} each. how much do i pay", "my mum buys {k} {m_}, {A} each, and {k2} {m2}, {B} each. whats the total", "how much do {k} {m_} and {k2} {m2} cost if a {o} is {A} and a {o2} is {B}", "a {o} is {A}, a {o2} is {B}. how much for {k} {m_} and {k2} {m2}", "{n} pays for {k} {m_} ({A} each) and {k2} {m2} ({B} each). how much is it", "one {o} costs {A} and one {o2} {B}. {n} takes {k} {m_} and {k2} {m2}. how much does {he} spend", "we are buying {k} {m_} and {k2} {m2}. prices: {o} {A}, {o2} {B}. what do we pay"]
add("basket", lambda d: _two(d, basket(d)), [("The total cost is the sum of all prices.", "{k}*{a}+{k2}*{b}")], TWO, 1.6)
ZOO = ["how much do {k} adults and {k2} kids pay in the zoo if adult is {A} and kid is {B}", "tickets for adults are {A}, for children {B}. how much for {k} adults and {k2} children", "the cinema costs {A} for adults and {B} for kids. {k} adults and {k2} kids go. how much altogether", "we are {k} grown ups and {k2} children, grown ups pay {A} and children {B} for the pool. how much do we pay", "museum: adults {A}, kids {B}. whats the price for {k} adults and {k2} kids", "{k} adults ({A}) and {k2} kids ({B}) go on the boat. total?"]


def zoo(d):
    b = d.rng.randint(4, 30) * 50
    a = b + d.rng.randint(2, 20) * 50
    k, k2 = d.int(2, 5), d.int(2, 7)
    return money(d, dict(k=k, k2=k2 if k2 != k else k2 + 1), a=two(a), b=two(b), g=over(d, k * a + (k2 if k2 != k else k2 + 1) * b))


add("basket", zoo, [("The total cost is the sum of all prices.", "{k}*{a}+{k2}*{b}")], ZOO, 1)
add("basket", zoo, [("Asked: the change. The total cost is the sum of all prices.", "{k}*{a}+{k2}*{b}"), ("The change is {g} minus {r1}.", "{g}-{r1}")], ["{k} adults and {k2} kids go to the zoo. adult ticket {A}, kid ticket {B}. dad pays with {G}, how much change", "the tickets are {A} for adults and {B} for kids. we buy {k} adult and {k2} kid tickets with {G}. how much do we get back"], 0.5)
PLUS1 = ["my mum bought {k} {m_} for {A} each and a {o2} for {B} how much did she spend", "{k} {m_} at {A} each and one {o2} for {B}. how much altogether", "i buy {k} {m_}, one is {A}, and a {o2} for {B}. what do i pay", "{n} gets {k} {m_} for {A} each and a {o2} which is {B}. how much is it all together", "how much is it if i take {k} {m_} for {A} each plus a {o2} for {B}", "my daughter buys a {o2} for {B} and {k} {m_} for {A} each. how much does she pay"]
add("basket", lambda d: _two(d, basket(d)), [("The total cost is the sum of all prices.", "{k}*{a}+{b}")], PLUS1, 1.3)
PLUS1_BACK = ["my mum bought {k} {m_} for {A} each and a {o2} for {B} and paid with {H}. how much did she get back", "i buy {k} {m_}, one is {A}, and a {o2} for {B}. i have {H}. whats the change", "{k} {m_} at {A} each, one {o2} for {B}, paid with {H}, change?"]
add("basket", lambda d: _two(d, basket(d)), [("Asked: the change. The total cost is the sum of all prices.", "{k}*{a}+{b}"), ("The change is {h} minus {r1}.", "{h}-{r1}")], PLUS1_BACK, 0.8)


def pair(d):
    (o, m, lo, hi), (o2, m2, lo2, hi2) = goods(d, 2)
    p, p2 = cents(d, lo, hi), cents(d, lo2, hi2)
    return money(d, dict(o=o, o2=o2), a=two(p), b=two(p2), g=over(d, p + p2))


ONE_ONE = ["a {o} for {A} and a {o2} for {B} how much together", "i buy a {o} for {A} and a {o2} for {B} how much do i spend", "how much do i pay for a {o} ({A}) and a {o2} ({B})", "{n} buys a {o} and a {o2}. the {o} is {A}, the {o2} is {B}. how much altogether", "my son wants a {o} for {A} and a {o2} for {B}. how much money does he need", "whats {A} and {B} together, its for a {o} and a {o2}"]
add("basket", pair, [("{a} plus {b}.", "{a}+{b}")], ONE_ONE, 0.7)
ONE_ONE_BACK = ["a {o} for {A} and a {o2} for {B}, i pay with {G}. how much do i get back", "{n} buys a {o} ({A}) and a {o2} ({B}) and gives {G}. how much change does {he} get", "my daughter has {G}, she buys a {o} for {A} and a {o2} for {B}. whats the change", "paying with {G}: {o} {A}, {o2} {B}. change?"]
add("basket", pair, [("Asked: the change. The total cost is the sum of all prices.", "{a}+{b}"), ("The change is {g} minus {r1}.", "{g}-{r1}")], ONE_ONE_BACK, 1)
ONE_ONE_LEFT = ["i had {G}. i bought a {o} for {A} and a {o2} for {B}. how much money is left", "my son had {G}, spent {A} on a {o} and {B} on a {o2}. how much he has left", "{n} has {G} and pays {A} for a {o} and {B} for a {o2}, how much does {he} still have", "from {G} i spend {A} and then {B}. how much do i have now", "mum gives me {G}. the {o} is {A} and the {o2} {B}. how much stays in my pocket"]
add("basket", pair, [("Start with {g}, add what comes and subtract what goes.", "{g}-{a}-{b}")], ONE_ONE_LEFT, 1)


# -- so many for so much -------------------------------------------------------------------------------------------------------
def unit(d):
    (o, m, lo, hi), = goods(d)
    while True:
        p, a, c = cents(d, lo, hi), d.int(2, 12), d.int(2, 20)
        if a != c and a > 1 and c > 1:
            return money(d, dict(o=o, m_=m, a=a, c=c), s=two(p * a), z=two(p * c))


PER_ONE = ["{a} {m_} cost {S}, how much is one", "if {a} {m_} are {S} how much is 1 {o}", "whats the price of one {o} if {a} cost {S}", "i paid {S} for {a} {m_}. how much was each", "{a} {m_} for {S}. how much does one {o} cost", "my mum paid {S} for {a} {m_} that cost the same. what did one cost", "how do i find the price of one {o}, {a} of them are {S}"]
add("unit", unit, [("Asked: the price of one. One costs {s} divided by {a}.", "{s}/{a}")], PER_ONE, 1.4)
FOR_C = ["{a} {m_} cost {S}, how much for {c} {m_}", "if {a} {m_} are {S} how much are {c} {m_}", "{a} {m_} for {S}. what do {c} cost", "i know that {a} {m_} cost {S}. how much do i pay for {c}", "my son has to find the price of {c} {m_} when {a} {m_} are {S}", "how much are {c} {m_} if you pay {S} for {a}", "for {a} {m_} {n} pays {S}. how much would {he} pay for {c}", "{a} {m_} = {S}, {c} {m_} = ?", "the price of {a} {m_} is {S}, whats the price for {c} of them", "a shop sells {a} {m_} for {S}. {n} wants {c} {m_}. how much is that"]
add("unit", unit, [("Asked: the price of {c}. One costs {s} divided by {a}.", "{s}/{a}"), ("Then {c} cost {c} times {r1}.", "{c}*{r1}")], FOR_C, 1.8)
FOR_Z = ["{a} {m_} cost {S}. how many {m_} can i buy for {Z}", "if {a} {m_} are {S} how many do i get for {Z}", "i pay {S} for {a} {m_}, how many {m_} for {Z}", "{n} gets {a} {m_} for {S}. how many can {he} get for {Z}"]


def for_money(d):
    (o, m, lo, hi), = goods(d)
    p, k = cents(d, lo, hi), d.int(2, 20)
    return {**money(d, dict(o=o, m_=m, k=k), a=two(p), s=two(p * k)), "out": None}


add("unit", lambda d: {k: x for k, x in unit(d).items() if k != "out"}, [("One costs {s} divided by {a}.", "{s}/{a}"), ("The number is {z} divided by {r1}.", "{z}/{r1}")], FOR_Z, 0.8)
MANY = ["one {o} costs {A}. how many {m_} can i buy with {S}", "how many {m_} for {S} if one is {A}", "i have {S} and a {o} is {A}. how many can i buy", "{n} spent {S} on {m_}, each was {A}. how many did {he} buy", "my daughter has {S}, how many {m_} can she get for {A} each", "we paid {S} for {m_} at {A} each, how many {m_} did we buy", "a {o} is {A}. we paid {S} altogether, how many was it"]
add("unit", for_money, [("The number is {s} divided by {a}.", "{s}/{a}")], MANY, 1.2)


def dozen(d):
    form = d.pick([f for f in SMALL if f[2] in ("pence", "cents")])
    o, m = d.pick([("egg", "eggs"), ("roll", "rolls"), ("banana", "bananas"), ("pencil", "pencils"), ("sticker", "stickers"), ("lemon", "lemons"), ("sweet", "sweets"), ("candle", "candles")])
    k, c = d.pick([12, 12, 6, 10, 4, 5, 8, 20]), d.int(5, 95)
    v = money(d, dict(o=o, m_=m, k=k, D="a dozen" if k == 12 and d.chance(0.5) else str(k), cw=form[2]), form=form, s=two(k * c))
    v["out"] = lambda t: small_out(t, form[2])
    return v


ONE_CENT = ["{D} {m_} are {S}. whats the price of one {o} in {cw}", "{D} {m_} cost {S}, how many {cw} is one", "if {D} {m_} cost {S} how much is one {o} in {cw}", "how many {cw} does one {o} cost if {D} are {S}", "price of one {o} in {cw} pls, {D} {m_} are {S}"]
add("unit", dozen, [("Asked: the price of one in {cw}. {s} divided by {k}, times 100.", "{s}/{k}*100")], ONE_CENT, 0.9)


def coin(d):
    form = d.pick([f for f in SMALL if f[2] in ("pence", "cents")])
    c, k = d.rng.randint(3, 19) * 5 if d.chance(0.8) else d.int(5, 95), d.int(2, 15)
    o, m, *_ = d.pick([t for t in THINGS if int(t[2]) < 100])
    v = money(d, dict(k=k, o=o, m_=m, c=small(c, form, d), words={"pound": "pounds", "dollar": "dollars", "euro": "euros"}.get(form[1], form[1] + "s")), form=form, p=two(c))
    return v


COINED = ["how much is {k} {m_} if one is {c}, in {words}", "one {o} is {c}. how many {words} for {k}", "{k} {m_} at {c} each, how much in {words}", "a {o} costs {c}, how much {words} do i need for {k} {m_}", "i buy {k} {m_} for {c} each. how much is it in {words}"]
add("unit", coin, [("Asked: the price in {words}. One costs {p}: {k} times {p}.", "{k}*{p}")], COINED, 0.7)


# -- weights -------------------------------------------------------------------------------------------------------------------
FOODS = "apples tomatoes rice cheese meat grapes potatoes fish sugar flour nuts cherries bananas carrots pasta".split()


def kilo(d):
    f = d.pick(FOODS)
    p = cents(d, 80, 1200)
    w = d.pick(["2", "3", "4", "5", "1.5", "2.5", "0.5", "3.5", "1.2", "0.8", "2.25", "0.75", "6"])
    while (Fraction(w) * p).denominator != 1:
        p = p // 20 * 20 + 20
    t = int(Fraction(w) * p)
    return money(d, dict(f=f, w=w), a=two(p), g=over(d, t), s=two(t))


KILO = ["{w} kg of {f} for {A} per kg, how much is it", "a kilo of {f} is {A}. how much for {w} kg", "1 kg {f} costs {A}, what do {w} kg cost", "my mum buys {w} kg {f}, one kg is {A}. how much does she pay", "{f} is {A} per kilo. {n} takes {w} kg. whats the price", "how much do i pay for {w} kg {f} at {A} a kilo"]
add("unit", kilo, [("The total is {w} times {a}.", "{w}*{a}")], KILO, 1)
KILO_BACK = ["my mom buys {w} kg of {f} for {A} per kg and pays with {G}. how much she gets back", "{w} kg {f}, {A} a kilo, i pay with {G}. how much change", "1 kg of {f} is {A}. dad buys {w} kg and gives {G}, how much does he get back", "{n} buys {w} kg {f} at {A} per kg. {he} has {G}. whats the change"]
add("unit", kilo, [("Asked: the change. The cost is {w} times {a}.", "{w}*{a}"), ("The change is {g} minus {r1}.", "{g}-{r1}")], KILO_BACK, 0.9)
KILO_ONE = ["{w} kg of {f} cost {S}, how much is 1 kg", "if {w} kg {f} is {S} how much is one kilo", "i paid {S} for {w} kg of {f}. whats the price per kg", "{w} kg {f} = {S}. how much per kg"]
add("unit", kilo, [("Asked: the price of one. One costs {s} divided by {w}.", "{s}/{w}")], KILO_ONE, 0.9)


# -- shared bills, saving, earning ---------------------------------------------------------------------------------------------
def shared(d):
    k = d.int(2, 8)
    each = d.rng.randint(4, 60) * 50 if d.chance(0.7) else d.rng.randint(200, 3000)
    t = each * k
    b = d.rng.randint(1, max(1, t // 200)) * 50
    b = min(b, t - 50)
    return money(d, dict(k=k), s=two(t), a=two(t - b), b=two(b), c=two(t + b))


BILL = ["{k} friends share a bill of {S} equally how much each", "we are {k} and the bill is {S}. how much does everyone pay", "{k} kids pay {S} together, all the same. how much is it for one kid", "a present costs {S} and {k} friends pay for it. how much does each pay", "grandma gives {S} to {k} children, the same for each. how much does one get", "share {S} between {k} people", "the taxi was {S} for {k} people. how much each", "my son and his friends are {k} kids and pay {S} for pizza. how much must he pay"]
add("save", shared, [("Each share is {s} divided by {k}.", "{s}/{k}")], BILL, 1.2)
BILL2 = ["we are {k} friends and we bought a gift for {A} and a card for {B}, how much each pays", "{k} kids buy pizza for {A} and drinks for {B} and share the cost. how much does each pay", "the food was {A} and the drinks {B}, we are {k} people. how much for each", "{k} friends rent a boat for {A} and bikes for {B}. how much does each one pay", "a cake costs {A}, candles {B}, and {k} of us pay it together. how much per person", "my daughter and her friends ({k} girls) pay {A} for tickets and {B} for popcorn. how much each"]
add("save", shared, [("Asked: each share. The total is {a} plus {b}.", "{a}+{b}"), ("Each share is {r1} divided by {k}.", "{r1}/{k}")], BILL2, 1.3)


def saving(d):
    w, k, h = d.pick([2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25]), d.int(2, 20), d.int(3, 90)
    per = d.pick(["week", "week", "month"])
    v = money(d, dict(k=k, per=per), True, w=str(w), h=str(h), s=str(h + w * k), t=str(w * k))
    return {**v, "out": None}


WEEKS = ["my son saves {W} a {per}. he has {H} and wants a game for {S}. how many {per}s", "i have {H} and save {W} every {per}. how many {per}s until i have {S}", "{n} wants a bike for {S}. {he} has {H} already and saves {W} a {per}. how many {per}s does it take", "how many {per}s do i have to save {W} if i have {H} and the phone is {S}", "a console is {S}, my daughter has {H} and gets {W} pocket money every {per}. after how many {per}s can she buy it"]
add("save", saving, [("What is missing is {s} minus {h}.", "{s}-{h}"), ("The number of {per}s is {r1} divided by {w}.", "{r1}/{w}")], WEEKS, 1.3)
WEEKS1 = ["i save {W} a {per}. how many {per}s for a game of {T}", "my son saves {W} every {per}, how many {per}s until he has {T}", "{n} needs {T} and saves {W} each {per}. how many {per}s", "how many {per}s does it take to save {T} with {W} a {per}"]
add("save", saving, [("The number of {per}s is {t} divided by {w}.", "{t}/{w}")], WEEKS1, 0.9)
SAVED = ["i save {W} every {per}. how much do i have after {k} {per}s", "my daughter gets {W} pocket money a {per}, how much is that in {k} {per}s", "{n} puts {W} in the box every {per}, how much is in it after {k} {per}s"]
add("save", lambda d: {**saving(d), "out": lambda t: t}, [("{w} times {k}.", "{w}*{k}")], SAVED, 0.7)
SAVED2 = ["i have {H} and save {W} every {per}. how much do i have after {k} {per}s", "my son has {H}. he gets {W} a {per}. how much will he have in {k} {per}s", "{n} has {H} and puts {W} more in {his} box every {per}. how much is in it after {k} {per}s"]
add("save", saving, [("The total is {h} plus {w} times {k}.", "{h}+{w}*{k}")], SAVED2, 0.9)


def work(d):
    h, k, r = d.int(2, 9), d.int(2, 7), d.rng.randint(12, 60) * 50
    b = d.rng.randint(1, max(1, h * r // 200)) * 100
    return money(d, dict(h_=h, k=k), a=two(r), b=two(b), f=two(d.rng.randint(2, 20) * 50))


PAY = ["my dad works {h_} hours a day and earns {A} per hour. how much in {k} days", "{n} gets {A} an hour and works {h_} hours a day for {k} days. how much does {he} earn", "mum earns {A} per hour. she works {h_} hours every day, {k} days a week. how much in a week", "how much do i earn in {k} days with {h_} hours a day and {A} an hour"]
add("save", work, [("Asked: the pay. The hours are {h_} times {k} days.", "{h_}*{k}"), ("The pay is {r1} hours times {a}.", "{r1}*{a}")], PAY, 1)
PAY1 = ["my dad earns {A} per hour. how much in {h_} hours", "{n} works {h_} hours and gets {A} an hour, how much money does {he} get", "how much do i get for {h_} hours babysitting at {A} an hour", "my sister gets {A} for one hour. she works {h_} hours. how much is her pay"]
add("save", work, [("The pay is {h_} hours times {a}.", "{h_}*{a}")], PAY1, 0.8)
FEE = ["a taxi costs {F} plus {A} for each km. how much for {k} km", "taxi is {F} at the start and then {A} per km, we go {k} km. what do we pay", "the bowling is {A} a game and {F} for the shoes. how much for {k} games", "renting a bike costs {F} and {A} for every hour. how much for {k} hours", "to hire a boat you pay {F} and {A} an hour. how much for {k} hours", "the plumber takes {F} for coming and {A} per hour. how much for {k} hours", "entrance is {F} and every ride is {A}. how much does {n} pay for {k} rides", "a phone plan is {F} and {A} for every gb. how much for {k} gb", "the club costs {F} once and {A} every month. how much is it for {k} months"]
add("save", work, [("The total is {f} plus {a} times {k}.", "{f}+{a}*{k}")], FEE, 1.4)


def trade(d):
    b = d.int(3, 400)
    s = b + d.int(1, 90)
    k = d.int(3, 40)
    return money(d, dict(k=k, o=d.pick(["bike", "phone", "guitar", "game", "toy", "skateboard", "lamp", "jacket"])), True, b=str(b), s=str(s))


PROFIT = ["i bought a {o} for {B} and sold it for {S} how much profit did i make", "{n} buys a {o} for {B} and sells it for {S}. how much profit", "my dad bought a {o} for {B}, sold it for {S}. how much did he gain", "a shop buys a {o} for {B} and sells it for {S}, whats the profit"]
add("save", trade, [("The profit is {s} minus {b}.", "{s}-{b}")], PROFIT, 0.7)
PROFIT_K = ["a shop buys {k} {o}s for {B} each and sells them for {S} each. how much profit is it", "{n} buys {k} {o}s at {B} and sells each for {S}. how much profit altogether", "we buy {k} {o}s for {B} each and sell all for {S} each. how much do we gain"]
add("save", trade, [("Asked: the profit. The profit on one is {s} minus {b}.", "{s}-{b}"), ("The profit on {k} is {k} times {r1}.", "{k}*{r1}")], PROFIT_K, 0.6)


def dearer(d):
    (o, m, lo, hi), (o2, m2, *_) = goods(d, 2)
    a = cents(d, int(lo) + 200, int(hi) + 600)
    b = max(5, cents(d, 20, a - 10))
    b = min(b, a - 5)
    return money(d, dict(o=o, o2=o2), a=two(a), b=two(b))


CHEAP2 = ["a {o} costs {A} and a {o2} {B} less. how much for both", "the {o} is {A}, the {o2} is {B} cheaper. how much do i pay for both", "a {o} is {A}. a {o2} is {B} less than the {o}. how much do they cost together"]
add("save", dearer, [("Asked: all together. First the second one: {a} minus {b}.", "{a}-{b}"), ("Together: {a} plus {r1}.", "{a}+{r1}")], CHEAP2, 0.7)
DEAR2 = ["a {o} costs {A} and a {o2} {B} more. how much for both", "the {o} is {A}, the {o2} is {B} more expensive. how much do i pay for both", "a {o} is {A} and a {o2} costs {B} more than the {o}. how much together"]
add("save", dearer, [("Asked: all together. First the second one: {a} plus {b}.", "{a}+{b}"), ("Together: {a} plus {r1}.", "{a}+{r1}")], DEAR2, 0.7)


def fares(d):
    k = d.int(2, 20)
    a = d.rng.randint(10, 80) * 5
    return money(d, dict(k=k), a=two(a))


FARES = ["the bus ticket is {A}. how much do i pay for {k} days if i go there and back every day", "a bus ride costs {A} each way. {n} goes there and back {k} days. how much is it", "my son takes the bus to school and home, one ride {A}. how much for {k} days", "one ticket is {A}, i need two a day (there and back). how much for {k} days", "train to work is {A} and {A} back. how much in {k} days"]
add("save", fares, [("There and back: 2 times {a}, times {k}.", "2*{a}*{k}")], FARES, 0.7)

for kind, weight in dict(shop=1.8, basket=2.2, unit=2.6, save=3).items():
    def run(d, kind=kind):
        yield from tell(d, "money." + kind, KINDS[kind])
    skill(f"real_plain_pupils_money_{kind}", weight=weight)(run)
