"""The household: electricity, gas and water, meters, what a year and a month cost, prices that go up next year, direct debits, loans
and instalments, flats that are shared, what is left of the pay.
"""
from .core import skill
from .plain_daily_base import POST, Fraction, cash, finite, kind, short, small, sum_of, tell, unit, until

COST = ("The cost is {r1} times {p}.", "{r1}*{p}")
YEAR = ("A year has 12 months: {r1} times 12.", "{r1}*12")
HOW = ["How much is that?", "What does that cost?", "How much do I pay?", "what's the cost?", "How much will it cost?", "What is the bill?", "cost?", "What do we have to pay?"]


# -- meters ----------------------------------------------------------------------------------------------------------------
def meter(coins):
    def draw(d):
        c = d.rng.randint(8, 60)
        x = d.int(1000, 90000)
        u = d.pick(["kWh", "kWh", "kWh", "units", "m³"])
        v = cash(d, dict(x=x, k=d.int(12, 900), u_=u, u1=u[:4] if u == "units" else u), p=f"0.{c:02d}", s=sum_of(d, 3, 30))
        v["y"] = x + v["k"]
        form = next(f for f in POST if f[2] == v["cent"])
        v["q"] = small(c, form, d)
        v["by"] = d.pick(["electricity", "gas", "power", "heating"]) if u != "m³" else d.pick(["gas", "water"])
        return v
    return draw


USE = ["We used {k} {u_} of {by} and pay {PQ} per {u1}.", "{K} {u_} of {by} at {PQ} each.", "The {by} costs {PQ} per {u1}, and I used {k} {u_} this month.", "{n}'s flat needed {k} {u_} of {by}. One {u1} is {PQ}.", "My {by} price is {PQ} per {u1}. I use {k} {u_} a month.", "Last month our house took {k} {u_} at {PQ} per {u1}.", "{By} is {PQ} a {u1}; the bill shows {k} {u_}."]
READ = ["The {by} meter read {x} last time and reads {y} now. A {u1} costs {PQ}.", "Old reading {x}, new reading {y}, price per {u1} {PQ}.", "Our meter went from {x} to {y} {u_}. We pay {PQ} per {u1}.", "On 1 {mon} the meter showed {x} {u_}, a month later {y} {u_}. Each {u1} is {PQ}.", "{By}: meter at the start {x}, at the end {y}, {PQ} per {u1}.", "{n}'s {by} meter says {y} {u_}. Last time it said {x}. The tariff is {PQ} a {u1}."]
DIFF = ["The {by} meter read {x} last time and reads {y} now.", "Old reading {x}, new reading {y}.", "Our {by} meter went from {x} to {y} {u_}.", "On 1 {mon} the meter showed {x} {u_}, a month later {y} {u_}.", "{By} meter: {x} at the start, {y} at the end.", "The meter now says {y} {u_}. Last time it said {x}."]
DIFF_ASK = ["How many {u_} did we use?", "How much was used?", "How many {u_} is that?", "What was the use?", "What did we use in between?", "usage?", "Work out how much {by} was used."]


def priced(facts, coin):
    q = "{q}" if coin else "{P}"
    return [f.replace("{PQ}", q).replace("{By}", "{BY}").replace("{K}", "{k}").replace("each.", "per {u1}.") for f in facts]


def named(draw):
    def drawn(d):
        v = draw(d)
        v["BY"] = v["by"].capitalize()
        v["mon"] = d.pick("January March May June July October December".split())
        return v
    return drawn


IN = ["How much is that in {words}?", "What does that cost in {words}?", "How many {words} do I pay?", "What is the bill in {words}?", "cost in {words}?"]
STAND = ["There is also a standing charge of {S}.", "On top there is a fixed fee of {S}.", "The standing charge is {S}.", "A basic fee of {S} is added.", "Plus {S} standing charge."]
M = named(meter(True))
BILLS = [kind(M, [("The cost is {k} times {p}.", "{k}*{p}")], priced(USE, False), HOW), kind(M, [("The cost is {k} times {p}.", "{k}*{p}")], priced(USE, True), IN),
         kind(M, [("Asked: the cost. The use is {y} minus {x}.", "{y}-{x}"), COST], priced(READ, False), HOW, weight=1.6), kind(M, [("Asked: the cost. The use is {y} minus {x}.", "{y}-{x}"), COST], priced(READ, True), IN, weight=1.2),
         kind(lambda d: {**M(d), "out": None}, [("{y} minus {x}.", "{y}-{x}")], [f.replace("{By}", "{BY}") for f in DIFF], DIFF_ASK, weight=0.8),
         kind(M, [("The total is {s} plus {k} times {p}.", "{s}+{k}*{p}")], [f"{u} {s}" for u in priced(USE, False) for s in STAND], ["What is the bill?", "How much do I pay in all?", "total?", "How much is it altogether?"], first=0.2)]


# -- machines --------------------------------------------------------------------------------------------------------------
WATTS = [("heater", 2000), ("heater", 1500), ("kettle", 2200), ("lamp", 60), ("lamp", 40), ("TV", 120), ("TV", 150), ("fan", 50), ("iron", 1800), ("oven", 2500), ("fridge", 100), ("computer", 250), ("bulb", 9), ("bulb", 12), ("toaster", 900), ("microwave", 800), ("pump", 350), ("dryer", 2400), ("router", 10), ("freezer", 150), ("radio", 20), ("vacuum cleaner", 700)]


def watt(d):
    while True:
        o, w = d.pick(WATTS)
        h, e = d.pick([1, 2, 3, 4, 5, 6, 8, 10, 12, 24, 15]), d.pick([5, 7, 10, 14, 20, 30, 31, 12, 365, 90])
        c = d.rng.randint(12, 50)
        k = Fraction(w * h * e, 1000)
        if short(k * c / 100):
            v = cash(d, dict(o=o, w=w, h=h, e=e, H=f"{h} hours" if h > 1 else "an hour", D={7: d.pick(["a week", "7 days"]), 365: d.pick(["a year", "365 days"])}.get(e, f"{e} days"), kw=finite(Fraction(w, 1000))), p=f"0.{c:02d}")
            v["t_"] = h * e
            return v


DAYS = {7: "A week has 7 days: ", 365: "A year has 365 days: "}
POWER = ["A {w} watt {o} runs for {t_} hours.", "My {o} takes {w} W and is on for {t_} hours.", "{n} leaves a {o} of {w} W on for {t_} hours.", "A {o} ({w} watts), {t_} hours.", "The {o} has {w} W. It runs {t_} hours a month.", "A {o} uses {w} watts. It is used for {t_} hours."]
POWER_D = ["A {w} W {o} runs {h} hours a day for {e} days.", "My {o} takes {w} watts and is on for {h} hours a day, {e} days.", "{n} uses a {o} of {w} W for {h} hours every day for {e} days.", "{o}: {w} W, {h} h a day, {e} days.", "A {w} watt {o} is on {h} hours each day. Think of {e} days."]
KWH = ["How many kWh is that?", "How much energy in kWh?", "How many kilowatt hours does it use?", "kWh?", "What is its use in kWh?", "Give the energy in kWh."]
PRICE = ["A kWh costs {P}.", "Power is {P} per kWh.", "Electricity costs {P} a kWh.", "I pay {P} for a kWh."]
MACHINES = [kind(lambda d: {**watt(d), "out": unit("kWh")}, [("In kWh: {w} times {t_}, divided by 1000.", "{w}*{t_}/1000")], POWER, KWH, spell=0), kind(lambda d: {**watt(d), "out": unit("kWh")}, [("In kWh: {w} times {h} times {e}, divided by 1000.", "{w}*{h}*{e}/1000")], POWER_D, KWH, spell=0),
            kind(watt, [("Asked: the cost. In kWh: {w} times {t_}, divided by 1000.", "{w}*{t_}/1000"), COST], [f"{a} {b}" for a in POWER for b in PRICE], ["What does that cost?", "How much is it?", "cost?", "How much does it cost to run?"], spell=0),
            kind(lambda d: {**watt(d), "out": unit("kWh")}, [("<kw times t_>.", "<kw*t_>")], ["A {kw} kW {o} runs for {t_} hours.", "My {o} has {kw} kW and is on for {t_} hours.", "{t_} hours with a {o} of {kw} kW.", "The {o} takes {kw} kW. It runs {t_} hours."], KWH, spell=0, weight=0.8),
            kind(watt, [("Asked: the cost. <kw times t_> kWh.", "<kw*t_>"), COST], [f"{a} {b}" for a in ["A {kw} kW {o} runs for {t_} hours.", "My {o} has {kw} kW and is on for {t_} hours.", "We use a {kw} kW {o} for {t_} hours.", "{n}'s {kw} kW {o} was on for {t_} hours."] for b in PRICE], ["What does that cost?", "How much is it?", "cost?", "How much does it cost to run?"], spell=0)]


# -- water -----------------------------------------------------------------------------------------------------------------
def water(d):
    a = d.pick([8, 9, 10, 12, 15, 6, 7, "7.5", "9.5", "12.5", 11])
    x = d.int(7, 20)
    y = d.int(2, 6)
    return dict(a=a, x=x, y=y, z=x - y, k=d.int(2, 6), bath=d.int(18, 32) * 5, day=d.int(18, 40) * 5, e=d.pick([7, 10, 14, 30, 31, 365]), out=unit("litres"))


SHOWER = ["A shower uses {a} litres a minute. {n} showers for {x} minutes.", "Our shower takes {a} litres per minute and I am in it for {x} minutes.", "{x} minutes under a shower with {a} litres a minute.", "A {x} minute shower, {a} l per minute.", "The tap runs {x} minutes and gives {a} litres a minute."]
SHORTER = ["A shower uses {a} litres a minute. {n} showers for {z} minutes instead of {x}.", "Our shower takes {a} litres per minute. I cut my shower from {x} minutes to {z} minutes.", "{n} used to shower for {x} minutes, now for {z}. The shower uses {a} litres per minute.", "A shower of {z} minutes instead of {x} minutes, {a} litres a minute."]
BATH = ["A bath takes {bath} litres, a shower {a} litres a minute. {n} showers for {y} minutes instead of a bath.", "{n} has a {y} minute shower ({a} litres a minute) and not a bath of {bath} litres.", "A full bath is {bath} litres. A shower of {y} minutes uses {a} litres per minute."]
FAMILY = ["Each person uses {day} litres of water a day. There are {k} people in the house.", "A family of {k} uses {day} litres a day per person.", "{k} people live here and each uses {day} litres a day.", "One person needs {day} litres of water a day. We are {k}."]
LIT = ["How many litres is that?", "How much water is used?", "litres?", "How many litres of water does it take?", "What is that in litres?"]
SAVED = ["How many litres are saved?", "How much water does that save?", "How much less water is it?", "litres saved?", "What is saved each time, in litres?"]
WATER = [kind(water, [("<a times x>.", "<a*x>")], SHOWER, LIT, weight=0.7), kind(water, [("The saved minutes are {x} minus {z}.", "{x}-{z}"), ("{r1} times {a}.", "{r1}*{a}")], SHORTER, SAVED),
         kind(water, [("The shower takes {a} times {y}.", "{a}*{y}"), ("{bath} minus {r1}.", "{bath}-{r1}")], BATH, SAVED), kind(water, [("{k} times {day} times {e}.", "{k}*{day}*{e}")], FAMILY, ["How many litres do they need in {e} days?", "How many litres in {e} days?", "How much water is that in {e} days?", "Total for {e} days, in litres?", "What do all of them use in {e} days?"], weight=0.8),
         kind(lambda d: {**water(d), "out": unit("m³")}, [("In m³: {k} times {day} times {e}, divided by 1000.", "{k}*{day}*{e}/1000")], FAMILY, ["How many cubic metres do they need in {e} days?", "How many m³ in {e} days?", "How many cubic metres is that in {e} days?", "In m³, what is used in {e} days?"], weight=0.7)]


# -- months and years ------------------------------------------------------------------------------------------------------
BILL = "rent,phone contract,gym,internet,car insurance,council tax,music lessons,streaming,electricity,nursery,heating,parking space,magazine,dance class,pet insurance,cleaner,storage room,club fee,bus pass,gas".split(",")
MONTHLY = ["The {o} costs {A} a month.", "{n} pays {A} a month for the {o}.", "We pay {A} every month for {o}.", "My {o} is {A} per month.", "{O}: {A} a month.", "For the {o} {A} goes out each month.", "{A} leaves my account each month for {o}."]
YEARLY = ["The {o} costs {B} a year.", "{n} pays {B} a year for the {o}.", "Our {o} comes to {B} a year.", "My {o} is {B} per year.", "{O}: {B} a year.", "We spend {B} a year on the {o}.", "The yearly bill for {o} is {B}."]
PER = [("week", 52, "A year has 52 weeks", "weekly"), ("quarter", 4, "A year has 4 quarters", "quarterly"), ("week", 52, "A year has 52 weeks", "weekly")]


def spent(d):
    a = sum_of(d, 5, d.pick([40, 200, 1200]), 0.35)
    o = d.pick(BILL)
    b = finite(Fraction(a) * 12)
    per = d.pick(PER)
    q = sum_of(d, 3, 90)
    return cash(d, dict(o=o, O=o.capitalize(), per=per[0], fk=per[1], said=per[2], ly=per[3], k=d.pick([2, 3, 4, 5, 6, 8, 9, 10, 18, 24, 36])), a=a, b=b if "." not in b else f"{float(b):.2f}", q=q)


def yearly(v):
    return [(f"{v['said']}: {{q}} times {v['fk']}.", f"{{q}}*{v['fk']}")]


TIMES = [kind(spent, [("A year has 12 months: {a} times 12.", "{a}*12")], MONTHLY, ["How much is that a year?", "What is that per year?", "How much in a year?", "yearly cost?", "What does it cost in a whole year?", "How much for 12 months?", "per annum?", "How much do I spend on it in a year?"], weight=0.8),
         kind(spent, [("A year has 12 months: {b} divided by 12.", "{b}/12")], YEARLY, ["How much is that a month?", "What is that per month?", "How much should be put aside each month?", "monthly cost?", "What is the monthly payment?", "It is paid in 12 equal parts. How much is each part?", "How much a month?", "What must be saved each month for it?"], weight=1.2),
         kind(spent, yearly, [f.replace("{A}", "{Q}").replace("month", "{per}") for f in MONTHLY], ["How much is that a year?", "What is that per year?", "How much in a year?", "yearly cost?", "What does it cost in a whole year?", "per annum?"], weight=0.8),
         kind(spent, [("<a times k>.", "<a*k>")], MONTHLY, ["How much is that in {k} months?", "What do {k} months cost?", "total for {k} months?", "How much after {k} months?"], weight=0.5)]


def rise(d):
    while True:
        p = d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, "2.5", "3.5", "4.5", "7.5"])
        a = d.int(3, 60) * d.pick([1, 5, 10, 20, 25])
        if short(Fraction(p) * a / 100):
            o = d.pick(BILL)
            return cash(d, dict(o=o, O=o.capitalize(), p=p, P_=d.pick([f"{p}%", f"{p}%", f"{p} percent", f"{p} per cent"])), a=str(a))


GOES = ["It goes up {P_} next year.", "It rises by {P_} in {mon}.", "They are putting it up by {P_}.", "From {mon} it will be {P_} more.", "The price goes up by {P_}.", "Next year it is {P_} dearer.", "It is going up {P_}."]
GOES = [g.replace("{mon}", m) for g, m in zip(GOES, ["", "April", "", "January", "", "", ""])]
UPS = [f"{f} {g}" for f in MONTHLY for g in GOES] + ["The {o} of {A} a month goes up by {P_}.", "{n}'s {o} ({A} a month) rises {P_}.", "A {P_} rise on {A} a month for {o}."] * 6
MORE = ("{p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100")
UPS_YEARLY = [u.replace("a month", "a year").replace("every month", "every year").replace("per month", "per year").replace("each month", "each year") for u in UPS]
RISES = [kind(rise, [MORE], UPS, ["How much more is that a month?", "How much more a month?", "How much extra will I pay each month?", "What is the rise per month?", "By how much does it go up each month?"], first=0.15, weight=1.2),
         kind(rise, [("{p}% more than {a} is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100")], UPS, ["What will it be a month then?", "What is the new monthly payment?", "How much a month will it be?", "What do I pay per month after that?", "new price per month?"], first=0.15, weight=1.2),
         kind(rise, [("Asked: how much more a year. " + MORE[0], MORE[1]), YEAR], UPS, ["How much more is that a year?", "How much more a year?", "How much extra is it in a year?", "What does the rise cost in a year?", "By how much does the cost of a year go up?"], first=0.15, weight=1.2),
         kind(rise, [("Asked: the new year. {p}% more than {a} is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100"), YEAR], UPS, ["What will it cost in a whole year then?", "What is the new yearly cost?", "How much will I pay in a year after that?", "new total per year?"], first=0.15, weight=0.8),
         kind(until(rise, lambda v: short(Fraction(v["p"]) * Fraction(v["a"]) / 1200)), [("Asked: how much more a month. " + MORE[0], MORE[1]), ("A year has 12 months: {r1} divided by 12.", "{r1}/12")], UPS_YEARLY, ["How much more is that a month?", "How much more a month?", "How much extra per month is it?"], first=0.15, weight=0.8)]


@skill("real_plain_daily_bills", weight=2.5)
def bills(d):
    yield from tell(d, "daily.bills", BILLS + MACHINES + WATER)


@skill("real_plain_daily_months", weight=2.5)
def months(d):
    yield from tell(d, "daily.months", TIMES + RISES)


# -- debits, loans, flats, what is left --------------------------------------------------------------------------------------
def debit(over):
    def draw(d):
        a = d.int(20, 200)
        b = a * 12 + (-1 if over else 1) * d.int(5, min(300, a * 6))
        return cash(d, dict(by=d.pick(["gas", "electricity", "water", "energy", "heating"])), a=str(a), b=str(b))
    return draw


def loan(d):
    a, k = sum_of(d, 8, d.pick([60, 300]), 0.2), d.pick([6, 10, 12, 18, 20, 24, 36, 48, 60, 8, 9, 15])
    total = Fraction(a) * k
    b = int(total * d.rng.randint(75, 96) / 100)
    w = int(total * d.rng.randint(5, 40) / 100) + 1
    s = int(total + w) - d.rng.randint(1, max(2, int(total / 6)))
    return cash(d, dict(k=k, o=d.pick("car,sofa,laptop,fridge,piano,bike,boat,phone,TV,bed,kitchen,motorbike,caravan,washing machine,camera,tractor".split(","))), a=a, b=str(b), w=str(w), s=str(max(s, 1)))


LOAN = ["{n} borrows {B} and pays back {A} a month for {k} months.", "A loan of {B} is paid back in {k} instalments of {A}.", "I got {B} from the bank and pay {k} times {A}.", "Loan {B}, {k} monthly payments of {A}.", "You borrow {B} and pay {A} each month for {k} months."]
DEPOSIT = ["A {o} costs {W} down and then {k} payments of {A}.", "{n} pays a deposit of {W} for a {o} and {k} instalments of {A}.", "You pay {W} now for the {o} and {A} a month for {k} months.", "{O}: deposit {W}, then {k} monthly payments of {A}.", "For a {o} I put down {W} and pay {A} a month for {k} months."]
DEPOSIT = [f.replace("{O}", "The {o}") for f in DEPOSIT]
CASHP = ["The cash price is {S}.", "In cash it is {S}.", "If you pay at once it costs {S}.", "Paid in one go, it is {S}."]
DEBIT = ["I pay {A} a month for {by}. In the year we used {by} for {B}.", "{n} pays {A} a month by direct debit. The {by} for the whole year came to {B}.", "We paid {A} every month for {by}, but the bill for the year is {B}.", "Monthly payments of {A} for {by}; the yearly bill is {B}."]
LOANS = [kind(loan, [("The total is {a} times {k}.", "{a}*{k}"), ("{r1} minus {b}.", "{r1}-{b}")], LOAN, ["How much more than the loan is paid back?", "How much interest is that?", "What does the loan cost on top?", "How much interest is paid in all?", "What is the interest?", "How much extra is paid?"]),
         kind(loan, [("{a} times {k}.", "{a}*{k}")], LOAN, ["How much is paid back in all?", "How much is paid back altogether?", "What is the total paid back?", "total of all payments?"], weight=0.7),
         kind(loan, [("The total is {w} plus {k} times {a}.", "{w}+{k}*{a}")], DEPOSIT, ["What is the total price?", "How much is that altogether?", "How much is paid in all?", "total?", "What does it cost in all?", "Work out the full price."]),
         kind(loan, [("The total is {w} plus {k} times {a}.", "{w}+{k}*{a}"), ("{r1} minus {s}.", "{r1}-{s}")], [f"{a} {b}" for a in DEPOSIT for b in CASHP], ["How much more is it in instalments?", "How much is saved by paying cash?", "How much dearer are the payments?", "How much more do you pay that way?", "difference?"], first=0, weight=1.2),
         kind(debit(True), [("A year has 12 months: {a} times 12.", "{a}*12"), ("{r1} minus {b}.", "{r1}-{b}")], DEBIT, ["How much do I get back?", "How much was paid too much?", "What is the refund?", "How much too much is that?", "How much comes back?"]),
         kind(debit(False), [("A year has 12 months: {a} times 12.", "{a}*12"), ("{b} minus {r1}.", "{b}-{r1}")], DEBIT, ["How much is still to pay?", "How much must be paid on top?", "How much is missing?", "What is still owed?", "How much more do I have to pay?"])]


def flat(d):
    while True:
        a, b, w, k = d.int(300, 2400), d.int(30, 300), d.int(15, 90), d.int(2, 5)
        if (a + b + w) % k == 0 and (a + b) * 100 % k == 0:
            return cash(d, dict(k=k), a=str(a), b=str(b), w=str(w))


def pay(d):
    a = d.int(900, 5200)
    b, w, x = int(a * d.rng.randint(20, 40) / 100), int(a * d.rng.randint(5, 20) / 100), int(a * d.rng.randint(3, 15) / 100)
    s = d.int(5, 60)
    return cash(d, dict(k=d.pick([4, 4, 30, 5, 2]), e=d.pick([3, 6, 10, 12, 12])), a=str(a), b=str(b), w=str(w), x=str(x), s=str(s))


FLAT2 = ["The rent is {A} and the bills are {B} a month. {k} flatmates share it equally.", "{k} of us share a flat: {A} rent and {B} for power.", "Rent {A}, internet and heating {B}, {k} people.", "{k} students split a rent of {A} and bills of {B}."]
FLAT3 = ["Rent {A}, power {B}, internet {W}, shared by {k} people.", "{k} flatmates pay {A} rent, {B} for heating and {W} for internet in all.", "The flat costs {A} rent, {B} for gas and {W} for water. We are {k}.", "{k} friends share a house. Rent is {A}, power is {B} and internet {W}."]
LEFT = ["{n} earns {A} a month. Rent is {B}, food {W} and the car {X}.", "I get {A} a month and pay {B} rent, {W} for food and {X} for bills.", "Income {A}, rent {B}, food {W}, insurance {X}.", "Every month {A} comes in; {B}, {W} and {X} go out.", "My pay is {A}. {B} goes on the rent, {W} on food, {X} on travel.", "{n}'s wage is {A}, and {he} has bills of {B}, {W} and {X}."]
FLATS = [kind(flat, [("Asked: each share. The total is {a} plus {b}.", "{a}+{b}"), ("Each share is {r1} divided by {k}.", "{r1}/{k}")], FLAT2, ["How much does each pay?", "What does each pay a month?", "how much each?", "What is each share?", "How much is that per person?"]),
         kind(flat, [("Asked: each share. The total is the sum: {a} plus {b} plus {w}.", "{a}+{b}+{w}"), ("Each share is {r1} divided by {k}.", "{r1}/{k}")], FLAT3, ["How much does each pay?", "What does each pay a month?", "how much each?", "What is each share?", "How much is that per person?"]),
         kind(pay, [("Start with {a}, add what comes and subtract what goes.", "{a}-{b}-{w}-{x}")], LEFT, ["How much is left?", "What is left over?", "What remains each month?", "How much is left at the end of the month?", "what's left?", "How much can be saved?"]),
         kind(pay, [("What is left is {a} minus {b}.", "{a}-{b}"), ("A year has 12 months: {r1} times 12.", "{r1}*12")], ["{n} earns {A} a month and spends {B}.", "Income {A} a month, spending {B} a month.", "I get {A} and pay out {B} every month.", "{n} makes {A} a month. All {his} bills together are {B} a month.", "We have {A} coming in and {B} going out each month."], ["How much is saved in a year?", "How much is left in a year?", "What are the yearly savings?", "What does that leave in a whole year?", "savings per year?"])]


@skill("real_plain_daily_loans", weight=2)
def loans(d):
    yield from tell(d, "daily.loans", LOANS + FLATS)
