"""Which is cheaper, is it enough, which is bigger, in order, other money, ladders, profit in percent, how many times as much: as pupils and
parents ask them.
"""
from fractions import Fraction

from .core import Answer, Call, skill
from .plain_money_base import money
from .plain_numbers_forms import all_in_order
from .plain_pupils_base import Task, chat, tell, voice
from .plain_pupils_measures import end
from .plain_pupils_money import cents, goods
from .plain_structures_compose import ints
from .plain_b_base import Money, two
from .real_words import dec, finite

KINDS = {}


def add(kind, draw, calls, templates, weight=1, **more):
    KINDS.setdefault(kind, []).append(Task(draw, calls, templates, spell=0.02, weight=weight, **more))


SHOPS = [("the market", "the supermarket"), ("Nord", "Sud"), ("Lidl", "Spar"), ("the kiosk", "the supermarket"), ("online", "the market"), ("Maxi", "Tema"), ("Aldo", "Bigmart"), ("the baker", "the cafe"), ("place X", "place Y"), ("pack A", "pack B"), ("offer A", "offer B"), ("the small pack", "the big pack"), ("the small box", "the big box"), ("brand A", "brand B")]
OFFERS = ["{a} {m} for {A} at {s} or {b} for {B} at {z}, where is it cheaper", "at {s} {a} {m} cost {A}, at {z} {b} cost {B}. which is cheaper", "{s} has {a} {m} for {A} and {z} has {b} {m} for {B}. which one is the better price", "{s}: {a} {m} {A}. {z}: {b} {m} {B}. which is cheaper for one", "which is better to buy, {a} {m} for {A} ({s}) or {b} {m} for {B} ({z})", "my mum can buy {a} {m} for {A} at {s} or {b} for {B} at {z}. where should she buy", "where do i pay less for one {o}: {s} {a} for {A} or {z} {b} for {B}", "is it cheaper at {s} ({a} {m} {A}) or at {z} ({b} {m} {B})"]
GAP_F = ["{a} {m} cost {A} at {s} and {b} {m} cost {B} at {z}. how much cheaper is one {o} in the cheaper place", "at {s} {a} {m} are {A}, at {z} {b} are {B}. whats the difference for one {o}"]
LOW = ["which is cheaper {a} {m} for {A} or {b} for {B}. how much is one in the cheaper one", "{a} {m} for {A} or {b} {m} for {B}, how much is one {o} in the better offer", "{s} sells {a} {m} for {A} and {z} {b} for {B}. what does one cost in the cheaper one"]


@skill("real_plain_pupils_offers", weight=1)
def offers(d):
    (o, m, lo, hi), = goods(d)
    s, z = d.pick(SHOPS)
    if d.chance(0.5):
        s, z = z, s
    while True:
        p, q, a, b = cents(d, lo, hi), cents(d, lo, hi), d.int(2, 12), d.int(2, 12)
        if p != q and a != b:
            break
    c = Money(d)
    A, B = two(p * a), two(q * b)
    x = d.rng.random()
    q_ = d.say("pupils.offers" if x < 0.6 else "pupils.lower" if x < 0.82 else "pupils.gap", OFFERS if x < 0.6 else LOW if x < 0.82 else GAP_F, a=a, b=b, A=c.show(A), B=c.show(B), s=s, z=z, m=m, o=o)
    yield voice(d, chat(d, q_))
    A, B = A.removesuffix(".00"), B.removesuffix(".00")
    if 0.6 <= x < 0.82:
        r = yield Call(f"The lower of {A} divided by {a} and {B} divided by {b}.", f"min({A}/{a}, {B}/{b})")
        yield Answer("", f"The lower of {A} ÷ {a} and {B} ÷ {b} is {c.out(r.best)}.", r.best)
        return
    asked = "which costs less" if x < 0.6 else "how much cheaper one is"
    r = yield Call(f"Asked: {asked}. One costs {A} divided by {a}.", f"{A}/{a}")
    t = yield Call(f"One costs {B} divided by {b}.", f"{B}/{b}")
    if x < 0.6:
        u = yield Call(f"Which is smaller: check {r.best} < {t.best}.", f"{r.best} < {t.best}")
        win = s if u.text == "true" else z
        S, Z = (w[0].upper() + w[1:] for w in (s, z))
        win = (win.removeprefix("the ") if win.startswith("the ") else win)
        yield Answer("", f"{S}: {A} ÷ {a} = {c.out(r.best)}. {Z}: {B} ÷ {b} = {c.out(t.best)}. Lower: {win[0].upper() + win[1:]}.", win[0].upper() + win[1:])
    else:
        hi_, lo_ = (r.best, t.best) if p > q else (t.best, r.best)
        u = yield Call(f"The difference is {hi_} minus {lo_}.", f"{hi_}-{lo_}")
        yield Answer("", f"{A} ÷ {a} = {r.best}; {B} ÷ {b} = {t.best}; {hi_} − {lo_} = {c.out(u.best)}.", u.best)


ENOUGH = ["is {G} enough for {k} {m} at {A} each", "i have {G} and want {k} {m} for {A} each. is it enough", "can i buy {k} {m} with {G} if one is {A}", "my son has {G}. can he buy {k} {m}, each {A}", "{k} {m} cost {A} each. is {G} enough money", "do i have enough with {G} for {k} {m} at {A}", "one {o} is {A}, i need {k} and have {G}. do i have enough"]


@skill("real_plain_pupils_enough", weight=0.6)
def enough(d):
    (o, m, lo, hi), = goods(d)
    p, k = cents(d, lo, hi), d.int(2, 12)
    t = k * p
    g = max(100, round(t * d.rng.uniform(0.7, 1.4) / 100) * 100)
    c = Money(d)
    q = d.say("pupils.enough", ENOUGH, G=c.show(two(g)), A=c.show(two(p)), k=k, m=m, o=o)
    yield voice(d, chat(d, q))
    g_, p_ = two(g).removesuffix(".00"), two(p).removesuffix(".00")
    r = yield Call(f"Asked: is it enough. The cost is {k} times {p_}.", f"{k}*{p_}")
    t = yield Call(f"It is enough if {g_} >= {r.best}.", f"{g_} >= {r.best}")
    yes = t.text == "true"
    yield Answer("", f"The cost: {k} × {p_} = {c.out(r.best)}. {'Yes' if yes else 'No'}, {c.out(g_)} is {'' if yes else 'not '}enough.", "yes" if yes else "no")


BIGGER = ["which is bigger {x} or {y}", "whats bigger {x} or {y}", "what is more {x} or {y}", "is {x} or {y} bigger", "how do i know which is bigger {x} or {y}", "my son asks which is more, {x} or {y}", "{x} or {y} which one is the bigger", "which number is larger {x} or {y}", "who has more: one has {x}, the other {y}. which number", "{x} and {y}, which is the bigger number"]
SMALLER = ["which is smaller {x} or {y}", "whats smaller {x} or {y}", "what is less {x} or {y}", "is {x} or {y} smaller", "how do i know which is smaller {x} or {y}", "{x} or {y} which one is the smaller", "which number is less {x} or {y}"]


def one(d, kind):
    if kind == "f":
        b = d.int(2, 12)
        return f"{d.rng.randint(1, b - 1)}/{b}"
    return dec(d, 0.05, 3) if kind == "d" else str(-d.rng.randint(1, 20)) if kind == "n" else str(d.int(2, 9999))


@skill("real_plain_pupils_bigger", weight=0.9)
def bigger(d):
    kinds = d.pick(["ff", "ff", "fd", "df", "dd", "dd", "nn", "nd"])
    while True:
        x, y = one(d, kinds[0]), one(d, kinds[1])
        if Fraction(x) != Fraction(y):
            break
    big = d.chance(0.65)
    q = d.say("pupils.bigger" if big else "pupils.smaller", BIGGER if big else SMALLER, x=x, y=y)
    yield voice(d, q)
    s, word = (">", "bigger") if big else ("<", "smaller")
    ex, ey = (f"({n})" if n.startswith("-") and False else n for n in (x, y))
    r = yield Call(f"Which is {word}: check {ex} {s} {ey}.", f"{ex} {s} {ey}")
    yes = r.text == "true"
    win, lose = (x, y) if yes else (y, x)
    yield Answer("", f"{x} {s} {y} is {'true' if yes else 'false'}, so {win} is {word} than {lose}.", win)


ORDER_UP = ["put in order small to big: {l}", "order from smallest to biggest {l}", "how do i order {l} from small to large", "{l} in order, smallest first", "sort {l} please small first", "my son must put {l} in order starting with the smallest", "write {l} in order from low to high"]
ORDER_DOWN = ["put in order big to small: {l}", "order from biggest to smallest {l}", "{l} in order, biggest first", "sort {l} from large to small", "my son must put {l} in order starting with the biggest"]


@skill("real_plain_pupils_sorted", weight=0.5)
def in_order(d):
    while True:
        ns = [one(d, d.pick("fddi" if d.chance(0.5) else "dd")) for _ in range(3)]
        ns = [n if len(n) < 4 or "." in n or "/" in n else n[:2] for n in ns]
        if len({Fraction(n) for n in ns}) == 3:
            break
    up = d.chance(0.65)
    yield voice(d, d.say("pupils.sorted", ORDER_UP if up else ORDER_DOWN, l=", ".join(ns[:-1]) + d.pick([", ", " and "]) + ns[-1]))
    yield from all_in_order(ns, up)


# -- other money -------------------------------------------------------------------------------------------------------------------
def exchange(d):
    a, b = d.pick([("euro", "dollars"), ("pound", "euros"), ("dollar", "pesos"), ("euro", "zloty"), ("pound", "dollars"), ("euro", "crowns"), ("dollar", "rupees"), ("euro", "lira")])
    f = d.pick({"dollars": ["1.10", "1.20", "1.25", "1.30"], "euros": ["1.15", "1.20", "1.10"]}.get(b, ["17", "4.5", "24", "80", "12.5", "40"]))
    x = d.int(2, 60) * d.pick([1, 5, 10])
    y = finite(Fraction(f) * x)
    return dict(a=a, b=b, f=f, x=x, y=y)


add("money", lambda d: end(v := exchange(d), v["b"]), [("Asked: the other money. One is {f} of the other: {x} times {f}.", "{x}*{f}")], ["1 {a} is {f} {b}, how many {b} for {x} {a}s", "how many {b} do i get for {x} {a}s if 1 {a} is {f} {b}", "we change {x} {a}s and for one {a} you get {f} {b}. how many {b}", "one {a} = {f} {b}. {x} {a}s = ? {b}"], 0.8)
add("money", lambda d: end(v := exchange(d), v["a"] + "s"), [("Asked: how many of the one. One is {f} of the other: {y} divided by {f}.", "{y}/{f}")], ["1 {a} is {f} {b}, how many {a}s are {y} {b}", "how many {a}s is {y} {b} if 1 {a} is {f} {b}", "something costs {y} {b}. one {a} is {f} {b}. how much is it in {a}s", "i have {y} {b} left. for {f} {b} i get 1 {a}. how many {a}s do i get"], 0.8)


def traded(up):
    def draw(d):
        while True:
            s, n = d.int(4, 90) * d.pick([1, 5, 10]), d.int(4, 120) * d.pick([1, 5, 10])
            if (n > s if up else n < s) and n < 3 * s and Fraction(100 * abs(n - s), s).denominator in (1, 2):
                return dict(s=s, nw=n, o=d.pick("bike phone guitar game toy jacket lamp picture".split()), out=lambda t: t + "%")
    return draw


add("money", traded(True), [("Old {s}, new {nw}. The change is {nw} minus {s}; divided by the old value {s}, times 100.", "({nw}-{s})/{s}*100")], ["i bought a {o} for {s} and sold it for {nw}. how many percent profit", "buys for {s} sells for {nw}, profit in percent?", "{n} pays {s} for a {o} and gets {nw} for it. what is the profit in percent"], 0.6)
add("money", traded(False), [("Old {s}, new {nw}. The decrease is {s} minus {nw}; divided by the old value {s}, times 100.", "({s}-{nw})/{s}*100")], ["i bought a {o} for {s} and sold it for {nw}. how many percent loss", "buys for {s} sells for {nw}, loss in percent?"], 0.4)
add("money", lambda d: (lambda v: money(d, dict(o=v["o"]), True, s=str(v["s"]), w=str(v["nw"])))(traded(False)(d)), [("The loss is {s} minus {w}.", "{s}-{w}")], ["i bought a {o} for {S} and sold it for {W}. how much did i lose", "{n} pays {S} for a {o} and sells it for {W}. how much is the loss"], 0.4)


def voucher(d):
    (o, m, lo, hi), = goods(d)
    p, k = cents(d, max(200, int(lo)), max(400, int(hi))), d.int(2, 8)
    b = min(d.pick([200, 300, 500, 1000]), k * p - 50)
    return money(d, dict(k=k, o=o, m_=m), a=two(p), b=two(b))


add("money", voucher, [("The total cost is the sum of all prices, minus {b}.", "{k}*{a}-{b}")], ["{k} {m_} at {A} each and i have a {B} voucher. how much do i pay", "i buy {k} {m_} for {A} each with {B} off the total. what do i pay", "{k} {m_}, {A} each, minus a voucher of {B}. total?", "how much is {k} {m_} at {A} if the shop takes {B} off"], 0.7)


def group_ticket(d):
    k, n = d.pick([4, 5, 6, 8, 10, 12]), d.int(13, 90)
    while n % k == 0:
        n += 1
    p = d.rng.randint(3, 40)
    return money(d, dict(k=k, n_=n, o=d.pick(["eggs", "bottles", "balloons", "pencils", "cups", "candles"])), True, p=str(p))


add("money", group_ticket, [("Asked: the cost. The packs are {n_} divided by {k}, rounded up to a whole number: ceil.", "ceil({n_}/{k})"), ("The cost is {r1} times {p}.", "{r1}*{p}")], ["{o} come in packs of {k} and a pack is {P}. we need {n_} {o}. how much do we pay", "we need {n_} {o}. they only sell packs of {k} for {P}. what does it cost", "a pack of {k} {o} is {P}. mum needs {n_}. how much does she have to pay"], 0.5)

# -- shapes and numbers ------------------------------------------------------------------------------------------------------------
TRIPLES = [(3, 4, 5), (6, 8, 10), (5, 12, 13), (9, 12, 15), (8, 15, 17), (12, 16, 20), (7, 24, 25), (15, 20, 25), (10, 24, 26), (20, 21, 29), (18, 24, 30), (30, 40, 50)]


def right(d):
    a, b, c = d.pick(TRIPLES)
    u = d.pick(["cm", "m", "m"])
    if d.chance(0.5):
        a, b = b, a
    return end(dict(a=a, b=b, c=c, u_=u), u)


add("numbers", right, [("By Pythagoras it is the square root of {a}² + {b}².", "sqrt({a}^2+{b}^2)")], ["right triangle with sides {a} {u_} and {b} {u_}, how long is the longest side", "how do i find the hypotenuse with {a} {u_} and {b} {u_}", "whats the diagonal of a rectangle {a} {u_} by {b} {u_}", "legs {a} {u_} and {b} {u_}, hypotenuse?", "i walk {a} {u_} north and {b} {u_} east, how far am i from the start straight"], 0.6)
add("numbers", right, [("By Pythagoras it is the square root of {c}² − {a}².", "sqrt({c}^2-{a}^2)")], ["a ladder of {c} {u_} stands {a} {u_} from the wall. how high does it reach", "right triangle hypotenuse {c} {u_}, one leg {a} {u_}. the other leg?", "how do i find the missing side, longest side {c} {u_} and one side {a} {u_} in a right triangle"], 0.5)
add("numbers", ints(lambda v: v.update(s=v["a"] * v["k"]) is None and v["a"] != v["k"], a=[12, 40], k=[9, 15]), [("{s} divided by {a}.", "{s}/{a}")], ["how many times bigger is {s} than {a}", "how many times as much is {s} as {a}", "dad is {s} and his son {a}. how many times as old is dad", "a tree is {s} m and a bush {a} m. how many times as high is the tree", "{n} has {s} cards and {m} {a}. how many times as many has {n}", "by what do i multiply {a} to get {s}"], 0.9)
add("numbers", ints(lambda v: v["b"] < v["a"], a=[40, 400], b=[30, 200]), [("{a} minus {b}.", "{a}-{b}")], ["how much bigger is {a} than {b}", "how much more is {a} than {b}", "by how much is {b} smaller than {a}", "how far is it from {b} to {a}", "what is the difference of {a} and {b}", "how much do i need from {b} to {a}", "{b} to {a} how much is missing"], 0.9)


def decimals(d):
    a, b = dec(d, 1, 20), dec(d, 0.2, 9)
    return dict(a=a, b=b) if Fraction(a) > Fraction(b) else dict(a=b, b=a)


add("numbers", decimals, [("{a} minus {b}.", "{a}-{b}")], ["how much bigger is {a} than {b}", "by how much is {b} smaller than {a}", "whats the difference between {a} and {b}", "how much more is {a} kg than {b} kg", "{n} jumps {a} m and {m} {b} m. how much further does {n} jump", "one ribbon is {a} m, other is {b} m. how much longer is the first"], 0.9)


@skill("real_plain_pupils_even", weight=0.35)
def even(d):
    x = d.int(2, 9999)
    odd = d.chance(0.5)
    w = "odd" if odd else "even"
    x_ = d.rng.random()
    if x_ < 0.35:
        q = d.say("pupils.evenodd", ["is {x} even or odd", "even or odd: {x}", "my son asks if {x} is odd or even number", "how do i know if {x} is even or odd", "{x} is it an odd or an even number"], x=x)
    else:
        q = d.say("pupils.even", ["is {x} {w}", "is {x} an {w} number", "is {x} {w} number yes or no", "my daughter says {x} is {w}. is that true", "is the number {x} {w} or not"], x=x, w=w)
    yield voice(d, q)
    r = yield Call(f"{x} is even if the remainder on division by 2 is 0.", f"{x} mod 2")
    is_even = r.text == "0"
    if x_ < 0.35:
        yield Answer("", f"The remainder of {x} ÷ 2 is {r.text}, so {x} is {'even' if is_even else 'odd'}.", "even" if is_even else "odd")
    else:
        yes = is_even != odd
        yield Answer("", f"The remainder of {x} ÷ 2 is {r.text}. {'Yes' if yes else 'No'}, {x} is {'even' if is_even else 'odd'}.", "yes" if yes else "no")


for kind, weight in dict(money=1.5, numbers=1.4).items():
    def run(d, kind=kind):
        yield from tell(d, "which." + kind, KINDS[kind])
    skill(f"real_plain_pupils_which_{kind}", weight=weight)(run)
