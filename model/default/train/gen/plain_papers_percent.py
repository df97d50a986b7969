"""Percentages, profit and loss, discounts, tax and simple interest as examination papers and textbooks put them."""
from fractions import Fraction

from .plain_papers_base import bare, paper, short, sums, task
from .plain_parts_base import RATES, SMALL, TAXES


def pct(p, d):
    return d.pick(["{}%"] * 8 + ["{} %", "{} per cent", "{} percent"]).format(p)


def percent(draw):
    """The answer in percent."""
    return lambda d: {**draw(d), "out": lambda t: t + "%"}


# -- a percentage of a number of people or things, and the rest ------------------------------------------------------------------
def group(d):
    while True:
        p, s = d.pick(RATES), d.int(1, 99) * d.pick([5, 10, 20, 50, 100, 200])
        if p * s % 100 == 0 and s > 19:
            return dict(p=p, P=pct(p, d), s=s, a=p * s // 100)


GROUP = [("are girls", "are boys", "students", "In a school of {s} students, {P} are girls."), ("are girls", "are boys", "pupils", "There are {s} pupils in a school. {P} of them are girls."), ("walk to school", "do not walk to school", "pupils", "A school has {s} pupils. {P} of the pupils walk to school."), ("are women", "are men", "people", "A factory employs {s} people. {P} of them are women."), ("passed", "failed", "candidates", "{s} candidates sat an examination and {P} of them passed."),
         ("are red", "are not red", "counters", "A box contains {s} counters. {P} of the counters are red."), ("are rotten", "are good", "oranges", "A trader buys {s} oranges. {P} of them are rotten."), ("are adults", "are children", "people", "{s} people watch a film. {P} of them are adults."), ("are novels", "are not novels", "books", "A library has {s} books, of which {P} are novels."), ("voted", "did not vote", "voters", "There are {s} voters in a village. {P} of them voted."),
         ("are absent", "are present", "students", "Out of {s} students, {P} are absent today."), ("were sold", "were not sold", "tickets", "{s} tickets were printed for a concert. {P} of the tickets were sold."), ("are faulty", "are not faulty", "bulbs", "A machine makes {s} bulbs in a day. {P} of the bulbs are faulty."), ("are goats", "are sheep", "animals", "A farmer has {s} animals. {P} of them are goats and the rest are sheep."), ("like cricket", "do not like cricket", "children", "In a survey of {s} children, {P} like cricket."),
         ("are empty", "are taken", "seats", "A theatre has {s} seats. At a show {P} of the seats are empty."), ("are white", "are black", "beads", "{n} has {s} beads. {P} of the beads are white and the others are black."), ("were damaged", "were not damaged", "eggs", "A shopkeeper received {s} eggs. {P} of the eggs were damaged."), ("can swim", "cannot swim", "pupils", "{P} of the {s} pupils in Year 6 can swim."), ("are on the ground floor", "are not on the ground floor", "rooms", "A hotel has {s} rooms. {P} of the rooms are on the ground floor."),
         ("play a sport", "do not play a sport", "members", "A club has {s} members and {P} of the members play a sport."), ("were won", "were not won", "games", "A team played {s} games. {P} of the games were won."),]
GROUP += [("are mango trees", "are guava trees", "trees", "An orchard has {s} trees. {P} are mango trees and the rest are guava trees."), ("are vegetarian", "are not vegetarian", "guests", "{s} guests are at a wedding; {P} of the guests are vegetarian."), ("were late", "were on time", "trains", "One week {s} trains ran on a line. {P} of the trains were late."), ("are electric", "are not electric", "cars", "A survey counts {s} cars. {P} of the cars are electric."), ("speak French", "do not speak French", "people", "{P} of the {s} people on a cruise speak French."),
          ("are men", "are women", "people", "The population of a village is {s}. {P} are men and the rest are women."), ("travel by bus", "do not travel by bus", "students", "Of {s} students in a college, {P} travel by bus."), ("got a prize", "did not get a prize", "runners", "{s} runners took part in a race and {P} of them got a prize."), ("are ripe", "are not ripe", "tomatoes", "{n} picks {s} tomatoes. {P} of the tomatoes are ripe."), ("are left-handed", "are right-handed", "pupils", "{P} of the {s} pupils in a school are left-handed.")]
ASK = ["How many T V?", "Find the number of T that V.", "Work out how many T V.", "Calculate how many T V.", "How many of the T V?"]


def asked(k):
    return [f"{g[3]} {a.replace('T', g[2]).replace('V', g[k]).replace('children that', 'children who').replace('people that', 'people who')}" for g in GROUP for a in ASK]


OF, REST = [("{p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100")], [("Asked: the rest. It is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")]
BACK = ["{P} of the students in a school are girls. There are {a} girls. How many students are there in the school?", "{a} pupils in a school walk to school. This is {P} of all the pupils. How many pupils are in the school?", "{P} of the members of a club are women. If there are {a} women, how many members does the club have?", "{n} scored {a} marks, which was {P} of the total. Find the total marks.", "{n} spends {P} of {his} pocket money. {He} spends {a} cents. How much pocket money does {he} get in cents?",
        "{P} of a number is {a}. Find the number.", "{P} of a number is {a}. Work out the number.", "If {P} of x is {a}, find x.", "{n} has read {a} pages, which is {P} of {his} book. How many pages are in the book?", "A shop sold {a} eggs, {P} of its stock. Find how many eggs were in stock.", "In an election a candidate got {P} of the votes, which was {a} votes. How many votes were cast altogether?", "{a} litres is {P} of the capacity of a tank. What is the capacity of the tank?", "{P} of the seats in a hall are taken. {a} people are sitting. How many seats are there?",
        "A farmer sells {a} sheep. This is {P} of his flock. How many sheep were in the flock?", "{a} students passed an exam, which is {P} of those who took it. How many students took the exam?", "{P} of the cars in a car park are silver. There are {a} silver cars. Work out the total number of cars.", "Find the number of which {P} is {a}.", "{a} kg of an alloy is copper. The copper is {P} of the alloy. Find the mass of the alloy in kg.", "A bag has {a} green sweets, {P} of all the sweets. How many sweets are in the bag?", "{P} of a journey is {a} km. How long is the whole journey in km?",
        "What number is it if {P} of it is {a}?", "{P} of a certain number equals {a}. What is the number?", "{title} saves {a} dollars a month. This is {P} of the monthly salary. What is the monthly salary in dollars?"]
WHOLE = [("Asked: the whole. {a} is {p} percent; the whole is {a} divided by {p}, times 100.", "{a}/{p}*100")]
paper("percent_group", [task(group, OF, asked(0), 3), task(group, REST, asked(1), 3), task(group, WHOLE, BACK, 2)], 1.8)


# -- one number as a percentage of another ----------------------------------------------------------------------------------------
def score(d):
    while True:
        s = d.pick([20, 25, 30, 40, 50, 60, 75, 80, 90, 120, 125, 150, 160, 200, 250, 300, 400, 450, 500, 600, 720, 800])
        a = d.rng.randint(1, s - 1)
        if short(Fraction(a * 100, s), 1) and (a * 100 % s == 0 or d.chance(0.15)):
            return dict(a=a, s=s, b=s - a)


MARKS = ["{n} scored {a} out of {s} in a test. What percentage is this?", "In a test {n} got {a} marks out of {s}. Write this as a percentage.", "{n} scored {a} marks out of {s} in {subject}. Express {his} score as a percentage.", "{a} out of {s} students passed a test. What percentage passed?", "Write {a} as a percentage of {s}.", "Express {a} as a percentage of {s}.", "Work out {a} as a percentage of {s}.", "What percentage of {s} is {a}?", "What per cent of {s} is {a}?",
         "Out of {s} eggs, {a} were broken. Find the percentage of broken eggs.", "There are {s} children in a club and {a} are girls. What percentage of the children are girls?", "A team played {s} matches and won {a}. Work out the percentage of matches won.", "{n} has {s} books and {a} of them are comics. What percentage are comics?", "In a class of {s} students, {a} wear glasses. Calculate the percentage of students who wear glasses.", "{a} of the {s} seats on a plane are empty. What percentage of the seats is empty?",
         "Of {s} people asked, {a} said that they drink tea. Find the percentage who drink tea.", "A {s} g bar of chocolate contains {a} g of sugar. What percentage of the bar is sugar?", "{n} took {s} penalty shots and scored {a}. What was {his} percentage of goals?", "A village has {s} houses; {a} of them have a garden. What per cent of the houses have a garden?", "Find what per cent {a} is of {s}.", "{n} earns {s} dollars a week and saves {a} dollars. What percentage of {his} earnings does {he} save?", "A farmer has {s} cows and sells {a} of them. What percentage of the cows did he sell?",
         "There are {s} litres of water in a tank and {a} litres leak out. What percentage leaks out?", "{a} of the {s} tickets for a play were sold on {day}. What percentage was that?", "A jar has {s} sweets of which {a} are mint. Work out the percentage of mint sweets.", "{n} walks {a} km of a {s} km route. What percentage of the route is that?", "Convert a mark of {a} out of {s} to a percentage.", "{n} answered {a} questions correctly out of {s}. What was {his} percentage score?", "In an election {a} of {s} voters chose {n}. What percentage of the votes did {he} get?"]
OTHERS = ["There are {s} children in a club and {a} are girls. What percentage of the children are boys?", "Out of {s} tickets, {a} were sold. What percentage of the tickets was not sold?", "In a class of {s} students, {a} passed. What percentage failed?", "A team played {s} games and won {a}. What percentage of the games did it not win?", "Of {s} bulbs tested, {a} were faulty. Find the percentage that were not faulty.", "{n} earns {s} dollars and spends {a} dollars. What percentage does {he} save?", "A school has {s} pupils and {a} of them are absent. What percentage are present?",
          "{a} of the {s} seats in a hall are taken. What percentage of the seats is empty?", "A box of {s} apples has {a} bad ones. What percentage of the apples is good?", "{n} has a book of {s} pages and has read {a} of them. What percentage is still unread?", "A farmer has {s} sheep, of which {a} are white and the rest are black. What percentage are black?", "Out of {s} eggs {a} are brown and the rest are white. Work out the percentage of white eggs."]
paper("percent_score", [task(percent(score), [("The percentage is {a} divided by {s}, times 100.", "{a}/{s}*100")], MARKS, 3), task(percent(score), [("Asked: the percentage of the others. They are {s} minus {a}; divided by {s}, times 100.", "({s}-{a})/{s}*100")], OTHERS, 1)], 1.2)


# -- up and down by a percentage -----------------------------------------------------------------------------------------------------
def change(d):
    p = d.pick(RATES[:40]) if d.chance(0.9) else d.pick(["2.5", "12.5", "7.5", "0.5"])
    while True:
        s = str(d.int(2, 99) * d.pick([1, 5, 10, 20, 50, 100, 500])) if d.chance(0.85) else f"{d.int(3, 90)}.50"
        if short(Fraction(s) * Fraction(str(p)) / 100) and float(s) > 3:
            q = d.pick(TAXES)
            return sums(d, dict(p=p, P=pct(p, d), q=q, Q=pct(q, d), g=d.pick(["coat", "bicycle", "television", "laptop", "washing machine", "phone", "dress", "jacket", "guitar", "camera", "table", "sofa", "tent", "watch", "football shirt", "pair of trainers", "radio", "desk", "fridge", "skateboard"])), s=s)


SALE = ["In a sale all prices are reduced by {P}. The normal price of a {g} is {S}. Work out the sale price of the {g}.", "The normal price of a {g} is {S}. In a sale there is {P} off. Find the sale price.", "A shop has a sale. All items are reduced by {P}. A {g} normally costs {S}. How much does it cost in the sale?", "A {g} is marked at {S}. A discount of {P} is allowed. Find the selling price.", "The marked price of a {g} is {S} and the shopkeeper gives a discount of {P}. How much does a customer pay?", "{n} buys a {g} in a sale. The usual price is {S} but there is {P} off. How much does {n} pay?",
        "A {g} costs {S}. Its price is reduced by {P}. What is the new price?", "Sale! {P} off all marked prices. A {g} is marked {S}. How much will {n} pay for it?", "A store gives students a {P} discount. The regular price of a {g} is {S}. What is the student price?", "The list price of a {g} is {S}. {n} gets a discount of {P}. Work out what {he} pays.", "A {g} with a price tag of {S} is on sale for {P} off. What is the sale price?", "The original price of a {g} was {S}. It was discounted by {P}. Calculate its sale price.", "{n} wants a {g} that costs {S}. {He} has a voucher for {P} off. How much will {he} have to pay?", "A shop buys in a {g}, marks it at {S} and then sells it at {P} discount. What is the price after the discount?",
        "Calculate the sale price of a {g} with a normal price of {S} and a {P} reduction.", "A {g} is advertised at {S} less {P}. Find the price paid.", "Find the selling price of a {g} if its marked price is {S} and the discount is {P}."]
DISC = ["In a sale a {g} costing {S} is reduced by {P}. By how much is it reduced?", "A {g} is marked at {S}. A discount of {P} is given. Find the discount.", "The normal price of a {g} is {S}. It is {P} off in the sale. How much money does {n} save?", "How much is saved on a {g} priced at {S} when there is a {P} discount?", "Find the amount of discount on a {g} of marked price {S} at {P} discount.", "A {g} usually costs {S}. {n} has a {P} off coupon. What is the discount in money?"]
RAISE = ["The price of a {g} is {S}. It is increased by {P}. What is the new price?", "A {g} costs {S}. The price goes up by {P}. Work out the new price.", "{n} earns {S} a week. {He} gets a pay rise of {P}. What are {his} new weekly earnings?", "Last year a season ticket cost {S}. This year the cost has gone up by {P}. How much does it cost this year?", "A rent of {S} per month is increased by {P}. Find the new rent.", "{title} earns {S} per month. The salary is raised by {P}. Find the new salary.", "{n}'s pocket money was {S}. It was increased by {P}. How much does {he} get now?", "A landlord raises a rent of {S} by {P}. Work out the new rent.",
         "A painting was bought for {S}. Its value went up by {P}. What is it worth now?", "The cost of a holiday is {S}. In August it is {P} more. How much is it in August?", "Increase {S} by {P}.", "An electricity bill was {S} last month. It is {P} higher this month. How much is it this month?", "A club's yearly fee of {S} rises by {P}. Calculate the new fee.", "A house deposit of {S} grows by {P} in one year. How much is it at the end of the year?", "The fare for a flight was {S} and increased by {P}. What is the fare now?"]
DROP = ["Decrease {S} by {P}.", "A {g} was bought for {S}. Its value falls by {P} in the first year. What is it worth at the end of the first year?", "A car costs {S} when new. It loses {P} of its value in a year. How much is it worth after one year?", "The value of a {g} was {S}. It depreciates by {P}. Find its value now.", "A machine worth {S} depreciates by {P} in one year. What is its value after a year?", "A tractor is bought for {S}. After a year its value has gone down by {P}. What is its value after a year?", "{n} bought a {g} for {S}. A year later it was worth {P} less. How much was it worth then?", "A gas bill of {S} is cut by {P}. What is the new bill?",
        "A company's weekly costs of {S} fall by {P}. What are the costs now?", "A van cost {S} and dropped in value by {P} during its first year. Work out the value at the end of that year.", "Shares worth {S} lose {P} of their value. Find what they are worth now.", "A boat that cost {S} falls in value by {P} each year. Find its value after one year.", "{title} earns {S} and takes a pay cut of {P}. What is the new pay?"]
VAT = ["A plumber's bill is {S} before VAT. VAT is {Q}. Work out the total bill.", "The price of a {g} is {S} plus {Q} VAT. Find the total cost.", "A {g} costs {S} + VAT at {Q}. How much is the total?", "VAT at {Q} is added to a bill of {S}. What is the total to pay?", "A meal costs {S}. Sales tax of {Q} is added. What is the total?", "GST of {Q} is charged on a {g} costing {S}. Find the total amount paid.", "The price of a {g} without tax is {S}. The tax is {Q}. What does it cost with tax?", "A restaurant bill is {S}. A service charge of {Q} is added. Work out the total bill.", "{n} buys a {g} with a list price of {S}. The sales tax rate is {Q}. How much does {he} pay altogether?",
       "A builder charges {S} plus VAT at {Q}. Calculate the total charge.", "Find the total price of a {g} costing {S} when {Q} sales tax is included.", "An electricity bill is {S}, to which {Q} VAT is added. How much is to be paid?"]
TAX = ["The VAT rate is {Q}. How much VAT is paid on a bill of {S}?", "Work out the VAT on a {g} costing {S} when VAT is {Q}.", "Sales tax is {Q}. How much tax is charged on a {g} priced at {S}?", "Find the GST on {S} at {Q}.", "How much tax is added to a {S} {g} if the tax rate is {Q}?"]
SOLD_UP = ["A shopkeeper buys a {g} for {S} and sells it at a profit of {P}. Find the selling price.", "{n} bought a {g} for {S} and sold it at a gain of {P}. What was the selling price?", "The cost price of a {g} is {S}. It is sold at {P} profit. Find the selling price.", "A dealer buys a {g} for {S}. He wants to make a profit of {P}. At what price must he sell it?", "A store buys a {g} for {S} and marks it up by {P}. What is the selling price?", "At what price should {n} sell a {g} that cost {S} to gain {P}?", "CP = {S}, profit = {P}. Find the SP.", "Find the selling price of a {g} if the cost price is {S} and the profit is {P}."]
SOLD_DOWN = ["A shopkeeper buys a {g} for {S} and sells it at a loss of {P}. Find the selling price.", "The cost price of a {g} is {S}. It is sold at a loss of {P}. Find the selling price.", "{n} bought a {g} for {S} and sold it at {P} loss. For how much did {he} sell it?", "A {g} that cost {S} was sold at a loss of {P}. What was the selling price?", "CP = {S}, loss = {P}. Find the SP.", "A trader loses {P} by selling a {g} that cost him {S}. Find the selling price."]
paper("percent_change", [task(change, [("The sale price is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")], SALE, 3, 0), task(change, [("The discount is {p} percent of {s}.", "{s}*{p}/100")], DISC, 1, 0), task(change, [("{p}% more than {s} is 100 plus {p} percent of {s}.", "{s}*(100+{p})/100")], RAISE, 2.5, 0), task(change, [("{p}% less than {s} is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")], DROP, 2.5, 0),
                         task(change, [("The total is 100 plus {q} percent of {s}.", "{s}*(100+{q})/100")], VAT, 2, 0), task(change, [("Asked: the tax. {q}% of {s} is {s} times {q} divided by 100.", "{s}*{q}/100")], TAX, 0.8, 0), task(change, [("The selling price is 100 plus {p} percent of {s}.", "{s}*(100+{p})/100")], SOLD_UP, 1.2, 0), task(change, [("The selling price is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")], SOLD_DOWN, 1, 0)], 2.0)


# -- from an old to a new value ---------------------------------------------------------------------------------------------------------
def moved(d):
    while True:
        p = d.pick([5, 10, 15, 20, 25, 30, 40, 50, 60, 12, 8, 4, 35, 45, 75, 2, 6, 16, 18, 80])
        old = d.int(2, 99) * d.pick([1, 2, 5, 10, 20, 50, 100, 1000])
        if p * old % 100 == 0:
            gap = old * p // 100
            return sums(d, dict(g=d.pick(["bicycle", "fan", "radio", "chair", "watch", "television", "lamp", "table", "cooker", "phone", "toy", "bag"]), x=old, y=old + gap, z=old - gap), a=str(old), b=str(old + gap), e=str(old - gap))


UP = ["The price of a house rises from {A} to {B}. Calculate the percentage increase.", "The cost of a {g} increases from {A} to {B}. Find the percentage increase.", "{n}'s weekly wage goes up from {A} to {B}. Work out the percentage increase.", "A rent increases from {A} to {B} a month. What is the percentage increase?", "The price of a ticket rose from {A} to {B}. What was the percent of increase?", "{n} bought a painting for {A}. It is now worth {B}. Work out the percentage increase in its value.", "Last year a {g} cost {A}. This year it costs {B}. Find the percentage increase.", "A salary is raised from {A} to {B}. Find the percent increase.", "Find the percentage increase when {A} becomes {B}.", "The value of a stamp went from {A} to {B} in ten years. Calculate the percentage increase."]
UPN = ["The population of a town grows from {x} to {y}. Find the percentage increase.", "The number of members of a club went up from {x} to {y}. What is the percentage increase?", "Find the percentage increase from {x} to {y}.", "A school had {x} students last year and {y} this year. Work out the percentage increase.", "A baby's mass rises from {x} g to {y} g. What is the percentage increase?", "{n}'s plant grew from {x} mm to {y} mm. Find the percentage growth.", "The number of visitors to a zoo rose from {x} on {day} to {y} the next day. Calculate the percentage increase.", "A quantity increases from {x} to {y}. What percentage increase is that?"]
DOWN = ["The price of a {g} falls from {A} to {E}. Calculate the percentage decrease.", "In a sale a {g} is reduced from {A} to {E}. Work out the percentage reduction.", "A car bought for {A} is sold a year later for {E}. Work out the percentage decrease in its value.", "The price of a {g} is cut from {A} to {E}. Find the percentage discount.", "A {g} marked at {A} is sold for {E}. Find the percentage discount.", "A bill drops from {A} to {E}. What is the percent of decrease?", "Find the percentage decrease when {A} becomes {E}.", "{n}'s phone bill fell from {A} to {E}. What was the percentage decrease?", "The value of a machine goes down from {A} to {E}. What is the percentage decrease?"]
DOWNN = ["The number of pupils in a school falls from {x} to {z}. Find the percentage decrease.", "Find the percentage decrease from {x} to {z}.", "The population of a village decreased from {x} to {z}. Work out the percentage decrease.", "A pack of biscuits is made smaller, from {x} g to {z} g. What is the percentage decrease?", "A quantity decreases from {x} to {z}. What percentage decrease is that?", "A lake had {x} fish and now has {z}. Calculate the percentage decrease.", "The time for a journey is reduced from {x} minutes to {z} minutes. Find the percentage reduction."]
GAIN = ["A shopkeeper buys a {g} for {A} and sells it for {B}. Find his profit per cent.", "{n} buys a {g} for {A} and sells it for {B}. Work out {his} percentage profit.", "A {g} is bought for {A} and sold for {B}. Find the profit percentage.", "A dealer bought a {g} for {A} and sold it for {B}. What was the gain per cent?", "The cost price of a {g} is {A} and its selling price is {B}. Find the profit %.", "CP = {A}, SP = {B}. Find the profit per cent.", "{n} makes a {g} for {A} and sells it for {B}. What percentage profit does {he} make?", "By selling a {g} for {B} which cost {A}, what percentage does {n} gain?"]
LOSS = ["A shopkeeper buys a {g} for {A} and sells it for {E}. Find his loss per cent.", "{n} buys a {g} for {A} and sells it for {E}. Work out {his} percentage loss.", "A {g} is bought for {A} and sold for {E}. Find the loss percentage.", "The cost price of a {g} is {A} and its selling price is {E}. Find the loss %.", "CP = {A}, SP = {E}. Find the loss per cent.", "A man bought a {g} for {A} and sold it for {E}. What was the loss per cent?"]


def moves(old, new, word):
    a, b = (new, old) if word == "change" else (old, new)
    return [(f"Old {{{old}}}, new {{{new}}}. The {word} is {{{a}}} minus {{{b}}}; divided by the old value {{{old}}}, times 100.", f"({{{a}}}-{{{b}}})/{{{old}}}*100")]


paper("percent_moved", [task(percent(moved), moves("a", "b", "change"), UP, 2.5, 0), task(percent(moved), moves("x", "y", "change"), UPN, 1.2, 0), task(percent(moved), moves("a", "e", "decrease"), DOWN, 2.2, 0), task(percent(moved), moves("x", "z", "decrease"), DOWNN, 1.2, 0), task(percent(moved), moves("a", "b", "change"), GAIN, 1.5, 0), task(percent(moved), moves("a", "e", "decrease"), LOSS, 1.2, 0)], 1.6)


# -- what it was before ---------------------------------------------------------------------------------------------------------------
def before(d):
    while True:
        p = d.pick([5, 10, 15, 20, 25, 30, 40, 50, 60, 12, 8, 35, 45, 75])
        old = d.int(2, 99) * d.pick([1, 2, 5, 10, 20, 50, 100, 1000])
        if p * old % 100 == 0:
            gap = old * p // 100
            return sums(d, dict(p=p, P=pct(p, d), x=old + gap, y=old - gap, g=d.pick(["jacket", "bicycle", "phone", "coat", "radio", "watch", "television", "lamp", "table", "bag", "tablet", "chair"])), a=str(old + gap), e=str(old - gap))


OFF = ["After a {P} discount, a {g} costs {E}. What was the original price?", "In a sale all prices are reduced by {P}. The sale price of a {g} is {E}. Work out the original price.", "A {g} costs {E} after a reduction of {P}. Find the price before the reduction.", "{n} buys a {g} in a sale for {E}. The price had been reduced by {P}. What was the normal price?", "A shop reduces its prices by {P}. A {g} now costs {E}. How much did it cost before?", "The value of a car has fallen by {P}. It is now worth {E}. What was it worth when new?", "A {g} is sold for {E} at a loss of {P}. Find the cost price.", "By selling a {g} for {E}, {n} loses {P}. What was the cost price?",
       "The sale price of a {g} is {E} after {P} off. Work out its normal price.", "A {g} is reduced by {P} to {E}. What was its price before the sale?", "{n} pays {E} for a {g} after a discount of {P}. Find the marked price.", "A machine loses {P} of its value in a year and is then worth {E}. How much was it worth at the start of the year?"]
ADDED = ["A {g} costs {A} including VAT at {P}. What is the price without VAT?", "After a {P} increase the price of a {g} is {A}. What was the price before the increase?", "{n} gets a pay rise of {P}. {He} now earns {A} a week. How much did {he} earn before?", "A {g} is sold for {A} at a profit of {P}. Find the cost price.", "By selling a {g} for {A}, a shopkeeper gains {P}. Find the cost price.", "The rent of a flat went up by {P} to {A}. What was the rent before?", "The price of a {g} rises by {P} to {A}. Find the original price.", "A house is now worth {A}. Its value has gone up by {P} since it was bought. What did it cost?", "The cost of a {g} is {A} including {P} tax. Find the price before tax.", "SP = {A}, profit = {P}. Find the CP."]
OFFN = ["A number is decreased by {P} to give {y}. Find the number.", "The population of a village has fallen by {P} to {y}. What was it before?", "After a decrease of {P} a number becomes {y}. What was the number?", "A pile of bricks is reduced by {P}. There are now {y} bricks. How many were there at first?"]
ADDEDN = ["A number is increased by {P} to give {x}. Find the number.", "The population of a town has gone up by {P} to {x}. What was it before?", "After an increase of {P} a number becomes {x}. What was the number?", "A club has {P} more members than last year. It now has {x} members. How many did it have last year?", "This year {x} people ran a race. That is {P} more than last year. How many ran last year?"]


def was(k, sign):
    return [(f"Asked: the original. {{{k}}} is 100 {'plus' if sign == '+' else 'minus'} {{p}} percent of the original; divide by that and multiply by 100.", f"{{{k}}}/(100{sign}{{p}})*100")]


paper("percent_before", [task(before, was("e", "-"), OFF, 2.5, 0), task(before, was("a", "+"), ADDED, 2.2, 0), task(bare(before), was("y", "-"), OFFN, 0.8, 0), task(bare(before), was("x", "+"), ADDEDN, 0.8, 0)], 1.1)


# -- simple interest ---------------------------------------------------------------------------------------------------------------------
def loan(d):
    r, t = d.pick(SMALL[:14] + SMALL[5:10]), d.rng.randint(1, 10)
    while True:
        s = str(d.int(1, 99) * d.pick([50, 100, 100, 500, 1000]))
        i = Fraction(s) * Fraction(str(r)) * t / 100
        if i.denominator == 1:
            return sums(d, dict(r=r, R=pct(r, d), t_=t, pa=d.pick(["a year", "per year", "per annum", "p.a.", "each year"])), 0.45, s=s, i=str(int(i)))


def years(d):
    while True:
        v = loan(d)
        if v["t_"] > 1:
            return v


def months(d):
    while True:
        v = loan(d)
        m = d.pick([3, 4, 6, 8, 9, 10, 15, 18])
        if short(Fraction(v["s"]) * Fraction(str(v["r"])) * m / 1200, 0):
            return {**v, "t_": m}


INTEREST = ["Find the simple interest on {S} at {R} {pa} for {t_} years.", "Calculate the simple interest on {S} for {t_} years at {R} {pa}.", "Work out the simple interest when {S} is invested for {t_} years at {R} {pa}.", "{n} invests {S} at {R} simple interest {pa}. How much interest does {he} get in {t_} years?", "{n} puts {S} in a bank account that pays {R} simple interest {pa}. Work out the interest after {t_} years.", "{n} borrows {S} for {t_} years at {R} {pa} simple interest. How much interest does {he} pay?", "How much simple interest will {S} earn in {t_} years at a rate of {R} {pa}?", "{S} is invested for {t_} years at a simple interest rate of {R} {pa}. Find the total interest.",
            "Principal = {S}, rate = {R} {pa}, time = {t_} years. Find the simple interest.", "P = {S}, R = {R}, T = {t_} years. Find the S.I.", "A bank pays simple interest at {R} {pa}. {n} saves {S} for {t_} years. How much interest is earned?", "Find the S.I. on {S} at {R} {pa} for {t_} years.", "A loan of {S} is taken at {R} {pa} simple interest for {t_} years. Calculate the interest.", "What is the simple interest on a sum of {S} for {t_} years at {R} {pa}?", "A farmer takes a loan of {S} at {R} {pa} simple interest. Find the interest he pays after {t_} years."]
TOTAL = ["Calculate the amount on {S} at {R} {pa} simple interest for {t_} years.", "Find the amount when {S} is invested at {R} {pa} simple interest for {t_} years.", "{n} invests {S} at {R} simple interest {pa}. How much will {he} have in total after {t_} years?", "{n} puts {S} in a savings account paying {R} {pa} simple interest. What is the total amount in the account after {t_} years?", "{n} borrows {S} at {R} {pa} simple interest for {t_} years. What is the total amount {he} has to pay back?", "A loan of {S} at {R} {pa} simple interest is to be repaid after {t_} years. Find the total to be repaid.", "Find the amount to be paid at the end of {t_} years on {S} at {R} {pa} simple interest.", "{S} is deposited for {t_} years at {R} {pa} simple interest. What will the balance be?",
         "{n} saves {S} for {t_} years at {R} {pa} simple interest. Work out the total value of the investment.", "P = {S}, R = {R} {pa}, T = {t_} years. Find the amount A with simple interest.", "To what amount will {S} grow in {t_} years at {R} {pa} simple interest?", "How much money is in the account after {t_} years if {S} is invested at {R} simple interest {pa}?", "Find the total amount that {n} must return if {he} borrowed {S} for {t_} years at {R} {pa} simple interest."]
RATE = ["At what rate per cent per annum will {S} give {I} as simple interest in {t_} years?", "Find the rate of interest if {S} earns {I} simple interest in {t_} years.", "{n} invests {S} for {t_} years and gets {I} simple interest. Work out the annual rate of interest.", "{S} earns {I} simple interest in {t_} years. What is the rate per year?", "The simple interest on {S} for {t_} years is {I}. Find the rate per cent per year.", "What yearly rate of simple interest gives {I} on {S} in {t_} years?", "{n} borrowed {S} and paid {I} simple interest after {t_} years. What was the rate of interest per annum?"]
TIME = ["In how many years will {S} earn {I} simple interest at {R} {pa}?", "How long will it take {S} to earn {I} simple interest at {R} {pa}? Give your answer in years.", "The simple interest on {S} at {R} {pa} is {I}. Find the time in years.", "{n} invests {S} at {R} {pa} simple interest. After how many years has {he} earned {I} interest?", "In what time will {S} give {I} as simple interest at {R} {pa}?", "For how many years must {S} be invested at {R} {pa} simple interest to earn {I}?"]
PRINCIPAL = ["What sum of money will earn {I} simple interest in {t_} years at {R} {pa}?", "Find the principal that earns {I} simple interest in {t_} years at {R} {pa}.", "The simple interest on a sum for {t_} years at {R} {pa} is {I}. Find the sum.", "{n} gets {I} simple interest after {t_} years at {R} {pa}. How much did {he} invest?"]
SI = ("Asked: the interest. Simple interest is {s} times {r} percent times {t_} years.", "{s}*{r}*{t_}/100")
MONTH = [t.replace("years", "months") for t in INTEREST]
MONTHS = [t.replace("years", "months") for t in TOTAL]
SIM = ("Asked: the interest. Simple interest is {s} times {r} percent times {t_} months (÷ 12).", "{s}*{r}*{t_}/100/12")
paper("interest", [task(years, [SI], INTEREST, 3, 0), task(years, [("Asked: the total with interest. " + SI[0][21:], SI[1]), ("The total is {s} plus the interest {r1}.", "{s}+{r1}")], TOTAL, 3, 0), task(percent(years), [("The rate is the interest {i} divided by {s} and by {t_} years, times 100.", "{i}/{s}/{t_}*100")], RATE, 1.2, 0), task(bare(years), [("The time is the interest {i} divided by {s} and by {r} percent.", "{i}/{s}/{r}*100")], TIME, 1.2, 0),
                   task(years, [("The principal is the interest {i} divided by {r} percent and by {t_} years.", "{i}/{r}/{t_}*100")], PRINCIPAL, 0.8, 0), task(months, [SIM], MONTH, 0.8, 0), task(months, [("Asked: the total with interest. " + SIM[0][21:], SIM[1]), ("The total is {s} plus the interest {r1}.", "{s}+{r1}")], MONTHS, 0.6, 0)], 1.6)
