"""Percentages as grown-ups meet them: tips, tax, sales, pay rises, rent out of a wage, what a thing cost before, the share of the others,
cents of dollars and minutes of an hour, value that is lost, two changes, interest.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, bare, cash, finite, short, tell, unit, until

TASKS, MORE = [], []
add, more = adder(TASKS, 0), adder(MORE, 0)
P = [5, 8, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 75, 80]


def money2(q):
    return str(q) if Fraction(q).denominator == 1 else f"{float(q):.2f}"


def of(ps=P, lo=4, hi=4000, extra=lambda v: True):
    """{p} percent of an amount {a}; {b} what it makes, {c} the amount less it, {e} the amount and it."""
    def draw(d):
        while True:
            p, a = d.pick(ps), Fraction(d.int(lo, hi))
            if d.chance(0.2) and a < 400:
                a += Fraction(d.pick([50, 50, 20, 40, 80]), 100)
            b = a * p / 100
            if short(b) and (short(b, 0) or d.chance(0.5)):
                return cash(d, dict(p=p, pp=d.pick([f"{p}%", f"{p}%", f"{p}%", f"{p} percent", f"{p} per cent"])), a=money2(a), b=money2(b), c=money2(a - b), e=money2(a + b))
    return draw


PART = [("{p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100")]
add(of([10, 12, 15, 18, 20, 25, 5], 8, 400), PART, """
How much is a {pp} tip on a {A} bill?
The bill is {A}. I want to leave {pp}. How much is the tip?
Dinner came to {A} and we tip {pp}. What is the tip?
what's a {p}% tip on {A}
We leave the waiter {pp} of a {A} bill. How much does he get?
tip {p}% on {A}?
""", 1)
add(of(), PART, """
I paid {pp} tax on a {A} bike. How much tax was that?
A house sells for {A} and the agent takes {pp}. How much does the agent get?
{n} sells goods for {A} and earns {pp} commission. What is {his} commission?
The deposit is {pp} of {A}. How much is it?
{pp} of my {A} wage goes on rent. How much is the rent?
I put {pp} of my {A} pay into savings. How much is that?
VAT is {pp}. How much VAT is there on {A}?
Import tax is {pp} of the value. My parcel is worth {A}. What is the tax?
A bank takes a fee of {pp} on {A}. How much is the fee?
The shop gives {pp} of what I spend back on my card. I spent {A}. How much do I get back?
Our insurance pays {pp} of a {A} bill. How much does it pay?
A charity gets {pp} of the takings of {A}. How much does it get?
The firm pays {pp} of {A} in tax. How much is that?
{n} gives {pp} of {his} {A} bonus to {his} mother. How much does she get?
A {A} job has {pp} for materials. What do the materials cost?
A landlord takes {pp} of the rent of {A} for repairs. How much is that?
What is {pp} commission on a sale of {A}?
how much is {p}% duty on {A}
I must pay {pp} of the {A} price now. How much is that?
The late fee is {pp} of {A}. What is the fee?
""", 2)
add(of(), [("The discount is {p} percent of {a}.", "{a}*{p}/100")], """
A {A} coat is {pp} off. How much do I save?
There is {pp} off a {A} phone. How much money is that off?
With my card I get {pp} off {A}. How much do I save?
A {A} ticket is {pp} cheaper online. How much cheaper is it?
The sale takes {pp} off. What do I save on a {A} lamp?
What is the discount in money on a {A} sofa at {pp} off?
""", 0.8)
add(of(), [("The sale price is 100 minus {p} percent of {a}.", "{a}*(100-{p})/100")], """
A {A} jacket is {pp} off. What do I pay?
A {A} drill is reduced by {pp}. What does it cost now?
{pp} off a {A} pair of boots: what is the price?
The tag says {A} but there is {pp} off at the till. What do I pay?
I have a {pp} voucher for a {A} meal. What do I pay?
Members get {pp} off the {A} fee. How much is it for members?
A hotel room is {A} a night and {pp} cheaper in winter. What does it cost in winter?
Staff get {pp} off. What do I pay for a {A} TV?
Black Friday: {pp} off a {A} laptop. New price?
Everything is {pp} off today. What is a {A} bag today?
{n} buys a {A} tent with {pp} off. What does {he} pay?
Booking early saves {pp} on a {A} flight. What does the flight cost then?
price {A}, {p}% off, I pay?
The shop takes {pp} off for cash. What does a {A} oven cost in cash?
""", 1.8)
add(of(), [("{p}% less than {a} is 100 minus {p} percent of {a}.", "{a}*(100-{p})/100")], """
A car loses {pp} of its value in a year. It cost {A}. What is it worth after a year?
I bought a car for {A}. In a year it lost {pp} of its value. What is it worth now?
A machine for {A} loses {pp} in its first year. What is its value then?
My flat was worth {A}. Prices fell by {pp}. What is it worth now?
The shares cost {A} and went down {pp}. What are they worth?
Our heating bill was {A} and is {pp} lower this year. How much is it now?
Takings were {A} last month and fell by {pp}. What are they now?
My pay of {A} is cut by {pp}. What do I earn now?
A phone loses {pp} of its price in a year. It was {A} new. What is it worth after the year?
{n}'s rent of {A} goes down by {pp}. What is the new rent?
The budget of {A} is cut by {pp}. What is the new budget?
The value of a van drops by {pp}. It was bought for {A}. What is the value now?
A laptop was {A} new. After a year it has lost {pp}. Value?
""", 1.6)
add(of(), [("{p}% more than {a} is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100")], """
My rent of {A} goes up by {pp}. What is the new rent?
I earn {A} and get a {pp} rise. What do I earn now?
{n} makes {A} a month and gets {pp} more from May. What does {he} make then?
The price of a {A} ticket rises by {pp}. What does it cost now?
House prices rose by {pp}. Ours was worth {A}. What is it worth now?
Gas was {A} a month and is {pp} dearer now. What do we pay now?
A shop pays {A} for a chair and adds {pp}. What does it sell for?
A fee of {A} is raised by {pp}. How much is the fee now?
My shares were worth {A} and gained {pp}. What are they worth?
The cost of {A} went up {pp}. What is it now?
Sales were {A} and grew {pp}. What are they now?
The insurance goes up {pp} from {A}. New price?
""", 1.4)
add(of([5, 6, 7, 8, 10, 12, 19, 20, 21, 25, 15]), [("The total is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100")], """
A hotel bill of {A} has a {pp} service charge added. What is the total?
The plumber's bill is {A} plus {pp} VAT. What do I pay?
A meal costs {A} and the tax is {pp}. What is the total?
A {A} laptop, sales tax {pp}. What do I pay at the till?
The price without VAT is {A}. VAT is {pp}. What is the price with VAT?
We leave a {pp} tip on a {A} bill. How much do we pay altogether?
An invoice of {A} plus {pp} VAT comes to how much?
Dinner is {A}. With {pp} service, what do we pay?
A room at {A} with {pp} city tax on top: what is the total?
{A} + {p}% tax = ?
A taxi is {A} and I add a {pp} tip. What do I pay in all?
The garage asks {A} plus {pp} tax. How much is that with tax?
""", 1.6)


# -- backwards -------------------------------------------------------------------------------------------------------------------
def back(up, ps=(5, 8, 10, 12, 15, 20, 25, 30, 40, 50)):
    def draw(d):
        while True:
            p, a = d.pick(ps), d.int(5, d.pick([60, 400, 3000]))
            e = Fraction(a * (100 + p if up else 100 - p), 100)
            if short(e) and (short(e, 0) or d.chance(0.4)):
                return cash(d, dict(p=p, pp=d.pick([f"{p}%", f"{p}%", f"{p}%", f"{p} percent"])), e=money2(e))
    return draw


UPB = [("{e} is 100 plus {p} percent of the original; divide by that and multiply by 100.", "{e}/(100+{p})*100")]
DOWNB = [("{e} is 100 minus {p} percent of the original; divide by that and multiply by 100.", "{e}/(100-{p})*100")]
add(back(True), UPB, """
A phone costs {E} including {pp} VAT. What is the price without VAT?
The price of bread rose by {pp} and is now {E}. What was it before?
After a {pp} rise my rent is {E}. What was it before the rise?
I earn {E} after a {pp} pay rise. What did I earn before?
The bill with a {pp} tip was {E}. What was the bill without the tip?
With {pp} tax a bike costs {E}. How much is it without tax?
A ticket went up by {pp} to {E}. What was the old price?
My house is now worth {E}, {pp} more than I paid. What did I pay?
{E} is the price with {pp} VAT. What's the net price?
Our gas bill is {E}, {pp} more than last year. What was it last year?
A shop sells a lamp for {E} and makes {pp} on what it paid. What did it pay?
The fee was put up by {pp} and is {E} today. What was it?
{n} sold shares for {E} with a gain of {pp}. What had {he} paid for them?
incl {p}% VAT {E}. without?
The total is {E}, service of {pp} included. What is it without service?
My insurance went up {pp}. Now I pay {E}. How much did I pay before?
""", 2)
add(back(False), DOWNB, """
After a {pp} discount a lamp costs {E}. What was the price before?
A coat is {pp} off and costs {E}. What was the full price?
I paid {E} for shoes with {pp} off. What was the normal price?
In the sale everything is {pp} off. A TV is {E}. What did it cost before the sale?
My car lost {pp} of its value and is worth {E}. What was it worth before?
With {pp} staff discount {n} pays {E}. What is the price for others?
After {pp} tax I take home {E}. What is my pay before tax?
{E} is left of my pay after {pp} tax. What is the pay before tax?
I spent {pp} of my money and have {E} left. How much did I have?
The price fell {pp} to {E}. What was it before?
A flight booked early is {pp} cheaper and costs {E}. What is the normal price?
A reduced price of {E} is {pp} less than before. What was the price before?
sale price {E}, {p}% off. full price?
{n} gets {E} after {pp} is taken off for tax. What does {he} earn before tax?
The shares fell by {pp} and are worth {E}. What were they worth?
""", 2)


def whole(d):
    while True:
        p, a = d.pick([5, 10, 12, 15, 20, 25, 30, 35, 40, 45, 60, 75, 80]), d.int(10, d.pick([200, 3000]))
        b = Fraction(a * p, 100)
        if short(b, 0) and b > 0:
            return cash(d, dict(p=p, k=int(b), pp=d.pick([f"{p}%", f"{p}%", f"{p} percent"])), b=str(b))


WH = [("{b} is {p} percent; the whole is {b} divided by {p}, times 100.", "{b}/{p}*100")]
add(whole, WH, """
{pp} of my pay is rent. I pay {B} rent. What do I earn?
I pay {B} in tax, which is {pp} of my pay. What is my pay?
The deposit of {B} is {pp} of the price. What is the price?
{n} saves {B} a month. That is {pp} of {his} wage. What is {his} wage?
We tipped {B}, which was {pp} of the bill. How much was the bill?
The agent got {B}, {pp} of the price of the house. What did the house cost?
A discount of {pp} saves me {B}. What is the full price?
{pp} off is {B} off. What was the price?
Tax at {pp} came to {B}. What was the amount before tax?
I have paid {B}, {pp} of what I owe. How much do I owe in all?
""", 1.4)
add(bare(whole), [("{k} is {p} percent; the whole is {k} divided by {p}, times 100.", "{k}/{p}*100")], """
{k} of the staff are off sick. That is {pp} of them. How many work there?
{k} guests said no, which is {pp} of those invited. How many were invited?
I have driven {k} km, {pp} of the way. How long is the whole way?
{k} seats are free, {pp} of all seats. How many seats are there?
{pp} of the parcels, {k} of them, came late. How many parcels were there?
The tank has {k} litres and is {pp} full. How much does it hold?
{k} houses have solar panels. That's {pp} of the village. How many houses are there?
I've read {k} pages and that is {pp} of the book. How many pages has it?
""", 1)


# -- what percent --------------------------------------------------------------------------------------------------------------
def share(d):
    while True:
        s = d.int(2, 90) * d.pick([1, 5, 10, 20, 50])
        k = d.int(1, s - 1) if s > 4 else 1
        p = Fraction(k * 100, s)
        if short(p, 0) or (short(p, 1) and d.chance(0.35)):
            return {**cash(d, dict(k=k, s=s, j=s - k), a=str(k), b=str(s)), "out": lambda t: t + "%"}


PC = [("The percentage is {k} divided by {s}, times 100.", "{k}/{s}*100")]
add(share, PC, """
Rent is {A} a month and my wage is {B}. What percentage of my wage is the rent?
My wage is {B} and the rent {A}. What percentage of the wage is the rent?
I earn {B} and pay {A} tax. What percentage is that?
Of my pay of {B} I save {A}. What percent do I save?
The meal was {B} and we left a tip of {A}. What percentage was the tip?
The tip was {A} on a bill of {B}. What percent is that?
A coat of {B} is reduced by {A}. What is the discount in percent?
There is {A} off a {B} phone. What percentage off is that?
The agent takes {A} on a sale of {B}. What is his commission in percent?
Of a budget of {B} we have spent {A}. What percentage have we spent?
{n} has paid back {A} of a {B} loan. What percentage is paid back?
A {B} order has a delivery charge of {A}. What percent of the order is the charge?
The tax on {B} was {A}. What is the tax rate?
What percentage of {B} is {A}?
A deposit of {A} is paid on a {B} holiday. What percent is the deposit?
{A} out of {B}, in percent?
Food costs us {A} out of {B} a month. What percentage goes on food?
From {B} of sales a shop makes {A} profit. What percent of the sales is the profit?
I got {k} of {s} questions right in the driving test. What percentage is that?
{k} of our {s} workers are women. What percentage is that?
Of {s} flights {k} were late. What percentage were late?
The hall has {s} seats and {k} are taken. What percent of the seats are taken?
There are {s} people in the firm and {k} work from home. What percentage work from home?
{k} out of {s} customers came back. What percent came back?
A team won {k} of its {s} games. What percentage did it win?
The battery has {k} of {s} km left. What percent is that?
My phone has {s} GB and {k} GB are used. What percentage is used?
{n} has driven {k} of {s} km. What percentage of the way is that?
A class of {s} has {k} beginners. What percent are beginners?
""", 2.6)
OTHERS = [("Asked: the percentage of the others. They are {s} minus {k}; divided by {s}, times 100.", "({s}-{k})/{s}*100")]
add(share, OTHERS, """
Of {s} guests {k} are vegetarian. What percentage of the guests are not vegetarian?
{k} of {s} parcels came late. What percentage came on time?
{k} of our {s} workers are women. What percentage are men?
There are {s} seats and {k} are taken. What percent of the seats are free?
The firm has {s} people. {k} work part time. What percentage work full time?
A team lost {k} of {s} games and won the others. What percentage did it win?
I've read {k} of {s} pages. What percentage do I still have to read?
We have spent {A} of {B}. What percentage of the money is left?
{n} has driven {k} of {s} km. What percentage of the way is still to go?
Of {s} eggs {k} were broken. What percent were whole?
Of {s} people asked, {k} said yes and the others no. What percent said no?
{k} of {s} shops in the town are closed. What percentage are open?
My phone has {s} GB and {k} GB are used. What percentage is free?
I owe {B} and have paid {A}. What percentage do I still owe?
Of {s} tickets {k} were sold. What percentage were not sold?
{s} flats, {k} of them let. What percent are empty?
From my wage of {B} I spend {A}. What percentage do I keep?
{k} out of {s} buses were late. What percentage was on time?
A tank of {s} litres has lost {k} litres. What percentage is still in it?
Out of {s} applicants {k} were turned down. What percentage got in?
""", 2.6)


def others(d):
    while True:
        p, s = d.pick([5, 8, 10, 12, 15, 20, 25, 30, 35, 40, 45, 55, 60, 65, 70, 75, 80, 85, 90]), d.int(4, 90) * d.pick([1, 5, 10, 20, 40])
        if short(Fraction(p * s, 100), 0):
            return dict(p=p, s=s, pp=d.pick([f"{p}%", f"{p}%", f"{p} percent", f"{p} per cent"]))


add(others, [("{p}% are counted, so the rest is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")], """
{pp} of the staff work part time. The firm has {s} people. How many work full time?
A firm has {s} workers. {pp} are women. How many are men?
Of {s} guests {pp} are vegetarian. How many are not?
There are {s} seats and {pp} are taken. How many are free?
{pp} of {s} parcels came late. How many came on time?
We invited {s} people and {pp} can't come. How many can come?
{s} people took the driving test. {pp} failed. How many passed?
A hotel has {s} rooms and {pp} are booked. How many are still free?
My trip is {s} km long. I've done {pp} of it. How many km are left?
A book of {s} pages: I have read {pp}. How many pages are left?
The car park has {s} spaces. {pp} are full. How many spaces are empty?
Out of {s} tickets {pp} were sold. How many were not sold?
{pp} of {s} litres ran out. How many litres are still in the tank?
A test has {s} questions. {n} got {pp} right. How many did {he} get wrong?
Of {s} trees {pp} are apple trees. How many are something else?
{s} orders, {pp} are paid. How many are not paid yet?
""", 2)
add(others, [("{p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100")], """
{pp} of the staff work part time. The firm has {s} people. How many work part time?
A firm has {s} workers. {pp} are women. How many women work there?
Of {s} guests {pp} are vegetarian. How many vegetarians is that?
There are {s} seats and {pp} are taken. How many are taken?
We invited {s} people and {pp} can't come. How many can't come?
{s} people took the driving test and {pp} passed. How many passed?
A hotel has {s} rooms and {pp} are booked. How many rooms are booked?
The way is {s} km. I've done {pp} of it. How many km have I done?
The cake has {s} g of which {pp} is sugar. How many grams of sugar are in it?
Out of {s} tickets {pp} were sold. How many were sold?
""", 0.9)


# -- changes ---------------------------------------------------------------------------------------------------------------------
def change(up):
    def draw(d):
        while True:
            a, b = d.int(4, d.pick([60, 300, 3000])), d.int(4, d.pick([60, 300, 3000]))
            if (b > a) == up and a != b:
                p = Fraction(abs(b - a) * 100, a)
                if p < 160 and (short(p, 0) or short(p, 1) and d.chance(0.5)):
                    return {**cash(d, dict(k=a, s=b), a=str(a), b=str(b)), "out": lambda t: t + "%"}
    return draw


UPC = [("The change is {b} minus {a}; divided by the old value {a}, times 100.", "({b}-{a})/{a}*100")]
DOWNC = [("The decrease is {a} minus {b}; divided by the old value {a}, times 100.", "({a}-{b})/{a}*100")]
more(change(True), UPC, """
My rent went up from {A} to {B}. What percentage rise is that?
A shop raised a price from {A} to {B}. By how many percent did it go up?
I earned {A} and now I earn {B}. What percent rise is that?
The house was bought for {A} and sold for {B}. What was the profit in percent?
Petrol for the car cost {A} last month and {B} this month. By what percentage did it rise?
A dealer buys a bike for {A} and sells it for {B}. What percent profit does he make?
Our gas bill was {A} last year, this year it is {B}. What is the increase in percent?
My insurance is {B} now. It was {A} before. By what percentage did it go up?
{n} got {B} for shares that cost {A}. What is the gain in percent?
The fee rose from {A} to {B}. How many percent more is that?
The club had {k} members and has {s} now. By what percentage did it grow?
Now {s} people work here, last year it was {k}. What is the increase in percent?
I ran {k} km last week and {s} km this week. How many percent more is that?
from {A} to {B}, percent increase?
""", 2)
more(change(False), DOWNC, """
A TV was {A} and now costs {B}. What is the discount in percent?
The price went down from {A} to {B}. By how many percent?
I bought a car for {A} and sold it for {B}. What was the loss in percent?
A coat of {A} is sold for {B}. What percentage off is that?
My phone bill fell from {A} to {B}. What percent less is it?
The rent was {A}, now it is {B}. By what percentage did it fall?
We cut our spending from {A} to {B}. What is the cut in percent?
{n} paid {A} for a sofa and got {B} for it. What percent did {he} lose?
A drill costs {B} in the sale and {A} before. What is the reduction in percent?
The firm had {k} workers and now has {s}. By what percentage did it shrink?
I weighed {k} kg and now weigh {s} kg. What percentage did I lose?
{k} visitors came last year, {s} this year. What is the drop in percent?
was {A}, now {B}. percent off?
""", 2)


def twice(d):
    while True:
        p, q, a = d.pick([5, 10, 15, 20, 25, 30, 40, 50]), d.pick([4, 5, 10, 15, 20, 25, 50]), d.int(4, 90) * d.pick([1, 5, 10, 50])
        if short(Fraction(a * (100 - p) * (100 - q), 10000)) and short(Fraction(a * (100 + p) * (100 - q), 10000)):
            return cash(d, dict(p=p, q_=q), a=str(a))


def steps(x, y):
    word = {"+": "plus", "-": "minus"}
    return [(f"After the first step it is 100 {word[x]} {{p}} percent of {{a}}.", f"{{a}}*(100{x}{{p}})/100"), (f"After the second step it is 100 {word[y]} {{q_}} percent of {{r1}}.", f"{{r1}}*(100{y}{{q_}})/100")]


more(twice, steps("-", "-"), """
A price is cut by {p}% and then by another {q_}%. It was {A}. What is it now?
A {A} coat is {p}% off, and with my card I get another {q_}% off the new price. What do I pay?
My car cost {A}. It lost {p}% in the first year and {q_}% in the second. What is it worth?
A {A} sofa is reduced by {p}%, then the sale price by {q_}%. What does it cost?
The shop takes {p}% off {A} and then {q_}% off the rest for members. What is the price?
{n} gets {A}. {p}% goes in tax and {q_}% of the rest on rent. What is left?
I had {A}, spent {p}% of it and then {q_}% of what was left. How much is left?
""", 1.2)
more(twice, steps("+", "+"), """
A salary of {A} rises by {p}% and a year later by {q_}%. What is it then?
My rent of {A} went up {p}% and then another {q_}%. What is it now?
A bill of {A} gets {p}% tax and then a tip of {q_}% on the total. What is paid?
The price was {A}. It went up {p}% in spring and {q_}% in autumn. What is it now?
A shop buys for {A}, adds {p}% and then {q_}% VAT. What is the price?
A house worth {A} gains {p}% one year and {q_}% the next. What is it worth?
""", 1)
more(twice, steps("+", "-"), """
A price of {A} goes up by {p}% and then down by {q_}%. What is it now?
The rent of {A} was raised by {p}% and then cut by {q_}%. What is it?
A shop adds {p}% to a cost of {A} and later takes {q_}% off. What is the price then?
My shares of {A} rose {p}% and then fell {q_}%. What are they worth?
""", 0.8)
more(twice, steps("-", "+"), """
A {A} phone is {p}% off and {q_}% tax is added to that. What do I pay?
After {p}% discount on {A}, {q_}% VAT is added. What is the final price?
My shares of {A} fell {p}% and then rose {q_}%. What are they worth?
The price was {A}, went down by {p}% and then up by {q_}%. What is it now?
""", 0.8)


def parted(d):
    while True:
        s, p, q = d.int(4, 90) * d.pick([5, 10, 20, 50]), d.pick([20, 25, 30, 40, 50, 60, 75, 80]), d.pick([5, 10, 20, 25, 30, 40, 50])
        if short(Fraction(s * p, 100), 0) and short(Fraction(s * p * q, 10000), 0):
            return dict(s=s, p=p, q_=q)


more(parted, [("{p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100"), ("{q_}% of {r1} is {r1} times {q_} divided by 100.", "{r1}*{q_}/100")], """
A firm has {s} workers. {p}% are women and {q_}% of the women work part time. How many women work part time?
{p}% of {s} guests are adults, and {q_}% of the adults want wine. How many is that?
Of {s} members {p}% came to the party, and {q_}% of those stayed late. How many stayed late?
A shop had {s} customers. {p}% bought something and {q_}% of these paid by card. How many paid by card?
{s} people took the test, {p}% passed, and {q_}% of those who passed got a prize. How many got a prize?
Of {s} km {p}% are motorway, and {q_}% of the motorway is closed. How many km are closed?
""", 1)

# -- a part and a whole in different units ----------------------------------------------------------------------------------------
UNITS = [("cents", "dollars", "A dollar", 100), ("cents", "euros", "A euro", 100), ("pence", "pounds", "A pound", 100), ("cents", "dollars", "A dollar", 100), ("minutes", "hours", "An hour", 60), ("g", "kg", "A kilogram", 1000), ("cm", "m", "A metre", 100), ("m", "km", "A kilometre", 1000), ("ml", "litres", "A litre", 1000), ("hours", "days", "A day", 24)]


def mixed(d):
    while True:
        small, big, one, k = d.pick(UNITS)
        b = d.int(2, 20)
        a = d.int(1, 19) * (5 if k != 24 else 1) * d.pick([1, 1, 2, 10]) if k < 1000 else d.int(1, 40) * 50
        p = Fraction(a * 100, b * k)
        if p < 100 and (short(p, 0) or short(p, 1) and d.chance(0.5)):
            return dict(a=a, b=b, k=k, sm=small, th=dict(g="grams", cm="centimetres", m="metres", ml="millilitres").get(small, small), bg=big, one=one, out=lambda t: t + "%")


more(mixed, [("Asked: the percentage. {one} has {k} {th}: {a} divided by {b} times {k}, times 100.", "{a}/({b}*{k})*100")], """
What is {a} {sm} as a percentage of {b} {bg}?
What percent of {b} {bg} is {a} {sm}?
{a} {sm} of {b} {bg}: how many percent?
Write {a} {sm} as a percentage of {b} {bg}.
How many percent of {b} {bg} are {a} {sm}?
I have used {a} {sm} of {b} {bg}. What percentage is that?
{a} {sm} out of {b} {bg} is what percentage?
Express {a} {sm} out of {b} {bg} in percent.
Of {b} {bg}, {a} {sm} are gone. What percentage is gone?
as a percentage: {a} {sm} of {b} {bg}
{n} has done {a} {sm} of {b} {bg}. What percentage is done?
which percentage is {a} {sm} of {b} {bg}
Find {a} {sm} as a percent of {b} {bg}.
{b} {bg} in all, {a} {sm} of it lost. Percentage lost?
""", 2.6)


def coin(d):
    while True:
        a, b = d.int(2, 95), d.int(1, 20)
        p = Fraction(a, b)
        if p < 100 and short(p, 1):
            form = d.pick([("${}", "cents", "A dollar"), ("£{}", "pence", "A pound"), ("€{}", "cents", "A euro"), ("${}", "cents", "A dollar")])
            return dict(a=a, b=b, sm=form[1], B=form[0].format(b), one=form[2], c=f"{a}p" if form[1] == "pence" else f"{a} cents", out=lambda t: t + "%")


more(coin, [("Asked: the percentage. {one} has 100 {sm}: {a} divided by {b} times 100, times 100.", "{a}/({b}*100)*100")], """
What is {c} as a percentage of {B}?
A fee of {c} is taken on {B}. What percentage is that?
I get {c} off {B}. What percent off is it?
Of each {B}, {c} goes to charity. What percentage is that?
A {B} coffee went up by {c}. By what percentage did it rise?
The tax on {B} is {c}. What is it in percent?
What percent of {B} is {c}?
{c} of {B} in percent?
The bank takes {c} for every {B}. How many percent is that?
""", 1.6)


# -- simple interest -----------------------------------------------------------------------------------------------------------------
def rent(months=False):
    def draw(d):
        while True:
            a, p, k = d.int(2, 90) * d.pick([50, 100, 500]), d.pick([1, 2, 3, 4, 5, 6, 8, 10, "1.5", "2.5", "3.5", "4.5"]), d.pick([2, 3, 4, 5, 6, 8, 10]) if not months else d.pick([3, 4, 6, 8, 9, 18])
            i = a * Fraction(str(p)) * k / 100 / (12 if months else 1)
            if short(i):
                return cash(d, dict(p=p, k=k), a=str(a), b=money2(i), e=money2(a + i))
    return draw


I = "Simple interest is {a} times {p} percent times {k} years."
INT = [(I, "{a}*{p}*{k}/100")]
more(rent(), INT, """
I put {A} in the bank at {p}% simple interest a year. How much interest do I get in {k} years?
A loan of {A} at {p}% simple interest for {k} years. How much interest do I pay?
My savings of {A} earn {p}% a year, simple interest. What do they earn in {k} years?
{n} borrows {A} for {k} years at {p}% simple interest. What interest does {he} pay?
How much interest does {A} bring in {k} years at {p}% simple interest?
The bank pays {p}% simple interest a year. What do I earn on {A} in {k} years?
{A}, {p}% simple, {k} years: interest?
I lend my brother {A} at {p}% simple interest a year. How much interest does he owe after {k} years?
""", 1.2)
more(rent(), [("Asked: the total with interest. " + I, "{a}*{p}*{k}/100"), ("The total is {a} plus the interest {r1}.", "{a}+{r1}")], """
A loan of {A} at {p}% simple interest for {k} years. How much do I have to pay back?
I put {A} in the bank at {p}% simple interest. How much is there after {k} years?
{n} borrows {A} for {k} years at {p}% a year simple interest. What must {he} pay back in all?
{A} grows at {p}% simple interest a year for {k} years. What is in the account then?
I lend {A} at {p}% simple interest a year. What do I get back in all after {k} years?
Savings of {A}, {p}% simple interest, {k} years. How much money is that in the end?
""", 1.2)
IM = "Simple interest is {a} times {p} percent times {k} months (÷ 12)."
more(rent(True), [(IM, "{a}*{p}*{k}/100/12")], """
What does {A} earn in {k} months at {p}% a year simple interest?
I put {A} in the bank for {k} months at {p}% a year. How much simple interest is that?
A loan of {A} runs {k} months at {p}% simple interest a year. What is the interest?
{A} for {k} months at {p}% per year: how much interest?
How much interest does {A} bring in {k} months at {p}% a year?
My savings of {A} get {p}% a year. How much interest do I get after {k} months?
{n} borrows {A} for {k} months at {p}% a year, simple. How much interest does {he} pay?
""", 1.4)


@skill("real_plain_grown_percent", weight=6)
def percent(d):
    yield from tell(d, "grown.percent", TASKS)


@skill("real_plain_grown_percent_more", weight=4.5)
def percent_more(d):
    yield from tell(d, "grown.percent2", MORE)
