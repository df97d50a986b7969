"""Contrast sets about pay by the hour with overtime, deductions and something to save for; one-off fees and monthly prices, rent and
deposit; simple interest and what is made of it; meters, fuel and tariffs with a base charge.
"""
from .plain_contrast_d_base import UP, Fraction, a_, ask, bare, cap, cash, contrast, short, two, unit, until

# -- pay by the hour -----------------------------------------------------------------------------------------------------------
JOBS = ["waiter", "cashier", "gardener", "cleaner", "nurse", "driver", "plumber", "lifeguard", "cook", "packer", "painter", "mechanic", "tutor", "florist", "clerk"]


def wage(d):
    """`h` hours at `a`, `e` more at `q`, `s` in all; `w` is taken off; `p` percent."""
    while True:
        h, e = d.rng.randint(6, 40), d.rng.randint(2, 12)
        a = d.rng.randint(8, 32) * 100 + d.pick([0, 0, 0, 50, 20, 80])
        q = a + d.pick([100, 150, 200, 300, 400, 500, 600])
        p = d.pick(["5", "10", "12", "15", "20", "25", "30"])
        t = h * a
        if (Fraction(t) * int(p) / 100).denominator == 1 and t > 6000:
            break
    w = d.int(5, max(6, t // 400)) if t < 40000 else d.int(10, t // 500)
    return cash(d, dict(h=h, e=e, s=h + e, k=d.rng.randint(3, 6), job=d.pick(JOBS), p=p, pc=p + d.pick(["%", "%", " percent"])), a=two(a), q=two(q), w=str(w), x=str(t // 100 + d.int(10, 400)))


PLAIN = """
{n} works {h} hours at {A} an hour.
{n} earns {A} per hour and works {h} hours.
{n} is paid {A} for every hour. This week {he} worked {h} hours.
The {job} gets {A} an hour. She worked for {h} hours.
I work {h} hours for {A} an hour.
My hourly pay is {A}. I worked {h} hours.
For {h} hours of work the pay is {A} per hour.
{h} hours at {A} each are paid.
In a week {n} puts in {h} hours, and each hour brings {A}.
{A} an hour, {h} hours.
A student works {h} hours in a shop that pays {A} an hour.
The hourly wage is {A}, the week has {h} working hours.
{n}'s wage is {A} per hour; {he} did {h} hours.
We get {A} an hour and work {h} hours.
"""
EARNS = """
How much does {n} earn?
What is the pay?
How much is earned?
How much is paid for the week?
What do I earn?
How much money do we get?
Find the wage before anything is taken off.
What is the total pay?
pay?
"""
NET = """
{W} is taken off for tax. How much is left?
{W} is deducted. What remains?
!I pay {W} for the bus. How much do I keep?
{n} pays {W} for insurance. How much is left?
How much is left after a deduction of {W}?
After {W} for the canteen, how much remains?
!We hand over {W} for uniforms. How much have we left?
What is left if {W} is kept back?
!minus {W}. left?
"""
NET_P = """
{pc} is taken off for tax. How much is left?
{pc} is deducted. What remains?
!I put {pc} aside. How much do I keep?
{n} pays {pc} of it for rent. How much is left?
How much is left after a deduction of {pc}?
What is left if {pc} is kept back?
!minus {pc} tax. left?
"""
TAX_P = """
{pc} is taken off for tax. How much is the tax?
{pc} is deducted. How much money is that?
!I put {pc} aside. How much do I put aside?
{n} pays {pc} of it for rent. How much is the rent?
How much is a deduction of {pc}?
How much is kept back if it is {pc}?
!{pc} tax. how much tax?
"""
WANT = """
{n} needs {X}. How much is missing?
!I want {X}. How much more do I need?
The goal is {X}. How much is still missing?
How much is missing from {X}?
!We need {X} in all. How much are we short?
How much more is needed for a bike of {X}?
"""
BONUS = """
There is a bonus of {W}. How much is it in all?
{n} also gets {W} in tips. How much does {he} get altogether?
!I also get {W} for the bus. How much do I get in all?
With {W} in tips, how much is it?
How much is it together with a bonus of {W}?
!{W} of tips on top. total?
"""
PAY = ("The pay is {h} hours times {a}.", "{h}*{a}")
PAYQ = lambda what: ("Asked: " + what + ". " + PAY[0], PAY[1])     # noqa: E731
WAGES = [ask(wage, [PAY], PLAIN, EARNS, "", 1.2), ask(wage, [PAYQ("what is left"), ("What is left is {r1} minus {w}.", "{r1}-{w}")], PLAIN, NET, "", 1.7), ask(wage, [PAYQ("what is left"), ("What is left is 100 minus {p} percent of {r1}.", "{r1}*(100-{p})/100")], PLAIN, NET_P, "", 1.4),
         ask(wage, [PAYQ("the part"), ("{p}% of {r1} is {r1} times {p} divided by 100.", "{r1}*{p}/100")], PLAIN, TAX_P, "", 1.2), ask(wage, [PAYQ("what is missing"), ("What is missing is {x} minus {r1}.", "{x}-{r1}")], PLAIN, WANT, "", 1.3), ask(wage, [PAYQ("the total"), ("The total is {r1} plus {w}.", "{r1}+{w}")], PLAIN, BONUS, "", 1.1)]
# overtime: told as more hours, or as all hours and the normal ones among them
MORE_H = """
{n} works {h} hours at {A} an hour and {e} hours of overtime at {Q} an hour.
The {job} gets {A} for each of {h} normal hours and {Q} for each of {e} overtime hours.
{h} hours are paid at {A}, and {e} more hours at {Q}.
I worked {h} hours at {A} an hour, plus {e} hours at {Q} on Sunday.
Normal pay is {A} an hour, overtime {Q}. {n} has {h} normal hours and {e} hours of overtime.
{h} hours at {A}, {e} overtime hours at {Q}.
{n} earns {A} an hour on weekdays and {Q} on Sundays. {He} works {h} hours on weekdays and {e} on Sunday.
On top of {h} hours at {A} per hour, {n} does {e} hours of overtime for {Q} each.
Our shift is {h} hours at {A} an hour, and then {e} extra hours at {Q} an hour.
"""
IN_ALL = """
{n} works {s} hours. The first {h} are paid at {A} an hour, every hour after that at {Q}.
The {job} worked {s} hours. Up to {h} hours the pay is {A} an hour, above that {Q}.
Normal pay is {A} an hour for the first {h} hours and {Q} for each further hour. {n} works {s} hours in all.
I worked {s} hours this week. {h} of them were paid at {A} an hour, the others at {Q}.
{s} hours in all: the first {h} at {A} each, the rest at {Q} each.
A cleaner gets {A} an hour, but {Q} an hour for all hours over {h}. This week it was {s} hours.
For up to {h} hours a week {n} gets {A} an hour, and for overtime {Q}. {He} worked {s} hours altogether.
We worked {s} hours. After {h} hours the rate goes up from {A} to {Q} an hour.
"""
BOTH = """
How much does {n} earn in all?
What is the whole pay?
How much is paid altogether?
What is the total pay?
What do I earn altogether?
How much do we get in all?
Find the pay with overtime.
total pay?
""".replace("Find the pay with overtime.", "Find the pay for all hours.")
JUST_OVER = """
How much of it is for the extra hours?
What is paid for the hours at {Q} alone?
How much is earned at the higher rate?
How much do the hours at {Q} bring?
Without the hours at {A}, how much is it?
Find the pay for the dearer hours only.
"""
JUST_NORMAL = """
How much of it is for the hours at {A}?
What is paid for the hours at the lower rate?
How much is earned at the lower rate?
Without the hours at {Q}, how much is it?
Find the pay for the hours at {A} only.
"""
OVER_H = ("The overtime is {s} minus {h} hours.", "{s}-{h}")
BOTH_H = "The pay is the normal hours and the overtime hours, each times its rate."
WAGES += [ask(wage, [(BOTH_H, "{h}*{a}+{e}*{q}")], MORE_H, BOTH, "", 1.3), ask(wage, [("Asked: the pay. " + OVER_H[0], OVER_H[1]), (BOTH_H, "{h}*{a}+{r1}*{q}")], IN_ALL, BOTH, "", 2), ask(wage, [("The pay is {e} hours times {q}.", "{e}*{q}")], MORE_H, JUST_OVER, "", 0.8),
          ask(wage, [("Asked: the overtime pay. " + OVER_H[0], OVER_H[1]), ("The pay is {r1} hours times {q}.", "{r1}*{q}")], IN_ALL, JUST_OVER, "", 1.2), ask(wage, [PAY], MORE_H + IN_ALL, JUST_NORMAL, "", 0.8),
          ask(wage, [("Asked: what is left. " + BOTH_H, "{h}*{a}+{e}*{q}"), ("What is left is {r1} minus {w}.", "{r1}-{w}")], MORE_H, NET, "", 1.2)]
DAYS = """
{n} works {e} hours a day on {k} days at {A} an hour.
On each of {k} days {n} works {e} hours. {He} gets {A} an hour.
The {job} is there {k} days for {e} hours each and gets {A} an hour.
I work {k} days of {e} hours for {A} an hour.
{k} days with {e} hours each at {A} an hour.
At {A} an hour, {e} hours are worked on each of {k} days.
We work {e} hours on every one of {k} days for {A} an hour.
"""
HRS = ("The hours are {e} times {k} days.", "{e}*{k}")
R_PAY = ("The pay is {r1} hours times {a}.", "{r1}*{a}")
SMALL_W = until(wage, lambda v: v["e"] > 2 and int(v["w"]) < v["e"] * v["k"] * 6 and v["e"] < 10)
WAGES += [ask(SMALL_W, [("Asked: the pay. " + HRS[0], HRS[1]), R_PAY], DAYS, EARNS.replace("for the week", "for all that"), "", 1.4), ask(SMALL_W, [("Asked: what is left. " + HRS[0], HRS[1]), R_PAY, ("What is left is {r2} minus {w}.", "{r2}-{w}")], DAYS, NET, "", 1.3),
          ask(bare(SMALL_W), [HRS], DAYS, "How many hours is that?\nHow many hours are worked in all?\nFind the number of hours.\nHow many hours altogether?", "", 0.5), ask(SMALL_W, [("The pay is {e} hours times {a}.", "{e}*{a}")], DAYS, "How much is earned on one day?\nWhat is the pay for a single day?\nHow much does {n} get a day?\nHow much do I earn each day?\nHow much is it per day?", "", 0.7)]


# weeks until there is enough
def saves(d, kept=False):
    per = d.pick(["week", "week", "month", "day"])
    a = d.rng.randint(5, 90)
    b, s = d.rng.randint(1, a - 2), d.rng.randint(5, 300)
    w = d.rng.randint(2, 40)
    each = a - b if kept else a
    g = (0 if kept else s) + (d.rng.randint(3, 30) * each if d.chance(0.4) else d.rng.randint(3 * each, 30 * each))
    k = d.rng.randint(3, 20)
    it = d.pick(["a bike", "a guitar", "a tablet", "a trip", "a sofa", "a camera", "a drum kit", "a tent", "a games console", "a skateboard", "a saxophone", "a telescope"])
    return cash(d, dict(per=per, it=it, It=cap(it), k=k, each=d.pick([f"a {per}", f"every {per}", f"each {per}", f"per {per}"])), a=str(a), b=str(b), s=str(s), g=str(g), h=str(a - b))


def saving(d):
    return saves(d)


def keeping(d):
    return saves(d, True)


START = """
{n} has {S} and saves {A} {each}.
{n} has saved {S} already and puts {A} aside {each}.
I have {S} and add {A} {each}.
There is {S} in the box, and {A} is added {each}.
We have {S} saved and put away {A} {each}.
{S} is there now; {A} comes in {each}.
On {n}'s account there is {S}, and {each} {he} pays in another {A}.
Starting with {S}, {n} saves {A} {each}.
"""
FROM_0 = """
{n} saves {A} {each}.
{n} puts {A} aside {each}.
I save {A} {each} and have nothing yet.
The box is empty, and {A} is put in {each}.
We put away {A} {each}.
{A} is saved {each}.
{n} keeps {A} of {his} money {each}.
"""
NET_S = """
{n} gets {A} {each} and spends {B} of it; the rest is saved.
{n} earns {A} {each}, pays out {B} and saves what is left.
I get {A} {each}, {B} of that goes on food, and I save the rest.
{A} comes in {each} and {B} goes out; the rest is put aside.
We take in {A} {each}, spend {B} and save the remainder.
Of {A} {each}, {B} is spent and the rest kept.
"""
WEEKS = """
After how many {per}s is there {G}?
How many {per}s does it take to get {it} for {G}?
In how many {per}s is {G} reached?
{It} costs {G}. How many {per}s does it take?
{n} wants {it} for {G}. How many {per}s must {he} save?
!I want {it} for {G}. How many {per}s do I need?
!We need {G} for {it}. How many {per}s is that?
How many {per}s until {G} is there?
!goal {G}. how many {per}s?
"""
HAVE = """
How much is there after {k} {per}s?
How much is saved in {k} {per}s?
How much money is it {k} {per}s later?
How much does {n} have after {k} {per}s?
How much will I have in {k} {per}s?
How much have we got {k} {per}s from now?
Find the sum after {k} {per}s.
after {k} {per}s?
"""
MISS = """
{It} costs {G}. How much is missing now?
How much is still missing from {G} today?
{n} wants {it} for {G}. How much does {he} still need?
!I want {it} for {G}. How much is missing at the moment?
!We need {G} for {it}. How much is still missing?
How much more than what is there now does {it} for {G} take?
""".replace("How much more than what is there now does {it} for {G} take?", "How much must still be saved for {it} of {G}?")
ADDED = """
How much is added in {k} {per}s?
How much more is it after {k} {per}s?
By how much does the money grow in {k} {per}s?
How much comes in over {k} {per}s?
What do the payments of {k} {per}s come to, without the {S}?
How much is put aside in the next {k} {per}s alone?
"""
GOES = """
How much is spent in {k} {per}s?
What do the expenses of {k} {per}s come to?
How much money goes out in {k} {per}s?
How much is not saved in {k} {per}s?
"""
NUMBER = lambda a, b: ("The number of {per}s is " + a + " divided by " + b + UP, "ceil(" + a + "/" + b + ")")     # noqa: E731
KEEP = ("What is left each {per} is {a} minus {b}.", "{a}-{b}")
SAVING = [ask(bare(saving), [("Asked: how many {per}s. What is missing is {g} minus {s}.", "{g}-{s}"), NUMBER("{r1}", "{a}")], START, WEEKS, "", 2), ask(bare(saving), [NUMBER("{g}", "{a}")], FROM_0, WEEKS, "", 1.2), ask(bare(keeping), [("Asked: how many {per}s. " + KEEP[0], KEEP[1]), NUMBER("{g}", "{r1}")], NET_S, WEEKS, "", 1.7),
          ask(saving, [("The total is {s} plus {k} times {a}.", "{s}+{k}*{a}")], START, HAVE.replace("How much is saved in {k} {per}s?\n", ""), "", 1.4), ask(saving, [("{k} times {a}.", "{k}*{a}")], FROM_0, HAVE, "", 0.8), ask(saving, [("{k} times {a}.", "{k}*{a}")], START, ADDED, "", 0.8), ask(keeping, [("{k} times {b}.", "{k}*{b}")], NET_S, GOES, "", 0.6), ask(keeping, [("Asked: what is saved. " + KEEP[0], KEEP[1]), ("{k} times {r1}.", "{k}*{r1}")], NET_S, HAVE, "", 1.3), ask(saving, [("What is missing is {g} minus {s}.", "{g}-{s}")], START, MISS, "", 1)]
HALF_MORE = """
{n} earns {A} an hour. Overtime is paid at time and a half. {He} works {h} normal hours and {e} hours of overtime.
The {job} works {h} hours at {A} an hour and {e} overtime hours at one and a half times that.
For {h} hours I get {A} an hour, and for {e} more hours one and a half times as much.
{h} normal hours at {A}, {e} hours of overtime at time and a half.
Overtime counts one and a half times. {n} has {h} hours at {A} and {e} hours of overtime.
We work {h} hours at {A} per hour plus {e} hours of overtime at time and a half.
"""
DOUBLE = """
{n} earns {A} an hour. Overtime is paid double. {He} works {h} normal hours and {e} hours of overtime.
The {job} works {h} hours at {A} an hour and {e} hours on Sunday at twice that.
For {h} hours I get {A} an hour, and for {e} more hours double pay.
{h} normal hours at {A}, {e} hours of overtime at double time.
Sundays are paid twice. {n} has {h} weekday hours at {A} and {e} hours on a Sunday.
We work {h} hours at {A} per hour plus {e} hours of overtime at the double rate.
"""
EXTRA = "How much of it is for the overtime?\nHow much does the overtime bring?\nWhat is paid for the overtime alone?\nFind the pay for the overtime only.\nWithout the normal hours, how much is it?"
OVER_X = lambda x: [ask(wage, [(BOTH_H, "{h}*{a}+{e}*{a}*" + x)], HALF_MORE if x == "1.5" else DOUBLE, BOTH, "", 1), ask(wage, [("The pay is {e} hours times {a} times " + x + ".", "{e}*{a}*" + x)], (HALF_MORE if x == "1.5" else DOUBLE).replace("on Sunday", "of overtime").replace("on a Sunday", "of overtime").replace("Sundays are paid twice", "Overtime is paid twice").replace("weekday", "normal"), EXTRA, "", 0.6)]     # noqa: E731
RATE = """
{n} earns {A} an hour.
{n} is paid {A} for every hour of work.
The {job} gets {A} an hour.
I get {A} an hour.
My hourly wage is {A}.
We earn {A} per hour.
Each hour of work brings {A}.
{A} an hour.
"""
HOURS_TO = """
How many hours must {n} work to get {X}?
How many full hours of work does it take to earn {X}?
A bike costs {X}. How many whole hours of work is that?
After how many full hours is there at least {X}?
How many hours must I work for {X}?
{X} is needed. How many full hours of work are enough?
How many hours do we have to work for at least {X}?
"""
WAGES += OVER_X("1.5") + OVER_X("2") + [ask(bare(wage), [("The number of hours is {x} divided by {a}" + UP, "ceil({x}/{a})")], RATE, HOURS_TO, "", 1), ask(wage, [PAY], RATE, "What is the pay for {h} hours?\nHow much is it for {h} hours?\n{n} works {h} hours. How much does {he} get?\n!I worked {h} hours. What do I get?\nHow much do {h} hours bring?\n{h} hours: how much?", "", 0.7)]
# two people: the same pay for other hours, other pay for the same hours
SAME_PAY = """
{n} works {h} hours and {m} {e} hours. Both get {A} an hour.
At {A} an hour {n} works {h} hours and {m} works {e}.
{n} and {m} earn {A} per hour each. {n} is there for {h} hours, {m} for {e}.
{n} did {h} hours this week and {m} did {e}, both for {A} an hour.
Both are paid {A} an hour. {n}: {h} hours, {m}: {e} hours.
"""
SAME_HOURS = """
{n} earns {A} an hour and {m} {Q} an hour. Both work {h} hours.
{n} and {m} work {h} hours each. {n} gets {A} an hour, {m} gets {Q}.
For {h} hours of work each, {n} is paid {A} an hour and {m} {Q}.
{n} is paid {A} per hour, {m} {Q}. Each of them works {h} hours.
"""
TWO_ALL = "How much do both earn together?\nWhat do {n} and {m} get altogether?\nHow much is paid to the two in all?\nWhat is their pay together?\nFind the pay of both together."
TWO_N = "How much does {n} earn?\nWhat is {n} paid?\nWhat does {n} get for the week?\nFind the pay of {n}."
TWO_M = TWO_N.replace("{n}", "{m}")
N_OVER = "How much more does {n} earn than {m}?\nHow much less does {m} get than {n}?\nBy how much is the pay of {n} higher?\nWhat is the difference between their pay?"
M_OVER = "How much more does {m} earn than {n}?\nHow much less does {n} get than {m}?\nBy how much is the pay of {m} higher?\nWhat is the difference between their pay?"
H_MORE = until(wage, lambda v: v["h"] > v["e"])
WAGES += [ask(wage, [("Asked: the pay. The hours are {h} plus {e}.", "{h}+{e}"), R_PAY], SAME_PAY, TWO_ALL, "", 0.8), ask(H_MORE, [("Asked: the difference. Larger {h}, smaller {e}. {h} minus {e}.", "{h}-{e}"), R_PAY], SAME_PAY, N_OVER, "", 0.8), ask(wage, [PAY], SAME_PAY + SAME_HOURS, TWO_N, "", 0.5), ask(wage, [("The pay is {e} hours times {a}.", "{e}*{a}")], SAME_PAY, TWO_M, "", 0.5),
          ask(wage, [("The pay is {h} hours times {q}.", "{h}*{q}")], SAME_HOURS, TWO_M, "", 0.5), ask(wage, [("Asked: the pay. Together they get {a} plus {q}.", "{a}+{q}"), ("The pay is {h} hours times {r1}.", "{h}*{r1}")], SAME_HOURS, TWO_ALL, "", 0.8), ask(wage, [("Asked: the difference. Larger {q}, smaller {a}. {q} minus {a}.", "{q}-{a}"), ("The pay is {h} hours times {r1}.", "{h}*{r1}")], SAME_HOURS, M_OVER, "", 0.8)]
contrast("pay", WAGES + SAVING, 1.8)


# -- once and every month ------------------------------------------------------------------------------------------------------
# what|the one-off part|unit|units|few|many|once from|to|each from|to
ONCE = [o.split("|") for o in """gym|joining fee|month|months|3|24|10|90|12|60;dance school|registration fee|month|months|3|18|10|60|20|70;phone contract|connection charge|month|months|6|24|10|60|8|45;broadband contract|set-up fee|month|months|6|24|15|80|18|60;music school|enrolment fee|lesson|lessons|4|30|10|50|12|45;swimming course|admission fee|lesson|lessons|4|20|5|30|8|25
storage room|key fee|month|months|2|18|10|40|25|120;bike hire|booking fee|day|days|2|14|4|20|8|30;tool hire|cleaning fee|day|days|2|10|5|30|12|60;holiday flat|cleaning fee|night|nights|2|14|20|90|45|160;allotment|entry fee|year|years|2|9|20|90|30|140;language course|test fee|week|weeks|4|20|10|60|15|80;film club|membership fee|film|films|3|30|5|30|3|9
streaming service|sign-up fee|month|months|3|24|5|25|6|20;parking space|gate card fee|month|months|3|24|10|40|30|140;tennis club|joining fee|year|years|2|8|30|150|60|300;climbing hall|card fee|visit|visits|3|30|4|15|6|18;meal box|starter fee|week|weeks|3|20|5|25|20|70""".replace("\n", ";").split(";")]


def once(d):
    while True:
        o, fee, u, us, lo, hi, f1, f2, p1, p2 = d.pick(ONCE)
        k, f = d.rng.randint(int(lo), int(hi)), d.rng.randint(int(f1), int(f2)) * 100
        p = d.rng.randint(int(p1), int(p2)) * 100 + d.pick([0, 0, 0, 50, 99])
        g = d.rng.randint(1, 3)
        if f != p and g < k - 1:
            break
    t = f + k * p
    return cash(d, dict(o=o, O=cap(a_(o)), ao=a_(o), fee=fee, u=u, us=us, k=k, g_=g, gs=f"{g} {u if g == 1 else us}", free=f"The first {u} is free" if g == 1 else f"The first {g} {us} are free", per=d.pick([f"a {u}", f"per {u}", f"for each {u}", f"for every {u}"]).replace("a hour", "an hour")), f=two(f), p=two(p), s=two(t), w=str(d.rng.randint(2, max(3, t // 1000))))


FEE = """
{O} costs {P} {per}, plus a {fee} of {F} once.
{O} takes a {fee} of {F} and then {P} {per}.
{n} pays a {fee} of {F} for {ao} and {P} {per}.
The {fee} for {ao} is {F}, the price {P} {per}.
For {ao} one pays {F} at the start and {P} {per}.
My {o} costs {P} {per}. At the beginning I paid a {fee} of {F}.
{o}: {fee} {F}, then {P} {per}.
There is a {fee} of {F}, paid only once; after that the {o} is {P} {per}.
We have {ao} at {P} {per}, with a {fee} of {F} on top.
{P} {per} and a single {fee} of {F}: that is the price of {ao}.
The price of {ao} is {P} {per}; besides, {F} has to be paid once as a {fee}.
"""
IN_K = """
What do {k} {us} cost in all?
What is paid for {k} {us} altogether?
How much is it for {k} {us}, with the {fee}?
What does {n} pay for {k} {us} in all?
How much do I pay for {k} {us}, everything included?
How much do we pay in {k} {us} altogether?
Find the total for {k} {us}.
How much money is it for {k} {us}, the {fee} included?
{k} {us}, total?
"""
NO_FEE = """
What do {k} {us} cost without the {fee}?
How much is it for {k} {us} if the {fee} is left out?
Not counting the {fee}, what is paid for {k} {us}?
How much do {k} {us} cost apart from the {fee}?
What would {k} {us} cost if there were no {fee}?
"""
NEXT = """
What is paid for the first {u}, with the {fee}?
How much is the very first {u}, everything included?
What does {n} pay for the first {u} in all?
How much must be paid for one {u} and the {fee}?
Find the cost of the first {u} with the {fee}.
"""
UNITS = """
{n} has paid {S} in all. How many {us} was that?
For {S} in all, how many {us} is it?
So far {S} has been paid altogether. How many {us} is that?
!I have paid {S} in all. How many {us} have I had?
!We paid {S} with the {fee}. How many {us} was that?
How many {us} can be paid with {S}, the {fee} included?
"""
FREE_M = """
{free}. What do {k} {us} cost altogether, with the {fee}?
{free}, but the {fee} must be paid. What is paid for {k} {us} in all?
{free}. What is the total for {k} {us} and the {fee}?
If {free_}, how much is it for {k} {us} with the {fee}?
"""
OFF_FEE = """
A voucher takes {W} off the total. What do {k} {us} cost then?
With {W} off the total, how much is it for {k} {us}?
{n} has a coupon for {W}. What does {he} pay for {k} {us} in all?
!I get {W} back after {k} {us}. What have I paid in the end?
"""
FEE_Q = """
{O} costs {P} {per} plus a {fee}. For {k} {us} {n} pays {S} in all.
{n} paid {S} for {k} {us} of {ao} at {P} {per}, the {fee} included.
{k} {us} come to {S}. That is {P} {per} and a {fee}.
My {o} was {S} for {k} {us}. Each {u} costs {P}, and there was a {fee}.
{o}: {P} {per} and a {fee}, {S} for {k} {us}.
""".replace("{k} {us} of {ao} at", "{k} {us} ({o}) at")
PER_Q = """
{O} costs so much {per} plus a {fee} of {F}. For {k} {us} {n} pays {S} in all.
{n} paid {S} for {k} {us} ({o}), a {fee} of {F} included.
{k} {us} come to {S}. That includes a {fee} of {F}.
My {o} was {S} for {k} {us}. {F} of that was the {fee}.
{o}: {fee} {F}, {S} in all for {k} {us}.
"""


def free(draw):
    def drawn(d):
        v = draw(d)
        return {**v, "free_": v["free"][0].lower() + v["free"][1:]}
    return drawn


FO = free(once)
EQ = ("Call the number of {us} x. The equation is {f}+{p}x={s}.", "solve({f}+{p}x={s})")
FEES = [ask(FO, [("The total is {f} plus {k} times {p}.", "{f}+{k}*{p}")], FEE, IN_K, "", 2), ask(FO, [("{k} times {p}.", "{k}*{p}")], FEE, NO_FEE, "", 1.2), ask(FO, [("{f} plus {p}.", "{f}+{p}")], FEE, NEXT, "", 0.9), ask(bare(FO), [EQ], FEE, UNITS, "", 1.5, answer="{f} + {p}x = {s} gives x = {s1}.", box="{s1}"),
        ask(FO, [("Asked: the total. The {us} paid are {k} minus {g_}.", "{k}-{g_}"), ("The total is {f} plus {r1} times {p}.", "{f}+{r1}*{p}")], FEE, FREE_M, "", 1.3), ask(FO, [("The total is {f} plus {k} times {p}, minus {w}.", "{f}+{k}*{p}-{w}")], FEE, OFF_FEE, "", 1),
        ask(FO, [("Asked: the fee. {k} times {p}.", "{k}*{p}"), ("The fee is {s} minus {r1}.", "{s}-{r1}")], FEE_Q, "How much is the {fee}?\nHow high is the {fee}?\nWhat was the {fee}?\nFind the {fee}.\nHow much of it was for the {fee}?\n{fee}?", "", 1.3),
        ask(FO, [("Asked: the price of one. The rest is {s} minus {f}.", "{s}-{f}"), ("One costs {r1} divided by {k}.", "{r1}/{k}")], PER_Q, "How much is one {u}?\nWhat does each {u} cost?\nWhat is the price {per1}?\nFind the price of a single {u}.\nHow much is it per {u}?".replace("{per1}", "per {u}"), "", 1.3)]


# rent and deposit
def rent(d):
    p, m, k = d.rng.randint(25, 180) * 10, d.rng.randint(2, 4), d.rng.randint(2, 18)
    w, b = d.int(20, 400), d.rng.randint(4, 30) * 10
    word = d.pick([f"{m} months' rent", f"{m} months' rent", f"{m} times the monthly rent"])
    return cash(d, dict(m_=m, k=k, dep=word, home=d.pick(["flat", "room", "house", "shop", "studio", "apartment", "office", "cottage"])), whole=True, p=str(p), w=str(w), b=str(b), s=str(p * k + w))


RENT = """
The rent for a {home} is {P} a month. The deposit is {dep}.
{n} rents a {home} for {P} a month and pays a deposit of {dep}.
A {home} costs {P} a month, and the landlord wants a deposit of {dep}.
A tenant pays {P} a month for a {home} and leaves {dep} as a deposit.
I rent a {home} at {P} per month; the deposit is {dep}.
We pay {P} rent a month for our {home}. At the start there was a deposit of {dep}.
{home}: {P} a month, deposit {dep}.
"""
DEPOSIT = "How much is the deposit?\nWhat does the deposit come to?\nHow much money is the deposit?\nFind the deposit.\nHow much is left with the landlord as a deposit?\ndeposit?"
AT_START = "What is paid at the start for the deposit and the first month together?\nHow much are the deposit and the first month's rent together?\nHow much money is needed for the deposit plus one month of rent?\nHow much must be paid for the deposit and one month?\ndeposit and first month together?"
RETURNED = "At the end {W} is kept for repairs. How much of the deposit comes back?\nThe landlord keeps {W} of the deposit. How much is paid back?\nHow much of the deposit is returned if {W} is kept for cleaning?\n{W} is taken from the deposit for a broken door. How much is given back?"
RENTED = "How much rent is paid in {k} months?\nWhat is the rent for {k} months without the deposit?\nHow much is paid in rent over {k} months?\nNot counting the deposit, how much are {k} months?\nrent for {k} months?"
YEARLY = "How much rent is paid in a year?\nWhat is the rent for one year?\nHow much is a year's rent?\nWhat is paid in rent over a year?"
BILLS = "Heating is {B} more each month. What is paid for {k} months with it, the deposit not counted?\nThere is {B} for bills every month as well. How much are rent and bills for {k} months?\nWith {B} a month for water and power, how much is it for {k} months without the deposit?"
DEP = ("The deposit is {m_} times {p}.", "{m_}*{p}")
RENTS = [ask(rent, [DEP], RENT, DEPOSIT, "", 1), ask(rent, [("Asked: the total. " + DEP[0], DEP[1]), ("The total is {r1} plus {p}.", "{r1}+{p}")], RENT, AT_START, "", 1.3), ask(rent, [("Asked: what is left. " + DEP[0], DEP[1]), ("What is left is {r1} minus {w}.", "{r1}-{w}")], RENT, RETURNED, "", 1.3),
         ask(rent, [("{k} times {p}.", "{k}*{p}")], RENT, RENTED, "", 1), ask(rent, [("A year has 12 months: {p} times 12.", "{p}*12")], RENT, YEARLY, "", 0.7), ask(rent, [("Asked: the total. Each month it is {p} plus {b}.", "{p}+{b}"), ("{k} times {r1}.", "{k}*{r1}")], RENT, BILLS, "", 1.1)]


# members and single visits
def member(d):
    while True:
        k, p, q = d.rng.randint(3, 24), d.rng.randint(15, 90) * 100, d.rng.randint(4, 18) * 100 + d.pick([0, 0, 50])
        if k * q != p:
            break
    return cash(d, dict(k=k, dearer=k * q > p, o=d.pick(["pool", "gym", "sauna", "museum", "ice rink", "zoo", "climbing hall", "cinema", "bus", "car wash"]), when=d.pick(["a month", "a year", "a season"])), p=two(p), q=two(q))


PASS = """
A pass for the {o} costs {P} {when}. Each single time costs {Q}. {n} goes {k} times in that time.
Without a pass {n} pays {Q} for the {o} each time, with a pass {P} {when}. {He} goes {k} times in it.
At the {o} it is {Q} a time, or {P} for {when} with a card. In that time {n} goes {k} times.
I use the {o} {k} times. One time is {Q}, and the pass is {P} for the whole time.
{o}: {Q} each time or {P} for a pass; {k} times.
"""
CHEAP = "How much is saved with the pass?\nHow much cheaper is the pass?\nHow much does the pass save?\nBy how much is it cheaper to have the pass?"
DEAR = "How much is saved without the pass?\nHow much dearer is the pass?\nBy how much is it cheaper to pay each time?\nHow much more does the pass cost than paying each time?"
SINGLY = ("Asked: the difference. {k} times {q}.", "{k}*{q}")
PASSES = [ask(until(member, lambda v: v["dearer"]), [SINGLY, ("The difference is {r1} minus {p}.", "{r1}-{p}")], PASS, CHEAP, "", 1.2), ask(until(member, lambda v: not v["dearer"]), [SINGLY, ("The difference is {p} minus {r1}.", "{p}-{r1}")], PASS, DEAR, "", 1), ask(member, [("{k} times {q}.", "{k}*{q}")], PASS, "What is paid without the pass?\nHow much would it be without a pass?\nHow much is it if every time is paid singly?\nWhat do all the single times cost?", "", 0.7)]
contrast("fees", FEES + RENTS + PASSES, 1.5)


# -- simple interest -----------------------------------------------------------------------------------------------------------
def interest(d):
    while True:
        s, p, k = d.rng.randint(2, 90) * d.pick([50, 100, 100, 200]), d.pick(["2", "3", "4", "5", "6", "8", "10", "12", "1.5", "2.5", "3.5", "4.5", "7.5"]), d.rng.randint(2, 6)
        i = Fraction(s) * Fraction(p) / 100
        if short(i) and short(i / 12) and short(i * k) and short((s + i * k) / (12 * k)) and short((s + i) / 12):
            break
    m = d.pick([2, 3, 4, 6, 8, 9, 10])
    return cash(d, dict(p=p, pc=p + d.pick(["%", "%", "%", " percent", " per cent"]), k=k, m_=m, n_=12 * k, bank=d.pick(["a bank", "a savings bank", "a credit union", "a building society"])), a=str(s), t_=two(int((s + i * k) * 100)), i=two(int(i * k * 100)))


SAVED = """
{n} puts {A} in {bank} at {pc} simple interest a year.
{n} invests {A} at {pc} simple interest per year.
{A} is put into an account with {pc} simple interest a year.
An account holds {A} and brings {pc} simple interest a year.
I have {A} in {bank}. It pays {pc} simple interest per year.
We leave {A} in {bank} at a simple rate of {pc} a year.
{A} earns {pc} simple interest a year.
At {pc} simple interest a year, {A} lies in {bank}.
{A} at {pc} a year, simple interest.
"""
OWED = """
{n} borrows {A} at {pc} simple interest a year.
{n} takes a loan of {A}. The simple interest is {pc} a year.
A loan of {A} costs {pc} simple interest a year.
I borrowed {A} at {pc} simple interest per year.
We owe {bank} {A} at a simple rate of {pc} a year.
A shop lends {A} at {pc} simple interest a year.
{A} is lent at a simple interest of {pc} a year.
Loan {A}, {pc} a year, simple interest.
"""
ONLY_I = """
How much interest is it in {k} years?
What is the interest for {k} years?
Only the interest: how much is it after {k} years?
How much interest comes up over {k} years?
How much is added in {k} years?
Find the interest alone for {k} years.
{k} years, interest only?
"""
WITH_I = """
How much is it altogether after {k} years?
What is the sum with interest after {k} years?
With the interest, how much is it after {k} years?
How much are money and interest together after {k} years?
Find the total with the interest for {k} years.
{k} years, total?
"""
BACK_I = """
How much must be paid back after {k} years?
How much is owed after {k} years?
What is paid back in all after {k} years?
How much is the whole debt after {k} years?
Find what has to be given back after {k} years.
"""
YEAR_1 = """
How much interest is it in one year?
What is the interest for a year?
How much is added in a year?
Find one year's interest.
How much interest comes each year?
"""
MONTH_1 = """
How much interest is that a month?
What is the interest per month?
How much interest is it for one month?
Find the monthly interest.
How much interest comes each month?
interest per month?
"""
MONTHS = """
How much interest is it for {m_} months?
What is the interest after {m_} months?
How much interest comes up in {m_} months?
Find the interest for {m_} months.
interest for {m_} months?
"""
RATES_ = """
It is paid back with interest in {k} years, in equal monthly payments. How much is paid each month?
With the interest for {k} years it is paid back in {n_} equal monthly payments. How much is each?
After adding the interest for {k} years, the debt is split into {n_} equal payments. How much is one payment?
What is each of {n_} equal payments if the interest is for {k} years?
Interest for {k} years is added, then the sum is paid in {n_} equal parts. How much is each part?
"""
RATES_12 = RATES_.strip().split("\n")[0]
RATES_N = "\n".join(RATES_.strip().split("\n")[1:])
SI = ("Simple interest is {a} times {p} percent times {k} years.", "{a}*{p}*{k}/100")
ALL_I = ("The total is {a} plus the interest {r1}.", "{a}+{r1}")
ONE_Y = "{p}% of {a} is {a} times {p} divided by 100."
SHORT_M = until(interest, lambda v: short(Fraction(v["a"]) * Fraction(v["p"]) * v["m_"] / 1200))
TOTALS = """
{n} put {A} in {bank}. After {k} years of simple interest it is {T}.
{A} at simple interest has become {T} in {k} years.
An account held {A} and, {k} years later, {T} with simple interest.
I lent {A} and got {T} back after {k} years, with simple interest.
{A} was borrowed and {T} paid back after {k} years of simple interest.
"""


def told(d):
    v = interest(d)
    return {**v, "T": v["T_"]}


INTEREST = [ask(interest, [("Asked: the interest. " + SI[0], SI[1])], SAVED + OWED, ONLY_I, "", 2), ask(interest, [SI, ALL_I], SAVED, WITH_I, "", 1.7), ask(interest, [SI, ALL_I], OWED, BACK_I, "", 1.7), ask(interest, [("Asked: the interest. " + ONE_Y, "{a}*{p}/100")], SAVED + OWED, YEAR_1, "", 0.9),
            ask(interest, [("Asked: the interest a month. " + ONE_Y, "{a}*{p}/100"), ("A year has 12 months: {r1} divided by 12.", "{r1}/12")], SAVED + OWED, MONTH_1, "", 1.5), ask(SHORT_M, [("Asked: the interest. Simple interest is {a} times {p} percent times {m_} months (÷ 12).", "{a}*{p}*{m_}/100/12")], SAVED + OWED, MONTHS, "", 1.3),
            ask(interest, [SI, ALL_I, ("Each payment is {r2} divided by {n_}.", "{r2}/{n_}")], OWED, RATES_N, "", 1.5), ask(interest, [SI, ALL_I, ("Each payment is {r2} divided by 12 times {k} months.", "{r2}/(12*{k})")], OWED, RATES_12, "", 0.7),
            ask(told, [("The interest is {t_} minus {a}.", "{t_}-{a}")], TOTALS, "How much interest is that?\nHow much interest was it in all?\nWhat is the interest?\nFind the interest for the whole time.", "", 0.9), ask(told, [("Asked: the interest a year. The interest is {t_} minus {a}.", "{t_}-{a}"), ("{r1} divided by {k}.", "{r1}/{k}")], TOTALS, "How much interest is that a year?\nHow much interest came each year?\nWhat is the interest for one year?\nFind the interest per year.", "", 1),
            ask(lambda d: {**told(d), "out": unit("%")}, [("Asked: the rate. The interest is {t_} minus {a}.", "{t_}-{a}"), ("The rate is the interest {r1} divided by {a} and by {k} years, times 100.", "{r1}/{a}/{k}*100")], TOTALS, "What is the interest rate per year?\nWhat percentage a year is that?\nFind the yearly rate in percent.\nWhich rate of interest is that?\nHow many percent a year is it?", "", 1.1)]
contrast("interest", INTEREST, 1.1)


# -- meters, tariffs and fuel ----------------------------------------------------------------------------------------------------
METERS = [m.split("|") for m in """electricity|power|kWh|kWh|60|600|5|20|12|60;gas|gas|unit|units|40|400|5|25|8|40;water|water|cubic metre|cubic metres|5|90|5|25|100|400;phone|phone|minute|minutes|30|400|6|30|3|20;mobile|mobile|text|texts|20|300|5|20|4|20;internet|internet|GB|GB|5|80|8|30|40|200;heating|heating|unit|units|30|500|10|40|6|30""".replace("\n", ";").split(";")]


def meter(read=False):
    def draw(d):
        name, _, u, us, lo, hi, f1, f2, p1, p2 = d.pick(METERS[:3] if read else METERS)
        k, m = d.rng.randint(int(lo), int(hi)), 0
        m = d.rng.randint(max(2, k // 8), max(3, k - 2))
        f, p = d.rng.randint(int(f1), int(f2)) * 100 + d.pick([0, 0, 0, 50]), d.rng.randint(int(p1), int(p2))
        p = round(p, -1) if p > 60 else p
        x = d.int(100, 9000)
        t = f + k * p
        return cash(d, dict(name=name, on="the " + name if name in ("phone", "mobile", "internet", "heating") else name, u=u, us=us, k=k, m_=m, km=k - m, x=x, y=x + k), f=two(f), p=two(p), s=two(t), w=str(d.rng.randint(1, max(2, t // 500))))
    return draw


BILL = """
An {name} bill has a base charge of {F} and {P} per {u}. {k} {us} were used.
The {name} bill is {F} a month plus {P} for each {u}. This month {n} used {k} {us}.
{n} pays {F} base charge for {on} and {P} per {u}. {He} used {k} {us}.
The base charge for {on} is {F}. Each {u} costs {P}, and {k} {us} were used.
For {on} we pay a standing charge of {F} and {P} a {u}. We used {k} {us}.
My {name} tariff: {F} basic fee and {P} per {u}. I used {k} {us}.
{k} {us} were used at {P} each; the base charge for {on} is {F}.
{name}: base charge {F}, {P} per {u}, {k} {us}.
A customer used {k} {us}. The {name} tariff is {P} a {u} plus {F} standing charge.
Every {u} is {P}, and on top there is a monthly charge of {F}. The {name} use was {k} {us}.
""".replace("An {name} bill has", "The {name} bill has")
TO_PAY = """
How much is the bill?
What is the whole bill?
How much has to be paid?
What does {n} pay in all?
How much do we pay altogether?
What do I have to pay?
Find the total with the base charge.
What is the total, base charge included?
bill?
"""
USE_ONLY = """
How much is it without the base charge?
What do the {us} alone cost?
How much of the bill is for the {us}?
Without the {F}, how much is it?
Find the cost of what was used, the base charge not counted.
How much is paid just for the {us}?
"""
INCL = """
{m_} {us} are included in the base charge. How much is the bill?
The first {m_} {us} cost nothing extra. What has to be paid in all?
{m_} of them are free. How much is the whole bill?
If the first {m_} {us} are free, how much is to be paid?
With {m_} {us} included in the {F}, what is the bill?
"""
REFUND = """
{W} has already been paid. How much is still to be paid?
There is a credit of {W}. How much is left to pay?
After {W} paid in advance, how much is still owed?
!I have already paid {W}. How much do I still owe?
How much is still to pay if {W} was paid before?
"""
BILL_S = """
The {name} bill is {S}. {F} of that is the base charge, and each {u} costs {P}.
{n}'s {name} bill of {S} has a base charge of {F} and {P} per {u}.
For {on} I paid {S}: {F} base charge and {P} for each {u}.
We paid {S} for {on}, with a base charge of {F} and {P} a {u}.
{name}: {S} in all, base charge {F}, {P} per {u}.
At {P} per {u} and a base charge of {F}, the {name} bill comes to {S}.
"""
READINGS = """
The {name} meter went from {x} to {y}. Each {u} costs {P}, and the base charge is {F}.
{n}'s {name} meter showed {x} last time and {y} now. A {u} is {P}, the standing charge {F}.
Our {name} meter read {x} before and reads {y} now. We pay {P} per {u} and a base charge of {F}.
{name}: old reading {x}, new reading {y}, {P} per {u}, base charge {F}.
At {P} per {u} plus a base charge of {F}, the {name} meter rose from {x} to {y}.
I read {x} on my {name} meter in spring and {y} in autumn. One {u} costs {P}, the base charge is {F}.
"""
USED = """
How many {us} were used?
What is the use in {us}?
How many {us} is that?
How many {us} have to be paid for?
Find the number of {us} used.
"""
MT, RD = meter(), meter(True)
TARIFF = ("The total is {f} plus {k} times {p}.", "{f}+{k}*{p}")
USE = ("The use is {y} minus {x}.", "{y}-{x}")
POWER = [ask(MT, [TARIFF], BILL, TO_PAY, "", 2), ask(MT, [("{k} times {p}.", "{k}*{p}")], BILL, USE_ONLY, "", 1.2), ask(MT, [("Asked: the total. The extra is {k} minus {m_}.", "{k}-{m_}"), ("The total is {f} plus {r1} times {p}.", "{f}+{r1}*{p}")], BILL, INCL, "", 1.8),
         ask(MT, [("Asked: what is left to pay. " + TARIFF[0], TARIFF[1]), ("{r1} minus {w}.", "{r1}-{w}")], BILL, REFUND, "", 1.3), ask(bare(MT), [("Call the number of {us} x. The equation is {f}+{p}x={s}.", "solve({f}+{p}x={s})")], BILL_S, USED, "", 1.3, answer="{f} + {p}x = {s} gives x = {s1}.", box="{s1}"), ask(MT, [("{s} minus {f}.", "{s}-{f}")], BILL_S, USE_ONLY.replace("Without the {F}, how much is it?\n", ""), "", 0.9),
         ask(RD, [("Asked: the total. " + USE[0], USE[1]), ("The total is {f} plus {r1} times {p}.", "{f}+{r1}*{p}")], READINGS, TO_PAY, "", 1.6), ask(RD, [("Asked: the cost. " + USE[0], USE[1]), ("The cost is {r1} times {p}.", "{r1}*{p}")], READINGS, USE_ONLY.replace("Without the {F}, how much is it?\n", ""), "", 1.2), ask(bare(RD), [("{y} minus {x}.", "{y}-{x}")], READINGS, USED, "", 0.7)]


def fuel(d):
    car = d.pick(["car", "van", "camper", "taxi", "truck", "delivery van", "minibus"])
    while True:
        l, k = d.rng.randint(4, 14), d.rng.randint(2, 60) * 10 + d.pick([0, 0, 0, 5])
        l = str(l) if d.chance(0.7) else f"{l}.5"
        p, x, q = d.rng.randint(110, 220), d.pick([8, 10, 12, 12.5, 15, 16, 18, 20]), d.rng.randint(2, 6)
        lit = Fraction(k) * Fraction(l) / 100
        if short(lit, 1) and short(lit * p, 0) and (lit * p) % q == 0 and lit > 1 and short(Fraction(k) / Fraction(x), 1) and short(Fraction(k) / Fraction(x) * p, 0):
            break
    t = int(lit * p)
    return cash(d, dict(car=car, k=k, l=l, x=str(x), q=q, toll=1), p=two(p), w=str(d.rng.randint(2, 40)))


PER_100 = """
A {car} needs {l} litres for 100 km. A litre costs {P}. The trip is {k} km long.
A {car} uses {l} litres per 100 km and drives {k} km. One litre is {P}.
{n} drives {k} km in a {car} that takes {l} litres per 100 km. Fuel is {P} a litre.
For a trip of {k} km the {car} burns {l} litres per 100 km at {P} a litre.
Fuel costs {P} a litre. I drive {k} km, and my {car} uses {l} litres per 100 km.
Our {car} takes {l} litres for every 100 km. We drive {k} km, a litre costs {P}.
{k} km, {l} litres per 100 km, {P} a litre.
"""
PER_L = """
A {car} goes {x} km on a litre. A litre costs {P}. The trip is {k} km long.
A {car} runs {x} km per litre and drives {k} km. One litre is {P}.
{n} drives {k} km in a {car} that does {x} km to the litre. Fuel is {P} a litre.
With one litre the {car} goes {x} km. Fuel is {P} a litre, the trip {k} km.
Fuel costs {P} a litre. I drive {k} km, and my {car} does {x} km per litre.
{k} km, {x} km per litre, {P} a litre.
"""
COST = """
What does the fuel cost?
How much is the fuel for the trip?
How much is paid for fuel?
How much does {n} pay for the fuel?
What do I spend on fuel?
How much do we pay for fuel?
Find the cost of the fuel.
fuel cost?
"""
LITRES = """
How many litres are used?
How many litres does the trip take?
How much fuel is needed, in litres?
How many litres is that?
Find the number of litres.
litres?
"""
TOLL = """
The toll is {W}. What do fuel and toll cost together?
With {W} for parking, what does the trip cost?
{W} is paid for a ferry as well. How much is the trip in all?
What is the cost of the trip with a toll of {W}?
!There is {W} to pay for a tunnel too. Total?
"""
BETWEEN = """
{q} people share the fuel. How much does each pay?
What does each pay if {q} people share the fuel?
The fuel is shared by {q} people. What is each share?
!It is split {q} ways. How much is it each?
How much is it for each of {q} people who share?
"""
FUEL = ("The fuel is {k} km times {l} per 100.", "{k}*{l}/100")
LIT = ("The litres are {k} divided by {x}.", "{k}/{x}")
PRICE = ("The cost is {r1} times {p}.", "{r1}*{p}")
POWER += [ask(fuel, [("Asked: the cost. " + FUEL[0], FUEL[1]), PRICE], PER_100, COST, "", 1.5), ask(fuel, [("Asked: the cost. " + LIT[0], LIT[1]), PRICE], PER_L, COST, "", 1.3), ask(lambda d: {**fuel(d), "out": unit("litres")}, [FUEL], PER_100, LITRES, "", 0.7), ask(lambda d: {**fuel(d), "out": unit("litres")}, [LIT], PER_L, LITRES, "", 0.7),
          ask(fuel, [("Asked: the total. " + FUEL[0], FUEL[1]), PRICE, ("The total is {r2} plus {w}.", "{r2}+{w}")], PER_100, TOLL, "", 1), ask(fuel, [("Asked: each share. " + FUEL[0], FUEL[1]), PRICE, ("Each share is {r2} divided by {q}.", "{r2}/{q}")], PER_100, BETWEEN, "", 1)]
contrast("meters", POWER, 1.4)
