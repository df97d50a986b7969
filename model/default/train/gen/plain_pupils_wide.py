"""Many more scenes for what is asked most: the question first with "if" and "when", people's own words, English as it comes."""
from fractions import Fraction

from .core import skill
from .plain_money_base import money
from .plain_pupils_base import Task, tell
from .plain_pupils_measures import end, rect, square
from .plain_pupils_money import basket, kilo, pair, saving, shared, some, unit, work, zoo, _two
from .plain_pupils_stories import S, M, L, minus_then, through, uneven
from .plain_structures_compose import ints
from .plain_b_base import two

KINDS = {}


def add(kind, draw, calls, templates, weight=1, **more):
    KINDS.setdefault(kind, []).append(Task(draw, calls, templates, spell=0.03, weight=weight, **more))


THREE = lambda v: len({v["a"], v["b"], v["c"]}) == 3      # noqa: E731
add("steps", ints(lambda v: v["c"] < v["a"] * v["b"] and THREE(v), a=[6, 12, 20], b=S, c=M), [("<a times b>, then minus {c}.", "<a*b>-{c}")], ["how many cookies are left if i bake {a} trays with {b} cookies and we eat {c}", "how many seats are free in a train with {a} wagons of {b} seats when {c} people are inside", "how many good bottles are there if a shop gets {a} boxes with {b} bottles and {c} are broken", "how many cards do i have when i buy {a} packs of {b} and give {c} away", "how many kids are at school if there are {a} classes with {b} kids and {c} are ill",
     "{n} buys {a} packets with {b} seeds and plants {c} seeds. how many seeds has {he} still", "our teacher has {a} packs of paper with {b} sheets, she used {c} sheets. how many sheets are there now", "in a garage are {a} floors for {b} cars each. {c} cars are parked. how many cars can still come", "the cook had {a} bags with {b} potatoes and peeled {c}. how many potatoes are not peeled", "a bus company has {a} buses with {b} seats and sold {c} tickets. how many tickets can they still sell", "my dad drives {b} km to work {a} times a week. he did {c} km already. how many km are left this week",
     "a puzzle has {a} rows with {b} pieces, {c} pieces are lost. how many pieces are there", "i do {b} exercises a day for {a} days but {c} were wrong. how many were right", "the farmer planted {a} rows of {b} lettuces and the snails ate {c}. how many lettuces are left", "each of our {a} albums has {b} photos and we throw {c} photos away. how many photos do we keep"], 2)
add("steps", ints(THREE, a=[6, 12, 20], b=S, c=S), [("<a times b>, then plus {c}.", "<a*b>+{c}")], ["how many people go on the trip if there are {a} buses with {b} people and {c} more in cars", "how many books are in the class if {a} shelves have {b} books and {c} are on the tables", "how many apples has mum when she buys {a} bags of {b} apples and had {c} already", "how many minutes did i practise if i did {b} minutes on {a} days and {c} minutes today", "{n} ate {b} grapes every hour for {a} hours and then {c} more. how many grapes did {he} eat", "my son has {a} sheets of {b} stickers and {c} single stickers. how many stickers is it together",
     "we sit at {a} tables with {b} kids and {c} kids have no table. how many kids are we", "dad planted {a} rows of {b} trees and then {c} more trees. how many trees did he plant", "a baker made {a} trays with {b} buns and {c} extra buns. how many buns", "in the hall are {a} rows of {b} chairs and {c} chairs at the wall, how many people can sit"], 1.5)
add("steps", ints(lambda v: v["c"] > v["a"] * v["b"] and v["a"] != v["b"], a=[6, 12, 20], b=S, c=L), [("<a times b>, taken from {c}.", "{c}-<a*b>")], ["hi, there was {c} l water in the tank, every day we use {b} l. how much after {a} days", "how many pages are left if a book has {c} pages and i read {b} pages on {a} days", "how many sweets has the teacher left if she had {c} and gave {b} to each of {a} kids", "how long is the rest of a {c} cm ribbon when i cut {a} pieces of {b} cm", "{n} has {c} stickers and puts {b} on each of {a} pages. how many are left", "a shop has {c} eggs and sells {a} boxes with {b} eggs. how many eggs are still there", "mum has {c} minutes. she needs {b} minutes for each of {a} shirts. how many minutes are left", "my phone has {c} photos, i delete {b} every day for {a} days. how many photos are left", "a truck has {c} boxes, at each of {a} shops the driver leaves {b}. how many boxes are in the truck then", "{c} people wait. a boat takes {b} people and goes {a} times. how many people still wait", "the battery has {c} minutes, one film is {b} minutes. how many minutes are left after {a} films", "we need {c} points. we have {a} cards with {b} points. how many points are missing", "from {c} cm wool {n} uses {b} cm for each of {a} bracelets, how much wool is left", "in the bag was {c} g of flour, each cake needs {b} g. how much g is left after {a} cakes"], 2)
add("steps", ints(through, a=[5, 9, 15], q=[4, 12], c=[6, 12]), [("<a times b>, divided by {c}.", "<a*b>/{c}")], ["how many sweets does each of {c} kids get if we have {a} bags with {b} sweets", "mum bakes {a} trays with {b} cookies and puts them in bags of {c}. how many bags", "how many bags do i fill if i have {a} boxes of {b} nuts and put {c} in a bag", "we have {a} packets of {b} pencils for {c} kids. how many for each kid", "{n} has {a} pages with {b} stamps and makes pages of {c} stamps. how many pages now", "a farmer has {a} trees with {b} apples and packs {c} apples in a box. how many boxes", "{a} kids bring {b} bottles each, {c} bottles go in one box. how many boxes are full", "{a} times {b} beads are shared by {c} girls. how many beads has each girl", "{a} classes with {b} kids go in groups of {c}. how many groups is it"], 1.5)
add("steps", ints(minus_then, k=[5, 9], q=[8, 25], c=S), [("{s} minus {c}, divided by {k}.", "({s}-{c})/{k}")], ["how many sweets gets each of {k} kids if there are {s} and mum keeps {c}", "how many pages a day do i have to read if the book has {s} pages, i read {c} and there are {k} days", "{n} has {s} cards, {he} keeps {c} and gives the rest to {k} friends, all the same. how many does each friend get", "we picked {s} apples and {c} are bad. the others go in {k} baskets equal. how many in one basket", "dad has {s} screws, uses {c} and puts the rest in {k} boxes the same. how many are in a box", "{s} kids, {c} are ill. the rest plays in {k} teams. how many in each team"], 1.2)
add("steps", ints(uneven, a=[9, 14, 40], b=S, r_=[8, 20]), [("{s} divided by {a}, rounded up to a whole number: ceil.", "ceil({s}/{a})")], ["each egg carton has {a} eggs, we need {s} eggs, how many cartons", "juice comes in packs of {a}, we want {s} juices. how many packs", "a pack has {a} cards and i need {s} invitations. how many packs do i buy", "how many cars do we need if {s} people go and {a} fit in a car", "how many times must dad drive when he can take {a} boxes and there are {s}", "how many boats for {s} kids if {a} kids can sit in one", "we are {s} and a table is for {a}. how many tables do we need", "the shop sells cups in packs of {a}. for {s} guests how many packs do i need", "one bag of sweets is enough for {a} kids. how many bags for {s} kids", "{n} can carry {a} books. there are {s} books to carry. how many times does {he} go"], 1.6)


def loads(d):
    w = d.pick(["3.5", "2.5", "1.5", "4.5", "0.5", "0.75", "2.4", "1.2"])
    k = d.int(2, 20) * (2 if w.endswith("5") else 5)
    while (Fraction(w) * k).denominator != 1:
        k += 1
    u, o = d.pick([("tonnes", "a lorry takes"), ("litres", "a bucket holds"), ("kg", "a bag holds"), ("litres", "a jug is for"), ("m", "one piece is")])
    return dict(w_=w, s=int(Fraction(w) * k), u=u, o=o)


add("steps", loads, [("{s} divided by {w_}.", "{s}/{w_}")], ["{o} {w_} {u}, how many times for {s} {u}", "{o} {w_} {u}. how many do i need for {s} {u}", "{s} {u} and {o} {w_} {u}. how many is that", "how many times does {w_} {u} fit in {s} {u}"], 0.6)
add("steps", ints(lambda v: v["b"] + v["c"] < v["a"], a=L, b=S, c=S), [("Start with {a}, add what comes and subtract what goes.", "{a}-{b}-{c}")], ["how many pages are left if a book has {a} pages and i read {b} yesterday and {c} today", "how many tickets are left when there were {a} and {b} were sold in the morning and {c} in the afternoon", "how many kids come by bus if there are {a} kids, {b} walk and {c} come by car", "how much juice is left from {a} ml if {n} drinks {b} ml and {m} {c} ml", "my son must do this: a machine has {a} tickets. {b} were sold before lunch and {c} after lunch. how many are left", "{a} sheep, the farmer sells {b} and the wolf takes {c}. how many are left", "in my money box are {a} coins, i take out {b} for a game and {c} for sweets. how many coins stay", "{n} wants to run {a} km this month. {he} ran {b} km in the first week and {c} km in the second. how many km has {he} to run still", "from {a} people in the cinema {b} go after the first film and {c} after the second. how many are still there", "dad has a {a} cm board, cuts off {b} cm and then {c} cm. how long is it now"], 1.6)

# -- money -------------------------------------------------------------------------------------------------------------------------
add("money", some, [("The cost is {k} times {a}.", "{k}*{a}"), ("The change is {g} minus {r1}.", "{g}-{r1}")], ["how much change do i get when i buy {k} {m_} for {A} each and give {G}", "how much does mum get back if she pays {k} {m_} at {A} with {G}", "what is the change from {G} for {k} {m_}, one is {A}", "{n} takes {k} {m_}. they are {A} each. {he} gives the man {G}. how much does {he} get back", "my daughter bought {k} {m_} for {A} each, she had {G} with her and gave it to the lady. change?", "the {m_} are {A} each and we need {k}. dad gives {G}, how much change is it", "if i have {G} and buy {k} {m_} that cost {A} each what change do i get", "can you help, {k} {m_} for {A} each, paid {G}, what did i get back"], 1.6)
add("money", some, [("The cost is {k} times {a}.", "{k}*{a}"), ("What is left is {g} minus {r1}.", "{g}-{r1}")], ["how much money is left if i have {G} and buy {k} {m_} for {A} each", "how much of my {G} is left after {k} {m_} at {A}", "{n} got {G} for birthday and bought {k} {m_}, each {A}. how much is left now", "i go to the shop with {G} and buy {k} {m_} for {A} each, how much do i bring home", "we had {G}. {k} {m_} were {A} each. what is left of the money"], 1.3)
add("money", lambda d: _two(d, basket(d)), [("The total cost is the sum of all prices.", "{k}*{a}+{k2}*{b}")], ["how much do i pay if i buy {k} {m_} for {A} each and {k2} {m2} for {B} each", "how much is it together: {k} {m_} at {A}, {k2} {m2} at {B}", "for the party mum gets {k} {m_} for {A} each and {k2} {m2} for {B} each. how much does it cost", "the price of a {o} is {A} and a {o2} costs {B}. {n} buys {k} {m_} and {k2} {m2}. how much does {he} have to pay", "a {o} {A}, a {o2} {B}. i take {k} {m_} and {k2} {m2}. total?", "what do {k} {m_} ({A}) and {k2} {m2} ({B}) cost all together"], 1.4)
add("money", lambda d: _two(d, basket(d)), [("Asked: what is left. The total cost is the sum of all prices.", "{k}*{a}+{b}"), ("What is left is {h} minus {r1}.", "{h}-{r1}")], ["my daughter bought {k} {m_} for {A} each and a {o2} for {B}, she had {H}. what is left", "i had {H}, bought {k} {m_} at {A} and one {o2} at {B}. how much do i have now", "{n} has {H} and buys a {o2} for {B} and {k} {m_} for {A} each. how much money is left", "how much is left from {H} if {k} {m_} are {A} each and a {o2} is {B}"], 1.2)
add("money", zoo, [("The total cost is the sum of all prices.", "{k}*{a}+{k2}*{b}")], ["how much does it cost for {k} adults and {k2} kids if adults pay {A} and kids {B}", "we go swimming, {k} adults for {A} each and {k2} kids for {B} each. how much altogether", "bus for grown ups is {A} and for kids {B}. {k} grown ups and {k2} kids take the bus. how much do they pay", "entry adults {A}, children {B}. our family is {k} adults and {k2} children. what do we pay"], 0.8)
add("money", unit, [("Asked: the price of {c}. One costs {s} divided by {a}.", "{s}/{a}"), ("Then {c} cost {c} times {r1}.", "{c}*{r1}")], ["how much do {c} {m_} cost if {a} cost {S}", "what is the price of {c} {m_} when you pay {S} for {a}", "i bought {a} {m_} and paid {S}. how much would {c} be", "my mum pays {S} for {a} {m_}. my aunt wants {c}. what does she pay", "if {S} is for {a} {m_} how much is it for {c}", "a pack of {a} {m_} is {S}, at the same price how much are {c}"], 1.5)
add("money", unit, [("Asked: the price of one. One costs {s} divided by {a}.", "{s}/{a}")], ["how much is one {o} if {a} {m_} cost {S}", "what did each {o} cost when {a} {m_} were {S} together", "{n} paid {S} for {a} {m_}, what is the price for one", "{a} same {m_} cost {S} altogether, one costs?"], 0.9)
add("money", kilo, [("The total is {w} times {a}.", "{w}*{a}")], ["how much do {w} kg of {f} cost if 1 kg is {A}", "what do i pay for {w} kilos {f} at {A} the kilo", "{f} is {A} for one kg. {n} needs {w} kg. how much"], 0.7)
add("money", shared, [("Asked: each share. The total is {a} plus {b}.", "{a}+{b}"), ("Each share is {r1} divided by {k}.", "{r1}/{k}")], ["how much does each of {k} friends pay if the food is {A} and the drinks are {B}", "how much is it for each when {k} kids buy a present for {A} and flowers for {B}", "a taxi for {A} and tickets for {B} are shared between {k} people. how much each", "we are {k} at the table, food {A}, drinks {B}, everybody pays the same. how much do i pay", "my son and his friends are {k} kids. pizza was {A} and ice cream {B}. what does every kid pay"], 1.3)
add("money", saving, [("What is missing is {s} minus {h}.", "{s}-{h}"), ("The number of {per}s is {r1} divided by {w}.", "{r1}/{w}")], ["how many {per}s must i save {W} if i have {H} and need {S}", "how long until my son has {S} if he has {H} and gets {W} a {per}, in {per}s", "{n} wants shoes for {S}, has {H} and earns {W} every {per}. how many {per}s must {he} wait", "i already have {H}, i get {W} a {per} and the bike is {S}. in how many {per}s can i buy it", "a trip costs {S}. we have {H} and put {W} away every {per}. how many {per}s does it take"], 1.2)
add("money", work, [("The total is {f} plus {a} times {k}.", "{f}+{a}*{k}")], ["how much is a taxi for {k} km if the start is {F} and each km {A}", "how much do we pay for {k} hours on a boat that is {F} plus {A} an hour", "a party room is {F} and {A} for each kid. how much for {k} kids", "the phone costs {F} a month and {A} for every hour of calls. how much for {k} hours in one month", "skates are {F} and one hour on the ice {A}. how much does {n} pay for {k} hours", "delivery is {F} and one pizza {A}. how much are {k} pizzas with delivery"], 1.2)


def each_less(d):
    k = d.int(2, 6)
    each = d.rng.randint(4, 60) * 50
    v = d.rng.randint(2, 20) * 50
    return money(d, dict(k=k), a=two(each * k + v), b=two(v))


add("money", each_less, [("Asked: each share. The total is {a} minus {b}.", "{a}-{b}"), ("Each share is {r1} divided by {k}.", "{r1}/{k}")], ["{k} friends have a bill of {A} and a voucher for {B}. how much does each pay", "the tickets are {A} together, we get {B} off and we are {k}. how much each", "mum gives {B} to the {A} present and the {k} kids share the rest. how much for each kid", "a boat is {A}, we have {B} from grandpa, {k} of us share the rest. how much does each pay"], 0.8)


def pct_of_money(d):
    k = d.pick([2, 3, 4, 5, 10])
    p = d.pick([5, 10, 15, 20, 25, 30])
    s = d.int(2, 40) * 20
    return money(d, dict(p=p, k=k), True, s=str(s))


add("money", pct_of_money, [("{p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100")], ["my mum pays 1/{k} of {S} for rent and {p}% for food, how much for food", "{S} pocket money in a year, 1/{k} for books and {p}% for sweets. how much for sweets", "from {S} dad saves {p}% and gives 1/{k} to mum. how much does he save"], 0.5)

# -- percent and fractions ---------------------------------------------------------------------------------------------------------
def prct(d):
    p = d.pick([5, 10, 15, 20, 25, 30, 35, 40, 45, 60, 70, 75, 80, 90])
    s = d.int(2, 60) * 20
    return dict(p=p, s=s, P=d.pick([f"{p}%", f"{p}%", f"{p} %", f"{p} percent"]))


add("parts", prct, [("{p}% go, so the rest is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")], ["the team won {P} of {s} games how many did they lose", "how many girls are there if {P} of {s} kids are boys", "how many pages are left when i read {P} of {s} pages", "how much money do i still have if i spend {P} of {s} euros", "how many seats are free when {P} of {s} are taken", "{P} of {s} eggs are broken. how many can we eat", "{P} of the {s} pupils passed the test. how many did not pass", "{n} has eaten {P} of {s} g of nuts. how many g are left", "how many kids cant swim if {P} of {s} can swim", "{s} cars, {P} are red. how many have another colour", "a class has {s} books and {P} are old. how many are new", "{s} letters, {P} have a stamp. how many have no stamp", "{P} of the {s} plants died. how many live", "the shop had {s} balls and sold {P}. how many balls are not sold"], 2)
add("parts", prct, [("{p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100")], ["how many boys are there if {P} of {s} kids are boys", "how many pages did i read when i read {P} of {s} pages", "a {s} g chocolate has {P} sugar. how many g sugar", "how much money do i spend if i spend {P} of {s} euros", "how many seats are taken when {P} of {s} are taken", "how many of {s} shots did {n} score with {P}", "{P} of my {s} friends play football. how many is that", "{s} people in the village and {P} are old. how many old people"], 1.2)


def two_prices(d):
    while True:
        s, n = d.int(4, 90) * d.pick([1, 5, 10]), d.int(2, 80) * d.pick([1, 5, 10])
        if n < s and Fraction(100 * (s - n), s).denominator in (1, 2):
            return dict(s=s, nw=n, o=d.pick("jacket bike game phone bag book dress lamp".split()), out=lambda t: t + "%")


add("parts", two_prices, [("Old {s}, new {nw}. The decrease is {s} minus {nw}; divided by the old value {s}, times 100.", "({s}-{nw})/{s}*100")], ["price {s}, after discount {nw}. percent?", "{o} {s}, now {nw}, how many percent cheaper", "how many percent off is it if a {o} was {s} and is {nw} now", "a {o} was {s}, i paid {nw}. what was the discount in percent", "from {s} down to {nw}, percent decrease?", "there were {s} kids in the club, now {nw}. how many percent less"], 0.9)
def risen(d):
    while True:
        s, n = d.int(4, 90) * d.pick([1, 5, 10]), d.int(2, 120) * d.pick([1, 5, 10])
        if s < n < 3 * s and Fraction(100 * (n - s), s).denominator in (1, 2):
            return dict(s=s, nw=n, o=d.pick("jacket bike game phone bag book dress lamp".split()), out=lambda t: t + "%")


add("parts", risen, [("Old {s}, new {nw}. The change is {nw} minus {s}; divided by the old value {s}, times 100.", "({nw}-{s})/{s}*100")], ["price {s}, now {nw}. how many percent more", "{o} {s}, now {nw}, how many percent dearer", "how many percent did it go up if a {o} was {s} and is {nw} now", "from {s} up to {nw}, percent increase?", "there were {s} kids in the club, now {nw}. how many percent more"], 0.9)


# -- shapes ------------------------------------------------------------------------------------------------------------------------
add("shapes", rect(True), [("The area of a rectangle is length times width: <a times b>.", "<a*b>")], ["how many {sq} is a {a} {u_} by {b} {u_} paper", "how big is a {o} that is {a} {u_} long and {b} {u_} wide, the area", "how much carpet do we need for a {o} of {a} {u_} and {b} {u_}", "{o}: length {a} {u_}, width {b} {u_}. how many {sq}"], 0.9)
add("shapes", rect(False), [("The perimeter of a rectangle is twice the sum of <a and b>.", "2*(<a+b>)")], ["how much fence for a {o} that is {a} {u_} by {b} {u_}", "how long is the border around a {o} {a} {u_} long and {b} {u_} wide", "how many {u_} of tape do i need to go around a {o} of {a} by {b} {u_}", "an ant walks once around a {a} {u_} by {b} {u_} {o}. how far"], 0.9)


def fence(d):
    a, p = d.int(4, 80), d.pick([4, 5, 6, 8, 10, 12, 15, 20])
    cur = d.pick(["euro", "pounds", "dollars"])
    return dict(a=a, p=p, cur=cur, o=d.pick(["field", "garden", "yard", "park"]), out=lambda t: f"{t} {cur}")


add("shapes", fence, [("Asked: the cost. First the perimeter: 4 times {a}.", "4*{a}"), ("The cost is {r1} times {p}.", "{r1}*{p}")], ["square {o} {a} m side, 1 m fence is {p} {cur}. how much for fence all around", "a square {o} has {a} m sides and fence is {p} {cur} a metre. what does the fence cost", "fence around a square {o} of {a} m, {p} {cur} per metre, price?"], 0.6)
add("shapes", fence, [("Asked: the cost. First the area: {a} squared.", "{a}^2"), ("The cost is {r1} times {p}.", "{r1}*{p}")], ["square {o} {a} m side, grass is {p} {cur} per m2. how much for all", "a square room has {a} m sides and the floor is {p} {cur} a square metre. what does it cost"], 0.4)
add("shapes", square("side"), [("The side of a square is the square root of its area: the root of {s}.", "sqrt({s})")], ["how long is the side of a square if the area is {s} {sq}", "side of a square with area {s} {sq}", "what side has a {o} with {s} {sq}"], 0.7)


def hours(d):
    a, b = d.int(2, 30) * 5, d.int(2, 30) * 5
    t, s = d.pick([1, 1, 2, 3]), d.pick([1, 2, 1, 3])
    return end(dict(a=a * t, b=b * s, t_=t, s=s, x=a), "km/h")


add("shapes", hours, [("Asked: the average speed. The distance is {a} plus {b}.", "{a}+{b}"), ("The average speed is the distance {r1} divided by the whole time.", "{r1}/({t_}+{s})")], ["average speed if i go {a} km in {t_} h and {b} km in {s} h", "first {a} km in {t_} hours then {b} km in {s} hours. whats the average speed", "dad drives {a} km in {t_} hours and after that {b} km in {s} hours. average speed?", "{n} rides {a} km in {t_} h, then {b} km in {s} h, what is the average speed of the whole trip"], 0.6)


def meet(d):
    a, b = d.int(2, 12) * 10, d.int(2, 12) * 10
    return end(dict(a=a, b=b, D=(a + b) * d.pick([1, 2, 3, 4, 5])), "hours")


add("shapes", meet, [("Their speeds add up; the time is {D} divided by that sum.", "{D}/({a}+{b})")], ["two trains go to each other {a} and {b} km/h, {D} km apart. how many hours until they meet", "{n} and {m} are {D} km away from each other and drive to each other with {a} and {b} km/h. after how many hours do they meet", "two cars start {D} km apart and come together with {a} km/h and {b} km/h. how many hours"], 0.5)

for kind, weight in dict(steps=4, money=4, parts=1.8, shapes=1.8).items():
    def run(d, kind=kind):
        yield from tell(d, "wide." + kind, KINDS[kind])
    skill(f"real_plain_pupils_wide_{kind}", weight=weight)(run)
