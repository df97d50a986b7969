"""One scene and two or more things that may be asked of it: the part or the others in percent, the discount or the price, the tip or the bill,
what is used or left, each share or both, the dearer or the cheaper, so that the question alone decides.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, short, sum_of, tell

TASKS, MORE = [], []
add, more = adder(TASKS, 0), adder(MORE, 0.01)


def money2(q):
    q = Fraction(q)
    return str(q) if q.denominator == 1 else f"{float(q):.2f}"


def lines(text):
    return [[p.strip() for p in l.split("|")] for l in text.strip().split("\n")]


def asked(rows, i):
    """Every scene with its question number i."""
    return [f"{r[0]} {r[i]}" for r in rows if r[i]]


# -- part of a whole, the whole known: percent of the part, percent of the others ---------------------------------------------------
def share(d):
    while True:
        s = d.int(2, 90) * d.pick([1, 4, 5, 10, 20])
        k = d.int(1, s - 1)
        p = Fraction(k * 100, s)
        if short(p, 0) or (short(p, 1) and d.chance(0.3)):
            return {**cash(d, dict(k=k, s=s), a=str(k), b=str(s)), "out": lambda t: t + "%"}


PART = lines("""Of the {B} I was paid, {A} was deducted. | What percentage was deducted? | What percentage was paid out?
{k} of the {s} seats on the minibus are empty. | What percentage is empty? | What percentage is taken?
A team played {s} games and won {k}. | What percentage did it win? | What percentage did it not win?
{s} people were invited and {k} came. | What percent came? | What percent did not come?
I have {B} and spend {A}. | What percentage do I spend? | What percentage do I keep?
Of {s} parcels {k} were late. | What percentage were late? | What percentage were on time?
A class of {s} has {k} boys. | What percent are boys? | What percent are girls?
There are {s} questions and I got {k} right. | What percentage did I get right? | What percentage did I get wrong?
{k} of {s} litres have been used. | What percentage is used? | What percentage is left?
The firm has {s} people, {k} of them in the office. | What percentage work in the office? | What percentage work elsewhere?
We drove {k} km of a {s} km trip. | What percentage of the trip is done? | What percentage is still to drive?
{k} out of {s} flights were cancelled. | What percent were cancelled? | What percent took off?
A loan of {B} has been paid back to the tune of {A}. | What percentage is paid back? | What percentage is still owed?
{s} eggs, {k} broken. | What percent are broken? | What percent are whole?
Of {s} voters {k} said yes, the others no. | What percentage said yes? | What percentage said no?
The book has {s} pages and I am on page {k}. | What percentage have I read? | What percentage do I still have to read?
A phone with {s} GB has {k} GB used. | What percent is used? | What percent is free?
{s} tickets were printed and {k} sold. | What percentage was sold? | What percentage was not sold?
The budget is {B} and {A} is gone. | What percentage is gone? | What percentage is still there?
{k} of {s} shops have closed. | What percentage have closed? | What percentage are still open?
A bag has {s} nuts, {k} of them almonds. | What percentage are almonds? | What percentage are not almonds?
The coat costs {B} and there is {A} off. | What percentage is off? | What percentage of the price do I pay?""")
add(share, [("The percentage is {k} divided by {s}, times 100.", "{k}/{s}*100")], asked(PART, 1), 2.4)
add(share, [("Asked: the percentage of the others. They are {s} minus {k}; divided by {s}, times 100.", "({s}-{k})/{s}*100")], asked(PART, 2), 2.4)


# -- so many percent of a whole: the part or the rest ------------------------------------------------------------------------------------
def group(d):
    while True:
        p, s = d.pick([5, 8, 10, 12, 15, 20, 25, 30, 35, 40, 45, 55, 60, 65, 70, 75, 80, 85]), d.int(4, 90) * d.pick([1, 5, 10, 20, 40])
        if short(Fraction(p * s, 100), 0):
            return cash(d, dict(p=p, s=s, pp=d.pick([f"{p}%", f"{p}%", f"{p} percent", f"{p} per cent"])), a=str(s))


GROUP = lines("""The gym has {s} members, {pp} of them men. | How many men are there? | How many women are there?
{pp} of {s} parcels were late. | How many were late? | How many were on time?
Of {s} guests {pp} are vegetarian. | How many are vegetarian? | How many are not vegetarian?
A hotel has {s} rooms and {pp} are booked. | How many rooms are booked? | How many rooms are free?
{s} people took the test and {pp} passed. | How many passed? | How many failed?
{pp} of a {s} km road is finished. | How many km are finished? | How many km are still to do?
We invited {s} people and {pp} said yes. | How many said yes? | How many did not say yes?
{pp} of the {s} workers have a car. | How many have a car? | How many have no car?
Of {s} litres {pp} leaked out. | How many litres leaked out? | How many litres are left?
A school of {s} pupils: {pp} walk, the others take the bus. | How many walk? | How many take the bus?
{pp} of {s} tickets are sold. | How many are sold? | How many are not sold yet?
A farmer has {s} hens and {pp} are brown. | How many are brown? | How many are not brown?
{s} votes, {pp} for it, the rest against. | How many were for it? | How many were against it?
The book has {s} pages; {pp} are read. | How many pages are read? | How many pages are left?
{pp} of {s} calls were answered. | How many were answered? | How many were missed?""")
add(lambda d: {**group(d), "out": None}, [("{p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100")], asked(GROUP, 1), 1.6)
add(lambda d: {**group(d), "out": None}, [("{p}% are counted, so the rest is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")], asked(GROUP, 2), 2)

# -- a price and a percentage: what comes off or on, what is paid ---------------------------------------------------------------------------
PRICE = lines("""A {A} coat is {pp} off. | How much is the discount? | How much do I pay?
There is {pp} off a {A} phone. | How much do I save? | What does it cost now?
A TV of {A} is reduced by {pp}. | By how much is it reduced? | What is the new price?
The shop takes {pp} off {A}. | What comes off? | What is left to pay?
With a card I get {pp} off my {A} shopping. | How much is taken off? | What do I pay?
A flight for {A} is {pp} cheaper today. | How much cheaper is it? | What is the price today?
The sofa was {A} and is sold at {pp} off. | How much money is off? | What is the sale price?
{n} gets {pp} off a {A} bike. | How much does {he} save? | How much does {he} pay?""")
add(group, [("The discount is {p} percent of {a}.", "{a}*{p}/100")], asked(PRICE, 1), 1)
add(group, [("The sale price is 100 minus {p} percent of {a}.", "{a}*(100-{p})/100")], asked(PRICE, 2), 1.4)
TAX = lines("""Dinner costs {A} and we tip {pp}. | How much is the tip? | What do we pay in all?
A bill of {A} has {pp} tax on top. | How much is the tax? | What is the total?
The plumber asks {A} plus {pp} VAT. | How much is the VAT? | What is the total bill?
A room is {A} and {pp} service is added. | How much is the service? | What is the total price?
A laptop is {A}, sales tax {pp}. | How much tax is it? | What is the price with tax?
We leave {pp} on a {A} bill. | How much do we leave? | What do we pay altogether?""")
add(group, [("{p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100")], asked(TAX, 1), 1)
add(group, [("The total is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100")], asked(TAX, 2), 1)
PAYS = lines("""I earn {A} and {pp} goes in tax. | How much tax do I pay? | How much is left?
{pp} of my {A} pay is rent. | How much is the rent? | What do I have left after the rent?
{n} saves {pp} of {his} {A} wage. | How much does {he} save? | How much does {he} spend?
We use {pp} of a {A} budget. | How much do we use? | How much of it is left?
A prize of {A}: {pp} goes to charity. | How much goes to charity? | How much do I keep?
{pp} of the {A} loan is paid back. | How much is paid back? | How much is still owed?
A deposit of {pp} is due on {A}. | How much is the deposit? | How much is paid later?""")
add(group, [("{p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100")], asked(PAYS, 1), 1)
add(group, [("{p}% go, so the rest is 100 minus {p} percent of {a}.", "{a}*(100-{p})/100")], asked(PAYS, 2), 1.2)


# -- the old, the new, the change ---------------------------------------------------------------------------------------------------------
def old(d):
    while True:
        a, p = d.int(4, 400), d.pick([5, 10, 15, 20, 25, 30, 40, 50])
        b = Fraction(a * (100 + p), 100)
        if short(b, 1):
            return cash(d, dict(p=p, pp=d.pick([f"{p}%", f"{p}%", f"{p} percent"])), a=str(a), b=money2(b))


more(old, [("{p}% more than {a} is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100")], """
My rent was {A} and goes up by {pp}. What is it now?
A ticket for {A} gets {pp} dearer. What does it cost then?
I earn {A} and get {pp} more. What do I earn now?
The fee of {A} rises {pp}. What is the new fee?
""", 0.7)
more(old, [("{b} is 100 plus {p} percent of the original; divide by that and multiply by 100.", "{b}/(100+{p})*100")], """
My rent went up by {pp} and is now {B}. What was it?
A ticket got {pp} dearer and costs {B}. What did it cost?
I got {pp} more and earn {B}. What did I earn?
The fee rose {pp} and is now {B}. What was the old fee?
""", 1)
more(lambda d: {**old(d), "out": lambda t: t + "%"}, [("The change is {b} minus {a}; divided by the old value {a}, times 100.", "({b}-{a})/{a}*100")], """
My rent was {A} and is now {B}. By what percentage did it go up?
A ticket cost {A} and costs {B} now. How many percent dearer is it?
I earned {A} and earn {B} now. What is my raise in percent?
The fee went from {A} to {B}. What percent rise is that?
A house bought at {A} thousand is now worth {B} thousand... | x
""".replace("A house bought at {A} thousand is now worth {B} thousand... | x\n", "I bought it for {A} and it's worth {B} now. How much did it rise in percent?\n"), 1)
more(old, [("{b} minus {a}.", "{b}-{a}")], """
My rent was {A} and is now {B}. How much did it go up?
A ticket cost {A} and costs {B} now. How much dearer is it?
I earned {A} and earn {B} now. How much more is that?
The fee went from {A} to {B}. By how much did it rise?
""", 0.7)


# -- both of a ratio ------------------------------------------------------------------------------------------------------------------------
def ratio(d):
    while True:
        i, j = d.int(1, 9), d.int(1, 9)
        if i != j:
            break
    q = d.int(2, d.pick([12, 60]))
    v = dict(i=i, j=j, s=(i + j) * q, x=i * q, y=j * q, r=d.pick([f"{i}:{j}", f"{i}:{j}", f"{i} to {j}", f"{i} : {j}"]))
    return {**cash(d, v, a=str(v["s"])), "out": None}


SPLIT = lines("""{n} and {m} share {A} in the ratio {r}. | How much does {n} get? | How much does {m} get? | How much does each get?
{s} staff: full-timers to part-timers is {r}. | How many work full time? | How many work part time? | How many are there of each?
Oil and vinegar are mixed {r} to make {s} ml. | How much oil is used? | How much vinegar is used? | How much of each is used?
Men to women is {r} among {s} guests. | How many men are there? | How many women are there? | How many men and how many women?
{n} and {m} rent a stall and divide takings of {A} {r}. | What does {n} get? | What does {m} get? | What does each of them get?
A rope of {s} m is cut in two in the ratio {r}. | How long is the first piece? | How long is the second piece? | How long are both pieces?
Two partners divide {A} in the ratio {r}. | What is the first partner's share? | What is the second partner's share? | What are the two shares?
Cars and vans are in the ratio {r}; there are {s} of them. | How many cars are there? | How many vans are there? | How many of each?""")
more(ratio, [("Asked: the first share. It is {i} of {i}+{j} parts.", "{s}*{i}/({i}+{j})")], asked(SPLIT, 1), 1.4)
more(ratio, [("Asked: the second share. It is {j} of {i}+{j} parts.", "{s}*{j}/({i}+{j})")], asked(SPLIT, 2), 1.6)
more(ratio, [("Asked: both shares. The first is {i} of {i}+{j} parts.", "{s}*{i}/({i}+{j})"), ("The second is {j} of {i}+{j} parts.", "{s}*{j}/({i}+{j})")], asked(SPLIT, 3), 1.6, box="{r1}, {r2}")
KNOWN = lines("""Milk and flour are mixed {r}. | I have {x} cups of milk. How many cups of flour do I need? | I have {y} cups of flour. How many cups of milk do I need? | I have {x} cups of milk. How many cups do I get in all?
Men to women is {r}. | There are {x} men. How many women are there? | There are {y} women. How many men are there? | There are {x} men. How many people are there?
Sand and cement go {r}. | I take {x} kg of sand. How much cement? | I take {y} kg of cement. How much sand? | I take {x} kg of sand. How many kg of mix is that?
{n} and {m} share money {r}. | {n} gets {x} dollars. What does {m} get? | {m} gets {y} dollars. What does {n} get? | {n} gets {x} dollars. How much do they share?
Red and green apples are in the ratio {r}. | {x} are red. How many are green? | {y} are green. How many are red? | {x} are red. How many apples are there?""")
more(ratio, [("Asked: the second share. One part is {x} divided by {i}; {j} parts are wanted.", "{x}/{i}*{j}")], asked(KNOWN, 1), 1.2)
more(ratio, [("Asked: the first share. One part is {y} divided by {j}; {i} parts are wanted.", "{y}/{j}*{i}")], asked(KNOWN, 2), 1.4)
more(ratio, [("Asked: the total. One part is {x} divided by {i}; {i}+{j} parts are wanted.", "{x}/{i}*({i}+{j})")], asked(KNOWN, 3), 1)


@skill("real_plain_grown_pairs", weight=6)
def pairs(d):
    yield from tell(d, "grown.pairs", TASKS)


@skill("real_plain_grown_pairs_more", weight=4.5)
def pairs_more(d):
    yield from tell(d, "grown.pairs2", MORE)
