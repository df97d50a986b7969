"""Percentages and fractions in two calculations: a whole of several packs, a deposit and equal payments, a raise by the hour and by the week, tax and then rent;
another fraction of a number known by one; one in five of a group; a third more, a quarter less; which offer takes more off.
"""
from fractions import Fraction

from .core import skill
from .phrases import words
from .plain_parts_base import RATES, SMALL, cash, joined, pct, tell
from .plain_parts_parts import fraction, taken
from .plain_parts_percent import LABEL
from .real_gaps import said
from .real_words import Task


def packs(d):
    while True:
        k, w, p = d.rng.randint(2, 24), d.pick([20, 25, 30, 40, 50, 60, 75, 80, 100, 120, 125, 150, 200, 250, 400, 500, 750, 330]), d.pick(RATES)
        if k * w * p % 100 == 0:
            break
    f, i, b = d.pick(LABEL)
    bs = {"box": "boxes", "loaf": "loaves", "glass": "glasses", "batch": "batches"}.get(b, b + "s")
    return dict(k=k, w=w, p=p, P=pct(d, p), f=f, i=i, b_=b, bs=bs, u_=d.pick(["g", "g", "grams"]), out=lambda t: f"{t} g")


PACKS = ["{k} {bs} of {f} weigh {w} {u_} each and are {P} {i}. How much {i} is that in all?", "A {b_} of {f} has {w} {u_}, {P} of it {i}. How many grams of {i} are in {k} {bs}?", "{n} buys {k} {bs} of {f}, {w} {u_} each. {P} is {i}. How many grams of {i} does {he} get?", "How much {i} is in {k} {bs} of {w} {u_} {f} with {P} {i}?", "{k} {bs} of {w} {u_}, {P} {i}: how many grams of {i}?", "One {b_} holds {w} {u_} of {f}. The {f} is {P} {i}. {n} uses {k} {bs}. How much {i} is in them?"]


def crowds(d):
    while True:
        k, w, p = d.rng.randint(2, 30), d.rng.randint(6, 60), d.pick(RATES)
        if k * w * p % 100 == 0:
            break
    a, b, c = d.pick([("rows", "seats", "are taken"), ("classes", "pupils", "wear glasses"), ("shelves", "books", "are novels"), ("teams", "players", "are new"), ("crates", "bottles", "are empty"), ("boxes", "eggs", "are cracked"), ("tables", "guests", "eat no meat"), ("coaches", "passengers", "are children"), ("pages", "photos", "are old"), ("trays", "plants", "are in flower")])
    rest = {"are taken": "are free", "wear glasses": "wear none", "are novels": "are not novels", "are new": "are not new", "are empty": "are full", "are cracked": "are whole", "eat no meat": "eat meat", "are children": "are adults", "are old": "are new", "are in flower": "are not in flower"}[c]
    return dict(k=k, w=w, p=p, P=pct(d, p), a=a, b=b, c=c, rest=rest, one=a[:-1] if a != "classes" and a != "boxes" and a != "shelves" else {"classes": "class", "boxes": "box", "shelves": "shelf"}[a], out=None)


CROWD_F = ["There are {k} {a} of {w} {b}. {P} of the {b} {c}.", "{k} {a} have {w} {b} each, and {P} of all {b} {c}.", "Each {one} has {w} {b} and there are {k} {a}. {P} of the {b} {c}.", "{k} {a} with {w} {b} in each; {P} {c}."]
CROWD_A = ["How many {b} {c}?", "How many is that?", "How many {b} is that?"]
CROWD_R = ["How many {b} {rest}?", "How many {rest}?"]
TOTAL = ("The total is {k} times {w}.", "{k}*{w}")


def deposit(d):
    while True:
        p, s, k = d.pick(RATES[:14]), d.int(2, 99) * d.pick([10, 20, 50, 100]), d.pick([2, 3, 4, 5, 6, 8, 10, 12, 18, 20, 24, 36])
        each = Fraction(s * (100 - p), 100) / k
        if (Fraction(s * (100 - p), 100)).denominator == 1 and (each * 100).denominator == 1 and (each.denominator == 1 or d.chance(0.15)):
            break
    show = cash(d)
    return dict(p=p, s=s, k=k, S=show(s), P=pct(d, p), o=d.pick("sofa bike laptop piano cooker caravan phone fridge bed drum-kit television washing-machine".replace("-", "_").split()).replace("_", " "), kw=d.pick([str(k), str(k), words(k)]), out=show)


DEPOSIT = ["A {o} costs {S}. {n} pays a {P} deposit and the rest in {kw} equal payments. How much is each payment?", "{n} buys a {o} for {S}, {P} at once and the rest in {kw} monthly payments. What is one payment?", "{P} of {S} is paid down, the remainder in {kw} equal instalments. How big is an instalment?", "Price {S}, deposit {P}, then {kw} equal payments. How much is each?", "The {o} is {S}. After a deposit of {P} the rest is spread over {kw} months. What is paid each month?", "A {o} on credit: {S}, {P} down, {kw} months. monthly payment?", "{n} puts {P} down on a {o} of {S} and pays off what is left in {kw} equal parts. How much is one part?"]


def hourly(d):
    while True:
        w, p, h = d.pick([str(d.rng.randint(8, 40)), str(d.rng.randint(8, 40)), f"{d.rng.randint(8, 30)}.50"]), d.pick(SMALL + [20, 25]), d.pick([20, 25, 30, 35, 38, 40, 8, 10, 12, 15])
        new = Fraction(w) * (100 + Fraction(p)) / 100
        if (new * 100).denominator == 1:
            break
    show = cash(d)
    return dict(w=w, p=p, h=h, W=show(w), P=pct(d, p), out=show)


HOURLY = ["{n} earns {W} an hour and gets a {P} raise. How much does {he} earn for {h} hours then?", "An hourly wage of {W} goes up {P}. What is the new pay for {h} hours?", "I make {W} an hour, from May {P} more. What do I get for {h} hours in May?", "{W} an hour plus {P} bonus, {h} hours. How much?", "{n} is paid {W} per hour. On Sundays it is {P} more. How much is it for {h} hours on a Sunday?", "Pay is {W} an hour. After a raise of {P}, what does {n} get for a week of {h} hours?"]


def net(d):
    while True:
        p, s, k = d.pick(RATES[:16]), d.int(4, 99) * d.pick([50, 100]), d.int(2, 60) * d.pick([5, 10, 20])
        left = Fraction(s * (100 - p), 100)
        if left.denominator == 1 and left > k:
            break
    show = cash(d)
    return dict(p=p, s=s, k=k, S=show(s), K=show(k), P=pct(d, p), out=show)


NET = ["{n} earns {S}. {P} goes in tax and {K} on rent. How much is left?", "From a pay of {S} the tax office takes {P}; then {n} pays {K} of rent. What remains?", "{S} a month, {P} tax, rent {K}. How much is left after both?", "{n} gets {S}, pays {P} tax and then {K} for the car. How much does {he} keep?", "Pay {S}, minus {P} tax, minus {K} rent. What is left?", "{n} won {S}. {He} gave {P} to charity and bought a coat for {K}. How much does {he} still have?", "A fair took in {S}. {P} went on costs and {K} on prizes. How much was left?"]


# -- another fraction of the same number ------------------------------------------------------------------------------------
def another(d):
    while True:
        (a, b), (e, f) = fraction(d, 10), fraction(d, 10)
        n = b * f * d.int(1, 12)
        if (a, b) != (e, f) and a > 1 and n < 900:
            break
    return dict(a=a, b=b, e=e, f=f, c=n * a // b, F=said(d, a, b), G=said(d, e, f), what=d.pick(["a number", "my money", "the price", "a rope", "the book", "the herd", "x"]), out=None)


ANOTHER = ["{F} of {what} is {c}. What is {G} of it?", "If {F} of {what} is {c}, what is {G} of it?", "{c} is {F} of {what}. How much is {G} of {what}?", "{F} is {c}. How much is {G}?", "When {F} of {what} makes {c}, what does {G} of it make?", "I know that {F} of {what} is {c}. Now I need {G} of it."]


def then_other(v):
    t, e = taken(v["e"], v["f"], "{r1}")
    return [("Asked: {e}/{f} of it. The whole is {c} divided by {a}/{b}.", "{c}/({a}/{b})"), (t, e)]


# -- one in five ------------------------------------------------------------------------------------------------------------
def one_in(d):
    a, b = d.pick([(1, 2), (1, 3), (1, 4), (1, 5), (1, 6), (1, 8), (1, 10), (1, 20), (2, 3), (2, 5), (3, 4), (3, 5), (3, 8), (3, 10), (4, 5), (7, 10), (5, 6), (2, 7), (9, 10), (1, 12), (1, 7), (1, 9)])
    s = b * d.int(2, d.pick([12, 60, 300]))
    word = d.chance(0.45)
    x, y = (words(a), words(b)) if word else (str(a), str(b))
    who, does, nots = d.pick([("people", "wear glasses", "do not wear glasses"), ("pupils", "have a cat", "have no cat"), ("eggs", "are bad", "are good"), ("lamps", "are faulty", "work"), ("drivers", "were too fast", "kept to the limit"), ("adults", "smoke", "do not smoke"), ("tickets", "win", "lose"), ("houses", "have a pool", "have no pool"), ("voters", "stayed at home", "voted"), ("children", "can swim", "cannot swim"), ("trees", "are ill", "are healthy"), ("flights", "were late", "were on time")])
    return dict(a=a, b=b, s=s, who=who, does=does, nots=nots, IN=f"{x} in {y}", inn=d.pick([f"{x} in {y}", f"{x} in {y}", f"{x} in every {y}", f"{x} out of {y}", f"{x} out of every {y}"]), out=None)


IN_Q = ["{inn} {who} {does}. How many of {s} {who} {does}?", "Of {s} {who}, {inn} {does}. How many is that?", "There are {s} {who} and {inn} {does}. How many {does}?", "{s} {who}; {inn} {does}. How many {who} {does}?", "If {inn} {who} {does}, how many of {s} {does}?", "In a town {inn} {who} {does}. How many {does} if there are {s} {who}?"]
IN_NOT = ["Of {s} {who}, {inn} {does}. How many {nots}?", "There are {s} {who} and {inn} {does}. How many {nots}?", "If {inn} of {s} {who} {does}, how many {nots}?"]


def in_first(v):
    return [taken(v["a"], v["b"], v["s"])]


def in_left(v):
    t, e = taken(v["a"], v["b"], v["s"])
    return [("First " + t.replace(" is ", ": "), e), ("What is left is {s} minus {r1}.", "{s}-{r1}")]


# -- a third more -----------------------------------------------------------------------------------------------------------
def by_part(d):
    a, b = fraction(d, 10)
    s = b * d.int(2, d.pick([12, 60, 200]))
    show = cash(d)
    return dict(a=a, b=b, s=s, F=said(d, a, b), S=show(s), t_=d.pick(["members", "visitors", "pupils", "readers", "patients", "fans"]), o=d.pick(["coat", "table", "tent", "rug", "clock", "boat"]), out=None)


# "Increase 27 by 1/9" may mean 27 + 1/9, so it is never asked.
MORE = ["Increase {s} by {F} of itself.", "A club had {s} {t_}. Now it has {F} more. How many is that?", "Add {F} of {s} to {s}.", "Last year {s} {t_} came, this year {F} more. How many came this year?", "A price of {S} rises by {F} of it. What is it now?", "The number of {t_} was {s} and has risen by {F}. How many are there now?", "{n} has {s} cards and {m} has {F} more than that. How many has {m}?", "{s} {t_} in June, {F} more in July. How many in July?"]
LESS = ["Decrease {s} by {F} of itself.", "A club had {s} {t_}. Now it has {F} fewer. How many is that?", "Last year {s} {t_} came, this year {F} fewer. How many came this year?", "A price of {S} falls by {F} of it. What is it now?", "The number of {t_} was {s} and has fallen by {F}. How many are there now?", "{n} has {s} cards and {m} has {F} fewer than that. How many has {m}?", "{s} {t_} in June, {F} fewer in July. How many in July?", "Reduce {s} by {F} of its value."]
SALE = ["A {o} of {S} is sold with {F} off. What does it cost?", "{S} with {F} off. How much?", "A {o} costs {S}. {n} gets {F} off. What does {he} pay?", "The price of {S} is reduced by {F}. What is the new price?"]


# -- which takes more off ---------------------------------------------------------------------------------------------------
def offers(d):
    while True:
        p, s = d.pick(RATES[:12]), d.int(2, 40) * d.pick([5, 10, 20])
        off = Fraction(s * p, 100)
        k = int(off) + d.pick([-5, -3, -2, -1, 1, 2, 3, 5])
        if (off * 10).denominator == 1 and k > 0 and k < s and k != off:
            break
    show = cash(d)
    return dict(p=p, s=s, k=k, S=show(s), K=show(k), o=d.pick("coat lamp bag tent watch rug".split()))


OFFER = ["A {o} costs {S}. Which takes more off, {p}% or {K}?", "What saves more on {S}: {p}% off or {K} off?", "Coupon A: {p}% off. Coupon B: {K} off. The {o} costs {S}. Which saves more, {p}% or {K}?", "On a {S} {o}, is {p}% off or {K} off the bigger discount?", "Which is the bigger discount on {S}, {p}% or {K}?"]
MULTI = [Task(packs, [TOTAL, ("{p}% of {r1} is {r1} times {p} divided by 100.", "{r1}*{p}/100")], PACKS, spell=0.03, weight=2), Task(crowds, [TOTAL, ("{p}% of {r1} is {r1} times {p} divided by 100.", "{r1}*{p}/100")], joined(CROWD_F, CROWD_A, 0), spell=0.02, weight=2), Task(crowds, [TOTAL, ("{p}% go, so the rest is 100 minus {p} percent of {r1}.", "{r1}*(100-{p})/100")], joined(CROWD_F, CROWD_R, 0), spell=0.02, weight=1.5),
         Task(deposit, [("{p}% go, so the rest is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100"), ("Each payment is {r1} divided by {k}.", "{r1}/{k}")], DEPOSIT, spell=0.03, weight=2.5), Task(hourly, [("{p}% more than {w} is 100 plus {p} percent of {w}.", "{w}*(100+{p})/100"), ("The pay is {h} hours times {r1}.", "{h}*{r1}")], HOURLY, spell=0.03, weight=2),
         Task(net, [("{p}% go, so the rest is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100"), ("What is left is {r1} minus {k}.", "{r1}-{k}")], NET, spell=0.03, weight=2),
         Task(another, then_other, ANOTHER, spell=0.03, weight=2), Task(one_in, in_first, IN_Q, spell=0.03, weight=2), Task(one_in, in_left, IN_NOT, spell=0.03, weight=1.2),
         Task(by_part, [("{a}/{b} more than {s} is 1 plus {a}/{b} of {s}.", "{s}*(1+{a}/{b})")], MORE, spell=0.03, weight=1.5), Task(by_part, [("{a}/{b} less than {s} is 1 minus {a}/{b} of {s}.", "{s}*(1-{a}/{b})")], LESS, spell=0.03, weight=1.5), Task(by_part, [("{a}/{b} is taken off {s}, so 1 minus {a}/{b} of it is paid.", "{s}*(1-{a}/{b})")], SALE, spell=0.03, weight=1),
         Task(offers, [("Asked: which is bigger. {p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100"), ("Which is bigger: check {r1} > {k}.", "{r1} > {k}")], OFFER, answer=lambda v: "{r1} > {k} is {r2}.", box=lambda v: f"{v['p']}%" if v["r2"] == "true" else v["K"], spell=0.03, weight=0.8)]


@skill("real_plain_parts_multi", weight=1.3)
def real_plain_parts_multi(d):
    yield from tell(d, "parts.multi", MULTI)
