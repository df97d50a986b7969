"""Three people compared, an average and then a total, parts of a whole as fractions and percentages and the difference between them,
units that differ within a story, money in three steps, what must be in the others: the structures of school books again.
"""
from .core import skill
from .plain_b_base import tell, two
from .plain_structures_compose import gap, ints, sound
from .real_words import Task, dec

TASKS = []


def add(draw, calls, templates, weight=2, **more):
    TASKS.append(Task(draw, calls, templates, **{**dict(spell=0.04, weight=weight), **more}))


# -- three of them -----------------------------------------------------------------------------------------------------------
STEP = {"+": ("plus", "{{x}} more [{{t}} |]than {w}"), "-": ("minus", "{{x}} fewer [{{t}} |]than {w}")}
THREE = ints(lambda v: v["b"] < v["a"] and v["c"] < v["a"] - v["b"], a=(10, 300), b=[12, 40, 90], c=[12, 40])
for o1 in "+-":
    for o2 in "+-":
        for base in ("a", "r1"):         # the third is told from the first or from the second
            w1, w2 = STEP[o1], STEP[o2]
            second = w1[1].format(w="{n}").replace("{x}", "{b}")
            third = w2[1].format(w="{n}" if base == "a" else "{m}").replace("{x}", "{c}")
            story = [f"{{n}} has {{a}} {{t}}. {{m}} has {second}. {{n3}} has {third}.", f"{{n}} has {{a}} {{t}}, {{m}} has {second} and {{n3}} has {third}.", f"{{m}} has {second} and {{n3}} has {third}. {{n}} has {{a}} {{t}}.", f"{{n3}} has {third}. {{m}} has {second}. {{n}} has {{a}} {{t}}.",
                     f"{{n}} collected {{a}} {{t}}, {{m}} {second}, {{n3}} {third}.", f"In a game {{n}} got {{a}} points, {{m}} {second}, {{n3}} {third}.".replace("[{t} |]", ""), f"{{n}} sold {{a}} tickets. {{m}} sold {second} and {{n3}} sold {third}.".replace("[{t} |]", ""), f"{{m}} read {second}, and {{n3}} read {third}. {{n}} read {{a}} pages.".replace("[{t} |]", "")]
            calls = [(f"First the second one: {{a}} {w1[0]} {{b}}.", f"{{a}}{o1}{{b}}"), (f"Then the third one: {{{base}}} {w2[0]} {{c}}.", f"{{{base}}}{o2}{{c}}")]
            add(THREE, calls + [("Together: the sum of the three.", "{a}+{r1}+{r2}")], [f"{s} {q}" for s in story for q in ("How many is that altogether?", "How many do the three have together?".replace("have together", "have in all") if "has" in s else "What is the total?", "Find the total of the three.")], 0.7)
            if base == "r1":
                add(THREE, calls, [f"{s} {q}" for s in story for q in ("How many is that for {n3}?", "Find the number for {n3}.")], 0.5)

# -- an average, then a total -------------------------------------------------------------------------------------------------------
MEAN = ints(k=(3, 12), m_=(5, 90), x=(3, 90), j=(2, 9), y=(5, 90))
ALL = ("All {k} add up to {k} times {m_}.", "{k}*{m_}")
add(MEAN, [ALL], ["The average of {k} numbers is {m_}. [What is their sum?|Find their sum.|What do they add up to?]", "{n} reads {m_} pages a day on average. How many pages is that in {k} days?", "{k} boxes weigh {m_} kg on average. What do they weigh together?", "The mean of {k} marks is {m_}. What is the total of the marks?", "{n} scored {m_} points on average in {k} games. How many points did {he} score in all?", "The mean age of {k} players is {m_}. What is the sum of their ages?", "{k} pupils spend {m_} euros on average. How much do they spend together?", "On average {m_} cars pass an hour. How many is that in {k} hours?", "The average of {k} values is {m_}. Work out their total."], 1.6)
add(MEAN, [ALL, ("Together: {r1} plus {x}.", "{r1}+{x}")], ["The average of {k} numbers is {m_}. Another number is {x}. What is the sum of all of them?", "{n} scored {m_} points on average in {k} games and {x} in the next. How many points is that in all?", "{k} boxes weigh {m_} kg on average and one more box {x} kg. What do all of them weigh?", "On {k} days {n} ran {m_} km on average, on the last day {x} km. How far did {he} run altogether?", "The mean of {k} marks is {m_}. A further mark is {x}. Find the total of all marks."], 1.2)
add(MEAN, [("The first group adds up to {k} times {m_}.", "{k}*{m_}"), ("The second group adds up to {j} times {y}.", "{j}*{y}"), ("Together: {r1} plus {r2}.", "{r1}+{r2}")], ["{k} boys scored {m_} points on average, {j} girls {y} points. How many points did they score altogether?", "{n} reads {m_} pages a day on average for {k} days and then {y} a day for {j} days. How many pages is that?", "{k} boxes weigh {m_} kg on average and {j} others {y} kg on average. What do they all weigh?", "The mean of {k} numbers is {m_} and the mean of {j} others is {y}. What is the sum of all the numbers?"], 1.2)

# -- parts of a whole: the other part, the difference --------------------------------------------------------------------------------------
def percent(d):
    p = d.pick([10, 15, 20, 25, 30, 35, 40, 45, 55, 60, 65, 70, 75, 80, 90])
    while True:
        w = d.int(20, d.pick([100, 500, 4000]))
        if w * p % 100 == 0:
            break
    return dict(w=w, p=p, a=w * p // 100, b=w - w * p // 100)


PLACES = ["Of {w} pupils {p}% are girls. The rest are boys.", "There are {w} seats. {p}% are in the stalls, the others on the balcony.", "A farm has {w} animals. {p}% are sheep and the rest are cows.", "{n} has {w} {t}. {p}% of them are old, the others new.", "{w} people voted. {p}% said yes, the others no.", "Of {w} books {p}% are novels, the rest are comics.", "{p}% of {w} guests are adults, the others are children.", "In a town {w} homes were counted: {p}% flats, the rest houses."]
FIRSTS, SECONDS = ["girls", "seats in the stalls", "sheep", "old ones", "people for yes", "novels", "adults", "flats"], ["boys", "seats on the balcony", "cows", "new ones", "people for no", "comics", "children", "houses"]
FIRST = ("{p}% of {w} is {w} times {p} divided by 100.", "{w}*{p}/100")
SECOND = ("The other part: {w} minus {r1}.", "{w}-{r1}")
for big in (True, False):
    add(sound(percent, lambda v, b=big: (v["p"] > 50) == b), [FIRST, SECOND, gap("r1", "r2") if big else gap("r2", "r1")], [f"{s} {q.replace('X', f if big else g).replace('Y', g if big else f)}" for s, f, g in zip(PLACES, FIRSTS, SECONDS) for q in ("How many more X than Y are there?", "How many more X are there?", "How many fewer Y than X are there?", "What is the difference between the number of X and of Y?")], 2)


def fraction(d):
    q = d.pick([3, 4, 5, 6, 8, 10])
    p = d.pick([x for x in range(1, q) if x * 2 != q])
    k = d.int(2, d.pick([12, 60]))
    return dict(w=q * k, p=p, q=q, f=f"{p}/{q}")


FR = [s.replace("{p}%", "{f}") for s in PLACES]
for big in (True, False):
    add(sound(fraction, lambda v, b=big: (2 * v["p"] > v["q"]) == b), lambda v, b=big: [("First 1/{q} of {w}: {w} divided by {q}.", "{w}/{q}") if v["p"] == 1 else ("First {p}/{q} of {w}: {p}/{q} times {w}.", "{p}/{q}*{w}"), SECOND, gap("r1", "r2") if b else gap("r2", "r1")], [f"{s} {q.replace('X', f if big else g).replace('Y', g if big else f)}" for s, f, g in zip(FR, FIRSTS, SECONDS) for q in ("How many more X than Y are there?", "How many more X are there?", "How many fewer Y than X are there?")], 1.2, spell=0)

# -- units that differ -----------------------------------------------------------------------------------------------------------------
# a of the larger unit, b of the smaller: f of the smaller make one of the larger.
UNITS = [("m", "cm", 100), ("kg", "g", 1000), ("litres", "ml", 1000), ("km", "m", 1000)]


def units(kind):
    def draw(d):
        while True:
            l, s, f = d.pick(UNITS)
            a = d.pick([dec(d, 0.3, 9, 1), dec(d, 0.3, 5, 2), str(d.int(2, 12))])
            b = {100: d.int(5, 95), 1000: d.int(1, 19) * 50}[f]
            k = d.int(2, 9)
            whole = float(a) * f
            if kind == "pieces" and whole % b or kind == "minus" and b * 1.0 >= whole or kind == "cuts" and b * k >= whole:
                continue
            return dict(a=a, b=str(b), k=k, f=f, u=l, s=s, x=d.pick({"m": ["rope", "ribbon", "wire", "plank"], "kg": ["flour", "rice", "sugar", "sand"], "litres": ["juice", "milk", "oil", "water"], "km": ["road", "path", "trail", "track"]}[l]))
    return draw


def only(draw, *names):
    return sound(draw, lambda v: v["u"] in names)


CUT = ["A {x} is {a} {u} long. {b} {s} are cut off. How many {s} are left?", "From a {a} {u} {x} {n} cuts {b} {s}. How long is the rest in {s}?", "{n} has a {x} of {a} {u} and uses {b} {s} of it. How many {s} remain?", "{b} {s} of a {a} {u} {x} are painted. How many {s} are not painted?"]
POUR = ["{n} has {a} {u} of {x} and uses {b} {s}. How many {s} are left?", "A bag holds {a} {u} of {x}. {b} {s} are taken out. How many {s} are in it now?", "There are {a} {u} of {x}. {n} needs {b} {s}. How much is left in {s}?", "Of {a} {u} of {x} {b} {s} are gone. How many {s} remain?", "{a} {u} of {x} minus {b} {s}: how many {s}?"]
IN = "In {s}: {a} times {f}"
MINUS = [(IN + ", minus {b}.", "{a}*{f}-{b}")]
add(only(units("minus"), "m", "km"), MINUS, CUT, 1.2, spell=0)
add(only(units("minus"), "kg", "litres"), MINUS, POUR, 1.2, spell=0)
add(only(units("minus"), "kg", "litres"), [("In {u}: {a} minus {b} divided by {f}.", "{a}-{b}/{f}")], [t.replace("How many {s} ", "How many {u} ").replace("in {s}", "in {u}").replace("how many {s}", "how many {u}") for t in POUR], 1, spell=0)
add(only(units("cuts"), "m"), [(IN + ", minus {k} times {b}.", "{a}*{f}-{k}*{b}")], ["A {x} is {a} {u} long. {n} cuts off {k} pieces of {b} {s}. How many {s} are left?", "From {a} {u} of {x} {k} pieces of {b} {s} each are cut. How many {s} remain?", "{k} pieces of {b} {s} are sawn from a {a} {u} {x}. How long is the rest in {s}?"], 1, spell=0)
add(only(units("cuts"), "kg", "litres"), [(IN + ", minus {k} times {b}.", "{a}*{f}-{k}*{b}")], ["{n} has {a} {u} of {x} and fills {k} cups with {b} {s} each. How many {s} are left?", "From {a} {u} of {x} {k} portions of {b} {s} are taken. How many {s} remain?", "{k} people use {b} {s} of {x} each. There were {a} {u}. How many {s} are left?"], 1, spell=0)
add(units("pieces"), [(IN + ", divided by {b}.", "{a}*{f}/{b}")], ["How many pieces of {b} {s} can be cut from a {a} {u} {x}?".replace("{x}", "length"), "{a} {u} are split in parts of {b} {s}. How many parts are there?", "How many times does {b} {s} go into {a} {u}?", "{a} {u} in portions of {b} {s}: how many portions?", "{n} divides {a} {u} into portions of {b} {s}. How many does {he} get?"], 1.2, spell=0)
add(only(units("minus"), "m", "km"), [("In {s}: {a} times {f}.", "{a}*{f}"), gap("r1", "b")], ["One {x} is {a} {u} long, another {b} {s}. How many {s} longer is the first?", "{n} jumps {a} {u}, {m} {b} {s}. How many {s} further does {n} jump?", "How many {s} are missing from {b} {s} to {a} {u}?", "A {x} of {b} {s} should be {a} {u} long. How many {s} are missing?", "{b} {s} and {a} {u}: what is the difference in {s}?"], 1.6, spell=0)
add(only(units("minus"), "kg", "litres"), [("In {s}: {a} times {f}.", "{a}*{f}"), gap("r1", "b")], ["One bag holds {a} {u}, another {b} {s}. How many {s} more does the first hold?", "{n} needs {a} {u} of {x} and has {b} {s}. How many {s} are missing?", "How many {s} must be added to {b} {s} to get {a} {u}?", "{b} {s} and {a} {u}: what is the difference in {s}?", "A recipe needs {a} {u} of {x}. There are {b} {s}. How many more {s} are needed?"], 1.6, spell=0)
TIME = ints(h=(1, 5), q=(5, 55), b=(10, 59))
add(TIME, [("In minutes: {h} times 60 plus {q}, minus {b}.", "{h}*60+{q}-{b}")], ["A film lasts {h} hours {q} minutes. {n} has seen {b} minutes. How many minutes are left?", "{n} worked {h} h {q} min, {m} {b} minutes less. How many minutes did {m} work?", "The trip takes {h} hours and {q} minutes. {b} minutes are over. How many minutes are still to go?", "{n} wants to practise {h} hours {q} minutes and has done {b} minutes. How many minutes are missing?", "A test lasts {h} hours {q} minutes, another {b} minutes. How many minutes longer is the first?"], 1.4, spell=0)
add(TIME, [("In minutes: {h} times 60 plus {q}, plus {b}.", "{h}*60+{q}+{b}")], ["A film lasts {h} hours {q} minutes and the adverts {b} minutes. How many minutes is that together?", "{n} worked {h} h {q} min, {m} {b} minutes more. How many minutes did {m} work?", "The trip took {h} hours and {q} minutes plus a stop of {b} minutes. How many minutes was it in all?"], 0.8, spell=0)


# -- money in three steps -----------------------------------------------------------------------------------------------------------------
def purse(d):
    while True:
        k, p = d.int(2, 8), d.int(1, 40) * 25
        g = d.pick([5, 10, 20, 50, 100]) * 100
        left = g - k * p
        if left > 0:
            break
    w = left + d.int(1, 40) * 25
    s, z = d.pick([("$", ""), ("£", ""), ("€", ""), ("", " euros"), ("", " dollars")])
    t = d.pick(["pens", "buns", "apples", "cards", "stamps", "tickets", "combs", "candles", "balloons"])
    return dict(k=k, p=two(p), g=two(g), w=two(w), s_=s, z_=z, i=t, j=d.int(2, 5), out_=left)


def m(text):
    for x in "PGW":
        text = text.replace(f"<{x}>", "{s_}{%s}{z_}" % x.lower())
    return text


COST, LEFT, MISSING = ("The cost is {k} times {p}.", "{k}*{p}"), ("What is left is {g} minus {r1}.", "{g}-{r1}"), ("What is missing is {w} minus {r2}.", "{w}-{r2}")
add(purse, [COST, LEFT, MISSING], [m(t) for t in ["{n} has <G> and buys {k} {i} at <P> each. Then {he} wants a book for <W>. How much is missing?", "{n} buys {k} {i} at <P> each out of <G>. A game costs <W>. How much more does {he} need for the game?", "After buying {k} {i} for <P> each {n} wants to buy a cap for <W>. {He} had <G>. How much is {he} short?", "{i} cost <P> each. {n} takes {k} and had <G> before. How much more money does {he} need for a <W> ticket?", "From <G> {n} pays {k} {i} at <P>. How much is still missing for a present of <W>?"]], 1.6, spell=0)
add(sound(purse, lambda v: v["out_"] % (v["j"] * 5) == 0), [("Asked: each share. " + COST[0], COST[1]), LEFT, ("Each share is {r2} divided by {j}.", "{r2}/{j}")], [m(t) for t in ["{n} has <G>, buys {k} {i} at <P> each and shares what is left equally among {j} friends. How much does each get?", "{k} {i} at <P> each are paid from <G>. The rest is shared by {j} people. What does each get?", "After paying for {k} {i} at <P> each, the change from <G> is split between {j} children. How much for each?", "A class has <G> and buys {k} {i} for <P> each. The money left is shared by {j} groups. How much does each group get?"]], 1.6, spell=0)


# -- everyone the same: what is missing, what each must still get --------------------------------------------------------------------------
def teams(d):
    k, e = d.int(2, 9), d.int(3, d.pick([12, 30]))
    a = d.int(2, k * e - 1)
    return dict(k=k, e=e, a=a, s=k * e, cur=d.pick(["euros", "dollars", "pounds"]))


def rest_each(d):
    k, q, a = d.int(2, 9), d.int(2, 30), d.int(2, d.pick([20, 90]))
    return dict(k=k, a=a, w=a + k * q, cur=d.pick(["euros", "dollars", "pounds"]))


add(rest_each, [("What is missing is {w} minus {a}.", "{w}-{a}"), ("Each share is {r1} divided by {k}.", "{r1}/{k}")], ["A present costs {w} {cur}. There are {a} {cur} in the box. {k} friends pay the rest equally. How much does each pay?", "{n} needs {w} points and has {a}. How many must {he} get in each of the {k} games that are left, on average?", "We need {w} chairs and have {a}. {k} classes bring the others, the same number each. How many does each class bring?", "{n} has saved {a} of {w} {cur}. {He} wants to save the rest in {k} equal weeks. How much a week?", "A wall needs {w} bricks, {a} are laid. {k} workers lay the rest equally. How many does each lay?", "The goal is {w} km. {a} km are done. How far must {n} run on each of the {k} days left?", "A book has {w} pages and {n} is on page {a}. {He} wants to finish in {k} days. How many pages a day?"], 2)


@skill("real_plain_structures_more", weight=4)
def plain_more(d):
    yield from tell(d, "structures.more", TASKS, 0.03)
