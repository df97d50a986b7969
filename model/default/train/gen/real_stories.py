"""Adding, taking away, multiplying and dividing in stories of one sentence to four, as a test paper or a parent would put them."""
from .core import skill
from .real_words import Task, dec, run


def two(d, hi=999):
    """a > b, both at least 3."""
    a = d.int(12, d.pick([40, 99, 300, hi]))
    return dict(a=a, b=d.int(3, a - 2))


def ab(lo, hi, lo2=None, hi2=None):
    return lambda d: dict(a=d.int(lo, hi), b=d.int(lo if lo2 is None else lo2, hi if hi2 is None else hi2))


def any_two(d):
    h = d.pick([40, 99, 300, 999, 5000])
    return dict(a=d.int(6, h), b=d.int(4, h))


def big_two(d):
    a = d.int(1200, d.pick([9999, 60000, 250000]))
    return dict(a=a, b=d.int(a // 5, a - 50))


def decs(d):
    k = d.pick([1, 1, 2])
    a, b = sorted((dec(d, 1, d.pick([9, 40, 120]), k), dec(d, 0.3, d.pick([5, 30]), d.pick([1, k]))), key=float)
    return dict(a=b if b != a else b + "5", b=a)


ADD = [("{a} plus {b}.", "<a+b>")]
SUB = [("{a} minus {b}.", "{a}-{b}")]
MUL = [("<a times b>.", "<a*b>")]
DIV = [("{a} divided by {b}.", "{a}/{b}")]

ADDING = [Task(any_two, [("<a plus b>.", "<a+b>")], [
    "{n} [has|owns|keeps] {a} {t} [in a drawer|at home|in a box|on a shelf]. For {his} birthday {he} [gets|receives|is given] another {b}. How many {t} does {n} have now?",
    "{n} [collected|found|gathered] {a} {t} on {day} and {b} on {day3}. How many {t} did {he} [collect|get] [altogether|in total|in all|over the two days]?",
    "There are {a} {t} on the [top|upper] shelf and {b} on the [bottom|lower] shelf. [How many {t} are there in total?|What is the total number of {t}?|How many are there altogether?]",
    "A [school|sports club|choir|summer camp] has {a} [girls|women] and {b} [boys|men]. How many [members|people] does it have [altogether|in all]?",
    "Class A [sold|made|brought] {a} {t} and class B [sold|made|brought] {b}. [Find|Work out|Calculate] the total number of {t}.",
    "In the morning a baker bakes {a} loaves. In the afternoon {he} bakes {b} more. How many loaves does the baker bake that day?",
    "{n} read {a} pages of {his} book [last week|before dinner|on the train] and {b} pages [this week|after dinner|in bed]. How many pages has {he} read so far?",
    "A farmer has {a} [sheep|hens|goats] in one field and {b} in another. How many [animals|of them] are there in the two fields?",
    "{a} people [visited|came to] the museum in the morning and {b} in the afternoon. How many visitors were there that day?",
    "A [car park|garage] has {a} cars on [the ground floor|the lower level] and {b} on [the first floor|the upper level]. How many cars are parked there?",
    "How many {t} do {n} and {m} have together if {n} has {a} and {m} has {b}?",
    "{n} scored {a} points in the first [round|game|level] and {b} points in the second. What was {his} total score?",
    "A library [bought|ordered] {a} [novels|storybooks] and {b} [dictionaries|picture books]. How many [new books|books] is that altogether?",
    "{m} [swam|ran|cycled] {a} [metres|m] before lunch and {b} after it. How [far|many metres] was that in total?",
    "{n} had {a} {t}. {m} gave {him} {b} more. [How many has {n} got now?|How many {t} does {n} have in the end?|Find how many {t} {he} has now.]",
    "If {n} drives {a} km to {town} and then {b} km to {town2}, how [far|many kilometres] does {he} drive?",
    "The first [shelf|crate|basket] holds {a} {t}, the second {b}. How many {t} is that?",
    "A theatre sold {a} adult tickets and {b} child tickets for the show. How many tickets were sold?",
    "{n} is saving stamps. {He} already had {a}, and today {he} bought {b} more. How many stamps are in {his} collection now?",
    "On {day} {a} [letters|parcels] were delivered and on {day3} {b}. Work out how many were delivered on both days together.",
    "{n} needs {a} [blue|green] tiles and {b} white ones for the [bathroom|kitchen]. How many tiles does {he} need altogether?",
    "After {n} gave away {b} {t}, {he} still had {a} left. How many did {he} have at the start?",
    "There were some {t} in a [bag|jar]. {n} took out {b} and {a} were left. How many {t} were in the [bag|jar] at first?",
    "A tree was {a} cm tall [last year|when it was planted]. Since then it has grown {b} cm. How tall is it now?",
    "The train left {town} with {a} passengers. At the next station {b} more got on. How many passengers are on the train now?",
    "Two [lists|albums|files] have {a} and {b} [entries|items|photos]. How many is that together?",
    "One [rope|ribbon|cable] is {a} cm long, another {b} cm. They are [joined|laid] end to end. What is the total length?",
    "{title}'s class picked {a} [apples|pears|pumpkins] and the class next door picked {b}. How many did the two classes pick?"]),
    Task(any_two, [("The sum of {a} and {b}.", "{a}+{b}")], [
    "{m} has {a} {t}. {n} has {b} more than {m}. How many {t} does {n} have?",
    "{n} has {b} more {t} than {m}. If {m} has {a}, how many does {n} have?",
    "{m} has {a} {t} and {n} has {b} more. How many does {n} have?",
    "On {day} {n} sold {a} {t}. On {day3} {he} sold {b} more than on {day}. How many did {he} sell on {day3}?",
    "A girls' school has {a} pupils. The boys' school has {b} pupils more. How many pupils does the boys' school have?",
    "{n} scored {a} points and {m} scored {b} points more than {n}. How many points did {m} score?"]),
    Task(decs, ADD, [
    "{n} walked {a} km in the morning and {b} km in the evening. How far did {he} walk in total?",
    "A parcel weighs {a} kg and another weighs {b} kg. What is their total [weight|mass]?",
    "{n} pours {a} litres of water and then {b} litres of juice into a [bowl|jug]. How many litres are in it now?",
    "Two planks are {a} m and {b} m long. What length do they have together?",
    "It rained {a} mm on {day} and {b} mm on {day3}. How much rain fell on both days?",
    "{n}'s [dog|cat|suitcase] weighed {a} kg. It is now {b} kg heavier. What does it weigh now?",
    "[Find|Work out] the total length of two pieces of string measuring {a} m and {b} m."]),
    Task(lambda d: dict(a=d.int(5, 400), b=d.int(5, 400), c=d.int(5, 400)), [("The total is the sum of all the numbers.", "{a}+{b}+{c}")], [
    "{n} sold {a} {t} on Monday, {b} on Tuesday and {c} on Wednesday. How many {t} did {he} sell [altogether|in three days|in total]?",
    "A school has {a} pupils in Year 7, {b} in Year 8 and {c} in Year 9. How many pupils are in these three years?",
    "There are {a} red, {b} blue and {c} green {t} in a [jar|bag|box]. How many {t} are there?",
    "{n}, {m} and {n3} [picked|collected] {a}, {b} and {c} {t}. How many do they have together?",
    "On a trip {n} drove {a} km the first day, {b} km the second day and {c} km the third day. What is the total distance?",
    "{a} adults, {b} teenagers and {c} children went to the fair. How many people was that?",
    "A lorry carries {a} kg of sand, {b} kg of gravel and {c} kg of cement. What is the total load in kg?",
    "How long is {n}'s walk if its three parts are {a} m, {b} m and {c} m long?",
    "Three villages have {a}, {b} and {c} [inhabitants|people]. How many [inhabitants|people] live there in all?",
    "{n} practised the piano for {a} minutes on Friday, {b} minutes on Saturday and {c} minutes on Sunday. How many minutes did {he} practise?"]),
]
TAKING = [Task(two, [("The difference: {a} minus {b}.", "{a}-{b}")], [
    "{m} has {a} {t}. {n} has {b} fewer than {m}. How many {t} does {n} have?",
    "{n} has {b} fewer {t} than {m}. If {m} has {a}, how many does {n} have?",
    "{m} has {a} {t} and {n} has {b} less. How many does {n} have?",
    "{n} scored {a} points and {m} scored {b} points fewer than {n}. How many points did {m} score?",
    "A red pole is {a} cm long. A blue pole is {b} cm shorter. How long is the blue pole?",
    "{n} has {a} {t} and {m} has {b}. How many more {t} does {n} have than {m}?",
    "{m} has {b} {t} while {n} has {a}. How many fewer does {m} have?",
    "{n} sold {a} {t} and {m} sold {b}. What is the difference between the two numbers?",
    "{n} weighs {a} kg and {his} brother {b} kg. How much heavier is {n}?",
    "In a [vote|class vote], {a} people chose pizza and {b} chose pasta. How many more people chose pizza?"]),
    Task(two, SUB, [
    "{n} had {a} {t}. {He} gave {b} [of them|{t}] to {m}. How many {t} does {n} have left?",
    "There were {a} {t} in the [shop|store|box|basket]. {b} [were sold|have been sold|were taken out]. How many are [left|still there]?",
    "{n} has {a} pages to read. {He} has already read {b}. How many pages are left?",
    "A book has {a} pages and {n} is on page {b}. How many pages does {he} still have to read?",
    "{b} of the {a} [pupils|children|students] [in the hall|on the trip|at the party] are girls. How many are boys?",
    "A [train|plane|coach] has {a} seats. {b} of them are [taken|occupied|booked]. How many seats are [free|empty|still available]?",
    "How many more {t} does {n} need if {he} has {b} and wants {a}?",
    "{n} wants to collect {a} {t}. So far {he} has {b}. How many are still missing?",
    "There are {a} [members|people] in the club. {b} of them [left|moved away|stopped coming]. How many are left?",
    "A farmer had {a} [eggs|hens|sheep] and sold {b} at the market. How many did the farmer keep?",
    "Out of {a} {t}, {b} were broken. How many were not broken?",
    "{n} counted {a} birds on the lake. Then {b} flew away. How many [birds|of them] stayed?",
    "A rope is {a} m long. {n} cuts off {b} m. How long is the rest?",
    "One hill is {a} m high and the next one {b} m. What is the difference in height?",
    "A tank held {a} litres of water. After watering the garden, {b} litres were left. How many litres were used?",
    "{n} is reading a book with {a} pages. After {b} pages {he} takes a break. How many pages remain?",
    "A baker made {a} [rolls|buns|pies] and {b} of them were sold by noon. [How many were left?|How many had not been sold?]",
    "{a} children [signed up|registered] for the [camp|race], but {b} did not come. How many came?",
    "The bus had {a} passengers. {b} got off at the [station|museum|park]. How many stayed on the bus?",
    "By how much is {n}'s score of {a} higher than {m}'s score of {b}?",
    "{n} started with {a} {t} and ended with {b}. How many did {he} lose?",
    "There are {a} [desks|chairs|lockers] in the school and {b} are new. How many are old?",
    "{m} [needs|must save up] {a} points for a prize and already has {b}. How many points does {m} still need?",
    "What is left when {b} {t} are taken from a [pile|box] of {a}?",
    "A film lasts {a} minutes. {n} has watched {b} minutes of it. How many minutes are left?",
    "{n} and {m} have {a} {t} between them. {b} of them belong to {m}. How many are {n}'s?",
    "There were {b} people in the cinema at first. At the end there were {a}. How many people came in meanwhile?"]),
    Task(big_two, SUB, [
    "The population of {town} was {a} ten years ago. Now it is {b}. By how many people has it fallen?",
    "A stadium has {a} seats. {b} tickets have been sold. How many seats are still free?",
    "A factory planned to make {a} [screws|bottles|lamps] and has made {b}. How many are still to be made?",
    "A car's milometer shows {a} km. A year ago it showed {b} km. How far was the car driven during the year?",
    "{a} people live in {town} and {b} in {town2}. How many more people live in {town}?",
    "A company printed {a} copies of a [newspaper|magazine] and sold {b}. How many copies were not sold?",
    "A website had {a} visitors in May and {b} in April. How many more visitors did it have in May?"]),
    Task(decs, SUB, [
    "A ribbon is {a} m long. {n} cuts off {b} m. What length is left?",
    "{n} ran {a} km and {m} ran {b} km. How much further did {n} run?",
    "A [jug|bottle|can] holds {a} litres. {b} litres are poured out. How much is left in it?",
    "A bag of [flour|rice|potatoes] weighs {a} kg. {n} uses {b} kg. How much remains?",
    "In the long jump {n} reached {a} m and {m} {b} m. By how much did {n} win?",
    "A pole is {a} m high and a wall {b} m. What is the difference in height?",
    "The winner needed {b} seconds less than the last runner, who needed {a} seconds. What was the winner's time?",
    "A full suitcase weighs {a} kg. The empty suitcase weighs {b} kg. How heavy are the things inside?"]),
]


def small_times(d):
    return dict(a=d.int(3, d.pick([12, 30, 60])), b=d.int(3, d.pick([12, 24, 60, 250])))


MULTIPLYING = [Task(small_times, MUL, [
    "There are {a} {boxes} with {b} {things} in each. How many {things} are there [altogether|in total|in all]?",
    "Each {box} [holds|contains] {b} {things}. How many {things} are there in {a} {boxes}?",
    "A {box} contains {b} {things}. How many {things} do {a} {boxes} contain?",
    "{n} has {a} {boxes}. There are {b} {things} in every {box}. How many {things} does {he} have?",
    "{n} [buys|orders|packs|fills] {a} {boxes} of {b} {things}. How many {things} is that?",
    "If one {box} has {b} {things}, how many {things} are in {a} {boxes}?",
    "A [theatre|cinema|hall] has {a} rows with {b} seats in each row. How many seats [are there|does it have] in total?",
    "{n} [reads|does|writes] {b} pages [a|every|each] day. How many pages is that in {a} days?",
    "A [machine|printer|robot] makes {b} [parts|pages|toys] per minute. How many does it make in {a} minutes?",
    "In an orchard there are {a} rows of {b} trees. How many trees are there?",
    "{a} children each [have|bring|make] {b} {t}. How many {t} is that altogether?",
    "{title} gives {b} {t} to each of {a} pupils. How many {t} does the teacher hand out?",
    "A bus can carry {b} passengers. How many passengers can {a} such buses carry?",
    "{n} runs {b} km every day. How [far|many kilometres] does {he} run in {a} days?",
    "Every week a [café|bakery|restaurant] uses {b} eggs. How many eggs does it use in {a} weeks?",
    "How many {things} do you need to fill {a} {boxes} if {b} fit into each?",
    "A [hotel|building] has {a} floors with {b} rooms on each floor. How many rooms are there?",
    "{a} teams take part in a tournament. Each team has {b} players. How many players take part?",
    "How many legs do {a} [insects|beetles|ants|crabs|tables] have if each of them has {b}?",
    "A garden bed has {a} rows. {n} plants {b} [carrots|lettuces|tulips] in every row. How many plants does {he} need?",
    "{n} does {b} push-ups a day. Work out how many push-ups {he} does in {a} days.",
    "[Find|Work out|Calculate] the number of {things} in {a} {boxes} of {b}.",
    "A ticket is valid for {b} rides. How many rides can {n} take with {a} tickets?",
    "A wall is built in {a} layers of {b} bricks. How many bricks were used?",
    "One bag of sand weighs {b} kg. What do {a} bags weigh?",
    "A jug holds {b} ml of water. {n} fills it {a} times. How many millilitres of water is that?",
    "A tiled floor has {a} rows and {b} columns of tiles. How many tiles does it have?",
    "{m} has {a} {t}. {n} has {b} times as many. How many {t} does {n} have?",
    "{n} has {b} times as many {t} as {m}. {m} has {a}. How many does {n} have?",
    "{n}'s heart beats {b} times a minute. How many times does it beat in {a} minutes?"]),
    Task(lambda d: dict(a=d.int(3, 40), b=dec(d, 0.2, d.pick([2, 9, 40]))), MUL, [
    "One [parcel|bag|box] weighs {b} kg. How much do {a} of them weigh?",
    "{n} drinks {b} litres of water a day. How much is that in {a} days?",
    "A lap of the [track|park] is {b} km long. {n} runs {a} laps. How far does {he} run?",
    "How long are {a} [planks|pipes|strips] of {b} m laid end to end?",
    "Each [cup|glass] holds {b} litres. How many litres are needed to fill {a} of them?",
    "A plant grows {b} cm a week. How much does it grow in {a} weeks?"]),
    Task(lambda d: dict(a=d.int(3, 30), b=d.int(3, 30), c=d.int(2, 12)), [("{a} times {b} times {c}.", "{a}*{b}*{c}")], [
    "There are {a} shelves with {b} boxes each, and every box contains {c} {t}. How many {t} are there?",
    "A warehouse has {a} rows of {b} stacks with {c} crates each. How many crates is that?",
    "{n} runs {a} laps of {b} metres on each of {c} days. How many metres does {he} run altogether?",
    "A school has {a} classes with {b} pupils. Each pupil needs {c} exercise books. How many exercise books are needed?",
    "{a} trucks carry {b} crates each, with {c} [melons|televisions|bicycles] in a crate. How many are carried in all?",
    "A hotel has {a} floors, {b} rooms on every floor and {c} beds in every room. How many beds does it have?"]),
]


def even(d, lo=3, hi=30):
    b = d.int(lo, hi)
    return dict(a=b * d.int(3, d.pick([12, 40, 90])), b=b)


def uneven(d):
    while True:
        b = d.int(4, d.pick([12, 30, 60]))
        a = d.int(b + 3, d.pick([100, 400, 2000]))
        if a > b and a % b:
            return dict(a=a, b=b)


DIVIDING = [Task(even, DIV, [
    "{a} {things} are packed into {boxes} of {b}. How many {boxes} are needed?",
    "{n} has {a} {things} and puts {b} into each {box}. How many {boxes} does {he} fill?",
    "How many {boxes} of {b} {things} can be made from {a} {things}?",
    "A [school|club] has {a} [pupils|children], who are put into [teams|groups] of {b}. How many [teams|groups] are there?",
    "A [ribbon|rope|board] of {a} cm is cut into pieces of {b} cm. How many pieces are there?",
    "{n} reads {b} pages a day. How many days does {he} need for a book of {a} pages?",
    "A [machine|printer] makes {b} [parts|copies] a minute. How many minutes does it need for {a}?",
    "{a} chairs are set out in rows of {b}. How many rows are there?",
    "{a} kg of [rice|flour|apples] are filled into bags of {b} kg. How many bags is that?",
    "{n} has saved {a} {t} in albums with {b} on each page. How many pages are full?",
    "A bus seats {b} people. How many buses are needed for exactly {a} people?",
    "{n} has {b} times as many {t} as {m}. {n} has {a}. How many does {m} have?"]),
    Task(even, [("Each gets {a} divided by {b}.", "{a}/{b}")], [
    "{a} {t} are shared equally [between|among] {b} [children|friends|pupils|people]. How many does each [get|receive]?",
    "{n} shares {a} {t} equally among {b} friends. How many {t} does each friend get?",
    "{b} friends share {a} {t} equally. How many does each of them get?",
    "{title} has {a} {t} for {b} pupils, and everyone gets the same number. How many does each pupil get?",
    "A teacher divides {a} {t} equally among {b} groups. How many {t} does each group receive?",
    "{a} {things} are spread evenly over {b} {boxes}. How many {things} are in each {box}?",
    "{n} puts {a} {things} equally into {b} {boxes}. How many {things} [go|are] in each {box}?",
    "If {b} children share {a} {t} fairly, how many {t} does each child get?",
    "{a} players are split into {b} equal teams. How many players are in a team?",
    "{n} wants to read a {a}-page book in {b} days, the same number of pages every day. How many pages a day is that?",
    "A rope of {a} m is cut into {b} equal pieces. How long is each piece?",
    "{b} identical [parcels|boxes|stones] weigh {a} kg together. What does one weigh?",
    "{a} [seats|chairs] are arranged in {b} equal rows. How many are in each row?",
    "A gardener plants {a} bulbs in {b} beds, with the same number in each. How many bulbs are in one bed?",
    "{b} pirates share {a} gold coins fairly. How many coins does each pirate get?",
    "A grandmother divides {a} [cherries|walnuts|sweets] equally among her {b} grandchildren. How many does each one get?"]),
    Task(lambda d: (lambda b, q: dict(b=b, a=f"{q * b / 10:.1f}".removesuffix(".0")))(d.int(2, 12), d.int(11, 99)), [("Each gets {a} divided by {b}.", "{a}/{b}")], [
    "A rope of {a} m is cut into {b} equal pieces. How long is each piece in metres?",
    "{b} friends share {a} litres of juice equally. How many litres does each get?",
    "{b} identical books weigh {a} kg together. How much does one book weigh?",
    "{n} pours {a} litres of milk equally into {b} jugs. How many litres are in each jug?",
    "{n} runs {a} km in {b} equal laps. How long is one lap?",
    "A plant grew {a} cm in {b} weeks, the same amount each week. How much did it grow per week?"]),
    Task(uneven, [("{a} divided by {b}, only the whole part: floor.", "floor({a}/{b})")], [
    "{n} has {a} {things}. Each {box} holds {b}. How many full {boxes} can {he} [make|fill]?",
    "{b} {things} fit into a {box}. How many {boxes} can be completely filled with {a} {things}?",
    "A baker has {a} [rolls|buns]. They are sold in bags of {b}. How many full bags are there?",
    "{n} has {a} cm of ribbon. A bow takes {b} cm. How many bows can {he} make?",
    "How many teams of {b} can be formed from {a} pupils?",
    "A cake needs {b} eggs. {n} has {a} eggs. How many whole cakes can {he} bake?",
    "A florist makes bouquets of {b} roses from {a} roses. How many complete bouquets is that?",
    "{a} {things} are packed in {boxes} of {b}. How many {boxes} will be full?",
    "{n} has {a} wheels. A [tricycle|cart|wagon] needs {b} wheels. How many can {he} build at most?"]),
    Task(uneven, [("{a} divided by {b}, rounded up to a whole number: ceil.", "ceil({a}/{b})")], [
    "{a} people want to cross the river and a boat takes {b} at a time. How many trips are needed?",
    "A minibus carries {b} children. How many minibuses are needed for {a} children?",
    "{n} must transport {a} {things}. One {box} takes {b}. How many {boxes} does {he} need?",
    "How many tables are needed for {a} guests if {b} can sit at each table?",
    "{b} photos fit on one page. How many pages does {n} need for {a} photos?",
    "{a} pupils go on a trip. Each car takes {b} pupils. What is the smallest number of cars needed?",
    "A lift carries at most {b} people. {a} people are waiting. How many times must it go up to carry them all?",
    "{n} needs {a} {things} for a party. They are sold in packs of {b}. How many packs must {he} buy?",
    "A shelf holds {b} books. How many shelves are needed for all {a} books in the room?",
    "A tent sleeps {b}. How many tents do {a} campers need?"]),
    Task(uneven, [("What is left of {a} in groups of {b} is the remainder: mod.", "{a} mod {b}")], [
    "{n} packs {a} {things} into {boxes} of {b}. How many {things} are left over?",
    "{a} {things} are put into {boxes} of {b}. How many do not fit into a full {box}?",
    "A teacher puts {a} pupils into groups of {b}. How many pupils are left without a group?",
    "From {a} cm of wire, {n} cuts as many {b} cm pieces as possible. How many centimetres are left?",
    "{n} sticks {a} photos into an album, {b} on each page, and fills as many pages as possible. How many photos are left for the last page?"]),
    Task(uneven, [("What is left of {a} in {b} equal shares is the remainder: mod.", "{a} mod {b}")], [
    "{a} {t} are shared equally among {b} children, each getting as many as possible. How many {t} are left over?",
    "{b} friends share {a} {t} so that all get the same whole number. How many {t} remain?",
    "{n} deals {a} cards equally to {b} players. How many cards are left over?",
    "{title} shares {a} {t} fairly between {b} pupils and keeps the rest. How many {t} does the teacher keep?"]),
    Task(uneven, [("The whole part of {a} divided by {b} first: floor.", "floor({a}/{b})"), ("Now the remainder of {a} divided by {b}: mod.", "{a} mod {b}")], [
    "{n} packs {a} {things} into {boxes} of {b}. How many full {boxes} are there, and how many {things} are left over?",
    "A baker puts {a} buns into bags of {b}. How many bags are full and how many buns remain?",
    "How many teams of {b} can be made from {a} children, and how many children are left out?"], answer="{b} goes into {a} {r1} times, with {r2} left over.", box="{r1} remainder {r2}"),
    Task(uneven, [("Each gets {a} divided by {b}, rounded down.", "floor({a}/{b})"), ("What is left of {a} in {b} equal shares is the remainder: mod.", "{a} mod {b}")], [
    "{a} {t} are divided equally among {b} children. How many does each child get, and how many are left over?", "{n} shares {a} {t} equally between {b} friends. How many does each friend get and how many are left?",
    "{b} children share {a} {t}. How many does each get and what is left over?", "{title} gives {a} {t} to {b} pupils in equal parts. How many does each pupil get, and how many remain?"], answer="Each: {a} ÷ {b}, rounded down, is {r1}; {r2} are left over.", box="{r1} remainder {r2}", weight=1.5),
]


@skill("real_adding", weight=2)
def real_adding(d):
    yield from run(d, "real.adding", ADDING)


@skill("real_taking", weight=2.4)
def real_taking(d):
    yield from run(d, "real.taking", TAKING)


@skill("real_multiplying", weight=2.4)
def real_multiplying(d):
    yield from run(d, "real.multiplying", MULTIPLYING)


@skill("real_dividing", weight=3)
def real_dividing(d):
    yield from run(d, "real.dividing", DIVIDING)
