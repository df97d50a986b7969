"""What was still missing: averages where the number of values has to be counted, parting and meeting after minutes, more taken from an account
below zero, money of two countries with their signs, every eighth and every twelfth, trays and six-packs for so many people.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, finite, short, sum_of, tell, unit
from .plain_grown_pairs import money2
from .plain_grown_shares import MISS, missing

TASKS, MORE = [], []
add, more = adder(TASKS, 0.01), adder(MORE, 0.01)

# -- averages, the number of values not said --------------------------------------------------------------------------------------------
UNSAID = """My scores so far are LIST. What must I get next to average {m_}?
I got LIST. What do I need in the next one for an average of {m_}?
So far I spent LIST. How much may I spend on the next day so that the average is {m_}?
LIST: which next number makes the mean {m_}?
Up to now the bills were LIST. What must the next bill be for an average of {m_}?
{n} ran LIST km. How far must {he} run next to average {m_} km?
We sold LIST tickets on the first days. How many must we sell on the next day for an average of {m_}?
After LIST points I want to average {m_}. What do I need next?
What must the next value be if the values are LIST and the mean is to be {m_}?
With marks of LIST, what mark do I need now to have {m_} on average?
I slept LIST hours. How long must I sleep tonight for an average of {m_} hours?
The first parcels weigh LIST kg. What must one more weigh so that the average is {m_} kg?"""
WEEK = {4: "Monday to Wednesday", 5: "Monday to Thursday", 3: "Monday and Tuesday"}
NEXT = {4: "Thursday", 5: "Friday", 3: "Wednesday"}
DAYS = """Over {k} days I averaged {m_} hours of sleep. SPAN were LIST. How long did I sleep on DAY?
The average from Monday to DAY was {m_} guests. SPAN had LIST. How many guests were there on DAY?
We took {m_} on average from Monday to DAY. SPAN brought LIST. How much did DAY bring?
I want to walk {m_} km a day from Monday to DAY on average. SPAN were LIST km. What must DAY be?
From Monday to DAY the mean temperature was {m_} degrees; SPAN had LIST. What did DAY have?"""
for n, (lst, sm, three, fourth) in MISS.items():
    calls = [("Asked: the missing one. All {k} add up to {k} times {m_}.", "{k}*{m_}"), ("The missing one is {r1} minus the sum of the others.", "{r1}-(" + sm + ")")]
    add(missing(n), calls, UNSAID.replace("LIST", lst), 1.2)
    add(missing(n), calls, DAYS.replace("LIST", lst).replace("SPAN", WEEK[n]).replace("DAY", NEXT[n]), 0.8)


# -- minutes of parting and meeting -------------------------------------------------------------------------------------------------------
def apart(d):
    while True:
        a, b, t = d.int(4, 30), d.int(4, 30), d.pick([10, 12, 15, 20, 24, 30, 36, 40, 45])
        s = Fraction((a + b) * t, 60)
        if a != b and short(s, 1):
            return dict(a=a, b=b, t_=t, s=finite(s))


add(lambda d: {**apart(d), "out": unit("km")}, [("Their speeds add up; the distance is that sum times ({t_}/60) hours.", "({a}+{b})*({t_}/60)")], """
Two joggers start together in opposite directions at {a} km/h and {b} km/h. How far apart are they after {t_} minutes?
I cycle north at {a} km/h and my friend south at {b} km/h. How many km are between us after {t_} minutes?
{n} and {m} leave school in opposite directions, at {a} and {b} km/h. How far apart are they in {t_} minutes?
Two walkers part at a crossing and go opposite ways at {a} km/h and {b} km/h. What is the distance between them after {t_} minutes?
Two boats go off in opposite directions at {a} km/h and {b} km/h. How many km apart are they after {t_} minutes?
""", 1)
add(lambda d: {**apart(d), "out": unit("minutes")}, [("Their speeds add up; the time is {s} divided by that sum, times 60 for minutes.", "{s}/({a}+{b})*60")], """
Two joggers are {s} km apart and run towards each other at {a} km/h and {b} km/h. After how many minutes do they meet?
{n} and {m} live {s} km apart and cycle towards each other at {a} and {b} km/h. In how many minutes do they meet?
My friend is {s} km away. I walk towards her at {a} km/h, she comes at {b} km/h. How many minutes until we meet?
Two boats, {s} km apart, come closer at {a} km/h and {b} km/h. After how many minutes do they meet?
""", 0.9)


# -- below zero, and further down ------------------------------------------------------------------------------------------------------------
def red(d):
    a, b, c = d.int(5, 300), d.int(3, 200), d.int(3, 400)
    return cash(d, {}, a=str(a), b=str(b), c=str(c))


add(red, [("-{a} minus {b}.", "(-{a})-{b}")], """
We were {A} overdrawn, then {B} was taken out. What's the balance now?
I'm {A} overdrawn and pay a bill of {B}. What is my balance?
The account is at -{A}. Then a fee of {B} goes off. What does it show?
{n} is {A} in the red. {He} buys shoes for {B} by card. What is the balance?
Being {A} overdrawn, I draw out {B}. What is my balance?
The balance was minus {A} and {B} more was spent. What is it?
Our account stood {A} below zero before {B} for power went off. Balance?
""", 1.2)
add(red, [("Start with -{a}, add what comes and subtract what goes.", "(-{a})+{c}-{b}")], """
I was {A} overdrawn, paid in {C} and then took out {B}. What is my balance?
The balance is -{A}. {C} comes in and {B} goes out. What is it then?
{n}'s account is at minus {A}. {He} pays in {C} and spends {B}. What is the balance?
From -{A}: in {C}, out {B}. Balance?
""", 0.9)

# -- two countries with their signs ----------------------------------------------------------------------------------------------------------
SIGN = [("£1", "£{}", "euros", ["1.15", "1.18", "1.20", "1.16"]), ("£1", "£{}", "dollars", ["1.25", "1.28", "1.30"]), ("€1", "€{}", "dollars", ["1.05", "1.08", "1.10", "1.12"]), ("$1", "${}", "yen", ["110", "145", "150"]), ("$1", "${}", "rupees", ["80", "83"]), ("€1", "€{}", "zloty", ["4.30", "4.50"]), ("$1", "${}", "pesos", ["17", "18", "20"]), ("£1", "£{}", "rand", ["22", "23"])]


def rate(d):
    one, form, other, rs = d.pick(SIGN)
    r, a = d.pick(rs), d.int(2, 90) * d.pick([1, 5, 10])
    b = a * Fraction(r)
    return dict(one=one, A=form.format(a), a=a, r=r, p=other, b=money2(b), h={"£": "pounds", "€": "euros", "$": "dollars"}[one[0]])


add(lambda d: (lambda v: {**v, "out": unit(v["p"])})(rate(d)), [("Asked: the other money. One is {r} of the other: {a} times {r}.", "{a}*{r}")], """
{one} is {r} {p}. How many {p} will {A} buy?
{one} = {r} {p}. What is {A} in {p}?
With {r} {p} for {one}, how many {p} do I get for {A}?
I change {A} at a rate of {r} {p} for {one}. How many {p} is that?
A {A} book is sold abroad at the rate {one} to {r} {p}. What does it cost in {p}?
""", 0.9)
add(lambda d: (lambda v: {**v, "out": unit(v["h"])})(rate(d)), [("Asked: how many of the one. One is {r} of the other: {b} divided by {r}.", "{b}/{r}")], """
{one} is {r} {p}. How many {h} are {b} {p}?
{one} = {r} {p}. What is {b} {p} in {h}?
With {r} {p} for {one}, how many {h} do I get for {b} {p}?
A souvenir costs {b} {p}. {one} is {r} {p}. What is the price in {h}?
""", 0.9)


# -- every eighth and every twelfth -------------------------------------------------------------------------------------------------------------
def every(d):
    while True:
        a, b = d.pick([4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 24, 7, 14]), d.pick([6, 8, 9, 10, 12, 14, 15, 18, 20, 25, 30, 21])
        if a != b:
            th = lambda n: f"{n}{'th' if n % 100 in (11, 12, 13) else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"
            return dict(a=a, b=b, A=th(a), B=th(b))


add(every, [("The least common multiple of {a} and {b}: lcm.", "lcm({a}, {b})")], """
Every {A} customer gets a mug and every {B} a pen. Which is the first customer to get both?
Every {A} ticket wins a sweet, every {B} a ball. Which ticket is the first to win both?
Every {A} page has a picture and every {B} a map. On which page are both for the first time?
Every {A} visitor gets a badge and every {B} a poster. What number is the first visitor with both?
A lamp stands every {a} m and a bench every {b} m, both at the start. After how many metres are they together again?
The bell rings every {a} minutes and the light blinks every {b} minutes. They have just done both. In how many minutes again?
I wash the car every {a} days and the windows every {b} days. Today I did both. In how many days will that be again?
""", 1)


# -- trays for so many people ---------------------------------------------------------------------------------------------------------------------
def trays(d):
    while True:
        k, c, b = d.int(8, 120), d.int(2, 5), d.pick([6, 8, 10, 12, 16, 18, 20, 24, 30])
        if k * c > b and k * c % b:
            return dict(k=k, c=c, b=b)


more(trays, [("{k} times {c}.", "{k}*{c}"), ("{r1} divided by {b}, rounded up to a whole number: ceil.", "ceil({r1}/{b})")], """
Our caterer brings trays of {b} canapés. For {k} people with {c} canapés each, how many trays?
Trays hold {b} tarts. {k} guests get {c} tarts each. How many trays do we order?
The baker packs {b} buns in a bag. {k} children eat {c} each. How many bags?
How many trays of {b} plants do I need for {k} pots with {c} plants in each?
Bulbs come {b} to a bag. I plant {c} in each of {k} pots. How many bags of bulbs?
How many packs of {b} for {k} people if everybody gets {c}?
With {c} chairs at each of {k} tables and stacks of {b} chairs, how many stacks are needed?
Stamps are sold in sheets of {b}. I send {k} letters with {c} stamps each. How many sheets?
For {k} shirts with {c} buttons each, how many cards of {b} buttons must I buy?
{c} tiles for each of {k} tables, in boxes of {b}: how many boxes?
""", 2)


def litre(d):
    while True:
        c, k = d.pick(["1.20", "1.35", "1.40", "1.45", "1.50", "1.60", "1.64", "1.70", "1.75", "1.80", "1.90"]), d.int(10, 80)
        if short(Fraction(c) * k):
            return cash(d, dict(k=k, f=d.pick(["diesel", "petrol", "gas", "fuel"])), a=c)


more(litre, [("The cost is {k} times {a}.", "{k}*{a}")], """
The tank takes {k} litres and {f} is {A}. What does a full tank cost?
I fill up with {k} litres at {A} a litre. What do I pay?
How much is a tank of {k} litres at {A} per litre?
My tank holds {k} litres. A litre of {f} is {A}. What do I pay to fill it?
{k} litres of {f}, {A} each. Price?
To fill {k} litres at {A} a litre costs how much?
""", 1)


def hundreds(d):
    k, n = d.int(2, 12), d.int(2, 40)
    return cash(d, dict(k=k, n_=n), a=sum_of(d, 2, 60, 0.3))


more(hundreds, [("{n_} times {k} times {a}.", "{n_}*{k}*{a}")], """
A nurse worked {n_} shifts of {k} hours at {A} per hour. How much did she earn?
{n_} lessons of {k} hours at {A} an hour: what do they cost?
{n_} rows of {k} vines bring {A} a vine. How much is that?
{n} teaches {n_} groups of {k} pupils who pay {A} each. How much does {he} get?
""", 0.8)
more(hundreds, [("{k} times {n_} times {a}.", "{k}*{n_}*{a}")], """
I hire {k} men for {n_} hours at {A} an hour each. What is the wage bill?
We let {k} rooms for {n_} nights at {A}. What comes in?
{k} guards watch for {n_} hours and get {A} an hour each. What do they cost?
""", 0.6)


def tip2(d):
    while True:
        a, p, k = d.int(20, 300), d.pick([10, 15, 20, 12, 5]), d.pick([2, 3, 4, 5, 6])
        if short(Fraction(a * (100 + p), 100 * k)):
            return cash(d, dict(k=k, p=p, K={2: "Two", 3: "Three", 4: "Four", 5: "Five", 6: "Six"}[k], kk={2: "two", 3: "three", 4: "four", 5: "five", 6: "six"}[k]), a=str(a))


more(tip2, [("Asked: each share. The total is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100"), ("Each share is {r1} divided by {k}.", "{r1}/{k}")], """
{K} of us ate for {A} and left a {p}% tip. What did each of us pay?
{K} friends had a meal for {A}, with {p}% service on top. How much was it each?
The {kk} of us share {A} plus {p}% tax. How much per person?
{K} colleagues pay {A} and a {p}% tip together. What is each one's part?
A bill of {A}, a {p}% tip, {kk} people. What does each pay?
We were {kk} and the bill was {A}. With a {p}% tip, what did each pay?
""", 1.4)


@skill("real_plain_grown_last", weight=5)
def last(d):
    yield from tell(d, "grown.last", TASKS)


@skill("real_plain_grown_last_more", weight=3.5)
def last_more(d):
    yield from tell(d, "grown.last2", MORE)
