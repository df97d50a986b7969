"""Percentages and fractions in whole, plain sentences, each of them another scene: a part, the rest, which percentage (also of the others), a price or a
number that went up or down and by how much, what is kept of a fraction, bills with a tip or a tax.
"""
import re
from fractions import Fraction

from .core import skill
from .phrases import cap
from .plain_parts_base import RATES, SMALL, TAXES, cash, parts, pct, plain, tell
from .plain_parts_parts import fraction, taken
from .plain_parts_percent import DOWN, PART, REST, UP, WHICH
from .real_gaps import said
from .real_words import Task


def group(d):
    p, s, a = parts(d)
    return dict(p=p, s=s, a=a, P=pct(d, p), out=None)


PART_Q = ["[The ferry|The bus|The plane|A tram] holds {s} people and is {P} full. How many people are on it?", "{n} has a job of {s} pages to print and {P} is done. How many pages is that?", "[A bakery|A kitchen] threw away {P} of its {s} rolls. How many rolls did it throw away?", "A phone holds {s} photos. {P} of the space is used. How many photos is that?", "{P} of the {s} children in the camp need glasses. How many need glasses?", "Our street has {s} houses, {P} of them with a [red roof|garden|dog]. How many have one?", "{s} letters went out and {P} came back. How many came back?",
          "On a walk of {s} km {n} has done {P}. How many km has {he} done?", "{n} slept {P} of a trip of {s} minutes. How many minutes did {he} sleep?", "In {year} {P} of {s} [farms|firms|schools] in the district closed. How many closed?", "{P} of {s} [seeds|bulbs|beans] came up. How many came up?", "Of the {s} goals this season {P} were scored by {n}. How many did {he} score?", "A team of {s}, {P} ill today. how many are ill", "A jar has {s} sweets, {P} are green. How many green sweets?", "{s} babies were born in {year}; {P} were boys. How many boys?", "A cinema sold {s} tickets, {P} of them to pensioners. How many pensioners came?",
          "The [council|club|school] has {s} [trees|bikes|chairs] and will replace {P} of them. How many will be replaced?", "A [web page|poster|leaflet] was seen by {s} people and {P} [clicked|called|wrote]. How many people was that?", "The dam holds {s} million litres. It is {P} full. How many million litres are in it?", "{P} of the {s} words in the list are new to {n}. How many words are new to {him}?", "[He|She] missed {P} of {s} lessons. How many lessons were missed?", "A garden of {s} square metres is {P} lawn. How big is the lawn?", "A flat has {s} square metres, {P} of it is the kitchen. How big is the kitchen?", "{n} has paid back {P} of {s} pounds. How much has {he} paid back?",
          "The battery is at {P} of {s} mAh. How many mAh are in it?", "A barrel of {s} litres is {P} full. How many litres are in it?", "A trip costs {s} euros and the school pays {P}. How much does the school pay?", "The grant covers {P} of a bill of {s} dollars. How much does it cover?", "{P} of a {s} page book is pictures. how many pages is that?", "what's {P} of {s} people", "A class collected {s} dollars and gives {P} to an animal home. How much does the home get?", "A tower of {s} bricks loses {P} of them. How many fall?", "{n} ran {P} of a {s} m race before {he} fell. How many metres did {he} run?", "[It rained|The sun shone] on {P} of {s} days. On how many days was that?", "{s} pupils sat the test and {P} passed. How many passed?", "{title} marked {P} of {s} papers. How many papers is that?"]
REST_Q = ["[The ferry|The bus|The plane|A tram] holds {s} people and is {P} full. How many places are free?", "{n} has {s} pages to print and {P} is done. How many pages are still to do?", "[A bakery|A kitchen] sold {P} of its {s} rolls. How many rolls are left over?", "{P} of the {s} children in the camp can swim. How many cannot swim?", "Our street has {s} houses, {P} with a garden. How many have no garden?", "{s} letters went out and {P} came back. How many did not come back?", "On a walk of {s} km {n} has done {P}. How many km are left?", "{P} of {s} farms in the district closed in {year}. How many are still open?", "{P} of {s} seeds came up. How many did not?", "A team of {s}, {P} ill today. how many are well", "A jar has {s} sweets, {P} are green. How many are not green?", "{s} babies were born in {year}; {P} were boys. How many girls?", "A tank of {s} litres is {P} full. How many more litres fit in?", "A barrel of {s} litres is {P} full. How many litres are needed to fill it?",
          "A tank of {s} litres is {P} full. How many more litres are needed to fill it to the top?", "A trip costs {s} euros and the school pays {P}. How much do the parents pay?", "The grant covers {P} of a bill of {s} dollars. How much is left to pay?", "{s} pupils sat the test and {P} passed. How many failed?", "{n} got {P} of {s} answers right. How many mistakes did {he} make?", "Out of {s} shots {n} hit {P}. How many missed?", "{title} marked {P} of {s} papers. How many are still unmarked?", "A drink of {s} ml is {P} juice and the rest water. How many ml of water?", "A {s} g bar is {P} cocoa. How many grams are not cocoa?", "{P} of a {s} page book is pictures. how many pages are text?", "It rained on {P} of {s} days. How many days were dry?", "{n} has paid back {P} of {s} pounds. How much does {he} still owe?", "{n} gives {P} of {his} {s} cards away. How many does {he} keep?", "{n} spent {P} of {s} dollars. How much has {he} got left?",
          "A wire of {s} m, {P} used. what is left", "{P} of the {s} seats are booked. How many can still be booked?", "A wood had {s} trees. A storm took {P}. How many are standing?", "{s} invitations, {P} said yes. How many said no?", "A disk of {s} GB is {P} full. How many GB are free?", "Of {s} votes {P} were for the plan, all others against it. How many were against?", "[My|Our] phone plan has {s} minutes. {P} are used up. How many minutes remain?", "{P} of a herd of {s} are cows, the rest bulls. How many bulls are there?", "{n} has {s} sums for homework and did {P} of them on the bus. How many must {he} do at home?", "{s} cars were tested. {P} passed. How many did not pass?", "A shop had {s} umbrellas and sold {P} on a rainy day. How many has it got now?"]
WHICH_Q = ["{a} of the {s} seats [on the bus|in the hall|in the stand] are taken. What percentage is taken?", "{n} has done {a} km of a walk of {s} km. What percentage is done?", "Of {s} seeds {a} came up. What percentage is that?", "{s} pupils sat the test and {a} passed. What was the pass rate in percent?", "{a} out of {s} cars are diesel. What percent are diesel?", "It rained on {a} of {s} days. On what percentage of the days did it rain?", "A tank of {s} litres has {a} litres in it. How full is it in percent?", "{n} saved {a} of the {s} euros {he} needs. What percent is that?", "{a} of {s} people in a survey said yes. What percentage said yes?", "A disk of {s} GB has {a} GB on it. How full is it, in percent?", "{n} scored with {a} of {s} throws. What is the percentage?", "There are {s} sweets and {a} are red. What percentage of the sweets is red?", "{a} of my {s} minutes are used up. percentage?", "The school has {s} pupils, {a} of them in Year 7. What percentage is in Year 7?",
           "{n} was late on {a} of {s} days. What percentage of the days was that?", "Rent is {a} out of a pay of {s}. What percentage goes on rent?", "A tip of {a} on a bill of {s}. What percentage is the tip?", "{a} of the {s} eggs are broken. What percent are broken?", "{title} has marked {a} of {s} papers. What percentage is that?", "In a box of {s} pens {a} do not write. What percent is that?", "{s} people were asked and {a} of them own a bike. What is that as a percentage?", "{n} read {a} pages of a {s}-page book. What percentage has {he} read?", "In {year} {a} of {s} days were sunny. What percentage is that?", "A discount of {a} on {s} is how many percent?", "The price is {s} and {a} is taken off. What percentage is taken off?", "{n} answered {a} of {s}, what's that in %", "{a} wins in {s} games, win percentage?", "There are {s} rooms and {a} are empty. What percentage is empty?"]
OTHERS_Q = ["{a} of the {s} seats are taken. What percentage is free?", "Of {s} seeds {a} came up. What percentage did not come up?", "{s} pupils sat the test and {a} passed. What percentage failed?", "{a} out of {s} cars are diesel. What percent are not diesel?", "It rained on {a} of {s} days. What percentage of the days was dry?", "A tank of {s} litres has {a} litres in it. What percentage of it is empty?", "{n} has spent {a} of {his} {s} euros. What percentage is left?", "{a} of {s} people said yes and the rest no. What percentage said no?", "A disk of {s} GB has {a} GB on it. What percentage is free?", "{n} missed {a} of {s} throws. What percentage did {he} hit?", "There are {s} sweets and {a} are red. What percentage is not red?", "{a} of {s} eggs are cracked. What percent are whole?", "{n} gave away {a} of {his} {s} cards. What percentage did {he} keep?", "{n} was late on {a} of {s} days. On what percentage of the days was {he} on time?", "{n} has read {a} pages of a {s}-page book. What percentage is still to read?", "In a box of {s} pens {a} do not write. What percent do write?", "{a} of {s} people came. what % stayed away", "Of {s} lamps {a} were faulty. What percentage was fine?", "{n} did {a} of {s} sums. What percent must {he} still do?", "Of {s} pupils {a} are boys. What percentage are girls?"]

# -- prices and numbers that move -------------------------------------------------------------------------------------------
GOODS = ["loaf", "coffee", "newspaper", "haircut", "pizza", "burger", "bus ticket", "stamp", "sandwich", "cinema ticket", "kebab", "magazine", "cup of tea", "pint of milk", "parking space", "ferry ride", "plant", "swim", "car wash", "tram ticket", "cake", "jumper", "bike", "ladder", "bucket", "pair of shoes", "chair", "football", "bag of rice", "tin of paint"]


def price(sign, pool=None):
    def draw(d):
        while True:
            p = d.pick(pool or (SMALL + RATES[:12] if sign > 0 else RATES[:22]))
            s = Fraction(d.int(2, 90)) * d.pick([1, 1, 2, 5, 10]) if d.chance(0.6) else Fraction(d.rng.randint(5, 190), d.pick([2, 4, 5, 10, 20]))
            new = s * (100 + sign * Fraction(p)) / 100
            if (new * 100).denominator == 1 and s > 0 and (s * 100).denominator == 1:
                break
        show = cash(d)
        t, o = plain(s, True), d.pick(GOODS)
        return dict(p=p, s=t, S=show(t), N=show(plain(new, True)), nw=plain(new, True), P=pct(d, p), o=o, years_=d.rng.randint(2, 9), out=show)
    return draw


UP_Q = ["Prices went up by {P}. A {o} used to be {S}. What is it now?", "Prices are going up {P}. How much will a {S} {o} be?", "A {o} that cost {S} is {P} dearer now. What does it cost?", "They put up all prices by {P}. What does a {o} of {S} cost now?", "A {o} is {P} more expensive than last year, when it was {S}. How much is it?", "{n} used to pay {S} for a {o}. Now it is {P} more. What does {he} pay?", "With {P} on top, what does a {o} of {S} cost?", "A {o} at {S} goes up {P}. new price", "Last year a {o} was {S}. Since then prices have risen {P}. What should it cost now?", "The shop adds {P} to everything. What is the new price of a {o} of {S}?", "putting prices up by {P}, a {S} {o} becomes?", "If a {o} now costs {S} and prices rise {P}, what will it cost?", "{S} for a {o}, next week {P} more. How much next week?", "In the station a {o} costs {P} more than in the shop, where it is {S}. What is it in the station?", "A {o} is {S} here and {P} dearer at the airport. How much is it at the airport?", "Abroad a {o} costs {P} more. Here it is {S}. What does it cost abroad?", "What is {P} more than {S}?", "How much is {S} plus {P}?", "A {o} costs {S} plus {P} delivery. What is that in all?", "The {o} was {S} {years_} years ago. Today it is {P} more. What is it today?"]
UP_BY = ["Prices went up by {P}. A {o} used to be {S}. How much dearer is it now?", "A {o} at {S} goes up {P}. How much more is that?", "They put up all prices by {P}. How much more is a {o} of {S}?", "A {o} was {S}. It is {P} more expensive now. By how much did the price go up?", "{n} used to pay {S} for a {o}. Now it is {P} more. How much more is it?", "A {S} {o} will be {P} dearer. how much more do I pay", "What does a rise of {P} add to a price of {S}?", "{P} on top of {S}: how much is that extra?", "How much extra is {P} on a {o} of {S}?", "The delivery is {P} of the price. The {o} costs {S}. How much is the delivery?"]
DOWN_Q = ["Everything is {P} cheaper. A {o} used to be {S}. What is it now?", "A {o} that cost {S} is {P} cheaper now. What does it cost?", "A {o} is {P} less than last year, when it was {S}. How much is it?", "{n} used to pay {S} for a {o}. Now it is {P} less. What does {he} pay?", "With a {P} coupon, what does a {o} of {S} cost?", "Students get {P} off. What does a student pay for a {o} of {S}?", "Online a {o} is {P} cheaper than in the shop, where it is {S}. How much is it online?", "After six a {o} is {P} off. It costs {S} before six. What does it cost after six?", "The end of the day: {P} off a {S} {o}. What do I pay?", "{S} {o}, {P} discount, how much", "My card gives me {P} off a {o} at {S}. How much do I pay?", "What is {P} less than {S}?", "How much is {S} minus {P}?", "{title} gets {P} off as a teacher. The {o} costs {S}. What does it cost then?", "A {o} normally costs {S}. Today only: {P} off! Price today?", "In winter a {o} is {P} below the summer price of {S}. What is the winter price?", "Second hand a {o} costs {P} less than the new price of {S}. How much is it second hand?", "A dented {o} is sold with {P} off the {S}. What is the price?"]
DOWN_BY = ["Everything is {P} cheaper. A {o} used to be {S}. How much cheaper is it?", "With a {P} coupon, how much do I save on a {o} of {S}?", "Students get {P} off. How much does a student save on a {o} of {S}?", "My card gives me {P} off a {o} at {S}. How much is that off?", "{P} off {S}, how much is saved", "A {o} normally costs {S}. Today {P} off. By how much is it cheaper today?", "How much money is {P} off a {o} of {S}?", "The price of {S} falls by {P}. How much does it fall in money?", "Online a {o} is {P} cheaper than {S} in the shop. What is the difference in price?"]
MOVED = ["A {o} was {S} and is now {N}. By what percentage did {itgo}?", "The price of a {o} went from {S} to {N}. What percentage is that?", "A {o} used to be {S}. Now it is {N}. What is the percentage {inc}?", "{S} last year, {N} this year. What percentage {inc} is that?", "{n} paid {S} for a {o} before and {N} now. How many percent {more} is that?", "A {o} is {N}; {years_} years ago it was {S}. By how many percent did {itgo}?", "from {S} to {N}, what % {inc}", "Old price {S}, new price {N}. Percentage {inc}?", "They changed the price of a {o} from {S} to {N}. Find the percentage {inc}.", "How many percent {more} than {S} is {N}?", "The new {o} costs {N}, the old one {S}. By what percentage is the new one {dear}?"]


def moved(up):
    def draw(d):
        v = price(1 if up else -1, RATES[:30])(d)
        return dict(v, itgo="it go up" if up else "it go down", inc="increase" if up else "decrease", more="more" if up else "less", dear="dearer" if up else "cheaper", out=lambda t: t + "%")
    return draw


CHANGE = {True: [("The change is {nw} minus {s}; divided by the old value {s}, times 100.", "({nw}-{s})/{s}*100")], False: [("The decrease is {s} minus {nw}; divided by the old value {s}, times 100.", "({s}-{nw})/{s}*100")]}


# -- bodies, sizes: what grows -----------------------------------------------------------------------------------------------
GROW = [g.split("/") for g in "A puppy/kg/weighed/weigh,A tree/cm/measured/measure,{n}/kg/weighed/weigh,A plant/mm/measured/measure,The lake/hectares/covered/cover,A calf/kg/weighed/weigh,The glacier/km/measured/measure,A baby/cm/measured/measure,The town/hectares/covered/cover,A pumpkin/kg/weighed/weigh".split(",")]


def body(sign):
    def draw(d):
        while True:
            p, s = d.pick(RATES[:26]), d.int(3, d.pick([90, 400]))
            new = Fraction(s) * (100 + sign * p) / 100
            if new.denominator in (1, 2, 5):
                break
        w, u, did, do = d.pick(GROW)
        return dict(p=p, s=s, nw=plain(new), P=pct(d, p), w=w.replace("{n}", d.pick(["Ali", "Jan", "Eva", "Tom", "Ines"])), u_=u, did=did, do=do, m1=d.pick(["in May", "last year", "at first", "in 2020", "a year ago"]), go="grow" if sign > 0 else "shrink", inc="increase" if sign > 0 else "decrease", more="more" if sign > 0 else "less", gain="gained" if sign > 0 else "lost", out=lambda t: f"{t} {u}")
    return draw


BODY = ["{w} {did} {s} {u_} {m1} and has {gain} {P} since. What does it {do} now?", "{w} {did} {s} {u_} {m1}. Now it is {P} {more}. How many {u_} is that?", "{w} {did} {s} {u_}. Then it {gain} {P}. How many {u_} is it now?", "{s} {u_} {m1}, {P} {more} today. How many {u_} today?"]
BODY_BY = ["{w} {did} {s} {u_} {m1} and has {gain} {P} since. How many {u_} is that?", "{w} {did} {s} {u_}. Then it {gain} {P}. How many {u_} did it change by?", "{w} of {s} {u_} {gain} {P}. How many {u_} is the {inc}?"]
BODY_PC = ["{w} {did} {s} {u_} {m1} and {nw} {u_} now. What is the percentage {inc}?", "{w} {did} {s} {u_} {m1}. Now it is {nw} {u_}. What percent has it {gain}?", "{w} went from {s} {u_} to {nw} {u_}. By what percentage did it {go}?", "{s} {u_} {m1}, {nw} {u_} now. What percent {more} is that?"]

# -- fractions --------------------------------------------------------------------------------------------------------------
def share(d):
    a, b = fraction(d)
    s = b * d.int(2, d.pick([10, 40, 120]))
    f = said(d, a, b)
    return dict(a=a, b=b, s=s, F=f, C=cap(f), out=None)


KEPT = ["{n} had {s} cards. {He} lost {F} of them. How many did {he} keep?", "{n} had {s} stickers and gave {F} of them to {m}. How many has {he} got now?", "A cook had {s} eggs and used {F} of them. How many eggs are left?", "{F} of {s} guests went home early. How many stayed?", "{C} of {s} pupils are ill. How many are at school?", "A book has {s} pages; {n} has read {F}. How many pages are left?", "{n} has {s} euros and spends {F}. What is left?", "{C} of the {s} seats are taken. How many are free?", "A farmer sold {F} of {his} {s} sheep. How many has {he} got left?", "There were {s} birds on a roof and {F} flew away. How many stayed?", "{n} drives {s} km and has done {F} of it. How far is it still?", "A barrel holds {s} litres and {F} has run out. How many litres are in it now?", "A bag of {s} sweets, {F} eaten. How many left?", "The sale has {s} items and {F} are gone. How many are still there?", "A rope of {s} m is cut and {F} of it taken away. How long is what remains?", "Of {s} questions {n} has answered {F}. How many must {he} still answer?", "{n} got {F} of {s} questions right. How many were wrong?", "Of {s} bulbs {F} do not work. How many work?", "{C} of a {s}-page paper is adverts. How many pages are not?", "{n} planted {s} seeds and {F} did not come up. How many came up?", "{s} people ran, {F} gave up. how many finished", "{C} of my {s} days of leave are gone. How many days have I left?", "A tank of {s} litres is {F} full. How many litres are missing?", "A class has {s} pupils and {F} are girls. How many boys?", "A pie weighs {s} g and {F} is eaten. How many grams are left?", "{n} owed {m} {s} dollars and has paid back {F}. How much does {he} still owe?", "{F} of {s} is taken away. What is left?", "take {F} of {s} away from {s}", "{s} less {F} of it"]
KEPT.pop()
GOT = ["{n} got {F} of {s} sweets. How many is that?", "{F} of {s} pupils are ill. How many are ill?", "{C} of the {s} seats are taken. How many are taken?", "{n} lost {F} of {his} {s} cards. How many did {he} lose?", "A cook used {F} of {s} eggs. How many did {he} use?", "{F} of {s} guests went home early. How many went home?", "{n} drives {s} km and has done {F} of it. How many km has {he} done?", "A tank of {s} litres is {F} full. How many litres are in it?", "The bill is {s} euros and {n} pays {F} of it. How much does {he} pay?", "A film lasts {s} minutes and {F} is over. How many minutes is that?", "{F} of a {s} m rope is used. How many metres is that?", "{n} answered {F} of {s} questions. How many did {he} answer?", "A class has {s} pupils and {F} are girls. How many girls?", "Of {s} bulbs {F} do not work. How many do not work?", "{F} of {s} people in a hall are children. How many children is that?", "A shop sold {F} of {s} lamps. How many did it sell?", "how many is {F} of {s} marbles", "{n} won {F} of {s} games. How many games did {he} win?"]


def kept(v):
    t, e = taken(v["a"], v["b"], v["s"])
    return [("First " + t.replace(" is ", ": "), e), ("What is left is {s} minus {r1}.", "{s}-{r1}")]


# -- bills ------------------------------------------------------------------------------------------------------------------
BILL = ["Leave {P} on a {S} bill. What do I pay in all?", "[Lunch|Supper|The taxi|The haircut] comes to {S} and we tip {P}. What is the total?", "{S} for the meal, tip {P}, total?", "We had pizza for {S} and leave a tip of {P}. How much do we pay in all?", "A {o} is {S}. Tax of {P} is added at the till. What do you pay?", "{S} plus {P} sales tax. What's the total?", "A plumber charges {S} plus {P} VAT. What is the bill?", "The bill is {S} and service is {P}. What is the whole amount?", "{n} adds {P} to a bill of {S} for the waiter. How much does {he} pay?", "The net price of a {o} is {S}. VAT is {P}. What is the price with VAT?", "A hotel room is {S} a night plus {P} city tax. What do you pay for a night?", "Net {S}, VAT {P}, gross?", "What is the total if you tip {P} on {S}?", "What do I pay for a {S} {o} with {P} tax?", "A ticket costs {S} and there is a booking fee of {P}. What does it cost altogether?"]
EXTRA = ["What is a {P} tip on {S}?", "[Lunch|Supper|The taxi|The haircut] comes to {S} and we tip {P}. How much is the tip?", "How much tip is {P} of {S}?", "A {o} is {S}. Tax of {P} is added. How much is the tax?", "A plumber charges {S} plus {P} VAT. How much is the VAT?", "How much tax is there on {S} at {P}?", "{P} service on {S}, how much is that", "The net price of a {o} is {S}. VAT is {P}. How much is the VAT?", "A ticket costs {S} and the booking fee is {P} of that. How much is the fee?", "The waiter gets {P} of {S}. How much does he get?"]


def split_bill(d):
    while True:
        v = price(1, TAXES)(d)
        k = d.int(2, 9)
        if (Fraction(v["nw"]) / k * 100).denominator == 1:
            return dict(v, k=k)


SPLIT = ["{k} friends have a meal for {S} and add a tip of {P}. They share the bill equally. How much does each pay?", "A bill of {S} plus {P} tip is split between {k} people. How much is that each?", "{S} and {P} tip, {k} people, how much each", "The taxi is {S}. We tip {P} and share the cost among {k}. What does each of us pay?", "Dinner for {k} comes to {S}. {P} service is added and everyone pays the same. How much does one pay?"]
WHICH_NOT = [("Asked: the percentage of the others. They are {s} minus {a}; divided by {s}, times 100.", "({s}-{a})/{s}*100")]
TOTAL = [("The total is 100 plus {p} percent of {s}.", "{s}*(100+{p})/100")]


def percent(draw):
    return lambda d: {**draw(d), "out": lambda t: t + "%"}


# A sale has the thoughts of a sale.
SALE = re.compile(r"\boff\b|coupon|discount")
OFF_Q, LESS_Q = ([t for t in DOWN_Q if bool(SALE.search(t)) == sale] for sale in (True, False))
OFF_BY, LESS_BY = ([t for t in DOWN_BY if bool(SALE.search(t)) == sale] for sale in (True, False))
SALE_PRICE = [("The sale price is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")]
DISCOUNT = [("The discount is {p} percent of {s}.", "{s}*{p}/100")]
GROUPS = [Task(group, PART, PART_Q, spell=0.02, weight=5), Task(group, REST, REST_Q, spell=0.02, weight=6), Task(percent(group), WHICH, WHICH_Q, spell=0.02, weight=4), Task(percent(group), WHICH_NOT, OTHERS_Q, spell=0.02, weight=3.5)]
MOVES = [Task(price(1), UP, UP_Q, spell=0.03, weight=4), Task(price(1), PART, UP_BY, spell=0.03, weight=2.5), Task(price(-1), SALE_PRICE, OFF_Q, spell=0.03, weight=2.5), Task(price(-1), DOWN, LESS_Q, spell=0.03, weight=2), Task(price(-1), DISCOUNT, OFF_BY, spell=0.03, weight=1.8), Task(price(-1), PART, LESS_BY, spell=0.03, weight=1), Task(price(1, TAXES), TOTAL, BILL, spell=0.03, weight=3), Task(price(1, TAXES), PART, EXTRA, spell=0.03, weight=2.5),
         Task(split_bill, [("Asked: each share. The total is 100 plus {p} percent of {s}.", "{s}*(100+{p})/100"), ("Each share is {r1} divided by {k}.", "{r1}/{k}")], SPLIT, spell=0.03, weight=1.5)]
for _up in (True, False):
    _s = 1 if _up else -1
    MOVES += [Task(moved(_up), CHANGE[_up], MOVED, spell=0.03, weight=2.5), Task(body(_s), UP if _up else DOWN, BODY, spell=0.03, weight=1.2), Task(body(_s), PART, BODY_BY, spell=0.03, weight=0.8), Task(percent(body(_s)), CHANGE[_up], BODY_PC, spell=0.03, weight=1.2)]
FRACTIONS = [Task(share, kept, KEPT, spell=0.03, weight=5), Task(share, lambda v: [taken(v["a"], v["b"], v["s"])], GOT, spell=0.03, weight=3)]


@skill("real_plain_parts_groups", weight=4)
def real_plain_parts_groups(d):
    yield from tell(d, "parts.groups", GROUPS)


@skill("real_plain_parts_moves", weight=4)
def real_plain_parts_moves(d):
    yield from tell(d, "parts.moves", MOVES)


@skill("real_plain_parts_kept", weight=2)
def real_plain_parts_kept(d):
    yield from tell(d, "parts.kept", FRACTIONS)
