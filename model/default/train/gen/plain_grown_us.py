"""The same in American words: gas and miles, sales tax and tips, square feet, pounds and ounces, checks split, paychecks, yards of cloth.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, finite, short, sum_of, tell, unit
from .plain_b_base import money

TASKS, MORE = [], []
add, more = adder(TASKS, 0.01), adder(MORE, 0.01)
USD = ("${}", "dollar", "cents", "bill")


def money2(q):
    q = Fraction(q)
    return str(q) if q.denominator == 1 else f"{float(q):.2f}"


def cash(d, v, **p):
    return money(d, v, form=USD, **p)


def out(draw, u):
    return lambda d: {**draw(d), "out": unit(u)}


# -- gas and miles ----------------------------------------------------------------------------------------------------------------
def gas(d):
    k, r = d.pick([15, 18, 20, 22, 24, 25, 28, 30, 32, 35, 40]), d.int(2, 30)
    return cash(d, dict(k=k, s=k * r, r=r, g=d.int(8, 20)), a=d.pick(["2.50", "2.80", "3", "3.20", "3.50", "3.60", "4", "4.20"]))


add(gas, [("The cost is {s} divided by {k}, times {a}.", "{s}/{k}*{a}")], """
Gas is {A} a gallon. My car gets {k} miles per gallon. What does a {s} mile trip cost?
We drive {s} miles in a truck that gets {k} mpg. Gas costs {A} a gallon. How much is the gas?
How much do I pay for gas on {s} miles at {k} miles to the gallon and {A} a gallon?
My SUV does {k} mpg and gas is {A}. What will {s} miles cost me?
{n} drives {s} miles to college. The car gets {k} miles per gallon and a gallon is {A}. What does {he} spend on gas?
{s} miles, {k} mpg, {A} a gallon, gas cost?
""", 1)
add(out(gas, "gallons"), [("{s} divided by {k}.", "{s}/{k}")], """
My car gets {k} miles per gallon. How many gallons do I need for {s} miles?
A truck does {k} mpg. How many gallons does it burn on {s} miles?
How much gas, in gallons, for {s} miles at {k} miles per gallon?
We have {s} miles to go and get {k} mpg. How many gallons is that?
""", 0.8)
add(gas, [("The cost is {g} times {a}.", "{g}*{a}")], """
I put {g} gallons in the car at {A} a gallon. What do I pay?
My tank takes {g} gallons. Gas is {A}. What does it cost to fill up?
{g} gallons of gas at {A}, total?
""", 0.6)
add(out(gas, "miles per gallon"), [("{s} divided by {r}.", "{s}/{r}")], """
I drove {s} miles on {r} gallons. How many miles per gallon is that?
The car used {r} gallons for {s} miles. What's the mpg?
{s} miles with {r} gallons: miles per gallon?
""", 0.7)


# -- tax and tips -----------------------------------------------------------------------------------------------------------------------
def tax(d):
    while True:
        p, a = d.pick([5, 6, 7, 8, 10, "7.5", "6.5", "8.5", 15, 18, 20]), d.int(4, 400)
        if short(Fraction(str(p)) * a / 100):
            return cash(d, dict(p=p), a=str(a))


add(tax, [("The total is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100")], """
A toaster is {A} plus {p}% sales tax. What's the final price?
Sales tax of {p}% is added to a {A} jacket. What do I pay?
The check is {A} and I leave a {p}% tip. How much do I pay in all?
With {p}% tax, how much is a {A} grill?
A {A} haircut with a {p}% tip comes to how much?
We had dinner for {A}. Adding {p}% for the tip, what is the total?
Sneakers at {A}, sales tax {p}%. Total at the register?
""", 1.2)
add(tax, [("{p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100")], """
How much sales tax do I pay on a {A} grill at {p}%?
The check is {A}. How much is a {p}% tip?
What is the tip on {A} at {p}%?
Sales tax is {p}%. What is the tax on {A}?
The realtor gets {p}% of {A} thousand... | x
""".replace("The realtor gets {p}% of {A} thousand... | x\n", "My 401k gets {p}% of my {A} paycheck. How much is that?\n"), 0.9)


def check(d):
    while True:
        p, a, k = d.pick([10, 15, 18, 20, 25]), d.int(20, 300), d.int(2, 8)
        if short(Fraction(a * (100 + p), 100 * k)):
            return cash(d, dict(p=p, k=k), a=str(a))


add(check, [("Asked: each share. The total is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100"), ("Each share is {r1} divided by {k}.", "{r1}/{k}")], """
{k} of us split a {A} check with a {p}% tip. What does each person owe?
The check was {A}. We add {p}% and split it {k} ways. How much each?
{k} coworkers share a {A} lunch plus {p}% tip. How much does each one pay?
Split a check of {A} plus {p}% between {k} people.
""", 1)


# -- pay -----------------------------------------------------------------------------------------------------------------------------------
def pay(d):
    while True:
        k, b, p = d.int(10, 60), Fraction(sum_of(d, 9, 45, 0.2)), d.pick([10, 12, 15, 20, 22, 25, 30])
        if short(k * b * (100 - p) / 100):
            return cash(d, dict(k=k, p=p), b=money2(b), a=str(d.int(20, 120) * 1200))


add(pay, [("Asked: what is left. The pay is {k} hours times {b}.", "{k}*{b}"), ("What is left is 100 minus {p} percent of {r1}.", "{r1}*(100-{p})/100")], """
I make {B} an hour and worked {k} hours. {p}% is withheld for taxes. What is my paycheck?
{n} makes {B} per hour for {k} hours, and {p}% is taken out. What does {he} take home?
{k} hours at {B}, {p}% withholding. How big is the check?
""", 0.9)
add(pay, [("A year has 12 months: {a} divided by 12.", "{a}/12")], """
I make {A} a year. How much is that a month?
The salary is {A} annually. What does it come to per month?
Property tax and insurance are {A} a year. What is that a month?
""", 0.6)


# -- pounds, ounces, feet and yards -----------------------------------------------------------------------------------------------------
def pounds(d):
    k = d.pick(["0.5", "1.5", "2.5", "3.5", 2, 3, 4, 5, 6, 10, "0.75", "2.25"])
    a = d.pick(["2", "3", "4", "1.20", "2.40", "3.60", "4.80", "6", "8", "0.80", "5.20", "12"])
    return cash(d, dict(k=k, f=d.pick("ground beef,apples,turkey,grapes,shrimp,potatoes,cheddar,cherries,bananas,salmon".split(","))), a=a)


add(pounds, [("The cost is {k} times {a}.", "{k}*{a}")], """
The {f} is {A} a pound. What do {k} pounds cost?
I buy {k} lb of {f} at {A} per lb. How much is it?
How much are {k} pounds of {f} at {A} a pound?
{k} lbs {f} @ {A}/lb?
{n} needs {k} pounds of {f}. A pound is {A}. What does {he} pay?
""", 0.9)


def ounces(d):
    while True:
        k, c = d.pick([4, 6, 8, 10, 12, 15, 16, 18, 20, 24, 32, 40]), d.int(3, 90)
        return cash(d, dict(k=k), a=money2(Fraction(k * c, 100)))


add(ounces, [("One costs {a} divided by {k}.", "{a}/{k}")], """
A {k} ounce box of cereal costs {A}. What is the price per ounce?
{k} oz of cheese for {A}. How much is that per ounce?
A {k}-ounce bottle of juice is {A}. What does an ounce cost?
What's the unit price per ounce if {k} ounces cost {A}?
A jar of {k} oz costs {A}. Price per oz?
""", 0.9)


def feet(d):
    return cash(d, dict(k=d.int(6, 40), m_=d.int(5, 30)), a=sum_of(d, 1, 12, 0.5), b=sum_of(d, 2, 30, 0.3))


more(out(feet, "square feet"), [("The area of a rectangle is length times width: {k} times {m_}.", "{k}*{m_}")], """
A room is {k} feet by {m_} feet. How many square feet is that?
Our deck measures {k} ft by {m_} ft. What is its area in square feet?
How many square feet of sod do I need for a {k} foot by {m_} foot yard?
The driveway is {k} ft long and {m_} ft wide. How big is it in square feet?
""", 0.8)
more(feet, [("Asked: the cost. First the whole area: {k} times {m_}.", "{k}*{m_}"), ("The cost is {r1} times {a}.", "{r1}*{a}")], """
Carpet is {A} a square foot. What does it cost for a {k} by {m_} foot room?
A basement of {k} ft by {m_} ft gets new flooring at {A} per square foot. What's the cost?
How much for sod at {A} per square foot in a {k} ft by {m_} ft yard?
The contractor charges {A} a square foot for a {k} foot by {m_} foot deck. What is the price?
""", 1)
more(out(feet, "feet"), [("A fence goes round the perimeter: twice the sum of {k} and {m_}.", "2*({k}+{m_})")], """
How many feet of fence do I need around a {k} ft by {m_} ft yard?
The backyard is {k} feet by {m_} feet. How much fencing goes all the way around?
A dog run of {k} ft by {m_} ft needs a fence. How many feet?
""", 0.7)
more(feet, [("Asked: the cost. First the perimeter: twice the sum of {k} and {m_}.", "2*({k}+{m_})"), ("The cost is {r1} times {b}.", "{r1}*{b}")], """
Fencing is {B} a foot. What does it cost to fence a {k} ft by {m_} ft yard?
How much is a fence around a {k} foot by {m_} foot garden at {B} per foot?
Baseboard costs {B} a foot. What do I pay for a {k} ft by {m_} ft room, all the way around?
""", 0.9)


def coins(d):
    while True:
        a, b, c = d.pick([2, 3, 4, 6, 7, 8]), d.pick([2, 3, 4, 6, 7, 8, 9]), d.pick([2, 3, 4, 6, 7, 9, 12, 13])
        return dict(a=a, b=b, c=c)


more(coins, [("The total is {a} times 25 plus {b} times 10 plus {c}.", "{a}*25+{b}*10+{c}")], """
I have {a} quarters, {b} dimes and {c} pennies. How many cents is that?
{a} quarters, {b} dimes, {c} pennies: total in cents?
How many cents are {a} quarters, {b} dimes and {c} pennies worth?
""", 0.5, spell=0)


def drive(d):
    v, t = d.pick([40, 45, 50, 55, 60, 65, 70, 75]), d.pick([2, 3, 4, 5, 6, "1.5", "2.5", "3.5"])
    return dict(v=v, t_=t, s=finite(v * Fraction(str(t))))


more(out(drive, "miles"), [("Distance is speed times time: {v} times {t_} hours.", "{v}*{t_}")], """
I drive {t_} hours on the interstate at {v} miles per hour. How many miles is that?
At {v} mph, how far do we get in {t_} hours?
The bus does {v} mph for {t_} hours. How many miles does it go?
""", 0.7)
more(out(drive, "hours"), [("Time is distance divided by speed: {s} divided by {v}.", "{s}/{v}")], """
It's {s} miles to Denver and I do {v} miles per hour. How many hours is the drive?
How many hours does it take to go {s} miles at {v} mph?
{s} miles at {v} mph, how long in hours?
""", 0.7)
more(out(drive, "mph"), [("Speed is distance divided by time: {s} divided by {t_} hours.", "{s}/{t_}")], """
I drove {s} miles in {t_} hours. What was my average speed in mph?
We went {s} miles in {t_} hours. How many miles per hour is that?
A train covers {s} miles in {t_} hours. How fast is it, in mph?
""", 0.7)


@skill("real_plain_grown_us", weight=4)
def us(d):
    yield from tell(d, "grown.us", TASKS)


@skill("real_plain_grown_us_more", weight=2.5)
def us_more(d):
    yield from tell(d, "grown.us2", MORE)
