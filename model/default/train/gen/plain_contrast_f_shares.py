"""Contrast sets: amounts in a ratio (each share, the whole, the difference), a fraction of a whole and then of the rest or of the whole
again, percentages of a group and of a part of it, what percent one is of another and how much it changed.
"""
from .plain_contrast_c_shares import FIRST, GAP, KINDS, MIX, P_ALL, P_SECOND, Q_ALL, Q_FIRST, SECOND, by_gap
from .plain_contrast_f_base import COMMON, Fraction, also, blocks, contrast, gcd, named, paid, pct, tasks, until

# -- ratios ----------------------------------------------------------------------------------------------------------------------


def ratio(d, more=None):
    while True:
        a, b = d.rng.randint(1, d.pick([5, 9, 12])), d.rng.randint(1, d.pick([5, 9, 12]))
        if a != b and gcd(a, b) == 1 and (more is None or (a > b) == (more == 1)):
            break
    k = d.int(2, d.pick([9, 20, 60]))
    return dict(x=a, y=b, hi=max(a, b), lo=min(a, b), s=(a + b) * k, p=a * k, q=b * k, j=abs(a - b) * k, c=d.pick([":", ":", " : ", " to "]))


def lone(more):
    return lambda d: ratio(d, more)


def two_parts(d):
    """Neither of the two is one part: "5 parts to 3 parts" in the plural."""
    return until(ratio, lambda v: v["lo"] > 1)(d)


MONEY_SCENE = blocks("""
= whole
{n} and {m} share {S} in the ratio {x}{c}{y}.
{S} is split {x}:{y} between {n} and {m}.
{n} and {m} have won {S} and agree to share it {x}{c}{y}.
For every {x} {words} that {n} gets, {m} gets {y}. Together they get {S}.
Every time {n} is paid {x} {words}, {m} is paid {y}. In total {S} is paid out.
The profit of a stall, {S}, is divided so that {n}'s share and {m}'s share are as {x} to {y}.
{n}'s share to {m}'s share is {x}:{y}, and there is {S} to share.
An uncle leaves {S} to {n} and {m}. The will says {x}{c}{y}, in that order.
The wages of {n} and {m} are in the ratio {x}{c}{y} and add up to {S}.
Between them {n} and {m} put {S} into the kitty, in the ratio {x}{c}{y}.
{S} has been divided among {n} and {m}; the ratio is {x}{c}{y}.
In the ratio {x}{c}{y}, {n} and {m} divide {S}.
A gift of {S} must be shared by {n} and {m}, who get it in the ratio {x}{c}{y}.
~{n} : {m} = {x} : {y}, {S} in all.
~{S} between {n} and {m}, {x}:{y}.
~to share: {S}. {n} to {m} {x}:{y}.
= first
{n} and {m} share some money in the ratio {x}{c}{y}. {n} [gets|receives] {P}.
{n} and {m} split a bonus {x}{c}{y}, and {n}'s part is {P}.
For every {x} {words} that {n} gets, {m} gets {y}. {n} has been given {P}.
The wages of {n} and {m} are in the ratio {x}{c}{y}. {n} earns {P}.
{n}'s share to {m}'s is {x}:{y}. {P} goes to {n}.
{P} is what {n} gets when {n} and {m} share a prize in the ratio {x}{c}{y}.
{n} paid {P}. {n} and {m} had paid for the present in the ratio {x}{c}{y}.
The ratio of {n}'s money to {m}'s is {x}{c}{y}, and {n} has {P}.
When a sum was divided {x}:{y} between {n} and {m}, {P} went to {n}.
{n} and {m} are sharing in the ratio {x}{c}{y}. The share of {n} comes to {P}.
~{n} : {m} = {x} : {y}, {n} gets {P}.
= second
{n} and {m} share some money in the ratio {x}{c}{y}. {m} [gets|receives] {Q}.
{n} and {m} split a bonus {x}{c}{y}, and {m}'s part is {Q}.
For every {x} {words} that {n} gets, {m} gets {y}. {m} has been given {Q}.
The wages of {n} and {m} are in the ratio {x}{c}{y}. {m} earns {Q}.
{n}'s share to {m}'s is {x}:{y}. {Q} goes to {m}.
{Q} is what {m} gets when {n} and {m} share a prize in the ratio {x}{c}{y}.
{m} paid {Q}. {n} and {m} had paid for the present in the ratio {x}{c}{y}.
The ratio of {n}'s money to {m}'s is {x}{c}{y}, and {m} has {Q}.
When a sum was divided {x}:{y} between {n} and {m}, {Q} went to {m}.
{n} and {m} are sharing in the ratio {x}{c}{y}. The share of {m} comes to {Q}.
~{n} : {m} = {x} : {y}, {m} gets {Q}.
= gap1
{n} and {m} share some money in the ratio {x}{c}{y}. {n} gets {J} more than {m}.
A bonus is split {x}{c}{y} between {n} and {m}, so {m} gets {J} less than {n}.
The wages of {n} and {m} are in the ratio {x}{c}{y}, and {n} earns {J} more.
{n}'s share to {m}'s is {x}:{y}. The difference between the two shares is {J}.
{n} and {m} divide a prize in the ratio {x}{c}{y}, which gives {n} {J} more than {m}.
~{n} : {m} = {x} : {y}, {n} gets {J} more.
= gap2
{n} and {m} share some money in the ratio {x}{c}{y}. {m} gets {J} more than {n}.
A bonus is split {x}{c}{y} between {n} and {m}, so {n} gets {J} less than {m}.
The wages of {n} and {m} are in the ratio {x}{c}{y}, and {m} earns {J} more.
{n}'s share to {m}'s is {x}:{y}. The difference between the two shares is {J}.
{n} and {m} divide a prize in the ratio {x}{c}{y}, which gives {m} {J} more than {n}.
~{n} : {m} = {x} : {y}, {m} gets {J} more.
? one
What does {n} end up with?
How much is {n}'s share?
How much of the money is {n}'s?
Work out {n}'s part.
[Find|Calculate] what {n} gets.
I only need {n}'s amount.
And {n}? How much is that?
{m} doesn't matter here: what is {n}'s share?
How big is {n}'s part of the money?
What amount goes to {n}?
share of {n}?
? two
What does {m} end up with?
How much is {m}'s share?
How much of the money is {m}'s?
Work out {m}'s part.
[Find|Calculate] what {m} gets.
I only need {m}'s amount.
And {m}? How much is that?
{n} doesn't matter here: what is {m}'s share?
How big is {m}'s part of the money?
What amount goes to {m}?
share of {m}?
? all
How much money is that altogether?
What do the two of them have in all?
What is the whole sum?
[Find|Work out] the total amount.
How much did they share?
How much do {n} and {m} get between them?
What do {n}'s share and {m}'s share add up to?
Not one share but both: how much is it?
total?
? more
What is the difference between the two shares?
By how much do their shares differ?
How far apart are the two shares?
How much more does the one with the bigger share get?
[Find|Work out] the difference between what {n} gets and what {m} gets.
How much less is the smaller share?
difference?
""")
MIXED = [x for x in MIX if x[0][-1] != "s" and x[1][-1] != "s"]
MIX_SCENE = blocks("""
= whole
{it} is mixed from {a1} and {b1} in the ratio {x}{c}{y}. {n} [needs|makes|mixes] {s} {u} of {it}.
To make {it}, take {x} parts of {a1} to {y} parts of {b1}. {s} {u} of {it} are wanted.
{n} stirs {x} parts {a1} into {y} parts {b1} and ends up with {s} {u} of {it}.
The recipe for {it} says {a1} to {b1} {x}{c}{y}, and we want {s} {u} in all.
For every {x} {u} of {a1} there are {y} {u} of {b1} in it. Altogether {s} {u} of {it} are made.
A bucket holds {s} {u} of {it}, which is {a1} and {b1} mixed {x}:{y}.
{s} {u} of {it} are to be made; {a1} and {b1} go in as {x} to {y}.
With {a1} and {b1} in the ratio {x}{c}{y}, {s} {u} of {it} are mixed.
~{it}: {a1} and {b1} {x}:{y}, {s} {u}.
~{s} {u} {it}, {a1} to {b1} {x}:{y}.
= first
{it} is mixed from {a1} and {b1} in the ratio {x}{c}{y}. {n} has {p} {u} of {a1} and uses it up.
To make {it}, take {x} parts of {a1} to {y} parts of {b1}. {p} {u} of {a1} go in.
The recipe for {it} says {a1} to {b1} {x}{c}{y}, and {p} {u} of {a1} are in the bowl.
For every {x} {u} of {a1} there are {y} {u} of {b1} in the {it}. {n} pours in {p} {u} of {a1}.
{p} {u} of {a1} are used for {it}, where {a1} and {b1} are mixed {x}:{y}.
In some {it} the ratio of {a1} to {b1} is {x}{c}{y}. There are {p} {u} of {a1} in it.
~{it}: {a1} and {b1} {x}:{y}, {p} {u} of {a1}.
= second
{it} is mixed from {a1} and {b1} in the ratio {x}{c}{y}. {n} has {q} {u} of {b1} and uses it up.
To make {it}, take {x} parts of {a1} to {y} parts of {b1}. {q} {u} of {b1} go in.
The recipe for {it} says {a1} to {b1} {x}{c}{y}, and {q} {u} of {b1} are in the bowl.
For every {x} {u} of {a1} there are {y} {u} of {b1} in the {it}. {n} pours in {q} {u} of {b1}.
{q} {u} of {b1} are used for {it}, where {a1} and {b1} are mixed {x}:{y}.
In some {it} the ratio of {a1} to {b1} is {x}{c}{y}. There are {q} {u} of {b1} in it.
~{it}: {a1} and {b1} {x}:{y}, {q} {u} of {b1}.
? one
How much {a1} [is needed|goes in|does it take]?
How many {u} of {a1} are [needed|used]?
What amount of {a1} is in it?
[Find|Work out] the amount of {a1}.
Of the two, how much {a1} is there?
How many {u} have to be {a1}?
and how much {a1}?
? two
How much {b1} [is needed|goes in|does it take]?
How many {u} of {b1} are [needed|used]?
What amount of {b1} is in it?
[Find|Work out] the amount of {b1}.
Of the two, how much {b1} is there?
How many {u} have to be {b1}?
and how much {b1}?
? all
How much {it} is that altogether?
How many {u} of {it} does that make?
How many {u} do the two weigh or measure together?
[Find|Work out] the total amount of {it}.
How much {it} do you get in the end?
? more
How many {u} more of the one than of the other are in it?
By how many {u} do the two amounts differ?
What is the difference between the amounts of {a1} and {b1}?
""".replace("How many {u} do the two weigh or measure together?\n", ""))
KIND_SCENE = blocks("""
= whole
The ratio of {a1} to {b1} {in_} {place} is {x}{c}{y}. Altogether there are {s} {it}.
{In_} {place} there are {x} {a1} for every {y} {b1}, {s} {it} in all.
There are {s} {it} {in_} {place}, and for every {x} {a1} there are {y} {b1}.
{a1} and {b1} are in the ratio {x}{c}{y}; {place} has {s} {it}.
Of the {s} {it} {in_} {place}, {x} out of every {xy} are {a1} and the other {y} are {b1}.
{n} counts {s} {it} {in_} {place}. {a1} to {b1} is {x}{c}{y}.
{place} with {s} {it} has {a1} and {b1} in the ratio {x}{c}{y}.
~{place}: {s} {it}, {a1} to {b1} {x}:{y}.
= first
The ratio of {a1} to {b1} {in_} {place} is {x}{c}{y}. There are {p} {a1}.
{In_} {place} there are {x} {a1} for every {y} {b1}. {n} counts {p} {a1}.
There are {p} {a1} {in_} {place}, and for every {x} {a1} there are {y} {b1}.
{a1} and {b1} are in the ratio {x}{c}{y}; {place} has {p} {a1}.
{p} of the {it} {in_} {place} are {a1}. {a1} to {b1} is {x}{c}{y}.
~{place}: {p} {a1}, {a1} to {b1} {x}:{y}.
= second
The ratio of {a1} to {b1} {in_} {place} is {x}{c}{y}. There are {q} {b1}.
{In_} {place} there are {x} {a1} for every {y} {b1}. {n} counts {q} {b1}.
There are {q} {b1} {in_} {place}, and for every {x} {a1} there are {y} {b1}.
{a1} and {b1} are in the ratio {x}{c}{y}; {place} has {q} {b1}.
{q} of the {it} {in_} {place} are {b1}. {a1} to {b1} is {x}{c}{y}.
~{place}: {q} {b1}, {a1} to {b1} {x}:{y}.
= gap1
The ratio of {a1} to {b1} {in_} {place} is {x}{c}{y}. There are {j} more {a1} than {b1}.
{In_} {place} there are {x} {a1} for every {y} {b1}, which makes {j} fewer {b1} than {a1}.
~{place}: {a1} to {b1} {x}:{y}, {j} more {a1} than {b1}.
= gap2
The ratio of {a1} to {b1} {in_} {place} is {x}{c}{y}. There are {j} more {b1} than {a1}.
{In_} {place} there are {x} {a1} for every {y} {b1}, which makes {j} fewer {a1} than {b1}.
~{place}: {a1} to {b1} {x}:{y}, {j} more {b1} than {a1}.
? one
How many {a1} are {in_} {place}?
How many {a1} does that make?
What is the number of {a1}?
[Find|Work out] how many {a1} there are.
How many of the {it} are {a1}?
so how many {a1}?
? two
How many {b1} are {in_} {place}?
How many {b1} does that make?
What is the number of {b1}?
[Find|Work out] how many {b1} there are.
How many of the {it} are {b1}?
so how many {b1}?
? all
How many {it} are {in_} {place} altogether?
How many {it} does that make in all?
{a1} and {b1} together: how many?
[Find|Work out] the total number of {it}.
How many {it} are there when both are counted?
? more
What is the difference between the numbers of {a1} and {b1}?
By how many do the {a1} and the {b1} differ?
How big is the gap between the number of {a1} and the number of {b1}?
""")
LINE_SCENE = blocks("""
= whole
A [rope|ribbon|plank|wire] of {s} cm is cut into a red piece and a blue piece in the ratio {x}{c}{y}.
The red piece and the blue piece of a {s} cm [ribbon|string] are as {x} to {y}.
{n} cuts {s} cm of tape so that red to blue is {x}{c}{y}.
A strip {s} cm long is painted red and blue, {x} parts red and {y} parts blue.
In the ratio {x}{c}{y}, a {s} cm rod is divided into a red part and a blue part.
~{s} cm of ribbon, red to blue {x}:{y}.
= first
A [rope|ribbon|plank|wire] is cut into a red piece and a blue piece in the ratio {x}{c}{y}. The red piece measures {p} cm.
The red part and the blue part of a strip are as {x} to {y}, and {p} cm are red.
{n} cuts tape so that red to blue is {x}{c}{y}. {p} cm is the length of the red piece.
~red to blue {x}:{y}, red is {p} cm.
= second
A [rope|ribbon|plank|wire] is cut into a red piece and a blue piece in the ratio {x}{c}{y}. The blue piece measures {q} cm.
The red part and the blue part of a strip are as {x} to {y}, and {q} cm are blue.
{n} cuts tape so that red to blue is {x}{c}{y}. {q} cm is the length of the blue piece.
~red to blue {x}:{y}, blue is {q} cm.
= gap1
The red piece and the blue piece of a ribbon are as {x} to {y}, and the red one is {j} cm longer.
A strip is red and blue in the ratio {x}{c}{y}. The blue part is {j} cm shorter than the red part.
= gap2
The red piece and the blue piece of a ribbon are as {x} to {y}, and the blue one is {j} cm longer.
A strip is red and blue in the ratio {x}{c}{y}. The red part is {j} cm shorter than the blue part.
? one
How long is the red [piece|part]?
How many centimetres are red?
What is the length of the red [piece|part]?
Find the length of the red [piece|part].
red = ? cm
? two
How long is the blue [piece|part]?
How many centimetres are blue?
What is the length of the blue [piece|part]?
Find the length of the blue [piece|part].
blue = ? cm
? all
How long are the two together?
How long was it before it was divided?
What is the whole length?
Find the length of red and blue together.
? more
How many centimetres is the longer one longer?
What is the difference in length?
By how much do the red and the blue length differ?
""")
MIXES = lambda draw: also(draw, a1__b1__it__u=MIXED)     # noqa: E731


def counted(draw):
    def drawn(d):
        v = until(also(draw, a1__b1__it__place=KINDS), lambda v: v["lo"] > 1)(d)
        on = "on" if v["place"] in ("a farm", "a shelf", "a train") else "in"
        return {**v, "xy": v["x"] + v["y"], "in_": on, "In_": on.capitalize()}
    return drawn


def all_kinds(wrap, gaps, weight, draw=ratio):
    kinds = [("whole", "one", wrap(draw), FIRST, 3 * weight), ("whole", "two", wrap(draw), SECOND, 3 * weight), ("whole", "more", wrap(draw), GAP, 1.3 * weight), ("first", "two", wrap(draw), P_SECOND, 2 * weight), ("second", "one", wrap(draw), Q_FIRST, 2 * weight), ("first", "all", wrap(draw), P_ALL, 1.3 * weight), ("second", "all", wrap(draw), Q_ALL, 1.3 * weight)]
    for more in (1, 2) if gaps else ():
        g = wrap(lone(more))
        kinds += [(f"gap{more}", "one", g, by_gap("the first share", "x"), 0.8 * weight), (f"gap{more}", "two", g, by_gap("the second share", "y"), 0.8 * weight), (f"gap{more}", "all", g, by_gap("the total", "all"), 0.8 * weight)]
    return kinds


PAID = lambda draw: paid(draw, "spqj")     # noqa: E731
RATIO = tasks(all_kinds(PAID, True, 1.3), [MONEY_SCENE], 0) + tasks(all_kinds(MIXES, False, 0.8, two_parts), [MIX_SCENE], 0) + tasks(all_kinds(counted, True, 0.9), [KIND_SCENE], 0) + tasks(all_kinds(lambda draw: draw, True, 0.6, two_parts), [LINE_SCENE], 0)


def three(d):
    while True:
        a, b, e = (d.rng.randint(1, d.pick([4, 8])) for _ in range(3))
        if len({a, b, e}) == 3:
            break
    k = d.int(2, d.pick([9, 20, 60]))
    return dict(x=a, y=b, w=e, hi=max(a, b, e), lo=min(a, b, e), s=(a + b + e) * k, p=a * k, q=b * k, c=d.pick([":", " : "]))


THREE = blocks("""
= whole
{n}, {m} and {n3} share {S} in the ratio {x}{c}{y}{c}{w}.
{S} is split {x}{c}{y}{c}{w} between {n}, {m} and {n3}.
Of {S}, {n} gets {x} parts, {m} gets {y} parts and {n3} gets {w} parts.
{n}, {m} and {n3} worked {x}, {y} and {w} hours and share the pay of {S} by the hours.
The shares of {n}, {m} and {n3} are as {x}{c}{y}{c}{w} and come to {S} in all.
~{n} : {m} : {n3} = {x} : {y} : {w}, {S} in all.
= first
{n}, {m} and {n3} share some money in the ratio {x}{c}{y}{c}{w}. {n} gets {P}.
{n} gets {x} parts, {m} {y} parts and {n3} {w} parts. {n}'s share comes to {P}.
A sum was split {x}{c}{y}{c}{w} between {n}, {m} and {n3}, and {P} went to {n}.
= second
{n}, {m} and {n3} share some money in the ratio {x}{c}{y}{c}{w}. {m} gets {Q}.
{n} gets {x} parts, {m} {y} parts and {n3} {w} parts. {m}'s share comes to {Q}.
A sum was split {x}{c}{y}{c}{w} between {n}, {m} and {n3}, and {Q} went to {m}.
? one
How much does {n} get?
What is {n}'s share?
[Find|Work out] {n}'s part.
share of {n}?
? two
How much does {m} get?
What is {m}'s share?
[Find|Work out] {m}'s part.
share of {m}?
? third
How much does {n3} get?
What is {n3}'s share?
[Find|Work out] {n3}'s part.
share of {n3}?
? big
How much is the largest share?
What is the biggest of the three shares?
[Find|Work out] the largest share.
? small
How much is the smallest share?
What is the least of the three shares?
[Find|Work out] the smallest share.
? all
How much money was there to share?
What is the whole sum?
[Find|Work out] the total of the three shares.
""")
OF3 = lambda where, k: [(f"Asked: the {where} share. It is {{{k}}} of {{x}}+{{y}}+{{w}} parts.", f"{{s}}*{{{k}}}/({{x}}+{{y}}+{{w}})")]     # noqa: E731
FROM3 = lambda where, told, of, k: [(f"Asked: the {where} share. One part is {{{told}}} divided by {{{of}}}; {{{k}}} parts are wanted.", f"{{{told}}}/{{{of}}}*{{{k}}}")]     # noqa: E731
ALL3 = lambda told, of: [(f"Asked: the total. One part is {{{told}}} divided by {{{of}}}; {{x}}+{{y}}+{{w}} parts are wanted.", f"{{{told}}}/{{{of}}}*({{x}}+{{y}}+{{w}})")]     # noqa: E731
_three = paid(three, "spq")
RATIO += tasks([("whole", "one", _three, OF3("first", "x"), 1), ("whole", "two", _three, OF3("second", "y"), 1), ("whole", "third", _three, OF3("third", "w"), 1), ("whole", "big", _three, OF3("largest", "hi"), 0.7), ("whole", "small", _three, OF3("smallest", "lo"), 0.7), ("first", "two", _three, FROM3("second", "p", "x", "y"), 0.6), ("first", "third", _three, FROM3("third", "p", "x", "w"), 0.6), ("second", "one", _three, FROM3("first", "q", "y", "x"), 0.6), ("second", "third", _three, FROM3("third", "q", "y", "w"), 0.6), ("first", "all", _three, ALL3("p", "x"), 0.6), ("second", "all", _three, ALL3("q", "y"), 0.6)], [THREE], 0)
contrast("f_ratio", RATIO, 1.3)


# -- a fraction, and then one of the rest or of the whole ----------------------------------------------------------------------------
def pair(d):
    """a/b of s, then c/e of the rest."""
    (a, b), (c, e) = d.pick(COMMON), d.pick(COMMON)
    k = d.int(1, d.pick([5, 12, 30]))
    s = b * e * k // gcd(b, e) if d.chance(0.5) else b * e * k
    r = Fraction(s * (b - a), b)
    if (r * c / e).denominator > 1 or s < 8:
        return None
    return dict(a=a, b=b, c_=c, e=e, s=s, F=named(d, (a, b)), G=named(d, (c, e)))


def both_whole(d):
    """a/b of s and c/e of s, and some is left."""
    (a, b), (c, e) = d.pick(COMMON), d.pick(COMMON)
    s = b * e // gcd(b, e) * d.int(1, d.pick([5, 12, 30]))
    if Fraction(a, b) + Fraction(c, e) >= 1 or s < 8 or (a, b) == (c, e):
        return None
    return dict(a=a, b=b, c_=c, e=e, s=s, F=named(d, (a, b)), G=named(d, (c, e)))


def then(d):
    """a/b of s, then a number."""
    v = pair(d)
    if not v:
        return None
    rest = v["s"] * (v["b"] - v["a"]) // v["b"]
    return None if rest < 4 else {**v, "k": d.rng.randint(2, rest - 1), "rest": rest}


def back(d):
    a, b = d.pick(COMMON)
    w = b * d.int(2, d.pick([9, 20, 60]))
    return dict(a=a, b=b, w=w, x=w * a // b, r=w - w * a // b, F=named(d, (a, b)))


STEP1 = lambda v: f"1/{v['b']} of {v['s']}: {v['s']} divided by {v['b']}." if v["a"] == 1 else f"{v['a']}/{v['b']} of {v['s']}: {v['a']}/{v['b']} times {v['s']}."     # noqa: E731
OF_IT = lambda a, b, s: (f"1/{b} of {s} is {s} divided by {b}.", f"{s}/{b}") if a == 1 else (f"{a}/{b} of {s} is {a}/{b} times {s}.", f"{a}/{b}*{s}")     # noqa: E731
TAKEN = lambda v: [OF_IT(v["a"], v["b"], v["s"])]     # noqa: E731
LEFT = lambda v: [("Asked: what is left. First " + STEP1(v), OF_IT(v["a"], v["b"], v["s"])[1]), ("What is left is {s} minus {r1}.", "{s}-{r1}")]     # noqa: E731
REST = ("Asked: the second part. The rest is 1 minus {a}/{b} of {s}.", "{s}*(1-{a}/{b})")
OF_REST = lambda v: [REST, OF_IT(v["c_"], v["e"], "{r1}")]     # noqa: E731
END = [("Asked: the value after both steps. After the first step it is 1 minus {a}/{b} of {s}.", "{s}*(1-{a}/{b})"), ("After the second step it is 1 minus {c_}/{e} of {r1}.", "{r1}*(1-{c_}/{e})")]
END_ALL = [("Asked: the rest. It is 1 minus {a}/{b} minus {c_}/{e} of {s}.", "{s}*(1-{a}/{b}-{c_}/{e})")]
SECOND_OF_ALL = lambda v: [OF_IT(v["c_"], v["e"], v["s"])]     # noqa: E731
THEN = lambda v: [LEFT(v)[0], ("What is left is {s} minus {r1}.", "{s}-{r1}"), ("Then {k} less: {r2} minus {k}.", "{r2}-{k}")] if v["b"] > 2 else [LEFT(v)[0], ("Then {k} less: {r1} minus {k}.", "{r1}-{k}")]     # noqa: E731
WHOLE_LEFT = [("Asked: the whole. {r} is 1 minus {a}/{b} of it; the whole is {r} divided by that.", "{r}/(1-{a}/{b})")]
OF_WHOLE = lambda v: ("Asked: the whole. {x} is 1/{b} of it; the whole is {x} times {b}.", "{x}*{b}") if v["a"] == 1 else ("Asked: the whole. {x} is {a}/{b} of it; the whole is {x} divided by {a}/{b}.", "{x}/({a}/{b})")     # noqa: E731
WHOLE_PART = lambda v: [OF_WHOLE(v)]     # noqa: E731
REST_PART = lambda v: [("Asked: what is left. " + OF_WHOLE(v)[0].removeprefix("Asked: the whole. "), OF_WHOLE(v)[1]), ("What is left is {r1} minus {x}.", "{r1}-{x}")]     # noqa: E731

# THING: what there is; each scene tells one fraction, two, one and a number, and what remained or went.
BOOK = blocks("""
= one
A book has {s} pages. {n} has read {F} of it.
{n} is reading a book of {s} pages and has done {F} of them.
{F} of a {s}-page book [has been|is] read by {n}.
Of the {s} pages of {his} book, {n} has already read {F}.
{n}'s book is {s} pages long, and {F} of it is behind {him}.
With {F} of a {s}-page book read, {n} takes a break.
~book: {s} pages, {F} read.
= rest
A book has {s} pages. {n} reads {F} of it on Monday and {G} of the rest on Tuesday.
{n} has a book of {s} pages. On Monday {he} reads {F} of the pages, and on Tuesday {G} of those [still unread|that are left].
On Monday {n} read {F} of a {s}-page book. On Tuesday {he} got through {G} of what remained.
{F} of a {s}-page book is read on Monday; of the remaining pages, {G} are read on Tuesday.
~{s} pages. Monday {F}. Tuesday {G} of what was left.
= whole2
A book has {s} pages. {n} reads {F} of it on Monday and {G} of the whole book on Tuesday.
{n} has a book of {s} pages. On Monday {he} reads {F} of all the pages, and on Tuesday {G} of all the pages.
On Monday {n} read {F} of a {s}-page book. On Tuesday {he} read {G} of the book.
~{s} pages. Monday {F} of the book, Tuesday {G} of the book.
= then
A book has {s} pages. {n} reads {F} of it on Monday and {k} pages on Tuesday.
{n} has a book of {s} pages. {F} of them were read on Monday, another {k} on Tuesday.
On Monday {n} read {F} of a {s}-page book, on Tuesday {k} pages more.
= left
{n} has read {F} of a book and has {r} pages left.
After {F} of the book has been read, {r} pages are still to go.
{n} still has {r} pages to read. {F} of the book is behind {him}.
= part
{n} has read {x} pages, which is {F} of {his} book.
{x} pages are {F} of {n}'s book. {He} has read just those.
{n} has read {F} of a book. That was {x} pages.
? taken
How many pages has {n} read?
How many pages are read?
How many pages is that?
? left
How many pages are left?
How many pages has {n} still to read?
How many pages are not read yet?
How many pages remain?
Find the number of pages still to read.
pages left?
? second
How many pages does {n} read on Tuesday?
How many pages is that on Tuesday?
How many pages are read on Tuesday?
Find the number of pages for Tuesday.
pages on Tuesday?
? whole
How many pages does the book have?
How long is the book in pages?
How many pages is the whole book?
Find the number of pages in the book.
""")
SHOP = blocks("""
= one
A [shop|stall|bakery] had {s} {t}. {F} of them [have been|were] sold.
{F} of the {s} {t} [on|at] a stall were sold.
Of {s} {t}, a shop has sold {F}.
A shop sold {F} of the {s} {t} it had.
Out of {s} {t} on the shelf, {F} were bought.
A seller started with {s} {t} and sold {F} of them.
~{s} {t}, {F} sold.
= rest
A shop had {s} {t}. In the morning {F} of them were sold, and in the afternoon {G} of the rest.
A stall sold {F} of its {s} {t} in the morning and {G} of what was left in the afternoon.
Of {s} {t}, {F} went in the morning. {G} of those that remained were sold in the afternoon.
{F} of {s} {t} were sold before lunch; {G} of the others were sold in the afternoon.
~{s} {t}: morning {F}, afternoon {G} of the remainder.
= whole2
A shop had {s} {t}. In the morning {F} of them were sold, and in the afternoon {G} of the original number.
A stall had {s} {t}. It sold {F} of all of them in the morning and {G} of all of them in the afternoon.
Of {s} {t}, {F} were sold in the morning. The afternoon's sales were {G} of the {s}.
= then
A shop had {s} {t}. In the morning {F} of them were sold, and in the afternoon {k}.
A stall sold {F} of its {s} {t} in the morning and {k} more in the afternoon.
Of {s} {t}, {F} went in the morning. After lunch {k} were sold.
= left
A shop sold {F} of its {t} and now has {r}.
{F} of the {t} in a shop were sold, and {r} remain on the shelf.
There are {r} {t} on the stall. The others, {F} of all it had, have been sold.
= part
A shop sold {x} {t}. That was {F} of all it had.
{F} of the {t} in a shop were sold, {x} in all.
The {x} {t} sold today were {F} of those in the shop.
? taken
How many {t} were sold?
How many did it sell?
How many {t} have gone?
? left
How many {t} are left?
How many {t} are not sold?
How many {t} does the seller still have?
How many {t} remain unsold?
What is left over?
how many left?
? second
How many were sold in the afternoon?
How many {t} did it sell in the afternoon?
How many {t} were the afternoon's sales?
afternoon sales?
? whole
How many {t} were there at first?
How many {t} did the shop have to begin with?
How many {t} did the shop start out with?
Find the number of {t} there were before any were sold.
""")
PURSE = blocks("""
= one
{n} had {S} and spent {F} of it.
Of {his} {S}, {n} spent {F} on a game.
{F} of {S} was spent by {n}.
{n} takes {S} to town and spends {F} of it there.
From {S}, {n} paid {F} for a game.
A game took {F} of the {S} that {n} had.
~{S}, {F} of it spent.
= rest
{n} had {S}. {He} spent {F} of it on shoes and {G} of the rest on a cap.
{F} of {n}'s {S} went on shoes, and {G} of what was left on a cap.
Out of {S}, {n} spends {F} on shoes; out of the remaining money {he} spends {G} on a cap.
{n} took {S} along. First came the shoes for {F} of it, then the cap for {G} of what {he} still had.
~{S}. Shoes {F}, cap {G} of the rest.
= whole2
{n} had {S}. {He} spent {F} of it on shoes and {G} of the whole {S} on a cap.
{F} of {n}'s {S} went on shoes, and {G} of the {S} on a cap.
Out of {S}, {n} spends {F} on shoes. A cap costs {G} of all that {he} had at first.
= then
{n} had {S}. {He} spent {F} of it on shoes and then {K} on a cap.
{F} of {n}'s {S} went on shoes, and {K} on a cap.
Out of {S}, {n} spends {F} on shoes. The cap is another {K}.
= left
{n} spent {F} of {his} money on shoes and has {R} left.
After spending {F} of {his} money, {n} still has {R}.
{R} is in {n}'s purse after {F} of the money went on shoes.
= part
{n} spent {X} on shoes. That was {F} of {his} money.
{F} of {n}'s money went on shoes, which cost {X}.
Shoes for {X} took {F} of what {n} had.
? taken
How much did {n} spend?
How much was spent?
What amount did {n} spend?
? left
How much money is left?
How much does {n} have left?
How much has {n} still got?
What remains of the money?
Find what {n} has left.
How much was not spent?
left?
? second
How much was the cap?
What did the cap cost?
How much did {n} spend on the cap?
Find the price of the cap.
cap?
? whole
How much money did {n} have at first?
What did {n} have before?
How much had {n} to begin with?
Find out how much money {n} started with.
""")
CLASS = blocks("""
= one
There are {s} children in [the camp|the choir|year 5|the hall]. {F} of them wear a cap.
{F} of {s} children wear a cap.
Of the {s} children [on the trip|in the club], {F} wear a cap.
~{s} children, {F} with a cap.
= rest
Of {s} children, {F} come by bus. Of the others, {G} come by bike, and everyone else walks.
{F} of {s} children come by bus and {G} of the rest by bike. All the others walk.
There are {s} children. {F} take the bus; {G} of those who don't take it ride a bike; the rest come on foot.
= whole2
Of {s} children, {F} come by bus, {G} of all the children come by bike, and everyone else walks.
{F} of {s} children come by bus and {G} of the {s} by bike. All the others walk.
There are {s} children. {F} of all of them take the bus and {G} of all of them ride a bike; the rest come on foot.
= then
Of {s} children, {F} come by bus and {k} by bike. Everyone else walks.
{F} of {s} children come by bus. Of the others, {k} ride a bike and the rest come on foot.
= left
{F} of the children come by bus. The other {r} walk.
{r} children walk and the others, {F} of all, come by bus.
= part
{x} children, {F} of all, come by bus.
{F} of the children come by bus. That is {x} children.
? taken
How many children wear a cap?
How many of them have a cap on?
How many caps are worn?
? left1
How many children wear no cap?
How many of them don't wear a cap?
How many are without a cap?
? left
How many children walk?
How many come on foot?
Find the number of children who walk.
? second
How many children come by bike?
How many ride a bike?
Find the number who come by bike.
? whole
How many children are there altogether?
How many children is that in all?
Find the number of all the children.
""")


def fractions(scene, wrap, weight, class_=False):
    f = lambda draw: wrap(until(draw, bool))     # noqa: E731
    kinds = [("one", "taken", f(pair), TAKEN, 1.3), ("one", "left1" if class_ else "left", f(pair), LEFT, 1.6), ("rest", "second", f(pair), OF_REST, 2), ("rest", "left", f(pair), END, 2), ("whole2", "left", f(both_whole), END_ALL, 2), ("whole2", "second", f(both_whole), SECOND_OF_ALL, 1), ("then", "left", f(then), THEN, 1.6),
             ("left", "whole", f(back), WHOLE_LEFT, 1.5), ("part", "whole", f(back), WHOLE_PART, 1.3)] + ([] if class_ else [("part", "left", f(back), REST_PART, 1.3)])
    return tasks([(a, b, c, e, w * weight) for a, b, c, e, w in kinds], [scene], 0.02)


def purse(draw):
    def drawn(d):
        v = draw(d)
        return paid(lambda d: v, [k for k in "skxrw" if k in v])(d)
    return drawn


FRACTIONS = fractions(BOOK, lambda x: x, 1) + fractions(SHOP, lambda x: x, 1) + fractions(PURSE, purse, 1) + fractions(CLASS, lambda x: x, 0.7, True)
contrast("f_rest", FRACTIONS, 1.3)


# -- percent of a group, of a part of it, of the others; what percent ------------------------------------------------------------------
RATES = [10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 5, 15, 35, 45, 55, 65, 85, 12, 24, 36, 48, 64]


def crowd(d):
    p, q = d.pick(RATES), d.pick(RATES)
    s = d.rng.randint(2, 60) * d.pick([5, 10, 20, 50, 100])
    a = Fraction(s * p, 100)
    if a.denominator > 1 or (a * q / 100).denominator > 1 or ((s - a) * q / 100).denominator > 1 or s < 20:
        return None
    return dict(p=p, q=q, s=s, P=pct(d, p), Q=pct(d, q))


def split(d):
    """p and q percent of all, and some are left."""
    p, q = d.pick(RATES), d.pick(RATES)
    s = d.rng.randint(2, 60) * d.pick([5, 10, 20, 50, 100])
    if p + q > 96 or s * p % 100 or s * q % 100 or p == q or s < 20:
        return None
    return dict(p=p, q=q, s=s, P=pct(d, p), Q=pct(d, q))


def known_part(d):
    p = d.pick(RATES)
    s = d.rng.randint(2, 60) * d.pick([5, 10, 20, 50, 100])
    return dict(p=p, s=s, x=s * p // 100, r=s - s * p // 100, P=pct(d, p)) if s * p % 100 == 0 and s > 19 else None


PART1 = [("{p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100")]
REST1 = [("Asked: the rest. It is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")]
PART2 = [("Asked: the second part. {p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100"), ("{q}% of {r1} is {r1} times {q} divided by 100.", "{r1}*{q}/100")]
OTHER2 = [("Asked: what is left. {p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100"), ("What is left is 100 minus {q} percent of {r1}.", "{r1}*(100-{q})/100")]
REST2 = [("Asked: the second part. The rest is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100"), ("{q}% of {r1} is {r1} times {q} divided by 100.", "{r1}*{q}/100")]
LAST2 = [("Asked: what is left. The rest is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100"), ("What is left is 100 minus {q} percent of {r1}.", "{r1}*(100-{q})/100")]
SPLIT = [("Asked: the rest. It is 100 minus {p} minus {q} percent of {s}.", "{s}*(100-{p}-{q})/100")]
BOTH = [("Asked: both together. They are {p} plus {q} percent of {s}.", "{s}*({p}+{q})/100")]
WHOLE1 = [("Asked: the whole. {x} is {p} percent; the whole is {x} divided by {p}, times 100.", "{x}/{p}*100")]
OTHERS1 = [("Asked: the rest. {x} is {p} percent; the whole is {x} divided by {p}, times 100.", "{x}/{p}*100"), ("The rest is {r1} minus {x}.", "{r1}-{x}")]
SCHOOL = blocks("""
= one
A school has {s} pupils and {P} of them are girls.
{P} of the {s} pupils at a school are girls.
Of {s} pupils, {P} are girls and the rest boys.
There are {s} pupils in a school. Girls make up {P}.
Girls are {P} of a school's {s} pupils; all others are boys.
A school counts {s} pupils, and the girls among them are {P}.
= ofpart
A school has {s} pupils. {P} of them are girls, and {Q} of the girls play football.
{P} of {s} pupils are girls. Of these girls, {Q} play football.
Of {s} pupils, {P} are girls; {Q} of the girls are in the football team.
Girls make up {P} of a school with {s} pupils. {Q} of them play football.
~{s} pupils, {P} girls, {Q} of the girls play football.
= ofrest
A school has {s} pupils. {P} of them are girls, and {Q} of the boys play football.
{P} of {s} pupils are girls and the rest boys. Of the boys, {Q} play football.
Of {s} pupils, {P} are girls; {Q} of the others, the boys, are in the football team.
Girls make up {P} of a school with {s} pupils. Among the boys, {Q} play football.
~{s} pupils, {P} girls, {Q} of the boys play football.
= split
A school has {s} pupils. {P} of all pupils come by bus, {Q} of all pupils by car, and the others walk.
{P} of {s} pupils come by bus and {Q} by car. Everybody else walks.
Of {s} pupils, {P} take the bus and {Q} come by car; the others are on foot.
Pupils who come by bus make up {P} of a school of {s}, those who come by car {Q}. The rest walk.
= part
A school has {x} girls. They are {P} of all its pupils, and the others are boys.
{P} of the pupils of a school are girls. There are {x} girls; the rest are boys.
The {x} girls of a school make up {P} of the pupils. The remaining pupils are boys.
? part
How many girls are there?
How many of the pupils are girls?
Find the number of girls.
? rest
How many boys are there?
How many of the pupils are boys?
Find the number of boys.
How many pupils are not girls?
? second
How many girls play football?
How many of the girls are in the team?
How many footballers is that among the girls?
girls who play football: how many?
? notsecond
How many girls do not play football?
How many of the girls don't play?
Find the number of girls who don't play football.
? restsecond
How many boys play football?
How many of the boys are in the team?
How many footballers is that among the boys?
boys who play football: how many?
? last
How many boys do not play football?
How many of the boys don't play?
Find the number of boys who don't play football.
? splitrest
How many pupils walk?
How many pupils are on foot?
Find the number of pupils who walk.
? both
How many pupils come by bus or by car?
How many pupils don't walk?
Bus and car together: how many pupils?
? whole
How many pupils does the school have?
How many pupils is that in all?
Find the number of pupils in the whole school.
""")
FIRM = blocks("""
= one
{P} of the {s} seats in a theatre are taken.
A theatre has {s} seats. {P} of them are taken tonight.
Tonight {P} of {s} theatre seats are filled.
~theatre, {s} seats, {P} full.
Of the {s} seats in a theatre, {P} have somebody in them.
People are sitting in {P} of a theatre's {s} seats.
= ofpart
A theatre sold {s} tickets. {P} of them were sold online, and {Q} of the online tickets were for children.
{P} of {s} tickets were bought online; of those, {Q} were children's tickets.
Of {s} tickets sold, {P} went online, {Q} of which were for children.
Online sales were {P} of the {s} tickets. {Q} of the tickets sold online were for children.
= ofrest
A theatre sold {s} tickets. {P} of them were sold online, and {Q} of the rest were for children.
{P} of {s} tickets were bought online; of the tickets not bought online, {Q} were children's tickets.
Of {s} tickets sold, {P} went online. Of the other tickets, {Q} were for children.
Online sales were {P} of the {s} tickets. All others were sold at the door, {Q} of them for children.
= split
Of {s} tickets, {P} were sold online and {Q} by phone. The rest were sold at the door.
{P} of {s} theatre tickets are sold online, {Q} by phone and all others at the door.
A theatre sells {s} tickets: {P} online, {Q} by phone, the remaining ones at the door.
= part
{x} tickets were sold online. That was {P} of all the tickets; the rest went at the door.
{P} of the tickets were sold online, {x} in number, and all others at the door.
Online, {x} tickets were sold, {P} of all those sold. The others went at the door.
? part
How many seats are taken?
How many seats is that?
Find the number of taken seats.
? rest
How many seats are free?
How many seats are still empty?
How many seats are not taken?
? second
How many children's tickets were sold online?
How many of the online tickets were for children?
Find the number of children's tickets among those sold online.
? notsecond
How many of the online tickets were not for children?
How many tickets sold online were for adults?
Find how many online tickets were not children's tickets.
? restsecond
How many of the tickets not sold online were for children?
How many children's tickets were sold other than online?
? last
How many of the tickets not sold online were for adults?
How many tickets not sold online were not for children?
? splitrest
How many tickets were sold at the door?
How many were sold at the door?
Find the number sold at the door.
? both
How many tickets were sold online or by phone?
Online and phone together: how many tickets?
How many tickets were not sold at the door?
? whole
How many tickets were sold altogether?
How many tickets is that in all?
What is the total number of tickets?
""")
FARM = blocks("""
= one
A farmer picks {s} kg of apples, and {P} of them are red.
{P} of {s} kg of apples are red.
Out of {s} kg of apples, {P} are red.
= ofpart
A farmer picks {s} kg of fruit. {P} of it is apples, and {Q} of the apples are made into juice.
{P} of {s} kg of fruit is apples. The farmer presses {Q} of the apples into juice.
Of {s} kg of fruit, {P} is apples, of which {Q} become juice.
= ofrest
A farmer picks {s} kg of fruit. {P} of it is apples, the rest is pears, and {Q} of the pears are made into juice.
{P} of {s} kg of fruit is apples, the rest pears. The farmer presses {Q} of the pears into juice.
Of {s} kg of fruit, {P} is apples. The others are pears, and {Q} of these become juice.
= split
A farmer picks {s} kg of fruit. {P} is apples, {Q} is pears, and the rest is plums.
{P} of {s} kg of fruit is apples and {Q} pears; all the other fruit is plums.
Of {s} kg of fruit, {P} is apples, {Q} is pears and the remainder is plums.
= part
A farmer picks {x} kg of apples. That is {P} of the fruit; the rest is pears.
{x} kg, or {P}, of the fruit is apples. The other fruit is pears.
? part
How many kg are red?
How many kilograms of red apples are there?
? rest
How many kg are not red?
How many kilograms of the apples are not red?
? second
How many kg of apples are made into juice?
How many kilograms of apples go into the juice?
? notsecond
How many kg of apples are not made into juice?
How many kilograms of apples are left after the juice is made?
? restsecond
How many kg of pears are made into juice?
How many kilograms of pears go into the juice?
? last
How many kg of pears are not made into juice?
How many kilograms of pears are left after the juice is made?
? splitrest
How many kg of plums are there?
How many kilograms are plums?
? both
How many kg of apples and pears are there together?
How many kilograms are not plums?
? whole
How many kg of fruit is there in all?
How many kilograms of fruit did the farmer pick?
""")
OK = lambda f: until(f, bool)     # noqa: E731
for _scene, _others in ((SCHOOL, "How many boys are there?\nFind the number of boys.\nHow many boys does that leave?"), (FIRM, "How many tickets were sold at the door?\nHow many went at the door?\nFind the number sold at the door."), (FARM, "How many kg of pears are there?\nHow many kilograms are pears?")):
    _scene["?", "rest2"] = _others.split("\n")
PERCENT = tasks([("one", "part", OK(crowd), PART1, 1), ("one", "rest", OK(crowd), REST1, 1.3), ("ofpart", "second", OK(crowd), PART2, 2), ("ofpart", "notsecond", OK(crowd), OTHER2, 1.5), ("ofrest", "restsecond", OK(crowd), REST2, 2), ("ofrest", "last", OK(crowd), LAST2, 1), ("split", "splitrest", OK(split), SPLIT, 1.6), ("split", "both", OK(split), BOTH, 1), ("part", "whole", OK(known_part), WHOLE1, 1.3), ("part", "rest2", OK(known_part), OTHERS1, 1.2)], [SCHOOL, FIRM, FARM], 0)


# What percent
def of_total(d):
    p = d.pick(RATES + [2, 4, 8, 16, 32])
    s = d.rng.randint(2, 60) * d.pick([5, 10, 20, 25, 50])
    a = s * p // 100
    return dict(s=s, a=a, b=s - a) if s * p % 100 == 0 and a and s > 9 and s - a != a else None


def changed(up):
    def draw(d):
        p = d.pick(RATES + [2, 4, 8, 16, 32])
        a = d.rng.randint(2, 60) * d.pick([4, 5, 10, 20, 25, 50])
        b = a + a * p // 100 if up else a - a * p // 100
        return dict(a=a, b=b, k=abs(a - b), p=p, P=pct(d, p)) if a * p % 100 == 0 and b > 1 and b != a else None
    return until(draw, bool)


def of_other(d):
    """One as a percentage of another, more or less than it."""
    p = d.pick(RATES + [110, 120, 125, 140, 150, 160, 175, 180, 250])
    b = d.rng.randint(2, 60) * d.pick([4, 5, 10, 20])
    return dict(a=b * p // 100, b=b) if b * p % 100 == 0 and b > 5 and b * p // 100 != b else None


A_OF_S, REST_OF_S = [("The percentage is {a} divided by {s}, times 100.", "{a}/{s}*100")], [("Asked: the percentage of the others. They are {s} minus {a}; divided by {s}, times 100.", "({s}-{a})/{s}*100")]
A_OF_AB, B_OF_AB = [("Asked: the percentage. It is {a} of {a}+{b}, times 100.", "{a}/({a}+{b})*100")], [("Asked: the percentage. It is {b} of {a}+{b}, times 100.", "{b}/({a}+{b})*100")]
A_OF_B = [("The percentage is {a} divided by {b}, times 100.", "{a}/{b}*100")]
RISE, FALL = [("The change is {b} minus {a}; divided by the old value {a}, times 100.", "({b}-{a})/{a}*100")], [("The decrease is {a} minus {b}; divided by the old value {a}, times 100.", "({a}-{b})/{a}*100")]
BY_UP, BY_DOWN = [("Larger {b}, smaller {a}. {b} minus {a}.", "{b}-{a}")], [("Larger {a}, smaller {b}. {a} minus {b}.", "{a}-{b}")]
K_UP = [("The percentage is {k} divided by {a}, times 100.", "{k}/{a}*100")]
CLUB = blocks("""
= total
{a} of the {s} members of a club are women.
A club has {s} members, {a} of them women.
There are {s} members in a club and {a} are women; the rest are men.
Out of {s} club members {a} are women.
Of a club's {s} members, {a} are women and the others men.
~club: {s} members, {a} women.
= parts
A club has {a} women and {b} men.
There are {a} women and {b} men in a club.
In a club, {a} of the members are women and {b} are men.
{a} women and {b} men belong to a club.
The members of a club are {a} women and {b} men.
~club: {a} women, {b} men.
? a
What percentage of the members are women?
What percent of the members are women?
How many percent of the club are women?
Find the percentage of women in the club.
Women as a percentage of all members?
women in %?
? b
What percentage of the members are men?
What percent of the members are men?
How many percent of the club are men?
Find the percentage of men in the club.
Men as a percentage of all members?
men in %?
""")
GAME = blocks("""
= total
{n} took {s} shots at the basket and {a} went in.
{a} baskets came out of {n}'s {s} shots.
{s} times {n} aimed at the basket, and {a} times it went in.
{a} of {n}'s {s} shots went in.
Of {s} shots {n} scored with {a}.
{n} hit with {a} out of {s} shots.
~{s} shots, {a} in.
= parts
{n} hit the target {a} times and missed it {b} times.
{a} of {n}'s shots hit the target and {b} missed it.
{n} had {a} hits and {b} misses.
~{a} hits, {b} misses.
? a
What percentage of the shots were hits?
What percent of the shots were successful?
What is {n}'s success rate in percent?
Find the percentage of hits.
hits in percent?
? b
What percentage of the shots were misses?
What percent of the shots failed?
Find the percentage of misses.
misses in percent?
""")
CHANGE = blocks("""
= up
The price of a [ticket|bike|lamp|coat] rose from {A} to {B}.
A [ticket|bike|lamp|coat] used to cost {A} and now costs {B}.
Where one paid {A} for a [ticket|coat] before, one pays {B} today.
{B} is the new price of a [bike|lamp] whose old price was {A}.
Last year {n} paid {A} rent a month, and this year it is {B}.
{n}'s weekly pay has gone up from {A} to {B}.
A [bike|phone] was bought for {A} and sold for {B}.
The cost went from {A} up to {B}.
Now it costs {B}; before, it was {A}.
A year ago a season ticket was {A}. It now costs {B}.
~was {A}, now {B}.
= down
The price of a [ticket|bike|lamp|coat] fell from {A} to {B}.
A [ticket|bike|lamp|coat] used to cost {A} and now costs {B}.
Where one paid {A} for a [ticket|coat] before, one pays {B} today.
{B} is the new price of a [bike|lamp] whose old price was {A}.
Last year {n} paid {A} rent a month, and this year it is {B}.
{n}'s weekly pay has gone down from {A} to {B}.
A [bike|phone] was bought for {A} and sold for {B}.
The cost went from {A} down to {B}.
Now it costs {B}; before, it was {A}.
A year ago a season ticket was {A}. It is now down to {B}.
~was {A}, now {B}.
? rise
By what percent has it gone up?
What is the percentage increase?
How many percent more is that?
What percent is the rise?
[Find|Work out] the rise as a percentage.
increase in %?
? fall
By what percent has it gone down?
What is the percentage decrease?
How many percent less is that?
What percent is the drop?
[Find|Work out] the drop as a percentage.
decrease in %?
? money
By how much has it changed in money?
What is the change in money, not in percent?
How much is the difference in money?
""")
TOLD = blocks("""
= kup
The price of a [ticket|bike|lamp] was {A} and rose by {K}.
A [ticket|bike|lamp] of {A} became {K} dearer.
{n} earned {A} a week and got a rise of {K}.
At {A} it was cheap; now {K} has been put on the price.
? rise
By what percent has it gone up?
What is the percentage increase?
How many percent is that?
What percent is the rise?
[Find|Work out] the rise as a percentage.
""")
TWO_JARS = blocks("""
= two
{n} has {a} {t} and {m} has {b}.
{n} [collected|found] {a} {t}, {m} [collected|found] {b}.
There are {a} {t} in {n}'s box and {b} in {m}'s.
{m} has {b} {t}, {n} {a}.
~{n}: {a} {t}. {m}: {b}.
? ab
What percent of {m}'s number is {n}'s?
{n}'s number is how many percent of {m}'s?
As a percentage of what {m} has, how much is {n}'s?
Write {n}'s number as a percentage of {m}'s.
Taking {m}'s number as 100%, how many percent is {n}'s?
? ba
What percent of {n}'s number is {m}'s?
{m}'s number is how many percent of {n}'s?
As a percentage of what {n} has, how much is {m}'s?
Write {m}'s number as a percentage of {n}'s.
Taking {n}'s number as 100%, how many percent is {m}'s?
""")
B_OF_A = [("The percentage is {b} divided by {a}, times 100.", "{b}/{a}*100")]
PC = lambda draw: (lambda d: {**draw(d), "out": lambda t: t + "%"})     # noqa: E731
MONEY = lambda draw: paid(draw, "abk")     # noqa: E731
flipped = lambda d: (lambda v: v and dict(a=v["b"], b=v["a"]))(of_other(d))     # noqa: E731
PERCENT += tasks([("total", "a", PC(OK(of_total)), A_OF_S, 1.5), ("total", "b", PC(OK(of_total)), REST_OF_S, 1.5), ("parts", "a", PC(OK(of_total)), A_OF_AB, 1.5), ("parts", "b", PC(OK(of_total)), B_OF_AB, 1.5)], [CLUB, GAME], 0)
PERCENT += tasks([("up", "rise", PC(MONEY(changed(True))), RISE, 1.8), ("down", "fall", PC(MONEY(changed(False))), FALL, 1.8), ("up", "money", MONEY(changed(True)), BY_UP, 0.5), ("down", "money", MONEY(changed(False)), BY_DOWN, 0.5)], [CHANGE], 0)
PERCENT += tasks([("kup", "rise", PC(MONEY(changed(True))), K_UP, 1)], [TOLD], 0) + tasks([("two", "ab", PC(OK(of_other)), A_OF_B, 1.2), ("two", "ba", PC(OK(flipped)), B_OF_A, 1.2)], [TWO_JARS], 0)
contrast("f_percent", PERCENT, 1.4)
