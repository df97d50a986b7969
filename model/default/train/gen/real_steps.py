"""Stories of two and three calculations: trays of eggs, classes, travels, recipes, books, factories, collections."""
from .core import skill
from .real_words import Task, run


def d2(*tops):
    """Three or four small numbers."""
    return lambda d: dict(zip("abce", (d.int(2, d.pick([t, 2 * t])) for t in tops)))


def taken(d):
    """a packs of b, fewer than that (c) used."""
    a, b = d.int(3, d.pick([10, 25, 40])), d.int(3, d.pick([12, 30]))
    return dict(a=a, b=b, c=d.int(2, a * b - 2))


def goal(d):
    """a times b, and a goal c above it."""
    a, b = d.int(3, d.pick([9, 14])), d.int(3, d.pick([12, 30]))
    return dict(a=a, b=b, c=a * b + d.int(4, d.pick([40, 200])))


def flow(d):
    a, b = d.int(12, d.pick([60, 200, 900])), d.int(4, d.pick([30, 90]))
    return dict(a=a, b=b, c=d.int(3, min(a, 60)))


def losses(d):
    b, c = d.int(3, d.pick([30, 90])), d.int(3, d.pick([30, 90]))
    return dict(a=b + c + d.int(3, d.pick([40, 200])), b=b, c=c)


def together_shared(d):
    c = d.int(2, 9)
    s = c * d.int(4, 30)
    a = d.int(3, s - 3)
    return dict(a=a, b=s - a, c=c)


def rest_shared(d):
    c = d.int(2, 9)
    b = d.int(2, 40)
    return dict(a=b + c * d.int(3, 30), b=b, c=c)


def shared_then(d):
    b = d.int(2, 9)
    q = d.int(5, 30)
    return dict(a=b * q, b=b, c=d.int(2, q - 1))


def packs_shared(d):
    while True:
        a, b, c = d.int(2, 20), d.int(4, 30), d.int(2, 12)
        if a * b % c == 0:
            return dict(a=a, b=b, c=c)


def packs_used_shared(d):
    a, b, e = d.int(3, 15), d.int(4, 24), d.int(2, 9)
    c = a * b % e + e * d.int(0, max(0, a * b // e // 2 - 1))
    return dict(a=a, b=b, c=c or e, e=e)


def two_kinds(d):
    return dict(a=d.int(2, 15), b=d.int(3, 24), c=d.int(2, 15), e=d.int(3, 24))


def two_kinds_less(d):
    v = two_kinds(d)
    while v["a"] * v["b"] <= v["c"] * v["e"]:
        v = two_kinds(d)
    return v


def three_less(d):
    v = dict(a=d.int(2, 12), b=d.int(2, 12), c=d.int(2, 12))
    v["e"] = d.int(2, v["a"] * v["b"] * v["c"] - 1)
    return v


def more(d):
    a = d.int(5, d.pick([40, 90, 300]))
    return dict(a=a, b=d.int(2, max(3, a - 2)), k=(k := d.int(2, 5)), kw=d.pick(["twice", "two times"]) if k == 2 else ["three times", "four times", "five times"][k - 3] if d.chance(0.5) else f"{k} times")


STEPS = [
    Task(d2(12, 20, 20), [("<a times b>, then plus {c}.", "<a*b>+{c}")], [
        "{n} has {a} {boxes} of {things} with {b} in each, and {c} more {things} that are not packed. How many {things} does {he} have [altogether|in total]?", "There are {a} rows of {b} chairs in a hall and {c} extra chairs at the back. How many chairs are there?", "{n} reads {b} pages a day for {a} days and then {c} more pages. How many pages has {he} read?", "A school has {a} classes of {b} pupils and one class of {c} pupils. How many pupils does it have?", "{n} has {c} {t}. {He} buys {a} packs with {b} {t} in each. How many {t} does {he} have now?", "A baker bakes {a} trays of {b} rolls. {c} rolls are still left from the day before. How many rolls are there now?", "A taxi drives {a} trips of {b} km and then {c} km back to the garage. How many kilometres does it drive?", "{n} runs {a} laps of {b} m and then {c} m to the finish. How far does {he} run in metres?", "{title} already has {c} pens and orders {a} boxes of {b} pens. How many pens will there be?", "A tank contains {c} litres of water. {a} buckets of {b} litres are poured in. How much water is in it now?", "{n} scored {b} points in each of {a} games and {c} points in the last one. How many points is that in all?", "A train has {a} carriages with {b} seats each and a dining car with {c} seats. How many seats does the train have?"]),
    Task(taken, [("<a times b>, then minus {c}.", "<a*b>-{c}")], [
        "{n} buys {a} {boxes} of {things}. There are {b} {things} in each {box}. {He} uses {c} of them. How many are left?", "A shop receives {a} {boxes} with {b} {things} in each. {c} {things} are damaged. How many are not damaged?", "A baker makes {a} trays of {b} muffins and sells {c} muffins. How many muffins are left?", "A theatre has {a} rows of {b} seats. {c} seats are empty. How many people are watching the play?", "There are {a} classes with {b} children each. {c} children are ill today. How many children are at school?", "{n} had {a} bags of {b} marbles and gave away {c} marbles. How many marbles does {he} still have?", "A farmer collects {b} eggs a day for {a} days and sells {c} of them. How many eggs are left?", "A coach company has {a} coaches with {b} seats each. {c} seats are taken. How many seats are free?", "{n} picks {a} baskets of {b} apples. {c} apples are rotten. How many good apples are there?", "A machine makes {b} parts an hour. It runs for {a} hours, but {c} parts are faulty. How many good parts are made?", "{a} teams of {b} players came to the tournament. After the first day {c} players went home. How many players were left?", "{n} printed {a} booklets of {b} pages each. {c} pages were in colour and the rest in black and white. How many pages were in black and white?", "{n} had {a} packs of {b} stickers. {He} stuck {c} of them into an album. How many stickers are not in the album?"]),
    Task(goal, [("<a times b>, taken from {c}.", "{c}-<a*b>")], [
        "A book has {c} pages. {n} reads {b} pages a day for {a} days. How many pages are left?", "{n} wants to collect {c} {t}. {He} collects {b} a week for {a} weeks. How many does {he} still need?", "A tank holds {c} litres. {a} buckets of {b} litres are taken out. How many litres are left?", "A rope is {c} m long. {n} cuts off {a} pieces of {b} m each. How long is the rest?", "There were {c} {t} in a shop. {a} customers bought {b} {t} each. How many are left?", "{title} has {c} sheets of paper and gives {b} sheets to each of {a} pupils. How many sheets are left?", "A factory must make {c} lamps. It makes {b} a day. How many are still missing after {a} days?", "A farmer had {c} kg of potatoes and sold {a} sacks of {b} kg. How many kilograms are left?", "The trip is {c} km long. {n} has been driving for {a} hours at {b} km/h. How many kilometres are still to go?", "A hall has {c} seats. {a} classes of {b} pupils sit down. How many seats stay empty?", "{n} has {c} beads and makes {a} necklaces with {b} beads each. How many beads are left?", "A café had {c} eggs. It used {b} eggs a day for {a} days. How many eggs were left?", "A ship carries {c} containers. At each of {a} ports {b} containers are unloaded. How many are still on board?"]),
    Task(flow, [("Start with {a}, add what comes and subtract what goes.", "{a}+{b}-{c}")], [
        "{n} had {a} {t}. {He} [bought|found|was given] {b} more and then gave {c} to {m}. How many does {he} have now?", "There were {a} people on a train. At the station {b} got on and {c} got off. How many people are on the train now?", "A library has {a} books. It buys {b} new ones and throws away {c} old ones. How many books does it have now?", "There were {a} cars in a car park. During the morning {b} arrived and {c} left. How many cars were there at noon?", "{n} has {a} points. {He} wins {b} points and then loses {c}. What is {his} score?", "A farm had {a} hens. The farmer bought {b} and sold {c}. How many hens are there now?", "A school had {a} pupils. This year {b} joined and {c} left. How many pupils are there now?", "The lake held {a} fish. {b} were added, and {c} were caught. How many fish are left?"]),
    Task(flow, [("Start with {a}, add what comes and subtract what goes.", "{a}-{c}+{b}")], [
        "{n} had {a} {t}. {He} gave {c} to {m} and then bought {b} more. How many does {he} have now?", "A train left with {a} passengers. At the next station {c} got off and {b} got on. How many passengers are there now?", "A shop had {a} {t}. It sold {c} and got a delivery of {b}. How many {t} does it have now?", "There were {a} litres in a tank. {c} litres were used and {b} litres were added. How many litres are in it now?", "A club had {a} members. {c} left and {b} new ones joined. How many members does it have now?", "{n} was on page {a}, went back {c} pages and then read on for {b} pages. On which page is {he} now?", "{n} saved {a} stamps, lost {c} and found {b} others. How many stamps does {he} have?"], spell=0.04),
    Task(losses, [("{a} minus {b} and minus {c}.", "{a}-{b}-{c}")], [
        "{n} had {a} {t}. {He} gave {b} to {m} and {c} to {n3}. How many does {he} have left?", "A baker made {a} [rolls|pies|cakes]. {b} were sold in the morning and {c} in the afternoon. How many were left?", "Of {a} pupils, {b} walk to school and {c} come by bus. The others cycle. How many cycle?", "A book has {a} pages. {n} read {b} pages on Saturday and {c} on Sunday. How many pages are left?", "There are {a} {t} in a box. {b} are red, {c} are blue and the rest are green. How many are green?", "A rope of {a} m is cut. First {b} m and then {c} m are cut off. How long is the rest?", "A tank held {a} litres. {b} litres were used on {day} and {c} litres the day after. How many litres are left?", "{a} people work in a factory. {b} work in the morning, {c} in the afternoon and the rest at night. How many work at night?", "From {a} kg of flour a baker uses {b} kg for bread and {c} kg for cakes. How many kilograms remain?", "{n} must drive {a} km. {He} drives {b} km before lunch and {c} km after lunch. How many kilometres are left?"]),
    Task(d2(12, 12, 9), [("<a and b> together, times {c}.", "(<a+b>)*{c}")], [
        "{n} does {a} push-ups in the morning and {b} in the evening, every day. How many push-ups does {he} do in {c} days?", "Each class has {a} girls and {b} boys. How many children are there in {c} such classes?", "A box contains {a} red and {b} blue {t}. How many {t} are in {c} boxes?", "{n} walks {a} km to work and {b} km back by another way. How many kilometres is that in {c} days?", "A farmer gets {a} eggs from one hen house and {b} from the other every day. How many eggs is that in {c} days?", "Every pupil needs {a} exercise books and {b} folders. How many items are needed for {c} pupils?", "A bus runs {a} times in the morning and {b} times in the afternoon. How many runs is that in {c} days?", "A machine makes {a} lamps an hour and another {b} lamps an hour. How many do they make together in {c} hours?", "On each page there are {a} large and {b} small photos. How many photos are on {c} pages?"]),
    Task(together_shared, [("<a and b> together, divided by {c}.", "(<a+b>)/{c}")], [
        "{a} girls and {b} boys are divided into {c} equal teams. How many children are in each team?", "{n} has {a} {t} and {m} has {b}. They put them together and share them equally among {c} friends. How many does each friend get?", "{n} picked {a} [apples|pears] in the morning and {b} in the afternoon and packs them equally into {c} baskets. How many are in each basket?", "A teacher has {a} red and {b} blue pens and gives the same number to each of {c} pupils. How many pens does each pupil get?", "{n} read {a} pages last week and {b} pages this week. That was in {c} days altogether. How many pages a day did {he} read on average?", "A shop gets {a} {t} on {day} and {b} on {day3} and puts all of them equally on {c} shelves. How many are on each shelf?"]),
    Task(rest_shared, [("{a} minus {b}, divided by {c}.", "({a}-{b})/{c}")], [
        "{n} has {a} {t}. {He} keeps {b} and shares the rest equally among {c} friends. How many does each friend get?", "A baker makes {a} cookies, eats {b} of them and packs the rest equally into {c} boxes. How many cookies are in each box?", "There are {a} pupils. {b} are ill, and the others form {c} equal teams. How many pupils are in each team?", "{n} has {a} pages to read. {He} has read {b}. {He} wants to finish in {c} days. How many pages a day must {he} read?", "A rope is {a} cm long. {n} cuts off {b} cm and cuts the rest into {c} equal pieces. How long is each piece?", "A farmer picks {a} pumpkins. {b} are bad. The good ones are put equally into {c} crates. How many are in each crate?", "{n} wants to save {a} points and already has {b}. How many points must {he} get in each of the next {c} games?", "Of the {a} km to {town}, {n} has cycled {b} km. {He} wants to cycle the rest in {c} days, the same distance every day. How far is that per day?"]),
    Task(shared_then, [("{a} divided by {b}, then minus {c}.", "{a}/{b}-{c}")], [
        "{a} {t} are shared equally among {b} children. {n}, one of them, gives away {c}. How many does {n} have left?", "{b} friends share {a} {t} equally. {n} is one of them and loses {c} of {his} share. How many does {he} have now?", "{a} cards are dealt equally to {b} players. {n}, one of the players, puts down {c} cards. How many cards does {he} still hold?", "A rope of {a} m is cut into {b} equal pieces. From one piece {n} cuts off {c} m. How long is that piece now?"]),
    Task(shared_then, [("{a} divided by {b}, then plus {c}.", "{a}/{b}+{c}")], [
        "{b} friends share {a} {t} equally. {n}, one of them, already had {c}. How many does {he} have now?", "{a} {t} are divided equally into {b} bags, and then {c} more are put into each bag. How many are in a bag?", "{a} pupils are split into {b} equal groups. {c} more pupils join one of the groups. How many pupils are in that group?"]),
    Task(packs_shared, [("<a times b>, divided by {c}.", "<a*b>/{c}")], [
        "{n} has {a} packs with {b} {t} in each and shares them equally among {c} [children|friends]. How many {t} does each get?", "{a} boxes contain {b} {t} each. All of them are shared equally by {c} classes. How many {t} does each class get?", "{n} reads {b} pages a day and finishes a book in {a} days. How many pages a day must {he} read to finish it in {c} days?", "A school orders {a} cartons of {b} books and divides them equally among {c} classrooms. How many books does each classroom get?", "{a} trays of {b} eggs are repacked into boxes of {c}. How many boxes are filled?", "{a} workers need {b} days for a job. How many days do {c} workers need at the same pace?", "{n} bakes {a} trays of {b} cookies and packs them into bags of {c}. How many bags does {he} get?", "A farmer has {a} crates of {b} apples and fills bags with {c} apples each. How many bags are filled?"]),
    Task(packs_used_shared, [("<a times b>, minus {c}, divided by {e}.", "(<a*b>-{c})/{e}")], [
        "{n} has {a} boxes with {b} {t} in each. {He} keeps {c} and shares the rest equally among {e} friends. How many does each friend get?", "A baker makes {a} trays of {b} rolls. {c} rolls are burnt. The rest are packed in bags of {e}. How many bags are filled?", "A farmer collects {a} baskets of {b} eggs. {c} eggs break, and the others are put into boxes of {e}. How many boxes are there?", "A school buys {a} packs of {b} pencils. {c} pencils go to the office, and the rest is shared equally by {e} classes. How many pencils does each class get?", "There are {a} rows of {b} plants. {c} plants die, and the others are sold in trays of {e}. How many trays are sold?"]),
    Task(two_kinds, [("{a} times {b} plus {c} times {e}.", "{a}*{b}+{c}*{e}")], [
        "A school has {a} classes with {b} pupils and {c} classes with {e} pupils. How many pupils are there?", "{n} buys {a} packs of {b} red balloons and {c} packs of {e} blue balloons. How many balloons does {he} buy?", "In a hall there are {a} tables with {b} chairs and {c} tables with {e} chairs. How many chairs are there?", "{n} ran {a} laps of {b} m and {c} laps of {e} m. How far did {he} run in metres?", "A lorry carries {a} boxes of {b} kg and {c} boxes of {e} kg. What is the total weight?", "{n} reads {a} chapters of {b} pages and {c} chapters of {e} pages. How many pages is that?", "A hotel has {a} rooms with {b} beds and {c} rooms with {e} beds. How many beds does it have?", "{n} worked {a} days for {b} hours and {c} days for {e} hours. How many hours did {he} work?", "A farmer plants {a} rows of {b} carrots and {c} rows of {e} cabbages. How many plants is that?", "{n} packs {a} trays with {b} eggs and {c} trays with {e} eggs. How many eggs does {he} pack?"], spell=0.03),
    Task(two_kinds_less, [("{a} times {b} minus {c} times {e}.", "{a}*{b}-{c}*{e}")], [
        "A shop has {a} boxes of {b} {t}. {c} customers buy {e} {t} each. How many {t} are left?", "There are {a} rows of {b} seats in a hall. {c} groups of {e} people sit down. How many seats are still free?", "{n} has {a} packs of {b} beads and makes {c} bracelets with {e} beads each. How many beads are left?", "A baker bakes {a} trays of {b} rolls and sells {c} bags of {e} rolls. How many rolls are left?", "{title} has {a} packets of {b} sheets and gives {e} sheets to each of {c} pupils. How many sheets are left?".replace("gives {e} sheets to each of {c} pupils", "hands out {c} bundles of {e} sheets")], spell=0.03),
    Task(three_less, [("{a} times {b} times {c}, then minus {e}.", "{a}*{b}*{c}-{e}")], [
        "A warehouse has {a} shelves with {b} boxes each, and there are {c} lamps in every box. {e} lamps are broken. How many lamps work?", "A hotel has {a} floors with {b} rooms each and {c} beds in every room. {e} beds are free. How many beds are taken?", "{n} packs {a} crates of {b} bags with {c} oranges each. {e} oranges are bad. How many good oranges are there?"], spell=0.03),
    Task(lambda d: dict(a=d.int(20, 300), b=d.int(2, 30), c=d.int(2, 9)), [("{a} plus {b} times {c}.", "{a}+{b}*{c}")], [
        "{n} has {a} {t}. {He} gets {b} more every week. How many does {he} have after {c} weeks?", "A plant is {a} mm tall and grows {b} mm a day. How tall is it after {c} days?", "A library has {a} books and buys {b} new ones each month. How many books does it have after {c} months?", "A tank contains {a} litres, and {b} litres flow in every minute. How many litres are in it after {c} minutes?", "{n} is on page {a} and reads {b} pages a day. On which page is {he} after {c} days?"]),
    Task(more, [("The sum of {a} and {b}.", "{a}+{b}"), ("Together: {a} plus {r1}.", "{a}+{r1}")], [
        "{n} has {a} {t}. {m} has {b} more than {n}. How many {t} do they have [together|altogether|in total]?", "{n} scored {a} points. {m} scored {b} points more than {n}. How many points did they score together?", "There are {a} boys in a club and {b} more girls than boys. How many children are in the club?", "On Monday {n} read {a} pages, and on Tuesday {b} more pages than on Monday. How many pages did {he} read on the two days?", "A shop sold {a} {t} on {day} and {b} more than that on {day3}. How many did it sell altogether?"], answer="{a} + {b} = {r1}. Together: {a} + {r1} = {r2}.", weight=6),
    Task(more, [("The difference: {a} minus {b}.", "{a}-{b}"), ("Together: {a} plus {r1}.", "{a}+{r1}")], [
        "{n} has {a} {t}. {m} has {b} fewer than {n}. How many {t} do they have [together|altogether|in total]?", "{n} ran {a} laps. {m} ran {b} laps fewer than {n}. How many laps did they run together?", "There are {a} girls in a school choir and {b} fewer boys than girls. How many children sing in the choir?", "A baker sold {a} loaves in the morning and {b} fewer in the afternoon. How many loaves were sold that day?"], answer="{a} − {b} = {r1}. Together: {a} + {r1} = {r2}.", weight=5),
    Task(more, [("The product: {a} times {k}.", "{a}*{k}"), ("Together: {a} plus {r1}.", "{a}+{r1}")], [
        "{n} has {a} {t}. {m} has {kw} as many. How many {t} do they have [together|altogether|in total]?", "{n} picked {a} apples and {m} picked {kw} as many. How many apples did they pick together?", "A farmer has {a} cows and {kw} as many sheep. How many animals is that?", "On Saturday {a} people came to the fair. On Sunday {kw} as many came. How many people came on both days?"], answer="{a} × {k} = {r1}. Together: {a} + {r1} = {r2}.", weight=5),
]


@skill("real_steps", weight=7)
def real_steps(d):
    yield from run(d, "real.multi", STEPS)
