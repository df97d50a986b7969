"""More scenes for fractions of fractions, half of what was left, those who did not, half a percent, ratios with owners, so many times as many,
a whole number minus a fraction, what is left over, so many in two weeks, boxes on pallets, coins, change and goals.
"""
from .core import skill
from .plain_scenes_base import Fraction, scenes, tell, until
from .plain_scenes_deals import fortnight, over
from .plain_scenes_shares import AFTER, FIRST, LARGER, OF, OTHER, PCT, SECOND, SMALLER, halves, minus, nested, not_, ratio, rest, rich, times, tiny, tiny_money
from .plain_scenes_till import MISSING, ONE, returned, three, three_money

NESTED = [scenes(nested, OF, """
[Our|Their] school has {N} pupils. {F} of them walk to school, and {g} of those who walk live in the same street. How many walkers live in that street?
A team played {N} games. It won {f} of them, and {g} of the wins were at home. How many home wins is that?
{n} baked {N} cookies. {F} of them have chocolate, and {g} of those also have nuts. How many have chocolate and nuts?
From {N} letters {f} are bills. {g} of the bills are paid at once. How many bills are paid at once?
A film club has {N} films. {F} are in colour and {g} of the colour films are comedies. How many colour comedies does it have?
There are {N} flowers in a garden, {f} of them roses. {g} of the roses are yellow. How many yellow roses grow there?
Of {N} patients {f} had a cold, and {g} of the ones with a cold had a fever too. How many had both?
A ship has {N} passengers; {f} are adults, and {g} of the adults are men. How many men are on board?
In a box of {N} screws {f} are long. {g} of the long screws are rusty. How many long, rusty screws are there?
{F} of {N} houses in a village have a garden, {g} of those gardens have a pond. How many gardens with a pond are there?
A choir has {N} singers. {F} of the singers are girls and {g} of the girls sing solo. How many girls sing solo?
An orchestra of {N} has {f} string players; {g} of them play the violin. How many violins is that?
{N} people were asked. {F} like tea, and {g} of the tea drinkers take milk. How many take milk in their tea?
A lake has {N} fish, {f} of them trout. {g} of the trout are caught. How many trout are caught?
{F} of {N} cars were tested, and {g} of those that were tested had a fault. How many had a fault?
Take {f} of {N}. Then take {g} of that. What do you get?
What do you get if you take {f} of {N} and then {g} of the result?
Out of {N} books {f} are in English, and {g} of the English ones are for children. How many English children's books are there?
How many of {N} eggs are both white and large, if {f} are white and {g} of the white ones are large?
{N} seats, {f} booked, {g} of the booked seats by students: how many seats do students have?
A flat of {N} square metres: {f} of it is living space, and {g} of the living space has carpet. How many square metres have carpet?
""")]

LEFT = [scenes(rest, [("After that: {a} minus {b}.", "{a}-{b}"), ("1/2 of {r1} is {r1} divided by 2.", "{r1}/2")], """
[Kim|Ada] had {a} beads, used {b} for a ring and half of what remained for a chain. How many went on the chain?
A farmer has {a} eggs. {b} break. He sells half of the good ones at the market. How many does he sell?
{n} starts with {a} coins, pays {b} for a ticket and puts half of the rest in a box. How many coins go in the box?
Of {a} seats {b} are reserved, and half of the others are taken. How many of the others are taken?
A library bought {a} books. {b} were given away and half of those that remained were put on the top shelf. How many are on the top shelf?
There were {a} sheep. {b} ran off; half of the rest were sold. How many were sold?
{n} saved {a} photos, deleted {b} and printed half of what was left. How many did {he} print?
A cook has {a} g of flour. After {b} g for a sauce, half of the remainder goes in a cake. How many g go in the cake?
{a} runners start. {b} stop early. Half of the others need more than an hour. How many need more than an hour?
Out of {a} sweets {n} first eats {b}, then gives {m} half of what is left. How many sweets does {m} get?
Take {b} from {a} and halve what is left. What is the result?
A bus with {a} people loses {b} at the first stop and half of the rest at the second. How many get off at the second stop?
{n} has {a} stamps. After giving {b} to {m}, {he} swaps half of those left. How many does {he} swap?
A shop has {a} lamps. It sells {b} on Monday and half of what is left on Tuesday. How many does it sell on Tuesday?
"""), scenes(halves, SECOND, """
[A baker|A grocer] sells {f} of {N} loaves before noon and {g} of what is left after noon. How many are sold after noon?
{n} eats {f} of {N} nuts, and {m} eats {g} of the rest. How many does {m} eat?
Of a {N} km route {f} is ridden on day one and {g} of the rest on day two. How many km are ridden on day two?
{F} of {N} pupils go home at noon and {g} of the others at two. How many go home at two?
First {f} of the {N} tickets are sold, then {g} of the ones left. How many are sold the second time?
A tank of {N} litres loses {f}, and then {g} of the rest is pumped out. How many litres are pumped out?
"""), scenes(halves, AFTER, """
[A baker|A grocer] sells {f} of {N} loaves before noon and {g} of what is left after noon. How many loaves remain?
{n} eats {f} of {N} nuts, and {m} eats {g} of the rest. How many nuts are left?
Of a {N} km route {f} is ridden on day one and {g} of the rest on day two. How many km are left?
{F} of {N} pupils go home at noon and {g} of the others at two. How many are still there?
First {f} of the {N} tickets are sold, then {g} of the ones left. How many are not sold?
{N} balloons: {f} burst, then {g} of the rest fly away. How many are left?
""")]

OTHERS = [scenes(not_, [("Asked: the percentage of the others. They are {a} minus {b}; divided by {a}, times 100.", "({a}-{b})/{a}*100")], """
[Coach Lee|Ms Diaz] invited {a} players and {b} stayed away. What percentage came?
{a} trees were planted and {b} died. What percentage of them is alive?
A quiz has {a} questions. {n} leaves {b} blank and answers the others. What percentage does {he} answer?
{b} of the {a} rooms in a hotel are free. What percentage is in use?
{a} tickets were printed and {b} not sold. What percentage was sold?
There were {a} parcels and {b} of them came too late. What percentage came in time?
From {a} cars {b} did not pass the test. What percentage passed?
{a} people joined a course; {b} dropped out. What percentage stayed?
{b} out of {a} fish were thrown back. What percentage was kept?
{n} threw {a} balls and {b} missed. What percentage hit?
Of {a} emails {b} are unread. What percentage is read?
If {b} of {a} workers do not come by car, what percentage comes by car?
What percentage of {a} pupils did the homework if {b} did not do it?
What percentage is not red when {b} of {a} beads are red?
{b} of {a} did not answer. What percentage answered?
"""), scenes(not_, [("The percentage is {b} divided by {a}, times 100.", "{b}/{a}*100")], """
[Coach Lee|Ms Diaz] invited {a} players and {b} stayed away. What percentage stayed away?
Of {a} emails {b} are unread. What percentage is unread?
{a} tickets were printed and {b} not sold. What percentage was not sold?
{b} of {a} workers do not come by car. What percentage does not come by car?
Of {a} people asked {b} had no opinion. What percentage had no opinion?
""", weight=3)]

HALF = [scenes(tiny, PCT, """
{n} has to find {P} of {a}. What is it?
I need {P} of {a}.
How do I work out {P} of {a}?
If you take {P} of {a}, what do you get?
What would {P} of {a} be?
Compute {P} of {a}.
Could you tell me {P} of {a}?
{P} of {a} = ?
{PP} of a number is wanted, and the number is {a}. What is it?
Give me {P} of {a}.
how big is {P} of {a}
From {a}, take {P}. How much is this part?
"""), scenes(until(tiny, lambda v: (Fraction(v["p"]) * v["a"] / 100).denominator == 1), PCT, """
[A baker|A printer] spoils {P} of {a} pieces. How many are spoilt?
{PP} of {a} runners did not finish. How many is that?
A city of {a} people grows by {P}. By how many people does it grow?
In {a} bottles {P} have a crack. How many bottles is that?
{PP} of the {a} pixels are dead. How many pixels are dead?
Of {a} seeds only {P} do not grow. How many do not grow?
A survey of {a} people has {P} with no opinion. How many people is that?
"""), scenes(tiny_money, PCT, """
[The bank|The broker] charges {P} of {A}. How much is charged?
A shop gives {P} of {A} to charity. How much does it give?
The exchange fee is {P} on {A}. What is the fee?
Savings of {A} earn {P} in a month. What do they earn?
A finder gets {P} of {A}. How much is that?
The rent of {A} goes up by {P}. How much is the increase?
""")]

RATIO = [scenes(rich(ratio, "x"), OTHER, """
[A bonus|A gift] of {X} goes to {n} and {m} in the ratio {r}. What does {m} get?
{n} : {m} = {r}. They share {X}. How much goes to {m}?
The money for a job, {X}, is divided {r} between {n} and {m}. How much has {m}?
Two farms, {n}'s and {m}'s, share a bill of {X} in the ratio {r}. What must {m} pay?
Let {X} be divided between {n} and {m} in the ratio {r}. Find {m}'s share.
In which amount does {m} share, if {n} and {m} split {X} in the ratio {r}?
{n} and {m} bought a lottery ticket together and share the win of {X} in the ratio {r}. How much does {m} win?
How much does {m} get when {n} and {m} divide {X} in the ratio {r}?
How much is {m}'s share of {X} if the shares of {n} and {m} are in the ratio {r}?
{X} for {n} and {m}, {r}. {m}?
"""), scenes(rich(ratio, "x"), FIRST, """
[A bonus|A gift] of {X} goes to {n} and {m} in the ratio {r}. What does {n} get?
{n} : {m} = {r}. They share {X}. How much goes to {n}?
How much does {n} get when {n} and {m} divide {X} in the ratio {r}?
The money for a job, {X}, is divided {r} between {n} and {m}. How much has {n}?
"""), scenes(rich(ratio, "s"), [("Asked: the second share. One part is {s} divided by {a}; {b} parts are wanted.", "{s}/{a}*{b}")], """
[A bonus|A gift] is shared by {n} and {m} in the ratio {r}. {n} receives {S}. What does {m} receive?
{n} : {m} = {r}. {n} has {S}. How much has {m}?
If {n}'s part is {S} and the ratio of {n} to {m} is {r}, what is {m}'s part?
{n} and {m} paid for a boat in the ratio {r}. {n} paid {S}. How much did {m} pay?
How much does {m} earn if {n} and {m} earn in the ratio {r} and {n} earns {S}?
When {n} gets {S}, how much does {m} get, the ratio being {r}?
{n}'s savings are to {m}'s as {r}. {n} has {S}. What has {m}?
""")]

TIMES = [scenes(times, SMALLER, """
[A bag|A box] has {w} as many red as green balls, {s} in total. How many are green?
Mum is paid {w} as much as {n} for the garden. Together they get {s} euros. How many euros does {n} get?
On a farm there are {s} animals, {w} as many cows as horses. How many horses are there?
{n} has walked {w} as far as {m}. Together they have walked {s} km. How many km has {m} walked?
Two numbers add up to {s}. One is {w} the other. What is the smaller number?
The sum of two numbers is {s} and the larger is {w} the smaller. Find the smaller one.
In a test with {s} questions there are {w} as many easy ones as hard ones. How many are hard?
There were {s} letters and parcels, {w} as many letters as parcels. How many parcels were there?
A tank and a jug hold {s} litres together, the tank {w} as much as the jug. What does the jug hold?
A class of {s} has {w} as many right-handers as left-handers. How many left-handers are in it?
{n} is given {w} as much as {m} of {s} apples. How many apples does {m} get?
A plank of {s} cm is sawn so that one part is {w} as long as the other. How long is the short part?
How many has {m}, if {n} has {w} as many and both together have {s}?
{s} in all, one has {w} as many as the other. The smaller part?
"""), scenes(times, LARGER, """
[A bag|A box] has {w} as many red as green balls, {s} in total. How many are red?
On a farm there are {s} animals, {w} as many cows as horses. How many cows are there?
{n} has walked {w} as far as {m}. Together they have walked {s} km. How many km has {n} walked?
Two numbers add up to {s}. One is {w} the other. What is the larger number?
The sum of two numbers is {s} and the larger is {w} the smaller. Find the larger one.
There were {s} letters and parcels, {w} as many letters as parcels. How many letters were there?
A tank and a jug hold {s} litres together, the tank {w} as much as the jug. What does the tank hold?
A plank of {s} cm is sawn so that one part is {w} as long as the other. How long is the long part?
How many has {n}, if {n} has {w} as many as {m} and both together have {s}?
{s} in all, one has {w} as many as the other. The larger part?
""")]
for task, tail in zip(TIMES, ["", "; then {k} × {s1} = {r2}"]):
    task.answer, task.box = "x+{k}x = {s} gives x = {s1}" + tail + ".", "{s1}" if not tail else "{r2}"

WHOLE = [scenes(minus, [("The difference of {w} and {p}, as a fraction.", "{w}-{p}")], """
Turn {w} − {F} into one fraction.
{w} − {F} = ? Write it as one fraction.
Find {w} minus {F} as a single fraction in simplest form.
What single fraction equals {w} - {F}?
Which fraction is {w} - {F}?
Give the result of {w} − {F} as an improper fraction.
Evaluate {w} - {F} and leave it as a fraction.
Please write {w} minus {F} as one fraction.
As a fraction, how much is {w} minus {F}?
{n} subtracts {F} from {w}. Which fraction does {he} get?
Starting from {w}, subtract {F}. Answer with a single fraction.
Calculate {w} take away {F}, as a fraction.
How much is {w} less {F}? Use a single fraction.
Combine {w} − {F} into one fraction.
In one fraction: {w} − {F}
A ribbon is {w} m. {F} of a metre is cut off. What is left in metres, as a fraction?
From {w} km a walker has done {F} of a km. How many km are left? Give a fraction.
A jug of {w} litres loses {F} of a litre. Write what is left as a single fraction.
A plank is {w} feet long; {F} of a foot is sawn off. How long is it, as a fraction of feet?
Take {w}, remove {F}, and write what remains as a fraction.
can you write {w} - {F} as 1 fraction
How would you write {w} minus {F} as an improper fraction?
Write as a single fraction: {w} - {F}
Simplify to a single fraction: {w} − {F}
The difference {w} − {F} as one fraction, please.
Show {w} - {F} as an improper fraction.
""", spell=0)]
WHOLE[0].box, WHOLE[0].answer = "{x1}", "{w} − {p} = {x1}."

OVER = [scenes(over, [("What is left of {a} in {k} equal shares is the remainder: mod.", "{a} mod {k}")], """
[Mr Roy|Aunt Lu] hands out {a} plums to {k} children, as many as possible to each and the same number. How many plums are left over?
{a} tickets are shared fairly by {k} schools. How many tickets remain?
{k} guests share {a} nuts. Each gets the same whole number. How many nuts are over?
A box of {a} crayons is divided equally among {k} pupils. How many crayons are not used?
If {k} people share {a} shells equally, how many shells are left?
{n} wants to give {k} friends the same number of {a} beads. How many beads will be left?
{a} euros in one-euro coins are shared equally by {k} people. How many coins are left over?
Divide {a} cakes equally among {k} tables. How many whole cakes are left over?
How many of {a} cards are left when {k} players get equally many?
A gardener plants {a} bulbs in {k} equal rows and keeps the rest. How many does he keep?
"""), scenes(fortnight, [("{w} weeks are {n_} days: {a} divided by {n_}.", "{a}/{n_}")], """
[A nurse|A clerk] fills in {a} forms in {W}, the same number each day. How many forms is that a day?
A horse eats {a} apples in {W}. How many does it eat per day?
{n} did {a} sums in {W}. How many sums a day was that?
The printer used {a} sheets in {W}. How many sheets per day?
A tank of {a} litres is just enough for {W}. How many litres can be used a day?
{a} visitors came in {W}. What is the mean number of visitors a day?
{n} swam {a} lengths in {W}, equally many on each day. How many lengths a day?
A ship needs {a} loaves for {W}. How many loaves are eaten each day?
For {W} there are {a} cans of food. How many cans is that for each day?
How many pages must {n} read every day to finish {a} pages in {W}?
How many km a day are {a} km in {W}?
If {a} tablets last {W}, how many are taken each day?
A robot mows {a} m² in {W}. How many m² does it mow per day?
The bakery used {a} eggs in {W}. How many eggs a day?
"""), scenes(lambda d: dict(a=d.int(2, 40), b=d.int(2, 30), c=d.int(2, 48)), [("{a} times {b} times {c}.", "{a}*{b}*{c}")], """
[A lorry|A van] brings {a} pallets. Every pallet holds {b} crates and every crate {c} bottles. How many bottles does it bring?
On {a} pallets stand {b} boxes each, with {c} tins in a box. How many tins are there?
A school buys {a} boxes with {b} packs of {c} pencils. How many pencils does it buy?
{a} farms have {b} hens each, and each hen lays {c} eggs. How many eggs is that?
There are {a} shelves, {b} boxes on each shelf and {c} marbles in each box. How many marbles?
{n} has {a} folders with {b} sheets each, and {c} stamps on each sheet. How many stamps has {he}?
A hall has {a} blocks of {b} rows with {c} seats in a row. How many people can sit in it?
A baker fills {a} trays a day with {b} rows of {c} rolls. How many rolls is that?
Each of {a} buses makes {b} trips with {c} passengers. How many passengers do they carry?
{a} teams of {b} players each get {c} bottles of water per player. How many bottles are needed?
A printer makes {a} books of {b} chapters with {c} pages each. How many pages is that in all?
How many bottles are on {a} pallets with {b} crates of {c} bottles each?
How many bulbs are in {a} cartons of {b} boxes with {c} bulbs in a box?
{a} pallets × {b} boxes × {c} bottles. How many bottles?
In {a} greenhouses stand {b} tables each, with {c} pots on each table. How many pots are there?
A tower block has {a} floors, {b} flats per floor and {c} windows per flat. How many windows has it?
""")]

BACK = [scenes(returned, ONE, """
[Ines|Paul] buys {k} stamps for letters, hands over {G} and receives {C}. What does one stamp cost?
A machine takes {G} for {k} drinks and gives {C} back. How much is one drink?
{k} haircuts for a family are paid with {G}; {C} comes back. What does one haircut cost?
The change was {C}. {n} had paid with {G} for {k} equal boxes of tea. What was a box of tea?
For {k} rides {n} hands in {G} and gets {C} back. Find the price of a ride.
{n} got {C} back from {G} after buying {k} balls. How much was each ball?
A class buys {k} maps. The teacher pays {G}, and {C} is returned. How much was each map?
{k} identical chairs: paid {G}, returned {C}. Price of a chair?
Out of a {G} payment {C} was returned. {k} tins had been bought. What did each tin cost?
{G} was given for {k} identical badges, and there was {C} in change. Calculate the price of one badge.
What is the price of one ruler if {k} rulers are bought with {G} and the change is {C}?
How much is each ticket if someone pays {G} for {k} of them and gets {C} change?
If you pay {G} for {k} loaves and get {C} back, how much is one loaf?
"""), scenes(three, MISSING, """
[A scout group|A choir] wants to sell {g} calendars. It sells {a}, {b} and {c} on three days. How many are still to be sold?
The aim is {g} steps. In three walks {n} makes {a}, {b} and {c} steps. How many more steps are needed?
{n} wants to swim {g} lengths this week. Monday {a}, Tuesday {b}, Wednesday {c}. How many lengths are left?
A potter has an order of {g} cups. He makes {a}, {b} and {c} on three days. How many must he still make?
A blood bank needs {g} donors and got {a} on day one, {b} on day two and {c} on day three. How many more donors does it need?
{g} pages must be copied. {a}, {b} and {c} have been done on three days. How many pages are left to copy?
To win, {n} needs {g} points. After three rounds with {a}, {b} and {c} points, how many more does {he} need?
The neighbours want to collect {g} bottles. So far: {a} on Friday, {b} on Saturday, {c} on Sunday. How many more?
How many more trees must be planted to make {g}, after {a}, {b} and {c} on three days?
"""), scenes(three_money, MISSING, """
[A scout group|A choir] needs {G}. Three concerts brought {A}, {B} and {C}. How much more must come in?
{n} wants a phone for {G} and has saved {A}, {B} and {C}. How much is still missing?
The goal is {G}. We took {A} on day 1, {B} on day 2 and {C} on day 3. How much do we still have to raise?
For a new roof {G} are needed. Gifts of {A}, {B} and {C} have come in. How much more is needed?
How much more does the class need for {G} after earning {A}, {B} and {C}?
""")]


@skill("real_plain_scenes_nested2", weight=2)
def nested2(d):
    yield from tell(d, "scenes.nested2", NESTED)


@skill("real_plain_scenes_left2", weight=2)
def left2(d):
    yield from tell(d, "scenes.left2", LEFT)


@skill("real_plain_scenes_others2", weight=1.5)
def others2(d):
    yield from tell(d, "scenes.others2", OTHERS)


@skill("real_plain_scenes_tiny2", weight=2)
def tiny2(d):
    yield from tell(d, "scenes.tiny2", HALF)


@skill("real_plain_scenes_ratio2", weight=2)
def ratio2(d):
    yield from tell(d, "scenes.ratio2", RATIO)


@skill("real_plain_scenes_times2", weight=2)
def times2(d):
    yield from tell(d, "scenes.times2", TIMES)


@skill("real_plain_scenes_whole2", weight=1.5)
def whole2(d):
    yield from tell(d, "scenes.whole2", WHOLE, story=False)


@skill("real_plain_scenes_over2", weight=2.5)
def over2(d):
    yield from tell(d, "scenes.over2", OVER)


@skill("real_plain_scenes_change2", weight=2)
def change2(d):
    yield from tell(d, "scenes.change2", BACK)
