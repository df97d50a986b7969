"""The situations of plain_daily_*.py in feet, inches, yards, gallons, quarts, ounces and pounds, as they are asked in America, and a few of
every day that have no other place: dozens, parking meters, laundry, ticket strips, tips left in a jar.
"""
from .core import skill
from .plain_daily_base import Fraction, cash, short, sum_of, tell, unit, until
from .plain_daily_merged import out, text
from .plain_daily_garden import UP


def feet(d):
    ft, inch = d.pick([3, 4, 5, 6, 8, 9, 10, 12, 16]), d.pick([4, 6, 7, 8, 9, 10, 14, 15, 16, 18, 20, 5])
    k = d.int(2, 9)
    w, h = d.int(6, 30), d.int(6, 24)
    c = d.pick([10, 15, 20, 24, 25, 30, 300, 350, 400])
    a = d.int(60, 2400)
    yd = d.int(2, 40)
    f, i = d.int(4, 6), d.int(1, 11)
    return cash(d, dict(ft=ft, inch=inch, k=k, w=w, h=h, c=c, a=a, yd=yd, f=f, i=i, o=d.pick(["board", "rope", "pipe", "plank", "ribbon", "wire", "beam"]), r=d.pick(["room", "deck", "garage", "patio", "lawn", "shed floor", "hall"]), coat=d.pick([350, 400, 300, 250]), g=d.pick([1, 2, 3, 4, 5]), wd=3 * d.int(2, 8), hd=3 * d.int(2, 9)), p=sum_of(d, 2, 20, 0.5))


FEET = [text(lambda d: {**feet(d), "out": None}, [("In inches: {ft} times 12, divided by {inch}, only the whole part: floor.", "floor({ft}*12/{inch})")], "How many {inch} inch pieces can be cut from a {ft} foot {o}? // A {ft} ft {o} is cut into {inch} inch pieces. How many full pieces? // How many whole {inch}-inch pieces does a {ft}-foot {o} give? // {ft} ft {o}, {inch} in pieces, how many full ones? // {n} saws a {ft}-foot {o} into {inch}-inch lengths. How many whole lengths? // I need pieces of {inch} inches. How many can I get from {ft} feet?", weight=1.3),
        text(until(out(feet, "inches"), lambda v: v["k"] * v["inch"] < v["ft"] * 12), [("In inches: {ft} times 12, minus {k} times {inch}.", "{ft}*12-{k}*{inch}")], "I cut {k} pieces of {inch} inches from a {ft} foot {o}. How many inches are left? // From a {ft} ft {o}, {k} pieces of {inch} in are cut. What's left in inches? // How many inches remain of a {ft}-foot {o} after {k} cuts of {inch} inches each? // {n} cuts {k} {inch}-inch strips off a {ft}-foot {o}. How many inches are left over?", weight=1.2),
        text(out(feet, "inches"), [("A foot has 12 inches: {f} times 12, then plus {i}.", "{f}*12+{i}")], "{n} is {f} feet {i} inches tall. How many inches is that? // How many inches is {f} ft {i} in? // {f} foot {i} in inches? // What is {f}'{i}\" in inches? // I'm {f} feet and {i} inches. What is that in inches? // Convert {f} feet {i} inches to inches.", weight=1.2),
        text(out(feet, "square feet"), [("The area is <w times h>.", "<w*h>")], "How many square feet is a {w} ft by {h} ft {r}? // A {r} is {w} feet by {h} feet. What is its area in sq ft? // {w} x {h} ft {r}, square footage? // What's the square footage of a {w} by {h} foot {r}? // {n}'s {r} measures {w} feet by {h} feet. How many square feet is that?"),
        text(feet, [("Asked: the cost. The area is <w times h>.", "<w*h>"), ("The cost is {r1} times {p}.", "{r1}*{p}")], "Flooring is {P} per square foot. How much for a {w} by {h} foot {r}? // What does it cost to tile a {r} {w} ft by {h} ft at {P} a square foot? // {w} ft × {h} ft at {P} per sq ft, price? // Carpet costs {P} a square foot and the {r} is {w} feet by {h} feet. What do I pay? // How much to cover a {w}-by-{h}-foot {r} at {P} per square foot?", weight=1.2),
        text(lambda d: {**feet(d), "out": None}, [("{a} divided by {coat}" + UP, "ceil({a}/{coat})")], "A gallon of paint covers {coat} square feet. How many gallons must I buy for {a} square feet? // How many gallon cans do I need for {a} sq ft if one covers {coat} sq ft? // {a} sq ft of wall, {coat} sq ft per can, how many cans? // One can of paint does {coat} square feet. How many cans for {a} square feet? // {n} has {a} square feet to paint and a can covers {coat}. How many cans should {he} buy?", weight=1.2),
        text(lambda d: {**feet(d), "out": unit("square yards")}, [("A square yard is 9 square feet: <wd times hd> divided by 9.", "<wd*hd>/9")], "How many square yards of carpet for a {wd} ft by {hd} ft {r}? // A {r} is {wd} feet by {hd} feet. How many square yards is that? // {wd} x {hd} ft in square yards? // What is the area of a {wd}-foot by {hd}-foot {r} in square yards?", weight=0.7),
        text(out(feet, "feet"), [("From yards to feet: {yd} times 3.", "{yd}*3")], "How many feet of fabric is {yd} yards? // {n} buys {yd} yards of ribbon. How many feet is that? // A hose is {yd} yards long. How long is it in feet? // {yd} yards, how many feet?", weight=0.6)]


def volume(d):
    q = d.int(2, 12)
    oz, cup = d.pick([8, 12, 16, 20, 24, 32, 64, 128]), d.pick([4, 6, 8])
    lb = d.pick([1, 2, 3, 4, 5, "1.5", "2.5", "0.5", 8, 10])
    each = d.pick([2, 3, 4, 5, 6, 8])
    ppl, per = d.int(4, 60), d.pick([4, 6, 8, 5, 12])
    days, fl = d.pick([7, 10, 14, 30]), d.int(4, 12)
    return cash(d, dict(q=q, oz=oz, cup=cup, lb=lb, each=each, ppl=ppl, per=per, days=days, fl=fl, gal=d.int(1, 15), i=d.pick(["ground beef", "turkey", "cheese", "ham", "shrimp", "chicken", "fish"]), j=d.pick(["lemonade", "juice", "milk", "iced tea", "punch", "water"]), b=d.int(2, 9), c=d.int(2, 40)), p=sum_of(d, 2, 14, 0.6))


OUNCES = [text(until(lambda d: {**volume(d), "out": None}, lambda v: Fraction(v["lb"]) * 16 % v["each"] == 0), [("In ounces: {lb} times 16, divided by {each}.", "{lb}*16/{each}")], "How many {each} oz burgers can I make from {lb} pounds of {i}? // {lb} lb of {i} in {each} ounce portions, how many? // I have {lb} pounds of {i}. How many {each}-ounce servings is that? // How many {each}-ounce patties are in {lb} lb? // {n} splits {lb} pounds of {i} into {each}-ounce portions. How many portions?", weight=1.3),
          text(until(out(volume, "pounds"), lambda v: short(Fraction(v["ppl"] * v["per"], 16))), [("In pounds: {ppl} times {per}, divided by 16.", "{ppl}*{per}/16")], "I plan {per} ounces of {i} per person for {ppl} people. How many pounds is that? // How many pounds of {i} for {ppl} guests at {per} oz each? // {ppl} people, {per} oz each, how many lb? // Each guest eats {per} ounces of {i}. How many pounds do {ppl} guests need?", weight=1.2),
          text(lambda d: {**volume(d), "out": None}, [("A gallon has 16 cups: {gal} times 16.", "{gal}*16")], "How many cups are in {gal} gallons of {j}? // {gal} gallons of {j}, how many cups? // We made {gal} gallons of {j}. How many one-cup glasses is that? // {n} has {gal} gallons of {j} and fills cups with it. How many cups?"),
          text(out(volume, "quarts"), [("A gallon has 4 quarts: {gal} times 4.", "{gal}*4")], "How many quarts are in {gal} gallons? // {gal} gallons of {j} in quarts? // A tank holds {gal} gallons. How many quarts is that? // {gal} gal = how many qt?", weight=0.7),
          text(volume, [("The total is {lb} times {p}.", "{lb}*{p}")], "{i2} is {P} a pound. How much for {lb} pounds? // What do {lb} pounds of {i} cost at {P} per pound? // {lb} lb at {P}/lb, price? // {n} buys {lb} lb of {i} at {P} a pound. What does {he} pay?"),
          text(volume, [("In pounds: {oz} divided by 16, times {p}.", "{oz}/16*{p}")], "{i2} is {P} a pound. How much for {oz} ounces? // What do {oz} oz of {i} cost at {P} per pound? // {oz} oz at {P} a lb, price?", weight=0.8),
          text(out(volume, "ounces"), [("{fl} times {cup}.", "{fl}*{cup}")], "{n} drinks {fl} glasses of {cup} ounces a day. How many ounces is that? // {fl} glasses, {cup} oz each, how many oz? // If a glass holds {cup} ounces, how many ounces are {fl} glasses?", weight=0.7)]
OUNCES[4].templates = [t.replace("{i2} is", "The {i} is") for t in OUNCES[4].templates]
OUNCES[5].templates = [t.replace("{i2} is", "The {i} is") for t in OUNCES[5].templates]
OUNCES[5].draw = until(OUNCES[5].draw, lambda v: short(Fraction(v["oz"], 16) * Fraction(v["p"])))


# -- of every day ------------------------------------------------------------------------------------------------------------
def coin(d):
    m, per = d.pick([15, 20, 30, 45, 60, 90, 120]), d.pick([10, 12, 15, 20])
    while m % per:
        m, per = d.pick([15, 20, 30, 45, 60, 90, 120]), d.pick([5, 10, 12, 15, 20, 30])
    k, e = d.int(2, 7), d.pick([4, 4, 12, 52, 10])
    r, t = d.int(2, 30), d.pick([5, 10, 20, 25, 50])
    h, g = d.int(2, 10), d.int(2, 40)
    dz = d.int(2, 15)
    rest = d.int(1, dz * 12 - 1)
    return cash(d, dict(m_=m, per=per, k=k, e=e, wk={4: "4 weeks", 12: "12 weeks", 52: "a year of 52 weeks", 10: "10 weeks"}[e], r=r, t_=t, h=h, g=g, dz=dz, rest=rest, c=d.int(2, 12), i=d.pick(["eggs", "rolls", "roses", "bagels", "doughnuts", "pencils", "candles"]), f=d.int(2, 9), x=d.int(10, 60)), p=d.pick(["0.25", "0.50", "1", "0.20", "0.30", "0.75", "1.50"]), a=sum_of(d, 2, 9, 0.7), b=sum_of(d, 10, 90), w=sum_of(d, 20, 300))


DAILY = [text(coin, [("{m_} divided by {per}, times {p}.", "{m_}/{per}*{p}")], "A meter takes {P} for {per} minutes. What do {m_} minutes cost? // Parking is {P} per {per} minutes. How much for {m_} minutes? // {P} for every {per} minutes, price of {m_} minutes? // A call costs {P} per {per} minutes. How much is a call of {m_} minutes? // {n} parks for {m_} minutes at {P} per {per} minutes. What does {he} pay?", weight=1.2),
         text(coin, [("{k} times {a} times {e}.", "{k}*{a}*{e}")], "A coffee costs {A} and I buy {k} a week. How much is that in {wk}? // {n} buys lunch for {A} {k} times a week. What does it cost in {wk}? // {k} trips a week at {A} each, how much in {wk}? // At {A} a wash and {k} washes a week, what do I spend in {wk}? // How much do {k} bus rides a week at {A} cost in {wk}? // What does a {A} coffee {k} times a week come to in {wk}?", weight=1.4),
         text(lambda d: {**coin(d), "out": None}, [("A dozen is 12: {dz} times 12, then minus {rest}.", "{dz}*12-{rest}")], "{n} has {dz} dozen {i} and sells {rest}. How many are left? // From {dz} dozen {i}, {rest} are used. How many are left? // How many {i} are left of {dz} dozen after {rest}? // {dz} dozen {i} minus {rest}, how many?"),
         text(coin, [("The total is {b} plus {c} times {a}.", "{b}+{c}*{a}")], "The entrance is {B} and each ride {A}. What do {c} rides cost with the entrance? // It costs {B} to join and {A} a class. How much for {c} classes? // {B} once and {A} each time, {c} times: total? // A gym takes {B} to join and {A} per visit. What are {c} visits in all? // What do I pay for {c} lessons at {A} plus a book for {B}? // {n} pays {B} to register and {A} per game. How much for {c} games?", weight=1.3),
         text(until(coin, lambda v: Fraction(v["w"]) > v["c"] * Fraction(v["a"])), [("What is left is {w} minus {c} times {a}.", "{w}-{c}*{a}")], "A gift card has {W} and I buy {c} coffees at {A}. What's left on it? // {n} has {W} on {his} card and takes {c} rides at {A}. How much is left? // {W} on the card, {c} lunches at {A}, what's left? // How much is left of {W} after {c} tickets at {A} each? // If I start with {W} and spend {A} {c} times, what do I have left?", weight=1.3),
         text(until(coin, lambda v: Fraction(v["w"]) > Fraction(v["b"]) and short((Fraction(v["w"]) - Fraction(v["b"])) / v["f"])), [("What is left is {w} minus {b}.", "{w}-{b}"), ("{r1} divided by {f}.", "{r1}/{f}")], "A sofa costs {W}. I pay {B} now and the rest in {f} equal parts. How much is each part? // {n} pays {B} of {W} at once and the rest in {f} equal payments. How much is one payment? // {W} price, {B} deposit, rest in {f} instalments. How much each? // After a deposit of {B} on {W}, what is each of {f} equal payments?", weight=1.3),
         text(until(coin, lambda v: Fraction(v["w"]) > Fraction(v["b"])), [("What is missing is {w} minus {b}.", "{w}-{b}")], "I need {W} and have saved {B}. How much more? // The bike is {W}. I've got {B}. How much is missing? // {n} owes {W} and pays back {B}. How much is still owed? // {W} to raise, {B} so far, how much to go?", weight=0.8)]


@skill("real_plain_daily_us", weight=1.8)
def us(d):
    yield from tell(d, "daily.us", FEET + OUNCES)


@skill("real_plain_daily_daily", weight=1.6)
def daily(d):
    yield from tell(d, "daily.daily", DAILY)
