"""Interest, profit and loss, value that grows or falls every year, percentages compared and nested: as pupils, parents and shopkeepers put them in few words."""
from fractions import Fraction

from .core import skill
from .plain_b_percent import interest, lent, years
from .plain_parts_base import RATES, cash, joined, pct, plain, tell
from .plain_parts_percent import asked
from .real_words import Task

SI = ["SI on {S} at {p}% for {yr}", "simple interest on {S} at {P} for {yr}?", "Simple interest: {S}, {P}, {yr}.", "interest on {S} for {yr} at {P} simple", "{S}, {yr}, {P} a year. Simple interest?", "How much simple interest do {S} earn at {P} in {yr}?", "what interest does {S} bring in {yr} at {P} simple", "{n} puts {S} aside for {yr}. The bank pays {P} simple interest a year. How much interest is it?", "The bank gives {P} a year, simple. {n} has {S} there for {yr}. How much interest does {he} get?", "P = {s}, r = {p}%, t = {yr}, find SI", "Work out the simple interest on {S} over {yr} at {P} per annum.", "Find the simple interest: principal {S}, rate {P} p.a., time {yr}.",
      "{n} borrows {S} from a friend at {P} a year simple for {yr}. How much interest is due?", "How much does a loan of {S} cost in interest, {P} simple, {yr}?", "Interest at {P} a year on {S}. How much in {yr}, if it is simple?", "A bond of {S} pays {P} every year. How much does it pay in {yr} in all?", "{S} lie in a bank for {yr}. Every year {P} of it is paid out as interest. How much is paid in all?", "{n}'s {S} earn {P} a year and {he} takes the interest out each year. How much is that in {yr}?", "calc simple interest {S} {p}% {yr}", "rate {P}, time {yr}, principal {S}. I = ?", "In {year} {n} lent {S} for {yr} at {P} simple. How much interest did {he} get?", "What will {S} earn at a simple rate of {P} a year over {yr}?"]
SI_M = [f.replace("{yr}", "{mo}") for f in SI if "every year" not in f and "Every year" not in f and "each year" not in f]
AMOUNT = ["Find the amount if {S} is invested for {yr} at {P} simple interest.", "What do {S} grow to in {yr} at {P} simple interest?", "{S} at {P} simple for {yr}. What is the amount?", "amount on {S} at {p}% SI for {yr}", "{n} borrows {S} at {P} simple interest for {yr}. How much must {he} pay back altogether?", "{n} puts {S} into an account with {P} simple interest. What is in it after {yr}?", "How much is in the account after {yr} if {S} earn {P} simple interest a year?", "Principal {S}, simple interest {P} a year, {yr}: total amount?", "A loan of {S} runs for {yr} at {P} simple interest. What is the total to be repaid?", "{S} plus simple interest of {P} for {yr}: how much in all?", "What is {S} worth after {yr} with simple interest of {P}?", "In {year} {n} invested {S} for {yr} at {P} simple. How much money came back in all?", "Total after {yr}: {S} at {P} simple interest", "How much will {n} have after {yr} from {S} at {P} simple interest a year?"]
AMOUNT_M = [f.replace("{yr}", "{mo}") for f in AMOUNT]
TIME_Q = ["How long does it take {S} to earn {I} at {P} simple interest?", "{S} at {P} simple. How many years until the interest is {I}?", "For how many years must {S} be left at {P} simple interest to earn {I}?", "interest {I}, principal {S}, rate {P}, time?", "When have {S} earned {I} at {P} simple interest? Give the number of years.", "{n} earned {I} simple interest on {S} at {P}. For how long was it invested?", "SI {I} on {S} at {p}%. how many years?", "How many years for {S} to bring {I} at {P} a year simple?", "Find the time if {S} at {P} simple gives {I}."]
RATE_Q = ["At what rate does {S} earn {I} in {yr}, simple interest?", "At what simple rate do {S} bring {I} in {yr}?", "interest {I}, principal {S}, time {yr}, rate?", "{S} gave {I} simple interest in {yr}. Rate?", "What is the rate of simple interest if {S} earn {I} in {yr}?", "{n} paid {I} in simple interest on a loan of {S} over {yr}. What was the rate?", "SI on {S} is {I} for {yr}. Find the rate percent.", "Which rate of simple interest turns {S} into {I} of interest after {yr}?", "Find the rate: {S}, {yr}, {I} of simple interest."]
SUM_Q = ["Which principal gives {I} simple interest in {yr} at {P}?", "What principal earns {I} in {yr} at {P} simple?", "interest {I}, rate {P}, time {yr}, principal?", "How much must {n} invest at {P} simple to earn {I} in {yr}?", "A sum earned {I} in {yr} at {P} simple interest. What was the sum?", "SI is {I} at {p}% for {yr}. Find the principal.", "What sum brings {I} of simple interest in {yr} at {P}?", "How much money was lent if the simple interest at {P} for {yr} is {I}?"]
GREW = ["{S} became {A} in {yr} at simple interest. What is the rate?", "At what simple rate does {S} become {A} in {yr}?", "{n} put in {S} and got back {A} after {yr} of simple interest. What was the rate?", "{S} grew to {A} in {yr} with simple interest. Find the rate per year.", "A loan of {S} was paid back with {A} after {yr}, simple interest. What rate was it?"]
GAIN = ["{n} put in {S} and has {A} after {yr}. How much interest is that?", "{S} grew to {A} in {yr}. How much interest was it?", "A loan of {S} is paid back with {A}. How much is the interest?"]


def grown(d):
    v = lent()(d)
    total = Fraction(v["s"]) + Fraction(v["i"])
    v["a"] = plain(total, True)
    shown = v["S"].replace(",", "")
    v["A"] = shown.replace(str(v["s"]), v["a"])
    return v


def with_percent(draw):
    return lambda d: {**draw(d), "out": lambda r: r + "%"}


def bare(draw):
    return lambda d: {**draw(d), "out": None}


# -- profit and loss --------------------------------------------------------------------------------------------------------
GOODS = "radio bike lamp violin cow saddle carpet clock phone camera table ring tent painting boat goat mirror book bag coat stove drill desk vase guitar printer".split()


def trade(up):
    def draw(d):
        while True:
            p, s = d.pick(RATES[:34]), d.int(2, 99) * d.pick([1, 4, 5, 10, 20, 25, 50, 100])
            new = Fraction(s) * (100 + (p if up else -p)) / 100
            if new.denominator == 1 or (new * 100).denominator == 1 and d.chance(0.1):
                break
        show = cash(d)
        t = plain(new, True)
        return dict(p=p, s=s, nw=t, S=show(s), N=show(t), P=pct(d, p), o=d.pick(GOODS), who=d.pick(["a man", "a trader", "a shopkeeper", "a dealer", "a farmer", "a woman", "a shop"]), Who=None, out=show, gain="gain" if up else "loss", gains="gains" if up else "loses", profit="profit" if up else "loss")
    return draw


def seller(draw, end=None):
    def other(d):
        v = draw(d)
        v["Who"] = v["who"][0].upper() + v["who"][1:]
        if end:
            v["out"] = lambda t: t + end
        return v
    return other


PCT_Q = ["{Who} buys a {o} for {S} and sells it for {N}. Find the {profit} percent.", "Bought for {S}, sold for {N}: what is the {profit} in percent?", "cost {S} sold {N} {profit} percent?", "A {o} costs {who} {S} and brings {N}. What is the percentage {profit}?", "Cost price {S}, selling price {N}. Find the {profit} percent.", "CP = {S}, SP = {N}. {profit} %?", "{n} bought a {o} for {S} and sold it again for {N}. What percentage {profit} did {he} make?", "What percent does {who} {lose} by selling a {S} {o} at {N}?", "The {o} cost me {S}, I sold it for {N}. what % {profit} is that", "A {o} was bought at {S} and sold at {N}. What is the {profit} percentage on the cost?"]
SELL_Q = ["{Who} sells at a {P} {profit} a {o} that cost {S}. What is the selling price?", "A {o} cost {S}. At what price must it be sold for a {profit} of {P}?", "Cost price {S}, {profit} {P}. Selling price?", "{n} bought a {o} for {S} and {gains} {P} when selling it. For how much did {he} sell it?", "{Who} pays {S} for a {o} and sells it with a {P} {profit}. What does {who} get for it?", "CP {S}, {profit} {p}%, SP?", "{n} sold a {o} at a {profit} of {P}. It had cost {S}. What did {he} sell it for?", "The {o} was bought for {S}. With a {profit} of {P}, what was it sold for?"]
COST_Q = ["By selling a {o} for {N} {who} {gains} {P}. What did it cost?", "{Who} sells a {o} for {N} at a {profit} of {P}. Find the cost price.", "Selling price {N}, {profit} {P}. Cost price?", "SP {N}, {profit} {p}%, CP?", "{n} sold a {o} for {N} and made a {profit} of {P}. What had {he} paid for it?", "At {N} there is a {profit} of {P}. What was the cost?", "A {o} is sold for {N}, a {P} {profit}. How much did it cost at first?", "Selling at {N} means a {P} {profit} for {who}. What is the cost price?"]
SUM_P = ["{Who} sells a {o} for {N} at a {profit} of {P}. How much is the {profit} in money?", "By selling a {o} for {N} {who} {gains} {P}. How much money is the {gain}?", "Selling price {N}, {profit} {P}. How much is the {profit}?", "{n} sold a {o} for {N} and made a {profit} of {P}. How much money was that?"]
OF_COST = ["A {o} costs {S}. It is sold with a {profit} of {P}. How much is the {profit}?", "{Who} makes a {P} {profit} on a {o} that cost {S}. How much money is that?", "Cost price {S}, {profit} {P}. How much is the {profit} in money?", "{n} buys a {o} for {S} and {gains} {P} on it. How much is the {gain}?"]


def forms(frames, up):
    return [f.replace("{lose}", "gain" if up else "lose") for f in frames]


def lot(d):
    while True:
        k, c, p = d.int(4, 60), d.int(1, 30), d.pick(RATES[:26])
        y = Fraction(c) * (100 + p) / 100
        if (y * 100).denominator == 1 and y.denominator in (1, 2, 5, 10, 4):
            break
    show = cash(d)
    y = plain(y, True)
    return dict(k=k, x=k * c, y=y, X=show(k * c), Y=show(y), P=pct(d, p), o=d.pick("oranges eggs pens mugs scarves plants roses cards masks kites".split()), who=d.pick(["a trader", "a shop", "a farmer", "a stall"]), out=lambda t: t + "%")


LOT = ["{n} buys {k} {o} for {X} in all and sells them at {Y} each. What is the percentage profit?", "{k} {o} cost {X} together and are sold for {Y} each. Find the profit percent.", "A box of {k} {o} costs {X}. Each is sold for {Y}. What percent profit is that?", "Cost of {k} {o}: {X}. Selling price of one: {Y}. Profit in percent?"]

# -- every year -------------------------------------------------------------------------------------------------------------
YEARLY_UP = [y.split("/") for y in "The population of a town/people,A town/people,The number of members/members,A flock/sheep,A forest/trees,The number of users/users,A colony/bees,The number of cars in a city/cars,A village/people".split(",")]
FALLING = "car van boat tractor machine computer bus camera motorbike truck printer caravan".split()


def yearly(sign, worth):
    def draw(d):
        while True:
            p, t = d.pick([5, 10, 20, 4, 2, 3, 8, 15, 25, 50, 30, 12, 6, 40, 1, 2.5]), d.pick([2, 2, 2, 3, 3, 4])
            s = d.int(1, 99) * d.pick([10, 100, 100, 1000, 1000, 10000] if worth else [100, 1000, 1000, 10000])
            q = Fraction(s) * ((100 + sign * Fraction(p)) / 100) ** t
            if (q * (100 if worth else 1)).denominator == 1 and q < 10000000 and (q.denominator == 1 or d.chance(0.35)) and s < 1000000:
                break
        show = cash(d)
        w, u = d.pick(YEARLY_UP)
        return dict(p=p, t=t, s=s, S=show(s) if worth else f"{s:,} {u}" if d.chance(0.5) else f"{s} {u}", P=pct(d, p), yr=d.pick([f"{t} years", f"{t} years", {2: "two", 3: "three", 4: "four"}[t] + " years"]), w=w, u_=u, o=d.pick(FALLING), y0=str(d.rng.randint(2005, 2024)), out=show if worth else lambda x: f"{x} {u}")
    return draw


CI = ["{S} at {P} compound interest for {yr}. What is the amount?", "Find the amount on {S} at {P} compounded yearly for {yr}.", "What do {S} grow to in {yr} at {P} compound interest?", "{n} invests {S} at {P} a year, compounded every year. How much is it after {yr}?", "compound interest, {S}, {p}%, {yr}, final amount?", "{S} earns {P} every year and the interest stays in the account. What is in it after {yr}?", "How much is {S} worth after {yr} if it grows by {P} each year?", "An account with {S} pays {P} compound interest a year. Find the balance after {yr}.", "{n} leaves {S} in the bank for {yr} at {P} compounded annually. How much is there in the end?", "With compound interest of {P} a year, what is {S} after {yr}?", "Each year a house gains {P}. It is worth {S} now. What is it worth in {yr}?", "A painting worth {S} gains {P} in value every year. Value after {yr}?"]
CI_I = ["{S} at {P} compound interest for {yr}. How much is the interest?", "Find the compound interest on {S} at {P} for {yr}.", "compound interest on {S} at {p}% for {yr}?", "How much interest do {S} earn in {yr} at {P}, compounded yearly?", "{n} invests {S} at {P} compounded every year. How much interest is it after {yr}?", "{S}, {P} a year, compounded, {yr}: interest?", "What is the CI on {S} for {yr} at {P}?", "{S} stays in the bank for {yr} at {P} compounded annually. How much interest comes of it?"]
POP = ["{w} of {S} grows by {P} a year. How many {u_} are there after {yr}?", "{w} has {S} now and grows {P} every year. How many will there be in {yr}?", "In {y0} it was {S}. Every year it grows by {P}. How many is that {yr} later?", "{w}: {S}, growth {P} a year. How many after {yr}?", "{S} now, {P} more each year. How many in {yr}?", "{w} counts {S} and increases by {P} each year. What is it after {yr}?"]
FALL = ["A {o} costs {S} and loses {P} of its value each year. What is it worth after {yr}?", "A {o} worth {S} depreciates by {P} a year. Find its value after {yr}.", "The value of a {o} falls by {P} every year. It was {S} new. What is it worth {yr} later?", "{n} buys a {o} for {S} in {y0}. Each year it loses {P}. What is its value after {yr}?", "{S} new, minus {P} a year. What is the {o} worth in {yr}?", "depreciation {P} per year, {S} {o}, value after {yr}?", "A {o} bought for {S} loses {P} of its value per year. How much is it worth after {yr}?", "Every year a {o} is worth {P} less than the year before. New it cost {S}. What is it worth after {yr}?"]
SHRINK = ["{w} of {S} shrinks by {P} a year. How many {u_} are there after {yr}?", "{w} has {S} now and loses {P} every year. How many will there be in {yr}?", "In {y0} it was {S}. Every year it falls by {P}. How many is that {yr} later?", "{S} now, {P} fewer each year. How many in {yr}?"]


def power(word, sign):
    return (f"Each year it is 100 {word} {{p}} percent of the year before, {{t}} times.", f"{{s}}*((100{sign}{{p}})/100)^{{t}}")


YEARS = "the value after {t} years"

# -- compared and nested ----------------------------------------------------------------------------------------------------
def two_of(d):
    while True:
        p, q, a, b = d.pick(RATES[:20]), d.pick(RATES[:20]), d.int(2, 60) * d.pick([5, 10, 2]), d.int(2, 60) * d.pick([5, 10, 2])
        if p != q and a != b and p * a != q * b and p * a % 50 == 0 and q * b % 50 == 0:
            return dict(p=p, q=q, a=a, b=b, more=d.pick(["bigger", "larger", "more", "greater"]))


WHICH_MORE = ["Which is {more}: {p}% of {a} or {q}% of {b}?", "Is {p}% of {a} or {q}% of {b} the {more} number?".replace("the {more} number", "more"), "What is {more}, {p}% of {a} or {q}% of {b}?", "{p}% of {a} or {q}% of {b}: which is {more}?", "{n} gets {p}% of {a} euros, {m} gets {q}% of {b} euros. Which of the two is {more}, {p}% of {a} or {q}% of {b}?", "which one is {more}, {p}% of {a} or {q}% of {b}"]


def nested(d):
    while True:
        p, q, b = d.pick(RATES[:24]), d.pick(RATES[:24]), d.int(1, 99) * d.pick([10, 20, 50, 100])
        if p * q * b % 10000 == 0 or d.chance(0.1):
            return dict(p=p, q=q, b=b, P=pct(d, p), Q=pct(d, q))


NESTED = ["{P} of {Q} of {b}", "What is {P} of {Q} of {b}?", "Find {P} of {Q} of {b}.", "how much is {P} of {Q} of {b}", "Take {Q} of {b}, then {P} of that.", "Work out {P} of {Q} of {b}.", "{Q} of {b}, and of that {P}?", "calculate {P} of {Q} of {b}", "First {Q} of {b}, then {P} of the result. What is it?"]


def several(d):
    while True:
        k, c, p = d.int(2, 12), d.int(2, 90), d.pick(RATES[:16])
        if k * c * p % 5 == 0:
            break
    show = cash(d)
    return dict(k=k, c=c, p=p, C=show(c), P=pct(d, p), o=d.pick("shirts books chairs tickets plates lamps towels games mugs plants".split()), out=show)


SEV_F = ["{k} {o} at {C} each, {P} off the lot.", "{n} buys {k} {o} for {C} each and gets {P} off.", "There is {P} off {k} {o} at {C} each.", "A coupon takes {P} off {k} {o} that cost {C} each.", "{n} orders {k} {o}, {C} each. Today everything is {P} off."]
SEV_S = ["How much is saved?", "How much do you save?", "How big is the discount?", "How much is taken off?", "How much cheaper is it?"]
SEV_P = ["What is there to pay?", "What do they cost?", "How much is it in all?", "What is the bill?", "How much has to be paid?"]
I = "{s}*{p}*{t}/100"
LOANS = [Task(lent(), interest(False), SI, spell=0, weight=5), Task(lent(True), interest(True), SI_M, spell=0, weight=3.5), Task(lent(), interest(False, True), AMOUNT, spell=0, weight=4), Task(lent(True), interest(True, True), AMOUNT_M, spell=0, weight=3),
         Task(bare(lent()), [("The time is the interest {i} divided by {s} and by {p} percent.", "{i}/{s}/{p}*100")], TIME_Q, spell=0, weight=2.5), Task(with_percent(lent()), lambda v: [(f"The rate is the interest {{i}} divided by {{s}} and by {years(v)}, times 100.", "{i}/{s}/{t}*100")], RATE_Q, spell=0, weight=2.5),
         Task(lent(), lambda v: [(f"The principal is the interest {{i}} divided by {{p}} percent and by {years(v)}.", "{i}/{p}/{t}*100")], SUM_Q, spell=0, weight=2.5),
         Task(with_percent(grown), lambda v: [("Asked: the rate. The interest is {a} minus {s}.", "{a}-{s}"), (f"The rate is the interest {{r1}} divided by {{s}} and by {years(v)}, times 100.", "{r1}/{s}/{t}*100")], GREW, spell=0, weight=1.5), Task(grown, [("The interest is {a} minus {s}.", "{a}-{s}")], GAIN, spell=0, weight=0.8)]
CHANGE = {True: [("The change is {nw} minus {s}; divided by the old value {s}, times 100.", "({nw}-{s})/{s}*100")], False: [("The decrease is {s} minus {nw}; divided by the old value {s}, times 100.", "({s}-{nw})/{s}*100")]}
TRADES = []
for _up, _word, _op in ((True, "plus", "+"), (False, "minus", "-")):
    _was = (f"{{nw}} is 100 {_word} {{p}} percent of the original; divide by that and multiply by 100.", f"{{nw}}/(100{_op}{{p}})*100")
    _gain = "profit" if _up else "loss"
    TRADES += [Task(seller(trade(_up), "%"), CHANGE[_up], forms(PCT_Q, _up), spell=0, weight=4), Task(seller(trade(_up)), [(f"The selling price is 100 {_word} {{p}} percent of {{s}}.", f"{{s}}*(100{_op}{{p}})/100")], SELL_Q, spell=0, weight=3), Task(seller(trade(_up)), [_was], COST_Q, spell=0, weight=3),
               Task(seller(trade(_up)), asked(f"the {_gain}", [_was, (f"The {_gain} is " + ("{nw} minus {r1}." if _up else "{r1} minus {nw}."), "{nw}-{r1}" if _up else "{r1}-{nw}")]), SUM_P, spell=0, weight=1.5), Task(seller(trade(_up)), [("{p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100")], OF_COST, spell=0, weight=1.5)]
TRADES += [Task(lot, [("Asked: the percentage profit. The sales are {k} times {y}.", "{k}*{y}"), ("The change is {r1} minus {x}; divided by the old value {x}, times 100.", "({r1}-{x})/{x}*100")], LOT, spell=0, weight=1.5)]
YEARLY = [Task(yearly(1, True), asked(YEARS, [power("plus", "+")]), CI, spell=0, weight=4), Task(yearly(1, True), asked("the interest", [power("plus", "+"), ("The interest is {r1} minus {s}.", "{r1}-{s}")]), CI_I, spell=0, weight=2.5), Task(yearly(1, False), asked(YEARS, [power("plus", "+")]), POP, spell=0, weight=3),
          Task(yearly(-1, True), asked(YEARS, [power("minus", "-")]), FALL, spell=0, weight=4), Task(yearly(-1, False), asked(YEARS, [power("minus", "-")]), SHRINK, spell=0, weight=1.5)]
COMPARED = [Task(two_of, [("Asked: which is bigger. {p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100"), ("{q}% of {b} is {b} times {q} divided by 100.", "{b}*{q}/100"), ("Which is bigger: check {r1} > {r2}.", "{r1} > {r2}")], WHICH_MORE, answer=lambda v: "{r1} > {r2} is {r3}.", box=lambda v: f"{v['p']}% of {v['a']}" if v["r3"] == "true" else f"{v['q']}% of {v['b']}", spell=0, weight=2),
            Task(nested, [("Evaluate the expression.", "{b}*{q}/100*{p}/100")], NESTED, spell=0, weight=2.5),
            Task(several, [("Asked: the discount. The total is {k} times {c}.", "{k}*{c}"), ("The discount is {p} percent of {r1}.", "{r1}*{p}/100")], joined(SEV_F, SEV_S, 0), spell=0, weight=2.5), Task(several, [("The total is {k} times {c}.", "{k}*{c}"), ("The sale price is 100 minus {p} percent of {r1}.", "{r1}*(100-{p})/100")], joined(SEV_F, SEV_P, 0), spell=0, weight=2.5)]


@skill("real_plain_parts_loans", weight=3)
def real_plain_parts_loans(d):
    yield from tell(d, "parts.loans", LOANS)


@skill("real_plain_parts_trades", weight=1.6)
def real_plain_parts_trades(d):
    yield from tell(d, "parts.trades", TRADES)


@skill("real_plain_parts_yearly", weight=0.8)
def real_plain_parts_yearly(d):
    yield from tell(d, "parts.yearly", YEARLY)


@skill("real_plain_parts_compared", weight=0.5)
def real_plain_parts_compared(d):
    yield from tell(d, "parts.compared", COMPARED)
