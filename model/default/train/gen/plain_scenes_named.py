"""Differences whose cheaper or better side is named: how much less at this shop, how much more at that bank, how much further this car; a mean with
the number of all of them said; months in a plan.
"""
from .core import skill
from .plain_scenes_base import Fraction, scenes, tell, unit, until
from .plain_scenes_deals import banks, differ, laid, counted
from .plain_scenes_means import JOINS, joins, needed
from .plain_scenes_paths import both_ways, cheaper, pair, COST
from .plain_scenes_prices import gap, packs

SHOPS = "Miller's|Tools & Co.|Green's|the corner shop|the market|Shopway|the supermarket|Bell & Son|the bakery|the web shop|the kiosk|Fresh Mart|the garden centre|Parker's|the farm shop|Rossi's".split("|")


def shops(first):
    base = packs(first)

    def draw(d):
        one, two = d.rng.sample(SHOPS, 2)
        return {**base(d), "S": one, "Z": two}
    return draw


SHOP = [scenes(shops(False), gap, """
{k} rolls of tape cost {A} at {S} and {l} rolls cost {B} at {Z}. How much less per roll do you pay at {Z}?
At {S} {k} pens are {A}; at {Z} {l} pens are {B}. How much cheaper is one pen at {Z}?
{S} sells {k} candles for {A}, {Z} sells {l} for {B}. By how much is a candle cheaper at {Z}?
{n} pays {A} for {k} bags at {S}. At {Z} {l} bags cost {B}. How much would {he} save per bag at {Z}?
A pack of {k} soaps is {A} at {S}, a pack of {l} is {B} at {Z}. What is saved on each soap at {Z}?
Eggs: {k} for {A} at {S}, {l} for {B} at {Z}. How much less is an egg at {Z}?
{k} notebooks cost {A} at {S} and {l} cost {B} at {Z}. How much cheaper is one notebook at {Z}?
In {S} {k} bulbs cost {A}, in {Z} {l} bulbs cost {B}. What is the difference in price per bulb?
Brand X has {k} bars for {A} and brand Y has {l} bars for {B}. What is the difference between the prices per bar?
{k} litres of paint are {A} at {S}; {l} litres are {B} at {Z}. How much less does a litre cost at {Z}?
"""), scenes(shops(True), gap, """
{k} rolls of tape cost {A} at {S} and {l} rolls cost {B} at {Z}. How much less per roll do you pay at {S}?
At {S} {k} pens are {A}; at {Z} {l} pens are {B}. How much cheaper is one pen at {S}?
{S} sells {k} candles for {A}, {Z} sells {l} for {B}. By how much is a candle dearer at {Z}?
{k} notebooks cost {A} at {S} and {l} cost {B} at {Z}. How much more does one notebook cost at {Z}?
Eggs: {k} for {A} at {S}, {l} for {B} at {Z}. How much less is an egg at {S}?
""")]
BANK = [scenes(until(banks, lambda v: Fraction(v["q"]) > Fraction(v["p"])), differ, """
Bank A pays {p}% simple interest and bank B {q}%. How much more does bank B pay on {A} over {Y}?
The old account gives {p}% simple interest, the new one {q}%. How much more does the new one bring on {A} in {Y}?
{n} gets {p}% and {m} gets {q}% simple interest. Both save {A} for {Y}. How much more interest does {m} get?
The first bank offers {p}%, the second {q}% simple interest a year. What does the second pay more on {A} in {Y}?
A loan of {A} for {Y} costs {p}% simple interest here and {q}% there. How much more interest is it there?
"""), scenes(until(banks, lambda v: Fraction(v["q"]) < Fraction(v["p"])), differ, """
Bank A pays {p}% simple interest and bank B {q}%. How much more does bank A pay on {A} over {Y}?
The old account gave {p}% simple interest, the new one gives {q}%. How much less does the new one bring on {A} in {Y}?
{n} gets {p}% and {m} gets {q}% simple interest. Both save {A} for {Y}. How much more interest does {n} get?
The first bank offers {p}%, the second {q}% simple interest a year. What does the first pay more on {A} in {Y}?
""")]
ALL = [scenes(joins(8, 60, 14), JOINS, """
{k} friends have a mean age of {a}. Their cousin, who is {x}, joins the group. What is the mean age of the {k1}?
{k} kids have a mean height of {a} dm. A new kid who is {x} dm tall joins. What is the mean height of all {k1}?
{k} numbers have a mean of {a}. When {x} is included there are {k1} numbers. What is their mean?
A team of {k} has {a} points each on average. A new player brings {x}. What is the average of the {k1} players?
{k} cats weigh {a} hundred grams on average. One of {x} hundred grams comes. What is the average weight of the {k1} cats, in hundreds of grams?
The {k} of us have saved {a} on average. A friend with {x} joins in. What is the average of the {k1} of us?
{k} dogs are {a} months old on average; a dog of {x} months is added. What is the average age of the {k1} dogs in months?
The average of {k} numbers is {a}. What is the average of the {k1} numbers if {x} is put in?
"""), scenes(needed, [("Asked: the missing one. All {k1} add up to {k1} times {g}.", "{k1}*{g}"), ("The others add up to {k} times {a}.", "{k}*{a}"), ("The missing one is {r1} minus {r2}.", "{r1}-{r2}")], """
{n}'s average after {k} tests is {a}. What mark does {he} need on the next to raise {his} average to {g}?
After {k} tests my average is {a}. What score on test {k1} brings it up to {g}?
{n} averages {a} in {k} games. What must {he} score in game {k1} to raise the average to {g}?
The average of {k} marks is {a}. What must mark number {k1} be to raise it to {g}?
"""), scenes(laid, [("Asked: the total. The area is {w} times {h}.", "{w}*{h}"), ("The total is {f} plus {r1} times {p}.", "{f}+{r1}*{p}")], """
Carpet costs {P} per square metre plus a fixed {F} fitting charge. What does it cost for a room {w} m by {h} m?
Turf is {P} per square metre plus a delivery charge of {F}. How much for a lawn {w} m by {h} m?
{o} is {P} per square metre and the set charge is {F}. How much is a floor of {w} m by {h} m?
A floor layer takes {P} for each square metre and a set fee of {F}. The room is {w} m by {h} m. What does he take?
Paving is {P} a square metre plus {F} for the delivery. What will a {w} m by {h} m patio cost?
"""), scenes(lambda d: {**counted(d), "out": None}, [("The adults pay {c} times {a}.", "{c}*{a}"), ("The rest is {t_} minus {r1}.", "{t_}-{r1}"), ("The number of children is {r2} divided by {b}.", "{r2}/{b}")], """
A group of {adults} and some kids pays {T_}. An adult ticket costs {A}, a kid's ticket {B}. How many kids are there?
Adult tickets cost {A} and child tickets {B}. A group with {adults} paid {T_}. How many children were there?
A school party has {adults} and pays {T_} for the {place}: {A} per adult and {B} per pupil. How many pupils are there?
""")]
WAY = [scenes(both_ways, [("There and back: 2 times {a}, times {k} days, times {w} weeks.", "2*{a}*{k}*{w}")], """
{n} lives {a} {u} from work. {He} cycles there and back {k} days a week. How many {u} does {he} ride in {w} weeks?
{n} walks {a} {u} to the station and back {k} days a week. How far does {he} walk in {w} weeks?
A teacher lives {a} {u} from school and drives there and back {k} days a week. How many {u} is that in {w} weeks?
The gym is {a} {u} away. {n} goes there and back {k} times a week. What distance does {he} cover in {w} weeks?
"""), scenes(cheaper, COST("-"), """
A notebook costs {A} and a pen is {K} cheaper. How much do {c} pens cost?
Notebooks are {A} each. Pads are {K} cheaper. What do {c} pads cost?
A cake is {A} and a tart is {K} cheaper. How much are {c} tarts?
A daffodil is {K} cheaper than a rose. A rose costs {A}. How much are {c} daffodils?
"""), scenes(lambda d: (lambda v: {**v, "out": unit(v["u"])})(pair(d)), [("Their speeds add up; the distance is that sum times {t_} hours.", "({a}+{b})*{t_}")], """
Two trucks leave a depot in opposite directions at {a} {su} and {b} {su}. How far apart are they after {T}?
Two cars start from the same point and drive in opposite directions at {a} {su} and {b} {su}. How far apart are they after {T}?
Two riders leave a farm in opposite directions at {a} {su} and {b} {su}. How many {u} are between them after {T}?
""")]


@skill("real_plain_scenes_named", weight=5)
def named(d):
    yield from tell(d, "scenes.named", SHOP + BANK + ALL + WAY)
