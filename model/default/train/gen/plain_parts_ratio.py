"""Ratios in everyday words: which share is asked (of the larger and the smaller, the difference, both), one share known, three shares, angles, simplest form."""
from math import gcd

from .core import skill
from .plain_parts_base import cash, joined, tell
from .real_words import Task

# (what is shared, how it is asked): things with "how many", money with "how much"
SHARED = [s.split("/") for s in "boys/girls/pupils/a club,cats/dogs/pets/a shelter,men/women/members/a gym,red beads/blue beads/beads/a jar,lions/tigers/animals/a reserve,vans/lorries/vehicles/a depot,poems/stories/texts/a book,roses/tulips/flowers/a vase,adults/children/people/a cinema,forwards/defenders/players/a squad,hens/ducks/birds/a yard,teachers/pupils/people/a trip,nurses/doctors/staff/a ward,apples/pears/fruits/a bowl,buses/trams/vehicles/a depot,local guests/foreign guests/guests/a hotel,pines/oaks/trees/a wood,novels/comics/books/a shelf,singles/doubles/rooms/an inn,left shoes/right shoes/shoes/a heap,big plates/small plates/plates/a cupboard".split(",")]
MIXES = [m.split("/") for m in "cement/sand/mortar/kg,blue paint/white paint/light blue/litres,flour/butter/dough/g,syrup/water/squash/ml,juice/soda/punch/litres,oil/vinegar/dressing/ml,copper/tin/bronze/kg,sand/gravel/ballast/kg,rice/lentils/khichdi/g,milk/cream/custard/ml,sugar/flour/cake mix/g,bleach/water/cleaner/ml,compost/sand/soil/kg,peanuts/raisins/trail mix/g,red/yellow/orange paint/litres,coffee/milk/latte/ml,honey/mustard/glaze/g,wax/oil/polish/g,gin/tonic/drink/ml,clay/grit/filler/kg".split(",")]


def shape(d, p, q, r=None):
    form = d.pick(["{}:{}"] * 4 + ["{} : {}", "{} to {}"])
    return form.format(p, q) if r is None else (form + form[2:-2] + "{}").format(p, q, r)


def two(d):
    while True:
        p, q = d.rng.randint(1, d.pick([4, 7, 11])), d.rng.randint(1, d.pick([4, 7, 11]))
        if p != q:
            break
    k = d.int(2, d.pick([6, 12, 40, 150]))
    g, h, al, pl = d.pick(SHARED)
    i, j, mix, u = d.pick(MIXES)
    show = cash(d)
    s = (p + q) * k
    return dict(p=p, q=q, s=s, x=p * k, y=q * k, k=k, rat=shape(d, p, q), g=g, h=h, all=al, pl=pl, G=g[0].upper() + g[1:], i=i, j=j, mix=mix, I=i[0].upper() + i[1:], u_=u, S=show(s), X=show(p * k), Y=show(q * k), D=show(abs(p - q) * k), dif=abs(p - q) * k,
                big=max(p, q), small=min(p, q), L=show(max(p, q) * k), M=show(min(p, q) * k), l_=max(p, q) * k, m_=min(p, q) * k, more="{n}" if p > q else "{m}", cm=d.pick([("rope", "cm"), ("plank", "cm"), ("ribbon", "cm"), ("wire", "m"), ("pipe", "cm"), ("fence", "m"), ("road", "km"), ("film", "minutes")]))


def drawn(larger=None):
    """`larger`: whether the first share is the larger one."""
    def draw(d):
        while True:
            v = two(d)
            if larger is None or (v["p"] > v["q"]) == larger:
                w, u = v.pop("cm")
                v.update(wood=w, cu=u)
                return v
    return draw


SPLIT = ["{S} is split in the ratio {rat}.", "Two people share {S} in the ratio {rat}.", "{n} and {m} share {S} in the ratio {rat}.", "Divide {S} in the ratio {rat}.", "A {wood} of {s} {cu} is divided in the ratio {rat}.", "{s} sweets are shared {rat}.", "{s} is divided in the ratio {rat}.", "Split {s} into two parts, {rat}.", "A bill of {S} is shared {rat} by two flats.", "An inheritance of {S} is shared in the ratio {rat}."]
BIG_A = ["How much is the bigger share?", "What is the larger part?", "How big is the greater part?", "What's the largest share?", "Find the bigger part.", "How large is the bigger part?"]
SMALL_A = ["How much is the smaller share?", "What is the smaller part?", "How big is the lesser part?", "What's the smallest share?", "Find the smaller part.", "How large is the smaller part?"]
DIFF_A = ["How much more is the bigger share than the smaller?", "What is the difference between the two shares?", "By how much do the parts differ?", "What is the difference of the parts?", "How much bigger is the larger part?"]
BOTH_A = ["Find both parts.", "What are the two shares?", "Give both shares.", "How big is each part?", "What are the two parts?"]
BOTH_X = ["Divide {s} in the ratio {rat}.", "Share {S} in the ratio {rat}.", "Split {S} in the ratio {rat}.", "Share {s} sweets in the ratio {rat}.", "divide {s} {rat}", "Split {s} into the ratio {rat}.", "Cut a {wood} of {s} {cu} in the ratio {rat}. How long are the pieces?", "{n} and {m} share {S} in the ratio {rat}. How much does each get?", "Two numbers are in the ratio {rat} and add up to {s}. Find both.", "{n} and {m} split {s} cards {rat}. How many does each one get?"]
GROUP_F = ["There are {s} {all} in {pl}. The ratio of {g} to {h} is {rat}.", "In {pl} with {s} {all} the ratio of {g} to {h} is {rat}.", "{G} and {h} are in the ratio {rat} in {pl}; there are {s} {all} altogether.", "The ratio {g} : {h} is {rat} and there are {s} {all}.", "{s} {all}, {g} to {h} {rat}.", "For every {p} {g} there are {q} {h}. There are {s} {all} in all."]
MORE1 = ["How many more {g} than {h} are there?", "How many more {g} are there?", "By how many are there more {g} than {h}?"]
MORE2 = ["How many more {h} than {g} are there?", "How many fewer {g} than {h} are there?", "By how many are there more {h} than {g}?"]
N_MORE = ["{n} and {m} share {S} in the ratio {rat}. How much more does {A} get than {B}?", "{n} and {m} split {S} {rat}. How much less does {B} get?", "{S} for {n} and {m} in the ratio {rat}: how much more for {A}?", "{n} and {m} share {s} cards in the ratio {rat}. How many more does {A} get than {B}?", "A win of {S} is shared by {n} and {m} in the ratio {rat}. By how much is {A}'s share bigger?", "{n} and {m} share {s} sweets {rat}. How many fewer does {B} get?"]


def named(frames, first):
    a, b = ("{n}", "{m}") if first else ("{m}", "{n}")
    return [f.replace("{A}", a).replace("{B}", b) for f in frames]


# -- one share known --------------------------------------------------------------------------------------------------------
KNOWN1 = ["{I} and {j} are mixed {rat}. {n} takes {x} {u_} of {i}. How much {j} goes in?", "For {mix} you need {i} and {j} in the ratio {rat}. How much {j} goes with {x} {u_} of {i}?", "{mix}: {p} parts {i}, {q} parts {j}. With {x} {u_} of {i}, how much {j}?", "To make {mix}, use {p} parts {i} to {q} parts {j}. {n} has {x} {u_} of {i}. How many {u_} of {j} does {he} need?", "The ratio of {g} to {h} in {pl} is {rat}. There are {x} {g}. How many {h}?", "For every {p} {g} there are {q} {h} in {pl}. There are {x} {g}. How many {h} are there?", "{n} and {m} share money in the ratio {rat}. {n} gets {X}. How much does {m} get?", "{g} to {h} is {rat}. {x} {g}, how many {h}?", "{i} to {j} is {rat}. I have {x} {u_} of {i}. how much {j} do I need", "The ratio of {i} to {j} is {rat}. How much {j} do you add to {x} {u_} of {i}?", "A photo has width and height in the ratio {rat}. It is {x} cm wide. How high is it?", "The ratio of {n}'s age to {m}'s age is {rat}. {n} is {x}. How old is {m}?", "There are {p} {g} for every {q} {h}. If there are {x} {g}, how many {h} are there?"]
KNOWN2 = ["{I} and {j} are mixed {rat}. {n} takes {y} {u_} of {j}. How much {i} goes in?", "For {mix} you need {i} and {j} in the ratio {rat}. How much {i} goes with {y} {u_} of {j}?", "{mix}: {p} parts {i}, {q} parts {j}. With {y} {u_} of {j}, how much {i}?", "To make {mix}, use {p} parts {i} to {q} parts {j}. {n} has {y} {u_} of {j}. How many {u_} of {i} does {he} need?", "The ratio of {g} to {h} in {pl} is {rat}. There are {y} {h}. How many {g}?", "For every {p} {g} there are {q} {h} in {pl}. There are {y} {h}. How many {g} are there?", "{n} and {m} share money in the ratio {rat}. {m} gets {Y}. How much does {n} get?", "{g} to {h} is {rat}. {y} {h}, how many {g}?", "{i} to {j} is {rat}. I have {y} {u_} of {j}. how much {i} do I need", "The ratio of {i} to {j} is {rat}. How much {i} do you add to {y} {u_} of {j}?", "A photo has width and height in the ratio {rat}. It is {y} cm high. How wide is it?", "There are {p} {g} for every {q} {h}. If there are {y} {h}, how many {g} are there?"]
TOTAL1 = ["{I} and {j} are mixed {rat}. With {x} {u_} of {i}, how much {mix} is it altogether?", "The ratio of {g} to {h} in {pl} is {rat}. There are {x} {g}. How many {all} are there?", "{n} and {m} share money {rat}. {n} gets {X}. How much was there to share?", "{g} to {h} is {rat}. {x} {g}, how many {all} in all?", "{mix} is {p} parts {i} and {q} parts {j}. How much {mix} do you get from {x} {u_} of {i}?", "{n} and {m} share a prize in the ratio {rat}. {n}'s share is {X}. What was the prize?"]
TOTAL2 = ["{I} and {j} are mixed {rat}. With {y} {u_} of {j}, how much {mix} is it altogether?", "The ratio of {g} to {h} in {pl} is {rat}. There are {y} {h}. How many {all} are there?", "{n} and {m} share money {rat}. {m} gets {Y}. How much was there to share?", "{g} to {h} is {rat}. {y} {h}, how many {all} in all?", "{mix} is {p} parts {i} and {q} parts {j}. How much {mix} do you get from {y} {u_} of {j}?", "{n} and {m} share a prize in the ratio {rat}. {m}'s share is {Y}. What was the prize?"]
LARGE_KNOWN = ["A sum is shared in the ratio {rat}. The larger share is {L}. How much is the smaller share?", "Two parts are in the ratio {rat}. The bigger one is {l_}. How big is the smaller one?", "Two numbers are in the ratio {rat}. The larger is {l_}. What is the smaller?", "The sides of a rectangle are in the ratio {rat}. The longer side is {l_} cm. How long is the shorter one?", "Money is split {rat}. The bigger share is {L}. And the smaller one?"]
SMALL_KNOWN = ["A sum is shared in the ratio {rat}. The smaller share is {M}. How much is the larger share?", "Two parts are in the ratio {rat}. The smaller one is {m_}. How big is the bigger one?", "Two numbers are in the ratio {rat}. The smaller is {m_}. What is the larger?", "The sides of a rectangle are in the ratio {rat}. The shorter side is {m_} cm. How long is the longer one?", "Money is split {rat}. The smaller share is {M}. And the bigger one?"]
LARGE_TOTAL = ["A sum is shared in the ratio {rat}. The larger share is {L}. How much was shared?", "Two parts are in the ratio {rat}. The bigger one is {l_}. How big is the whole?", "Two numbers are in the ratio {rat}. The larger is {l_}. What is their sum?", "Money is split {rat}. The bigger share is {L}. How much money is it in all?"]
SMALL_TOTAL = ["A sum is shared in the ratio {rat}. The smaller share is {M}. How much was shared?", "Two parts are in the ratio {rat}. The smaller one is {m_}. How big is the whole?", "Two numbers are in the ratio {rat}. The smaller is {m_}. What is their sum?", "Money is split {rat}. The smaller share is {M}. How much money is it in all?"]
DIF_F = ["{G} and {h} are in the ratio {rat}, and there are {dif} {mo} {ma} than {fe}.", "The ratio of {g} to {h} is {rat}. There are {dif} more {ma} than {fe}.", "The ratio of {g} to {h} in {pl} is {rat}. There are {dif} fewer {fe} than {ma}.", "{g} : {h} = {rat}, with {dif} more {ma}."]
DIF_M = ["{n} and {m} share money in the ratio {rat}. {A} gets {D} more than {B}.", "{n} and {m} split a prize {rat}. {B} gets {D} less than {A}.", "{n} and {m} have cards in the ratio {rat}. {A} has {dif} more."]


def dif(where, larger):
    ma, fe, A, B = ("{g}", "{h}", "{n}", "{m}") if larger else ("{h}", "{g}", "{m}", "{n}")
    ask = {"first": ["How many {g} are there?", "how many {g}?"], "second": ["How many {h} are there?", "how many {h}?"], "total": ["How many {all} are there altogether?", "How many are there in all?"]}[where]
    ask_m = {"first": ["How much does {n} get?"], "second": ["How much does {m} get?"], "total": ["How much is it altogether?"]}[where]
    both = [f"{a} {b}" for a in DIF_F for b in ask] + [f"{a} {b}" for a in DIF_M[:2] for b in ask_m] + [f"{DIF_M[2]} {b}" for b in {"first": ["How many does {n} have?"], "second": ["How many does {m} have?"], "total": ["How many do they have together?"]}[where]]
    return [f.replace("{mo} ", "more ").replace("{ma}", ma).replace("{fe}", fe).replace("{A}", A).replace("{B}", B) for f in both]


# -- three shares -----------------------------------------------------------------------------------------------------------
MIX3 = [m.split("/") for m in "cement/sand/gravel/concrete/kg,oats/nuts/raisins/muesli/g,red/blue/white/lilac/litres,flour/butter/sugar/shortbread/g,lemon/orange/apple juice/punch/ml,peat/sand/bark/soil/kg,copper/zinc/nickel/alloy/g,almonds/cashews/walnuts/nut mix/g,nitrogen/phosphate/potash/fertiliser/kg,rum/lime/syrup/cocktail/ml,water/rice/beans/stew/g".split(",")]
GROUP3 = [g.split("/") for g in "cars/vans/bikes/vehicles,gold/silver/bronze/medals,red/green/blue/balls,cows/sheep/goats/animals,adults/teenagers/children/visitors,wins/draws/losses/games,novels/comics/atlases/books,oaks/pines/birches/trees,pens/pencils/markers/items".split(",")]


def three(d):
    while True:
        p, q, r = (d.rng.randint(1, d.pick([4, 7, 9])) for _ in range(3))
        if len({p, q, r}) == 3:
            break
    k = d.int(2, d.pick([6, 15, 60]))
    i, j, l, mix, u = d.pick(MIX3)
    g, h, o, al = d.pick(GROUP3)
    s = (p + q + r) * k
    show = cash(d)
    return dict(p=p, q=q, r=r, s=s, x=p * k, y=q * k, z=r * k, rat=shape(d, p, q, r), i=i, j=j, l=l, mix=mix, u_=u, g=g, h=h, o=o, all=al, S=show(s), X=show(p * k), Y=show(q * k), Z=show(r * k), big=max(p, q, r), small=min(p, q, r))


THREE_X = ["{n}, {m} and {n3} share {S} in the ratio {rat}. How much does {W} get?", "{mix}: {i}, {j}, {l} in the ratio {rat}. How much {M} for {s} {u_} of {mix}?", "I need {s} {u_} of {mix} made of {i}, {j} and {l}, {rat}. How much {M}?", "{i}, {j} and {l} are mixed {rat}. How many {u_} of {M} are in {s} {u_} of the {mix}?", "There are {s} {all}: {g}, {h} and {o} in the ratio {rat}. How many {G}?", "{g} to {h} to {o} is {rat}. Of {s} {all}, how many are {G}?", "{S} goes to {n}, {m} and {n3}, {rat}. What does {W} get?", "{mix} is made from {p} parts {i}, {q} parts {j} and {r} parts {l}. How much {M} is in {s} {u_}?", "The ratio of {g}, {h} and {o} is {rat}. There are {s} {all} in total. How many {G} are there?", "To make {s} {u_} of {mix}, how much {M} is needed if {i}, {j} and {l} go {rat}?"]
THREE_S = ["{S} is shared by three people in the ratio {rat}.", "Three friends share {S} in the ratio {rat}.", "A {s} cm rope is cut into three pieces in the ratio {rat}.", "{s} is divided in the ratio {rat}.", "Three numbers are in the ratio {rat} and add up to {s}.", "{n}, {m} and {n3} split {S} {rat}.", "{s} marbles are shared among three children {rat}.", "A prize of {S} is split {rat} between three winners."]
BIG3 = ["How much is the largest share?", "What is the biggest part?", "How big is the largest?", "Find the largest part.", "What does the one with the most get?"]
SMALL3 = ["How much is the smallest share?", "What is the smallest part?", "How small is the smallest?", "Find the smallest part.", "What does the one with the least get?"]
DIF3 = ["What is the difference between the largest and the smallest part?", "How much more is the largest share than the smallest?", "By how much do the largest and the smallest part differ?"]
KNOWN3 = ["{n}, {m} and {n3} share money in the ratio {rat}. {FN} gets {F}. How much does {WN} get?", "{i}, {j} and {l} are mixed {rat}. With {f} {u_} of {FI}, how much {WI}?", "{g}, {h} and {o} are in the ratio {rat}. There are {f} {FG}. How many {WG} are there?", "{mix}: {p} parts {i}, {q} parts {j}, {r} parts {l}. How much {WI} goes with {f} {u_} of {FI}?"]
KNOWN3_T = ["{n}, {m} and {n3} share money in the ratio {rat}. {FN} gets {F}. How much was shared?", "{i}, {j} and {l} are mixed {rat}. With {f} {u_} of {FI}, how much {mix} is it in all?", "{g}, {h} and {o} are in the ratio {rat}. There are {f} {FG}. How many {all} are there in total?"]
SIDE = {"p": ("{n}", "{i}", "{g}", "{X}", "{x}", "first"), "q": ("{m}", "{j}", "{h}", "{Y}", "{y}", "second"), "r": ("{n3}", "{l}", "{o}", "{Z}", "{z}", "third")}


def which(frames, k):
    n, i, g = SIDE[k][:3]
    return [f.replace("{W}", n).replace("{M}", i).replace("{G}", g) for f in frames]


def from_to(frames, a, b):
    n, i, g, big, small = SIDE[a][:5]
    wn, wi, wg = SIDE[b][:3]
    return [f.replace("{FN}", n).replace("{FI}", i).replace("{FG}", g).replace("{F}", big).replace("{f}", small).replace("{WN}", wn).replace("{WI}", wi).replace("{WG}", wg) for f in frames]


# -- angles -----------------------------------------------------------------------------------------------------------------
def angles(n):
    whole = {2: [180, 90], 3: [180], 4: [360]}[n]

    def draw(d):
        while True:
            t = d.pick(whole)
            r = [d.rng.randint(1, 9) for _ in range(n)]
            if len(set(r)) == n and t % sum(r) == 0:
                break
        form = d.pick([":", ":", ":", " : ", " to "])
        return dict(t=t, sum="+".join(map(str, r)), rat=form.join(map(str, r)), big=max(r), small=min(r), mid=sorted(r)[1], fig="a triangle" if n == 3 else "a quadrilateral" if n == 4 else {180: "a straight line", 90: "a right angle"}[t], out=lambda x: x + "°")
    return draw


ANG = ["The angles of {fig} are in the ratio {rat}.", "The angles in {fig} are {rat}.", "{fig} has angles in the ratio {rat}.", "The angles of {fig} are as {rat}.", "In {fig} the angles are in the ratio {rat}.", "angles of {fig} in ratio {rat}."]
ANG2 = ["Two angles that make {fig} are in the ratio {rat}.", "Two angles add up to {fig} and are in the ratio {rat}.", "Two angles form {fig}. Their ratio is {rat}."]
ANG_BIG = ["Find the largest angle.", "How big is the largest angle?", "What is the biggest angle?", "Work out the size of the largest angle."]
ANG_SMALL = ["Find the smallest angle.", "How big is the smallest angle?", "What is the smallest angle?", "Work out the size of the smallest angle."]
ANG_MID = ["Find the middle angle.", "How big is the middle angle?", "What is the second largest angle?"]


def share(kind, key, total):
    return [(f"Asked: the {kind}. It is {{{key}}} of {total} parts.", f"{{s}}*{{{key}}}/({total})")]


def angle(kind, key, n):
    return [(f"Asked: the {kind} angle. They add up to {{t}}; it is {{{key}}} of {{sum}} parts.", f"{{t}}*{{{key}}}/({{sum}})")]


# -- simplest form ----------------------------------------------------------------------------------------------------------
def ratio(one=False):
    def draw(d):
        while True:
            a, b = (d.rng.randint(1, d.pick([5, 9, 15])) for _ in range(2))
            if gcd(a, b) == 1 and a != b:
                break
        k = d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 50, 100])
        v = dict(x=a * k, y=b * k, r_=f"{a}:{b}", g=None)
        v["g"], v["h"], v["all"], v["pl"] = d.pick(SHARED)
        v["i"], v["j"], v["mix"], v["u_"] = d.pick(MIXES)
        v["G"] = v["g"][0].upper() + v["g"][1:]
        v["rat"] = d.pick(["{}:{}", "{}:{}", "{} : {}", "{} to {}"]).format(a * k, b * k)
        return v
    return draw


SIMPLE = ["Simplify the ratio {rat}.", "Simplify {rat}.", "Write the ratio {rat} in its simplest form.", "Write {x} : {y} in simplest form.", "What is {rat} in its simplest form, as a ratio?", "Reduce the ratio {rat}.", "Give the ratio {rat} in lowest terms.", "Cancel the ratio {rat} down as far as possible.", "Express {rat} as a ratio in its simplest form.", "There are {x} {g} and {y} {h} in {pl}. What is the ratio of {g} to {h} in its simplest form?", "{n} mixes {x} {u_} of {i} with {y} {u_} of {j}. Give the ratio of {i} to {j} in its simplest form.", "{pl} has {x} {g} and {y} {h}. Write the ratio of {g} to {h} as simply as possible.", "What is the simplest form of the ratio {rat}?", "{x} {g}, {y} {h}: ratio in lowest terms?", "{x} kg to {y} kg as a simplified ratio", "Find the simplest ratio equal to {rat}.", "ratio of {x} to {y}, simplest form", "{n} won {x} games and lost {y}. What is the ratio of wins to losses in its simplest form?", "A recipe has {x} g of {i} and {y} g of {j}. Simplify the ratio."]
UNITS = [u.split("/") for u in "A metre/metres/m/cm/100,A kilogram/kilograms/kg/g/1000,A litre/litres/litres/ml/1000,An hour/hours/hours/minutes/60,A kilometre/kilometres/km/m/1000,A centimetre/centimetres/cm/mm/10".split(",")]
SMALLS = {"cm": "centimetres", "g": "grams", "ml": "millilitres", "minutes": "minutes", "m": "metres", "mm": "millimetres"}


def ratio_units(d):
    while True:
        one, bigs, u, t, k = d.pick(UNITS)
        k, n = int(k), d.pick([1, 2, 3, 4, 5, 6, 10])
        a = d.int(1, 19) * k // 20
        g = gcd(a, n * k)
        if a and a % 1 == 0 and g > 1 and n * k // g < 60 and a // g < 60:
            return dict(one=one, ks=SMALLS[t], k=k, N=n, a=a, u_=t, A=f"{a} {t}", B=f"{n} {u}" if n > 1 else f"1 {u.removesuffix('s')}", r_=f"{a // g}:{n * k // g}")


SIMPLE_U = ["Simplify {A} : {B}.", "Simplify the ratio {A} to {B}.", "Write {A} : {B} as a ratio in its simplest form.", "What is the ratio of {A} to {B} in its simplest form?", "Give the ratio {A} : {B} in lowest terms without units.", "ratio of {A} to {B}, simplest form", "Express the ratio {A} : {B} as simply as possible."]
PQ = "{p}+{q}"
TWO = [Task(drawn(), share("largest share", "big", PQ), joined(SPLIT, BIG_A), spell=0.03, weight=4), Task(drawn(), share("smallest share", "small", PQ), joined(SPLIT, SMALL_A), spell=0.03, weight=4),
       Task(drawn(), [("Asked: the difference. It is {big}-{small} of {p}+{q} parts.", "{s}*({big}-{small})/({p}+{q})")], joined(SPLIT, DIFF_A, 0), spell=0.03, weight=3),
       Task(drawn(), [("Asked: both shares. The first is {p} of {p}+{q} parts.", "{s}*{p}/({p}+{q})"), ("The second is {q} of {p}+{q} parts.", "{s}*{q}/({p}+{q})")], joined(SPLIT, BOTH_A, 0)[:40] + BOTH_X * 3, box="{r1}, {r2}", spell=0.03, weight=4)]
for _l in (True, False):
    TWO += [Task(drawn(_l), [("Asked: the difference. It is {big}-{small} of {p}+{q} parts.", "{s}*({big}-{small})/({p}+{q})")], joined(GROUP_F, MORE1 if _l else MORE2, 0) + named(N_MORE, _l) * 2, spell=0.03, weight=3)]
ONE = [Task(drawn(), [("Asked: the second share. One part is {x} divided by {p}; {q} parts are wanted.", "{x}/{p}*{q}")], KNOWN1, spell=0.03, weight=4), Task(drawn(), [("Asked: the first share. One part is {y} divided by {q}; {p} parts are wanted.", "{y}/{q}*{p}")], KNOWN2, spell=0.03, weight=4),
       Task(drawn(), [("Asked: the total. One part is {x} divided by {p}; {p}+{q} parts are wanted.", "{x}/{p}*({p}+{q})")], TOTAL1, spell=0.03, weight=2.5), Task(drawn(), [("Asked: the total. One part is {y} divided by {q}; {p}+{q} parts are wanted.", "{y}/{q}*({p}+{q})")], TOTAL2, spell=0.03, weight=2.5),
       Task(drawn(), [("Asked: the smallest share. One part is {l_} divided by {big}; {small} parts are wanted.", "{l_}/{big}*{small}")], LARGE_KNOWN, spell=0.03, weight=1.5), Task(drawn(), [("Asked: the largest share. One part is {m_} divided by {small}; {big} parts are wanted.", "{m_}/{small}*{big}")], SMALL_KNOWN, spell=0.03, weight=1.5),
       Task(drawn(), [("Asked: the total. One part is {l_} divided by {big}; {p}+{q} parts are wanted.", "{l_}/{big}*({p}+{q})")], LARGE_TOTAL, spell=0.03, weight=1), Task(drawn(), [("Asked: the total. One part is {m_} divided by {small}; {p}+{q} parts are wanted.", "{m_}/{small}*({p}+{q})")], SMALL_TOTAL, spell=0.03, weight=1)]
for _l in (True, False):
    for _w, _k in (("first", "{p}"), ("second", "{q}"), ("total", "({p}+{q})")):
        ONE += [Task(drawn(_l), [(f"Asked: the {_w if _w == 'total' else _w + ' share'}. {{big}}-{{small}} parts are {{dif}}; {_k.strip('()')} parts are wanted.", f"{{dif}}/({{big}}-{{small}})*{_k}")], dif(_w, _l), spell=0.03, weight=1)]
PQR = "{p}+{q}+{r}"
MANY = [Task(three, share(SIDE[k][5] + " share", k, PQR), which(THREE_X, k), spell=0.03, weight=2.5) for k in "pqr"]
MANY += [Task(three, share("largest share", "big", PQR), joined(THREE_S, BIG3, 0), spell=0.03, weight=3), Task(three, share("smallest share", "small", PQR), joined(THREE_S, SMALL3, 0), spell=0.03, weight=3), Task(three, [("Asked: the difference. It is {big}-{small} of {p}+{q}+{r} parts.", "{s}*({big}-{small})/({p}+{q}+{r})")], joined(THREE_S, DIF3, 0), spell=0.03, weight=1.5)]
for _a in "pqr":
    for _b in "pqr":
        if _a != _b:
            MANY += [Task(three, [(f"Asked: the {SIDE[_b][5]} share. One part is {SIDE[_a][4]} divided by {{{_a}}}; {{{_b}}} parts are wanted.", f"{SIDE[_a][4]}/{{{_a}}}*{{{_b}}}")], from_to(KNOWN3, _a, _b), spell=0.03, weight=0.6)]
    MANY += [Task(three, [(f"Asked: the total. One part is {SIDE[_a][4]} divided by {{{_a}}}; {PQR} parts are wanted.", f"{SIDE[_a][4]}/{{{_a}}}*({PQR})")], from_to(KNOWN3_T, _a, _a), spell=0.03, weight=0.7)]
MANY += [Task(angles(3), angle("largest", "big", 3), joined(ANG, ANG_BIG, 0), spell=0, weight=2), Task(angles(3), angle("smallest", "small", 3), joined(ANG, ANG_SMALL, 0), spell=0, weight=2), Task(angles(3), angle("middle", "mid", 3), joined(ANG, ANG_MID, 0), spell=0, weight=0.8),
         Task(angles(4), angle("largest", "big", 4), joined(ANG, ANG_BIG, 0), spell=0, weight=0.7), Task(angles(4), angle("smallest", "small", 4), joined(ANG, ANG_SMALL, 0), spell=0, weight=0.7),
         Task(angles(2), angle("largest", "big", 2), [f"{a} {b}" for a in ANG2 for b in ("How big is the larger angle?", "Find the larger one.", "What is the bigger angle?")], spell=0, weight=0.8), Task(angles(2), angle("smallest", "small", 2), [f"{a} {b}" for a in ANG2 for b in ("How big is the smaller angle?", "Find the smaller one.", "What is the smaller angle?")], spell=0, weight=0.8)]
FORM = [Task(ratio(), [("Asked: the ratio. {x}/{y} in lowest terms: the calculator reduces it.", "{x}/{y}")], SIMPLE, answer="{x}/{y} = {x1}, so the ratio is {r_}.", box="{r_}", spell=0, weight=6),
        Task(ratio_units, [("First {B} in {u_}: {N} times {k}.", "{N}*{k}"), ("Asked: the ratio. {a}/{r1} in lowest terms: the calculator reduces it.", "{a}/{r1}")], SIMPLE_U, answer="{N} × {k} = {r1}, and {a}/{r1} = {x2}, so the ratio is {r_}.", box="{r_}", spell=0, weight=3)]


@skill("real_plain_parts_shares", weight=3)
def real_plain_parts_shares(d):
    yield from tell(d, "parts.shares", TWO)


@skill("real_plain_parts_ratio", weight=1.8)
def real_plain_parts_ratio(d):
    yield from tell(d, "parts.ratio", ONE)


@skill("real_plain_parts_threes", weight=1.3)
def real_plain_parts_threes(d):
    yield from tell(d, "parts.threes", MANY)


@skill("real_plain_parts_simplest", weight=0.6)
def real_plain_parts_simplest(d):
    yield from tell(d, "parts.simplest", FORM)
