"""The same kinds in a telegram's words, as people write who count on being understood: facts in a row and a word with a question mark; totals
with a count that does not matter; mixed money, shared fractions, parts of mixtures, parts of a class and the others.
"""
from fractions import Fraction
from math import gcd

from .core import skill
from .phrases import fraction_words
from .plain_money_base import money
from .plain_parts_proportion import inverse
from .plain_parts_ratio import drawn
from .plain_pupils_base import Task, tell
from .plain_pupils_measures import circle, end, minutes, rect, speeding, square, triangle
from .plain_pupils_money import pair, saving, some, unit, work
from .plain_structures_compose import ints
from .plain_b_base import SMALL, small, two

KINDS = {}


def add(kind, draw, calls, templates, weight=1, **more):
    KINDS.setdefault(kind, []).append(Task(draw, calls, templates, spell=0.01, weight=weight, **more))


# -- money -------------------------------------------------------------------------------------------------------------------------
def with_count(d):
    """A price for all of k things, and one more price."""
    k = d.int(2, 8)
    a, b = d.rng.randint(20, 400) * 20, d.rng.randint(4, 60) * 25
    return money(d, dict(k=k, o=d.pick(["tickets", "pizzas", "books", "kids", "bottles", "rides", "dinners"])), a=two(a), b=two(b))


add("money", with_count, [("{a} plus {b}.", "{a}+{b}")], ["we pay {A} for {k} {o} and {B} for parking. how much did we spend all together", "{k} {o} cost {A} altogether and the bus is {B}. how much is it in total", "all {k} {o} were {A} and then we paid {B} for drinks. how much in total", "mum paid {A} for {k} {o} together and {B} for ice cream. how much did she pay", "{A} for {k} {o} all together plus {B} for the taxi. how much money is that", "the {k} {o} are {A} in total, the train is {B}. whats the sum we pay"], 1)


def mixed(d):
    w, c1, c2 = d.int(1, 9), d.rng.randint(2, 18) * 5, d.rng.randint(2, 19) * 5
    form = d.pick([f for f in SMALL if f[2] in ("pence", "cents") and f[1] in ("pound", "euro", "dollar")])
    word = form[1]
    return money(d, dict(w_=w, c=c1, e=small(c2, form, d), X=f"{w} {word} {c1}" if d.chance(0.6) else f"{w} {word}{'s' if w > 1 else ''} and {c1} {form[2]}", cur=word + "s"), form=form, a=f"{w}.{c1:02d}", b=two(c2))


add("money", mixed, [("{a} plus {b}.", "{a}+{b}")], ["a girl has {X} and finds {e}. how much she has now in {cur}", "i have {X} and get {e} more. how much in {cur}", "{X} and {e} together in {cur}", "the milk is {X}, bread {e}. how much {cur} altogether", "{n} has {X}, mum gives {him} {e}. how much {cur} has {he}"], 0.7)
add("money", mixed, [("{a} minus {b}.", "{a}-{b}")], ["i had {X} and spent {e}. how much in {cur} have i left", "{X} minus {e}, how much {cur}", "{n} has {X} and pays {e} for a sweet. how much {cur} has {he} left", "a toy is {X} but i get {e} off. how much {cur}"], 0.7)
HIRE = ["a plumber costs {A} per hour and {F} for coming. he was here {k} hours how much", "{A} an hour plus {F} to start. {k} hours?", "bike rent {A} per hour, {F} fixed fee, {k} hours. total?", "every km is {A} and the start is {F}. taxi for {k} km?", "each ride {A}, entrance {F}, {n} does {k} rides. how much", "a painter takes {A} for an hour and {F} extra for paint. how much for {k} hours", "cleaning is {A} per hour plus {F} for the trip. {k} hours how much", "gym: {A} a month plus {F} once. cost of {k} months?"]
add("money", work, [("The total is {f} plus {a} times {k}.", "{f}+{a}*{k}")], HIRE, 1)
add("money", some, [("Asked: the change. The cost is {k} times {a}.", "{k}*{a}"), ("The change is {g} minus {r1}.", "{g}-{r1}")], ["{k} {m_}, {A} each, paid {G}. change?", "{k} x {A}, pay with {G}, get back?", "price of one {o} {A}. buying {k}. paid {G}. how much back", "{m_}: {k} pieces, {A} for one. money given: {G}. change"], 0.8)
add("money", unit, [("Asked: the price of {c}. One costs {s} divided by {a}.", "{s}/{a}"), ("Then {c} cost {c} times {r1}.", "{c}*{r1}")], ["{a} {m_} {S}, {c} {m_}?", "{a} {m_} = {S}. {c}?", "for {a} i pay {S}, for {c}?", "{a} cost {S} how much cost {c}", "{m_}: {a} for {S}. price of {c}?"], 0.8)
add("money", unit, [("Asked: the price of one. One costs {s} divided by {a}.", "{s}/{a}")], ["{a} {m_} {S}, one?", "{a} {m_} = {S}, 1 {o} = ?", "{S} for {a} {m_}. for one?"], 0.5)
add("money", pair, [("Asked: the change. The total cost is the sum of all prices.", "{a}+{b}"), ("The change is {g} minus {r1}.", "{g}-{r1}")], ["{o} {A}, {o2} {B}, paid {G}, change?", "bought {o} {A} and {o2} {B}. gave {G}. back?"], 0.5)
add("money", saving, [("The number of {per}s is {t} divided by {w}.", "{t}/{w}")], ["how long does it take to save {T} with {W} per {per}", "{T} with {W} a {per}, how many {per}s", "goal {T}, each {per} {W}, number of {per}s?"], 0.6)
add("money", saving, [("What is missing is {s} minus {h}.", "{s}-{h}"), ("The number of {per}s is {r1} divided by {w}.", "{r1}/{w}")], ["need {S}, have {H}, save {W} a {per}. how many {per}s", "goal {S}, already {H}, {W} each {per}. {per}s?"], 0.6)


def gram(d):
    g = d.pick([100, 125, 150, 200, 250, 300, 400, 500, 750, 800])
    per = d.rng.randint(10, 120) * 20
    while per * g % 1000:
        per += 20
    return money(d, dict(g=g, f=d.pick(["cheese", "coffee", "nuts", "ham", "tea", "rice", "chocolate", "butter", "cereal", "meat"])), a=two(per * g // 1000), p=two(per))


add("money", gram, [("A kilogram has 1000 grams: {a} divided by {g}, times 1000.", "{a}/{g}*1000")], ["a {g} g pack costs {A}, how much is 1 kg", "{g} g {f} {A}, price for 1 kg?", "{f} {A} for {g} g. how much per kg", "if {g} g {f} cost {A} how much does a kilo cost", "i pay {A} for {g} g of {f}. what is the price of one kilo", "{g} grams are {A}. 1 kilo?"], 1)
add("money", gram, [("Asked: the price of {g} g. A kilo is 1000 g: {p} times {g}, divided by 1000.", "{p}*{g}/1000")], ["1 kg {f} is {P}, how much are {g} g", "{f} {P} per kg, price of {g} g?", "a kilo of {f} costs {P}. how much for {g} g", "how much do i pay for {g} g {f} at {P} a kilo"], 0.9)

# -- counting ----------------------------------------------------------------------------------------------------------------------
WHICH = [("The first one: {a} times {b}.", "{a}*{b}"), ("The second one: {c} times {e}.", "{c}*{e}"), ("Larger {r1}, smaller {r2}. {r1} minus {r2}.", "{r1}-{r2}")]
WHICH2 = WHICH[:2] + [("Larger {r2}, smaller {r1}. {r2} minus {r1}.", "{r2}-{r1}")]
MOST = ["which is more and by how much: {a} packs of {b} or {c} packs of {e}", "{a} boxes with {b} or {c} boxes with {e}, how many more are in the bigger one", "what is the difference between {a} x {b} and {c} x {e}", "{a} times {b} or {c} times {e}, how much more is the bigger one", "{n} has {a} bags of {b}, {m} has {c} bags of {e}. whats the difference"]
FOUR = dict(a=[6, 12], b=[12, 30], c=[6, 12], e=[12, 30])
add("count", ints(lambda v: v["a"] * v["b"] > v["c"] * v["e"] and len({v[k] for k in "abce"}) == 4, **FOUR), WHICH, MOST, 0.6)
add("count", ints(lambda v: v["a"] * v["b"] < v["c"] * v["e"] and len({v[k] for k in "abce"}) == 4, **FOUR), WHICH2, MOST, 0.6)
add("count", ints(lambda v: v["c"] < v["a"] * v["b"] and len({v["a"], v["b"], v["c"]}) == 3, a=[6, 12, 20], b=[12, 30], c=[30, 90]), [("<a times b>, then minus {c}.", "<a*b>-{c}")], ["{a} boxes, {b} in each, {c} bad. how many good", "{a} rows, {b} chairs in a row, {c} taken. free?", "{a} packs of {b}, {c} used. left?", "{a} bags with {b}, {c} gone. how many still", "{a} classes {b} pupils {c} ill. how many here"], 0.9)
add("count", ints(lambda v: len({v["a"], v["b"], v["c"]}) == 3, a=[6, 12, 20], b=[12, 30], c=[30, 90]), [("<a times b>, then plus {c}.", "<a*b>+{c}")], ["{a} boxes, {b} in each and {c} more. total?", "{a} rows of {b} and {c} extra. how many", "{a} packs of {b} plus {c} single ones. all?", "{a} x {b} books and {c} more books, how many"], 0.8)
add("count", ints(lambda v: v["c"] > v["a"] * v["b"] and v["a"] != v["b"], a=[6, 12, 20], b=[12, 30], c=[90, 400]), [("<a times b>, taken from {c}.", "{c}-<a*b>")], ["{c} pages, {a} days, {b} a day. left?", "had {c}, gave {b} to each of {a} kids. left?", "{c} cm rope, {a} pieces of {b} cm cut off. rest?", "{c} seats, {a} groups of {b}. free seats?"], 0.8)
add("count", ints(lambda v: v["b"] + v["c"] < v["a"], a=[90, 400], b=[30, 90], c=[30, 90]), [("Start with {a}, add what comes and subtract what goes.", "{a}-{b}-{c}")], ["{a} tickets, morning {b} sold, afternoon {c} sold. left?", "book {a} pages. monday {b}, tuesday {c}. rest?", "{a} km trip, {b} km and {c} km done. to go?", "{a} kids: {b} bus, {c} bike, rest walk. how many walk"], 0.8)
add("count", ints(lambda v: v["b"] < v["a"], a=[40, 300], b=[20, 90], c=[20, 90]), [("Start with {a}, add what comes and subtract what goes.", "{a}-{b}+{c}")], ["bus {a} people, {b} off, {c} on. now?", "{a} points, minus {b}, plus {c}. how many", "had {a} cards, lost {b}, won {c}. now?", "start {a}, {b} leave, {c} come. how many at the end"], 0.7)
COVER = ints(lambda v: v.update(s=v["a"] * v["b"]) is None, a=[8, 15], b=[9, 25])
add("count", lambda d: end(COVER(d), "litres"), [("{s} divided by {a}.", "{s}/{a}")], ["how much paint do i need for {s} m2 if 1 litre is for {a} m2", "1 litre paint covers {a} m². how many litres for {s} m²", "one litre is enough for {a} square metres. we have {s} square metres. how many litres", "wall {s} m2, a litre does {a} m2. litres?"], 0.7)
add("count", COVER, [("{s} divided by {a}.", "{s}/{a}")], ["{s} sweets {a} kids each?", "{s} : {a} kids, how many for one", "{s} pupils, groups of {a}. how many groups", "{s} pages, {a} a day. days?", "{s} eggs, {a} per box, boxes?"], 0.7)

# -- fractions and percentages -----------------------------------------------------------------------------------------------------
def of_class(d):
    b = d.int(2, 9)
    a = d.rng.randint(1, b - 1)
    g = gcd(a, b)
    a, b = a // g, b // g
    s = b * d.int(2, 30)
    one, other = d.pick([("boys", "girls"), ("girls", "boys"), ("red", "not red"), ("full", "empty"), ("sold", "not sold"), ("grown ups", "children"), ("right", "wrong")])
    where = {"boys": "class of {s}", "girls": "school of {s}", "red": "bag of {s} sweets", "full": "box of {s} bottles", "sold": "row of {s} houses", "grown ups": "group of {s} people", "right": "test of {s} questions"}[one].format(s=s)
    return dict(a=a, b=b, s=s, w_=where, one=one, other=other, F=(fraction_words(a, b) if d.chance(0.3) and b > 2 else None) or f"{a}/{b}")


LEFT = lambda v: [("Asked: what is left. First 1/{b} of {s}: {s} divided by {b}." if v["a"] == 1 else "Asked: what is left. First {a}/{b} of {s}: {a}/{b} times {s}.", "{s}/{b}" if v["a"] == 1 else "{a}/{b}*{s}"), ("What is left is {s} minus {r1}.", "{s}-{r1}")]     # noqa: E731
add("parts", of_class, LEFT, ["{F} of a {w_} are {one}, how many {other}", "in a {w_} {F} are {one}. how many are {other}", "{w_}, {F} {one}. {other}?", "a {w_}: {F} are {one}, the rest {other}. how many {other}", "how many are {other} if {F} of a {w_} are {one}"], 1)
add("parts", of_class, lambda v: [("1/{b} of {s} is {s} divided by {b}.", "{s}/{b}") if v["a"] == 1 else ("{a}/{b} of {s} is {a}/{b} times {s}.", "{a}/{b}*{s}")], ["{F} of a {w_} are {one}, how many {one}", "in a {w_} {F} are {one}. how many is that", "{w_}, {F} {one}. how many {one}"], 0.8)


def two_groups(d):
    while True:
        a, b = d.int(2, 60), d.int(2, 60)
        if a != b and (Fraction(100 * a, a + b)).denominator in (1, 2):
            g, h = d.pick([("boys", "girls"), ("girls", "boys"), ("cats", "dogs"), ("red balls", "blue balls"), ("adults", "kids"), ("wins", "losses"), ("apples", "pears")])
            return dict(a=a, b=b, g=g, h=h, out=lambda t: t + "%")


add("parts", two_groups, [("Asked: the percentage. It is {b} of {a}+{b}, times 100.", "{b}/({a}+{b})*100")], ["there are {a} {g} and {b} {h}. what percent are {h}", "{a} {g}, {b} {h}. percent {h}?", "{a} {g} and {b} {h}, how many percent are {h}", "of all {a} {g} and {b} {h} together, what percentage is {h}"], 0.7)
add("parts", two_groups, [("Asked: the percentage. It is {a} of {a}+{b}, times 100.", "{a}/({a}+{b})*100")], ["there are {a} {g} and {b} {h}. what percent are {g}", "{a} {g}, {b} {h}. percent {g}?", "{a} {g} and {b} {h}, how many percent are {g}"], 0.7)


def wrong(d):
    while True:
        s, w = d.int(5, 80), d.int(1, 30)
        if w < s and Fraction(100 * (s - w), s).denominator in (1, 2):
            return dict(a=w, s=s, out=lambda t: t + "%")


add("parts", wrong, [("Asked: the percentage of the others. They are {s} minus {a}; divided by {s}, times 100.", "({s}-{a})/{s}*100")], ["in my test i had {a} wrong out of {s}. how many percent right", "{a} mistakes in {s} questions, percent right?", "{s} questions {a} wrong. what percentage was right", "my son got {a} of {s} wrong. how many percent did he get right", "{s} shots, {a} missed. percent hit?"], 0.8)


def share_fraction(d):
    a, b = d.pick([(1, 2), (1, 3), (2, 3), (3, 4), (1, 4), (4, 5), (2, 5), (5, 6), (3, 8), (6, 7)])
    return dict(a=a, b=b, k=d.int(2, 8), o=d.pick(["pizza", "cake", "pie", "bread", "melon", "chocolate bar"]))


add("parts", share_fraction, [("The quotient of {a}/{b} and {k}, as a fraction.", "({a}/{b})/{k}")], ["we are {k} kids and share {a}/{b} of a {o}. which part does each get", "{a}/{b} of a {o} for {k} people. what fraction does everyone get", "{k} friends share {a}/{b} of a {o}, what fraction of the {o} is it for each"], 0.6, answer="{a}/{b} ÷ {k} = {x1}.", box="{x1}")
add("parts", share_fraction, [("{k} times {a}/{b}.", "{k}*({a}/{b})")], ["one cake needs {a}/{b} cup sugar, how much for {k} cakes", "a recipe says {a}/{b} cup sugar for one cake. {k} cakes?", "{k} glasses with {a}/{b} litre each, how many litres", "each of {k} kids eats {a}/{b} of a {o}. how much {o} altogether"], 0.7)
add("parts", share_fraction, [("{k} divided by {a}/{b}.", "{k}/({a}/{b})")], ["how many {a}/{b} litre cups are in {k} litres", "{k} metres cut in pieces of {a}/{b} metre. how many pieces", "how many times does {a}/{b} go into {k}"], 0.6)


def taxed(d):
    p = d.pick([5, 10, 20, 25, 8, 15, 12])
    s = d.int(2, 60) * d.pick([5, 10, 20])
    while s * p % 100:
        s += 5
    cur = d.pick(["euros", "pounds", "dollars"])
    return dict(p=p, w_=s * (100 + p) // 100, s=s, cur=cur, out=lambda t: f"{t} {cur}")


add("parts", taxed, [("Asked: the tax. {w_} is 100 plus {p} percent of the original; divide by that and multiply by 100.", "{w_}/(100+{p})*100"), ("The tax is {w_} minus {r1}.", "{w_}-{r1}")], ["price with {p}% tax is {w_} {cur}. how much is the tax", "{w_} {cur} with {p}% vat in it. how much vat", "i pay {w_} {cur} and {p}% tax is inside. how much is the tax"], 0.4)
add("parts", taxed, [("Asked: the original. {w_} is 100 plus {p} percent of the original; divide by that and multiply by 100.", "{w_}/(100+{p})*100")], ["price with {p}% tax is {w_} {cur}. without tax?", "after {p}% more it is {w_} {cur}. how much before", "{w_} {cur} is {p}% more than last year. last year?"], 0.5)

# -- mixtures, workers, speed, shapes ----------------------------------------------------------------------------------------------
def parts_mix(d):
    p, q = d.pick([(1, 2), (1, 3), (1, 4), (2, 3), (1, 5), (3, 2), (2, 5), (3, 1), (4, 1), (3, 4), (5, 2)])
    k = d.int(2, 20)
    i, j, m = d.pick([("cement", "sand", "concrete"), ("juice", "water", "drink"), ("red", "white", "pink paint"), ("flour", "sugar", "cake"), ("oil", "vinegar", "dressing"), ("blue", "yellow", "green paint")])
    u = d.pick(["kg", "litres", "g", "cups"])
    return end(dict(p=p, q=q, x=p * k, y=q * k, s=(p + q) * k, i=i, j=j, mix=m, u_=u, pp="part" if p == 1 else "parts", qq="part" if q == 1 else "parts"), u)


add("rest", parts_mix, [("Asked: the second share. One part is {x} divided by {p}; {q} parts are wanted.", "{x}/{p}*{q}")], ["{mix} {p} {pp} {i} {q} {qq} {j}. how much {j} for {x} {u_} {i}", "{mix}: {p} {pp} {i} and {q} {qq} {j}. i have {x} {u_} {i}, how much {j}", "mix {i} and {j} {p}:{q}. {x} {u_} {i}. {j}?"], 0.8)
add("rest", parts_mix, [("Asked: the first share. One part is {y} divided by {q}; {p} parts are wanted.", "{y}/{q}*{p}")], ["{mix} {p} {pp} {i} {q} {qq} {j}. how much {i} for {y} {u_} {j}", "mix {i} and {j} {p}:{q}. {y} {u_} {j}. {i}?"], 0.7)
add("rest", parts_mix, [("Asked: the second share. It is {q} of {p}+{q} parts.", "{s}*{q}/({p}+{q})")], ["{mix} {p} {pp} {i} {q} {qq} {j}. how much {j} in {s} {u_} {mix}", "{s} {u_} {mix}, {i} to {j} {p}:{q}. how much {j}"], 0.7)
add("rest", drawn(), [("Asked: the second share. It is {q} of {p}+{q} parts.", "{s}*{q}/({p}+{q})")], ["share {s} sweets {p} to {q} between {n} and {m}. how many for {m}", "{S}, {n} {p} parts, {m} {q} parts. how much gets {m}", "{n} and {m} {p}:{q}, all {s}. {m}?"], 0.8)
add("rest", drawn(), [("Asked: the first share. It is {p} of {p}+{q} parts.", "{s}*{p}/({p}+{q})")], ["share {s} sweets {p} to {q} between {n} and {m}. how many for {n}", "{S}, {n} {p} parts, {m} {q} parts. how much gets {n}", "{n} and {m} {p}:{q}, all {s}. {n}?"], 0.8)


def three_parts(d):
    r = d.rng.sample([1, 2, 3, 4, 5, 6, 7], 3)
    k = d.int(2, 30)
    return dict(p=r[0], q=r[1], r_=r[2], s=sum(r) * k, big=max(r), small=min(r))


add("rest", three_parts, [("Asked: the largest share. It is {big} of {p}+{q}+{r_} parts.", "{s}*{big}/({p}+{q}+{r_})")], ["ratio {p}:{q}:{r_}, total is {s}, biggest part", "{s} is shared {p}:{q}:{r_}. how much is the biggest share", "three kids share {s} sweets {p} : {q} : {r_}. how many has the one with the most"], 0.5)
add("rest", three_parts, [("Asked: the smallest share. It is {small} of {p}+{q}+{r_} parts.", "{s}*{small}/({p}+{q}+{r_})")], ["ratio {p}:{q}:{r_}, total is {s}, smallest part", "{s} is shared {p}:{q}:{r_}. how much is the smallest share"], 0.4)
add("rest", inverse, [("<a times b>, divided by {c}.", "<a*b>/{c}")], ["{a} pumps empty a pool in {b} {ts}, {c} pumps?", "{a} workers {b} {ts}, {c} workers?", "{a} men {b} {ts}. {c} men how many {ts}", "work for {a} people {b} {ts}, with {c} people?", "food for {a} {u} {b} days. for {c} {u}?"], 1)


def cook(d):
    one, b, c = d.pick([50, 25, 20, 30, 40, 75, 100, 15, 60, 80]), d.int(2, 8), d.int(2, 12)
    while b == c:
        c = d.int(2, 12)
    return dict(a=one * b, b=b, c=c, i=d.pick(["rice", "flour", "sugar", "pasta", "meat", "butter", "milk", "potatoes"]), u_=d.pick(["g", "g", "ml"]))


add("rest", cook, [("One is {a} divided by {b}; {c} times as much is wanted.", "{a}/{b}*{c}")], ["{b} people {a} {u_} {i}, {c} people?", "{a} {u_} {i} for {b}, for {c}?", "recipe {b} persons {a} {u_} {i}. we are {c}. how much {i}", "{i} {a} {u_} = {b} people. {c} people = ?"], 0.9)
add("speed", speeding("dist"), [("Distance is speed times time: {v} times {t_} hours.", "{v}*{t_}")], ["{v} {su}, {T}, how far", "{T} with {v} {su}. {u}?", "speed {v} {su} time {T} way?"], 0.7)
add("speed", speeding("speed"), [("Speed is distance divided by time: {D} divided by {t_} hours.", "{D}/{t_}")], ["{D} {u}, {T}, speed?", "a trip {D} {u}, {T}. average speed", "{T} for {D} {u}. how fast", "a man goes {D} {u} in {T}, speed?"], 0.8)
add("speed", speeding("time"), [("Time is distance divided by speed: {D} divided by {v}.", "{D}/{v}")], ["{D} {u}, {v} {su}, hours?", "{D} {u} with {v} {su}, how long in hours", "way {D} {u} speed {v} {su} time?"], 0.7)
add("speed", minutes("dist"), [("Distance is speed times time: {v} times ({m_}/60) hours.", "{v}*({m_}/60)")], ["{who} drives {m_} minutes with {v} km/h. how many km", "{m_} min, {v} km/h. km?", "{v} km/h for {m_} minutes how far"], 0.9)
add("speed", minutes("speed"), [("Speed is distance divided by time: {D} divided by ({m_}/60) hours.", "{D}/({m_}/60)")], ["{D} km, {m_} min. km/h?", "{D} km in {m_} minutes speed in km/h"], 0.7)


def hm(d):
    m = d.pick([15, 30, 45, 20, 40, 12, 24])
    h = d.int(1, 4)
    t = Fraction(h * 60 + m, 60)
    v = t.denominator * d.rng.randint(3, 25)
    while v < 20:
        v *= 2
    return end(dict(h_=h, m_=m, D=int(t * v), v=v), "km/h")


add("speed", hm, [("Speed is distance divided by time: {D} divided by ({h_}+{m_}/60) hours.", "{D}/({h_}+{m_}/60)")], ["a train {D} km, {h_} hours {m_} minutes. average speed km/h", "{D} km in {h_} h {m_} min. speed in km/h?", "a bus needs {h_} hours and {m_} minutes for {D} km. how fast in km/h"], 0.6)
add("shapes", square("area"), [("Asked: the area. First the side: {r} divided by 4.", "{r}/4"), ("The area is the side {r1} squared.", "{r1}^2")], ["area of a square with perimeter {r} {u_}", "square perimeter {r} {u_} area?", "{o}, perimeter {r} {u_}, whats the area"], 0.8)
add("shapes", rect(True), [("Asked: the area. First the other side: {r} divided by 2, minus {b}.", "{r}/2-{b}"), ("The area is {r1} times {b}.", "{r1}*{b}")], ["a rectangle {b} {u_} long has the perimeter {r} {u_}. area?", "rectangle perimeter {r} {u_}, one side {b} {u_}. area", "a {o} has perimeter {r} {u_} and is {b} {u_} wide. whats the area"], 0.8)
add("shapes", rect(False), [("Asked: the perimeter. First the other side: {s} divided by {b}.", "{s}/{b}"), ("The perimeter is twice the sum of {r1} and {b}.", "2*({r1}+{b})")], ["a rectangle has area {s} {sq} and one side {b} {u_}. perimeter?", "rectangle area {s} {sq}, width {b} {u_}. how do i find the perimeter", "the area of a {o} is {s} {sq} and it is {b} {u_} wide. whats the perimeter"], 0.7)
add("shapes", circle(False), [("The circumference is π times the diameter: {pi} times {g}.", "{pi}*{g}")], ["diameter {g} {u_}, circumference with {pi}", "circumference of {o} diameter {g} {u_} (pi = {pi})", "wheel diameter {g} {u_}. circumference? {PI}"], 0.6)
add("shapes", circle(True), [("The area is π times the radius squared: {pi} times {a} squared.", "{pi}*{a}^2")], ["radius {a} {u_}, area with {pi}", "r = {a} {u_} area? pi = {pi}", "area of {o} r {a} {u_} {PI}"], 0.6)
add("shapes", triangle, [("The area of a triangle is base times height divided by 2: {a} times {b} divided by 2.", "{a}*{b}/2")], ["triangle base {a} {u_} height {b} {u_}. area", "triangle b = {a} {u_}, h = {b} {u_}, area?"], 0.5)


def three_sides(d):
    a, b = d.int(3, 30), d.int(3, 30)
    c = d.rng.randint(abs(a - b) + 1, a + b - 1)
    u = d.pick(["cm", "m"])
    return end(dict(a=a, b=b, c=c, u_=u), u)


add("shapes", three_sides, [("The perimeter is the sum of the three sides.", "{a}+{b}+{c}")], ["triangle sides {a} {u_}, {b} {u_} and {c} {u_} perimeter", "whats the perimeter of a triangle with sides {a}, {b} and {c} {u_}", "how do i find the perimeter of a triangle: {a} {u_}, {b} {u_}, {c} {u_}"], 0.5)


def laps(d):
    a, b, k = d.int(4, 15) * 10, d.int(2, 10) * 10, d.int(2, 9)
    return end(dict(a=a, b=b if a != b else b + 10, k=k, o=d.pick(["field", "park", "pitch", "pool", "yard"])), "m")


add("shapes", laps, [("First the perimeter: twice the sum of {a} and {b}.", "2*({a}+{b})"), ("{k} times {r1}.", "{k}*{r1}")], ["a {o} is {a} m by {b} m. i run {k} times around it, how many m", "{n} walks {k} times around a {o} of {a} m by {b} m. how far is that", "{k} laps around a {a} m x {b} m {o}, how many metres"], 0.6)
add("shapes", lambda d: end(dict(a=d.rng.randint(2, 15)), "cm³"), [("The volume of a cube is its edge cubed: {a} cubed.", "{a}^3")], ["cube with side {a} cm volume", "whats the volume of a cube with {a} cm sides", "a cube has edges of {a} cm, how big is the volume", "how do i find the volume of a cube {a} cm"], 0.5)

for kind, weight in dict(money=2.6, count=2, parts=2.2, rest=2.2, speed=1.2, shapes=1.6).items():
    def run(d, kind=kind):
        yield from tell(d, "terse." + kind, KINDS[kind])
    skill(f"real_plain_pupils_terse_{kind}", weight=weight)(run)
