"""Shopping in plain words: baskets with counts, change from a note, prices in small coins asked in large money and the other
way, the price per 100 g, per kilo and per item, how many one can buy, how much cheaper one is.
"""
from .core import skill
from .plain_b_base import SMALL, coins, money, price, small, small_out, tell, two
from .real_money_base import BULK, GOODS
from .real_words import Task

GOODS = [g for g in GOODS if g[0] not in ("stamp", "yoghurt", "pen", "notebook", "battery")]
CHEAP = [g for g in GOODS if g[2] < 300]
CENTS = [g for g in GOODS if g[2] <= 90]


def goods(d, k=1, lo=0, hi=10 ** 6):
    """k goods with a price each: (one, many, price as text)."""
    out = []
    while len(out) < k:
        one, many, a, b = d.pick(GOODS)
        if b >= lo and a <= hi and all(one != g[0] for g in out):
            out.append((one, many, price(d, max(a, lo), min(b, hi))[0]))
    return out


def note(d, total):
    """What somebody pays with: more than `total` cents."""
    able = [n for n in (200, 500, 1000, 2000, 5000, 10000, 20000) if total < n <= 20 * total + 500]
    return two(d.pick(able[:3])) if able else two((total // 10000 + 1) * 10000)


# -- baskets ---------------------------------------------------------------------------------------------------------------
def basket(k, change=False):
    def draw(d):
        gs, v, total = goods(d, k, hi=3000), {}, 0
        for i, (one, many, p) in enumerate(gs):
            c = d.int(2, 9)
            v[f"o{i}"], v[f"m{i}"], v[f"c{i}"] = one, many, c
            total += c * coins(p) if k == 2 or not change else coins(p)
        extra = {f"p{i}": g[2] for i, g in enumerate(gs)}
        if change:
            extra["g"] = note(d, total)
        if change and k == 3 and d.chance(0.3):
            return {**v, **extra, **{x.upper(): f"{coins(p) // 100}.{coins(p) % 100:02d}" for x, p in extra.items()}}
        return money(d, v, **extra)
    return draw


ITEM2 = ["{c0} {m0} at {P0} each and {c1} {m1} at {P1} each", "{c0} {m0} ({P0} each) and {c1} {m1} ({P1} each)", "{c0} {m0} for {P0} each and {c1} {m1} for {P1} each", "{c0} {m0} at {P0} and {c1} {m1} at {P1}", "{c0} {m0} costing {P0} each and {c1} {m1} costing {P1} each", "{c0} {m0}, {P0} each, and {c1} {m1}, {P1} each"]
WHAT2 = ["What do ITEMS cost together?", "How much do ITEMS cost?", "Total for ITEMS?", "{n} buys ITEMS. How much is that?", "I buy ITEMS. What do I pay?", "how much is ITEMS", "What is the total of ITEMS?", "{n} orders ITEMS. What is the bill?", "We need ITEMS. What will it cost?", "My {kin} bought ITEMS. How much was it altogether?", "Find the total price of ITEMS.", "ITEMS, what is the total?", "add it up for me: ITEMS"]
FIRST2 = ["A {o0} costs {P0} and a {o1} costs {P1}. ASK", "A {o0} is {P0}, a {o1} is {P1}. ASK", "{m0} cost {P0} each, {m1} {P1} each. ASK", "One {o0} costs {P0}. One {o1} costs {P1}. ASK", "Price list: {o0} {P0}, {o1} {P1}. ASK", "A {o0} sells for {P0} and a {o1} for {P1}. ASK", "The price of a {o0} is {P0} and of a {o1} {P1}. ASK", "In a shop a {o0} costs {P0} and a {o1} {P1}. ASK", "{m0} are {P0} each and {m1} are {P1} each. ASK"]
ASK2 = ["How much do {c0} {m0} and {c1} {m1} cost?", "What do {c0} {m0} and {c1} {m1} cost in all?", "What is the price of {c0} {m0} and {c1} {m1}?", "{n} buys {c0} {m0} and {c1} {m1}. How much does {he} pay?", "I want {c0} {m0} and {c1} {m1}. What do I pay?", "total for {c0} {m0} and {c1} {m1}?", "Find the cost of {c0} {m0} and {c1} {m1}.", "How much for {c0} {m0} plus {c1} {m1}?", "How many {words} are {c0} {m0} and {c1} {m1}?"]
GIVES = ["{n} buys ITEMS and pays with {G}. What is the change?", "I buy ITEMS. I give {G}. How much change do I get?", "ITEMS. Paid with {G}. change?", "How much change from {G} for ITEMS?", "{n} takes ITEMS and hands over {G}. How much comes back?", "Change from {G} for ITEMS?", "My {kin} pays for ITEMS with {G}. How much does the shop give back?", "With {G} {n} buys ITEMS. What is left?"]
GIVES1 = ["{n} buys {c0} {m0} and {c1} {m1} and pays with {G}. What is the change?", "How much change from {G} for {c0} {m0} and {c1} {m1}?", "{n} has {G} and buys {c0} {m0} and {c1} {m1}. How much is left?", "I pay for {c0} {m0} and {c1} {m1} with {G}. how much do I get back?"]
KIN = ["mum", "dad", "aunt", "uncle", "brother", "sister", "friend"]


def kin(draw):
    return lambda d: {**draw(d), "kin": d.pick(KIN)}


def with_items(frames, items):
    """A capital where the items open the sentence is made by the frame."""
    return [f.replace("ITEMS", i) for f in frames for i in items]


TWO = with_items(WHAT2, ITEM2) + [a.replace("ASK", b) for a in FIRST2 for b in ASK2]
ITEM3 = ["{c0} {m0} at {P0} each, {c1} {m1} at {P1} each and {c2} {m2} at {P2} each", "{c0} {m0} ({P0} each), {c1} {m1} ({P1} each) and {c2} {m2} ({P2} each)"]
ONE_EACH = ["a {o0} for {P0}, a {o1} for {P1} and a {o2} for {P2}", "a {o0} at {P0}, a {o1} at {P1} and a {o2} at {P2}", "a {P0} {o0}, a {P1} {o1} and a {P2} {o2}"]
BILL = ["{n}'s things cost {P0}, {P1} and {P2}. {He} pays with {G}. What is the change?", "Items: {P0}, {P1}, {P2}. Paid {G}. Change?", "Someone buys things for {P0}, {P1} and {P2} with {G}. How much do I give back?", "The prices are {P0}, {P1} and {P2}. The customer hands over {G}. What is the change?", "{P0} and {P1} and {P2}, paid with {G}, what change?", "I pay {G} for three things at {P0}, {P1} and {P2}. How much do I get back?", "What change from {G} when the goods cost {P0}, {P1} and {P2}?"]
SUM = "The total cost is the sum of all prices."
T2, T3, T1 = "{c0}*{p0}+{c1}*{p1}", "{c0}*{p0}+{c1}*{p1}+{c2}*{p2}", "{p0}+{p1}+{p2}"


def back(total):
    return [("Asked: the change. " + SUM, total), ("The change is {g} minus {r1}.", "{g}-{r1}")]


def paid(d):
    total = d.int(105, d.pick([2000, 9999, 19999]))
    if d.chance(0.3):                  # 86.35 and 100: no currency
        g = note(d, total)
        return dict(p0=two(total), P0=f"{total // 100}.{total % 100:02d}", g=g, G=g + d.pick(["", "", ".00"]))
    return money(d, {}, p0=two(total), g=note(d, total))


PAID = ["The bill is {P0}. {n} pays with {G}. What is the change?", "Total {P0}, customer gives {G}. Change?", "A meal costs {P0} and {n} pays {G}. How much comes back?", "The till shows {P0}. I am given {G}. What change do I give?", "It costs {P0}, I paid {G}, what do I get back?", "Bill {P0}, cash {G}, how much back?", "How much change from {G} if it costs {P0}?", "Change from {G} for {P0}?", "{n} gives {G} for something that costs {P0}. How much does {he} get back?", "The shopping comes to {P0}. {n} hands over {G}. Find the change.", "sum due {P0}, received {G}, give back?", "Amount {P0}. Given {G}. What is returned?"]


def many_one(d):
    g = goods(d, 1, hi=2000)[0]
    c = d.int(2, 12)
    return money(d, dict(o0=g[0], m0=g[1], c=c), p=g[2], g=note(d, c * coins(g[2])))


MANY_ONE = ["{n} buys {c} {m0} at {P} each and pays with {G}. How much change does {he} get?", "{c} {m0} at {P} each, paid with {G}. change?", "A {o0} costs {P}. {n} buys {c} and pays with {G}. What is the change?", "What change do I get from {G} for {c} {m0} at {P} each?", "I buy {c} {m0} for {P} each with {G}. What is left?", "{n} has {G} and buys {c} {m0} at {P} each. How much is left?", "How much of {G} is left after buying {c} {m0} at {P} each?"]

SHOPPING = [Task(kin(basket(2)), [(SUM, T2)], TWO, spell=0.08), Task(kin(basket(3)), [(SUM, T3)], with_items(WHAT2, ITEM3), spell=0.08),
            Task(kin(basket(2, True)), back(T2), with_items(GIVES, ITEM2) + [a.replace("ASK", b) for a in FIRST2[:6] for b in GIVES1], spell=0.08),
            Task(kin(basket(3, True)), back(T1), BILL * 2 + with_items(GIVES, ONE_EACH), spell=0, weight=12), Task(kin(basket(3)), [(SUM, T1)], with_items(WHAT2, ONE_EACH), spell=0),
            Task(kin(paid), [("The change is {g} minus {p0}.", "{g}-{p0}")], PAID, spell=0), Task(many_one, [("Asked: the change. The cost is {c} times {p}.", "{c}*{p}"), ("The change is {g} minus {r1}.", "{g}-{r1}")], MANY_ONE, spell=0.06)]


@skill("real_plain_b_basket", weight=3)
def real_plain_b_basket(d):
    yield from tell(d, "basket", SHOPPING)


# -- large and small money -------------------------------------------------------------------------------------------------
def small_price(counts, lo=5, hi=99):
    """One costs some pence; `counts`: how many there are."""
    def draw(d):
        form = d.pick(SMALL)
        one, many, a, b = d.pick(CENTS)
        n = d.int(max(lo, a // 2), hi)
        c = d.pick(counts)
        v = dict(o=one, m=many, c=c, n1=n, q=small(n, form, d), p=two(n), word=form[1], words=form[1] + "s", cent=form[2], cw={12: "a dozen", 6: "half a dozen", 24: "two dozen"}.get(c, str(c)))
        v["out"] = lambda t: form[0].format(t)
        v["form"], v["qa"] = form, f"{n}p" if form[2] == "pence" else f"{n}-cent"
        return v
    return draw


def in_small(draw):
    """The same, but the answer is in small coins."""
    def other(d):
        v = draw(d)
        v["out"] = lambda t: small_out(t, v["cent"])
        return v
    return other


LARGE_ASKED = ["One {o} costs {q}. How much do {c} cost, in {words}?", "A {o} is {q}. What do {cw} cost in {words}?", "{c} {m} at {q} each. How many {words} is that?", "{m} are {q} each. How much are {c} of them in {words}?", "How much is {cw} at {q} each, in {words}?", "{n} buys {c} {m} for {q} each. How much is that in {words}?", "What do {c} {m} cost in {words} at {q} each?", "cost of {c} {m} at {q} in {words}", "If a {o} costs {q}, what is the price of {c} in {words}?", "I need {c} {m}. One is {q}. How many {words} do I pay?", "Give the price of {c} {m} at {q} each in {words}.", "A {o} sells for {q}. {n} wants {c}. How many {words} must {he} pay?"]
SMALL_ASKED = ["{c} {m} cost {S}. How many {cent} is one?", "{c} {m} for {S}. What does one cost in {cent}?", "A pack of {c} {m} costs {S}. How many {cent} is each {o}?", "{n} pays {S} for {c} {m}. Find the price of one in {cent}.", "{S} for {c} {m}, how many {cent} each?", "How many {cent} does one {o} cost if {c} cost {S}?", "A box with {c} {m} is {S}. Price of one in {cent}?", "{c} identical {m} cost {S} together. What is one worth, in {cent}?", "What is the price per {o} in {cent} if a {c}-pack costs {S}?", "The price of {c} {m} is {S}. What is that per {o} in {cent}?"]
CHANGE_SMALL = ["{n} buys {c} {m} at {q} each and pays with {G}. How much change in {cent}?", "What change in {cent} from {G} for {c} {m} at {q} each?", "{c} {m} at {q} each. I pay {G}. Change in {cent}?", "A {o} costs {q}. {n} buys {c} with {G}. How many {cent} change does {he} get?", "How many {cent} are left of {G} after buying {c} {m} at {q}?", "{n} pays {G} for {c} {m} at {q} each. Give the change in {cent}.", "{n} has {G} and spends it on {c} {m} for {q} each. How many {cent} are left?", "how many {cent} do I get back from {G} for {c} {m}, {q} each?"]
CHANGE_LARGE = ["{n} buys {c} {m} at {q} each and pays with {G}. How much change, in {words}?", "What change in {words} from {G} for {c} {m} at {q} each?", "{c} {m} at {q} each, I pay {G}. Change in {words}?", "A {o} costs {q}. {n} buys {c} and pays with {G}. How many {words} change?"]
AT_MOST = ["{n} spends {G} on {qa} {m}. How many at most?", "{G}, {qa} {m}, how many?", "How many {qa} {m} does {G} buy?", "A {o} costs {q}. How many can {n} buy with {G} at most?", "{m} cost {q} each. {n} has {G}. How many can {he} buy?", "What is the largest number of {m} at {q} each that {G} will buy?", "With {G}, how many {m} at {q} can you get?", "{n} wants as many {m} as possible for {G}. One is {q}. How many?", "How many {m} at {q} each can be bought for {G}?", "I have {G}. {m} are {q}. How many can I afford?", "{G} to spend on {m}, {q} each. how many at most?", "{n} buys {m} at {q} each until {G} are nearly gone. How many does {he} get?", "At {q} each, how many {m} do you get for {G}?", "each {o} is {q}, I've got {G}, max number?"]
LEFT_LARGE = ["{n} buys as many {m} at {q} each as {he} can with {G}. How much is left, in {words}?", "With {G} I buy as many {m} at {q} as possible. How many {words} are left over?", "{m} are {q} each. {n} has {G} and buys as many as possible. How much money remains, in {words}?"]
LEFT_MOST = ["{n} buys as many {m} at {q} each as {he} can with {G}. How much is left, in {cent}?", "With {G} I buy as many {m} at {q} as possible. How many {cent} are left over?", "{m} are {q} each. {n} has {G} and buys as many as possible. How many {cent} remain?"]


def with_pack(draw):
    def other(d):
        v = draw(d)
        v["s"], v["S"] = two(v["n1"] * v["c"]), v["form"][0].format(two(v["n1"] * v["c"]))
        v["out"] = lambda t: small_out(t, v["cent"])
        return v
    return other


def with_note(draw, most=False):
    def other(d):
        v = draw(d)
        while True:
            g = d.pick([2, 5, 10, 20, 50] if not most else [2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 50])
            if g * 100 > v["n1"] * v["c"]:
                break
        v["g"], v["G"] = str(g), v["form"][0].format(g) if d.chance(0.7) else f"{g} {v['words']}" if most or d.chance(0.5) else f"a {v['form'][0].format(g)} {v['form'][3]}" if v["form"][0][-1] == "}" else f"a {g}-{v['word']} {v['form'][3]}"
        return v
    return other


COUNTS = [2, 3, 4, 5, 6, 6, 7, 8, 9, 10, 11, 12, 12, 12, 15, 20, 24]
CENT = [Task(small_price(COUNTS + [30, 40]), [("Asked: the price in {words}. One costs {p}: {c} times {p}.", "{c}*{p}")], LARGE_ASKED, spell=0.05),
        Task(with_pack(small_price(COUNTS)), [("Asked: the price of one in {cent}. {s} divided by {c}, times 100.", "{s}/{c}*100")], SMALL_ASKED, spell=0.05),
        Task(in_small(with_note(small_price([2, 3, 4, 5, 6, 7, 8, 9]))), [("Asked: the change in {cent}. The cost is {c} times {n1}.", "{c}*{n1}"), ("The change is {g} times 100 minus {r1}.", "{g}*100-{r1}")], CHANGE_SMALL, spell=0.05),
        Task(with_note(small_price([2, 3, 4, 5, 6, 7, 8, 9])), [("Asked: the change in {words}. The cost is {c} times {p}.", "{c}*{p}"), ("The change is {g} minus {r1}.", "{g}-{r1}")], CHANGE_LARGE, spell=0.05),
        Task(lambda d: {**with_note(small_price([2, 3]), True)(d), "out": None}, [("The number is {g} divided by {p}, rounded down to a whole number.", "floor({g}/{p})")], AT_MOST, answer="{g} ÷ {p}, rounded down, is {r1}.", spell=0.03),
        Task(in_small(with_note(small_price([2, 3]), True)), [("Asked: what is left in {cent}. The number is {g} divided by {p}, rounded down to a whole number.", "floor({g}/{p})"), ("What is left is {g} times 100 minus {r1} times {n1}.", "{g}*100-{r1}*{n1}")], LEFT_MOST, answer=lambda v: f"{v['g']} ÷ {v['p']}, rounded down, is {v['r1']}; {v['g']} × 100 − {v['r1']} × {v['n1']} = {small_out(v['r2'], v['cent'])}.", spell=0.03),
        Task(with_note(small_price([2, 3]), True), [("Asked: what is left. The number is {g} divided by {p}, rounded down to a whole number.", "floor({g}/{p})"), ("What is left is {g} minus {r1} times {p}.", "{g}-{r1}*{p}")], LEFT_LARGE, spell=0.03)]


@skill("real_plain_b_cents", weight=3)
def real_plain_b_cents(d):
    yield from tell(d, "cents", CENT)


# -- by weight -------------------------------------------------------------------------------------------------------------
FOOD = "ham salmon rice flour sugar coffee almonds walnuts pasta butter sausage beef chicken prawns grapes cherries mushrooms olives raisins lentils oats muesli chocolate honey yoghurt peas crisps cat food tuna jam salt".split()
FOOD = [f for f in FOOD if f not in ("cat", "food")] + ["cat food", "olive paste", "fresh pasta", "dried figs", "green tea"]


def by_kilo(d):
    while True:
        g = d.pick([100, 150, 200, 250, 250, 300, 350, 400, 450, 500, 600, 650, 700, 750, 800, 125, 1200, 1500, 2500])
        t, n = price(d, 80, 3600)
        if n * g % 1000 == 0:
            break
    return money(d, dict(w=g, f=d.pick(FOOD), kilo=d.pick(["kg", "kilo", "kilogram", "kg"])), p=t)


OF_KILO = ["{f} costs {P} per {kilo}. How much is {w} g?", "What do {w} g of {f} cost at {P} per {kilo}?", "{n} buys {w} g of {f}. A {kilo} costs {P}. What does {he} pay?", "{f}: {P} a {kilo}. Price of {w} grams?", "If a {kilo} of {f} is {P}, how much do I pay for {w} g?", "how much is {w}g of {f} at {P}/kg", "One {kilo} of {f} costs {P}. How much for {w} grams?", "I need {w} g of {f}. It is {P} per {kilo}. What will it cost?", "At {P} a {kilo}, what is the price of {w} g of {f}?", "{w} g {f} please! The label says {P} per {kilo}. What do I pay?", "The price of {f} is {P}/kg. {n} takes {w} g. How much is it?", "Find the cost of {w} grams of {f} that sells at {P} per {kilo}."]


def packet(d, to):
    """A packet of w g, and what `to` grams cost, in whole cents."""
    while True:
        w = d.pick([120, 150, 200, 250, 300, 350, 400, 450, 500, 600, 700, 750, 800, 900, 125, 375, 1500])
        u = d.int(10, 400) if to == 100 else d.int(80, 3000)
        if u * w % to == 0 and u * w // to > 40:
            return w, two(u * w // to), u


def per(to, small_too):
    def draw(d):
        w, t, _ = packet(d, to)
        v = money(d, dict(w=w, f=d.pick(FOOD), kilo=d.pick(["kg", "kilo", "kilogram", "kg"]), pk=d.pick(["packet", "bag", "box", "pack", "tin", "jar"])), form=d.pick(SMALL), p=t)
        if small_too:
            v["out"] = lambda t: small_out(t, v["cent"])
        return v
    return draw


PACKET = ["A {w} g {pk} of {f} costs {P}.", "{w} g of {f} cost {P}.", "{w} grams of {f} are {P}.", "A {pk} of {f} ({w} g) costs {P}.", "{n} pays {P} for {w} g of {f}.", "The {pk} has {w} g of {f} and costs {P}.", "{f}, {w} g, {P}.", "A {pk} with {w} g of {f} is {P}."]
PER_100 = ["What is the price per 100 g?", "How much is that per 100 g?", "What do 100 g cost?", "price per 100 g?", "Find the cost of 100 g.", "How much are 100 grams?"]
PER_KILO = ["What is the price per {kilo}?", "How much is that per {kilo}?", "What does a {kilo} cost?", "price of 1 kg?", "Find the cost of one {kilo}.", "What would a whole {kilo} cost?"]
LARGE_IN = [" Answer in {words}.", ""]


def asked_small(asks):
    return [a[:-1] + ", in {cent}" + a[-1] for a in asks] + ["In {cent}, " + a[0].lower() + a[1:] for a in asks[:3]]


def joined(firsts, asks):
    return [f"{a} {b}" for a in firsts for b in asks]


def pounds(d):
    """How much of something sold by weight or length a sum buys: no whole number."""
    what, units, unit, lo, hi, top = d.pick(BULK)
    while True:
        t, n = price(d, int(lo), int(hi))
        q = d.pick([5, 10, 15, 20, 25, 30, 35, 45, 50, 55, 65, 75, 12, 18, 22, 26])
        if 10 * n < 100000 and n * q % 10 == 0 and n * q // 10 > 100:
            break
    return money(d, dict(f=what, units=units, unit=unit), form=d.pick([f for f in SMALL if f[0][-1] == "}"]), p=t, g=two(n * q // 10))


BUYS = ["{f} costs {P} a {unit}. How many {units} do I get for {G}?", "How many {units} of {f} do I get for {G} at {P} per {unit}?", "{n} spends {G} on {f} at {P} a {unit}. How many {units} is that?", "{f} is {P} per {unit}. I paid {G}. How many {units} did I buy?", "With {G}, how many {units} of {f} at {P} a {unit}?", "A {unit} of {f} costs {P}. {n} paid {G}. How many {units} did {he} get?", "at {P} per {unit}, how many {units} of {f} for {G}", "{G} worth of {f} at {P} a {unit}: how many {units}?"]
WEIGHT = [Task(by_kilo, [("Asked: the price of {w} g. A kilo is 1000 g: {p} times {w}, divided by 1000.", "{p}*{w}/1000")], OF_KILO, spell=0),
          Task(per(100, False), [("100 g cost {p} divided by {w}, times 100.", "{p}/{w}*100")], joined(PACKET, PER_100), spell=0, weight=8), Task(per(1000, False), [("A kilogram has 1000 grams: {p} divided by {w}, times 1000.", "{p}/{w}*1000")], joined(PACKET, PER_KILO), spell=0, weight=8),
          Task(per(100, True), [("Asked: the price of 100 g in {cent}. {p} divided by {w}, times 100, times 100 {cent}.", "{p}/{w}*100*100")], joined(PACKET, asked_small(PER_100)), spell=0, weight=8),
          Task(lambda d: {**pounds(d), "out": None}, [("The amount need not be whole: {g} divided by {p}.", "{g}/{p}")], BUYS, spell=0)]


@skill("real_plain_b_weight", weight=2.4)
def real_plain_b_weight(d):
    yield from tell(d, "weight", WEIGHT)


# -- two offers ------------------------------------------------------------------------------------------------------------
def offers(d):
    """Two packs whose prices for one differ."""
    while True:
        one, many, a, b = d.pick(CHEAP)
        x, y = d.rng.sample([2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 24, 30], 2)
        n = d.int(max(8, a // 2), min(b, 400))
        k = n + d.pick([-1, 1]) * d.int(1, max(2, n // 4))
        if k > 4 and k != n and x * n % 5 == 0 and y * k % 5 == 0:
            break
    form = d.pick(SMALL)
    s1, s2 = d.rng.sample(["shop A", "shop B", "the corner shop", "the market", "Mills", "Parker's", "the baker", "Discount Deli", "the kiosk", "Fresh Mart", "the web shop", "Hobson's"], 2)
    if "A" in (s1[-1], s2[-1]) or "B" in (s1[-1], s2[-1]):
        s1, s2 = "shop A", "shop B"
    big, lit = (("a", "b") if n > k else ("b", "a"))
    v = money(d, dict(o=one, m=many, x=x, y=y, s1=s1, s2=s2, big=big, lit=lit, first=n < k), form=form, a=two(x * n), b=two(y * k))
    v["S1"], v["S2"] = s1[0].upper() + s1[1:], s2[0].upper() + s2[1:]
    v["shown"] = v["out"]
    return v


def dearer_first(small_too):
    def draw(d):
        v = offers(d)
        v["sb"], v["sl"] = (v["s2"], v["s1"]) if v["first"] else (v["s1"], v["s2"])
        if small_too:
            v["out"] = lambda t: small_out(t, v["cent"])
        return v
    return draw


OFFERS = ["{S1} has {x} {m} at {A}, {s2} has {y} of them at {B}.", "{x} {m} cost {A} at {s1} and {y} cost {B} at {s2}.", "{S1}: {x} {m} for {A}. {S2}: {y} {m} for {B}.", "At {s1} {x} {m} are {A}; at {s2} {y} of them are {B}.", "A pack of {x} {m} is {A} at {s1}. A pack of {y} is {B} at {s2}.", "You can get {x} {m} for {A} at {s1} or {y} for {B} at {s2}.", "{S1} wants {A} for {x} {m}, {s2} wants {B} for {y}."]
CHEAPER = ["How much cheaper is one {o} at {sl}?", "By how much is one {o} cheaper at {sl}?", "How much do you save on each {o} at {sl}?", "How much less does one {o} cost at {sl}?", "What is the difference in price for one {o}?", "How much more does one {o} cost at {sb}?"]
CHEAPER_SMALL = ["One {o} is how many {cent} cheaper at {sl}?", "By how many {cent} is one {o} cheaper at {sl}?", "How many {cent} do you save on each {o} at {sl}?", "How many {cent} less does one {o} cost at {sl}?", "What is the difference for one {o} in {cent}?", "How many {cent} more does one {o} cost at {sb}?"]
OF_ONE = ["What does one {o} cost at {s2}?", "How much is each {o} at {s2}?", "Price of one {o} at {s2}?", "What is one {o} at {s2}?"]
OF_ONE_SMALL = ["How many {cent} is one {o} at {s2}?", "What does one {o} cost at {s2}, in {cent}?", "How many {cent} does each {o} cost at {s2}?"]
WHERE = ["Where is one {o} cheaper?", "Which shop is cheaper?", "Who is cheaper?", "Which is the better buy?", "Where should {n} buy?", "which is better value?"]


def differ(small_too):
    def calls(v):
        hi, lo = ("{r1}", "{r2}") if not v["first"] else ("{r2}", "{r1}")
        end = (f"The difference is {hi} minus {lo}, times 100 for {{cent}}.", f"({hi}-{lo})*100") if small_too else (f"The difference is {hi} minus {lo}.", f"{hi}-{lo}")
        return [("Asked: how much cheaper one is. One costs {a} divided by {x}.", "{a}/{x}"), ("One costs {b} divided by {y}.", "{b}/{y}"), end]
    return calls


OFFER = [Task(dearer_first(False), differ(False), joined(OFFERS, CHEAPER), spell=0.03, weight=8), Task(dearer_first(True), differ(True), joined(OFFERS, CHEAPER_SMALL), spell=0.03, weight=9),
         Task(lambda d: {**offers(d)}, [("Asked: one at the second shop. One costs {b} divided by {y}.", "{b}/{y}")], joined(OFFERS, OF_ONE), spell=0.03, weight=4),
         Task(lambda d: {**offers(d)}, [("Asked: one at the first shop. One costs {a} divided by {x}.", "{a}/{x}")], joined(OFFERS, [f.replace("{s2}", "{s1}") for f in OF_ONE]), spell=0.03, weight=4),
         Task(dearer_first(True), [("Asked: one at the first shop, in {cent}. {a} divided by {x}, times 100.", "{a}/{x}*100")], joined(OFFERS, [f.replace("{s2}", "{s1}") for f in OF_ONE_SMALL]), spell=0.03, weight=5),
         Task(dearer_first(True), [("Asked: one at the second shop, in {cent}. {b} divided by {y}, times 100.", "{b}/{y}*100")], joined(OFFERS, OF_ONE_SMALL), spell=0.03, weight=5),
         Task(lambda d: {**offers(d), "out": None}, [("Asked: which costs less. One costs {a} divided by {x}.", "{a}/{x}"), ("One costs {b} divided by {y}.", "{b}/{y}"), ("Which is smaller: check {r1} < {r2}.", "{r1} < {r2}")], joined(OFFERS, WHERE), box=lambda v: tidy(v["s1"] if v["first"] else v["s2"]),
              answer=lambda v: f"{v['S1']}: {v['a']} ÷ {v['x']} = {v['shown'](v['r1'])}. {v['S2']}: {v['b']} ÷ {v['y']} = {v['shown'](v['r2'])}. Lower: {tidy(v['s1'] if v['first'] else v['s2'])}.", spell=0.03, weight=6)]


def tidy(shop):
    return shop[0].upper() + shop[1:] if shop.startswith("shop") else shop


@skill("real_plain_b_offers", weight=2.2)
def real_plain_b_offers(d):
    yield from tell(d, "offers", OFFER)
