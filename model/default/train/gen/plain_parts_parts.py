"""Fractions of amounts (of the whole, then of the rest, what is left, a whole known by a part or by the rest) and parts in other units: 250 g of 2 kg as
a percentage or a fraction, a fraction or a percentage of hours in minutes.
"""
from fractions import Fraction
from math import gcd

from .core import skill
from .phrases import cap
from .plain_parts_base import RATES, cash, joined, pct, plain, tell
from .real_gaps import said
from .real_words import Task


def fraction(d, top=12):
    while True:
        q = d.pick([2, 3, 3, 4, 4, 5, 5, 6, 8, 10, 7, 9, 12])
        p = 1 if d.chance(0.35) else d.rng.randint(1, q - 1)
        if q <= top and gcd(p, q) == 1:
            return p, q


def taken(p, q, n):
    """p/q of n: the thought and the expression."""
    return (f"{p}/{q} of {n} is {n} divided by {q}.", f"{n}/{q}") if p == 1 else (f"{p}/{q} of {n} is {p}/{q} times {n}.", f"{p}/{q}*{n}")


# Something that is used up: (all of it in the plural, where it is, what is done with it, what is done next, what is left)
USED = [u.split("/") for u in """pages/a book/{n} reads/{he} reads/still to read,euros/a purse/{n} spends/{he} spends/left,cards/a pack/{n} gives away/{he} gives away/left,litres/a tank/the village uses/it uses/left,kilometres/a route/{n} walks/{he} walks/still to go,minutes/a lesson/the class spends/it spends/left,
eggs/a crate/the cook uses/the cook uses/left,pupils/a school/the bus picks up/the coach picks up/left,tickets/a raffle/{n} sells/{he} sells/still unsold,grams/a cheese/the family eats/they eat/left,metres/a rope/{n} cuts off/{he} cuts off/left,bricks/a pile/the mason uses/the mason uses/left,trees/an orchard/the storm fells/the frost kills/left,
dollars/a wallet/{n} pays out/{he} pays out/left,sheep/a herd/the farmer sells/the farmer sells/left,seats/a hall/a school books/a club books/still free,words/an essay/{n} types/{he} types/still to type,apples/a basket/the children eat/the children eat/left""".replace("\n", "").split(",")]


def used(two=True):
    def draw(d):
        while True:
            (a, b), (e, f) = fraction(d), fraction(d)
            s = b * d.int(2, d.pick([12, 40, 120]))
            s = s * f if d.chance(0.5) and s * f < 2500 else s
            rest = s - Fraction(a * s, b)
            of_rest = rest * Fraction(e, f)
            if s % b or two is True and (of_rest.denominator != 1) or two == "all" and (s % f or Fraction(a, b) + Fraction(e, f) >= 1):
                continue
            break
        t, w, x, y, z = d.pick(USED)
        f1, f2 = said(d, a, b), said(d, e, f)
        return dict(s=s, a=a, b=b, e=e, f=f, F1=f1, F2=f2, t=t, w=w, W=cap(w), z=z, x=x, y=y, C1=cap(f1), C2=cap(f2), taken1=int(s * Fraction(a, b)), when1=d.pick(["on Monday", "first", "in the morning", "at the start", "yesterday"]), when2=d.pick(["later", "next", "the day after", "in the evening", "today"]))
    return draw


def with_names(frames):
    """What is done stands in the frames themselves, so that names are filled in."""
    out = []
    for f in frames:
        for u in USED:
            g = f.replace("{t}", u[0]).replace("{w}", u[1]).replace("{x}", u[2]).replace("{X}", cap(u[2]) if u[2][0] != "{" else u[2]).replace("{y}", u[3]).replace("{Y}", "{He}" + u[3][4:] if u[3].startswith("{he}") else cap(u[3])).replace("{z}", u[4])
            if "{He}" not in g and "{he}" not in g or "{n}" in g:
                out.append(g)
    return out


THEN = ["{W} has {s} {t}. {X} {F1} of them {when1} and {F2} of the rest {when2}.", "Of {s} {t} {x} {F1}, then {y} {F2} of what is left.", "{s} {t}. {X} {F1} of them and then {F2} of the remainder.", "There are {s} {t} in {w}. {X} {F1} {when1}; {when2} {y} {F2} of the remaining {t}."]
THEN = [f.replace("{W} has", "There are").replace("There are {s} {t}. {X}", "There are {s} {t} in {w}. {X}") for f in THEN]
END_A = ["How many {t} are {z}?", "How many {t} are {z} in the end?", "How many are {z} after that?", "how many {z}?"]
PART2_A = ["How many {t} is the second part?", "How many {t} is that second part?", "How many {t} were in the second part?"]
ALL2 = ["There are {s} {t} in {w}. {X} {F1} of them {when1} and {F2} of them {when2}.", "Of {s} {t} {x} {F1} {when1} and another {F2} of all {when2}.", "{s} {t} in {w}: {x} {F1} of the whole {when1} and {F2} of the whole {when2}."]
ONE = ["There are {s} {t} in {w}. {X} {F1} of them.", "Of {s} {t} {x} {F1}.", "{X} {F1} of the {s} {t} in {w}.", "{s} {t} are in {w} and {x} {F1} of them."]
ONE_A = ["How many {t} is that?", "How many is this?", "how many {t}?"]
AFTER1 = [("After the first step it is 1 minus {a}/{b} of {s}.", "{s}*(1-{a}/{b})"), ("After the second step it is 1 minus {e}/{f} of {r1}.", "{r1}*(1-{e}/{f})")]


def second(v):
    return [("Asked: the second part. The rest is 1 minus {a}/{b} of {s}.", "{s}*(1-{a}/{b})"), ("{e}/{f} of {r1} is {r1} divided by {f}.", "{r1}/{f}") if v["e"] == 1 else ("{e}/{f} of {r1} is {e}/{f} times {r1}.", "{e}/{f}*{r1}")]


def first(v):
    return [taken(v["a"], v["b"], v["s"])]


def first_left(v):
    t, e = taken(v["a"], v["b"], v["s"])
    return [("First " + t.replace(" is ", ": "), e), ("What is left is {s} minus {r1}.", "{s}-{r1}")]


MONEY = ["{n} has {S}. {He} spends {F1} on a book and {F2} of the rest on a game.", "{n} earns {S}. {F1} goes on rent, {F2} of what remains on food.", "From {S} {n} gives {F1} to {m}, then {F2} of the rest to charity.", "A prize of {S}: {F1} goes to {n}, {F2} of the rest to {m}.", "{n} won {S}, saved {F1} of it and spent {F2} of the rest on a coat.", "{C1} of {S} goes on bills and {F2} of the remainder on clothes."]
MONEY_END = ["How much is left?", "How much money remains?", "How much is there still?", "What is left after that?"]
MONEY_2 = ["How much does the game cost?", "How much goes on food?", "How much does charity get?", "How much does {m} get?", "How much was the coat?", "How much goes on clothes?"]


def purse(d):
    while True:
        (a, b), (e, f) = fraction(d, 8), fraction(d, 8)
        s = d.int(1, 60) * d.pick([b, b * f, 10, 12, 20, 60])
        rest = s - Fraction(a * s, b)
        if s % b == 0 and (rest * e / f).denominator == 1:
            break
    show = cash(d)
    return dict(s=s, S=show(s), a=a, b=b, e=e, f=f, F1=said(d, a, b), F2=said(d, e, f), C1=cap(said(d, a, b)), out=show)


# -- a whole that is known by a fraction of it ------------------------------------------------------------------------------
PAIRS = [p.split("/") for p in "children/boys/girls,members/men/women,animals/ducks/geese,books/novels/comics,cars/petrol cars/electric cars,marbles/blue ones/red ones,guests/adults/children,trees/oaks/pines,teachers/women/men,seats/taken ones/free ones,flowers/roses/lilies,players/right-handers/left-handers,houses/old ones/new ones,cups/clean ones/dirty ones,people/locals/tourists,sheep/white ones/black ones,bulbs/good ones/broken ones,songs/slow ones/fast ones".split(",")]


def pair(d):
    a, b = fraction(d)
    k = d.int(2, d.pick([12, 40, 90]))
    g, x, y = d.pick(PAIRS)
    f = said(d, a, b)
    return dict(a=a, b=b, c=a * k, r=(b - a) * k, F=f, C=cap(f), g=g, x=x, y=y, place=d.pick(["in the group", "in all", "altogether", "there"]))


PAIR_W = ["{C} of the {g} are {x}. There are {c} {x}. How many {g} are {place}?", "There are {c} {x}, that is {F} of the {g}. How many {g}?", "{c} of the {g} are {x}, which is {F} of them. How many {g} are there?", "{C} of all {g}, {c}, are {x}. What is the total?", "If {F} of the {g} are {x} and there are {c} {x}, how many {g} are there?", "{c} {x} make up {F} of the {g}. How many {g} in total?"]
PAIR_O = ["{C} of the {g} are {x}, the others are {y}. There are {c} {x}. How many {y} are there?", "There are {c} {x}, that is {F} of the {g}; the rest are {y}. How many {y}?", "{c} {x} make up {F} of the {g}. The rest are {y}. How many {y} are there?", "{C} of the {g} are {x} and the rest {y}. With {c} {x}, how many {y} are there?"]
REST_W = ["{C} of the {g} are {x}. There are {r} {y}. How many {g} are there {place}?", "{C} of the {g} are {x}. There are {r} {y}. How many {g} is that?", "There are {r} {y}; {F} of the {g} are {x}. How many {g}?", "{C} are {x} and {r} are {y}. How many {g} are there?", "With {r} {y} and {F} of the {g} being {x}, how many {g} are there?", "{C} {x}, {r} {y}: how many {g} in all?", "{C} of the {g} are {x}. The other {r} are {y}. How many {g} are there?", "{C} of the {g} are {x} and the remaining {r} are {y}. How many {g} are {place}?", "{r} of the {g} are {y}; the rest, {F} of them, are {x}. How many {g} are there?", "{C} of the {g} are {x} and there are {r} {y}. How many {g} are {place}?", "If {F} of the {g} are {x} and {r} are {y}, what is the total?"]
REST_X = ["{n} spent {F} of {his} money and has {r} dollars left. How much did {he} have?", "{n} has read {F} of a book. {r} pages are left. How many pages has the book?", "After {F} of the way there are {r} km to go. How long is the way?", "{F} of a tank is used up and {r} litres are left. How much does it hold?", "{n} gave away {F} of {his} cards and kept {r}. How many cards did {he} have at first?", "{F} of the cake batter is gone, {r} g remain. How much was it?", "{n} has done {F} of {his} sums and {r} are still to do. How many sums are there?", "{C} of the tickets are sold; {r} are left. How many tickets were there?"]
WHOLE_X = ["{n} spent {c} euros, {F} of {his} money. How much did {he} have?", "{n} has done {c} km, {F} of the ride. How long is the ride?", "{c} litres fill {F} of the pool. How much does the full pool hold?", "{F} of my age is {c}. How old am I?", "{c} is {F} of what?", "{c} is {F} of which number?", "{F} of a number is {c}, find it", "{c} pages are {F} of the book. How many pages in all?", "{n} paid {c} pounds, {F} of the price. What is the price?", "{c} minutes are {F} of the film. How long is the film?", "when {F} is {c}, what is the whole?", "The jug is {F} full with {c} ml in it. How much can it hold?"]


SAME_F = ["There are {s} {g}. {C} of them are {x}, the rest {y}.", "{C} of {s} {g} are {x}, the others are {y}.", "Of {s} {g} {F} are {x} and the rest are {y}.", "{s} {g}, {F} of them {x}, the others {y}.", "{C} of the {s} {g} are {x}; the rest are {y}."]
SAME_X = ["How many {x} are there?", "How many are {x}?", "How many of the {g} are {x}?"]
SAME_Y = ["How many {y} are there?", "How many are {y}?", "How many of the {g} are {y}?"]


def in_all(d):
    v = pair(d)
    return dict(v, s=v["c"] + v["r"])


def whole(v):
    return [("Asked: the whole. {c} is 1/{b} of it; the whole is {c} times {b}.", "{c}*{b}") if v["a"] == 1 else ("Asked: the whole. {c} is {a}/{b} of it; the whole is {c} divided by {a}/{b}.", "{c}/({a}/{b})")]


def others(v):
    t, e = whole(v)[0]
    return [(t.replace("Asked: the whole.", "Asked: the rest."), e), ("The rest is {r1} minus {c}.", "{r1}-{c}")]


FROM_REST = [("Asked: the whole. {r} is 1 minus {a}/{b} of it; the whole is {r} divided by that.", "{r}/(1-{a}/{b})")]

# -- fractions and percentages in one story ---------------------------------------------------------------------------------
MIXED = [m.split("/") for m in "pupils/walk to school/come by bus/come by car,guests/chose soup/chose salad/chose neither,books/are novels/are poems/are textbooks,workers/work early/work late/work at night,flowers/are red/are yellow/are white,votes/went to A/went to B/went to C,shirts/are small/are medium/are large,passengers/sleep/read/talk,animals/are hens/are goats/are cows,tickets/went online/went at the door/are left".split(",")]


def mixed(of_them):
    def draw(d):
        while True:
            a, b = fraction(d, 8)
            p = d.pick(RATES[:16])
            s = b * d.int(2, d.pick([20, 60, 200]))
            part = Fraction(a * s, b)
            if not of_them and Fraction(a, b) + Fraction(p, 100) < 1 and s * p % 100 == 0 or of_them and (part * p / 100).denominator == 1:
                break
        g, x, y, z = d.pick(MIXED)
        f = said(d, a, b)
        return dict(s=s, a=a, b=b, p=p, P=pct(d, p), F=f, C=cap(f), g=g, x=x, y=y, z=z, z_=d.pick(["are under 12", "are new", "come from abroad", "were counted twice", "are on a list", "got a prize"]))
    return draw


MIX_REST = ["Of {s} {g}, {F} {x}, {P} {y} and the rest {z}. How many {z}?", "There are {s} {g}. {C} of them {x}, {P} {y}, the others {z}. How many {g} {z}?", "{s} {g}: {F} {x}, {P} {y}. The rest {z}. How many is that?", "{C} of {s} {g} {x} and {P} {y}. How many {z}, if that is all the others?"]
MIX_OF = ["Of {s} {g}, {F} {x}. {P} of these {z_}. How many is that?", "There are {s} {g}. {C} of them {x}, and {P} of those {z_}. How many {z_}?", "{C} of {s} {g} {x}; {P} of that part {z_}. How many are these?", "{s} {g}, {F} of them {x}, and of those {P} {z_}. How many?"]


def mix_of(v):
    return [taken(v["a"], v["b"], v["s"]), ("{p}% of {r1} is {r1} times {p} divided by 100.", "{r1}*{p}/100")]


# -- parts in other units ---------------------------------------------------------------------------------------------------
UNITS = [u.split("/") for u in "A metre/metres/m/centimetres/cm/100,A kilogram/kilograms/kg/grams/g/1000,A kilogram/kilograms/kg/grams/g/1000,A litre/litres/l/millilitres/ml/1000,A litre/litres/litres/millilitres/ml/1000,An hour/hours/h/minutes/min/60,An hour/hours/hours/minutes/minutes/60,A kilometre/kilometres/km/metres/m/1000,A day/days/days/hours/hours/24,A minute/minutes/minutes/seconds/seconds/60,A tonne/tonnes/t/kilograms/kg/1000,A year/years/years/months/months/12,A centimetre/centimetres/cm/millimetres/mm/10,A dollar/dollars/$/cents/cents/100,A euro/euros/€/cents/cents/100,A pound/pounds/£/pence/p/100".split(",")]


def units(kind):
    def draw(d):
        while True:
            one, bigs, big, smalls, small, k = d.pick(UNITS)
            k = int(k)
            n = d.pick([1, 1, 2, 3, 4, 5, 6, 8, 10, 12, 20]) if d.chance(0.85) else d.pick(["1.5", "2.5", "0.5", "1.2", "0.8", "7.5"])
            total = Fraction(n) * k
            if kind in ("percent", "fraction"):
                a = d.int(1, max(2, int(total) - 1)) if k < 70 or d.chance(0.3) else d.int(1, 19) * k // 20
                share = Fraction(a) / total
                if a < 1 or share >= 1 or kind == "percent" and (share * 10000).denominator != 1 or kind == "fraction" and share.denominator > 60:
                    continue
            else:
                p, q = fraction(d, 12)
                a = p * total / q if kind == "of" else total * d.pick(RATES) / 100
                if a.denominator != 1 or a == total:
                    continue
            break
        long = d.chance(0.3)
        sign = big in "$€£"
        B = f"{big}{n}" if sign and not long else f"{n} {bigs if long or sign else big}"
        if str(n) == "1" and (long or not sign):
            B = d.pick([f"1 {bigs[:-1]}", one.lower(), f"1 {big if not sign else bigs[:-1]}"]) if big not in ("hours", "days", "minutes", "years", "litres") else d.pick([f"1 {bigs[:-1]}", one.lower()])
        sm = smalls if long or sign and small != "p" else small
        A = f"{a}p" if sm == "p" else f"{a} {sm}"
        v = dict(one=one, ks=smalls, k=k, N=n, a=int(a), A=A, B=B, Bc=cap(B), u_=smalls, bigs=bigs)
        if kind == "of":
            v.update(p=p, q=q, F=said(d, p, q), C=None)
            v["C"] = cap(v["F"])
        if kind == "part":
            v.update(p=plain(a / total * 100), P=None)
            v["P"] = pct(d, v["p"])
        v["out"] = (lambda t: t + "%") if kind == "percent" else (lambda t: f"{t} {smalls}") if kind in ("of", "part") else (lambda t: t)
        return v
    return draw


UNIT_PCT = ["What percentage of {B} is {A}?", "What percent is {A} of {B}?", "{A} is what percent of {B}?", "Express {A} as a percentage of {B}.", "{A} of {B} in percent?", "how many percent of {B} are {A}", "Write {A} as a percentage of {B}.", "{A} out of {B}: what percentage is that?", "{n} has used {A} of {B}. What percentage is that?", "Of {B}, {A} is gone. What percent is that?", "what % is {A} from {B}", "Give {A} as a percent of {B}.", "The whole is {B}, the part {A}. What percent?", "{Bc} in all, {A} of it wasted. What percentage is wasted?"]
UNIT_FR = ["What fraction of {B} is {A}?", "Write {A} as a fraction of {B}.", "Express {A} as a fraction of {B} in its simplest form.", "{A} is what fraction of {B}?", "{A} as a fraction of {B}, lowest terms", "Give {A} as a fraction of {B}.", "Which fraction of {B} is {A}?", "What fraction is {A} out of {B}?", "{n} has used {A} of {B}. What fraction is that?", "Of {B}, {A} is gone. What fraction is this in its simplest form?"]
UNIT_OF = ["Find {F} of {B} in {u_}.", "What is {F} of {B} in {u_}?", "How many {u_} are {F} of {B}?", "How many {u_} is {F} of {B}?", "{F} of {B} in {u_} = ?", "Work out {F} of {B}. Give the answer in {u_}.", "{n} uses {F} of {B}. How many {u_} is that?", "{C} of {B} is how many {u_}?", "how much is {F} of {B}, in {u_}"]
UNIT_PART = ["Find {P} of {B} in {u_}.", "What is {P} of {B} in {u_}?", "How many {u_} are {P} of {B}?", "{P} of {B} in {u_} = ?", "Work out {P} of {B}. Give the answer in {u_}.", "{n} uses {P} of {B}. How many {u_} is that?", "{P} of {B} is how many {u_}?", "how much is {P} of {B}, in {u_}", "{Bc} of a mix is {P} nuts. How many {u_} of nuts?".replace(" of a mix is {P} nuts. How many {u_} of nuts?", " is the whole and {P} is used. How many {u_} is that?")]


def unit_of(v):
    if v["p"] == 1:
        return [("{one} has {k} {ks}: {N} times {k}, divided by {q}.", "{N}*{k}/{q}")]
    return [("{one} has {k} {ks}: {p}/{q} times {N} times {k}.", "{p}/{q}*{N}*{k}")]


AMOUNTS = [Task(in_all, first, joined(SAME_F, SAME_X, 0), spell=0.02, weight=2.5), Task(in_all, first_left, joined(SAME_F, SAME_Y, 0), spell=0.02, weight=3.5),
           Task(used(True), AFTER1, with_names(joined(THEN, END_A, 0)), spell=0.03, weight=6), Task(used(True), second, with_names(joined(THEN, PART2_A, 0)), spell=0.03, weight=3),
           Task(used("all"), [("Asked: the rest. It is 1 minus {a}/{b} minus {e}/{f} of {s}.", "{s}*(1-{a}/{b}-{e}/{f})")], with_names(joined(ALL2, END_A, 0)), spell=0.03, weight=4),
           Task(used(False), first, with_names(joined(ONE, ONE_A, 0)), spell=0.03, weight=3), Task(used(False), first_left, with_names(joined(ONE, END_A, 0)), spell=0.03, weight=4),
           Task(purse, AFTER1, joined(MONEY, MONEY_END, 0), spell=0.03, weight=4), Task(purse, second, [f"{a} {b}" for a, b in zip(MONEY, MONEY_2)], spell=0.03, weight=2.5),
           Task(pair, whole, PAIR_W + WHOLE_X, spell=0.03, weight=5), Task(pair, others, PAIR_O, spell=0.03, weight=3), Task(pair, FROM_REST, REST_W + REST_X, spell=0.03, weight=5),
           Task(mixed(False), [("Asked: the rest. It is 1 minus {a}/{b} minus {p}/100 of {s}.", "{s}*(1-{a}/{b}-{p}/100)")], MIX_REST, spell=0.03, weight=2), Task(mixed(True), mix_of, MIX_OF, spell=0.03, weight=2)]
OTHER = [Task(units("percent"), [("Asked: the percentage. {one} has {k} {ks}: {a} divided by {N} times {k}, times 100.", "{a}/({N}*{k})*100")], UNIT_PCT, spell=0, weight=5),
         Task(units("fraction"), [("Asked: the fraction. {one} has {k} {ks}: {a} divided by {N} times {k}, in lowest terms.", "{a}/({N}*{k})")], UNIT_FR, answer="{a}/({N} × {k}) = {x1}.", box="{x1}", spell=0, weight=4),
         Task(units("of"), unit_of, UNIT_OF, spell=0, weight=4), Task(units("part"), [("{one} has {k} {ks}: {p}% of {N} times {k}.", "{N}*{k}*{p}/100")], UNIT_PART, spell=0, weight=3)]


@skill("real_plain_parts_amounts", weight=3)
def real_plain_parts_amounts(d):
    yield from tell(d, "parts.amounts", AMOUNTS)


@skill("real_plain_parts_units", weight=1.4)
def real_plain_parts_units(d):
    yield from tell(d, "parts.units", OTHER)
