"""More that grown-ups ask: parts of a mix in words, a price that changes after the first so many, half-price children, what a total leaves for
the last day, groups whose rest is asked, so much that covers so much, a quarter more and its way back, kilos for a sum of money.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, finite, short, sum_of, tell, unit

TASKS = []
add = adder(TASKS, 0.01)


def money2(q):
    q = Fraction(q)
    return str(q) if q.denominator == 1 else f"{float(q):.2f}"


# -- parts in words --------------------------------------------------------------------------------------------------------------
MIX = [("sand", "cement", "mortar", "kg"), ("water", "squash", "drink", "ml"), ("oil", "vinegar", "dressing", "ml"), ("flour", "butter", "dough", "g"), ("yoghurt", "berries", "smoothie", "ml"), ("rice", "lentils", "mix", "g"), ("water", "cleaner", "mix", "litres"), ("gravel", "cement", "concrete", "kg"), ("soil", "compost", "mix", "litres"), ("blue", "yellow", "green paint", "litres"), ("juice", "soda", "punch", "litres"), ("petrol", "oil", "fuel", "ml"), ("oats", "nuts", "muesli", "g"), ("gin", "tonic", "drink", "ml"), ("milk", "cream", "custard", "ml")]


def mix(d):
    a, b, m, u = d.pick(MIX)
    if d.chance(0.5):
        a, b = b, a
    i, j = d.pick([(1, 2), (1, 3), (1, 4), (1, 5), (1, 6), (2, 3), (3, 2), (5, 1), (4, 1), (3, 1), (2, 1), (2, 5), (3, 5), (1, 8), (6, 1), (3, 4), (5, 2), (1, 10)])
    q = d.int(2, 60) * (5 if u in ("g", "ml") else 1)
    parts = lambda n: f"{n} part" + ("s" if n > 1 else "")
    return dict(A=a, B=b, m_=m, u=u, i=i, j=j, I=parts(i), J=parts(j), x=i * q, y=j * q, s=(i + j) * q, out=unit(u))


W = """Mix {I} {A} with {J} {B}. HAVE
A {m_} is {I} {A} to {J} {B}. HAVE
The {m_} takes {I} {A} and {J} {B}. HAVE
For {m_} I use {I} {A} and {J} {B}. HAVE
Recipe for {m_}: {I} {A}, {J} {B}. HAVE
{m_} is made from {I} of {A} and {J} of {B}. HAVE""".replace("\n{m_} is made", "\nThis {m_} is made")


def have(asks):
    return [w.replace("HAVE", a) for w in W.split("\n") for a in asks]


add(mix, [("Asked: the second share. One part is {x} divided by {i}; {j} parts are wanted.", "{x}/{i}*{j}")], have(["I have {x} {u} of {A}. How much {B} do I need, in {u}?", "With {x} {u} of {A}, how many {u} of {B} go in?", "I put in {x} {u} of {A}. How much {B} do I add?"]), 1.2)
add(mix, [("Asked: the first share. One part is {y} divided by {j}; {i} parts are wanted.", "{y}/{j}*{i}")], have(["I have {y} {u} of {B}. How much {A} do I need, in {u}?", "With {y} {u} of {B}, how many {u} of {A} go in?", "I put in {y} {u} of {B}. How much {A} do I add?"]), 1.2)
add(mix, [("Asked: the first share. It is {i} of {i}+{j} parts.", "{s}*{i}/({i}+{j})")], have(["How much {A} is in {s} {u} of it?", "I need {s} {u} in all. How much {A} is that?", "How many {u} of {A} do I need for {s} {u}?"]), 1.2)
add(mix, [("Asked: the second share. It is {j} of {i}+{j} parts.", "{s}*{j}/({i}+{j})")], have(["How much {B} is in {s} {u} of it?", "I need {s} {u} in all. How much {B} is that?", "How many {u} of {B} do I need for {s} {u}?"]), 1.2)
add(mix, [("Asked: the total. One part is {x} divided by {i}; {i}+{j} parts are wanted.", "{x}/{i}*({i}+{j})")], have(["I have {x} {u} of {A}. How many {u} does it make in all?", "How many {u} do I get with {x} {u} of {A}?"]), 0.8)


# -- dearer or cheaper after the first so many ------------------------------------------------------------------------------------
def after(d):
    m = d.pick([10, 20, 30, 50, 100, 200, 5, 8])
    k = m + d.int(2, m * 2)
    c, e = d.int(2, 30), d.int(1, 20)
    v = cash(d, dict(k=k, m_=m), a=f"0.{c:02d}" if m > 20 else str(c), b=f"0.{e:02d}" if m > 20 else str(e))
    return v


add(after, [("Asked: the total. The others are {k} minus {m_}.", "{k}-{m_}"), ("The total is {m_} times {a} plus {r1} times {b}.", "{m_}*{a}+{r1}*{b}")], """
Copies cost {A} each for the first {m_} and {B} after that. What do {k} copies cost?
The first {m_} units are {A} each, all others {B}. What do I pay for {k} units?
A text is {A} up to {m_} texts and {B} for each further one. How much are {k} texts?
The first {m_} bricks cost {A} each and the rest {B} each. What do {k} bricks cost?
I get {A} an item for the first {m_} items and {B} for each one after. What do I get for {k} items?
For the first {m_} km a firm takes {A} a km, then {B} a km. What does it take for {k} km?
{A} each for the first {m_}, {B} each after that. Price of {k}?
""", 1)


def child(d):
    while True:
        a = Fraction(sum_of(d, 4, 60, 0.3))
        if short(a / 2):
            k = d.int(1, 5)
            return cash(d, dict(k=k, m_=d.int(1, 6), G=f"{k} adult" + ("s" if k > 1 else ""),), a=money2(a))


add(child, [("Asked: the total. The child price is {a} divided by 2.", "{a}/2"), ("The total is {k} times {a} plus {m_} times {r1}.", "{k}*{a}+{m_}*{r1}")], """
An adult ticket is {A}, a child half price. What do {G} and {m_} children pay?
Adults pay {A}, children half. How much for {G} and {m_} children?
The zoo is {A} for adults and half of that for children. {G} and {m_} children go in. What do they pay?
Children travel at half price. The fare is {A}. What do {G} and {m_} kids pay?
Entry {A}, kids half. {G}, {m_} kids. Total?
The boat trip costs {A} for an adult. Children pay half. What is it for {G} with {m_} children?
""", 0.9)


# -- what a total leaves -----------------------------------------------------------------------------------------------------------
def week(d):
    n = d.pick([4, 5, 6, 7, 10, 12, 30])
    m = d.int(3, d.pick([40, 300, 9000]))
    last = d.int(max(1, m // 2), 2 * m)
    s = n * m - last
    return dict(n_=n, p=n - 1, m_=m, s=s)


add(week, [("Asked: the missing one. All {n_} add up to {n_} times {m_}.", "{n_}*{m_}"), ("The missing one is {r1} minus {s}.", "{r1}-{s}")], """
I want an average of {m_} steps over {n_} days. In {p} days I did {s}. How many must I do on the last day?
My average should be {m_} km over {n_} runs. {p} runs add up to {s} km. How long must the last run be?
The average of {n_} bills is {m_}. {p} of them come to {s} together. How much is the last one?
{n_} boxes weigh {m_} kg on average. {p} of them weigh {s} kg in all. What does the last box weigh?
The average of {n_} numbers is {m_}. The sum of {p} of them is {s}. What is the other one?
A team needs {m_} points on average over {n_} games. It has {s} points after {p} games. What does it need in the last one?
{n} wants to spend {m_} a day on average for {n_} days. After {p} days {he} has spent {s}. What is left for the last day?
""", 1)


def three(d):
    (i, j), (k, m) = d.pick([((1, 3), (1, 2)), ((1, 4), (1, 2)), ((1, 3), (1, 4)), ((2, 5), (1, 2)), ((1, 6), (1, 3)), ((1, 5), (1, 2)), ((1, 8), (1, 4)), ((3, 8), (1, 4)), ((1, 3), (2, 5))])
    s = d.int(1, 40) * j * m
    word = {(1, 2): "half", (1, 3): "a third", (1, 4): "a quarter", (1, 5): "a fifth", (1, 6): "a sixth"}
    return dict(s=s, i=i, j=j, k=k, m_=m, f=word.get((i, j), f"{i}/{j}"), g=word.get((k, m), f"{k}/{m}"))


add(three, [("Asked: the rest. It is 1 minus {i}/{j} minus {k}/{m_} of {s}.", "{s}*(1-{i}/{j}-{k}/{m_})")], """
{f} of the {s} rooms are singles and {g} are doubles; the rest are suites. How many suites are there?
Of {s} guests {f} come by car and {g} by train, the others on foot. How many come on foot?
A field of {s} m²: {f} is for potatoes, {g} for corn, the rest for flowers. How many m² are for flowers?
{s} books: {f} are novels and {g} are cookbooks. How many are neither?
Of my {s} holiday photos {f} are from the beach and {g} from the city. How many are from elsewhere?
{f} of {s} workers are in the office, {g} on the road, the rest at home. How many are at home?
""", 0.9)


def shares3(d):
    while True:
        p, q, s = d.pick([10, 15, 20, 25, 30, 35, 40, 45]), d.pick([5, 10, 15, 20, 25, 30, 40]), d.int(2, 60) * 20
        if p + q < 95 and short(Fraction(s * (100 - p - q), 100), 0):
            return cash(d, dict(p=p, q_=q, s=s), a=str(s))


def rest2(x):
    return [("Asked: the rest. It is 100 minus {p} minus {q_} percent of {" + x + "}.", "{" + x + "}*(100-{p}-{q_})/100")]


add(lambda d: {**shares3(d), "out": None}, rest2("s"), """
Of {s} guests {p}% come by car and {q_}% by train, the rest on foot. How many come on foot?
{p}% of our {s} workers are in sales and {q_}% in the store. How many are somewhere else?
A survey of {s} people: {p}% say yes, {q_}% say no, the others don't know. How many don't know?
Of {s} seats {p}% are first class and {q_}% are reserved. How many are left for others?
The farm has {s} animals: {p}% cows, {q_}% pigs, the rest hens. How many hens?
{s} tickets: {p}% sold online, {q_}% at the door. How many were not sold?
""", 0.9)
add(shares3, rest2("a"), """
I earn {A}. {p}% goes on rent and {q_}% on food. How much is left?
From a budget of {A} we use {p}% for ads and {q_}% for travel. What remains?
{n} gets {A}, saves {p}% and spends {q_}% on the car. How much does {he} have left?
Of {A}, {p}% goes in tax and {q_}% in insurance. What is left of it?
pay {A}, {p}% tax, {q_}% pension. left?
""", 0.9)


# -- so much covers so much ----------------------------------------------------------------------------------------------------------
def cover(d):
    while True:
        k, q, m = d.int(2, 9), d.int(2, 25), d.int(2, 40)
        s, t = k * q, Fraction(q * m)
        if m != k:
            return dict(k=k, s=s, m_=m, t_=int(t), q=q)


add(lambda d: {**cover(d), "out": unit("litres")}, [("One is {k} divided by {s}; {t_} times as much is wanted.", "{k}/{s}*{t_}")], """
{k} litres of paint cover {s} square metres. How many litres are needed for {t_} square metres?
I need {k} litres for {s} m². How many litres do I need for {t_} m²?
{k} litres of oil are enough for {s} m² of deck. How many litres for {t_} m²?
A car drives {s} km on {k} litres. How many litres does it need for {t_} km?
If {k} litres do {s} m², how much do I need for {t_} m²?
{k} litres of milk make {s} puddings. How many litres make {t_} puddings?
""", 0.9)
add(cover, [("One is {s} divided by {k}; {m_} times as much is wanted.", "{s}/{k}*{m_}")], """
{k} litres of paint cover {s} square metres. How many square metres do {m_} litres cover?
With {k} litres my car goes {s} km. How far does it go with {m_} litres?
{k} bags of seed are enough for {s} m². For how many m² are {m_} bags enough?
{k} cans feed {s} cats. How many cats do {m_} cans feed?
{k} pots of coffee make {s} cups. How many cups do {m_} pots make?
A carpenter makes {s} chairs in {k} days. How many does he make in {m_} days?
{k} machines make {s} parts an hour. How many parts do {m_} machines make?
""", 0.9)
add(cover, [("{s} divided by {k}.", "{s}/{k}")], """
A {k} litre can of paint covers {s} square metres. How many square metres does one litre cover?
We drove {s} miles and used {k} gallons. How many miles per gallon is that?
I lost {s} g in {k} weeks. How many grams is that per week?
{k} rolls of paper cover {s} m². How much does one roll cover, in m²?
The car went {s} km on {k} litres. How many km per litre is that?
{s} pages in {k} days, how many pages a day?
I want to lose {s} pounds in {k} weeks. How many pounds a week is that?
{n} picked {s} kg of plums in {k} hours. How many kg an hour?
""", 0.8)


# -- a quarter more, and back ----------------------------------------------------------------------------------------------------------
def grown(d):
    j = d.pick([2, 3, 4, 5, 10])
    s = j * d.int(2, d.pick([30, 200]))
    return cash(d, dict(j=j, f={2: "half", 3: "a third", 4: "a quarter", 5: "a fifth", 10: "a tenth"}[j], s=s, up=s + s // j, down=s - s // j), a=str(s), b=str(s + s // j), c=str(s - s // j))


add(grown, [("1/{j} more than {a} is 1 plus 1/{j} of {a}.", "{a}*(1+1/{j})")], """
My rent of {A} goes up by {f} of it. What is it then?
A fee of {A} is raised by {f}. How much is it now?
I earn {A} and get {f} more. What do I earn then?
The price was {A} and is now {f} higher. What is it now?
The club had {s} members and grew by {f}. How many members are there now?
Last year {s} visitors came, this year {f} more. How many is that?
""", 0.8)
add(grown, [("1/{j} less than {a} is 1 minus 1/{j} of {a}.", "{a}*(1-1/{j})")], """
My car was worth {A} and lost {f} of its value. What is it worth?
The rent of {A} is lowered by {f}. What is it now?
Our bill was {A} and is {f} less this month. How much is it?
Takings of {A} fell by {f}. What are they now?
The firm had {s} workers and now has {f} fewer. How many work there now?
""", 0.8)
add(grown, [("1/{j} is taken off {a}, so 1 minus 1/{j} of it is paid.", "{a}*(1-1/{j})")], """
A coat of {A} is {f} off. What does it cost?
With a railcard a {A} ticket is {f} cheaper. What do I pay?
There is {f} off everything. What do I pay for a {A} lamp?
{n} gets {f} off a {A} tent. What does {he} pay?
{f} off {A}, price?
""", 0.7)
add(grown, [("Asked: the whole. {b} is 1 plus 1/{j} of it; the whole is {b} divided by that.", "{b}/(1+1/{j})")], """
My rent went up by {f} to {B}. What was it before?
After a rise of {f} I earn {B}. What did I earn before?
Our bill grew by {f} and is {B} now. What was it?
The price is {f} higher than last year and stands at {B}. What was it last year?
""", 0.7)
add(grown, [("Asked: the whole. {c} is 1 minus 1/{j} of it; the whole is {c} divided by that.", "{c}/(1-1/{j})")], """
With {f} off a coat costs {C}. What was the full price?
My rent fell by {f} to {C}. What was it before?
I spent {f} of my money and have {C} left. How much did I have?
{n} has paid {f} of a loan and still owes {C}. How much was the loan?
After {f} of it was used, {C} of the budget is left. How big was the budget?
""", 0.9)


# -- kilos for a sum of money --------------------------------------------------------------------------------------------------------
def kilos(d):
    while True:
        c, k = d.int(4, 120) * 5, d.pick([2, 3, 4, 5, 6, 8, "1.5", "2.5", "3.5", "0.5", "4.5", "7.5", 12, 15, 20, 40])
        s = Fraction(c, 100) * Fraction(str(k))
        if short(s):
            return {**cash(d, {}, a=money2(Fraction(c, 100)), b=money2(s)), "out": None}


add(kilos, [("{b} divided by {a}.", "{b}/{a}")], """
A kilo of coffee is {A}. I have {B}. How many kilos can I buy?
Potatoes are {A} a kg. How many kg do I get for {B}?
Petrol costs {A} a litre. How many litres do I get for {B}?
I paid {B} for cheese at {A} a kilo. How many kilos was it?
Cloth is {A} a metre. I spent {B}. How many metres did I buy?
At {A} an hour I earned {B}. How many hours did I work?
{n} fills up for {B} at {A} a litre. How many litres is that?
How many litres of paint at {A} a litre can I buy for {B}?
The taxi takes {A} a km. I paid {B}. How many km was it?
A call costs {A} a minute. The bill is {B}. How many minutes was it?
Parking is {A} an hour. I paid {B}. How long did I stay, in hours?
for {B} how many kg at {A} a kg
""", 1.2)


# -- how much of each, how much in all ---------------------------------------------------------------------------------------------------
def rows(d):
    while True:
        k, m, p = d.int(4, 40), d.int(4, 40), d.pick([5, 10, 20, 25, 30, 40, 50, 60, 75, 80, 90, 95])
        if short(Fraction(k * m * p, 100), 0):
            return dict(k=k, m_=m, p=p)


add(rows, [("{k} times {m_}.", "{k}*{m_}"), ("{p}% of {r1} is {r1} times {p} divided by 100.", "{r1}*{p}/100")], """
A hall has {k} rows of {m_} seats. {p}% are sold. How many seats are sold?
{k} boxes of {m_} eggs arrive and {p}% are broken. How many eggs are broken?
There are {k} teams of {m_} players. {p}% of the players are women. How many women play?
{k} flats with {m_} windows each: {p}% of the windows are new. How many are new?
A street has {k} houses with {m_} people each. {p}% vote. How many people vote?
We print {k} pads of {m_} sheets and use {p}% of the sheets. How many sheets do we use?
""", 0.8)
add(rows, [("{k} times {m_}.", "{k}*{m_}"), ("What is left is 100 minus {p} percent of {r1}.", "{r1}*(100-{p})/100")], """
A hall has {k} rows of {m_} seats. {p}% are sold. How many seats are free?
{k} boxes of {m_} eggs arrive and {p}% are broken. How many are whole?
There are {k} teams of {m_} players. {p}% of the players are women. How many men play?
{k} crates of {m_} bottles, {p}% sold. How many bottles are left?
We print {k} pads of {m_} sheets and use {p}% of the sheets. How many sheets are left?
""", 0.8)


@skill("real_plain_grown_more", weight=6)
def more(d):
    yield from tell(d, "grown.more", TASKS)
