"""Longer stories from grown-ups' days, three steps and more facts: travel budgets, stalls, tins of paint for a wall, panels for a fence,
slices and guests, a week's pay, costs of a drive shared, what is sold in two parts, sums with a discount and change, the rest shared.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, short, sum_of, tell, unit

TASKS, MORE = [], []
add, more = adder(TASKS, 0.01), adder(MORE, 0.01)
SUM = "The total cost is the sum of all prices."


def money2(q):
    q = Fraction(q)
    return str(q) if q.denominator == 1 else f"{float(q):.2f}"


# -- budgets ----------------------------------------------------------------------------------------------------------------------
def trip(d):
    return cash(d, dict(k=d.int(2, 6), m_=d.int(2, 14)), a=str(d.int(20, 400)), b=str(d.int(30, 200)), c=str(d.int(20, 300)))


add(trip, [(SUM, "{k}*{a}+{m_}*{b}+{c}")], """
{k} flights at {A}, {m_} hotel nights at {B} and {C} for food. What does the holiday cost?
We are {k}. Each flight is {A}, the flat is {B} a night for {m_} nights, and the car costs {C}. What is the total?
A trip: {k} train tickets at {A} each, {m_} nights at {B}, and {C} for museums. How much in all?
{n} books {k} seats at {A}, a room for {m_} nights at {B} and a tour for {C}. What does {he} pay altogether?
For our weekend we pay {k} times {A} for the coach, {m_} times {B} for the room and {C} for dinner. Total?
The party costs {A} for each of {k} tables, {B} for each of {m_} crates and {C} for music. How much is that?
""", 1)


# -- stalls and what they make -----------------------------------------------------------------------------------------------------
def stall(d):
    while True:
        k, m = d.int(2, 12), d.pick([6, 8, 10, 12, 15, 20, 24, 30])
        b = Fraction(sum_of(d, 1, 6, 0.6))
        c = d.int(5, 120)
        if k * m * b > c:
            return cash(d, dict(k=k, m_=m, o=d.pick(["cakes", "muffins", "pies", "rolls", "cookies", "cupcakes", "buns", "waffles"])), b=money2(b), c=str(c))


add(stall, [("Asked: the profit. The number is {k} times {m_}.", "{k}*{m_}"), ("The sales are {r1} times {b}.", "{r1}*{b}"), ("The profit is {r2} minus {c}.", "{r2}-{c}")], """
I bake {k} trays of {m_} {o} and sell each for {B}. The ingredients cost {C}. What is the profit?
{n} makes {k} trays with {m_} {o}, sells them at {B} each and has paid {C} for everything. How much does {he} make?
For the school fair we bake {k} trays of {m_} {o}. Each one sells for {B}, and our costs are {C}. What do we earn?
{k} boxes of {m_} {o} sold at {B} each; costs {C}. Profit?
A stall sells {k} trays of {m_} {o} for {B} apiece and pays {C} rent. What is left as profit?
A shop gets {k} boxes of {m_} pens for {C} and sells every pen at {B}. What is the profit?
""", 1)


def twoparts(d):
    while True:
        k = d.int(10, 90)
        m = d.int(2, k - 2)
        a, b, c = d.int(2, 12), d.int(4, 30), d.int(1, 10)
        if b > c and m * b + (k - m) * c > k * a:
            return cash(d, dict(k=k, m_=m, j=k - m), a=str(a), b=str(b), c=str(c))


add(twoparts, [("Asked: the profit. The cost is {k} times {a}.", "{k}*{a}"), ("The others are {k} minus {m_}.", "{k}-{m_}"), ("The sales are {m_} times {b} plus {r2} times {c}.", "{m_}*{b}+{r2}*{c}"), ("The profit is {r3} minus {r1}.", "{r3}-{r1}")], """
A shop buys {k} shirts at {A} each. It sells {m_} at {B} each and the rest at {C} each. What is the profit?
I bought {k} plants for {A} each, sold {m_} for {B} each and the others for {C} each. How much did I make?
{n} buys {k} caps at {A} and sells {m_} at {B} and the remaining ones at {C}. What is {his} profit?
{k} bags bought at {A}; {m_} sold at {B}, the rest at {C}. Profit?
""", 0.8)
add(twoparts, [("Asked: the total. The others are {k} minus {m_}.", "{k}-{m_}"), ("The total is {m_} times {b} plus {r1} times {c}.", "{m_}*{b}+{r1}*{c}")], """
{k} tickets were sold, {m_} for {B} each and the others for {C} each. How much money is that?
A baker sells {k} loaves, {m_} at {B} and the rest at {C} in the evening. What does he take?
Of {k} guests {m_} pay {B} each and the others {C} each. How much comes in?
There are {k} seats. {m_} cost {B} each and the rest {C} each. What is the income if all are sold?
I worked {k} hours: {m_} at {B} an hour and the rest at {C} an hour. What do I get?
{k} parcels, {m_} at {B} each, the others at {C} each. What is the postage in all?
""", 1.2)


# -- walls and tins, fences and panels ------------------------------------------------------------------------------------------------
def wall(d):
    while True:
        a, b, c = d.pick([3, 4, 5, 6, 8, 9, 10, 12, 15]), d.pick([2, 3, 4, 5, "2.5"]), d.pick([5, 6, 8, 10, 12, 15, 20])
        q = a * Fraction(str(b)) / c
        if q > 1:
            return cash(d, dict(k=a, m_=b, c_=c), a=d.pick(["12", "15", "18", "20", "24.50", "9", "30", "19.99", "35", "22"]))


add(wall, [("Asked: the cost. The area {k} times {m_}, divided by {c_}, rounded up to a whole number: ceil.", "ceil({k}*{m_}/{c_})"), ("The cost is {r1} times {a}.", "{r1}*{a}")], """
A wall is {k} m by {m_} m. A tin of paint covers {c_} m² and costs {A}. What does the paint cost?
I paint a wall of {k} m by {m_} m. One tin does {c_} m² and is {A}. How much do I pay?
The fence is {k} m long and {m_} m high. A tin of varnish at {A} is enough for {c_} m². What do the tins cost?
{n} wants to oil a deck of {k} m by {m_} m. A tin does {c_} square metres and costs {A}. What will it cost?
wall {k} m x {m_} m, {c_} m² a tin, {A} a tin. cost?
""", 1, answer="{k} × {m_} ÷ {c_}, rounded up, is {r1}; {r1} × {a} = {r2}.")
add(lambda d: {**wall(d), "out": None}, [("The area {k} times {m_}, divided by {c_}, rounded up to a whole number: ceil.", "ceil({k}*{m_}/{c_})")], """
A wall is {k} m by {m_} m. A tin of paint covers {c_} m². How many tins do I need?
I mow a lawn of {k} m by {m_} m. A tin of feed is enough for {c_} m². How many tins must I buy?
How many tins do I need for a wall {k} m long and {m_} m high if one covers {c_} m²?
The floor is {k} m by {m_} m and a tin of oil is enough for {c_} square metres. How many tins?
""", 1, answer="{k} × {m_} ÷ {c_}, rounded up, is {r1}.")


def bags(d):
    while True:
        a, b, c = d.int(4, 30), d.int(3, 20), d.pick([10, 20, 25, 30, 40, 50, 60, 100])
        if a * b > c:
            return cash(d, dict(k=a, m_=b, c_=c), a=d.pick(["4", "5", "6.50", "8", "9.50", "12", "3.20", "15"]))


add(lambda d: {**bags(d), "out": None}, [("The area {k} times {m_}, divided by {c_}, rounded up to a whole number: ceil.", "ceil({k}*{m_}/{c_})")], """
I mow a lawn of {k} m by {m_} m. A bag of feed is enough for {c_} m². How many bags?
A bag of grass seed does {c_} m². How many bags for a lawn of {k} m by {m_} m?
We spread gravel on {k} m by {m_} m. One bag covers {c_} square metres. How many bags are needed?
How many bags of compost for a bed {k} m by {m_} m if a bag is enough for {c_} m²?
""", 1)
add(bags, [("Asked: the cost. The area {k} times {m_}, divided by {c_}, rounded up to a whole number: ceil.", "ceil({k}*{m_}/{c_})"), ("The cost is {r1} times {a}.", "{r1}*{a}")], """
A lawn is {k} m by {m_} m. A bag of seed covers {c_} m² and costs {A}. What do I pay?
I need feed for {k} m by {m_} m of lawn. A bag at {A} is enough for {c_} m². What does it cost?
A bag of gravel does {c_} m² for {A}. What do I spend on a yard of {k} m by {m_} m?
""", 0.8)


def panels(d):
    a, b, c = d.int(6, 40), d.int(4, 30), d.pick([2, 3, 4, 5])
    return cash(d, dict(k=a, m_=b, c_=c), a=d.pick(["12", "15", "25", "30", "18.50", "40", "22"]))


add(panels, [("Asked: the cost. First the perimeter: twice the sum of {k} and {m_}.", "2*({k}+{m_})"), ("The number of panels is {r1} divided by {c_}, rounded up to a whole number: ceil.", "ceil({r1}/{c_})"), ("The cost is {r2} times {a}.", "{r2}*{a}")], """
A garden of {k} m by {m_} m gets a fence of panels {c_} m wide. A panel costs {A}. What does the fence cost?
Fence panels are {c_} m wide and cost {A}. How much for a fence all round a yard of {k} m by {m_} m?
I fence a plot of {k} m by {m_} m with {c_} m panels at {A} each. What do I pay?
""", 0.7)
add(lambda d: {**panels(d), "out": None}, [("First the perimeter: twice the sum of {k} and {m_}.", "2*({k}+{m_})"), ("{r1} divided by {c_}, rounded up to a whole number: ceil.", "ceil({r1}/{c_})")], """
A garden of {k} m by {m_} m gets a fence of panels {c_} m wide. How many panels are needed?
How many {c_} m fence panels do I need to go round a yard of {k} m by {m_} m?
Skirting board comes in {c_} m lengths. How many lengths for a room of {k} m by {m_} m?
""", 0.7, answer="2 × ({k} + {m_}) = {r1}; {r1} ÷ {c_}, rounded up, is {r2}.")


# -- guests, slices, sandwiches ---------------------------------------------------------------------------------------------------------
def party(d):
    while True:
        k, c, b = d.int(6, 80), d.int(2, 6), d.pick([6, 8, 10, 12, 16, 20, 24])
        if k * c > b and k * c % b:
            return cash(d, dict(k=k, c_=c, m_=b), a=d.pick(["3", "4.50", "8", "9", "12", "2.80", "15", "6"]))


add(party, [("Asked: the cost. {k} times {c_}.", "{k}*{c_}"), ("The number of packs is {r1} divided by {m_}, rounded up to a whole number: ceil.", "ceil({r1}/{m_})"), ("The cost is {r2} times {a}.", "{r2}*{a}")], """
{k} guests eat {c_} rolls each. A pack of {m_} rolls costs {A}. What do the rolls cost?
Each of {k} children gets {c_} balloons. A pack of {m_} is {A}. How much do I spend?
{k} runners need {c_} bottles each. Water comes in packs of {m_} for {A}. What is the cost?
{k} lamps take {c_} bulbs each; a pack of {m_} bulbs is {A}. What do I pay?
We want {c_} candles on each of {k} tables. A pack of {m_} costs {A}. What do they cost?
""", 1)


def slices(d):
    while True:
        k, m, c = d.int(2, 20), d.pick([6, 8, 10, 12]), d.int(2, 24)
        if k * m % c == 0 and c != k:
            return dict(k=k, m_=m, c=c)


add(slices, [("{k} times {m_}.", "{k}*{m_}"), ("{r1} divided by {c}.", "{r1}/{c}")], """
{k} pizzas are cut in {m_} slices each and shared by {c} people. How many slices does each get?
We order {k} pizzas with {m_} slices. There are {c} of us. How many slices for each?
{k} packs of {m_} biscuits are shared by {c} people. How many biscuits each?
{k} boxes of {m_} tiles are laid in {c} equal rows. How many tiles are in a row?
I have {k} trays of {m_} plants and {c} pots. How many plants go in each pot?
{k} crates of {m_} bottles are for {c} tables. How many bottles per table?
""", 0.9)


# -- a week's pay and what goes off it ------------------------------------------------------------------------------------------------
def week(d):
    while True:
        k, m, p = d.int(2, 6), d.pick([4, 5, 6, 7, 8, "7.5", "6.5"]), d.pick([10, 15, 20, 25, 30, 12])
        b = d.int(9, 40)
        h = k * Fraction(str(m))
        if short(h * b * (100 - p) / 100):
            return cash(d, dict(k=k, m_=m, p=p), b=str(b), c=str(d.int(5, 60)))


HRS = ("The hours are {m_} times {k} days.", "{m_}*{k}")
PAYS = ("The pay is {r1} hours times {b}.", "{r1}*{b}")
more(week, [("Asked: what is left. " + HRS[0], HRS[1]), PAYS, ("What is left is 100 minus {p} percent of {r2}.", "{r2}*(100-{p})/100")], """
I work {m_} hours a day for {k} days at {B} an hour and pay {p}% tax. What do I take home?
{n} works {k} days of {m_} hours at {B} an hour. {p}% goes in tax. What is left?
{k} days, {m_} hours a day, {B} an hour, {p}% tax. Take-home pay?
The job is {m_} hours on {k} days at {B} an hour. After {p}% tax, what do I get?
""", 1)
more(week, [("Asked: the pay. " + HRS[0], HRS[1]), PAYS], """
I work {m_} hours a day for {k} days at {B} an hour. What do I earn?
{n} works {k} days of {m_} hours at {B} an hour. What is {his} pay?
{k} days a week, {m_} hours a day, {B} an hour. What is my weekly pay?
The shift is {m_} hours and I do {k} shifts at {B} an hour. How much is that?
What do I get for {k} days with {m_} hours each at {B} an hour?
""", 1)
more(week, [("Asked: what is left. " + HRS[0], HRS[1]), PAYS, ("What is left is {r2} minus {c}.", "{r2}-{c}")], """
I work {m_} hours a day for {k} days at {B} an hour and spend {C} on the bus. What is left?
{n} works {k} days of {m_} hours at {B} an hour and pays {C} for {his} uniform. How much does {he} have left?
{k} shifts of {m_} hours at {B} an hour, {C} off for meals. What remains?
""", 0.7)


# -- a drive shared, there and back ----------------------------------------------------------------------------------------------------------
def drive(d):
    while True:
        l, k, g = d.pick([5, 6, 7, 8, 9, 10]), d.int(1, 40) * 50, d.int(2, 5)
        p = d.pick(["1.50", "1.60", "1.80", "2", "1.40", "1.25"])
        f = Fraction(l * k, 100) * Fraction(p)
        if short(f / g, 1):
            return cash(d, dict(l=l, k=k, g_=g, h=k // 2), a=p)


more(drive, [("Asked: each share. The fuel is {k} km times {l} per 100.", "{k}*{l}/100"), ("The cost is {r1} times {a}.", "{r1}*{a}"), ("Each share is {r2} divided by {g_}.", "{r2}/{g_}")], """
{g_} of us drive {k} km. The car uses {l} litres per 100 km and petrol is {A} a litre. What does each pay?
We share the petrol for {k} km between {g_}. The car takes {l} l per 100 km, and a litre costs {A}. How much each?
{k} km, {l} litres per 100 km, {A} a litre, {g_} people in the car. What is each one's share?
""", 0.8)


# -- sums with a discount, and the change ---------------------------------------------------------------------------------------------------
def disc(d):
    while True:
        k, a, b, p, g = d.int(2, 8), d.int(3, 60), d.int(3, 60), d.pick([5, 10, 20, 25, 50]), d.int(2, 6)
        t = Fraction((k * a + b) * (100 - p), 100)
        if short(t, 1):
            able = [n for n in (20, 50, 100, 150, 200, 300, 400, 500, 1000) if n > t]
            return cash(d, dict(k=k, p=p, g_=g), a=str(a), b=str(b), x=str(able[0] if d.chance(0.7) or len(able) < 2 else able[1]))


DISC = [(SUM, "{k}*{a}+{b}"), ("The sale price is 100 minus {p} percent of {r1}.", "{r1}*(100-{p})/100")]
more(disc, [("Asked: the sale price. " + DISC[0][0], DISC[0][1]), DISC[1]], """
I buy {k} shirts at {A} and a coat at {B} and get {p}% off. What do I pay?
{k} chairs at {A} each and a table at {B}, less {p}%. What is the price?
{n} orders {k} lamps at {A} and a rug for {B} with a {p}% voucher. How much does {he} pay?
A bill has {k} meals at {A} and wine for {B}. We get {p}% off. What do we pay?
{k} books at {A}, one map at {B}, {p}% discount on all. Total?
""", 1)
more(disc, [("Asked: the change. " + DISC[0][0], DISC[0][1]), DISC[1], ("The change is {x} minus {r2}.", "{x}-{r2}")], """
I buy {k} shirts at {A} and a coat at {B}, get {p}% off and pay with {X}. How much change do I get?
{k} plants at {A} and a pot at {B}, {p}% off the lot, paid with {X}. Change?
{n} buys {k} mugs at {A} and a plate for {B}. {He} gets {p}% off and gives {X}. What change is there?
""", 0.8)


def rest(d):
    while True:
        a, b, g = d.int(30, 900), d.int(5, 400), d.int(2, 9)
        if a > b and (a - b) % g == 0:
            return cash(d, dict(g_=g, m_=d.int(2, 6)), a=str(a), b=str(b))


more(rest, [("What is left is {a} minus {b}.", "{a}-{b}"), ("Each share is {r1} divided by {g_}.", "{r1}/{g_}")], """
We had {A} in the kitty, spent {B} and shared the rest among {g_}. What did each get?
{g_} friends win {A}. They pay {B} for a dinner and share what is left. How much is it for each?
A prize of {A}: {B} goes to a charity, the rest is shared by {g_} people. What does each get?
{n} has {A}, keeps {B} and divides the rest among {g_} nieces. How much does each niece get?
The stall took {A}. After {B} for the rent, {g_} helpers share the money. How much does each helper get?
{A} is in the box. {B} is owed to the club; the rest is split {g_} ways. How much is that?
""", 1.2)


def bank(d):
    a, b, c, e = d.int(100, 3000), d.int(50, 2500), d.int(20, 900), d.int(1, 60)
    return cash(d, {}, a=str(a + c + e), b=str(b), c=str(c), e=str(e))


more(bank, [("Start with {a}, add what comes and subtract what goes.", "{a}+{b}-{c}-{e}")], """
My account had {A}. My pay of {B} came in, {C} went for rent and {E} for fees. What is the balance?
There is {A} in the bank. {B} is paid in, then {C} and {E} are taken out. How much is there now?
{n} has {A}, earns {B}, and spends {C} and {E}. How much does {he} have?
Balance {A}, in {B}, out {C} and {E}. New balance?
The club had {A}, got {B} in fees, and paid {C} for the hall and {E} for stamps. What does it have?
""", 1)


# -- so much a day, in another unit ---------------------------------------------------------------------------------------------------------
def lengths(d):
    while True:
        k, m, t = d.int(10, 80), d.pick([25, 50, 20, 33, 400, 100]), d.int(2, 7)
        if short(Fraction(k * m * t, 1000)):
            return dict(k=k, m_=m, t_=t, out=unit("km"))


more(lengths, [("In km: {k} times {m_} times {t_}, divided by 1000.", "{k}*{m_}*{t_}/1000")], """
I swim {k} lengths of {m_} m on {t_} days. How many km is that?
{n} runs {k} rounds of {m_} m a day. How many km does {he} run in {t_} days?
{k} lengths of a {m_} m pool, {t_} times a week: how many km a week?
I walk {k} times {m_} m each day. How many km are that in {t_} days?
""", 0.8)


def drink(d):
    while True:
        k, m, t = d.int(2, 12), d.pick([150, 200, 250, 300, 330, 500, 125]), d.int(2, 30)
        if short(Fraction(k * m * t, 1000)):
            return dict(k=k, m_=m, t_=t, out=unit("litres"))


more(drink, [("In litres: {k} times {m_} times {t_}, divided by 1000.", "{k}*{m_}*{t_}/1000")], """
I drink {k} glasses of {m_} ml a day. How many litres is that in {t_} days?
{k} people drink {m_} ml of milk a day each. How many litres do they need for {t_} days?
The plants get {k} cups of {m_} ml a day. How many litres in {t_} days?
{n} has {k} mugs of {m_} ml of tea every day. How many litres are that in {t_} days?
""", 0.8)


@skill("real_plain_grown_three", weight=5)
def three(d):
    yield from tell(d, "grown.three", TASKS)


@skill("real_plain_grown_three_more", weight=4.5)
def three_more(d):
    yield from tell(d, "grown.three2", MORE)
