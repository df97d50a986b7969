"""Shopping, change, unit prices, pay, instalments, profit and exchange in the word problems of textbooks and examination papers."""
from fractions import Fraction

from .plain_money_base import GOODS, over, priced
from .plain_papers_base import POST, bare, money, paper, short, sums, task, two

CHEAP = [g for g in GOODS if g[2] < 95]


def shop(d, lo=0, hi=1500):
    """Two kinds of goods with prices, counts, and what is paid with."""
    names, prices = priced(d, 2, lo, hi)
    a, b = d.rng.randint(2, 9), d.rng.randint(2, 9)
    total = round(100 * (a * Fraction(prices["p0"]) + Fraction(prices["p1"])))
    every = round(100 * (a * Fraction(prices["p0"]) + b * Fraction(prices["p1"])))
    ones = round(100 * (Fraction(prices["p0"]) + Fraction(prices["p1"])))
    alone = round(100 * a * Fraction(prices["p0"]))
    v = money(d, {**names, "a": a, "b": b, "k": d.rng.randint(2, 6)}, form=d.pick(POST), x=over(d, total), y=over(d, every), z=over(d, ones), w=over(d, alone), **prices)
    return {**v, "each": d.pick(["each", "each", "each", "apiece"])}


ALONE = ["{n} buys {a} {m0} at {P0} each. {He} pays with {W}. How much change does {he} get?", "A {o0} costs {P0}. {n} buys {a} {m0} and pays with {W}. Work out {his} change.", "{a} {m0} at {P0} each are paid for with {W}. How much change is there?", "{n} has {W}. {He} buys {a} {m0} costing {P0} each. How much money does {he} have left?", "{m0} cost {P0} each. How much change from {W} will {n} get after buying {a} of them?", "{n} bought {a} {m0} for {P0} each. How much change did {he} get from {W}?", "Find the change from {W} when {a} {m0} at {P0} each are bought."]
MIXED = ["{n} buys {a} {m0} at {P0} each and a {o1} for {P1}. {He} pays with {X}. How much change should {he} get?", "{m0} cost {P0} each and a {o1} costs {P1}. {n} buys {a} {m0} and one {o1}. {He} pays with {X}. Work out {his} change.", "A {o0} costs {P0}. A {o1} costs {P1}. {n} buys {a} {m0} and a {o1} with {X}. How much change does {he} receive?", "{n} has {X}. {He} buys {a} {m0} for {P0} each and one {o1} for {P1}. How much money does {he} have left?", "How much change from {X} is there for {a} {m0} at {P0} each and one {o1} at {P1}?", "A shop sells {m0} at {P0} each and {m1} at {P1} each. {n} buys {a} {m0} and one {o1} and pays with {X}. Calculate the change."]
BOTH = ["{n} buys {a} {m0} at {P0} each and {b} {m1} at {P1} each. {He} pays with {Y}. How much change does {he} get?", "{m0} cost {P0} each and {m1} cost {P1} each. {n} pays for {a} {m0} and {b} {m1} with {Y}. Work out the change.", "{n} has {Y}. {He} buys {a} {m0} costing {P0} each and {b} {m1} costing {P1} each. How much has {he} left?", "{a} {m0} at {P0} each and {b} {m1} at {P1} each: how much change is there from {Y}?", "{title} buys {a} {m0} ({P0} each) and {b} {m1} ({P1} each) and hands over {Y}. Find the change."]
ONES = ["{n} buys a {o0} for {P0} and a {o1} for {P1}. {He} pays with {Z}. How much change should {he} get?", "A {o0} costs {P0} and a {o1} costs {P1}. {n} buys both and pays with {Z}. What is {his} change?", "{n} spends {P0} on a {o0} and {P1} on a {o1}. How much change does {he} get from {Z}?", "How much change is there from {Z} after buying a {o0} for {P0} and a {o1} for {P1}?", "{n} pays with {Z} for a {o0} at {P0} and a {o1} at {P1}. Find {his} change."]
COST = ["{n} buys {a} {m0} at {P0} each and {b} {m1} at {P1} each. How much does {he} spend?", "{m0} cost {P0} each and {m1} cost {P1} each. Find the total cost of {a} {m0} and {b} {m1}.", "A {o0} costs {P0}. A {o1} costs {P1}. Work out the cost of {a} {m0} and {b} {m1}.", "{n} bought {a} {m0} for {P0} each and {b} {m1} for {P1} each. How much did {he} pay altogether?", "A shop sells {m0} at {P0} each and {m1} at {P1} each. How much do {a} {m0} and {b} {m1} cost altogether?", "What is the total cost of {a} {m0} at {P0} each and {b} {m1} at {P1} each?", "{title} orders {a} {m0} at {P0} and {b} {m1} at {P1}. Work out the total bill.", "Calculate the bill for {a} {m0} at {P0} each and {b} {m1} at {P1} each.", "The price of a {o0} is {P0} and the price of a {o1} is {P1}. How much will {n} pay for {a} {m0} and {b} {m1}?"]
PLUSONE = ["{n} buys {a} {m0} at {P0} each and a {o1} for {P1}. How much does {he} spend altogether?", "{m0} cost {P0} each. A {o1} costs {P1}. Find the total cost of {a} {m0} and one {o1}.", "A {o1} costs {P1} and {m0} cost {P0} each. {n} buys one {o1} and {a} {m0}. How much is that altogether?"]
ONE = ["{m0} cost {P0} each. How much do {a} {m0} cost?", "A {o0} costs {P0}. Find the cost of {a} {m0}.", "Work out the cost of {a} {m0} at {P0} each.", "{n} buys {a} {m0} at {P0} each. How much does {he} pay?", "One {o0} costs {P0}. What is the cost of {a} {m0}?", "A shop sells {m0} at {P0} each. How much will {a} {m0} cost?", "The price of one {o0} is {P0}. {n} wants {a}. How much money does {he} need?", "Calculate the cost of {a} {m0} when one {o0} costs {P0}."]
SUM = "The total cost is the sum of all prices."
paper("shop", [task(shop, [("Asked: the change. The cost is <a times p0>.", "<a*p0>"), ("The change is {w} minus {r1}.", "{w}-{r1}")], ALONE, 1.5, 0), task(shop, [("Asked: the change. " + SUM, "{a}*{p0}+{p1}"), ("The change is {x} minus {r1}.", "{x}-{r1}")], MIXED, 2, 0), task(shop, [("Asked: the change. " + SUM, "{a}*{p0}+{b}*{p1}"), ("The change is {y} minus {r1}.", "{y}-{r1}")], BOTH, 1.3, 0), task(shop, [("Asked: the change. " + SUM, "{p0}+{p1}"), ("The change is {z} minus {r1}.", "{z}-{r1}")], ONES, 1.2, 0),
               task(shop, [(SUM, "{a}*{p0}+{b}*{p1}")], COST, 2.2, 0), task(shop, [(SUM, "{a}*{p0}+{p1}")], PLUSONE[:2], 0.5, 0), task(shop, [(SUM, "{p1}+{a}*{p0}")], PLUSONE[2:], 0.2, 0), task(shop, [("<a times p0>.", "<a*p0>")], ONE, 1, 0)], 1.6)


# -- the price of one, of another number ---------------------------------------------------------------------------------------
def packs(d):
    names, prices = priced(d, 1, 0, 1200)
    a, b = d.rng.sample(range(2, 16), 2)
    return sums(d, {**names, "a": a, "b": b, "kg": d.pick(["apples", "potatoes", "rice", "sugar", "grapes", "carrots", "flour", "oranges", "cheese", "onions", "mangoes", "tomatoes", "wheat", "tea", "butter", "nails"]), "cl": d.pick(["cloth", "ribbon", "rope", "wire", "fabric", "hose", "fencing", "carpet"]), "li": d.pick(["petrol", "milk", "paint", "oil", "juice", "diesel"])}, 0.5, t=two(round(100 * a * Fraction(prices["p0"]))), s=two(round(100 * Fraction(prices["p0"]))), y=two(round(100 * b * Fraction(prices["p0"]))))


OTHER = ["{a} {m0} cost {T}. Work out the cost of {b} {m0}.", "{a} {m0} cost {T}. How much do {b} {m0} cost?", "The cost of {a} {m0} is {T}. Find the cost of {b} {m0}.", "{n} pays {T} for {a} {m0}. How much would {b} {m0} cost?", "If {a} {m0} cost {T}, find the cost of {b} {m0}.", "{a} identical {m0} cost {T}. How much do {b} of these {m0} cost?", "{a} kg of {kg} cost {T}. Find the cost of {b} kg of {kg}.", "{a} kg of {kg} costs {T}. How much does {b} kg cost?", "The cost of {a} m of {cl} is {T}. Find the cost of {b} m.", "{a} metres of {cl} cost {T}. What is the cost of {b} metres?", "{a} litres of {li} cost {T}. Work out the cost of {b} litres of {li}.", "{n} buys {a} litres of {li} for {T}. How much would {b} litres cost at the same price?", "If {a} kg of {kg} is {T}, what will {b} kg cost?", "A shop charges {T} for {a} {m0}. At this rate, how much are {b} {m0}?",
         "The price of {a} {m0} is {T}. What is the price of {b} {m0}?", "{a} {m0} cost {T} altogether. {n} wants {b} of them. How much will {he} pay?", "For {T} you get {a} {m0}. Work out the price of {b} {m0}.", "{title} bought {a} m of {cl} for {T}. Find the cost of {b} m of the same {cl}.", "Given that {a} {m0} cost {T}, calculate the cost of {b} {m0}."]
SINGLE = ["{a} {m0} cost {T}. How much does one {o0} cost?", "{a} identical {m0} cost {T}. Find the cost of one {o0}.", "The cost of {a} {m0} is {T}. What is the cost of 1 {o0}?", "{n} pays {T} for {a} {m0}. How much is each {o0}?", "{a} kg of {kg} cost {T}. Find the price per kilogram.", "{a} litres of {li} cost {T}. Work out the price per litre.", "{a} m of {cl} cost {T}. Calculate the cost of one metre.", "A pack of {a} {m0} costs {T}. Find the unit price.", "Work out the cost of one {o0} if {a} {m0} cost {T}.", "A box of {a} {m0} is sold for {T}. What is the price of one {o0}?", "What is the cost per kg when {a} kg of {kg} is bought for {T}?"]
HOWMANY = ["{a} {m0} cost {T}. How many {m0} can be bought for {Y}?", "If {a} {m0} cost {T}, how many {m0} can {n} buy for {Y}?", "{a} kg of {kg} cost {T}. How many kg can be bought for {Y}?", "The cost of {a} m of {cl} is {T}. How many metres can be bought for {Y}?", "{a} litres of {li} cost {T}. How many litres does {n} get for {Y}?"]
paper("unit_price", [task(packs, [("Asked: the price of {b}. One costs {t} divided by {a}.", "{t}/{a}"), ("Then {b} cost {b} times {r1}.", "{b}*{r1}")], OTHER, 3, 0), task(packs, [("Asked: the price of one. One costs {t} divided by {a}.", "{t}/{a}")], SINGLE, 1.5, 0), task(bare(packs), [("Asked: how many. One costs {t} divided by {a}.", "{t}/{a}"), ("The number is {y} divided by {r1}.", "{y}/{r1}")], HOWMANY, 1, 0)], 1.1)


def weighed(d):
    k = d.pick(["1.5", "2.5", "3.5", "0.5", "4.5", "1.2", "2.4", "0.75", "1.25", "0.8", "3.2"]) if d.chance(0.7) else str(d.rng.randint(2, 12))
    while True:
        p = two(d.rng.randint(20, 900) // d.pick([1, 5, 10, 50]) * 5)
        if float(p) > 0.3 and short(Fraction(k) * Fraction(p)):
            return sums(d, {"k": k, **{x: d.pick(y) for x, y in dict(kg=["rice", "cheese", "apples", "potatoes", "flour", "grapes", "fish", "chicken", "sugar", "mince", "tomatoes", "cherries"], cl=["cloth", "ribbon", "rope", "fabric", "curtain material", "wire"], li=["petrol", "milk", "paint", "olive oil", "orange juice"]).items()}}, 0.3, p=p)


WEIGHED = ["{kg} costs {P} per kilogram. Find the cost of {k} kg.", "{kg} costs {P} per kg. How much does {k} kg cost?", "1 kg of {kg} costs {P}. Work out the cost of {k} kg of {kg}.", "The price of {kg} is {P} a kilogram. {n} buys {k} kg. How much does {he} pay?", "{n} buys {k} kg of {kg} at {P} per kg. How much does {he} spend?", "{cl} costs {P} per metre. Find the cost of {k} metres of {cl}.", "{n} needs {k} m of {cl}. The price is {P} per metre. How much does it cost?", "One metre of {cl} costs {P}. What do {k} metres cost?", "{li} costs {P} per litre. How much do {k} litres cost?", "{n} buys {k} litres of {li} at {P} per litre. Work out the cost.", "Find the cost of {k} kg of {kg} at {P} per kg.", "How much will {k} litres of {li} cost at {P} a litre?", "Calculate the cost of {k} m of {cl} at {P} a metre."]
paper("weighed", [task(weighed, [("<k times p>.", "<k*p>")], WEIGHED, 1, 0)], 0.5)


def small(d):
    one, many, lo, hi = d.pick(CHEAP)
    n = d.rng.randint(max(4, lo // 5), 19) * 5 if d.chance(0.7) else d.rng.randint(max(lo, 11), 99)
    a = d.rng.randint(3, 40)
    form, cent, word = d.pick([("£{}", "p", "pounds"), ("£{}", "p", "pounds"), ("£{}", " pence", "pounds"), ("${}", " cents", "dollars"), ("${}", "¢", "dollars"), ("€{}", " cent", "euro"), ("€{}", " cents", "euros"), ("€{}", "c", "euro")])
    x = a * n // 100 + 1
    x = next(t for t in (1, 2, 5, 10, 20, 50, 100) if t >= x)
    return dict(o0=one, m0=many, a=a, n_=n, C=f"{n}{cent}", p=f"0.{n:02d}", word=word, w=word.rstrip("s"), X=form.format(x), x=x, cent="cents" if word[0] in "de" else "pence", out=lambda t: form.format(t))


PENCE = ["A shop sells {m0} at {C} each. How much will {a} {m0} cost? Give your answer in {word}.", "{m0} cost {C} each. Find the cost of {a} {m0} in {word}.", "One {o0} costs {C}. Work out the cost, in {word}, of {a} {m0}.", "{n} buys {a} {m0} at {C} each. How much does {he} spend? Give your answer in {word}.", "A {o0} costs {C}. How many {word} do {a} {m0} cost?", "What is the cost of {a} {m0} at {C} each? Answer in {word}.", "Find, in {word}, the cost of {a} {m0} at {C} each.", "{n} saves {C} a day for {a} days. How much does {he} save in {word}?", "Calculate the cost of {a} {m0} at {C} each. Write your answer in {word}.", "How much, in {word}, must {n} pay for {a} {m0} at {C} each?"]
PENCE2 = ["A {o0} costs {C}. {n} buys {a} {m0} and pays with {X}. How much change does {he} get?", "{n} buys {a} {m0} at {C} each. {He} pays with a {X} note. Work out {his} change.", "{m0} are {C} each. How much change from {X} is there for {a} {m0}?", "A shop sells {m0} at {C} each. {n} buys {a} and gives {X}. Find the change in {word}."]
paper("pence", [task(small, [("Asked: the price in {word}. One costs {p}: <a times p>.", "<a*p>")], PENCE, 2, 0), task(small, [("Asked: the change. One costs {p}: <a times p>.", "<a*p>"), ("The change is {x} minus {r1}.", "{x}-{r1}")], PENCE2, 0.9, 0)], 0.6)


# -- two packs compared --------------------------------------------------------------------------------------------------------
def compared(d):
    while True:
        a, b = d.rng.sample([2, 3, 4, 5, 6, 8, 10, 12, 15, 20], 2)
        p, q = d.rng.randint(4, 90) * 5, d.rng.randint(4, 90) * 5
        if p != q and 0.6 < p / q < 1.7 and min(a * p, b * q) > 100:
            hi, lo = max(p, q), min(p, q)
            thing, one = d.pick(["pens/pen", "batteries/battery", "eggs/egg", "cans of cola/can", "yoghurts/yoghurt", "light bulbs/light bulb", "notebooks/notebook", "bread rolls/bread roll", "tennis balls/tennis ball", "samosas/samosa"]).split("/")
            v = money(d, dict(a=a, b=b, i=thing, j=one, li=d.pick(["apple juice", "milk", "paint", "olive oil", "lemonade", "washing liquid"]), kg=d.pick(["rice", "flour", "potatoes", "dog food", "sugar"])), form=d.pick(POST), t=two(a * p), s=two(b * q))
            return {**v, "big": "r1" if p > q else "r2", "p": p, "q": q}


COMPARE = ["A shop sells {li} in {a} litre bottles for {T} and in {b} litre bottles for {S}. What is the difference in the price per litre?", "{kg} is sold in {a} kg bags for {T} and in {b} kg bags for {S}. Find the difference in the price per kilogram.", "Shop A sells {a} {i} for {T}. Shop B sells {b} {i} for {S}. How much cheaper is one {j} in the cheaper shop?", "A pack of {a} {i} costs {T}. A pack of {b} {i} costs {S}. Work out the difference in the cost of one {j}.", "{a} {i} cost {T} at one store and {b} {i} cost {S} at another. How much less is one {j} at the cheaper store?"]
CHEAP2 = ["A shop sells {li} in {a} litre bottles for {T} and in {b} litre bottles for {S}. How much cheaper per litre is the {b} litre bottle?", "{kg} costs {T} for a {a} kg bag and {S} for a {b} kg bag. How much less per kg does the {b} kg bag cost?", "A pack of {a} {i} costs {T} and a pack of {b} costs {S}. How much do you save on each {j} by buying the pack of {b}?"]


def gap(v):
    a, b = ("r1", "r2") if v["big"] == "r1" else ("r2", "r1")
    return [("Asked: how much cheaper one is. One costs {t} divided by {a}.", "{t}/{a}"), ("One costs {s} divided by {b}.", "{s}/{b}"), (f"The difference is {{{a}}} minus {{{b}}}.", f"{{{a}}}-{{{b}}}")]


def second(d):
    while True:
        v = compared(d)
        if v["q"] < v["p"]:
            return v


paper("compared", [task(compared, gap, COMPARE, 1, 0), task(second, gap, CHEAP2, 1, 0)], 0.5)


# -- pay, hire and bills -----------------------------------------------------------------------------------------------------------
def work(d):
    h, k = d.rng.randint(3, 45), d.rng.randint(2, 12)
    v = dict(h=h, k=k, o=d.rng.randint(2, 12), days=d.rng.randint(3, 6), each=d.rng.randint(4, 9), job=d.pick(["plumber", "electrician", "gardener", "mechanic", "builder", "piano tuner", "locksmith", "computer engineer"]), g=d.pick(["bike", "boat", "van", "tent", "canoe", "car", "floor sander", "digger"]), tv=d.pick(["television", "sofa", "washing machine", "laptop", "bed", "fridge", "motorbike", "piano", "camera", "car"]), months=d.pick([6, 10, 12, 18, 20, 24, 36]))
    rate = two(d.rng.randint(8, 40) * 100 + d.pick([0, 0, 0, 50, 20, 40]))
    return sums(d, v, 0.25, p=rate, f=str(d.rng.randint(2, 30) * 5), m=str(d.rng.randint(8, 90)), s=str(d.rng.randint(5, 60) * 10))


PAY = ["{n} earns {P} per hour. {He} works {h} hours a week. How much does {he} earn in a week?", "{n} is paid {P} an hour. How much does {he} get for {h} hours' work?", "{n} works {h} hours at {P} per hour. Calculate {his} pay.", "A waiter is paid {P} per hour. Work out his pay for {h} hours.", "{n} has a job that pays {P} an hour. Last week {he} worked {h} hours. How much was {he} paid?", "The hourly rate in a shop is {P}. {n} works for {h} hours. What is {his} wage?", "Work out the weekly wage of someone who works {h} hours at {P} per hour.", "A cleaner charges {P} an hour. How much does she charge for {h} hours?"]
PAYDAYS = ["{n} works {each} hours a day, {days} days a week. {He} is paid {P} an hour. How much does {he} earn in a week?", "{n} is paid {P} per hour and works {each} hours on each of {days} days. Work out {his} total pay.", "A carpenter works {each} hours a day for {days} days at {P} an hour. Find his total earnings.", "{n} earns {P} an hour. {He} works {days} days a week for {each} hours each day. Calculate {his} weekly pay."]
FIXED = ["A {job} charges a call-out fee of {F} and {P} for each hour. How much does he charge for a {k} hour job?", "A {job} charges {F} plus {P} per hour. Work out the cost of a job that takes {k} hours.", "To hire a {g} costs {F} plus {P} per hour. How much does it cost for {k} hours?", "The cost of hiring a {g} is a fixed charge of {F} plus {P} for each day. Find the cost for {k} days.", "A taxi fare is {F} plus {P} for each mile. Work out the fare for {k} miles.", "A phone company charges {F} a month plus {P} for each GB of data. {n} uses {k} GB. How much is {his} bill for the month?", "The entrance to a funfair costs {F} and each ride costs {P}. How much does {n} spend if {he} goes on {k} rides?", "A gym charges a joining fee of {F} and {P} a month. How much does {n} pay for the first {k} months?", "A {job} uses this rule: cost = {F} + {P} × number of hours. Work out the cost for {k} hours.", "A hall can be hired for {F} plus {P} for each hour. {n} hires it for {k} hours. How much does {he} pay?"]
DEPOSIT = ["A {tv} can be bought for a deposit of {S} and {months} monthly payments of {M}. Work out the total cost.", "{n} buys a {tv} on credit. {He} pays a deposit of {S} followed by {months} monthly payments of {M}. How much does {he} pay altogether?", "A {tv} costs {S} deposit plus {months} instalments of {M} each. Find the total price.", "The hire purchase price of a {tv} is a deposit of {S} and {months} payments of {M}. What is the total to be paid?", "{title} pays {S} deposit for a {tv} and then {M} a month for {months} months. Calculate the total cost of the {tv}."]
paper("pay", [task(work, [("The pay is {h} hours times {p}.", "{h}*{p}")], PAY, 1.3, 0), task(work, [("Asked: the pay. The hours are {each} times {days} days.", "{each}*{days}"), ("The pay is {r1} hours times {p}.", "{r1}*{p}")], PAYDAYS, 0.8, 0), task(work, [("The total is {f} plus {k} times {p}.", "{f}+{k}*{p}")], FIXED, 1.5, 0), task(work, [("The total is {s} plus {months} times {m}.", "{s}+{months}*{m}")], DEPOSIT, 1, 0)], 0.9)


# -- saving, having left, affording -----------------------------------------------------------------------------------------------
def purse(d):
    a, b = d.int(4, d.pick([40, 300])), d.int(4, d.pick([40, 300]))
    s = a + b + d.int(5, d.pick([60, 500]))
    w = d.rng.randint(3, 40)
    goal = w * d.rng.randint(4, 30)
    p = two(d.rng.randint(5, 40) * 50 + d.pick([0, 0, 40, 20, 45]))
    have = str(d.rng.randint(5, 60) * 5)
    got = d.int(2, 60)
    return sums(d, dict(i=d.pick(["bike", "tablet", "guitar", "skateboard", "games console", "phone", "pair of boots", "tent"]), j=d.pick(["cinema tickets", "T-shirts", "paperbacks", "burgers", "tickets to a show", "plants", "footballs", "cups"]), k=d.pick([3, 4, 5, 6, 8])), 0.35, a=str(a), b=str(b), s=str(s), w=str(w), g=str(goal), p=p, h=have, c=str(got))


LEFT = ["{n} had {S}. {He} spent {A} on books and {B} on food. How much money does {he} have left?", "{n} had {S}. {He} bought a shirt for {A} and shoes for {B}. How much has {he} left?", "{n} gets {S} for {his} birthday and spends {A} on a game and {B} on clothes. How much is left?", "{title} took {S} out of the bank, paid a bill of {A} and spent {B} on food. How much money is left?", "From {S} {n} pays {A} for a train ticket and {B} for lunch. How much does {he} have left?", "A school has {S} for sports. It spends {A} on bats and {B} on balls. How much is left?", "{n}'s account has {S}. {He} takes out {A} and then {B}. How much is in the account now?"]
INOUT = ["{n} had {S} in the bank. {He} took out {A} and paid in {C}. How much is in {his} account now?", "{n} has {S}. {He} spends {A} and then earns {C}. How much does {he} have now?", "{n} had {S}. {He} lent {m} {A} and got {C} from {his} aunt. How much does {n} have now?"]
WEEKS = ["{n} saves {W} each week. How many weeks will it take {him} to save {G}?", "{n} wants to buy a {i} for {G}. {He} saves {W} a week. How many weeks does {he} need to save?", "A {i} costs {G}. {n} can save {W} per week. After how many weeks can {he} buy it?", "How many weeks does it take to save {G} at {W} a week?", "{n} pays back a loan of {G} at {W} a week. How many weeks does it take?"]
MOST = ["{j} cost {P} each. {n} has {H}. What is the greatest number of {j} {he} can buy?", "{n} has {H} to spend on {j} that cost {P} each. How many can {he} buy?", "How many {j} at {P} each can {n} buy with {H}?", "{j} are {P} each. Find the largest number that can be bought with {H}."]
TO = ["{n} wants a {i} that costs {S}. {He} has saved {A}. How much more does {he} need?", "A {i} costs {S}. {n} has {A}. How much more money does {he} need to buy it?", "The price of a {i} is {S}, and {n} has only {A}. How much more must {he} save?"]


def enough(d):
    while True:
        v = purse(d)
        if float(v["p"]) > 1.5 and float(v["h"]) > float(v["p"]) * 1.3:
            return v


paper("purse", [task(purse, [("Start with {s}, add what comes and subtract what goes.", "{s}-{a}-{b}")], LEFT, 1.2, 0), task(purse, [("Start with {s}, add what comes and subtract what goes.", "{s}-{a}+{c}")], INOUT, 0.5, 0), task(bare(purse), [("The number of weeks is {g} divided by {w}, rounded up to a whole number: ceil.", "ceil({g}/{w})")], WEEKS, 1, 0), task(bare(enough), [("The number is {h} divided by {p}, rounded down to a whole number.", "floor({h}/{p})")], MOST, 0.8, 0), task(purse, [("What is missing is {s} minus {a}.", "{s}-{a}")], TO, 0.6, 0)], 0.8)


# -- profit in money ------------------------------------------------------------------------------------------------------------------
def trade(d):
    k = d.pick([5, 8, 10, 12, 15, 20, 24, 25, 30, 40, 50])
    cost = d.rng.randint(2, 25) * 50
    sell = cost + d.rng.randint(1, 20) * 25
    less = max(50, cost - d.rng.randint(1, 8) * 25)
    names, _ = priced(d, 1, 0, 3000)
    return sums(d, {**names, "k": k}, 0.3, a=two(cost), b=two(sell), t=two(cost * k), x=two(cost * k + d.rng.randint(1, 40) * 100))


PROFIT = ["A shopkeeper bought {k} {m0} for {T} and sold them for {B} each. How much profit did he make?", "{n} buys a box of {k} {m0} for {T}. {He} sells each {o0} for {B}. Work out {his} total profit.", "{k} {m0} cost a trader {T}. He sells all of them at {B} each. Find his profit.", "A club buys {k} {m0} for {T} and sells them all for {B} each. Calculate the profit.", "A carton of {k} {m0} was bought for {T}. The {m0} were sold at {B} each. What was the profit?"]
EACH = ["A shopkeeper buys {k} {m0} at {A} each and sells them at {B} each. Find the total profit.", "{n} buys {k} {m0} for {A} each and sells them for {B} each. How much profit does {he} make?", "A trader buys {m0} at {A} each and sells them at {B} each. How much profit does he make on {k} {m0}?", "{m0} are bought for {A} each and sold for {B} each. Work out the profit on {k} of them."]
PLAIN = ["A shopkeeper buys a {o0} for {A} and sells it for {B}. Find his profit.", "CP = {A} and SP = {B}. Find the profit.", "{n} bought a {o0} for {A} and sold it for {B}. How much profit did {he} make?", "The cost price of a {o0} is {A} and its selling price is {B}. What is the profit?", "{n} makes a {o0} for {A} and sells it for {B}. Work out {his} profit."]
paper("profit", [task(trade, [("Asked: the profit. The sales are <k times b>.", "<k*b>"), ("The profit is {r1} minus {t}.", "{r1}-{t}")], PROFIT, 1.3, 0), task(trade, [("Asked: the profit. The profit on one is {b} minus {a}.", "{b}-{a}"), ("The profit on {k} is {k} times {r1}.", "{k}*{r1}")], EACH, 1, 0), task(trade, [("The profit is {b} minus {a}.", "{b}-{a}")], PLAIN, 0.6, 0)], 0.5)


# -- bills shared, tickets, exchange ---------------------------------------------------------------------------------------------------
def bill(d):
    k = d.rng.randint(2, 12)
    a, b = d.rng.randint(2, 8), d.rng.randint(2, 9)
    each = d.rng.randint(3, 90) * 25
    p, q = d.rng.randint(8, 60) * 50, d.rng.randint(3, 20) * 50
    return sums(d, dict(k=k, a=a, b=b, where=d.pick(["zoo", "museum", "castle", "theatre", "swimming pool", "funfair", "concert", "football match", "circus", "cinema"])), 0.2, s=two(each * k), p=two(max(p, q)), q=two(min(p, q)))


EQUAL = ["{k} friends share a bill of {S} equally. How much does each person pay?", "{k} people share {S} equally. How much does each person get?", "A sum of {S} is shared among {k} people equally. How much does each receive?", "A meal for {k} people costs {S}. They share the cost equally. How much does each person pay?", "{n} and {his} friends, {k} people altogether, hire a boat for {S}. How much does each of them pay?", "A prize of {S} is divided equally among {k} winners. How much does each winner get?", "{k} tickets for a {where} cost {S}. Work out the cost of one ticket.", "The cost of a coach, {S}, is split equally between {k} pupils. How much does each pupil pay?"]
TICKETS = ["Adult tickets cost {P} and child tickets cost {Q}. Find the total cost for {a} adults and {b} children.", "Tickets for a {where} cost {P} for an adult and {Q} for a child. How much does it cost for {a} adults and {b} children?", "At a {where} adults pay {P} and children pay {Q}. A group of {a} adults and {b} children goes in. How much do they pay altogether?", "The price of a {where} ticket is {P} for adults and {Q} for children. Work out the total price for {a} adults and {b} children.", "{a} adults and {b} children go to a {where}. Adult tickets are {P} and child tickets are {Q}. Work out the total cost."]
paper("tickets", [task(bill, [("{s} divided by {k}.", "{s}/{k}")], EQUAL, 1.2, 0), task(bill, [(SUM, "{a}*{p}+{b}*{q}")], TICKETS, 1.2, 0)], 0.6)


def rate(d):
    a, b = d.pick([("£1", "pounds", "$", "dollars", "1.25"), ("£1", "pounds", "€", "euros", "1.15"), ("£1", "pounds", "€", "euros", "1.2"), ("€1", "euros", "$", "dollars", "1.1"), ("$1", "dollars", "₹", "rupees", "80"), ("£1", "pounds", "₹", "rupees", "105"), ("€1", "euros", "£", "pounds", "0.85"), ("$1", "dollars", "€", "euros", "0.9"), ("£1", "pounds", "$", "dollars", "1.3"), ("$1", "dollars", "¥", "yen", "140"), ("A$1", "Australian dollars", "₹", "rupees", "55"), ("€1", "euros", "₹", "rupees", "90")]), d.rng.randint(2, 60) * d.pick([1, 5, 10, 20])
    one, w1, s2, w2, r = a
    back = Fraction(r) * b
    v = dict(one=one, w1=w1, w2=w2, R=s2 + (two(round(100 * Fraction(r))) if "." in r else r), r=r, a=b, A=one[:-1] + f"{b:,}", b=two(round(100 * back)) if back.denominator != 1 else str(back))
    v["B"] = s2 + v["b"]
    return {**v, "s1": one[:-1], "s2": s2}


THERE = ["The exchange rate is {one} = {R}. {n} changes {A} into {w2}. How many {w2} does {he} get?", "{one} = {R}. Change {A} into {w2}.", "{n} goes on holiday and changes {A} into {w2}. The exchange rate is {one} = {R}. Work out how many {w2} {he} gets.", "Convert {A} to {w2} using {one} = {R}.", "The exchange rate is {one} = {R}. How many {w2} is {A}?", "Given that {one} = {R}, how much is {A} in {w2}?"]
HERE = ["The exchange rate is {one} = {R}. {n} changes {B} into {w1}. How many {w1} does {he} get?", "{one} = {R}. Change {B} into {w1}.", "A bag costs {B} abroad. The exchange rate is {one} = {R}. Work out the cost in {w1}.", "Convert {B} to {w1} using {one} = {R}.", "{n} comes back from holiday with {B}. The exchange rate is {one} = {R}. How much is this in {w1}?", "Given that {one} = {R}, how much is {B} in {w1}?"]
paper("exchange", [task(rate, [("Asked: the other money. One is {r} of the other: {a} times {r}.", "{a}*{r}")], THERE, 1, 0), task(rate, [("Asked: how many of the one. One is {r} of the other: {b} divided by {r}.", "{b}/{r}")], HERE, 1, 0)], 0.4)
