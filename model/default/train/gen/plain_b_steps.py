"""Everyday stories of one, two and three calculations in plain words: the difference, so many times as many, sharing with what
is left over, packs used up, so much a day for some days, more and fewer with a total, ages - with facts that do not matter.
"""
from .core import skill
from .plain_b_base import tell
from .real_words import Task

KIN = ["sister", "brother", "cousin", "friend", "aunt", "neighbour", "uncle"]


def joined(firsts, asks):
    return [f"{a} {b}" for a in firsts for b in asks]


# -- the difference --------------------------------------------------------------------------------------------------------
def far_apart(d):
    top = d.pick([40, 100, 600, 3000, 90000])
    while True:
        a, b = d.int(3, top), d.int(3, top)
        if a < b:
            return dict(a=a, b=b, cur=d.pick(["dollars", "euros", "pounds"]))


# {a} is the smaller, {b} the larger.
GAP = ["The meter showed {a} last week and shows {b} now. How much was used?", "The meter says {b}. A month ago it said {a}. How much is the difference?", "{n} has {a} {t} and wants {b}. How many more are needed?", "{n} has saved {a} {cur}. The tent costs {b}. How much more is needed?", "The hall holds {b} people. {a} have come. How many seats are free?", "{n} weighs {a} kg, {m} weighs {b} kg. How much lighter is {n}?", "{m} has {b} {t} and {n} has {a}. How many more does {m} have?", "{n} has {a} {t}. {m} has {b}. How many fewer does {n} have?",
       "The tower is {b} m high and the mast {a} m. How much higher is the tower?", "A novel has {b} pages. {n} is on page {a}. How many pages are left?", "{n} walked {a} steps today. The goal is {b}. How many are missing?", "Last year {a} people came, this year {b}. How many more came this year?", "My parcel weighs {b} g, yours {a} g. By how much is mine heavier?", "The bridge was built {a} days ago, the road {b} days ago. How many days older is the road?", "What is the difference in weight between {a} kg and {b} kg?", "{b} seats, {a} sold. How many are left?", "There are {b} steps to the top. {n} has climbed {a}. How many are left?",
       "From {a} km on the clock to {b} km. How many km were driven?", "The trip counter read {a} at the start of the holiday and {b} at the end. How many km is that?", "One sofa costs {a} {cur}, the other {b}. How much dearer is the second?", "The phone costs {b} {cur} here and {a} online. How much do I save online?", "{n} needs {b} points for a prize and has {a}. How many points are missing?", "{n} ran {a} m and {m} {b} m. How much farther did {m} run?", "Train A takes {b} minutes, train B {a}. How much faster is train B?", "The recipe says {b} g, I have {a} g. how much more do I need?", "{a} of {b} puzzle pieces are in place. How many are left?", "How much more is {b} {cur} than {a} {cur}?", "How much less is {a} km than {b} km?", "how much taller is {m} at {b} cm than {n} at {a} cm", "The school had {a} pupils in {year} and has {b} now. How many more is that?",
       "{a} of the {b} guests have left. How many are still there?", "The jug takes {b} ml. There are {a} ml in it. How much still fits in?", "{n} is paid {a} {cur}, {m} {b}. What is the difference?", "I had {b} {cur} in the morning and have {a} now. How much did I spend?", "Before lunch there were {b} {t}, after lunch {a}. How many were eaten or taken?", "{n} was given {b} {cur} and has {a} left. How much is gone?"]
# -- so many times as many -------------------------------------------------------------------------------------------------
NUMBER = {2: ["twice", "two times", "double"], 3: ["three times", "3 times", "thrice"], 4: ["four times", "4 times"], 5: ["five times", "5 times"], 10: ["ten times", "10 times"]}


def fold(d):
    k, a = d.pick([2, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20]), d.int(2, d.pick([12, 60, 300]))
    kw = d.pick(NUMBER.get(k, [f"{k} times"]))
    return dict(k=k, a=a, s=a * k, kw=kw if kw not in ("double", "thrice") else f"{k} times", cur=d.pick(["dollars", "euros", "pounds"]))


LARGER = ["{m} has {a} {t}. {n} has {kw} as many. How many does {n} have?", "{n} has {kw} as many {t} as {m}. {m} has {a}. How many has {n}?", "{m} is {a} cm tall. A tree is {kw} as tall. How tall is the tree in cm?", "A bun costs {a} {cur}. A cake costs {kw} as much. What does the cake cost?", "{m} ran {a} km. {n} ran {kw} as far. How far did {n} run?", "The small tank holds {a} litres, the big one {kw} as much. How much does the big one hold?", "{m} got {a} points, {n} {kw} as many. How many did {n} get?", "On {day} {a} people came, on {day3} {kw} as many. How many came on {day3}?", "A cat weighs {a} kg. A dog weighs {kw} as much. How heavy is the dog?", "{n} is {kw} as old as {m}, who is {a}. How old is {n}?", "{m} read {a} pages and {n} {kw} as many. how many pages did {n} read"]
SMALLER = ["{n} has {kw} as many {t} as {m}. {n} has {s}. How many does {m} have?", "{n} has {s} {t}. That is {kw} as many as {m} has. How many does {m} have?", "A tree is {s} cm tall, {kw} as tall as {m}. How tall is {m} in cm?", "A cake costs {s} {cur}, {kw} as much as a bun. What does the bun cost?", "{n} ran {s} km, {kw} as far as {m}. How far did {m} run?", "The big tank holds {s} litres. That is {kw} as much as the small one. How much does the small one hold?", "{n} got {s} points, {kw} as many as {m}. How many did {m} get?", "{s} people came on {day3}. That was {kw} as many as on {day}. How many came on {day}?", "A dog of {s} kg weighs {kw} as much as a cat. How heavy is the cat?", "{n} is {s} and {kw} as old as {m}. How old is {m}?", "{n} read {s} pages, {kw} as many as {m}. how many pages did {m} read"]


# -- sharing and packing ---------------------------------------------------------------------------------------------------
def even(d):
    b, q = d.int(2, d.pick([9, 15, 30])), d.int(2, d.pick([12, 40, 90]))
    while (c := d.int(2, 20)) == b:
        pass
    return dict(a=b * q, b=b, q=q, c=c, cur=d.pick(["dollars", "euros", "pounds"]))


def uneven(d):
    while True:
        b, a = d.int(2, d.pick([9, 15, 30])), d.int(10, d.pick([60, 200, 500]))
        if a % b and a > b:
            return dict(a=a, b=b)


EACH = ["{a} {t} are shared by {b} children. How many does each get?", "{b} friends share {a} {t} equally. How many each?", "{n} and {m} and others, {b} in all, share {a} {t} equally. How many does {n} get?", "How many {t} does each of {b} people get from {a}?", "share {a} {t} among {b}. how many each?", "{a} cards are dealt to {b} players. How many does each get?", "{a} {t} for {b} pupils. How many for each pupil?"]
SHARES = ["A bill of {a} {cur} is split by {b} people. What does each pay?", "{b} friends hire a boat for {a} {cur}. What is each one's share?", "{b} people share a cost of {a} {cur}. How much is it each?", "{b} flatmates pay {a} {cur} rent together, all the same. How much does one pay?", "split {a} {cur} by {b}, each pays?"]
ONE_OF = ["What does one {thing} cost when {b} cost {a} {cur}?", "{b} of the same {things} are {a} {cur}. And one?", "{b} {things} are {a} {cur}. What is one?", "{n} pays {a} {cur} for {b} {things}. How much is one {thing}?", "{a} {cur} for {b} {things}. Price of one?", "If {b} {things} come to {a} {cur}, what is the price of each?", "{b} {things} cost {a} {cur}, so how much is each {thing}?"]
EQUAL = ["{n} puts {a} {t} into {b} boxes, the same number in each. How many are in a box?", "{a} pupils form {b} equal groups. How many are in each?", "If {b} bags hold {a} {t}, how many are in one bag?", "{a} km in {b} equal stages. How long is a stage?", "{n} reads {a} pages in {b} days, the same number each day. How many a day?", "{b} shelves hold {a} books, all the same number. How many on one shelf?", "{b} equal rows have {a} seats. How many are in a row?", "{a} litres fill {b} equal cans. How much is in a can?"]
THEN = ["{b} {things} cost {a} {cur}. How much are {c}?", "{n} pays {a} {cur} for {b} {things}. What would {c} cost?", "{b} {things} are {a} {cur}. What do {c} cost?", "If {b} {things} cost {a} {cur}, what is the price of {c}?", "{a} {cur} for {b} {things}. And for {c}?", "{b} tickets cost {a} {cur}. What do {c} such tickets cost?"]
WEIGHS = ["{b} {things} weigh {a} g. How much do {c} weigh?", "{b} equal planks are {a} cm long together. How long are {c}?", "{b} {things} weigh {a} g in all. What is the weight of {c}?", "{b} cups hold {a} ml. How much do {c} hold?", "{c} {things}? {b} of them weigh {a} g. How much is that in g?"]
BOXES = ["How many boxes of {b} can be filled with {a} {t}?", "{a} {t} are packed in boxes of {b}. How many boxes?", "{n} has {a} {t} and puts {b} in each bag. How many bags?", "A bag takes {b} {t}. How many bags for {a}?", "{a} chairs are put in rows of {b}. How many rows?", "{n} reads {b} pages a day. In how many days are {a} pages done?"]
FULL = ["{a} {t} are packed in boxes of {b}. How many full boxes are there?", "How many full bags of {b} can {n} make from {a} {t}?", "{n} has {a} cm of ribbon and cuts pieces of {b} cm. How many whole pieces?", "How many complete teams of {b} can {a} players form?", "From {a} {t}, how many whole sets of {b} are there?", "{a} {t}, {b} in each full tray. How many full trays?"]
WHOLE_EACH = ["{a} {t} are shared fairly by {b} children. How many whole ones does each get?", "{b} kids share {a} {t}. How many whole {t} for each?", "{n} deals {a} cards to {b} players as far as they go. How many does each get?", "{a} {t} for {b} people, the same number each, no cutting. How many does one get?"]
REST_EACH = ["{a} {t} are shared equally by {b} children. How many are left over?", "{b} friends share {a} {t} fairly. How many stay over?", "{n} shares {a} {t} among {b} people. How many are left?", "share {a} among {b}, what is left over?"]
REST_GROUP = ["{a} {t} are packed in boxes of {b}. How many are left over?", "{n} puts {a} {t} in bags of {b}. How many do not fit in a full bag?", "{a} pupils make teams of {b}. How many are without a team?", "{a} plants in rows of {b}. How many are left for the last, shorter row?", "From {a} cm of wire {n} cuts pieces of {b} cm. How many cm are left?"]
NEEDED = ["{a} {t} must go in boxes of {b}. How many boxes are needed?", "A bus takes {b} people. How many buses for {a} people?", "How many tables for {b} are needed for {a} guests?", "A lift takes {b} people. How many rides for {a} people?", "{n} needs {a} {t}. They come in packs of {b}. How many packs must {he} buy?", "A tent is for {b}. {a} scouts come. How many tents?", "{b} fit in a crate. How many crates for {a} {t}?", "A van takes {b} boxes a trip. How many trips for {a} boxes?"]


# -- two and three steps ---------------------------------------------------------------------------------------------------
def used(d):
    """a times b, fewer than that (c) gone."""
    a, b = d.int(2, d.pick([9, 20, 40])), d.int(3, d.pick([12, 30, 130]))
    return dict(a=a, b=b, c=d.int(2, a * b - 2), e=d.int(2, 12), cur=d.pick(["dollars", "euros", "pounds"]))


def stock(d):
    """c, of which b times a goes."""
    a, b = d.int(2, d.pick([7, 12, 30])), d.int(2, d.pick([12, 40, 90]))
    return dict(a=a, b=b, c=a * b + d.int(3, d.pick([40, 300])), e=d.int(2, d.pick([30, 200])), cur=d.pick(["dollars", "euros", "pounds"]))


def rest(d):
    """a, b of it gone, the rest in c equal parts."""
    c, q = d.int(2, 12), d.int(3, d.pick([15, 50]))
    b = d.int(2, d.pick([20, 90]))
    return dict(a=b + c * q, b=b, c=c, q=q, cur=d.pick(["dollars", "euros", "pounds"]), day_=d.pick(["days", "weeks"]))


PACKS_LEFT = ["{n} buys {a} packs of {b} {t} and uses {c}. How many are left?", "There are {a} rows of {b} seats. {c} are taken. How many are free?", "{a} boxes with {b} {t} each. {c} are broken. How many are fine?", "A gardener plants {a} beds with {b} tulips each. {c} do not grow. How many grow?", "{a} bags of {b} {t}, {c} eaten. how many left?", "{n} bakes {a} trays of {b} buns and gives away {c}. How many remain?", "A school has {a} classes of {b}. {c} pupils are away. How many are there?", "{n} earns {b} {cur} a week for {a} weeks and spends {c}. How much is left?", "I save {b} {cur} a month. After {a} months I spend {c}. What is left?", "{a} crates hold {b} bottles each. {c} bottles are empty. How many are full?"]
PACKS_MORE = ["{n} has {a} bags of {b} {t} and {c} single ones. How many {t} in all?", "{a} rows of {b} chairs and {c} more. How many chairs?", "{n} reads {b} pages a day for {a} days and then {c} more. How many pages?", "{n} pays {a} times {b} {cur} and a fee of {c}. What is that in all?", "Rent is {b} {cur} a day for {a} days plus a deposit of {c}. How much?", "{n} swims {a} lengths of {b} m and then {c} m more. How many metres?", "{a} buses with {b} people each and {c} people on foot. How many people?"]
PACKS_GIVE = ["A grower has {a} rows of {b} vines. {c} vines are cut down. Every vine left gives {e} kg of grapes. How much is picked?", "{n} makes {a} trays of {b} cakes, {c} break, the others sell for {e} {cur} each. How much money is that?", "{a} boxes of {b} {t}, {c} spoilt. The rest are sold at {e} {cur} each. How much comes in?", "A hall has {a} rows of {b} seats. {c} are empty. Everybody paid {e} {cur}. How much was paid?", "There are {a} hives with {b} frames each. {c} are empty. Each full one gives {e} kg of honey. How many kg?"]
LOSES = ["{b} litres a day drip out of a cask of {c} litres. How much is left after {a} days?", "{n} has {c} {cur} and spends {b} a day. What is left after {a} days?", "A roll of {c} m of tape. {b} m are used each day. How much is left after {a} days?", "A book has {c} pages. {n} reads {b} a day for {a} days. How many are left?", "There are {c} {t}. {a} people take {b} each. How many remain?", "{c} kg of feed, {b} kg a day. What is left after {a} days?", "A candle is {c} mm long and burns {b} mm an hour. How long is it after {a} hours?", "{n} has {c} {cur} and buys {a} tickets at {b} {cur} each. How much is left?", "The road is {c} km long. {n} walks {b} km a day. How far is it still after {a} days?"]
LOSES_GAINS = ["A pond has {c} litres. The sun takes {b} litres a day for {a} days, then rain brings {e}. How many litres does it have then?", "{n} has {c} {cur}, spends {b} a day for {a} days and then gets {e}. How much is that now?", "There are {c} {t}. {a} people take {b} each, then {e} are put back. How many are there?", "A barn holds {c} bales. {b} a day are used for {a} days, then {e} come in. How many are in it?", "A shop has {c} {t} and sells {b} a day. After {a} days {e} are delivered. How many are there then?", "{c} litres in a pool. {b} litres leak out each hour for {a} hours, then {e} are filled in. How many litres now?"]
PER_DAY = ["{n} has {a} {cur}. {He} spends {b} at once. The rest must last {c} {day_}. How much is that per day or week?", "A book has {a} pages, {b} are read. The rest is to be read in {c} days. How many a day?", "{n} must pay {a} {cur}. {He} pays {b} now and the rest in {c} equal parts. How much is each?", "{a} {t}, {b} of them bad. The good ones go in {c} equal bags. How many per bag?", "{n} keeps {b} of {a} {t} and shares the rest among {c} friends. How many does each get?", "There are {a} km to go. {b} km are done on the first day, the rest in {c} equal days. How far a day?", "{a} pupils, {b} away. The others make {c} equal teams. How many per team?", "{a} cm of wood. {n} cuts off {b} cm and saws the rest into {c} equal parts. How long is each?", "A {a} {cur} bike: {b} down, then {c} equal payments. How much is one payment?", "{a} litres, {b} spilt, the rest into {c} equal jugs. how much in each?"]
PER_DAY[0] = "{n} has {a} {cur} and spends {b} at once. The rest must last {c} days. How much is that per day?"


def two_kinds(d):
    return dict(a=d.int(2, 15), b=d.int(2, d.pick([12, 40])), c=d.int(2, 15), e=d.int(2, d.pick([12, 40])), cur=d.pick(["dollars", "euros", "pounds"]))


KINDS = ["{n} has {a} boxes of {b} {t} and {c} boxes of {e}. How many {t} in all?", "{a} buses with {b} people and {c} vans with {e} people. How many people?", "{n} works {a} days for {b} {cur} a day and {c} days for {e} {cur} a day. How much is that?", "{a} adults pay {b} {cur} each and {c} children {e} {cur} each. What is the total?", "There are {a} tables for {b} and {c} tables for {e}. How many people can sit?", "{n} plants {a} rows of {b} and {c} rows of {e} seeds. How many seeds?", "{a} notes of {b} {cur} and {c} notes of {e} {cur}. How much is it?", "{a} weeks at {b} hours and {c} weeks at {e} hours. How many hours?"]


LESS = ["There are {a} rows of {b} seats. {c} groups of {e} sit down. How many seats are free?", "{n} has {a} boxes of {b} {t} and gives {e} to each of {c} friends. How many are left?", "{a} packs of {b} {t}, {c} children take {e} each. How many remain?", "{n} buys {a} packs of {b} pens and gives {c} friends {e} pens each. How many pens does {he} keep?", "{n} earns {b} {cur} a day for {a} days and pays {e} a day for {c} days. How much is left?", "A baker makes {a} trays of {b} rolls and sells {c} bags of {e}. How many rolls are left?", "{a} crates of {b} apples, {c} bags of {e} are sold. How many apples are left?", "I buy {a} sheets of {b} stickers and use {e} on each of {c} cards. how many left?"]
KEPT = ["{n} earns {a} {cur} a week and spends {b}. How much is saved in {c} weeks?", "A shop takes in {a} {cur} a day and pays out {b}. What is left after {c} days?", "{n} gets {a} {cur} a month, rent is {b}. What is over in {c} months?", "Each of {c} boxes had {a} {t}. {b} were taken from each. How many {t} are there now?", "{c} tanks hold {a} litres each; {b} litres are taken from each. How many litres are left in all?", "{a} pupils in each of {c} classes, {b} away in each. How many are there?", "A tap gives {a} litres a minute, a leak loses {b} a minute. How much water is there after {c} minutes?", "{n} makes {a} {t} a day and sells {b} a day. How many are over after {c} days?"]
FILL = ["A tap gives {a} litres a minute and {b} litres a minute leak out. How many minutes to fill {s} litres?", "{n} earns {a} {cur} a week and spends {b}. How many weeks to save {s} {cur}?", "A snail climbs {a} cm by day and slips {b} cm by night. After how many days and nights is it {s} cm up? (Count {w} cm a day.)", "A pump brings {a} litres an hour, {b} litres an hour are used. In how many hours are there {s} litres?", "{a} {t} come in each day and {b} go out. After how many days are there {s}?"]
FILL.pop(2)


def two_kinds_less(d):
    while True:
        v = two_kinds(d)
        if v["a"] * v["b"] > v["c"] * v["e"]:
            return v


def kept(d):
    b, w, c = d.int(2, 60), d.int(2, 40), d.int(2, 30)
    return dict(a=b + w, b=b, c=c, s=w * c, w=w, cur=d.pick(["dollars", "euros", "pounds"]))


def shared_sum(d):
    c = d.int(2, 12)
    s = c * d.int(3, 40)
    a = d.int(2, s - 2)
    return dict(a=a, b=s - a, c=c)


POOLED = ["{n} has {a} {t} and {m} has {b}. They share them with others, {c} people in all, equally. How many each?", "{a} and {b} {t} are put together and shared by {c} people. How many does each get?", "{a} girls and {b} boys make {c} equal teams. How many are in a team?", "Costs of {a} and {b} euros are split by {c} people. How much is it for each?", "{n} picks {a} {t} on {day} and {b} on {day3} and puts them equally in {c} baskets. How many in each?", "A room costs {a} and the food {b} dollars. {c} friends share it all. What does each pay?"]


def more_total(d):
    a = d.int(5, d.pick([40, 90, 300]))
    return dict(a=a, b=d.int(2, a - 2), k=d.int(2, 6))


SECOND_MORE = ["{n} has {a} {t}. {m} has {b} more. How many do they have together?", "{n} got {a} points and {m} {b} points more. How many together?", "On {day} {a} cars passed, on {day3} {b} more. How many on both days?", "{n} is {a}. {m} is {b} years older. How old are they together?", "One box has {a} {t}, the other {b} more. How many in both?"]
SECOND_LESS = [f.replace(" more", " fewer" if "{t}" in f or "points" in f or "cars" in f else " less").replace("older", "younger") for f in SECOND_MORE]
SECOND_TIMES = ["{n} has {a} {t}. {m} has {k} times as many. How many do they have together?", "{n} got {a} points and {m} {k} times as many. How many together?", "On {day} {a} cars passed, on {day3} {k} times as many. How many on both days?", "{n} sold {a} tickets, {m} {k} times as many. How many did they sell in all?", "There are {a} ducks and {k} times as many hens. How many birds is that?"]
BOTH = ("Together: {a} plus {r1}.", "{a}+{r1}")


# -- ages ------------------------------------------------------------------------------------------------------------------
def ages(d):
    a = d.int(8, 70)
    return dict(a=a, b=d.int(2, min(a - 2, 40)), rel=d.pick(KIN))


OLDER = ["{n} is {a}. {m} is {b} years older. How old is {m}?", "{n} is {a}. How old will {he} be in {b} years?", "{m} was born {b} years before {n}, who is {a}. How old is {m}?", "{n} is {b} years older than {m}. {m} is {a}. How old is {n}?", "{n} is {a} now. What is {his} age {b} years from now?", "{b} years ago {n} was {a}. How old is {he} now?", "{n} is {b} years younger than {m}. {n} is {a}. How old is {m}?", "{n}'s {rel} is {b} years older than {n}. {n} is {a}. How old is the {rel}?"]
YOUNGER = ["{n} is {a}. {m} is {b} years younger. How old is {m}?", "{n} is {a}. How old was {he} {b} years ago?", "{m} was born {b} years after {n}, who is {a}. How old is {m}?", "{n} is {b} years younger than {m}. {m} is {a}. How old is {n}?", "{n} is {a} now. What was {his} age {b} years ago?", "In {b} years {n} will be {a}. How old is {he} now?", "{n} is {b} years older than {m}. {n} is {a}. How old is {m}?", "{n}'s {rel} is {b} years younger than {n}. {n} is {a}. How old is the {rel}?"]
BORN = ["{n} was born in {a}. How old will {he} be in {b}?", "{n} was born in {a}. How old was {he} in {b}, at the end of the year?", "A house was built in {a}. How many years old was it in {b}?", "A club was founded in {a}. How old was it in {b}?", "A tree was planted in {a} and cut in {b}. How many years is that?", "{n} bought a car in {a} and sold it in {b}. For how many years did {he} have it?"]


def two_years(d):
    a = d.int(1900, 2005)
    return dict(a=str(a), b=str(d.int(a + 2, 2030)))


STORIES = [Task(far_apart, [("{b} minus {a}.", "{b}-{a}")], GAP, weight=12), Task(fold, [("{a} times {k}.", "{a}*{k}")], LARGER, weight=3), Task(fold, [("{s} divided by {k}.", "{s}/{k}")], SMALLER, weight=6),
           Task(even, [("Each gets {a} divided by {b}.", "{a}/{b}")], EACH, weight=2), Task(even, [("{a} divided by {b}.", "{a}/{b}")], BOXES + EQUAL, weight=3),
           Task(even, [("Each share is {a} divided by {b}.", "{a}/{b}")], SHARES, weight=1), Task(even, [("One costs {a} divided by {b}.", "{a}/{b}")], ONE_OF, weight=2), Task(even, [("One costs {a} divided by {b}.", "{a}/{b}"), ("Then {c} cost {c} times {r1}.", "{c}*{r1}")], THEN, weight=3), Task(even, [("One is {a} divided by {b}; {c} times as much is wanted.", "{a}/{b}*{c}")], WEIGHS, weight=2), Task(uneven, [("{a} divided by {b}, only the whole part: floor.", "floor({a}/{b})")], FULL, weight=3), Task(uneven, [("Each gets {a} divided by {b}, rounded down.", "floor({a}/{b})")], WHOLE_EACH, weight=2),
           Task(uneven, [("What is left of {a} in {b} equal shares is the remainder: mod.", "{a} mod {b}")], REST_EACH, weight=2), Task(uneven, [("What is left of {a} in groups of {b} is the remainder: mod.", "{a} mod {b}")], REST_GROUP, weight=3), Task(uneven, [("{a} divided by {b}, rounded up to a whole number: ceil.", "ceil({a}/{b})")], NEEDED, weight=3)]
STEPS = [Task(used, [("<a times b>, then minus {c}.", "<a*b>-{c}")], PACKS_LEFT, weight=5), Task(used, [("<a times b>, then plus {c}.", "<a*b>+{c}")], PACKS_MORE, weight=4), Task(used, [("<a times b>, minus {c}, times {e}.", "(<a*b>-{c})*{e}")], PACKS_GIVE, weight=4),
         Task(stock, [("<a times b>, taken from {c}.", "{c}-<a*b>")], LOSES, weight=5), Task(stock, [("<a times b>, taken from {c}, then plus {e}.", "{c}-<a*b>+{e}")], LOSES_GAINS, weight=4), Task(rest, [("{a} minus {b}, divided by {c}.", "({a}-{b})/{c}")], PER_DAY, weight=5),
         Task(two_kinds_less, [("{a} times {b} minus {c} times {e}.", "{a}*{b}-{c}*{e}")], LESS, weight=4), Task(kept, [("{a} minus {b}, times {c}.", "({a}-{b})*{c}")], KEPT, weight=3), Task(kept, [("{s} divided by {a} minus {b}.", "{s}/({a}-{b})")], FILL, weight=2),
         Task(two_kinds, [("{a} times {b} plus {c} times {e}.", "{a}*{b}+{c}*{e}")], KINDS, weight=4), Task(shared_sum, [("<a and b> together, divided by {c}.", "(<a+b>)/{c}")], POOLED, weight=3),
         Task(more_total, [("First the second one: {a} plus {b}.", "{a}+{b}"), BOTH], SECOND_MORE, weight=2), Task(more_total, [("First the second one: {a} minus {b}.", "{a}-{b}"), BOTH], SECOND_LESS, weight=2), Task(more_total, [("First the second one: {a} times {k}.", "{a}*{k}"), BOTH], SECOND_TIMES, weight=2)]
AGES = [Task(ages, [("{a} plus {b}.", "{a}+{b}")], OLDER, weight=3), Task(ages, [("{a} minus {b}.", "{a}-{b}")], YOUNGER, weight=3), Task(two_years, [("{b} minus {a}.", "{b}-{a}")], BORN, weight=1.5)]


@skill("real_plain_b_stories", weight=3.5)
def real_plain_b_stories(d):
    yield from tell(d, "stories", STORIES)


@skill("real_plain_b_steps", weight=3.5)
def real_plain_b_steps(d):
    yield from tell(d, "steps", STEPS)


@skill("real_plain_b_ages", weight=0.8)
def real_plain_b_ages(d):
    yield from tell(d, "ages", AGES, story=False)
