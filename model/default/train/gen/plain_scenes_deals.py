"""Money changed and a fee, two tariffs that come to the same, a price by the square metre and a fixed sum, how many children for a known
total, a raise, interest at two banks, what is left over, so many in two weeks, boxes on pallets: each line a scene of its own.
"""
from .core import skill
from .plain_scenes_base import Fraction, cash, cents, scenes, short, tell, two, unit, until


# -- money changed, then a fee ---------------------------------------------------------------------------------------------
RATES = [("pounds", "dollars", 115, 140), ("pounds", "euros", 110, 122), ("euros", "dollars", 102, 118), ("dollars", "pesos", 1600, 2000), ("euros", "kroner", 700, 1150), ("pounds", "rupees", 9800, 11000), ("dollars", "yen", 11000, 15500), ("euros", "francs", 92, 108), ("francs", "euros", 95, 108), ("pounds", "francs", 105, 125), ("dollars", "rand", 1500, 1900), ("euros", "zloty", 420, 470)]


def change(d):
    while True:
        o, t, lo, hi = d.pick(RATES)
        n = d.rng.randint(lo, hi)
        r = two(n if hi < 400 or d.chance(0.4) else round(n / 50) * 50) if hi < 3000 else str(n // 100)
        x = d.rng.randint(2, 60) * 10
        if short(Fraction(r) * x, 2):
            break
    f = d.pick([2, 3, 4, 5, 6, 8, 10, 12, 15])
    total = Fraction(r) * x
    g = str(f) if total > 3 * f else "1"
    if total > 3000:
        g = str(f * 20)
    return dict(x=x, r=r, f=f, g=g, one=o[:-1], many=o, to=t, p=d.pick(["1", "2", "3", "4", "5", "2.5", "1.5", "10"]))


def paid(draw):
    return lambda d: (lambda v: {**v, "out": unit(v["to"])})(draw(d))


EX = ("Asked: the other money. One is {r} of the other: {x} times {r}.", "{x}*{r}")
FEE = [scenes(paid(change), [EX, ("The fee is taken: {r1} minus {g}.", "{r1}-{g}")], """
{n} changes {x} {many} into {to} at {r} {to} to the {one}. The bank then takes a fee of {g} {to}. How many {to} does {he} get?
One {one} is {r} {to}. {n} exchanges {x} {many} and pays {g} {to} as a fee from what {he} gets. How many {to} are left?
At the airport {x} {many} are changed at a rate of {r} {to}. A charge of {g} {to} is taken off. How many {to} are paid out?
1 {one} = {r} {to}. After changing {x} {many} a fee of {g} {to} is deducted. How many {to} remain?
The desk gives {r} {to} for a {one} and keeps {g} {to} for itself. What does {n} get for {x} {many}, in {to}?
A tourist changes {x} {many} at {r} {to} each. Then {g} {to} go for the fee. How many {to} has he in the end?
I change {x} {many}. Each {one} brings {r} {to}, but {g} {to} are charged at the end. How many {to} do I receive?
{x} {many} into {to} at {r}, minus a fee of {g} {to}. How many {to}?
A traveller gets {r} {to} per {one}. She changes {x} {many} and loses {g} {to} to the bank. How many {to} does she have?
{n} swaps {x} {many} for {to} at {r} {to} a {one}; the bank's fee is {g} {to}. Work out how many {to} {he} gets.
"""), scenes(paid(until(change, lambda v: v["f"] < v["x"] and short(Fraction(v["r"]) * (v["x"] - v["f"]), 2))), [("What is changed is {x} minus {f}.", "{x}-{f}"), ("One is {r} of the other: {r1} times {r}.", "{r1}*{r}")], """
{n} has {x} {many}. The bank first takes a fee of {f} {many} and changes the rest at {r} {to} to the {one}. How many {to} does {he} get?
A fee of {f} {many} is taken from {x} {many}, and the rest is changed at {r} {to} a {one}. How many {to} is that?
From {x} {many} the desk keeps {f} {many}. It pays {r} {to} for each of the others. How many {to} are paid?
After a fee of {f} {many}, {n} changes what is left of {x} {many} at {r} {to} per {one}. How many {to} does {he} receive?
The rate is {r} {to} for one {one}. {x} {many} are handed over, {f} {many} are kept as a fee before changing. How many {to} come back?
"""), scenes(paid(until(change, lambda v: short(Fraction(v["r"]) * v["x"] * (100 - Fraction(v["p"])) / 100, 2))), [EX, ("{p}% less than {r1} is 100 minus {p} percent of {r1}.", "{r1}*(100-{p})/100")], """
{n} changes {x} {many} at {r} {to} a {one}. The bank keeps {p}% as a fee. How many {to} does {he} get?
One {one} is {r} {to}. For {x} {many} the desk takes {p}% off the {to}. How many {to} are paid out?
{x} {many} are changed into {to} at {r}, then {p}% is taken as commission. How many {to} are left?
At {r} {to} to the {one}, {x} {many} are changed with a fee of {p}% of the {to}. How many {to} does {n} have then?
Rate {r} {to} per {one}, {x} {many}, {p}% commission. How many {to} do I get?
""", weight=4), scenes(paid(change), [EX], """
{n} changes {x} {many} into {to} at {r} {to} to the {one}. There is no fee. How many {to} does {he} get?
One {one} buys {r} {to}. How many {to} does {n} get for {x} {many}?
""", weight=1)]


# -- two tariffs that come to the same -------------------------------------------------------------------------------------
def tariffs(d):
    while True:
        f, p, x = d.rng.randint(2, 40) * 5, d.int(5, 60), d.int(2, 24)
        if f % x == 0:
            break
    q = p + f // x
    return cash(d, {}, whole=True, f=str(f), p=str(p), q=str(q))


def fixed(d):
    while True:
        x, p, q, f = d.int(2, 30), d.int(2, 40), d.int(2, 40), d.rng.randint(1, 30) * 5
        g = f + (p - q) * x
        if p > q and 0 < g < 900:
            break
    return cash(d, {}, whole=True, f=str(f), p=str(p), g=str(g), q=str(q))


def bare(draw):
    return lambda d: {**draw(d), "out": None}


SAME = [scenes(bare(tariffs), [("Call the number x. The equation is {f}+{p}x={q}x.", "solve({f}+{p}x={q}x)")], """
One plumber charges {F} call-out and {P} an hour, another just {Q} an hour. For how many hours do they cost the same?
Electrician A asks {F} to come and {P} per hour. Electrician B asks {Q} per hour with no call-out fee. After how many hours are the prices equal?
A hall costs {F} plus {P} an hour in one village and {Q} an hour in the next. For how many hours is the cost the same?
Bike shop 1: {F} deposit kept plus {P} an hour. Bike shop 2: {Q} an hour. At how many hours do both cost the same?
A gym takes {F} to join and {P} a visit, another gym {Q} a visit. For how many visits is it the same price?
Club members pay {F} a year and {P} a game; others pay {Q} a game. After how many games is it the same?
Gardener A: {F} plus {P} an hour. Gardener B: {Q} an hour. how many hours for equal cost?
Firm X charges {F} fixed and {P} a day for a digger, firm Y {Q} a day. For how many days do the two cost the same?
A mechanic's bill is {F} plus {P} for each hour. His rival takes {Q} for each hour. When do both bills come to the same, in hours?
With the season card ({F}) a swim costs {P}, without it {Q}. For how many swims does it make no difference?
A taxi takes {F} at the start and {P} a mile; a minicab takes {Q} a mile and nothing at the start. For what number of miles do they cost the same?
Tutor A wants {F} once and {P} a lesson; tutor B wants {Q} a lesson. How many lessons cost the same with both?
A boat can be hired for {F} plus {P} an hour or for {Q} an hour. For how many hours are the two offers equal?
One phone plan is {F} plus {P} a month, the other {Q} a month. After how many months has the same been paid?
How many hours of work cost the same if one painter takes {F} plus {P} an hour and another {Q} an hour?
"""), scenes(bare(fixed), [("Call the number x. The equation is {f}+{p}x={g}+{q}x.", "solve({f}+{p}x={g}+{q}x)")], """
One plumber charges {F} call-out and {P} an hour, another {G} call-out and {Q} an hour. For how many hours do they cost the same?
Plan A is {F} plus {P} a month, plan B {G} plus {Q} a month. After how many months do they cost the same?
Taxi one: {F} to start, {P} a mile. Taxi two: {G} to start, {Q} a mile. At how many miles are the fares equal?
Hall A costs {F} plus {P} an hour; hall B costs {G} plus {Q} an hour. For how many hours is the price the same?
A van is {F} plus {P} a day at one firm and {G} plus {Q} a day at another. For how many days is it the same?
{n} has {F} and saves {P} a week, {m} has {G} and saves {Q} a week. After how many weeks do they have the same?
""")]


def equal_steps(v):
    return f"{{f}}+{{p}}x = {{{'g' if 'g' in v else 'q'}}}" + ("+{q}x" if "g" in v else "x") + " gives x = {s1}."


for task in SAME:
    task.answer, task.box = equal_steps, "{s1}"


# -- by the square metre, and a fixed sum ----------------------------------------------------------------------------------
def laid(d):
    w, h, p, f = d.int(2, 15), d.int(2, 12), cents(d, 300, 6000, 50), d.rng.randint(3, 60) * 5
    return cash(d, dict(w=w, h=h, x=d.int(5, 140), o=d.pick(["carpet", "laminate", "turf", "tiling", "paving", "parquet", "vinyl"])), p=two(p), f=str(f))


SQUARE = [scenes(laid, [("Asked: the total. The area is {w} times {h}.", "{w}*{h}"), ("The total is {f} plus {r1} times {p}.", "{f}+{r1}*{p}")], """
Laying {o} costs {P} per square metre plus {F} for the van. What does a room of {w} m by {h} m cost?
A floor {w} m by {h} m gets {o} at {P} a square metre. The fitter adds {F}. What is the bill?
{n} has a {w} m by {h} m room. {o} is {P} per m² and delivery costs {F}. How much does {he} pay altogether?
A firm charges {F} fixed and {P} per square metre. How much is it for {w} m by {h} m?
The price of {o} is {P} per m² and there is a fixed charge of {F}. Find the price for a {w} m × {h} m area.
A painter asks {P} per square metre and {F} for materials. A wall is {w} m long and {h} m high. What does it cost?
For cleaning a carpet of {w} m by {h} m a company takes {P} per square metre and {F} for coming. What is to be paid?
Sealing a drive costs {P} a square metre plus {F} for the machine. The drive is {w} m by {h} m. Total cost?
{w} m by {h} m, {P} per m², plus {F} delivery. total?
A roofer takes {F} for scaffolding and {P} for every square metre. The roof is {w} m by {h} m. How much is the job?
"""), scenes(laid, [("The total is {f} plus {x} times {p}.", "{f}+{x}*{p}")], """
{o} costs {P} per square metre plus a fixed {F} for delivery. What do {x} square metres cost?
A cleaner charges {F} plus {P} per square metre. How much is a floor of {x} m²?
Painting costs {P} per m² and {F} for setting up. What is the price for {x} m²?
A plasterer takes {P} a square metre plus {F} for the trip. The wall has {x} m². What does he charge?
{x} m² of {o} at {P} per m², plus {F} fixed. How much is it?
For {x} square metres at {P} each and a fixed charge of {F}, what is the cost?
The price is {F} plus {P} per square metre. What does {n} pay for {x} m²?
""")]


# -- how many children -----------------------------------------------------------------------------------------------------
def counted(d):
    while True:
        a, b = cents(d, 500, 3000, 50), cents(d, 200, 1600, 50)
        if b < a:
            break
    c, k = d.int(1, 6), d.int(1, 12)
    return cash(d, dict(c=c, adults="1 adult" if c == 1 else f"{c} adults", place=d.pick(["zoo", "pool", "museum", "circus", "castle", "cinema", "farm", "fair", "cave"])), a=two(a), b=two(b), t_=two(c * a + k * b))


def mixed(d):
    while True:
        a, b = d.int(4, 20), d.int(2, 12)
        if b < a:
            break
    n, k = d.int(10, 300), 0
    k = d.rng.randint(2, n - 2)
    return {**cash(d, dict(k=n, place=d.pick(["school play", "zoo", "concert", "museum", "circus", "fair", "show"])), whole=True, a=str(a), b=str(b), t_=str(a * (n - k) + b * k)), "out": None}


CHILD = [scenes(lambda d: {**counted(d), "out": None}, [("The adults pay {c} times {a}.", "{c}*{a}"), ("The rest is {t_} minus {r1}.", "{t_}-{r1}"), ("The number of children is {r2} divided by {b}.", "{r2}/{b}")], """
An adult ticket is {A} and a child ticket {B}. A group with {adults} pays {T_}. How many children are in the group?
At the {place} adults pay {A} and children {B}. {adults} and some children paid {T_} in all. How many children were there?
A family visits a {place}: {adults} at {A} each and children at {B} each. The total is {T_}. How many children?
{n} pays {T_} for {adults} and a number of children. Adults cost {A}, children {B}. How many children does {n} pay for?
{T_} was paid for {adults} ({A} each) and children ({B} each). How many child tickets were bought?
Tickets: adults {A}, children {B}. Total paid {T_} with {adults}. How many children?
A teacher buys tickets for {adults} at {A} and for pupils at {B}, {T_} altogether. For how many pupils?
The bill at the {place} came to {T_}. It was for {adults} at {A} and for children at {B} each. How many children went?
With {adults} at {A} a group pays {T_}. Each child costs {B}. Find the number of children.
"""), scenes(mixed, [("Call the children x and the adults {k}-x. The equation is {a}({k}-x)+{b}x={t_}.", "solve({a}({k}-x)+{b}x={t_})")], """
Adult tickets cost {A} and child tickets {B}. {k} tickets were sold for {T_} altogether. How many child tickets were sold?
{k} people went to the {place} and paid {T_} in all. Adults paid {A}, children {B}. How many were children?
A {place} sold {k} tickets for {T_}. An adult pays {A}, a child {B}. How many children came?
In all {k} tickets for the {place} brought {T_}. Adults {A}, children {B}. How many children?
A group of {k} pays {T_}. Tickets are {A} for adults and {B} for children. Find the number of children.
The {place} took {T_} from {k} visitors, adults at {A} and children at {B}. How many of the visitors were children?
""")]
CHILD[1].answer, CHILD[1].box = "{a}({k}-x)+{b}x = {t_} gives x = {s1}.", "{s1}"


# -- a raise, two banks ----------------------------------------------------------------------------------------------------
def raised(d):
    while True:
        p = d.pick(["2", "3", "4", "5", "6", "8", "10", "2.5", "3.5", "1.5", "7", "12", "15", "4.5"])
        a = d.rng.randint(8, 90) * d.pick([10, 20, 50, 100])
        if short(Fraction(p) * a / 100, 2):
            break
    return cash(d, dict(p=p, o=d.pick(["wage", "pay", "salary"])), whole=True, a=str(a))


RAISE = [scenes(raised, [("{p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100")], """
{n} earns {A} a month and gets a raise of {p}%. How much more does {he} earn?
A worker's {o} of {A} goes up by {p} percent. By how much does it go up?
The rent of {A} is raised by {p}%. How much more is it?
{n}'s {o} is {A}. After a {p}% raise, how much extra is that?
With a rise of {p}% on {A}, how much more money does {n} get?
My pay is {A} a week. I got a raise of {p}%. How much more do I get each week?
The fee of {A} is put up by {p}%. How many {words} more must be paid?
A nurse on {A} a month is given {p}% more. What is the increase?
A boss raises a {o} of {A} by {p}%. How big is the raise in {words}?
{p}% raise on {A}: how much more is that?
Pensions rise by {p}%. How much more does somebody with {A} get?
The membership costs {A} and will be {p}% dearer. How much more will it cost?
An insurance of {A} is increased by {p}%. How much more is that?
"""), scenes(raised, [("{p}% more than {a} is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100")], """
{n} earns {A} a month and gets a raise of {p}%. How much does {he} earn now?
A worker's {o} of {A} goes up by {p} percent. What is it then?
The rent of {A} is raised by {p}%. What is the new rent?
After a {p}% raise, what is a {o} of {A}?
My pay is {A} a week. I got a raise of {p}%. What is my new pay?
""", weight=3)]


def banks(d):
    while True:
        a, t = d.rng.randint(1, 60) * d.pick([100, 200, 500]), d.int(1, 6)
        p, q = d.pick(["2", "3", "4", "5", "6", "1.5", "2.5", "3.5", "4.5"]), d.pick(["2", "3", "4", "5", "6", "1.5", "2.5", "3.5", "4.5", "1"])
        if p != q and short(Fraction(p) * a * t / 100, 2) and short(Fraction(q) * a * t / 100, 2):
            break
    years = "1 year" if t == 1 else f"{t} years"
    return cash(d, dict(p=p, q=q, t_=t, Y=years, u=t), whole=True, a=str(a))


def differ(v):
    big, small = ("{r1}", "{r2}") if Fraction(v["p"]) > Fraction(v["q"]) else ("{r2}", "{r1}")
    return [("The first one: {a} times {p} percent times {t_} years.", "{a}*{p}*{t_}/100"), ("The second one: {a} times {q} percent times {t_} years.", "{a}*{q}*{t_}/100"), (f"Larger {big}, smaller {small}. {big} minus {small}.", f"{big}-{small}")]


BANKS = [scenes(banks, differ, """
{n} puts {A} in a bank at {p}% simple interest, {m} puts {A} in another at {q}%. What is the difference in interest after {Y}?
Bank A pays {p}% simple interest a year and bank B {q}%. How much more interest does the better bank pay on {A} in {Y}?
For {A} over {Y}, compare {p}% with {q}% simple interest. What is the difference?
{A} can be saved at {p}% or at {q}% simple interest. How much more does the higher rate bring in {Y}?
Two accounts pay {p}% and {q}% simple interest per year. By how much does the interest on {A} differ after {Y}?
One bank offers {p}% and another {q}% a year (simple). On {A} for {Y}, what is the difference between the interests?
{n} has {A}. The first bank gives {p}% simple interest per year, the second {q}%. How big is the difference in interest over {Y}?
A loan of {A} costs {p}% simple interest at one bank and {q}% at another. What is the difference in interest for {Y}?
{A} for {Y}: bank 1 at {p}%, bank 2 at {q}%, simple interest. How much difference does it make?
How much more interest does one get on {A} in {Y} at the better of {p}% and {q}% simple interest?
""")]


# -- left over, two weeks, three factors -----------------------------------------------------------------------------------
def over(d):
    while True:
        a, k = d.int(15, 900), d.int(3, 30)
        if a % k and a > 2 * k:
            break
    return dict(a=a, k=k)


OVER = [scenes(over, [("What is left of {a} in {k} equal shares is the remainder: mod.", "{a} mod {k}")], """
{n} shares {a} sweets equally among {k} friends. How many sweets are left over?
{a} cards are dealt equally to {k} players. How many cards are left over?
{k} children share {a} grapes equally. How many grapes remain?
A teacher gives {a} pencils in equal numbers to {k} tables. How many pencils are left?
{a} balloons are divided equally between {k} rooms. What is left over?
{a} coins are split fairly between {k} pirates. How many coins cannot be shared?
{n} deals out {a} marbles to {k} children, the same number to each. How many marbles does {he} keep?
Grandma divides {a} cookies equally between {k} grandchildren and eats what is left over. How many does she eat?
{a} shared equally by {k}: how many left over?
A farmer puts {a} apples into {k} baskets so that each has the same number. How many apples are left over?
{k} classes get the same number of the {a} books. How many books are not given out?
When {a} stickers are shared equally among {k} pupils, how many stickers remain?
"""), scenes(over, [("What is left of {a} in groups of {k} is the remainder: mod.", "{a} mod {k}")], """
{a} eggs are packed in boxes of {k}. How many eggs are left over?
{n} ties {a} roses in bunches of {k}. How many roses remain?
{a} pupils form teams of {k}. How many pupils are left without a team?
{a} bottles go into crates of {k}. How many bottles are left over?
A baker puts {a} rolls in bags of {k}. How many rolls are left over?
{a} beads are threaded in strings of {k}. How many beads are left over?
""")]


def fortnight(d):
    w = d.pick([2, 2, 2, 2, 3, 4])
    k = d.int(2, 90)
    return dict(w=w, n_=7 * w, a=k * 7 * w, W=d.pick(["exactly two weeks", "two weeks", "exactly 2 weeks", "2 weeks", "a fortnight", "just two weeks"]) if w == 2 else d.pick([f"exactly {w} weeks", f"{w} weeks"]), f=d.pick(["hay", "straw", "oats", "feed"]))


WEEKS = [scenes(fortnight, [("{w} weeks are {n_} days: {a} divided by {n_}.", "{a}/{n_}")], """
{n} reads a book of {a} pages in {W}, the same number each day. How many pages does {he} read a day?
A bag of {a} dog biscuits lasts {W}. How many biscuits does the dog get per day?
In {W} a hen farm collects {a} eggs. How many is that a day on average?
{n} cycles {a} km in {W}. How many km is that per day?
A worker packs {a} boxes in {W}, working every day. How many does he pack each day?
{a} pills are just enough for {W}. How many pills a day is that?
A hospital uses {a} masks in {W}. How many masks is that per day?
{n} wrote {a} words in {W}, equally many every day. How many words a day?
{a} litres of water were used in {W}. How many litres per day?
A shop sells {a} papers in {W}. How many is that each day?
{a} km in {W}, how many km a day?
A baby drank {a} bottles in {W}. How many bottles a day?
The stable has {a} kg of {f} for {W}. How many kg can be used each day?
To learn {a} words in {W}, how many must {n} learn each day?
{n} must save {a} coins in {W}. How many coins is that a day?
""")]

PALLETS = [scenes(lambda d: dict(a=d.int(2, 40), b=d.int(2, 30), c=d.int(2, 48)), [("{a} times {b} times {c}.", "{a}*{b}*{c}")], """
A warehouse has {a} pallets. On each pallet are {b} boxes with {c} bottles each. How many bottles are there?
A lorry carries {a} pallets with {b} crates each, and every crate holds {c} bottles. How many bottles does it carry?
{a} shelves hold {b} boxes each, and each box has {c} pens. How many pens is that?
A school has {a} floors with {b} rooms each and {c} chairs in every room. How many chairs are there?
There are {a} streets with {b} houses each. Every house has {c} windows. How many windows?
{n} orders {a} cartons of {b} packs with {c} batteries in each pack. How many batteries does {he} get?
A train has {a} coaches with {b} rows of {c} seats. How many seats has it?
A cinema shows {a} films a day, {b} days long, with {c} guests each time. How many guests come?
{a} trees have {b} branches each with {c} apples on every branch. How many apples?
A factory has {a} machines. Each makes {b} parts an hour for {c} hours. How many parts are made?
{a} boxes, {b} packs in a box, {c} biscuits in a pack. total biscuits?
A ship brings {a} containers of {b} pallets with {c} sacks each. How many sacks does it bring?
Each of {a} classes has {b} pupils, and every pupil gets {c} books. How many books are given out?
In {a} trays there are {b} rows of {c} seedlings each. How many seedlings are there?
A hotel has {a} floors, {b} rooms on each floor and {c} towels in every room. How many towels does it need?
An album has {a} chapters of {b} pages with {c} photos a page. How many photos does it hold?
""")]


@skill("real_plain_scenes_fee", weight=3)
def fee_scenes(d):
    yield from tell(d, "scenes.fee", FEE)


@skill("real_plain_scenes_same", weight=2.5)
def same_scenes(d):
    yield from tell(d, "scenes.same", SAME)


@skill("real_plain_scenes_square", weight=2)
def square_scenes(d):
    yield from tell(d, "scenes.square", SQUARE)


@skill("real_plain_scenes_children", weight=2)
def children_scenes(d):
    yield from tell(d, "scenes.children", CHILD)


@skill("real_plain_scenes_raise", weight=3)
def raise_scenes(d):
    yield from tell(d, "scenes.raise", RAISE + BANKS)


@skill("real_plain_scenes_over", weight=3)
def over_scenes(d):
    yield from tell(d, "scenes.over", OVER + WEEKS + PALLETS)
