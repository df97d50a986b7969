"""More of what pupils and parents ask: legs and wheels, times bigger and smaller, fractions of a kilo, what is inside a full box, posts and cuts,
nights, a whole from what is left, three friends, sums with brackets told in words.
"""
from fractions import Fraction
from math import gcd

from .core import skill
from .phrases import ORDINALS, fraction_words
from .plain_money_base import money
from .plain_pupils_base import Task, tell
from .plain_pupils_measures import end
from .plain_structures_compose import ints
from .plain_b_base import two
from .real_words import finite

KINDS = {}


def add(kind, draw, calls, templates, weight=1, **more):
    KINDS.setdefault(kind, []).append(Task(draw, calls, templates, spell=0.02, weight=weight, **more))


# -- counted in two kinds ----------------------------------------------------------------------------------------------------------
LEGS = [("dogs", 4, "chickens", 2, "legs"), ("cows", 4, "ducks", 2, "legs"), ("spiders", 8, "cats", 4, "legs"), ("cars", 4, "bikes", 2, "wheels"), ("tricycles", 3, "bikes", 2, "wheels"), ("horses", 4, "people", 2, "legs"), ("ants", 6, "spiders", 8, "legs"), ("tables", 4, "stools", 3, "legs"), ("trucks", 6, "cars", 4, "wheels"), ("triangles", 3, "squares", 4, "corners")]


def legs(d):
    o, p, o2, q, w = d.pick(LEGS)
    a, b = d.int(2, 20), d.int(2, 20)
    while len({a, b, p, q}) < 4:
        a, b = d.int(2, 25), d.int(2, 25)
    return dict(a=a, b=b, p=p, q=q, o=o, o2=o2, w_=w)


add("kinds", legs, [("{a} times {p} plus {b} times {q}.", "{a}*{p}+{b}*{q}")], ["how many {w_} have {a} {o} and {b} {o2} together", "my son asks how many {w_} have {a} {o} and {b} {o2}", "there are {a} {o} and {b} {o2}, how many {w_} is that", "{a} {o} and {b} {o2}. how many {w_} altogether", "count all {w_} of {a} {o} and {b} {o2}", "can u tell me how many {w_} there are on {a} {o} and {b} {o2}"], 0.8)
add("kinds", ints(lambda v: v["k"] > 1 and v["a"] != v["k"], a=[30, 90], k=[6, 9]), [("{k} times {a}.", "{k}*{a}")], ["what number is {k} times bigger than {a}", "which number is {k} times as big as {a}", "{k} times more than {a} is how much", "what is {k} times as much as {a}", "{n} has {a} cards, {m} has {k} times more. how many has {m}", "a small box has {a} pens, a big box {k} times as many. how many in the big one"], 0.8)
add("kinds", ints(lambda v: v.update(s=v["a"] * v["k"]) is None and v["k"] > 1 and v["a"] != v["k"], a=[30, 90], k=[6, 9]), [("{s} divided by {k}.", "{s}/{k}")], ["what number is {k} times smaller than {s}", "my grandma is {s}, that is {k} times my age. how old am i", "{n} has {s} cards, that is {k} times as many as {m}. how many has {m}", "{s} is {k} times as much as what number", "dad weighs {s} kg, {k} times as much as the dog. how heavy is the dog", "a book has {s} pages, {k} times as many as the comic. how many pages has the comic", "my sister has {k} times as many beads as me. she has {s}. how many do i have"], 1.2)


def every(d):
    k = d.int(3, 10)
    return dict(k=k, s=k * d.int(2, 20), nth=ORDINALS[k] if k != 4 else "fourth")


add("kinds", every, [("{s} divided by {k}.", "{s}/{k}")], ["in our street are {s} houses, every {nth} has a red door. how many red doors", "{s} kids, every {nth} gets a prize. how many prizes", "every {nth} of {s} bulbs is broken. how many are broken", "from {s} people every {nth} has a dog. how many dogs is that"], 0.6)

# -- parts of a kilo, what is inside -----------------------------------------------------------------------------------------------
def part_kilo(d):
    a, b, W = d.pick([(1, 2, ["half kilo", "half a kilo", "1/2 kg"]), (1, 4, ["1/4 kg", "quarter kilo", "a quarter of a kilo"]), (3, 4, ["3/4 kg", "three quarters of a kilo"])])
    one = d.rng.randint(8, 120) * 20
    one += -one * a % b * 20 if one * a % b else 0
    while one * a % b:
        one += 20
    return money(d, dict(a=a, b=b, W_=d.pick(W), f=d.pick(["cheese", "meat", "nuts", "fish", "coffee", "grapes", "cherries", "ham"])), s=two(one * a // b), p=two(one))


add("inside", part_kilo, [("Asked: the price of one. One costs {s} divided by {a}/{b}.", "{s}/({a}/{b})")], ["{W_} {f} costs {S} how much is 1 kg", "{W_} of {f} is {S}, price for one kilo?", "i paid {S} for {W_} {f}. how much is a kilo", "if {W_} {f} is {S} what does 1 kg cost"], 0.7)
add("inside", part_kilo, lambda v: [("{a}/{b} of {p} is {a}/{b} times {p}.", "{a}/{b}*{p}") if v["a"] > 1 else ("1/{b} of {p} is {p} divided by {b}.", "{p}/{b}")], ["1 kg {f} costs {P} how much is {a}/{b} kg", "a kilo of {f} is {P}. what do i pay for {a}/{b} kg", "{f} {P} a kilo, how much for {a}/{b} kg"], 0.6)


def litre(d):
    g = d.pick(["0.75", "0.5", "0.7", "0.25", "0.33", "1.5", "0.2"])
    p = d.rng.randint(10, 150) * 10
    while (Fraction(g) * p).denominator != 1:
        p += 10
    return money(d, dict(g=g, f=d.pick(["juice", "oil", "milk", "water", "cola", "shampoo", "paint"])), s=two(int(Fraction(g) * p)))


add("inside", litre, [("Asked: the price of one. One costs {s} divided by {g}.", "{s}/{g}")], ["a bottle of {g} l costs {S}. how much is 1 l", "{g} litre {f} is {S}, price of one litre?", "{f} {g} l for {S}. what does a litre cost", "i pay {S} for {g} litres of {f}. how much for 1 litre"], 0.7)


def net(d):
    x, y = finite(Fraction(d.rng.randint(12, 95), 10)), d.rng.randint(2, 18) * 50
    return end(dict(x=x, y=min(y, int(Fraction(x) * 1000) - 50), o=d.pick(["box", "bag", "suitcase", "basket", "jar", "bucket", "case"])), "g")


add("inside", net, [("In g: {x} times 1000, minus {y}.", "{x}*1000-{y}")], ["the weight of a full {o} is {x} kg, empty it is {y} g. how heavy is the thing inside in g", "a {o} with stuff weighs {x} kg. the empty {o} is {y} g. how many g is the stuff", "full {o} {x} kg, empty {o} {y} g. whats inside weighs how many g"], 0.6)


def bake(d):
    b, one, k = d.pick([10, 20, 12, 8, 24, 6]), d.pick([5, 10, 15, 20, 25]), d.int(2, 6)
    a = one * b // 2 if one * b % 2 == 0 else one * b
    return dict(a=a, b=b, s=a * k if d.chance(0.6) else a * k // 2 if (b * k) % 2 == 0 and (a * k) % 2 == 0 else a * (k + 1), o=d.pick(["cookies", "pancakes", "rolls", "muffins", "biscuits"]), i=d.pick(["flour", "sugar", "butter"]))


add("inside", bake, [("One is {b} divided by {a}; {s} times as much is wanted.", "{b}/{a}*{s}")], ["the recipe is {a} g {i} for {b} {o}. i have {s} g {i}. how many {o}", "{a} g {i} make {b} {o}. how many {o} from {s} g", "with {a} g {i} i bake {b} {o}, how many with {s} g {i}", "for {b} {o} you need {a} g {i}. how many {o} can mum make with {s} g"], 0.7)

# -- posts, trees and cuts ---------------------------------------------------------------------------------------------------------
def posts(d):
    k, q = d.int(2, 12), d.int(3, 30)
    return dict(k=k, s=k * q, o=d.pick(["posts", "lamps", "trees", "flags", "poles"]))


add("posts", posts, [("Gaps: {s} divided by {k}; with both ends one more.", "{s}/{k}+1")], ["a fence {s} m long with a post every {k} m and one at both ends how many posts", "along a road of {s} m are {o} every {k} m, also at the start and the end. how many {o}", "{o} every {k} m on a {s} m way, first one at the start and last one at the end. how many", "how many {o} do we need for {s} m if they are {k} m apart and there is one at each end"], 0.8)
add("posts", posts, [("All round there are as many as gaps: {s} divided by {k}.", "{s}/{k}")], ["we plant trees around a pond, {s} m around, every {k} m a tree. how many trees", "a round track is {s} m and every {k} m is a flag. how many flags", "{o} all around a park, the way around is {s} m, one every {k} m. how many {o}"], 0.6)
add("posts", ints(lambda v: v["p"] > 2 and v["c"] > 1, p=(3, 15), c=(2, 9)), [("One cut less than pieces: {p} minus 1, times {c}.", "({p}-1)*{c}")], ["cut a log in {p} pieces, each cut takes {c} minutes, how many minutes", "dad saws a board into {p} pieces. one cut takes {c} minutes. how long does it take", "to get {p} pieces from a pole, every cut {c} minutes, how many minutes altogether"], 0.5)

# -- nights ------------------------------------------------------------------------------------------------------------------------
def night(minutes):
    def draw(d):
        h1, h2 = d.rng.randint(19, 23), d.rng.randint(5, 9)
        m1, m2 = (d.pick([0, 15, 30, 45]), d.pick([0, 15, 30, 45])) if not minutes else (d.rng.randint(0, 11) * 5, d.rng.randint(0, 11) * 5)
        if not minutes and d.chance(0.6):
            m2 = m1
        return end(dict(C=f"{h1}:{m1:02d}", E=f"{h2}:{m2:02d}", h1=h1, q1=m1, h2=h2, q2=m2), "minutes" if minutes else "hours")
    return draw


SLEEP = ["he goes to bed {C} and gets up at {E}, how many UNITS does he sleep", "my kid sleeps from {C} to {E}. how many UNITS is it", "how many UNITS from {C} in the evening to {E} in the morning", "the night train leaves {C} and arrives {E} next day, how many UNITS", "i sleep at {C} and wake up at {E}, how many UNITS did i sleep", "mum works in the night from {C} to {E}. how many UNITS"]
add("nights", night(True), [("From {C} to {E} the next day, in minutes.", "(({h2}+24)*60+{q2})-({h1}*60+{q1})")], [s.replace("UNITS", "minutes") for s in SLEEP], 1)
add("nights", night(False), [("From {C} to {E} the next day, in hours.", "(({h2}+24)+{q2}/60)-({h1}+{q1}/60)")], [s.replace("UNITS", "hours") for s in SLEEP], 0.8)
add("nights", ints(lambda v: v["a"] > 1, a=(2, 12), k=(2, 5)), [("{a} times {k} times 7.", "{a}*{k}*7")], ["a clock is {a} minutes slow every day. how many minutes slow after {k} weeks", "my son reads {a} pages every day. how many pages in {k} weeks", "i take {a} tablets a day. how many do i need for {k} weeks"], 0.4)

# -- the whole from what is left ---------------------------------------------------------------------------------------------------
def remains(d):
    b = d.int(3, 9)
    a = d.rng.randint(1, b - 1)
    g = gcd(a, b)
    a, b = a // g, b // g
    x = (b - a) * d.int(2, 30)
    return dict(a=a, b=b, x=x, F=(fraction_words(a, b) if d.chance(0.3) and b > 2 else None) or f"{a}/{b}")


add("wholes", remains, [("Asked: the whole. {x} is 1 minus {a}/{b} of it; the whole is {x} divided by that.", "{x}/(1-{a}/{b})")], ["i spent {F} of my money and have {x} left. how much did i have", "{F} of the kids are girls and there are {x} boys. how many kids altogether", "my son read {F} of his book and has {x} pages left. how many pages has the book", "{F} of the way is done, {x} km are left. how long is the way", "we ate {F} of the cookies and {x} are left. how many were there", "{n} gave away {F} of {his} cards and kept {x}. how many had {he} before"], 1)


def remains_pct(d):
    p = d.pick([10, 20, 25, 30, 40, 50, 60, 75, 80, 35, 45, 70])
    s = d.int(2, 40) * 20
    return dict(p=p, x=s * (100 - p) // 100, s=s)


add("wholes", remains_pct, [("Asked: the original. {x} is 100 minus {p} percent of the original; divide by that and multiply by 100.", "{x}/(100-{p})*100")], ["after giving away {p}% i have {x} cards, how many before", "{p}% of kids are girls. {x} boys. how many kids altogether", "i spent {p}% of my money and have {x} euros left. how much did i have", "{p}% of the pupils are ill, {x} came to school. how many pupils are there", "{p}% of the way is done, {x} km are left. how long is the whole way", "my son read {p}% of the book, {x} pages are left. how many pages has it", "the shop sold {p}% of the cakes and has {x} now. how many cakes were there"], 1)
add("wholes", remains_pct, [("{p}% go, so the rest is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")], ["from {s} cards i give away {p}%, how many do i still have", "{p}% of {s} euros is gone. how much is still there", "a team lost {p}% of {s} games. how many did it not lose"], 0.5)


def twice_up(d):
    while True:
        p, q, s = d.pick([4, 5, 10, 20, 25, 50, 2, 8, 15]), d.pick([5, 10, 20, 25, 50, 4]), d.int(2, 40) * 50
        if (Fraction(s * (100 + p) * (100 + q), 10000)).denominator == 1:
            return dict(p=p, q=q, s=s)


add("wholes", twice_up, [("Asked: the value after {p}% more and then {q}% more. After the first step it is 100 plus {p} percent of {s}.", "{s}*(100+{p})/100"), ("After the second step it is 100 plus {q} percent of {r1}.", "{r1}*(100+{q})/100")], ["raise {s} by {p}% then again by {q}%", "pay is {s}, goes up {p}% and next year {q}% more. how much then", "{s} people in a town, first {p}% more and then {q}% more. how many", "{s} plus {p}% and then plus {q}%"], 0.5)
add("wholes", twice_up, [("Asked: the value after {p}% more and then {q}% less. After the first step it is 100 plus {p} percent of {s}.", "{s}*(100+{p})/100"), ("After the second step it is 100 minus {q} percent of {r1}.", "{r1}*(100-{q})/100")], ["price {s} goes up {p}% and then down {q}%. what is it now", "{s} increased by {p}% then {q}% off. how much"], 0.5)

# -- three friends -----------------------------------------------------------------------------------------------------------------
def three(d):
    a, b, c = d.int(4, 60), d.int(2, 20), d.int(2, 20)
    return dict(a=a, b=b, c=c if c != b else c + 1)


add("friends", three, [("First the second one: {a} plus {b}.", "{a}+{b}"), ("Then the third one: {a} plus {c}.", "{a}+{c}"), ("Together: the sum of the three.", "{a}+{r1}+{r2}")], ["{n} has {a} cards, {m} has {b} more than {n} and {n3} has {c} more than {n}. how many together", "i have {a} {t}, {n} has {b} more than me and {m} {c} more than me. how many have we all together"], 0.6)
add("friends", three, [("First the second one: {a} plus {b}.", "{a}+{b}"), ("Then the third one: {r1} plus {c}.", "{r1}+{c}"), ("Together: the sum of the three.", "{a}+{r1}+{r2}")], ["{n} has {a} cards, {m} has {b} more than {n} and {n3} has {c} more than {m}. how many together", "class a has {a} kids, class b has {b} more than class a and class c has {c} more than class b. how many kids in all"], 0.6)
add("friends", ints(lambda v: v["b"] < v["a"], a=[40, 90], b=[12, 30], c=[12, 30]), [("Start with {a}, add what comes and subtract what goes.", "{a}-{b}+{c}")], ["{n} has {a} cards. {m} has {b} less than {n} and {n3} has {c} more than {m}. how many has {n3}", "dad is {a}. mum is {b} years younger than dad and uncle tom {c} years older than mum. how old is uncle tom"], 0.5)
add("friends", ints(lambda v: len({v[k] for k in "abc"}) == 3, a=[30, 200], b=[30, 200], c=[30, 200]), [("The total is the sum of all the numbers.", "{a}+{b}+{c}")], ["{n} has {a} cards, {m} {b} and {n3} {c}. how many together", "on monday {a} people came, on tuesday {b} and on wednesday {c}. how many in the three days", "i ran {a} m, then {b} m and {c} m. how many metres altogether", "three boxes with {a}, {b} and {c} pens. how many pens is it", "what is {a} and {b} and {c} altogether"], 0.9)


def two_and_one(d):
    k, c, a = d.int(2, 5), d.rng.randint(4, 40) * 25, d.rng.randint(8, 60) * 25
    return money(d, dict(k=k), s=two(k * c + a), a=two(a))


add("friends", two_and_one, [("What is left is {s} minus {a}.", "{s}-{a}"), ("One costs {r1} divided by {k}.", "{r1}/{k}")], ["{k} kids and 1 adult pay {S}, adult is {A}. how much for one kid", "{k} pens and a book cost {S}. the book is {A}. how much is one pen", "if {k} pens and a {A} ruler cost {S}, how much is one pen", "we paid {S} for {k} drinks and a pizza. the pizza was {A}. what did one drink cost", "a bag and {k} caps are {S} together. the bag is {A}. how much is one cap"], 1)

# -- told sums ---------------------------------------------------------------------------------------------------------------------
def told(e, forms, weight=1, **ranges):
    add("told", ints(lambda v: len(set(v.values())) == len(v), **ranges), [("Evaluate the expression.", e)], forms, weight)


R = dict(a=(5, 90), b=(2, 30), c=(2, 12))
told("{a}*{c}+{b}", ["multiply {a} by {c} and add {b}", "{a} times {c} and then plus {b}", "take {a}, times it by {c}, add {b}. what do i get", "first {a} x {c} then {b} more, how much", "how much is {a} times {c} and {b} added"], **R)
told("{a}*{c}-{b}", ["multiply {a} by {c} then take {b}", "{a} times {c} minus {b} how do i do it", "take {a}, times it by {c}, take away {b}. what do i get", "i do {a} x {c} and then minus {b}, result?"], **R)
told("({a}+{b})*{c}", ["add {a} and {b} and times the answer by {c}", "{a} plus {b}, all of it times {c}", "the sum of {a} and {b} times {c}", "i add {a} and {b} first and then multiply by {c}", "first {a} plus {b} then everything times {c}"], **R)
told("{c}*({a}+{b})", ["{c} times the sum of {a} and {b}", "{c} lots of {a} and {b} added together first", "multiply {c} by the sum of {a} and {b}"], 0.7, **R)
told("2*{a}+{b}", ["double {a} and add {b}", "double {a} plus {b} how much", "twice {a} and {b} more", "take the double of {a} and put {b} on it"], 0.8, a=(5, 400), b=(2, 60))
told("2*{a}-{b}", ["double {a} minus {b}", "double {a} and take away {b}", "twice {a} less {b} how do i do that"], 0.6, a=(31, 400), b=(2, 60))
told("{a}-{b}-{c}", ["{a} minus {b} minus {c}", "from {a} take {b} and then {c}", "take {b} and {c} away from {a}", "i have {a}, minus {b}, minus {c}"], 0.7, a=(50, 400), b=(2, 30), c=(2, 20))
told("{a}+{b}-{c}", ["{a} plus {b} minus {c}", "add {b} to {a} and take off {c}", "{a} and {b} together minus {c}"], 0.7, a=(20, 4000), b=(2, 300), c=(2, 20))

for kind, weight in dict(kinds=1.4, inside=1.4, posts=0.8, nights=0.9, wholes=1.6, friends=1.5, told=1.4).items():
    def run(d, kind=kind):
        yield from tell(d, "more." + kind, KINDS[kind])
    skill(f"real_plain_pupils_more_{kind}", weight=weight)(run)
