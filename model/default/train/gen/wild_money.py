"""Money the way strangers ask about it: unit prices, best buys, baskets, change, wages, simple interest, exchange, savings."""
from fractions import Fraction

from .core import Answer, Call, skill
from .fillers import places, plain, price, tidy, value
from .wild_percent import Cash, Style, finish, maybe_round, say, told, who

# one|many, a price range
GOODS = """apple|apples|0.3|1.5;loaf of bread|loaves of bread|1|5;bottle of water|bottles of water|0.5|3;notebook|notebooks|1|6;pen|pens|0.4|4;ticket|tickets|4|60;egg|eggs|0.2|0.6;chair|chairs|15|120;litre of milk|litres of milk|0.8|2;T-shirt|T-shirts|6|40;
doughnut|doughnuts|0.8|3;kilo of rice|kilos of rice|1|5;kg of potatoes|kg of potatoes|0.6|3;metre of cloth|metres of cloth|3|30;stamp|stamps|0.6|2;can of paint|cans of paint|8|50;bag of flour|bags of flour|1|6;rose|roses|1|5;brick|bricks|0.4|2;battery|batteries|1|4;postcard|postcards|0.5|3;
pound of cherries|pounds of cherries|2|9;gallon of gas|gallons of gas|2|6;box of nails|boxes of nails|2|9;pizza|pizzas|6|19;burger|burgers|4|15;coffee|coffees|2|6;cup of tea|cups of tea|1|5;sandwich|sandwiches|3|9;book|books|5|40;bus ride|bus rides|1|5;plant|plants|3|25;mug|mugs|3|18;
pair of socks|pairs of socks|2|12;towel|towels|4|25;jar of honey|jars of honey|4|14;avocado|avocados|0.8|3;lemon|lemons|0.3|1;tin of beans|tins of beans|0.7|3;packet of crisps|packets of crisps|0.8|4;ice cream|ice creams|1|5;sticker|stickers|0.2|2;balloon|balloons|0.3|2;candle|candles|1|9;
light bulb|light bulbs|2|12;tile|tiles|1|12;plank|planks|4|30;USB stick|USB sticks|5|30;calculator|calculators|9|40;ruler|rulers|0.6|4;eraser|erasers|0.3|2;mango|mangoes|1|4;melon|melons|2|7;cake|cakes|8|40;croissant|croissants|1|4;bagel|bagels|1|4;juice|juices|1|5;hat|hats|8|40;toy car|toy cars|2|15"""
GOODS = [g.strip().split("|") for g in GOODS.split(";")]


def good(d):
    one, many, lo, hi = d.pick(GOODS)
    lo, hi = float(lo), float(hi)
    if hi < 2 or (lo < 1 and d.chance(0.5)):
        p = f"0.{d.rng.randint(max(int(lo * 100), 11), 99):02d}"
        if d.chance(0.5):
            p = f"0.{max(int(p[2:]) // 5 * 5, 15):02d}"
        return one, many, p
    return one, many, price(d, max(1, int(lo)), int(hi), 0.4)


def note_for(total):
    return str(next((x for x in (5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000) if x >= total), int(total) + 100))


# -- so many at so much, and backwards ---------------------------------------------------------------------------------
UNIT_F = ["{s} {buys} {k} {many} at {m} each", "one {one} costs {m}", "a {one} is {m}", "{k} {many}, {m} each", "{k} {many} at {m}", "{s} {needs} {k} {many} and one {one} costs {m}", "the price of one {one} is {m} and {s} {takes} {k}", "each {one} costs {m} and {s} {wants} {k} of them", "a shop sells {many} for {m} each, {s} {takes} {k}", "{m} per {one}, {k} {many}", "for a class {k} {many} are ordered at {m} a piece",
          "{many} are {m} each and {s} {picks} {k}", "{s} got {k} {many}, {m} apiece", "every {one} is sold at {m}; {k} were sold", "a stall sold {k} {many} for {m} each", "{k} times a {one} at {m}", "a customer orders {k} {many}, single price {m}"]
UNIT_F = [f for f in UNIT_F if "{k}" in f]
UNIT_Q = ["how much {does} {he} pay", "what is the total", "how much does it cost", "what do they cost together", "how much is it in total", "how much money is that", "what is the bill", "how much altogether", "what's the total price", "how much is everything", "how much must be paid", "what does it all come to", "how many money is needed", "what will be the cost"]
UNIT_N = ["the total", "the total cost", "the price of all", "the cost", "the whole price", "the bill", "total price"]
PER_F = ["{k} {many} cost {t}", "{s} paid {t} for {k} {many}", "a pack of {k} {many} is {t}", "{k} {many} for {t}", "for {k} {many} {s} paid {t}", "the bill for {k} {many} is {t}", "{t} was paid for {k} {many}", "{k} {many} are sold for {t}", "you get {k} {many} for {t}", "a box with {k} {many} costs {t}", "all {k} {many} together cost {t}", "the shop charges {t} for {k} {many}"]
PER_Q = ["how much is one", "what does one cost", "how much does one {one} cost", "what is the price of one {one}", "how much for a single one", "what is the price per piece", "how much is each", "what's the unit price", "how much per {one}", "how much does a single {one} cost"]
PER_N = ["the price of one", "the unit price", "the price per {one}", "the cost of one {one}", "price for 1"]
PERM_Q = ["how much do {j} cost", "what would {j} cost", "how much are {j} {many}", "what is the price of {j} {many}", "how much will {s} pay for {j}", "how much for {j}", "what do {j} {many} cost at the same price", "how much must be paid for {j} {many}"]
PERM_N = ["the price of {j} {many}", "the cost of {j}", "the price for {j} {many}"]


@skill("wild_money_units", weight=1.05)
@tidy
def wild_money_units(d):
    s = Style(d)
    c = Cash(d, s)
    one, many, p = good(d)
    k = str(d.int(2, 12)) if d.chance(0.6) else str(d.int(3, 400))
    v = dict(who(d), one=one, many=many, k=s.n(k, 0.15))
    x = d.rng.random()
    if x < 0.4:
        v["m"] = c.show(p)
        yield told(d, "wild.unit", v, [UNIT_F], UNIT_Q, UNIT_N)
        r = yield Call(f"The total is {k} times {p}.", f"{k}*{p}")
        yield Answer("", f"The total: {k} × {p} = {c.out(r)}.", r.best)
        return
    ugly = d.chance(0.2)
    t = price(d, 3, 90, 0.4) if ugly else plain(Fraction(p) * int(k))
    v["t"] = c.show(t)
    if x < 0.65:
        kk, phrase = maybe_round(d, Fraction(t) / int(k), True, 1) if ugly else (None, None)
        yield told(d, "wild.per", v, [PER_F], PER_Q, PER_N, phrase)
        yield from finish(kk, f"{t}/{k}", f"One costs {t} divided by {k}", f"One {one}: {t} ÷ {k}", c.out, True)
        return
    if ugly:
        t = plain(Fraction(p) * int(k))
        v["t"] = c.show(t)
    j = str(d.int(2, 40))
    if j == k:
        j = str(int(j) + 1)
    v["j"] = s.n(j, 0.15)
    yield told(d, "wild.perm", v, [PER_F], PERM_Q, PERM_N)
    r = yield Call(f"One costs {t} divided by {k}.", f"{t}/{k}")
    each = r.best
    r = yield Call(f"Then {j} cost {j} times {each}.", f"{j}*{each}")
    yield Answer("", f"One {one}: {t} ÷ {k} = {c.out(each)}. Then {j} × {each} = {c.out(r)}.", r.best)


# -- best buys ---------------------------------------------------------------------------------------------------------
STUFF = [("rice", "kg", 1, 12), ("juice", "litres", 1, 6), ("washing powder", "kg", 1, 9), ("coffee", "kg", 1, 5), ("paint", "litres", 2, 15), ("dog food", "kg", 2, 20), ("ribbon", "metres", 2, 30), ("olive oil", "litres", 1, 6), ("flour", "kg", 1, 10), ("eggs", "pieces", 6, 30), ("pencils", "pieces", 5, 40),
         ("nappies", "pieces", 10, 80), ("batteries", "pieces", 2, 24), ("tea", "bags", 10, 100), ("cheese", "pounds", 1, 8), ("toilet paper", "rolls", 4, 32), ("yoghurt", "cups", 2, 12), ("tablets", "pills", 10, 60)]
ONE = {"kg": "kg", "litres": "litre", "metres": "metre", "pieces": "piece", "bags": "bag", "pounds": "pound", "rolls": "roll", "cups": "cup", "pills": "pill"}
BEST_F = ["{A} sells {a} {u} of {g} for {m} and {B} sells {b} {u} for {m2}", "at {A} {a} {u} of {g} cost {m}, at {B} {b} {u} cost {m2}", "{g}: {A} {a} {u} for {m}, {B} {b} {u} for {m2}", "{A} has {a} {u} of {g} at {m}; {B} has {b} {u} at {m2}", "in {A} you pay {m} for {a} {u} of {g}, in {B} {m2} for {b} {u}", "{A} offers {a} {u} of {g} for {m} while {B} offers {b} {u} for {m2}",
          "{a} {u} of {g} for {m} at {A} or {b} {u} for {m2} at {B}", "{A}: {g}, {a} {u}, {m}. {B}: {b} {u}, {m2}"]
BEST_Q = ["which is the better buy", "where is it cheaper per {o}", "which shop is cheaper", "which one is the better value", "which offer is better", "who has the better price per {o}", "where should i buy", "which deal is better", "where do you get more for your money", "which is cheaper per {o}", "which is the best buy"]
DIFF_Q = ["what is the lower price per {o}", "how much is one {o} at the cheaper place", "what does one {o} cost at the cheaper shop", "what is the better price per {o}"]
SHOPS = [("A", "B"), ("X", "Y"), ("MegaMart", "Green Grocer"), ("Lidla", "Tesko"), ("P", "Q"), ("Sunny Foods", "Hilltop"), ("Olga's", "Pedro's"), ("Alfa", "Beta"), ("Marlowe's", "Kwik Corner"), ("Aldo", "Carrefeu"), ("Baker Joe", "Old Barn"), ("Nord", "Sud")]


@skill("wild_money_best", weight=0.35)
@tidy
def wild_money_best(d):
    s = Style(d)
    c = Cash(d, s)
    g, u, lo, hi = d.pick(STUFF)
    A, B = d.pick(SHOPS)
    while True:
        a, b = d.rng.randint(lo, hi), d.rng.randint(lo, hi)
        pa, pb = Fraction(d.rng.randint(20, 500), 100), Fraction(d.rng.randint(20, 500), 100)
        if d.chance(0.7):
            pb = pa + Fraction(d.pick([-20, -15, -10, -5, 5, 10, 15, 20]), 100)
        if a != b and min(a, b) > 1 and pa != pb and pb > 0:
            break
    a, b, ta, tb = str(a), str(b), plain(pa * a), plain(pb * b)
    v = dict(A=A, B=B, a=s.n(a, 0), b=s.n(b, 0), m=c.show(ta), m2=c.show(tb), g=g, u=u, o=ONE[u])
    low = d.chance(0.3)
    yield told(d, "wild.best", v, [BEST_F], DIFF_Q if low else BEST_Q)
    if low:
        r = yield Call(f"The lower of {ta} divided by {a} and {tb} divided by {b}.", f"min({ta}/{a}, {tb}/{b})")
        yield Answer("", f"The lower of {ta} ÷ {a} and {tb} ÷ {b} is {c.out(r)}.", r.best)
        return
    r = yield Call(f"One costs {ta} divided by {a}.", f"{ta}/{a}")
    one = r.best
    r = yield Call(f"One costs {tb} divided by {b}.", f"{tb}/{b}")
    other = r.best
    less = yield Call(f"Which is smaller: check {one} < {other}.", f"{one} < {other}")
    best = A if less.text == "true" else B
    yield Answer("", f"{A}: {ta} ÷ {a} = {c.out(one)}. {B}: {tb} ÷ {b} = {c.out(r)}. Lower: {best}.", best)


# -- how many for so much, and change ----------------------------------------------------------------------------------
AFF_F = ["{s} {has} {t} and a {one} costs {m}", "one {one} costs {m} and {s} {has} {t}", "{many} cost {m} each and {s} {has} {t} in the pocket", "{s} {has} {t}; {many} are {m} each", "with {t} {s} {goes} to buy {many} at {m} each", "a {one} is {m}, {his} budget is {t}", "budget {t}, price of a {one} {m}", "{s} {wants} as many {many} as possible for {t} and each is {m}", "each {one} is {m} and there is {t} to spend"]
AFF_Q = ["how many can {he} buy", "how many {many} can {he} afford", "how many {many} can {he} get at most", "how many {many} are possible", "what is the most {many} {he} can buy", "how many whole {many} can be bought", "how many {many} can be paid with that", "for how many {many} is the money enough"]
AFF_N = ["the largest number of {many} {he} can buy", "the number of {many} {he} can afford"]
AFF_L = ["how much money is left after buying as many as possible", "if {he} {buys} as many as possible, how much is left", "how much is left over when {he} {buys} the most {many} {he} can"]
CH1_F = ["{s} {buys} {k} {many} at {m} each", "{k} {many} cost {m} each", "{s} {takes} {k} {many} for {m} each", "a customer wants {k} {many}, each {m}", "{s} got {k} {many} which cost {m} each", "{s} {orders} {k} {many}, {m} apiece"]
CH1_P = ["{he} {pays} with {note}", "{he} {pays} with a {note} note", "{he} {gives} {note}", "the cashier gets {note}", "{note} is handed over", "{he} {has} a {note} note only", "the payment is made with {note}", "{he} puts {note} on the counter".replace("puts", "{puts}"), "{he} {uses} a {note} bill"]
CH_Q = ["how much change {does} {he} get", "what is the change", "how much {does} {he} get back", "how much money comes back", "what change will {he} receive", "how much change is due", "how much is returned", "how much should come back", "what must the cashier give back", "how much money is left"]
CH_N = ["the change", "{his} change", "the amount returned", "the money back", "change"]
CH0_F = ["{s} {buys} a {one} for {m}", "a {one} costs {m}", "{s} {takes} a {one} which costs {m}", "the {one} is {m}", "{s} {has} to pay {m} for a {one}"]


@skill("wild_money_change", weight=0.84)
@tidy
def wild_money_change(d):
    s = Style(d)
    c = Cash(d, s)
    one, many, p = good(d)
    v = dict(who(d), one=one, many=many, m=c.show(p))
    x = d.rng.random()
    if x < 0.35:
        t = str(d.pick([5, 10, 20, 50, 100])) if d.chance(0.5) else str(d.int(5, 300))
        if Fraction(t) < Fraction(p):
            t = str(int(Fraction(p) * d.rng.randint(2, 20)) + 1)
        v["t"] = c.show(t)
        left = x < 0.1
        yield told(d, "wild.aff" + "l" * left, v, [AFF_F], AFF_L if left else AFF_Q, () if left else AFF_N)
        r = yield Call(f"The number is {t} divided by {p}, rounded down to a whole number.", f"floor({t}/{p})")
        n = r.best
        if not left:
            yield Answer("", f"{t} ÷ {p}, rounded down, is {n} {many}.", n)
            return
        r = yield Call(f"What is left is {t} minus {n} times {p}.", f"{t}-{n}*{p}")
        yield Answer("", f"{t} ÷ {p}, rounded down, is {n} {many}. Left: {t} − {n} × {p} = {c.out(r)}.", r.best)
        return
    if x < 0.55:
        note = note_for(Fraction(p))
        v["note"] = c.show(note)
        yield told(d, "wild.ch0", dict(v, puts="puts" if v["buys"] == "buys" else "put"), [CH0_F, CH1_P], CH_Q, CH_N)
        r = yield Call(f"The change is {note} minus {p}.", f"{note}-{p}")
        yield Answer("", f"The change: {note} − {p} = {c.out(r)}.", r.best)
        return
    k = str(d.rng.randint(2, 15))
    note = note_for(Fraction(p) * int(k))
    v.update(k=s.n(k, 0.2), note=c.show(note), puts="puts" if v["buys"] == "buys" else "put")
    yield told(d, "wild.ch1", v, [CH1_F, CH1_P], CH_Q, CH_N)
    r = yield Call(f"The cost is {k} times {p}.", f"{k}*{p}")
    cost = r.best
    r = yield Call(f"The change is {note} minus {cost}.", f"{note}-{cost}")
    yield Answer("", f"The cost: {k} × {p} = {cost}. The change: {note} − {cost} = {c.out(r)}.", r.best)


# -- baskets -----------------------------------------------------------------------------------------------------------
LINE = ["{n} {many} at {p} each", "{n} {many} for {p} each", "{n} {many} ({p} each)", "{n} {many} at {p} apiece", "{n} {many} costing {p} each", "{n} {many} that cost {p} each", "{n} {many} at {p} a piece", "{n} {many} priced {p} each", "{n} {many} which are {p} each", "{n} {many} x {p}", "{n} {many}, {p} each"]
LINE1 = ["a {one} for {p}", "one {one} at {p}", "a {one} ({p})", "one {one} that costs {p}", "a {one} costing {p}", "a {one} at {p}", "1 {one} for {p}", "also a {one} for {p}"]
BSK_F = ["{s} {buys} {x}", "{s} bought {x}", "on the list: {x}", "{s} {needs} {x}", "in the basket there are {x}", "{s} went shopping and got {x}", "an order contains {x}", "for the party {s} {orders} {x}", "{s} {takes} {x}", "at the till: {x}", "the receipt shows {x}", "{s} {picks} up {x}", "we sold {x}", "for lunch {s} {pays} for {x}", "mum wants {x}", "{s} {purchases} {x} at the market", "the shopping is {x}"]
TOO = ["{he} {has} a voucher of {w}", "a coupon takes off {w}", "the shop takes {w} off the total", "there is {w} off the bill"]
SHIP = ["shipping is {w}", "delivery costs {w} extra", "{w} shipping is added", "plus {w} for delivery", "there is a delivery fee of {w}"]


@skill("wild_money_basket", weight=0.98)
@tidy
def wild_money_basket(d):
    s = Style(d, 0.04)
    c = Cash(d, s)
    lines, terms, total, used = [], [], Fraction(0), set()
    count = d.pick([2, 2, 2, 3, 3, 4])
    while len(lines) < count:
        one, many, p = good(d)
        if one in used:
            continue
        used.add(one)
        if d.chance(0.25):
            n = "1"
            lines.append(say(d, "wild.line1", LINE1, one=one, p=c.show(p)))
            terms.append(p)
        else:
            n = str(d.rng.randint(2, 12))
            lines.append(say(d, "wild.line", LINE, many=many, n=s.n(n, 0.2), p=c.show(p)))
            terms.append(f"{n}*{p}")
        total += int(n) * Fraction(p)
    x = ", ".join(lines[:-1]) + d.pick([" and ", " and ", ", and ", " plus ", " & "]) + lines[-1]
    v = dict(who(d), x=x, puts="puts")
    v["puts"] = "puts" if v["buys"] == "buys" else "put"
    e = "+".join(terms)
    steps = e.replace("*", " × ").replace("+", " + ")
    y = d.rng.random()
    facts = [BSK_F]
    if y < 0.5:
        yield told(d, "wild.bsk", v, facts, UNIT_Q, UNIT_N)
        r = yield Call("The total cost is the sum of all prices.", e)
        yield Answer("", f"The total: {steps} = {c.out(r)}.", r.best)
        return
    if y < 0.8:
        note = note_for(total)
        v["note"] = c.show(note)
        yield told(d, "wild.bskc", v, facts + [CH1_P], CH_Q, CH_N)
        r = yield Call("The total cost is the sum of all prices.", e)
        cost = r.best
        r = yield Call(f"The change is {note} minus {cost}.", f"{note}-{cost}")
        yield Answer("", f"The cost: {steps} = {cost}. The change: {note} − {cost} = {c.out(r)}.", r.best)
        return
    off = d.chance(0.5)
    w = str(d.rng.randint(2, max(2, int(total) // 2))) if d.chance(0.7) else price(d, 1, max(2, int(total) // 2), 0)
    if Fraction(w) >= total:
        w, off = "2", False
    v["w"] = c.show(w)
    yield told(d, f"wild.bsk{off}", v, facts + [TOO if off else SHIP], UNIT_Q, UNIT_N)
    sign = "-" if off else "+"
    r = yield Call("The total cost is the sum of all prices" + (f", minus {w}." if off else "."), f"{e}{sign}{w}")
    yield Answer("", f"The total: {steps} {'−' if off else '+'} {w} = {c.out(r)}.", r.best)


# -- wages -------------------------------------------------------------------------------------------------------------
JOBS = "in a bakery|at a petrol station|as a waiter|as a nurse|in a call centre|on a farm|as a babysitter|at the cinema|as a tutor|in a garage|as a driver|in the post office|as a cleaner|at a hotel|as a lifeguard|in a warehouse|with a gardener|in a kindergarten".split("|")
W_F = ["{s} {works} {h} hours {j} for {m} an hour", "{s} {earns} {m} per hour and {works} {h} hours", "{s} {works} {j}, {m} an hour, {h} hours", "the pay is {m} an hour and {s} worked {h} hours", "{his} hourly wage is {m} and {he} {works} {h} hours", "{h} hours of work at {m} per hour", "{s} {gets} {m} for each hour, this week it was {h} hours", "a job {j} pays {m}/hour and {s} did {h} hours", "per hour {s} {makes} {m}; {he} {works} {h} hours", "{s} worked {h} h {j} at {m}/h"]
W_Q = ["how much {does} {he} earn", "how much money is that", "what is {his} pay", "how much {does} {he} get", "what will {he} be paid", "how much will {he} make", "what are {his} earnings", "how much is the pay", "how much {he} gets in all".replace("gets", "{gets}"), "what is the total pay"]
W_N = ["{his} pay", "the total pay", "the earnings", "{his} wage", "the money earned"]
WK_F = ["{s} {works} {h} hours a day, {k} days a week, {m} an hour", "{s} {earns} {m} an hour and {works} {h} hours a day on {k} days", "{his} job {j} pays {m} an hour; {he} {works} {h} hours each day for {k} days", "{k} days of {h} hours each at {m} per hour", "{s} {works} {k} days, every day {h} hours, for {m} per hour"]
OT_F = ["{s} {earns} {m} an hour", "the normal pay is {m} per hour", "{his} hourly rate is {m}", "{s} {gets} {m} an hour for normal time", "{s} {works} {j} for {m} an hour"]
OT_R = ["overtime pays {m2} an hour", "for overtime {he} {gets} {m2} an hour", "each extra hour is paid {m2}", "overtime rate: {m2} per hour", "on sundays it is {m2} an hour"]
OT_H = ["this week {he} worked {h} normal hours and {o} hours at the higher rate", "{he} worked {h} normal hours plus {o} at the higher rate", "{h} hours at the normal rate and {o} at the higher one", "last week: {h} normal hours, {o} hours at the better rate"]
OTX_H = ["{he} worked {h} regular hours and {o} hours overtime at {x} the normal rate", "{o} hours of overtime are paid at {x} the normal rate, and {h} hours are normal", "this week it was {h} normal hours plus {o} hours of overtime which pay {x} the normal wage"]
WR_F = ["{s} earned {t} in {h} hours", "for {h} hours {s} got {t}", "{s} {works} {h} hours {j} and {gets} {t}", "{t} was paid for {h} hours of work", "{h} hours of work bring {t}", "{s} {makes} {t} in {h} hours"]
WR_Q = ["how much is that per hour", "what is the hourly wage", "how much {does} {he} earn in one hour", "what's the pay per hour", "how much per hour", "what {does} {he} make an hour"]
WT_F = ["{s} {earns} {m} an hour", "{s} {gets} {m} per hour {j}", "a job pays {m} an hour", "{his} wage is {m}/hour"]
WT_G = ["{he} {wants} to buy something for {t}", "{he} {needs} {t}", "{he} must earn {t}", "the goal is {t}", "the last pay was {t}", "{he} {owes} {t} and {pays} it all from this job"]
WT_Q = ["how many hours is that", "how many hours of work are needed", "how many hours does it take", "for how many hours is that", "how many hours must be worked"]


@skill("wild_money_wage", weight=0.77)
@tidy
def wild_money_wage(d):
    s = Style(d, 0.04)
    c = Cash(d, s)
    m = str(d.rng.randint(6, 60)) if d.chance(0.5) else f"{d.rng.randint(6, 40)}.{d.pick(['50', '50', '25', '75', '20', '80', '40'])}"
    h = str(d.rng.randint(2, 45)) if d.chance(0.85) else f"{d.rng.randint(2, 9)}.5"
    v = dict(who(d, groups=0), m=c.show(m), h=s.n(h, 0.12), j=d.pick(JOBS))
    x = d.rng.random()
    if x < 0.3:
        yield told(d, "wild.w", v, [W_F], W_Q, W_N)
        r = yield Call(f"The pay is {h} hours times {m}.", f"{h}*{m}")
        yield Answer("", f"The pay: {h} × {m} = {c.out(r)}.", r.best)
    elif x < 0.45:
        h, k = str(d.rng.randint(2, 10)), str(d.rng.randint(2, 7))
        v.update(h=s.n(h), k=s.n(k, 0.2))
        yield told(d, "wild.wk", v, [WK_F], W_Q, W_N)
        r = yield Call(f"The hours are {h} times {k} days.", f"{h}*{k}")
        hours = r.best
        r = yield Call(f"The pay is {hours} hours times {m}.", f"{hours}*{m}")
        yield Answer("", f"The hours: {h} × {k} = {hours}. The pay: {hours} × {m} = {c.out(r)}.", r.best)
    elif x < 0.7:
        h, o = str(d.rng.randint(10, 40)), str(d.rng.randint(2, 12))
        v.update(h=s.n(h), o=s.n(o, 0.2))
        if d.chance(0.5):
            m2 = plain(Fraction(m) + d.rng.randint(1, 15))
            v["m2"] = c.show(m2)
            yield told(d, "wild.ot", v, [OT_F, OT_R, OT_H], W_Q, W_N)
            e = f"{h}*{m}+{o}*{m2}"
        else:
            x, f = d.pick([("1.5 times", "1.5"), ("one and a half times", "1.5"), ("double", "2"), ("twice", "2"), ("1½ times", "1.5"), ("1.25 times", "1.25")])
            v["x"] = x
            yield told(d, "wild.otx", v, [OT_F, OTX_H], W_Q, W_N)
            e = f"{h}*{m}+{o}*{m}*{f}"
        r = yield Call("The pay is the normal hours and the overtime hours, each times its rate.", e)
        yield Answer("", f"The pay: {e.replace('*', ' × ').replace('+', ' + ')} = {c.out(r)}.", r.best)
    else:
        t = Fraction(m) * Fraction(h)
        if places(t) > 2:
            h, t = "8", Fraction(m) * 8
            v["h"] = "8"
        t = plain(t)
        v["t"] = c.show(t)
        if x < 0.85:
            yield told(d, "wild.wr", v, [WR_F], WR_Q, ["the hourly wage", "the pay per hour", "the wage for one hour"])
            r = yield Call(f"The pay per hour is {t} divided by {h} hours.", f"{t}/{h}")
            yield Answer("", f"Per hour: {t} ÷ {h} = {c.out(r)}.", r.best)
        else:
            yield told(d, "wild.wt", v, [WT_F, WT_G], WT_Q, ["the number of hours", "the hours needed"])
            r = yield Call(f"The hours are {t} divided by {m} per hour.", f"{t}/{m}")
            yield Answer("", f"The time: {t} ÷ {m} = {r.best} hours.", r.best)


# -- simple interest ---------------------------------------------------------------------------------------------------
I_F = ["{s} {puts} {P} in a savings account at {r} simple interest for {t}", "{s} {invests} {P} for {t} at {r}", "{P} is invested at {r} for {t}", "{s} {borrows} {P} at {r} for {t}", "a loan of {P} runs for {t} at {r}", "{P} lies in the bank for {t} at {r}", "a bank lends {P} for {t} at {r}", "{s} {deposits} {P} for {t}; the rate is {r}", "principal {P}, rate {r}, time {t}",
       "P = {P}, R = {r}, T = {t}", "{s} {lends} a friend {P} at {r} for {t}", "a sum of {P} is placed at {r} for a period of {t}", "{s} {has} {P} in an account with {r} and {leaves} it there for {t}", "{s} took a loan of {P} for {t} at {r}", "a farmer borrows {P} at {r} for {t}", "an amount of {P} was deposited for {t} at {r}", "the bank pays {r} and {s} {puts} {P} there for {t}",
       "{P} at {r} for {t}", "for {t} {s} {keeps} {P} in an account at {r}", "grandpa gave me {P}, I put it away for {t} at {r}", "a business takes a credit of {P} over {t} at {r}", "{s} {saves} {P} at {r} over {t}", "a bond of {P} pays {r} for {t}"]
I_R = ["{r} simple interest", "{r} simple interest per year", "{r} p.a. simple interest", "{r} per annum simple interest", "{r} annual simple interest", "a simple interest rate of {r} a year", "{r} per year (simple interest)", "a yearly simple interest rate of {r}", "{r} simple interest per annum", "{r} simple interest p.a.", "simple interest of {r} a year", "{r} simple annual interest"]
I_Q = ["how much interest is that", "how much interest {does} {he} get or pay", "what is the interest", "how much is the interest", "how big is the interest", "what interest comes out", "how much interest is there in the end", "how many interest is it", "what's the simple interest", "how much interest in total", "how much interest is earned"]
I_N = ["the interest", "the simple interest", "the total interest", "the amount of interest", "interest"]
IT_Q = ["how much money is it at the end", "what is the total amount at the end", "how much is it with interest", "what is the final balance", "what is the amount after that time", "how much is there at the end", "what is the total including interest", "to how much does it grow", "how much altogether, interest included", "how much is it in the end, money and interest together", "what's the maturity amount", "what is the full amount to be paid back or received"]
IT_N = ["the final amount", "the total amount", "the amount with interest", "the balance at the end", "the total including interest", "the maturity value"]
IR_F = ["{P} brings {i} simple interest in {t}", "{s} got {i} simple interest on {P} in {t}", "in {t} {P} earned {i} of simple interest", "{s} paid {i} simple interest for a loan of {P} over {t}", "principal {P}, simple interest {i}, time {t}", "the simple interest on {P} for {t} is {i}", "after {t} the simple interest on {P} was {i}"]
IR_Q = ["what is the rate per year", "what is the interest rate", "what was the annual rate in percent", "how many percent per year is that", "at what rate was it", "what is the rate p.a.", "what yearly rate is it"]
ITM_F = ["{P} at {r} brought {i} in interest", "{s} {invests} {P} at {r} and {wants} {i} interest", "the interest on {P} at {r} was {i}", "principal {P}, {r}, interest {i}", "{s} got {i} interest on {P} at {r}", "{P} was lent at {r} and the interest was {i}"]
ITM_Q = ["how many years does it take", "for how many years is that", "how long is that in years", "how many years was it", "what is the time in years", "in how many years is that"]
IP_F = ["the interest was {i} in {t} at {r}", "{s} got {i} interest after {t} at {r}", "in {t} some money earned {i} at {r}", "interest {i}, {t}, {r}", "a deposit at {r} gives {i} interest in {t}"]
IP_Q = ["how much money was it at the start", "what is the principal", "what was the principal", "how much was invested", "what sum was it", "how much had been put in"]


@skill("wild_money_interest", weight=1.33)
@tidy
def wild_money_interest(d):
    s = Style(d, 0.06)
    c = Cash(d, s, False)
    P = str(d.int(1, 90) * d.pick([100, 100, 50, 1000])) if d.chance(0.8) else str(d.int(50, 50000))
    rate = d.pick("2 3 4 5 6 8 10 7 12 1.5 2.5 3.5 4.5 0.5 7.5 1 9 6.5 15 1.25 5.5 3.2 11 4.25 2.75 8.5 14 18".split())
    months = d.chance(0.22)
    t = d.pick("3 6 9 18 4 8 15 30 10 2 5 1 7 24 36".split()) if months else str(d.rng.randint(1, 10)) if d.chance(0.88) else d.pick(["1.5", "2.5", "0.5", "3.5", "12", "15", "20"])
    tw = s.n(t, 0.15) + ((" month" if t == "1" else " months") if months else " year" if t == "1" else " years")
    if t == "0.5" and not months and d.chance(0.5):
        tw = "half a year"
    rw = say(d, "wild.i.r", I_R, r=s.p(rate))
    v = dict(who(d, groups=0), P=c.show(P), t=tw, r=rw)
    years = f"{t} months (÷ 12)" if months else f"{t} years"
    i = Fraction(P) * Fraction(rate) * Fraction(t) / (1200 if months else 100)
    x = d.rng.random()
    steps = f"{P} × {rate} × {t} ÷ 100" + (" ÷ 12" if months else "")
    e = f"{P}*{rate}*{t}/100" + ("/12" if months else "")
    if x < 0.72 or places(i) > 2 or months:
        total = d.chance(0.4)
        facts = [f.replace("at {r} simple interest", "at {r}") for f in I_F]
        kk, phrase = (None, None) if total or places(i) <= 2 else maybe_round(d, i, True)
        if total and places(i) > 2:
            total = False
            kk, phrase = maybe_round(d, i, True, 1)
        yield told(d, "wild.it" if total else "wild.i", v, [facts], IT_Q if total else I_Q, IT_N if total else I_N, phrase)
        why = f"Simple interest is {P} times {rate} percent times {years}"
        if not total:
            yield from finish(kk, e, why, f"The interest: {steps}", lambda r: value(r), True)
            return
        r = yield Call(why + ".", e)
        interest = r.best
        r = yield Call(f"The total is {P} plus the interest {interest}.", f"{P}+{interest}")
        yield Answer("", f"The interest: {steps} = {interest}. The total: {P} + {interest} = {value(r)}.", r.best)
        return
    i = plain(i)
    v["i"] = c.show(i)
    if x < 0.83:
        yield told(d, "wild.ir", v, [IR_F], IR_Q, ["the rate", "the yearly rate", "the annual rate in percent", "the interest rate"])
        r = yield Call(f"The rate is the interest {i} divided by {P} and by {years}, times 100.", f"{i}/{P}/{t}*100")
        yield Answer("", f"The rate: {i} ÷ {P} ÷ {t} × 100 = {value(r)}%.", r.best)
    elif x < 0.92:
        yield told(d, "wild.itm", v, [ITM_F], ITM_Q, ["the time in years", "the number of years"])
        r = yield Call(f"The time is the interest {i} divided by {P} and by {rate} percent.", f"{i}/{P}/{rate}*100")
        yield Answer("", f"The time: {i} ÷ {P} ÷ {rate} × 100 = {value(r)} years.", r.best)
    else:
        yield told(d, "wild.ip", v, [IP_F], IP_Q, ["the principal", "the sum invested", "the starting amount"])
        r = yield Call(f"The principal is the interest {i} divided by {rate} percent and by {years}.", f"{i}/{rate}/{t}*100")
        yield Answer("", f"The principal: {i} ÷ {rate} ÷ {t} × 100 = {value(r)}.", r.best)


# -- exchange ----------------------------------------------------------------------------------------------------------
CURR = [("dollar", "dollars", 1), ("euro", "euros", 1), ("pound", "pounds", 1), ("franc", "francs", 1), ("zloty", "zloty", 4), ("yen", "yen", 150), ("rupee", "rupees", 85), ("peso", "pesos", 18), ("crown", "crowns", 11), ("rand", "rand", 19), ("lira", "lira", 35), ("real", "reais", 5)]
X_F = ["one {a} is {x} {bs}", "1 {a} = {x} {bs}", "the rate is {x} {bs} for one {a}", "for 1 {a} you get {x} {bs}", "a bank gives {x} {bs} per {a}", "the exchange rate is 1 {a} to {x} {bs}", "one {a} buys {x} {bs}", "today 1 {a} costs {x} {bs}", "each {a} is worth {x} {bs}"]
X_FQ = ["{s} {has} {n} {as_}", "{s} {wants} to change {n} {as_}", "{s} {goes} to the bank with {n} {as_}", "a hotel costs {n} {as_}", "{s} got {n} {as_} from {his} aunt", "the phone costs {n} {as_}"]
X_Q = ["how many {bs} is that", "how much is it in {bs}", "how many {bs} {does} {he} get", "what is that in {bs}", "how much in {bs}", "how many {bs} are that"]
X_B = ["{s} {has} {n} {bs}", "{s} {wants} to change {n} {bs}", "a bag costs {n} {bs}", "{s} came back with {n} {bs}", "the taxi was {n} {bs}", "the bill says {n} {bs}"]
X_BQ = ["how many {as_} is that", "how much is it in {as_}", "what is that in {as_}", "how much in {as_}", "how many {as_} are that", "what would that be in {as_}"]


@skill("wild_money_exchange", weight=0.49)
@tidy
def wild_money_exchange(d):
    s = Style(d, 0.04)
    a, b = d.rng.sample(CURR, 2)
    if a[2] > b[2]:
        a, b = b, a
    f = b[2] / a[2]
    x = f"1.{d.rng.randint(2, 45):02d}" if f < 2 else f"{f * d.rng.uniform(0.8, 1.2):.{d.pick([1, 2]) if f < 100 else 0}f}"
    back = d.chance(0.45)
    n = str(d.int(1, 90) * d.pick([1, 5, 10, 20, 50])) if d.chance(0.8) else str(d.int(5, 2000))
    if back:
        n = plain(Fraction(n) * Fraction(x))
        if places(Fraction(n)) > 2:
            n = plain(Fraction(d.int(1, 90) * 100) * Fraction(x))
    v = dict(who(d, groups=0), a=a[0], as_=a[1], bs=b[1], x=s.n(x, 0), n=s.n(n, 0))
    facts = [X_F, X_B if back else X_FQ]
    if d.chance(0.35):
        facts.reverse()
    yield told(d, f"wild.x{back}{facts[0] is X_F}", v, facts, X_BQ if back else X_Q, ["the amount in " + ("{as_}" if back else "{bs}")])
    out = a[1] if back else b[1]
    r = yield Call(f"One {a[0]} is {x} {b[1]}: {n} {'divided by' if back else 'times'} {x}.", f"{n}{'/' if back else '*'}{x}")
    yield Answer("", f"{n} {'÷' if back else '×'} {x} = {value(r)} {out}.", r.best)


# -- money in a few steps ----------------------------------------------------------------------------------------------
SAVE_F = ["{s} {saves} {m} every week", "each week {s} {saves} {m}", "{s} {puts} {m} a week in a jar", "{his} pocket money is {m} a week and {he} {keeps} all of it", "every month {s} {puts} {m} aside", "{s} can save {m} a month"]
SAVE_H = ["{he} already {has} {w}", "at the start there is {w} in the jar", "{he} got {w} from grandma as a start", "{w} is already there"]
SAVE_G = ["a bike costs {t}", "the thing {he} {wants} costs {t}", "the new phone is {t}", "{he} {needs} {t} for a trip", "the goal is {t}"]
SAVE_Q = ["how long does it take, in {u}", "how many {u} does it take", "after how many {u} is there enough money", "how many {u} must pass", "how many {u} are needed"]
SAVED_Q = ["how much is there after {k} {u}", "how much money {does} {he} have after {k} {u}", "what is the total after {k} {u}", "how much will it be in {k} {u}"]
PRF_F = ["{s} {buys} {k} {many} at {m} each and {sells} them at {m2} each", "{k} {many} were bought for {m} each and sold for {m2} each", "a stall buys {many} at {m} and sells them at {m2}; {k} were sold", "making one {one} costs {m}, it sells for {m2}, and {k} are sold"]
PRF_Q = ["what is the profit", "how much profit is that", "how much is earned", "what's the total profit", "how much money is the gain", "how much {does} {he} make in all"]
INST_F = ["a {g} costs {t}", "the price of a {g} is {t}", "{s} {buys} a {g} for {t}", "{s} {wants} a {g}, price {t}"]
INST_D = ["{w} is paid at once", "the deposit is {w}", "{he} {pays} {w} at the start", "down payment: {w}"]
INST_R = ["the rest is paid in {k} equal monthly payments", "the remainder is paid in {k} equal instalments", "then {k} equal rates follow", "what remains is split over {k} months equally"]
INST_Q = ["how much is each payment", "what is one monthly payment", "how much per month", "how much is one instalment", "how big is one rate"]
SPLIT_F = ["{k} friends share a bill of {m}", "a bill of {m} is split equally by {k} people", "{k} people have dinner for {m} and pay the same each", "the rent of {m} is shared by {k} students equally", "{k} colleagues buy a gift for {m} and share the price"]
SPLIT_T = ["they add a tip of {w}", "{w} is added as a tip", "on top there is a tip of {w}"]
SPLIT_V = ["they have a voucher of {w}", "{w} is taken off before", "{w} is paid by the boss"]
SPLIT_Q = ["how much does each pay", "how much is it per person", "what is the share of one person", "how much must everyone pay", "how much for each one"]


@skill("wild_money_steps", weight=0.98)
@tidy
def wild_money_steps(d):
    s = Style(d, 0.04)
    c = Cash(d, s)
    v = who(d, groups=0)
    kind = d.pick(["save", "saved", "profit", "inst", "split", "split"])
    if kind in ("save", "saved"):
        m, k, w = d.rng.randint(2, 90), d.rng.randint(3, 40), d.rng.randint(5, 300)
        has = d.chance(0.6)
        t = m * k + (w if has else 0)
        facts = [SAVE_F[:4], SAVE_H, SAVE_G] if has else [SAVE_F[:4], SAVE_G]
        u = "weeks"
        if d.chance(0.3):
            facts[0], u = SAVE_F[4:], "months"
        v.update(m=c.show(str(m)), w=c.show(str(w)), t=c.show(str(t)), u=u, k=s.n(str(k)))
        if kind == "save":
            yield told(d, f"wild.save{has}{u}", v, facts, SAVE_Q, ["the number of {u}", "the time in {u}"])
            if has:
                r = yield Call(f"What is missing is {t} minus {w}.", f"{t}-{w}")
                rest = r.best
                r = yield Call(f"The number of {u} is {rest} divided by {m}.", f"{rest}/{m}")
                yield Answer("", f"Missing: {t} − {w} = {rest}. Then {rest} ÷ {m} = {r.best} {u}.", r.best)
            else:
                r = yield Call(f"The number of {u} is {t} divided by {m}.", f"{t}/{m}")
                yield Answer("", f"{t} ÷ {m} = {r.best} {u}.", r.best)
            return
        facts = facts[:-1]
        yield told(d, f"wild.saved{has}{u}", v, facts, SAVED_Q, ["the total after {k} {u}", "the money after {k} {u}"])
        e = f"{w}+{k}*{m}" if has else f"{k}*{m}"
        r = yield Call(f"The total is {f'{w} plus ' if has else ''}{k} times {m}.", e)
        yield Answer("", f"{e.replace('+', ' + ').replace('*', ' × ')} = {c.out(r)}.", r.best)
    elif kind == "profit":
        one, many, a = good(d)
        b = plain(Fraction(a) + Fraction(d.rng.randint(2, 60), d.pick([10, 20, 4])))
        k = str(d.rng.randint(5, 300))
        v.update(one=one, many=many, m=c.show(a), m2=c.show(b), k=s.n(k), sells="sells" if v["buys"] == "buys" else "sell")
        yield told(d, "wild.prf", v, [PRF_F], PRF_Q, ["the profit", "the total profit", "the gain"])
        r = yield Call(f"The profit on one is {b} minus {a}.", f"{b}-{a}")
        one_ = r.best
        r = yield Call(f"The profit on {k} is {k} times {one_}.", f"{k}*{one_}")
        yield Answer("", f"On one: {b} − {a} = {one_}. On {k}: {k} × {one_} = {c.out(r)}.", r.best)
    elif kind == "inst":
        k, each, w = d.pick([4, 5, 6, 8, 10, 12, 18, 24]), Fraction(d.rng.randint(5, 200)) + d.pick([0, 0, 0, Fraction(1, 2)]), d.rng.randint(1, 30) * 10
        t = plain(k * each + w)
        v.update(t=c.show(t), w=c.show(str(w)), k=s.n(str(k)), g=d.pick("sofa scooter laptop piano freezer motorbike boat camera bed".split()))
        yield told(d, "wild.inst", v, [INST_F, INST_D, INST_R], INST_Q, ["one payment", "the monthly payment"])
        r = yield Call(f"The rest is {t} minus {w}.", f"{t}-{w}")
        rest = r.best
        r = yield Call(f"Each payment is {rest} divided by {k}.", f"{rest}/{k}")
        yield Answer("", f"The rest: {t} − {w} = {rest}. Each payment: {rest} ÷ {k} = {c.out(r)}.", r.best)
    else:
        tip = d.chance(0.6)
        k, w = d.rng.randint(2, 9), d.rng.randint(2, 20)
        each = Fraction(d.rng.randint(40, 900), d.pick([20, 10, 4])) + w
        m = k * each + (-w if tip else w)
        m = plain(m)
        two = d.chance(0.7)
        if not two:
            m = plain(k * each)
        v.update(k=s.n(str(k), 0.3), m=c.show(m), w=c.show(str(w)))
        yield told(d, f"wild.split{two}{tip}", v, [SPLIT_F] + ([SPLIT_T if tip else SPLIT_V] if two else []), SPLIT_Q, ["the share of each", "one share", "the amount per person"])
        total = m
        head = ""
        if two:
            sign, word = ("+", "plus") if tip else ("-", "minus")
            r = yield Call(f"The total is {m} {word} {w}.", f"{m}{sign}{w}")
            total = r.best
            head = f"The total: {m} {sign.replace('-', '−')} {w} = {total}. "
        r = yield Call(f"Each share is {total} divided by {k}.", f"{total}/{k}")
        yield Answer("", f"{head}Each share: {total} ÷ {k} = {c.out(r)}.", r.best)
