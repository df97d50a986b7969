"""Whatever else comes up in a week: money of two countries, hours with a break, tablets, paying each other back, buying and selling, seats
that stay empty, pieces and what is over, tanks that are part full, coupons on top of a discount, instalments, pace, what is still to buy.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, finite, short, small, sum_of, tell, unit

TASKS, MORE = [], []
add, more = adder(TASKS, 0.02), adder(MORE, 0)


def money2(q):
    q = Fraction(q)
    return str(q) if q.denominator == 1 else f"{float(q):.2f}"


# -- money of two countries ----------------------------------------------------------------------------------------------------------
CUR = [("euro", "dollars", "1.08 1.10 1.12 1.05 1.20 1.25"), ("pound", "dollars", "1.25 1.30 1.28 1.20 1.35"), ("pound", "euros", "1.15 1.20 1.16 1.18"), ("euro", "kroner", "7.45 11.5 11.20"), ("dollar", "yen", "110 150 145 140"), ("euro", "francs", "0.95 0.96 0.94"), ("dollar", "pesos", "17 18 20 17.5"), ("dollar", "rupees", "80 83 75"), ("euro", "zloty", "4.30 4.40 4.50"), ("pound", "rand", "22 23 24"), ("dollar", "euros", "0.90 0.92 0.95")]


def change(d):
    while True:
        one, other, r = d.pick(CUR)
        r = d.pick(r.split())
        a = d.int(2, 90) * d.pick([1, 5, 10, 20])
        b = a * Fraction(r)
        if short(b):
            return dict(o=one, os=one + "s", p=other, r=r, a=a, b=finite(b))


def out(draw, how):
    return lambda d: (lambda v: {**v, "out": unit(how(v) if callable(how) else how)})(draw(d))


add(out(change, lambda v: v["p"]), [("Asked: the other money. One is {r} of the other: {a} times {r}.", "{a}*{r}")], """
I changed {a} {os} at {r} {p} to the {o}. How many {p} did I get?
One {o} is {r} {p}. How many {p} do I get for {a} {os}?
The rate is {r} {p} to the {o}. What are {a} {os} in {p}?
A hotel costs {a} {os}. One {o} is {r} {p}. What is that in {p}?
How many {p} are {a} {os} if a {o} is {r} {p}?
I have {a} {os} and get {r} {p} for each. How many {p} is that?
1 {o} = {r} {p}. {a} {os} in {p}?
The bank gives {r} {p} for a {o}. {n} changes {a} {os}. How many {p} does {he} get?
""", 1)
add(out(change, lambda v: v["os"]), [("Asked: how many of the one. One is {r} of the other: {b} divided by {r}.", "{b}/{r}")], """
One {o} is {r} {p}. How many {os} do I get for {b} {p}?
I have {b} {p} left and change them at {r} {p} to the {o}. How many {os} do I get?
The rate is {r} {p} to the {o}. What are {b} {p} in {os}?
The bill is {b} {p}. One {o} is {r} {p}. How much is that in {os}?
How many {os} are {b} {p} if a {o} is {r} {p}?
1 {o} = {r} {p}. {b} {p} in {os}?
A bag costs {b} {p}. For one {o} I get {r} {p}. What does the bag cost in {os}?
""", 1.2)


# -- hours and pay -----------------------------------------------------------------------------------------------------------------------
def shift(d):
    h, m = d.rng.randint(6, 10), d.pick([0, 0, 15, 30, 45])
    H, M = h + d.rng.randint(3, 9), d.pick([0, 0, 15, 30, 45])
    br = d.pick([15, 30, 30, 45, 60])
    v = dict(h=h, m_=m, H=H, M=M, S=f"{h}:{m:02d}", E=f"{H}:{M:02d}", br=br, out=unit("hours"))
    v["h_"], v["H_"] = (f"({h}+{m}/60)" if m else str(h)), (f"({H}+{M}/60)" if M else str(H))
    return v


def worked(v):
    def at(h, m):
        return f"({h}+{m}/60)"
    return [("From {S} to {E}, in hours.", at(v["H"], v["M"]) + "-" + at(v["h"], v["m_"]))]


def paused(v):
    return [("From {S} to {E}, in hours, minus {br}/60.", worked(v)[0][1] + f"-{v['br']}/60")]


more(shift, worked, """
I work from {S} to {E}. How many hours is that?
The shop is open from {S} to {E}. How many hours is it open?
{n} starts at {S} and finishes at {E}. How many hours does {he} work?
How many hours are there from {S} to {E}?
My train leaves at {S} and arrives at {E}. How many hours does the journey take?
The meeting ran from {S} until {E}. How many hours was that?
A shift begins at {S} and ends at {E}. How long is it in hours?
from {S} to {E}, hours?
""", 0.8)
more(shift, paused, """
I work from {S} to {E} with a {br} minute break. How many hours do I work?
My shift is from {S} to {E}, with {br} minutes for lunch. How many hours are paid?
{n} is at work from {S} to {E} and has a break of {br} minutes. How many hours does {he} work?
The course runs from {S} to {E} with a {br}-minute pause. How many hours of course is that?
{S} to {E} minus a {br} minute break, how many hours?
We drive from {S} to {E} and stop for {br} minutes. How many hours do we drive?
""", 1.2)


def salary(d):
    a = d.int(9, 80) * 1200 if d.chance(0.6) else d.int(800, 7000) * 12
    return cash(d, dict(k=d.pick([20, 25, 30, 35, 36, 38, 40])), a=str(a), b=str(d.int(800, 6000)), c=sum_of(d, 9, 40, 0.3))


add(salary, [("A year has 12 months: {a} divided by 12.", "{a}/12")], """
My yearly salary is {A}. What is that a month?
{n} earns {A} a year. What does {he} earn a month?
The job pays {A} per year. How much is it per month?
The rent is {A} a year. What do we pay each month?
An insurance of {A} a year is paid monthly. How much is it a month?
We want to save {A} in a year. How much is that a month?
{A} a year, per month?
""", 1)
add(salary, [("A year has 12 months: {b} times 12.", "{b}*12")], """
I earn {B} a month. What is my yearly salary?
The rent is {B} a month. What do we pay in a year?
A parking space costs {B} a month. How much is that a year?
{n} saves {B} every month. How much is it in a year?
{B} a month, per year?
""", 0.8)
add(salary, [("A year has 52 weeks: {k} times {c} times 52.", "{k}*{c}*52")], """
I get {C} an hour and work {k} hours a week. What do I earn in a year of 52 weeks?
{n} works {k} hours a week at {C} an hour. What does {he} earn in 52 weeks?
{k} hours a week, {C} an hour: what is the pay for 52 weeks?
The pay is {C} an hour for {k} hours each week. How much is it in a year (52 weeks)?
""", 0.6)


# -- tablets, bags that last ----------------------------------------------------------------------------------------------------------------
def pills(d):
    while True:
        k, t, e, b = d.pick([2, 2, 3]), d.pick([2, 3, 3, 4]), d.pick([5, 7, 10, 14, 20, 21, 28, 30]), d.pick([10, 12, 16, 20, 24, 28, 30, 50])
        if k * t * e > b:
            return dict(k=k, t_=t, e=e, b=b, o=d.pick(["tablets", "pills", "capsules", "drops"]))


ONCE = [("{k} times {t_} times {e}.", "{k}*{t_}*{e}")]
add(pills, ONCE, """
Take {k} tablets {t_} times a day for {e} days. How many tablets is that?
I must take {k} pills {t_} times a day. How many pills do I need for {e} days?
{k} {o}, {t_} times a day, for {e} days. How many in all?
The vet says {k} {o} {t_} times a day for {e} days. How many is that?
{n} takes {k} capsules {t_} times daily. How many in {e} days?
""", 0.9)
add(pills, [("{k} times {t_} times {e}.", "{k}*{t_}*{e}"), ("{r1} divided by {b}, rounded up to a whole number: ceil.", "ceil({r1}/{b})")], """
I take {k} tablets {t_} times a day for {e} days. A pack has {b}. How many packs do I need?
{k} pills {t_} times a day for {e} days, {b} in a box. How many boxes?
The doctor wants {k} {o} {t_} times a day for {e} days. A pack has {b}. How many packs must be bought?
My dog needs {k} pills {t_} times a day for {e} days. There are {b} in a pack. How many packs?
""", 0.9)


def daily(d):
    while True:
        t, e, b = d.int(2, 9), d.pick([5, 7, 10, 12, 14, 20, 21, 28, 30, 31]), d.pick([10, 12, 16, 18, 20, 24, 25, 30, 40, 50])
        if t * e > b and t * e % b:
            return dict(t_=t, e=e, b=b)


add(daily, [("{t_} times {e}.", "{t_}*{e}"), ("{r1} divided by {b}, rounded up to a whole number: ceil.", "ceil({r1}/{b})")], """
A pack has {b} tablets. I take {t_} a day for {e} days. How many packs do I need?
I drink {t_} coffees a day. A box has {b} capsules. How many boxes for {e} days?
We use {t_} nappies a day. How many packs of {b} for {e} days?
The office uses {t_} filters a day. A box has {b}. How many boxes for {e} days?
A baby drinks {t_} bottles a day. A tin is enough for {b} bottles. How many tins for {e} days?
We eat {t_} eggs a day. How many boxes of {b} eggs for {e} days?
The cats get {t_} tins a day. Tins come in trays of {b}. How many trays for {e} days?
""", 1.4)


# -- paying each other back -------------------------------------------------------------------------------------------------------------------
def even(d):
    b = d.int(4, 90)
    a = b + 2 * d.int(1, 40)
    return cash(d, dict(k=2), a=str(a), b=str(b))


add(even, [("Asked: what is owed. Half of the difference: {a} minus {b}, divided by 2.", "({a}-{b})/2")], """
I paid {A} for dinner and {n} paid {B} for the taxi. How much does {n} owe me so that we are even?
{n} paid {A} and {m} paid {B}. They want to share equally. How much must {m} give {n}?
On a trip I paid {A}, my friend {B}. How much does my friend owe me if we split it in half?
Two flatmates share costs equally. One paid {A}, the other {B}. How much does the second owe the first?
{n} spent {A} on food for both and {m} {B}. What does {m} owe {n} to make it fair?
I paid {A}, you paid {B}, we split everything fifty-fifty. What do you owe me?
""", 1.2)


# -- buying and selling ------------------------------------------------------------------------------------------------------------------------
def trade(d):
    k = d.int(3, 90)
    a = Fraction(sum_of(d, 1, 40, 0.3))
    b = a + Fraction(sum_of(d, 1, 30, 0.4))
    e = k * a
    return cash(d, dict(k=k, i=d.pick("mugs,shirts,plants,caps,candles,lamps,books,scarves,bags,jars of honey,posters,phone cases".split(",")), kg=d.pick("meat,fish,cheese,apples,nuts,coffee,cherries,honey".split(","))), a=money2(a), b=money2(b), e=money2(e))


add(trade, [("Asked: the profit. The profit on one is {b} minus {a}.", "{b}-{a}"), ("The profit on {k} is {k} times {r1}.", "{k}*{r1}")], """
A shop buys {i} for {A} and sells them for {B}. What is the profit on {k} {i}?
I buy {i} at {A} each and sell them at {B} each. What do I make on {k}?
{n} sells {k} {i} at {B} each. Each one cost {him} {A}. What is {his} profit?
Bought at {A}, sold at {B} each, {k} {i}. Profit?
How much does a stall earn on {k} {i} that cost {A} and sell for {B}?
""", 0.8)
add(trade, [("Asked: the profit. The sales are {k} times {b}.", "{k}*{b}"), ("The profit is {r1} minus {e}.", "{r1}-{e}")], """
I bought {k} kg of {kg} for {E} and sold it for {B} a kg. How much profit did I make?
A dealer pays {E} for {k} {i} and sells each for {B}. What is the profit?
{n} bought a box of {k} {i} for {E} in all and sells them at {B} each. How much does {he} make?
{k} {i} cost a shop {E} together. It sells each one for {B}. What profit does it make?
We paid {E} for {k} {i} and sold every one for {B}. What did we gain?
""", 1.2)


# -- seats, boxes and what is over ------------------------------------------------------------------------------------------------------------------
def seats(d):
    k, m = d.int(3, 30), d.int(4, 30)
    c = d.int(2, k * m - 1)
    return dict(k=k, m_=m, c=c)


add(seats, [("{k} times {m_}, then minus {c}.", "{k}*{m_}-{c}")], """
{m_} people can sit at a table. We have {k} tables and {c} guests. How many seats stay empty?
A car park has {k} rows of {m_} spaces. {c} are empty. How many cars are parked?
A hall has {k} rows of {m_} chairs. {c} people come. How many chairs are free?
I bought {k} boxes of {m_} tiles and used {c}. How many tiles are left?
{k} crates of {m_} bottles were delivered and {c} drunk. How many bottles are left?
There are {k} packs of {m_} sheets. {c} sheets are used. How many are left?
A cinema has {k} rows with {m_} seats. {c} seats are sold. How many can still be sold?
{k} trays of {m_} rolls were baked and {c} sold. How many rolls are left?
{n} has {k} albums with room for {m_} photos each, and {c} photos are in. How many more fit?
""".replace("{m_} people can sit at a table. We have {k} tables", "We have {k} tables for {m_} people each"), 1.2)


def broken(d):
    while True:
        a, c, k = d.int(20, 300), d.int(2, 20), d.pick([4, 5, 6, 8, 10, 12, 20])
        if a > c + k:
            return dict(a=a, c=c, k=k)


add(broken, [("{a} minus {c} are left.", "{a}-{c}"), ("{r1} divided by {k}, only the whole part: floor.", "floor({r1}/{k})")], """
Of {a} eggs {c} broke. How many boxes of {k} can I fill with the rest?
I have {a} plants and {c} died. How many full trays of {k} can I make?
There are {a} apples and {c} are bad. How many bags of {k} can be filled with the good ones?
{a} rolls were baked and {c} eaten. How many bags of {k} can be made of the rest?
From {a} roses {c} are thrown away. How many bunches of {k} can the florist make?
""", 1)


def pieces(d):
    while True:
        L, s = d.pick([1, 2, 3, 4, 5, 6, 8, 10]), d.pick([12, 15, 18, 20, 25, 28, 30, 35, 40, 45, 55, 60, 65, 70, 75, 80, 90])
        n = L * 100 // s
        if n > 1:
            return dict(L=L, s=s, n_=d.rng.randint(min(2, n), n), it=d.pick(["board", "rope", "pipe", "plank", "ribbon", "cable", "strip of wood", "bar", "roll of cloth", "wire"]))


add(pieces, [("In cm: {L} times 100, divided by {s}, only the whole part: floor.", "floor({L}*100/{s})")], """
A {L} m {it} is cut into pieces of {s} cm. How many whole pieces do I get?
How many whole pieces of {s} cm can I cut from a {L} m {it}?
I need pieces of {s} cm. How many do I get out of {L} m of {it}?
A {it} is {L} metres long. How many full {s} cm pieces are in it?
{L} m {it}, {s} cm a piece. How many whole pieces?
""".replace("out of {L} m of {it}", "out of a {it} of {L} m"), 1)
add(lambda d: {**pieces(d), "out": unit("cm")}, [("In cm: {L} times 100, minus {n_} times {s}.", "{L}*100-{n_}*{s}")], """
I cut {n_} pieces of {s} cm off a {L} m {it}. How many cm are left?
How much of a {L} m {it} is left after cutting off {n_} pieces of {s} cm? Answer in cm.
A {it} is {L} m long. {n_} pieces of {s} cm are cut off. How long is the rest in cm?
From {L} m of {it} I use {n_} times {s} cm. How many cm remain?
""".replace("From {L} m of {it} I use", "From a {it} of {L} m I use"), 1)


def glasses(d):
    s = d.pick([125, 150, 200, 250, 300, 330, 400, 500, 750])
    L = d.pick([1, 2, 3, 4, 5, 6, 8, 10, "1.5", "2.5", "4.5", "0.75"])
    if Fraction(str(L)) * 1000 / s < 2:
        L = 5
    return dict(L=L, s=s)


add(glasses, [("In ml: {L} times 1000, divided by {s}, only the whole part: floor.", "floor({L}*1000/{s})")], """
How many {s} ml cups can I fill from {L} litres?
How many full glasses of {s} ml do I get out of {L} litres?
I make {L} litres of soup. A bowl holds {s} ml. How many bowls can I fill?
{L} litres of juice are poured into {s} ml bottles. How many bottles can be filled?
A barrel has {L} litres. How many {s} ml mugs can be filled?
""", 1)


def toobuy(d):
    kg = d.pick([1, 2, 3, 4, 5, "1.5", "2.5", "3.5", "0.5", "1.2"])
    u, v = d.pick([("kg", "g"), ("kg", "g"), ("litres", "ml"), ("km", "m")])
    g = d.int(1, int(Fraction(str(kg)) * 20) - 1) * 50
    return dict(kg=kg, g=g, u=u, v_=v, f=d.pick(["sugar", "flour", "rice", "soil", "sand"]) if u == "kg" else "milk" if u == "litres" else "wire", out=unit(v))


more(toobuy, [("In {v_}: {kg} times 1000.", "{kg}*1000"), ("Larger {r1}, smaller {g}. {r1} minus {g}.", "{r1}-{g}")], """
We need {kg} {u} of {f}. There are {g} {v_} left. How many {v_} do I have to buy?
The job takes {kg} {u} of {f} and I have {g} {v_}. How many {v_} are missing?
I need {kg} {u} of {f} but only have {g} {v_}. How many more {v_} do I need?
{kg} {u} of {f} are needed, {g} {v_} are there. How many {v_} are still needed?
""", 1)


# -- part full; a part of the pay ----------------------------------------------------------------------------------------------------------------------
def part(d):
    """{k} (as money {A}) is i/j of {s}."""
    i, j = d.pick([(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (2, 5), (3, 5), (4, 5), (3, 8), (5, 8), (1, 5), (5, 6), (3, 10), (7, 10), (1, 6)])
    q = d.int(2, d.pick([20, 90]))
    return cash(d, dict(i=i, j=j, f={(1, 2): "half", (1, 3): "a third", (1, 4): "a quarter", (3, 4): "three quarters", (2, 3): "two thirds", (1, 5): "a fifth"}.get((i, j), f"{i}/{j}") if d.chance(0.5) else f"{i}/{j}", k=i * q, s=j * q, r=(j - i) * q), a=str(i * q))


def whole(k):
    def calls(v):
        i, j = v["i"], v["j"]
        if i == 1:
            return [(f"Asked: the whole. {{{k}}} is 1/{j} of it; the whole is {{{k}}} times {j}.", f"{{{k}}}*{j}")]
        return [(f"Asked: the whole. {{{k}}} is {i}/{j} of it; the whole is {{{k}}} divided by {i}/{j}.", f"{{{k}}}/({i}/{j})")]
    return calls


PART = """A tank is {f} full with {k} litres in it. How much does it hold?
There are {k} litres in a barrel that is {f} full. How many litres fit in it?
I have driven {k} km, that is {f} of the way. How long is the way?
{k} seats are taken, {f} of all. How many seats are there?
{n} has read {k} pages, {f} of the book. How many pages has it?
{f} of the staff are women, {k} in all. How many people work there?
We have painted {k} m² of the fence, {f} of it. How many m² is the fence?
{f} of the guests, {k} people, came by car. How many guests were there?
I slept {k} minutes, {f} of the flight. How many minutes was the flight?"""
add(lambda d: {**part(d), "out": None}, whole("k"), PART, 1.4)
add(part, whole("a"), """
Rent is {f} of my pay. My rent is {A}. What is my pay?
I spend {A} on food, {f} of what I earn. What do I earn?
{n} has paid back {A}. That is {f} of the loan. How much was the loan?
We have saved {A}, {f} of the price of the trip. What does the trip cost?
The deposit of {A} is {f} of the price. What is the full price?
{A} is {f} of the bill. How much is the whole bill?
My share of the costs is {A}, which is {f} of them. What are the costs in all?
With {f} off I save {A}. What was the price?
""", 1.4)


# -- coupons, instalments, discounts compared --------------------------------------------------------------------------------------------------------
def coupon(d):
    while True:
        a, p, c = d.int(4, 60) * d.pick([5, 10]), d.pick([10, 15, 20, 25, 30, 40, 50]), d.pick([2, 3, 5, 10, 15])
        r = Fraction(a * (100 - p), 100)
        if short(r) and r > c:
            return cash(d, dict(p=p), a=str(a), c=str(c))


add(coupon, [("Asked: the price. The sale price is 100 minus {p} percent of {a}.", "{a}*(100-{p})/100"), ("{r1} minus {c}.", "{r1}-{c}")], """
A shirt is {A} with {p}% off. I also have a {C} coupon. What do I pay?
A coat costs {A}. It is {p}% off and then I use a {C} voucher. How much is it?
{p}% off {A} and then {C} off that. What is the price?
{n} buys a {A} chair at {p}% off and pays {C} of it with a gift card. How much more does {he} pay?
The bill is {A}. We get {p}% off and then {C} off. What do we pay?
""", 1)
add(coupon, [("Asked: the total. The sale price is 100 minus {p} percent of {a}.", "{a}*(100-{p})/100"), ("{r1} plus {c}.", "{r1}+{c}")], """
A lamp is {A} with {p}% off. Delivery is {C}. What do I pay?
A rug costs {A}. It is {p}% off, and postage is {C}. How much in all?
{p}% off {A} plus {C} for delivery. What is the total?
{n} orders a {A} coat at {p}% off with {C} shipping. What does {he} pay?
""", 1)


def loan(d):
    m, q = d.pick([6, 10, 12, 18, 24, 36]), d.int(20, 400)
    t = m * q
    a = t - d.int(10, max(11, t // 8))
    return cash(d, dict(m_=m), a=str(a), b=str(q))


add(loan, [("The total is {m_} times {b}.", "{m_}*{b}"), ("{r1} minus {a}.", "{r1}-{a}")], """
A loan of {A} is paid back in {m_} instalments of {B}. How much interest is that?
I borrow {A} and pay back {B} a month for {m_} months. How much more than {A} do I pay?
A TV costs {A} in cash or {m_} payments of {B}. How much more are the payments?
{n} borrows {A} and pays {m_} times {B}. What does the loan cost {him} on top?
The phone is {A}, or {B} a month for {m_} months. How much more does it cost by the month?
""", 1)


def afford(d):
    k, u = d.int(2, 12), d.int(3, 60) * 5
    m = d.int(k + 1, 40)
    return cash(d, dict(k=k, i=d.pick("pens,stamps,rolls,tickets,plants,cards,eggs,tiles,candles,cakes".split(","))), a=money2(Fraction(k * u, 100)), b=money2(Fraction(m * u, 100)))


add(lambda d: {**afford(d), "out": None}, [("Asked: how many. One costs {a} divided by {k}.", "{a}/{k}"), ("The number is {b} divided by {r1}.", "{b}/{r1}")], """
If {k} {i} cost {A}, how many {i} can I buy for {B}?
{k} {i} are {A}. How many do I get for {B}?
I paid {A} for {k} {i}. How many can I buy with {B}?
{k} kg of apples cost {A}. How many kg do I get for {B}?
{k} litres of petrol cost {A}. How many litres do I get for {B}?
For {A} I get {k} {i}. How many for {B}?
""", 1.2)


# -- meters in small coins -----------------------------------------------------------------------------------------------------------------------------
def meter(d):
    x, k, c = d.int(1000, 30000), d.int(20, 900), d.rng.randint(8, 60)
    form = d.pick([("${}", "dollar", "cents", "bill"), ("£{}", "pound", "pence", "note"), ("€{}", "euro", "cents", "note")])
    from .plain_b_base import money
    v = money(d, dict(x=x, y=x + k, k=k), form=form, b=f"0.{c:02d}")
    v["q"] = small(c, form, d)
    return v


USE = [("Asked: the cost. The use is {y} minus {x}.", "{y}-{x}"), ("The cost is {r1} times {b}.", "{r1}*{b}")]
add(meter, USE, """
The meter read {x} in May and {y} in June. A unit costs {q}. What is the bill in {words}?
My power meter was at {x} and is at {y} now. A kWh is {q}. What do I pay, in {words}?
Old reading {x}, new reading {y}, {q} a unit. What is the bill in {words}?
The car's counter showed {x} km before and {y} km after the trip. I get {q} for each km. How many {words} is that?
Gas: from {x} to {y} units at {q} each. How many {words}?
""", 1)


# -- pace, calories ----------------------------------------------------------------------------------------------------------------------------------
def pace(d):
    k, p = d.int(2, 20), d.pick([4, 5, 6, 7, 8, "5.5", "6.5"])
    return dict(k=k, t_=finite(k * Fraction(str(p))), p=p)


add(pace, [("{t_} divided by {k}.", "{t_}/{k}")], """
I ran {k} km in {t_} minutes. How many minutes per km is that?
My run: {k} km in {t_} minutes. Minutes per km?
{n} walks {k} km in {t_} minutes. How many minutes does {he} need for one km?
It took me {t_} minutes for {k} rounds. How many minutes is that a round?
{k} lengths in {t_} minutes: how many minutes for one length?
""", 0.7)


def burn(d):
    while True:
        t = d.pick([10, 12, 15, 20, 24, 25, 30, 35, 40, 45, 50])
        c = d.int(2, 90) * 5
        if short(Fraction(c * 60, t), 0):
            return dict(t_=t, c=c)


add(burn, [("One is {c} divided by {t_}; 60 times as much is wanted.", "{c}/{t_}*60")], """
I burn {c} calories in {t_} minutes. How many calories is that in an hour?
A machine makes {c} parts in {t_} minutes. How many does it make in an hour?
A tap gives {c} litres in {t_} minutes. How many litres is that in an hour?
{n} types {c} lines in {t_} minutes. How many in an hour?
The shop had {c} customers in {t_} minutes. How many an hour is that?
""", 0.8)


@skill("real_plain_grown_days", weight=6)
def days(d):
    yield from tell(d, "grown.days", TASKS)


@skill("real_plain_grown_days_more", weight=1.6)
def days_more(d):
    yield from tell(d, "grown.days2", MORE)
