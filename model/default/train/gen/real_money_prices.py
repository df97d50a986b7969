"""The price of one, of so many, of a kilogram, a hundred grams or a dozen; the better buy; how many a budget buys."""
from fractions import Fraction

from .core import Answer, Call, skill
from .fillers import cap, inner, places, plain, value
from .real_money_base import BULK, SELLER, SHOP, Money, cents, good, mend, nice, num, person, pct, spin, to_cents, two, with_phrase, write


def pack(d, unit_lo=0, unit_hi=10**6):
    """Several of one thing: (one, many, how many, price of one, price of all)."""
    one, many, p = good(d, unit_lo, unit_hi)
    k = d.pick([2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24]) if d.chance(0.75) else d.rng.randint(2, 60)
    return one, many, str(k), p, two(Fraction(p) * k)


# -- what one costs ------------------------------------------------------------------------------------------------------
ONE_S = ["{N} [bought|buys|picked up|got|purchased|ordered] {k} {many} [for|for a total of|and paid|for exactly] {t} [|at {shop}].", "{N} paid {t} for {k} {many} [|at {shop}|last week|yesterday].", "A [pack|set|box|bag|bundle] of {k} {many} [costs|is|sells for|is priced at|comes to] {t} [|at {shop}].", "{k} {many} cost {t} [|altogether|in total|at {shop}].",
         "At {shop}, {k} {many} [cost|are sold for|go for|can be bought for|are on sale for] {t}.", "{seller} sells {k} {many} for {t}.", "The [total|bill|cost|price] for {k} [identical|] {many} [was|is|comes to|came to] {t}.", "{N} spent {t} on {k} {many}[, all at the same price|, each costing the same amount|].", "It costs {t} to buy {k} {many} [|at {shop}].",
         "[A teacher|A coach|A club leader|A school secretary] [bought|ordered] {k} {many} [and the total cost was|for|and was charged] {t}.", "{N} [wants|needs] to know whether a deal is good: {k} {many} for {t}.", "I bought {k} {many} for {t}.", "We paid {t} for {k} {many} [for the party|for the office|on holiday|].",
         "{k} {many} were sold for {t} [|in total|at {shop}].", "The sign [at|outside] {shop} says: {k} {many} for {t}.", "A receipt shows that {k} {many} cost {t}.", "{N} and {N2} bought {k} {many} together and the bill was {t}.", "The price of {k} {many} is {t}.", "An order of {k} {many} comes to {t}[| including delivery|].", "{N} saw an offer of {k} {many} for {t}.",
         "My mum paid {t} for {k} {many}.", "In a sale, {k} {many} cost {t}.", "For a class project, {N} bought {k} {many}. The total came to {t}.", "You can buy {k} {many} for {t} [|at {shop}].", "{N} has a receipt for {k} {many}. The total is {t}.", "A café [orders|buys] {k} {many} from its supplier for {t}."]
ONE_Q = ["How much [does|did] [one|each|a single|one single] {one} cost?", "What is the [cost|price] of [one|a single|each] {one}?", "What is the unit price?", "What is the price per {one}?", "What is the cost per {one}?", "[Find|Calculate|Work out|Determine] the [cost|price] of [one|a single|each] {one}.", "[Find|Calculate|Work out] the unit price.", "[Calculate|Find|Work out] the cost per {one}.", "How much is that [per {one}|for each {one}|each]?",
         "How much [was|is] [each|one] {one}?", "If each {one} [costs|cost] the same, [how much is one?|what is the price of one?|how much did one cost?]", "What does [one|a single] {one} cost?", "How much would [just one|one|a single] {one} cost at this [price|rate]?", "How much was paid for each {one}?", "What was the price of each {one}?", "So how much is it for one {one}?", "What is the unit cost?",
         "Assuming every {one} has the same price, how much does one cost?"]
ONE_W = ["How much does one {one} cost if {k} {many} cost {t}?", "If {k} {many} cost {t}, [what is the price of one {one}?|how much does each {one} cost?|how much is one {one}?|find the unit price.|what is the cost of a single {one}?|what is the unit price?]", "What is the [unit price|cost per {one}|price per {one}] if [a pack of|] {k} {many} costs {t}?", "{N} paid {t} for {k} {many}, [so how much was each one?|so what did each one cost?|how much did each one cost?]",
         "What is the unit price of {many} when a [pack|box] of {k} costs {t}?", "Find the unit price: {k} {many} for {t}.", "Unit price: {t} for {k} {many}.", "{k} {many} for {t}. [How much each?|Price of one?|How much is one?|Cost of 1?]", "Find the cost of one {one} [when|if|given that] {k} {many} cost {t}.", "[Calculate|Work out|Determine] the unit price if {k} {many} [cost|are sold for] {t}.",
         "When {N} bought {k} {many} for {t}, how much did [he or she|{he}] pay for each one?", "How much is a single {one} if [you can get|I get|they sell] {k} [of them|] for {t}?", "A [pack|box|set] of {k} {many} costs {t}; [what is the price per {one}?|how much is each {one}?|find the price of one.]",
         "What did {N} pay per {one}, if {he} bought {k} {many} for {t}?", "The total cost of {k} {many} is {t}. [What is the cost of one?|Find the cost of one {one}.|What is the cost of each {one}?]", "{N} [buys|bought] a [pack|box|bag] of {k} {many} for {t}. What is the [cost|price] [per {one}|of each {one}]?", "{N} is [comparing prices|shopping] at {shop}. A pack of {k} {many} costs {t}. What is the unit price?"]
KG_S = ["{N} [bought|buys|paid for|picked up] {w} {u} of {g} for {t}.", "{w} {u} of {g} cost[s|] {t}.", "At {shop}, {w} {u} of {g} [cost|are sold for|sell for] {t}.", "{N} paid {t} for {w} {u} of {g} [|at {shop}].", "A [customer|chef|restaurant] [buys|bought] {w} {u} of {g} for {t}.", "The price of {w} {u} of {g} is {t}.", "It costs {t} to buy {w} {u} of {g}.", "{N} spent {t} on {w} {u} of {g}.", "{seller} charges {t} for {w} {u} of {g}."]
KG_Q = ["What is the price per {o}?", "How much does [one|1] {o} cost?", "What is the cost [per|of one] {o}?", "[Find|Calculate|Work out] the [price|cost] per {o}.", "How much is that per {o}?", "What is the unit price per {o}?", "[Find|Calculate] the price of one {o}.", "How much [did|does] each {o} cost?", "What is the unit price in {cur}s per {o}?", "How much is it for 1 {o}?"]
KG_W = ["What is the price per {o} if {w} {u} of {g} cost {t}?", "If {w} {u} of {g} cost {t}, [what is the cost per {o}?|how much is one {o}?|find the price per {o}.]", "How much does 1 {o} of {g} cost if {w} {u} cost {t}?", "Find the unit price of {g}: {w} {u} for {t}.", "{w} {u} of {g} for {t}, what is the price per {o}?", "What is the unit rate in {cur}s per {o} if {N} paid {t} for {w} {u} of {g}?"]
# what is weighed in grams or millilitres
SMALL = [("cheese", "g", 60, 220), ("ham", "g", 90, 250), ("coffee", "g", 100, 350), ("tea", "g", 120, 400), ("almonds", "g", 110, 260), ("chocolate", "g", 70, 220), ("pasta", "g", 15, 60), ("shampoo", "ml", 60, 250), ("sweets", "g", 60, 160), ("olives", "g", 70, 200), ("yoghurt", "g", 20, 70), ("cereal", "g", 35, 110), ("orange juice", "ml", 15, 60), ("washing powder", "g", 25, 80),
         ("olive oil", "ml", 70, 220), ("dried fruit", "g", 80, 220), ("butter", "g", 60, 150), ("peanut butter", "g", 50, 140), ("honey", "g", 80, 300), ("sun cream", "ml", 300, 900)]
HUN_S = ["A [{w} {u} pack|pack of {w} {u}] of {g} costs {t}.", "{N} paid {t} for {w} {u} of {g}.", "{w} {u} of {g} [cost|costs] {t}.", "A {w} {u} [pack|packet] of {g} is priced at {t}.", "{seller} sells {w} {u} of {g} for {t}.", "At {shop}, {w} {u} of {g} [is sold for|cost] {t}.", "{N} is looking at a {w} {u} pack of {g} that costs {t}.", "The price of {w} {u} of {g} is {t}."]
HUN_Q = ["What is the price per 100 {u}?", "How much does 100 {u} cost?", "How much is that per 100 {u}?", "[Find|Calculate|Work out] the [price|cost] per 100 {u}.", "[Find|Calculate|Work out] the cost of 100 {u}.", "What is the cost of 100 {u}?", "What would 100 {u} cost?", "What does it cost per 100 {u}?"]


@skill("real_unit_price", weight=1.2)
def real_unit_price(d):
    c = Money(d)
    v = dict(person(d), shop=d.pick(SHOP), seller=d.pick(SELLER), cur=c.word)
    x = d.rng.random()
    if x < 0.6:
        one, many, k, p, t = pack(d, 0, 3000)
        phrase = None
        if d.chance(0.08):
            t = cents(d, 200, 4000)
            if places(Fraction(t) / int(k)) > 2:
                phrase = to_cents(d, c)
        v.update(one=one, many=many, k=num(d, k), t=c.show(t))
        q = write(d, "real.one", ONE_S, v, ONE_Q) if d.chance(0.62) else write(d, "real.onew", ONE_W, v)
        yield with_phrase(q, phrase) if phrase else q
        if phrase:
            r = yield Call(f"One costs {t} divided by {k}, rounded to cents.", f"round({t}/{k}, 2)")
            yield Answer("", f"One {one}: {t} ÷ {k}, rounded, is {c.out(r)}.", r.best)
            return
        r = yield Call(f"One costs {t} divided by {k}.", f"{t}/{k}")
        yield Answer("", f"One {one}: {t} ÷ {k} = {c.out(r)}.", r.best)
    elif x < 0.78:
        g, u, o, lo, hi, most = d.pick(BULK)
        p = Fraction(cents(d, int(lo), int(hi)))
        w = str(d.rng.randint(2, int(most)))
        if d.chance(0.3):
            w = d.pick(["1.5", "2.5", "0.5", "3.5", "1.2", "2.4", "0.8", "4.5", "7.5"])
        if places(p * Fraction(w)) > 2:
            w = str(d.rng.randint(2, int(most)))
        t = two(p * Fraction(w))
        v.update(g=g, u=u, o=o, w=num(d, w, 0.1), t=c.show(t))
        yield write(d, "real.kg", KG_S, v, KG_Q) if d.chance(0.7) else write(d, "real.kgw", KG_W, v)
        r = yield Call(f"One {o} costs {t} divided by {w}.", f"{t}/{w}")
        yield Answer("", f"One {o}: {t} ÷ {w} = {c.out(r)}.", r.best)
    elif x < 0.92:
        g, u, lo, hi = d.pick(SMALL)
        w = str(d.pick([150, 200, 250, 300, 400, 500, 750, 350, 450, 600, 800, 125, 250, 200]))
        p = Fraction(d.rng.randint(lo // 5, hi // 5) * 5, 100)
        t = p * int(w) / 100
        if places(t) > 2:
            w, t = "200", p * 2
        t = two(t)
        v.update(g=g, u=u, w=w, t=c.show(t))
        yield write(d, "real.hun", HUN_S, v, HUN_Q)
        r = yield Call(f"100 {u} cost {t} divided by {w}, times 100.", f"{t}/{w}*100")
        yield Answer("", f"100 {u}: {t} ÷ {w} × 100 = {c.out(r)}.", r.best)
    else:
        one, many, p = good(d, 10, 400)
        n = d.pick([1, 1, 1, 2, 3, 4, 5])
        t = two(Fraction(p) * 12 * n)
        v.update(one=one, many=many, k="a dozen" if n == 1 else num(d, n, 0.6) + " dozen", t=c.show(t))
        yield write(d, "real.one", ONE_S, v, ONE_Q) if d.chance(0.6) else write(d, "real.onew", [w for w in ONE_W if "pack of" not in w and "a pack" not in w and "[pack|" not in w], v)
        e = f"{t}/12" if n == 1 else f"{t}/({n}*12)"
        r = yield Call("A dozen is 12: one costs " + (f"{t} divided by 12." if n == 1 else f"{t} divided by {n} times 12."), e)
        yield Answer("", f"One {one}: {nice(e)} = {c.out(r)}.", r.best)


# -- the price of so many, from the price of others -----------------------------------------------------------------------
RATE_S = ["{k} {many} cost {t} [|at {shop}|in total].", "{N} [bought|buys|paid for|got] {k} {many} for {t} [|at {shop}].", "{N} paid {t} for {k} {many}.", "A [pack|box|bag] of {k} {many} costs {t}.", "{seller} sells {k} {many} for {t}.", "At {shop}, {k} {many} [cost|are|are sold for] {t}.", "The [cost|price] of {k} {many} is {t}.", "It costs {t} to buy {k} {many}.", "You can get {k} {many} for {t}.", "Last week {N} spent {t} on {k} {many}.",
          "I paid {t} for {k} {many}.", "{N} knows that {k} {many} cost {t}.", "[A teacher|A coach|The cook|A caretaker] [bought|ordered] {k} {many} for {t}.", "The total price of {k} identical {many} is {t}."]
RATE_Q = ["How much [would|will|do] {j} {many} cost?", "How much would {j} {many} cost at the same [price|rate]?", "What is the cost of {j} {many}?", "What is the price of {j} {many} at the same rate?", "At this [rate|price], how much [would|will|do] {j} {many} cost?", "At the same rate, what [would|will] {j} {many} cost?", "What will {j} {many} cost?", "[Find|Calculate|Work out] the cost of {j} {many}.", "[Work out|Calculate|Find] the price of {j} {many} at the same rate.",
          "How much should {N2} expect to pay for {j} {many}?", "How much would {N2} pay for {j} {many}?", "{N2} [wants|needs] {j} {many}. How much will [they cost|that cost|{N2} pay]?", "How much money is needed for {j} {many}?", "How much would {j} of them cost?", "What would you pay for {j}?", "What should {j} {many} cost at that price?"]
RATE_W = ["If {k} {many} cost {t}, how much [do|will|would] {j} {many} cost?", "If {k} {many} cost {t}, what is the [cost|price] of {j} {many}?", "How much do {j} {many} cost if {k} {many} cost {t}?", "What is the cost of {j} {many} if {k} [of them|{many}] cost {t}?", "Given that {k} {many} cost {t}, [find|work out|calculate] the cost of {j} {many}.", "{k} {many} cost {t}, so how much are {j} {many}?", "{k} {many} for {t}; how much for {j}?",
          "{N} bought {k} {many} for {t}. At the same rate, how much would {he} pay for {j} {many}?", "{N} paid {t} for {k} {many}, and now {he} wants {j} [more|] at the same price. How much will [the {j}|those {j}] cost?", "Find the cost of {j} {many}, if {k} {many} cost {t}.", "When {k} {many} are sold for {t}, what should {j} {many} be sold for?", "How much will {N} have to pay for {j} {many} if {he} paid {t} for {k} [of them|{many}] [last week|yesterday|]?",
          "{many} are sold at {k} for {t}. What is the cost of {j} {many}?", "{N} can buy {k} {many} for {t}. How much would {j} {many} cost {him}?"]


@skill("real_same_rate", weight=0.7)
def real_same_rate(d):
    c = Money(d)
    v = dict(person(d), shop=d.pick(SHOP), seller=d.pick(SELLER))
    if d.chance(0.75):
        one, many, k, p, t = pack(d, 0, 3000)
        many, what = many, one
    else:
        g, u, o, lo, hi, most = d.pick(BULK)
        k = str(d.rng.randint(2, int(most)))
        t = two(Fraction(cents(d, int(lo), int(hi))) * int(k))
        many, what = f"{u} of {g}", o
    j = str(d.rng.randint(2, 25))
    if j == k:
        j = str(int(k) + 2)
    v.update(many=many, k=num(d, k), j=num(d, j), t=c.show(t))
    yield write(d, "real.rate", RATE_S if many == v["many"] and " of " not in many else [s for s in RATE_S if "[pack|" not in s], v, RATE_Q) if d.chance(0.6) else write(d, "real.ratew", RATE_W if " of " not in many else [s for s in RATE_W if not s.startswith("{many}")], v)
    r = yield Call(f"One costs {t} divided by {k}.", f"{t}/{k}")
    each = inner(r)
    r = yield Call(f"Then {j} cost {j} times {each}.", f"{j}*{each}")
    yield Answer("", f"One {what}: {t} ÷ {k} = {c.out(each)}. Then {j} × {each} = {c.out(r)}.", r.best)


# -- so many at so much ----------------------------------------------------------------------------------------------------
AT = "[at {m} each|for {m} each|priced at {m} each|that cost {m} each|costing {m} each|at {m} apiece|which cost {m} each|at a price of {m} each]"
COST_S = ["{N} [buys|bought|orders|ordered|picks up|purchased] {k} {many} " + AT + " [|at {shop}].", "[A|One] {one} costs {m} [|at {shop}]. {N} [buys|bought|needs|wants|orders] {k} [of them|{many}].", "{many} [cost|are|sell for] {m} each [|at {shop}] and {N} [buys|needs|wants] {k} [of them|].", "The price of [a|one] {one} is {m}. {N} [needs|buys|takes] {k} [of them|].", "{seller} sells {many} for {m} each. {N} [buys|bought|orders] {k}.", "{N} [needs|wants to buy] {k} {many} " + AT + ".",
          "Each {one} costs {m}, and {N} [buys|is buying|wants] {k} [of them|{many}].", "A school [orders|buys|needs] {k} {many} " + AT + ".", "{N} went to {shop} and bought {k} {many} " + AT + ".", "A customer [buys|ordered] {k} {many}. Each {one} costs {m}.", "For a party, {N} [buys|ordered] {k} {many} " + AT + ".", "I [need|bought|want] {k} {many} " + AT + ".", "Last month {seller} sold {k} {many} " + AT + "."]
COST_Q = ["How much [is that|does it cost|is it] [altogether|in total|in all]?", "What is the total cost?", "What is the total [price|amount to pay]?", "How much [will|does] that cost altogether?", "What is the total cost of the {many}?", "[Find|Calculate|Work out] the total cost.", "How much money is that [in total|altogether|]?", "What do the {many} cost [altogether|in total]?", "What is the bill?"]
COST_W = ["How much do {k} {many} cost at {m} each?", "What is the [total|] cost of {k} {many} " + AT + "?", "If one {one} costs {m}, how much [do|will|would] {k} [cost|{many} cost]?", "[Calculate|Work out|Find] the [total|] cost of {k} {many} " + AT + ".", "How much [will|does] {N} pay [altogether|in total|] for {k} {many} " + AT + "?", "{k} {many} at {m} each: [what is the total?|total cost?|how much altogether?]", "How much would it cost {N} to buy {k} {many} if each [one|{one}] costs {m}?",
          "How much does {N} spend if {he} buys {k} {many} " + AT + "?", "What will {N} pay for {k} {many} if [they are {m} each|each one is {m}]?"]
COSTK_S = ["{g} cost[s|] {m} per {o}. {N} buys {w} {u}.", "{g} [is|are] sold at {m} per {o}, and {N} [buys|needs] {w} {u}.", "{N} [buys|bought|needs] {w} {u} of {g} [at|priced at|that is sold at] {m} [per|a] {o}.", "One {o} of {g} costs {m}. {N} [buys|wants|needs] {w} {u}.", "At {shop} the price of {g} is {m} per {o}. {N} takes {w} {u}."]


@skill("real_cost", weight=0.5)
def real_cost(d):
    c = Money(d)
    v = dict(person(d), shop=d.pick(SHOP), seller=d.pick(SELLER))
    if d.chance(0.7):
        one, many, p = good(d)
        k = str(d.rng.randint(2, 12)) if d.chance(0.6) else str(d.int(5, 400))
        v.update(one=one, many=many, k=num(d, k), m=c.show(p))
        yield write(d, "real.cost", COST_S, v, COST_Q) if d.chance(0.65) else write(d, "real.costw", COST_W, v)
    else:
        g, u, o, lo, hi, most = d.pick(BULK)
        while True:
            p = cents(d, int(lo), int(hi))
            k = str(d.rng.randint(2, int(most))) if d.chance(0.5) else plain(Fraction(d.rng.randint(3, int(most) * 4), 4)) if d.chance(0.5) else plain(Fraction(d.rng.randint(11, int(most) * 10), 10))
            if places(Fraction(p) * Fraction(k)) <= 2 and k != "1":
                break
        v.update(g=g, u=u, o=o, w=num(d, k, 0.1), m=c.show(p), many=g)
        plural = g[-1] == "s" and g != "gas"
        frames = [s.replace("cost[s|]", "cost" if plural else "costs").replace("[is|are]", "are" if plural else "is").replace("that is sold", "sold") for s in COSTK_S]
        yield write(d, "real.costk", frames, v, COST_Q)
    r = yield Call(f"The total is {k} times {p}.", f"{k}*{p}")
    yield Answer("", f"The total: {k} × {p} = {c.out(r)}.", r.best)


# -- the better buy ----------------------------------------------------------------------------------------------------------
PAIRS = [("rice", "kg", "kg", 1, 10, 100, 400), ("orange juice", "litres", "litre", 1, 5, 90, 300), ("washing powder", "kg", "kg", 1, 8, 200, 600), ("dog food", "kg", "kg", 2, 15, 150, 500), ("olive oil", "litres", "litre", 1, 5, 500, 1400), ("flour", "kg", "kg", 1, 6, 60, 250), ("paint", "litres", "litre", 2, 10, 400, 1200), ("potatoes", "kg", "kg", 2, 10, 60, 200), ("milk", "litres", "litre", 1, 6, 70, 180), ("sugar", "kg", "kg", 1, 5, 80, 220)]
PIECES = [("eggs", "egg", 6, 30, 15, 50), ("pencils", "pencil", 5, 40, 15, 90), ("pens", "pen", 4, 25, 30, 200), ("batteries", "battery", 4, 24, 50, 200), ("toilet rolls", "roll", 4, 24, 30, 90), ("tea bags", "tea bag", 40, 240, 2, 9), ("yoghurts", "yoghurt", 4, 16, 30, 110), ("cans of cola", "can", 4, 24, 40, 120), ("bottles of water", "bottle", 6, 24, 25, 120), ("notebooks", "notebook", 2, 12, 90, 400), ("muffins", "muffin", 4, 12, 80, 250), ("nappies", "nappy", 20, 80, 10, 40),
          ("apples", "apple", 4, 12, 25, 80), ("tins of tomatoes", "tin", 4, 12, 40, 130), ("bars of soap", "bar", 2, 10, 60, 200), ("light bulbs", "bulb", 2, 8, 150, 500), ("paper plates", "plate", 10, 60, 8, 30), ("stickers", "sticker", 10, 100, 5, 30), ("pairs of socks", "pair", 3, 12, 150, 500)]
OPTS = [("Shop A", "Shop B"), ("Store A", "Store B"), ("Pack A", "Pack B"), ("Brand X", "Brand Y"), ("Option A", "Option B"), ("Brand A", "Brand B"), ("Deal 1", "Deal 2"), ("FreshMart", "SaveCo"), ("Green's", "Patel's"), ("Offer A", "Offer B"), ("the small pack", "the large pack"), ("the corner shop", "the supermarket"), ("Valley Foods", "Budget Store")]
BEST_S = ["{A} [sells|offers|has] {a} for {t1} [and|, while|;] {B} [sells|offers|has] {b} for {t2}.", "At {A}, {a} cost {t1}. At {B}, {b} cost {t2}.", "{A}: {a} for {t1}. {B}: {b} for {t2}.", "{N} can buy {a} for {t1} from {A} or {b} for {t2} from {B}.", "{a} cost {t1} at {A} [and|, but|, whereas] {b} cost {t2} at {B}.", "{N} is comparing two [offers|deals|prices]. {A} charges {t1} for {a} and {B} charges {t2} for {b}.", "{A} has {a} at {t1}. {B} has {b} at {t2}."]
BEST_P = ["{A} [contains|has] {a} and costs {t1}. {B} [contains|has] {b} and costs {t2}.", "{A} costs {t1} for {a}, [and|while|but] {B} costs {t2} for {b}.", "{A}: {a} for {t1}. {B}: {b} for {t2}.", "{N} [has to choose|is choosing] between {A} ({a} for {t1}) and {B} ({b} for {t2}).", "{A} is {a} for {t1}; {B} is {b} for {t2}.", "A shop sells {g} in two sizes. {A} has {a} for {t1} and {B} has {b} for {t2}."]
BEST_Q = ["Which is the better [buy|value|deal]?", "Which is the better value for money?", "Which [one|of them|] [is cheaper per {o}|has the lower price per {o}]?", "Which is better value?", "Which one is cheaper per {o}?", "Which offer gives better value for money?", "[Work out|Find|Determine] which is the better [buy|value].", "Which should {N} choose to get the lower [unit price|price per {o}]?", "Where is the price per {o} lower?", "Which one has the lower unit price?", "Compare the prices per {o}. Which is cheaper?"]


@skill("real_best_buy", weight=0.4)
def real_best_buy(d):
    c = Money(d)
    A, B = d.pick(OPTS)
    if d.chance(0.5):
        B, A = (A, B) if A[-1] not in "A1X" else (B, A)
    bulk = d.chance(0.4)
    while True:
        if bulk:
            g, u, o, lo, hi, p1, p2 = d.pick(PAIRS)
        else:
            g, o, lo, hi, p1, p2 = d.pick(PIECES)
        a, b = d.rng.sample(range(max(lo, 2), hi + 1), 2)
        pa = Fraction(d.rng.randint(p1, p2), 100)
        pb = pa * Fraction(d.pick([80, 85, 90, 92, 95, 105, 108, 110, 115, 120, 125]), 100)
        ta, tb = (Fraction(round(p * n * 20), 20) for p, n in ((pa, a), (pb, b)))
        if ta / a != tb / b and ta > 1 and tb > 1 and places(ta / a) <= 6 and places(tb / b) <= 6:
            break
    wa, wb = (f"{a} {u} of {g}", f"{b} {u} of {g}") if bulk else (f"{a} {g}", f"{b} {g}")
    if bulk or d.chance(0.5):
        wb = f"{b} {u}" if bulk else wb
    ta, tb = two(ta), two(tb)
    v = dict(person(d), A=A, B=B, a=wa, b=wb, t1=c.show(ta), t2=c.show(tb), o=o, g=g)
    packs = A.split()[0] in ("Pack", "Option", "Deal", "Offer", "the") and "pack" in A.lower() or A.split()[0] in ("Option", "Deal", "Offer", "Pack")
    q = write(d, "real.best" + "p" * packs, BEST_P if packs else BEST_S, v, BEST_Q, 0)
    yield q
    r = yield Call(f"One costs {ta} divided by {a}.", f"{ta}/{a}")
    first, one = r, r.best
    r = yield Call(f"One costs {tb} divided by {b}.", f"{tb}/{b}")
    other = r.best
    less = yield Call(f"Which is smaller: check {one} < {other}.", f"{one} < {other}")
    best = A if less.text == "true" else B
    yield Answer("", f"{cap(A)}: {ta} ÷ {a} = {c.out(first)}. {cap(B)}: {tb} ÷ {b} = {c.out(r)}. Lower: {best}.", best)


# -- what a budget buys -------------------------------------------------------------------------------------------------------
BUD_S = ["{N} has {t} [|to spend|in {his} purse|in {his} wallet|of birthday money|in {his} pocket]. [{many} cost {m} each.|Each {one} costs {m}.|One {one} costs {m}.|A {one} costs {m}.|{seller} sells {many} for {m} each.]", "[Each|A|One] {one} costs {m} [|at {shop}]. {N} has {t} [|to spend].", "{many} [cost|are|are sold at|sell for] {m} each [|at {shop}]. {N} has {t}.", "{N} [wants|plans|would like] to buy some {many} which cost {m} each." + " {He} has {t}.",
         "{N} went to {shop} with {t} to buy {many} at {m} each.", "A teacher has a budget of {t} for {many}. Each {one} costs {m}.", "A school has {t} to spend on {many} that cost {m} each.", "{N} saved {t}. {He} wants to [buy|spend it on] {many} [at|that cost] {m} each.", "I have {t} and {many} cost {m} each.", "{N} has a budget of {t}. At {shop}, one {one} costs {m}.", "{N2} gave {N} {t}. {many} cost {m} each.",
         "{N} has saved up {t} and wants to buy {many} for {his} friends. Each one costs {m}."]
BUD_Q = ["How many {many} can {he} buy?", "How many {many} can {he} afford?", "What is the [greatest|largest|maximum] number of {many} {he} can buy?", "How many [whole|] {many} can {he} buy [with this money|with the money|]?", "[Work out|Find|Calculate] the [greatest|maximum|largest] number of {many} {he} can buy.", "At most how many {many} can {he} get?", "How many can {he} buy?"]
BUD_ANY = ["How many {many} can be bought?", "What is the [greatest|largest|maximum] number of {many} that can be bought?", "How many {many} is that at most?", "[Find|Work out] the maximum number of {many} that can be bought."]
BUD_L = ["[How much money will {he} have left|How much will be left over] [if {he} buys as many as {he} can?|after buying as many as possible?]", "{He} buys as many as {he} can. How much [money|] [is left|does {he} have left]?", "If {he} buys as many {many} as possible, how much money will be left [over|]?"]
BUD_W = ["How many {many} can {N} buy with {t} if [each|one] {one} costs {m}?", "If [a|one] {one} costs {m}, how many {many} can {N} buy with {t}?", "How many {many} at {m} each can [be bought|{N} buy|you buy|I buy] with {t}?", "What is the greatest number of {many} that {N} can buy with {t} if each costs {m}?", "With {t}, how many {many} can {N} buy at {m} each?", "{many} cost {m} each. How many can [you|I|{N}] buy [for|with] {t}?", "{N} spends at most {t} on {many}. Each one costs {m}. How many can {he} buy?", "{many} {m} each, budget {t}. How many?"]


@skill("real_budget", weight=0.55)
def real_budget(d):
    c = Money(d)
    one, many, p = good(d, 0, 4000)
    while p == "1":
        one, many, p = good(d, 0, 4000)
    x = d.rng.random()
    if x < 0.45:
        t = str(d.pick([5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100, 120, 150, 200, 250, 500]))
    elif x < 0.75:
        t = two(Fraction(p) * d.rng.randint(2, 40))
    else:
        t = cents(d, 500, 20000)
    if Fraction(t) < 2 * Fraction(p):
        t = two(Fraction(p) * d.rng.randint(2, 12))
    v = dict(person(d), one=one, many=many, m=c.show(p), t=c.show(t), shop=d.pick(SHOP), seller=d.pick(SELLER))
    left = d.chance(0.2)
    if d.chance(0.65) or left:
        frame = [s for s in BUD_S if "{N} has" in s or "{He}" in s or "{N} saved" in s or "{N} went" in s or "gave" in s]
        other = [s for s in BUD_S if s not in frame]
        if left or d.chance(0.75):
            yield write(d, "real.bud", frame, v, BUD_L if left else BUD_Q)
        else:
            yield write(d, "real.bud", other, v, BUD_ANY)
    else:
        yield write(d, "real.budw", BUD_W, v)
    r = yield Call(f"The number is {t} divided by {p}, rounded down to a whole number.", f"floor({t}/{p})")
    n = r.best
    if not left:
        yield Answer("", f"{t} ÷ {p}, rounded down, is {n} {many}.", n)
        return
    r = yield Call(f"What is left is {t} minus {n} times {p}.", f"{t}-{n}*{p}")
    yield Answer("", f"{t} ÷ {p}, rounded down, is {n} {many}. Left: {t} − {n} × {p} = {c.out(r)}.", r.best)
