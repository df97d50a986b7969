"""What grows and shrinks, shares with oneself, closed rows, drips, whole trips, the rest in percent, cuts and glasses, adults and kids on one bill:
two and three steps as pupils and parents tell them.
"""
from fractions import Fraction

from .core import skill
from .plain_money_base import money
from .plain_pupils_base import Task, tell
from .plain_pupils_measures import end
from .plain_structures_compose import ints
from .plain_b_base import two
from .real_words import finite

KINDS = {}


def add(kind, draw, calls, templates, weight=1, **more):
    KINDS.setdefault(kind, []).append(Task(draw, calls, templates, spell=0.02, weight=weight, **more))


# -- steady change -----------------------------------------------------------------------------------------------------------------
GROW = ints(lambda v: len({v[k] for k in "abk"}) == 3, a=[20, 60, 150], b=[4, 12], k=[5, 12])
add("grow", GROW, [("<k times b>, then plus {a}.", "<k*b>+{a}")], ["a plant grows {b} cm each week. now it is {a} cm. how tall in {k} weeks", "my plant is {a} cm and grows {b} cm a week. how tall is it after {k} weeks", "{n} can do {a} pushups and does {b} more every week. how many after {k} weeks", "a tree is {a} cm high, every month {b} cm more. how high after {k} months", "in the box are {a} cards, every day i put {b} in. how many after {k} days", "my brother weighs {a} kg and gets {b} kg more every year. how heavy is he in {k} years", "a tank has {a} litres and every minute {b} litres come in. how many litres after {k} minutes", "the snow is {a} cm, it snows {b} cm an hour. how deep after {k} hours", "i know {a} english words and learn {b} new ones a day. how many do i know in {k} days"], 1.4)
add("grow", ints(lambda v: v["a"] > v["b"] * v["k"] and len({v[k] for k in "abk"}) == 3, a=[60, 150, 400], b=[4, 12], k=[5, 12]), [("<k times b>, taken from {a}.", "{a}-<k*b>")], ["a candle is {a} cm and gets {b} cm shorter each hour. how long after {k} hours", "the tank has {a} litres and loses {b} litres every hour. how much is in it after {k} hours", "a puddle is {a} cm deep and gets {b} cm less a day. how deep after {k} days", "the pack has {a} tablets, i take {b} a day. how many are left after {k} days", "dad weighs {a} kg and loses {b} kg a month. how heavy is he after {k} months", "a snow man is {a} cm and melts {b} cm every hour. how high after {k} hours", "my phone has {a} percent and loses {b} percent an hour. how many percent after {k} hours", "a roll has {a} m tape, every day we use {b} m. how many m after {k} days", "a plane is {a} m high and goes down {b} m every second. how high after {k} seconds"], 1.2)
add("grow", lambda d: end(dict(a=d.rng.randint(-8, 25), b=d.rng.randint(2, 6), k=d.rng.randint(2, 9)), "degrees"), [("Start with {a}, then minus {k} times {b}.", "{a}-{k}*{b}")], ["the temperature falls {b} degrees every hour. now {a} degrees. what is it after {k} hours", "it is {a} degrees and gets {b} degrees colder each hour. how cold after {k} hours", "now {a} degrees, every hour {b} degrees less. in {k} hours?", "at 6 it was {a} degrees, then it dropped {b} degrees an hour. what was it {k} hours later"], 0.8)
add("grow", lambda d: end(dict(a=-d.rng.randint(1, 15), b=d.rng.randint(2, 6), k=d.rng.randint(2, 9)), "degrees"), [("Start with {a}, then plus {k} times {b}.", "{a}+{k}*{b}")], ["the temperature rises {b} degrees every hour. now {a} degrees. what is it after {k} hours", "it is {a} degrees and gets {b} degrees warmer each hour. how warm after {k} hours", "now {a} degrees, every hour {b} degrees more. in {k} hours?"], 0.6)

# -- shared with oneself, closed rows ----------------------------------------------------------------------------------------------
def mine(v):
    v["s"] = (v["k"] + 1) * v["q"] + v["c"]
    v["u"] = (v["k"] + 1) * v["q"]
    return v["k"] > 1 and v["q"] > 1 and v["c"] > 1


ME = ints(mine, k=[4, 7], q=[8, 20], c=[12, 30])
add("shared", ME, [("{s} minus {c}, divided by {k} plus 1.", "({s}-{c})/({k}+1)")], ["{n} has {s} sweets. {he} eats {c} and then shares the rest between {him} and {k} friends. how many does each one get", "i have {s} cards, lose {c} and share the others with my {k} brothers, me too. how many does each of us get", "mum has {s} cookies, gives {c} to grandma and shares the rest between me and my {k} sisters. how many do i get"], 0.7)
add("shared", ME, [("{u} divided by {k} plus 1.", "{u}/({k}+1)")], ["i share {u} sweets with my {k} friends, everyone gets the same, me too. how many do i get", "{n} and {his} {k} friends share {u} stickers. how many for each of them", "my son and {k} other kids share {u} cards equally. how many does each get", "me and my {k} sisters share {u} euros the same. how much for each"], 0.8)
CLOSED = ints(lambda v: v["c"] < v["a"] and len({v[k] for k in "abc"}) == 3, a=(6, 30), b=(5, 40), c=(2, 5))
add("shared", CLOSED, [("{a} minus {c}, times {b}.", "({a}-{c})*{b}")], ["in a cinema there are {a} rows with {b} seats. {c} rows are closed. how many people can watch the film", "a train has {a} wagons with {b} seats, {c} wagons are locked. how many people can sit", "we have {a} boxes with {b} apples, {c} boxes are bad. how many good apples", "{a} classes with {b} kids, {c} classes are on a trip. how many kids are at school", "a bus makes {a} trips with {b} people every day, today {c} trips are cancelled. how many people does it take today", "there are {a} packs of {b} cards and we give {c} packs away. how many cards do we still have"], 1)


def seats(v):
    return v["c"] < v["a"] * v["b"] and len({v[k] for k in "abc"}) == 3


add("shared", ints(seats, a=(3, 9), b=(20, 95), c=(30, 300)), [("<a times b>, then minus {c}.", "<a*b>-{c}")], ["a car park has {a} floors, {b} cars fit on each floor, {c} cars are in it. how many spaces are free", "a hotel has {a} floors with {b} rooms, {c} rooms are taken. how many rooms are free", "{a} buses with {b} seats each and {c} people. how many seats are empty", "a theatre has {a} rows, {b} chairs in each, {c} tickets are sold. how many tickets are left", "my book shelf has {a} boards for {b} books each and i have {c} books. for how many more is place"], 1)

# -- units and trips ---------------------------------------------------------------------------------------------------------------
def drip(d):
    a, h = d.pick([5, 10, 15, 20, 25, 30, 40, 50]), d.pick([2, 3, 4, 5, 6, 8, 10, 12, 24])
    return end(dict(a=a, h_=h), "litres")


add("trips", drip, [("Asked: the litres. In ml: {a} times 60 times {h_}; divided by 1000.", "{a}*60*{h_}/1000")], ["a tap drips {a} ml every minute how many litres in {h_} hours", "every minute {a} ml of water are lost. how many litres is that in {h_} hours", "{a} ml a minute, {h_} hours, how many litres"], 0.4)


def week(d):
    x, k, r = d.rng.randint(4, 40) * 5, d.int(2, 6), d.pick([5, 6, 7, 8, 10])
    return end(dict(x=x, k=k, r=r), "litres")


add("trips", week, [("There and back: 2 times {x}, times {k}.", "2*{x}*{k}"), ("The fuel is {r1} km times {r} per 100.", "{r1}*{r}/100")], ["my mom drives {x} km to work and {x} back, {k} days. petrol is {r} l per 100 km. how many litres", "dad drives {x} km there and back {k} times, the car needs {r} litres for 100 km. how many litres does he need", "work is {x} km away, we go there and back {k} days a week with {r} l per 100 km. how many litres a week"], 0.4)
add("trips", lambda d: end({k: v for k, v in week(d).items() if k != "r"}, "km"), [("There and back: 2 times {x}, times {k}.", "2*{x}*{k}")], ["my mom drives {x} km to work and {x} back, {k} days. how many km", "school is {x} km away. i go there and back {k} times a week. how many km is it", "grandma lives {x} km away, we visit her {k} times, there and back. how many km"], 0.6)


def glasses(d):
    b, c = d.pick(["1.5", "0.75", "2", "1", "0.7", "0.5", "1.2"]), d.pick(["0.2", "0.25", "0.3", "0.1", "0.5", "0.15"])
    a = d.int(2, 12)
    while (a * Fraction(b) / Fraction(c)).denominator != 1:
        a += 1
    return dict(a=a, b=b, c=c)


add("trips", glasses, [("<a times b>, divided by {c}.", "<a*b>/{c}")], ["{a} bottles of {b} l, glasses {c} l. how many glasses", "how many {c} litre glasses can i fill from {a} bottles with {b} litres", "we have {a} bottles, each {b} l. a cup is {c} l. how many cups is it"], 0.6)


def cuts(d):
    c = d.pick(["1.5", "2", "0.5", "3", "2.5", "0.75", "4", "1.2"])
    n = d.int(3, 16)
    while (Fraction(c) * n * 10).denominator != 1:
        n += 1
    return end(dict(c=c, s=finite(Fraction(c) * n)), "cuts")


add("trips", cuts, [("The pieces: {s} divided by {c}.", "{s}/{c}"), ("One cut less than pieces: {r1} minus 1.", "{r1}-1")], ["rope {s} m, pieces of {c} m, how many cuts", "a board of {s} m is cut in pieces of {c} m. how many cuts does dad make", "how many times do i cut a {s} m ribbon to get pieces of {c} m"], 0.4)


def wheel(d):
    c, k = d.pick(["2", "1.6", "2.5", "1.25", "0.8", "4", "1.5", "0.5"]), d.pick(["1", "2", "3", "1.5", "5", "0.6", "4"])
    while (Fraction(k) * 1000 / Fraction(c)).denominator != 1:
        k = str(d.int(2, 12) * 3)
    return end(dict(c=c, k=k), "turns")


add("trips", wheel, [("In m: {k} times 1000, divided by {c}.", "{k}*1000/{c}")], ["a wheel goes {c} m in one turn. how many times does it turn for {k} km", "the wheel is {c} m around. how many turns in {k} km", "one turn of a wheel is {c} m, i ride {k} km. how many turns"], 0.4)


def map_(d):
    k, c = d.pick(["2", "5", "10", "0.5", "2.5", "20", "4"]), d.pick([str(d.int(2, 15)), f"{d.int(2, 12)}.5"])
    return end(dict(k=k, c=c), "km")


add("trips", map_, [("{k} times {c}.", "{k}*{c}")], ["a map says 1 cm is {k} km. {c} cm is how many km", "on my map 1 cm = {k} km. the towns are {c} cm apart. how far is it really", "map 1 cm for {k} km, i measure {c} cm. how many km", "1 cm on the map is {k} km. what is {c} cm"], 0.6)

# -- the rest of three, one bill ---------------------------------------------------------------------------------------------------
def survey(d):
    while True:
        s, a, b = d.int(2, 20) * 10, d.int(2, 60), d.int(2, 60)
        if a + b < s and a != b and Fraction(100 * (s - a - b), s).denominator in (1, 2):
            return end(dict(s=s, a=a, b=b), "%")


add("rest", survey, [("The others are {s} minus {a} minus {b}.", "{s}-{a}-{b}"), ("The percentage is {r1} divided by {s}, times 100.", "{r1}/{s}*100")], ["in a survey of {s} kids {a} like football best and {b} like swimming. what percent like something else", "of {s} pupils {a} come by bus and {b} by bike, the rest walk. how many percent walk", "{s} balls: {a} red, {b} blue, others green. what percent is green", "{s} people, {a} said yes, {b} no, the others dont know. percent dont know?"], 0.7, answer="{s} − {a} − {b} = {r1}; {r1} ÷ {s} × 100 = {r2}%.")


def colours(d):
    a, b, c = d.int(1, 12), d.int(1, 12), d.int(1, 12)
    return dict(a=a, b=b, c=c)


add("rest", colours, [("Asked: the fraction. It is {b} of {a}+{b}+{c}, in lowest terms.", "{b}/({a}+{b}+{c})")], ["there are {a} red {b} blue and {c} green balls. what fraction is blue", "{a} apples, {b} pears and {c} plums. which fraction are pears", "in a class {a} kids have a dog, {b} a cat and {c} have nothing. what fraction has a cat"], 0.6, answer="{b}/({a} + {b} + {c}) = {x1}.", box="{x1}")


def third_and_quarter(d):
    b, e = d.rng.sample([2, 3, 4, 5, 6, 8, 10], 2)
    f = 1 - Fraction(1, b) - Fraction(1, e)
    while f <= 0:
        b, e = d.rng.sample([3, 4, 5, 6, 8, 10], 2)
        f = 1 - Fraction(1, b) - Fraction(1, e)
    s = f.denominator * d.int(2, 20)
    while s % b or s % e:
        s += f.denominator
    return dict(b=b, e=e, s=s)


add("rest", third_and_quarter, [("Asked: the rest. It is 1 minus 1/{b} minus 1/{e} of {s}.", "{s}*(1-1/{b}-1/{e})")], ["of {s} people 1/{b} ate pizza and 1/{e} pasta, rest salad. how many ate salad", "{s} pupils, 1/{b} walk, 1/{e} take the bus and the others come by car. how many come by car", "i had {s} euros, spent 1/{b} on food and 1/{e} on books. how much is left", "a farm has {s} animals, 1/{b} are cows, 1/{e} are pigs and the rest are hens. how many hens"], 0.7)


def percents(d):
    while True:
        p, q, s = d.pick([10, 20, 25, 30, 40, 15, 5]), d.pick([10, 20, 25, 30, 40, 15, 35]), d.int(2, 40) * 20
        if p + q < 100 and p != q and s * (100 - p - q) % 100 == 0:
            return dict(p=p, q=q, s=s)


add("rest", percents, [("Asked: the rest. It is 100 minus {p} minus {q} percent of {s}.", "{s}*(100-{p}-{q})/100")], ["{s} kids, {p}% play football, {q}% tennis, the rest nothing. how many play nothing", "from {s} euros {p}% go for rent and {q}% for food. how much is left", "a {s} g cake is {p}% sugar and {q}% butter. how many g is the rest", "{p}% of {s} pupils walk, {q}% come by bus and the others by car. how many by car"], 0.8)


def family(d):
    k, n = d.int(2, 6), d.int(2, 4)
    while k == n:
        k = d.int(2, 7)
    c, a = d.rng.randint(4, 24) * 50, d.rng.randint(10, 50) * 50
    return money(d, dict(k=k, n_=n), s=two(k * c + n * a), c=two(c), a=two(a))


add("bill", family, [("The kids pay {k} times {c}.", "{k}*{c}"), ("The rest is {s} minus {r1}.", "{s}-{r1}"), ("One adult pays {r2} divided by {n_}.", "{r2}/{n_}")], ["tickets for {k} kids and {n_} adults cost {S}. a kid is {C}. what is an adult", "{k} kids and {n_} adults pay {S} together. each kid pays {C}. how much is one adult", "we are {n_} adults and {k} kids and pay {S}. a kids ticket is {C}. how much is the adult ticket"], 0.6)
add("bill", family, [("The adults pay {n_} times {a}.", "{n_}*{a}"), ("The rest is {s} minus {r1}.", "{s}-{r1}"), ("One child pays {r2} divided by {k}.", "{r2}/{k}")], ["tickets for {k} kids and {n_} adults cost {S}. an adult is {A}. what is a kid", "{k} kids and {n_} adults pay {S} together. each adult pays {A}. how much is one kid", "we are {n_} adults and {k} kids and pay {S}. an adult ticket is {A}. how much is the kids ticket"], 0.6)


def four(d):
    k, m = d.int(2, 5), d.int(2, 5)
    if k == m:
        m += 1
    a, b = d.rng.randint(8, 60) * 5, d.rng.randint(20, 100) * 5
    t = k * a + m * b
    o, o2 = d.pick([("drinks", "sandwiches"), ("pens", "notebooks"), ("apples", "melons"), ("rolls", "cakes"), ("stamps", "cards"), ("teas", "soups")])
    return money(d, dict(k=k, m_=m, o=o, o2=o2), a=two(a), b=two(b), g=two((t // 500 + 1) * 500))


add("bill", four, [("Asked: the change. The total cost is the sum of all prices.", "{k}*{a}+{m_}*{b}"), ("The change is {g} minus {r1}.", "{g}-{r1}")], ["i buy {k} {o} for {A} each and {m_} {o2} for {B} each, pay with {G}, whats the change", "{k} {o} at {A} and {m_} {o2} at {B}, i give {G}. how much back", "{n} gets {k} {o}, {A} each, and {m_} {o2}, {B} each. {he} pays with {G}. how much change", "mum has {G} and pays {k} {o} at {A} and {m_} {o2} at {B}. how much does she get back"], 1)


def set_off(d):
    k, p = d.int(3, 12), d.pick([5, 10, 15, 20, 25, 50])
    s = d.int(2, 60) * 10
    return money(d, dict(k=k, p=p, o=d.pick(["chairs", "books", "tickets", "shirts", "plates"])), True, s=str(s))


add("bill", set_off, [("The sale price is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")], ["if {k} {o} cost {S} and i get {p}% off how much do i pay", "{k} {o} for {S} together, minus {p}%. what do i pay", "the price for {k} {o} is {S}, with {p}% discount it is how much"], 0.6)


add("bill", lambda d: (lambda v: dict(j=v, s=2 * d.int(3, 40) + v))(d.int(2, 20)), [("Asked: the smaller part. The smaller part is x and the larger part x+{j}. The equation is x+(x+{j})={s}.", "solve(x+(x+{j})={s})")], ["a {s} cm ribbon is cut in two, one part is {j} cm longer. how long is the short one", "two boxes have {s} pens, one has {j} more. how many are in the one with less"], 0.5, answer="x+(x+{j}) = {s} gives x = {s1}.", box="{s1}")

for kind, weight in dict(grow=1.5, shared=1.5, trips=1.5, rest=1.4, bill=1.6).items():
    def run(d, kind=kind):
        yield from tell(d, "grow." + kind, KINDS[kind])
    skill(f"real_plain_pupils_grow_{kind}", weight=weight)(run)
