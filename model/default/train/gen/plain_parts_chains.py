"""One part after another, of the whole and then of the others, in fractions and in percentages; a whole known by the number of the others; ages and
other differences in a ratio: plain sentences, each another scene.
"""
from fractions import Fraction

from .core import skill
from .phrases import cap
from .plain_parts_base import RATES, joined, pct, size, tell
from .plain_parts_parts import AFTER1, FROM_REST, fraction, pair, second
from .plain_parts_percent import PART, REST
from .plain_parts_ratio import shape
from .real_gaps import said
from .real_words import Task


def chain(d):
    while True:
        (a, b), (e, f) = fraction(d, 10), fraction(d, 8)
        s = b * d.int(2, d.pick([12, 40])) * d.pick([1, f])
        rest = s - Fraction(a * s, b)
        if s < 3000 and (rest * e / f).denominator == 1:
            break
    f1, f2 = said(d, a, b), said(d, e, f)
    return dict(s=s, a=a, b=b, e=e, f=f, F1=f1, F2=f2, C1=cap(f1), C2=cap(f2), rest_=d.pick(["of the rest", "of the rest", "of what was left", "of the others", "of the remaining ones"]), out=None)


def pchain(d):
    while True:
        p, q, s = d.pick(RATES[:18]), d.pick(RATES[:18]), size(d, 20, d.pick([400, 2000]))
        rest = Fraction(s * (100 - p), 100)
        if rest.denominator == 1 and (rest * q / 100).denominator == 1 and p < 95 and q < 95:
            break
    f1, f2 = pct(d, p), pct(d, q)
    return dict(s=s, p=p, q=q, F1=f1, F2=f2, C1=cap(f1), C2=cap(f2), rest_=d.pick(["of the rest", "of the rest", "of what was left", "of the others", "of the remaining ones"]), out=None)


END = ["A shepherd had {s} lambs. {He_} sold {F1} in spring and {F2} {rest_} in autumn. How many has {he_} now?", "{n} had {s} stickers. {He} gave {F1} to {m} and {F2} {rest_} to {n3}. How many did {he} keep?", "A baker made {s} rolls. {C1} went before eight and {F2} {rest_} by noon. How many were left?", "Of {s} applicants {F1} were sent home at once and {F2} {rest_} after the talk. How many remained?", "A train left with {s} people. {C1} got off in {town} and {F2} {rest_} in {town2}. How many stayed on?", "{C1} of {s} eggs were sold and {F2} {rest_} broke. How many whole eggs are left?", "{n} read {F1} of {s} pages on Monday and {F2} {rest_} on Tuesday. How many pages are still unread?", "A shop had {s} lamps. It sold {F1} in May, then {F2} {rest_} in June. How many were not sold?", "{s} runners began. {C1} gave up on the hill and {F2} {rest_} in the heat. How many finished?", "There were {s} trees. {C1} were cut and {F2} {rest_} fell in a storm. How many are standing?", "A farm has {s} hens. {C1} are sold, then {F2} {rest_}. How many hens remain?", "{n} bakes {s} cookies, gives {F1} away and eats {F2} {rest_}. How many cookies are there still?",
       "{s} seats: {F1} booked in the first week, {F2} {rest_} in the second. How many are free?", "A tank with {s} litres lost {F1} on day one and {F2} {rest_} on day two. How many litres are in it?", "{n} has {s} sums to do. {He} does {F1} before tea and {F2} {rest_} after it. How many are still to be done?", "{n} earned {s} dollars, saved {F1} and spent {F2} {rest_} on shoes. How many dollars are left?", "From {s} bricks the mason takes {F1} and then {F2} {rest_}. How many are over?", "{s} balloons. {C1} burst and {F2} {rest_} flew off. how many left", "A class picked {s} apples. {C1} went into juice, {F2} {rest_} into cakes. How many apples were left?", "Out of {s} tickets {F1} were sold online and {F2} {rest_} at the door. How many were never sold?", "A path is {s} m long. {C1} was paved in May and {F2} {rest_} in June. How many metres are not paved yet?", "Start with {s}. Take {F1} away, then {F2} of what is left. What remains?", "{n} cuts {F1} off a rope of {s} cm and then {F2} {rest_}. How long is the rope now?"]
SECOND = ["A shepherd had {s} lambs. {F1} were sold in spring and {F2} {rest_} in autumn. How many were sold in autumn?", "{n} had {s} stickers. {He} gave {F1} to {m} and {F2} {rest_} to {n3}. How many did {n3} get?", "Of {s} eggs {F1} were sold and {F2} {rest_} broke. How many broke?", "{n} read {F1} of {s} pages on Monday and {F2} {rest_} on Tuesday. How many pages did {he} read on Tuesday?", "A shop had {s} lamps. It sold {F1} in May, then {F2} {rest_} in June. How many did it sell in June?", "{s} runners began. {C1} gave up on the hill and {F2} {rest_} in the heat. How many gave up in the heat?", "{n} earned {s} dollars, saved {F1} and spent {F2} {rest_} on shoes. How much were the shoes?", "{n} has {s} euros. {F1} goes on rent and {F2} {rest_} on food. How much goes on food?", "A class picked {s} apples. {C1} went into juice, {F2} {rest_} into cakes. How many apples went into cakes?", "Of {s} pupils {F1} are in a team; of the others {F2} play an instrument. How many is that?", "{C1} of the {s} guests had fish and {F2} {rest_} had soup. How many had soup?", "A train left with {s} people. {C1} got off in {town} and {F2} {rest_} in {town2}. How many got off in {town2}?", "A path is {s} m long. {C1} was paved in May and {F2} {rest_} in June. How many metres were paved in June?", "Out of {s} tickets {F1} were sold online and {F2} {rest_} at the door. How many were sold at the door?"]
END = [f.replace("{He_}", "He").replace("{he_}", "he") for f in END]
AFTER_P = [("After the first step it is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100"), ("After the second step it is 100 minus {q} percent of {r1}.", "{r1}*(100-{q})/100")]
SECOND_P = [("Asked: the second part. The rest is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100"), ("{q}% of {r1} is {r1} times {q} divided by 100.", "{r1}*{q}/100")]


# -- a whole known by the number of the others -----------------------------------------------------------------------------
OTHERS = [o.split("/") for o in "a choir/women/men/singers,a club/adults/children/members,a school/girls/boys/pupils,a firm/men/women/employees,a shelter/dogs/cats/animals,a car park/cars/vans/vehicles,a library/novels/comics/books,a hotel/locals/tourists/guests,a wood/oaks/pines/trees,a herd/cows/bulls/animals,a team/juniors/seniors/players,a jar/red sweets/green sweets/sweets,a street/houses/shops/buildings,a train/adults/children/passengers,a bed/roses/lilies/flowers,a drawer/black socks/white socks/socks,a village/farmers/weekend guests/people,a box/pens/pencils/things,a flock/ewes/rams/sheep,a course/beginners/old hands/students".split(",")]


def others(d):
    while True:
        p, s = d.pick(RATES), size(d, 10, d.pick([60, 300, 2000]))
        r = Fraction(s * (100 - p), 100)
        if r.denominator == 1 and r > 1:
            break
    w, g, h, al = d.pick(OTHERS)
    return dict(p=p, s=s, r=int(r), P=pct(d, p), w=w, W=cap(w), g=g, h=h, all=al, out=None)


BY_OTHERS = ["In {w} {P} are {g}. There are {r} {h}. How many {all} are there?", "{P} of the {all} in {w} are {g} and {r} are {h}. How many {all} are there in all?", "In {w} there are {r} {h}; the other {P} are {g}. How many {all} is that?", "{W} has {r} {h}. All the other {all}, {P}, are {g}. How many {all} are there?", "{P} {g}, {r} {h}: how many {all} in all?", "{W} is {P} {g}; the rest are {r} {h}. What is the total number of {all}?", "There are {r} {h} in {w}. {P} of the {all} are {g}. How many {all} are there altogether?", "The {r} {h} in {w} are all that is left when you take away the {P} who are {g}. How many {all} are there?".replace("who are {g}", "that are {g}"), "{P} of {w} are {g}. With {r} {h}, how many {all} does it have?", "If {P} of the {all} are {g} and {r} are {h}, how many {all} are there?",
             "{n} has read {P} of a book and {r} pages are left. How many pages has it?", "{n} has used {P} of the paper and {r} sheets are left. How many sheets were there?", "After spending {P} of {his} money {n} has {r} euros. How much did {he} have?", "{P} of the tickets are sold and {r} are left. How many tickets were there?", "{r} people did not vote; {P} did. How many people could have voted?", "{P} passed the test. {r} did not. How many took it?", "{P} of the way is done. {r} km remain. How long is the way?", "A tank is {P} full and needs {r} litres more. How much does it hold?", "{P} of the plants lived and {r} died. How many plants were there?", "{r} pupils stayed at home, {P} came. How many pupils are there?", "The phone is at {P} and needs {r} mAh to be full. What is its capacity?", "{n} got {P} right and {r} questions wrong. How many questions were there?"]
SAME_F = ["There are {s} {all} in {w}. {P} of them are {g}, the rest {h}.", "{P} of {s} {all} are {g}, the others are {h}.", "Of {s} {all} {P} are {g} and the rest are {h}.", "{W} has {s} {all}. {P} are {g}, the others {h}.", "{P} of the {s} {all} in {w} are {g}; the rest are {h}."]
SAME_G = ["How many {g} are there?", "How many are {g}?", "How many of the {all} are {g}?"]
SAME_H = ["How many {h} are there?", "How many are {h}?", "How many of the {all} are {h}?"]
FR_OTHERS = ["{n} has used {F} of the paper and {r} sheets are left. How many sheets were there?", "A tank is {F} full and needs {r} litres more to be full. How much does it hold?", "{C} passed the test. {r} did not. How many took it?", "{F} of the plants lived and {r} died. How many plants were there?", "{n} got {F} of the questions right and {r} wrong. How many questions were there?", "{C} of the seats are sold and {r} are not. How many seats are there?", "{C} of the {g} are {x}; {r} are {y}. How many {g} is that altogether?", "{r} {y} make up what is left when {F} of the {g} are {x}. How many {g} are there?", "{C} of the road is finished. {r} m are still to be built. How long is the road?", "{n} gave {F} of {his} nuts to {m} and had {r} left. How many nuts did {he} have before?", "{C} of the pupils came. {r} stayed at home. How many pupils are there?", "{C} of the eggs were sold; {r} were not. How many eggs were there?", "After using {F} of {his} string {n} has {r} cm. How long was the string?"]


# -- differences in a ratio -------------------------------------------------------------------------------------------------
def ages(larger):
    def draw(d):
        while True:
            p, q = d.rng.randint(1, 9), d.rng.randint(1, 9)
            if p != q and (p > q) == larger:
                break
        k = d.rng.randint(2, 12)
        return dict(p=p, q=q, hi=max(p, q), lo=min(p, q), j=abs(p - q) * k, rat=shape(d, p, q), u=d.pick(["kg", "kg", "pounds"]), kin=d.pick(["sister", "cousin", "aunt", "uncle", "brother"]), out=None)
    return draw


def by_size(frames, larger, ask):
    a, b = ("{n}", "{m}") if larger else ("{m}", "{n}")
    old, young = ("first", "second") if larger else ("second", "first")
    return [f.replace("{A}", a).replace("{B}", b).replace("{old}", old).replace("{young}", young).replace("{W}", "{n}" if ask == "first" else "{m}").replace("{which}", ask) for f in frames]


AGES = ["The ages of {n} and {m} are in the ratio {rat}. {A} is {j} years older than {B}. How old is {W}?", "{n} and {m} are in the ratio {rat} by age, and {A} is {j} years older. What is {W}'s age?", "The ratio of {n}'s age to {m}'s is {rat}. {B} is {j} years younger. How old is {W}?", "{n}'s weight and {m}'s weight are in the ratio {rat}. {A} weighs {j} kg more. What does {W} weigh?", "{n} and {m} share sweets in the ratio {rat}. {A} gets {j} more. How many does {W} get?", "Two numbers are in the ratio {rat}. Their difference is {j}. What is the {which} number?", "Two ropes are in the ratio {rat}. The {old} is {j} cm longer. How long is the {which}?", "{n} and {m} did sums in the ratio {rat}. {B} did {j} fewer. How many did {W} do?", "Goals of {n} and {m}: {rat}. {A} scored {j} more. How many did {W} score?"]
TOGETHER = ["The ages of {n} and {m} are in the ratio {rat}. {A} is {j} years older than {B}. How old are they together?", "Two numbers are in the ratio {rat}. Their difference is {j}. What is their sum?", "{n} and {m} share sweets in the ratio {rat}. {A} gets {j} more. How many sweets are there in all?", "Two ropes are in the ratio {rat}. The {old} is {j} cm longer. How long are they together?", "{n} and {m} did sums in the ratio {rat}. {B} did {j} fewer. How many did they do in all?"]
CHAINS = [Task(chain, AFTER1, END, spell=0.03, weight=5), Task(chain, second, SECOND, spell=0.03, weight=3), Task(pchain, AFTER_P, END, spell=0.03, weight=3), Task(pchain, SECOND_P, SECOND, spell=0.03, weight=2)]
KNOWN = [Task(others, PART, joined(SAME_F, SAME_G, 0), spell=0.02, weight=2), Task(others, REST, joined(SAME_F, SAME_H, 0), spell=0.02, weight=3.5),
         Task(others, [("{r} is 100 minus {p} percent of the original; divide by that and multiply by 100.", "{r}/(100-{p})*100")], BY_OTHERS, spell=0.03, weight=4), Task(pair, FROM_REST, FR_OTHERS, spell=0.03, weight=2.5)]
for _l in (True, False):
    for _w, _k in (("first", "{p}"), ("second", "{q}")):
        KNOWN += [Task(ages(_l), [(f"Asked: the {_w} share. {{hi}}-{{lo}} parts are {{j}}; {_k} parts are wanted.", f"{{j}}/({{hi}}-{{lo}})*{_k}")], by_size(AGES, _l, _w), spell=0.03, weight=1)]
    KNOWN += [Task(ages(_l), [("Asked: the total. {hi}-{lo} parts are {j}; {p}+{q} parts are wanted.", "{j}/({hi}-{lo})*({p}+{q})")], by_size(TOGETHER, _l, "first"), spell=0.03, weight=0.7)]


@skill("real_plain_parts_chains", weight=1.3)
def real_plain_parts_chains(d):
    yield from tell(d, "parts.chains", CHAINS)


@skill("real_plain_parts_known", weight=2.4)
def real_plain_parts_known(d):
    yield from tell(d, "parts.known", KNOWN)
