"""What comes only in whole packs, coaches, tins and trips, and what those cost: rounded up; what is bought by the 100 g and cooked by the
500 g; what money is enough for.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, draws, finite, paid, short, tell, unit, until

TASKS = []
add = adder(TASKS)
UP = [("{a} divided by {b}, rounded up to a whole number: ceil.", "ceil({a}/{b})")]
R = "{a} ÷ {b}, rounded up, is {r1}."


def uneven(lo, hi, sizes, most=40):
    """{a} needed, {b} in one; mostly not a whole number of times."""
    def draw(d):
        while True:
            b = d.pick(sizes)
            a = d.int(max(lo, b + 1), min(hi, b * most))
            if a % b or d.chance(0.12):
                return dict(a=a, b=b)
    return draw


SMALL = [4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 24, 25, 30]
add(uneven(7, 400, SMALL), UP, """
[Screws|Nails|Bolts|Hooks|Wall plugs] are sold in bags of {b}. I need {a}. How many bags [do I need|must I buy|is that|should I get]?
[Screws|Nails|Pegs|Washers|Clips] come in boxes of {b}. I need {a}. How many boxes [do I need|must I buy|is that]?
I need {a} tiles and they come in boxes of {b}. How many boxes must I buy?
I need {a} [screws|hooks|bolts]. One bag has {b}. How many bags?
We need {a} chairs for the party and the firm brings them in stacks of {b}. How many stacks do we order?
Our wedding has {a} guests and each table seats {b}. How many tables do we need?
{a} guests are coming. A table is for {b}. How many tables have to be laid?
There are {a} of us and one minibus takes {b}. How many minibuses do we book?
{a} people want to go up and the lift holds {b}. How many times does it have to go up?
{a} people are waiting for the lift. It carries {b} at a time. How many trips?
A cable car cabin takes {b} people. {a} skiers are in the queue. How many cabins will it take?
A ferry carries {b} cars. {a} cars are waiting. How many crossings are needed?
{a} parcels have to go out and the van takes {b}. How many runs does the driver make?
The car park attendant has {a} cars to move and parks {b} in a row. How many rows are used?
We have {a} files and a box holds {b}. How many boxes do we need?
{a} books have to be moved. A crate holds {b}. How many crates are needed?
I have {a} jars to store and a shelf takes {b}. How many shelves do I need?
A dishwasher takes {b} plates. We have {a} dirty plates. How many loads is that?
My washing machine takes {b} towels. The hotel has {a} towels to wash. How many loads?
The kiln takes {b} pots at once. I've made {a} pots. How many firings do I need?
I need {a} burger buns. They come in packs of {b}. How many packs?
{a} sausages for the barbecue, {b} in a pack. How many packs do I buy?
Beer comes in crates of {b}. We want {a} bottles. How many crates?
I have to buy {a} eggs and a carton has {b}. How many cartons is that?
Light bulbs come {b} to a pack and the office needs {a}. How many packs should be ordered?
The recipe for {a} muffins and my tin bakes {b} at a time. How many times do I bake?
One sheet has {b} stamps. I send {a} letters. How many sheets of stamps do I need?
A roll of stickers has {b} labels. {a} jars need a label. How many rolls?
{a} invitations have to be sent; envelopes are sold in packs of {b}. How many packs do I need?
How many packs of {b} batteries do I have to buy for {a} batteries?
How many boxes of {b} do I need for {a} bottles?
How many buses with {b} seats are needed for {a} people?
How many taxis do {a} people need if {b} fit in one?
How many boats with room for {b} must {a} tourists rent?
How many tents for {b} people do {a} campers need?
How many rooms with {b} beds do {a} hikers need?
how many cars for {a} people if each takes {b}
A memory card holds {b} videos. I have {a} videos. How many cards do I need?
I can carry {b} bricks at a time and have {a} to carry. How many times must I walk?
My barrow holds {b} bricks. There are {a} bricks. How many trips with the barrow?
{n} has {a} bags of sand to move, {b} in a trolley. How many trips is that?
A tailor needs {a} buttons. They are sold on cards of {b}. How many cards must be bought?
The vet gives {a} tablets to take. A strip has {b} tablets. How many strips are opened?
I take one tablet a day for {a} days. A pack holds {b}. How many packs do I need?
A pack of nappies has {b}. We use {a} a month. How many packs a month?
A bag of dog biscuits is enough for {b} days. I'm away for {a} days. How many bags must I leave?
A gas bottle lasts {b} days. We camp for {a} days. How many bottles should we take?
A candle burns for {b} hours. I want light for {a} hours. How many candles?
The club has {a} members and a row of seats holds {b}. How many rows will be needed?
We plant {a} bulbs, {b} in each pot. How many pots do we need?
{a} eggs, {b} fit in a tray. Trays needed?
{a} guests, {b} to a table. Tables?
coach for {b}, we are {a}. how many coaches
Packs of {b}, I need {a}. How many packs?
Each pallet takes {b} sacks. An order of {a} sacks comes in. How many pallets are needed?
A lorry takes {b} pallets. {a} pallets have to go. How many lorries?
One waiter can look after {b} guests. We expect {a}. How many waiters do we need?
One guide may take {b} visitors. {a} visitors have booked. How many guides?
Each steward watches {b} fans, and {a} fans come. How many stewards are needed?
There must be one adult for every {b} children. {a} children come along. How many adults do we need?
A USB hub has {b} ports and I need {a}. How many hubs must I get?
Rehearsal room: {a} chairs, {b} in a row. How many rows does that make, the last one may not be full?
The baker packs {b} rolls to a bag. How many bags does he need for {a} rolls?
""", 6)
add(uneven(21, 900, [20, 24, 30, 35, 40, 45, 48, 50, 52, 55, 56, 60, 72]), UP, """
We are {a} people and a coach seats {b}. How many coaches do we need?
{a} people go on the works outing. One coach takes {b}. How many coaches must be booked?
A coach has {b} seats and {a} fans travel to the match. How many coaches is that?
{a} [pupils|members|guests|fans|walkers|pensioners] go by [coach|bus]. Each has {b} seats. How many are needed?
The choir has {a} singers. They travel in coaches of {b} seats. How many coaches?
Our firm takes {a} staff to a trade fair in {b}-seat coaches. How many coaches should we order?
A school books {b}-seater coaches for {a} pupils. How many?
{a} passengers must be brought home by bus, {b} in each bus. How many buses?
coaches hold {b}. {a} people. how many coaches needed?
How many {b}-seater coaches are needed for {a} people?
How many coaches of {b} seats do we need for {a} people?
A boat takes {b} passengers. {a} tickets were sold. How many trips must the boat make?
A cinema row has {b} seats. {a} tickets are sold. How many rows are used?
A hall row has {b} chairs. How many rows do {a} people need?
An exam room holds {b}. {a} candidates sit the exam. How many rooms are needed?
The storage unit takes {b} boxes. We have {a} boxes. How many units do we rent?
A page takes {b} names and {a} people have signed up. How many pages is that?
The album has room for {b} photos. I have {a} photos. How many albums do I need?
A disc holds {b} songs. My collection has {a} songs. How many discs does it take?
""", 3)


def grams(d):
    b = d.pick([250, 400, 500, 500, 500, 750, 200, 125])
    while True:
        a = d.int(b + 10, b * 7) // 50 * 50
        if a > b and (a % b or d.chance(0.1)):
            return dict(a=a, b=b)


add(grams, UP, """
A recipe needs {a} g of [flour|sugar|rice] and bags hold {b} g. How many bags should I [get|buy]?
I need {a} g of [pasta|lentils|nuts|oats]. A pack has {b} g. How many packs must I buy?
{a} g of butter are needed; it is sold in {b} g packs. How many packs?
For the cake I want {a} g of sugar. It comes in {b} g bags. How many bags do I open?
How many {b} g bags of flour do I need for {a} g?
How many tins of {b} g do I need if the stew takes {a} g of tomatoes?
We want {a} ml of cream. A pot is {b} ml. How many pots do we buy?
The sauce needs {a} ml of stock and a carton has {b} ml. How many cartons is that?
{a} ml of paint are needed, tins of {b} ml. How many tins?
My cat eats {a} g a week. A tin is {b} g. How many tins must I buy for the week?
The pattern needs {a} g of wool. A ball is {b} g. How many balls do I need?
A scarf takes {a} g of yarn, and one ball has {b} g. How many balls?
I mix {a} g of grout; a bag is {b} g. Bags needed?
Cheese for fondue: {a} g. One packet: {b} g. How many packets?
Coffee comes in {b} g packs and the office drinks {a} g a week. How many packs a week must we buy?
The vet says {a} g of dry food. The smallest bag is {b} g. How many of these bags?
""", 2.5)


def tenths(d):
    while True:
        b = d.pick(["0.5", "1.2", "2.5", "0.6", "1.5", "0.8", "0.75", "3.5", "4.5", "0.4", "2.4", "1.8"])
        a = d.rng.randint(20, 400)
        q = Fraction(a, 10) / Fraction(b)
        if q > 2 and q.denominator > 1 and q < 60:
            return dict(a=f"{a // 10}.{a % 10}" if a % 10 else str(a // 10), b=b)


add(tenths, UP, """
The wall is {a} m long and a roll of wallpaper is {b} m wide. How many strips do I need?
The hall is {a} m long. Boards are {b} m long. How many boards for one row?
A fence of {a} m is made of panels {b} m wide. How many panels must I buy?
Gutters come in lengths of {b} m. The roof edge is {a} m. How many lengths do I need?
Skirting board is sold in {b} m pieces. I need {a} m. How many pieces?
I need {a} m of pipe and it comes in {b} m lengths. How many lengths do I buy?
{a} litres of punch must go into {b} litre jugs. How many jugs are needed?
{a} litres of oil are filled in cans of {b} litres. How many cans does it take?
We need {a} kg of compost; a bag has {b} kg. How many bags?
A box holds {b} kg. {a} kg of apples are picked. How many boxes are needed?
The curtain rail comes in {b} m pieces. The windows need {a} m. How many pieces?
Edging for {a} m of lawn, sold in strips of {b} m. How many strips must I get?
Cable is sold by the {b} m roll and I need {a} m. How many rolls?
A bottle has {b} litres. How many bottles do I need for {a} litres?
""", 2, spell=0, answer=R)


# -- packs and their price ---------------------------------------------------------------------------------------------------
def packs(d):
    while True:
        v = paid(k=(7, 120), m=SMALL, p=1, a=(1.0, 30.0)) if False else None
        b = d.pick(SMALL)
        k = d.int(b + 1, b * 9)
        if k % b:
            return cash(d, dict(k=k, m_=b), a=d.pick(["2.50", "3", "4", "1.80", "2.20", "5", "6.50", "7", "8", "12", "3.99", "4.50", "0.90", "1.20", "15", "2.75"]))


def buy(what, one="packs"):
    return [(f"Asked: the cost. The number of {one} is {{k}} divided by {{m_}}, rounded up to a whole number: ceil.", "ceil({k}/{m_})"), ("The cost is {r1} times {a}.", "{r1}*{a}")]


for one, texts in dict(
    packs="""I need {k} burger buns. They come in packs of {m_} at {A} a pack. What will the buns cost me?
We want {k} batteries, in packs of {m_} for {A} each pack. How much do we pay?
{k} paper plates are needed. A pack of {m_} costs {A}. What do I spend on plates?
I'm buying {k} sausages. One pack has {m_} and costs {A}. How much is that?
Toilet rolls come in packs of {m_} for {A}. A guest house needs {k} rolls. What does it pay?
{k} light bulbs for the hotel, {m_} to a pack, {A} a pack. What is the cost?
Yoghurts are sold in packs of {m_} at {A}. I need {k}. What do I pay?
I want {k} cards and they sell packs of {m_} for {A}. How much will I spend?
For {k} guests I buy a roll each, in packs of {m_} at {A}. What do the rolls cost?
packs of {m_} cost {A}; I need {k} pens. cost?
How much do {k} hinges cost if they only come in packs of {m_} for {A}?
What do I pay for {k} nappies if a pack of {m_} is {A}?""",
    boxes="""I need {k} tiles, sold in boxes of {m_}. A box is {A}. What do I pay?
{k} screws are needed and a box of {m_} costs {A}. How much is that?
A café needs {k} cups. A box holds {m_} and costs {A}. What is the bill?
Candles come in boxes of {m_} for {A}. The church wants {k}. What does it pay?
We hand out {k} badges; a box of {m_} is {A}. What do they cost us?
{k} floor tiles at {A} for a box of {m_}, full boxes only. How much in all?
What will {k} wine glasses cost at {A} a box of {m_}?""",
    coaches="""{k} people go on a trip. A coach takes {m_} and costs {A}. What do the coaches cost?
We are {k} and book coaches of {m_} seats for {A} each. How much is it in all?
A coach with {m_} seats costs {A}. How much do we pay for {k} people?
The club hires coaches at {A} each for {k} fans, {m_} in each coach. What is the cost?""",
    taxis="""{k} guests go home by taxi, {m_} in each. A taxi costs {A}. How much is it in all?
A taxi takes {m_} people and costs {A}. What do {k} people pay together?
We need taxis for {k} people, {m_} to a taxi, {A} a taxi. What's the cost?""",
    tables="""{k} guests sit at tables of {m_}. Hiring a table costs {A}. What do the tables cost?
Tables for {m_} cost {A} to rent and {k} people come. How much do we pay for tables?""",
    tins="""A tin of paint covers {m_} square metres and costs {A}. The walls are {k} square metres. What does the paint cost?
{k} m² of fence need paint. One tin does {m_} m² and costs {A}. How much do I pay?
I have {k} m² to paint, {m_} m² a tin, {A} a tin. Cost?
Wood oil: {A} a tin, one tin for {m_} m². My deck is {k} m². What do I spend?""",
    bags="""A bag of grass seed covers {m_} m² and costs {A}. My lawn is {k} m². What do I pay for seed?
Plaster for {k} m², one bag does {m_} m² and is {A}. What is the cost?
The garden needs {k} kg of gravel. A bag has {m_} kg and costs {A}. How much is it?""",
    tickets="""A group ticket is for {m_} people and costs {A}. We are {k} people with group tickets only. What do we pay?
A day ticket for {m_} people is {A}. {k} people travel on such tickets. What do they pay in all?""",
).items():
    def scaled(d, one=one):
        while True:
            big = one == "coaches"
            b = d.pick([30, 40, 45, 50, 52]) if big else d.pick([4, 6, 8] if one in ("taxis", "tables") else [5, 6, 8, 10, 12, 15, 20] if one != "tickets" else [4, 5, 6])
            k = d.int(b + 1, b * 8)
            if k % b:
                return cash(d, dict(k=k, m_=b), a=str(d.int(200, 700) // 10 * 10) if big else d.pick(["2.50", "3", "4", "1.80", "2.20", "5", "6.50", "7", "8", "12", "3.99", "4.50", "18", "1.20", "15", "22", "35"]))
    add(scaled, buy("", one), texts, 0.4 + 0.14 * len(texts.split("\n")))


# -- so much for each person, then packs ---------------------------------------------------------------------------------------
def each(d):
    while True:
        k, c, b = d.int(5, 90), d.int(2, 6), d.pick([4, 5, 6, 8, 10, 12, 15, 20, 24, 25, 30])
        if k * c > b and k * c % b:
            return dict(k=k, c=c, b=b)


add(each, [("{k} times {c}.", "{k}*{c}"), ("{r1} divided by {b}, rounded up to a whole number: ceil.", "ceil({r1}/{b})")], """
{k} guests eat {c} rolls each. A pack has {b} rolls. How many packs do I need?
There are {k} children at the party and each gets {c} balloons. Balloons are sold in bags of {b}. How many bags must I buy?
{k} runners get {c} bottles of water each. A crate has {b} bottles. How many crates should we order?
We are {k} people and everybody drinks {c} beers. How many crates of {b} are needed?
{k} doors need {c} hinges each. Hinges are sold in boxes of {b}. How many boxes?
I hang {k} pictures with {c} nails each. A packet has {b} nails. How many packets do I need?
{k} lamps take {c} bulbs each. The bulbs come in packs of {b}. How many packs must be bought?
{k} toys need {c} batteries each. Batteries come in packs of {b}. How many packs?
For {k} tables we want {c} candles each; a box holds {b} candles. How many boxes is that?
Each of {k} rooms gets {c} towels, and towels are sold in bundles of {b}. How many bundles should the hotel buy?
{k} people get {c} biscuits each from tins of {b}. How many tins?
{k} pages with {c} photos each are printed; a pack of photo paper has {b} sheets, one for each photo. How many packs?
A barbecue for {k}, {c} sausages each, {b} in a pack. How many packs do I get?
{k} cups of tea a day for {c} days, {b} tea bags in a box. How many boxes do I need?
I drink {k} coffees a month, for {c} months, and a box has {b} capsules. How many boxes?
""", 2)


def staff(d):
    while True:
        k, c, b = d.int(20, 400), d.int(2, 30), d.pick([20, 30, 40, 45, 48, 50, 52, 56])
        if k > c and k + c > b and (k + c) % b:
            return dict(k=k, c=c, b=b)


add(staff, [("{k} plus {c} people.", "{k}+{c}"), ("{r1} divided by {b}, rounded up to a whole number: ceil.", "ceil({r1}/{b})")], """
{k} pupils and {c} teachers go on a trip in coaches with {b} seats. How many coaches?
{k} fans and {c} players travel by coach, {b} to a coach. How many coaches are needed?
A firm sends {k} workers and {c} managers to a fair. A bus seats {b}. How many buses must be hired?
{k} adults and {c} children book a boat trip. A boat takes {b}. How many boats do they need?
Our club has {k} members and {c} guests for dinner. A hall seats {b}. How many halls of that size would it take?
{k} singers and {c} helpers need seats. A coach holds {b} people. How many coaches have to be ordered?
A wedding party of {k} guests and {c} musicians goes in {b}-seat buses. Number of buses?
""", 1.2)

ASK_WITH = "{k}*{c}"


# -- by the 100 g, by the 500 g ------------------------------------------------------------------------------------------------
def deli(d):
    while True:
        s = d.pick([100, 100, 100, 100, 200, 250, 500])
        k = d.pick([50, 150, 200, 250, 300, 350, 400, 450, 500, 600, 650, 700, 750, 800, 900])
        c = d.pick(["1.20", "1.40", "1.50", "1.80", "2", "2.20", "2.40", "2.50", "2.80", "3", "0.90", "0.80", "3.20", "3.60", "4", "1.60", "0.60"])
        if k != s and short(Fraction(c) * k / s):
            return cash(d, dict(s=s, k=k, f=d.pick("ham,cheese,salami,olives,prawns,nuts,sweets,smoked salmon,tea,coffee,spice mix,dates,liver sausage,roast beef,herring,goat's cheese,dried mango,chocolate".split(","))), a=c)


add(deli, [("{k} g cost {a} divided by {s}, times {k}.", "{a}/{s}*{k}")], """
{f} is {A} per {s} g. How much is {k} g?
{f} costs {A} for {s} g. What do {k} g cost?
At the deli {f} is {A} per {s} g. I take {k} g. What do I pay?
{s} g of {f} cost {A}. What is the price of {k} g?
I buy {k} g of {f} at {A} per {s} g. How much is it?
The sign says {A} per {s} g. The scales show {k} g of {f}. What do I pay?
What do I pay for {k} g of {f} at {A} per {s} g?
how much for {k} g of {f} if {s} g is {A}
{n} wants {k} g of {f}. {s} g of it cost {A}. What does {he} pay?
Market stall: {f}, {s} g for {A}. A customer asks for {k} g. What does the customer pay?
For {s} g of {f} you pay {A}. And for {k} g?
{f}: {A}/{s} g. Price of {k} g?
""".replace("\n{f}", "\n[Fresh|The|Good|Nice] {f}"), 2.5, spell=0)


def perkilo(d):
    while True:
        s = d.pick([100, 125, 200, 250, 400, 500, 750])
        c = d.pick(["1.20", "1.50", "1.80", "2", "2.40", "2.50", "3", "0.90", "4.50", "3.60", "4", "1.60", "0.60", "6", "7.50", "5"])
        if short(Fraction(c) * 1000 / s):
            return cash(d, dict(s=s), a=c)


add(perkilo, [("1 kg cost {a} divided by {s}, times 1000.", "{a}/{s}*1000")], """
[Coffee|Tea|Cheese|Butter|Ham] is {A} for {s} g. What is that per kilo?
{s} g of [nuts|cheese|tea|rice|raisins] cost {A}. What is the price per kg?
A {s} g pack costs {A}. How much is that a kilo?
I pay {A} for {s} g of [ham|olives|prawns|coffee]. What does a kilogram cost?
A jar of {s} g is {A}. What's the kilo price?
what is the price per kg if {s} g costs {A}
Spices: {s} g for {A}. What would 1 kg cost?
""", 1.2, spell=0)


# -- what it is enough for, whole ones only --------------------------------------------------------------------------------------
def enough(d):
    while True:
        c = d.pick([30, 45, 55, 60, 65, 70, 75, 80, 85, 90, 95, 110, 120, 130, 135, 140, 160, 165, 175, 180, 220, 230, 240, 270, 280, 320, 350, 370, 450, 480, 550, 650, 799, 899, 1150, 1250])
        a = d.pick([5, 10, 10, 20, 20, 25, 30, 40, 50, 15, 100])
        q = Fraction(a * 100, c)
        if 2 < q < 60 and q.denominator > 1:
            return {**cash(d, {}, a=str(a), b=f"{c // 100}.{c % 100:02d}" if c % 100 else str(c // 100)), "out": None}


add(enough, [("The number is {a} divided by {b}, rounded down to a whole number.", "floor({a}/{b})")], """
A stamp costs {B}. How many stamps can I buy for {A}?
I have {A}. A [pen|bun|bus ticket|coffee|beer|card] costs {B}. How many can I buy?
How many [rolls|cards|pens|tickets|bottles] at {B} each can I get for {A}?
One [ride|game|go|drink] is {B}. How many can I have with {A}?
{A} in my pocket, {B} for a coffee. How many coffees can I afford?
{n} has {A} to spend on plants at {B} each. How many plants can {he} buy?
A wash costs {B}. How many washes do I get for {A}?
With {A}, how many bars at {B} can you buy?
A copy costs {B} and I put {A} in the machine. How many copies can I make?
The budget is {A} and a toy is {B}. How many toys at most?
for {A} how many cans at {B}
Cakes are {B} each. How many could I buy with a {A} note?
""".replace("a {A} note", "{A}"), 1.4, spell=0, answer="{a} ÷ {b}, rounded down, is {r1}.")


@skill("real_plain_grown_packs", weight=4)
def packs_(d):
    yield from tell(d, "grown.packs", TASKS[:4])


@skill("real_plain_grown_packs_more", weight=4)
def packs_more(d):
    yield from tell(d, "grown.packs2", TASKS[4:])
