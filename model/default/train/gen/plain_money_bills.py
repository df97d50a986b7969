"""Bills in plain words: one or two goods with a fee, a coupon, a tip as a sum, change from two notes, the bill split among
people, budgets, several purchases taken from what somebody had, what is still missing for a goal.
"""
from .core import skill
from .plain_money_base import POST, amount, both, coins, money, over, priced, tell, two
from .real_words import Task

SUM = "The total cost is the sum of all prices"


# -- a bill with something on top or off it --------------------------------------------------------------------------------
def bill(k, extra, counts=True, single=False):
    """k goods with counts; `extra`: a fee or a coupon of so many cents."""
    def draw(d):
        names, prices = priced(d, k, 60)
        v, total = dict(names), 0
        for i in range(k):
            v[f"c{i}"] = d.int(2, 8) if counts and not (single and i) else 1
            total += v[f"c{i}"] * coins(prices[f"p{i}"])
        if extra == "off":
            w = d.pick([x for x in (100, 150, 200, 250, 300, 400, 500, 750, 800, 1000, 1200, 1500, 2000, 2500, 3000) if x < total] or [total // 2])
            prices["w"] = two(w)
        elif extra:
            prices["w"] = two(d.pick([99, 149, 150, 199, 200, 250, 295, 299, 300, 350, 395, 399, 400, 450, 495, 499, 500, 550, 599, 600, 650, 695, 750, 800, 895, 995, 1000, 1200]))
        return money(d, v, form=d.pick(POST), **prices)
    return draw


FEE = ["Delivery costs {W}.", "[There is a|The] delivery fee [is |of ]{W}.", "[Shipping|Postage|Delivery] is {W} [extra|on top].", "[Postage and packing|Shipping] [adds|add] {W}.", "The [courier|driver] [takes|charges] {W} for bringing it.", "A service fee of {W} is added.", "Gift wrapping costs {W} more.", "They add {W} for delivery."]
FEE = [f.replace("[There is a|The] delivery fee [is |of ]{W}.", "The delivery fee is {W}.").replace("[Postage and packing|Shipping] [adds|add] {W}.", "Shipping adds {W}.") for f in FEE]
ORDER1 = ["{n} orders {c0} {m0} at {P0} each.", "I order {c0} {m0} for {P0} each.", "{c0} {m0} cost {P0} each.", "{n} buys {c0} {m0} online, {P0} each.", "We get {c0} {m0} at {P0}.", "One {o0} is {P0} and {n} wants {c0}.", "A {o0} costs {P0}. I take {c0}."]
ORDER2 = ["{n} orders {c0} {m0} at {P0} each and {c1} {m1} at {P1} each.", "I order {c0} {m0} for {P0} each and {c1} {m1} for {P1} each.", "{c0} {m0} ({P0} each) and {c1} {m1} ({P1} each) are ordered.", "We want {c0} {m0} at {P0} and {c1} {m1} at {P1}.", "A {o0} costs {P0}, a {o1} {P1}. {n} takes {c0} {m0} and {c1} {m1}."]
ORDER_ONE = ["{n} orders {c0} {m0} at {P0} each and a {o1} for {P1}.", "I order {c0} {m0} for {P0} each and one {o1} for {P1}.", "{c0} {m0} at {P0} each plus a {o1} at {P1}.", "We want {c0} {m0} ({P0} each) and a {o1} ({P1}).", "The {o1} is {P1} and the {c0} {m0} are {P0} each."]
SINGLE = ["{n} buys a {o0} for {P0}.", "A {o0} is {P0}.", "I order a {o0} at {P0}.", "The {o0} costs {P0}.", "{o0}: {P0}.", "The price of a {o0} is {P0}."]
PAYS = ["What is the total?", "How much is it in all?", "How much do I pay altogether?", "What does it all cost?", "What is the bill?", "How much does the whole order cost?", "total?", "What must be paid?", "Find the total cost.", "How much is that together?"]
OFF_ = ["I have a coupon for {W} off.", "A voucher takes {W} off.", "{n} has a {W} voucher.", "There is {W} off the bill.", "{n} uses a gift card of {W}.", "The shop takes {W} off.", "A coupon is worth {W}.", "{n} gets {W} off with a coupon.", "With the app you save {W}.", "A {W} coupon is used."]
PAYS_OFF = ["What is left to pay?", "How much do I pay?", "How much does {n} pay?", "What does it cost then?", "How much is it now?", "What is the new total?", "how much to pay?", "Find the amount to pay.", "What is the price with the coupon?".replace(" with the coupon", " after that"), "So what do we pay?"]
OFF_WHOLE = ["With a {W} voucher, how much do {c0} {m0} at {P0} each cost?", "What do {c0} {m0} at {P0} each cost with a coupon for {W} off?", "{c0} {m0} at {P0}, minus a {W} voucher. What do I pay?", "how much are {c0} {m0} at {P0} each with {W} off the total", "{n} pays for {c0} {m0} at {P0} each with a {W} gift card. How much more must {he} pay?", "I've got a {W} coupon. What will {c0} {m0} for {P0} each be?", "{c0} {m0}, {P0} each, less a {W} discount. Total?", "Using a voucher worth {W}, {n} buys {c0} {m0} at {P0} each. What does {he} pay?", "Price of {c0} {m0} ({P0} each) after {W} off?"]
OFF_SINGLE = ["A {o0} costs {P0}. I have a coupon for {W} off. How much do I pay?", "{P0} for the {o0}, {W} off. What do I pay?", "With a {W} voucher, what does a {P0} {o0} cost?", "A {P0} {o0} is reduced by {W}. What is the price now?", "The {o0} was {P0} and is {W} cheaper today. What does it cost today?", "{n} has a gift card for {W} and buys a {o0} for {P0}. How much does {he} still pay?", "Take {W} off {P0}. What is the price?", "How much is a {P0} {o0} with {W} off?", "A {o0} is {P0}. {n} gets a discount of {W}. How much is it?", "coupon {W}, price {P0}. I pay?", "Normally {P0}, today {W} less. What is today's price?", "{n} pays for a {o0} at {P0} with a voucher of {W} and the rest in cash. How much cash?"]
FEE_WHOLE = ["What do {c0} {m0} at {P0} each cost with {W} delivery?", "{c0} {m0} at {P0} plus {W} postage, total?", "How much are {c0} {m0} at {P0} each with a {W} delivery fee?", "Delivery is {W}. What is the total for {c0} {m0} at {P0} each?", "I bought {c0} {m0} for {P0} each online with {W} shipping. What did I pay?", "{W} for postage and {c0} {m0} at {P0} each: how much together?", "Including {W} for delivery, what do {c0} {m0} at {P0} each come to?"]
FEE_SINGLE = ["A {o0} costs {P0} and delivery {W}. What is the total?", "{P0} plus {W} postage, how much is it?", "What is the price of a {P0} {o0} with {W} shipping?", "{n} orders a {o0} for {P0}; shipping is {W}. What does {he} pay?", "The {o0} is {P0}, the delivery fee {W}. total?", "How much do I pay for a {o0} at {P0} if delivery costs {W}?", "online {o0} {P0}, shipping {W}, sum?"]

T1, TA, T2 = "{c0}*{p0}", "{c0}*{p0}+{p1}", "{c0}*{p0}+{c1}*{p1}"


def extra(k, facts, e, sign, word):
    plus = sign == "+"
    fees, asks = (FEE, PAYS) if plus else (OFF_, PAYS_OFF)
    templates = [f"{f} {g} {a}" for f in facts for g in fees for a in asks]
    if plus:
        templates += [f"{g} {f} {a}" for f in facts for g in fees for a in asks]
    return Task(bill(k, "fee" if plus else "off", single=e == TA), [(SUM + ("." if plus else ", minus {w}."), f"{e}{sign}{{w}}")], templates, spell=0.06, weight=word)


EXTRAS = [extra(1, ORDER1, T1, "+", 3), extra(2, ORDER2, T2, "+", 3), extra(2, ORDER_ONE, TA, "+", 3), Task(bill(1, "fee"), [(SUM + ".", T1 + "+{w}")], FEE_WHOLE, spell=0.05, weight=2),
          Task(bill(1, "fee", False), [("{p0} plus {w}.", "{p0}+{w}")], FEE_SINGLE + both(SINGLE, [f"{g} {a}" for g in FEE[:5] for a in PAYS[:6]]), spell=0, weight=2),
          extra(1, ORDER1, T1, "-", 3), extra(2, ORDER2, T2, "-", 2), extra(2, ORDER_ONE, TA, "-", 2), Task(bill(1, "off"), [(SUM + ", minus {w}.", T1 + "-{w}")], OFF_WHOLE, spell=0.05, weight=3),
          Task(bill(1, "off", False), [("{p0} minus {w}.", "{p0}-{w}")], OFF_SINGLE + both(SINGLE, [f"{g} {a}" for g in OFF_ for a in PAYS_OFF]), spell=0, weight=3.5)]


@skill("real_plain_money_extras", weight=2.2)
def real_plain_money_extras(d):
    yield from tell(d, "money.extras", EXTRAS)


# -- split among people ----------------------------------------------------------------------------------------------------
def split(kind):
    def draw(d):
        while True:
            k = d.int(2, 9)
            names, prices = priced(d, 2, 60)
            v = dict(names, k=k, c0=d.int(2, 8), c1=d.int(2, 8), f=d.int(2, 10))
            if kind == "two":
                total = v["c0"] * coins(prices["p0"]) + v["c1"] * coins(prices["p1"])
                more = prices
            elif kind == "one":
                total = v["c0"] * coins(prices["p0"]) + coins(prices["p1"])
                more = prices
            elif kind in ("sum", "off", "three"):
                a = coins(amount(d, 10, 240))
                w = coins(amount(d, 3, 60)) if kind != "off" else d.pick([200, 300, 400, 500, 600, 800, 1000, 1200, 1500, 2000])
                x = coins(amount(d, 3, 90))
                total, more = (a + w, dict(a=two(a), w=two(w))) if kind == "sum" else (a - w, dict(a=two(a), w=two(w))) if kind == "off" else (a + w + x, dict(a=two(a), w=two(w), x=two(x)))
            else:
                a = d.int(20, 240) * 100
                total, more = v["f"] * a, dict(a=two(a))
            if total > 0 and total % k == 0 and total // k != 0 and (total // k % 5 == 0 or d.chance(0.3)):
                return money(d, v, form=d.pick(POST), **more)
    return draw


WHO = ["{k} friends share it equally.", "{k} people split the bill.", "The cost is shared by {k} friends.", "They divide it among {k} people.", "There are {k} of us.", "{k} of us pay the same.", "It is split {k} ways.", "We are {k} people.", "{k} colleagues share the cost."]
EACH = ["How much does each pay?", "What does each person pay?", "How much is it each?", "What is each share?", "how much each?", "How much is that per person?", "What is the price per head?", "Find each person's share.", "How much for everyone?".replace("for everyone", "per head")]
SPLIT2 = ["{c0} {m0} at {P0} each and {c1} {m1} at {P1} each are shared by {k} friends. EACH", "{k} friends buy {c0} {m0} at {P0} each and {c1} {m1} at {P1} each and split the cost. EACH", "{c0} {m0} for {P0} each and {c1} {m1} for {P1} each, {k} people. EACH", "We are {k}. We order {c0} {m0} ({P0} each) and {c1} {m1} ({P1} each). EACH", "{n} and {few} others"]
SPLIT2 = SPLIT2[:4] + ["A {o0} is {P0} and a {o1} is {P1}. {k} people share {c0} {m0} and {c1} {m1}. EACH", "{k} of us share the price of {c0} {m0} at {P0} and {c1} {m1} at {P1}. EACH", "Split the cost of {c0} {m0} at {P0} each and {c1} {m1} at {P1} each between {k} people. EACH"]
SPLIT1 = ["{c0} {m0} at {P0} each and a {o1} for {P1} are shared by {k} friends. EACH", "{k} friends buy {c0} {m0} at {P0} each and one {o1} at {P1} and split the cost. EACH", "{c0} {m0}, {P0} each, and a {o1}, {P1}, for {k} people. EACH", "We are {k}. We get {c0} {m0} ({P0} each) and a {o1} ({P1}). EACH"]
TIP = ["The bill is {A} and we leave a {W} tip.", "A meal costs {A} and the tip is {W}.", "Dinner was {A} plus a tip of {W}.", "The food was {A}, the taxi {W}.", "Pizza for {A} and drinks for {W}.", "The cabin costs {A} and the boat {W}.", "We paid {A} for a present and {W} for flowers.", "The room costs {A}, cleaning is {W}.", "Petrol was {A} and the toll {W}.", "Lunch comes to {A}. We give {W} as a tip.", "The tickets were {A} and the snacks {W}.", "A {A} bill and a {W} delivery fee.", "Hiring a van costs {A}, the fuel {W}.", "The cake is {A}, the candles {W}."]
OFF = ["The bill is {A} and a voucher takes {W} off.", "A meal costs {A} but we have a {W} coupon.", "Dinner was {A}. The restaurant takes off {W}.", "The boat costs {A}, and we get {W} back.", "The tickets cost {A}. Grandma pays {W} of it.", "A gift is {A}. The boss puts in {W}.", "The trip is {A}. The school pays {W}."]
THREE = ["Food is {A}, drinks {W} and a tent {X}.", "The costs are {A}, {W} and {X}.", "We spent {A} on food, {W} on fuel and {X} on tickets.", "The room was {A}, breakfast {W} and parking {X}.", "There are bills of {A}, {W} and {X}.", "A party costs {A} for food, {W} for music and {X} for balloons."]
NIGHTS = ["{k} friends rent a cabin for {f} nights at {A} a night. EACH", "A flat costs {A} a night. {k} people stay {f} nights. EACH", "{f} nights at {A} a night, split by {k}. EACH", "A boat is {A} a day. {k} friends take it for {f} days. EACH", "{k} people hire a van for {f} days at {A} a day and share the cost. EACH", "A hut for {k} costs {A} per night. They stay for {f} nights. EACH", "The hall is {A} an hour. {k} families rent it for {f} hours together. What does each family pay?", "Renting a tent costs {A} per day. {k} of us take it for {f} days. EACH", "A tutor takes {A} an hour. {k} pupils share {f} hours. EACH", "{f} tickets cost {A} each and {k} people share the cost. EACH", "A holiday home is {A} a week and {k} people book {f} weeks. EACH", "{k} of us share a car at {A} a day for {f} days. EACH"]


def asked(frames, asks):
    return [f.replace("EACH", a) for f in frames for a in asks]


SHARE = ("Each share is {r1} divided by {k}.", "{r1}/{k}")
SPLITS = [Task(split("two"), [("Asked: each share. " + SUM + ".", T2), SHARE], asked(SPLIT2, EACH), spell=0.08, weight=3), Task(split("one"), [("Asked: each share. " + SUM + ".", TA), SHARE], asked(SPLIT1, EACH), spell=0.08, weight=2),
          Task(split("sum"), [("Asked: each share. The total is {a} plus {w}.", "{a}+{w}"), SHARE], [f"{t} {w} {e}" for t in TIP for w in WHO for e in EACH] + [f"{w} {t} {e}" for t in TIP for w in WHO[4:5] + WHO[7:8] for e in EACH], spell=0.06, weight=4),
          Task(split("off"), [("Asked: each share. The total is {a} minus {w}.", "{a}-{w}"), SHARE], [f"{t} {w} {e}" for t in OFF for w in WHO for e in EACH], spell=0.06, weight=2), Task(split("three"), [("Asked: each share. The total is the sum: {a} plus {w} plus {x}.", "{a}+{w}+{x}"), SHARE], [f"{t} {w} {e}" for t in THREE for w in WHO for e in EACH], spell=0.06, weight=2),
          Task(split("nights"), [("Asked: each share. The total is {f} times {a}.", "{f}*{a}"), SHARE], asked(NIGHTS, EACH), spell=0.06, weight=3)]


@skill("real_plain_money_splits", weight=2)
def real_plain_money_splits(d):
    yield from tell(d, "money.splits", SPLITS)


# -- change from two notes, several purchases, budgets ---------------------------------------------------------------------
def notes(kind):
    def draw(d):
        names, prices = priced(d, 2, 30, 2500)
        v = dict(names, c0=d.int(2, 6))
        total = coins(prices["p0"]) * (v["c0"] if kind != "two" else 1) + (coins(prices["p1"]) if kind != "one" else 0)
        while True:
            x, y = d.rng.sample([1, 2, 5, 10, 20, 50, 100], 2)
            if total < (x + y) * 100 < 6 * total + 1000:
                break
            if total >= 15000:
                x, y = 100, total // 10000 * 100
                break
        x, y = max(x, y), min(x, y)
        form = d.pick(POST)
        v = money(d, v, form=form, bare=False, **prices)
        v["x"], v["y"] = str(x), str(y)
        slang = {5: "a fiver", 10: "a tenner"}
        show = lambda z: slang[z] if z in slang and form[1] == "pound" and d.chance(0.35) else f"a {form[0].format(z)} {form[3]}" if z > 4 else f"a {form[0].format(z)} coin"     # noqa: E731
        v["X"], v["Y"] = show(x), show(y)
        return v
    return draw


BOUGHT = {"one": ["{n} buys {c0} {m0} at {P0} each", "I buy {c0} {m0} for {P0} each", "{c0} {m0} cost {P0} each. I take them"], "two": ["{n} buys a {o0} for {P0} and a {o1} for {P1}", "I get a {o0} at {P0} and a {o1} at {P1}", "We buy a {P0} {o0} and a {P1} {o1}"],
          "more": ["{n} buys {c0} {m0} at {P0} each and a {o1} for {P1}", "I bought {c0} {m0} for {P0} each and a {o1} for {P1}", "We take {c0} {m0} ({P0} each) and one {o1} ({P1})"]}
BOUGHT["one"][2] = "We take {c0} {m0} that cost {P0} each"
PAID = [" and pay with {X} and {Y}.", " and hand over {X} and {Y}.", " and give {X} and {Y}.", ". Payment: {X} and {Y}.", ", paying with {X} and {Y}.", " with {X} and {Y}."]
CHANGE = ["What is the change?", "How much change is that?", "What change comes back?", "How much do I get back?".replace("do I get", "comes"), "change?", "Find the change.", "How much is given back?", "What does the cashier give back?"]


def by_name(text):
    """Verbs for he and she after a name."""
    return text.replace(" pay with", " pays with").replace(" hand over", " hands over").replace(" and give ", " and gives ") if "{n}" in text else text


PAYMENT = [("The payment is {x} plus {y}.", "{x}+{y}"), ("The change is {r2} minus {r1}.", "{r2}-{r1}")]
TWO_NOTES = [Task(notes(k), [("Asked: the change. " + w, e)] + PAYMENT, [f"{by_name(b + p)} {c}" for b in BOUGHT[k] for p in PAID for c in CHANGE], spell=0.06, weight=3)
             for k, w, e in (("one", "The cost is {c0} times {p0}.", T1), ("two", SUM + ".", "{p0}+{p1}"), ("more", SUM + ".", TA))]


def spending(k):
    """Something to begin with and k expenses."""
    def draw(d):
        top = d.pick([30, 60, 150, 400])
        xs = [amount(d, 2, top) for _ in range(k)]
        total = sum(map(coins, xs))
        g = over(d, total, 6) if d.chance(0.6) else two((total // 100 + d.int(2, top)) * 100)
        return money(d, {}, form=d.pick(POST), g=g, **dict(zip("abce", xs)))
    return draw


HAD = ["{n} had {G}.", "{n} has {G}.", "I have {G}.", "There is {G} in {n}'s purse.", "My budget is {G}.", "{n} gets {G} for {his} birthday.", "{n} takes {G} to the market.", "I started with {G}.", "{n}'s account holds {G}.", "We have {G} to spend.", "The club has {G}.", "I withdrew {G}."]
SPENT = {2: ["{He} spends {A} on food and {B} on a bus ticket.", "{A} goes on lunch and {B} on books.", "A shirt costs {A} and a belt {B}.", "{He} pays {A} at the baker's and {B} at the butcher's.", "First {A} is spent, then {B}.", "The meal costs {A} and the film {B}.", "A lamp for {A} and a rug for {B} are bought."],
         3: ["{A} goes on food, {B} on drinks and {C} on decorations.", "Food costs {A}, the room {B} and the music {C}.", "{A} is spent on clothes, {B} on books and {C} on a present.", "The expenses are {A}, {B} and {C}.", "It costs {A} for the bus, {B} for lunch and {C} for the zoo.", "{A} on Monday, {B} on Tuesday and {C} on Wednesday are spent."],
         4: ["Rent is {A}, food {B}, the car {C} and other things {E}.", "{A} goes on rent, {B} on food, {C} on heating and {E} on clothes.", "Costs: hall {A}, food {B}, band {C}, flowers {E}.", "rent {A}, food {B}, phone {C}, bus {E}."]}
SPENT_I = {2: ["I spend {A} on food and {B} on a bus ticket.", "I pay {A} for a haircut and {B} for lunch.", "{A} is gone for petrol and {B} for parking."], 3: ["I've spent {A} on food, {B} on drinks and {C} on decorations.", "I buy things for {A}, {B} and {C}."], 4: ["I pay {A} for rent, {B} for food, {C} for the car and {E} for the rest."]}
REMAINS = ["How much is left?", "What is left?", "How much money remains?", "What remains?", "how much left?", "How much is still there?", "Find what is left over.", "How much can still be spent?", "What is over at the end?", "How much can be saved?"]
LAST = {2: ["{n} spent {A} at the baker's and {B} at the butcher's. {He} had {G} to begin with. How much is left?", "I spent {A} on food and {B} on a book. I had {G}. What have I got left?", "After paying {A} for a hat and {B} for gloves, how much of {G} is left?", "How much of {G} is left after spending {A} and {B}?", "How much is left of {G} if {n} buys a cap for {A} and socks for {B}?", "What is left from {G} after {A} and {B}?", "{A} and {B} were paid out of {G}. What remains?", "{n} bought a pen for {A} and a pad for {B} out of the {G} {he} had. How much has {he} now?", "{A} for a ticket, {B} for ice cream, I had {G}. What's left?", "Lunch was {A} and coffee {B}. {n} went out with {G}. How much did {he} bring home?"],
        3: ["After spending {A}, {B} and {C}, how much of {G} is left?", "{n} spent {A}, {B} and {C}. {He} had {G} before. How much has {he} left?", "How much of my {G} budget is left after {A} for food, {B} for drinks and {C} for balloons?", "Bills of {A}, {B} and {C} are paid from {G}. What remains?", "What is left of {G} when things for {A}, {B} and {C} are bought?", "I paid {A}, {B} and {C} out of {G}. Left?"],
        4: ["{n} earns {G} a month. Rent is {A}, food {B}, the car {C} and clothes {E}. How much can {he} save?", "My monthly income is {G}. I pay {A} for rent, {B} for food, {C} for the car and {E} for other things. What is left?", "Income {G}, rent {A}, food {B}, heating {C}, phone {E}. What remains?", "Out of a salary of {G}, {A} goes on rent, {B} on food, {C} on travel and {E} on insurance. How much is over?", "The school has {G}. It pays {A} for chairs, {B} for paper, {C} for balls and {E} for paint. How much is left?"]}
CHAIN = {2: "{g}-{a}-{b}", 3: "{g}-{a}-{b}-{c}", 4: "{g}-{a}-{b}-{c}-{e}"}


def sequence(k):
    own = [f"{h} {s} {r}" for h in HAD if "I " not in h and "My" not in h and "We" not in h for s in SPENT[k] if "{He}" not in s or "{n} " in h for r in REMAINS]
    mine = [f"{h} {s} {r}" for h in HAD if "I " in h or "My" in h for s in SPENT_I[k] for r in REMAINS]
    return Task(spending(k), [("Start with {g}, add what comes and subtract what goes.", CHAIN[k])], own + mine, spell=0, weight=3)


LEFT = [sequence(k) for k in (2, 3, 4)] + [Task(spending(k), [("Start with {g}, add what comes and subtract what goes.", CHAIN[k])], LAST[k], spell=0, weight=2.5) for k in (2, 3, 4)]


@skill("real_plain_money_left", weight=2.4)
def real_plain_money_left(d):
    yield from tell(d, "money.left", LEFT + TWO_NOTES)


# -- what is still missing -------------------------------------------------------------------------------------------------
def goal(k):
    def draw(d):
        top = d.pick([20, 60, 200, 900])
        xs = [amount(d, 2, top) for _ in range(k)]
        g = two((sum(map(coins, xs)) // 100 + d.int(2, top)) * 100) if d.chance(0.8) else two(sum(map(coins, xs)) + d.int(105, 100 * top))
        return money(d, {}, form=d.pick(POST), g=g, **dict(zip("abc", xs)))
    return draw


GOAL1 = ["{n} has saved {A} towards a {G} game. HOW", "A bike costs {G}. {n} has {A}. HOW", "{n} wants shoes for {G} and has {A}. HOW", "The price is {G}. I only have {A}. HOW", "We need {G} for the trip and have {A}. HOW", "I have {A} and the ticket is {G}. HOW", "A phone costs {G} and there is {A} in the money box. HOW", "{n} is saving for a {G} drum and has {A} so far. HOW", "Our goal is {G}. So far we have {A}. HOW", "{A} of {G} has been collected. HOW", "{n} has {A}. The tent {he} wants is {G}. HOW", "{n} owes {G} and has paid back {A}. HOW", "have {A}, need {G}. HOW"]
GOAL2 = ["A console costs {G}. I have {A} and my grandma gives me {B}. HOW", "Our class raised {A} at a bake sale and {B} at a car wash. We need {G}. HOW", "{n} has {A} and gets {B} from {his} aunt. A bike costs {G}. HOW", "The club needs {G}. It has {A} and is given {B}. HOW", "{n} earned {A} on {day} and {B} on {day3}. {He} wants {G}. HOW", "We need {G}. Stall one made {A}, stall two {B}. HOW", "A trip costs {G}. {n} has saved {A} and {his} dad gives {him} {B}. HOW", "{A} and {B} were collected. The goal is {G}. HOW", "{n} put {A} aside in May and {B} in June for a {G} guitar. HOW", "The roof costs {G}. A concert brought in {A} and a raffle {B}. HOW", "I've got {A} in cash and {B} in the bank, and the sofa is {G}. HOW", "{n} has {A}, {m} has {B}. Together they want a {G} tent. HOW", "goal {G}, raised {A} and {B}. HOW"]
GOAL3 = ["We need {G}. The sale brought in {A}, the raffle {B} and the concert {C}. HOW", "{n} saved {A}, {B} and {C}. A laptop costs {G}. HOW", "Three friends have {A}, {B} and {C}. They want a boat for {G}. HOW", "The target is {G}. Monday: {A}, Tuesday: {B}, Wednesday: {C}. HOW", "A charity wants {G} and gets {A}, {B} and {C}. HOW", "{A}, {B} and {C} came in so far and {G} is the goal. HOW"]
HOW = ["How much more is needed?", "How much is still missing?", "What is missing?", "How much is missing?", "What is still needed?", "How much more must be saved?", "how much more?", "How much is left to collect?", "How far are we from it?".replace("How far are we from it", "How much short is that"), "How much more money do we need?".replace("do we need", "is needed")]
MISSING = [Task(goal(1), [("What is missing is {g} minus {a}.", "{g}-{a}")], [f.replace("HOW", h) for f in GOAL1 for h in HOW], spell=0, weight=3), Task(goal(2), [("What is missing is {g} minus {a} minus {b}.", "{g}-{a}-{b}")], [f.replace("HOW", h) for f in GOAL2 for h in HOW], spell=0, weight=4),
           Task(goal(3), [("What is missing is {g} minus {a} minus {b} minus {c}.", "{g}-{a}-{b}-{c}")], [f.replace("HOW", h) for f in GOAL3 for h in HOW], spell=0, weight=2)]


def weeks(up, has):
    def draw(d):
        while True:
            w, s = d.int(2, d.pick([12, 30, 90])), d.int(5, d.pick([40, 150, 500])) if has else 0
            g = s + (w * d.int(2, 40) if not up else d.int(2 * w, 40 * w))
            if (g - s) % w == 0 or up:
                break
        per = d.pick(["week", "week", "month", "day"])
        return {**money(d, dict(per=per), True, form=d.pick(POST), g=str(g), w=str(w), s=str(s)), "out": None}
    return draw


WEEKS = ["{n} wants a {thing_} for {G}. {He} has {S} and saves {W} every {per}. MANY", "A {thing_} costs {G}. {n} already has {S} and puts {W} aside each {per}. MANY", "{S} is in the box, {W} is added every {per}, and the {thing_} is {G}. MANY", "I need {G} for a {thing_}. I have {S} and can save {W} a {per}. MANY", "{n} owes {G}, has paid {S} and pays {W} a {per}. MANY", "The goal is {G}. There is {S} now and {W} comes in each {per}. MANY", "{n} has got {S}. {He} earns {W} a {per} and wants {G}. MANY", "saving for a {G} {thing_}, have {S}, {W} per {per}. MANY"]
WEEKS0 = ["{n} wants a {thing_} for {G} and saves {W} every {per}. MANY", "A {thing_} costs {G}. {n} puts {W} aside each {per}. MANY", "I save {W} a {per}. The {thing_} is {G}. MANY", "{n} gets {W} pocket money a {per} and saves all of it for a {G} {thing_}. MANY", "{G} is to be paid back at {W} a {per}. MANY", "The {thing_} is {G} and I can save {W} per {per}. MANY"]
MANY = ["How many {per}s does it take?", "How many {per}s are needed?", "After how many {per}s is it enough?", "how many {per}s?", "How many more {per}s?", "In how many {per}s is that done?", "For how many {per}s is that?".replace("is that", "must that go on")]
MANY_UP = ["How many {per}s does it take at least?", "How many {per}s are needed at least?", "After how many {per}s is there enough?", "What is the smallest number of {per}s?", "How many whole {per}s must pass?", "After how many full {per}s is it enough?"]
MANY += MANY_UP[2:3]
WANTS = "bike guitar tent camera skateboard drone watch phone scooter keyboard telescope sofa printer kayak lamp bookcase tablet drum mixer jacket".split()


def with_want(draw):
    return lambda d: {**draw(d), "thing_": d.pick(WANTS)}


UP = ", rounded up to a whole number: ceil."
SAVING = [Task(with_want(weeks(False, True)), [("What is missing is {g} minus {s}.", "{g}-{s}"), ("The number of {per}s is {r1} divided by {w}" + UP, "ceil({r1}/{w})")], [f.replace("MANY", h) for f in WEEKS for h in MANY], spell=0, weight=3),
          Task(with_want(weeks(True, True)), [("What is missing is {g} minus {s}.", "{g}-{s}"), ("The number of {per}s is {r1} divided by {w}" + UP, "ceil({r1}/{w})")], [f.replace("MANY", h) for f in WEEKS for h in MANY_UP], spell=0, weight=2),
          Task(with_want(weeks(False, False)), [("The number of {per}s is {g} divided by {w}" + UP, "ceil({g}/{w})")], [f.replace("MANY", h) for f in WEEKS0 for h in MANY], spell=0, weight=2), Task(with_want(weeks(True, False)), [("The number of {per}s is {g} divided by {w}" + UP, "ceil({g}/{w})")], [f.replace("MANY", h) for f in WEEKS0 for h in MANY_UP], spell=0, weight=2)]


@skill("real_plain_money_goals", weight=2.2)
def real_plain_money_goals(d):
    yield from tell(d, "money.goals", MISSING + SAVING)

