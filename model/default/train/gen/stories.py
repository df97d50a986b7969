"""Everyday problems of one or two steps: getting, giving away, comparing, rows, packs; the operation is in the story."""
import re

from .core import Answer, Call, skill
from .fillers import name, person, shown

THINGS = ("apples oranges pears cookies sweets candies marbles stickers stamps cards books pencils pens coins balloons flowers roses eggs chairs "
          "tickets photos beads shells buttons cupcakes muffins bottles boxes toys cars bricks points seeds plums bananas lemons magazines badges "
          "crayons erasers notebooks letters parcels cups plates tiles screws nails sheep cows chickens fish trees plants songs videos posters "
          "bagels donuts rolls tomatoes potatoes carrots peaches cherries grapes nuts acorns pebbles dollars euros pounds messages followers "
          "chocolates lollipops straws bulbs batteries towels shirts socks hats rings keys jars cans bags baskets bolts ribbons candles").split()
PLACES = ("library shop school farm garden museum warehouse box bakery factory parking~lot theater bus train stadium zoo park basket jar "
          "drawer shelf bag store hall club class village town office ship").split()


def value(shown_text, r):
    return f"{shown_text} = {r.text if '≈' in r.text else r.best}"


def number(d, hi):
    n = str(d.int(2, hi))
    return shown(d, n, 0.12), n


def story(d, where, templates, expr, thought, unit=True, hi=(20, 100, 1000, 20000)):
    """One question out of `templates`, its call and its answer. Templates name the numbers {a} {b} {c}."""
    size = d.pick(hi)
    (A, a), (B, b), (C, c) = number(d, size), number(d, size), number(d, min(size, 50))
    if "-" in expr and "a-b" in expr and int(a) < int(b):
        A, a, B, b = B, b, A, a
    t, p = d.pick(THINGS), person(d)
    q = d.say(where, templates, a=A, b=B, c=C, t=t, n=name(d), p=d.pick(PLACES).replace("~", " "), **p)
    yield q
    if expr == "a*b" and -1 < d.wordings[-1].find("{b}") < d.wordings[-1].find("{a}"):   # a product names its numbers as the question does
        a, b = b, a
    e = expr.replace("a", a).replace("b", b).replace("c", c)
    r = yield Call(thought.format(a=a, b=b, c=c), e)
    pretty = e.replace("*", " × ").replace("/", " ÷ ").replace("+", " + ").replace("-", " − ")
    yield Answer("", value(pretty, r) + ".", r.best)


GET = ["{S} {has} {a} {t} and {gets} {b} more. How many {t} {does} {he} have now?", "There are {a} {t} in a {p}. {b} more are added. How many are there now?",
       "{S} {finds} {a} {t} on Monday and {b} on Tuesday. How many is that in total?", "{n} had {a} {t}. Then {n} bought {b} {t}. How many {t} does {n} have now?",
       "{a} {t} and another {b} {t}: how many altogether?", "A {p} has {a} {t}; {b} new ones arrive. What is the total number of {t}?",
       "{S} {collects} {a} {t} and {his} friend {b}. How many {t} do they have together?", "In the morning {a} {t} were sold, in the afternoon {b}. How many were sold all day?",
       "{a} boys and {b} girls go to a {p}. How many children are there?", "{n} scored {a} points in the first game and {b} in the second. What is the total score?",
       "{S} {saves} ${a} in May and ${b} in June. How much {does} {he} save altogether?", "A road is {a} km to the {p} and then {b} km further. How long is it in all?",
       "I've got {a} {t}, my sister gives me {b}. How many do I have?", "{a} people are on a bus and {b} more get on. How many people are on the bus?",
       "If you have {a} {t} and I give you {b}, how many do you have?", "One {p} holds {a} {t} and another holds {b}. Find the number of {t} in both.",
       "{n} read {a} pages yesterday and {b} pages today. How many pages in all?", "There were {a} {t}, then {b} came. How many {t} now?",
       "{S} {has} {a} red {t} and {b} blue {t}. How many {t} in total?", "{n} is {a} years old. How old will {n} be in {b} years?",
       "It is {a} degrees and gets {b} degrees warmer. What is the temperature?", "A tree was {a} cm tall and grew {b} cm. How tall is it now?",
       "{S} {takes} {a} {t} and then {b} more {t}; how many is that?", "Yesterday {a} visitors came, today {b}. How many visitors is that?",
       "How many {t} are {a} {t} and {b} {t}?", "{n} ran {a} m and then walked {b} m. How far is that?",
       "{n} has {b} more {t} than a friend, who has {a}. How many does {n} have?", "{n} has {a} {t}. Her brother has {b} more than she has. How many {t} has the brother?",
       "Our {p} counted {a} {t} last week and {b} this week. Give the total.", "After losing {b} {t}, {n} has {a} left. How many were there at first?",
       "{n} gave away {b} {t} and still has {a}. How many {t} did {n} have to begin with?", "A number of {t} was taken: {b}. {a} remain. How many were there before?"]
LOSE = ["{S} {has} {a} {t} and {gives} away {b}. How many {t} {has} {he} left?", "There were {a} {t} in a {p}. {b} were sold. How many are left?",
        "{n} had {a} {t} and lost {b} of them. How many {t} remain?", "{n} had ${a} and spent ${b}. How much money is left?", "{a} {t} minus {b} eaten: how many are left?",
        "A {p} had {a} {t}; {b} were taken out. What remains?", "There are {a} people on a train and {b} get off. How many stay on the train?",
        "{n} has {a} {t} and a friend has {b}. How many more {t} does {n} have?", "A book has {a} pages. {n} has read {b}. How many pages are left to read?",
        "{n} needs {a} {t} and has {b}. How many more are needed?", "{S} {wants} to save ${a} and already {has} ${b}. How much is missing?",
        "One {p} has {a} {t}, another has {b}. What is the difference?", "Out of {a} {t}, {b} are red. How many are not red?", "Of {a} students, {b} are girls. How many are boys?",
        "{S} {has} {a} {t}. {b} break. How many are whole?", "A rope is {a} m long; {b} m are cut off. How long is the rest?", "It is {a} degrees and gets {b} degrees colder. What is the temperature now?",
        "{n} was born {b} years after {n}'s cousin, who is {a}. How old is {n}?", "A tank holds {a} liters. {b} liters flow out. How much is left?",
        "How many {t} are left from {a} if {b} are gone?", "{n} is {a} and {n}'s brother is {b} years younger. How old is the brother?",
        "Last year {a} visitors came, this year {b} fewer. How many came this year?", "{a} seats, {b} taken. How many are free?", "There are {a} {t} to do and {b} are done. How many are still to do?",
        "{n} weighs {a} pounds and loses {b}. What is the new weight?", "{S} {uses} {b} of {his} {a} {t}. How many {t} {does} {he} keep?", "I had {a} {t}, my dog ate {b}. How many now?",
        "The {p} is {a} km away. We have gone {b} km. How far is it still?", "{n} has {a} {t}, which is {b} more than a friend has. How many has the friend?",
        "Together we have {a} {t}; {b} are mine. How many are yours?"]
TIMES = ["There are {a} {t} in each of {b} boxes. How many {t} are there?", "{S} {has} {b} bags with {a} {t} each. How many {t} {does} {he} have altogether?",
         "A {p} has {b} rows with {a} {t} in each row. How many {t} is that?", "One pack holds {a} {t}. How many {t} are in {b} packs?", "{n} runs {a} m every day. How far is that in {b} days?",
         "Each of {b} children gets {a} {t}. How many {t} are needed?", "{S} {saves} ${a} a week. How much is that after {b} weeks?", "A machine makes {a} {t} an hour. How many does it make in {b} hours?",
         "{b} buses carry {a} people each. How many people in all?", "{n} reads {a} pages a day for {b} days. How many pages is that?", "If one {p} has {a} {t}, how many do {b} have?",
         "{b} shelves, {a} {t} on each. Total?", "A theater has {a} rows of {b} seats. How many seats?", 
         "{S} {picks} {a} {t} a day. How many after {b} days?", "{n} has {a} {t}. {n}'s sister has {b} times as many. How many has the sister?", "How many {t} do {b} workers pack if each packs {a}?",
         "There are {a} floors with {b} windows each. How many windows?", "A farmer plants {a} rows of {b} trees. How many trees are planted?", "{b} boxes of {a} {t} make how many {t}?",
         "{b} teams of {a} players take part. How many players are there?", "A stamp album has {a} pages with {b} stamps on every page. How many stamps does it hold?", "{a} {t} per bag, {b} bags. How many?",
         "My heart beats {a} times a minute. How often in {b} minutes?", "A phone call of one minute uses {a} units. How many units for {b} minutes?", "Every one of {b} friends brings {a} {t}. How many {t} are brought?",
         "{S} {needs} {a} {t} for one cake. How many for {b} cakes?", "A printer prints {a} pages per minute. How many in {b} minutes?", "{b} tables with {a} chairs each: how many chairs?"]
SHARE = ["{b} friends share {a} {t} equally. How many does each get?", "{a} {t} are packed in boxes of {b}. How many boxes are filled?", "{S} {divides} {a} {t} into {b} equal groups. How many are in each group?",
         "How many bags of {b} {t} can be made from {a} {t}?", "{a} {t} are put on {b} shelves equally. How many per shelf?", "{a} children form teams of {b}. How many teams are there?",
         "A rope of {a} m is cut into {b} equal pieces. How long is one piece?", "{n} reads {a} pages in {b} days, the same number each day. How many pages a day?", "{a} {t} cost how many trips if {b} fit in one trip?",
         "{S} {shares} {a} {t} among {b} children. How many {t} for each child?", "If {b} boxes hold {a} {t}, how many are in one box?", "There are {a} {t} for {b} people. How many for each?",
         "A machine makes {a} {t} in {b} hours. How many an hour?", "{a} seats in {b} equal rows: how many seats in a row?", "{n} earned ${a} in {b} days. How much a day?", "{a} {t}, {b} per pack. How many packs?",
         "Split {a} {t} between {b} classes. How many for each class?", "{n} has {a} {t}, {b} times as many as a friend. How many has the friend?", "Each {p} gets {b} {t}. For how many is {a} {t} enough?",
         "A bill of ${a} is split evenly by {b} people. What does each one pay?", "{a} students ride in {b} buses, equally many in each. How many students per bus?", "How many times can I take {b} {t} out of {a} {t}?",
         "Every page holds {b} photos. How many pages do {a} photos need?", "{a} {t} are divided equally among {b} {p}s. What does each get?"]
TWO = [("a*b+c", ["{S} {has} {b} boxes of {a} {t} and {c} single {t}. How many {t} in all?", "{n} buys {b} packs of {a} {t} and gets {c} extra. How many {t} does {n} have?",
                  "There are {b} rows of {a} chairs and {c} more at the back. How many chairs?", "{n} saves ${a} a week for {b} weeks and gets ${c} as a gift. How much money is that?",
                  "{b} bags hold {a} {t} each; {c} {t} lie beside them. How many {t} altogether?", "A taxi costs ${c} plus ${a} per km. What do {b} km cost?",
                  "A club charges a fee of ${c} and ${a} per visit. How much are {b} visits?", "{n} did {a} push-ups a day for {b} days, then {c} more. How many altogether?",
                  "A plumber charges ${c} to come and ${a} an hour. How much for {b} hours?", "{b} shelves with {a} books and another {c} on the table: how many books?"]),
       ("a*b-c", ["{S} {has} {b} boxes of {a} {t} and {gives} away {c}. How many are left?", "{n} baked {b} trays of {a} {t} and burned {c}. How many are good?",
                  "A hall has {b} rows of {a} seats; {c} seats are broken. How many can be used?", "{n} bought {b} bags of {a} {t} and ate {c}. How many {t} are left?",
                  "{b} packs of {a} {t}, {c} are missing. How many are there?", "{n} earns ${a} an hour and works {b} hours, then spends ${c}. How much is left?",
                  "There are {a} {t} in each of {b} crates. {c} are rotten. How many are good?", "{n} has {b} books of {a} pages and has read {c} pages. How many pages remain?"]),
       ("a+b-c", ["{S} {has} {a} {t}, {gets} {b} more and {gives} away {c}. How many now?", "There were {a} people in a {p}. {b} came in and {c} left. How many are there now?",
                  "{n} had ${a}, earned ${b} and spent ${c}. How much does {n} have?", "A bus has {a} people; {b} get on and {c} get off. How many are on the bus?",
                  "A {p} had {a} {t}, received {b} and sold {c}. How many are left?", "{a} {t}, plus {b} new ones, minus {c} lost. How many?",
                  "{n} collects {a} {t} in spring and {b} in summer, then loses {c}. How many are left?", "The temperature was {a}, rose by {b} and fell by {c}. What is it now?"]),
       ("(a+b)*c", ["{S} {reads} {a} pages in the morning and {b} in the evening. How many pages in {c} days?", "Each of {c} bags holds {a} red and {b} green {t}. How many {t} are there?",
                    "{n} runs {a} m and walks {b} m every day. How many m in {c} days?", "A class has {a} girls and {b} boys. Every child gets {c} {t}. How many {t} are needed?",
                    "Each of {c} rooms has {a} chairs and {b} stools. How many seats are there?", "A ticket costs ${a} and a drink ${b}. What do {c} people pay for both?"]),
       ("(a+b)/c", ["{n} has {a} {t} and a friend has {b}. They put them into {c} equal bags. How many in each bag?", "{a} boys and {b} girls form {c} equal teams. How many are in each team?",
                    "{S} {has} {a} red and {b} blue {t} and {shares} all among {c} children. How many does each get?", "{a} {t} and {b} more are split equally into {c} boxes. How many in a box?"]),
       ("a-b-c", ["{S} {has} {a} {t}, {gives} {b} to a friend and {c} to another. How many are left?", "From ${a} {n} spends ${b} on food and ${c} on a book. How much is left?",
                  "There were {a} {t}. {b} were sold in the morning and {c} in the afternoon. How many remain?", "A {p} has {a} {t}; {b} are red, {c} are blue, the rest green. How many are green?",
                  "Of {a} pages {n} read {b} on Monday and {c} on Tuesday. How many pages are left?", "A {a} m rope: first {b} m are cut off, then {c} m. How much is left?"])]
WHY = {"a*b+c": "{a} times {b}, then plus {c}.", "a*b-c": "{a} times {b}, then minus {c}.", "a+b-c": "{a} plus {b}, then minus {c}.", "(a+b)*c": "{a} and {b} together, times {c}.",
       "(a+b)/c": "{a} and {b} together, divided by {c}.", "a-b-c": "{a} minus {b} and minus {c}."}


@skill("story_add", weight=1.2)
def story_add(d):
    yield from story(d, "get", GET, "a+b", "{a} plus {b}.")


@skill("story_subtract", weight=1.2)
def story_subtract(d):
    yield from story(d, "lose", LOSE, "a-b", "{a} minus {b}.")


@skill("story_multiply", weight=1.2)
def story_multiply(d):
    yield from story(d, "times", TIMES, "a*b", "{a} times {b}.", hi=(12, 50, 300))


@skill("story_divide", weight=1.0)
def story_divide(d):
    k, n = d.int(2, d.pick([12, 40])), d.int(2, d.pick([20, 200]))
    a, b = str(k * n), str(k)
    yield d.say("share", SHARE, a=shown(d, a, 0.1), b=shown(d, b, 0.2), t=d.pick(THINGS), n=name(d), p=d.pick(["class", "child", "group", "shop", "family"]), **person(d))
    each = re.search(r"each get|in each|per shelf|one piece|each child|in one box|for each|seats in a row|per bus|does each|each one pay", d.wordings[-1])
    r = yield Call(f"{'Each gets ' if each else ''}{a} divided by {b}.", f"{a}/{b}")
    yield Answer("", value(f"{a} ÷ {b}", r) + ".", r.best)


@skill("story_two_steps", weight=1.6)
def story_two_steps(d):
    expr, templates = d.pick(TWO)
    if expr == "(a+b)/c":
        n, c = d.int(2, 30), d.int(2, 12)
        a = d.int(1, n * c - 1)
        a, b, c = str(a), str(n * c - a), str(c)
    else:
        a, b, c = d.int(2, d.pick([20, 80])), d.int(2, d.pick([12, 30])), d.int(2, d.pick([12, 40]))
        if expr == "a*b-c":
            c = min(c, a * b - 1)
        elif expr == "a+b-c":
            c = min(c, a + b - 1)
        elif expr == "a-b-c":
            a = a + b + c
        a, b, c = str(a), str(b), str(c)
    yield d.say("two" + expr, templates, a=shown(d, a, 0.1), b=shown(d, b, 0.15), c=shown(d, c, 0.15), t=d.pick(THINGS), n=name(d),
                p=d.pick(PLACES).replace("~", " "), **person(d))
    e = expr.replace("a", a).replace("b", b).replace("c", c)
    r = yield Call(WHY[expr].format(a=a, b=b, c=c), e)
    pretty = e.replace("*", " × ").replace("/", " ÷ ").replace("+", " + ").replace("-", " − ")
    yield Answer("", value(pretty, r) + ".", r.best)
