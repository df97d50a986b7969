"""Contrast sets about shopping in two and three steps: several different things with a budget, change and coupon; discounts and then
something else; one and many and then change or a saving.
"""
from .plain_contrast_d_base import GOODS, SUM, Fraction, a_, ask, bare, cap, cash, cents, contrast, note, two, unit, until

# -- two kinds of things -------------------------------------------------------------------------------------------------------
def basket(d):
    while True:
        (o, i, l1, h1), (p, j, l2, h2), (q, _, l3, h3) = d.rng.sample(GOODS, 3)
        k, m = d.int(2, 9), d.int(2, 8)
        a, b, c = cents(d, l1, h1), cents(d, l2, h2), cents(d, l3, h3)
        t = k * a + m * b
        g = note(t + 1)
        if g and a != b and k * a != m * b and k != m and t > 300:
            break
    h, w = d.rng.randint(max(1, t // 250), max(1, t // 100 - 1)), d.int(1, max(1, min(9, t // 250)))
    if g in (20, 50) and d.chance(0.4):
        g = next(x for x in (15, 25, 30, 40, g) if x * 100 > t)
    return cash(d, dict(k=k, m_=m, i=i, j=j, I=cap(i), J=cap(j), i1=o, j1=p, ai=a_(o), aj=a_(p), Ai=cap(a_(o)), e=a_(q), e1=q, ka=k * a, mb=m * b), a=two(a), b=two(b), c=two(c), g=str(g), h=str(h), w=str(w), s=two(k * a + c))


BUYS = """
{n} buys {k} {i} at {A} each and {m_} {j} at {B} each.
{n} bought {k} {i} for {A} each and {m_} {j} for {B} apiece.
{n} gets {k} {i} costing {A} apiece, and also {m_} {j} costing {B} apiece.
{I} cost {A} each and {j} {B} each. {n} [takes|buys|gets] {k} {i} and {m_} {j}.
{Ai} is {A} and {aj} is {B}. {n} puts {k} {i} and {m_} {j} in {his} basket.
{Ai} costs {A}, {aj} {B}. {n} needs {k} {i} and {m_} {j}.
At the till {n} has {k} {i} at {A} and {m_} {j} at {B} each.
[I bought|I buy|I'm buying] {k} {i} at {A} each and {m_} {j} at {B} each.
My basket holds {k} {i} ({A} each) and {m_} {j} ({B} each).
We need {k} {i} and {m_} {j}. One {i1} is {A}, one {j1} {B}.
We bought {k} {i} at {A} per piece and {m_} {j} at {B} per piece.
Mum buys {k} {i}, each for {A}, and then {m_} {j}, each for {B}.
On the receipt: {k} {i} at {A} each, {m_} {j} at {B} each.
Shopping list: {k} {i}, {A} each; {m_} {j}, {B} each.
{k} {i} at {A} each and {m_} {j} at {B} each.
Every {i1} costs {A} and every {j1} {B}; {k} {i} and {m_} {j} are bought.
{k} {i} were bought at {A} apiece, along with {m_} {j} at {B} apiece.
A teacher orders {k} {i} at {A} each and {m_} {j} at {B} each for the class.
For a party {n} gets {k} {i}, each costing {A}, and {m_} {j}, each costing {B}.
The shop charges {A} for {ai} and {B} for {aj}. {n} picks {k} {i} and {m_} {j}.
A customer takes {k} {i} priced at {A} each as well as {m_} {j} priced at {B} each.
Price list: {i1} {A}, {j1} {B}. {n} chooses {m_} {j} and {k} {i}.
"""
TOTAL = """
What does it cost altogether?
How much is it in all?
What is the total?
What does {n} pay?
How much does {n} spend?
How much [do I pay|do I spend|does it cost me]?
How much do we have to pay?
What is the total bill?
Find the total cost.
What do the {i} and the {j} cost together?
How much has to be paid at the till?
Work out [the whole bill|how much is paid in all].
total?
"""
BACK = """
{n} pays with {G}. How much change does {he} get?
{He} hands over {G}. What is {his} change?
How much change does {n} get from {G}?
What is the change from {G}?
How much comes back from {G}?
!It is paid with {G}. What is the change?
!I give the cashier {G}. How much do I get back?
!We pay with {G}. What change do we get?
How much change should there be from {G}?
!Paid with {G}. change?
Work out the change from {G}.
"""
LEFT = """
{n} had {G}. How much is left?
{He} had {G} in {his} purse. How much does {he} have now?
!I had {G} before. How much have I got left?
!We had {G}. How much remains?
How much is left of {G}?
How much of {his} {G} does {n} still have?
{He} took {G} to the shop. How much is over?
How much remains from {G}?
!There was {G} to spend. How much is left over?
!Budget {G}. left?
"""
LACKS = """
{n} has only {H}. How much more does {he} need?
{He} has {H} with {him}. How much is missing?
!I have only {H}. How much more do I need?
!We only have {H}. How much are we short?
How much is missing with only {H} in the purse?
How much more than {H} is needed?
With {H}, how much is still missing?
!There is only {H}. How much is {n} short?
!Only {H} there. missing?
"""
FIRST = """
What do the {i} cost?
How much is spent on the {i}?
How much of the bill is for the {i}?
Not the whole bill, only the {i}: how much are they?
How much are the {i} without the {j}?
Find the cost of the {i} alone.
How much [does {n} pay|is paid] for the {i}?
just the {i}?
"""
SECOND = FIRST.replace("{i}", "{#}").replace("{j}", "{i}").replace("{#}", "{j}")
MORE = """
How much more do the {i} cost than the {j}?
By how much are all the {i} dearer than all the {j}?
How much more is spent on the {i} than on the {j}?
How much less do the {j} cost than the {i}?
What is the difference between the cost of the {i} and of the {j}?
How much more does {n} pay for the {i} than for the {j}?
"""
COUPON = """
A coupon takes {W} off the bill. What is paid?
There is {W} off the whole bill. How much is it then?
{n} has a voucher worth {W}. How much does {he} pay?
!I use a {W} coupon. What do I pay?
With a voucher for {W}, what is left to pay?
!The shop takes {W} off at the end. Total?
How much is it after a coupon of {W}?
"""
DELIVERY = """
Delivery costs {W}. What is paid in all?
A delivery fee of {W} is added. How much is it altogether?
{n} also pays {W} for delivery. How much does {he} pay?
!I also pay {W} for a bag. What do I pay in all?
With {W} for delivery, what is the total?
!{W} for postage comes on top. Total?
How much is it with {W} for wrapping added?
"""
K, M = "{k}*{a}", "{m_}*{b}"
ALL = K + "+" + M
NEEDS = "\n".join(b for b in BUYS.strip().split("\n") if "bought" not in b and "receipt" not in b)
LESS = until(basket, lambda v: v["ka"] > v["mb"])
OTHER = """
{n} buys {k} {i} at {A} each and {e} and pays {S} altogether.
{k} {i} at {A} each and {e} cost {S} in all.
For {k} {i} at {A} apiece and {e} [I pay|I paid] {S}.
{Ai} costs {A}. {n} takes {k} and {e} too, and the bill is {S}.
The bill for {k} {i}, {A} each, and {e} is {S}.
{n} paid {S} for {k} {i} and {e}. The {i} were {A} each.
We bought {e} and {k} {i}. The {i} are {A} each, the total was {S}.
"""
THAT = """
What does the {e1} cost?
How much is the {e1}?
What was the price of the {e1}?
How much of it was for the {e1}?
Find the price of the {e1}.
and the {e1}?
"""
REST = """
{n} has {G} and buys {k} {i} at {A} each.
{n} had {G}, and {k} {i} at {A} each were paid from it.
{k} {i} at {A} apiece are paid from {G}.
From {G}, {n} takes {k} {i} for {A} each.
I have {G} and buy {k} {i}, each {A}.
With {G} to spend, we buy {k} {i} at {A} each.
"""
HOW_MANY = """
How many {j} at {B} each can be bought with the rest?
How many {j} at {B} does the rest pay for?
{Aj} costs {B}. How many {j} can be bought with what is left?
The rest goes on {j} at {B} each. How many is that?
The money left is for {j}, {B} each. How many can be bought?
With the rest, how many {j} for {B} apiece are possible?
""".replace("{Aj} costs {B}.", "One {j1} costs {B}.")


def rest(d):
    while True:
        v = basket(d)
        left = int(v["g"]) * 100 - v["ka"]
        b = v["mb"] // v["m_"]
        if b < left < 25 * b and left > 0:
            return {**v, "out": None}


PLUS_ONE = """
{n} buys {k} {i} at {A} each and one {j1} at {B}.
{n} takes {k} {i} at {A} apiece, and {aj} for {B}.
I buy {k} {i}, {A} each, and {aj} for {B}.
{I} are {A} each and {aj} is {B}. {n} buys {k} {i} and only one {j1}.
{k} {i} at {A} each, one {j1} at {B}.
We get {aj} for {B} and {k} {i} at {A} each.
"""
SHOPPING = [ask(basket, [(SUM, ALL)], BUYS, TOTAL, "", 2), ask(basket, [("Asked: the change. " + SUM, ALL), ("The change is {g} minus {r1}.", "{g}-{r1}")], BUYS, BACK, "", 2),
            ask(basket, [("Asked: what is left. " + SUM, ALL), ("What is left is {g} minus {r1}.", "{g}-{r1}")], BUYS, LEFT, "", 2), ask(basket, [("Asked: what is missing. " + SUM, ALL), ("What is missing is {r1} minus {h}.", "{r1}-{h}")], NEEDS, LACKS, "", 2),
            ask(basket, [("The total is {k} times {a}.", K)], BUYS, FIRST, "", 1), ask(basket, [("The total is {m_} times {b}.", M)], BUYS, SECOND, "", 1),
            ask(LESS, [("Asked: the difference. The cost is {k} times {a}.", K), ("The second one: {m_} times {b}.", M), ("Larger {r1}, smaller {r2}. {r1} minus {r2}.", "{r1}-{r2}")], BUYS, MORE, "", 1.3),
            ask(basket, [("The total cost is the sum of all prices, minus {w}.", ALL + "-{w}")], BUYS, COUPON, "", 1.3), ask(basket, [(SUM, ALL + "+{w}")], BUYS, DELIVERY, "", 1.3),
            ask(basket, [("Asked: the other price. The cost is {k} times {a}.", K), ("The other price is {s} minus {r1}.", "{s}-{r1}")], OTHER, THAT, "", 1.3),
            ask(rest, [("Asked: how many. The cost is {k} times {a}.", K), ("What is left is {g} minus {r1}.", "{g}-{r1}"), ("The number is {r2} divided by {b}, rounded down to a whole number.", "floor({r2}/{b})")], REST, HOW_MANY, "", 1.5),
            ask(basket, [(SUM, K + "+{b}")], PLUS_ONE, TOTAL, "", 1), ask(basket, [("Asked: the change. " + SUM, K + "+{b}"), ("The change is {g} minus {r1}.", "{g}-{r1}")], PLUS_ONE, BACK, "", 1)]
# two people, one price
PAIR = """
{n} buys {k} {i} and {m} buys {m_}. Each {i1} costs {A}.
{I} cost {A} apiece. {n} takes {k} and {m} takes {m_}.
At {A} each, {n} gets {k} {i} while {m} gets {m_}.
{n} and {m} both buy {i} at {A} each, {n} {k} and {m} {m_}.
One {i1} is {A}. {n} needs {k} of them, {m} {m_}.
{n} has {k} {i} in the basket and {m} has {m_}, all at {A} each.
{n}: {k} {i}. {m}: {m_} {i}. Price: {A} each.
For {i} at {A} each {n} pays for {k} and {m} for {m_}.
"""
BOTH = """
How much do the two pay together?
What do {n} and {m} pay altogether?
How much is it for both of them?
Find the total that {n} and {m} spend.
How much money do both spend in all?
"""
ONE_PAYS = """
How much does # pay?
What does # have to pay?
How much is it for # alone?
Find what # spends.
How much money does # spend?
"""
N_MORE = """
How much more does {n} pay than {m}?
How much less does {m} spend than {n}?
By how much is the bill of {n} higher than that of {m}?
What is the difference between what {n} and {m} pay?
How much less than {n} does {m} pay?
"""
M_MORE = N_MORE.replace("{n}", "{#}").replace("{m}", "{n}").replace("{#}", "{m}")
N_BIG, M_BIG = until(basket, lambda v: v["k"] > v["m_"]), until(basket, lambda v: v["k"] < v["m_"])
SHOPPING += [ask(basket, [("{k} times {a}.", K)], PAIR, ONE_PAYS.replace("#", "{n}"), "", 0.7), ask(basket, [("{m_} times {a}.", "{m_}*{a}")], PAIR, ONE_PAYS.replace("#", "{m}"), "", 0.9), ask(basket, [("Asked: the total. The number is {k} plus {m_}.", "{k}+{m_}"), ("{r1} times {a}.", "{r1}*{a}")], PAIR, BOTH, "", 1.2),
             ask(N_BIG, [("Asked: the difference. Larger {k}, smaller {m_}. {k} minus {m_}.", "{k}-{m_}"), ("{r1} times {a}.", "{r1}*{a}")], PAIR, N_MORE, "", 0.9), ask(M_BIG, [("Asked: the difference. Larger {m_}, smaller {k}. {m_} minus {k}.", "{m_}-{k}"), ("{r1} times {a}.", "{r1}*{a}")], PAIR, M_MORE, "", 0.9)]


# -- discounts and then something else -----------------------------------------------------------------------------------------
WEAR = "jacket,coat,bag,lamp,clock,tent,helmet,suitcase,keyboard,blanket,mirror,backpack,racket,sweater,drone,kettle,toaster,rug,stool,necklace,hoodie,printer,bookcase,fan,speaker".split(",")
RATES = ["5", "10", "15", "20", "25", "30", "40", "50", "60"]


def cut(d):
    while True:
        p = d.pick(RATES)
        a, b = cents(d, 1200, 24000), cents(d, 500, 9000)
        w, c = d.int(2, 20) * 100, 100
        if all((Fraction(x) * int(p) / 100).denominator == 1 for x in (a, b, a + b, a - w)) and w * 3 < a and a != b:
            break
    x, y = d.rng.sample(WEAR, 2)
    return cash(d, dict(p=p, pc=p + d.pick(["%", "%", "%", " percent"]), x=a_(x), X=cap(a_(x)), x1=x, y=a_(y), y1=y), a=two(a), b=two(b), w=two(w))


OFF_W = """
{X} costs {A}. It is {pc} off, and then a coupon takes off another {W}.
{X} of {A} is reduced by {pc}. After that {n} uses a {W} voucher.
{n} buys {x} marked {A}. First {pc} comes off, then {W} with a coupon.
The price of {x} is {A}. The sale takes off {pc}, and a voucher {W} more.
{n} has a coupon for {W}. It is used on {x} of {A} after {pc} has been taken off.
There is {pc} off {x} priced {A}. At the till {W} more is taken off the sale price.
I buy {x} for {A} less {pc}, and then I use a {W} gift card.
{X}, {A}, {pc} off, then a {W} coupon.
A shop cuts the price of {x} from {A} by {pc}; members get a further {W} off that.
We want {x} at {A}. It is {pc} cheaper today, and on top our coupon saves {W}.
"""
W_OFF = """
{X} costs {A}. A coupon takes off {W} first, and then {pc} comes off the rest.
{n} uses a {W} voucher on {x} of {A}. After that the shop takes {pc} off what is left.
First {W} is taken off the price of {x}, which is {A}. Then it is reduced by {pc}.
The price of {x} is {A}. This price goes down by {W}, and on the lower one there is {pc} off.
I buy {x} for {A} minus a {W} coupon, and on the rest I get {pc} off.
{X}, {A}, {W} off first, then {pc} off the rest.
{n} gets {W} off {x} marked {A}, then {pc} off the new price.
"""
PAYS = """
What is paid in the end?
How much does it cost then?
What does {n} pay?
How much [do I pay|do I have to pay]?
What do we pay?
What is the final price?
How much is the {x1} in the end?
Find the price that is paid.
final price?
"""
SAVES = """
How much is saved in all?
What is saved altogether?
By how much is the price lowered in all?
How much does {n} save?
How much [do I save|have I saved] altogether?
What do both reductions come to?
How much less than {A} is paid?
saved in all?
""".replace("How much less than {A} is paid?\n", "")
SALE = ("The sale price is 100 minus {p} percent of {a}.", "{a}*(100-{p})/100")
PAID = ("Asked: what is paid. " + SALE[0], SALE[1])
SALE1 = ("The sale price is 100 minus {p} percent of {r1}.", "{r1}*(100-{p})/100")
DISC = ("The discount is {p} percent of {a}.", "{a}*{p}/100")
# two things
ONLY_B = """
{X} costs {A} and {y} {B}. There is {pc} off the {x1}[ only|, but not the {y1}|].
{n} buys {x} for {A} and {y} for {B}, and gets {pc} off the {x1}.
The {x1} at {A} is reduced by {pc}; the {y1} stays at {B}.
I take {x} marked {A}, {pc} off, and {y} at the full price of {B}.
{x1} {A} less {pc}, {y1} {B} at the normal price.
We buy {x} and {y}. The {x1} is {A} with {pc} off, the {y1} {B} with nothing off.
Only the {x1}, priced {A}, is {pc} off. {n} also wants {y} for {B}.
{n} has a {pc} coupon for the {x1}, which costs {A}. The {y1} costs {B}.
"""
BOTH_B = """
{X} costs {A} and {y} {B}. There is {pc} off everything.
{n} buys {x} for {A} and {y} for {B}, and gets {pc} off the whole bill.
The {x1} is {A}, the {y1} {B}; both are reduced by {pc}.
I take {x} at {A} and {y} at {B}, with {pc} off the total.
{x1} {A}, {y1} {B}, {pc} off both.
We buy {x} for {A} and {y} for {B}. Our card gives us {pc} off the lot.
Everything in the shop is {pc} off. {n} picks {x} marked {A} and {y} marked {B}.
"""
TOGETHER = """
What is paid in all?
How much do both cost together?
What does {n} pay for both?
How much is it altogether?
What is the total?
How much [do I pay|do I spend] altogether?
What do we pay for both?
Find the total for the two things.
total?
"""
# two of the same
TWICE_2 = """
{n} buys two {x1}s at {A} each. The second one is {pc} off.
Two {x1}s are bought at {A} each, with {pc} off the second.
{X} costs {A}. Buy one and the second is {pc} cheaper. {n} takes two.
I take two {x1}s marked {A} each and get {pc} off the second one.
The first {x1} is {A}. The second, also marked {A}, has {pc} off.
{A} for {x}, {pc} off the second. Two are bought.
One {x1} at the full price of {A}, one more at {pc} off. Both are for {n}.
We need two {x1}s. Each is {A}, but on the second they take off {pc}.
"""
TWICE_ALL = """
{n} buys two {x1}s at {A} each. Both are {pc} off.
Two {x1}s are bought at {A} each, with {pc} off both.
{X} costs {A}. Buy two and each is {pc} cheaper. {n} takes two.
I take two {x1}s marked {A} each and get {pc} off the two of them.
We need two {x1}s. Each is {A}, and they take {pc} off the bill.
{A} for {x}, {pc} off when two are bought. Two are bought.
"""
SECOND_ONE = """
What does the second one cost?
How much is the second {x1} alone?
What is the price of the second {x1}?
How much is paid for the second one?
Find the price of the second one only.
the second one?
"""
SAVED_1 = """
How much is saved?
How much does {n} save?
What is saved compared with two at the full price?
How much [do I save|cheaper is it]?
How much less is it than twice the full price?
saved?
"""
TWO = [ask(cut, [("Asked: the total. " + SALE[0], SALE[1]), ("The total is {a} plus {r1}.", "{a}+{r1}")], TWICE_2, TOGETHER.replace("the two things", "the two"), "", 1.5), ask(cut, [SALE], TWICE_2, SECOND_ONE, "", 1), ask(cut, [DISC], TWICE_2, SAVED_1, "", 1),
       ask(cut, [("Asked: the sale price. The total is 2 times {a}.", "2*{a}"), SALE1], TWICE_ALL, TOGETHER.replace("the two things", "the two"), "", 1.4), ask(cut, [("Asked: what is saved. The total is 2 times {a}.", "2*{a}"), ("The discount is {p} percent of {r1}.", "{r1}*{p}/100")], TWICE_ALL, SAVED_1, "", 0.8)]


# two for one, three for two
def free(d):
    q = d.pick([2, 2, 3, 3, 4])
    o, i, lo, hi = d.pick(GOODS)
    n, c = q * d.int(1, 6 if q < 4 else 4), cents(d, max(lo, 30), hi)
    if n < 4:
        n *= 2
    deal = d.pick({2: ["two for the price of one", "2 for 1", "buy one, get one free", "two for one"], 3: ["three for the price of two", "3 for 2", "buy two, get the third free", "three for two"], 4: ["four for the price of three", "4 for 3", "buy three, get the fourth free"]}[q])
    return cash(d, dict(q=q, q1=q - 1, k=n, i=i, I=cap(i), i1=o, deal=deal, Deal=cap(deal)), a=two(c))


DEAL = """
{I} cost {A} each. The offer is: {deal}. {n} takes {k} {i}.
{n} buys {k} {i}, normally {A} each, on a {deal} offer.
{Deal} on {i}, {A} each. {n} puts {k} in the trolley.
The label says {deal}. {I} are {A} apiece and I take {k} {i}.
A shop sells {i} at {A} each, {deal}. We need {k} {i}.
{k} {i} at {A} each, {deal}.
Today it is {deal} on all {i}. One is {A}, and {k} {i} are taken.
""".replace("on a {deal} offer", "in an offer: {deal}")
def paid_for(asked, *more):
    return lambda v: [("Asked: " + asked + ". " + ("Half are paid: {k} divided by 2." if v["q"] == 2 else "Paid are {k} divided by {q}, times {q1}."), "{k}/2" if v["q"] == 2 else "{k}/{q}*{q1}"), *more]


FREE_OF = ("{k} divided by {q} are free.", "{k}/{q}")
DEALS = [ask(free, paid_for("the total", ("The total is {r1} times {a}.", "{r1}*{a}")), DEAL, "What is paid?\nWhat does {n} pay?\nHow much do they cost?\nHow much is the bill?\nWhat do I pay?\nHow much do we pay for them?\nFind the total.\nHow much does it come to?\nto pay?", "", 2),
         ask(bare(free), [("Asked: how many are free. " + FREE_OF[0], FREE_OF[1])], DEAL, "How many of them are free?\nHow many cost nothing?\nHow many are not paid for?\nHow many free ones are there?", "", 0.8), ask(bare(free), paid_for("how many are paid"), DEAL, "How many of them are paid for?\nHow many must be paid?\nFor how many is money taken at the till?", "", 0.8),
         ask(free, [("Asked: what is saved. " + FREE_OF[0], FREE_OF[1]), ("What is saved is {r1} times {a}.", "{r1}*{a}")], DEAL, "How much is saved?\nHow much does {n} save?\nWhat do I save?\nHow much do we save with the offer?\nWhat is the saving in money?\nWhat are the free ones worth?", "", 1.3)]


# points
def points(d):
    o, i, lo, hi = d.pick([g for g in GOODS if g[3] > 500])
    while True:
        k, q, c = d.int(2, 9), d.pick([1, 2, 3, 4, 5, 10]), d.int(max(1, lo // 100), max(2, hi // 100))
        if k * c * q > 12 and q > 1:
            break
    s = k * c * q + d.int(5, 200)
    h = d.int(10, 600)
    gift = d.pick(["a mug", "a towel", "a free coffee", "a cinema ticket", "a toy", "a voucher", "a bag", "an umbrella"])
    return cash(d, dict(k=k, q=q, i=i, I=cap(i), ai=a_(o), s=s, h=h, gift=gift, Gift=cap(gift)), whole=True, a=str(c), unit="1")


POINTS = """
A card gives {q} points for every {U} spent. {n} buys {k} {i} at {A} each.
{n} gets {q} points per {U} on {his} card. {He} buys {k} {i} for {A} apiece.
For each {U} there are {q} points. {n} pays {A} each for {k} {i}.
I collect {q} points for each {U} I spend. I bought {k} {i} at {A} each.
With our card we earn {q} points for every {U}. We take {k} {i}, {A} each.
{k} {i} at {A} each, {q} points for every {U}.
""".replace("{U}", "{UNIT}")
GOT = "How many points is that?\nHow many points does {n} get?\nHow many points do I get?\nHow many points do we earn?\nHow many points are collected?\nFind the number of points.\npoints?"
HAD = "{n} already had {h} points. How many points does {he} have now?\nHow many points are there now if there were {h} before?\n!I had {h} points before. How many have I got now?\n!There were {h} points on the card. How many are there after that?\nWith the {h} points from before, how many are there?"
GIFT = "{Gift} costs {s} points. How many points are missing?\n{n} wants {gift} for {s} points. How many more points does {he} need?\n!I need {s} points for {gift}. How many are still missing?\n!We are saving {s} points for {gift}. How many more do we need?\nHow many points are still needed for {gift} of {s} points?"
SPENT = ("The cost is {k} times {a}.", "{k}*{a}")
P = lambda d: {**points(d), "out": unit("points")}     # noqa: E731
P2 = ("The points are {r1} times {q}.", "{r1}*{q}")
POINT = [ask(P, [("Asked: the points. " + SPENT[0], SPENT[1]), P2], POINTS, GOT, "", 1.5), ask(P, [("Asked: all points. " + SPENT[0], SPENT[1]), P2, ("The total is {h} plus {r2}.", "{h}+{r2}")], POINTS, HAD, "", 1.2),
         ask(P, [("Asked: what is missing. " + SPENT[0], SPENT[1]), P2, ("What is missing is {s} minus {r2}.", "{s}-{r2}")], POINTS, GIFT, "", 1.2), ask(points, [SPENT], POINTS, "How much money is spent?\nWhat do the {i} cost?\nHow much does {n} pay?\nWhat do I pay?\nHow much do we spend?", "", 0.8)]
DISCOUNTS = [ask(cut, [PAID, ("{r1} minus {w}.", "{r1}-{w}")], OFF_W, PAYS, "", 2), ask(cut, [("Asked: the sale price. {a} minus {w}.", "{a}-{w}"), SALE1], W_OFF, PAYS, "", 2), ask(cut, [("Asked: what is saved. " + DISC[0], DISC[1]), ("What is saved is {r1} plus {w}.", "{r1}+{w}")], OFF_W, SAVES, "", 1.4),
             ask(cut, [("Asked: the total. " + SALE[0], SALE[1]), ("The total is {r1} plus {b}.", "{r1}+{b}")], ONLY_B, TOGETHER, "", 1.6), ask(cut, [("Asked: the sale price. {a} plus {b}.", "{a}+{b}"), SALE1], BOTH_B, TOGETHER, "", 1.6),
             ask(cut, [DISC], ONLY_B, SAVED_1.replace("two at ", "both at ").replace("How much less is it than twice the full price?\n", ""), "", 0.8), ask(cut, [SALE], ONLY_B, "What does the {x1} cost?\nHow much is the {x1} alone?\nHow much is paid for the {x1}?\nFind the price of the {x1} after the discount.", "", 0.8)] + TWO + DEALS + POINT
contrast("discounts", DISCOUNTS, 1.4)


# -- one and many, then change, a saving, another thing --------------------------------------------------------------------------
def packs(d):
    while True:
        o, i, lo, hi = d.pick(GOODS)
        k, m = d.rng.sample([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20], 2)
        c = cents(d, max(lo, 20), min(hi, 1500))
        x, _, l2, h2 = d.pick(GOODS)
        w = cents(d, l2, h2)
        p = c + d.int(1, max(2, c // 15)) * (5 if c % 5 == 0 else 1)
        g = note(m * c + w)
        if g and m * c > 100 and x != o:
            break
    return cash(d, dict(k=k, m_=m, i=i, I=cap(i), i1=o, ai=a_(o), e=a_(x), e1=x, more=m > k), a=two(k * c), p=two(p), w=two(w), g=str(g), b=two(m * c))


PACK = """
{k} {i} cost {A}.
{n} pays {A} for {k} {i}.
A shop sells {k} {i} for {A}.
!For {k} {i} [I paid|I pay] {A}.
We paid {A} for {k} {i}.
{k} {i} together are {A}.
{A} is what {k} {i} cost.
{n} bought {k} {i}. They were {A} altogether.
{k} {i} come to {A}, all at the same price.
A pack of {k} {i} is {A}.
{A} buys {k} {i}.
{k} {i} = {A}.
"""
CH = """
How much change from {G} is there for {m_} {i} at the same price?
{m} takes {m_} {i} and pays with {G}. What is the change?
Somebody buys {m_} {i} at that price and gives {G}. How much comes back?
What is the change from {G} when {m_} are bought at this price?
!{m_} are bought at that price and paid with {G}. What is the change?
How much is left of {G} after buying {m_} at the same price?
!{m_} of them, paid with {G}: change?
""".replace("How much is left of {G} after buying {m_} at the same price?\n", "")
PLUS = """
What do {m_} {i} and {e} for {W} cost together?
How much are {m_} {i} at that price and {e} at {W}?
{m} takes {m_} {i} at that price, and {e} for {W}. What is the total?
What is paid for {m_} {i} at the same price plus {e} for {W}?
{E} is {W}. What do {m_} {i} and the {e1} come to?
!and {m_} {i} with {e} at {W}?
""".replace("{E} is {W}.", "One {e1} is {W}.")
EXTRA = """
How much more do {m_} {i} cost than {k}?
By how much are {m_} {i} dearer than {k}?
How much more is paid for {m_} than for {k}?
What is the difference in price between {m_} and {k}?
How much extra must be paid to get {m_} instead of {k}?
"""
MANY_ = """
What do {m_} {i} cost at this price?
How much are {m_} {i}?
What would {m} pay for {m_} {i}?
What is the price of {m_} of them?
Find the cost of {m_} {i}.
and for {m_}?
"""
SINGLE = """
A single {i1} costs {P}.
Bought one at a time, they are {P} each.
Singly, {ai} is {P}.
One {i1} on its own is {P}.
If you buy just one it is {P}.
"""
SAVE_ONE = """
How much is saved on each one by taking {k} together?
How much cheaper is each {i1} in the pack?
How much less does one cost in the pack of {k}?
By how much is one {i1} cheaper when {k} are bought?
"""
SAVE_ALL = """
How much is saved by taking the {k} together rather than singly?
How much cheaper are the {k} together than {k} single ones?
What is saved in all on the {k}?
How much more would {k} single ones cost?
How much less is paid for {k} in the pack than singly?
"""
PRICE = ("One costs {a} divided by {k}.", "{a}/{k}")
THEN = ("Then {m_} cost {m_} times {r1}.", "{m_}*{r1}")
MIXED = [f"{f} {s}" for f in PACK.strip().replace("!", "").split("\n")[:9] for s in SINGLE.strip().split("\n")]
SINGLES = [f"{s} {{k}} {{i}} together cost {{A}}." for s in SINGLE.strip().split("\n")]
IN_PACK = ("Asked: what is saved on one. " + PRICE[0], PRICE[1])
UNITS = [ask(packs, [("Asked: the change. " + PRICE[0], PRICE[1]), THEN, ("The change is {g} minus {r2}.", "{g}-{r2}")], PACK, CH, "", 2), ask(packs, [("Asked: the total. " + PRICE[0], PRICE[1]), THEN, ("The total is {r2} plus {w}.", "{r2}+{w}")], PACK, PLUS, "", 1.8),
         ask(until(packs, lambda v: v["more"]), [("Asked: the difference. " + PRICE[0], PRICE[1]), THEN, ("The difference is {r2} minus {a}.", "{r2}-{a}")], PACK, EXTRA, "", 1.5), ask(packs, [("Asked: the price of {m_}. " + PRICE[0], PRICE[1]), THEN], PACK, MANY_, "", 1.3),
         ask(packs, [IN_PACK, ("The difference is {p} minus {r1}.", "{p}-{r1}")], MIXED + SINGLES, SAVE_ONE, "", 1.5), ask(packs, [("Asked: what is saved. The cost is {k} times {p}.", "{k}*{p}"), ("What is saved is {r1} minus {a}.", "{r1}-{a}")], MIXED + SINGLES, SAVE_ALL, "", 1.5)]
WEIGHED = [w.split("|") for w in """rice|kg|110|480;apples|kg|120|420;potatoes|kg|60|240;cherries|kg|400|1200;cheese|kg|700|2400;flour|kilos|50|220;grapes|kilos|180|640;tomatoes|pounds|120|420;ham|pounds|350|990;coffee|pounds|600|1600;milk|litres|80|210;olive oil|litres|500|1400;paint|litres|400|1800;apple juice|litres|90|320;ribbon|metres|40|360;curtain fabric|m|350|1900;rope|metres|60|480;fencing|m|400|2600;soil|bags|200|700;sand|buckets|100|400""".replace("\n", ";").split(";")]


def weighed(d):
    while True:
        v, (i, s, lo, hi) = packs(d), d.pick(WEIGHED)
        k, m, c, w = v["k"], v["m_"], cents(d, int(lo), int(hi)), cents(d, 80, 900)
        g = note(m * c + w)
        if g:
            return cash(d, dict(k=k, m_=m, i=f"{s} of {i}", e=v["e"], e1=v["e1"], more=m > k), a=two(k * c), w=two(w), g=str(g), b=two(m * c))


def measured(asks):
    return "\n".join(a for a in asks.strip().split("\n") if "them" not in a and "are bought" not in a)


KILOS = "\n".join(f for f in PACK.strip().split("\n") if "same price" not in f and "They were" not in f and "pack" not in f) + """
A stall sells {k} {i} for {A}.
{n} takes {k} {i} from the market for {A}.
Dad bought {k} {i} and paid {A}.
{n} had to pay {A} when {he} bought {k} {i}.
"""
UNITS += [ask(weighed, [("Asked: the change. " + PRICE[0], PRICE[1]), THEN, ("The change is {g} minus {r2}.", "{g}-{r2}")], KILOS, measured(CH), "", 1.4), ask(weighed, [("Asked: the total. " + PRICE[0], PRICE[1]), THEN, ("The total is {r2} plus {w}.", "{r2}+{w}")], KILOS, measured(PLUS), "", 1.2),
          ask(until(weighed, lambda v: v["more"]), [("Asked: the difference. " + PRICE[0], PRICE[1]), THEN, ("The difference is {r2} minus {a}.", "{r2}-{a}")], KILOS, measured(EXTRA), "", 1), ask(weighed, [("Asked: the price of {m_}. " + PRICE[0], PRICE[1]), THEN], KILOS, measured(MANY_), "", 0.8)]
contrast("shopping", SHOPPING + UNITS, 1.8)
