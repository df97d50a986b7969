"""Money in two and three steps, and averages of prices, takings, marks, in whole sentences."""
from fractions import Fraction

from .core import Answer, Call, skill
from .fillers import inner, places, plain, value
from .real_money_base import SHOP, TOWNS, Money, cents, good, mend, nice, num, pct, person, spin, to_cents, two, with_phrase, write
from .real_money_change import LINE, joined, payment
from .real_money_percent import off
from .real_money_work import JOB, BUYS

LEFT = ["How much [money|] does {he} have left?", "How much [money|] is left?", "How much [money|] does {N} have left?", "[Find|Calculate|Work out] how much money {he} has left.", "How much is left over?", "What amount does {he} have left?"]
ALL = ["How much is that [altogether|in total|]?", "What is the total?", "How much money is that [in total|altogether|]?", "[Find|Calculate|Work out] the total."]

# -- many things, then a discount -------------------------------------------------------------------------------------------
SEV = ["{N} buys {k} {many} at {m} each. {D}", "{k} {many} at {m} each are in {N}'s basket. {D}", "A school orders {k} {many} that cost {m} each. {D}", "One {one} costs {m}. {N} [buys|orders] {k} of them. {D}", "{N} [needs|wants] {k} {many}, which cost {m} each. {D}", "A customer [buys|orders] {k} {many} for {m} each. {D}", "{many} cost {m} each and {N} buys {k}. {D}"]
SEV_D = ["There is a {p} discount on the total.", "The shop gives a discount of {p} on the whole order.", "A coupon takes {p} off the total.", "The shop takes {p} off the bill.", "A {p} discount is given on orders of this size.", "The total is then reduced by {p}."]
SEV_U = ["Sales tax of {p} is added to the total.", "A {p} tax is added to the bill.", "VAT of {p} is added to the total.", "Then {p} sales tax is added."]
SEV_Q = ["How much is the final bill?", "What is the total cost?", "What is the final price?", "How much has to be paid?", "[Find|Calculate|Work out] the final cost.", "What is the total amount to pay?", "How much does the order cost in the end?"]

# -- pay, then spending -------------------------------------------------------------------------------------------------------
EARN_SP = ["{N} earns {m} an hour {job}. [Last week|This week] {he} worked {h} hours and then spent {w} on {x}.", "{N} worked {h} hours at {m} [per|an] hour. {He} spent {w} of the money on {x}.", "{N} is paid {m} per hour. After working {h} hours, {he} buys {x} for {w}.", "{N} babysat for {h} hours at {m} an hour and used {w} of {his} earnings for {x}."]
WEEKLY_SP = ["{N} gets {m} pocket money [a|per|each] week. After {h} weeks, {he} spends {w} on {x}.", "{N} saves {m} [a|every|each] week for {h} weeks and then spends {w} on {x}.", "{N} saved {m} a week for {h} weeks. Then {he} bought {x} for {w}."]
WHAT = ["a jacket", "new shoes", "a birthday present", "a concert ticket", "books", "a video game", "a phone case", "groceries", "a train ticket", "clothes", "a day at the theme park"]
NET = ["{N} earns {m} a [week|month] and spends {w} of it. {He} saves the rest. How many [UNIT]s will it take {him} to save {t}?", "{N} earns {m} each UNIT. After paying {w} for rent and food, {he} saves what is left. How many UNITs does {he} need to save {t}?", "Each UNIT, {N} earns {m} and spends {w}. How many UNITs must {he} save to buy a {i} for {t}?", "{N} gets {m} a UNIT but pays {w} of it to {his} parents. {He} is saving the rest for a {i} that costs {t}. How many UNITs does it take?"]
NET = [s.replace("[week|month]", "UNIT").replace("[UNIT]", "UNIT") for s in NET]
TWO_PAY = ["{N} works {h} hours at {m} an hour, and {N2} works {h2} hours at {m2} an hour.", "{N} earned {m} an hour for {h} hours. {N2} earned {m2} an hour for {h2} hours.", "In one week {N} worked {h} hours for {m} per hour, while {N2} worked {h2} hours for {m2} per hour."]

# -- percentages of a budget ------------------------------------------------------------------------------------------------------
SPEND = ["{N} earns {m} a month. {He} spends {p} of it on rent.", "{N}'s monthly income is {m}, and {p} of it goes on {x2}.", "{N} has {m} in savings and spends {p} of it on a {i}.", "{N} received {m} for {his} birthday and put {p} of it into {his} savings account.", "{N} won {m} and gave {p} of it to charity.", "A family has a budget of {m} for a holiday. They spend {p} of it on flights."]
SPEND_Q = ["How much [money|] is left?", "How much [money|] remains?", "[Find|Calculate|Work out] how much is left.", "How much is left after that?"]
SPEND2 = ["{N} earns {m} a month. {He} spends {p} on rent and {q} on food.", "{N}'s monthly income is {m}. {p} of the income goes on rent and {q} of the income goes on bills.", "{N} spends {p} of {his} {m} salary on housing and {q} of the salary on transport.", "A club has a budget of {m}. It spends {p} of the budget on equipment and {q} of the budget on travel.", "Out of {his} savings of {m}, {N} spends {p} on a laptop and {q} on a desk."]
COMM = ["{N} earns a basic salary of {b} a month plus {p} commission on {his} sales. [Last month|In May|This month] {he} sold goods worth {m}.", "A salesperson is paid {b} a week plus a commission of {p} on all sales. One week the sales were {m}.", "{N} sells cars. {He} gets {b} a month and {p} of the value of {his} sales, which were {m} this month.", "{N}'s pay is {b} plus {p} of everything {he} sells. {He} sold {m} of goods."]
COMM_Q = ["How much was earned in total?", "What was the total pay?", "What were the total earnings?", "[Find|Calculate|Work out] the total pay."]

# -- paying in parts -----------------------------------------------------------------------------------------------------------------
INST = ["A {i} costs {t}. {N} pays a deposit of {w} and the rest in {k} equal monthly payments.", "{N} buys a {i} for {t}. {He} pays {w} at once and pays off the rest in {k} equal instalments.", "The price of a {i} is {t}. After a down payment of {w}, the remainder is paid in {k} equal monthly instalments.", "{N} puts down {w} on a {t} {i} and pays the balance in {k} equal payments."]
INST_Q = ["How much is each payment?", "What is each [monthly|] payment?", "[Find|Calculate|Work out] the amount of each payment.", "How much is each instalment?"]
CREDIT = ["A {i} can be bought with a deposit of {w} and {k} monthly payments of {m}.", "{N} buys a {i} on credit. {He} pays a deposit of {w} and then {k} monthly instalments of {m}.", "To buy a {i}, {N} pays {w} now and {m} a month for {k} months.", "{N} pays {w} up front for a {i} and then {k} payments of {m} each."]
CREDIT_Q = ["How much does the {i} cost in total?", "What is the total [cost|price] of the {i}?", "What is the total amount paid?", "[Find|Calculate|Work out] the total cost of the {i}."]
CREDIT_D = ["The cash price is {t}. How much more does it cost to pay in instalments?", "The same {i} costs {t} in cash. How much is saved by paying cash?", "If it is paid in cash, the price is {t}. How much extra does the credit cost?"]

# -- takings --------------------------------------------------------------------------------------------------------------------------
TAKE = ["{venue} sells {a} adult tickets at {m} each and {b} child tickets at {m2} each.", "Tickets for {event} cost {m} for adults and {m2} for children. {a} adults and {b} children [attend|come].", "For {event}, {a} adult tickets at {m} and {b} student tickets at {m2} were sold.", "{venue} charges {m} for an adult and {m2} for a child. One day {a} adults and {b} children [come|visit].", "On Saturday {venue} sold {a} tickets at {m} each and {b} tickets at {m2} each.", "A family ticket for {event} is not available, so a group of {a} adults and {b} children pays {m} per adult and {m2} per child."]
TAKE_Q = ["How much money is [taken|collected] [in total|altogether|]?", "What is the total amount [of money|] [collected|taken]?", "How much is paid altogether?", "[Find|Calculate|Work out] the total amount paid.", "What are the total ticket sales?"]
RAISE = ["A class [sells|sold] {k} {many} at {m} each to raise money. The ingredients and materials cost {w}.", "For a school fair, {N} makes {k} {many} and sells them all at {m} each. The materials cost {w}.", "A club [sells|sold] {k} {many} for {m} each at a fair. The stall cost {w} to rent.", "{N} runs a stall and sells {k} {many} at {m} each. {He} pays {w} for the stall."]
RAISE_Q = ["How much money is left after the costs [are paid|]?", "How much profit is made?", "What is the profit?", "[Find|Calculate|Work out] the profit."]
GOAL = ["A class wants to raise {t} for a trip. So far it has sold {k} {many} at {m} each.", "A charity needs {t}. It has already sold {k} raffle tickets at {m} each.", "{N} needs {t} for a {i}. {He} has washed {k} cars for {m} each.", "{N}'s team needs {t} for new shirts. They have sold {k} {many} at {m} each."]
GOAL_Q = ["How much more [money|] is needed?", "How much more must be raised?", "How much is still missing?", "[Find|Calculate|Work out] how much more is needed."]
UNITCH = ["{k} {many} cost {t}. {N} buys {j} [of them|{many}] at the same price and pays with {pay}. How much change does {he} get?", "A pack of {k} {many} costs {t}, and single {many} are sold at the same rate. {N} buys {j} single {many} and pays with {pay}. How much change does {he} receive?", "{N} sees that {k} {many} cost {t}. At this rate {he} buys {j} {many} and hands over {pay}. What is {his} change?"]
AREA = ["A rectangular {room} is {l} m long and {b} m wide. {Cover} costs {m} per square metre.", "{N} wants to cover a {room} that measures {l} m by {b} m. {Cover} costs {m} per square metre.", "A {room} measures {l} metres by {b} metres. {Cover} costs {m} for each square metre.", "{Cover} is sold at {m} per square metre. {N}'s {room} is {l} m by {b} m."]
AREA_Q = ["How much does it cost to cover the [whole|] floor?", "How much will it cost altogether?", "What is the total cost?", "[Find|Calculate|Work out] the total cost."]
FUEL = ["{N}'s car uses {l} litres of [petrol|fuel] per 100 km. {He} drives {D} km, and a litre costs {m}.", "A car needs {l} litres of petrol for 100 km. Petrol costs {m} per litre and the trip is {D} km long.", "{N} drives {D} km in a van that uses {l} litres per 100 km. Diesel costs {m} a litre.", "A trip to {town} is {D} km. {N}'s car uses {l} litres per 100 km and fuel costs {m} per litre."]
FUEL_Q = ["How much does the fuel cost?", "What does the fuel for the trip cost?", "[Find|Calculate|Work out] the cost of the fuel.", "How much does {N} pay for fuel?"]
PLAN = ["Plan A costs {f} a month plus {m} for each {u}. Plan B costs {f2} a month plus {m2} for each {u}. {N} uses {h} {us} [a|per] month.", "Company A charges a fixed fee of {f} and {m} per {u}. Company B charges a fixed fee of {f2} and {m2} per {u}. {N} needs {h} {us}."]
PLAN_Q = ["What is the difference between the two prices?", "How much cheaper is the cheaper one?", "How much does {N} save by choosing the cheaper one?"]


@skill("real_money_steps", weight=1.6)
def real_money_steps(d):
    c = Money(d)
    kind = d.pick(["sev", "sev", "earn", "earn", "week", "net", "pays", "spend", "spend2", "comm", "inst", "inst", "credit", "creditd", "take", "take", "raise", "goal", "unitch", "area", "area", "fuel", "plan", "plan"])
    v = dict(person(d), i=d.pick(BUYS), job=d.pick(JOB), x=d.pick(WHAT), x2=d.pick(["rent", "food", "bills", "a loan", "savings"]), town=d.pick(TOWNS))
    one, many, m = good(d, 20, 3000)
    v.update(one=one, many=many)
    if kind == "sev":
        up = d.chance(0.4)
        for _ in range(60):
            p, k = (d.pick(["5", "6", "7", "8", "10", "20", "15", "12"]) if up else off(d)), d.rng.randint(2, 30)
            new = Fraction(m) * k * (100 + (1 if up else -1) * Fraction(p)) / 100
            if places(new) <= 2:
                break
        v.update(p=pct(d, p), k=num(d, k, 0.2), m=c.show(m))
        v["D"] = d.say(f"real.sev{up}", SEV_U if up else SEV_D, **v)
        q = write(d, "real.sev", SEV, v, SEV_Q)
        yield with_phrase(q, to_cents(d, c)) if places(new) > 2 else q
        r = yield Call(f"The total is {k} times {m}.", f"{k}*{m}")
        t = r.best
        sign, word = ("+", "plus") if up else ("-", "minus")
        e, why = f"{t}*(100{sign}{p})/100", f"{'The total' if up else 'The sale price'} is 100 {word} {p} percent of {t}"
        head = f"The total: {k} × {m} = {t}. Then {t} × (100 {sign.replace('-', '−')} {p}) ÷ 100"
        if places(new) > 2:
            r = yield Call(why + ", rounded to cents.", f"round({e}, 2)")
            yield Answer("", f"{head}, rounded, is {c.out(r)}.", r.best)
        else:
            r = yield Call(why + ".", e)
            yield Answer("", f"{head} = {c.out(r)}.", r.best)
    elif kind in ("earn", "week"):
        h = str(d.rng.randint(3, 40) if kind == "earn" else d.rng.randint(4, 30))
        m = str(d.rng.randint(6, 30)) if d.chance(0.6) else f"{d.rng.randint(6, 25)}.{d.pick(['50', '50', '25', '75', '20', '80'])}"
        w = str(max(2, int(Fraction(m) * int(h) * d.rng.randint(10, 80) / 100))) if d.chance(0.7) else two(Fraction(max(100, int(Fraction(m) * int(h) * d.rng.randint(10, 80))), 100))
        v.update(m=c.show(m), h=num(d, h, 0.15), w=c.show(w))
        yield write(d, "real." + kind, EARN_SP if kind == "earn" else WEEKLY_SP, v, LEFT)
        r = yield Call(f"The pay is {h} hours times {m}." if kind == "earn" else f"The total is {h} times {m}.", f"{h}*{m}")
        t = r.best
        r = yield Call(f"What is left is {t} minus {w}.", f"{t}-{w}")
        yield Answer("", f"{'The pay' if kind == 'earn' else 'The total'}: {h} × {m} = {t}. Left: {t} − {w} = {c.out(r)}.", r.best)
    elif kind == "net":
        u = d.pick(["week", "month"])
        rest, w, k = d.rng.randint(5, 200), d.rng.randint(10, 900), d.rng.randint(3, 30)
        m, t = str(rest + w), str(rest * k)
        w = str(w)
        v.update(m=c.show(m), w=c.show(w), t=c.show(t))
        yield write(d, "real.net", [s.replace("UNIT", u) for s in NET], v)
        r = yield Call(f"What is left is {m} minus {w}.", f"{m}-{w}")
        rest = r.best
        r = yield Call(f"The number of {u}s is {t} divided by {rest}.", f"{t}/{rest}")
        yield Answer("", f"Left: {m} − {w} = {rest}. Then {t} ÷ {rest} = {r.best} {u}s.", r.best)
    elif kind == "pays":
        h, h2 = d.rng.sample(range(5, 41), 2)
        m, m2 = (str(d.rng.randint(8, 30)) if d.chance(0.6) else f"{d.rng.randint(8, 25)}.50" for _ in "ab")
        a, b = Fraction(m) * h, Fraction(m2) * h2
        if a < b:
            a, b, h, h2, m, m2 = b, a, h2, h, m2, m
        if a == b:
            h += 1
        v.update(m=c.show(m), m2=c.show(m2), h=num(d, h, 0.1), h2=num(d, h2, 0.1))
        total = d.chance(0.4)
        if d.chance(0.5):
            yield write(d, "real.pays2", TWO_PAY, v, ["How much did they earn [altogether|in total|together]?", "What were their total earnings?"] if total else ["How much more did {N} earn than {N2}?", "How much more money did {N} earn?", "By how much were {N}'s earnings higher?"], 0)
        else:
            v.update(N=v["N2"], N2=v["N"], m=v["m2"], m2=v["m"], h=v["h2"], h2=v["h"])
            yield write(d, "real.pays2", TWO_PAY, v, ["How much did they earn [altogether|in total|together]?", "What were their total earnings?"] if total else ["How much more did {N2} earn than {N}?", "How much more money did {N2} earn?", "How much less did {N} earn?"], 0)
            h, h2, m, m2 = h2, h, m2, m
            if total:
                pass
        e1, e2 = (h, m), (h2, m2)
        r = yield Call(f"The first one: {h} times {m}.", f"{h}*{m}")
        x = r
        r = yield Call(f"The second one: {h2} times {m2}.", f"{h2}*{m2}")
        y = r
        if total:
            r = yield Call(f"Together: {x.best} plus {y.best}.", f"{x.best}+{y.best}")
            yield Answer("", f"{v['N']}: {h} × {m} = {x.best}. {v['N2']}: {h2} × {m2} = {y.best}. Together: {x.best} + {y.best} = {c.out(r)}.", r.best)
        else:
            big, low = (x.best, y.best) if Fraction(x.exact) > Fraction(y.exact) else (y.best, x.best)
            r = yield Call(f"The difference: {big} minus {low}.", f"{big}-{low}")
            yield Answer("", f"{v['N']}: {h} × {m} = {x.best}. {v['N2']}: {h2} × {m2} = {y.best}. The difference: {big} − {low} = {c.out(r)}.", r.best)
    elif kind in ("spend", "spend2"):
        while True:
            n, p, q = str(d.int(2, 90) * d.pick([10, 50, 100, 20])), d.pick(["10", "15", "20", "25", "30", "35", "40", "60", "12", "45", "75"]), d.pick(["5", "10", "15", "20", "25", "12", "8"])
            if places(Fraction(n) * Fraction(p) / 100) <= 2 and places(Fraction(n) * Fraction(q) / 100) <= 2 and int(n) > 90 and p != q:
                break
        v.update(m=c.show(n), p=pct(d, p), q=pct(d, q))
        yield write(d, "real." + kind, SPEND if kind == "spend" else SPEND2, v, SPEND_Q)
        if kind == "spend":
            r = yield Call(f"{p}% goes, so the rest is 100 minus {p} percent of {n}.", f"{n}*(100-{p})/100")
            yield Answer("", f"The rest is {n} × (100 − {p}) ÷ 100 = {c.out(r)}.", r.best)
        else:
            r = yield Call(f"{p}% and {q}% go, so the rest is 100 minus {p} minus {q} percent of {n}.", f"{n}*(100-{p}-{q})/100")
            yield Answer("", f"The rest is {n} × (100 − {p} − {q}) ÷ 100 = {c.out(r)}.", r.best)
    elif kind == "comm":
        b, n, p = str(d.rng.randint(4, 60) * 50), str(d.rng.randint(10, 90) * d.pick([100, 200, 500])), d.pick(["2", "3", "4", "5", "6", "8", "10", "12", "15", "2.5", "1.5"])
        v.update(b=c.show(b), m=c.show(n), p=pct(d, p))
        yield write(d, "real.comm", COMM, v, COMM_Q)
        r = yield Call(f"{p}% of {n} is {n} times {p} divided by 100.", f"{n}*{p}/100")
        t = r.best
        r = yield Call(f"The total is {b} plus {t}.", f"{b}+{t}")
        yield Answer("", f"{p}% of {n}: {n} × {p} ÷ 100 = {t}. The total: {b} + {t} = {c.out(r)}.", r.best)
    elif kind in ("inst", "credit", "creditd"):
        k, w = d.pick([4, 5, 6, 8, 10, 12, 18, 20, 24, 36]), str(d.rng.randint(2, 40) * d.pick([5, 10, 20]))
        m = str(d.rng.randint(8, 200)) if d.chance(0.7) else f"{d.rng.randint(8, 150)}.{d.pick(['50', '25', '75', '20'])}"
        total = k * Fraction(m) + int(w)
        v.update(w=c.show(w), k=num(d, k, 0.25), m=c.show(m), i=d.pick(["sofa", "laptop", "piano", "television", "motorbike", "used car", "fridge", "washing machine", "bed", "bicycle", "camera", "phone", "dining table"]))
        if kind == "inst":
            t = two(total)
            v["t"] = c.show(t)
            yield write(d, "real.inst", INST, v, INST_Q)
            r = yield Call(f"The rest is {t} minus {w}.", f"{t}-{w}")
            rest = r.best
            r = yield Call(f"Each payment is {rest} divided by {k}.", f"{rest}/{k}")
            yield Answer("", f"The rest: {t} − {w} = {rest}. Each payment: {rest} ÷ {k} = {c.out(r)}.", r.best)
            return
        cash = str(int(total * d.rng.randint(80, 97) / 100))
        v["t"] = c.show(cash)
        yield write(d, "real." + kind, CREDIT, v, CREDIT_D if kind == "creditd" else CREDIT_Q)
        r = yield Call(f"The total is {w} plus {k} times {m}.", f"{w}+{k}*{m}")
        if kind == "credit":
            yield Answer("", f"{w} + {k} × {m} = {c.out(r)}.", r.best)
            return
        t = r.best
        r = yield Call(f"The difference: {t} minus {cash}.", f"{t}-{cash}")
        yield Answer("", f"{w} + {k} × {m} = {t}. The difference: {t} − {cash} = {c.out(r)}.", r.best)
    elif kind == "take":
        a, b = str(d.rng.randint(2, 300) if d.chance(0.6) else d.rng.randint(2, 9)), str(d.rng.randint(2, 200) if d.chance(0.6) else d.rng.randint(2, 9))
        m = cents(d, 500, 2500)
        m2 = two(Fraction(m) / 2) if d.chance(0.3) and places(Fraction(m) / 2) <= 2 else cents(d, 200, 480)
        v.update(a=num(d, a, 0.15), b=num(d, b, 0.15), m=c.show(m), m2=c.show(m2), venue=d.pick(["a cinema", "a theatre", "a zoo", "a museum", "a swimming pool", "a theme park", "an aquarium", "a circus", "a school"]), event=d.pick(["a concert", "a school play", "a football match", "a film show", "a boat trip", "a museum visit", "a magic show", "a dance competition"]))
        yield write(d, "real.take", TAKE, v, TAKE_Q)
        e = f"{a}*{m}+{b}*{m2}"
        r = yield Call("The total cost is the sum of all prices.", e)
        yield Answer("", f"The total: {nice(e)} = {c.out(r)}.", r.best)
    elif kind in ("raise", "goal"):
        one, many, lo, hi = d.pick([("cupcake", "cupcakes", 80, 300), ("bracelet", "bracelets", 150, 600), ("cookie", "cookies", 40, 200), ("raffle ticket", "raffle tickets", 50, 300), ("calendar", "calendars", 300, 900), ("candle", "candles", 200, 900), ("brownie", "brownies", 80, 300), ("cup of lemonade", "cups of lemonade", 50, 250), ("plant", "plants", 150, 600), ("T-shirt", "T-shirts", 500, 1500), ("badge", "badges", 50, 250), ("keyring", "keyrings", 100, 400)])
        m, k = cents(d, lo, hi), str(d.rng.randint(12, 250))
        sales = Fraction(m) * int(k)
        w = str(max(1, int(sales * d.rng.randint(10, 70) / 100)))
        t = str(int(sales * d.rng.randint(110, 300) / 100) + 2)
        v.update(many=many, m=c.show(m), k=num(d, k, 0.1), w=c.show(w), t=c.show(t), i=d.pick(BUYS))
        frames = RAISE if kind == "raise" and "ticket" not in many else RAISE[2:] if kind == "raise" else GOAL
        yield write(d, "real." + kind, frames, v, RAISE_Q if kind == "raise" else GOAL_Q)
        r = yield Call(f"The sales are {k} times {m}.", f"{k}*{m}")
        s = r.best
        if kind == "raise":
            r = yield Call(f"The profit is {s} minus {w}.", f"{s}-{w}")
            yield Answer("", f"The sales: {k} × {m} = {s}. The profit: {s} − {w} = {c.out(r)}.", r.best)
        else:
            r = yield Call(f"What is missing is {t} minus {s}.", f"{t}-{s}")
            yield Answer("", f"The sales: {k} × {m} = {s}. Missing: {t} − {s} = {c.out(r)}.", r.best)
    elif kind == "unitch":
        k, j = d.rng.sample(range(2, 13), 2)
        t = two(Fraction(m) * k)
        pay, e, worth = payment(d, c, Fraction(m) * j, coins=False)
        v.update(k=num(d, k, 0.3), j=num(d, j, 0.3), t=c.show(t), pay=pay)
        yield write(d, "real.unitch", UNITCH, v)
        r = yield Call(f"One costs {t} divided by {k}.", f"{t}/{k}")
        each = r.best
        r = yield Call(f"Then {j} cost {j} times {each}.", f"{j}*{each}")
        cost = r.best
        r = yield Call(f"The change is {e} minus {cost}.", f"{e}-{cost}")
        yield Answer("", f"One {one}: {t} ÷ {k} = {each}. Then {j} × {each} = {cost}. The change: {e} − {cost} = {c.out(r)}.", r.best)
    elif kind == "area":
        l, b = (str(d.rng.randint(2, 20)) if d.chance(0.8) else f"{d.rng.randint(2, 9)}.5" for _ in "ab")
        m = cents(d, 400, 6000)
        room, cover = d.pick([("room", "carpet"), ("bedroom", "carpet"), ("garden", "turf"), ("floor", "wooden flooring"), ("patio", "paving"), ("hall", "vinyl flooring"), ("kitchen floor", "tiling"), ("office", "carpet"), ("lawn", "artificial grass"), ("terrace", "tiling")])
        v.update(l=l, b=b, m=c.show(m), room=room, Cover=cover)
        asks = [s for s in AREA_Q if "cover" not in s] + [f"How much does it cost to cover the whole {room}?", f"How much will it cost to cover the {room}?"]
        big = places(Fraction(l) * Fraction(b) * Fraction(m)) > 2
        q = write(d, "real.area", AREA, v, asks)
        yield with_phrase(q, to_cents(d, c)) if big else q
        r = yield Call(f"The area is {l} times {b}.", f"{l}*{b}")
        a = r.best
        if big:
            r = yield Call(f"The cost is {a} times {m}, rounded to cents.", f"round({a}*{m}, 2)")
            yield Answer("", f"The area: {l} × {b} = {a}. The cost: {a} × {m}, rounded, is {c.out(r)}.", r.best)
        else:
            r = yield Call(f"The cost is {a} times {m}.", f"{a}*{m}")
            yield Answer("", f"The area: {l} × {b} = {a}. The cost: {a} × {m} = {c.out(r)}.", r.best)
    elif kind == "fuel":
        while True:
            D, l, m = str(d.rng.randint(2, 60) * d.pick([10, 25, 50])), d.pick(["5", "6", "7", "8", "9", "6.5", "7.5", "5.5", "10", "4.5", "12"]), f"1.{d.rng.randint(20, 99)}" if d.chance(0.7) else f"1.{d.rng.randint(2, 9)}0"
            if places(Fraction(D) * Fraction(l) * Fraction(m) / 100) <= 2:
                break
        v.update(D=D, l=l, m=c.show(m))
        yield write(d, "real.fuel", FUEL, v, FUEL_Q)
        r = yield Call(f"The fuel is {D} km times {l} per 100.", f"{D}*{l}/100")
        fuel = r.best
        r = yield Call(f"The cost is {fuel} times {m}.", f"{fuel}*{m}")
        yield Answer("", f"The fuel: {D} × {l} ÷ 100 = {fuel} litres. The cost: {fuel} × {m} = {c.out(r)}.", r.best)
    else:
        u, us, p0, p1 = d.pick([("hour", "hours", 200, 3000), ("gigabyte", "gigabytes", 100, 600), ("mile", "miles", 100, 300), ("minute", "minutes", 5, 40), ("visit", "visits", 200, 900), ("lesson", "lessons", 1000, 4000)])
        h = str(d.rng.randint(3, 25) if u != "minute" else d.rng.randint(20, 200))
        f, f2 = d.rng.sample(range(4, 60), 2)
        while True:
            m, m2 = cents(d, p0, p1), cents(d, p0, p1)
            if (f - f2) * (Fraction(m) - Fraction(m2)) < 0 and f + int(h) * Fraction(m) != f2 + int(h) * Fraction(m2):
                break
        f, f2 = str(f), str(f2)
        v.update(u=u, us=us, h=num(d, h, 0.1), f=c.show(f), f2=c.show(f2), m=c.show(m), m2=c.show(m2))
        which = d.chance(0.4)
        text = d.say("real.plan", [s.replace("{", "{{").replace("}", "}}") for s in PLAN])
        A, B = ("Plan A", "Plan B") if "Plan" in text else ("Company A", "Company B")
        yield write(d, "real.planw" if which else "real.plan", [text], v, ["Which is cheaper?", "Which one is cheaper for {N}?", "Which should {N} choose to pay less?", "Which one costs less?"] if which else PLAN_Q)
        r = yield Call(f"{A}: {f} plus {h} times {m}.", f"{f}+{h}*{m}")
        x = r
        r = yield Call(f"{B}: {f2} plus {h} times {m2}.", f"{f2}+{h}*{m2}")
        head = f"{A}: {f} + {h} × {m} = {x.best}. {B}: {f2} + {h} × {m2} = {r.best}. "
        first = Fraction(x.exact) < Fraction(r.exact)
        if which:
            less = yield Call(f"Which is smaller: check {x.best} < {r.best}.", f"{x.best} < {r.best}")
            first = less.text == "true"
            yield Answer("", f"{head}Lower: {A if first else B}.", A if first else B)
            return
        big, low = (r.best, x.best) if first else (x.best, r.best)
        r = yield Call(f"The difference: {big} minus {low}.", f"{big}-{low}")
        yield Answer("", f"{head}The difference: {big} − {low} = {c.out(r)}.", r.best)


# -- averages --------------------------------------------------------------------------------------------------------------------
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = ["January", "February", "March", "April", "May", "June"]
# {x} is the list; money first, then counts
AV_M = ["A shop's takings [over|on] {n} days [are|were] {x}.", "{N} spent {x} on {n} shopping trips.", "The prices of {n} {many} in different shops are {x}.", "{N} earned {x} in {n} weeks.", "A [market stall|café|bakery] took {x} on {n} days [of the week|last week|].", "{N}'s electricity bills for {n} months [are|were] {x}.", "Over {n} weeks, {N} saved {x}.", "The cost of lunch for {n} people [is|was] {x}.", "{n} {many} cost {x}.", "{N} bought {n} books for {x}.", "The tips {N} received on {n} evenings were {x}.", "In {n} days a taxi driver earned {x}.", "A student spent {x} over {n} days.", "{N} keeps a list of what {he} spends each day: {x}."]
AV_N = ["{N} scored {x} [on|in] {n} [maths|science|history|English|] tests.", "{N}'s marks in {n} tests [are|were] {x}.", "The number of [visitors|customers|cars] counted on {n} days was {x}.", "In {n} games, {N} scored {x} points.", "A basketball team scored {x} points in its last {n} games.", "{N} read {x} pages on {n} days.", "The temperatures on {n} days were {x} degrees.", "The ages of {n} children are {x} [years|].", "{n} plants have heights of {x} cm.", "{N} ran {x} km on {n} days.", "{n} students have heights of {x} cm.", "A shop sold {x} {many} on {n} days.", "The weights of {n} parcels are {x} kg.", "{n} friends have {x} stickers.", "The times of {n} runners were {x} seconds.", "It rained {x} mm on {n} days.", "{N} slept {x} hours on {n} nights.", "A farmer collected {x} eggs on {n} days.", "A library lent {x} books on {n} days.", "{N} jogged for {x} minutes on {n} days."]
AV_L = ["A {shop} took {dl}.", "{N} spent {dl}.", "The takings of a {shop} were {dl}.", "{N} earned {dl}.", "{N} recorded {his} spending: {dl}."]
AV_Q = ["What is the [average|mean]?", "What is the {what}?", "[Find|Calculate|Work out] the {what}.", "What [was|is] the {what}?", "How much is that on average?"]
AV_NQ = ["What is the [average|mean]?", "What is the {what}?", "[Find|Calculate|Work out] the {what}.", "What [was|is] the {what}?", "Calculate the mean.", "[Find|Work out] the average."]
AV_W = ["What is the [average|mean] of {x}?", "[Find|Calculate|Work out] the [mean|average] of {x}.", "What is the mean price if {n} {many} cost {x}?", "Find the average price of {n} {many} that cost {x}.", "If a shop takes {x} on {n} days, what is the average per day?", "What is the average of the prices {x}?", "Calculate {N}'s average spending if {he} spent {x} on {n} days."]
TOT_S = ["{N} spends an average of {m} a {u}. How much does {he} spend in {k} {u}s?", "A shop takes an average of {m} [per|a] {u}. What are its total takings [for|over|in] {k} {u}s?", "The average price of {k} {many} is {m}. What is the total price?", "{k} people paid an average of {m} each for a ticket. How much did they pay in total?", "On average, {N} earns {m} a {u}. How much does {he} earn in {k} {u}s?", "The mean cost of {k} {many} is {m}. Find the total cost.", "{N}'s average daily spending over {k} days was {m}. How much did {he} spend altogether?", "The average daily takings of a café over {k} days were {m}. What were the total takings?"]
FROM = ["{N} spent {t} in {k} {u}s. How much did {he} spend per {u} on average?", "A shop took {t} in {k} {u}s. What were the average takings per {u}?", "{k} {many} cost {t} in total. What is the average price?", "In {k} {u}s {N} earned {t}. What were {his} average earnings per {u}?", "The total cost of {k} meals was {t}. What was the average cost of a meal?", "A café's total takings over {k} {u}s were {t}. Find the mean takings per {u}.", "{k} friends spent {t} altogether. How much is that per person on average?", "A charity collected {t} from {k} people. What was the average donation?"]
MISS = ["{N}'s average [score|mark] on {n} tests is {m}. {His} marks on the first {j} tests were {x}. What was {his} mark on the last test?", "The mean of {n} prices is {m}. {J} of the prices are {x}. What is the other price?", "A shop's average takings over {n} days were {m}. On the first {j} days it took {x}. How much did it take on the last day?", "{N} wants to spend an average of {m} a day over {n} days. On the first {j} days {he} spent {x}. How much can {he} spend on the last day?", "Over {n} weeks {N} earned an average of {m} a week. In {j} of the weeks {he} earned {x}. How much did {he} earn in the other week?", "The average price of {n} {many} is {m}. {J} of them cost {x}. How much does the other one cost?"]


@skill("real_average", weight=0.7)
def real_average(d):
    v = dict(person(d), many=good(d)[1])
    c = Money(d)
    x = d.rng.random()
    if x < 0.66:
        n = d.rng.choices([3, 4, 5, 6, 7], [4, 6, 6, 2, 2])[0]
        money = d.chance(0.55)
        if money:
            frames, asks = AV_M, AV_Q
            a = None
        else:
            frames, asks = AV_N, AV_NQ
            a = None
        text = d.say("real.av" + "m" * money, [s.replace("{", "{{").replace("}", "}}") for s in frames])
        y = d.rng.random()
        if money:
            cheap = any(w in text for w in ("many", "price", "books for", "lunch", "tips")) or 0.2 < y < 0.42
            base = d.rng.randint(2, 30) if cheap else d.int(15, 900)
            fine = d.chance(0.55 if cheap else 0.3)
            a = [Fraction(d.rng.randint(60, 140) * base, 100) for _ in range(n)]
            step = Fraction(1) if not fine else Fraction(1, 20) if d.chance(0.6) else Fraction(1, 100)
            a = [max(step * round(i / step), step) for i in a]
            if not fine and d.chance(0.3):
                a[0] += Fraction(1, 2)
            a[-1] += (-sum(a)) % (n * (step if fine else Fraction(1, 2)))
            a = [two(i) for i in a]
        else:
            lo, hi = (0, 30) if "temperatures" in text else (40, 100) if "test" in text else (3, 16) if "ages" in text else (140, 190) if "students have" in text else (5, 60) if "plants" in text else (3, 15) if "km" in text else (5, 9) if "slept" in text else (10, 60) if "seconds" in text or "minutes" in text else (1, 20) if "kg" in text else (8, 120)
            a = [d.rng.randint(lo, hi) for _ in range(n)]
            if d.chance(0.75):
                a[-1] += (-sum(a)) % n
            a = [str(i) for i in a]
            if d.chance(0.3) and any(w in text for w in ("degrees", "cm", " km", " kg", "seconds", " mm")):
                a = [f"{i}.{d.rng.randint(1, 9)}" for i in a]
        shown = [c.show(i) if money else i for i in a]
        xs = ", ".join(shown[:-1]) + d.pick([" and ", " and ", ", and "]) + shown[-1]
        mean = sum(map(Fraction, a)) / n
        what = d.pick(["mean", "average"]) + " " + ("takings per day" if "taking" in text or "stall" in text else "bill" if "bills" in text else "price" if "price" in text or "cost {x}" in text or "books for" in text else "cost" if "lunch" in text else "amount" if money else "score" if "scored" in text else "mark" if "marks" in text else "temperature" if "temperatures" in text else "age" if "ages" in text else "height" if "height" in text else "weight" if "weights" in text else "time" if "times" in text else "number")
        v.update(x=xs, n=num(d, n, 0.7), what=what)
        if not money:
            asks = [s for s in asks if "on average" not in s]
        phrase = k = None
        if places(mean) > 2:
            k, phrase = d.pick([(1, "to one decimal place"), (1, "correct to 1 decimal place"), (2, "to 2 decimal places"), (0, "to the nearest whole number"), (1, "rounded to one decimal place")]) if not money else (2, to_cents(d, c))
        if money and y < 0.2:
            days = d.rng.choice([DAYS, DAYS, MONTHS])
            i = d.rng.randint(0, max(0, len(days) - n))
            if n <= len(days):
                prep = "on" if days is DAYS else "in"
                parts = [f"{s} {prep} {w}" for s, w in zip(shown, days[i:])]
                v["dl"] = joined(d, parts)
                v["shop"] = d.pick(["bakery", "café", "bookshop", "market stall", "flower shop", "small shop"])
                v["what"] = d.pick(["mean", "average"]) + " " + ("amount per day" if days is DAYS else "amount per month")
                q = write(d, "real.avl", AV_L, v, AV_Q)
            else:
                q = write(d, "real.avt", [text], v, asks)
        elif money and y < 0.42:
            q = write(d, "real.avw", AV_W, v)
        else:
            q = write(d, "real.avt", [text], v, asks)
        yield with_phrase(q, phrase) if phrase else q
        e = f"mean({', '.join(a)})"
        if k is not None:
            r = yield Call("The average is the sum divided by how many there are: mean, rounded.", f"round({e}, {k})" if k else f"round({e})")
            yield Answer("", f"The average of {', '.join(a)}, rounded, is {r.best}.", r.best)
        else:
            r = yield Call("The average is the sum divided by how many there are: mean.", e)
            yield Answer("", f"The average of {', '.join(a)} is {value(r)}.", r.best)
    elif x < 0.77:
        k, m = str(d.rng.randint(3, 31)), str(d.int(5, 900)) if d.chance(0.6) else two(Fraction(d.rng.randint(40, 2000) * 5, 100))
        v.update(k=num(d, k, 0.3), u=d.pick(["day", "week", "month"]))
        text = d.say("real.avtot", [s.replace("{", "{{").replace("}", "}}") for s in TOT_S])
        if "many" in text or "ticket" in text:
            m = cents(d, 120, 3000)
        v["m"] = c.show(m)
        yield write(d, "real.avtott", [text], v)
        r = yield Call(f"The total is {k} times the average {m}.", f"{k}*{m}")
        yield Answer("", f"The total: {k} × {m} = {r.best}.", r.best)
    elif x < 0.87:
        k = d.rng.randint(3, 31)
        text = d.say("real.avfrom", [s.replace("{", "{{").replace("}", "}}") for s in FROM])
        t = two(k * (Fraction(cents(d, 120, 3000)) if "many" in text or "meal" in text or "person" in text or "donation" in text else Fraction(d.int(3, 300)) if d.chance(0.6) else Fraction(d.rng.randint(40, 2000) * 5, 100)))
        v.update(k=num(d, k, 0.3), t=c.show(t), u=d.pick(["day", "week", "month"]))
        yield write(d, "real.avfromt", [text], v)
        r = yield Call(f"The average is the total {t} divided by {k}.", f"{t}/{k}")
        yield Answer("", f"The average: {t} ÷ {k} = {value(r)}.", r.best)
    else:
        n = d.rng.randint(3, 5)
        m = d.rng.randint(12, 95)
        a = [m + d.rng.randint(-min(m - 2, 15), 15) for _ in range(n - 1)]
        while n * m - sum(a) < 1:
            a = [i - 2 for i in a]
        a = [str(i) for i in a]
        text = d.say("real.miss", [s.replace("{", "{{").replace("}", "}}") for s in MISS])
        money = "test" not in text
        show = c.show if money else str
        shown = [show(i) for i in a]
        v.update(n=num(d, n, 0.7), j=num(d, n - 1, 0.7), J=num(d, n - 1, 1), m=show(str(m)), x=", ".join(shown[:-1]) + " and " + shown[-1])
        yield write(d, "real.misst", [text], v)
        r = yield Call(f"All {n} add up to {n} times {m}.", f"{n}*{m}")
        total = r.best
        r = yield Call(f"The missing one is {total} minus the sum of the others.", f"{total}-({'+'.join(a)})")
        yield Answer("", f"All together: {n} × {m} = {total}. The missing one: {total} − ({' + '.join(a)}) = {r.best}.", r.best)
