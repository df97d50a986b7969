"""More money in whole sentences: packs and their sizes, what is paid and handed back, what was there before, stories of three steps."""
from fractions import Fraction

import calc

from .core import Answer, Call, result_of, skill
from .fillers import inner, places, value
from .real_money_base import SHOP, TOWNS, Money, cents, good, nice, num, pct, person, to_cents, two, with_phrase, write
from .real_money_change import payment
from .real_money_percent import CHEAP, thing

# -- packs that name their size ---------------------------------------------------------------------------------------------
# pack|of what|one of it|sizes|range of cents
PACKS = """pack|soda|can|6 12 24|30 120;case|water|bottle|12 24 36|20 90;pack|batteries|battery|2 4 8 10 12 20|45 180;carton|eggs|egg|6 10 12 18 24 30|15 50;box|pencils|pencil|10 12 20 24|15 80;box|pens|pen|5 10 12 20|30 200;pack|toilet paper|roll|4 6 9 12 24|30 90;box|tea bags|tea bag|20 40 50 80 100 160|3 12;bag|oranges|orange|4 5 6 8 10|30 90;box|chocolates|chocolate|12 16 20 24|20 120;
tray|muffins|muffin|4 6 12|80 300;pack|yoghurt|pot|4 6 8 12|30 110;pack|gum|piece|10 12 15|8 30;box|crayons|crayon|8 16 24 48|8 40;pack|socks|pair|3 4 5 6 10|120 500;set|glasses|glass|4 6 8|150 700;pack|paper plates|plate|10 20 25 50|6 30;case|juice|carton|6 8 10 12|50 180;pack|razors|razor|4 5 8 10|60 300;box|cereal bars|bar|5 6 8 12|35 150;pack|tennis balls|ball|3 4 12|110 350;
box|doughnuts|doughnut|6 12|80 250;pack|light bulbs|bulb|2 4 6 10|150 600;box|tissues|tissue|50 80 100|2 5;pack|burger buns|bun|4 6 8|25 90;ream|paper|sheet|100 200 250 500|1 4;book|stamps|stamp|6 8 10 20|60 160;box|light switches|switch|4 5 10|200 900;roll|stickers|sticker|50 100 200|2 10;pack|nappies|nappy|20 24 30 40 60|12 40;bag|balloons|balloon|10 20 25 50|8 40;bunch|bananas|banana|4 5 6 8|15 50"""
PACKS = [p.strip().split("|") for p in PACKS.split(";")]
PK_S = ["A {k}-pack of {g} costs {t}.", "A {pk} of {k} {gs} [costs|is|sells for|is priced at] {t}.", "A {pk} of {g} contains {k} {ones} and costs {t}.", "A {pk} with {k} {ones} of {g} costs {t}.", "{N} [buys|bought] a {k}-pack of {g} for {t}.", "{N} [buys|bought] a {pk} of {g} for {t}. There are {k} {ones} in the {pk}.", "A store sells a {pk} of {k} {gs} for {t}.", "A {pk} of {g} costs {t}. It [contains|has] {k} {ones}.", "A {pk} of {g} [sells for|is priced at] {t} and holds {k} {ones}.", "There are {k} {ones} in a {pk} of {g}, which costs {t}.", "The price of a {pk} of {k} {gs} is {t}.", "You buy a {pk} of {k} {gs} for {t}."]
PK_Q = ["What is the [cost|price] per {one}?", "How much does [each|one|a single] {one} cost?", "What is the unit price per {one}?", "[Find|Calculate|Work out|Determine] the [cost|price] per {one}.", "What is the price of [one|each|a single] {one}?", "How much is [each|one] {one}?", "What is the unit cost?", "How much are you paying per {one}?", "What is the unit price?"]
# what is sold by weight or volume: unit|its name in a size|container|range of sizes|cents for one unit
SIZES = """flour|pound|bag|2 5 10|40 120;rice|pound|bag|2 5 10 20|60 200;potatoes|pound|bag|3 5 10|40 130;sugar|pound|bag|4 5 10|40 110;dog food|pound|bag|10 15 20 30|80 250;cereal|ounce|box|10 12 14 16 18 20|20 50;juice|ounce|bottle|12 16 32 64|4 20;shampoo|ounce|bottle|8 10 12 16 24|25 90;coffee|ounce|can|8 10 12 24 30|40 120;tomato sauce|ounce|jar|15 16 20 24|8 25;peanut butter|ounce|jar|12 16 18 28 40|12 35;soup|ounce|can|10 15 18|10 30;
chips|ounce|bag|8 10 12 15|25 60;detergent|ounce|bottle|40 50 64 100|8 25;honey|ounce|jar|8 12 16 24|30 90;juice|litre|bottle|1.5 2 3|110 350;milk|litre|bottle|2 3 4|70 160;water|litre|bottle|1.5 2 5|20 90;paint|litre|tin|2 2.5 5 10|500 1400;olive oil|litre|bottle|2 3 5|600 1400;milk|gallon|jug|2 3|280 420;paint|gallon|bucket|2 5|1800 3500;rice|kilogram|sack|2 5 10 20|120 320;compost|litre|bag|20 40 50|10 40;
flour|kilogram|bag|1.5 2 5 10|60 160;cat litter|kilogram|bag|5 7 10|60 200;potatoes|kilogram|bag|2 2.5 5 10|60 180;cement|kilogram|bag|20 25|20 60;ribbon|metre|roll|5 10 20 25|20 120;cable|metre|roll|5 10 20 50|50 250;wallpaper|metre|roll|5 10|150 600;fabric|yard|length|2 3 4 5|400 1500;rope|foot|coil|20 25 50 100|15 80;aluminium foil|metre|roll|5 10 20 30|12 45"""
SIZES = [s.strip().split("|") for s in SIZES.split(";")]
SZ_S = ["A {w}-{u} {pk} of {g} costs {t}.", "A {w}-{u} {pk} of {g} [is|sells for|is priced at] {t}.", "{N} [buys|bought] a {w}-{u} {pk} of {g}" + " for {t}.", "{N} paid {t} for a {w}-{u} {pk} of {g}.", "A {pk} of {g} [contains|holds] {w} {us} and costs {t}.", "A store sells {w}-{u} {pk2} of {g} for {t}.", "A {pk} with {w} {us} of {g} costs {t}.", "The price of a {w}-{u} {pk} of {g} is {t}.", "You pay {t} for {w} {us} of {g}."]
SZ_Q = ["What is the [cost|price] per {u}?", "How much does [one|1|each] {u} cost?", "What is the unit price per {u}?", "[Find|Calculate|Work out] the [cost|price|unit price] per {u}.", "What is the price of one {u}?", "How much is that per {u}?", "What is the unit rate in {cur}s per {u}?"]
KGW = ["{w} g of {g} [costs|cost] {t}.", "A {w} g [pack|packet|jar] of {g} costs {t}.", "{N} [buys|bought] {w} g of {g} for {t}.", "{N} pays {t} for {w} grams of {g}.", "A {w}-gram pack of {g} is priced at {t}."]
KGW_Q = ["What is the price per kilogram?", "How much does 1 kg cost?", "What is the price per kg?", "What is the cost of one kilogram?", "How much is that per kilogram?", "[Find|Calculate|Work out] the price per kilogram."]
DOZ = ["{many} [are sold at|cost|are] {t} [per|a] dozen.", "A dozen {many} [cost|sell for] {t}.", "{N} [buys|bought] a dozen {many} for {t}.", "A shop sells {many} at {t} per dozen."]
DOZ_Q = ["How much does one {one} cost?", "What is the price of one {one}?", "What is the cost [of each|of a single|per] {one}?", "[Find|Calculate|Work out] the price of one {one}.", "How much is each {one}?"]
DOZM_Q = ["How much do {k} {many} cost?", "What is the price of {k} {many}?", "[Find|Calculate|Work out] the cost of {k} {many}.", "What would {k} of them cost?"]


def many_of(one):
    """The plural of a short noun."""
    return one + "es" if one[-1] in "sxh" else one[:-1] + "ies" if one[-1] == "y" and one[-2] not in "aeiou" else one.replace("foot", "feet") if one == "foot" else one + "s"


@skill("real_unit_packs", weight=1.0)
def real_unit_packs(d):
    c = Money(d)
    v = dict(person(d), cur=c.word)
    x = d.rng.random()
    if x < 0.45:
        pk, g, one, sizes, span = d.pick(PACKS)
        k = d.pick(sizes.split())
        lo, hi = map(int, span.split())
        t = Fraction(d.rng.randint(lo, hi), 100) * int(k)
        if d.chance(0.3):
            t = Fraction(round(t * 10), 10)
        phrase = to_cents(d, c) if places(t / int(k)) > 4 else None
        t = two(t)
        countable = g.endswith("s") or g == "paper"
        gs = g if g[-1] == "s" else {"paper": "sheets of paper", "soda": "cans of soda", "water": "bottles of water", "toilet paper": "rolls of toilet paper", "yoghurt": "pots of yoghurt", "gum": "pieces of gum", "juice": "cartons of juice"}[g]
        gs = "pairs of socks" if g == "socks" else gs
        v.update(pk=pk, g=g, gs=gs, one=one, ones=many_of(one), k=k if d.chance(0.85) else num(d, k, 1), t=c.show(t))
        frames = [s for s in PK_S if ("ones} of" not in s or not countable) and ("-pack" not in s or pk == "pack")]
        q = write(d, "real.pk", frames, v, PK_Q)
        yield with_phrase(q, phrase) if phrase else q
        if phrase:
            r = yield Call(f"One costs {t} divided by {k}, rounded to cents.", f"round({t}/{k}, 2)")
            yield Answer("", f"One {one}: {t} ÷ {k}, rounded, is {c.out(r)}.", r.best)
            return
        r = yield Call(f"One costs {t} divided by {k}.", f"{t}/{k}")
        yield Answer("", f"One {one}: {t} ÷ {k} = {c.out(r)}.", r.best)
    elif x < 0.78:
        g, u, pk, sizes, span = d.pick(SIZES)
        w = d.pick(sizes.split())
        lo, hi = map(int, span.split())
        t = Fraction(d.rng.randint(lo, hi), 100) * Fraction(w)
        t = two(t) if places(t) <= 2 else two(Fraction(round(t * 20), 20))
        phrase = to_cents(d, c) if places(Fraction(t) / Fraction(w)) > 4 else None
        v.update(g=g, u=u, us=many_of(u), pk=pk, pk2=many_of(pk), w=w, t=c.show(t))
        q = write(d, "real.sz", SZ_S, v, SZ_Q)
        yield with_phrase(q, phrase) if phrase else q
        if phrase:
            r = yield Call(f"One {u} costs {t} divided by {w}, rounded to cents.", f"round({t}/{w}, 2)")
            yield Answer("", f"One {u}: {t} ÷ {w}, rounded, is {c.out(r)}.", r.best)
            return
        r = yield Call(f"One {u} costs {t} divided by {w}.", f"{t}/{w}")
        yield Answer("", f"One {u}: {t} ÷ {w} = {c.out(r)}.", r.best)
    elif x < 0.88:
        g, lo, hi = d.pick([("coffee", 8, 40), ("cheese", 7, 30), ("ham", 9, 30), ("almonds", 10, 28), ("tea", 15, 60), ("sweets", 6, 18), ("olives", 7, 22), ("butter", 6, 16), ("chocolate", 8, 30), ("salmon", 12, 40), ("dried mango", 12, 30)])
        w = d.pick(["200", "250", "400", "500", "150", "300", "750", "125", "800", "600", "350"])
        t = Fraction(d.rng.randint(lo * 2, hi * 2), 2) * int(w) / 1000
        if places(t) > 2:
            w, t = "250", Fraction(round(t * 20), 20)
        t = two(t)
        v.update(g=g, w=w, t=c.show(t))
        yield write(d, "real.kgw2", KGW, v, KGW_Q)
        r = yield Call(f"A kilogram has 1000 grams: {t} divided by {w}, times 1000.", f"{t}/{w}*1000")
        yield Answer("", f"One kilogram: {t} ÷ {w} × 1000 = {c.out(r)}.", r.best)
    else:
        one, many, p = d.pick([("egg", "eggs", (15, 50)), ("doughnut", "doughnuts", (70, 200)), ("rose", "roses", (120, 400)), ("bread roll", "bread rolls", (30, 90)), ("orange", "oranges", (30, 90)), ("pencil", "pencils", (20, 90)), ("cupcake", "cupcakes", (125, 350)), ("bagel", "bagels", (60, 150)), ("oyster", "oysters", (100, 300)), ("banana", "bananas", (15, 50)), ("golf ball", "golf balls", (80, 300))])
        t = two(Fraction(d.rng.randint(*p), 100) * 12)
        k = str(d.rng.randint(2, 11) if d.chance(0.6) else d.pick([15, 18, 20, 24, 30, 36]))
        v.update(one=one, many=many, t=c.show(t), k=num(d, k, 0.3))
        more = d.chance(0.35)
        yield write(d, "real.doz", DOZ, v, DOZM_Q if more else DOZ_Q)
        r = yield Call("A dozen is 12: one costs " + f"{t} divided by 12.", f"{t}/12")
        if not more:
            yield Answer("", f"One {one}: {t} ÷ 12 = {c.out(r)}.", r.best)
            return
        each = r.best
        r = yield Call(f"Then {k} cost {k} times {each}.", f"{k}*{each}")
        yield Answer("", f"One {one}: {t} ÷ 12 = {each}. Then {k} × {each} = {c.out(r)}.", r.best)


# -- more change: single things, a bill, two who pay --------------------------------------------------------------------------
YOU = ["You buy {x} and pay with {pay}. How much change [do|should|will] you [get|receive]?", "You [buy|order] {x}. If you pay with {pay}, what is your change?", "You spend {m} and pay with {pay}. How much change do you [get|receive]?", "Your [bill|shopping|total] [is|comes to] {m} and you pay with {pay}. How much change should you get?", "You have {pay0} and spend {m}. How much [money|] do you have left?", "If your shopping costs {m} and you hand over {pay}, what change should you receive?", "A customer's [bill|total] is {m}. The customer pays with {pay}. How much change should the cashier give?", "The total at the till is {m}. {N} hands over {pay}. What change is due?", "{N} buys items costing {y}. {He} pays with {pay}. How much change does {he} get?", "How much change should {N} get from {pay} after buying items that cost {y}?", "Three items cost {y3}. {N} pays with {pay3}. How much change does {he} get?",
       "{N} buys {x} and pays with {pay}. [How much change does {he} get?|What is {his} change?|How much change should {he} receive?|How much money should {he} get back?]", "{N} bought {x}. If {he} paid with {pay}, how much change did {he} receive?", "{x} are bought with {pay}. How much change is given?", "At a café, {N} orders {x2}. {He} pays with {pay2}. How much change does {he} get?", "{N} had {pay0}. {He} spent {m}. How much [money|] did {he} have left?", "{N} goes to {shop} with {pay0}. {He} buys {x}. How much money is left [over|]?", "A cashier receives {pay} for {x}. How much change must the cashier give?",
       "My groceries cost {m}. I gave the cashier {pay}. How much change should I get back?", "I have {pay0}. If I buy {x}, how much will I have left?", "{N} and {N2} buy {x} together and pay with {pay}. How much change do they get?", "Lunch costs {m}. {N} pays with {pay} and leaves no tip. How much change does {he} receive?", "What is the change from {pay} when the bill is {m}?", "A bus ticket and a snack cost {y}. How much change is there from {pay}?", "{N} pays a bill of {m} with {pay}. How much does {he} get back?"]


@skill("real_change_more", weight=0.8)
def real_change_more(d):
    c = Money(d)
    one, many = good(d, 0, 1500), good(d, 0, 1500)
    while many[0] == one[0]:
        many = good(d, 0, 1500)
    p, q = one[2], many[2]
    total = Fraction(p) + Fraction(q)
    v = dict(person(d), shop=d.pick(SHOP))
    text = d.say("real.you", [s.replace("{", "{{").replace("}", "}}") for s in YOU])
    if "{m}" in text:
        m = cents(d, 150, 9800) if d.chance(0.8) else str(d.int(3, 450))
        cost, terms, total = m, None, Fraction(m)
    else:
        terms = f"{p}+{q}"
        m = two(total)
    if "{y3}" in text:
        z = cents(d, 40, 1500)
        v["y3"] = f"{c.show(p)}, {c.show(q)} and {c.show(z)}"
        total += Fraction(z)
        terms += f"+{z}"
    if "{x2}" in text:
        a, b = good(d, 0, 1500, True), good(d, 0, 1500, True)
        while a[0] == b[0]:
            b = good(d, 0, 1500, True)
        k = d.rng.randint(2, 4)
        total = Fraction(a[2]) + k * Fraction(b[2])
        terms = f"{a[2]}+{k}*{b[2]}"
        v["x2"] = f"a {a[0]} for {c.show(a[2])} and {num(d, k, 1)} {b[1]} at {c.show(b[2])} each"
    pay, e, worth = payment(d, c, total)
    if not e.isdigit() and ("{pay0}" in text):
        e = two(worth)
    v.update(m=c.show(m), x=f"a {one[0]} for {c.show(p)} and a {many[0]} for {c.show(q)}", y=f"{c.show(p)} and {c.show(q)}", pay=pay, pay2=pay, pay3=pay, pay0=c.show(two(worth)))
    if text.startswith("{x}"):
        v["x"] = f"a {one[0]} costing {c.show(p)} and a {many[0]} costing {c.show(q)}"
    yield write(d, "real.yout", [text], v)
    head = ""
    if terms:
        r = yield Call("The total cost is the sum of all prices.", terms)
        cost = r.best
        head = f"The cost: {nice(terms)} = {cost}. "
    note = e
    if not e.isdigit():
        r = yield Call(f"The payment is {e.replace('*', ' times ').replace('+', ' plus ')}.", e)
        note = r.best
        head += f"The payment: {nice(e)} = {note}. "
    r = yield Call(f"The change is {note} minus {cost}.", f"{note}-{cost}")
    yield Answer("", f"{head}The change: {note} − {cost} = {c.out(r)}.", r.best)


# -- before, from what is left or from a part ----------------------------------------------------------------------------------
REST = ["{N} spent {p} of {his} money and has {m} left. How much [money|] did {he} have [at first|to begin with|at the start]?", "After spending {p} of {his} savings on a {i}, {N} has {m} left. How much did {he} have [at first|before]?", "{N} gave away {p} of {his} money and kept {m}. How much did {he} have [originally|at first]?", "A company lost {p} of its value and is now worth {m}. What was it worth before?", "A car loses {p} of its value in a year. It is now worth {m}. What was its value a year ago?", "The value of a {i} fell by {p} to {m}. What was its original value?", "{N} pays {p} of {his} salary in tax and takes home {m}. What is {his} salary before tax?", "{N}'s take-home pay after {p} tax is {m}. How much does {he} earn before tax?",
        "After a {p} deduction, {N} receives {m}. What was the full amount?", "A house is now worth {m}, which is {p} less than last year. What was it worth last year?", "{N} sold a {i} for {m}, making a loss of {p}. How much did {he} pay for it?", "{N} sells a {i} at a loss of {p} for {m}. What did {he} pay for it originally?", "When a shop closed, it sold a {i} for {m} at {p} off. What was the normal price?", "By selling a {i} for {m}, a dealer loses {p}. What was the cost price?"]
GAIN = ["{N} sold a {i} for {m}, making a profit of {p}. How much did {he} pay for it?", "By selling a {i} for {m}, a dealer makes a profit of {p}. What was the cost price?", "A {i} is sold for {m} at a profit of {p}. What was the cost price?", "A house rose in value by {p} and is now worth {m}. What was it worth before?", "{N}'s savings grew by {p} to {m}. How much did {he} have at first?", "The cost of a {i} has gone up by {p} since last year. It now costs {m}. What did it cost last year?", "Inflation has pushed the price of a {i} up by {p} to {m}. What was the price before?", "A meal costs {m} including a {p} service charge. What was the price before the service charge?", "{N} paid {m} for dinner, including a {p} tip. How much was the meal without the tip?", "With VAT at {p}, a {i} costs {m}. What is the price without VAT?", "A bill of {m} includes VAT at {p}. How much was the bill before VAT?", "An invoice totals {m}, including {p} tax. What is the amount before tax?", "If a price including {p} tax is {m}, what is the price before tax?", "{N}'s salary is {m} after a rise of {p}. What was it before the rise?"]
PART = ["{N} spends {p} of {his} income on rent, which is {m} a month. What is {his} monthly income?", "{p} of {N}'s savings is {m}. How much has {he} saved?", "A deposit of {m} is {p} of the price of a {i}. What is the full price?", "{N} paid a {p} deposit of {m} on a {i}. What is the total price?", "The discount on a {i} was {m}, which is {p} of its original price. What was the original price?", "{N} saved {m} because a {i} was {p} off. What was the original price?", "A waiter got a tip of {m}, which was {p} of the bill. How much was the bill?", "The sales tax on a {i} was {m} at a rate of {p}. What was the price before tax?", "{N} earns a commission of {p} and received {m}. What was the value of {his} sales?", "{N} has saved {m}, which is {p} of the price of a {i}. How much does the {i} cost?", "If {p} of an amount is {m}, what is the amount?", "{N} donated {m}, {p} of {his} prize money. How much was the prize?"]
PARTN = ["{p} of the students in a school walk to school. If {n} students walk, how many students are there [in the school|altogether|]?", "{n} people, {p} of the audience, were children. How many people were in the audience?", "{p} of the seats in a theatre are taken. That is {n} seats. How many seats does the theatre have?", "In a survey, {n} people said yes, which was {p} of those asked. How many people were asked?", "{N} has read {n} pages, {p} of the book. How many pages does the book have?", "{N} answered {n} questions correctly and scored {p}. How many questions were on the test?", "{n} apples in a crate are bad. This is {p} of all the apples. How many apples are in the crate?", "{p} of a number is {n}. What is the number?", "A team won {n} games, which was {p} of its games. How many games did it play?", "{n} of the cars in a car park are red, which is {p} of the total. How many cars are there?"]


@skill("real_before_more", weight=0.7)
def real_before_more(d):
    kind = d.pick(["rest", "rest", "gain", "gain", "part", "partn"])
    frames = {"rest": REST, "gain": GAIN, "part": PART, "partn": PARTN}[kind]
    text = d.say("real." + kind, [s.replace("{", "{{").replace("}", "}}") for s in frames])
    while True:
        p = d.pick(["5", "10", "15", "20", "25", "30", "35", "40", "12", "8", "60", "50", "4", "45"]) if kind != "gain" else d.pick(["5", "8", "10", "12", "15", "20", "25", "30", "40", "4", "50", "7"])
        if ("tip" in text or "service" in text or "VAT" in text or "tax" in text) and int(p) > 30:
            continue
        base = d.int(2, 90) * d.pick([5, 10, 20, 2, 50])
        if "car " in text or "house" in text or "salary" in text or "company" in text or "take-home" in text or "income" in text:
            base = d.rng.randint(10, 99) * d.pick([100, 50, 1000] if "house" in text or "car " in text or "company" in text else [20, 50, 100])
        if "tip" in text or "meal" in text:
            base = d.rng.randint(8, 200)
        if kind == "partn":
            base = d.rng.randint(4, 60) * d.pick([5, 10, 20, 25, 4])
        share = {"rest": 100 - int(p), "gain": 100 + int(p)}.get(kind, int(p))
        n = Fraction(base * share, 100)
        if places(n) <= (0 if kind == "partn" else 2) and n > 2:
            break
    n = two(n)
    c = Money(d)
    v = dict(person(d), i=thing(d, base), p=pct(d, p), m=c.show(n), n=num(d, n, 0))
    yield write(d, "real.bm", [text], v)
    if kind in ("part", "partn"):
        r = yield Call(f"{n} is {p} percent; the whole is {n} divided by {p}, times 100.", f"{n}/{p}*100")
        yield Answer("", f"The whole: {n} ÷ {p} × 100 = {value(r)}.", r.best)
        return
    sign, dash, word = ("-", "−", "minus") if kind == "rest" else ("+", "+", "plus")
    r = yield Call(f"{n} is 100 {word} {p} percent of the original; divide by that and multiply by 100.", f"{n}/(100{sign}{p})*100")
    yield Answer("", f"The original: {n} ÷ (100 {dash} {p}) × 100 = {value(r)}.", r.best)


# -- stories of two and three steps ------------------------------------------------------------------------------------------------
# each: (frames, steps); a step is (thought, expression, words) in the letters a b c d e and R (the last result)
STORIES = [
    (["{N} works {a} hours a day for {b} days and earns {$c} an hour. {He} then spends {$d} on {x}. How much [money|] does {he} have left?", "{N} earns {$c} an hour. {He} works {a} hours a day for {b} days and then buys {x} for {$d}. How much is left?"],
     [("The hours are {a} times {b} days.", "{a}*{b}", "The hours"), ("The pay is {R} hours times {c}.", "{R}*{c}", "The pay"), ("What is left is {R} minus {d}.", "{R}-{d}", "Left")], dict(a=(3, 9), b=(2, 6), c=(8, 30), d=(10, 70))),
    (["{N} buys {a} boxes of {thing2}. Each box holds {b} and costs {$c}. {He} sells every one for {$d}. [What is {his} profit?|How much profit does {he} make?]", "A shop buys {a} boxes of {thing2} at {$c} a box. There are {b} in each box, and they are sold at {$d} each. What is the total profit?"],
     [("The cost is {a} times {c}.", "{a}*{c}", "The cost"), ("The sales are {a} times {b} times {d}.", "{a}*{b}*{d}", "The sales"), ("The profit is {R} minus {Q}.", "{R}-{Q}", "The profit")], dict(a=(2, 12), b=(10, 30), c=(5, 20), d=(2, 5))),
    (["A school takes {a} students to a museum. The bus costs {$b} and each ticket costs {$c}. What is the total cost of the trip?", "{N} organises a trip for {a} people. Tickets are {$c} each and the coach costs {$b}. How much does the trip cost altogether?", "A club hires a bus for {$b} and buys {a} tickets at {$c} each. How much does it spend?"],
     [("The total is {b} plus {a} times {c}.", "{b}+{a}*{c}", "The total")], dict(a=(8, 60), b=(80, 500), c=(4, 25))),
    (["A school takes {a} students to a show. The bus costs {$b} and each ticket costs {$c}. The total cost is shared equally. How much does each student pay?", "{a} friends rent a boat for {$b} and each also pays {$c} for a life jacket. If the rent is shared equally, how much does each friend pay in total?"],
     [("Each share is {b} divided by {a}.", "{b}/{a}", "Each share"), ("The total is {R} plus {c}.", "{R}+{c}", "The total")], dict(a=(4, 20), b="mult", c=(3, 20))),
    (["{N} rents a car for {a} days at {$b} a day and pays {$c} for each of the {d} km {he} drives. How much does {he} pay [in total|altogether]?", "A van costs {$b} per day plus {$c} per mile. {N} rents it for {a} days and drives {d} miles. What is the total cost?"],
     [("The total cost is the sum of all prices.", "{a}*{b}+{d}*{c}", "The total")], dict(a=(2, 10), b=(20, 70), c="small", d=(40, 500))),
    (["{N} has {$a}. {He} spends {$b} on {x} and {$c} on food. How much [money|] does {he} have left?", "{N} had {$a} in {his} wallet. {He} paid {$b} for {x} and {$c} for lunch. How much was left?", "From {his} {$a}, {N} pays {$b} for {x} and gives {$c} to {N2}. How much money remains?"],
     [("Start with {a}, add what comes and subtract what is spent.", "{a}-{b}-{c}", "Left")], dict(a=(60, 300), b=(8, 30), c=(4, 25))),
    (["{N} had {$a} in the bank. {He} deposited {$b} and then withdrew {$c}. What is {his} balance now?", "{N}'s account had {$a}. {He} paid in {$b} and later took out {$c}. How much is in the account now?", "{N} starts the week with {$a}, earns {$b} and spends {$c}. How much does {he} have at the end of the week?"],
     [("Start with {a}, add what comes and subtract what is spent.", "{a}+{b}-{c}", "The balance")], dict(a=(60, 900), b=(10, 300), c=(10, 60))),
    (["{N} gets {$a} pocket money a week and spends {$b} of it. How much does {he} save in {c} weeks?", "{N} earns {$a} a week and spends {$b} a week. How much will {he} save in {c} weeks?", "Each week {N} receives {$a} and spends {$b}. How much money has {he} saved after {c} weeks?"],
     [("What is left is {a} minus {b}.", "{a}-{b}", "Left"), ("The sum is {c} times {R}.", "{c}*{R}", "In all")], dict(a=(20, 90), b=(3, 19), c=(3, 52))),
    (["Dinner for {a} people costs {$b} each. They add a {p} tip to the bill. How much do they pay altogether?", "{a} friends eat out and each meal costs {$b}. They leave a tip of {p}. What is the total cost including the tip?"],
     [("The total is {a} times {b}.", "{a}*{b}", "The total"), ("The total is 100 plus {p} percent of {R}.", "{R}*(100+{p})/100", "With the tip")], dict(a=(2, 8), b=(10, 40), p=("10", "15", "20", "12", "18", "5"))),
    (["{N} buys a {i} for {$a} and a {i2} for {$b}. {He} gets {p} off the total. How much does {he} pay?", "A {i} costs {$a} and a {i2} costs {$b}. {N} buys both with a {p} discount. What is the total price?", "{N} has a coupon for {p} off. {He} buys a {i} priced at {$a} and a {i2} priced at {$b}. How much does {he} pay [altogether|]?"],
     [("The total cost is the sum of all prices.", "{a}+{b}", "The total"), ("The sale price is 100 minus {p} percent of {R}.", "{R}*(100-{p})/100", "The sale price")], dict(a=(20, 200), b=(20, 200), p=("10", "15", "20", "25", "30", "40", "5", "50"))),
    (["A {i} costs {$a}. {N} gets {p} off and pays the rest in {b} equal [monthly|weekly] payments. How much is each payment?", "{N} buys a {i} priced at {$a} with a {p} discount and pays for it in {b} equal instalments. How much is each instalment?"],
     [("The sale price is 100 minus {p} percent of {a}.", "{a}*(100-{p})/100", "The sale price"), ("Each payment is {R} divided by {b}.", "{R}/{b}", "Each payment")], dict(a=("120", "160", "200", "240", "300", "360", "400", "480", "500", "600", "640", "720", "800", "900", "1200"), b=("2", "3", "4", "5", "6", "8", "10", "12"), p=("10", "20", "25", "5", "50"))),
    (["{N} buys a {i} for {$a} and sells it for {p} more. [For how much does {he} sell it?|What is the selling price?]", "A shop buys a {i} for {$a} and adds {p} to the price. What is the selling price?", "A dealer pays {$a} for a {i} and wants to make a profit of {p}. At what price should it be sold?"],
     [("The selling price is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100", "The selling price")], dict(a=(20, 400), p=("10", "15", "20", "25", "30", "40", "5", "50", "60"))),
    (["{N} reads the electricity meter: {a} units were used. Each unit costs {$c} and there is a fixed charge of {$b}. How much is the bill?", "A water bill has a fixed charge of {$b} plus {$c} for each of the {a} units used. What is the total bill?"],
     [("The total is {b} plus {a} times {c}.", "{b}+{a}*{c}", "The total")], dict(a=(40, 900), b=(5, 30), c="small")),
    (["{N} sold {a} cups of lemonade at {$b} each and {c} cookies at {$d} each. The ingredients cost {$e}. How much profit did {he} make?", "At a fair, {N} sells {a} drinks at {$b} each and {c} cakes at {$d} each. {He} paid {$e} for everything. What is {his} profit?"],
     [("The sales are {a} times {b} plus {c} times {d}.", "{a}*{b}+{c}*{d}", "The sales"), ("The profit is {R} minus {e}.", "{R}-{e}", "The profit")], dict(a=(10, 50), b="coin", c=(10, 50), d="coin", e=(4, 9))),
    (["A {i} costs {$a} in {town} and {$b} in {town2}. The train ticket to {town2} costs {$c}. How much does {N} save altogether by buying it in {town2}?", "The price of a {i} is {$a} in a shop but {$b} online, plus {$c} for delivery. How much is saved by buying online?"],
     [("With the extra cost it is {b} plus {c}.", "{b}+{c}", "The other price"), ("The difference: {a} minus {R}.", "{a}-{R}", "The difference")], dict(a=(130, 300), b=(60, 105), c=(4, 15))),
    (["{N} wants {a} tickets that cost {$b} each. {He} has only {$c}. How much more [money|] does {he} need?", "{a} bus passes cost {$b} each, but {N} has {$c}. How much more does {he} need to buy them all?"],
     [("The cost is {a} times {b}.", "{a}*{b}", "The cost"), ("What is missing is {R} minus {c}.", "{R}-{c}", "Missing")], dict(a=(3, 12), b=(10, 40), c=(5, 28))),
    (["{N} has {a} {notes} and {b} {notes2}. How much money is that altogether?", "In {his} wallet, {N} has {a} {notes} and {b} {notes2}. How much money does {he} have?"], [("The total is {a} times {n1} plus {b} times {n2}.", "{a}*{n1}+{b}*{n2}", "The total")], dict(a=(2, 9), b=(2, 9))),
    (["{N} earns {$a} a month. {He} pays {$b} for rent, {$c} for food and {$d} for transport. How much does {he} have left [each month|]?", "Each month, {N} has an income of {$a}. {His} rent is {$b}, food costs {$c} and other bills come to {$d}. How much is left?"],
     [("Start with {a}, add what comes and subtract what is spent.", "{a}-{b}-{c}-{d}", "Left")], dict(a=(1500, 4000), b=(400, 900), c=(100, 400), d=(40, 190))),
    (["{N}'s phone plan costs {$a} a month. A new plan costs {$b} a month. How much does {he} save in a year by changing?", "{N} switches from a gym that costs {$a} a month to one that costs {$b} a month. How much will {he} save in one year?"],
     [("The difference: {a} minus {b}.", "{a}-{b}", "The difference"), ("A year has 12 months: {R} times 12.", "{R}*12", "A year")], dict(a=(30, 70), b=(8, 29))),
]


@skill("real_money_more", weight=1.3)
def real_money_more(d):
    c = Money(d)
    frames, steps, ranges = d.pick(STORIES)
    for _ in range(80):
        n = {}
        for k, r in ranges.items():
            if r == "small":
                n[k] = f"0.{d.rng.randint(10, 75)}" if d.chance(0.7) else f"0.{d.rng.randint(2, 15) * 5:02d}"
            elif r == "coin":
                n[k] = d.pick(["0.50", "0.75", "1", "1.50", "1.25", "2", "0.80", "1.20", "2.50", "0.60"])
            elif r == "mult":
                n[k] = str(int(n["a"]) * d.rng.randint(4, 60))
            elif isinstance(r[0], str):
                n[k] = d.pick(r)
            else:
                n[k] = str(d.rng.randint(*r))
                if "$" + k in frames[0] and d.chance(0.22) and r[1] < 400:
                    n[k] += d.pick([".50", ".50", ".25", ".75", ".99", ".20", ".80"])
        results, ok = [], True
        for _, e, _ in steps:
            R, Q = [f"({r})" for r in results[-1:]] or [""], [f"({r})" for r in results[-2:-1]] or [""]
            results.append(Fraction(result_of(calc.evaluate(e.format(**n, R=R[0], Q=Q[0], n1=1, n2=1))).exact))
            ok = ok and results[-1] > 0 and places(results[-1]) <= 2
        if ok:
            break
    else:
        raise ValueError("no fitting numbers")
    v = dict(person(d), x=d.pick(["a jacket", "a video game", "new shoes", "a birthday present", "a concert ticket", "some books", "a backpack"]), thing2=d.pick(["cans", "pens", "candles", "chocolate bars", "notebooks", "bottles of water", "toys", "mugs"]), town=d.pick(TOWNS[:10]), town2=d.pick(TOWNS[10:]))
    one = d.rng.sample(CHEAP, 2)
    v.update(i=thing(d, n["a"]) if "a" in n and float(n["a"]) > 100 else one[0], i2=one[1])
    if "{notes}" in frames[0]:
        a, b = d.rng.sample([5, 10, 20, 50], 2)
        n.update(n1=str(a), n2=str(b))
        w = [c.form.format(x) if c.form[0] != "{" else f"{x}-{c.word}" for x in (a, b)]
        v.update(notes=f"{w[0]} {c.bill}s", notes2=f"{w[1]} {c.bill}s")
    for k, t in n.items():                 # {a} a count, {$a} the same as money
        v[k] = pct(d, t) if k == "p" else num(d, t, 0.25)
        v["M" + k] = c.show(t)
    if "{notes}" in frames[0]:
        v.update(a=num(d, n["a"], 1), b=num(d, n["b"], 1))
    frames = [f.replace("{$", "{M") for f in frames]
    yield write(d, "real.more" + steps[-1][1] + frames[0][:12].replace("{", "").replace("}", ""), frames, v)
    last = before = None
    words = []
    for thought, e, name in steps:
        values = dict(n, R=inner(last) if last else "", Q=inner(before) if before else "")
        before, last = last, (yield Call(thought.format(**values), e.format(**values)))
        words.append(f"{name}: {nice(e.format(**values))} = {c.out(last) if len(words) == len(steps) - 1 else last.best}.")
    yield Answer("", " ".join(words), last.best)
