"""Money that goes in and out of a till, coins and notes, change that tells a price, a goal after three days, money changed with a fee,
a share of a bulk purchase, a raise, interest at two banks: each line a scene of its own.
"""
from .core import skill
from .plain_scenes_base import Fraction, cash, cents, scenes, tell, two, until


# -- a till: what came in --------------------------------------------------------------------------------------------------
def till(d):
    while True:
        a = d.pick([20, 25, 30, 40, 50, 60, 75, 80, 100, 120, 150, 200, 250, 300]) if d.chance(0.75) else d.int(20, 400)
        came, c = d.int(40, 900), d.pick([20, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300, 35, 45, 65])
        if came + a - c > 10:
            break
    e = d.pick(["0", "0", "0", "50", "20", "75", "35", "90"])
    b = (came + a - c) * 100 + int(e)
    return cash(d, {}, a=str(a), b=two(b), c=str(c))


CAME = [("Asked: what came in. With the {c} that went out it would be {b} plus {c}.", "{b}+{c}"), ("What came in is {r1} minus {a}.", "{r1}-{a}")]
TILL = [scenes(till, CAME, """
A till holds {A} when the shop opens and {B} when it closes. During the day {C} is taken out for the window cleaner. How much came in from customers?
In the morning there is {A} in the till. At noon the owner takes out {C}. In the evening there is {B}. How much did the shop take that day?
The cash register started the day with {A} and ended it with {B}, although {C} was withdrawn at lunchtime. What were the takings?
{n}'s stall begins with a float of {A}. {He} takes {C} out to pay a supplier and counts {B} at the end. How much money did the stall take in?
A café opens with {A} in the till, pays {C} from it for milk, and closes with {B}. How much did the guests pay?
There was {A} in the cash box at the start of the fair and {B} at the end. {C} had been removed in between. How much was taken at the fair?
The float is {A}. At closing time the drawer has {B}, and {C} was carried to the bank at midday. Find the day's takings.
Start of shift {A}, end of shift {B}, {C} withdrawn in between. How much came in?
Till at nine o'clock: {A}. Till at six o'clock: {B}. Taken out at noon: {C}. What came in during the day?
A baker starts with {A} change. He pays {C} out of the till for eggs and has {B} in the evening. What did he take in sales?
{n} minds the ticket desk. It opens with {A} in the drawer and closes with {B}. {He} paid {C} to a plumber out of it. How much was taken for tickets?
At eight the till showed {A}. The manager removed {C} later on. At ten in the evening it showed {B}. How much money was put in by customers?
Our school shop had {A} in the tin before break and {B} after it. A teacher took {C} for stamps. How much did pupils spend in the shop?
My ice cream van began the day with {A} in coins. I took {C} out for petrol and counted {B} at night. How much did I sell ice cream for?
A market trader has {A} in her apron at first. She spends {C} from it on lunch and boxes and ends with {B}. How much did customers give her?
The bar till had {A} at the start of the evening. {C} was taken out for a taxi. It held {B} at closing. What did the bar take?
The charity shop counts {B} tonight. It began with {A}, and {C} went out for a repair. What were the sales?
Tonight there is {B} in the till. This morning there was {A}, and {C} was taken out at lunch. How much has come in today?
A kiosk had {A} in the drawer on opening. After {C} was drawn out the drawer held {B} at closing. What came in?
The farm shop's box had {A} to begin with. {n} withdrew {C}. In the end the box had {B}. How much had the visitors paid in?
Before the match the snack bar has {A}; after it the snack bar has {B}, even though {C} was paid for ice. What did the snack bar take?
A hairdresser's till goes from {A} in the morning to {B} in the evening. In between {C} is paid to the cleaner. How much did clients pay in total?
The petty cash stood at {A} on Monday and at {B} on Friday. {C} was spent from it. How much was put into it that week?
{n} counts {B} in the till after work. {He} had started with {A} and removed {C} at three. How much did {he} take in sales?
opening cash {A}, cash out {C}, closing cash {B}. what were the sales?
Shop till: {A} at opening, {C} taken to the bank, {B} at closing. How much money came in over the counter?
When the bookshop opened there was {A} in the till; when it shut there was {B}. Meanwhile {C} was taken out. Work out the takings.
The lemonade stand had {A} in its jar at first. {n} took {C} to buy sugar, and at the end the jar had {B}. How much did they earn by selling lemonade?
A parking attendant begins with {A} and ends with {B} after handing {C} to his boss. How much did he collect?
The till drawer contains {A} in the morning. A courier is paid {C} out of it. If the drawer contains {B} at night, how much did shoppers pay in?
A museum desk has {A} at ten o'clock, gives {C} to the guide, and has {B} at five o'clock. How much was paid in?
How much did the shop take if the till went from {A} to {B} while {C} was taken out?
How much money came in, if a till had {A} in the morning and {B} in the evening, and {C} was withdrawn?
What were the day's takings if the float was {A}, {C} was banked at lunch and {B} was left at the end?
The club's cash went from {A} to {B} in a week in which {C} was paid out. How much was paid in?
A florist opens with {A} in the till. At two o'clock she takes {C} to the bank. She closes with {B}. What did she take altogether?
There's {A} in the machine when it is set up. The owner empties {C} once, and on Sunday it holds {B}. How much did people put in?
"""), scenes(until(till, lambda v: Fraction(v["c"]) < Fraction(v["a"])), CAME, """
The purse held {A}. {n} took out {C} for a present and later put in what {he} earned. Now it holds {B}. How much did {he} put in?
My account had {A} on the first. I withdrew {C}, my wages came, and now it has {B}. How much were the wages?
{n}'s account showed {A}, then {C} was taken out and some money paid in. It shows {B} now. How much was paid in?
The piggy bank had {A}. {n} took out {C}, grandma put something in, and now there is {B}. How much did grandma put in?
The class fund was {A}. {C} was spent on a trip, then parents paid in and the fund was {B}. How much did the parents pay in?
"""), scenes(until(till, lambda v: Fraction(v["b"]) > Fraction(v["a"])), [("{b} minus {a}.", "{b}-{a}")], """
The till had {A} in the morning and {B} in the evening. How much came in?
{n} opens the stall with {A} in change and closes it with {B}. How much did {he} take?
A kiosk begins the day with {A} in the till and ends it with {B}. What were the takings?
Float {A}, cash at the end {B}. How much did we take?
The cash box had {A} before the cake sale and {B} after it. How much did the sale bring in?
""", weight=1)]


# -- coins and notes -------------------------------------------------------------------------------------------------------
# How a question names a coin or a note of one currency, and what it is worth.
LANDS = {"£": [("50p coin", "0.50"), ("20p coin", "0.20"), ("10p coin", "0.10"), ("5p coin", "0.05"), ("2p coin", "0.02"), ("£1 coin", "1"), ("£2 coin", "2"), ("£5 note", "5"), ("£10 note", "10"), ("£20 note", "20")],
         "$": [("quarter", "0.25"), ("dime", "0.10"), ("nickel", "0.05"), ("penny", "0.01"), ("one-dollar bill", "1"), ("$5 bill", "5"), ("$10 bill", "10"), ("$20 bill", "20"), ("$1 bill", "1"), ("ten-dollar bill", "10"), ("five-dollar bill", "5")],
         "€": [("50-cent coin", "0.50"), ("20-cent coin", "0.20"), ("10-cent coin", "0.10"), ("5-cent coin", "0.05"), ("€1 coin", "1"), ("€2 coin", "2"), ("€5 note", "5"), ("€10 note", "10"), ("€20 note", "20"), ("two-euro coin", "2"), ("one-euro coin", "1")]}
WORD = {"£": "pounds", "$": "dollars", "€": "euros"}


def plural(x):
    return x[:-1] + "ies" if x.endswith("penny") else x + "s"


def kinds(k):
    def draw(d):
        s = d.pick("£$€")
        v = {"words": WORD[s]}
        for i, (name, worth) in enumerate(d.rng.sample(LANDS[s], k)):
            v[f"k{i}"], v[f"p{i}"], v[f"c{i}"] = d.int(2, 15), worth, plural(name)
        v["out"] = lambda t: s + (t if "." not in t or len(t.split(".")[1]) == 2 else t + "0")
        return v
    return draw


def pile(d):
    s = d.pick("£$€")
    name, worth = d.pick([c for c in LANDS[s] if float(c[1]) < 6 and c[1] != "1"])
    c = int(Fraction(worth) * 100)
    k = d.int(4, 80)
    total = two(k * c)
    v = dict(one=name, many=plural(name), p=worth, t_=total, k=k, T=s + total, words=WORD[s])
    return v


def worth(d):
    v = pile(d)
    return {**v, "out": lambda t: v["T"][0] + (t if "." not in t or len(t.split(".")[1]) == 2 else t + "0")}


COINS = [scenes(kinds(2), [("The total is {k0} times {p0} plus {k1} times {p1}.", "{k0}*{p0}+{k1}*{p1}")], """
{n} has {k0} {c0} and {k1} {c1} in {his} pocket. How much money is that?
A purse contains {k0} {c0} and {k1} {c1}. What is the total value?
I emptied my piggy bank: {k0} {c0} and {k1} {c1}. How much have I got?
{n} finds {k0} {c0} and {k1} {c1} under the sofa. How much is that in {words}?
The vending machine holds {k0} {c0} and {k1} {c1}. How many {words} are in it?
What are {k0} {c0} and {k1} {c1} worth together?
How much are {k0} {c0} plus {k1} {c1}?
A jar is filled with {k0} {c0} and {k1} {c1}. Find the value of the money in the jar.
In the collection box are {k0} {c0} and {k1} {c1}. What is the sum in {words}?
{n} pays for {his} lunch with {k0} {c0} and {k1} {c1}, exactly. What did lunch cost?
A busker counts {k0} {c0} and {k1} {c1} in his hat. How much did he get?
The parking meter was fed with {k0} {c0} and {k1} {c1}. How much was paid?
{n} puts {k0} {c0} and {k1} {c1} into a savings box. How much does {he} save?
{k0} {c0} and {k1} {c1} lie on the table. How much money lies there?
Grandpa gives {n} {k0} {c0} and {k1} {c1}. How much money does {n} get?
The wallet has {k0} {c0} and {k1} {c1} in it; what is that in {words}?
At the fountain {n} counts {k0} {c0} and {k1} {c1}. How much are they worth in all?
{k0} {c0}, {k1} {c1}: total value?
My change was {k0} {c0} and {k1} {c1}. How much change did I get?
"""), scenes(kinds(3), [("The total is {k0} times {p0} plus {k1} times {p1} plus {k2} times {p2}.", "{k0}*{p0}+{k1}*{p1}+{k2}*{p2}")], """
{n} has {k0} {c0}, {k1} {c1} and {k2} {c2}. How much money does {he} have?
A cash box contains {k0} {c0}, {k1} {c1} and {k2} {c2}. What is the total?
What is the total value of {k0} {c0}, {k1} {c1} and {k2} {c2}?
The till has {k0} {c0}, {k1} {c1} and {k2} {c2} in it. How much is that in {words}?
I counted my savings: {k0} {c0}, {k1} {c1}, {k2} {c2}. How much do I have?
For {his} birthday {n} was given {k0} {c0}, {k1} {c1} and {k2} {c2}. How much was that altogether?
A bank clerk hands over {k0} {c0}, {k1} {c1} and {k2} {c2}. How many {words} is that?
The raffle brought in {k0} {c0}, {k1} {c1} and {k2} {c2}. How much was raised?
In {n}'s money box there are {k0} {c0}, {k1} {c1} and also {k2} {c2}. Find the sum of money.
How much are {k0} {c0}, {k1} {c1} and {k2} {c2} together?
{k0} {c0} + {k1} {c1} + {k2} {c2} = how many {words}?
The taxi driver's bag holds {k0} {c0}, {k1} {c1} and {k2} {c2}. How much money is in the bag?
A fruit seller sorts the day's money: {k0} {c0}, {k1} {c1} and {k2} {c2}. What did he take?
count it for me please: {k0} {c0}, {k1} {c1}, {k2} {c2}
{n} empties a coat pocket and finds {k0} {c0}, {k1} {c1} and {k2} {c2}. What is it all worth?
The tooth fairy left {k0} {c0}, {k1} {c1} and {k2} {c2} over the years. What is the total?
The wishing well had {k0} {c0}, {k1} {c1} and {k2} {c2} in it. How much is it in {words}?
"""), scenes(pile, [("One is {p}: {t_} divided by {p}.", "{t_}/{p}")], """
How many {many} make {T}?
How many {many} are there in {T}?
{n} has {T}, all in {many}. How many {many} is that?
A machine takes only {many}. How many of them pay for a ticket of {T}?
{n} saves only {many} and now has {T}. How many {many} has {he} saved?
The bank changes {T} into {many}. How many does {n} get?
A bag of {many} is worth {T}. How many coins or notes are in the bag?
I want to pay {T} with {many} only. How many do I need?
The launderette needs {many}. How many of them are {T}?
How many {many} would you need to make up {T}?
{T} in {many}: how many?
A jar holds {T} in {many}. How many {many} are in the jar?
{n} wants {T} changed to {many}. How many should {he} get?
A stack of {many} has a value of {T}. How many are in the stack?
To reach {T}, how many {many} must {n} collect?
Parking costs {T} and the meter takes nothing but {many}. How many {many} does it take?
Someone pays a bill of {T} entirely in {many}. How many is that?
If each is one {one}, how many of them give {T}?
The total of some {many} is {T}. How many {many} are there?
"""), scenes(worth, [("{k} times {p}.", "{k}*{p}")], """
How much are {k} {many} worth?
{n} has saved {k} {many}. How many {words} is that?
A roll contains {k} {many}. What is it worth in {words}?
{k} {many} in {words}?
What is the value of {k} {many}?
{k} visitors each drop a {one} in the box. How much is in it?
The machine has taken {k} {many} today. How much money is that?
""", weight=5)]


# -- what came back tells the price of one ---------------------------------------------------------------------------------
def returned(d):
    k = d.int(2, 12)
    p = cents(d, 20, 1200)
    total = k * p
    g = d.pick([x for x in (500, 1000, 2000, 5000, 10000, 20000) if x > total][:2])
    return cash(d, dict(k=k), g=two(g), c=two(g - total))


ONE = [("Asked: the price of one. The cost is {g} minus {c}.", "{g}-{c}"), ("One costs {r1} divided by {k}.", "{r1}/{k}")]
BACK = [scenes(returned, ONE, """
{n} buys {k} identical notebooks, pays with {G} and gets {C} change. How much does one notebook cost?
After paying for {k} coffees with {G}, {n} received {C} back. What was the price of each coffee?
{k} pens of the same kind were bought. From {G} there was {C} change. Find the price of one pen.
I gave {G} for {k} tickets and got {C} back. How much was a ticket?
A boy hands over {G} for {k} ice creams and is given {C}. What does a single ice cream cost?
{n} paid for {k} bus tickets with {G} and had {C} change. What did one ticket cost?
From {G}, {n} has {C} left after buying {k} equal cakes. How much was each cake?
The change from {G} is {C} when you buy {k} mugs. How much is one mug?
{n} bought {k} postcards at the same price. {He} gave {G} and got back {C}. What was the price of a postcard?
Mum bought {k} melons. She paid {G} and the shop gave {C} back. How much was one melon?
What does one candle cost if {k} of them leave {C} change from {G}?
You pay for {k} bottles of water with {G} and get {C} in change. What is the price of a bottle?
With {G} {n} buys {k} sandwiches and still has {C}. What does one sandwich cost?
{k} T-shirts, all the same price, paid with {G}, change {C}. Price of one?
paid {G}, got {C} back, bought {k} plants. how much is one plant
My sister takes {k} muffins to the counter, pays {G} and gets {C} back. What does a muffin cost?
The customer gave {G}. After {k} light bulbs had been rung up, the change was {C}. How much does one light bulb cost?
{n} has {G}. After buying {k} stickers {he} has {C}. How much was each sticker?
A teacher buys {k} equal rulers from a budget of {G} and has {C} left over. What is the price of a ruler?
{k} cinema tickets were paid for with {G}. {C} came back. What is the price per ticket?
I bought {k} doughnuts. The change from {G} was {C}. How much was each one?
{n} spends some of {his} {G} on {k} lemons of the same price and comes home with {C}. How much is a lemon?
At the museum {k} children's tickets are paid with {G}; the cashier returns {C}. What is the price for one child?
The receipt says: paid {G}, change {C}, items {k}. All items cost the same. What does one cost?
{k} keyrings cost so much that {n} gets {C} change from {G}. How much is one keyring?
Dad pays {k} car washes in advance with {G} and receives {C}. How much does one wash cost?
{n} orders {k} pizzas for the team, gives the driver {G} and gets {C} in change. What is the cost of one pizza?
If {k} identical toys leave {C} out of {G}, what is the price of a toy?
{n} took {G} to the shop and bought {k} cans of paint. {He} brought back {C}. How much did a can cost?
Someone bought {k} roses from {G} and had {C} left. Price of one rose?
A customer buys {k} of the same book and pays {G}. He gets {C} back. How much does the book cost?
Out of {G}, {C} was left when {k} tickets for the funfair had been bought. How much does a ride cost?
For {k} equal bags of soil I paid with {G}; I got {C} back. How much was a bag?
The cashier gives {n} {C} change from {G} for {k} exercise books. Work out the cost of one exercise book.
Anna and her two friends buy {k} hot chocolates with {G} and get {C} change. What does one hot chocolate cost?
How much is one pencil case if {k} of them cost {G} less the {C} change?
{n} bought {k} identical items, paid with {G} and received {C} change. How much did each item cost?
{k} items, same price each. Paid {G}. Change {C}. How much is one item?
A farmer sells {k} equal trays of eggs. The buyer pays {G} and gets {C} back. What is the price of a tray?
""")]


# -- still to collect after three days -------------------------------------------------------------------------------------
def three(d):
    a, b, c = (d.int(3, 160) for _ in range(3))
    g = ((a + b + c) // 50 + d.rng.randint(1, 5)) * 50 if d.chance(0.8) else a + b + c + d.int(5, 200)
    return dict(a=a, b=b, c=c, g=g)


def three_money(d):
    v = three(d)
    return cash(d, {}, **{k: str(x) + (d.pick([".50", ".25", ".80"]) if k != "g" and d.chance(0.15) else "") for k, x in v.items()})


MISSING = [("What is missing is {g} minus {a} minus {b} minus {c}.", "{g}-{a}-{b}-{c}")]
GOAL = [scenes(three, MISSING, """
{n} wants to read {g} pages in the holidays. {He} reads {a} on the first day, {b} on the second and {c} on the third. How many pages are left?
Our class wants to collect {g} bottle caps. We got {a} on Monday, {b} on Tuesday and {c} on Wednesday. How many more do we need?
The goal is {g} press-ups. After days of {a}, {b} and {c}, how many are still to do?
A bakery must make {g} rolls. It makes {a}, then {b}, then {c}. How many more must it make?
{n} has to learn {g} words and learned {a}, {b} and {c} on three days. How many words remain?
A club needs {g} signatures. It collects {a} on Friday, {b} on Saturday and {c} on Sunday. How many more are needed?
Target: {g} km. Monday {a} km, Tuesday {b} km, Wednesday {c} km. How many km to go?
A runner plans {g} km a month. So far he ran {a} km, {b} km and {c} km. How far has he still to run?
The scouts want to plant {g} trees and plant {a} on day one, {b} on day two, {c} on day three. How many trees are left to plant?
{n} needs {g} points for a prize and scored {a}, {b} and {c} in three games. How many points are missing?
A worker has to pack {g} boxes. {a} are packed on the first day, {b} on the next and {c} on the third. How many still have to be packed?
We sold {a}, {b} and {c} tickets in three days. We want to sell {g}. How many more must be sold?
To finish a scarf {n} must knit {g} rows. {He} has knitted {a}, {b} and {c} rows. How many rows are left?
The printer's order is {g} leaflets. {a} are printed in the morning, {b} at noon and {c} in the evening. How many more are to be printed?
{n} wants {g} stickers for an album and got {a}, {b} and {c}. How many more?
goal {g}, day 1: {a}, day 2: {b}, day 3: {c}. how many more?
A well must be dug {g} cm deep. They dig {a} cm, {b} cm and {c} cm on three days. How many cm are left to dig?
The library wants {g} visitors this week. {a} came on Monday, {b} on Tuesday and {c} on Wednesday. How many more visitors does it need?
A bricklayer needs to lay {g} bricks. After three days with {a}, {b} and {c} bricks, how many more bricks must he lay?
{n} practises {g} minutes a week. On three days {he} practised {a}, {b} and {c} minutes. How many minutes are left?
How many more cookies must be baked to reach {g} if {a}, {b} and {c} were baked on three days?
After collecting {a}, {b} and {c} shells on three days, how many more does {n} need for {g}?
"""), scenes(three_money, MISSING, """
A class wants to raise {G}. It raised {A} on Monday, {B} on Tuesday and {C} on Wednesday. How much more is needed?
{n} is saving for a bike that costs {G}. {He} has saved {A}, {B} and {C} in three weeks. How much does {he} still need?
The goal of the sponsored walk is {G}. After three days {A}, {B} and {C} have come in. How much is missing?
We need {G} for the trip. The bake sale brought {A}, the car wash {B}, the raffle {C}. How much more do we need?
A charity hopes for {G}. It got {A} on day one, {B} on day two and {C} on day three. How much more must it collect?
The team needs {G} for new shirts; it earned {A}, {B} and {C} on three days. How much is still to be earned?
{n} wants {G} for a guitar and puts aside {A}, then {B}, then {C}. How much is still missing?
Saved {A}, {B} and {C}. Needed {G}. How much more?
The neighbours are collecting {G} for a bench. So far there is {A}, {B} and {C}. How much more do they need to reach the goal?
Our target is {G}. Friday {A}, Saturday {B}, Sunday {C}. What is left to raise?
""")]


@skill("real_plain_scenes_till", weight=3)
def tills(d):
    yield from tell(d, "scenes.till", TILL)


@skill("real_plain_scenes_coins", weight=3)
def coin_scenes(d):
    yield from tell(d, "scenes.coins", COINS)


@skill("real_plain_scenes_change", weight=2.5)
def change_scenes(d):
    yield from tell(d, "scenes.change", BACK)


@skill("real_plain_scenes_goals", weight=2)
def goal_scenes(d):
    yield from tell(d, "scenes.goals", GOAL)
