"""Pay by the hour, hire and subscription charges, saving for something, profit, exchange and shared costs, in whole sentences."""
from fractions import Fraction

from .core import Answer, Call, skill
from .fillers import inner, places, plain, value
from .real_money_base import SHOP, Money, cents, good, mend, nice, num, pct, person, spin, to_cents, two, with_phrase, write

JOB = ["in a café", "at a supermarket", "as a waiter", "as a lifeguard", "in a shop", "at a bakery", "as a babysitter", "as a tutor", "in a warehouse", "at the library", "as a cleaner", "on a farm", "at a restaurant", "as a gardener", "at a cinema", "as a receptionist", "in a factory", "as a delivery driver", "at a garden centre", "as a dog walker", "in a call centre", "at a petrol station"]
EARNS = "[earns|is paid|gets paid|makes]"

# -- pay ----------------------------------------------------------------------------------------------------------------------
PAY_S = ["{N} " + EARNS + " {m} [per|an] hour [|{job}] and [works|worked] {h} hours [|last week|a week|this week|in a week].", "{N} [works|worked] {h} hours [|{job}|last week|this week] at [a rate of|] {m} [per|an] hour.", "{N} works {job} and " + EARNS + " {m} [per|an] hour. [Last week|This week] {he} worked {h} hours.", "{N} has a [part-time|summer|weekend|] job {job} that pays {m} [per|an] hour. {He} works {h} hours [a week|each week|this week|].", "{N}'s hourly [rate of pay|wage|pay|rate] is {m}. [One week|Last week|In March|This week] {he} worked {h} hours.", "A [plumber|electrician|gardener|mechanic|painter|tutor|cleaner] charges {m} [per|an] hour and works {h} hours [for {N}|].", "[The|A] job {job} pays {m} per hour, and {N} works {h} hours.",
         "{N} gets {m} for every hour {he} works. [Last week|This week|In one week] {he} worked {h} hours.", "{N} babysits for {h} hours at {m} an hour.", "{N} mows lawns for {m} per hour. [Last month|This weekend] {he} worked {h} hours."]
PAY_Q = ["How much [does|did] {he} earn [|in total|altogether]?", "How much money [does|did] {N} earn?", "What [is|was] {his} total pay?", "How much [is|was] {he} paid [|in total|altogether]?", "[Find|Calculate|Work out] {his} [total|] [pay|earnings].", "How much does {he} get?", "What are {his} earnings?", "How much did {he} make?"]
CHARGE_Q = ["How much is the bill?", "How much is charged?", "What is the total charge?", "How much does the work cost?", "[Find|Calculate|Work out] the total charge."]
PAY_W = ["How much does {N} earn if {he} works {h} hours at {m} [per|an] hour?", "If {N} earns {m} [per|an] hour, how much does {he} earn [in|for working|for] {h} hours?", "How much [will|does] {N} earn for {h} hours of work at {m} [per|an] hour?", "{N} earns {m} an hour. How much [will|does] {he} earn [in|for] {h} hours?", "What is {N}'s pay for {h} hours at [a rate of|] {m} per hour?", "Calculate the wages for {h} hours of work at {m} per hour.", "At {m} per hour, how much does {N} earn for {h} hours?", "I work {h} hours a week at {m} an hour. How much do I earn [per|in a] week?"]
WEEK_S = ["{N} works {h} hours a day, {k} days a week, [and earns|for|at] {m} [an|per] hour.", "{N} earns {m} [per|an] hour and works {h} hours [a|each|per] day [for {k} days|on {k} days a week].", "{N} works {job} for {h} hours a day on {k} days of the week. {He} is paid {m} an hour.", "{N}'s job {job} pays {m} per hour. {He} works {h} hours each day, {k} days a week."]
WEEK_Q = ["How much does {he} earn in a week?", "How much does {he} earn [each|per] week?", "What are {his} weekly earnings?", "[Find|Calculate|Work out] {his} weekly pay.", "What is {his} weekly wage?", "How much is {he} paid [per|for the] week?"]
OT_S = ["{N} earns {m} [per|an] hour for the first {h} hours [of the week|] and {m2} [per|an] hour for overtime. [Last week|This week] {he} worked {h} normal hours and {o} hours of overtime.", "{N}'s [normal|regular|basic] rate of pay is {m} an hour, and the overtime rate is {m2} an hour. {He} worked {h} [normal|regular] hours and {o} hours of overtime.", "{N} is paid {m} per hour on weekdays and {m2} per hour at weekends. {He} worked {h} hours on weekdays and {o} hours at the weekend.", "A worker is paid {m} an hour for regular hours and {m2} an hour for overtime. In one week, {N} worked {h} regular hours and {o} overtime hours.", "{N} worked {h} hours at {m} per hour and {o} hours of overtime at {m2} per hour."]
OTX_S = ["{N} earns {m} [per|an] hour. Overtime is paid at {x} the normal rate. [Last week|This week] {he} worked {h} normal hours and {o} hours of overtime.", "{N}'s [basic|normal|regular] pay is {m} an hour and overtime is paid at {x} that rate. {He} worked {h} normal hours plus {o} hours of overtime.", "A factory pays {m} per hour, and {x} that for overtime. {N} worked {h} regular hours and {o} overtime hours."]
RATE_S = ["{N} [earned|was paid|got] {t} for {h} hours of work [|{job}].", "{N} worked {h} hours [|{job}|last week] and [earned|was paid] {t}.", "For {h} hours of work {job}, {N} was paid {t}.", "{N} earns {t} for a {h}-hour shift.", "In {h} hours, {N} earned {t}."]
RATE_Q = ["How much [does|did] {he} earn per hour?", "What [is|was] {his} hourly [rate|pay|wage]?", "How much is that per hour?", "What [is|was] {his} hourly rate of pay?", "[Find|Calculate|Work out] {his} hourly [rate|pay|wage].", "How much did {he} get for each hour?"]
TIME_S = ["{N} earns {m} [per|an] hour [|{job}]. {He} [wants|needs] to earn {t} [|for a new phone|for a holiday|for a bike].", "{N} is paid {m} per hour [|{job}]. [Last month|One week] {he} earned {t}.", "{N} needs {t} to [buy a laptop|pay for a trip|buy a bicycle]. {He} earns {m} an hour {job}.", "A job pays {m} per hour, and {N} earned {t} in total."]
TIME_Q = ["How many hours is that?", "How many hours of work is that?", "For how many hours is that?", "[Find|Calculate|Work out] the number of hours."]
TIME_W = ["How many hours must {N} work to earn {t} at {m} [per|an] hour?", "How many hours does {N} have to work to earn {t} if {he} is paid {m} [per|an] hour?", "If {N} earns {m} an hour, how many hours does {he} need to work to earn {t}?", "{N} was paid {t} at a rate of {m} per hour. How many hours did {he} work?", "{N} earns {m} an hour and wants to save {t}. How many hours must {he} work?"]


@skill("real_wage", weight=0.75)
def real_wage(d):
    c = Money(d)
    m = str(d.rng.randint(7, 45)) if d.chance(0.5) else f"{d.rng.randint(7, 32)}.{d.pick(['50', '50', '25', '75', '20', '80', '40', '60', '90', '15'])}"
    h = str(d.rng.randint(3, 45)) if d.chance(0.85) else f"{d.rng.randint(2, 9)}.5"
    v = dict(person(d), m=c.show(m), h=num(d, h, 0.15), job=d.pick(JOB))
    x = d.rng.random()
    if x < 0.34:
        if d.chance(0.7):
            text = d.say("real.pay", [s.replace("{", "{{").replace("}", "}}") for s in PAY_S])
            yield write(d, "real.pays", [text], v, CHARGE_Q if "charges" in text else PAY_Q)
        else:
            yield write(d, "real.payw", PAY_W, v)
        r = yield Call(f"The pay is {h} hours times {m}.", f"{h}*{m}")
        yield Answer("", f"The pay: {h} × {m} = {c.out(r)}.", r.best)
    elif x < 0.5:
        h, k = str(d.rng.randint(2, 9)), str(d.rng.randint(2, 6))
        v.update(h=num(d, h, 0.2), k=num(d, k, 0.3))
        yield write(d, "real.week", WEEK_S, v, WEEK_Q)
        r = yield Call(f"The hours are {h} times {k} days.", f"{h}*{k}")
        hours = r.best
        r = yield Call(f"The pay is {hours} hours times {m}.", f"{hours}*{m}")
        yield Answer("", f"The hours: {h} × {k} = {hours}. The pay: {hours} × {m} = {c.out(r)}.", r.best)
    elif x < 0.68:
        h, o = str(d.pick([40, 35, 38, 30, 20]) if d.chance(0.5) else d.rng.randint(10, 40)), str(d.rng.randint(2, 12))
        v.update(h=num(d, h, 0.1), o=num(d, o, 0.2))
        if d.chance(0.5):
            m2 = two(Fraction(m) + d.pick([1, 2, 3, 4, 5, 6, 8, Fraction(3, 2), Fraction(5, 2)]))
            v["m2"] = c.show(m2)
            yield write(d, "real.ot", OT_S, v, PAY_Q)
            e = f"{h}*{m}+{o}*{m2}"
        else:
            x, f = d.pick([("1.5 times", "1.5"), ("one and a half times", "1.5"), ("double", "2"), ("twice", "2"), ("1.5 times", "1.5"), ("1.25 times", "1.25")])
            v["x"] = x
            yield write(d, "real.otx", OTX_S, v, PAY_Q)
            e = f"{h}*{m}+{o}*{m}*{f}"
        r = yield Call("The pay is the normal hours and the overtime hours, each times its rate.", e)
        yield Answer("", f"The pay: {nice(e)} = {c.out(r)}.", r.best)
    else:
        t = Fraction(m) * Fraction(h)
        if places(t) > 2:
            h, t = "8", Fraction(m) * 8
            v["h"] = "8"
        t = two(t)
        v["t"] = c.show(t)
        if x < 0.85:
            yield write(d, "real.wr", RATE_S, v, RATE_Q)
            r = yield Call(f"The pay per hour is {t} divided by {h} hours.", f"{t}/{h}")
            yield Answer("", f"Per hour: {t} ÷ {h} = {c.out(r)}.", r.best)
        else:
            yield write(d, "real.wt", TIME_S, v, TIME_Q) if d.chance(0.5) else write(d, "real.wtw", TIME_W, v)
            r = yield Call(f"The hours are {t} divided by {m} per hour.", f"{t}/{m}")
            yield Answer("", f"The time: {t} ÷ {m} = {r.best} hours.", r.best)


# -- a fixed part and so much for each ---------------------------------------------------------------------------------------
# who charges|the fixed part|what each unit is|one unit|what it is in a sentence about somebody|range of units|fixed range|rate range in cents
HIRE = """A plumber|call-out fee|hours|hour|{N} has a job done that takes {h} hours|2|8|20|80|2000|7000;An electrician|call-out charge|hours|hour|the work at {N}'s house takes {h} hours|2|8|20|90|2000|7500;A bike hire shop|fixed charge|hours|hour|{N} hires a bike for {h} hours|2|9|3|15|200|900;A car hire company|booking fee|days|day|{N} hires a car for {h} days|2|14|10|60|1800|6000;
A taxi company|fixed charge|miles|mile|{N} travels {h} miles|2|25|2|6|120|350;A taxi|flat fee|kilometres|kilometre|{N} goes {h} kilometres|2|30|2|6|100|300;A boat hire company|booking fee|hours|hour|{N} rents a boat for {h} hours|2|6|10|40|800|3000;A carpet cleaner|visit charge|rooms|room|{N} has {h} rooms cleaned|2|8|15|40|1000|3500;
A printing company|set-up fee|posters|poster|{N} orders {h} posters|10|200|10|50|50|600;A mobile phone company|monthly fee|gigabytes of data|gigabyte of data|{N} uses {h} gigabytes of data in one month|2|20|5|25|100|500;A skate park|entry fee|hours|hour|{N} stays {h} hours|2|6|2|8|150|500;A party venue|booking fee|guests|guest|{N} invites {h} guests|8|80|40|200|500|2500;
A tool shop|fixed charge|days|day|{N} rents a drill for {h} days|2|10|5|25|400|1800;A hall|booking fee|hours|hour|{N} rents it for {h} hours|2|10|20|80|1000|5000;A photographer|booking fee|hours|hour|{N} needs the photographer for {h} hours|2|8|40|150|3000|9000;A gardener|travel fee|hours|hour|{N} has {h} hours of work done|2|9|5|20|1200|3500;A removal firm|fixed fee|hours|hour|{N}'s move takes {h} hours|2|9|40|120|3000|8000;
A gym|joining fee|months|month|{N} is a member for {h} months|2|18|10|60|1500|5000;A parking garage|entry charge|hours|hour|{N} parks there for {h} hours|2|12|1|5|80|350;A delivery firm|fixed charge|kilograms|kilogram|{N} sends a parcel of {h} kilograms|2|20|3|10|50|250;A scooter rental app|unlocking fee|minutes|minute|{N} rides for {h} minutes|5|50|1|3|10|40"""
HIRE = [h.strip().split("|") for h in HIRE.split(";")]
HIRE_S = ["{C} charges a {fee} of {f} plus {m} [per|for each] {u}. {use}.", "{C} charges {m} per {u} plus a {fee} of {f}. {use}.", "{C} charges a {fee} of {f} and [then|] {m} for every {u}. {use}.", "{C} has a {fee} of {f} and also charges {m} per {u}. {use}.", "With {c}, there is a {fee} of {f} and then a charge of {m} per {u}. {use}.", "{C} asks for a {fee} of {f}. In addition, [every|each] {u} costs {m}. {use}.", "{C} charges {f} as a {fee} and [then|another] {m} per {u}. {use}.", "The cost of using {c} is {f} plus {m} [for each|per] {u}. {use}."]
HIRE_Q = ["How much does {N} pay [in total|altogether|]?", "What is the total cost?", "How much will it cost [altogether|in total|]?", "What is the total [charge|bill]?", "[Find|Calculate|Work out] the total cost.", "How much is that altogether?", "How much is the bill?", "What does {N} have to pay?"]
HIRE_B = ["{C} charges a {fee} of {f} plus {m} [per|for each] {u}. {N}'s [total|] bill [is|comes to|was] {t}.", "{C} charges {m} per {u} plus a {fee} of {f}. {N} [pays|paid] {t} [in total|altogether|].", "{C} has a {fee} of {f} and charges {m} per {u}. The total [cost|charge] for {N} [is|was] {t}."]
HIRE_BQ = ["How many {us} is that?", "How many {us} did {N} pay for?", "[Find|Calculate|Work out] the number of {us}.", "For how many {us} did {N} pay?"]


@skill("real_hire", weight=0.5)
def real_hire(d):
    c = Money(d)
    C, fee, us, u, use, lo, hi, f0, f1, p0, p1 = d.pick(HIRE)
    h = str(d.rng.randint(int(lo), int(hi)))
    f = str(d.rng.randint(int(f0), int(f1))) if d.chance(0.75) else f"{d.rng.randint(int(f0), int(f1))}.{d.pick(['50', '50', '25', '75', '80'])}"
    m = cents(d, int(p0), int(p1))
    while Fraction(m) == Fraction(f):
        f = str(int(float(f)) + 2)
    v = person(d, kin=0)
    v.update(C=C, c=C[0].lower() + C[1:], fee=fee, u=u, us=us, f=c.show(f), m=c.show(m), h=num(d, h, 0.25))
    v["use"] = use.format(N=v["N"], h=v["h"])
    if d.chance(0.75):
        yield write(d, "real.hire", HIRE_S, v, HIRE_Q)
        r = yield Call(f"The total is {f} plus {h} times {m}.", f"{f}+{h}*{m}")
        yield Answer("", f"{f} + {h} × {m} = {c.out(r)}.", r.best)
        return
    t = two(Fraction(f) + int(h) * Fraction(m))
    v["t"] = c.show(t)
    yield write(d, "real.hireb", HIRE_B, v, HIRE_BQ)
    e = f"{f}+{m}x={t}"
    r = yield Call(f"Call the number of {us} x. The equation is {e}.", f"solve({e})")
    x = r.best.replace("x = ", "")
    yield Answer("", f"{e.replace('=', ' = ')} gives x = {x}. So the number of {us} is {x}.", x)


# -- every month, every week ----------------------------------------------------------------------------------------------------
SUB_S = ["[A|{N}'s] {thing} costs {m} [per|a] month.", "{N} pays {m} [per|a|every] month for {his} {thing}.", "{N}'s {thing} is {m} a month.", "{N} has a {thing} that costs {m} [per|a] month.", "{N} signs up for a {thing} at {m} [a|per] month."]
SUBS = ["streaming subscription", "gym membership", "phone contract", "music subscription", "magazine subscription", "broadband contract", "car insurance policy", "swimming club membership", "cloud storage plan", "piano course", "bus pass"]
SUB_Q = ["How much does {he} pay in {k} months?", "How much does it cost for {k} months?", "How much is that [for|over|in] {k} months?", "What is the total cost for {k} months?", "[Find|Calculate|Work out] the cost for {k} months."]
SUB_YQ = ["How much does {he} pay [in a|per] year?", "How much [does it cost|is that] [per|in a|for a whole] year?", "What is the [yearly|annual] cost?", "[Find|Calculate|Work out] the [yearly|annual] cost.", "How much does it cost for one year?"]
SUB_C = ["{N} can pay {m} a month for a {thing} or {y} for a whole year. How much does {he} save by paying for the [whole|full] year?", "A {thing} costs {m} per month or {y} for a year. How much is saved in one year by paying yearly?", "{N}'s {thing} costs {m} a month. If {he} pays for a year at once, it costs {y}. How much would {he} save?"]
SAVE_G = ["{N} wants to buy a {i} that costs {t}. {He} saves {m} [every|each|per|a] {w}.", "{N} is saving for a {i} that costs {t}, and {he} puts aside {m} [every|each|a] {w}.", "A {i} costs {t}. {N} saves {m} [every|each|per] {w} [to buy it|].", "{N} saves {m} of {his} [pocket money|wages|allowance] [each|every] {w} for a {i}. The {i} costs {t}.", "{N} needs {t} for a [school trip|holiday|new {i}]. {He} saves {m} a {w}."]
SAVE_GQ = ["How many {w}s will it take ?", "How many {w}s will it take {him} to save enough?", "How many {w}s must {he} save?", "After how many {w}s will {he} have enough [money|]?", "For how many {w}s does {he} need to save?", "[Find|Work out|Calculate] the number of {w}s {he} needs to save."]
HAS = ["{N} already has {a}.", "{He} already has {a} [saved|in a savings account|in {his} money box].", "{He} has already saved {a}.", "So far, {he} has {a}.", "{His} grandmother gave {him} {a} to start with.", "{He} starts with {a}."]
SAVED_S = ["{N} saves {m} [every|each|a|per] {w}.", "{N} puts {m} into {his} savings account [every|each] {w}.", "[Every|Each] {w}, {N} saves {m} of {his} pocket money."]
SAVED_Q = ["How much [will|does] {he} have after {k} {w}s?", "How much money will {he} have [saved|] [in|after] {k} {w}s?", "How much will {he} have in total after {k} {w}s?", "What will {his} savings be after {k} {w}s?"]
NEED_S = ["{N} has {a} and wants to buy a {i} that costs {t}.", "A {i} costs {t}. {N} has saved {a}.", "{N} is saving for a {i}. It costs {t} and {he} has {a} so far.", "{N} needs {t} for a {i} but only has {a}."]
NEED_Q = ["How much more [money|] does {he} need?", "How much more must {he} save?", "How much more does {N} have to save?", "How much is {he} short?", "[Find|Calculate|Work out] how much more {he} needs."]
BUYS = ["laptop", "bicycle", "phone", "guitar", "skateboard", "games console", "camera", "tablet", "drum kit", "tent", "surfboard", "keyboard", "scooter", "telescope", "pair of trainers", "television"]


@skill("real_saving", weight=0.6)
def real_saving(d):
    c = Money(d)
    w = d.pick(["week", "week", "week", "month", "month"])
    v = dict(person(d), w=w, i=d.pick(BUYS), thing=d.pick(SUBS))
    kind = d.pick(["sub", "sub", "year", "diff", "goal", "goal", "goalhas", "goalhas", "saved", "savedhas", "need"])
    k = d.rng.randint(3, 40) if w == "week" else d.rng.randint(3, 24)
    m = str(d.rng.randint(3, 60)) if d.chance(0.75) else f"{d.rng.randint(2, 40)}.{d.pick(['50', '50', '25', '75', '20', '99', '80'])}"
    a = str(d.rng.randint(8, 300)) if d.chance(0.85) else two(Fraction(d.rng.randint(20, 400), 2))
    v.update(m=c.show(m), k=num(d, k, 0.25), a=c.show(a))
    if kind in ("sub", "year"):
        if kind == "year":
            k = 12
        yield write(d, "real.sub" + kind, [s for s in SUB_S if "{N}" in s and "[A|" not in s], v, SUB_YQ if kind == "year" else SUB_Q)
        r = yield Call("A year has 12 months: " * (kind == "year") + (f"{m} times 12." if kind == "year" else f"The sum is {k} times {m}."), f"{m}*12" if kind == "year" else f"{k}*{m}")
        yield Answer("", (f"A year: {m} × 12" if kind == "year" else f"{k} × {m}") + f" = {c.out(r)}.", r.best)
    elif kind == "diff":
        y = two(Fraction(int(Fraction(m) * d.pick([9, 10, 11])), 1))
        v["y"] = c.show(y)
        yield write(d, "real.subc", SUB_C, v)
        r = yield Call(f"A year has 12 months: {m} times 12.", f"{m}*12")
        t = r.best
        r = yield Call(f"The difference: {t} minus {y}.", f"{t}-{y}")
        yield Answer("", f"A year: {m} × 12 = {t}. The difference: {t} − {y} = {c.out(r)}.", r.best)
    elif kind in ("goal", "goalhas"):
        t = Fraction(m) * k + (Fraction(a) if kind == "goalhas" else 0)
        t = two(t)
        v["t"] = c.show(t)
        frames = [s + " {has}" for s in SAVE_G] if kind == "goalhas" else SAVE_G
        if kind == "goalhas":
            v["has"] = d.say("real.has", HAS, **v)
        yield write(d, "real." + kind, frames, v, SAVE_GQ)
        if kind == "goal":
            r = yield Call(f"The number of {w}s is {t} divided by {m}.", f"{t}/{m}")
            yield Answer("", f"{t} ÷ {m} = {r.best} {w}s.", r.best)
            return
        r = yield Call(f"What is missing is {t} minus {a}.", f"{t}-{a}")
        rest = r.best
        r = yield Call(f"The number of {w}s is {rest} divided by {m}.", f"{rest}/{m}")
        yield Answer("", f"Missing: {t} − {a} = {rest}. Then {rest} ÷ {m} = {r.best} {w}s.", r.best)
    elif kind in ("saved", "savedhas"):
        has = kind == "savedhas"
        if has:
            v["has"] = d.say("real.has", HAS, **v)
        yield write(d, "real." + kind, [s + " {has}" for s in SAVED_S] if has else SAVED_S, v, SAVED_Q)
        e = f"{a}+{k}*{m}" if has else f"{k}*{m}"
        r = yield Call(f"The total is {f'{a} plus ' if has else ''}{k} times {m}.", e)
        yield Answer("", f"{nice(e)} = {c.out(r)}.", r.best)
    else:
        t = two(Fraction(a) + Fraction(cents(d, 500, 40000)))
        v["t"] = c.show(t)
        yield write(d, "real.need", NEED_S, v, NEED_Q)
        r = yield Call(f"What is missing is {t} minus {a}.", f"{t}-{a}")
        yield Answer("", f"{t} − {a} = {c.out(r)}.", r.best)


# -- profit and loss -------------------------------------------------------------------------------------------------------------
PRF1 = ["{N} [buys|bought] a {i} for {a} and [sells|sold] it for {b}.", "A [shopkeeper|dealer|trader] [buys|bought] a {i} for {a} and [sells|sold] it for {b}.", "A {i} was bought for {a} and later sold for {b}.", "The cost price of a {i} is {a} and the selling price is {b}.", "{N} paid {a} for a {i} and sold it to {N2} for {b}.", "A shop pays {a} for a {i} and charges its customers {b}."]
PRF1_Q = {True: ["How much profit is made?", "What is the profit?", "[Find|Calculate|Work out] the profit.", "How much is the profit?"], False: ["How much is the loss?", "What is the loss?", "[Find|Calculate|Work out] the loss.", "How much money is lost?"]}
PRFN = ["{N} [buys|bought] {k} {many} for {a} each and [sells|sold] them [all|] for {b} each.", "A [shop|shopkeeper|trader|stallholder] [buys|bought] {k} {many} at {a} each and [sells|sold] them at {b} each.", "{N} makes {many} to sell at a school fair. Each {one} costs {a} to make and is sold for {b}. {He} sells {k}.", "Each {one} costs a shop {a}. The shop sells {k} {many} at {b} each.", "It costs {a} to make one {one}, and a stall sells {k} of them for {b} each."]
PRFN_Q = ["How much profit is made [in total|altogether|]?", "What is the total profit?", "How much is the profit?", "[Find|Calculate|Work out] the total profit.", "What is the profit?"]
MADE = ["bracelet", "cupcake", "cookie", "candle", "mug", "keyring", "badge", "brownie", "birthday card", "muffin", "sandwich", "bowl", "scarf", "lemonade", "smoothie", "jar of jam", "pizza", "cake", "samosa", "taco"]
PRFB = ["{N} [buys|bought] a box of {k} {many} for {t} and [sells|sold] them for {b} each.", "A shopkeeper [buys|bought] {k} {many} for a total of {t} and [sells|sold] [each one|every one] for {b}.", "{N} [spends|spent] {t} on [ingredients|materials] and [makes|made] {k} {many}. {He} [sells|sold] them [all|] for {b} each.", "A class [spends|spent] {t} on making {k} {many} and [sells|sold] them at {b} each."]


@skill("real_profit", weight=0.45)
def real_profit(d):
    c = Money(d)
    one, many, a = good(d, 60, 3500)
    while one not in MADE and d.chance(0.35):
        one, many, a = good(d, 60, 3500)
    k = str(d.rng.randint(4, 60) if d.chance(0.7) else d.int(20, 300))
    b = two(Fraction(a) * d.pick([Fraction(5, 4), Fraction(3, 2), 2, Fraction(6, 5)])) if d.chance(0.4) else two(Fraction(a) + Fraction(d.pick([25, 50, 75, 100, 120, 150, 200, 250, 300, 400]), 100))
    if places(Fraction(b)) > 2:
        b = two(Fraction(a) + 1)
    x = d.rng.random()
    v = dict(person(d), one=one, many=many, k=num(d, k, 0.2), a=c.show(a), b=c.show(b))
    if x < 0.35:
        up = d.chance(0.7)
        p = d.int(10, 900)
        q = p + d.rng.randint(2, max(3, p // 2)) * (1 if up else -1)
        q = max(q, 3)
        up = q > p
        a, b = str(p), str(q)
        if d.chance(0.3):
            b += d.pick([".50", ".99", ".25"]) if up else ""
        v.update(i=d.pick(BUYS + ["bookcase", "painting", "watch", "jacket", "sofa", "lamp"]), a=c.show(a), b=c.show(b))
        yield write(d, f"real.prf1{up}", PRF1, v, PRF1_Q[up])
        if up:
            r = yield Call(f"The profit is {b} minus {a}.", f"{b}-{a}")
            yield Answer("", f"The profit: {b} − {a} = {c.out(r)}.", r.best)
        else:
            r = yield Call(f"The loss is {a} minus {b}.", f"{a}-{b}")
            yield Answer("", f"The loss: {a} − {b} = {c.out(r)}.", r.best)
    elif x < 0.7:
        made = one in MADE
        yield write(d, "real.prfn" + "m" * made, PRFN if made else [s for s in PRFN if "make" not in s.replace("[", "")], v, PRFN_Q)
        r = yield Call(f"The profit on one is {b} minus {a}.", f"{b}-{a}")
        one_ = r.best
        r = yield Call(f"The profit on {k} is {k} times {one_}.", f"{k}*{one_}")
        yield Answer("", f"On one: {b} − {a} = {one_}. On {k}: {k} × {one_} = {c.out(r)}.", r.best)
    else:
        t = two(Fraction(max(1, int(Fraction(a) * int(k)))))
        v["t"] = c.show(t)
        made = one in MADE
        yield write(d, "real.prfb" + "m" * made, PRFB if made else [s for s in PRFB if "ma[kd]e" not in s and "making" not in s and "[makes|" not in s], v, PRFN_Q)
        r = yield Call(f"The sales are {k} times {b}.", f"{k}*{b}")
        s = r.best
        r = yield Call(f"The profit is {s} minus {t}.", f"{s}-{t}")
        yield Answer("", f"The sales: {k} × {b} = {s}. The profit: {s} − {t} = {c.out(r)}.", r.best)


# -- exchange --------------------------------------------------------------------------------------------------------------------
CUR = [("pound", "pounds", "£{}", 1.0), ("euro", "euros", "€{}", 1.15), ("US dollar", "US dollars", "${}", 1.27), ("dollar", "dollars", "${}", 1.27), ("Swiss franc", "Swiss francs", "{} CHF", 1.12), ("Australian dollar", "Australian dollars", "A${}", 1.9), ("Canadian dollar", "Canadian dollars", "C${}", 1.7), ("Polish zloty", "zloty", "{} zloty", 5.0), ("Danish krone", "kroner", "{} kroner", 8.7), ("rand", "rand", "R{}", 23.0), ("Mexican peso", "pesos", "{} pesos", 22.0), ("rupee", "rupees", "₹{}", 106.0), ("yen", "yen", "¥{}", 190.0), ("Turkish lira", "lira", "{} lira", 41.0)]
X_R = ["The exchange rate is {one} = {x}.", "The exchange rate is {one} to {x}.", "{one} is worth {x}.", "One {a} [is equal to|equals|is worth|buys] {x}.", "{one} = {x}.", "The bank gives {x} for each {a}.", "At the moment, {one} is {x}."]
X_Q = ["{N} [changes|changed|exchanges|converts] {n} [into {bs}|before a holiday|at the bank]. How many {bs} [does|did] {he} get?", "{N} has {n}. How [many {bs} is that|much is that in {bs}]?", "How many {bs} does {N} get for {n}?", "How many {bs} are [there in|equal to] {n}?", "A [jacket|hotel room|meal|camera|phone] costs {n}. What is the price in {bs}?", "[Convert|Change] {n} [to|into] {bs}.", "What is {n} in {bs}?", "{N} wants to [exchange|change] {n} [for|into] {bs}. How much will {he} receive?"]
X_BQ = ["{N} [changes|changed|exchanges] {n} back [into {as_}|]. How many {as_} [does|did] {he} get?", "A [jacket|hotel room|meal|camera|souvenir] costs {n}. [What is the price in {as_}?|How much is that in {as_}?]", "{N} spends {n} on holiday. How much is that in {as_}?", "[Convert|Change] {n} [to|into] {as_}.", "How many {as_} is {n} worth?", "How many {as_} does {N} need to get {n}?", "{N} came home with {n}. How many {as_} is that?"]
X_W = ["If {one} [equals|is worth|=|buys] {x}, how many {bs} [do you get for|will {N} get for] {n}?", "{N} exchanges {n} at a rate of {one} = {x}. How [many {bs} does {he} receive|much does {he} get in {bs}]?", "How many {bs} is {n} at a rate of {x} per {a}?"]


@skill("real_exchange", weight=0.45)
def real_exchange(d):
    a, b = d.rng.sample(CUR, 2)
    while a[1][-7:] == b[1][-7:]:
        a, b = d.rng.sample(CUR, 2)
    if a[3] > b[3]:
        a, b = b, a
    f = b[3] / a[3] * d.rng.uniform(0.9, 1.1)
    if f < 1.02:
        f = 1.1
    x = f"{f:.{2 if f < 20 else d.pick([0, 1])}f}"
    if d.chance(0.3) and f < 20:
        x = f"{f:.1f}"
    if Fraction(x) == 1:
        x = "1.2"
    x = plain(Fraction(x))
    n = str(d.int(2, 90) * d.pick([5, 10, 10, 20, 50, 1]))
    back = d.chance(0.4)
    if back:
        n = two(Fraction(n) * Fraction(x))
    xs = two(Fraction(x)) if "." in x and len(x.split(".")[1]) <= 2 and d.chance(0.5) else x
    word = d.chance(0.4)
    mine, other = (a, b) if not back else (b, a)

    def show(cur, t):
        t = num(d, t, 0) if "." not in t else t
        return f"{t} {cur[0] if t == '1' else cur[1]}" if word or cur[0] in ("yen", "rand") or t == "1" and cur[2][0] == "{" else cur[2].format(t)
    v = dict(person(d), one=show(a, "1"), x=show(b, xs), n=show(mine, n), a=a[0], as_=a[1], bs=b[1])
    x = xs
    if back:
        yield write(d, "real.xb", X_R, v, X_BQ)
    elif d.chance(0.7):
        yield write(d, "real.x", X_R, v, X_Q)
    else:
        yield write(d, "real.xw", X_W, v)
    r = yield Call(f"One {a[0]} is {x} {b[1]}: {n} {'divided by' if back else 'times'} {x}.", f"{n}{'/' if back else '*'}{x}")
    yield Answer("", f"{n} {'÷' if back else '×'} {x} = {value(r)} {other[1]}.", r.best)


# -- shared costs -----------------------------------------------------------------------------------------------------------------
SHARE = ["{K} friends [share|split] [a bill|the cost of a meal|the cost of a gift|a taxi fare] of {m} equally.", "{N} and {j} friends [share|split] [a bill|the cost of a trip|a taxi fare|a pizza order] of {m} equally.", "A [meal|holiday cottage|gift|boat trip] costs {m}. {K} people [share|split] the cost equally.", "{K} [flatmates|roommates|students] share a rent of {m} a month equally.", "{K} colleagues buy a present for {m} and share the cost equally.", "A group of {k} friends went out for dinner. The bill came to {m}, and they split it equally.", "The total cost of a school trip for {k} students is {m}. Each student pays the same amount."]
SHARE2 = {"+": ["{K} friends have dinner for {m} and leave a tip of {w}. They [share|split] the total equally.", "{K} people share a bill of {m} plus a {w} service charge equally.", "{N} and {j} friends order food for {m}, and delivery costs {w}. They split the total equally.", "{K} friends rent a cottage for {m} and pay {w} for cleaning. They share the total equally.", "Tickets for a group of {k} cost {m} and parking costs {w}. The group shares the total cost equally."],
          "-": ["{K} friends have a bill of {m} and a voucher for {w}. They [share|split] the rest equally.", "{N} and {j} friends buy a gift for {m}. Their teacher pays {w} of it, and the friends share the rest equally.", "A trip costs {m}. The school pays {w} and the rest is shared equally by {k} students.", "{K} people share the cost of a {m} meal equally after using a {w} gift card."]}
SHARE_Q = ["How much does each [person|one] pay?", "How much does each of them pay?", "What does each person pay?", "What is each person's share?", "How much is each share?", "[Find|Calculate|Work out] each person's share.", "How much does each one have to pay?"]


@skill("real_share_cost", weight=0.5)
def real_share_cost(d):
    c = Money(d)
    k = d.rng.randint(3, 9) if d.chance(0.8) else d.rng.randint(10, 40)
    each = Fraction(d.rng.randint(40, 900), d.pick([20, 10, 10, 5, 100])) + 2
    v = dict(person(d), k=num(d, k, 0.6), K=num(d, k, 0.8), j=num(d, k - 1, 0.7))
    kind = d.pick(["", "", "+", "+", "-"])
    w = d.rng.randint(2, 30)
    if kind == "+" and each * k <= w + 1:
        kind = ""
    m = two(each * k + {"": 0, "+": -w, "-": w}[kind])
    v.update(m=c.show(m), w=c.show(str(w)))
    frames = SHARE if not kind else SHARE2[kind]
    if k > 12:
        frames = [s for s in frames if "{k} students" in s or "group" in s] or SHARE
    if Fraction(m) < 300:
        frames = [s for s in frames if "rent of" not in s and "cottage" not in s]
    yield write(d, "real.share" + kind, frames, v, SHARE_Q)
    total, head = m, ""
    if kind:
        r = yield Call(f"The total is {m} {'plus' if kind == '+' else 'minus'} {w}.", f"{m}{kind}{w}")
        total = r.best
        head = f"The total: {m} {kind.replace('-', '−')} {w} = {total}. "
    r = yield Call(f"Each share is {total} divided by {k}.", f"{total}/{k}")
    yield Answer("", f"{head}Each share: {total} ÷ {k} = {c.out(r)}.", r.best)
