"""Contrast sets: amounts in a ratio, so many times as many, so many more and together, ages - every share, the difference and the total asked of one scene."""
from math import gcd

from .plain_contrast_c_base import contrast, cross, solved
from .plain_papers_base import POST, money


# -- ratios ----------------------------------------------------------------------------------------------------------------------
def ratio(d, more=None):
    """`more`: which of the two is larger, 1 or 2."""
    while True:
        a, b = d.rng.randint(1, d.pick([5, 9, 12])), d.rng.randint(1, d.pick([5, 9, 12]))
        if a != b and gcd(a, b) == 1 and (more is None or (a > b) == (more == 1)):
            break
    k = d.int(2, d.pick([9, 30, 120]))
    return dict(x=a, y=b, hi=max(a, b), lo=min(a, b), s=str((a + b) * k), p=str(a * k), q=str(b * k), j=str(abs(a - b) * k), c=d.pick([":", ":", " : ", " to "]))


def paid(more=None):
    def draw(d):
        v = ratio(d, more)
        return money(d, v, True, form=d.pick(POST + [("₹{}", "rupee", "", "note")]), **{k: v[k] for k in "spqj"})
    return draw


def counted(more=None):
    def draw(d):
        v = ratio(d, more)
        v.update({k: int(v[k]) for k in "spqj"})
        return v
    return draw


FIRST = [("Asked: the first share. It is {x} of {x}+{y} parts.", "{s}*{x}/({x}+{y})")]
SECOND = [("Asked: the second share. It is {y} of {x}+{y} parts.", "{s}*{y}/({x}+{y})")]
GAP = [("Asked: the difference. It is {hi}-{lo} of {x}+{y} parts.", "{s}*({hi}-{lo})/({x}+{y})")]
P_SECOND = [("Asked: the second share. One part is {p} divided by {x}; {y} parts are wanted.", "{p}/{x}*{y}")]
Q_FIRST = [("Asked: the first share. One part is {q} divided by {y}; {x} parts are wanted.", "{q}/{y}*{x}")]
P_ALL = [("Asked: the total. One part is {p} divided by {x}; {x}+{y} parts are wanted.", "{p}/{x}*({x}+{y})")]
Q_ALL = [("Asked: the total. One part is {q} divided by {y}; {x}+{y} parts are wanted.", "{q}/{y}*({x}+{y})")]


def by_gap(name, k):
    want = "{x}+{y}" if k == "all" else "{" + k + "}"
    return [(f"Asked: {name}. {{hi}}-{{lo}} parts are {{j}}; {want} parts are wanted.", "{j}/({hi}-{lo})*" + (f"({want})" if k == "all" else want))]


R = "in the ratio {x}{c}{y}"
MONEY = [f"{{n}} and {{m}} [share|split|divide] {{S}} {R}", f"{{S}} is [shared|split|divided] between {{n}} and {{m}} {R}", f"{{n}} and {{m}} [win|earn|are given|get] {{S}} [together|] and [share|split] it {R}", f"!Share {{S}} between {{n}} and {{m}} {R}", f"!Divide {{S}} between {{n}} and {{m}} {R}",
         f"a [prize|bonus|gift] of {{S}} is [shared|split] by {{n}} and {{m}} {R}", f"{{S}} goes to {{n}} and {{m}} {R}", f"{{n}} and {{m}} [made|earned|raised] {{S}}. They share it {R}", f"[Grandma|Grandpa|Uncle Joe|Their aunt] leaves {{n}} and {{m}} {{S}}, to be shared {R}",
         "{S}, shared by {n} and {m}, {x}:{y}", f"!{{S}} between {{n}} and {{m}}, ratio {{x}}:{{y}}", "!{n}:{m} = {x}:{y}. Together they [get|have] {S}", f"[the money|the profit|the sum], {{S}}, is split between {{n}} and {{m}} {R}"]
GETS = ["how much does W [get|receive]", "how much [money|] does W get", "what is W's share", "how much is W's share", "what does W get", "Work out W's share", "Find W's share", "Work out how much W gets", "how much goes to W", "what is W's part"]
BILL = [f"{{n}} and {{m}} [share|split] [a bill|the rent|the cost] of {{S}} {R}", f"[a taxi|a meal|a present|a boat] costs {{S}}. {{n}} and {{m}} pay for it {R}", f"the [bill|rent], {{S}}, is paid by {{n}} and {{m}} {R}"]
PAYS = ["how much does W [pay|have to pay]", "what does W pay", "what must W pay", "how much is W's part", "Work out how much W pays"]


def who(asks, w, other=""):
    return [a.replace("OTHER", other).replace("W", w) if not a.startswith("Work out") else "Work out" + a[8:].replace("OTHER", other).replace("W", w) for a in asks]


MORE = ["how much more does W get than OTHER", "how much more than OTHER does W get", "how much more is W's share than OTHER's", "how much less does OTHER get than W", "how much less than W does OTHER get", "what is the difference between their shares", "by how much is W's share bigger than OTHER's", "how much more does W get"]
MORE_PAY = ["how much more does W pay than OTHER", "how much less does OTHER pay than W", "how much more does W pay"]
N, M = "{n}", "{m}"
TWO = [solved(paid(), FIRST, cross(MONEY, who(GETS, N)), 3), solved(paid(), SECOND, cross(MONEY, who(GETS, M)), 3), solved(paid(1), GAP, cross(MONEY, who(MORE, N, M)), 1.4), solved(paid(2), GAP, cross(MONEY, who(MORE, M, N)), 1.4),
       solved(paid(), FIRST, cross(BILL, who(PAYS, N)), 0.8), solved(paid(), SECOND, cross(BILL, who(PAYS, M)), 0.8), solved(paid(1), GAP, cross(BILL, who(MORE_PAY, N, M)), 0.4), solved(paid(2), GAP, cross(BILL, who(MORE_PAY, M, N)), 0.4)]

PART = [f"{{n}} and {{m}} share [some money|a prize|a sum of money|their pay] {R}", f"[some money|a prize|a sum] is [shared|divided] between {{n}} and {{m}} {R}", f"{{n}} and {{m}} split [some money|their winnings|the takings] {R}"]
P_TOLD = [f + g for f in PART for g in [", {n} gets {P}", " and {n} [gets|receives] {P}", ". {n} [gets|receives|is given] {P}", ". {n}'s share is {P}"]]
Q_TOLD = [f.replace("{n} gets", "{m} gets").replace("{n} [gets", "{m} [gets").replace("{n}'s", "{m}'s").replace("{P}", "{Q}") for f in P_TOLD]
ALL = ["how much [money|] [do they get|do they share|is shared] [altogether|in all|in total]", "how much is it altogether", "what is the total", "how much was shared [altogether|in all]", "Find the total", "how much do they get together", "what do both get together"]
GAP_N = [f + g for f in PART for g in [". {n} gets {J} more than {m}", " and {n} gets {J} more than {m}", ". {m} gets {J} less than {n}", ", {n} gets {J} more than {m}"]]
GAP_M = [f.replace("{n} gets {J}", "{z} gets {J}").replace("than {m}", "than {n}").replace("{z}", "{m}") if "more" in f else f.replace("{m} gets {J} less than {n}", "{n} gets {J} less than {m}") for f in GAP_N]
KNOWN = [solved(paid(), P_SECOND, cross(P_TOLD, who(GETS, M)), 2), solved(paid(), Q_FIRST, cross(Q_TOLD, who(GETS, N)), 2), solved(paid(), P_ALL, cross(P_TOLD, ALL), 1.5), solved(paid(), Q_ALL, cross(Q_TOLD, ALL), 1.5)]
for _more, _facts in ((1, GAP_N), (2, GAP_M)):
    KNOWN += [solved(paid(_more), by_gap("the first share", "x"), cross(_facts, who(GETS, N)), 1.3), solved(paid(_more), by_gap("the second share", "y"), cross(_facts, who(GETS, M)), 1.3), solved(paid(_more), by_gap("the total", "all"), cross(_facts, ALL), 1.3)]

# -- two materials, two kinds: (the first, the second, the sentence with the ratio, the whole, its unit) ------------------------------
MIX = [("sand", "cement", "mortar", "kg"), ("flour", "butter", "pastry", "g"), ("juice", "water", "fruit drink", "ml"), ("red paint", "white paint", "pink paint", "litres"), ("blue paint", "yellow paint", "green paint", "litres"), ("oil", "vinegar", "dressing", "ml"), ("copper", "tin", "bronze", "kg"), ("copper", "zinc", "brass", "g"), ("gravel", "sand", "concrete mix", "kg"), ("oats", "nuts", "muesli", "g"), ("syrup", "water", "squash", "ml"), ("peat", "soil", "compost mix", "kg"), ("rice", "lentils", "stew mix", "g")]
KINDS = [("boys", "girls", "children", "a class"), ("cows", "sheep", "animals", "a farm"), ("cars", "vans", "vehicles", "a car park"), ("red beads", "blue beads", "beads", "a box"), ("adults", "children", "people", "a train"), ("hens", "ducks", "birds", "a yard"), ("novels", "comics", "books", "a shelf"), ("pens", "pencils", "things", "a tin"), ("apples", "pears", "pieces of fruit", "a crate"), ("oaks", "birches", "trees", "a wood"), ("roses", "tulips", "flowers", "a flower bed"), ("black cats", "white cats", "cats", "a shelter")]


def mixed(k):
    """The texts for the first (0) or second (1) material, the difference (2), or one told: the other, the total."""
    out = []
    for a, b, it, u in MIX:
        whole = [f"{it} is [made|mixed] from {a} and {b} {R}. {{n}} makes {{s}} {u} of {it}", f"{{s}} {u} of {it} is made of {a} and {b} {R}", f"{{n}} mixes {a} and {b} {R} to make {{s}} {u} of {it}", f"{{s}} {u} of {it} has {a} and {b} {R}", f"!{a} to {b} is {{x}}:{{y}} in {{s}} {u} of {it}"]
        one = [f"{it} is [made|mixed] from {a} and {b} {R}. {{n}} uses {{p}} {u} of {a}", f"{{n}} mixes {a} and {b} {R} and takes {{p}} {u} of {a}", f"for {it} I mix {a} and {b} {R}, and I have {{p}} {u} of {a}"]
        two = [f.replace("{p}", "{q}").replace(f"{u} of {a}", f"{u} of {b}") for f in one]
        need = ["how much W is [needed|used|in it|there]", f"how many {u} of W are [needed|used|in it]", "Work out the amount of W"]
        ask = lambda w: [n.replace("W", w) if not n.startswith("Work") else "Work" + n[4:].replace("W", w) for n in need if w[-1] != "s" or "much" not in n]   # noqa: E731
        total = [f"how much {it} [does it make|is that altogether|do you get]", f"how many {u} of {it} [does it make|is that]"]
        gap = [f"how many more {u} of A1 than of A2 are [needed|used|in it]", "how much more A1 than A2 is [needed|used|in it]", "how much less A2 than A1 is [needed|used]"][:1 if a[-1] == "s" or b[-1] == "s" else 3]
        out += cross(*{0: (whole, ask(a)), 1: (whole, ask(b)), 21: (whole, [g.replace("A1", a).replace("A2", b) for g in gap]), 22: (whole, [g.replace("A1", b).replace("A2", a) for g in gap]), 3: (one, ask(b)), 4: (two, ask(a)), 5: (one, total), 6: (two, total)}[k])
    return out


def kinds(k):
    out = []
    for a, b, it, place in KINDS:
        on = "on" if place in ("a farm", "a shelf", "a train") else "in"
        whole = [f"{on} {place} there are {{s}} {it}, {a} and {b} {R}", f"there are {{s}} {it} {on} {place}. The ratio of {a} to {b} is {{x}}{{c}}{{y}}", f"[{place} has {{s}} {it}] and the ratio of {a} to {b} is {{x}}{{c}}{{y}}".replace("[", "").replace("]", ""), f"!{{s}} {it}, {a} to {b} {{x}}:{{y}}"]
        one = [f"the ratio of {a} to {b} {on} {place} is {{x}}{{c}}{{y}} and there are {{p}} {a}", f"{on} {place} there are {a} and {b} {R}. {{p}} are {a}", f"{on} {place} {a} and {b} are {R}, and {{p}} of the {it} are {a}"]
        two = [f.replace("{p}", "{q}") for f in one]
        two = [f.replace(f"{{q}} {a}", f"{{q}} {b}").replace(f"{{q}} are {a}", f"{{q}} are {b}").replace(f"{{q}} of the {it} are {a}", f"{{q}} of the {it} are {b}") for f in two]
        ask = lambda w: [f"how many {w} are there", f"how many {w} is that", f"Find the number of {w}", f"how many of them are {w}"]   # noqa: E731
        number = lambda w: [f"how many {w} are there", f"how many {w} is that", f"Find the number of {w}"]   # noqa: E731
        total = [f"how many {it} are there [altogether|in all|in total]", f"how many {it} is that altogether"]
        gap = lambda g, l: [f"how many more {g} than {l} are there", f"how many fewer {l} than {g} are there", f"what is the difference between the number of {g} and the number of {l}"]   # noqa: E731
        out += cross(*{0: (whole, ask(a)), 1: (whole, ask(b)), 21: (whole, gap(a, b)), 22: (whole, gap(b, a)), 3: (one, number(b)), 4: (two, number(a)), 5: (one, total), 6: (two, total)}[k])
    return out


GOODS = []
for _texts in (mixed, kinds):
    GOODS += [solved(counted(m), calls, _texts(k), w) for k, calls, m, w in [(0, FIRST, None, 2), (1, SECOND, None, 2), (21, GAP, 1, 0.7), (22, GAP, 2, 0.7), (3, P_SECOND, None, 1.3), (4, Q_FIRST, None, 1.3), (5, P_ALL, None, 0.9), (6, Q_ALL, None, 0.9)]]
for _t in TWO + KNOWN + GOODS:
    _t.spell = 0        # no "five:2"
contrast("ratio_money", TWO, 1.2)
contrast("ratio_told", KNOWN, 1.0)
contrast("ratio_goods", GOODS, 1.2)


# -- so many times as many, together -----------------------------------------------------------------------------------------------
WORDS = {2: "twice", 3: "three times", 4: "four times", 5: "five times", 6: "six times"}
LESS = {2: "half", 3: "a third", 4: "a quarter", 5: "a fifth"}


def times(d, top=6):
    k = d.rng.randint(2, top)
    x = d.int(3, d.pick([20, 60, 150]))
    return dict(k=k, s=x * (k + 1), w=WORDS[k] if d.chance(0.8) or k == 2 else f"{k} times", h=LESS.get(k, ""))


def thirds(d):
    return times(d, 5)


def gap(d):
    x, j = d.int(2, d.pick([20, 60, 200])), d.int(2, d.pick([12, 40, 90]))
    return dict(j=j, s=2 * x + j)


EQ = "The smaller part is x and the larger part {k}x. The equation is x+{k}x={s}."
SMALL, LARGE = [("Asked: the smaller part. " + EQ, "solve(x+{k}x={s})")], [("Asked: the larger part. " + EQ, "solve(x+{k}x={s})"), ("The larger part is {k} times {s1}.", "{k}*{s1}")]
APART = [("Asked: the difference. " + EQ, "solve(x+{k}x={s})"), ("The larger part is {k} times {s1}.", "{k}*{s1}"), ("Larger {r2}, smaller {s1}. {r2} minus {s1}.", "{r2}-{s1}")]
EJ = "The smaller part is x and the larger part x+{j}. The equation is x+(x+{j})={s}."
SMALL_J, LARGE_J = [("Asked: the smaller part. " + EJ, "solve(x+(x+{j})={s})")], [("Asked: the larger part. " + EJ, "solve(x+(x+{j})={s})"), ("The larger part is {s1} plus {j}.", "{s1}+{j}")]


def three(draw, facts, small, large, apart, weight=1.0):
    a = "x+{k}x = {s} gives x = {s1}"
    return [solved(draw, SMALL, cross(facts, small), 2 * weight, answer=a + ".", box="{s1}"), solved(draw, LARGE, cross(facts, large), 2 * weight, answer=a + "; then {k} × {s1} = {r2}.", box="{r2}"),
            solved(draw, APART, cross(facts, apart), weight, answer=a + "; then {k} × {s1} = {r2} and {r2} − {s1} = {r3}.", box="{r3}")]


def both(draw, facts, small, large, weight=1.0):
    a = "x+(x+{j}) = {s} gives x = {s1}"
    return [solved(draw, SMALL_J, cross(facts, small), 2 * weight, answer=a + ".", box="{s1}"), solved(draw, LARGE_J, cross(facts, large), 2 * weight, answer=a + "; then {s1} + {j} = {r2}.", box="{r2}")]


TOGETHER = [", together they have {s}", " and together they have {s}", ". Together they have {s}", ". They have {s} [altogether|in all|in total]", " and both together have {s}", ", {s} [together|in all|altogether]"]
HAS = ["how many does W have", "how many {t} does W have", "how many has W", "Find how many {t} W has"]
LIST = [f"{{n}} has {{w}} as many {{t}} as {{m}}{g}" for g in TOGETHER] + ["{n} and {m} have {s} {t} [together|altogether|in all]. {n} has {w} as many as {m}", "{n} and {m} [share|have] {s} {t} and {n} has {w} as many as {m}", "!{s} {t}, {n} has {w} as many as {m}", "{n} and {m} [collected|found|made] {s} {t}, {n} {w} as many as {m}"]
LIST_H = [f"{{m}} has {{h}} as many {{t}} as {{n}}{g}".replace("{h} as many", "only {h} as many" if i % 2 else "{h} as many") for i, g in enumerate(TOGETHER)] + ["{n} and {m} have {s} {t} [together|altogether|in all]. {m} has {h} as many as {n}", "!{s} {t}, {m} has {h} as many as {n}"]
MOREN = ["how many more does {n} have than {m}", "how many more {t} does {n} have than {m}", "how many fewer does {m} have than {n}", "how many more than {m} does {n} have", "what is the difference"]
SHE = [f"my [sister|mum|aunt|niece] [gets|has] {{w}} as [much|many {{t}}] as me{g}".replace("[much|many {t}]", "many {t}") for g in [". Together we have {s}", ", together we have {s}", " and together we have {s}", ", {s} in all"]]
HIM = [f"I have {{w}} as many {{t}} as my [brother|dad|cousin Tom|friend Max]{g}" for g in [". Together we have {s}", ", together we have {s}", " and together we have {s}", ", {s} in all"]]
I_, SHE_, HE_ = ["how many do I have", "how many {t} do I have", "how many are mine"], ["how many does she have", "how many {t} does she have", "how many are hers"], ["how many does he have", "how many {t} does he have", "how many are his"]
TIMES = three(times, LIST, who(HAS, M), who(HAS, N), MOREN, 1.5) + three(thirds, LIST_H, who(HAS, M), who(HAS, N), MOREN, 1) + three(times, SHE, I_, SHE_, ["how many more does she have than I do", "how many fewer do I have than her"], 0.8) + three(times, HIM, HE_, I_, ["how many more do I have than he does", "how many fewer does he have than me"], 0.8)
ROPE = ["a [rope|ribbon|plank|pipe] of {s} cm is cut into two [parts|pieces], one {w} as long as the other", "a {s} cm [rope|wire|board] is cut in two. One piece is {w} as long as the other"]
TIMES += three(times, ROPE, ["how long is the [shorter|short] [piece|one]", "how many cm long is the shorter piece"], ["how long is the [longer|long] [piece|one]", "how many cm long is the longer piece"], ["how much longer is the longer piece", "what is the difference in length"], 0.5)
TIMES += three(times, ["{s} euros are shared so that {n} gets {w} as much as {m}", "{n} gets {w} as much as {m}, together they get {s} euros", "{n} gets {w} as much as {m}. Together they get {s} dollars", "{n} and {m} get {s} pounds together and {n} gets {w} as much as {m}"], ["how much does {m} get", "what does {m} get", "what is {m}'s share"], ["how much does {n} get", "what does {n} get", "what is {n}'s share"], ["how much more does {n} get than {m}", "how much less does {m} get than {n}"], 0.8)
contrast("times_together", TIMES, 1.2)

MORE_F = [f"{{n}} has {{j}} more {{t}} than {{m}}{g}" for g in TOGETHER] + [f"{{m}} has {{j}} [fewer|less] {{t}} than {{n}}".replace("[fewer|less]", "fewer") + g for g in TOGETHER] + ["{n} and {m} have {s} {t} together. {n} has {j} more than {m}", "{n} and {m} have {s} {t} together. {m} has {j} fewer than {n}", "!{s} {t}, {n} has {j} more than {m}"]
SHE_J = [f"my [sister|aunt|mum] has {{j}} more {{t}} than me{g}" for g in [". Together we have {s}", ", together we have {s}", " and we have {s} together"]] + ["I have {j} fewer {t} than my [sister|aunt]. Together we have {s}"]
HIM_J = [f"I have {{j}} more {{t}} than my [brother|dad|uncle]{g}" for g in [". Together we have {s}", ", together we have {s}", " and we have {s} together"]] + ["my [brother|uncle] has {j} fewer {t} than me. Together we have {s}"]
ROOM = ["class 5a and class 5b have {s} pupils together, 5a has {j} more than 5b", "two classes, 5a and 5b, have {s} pupils. 5a has {j} more than 5b"]
JOINT = both(gap, MORE_F, who(HAS, M), who(HAS, N), 1.5) + both(gap, SHE_J, I_, SHE_, 0.6) + both(gap, HIM_J, HE_, I_, 0.6) + both(gap, ["a [rope|ribbon|board] of {s} cm is cut in two, one piece is {j} cm longer than the other", "two [sticks|ropes] are {s} cm long together. One is {j} cm [longer|shorter] than the other"], ["how long is the shorter [piece|one]", "how many cm is the short one"], ["how long is the longer [piece|one]", "how many cm is the long one"], 0.4)


def ages(d):
    x, j = d.rng.randint(3, 45), d.rng.randint(2, 38)
    return dict(j=j, s=2 * x + j, age=0)


def ages_k(d):
    k = d.rng.randint(2, 6)
    x = d.rng.randint(3, {2: 40, 3: 27, 4: 19, 5: 15, 6: 12}[k])
    return dict(k=k, s=x * (k + 1), w=WORDS[k], age=0)


Y, YK = "The younger is x and the older x+{j}. The equation is x+(x+{j})={s}.", "The younger is x and the older {k}x. The equation is x+{k}x={s}."
SUM = [". Together they are {s}", ", together they are {s}", " and together they are {s} years old", ". Their ages add up to {s}", ". The sum of their ages is {s}"]
OLDER = [f"{{n}} is {{j}} years older than {{m}}{g}" for g in SUM] + [f"{{m}} is {{j}} years younger than {{n}}{g}" for g in SUM] + ["{n} and {m} are {s} years old together. {n} is {j} years older", "{n} and {m} are {s} together and {m} is {j} years younger", "the ages of {n} and {m} add up to {s} and {n} is {j} years older than {m}"]
OLD_K = [f"{{n}} is {{w}} as old as {{m}}{g}" for g in SUM] + ["{n} and {m} are {s} years old together. {n} is {w} as old as {m}", "the ages of {n} and {m} add up to {s} and {n} is {w} as old as {m}"]
AGE = ["how old is W", "what is W's age", "what age is W", "Find W's age"]
MINE = [f"my [sister|brother] is {{j}} years older than me{g}" for g in [". Together we are {s}", ", together we are {s}", ". Our ages add up to {s}"]] + ["I am {j} years younger than my [sister|brother]. Together we are {s}"]
AGES = [solved(ages, [("Asked: the younger. " + Y, "solve(x+(x+{j})={s})")], cross(OLDER, who(AGE, M)), 2, answer="x+(x+{j}) = {s} gives x = {s1}.", box="{s1}"), solved(ages, [("Asked: the older. " + Y, "solve(x+(x+{j})={s})"), ("The older is {s1} plus {j}.", "{s1}+{j}")], cross(OLDER, who(AGE, N)), 2, answer="x+(x+{j}) = {s} gives x = {s1}; then {s1} + {j} = {r2}.", box="{r2}"),
        solved(ages_k, [("Asked: the younger. " + YK, "solve(x+{k}x={s})")], cross(OLD_K, who(AGE, M)), 1.5, answer="x+{k}x = {s} gives x = {s1}.", box="{s1}"), solved(ages_k, [("Asked: the older. " + YK, "solve(x+{k}x={s})"), ("The older is {k} times {s1}.", "{k}*{s1}")], cross(OLD_K, who(AGE, N)), 1.5, answer="x+{k}x = {s} gives x = {s1}; then {k} × {s1} = {r2}.", box="{r2}"),
        solved(ages, [("Asked: the younger. " + Y, "solve(x+(x+{j})={s})")], cross(MINE, ["how old am I", "what is my age"]), 0.5, answer="x+(x+{j}) = {s} gives x = {s1}.", box="{s1}"), solved(ages, [("Asked: the older. " + Y, "solve(x+(x+{j})={s})"), ("The older is {s1} plus {j}.", "{s1}+{j}")], cross([f.replace("[sister|brother] is", "sister is").replace("[sister|brother]", "sister") for f in MINE], ["how old is she", "what is her age"]), 0.5, answer="x+(x+{j}) = {s} gives x = {s1}; then {s1} + {j} = {r2}.", box="{r2}")]
contrast("more_together", JOINT, 0.8)
contrast("ages_together", AGES, 0.8, story=False)
