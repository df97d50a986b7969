"""Stories of two and three steps from grown-ups' days: bill and change, pay and tax, fuel and its price, what was sold in bags, what is
left after a part and an amount, rooms and their floors, groups and tickets, deposits, dozens, what a week makes in a year.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, finite, short, sum_of, tell, unit, until

TASKS, MORE = [], []
add, more = adder(TASKS), adder(MORE)
SUM = "The total cost is the sum of all prices."


def money2(q):
    return str(q) if Fraction(q).denominator == 1 else f"{float(q):.2f}"


def over(d, t, most=8):
    """A note or notes above the sum `t`."""
    able = [n for n in (5, 10, 20, 30, 40, 50, 60, 80, 100, 150, 200, 250, 300, 400, 500, 1000, 2000) if t < n]
    return str(d.pick(able[:3])) if able else str((int(t) // 1000 + 1) * 1000)


# -- bill and change -----------------------------------------------------------------------------------------------------------
def bill(lo=1, hi=30, k2=True, some=0.35):
    def draw(d):
        k, m = d.int(2, 9), d.int(2, 6)
        a, b = sum_of(d, lo, hi, some), sum_of(d, lo, hi, some)
        t = k * Fraction(a) + (m if k2 else 1) * Fraction(b)
        return cash(d, dict(k=k, m_=m), a=a, b=b, x=over(d, t))
    return draw


CH = ("The change is {x} minus {r1}.", "{x}-{r1}")
add(bill(5, 60, False), [("Asked: the change. " + SUM, "{k}*{a}+{b}"), CH], """
I bought {k} shirts at {A} and a belt at {B}, and paid with {X}. How much change?
{n} buys {k} plants at {A} each and a pot for {B}. {He} pays with {X}. How much change does {he} get?
I get {k} beers at {A} and a soup at {B} and give the waiter {X}. What change do I get?
{k} pairs of socks at {A} each and a scarf at {B}. I hand over {X}. What do I get back?
At the market I take {k} kg of cherries at {A} a kilo and a melon for {B}. I pay with {X}. Change?
{k} tins of paint at {A} and a brush at {B}. {n} gives {X}. What change is due?
We buy {k} tickets at {A} and a programme for {B}, and pay with {X}. How much do we get back?
A cable costs {B} and a battery {A}. I buy one cable and {k} batteries and pay with {X}. How much change do I get?
I've got {X}. I buy {k} rolls of tape at {A} each and a hammer for {B}. How much is left?
{n} has {X} and buys {k} books at {A} and a map at {B}. How much does {he} have left?
{k} coffees at {A}, one cake at {B}, paid with {X}. change?
""".replace("I've got {X}. I buy {k} rolls of tape at {A} each and a hammer for {B}. How much is left?\n", "").replace("{n} has {X} and buys {k} books at {A} and a map at {B}. How much does {he} have left?\n", ""), 1.6)
add(bill(3, 40), [("Asked: the change. " + SUM, "{k}*{a}+{m_}*{b}"), CH], """
Tickets are {A} for adults and {B} for children. What change is there from {X} for {k} adults and {m_} children?
{k} adults at {A} and {m_} children at {B} pay with {X}. How much change do they get?
I buy {k} bulbs at {A} and {m_} plugs at {B} and pay {X}. What's my change?
{n} takes {k} loaves at {A} and {m_} buns at {B}. {He} pays with {X}. What does {he} get back?
{k} coffees at {A} and {m_} cakes at {B}. We give {X}. How much comes back?
A pen costs {A} and a pad {B}. I buy {k} pens and {m_} pads with {X}. What change do I get?
We order {k} soups at {A} and {m_} salads at {B}. I pay with {X}. How much change?
{k} bags of soil at {A}, {m_} plants at {B}, I give {X}. Change?
""", 1.4)
add(bill(5, 60, False), [("Asked: what is left. " + SUM, "{k}*{a}+{b}"), ("What is left is {x} minus {r1}.", "{x}-{r1}")], """
I've got {X}. I buy {k} rolls of tape at {A} each and a hammer for {B}. How much is left?
{n} has {X} and buys {k} books at {A} and a map at {B}. How much does {he} have left?
My budget is {X}. I need {k} chairs at {A} and a table at {B}. What is left over?
There is {X} on my gift card. I order {k} towels at {A} each and a mat for {B}. What is left on the card?
The club has {X}. It buys {k} balls at {A} each and a net for {B}. How much money remains?
With {X} I pay {k} fares of {A} and a lunch of {B}. How much do I have left?
{X} in the kitty. We buy {k} crates at {A} and ice for {B}. What's left in the kitty?
I went out with {X}, bought {k} drinks at {A} and took a taxi for {B}. How much did I come home with?
""", 1.4)


# -- bills that are split ------------------------------------------------------------------------------------------------------
def split(one=False):
    def draw(d):
        while True:
            k, m, g = d.int(2, 8), d.int(2, 6), d.int(2, 8)
            a, b = Fraction(sum_of(d, 3, 40, 0.3)), Fraction(sum_of(d, 2, 20, 0.3))
            s = (k * a + (1 if one else m) * b) / g
            if short(s, 1):
                return cash(d, dict(k=k, m_=m, g_=g), a=money2(a), b=money2(b))
    return draw


EA = ("Each share is {r1} divided by {g_}.", "{r1}/{g_}")
add(split(), [("Asked: each share. " + SUM, "{k}*{a}+{m_}*{b}"), EA], """
{g_} of us ordered {k} mains at {A} and {m_} desserts at {B}. We split it equally. What does each pay?
We had {k} pizzas at {A} and {m_} salads at {B}. {g_} people share the bill. How much each?
{g_} friends buy {k} tickets at {A} and {m_} drinks at {B} and share the cost. What does each of them pay?
{k} bottles of wine at {A} and {m_} of water at {B}, split between {g_} people. How much is it per person?
{g_} neighbours order {k} trees at {A} and {m_} bags of soil at {B} together. What is each one's share?
The bill: {k} meals at {A}, {m_} drinks at {B}. We are {g_}. What does everyone pay?
{k} curries at {A}, {m_} breads at {B}, {g_} people. each?
""", 1.4)
add(split(True), [("Asked: each share. " + SUM, "{k}*{a}+{b}"), EA], """
{g_} friends rent a flat for {k} nights at {A} a night and pay {B} for cleaning. What does each pay?
We are {g_} and hire a boat for {k} hours at {A} an hour, plus {B} for fuel. How much each?
{g_} colleagues buy {k} bunches of flowers at {A} and a card for {B}. What does each give?
{g_} of us share a minibus for {k} days at {A} a day and {B} for petrol. How much per person?
A party costs {A} a table for {k} tables and {B} for music, paid by {g_} people. What does each pay?
{k} nights at {A}, breakfast {B} in all, {g_} people. What's each share?
""", 1.2)


def tip(d):
    while True:
        a, p, k = d.int(20, 300), d.pick([10, 10, 15, 20, 5, 12]), d.int(2, 8)
        if short(Fraction(a * (100 + p), 100 * k)):
            return cash(d, dict(k=k, p=p), a=str(a))


add(tip, [("Asked: each share. The total is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100"), ("Each share is {r1} divided by {k}.", "{r1}/{k}")], """
The bill is {A} and we add a {p}% tip. {k} of us split it. What does each pay?
Dinner was {A}. With a {p}% tip, shared by {k} people, how much is it each?
{k} friends share a {A} bill plus {p}% tip. How much does each pay?
A {A} meal, {p}% service on top, {k} people. What does each person pay?
We leave {p}% tip on {A} and share everything between {k}. How much per person?
Lunch for {k} costs {A} plus {p} percent service. What is it per head?
A hotel bill of {A} has {p}% tax on top and is shared by {k} people. What is each share?
split {A} plus {p}% tip {k} ways
{k} people, bill {A}, tip {p}%. Each?
A room costs {A} plus {p}% tax. {k} friends share the cost. What does each pay?
""", 2, spell=0)


# -- pay -------------------------------------------------------------------------------------------------------------------------
def pay(d):
    while True:
        k, b, p = d.int(4, 60), Fraction(sum_of(d, 9, 45, 0.2)), d.pick([10, 15, 20, 25, 30, 12, 18, 22, 40, 8])
        m, w = d.int(2, 6), d.int(5, 60)
        if short(k * b * (100 - p) / 100) and k * b > w:
            return cash(d, dict(k=k, p=p, m_=m), b=money2(b), w=str(w))


TAX = ("What is left is 100 minus {p} percent of {r1}.", "{r1}*(100-{p})/100")
add(pay, [("Asked: what is left. The pay is {k} hours times {b}.", "{k}*{b}"), TAX], """
I earn {B} an hour and work {k} hours a week. {p}% goes in tax. What do I take home?
I get {B} an hour. I worked {k} hours and pay {p}% tax. How much is left?
{n} works {k} hours at {B} an hour. {p}% is taken off for tax. What is {his} take-home pay?
{k} hours at {B} an hour less {p}% tax. What do I get?
My pay slip shows {k} hours at {B} and {p}% deductions. How much is paid out?
{n} earns {B} per hour and loses {p}% of it in tax. What does {he} take home for {k} hours?
After {p}% tax, what do I get for {k} hours at {B} an hour?
What is my net pay for {k} hours at {B} an hour with {p}% off for tax?
The job pays {B} an hour for {k} hours. {p} percent goes to the pension and tax. What remains?
A waiter works {k} hours at {B}. He pays {p}% in tax. How much does he keep?
{B}/hour, {k} hours, {p}% tax. take home?
""", 2, spell=0)
add(pay, [("Asked: the tax. The pay is {k} hours times {b}.", "{k}*{b}"), ("{p}% of {r1} is {r1} times {p} divided by 100.", "{r1}*{p}/100")], """
I earn {B} an hour and work {k} hours. {p}% goes in tax. How much tax do I pay?
{n} works {k} hours at {B} an hour and pays {p}% tax. How much is the tax?
My pay slip shows {k} hours at {B}. {p}% is taken for tax. How much tax is that?
{k} hours at {B} an hour, tax {p}%. What is the tax?
""", 0.7, spell=0)
add(pay, [("Asked: what is left. The pay is {k} hours times {b}.", "{k}*{b}"), ("What is left is {r1} minus {w}.", "{r1}-{w}")], """
I work {k} hours at {B} an hour and pay {W} for the bus. What is left?
{n} earns {B} an hour for {k} hours, and {W} is taken off for insurance. What does {he} get?
For {k} hours at {B} I pay {W} in fees. How much do I keep?
{k} hours, {B} an hour, minus {W} for the uniform. What do I get paid?
I babysit {k} hours at {B} and spend {W} on the taxi home. How much do I have left?
My pay is {B} an hour. I worked {k} hours, and {W} goes to the union. What do I take home?
""", 1)


def overtime(d):
    k, m, b = d.pick([35, 36, 37, 38, 40, 40, 30]), d.int(2, 12), sum_of(d, 9, 40, 0.2)
    e = Fraction(b) * d.pick([Fraction(3, 2), 2])
    return cash(d, dict(k=k, m_=m, t_=k + m), b=b, e=money2(e))


add(overtime, [("The pay is the normal hours and the overtime hours, each times its rate.", "{k}*{b}+{m_}*{e}")], """
I worked {k} hours at {B} and {m_} hours of overtime at {E}. What do I earn?
{n} gets {B} an hour for {k} hours and {E} an hour for {m_} more. What is {his} pay?
{k} normal hours at {B}, {m_} overtime hours at {E}. What is the pay?
My week: {k} hours at {B} an hour and {m_} hours on Sunday at {E} an hour. How much is that?
A nurse works {k} day hours at {B} and {m_} night hours at {E}. How much does she earn?
{k} h at {B} and {m_} h at {E}. total pay?
""", 1.2)


def year(d):
    a = d.int(900, 6000)
    b = d.int(200, a // 2)
    c = d.int(50, a // 4)
    return cash(d, dict(k=d.pick([12, 6, 3, 10])), a=str(a), b=str(b), c=str(c))


add(year, [("What is left is {a} minus {b} minus {c}.", "{a}-{b}-{c}"), ("{r1} times {k}.", "{r1}*{k}")], """
I earn {A} a month. Rent is {B} and food {C}. How much is left in {k} months?
My pay is {A} a month and I spend {B} on rent and {C} on the car. What can I save in {k} months?
{n} gets {A} a month, pays {B} for the flat and {C} for food. How much does {he} have over after {k} months?
{A} comes in each month, {B} and {C} go out. What is saved in {k} months?
Monthly income {A}, rent {B}, bills {C}. Savings in {k} months?
""".replace("{n} gets", "Each month {n} gets").replace("{A} a month, pays", "{A}, pays"), 1)


# -- things made, packed and sold --------------------------------------------------------------------------------------------------
def bags(d):
    k, q, b = d.pick([3, 4, 5, 6, 8, 10, 12, 20]), d.int(3, 60), sum_of(d, 1, 12, 0.4)
    return cash(d, dict(k=k, s=k * q), b=b)


def sold(one):
    return [(f"The number of {one} is {{s}} divided by {{k}}.", "{s}/{k}"), ("{r1} times {b}.", "{r1}*{b}")]


for one, texts in dict(bags="""A baker makes {s} rolls. He packs them in bags of {k} and sells every bag for {B}. How much does he take?
{s} apples are put in bags of {k}. A bag costs {B}. What are they all worth?
{n} has {s} cookies, puts {k} in a bag and sells the bags at {B} each. How much money is that?
I pick {s} pears, pack {k} to a bag and get {B} a bag. How much do I earn?
{s} kg of potatoes go into {k} kg bags at {B} a bag. How much do they bring in?
{s} sweets, {k} in a bag, {B} a bag. How much money?""",
                      boxes="""A farm has {s} eggs. They are sold in boxes of {k} at {B} a box. How much does the farm take?
{n} bakes {s} cakes and sells them in boxes of {k} for {B} each box. What does {he} take?
{s} candles are packed {k} to a box and a box sells for {B}. What is the money for all of them?
We pack {s} chocolates in boxes of {k} and sell each box for {B}. How much do we get?
{s} eggs, {k} a box, {B} a box, all sold. Takings?""",
                      bunches="""A florist ties {s} tulips in bunches of {k} and sells a bunch for {B}. How much does she take?
{s} roses are sold in bunches of {k} for {B} each. How much money comes in?
{n} picks {s} daffodils, makes bunches of {k} and sells them at {B} a bunch. What does {he} earn?""",
                      bottles="""A farmer has {s} litres of juice. He fills it in {k} litre bottles and sells each for {B}. What does he get?
{s} litres of oil go in bottles of {k} litres that cost {B} each. What are they worth together?""",
                      slices="""A cake of {s} cm is cut in slices of {k} cm at {B} a slice. How much is taken?""",
                      teams="""{s} players form teams of {k}. A team pays {B} to enter. How much is paid in all?
{s} people in groups of {k}, each group pays {B}. How much money is that?""",
                      tables="""{s} guests sit {k} to a table. The flowers for a table cost {B}. What do the flowers cost?
{s} people, {k} at a table, a cloth for each table at {B}. Cost of the cloths?""",
                      pieces="""A {s} m rope is cut in pieces of {k} m and each is sold for {B}. How much comes in?
{s} m of cloth are sold in pieces of {k} m at {B} a piece. How much is that?""").items():
    add(bags, sold(one), texts, 0.15 * (1 + len(texts.split("\n"))))


def dozens(d):
    while True:
        k, m, c = d.int(2, 12), d.int(3, 30), d.int(2, 6)
        if m * c < 12 * k:
            return dict(k=k, m_=m, c=c)


add(dozens, [("A dozen is 12: {k} times 12.", "{k}*12"), ("Used: {m_} times {c}.", "{m_}*{c}"), ("What is left is {r1} minus {r2}.", "{r1}-{r2}")], """
A cook uses {c} eggs for each omelette. He has {k} dozen eggs and makes {m_} omelettes. How many eggs are left?
There are {k} dozen rolls. {m_} guests eat {c} each. How many rolls are left?
I bought {k} dozen eggs. Each of {m_} cakes takes {c} eggs. How many eggs do I have left?
{k} dozen bread rolls for {m_} people, {c} each. How many are over?
A hotel has {k} dozen eggs and fries {c} for each of {m_} guests. How many eggs remain?
{n} has {k} dozen roses and ties {m_} bunches of {c}. How many roses are left?
From {k} dozen buns {m_} children take {c} each. How many buns are left over?
""", 1.2)


def stock(d):
    while True:
        n, m = d.pick([(1, 2), (1, 3), (1, 4), (2, 5), (3, 8), (3, 4), (2, 3), (1, 5), (3, 5), (5, 8), (1, 10), (3, 10), (1, 8), (1, 6)])
        s = m * d.int(4, d.pick([20, 60, 120]))
        c = d.int(3, s)
        if s * n // m + c < s:
            word = {(1, 2): "half", (1, 3): "a third", (1, 4): "a quarter", (3, 4): "three quarters", (2, 3): "two thirds", (1, 5): "a fifth", (2, 5): "two fifths"}.get((n, m))
            return dict(s=s, c=c, i=n, j=m, f=word if word and d.chance(0.5) else f"{n}/{m}")


def left_(v):
    first = ("First {i}/{j} of {s}: {i}/{j} times {s}.", "{i}/{j}*{s}") if v["i"] > 1 else ("First {i}/{j} of {s}: {s} divided by {j}.", "{s}/{j}")
    return [("Asked: what is left. " + first[0], first[1]), ("What is left is {s} minus {r1} minus {c}.", "{s}-{r1}-{c}")]


add(stock, left_, """
A shop had {s} bottles. It sold {f} of them on Friday and {c} on Saturday. How many are left?
There were {s} tickets. {f} of them went in the first week and {c} in the second. How many tickets are left?
{n} had {s} cards to send. {He} sent {f} of them on Monday and {c} on Tuesday. How many are still to send?
A tank holds {s} litres. {f} of it is used for the garden and {c} litres for the car. How many litres are left?
I had {s} km to drive. I drove {f} of it before lunch and {c} km after lunch. How many km are left?
A book has {s} pages. I read {f} of it on holiday and {c} pages since. How many pages are left?
A builder has {s} bricks. He uses {f} of them for a wall and {c} for a step. How many are left?
A farmer has {s} sheep. He sells {f} of them and gives {c} to his son. How many sheep does he still have?
Of {s} parcels, {f} are delivered in the morning and {c} in the afternoon. How many are left in the van?
The bakery made {s} rolls. {f} were sold before 9 and {c} after that. How many rolls are left?
{s} seats: {f} go to members and {c} to guests. How many seats are free?
A roll has {s} m of wire. {f} of it was used yesterday and {c} m today. How many metres are left?
""", 2, spell=0)


def spend(d):
    while True:
        m = d.pick([2, 3, 4, 5, 8, 10])
        a = m * d.int(3, 90)
        c = d.int(2, a)
        if a // m + c < a:
            return cash(d, dict(j=m, f={2: "half", 3: "a third", 4: "a quarter", 5: "a fifth", 8: "an eighth", 10: "a tenth"}[m]), a=str(a), c=str(c))


add(spend, [("Asked: what is left. First 1/{j} of {a}: {a} divided by {j}.", "{a}/{j}"), ("What is left is {a} minus {r1} minus {c}.", "{a}-{r1}-{c}")], """
I had {A}. I spent {f} of it on lunch and {C} on a book. How much do I have left?
{n} has {A}, gives {f} of it to {m} and spends {C}. How much is left?
My wage is {A}. {f} of it goes on rent and {C} on food. What is left?
{n} won {A}. {He} put {f} of it in the bank and paid {C} for a coat. How much remains?
Out of {A} I pay {f} in tax and {C} for tools. How much do I keep?
We had {A} for the party and spent {f} on food and {C} on drinks. What's left?
A budget of {A}: {f} for ads, {C} for printing. How much is left over?
I took {A} on holiday. {f} went on the hotel and {C} on trips. How much did I bring back?
""", 1.4, spell=0)


def pct(d):
    while True:
        a, p = d.int(4, 90) * d.pick([5, 10, 20, 50]), d.pick([5, 10, 15, 20, 25, 30, 35, 40, 50, 60])
        c = d.int(2, a)
        if short(Fraction(a * p, 100)) and a * p / 100 + c < a:
            return cash(d, dict(p=p), a=str(a), c=str(c))


add(pct, [("Asked: what is left. {p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100"), ("What is left is {a} minus {r1} minus {c}.", "{a}-{r1}-{c}")], """
I earn {A}. {p}% goes on rent and {C} on food. What is left?
{n} gets {A} a month. {p}% is rent and {C} goes for bills. How much does {he} have left?
Of {A} we spend {p}% on food and {C} on drinks. How much is left?
My savings were {A}. I used {p}% for a new roof and {C} for a bike. What is left?
A prize of {A}: {p}% goes in tax and {C} to a charity. How much do I keep?
The budget is {A}. {p}% is for rent and {C} for power. What remains?
{A} pay, {p}% tax, {C} union fee. What is left?
""", 1.4, spell=0)


# -- rooms, fuel, trips -----------------------------------------------------------------------------------------------------------
def room(d):
    return cash(d, dict(k=d.pick([3, 4, 5, 6, 7, 8, 10, 12, "4.5", "3.5", "2.5"]), m_=d.pick([2, 3, 4, 5, 6, "3.5", "2.5"]), it=d.pick(["carpet", "laminate", "cork", "lino", "parquet", "vinyl"])), a=sum_of(d, 8, 60, 0.2), w=str(d.int(20, 250)))


FLOOR = [("First the whole area: {k} times {m_}.", "{k}*{m_}"), ("The cost is {r1} times {a}.", "{r1}*{a}")]
add(room, [("Asked: the total. First the whole area: {k} times {m_}.", "{k}*{m_}"), FLOOR[1], ("The total is {r2} plus {w}.", "{r2}+{w}")], """
A room is {k} m by {m_} m. [Carpet|Laminate|Cork] costs {A} a square metre and fitting is {W}. What is the total?
{n} wants {it} for a {k} m by {m_} m room at {A} per m², plus {W} for delivery. What does it cost?
The floor is {k} m by {m_} m. Tiles are {A} per square metre and the tiler takes {W}. How much is it in all?
I lay {it} in a room of {k} m by {m_} m. It costs {A} per m², and glue is {W}. What do I pay altogether?
Turf costs {A} per m² and the delivery {W}. My lawn is {k} m by {m_} m. What is the total?
A patio of {k} m by {m_} m: slabs at {A} per m² and {W} for sand. Total cost?
What does {it} for {k} m by {m_} m cost at {A} a square metre with {W} for fitting?
{k} m x {m_} m, {A} per m², fitting {W}. total?
""", 1.8, spell=0)
add(room, [("Asked: the cost. " + FLOOR[0][0], FLOOR[0][1]), FLOOR[1]], """
A room is {k} m by {m_} m. What does {it} at {A} a square metre cost?
The hall is {k} m long and {m_} m wide. {it} costs {A} per m². What do I pay?
I need {it} for a floor of {k} m by {m_} m. A square metre is {A}. What will it cost?
How much is {it} for a {k} m by {m_} m bedroom at {A} per square metre?
A lawn of {k} m by {m_} m gets new turf at {A} per m². How much is that?
Painting costs {A} per square metre. The wall is {k} m by {m_} m. What's the price?
{n} tiles a bathroom floor of {k} m by {m_} m with tiles at {A} per m². What do the tiles cost?
office {k} m by {m_} m, {it} {A} per m². cost?
The rent of an office is {A} per square metre. It is {k} m by {m_} m. What is the rent?
A terrace of {k} m by {m_} m is covered with wood at {A} a square metre. How much does the wood cost?
""".replace("wide. {it}", "wide. The {it}"), 1.6, spell=0)


def fuel(d):
    while True:
        k, r = d.pick([8, 10, 12, 14, 15, 16, 18, 20, 25]), d.int(2, 60)
        p = d.pick(["1.20", "1.30", "1.40", "1.45", "1.50", "1.60", "1.65", "1.70", "1.75", "1.80", "1.90", "2", "1.25", "3", "4"])
        u, q = d.pick([("km", "litre"), ("km", "litre"), ("miles", "gallon"), ("miles", "litre")])
        return cash(d, dict(k=k, s=k * r, u_=u, q_=q), a=p)


def burnt(v):
    if v["q_"] == "gallon":
        return [("The cost is {s} divided by {k}, times {a}.", "{s}/{k}*{a}")]
    return [("Asked: the cost. The litres are {s} divided by {k}.", "{s}/{k}"), ("The cost is {r1} times {a}.", "{r1}*{a}")]


add(fuel, burnt, """
My car does {k} {u_} per {q_}. Fuel costs {A} a {q_}. What does a {s} {u_} trip cost in fuel?
The van gets {k} {u_} to the {q_} and petrol is {A} a {q_}. What does it cost to drive {s} {u_}?
A car goes {k} {u_} on one {q_}. A {q_} is {A}. How much is the petrol for {s} {u_}?
I drive {s} {u_}. My car does {k} {u_} to a {q_}, and a {q_} of diesel costs {A}. What do I pay for diesel?
{s} {u_} at {k} {u_} per {q_} with fuel at {A} a {q_}. What's the cost?
What does the petrol for {s} {u_} cost if I get {k} {u_} per {q_} and pay {A} per {q_}?
Each {q_} takes us {k} {u_} and costs {A}. How much is a trip of {s} {u_}?
fuel {A} a {q_}, {k} {u_} per {q_}, trip {s} {u_}. cost?
""", 1.6, spell=0)


def hundred(d):
    while True:
        a, k = d.pick(["5", "6", "7", "8", "9", "10", "6.5", "7.5", "4.5", "5.5", "12"]), d.int(1, 90) * 10
        p = d.pick(["1.20", "1.40", "1.50", "1.60", "1.70", "1.75", "1.80", "1.90", "2"])
        if short(Fraction(a) * k / 100 * Fraction(p)):
            return cash(d, dict(l=a, k=k), a=p)


add(hundred, [("Asked: the cost. The fuel is {k} km times {l} per 100.", "{k}*{l}/100"), ("The cost is {r1} times {a}.", "{r1}*{a}")], """
My car uses {l} litres per 100 km and petrol is {A} a litre. What does a {k} km trip cost?
A car needs {l} litres for 100 km. A litre costs {A}. What does it cost to drive {k} km?
{k} km with {l} litres per 100 km at {A} a litre: what do I pay?
We drive {k} km. The van takes {l} l per 100 km and diesel costs {A} a litre. How much is the diesel?
How much is the petrol for {k} km if the car uses {l} litres per 100 km and a litre is {A}?
petrol {A} a litre, {l} l per 100 km, {k} km. cost?
""", 1.4, spell=0)


def commute(d):
    return cash(d, dict(k=d.int(3, 60), m_=d.pick([2, 3, 4, 5, 5]), w_=d.pick([2, 3, 4, 40, 45, 46, 48])), a=sum_of(d, 1, 12, 0.5))


add(commute, [("Two ways a day: 2 times {k} times {m_}.", "2*{k}*{m_}")], """
I live {k} km from work and go there and back {m_} days a week. How many km is that a week?
My office is {k} miles away. I drive there and back on {m_} days a week. How many miles a week?
The gym is {k} km from home. I cycle there and back {m_} times a week. How many km do I cycle in a week?
{n} walks {k} km to the station and {k} km back, {m_} days a week. How many km is that a week?
It's {k} km to my mum's. I visit her {m_} times a month and drive both ways. How many km a month?
""", 0.8, spell=0)
add(commute, [("A week has {m_} journeys there and back: 2 times {m_} times {a}.", "2*{m_}*{a}")], """
A single bus fare is {A}. I go to work and back {m_} days a week. What do I spend on buses in a week?
One train ride costs {A}. {n} travels there and back on {m_} days a week. What does a week cost?
The toll is {A} each way. I pay it both ways {m_} days a week. How much is that a week?
I pay {A} for each ferry trip and take it there and back {m_} times a week. What do I pay a week?
""", 0.8, spell=0)


# -- groups, deposits, offers ---------------------------------------------------------------------------------------------------------
def deposit(d):
    while True:
        m, q, a = d.pick([4, 5, 6, 8, 10, 12, 18, 20, 24, 36]), d.int(5, 200), d.int(10, 900)
        p = d.pick([10, 20, 25, 30, 40, 50])
        t = a + m * q
        return cash(d, dict(m_=m), a=str(a), t_=str(t))


more(deposit, [("The rest is {t_} minus {a}.", "{t_}-{a}"), ("Each payment is {r1} divided by {m_}.", "{r1}/{m_}")], """
A sofa costs {T_}. I pay {A} now and the rest in {m_} equal payments. How much is each payment?
The trip is {T_}. We pay a deposit of {A} and then {m_} equal instalments. How much is one instalment?
{n} buys a car for {T_}, pays {A} down and the rest in {m_} monthly payments. What does {he} pay a month?
A laptop is {T_}. With {A} paid at once, what are the {m_} equal monthly payments?
I owe {T_}. I pay back {A} today and the rest over {m_} months. What is that a month?
A kitchen for {T_}: deposit {A}, rest in {m_} instalments. How much is each?
We booked a hall for {T_} and paid {A} already. {m_} families share the rest. What does each family pay?
A gift costs {T_}. The boss gives {A} and {m_} colleagues share the rest. What does each colleague pay?
The bill was {T_}. A voucher paid {A} of it and the {m_} of us shared the rest. How much did each pay?
{T_} in all, {A} paid, rest in {m_} parts. How much a part?
""", 2)


def depositp(d):
    while True:
        m, p, t = d.pick([4, 5, 6, 8, 10, 12, 20, 24]), d.pick([10, 20, 25, 30, 40, 50, 15]), d.int(4, 300) * 10
        if short(Fraction(t * (100 - p), 100 * m)) and short(Fraction(t * p, 100), 0):
            return cash(d, dict(m_=m, p=p), t_=str(t))


more(depositp, [("The rest is 100 minus {p} percent of {t_}.", "{t_}*(100-{p})/100"), ("Each payment is {r1} divided by {m_}.", "{r1}/{m_}")], """
A sofa costs {T_}. I pay a {p}% deposit and the rest in {m_} equal payments. How much is each payment?
A car for {T_}: {p}% down, the rest in {m_} monthly payments. How much is a monthly payment?
The course is {T_}. {n} pays {p}% at once and the rest over {m_} months. What does {he} pay a month?
We book a cruise for {T_} with {p}% deposit. The rest is paid in {m_} equal parts. How much is a part?
A washing machine costs {T_}. After a deposit of {p}% there are {m_} equal instalments. What is one instalment?
""", 1, spell=0)
more(depositp, [("Asked: the rest. It is 100 minus {p} percent of {t_}.", "{t_}*(100-{p})/100")], """
A sofa costs {T_}. I pay a {p}% deposit. How much is left to pay?
The holiday is {T_} and {p}% has to be paid now. How much do I pay later?
{n} pays {p}% of a {T_} bill at once. What does {he} still owe?
We booked a room for {T_} and paid {p}% already. What is still due?
A {p}% deposit is paid on a {T_} bike. How much remains to be paid?
""", 0.9, spell=0)


def group(d):
    k, m, a = d.int(10, 60), d.int(1, 4), d.int(4, 40)
    return cash(d, dict(k=k, m_=m, p=d.pick([10, 20, 25, 50])), a=str(a), x=str(d.int(100, 900)))


more(until(group, lambda v: short(Fraction(v["k"] * int(v["a"]) * (100 - v["p"]), 100))), [("The total is {k} times {a}.", "{k}*{a}"), ("The sale price is 100 minus {p} percent of {r1}.", "{r1}*(100-{p})/100")], """
{k} people visit a museum. A ticket is {A} and groups get {p}% off. What does the group pay?
Tickets cost {A} each. For {k} people we get {p}% off. What do we pay?
A firm orders {k} chairs at {A} each and gets {p}% off the total. What does it pay?
{n} buys {k} plants at {A} each with {p}% discount. How much does {he} pay?
{k} shirts at {A}, {p}% off for a large order. What is the price?
We order {k} meals at {A} each. The caterer takes {p}% off. What is the bill?
{k} x {A} less {p}%?
""", 1.6, spell=0)
more(group, [("Asked: the total. The others are {k} minus {m_}.", "{k}-{m_}"), ("{r1} times {a}.", "{r1}*{a}")], """
{k} people go to a show at {A} each, but {m_} of them get in free. What do they pay in all?
Of {k} visitors {m_} have a pass. The others pay {A} each. How much is paid?
We are {k}. The {m_} drivers pay nothing, everybody else {A}. How much money is that?
{k} tickets were booked at {A}. {m_} were given back and are not paid. What do we pay?
There are {k} flats in the house, {m_} are empty. Each of the others pays {A} for cleaning. How much comes in?
{k} runners, {m_} do not start. The others pay {A} each. What is paid altogether?
""", 1.2, spell=0)


def three(d):
    k, m, c = d.int(2, 12), d.int(2, 12), d.pick([4, 5, 7, 12, 20, 52])
    return cash(d, dict(k=k, m_=m, c_=c), a=sum_of(d, 2, 30, 0.3))


more(three, [("{k} times {m_} times {a}.", "{k}*{m_}*{a}")], """
{k} cleaners work {m_} hours each at {A} an hour. What do they cost?
We rent {k} rooms for {m_} nights at {A} a night. What is the bill?
{k} people stay {m_} nights and each pays {A} a night. How much is it altogether?
A team of {k} helpers works {m_} days for {A} a day each. How much is paid out?
{k} bikes are hired for {m_} hours at {A} an hour each. What does that cost?
I drink {k} coffees a day for {m_} days at {A} each. What do I spend on coffee?
{k} children have {m_} lessons each at {A} a lesson. What do we pay?
The car park costs {A} a day. {k} cars stand there for {m_} days. How much is due?
{k} boxes with {m_} bottles each, {A} a bottle. What are they worth?
{k} tables with {m_} seats each at {A} a seat: how much money if all are sold?
{k} people, {m_} drinks each, {A} a drink. total?
""", 1.6, spell=0)


@skill("real_plain_grown_chains", weight=6)
def chains(d):
    yield from tell(d, "grown.chains", TASKS)


@skill("real_plain_grown_chains_more", weight=2.5)
def chains_more(d):
    yield from tell(d, "grown.chains2", MORE)
