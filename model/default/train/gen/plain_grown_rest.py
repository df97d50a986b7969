"""The rest: the average of a total and back, how many whole ones the money is enough for, interest for months, a first year with a joining fee,
dozens that are used up, half hours, litres for 100 km, the price of one in the bigger or the smaller pack.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, finite, short, tell, unit
from .plain_grown_chains import dozens
from .plain_grown_fees import YEAR, rate
from .plain_grown_packs import enough
from .plain_grown_percent import IM, rent
from .plain_grown_ways import FIRSTP, SECP, one, out, per100, trip

TASKS, MORE = [], []
add, more = adder(TASKS, 0.02), adder(MORE, 0)


def total(d):
    while True:
        k, m = d.int(3, 40), Fraction(d.int(4, d.pick([40, 300])) * 10 + d.pick([0, 0, 5, 2, 8]), 10)
        s = k * m
        if short(s, 1):
            return cash(d, dict(k=k, s=finite(s), m_=finite(m)), a=str(s) if s.denominator == 1 else f"{float(s):.2f}", b=str(m) if m.denominator == 1 else f"{float(m):.2f}")


add(lambda d: {**total(d), "out": None}, [("The average is the total {s} divided by {k}.", "{s}/{k}")], """
{k} parcels weigh {s} kg together. What is the average weight of one?
In {k} days I walked {s} km. How many km is that a day on average?
{k} pupils picked {s} kg of apples. What is the average per pupil?
A team scored {s} points in {k} games. What is its average per game?
{k} hens gave {s} eggs. How many eggs is that per hen on average?
The car went {s} km in {k} trips. How long was a trip on average?
Altogether {k} guests drank {s} litres. How much did one drink on average?
{k} flats use {s} kWh a month. What is the average use of a flat?
{n} read {s} pages in {k} days. What is {his} daily average?
The {k} boxes have a total weight of {s} kg. What is their mean weight?
We had {s} visitors in {k} weeks. How many a week on average?
It rained {s} mm in {k} months. What is the monthly average?
""", 1.4)
add(total, [("The average is the total {a} divided by {k}.", "{a}/{k}")], """
{k} books cost {A} together. What is the average price?
In {k} weeks I spent {A}. How much is that a week on average?
The takings for {k} days were {A}. What is the average per day?
{k} repairs came to {A}. What did a repair cost on average?
We paid {A} for {k} rooms. What's the average price of a room?
""", 0.8)
add(lambda d: {**total(d), "out": None}, [("The total is {k} times the average {m_}.", "{k}*{m_}")], """
{k} parcels weigh {m_} kg on average. What do they weigh together?
I walk {m_} km a day on average. How many km is that in {k} days?
The average of {k} numbers is {m_}. What is their sum?
A team averages {m_} points a game. How many points is that in {k} games?
{k} flats use {m_} kWh on average. How much is it for all of them?
{n} reads {m_} pages a day on average. How many pages in {k} days?
The mean weight of {k} boxes is {m_} kg. What is their total weight?
""", 1)
add(enough, [("The number is {a} divided by {b}, rounded down to a whole number.", "floor({a}/{b})")], """
I've got {A} for flowers. A rose costs {B}. How many roses can I have?
How many whole pizzas at {B} can we order with {A}?
{A} is all I have. A film costs {B}. How many films can I see?
A game on the machine is {B}. How many games do I get for {A}?
The school has {A} for books that cost {B} each. How many books at most?
You put {A} on a card and each trip takes {B} off. How many trips?
If one bar is {B}, how many bars can I get with {A}?
Photos are {B} each. How many can be printed for {A}?
{n} has {A} and buys as many pies at {B} as {he} can. How many pies?
Raffle tickets at {B}: how many for {A}?
What number of cups at {B} each does {A} buy?
The fare is {B}. I have {A}. How many times can I ride?
""", 1.6, spell=0, answer="{a} ÷ {b}, rounded down, is {r1}.")
add(dozens, [("A dozen is 12: {k} times 12.", "{k}*12"), ("Used: {m_} times {c}.", "{m_}*{c}"), ("What is left is {r1} minus {r2}.", "{r1}-{r2}")], """
We got {k} dozen bottles. {m_} tables have {c} bottles each. How many bottles are left?
{k} dozen pens came in. {m_} people take {c} pens each. How many pens are still there?
The farm has {k} dozen eggs and fills {m_} bowls with {c} eggs. How many eggs are not used?
A party: {k} dozen sausages, {m_} guests, {c} each. How many sausages are left over?
{n} bakes {k} dozen cookies and gives {c} to each of {m_} neighbours. How many cookies does {he} keep?
""", 0.9)
more(rate((2, 9), (10, 150), (5, 70)), YEAR, """
A dance school takes {A} to sign up and {B} a month. What is the cost for a year?
The allotment is {A} at first and {B} a month. What do I pay in the first year?
A phone line costs {A} to connect and {B} a month. How much is a year of it?
What does the first year cost if joining is {A} and each month {B}?
{B} a month and {A} once: how much is it for one year?
An app takes {A} at the beginning and {B} every month. What have I paid in a year?
The storage unit: {A} deposit kept by the firm, {B} a month, rented for a year. Total?
A club has a fee of {A} for new members and {B} monthly. What does a new member pay in the first year?
""", 1.2)
more(rent(True), [(IM, "{a}*{p}*{k}/100/12")], """
How much does {A} earn in {k} months at {p}% simple interest a year?
For {k} months I lend {A} at {p}% a year, simple. What interest do I get?
{A} lies in the bank for {k} months at {p}% a year. What is the simple interest?
After {k} months at {p}% per year, what is the simple interest on {A}?
A bill of {A} is paid {k} months late at {p}% simple interest a year. How much interest is due?
Borrowing {A} for {k} months at {p}% a year costs how much interest?
""", 1)
more(out(trip("half"), lambda v: v["u"]), [("Distance is speed times time: {v} times {t_} hours.", "{v}*{t_}")], """
How many {u} can I do in {HM} if I keep to {v} {su}?
{HM} on the motorway at {v} {su}: how many {u}?
A {by} keeps {v} {su} for {HM}. What distance is that?
I left home {HM} ago and did {v} {su} all the time. How far am I?
For {HM} the {by} went {v} {su}. How far did it go?
""", 0.9)
more(out(per100, "litres"), [("The use per 100 km is {f} divided by {k}, times 100.", "{f}/{k}*100")], """
{k} km took {f} litres. What is the use per 100 km?
We filled in {f} litres after {k} km. How much is it for 100 km?
What does a {by} use on 100 km if it needs {f} litres for {k} km?
With {f} litres I drove {k} km. Litres per 100 km?
My {by}: {f} litres, {k} km. What's the consumption per 100 km?
""", 0.8)
more(out(per100, "litres"), [("The fuel is {k} km times {l} per 100.", "{k}*{l}/100")], """
How much petrol does a {by} with {l} litres per 100 km need for {k} km?
It's {k} km to my sister. My {by} takes {l} litres per 100 km. How many litres is that?
{l} litres on 100 km, so how many on {k} km?
For every 100 km my {by} burns {l} litres. I drive {k} km. How many litres?
""", 0.8)
more(one, FIRSTP, """
A pack with {k} {i} costs {A} and one with {m_} costs {B}. What is the price of a {j} in the pack with {k}?
Buying {k} {i} for {A} or {m_} for {B}: what is one {j} in the first case?
The {w1} pack has {k} {i} for {A}, the {w2} one {m_} for {B}. What does one {j} cost in the {w1} pack?
{kg}: {k} kg cost {A}, {m_} kg cost {B}. What is a kilo in the bag of {k} kg?
""".replace("\n{kg}: {k}", "\nFor {kg}, {k}"), 1)
more(one, SECP, """
A pack with {k} {i} costs {A} and one with {m_} costs {B}. What is the price of a {j} in the pack with {m_}?
Buying {k} {i} for {A} or {m_} for {B}: what is one {j} in the second case?
The {w1} pack has {k} {i} for {A}, the {w2} one {m_} for {B}. What does one {j} cost in the {w2} pack?
{kg}: {k} kg cost {A}, {m_} kg cost {B}. What is a kilo in the bag of {m_} kg?
""".replace("\n{kg}: {k}", "\nFor {kg}, {k}"), 1)


@skill("real_plain_grown_rest", weight=4)
def rest(d):
    yield from tell(d, "grown.rest", TASKS)


@skill("real_plain_grown_rest_more", weight=4)
def rest_more(d):
    yield from tell(d, "grown.rest2", MORE)
