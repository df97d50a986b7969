"""Money told backwards and compared in plain words: what somebody had before, the price of the third thing, the child's ticket, two
jobs or two orders compared, packs that must be bought whole, pay for other hours, what a loan costs, averages of bills.
"""
from .core import skill
from .plain_money_base import POST, amount, both, coins, money, priced, tell, two
from .real_words import Task

UP = ", rounded up to a whole number: ceil."


# -- before, and the missing price -----------------------------------------------------------------------------------------
def before(d):
    a, b = amount(d, 2, d.pick([30, 90, 400])), amount(d, 1, d.pick([30, 90, 400]))
    names, prices = priced(d, 1, 50, 2000)
    return money(d, dict(names, c=d.int(2, 8)), form=d.pick(POST), a=a, b=b, **prices)


HAD1 = ["{n} spent {A} and has {B} left. How much did {he} have before?", "After paying {A} I have {B} left. How much did I have?", "{n} buys a hat for {A} and has {B} left. What did {he} have at first?", "I have {B} left after spending {A}. What did I start with?", "{A} was spent and {B} remains. How much was there?", "{n} gave {m} {A} and now has {B}. How much was it before?", "There is {B} in the purse after {A} was taken out. How much was in it?", "{n} paid {A}, and {B} is still in {his} account. How much was in it at the start?", "{B} left, {A} spent. What was it at first?", "A jacket is {A} cheaper now and costs {B}. What did it cost before?", "With a coupon for {A} {n} paid only {B}. What was the full price?", "{n} got {B} back as change after buying something for {A}. With how much did {he} pay?", "I paid {B} after {A} was taken off. What is the normal price?", "The price fell by {A} to {B}. What was the old price?"]
HAD_LESS = ["{n} got {A} and now has {T_}. How much did {he} have before?", "After earning {A} I have {T_}. What did I have before?", "The price rose by {A} to {T_}. What was the old price?", "With {A} for delivery {n} paid {T_}. What did the thing itself cost?", "{T_} including a tip of {A}. How much was the bill without the tip?", "{n}'s account shows {T_} after {A} came in. What was in it before?", "The total with {A} postage is {T_}. What is the price without postage?", "A bag is {A} dearer than last year and costs {T_}. What did it cost last year?", "{n} was given {A} and has {T_} in all. What was {his} own money?", "I have {T_}, of which {A} belongs to my sister. How much is mine?"]
HAD_ITEMS = ["{n} buys {c} {m0} at {P0} each and has {B} left. How much did {he} have at first?", "After buying {c} {m0} for {P0} each I have {B} left. What did I start with?", "{c} {m0} cost {P0} each. {n} pays and gets {B} back. How much did {he} hand over?", "{n} has {B} left after paying for {c} {m0} at {P0} each. How much was there before?", "I bought {c} {m0} ({P0} each) and {B} was left over. How much money did I take with me?", "left {B} after {c} {m0} at {P0} each. at first?"]


def less_total(d):
    v = before(d)
    t = two(coins(v["a"]) + coins(v["b"]))
    return {**v, "t_": t, "T_": v["out"](t)}


def third(d):
    xs = [amount(d, 1, d.pick([20, 60])) for _ in range(3)]
    g = d.rng.sample(["hat", "book", "ball", "lamp", "pen", "mug", "belt", "scarf", "game", "bag", "toy", "clock"], 3)
    return money(d, dict(o=g[0], p=g[1], q=g[2]), form=d.pick(POST), a=xs[0], b=xs[1], t_=two(sum(map(coins, xs))))


THIRD = ["A {o}, a {p} and a {q} cost {T_} together. The {o} is {A} and the {p} {B}. What does the {q} cost?", "Three things cost {T_}. Two of them cost {A} and {B}. How much is the third?", "{n} pays {T_} for a {o} at {A}, a {p} at {B} and a {q}. What is the price of the {q}?", "The bill is {T_}. The {o} was {A}, the {p} {B}, the rest was a {q}. How much was the {q}?", "{T_} in all: {A} for the {o}, {B} for the {p}. What was the {q}?", "I spent {T_}: {A} on food, {B} on the bus, the rest on a gift. How much was the gift?", "Of {T_}, {A} is paid by {n} and {B} by {m}. The rest is for me. How much do I pay?"]
SECOND = ["A {o} and a {p} cost {T2_} together. The {o} is {A}. What does the {p} cost?", "{n} pays {T2_} for a {o} and a {p}. The {o} costs {A}. How much is the {p}?", "Two things cost {T2_}; one is {A}. What is the other?", "The bill for a {o} and a {p} is {T2_}. If the {o} is {A}, how much is the {p}?", "{T2_} for both, {A} for the {o}. and the {p}?", "{n} and {m} pay {T2_} together. {n} pays {A}. What does {m} pay?"]


def second(d):
    v = third(d)
    t = two(coins(v["a"]) + coins(v["b"]))
    return {**v, "s_": t, "T2_": v["out"](t)}


def child(d):
    while True:
        a, x = amount(d, 5, 40), amount(d, 2, 25)
        if coins(x) < coins(a):
            break
    c, k = d.int(1, 5), d.int(2, 6)
    return money(d, dict(c=c, k=k, adults="1 adult" if c == 1 else f"{c} adults", where=d.pick(["zoo", "museum", "pool", "cinema", "circus", "castle", "ferry", "concert"])), form=d.pick(POST), a=a, t_=two(c * coins(a) + k * coins(x)))


CHILD = ["{adults} and {k} children pay {T_} for the {where}. An adult ticket is {A}. What does a child ticket cost?", "A family of {adults} and {k} children pays {T_}. Adults pay {A} each. How much is it for one child?", "The {where} costs {T_} for {adults} and {k} kids. An adult pays {A}. What does one kid pay?", "Tickets for {adults} and {k} children came to {T_}. If an adult ticket costs {A}, how much is a child ticket?", "{T_} was paid by {adults} ({A} each) and {k} children. What is the price for a child?", "total {T_}: {adults} at {A} and {k} children. price of one child ticket?"]
BACK = [Task(before, [("{a} plus {b}.", "{a}+{b}")], HAD1, spell=0, weight=3), Task(less_total, [("{t_} minus {a}.", "{t_}-{a}")], HAD_LESS, spell=0, weight=2.5), Task(before, [("The cost is {c} times {p0}.", "{c}*{p0}"), ("With what is left: {r1} plus {b}.", "{r1}+{b}")], HAD_ITEMS, spell=0.03, weight=2),
        Task(third, [("The rest is {t_} minus {a} minus {b}.", "{t_}-{a}-{b}")], THIRD, spell=0, weight=2), Task(second, [("The rest is {s_} minus {a}.", "{s_}-{a}")], SECOND, spell=0, weight=1.5), Task(child, [("The adults pay {c} times {a}.", "{c}*{a}"), ("The rest is {t_} minus {r1}.", "{t_}-{r1}"), ("One child pays {r2} divided by {k}.", "{r2}/{k}")], CHILD, spell=0, weight=2)]


@skill("real_plain_money_back", weight=1.6)
def real_plain_money_back(d):
    yield from tell(d, "money.back", BACK)


# -- two of a kind compared ------------------------------------------------------------------------------------------------
def compared(kind):
    def draw(d):
        while True:
            if kind == "goods":
                names, prices = priced(d, 2, 50, 2500)
                c, e = d.int(2, 9), d.int(2, 9)
                a, b = prices["p0"], prices["p1"]
            else:
                names = {}
                c, e = d.int(4, 40), d.int(4, 40)
                a, b = amount(d, 5, 30), amount(d, 5, 30)
            x, y = c * coins(a), e * coins(b)
            if x != y and a != b:
                break
        return money(d, dict(names, c=c, e=e, first=x > y), form=d.pick(POST), a=a, b=b)
    return draw


JOBS = ["{n} works {c} hours at {A} an hour and {m} {e} hours at {B} an hour.", "{n} earns {A} an hour for {c} hours, {m} earns {B} an hour for {e} hours.", "{n}: {c} hours for {A} each. {m}: {e} hours for {B} each.", "{n} sells {c} bags at {A} each, {m} sells {e} bags at {B} each."]
JOBS_Q = ["How much more does {w} get?", "What is the difference in their pay?", "By how much do they differ?", "How much more does {w} earn than {l}?", "What is the difference?"]
ORDERS = ["{n} buys {c} {m0} at {A} each and {m} {e} {m1} at {B} each.", "{c} {m0} cost {A} each, {e} {m1} cost {B} each.", "One order is {c} {m0} at {A} each, the other {e} {m1} at {B} each."]
ORDERS_Q = ["How much more do the {w} cost?", "What is the difference in cost?", "By how much do they differ?", "How much dearer are the {w}?", "What is the difference?"]


def difference(first):
    hi, lo = ("{r1}", "{r2}") if first else ("{r2}", "{r1}")
    return [("The first one: {c} times {a}.", "{c}*{a}"), ("The second one: {e} times {b}.", "{e}*{b}"), (f"The difference: {hi} minus {lo}.", f"{hi}-{lo}")]


def sided(frames, asks, w, l, kind, first):
    def draw(d):
        while True:
            v = compared(kind)(d)
            if v["first"] == first:
                return v
    return Task(draw, difference(first), [t.replace("{w}", w).replace("{l}", l) for t in both(frames, asks)], spell=0.03, weight=2)


def sums(d):
    """Two baskets of whole sums."""
    xs = [amount(d, 2, 60) for _ in range(4)]
    a, b = sum(map(coins, xs[:2])), sum(map(coins, xs[2:]))
    return money(d, dict(first=a > b), form=d.pick(POST), **dict(zip("abce", xs))) if a != b else sums(d)


COMPARE = [sided(JOBS, JOBS_Q, "{n}", "{m}", "jobs", True), sided(JOBS, JOBS_Q, "{m}", "{n}", "jobs", False), sided(ORDERS, ORDERS_Q, "{m0}", "", "goods", True), sided(ORDERS, ORDERS_Q, "{m1}", "", "goods", False)]
SPENT = ["{n} spends {A} on {day} and {B} on {day3}. {m} spends {C} and {E}. What is the difference between them?", "{n} saved {A} and {B}, {m} saved {C} and {E}. By how much do they differ?", "Shop one takes {A} and {B}, shop two {C} and {E}. What is the difference in all?", "{n} paid {A} plus {B}, {m} paid {C} plus {E}. How much more did one pay than the other?"]
COMPARE += [Task(sums, lambda v: [("The first one: {a} plus {b}.", "{a}+{b}"), ("The second one: {c} plus {e}.", "{c}+{e}"), ("The difference: {r1} minus {r2}.", "{r1}-{r2}") if v["first"] else ("The difference: {r2} minus {r1}.", "{r2}-{r1}")], SPENT, spell=0, weight=1)]


def rise(d):
    a, x = amount(d, 3, d.pick([40, 300, 1500])), amount(d, 1, d.pick([5, 30, 200]))
    return money(d, dict(it=d.pick(["rent", "bus pass", "ticket", "gym", "haircut", "phone plan", "newspaper", "lunch", "insurance", "wage", "parking space", "lesson"]), year2=str(d.rng.randint(2015, 2025))), form=d.pick(POST), a=a, x=x, b=two(coins(a) + coins(x)))


RISEN = ["The {it} was {A} and is now {B}. How much dearer is it?", "The {it} went up from {A} to {B}. By how much did it rise?", "Last year the {it} cost {A}, this year {B}. How much more is that?", "In {year2} the {it} was {A}, now it is {B}. What is the rise?", "{it}: {A} before, {B} now. What is the increase?", "How much more is {B} than the old {it} of {A}?", "A {it} costs {B} in one place and {A} in another. What is the difference?", "{n} pays {B} for the {it}, {m} only {A}. How much more does {n} pay?", "{n} pays {A} for the {it} and {m} {B}. How much less does {n} pay?", "The new {it} is {B}, the old one was {A}. How much more is the new one?"]
FALLEN = ["The {it} was {B} and is now {A}. How much cheaper is it?", "The {it} went down from {B} to {A}. By how much did it fall?", "The {it} normally costs {B}, today {A}. How much do you save?", "I paid {A} instead of {B} for the {it}. What did I save?", "{it}: {B} before, {A} now. How much less is it?", "A used one is {A}, a new one {B}. How much is saved with the used one?"]
RISES = ["The {it} is {A} and goes up by {X}. What is it now?", "A {it} of {A} rises by {X}. What is the new price?", "The {it} costs {X} more than the {A} of last year. What does it cost?", "Last year the {it} was {A}. It is {X} dearer now. How much is it?", "{A} for the {it}, plus a rise of {X}. new price?", "{n} gets {X} more than the {A} from before. How much is that?"]
COMPARE += [Task(rise, [("{b} minus {a}.", "{b}-{a}")], RISEN + FALLEN, spell=0, weight=3), Task(rise, [("{a} plus {x}.", "{a}+{x}")], RISES, spell=0, weight=1.5)]


@skill("real_plain_money_compared", weight=1.6)
def real_plain_money_compared(d):
    yield from tell(d, "money.compared", COMPARE)


# -- packs that are bought whole, covering, pay for other hours ------------------------------------------------------------
def whole_packs(d):
    x = d.pick([("notebooks", "pupils", "pack"), ("cups", "guests", "pack"), ("rolls", "people", "bag"), ("juice boxes", "children", "box"), ("pens", "students", "box"), ("badges", "helpers", "pack"), ("bus seats", "fans", "bus"), ("chairs", "visitors", "stack"), ("sausages", "people", "pack"), ("hats", "children", "box"), ("balls", "players", "net"), ("candles", "tables", "pack"), ("tiles", "rows", "box"), ("stamps", "letters", "sheet")])
    b = d.int(3, 30)
    a = b * d.int(1, 9) + d.int(1, b - 1)
    pk = x[2]
    return money(d, dict(a=a, b=b, t_=x[0], who=x[1], pk=pk, pks={"box": "boxes", "bus": "buses"}.get(pk, pk + "s")), form=d.pick(POST), p=amount(d, 1, 40))


WHOLE_COST = ["{a} {who} need one of the {t_} each. A {pk} has {b} and costs {P}. What does it cost?", "{t_} come in {pks} of {b} at {P}. {a} are needed. What must be paid?", "A {pk} of {b} {t_} is {P}. How much does it cost to get {t_} for {a} {who}?", "{n} needs {a} {t_}. A {pk} of {b} costs {P}. How much does {he} pay?", "We are {a} {who}, and {t_} are sold in {pks} of {b} for {P}. What does it cost if each gets one?", "{t_} for {a} {who}, {b} in a {pk}, {P} a {pk}. total cost?", "You can only buy whole {pks} of {b} {t_} at {P}. What do you pay if {a} are needed?"]
WHOLE_REST = ["{n} needs {a} {t_}. They come in {pks} of {b}. How many are left over?", "{a} {who} get one of the {t_} each. {n} buys {pks} of {b}. How many {t_} are over?", "{t_} are sold in {pks} of {b}. {a} are needed. How many are too many?"]


def covers(d):
    k, l = d.int(4, 20), d.int(2, 30)
    x = d.pick([("paint", "m²", "litre", "walls"), ("grass seed", "m²", "kg", "lawn"), ("varnish", "m²", "can", "floor"), ("compost", "m²", "bag", "beds"), ("wallpaper", "m²", "roll", "walls"), ("glue", "m²", "tin", "tiles"), ("yarn", "rows", "ball", "scarf")])
    return money(d, dict(k=k, l=l, s=k * l, f=x[0], u=x[1], o=x[2], what=x[3]), form=d.pick(POST), p=amount(d, 2, 40))


COVER = ["One {o} of {f} is enough for {k} {u} and costs {P}. What does it cost to do {s} {u}?", "A {o} of {f} covers {k} {u}. It is {P} a {o}. What do {s} {u} cost?", "{n} has {s} {u} of {what} to do. A {o} of {f} does {k} {u} and costs {P}. How much is that?", "{f} costs {P} a {o}, and one {o} does {k} {u}. cost for {s} {u}?", "What does {f} for {s} {u} cost if a {o} is {P} and does {k} {u}?"]
COVER_N = ["One {o} of {f} is enough for {k} {u}. How many for {s} {u}?", "A {o} of {f} covers {k} {u}. How many are needed for {s} {u}?", "{n} has {s} {u} of {what} to do. One {o} of {f} does {k} {u}. How many does {he} need?"]


def other_hours(d):
    h, k = d.rng.sample(range(2, 41), 2)
    p = coins(amount(d, 5, 30))
    return money(d, dict(h=h, k=k), form=d.pick(POST), t_=two(h * p), g=two(k * p))


HOURS = ["{n} earns {T_} in {h} hours. What does {he} earn in {k} hours?", "For {h} hours I get {T_}. How much for {k} hours?", "{h} hours pay {T_}. What do {k} hours pay?", "{n} got {T_} for {h} hours. How much would {k} hours bring?", "If {h} hours bring {T_}, how much do {k} hours bring?", "{T_} for {h} hours of work, and for {k} hours?"]
HOURS_FOR = ["{n} earns {T_} in {h} hours. How many hours does {he} need for {G}?", "For {h} hours I get {T_}. How many hours for {G}?", "{h} hours pay {T_}. In how many hours is {G} earned?", "If {h} hours bring {T_}, how many hours bring {G}?"]


def loan(d):
    k, m = d.int(3, 36), d.int(10, 250)
    cost = d.int(5, max(6, k * m // 5))
    return money(d, dict(k=k, it=d.pick(["car", "sofa", "bike", "laptop", "television", "boat", "piano", "fridge"]), o="cash"), form=d.pick(POST), a=str(k * m - cost), b=str(m)) if k * m > cost + 20 else loan(d)


LOAN = ["{n} borrows {A} and pays back {B} a month for {k} months. How much more than the loan does {he} pay?", "A {it} costs {A} in cash or {k} payments of {B}. How much more is it in payments?", "A {it} is {A} at once, or {B} a month for {k} months. What is the difference?", "{k} monthly rates of {B} for a {it} of {A}. How much is paid on top?", "The cash price is {A}. With {k} rates of {B}, how much extra is paid?", "How much is saved by paying {A} at once instead of {k} times {B}?"]


def per_day(d):
    u, k = d.pick([("day", 7, ), ("day", 5), ("month", 12), ("week", 4), ("month", 6), ("day", 30), ("day", 14)])
    m = coins(amount(d, 2, 120))
    return money(d, dict(k=k, u=u, s="s"), form=d.pick(POST), t_=two(k * m))


AVERAGE = ["{n} spent {T_} in {k} {u}s. How much is that per {u} on average?", "In {k} {u}s we paid {T_} for food. What is that per {u}?", "{T_} in {k} {u}s, how much a {u}?", "A shop took {T_} in {k} {u}s. What was the average per {u}?", "The bills of {k} {u}s come to {T_}. What is the average for one {u}?", "{n} earned {T_} over {k} {u}s. How much is it each {u} on average?"]


def monthly_sum(d):
    xs = [amount(d, 4, 60) for _ in range(3)]
    return money(d, {}, form=d.pick(POST), **dict(zip("abc", xs)))


YEAR_SUM = ["Three children get {A}, {B} and {C} a month. How much is that together in a year?", "I pay {A} for the phone, {B} for the gym and {C} for music every month. What is it in a year?", "Monthly costs: {A}, {B} and {C}. What is the total for a year?", "{n} pays {A}, {B} and {C} a month for three clubs. How much is that per year?", "Subscriptions of {A}, {B} and {C} per month: yearly total?", "Each month {A} goes on water, {B} on power and {C} on heating. How much is that a year?"]
WORK = [Task(whole_packs, [("The {pks} are {a} divided by {b}" + UP, "ceil({a}/{b})"), ("The cost is {r1} times {p}.", "{r1}*{p}")], WHOLE_COST, spell=0, weight=2.5), Task(lambda d: {**whole_packs(d), "out": None}, [("The {pks} are {a} divided by {b}" + UP, "ceil({a}/{b})"), ("What is left is {r1} times {b} minus {a}.", "{r1}*{b}-{a}")], WHOLE_REST, spell=0, weight=1),
        Task(covers, [("The number is {s} divided by {k}.", "{s}/{k}"), ("The cost is {r1} times {p}.", "{r1}*{p}")], COVER, spell=0, weight=2), Task(lambda d: {**covers(d), "out": None}, [("{s} divided by {k}.", "{s}/{k}")], COVER_N, spell=0, weight=0.7),
        Task(other_hours, [("One hour pays {t_} divided by {h}.", "{t_}/{h}"), ("Then {k} hours pay {k} times {r1}.", "{k}*{r1}")], HOURS, spell=0, weight=1.5), Task(lambda d: {**other_hours(d), "out": None}, [("One hour pays {t_} divided by {h}.", "{t_}/{h}"), ("The number of hours is {g} divided by {r1}.", "{g}/{r1}")], HOURS_FOR, spell=0, weight=1.2),
        Task(loan, [("The payments are {k} times {b}.", "{k}*{b}"), ("The difference is {r1} minus {a}.", "{r1}-{a}")], LOAN, spell=0, weight=2), Task(per_day, [("The average is the total {t_} divided by {k}.", "{t_}/{k}")], AVERAGE, spell=0, weight=1.5), Task(monthly_sum, [("The total is the sum: {a} plus {b} plus {c}.", "{a}+{b}+{c}"), ("A year has 12 months: {r1} times 12.", "{r1}*12")], YEAR_SUM, spell=0, weight=1.5)]


@skill("real_plain_money_work", weight=1.8)
def real_plain_money_work(d):
    yield from tell(d, "money.work", WORK)

