"""Questions about buying: totals, unit prices, change, several items, how many one can afford, wages, simple interest."""
from fractions import Fraction

from .core import Answer, Call, skill
from .fillers import (cap, currency, person, places, plain, price, rounded, rounding, shown, some, tidy, value,
                      with_rounding)

# (one, many, lowest and highest price)
GOODS = [("apple", "apples", 0, 3), ("pen", "pens", 0, 6), ("notebook", "notebooks", 1, 9), ("book", "books", 4, 40), ("ticket", "tickets", 4, 90),
         ("shirt", "shirts", 8, 60), ("sandwich", "sandwiches", 2, 12), ("coffee", "coffees", 1, 6), ("muffin", "muffins", 1, 5), ("pizza", "pizzas", 6, 20),
         ("stamp", "stamps", 0, 3), ("chair", "chairs", 15, 200), ("toy car", "toy cars", 1, 15), ("pencil", "pencils", 0, 3), ("mug", "mugs", 3, 15),
         ("lamp", "lamps", 10, 90), ("candle", "candles", 1, 12), ("plant", "plants", 2, 25), ("ball", "balls", 2, 30), ("cupcake", "cupcakes", 1, 5),
         ("donut", "donuts", 1, 3), ("bagel", "bagels", 1, 4), ("postcard", "postcards", 0, 3), ("poster", "posters", 2, 20), ("sticker", "stickers", 0, 2),
         ("cookie", "cookies", 0, 4), ("bottle of water", "bottles of water", 0, 3), ("can of soup", "cans of soup", 1, 5), ("loaf of bread", "loaves of bread", 1, 6),
         ("bag of rice", "bags of rice", 2, 20), ("box of cereal", "boxes of cereal", 2, 8), ("carton of milk", "cartons of milk", 1, 4), ("pair of socks", "pairs of socks", 2, 15),
         ("burger", "burgers", 3, 15), ("T-shirt", "T-shirts", 5, 35), ("bus ticket", "bus tickets", 1, 6), ("movie ticket", "movie tickets", 6, 20), ("chocolate bar", "chocolate bars", 1, 5),
         ("brush", "brushes", 1, 12), ("battery", "batteries", 1, 8), ("hat", "hats", 5, 40), ("eraser", "erasers", 0, 3), ("ruler", "rulers", 0, 4), ("banana", "bananas", 0, 2),
         ("lemon", "lemons", 0, 2), ("melon", "melons", 1, 6), ("juice box", "juice boxes", 0, 3), ("comic", "comics", 2, 12), ("magazine", "magazines", 2, 12), ("folder", "folders", 1, 6),
         ("tile", "tiles", 1, 20), ("brick", "bricks", 0, 4), ("plate", "plates", 2, 20), ("rose", "roses", 1, 6), ("key ring", "key rings", 1, 8), ("tulip", "tulips", 1, 4),
         ("ice cream", "ice creams", 1, 6), ("hot dog", "hot dogs", 1, 7), ("cake", "cakes", 5, 40), ("balloon", "balloons", 0, 3), ("video game", "video games", 15, 70)]
# (what, unit as it stands after a number, one unit, lowest and highest price)
BULK = [("apples", "kg", "kg", 1, 6), ("rice", "kg", "kilogram", 1, 6), ("cheese", "kg", "kilo", 6, 30), ("meat", "pounds", "pound", 3, 15), ("potatoes", "kg", "kilogram", 0, 4),
        ("flour", "kilograms", "kilogram", 0, 4), ("gas", "gallons", "gallon", 2, 6), ("petrol", "litres", "litre", 1, 3), ("milk", "liters", "liter", 0, 3), ("fabric", "meters", "meter", 3, 25),
        ("ribbon", "yards", "yard", 0, 6), ("rope", "metres", "metre", 1, 9), ("grapes", "pounds", "pound", 1, 6), ("coffee beans", "kg", "kg", 8, 40), ("cable", "m", "metre", 1, 9),
        ("nuts", "ounces", "ounce", 0, 3), ("paint", "liters", "litre", 4, 30), ("tomatoes", "lb", "lb", 1, 5), ("fish", "kilos", "kilo", 8, 35), ("wood", "feet", "foot", 1, 12)]
BUYS = ["{S} {buys}", "{S} {purchases}", "{S} {gets}", "{S} {picks} up", "{S} {orders}", "{S} bought", "{S} {takes}"]


def goods(d, count=1):
    """`count` different goods, each (one, many, price text)."""
    found = []
    for one, many, lo, hi in d.rng.sample(GOODS, count):
        p = price(d, max(lo, 1), hi, 0.35) if lo or d.chance(0.5) else f"0.{d.pick(['50', '25', '75', '20', '40', '60', '80', '99', '35', '45', '15', '05', '90', '10'])}"
        found.append((one, many, p))
    return found


# -- n things at one price -------------------------------------------------------------------------------------------
EACH = ["A {one} costs {p}. How much do {n} {many} cost?", "{One} costs {p}. What do {n} cost?", "If one {one} costs {p}, how much do {n} {many} cost?", "{N} {many} at {p} each. How much in total?",
        "How much do {n} {many} cost at {p} each?", "What is the cost of {n} {many} at {p} each?", "{S} {buys} {n} {many} at {p} each. How much {does} {he} pay?", "{S} {buys} {n} {many} for {p} each. What is the total?",
        "What is the total price of {n} {many} if each costs {p}?", "{Many} cost {p} each. How much are {n}?", "{Many} are {p} each. What will {n} of them cost?", "{Many} sell for {p} apiece. How much would {n} {many} be?",
        "{n} {many}, {p} each, total?", "{n} {many} at {p}", "{n} x {p} {many}, how much altogether?", "One {one} is {p}. {S} {needs} {n}. What will that cost?", "{S} {wants} {n} {many}. Each {one} costs {p}. How much money {does} {he} need?",
        "How much will {s} pay for {n} {many} at {p} a piece?", "At {p} per {one}, how much do {n} {many} cost?", "The price of a {one} is {p}. Find the price of {n} {many}.", "Calculate the cost of {n} {many} at {p} per {one}.",
        "{S} {orders} {n} {many}. The price is {p} per {one}. What is the bill?", "Each {one} costs {p}. {S} {takes} {n}. How much {does} {s} pay altogether?", "{S} {spends} how much on {n} {many} at {p} each?", "{S} sold {n} {many} at {p} each. How much money did {he} make?",
        "A shop sells {many} at {p} each. What is the cost of {n}?", "A school orders {n} {many} at {p} each. What is the total cost?", "Work out the total for {n} {many} costing {p} each.", "What do I pay for {n} {many} when one costs {p}?",
        "How much money is needed to buy {n} {many} at {p} each?", "How much does it cost to buy {n} {many} if a {one} is {p}?", "If {many} are {p} each, how much would {n} cost?", "{S} bought {n} {many}. Each one cost {p}. How much did {he} spend in all?",
        "a {one} is {p}, what about {n}?", "price of one {one}: {p}. price of {n}?", "{n} {many} for {p} each costs how much?", "Suppose a {one} costs {p}. What would {n} {many} cost?", "Total cost: {n} {many}, unit price {p}.", "Find the total cost of {n} {many} priced at {p} each.",
        "For {n} {many} at {p} each, what do you pay in total?", "{S} {pays} {p} for each {one} and {takes} {n}. How much is the bill?", "A {one} is {p}. {N} {many} are how much?", "{S} {has} to buy {n} {many}. One {one} costs {p}. How much will it cost?"]
PER_UNIT = ["{What} costs {p} per {unit}. How much do {q} cost?", "How much do {q} of {what} cost at {p} per {unit}?", "{S} {buys} {q} of {what} at {p} per {unit}. How much {does} {he} pay?", "What is the price of {q} of {what} at {p} a {unit}?", "A {unit} of {what} costs {p}. What do {q} cost?",
            "{S} {needs} {q} of {what}. One {unit} costs {p}. What will it cost?", "{q} of {what} at {p} per {unit}", "If a {unit} of {what} costs {p}, how much are {q}?", "At {p} per {unit}, what is the cost of {q} of {what}?", "The price of {what} is {p} per {unit}. Find the cost of {q}.",
            "{S} bought {q} of {what}. It was {p} per {unit}. How much did {he} spend?", "{What}: {p}/{unit}. How much for {q}?", "What do I pay for {q} of {what} if it is {p} per {unit}?", "{p} per {unit}, {q} of {what}, what is the total?", "Each {unit} of {what} is {p}. {S} {takes} {q}. What is the total price?",
            "How much will {q} of {what} be when each {unit} costs {p}?", "Calculate the cost of {q} of {what} priced at {p} per {unit}.", "A shop sells {what} at {p} per {unit}. How much must {s} pay for {q}?"]


@skill("unit_total", weight=1.8)
@tidy
def unit_total(d):
    c = currency(d)
    if d.chance(0.22):
        what, units, unit, lo, hi = d.pick(BULK)
        p = price(d, max(lo, 1), hi, 0.3)
        q = plain(Fraction(d.rng.randint(2, 40), d.pick([1, 2, 4, 1, 2, 10])))
        if Fraction(q) <= 1:
            q = "2.5"
        k = None
        if places(Fraction(p) * Fraction(q)) > 2:
            k, phrase = rounding(d, money=True)
        plural = what[-1] == "s" and what != "gas"
        t = d.say("unit.per", PER_UNIT, what=what, What=cap(what), p=c.show(p), unit=unit, q=f"{q} {units}", **person(d))
        if plural:
            t = t.replace(f"{cap(what)} costs", f"{cap(what)} cost").replace("if it is", "if they are").replace("It was", "They were")
        yield cap(with_rounding(t, phrase) if k is not None else t)
        n = q
    else:
        (one, many, p), = goods(d)
        if d.chance(0.2):
            p = price(d, 1, 90)
        w, n = some(d, 2, 12) if d.chance(0.6) else some(d, 2, 300)
        v = dict(one=one, many=many, One=cap(one if d.chance(0.2) else "one " + one), Many=cap(many), p=c.show(p), n=w, N=cap(w), **person(d))
        yield cap(d.say("unit.each", EACH, **v)) if d.chance(0.92) else d.say("unit.each", EACH, **v)
        k = None
    e = f"{n}*{p}"
    if k is not None:
        r = yield Call(f"The total is {n} times {p}, rounded to cents.", rounded(e, k))
        yield Answer("", f"The total: {n} × {p}, rounded, is {c.out(r)}.", r.best)
    else:
        r = yield Call(f"The total is {n} times {p}.", e)
        yield Answer("", f"The total: {n} × {p} = {c.out(r)}.", r.best)


# -- the price of one, or of m, from the price of n -------------------------------------------------------------------
ONE = ["{N} {many} cost {t}. How much does one cost?", "{N} {many} cost {t}. What is the price of one {one}?", "If {n} {many} cost {t}, how much is one {one}?", "{S} paid {t} for {n} {many}. How much did each {one} cost?", "What is the unit price if {n} {many} cost {t}?", "{S} {buys} {n} {many} for {t}. What is the price of each?",
       "A pack of {n} {many} costs {t}. How much is one {one}?", "A box of {n} {many} is {t}. What is the price per {one}?", "Find the cost of one {one} if {n} of them cost {t}.", "{n} {many} for {t}, price per {one}?", "What does one {one} cost if {n} {many} cost {t} in total?", "How much is each {one} when {n} cost {t}?",
       "The total for {n} {many} is {t}. Find the price of each {one}.", "{S} spent {t} on {n} identical {many}. What did one cost?", "For {t} you get {n} {many}. How much is that per {one}?", "unit price: {n} {many} for {t}", "Calculate the price per {one}: {t} for {n}.", "A bill of {t} is for {n} {many}. What is the price of a single {one}?",
       "How much does a single {one} cost if {n} {many} are {t}?", "It costs {t} to buy {n} {many}. How much for just one?", "A set of {n} {many} sells for {t}. What is the cost of one {one}?", "{S} ordered {n} {many} and paid {t}. How much was one {one}?", "Each {one} costs the same. {N} {many} cost {t}. Find the price of one.", "What is the cost per {one} when {n} {many} cost {t}?",
       "If I pay {t} for {n} {many}, what is the price of one?", "price per {one} if {n} are {t}"]
FROM = ["{N} {many} cost {t}. How much do {m} {many} cost?", "If {n} {many} cost {t}, how much do {m} cost?", "{S} paid {t} for {n} {many}. What would {m} {many} cost?", "{n} {many} are {t}. What is the price of {m} {many}?", "At {t} for {n} {many}, what do {m} cost?", "When {n} {many} cost {t}, what will {m} {many} cost?",
        "{S} {pays} {t} for {n} {many}. How much would {he} pay for {m}?", "A shop sells {n} {many} for {t}. How much are {m} at the same price?", "The price of {n} {many} is {t}. Find the price of {m} {many}.", "If I can buy {n} {many} for {t}, how much money do I need for {m}?", "{n} {many} for {t}; {m} {many} for how much?",
        "How much do {m} {many} cost if {n} cost {t}?", "What do {m} {many} cost when {n} of them cost {t}?", "{N} {many} cost {t} at the market. At this rate, what is the cost of {m} {many}?", "Work out the cost of {m} {many} given that {n} {many} cost {t}."]


@skill("unit_price", weight=1.3)
@tidy
def unit_price(d):
    c = currency(d)
    (one, many, p), = goods(d)
    p = plain(Fraction(p))
    w, n = some(d, 2, 12) if d.chance(0.7) else some(d, 2, 60)
    t = Fraction(p) * int(n)
    t = f"{float(t):.2f}" if places(t) and d.chance(0.7) else plain(t)
    v = dict(one=one, many=many, n=w, N=cap(w), t=c.show(t), **person(d))
    if d.chance(0.6):
        q = d.say("unit.one", ONE, **v)
        yield cap(q) if d.chance(0.92) else q
        r = yield Call(f"One costs {t} divided by {n}.", f"{t}/{n}")
        yield Answer("", f"One {one}: {t} ÷ {n} = {c.out(r)}.", r.best)
        return
    mw, m = some(d, 2, 20)
    if m == n:
        mw = m = str(int(n) + 3)
    yield cap(d.say("unit.from", FROM, m=mw, **v))
    r = yield Call(f"One costs {t} divided by {n}.", f"{t}/{n}")
    each = r.best
    r = yield Call(f"Then {m} cost {m} times {each}.", f"{m}*{each}")
    yield Answer("", f"One {one}: {t} ÷ {n} = {c.out(each)}. Then {m} × {each} = {c.out(r)}.", r.best)


# -- how many can be bought ------------------------------------------------------------------------------------------
AFFORD = ["How many {many} can {s} buy with {t} if each costs {p}?", "{S} {has} {t}. A {one} costs {p}. How many {many} can {he} buy?", "{Many} cost {p} each. How many can I buy for {t}?", "With {t}, how many {many} at {p} each can {s} buy?", "How many {many} at {p} can I get for {t}?", "A {one} costs {p}. How many {many} can be bought with {t}?",
          "{S} {wants} to spend {t} on {many} at {p} each. How many will {he} get?", "How many {p} {many} can {s} afford with {t}?", "I have {t}. {Many} are {p} each. How many can I get?", "What is the largest number of {many} that {s} can buy with {t} at {p} each?", "{S} {has} {t} to spend on {many}. Each {one} is {p}. How many whole {many} can {he} buy?",
          "For {t}, how many {many} do you get at {p} per {one}?", "If a {one} is {p}, how many can {s} buy for {t}?", "How many {many} do I get for {t} when one costs {p}?", "{t} budget, {p} per {one}: how many {many}?", "{S} saved {t}. How many {many} priced at {p} can {he} buy?",
          "How many {many} are there in {t} worth of {many} at {p} each?", "{S} {spends} {t} on {many} that cost {p} each. How many {does} {he} get?", "{S} paid {t} for {many} at {p} each. How many did {he} buy?", "{Many} cost {p} each. {S} {has} {t}. How many can {he} buy?", "Find how many {many} {s} can buy with {t} if one costs {p}.",
          "I want {many} at {p} each and have {t}. How many is that?", "{t} for {many} at {p} each, how many?", "How many {many} can be paid with {t} when each one is {p}?", "{S} {has} {t} in {his} pocket. How many {p} {many} can {he} pay for?", "A {one} sells for {p}. How many could I buy for {t}?", "At {p} apiece, how many {many} does {t} buy?", "Each {one} costs {p}. How many can you get with {t}?"]


@skill("afford", weight=0.9)
@tidy
def afford(d):
    c = currency(d)
    (one, many, p), = goods(d)
    p = plain(Fraction(p))
    exact = d.chance(0.5)
    t = Fraction(p) * d.rng.randint(2, 40) if exact else Fraction(d.pick([5, 10, 20, 50, 100, 200]) if d.chance(0.5) else d.int(5, 400))
    if t < Fraction(p):
        t = Fraction(p) * 3
    t = plain(t)
    q = d.say("afford", AFFORD, one=one, many=many, Many=cap(many), p=c.show(p), t=c.show(t), **person(d))
    yield cap(q)
    r = yield Call(f"The number is {t} divided by {p}, rounded down to a whole number.", f"floor({t}/{p})")
    yield Answer("", f"{t} ÷ {p}, rounded down, is {r.best} {many}.", r.best)


# -- change ----------------------------------------------------------------------------------------------------------
CHANGE1 = ["{S} {buys} a {one} for {p} and {pays} with a {note} note. How much change {does} {he} get?", "A {one} costs {p}. {S} {pays} with {note}. How much change {does} {he} get?", "{S} {pays} {note} for a {one} that costs {p}. What is the change?", "What is the change from {note} after spending {p}?", "change from {note} for {p}",
           "How much change do you get from {note} if you spend {p}?", "{S} {gives} the cashier {note} for a {one} at {p}. How much {does} {he} get back?", "I bought something for {p} and gave {note}. How much should I get back?", "{S} {has} {note} and {spends} {p}. How much is left?", "The bill is {p} and {s} {hands} over {note}. What is the change?",
           "How much change should {s} receive from {note} for a {p} {one}?", "If a {one} is {p} and I pay with a {note} bill, what change do I get?", "{S} had {note} and bought a {one} for {p}. How much money {does} {he} have left?", "Paying {p} with a {note} note gives how much change?", "From {note}, {s} {pays} {p}. How much money remains?", "{note} note, {p} bill, change?",
           "The groceries cost {p}. {S} {pays} with {note}. Find the change.", "A {one} costs {p}. What change is due from {note}?", "{S} had {note}. After paying {p}, how much {does} {he} have left?", "How much will be left of {note} after {s} {buys} a {one} for {p}?", "What do I get back from {note} if my {one} costs {p}?", "{S} {takes} a taxi for {p} and {pays} with {note}. What does the driver give back?"]
CHANGE_N = ["{B} {n} {many} at {p} each and {pays} with a {note} note. How much change {does} {he} get?", "{B} {n} {many} at {p} each. {He} {pays} with {note}. How much change {does} {he} get?", "{Many} cost {p} each. {S} {buys} {n} and {gives} {note}. How much {does} {he} get back?", "What is the change from {note} for {n} {many} at {p} each?",
            "{S} {has} {note} and {buys} {n} {many} for {p} each. How much money is left?", "How much change from {note} do I get if I buy {n} {many} at {p}?", "A {one} costs {p}. {S} {takes} {n} and {pays} with {note}. What is the change?", "If {s} {buys} {n} {many} at {p} each with a {note} bill, what change {does} {he} get?",
            "{n} {many} at {p} each, paid with {note}. Change?", "How much is left from {note} after buying {n} {many} at {p} each?", "{S} {pays} with {note} for {n} {many} that cost {p} each. How much should {he} get back?", "{S} went to the shop with {note} and bought {n} {many} for {p} each. How much {does} {he} have left?",
            "{S} {wants} {n} {many}. Each costs {p}. How much change will {he} get from {note}?", "How much change should {s} get back from {note} if {he} {buys} {n} {many} costing {p} each?", "change from {note} for {n} {many} at {p} each"]
# the same told in three clauses: what is bought, what is paid, what is asked
BOUGHT = ["{B} {n} {many} at {p} each.", "{B} {n} {many} for {p} each.", "{B} {n} {many}. Each costs {p}.", "{B} {n} {many} that cost {p} each.", "{Many} cost {p} each and {s} {takes} {n}.", "A {one} costs {p}. {B} {n} of them.", "{S} {wants} {n} {many} at {p} each.", "One {one} is {p}; {s} {takes} {n}.", "The price of a {one} is {p}. {B} {n}.", "{B} {n} {many}, {p} each."]
BOUGHT1 = ["{B} a {one} for {p}.", "A {one} costs {p}.", "{B} something for {p}.", "The bill is {p}.", "{S} {has} to pay {p}.", "{His} shopping comes to {p}.", "The groceries cost {p}.", "{B} a {one} that costs {p}.", "Lunch costs {p}.", "The total is {p}."]
PAID = ["{He} {pays} with a {note} note.", "{He} {pays} with {note}.", "{He} {gives} the cashier {note}.", "{He} {hands} over {note}.", "{He} {has} {note}.", "{He} {pays} with a {note} bill.", "{He} {uses} a {note} note to pay.", "The cashier gets {note}."]
CHANGE_ASK = ["How much change {does} {he} get?", "What is the change?", "How much {does} {he} get back?", "How much change is that?", "How much money {does} {he} get back?", "Find the change.", "How much should {he} get back?", "What change will {he} receive?", "How much is the change?", "Calculate {his} change.", "How much does the cashier give back?", "What is {his} change?"]
NOTES = [5, 10, 20, 20, 50, 50, 100, 100, 200, 500, 1000]


def note_above(d, total):
    """A round sum that covers `total`, as text."""
    fit = [n for n in NOTES if n >= total]
    if not fit:
        return str(int(total / 500 + 1) * 500)
    return str(d.pick(fit[:3]) if d.chance(0.9) else int(total) + d.rng.randint(1, 20))


@skill("change_single", weight=1)
@tidy
def change_single(d):
    c = currency(d)
    (one, _, p), = goods(d)
    if d.chance(0.4):
        p = price(d, 1, 95, 0.15)
    note = note_above(d, Fraction(p))
    who = person(d)
    v = dict(one=one, p=c.show(p), note=c.show(note), B=d.pick(BUYS).format(**who), **who)
    if d.chance(0.6):
        q = d.say("change.one", CHANGE1, **v)
    else:
        q = " ".join(d.say(where, clause, **v) for where, clause in (("bought.one", BOUGHT1), ("paid", PAID), ("change.ask", CHANGE_ASK)))
    yield cap(q)
    r = yield Call(f"The change is {note} minus {p}.", f"{note}-{p}")
    yield Answer("", f"The change: {note} − {p} = {c.out(r)}.", r.best)


@skill("change_many", weight=1.2)
@tidy
def change_many(d):
    c = currency(d)
    (one, many, p), = goods(d)
    w, n = some(d, 2, 12)
    note = note_above(d, Fraction(p) * int(n))
    who = person(d)
    b = d.pick(BUYS).format(**who)
    v = dict(one=one, many=many, Many=cap(many), p=c.show(p), n=w, note=c.show(note), B=b, **who)
    if d.chance(0.5):
        q = d.say("change.many", CHANGE_N, **v)
    else:
        q = " ".join(cap(d.say(where, clause, **v)) for where, clause in (("bought", BOUGHT), ("paid", PAID), ("change.ask", CHANGE_ASK)))
    yield cap(q)
    r = yield Call(f"The cost is {n} times {p}.", f"{n}*{p}")
    cost = r.best
    r = yield Call(f"The change is {note} minus {cost}.", f"{note}-{cost}")
    yield Answer("", f"The cost: {n} × {p} = {cost}. The change: {note} − {cost} = {c.out(r)}.", r.best)


# -- several things in one basket ---------------------------------------------------------------------------------------
LINE = ["{n} {many} at {p} each", "{n} {many} for {p} each", "{n} {many} at {p} apiece", "{n} {many} that cost {p} each", "{n} {many} ({p} each)", "{n} {many} at {p} per {one}", "{n} {many} costing {p} each", "{n} {many} priced at {p} each", "{n} {many} at {p}"]
LINE1 = ["a {one} for {p}", "a {one} at {p}", "one {one} for {p}", "a {one} that costs {p}", "a {p} {one}", "a {one} ({p})", "one {one} at {p}", "a {one} costing {p}"]
BASKET = ["{B} {x}. How much {does} {he} pay in total?", "{B} {x}. What is the total cost?", "{B} {x}. How much {does} {he} spend altogether?", "What is the total cost of {x}?", "How much do {x} cost together?", "How much is {x} altogether?", "Find the total price of {x}.", "{B} {x}. What is the total bill?", "If {s} {buys} {x}, how much {does} {he} pay?",
          "How much {does} {s} pay for {x}?", "{B} {x}. How much is that in all?", "Calculate the cost of {x}.", "{x}: what is the total?", "{x}, how much in total", "What will {s} pay for {x}?", "An order is for {x}. What does it come to?", "A customer takes {x}. What is the bill?", "How much money {does} {s} need for {x}?", "{B} {x}. What did everything cost?",
          "Work out the bill for {x}.", "What do I owe for {x}?", "{S} {needs} {x}. How much will it all cost?"]
BASKET_CHANGE = ["{B} {x}. {He} {pays} with {note}. How much change {does} {he} get?", "{B} {x} and {pays} with a {note} note. How much change {does} {he} get?", "What is the change from {note} for {x}?", "{S} {has} {note} and {buys} {x}. How much money is left?", "How much change {does} {s} get from {note} after buying {x}?",
                 "{B} {x}. How much change will {he} get from a {note} bill?", "{S} {pays} for {x} with {note}. What is {his} change?", "If {s} {buys} {x} and {gives} the cashier {note}, how much {does} {he} get back?", "With {note} {s} {buys} {x}. How much {does} {he} have left?", "{S} went shopping with {note} and bought {x}. How much {does} {he} have left?",
                 "{x}, paid with {note}. Change?", "How much is left of {note} after paying for {x}?", "A customer takes {x} and hands over {note}. How much must the shop give back?", "Buy {x}, pay with {note}. What is the change?"]


@skill("basket", weight=1.8)
@tidy
def basket(d):
    c = currency(d)
    lines, terms, total = [], [], Fraction(0)
    wanted = d.pick([2, 2, 2, 3])
    for one, many, p in goods(d, wanted):
        if d.chance(0.25):
            n = "1"
            lines.append(d.say("basket.line1", LINE1, one=one, p=c.show(p)))
            terms.append(p)
        else:
            w, n = some(d, 2, 9) if d.chance(0.85) else some(d, 2, 40)
            lines.append(d.say("basket.line", LINE, one=one, many=many, n=w, p=c.show(p)))
            terms.append(f"{n}*{p}")
        total += int(n) * Fraction(p)
    x = ", ".join(lines[:-1]) + d.pick([" and ", " and ", ", and " if wanted > 2 else " and ", " plus " if wanted == 2 else " and "]) + lines[-1]
    change = d.chance(0.4)
    who = person(d)
    b = d.pick(BUYS).format(**who)
    note = note_above(d, total)
    if change:
        q = d.say("basket.change", BASKET_CHANGE, x=x, note=c.show(note), B=b, **who)
    else:
        q = d.say("basket", BASKET, x=x, B=b, **who)
    if change and "{" not in b and (" bought" in b):
        q = q.replace(f" and {who['pays']} with", " and paid with")
    yield cap(q)
    e = "+".join(terms)
    steps = e.replace("*", " × ").replace("+", " + ")
    r = yield Call("The total cost is the sum of all prices.", e)
    if not change:
        yield Answer("", f"The total: {steps} = {c.out(r)}.", r.best)
        return
    cost = r.best
    r = yield Call(f"The change is {note} minus {cost}.", f"{note}-{cost}")
    yield Answer("", f"The cost: {steps} = {cost}. The change: {note} − {cost} = {c.out(r)}.", r.best)


# -- wages -----------------------------------------------------------------------------------------------------------
JOBS = ["as a waiter", "in a bakery", "in a shop", "as a tutor", "babysitting", "mowing lawns", "at a cafe", "as a gardener", "at the library", "", "", "", "in a factory", "as a cleaner", "walking dogs"]
WAGE = ["{S} {earns} {w} per hour. How much {does} {he} earn in {h} hours?", "{S} {earns} {w} an hour {job}. How much will {he} make in {h} hours?", "{S} {works} {h} hours {job} for {w} an hour. How much {does} {he} earn?", "If {s} {makes} {w} per hour and {works} {h} hours, how much {does} {he} earn?", "How much {does} {s} earn for {h} hours of work at {w} per hour?", "At {w} an hour, how much do you earn in {h} hours?",
        "{His} hourly wage is {w}. How much is {he} paid for {h} hours?", "A job pays {w} per hour. How much is that for {h} hours?", "{S} worked {h} hours {job} at {w} per hour. What was {his} pay?", "What is the pay for {h} hours at {w} an hour?", "{h} hours at {w} per hour", "{S} {gets} {w} for every hour {he} {works}. How much {does} {he} get for {h} hours?",
        "A plumber charges {w} per hour. What do {h} hours cost?", "A mechanic charges {w} an hour. How much is a job of {h} hours?", "Find the earnings for {h} hours at a rate of {w} per hour.", "A worker is paid {w} an hour and works {h} hours. What does the worker earn?", "{w} per hour for {h} hours is how much?", "How much do I get for {h} hours if I earn {w} an hour?"]
WAGE_RATE = ["{S} {earns} {t} in {h} hours. How much is that per hour?", "{S} earned {t} for {h} hours of work. What is {his} hourly wage?", "For {h} hours of work {s} got {t}. How much did {he} earn per hour?", "What is the hourly rate if {h} hours pay {t}?", "{S} {makes} {t} in {h} hours. What {does} {he} make an hour?", "If {s} {works} {h} hours and {earns} {t}, what is the hourly pay?",
             "{t} for {h} hours, hourly wage?", "A worker got {t} for {h} hours. Find the pay per hour.", "How much does someone earn per hour who gets {t} for {h} hours?", "{S} was paid {t} for working {h} hours {job}. How much per hour is that?"]
WAGE_TIME = ["{S} {earns} {w} per hour. How many hours must {he} work to earn {t}?", "How many hours {does} {s} need to work at {w} an hour to make {t}?", "At {w} per hour, how long does it take to earn {t}?", "{S} {wants} to earn {t}. {He} {gets} {w} an hour. How many hours is that?", "If {s} {makes} {w} an hour, after how many hours will {he} have {t}?", "{S} earned {t} at {w} per hour. How many hours did {he} work?",
             "How many hours of work at {w} an hour give {t}?", "{t} at {w} per hour: how many hours?", "{S} {gets} {w} per hour {job}. Last week {he} earned {t}. How many hours was that?"]
WAGE_WEEK = ["{S} {works} {h} hours a day, {k} days a week, for {w} an hour. How much {does} {he} earn in a week?", "{S} {earns} {w} per hour. {He} {works} {h} hours a day for {k} days. How much {does} {he} earn?", "Working {h} hours a day at {w} an hour, how much {does} {s} make in {k} days?", "{S} {gets} {w} an hour and {works} {h} hours each day. How much is that in {k} days?",
             "How much {does} {s} earn in {k} days at {w} per hour if {he} {works} {h} hours a day?", "A worker earns {w} an hour, works {h} hours per day. What is the pay for {k} days?", "{S} {makes} {w} an hour. What {does} {he} make in {k} days of {h} hours each?"]


@skill("wage", weight=1.1)
@tidy
def wage(d):
    c = currency(d)
    w = price(d, 6, 60, 0.5)
    if places(Fraction(w)) > 1 and d.chance(0.6):
        w = w.split(".")[0] + ".50"
    h = str(d.rng.randint(2, 45)) if d.chance(0.75) else f"{d.rng.randint(2, 9)}.5"
    who = person(d, groups=0)
    v = dict(w=c.show(w), h=h, job="@" + d.pick(JOBS), **who)

    def clean(q):
        return cap(q.replace(" @", " ").replace(" .", ".").replace(" ?", "?").replace("  ", " ").replace(" ,", ","))
    x = d.rng.random()
    if x < 0.42:
        yield clean(d.say("wage", WAGE, **v))
        r = yield Call(f"The pay is {h} hours times {w}.", f"{h}*{w}")
        yield Answer("", f"The pay: {h} × {w} = {c.out(r)}.", r.best)
        return
    if x < 0.75:
        t = Fraction(w) * Fraction(h)
        if places(t) > 2:
            w, t = "12.50", Fraction("12.5") * Fraction(h)
            v["w"] = c.show(w)
        if places(t) > 2:
            h, t = "8", Fraction(100)
            v["h"] = h
        t = plain(t)
        v["t"] = c.show(t)
        if x < 0.6:
            yield clean(d.say("wage.rate", WAGE_RATE, **v))
            r = yield Call(f"The pay per hour is {t} divided by {h} hours.", f"{t}/{h}")
            yield Answer("", f"Per hour: {t} ÷ {h} = {c.out(r)}.", r.best)
        else:
            yield clean(d.say("wage.time", WAGE_TIME, **v))
            r = yield Call(f"The hours are {t} divided by {w} per hour.", f"{t}/{w}")
            yield Answer("", f"The time: {t} ÷ {w} = {r.best} hours.", r.best)
        return
    h, k = str(d.rng.randint(2, 10)), str(d.rng.randint(2, 7))
    v.update(h=h, k=shown(d, k, 0.3))
    yield clean(d.say("wage.week", WAGE_WEEK, **v))
    r = yield Call(f"The hours are {h} times {k} days.", f"{h}*{k}")
    hours = r.best
    r = yield Call(f"The pay is {hours} hours times {w}.", f"{hours}*{w}")
    yield Answer("", f"The hours: {h} × {k} = {hours}. The pay: {hours} × {w} = {c.out(r)}.", r.best)


# -- simple interest ---------------------------------------------------------------------------------------------------
INTEREST = ["What is the simple interest on {P} at {r} for {t}?", "Find the simple interest on {P} at {r} per year for {t}.", "simple interest on {P} at {r} for {t}", "{S} {invests} {P} at {r} simple interest for {t}. How much interest {does} {he} earn?", "{S} {puts} {P} in a bank at {r} simple interest per year. How much interest is there after {t}?",
            "How much simple interest does {P} earn at {r} a year in {t}?", "{S} {borrows} {P} at {r} simple annual interest for {t}. How much interest must {he} pay?", "Calculate the interest on {P} at {r} per annum for {t} (simple interest).", "{P} at {r} simple interest for {t}: how much interest?", "A loan of {P} carries {r} simple interest per year. What is the interest for {t}?",
            "With a simple interest rate of {r}, how much interest do you get on {P} after {t}?", "Principal {P}, rate {r}, time {t}. Find the simple interest.", "How much interest will {P} bring in {t} at {r} simple interest?", "A bank pays {r} simple interest per year. How much interest does {P} give in {t}?", "{S} {deposits} {P} for {t} at {r} per year, simple interest. What is the interest?",
            "For {t}, {s} {lends} {P} at {r} simple interest. How much interest {does} {he} get?", "If {P} is invested at {r} simple interest, what interest is earned in {t}?", "What interest is paid on {P} over {t} at a simple rate of {r} a year?", "Work out the simple interest earned on {P} in {t} at {r} p.a.", "{S} {has} {P} in savings at {r} yearly simple interest. How much interest after {t}?"]
INTEREST_ALL = ["{S} {invests} {P} at {r} simple interest for {t}. How much money {does} {he} have at the end?", "What is the total amount after {t} if {P} is invested at {r} simple interest?", "{P} is deposited at {r} simple interest per year. What is the balance after {t}?", "{S} {borrows} {P} at {r} simple interest for {t}. How much must {he} pay back in total?",
                "Find the amount after {t} on {P} at {r} simple interest.", "How much will {P} be worth after {t} at {r} simple interest per year?", "{P} at {r} simple interest, total after {t}?", "A loan of {P} at {r} simple interest is repaid after {t}. What is the total repayment?", "{S} {puts} {P} in an account with {r} simple annual interest. What is in the account after {t}?",
                "With simple interest of {r} a year, what does {P} grow to in {t}?", "Principal {P}, simple interest {r}, {t}: final amount?", "What is the final balance of {P} at {r} simple interest for {t}?", "{S} {deposits} {P} at {r} simple interest. How much is in the account after {t}?"]
INTEREST_RATE = ["{P} earns {i} simple interest in {t}. What is the yearly rate in percent?", "At what simple interest rate does {P} earn {i} in {t}?", "{S} got {i} simple interest on {P} after {t}. What was the annual interest rate?", "Find the simple interest rate if {P} brings {i} in {t}.", "What annual rate of simple interest gives {i} on {P} in {t}?", "Interest of {i} was paid on {P} for {t}. Find the rate of simple interest per year.",
                 "Principal {P}, time {t}, simple interest {i}. What is the rate?"]
INTEREST_TIME = ["How many years does it take for {P} to earn {i} at {r} simple interest?", "{P} is invested at {r} simple interest. After how many years is the interest {i}?", "How long must {P} be invested at {r} simple interest to earn {i}?", "For how many years was {P} lent at {r} simple interest if the interest was {i}?", "{S} {invests} {P} at {r} simple interest per year. In how many years will {he} earn {i} interest?",
                 "Principal {P}, rate {r}, simple interest {i}. Find the time in years."]
INTEREST_BASE = ["What sum earns {i} simple interest in {t} at {r} per year?", "{S} earned {i} simple interest in {t} at {r}. How much did {he} invest?", "Find the principal that gives {i} simple interest in {t} at {r}.", "How much must be invested at {r} simple interest to earn {i} in {t}?", "Simple interest {i}, rate {r}, time {t}. What is the principal?"]


@skill("simple_interest", weight=1.6)
@tidy
def simple_interest(d):
    c = currency(d)
    P = str(d.int(1, 90) * d.pick([100, 100, 50, 1000])) if d.chance(0.75) else str(d.int(50, 50000))
    rate = d.pick(["2", "3", "4", "5", "6", "8", "10", "7", "12", "1.5", "2.5", "3.5", "4.5", "0.5", "7.5", "1", "9", "6.5", "15", "1.25"])
    t = str(d.rng.randint(1, 10))
    months = d.chance(0.12)
    if months:
        t = d.pick(["3", "6", "9", "18", "4", "8", "15", "30"])
    elif d.chance(0.1):
        t = d.pick(["1.5", "2.5", "0.5", "3.5"])
    tw = shown(d, t, 0.25) + (" months" if months else " year" if t == "1" else " years")
    rw = rate + d.pick(["%", "%", "%", "%", " percent", " %", " per cent"])
    v = dict(P=c.show(P), r=rw, t=tw, **person(d))
    x = d.rng.random()
    years = f"{t} months (÷ 12)" if months else f"{t} years"
    i = Fraction(P) * Fraction(rate) * Fraction(t) / 100
    if x < 0.75 or months or places(i) > 2:
        e = f"{P}*{rate}*{t}/100" + ("/12" if months else "")
        steps = f"{P} × {rate} × {t} ÷ 100" + (" ÷ 12" if months else "")
        total = (x * 97) % 1 < 0.36
        yield cap(d.say("interest.all", INTEREST_ALL, **v) if total else d.say("interest", INTEREST, **v))
        r = yield Call(f"Simple interest is {P} times {rate} percent times {years}.", e)
        if not total:
            yield Answer("", f"The interest: {steps} = {value(r)}.", r.best)
            return
        interest = f"({r.best})" if "/" in r.best else r.best
        first = value(r)
        r = yield Call(f"The total is {P} plus the interest {interest}.", f"{P}+{interest}")
        yield Answer("", f"The interest: {steps} = {first}. The total: {P} + {interest} = {value(r)}.", r.best)
        return
    i = plain(i)
    v["i"] = c.show(i)
    if x < 0.85:
        yield cap(d.say("interest.rate", INTEREST_RATE, **v))
        r = yield Call(f"The rate is the interest {i} divided by {P} and by {years}, times 100.", f"{i}/{P}/{t}*100")
        yield Answer("", f"The rate: {i} ÷ {P} ÷ {t} × 100 = {value(r)}%.", r.best)
    elif x < 0.93:
        yield cap(d.say("interest.time", INTEREST_TIME, **v))
        r = yield Call(f"The time is the interest {i} divided by {P} and by {rate} percent.", f"{i}/{P}/{rate}*100")
        yield Answer("", f"The time: {i} ÷ {P} ÷ {rate} × 100 = {value(r)} years.", r.best)
    else:
        yield cap(d.say("interest.base", INTEREST_BASE, **v))
        r = yield Call(f"The principal is the interest {i} divided by {rate} percent and by {years}.", f"{i}/{rate}/{t}*100")
        yield Answer("", f"The principal: {i} ÷ {rate} ÷ {t} × 100 = {value(r)}.", r.best)
