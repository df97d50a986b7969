"""Again what is answered worst, in scenes that the other files of grown-ups' questions do not have: steps of 100, 250 and 500 g, fees with a
rate in pence, both shares of a ratio, cents of dollars, the percentage of the others, rounding up.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, finite, short, tell, unit
from .plain_grown_fees import FEE, G, GX, WK, WKX, halves, roast, small_rate
from .plain_grown_packs import UP, deli, grams, perkilo, tenths, uneven
from .plain_grown_percent import OTHERS, coin, mixed, others, share
from .plain_grown_shares import BOTH, ratio

TASKS, MORE = [], []
add, more = adder(TASKS, 0.02), adder(MORE, 0.02)

# -- rounding up --------------------------------------------------------------------------------------------------------------------
add(uneven(9, 500, [4, 5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24, 25, 30, 36, 40]), UP, """
I put {b} jam jars in each box. There are {a} jars. How many boxes will be used?
An escape room takes at most {b} players. {a} colleagues have signed up. How many rooms do we reserve?
{a} bricks are needed and the merchant sells pallets of {b}. How many pallets should I order?
Our newsletter goes to {a} homes. Paper comes in packs of {b} sheets, a sheet for each home. How many packs?
A raft is for {b} people. {a} people want to go rafting. How many rafts have to be hired?
The bread oven takes {b} loaves. The baker must bake {a}. How many batches is that?
Each helper can serve {b} guests. How many helpers do we need for {a} guests?
A camera film has {b} pictures. I want to take {a}. How many films must I bring?
Rooms sleep {b}. A group of {a} arrives. How many rooms do they need?
A locker holds {b} bags. Where do {a} bags go: how many lockers?
The shredder takes {b} sheets at a time. I have {a} sheets. How many times do I feed it?
A kennel has room for {b} dogs. {a} dogs must be housed. How many kennels?
Our trailer carries {b} bales. {a} bales lie in the field. How many loads?
A hymn sheet is shared by {b} people. How many sheets for {a} people?
{a} people come to the blood bank; {b} can lie down at once. How many rounds are needed?
The tasting table has room for {b}. {a} guests want to taste. How many sittings is that?
I sew {b} buttons on a coat and have to buy cards of {b}... how many cards for {a} buttons?
A tin of biscuits feeds {b}. We expect {a} people. How many tins should be opened?
My suitcase takes {b} books. I own {a}. How many suitcases would I need?
One gate lets {b} people through in a minute. {a} people are waiting. How many minutes must the gate be open, in full minutes?
A page of the album takes {b} stamps. I have {a}. How many pages are needed?
The chapel seats {b}. For {a} visitors, how many services have to be held?
{a} chairs, stacked {b} high. How many stacks?
With {b} seats in a minibus, how many minibuses does a club of {a} need?
If a crate holds {b} bottles, how many crates are needed for {a} bottles?
You can park {b} bikes at a stand. How many stands for {a} bikes?
The sauna is for {b}. {a} guests want to use it one group after the other. How many groups?
Cards are printed {b} to a sheet. {a} cards are wanted. How many sheets are printed?
A bus driver may take {b} passengers. {a} people are at the stop. How many buses must come?
""".replace("I sew {b} buttons on a coat and have to buy cards of {b}... how many cards for {a} buttons?\n", "Buttons are on cards of {b}. How many cards for {a} buttons?\n"), 3)
add(grams, UP, """
I need {a} g of icing sugar, and the shop has {b} g boxes. How many boxes do I take?
The curry wants {a} ml of coconut milk. A can has {b} ml. How many cans must I open?
For the wall I need {a} g of filler, in tubs of {b} g. How many tubs?
We are baking with {a} g of chocolate. A bar weighs {b} g. How many bars do we buy?
The knitting pattern says {a} g. The wool comes in balls of {b} g. How many balls?
{a} ml of weed killer are needed, and a bottle holds {b} ml. How many bottles should I get?
If I need {a} g of cheese and it is packed in {b} g pieces, how many pieces is that?
A jar of honey is {b} g. The bakery needs {a} g. How many jars?
The jelly takes {a} g of sugar, and bags of sugar have {b} g. How many bags?
How many {b} ml bottles of oil does a cook need for {a} ml?
""", 1.4)
add(tenths, UP, """
Flour is sold in {b} kg bags. The bakery uses {a} kg a day. How many bags must be opened?
The sail needs {a} m of rope, sold in {b} m pieces. How many pieces?
A flask holds {b} litres. How many flasks for {a} litres of tea?
The path is {a} m long and a slab {b} m. How many slabs in one row?
The dog eats {a} kg a month; a bag has {b} kg. How many bags a month do I buy?
A truck takes {b} tonnes. {a} tonnes of sand must be moved. How many trips?
Each strip of turf is {b} m. How many strips for a length of {a} m?
I need {a} m of gutter, and a piece is {b} m long. How many pieces must I order?
""", 1.2, spell=0, answer="{a} ÷ {b}, rounded up, is {r1}.")

# -- steps of grams -----------------------------------------------------------------------------------------------------------------
add(deli, [("{k} g cost {a} divided by {s}, times {k}.", "{a}/{s}*{k}")], """
The cheese counter asks {A} per {s} g. I want {k} g. What will it cost?
What will {k} g cost me if the price is {A} for {s} g?
{s} g of saffron salt are {A}. I take {k} g. How much is that?
Loose sweets: {A} per {s} g. My bag weighs {k} g. What do I pay?
The scales say {k} g; the price is {A} per {s} g. What is to pay?
I order {k} g of {f}; {s} g are {A}. What does the order cost?
At {A} for {s} g, how much are {k} g?
How much does {n} pay for {k} g of tea if {s} g are {A}?
A salad bar charges {A} per {s} g. My plate has {k} g. Price?
The fish is {A} for every {s} g. I need {k} g. What does it come to?
""", 1.6, spell=0)
add(perkilo, [("1 kg cost {a} divided by {s}, times 1000.", "{a}/{s}*1000")], """
A box of {s} g is {A}. What would a full kilo cost?
For {s} g I paid {A}. How much is it per kilogram?
If {s} g of beans are {A}, what do 1000 g cost?
The label shows {A} for {s} g. What's that by the kilo?
{A} for {s} g makes how much per kg?
""", 0.8, spell=0)


def bykilo(d):
    while True:
        k = d.pick([50, 100, 150, 200, 250, 300, 350, 400, 450, 600, 650, 700, 750, 800, 850, 1250, 1500])
        c = d.pick(["2", "3", "4", "5", "6", "8", "8.40", "9", "10", "12", "12.50", "14", "15", "16", "18", "20", "24", "7.20", "6.40", "3.60"])
        if short(Fraction(c) * k / 1000):
            return cash(d, dict(k=k, f=d.pick("minced beef,cod,cherries,almonds,steak,tomatoes,prawns,plums,turkey,brie,olives,peanuts".split(","))), a=c)


add(bykilo, [("Asked: the price of {k} g. A kilo is 1000 g: {k} times {a}, divided by 1000.", "{k}*{a}/1000")], """
The {f} is {A} a kilo. What will {k} g cost?
One kg of {f} costs {A}. I buy {k} g. What do I pay?
At {A} per kg, how much are {k} g of {f}?
I take {k} g of {f} at {A} a kilogram. How much is it?
What do {k} g of {f} cost if the kilo is {A}?
The price is {A} per kg and my bag of {f} has {k} g. What's to pay?
{n} wants {k} g of {f}. A kilo is {A}. What does it cost?
{k} g {f}, {A}/kg. price?
""", 1.4, spell=0)
KG2 = """How long must a {w} kg {me} roast at {m_} minutes for each 500 g?
The label says {m_} minutes for every 500 g. For my {w} kg {me}, how many minutes is that?
Every 500 g needs {m_} minutes in the oven. I have a {me} of {w} kg. How many minutes?
Allow {m_} minutes per 500 g. What is the time for a {me} weighing {w} kg, in minutes?"""
KGX2 = """How long must a {w} kg {me} roast at {m_} minutes for each 500 g and {x} minutes more?
The label says {m_} minutes for every 500 g plus {x} minutes. For my {w} kg {me}, how many minutes is that?
Every 500 g needs {m_} minutes, then add {x} minutes. I have a {me} of {w} kg. How many minutes?
Allow {m_} minutes per 500 g and another {x} minutes. What is the time for a {me} weighing {w} kg?"""
add(roast, WK, KG2, 0.7, spell=0)
add(roast, WKX, KGX2, 0.8, spell=0)
add(roast, G, KG2.replace("{w} kg", "{g} g"), 0.4, spell=0)
add(roast, GX, KGX2.replace("{w} kg", "{g} g"), 0.4, spell=0)
add(halves, [("The further weight is {w} minus 1 kg.", "{w}-1"), ("A kilo is 2 times 500 g: {a} plus {r1} times 2 times {b}.", "{a}+{r1}*2*{b}")], """
My suitcase is {w} kg over. The airline takes {A} for the first kilo and {q} for each 500 g more. What do I pay?
A box of {w} kg is sent. The first kilo is {A}, and for every 500 g after it {q} is added. What is the postage?
Sending books: {A} for one kilo, {q} for each further 500 g. My books weigh {w} kg. How much?
What is the postage for {w} kg if the first kg is {A} and every extra 500 g {q}?
""", 0.8, spell=0)


# -- fees with a rate in pence --------------------------------------------------------------------------------------------------------
add(small_rate((6, 300)), FEE, """
Ironing costs {A} for collection and {q} an item. How much for {k} items?
My contract: {A} a month, calls {q} a minute. I made {k} minutes of calls. What is the bill?
The library card is {A} a year and each late day costs {q}. I was {k} days late. What did the year cost me?
The caterer takes {A} for the room and {q} for each cup of coffee. {k} cups were drunk. What is the bill?
{k} kWh at {q} each on top of a {A} fee: what do I owe?
It's {q} a minute on top of a {A} line rental. What do {k} minutes cost with the rental?
An engraver asks {A} plus {q} per letter. My text has {k} letters. How much is it?
For {k} leaflets at {q} each and {A} for the design, what do I pay?
The car club takes {A} a day and {q} a mile. What is a day with {k} miles?
A typist charges {A} and {q} a line. How much are {k} lines?
Hall hire is {A}, and each chair {q}. What do I pay with {k} chairs?
The fair costs {A} to enter and {q} a ride. With {k} rides, what does {n} spend?
Milk is brought for {A} a month plus {q} a bottle. We had {k} bottles. What's the bill for the month?
Water: {A} standing charge, {q} per cubic metre, {k} cubic metres. Bill?
The alarm firm takes {A} a month and {q} for every text. It sent {k} texts. What do I pay?
A stall is {A} a day plus {q} for every item sold. {k} items were sold. What does the stall cost me?
""", 2.2, spell=0)

# -- both shares -------------------------------------------------------------------------------------------------------------------------
more(ratio(), BOTH, """
Two sisters split an inheritance of {A} in the ratio {r}. What does each receive?
Divide {A} between two charities in the ratio {r}. How much does each receive?
{n} and {m} win {A} and divide it {r}. How much do they each get?
{A} is to be shared {r} between {n} and {m}. Work out each share.
Two shops share a cost of {A} in the ratio {r}. What does each shop pay?
A tip jar of {A} is shared by the cook and the waiter {r}. How much for each of them?
The ratio of my savings to my spending is {r} and I earn {A}. How much do I save and how much do I spend?
Our budget of {A} is split between food and travel in the ratio {r}. What is each amount?
How is {A} divided in the ratio {r}? Give both amounts.
{n} put in {i} parts and {m} {j} parts. They get {A} back in the same ratio. What does each get?
I split {A} with my brother {r}. What are our shares?
What are the shares if {A} is shared {r}?
A bonus of {A} goes to two workers in the ratio {r}. What does each one get?
Rent of {A}: the big room and the small room pay {r}. What does each room pay?
The two parts of {A} are as {i} to {j}. What are they?
""", 2.4, box="{r1}, {r2}")
more(ratio(False), BOTH, """
{s} seats are split between adults and children {r}. How many seats does each group get?
{s} m² of garden are lawn and beds in the ratio {r}. How many m² of each?
A journey of {s} km is road and rail in the ratio {r}. How many km of each?
{s} votes went to two candidates in the ratio {r}. How many votes did each get?
Mix {s} ml from oil and vinegar {r}. How much of each do I need?
{s} workers are put in two shifts {r}. How many work in each shift?
A day's {s} minutes of training are run and swim {r}. How many minutes of each?
{s} eggs are brown and white in the ratio {r}. How many of each are there?
""", 1.4, box="{r1}, {r2}")

# -- cents of dollars, minutes of hours, the others ---------------------------------------------------------------------------------------
more(mixed, [("Asked: the percentage. {one} has {k} {th}: {a} divided by {b} times {k}, times 100.", "{a}/({b}*{k})*100")], """
What percentage of {b} {bg} is {a} {sm}?
I want {a} {sm} as a percentage of {b} {bg}.
How much is {a} {sm} of {b} {bg}, in percent?
{a} {sm} from {b} {bg} is how many percent?
Out of {b} {bg} we need only {a} {sm}. What percentage is that?
Of the {b} {bg} I had, {a} {sm} are left. What percentage is left?
Say in percent: {a} {sm} out of {b} {bg}.
{a} {sm} is what percent of {b} {bg}?
""", 1.6)
more(coin, [("Asked: the percentage. {one} has 100 {sm}: {a} divided by {b} times 100, times 100.", "{a}/({b}*100)*100")], """
They take {c} from every {B} I send. What percentage is the charge?
A {B} sandwich has {c} of tax in it. How many percent of the price is the tax?
The cashback is {c} on {B}. What is that as a percentage?
{B} went up by {c}. How many percent is the rise?
Per {B} I save {c}. What percentage do I save?
{c} off a {B} ticket is how many percent off?
How many percent is {c} of {B}?
I tipped {c} on {B}. What percentage did I tip?
""", 1.6)
more(share, OTHERS, """
We had {s} orders and {k} were sent back. What percentage were kept?
{k} of the {s} pupils walk to school; what percentage do not?
{k} out of {s} light bulbs are dead. What percent still work?
Of {s} members {k} have not paid. What percentage have paid?
I answered {k} of {s} mails. What percentage is still open?
The park has {s} trees, {k} of them sick. What percent are healthy?
{k} of {s} rooms are booked. What percentage is free?
If {k} out of {s} customers complain, what percentage is happy?
{k} of the {s} minutes are over. What percentage of the time is left?
{s} bottles were delivered, {k} broken. What percent arrived whole?
{k} of {s} km are motorway. What percentage is not motorway?
I kept {k} of my {s} books. What percentage did I give away?
The vote: {k} of {s} for it, all others against. What percent were against?
{k} of {s} shops close on Sunday. What percentage stay open?
Of the {A} I spent {B}... | x
A bill of {B}, {A} paid. What percentage is not paid yet?
""".replace("Of the {A} I spent {B}... | x\n", ""), 2.2)
more(others, [("{p}% are counted, so the rest is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")], """
A survey of {s} people: {pp} liked the logo. How many did not like it?
The gym has {s} members, {pp} of them men. How many women are there?
{pp} of {s} bulbs are dead. How many still work?
Of {s} orders {pp} were sent back. How many were kept?
We have {s} rooms and {pp} are booked. How many can still be booked?
{s} people live here and {pp} are under 18. How many are 18 or older?
{pp} of the {s} pages are read. How many are unread?
If {pp} of {s} guests leave early, how many stay?
A herd of {s}: {pp} are calves. How many are grown cows?
{pp} of {s} votes were for it, the others against. How many were against?
I gave away {pp} of my {s} books. How many do I still have?
The field has {s} m²; {pp} is planted. How many m² are not planted?
""", 1.6)


@skill("real_plain_grown_weak", weight=6)
def weak(d):
    yield from tell(d, "grown.weak", TASKS)


@skill("real_plain_grown_weak_more", weight=5)
def weak_more(d):
    yield from tell(d, "grown.weak2", MORE)
