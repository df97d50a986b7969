"""Sharing in plain words: ratios (which share is asked; given the total, one share or the difference), twice as many with a
total, the same number for everyone and what is left over.
"""
from .core import skill
from .plain_b_base import tell
from .real_words import Task

UNITS = ["dollars", "euros", "pounds"]
# Two parts of one whole, in the order of the ratio.
PARTS = [("flour", "butter"), ("oil", "vinegar"), ("red paint", "white paint"), ("juice", "water"), ("rice", "beans"), ("copper", "zinc"), ("oats", "nuts"), ("cement", "gravel"), ("syrup", "water"), ("clay", "sand"), ("cream", "milk"), ("tin", "lead"), ("blue paint", "yellow paint"), ("cocoa", "sugar")]
GROUPS = [("left-handers", "right-handers", "team", "players"), ("girls", "boys", "camp", "children"), ("teachers", "parents", "meeting", "people"), ("adults", "children", "park", "people"), ("cats", "dogs", "shelter", "animals"), ("men", "women", "choir", "singers"), ("ducks", "geese", "pond", "birds"),
          ("novels", "comics", "library", "books"), ("cars", "bikes", "car park", "vehicles"), ("roses", "lilies", "bouquet", "flowers"), ("red balls", "green balls", "box", "balls"), ("hens", "sheep", "farm", "animals"), ("oaks", "pines", "wood", "trees"), ("wins", "losses", "season", "games"), ("apples", "pears", "basket", "fruits"), ("chairs", "tables", "hall", "pieces of furniture")]


def two_shares(d):
    while True:
        p, q = d.int(1, d.pick([4, 7, 12])), d.int(1, d.pick([4, 7, 12]))
        if p != q:
            break
    k = d.int(2, d.pick([9, 15, 40, 120]))
    v = dict(p=p, q=q, s=(p + q) * k, x=p * k, y=q * k, k=k, cur=d.pick(UNITS), sign=d.pick("$$£€"), j=abs(p - q) * k)
    v["p_"], v["q_"] = d.pick(PARTS)
    v["g"], v["h"], v["place"], v["all"] = d.pick(GROUPS)
    v["rat"] = d.pick(["{}:{}", "{}:{}", "{}:{}", "{} : {}", "{} to {}"]).format(p, q)
    v["unit"] = d.pick(["kg", "g", "litres", "ml"])
    return v


# {A1} is who is asked: the first or the second.
TOTAL = ["{n} and {m} share {sign}{s} in the ratio {rat}. How much does {W} get?", "Share {s} {cur} between {n} and {m} in the ratio {rat}. What is {W}'s share?", "{n} and {m} are to split {sign}{s} in the ratio {rat}. How much is {W}'s part?", "{s} {t} are split between {n} and {m} {rat}. How many go to {W}?",
         "Divide {s} {t} between {n} and {m} in the ratio {rat}. How many does {W} get?", "{sign}{s} is divided between {n} and {m} as {rat}. What does {W} get?", "{n} and {m} won {sign}{s}. They split it {rat}. How much for {W}?", "{n} and {m} split {s} {t} in a {rat} ratio, how many for {W}?",
         "A bonus of {sign}{s} is shared by {n} and {m} in the ratio {rat}. Find {W}'s share.", "{n} and {m} put in money in the ratio {rat} and share a profit of {sign}{s} the same way. How much goes to {W}?", "split {s} {rat} between {n} and {m}. {W} gets?", "{n} and {m} divide {s} {cur} in the ratio {rat}, {n} first. What is {W}'s part?",
         "If {n} and {m} share {s} {cur} in the ratio {rat}, how many {cur} does {W} get?", "Two friends, {n} and {m}, share a rent of {sign}{s} in the ratio {rat}. How much does {W} pay?", "A {s} cm ribbon is cut for {n} and {m} in the ratio {rat}. How long is {W}'s piece?", "{W} and a partner"]
TOTAL.pop()
MIXED = ["A mix has {p_} and {q_} in the ratio {rat}. How many {unit} of {X} are in {s} {unit}?", "{p_} and {q_} are mixed in the ratio {rat} to make {s} {unit}. How much {X} is needed?", "How much {X} is in {s} {unit} of a mixture of {p_} and {q_} in the ratio {rat}?", "A recipe uses {p_} and {q_} {rat}. How much {X} for {s} {unit} in all?",
         "{s} {unit} of a blend is made of {p_} and {q_} in the ratio {rat} by weight. How many {unit} of {X} is that?", "The ratio of {p_} to {q_} is {rat}. The whole is {s} {unit}. How much {X}?", "to make {s} {unit} you mix {p_} and {q_} {rat}. how much {X}?", "Mix {p_} with {q_}, {rat}. You want {s} {unit} of it. How much {X} do you take?",
         "{p_} : {q_} = {rat}, {s} {unit} altogether. How many {unit} are {X}?", "{n} mixes {p_} and {q_} in the ratio {rat} and gets {s} {unit}. How much {X} did {he} use?"]
GROUP = ["There are {s} {all} in a {place}. The ratio of {g} to {h} is {rat}. How many {G} are there?", "In a {place} with {s} {all}, {g} and {h} are in the ratio {rat}. How many {G}?", "The ratio of {g} to {h} in a {place} is {rat}, and there are {s} {all}. Find the number of {G}.", "{g} to {h} is {rat} in a {place}. {s} {all} in total. how many {G}?",
         "A {place} has {s} {all}, {g} and {h}. The ratio is {rat}. How many are {G}?", "Of {s} {all}, the ratio {g} : {h} is {rat}. How many {G} are there?", "{s} {all} in a {place} are {g} or {h} in the ratio {rat}. What is the number of {G}?", "How many {G} are in a {place} of {s} {all} if {g} and {h} are {rat}?", "For every {p} {g} there are {q} {h} in the {place}. There are {s} {all}. How many are {G}?"]


def by_side(frames, where):
    return [f.replace("{W}", "{n}" if where == 0 else "{m}").replace("{X}", "{p_}" if where == 0 else "{q_}").replace("{G}", "{g}" if where == 0 else "{h}") for f in frames]


ONE_GIVEN = ["The ratio of {g} to {h} in a {place} is {rat}. There are {F} {f_}. How many {o_} are there?", "{g} and {h} are in the ratio {rat}. There are {F} {f_}. How many {o_}?", "A mix has {p_} and {q_} in the ratio {rat}. How much {oo} goes with {F} {unit} of {ff}?", "{p_} and {q_} are mixed {rat}. {n} has {F} {unit} of {ff}. How much {oo} does {he} need?",
             "{n} and {m} share some {t} in the ratio {rat}. {fn} gets {F}. How many does {on} get?", "Some money is split between {n} and {m} in the ratio {rat}. {fn} gets {sign}{F}. How much does {on} get?", "{n} and {m} are paid in the ratio {rat}. {fn} gets {sign}{F}. What does {on} get?", "For every {p} {g} there are {q} {h}. With {F} {f_}, how many {o_} are there?",
             "{g} : {h} = {rat}. {F} {f_}, how many {o_}?", "A drink is {p_} and {q_} in the ratio {rat}. For {F} {unit} of {ff}, how much {oo}?", "Two lengths are in the ratio {rat}. The {fth} is {F} cm. What is the {oth}?"]
WHOLE_FROM_ONE = ["{n} and {m} share some money in the ratio {rat}. {fn} gets {sign}{F}. How much was shared in total?", "The ratio of {g} to {h} in a {place} is {rat}. There are {F} {f_}. How many {all} are there in all?", "{g} and {h} are in the ratio {rat}. {F} are {f_}. How many {all} is that altogether?", "{n} and {m} split some {t} {rat}. {fn} gets {F}. How many {t} were there?",
                  "A mix of {p_} and {q_} in the ratio {rat} uses {F} {unit} of {ff}. How much mix is that altogether?", "{fn} gets {F} {cur}, the ratio {n} to {m} is {rat}. What is the total?"]
FROM_DIFFERENCE = ["{n} and {m} share some {t} in the ratio {rat}. {big} gets {j} more than {lit}. How many does {W} get?", "{n} and {m} split money in the ratio {rat}. {big} gets {sign}{j} more than {lit}. How much does {W} get?", "The ratio of {n}'s savings to {m}'s is {rat}. {big} has {sign}{j} more. How much does {W} have?", "{n} and {m} have {t} in the ratio {rat}. {lit} has {j} fewer. How many does {W} have?"]


def given(first):
    def draw(d):
        v = two_shares(d)
        v["F"], v["f"], v["o"] = (v["x"], v["p"], v["q"]) if first else (v["y"], v["q"], v["p"])
        v["f_"], v["o_"] = (v["g"], v["h"]) if first else (v["h"], v["g"])
        v["ff"], v["oo"] = (v["p_"], v["q_"]) if first else (v["q_"], v["p_"])
        v["fth"], v["oth"] = ("first", "second") if first else ("second", "first")
        return v
    return draw


def named(frames, first):
    return [f.replace("{fn}", "{n}" if first else "{m}").replace("{on}", "{m}" if first else "{n}") for f in frames]


def apart(larger_first):
    def draw(d):
        while True:
            v = two_shares(d)
            if (v["p"] > v["q"]) == larger_first:
                v["c"], v["b"] = (v["p"], v["q"]) if larger_first else (v["q"], v["p"])
                return v
    return draw


def sides(frames, larger_first, where):
    return [f.replace("{big}", "{n}" if larger_first else "{m}").replace("{lit}", "{m}" if larger_first else "{n}") for f in by_side(frames, where)]


RATIO = [Task(two_shares, [("Asked: the first share. It is {p} of {p}+{q} parts.", "{s}*{p}/({p}+{q})")], by_side(f, 0), spell=0.02) for f in (TOTAL, MIXED, GROUP)]
RATIO += [Task(two_shares, [("Asked: the second share. It is {q} of {p}+{q} parts.", "{s}*{q}/({p}+{q})")], by_side(f, 1), spell=0.02) for f in (TOTAL, MIXED, GROUP)]
RATIO += [Task(given(True), [("Asked: the second share. One part is {F} divided by {p}; {q} parts are wanted.", "{F}/{p}*{q}")], named(ONE_GIVEN, True), spell=0.02),
          Task(given(False), [("Asked: the first share. One part is {F} divided by {q}; {p} parts are wanted.", "{F}/{q}*{p}")], named(ONE_GIVEN, False), spell=0.02),
          Task(given(True), [("Asked: the total. One part is {F} divided by {p}; {p}+{q} parts are wanted.", "{F}/{p}*({p}+{q})")], named(WHOLE_FROM_ONE, True), spell=0.02),
          Task(given(False), [("Asked: the total. One part is {F} divided by {q}; {p}+{q} parts are wanted.", "{F}/{q}*({p}+{q})")], named(WHOLE_FROM_ONE, False), spell=0.02)]
RATIO += [Task(apart(lf), [(f"Asked: the {'first' if w == 0 else 'second'} share. {{c}}-{{b}} parts are {{j}}; {{{'p' if w == 0 else 'q'}}} parts are wanted.", f"{{j}}/({{c}}-{{b}})*{{{'p' if w == 0 else 'q'}}}")], sides(FROM_DIFFERENCE, lf, w), spell=0.02) for lf in (True, False) for w in (0, 1)]


def three_shares(d):
    while True:
        p, q, r = (d.int(1, 7) for _ in range(3))
        if len({p, q, r}) > 1:
            break
    k = d.int(2, d.pick([12, 60]))
    return dict(p=p, q=q, r=r, s=(p + q + r) * k, rat=d.pick(["{}:{}:{}", "{} : {} : {}", "{} to {} to {}"]).format(p, q, r), sign=d.pick("$$£€"), unit=d.pick(["kg", "g", "litres"]), **dict(zip("ijk", d.pick([("oats", "raisins", "nuts"), ("lime", "clay", "chalk"), ("apple juice", "lemon juice", "soda"), ("peat", "bark", "compost"), ("nickel", "iron", "zinc"), ("wheat", "rye", "spelt")]))))


THREE = ["{n}, {m} and {n3} share {sign}{s} in the ratio {rat}. How much does {W} get?", "{s} {t} are divided between {n}, {m} and {n3} in the ratio {rat}. How many go to {W}?", "Split {sign}{s} {rat} between {n}, {m} and {n3}. What is {W}'s share?", "{i}, {j} and {k} are mixed in the ratio {rat}. How much {X} is in {s} {unit} of it?", "A mix is made of {i}, {j} and {k}, {rat}. How much {X} is in {s} {unit}?", "A prize of {sign}{s} goes to {n}, {m} and {n3} in the ratio {rat}. How much is {W}'s part?"]
for _w, (_th, _p, _n, _x) in enumerate([("first", "p", "{n}", "{i}"), ("second", "q", "{m}", "{j}"), ("third", "r", "{n3}", "{k}")]):
    RATIO.append(Task(three_shares, [(f"Asked: the {_th} share. It is {{{_p}}} of {{p}}+{{q}}+{{r}} parts.", f"{{s}}*{{{_p}}}/({{p}}+{{q}}+{{r}})")], [f.replace("{W}", _n).replace("{X}", _x) for f in THREE], spell=0))


@skill("real_plain_b_ratio", weight=3.5)
def real_plain_b_ratio(d):
    yield from tell(d, "ratio", RATIO)


# Twice as many with a total: the parts are 1 and k.
TIMES = ["{n} has {kw} as many {t} as {m}. They have {s} in all. How many does {W} have?", "{n} has {kw} as much money as {m}. They have {sign}{s} together. How much does {W} have?", "{n} and {m} have {s} {t} in all. {n} has {kw} as many as {m}. How many has {W}?", "{n} scored {kw} as many goals as {m}, {s} goals between them. How many did {W} score?",
         "Between them {n} and {m} have {s} {t}, {n} {kw} as many. How many does {W} have?", "{n} ate {kw} as many {t} as {m}. They ate {s}. How many did {W} eat?", "{n} is {kw} as heavy as {m}. Together they weigh {s} kg. How heavy is {W}?", "{n} walked {kw} as far as {m}, {s} km together. How far did {W} walk?",
         "{s} {t} are shared so that {n} gets {kw} as many as {m}. How many for {W}?", "{n} worked {kw} as many hours as {m}. That makes {s} hours. How many hours did {W} work?", "{n} saved {kw} as much as {m}. Together it is {sign}{s}. What did {W} save?", "{n} collected {kw} as many {t} as {m}. The total is {s}. How many did {W} collect?", "{n} paid {kw} as much as {m}. The bill was {sign}{s}. What did {W} pay?"]
TIMES_THINGS = [("A {place} has {s} {all}. There are {kw} as many {g} as {h}. How many {small} are there?", "{h}", "{g}"), ("There are {kw} as many {g} as {h} in a {place}, {s} {all} in all. How many {small}?", "{h}", "{g}"), ("A stick of {s} cm is broken in two. One piece is {kw} as long as the other. How long is the {small} piece?", "shorter", "longer"), ("A drink and a snack cost {sign}{s}. The snack costs {kw} as much as the drink. What does the {small} cost?", "drink", "snack"), ("{s} km in two days, {kw} as many on the {big2} day as on the other. How many on the {small} day?", "", "")]
TIMES_THINGS.pop()


def times(d):
    v = two_shares(d)
    k = d.int(2, 6)
    b = d.int(3, d.pick([15, 60, 200]))
    return {**v, "k": k, "s": b * (k + 1), "kw": d.pick([{2: "twice", 3: "three times", 4: "four times", 5: "five times", 6: "six times"}[k]] * 4 + [f"{k} times"])}


def for_side(small):
    return [f.replace("{W}", "{m}" if small else "{n}") for f in TIMES] + [f.replace("{small}", lo if small else hi) for f, lo, hi in TIMES_THINGS]


TWICE = [Task(times, [("Asked: the smaller part. The smaller part is x and the larger part {k}x. The equation is x+{k}x={s}.", "solve(x+{k}x={s})")], for_side(True), answer="x+{k}x = {s} gives x = {s1}.", box="{s1}", spell=0.03),
         Task(times, [("Asked: the larger part. The smaller part is x and the larger part {k}x. The equation is x+{k}x={s}.", "solve(x+{k}x={s})"), ("The larger part is {k} times {s1}.", "{k}*{s1}")], for_side(False), answer="x+{k}x = {s} gives x = {s1}; then {k} × {s1} = {r2}.", box="{r2}", spell=0.03)]


@skill("real_plain_b_twice", weight=2)
def real_plain_b_twice(d):
    yield from tell(d, "twice", TWICE)
