"""The plainest questions of grown-ups: a bill of two or three things, what is left, an equal share, a fraction of an amount, coins, when two
things come together again, equal bunches, a number thought of - and the same in the few words of somebody in a hurry.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, draws, finite, short, sum_of, tell

TASKS, MORE = [], []
add, more = adder(TASKS, 0.03), adder(MORE, 0)
SUM = [("The total cost is the sum of all prices.", "{k}*{a}+{m_}*{b}")]


def basket(lo=1, hi=30):
    def draw(d):
        return cash(d, dict(k=d.int(2, 9), m_=d.int(2, 9), g_=d.int(2, 5)), a=sum_of(d, lo, hi, 0.5), b=sum_of(d, lo, hi, 0.5), c=sum_of(d, lo, hi, 0.5))
    return draw


add(basket(), SUM, """
{k} coffees at {A} and {m_} cakes at {B}. What is the bill?
{k} kg of apples at {A} and {m_} kg of pears at {B}. How much in all?
I buy {k} rolls of tape at {A} and {m_} brushes at {B}. What do I pay?
We had {k} beers at {A} each and {m_} burgers at {B} each. How much was it?
{k} adult tickets are {A} each and {m_} child tickets {B} each. What is the total?
{n} orders {k} plants at {A} and {m_} pots at {B}. What does {he} pay?
{k} nights at {A} and {m_} breakfasts at {B}. What does the stay cost?
{k} hours at {A} and {m_} hours at {B}. What is the pay?
I post {k} letters at {A} and {m_} parcels at {B}. How much is that?
{k} metres of cloth at {A} and {m_} zips at {B}, what do they cost?
The lunch order: {k} wraps at {A}, {m_} juices at {B}. Total?
What do {k} chairs at {A} and {m_} lamps at {B} cost together?
What's the total for {k} shirts at {A} and {m_} ties at {B}?
{k} litres of milk at {A} and {m_} loaves at {B} - how much?
A haircut is {A} and a wash {B}. What do {k} haircuts and {m_} washes cost?
A day ticket costs {A}, an evening ticket {B}. We need {k} day tickets and {m_} evening tickets. What do we pay?
{k} x {A} and {m_} x {B}, total?
""", 1.6)
add(basket(), [("The total cost is the sum of all prices.", "{a}+{b}+{c}")], """
A soup is {A}, a steak {B} and a drink {C}. What is the bill?
I bought a pen for {A}, a pad for {B} and glue for {C}. How much did I spend?
The parts cost {A}, {B} and {C}. What do they cost in all?
This week I spent {A}, {B} and {C} on petrol. How much is that?
{A} for food, {B} for the bus and {C} for a film. What did {n} spend?
My bills are {A}, {B} and {C}. What is the total?
Three parcels cost {A}, {B} and {C} to send. How much altogether?
{A} + {B} + {C}, what's the total?
Rent {A}, gas {B}, water {C}. Sum?
""", 1)
add(basket(), [("The total cost is the sum of all prices.", "{k}*{a}+{b}+{c}")], """
{k} coffees at {A}, a tea for {B} and a cake for {C}. What is the bill?
I buy {k} bulbs at {A} each, a lamp for {B} and a plug for {C}. What do I pay?
{k} tickets at {A}, one programme at {B} and parking for {C}. Total?
{n} orders {k} mugs at {A}, a pot at {B} and pays {C} for delivery. How much is that in all?
""", 0.8)


# -- what is left ------------------------------------------------------------------------------------------------------------------
def left(d):
    a = d.int(20, d.pick([100, 500, 3000]))
    b = d.int(2, a - 2)
    c = d.int(1, max(1, a - b - 1))
    return cash(d, dict(s=a, k=b, m_=c), a=str(a), b=str(b), c=str(c))


TAKE2 = [("Start with {s}, add what comes and subtract what goes.", "{s}-{k}-{m_}")]
MONEY2 = [("Start with {a}, add what comes and subtract what goes.", "{a}-{b}-{c}")]
ok2 = lambda d: (lambda v: v if v["s"] - v["k"] - v["m_"] >= 0 else ok2(d))(left(d))
add(lambda d: {**ok2(d), "out": None}, TAKE2, """
A shop had {s} bottles. It sold {k} on Friday and {m_} on Saturday. How many are left?
There were {s} tickets. {k} went on Monday and {m_} on Tuesday. How many remain?
A tank has {s} litres. {k} litres are used, then another {m_} litres. How many litres are left?
I have {s} pages to read. I read {k} yesterday and {m_} today. How many are left?
A roll of wire has {s} m. {k} m and {m_} m are cut off. How much is left?
Of {s} chairs {k} are in the hall and {m_} in the garden. How many are still in the store?
The firm has {s} workers. {k} are ill and {m_} on holiday. How many are at work?
{s} parcels: {k} delivered in the morning, {m_} after lunch. How many are left?
The drive is {s} km. I did {k} km before lunch and {m_} km after it. How many km are left?
A baker had {s} rolls, sold {k} and gave away {m_}. How many rolls does he have?
""", 1)
add(ok2, MONEY2, """
I had {A} and spent {B} on food and {C} on petrol. How much is left?
My wage is {A}. Rent is {B} and bills are {C}. What is left?
{n} has {A} and pays {B} and then {C}. How much does {he} have left?
A budget of {A}: {B} for paint and {C} for tools. What remains?
There was {A} in the account. {B} and {C} were taken out. What is the balance?
From {A} I pay {B} for the train and {C} for a meal. What do I still have?
{A} minus {B} rent minus {C} for power, what's left?
""", 1)


# -- shares and fractions ----------------------------------------------------------------------------------------------------------------
def shared(d):
    while True:
        k, q = d.int(2, 12), d.int(4, 90) * 5
        if d.chance(0.5):
            q = q // 5 * 100
        t = Fraction(k * q, 100)
        return cash(d, dict(k=k, s=k * d.int(2, 60)), a=str(t) if t.denominator == 1 else f"{float(t):.2f}")


add(shared, [("Each share is {a} divided by {k}.", "{a}/{k}")], """
{k} friends share a bill of {A} equally. What does each pay?
We are {k} and the meal was {A}. How much each?
A present for {A} is paid by {k} people. What does each give?
The taxi costs {A} for {k} of us. How much per person?
{k} flatmates split a bill of {A}. What does everyone pay?
{A} of tips are shared by {k} waiters. How much does each get?
Split {A} between {k} people.
{k} heirs share {A} equally. How much for each?
A boat for {A} is rented by {k} people. What is it per head?
{A} / {k} people?
""", 1.2)


def fraction(d):
    while True:
        i, j = d.pick([(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (2, 5), (3, 5), (4, 5), (3, 8), (5, 8), (1, 5), (5, 6), (3, 10), (7, 10), (1, 6), (1, 8), (1, 10)])
        q = d.int(2, d.pick([20, 90, 300]))
        word = {(1, 2): "half", (1, 3): "a third", (1, 4): "a quarter", (3, 4): "three quarters", (2, 3): "two thirds", (1, 5): "a fifth"}.get((i, j))
        return cash(d, dict(i=i, j=j, f=word if word and d.chance(0.5) else f"{i}/{j}", s=j * q), a=str(j * q))


def part(k):
    def calls(v):
        i, j, s = v["i"], v["j"], "{" + k + "}"
        return [(f"1/{j} of {s} is {s} divided by {j}.", f"{s}/{j}")] if i == 1 else [(f"{i}/{j} of {s} is {i}/{j} times {s}.", f"{i}/{j}*{s}")]
    return calls


def rest(k):
    def calls(v):
        i, j, s = v["i"], v["j"], "{" + k + "}"
        first = (f"First 1/{j} of {s}: {s} divided by {j}.", f"{s}/{j}") if i == 1 else (f"First {i}/{j} of {s}: {i}/{j} times {s}.", f"{i}/{j}*{s}")
        return [("Asked: what is left. " + first[0], first[1]), (f"What is left is {s} minus {{r1}}.", f"{s}-{{r1}}")]
    return calls


add(fraction, part("a"), """
I spend {f} of my pay of {A} on rent. How much is the rent?
{f} of a bill of {A} is for parts. How much are the parts?
{n} gets {f} of {A}. How much is that?
We have to pay {f} of {A} now. How much is it?
A club takes {f} of the takings of {A}. How much is that?
How much is {f} of {A}?
""", 0.8)
add(lambda d: {**fraction(d), "out": None}, part("s"), """
{f} of our {s} workers are women. How many women is that?
A bus has {s} seats and {f} of them are taken. How many are taken?
I have done {f} of a {s} km trip. How many km have I done?
{f} of {s} guests want fish. How many is that?
A tank of {s} litres is {f} full. How many litres are in it?
{f} of the {s} flats are let. How many flats are let?
""", 0.8)
add(lambda d: {**fraction(d), "out": None}, rest("s"), """
A bus has {s} seats. {f} of them are taken. How many are free?
{f} of our {s} workers are women. How many are men?
I have done {f} of a {s} km trip. How many km are left?
A tank of {s} litres is {f} full. How many litres can still go in?
{f} of the {s} flats are let. How many are empty?
Of {s} orders {f} are packed. How many still have to be packed?
{f} of {s} guests said no. How many come?
I've read {f} of {s} pages. How many pages are left to read?
{f} of the {s} eggs were used. How many are left?
""", 1.2)
add(fraction, rest("a"), """
I spend {f} of my pay of {A} on rent. How much is left?
{n} has {A} and gives away {f} of it. How much does {he} keep?
We have paid {f} of {A}. How much is still to pay?
{f} of {A} goes in tax. What is left?
A loan of {A} is {f} paid back. How much is still owed?
The fund had {A} and {f} was spent. What remains?
""", 1)


# -- coins, together again, equal bunches --------------------------------------------------------------------------------------------------
def coins(d):
    a, b, c = d.pick([2, 3, 4, 6, 7, 8]), d.pick([2, 3, 4, 6, 7, 8, 9, 11]), d.pick([2, 3, 4, 6, 7, 9])
    return dict(a=a, b=b, c=c)


CENTS = [("The total is {a} times 25 plus {b} times 10 plus {c} times 5.", "{a}*25+{b}*10+{c}*5")]
DOLLARS = [("The total is {a} times 0.25 plus {b} times 0.10 plus {c} times 0.05.", "{a}*0.25+{b}*0.10+{c}*0.05")]
COINS = """I have {a} quarters, {b} dimes and {c} nickels. How many WHAT is that?
There are {a} quarters, {b} dimes and {c} nickels in the jar. How much is it in WHAT?
{a} quarters, {b} dimes, {c} nickels: how many WHAT?
{n} pays with {a} quarters, {b} dimes and {c} nickels. How many WHAT does {he} pay?
What are {a} quarters, {b} dimes and {c} nickels worth in WHAT?"""
add(coins, CENTS, COINS.replace("WHAT", "cents"), 0.7, spell=0)
add(coins, DOLLARS, COINS.replace("WHAT", "dollars"), 0.7, spell=0)
PAIR = draws(lambda v: v["a"] != v["b"], a=[4, 5, 6, 8, 9, 10, 12, 14, 15, 16, 18, 20, 24, 25, 30], b=[4, 5, 6, 8, 9, 10, 12, 14, 15, 16, 18, 20, 21, 24, 28, 30, 35, 36])
add(PAIR, [("The least common multiple of {a} and {b}: lcm.", "lcm({a}, {b})")], """
One bus goes every {a} minutes and another every {b} minutes. They leave together now. In how many minutes will they next leave together?
I water one plant every {a} days and the other every {b} days. Today I water both. After how many days do I water both again?
The oil is changed every {a} weeks, the filter every {b} weeks. Both were done today. In how many weeks are both due together?
Two lights flash every {a} and every {b} seconds. They flash together now. After how many seconds do they do so again?
{n} works late every {a} days, {m} every {b} days. Today both do. In how many days do both work late again?
Sausages come in packs of {a}, rolls in packs of {b}. What is the smallest number of each so that none is left over?
Two machines are checked every {a} and {b} days. Both are checked today. After how many days does that happen again?
One ferry leaves every {a} minutes, the other every {b}. Both leave at noon. How many minutes until both leave at once again?
""", 1.2)


def common(d):
    g = d.pick([2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24])
    a, b = d.int(2, 9), d.int(2, 9)
    return dict(a=g * a, b=g * b) if a != b else common(d)


add(common, [("The greatest common divisor of {a} and {b}: gcd.", "gcd({a}, {b})")], """
I have {a} red and {b} white roses and want equal bunches, all the same, none left over. What is the most bunches I can make?
There are {a} pens and {b} pads for gift bags, all bags the same and nothing left. What is the largest number of bags?
{a} men and {b} women form teams, all alike. What is the greatest number of teams?
Two boards of {a} cm and {b} cm are cut into equal pieces with nothing left. How long can the pieces be at most?
A floor of {a} cm by {b} cm is laid with square tiles, as large as possible, without cutting. How long is the side of a tile?
{a} cakes and {b} pies go on plates, all plates the same. What is the largest number of plates?
{n} packs {a} apples and {b} pears in equal boxes with none over. What is the most boxes {he} can fill?
""", 1.2)


# -- in a hurry -------------------------------------------------------------------------------------------------------------------------------
def pc(d):
    while True:
        p, a = d.pick([5, 8, 10, 12, 15, 18, 20, 25, 30, 35, 40, 45, 60, 75, "7.5", "2.5", "12.5", 19, 21]), d.int(4, d.pick([100, 900, 5000]))
        if short(Fraction(str(p)) * a / 100):
            return cash(d, dict(p=p), a=str(a))


more(pc, [("{p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100")], """
what's {p}% of {A}
{p}% of {A}?
how much is {p} percent of {A}
{p} percent of {A} is how much
need {p}% of {A}
tell me {p}% of {A}
work out {p}% of {A} please
""", 0.8)
more(pc, [("{p}% less than {a} is 100 minus {p} percent of {a}.", "{a}*(100-{p})/100")], """
{A} minus {p}%
{A} less {p} percent?
what is {A} with {p}% taken off
take {p}% off {A}
{A} reduced by {p}%?
what's left of {A} after {p}%
What is {A} minus {p} percent?
how much is {A} less {p}%
{p}% less than {A}?
What number is {p}% less than {A}?
""", 1)
more(pc, [("{p}% more than {a} is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100")], """
{A} plus {p}%
{A} and {p} percent on top?
what is {A} with {p}% added
add {p}% to {A}
{A} increased by {p}%?
What is {A} plus {p} percent?
put {p}% on {A}, what is it
{p}% more than {A}?
What number is {p}% more than {A}?
how much is {A} + {p}%
""", 1)


def two_pc(d):
    while True:
        p, q, a, b = d.pick([5, 10, 15, 20, 25, 30, 40]), d.pick([5, 10, 15, 20, 25, 30, 40]), d.int(2, 60) * 10, d.int(2, 60) * 10
        if p * a > q * b and a != b:
            return cash(d, dict(p=p, q_=q), a=str(a), b=str(b))


more(two_pc, [("{p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100"), ("{q_}% of {b} is {b} times {q_} divided by 100.", "{b}*{q_}/100"), ("Larger {r1}, smaller {r2}. {r1} minus {r2}.", "{r1}-{r2}")], """
How much more is {p}% of {A} than {q_}% of {B}?
By how much is {p}% of {A} more than {q_}% of {B}?
What is the difference between {p}% of {A} and {q_}% of {B}?
One shop takes {p}% off {A}, another {q_}% off {B}. How much more does the first take off?
""", 0.6)


def quick(d):
    while True:
        a, b = d.int(3, 400), d.int(2, 40)
        if d.chance(0.4):
            a = Fraction(d.int(11, 900), 10)
        return dict(a=finite(a), b=b)


more(quick, [("<a times b>.", "<a*b>")], """
{a} times {b}
what's {a} x {b}
{a}*{b}=?
{b} lots of {a}, how much
{a} by {b} multiplied
can you multiply {a} by {b}
{b} packs of {a} g, how many g
{b} weeks at {a} a week
{b} bags of {a} kg, how many kg?
{b} pieces of {a} cm, total cm?
""", 0.8)


def div(d):
    while True:
        a, b = d.int(20, 900), d.int(2, 25)
        if short(Fraction(a, b)):
            return dict(a=a, b=b)


more(div, [("{a} divided by {b}.", "{a}/{b}")], """
{a} divided by {b}
{a}/{b} = ?
what's {a} ÷ {b}
{a} split by {b}
{a} shared between {b}, how much each
{a} km in {b} equal days, km a day?
{a} euros over {b} months, how much a month
{a} pages in {b} days, how many a day?
""", 0.8)


@skill("real_plain_grown_basics", weight=4.5)
def basics(d):
    yield from tell(d, "grown.basics", TASKS)


@skill("real_plain_grown_quick", weight=1.8)
def quick_(d):
    yield from tell(d, "grown.quick", MORE, story=False)
