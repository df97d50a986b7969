"""More scenes for two packs, what one piece uses, 100 g and grams of a kilo, a dozen, calls, tariffs, prices by the square metre, children for a
known total, raises and two banks: the draws and thoughts of plain_scenes_prices.py and plain_scenes_deals.py.
"""
from .core import skill
from .plain_scenes_base import scenes, small_price, tell
from .plain_scenes_deals import banks, bare, counted, differ, equal_steps, fixed, laid, mixed, raised, tariffs
from .plain_scenes_prices import H, PORTION, USED, bag, bulk, call, cheap, dozen, gap, kilo, packs, per100

PACKS = [scenes(packs(), gap, """
[Nadia|Owen] sees {k} sponges for {A} and {l} sponges for {B}. By how much do the prices of one sponge differ?
A strip of {k} photos costs {A}; a sheet of {l} photos costs {B}. What is the difference in the price of a photo?
{k} bottles of cola are on offer for {A}, {l} bottles for {B}. Which saving per bottle does the cheaper offer bring?
The kiosk sells {k} sweets for {A} and {l} sweets for {B}. How much cheaper is a sweet in the cheaper bag?
{k} bars of soap at {A}, {l} bars at {B}: how much less is a bar in the better offer?
Two shops sell the same candles: {k} for {A} in one, {l} for {B} in the other. What is the price difference for one candle?
{n} pays {A} for {k} lessons. {m} pays {B} for {l}. How much more does a lesson cost one of them than the other?
Bread rolls: {k} for {A} at the baker's, {l} for {B} at the garage. Find the price of a roll in both and the difference.
Garden centre: {k} tulip bulbs {A}. Market: {l} tulip bulbs {B}. Difference per bulb?
A month's ticket of {k} rides costs {A}, another with {l} rides {B}. How much do they differ per ride?
Which unit price is lower and by how much: {k} pieces for {A} or {l} pieces for {B}? Give the difference.
How much would you save per can by taking the cheaper of {k} cans for {A} and {l} cans for {B}?
Let one shop sell {k} balls for {A} and another {l} balls for {B}. What is the difference per ball?
How much less does one egg cost in the better of these two: {k} eggs for {A}, {l} eggs for {B}?
Compare the price of one stamp: {k} stamps for {A}, {l} stamps for {B}. How big is the difference?
Printer A needs {A} for {k} copies, printer B {B} for {l} copies. How much is the difference for a copy?
{A} buys {k} nails here and {B} buys {l} nails there. By how much is a nail cheaper at the cheaper place?
In the canteen {k} meals cost {A} with a card; {l} meals cost {B} with another card. What does a meal differ in price?
One brand has {k} filters for {A}, the other {l} filters for {B}. Find the difference between the prices per filter.
Price per litre: {k} litres for {A}, {l} litres for {B}. What is the difference?
{k} pounds of apples are {A}, {l} pounds are {B}. How much cheaper per pound is the cheaper offer?
Unit prices: {k} for {A}; {l} for {B}. Difference?
"""), scenes(packs(True), gap, """
The family box with {k} ice creams is {A}, the small one with {l} is {B}. How much less does one ice cream cost in the family box?
A roll of {k} stickers costs {A}, a roll of {l} costs {B}. By how much do the stickers differ in price?
{k} nappies for {A}, only {l} for {B}: what is the difference per nappy?
The case of {k} cans costs {A}. In a pack of {l} they cost {B}. How much cheaper is a can in the case?
The season card for {k} games is {A}; {l} games without it are {B}. How much less is a game with the card?
""")]

USES = [scenes(bulk, USED, """
[Farmer Jo|The chef] buys {k} eggs for {A} and needs {g} eggs for a cake. What do the eggs in the cake cost?
The school paid {A} for {k} pencils. One class got {g}. What did the pencils of this class cost?
A bundle of {k} canes costs {A}. A bean frame is made with {g} canes. How much do the canes in a frame cost?
{A} was paid for {k} postcards. {n} sends {g} of them. What did the ones {he} sends cost?
{k} paper cups come to {A}. {g} cups are used at a party. What do the cups used cost?
{n} bought {k} tiles for {A} and used {g} of them in the hall. What is the cost of the tiles in the hall?
One bag with {k} marbles is {A}. A game takes {g} marbles. How much are the marbles for one game?
The vet buys {k} syringes for {A} and uses {g} a day. What do a day's syringes cost?
A ream of {k} sheets costs {A}. {n}'s report has {g} sheets. How much does its paper cost?
A wholesale pack of {k} bread rolls is {A}. For breakfast {g} are eaten. How much did the rolls for breakfast cost?
{k} LED lights cost {A}. A shop window needs {g}. How much are the lights for the window?
A tailor gets {k} zips for {A}. A tent needs {g} zips. What do they cost?
From a pack of {k} bin bags at {A}, {g} are used in a month. What do the bags for a month cost?
{k} staples cost {A}; a magazine takes {g}. Cost of the staples in a magazine?
A barrel of {k} litres costs {A}. A machine uses {g} litres a week. What does the oil for a week cost?
What do {g} plants cost if they come from a tray of {k} plants for {A}?
How much is the part of {g} buttons when {k} buttons cost {A}?
If a shop buys {k} bulbs for {A} and puts {g} in a lamp, what do the bulbs in the lamp cost?
"""), scenes(bag, PORTION, """
[A baker|Aunt Eva] has a {k} kg sack of flour for {A}. For a pie {g} g are used. What does the flour in the pie cost?
A {k} kg bag of potting soil is {A}. A small pot takes {g} g. How much does the soil in the pot cost?
{k} kg of peanuts were {A}. A bowl holds {g} g. What are the peanuts in the bowl worth?
The hamster's food is {A} for {k} kg and it eats {g} g a week. What does a week of food cost?
Chocolate is bought at {A} for {k} kg. A mousse needs {g} g. What does the chocolate in it cost?
A {k} kg block of cheese cost {A}. {g} g are grated on a pizza. How much is the cheese on the pizza?
For soap {n} uses {g} g of oil from {k} kg that cost {A}. What did the oil in it cost?
A bag of {k} kg of muesli costs {A}. A portion has {g} g. What does one portion cost?
Salt for the road: {k} kg at {A}. The steps need {g} g. What does it cost to salt them once?
{k} kg of beads cost {A}; a necklace weighs {g} g. How much are the beads in it?
A zoo pays {A} for {k} kg of fish. A penguin gets {g} g a meal. What does a meal cost?
""")]

WEIGHED = [scenes(kilo, [("Asked: the price of {g} g. A kilo is 1000 g: <p times g>, divided by 1000.", "<p*g>/1000")], """
[Ben|Maria] puts {g} g of plums on the scales. A kilo costs {P}. What do the plums cost?
One kilo of nuts is {P}. How much do I have to pay for {g} g?
The price of sausages is {P} per kilogram. What is the price of {g} g?
{g} g of carrots, {P} a kilo. Price?
Bananas: {P} per kg. {n} buys {g} g. How much is it?
A piece of cheese weighs {g} g. The kilo price is {P}. Work out the price of the piece.
For lunch {n} takes {g} g of salad at {P} a kilo. What does lunch cost?
If a kilo of cookies costs {P}, what is the price of a {g} g bag?
A child picks {g} g of gummy bears. They are {P} a kilo. How much is to be paid?
The chef orders {g} g of saffron rice at {P} per kilo. What will it cost?
What is the cost of {g} g when 1 kg costs {P}?
Copper wire costs {P} per kilo. How much is a coil of {g} g?
"""), scenes(per100("ml"), H("ml"), """
[A tube|A bottle] of {w} ml costs {P}. What is that per 100 ml?
Paint comes in {w} ml pots at {P}. What does 100 ml of it cost?
A shower gel of {w} ml is sold for {P}. Find its price for 100 ml.
{w} ml of ink cost {P}. How much is that per 100 ml?
The price of {w} ml is {P}. What is the price of 100 ml?
Maple syrup, {w} ml, {P}. Per 100 ml?
How much do 100 ml cost if a bottle with {w} ml costs {P}?
Calculate the price per 100 ml of a {w} ml drink that costs {P}.
"""), scenes(per100("g"), H("g"), """
[A box|A bag] of {w} g costs {P}. What is that per 100 g?
Butter is {P} for {w} g. What do 100 g of it cost?
Pasta comes in packs of {w} g at {P}. Find the price for 100 g.
The price of {w} g is {P}. What is the price of 100 g?
Dried mango, {w} g, {P}. Per 100 g?
How much do 100 g cost if a packet with {w} g costs {P}?
Calculate the price per 100 g of a {w} g pack that costs {P}.
{n} buys {w} g of olives for {P}. How much are they per 100 g?
""")]

DOZEN = [scenes(dozen, [("Asked: the price of {k}. A dozen is 12: one costs {p} divided by 12.", "{p}/12"), ("Then {k} cost {k} times {r1}.", "{k}*{r1}")], """
[Grandma|The cook] buys buns at {P} a dozen. What would {k} buns cost?
For {P} you get a dozen plums. How much would {k} plums be?
Candles are {P} the dozen, but the church needs {k}. What does it pay?
The price of a dozen pens is {P}. What is the price of {k} pens at this rate?
A hotel orders {k} towels. They cost {P} per dozen. How much is the order?
{n} wants {k} limes; limes are {P} a dozen. What do they cost {him}?
Balloons are sold by the dozen for {P}. What is a fair price for {k} balloons?
If twelve - a dozen - spoons cost {P}, what do {k} spoons cost?
One dozen ducks' eggs costs {P}; how much do {k} cost?
How much must I pay for {k} cupcakes at {P} a dozen?
{k} arrows at {P} a dozen: what is the cost?
Socks cost {P} for a dozen pairs. How much are {k} pairs?
A florist asks {P} for a dozen lilies. What would {k} lilies be?
Eggs: {P}/dozen. Price of {k} eggs?
What do {k} muffins cost if a dozen of them costs {P}?
A wholesaler sells mugs at {P} a dozen. A café takes {k}. What is the bill?
""")]

CALLS = [scenes(call, [("Asked: the cost. An hour has 60 minutes: {h} times 60, plus {r}.", "{h}*60+{r}"), ("The cost is {r1} times {p}.", "{r1}*{p}")], """
[Grandpa|Aunt May] talks to a friend in Peru for {H}. A minute is {P}. How much is the call in {words}?
Charging at the station costs {P} per minute. The car stays for {H}. What is the price in {words}?
A pool table is {P} a minute. {n} and {m} play for {H}. How many {words} do they pay?
A meeting room on the train costs {P} a minute. For {H}, how many {words} is that?
The translator takes {P} per minute and works {H}. Find her fee in {words}.
For {H} of skating at {P} a minute, how many {words} must be paid?
The computer in the hotel costs {P} per minute. {n} used it for {H}. What did that cost, in {words}?
If a minute costs {P}, what do {H} cost in {words}?
A boat on the lake is {P} a minute. What do you pay in {words} for {H}?
Locker with charger: {P} a minute, {H}. Cost in {words}?
The line to the doctor costs {P} a minute and {n} waits {H}. What does the wait cost, in {words}?
How many {words} does a conversation of {H} cost at {P} per minute?
"""), scenes(cheap, [("Asked: the price in {words}. One costs {p}: {k} times {p}.", "{k}*{p}")], """
[A school|An office] makes {k} copies at {P} each. How many {words} do they cost?
A potato is {P}. What do {k} potatoes cost, in {words}?
Each unit of gas is {P}. The bill is for {k} units. How many {words} is it?
A tram stop costs {P}. What are {k} stops, in {words}?
The club collects {k} cans and gets {P} for each. How many {words} does it get?
If one sheet costs {P}, what do {k} sheets cost in {words}?
{k} envelopes at {P} apiece: the price in {words}?
How many {words} are {k} stamps at {P} a stamp?
For every km {n} is paid {P}. What are {k} km worth in {words}?
""")]


def two_kinds(d):
    return small_price(d, dict(k=d.int(3, 120), l=d.int(2, 60)), p=d.int(3, 40), q=d.int(15, 95))


PAGES = [scenes(two_kinds, [("The total is {k} times {p} plus {l} times {q}.", "{k}*{p}+{l}*{q}")], """
[Ana|Karl] prints a thesis: {k} plain pages at {P} and {l} colour pages at {Q}. How much is it in {words}?
Plain paper is {P} a sheet, photo paper {Q}. What do {k} sheets of plain and {l} of photo paper cost in {words}?
{k} small nails at {P} and {l} large ones at {Q} cost how many {words}?
Tickets for pupils are {P}, for others {Q}. {k} pupils and {l} others come. How many {words} come in?
A washer costs {P}, a bolt {Q}. Find the price of {k} washers and {l} bolts in {words}.
In a raffle {k} tickets at {P} and {l} tickets at {Q} are sold. How many {words} is that together?
The printer charges {P} for black and {Q} for colour. {n} needs {k} black and {l} colour pages. The price in {words}?
{n} sells {k} cookies at {P} and {l} brownies at {Q}. How many {words} does {he} take?
Stamps: {k} of {P} and {l} of {Q}. What are they worth in {words}?
Night calls are {P} a minute, day calls {Q}. What do {k} minutes at night and {l} by day cost, in {words}?
What is the total in {words} of {k} pages at {P} each and {l} pages at {Q} each?
How many {words} do {k} short rides at {P} and {l} long rides at {Q} cost?
Cans bring {P}, glass jars {Q}. For {k} cans and {l} jars, how many {words} do you get?
A copy in black is {P}; in colour it is {Q}. Work out the cost of {k} black and {l} colour copies in {words}.
{k} single pages and {l} double pages were copied; a single page is {P}, a double page {Q}. How many {words} in all?
""")]

SAME = [scenes(bare(tariffs), [("Call the number x. The equation is {f}+{p}x={q}x.", "solve({f}+{p}x={q}x)")], """
[Two|These two] gardeners charge differently: one {F} plus {P} an hour, the other {Q} an hour. For how many hours is the charge equal?
A repair costs {F} for coming and {P} per hour at one firm and {Q} per hour at the other. For which number of hours is it the same?
Offer 1: {F} and then {P} per day. Offer 2: {Q} per day. After how many days have both cost the same?
A yoga card costs {F}, and every class {P}. Without the card a class is {Q}. For how many classes is the cost the same?
Kayaks: {F} plus {P} an hour at the bridge, {Q} an hour at the lake. When are both equally dear, in hours?
A locksmith takes {F} for the trip and {P} an hour. Another takes {Q} an hour. How long must the job be for the same bill?
A print shop has a set-up price of {F} and {P} a poster; another takes {Q} a poster. For how many posters is the price equal?
One DJ costs {F} plus {P} an hour, the other {Q} an hour. For how many hours do they cost the same?
Find the number of hours for which {F} plus {P} an hour equals {Q} an hour.
With call-out {F} and {P} an hour, or no call-out and {Q} an hour: for how many hours is the price the same?
Saving card: {F}, then {P} a trip. No card: {Q} a trip. At how many trips are the costs equal?
A babysitter wants {F} for taxi plus {P} an hour; a neighbour wants {Q} an hour. For how many hours is it equal?
After how many visits does a pass of {F} with {P} a visit cost as much as paying {Q} a visit?
How many hours must a plumber work so that {F} call-out and {P} an hour come to the same as {Q} an hour?
{F}+{P} per hour or {Q} per hour. Same after how many hours?
"""), scenes(bare(fixed), [("Call the number x. The equation is {f}+{p}x={g}+{q}x.", "solve({f}+{p}x={g}+{q}x)")], """
[Two|The two] electricians charge {F} plus {P} an hour and {G} plus {Q} an hour. For how many hours are they equal?
Gym A: {F} to join, {P} a month. Gym B: {G} to join, {Q} a month. After how many months have they cost the same?
A car costs {F} and {P} a day, a van {G} and {Q} a day. For how many days is the price the same?
One firm wants {F} and {P} per page, another {G} and {Q} per page. At how many pages is the bill equal?
When do {F} plus {P} a week and {G} plus {Q} a week come to the same, in weeks?
Internet: {F} set-up and {P} a month, or {G} set-up and {Q} a month. After how many months are both the same?
Two taxis: {F} plus {P} a km and {G} plus {Q} a km. For how many km do they cost the same?
How many hours cost the same at {F} plus {P} an hour as at {G} plus {Q} an hour?
""")]
for task in SAME:
    task.answer, task.box = equal_steps, "{s1}"

SQUARE = [scenes(laid, [("Asked: the total. The area is {w} times {h}.", "{w}*{h}"), ("The total is {f} plus {r1} times {p}.", "{f}+{r1}*{p}")], """
[A school|A family] has a hall of {w} m by {h} m floored. Each square metre is {P}, and {F} is added for the old floor. What does it cost?
New grass is {P} per m². The garden is {w} m by {h} m. There is a charge of {F} for the lorry. How much is it in all?
Tiles are {P} a square metre and laying them costs {F} altogether. How much is a bathroom of {w} m by {h} m?
A sign of {w} m by {h} m costs {P} per square metre plus {F} for the design. What is its price?
To varnish a floor {w} m long and {h} m wide costs {P} per square metre and {F} for the start. What is the total?
A pool cover costs {P} per m² and {F} for the frame. Find the price for {w} m × {h} m.
Carpet at {P} per square metre for {w} m by {h} m, plus {F} for fitting. What is the whole cost?
How much is a tent of {w} m by {h} m to hire at {P} per m² plus {F} for putting it up?
The job: {w} m by {h} m at {P} a square metre and a fixed {F}. Price?
What do I pay for {w} m by {h} m of {o} at {P} per m², with {F} for delivery?
An exhibition stand costs {F} plus {P} per square metre. How much is a stand of {w} m by {h} m?
"""), scenes(laid, [("The total is {f} plus {x} times {p}.", "{f}+{x}*{p}")], """
[A cleaner|A painter] takes {F} for each job and {P} per m². What does a job of {x} m² cost?
An office of {x} m² is let at {P} per square metre plus {F} for parking. What is the rent?
Fixed cost {F}, {P} per m², area {x} m². Total?
For {x} m² of {o} at {P} per square metre, plus {F} for the van, what is the bill?
Heating a flat costs {F} a year plus {P} for each square metre. The flat has {x} m². How much is that a year?
The bill has a fixed part of {F} and {P} for each of {x} square metres. How much is it?
""")]

CHILD = [scenes(lambda d: {**counted(d), "out": None}, [("The adults pay {c} times {a}.", "{c}*{a}"), ("The rest is {t_} minus {r1}.", "{t_}-{r1}"), ("The number of children is {r2} divided by {b}.", "{r2}/{b}")], """
[Grandpa|Mrs Bell] takes some children to the {place}. There are {adults} at {A} each; a child costs {B}. The total is {T_}. How many children are there?
A boat trip is {A} for adults and {B} for children. {adults} and some children pay {T_}. How many children are on the trip?
The receipt: {adults} at {A}, children at {B}, sum {T_}. How many children?
A youth group with {adults} pays {T_} at the pool. Adults {A}, children {B}. Find how many children there are.
If {adults} pay {A} each and every child pays {B}, how many children are there when {T_} is paid altogether?
{T_} is the price for {adults} and a few children. One adult costs {A}, one child {B}. How many children?
How many children went with {adults} if tickets cost {A} and {B} for a child, and {T_} was paid?
Adults: {A}. Children: {B}. {adults}, {T_} in total. Number of children?
A lunch costs {A} for an adult and {B} for a child. The bill for {adults} and the children is {T_}. How many children ate?
The bus to the sea costs adults {A} and children {B}. {n}'s group has {adults} and pays {T_}. How many children does it have?
{n} spends {T_} on tickets: {adults} at {A} and the rest for children at {B}. How many child tickets is that?
"""), scenes(mixed, [("Call the children x and the adults {k}-x. The equation is {a}({k}-x)+{b}x={t_}.", "solve({a}({k}-x)+{b}x={t_})")], """
[A theatre|A museum] sells {k} tickets and takes {T_}. Adults pay {A} and children {B}. How many children are there?
{k} people ride a train for {T_} in all. An adult is {A}, a child {B}. How many of them are children?
There were {k} visitors. Adults paid {A}, children paid {B}, and {T_} was taken. How many children came?
Of {k} tickets, some were for adults at {A} and some for children at {B}. All together cost {T_}. How many were for children?
How many child tickets at {B} are among {k} tickets worth {T_}, if the others cost {A} each?
{k} tickets, {T_}, adult {A}, child {B}. How many child tickets?
""")]
CHILD[1].answer, CHILD[1].box = "{a}({k}-x)+{b}x = {t_} gives x = {s1}.", "{s1}"

RAISE = [scenes(raised, [("{p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100")], """
[Lukas|Amina] gets {p}% more than the {A} before. How much more is it in {words}?
A cook's {o} of {A} rises by {p}%. How much more money is it?
{p}% is added to a {o} of {A}. What is added?
The union got a raise of {p}%. How much more does a worker on {A} get?
By how much does a {o} of {A} rise if it goes up {p}%?
My boss gave me a {p} percent raise. I had {A}. How much more is that?
A trainee has {A} a month. In May she gets {p}% more. How many {words} more is that?
The price of a pass is {A}. It goes up by {p} percent. How many {words} dearer does it get?
{n}'s pocket money of {A} a year is raised {p}%. How much more does {he} get a year?
Before the raise {A}, the raise is {p}%. How much is the raise in {words}?
A pension of {A} goes up {p}%. How much more is paid?
How much extra does {n} earn if {his} {o} of {A} goes up by {p}%?
What is the raise in {words} when a {o} of {A} grows by {p} percent?
"""), scenes(banks, differ, """
[Old Bank|City Bank] pays {p}% simple interest a year, [Sun Bank|River Bank] {q}%. How much do they differ in interest on {A} over {Y}?
{n} can lend {A} at {p}% or at {q}% simple interest for {Y}. How much more does the better one bring?
Compare two accounts: {p}% and {q}% simple interest. With {A} for {Y}, what is the difference in interest?
On {A} one bank gives {p}% and another {q}% simple interest a year. After {Y}, what is the difference?
Two banks lend {A} for {Y}, one at {p}%, one at {q}% simple interest. How much cheaper is the cheaper loan?
At {p}% or {q}% simple interest: how much does it matter for {A} over {Y}?
Interest on {A} for {Y}: {p}% at the first bank, {q}% at the second (simple). Find the difference.
{n} invests {A} for {Y} at {p}% simple interest, {m} the same sum at {q}%. By how much does their interest differ?
The rate is {p}% a year at one bank and {q}% at the next, simple interest. How much more is earned at the better one on {A} in {Y}?
How big is the difference between {p}% and {q}% simple interest on {A} after {Y}?
Bank 1: {p}%. Bank 2: {q}%. Simple interest, {A}, {Y}. difference?
If {A} stays in a bank for {Y}, how much more interest does one get at the higher of the two rates {p}% and {q}% (simple)?
""")]


@skill("real_plain_scenes_packs2", weight=2.5)
def packs2(d):
    yield from tell(d, "scenes.packs2", PACKS)


@skill("real_plain_scenes_uses2", weight=2.5)
def uses2(d):
    yield from tell(d, "scenes.uses2", USES)


@skill("real_plain_scenes_weighed2", weight=2.5)
def weighed2(d):
    yield from tell(d, "scenes.weighed2", WEIGHED + DOZEN)


@skill("real_plain_scenes_cents2", weight=3)
def cents2(d):
    yield from tell(d, "scenes.cents2", CALLS + PAGES)


@skill("real_plain_scenes_same2", weight=2)
def same2(d):
    yield from tell(d, "scenes.same2", SAME)


@skill("real_plain_scenes_square2", weight=2)
def square2(d):
    yield from tell(d, "scenes.square2", SQUARE)


@skill("real_plain_scenes_children2", weight=2)
def children2(d):
    yield from tell(d, "scenes.children2", CHILD)


@skill("real_plain_scenes_raise2", weight=2)
def raise2(d):
    yield from tell(d, "scenes.raise2", RAISE)
