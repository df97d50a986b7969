"""Percentages that are left over, parts of a sum of parts, ratios as fractions and percentages and back, slices of a pie chart, shares of money in percent,
a discount and a voucher, half years of interest, more of one group than of the other.
"""
from fractions import Fraction
from math import gcd

from .core import skill
from .phrases import cap
from .plain_parts_base import RATES, SMALL, cash, joined, pct, tell
from .plain_parts_ratio import SHARED, shape
from .real_gaps import said
from .real_words import Task


# -- what is left of 100 % --------------------------------------------------------------------------------------------------
KINDS = [k.split("/") for k in "balls/are red/are blue/are green,votes/went to Ada/went to Bo/went to Cyd,pupils/walk/cycle/take the bus,the air/is nitrogen/is oxygen/is other gases,the land/is forest/is fields/is towns,his day/goes on work/goes on sleep/is free time,the money/goes on food/goes on rent/is saved,the mix/is oats/is nuts/is raisins,the class/like tea/like milk/like juice,sales/were bread/were cakes/were pies,members/are men/are women/are children,the cloth/is wool/is silk/is cotton,the books/are novels/are poems/are plays,the flights/were late/were cancelled/were on time,answers/were yes/were no/were maybe,the energy/is wind/is sun/is coal,goals/came from Kim/came from Lee/came from Max".split(",")]


def left(d):
    while True:
        p, q = d.pick([*RATES, d.rng.randint(2, 60)]), d.pick([*RATES, d.rng.randint(2, 60)])
        if d.chance(0.1):
            p = f"{p}.5"
        if Fraction(p) + q < 99:
            break
    g, x, y, z = d.pick(KINDS)
    return dict(p=p, q=q, P=pct(d, p), Q=pct(d, q), g=g, x=x, y=y, z=z, n_=d.rng.randint(2, 9) * 100, out=lambda t: t + "%")


LEFT2 = ["{P} of {g} {x}, {Q} {y} and the rest {z}. What percentage {z}?", "{P} of {g} {x} and {Q} {y}. The rest {z}. What percent is the rest?", "Of {g}, {P} {x}, {Q} {y}, the others {z}. How many percent {z}?", "{P} {x}, {Q} {y}, what percent is left?", "If {P} of {g} {x} and {Q} {y}, what percentage {z}?", "{g}: {P} {x}, {Q} {y}, the rest {z}. What percentage is that?", "A chart shows that {P} of {g} {x} and {Q} {y}. What percentage is neither?", "What percent of {g} {z} if {P} {x}, {Q} {y} and all the others {z}?", "{n} spends {P} of {his} pay on rent and {Q} on food. What percentage is left?", "{n} has used {P} of the data on Monday and {Q} on Tuesday. What percentage of the data is left?", "A tank lost {P} of its water in May and {Q} of the whole in June. What percentage is still in it?", "{P} and {Q} are gone. How many percent are left of the whole?"]
LEFT1 = ["{P} of {g} {x}. What percentage does not?", "{P} of {g} {x} and the rest {y}. What percentage {y}?", "If {P} {x}, what percent is the rest?", "{P} is gone. What percent is left?", "The chance of rain is {P}. What is the chance in percent that it does not rain?", "{n} has done {P} of the way. What percentage is still to go?", "A battery is at {P}. How many percent are missing?", "{P} said yes and the others no. What percentage said no?", "{n} got {P} in a test. What percentage was wrong?", "A shop takes {P} off. What percentage of the price is paid?"]

# -- a part of a sum of parts -----------------------------------------------------------------------------------------------
def two_groups(end):
    def draw(d):
        while True:
            a, b = d.int(2, d.pick([20, 60, 400])), d.int(2, d.pick([20, 60, 400]))
            share = Fraction(a, a + b)
            if a != b and (end != "%" or (share * 1000).denominator == 1 and (d.chance(0.3) or (share * 100).denominator == 1)) and (end or share.denominator < min(40, a + b)):
                break
        g, h, al, pl = d.pick(SHARED)
        return dict(a=a, b=b, g=g, h=h, all=al, pl=pl, Pl=cap(pl), out=lambda t: t + end)
    return draw


SUM_F = ["{Pl} has {a} {g} and {b} {h}.", "There are {a} {g} and {b} {h} in {pl}.", "{a} {g} and {b} {h} are in {pl}.", "{n} counts {a} {g} and {b} {h}.", "In {pl} there are {a} {g}; the others are {b} {h}.", "{a} {g}, {b} {h}."]
SUM_PCT = ["What percentage are {g}?", "What percent of all {all} are {g}?", "What percentage of the {all} are {g}?", "How many percent are {g}?"]
SUM_FR = ["What fraction of the {all} are {g}?", "What fraction are {g}?", "Which fraction of all {all} are {g}?"]
SECOND_PCT, SECOND_FR = ([f.replace("{g}", "{h}") for f in fs] for fs in (SUM_PCT, SUM_FR))
WON = ["{n} won {a} games and lost {b}. What percentage of the games did {he} win?", "A team has {a} wins and {b} losses. What is the percentage of wins?", "{a} people said yes and {b} said no. What percentage said yes?", "{a} shots hit and {b} missed. What percentage hit?", "{a} days were dry and {b} wet. What percentage was dry?", "{a} trains were on time, {b} late. What percentage was on time?"]
WON_2 = ["{n} won {a} games and lost {b}. What percentage of the games did {he} lose?", "A team has {a} wins and {b} losses. What is the percentage of losses?", "{a} people said yes and {b} said no. What percentage said no?", "{a} shots hit and {b} missed. What percentage missed?", "{a} days were dry and {b} wet. What percentage was wet?", "{a} trains were on time, {b} late. What percentage was late?"]


# -- ratio, fraction, percentage --------------------------------------------------------------------------------------------
def parts2(end):
    def draw(d):
        while True:
            p, q = d.rng.randint(1, 9), d.rng.randint(1, 9)
            if p != q and gcd(p, q) == 1 and p + q in (3, 4, 5, 6, 7, 8, 9, 10, 12) and (end != "%" or 100 % (p + q) == 0 or 1000 % (p + q) == 0):
                break
        g, h, al, pl = d.pick(SHARED)
        f = said(d, p, p + q)
        return dict(p=p, q=q, t=p + q, rat=shape(d, p, q), g=g, h=h, all=al, pl=pl, F=f, C=cap(f), G=cap(g), r_=f"{p}:{q}", out=lambda x: x + end)
    return draw


RF = ["The ratio of {g} to {h} is {rat}. What fraction of the {all} are {W}?", "{G} and {h} are in the ratio {rat}. What fraction are {W}?", "In {pl} {g} to {h} is {rat}. Which fraction of all {all} are {W}?", "{g} : {h} = {rat}. What fraction is {W}?", "For every {p} {g} there are {q} {h}. What fraction of the {all} are {W}?"]
RP = [f.replace("What fraction", "What percentage").replace("Which fraction", "What percentage") for f in RF]
FR = ["{C} of the {all} are {g}, the rest are {h}. What is the ratio of {g} to {h}?", "{C} of the {all} in {pl} are {g} and the others {h}. Give the ratio of {g} to {h}.", "If {F} of the {all} are {g} and the rest {h}, what is {g} to {h} as a ratio?"]


def pct_ratio(d):
    p = d.pick([10, 20, 25, 30, 40, 60, 70, 75, 80, 90, 35, 45, 55, 65, 5, 15, 85])
    g = gcd(p, 100 - p)
    v = parts2("")(d)
    return dict(v, p=p, P=pct(d, p), r_=f"{p // g}:{(100 - p) // g}")


PR = ["{P} of the {all} are {g}, the rest are {h}. What is the ratio of {g} to {h} in its simplest form?", "{P} of the {all} in {pl} are {g} and the others {h}. Give the ratio of {g} to {h} in its simplest form.", "If {P} of the {all} are {g} and the rest {h}, what is the ratio {g} to {h}, simplified?"]

# -- pie charts -------------------------------------------------------------------------------------------------------------
def pie(d):
    while True:
        p, s = d.pick(RATES), d.pick([20, 24, 30, 36, 40, 60, 72, 90, 120, 180, 200, 240, 360, 45, 80])
        a = d.rng.randint(1, s - 1)
        if 360 * a % s == 0 and 360 * p % 100 in (0, 50, 20, 80, 40, 60):
            return dict(p=p, s=s, a=a, w=360 * a // s, P=pct(d, p), it=d.pick(["buses", "sport", "rent", "maths", "blue", "tea", "dogs", "walking", "music"]), out=None)


PIE_P = ["In a pie chart {P} is {it}. How many degrees is that slice?", "A pie chart shows {P} for {it}. What is the angle of the slice?", "How many degrees are {P} of a full circle?", "What angle stands for {P} in a pie chart?", "{P} of a pie chart: how many degrees?", "A sector of a circle is {P} of it. How big is its angle in degrees?"]
PIE_A = ["{a} of {s} pupils chose {it}. How many degrees is their slice in a pie chart?", "In a survey of {s} people {a} said {it}. What angle is that in a pie chart?", "A pie chart of {s} answers has {a} for {it}. What is the angle of this sector?", "{a} out of {s}: what angle is it in a pie chart?"]
PIE_N = ["A slice of a pie chart has {w}°. The chart shows {s} people. How many people is the slice?", "The sector for {it} is {w}°. There are {s} answers in all. How many were {it}?", "{s} pupils are shown in a pie chart; {it} has an angle of {w}°. How many pupils is that?"]


# -- shares of money in percent ---------------------------------------------------------------------------------------------
def purse(d):
    while True:
        p, q, s = d.pick(RATES[:22]), d.pick(RATES[:22]), d.int(2, 99) * d.pick([10, 20, 50, 100])
        if p + q < 97 and s * p % 100 == 0 and s * q % 100 == 0:
            break
    show = cash(d)
    return dict(p=p, q=q, s=s, S=show(s), P=pct(d, p), Q=pct(d, q), out=show)


REST_M = ["{n} gets {P} of {S}, {m} gets {Q} and {n3} gets the rest. How much does {n3} get?", "{S} is shared: {P} for {n}, {Q} for {m}, what is left for {n3}. How much is that for {n3}?", "{n} earns {S}. {P} goes on rent and {Q} on food. How much is left?", "From a pay of {S}, {P} is tax and {Q} is pension. What is left?", "A budget of {S}: {P} for staff, {Q} for rent, the rest for books. How much for books?", "{n} has {S}, saves {P}, gives {Q} away and spends the rest. How much does {he} spend?", "{S}, minus {P} for tax and {Q} for insurance, both of the full amount. What remains?", "Of a prize of {S} the winner gets {P}, the second {Q} and the third the rest. How much does the third get?", "{n} pays {P} tax and {Q} insurance on {S}. What is the take-home pay?", "A deal of {S} is split: {P} to {n}, {Q} to {m}, the rest to charity. What does charity get?"]
BOTH_M = ["{n} earns {S}. {P} goes on rent and {Q} on food. How much is that together?", "From a pay of {S}, {P} is tax and {Q} is pension. How much is taken off in all?", "{n} pays {P} tax and {Q} insurance on {S}. How much does {he} pay altogether?", "{n} gets {P} of {S} and {m} gets {Q}. How much do they get together?", "A budget of {S}: {P} for staff, {Q} for rent. How much for both?"]
GAP_M = ["{n} gets {P} of {S} and {m} gets {Q}. How much more does {A} get than {B}?", "Of {S}, {P} goes to {n} and {Q} to {m}. What is the difference in money?", "From a pay of {S}, {P} goes on one thing and {Q} on another. What is the difference?"]


def gap(larger):
    def draw(d):
        while True:
            v = purse(d)
            if v["p"] != v["q"] and (v["p"] > v["q"]) == larger:
                return dict(v, hi=max(v["p"], v["q"]), lo=min(v["p"], v["q"]))
    return draw


def named(frames, first):
    a, b = ("{n}", "{m}") if first else ("{m}", "{n}")
    return [f.replace("{A}", a).replace("{B}", b) for f in frames]


# -- more of the one than of the other --------------------------------------------------------------------------------------
def halves(small):
    def draw(d):
        while True:
            p, s = d.pick(RATES), d.int(10, d.pick([90, 900, 6000]))
            if s * p % 100 == 0 and p != 50 and (p < 50) == small:
                break
        g, h, al, pl = d.pick(SHARED)
        return dict(p=p, s=s, P=pct(d, p), g=g, h=h, all=al, pl=pl, out=None)
    return draw


HALF = ["{P} of the {s} {all} in {pl} are {g}, the rest {h}. How many more {MORE} than {LESS} are there?", "There are {s} {all} in {pl}. {P} are {g} and the others {h}. How many more {MORE} are there than {LESS}?", "Of {s} {all} {P} are {g}, all others {h}. By how many are there more {MORE} than {LESS}?", "{s} {all}: {P} {g}, the rest {h}. How many more {MORE} than {LESS}?"]


def halved(small):
    more, less = ("{h}", "{g}") if small else ("{g}", "{h}")
    return [f.replace("{MORE}", more).replace("{LESS}", less) for f in HALF]


# -- a discount and a voucher; half years -----------------------------------------------------------------------------------
def voucher(d):
    while True:
        p, s, k = d.pick(RATES[:14]), d.int(2, 99) * d.pick([2, 5, 10]), d.pick([2, 3, 4, 5, 10, 15, 20])
        new = Fraction(s * (100 - p), 100)
        if (new * 10).denominator == 1 and new > k + 1:
            break
    show = cash(d)
    return dict(p=p, s=s, k=k, S=show(s), K=show(k), P=pct(d, p), o=d.pick("coat lamp bag tent watch toaster rug racket helmet chair".split()), out=show)


VOUCH = ["A {o} costs {S}. It is {P} off, and {n} has a voucher for {K}. What does {he} pay?", "A {o} of {S} is {P} off, and then {K} is taken off as well. What is the price?", "{P} off a {S} {o}, then a coupon of {K}. How much is it?", "First {P} off {S}, then another {K} off. What is paid?", "The {o} was {S}. {n} gets {P} off and a further {K} off. How much does {he} pay?"]
POST = ["A {o} costs {S}. It is {P} off, and delivery is {K}. What does {n} pay?", "A {o} of {S} is {P} off. Posting it costs {K}. What is the total?", "{P} off a {S} {o}, plus {K} for delivery. How much is it?", "{n} orders a {o} of {S} with {P} off and pays {K} for delivery. How much is that in all?"]


def halfyears(d):
    while True:
        s, p, t = d.int(1, 99) * d.pick([50, 100, 100, 1000]), d.pick(SMALL[:12]), d.pick(["0.5", "1.5", "2.5", "3.5", "4.5"])
        if (Fraction(s) * Fraction(p) * Fraction(t)).denominator == 1 and (Fraction(s) * Fraction(p) * Fraction(t) / 100 * 100).denominator == 1:
            break
    w = {"0.5": ["half a year", "0.5 years"], "1.5": ["1.5 years", "one and a half years", "1 1/2 years"], "2.5": ["2.5 years", "two and a half years", "2½ years"], "3.5": ["3.5 years", "three and a half years"], "4.5": ["4.5 years", "four and a half years"]}[t]
    show = cash(d)
    return dict(s=s, p=p, t=t, S=show(s), P=pct(d, p), yr=d.pick(w), out=show)


HALFY = ["{S} at {P} simple interest for {yr}. How much is the interest?", "How much simple interest do {S} earn in {yr} at {P} a year?", "{n} borrows {S} at {P} simple interest a year for {yr}. How much interest is that?", "simple interest on {S}, {P}, {yr}", "{S} lie in the bank for {yr} at {P} a year, simple interest. Find the interest.", "Find the simple interest on {S} at {P} per year for {yr}."]
HALFT = ["{S} at {P} simple interest for {yr}. What is the total amount?", "{n} borrows {S} at {P} simple interest a year for {yr}. How much must {he} pay back?", "What do {S} grow to in {yr} at {P} simple interest a year?", "Find the amount: {S}, {P} simple interest, {yr}."]
I = ("Simple interest is {s} times {p} percent times {t} years.", "{s}*{p}*{t}/100")
OVER = [Task(left, [("The rest is 100 minus {p} minus {q}.", "100-{p}-{q}")], LEFT2, spell=0.03, weight=3.5), Task(left, [("The rest is 100 minus {p}.", "100-{p}")], LEFT1, spell=0.03, weight=2),
        Task(two_groups("%"), [("Asked: the percentage. It is {a} of {a}+{b}, times 100.", "{a}/({a}+{b})*100")], joined(SUM_F, SUM_PCT, 0) + WON * 2, spell=0.03, weight=3), Task(two_groups("%"), [("Asked: the percentage. It is {b} of {a}+{b}, times 100.", "{b}/({a}+{b})*100")], joined(SUM_F, SECOND_PCT, 0) + WON_2 * 2, spell=0.03, weight=3),
        Task(two_groups(""), [("Asked: the fraction. It is {a} of {a}+{b}, in lowest terms.", "{a}/({a}+{b})")], joined(SUM_F, SUM_FR, 0), answer="{a}/({a} + {b}) = {x1}.", box="{x1}", spell=0.03, weight=2), Task(two_groups(""), [("Asked: the fraction. It is {b} of {a}+{b}, in lowest terms.", "{b}/({a}+{b})")], joined(SUM_F, SECOND_FR, 0), answer="{b}/({a} + {b}) = {x1}.", box="{x1}", spell=0.03, weight=2)]
for _k, _w in (("p", "{g}"), ("q", "{h}")):
    OVER += [Task(parts2(""), [(f"Asked: the fraction. It is {{{_k}}} of {{p}}+{{q}}, in lowest terms.", f"{{{_k}}}/({{p}}+{{q}})")], [f.replace("{W}", _w) for f in RF], answer=f"{{{_k}}}/({{p}} + {{q}}) = {{x1}}.", box="{x1}", spell=0.03, weight=1), Task(parts2("%"), [(f"Asked: the percentage. It is {{{_k}}} of {{p}}+{{q}}, times 100.", f"{{{_k}}}/({{p}}+{{q}})*100")], [f.replace("{W}", _w) for f in RP], spell=0.03, weight=1)]
OVER += [Task(parts2(""), [("Asked: the ratio. The others are {t} minus {p} parts.", "{t}-{p}")], FR, answer="{t} − {p} = {r1}, so the ratio is {p}:{r1}.", box="{p}:{r1}", spell=0.03, weight=1), Task(pct_ratio, [("Asked: the ratio. {p}/(100-{p}) in lowest terms: the calculator reduces it.", "{p}/(100-{p})")], PR, answer="{p}/(100 − {p}) = {x1}, so the ratio is {r_}.", box="{r_}", spell=0.03, weight=1),
         Task(pie, [("The whole circle has 360 degrees: {p}% of 360.", "360*{p}/100")], PIE_P, spell=0, weight=0.6), Task(pie, [("The whole circle has 360 degrees: {a}/{s} times 360.", "{a}/{s}*360")], PIE_A, spell=0, weight=0.4), Task(pie, [("The whole circle has 360 degrees: {w}/360 times {s}.", "{w}/360*{s}")], PIE_N, spell=0, weight=0.3)]
SPENT = [Task(purse, [("{p}% and {q}% go, so the rest is 100 minus {p} minus {q} percent of {s}.", "{s}*(100-{p}-{q})/100")], REST_M, spell=0.03, weight=4), Task(purse, [("Asked: both together. They are {p} plus {q} percent of {s}.", "{s}*({p}+{q})/100")], BOTH_M, spell=0.03, weight=2),
         Task(voucher, [("Asked: what is paid. The sale price is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100"), ("{r1} minus {k}.", "{r1}-{k}")], VOUCH, spell=0.03, weight=2), Task(voucher, [("Asked: what is paid. The sale price is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100"), ("{r1} plus {k}.", "{r1}+{k}")], POST, spell=0.03, weight=1.5),
         Task(halfyears, [("Asked: the interest. " + I[0], I[1])], HALFY, spell=0, weight=2), Task(halfyears, [I, ("The total is {s} plus the interest {r1}.", "{s}+{r1}")], HALFT, spell=0, weight=1.2)]
for _l in (True, False):
    SPENT += [Task(gap(_l), [("Asked: the difference. It is {hi} minus {lo} percent of {s}.", "{s}*({hi}-{lo})/100")], named(GAP_M, _l), spell=0.03, weight=0.8)]
    SPENT += [Task(halves(_l), [("Asked: the difference. The others are 100 minus {p} percent; take " + ("{p} percent from that." if _l else "that from {p} percent."), "{s}*(100-{p}-{p})/100" if _l else "{s}*({p}-(100-{p}))/100")], halved(_l), spell=0.03, weight=1)]


@skill("real_plain_parts_over", weight=1.4)
def real_plain_parts_over(d):
    yield from tell(d, "parts.over", OVER)


@skill("real_plain_parts_spent", weight=1.4)
def real_plain_parts_spent(d):
    yield from tell(d, "parts.spent", SPENT)
