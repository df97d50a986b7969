"""Contrast sets: amounts in a ratio of two and three: each share, the whole, the difference."""
from .plain_contrast_c_shares import FIRST, GAP, KINDS, MIX, P_ALL, P_SECOND, Q_ALL, Q_FIRST, SECOND, by_gap
from .plain_contrast_f_base import also, blocks, contrast, gcd, paid, tasks, until


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
