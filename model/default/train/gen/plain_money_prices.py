"""Prices of packs and single pieces, how many for another sum, two offers or tariffs, notes and coins, small coins over many
days, litres and millilitres, sales of several days, tickets sold, in plain words.
"""
from .core import skill
from .plain_b_base import small
from .plain_money_base import GOODS, POST, both, money, over, price, tell, two
from .real_words import Task


def good(d, lo=20, hi=3000):
    while True:
        one, many, a, b = d.pick(GOODS)
        if a <= hi and b >= lo:
            return one, many, *price(d, max(a, lo), min(b, hi))


ONE, THEN = ("One costs {t_} divided by {k}.", "{t_}/{k}"), ("Then {j} cost {j} times {r1}.", "{j}*{r1}")
COUNT = {12: "a dozen", 6: "half a dozen", 24: "two dozen"}


# -- some cost so much ------------------------------------------------------------------------------------------------------
def packs(d):
    one, many, t, n = good(d, 20, 2500)
    k, j = d.rng.sample([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 24, 30], 2)
    return money(d, dict(o=one, m=many, k=k, j=j), form=d.pick(POST), bare=False, t_=two(k * n), g=two(j * n))


SOME = ["{k} {m} cost {T_}.", "{n} pays {T_} for {k} {m}.", "{k} {m} are {T_}.", "If {k} {m} cost {T_},", "You get {k} {m} for {T_}.", "The price of {k} {m} is {T_}.", "{T_} buys {k} {m}.", "{m}: {k} for {T_}.", "It costs {T_} for {k} {m}."]
OTHER = ["how much are {j} {m}?", "what do {j} cost?", "what is the price of {j} {m}?", "how much for {j}?", "how much must you pay for {j} {m}?", "what would {j} be?"]
FOR_SUM = ["how many can I buy for {G}?", "how many {m} do you get for {G}?", "how many do {G} buy?", "how many {m} can {n} buy for {G}?", "for {G}, how many is that?", "how many {m} can be bought with {G}?"]
DOZEN = ["A dozen {m} cost {T_}. What do {j} {m} cost?", "{m} are {T_} a dozen. How much are {j}?", "1 dozen {m} is {T_}. Find the cost of {j} {m}.", "A dozen {m} for {T_}. Price of {j}?", "If twelve {m} are {T_}, how much for {j}?", "{n} buys {m} at {T_} per dozen. What do {j} of them cost?", "The price of one dozen {m} is {T_}. {n} needs {j}. What does {he} pay?", "{T_} a dozen: how much are {j} {m}?", "How much are {j} {m} if a dozen cost {T_}?", "dozen {m} {T_}, {j} {m}?"]


def big(texts):
    return [t[0].upper() + t[1:] for t in texts]


def after(firsts, asks):
    return [f"{f} {a}" if f.endswith(",") else f"{f} {b}" for f in firsts for a, b in zip(asks, big(asks))]


def dozens(d):
    one, many, t, n = good(d, 20, 400)
    return money(d, dict(o=one, m=many, k=12, j=d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 16, 18, 20, 30, 36, 40])), form=d.pick(POST), t_=two(12 * n))


def half_dozen(d):
    one, many, t, n = good(d, 20, 600)
    c = d.pick([6, 6, 12, 24])
    form = d.pick(POST)
    v = money(d, dict(o=one, m=many, c=c, cw=COUNT[c], Cw=COUNT[c][0].upper() + COUNT[c][1:]), form=form, p=t)
    if n < 100 and d.chance(0.6):
        v["P"] = small(n, form, d)
    return v


HALF_DOZEN = ["{n} buys {cw} {m} at {P} each. How much is that?", "What do {cw} {m} cost at {P} each?", "{Cw} {m}, {P} each, total?", "A {o} costs {P}. What is the price of {cw}?", "My dad buys {cw} {m} for {P} each. How much does he pay?", "how much are {cw} {m} at {P} each", "I take {cw} {m}. One is {P}. What do I pay?", "At {P} a piece, what do {cw} {m} come to?", "{n} needs {cw} {m}. They are {P} each. Find the total.", "Price of {cw} {m} at {P} each?", "{Cw} {m} please, they are {P} each. What is the total?"]
SOMES = [Task(packs, [ONE, THEN], after(SOME, OTHER), spell=0.04, weight=2), Task(lambda d: {**packs(d), "out": None}, [("Asked: how many. " + ONE[0], ONE[1]), ("The number is {g} divided by {r1}.", "{g}/{r1}")], after(SOME, FOR_SUM), spell=0.04, weight=3),
         Task(dozens, [("A dozen is 12: one costs {t_} divided by 12.", "{t_}/12"), THEN], DOZEN, spell=0, weight=2), Task(half_dozen, lambda v: [(f"{COUNT[v['c']][0].upper() + COUNT[v['c']][1:]} is {v['c']}: {{c}} times {{p}}.".replace("Two dozen is", "Two dozen are"), "{c}*{p}")], HALF_DOZEN, spell=0, weight=2)]


# -- a pack or single ones -------------------------------------------------------------------------------------------------
def pack_single(d):
    one, many, t, n = good(d, 60, 1500)
    k = d.pick([3, 4, 5, 6, 6, 8, 10, 10, 12, 20])
    if n < 100:
        n += 100
    less = d.int(1, max(2, n // 4))
    return money(d, dict(o=one, m=many, k=k, pk=d.pick(["pack", "box", "bag", "set"])), form=d.pick(POST), t_=two(k * (n - less)), p=two(n))


PACK = ["A {pk} of {k} {m} costs {T_}. A single {o} is {P}.", "One {o} costs {P}, a {pk} of {k} costs {T_}.", "{m} are {P} each or {T_} for a {pk} of {k}.", "A {o} is {P} alone. The {pk} of {k} is {T_}.", "A {k}-pack of {m} is {T_} and a single {o} {P}.", "You can buy a {o} for {P} or {k} {m} for {T_}.", "{k} {m} in a {pk} cost {T_}, one alone {P}."]
SAVE_EACH = ["How much do you save on each {o} with the {pk}?", "How much is saved per {o} in the {pk}?", "How much cheaper is one {o} in the {pk}?", "What is the saving per {o}?", "By how much is each {o} cheaper in the {pk}?"]
SAVE_ALL = ["How much does the {pk} save compared with {k} single ones?", "How much do I save with the {pk} if I need {k}?", "What do you save in all by taking the {pk}?", "How much cheaper is the {pk} than {k} single {m}?", "{n} needs {k}. How much does {he} save with the {pk}?", "How much more do {k} single {m} cost?"]
PASS = ["A ticket is {P}, a {k}-ticket costs {T_}. How much do I save with it for {k} visits?", "One ride is {P}. A card for {k} rides is {T_}. How much does the card save?", "A single lesson costs {P} and {k} lessons together {T_}. What is the saving for {k} lessons?", "The pool is {P} a time or {T_} for {k} times. How much is saved in {k} visits?", "{k} single rides at {P} or one card for {T_}: how much does the card save?", "A bus ticket costs {P}. {n} makes {k} trips. A pass costs {T_}. How much does {he} save with the pass?", "One wash is {P}, the card for {k} washes {T_}. saving?"]
SINGLES = [Task(pack_single, [("Asked: how much cheaper one is. " + ONE[0], ONE[1]), ("The difference is {p} minus {r1}.", "{p}-{r1}")], both(PACK, SAVE_EACH), spell=0.03, weight=3), Task(pack_single, [("{k} single ones cost {k} times {p}.", "{k}*{p}"), ("The difference is {r1} minus {t_}.", "{r1}-{t_}")], both(PACK, SAVE_ALL) + PASS * 2, spell=0.03, weight=3)]


# -- two offers, two tariffs -----------------------------------------------------------------------------------------------
def two_packs(d):
    while True:
        one, many, a, b = d.pick([g for g in GOODS if g[2] < 900])
        x, y = d.rng.sample([2, 3, 4, 5, 6, 8, 10, 12, 18, 20, 24], 2)
        n = d.int(max(8, a // 2), min(b, 600))
        k = n + d.pick([-1, 1]) * d.int(1, max(2, n // 4))
        if k > 4:
            break
    v = money(d, dict(o=one, m=many, x=x, y=y), form=d.pick([f for f in POST if f[2]]), a=two(x * n), b=two(y * k))
    return v


BY_VOLUME = [("juice", "litre", "l"), ("milk", "litre", "l"), ("oil", "litre", "l"), ("rice", "kg", "kg"), ("flour", "kg", "kg"), ("paint", "litre", "l"), ("dog food", "kg", "kg"), ("potatoes", "kg", "kg"), ("rope", "metre", "m"), ("cola", "litre", "l"), ("ribbon", "metre", "m")]


def two_sizes(d):
    while True:
        f, u, s = d.pick(BY_VOLUME)
        x, y = d.rng.sample(["0.5", "1.5", "2", "2.5", "3", "4", "5", "10", "0.75", "1.25", "7.5"], 2)
        n = d.int(60, 500)
        k = n + d.pick([-1, 1]) * d.int(4, n // 3)
        if (float(x) * n) % 1 == 0 and (float(y) * k) % 1 == 0:
            break
    return money(d, dict(f=f, u=u, s=s, x=x, y=y), form=d.pick(POST), a=two(int(float(x) * n)), b=two(int(float(y) * k)))


TWO_PACKS = ["{x} {m} cost {A} and {y} cost {B}.", "A pack of {x} {m} is {A}, a pack of {y} is {B}.", "{x} {m} for {A} or {y} for {B}.", "One shop has {x} {m} for {A}, another {y} for {B}.", "Pack 1: {x} {m}, {A}. Pack 2: {y} {m}, {B}."]
LOWEST = ["What is the lower price per {o}?", "What does one {o} cost in the cheaper pack?", "What is the price of one {o} where it is cheaper?", "Give the price of one {o} in the better offer.", "How much is a {o} if you take the cheaper one?"]
TWO_SIZES = ["{x} {s} of {f} cost {A} and {y} {s} cost {B}.", "A {x} {s} pack of {f} is {A}, one of {y} {s} is {B}.", "Brand A: {x} {s} of {f} for {A}. Brand B: {y} {s} for {B}.", "{f}: {x} {s} for {A} or {y} {s} for {B}.", "You can buy {x} {s} of {f} at {A} or {y} {s} at {B}."]
LOWEST_U = ["What is the lower price per {u}?", "What does the cheaper one cost per {u}?", "How much is a {u} of the cheaper one?", "What is the best price per {u}?", "Give the price per {u} of the better buy."]


def tariffs(d):
    while True:
        a, f, h, p = d.int(15, 80), d.int(3, 40), d.int(20, 400), d.int(2, 40)
        cost = f * 100 + h * p
        if f < a and cost != a * 100 and cost < 3 * a * 100:
            break
    form = d.pick(POST)
    v = money(d, dict(h=h, u=d.pick(["minute", "text", "km", "mile", "GB", "unit"]), big="flat" if a * 100 > cost else "use", what=d.pick(["Plan", "Offer", "Tariff", "Company", "Contract", "Shop"])), form=form, a=str(a), f=str(f), p=two(p))
    v["us"] = v["u"] if v["u"] in ("km", "GB") else v["u"] + "s"
    if form[2] and d.chance(0.6):
        v["P"] = small(p, form, d)
    return v


TARIFFS = ["{what} A is {A} a month, whatever you use. {what} B is {F} plus {P} per {u}.", "{what} A: {A} flat. {what} B: {F} and {P} for each {u}.", "{what} A costs {A}. {what} B costs {F} plus {P} a {u}.", "A flat price of {A} or {F} plus {P} per {u}.", "{n} can pay {A} flat, or {F} with {P} for every {u}."]
COST_LOW = ["What does the cheaper one cost for {h} {us}?", "Give the lower cost for {h} {us}.", "{n} uses {h} {us}. What does the cheaper one cost?", "How much is the cheaper one for {h} {us}?", "What is the least you pay for {h} {us}?"]
COST_DIFF = ["How much do they differ for {h} {us}?", "For {h} {us}, how much does the cheaper one save?", "What is the difference in cost for {h} {us}?", "{n} uses {h} {us}. How much does {he} save with the cheaper one?"]
COST_B = ["How much does {what_} B cost for {h} {us}?", "What is the cost of B for {h} {us}?", "{n} takes B and uses {h} {us}. What does {he} pay?", "What does B cost with {h} {us}?"]


def differ(v):
    hi, lo = ("{a}", "{r1}") if v["big"] == "flat" else ("{r1}", "{a}")
    return [("The second one: {f} plus {h} times {p}.", "{f}+{h}*{p}"), (f"The difference: {hi} minus {lo}.", f"{hi}-{lo}")]


OFFERS = [Task(two_packs, [("The lower of {a} divided by {x} and {b} divided by {y}.", "min({a}/{x}, {b}/{y})")], both(TWO_PACKS, LOWEST), answer="The lower of {a} ÷ {x} and {b} ÷ {y} is {r1}.", spell=0.02, weight=2),
          Task(two_sizes, [("The lower of {a} divided by {x} and {b} divided by {y}.", "min({a}/{x}, {b}/{y})")], both(TWO_SIZES, LOWEST_U), answer="The lower of {a} ÷ {x} and {b} ÷ {y} is {r1}.", spell=0, weight=2),
          Task(tariffs, [("The lower of {a} and {f} plus {h} times {p}.", "min({a}, {f}+{h}*{p})")], both(TARIFFS, COST_LOW), answer="The lower of {a} and {f} + {h} × {p} is {r1}.", spell=0, weight=1.5), Task(tariffs, differ, both(TARIFFS, COST_DIFF), spell=0, weight=1.5),
          Task(tariffs, [("The total is {f} plus {h} times {p}.", "{f}+{h}*{p}")], [t.replace("{what_}", "{what}") for t in both(TARIFFS[:3], COST_B)], spell=0, weight=1.5)]


@skill("real_plain_money_packs", weight=1.8)
def real_plain_money_packs(d):
    yield from tell(d, "money.packs", SOMES + SINGLES + OFFERS)


# -- notes and coins -------------------------------------------------------------------------------------------------------
BILLS = {1: ["ones", "one-dollar bills"], 5: ["fives", "five-dollar bills", "$5 bills"], 10: ["tens", "ten-dollar bills", "$10 bills"], 20: ["twenties", "twenty-dollar bills", "$20 bills"], 50: ["fifties", "fifty-dollar bills", "$50 bills"]}
NOTES = {5: ["£5 notes", "fivers", "five-pound notes"], 10: ["£10 notes", "tenners", "ten-pound notes"], 20: ["£20 notes", "twenty-pound notes"], 2: ["£2 coins", "two-pound coins"], 50: ["£50 notes"]}
EUROS = {5: ["€5 notes", "five-euro notes"], 10: ["€10 notes", "ten-euro notes"], 20: ["€20 notes", "twenty-euro notes"], 2: ["€2 coins", "two-euro coins"], 50: ["€50 notes", "fifty-euro notes"]}
PIECES = {"pound": [(50, "50p coins", "50p"), (20, "20p coins", "20p"), (10, "10p coins", "10p"), (5, "5p coins", "5p"), (2, "2p coins", "2p")], "dollar": [(25, "quarters", "a quarter"), (10, "dimes", "a dime"), (5, "nickels", "a nickel"), (1, "pennies", "a penny")], "euro": [(50, "50 cent coins", "50 cents"), (20, "20 cent coins", "20 cents"), (10, "10 cent coins", "10 cents"), (5, "5 cent coins", "5 cents")]}
SIGN = {"pound": "£", "dollar": "$", "euro": "€"}


def wallet(k):
    def draw(d):
        cur, table = d.pick([("dollar", BILLS), ("pound", NOTES), ("euro", EUROS)])
        vs = d.rng.sample(sorted(table), k)
        v = {}
        for i, x in enumerate(vs):
            v[f"c{i}"], v[f"v{i}"], v[f"w{i}"] = d.int(2, 12), str(x), d.pick(table[x])
        return {**v, "out": lambda t: SIGN[cur] + t}
    return draw


def purse(k):
    def draw(d):
        cur = d.pick(["pound", "pound", "dollar", "dollar", "euro"])
        xs = d.rng.sample(PIECES[cur], k)
        v = dict(words=cur + "s")
        for i, (x, w, _) in enumerate(xs):
            v[f"c{i}"], v[f"v{i}"], v[f"w{i}"] = d.int(2, 15), two(x), w
        return {**v, "out": lambda t: SIGN[cur] + t}
    return draw


HAVE2 = ["{n} has {c0} {w0} and {c1} {w1}. HOW", "In my purse are {c0} {w0} and {c1} {w1}. HOW", "I have {c0} {w0} and {c1} {w1}. HOW", "There are {c0} {w0} and {c1} {w1} in a jar. HOW", "{c0} {w0} and {c1} {w1}, HOW", "{n} finds {c0} {w0} and {c1} {w1}. HOW", "{n} pays with {c0} {w0} and {c1} {w1}. HOW", "Count {c0} {w0} and {c1} {w1}. HOW"]
HAVE3 = ["{n} has {c0} {w0}, {c1} {w1} and {c2} {w2}. HOW", "In the till are {c0} {w0}, {c1} {w1} and {c2} {w2}. HOW", "I have {c0} {w0}, {c1} {w1} and {c2} {w2}. HOW", "My money box holds {c0} {w0}, {c1} {w1} and {c2} {w2}. HOW", "{c0} {w0}, {c1} {w1}, {c2} {w2}. HOW", "Count my coins and notes: {c0} {w0}, {c1} {w1} and {c2} {w2}. HOW"]
HOW = ["How much money is that?", "How much is it in all?", "What is the total?", "how much is that altogether?", "How much money is it together?", "What is the sum of money?"]
HOW_IN = ["How much is that in {words}?", "How many {words} is it?", "What is it in {words}?", "How much money is that, in {words}?", "total in {words}?"]


def with_how(frames, asks):
    return [f.replace("HOW", a if not f.endswith(", HOW") else a[0].lower() + a[1:]) for f in frames for a in asks]


def change_into(d):
    cur = d.pick(["pound", "dollar", "euro"])
    x, many, one = d.pick(PIECES[cur])
    c = d.int(2, d.pick([40, 120]))
    return dict(x=two(x), many=many, c=c, s=str(c * x // 100 if c * x % 100 == 0 else two(c * x)), S=SIGN[cur] + two(c * x), one=one, words=cur + "s", u=SIGN[cur])


INTO = ["How many {many} are there in {S}?", "{n} changes {S} into {many}. How many does {he} get?", "how many {many} make {S}", "How many {many} do I need for {S}?", "{S} is paid in {many}. How many is that?", "A bag of {many} is worth {S}. How many coins are in it?", "How many {many} are worth {S}?", "{S} in {many}, how many coins?", "I have only {many}, worth {S} in all. How many have I got?", "{S} = how many {many}?"]
OUT_OF = ["How many {words} are {c} {many}?", "{n} has {c} {many}. How much is that in {words}?", "{c} {many}, how much in {words}?", "What are {c} {many} worth in {words}?", "A jar holds {c} {many}. How many {words} is that?", "how much money is {c} {many}, in {words}", "I counted {c} {many}. What are they worth in {words}?"]


def daily_coins(d):
    form = d.pick([f for f in POST if f[2]])
    n, c = d.pick([2, 5, 10, 15, 20, 25, 30, 40, 50, 75, 80, 90]), d.pick([7, 10, 12, 14, 20, 28, 30, 30, 31, 52, 60, 90, 100, 200, 250, 365])
    return money(d, dict(c=c, q=small(n, form, d), x=two(n)), form=form, p=two(n))


DAILY = ["{n} saves {q} a day. How many {words} is that after {c} days?", "{q} a day for {c} days, how many {words}?", "I put {q} in a jar each day. How much is in it after {c} days, in {words}?", "A bulb uses {q} of current a day. What does it cost in {c} days, in {words}?", "{c} text messages at {q} each: how much in {words}?", "Each call costs {q}. What do {c} calls cost in {words}?", "{n} gets {q} for every bottle and brings {c} bottles. How many {words} is that?", "A copy is {q}. How many {words} for {c} copies?", "{c} copies at {q} each, cost in {words}?", "{n} folds {c} napkins for {q} each. How many {words} does {he} earn?", "We sell {c} buns at {q} each. How much is it in {words}?", "{c} stickers, {q} each. What is that in {words}?"]
COINS = [Task(wallet(2), [("The total is {c0} times {v0} plus {c1} times {v1}.", "{c0}*{v0}+{c1}*{v1}")], with_how(HAVE2, HOW), spell=0.3, weight=2), Task(wallet(3), [("The total is {c0} times {v0} plus {c1} times {v1} plus {c2} times {v2}.", "{c0}*{v0}+{c1}*{v1}+{c2}*{v2}")], with_how(HAVE3, HOW), spell=0.3, weight=2),
         Task(purse(2), [("The total is {c0} times {v0} plus {c1} times {v1}.", "{c0}*{v0}+{c1}*{v1}")], with_how(HAVE2, HOW_IN), spell=0.3, weight=2), Task(purse(3), [("The total is {c0} times {v0} plus {c1} times {v1} plus {c2} times {v2}.", "{c0}*{v0}+{c1}*{v1}+{c2}*{v2}")], with_how(HAVE3, HOW_IN), spell=0.3, weight=2),
         Task(change_into, [("One is {x}: {s} divided by {x}.", "{s}/{x}")], INTO, spell=0, weight=2), Task(change_into, [("One is {x}: {c} times {x}.", "{c}*{x}")], OUT_OF, answer="{c} × {x} = {u}{r1}.", spell=0.1, weight=1.5), Task(daily_coins, [("Asked: the price in {words}. One costs {p}: {c} times {p}.", "{c}*{p}")], DAILY, spell=0, weight=2.5)]


@skill("real_plain_money_coins", weight=1.6)
def real_plain_money_coins(d):
    yield from tell(d, "money.coins", COINS, story=d.chance(0.4))


# -- weights and volumes ---------------------------------------------------------------------------------------------------
FOOD = "cheese ham salmon rice flour sugar coffee nuts pasta beef chicken grapes cherries mushrooms olives raisins oats honey sausage butter tea almonds".split()
VESSELS = [("glass", "glasses"), ("cup", "cups"), ("bottle", "bottles"), ("mug", "mugs"), ("jar", "jars"), ("can", "cans"), ("jug", "jugs"), ("bowl", "bowls")]


def grams_for(d):
    while True:
        t, n = price(d, 200, 3600)
        g = d.pick([50, 100, 150, 200, 250, 300, 400, 500, 600, 750, 800])
        if n * g % 1000 == 0:
            return money(d, dict(f=d.pick(FOOD)), form=d.pick(POST), bare=False, p=t, g=two(n * g // 1000))


GRAMS = ["{f} costs {P} per kg. How many grams do I get for {G}?", "A kilo of {f} is {P}. How many grams are {G} worth?", "How many grams of {f} for {G} at {P} a kilo?", "{n} pays {G} for {f} at {P} per kg. How many grams is that?", "{f} at {P}/kg, I pay {G}. How many g?", "For {G}, how many grams of {f} if a kg costs {P}?", "{f} is {P} a kilogram. {n} has {G}. How many grams can {he} buy?", "One kg of {f} costs {P}. {G} buys how many grams?"]


def vessels(d):
    one, many = d.pick(VESSELS)
    ml = d.pick([100, 125, 150, 200, 250, 250, 300, 330, 400, 500, 750])
    while True:
        k = d.int(2, 40)
        if k * ml % 100 == 0:
            break
    li = two(k * ml // 10) if k * ml % 1000 else str(k * ml // 1000)
    return dict(o=one, m=many, ml=ml, k=k, li=li.rstrip("0") if "." in li else li, dr=d.pick(["water", "juice", "milk", "tea", "soup", "punch", "cola", "lemonade"]))


POUR = ["A jug holds {li} litres of {dr}. How many {ml} ml {m} can be filled?", "How many {ml} ml {m} do you get from {li} litres of {dr}?", "{li} litres of {dr} are poured into {m} of {ml} ml. How many {m} is that?", "There are {li} l of {dr}. A {o} takes {ml} ml. How many {m}?", "{n} pours {li} litres of {dr} into {ml} ml {m}. How many {m} does {he} fill?", "how many {m} of {ml} ml from {li} l", "Each {o} holds {ml} ml. How many {m} for {li} litres?", "We have {li} litres of {dr} and {m} of {ml} ml. How many can we fill?"]
LITRES = ["{k} {m} of {ml} ml, how many litres is it?", "{n} drinks {k} {m} of {dr} with {ml} ml each. How many litres is that?", "How many litres are {k} {m} of {ml} ml?", "A crate has {k} {m} of {ml} ml each. How many litres of {dr} are in it?", "{k} {m} hold {ml} ml each. What is that in litres?", "Each {o} has {ml} ml of {dr}. How many litres are in {k} {m}?", "{k} times {ml} ml in litres?", "We fill {k} {m} with {ml} ml of {dr} each. How many litres do we need?"]


def big_bottles(d):
    x = d.pick(["0.5", "0.75", "1.5", "0.7", "0.2", "0.25", "1.25", "2.5", "0.3", "0.4", "0.6"])
    k = d.int(3, 60)
    s = two(round(float(x) * 100) * k)
    return dict(x=x, k=k, s=s.rstrip("0") if "." in s else s, dr=d.pick(["water", "juice", "milk", "oil", "wine", "cider", "syrup", "cola"]), b=d.pick(["bottle", "jug", "jar", "can"]))


BOTTLES = ["One {b} holds {x} l. How many {b}s for {s} l?", "A {b} holds {x} litres. How many {b}s are needed for {s} litres of {dr}?", "How many {x}-litre {b}s can be filled from {s} litres of {dr}?", "{s} litres of {dr} go into {b}s of {x} litres. How many {b}s?", "{dr} is sold in {x} l {b}s. How many {b}s make {s} l?", "{n} needs {s} litres of {dr}. A {b} has {x} litres. How many {b}s must {he} buy?", "{s} l, {x} l per {b}, how many {b}s?", "There are {s} litres of {dr}. Each {b} takes {x} litres. How many {b}s are filled?"]
BOTTLES_ALL = ["One {b} holds {x} l. How many litres are in {k} {b}s?", "{k} {b}s of {x} litres: how many litres?", "A {b} has {x} litres of {dr}. How much is in {k} {b}s?", "{n} buys {k} {b}s of {dr} with {x} litres each. How many litres is that?", "How much {dr} do {k} {b}s of {x} l hold?"]
VOLUME = [Task(lambda d: {**grams_for(d), "out": None}, [("A kilo is 1000 g: {g} divided by {p}, times 1000.", "{g}/{p}*1000")], GRAMS, spell=0, weight=3), Task(vessels, [("A litre has 1000 ml: {li} times 1000, divided by {ml}.", "{li}*1000/{ml}")], POUR, spell=0, weight=2.5), Task(vessels, [("A litre has 1000 ml: {k} times {ml}, divided by 1000.", "{k}*{ml}/1000")], LITRES, spell=0, weight=2.5),
          Task(big_bottles, [("{s} divided by {x}.", "{s}/{x}")], BOTTLES, spell=0, weight=2.5), Task(big_bottles, [("{k} times {x}.", "{k}*{x}")], BOTTLES_ALL, spell=0, weight=1)]


@skill("real_plain_money_volume", weight=1.3)
def real_plain_money_volume(d):
    yield from tell(d, "money.volume", VOLUME)


# -- sales -----------------------------------------------------------------------------------------------------------------
def sold(k):
    def draw(d):
        top = d.pick([20, 60, 150])
        xs = [d.int(3, top) for _ in range(k)]
        o, many, t, n = good(d, 50, 900)
        v = dict(zip("xyz", xs))
        return money(d, dict(v, o=o, m=many, s=sum(xs)), form=d.pick(POST), p=t, t_=two(n * sum(xs)), w=two(d.int(1, max(2, n * sum(xs) // 150)) * 100))
    return draw


DAYS3 = ["{n} sells {x} {m} on Monday, {y} on Tuesday and {z} on Wednesday at {P} each.", "Monday: {x} {m}, Tuesday: {y}, Wednesday: {z}, at {P} each.", "A stall sells {x}, {y} and {z} {m} on three days for {P} each.", "{x} {m} are sold in the morning, {y} at noon and {z} in the evening, {P} each.", "In three weeks {x}, {y} and {z} {m} were sold at {P}."]
DAYS2 = ["{n} sells {x} {m} on {day} and {y} on {day3} at {P} each.", "A shop sold {x} {m} in the morning and {y} in the afternoon for {P} each.", "{x} {m} on Saturday, {y} on Sunday, {P} each.", "{n} sold {x} {m} and {m_} sold {y}. Each cost {P}."]
DAYS2 = DAYS2[:3] + ["A {o} costs {P}. {x} were sold on {day} and {y} on {day3}."]
TAKEN = ["How much money is that?", "How much was taken?", "What are the sales?", "How much comes in?", "How much money did it bring?", "total sales?", "How much was earned?"]
TICKETS_SOLD = ["Each ticket costs {P}. How many tickets were sold if {T_} was collected?", "A raffle took {T_}. A ticket is {P}. How many were sold?", "{n} sold cakes at {P} each and has {T_} now. How many cakes was that?", "The cinema took {T_} at {P} a seat. How many people came?", "{T_} came in, {P} per person. How many people?", "Everyone paid {P}, in all {T_}. How many were there?", "How many {m} at {P} each make {T_}?", "The stall took {T_} selling {m} at {P}. How many {m} were sold?", "{P} per car, {T_} in total. How many cars parked?", "A club got {T_} in fees of {P}. How many members paid?"]
PROFIT = ["{n} spends {W} on supplies and sells {s} {m} at {P} each. What is the profit?", "A stand spent {W} and sold {s} {m} at {P} each. What's the profit?", "The ingredients cost {W}. {s} {m} were sold for {P} each. How much profit was made?", "{s} {m} sold at {P}, costs of {W}: profit?", "We sold {s} {m} for {P} each. Everything cost us {W}. What did we earn in the end?", "It cost {W} to make {s} {m}, which are sold for {P} each. Find the profit.", "After paying {W} for materials, {n} sells {s} {m} at {P}. What is left as profit?", "How much profit is it to sell {s} {m} at {P} each if the costs are {W}?"]
SOLD = [Task(sold(3), [("The number is the sum: {x} plus {y} plus {z}.", "{x}+{y}+{z}"), ("The sales are {r1} times {p}.", "{r1}*{p}")], both(DAYS3, TAKEN), spell=0.04, weight=2), Task(sold(2), [("The number is the sum: {x} plus {y}.", "{x}+{y}"), ("The sales are {r1} times {p}.", "{r1}*{p}")], both(DAYS2, TAKEN), spell=0.04, weight=1.5),
        Task(lambda d: {**sold(2)(d), "out": None}, [("The number is {t_} divided by {p}.", "{t_}/{p}")], TICKETS_SOLD, spell=0, weight=2), Task(sold(2), [("The sales are {s} times {p}.", "{s}*{p}"), ("The profit is {r1} minus {w}.", "{r1}-{w}")], PROFIT, spell=0.03, weight=2.5)]


def lunches(d):
    while True:
        c, (_, many, t, n) = d.int(2, 9), good(d, 30, 2500)
        unit = d.pick([None, None, ("kg", "sugar rice flour apples potatoes onions cheese grapes".split()), ("metres", "cloth ribbon wire rope fence".split()), ("litres", "milk juice petrol paint oil".split())])
        if c * n > 150:
            break
    g = over(d, c * n, 6)
    what, price_ = (f"{c} {many} at {{P}} each", "") if not unit else (f"{c} {unit[0]} of {d.pick(unit[1])} at {{P}} {d.pick(['per', 'a'])} {unit[0].rstrip('s') if unit[0] != 'kg' else 'kg'}", "")
    v = money(d, dict(c=c), form=None if d.chance(0.3) else d.pick(POST), p=t, g=g)
    v["what"] = what.format(P=v["P"])
    return v


SPENDS = ["{n} had {G}. {He} bought {what}. How much money is left?", "{n} has {G} and buys {what}. What is left?", "I had {G} and got {what}. How much have I got left?", "What is left of {G} after buying {what}?", "{n} goes shopping with {G} and takes {what}. How much is left with {him}?", "From {G}, {n} pays for {what}. How much remains?", "{what}. I had {G}. What is left?", "{G} minus {what}?", "How much of {G} remains if {n} buys {what}?", "My mum gave me {G} for {what}. How much do I bring back?"]
SOLD += [Task(lunches, [("Asked: the change. The cost is {c} times {p}.", "{c}*{p}"), ("The change is {g} minus {r1}.", "{g}-{r1}")], SPENDS, spell=0, weight=3)]


@skill("real_plain_money_sales", weight=1.4)
def real_plain_money_sales(d):
    yield from tell(d, "money.sales", SOLD)

