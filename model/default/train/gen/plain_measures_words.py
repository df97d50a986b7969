"""Units in the words of every day: half a kilo, three quarters of an hour, two and a half litres, a dozen, a fortnight; whether one
quantity is more than another in other units; shares of a stretch of time.
"""
from fractions import Fraction

from .core import skill
from .phrases import words
from .plain_measures_units import named, put
from .real_words import HE, SHE, Task, finite

# one | small | how many | what is told of it
ONES = [("an hour", "min", 60, ["{n} waited FR.", "The bus ride takes FR.", "The lesson lasts FR.", "I slept for FR."]), ("an hour", "min", 60, ["It took FR.", "The film has been on for FR.", "Lunch break is FR."]), ("a kilo", "g", 1000, ["The recipe needs FR of flour.", "{n} buys FR of cheese.", "I want FR of mince."]), ("a kilogram", "g", 1000, ["There is FR of rice left.", "{n} eats FR of grapes."]), ("a litre", "ml", 1000, ["{n} drinks FR of water.", "Add FR of milk.", "The jug has FR in it."]), ("a metre", "cm", 100, ["The shelf is FR wide.", "{n} cuts off FR of ribbon.", "The snow is FR deep."]), ("a kilometre", "m", 1000, ["The school is FR away.", "{n} ran FR."]), ("a km", "m", 1000, ["It is FR to the shop."]), ("a minute", "s", 60, ["Hold it for FR.", "The advert takes FR."]), ("a day", "h", 24, ["{n} was awake for FR.", "The ferry takes FR."]), ("a year", "mo", 12, ["{n} stayed for FR.", "The course takes FR."]), ("a dozen", None, 12, ["{n} bought FR eggs.", "There are FR rolls."]), ("a ton", "kg", 1000, ["The load weighs FR."]), ("a century", "y", 100, ["The house has stood for FR."]), ("a pound", "p", 100, ["It costs FR."]), ("a dollar", "c", 100, ["It costs FR."])]
PARTS = [(1, 2, ["half ONE"]), (1, 2, ["half ONE", "1/2 OF"]), (1, 4, ["a quarter of ONE", "one quarter of ONE", "1/4 of ONE"]), (3, 4, ["three quarters of ONE", "three-quarters of ONE", "3/4 of ONE"]), (1, 5, ["a fifth of ONE", "1/5 of ONE"]), (2, 5, ["two fifths of ONE"]), (1, 10, ["a tenth of ONE", "one tenth of ONE"]), (3, 10, ["three tenths of ONE"]), (1, 3, ["a third of ONE", "one third of ONE"]), (2, 3, ["two thirds of ONE", "2/3 of ONE"]), (1, 8, ["an eighth of ONE"]), (3, 8, ["three eighths of ONE"])]


def part(d):
    while True:
        one, lit, k, told = d.pick(ONES)
        a, b, said = d.pick(PARTS)
        if k * a % b == 0 and (lit or b in (2, 4, 3)):
            break
    f = d.pick(said).replace("OF", "of ONE").replace("ONE", one)
    w = named(d, lit) if lit else d.pick(["pieces", "things"])
    if one == "a dozen":
        w = "eggs"
    t = d.pick(told).replace("{n}", d.pick(SHE + HE)).replace("FR", f).replace("rolls", "eggs")
    full = {"min": "minutes", "g": "grams", "ml": "millilitres", "cm": "centimetres", "m": "metres", "s": "seconds", "h": "hours", "mo": "months", "kg": "kilograms", "y": "years", "p": "pence", "c": "cents", None: "pieces"}[lit]
    return dict(a=a, b=b, k=k, fr=f, w_=w, One=(one[0].upper() + one[1:]).replace("A kilo", "A kilogram").replace("gramgram", "gram").replace("kilogrammetre", "kilometre").replace("A km", "A kilometre"), full=full, told=t, out=lambda r: f"{r} {w}")


def part_call(v):
    head = f"{v['One']} has {v['k']} {v['full']}: "
    return [(head + f"{v['k']} divided by {v['b']}.", f"{v['k']}/{v['b']}") if v["a"] == 1 else (head + f"{v['a']}/{v['b']} times {v['k']}.", f"{v['a']}/{v['b']}*{v['k']}")]


PART = ["How many {w_} [are|is|are there in|make] {fr}?", "{fr} in {w_}", "{fr} = ? {w_}", "[What is|What's] {fr} in {w_}?", "{fr} is how many {w_}?", "how many {w_} is {fr}", "[Convert|Change|Turn] {fr} [to|into] {w_}.", "{told} How many {w_} is that?", "{told} [What is that in {w_}|Give it in {w_}].", "{told} how many {w_}?", "{told} In {w_}?", "[Say|Write|Express] {fr} in {w_}.", "{fr}, how many {w_}?", "In {w_}, what is {fr}?", "How much is {fr} in {w_}?", "If it is {fr}, how many {w_} is it?"]

# several and a part of one: two and a half hours
MANY = [("hours", "min", 60), ("hours", "min", 60), ("litres", "ml", 1000), ("kilos", "g", 1000), ("kilograms", "g", 1000), ("metres", "cm", 100), ("kilometres", "m", 1000), ("minutes", "s", 60), ("days", "h", 24), ("years", "mo", 12), ("km", "m", 1000), ("kg", "g", 1000)]


def mixed(d):
    big, lit, k = d.pick(MANY)
    h, (f, said, sign) = d.int(1, 9), d.pick([("5", "and a half", "½"), ("5", "and a half", " 1/2"), ("25", "and a quarter", "¼"), ("75", "and three quarters", "¾")])
    x = d.pick([f"{words(h)} {said} {big}", f"{h} {said} {big}", f"{h}{sign} {big}", f"{words(h)} {said} {big}"])
    if h == 1 and d.chance(0.5):
        one = {"hours": "an hour", "litres": "a litre", "kilos": "a kilo", "metres": "a metre", "kilometres": "a kilometre", "minutes": "a minute", "days": "a day", "years": "a year", "kilograms": "a kilogram"}.get(big)
        x = f"{one} {said}" if one else x
    w = named(d, lit)
    return dict(x=x, y=f"{h}.{f}", k=k, big=big, w_=w, out=lambda t: f"{t} {w}")


MIXED = ["How many {w_} [are|is|are there in|make] {x}?", "{x} in {w_}", "{x} = ? {w_}", "[What is|What are] {x} in {w_}?", "how many {w_} is {x}", "[Convert|Change|Turn] {x} [to|into] {w_}.", "[It took|It is|We need|They had] {x}. How many {w_} is that?", "[Say|Write|Express|Give] {x} in {w_}.", "{x}, how many {w_}?", "{x} is how many {w_}?", "{n} [says|writes] {x}. What is that in {w_}?", "How much is {x} in {w_}?"]

# words for a number of things or years
BUNCH = [("dozen", "eggs", 12), ("dozen", "rolls", 12), ("dozen", "roses", 12), ("dozen", "bottles", 12), ("pairs", "socks", 2), ("pairs", "shoes", 2), ("pairs", "gloves", 2), ("fortnights", "days", 14), ("decades", "years", 10), ("centuries", "years", 100), ("score", "years", 20), ("weeks", "days", 7), ("years", "months", 12), ("leap years", "days", 366), ("school weeks", "days", 5), ("quarters of a year", "months", 3), ("pairs", "chopsticks", 2), ("gross", "pencils", 144), ("trios", "singers", 3), ("quartets", "players", 4), ("six-packs", "cans", 6)]


def bunch(back):
    def draw(d):
        many, what, k = d.pick(BUNCH)
        q = d.int(2, 15)
        X = words(q) if d.chance(0.3) else str(q)
        of = " of " if many in ("pairs", "six-packs", "trios", "quartets") else " "
        thing = f"{X} {many}{of}{what}" if many in ("dozen", "gross", "pairs", "six-packs", "trios", "quartets") else f"{X} {many}"
        end = many if back else what
        return dict(q=q, k=k, s=q * k, many=many, what=what, thing=thing, out=lambda t: f"{t} {end}")
    return draw


BUNCHES = ["How many {what} are {thing}?", "{thing}: how many {what}?", "How many {what} are [in|there in] {thing}?", "{thing}, how many {what} is that?", "{n} has {thing}. How many {what} is that?", "what number of {what} is {thing}", "[There are|We counted|I need] {thing}. How many {what}?"]
BACK = ["How many {many} are {s} {what}?", "{s} {what} in {many}?", "{s} {what}, how many {many}?", "How many {many} do {s} {what} make?", "{n} has {s} {what}. How many {many} is that?", "{s} {what} = ? {many}"]


# -- which is more: yes or no
def versus(d):
    big, lit, k = d.pick([("km", "m", 1000), ("m", "cm", 100), ("kg", "g", 1000), ("l", "ml", 1000), ("h", "min", 60), ("cm", "mm", 10), ("t", "kg", 1000)])
    x = str(d.int(1, 9)) if d.chance(0.3) else f"{d.rng.randint(0, 9)}.{d.pick('5 5 25 75 2 4 6 8 1 3'.split())}"
    s = Fraction(x) * k
    y = max(1, int(s * Fraction(d.pick([50, 80, 90, 95, 99, 101, 105, 110, 120, 150, 10, 200]), 100)))
    return dict(x=x, y=y, k=k, u_=named(d, big), w_=named(d, lit))


def yes(v):
    return "yes" if v["r1"] == "true" else "no"


OVER = ["Is {x} {u_} more than {y} {w_}?", "Is {x} {u_} [bigger|greater|larger] than {y} {w_}?", "True or false: {x} {u_} is more than {y} {w_}.", "Is {x} {u_} over {y} {w_}? Yes or no?", "Yes or no: is {x} {u_} more than {y} {w_}?", "{n} says that {x} {u_} is more than {y} {w_}. Is {he} right?"]
UNDER = ["Is {x} {u_} less than {y} {w_}?", "Is {x} {u_} smaller than {y} {w_}?", "True or false: {x} {u_} is less than {y} {w_}.", "Is {x} {u_} under {y} {w_}? Yes or no?", "Yes or no: is {x} {u_} less than {y} {w_}?", "{n} says that {x} {u_} is less than {y} {w_}. Is {he} right?"]
SAME = ["Is {x} {u_} the same as {y} {w_}?", "Does {x} {u_} equal {y} {w_}?", "True or false: {x} {u_} = {y} {w_}.", "Are {x} {u_} and {y} {w_} equal?"]


def same(d):
    while True:
        v = versus(d)
        s = finite(Fraction(v["x"]) * v["k"])
        if s and "." not in s:
            v["y"] = int(s) if d.chance(0.55) else d.pick([int(s) * 10, max(1, int(s) // 10), int(s) + 10])
            return v


def told(sign):
    return lambda v: ("Yes" if yes(v) == "yes" else "No") + f": {{x}} {{u_}} are {finite(Fraction(v['x']) * v['k'])} {{w_}}."


EVERYDAY = [Task(part, part_call, PART, spell=0, weight=4), Task(mixed, [("From {big} to {w_}: {y} times {k}.", "{y}*{k}")], MIXED, spell=0, weight=3), Task(bunch(False), [("{q} times {k}.", "{q}*{k}")], BUNCHES, spell=0, weight=1.5), Task(bunch(True), [("{s} divided by {k}.", "{s}/{k}")], BACK, spell=0, weight=1),
            Task(versus, [("In {w_}: check {x} times {k} > {y}.", "{x}*{k} > {y}")], OVER, answer=told(">"), box=yes, spell=0, weight=0.8), Task(versus, [("In {w_}: check {x} times {k} < {y}.", "{x}*{k} < {y}")], UNDER, answer=told("<"), box=yes, spell=0, weight=0.8), Task(same, [("In {w_}: check {x} times {k} == {y}.", "{x}*{k} == {y}")], SAME, answer=told("="), box=yes, spell=0, weight=0.5)]


@skill("real_plain_measures_everyday", weight=2.4)
def everyday(d):
    yield from put(d, "d4.everyday", EVERYDAY)
