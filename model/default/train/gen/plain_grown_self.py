"""In the first person, and with the words that stand for numbers: my dad and I, my share and yours, six-packs, dozens, fortnights, so much for
every 20 minutes, pounds of a kilo, the same percentage every year.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, finite, short, sum_of, tell, unit

TASKS = []
add = adder(TASKS, 0.01)


def money2(q):
    q = Fraction(q)
    return str(q) if q.denominator == 1 else f"{float(q):.2f}"


def solved(v):
    return v["s1"]


# -- my dad and I ----------------------------------------------------------------------------------------------------------------
KIN_OLD = ["My dad", "My mother", "My aunt", "My older brother", "My big sister", "My boss", "My uncle", "My grandma", "My teacher", "My neighbour"]
KIN_YOUNG = ["my son", "my daughter", "my little brother", "my niece", "my nephew", "my younger sister", "my cousin", "my grandson"]


def kin(draw):
    def drawn(d):
        v = draw(d)
        o = d.pick(KIN_OLD)
        v["O"], v["o"], v["y_"] = o, o[0].lower() + o[1:], d.pick(KIN_YOUNG)
        v["Y"] = v["y_"][0].upper() + v["y_"][1:]
        return v
    return drawn


def plus(d):
    x, k = d.int(6, 55), d.int(2, 35)
    return dict(k=k, s=2 * x + k)


def times(d):
    x, k = d.int(3, 22), d.int(2, 7)
    return dict(k=k, kw="twice" if k == 2 else f"{k} times", s=(k + 1) * x)


YX = ("The younger is x and the older x+{k}. The equation is x+(x+{k})={s}.", "solve(x+(x+{k})={s})")
YK = ("The younger is x and the older {k}x. The equation is x+{k}x={s}.", "solve(x+{k}x={s})")
ADDS = ["Our ages [sum|add up] to {s}.", "Together we are {s}.", "We are {s} together.", "Our ages make {s}.", "The two of us are {s} years old in all."]
add(kin(plus), [("Asked: the younger. " + YX[0], YX[1])], [f"{{O}} is {{k}} years older than me. {a} How old am I?" for a in ADDS] + ["I am {k} years younger than {o}. Together we are {s}. How old am I?", "I am {k} years older than {y_}. Our ages add up to {s}. How old is {y_}?", "{Y} is {k} years younger than I am, and together we are {s}. How old is {y_}?", "My two sons are {k} years apart and together {s}. How old is the younger?", "Our two cats are {s} years old together; one is {k} years older. How old is the younger cat?", "Two sisters are {k} years apart. Their ages add up to {s}. What is the age of the younger?", "There are {k} years between my two kids. Together they are {s}. How old is the younger one?"], 1.6, box=solved, answer="x + (x + {k}) = {s} gives x = {s1}.")
add(kin(plus), [("Asked: the older. " + YX[0], YX[1]), ("The older is {s1} plus {k}.", "{s1}+{k}")], [f"{{O}} is {{k}} years older than me. {a} How old is {{o}}?" for a in ADDS] + ["I am {k} years younger than {o}. Together we are {s}. How old is {o}?", "I am {k} years older than {y_}. Our ages add up to {s}. How old am I?", "My two sons are {k} years apart and together {s}. How old is the older?", "Two sisters are {k} years apart. Their ages add up to {s}. What is the age of the older?", "There are {k} years between my two kids. Together they are {s}. How old is the older one?"], 1.4, answer="x + (x + {k}) = {s} gives x = {s1}; then {s1} + {k} = {r2}.")
add(kin(times), [("Asked: the younger. " + YK[0], YK[1])], [f"{{O}} is {{kw}} as old as I am. {a} How old am I?" for a in ADDS] + ["I am {kw} as old as {y_}. Together we are {s}. How old is {y_}?", "{O} is {kw} my age and the sum of our ages is {s}. How old am I?", "My dog and my cat are {s} years old together. The dog is {kw} as old as the cat. How old is the cat?", "The old house is {kw} the age of the new one, and together they are {s} years old. How old is the new one?"], 1.4, box=solved, answer="x + {k}x = {s} gives x = {s1}.")
add(kin(times), [("Asked: the older. " + YK[0], YK[1]), ("The older is {k} times {s1}.", "{k}*{s1}")], [f"{{O}} is {{kw}} as old as I am. {a} How old is {{o}}?" for a in ADDS] + ["I am {kw} as old as {y_}. Together we are {s}. How old am I?", "My dog and my cat are {s} years old together. The dog is {kw} as old as the cat. How old is the dog?", "{n} is {kw} as old as her brother. In total they're {s}. How old is {n}?".replace("{n}", "Jo")], 1.4, answer="x + {k}x = {s} gives x = {s1}; then {k} × {s1} = {r2}.")


# -- my share and yours; two things ----------------------------------------------------------------------------------------------------
def two(d):
    k, x = d.int(2, d.pick([20, 90])), d.int(3, d.pick([40, 300]))
    v = cash(d, {}, s=str(2 * x + k), k=str(k))
    v["X"], v["Y"] = d.pick([("kettle", "toaster"), ("rake", "spade"), ("coat", "hat"), ("desk", "stool"), ("lamp", "bulb"), ("cake", "coffee"), ("bag", "belt"), ("fish", "chips"), ("oven", "hob"), ("map", "compass"), ("skirt", "blouse"), ("plate", "bowl")])
    return {**v, "out": None}


XP = ("The smaller part is x and the larger part x+{k}. The equation is x+(x+{k})={s}.", "solve(x+(x+{k})={s})")
SMALL = ["A {X} and a {Y} cost {S}. The {Y} is {K} cheaper. What does the {Y} cost?", "I paid {S} for a {X} and a {Y}, and the {X} was {K} more. How much was the {Y}?", "My {X} and {Y} were {S} together. The {Y} cost {K} less. What was the price of the {Y}?", "My brother and I paid {S} together. I paid {K} more. How much did he pay?", "My wife and I earn {S} together; she earns {K} more than me. What do I earn?", "{S} is split so that I get {K} less than my partner. How much do I get?", "Two bills come to {S}. One is {K} higher than the other. How much is the lower bill?", "The two rooms cost {S} together. One costs {K} more. What does the cheaper room cost?"]
LARGE = ["A {X} and a {Y} cost {S}. The {Y} is {K} cheaper. What does the {X} cost?", "I paid {S} for a {X} and a {Y}, and the {X} was {K} more. How much was the {X}?", "My {X} and {Y} were {S} together. The {Y} cost {K} less. What was the price of the {X}?", "My brother and I paid {S} together. I paid {K} more. How much did I pay?", "My wife and I earn {S} together; she earns {K} more than me. What does she earn?", "{S} is split so that I get {K} more than my partner. How much do I get?", "Two bills come to {S}. One is {K} higher than the other. How much is the higher bill?", "The two rooms cost {S} together. One costs {K} more. What does the dearer room cost?"]
add(two, [("Asked: the smaller part. " + XP[0], XP[1])], SMALL, 1.4, box=solved, answer="x + (x + {k}) = {s} gives x = {s1}.")
add(two, [("Asked: the larger part. " + XP[0], XP[1]), ("The larger part is {s1} plus {k}.", "{s1}+{k}")], LARGE, 1.4, answer="x + (x + {k}) = {s} gives x = {s1}; then {s1} + {k} = {r2}.")


# -- words for numbers ----------------------------------------------------------------------------------------------------------------------
def packs(d):
    w, one, k = d.pick([("six-packs", "A six-pack has 6", 6), ("dozens", "A dozen is 12", 12), ("four-packs", "A four-pack has 4", 4), ("pairs", "A pair is 2", 2), ("ten-packs", "A ten-pack has 10", 10)])
    a = d.int(k * 2, k * 30)
    return dict(w=w, one=one, k=k, a=a, q=d.int(2, 40), i={"pairs": d.pick(["socks", "gloves", "shoes", "skis"]), "dozens": d.pick(["eggs", "rolls", "roses", "pens"])}.get(w, d.pick(["bottles", "cans", "rolls", "yoghurts"])))


add(packs, [("{one}: {a} divided by {k}, rounded up to a whole number: ceil.", "ceil({a}/{k})")], """
We need {a} {i}, sold in {w}. How many {w} do we have to buy?
The {i} only come in {w}. I want {a}. How many {w} is that?
{a} {i} are wanted. How many {w} must be bought?
How many {w} do I need for {a} {i}?
The hikers want {a} {i}, and the shop has {w}. How many {w} should they buy?
""", 1, answer="{a} ÷ {k}, rounded up, is {r1}.")
add(packs, [("{one}: {q} times {k}.", "{q}*{k}")], """
I bought {q} {w} of {i}. How many {i} is that?
There are {q} {w} of {i} in the store. How many {i} are there?
{q} {w} of {i}: how many single ones?
How many {i} are in {q} {w}?
""", 0.8)


def dozen(d):
    while True:
        c, k = d.int(2, 60) * 12, d.int(2, 40)
        a = Fraction(c, 100)
        if short(a):
            return cash(d, dict(k=k), a=money2(a))


add(dozen, [("A dozen is 12: one costs {a} divided by 12.", "{a}/12")], """
Eggs are {A} a dozen. What does a single egg cost?
A dozen rolls cost {A}. How much is one roll?
Roses are {A} the dozen. What is the price of one rose?
I paid {A} for a dozen pens. What did each cost?
What does one cost at {A} a dozen?
""", 0.8)


def fortnight(d):
    k, n, one = d.pick([(14, "a fortnight", "A fortnight is 14 days"), (7, "a week", "A week has 7 days"), (30, "a month of 30 days", ""), (365, "a year", "A year has 365 days"), (52, "a year", "A year has 52 weeks"), (12, "a year", "A year has 12 months"), (24, "a day", "A day has 24 hours")])
    per = {14: "day", 7: "day", 30: "day", 365: "day", 52: "week", 12: "month", 24: "hour"}[k]
    return cash(d, dict(k=k, n_=n, one=(one + ": ") if one else "", per=per), a=sum_of(d, 1, 60, 0.3))


add(fortnight, [("{one}{a} times {k}.", "{a}*{k}")], """
I spend {A} a {per} on coffee. How much is that in {n_}?
Parking costs {A} a {per}. What do I pay in {n_}?
{n} puts away {A} every {per}. How much is it in {n_}?
The heater costs {A} a {per} to run. What does it cost in {n_}?
A newspaper is {A} a {per}. How much in {n_}?
""", 0.9)


# -- so much for every 20 minutes ---------------------------------------------------------------------------------------------------------
def slots(d):
    t = d.pick([10, 12, 15, 20, 30])
    h = d.int(1, 5)
    c = d.pick([20, 25, 30, 40, 50, 60, 75, 80, 90])
    form = d.pick([("${}", "dollar", "cents", "bill"), ("£{}", "pound", "pence", "note"), ("£{}", "pound", "pence", "note"), ("€{}", "euro", "cents", "note")])
    from .plain_b_base import money
    v = money(d, dict(t_=t, h=h, H=f"{h} hours" if h > 1 else "1 hour"), form=form, a=f"0.{c:02d}")
    v["q"] = d.pick([f"{c}p", f"{c} pence"]) if form[2] == "pence" else f"{c} cents"
    return v


SLOT = [("In minutes: {h} times 60; divided by {t_}.", "{h}*60/{t_}"), ("The cost is {r1} times {a}.", "{r1}*{a}")]
add(slots, [("Asked: the cost. " + SLOT[0][0], SLOT[0][1]), SLOT[1]], """
A parking meter takes {q} for {t_} minutes. What do {H} cost in {words}?
The washing machine costs {q} for every {t_} minutes. What do {H} cost?
The internet café charges {q} per {t_} minutes. How much is it for {H}?
A phone box takes {q} for each {t_} minutes. What does {H} cost?
Parking is {q} every {t_} minutes. I stay {H}. What do I pay?
The scooter is {q} per {t_} minutes. How much for {H}?
""", 1)


def sticks(d):
    t = d.pick([5, 10, 12, 15, 20, 30])
    h, k = d.int(1, 8), d.int(1, 20)
    return dict(t_=t, h=h, H=f"{h} hours" if h > 1 else "1 hour", k=k)


add(sticks, [("In minutes: {h} times 60; divided by {t_}.", "{h}*60/{t_}")], """
A bus leaves every {t_} minutes. How many buses is that in {H}?
One haircut takes {t_} minutes. How many haircuts fit in {H}?
The doctor sees a patient every {t_} minutes. How many patients in {H}?
A lesson lasts {t_} minutes. How many lessons are there in {H}?
A machine needs {t_} minutes for one part. How many parts does it make in {H}?
""", 0.7)

# -- a factor that is given --------------------------------------------------------------------------------------------------------------
FACT = [("kilogram", "pounds", "2.2", "kg"), ("mile", "km", "1.6", "miles"), ("inch", "cm", "2.54", "inches"), ("gallon", "litres", "4.5", "gallons"), ("foot", "cm", "30", "feet"), ("stone", "kg", "6.35", "stone"), ("ounce", "g", "28", "ounces"), ("cup", "ml", "240", "cups"), ("acre", "m²", "4047", "acres"), ("yard", "cm", "91", "yards")]


def factor(d):
    one, u, f, many = d.pick(FACT)
    k = d.int(2, 60)
    return dict(one=one, A=("an " if one[0] in "aio" else "a ") + one, u=u, f=f, many=many, k=k, b=finite(Fraction(f) * k), out=unit(u))


add(factor, [("From {many} to {u}: {k} times {f}.", "{k}*{f}")], """
There are {f} {u} in {A}. How many {u} are {k} {many}?
One {one} is {f} {u}. What are {k} {many} in {u}?
If {A} is {f} {u}, how many {u} are {k} {many}?
{k} {many} in {u}, with {f} {u} to {A}?
I read that 1 {one} is {f} {u}. How much is {k} {many} in {u}?
""", 0.9)
add(lambda d: (lambda v: {**v, "out": unit(v["many"])})(factor(d)), [("From {u} to {many}: {b} divided by {f}.", "{b}/{f}")], """
There are {f} {u} in {A}. How many {many} are {b} {u}?
One {one} is {f} {u}. What are {b} {u} in {many}?
If {A} is {f} {u}, how many {many} are {b} {u}?
{b} {u} in {many}, with {f} {u} to {A}?
""", 0.8)


# -- the same percentage every year ---------------------------------------------------------------------------------------------------------
def compound(d):
    while True:
        p, t, a = d.pick([5, 10, 20, 25, 50, 30, 40]), d.pick([2, 2, 2, 3]), d.int(1, 90) * d.pick([100, 200, 1000])
        if short(a * (1 - Fraction(p, 100)) ** t, 0) and short(a * (1 + Fraction(p, 100)) ** t, 1):
            return cash(d, dict(p=p, t_=t), a=str(a))


add(compound, [("Asked: the value after {t_} years. Each year it is 100 minus {p} percent of the year before, {t_} times.", "{a}*((100-{p})/100)^{t_}")], """
A car loses {p}% of its value every year. It cost {A}. What is it worth after {t_} years?
My van was {A} new and drops {p}% in value each year. What is its value after {t_} years?
A machine of {A} loses {p}% a year. How much is it worth in {t_} years?
The fund had {A} and shrinks by {p}% each year. What is left after {t_} years?
{A}, minus {p}% every year, after {t_} years?
""", 0.9)
add(compound, [("Asked: the value after {t_} years. Each year it is 100 plus {p} percent of the year before, {t_} times.", "{a}*((100+{p})/100)^{t_}")], """
House prices rise {p}% every year. Ours is worth {A}. What is it worth in {t_} years?
My rent of {A} goes up by {p}% each year. What is it after {t_} years?
I put {A} in the bank at {p}% compound interest a year. How much is there after {t_} years?
The shares are worth {A} and grow {p}% a year. What are they worth in {t_} years?
A pay of {A} rises by {p}% every year. How much is it after {t_} years?
""", 0.9)


@skill("real_plain_grown_self", weight=6)
def self_(d):
    yield from tell(d, "grown.self", TASKS)
