"""Percentages of money and of other amounts in whole sentences: discounts, tax and tips, what it was before, by how much it changed."""
from fractions import Fraction

from .core import Answer, Call, skill
from .fillers import inner, places, plain, value
from .real_money_base import SHOP, TOWNS, Money, nice, num, pct, person, to_cents, two, with_phrase, write

THINGS = """jacket coat dress suit scarf jumper hoodie backpack suitcase handbag watch necklace ring bicycle scooter skateboard tent kayak guitar keyboard violin camera laptop tablet phone television printer monitor speaker game~console microwave toaster blender kettle coffee~machine vacuum~cleaner fridge freezer
dishwasher washing~machine sofa armchair desk bookcase wardrobe mattress lamp rug mirror lawnmower drill barbecue treadmill board~game textbook novel football~shirt pair~of~jeans pair~of~trainers pair~of~shoes pair~of~boots pair~of~headphones pair~of~sunglasses winter~coat T-shirt skirt shirt sweater raincoat
concert~ticket train~ticket plane~ticket gym~membership hotel~room perfume toy~train doll~house dining~table office~chair swimming~costume tennis~racket smartwatch electric~scooter garden~bench set~of~pans painting""".split()
THINGS = [t.replace("~", " ") for t in THINGS]


CHEAP = [t for t in THINGS if t in ("scarf", "jumper", "hoodie", "backpack", "lamp", "kettle", "toaster", "board game", "textbook", "novel", "football shirt", "pair of jeans", "pair of shoes", "pair of headphones", "pair of sunglasses", "T-shirt", "skirt", "shirt", "sweater", "perfume", "toy train", "swimming costume", "tennis racket", "set of pans", "handbag", "skateboard", "concert ticket", "train ticket", "dress", "jacket", "mirror")]
DEAR = [t for t in THINGS if t not in CHEAP]


def thing(d, cost):
    """Something that may well cost so much."""
    return d.pick(CHEAP if float(cost) < 45 else DEAR if float(cost) > 160 else THINGS)


def off(d):
    """A usual discount."""
    return str(d.pick([5, 10, 10, 15, 20, 20, 25, 25, 30, 35, 40, 45, 50, 60, 70, 75, 12, 8, 18, 22, 33])) if d.chance(0.93) else d.pick(["12.5", "7.5", "2.5"])


def list_price(d):
    x = d.rng.random()
    if x < 0.6:
        return str(d.int(2, 90) * d.pick([1, 2, 4, 5, 10, 10, 20]))
    if x < 0.8:
        return f"{d.rng.randint(8, 300)}.{d.pick(['50', '99', '95', '80', '40', '20', '60'])}"
    return str(d.int(12, 2500))


def keep(d, v, c):
    """(decimals, phrase) for a result that may need rounding; mostly none."""
    return (2, to_cents(d, c)) if places(v) > 2 else (None, None)


def last(k, why, e, words, c):
    """The last call and the answer, rounded to cents when k is given."""
    if k is None:
        r = yield Call(why + ".", e)
        yield Answer("", f"{words} = {c.out(r)}.", r.best)
    else:
        r = yield Call(why + ", rounded to cents.", f"round({e}, 2)")
        yield Answer("", f"{words}, rounded, is {c.out(r)}.", r.best)


# -- discounts -----------------------------------------------------------------------------------------------------------
SALE_S = ["A {i} costs {m}. [It is reduced by {p} in a sale.|In a sale, its price is reduced by {p}.|The shop offers a {p} discount.|There is a {p} discount.|It is on sale for {p} off.|During a sale, it is sold at a {p} discount.|The price is cut by {p}.]", "A {i} [normally|usually|originally] [costs|sells for] {m}. [This week it is {p} off.|In the sale there is {p} off.|Today it is discounted by {p}.|It is marked down by {p}.|{N} has a coupon for {p} off.|{N} gets a student discount of {p}.]", "{N} [wants to buy|is buying|sees|found|would like] a {i} priced at {m}. [There is a {p} discount.|It is {p} off.|{He} has a coupon for {p} off.|The shop is offering {p} off.|The shop takes {p} off.]",
          "The [original|regular|normal|usual|list|full] price of a {i} is {m}. [A shop gives a discount of {p}.|It is on sale at {p} off.|The store offers {p} off.|A sale takes {p} off the price.]", "{shop} is having a {p} off sale. {N} [buys|wants] a {i} [that normally costs|originally priced at|with a regular price of] {m}.", "A {m} {i} is [discounted by {p}|on sale for {p} off|reduced by {p}|marked down by {p}|sold at a {p} discount].",
          "A store is offering a {p} discount on all items. A {i} costs {m} before the discount.", "In the [summer|winter|spring|end-of-season|clearance|January] sale, everything is {p} off. A {i} was {m} before the sale.", "A {i} was priced at {m}, but it is now {p} cheaper.", "[Staff|Members|Students] get {p} off at a store. {N} [buys|wants to buy] a {i} with a price tag of {m}.", "A shopkeeper reduces the price of a {i} by {p}. It [used to cost|was originally] {m}.", "My {i} cost {m} before a {p} discount was taken off."]
SALE_Q = ["What is the [sale|new|discounted|reduced|final] price?", "How much does [it|the {i}] cost [now|after the discount|in the sale]?", "How much [will|does] {N} pay [for it|for the {i}|]?", "What is the [sale|new|discounted] price of the {i}?", "[Find|Calculate|Work out] the [sale|new|discounted|final] price.", "[Find|Calculate|Work out] the [sale|new|discounted] price of the {i}.", "What will the {i} cost after the discount?", "How much is [it|the {i}] after the discount?", "What does a customer pay for it?", "What is the price after the discount?", "How much must be paid?"]
SALE_W = ["What is the sale price of a {m} {i} [with|after] a {p} discount?", "How much does {N} pay for a {m} {i} if {he} gets {p} off?", "If a {i} costing {m} is [reduced by {p}|sold at a discount of {p}], what is the [new|sale] price?", "What is the final price of a {i} that costs {m} after a {p} discount?", "{N} has a {p} off coupon. How much will {he} pay for a {i} that costs {m}?", "Find the sale price of a {i}: original price {m}, discount {p}.", "{m} {i}, {p} off. [What's the price now?|Sale price?|How much?]", "How much is a {m} {i} with {p} off?"]
SAVE_Q = ["How much [money|] does {N} save?", "How much [money|] is saved?", "What is the amount of the discount?", "How much is the discount?", "[Find|Calculate|Work out] the [amount of the|] discount.", "How much money is taken off the price?", "By how much is the price reduced?", "How much less does {N} pay?"]
TAX2 = ["[Then|After that,|After the discount,] a sales tax of {q} is added.", "Sales tax of {q} is then added to the reduced price.", "{q} sales tax is [then|] added to the discounted price.", "The sales tax is {q} of the discounted price.", "Tax of {q} is charged on the sale price.", "VAT of {q} is added after the discount.", "{N} must also pay {q} tax on the sale price."]
TAX2_Q = ["What is the [final|total] price?", "How much does {N} pay in total?", "What is the total cost including tax?", "What is the final price including tax?", "How much will {N} pay altogether?", "[Find|Calculate|Work out] the [final|total] price [including tax|].", "How much does the {i} cost in the end?", "What is the final cost?"]
COUP2 = ["At the checkout, {N} uses a coupon for another {q} off the sale price.", "{N} has a loyalty card that takes a further {q} off the reduced price.", "An extra {q} is then taken off the sale price.", "Members get an additional {q} off the sale price, and {N} is a member.", "Later the sale price is reduced by another {q}."]


@skill("real_discount", weight=0.8)
def real_discount(d):
    c = Money(d)
    x = d.rng.random()
    p, n = off(d), list_price(d)
    i = thing(d, n)
    v = dict(person(d), i=i, p=pct(d, p), m=c.show(n), shop=d.pick(["A shop", "A store", "A department store", "An online shop", "A sports shop", "A furniture store"]))
    if x < 0.5:
        k, phrase = keep(d, Fraction(n) * (100 - Fraction(p)) / 100, c)
        q = write(d, "real.sale", SALE_S, v, SALE_Q) if d.chance(0.72) else write(d, "real.salew", SALE_W, v)
        yield with_phrase(q, phrase) if k else q
        yield from last(k, f"The sale price is 100 minus {p} percent of {n}", f"{n}*(100-{p})/100", f"The sale price: {n} × (100 − {p}) ÷ 100", c)
        return
    if x < 0.66:
        k, phrase = keep(d, Fraction(n) * Fraction(p) / 100, c)
        q = write(d, "real.sale", SALE_S, v, SAVE_Q)
        yield with_phrase(q, phrase) if k else q
        yield from last(k, f"The discount is {p} percent of {n}", f"{n}*{p}/100", f"The discount: {n} × {p} ÷ 100", c)
        return
    up = x < 0.88
    for _ in range(40):
        p, n = off(d), str(d.int(2, 90) * d.pick([5, 10, 20, 50])) if d.chance(0.8) else list_price(d)
        q = d.pick(["5", "6", "7", "8", "10", "20", "8", "12", "15", "7.5", "4"]) if up else d.pick(["5", "10", "10", "15", "20", "25"])
        new = Fraction(n) * (100 - Fraction(p)) * (100 + (1 if up else -1) * Fraction(q)) / 10000
        if places(new) <= 2:
            break
    v.update(p=pct(d, p), q=pct(d, q), m=c.show(n), i=thing(d, n))
    k, phrase = keep(d, new, c)
    v["second"] = d.say("real.tax2" if up else "real.coup2", TAX2 if up else COUP2, **v)
    text = write(d, "real.two", [s + " {second}" for s in SALE_S], v, TAX2_Q if up else [s for s in TAX2_Q if "tax" not in s])
    yield with_phrase(text, phrase) if k else text
    s2, w2 = ("+", "plus") if up else ("-", "minus")
    r = yield Call(f"After the first step it is 100 minus {p} percent of {n}.", f"{n}*(100-{p})/100")
    first = r.best
    yield from last(k, f"After the second step it is 100 {w2} {q} percent of {first}", f"{inner(r)}*(100{s2}{q})/100", f"First: {n} × (100 − {p}) ÷ 100 = {first}. Then: {first} × (100 {nice(s2).strip()} {q}) ÷ 100", c)


# -- tips and taxes ----------------------------------------------------------------------------------------------------------
TIP_S = ["[The|A] [restaurant bill|bill|meal|dinner] [is|comes to|costs] {m}. {N} [leaves|adds|wants to leave|gives|decides to leave] a {p} tip.", "{N}'s [meal|dinner|lunch|restaurant bill] [costs|came to|comes to] {m}, and {he} [leaves|left|adds] a tip of {p}.", "{N} and {his} [friends|family] [have|had] dinner at a restaurant. The bill [is|was] {m} and they [leave|left|add] a {p} tip.", "A family's bill at a restaurant is {m}. They [leave|want to leave] a tip of {p}.", "A [taxi|haircut] costs {m}. {N} tips {p}.", "{N} pays {m} for a haircut and tips the hairdresser {p}.", "A restaurant adds a {p} service charge to every bill. {N}'s bill before the charge is {m}.", "The bill at a café is {m} and a {p} service charge is added."]
TAXES = ["A {i} costs {m} [before tax|plus tax]. The sales tax [rate|] is {p}.", "{N} [buys|bought] a {i} [for|priced at] {m}, plus {p} sales tax.", "The price of a {i} is {m} [excluding VAT|before VAT|without VAT]. [VAT is charged at {p}|VAT of {p} is added|The rate of VAT is {p}].", "A {i} is priced at {m} before a sales tax of {p} [is added|].", "{N} is buying a {i} with a price tag of {m}. {He} must also pay {p} sales tax.", "In {town}, the sales tax is {p}. {N} buys a {i} [listed at|that costs|priced at] {m}.", "A plumber's bill is {m} before VAT. VAT is {p}.", "The repair of a {i} costs {m} plus {p} tax."]
TT_Q = ["What is the total [cost|price|bill|amount]?", "How much does {N} pay [altogether|in total|in all]?", "[Find|Calculate|Work out] the total [amount|cost].", "What is the total amount [to be|] paid?", "How much is the total?", "What is the final amount?", "How much is paid in total [including the {what}|]?", "What is the total including the {what}?"]
TT_A = ["How much is the {what}?", "[Find|Calculate|Work out] the {what}.", "How much {what2} is that?", "What is the amount of the {what}?", "How much money is the {what}?", "How much {what2} does {N} pay?"]
SHARE_S = ["{K} friends [have dinner|go out for dinner|eat at a restaurant] and the bill is {m}. They [add|leave] a {p} tip and [split|share] the total equally.", "The bill for {k} people is {m}. They [add|leave] a {p} tip and split the [total|cost] equally.", "{N} and {j} friends share a restaurant bill of {m} equally. Before splitting it, they add a {p} tip.", "A group of {k} [friends|colleagues] [has|had] lunch for {m}. After adding a {p} tip, they divide the bill equally.", "{K} people split a {m} bill equally after adding a tip of {p}."]
SHARE_Q = ["How much does each person pay?", "How much does each [one of them|of them] pay?", "What is each person's share?", "How much should each person pay?", "[Find|Calculate|Work out] how much each person pays."]


@skill("real_tip_tax", weight=0.7)
def real_tip_tax(d):
    c = Money(d)
    tip = d.chance(0.5)
    share = d.chance(0.28)
    v = dict(person(d), i=d.pick([t for t in THINGS if "ticket" not in t and "member" not in t and "room" not in t]), town=d.pick(TOWNS))
    for _ in range(60):
        p = d.pick(["10", "15", "20", "18", "12", "25", "5", "12.5"]) if tip or share else d.pick(["5", "6", "7", "8", "10", "20", "20", "12", "15", "8.5", "7.5", "6.5", "18", "19", "21", "25"])
        n = str(d.int(12, 400)) if d.chance(0.5) else f"{d.rng.randint(8, 180)}.{d.pick(['50', '20', '40', '80', '60', '00', '25', '75'])}" if tip or share else list_price(d)
        k = d.rng.randint(2, 8)
        total = Fraction(n) * (100 + Fraction(p)) / 100
        if places(total / k if share else total) <= 2 or (not share and d.chance(0.02)):
            break
    n = n.removesuffix(".00")
    if not share and not tip:
        v["i"] = d.pick([t for t in (CHEAP if float(n) < 45 else DEAR if float(n) > 160 else THINGS) if "ticket" not in t and "member" not in t and "room" not in t])
    v.update(p=pct(d, p), m=c.show(n), k=num(d, k, 0.5), K=num(d, k, 0.8), j=num(d, k - 1, 0.6))
    if share:
        if k == 2:
            yield write(d, "real.tipshare", [s for s in SHARE_S if "{j}" not in s], v, SHARE_Q)
        else:
            yield write(d, "real.tipshare", SHARE_S, v, SHARE_Q)
        r = yield Call(f"The total is 100 plus {p} percent of {n}.", f"{n}*(100+{p})/100")
        t = r.best
        yield from last(None if places(total / k) <= 2 else 2, f"Each share is {t} divided by {k}", f"{inner(r)}/{k}", f"The total: {n} × (100 + {p}) ÷ 100 = {t}. Each share: {t} ÷ {k}", c)
        return
    part = d.chance(0.25)
    a = Fraction(n) * Fraction(p) / 100
    kk, phrase = keep(d, a if part else Fraction(n) + a, c)
    frames = TIP_S if tip else TAXES
    text = d.say("real.tip" if tip else "real.tax", [s.replace("{", "{{").replace("}", "}}") for s in frames])
    what = "service charge" if "service" in text else "tip" if tip else "VAT" if "VAT" in text else "sales tax" if "sales" in text else "tax"
    v.update(what=what, what2="tax" if "tax" in what else what)
    asks = TT_A if part else TT_Q
    if "family" in text or "they" in text:
        asks = [s for s in asks if "{N}" not in s]
    if what in ("service charge", "tip"):
        asks = [s for s in asks if "{what2}" not in s]
    q = write(d, "real.tt", [text], v, asks)
    yield with_phrase(q, phrase) if kk else q
    if part:
        yield from last(kk, f"{p}% of {n} is {n} times {p} divided by 100", f"{n}*{p}/100", f"{p}% of {n}: {n} × {p} ÷ 100", c)
    else:
        yield from last(kk, f"The total is 100 plus {p} percent of {n}", f"{n}*(100+{p})/100", f"The total: {n} × (100 + {p}) ÷ 100", c)


# -- what it was before -----------------------------------------------------------------------------------------------------
DOWN = ["[After|Following] a {p} discount, a {i} [costs|sells for|is priced at] {m}.", "A {i} [costs|sells for|is sold for] {m} after a {p} discount.", "{N} [paid|pays] {m} for a {i} [in a sale with {p} off|after a {p} discount|that was reduced by {p}|which had been discounted by {p}|that was on sale for {p} off].", "In a sale, the price of a {i} is reduced by {p}. The sale price is {m}.", "A {i} is on sale for {m}[, which is {p} off the original price| after being marked down by {p}|. The price has been reduced by {p}].", "The price of a {i} was reduced by {p} and [it now costs|is now] {m}.", "A shop reduces all [its|] prices by {p}. A {i} now costs {m}.", "A {i} is sold at a {p} discount. {N} pays {m} for it.", "The sale price of a {i} is {m}. This is {p} less than the [original|normal|usual] price.", "During a sale with {p} off everything, {N} bought a {i} for {m}.", "With a {p} off coupon, {N} [paid|pays] {m} for a {i}.", "A {i} costs {m} in a [{p} off sale|sale. The discount is {p}].", "{N} got {p} off a {i} and paid {m}.", "I paid {m} for a {i} that was {p} off.", "Everything in the shop is reduced by {p}. {N} buys a {i} for {m} in the sale.", "A discount of {p} brings the price of a {i} down to {m}."]
UP = ["A {i} costs {m} including {p} [sales tax|VAT|tax].", "The price of a {i}, including {p} VAT, is {m}.", "After a {p} increase, [the price of a {i} is|a {i} costs] {m}.", "The price of a {i} [rose|increased|went up] by {p} and is now {m}.", "A shop increases the price of a {i} by {p}. The new price is {m}.", "{N} [paid|pays] {m} for a {i}, which included {p} sales tax.", "The total cost of a {i} with {p} sales tax is {m}.", "A {i} now costs {m}, which is {p} more than [last year|before|it did a year ago].", "A retailer adds {p} to the cost of a {i} and sells it for {m}.", "A shop sells a {i} for {m}, making a profit of {p} on what it paid."]
PAY = ["After a {p} pay rise, {N} earns {m} a [month|year|week].", "{N}'s [salary|monthly salary|annual salary|weekly wage] was increased by {p} and is now {m}.", "{N} got a {p} raise and now earns {m} a [month|year].", "{N}'s rent [went up|increased|rose] by {p} and is now {m} a month.", "A restaurant bill, including a {p} tip, [was|came to|is] {m}.", "{N} left a {p} tip, so dinner cost {m} in total."]
RV_Q = ["What was the original price?", "What was the [price|cost] before the {ch}?", "How much did [it|the {i}] cost before the {ch}?", "[Find|Calculate|Work out] the original price.", "What was the original price of the {i}?", "[Find|Calculate|Work out] the original price of the {i}.", "What was its price before the {ch}?", "What was the original cost?", "How much was the {i} originally?"]
PAY_Q = ["How much was it before?", "What was it before that?", "What was the original amount?", "[Find|Calculate|Work out] the original amount.", "What was the amount before the increase?"]
RV_W = ["What was the original price of a {i} that costs {m} after {p} off?", "A {i} costs {m} after a {p} discount; [what was the original price?|find the original price.|how much was it before?]", "If a {i} costs {m} after a discount of {p}, what was [the|its] original price?", "What was the price of a {i} before a {p} discount if {N} paid {m}?", "How much did a {i} cost originally if its sale price is {m} after {p} off?", "Find the original price of a {i} that sells for {m} after a {p} reduction.", "{m} after {p} off: what was the original price?", "{N} bought a {i} for {m}, [saving {p}|which was {p} off]. What was the original price?"]
POP_DN = ["The population of a [town|village] [fell|dropped|decreased] by {p} to {n}.", "After [losing|a loss of] {p} of its members, a club has {n} members.", "The number of pupils at a school fell by {p} and is now {n}.", "A [farmer's flock|herd] shrank by {p} to {n} animals.", "A factory cut its production by {p} to {n} units a day."]
POP_UP = ["The population of a [town|village|city] [rose|grew|increased] by {p} to {n}.", "After an increase of {p}, a school has {n} pupils.", "The number of visitors to a museum went up by {p} to {n}.", "A website's traffic grew by {p} and is now {n} visits a day.", "Membership of a gym increased by {p} to {n}.", "A farmer's harvest was {p} larger than last year, {n} kg.", "A factory increased its output by {p} to {n} units a day."]
POP_Q = ["What was it before the {ch}?", "What was the number before the {ch}?", "What was it originally?", "What was the original number?", "[Find|Calculate|Work out] the original number."]


@skill("real_before", weight=1.0)
def real_before(d):
    x = d.rng.random()
    kind = "down" if x < 0.42 else "downw" if x < 0.55 else "up" if x < 0.76 else "pay" if x < 0.87 else "popd" if x < 0.93 else "popu"
    down = kind in ("down", "downw", "popd")
    count = kind[:3] == "pop"
    while True:
        p = off(d) if down else d.pick(["5", "10", "15", "20", "25", "8", "6", "12", "4", "2", "3", "30", "40", "50", "7"])
        if float(p) >= 75:
            continue
        base = Fraction(d.int(2, 90) * d.pick([5, 10, 20, 50, 4])) if d.chance(0.75) else Fraction(d.int(8, 900))
        if kind == "pay":
            base = Fraction(d.rng.randint(10, 90) * d.pick([20, 50, 100, 10]))
        if count:
            base = Fraction(d.int(2, 90) * d.pick([50, 100, 20, 200]))
        n = base * (100 - Fraction(p) if down else 100 + Fraction(p)) / 100
        if places(n) <= (0 if count else 2):
            break
    n = two(n)
    c = Money(d)
    v = dict(person(d), i=thing(d, n), p=pct(d, p), m=c.show(n), n=num(d, n, 0), ch="discount" if down and not count else "decrease" if down else "increase")
    if kind == "downw":
        yield write(d, "real.rvw", RV_W, v)
    else:
        frames, asks = {"down": (DOWN, RV_Q), "up": (UP, RV_Q), "pay": (PAY, PAY_Q), "popd": (POP_DN, POP_Q), "popu": (POP_UP, POP_Q)}[kind]
        frames = [s for s in frames if "tip" not in s or 20 < float(n) < 500]
        text = d.say("real.rv" + kind, [s.replace("{", "{{").replace("}", "}}") for s in frames])
        if kind == "up":
            v["ch"] = "tax" if "tax" in text or "VAT" in text else "increase"
            if "tax" in text or "VAT" in text:
                v["ch"] = "VAT was added" if "VAT" in text and "tax" not in text else "tax was added"
                asks = ["What was the price before {ch}?", "What is the price without {t}?", "How much does it cost before {t}?", "[Find|Calculate|Work out] the price before {t}.", "What was the original price?", "What was the [price|cost] of the {i} before {t}?"]
                v["t"] = "VAT" if v["ch"][:3] == "VAT" else "tax"
            elif "profit" in text or "retailer" in text:
                asks = ["How much did the shop pay for it?", "What did the {i} cost the shop?", "What was the cost price?", "[Find|Calculate|Work out] the cost price."]
        if kind == "pay":
            v["who"] = v["N"]
            if "tip" in text:
                asks = ["How much was the bill before the tip?", "What was the bill without the tip?", "[Find|Calculate|Work out] the bill before the tip."]
            elif "rent" in text:
                asks = ["How much was the rent before?", "What was the rent before the increase?", "[Find|Calculate|Work out] the original rent."]
            else:
                asks = ["How much did {he} earn before?", "What did {he} earn before the [raise|increase]?", "What was {his} pay before the increase?", "[Find|Calculate|Work out] {his} pay before the increase."]
        yield write(d, "real.rvt" + kind, [text], v, asks)
    sign, dash, word = ("-", "−", "minus") if down else ("+", "+", "plus")
    r = yield Call(f"{n} is 100 {word} {p} percent of the original; divide by that and multiply by 100.", f"{n}/(100{sign}{p})*100")
    yield Answer("", f"The original: {n} ÷ (100 {dash} {p}) × 100 = {value(r)}.", r.best)


# -- by how many percent --------------------------------------------------------------------------------------------------------
# subject|how its value reads (m: money)|verbs up|verbs down
WHAT = """the price of a {i}|m;the price of bread|m;the price of a litre of petrol|m;the price of a bus ticket|m;{N}'s [salary|weekly wage|monthly salary]|m;{N}'s rent|m;the value of a house|m;the value of a car|m;the value of a share|m;a company's profit|m;a shop's weekly sales|m;the cost of a gym membership|m;{N}'s electricity bill|m;{N}'s savings|m;the ticket price|m;
the population of a town|n;the population of a village|n;the population of a city|n;the number of students in a school|n;the number of members of a club|n;the number of visitors to a museum|n;the attendance at a match|n;{N}'s weight|n kg;the weight of a puppy|n kg;the mass of a parcel|n g;the height of a plant|n cm;the height of a tree|n m;the temperature of an oven|n °C;the number of employees in a company|n;{N}'s test score|n;
the number of books sold|n;the production of a factory|n units;the number of followers of a page|n;a website's daily visitors|n;the area of a forest|n hectares;the water in a tank|n litres;{N}'s 5 km running time|n minutes;the number of pages {N} reads a week|n;the length of a spring|n cm;the speed of a train|n km/h;the number of trees in a park|n"""
WHAT = [w.strip().split("|") if w.count("|") == 1 else [w.strip().rsplit("|", 1)[0], w.strip().rsplit("|", 1)[1]] for w in WHAT.split(";")]
PC = {True: ["{T} [increased|rose|went up|grew|has risen|has increased] from {a} to {b} [|last year|in one year|over a year|in a month].", "{T} was {a} [last year|in January|in 2020|at first|last month] and is {b} now.", "{T} [changed|went] from {a} to {b}.", "Last year, {t} was {a}. This year it is {b}.", "{T} used to be {a}. [Now it is|It is now] {b}.", "In one year, {t} [rose|grew|increased] from {a} to {b}.", "{T} was {a}. After an increase, it is {b}.", "Over five years {t} grew from {a} to {b}."],
      False: ["{T} [decreased|fell|went down|dropped|has fallen|has decreased] from {a} to {b} [|last year|in one year|over a year|in a month].", "{T} was {a} [last year|in January|in 2020|at first|last month] and is {b} now.", "{T} [changed|went] from {a} to {b}.", "Last year, {t} was {a}. This year it is {b}.", "{T} used to be {a}. [Now it is|It is now only|It is now] {b}.", "In one year, {t} [fell|dropped|decreased] from {a} to {b}.", "{T} was {a}. After a decrease, it is {b}.", "Over five years {t} fell from {a} to {b}."]}
SALEPC = ["A {i} that [normally|usually|originally] costs {a} is on sale for {b}.", "A {i} was reduced from {a} to {b}.", "The price of a {i} was cut from {a} to {b}.", "{N} bought a {i} for {b} instead of the original {a}.", "A {i} originally priced at {a} is sold for {b}."]
PC_Q = {True: ["What is the percent[age|] increase?", "By what percent[age|] did it [increase|rise|go up]?", "[Find|Calculate|Work out] the percentage increase.", "What percent increase is [this|that]?", "What was the percentage increase?", "By how many percent did it [increase|grow|rise]?", "What is the percentage change?", "What is the increase [in percent|as a percentage]?", "Express the increase as a percentage."],
        False: ["What is the percent[age|] decrease?", "By what percent[age|] did it [decrease|fall|go down]?", "[Find|Calculate|Work out] the percentage decrease.", "What percent decrease is [this|that]?", "What was the percentage decrease?", "By how many percent did it [decrease|fall|drop]?", "What is the decrease [in percent|as a percentage]?", "Express the decrease as a percentage.", "What is the percentage drop?"]}
SALEPC_Q = ["What is the percentage discount?", "What percent discount is [this|that]?", "[Find|Calculate|Work out] the percentage discount.", "What is the discount as a percentage?", "By what percentage was the price reduced?", "What percentage was taken off the price?"]
PC_W = {True: ["What is the percent[age|] increase [when {t} goes|if {t} goes|if {t} rises|when {t} increases] from {a} to {b}?", "By what percent[age|] did {t} [increase|rise] if it went from {a} to {b}?", "If {t} [rises|increases|goes up] from {a} to {b}, what is the percent[age|] increase?", "[Find|Calculate] the percent[age|] increase from {a} to {b}.", "What is the percent[age|] increase from {a} to {b}?", "Percentage increase from {a} to {b}?"],
        False: ["What is the percent[age|] decrease [when {t} goes|if {t} goes|if {t} falls|when {t} decreases] from {a} to {b}?", "By what percent[age|] did {t} [decrease|fall] if it went from {a} to {b}?", "If {t} [falls|decreases|goes down] from {a} to {b}, what is the percent[age|] decrease?", "[Find|Calculate] the percent[age|] decrease from {a} to {b}.", "What is the percent[age|] decrease from {a} to {b}?", "Percentage decrease from {a} to {b}?"]}
PROFIT = {True: ["{N} [bought|buys] a {i} for {a} and [sold|sells] it for {b}.", "A [shop|dealer|trader] buys a {i} for {a} and sells it for {b}.", "A {i} was bought for {a} and sold for {b}.", "The cost price of a {i} is {a} and its selling price is {b}.", "A {i} costs a shopkeeper {a}. It is sold for {b}.", "It costs {a} to make a {i}, which is sold for {b}."]}
PROFIT[False] = PROFIT[True]
PROFIT_Q = {True: ["What is the percentage profit?", "What is the profit as a percentage [of the cost|]?", "[Find|Calculate|Work out] the [percentage profit|profit percentage].", "What is the profit percent?", "What percent profit is made?"],
            False: ["What is the percentage loss?", "What is the loss as a percentage [of the cost|]?", "[Find|Calculate|Work out] the [percentage loss|loss percentage].", "What is the loss percent?", "What percent loss is made?"]}


@skill("real_percent_change", weight=0.8)
def real_percent_change(d):
    x = d.rng.random()
    kind = "change" if x < 0.48 else "whole" if x < 0.68 else "sale" if x < 0.84 else "profit"
    up = False if kind == "sale" else d.chance(0.58)
    t, form = d.pick(WHAT)
    money = form == "m" or kind in ("sale", "profit")
    v = person(d)
    small = form in ("n kg", "n cm", "n m", "n minutes", "n km/h", "n °C") or "score" in t
    while True:
        a = d.int(4, 40) * d.pick([1, 2, 5]) if small else d.rng.randint(2, 90) * d.pick([1, 2, 5, 10, 20]) if kind != "change" and money else d.int(2, 90) * d.pick([1, 2, 4, 5, 10, 20, 50, 100, 1000])
        if kind in ("change", "whole") and money:
            a = d.rng.randint(2, 20) if "bread" in t or "petrol" in t or "bus" in t or "share" in t else d.rng.randint(10, 95) * d.pick([100, 1000, 500]) if "house" in t or "car" in t or "profit" in t or "salary" in t else d.rng.randint(8, 90) * d.pick([1, 2, 5, 10])
        p = Fraction(d.pick([5, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 60, 75, 80, 8, 4, 6, 2]) if d.chance(0.8) else d.rng.randint(1, 99)) if d.chance(0.93) else Fraction(d.pick([100, 120, 150, 200]) if up else 50)
        b = a * (100 + p * (1 if up else -1)) / 100
        if b > 0 and places(b) <= (2 if money and a < 100 else 1 if form in ("n kg", "n g", "n cm", "n m", "n minutes", "n km/h") else 0) and not (money and a > 99 and places(b)):
            break
    a, b = str(a), (two(b) if money else plain(b))
    k = phrase = None
    if d.chance(0.12) and "." not in b:
        b = str(int(a) + (1 if up else -1) * d.rng.randint(1, max(1, int(a) // 2)))
        if int(b) > 0 and places(Fraction((int(b) - int(a)) * 100, int(a))) > 2:
            k, phrase = d.pick([(1, "to one decimal place"), (1, "to 1 decimal place"), (2, "to 2 decimal places"), (0, "to the nearest whole number"), (0, "to the nearest percent"), (1, "correct to 1 decimal place"), (1, "rounded to one decimal place")])
        elif int(b) <= 0:
            b = str(int(a) + (1 if up else -1) * 1)
            k, phrase = 1, "to one decimal place"
        if int(b) <= 0 or int(a) == 0:
            a, b, up, k = "40", "50" if up else "30", up, None
    c = Money(d, True)
    unit = form.replace("n", "", 1).strip() if not money else ""
    show = c.show if money else (lambda s: num(d, s, 0) + (" " + unit if unit else ""))
    i = thing(d, a)
    t = t.format(i=i, N=v["N"])
    v.update(i=i, t=t, T=t, a=show(a), b=show(b))
    q = {"change": lambda: write(d, f"real.pc{up}", PC[up], v, PC_Q[up]), "whole": lambda: write(d, f"real.pcw{up}", PC_W[up], v), "sale": lambda: write(d, "real.pcs", SALEPC, v, SALEPC_Q), "profit": lambda: write(d, f"real.pcp{up}", PROFIT[up], v, PROFIT_Q[up])}[kind]()
    yield with_phrase(q, phrase) if k is not None else q
    x, y = (b, a) if up else (a, b)
    why = f"The change is {b} minus {a}; divided by the old value {a}, times 100" if up else f"The decrease is {a} minus {b}; divided by the old value {a}, times 100"
    e = f"({x}-{y})/{a}*100"
    if k is not None:
        r = yield Call(why + ", rounded.", f"round({e}, {k})" if k else f"round({e})")
        yield Answer("", f"({x} − {y}) ÷ {a} × 100, rounded, is {r.best}%.", r.best)
    else:
        r = yield Call(why + ".", e)
        yield Answer("", f"({x} − {y}) ÷ {a} × 100 = {value(r)}%.", r.best)
