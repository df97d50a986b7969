"""Two packs compared by the price of one, what one piece uses of a big pack, the price of 100 g and of some grams, a dozen and what 30
cost, cents asked as dollars, copies in two prices, calls by the minute: each line a scene of its own.
"""
from .core import skill
from .plain_scenes_base import Fraction, cash, cents, scenes, short, small_price, tell, two


# -- two packs -------------------------------------------------------------------------------------------------------------
def packs(first_cheaper=False, sizes=True):
    def draw(d):
        while True:
            k, l = sorted(d.rng.sample([2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 18, 20, 24, 25, 30, 36, 40, 50], 2))
            u = d.rng.randint(12, 480)
            w = u - d.rng.randint(1, max(2, u // 4))
            if l > 12 and u > 150 or w < 4:
                continue
            break
        v = dict(k=k, l=l, a=two(k * u), b=two(l * w), first=True)
        if first_cheaper:
            v.update(k=l, l=k, a=v["b"], b=v["a"], first=False)
        a, b = v.pop("a"), v.pop("b")
        return cash(d, v, a=a, b=b)
    return draw


def gap(v):
    big, small = ("{r1}", "{r2}") if v["first"] else ("{r2}", "{r1}")
    return [("Asked: how much cheaper one is. One costs {a} divided by {k}.", "{a}/{k}"), ("One costs {b} divided by {l}.", "{b}/{l}"), (f"The difference is {big} minus {small}.", f"{big}-{small}")]


NEUTRAL = """
A pack of {k} batteries costs {A} and a pack of {l} costs {B}. What is the difference in the price of one battery?
{k} toilet rolls cost {A}, {l} toilet rolls cost {B}. How much cheaper is one roll in the better offer?
One shop sells {k} eggs for {A}, another {l} eggs for {B}. How much less does an egg cost in the cheaper shop?
{k} pens for {A} or {l} pens for {B}: by how much do the prices per pen differ?
A box with {k} tea bags is {A}; a box with {l} is {B}. What is the difference in price per tea bag?
You can get {k} nappies for {A} or {l} nappies for {B}. How much do you save on each nappy with the better pack?
{n} compares {k} yoghurts for {A} with {l} yoghurts for {B}. What is the difference between the prices of one yoghurt?
Pack 1: {k} light bulbs, {A}. Pack 2: {l} light bulbs, {B}. How much is the difference per bulb?
A net of {k} lemons is {A}, a net of {l} lemons is {B}. How much cheaper is each lemon in the cheaper net?
At the pharmacy {k} tablets cost {A} and {l} tablets {B}. Find the difference in the price of a tablet.
Dishwasher tabs: {k} for {A} or {l} for {B}. How much less per tab is the cheaper box?
The baker sells {k} rolls for {A}. The supermarket sells {l} rolls for {B}. By how much is a roll cheaper at the cheaper place?
{k} kg of potatoes are {A} and {l} kg are {B}. What is the difference in the price per kg?
A {k} kg bag of rice costs {A} and a {l} kg bag costs {B}. How much cheaper per kg is the cheaper bag?
{k} litres of paint cost {A}; {l} litres cost {B}. How much less does a litre cost in the better deal?
A {k} litre can of oil is {A}, a {l} litre can is {B}. What is the difference per litre?
Ticket strips: {k} rides for {A} or {l} rides for {B}. How much does each ride differ in price?
The gym sells {k} visits for {A} and {l} visits for {B}. What is the difference in price per visit?
{k} photo prints are {A} at one shop, {l} prints are {B} at another. What is the difference for one print?
{n} can buy {k} golf balls for {A} or {l} golf balls for {B}. How much cheaper is one ball in the better pack?
{k} m of ribbon cost {A} and {l} m cost {B}. How much less is one metre in the cheaper offer?
Compare {k} muffins at {A} with {l} muffins at {B}: what's the difference per muffin?
{k} for {A} or {l} for {B}, difference per piece?
{k} cans cost {A}, {l} cans cost {B}. Per can, how much do you save by taking the cheaper ones?
A florist offers {k} roses for {A}; the market offers {l} roses for {B}. How much less does one rose cost at the cheaper one?
Cat food comes as {k} pouches for {A} or {l} pouches for {B}. What's the price difference per pouch?
Printer paper: {k} packs for {A}, {l} packs for {B}. Find the difference in the cost of one pack.
{n} paid {A} for {k} bottles of water, {m} paid {B} for {l}. How much less did one of them pay per bottle?
In town {k} tennis lessons cost {A}, in the village {l} lessons cost {B}. How much is the difference per lesson?
Sponges are sold as {k} for {A} and as {l} for {B}. What do the unit prices differ by?
A multipack of {k} crisps is {A}, one of {l} is {B}. How much cheaper is a bag in the cheaper multipack?
{k} bricks cost {A} at one yard and {l} bricks cost {B} at the other. Difference per brick?
The web shop wants {A} for {k} razor blades, the chemist {B} for {l}. How much is saved on one blade by buying the cheaper ones?
Work out the price per unit of each pack and the difference: {k} units for {A}, {l} units for {B}.
What is the difference between the unit prices of {k} items for {A} and {l} items for {B}?
By how much do the prices per apple differ if {k} apples are {A} and {l} apples are {B}?
How much less per egg do you pay in the better offer: {k} eggs for {A} or {l} eggs for {B}?
"""
SMALL_FIRST = """
A small pack of {k} sponges costs {A}; a large pack of {l} costs {B}. How much cheaper is one sponge in the large pack?
{k} rolls of kitchen paper cost {A}, but a bulk pack of {l} costs {B}. How much do you save per roll with the bulk pack?
A pack of {k} pencils is {A} and the class pack of {l} is {B}. How much less does a pencil cost in the class pack?
The small box has {k} chocolates for {A}, the big box {l} for {B}. By how much is one chocolate cheaper in the big box?
{n} usually buys {k} nappies for {A}. The giant pack of {l} costs {B}. How much per nappy would {he} save?
Cards come in packs of {k} for {A} or of {l} for {B}. How much cheaper is each card in the larger pack?
{k} washing tablets are {A}, the family pack of {l} is {B}. What is saved per tablet in the family pack?
A six-month plan costs more per month: {k} months for {A}, while {l} months are {B}. How much less is a month in the longer plan?
{k} juice boxes cost {A}, {l} cost {B}. How much less do you pay for each if you buy {l}?
A bag of {k} bulbs is {A}; a bag of {l} bulbs is {B}. How much cheaper is a bulb in the bigger bag?
"""
BIG_FIRST = """
A large pack of {k} sponges costs {A}; a small pack of {l} costs {B}. How much cheaper is one sponge in the large pack?
The bulk box of {k} pens is {A}, the normal box of {l} pens is {B}. How much do you save per pen with the bulk box?
{k} rides cost {A} with the big ticket and {l} rides cost {B} with the small one. How much is saved per ride with the big ticket?
A crate of {k} bottles is {A}, a pack of {l} bottles is {B}. How much less does one bottle cost in the crate?
The giant pack with {k} tablets costs {A} and the pack with {l} tablets {B}. By how much is one tablet cheaper in the giant pack?
"""
PACKS = [scenes(packs(), gap, NEUTRAL + SMALL_FIRST, weight=8), scenes(packs(True), gap, NEUTRAL + BIG_FIRST, weight=4)]


# -- what one piece uses ---------------------------------------------------------------------------------------------------
def bulk(d):
    while True:
        c, g = d.pick([10, 12, 20, 24, 25, 30, 40, 50, 60, 80, 100, 120, 144, 150, 200, 250, 300, 400, 500, 1000]), d.int(2, 30)
        u = Fraction(d.rng.randint(1, 240), d.pick([1, 1, 2, 4, 5, 10]))
        if g < c and (c * u).denominator == 1 and 150 <= c * u <= 12000 and short(u * g / 100, 2) and short(u / 100, 4):
            break
    return cash(d, dict(k=c, g=g), a=two(int(c * u)))


USED = [("Asked: the price of {g}. One costs {a} divided by {k}.", "{a}/{k}"), ("Then {g} cost {g} times {r1}.", "{g}*{r1}")]


def bag(d):
    while True:
        k, g = d.pick([2, 3, 4, 5, 10, 15, 20, 25]), d.pick([5, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100, 120, 125, 150, 200, 250, 300, 350, 400, 450])
        a = cents(d, 150, 4000)
        if g < k * 1000 and short(Fraction(a * g, k * 1000 * 100), 2) and a * g / (k * 1000) >= 2:
            break
    return cash(d, dict(k=k, g=g), a=two(a))


PORTION = [("{g} g cost {a} divided by {k} times 1000, times {g}.", "{a}/({k}*1000)*{g}")]
GRAMS = """
A {k} kg bag of flour costs {A}. One loaf uses {g} g. What does the flour for one loaf cost?
{n} buys {k} kg of coffee for {A}. A pot needs {g} g. How much does the coffee for one pot cost?
A {k} kg sack of dog food is {A}. The dog eats {g} g a day. What does a day's food cost?
Rice is bought in {k} kg bags at {A}. A portion is {g} g. What is the cost of the rice in one portion?
The bakery pays {A} for {k} kg of butter and puts {g} g in each cake. What is the butter in one cake worth?
{k} kg of clay cost {A}. A mug takes {g} g of clay. How much does the clay for a mug cost?
A café gets {k} kg of sugar for {A}. Each jar of jam uses {g} g. Find the cost of the sugar per jar.
Washing powder: {k} kg for {A}, {g} g per wash. What does the powder for one wash cost?
A {k} kg tub of protein powder costs {A}. One shake has {g} g. How much does the powder in a shake cost?
The school kitchen buys {k} kg of pasta for {A}. One pupil gets {g} g. What is the cost for one pupil?
Wax costs {A} for {k} kg. A candle needs {g} g of it. What does the wax for a candle cost?
A {k} kg bag of bird seed is {A}. The feeder takes {g} g. How much does it cost to fill the feeder once?
{A} for {k} kg of oats, {g} g a bowl. Cost of one bowl?
If {k} kg of cheese cost {A}, what does the {g} g on one pizza cost?
A pizzeria pays {A} for {k} kg of mozzarella and uses {g} g a pizza. How much does the mozzarella on one pizza cost?
Fertiliser comes in {k} kg bags for {A}. One pot gets {g} g. What does the fertiliser for a pot cost?
My {k} kg bag of nuts was {A}. I eat {g} g at a time. What does one snack cost?
{n} bought {k} kg of wool for {A}. A hat uses {g} g. What is the wool in the hat worth?
"""
BULK = [scenes(bulk, USED, """
A packet of {k} sheets of card costs {A}. One model uses {g} sheets. What does the card for one model cost?
{k} screws cost {A}. A shelf needs {g} of them. How much do the screws for one shelf cost?
A box of {k} tiles is {A}. The border of one mirror uses {g} tiles. What do these tiles cost?
A roll with {k} labels costs {A}. Each crate gets {g} labels. What do the labels for one crate cost?
{n} buys {k} beads for {A} and uses {g} for a bracelet. What do the beads of one bracelet cost?
A pack of {k} sheets of paper is {A}. One booklet takes {g} sheets. Find the cost of the paper in one booklet.
A florist buys {k} roses for {A}. There are {g} roses in a bouquet. What does the florist pay for the roses in one bouquet?
The café buys {k} eggs for {A}. An omelette dish needs {g} eggs. What do the eggs in it cost?
A bag of {k} balloons costs {A}. Every table is decorated with {g}. How much is that for one table?
A reel of {k} m of wire costs {A}. A lamp needs {g} m. What does the wire for one lamp cost?
A {k} m roll of ribbon is {A}; a present needs {g} m. How much does the ribbon for one present cost?
{k} m of fabric cost {A}. A curtain takes {g} m. What is the cost of the fabric in one curtain?
A {k} litre drum of oil costs {A}. One service of a car uses {g} litres. What does the oil for a service cost?
A carton has {k} candles and costs {A}. A chandelier holds {g} candles. How much does it cost to fill the chandelier?
A craft shop sells {k} pompoms for {A}. A scarf gets {g} of them. What do the pompoms on one scarf cost?
A joiner pays {A} for {k} hinges. A cupboard uses {g} hinges. What do the hinges for one cupboard cost?
{k} tea bags cost {A}. {n} puts {g} in a big pot. What does one pot of tea cost?
A tray of {k} seedlings is {A}. {n} plants {g} in each window box. How much does a window box cost {him}?
Photo paper: {k} sheets for {A}. An album needs {g} sheets. What does the paper for an album cost?
A box with {k} chocolates costs {A}. A gift bag holds {g}. What do the chocolates in a gift bag cost?
The caterer buys {k} rolls for {A}, {g} for each table. What do the rolls for a table cost?
{n} bought {k} buttons for {A}. A shirt needs {g}. What do the buttons for one shirt cost?
A pack of {k} batteries is {A}. The toy train uses {g} at once. What does one set of batteries for it cost?
A spool has {k} m of thread and costs {A}. A skirt uses {g} m. How much does the thread in a skirt cost?
{A} buys {k} stickers. Each child gets {g}. What do one child's stickers cost?
A company orders {k} envelopes for {A}. One mailing uses {g} envelopes. What does the mailing cost in envelopes?
Bulk price: {k} bolts, {A}. One bike uses {g}. Cost of the bolts in a bike?
{k} nails for {A}, {g} nails in a bird house. cost of nails per bird house?
If {k} straws cost {A}, what do the {g} straws for one craft project cost?
A coach buys {k} tennis balls for {A} and takes {g} to each lesson. What are the balls for one lesson worth?
The printer's ink lasts {k} pages and costs {A}. What does the ink for a report of {g} pages cost?
A season pass for {k} visits is {A}. {n} has used {g} visits. What are those worth?
A phone card with {k} minutes costs {A}. A call lasts {g} minutes. What does the call cost?
Skewers come in packs of {k} at {A}. A party plate has {g} skewers. What does the plate cost in skewers?
A sack holds {k} briquettes and costs {A}. One barbecue needs {g}. What does it cost in briquettes to barbecue once?
"""), scenes(bag, PORTION, GRAMS)]


# -- grams of a kilo price, 100 g of a pack --------------------------------------------------------------------------------
def kilo(d):
    while True:
        g, p = d.pick([50, 80, 100, 120, 150, 180, 200, 220, 240, 250, 280, 300, 320, 350, 400, 420, 450, 480, 500, 600, 650, 700, 750, 800, 850, 900, 1200, 1250, 1500, 1750]), cents(d, 80, 4200, 10)
        if short(Fraction(p * g, 100000), 2):
            break
    return cash(d, dict(g=g), p=two(p))


KILO = [scenes(kilo, [("Asked: the price of {g} g. A kilo is 1000 g: <p times g>, divided by 1000.", "<p*g>/1000")], """
Cheese costs {P} per kilo. What do {g} g cost?
{n} asks for {g} g of ham at {P} a kilo. How much is it?
At the deli olives are {P} per kg. {n} takes {g} g. What does {he} pay?
Grapes are {P} a kilogram. How much are {g} grams?
The sweets at the market cost {P} per kilo. A bag of {g} g is filled. What is its price?
Salmon is {P} per kg. What is the price of a piece that weighs {g} g?
How much does a {g} g steak cost if beef is {P} a kilo?
Mushrooms cost {P} a kilo. The scales show {g} g. What is on the label?
The butcher sells mince for {P} per kilogram. I need {g} g. What does it cost?
{n} weighs {g} g of nuts; they are {P} per kilo. How much must {he} pay?
Coffee beans are sold loose at {P} a kilo. What do you pay for {g} g?
A kilo of cherries costs {P}. How much are {g} g?
A kilogram of almonds is {P}. {n} buys {g} g. Find the cost.
{g} g of turkey at {P} per kg: how much?
Pick and mix is {P} a kilo. My cup weighs {g} g. Price?
what's {g} g of feta at {P} a kg
Dried apricots cost {P} per kg. How much will {g} grams cost?
In the zero-waste shop lentils are {P} a kilo. I fill a jar with {g} g. What is it?
A spice costs {P} per kilogram. What is the price of {g} g?
At {P} per kilo, how much do {g} g of prawns cost?
For {g} grams of tea at {P} a kilo, how much do I pay?
Clay is {P} per kilo. A pot needs {g} g. How much does the clay for it cost?
Wool is sold by weight, {P} a kilo. {n} takes {g} g. How much is that?
Find the price of {g} g of potato salad at {P} per kg.
A parcel is charged at {P} per kilo and weighs {g} g. What does it cost to send?
Honey from the barrel is {P} per kg; my jar takes {g} g. How much is a full jar?
The fishmonger charges {P} a kilo for cod. {n} wants {g} g. What will it cost?
""")]


def per100(u):
    def draw(d):
        while True:
            w, p = d.pick([150, 200, 250, 300, 330, 350, 375, 400, 450, 500, 600, 650, 700, 750, 800, 900, 1200, 1250, 1500, 2000]), cents(d, 60, 3000)
            if short(Fraction(p, w), 2):
                break
        return cash(d, dict(w=w, u=u), p=two(p))
    return draw


H = lambda u: [("100 " + u + " cost {p} divided by {w}, times 100.", "{p}/{w}*100")]
HUNDRED = [scenes(per100("ml"), H("ml"), """
A {w} ml bottle of shampoo costs {P}. What is the price per 100 ml?
{w} ml of olive oil are {P}. How much is that for 100 ml?
A bottle with {w} ml of juice costs {P}. What do 100 ml cost?
{n} pays {P} for {w} ml of sun cream. What is the price of 100 ml?
The label must show the price per 100 ml. The bottle holds {w} ml and costs {P}. What is on the label?
A {w} ml jar of cream is {P}. Find the cost of 100 ml.
Perfume: {w} ml for {P}. Price for 100 ml?
If a {w} ml can of paint costs {P}, what is it per 100 ml?
Soy sauce is sold in {w} ml bottles at {P}. Work out the price per 100 ml.
What does 100 ml of vinegar cost when {w} ml cost {P}?
A carton of {w} ml of cream is {P}. How much are 100 ml?
{P} for {w} ml of mouthwash. what's that per 100 ml?
A smoothie of {w} ml costs {P}. What is the cost per 100 ml?
Liquid soap comes in {w} ml refills for {P}. How much do you pay for 100 ml?
"""), scenes(per100("g"), H("g"), """
A {w} g pack of coffee costs {P}. What is the price per 100 g?
{w} g of chocolate are {P}. How much is that per 100 g?
A jar of {w} g of jam costs {P}. What do 100 g cost?
{n} pays {P} for a {w} g bag of nuts. What is the price of 100 g?
The shelf label gives the price per 100 g. A pack of {w} g costs {P}. What does the label say?
A {w} g piece of cheese is {P}. Find the cost of 100 g.
Cereal: {w} g for {P}. Price for 100 g?
If a {w} g tin of tomatoes costs {P}, what is it per 100 g?
Tea is sold in {w} g tins at {P}. Work out the price per 100 g.
What does 100 g of ham cost when {w} g cost {P}?
A tub with {w} g of yoghurt is {P}. How much are 100 g?
{P} for {w} g of crisps. what's that per 100 g?
A ball of wool weighs {w} g and costs {P}. What is the cost per 100 g?
Pet food comes in {w} g bags for {P}. How much do you pay for 100 g?
""")]


# -- a dozen and thirty ----------------------------------------------------------------------------------------------------
def dozen(d):
    u = cents(d, 15, 450)
    k = d.pick([30, 30, 18, 15, 20, 5, 7, 8, 9, 10, 16, 25, 40, 50, 6, 36, 100, 28])
    return cash(d, dict(k=k), p=two(12 * u))


DOZ = [scenes(dozen, [("Asked: the price of {k}. A dozen is 12: one costs {p} divided by 12.", "{p}/12"), ("Then {k} cost {k} times {r1}.", "{k}*{r1}")], """
A dozen eggs cost {P}. What do {k} eggs cost?
Roses are {P} a dozen. {n} wants {k} roses. How much is that?
A dozen doughnuts is {P}. How much are {k} doughnuts at the same price?
The baker sells rolls at {P} per dozen. What is the price of {k} rolls?
Oysters cost {P} a dozen. How much do {k} oysters cost?
{n} needs {k} pencils. A dozen costs {P}. What will {he} pay?
If a dozen lemons are {P}, what will {k} lemons be?
A dozen candles cost {P} in the shop. How much for {k} candles?
Cupcakes: {P} a dozen. I want {k}. Total?
a dozen bagels is {P}, how much for {k}
We need {k} glasses and a dozen costs {P}. What do we pay?
One dozen golf balls is priced at {P}. Work out the price of {k} golf balls.
At {P} per dozen, what do {k} tulips cost?
How much are {k} buttons if they are {P} a dozen?
Find the cost of {k} oranges when a dozen oranges cost {P}.
A school orders {k} notebooks at {P} a dozen. How much does the school pay?
Plates are sold at {P} for a dozen, and {n} takes {k} at that rate. How much is it?
A farmer gets {P} for a dozen eggs. How much does he get for {k}?
Twelve tarts make a dozen and cost {P}. What would {k} tarts cost?
The market price is {P} the dozen. What is the price of {k} bananas?
""")]


# -- cents and dollars -----------------------------------------------------------------------------------------------------
def cheap(d):
    c, k = d.int(3, 95), d.int(3, 400)
    return small_price(d, dict(k=k), p=c)


DOLLARS = [scenes(cheap, [("Asked: the price in {words}. One costs {p}: {k} times {p}.", "{k}*{p}")], """
Bolts cost {P} each. How many {words} do {k} bolts cost?
A stamp is {P}. {n} needs {k} stamps. How much is that in {words}?
One copy costs {P}. What do {k} copies cost in {words}?
Electricity is {P} per unit. What do {k} units cost, in {words}?
A kilometre by scooter costs {P}. How many {words} are {k} km?
An egg is {P}. Find the cost of {k} eggs in {words}.
The print shop charges {P} a page. {n} prints {k} pages. What does {he} pay, in {words}?
Each text costs {P}. What are {k} texts in {words}?
Water costs {P} a cubic foot. What is the bill for {k} cubic feet in {words}?
Sweets are {P} each. How many {words} does {n} pay for {k}?
{k} nails at {P} each. Total in {words}?
A brick is {P}. How much do {k} bricks cost in {words}?
Every bottle brings back a deposit of {P}. {n} returns {k} bottles. How many {words} does {he} get?
A worker is paid {P} for each leaflet and hands out {k}. What does she earn in {words}?
The charge is {P} per unit, and {k} units were used. Give the charge in {words}.
Seedlings cost {P} apiece. What will {k} seedlings cost, in {words}?
How much, in {words}, are {k} buttons at {P} a button?
A charity gets {P} for every lap. The pupils run {k} laps. How many {words} is that?
{P} per kWh, {k} kWh. How many {words}?
Gas is {P} a unit. My meter says {k} units. What do I owe in {words}?
The toll is {P} a mile. What is it for {k} miles, in {words}?
Lemons are sold at {P} each. What do {k} of them come to in {words}?
"""), scenes(lambda d: small_price(d, dict(k=d.int(3, 90), l=d.int(2, 60), what=d.pick(["report", "school newspaper", "booklet"])), p=d.int(3, 30), q=d.int(20, 95)), [("The total is {k} times {p} plus {l} times {q}.", "{k}*{p}+{l}*{q}")], """
A black-and-white page costs {P} and a colour page {Q}. {n} prints {k} black-and-white pages and {l} colour pages. What does {he} pay in {words}?
Copies are {P} in black and {Q} in colour. What do {k} black and {l} colour copies cost, in {words}?
The copy shop takes {P} a plain page and {Q} a colour page. A {what} has {k} plain and {l} colour pages. How many {words} does it cost?
Small stickers are {P}, large ones {Q}. {n} buys {k} small and {l} large stickers. How many {words} is that?
A bus ticket for a child is {P} and for an adult {Q}. What do {k} children and {l} adults pay together, in {words}?
Screws cost {P} each and hooks {Q} each. How much are {k} screws and {l} hooks in {words}?
Raffle tickets: green ones {P}, blue ones {Q}. {k} green and {l} blue tickets were sold. How much money in {words} was that?
A can brings {P} and a bottle {Q} in deposit. {n} returns {k} cans and {l} bottles. How many {words} does {he} get?
A local text is {P}, a text abroad {Q}. What do {k} local texts and {l} texts abroad cost in {words}?
Night units cost {P} and day units {Q}. {k} night units and {l} day units were used. What is the bill in {words}?
One side printed is {P}, both sides {Q}. {n} prints {k} single pages and {l} double pages. Find the total in {words}.
Biscuits are {P} and slices of cake {Q} at the school fair. {k} biscuits and {l} slices are sold. How many {words} are taken?
Beads: glass {P}, wood {Q}. {k} glass and {l} wooden beads cost how many {words}?
{k} pages at {P} and {l} pages at {Q}: total in {words}?
A letter costs {P} to print and {Q} to post. The club prints {k} letters and posts {l}. What does that cost in {words}?
Pencils are {P} and pens {Q}. What is the price of {k} pencils and {l} pens in {words}?
""")]


# -- calls by the minute ---------------------------------------------------------------------------------------------------
def call(d):
    h, m = d.pick([1, 1, 1, 2, 2, 3, 4]), d.pick([5, 10, 12, 15, 18, 20, 24, 25, 30, 35, 40, 45, 48, 50])
    return small_price(d, dict(h=h, r=m, H=d.pick([f"{h} hour{'s' * (h > 1)} and {m} minutes", f"{h} hour{'s' * (h > 1)} {m} minutes", f"{h} h {m} min"])), p=d.int(2, 60))


CALLS = [scenes(call, [("Asked: the cost. An hour has 60 minutes: {h} times 60, plus {r}.", "{h}*60+{r}"), ("The cost is {r1} times {p}.", "{r1}*{p}")], """
A call abroad costs {P} a minute. {n} talks for {H}. What does the call cost in {words}?
The hotline charges {P} per minute. How many {words} do {H} cost?
An internet café takes {P} a minute. {n} stays {H}. How much is that in {words}?
Scooter hire is {P} per minute. What does a ride of {H} cost, in {words}?
{n} was on the phone for {H} at {P} a minute. Find the cost in {words}.
Parking is {P} a minute. A car stands there for {H}. What is to be paid, in {words}?
At {P} a minute, how many {words} does a call of {H} cost?
The e-bike costs {P} per minute and {n} rides for {H}. How many {words} is it?
A satellite phone call costs {P} a minute. What is the price of {H} in {words}?
How much are {H} of calls at {P} a minute, in {words}?
Video streaming on the ship is {P} per minute; we used {H}. How many {words} must we pay?
A tutor on the phone costs {P} per minute. What do {H} cost in {words}?
The car share bills {P} for each minute. For {H}, how many {words}?
{H} at {P} per minute, in {words}?
My bill lists {H} of calls. Each minute is {P}. What do they come to in {words}?
A machine costs {P} to run for a minute. What does it cost in {words} to run it for {H}?
The sunbed takes {P} a minute. Over the month {n} used it for {H}. What did {he} pay in {words}?
"""), scenes(lambda d: small_price(d, dict(k=d.int(3, 300)), p=d.int(2, 60)), [("Asked: the price in {words}. One costs {p}: {k} times {p}.", "{k}*{p}")], """
Calls cost {P} a minute. What do {k} minutes cost in {words}?
{n} phones for {k} minutes at {P} a minute. How many {words} is that?
A scooter costs {P} per minute. How many {words} does a ride of {k} minutes cost?
{k} minutes at {P} per minute: how many {words}?
The parking meter charges {P} a minute. What do {k} minutes cost, in {words}?
""")]


@skill("real_plain_scenes_packs", weight=3.5)
def pack_scenes(d):
    yield from tell(d, "scenes.packs", PACKS)


@skill("real_plain_scenes_uses", weight=3.5)
def use_scenes(d):
    yield from tell(d, "scenes.uses", BULK)


@skill("real_plain_scenes_weighed", weight=3)
def weighed_scenes(d):
    yield from tell(d, "scenes.weighed", KILO + HUNDRED)


@skill("real_plain_scenes_dozen", weight=1.5)
def dozen_scenes(d):
    yield from tell(d, "scenes.dozen", DOZ)


@skill("real_plain_scenes_cents", weight=4)
def cent_scenes(d):
    yield from tell(d, "scenes.cents", DOLLARS + CALLS)
