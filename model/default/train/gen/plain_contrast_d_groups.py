"""Contrast sets about bills shared by a group, tickets for adults and children, buying and selling, and money collected for a cause: two and
three steps.
"""
from .plain_contrast_d_base import GOODS, UP, Fraction, a_, ask, bare, cap, cash, cents, contrast, note, party, two, until

# -- a bill for a group --------------------------------------------------------------------------------------------------------
WHAT = [("the dinner", 60, 400), ("the lunch", 40, 250), ("the meal", 50, 350), ("the pizza", 24, 120), ("the taxi", 15, 90), ("the present", 20, 160), ("the boat trip", 50, 400), ("the barbecue", 30, 250), ("the picnic", 20, 120), ("the escape room", 60, 240), ("the cake", 18, 90), ("the holiday flat", 180, 1400), ("the bowling", 30, 200), ("the minibus", 60, 300)]


def group(what=""):
    """A bill `a` for `k` people, `w` that one of them pays or that is added, `v_` off, `e` from each; even where `what` says that it is shared."""
    def draw(d):
        it, lo, hi = d.pick(WHAT)
        while True:
            k, a = d.rng.randint(3, 14), d.rng.randint(lo, hi) * 100 + d.pick([0, 0, 0, 50, 20, 80])
            w, v = d.int(2, 30) * 100, d.int(3, 30) * 100
            j = d.rng.randint(2, min(4, k - 2)) if k > 3 else 1
            if "j" in what and (j < 2 or a % (k - j)) or "f" in what and a % (k - 1) or "s" in what and a % k or "v" in what and (a - v) % k or "w" in what and (a + w) % k or "l" in what and (a - w) % (k - 1):
                continue
            if 200 < a // k and w < a // k and v * 3 < a and a % k % 5 == 0:
                break
        e, left = -(-a // (k * 100)) + d.int(0, 6), (a - 1) // (k * 100) - d.int(0, 3)
        if e * k * 100 == a:
            e += 1
        return cash(d, dict(k=k, k1=k - 1, j=j, it=it, It=cap(it), others=d.pick(["friends", "colleagues", "cousins", "neighbours", "flatmates", "classmates"]), friend=d.pick(["friends", "colleagues", "cousins", "neighbours", "students", "people", "flatmates"])), a=two(a), w=two(w), v_=two(v), e=str(e), l_=str(max(1, left)))
    return capital(capital(draw, "V V_".split()), "L L_".split())


def capital(draw, key):
    def drawn(d):
        v = draw(d)
        return {**v, key[0]: v[key[1]]}
    return drawn


G = group("s")
SHARED = """
{k} {friend} share the cost of {it}, {A}, equally.
{It} costs {A} for a group of {k}.
{It} is {A}, and {k} {friend} split it evenly.
The bill for {it} comes to {A}. It is for {k} {friend}.
There are {k} of us and {it} costs {A}.
We are {k} and the bill for {it} is {A}.
{k} of us ordered together. {It} was {A} in all.
{n} is one of {k} {friend} who share {it}. The bill is {A}.
{n} and the others in a group of {k} have {it} together. It is {A} in all.
For {it} a group of {k} has to pay {A}.
{A} is to be paid for {it} by {k} {friend}.
Bill {A}, {k} people.
{k} people, {it}, {A}.
{It}: {A} for all {k} of us.
The bill of {A} is divided among {k} {friend}.
{k} {friend} go halves on {it} of {A}, all with equal parts.
""".replace("{k} {friend} go halves on {it} of {A}, all with equal parts.", "{k} {friend} chip in equally for {it} of {A}.")
EACH = """
How much does each pay?
What is each one's share?
How much is it per person?
What does everyone pay?
How much must each of them give?
How much does [one person|every person] pay?
Find the share of each.
per head?
"""
TIP = """
A tip of {W} is added. How much does each pay?
They also give {W} as a tip. What is each share?
With a tip of {W} on top, how much is it per person?
!We add {W} for the waiter. What does each of us pay?
{W} for service comes on top. What does each one pay?
!Tip {W} extra. per head?
What does each pay if {W} of tip is added?
"""
CARD = """
A voucher takes off {V} first. How much does each pay?
There is {V} off the bill. What is each share?
With a gift card of {V}, how much does each one still pay?
!We have a coupon for {V}. What does each of us pay then?
What does each pay if {V} is taken off?
!Minus a voucher of {V}. per head?
The owner lets them off {V}. What does everyone pay?
"""
LESS = """
One of them pays only {W}, and the others share the rest equally. How much does each of the others pay?
One person had only a salad and gives {W}; the others share the rest. How much is it for each of those?
The youngest gives only {W}. How much does each of the other {k1} pay if they pay equally?
If one pays just {W} and the rest is split equally, what does each of the others pay?
One can give no more than {W}; the other {k1} split what remains. What is the share of each of these?
!One of us pays only {W}. The remaining {k1} share the rest. How much for each of the {k1}?
One pays {W}, the rest is shared by the others. What does each of those pay?
"""
FREE = """
One of them has a birthday and pays nothing. How much does each of the others pay?
One person is invited by the others and doesn't pay. What does each of those who pay give?
If one of them is treated, how much does each of the others pay?
!One of us has forgotten the wallet, so the others pay for that one too. What does each of them pay?
One pays nothing. What is the share of each of the others?
How much does each pay if one of them goes free?
"""
GONE = """
In the end {j} of them do not pay. How much does each of the others pay?
{j} of them drop out. What does each of those left pay?
If {j} of them don't come and the bill stays the same, how much does each of the rest pay?
{j} of the group cancel, but the price stays. How much is it for each one who comes?
How much is it each if {j} fewer share it?
"""
GONE_MORE = """
In the end {j} of them do not pay. How much more does each of the others pay than planned?
{j} of them drop out. By how much does each share go up?
If {j} of them don't come and the bill stays the same, how much more does each of the rest pay?
{j} of the group cancel, but the price stays. How much more is it for each one who comes?
How much more is it each if {j} fewer share it?
"""
OVER = """
Each puts in {E}. How much is left over?
Everyone gives {E}. How much is too much?
{E} is collected from each of them. How much remains after paying?
!We each put {E} on the table. How much is left as a tip?
If each gives {E}, how much is over when the bill is paid?
!{E} from each. over?
"""
SHORT = """
Each has put in only {L}. How much is missing?
Everyone gives {L}. How much is still missing?
{L} is collected from each of them. How much more is needed?
!We each put {L} on the table. How much are we short?
If each gives {L}, how much is lacking?
!{L} from each. missing?
"""
S1 = ("Each share is {r1} divided by {k}.", "{r1}/{k}")
def shared(what, calls, asks, weight, facts=SHARED):
    return ask(group(what), calls, party(facts, asks), "", "", weight)


OTHERS = ("Asked: each share of the others. They are {k} minus 1.", "{k}-1")
SPLIT = [shared("s", [("{a} divided by {k}.", "{a}/{k}")], EACH, 1.2), shared("w", [("Asked: each share. The total is {a} plus {w}.", "{a}+{w}"), S1], TIP, 1.4), shared("v", [("Asked: each share. The total is {a} minus {v_}.", "{a}-{v_}"), S1], CARD, 1.4),
         shared("l", [("Asked: each share of the others. The rest is {a} minus {w}.", "{a}-{w}"), ("Each share is {r1} divided by {k} minus 1.", "{r1}/({k}-1)")], LESS, 2), shared("f", [OTHERS, ("Each share is {a} divided by {r1}.", "{a}/{r1}")], FREE, 1.4),
         shared("j", [("Asked: each share of the others. They are {k} minus {j}.", "{k}-{j}"), ("Each share is {a} divided by {r1}.", "{a}/{r1}")], GONE, 1.3),
         shared("js", [("Asked: how much more. Each share is {a} divided by {k}.", "{a}/{k}"), ("Now it is {a} divided by {k} minus {j}.", "{a}/({k}-{j})"), ("The difference is {r2} minus {r1}.", "{r2}-{r1}")], GONE_MORE, 1.3),
         shared("", [("Asked: what is left. {k} times {e}.", "{k}*{e}"), ("What is left is {r1} minus {a}.", "{r1}-{a}")], OVER, 1.4), shared("", [("Asked: what is missing. {k} times {l_}.", "{k}*{l_}"), ("What is missing is {a} minus {r1}.", "{a}-{r1}")], SHORT, 1.4)]
# The one who is named is one of them.
WITH = """
{n} and {k1} {others} share the cost of {it}, {A}.
{n} goes out with {k1} {others}. {It} costs {A} altogether, and all of them share it equally.
For {it} {n} and {his} {k1} {others} have to pay {A}.
I go out with {k1} {others}. We all share the bill of {A} for {it}.
My {k1} {others} and I have {it} for {A} and split it.
{n} splits the bill of {A} for {it} equally with {k1} {others}.
"""
WITH_ME = ("Asked: each share. With one more they are {k1}+1.", "{k1}+1")
SPLIT += [shared("s", [WITH_ME, ("Each share is {a} divided by {r1}.", "{a}/{r1}")], "How much does each pay?\nWhat is each one's share?\nHow much is it per person?\nWhat does {n} pay?\nHow much do I pay?\nFind the share of each.\nper head?", 1.2, WITH),
          shared("w", [WITH_ME, ("The total is {a} plus {w}.", "{a}+{w}"), ("Each share is {r2} divided by {r1}.", "{r2}/{r1}")], "A tip of {W} is added. How much does each pay?\n{W} for service comes on top. What is each one's share?\nWhat does each pay if a tip of {W} is added?\nWith a tip of {W}, how much is it per person?", 1, WITH)]


def percent(d):
    while True:
        v = group()(d)
        p = d.pick(["10", "15", "20", "12", "25", "5"])
        a = Fraction(v["a"]) * 100
        if (a * int(p) / 100 / v["k"]).denominator == 1 and a % v["k"] == 0:
            return {**v, "p": p, "pc": p + d.pick(["%", "%", " percent"])}


PC_TIP = """
A tip of {pc} is added. How much does each pay?
They tip {pc}. What is each share?
With {pc} for service, how much is it per person?
!We add a {pc} tip. What does each of us pay?
What does each pay with a {pc} tip?
!Plus {pc} tip. per head?
"""
ONLY_TIP = """
A tip of {pc} is added. How much of the tip does each pay?
They tip {pc}. What is each one's part of the tip alone?
!We add a {pc} tip. How much tip is that for each of us?
How much tip does each give if the tip is {pc}?
"""
SPLIT += [ask(percent, [("Asked: each share. The total is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100"), S1], party(SHARED, PC_TIP), "", "", 1.3), ask(percent, [("Asked: each share of the tip. {p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100"), S1], party(SHARED, ONLY_TIP), "", "", 1)]
contrast("shared", SPLIT, 1.4)


# -- tickets -------------------------------------------------------------------------------------------------------------------
def tickets(half=False):
    def draw(d):
        place = d.pick(["zoo", "museum", "cinema", "theatre", "circus", "castle", "swimming pool", "aquarium", "ferry", "fair", "concert", "football match", "water park", "cable car"])
        while True:
            c, k = d.int(2, 9), d.int(2, 25) if d.chance(0.3) else d.int(2, 9)
            a, b = cents(d, 500, 3000), cents(d, 200, 1900)
            a, b = round(a, -1), round(b, -1)
            if half:
                b = a // 2
            t = c * a + k * b
            g = note(t + 1)
            if b < a and g and c != k and c * a != k * b:
                break
        f = (t - d.int(100, max(200, t // 3))) // 100
        return cash(d, dict(c=c, k=k, ck=c + k, place=place, old=c * a, gap=a - b), a=two(a), b=two(b), g=str(g), f=str(max(1, f)), s=two(t))
    return draw


TICKETS = """
A {place} ticket costs {A} for adults and {B} for children. {c} adults and {k} children go.
Adults pay {A} and children {B} at the {place}. A group has {c} adults and {k} children.
{c} adults and {k} children visit the {place}. The price is {A} for each adult and {B} for each child.
The {place} charges {A} per adult and {B} per child. {n} buys tickets for {c} adults and {k} children.
At the {place}: adults {A}, children {B}. We are {c} adults and {k} children.
{place}: {A} per grown-up, {B} per child; {c} grown-ups and {k} children.
Tickets are {A} for grown-ups and {B} for kids. {c} grown-ups with {k} kids want to get in.
{n} takes {c} adults and {k} children to the {place}, where an adult costs {A} and a child {B}.
I pay for {c} adults at {A} each and {k} children at {B} each.
A family of {c} adults and {k} children is going to the {place}. Each adult ticket is {A}, each child ticket {B}.
An adult pays {A}, a child only {B}. {c} adults bring {k} children along.
A class of {k} children goes to the {place} with {c} adults. Adults are {A} each, children {B} each.
{c} adult tickets at {A} and {k} child tickets at {B} are sold.
We buy {c} adult tickets at {A} each and {k} child tickets at {B} each.
{A} is the price for an adult and {B} for a child. {n} orders {c} adult and {k} child tickets.
"""
ALL = """
What is the total?
How much is it altogether?
What do all the tickets cost?
How much is paid in all?
How much does {n} pay?
What do [we|we all] pay together?
What do I pay altogether?
Find the total price of the tickets.
How much is it for all of them?
"""
OLD = """
What do the adult tickets cost?
How much is paid for the adults?
How much of it is for the adults?
Not the children: how much do the adults pay together?
What do the tickets for all the adults come to?
Find the cost for the adults only.
""".replace("Not the children: how", "Without the children, how")
YOUNG = OLD.replace("Without the children", "Without the #").replace("adult", "child").replace("childs", "children").replace("#", "adults")
APART = """
How much more is paid for the adults than for the children?
What is the difference between the cost for the adults and for the children?
By how much do the adults cost more in all than the children?
How much less do all the children pay than all the adults?
"""
ONE_GAP = """
How much more is one adult ticket than one child ticket?
By how much is a child's ticket cheaper than an adult's?
How much less does one child pay than one adult?
What is the difference in price between an adult and a child ticket?
"""
CHANGE = """
How much change is there from {G}?
!It is paid with {G}. How much comes back?
{n} pays with {G}. What is the change?
!We pay with {G}. What do we get back?
!I pay with {G}. How much change do I get?
What is the change from {G}?
"""
GROUP = """
A group ticket for all costs {F}. How much is saved with it?
There is a group ticket for {F}. How much cheaper is it?
!For {F} all of them could go in on one ticket. How much would that save?
How much is saved with a family ticket for {F}?
What is the saving if all go in on a group ticket of {F}?
!With a group ticket we would pay {F}. How much less is that?
"""
T_SUM = "{c}*{a}+{k}*{b}"
TOLD_ALL = """
{c} adults and {k} children pay {S} at the {place}. An adult costs {A}.
Tickets for {c} adults and {k} children cost {S} in all. Each adult pays {A}.
{n} pays {S} for {c} adults and {k} children at the {place}. Adult tickets are {A} each.
The {place} takes {S} from {c} adults, at {A} each, and {k} children.
We paid {S} for {c} adults and {k} children. One adult is {A}.
{S} for {c} adults at {A} each and {k} children.
For {c} adults and {k} children the total is {S}, and every adult pays {A}.
"""
CHILD = """
What does one child pay?
How much is a child's ticket?
What is the price for one child?
What does each child pay?
How much is it per child?
Find the price of one child ticket.
"""
KIDS = """
What do the children pay together?
How much of it is for the children?
What do the child tickets cost in all?
How much is paid for all the children?
"""
NUMBER = """
At the {place} an adult costs {A} and a child {B}. {c} adults and some children pay {S}.
{c} adults and a group of children pay {S} at the {place}. Adults are {A} each, children {B} each.
{n} pays {S} for {c} adults at {A} and some children at {B} each.
Tickets: adults {A}, children {B}. With {c} adults the bill is {S}.
Some children and {c} adults paid {S} in all. Each adult paid {A}, each child {B}.
"""
HALF = """
An adult pays {A} at the {place}, a child half of that. {c} adults and {k} children go.
Adults pay {A}, children half price. {c} adults and {k} children visit the {place}.
The {place} costs {A}; children pay half. {n} goes with {c} adults in all and {k} children.
{c} adults at {A} each and {k} children at half price.
We are {c} adults and {k} children. A ticket is {A}, and children pay half.
""".replace("{n} goes with {c} adults in all and {k} children.", "There are {c} adults and {k} children.")
TK, HF = tickets(), tickets(True)
A_PAY, REST = ("The adults pay {c} times {a}.", "{c}*{a}"), ("The rest is {s} minus {r1}.", "{s}-{r1}")
HALF_P = ("Asked: the total. The child price is {a} divided by 2.", "{a}/2")
TICKET = [ask(TK, [("{c} times {a} plus {k} times {b}.", T_SUM)], TICKETS, ALL, "", 2), ask(TK, [("The adults pay {c} times {a}.", "{c}*{a}")], TICKETS, OLD, "", 0.9), ask(TK, [("The children pay {k} times {b}.", "{k}*{b}")], TICKETS, YOUNG, "", 0.9),
          ask(until(TK, lambda v: v["old"] > v["k"] * Fraction(v["b"]) * 100), [("Asked: the difference. The adults pay {c} times {a}.", "{c}*{a}"), ("The children pay {k} times {b}.", "{k}*{b}"), ("The difference is {r1} minus {r2}.", "{r1}-{r2}")], TICKETS, APART, "", 1.3),
          ask(TK, [("{a} minus {b}.", "{a}-{b}")], TICKETS, ONE_GAP, "", 0.8), ask(TK, [("Asked: the change. {c} times {a} plus {k} times {b}.", T_SUM), ("The change is {g} minus {r1}.", "{g}-{r1}")], TICKETS, CHANGE, "", 1.4),
          ask(TK, [("Asked: what is saved. {c} times {a} plus {k} times {b}.", T_SUM), ("What is saved is {r1} minus {f}.", "{r1}-{f}")], TICKETS, GROUP, "", 1.4), ask(TK, [("Asked: the price of a child. " + A_PAY[0], A_PAY[1]), REST, ("One child pays {r2} divided by {k}.", "{r2}/{k}")], TOLD_ALL, CHILD, "", 1.4),
          ask(TK, [("Asked: what the children pay. " + A_PAY[0], A_PAY[1]), REST], TOLD_ALL, KIDS, "", 1), ask(bare(TK), [("Asked: how many children. " + A_PAY[0], A_PAY[1]), REST, ("The number of children is {r2} divided by {b}.", "{r2}/{b}")], NUMBER, "How many children are there?\nHow many children go?\nHow many child tickets is that?\nFind the number of children.\nHow many children were with them?", "", 1.2),
          ask(HF, [HALF_P, ("The total is {c} times {a} plus {k} times {r1}.", "{c}*{a}+{k}*{r1}")], HALF, ALL, "", 1.2), ask(HF, [("Asked: what the children pay. The child price is {a} divided by 2.", "{a}/2"), ("The children pay {k} times {r1}.", "{k}*{r1}")], HALF, KIDS, "", 0.8), ask(bare(TK), [("{c} plus {k}.", "{c}+{k}")], TICKETS, "How many tickets is that?\nHow many people is that?\nHow many tickets are there in all?", "", 0.4)]
contrast("tickets", TICKET, 1.2)


# -- buying and selling --------------------------------------------------------------------------------------------------------
def trade(loss=False, lost=False):
    def draw(d):
        while True:
            o, i, lo, hi = d.pick(GOODS)
            k = d.pick([6, 8, 9, 10, 12, 15, 20, 24, 25, 30, 40, 50, 60, 80, 100])
            a = cents(d, lo, hi)
            b = a + d.int(5, max(10, a)) // 5 * 5 if not loss else a - d.int(5, max(10, a // 2)) // 5 * 5
            j = d.rng.randint(2, max(2, k // 4))
            if b > 4 and b != a and (k - j) * b > k * a or loss and b > 4:
                break
        w = d.int(3, 60) * 100 // k * k
        w = w if w > 0 else k * 10
        return cash(d, dict(k=k, j=j, i=i, I=cap(i), i1=o, ai=a_(o), Ai=cap(a_(o))), a=two(a), b=two(b), t_=two(k * a), s=two(k * b), w=two(w), y=two(cents(d, 5, 400)))
    return draw


def tt(draw):
    return capital(draw, ("T", "T_"))


EACH_IN = """
{n} buys {k} {i} at {A} each and sells them at {B} each.
{n} bought {k} {i} for {A} apiece and sold every one for {B}.
A trader buys {k} {i} at {A} per piece and sells them all at {B} per piece.
A shop gets {k} {i} for {A} each. All are sold for {B} each.
{k} {i} were bought at {A} each and sold again at {B} each.
I bought {k} {i} at {A} each at a market and sold all of them online at {B} each.
We buy {k} {i} for {A} each and sell them at the school fair for {B} each.
{Ai} costs the shop {A} and the customer {B}. The shop sells {k}.
{I}: bought at {A}, sold at {B}, {k} of them.
{k} {i} are sold at {B} each. They had been bought at {A} each.
Each of {k} {i} was bought for {A} and sold for {B}.
{n} sells {k} {i} at {B} each. {He} paid {A} for each of them.
"""
ALL_IN = """
{n} buys {k} {i} for {T} in all and sells them at {B} each.
{n} paid {T} for {k} {i} together and sold every one for {B}.
A trader buys a box of {k} {i} for {T} and sells them all at {B} per piece.
A shop gets {k} {i} for a total of {T}. All are sold for {B} each.
{k} {i} were bought for {T} altogether and sold again at {B} each.
I bought {k} {i} for {T} in all and sold them at {B} each.
We buy {k} {i} for {T} together and sell them at the school fair for {B} each.
{k} {i} cost a baker {T} in all to make, and they are sold at {B} each.
{k} {i} are sold at {B} each. They had cost {T} in all.
{n} sells {k} {i} at {B} each. All together they cost {him} {T}.
"""
GAIN = """
What is the profit in all?
How much profit is made altogether?
How much is earned on all of them?
What is the total profit?
How much does {n} earn in all?
What profit do I make altogether?
How much do we gain in all?
Find the whole profit.
How much more comes in than was paid?
"""
GAIN_1 = """
What is the profit on each one?
How much profit is made on one {i1}?
How much is earned per {i1}?
What is the profit per piece?
How much does {n} earn on each?
What profit do I make on every single one?
How much do we gain on each {i1}?
Find the profit on one only.
"""
LOSS = """
What is the loss in all?
How much is lost altogether?
How much money is lost on all of them?
What is the total loss?
How much does {n} lose in all?
What loss do I make altogether?
How much do we lose in all?
Find the whole loss.
"""
LOSS_1 = """
What is the loss on each one?
How much is lost on one {i1}?
How much money is lost per {i1}?
What is the loss per piece?
How much does {n} lose on each?
How much do I lose on every single one?
How much do we lose on each {i1}?
Find the loss on one only.
"""
SALES = """
How much money comes in from the sale?
What do the sales come to?
How much is taken in altogether?
How much do the customers pay in all?
How much does {n} get for all of them?
What is the sum of the sales?
"""
COSTS = """
What did all of them cost to buy?
How much was paid for buying them all?
How much money was spent on buying them?
What did the purchase cost in all?
""".replace("What did the purchase cost in all?\n", "")
# some are not sold
ROTTEN = """
{n} buys {k} {i} for {T} in all. {j} get broken, and the others are sold at {B} each.
{k} {i} were bought for {T}. {j} were damaged, the rest was sold at {B} each.
A trader pays {T} for {k} {i}. {j} are given away and the others sold at {B} apiece.
I bought {k} {i} for {T} altogether, kept {j} for myself and sold the others for {B} each.
We paid {T} for {k} {i}. All but {j} were sold, at {B} each.
{k} {i} cost {T} in all. {j} stay unsold, the others go for {B} each.
"""
WANTED = """
{n} buys {k} {i} for {T} in all and wants a profit of {W} in all.
{k} {i} cost a shop {T} together. It wants to earn {W} on all of them.
I paid {T} for {k} {i} and want to gain {W} on the lot.
A trader has paid {T} for {k} {i}. The total profit is to be {W}.
We bought {k} {i} for {T} and hope for {W} of profit altogether.
"""
WANTED_1 = """
{n} buys {k} {i} for {T} in all and wants a profit of {Y} on each.
{k} {i} cost a shop {T} together. It wants to earn {Y} on every one of them.
I paid {T} for {k} {i} and want to gain {Y} apiece.
A trader has paid {T} for {k} {i}. The profit on each one is to be {Y}.
We bought {k} {i} for {T} and hope for {Y} of profit per piece.
"""
PRICE = """
At what price must each be sold?
What must one {i1} be sold for?
How much must {ai} cost the customer?
For how much should each one be sold?
What is the selling price of one?
Find the selling price per piece.
"""
UP_, DOWN = tt(trade()), tt(trade(True))
P1, L1 = ("The profit on one is {b} minus {a}.", "{b}-{a}"), ("The loss on one is {a} minus {b}.", "{a}-{b}")
SOLD = ("The sales are {k} times {b}.", "{k}*{b}")
NO_PROFIT = lambda t: "\n".join(x for x in t.strip().split("\n") if "costs the shop" not in x)     # noqa: E731
TRADE = [ask(UP_, [("Asked: the profit. " + P1[0], P1[1]), ("The profit on {k} is {k} times {r1}.", "{k}*{r1}")], EACH_IN, GAIN, "", 2), ask(UP_, [P1], EACH_IN, GAIN_1, "", 1.2), ask(UP_, [("Asked: the profit. " + SOLD[0], SOLD[1]), ("The profit is {r1} minus {t_}.", "{r1}-{t_}")], ALL_IN, GAIN, "", 2),
         ask(UP_, [("Asked: the profit on one. One costs {t_} divided by {k}.", "{t_}/{k}"), ("The profit on one is {b} minus {r1}.", "{b}-{r1}")], ALL_IN, GAIN_1, "", 1.5),
         ask(DOWN, [("Asked: the loss. " + L1[0], L1[1]), ("The loss on {k} is {k} times {r1}.", "{k}*{r1}")], NO_PROFIT(EACH_IN), LOSS, "", 1.3), ask(DOWN, [L1], NO_PROFIT(EACH_IN), LOSS_1, "", 0.9), ask(DOWN, [("Asked: the loss. " + SOLD[0], SOLD[1]), ("The loss is {t_} minus {r1}.", "{t_}-{r1}")], ALL_IN, LOSS, "", 1.3),
         ask(DOWN, [("Asked: the loss on one. One costs {t_} divided by {k}.", "{t_}/{k}"), ("The loss on one is {r1} minus {b}.", "{r1}-{b}")], ALL_IN, LOSS_1, "", 1), ask(UP_, [SOLD], EACH_IN + ALL_IN, SALES, "", 0.8), ask(UP_, [("{k} times {a}.", "{k}*{a}")], EACH_IN, COSTS, "", 0.7),
         ask(UP_, [("Asked: the profit. The number sold is {k} minus {j}.", "{k}-{j}"), ("The sales are {r1} times {b}.", "{r1}*{b}"), ("The profit is {r2} minus {t_}.", "{r2}-{t_}")], ROTTEN, GAIN.replace("on all of them", "in the end"), "", 1.7), ask(UP_, [("Asked: the sales. The number sold is {k} minus {j}.", "{k}-{j}"), ("The sales are {r1} times {b}.", "{r1}*{b}")], ROTTEN, SALES.replace("\nHow much does {n} get for all of them?", ""), "", 0.8),
         ask(UP_, [("Asked: the price of one. The sales are {t_} plus {w}.", "{t_}+{w}"), ("One costs {r1} divided by {k}.", "{r1}/{k}")], WANTED, PRICE, "", 1.3), ask(UP_, [("Asked: the price of one. One costs {t_} divided by {k}.", "{t_}/{k}"), ("{r1} plus {y}.", "{r1}+{y}")], WANTED_1, PRICE, "", 1.3)]
contrast("trade", TRADE, 1.4)


# -- collecting money ------------------------------------------------------------------------------------------------------------
def fund(over=False):
    def draw(d):
        k, a, b, e = d.int(8, 120), d.int(2, 15), d.int(10, 300), d.int(5, 90)
        while k * a + b <= e + 5:
            k = d.int(8, 120)
        t = k * a + b
        g = round(t + d.int(10, 500), -1) if not over else max(10, t * d.pick([5, 6, 7, 8]) // 100 * 10)
        if not over and g <= t:
            g = t + 10
        j = next((x for x in d.rng.sample([2, 3, 4, 5, 6], 5) if (t - e) % x == 0), None)
        while j is None or e == 0:
            e += 1
            j = next((x for x in (2, 3, 4, 5) if (t - e) % x == 0), None)
        who = d.pick(["pupils", "children", "members", "neighbours", "parents", "families", "players", "scouts", "singers"])
        return cash(d, dict(k=k, j=j, who=who, cause=d.pick(["a new playground", "the animal shelter", "new books", "a class trip", "a piano", "the food bank", "new football shirts", "a swing", "a village well", "the theatre club", "a school garden", "the hospital"]), firm=d.pick(["A bakery", "A bank", "A shop", "The mayor", "A grandfather", "A sponsor", "A farm"])), a=str(a), b=str(b), e=str(e), g=str(g))
    return draw


FUND = """
{k} {who} give {A} each for {cause}. {firm} adds {B}.
For {cause}, {k} {who} each pay in {A}, and {firm_} gives {B}.
The {who} collect for {cause}: {k} of them give {A} each. {firm} donates {B} on top.
A collection for {cause} brings {A} from each of {k} {who} and {B} from {firm_}.
Each of {k} {who} donates {A} for {cause}; {firm_} donates {B}.
{firm} gives {B} for {cause}, and {k} {who} give {A} apiece.
{A} comes from every one of {k} {who}, plus {B} from {firm_}, all for {cause}.
{n} collects {A} from each of {k} {who} for {cause} and gets {B} from {firm_}.
We collect for {cause}. {k} {who} put {A} each in the box and {firm_} puts in {B}.
I raise money for {cause}: {k} {who} sponsor me with {A} each and {firm_} with {B}.
Money for {cause}: {k} {who} at {A} each, {B} from {firm_}.
"""
RAISED = """
How much is collected in all?
How much money is there altogether?
What is the total?
How much was raised?
How much does {n} have then?
How much have we got?
Find the sum collected.
collected in all?
"""
FROM = """
How much do the {who} give in all?
How much comes from the {who} alone?
How much of it is from the {who}?
Without {firm_}, how much is collected?
What do all the {who} pay together?
"""
MISSING = """
{G} is needed. How much is still missing?
The goal is {G}. How much more is needed?
!{cause_} costs {G}. How much must still be found?
How much is missing to reach {G}?
!We need {G}. How much do we still need?
How far is that from the goal of {G}?
If {G} is needed, how much is still to be raised?
!Target {G}. missing?
"""
ABOVE = """
The goal was {G}. How much more than that was collected?
Only {G} is needed. How much is too much?
!We needed {G}. How much do we have over?
By how much is the goal of {G} passed?
If {G} is needed, how much is over?
!Target {G}. over?
"""
SPENT = """
{E} is spent on posters. How much is left?
!{E} goes on stamps and paper. How much remains?
After {E} for costs, how much is left for {cause}?
!We spent {E} on flyers. How much have we still got?
How much is left once {E} has been paid for the hall?
How much remains if {E} is spent on advertising?
"""
PARTED = """
{E} is spent on posters, and the rest is shared equally by {j} groups. How much does each group get?
!After costs of {E}, the money is split equally among {j} classes. What does each class get?
!{E} goes on the hall. What is left is given in equal parts to {j} helpers' groups. How much is that for each?
If {E} is paid for costs and the rest goes in equal parts to {j} projects, what does each one get?
""".replace("helpers' ", "")


def firm(draw):
    def drawn(d):
        v = draw(d)
        return {**v, "firm_": v["firm"][0].lower() + v["firm"][1:], "cause_": "It all", "J": v["j"]}
    return drawn


F, FO = firm(fund()), firm(fund(True))
F_ASK = lambda what: ("Asked: " + what + ". The total is {k} times {a}, plus {b}.", "{k}*{a}+{b}")     # noqa: E731
FUNDS = [ask(F, [("The total is {k} times {a}, plus {b}.", "{k}*{a}+{b}")], FUND, RAISED, "", 1.5), ask(F, [("The total is {k} times {a}.", "{k}*{a}")], FUND, FROM, "", 1), ask(F, [F_ASK("what is missing"), ("What is missing is {g} minus {r1}.", "{g}-{r1}")], FUND, MISSING, "", 2),
         ask(FO, [F_ASK("what is over"), ("What is over is {r1} minus {g}.", "{r1}-{g}")], FUND, ABOVE, "", 1.3), ask(F, [F_ASK("what is left"), ("What is left is {r1} minus {e}.", "{r1}-{e}")], FUND, SPENT, "", 1.5), ask(F, [F_ASK("each share"), ("What is left is {r1} minus {e}.", "{r1}-{e}"), ("Each share is {r2} divided by {j}.", "{r2}/{j}")], FUND, PARTED, "", 1.3)]


def stall(d):
    while True:
        o, i, lo, hi = d.pick([g for g in GOODS if 60 < g[3] < 900])
        k, a, s, g = d.int(5, 90), round(cents(d, max(50, lo), hi), -1), d.int(20, 400), d.int(60, 900)
        left = g * 100 - s * 100 - k * a
        if s < g and left > 2 * a and k * a > 500:
            break
    w = d.int(1, max(1, k * a // 300))
    return cash(d, dict(k=k, i=i, I=cap(i), i1=o, cause=d.pick(["a trip", "a new net", "a piano", "the shelter", "a bench", "new shirts", "a kiln", "the library"])), a=two(a), s=str(s), g=str(g), w=str(w))


STALL = """
A club needs {G} for {cause} and has {S}. It sells {k} {i} at {A} each.
For {cause} {G} is needed. {S} is there, and {k} {i} are sold at {A} each.
{n}'s class wants {G} for {cause}. It has {S} and sells {k} {i} for {A} apiece.
We need {G} for {cause}. We had {S}, and now we have sold {k} {i} at {A} each.
There is {S} in the box for {cause}. {k} {i} are sold at {A} each. The goal is {G}.
Goal {G} for {cause}; {S} there; {k} {i} sold at {A} each.
{S} has been saved towards {G} for {cause}. A stall sells {k} {i} for {A} each.
"""
STALLS = [ask(stall, [("Asked: what is missing. The total is {s} plus {k} times {a}.", "{s}+{k}*{a}"), ("What is missing is {g} minus {r1}.", "{g}-{r1}")], STALL, "How much is still missing?\nHow much more is needed?\nHow much must still be raised?\nHow much are we still short?\nHow far is it to the goal now?\nstill missing?", "", 1.5),
          ask(stall, [("The total is {s} plus {k} times {a}.", "{s}+{k}*{a}")], STALL, "How much is there now?\nHow much money is there in all?\nHow much have we got now?\nWhat is the total so far?\nsum so far?", "", 1.2), ask(stall, [("The sales are {k} times {a}.", "{k}*{a}")], STALL, "How much do the {i} bring in?\nHow much comes from the sale?\nWhat are the sales of the {i}?\nHow much is taken for the {i} alone?", "", 0.9),
          ask(stall, [("What is missing is {g} minus {s}.", "{g}-{s}")], STALL, "How much was missing before the sale?\nHow much was still needed before any {i} were sold?\nHow much was missing before?\nHow far from the goal was it before the sale?", "", 0.9)]


def more_to_sell(d):
    while True:
        v = stall(d)
        if 4 < (int(v["g"]) - int(v["s"])) / float(v["a"]) < 300:
            return {**v, "out": None}


GOAL = """
A club needs {G} for {cause} and has {S}. Each {i1} sold brings {A}.
For {cause} {G} is needed. {S} is there, and {i} are sold at {A} each.
We need {G} for {cause}. We have {S} and earn {A} with every {i1}.
Goal {G} for {cause}; {S} there; {i} sold at {A} each.
{S} has been saved towards {G} for {cause}. A stall sells {i} for {A} each.
"""
STALLS += [ask(more_to_sell, [("Asked: how many. What is missing is {g} minus {s}.", "{g}-{s}"), ("{r1} divided by {a}" + UP, "ceil({r1}/{a})")], GOAL, "How many {i} must be sold to reach the goal?\nHow many {i} must be sold at least?\nHow many {i} do they have to sell for the rest?\nWhat is the smallest number of {i} that must be sold?", "", 1.4)]
contrast("funds", FUNDS + STALLS, 1.3)
