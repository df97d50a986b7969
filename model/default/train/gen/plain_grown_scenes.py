"""Scenes of one kind each: base pay and commission, an excess, passes that pay off, offers of three for two, the rent of a square metre, value
that goes down by a sum, a raise in money, savings against a bill, work by the piece, two people compared, what is short of a goal.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, short, sum_of, tell

TASKS = []
add = adder(TASKS, 0)


def money2(q):
    q = Fraction(q)
    return str(q) if q.denominator == 1 else f"{float(q):.2f}"


# -- pay ---------------------------------------------------------------------------------------------------------------------------
def sales(d):
    while True:
        p, b = d.pick([2, 3, 4, 5, 6, 8, 10, 12, 15, "2.5"]), d.int(5, 400) * 100
        if short(Fraction(str(p)) * b / 100):
            return cash(d, dict(p=p), a=str(d.int(4, 40) * 50), b=str(b))


add(sales, [("Asked: the pay. {p}% of {b} is {b} times {p} divided by 100.", "{b}*{p}/100"), ("The pay is {a} plus {r1}.", "{a}+{r1}")], """
I get {A} a month plus {p}% of what I sell. I sold for {B}. What is my pay?
A seller has a base pay of {A} and {p}% commission. He sells {B} worth of goods. What does he earn?
{n}'s basic pay is {A}. {He} gets {p}% on sales of {B}. What is {his} pay?
Base {A}, commission {p}% on {B}. Total pay?
The job pays {A} and {p} percent of sales. Sales were {B}. What is paid out?
What do I earn with {A} fixed and {p}% of {B}?
""", 1)


def piece(d):
    k, m = d.int(5, 90), d.int(2, 6)
    return cash(d, dict(k=k, m_=m), a=sum_of(d, 1, 12, 0.5), b=str(d.int(30, 200)))


add(piece, [("{k} times {m_} times {a}.", "{k}*{m_}*{a}")], """
I get {A} for each shirt I iron and iron {k} a day. What do I earn in {m_} days?
{n} packs {k} boxes an hour and gets {A} a box. What does {he} earn in {m_} hours?
A picker fills {k} baskets a day at {A} a basket. What is that in {m_} days?
I deliver {k} papers a day at {A} each. How much is it for {m_} days?
A driver makes {k} trips a week at {A} a trip. What does he get in {m_} weeks?
""", 0.8)


def raised(d):
    a = d.int(400, 5000)
    return cash(d, dict(k=d.pick([2, 3, 4, 5, 6, 10])), a=str(a), b=str(d.int(10, 300)))


add(raised, [("{a} plus {k} times {b}.", "{a}+{k}*{b}")], """
I earn {A} a month and get {B} more every year. What do I earn after {k} years?
The rent is {A} and rises by {B} each year. How much is it after {k} years?
A fee of {A} goes up by {B} a year. What is it in {k} years?
{n} starts on {A} a month with a rise of {B} every year. What is {his} pay after {k} years?
""", 0.8)


def falling(d):
    k, b = d.int(2, 8), d.int(2, 40) * 50
    return cash(d, dict(k=k), a=str(k * b + d.int(2, 90) * 100), b=str(b))


add(falling, [("{a} minus {k} times {b}.", "{a}-{k}*{b}")], """
A car was bought for {A} and loses {B} a year. What is it worth after {k} years?
A machine costs {A}. Its value falls by {B} each year. What is its value after {k} years?
I owe {A} and pay back {B} a month. How much do I still owe after {k} months?
There is {A} in the account and {B} goes out each month. What is left after {k} months?
{n} has savings of {A} and takes out {B} a month. How much is there after {k} months?
My phone cost {A} and loses {B} every year. What is it worth after {k} years?
A grant of {A} is used up at {B} a week. What is left after {k} weeks?
loan {A}, {B} paid off a month, still owed after {k} months?
""", 1.4)


# -- insurance, passes, membership ----------------------------------------------------------------------------------------------------
def excess(d):
    a = d.int(8, 90) * 50
    b = d.int(1, max(2, a // 100)) * 50
    return cash(d, dict(p=d.pick([50, 60, 70, 75, 80, 90])), a=str(a), b=str(min(b, a - 50)))


add(excess, [("{a} minus {b}.", "{a}-{b}")], """
The repair costs {A} and my excess is {B}. How much does the insurance pay?
A damage of {A} is insured with an excess of {B}. What does the insurer pay?
I pay the first {B} of a bill of {A} and the insurance the rest. How much is the rest?
The bill is {A}, {B} of it is paid by my boss. What do I pay?
""", 0.6)
add(excess, [("The rest is {a} minus {b}.", "{a}-{b}"), ("{p}% of {r1} is {r1} times {p} divided by 100.", "{r1}*{p}/100")], """
The vet bill is {A}. I pay the first {B}, the insurance pays {p}% of the rest. How much does it pay?
A repair of {A}: after {B} excess the insurer pays {p}% of what is left. How much is that?
Of a {A} bill I pay {B}, and the firm pays {p}% of the rest. What does the firm pay?
The dentist takes {A}. The insurance pays {p}% of everything above {B}. What does it pay?
""", 0.7)


def passes(d):
    while True:
        b = Fraction(sum_of(d, 1, 15, 0.5))
        k = d.int(4, 60)
        if (b * k).denominator == 1:
            return {**cash(d, dict(k=k), a=str(b * k), b=money2(b)), "out": None}


add(passes, [("{a} divided by {b}.", "{a}/{b}")], """
A monthly pass costs {A}, a single ride {B}. How many rides cost as much as the pass?
A card for the pool is {A} and one visit {B}. After how many visits is the card paid off?
A new lamp costs {A} more and saves {B} a month. After how many months has it paid off?
A coffee machine costs {A}. Each coffee at home saves me {B}. After how many coffees has it paid for itself?
Insulation for {A} saves {B} a week. In how many weeks is the money back?
The season ticket is {A}, a game {B}. How many games do I have to see before it pays?
A bike costs {A} and saves me a {B} fare each time. How many trips until it has paid off?
""", 1)


def passed(d):
    while True:
        b, k = Fraction(sum_of(d, 1, 9, 0.6)), d.int(10, 60)
        s = b * k
        a = int(s) - d.int(2, max(3, int(s) // 2))
        if a > 0:
            return cash(d, dict(k=k), a=str(a), b=money2(b))


add(passed, [("The single ones cost {k} times {b}.", "{k}*{b}"), ("Larger {r1}, smaller {a}. {r1} minus {a}.", "{r1}-{a}")], """
A monthly pass costs {A}, a single ride {B}. I make {k} rides a month. How much does the pass save?
A season ticket is {A} and one game {B}. I go to {k} games. How much do I save with the season ticket?
The pool card is {A}, one visit {B}. {n} goes {k} times. What does {he} save with the card?
A book of tickets for {k} trips is {A}; one trip costs {B}. How much cheaper is the book?
{k} single tickets at {B} or one pass at {A}: what is the difference?
A box of {k} bottles costs {A}, one bottle {B}. How much do I save with the box?
A pack of {k} batteries is {A}. One battery alone is {B}. What does the pack save me?
""", 1.4)


# -- offers ------------------------------------------------------------------------------------------------------------------------------
def offers(d):
    x, y = d.pick([(3, 2), (3, 2), (2, 1), (4, 3), (5, 4)])
    k = d.int(2, 8)
    return cash(d, dict(x_=x, y=y, k=k * x, i=d.pick("shampoos,pizzas,T-shirts,books,plants,yoghurts,bottles of oil,socks,towels,candles".split(","))), a=sum_of(d, 1, 20, 0.4))


add(offers, [("Asked: the price of {k}. Paid are {y} of {x_}: {k} divided by {x_}, times {y}.", "{k}/{x_}*{y}"), ("The cost is {r1} times {a}.", "{r1}*{a}")], """
{i} are {A} each, {x_} for the price of {y}. What do {k} cost?
The shop sells {x_} {i} for the price of {y}. One costs {A}. What do I pay for {k}?
Pay for {y}, get {x_}: {i} at {A} each. How much are {k}?
I want {k} {i}. They cost {A} each and you get {x_} for the price of {y}. What is the bill?
Offer: {x_} for {y} on {i} at {A}. Price of {k}?
""".replace("\n{i} are", "\nThe {i} are"), 0.9)


# -- two people, two shops ------------------------------------------------------------------------------------------------------------------
def two(d):
    while True:
        k, m, a, b = d.int(2, 45), d.int(2, 45), d.int(8, 45), d.int(8, 45)
        if k * a > m * b:
            return cash(d, dict(k=k, m_=m), a=str(a), b=str(b))


add(two, [("The first one: {k} times {a}.", "{k}*{a}"), ("The second one: {m_} times {b}.", "{m_}*{b}"), ("Larger {r1}, smaller {r2}. {r1} minus {r2}.", "{r1}-{r2}")], """
{n} works {k} hours at {A}, {m} {m_} hours at {B}. How much more does {n} earn?
I work {k} hours at {A} an hour, my wife {m_} hours at {B}. By how much is my pay higher?
Job one: {k} hours at {A}. Job two: {m_} hours at {B}. How much more does job one pay?
{n} buys {k} plants at {A}, {m} buys {m_} at {B}. How much more does {n} pay?
Hotel one: {k} nights at {A}. Hotel two: {m_} nights at {B}. How much dearer is hotel one?
We sold {k} tickets at {A} yesterday and {m_} at {B} today. How much more was it yesterday?
""", 1)


# -- goals ----------------------------------------------------------------------------------------------------------------------------------
def goal(d):
    k, b = d.int(3, 24), d.int(5, 120)
    a = k * b + d.int(5, 400)
    return cash(d, dict(k=k), a=str(a), b=str(b))


add(goal, [("The savings are {k} times {b}.", "{k}*{b}"), ("What is missing is {a} minus {r1}.", "{a}-{r1}")], """
I save {B} a month. After {k} months I want a bike for {A}. How much is still missing?
A trip costs {A}. {n} saves {B} a week for {k} weeks. How much is still missing?
We put {B} aside each month for {k} months. The roof costs {A}. How much do we still need?
The sofa is {A}. I save {B} for {k} weeks. How much short am I?
{k} friends give {B} each for a present of {A}. How much is missing?
The club sells {k} tickets at {B}. It needs {A}. How much is it short?
""", 1.2)


def reach(d):
    k = d.pick([4, 5, 6, 8, 10, 12, 18, 20, 24])
    q = d.int(3, 90)
    a = d.int(10, 400)
    return cash(d, dict(k=k), t_=str(a + k * q), a=str(a))


add(reach, [("What is missing is {t_} minus {a}.", "{t_}-{a}"), ("{r1} divided by {k}.", "{r1}/{k}")], """
I need {T_} in {k} months and have {A}. How much must I save each month?
A holiday costs {T_}. We have {A}. What must we save a week to have it in {k} weeks?
{n} wants {T_} and has {A}. How much a month must {he} save for {k} months?
The car is {T_}. I have {A} so far and {k} months to go. How much a month?
Goal {T_}, saved {A}, {k} weeks left. How much per week?
I owe {T_}, have paid {A}, and the rest is due in {k} equal months. How much a month?
""", 1.2)


# -- per square metre, per person, per month ------------------------------------------------------------------------------------------------
def flat(d):
    while True:
        k, q = d.int(20, 160), Fraction(sum_of(d, 6, 30, 0.3))
        if (k * q).denominator == 1:
            return cash(d, dict(k=k), a=str(k * q), b=money2(q), c=str(d.int(40, 300)))


add(flat, [("{a} divided by {k}.", "{a}/{k}")], """
A flat of {k} square metres costs {A} a month. What is the rent per square metre?
The rent is {A} for {k} m². How much is that per m²?
An office of {k} m² is {A} a month. What does a square metre cost?
{A} for {k} m² of carpet. Price per m²?
Heating {k} m² costs {A}. What is that per square metre?
""", 0.7)
add(flat, [("{k} times {b}.", "{k}*{b}")], """
A flat has {k} square metres. The rent is {B} per square metre. What is the rent?
An office of {k} m² costs {B} per m². How much is that?
Cleaning is {B} a square metre. What do {k} m² cost?
The rent is {B} per m². What do I pay for {k} m²?
""", 0.6)
add(flat, [("The total is {c} plus {k} times {b}.", "{c}+{k}*{b}")], """
A flat has {k} m² at {B} per m², and heating is {C}. What do I pay in all?
The rent is {B} a square metre for {k} m², plus {C} for bills. How much is it?
An office of {k} m² at {B} per m² and {C} for cleaning: what is the total?
""", 0.5)


# -- thirds of the rest, and half of what is left ---------------------------------------------------------------------------------------------
def twice(d):
    while True:
        (i, j), (k, m) = d.pick([(1, 2), (1, 3), (1, 4), (2, 3), (1, 5), (2, 5), (3, 4)]), d.pick([(1, 2), (1, 3), (1, 4), (2, 3), (1, 5), (3, 5)])
        s = d.int(1, 60) * j * m
        word = {(1, 2): "half", (1, 3): "a third", (1, 4): "a quarter", (2, 3): "two thirds", (1, 5): "a fifth"}
        if s * (j - i) * (m - k) % (j * m) == 0:
            return cash(d, dict(s=s, f=word.get((i, j), f"{i}/{j}") if d.chance(0.6) else f"{i}/{j}", g=word.get((k, m), f"{k}/{m}") if d.chance(0.6) else f"{k}/{m}", i=i, j=j, k=k, m_=m), a=str(s))


def both(x):
    return [("Asked: the value after both steps. After the first step it is 1 minus {i}/{j} of {" + x + "}.", "{" + x + "}*(1-{i}/{j})"), ("After the second step it is 1 minus {k}/{m_} of {r1}.", "{r1}*(1-{k}/{m_})")]


add(twice, both("a"), """
I have {A}. I spend {f} of it and then {g} of the rest. How much is left?
Of my pay of {A}, {f} goes on rent and {g} of the rest on food. What is left?
{n} gives away {f} of {A} and spends {g} of what is left. How much remains?
From {A} {f} is taken for tax and {g} of the rest for a car. What is left over?
""", 0.8)
add(lambda d: {**twice(d), "out": None}, both("s"), """
A book has {s} pages. I read {f} of it on Monday and {g} of the rest on Tuesday. How many pages are left?
A tank has {s} litres. {f} is used, then {g} of the rest. How many litres are left?
The shop has {s} coats. It sells {f} of them in May and {g} of the rest in June. How many are left?
A trip is {s} km. I do {f} on the first day and {g} of the rest on the second. How many km are left?
""", 0.8)


@skill("real_plain_grown_scenes", weight=4.5)
def scenes(d):
    yield from tell(d, "grown.scenes", TASKS)
