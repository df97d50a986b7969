"""Averages, speeds, trips, fuel, work, recipes and ratios the way strangers ask about them."""
from fractions import Fraction

from .core import Answer, Call, skill
from .fillers import name, places, plain, tidy, value
from .wild_percent import PLACES, Cash, Style, finish, say, told, who


def long_value(d, exact):
    """A rounding for a result that does not end soon."""
    if places(exact) <= 3 or d.chance(0.25):
        return None, None
    k = d.pick([2, 1, 1, 0])
    return k, say(d, f"wild.round{k}", PLACES[k])


# -- averages ----------------------------------------------------------------------------------------------------------
AV_T = ["average of {x}", "mean of {x}", "what is the average of {x}", "the mean of {x}", "find the mean: {x}", "avg of {x}", "avg {x}", "{x} - average?", "{x}. mean?", "average: {x}", "the numbers are {x}, what is their mean", "arithmetic mean of {x}", "whats the mean of {x}", "calculate the average of these numbers: {x}", "I have the values {x}. Average?",
        "data: {x}. Find the mean", "given {x}, compute the mean", "how do i average {x}", "the mean value of {x}", "what do {x} average to", "on average, how much are {x}", "for the data set {x} state the mean", "take the average of {x}", "can you average {x} for me", "what number is the average of {x}", "determine the arithmetic average of {x}", "x̄ of {x}", "mean({x})", "mean = ? for {x}", "if the list is {x}, what is the mean"]
AV_F = ["{s} scored {x} points in {k} games", "the temperatures this week were {x} degrees", "in {k} tests {s} got {x}", "{s} ran {x} km on {k} days", "the daily sales were {x}", "the ages in a group are {x}", "{k} parcels weigh {x} kg", "the heights of {k} plants are {x} cm", "{s} read {x} pages on {k} evenings", "the rain in {k} months was {x} mm", "waiting times were {x} minutes", "{s} slept {x} hours", "measured values: {x}",
        "on {k} days a shop had {x} customers", "a student has the marks {x}", "the bus was late by {x} minutes", "{s} spent {x} on lunch on {k} days", "{k} laps took {x} seconds", "{k} friends have {x} stickers"]
AV_Q = ["what is the average", "what is the mean", "how much is it on average", "what's the average", "what is that on average", "what was the mean value", "how much is the average", "how large is the mean"]
AV_N = ["the average", "the mean", "the mean value", "the arithmetic mean", "average"]


@skill("wild_rate_average", weight=0.91)
@tidy
def wild_rate_average(d):
    s = Style(d, 0.08)
    k = d.rng.choices([2, 3, 4, 5, 6, 7], [2, 5, 6, 5, 2, 1])[0]
    lo, hi = d.pick([(1, 20), (10, 100), (50, 100), (100, 999), (2, 40), (1, 10)])
    if d.chance(0.18):
        v = [f"{d.rng.randint(lo, hi)}.{d.rng.randint(1, 9)}" for _ in range(k)]
    else:
        v = [d.rng.randint(lo, hi) for _ in range(k)]
        if d.chance(0.7):
            v[-1] += (-sum(v)) % k
        v = [str(a) for a in v]
    kk, phrase = long_value(d, sum(map(Fraction, v)) / k)
    last = d.pick([" and ", " and ", ", ", ", and ", " & "])
    x = d.pick([", ", ", ", ", ", "; ", " "]).join(v) if d.chance(0.35) else ", ".join(v[:-1]) + last + v[-1]
    if s.math:
        x = s.math.format(", ".join(v))
    if d.chance(0.5):
        q = say(d, "wild.av.t", AV_T, x=x) + (", " + phrase if phrase else "") + d.pick(["?", "", "?", "."])
    else:
        x = x if "; " in x or s.math or last in x else ", ".join(v[:-1]) + " and " + v[-1]
        q = told(d, "wild.av", dict(who(d), x=x, k=s.n(str(k), 0.3)), [AV_F], AV_Q, AV_N, phrase)
    yield q[0].upper() + q[1:] if d.chance(0.6) else q
    e = f"mean({', '.join(v)})"
    if kk is not None:
        r = yield Call("The average is the sum divided by how many there are: mean, rounded.", f"round({e}, {kk})" if kk else f"round({e})")
        yield Answer("", f"The average of {', '.join(v)}, rounded, is {r.best}.", r.best)
    else:
        r = yield Call("The average is the sum divided by how many there are: mean.", e)
        yield Answer("", f"The average of {', '.join(v)} is {value(r)}.", r.best)


TOT_F = ["the average of {n} numbers is {m}", "{n} boxes weigh {m} kg on average", "in {n} games {s} scored {m} points per game on average", "the mean of {n} values is {m}", "{n} people are {m} years old on average", "{s} {reads} {m} pages a day on average for {n} days", "over {n} days the average was {m} visitors a day"]
TOT_Q = ["what is the total", "what is their sum", "how much is it in all", "how much is that altogether", "what do they add up to"]
NEW_F = ["the average of {n} tests was {m}", "after {n} games the mean score is {m}", "{n} numbers have the mean {m}", "{s} has an average of {m} after {n} rounds".replace(" has", " {has}"), "the mean of {n} measurements is {m}"]
NEW_G = ["the next value is {y}", "then a {y} is added", "now comes one more with {y}", "the next one is {y}", "one more value, {y}, is included", "the following result is {y}"]
NEW_Q = ["what is the new average", "what's the average now", "what is the mean of all", "how much is the new mean", "what does the average become"]
MIS_F = ["the mean of {n} numbers is {m}", "{n} numbers average {m}", "the average of {n} tests is {m}", "{n} values have a mean of {m}"]
MIS_G = ["the known ones are {x}", "{x} are given and one is missing", "all but one are known: {x}", "the others are {x}", "we only know {x}"]
MIS_Q = ["what is the missing one", "what is the last number", "how big is the unknown one", "which one is missing"]


@skill("wild_rate_average_back", weight=0.56)
@tidy
def wild_rate_average_back(d):
    s = Style(d, 0.04)
    n, m = d.rng.randint(3, 12), d.rng.randint(4, 95)
    v = dict(who(d, groups=0), n=s.n(str(n), 0.2), m=s.n(str(m)))
    x = d.rng.random()
    if x < 0.35:
        yield told(d, "wild.tot", v, [TOT_F], TOT_Q, ["the total", "the sum of all"])
        r = yield Call(f"The total is {n} times the average {m}.", f"{n}*{m}")
        yield Answer("", f"The total: {n} × {m} = {r.best}.", r.best)
    elif x < 0.65:
        y = m + (n + 1) * d.rng.randint(-3, 4)
        y = y if y > 0 else m + n + 1
        v["y"] = s.n(str(y), 0)
        yield told(d, "wild.new", v, [NEW_F, NEW_G], NEW_Q, ["the new average", "the new mean"])
        r = yield Call(f"The total is {n} times the average {m}.", f"{n}*{m}")
        t = r.best
        r = yield Call(f"The new average is {t} plus {y}, divided by {n + 1}.", f"({t}+{y})/{n + 1}")
        yield Answer("", f"The total: {n} × {m} = {t}. The new average: ({t} + {y}) ÷ {n + 1} = {value(r)}.", r.best)
    else:
        n = d.rng.randint(3, 6)
        others = [max(1, m + d.rng.randint(-m // 3, m // 3)) for _ in range(n - 1)]
        if n * m - sum(others) < 0:
            others = [m] * (n - 1)
        others = [str(o) for o in others]
        v.update(n=s.n(str(n), 0.3), x=", ".join(others[:-1]) + " and " + others[-1])
        yield told(d, "wild.mis", v, [MIS_F, MIS_G], MIS_Q, ["the missing number", "the unknown value"])
        r = yield Call(f"All {n} add up to {n} times {m}.", f"{n}*{m}")
        t = r.best
        r = yield Call(f"The missing one is {t} minus the sum of the others.", f"{t}-({'+'.join(others)})")
        yield Answer("", f"All together: {n} × {m} = {t}. The missing one: {t} − ({' + '.join(others)}) = {r.best}.", r.best)


# -- speed -------------------------------------------------------------------------------------------------------------
WHO = "a train|a lorry|a cyclist|a ferry|a tram|a motorbike|a coach|a delivery van|a truck driver|a drone|an ambulance|a tourist bus|a racing car|a taxi|a horse|my bus|the express|a courier|a scooter|the school bus|a runner|a jeep".split("|")
D_F = ["{a} goes {v} for {t}", "{a} travels at {v} for {t}", "{a} drives {t} at {v}", "for {t} {a} keeps a speed of {v}", "{a} moves with {v} and needs {t}", "{a}'s speed is {v} and the trip takes {t}", "{a} is on the way for {t} at a steady {v}", "speed {v}, time {t}", "v = {v}, t = {t}", "at {v} {a} needs {t} to get there", "{a} does {v} during {t}", "in {t} {a} moves at {v} all the time"]
D_Q = ["how far does it go", "what distance is that", "how far is it", "how many {u} is that", "how long is the way in {u}", "how far does it get", "how many {u} are covered", "what distance is covered"]
S_F = ["{a} covers {D} in {t}", "{a} needs {t} for {D}", "{a} goes {D} in {t}", "it takes {a} {t} to go {D}", "distance {D}, time {t}", "after {t} {a} has done {D}", "{D} are done in {t} by {a}", "{a} makes a trip of {D} and it takes {t}", "s = {D}, t = {t}", "a route of {D} takes {a} {t}"]
S_Q = ["what is the average speed in {su}", "how fast is it in {su}", "what is the speed in {su}", "what was its mean speed in {su}", "how many {su} is that", "at what speed in {su} does it go"]
T_F = ["{a} has to go {D} at {v}", "{a} covers {D} at {v}", "the distance is {D} and {a} goes {v}", "distance {D}, speed {v}", "{a} goes {D} with {v}", "{a} still has {D} to go and does {v}", "a way of {D} is driven at {v} by {a}", "at {v} {a} does the {D}"]
T_Q = ["how long does it take, in {tu}", "how many {tu} does it take", "how many {tu} is that", "what time in {tu} is needed", "after how many {tu} is it there", "how many {tu} is it on the road"]


@skill("wild_rate_speed", weight=1.05)
@tidy
def wild_rate_speed(d):
    s = Style(d, 0.04)
    u, su, lo, hi = d.pick([("km", ["km/h", "km/h", "km per hour", "kilometres per hour"], 10, 130), ("km", ["km/h"], 40, 120), ("miles", ["mph", "miles per hour", "miles an hour"], 8, 90), ("m", ["m/s", "metres per second"], 2, 40)])
    su, sec = d.pick(su), u == "m"
    v = d.rng.randint(lo, hi) if d.chance(0.5) else d.rng.randint(lo // 5 + 1, hi // 5) * 5
    unit = "seconds" if sec else "hours"
    minutes = not sec and d.chance(0.45)
    if sec:
        t = str(d.rng.randint(3, 120))
        tw, hours, te = f"{s.n(t, 0)} {d.pick(['seconds', 's', 'sec'])}", Fraction(t), t
    elif minutes:
        mm = d.pick([15, 30, 45, 20, 40, 10, 12, 90, 75, 105, 150, 135, 36, 50, 25, 80])
        h, m = divmod(mm, 60)
        tw = f"{mm} {d.pick(['minutes', 'min', 'minutes'])}" if h == 0 or d.chance(0.3) else f"{h} {d.pick(['hour', 'h'])} {d.pick(['', 'and '])}{m} {d.pick(['minutes', 'min'])}" if h == 1 else f"{h} hours {d.pick(['', 'and '])}{m} {d.pick(['minutes', 'min'])}"
        hours, te = Fraction(mm, 60), f"({mm}/60)"
    else:
        t = str(d.rng.randint(2, 12)) if d.chance(0.75) else f"{d.rng.randint(1, 6)}.5"
        tw, hours, te = f"{s.n(t, 0.15)} {d.pick(['hours', 'hours', 'h', 'hrs'])}", Fraction(t), t
    while minutes and (v * hours).denominator != 1:
        v = d.rng.randint(lo // 12 + 1, max(lo // 12 + 1, hi // 12)) * 12 if d.chance(0.7) else 60
    D = plain(v * hours)
    values = dict(a=d.pick(WHO), v=f"{s.n(str(v), 0)} {su}", t=tw, D=f"{s.n(D, 0)} {u}", u=u, su=su, tu="minutes" if minutes else unit)
    te_words = te.replace("/", " ÷ ")
    x = d.rng.random()
    if x < 0.36:
        yield told(d, "wild.d", values, [D_F], D_Q, ["the distance in {u}", "the distance", "the length of the trip in {u}"])
        why = f"Distance is speed times time: {v} times {te} hours" if minutes else f"Distance is speed times time: {v} times {te} {unit}"
        r = yield Call(why + ".", f"{v}*{te}")
        yield Answer("", f"Distance = speed × time = {v} × {te_words} = {value(r)} {u}.", r.best)
    elif x < 0.7:
        k, phrase = None, None
        if d.chance(0.2):
            D = str(d.int(5, 900))
            values["D"] = f"{s.n(D, 0)} {u}"
            k, phrase = long_value(d, Fraction(D) / hours)
        yield told(d, "wild.s", values, [S_F], S_Q, ["the average speed in {su}", "the speed in {su}", "its speed in {su}"], phrase)
        yield from finish(k, f"{D}/{te}", f"Speed is distance divided by time: {D} divided by {te} {unit}", f"Speed = distance ÷ time = {D} ÷ {te_words}", lambda r: f"{value(r)} {su}")
    else:
        yield told(d, "wild.t", values, [T_F], T_Q, ["the time in {tu}", "the travel time in {tu}"])
        tail = "*60" if minutes else ""
        r = yield Call(f"Time is distance divided by speed: {D} divided by {v}{', times 60 for minutes' if minutes else ''}.", f"{D}/{v}{tail}")
        yield Answer("", f"Time = distance ÷ speed = {D} ÷ {v}{' × 60' if minutes else ''} = {value(r)} {values['tu']}.", r.best)


LEG_F = ["{a} goes {t1} hours at {v1} and then {t2} hours at {v2}", "{a} first drives {t1} h at {v1}, then {t2} h at {v2}", "the first {t1} hours {a} does {v1}, the next {t2} hours {v2}", "part one: {t1} hours at {v1}, part two: {t2} hours at {v2}", "{a} travels at {v1} for {t1} hours and after a rest at {v2} for another {t2} hours"]
MEET_F = ["two cyclists are {D} apart and ride towards each other at {v1} and {v2}", "from two towns {D} apart two cars start at the same time towards each other with {v1} and {v2}", "two trains come towards each other, one with {v1} and one with {v2}, and {D} are between them"]
CATCH_F = ["a thief is {D} ahead and drives at {v2}, a police car follows at {v1}", "one car goes {v2} and is {D} ahead of a second that goes {v1} the same way", "a bus at {v2} has a lead of {D} over a car at {v1}"]


@skill("wild_rate_trips", weight=0.63)
@tidy
def wild_rate_trips(d):
    s = Style(d, 0.03)
    u, su = d.pick([("km", "km/h"), ("miles", "mph"), ("km", "km/h")])
    v1, v2, t1, t2 = d.rng.randint(4, 24) * 5, d.rng.randint(2, 22) * 5, d.rng.randint(1, 6), d.rng.randint(1, 6)
    v1 += 5 * (v1 == v2)
    t1, t2 = t1 + 1, t2 + 1
    v = dict(a=d.pick(WHO), v1=f"{v1} {su}", v2=f"{v2} {su}", t1=s.n(str(t1), 0.2), t2=s.n(str(t2), 0.2), u=u, su=su)
    x = d.rng.random()
    if x < 0.6:
        mean = x < 0.25
        yield told(d, f"wild.leg{mean}", v, [LEG_F], ["what is the average speed of the whole trip", "what's the mean speed overall", "how fast is that on average over the whole way"] if mean else ["how far is it in total", "how many {u} is the whole trip", "what is the total distance", "how many {u} altogether", "what distance is covered in all"],
                   ["the average speed of the whole trip"] if mean else ["the total distance", "the whole distance in {u}"])
        r = yield Call("The distance is the sum of speed times time for both parts.", f"{v1}*{t1}+{v2}*{t2}")
        if not mean:
            yield Answer("", f"The distance: {v1} × {t1} + {v2} × {t2} = {r.best} {u}.", r.best)
            return
        t = r.best
        r = yield Call(f"The average speed is the distance {t} divided by the whole time.", f"{t}/({t1}+{t2})")
        yield Answer("", f"The distance: {v1} × {t1} + {v2} × {t2} = {t}. The average speed: {t} ÷ ({t1} + {t2}) = {value(r)} {su}.", r.best)
    else:
        catch = x > 0.82
        if catch and v1 < v2:
            v1, v2 = v2, v1
        D = (v1 - v2 if catch else v1 + v2) * t1
        v.update(v1=f"{v1} {su}", v2=f"{v2} {su}", D=f"{D} {u}")
        yield told(d, f"wild.meet{catch}", v, [CATCH_F if catch else MEET_F], ["after how many hours is the gap closed", "how many hours until the faster one catches up", "how many hours does it take to catch up"] if catch else ["after how many hours do they meet", "how many hours until they meet", "how many hours does it take until they meet"])
        sign, word = ("-", "differ; the time is {D} divided by that difference") if catch else ("+", "add up; the time is {D} divided by that sum")
        r = yield Call(f"Their speeds {word.format(D=D)}.", f"{D}/({v1}{sign}{v2})")
        yield Answer("", f"The time: {D} ÷ ({v1} {sign.replace('-', '−')} {v2}) = {value(r)} hours.", r.best)


# -- fuel, flow, work, recipes -----------------------------------------------------------------------------------------
FUEL_F = ["a car uses {l} litres per 100 km", "the consumption is {l} l/100 km", "my car needs {l} litres for 100 km", "for every 100 km the van burns {l} litres"]
FUEL_G = ["the trip is {D} km", "{s} {drives} {D} km", "the way to the coast is {D} km long", "the holiday route has {D} km"]
FUEL_C = ["one litre costs {m}", "fuel is {m} a litre", "diesel costs {m} per litre", "petrol is at {m} a litre"]
PER_F = ["{w} makes {n} {t} in {a} {u}", "in {a} {u} {w} produces {n} {t}", "{w} does {n} {t} in {a} {u}", "{n} {t} in {a} {u}, that's what {w} can do", "{w} needs {a} {u} for {n} {t}", "it takes {w} {a} {u} to make {n} {t}"]
PER_Q = ["how many does it make in {b} {u}", "how many {t} are that in {b} {u}", "how many {t} in {b} {u} at the same rate", "what will be the number of {t} after {b} {u}"]
TAP_F = ["a tap gives {n} litres in {a} minutes", "a pump moves {n} litres of water in {a} minutes", "in {a} minutes {n} litres flow into the pool", "a hose fills {n} litres every {a} minutes"]
TAP_Q = ["how many litres come in {b} minutes", "how much water is it in {b} minutes", "how many litres are that after {b} minutes"]
REC_F = ["a recipe for {a} people needs {n} {u} of {f}", "for {a} portions you take {n} {u} of {f}", "{n} {u} of {f} are enough for {a} persons", "to serve {a}, use {n} {u} of {f}", "grandma's recipe: {n} {u} of {f} for {a} guests", "{s} {uses} {n} {u} of {f} for {a} people"]
REC_Q = ["how much {f} is needed for {b} people", "how many {u} of {f} for {b} people", "how many {u} are needed for {b}", "how much would {b} people need", "what amount of {f} {does} {he} need for {b} portions"]


@skill("wild_rate_per", weight=0.84)
@tidy
def wild_rate_per(d):
    s = Style(d, 0.04)
    v = who(d, groups=0)
    x = d.rng.random()
    if x < 0.35:
        l, D = d.pick(["5", "6", "7", "8", "6.5", "7.5", "5.5", "4.8", "9", "10", "12"]), str(d.rng.randint(4, 90) * 10)
        c = Cash(d, s)
        v.update(l=l, D=s.n(D, 0))
        if x < 0.15:
            yield told(d, "wild.fuel", v, [FUEL_F, FUEL_G], ["how many litres are needed", "how much fuel is that", "how many litres does it use", "how much must be in the tank"], ["the fuel needed", "the litres used"])
            r = yield Call(f"The fuel is {D} km times {l} per 100.", f"{D}*{l}/100")
            yield Answer("", f"{D} × {l} ÷ 100 = {value(r)} litres.", r.best)
            return
        m = f"1.{d.pick(['50', '60', '80', '20', '45', '75', '90'])}"
        v["m"] = c.show(m)
        yield told(d, "wild.fuelc", v, [FUEL_F, FUEL_G, FUEL_C], ["how much does the fuel cost", "what does the trip cost in fuel", "how much is paid for fuel", "what are the fuel costs"], ["the fuel cost", "the price of the fuel"])
        r = yield Call(f"The fuel is {D} km times {l} per 100.", f"{D}*{l}/100")
        fuel = r.best
        r = yield Call(f"The cost is {fuel} times {m}.", f"{fuel}*{m}")
        yield Answer("", f"The fuel: {D} × {l} ÷ 100 = {fuel} litres. The cost: {fuel} × {m} = {c.out(r)}.", r.best)
        return
    a, b = d.rng.randint(2, 12), d.rng.randint(2, 40)
    b += 3 * (a == b)
    v.update(a=s.n(str(a), 0.2), b=s.n(str(b), 0.1))
    if x < 0.7:
        n = str(a * d.int(2, 150))
        tap = d.chance(0.35)
        u = "minutes" if tap else d.pick(["minutes", "hours", "days"])
        one, t = u[:-1], d.pick("parts chairs bottles pages letters bricks loaves shirts cups screws".split())
        v.update(n=s.n(n, 0), u=u, w=d.pick(["a machine", "a worker", "the factory", "a robot", "a printer", "one team", "the workshop"]), t=t)
        yield told(d, f"wild.per{tap}", v, [TAP_F if tap else PER_F], TAP_Q if tap else PER_Q)
        r = yield Call(f"One {one} gives {n} divided by {a}; {b} {u} give {b} times as many.", f"{n}/{a}*{b}")
        yield Answer("", f"{n} ÷ {a} × {b} = {value(r)}.", r.best)
    else:
        f, u = d.pick([("flour", "g"), ("sugar", "g"), ("rice", "g"), ("milk", "ml"), ("butter", "grams"), ("pasta", "g"), ("honey", "spoons"), ("oil", "ml"), ("flour", "cups"), ("broth", "cups")])
        n = str(a * d.rng.randint(2, 60) * (5 if u[0] in "gm" else 1)) if u not in ("cups", "spoons") else str(d.rng.randint(1, 5) * a)
        v.update(n=s.n(n, 0), f=f, u=u)
        yield told(d, "wild.rec", v, [REC_F], REC_Q)
        r = yield Call(f"One needs {n} divided by {a}; {b} times as much is wanted.", f"{n}/{a}*{b}")
        yield Answer("", f"{n} ÷ {a} × {b} = {value(r)} {u}.", r.best)


RA_F = ["{A} and {B} share {n} in the ratio {r}", "{n} is divided between {A} and {B} in the ratio {r}", "{A} and {B} split {n} as {r}", "a prize of {n} is shared {r} by {A} and {B}", "{A} and {B} get {n}, their shares are in the ratio {r}"]
RA_Q = {"A": ["how much does {A} get", "what is {A}'s share", "how much is for {A}"], "B": ["how much does {B} get", "what is {B}'s share", "how much is for {B}"]}
SH_F = ["{n} sweets are shared by {k} kids", "{n} cards are dealt evenly to {k} players", "{s} {shares} {n} stickers equally among {k} friends", "{n} pencils go equally to {k} pupils", "{n} nuts for {k} squirrels, the same for each"]


@skill("wild_rate_share", weight=0.7)
@tidy
def wild_rate_share(d):
    s = Style(d, 0.04)
    if d.chance(0.6):
        a, b, unit = d.rng.randint(1, 9), d.rng.randint(1, 9), d.int(2, 60)
        b += a == b
        n, c = str((a + b) * unit), Cash(d, s, False)
        A = name(d)
        B = name(d, (A,))
        k = d.pick("AB")
        sep = d.pick([":", ":", " : ", " to "])
        yield told(d, "wild.ra" + k, dict(A=A, B=B, n=c.show(n), r=f"{a}{sep}{b}"), [RA_F], RA_Q[k])
        mine = a if k == "A" else b
        r = yield Call(f"Asked: the {'first' if k == 'A' else 'second'} share. It is {mine} of {a}+{b} parts.", f"{n}*{mine}/({a}+{b})")
        yield Answer("", f"{n} × {mine} ÷ ({a} + {b}) = {value(r)}.", r.best)
        return
    k = d.rng.randint(3, 14)
    n = k * d.int(2, 60) + d.rng.randint(1, k - 1)
    left = d.chance(0.6)
    yield told(d, f"wild.sh{left}", dict(who(d), n=s.n(str(n), 0), k=s.n(str(k), 0.2)), [SH_F], ["how many are left over", "how many remain", "what is left over", "how many stay undivided"] if left else ["how many does each get at most", "how many whole ones does each get", "how many can each one have without cutting any"])
    if left:
        r = yield Call(f"What is left of {n} in {k} equal shares is the remainder: mod.", f"{n} mod {k}")
        yield Answer("", f"{n} divided by {k} leaves {r.best}.", r.best)
    else:
        r = yield Call(f"Each gets {n} divided by {k}, rounded down.", f"floor({n}/{k})")
        yield Answer("", f"Each: {n} ÷ {k}, rounded down, is {r.best}.", r.best)
