"""Change from notes and coins, and baskets of several things, in whole sentences."""
from fractions import Fraction

from .core import Answer, Call, skill
from .fillers import in_words
from .real_money_base import SHOP, Money, cents, good, nice, num, person, two, write

# -- what is paid with --------------------------------------------------------------------------------------------------
ROUND = [1, 2, 5, 10, 20, 50, 100, 200, 500]


def payment(d, c, total, coins=True):
    """(how the payment reads, "a $20 bill", its expression "20" or "2*10", its value) for at least `total`."""
    total = Fraction(total)
    x = d.rng.random()
    if x < 0.16 and coins and 4 < total < 400:
        n = d.pick([x for x in (5, 10, 20, 50) if x < total] or [5])
        k = -(-total // n)
        if k * n == total:
            k += 1
        if 2 <= k <= 6:
            kinds = {"bill": "bills", "note": "notes"}[c.bill]
            w = in_words(k)
            return f"{w} {note_word(c, n)} {kinds}", f"{k}*{n}", Fraction(k * n)
    if x < 0.22 and coins and c.form == "£{}" and 5 < total < 24:
        a = 10 if total > 6 else 5
        b = -(-(total - a) // 1) if total > a else 1
        if 2 <= b <= 9:
            return f"a £{a} note and {in_words(int(b))} £1 coins", f"{a}+{b}", Fraction(a + b)
    fit = [n for n in ROUND if n > total and n >= 5] or [int(total / 500 + 1) * 500]
    n = fit[0] if d.chance(0.75) else d.pick(fit[:3])
    if x > 0.9 and total > 3:
        n = int(total) + d.rng.randint(1, 9)
        return c.show(str(n)), str(n), Fraction(n)
    if n in (5, 10, 20, 50, 100) and d.chance(0.62) and not (c.bill == "note" and n == 100 and c.word == "pound"):
        return f"[a {note_word(c, n)} {c.bill}|a {note_word(c, n)} {c.bill}|one {note_word(c, n)} {c.bill}]", str(n), Fraction(n)
    return c.show(str(n)), str(n), Fraction(n)


def note_word(c, n):
    """'$20', '20-dollar', '£10'."""
    return f"{n}-{c.word}" if c.form[0] == "{" else c.form.format(n)


PAYS = ["{He} [pays|paid] with {pay}.", "{He} [hands over|handed over|hands the cashier|gives the cashier|gave the shopkeeper|gives the assistant] {pay}.", "{He} [pays|paid] using {pay}.", "{N} [pays|paid] with {pay}.", "{He} [uses|used] {pay} to pay.", "{He} pays for [this|everything|it] with {pay}."]
CH_ASK = ["How much change [does|should|will] {he} [get|receive] [back|]?", "What is {his} change?", "How much change [does|should] {N} get?", "How much change will {he} be given?", "How much money [does|will|should] {he} get back?", "How much change is due?", "[Work out|Calculate|Find] {his} change.", "[Work out|Calculate|Find] the change {he} [receives|should receive|gets].", "How much [should|does|will] the [cashier|shopkeeper|assistant] give back?", "What change [does|should|will] {he} [get|receive]?",
          "How much change does {he} receive from {pay0}?", "How much will {he} get in change?", "What is the correct change?", "What is the change?"]

# -- one thing -----------------------------------------------------------------------------------------------------------
ONE_S = ["{N} [buys|bought|gets|purchases] a {one} [for|that costs|costing|priced at|which costs] {m} [|at {shop}].", "A {one} costs {m} [|at {shop}]. {N} buys [one|it].", "{N}'s [shopping|bill|lunch|order] [comes|came] to {m}.", "[The bill|The total|Lunch|The meal|A taxi ride] comes to {m}.", "{N} spends {m} [at {shop}|on a {one}|on lunch|on snacks|on groceries].", "{N} [goes|went] to {shop} and [buys|bought] a {one} for {m}.", "At {shop}, {N} picks up a {one} priced at {m}.", "{N} owes {m} for [a {one}|lunch|{his} shopping].", "The cost of a {one} is {m}. {N} buys one."]
ONE_W = ["{N} [buys|bought] a {one} for {m} and pays with {pay}. How much change does {he} [get|receive]?", "How much change [will|should|does] {N} get from {pay} if {he} [spends {m} on|pays {m} for] a {one}?", "If a {one} costs {m} and {N} pays with {pay}, [how much change does {he} get?|what is {his} change?|how much should {he} get back?]", "{N} pays for a {m} {one} with {pay}. [What change does {he} get?|How much change is {he} owed?]",
         "What is the change from {pay} when [a {one} costs {m}?|{N} spends {m}?|you spend {m}?]", "{N} had {pay0}. {He} bought a {one} for {m}. How much [money|] does {he} have left?", "{N} has {pay0} and spends {m} on a {one}. How much [money|] is left?", "{N} paid with {pay} for [groceries|a meal|a lunch] that cost {m}. How much change did {he} get?", "Change from {pay} for {m}?", "A {one} costs {m}. How much change do you get from {pay}?", "I bought a {one} for {m} and gave the [cashier|shopkeeper] {pay}. How much change should I get?",
         "My bill was {m}. I paid with {pay}. How much change did I get?", "{N} buys a {one} that costs {m}, paying with {pay}. Calculate {his} change.", "Calculate the change from {pay} for a purchase of {m}.", "{N} [buys|bought] a {one} and a {one2} for a total of {m} and [pays|paid] with {pay}. How much change does {he} get?"]
# -- several of one thing --------------------------------------------------------------------------------------------------
EACH = "[at {m} each|for {m} each|that cost {m} each|costing {m} each|priced at {m} each|at {m} apiece|which cost {m} each]"
SOME_S = ["{N} [buys|bought|orders|purchases|picks up] {k} {many} " + EACH + " [|at {shop}].", "[A|One] {one} costs {m}. {N} [buys|wants|takes] {k} [of them|{many}].", "{many} cost {m} each [|at {shop}]. {N} buys {k} [of them|].", "{N} [goes|went] to {shop} to buy {k} {many}. Each {one} costs {m}.", "The price of one {one} is {m}. {N} buys {k}.", "{N} needs {k} {many} [for the party|for school|for {his} family|for {his} class]. They cost {m} each.", "At {shop}, {many} are {m} each and {N} buys {k}.", "{N} buys {k} {many}, each costing {m}."]
SOME_W = ["{N} buys {k} {many} " + EACH + " and pays with {pay}. How much change does {he} [get|receive] [|back]?", "How much change [will|does|should] {N} [get|receive] from {pay} [if {he} buys|when {he} buys|after buying] {k} {many} " + EACH + "?", "If {N} buys {k} {many} " + EACH + " and pays with {pay}, [how much change does {he} get?|what is {his} change?|how much change should {he} receive?]", "{many} cost {m} each. How much change do you get from {pay} if you buy {k}?", "I bought {k} {many} " + EACH + " and paid with {pay}. How much change should I get?", "What is the change from {pay} for {k} {many} " + EACH + "?",
          "{N} has {pay0}. {He} buys {k} {many} " + EACH + ". How much money does {he} have left?", "{N} had {pay0} and bought {k} {many} " + EACH + ". How much [was|is] left?", "{k} {many} at {m} each, paid with {pay}: [how much change?|what is the change?]", "A customer buys {k} {many} " + EACH + " and hands over {pay}. How much change should the customer receive?", "A customer pays for {k} {many} with {pay}. Each {one} costs {m}. Work out the change.", "{N} went to {shop} with {pay0}. {He} bought {k} {many} " + EACH + ". How much did {he} have left?",
          "How much money will be left from {pay0} if {N} buys {k} {many} " + EACH + "?"]


@skill("real_change", weight=1.4)
def real_change(d):
    c = Money(d)
    one, many, p = good(d, 0, 4500)
    one2 = good(d)[0]
    v = dict(person(d), one=one, many=many, one2=one2, shop=d.pick(SHOP))
    if d.chance(0.3):
        if d.chance(0.4):
            p = cents(d, 120, 9500)
        cost, k = Fraction(p), "1"
    else:
        k = str(d.rng.randint(2, 12))
        cost = Fraction(p) * int(k)
    pay, e, worth = payment(d, c, cost)
    v.update(m=c.show(p), k=num(d, k, 0.3), pay=pay, pay0=c.show(two(worth)))
    if k == "1":
        q = write(d, "real.ch1", [f"{s} {{payment}}" for s in ONE_S], dict(v, payment=d.say("real.pays", PAYS, **v)), CH_ASK) if d.chance(0.55) else write(d, "real.ch1w", ONE_W, v)
    else:
        q = write(d, "real.chk", [f"{s} {{payment}}" for s in SOME_S], dict(v, payment=d.say("real.pays", PAYS, **v)), CH_ASK) if d.chance(0.55) else write(d, "real.chkw", SOME_W, v)
    note = two(worth)
    if pay.replace(c.show(note), "") == pay and "*" in e and c.show(note) in q and pay not in q:
        e = note
    yield q
    head = ""
    if k != "1":
        r = yield Call(f"The cost is {k} times {p}.", f"{k}*{p}")
        p = r.best
        head = f"The cost: {v['k'] if v['k'].isdigit() else k} × {two(Fraction(cost) / int(k))} = {p}. "
    if not e.isdigit():
        r = yield Call(f"The payment is {e.replace('*', ' times ').replace('+', ' plus ')}.", e)
        head += f"The payment: {nice(e)} = {r.best}. "
        note = r.best
    r = yield Call(f"The change is {note} minus {p}.", f"{note}-{p}")
    yield Answer("", f"{head}The change: {note} − {p} = {c.out(r)}.", r.best)


# -- baskets -------------------------------------------------------------------------------------------------------------------
LINE = ["{k} {many} at {p} each", "{k} {many} at {p} each", "{k} {many} for {p} each", "{k} {many} that cost {p} each", "{k} {many} costing {p} each", "{k} {many} priced at {p} each", "{k} {many} at {p} apiece", "{k} {many} ({p} each)"]
LINE1 = ["a {one} for {p}", "a {one} for {p}", "a {one} that costs {p}", "one {one} at {p}", "a {one} costing {p}", "a {one} at {p}", "a {one} priced at {p}", "a {one} ({p})"]
BSK = ["{N} [buys|bought|orders|picks up|purchases] {x} [|at {shop}].", "{N} [goes|went] to {shop} and [buys|bought] {x}.", "At {shop}, {N} [buys|bought|chooses] {x}.", "{N}'s [shopping list|order] [has|includes|contains] {x}.", "[A customer|A family|A teacher|A school] [buys|bought|orders] {x}.", "For a [party|picnic|school trip|barbecue], {N} [buys|bought] {x}.", "I [bought|want to buy|need] {x}.", "{N} puts {x} in {his} basket.", "We [bought|ordered] {x}.", "On Saturday {N} bought {x}.", "{N} needs {x} [for school|for the weekend|]."]
BSK_Q = ["How much [does|did|will] {N} [spend|pay] [altogether|in total|in all]?", "What is the total cost?", "How much is that [altogether|in total]?", "[Find|Calculate|Work out] the total cost.", "What is the total [bill|price|]?", "How much does it [all|] cost [altogether|in total]?", "What does the shopping cost in total?", "How much money [does {he}|did {he}] spend?", "What does it come to [altogether|]?"]
BSK_NQ = [q for q in BSK_Q if "{" not in q]
BSK_W = ["How much does {N} spend [altogether|in total|] if {he} buys {x}?", "What is the total cost of {x}?", "If {N} buys {x}, how much does {he} [pay|spend] [in total|altogether]?", "Find the total cost of {x}.", "[Calculate|Work out] the total price of {x}.", "How much would {x} cost [altogether|in total]?", "{x}. What is the total?", "How much money does {N} need for {x}?"]
MENU = ["At {shop}, {l1}. {N} [buys|orders|bought] {b}.", "{l1}. {N} [buys|wants|orders|bought] {b}.", "The prices [at {shop}|on a menu|on the price list] are: {l2}. {N} [buys|orders] {b}.", "{shop} sells {l3}. {N} [buys|bought] {b}.", "Price list: {l2}. {N} [buys|wants|takes] {b}."]
PAY_B = ["{He} [pays|paid] with {pay}.", "{He} [hands over|gives the cashier|hands the cashier] {pay}.", "{N} pays with {pay}."]
LEFT_W = ["{N} has {pay0}. {He} buys {x}. How much money does {he} have left?", "{N} [goes|went] to {shop} with {pay0} and [buys|bought] {x}. How much [money|] does {he} have left?", "How much change does {N} get from {pay} if {he} buys {x}?", "{N} buys {x} and pays with {pay}. How much change does {he} [get|receive]?", "{N} had {pay0}. After buying {x}, how much money did {he} have left?", "If {N} pays for {x} with {pay}, how much change [will|should] {he} get?", "I bought {x} and paid with {pay}. How much change should I get?"]
SPLIT = ["{N} and {N2} [buy|bought] {x}. They [share|split] the cost equally.", "{N} and {N2} [buy|bought] {x} and [share|split] the cost equally between them."]
SPLIT_Q = ["How much does each [of them|person|friend] pay?", "How much should each of them pay?", "What is each person's share?"]
COUPON = ["{N} buys {x}. {He} has a [voucher|coupon|gift card] for {w}.", "{N} buys {x} and uses a {w} [voucher|coupon|gift card]."]
SHIP = ["{N} orders {x} online. [Delivery|Shipping|Postage] costs {w}.", "{N} orders {x}, and there is a delivery charge of {w}.", "An online order is for {x}, plus {w} for [delivery|shipping|postage]."]
PAY_Q = ["How much does {he} [pay|have to pay] [in total|]?", "What is the total to pay?", "How much is left to pay?"]


def joined(d, parts):
    return ", ".join(parts[:-1]) + d.pick([" and ", " and ", ", and " if len(parts) > 2 else " and "]) + parts[-1]


@skill("real_basket", weight=1.3)
def real_basket(d):
    c = Money(d)
    n = d.pick([2, 2, 2, 2, 3, 3, 3, 4])
    top = d.pick([600, 1200, 3000])
    found, used, cafe = [], set(), d.chance(0.2)
    while len(found) < n:
        g = good(d, 0, top, cafe)
        if not used & set(g[0].split()):
            used |= set(g[0].split()) - {"of"}
            found.append(g)
    plain = d.chance(0.35)                 # one of each
    counts = [1 if plain or d.chance(0.22) else d.rng.randint(2, 8) for _ in found]
    total = sum(k * Fraction(p) for k, (_, _, p) in zip(counts, found))
    terms = [p if k == 1 else f"{k}*{p}" for k, (_, _, p) in zip(counts, found)]
    e = "+".join(terms)
    v = dict(person(d), shop=d.pick(["a café", "a snack bar", "the canteen", "the school fair", "a food truck"] if cafe else SHOP))
    style = d.pick([0, 0, 1, 2])           # which line all items use
    line = d.pick(LINE)
    line1 = d.pick(LINE1)
    spell = d.pick([0, 0, 1])              # counts in words: all or none
    v["x"] = joined(d, [(d.pick(LINE) if style == 1 else line).format(k=num(d, k, spell), many=many, p=c.show(p)) if k > 1 else line1.format(one=one, p=c.show(p)) for k, (one, many, p) in zip(counts, found)])
    kind = d.pick(["total", "total", "total", "menu", "menu", "change", "change", "change", "coupon", "ship", "split"])
    if kind == "split" and total * 50 % 1:
        kind = "total"
    if kind in ("menu", "change"):
        order = list(range(n))
        if kind == "menu" and d.chance(0.5) and n > 2:
            order = order[:-1]                     # one price on the list that is not needed
        use = [terms[i] for i in order]
        e = "+".join(use)
        total = sum(counts[i] * Fraction(found[i][2]) for i in order)
    menu = kind == "menu" or (kind == "change" and d.chance(0.35))
    if menu:
        prices = [(one, many, c.show(p)) for one, many, p in found]
        v["l1"] = joined(d, [f"a {one} [costs|is] {p}" if i == 0 else f"a {one} {p}" if d.chance(0.3) else f"a {one} costs {p}" for i, (one, _, p) in enumerate(prices)])
        v["l2"] = ", ".join(f"{one} {p}" for one, _, p in prices)
        v["l3"] = joined(d, [f"{many} for {p} each" if i == 0 or d.chance(0.5) else f"{many} for {p}" for i, (_, many, p) in enumerate(prices)])
        v["b"] = joined(d, [f"{num(d, counts[i], spell)} {found[i][1]}" if counts[i] > 1 else f"{d.pick(['a', 'one'])} {found[i][0]}" for i in (order if kind in ("menu", "change") else range(n))])
    if kind == "total":
        if d.chance(0.7):
            named = d.chance(0.7)
            yield write(d, "real.bsk" if named else "real.bskn", [s for s in BSK if ("{N}" in s) == named], v, BSK_Q if named else BSK_NQ)
        else:
            yield write(d, "real.bskw", BSK_W, v)
    elif kind == "menu":
        yield write(d, "real.menu", MENU, v, BSK_Q)
    elif kind == "split":
        yield write(d, "real.split2", SPLIT, v, SPLIT_Q)
    elif kind in ("coupon", "ship"):
        w = str(d.rng.randint(1, max(2, int(total) // 3))) if d.chance(0.6) else cents(d, 100, 600)
        if Fraction(w) >= total:
            kind = "ship"
        v["w"] = c.show(w)
        yield write(d, "real." + kind, COUPON if kind == "coupon" else SHIP, v, PAY_Q[:1] if kind == "coupon" else ["What is the total cost of the order?", "How much is that in total?", "[Find|Calculate|Work out] the total cost [|including delivery].", "What is the total to pay?"])
        sign = "-" if kind == "coupon" else "+"
        r = yield Call("The total cost is the sum of all prices" + (f", minus {w}." if sign == "-" else "."), f"{e}{sign}{w}")
        yield Answer("", f"The total: {nice(e)} {'−' if sign == '-' else '+'} {w} = {c.out(r)}.", r.best)
        return
    else:
        pay, pe, worth = payment(d, c, total, coins=False)
        v.update(pay=pay, pay0=c.show(two(worth)))
        if menu:
            yield write(d, "real.menuc", [f"{s} {{payment}}" for s in MENU], dict(v, payment=d.say("real.payb", PAY_B, **v)), CH_ASK)
        elif d.chance(0.5):
            yield write(d, "real.bskc", [f"{s} {{payment}}" for s in BSK if "{N}" in s], dict(v, payment=d.say("real.payb", PAY_B, **v)), CH_ASK)
        else:
            yield write(d, "real.leftw", LEFT_W, v)
    r = yield Call("The total cost is the sum of all prices.", e)
    if kind in ("total", "menu"):
        yield Answer("", f"The total: {nice(e)} = {c.out(r)}.", r.best)
        return
    cost = r.best
    if kind == "split":
        r = yield Call(f"Each share is {cost} divided by 2.", f"{cost}/2")
        yield Answer("", f"The total: {nice(e)} = {cost}. Each share: {cost} ÷ 2 = {c.out(r)}.", r.best)
        return
    note = two(worth)
    r = yield Call(f"The change is {note} minus {cost}.", f"{note}-{cost}")
    yield Answer("", f"The cost: {nice(e)} = {cost}. The change: {note} − {cost} = {c.out(r)}.", r.best)
