"""Money stories of three calculations in plain words: a coupon or a fee and then the change, packs bought and sold singly, pay less
costs, what is earned and spent until a goal is reached, one price and then the change, a bill shared and paid, averages of parts.
"""
from .core import skill
from .plain_money_base import POST, amount, coins, money, over, price, priced, tell, two
from .real_words import Task

SUM = "The total cost is the sum of all prices"
UP = ", rounded up to a whole number: ceil."


def checkout(d):
    """Two goods, a coupon or a fee, a note."""
    names, prices = priced(d, 2, 60, 2000)
    c, e = d.int(2, 6), d.int(2, 6)
    total = c * coins(prices["p0"]) + e * coins(prices["p1"])
    w = d.pick([x for x in (100, 150, 200, 250, 300, 400, 500, 800, 1000) if x < total])
    return money(d, dict(names, c=c, e=e), form=d.pick(POST), w=two(w), g=over(d, total + w, 4), **prices)


COUPON_BACK = ["{n} buys {c} {m0} at {P0} each and {e} {m1} at {P1} each, uses a {W} coupon and pays with {G}. What is the change?", "I buy {c} {m0} ({P0} each) and {e} {m1} ({P1} each). I have {W} off and pay with {G}. How much do I get back?", "{c} {m0} at {P0} and {e} {m1} at {P1}, minus a voucher of {W}, paid with {G}. Change?", "{m0} cost {P0}, {m1} {P1}. {n} takes {c} {m0} and {e} {m1}, gets {W} off and gives {G}. How much comes back?", "The shop takes {W} off when {n} buys {c} {m0} at {P0} each and {e} {m1} at {P1} each. What is the change from {G}?"]
FEE_BACK = ["{n} orders {c} {m0} at {P0} each and {e} {m1} at {P1} each. Delivery is {W}. {He} pays with {G}. What is the change?", "{c} {m0} at {P0}, {e} {m1} at {P1}, plus {W} for delivery. I pay with {G}. How much do I get back?", "We order {c} {m0} ({P0} each) and {e} {m1} ({P1} each) and pay {W} for bringing them. What is left of {G}?", "The delivery fee is {W}. {n} wants {c} {m0} at {P0} each and {e} {m1} at {P1} each. How much change is there from {G}?", "{m0} are {P0} each, {m1} {P1} each and the tip is {W}. {n} has {c} {m0} and {e} {m1} and pays {G}. What comes back?"]


def resale(d):
    while True:
        k, b = d.int(2, 12), d.pick([6, 8, 10, 12, 20, 24, 30, 50])
        a, p = d.int(2, 40), d.int(30, 400)
        if k * b * p > k * a * 100:
            break
    x = d.pick([("cans of cola", "box", "boxes"), ("apples", "crate", "crates"), ("roses", "bunch", "bunches"), ("pens", "pack", "packs"), ("badges", "bag", "bags"), ("eggs", "tray", "trays"), ("candles", "carton", "cartons"), ("muffins", "tray", "trays"), ("bottles of water", "pack", "packs"), ("tulips", "bundle", "bundles")])
    return money(d, dict(k=k, b=b, things_=x[0], one=x[1], places=x[2]), form=d.pick(POST), a=str(a), p=two(p))


RESALE = ["{n} buys {k} {places} of {b} {things_} for {A} a {one} and sells each for {P}. What is the profit?", "A stall gets {k} {places} with {b} {things_} each at {A} per {one}. One is sold for {P}. How much profit is made if all are sold?", "{k} {places} cost {A} each and hold {b} {things_}. They are sold at {P} apiece. Profit?", "A {one} of {b} {things_} costs {A}. {n} buys {k} and sells the {things_} singly for {P}. What does {he} gain?", "The class buys {k} {places} of {b} {things_} at {A} a {one} and sells all {things_} at {P} each. How much does it earn?"]


def wages(d):
    while True:
        h, k, p = d.int(3, 9), d.int(2, 6), amount(d, 8, 30)
        pay = h * k * coins(p)
        s = d.int(10, max(11, pay // 200)) * 100
        if s < pay:
            break
    return money(d, dict(h=h, k=k), form=d.pick(POST), p=p, s=two(s), g=two((pay // 100 + d.int(10, 400)) * 100), t_=amount(d, 2, 8))


PAID_LESS = ["{n} works {h} hours a day for {k} days at {P} an hour and pays {S} for the bus. How much is left?", "I work {k} days of {h} hours for {P} an hour. Rent takes {S}. What remains?", "{h} hours a day, {k} days, {P} an hour. {S} is taken off. How much does {n} get?", "{n} earns {P} an hour for {h} hours on each of {k} days. {He} spends {S}. How much has {he} left?", "At {P} an hour {n} does {k} shifts of {h} hours. After paying {S} for food, what is left?"]
PAID_MISSING = ["{n} works {h} hours a day for {k} days at {P} an hour and needs {G}. How much is still missing?", "I need {G}. I work {k} days of {h} hours for {P} an hour. How much more do I need?", "A trip costs {G}. {n} does {k} shifts of {h} hours at {P} an hour. How much is missing?", "{h} hours on each of {k} days at {P} an hour, goal {G}. What is still missing?"]


def goal(d):
    while True:
        a, b = d.int(10, 400), d.int(5, 300)
        s = d.int(20, 900)
        g = s + (a - b) * d.int(2, 30)
        if a > b:
            break
    return {**money(d, dict(per=d.pick(["week", "month"]), thing_=d.pick("bike sofa laptop trip guitar camera boat kiln piano tent".split())), form=d.pick(POST), a=str(a), b=str(b), s=str(s), g=str(g)), "out": None}


GOAL = ["{n} gets {A} a {per} and spends {B}. {He} has {S} and wants {G} for a {thing_}. How many {per}s does it take?", "I earn {A} a {per}, {B} of it goes. I have {S} now. After how many {per}s do I have {G}?", "A {thing_} costs {G}. {n} has {S}, takes in {A} a {per} and pays out {B}. How many {per}s must {he} wait?", "{A} comes in and {B} goes out each {per}. There is {S} now. In how many {per}s is it {G}?", "Income {A} a {per}, spending {B}, savings {S}, goal {G}. How many {per}s?"]


def one_then(d):
    while True:
        t, n = price(d, 20, 1500)
        k, j = d.rng.sample([2, 3, 4, 5, 6, 7, 8, 9, 10, 12], 2)
        if j * n > 100:
            break
    names, _ = priced(d, 1, 20, 1500)
    return money(d, dict(names, k=k, j=j), form=d.pick(POST), t_=two(k * n), g=over(d, j * n, 5))


ONE_BACK = ["{k} {m0} cost {T_}. {n} buys {j} and pays with {G}. What is the change?", "If {k} {m0} are {T_}, how much change from {G} do I get for {j}?", "{n} pays {T_} for {k} {m0}. {m} wants {j} and has {G}. How much does {m} keep?", "The price of {k} {m0} is {T_}. {j} are bought with {G}. How much comes back?", "{k} {m0}: {T_}. I take {j}, paying {G}. change?", "For {k} {m0} you pay {T_}. What is left of {G} after buying {j}?"]


def tip_each(d):
    while True:
        k, c = d.int(2, 8), d.int(2, 8)
        p, w = amount(d, 4, 30), two(d.int(2, 20) * 100)
        total = c * coins(p) + coins(w)
        if total % k == 0 and (total // k) % 5 == 0:
            break
    return money(d, dict(k=k, c=c, dish=d.pick("meals pizzas tickets burgers lunches curries menus rides".split())), form=d.pick(POST), p=p, w=w, g=over(d, total // k, 4))


EACH_BACK = ["{k} friends share {c} {dish} at {P} each and a tip of {W}. {n} pays {his} share with {G}. What is {his} change?", "{c} {dish} cost {P} each, plus a {W} tip. {k} people split it. One pays with {G}. How much does that one get back?", "The bill is {c} {dish} at {P} plus {W} for service, shared by {k}. {n} gives {G}. How much comes back to {him}?"]


def year(d):
    a, b = d.int(900, 4000), d.int(300, 850)
    return money(d, {}, form=d.pick(POST), a=str(a), b=str(b))


YEAR = ["{n} earns {A} a month and spends {B} a month. How much is saved in a year?", "I get {A} a month and {B} goes each month. What is left after a year?", "Monthly income {A}, monthly costs {B}. What is saved in twelve months?", "The club takes in {A} and spends {B} each month. How much is over in a year?", "{n} makes {A} per month, rent and food take {B}. Yearly savings?"]


def parts(d):
    while True:
        k, a = d.int(3, 10), d.int(2, 6)
        if a >= k:
            continue
        m, x = d.int(5, 60), d.int(5, 60)
        rest = k * m - a * x
        if rest > 0 and x != m and rest * 10 % (k - a) == 0:
            break
    return dict(k=k, a=a, b=k - a, m_=m, x=x, s=k * m)


PARTS = ["The mean of {k} numbers is {m_}. The mean of {a} of them is {x}. What is the mean of the other {b}?", "{k} pupils average {m_} marks. {a} of them average {x}. What do the other {b} average?", "Over {k} days {n} averages {m_} km. On the first {a} days it was {x} on average. What is the average of the other {b} days?", "{k} values have a mean of {m_}, {a} of them a mean of {x}. Mean of the remaining {b}?", "A team scores {m_} points on average in {k} games and {x} in {a} of them. What is the average in the other {b} games?"]
TOTAL_SO = ["The mean of {k} numbers is {m_}. All but one add up to {y}. What is the last number?", "{n} averages {m_} points in {k} games. In the others together it was {y}. What was it in the last game?", "{k} numbers have a mean of {m_}. Without one of them the sum is {y}. Find that number.", "The average of {k} marks is {m_}. The sum of the first {k1} is {y}. What is the last mark?"]


def last(d):
    v = parts(d)
    return {**v, "k1": v["k"] - 1, "y": d.int(1, v["s"] - 1)}


THREE = [Task(checkout, [("Asked: the change. " + SUM + ", minus {w}.", "{c}*{p0}+{e}*{p1}-{w}"), ("The change is {g} minus {r1}.", "{g}-{r1}")], COUPON_BACK, spell=0.06, weight=2), Task(checkout, [("Asked: the change. " + SUM + ".", "{c}*{p0}+{e}*{p1}+{w}"), ("The change is {g} minus {r1}.", "{g}-{r1}")], FEE_BACK, spell=0.06, weight=2),
         Task(resale, [("Asked: the profit. The cost is {k} times {a}.", "{k}*{a}"), ("The sales are {k} times {b} times {p}.", "{k}*{b}*{p}"), ("The profit is {r2} minus {r1}.", "{r2}-{r1}")], RESALE, spell=0.03, weight=2), Task(wages, [("Asked: what is left. The hours are {h} times {k} days.", "{h}*{k}"), ("The pay is {r1} hours times {p}.", "{r1}*{p}"), ("What is left is {r2} minus {s}.", "{r2}-{s}")], PAID_LESS, spell=0.02, weight=2),
         Task(wages, [("The hours are {h} times {k} days.", "{h}*{k}"), ("The pay is {r1} hours times {p}.", "{r1}*{p}"), ("What is missing is {g} minus {r2}.", "{g}-{r2}")], PAID_MISSING, spell=0.02, weight=1.5), Task(goal, [("What is missing is {g} minus {s}.", "{g}-{s}"), ("What is left each {per} is {a} minus {b}.", "{a}-{b}"), ("The number of {per}s is {r1} divided by {r2}" + UP, "ceil({r1}/{r2})")], GOAL, spell=0, weight=2),
         Task(one_then, [("Asked: the change. One costs {t_} divided by {k}.", "{t_}/{k}"), ("Then {j} cost {j} times {r1}.", "{j}*{r1}"), ("The change is {g} minus {r2}.", "{g}-{r2}")], ONE_BACK, spell=0.03, weight=2), Task(tip_each, [("Asked: the change. " + SUM + ".", "{c}*{p}+{w}"), ("Each share is {r1} divided by {k}.", "{r1}/{k}"), ("The change is {g} minus {r2}.", "{g}-{r2}")], EACH_BACK, spell=0.03, weight=1.2),
         Task(year, [("What is left is {a} minus {b}.", "{a}-{b}"), ("A year has 12 months: {r1} times 12.", "{r1}*12")], YEAR, spell=0, weight=1.5), Task(parts, [("All {k} add up to {k} times {m_}.", "{k}*{m_}"), ("The {a} add up to {a} times {x}.", "{a}*{x}"), ("The mean of the others is {r1} minus {r2}, divided by {b}.", "({r1}-{r2})/{b}")], PARTS, spell=0, weight=1.5),
         Task(last, [("All {k} add up to {k} times {m_}.", "{k}*{m_}"), ("The missing one is {r1} minus the sum of the others.", "{r1}-{y}")], TOTAL_SO, spell=0, weight=1)]


@skill("real_plain_money_three", weight=2)
def real_plain_money_three(d):
    yield from tell(d, "money.three", THREE)
