"""Shop and office: stock, mark-ups and margins, invoices with tax, commission, takings, printing, what an hour or a page costs, pay and
its rises and deductions, savings plans.
"""
from .core import skill
from .plain_daily_base import Fraction, bare, cash, finite, kind, short, sum_of, tell, two, until

GOODS = "mugs,lamps,shirts,candles,notebooks,chairs,bags,plants,phone cases,umbrellas,pens,cushions,toys,bottles,caps,prints,jars of honey,necklaces,scarves,boxes of tea,bikes,helmets,rugs,kettles".split(",")
RATES = [5, 8, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 60, 75, 80, 100, 120, 150]


# -- buying and selling --------------------------------------------------------------------------------------------------------
def trade(d):
    a = d.int(20, d.pick([600, 4000]))
    b = a + d.int(10, a)
    a, b = a // 5 * 5 + 5, b // 5 * 5 + 10
    k = d.int(3, d.pick([20, 90, 300]))
    return cash(d, dict(k=k, i=d.pick(GOODS), x=d.int(2, 40), sold=max(1, k * d.rng.randint(40, 95) // 100)), a=two(a), b=two(b), w=two(d.int(5, 90) * 100), s=two(d.int(200, 3000) * 100))


BUY = ["A shop buys {k} {i} at {A} each and sells them all at {B} each.", "{n} buys {k} {i} for {A} each and sells each for {B}.", "{k} {i}: bought at {A}, sold at {B} each.", "We get {i} for {A} and sell them for {B}. We sold {k}.", "A dealer pays {A} for each of {k} {i} and gets {B} for each."]
BUY_FEE = ["{n} sells {k} {i} at {B} each. They cost {A} each, and the stall is {W}.", "{k} {i} at {B} each were sold; each had cost {A} and the stand {W}.", "We sold {k} {i} for {B} each, having paid {A} for each and {W} for the table.", "Cost {A} each, price {B} each, {k} sold, rent of the stall {W}."]
BUY_SOME = ["{n} buys {k} {i} at {A} each and sells {sold} of them at {B} each.", "A shop bought {k} {i} for {A} each, but sold only {sold}, at {B} each.", "{k} {i} bought at {A} each, {sold} sold at {B} each."]
PROFIT = ["What is the profit?", "How much profit is that?", "How much do they make?", "profit?", "What is earned on them in all?", "How much is made altogether?"]
PROFIT = [p.replace("do they make", "profit is made") for p in PROFIT]


def mark(d):
    while True:
        p = d.pick(RATES)
        a = d.int(2, 90) * d.pick([1, 2, 5, 10])
        new = Fraction(a) * (100 + p) / 100
        if short(new):
            t = finite(new)
            return cash(d, dict(p=p, i=d.pick("mug,lamp,shirt,candle,notebook,chair,bag,plant,umbrella,cushion,toy,bottle,cap,print,bike,helmet,rug,kettle,table,watch".split(",")), P_=d.pick([f"{p}%", f"{p}%", f"{p} percent", f"{p} per cent"])), a=str(a), b=t if "." not in t else f"{float(t):.2f}")


MARK = ["A {i} costs the shop {A}. The mark-up is {P_}.", "The shop pays {A} for a {i} and adds {P_}.", "We buy a {i} at {A} and put {P_} on top.", "Cost {A}, mark-up {P_}.", "A {i} bought for {A} gets a markup of {P_}.", "{n}'s shop marks up a {A} {i} by {P_}."]
MARK_ASK = ["What is the selling price?", "What does it sell for?", "At what price is it sold?", "selling price?", "What price goes on the tag?", "How much will a customer pay?"]
MARK_BY = ["How much is the mark-up in money?", "How much is added?", "How much is put on top?", "What is the mark-up as an amount?"]
MARGIN = ["A {i} is bought for {A} and sold for {B}.", "Cost price {A}, selling price {B}.", "We pay {A} for a {i} and sell it at {B}.", "The shop's cost for a {i} is {A}; the price is {B}."]
MARGIN_ASK = ["What is the mark-up in percent?", "What percentage mark-up is that?", "What percent is the mark-up on the cost?", "mark-up in percent of the cost?", "By what percentage is it marked up?"]
MARGIN_REAL = ["What is the margin in percent of the selling price?", "What percent of the selling price is profit?", "What is the profit margin, as a percentage of the price?", "margin (percent of the selling price)?"]


def margin(d):
    return until(mark, lambda v: short((Fraction(v["b"]) - Fraction(v["a"])) / Fraction(v["b"]) * 100, 1))(d)


def pct(draw):
    return lambda d: {**draw(d), "out": lambda t: t + "%"}


TRADE = [kind(trade, [("Asked: the profit. The profit on one is {b} minus {a}.", "{b}-{a}"), ("The profit on {k} is {k} times {r1}.", "{k}*{r1}")], BUY, PROFIT, weight=1.3), kind(until(trade, lambda v: v["k"] * (Fraction(v["b"]) - Fraction(v["a"])) > Fraction(v["w"])), [("Asked: the profit. The profit on one is {b} minus {a}.", "{b}-{a}"), ("The profit on {k} is {k} times {r1}.", "{k}*{r1}"), ("The profit is {r2} minus {w}.", "{r2}-{w}")], BUY_FEE, PROFIT),
         kind(until(trade, lambda v: v["sold"] * Fraction(v["b"]) > v["k"] * Fraction(v["a"])), [("Asked: the profit. The cost is {k} times {a}.", "{k}*{a}"), ("The sales are {sold} times {b}.", "{sold}*{b}"), ("The profit is {r2} minus {r1}.", "{r2}-{r1}")], BUY_SOME, PROFIT), kind(mark, [("The selling price is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100")], MARK, MARK_ASK, spell=0, weight=1.3),
         kind(mark, [("{p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100")], MARK, MARK_BY, spell=0, weight=0.7), kind(pct(mark), [("The change is {b} minus {a}; divided by the old value {a}, times 100.", "({b}-{a})/{a}*100")], MARGIN, MARGIN_ASK, spell=0), kind(pct(margin), [("The profit is {b} minus {a}; divided by the price {b}, times 100.", "({b}-{a})/{b}*100")], MARGIN, MARGIN_REAL, spell=0, weight=0.8)]


# -- stock, invoices, takings ------------------------------------------------------------------------------------------------
def stock(d):
    a = d.int(20, 2000)
    b = d.int(2, a - 1)
    c = d.int(5, 900)
    e = d.int(1, max(2, (a - b + c) // 3))
    k, box = d.int(2, 60), d.pick([6, 8, 10, 12, 20, 24, 25, 30, 40, 48, 50, 100, 144])
    low = d.int(3, 40)
    perday = d.int(2, 30)
    return dict(a=a, b=b, c=c, e=e, k=k, box=box, i=d.pick(GOODS), low=low, perday=perday, s=perday * d.int(3, 60), x=d.int(1, 60), day=d.pick(["Monday", "Tuesday", "Friday", "Saturday"]), out=None)


STOCK = ["There were {a} {i} in stock. {b} were sold and {c} came in.", "We had {a} {i}, sold {b} and got {c} new ones.", "Stock at the start {a}, sales {b}, delivery {c}.", "{n}'s shop had {a} {i}; {b} were sold, then {c} were delivered.", "Opening stock {a} {i}; out {b}, in {c}."]
STOCK3 = ["{s0} {i} in stock, {b} sold, {c} delivered and {e} broken.", "We had {a} {i}. {b} were sold, {c} came in and {e} were thrown away.", "Stock {a}, sold {b}, new {c}, sent back {e}.", "Opening stock {a} {i}; {b} out, {c} in, {e} damaged."]
STOCK3[0] = STOCK3[0].replace("{s0}", "{a}")
STOCK_ASK = ["How many are in stock now?", "What is the stock now?", "How many are there now?", "closing stock?", "How many {i} are left?", "How many are on the shelf now?"]
ORDER = ["{k} boxes of {box} {i} arrive and {x} are broken.", "A delivery has {k} boxes with {box} {i} each; {x} go back.", "{n} unpacks {k} cartons of {box} {i}. {x} are damaged."]
LASTS = ["We have {s} {i} and sell {perday} a day.", "{s} {i} in stock, {perday} sold each day.", "The shop sells {perday} {i} a day and has {s}.", "Stock {s}, daily sales {perday}."]


def invoice(d):
    while True:
        p = d.pick([5, 7, 8, 10, 19, 20, 21, 25])
        k, a = d.int(2, 30), d.int(2, 90)
        w = d.int(5, 90) * 5
        net = k * a + w
        if short(Fraction(net * (100 + p), 100)):
            break
    return cash(d, dict(k=k, p=p, tax=d.pick(["VAT", "VAT", "tax", "GST", "sales tax"]), i=d.pick(GOODS), job=d.pick(["hours of design", "hours of repair", "hours of cleaning", "hours of advice", "hours of training"])), a=str(a), w=str(w), net=str(net))


INV = ["An invoice has {k} {i} at {A} and delivery for {W}, plus {p}% {tax}.", "{k} {job} at {A} an hour and material for {W}; {p}% {tax} is added.", "Invoice: {k} × {A}, shipping {W}, {tax} {p}%.", "{n} bills {k} {job} at {A} and travel of {W}, plus {p}% {tax}."]
INV1 = ["An invoice has {k} {i} at {A} plus {p}% {tax}.", "{k} {job} at {A} an hour; {p}% {tax} is added.", "Invoice: {k} × {A}, {tax} {p}%.", "{n} bills {k} {job} at {A} an hour plus {p}% {tax}."]
INV_ASK = ["What is the total with {tax}?", "What is the sum of the invoice?", "How much must be paid?", "total including {tax}?", "What is the amount due?"]
INV_TAX = ["How much is the {tax}?", "How much {tax} is that?", "What is the amount of {tax}?", "{tax} amount?"]
INV1_OK = until(invoice, lambda v: short(Fraction(v["k"]) * Fraction(v["a"]) * v["p"] / 100))


def comm(d):
    while True:
        p, s = d.pick([2, 3, 4, 5, 6, 8, 10, 12, 15, "2.5", "1.5"]), d.int(5, 400) * d.pick([10, 50, 100])
        if short(Fraction(p) * s / 100):
            break
    return cash(d, dict(p=p, k=d.int(2, 30)), s=str(s), a=str(d.int(6, 30) * 100), w=sum_of(d, 2, 40))


COMM = ["{n} gets {A} a month plus {p}% commission on sales of {S}.", "Basic pay {A}, commission {p}% of {S}.", "A seller earns {A} and {p}% of what {he} sells. Sales were {S}.", "My fixed pay is {A}. I also get {p}% of sales, which were {S}."]
COMM_ONLY = ["{n} sells goods for {S} and gets {p}% commission.", "Sales {S}, commission {p}%.", "An agent earns {p}% on a sale of {S}.", "I sold things for {S} and keep {p}% of it."]
STOCKS = [kind(stock, [("Start with {a}, add what comes and subtract what goes.", "{a}-{b}+{c}")], STOCK, STOCK_ASK), kind(stock, [("Start with {a}, add what comes and subtract what goes.", "{a}-{b}+{c}-{e}")], STOCK3, STOCK_ASK), kind(until(stock, lambda v: v["x"] < v["k"] * v["box"]), [("<k times box>, then minus {x}.", "<k*box>-{x}")], ORDER, ["How many good ones are there?", "How many can be sold?", "How many are fine?", "How many are left?"]), kind(stock, [("{s} divided by {perday}.", "{s}/{perday}")], LASTS, ["How many days does it last?", "For how many days is it enough?", "How many days until it is all gone?", "days?"]),
          kind(invoice, [("Asked: the total. The cost is {k} times {a}, plus {w}.", "{k}*{a}+{w}"), ("The total is 100 plus {p} percent of {r1}.", "{r1}*(100+{p})/100")], INV, INV_ASK, spell=0, weight=1.2), kind(INV1_OK, [("Asked: the total. The cost is {k} times {a}.", "{k}*{a}"), ("The total is 100 plus {p} percent of {r1}.", "{r1}*(100+{p})/100")], INV1, INV_ASK, spell=0, weight=1.2), kind(INV1_OK, [("Asked: the tax. The cost is {k} times {a}.", "{k}*{a}"), ("{p}% of {r1} is {r1} times {p} divided by 100.", "{r1}*{p}/100")], INV1, INV_TAX, spell=0),
          kind(comm, [("{p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100"), ("The pay is {a} plus {r1}.", "{a}+{r1}")], COMM, ["What is the pay in all?", "How much is earned in total?", "What is the total pay?", "How much is that altogether?"], spell=0, weight=1.2), kind(comm, [("{p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100")], COMM_ONLY, ["How much commission is that?", "What is the commission?", "How much is earned?", "commission?"], spell=0)]


@skill("real_plain_daily_shop", weight=2)
def shop(d):
    yield from tell(d, "daily.shop", TRADE + STOCKS)


# -- printing, per head, per hour ----------------------------------------------------------------------------------------------
def printing(d):
    k, pg = d.int(5, 200), d.int(2, 40)
    c = d.pick([2, 3, 4, 5, 6, 8, 10, 12, 15, 20])
    pages = k * pg
    ppm = d.pick([10, 12, 15, 20, 24, 25, 30, 40])
    return cash(d, dict(k=k, pg=pg, o=d.pick(["report", "booklet", "brochure", "exam paper", "leaflet", "script", "handbook", "form"]), ream=500, x=ppm * d.int(2, 60), ppm=ppm, each=2), p=f"0.{c:02d}")


PRINT = ["{k} copies of a {pg}-page {o} are printed.", "I print a {o} of {pg} pages {k} times.", "We need {k} copies of a {o} with {pg} pages.", "A {o} has {pg} pages and {k} people get one."]
PRINT_P = ["A page costs {P}.", "Each page is {P}.", "Printing is {P} per page.", "One page costs {P}."]


def head(d):
    while True:
        k = d.int(2, d.pick([12, 60]))
        a, b = d.int(20, 900), d.int(20, 600)
        if (a + b) * 10 % k == 0 and a * 10 % k == 0:
            break
    e = d.pick([5, 6, 7, 8, 10, 12])
    ev = d.pick(["party", "office lunch", "team day", "trip", "wedding", "conference", "course", "barbecue", "workshop", "Christmas dinner"])
    return cash(d, dict(k=k, e=e, ev=ev, g=d.int(10, 90)), a=str(a), b=str(b), w=sum_of(d, 5, 60), s=str(d.int(50, 900)))


HEAD2 = ["The {ev} costs {A} for food and {B} for the room. {k} people come.", "{A} for the hall and {B} for drinks, {k} guests.", "For a {ev} we pay {A} and {B}; there are {k} people.", "The {ev}: food {A}, music {B}, {k} guests."]
HEAD1 = ["The {ev} for {k} people costs {A}.", "A {ev} costs {A} and {k} people come.", "We pay {A} for a {ev} with {k} guests.", "{A} for a {ev}, {k} people."]
HEAD_UP = ["The {ev} costs {W} per head and {g} people come, plus {S} for the room.", "Food is {W} a person for {g} people, and the hall is {S}.", "{g} guests at {W} each and a room for {S}.", "{S} for the band and {W} for each of {g} guests."]
PH = ["How much is that per head?", "What is the cost per person?", "How much each?", "What is it per head?", "per person?"]


def pay(d):
    while True:
        p = d.pick([2, 3, 4, 5, 6, 8, 10, 12, 20, 25, 30, "2.5", "3.5"])
        a = d.int(10, 60) * 50
        h = d.pick([20, 24, 25, 30, 32, 35, 36, 37, 38, 40])
        if short(Fraction(p) * a / 100):
            break
    w = d.pick(["9.50", "10", "11", "11.50", "12", "12.50", "13", "14", "15", "16", "18", "20", "22", "10.80"])
    return cash(d, dict(p=p, h=h, k=d.int(2, 12), more=d.pick(["0.50", "0.80", "1", "1.20", "1.50", "2"]), who=d.pick(["a nurse", "a driver", "{n}", "a clerk", "a cook", "{n}", "my sister"]).replace("{n}", d.pick(["Ana", "Joe", "Kim", "Lea", "Raj", "Tess"])), e=d.int(2, 6), x=d.int(4, 9)), a=str(a), w=w, y=str(a * 12), s=d.pick(["0.50", "0.80", "1.20", "1.50", "2", "0.75"]), b=str(d.int(50, 400)), tf=str(d.int(3, 12) * 1000), inc=str(d.int(14, 60) * 1000))


def who(v):
    return {**v, "WHO": v["who"][0].upper() + v["who"][1:]}


SAL_Y = ["{WHO} earns {Y} a year.", "A salary of {Y} a year.", "The job pays {Y} per year.", "Yearly pay: {Y}.", "{WHO} has a yearly salary of {Y}."]
HOURLY = ["{WHO} earns {W} an hour and works {h} hours a week.", "{h} hours a week at {W} an hour.", "The job is {W} per hour, {h} hours a week.", "Pay {W} an hour, {h} hours each week."]
RAISE_H = ["{WHO} works {h} hours a week and gets {S} an hour more.", "The hourly pay goes up by {S}. {WHO} works {h} hours a week.", "A rise of {S} an hour, {h} hours a week."]
RAISE_M = ["{WHO} earns {A} a month and gets a rise of {p}%.", "A salary of {A} a month goes up by {p}%.", "Pay {A} per month, {p}% rise.", "My pay of {A} a month is raised by {p}%."]
DEDUCT = ["{WHO} earns {A} a month. {p}% is taken off as tax.", "Gross pay {A}, deductions {p}%.", "From {A} a month {p}% goes to the pension.", "A wage of {A} has {p}% tax taken off."]
FREE = ["Income is {INC}. The first {TF} is tax free and the rest is taxed at {p}%.", "{WHO} earns {INC}. Up to {TF} there is no tax; above that it is {p}%.", "Tax is {p}% on everything over {TF}. The income is {INC}.", "Tax-free allowance {TF}, income {INC}, tax rate {p}%."]
SAVE = ["{WHO} saves {B} a month.", "I put away {B} every month.", "{B} a month goes into savings.", "A plan takes {B} a month."]
GOAL = ["{WHO} wants to save {INC} and has {TF}. {B} a month is put away.", "I have {TF} saved, need {INC} and put away {B} a month."]
PRINTS = [kind(bare(printing), [("<k times pg>.", "<k*pg>")], PRINT, ["How many pages is that?", "How many pages in all?", "pages?", "How many pages are printed?"], weight=0.6), kind(printing, [("Asked: the cost. <k times pg> pages.", "<k*pg>"), ("The cost is {r1} times {p}.", "{r1}*{p}")], [f"{a} {b}" for a in PRINT for b in PRINT_P], ["What does that cost?", "How much is it?", "total cost?", "How much is paid for printing?"], first=0.05), kind(bare(printing), [("{k} times {pg}, divided by 500" + ", rounded up to a whole number: ceil.", "ceil({k}*{pg}/500)")], PRINT, ["A pack has 500 sheets. How many packs are needed, one page on a sheet?", "Each page is one sheet. How many packs of 500 sheets must be opened?", "With one page per sheet, how many packs of 500 sheets are needed?"], spell=0, weight=0.6),
          kind(bare(printing), [("{x} divided by {ppm}.", "{x}/{ppm}")], ["A printer does {ppm} pages a minute. {x} pages are printed.", "{x} pages at {ppm} a minute.", "The copier makes {ppm} pages per minute and has {x} to do."], ["How many minutes does it take?", "How long is that in minutes?", "minutes?", "How many minutes?"], weight=0.6),
          kind(head, [("Asked: each share. The total is {a} plus {b}.", "{a}+{b}"), ("Each share is {r1} divided by {k}.", "{r1}/{k}")], HEAD2, PH, weight=1.2), kind(head, [("Each share is {a} divided by {k}.", "{a}/{k}")], HEAD1, PH, weight=0.8), kind(head, [("The total is {s} plus {g} times {w}.", "{s}+{g}*{w}")], HEAD_UP, ["What is the total?", "How much is it in all?", "What does it all cost?", "total cost?"], weight=1.2)]
P = lambda d: who(pay(d))     # noqa: E731
PAYS = [kind(P, [("A year has 12 months: {y} divided by 12.", "{y}/12")], SAL_Y, ["How much is that a month?", "What is it per month?", "monthly pay?", "How much each month?"], spell=0, weight=0.8), kind(P, [("The pay is {h} hours times {w}.", "{h}*{w}")], HOURLY, ["How much a week?", "What is the weekly pay?", "How much is that per week?", "pay per week?"], spell=0, weight=0.8), kind(P, [("The pay is {h} hours times {w}.", "{h}*{w}"), ("A year has 52 weeks: {r1} times 52.", "{r1}*52")], HOURLY, ["How much is that a year?", "What is the yearly pay?", "pay per year (52 weeks)?", "How much in a year of 52 weeks?"], spell=0),
        kind(P, [("<h times s>.", "<h*s>")], RAISE_H, ["How much more a week is that?", "How much more is that each week?", "What does it bring a week?", "extra per week?"], spell=0), kind(P, [("<h times s> a week.", "<h*s>"), ("A year has 52 weeks: {r1} times 52.", "{r1}*52")], RAISE_H, ["How much more a year is that?", "How much more is it in 52 weeks?", "extra per year?"], spell=0, weight=0.7),
        kind(P, [("{p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100")], RAISE_M, ["How much more a month is that?", "How much is the rise a month?", "How much more each month?", "rise per month?"], spell=0), kind(P, [("{p}% more than {a} is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100")], RAISE_M, ["What is the new pay a month?", "What is the monthly pay then?", "new salary?", "How much will it be a month?"], spell=0), kind(P, [("Asked: how much more a year. {p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100"), ("A year has 12 months: {r1} times 12.", "{r1}*12")], RAISE_M, ["How much more a year is that?", "How much more is it in a year?", "What does the rise bring in a year?", "rise per year?"], spell=0),
        kind(P, [("{p}% go, so the rest is 100 minus {p} percent of {a}.", "{a}*(100-{p})/100")], DEDUCT, ["What is left?", "What is the net pay?", "How much is paid out?", "take-home pay?", "How much is left of it?"], spell=0, weight=1.2), kind(P, [("{p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100")], DEDUCT, ["How much is taken off?", "How much is that?", "How much goes?", "How much is the deduction?"], spell=0, weight=0.8),
        kind(P, [("Asked: the tax. What is taxed is {inc} minus {tf}.", "{inc}-{tf}"), ("{p}% of {r1} is {r1} times {p} divided by 100.", "{r1}*{p}/100")], FREE, ["How much tax is that?", "What is the tax?", "tax?", "How much tax is paid?", "Work out the tax."], spell=0, weight=1.4), kind(P, [("A year has 12 months: {b} times 12 times {k}.", "{b}*12*{k}")], SAVE, ["How much is that in {k} years?", "How much after {k} years?", "What is saved in {k} years?", "savings after {k} years?"], spell=0, weight=1),
        kind(until(P, lambda v: (int(v["inc"]) - int(v["tf"])) % int(v["b"]) == 0), [("What is missing is {inc} minus {tf}.", "{inc}-{tf}"), ("{r1} divided by {b}.", "{r1}/{b}")], GOAL, ["How many months does it take?", "How many months are needed?", "How many more months?", "months?"], spell=0, weight=0.6)]
for t in PAYS[-1:]:
    t.draw = (lambda f: lambda d: {**f(d), "out": None})(t.draw)


@skill("real_plain_daily_office", weight=1.5)
def office(d):
    yield from tell(d, "daily.office", PRINTS)


@skill("real_plain_daily_pay", weight=2)
def payment(d):
    yield from tell(d, "daily.pay", PAYS)
