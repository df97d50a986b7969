"""Prices that depend on use: a fixed part and so much per unit (also with the rate in small coins), a dearer first hour, meters,
wages with overtime, months and years, fuel, tickets for adults and children, in plain words.
"""
from .core import skill
from .plain_b_base import small
from .plain_money_base import POST, amount, both, coins, money, tell, two
from .real_words import Task


def rate(d, lo, hi):
    """A rate of so many cents, mostly round."""
    n = d.int(lo, hi)
    return two(max(5, round(n / 5) * 5 if n > 20 and d.chance(0.5) else n) if n < 300 or d.chance(0.5) else round(n / 100) * 100)


# -- fixed and per unit ----------------------------------------------------------------------------------------------------
# who or what|a word for the fixed part|units|one unit|few|many|fixed from|to|rate in cents from|to
USES = """taxi|base fare|km|km|3|40|2|6|80|300;taxi|starting charge|miles|mile|2|20|2|6|120|400;plumber|call-out fee|hours|hour|2|8|20|70|2000|6000;electrician|call-out charge|hours|hour|2|8|25|80|2500|7000;phone plan|monthly charge|texts|text|20|300|8|30|2|15;mobile contract|basic fee|minutes|minute|20|400|5|30|4|30;
water bill|standing charge|cubic metres|cubic metre|5|80|6|20|100|400;electricity bill|standing charge|kWh|kWh|50|400|6|20|12|45;gas bill|fixed charge|units|unit|50|300|6|25|5|30;rental car|fixed fee|km|km|50|500|30|90|10|40;van hire|basic price|miles|mile|20|200|25|80|15|60;bike hire|fixed fee|hours|hour|2|9|3|10|150|600;
gym|joining fee|months|month|3|24|15|60|1500|4500;printing shop|set-up fee|posters|poster|5|90|5|30|50|400;boat hire|booking fee|hours|hour|2|8|10|40|800|3000;scooter|unlocking fee|minutes|minute|5|60|1|2|10|40;music school|registration fee|lessons|lesson|4|30|10|50|1000|4000;courier|basic charge|kg|kg|2|30|3|9|50|250;
climbing hall|entry fee|hours|hour|2|6|4|12|200|700;locksmith|travel charge|hours|hour|2|5|20|60|3000|8000;photo shop|order fee|prints|print|10|200|2|6|8|60;fitness club|starting fee|months|month|4|24|20|80|1800|5000;streaming service|set-up fee|months|month|3|24|5|25|600|1600;T-shirt printer|fixed cost|shirts|shirt|8|60|15|60|400|1200;
bowling alley|shoe charge|games|game|2|6|2|5|300|800;data plan|monthly fee|GB|GB|2|40|6|25|50|300;tutor|booking fee|lessons|lesson|3|20|10|30|1500|4500;moving firm|fixed price|hours|hour|2|9|40|120|3000|9000;kayak hire|deposit kept|hours|hour|2|7|5|15|500|1500"""
USES = [u.strip().split("|") for u in USES.split(";") if "deposit" not in u]


def use(inverse=False):
    def draw(d):
        while True:
            o, fee, us, u, lo, hi, f1, f2, p1, p2 = d.pick(USES)
            h, f, p = d.int(int(lo), int(hi)), amount(d, int(f1), int(f2)), rate(d, int(p1), int(p2))
            cost = coins(f) + h * coins(p)
            if cost < 400000:
                break
        form = d.pick(POST)
        v = money(d, dict(o=o, fee=fee, us=us, u=u, h=h), form=form, f=f, p=p, s=two(cost))
        if coins(p) < 100 and d.chance(0.75):
            v["P"] = small(coins(p), form, d)
        if inverse:
            v["out"] = None
        return v
    return draw


TARIFF = ["A {o} has a {fee} of {F} and costs {P} per {u}.", "A {o} costs {F} plus {P} per {u}.", "The {o}: {F} {fee} and {P} for each {u}.", "The {fee} for a {o} is {F}, and every {u} costs {P}.", "{o}: {fee} {F} plus {P} per {u}.", "For the {o} {n} pays {F} and then {P} a {u}.", "My {o} is {F} plus {P} for every {u}.", "A {o} charges a {fee} of {F} and {P} for every {u}.", "The {o} takes {F} at once and {P} a {u}.", "With this {o} there is a {fee} of {F}, then {P} per {u}.", "A {o} asks {F} as a {fee} and {P} a {u}."]
USED = ["How much is it for {h} {us}?", "What do {h} {us} cost?", "What is the bill for {h} {us}?", "What does {n} pay for {h} {us}?", "{h} {us}. What is the total?", "{n} needs {h} {us}. How much is that?", "bill for {h} {us}?", "What is the price of {h} {us}?", "We use {h} {us}. What do we pay?", "What must be paid for {h} {us}?", "{n} takes {h} {us}. Find the total cost.", "how much for {h} {us}", "It was {h} {us} this time. What is to be paid?"]
USED_FIRST = ["{n} used {h} {us}.", "The total was {h} {us}.", "I needed {h} {us}."]
USED_END = ["How much is the bill?", "What is the total?", "What is to be paid?", "How much does it cost?", "How much is that altogether?"]
PAID = ["{n} paid {S}. How many {us} was that?", "The bill was {S}. How many {us} were used?", "How many {us} do you get for {S}?", "The total is {S}. How many {us}?", "For how many {us} is the price {S}?", "{n} has {S}. How many {us} can {he} pay for?", "how many {us} for {S}?", "The whole cost was {S}. Find the number of {us}."]
PAID_FIRST = ["A {o} cost {S}: {F} fixed and {P} per {u}. How many {us} was it?", "A {o} bill of {S} has a {fee} of {F} and {P} for each {u}. How many {us}?", "The {o} came to {S}, with {F} as {fee} and {P} a {u}. How many {us} were there?", "{n} paid {S} for a {o}: {F} plus {P} per {u}. How many {us} did {he} have?", "{S} in all, {F} {fee}, {P} per {u}: how many {us}?"]

FIXED = [Task(use(), [("The total is {f} plus {h} times {p}.", "{f}+{h}*{p}")], both(TARIFF, USED) + both([f"{t} {x}" for t in TARIFF[:8] for x in USED_FIRST], USED_END), spell=0.03, weight=6),
         Task(use(True), [("Call the number of {us} x. The equation is {f}+{p}x={s}.", "solve({f}+{p}x={s})")], both(TARIFF, PAID) + PAID_FIRST * 3, answer="{f} + {p}x = {s} gives x = {s1}.", box="{s1}", spell=0, weight=3)]


def gym(d):
    f, p = amount(d, 10, 80), amount(d, 5, 60)
    x = d.pick([("first year", 12), ("first year", 12), ("first half year", 6), ("first two years", 24)])
    return money(d, dict(when=x[0], h=x[1], o=d.pick(["gym", "club", "pool", "online course", "library card", "phone contract", "swimming club", "TV package", "dance school", "chess club"])), form=d.pick(POST), f=f, p=p)


JOIN = ["A {o} costs {F} to join and {P} a month.", "The {o} takes {F} once and {P} per month.", "Joining a {o} is {F}, then it is {P} every month.", "{o}: {F} to start, {P} monthly.", "For a {o} I pay {F} at the start and {P} each month.", "The {o} has a joining fee of {F} and a monthly fee of {P}."]
JOINED = ["What do I pay in the {when}?", "How much is that in the {when}?", "What does the {when} cost?", "What is the total for the {when}?", "cost of the {when}?", "How much does {n} pay in the {when}?"]
MONTHS = {12: "A year has 12 months", 6: "Half a year has 6 months", 24: "Two years have 24 months", 3: "A quarter has 3 months"}


def first(d):
    """The first hour (or so) has its own price."""
    while True:
        a, b, h = amount(d, 1, 9), amount(d, 1, 6), d.int(3, 12)
        if coins(b) <= coins(a):
            break
    x = d.pick([("Parking", "hour"), ("A bike", "hour"), ("A boat", "hour"), ("A rented drill", "day"), ("A car", "day"), ("An ice cream", "scoop"), ("A taxi", "mile"), ("A hotel room", "night"), ("Skating", "hour"), ("The tennis court", "hour"), ("A parcel", "kg"), ("Karaoke", "song"), ("A massage", "hour"), ("A locker", "day")])
    return money(d, dict(what=x[0], u=x[1], us="kg" if x[1] == "kg" else x[1] + "s", h=h), form=d.pick(POST), a=a, b=b)


FIRST = ["{what} costs {A} for the first {u} and {B} for each {u} after that.", "{what}: first {u} {A}, every further {u} {B}.", "{what} is {A} for one {u} and {B} for each extra {u}.", "For {what_} the first {u} is {A} and each additional {u} {B}.", "{what}: the first {u} {A}, then {B} a {u}.", "You pay {A} for the first {u} of {what_} and {B} for every other {u}."]
FIRST = [f for f in FIRST if "what_" not in f]
FOR_H = ["How much is it for {h} {us}?", "What do {h} {us} cost?", "What is the price of {h} {us}?", "{n} takes {h} {us}. What does {he} pay?", "how much are {h} {us}", "Total for {h} {us}?", "{h} {us}: what is the cost?", "What must {n} pay for {h} {us}?", "Find the cost of {h} {us}."]
FIXED += [Task(gym, lambda v: [(MONTHS[v["h"]] + ": {f} plus {h} times {p}.", "{f}+{h}*{p}")], both(JOIN, JOINED), spell=0, weight=2.5), Task(first, [("The further {us} are {h} minus 1.", "{h}-1"), ("The total is {a} plus {r1} times {b}.", "{a}+{r1}*{b}")], both(FIRST, FOR_H), spell=0.03, weight=3)]


@skill("real_plain_money_fixed", weight=2.4)
def real_plain_money_fixed(d):
    yield from tell(d, "money.fixed", FIXED)


# -- meters ----------------------------------------------------------------------------------------------------------------
METERS = [("water meter", "m³", 60, 300), ("electricity meter", "kWh", 12, 45), ("gas meter", "units", 8, 60), ("heat meter", "kWh", 8, 30), ("water meter", "cubic metres", 80, 400), ("meter", "kWh", 15, 45), ("meter", "units", 5, 50)]


def meter(d):
    name, us, lo, hi = d.pick(METERS)
    a, k = d.int(200, d.pick([4000, 60000])), d.int(20, 900)
    p = d.int(lo, hi)
    form = d.pick(POST)
    v = money(d, dict(meter=name, us=us, a=a, b=a + k), form=form, p=two(p), f=amount(d, 4, 30))
    if p < 100 and d.chance(0.5):
        v["P"] = small(p, form, d)
    v["u"] = {"m³": "m³", "kWh": "kWh", "units": "unit", "cubic metres": "cubic metre"}[us]
    return v


READ = ["The {meter} showed {a} {us} in May and {b} {us} in June.", "A {meter} reads {b} {us} now. Last month it was {a}.", "On {day} the {meter} stood at {a} {us}, a month later at {b}.", "{meter}: before {a}, now {b} {us}.", "The old reading of the {meter} is {a} {us}, the new one {b}.", "The {meter} went from {a} to {b} {us}.", "At the start of the month the {meter} said {a} {us} and at the end {b}.", "Last reading {a} {us}, this reading {b} {us}."]
COSTS = ["One {u} costs {P}. What is the bill?", "At {P} per {u}, how much is the bill?", "Each {u} is {P}. How much is to be paid?", "What does that cost at {P} a {u}?", "The price is {P} per {u}. What does {n} pay?", "{P} per {u}, total cost?"]
COSTS_FIXED = ["One {u} costs {P}, and there is a standing charge of {F}. What is the bill?", "At {P} per {u} plus {F} fixed, how much is the bill?", "The basic fee is {F}, and each {u} is {P}. How much is to be paid?"]
METER = [Task(meter, [("The use is {b} minus {a}.", "{b}-{a}"), ("The cost is {r1} times {p}.", "{r1}*{p}")], both(READ, COSTS), spell=0, weight=3), Task(meter, [("The use is {b} minus {a}.", "{b}-{a}"), ("The total is {f} plus {r1} times {p}.", "{f}+{r1}*{p}")], both(READ, COSTS_FIXED), spell=0, weight=1.5)]


# -- fuel and other things bought by use -----------------------------------------------------------------------------------
def fuel(d):
    while True:
        k, l, p = d.int(8, 25), d.int(3, 60), d.int(110, 250)
        if not d.chance(0.2) or l * k % 10 == 0:
            break
    return money(d, dict(k=k, s=l * k, l=l, car=d.pick(["car", "van", "scooter", "motorbike", "jeep", "bus"]), fl=d.pick(["petrol", "diesel", "fuel"]), u=d.pick(["km", "km", "miles"])), form=d.pick(POST), p=two(p))


FUEL = ["A {car} does {k} {u} per litre and {fl} is {P} a litre. What does a trip of {s} {u} cost?", "My {car} goes {k} {u} on one litre. {fl} costs {P} per litre. How much is the fuel for {s} {u}?", "{n}'s {car} runs {k} {u} a litre. A litre is {P}. What do {s} {u} cost?", "{s} {u} to drive, {k} {u} per litre, {P} a litre: what is the cost?", "A litre of {fl} costs {P} and lasts {k} {u}. What is the price of {s} {u}?", "How much does {n} pay for {fl} on a {s} {u} trip if the {car} does {k} {u} per litre and a litre is {P}?", "The trip is {s} {u}. The {car} gets {k} {u} from a litre of {fl} at {P}. Find the fuel cost.", "With {k} {u} to the litre and {P} per litre, what do {s} {u} cost?", "{fl} costs {P} a litre. The {car} needs one litre for {k} {u}. How much for {s} {u}?", "For every {k} {u} a {car} burns one litre. {fl} is {P}/litre. cost for {s} {u}?"]
FULL = ["{fl} is {P} a litre. What does it cost to fill a {l}-litre tank?", "How much is a full tank of {l} litres at {P} per litre?", "{l} litres of {fl} at {P} a litre, how much?", "A tank holds {l} litres. A litre is {P}. What does a full tank cost?", "{n} fills up with {l} litres at {P} per litre. How much does {he} pay?", "At {P} per litre, what is the price of {l} litres of {fl}?", "fill {l} litres at {P}, price?", "The {car} takes {l} litres. {fl} costs {P}/litre. What is the bill?"]
FUELS = [Task(fuel, [("The litres are {s} divided by {k}.", "{s}/{k}"), ("The cost is {r1} times {p}.", "{r1}*{p}")], FUEL, spell=0, weight=4), Task(fuel, [("The cost is <l times p>.", "<l*p>")], FULL, spell=0, weight=2)]


@skill("real_plain_money_meters", weight=1.5)
def real_plain_money_meters(d):
    yield from tell(d, "money.meters", METER + FUELS)


# -- pay, months and years -------------------------------------------------------------------------------------------------
def overtime(d):
    h = d.pick([35, 36, 37, 38, 40, 40, 30, 8, 20, 25])
    p = amount(d, 8, 30)
    q = two(coins(p) + d.int(2, 12) * 100) if d.chance(0.6) or coins(p) % 2 else two(coins(p) * 3 // 2)
    e = d.int(2, 12)
    return money(d, dict(h=h, e=e, s=h + e, per={8: "day"}.get(h, "week")), form=d.pick(POST), p=p, q=q)


OVER = ["{n} earns {P} an hour for the first {h} hours and {Q} for each extra hour.", "The pay is {P} an hour up to {h} hours and {Q} an hour after that.", "I get {P} per hour, and {Q} for every hour over {h}.", "Normal pay: {P} an hour for {h} hours. Overtime: {Q} an hour.", "For the first {h} hours {n} gets {P} each, for the others {Q}.", "{n}'s wage is {P} an hour, but {Q} for every hour beyond {h}.", "{h} hours at {P}, every further hour at {Q}."]
OVER_Q = ["{n} works {s} hours. What is the pay?", "How much is it for {s} hours?", "How much does {n} get for {s} hours?", "What is the pay for {s} hours?", "{s} hours were worked. How much is earned?", "This {per} it was {s} hours. What is the pay?", "pay for {s} hours?", "What are the earnings for {s} hours?"]
OVER_E = ["{n} works {h} hours at {P} an hour and {e} hours of overtime at {Q} an hour. What is the pay?", "{h} normal hours at {P} and {e} extra hours at {Q}. How much is earned?", "I worked {h} hours for {P} each and {e} more for {Q} each. My pay?", "For {h} hours {n} gets {P} an hour and for {e} overtime hours {Q} an hour. How much in all?", "{n} did {h} hours at the normal {P} and {e} at {Q} for overtime. What does {he} earn?", "normal rate {P} for {h} hours, overtime rate {Q} for {e} hours. total pay?"]
PAY = [Task(overtime, [("The overtime is {s} minus {h} hours.", "{s}-{h}"), ("The pay is the normal hours and the overtime hours, each times its rate.", "{h}*{p}+{r1}*{q}")], both(OVER, OVER_Q), spell=0, weight=3), Task(overtime, [("The pay is the normal hours and the overtime hours, each times its rate.", "{h}*{p}+{e}*{q}")], OVER_E, spell=0, weight=1.5)]


def hourly(d, most=48):
    h = d.int(2, most)
    hs = str(h) if d.chance(0.7) or h > 12 else f"{h}.5"
    k = d.int(2, 6)
    return money(d, dict(h=hs, k=k, job=d.pick(["babysitting", "mowing lawns", "at the café", "in a shop", "tutoring", "dog walking", "cleaning", "delivering papers", "at the farm", "washing cars"])), form=d.pick(POST), p=amount(d, 5, 35), s=str(d.int(3, 40) * 5))


HOURLY = ["{n} gets {P} an hour {job} and works {h} hours. How much is that?", "I earn {P} per hour. I worked {h} hours. What's my pay?", "{h} hours {job} at {P} an hour, how much?", "What does {n} earn in {h} hours at {P} an hour?", "How much do you get for {h} hours at {P} an hour?", "{P} an hour for {h} hours. Total pay?", "My wage is {P}/hour and this week I did {h} hours. What do I get?", "{n} is paid {P} for every hour {job}. {He} did {h} hours. Find {his} pay."]
HOURLY = HOURLY[:4] + HOURLY[4:]
WEEKLY = ["{n} works {h} hours a day, {k} days a week, at {P} an hour. What is the weekly pay?", "I work {k} days of {h} hours for {P} an hour. How much is that a week?", "{k} days, {h} hours each, {P} an hour. Pay for the week?", "At {P} an hour, {h} hours a day and {k} days a week, what does {n} earn in a week?", "{n} earns {P} an hour and does {h} hours on each of {k} days. How much is it?", "How much does {n} make in {k} days with {h} hours a day and {P} per hour?"]
AT_LEAST = ["{n} gets {P} an hour {job} and wants {S}. How many hours must {he} work at least?", "At {P} an hour, how many whole hours are needed for {S}?", "I earn {P} per hour. How many full hours until I have at least {S}?", "{n} needs {S}. An hour brings {P}. What is the smallest number of hours?", "{P} an hour {job}, goal {S}. At least how many hours?", "How many hours at {P} each does it take to get {S} or more?", "{S} are needed and each hour pays {P}. How many whole hours of work?"]
WAGE = [Task(hourly, [("The pay is {h} hours times {p}.", "{h}*{p}")], HOURLY, spell=0, weight=1.5), Task(lambda d: hourly(d, 10), [("The hours are {h} times {k} days.", "{h}*{k}"), ("The pay is {r1} hours times {p}.", "{r1}*{p}")], WEEKLY, spell=0, weight=1.5),
        Task(lambda d: {**hourly(d), "out": None}, [("The number of hours is {s} divided by {p}, rounded up to a whole number: ceil.", "ceil({s}/{p})")], AT_LEAST, answer="{s} ÷ {p}, rounded up, is {r1}.", spell=0, weight=2)]


def yearly(d):
    n = d.int(1, d.pick([30, 300, 4000]))
    a = str(n) if n > 90 or d.chance(0.5) else f"{n}.{d.pick(['99', '49', '50', '95', '25', '75', '90'])}"
    return money(d, dict(who=d.pick(["{n}", "My aunt", "A nurse", "A cook", "My neighbour", "An engineer", "A clerk", "The caretaker"]), it=d.pick(["rent", "salary", "phone bill", "gym", "insurance", "streaming", "internet", "car payment", "pension", "parking space", "music lesson", "newspaper", "electricity", "pocket money", "garage", "club fee", "bus pass", "cloud storage"])), form=d.pick(POST + [f for f in POST if f[1] == "dollar"][:1]), a=a, b=two(12 * coins(a)))


TO_YEAR = ["The {it} is {A} a month. How much is that a year?", "{it} {A} per month, how much per year?", "A monthly {it} of {A}: what is it per year?", "{n} pays {A} a month for the {it}. What is that for a year?", "How much a year is {A} a month?", "{A} every month. How much in a year?", "{it} is {A} a month how much a year", "{A} per month makes how much per year?", "What do twelve months of {it} at {A} a month cost?", "If the {it} is {A} monthly, what is it annually?", "{n} gets {A} a month. What is that in one year?", "At {A} a month, what is the yearly total?", "a month costs {A}. A whole year?", "Our {it} costs us {A} each month. What do we pay in a year?", "Change {A} a month into an amount per year.", "What is the yearly cost of the {it} at {A} per month?"]
TO_MONTH = ["{n} earns {B} a year. How much is that a month?", "The {it} is {B} a year. How much is it per month?", "{B} a year, how much each month?", "A yearly {it} of {B}: what is it per month?", "What does {n} pay monthly if the {it} is {B} a year?", "How much a month is {B} a year?", "{it} {B} per year, per month?", "{B} is paid in twelve equal monthly parts. How much is one?", "An annual salary of {B}: what is the monthly pay?", "She makes {B} a year. What is that each month?", "If the {it} costs {B} yearly, what is it monthly?", "Change {B} a year into an amount per month.", "{n}'s income is {B} per year. What does {he} get a month?", "Split the yearly {it} of {B} into months. How much is each?"]
PER_MONTH = [Task(yearly, [("A year has 12 months: {a} times 12.", "{a}*12")], TO_YEAR, spell=0, weight=3), Task(yearly, [("A year has 12 months: {b} divided by 12.", "{b}/12")], TO_MONTH, spell=0, weight=3)]


def subscription(d):
    while True:
        a = f"{d.int(3, 40)}.{d.pick(['99', '49', '50', '95', '00', '90'])}".replace(".00", "")
        b = two(12 * coins(a) - d.int(5, max(6, coins(a) * 4 // 100)) * 100 + d.pick([0, 0, 12, 1, 88]))
        if coins(b) > 1000:
            return money(d, dict(o=d.pick(["subscription", "magazine", "gym", "app", "streaming service", "online game", "music service", "newspaper", "bus pass", "membership", "photo plan", "cloud plan"])), form=d.pick(POST), a=a, b=b)


SUBS = ["The {o} is {A} monthly or {B} yearly.", "A {o} costs {A} a month or {B} for a whole year.", "{o}: {A} per month, {B} per year.", "You can pay {A} each month or {B} once a year for the {o}.", "{n} pays {A} a month for a {o}. The year costs {B} if it is paid at once.", "A {o} is {A} a month. The yearly price is {B}."]
SUBS_Q = ["How much do I save per year with the yearly one?", "How much is saved in a year by paying yearly?", "What do you save in a year with the yearly price?", "How much cheaper is the year paid at once?", "how much less is it per year to pay once?", "What is the saving for a year?", "How much more do twelve single months cost?"]
PER_MONTH += [Task(subscription, [("A year has 12 months: {a} times 12.", "{a}*12"), ("The difference is {r1} minus {b}.", "{r1}-{b}")], both(SUBS, SUBS_Q), spell=0, weight=3)]


# Periods: (text in the question, days, the thought)
SPAN = [("2 weeks", 14, "2 weeks are 14 days"), ("two weeks", 14, "2 weeks are 14 days"), ("a fortnight", 14, "A fortnight is 14 days"), ("3 weeks", 21, "3 weeks are 21 days"), ("a week", 7, "A week is 7 days"), ("one week", 7, "A week is 7 days"), ("4 weeks", 28, "4 weeks are 28 days"), ("five weeks", 35, "5 weeks are 35 days"), ("a fortnight", 14, "A fortnight is 14 days"), ("6 weeks", 42, "6 weeks are 42 days")]
SPAN_WEEKS = [("a year", 52, "A year has 52 weeks"), ("one year", 52, "A year has 52 weeks"), ("half a year", 26, "Half a year has 26 weeks")]
SPAN_MONTHS = [("half a year", 6, "Half a year has 6 months"), ("two years", 24, "2 years are 24 months"), ("3 years", 36, "3 years are 36 months"), ("a year and a half", 18, "A year and a half has 18 months"), ("5 years", 60, "5 years are 60 months"), ("a quarter of a year", 3, "A quarter of a year has 3 months"), ("a year", 12, "A year has 12 months")]


def span(spans, lo, hi):
    def draw(d):
        x = d.pick(spans)
        return money(d, dict(h=x[1], when=x[0], why=x[2]), form=d.pick(POST), a=amount(d, lo, hi))
    return draw


DAILY = ["A hotel is {A} a night. How much for {when}?", "{A} a day, how much for {when}?", "{n} spends {A} a day on lunch. What is that in {when}?", "A car costs {A} per day. What does {when} cost?", "{n} saves {A} every day for {when}. How much is it?", "Hotel: {A} per night. {when}?", "Parking is {A} each day. What do I pay for {when}?", "The dog sitter takes {A} a day. We are away for {when}. What does it cost?", "What do you pay for {when} at {A} a day?", "{n} earns {A} a day. How much is it for {when} without a day off?", "Coffee costs me {A} each day. How much is that in {when}?", "A tent place is {A} a day. {n} stays {when}. What is the price?", "I put {A} in a jar every day. What is in it after {when}?"]
DAILY = [x for x in DAILY if not x.startswith("Hotel:")]
IN_WEEKS = ["{n} saves {A} a week. How much is that in {when}?", "Swimming is {A} a week. What does {when} cost?", "{A} a week, how much in {when}?", "{n} gets {A} pocket money every week. How much does {he} get in {when}?", "A lesson a week at {A}. What is it for {when}?", "{n} spends {A} on sweets each week. How much is that over {when}?"]
IN_MONTHS = ["The rent is {A} a month. What is it for {when}?", "{n} pays {A} a month for a phone. What does it cost in {when}?", "{A} monthly, how much in {when}?", "{n} puts {A} in the bank every month. How much is paid in after {when}?", "A loan is paid back at {A} a month for {when}. How much is paid back?", "{when} at {A} a month, total?", "What is the rent for {when} if a month is {A}?", "My phone contract runs {when} at {A} per month. What do I pay in all?", "A garage costs {A} each month. How much is paid in {when}?"]
PER_MONTH += [Task(span(s, lo, hi), [("{why}: {a} times {h}.", "{a}*{h}")], t, spell=0, weight=w) for s, lo, hi, t, w in ((SPAN, 2, 200, DAILY, 2.5), (SPAN_WEEKS, 2, 60, IN_WEEKS, 1), (SPAN_MONTHS, 5, 900, IN_MONTHS, 2))]


@skill("real_plain_money_pay", weight=2.6)
def real_plain_money_pay(d):
    yield from tell(d, "money.pay", PAY + WAGE + PER_MONTH)


# -- tickets ---------------------------------------------------------------------------------------------------------------
def tickets(d):
    while True:
        a, b = amount(d, 4, 40), amount(d, 2, 25)
        if coins(b) < coins(a):
            break
    big = d.chance(0.3)
    c, k = (d.int(20, 300), d.int(20, 300)) if big else (d.int(2, 6), d.int(2, 9))
    return money(d, dict(c=c, k=k, place=d.pick(["zoo", "pool", "museum", "cinema", "circus", "castle", "fair", "aquarium", "theatre", "funfair", "boat trip", "cable car"])), form=d.pick(POST), a=a, b=b)


PRICES = ["An adult ticket is {A}, a child ticket {B}.", "Adults pay {A}, children {B}.", "{place}: adults {A}, children {B}.", "The {place} costs {A} for adults and {B} for children.", "Tickets are {A} for grown-ups and {B} for kids.", "A ticket for the {place} is {A}, for children only {B}.", "Entry: {A} per adult and {B} per child.", "At the {place} adults pay {A} and kids {B}."]
FAMILY = ["What do {c} adults and {k} children pay?", "How much is it for {c} adults and {k} children?", "{c} adults and {k} kids, total?", "A group of {c} adults and {k} children goes in. How much is that?", "What is the price for {c} grown-ups and {k} kids?", "{c} adults and {k} children come. How much is taken?", "How much do {k} children and {c} adults pay together?", "total for {k} children and {c} adults?", "Find the cost for {c} adults with {k} children."]
TICKET = ["{c} adults at {A} and {k} children at {B}. What is the total?", "What do {c} adults at {A} each and {k} kids at {B} each pay for the {place}?", "{n} buys {c} adult tickets at {A} and {k} child tickets at {B}. What is the total?", "A school sold {c} adult tickets at {A} each and {k} child tickets at {B} each. How much money is that?", "{c} tickets for {A} and {k} tickets for {B}, how much money came in?", "The {place} sold {c} tickets at {A} and {k} at {B}. What was taken?"]


def half_price(d):
    while True:
        a = amount(d, 4, 60)
        k, w = d.pick([(2, "half"), (2, "half"), (3, "a third of")])
        if coins(a) % k == 0:
            return money(d, dict(c=d.int(2, 6), e=d.int(2, 6), k=k, part="half of that" if k == 2 else "a third of that", part2="half price" if k == 2 else "a third of the price", what=d.pick(["train", "bus", "zoo", "ferry", "cinema", "coach", "tram", "concert"])), form=d.pick(POST), a=a)


HALF = ["A {what} ticket is {A} for adults and {part} for children.", "Adults pay {A} for the {what}, children {part}.", "The {what} costs {A}; children pay {part2}.", "{what} ticket {A}, kids {part2}.", "A {what} ticket costs {A} and a child pays {part}."]
HALF_Q = ["What do {c} adults and {e} children pay?", "How much for {c} adults and {e} children?", "{c} adults, {e} children, total?", "What is the price for {c} adults with {e} kids?", "A family of {c} adults and {e} children goes. What does it pay?", "How much do {c} adults and {e} kids pay together?"]


def dearer(d):
    while True:
        a, x = amount(d, 5, 90), amount(d, 2, 40)
        if coins(x) < coins(a):
            break
    g = d.rng.sample(["shirt", "jacket", "belt", "hat", "scarf", "jumper", "bag", "watch", "lamp", "rug", "book", "game", "ball", "racket", "pan", "knife"], 2)
    return money(d, dict(o=g[0], q=g[1]), form=d.pick(POST), a=a, x=x)


DEARER = ["A {o} costs {A} and a {q} {X} more.", "The {o} is {A}. The {q} is {X} dearer.", "A {o} is {A}, a {q} costs {X} more than that.", "{n} buys a {o} for {A} and a {q} that costs {X} more."]
CHEAPER = [f.replace("more than that", "less than that").replace("more", "less").replace("dearer", "cheaper") for f in DEARER]
BOTH_Q = ["How much for both?", "What do both cost together?", "What do they cost together?", "How much is it in all?", "total for the two?", "What is paid for both?"]
TICKETS = [Task(tickets, [("{c} times {a} plus {k} times {b}.", "{c}*{a}+{k}*{b}")], both(PRICES, FAMILY) + TICKET * 3, spell=0.08, weight=3), Task(half_price, [("The child price is {a} divided by {k}.", "{a}/{k}"), ("The total is {c} times {a} plus {e} times {r1}.", "{c}*{a}+{e}*{r1}")], both(HALF, HALF_Q), spell=0.08, weight=2),
           Task(dearer, [("First the second one: {a} plus {x}.", "{a}+{x}"), ("Together: {a} plus {r1}.", "{a}+{r1}")], both(DEARER, BOTH_Q), spell=0, weight=1.3), Task(dearer, [("First the second one: {a} minus {x}.", "{a}-{x}"), ("Together: {a} plus {r1}.", "{a}+{r1}")], both(CHEAPER, BOTH_Q), spell=0, weight=1.3)]


@skill("real_plain_money_tickets", weight=1.5)
def real_plain_money_tickets(d):
    yield from tell(d, "money.tickets", TICKETS)

