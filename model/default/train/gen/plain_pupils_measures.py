"""Speed, time, shapes, units and degrees as pupils and parents type them: short stories, the question before or after the facts."""
from fractions import Fraction
from math import gcd

from .core import Answer, Call, skill
from .plain_pupils_base import Task, chat, tell, voice
from .real_words import dec, finite, pretty

KINDS = {}


def add(kind, draw, calls, templates, weight=1, **more):
    KINDS.setdefault(kind, []).append(Task(draw, calls, templates, spell=0.01, weight=weight, **more))


def end(v, unit):
    return {**v, "out": lambda t: f"{t} {unit}"}


# -- speed ---------------------------------------------------------------------------------------------------------------------
WHO = [("a car", 20, 24, "drives"), ("a train", 16, 40, "goes"), ("a bus", 6, 18, "goes"), ("my dad", 12, 24, "drives"), ("a cyclist", 2, 5, "rides"), ("a truck", 10, 18, "drives"), ("a ship", 4, 10, "goes"), ("my brother", 2, 5, "cycles"), ("anna", 2, 5, "cycles"), ("a motorbike", 10, 24, "drives"), ("a plane", 80, 180, "flies"), ("my uncle", 10, 22, "drives"), ("a runner", 2, 3, "runs")]
HALVES = ["2", "3", "4", "5", "6", "1.5", "2.5", "0.5", "3.5", "7", "8", "4.5"]
SAID = {"1.5": ["1.5 hours", "one and a half hours", "1 and a half hours", "1 1/2 hours"], "2.5": ["2.5 hours", "2 and a half hours", "2 1/2 hours"], "0.5": ["half an hour", "0.5 hours", "half hour"], "3.5": ["3.5 hours", "3 and a half hours"], "4.5": ["4.5 hours", "4 and a half hours"]}


def speeding(unit=None):
    def draw(d):
        who, lo, hi, go = d.pick(WHO)
        t = d.pick(HALVES)
        v = d.rng.randint(lo, hi) * 5
        while (Fraction(t) * v).denominator != 1:
            v += 1
        mi = d.chance(0.2)
        su = d.pick(["mph", "miles per hour", "miles an hour"]) if mi else d.pick(["km/h", "km/h", "km per hour", "kmh", "km an hour", "km in an hour"])
        u = "miles" if mi else "km"
        w = {"speed": "mph" if mi else "km/h", "dist": u, "time": "hours"}[unit]
        return end(dict(who=who, go=go, v=v, t_=t, T=d.pick(SAID.get(t, [f"{t} hours", f"{t} hours", f"{t} h"])), D=int(Fraction(t) * v), u=u, su=su), w)
    return draw


add("speed", speeding("speed"), [("Speed is distance divided by time: {D} divided by {t_} hours.", "{D}/{t_}")], ["{who} {go} {D} {u} in {T} whats the speed", "{who} {go} {D} {u} in {T} how fast is that", "how fast is {who} if it takes {T} for {D} {u}", "{who} needs {T} for {D} {u}. what is the speed in {u} per hour", "{D} {u} in {T}, speed?", "how do i find the speed if {who} {go} {D} {u} in {T}", "my son must find the speed: {D} {u} in {T}", "{who} {go} {D} {u} and it takes {T}. how many {u} per hour", "for {D} {u} {who} needs {T}, how many {u} in one hour", "the trip was {D} {u} and took {T}. what was the average speed"], 1.5)
add("speed", speeding("dist"), [("Distance is speed times time: {v} times {t_} hours.", "{v}*{t_}")], ["how far does {who} get in {T} with {v} {su}", "{who} {go} {v} {su}. how far in {T}", "{who} {go} with {v} {su} for {T} how many {u} is it", "how many {u} in {T} if the speed is {v} {su}", "speed {v} {su}, time {T}, distance?", "{who} {go} {T} at {v} {su}. how far does it get", "how far do you get in {T} if you go {v} {su}", "my daughter has to find the distance: {v} {su}, {T}"], 1.4)
add("speed", speeding("time"), [("Time is distance divided by speed: {D} divided by {v}.", "{D}/{v}")], ["{who} {go} {v} {su}, how long for {D} {u} in hours", "how many hours for {D} {u} at {v} {su}", "{who} has to go {D} {u}. the speed is {v} {su}. how many hours does it take", "how long does {who} need for {D} {u} with {v} {su}", "distance {D} {u}, speed {v} {su}, how many hours", "the way is {D} {u} and {who} {go} {v} {su}. how many hours is that"], 1.4)


def minutes(kind):
    def draw(d):
        m = d.pick([10, 12, 15, 20, 24, 30, 36, 40, 45, 48, 50, 6, 5])
        h = Fraction(m, 60)
        v = h.denominator * d.rng.randint(1, max(1, 90 // h.denominator))
        while v < 3:
            v *= 2
        return end(dict(m_=m, v=v, D=int(h * v), who=d.pick(["a bike", "my dad", "lena", "a bus", "a car", "jon", "a train", "a runner", "my sister", "omar"])), {"speed": "km/h", "dist": "km", "time": "minutes"}[kind])
    return draw


add("speed", minutes("speed"), [("Speed is distance divided by time: {D} divided by ({m_}/60) hours.", "{D}/({m_}/60)")], ["{who} goes {D} km in {m_} minutes. what is the speed in km/h", "{who} needs {m_} minutes for {D} km, how fast in km per hour", "{D} km in {m_} min, how many km/h is that", "how fast in km/h is {who} with {D} km in {m_} minutes", "{who} goes {D} km to school and needs {m_} minutes. how fast in km per hour"], 1)
add("speed", minutes("dist"), [("Distance is speed times time: {v} times ({m_}/60) hours.", "{v}*({m_}/60)")], ["{who} goes {v} km per hour. how many km in {m_} minutes", "how far in {m_} minutes with {v} km/h", "with {v} km/h how many km do you get in {m_} min", "{who} goes {m_} minutes with {v} km/h, how many km is it"], 0.9)
add("speed", minutes("time"), [("Time is distance divided by speed: {D} divided by {v}, times 60 for minutes.", "{D}/{v}*60")], ["how many minutes for {D} km with {v} km/h", "{who} goes {v} km per hour, how many minutes for {D} km", "{D} km at {v} km/h, how many minutes does it take"], 0.9)


def both_ways(d):
    while True:
        D = d.int(4, 60) * 10
        a, b = d.pick([20, 30, 40, 50, 60, 80, 90, 100, 120]), d.pick([20, 30, 40, 50, 60, 80, 90, 100, 120])
        t = Fraction(D, a) + Fraction(D, b)
        if a != b and t.denominator in (1, 2) and t < 20:
            return end(dict(D=D, a=a, b=b, x=t), "hours")


add("speed", both_ways, [("The time is the sum of distance divided by speed for both parts.", "{D}/{a}+{D}/{b}")], ["a man drives {D} km with {a} km/h and comes back with {b} km/h. how many hours for both ways", "dad drives {D} km there at {a} km/h and the same way back at {b} km/h. how many hours altogether", "{D} km there with {a} km/h, back with {b} km/h, how many hours is it"], 0.5)


def two_parts(d):
    a, t, b, s = d.rng.randint(3, 24) * 5, d.int(2, 5), d.rng.randint(3, 24) * 5, d.int(2, 5)
    return end(dict(a=a, t_=t, b=b, s=s if s != t else s + 1), "km")


add("speed", two_parts, [("Asked: the distance. The distance is the sum of speed times time for both parts.", "{a}*{t_}+{b}*{s}")], ["a car drives {t_} hours with {a} km/h and then {s} hours with {b} km/h. how many km altogether", "first {a} km/h for {t_} hours then {b} km/h for {s} hours. how far is it", "dad drives {a} km/h for {t_} hours, then {s} hours only {b} km/h. how far did he get"], 0.5)


def metres(d):
    v, t = d.int(2, 12), d.int(4, 90)
    return dict(v=v, t_=t, D=v * t)


add("speed", lambda d: end(metres(d), "m/s"), [("Speed is distance divided by time: {D} divided by {t_} seconds.", "{D}/{t_}")], ["how do i find the speed if he runs {D} metres in {t_} seconds", "{n} runs {D} m in {t_} seconds. how fast in m/s", "{D} metres in {t_} seconds, how many metres per second", "a dog runs {D} m in {t_} s, whats its speed in m/s"], 0.5)


def fuel(d):
    r, k = d.pick([4, 5, 6, 7, 8, 9, 10, 12]), d.pick([150, 200, 250, 300, 350, 400, 450, 500, 600, 700, 750, 800, 50])
    p = d.pick(["1.50", "1.40", "2", "1.60", "1.80", "1.20", "1.90"])
    return dict(r=r, k=k, p=p)


add("speed", lambda d: end(fuel(d), "litres"), [("One is {r} divided by 100; {k} times as much is wanted.", "{r}/100*{k}")], ["car uses {r} litres for 100 km. how much litres for {k} km", "our car needs {r} litres per 100 km. how many litres for a trip of {k} km", "how many litres for {k} km if the car takes {r} litres on 100 km"], 0.7)
add("speed", fuel, [("Asked: the cost. The fuel is {k} km times {r} per 100.", "{k}*{r}/100"), ("The cost is {r1} times {p}.", "{r1}*{p}")], ["if petrol is {p} per litre and the car needs {r} litres for 100 km what costs a trip of {k} km", "the car uses {r} litres per 100 km, one litre is {p} euros. how much does petrol for {k} km cost", "we drive {k} km, car needs {r} litres on 100 km and a litre costs {p}. how much do we pay for petrol"], 0.6)

# -- the clock -----------------------------------------------------------------------------------------------------------------
EVENT = ["film", "lesson", "match", "party", "show", "training", "trip", "concert", "bus ride"]


def times(d):
    while True:
        a, k = d.rng.randint(72, 270) * 5, d.rng.randint(3, 60) * 5
        b = a + k
        if b < 1440:
            h1, m1, h2, m2 = a // 60, a % 60, b // 60, b % 60
            return end(dict(C=f"{h1}:{m1:02d}", E=f"{h2}:{m2:02d}", h1=h1, q1=m1, h2=h2, q2=m2, k=k, what=d.pick(EVENT)), "minutes")


add("time", times, [("From {C} to {E}, in minutes.", "({h2}*60+{q2})-({h1}*60+{q1})")], ["how many minutes from {C} to {E}", "bus leaves at {C} and arrives {E}, how many minutes is the trip", "the {what} starts {C} and ends {E} how many minutes is it", "{what} from {C} to {E}. how many minutes", "my son goes at {C} and comes home at {E}. how many minutes is he away", "{n} started at {C} and finished at {E}. how long did it take in minutes", "how much time is between {C} and {E} in minutes", "train departs {C} arrives {E} how long in minutes", "it is {C} now and the {what} is at {E}. how many minutes do i have to wait"], 1.6)


def lasting(d):
    h, m = d.int(1, 5), d.pick([5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55])
    return dict(h_=h, m_=m, t=h * 60 + m, what=d.pick(EVENT))


add("time", lambda d: end(lasting(d), "minutes"), [("An hour has 60 minutes: {h_} times 60, plus {m_}.", "{h_}*60+{m_}")], ["how many minutes is {h_} hours and {m_} minutes", "{h_} h {m_} min in minutes", "the {what} is {h_} hours {m_} minutes long. how many minutes is that", "how do i change {h_} hours {m_} minutes in minutes", "{h_} hours and {m_} min how many minutes"], 1)
add("time", lambda d: end(lasting(d), "seconds"), [("A minute has 60 seconds: {h_} times 60, plus {m_}.", "{h_}*60+{m_}")], ["a video is {h_} min {m_} s. how many seconds", "{h_} minutes and {m_} seconds in seconds", "how many seconds is {h_} min and {m_} s"], 0.6)


@skill("real_plain_pupils_ends", weight=0.5)
def ends(d):
    """When something ends: minutes since midnight, then whole hours and what remains."""
    while True:
        a, k = d.rng.randint(72, 250) * 5, d.rng.randint(2, 40) * 5
        if (a + k) < 1440 and (a + k) // 60 > a // 60 and k != 60:
            break
    h, m = a // 60, a % 60
    q = d.say("pupils.ends", ["the {w} starts {c} and is {k} minutes long when does it finish", "{w} starts at {c} and lasts {k} minutes. what time does it end", "what time is it {k} minutes after {c}", "it is {c} now. what time is it in {k} minutes", "bus leaves {c} and takes {k} minutes, when does it arrive", "my son leaves at {c} and walks {k} minutes. what time is he there", "the cake goes in the oven at {c} for {k} minutes. when is it ready", "if the {w} begins {c} and takes {k} min at what time is it over", "training starts {c}, it is {k} minutes. when do i pick up my son", "a train goes at {c}, the journey is {k} minutes. when does it get there", "{k} minutes later than {c} is what time", "we leave the house at {c}. we need {k} minutes. at what time are we there"], w=d.pick(EVENT), c=f"{h}:{m:02d}", k=k)
    yield voice(d, chat(d, q))
    e = f"{h}*60+{m}+{k}" if m else f"{h}*60+{k}"
    r = yield Call(f"Asked: the time at the end. In minutes: {h} times 60 {f'plus {m}, ' if m else ''}plus {k}.", e)
    f = yield Call(f"The hour is the whole part of {r.best} divided by 60: floor.", f"floor({r.best}/60)")
    s = yield Call(f"The minutes are the remainder of {r.best} divided by 60: mod.", f"{r.best} mod 60")
    t = f"{f.best}:{int(s.best):02d}"
    yield Answer("", f"{pretty(e)} = {r.best} minutes, that is {f.best} hours and {s.best} minutes: {t}.", t)


# -- units ---------------------------------------------------------------------------------------------------------------------
CONV = [("km", "m", 1000, "kilometres", "metres"), ("m", "cm", 100, "metres", "centimetres"), ("cm", "mm", 10, "cm", "mm"), ("kg", "g", 1000, "kilos", "grams"), ("litres", "ml", 1000, "litres", "ml"), ("hours", "minutes", 60, "hours", "min"), ("minutes", "seconds", 60, "min", "sec"), ("days", "hours", 24, "days", "hours"), ("weeks", "days", 7, "weeks", "days"), ("tonnes", "kg", 1000, "tonnes", "kg"), ("years", "months", 12, "years", "months")]


def conv(down):
    def draw(d):
        one, small, k, o2, s2 = d.pick(CONV)
        u, w = d.pick([(one, small), (o2, s2)])
        while True:
            x = str(d.int(2, 40)) if k in (7, 24, 12) or d.chance(0.45) else f"{d.int(1, 15)}.5" if k == 60 else dec(d, 0.1, 12)
            y = finite(Fraction(x) * k)
            if y and "." not in y:
                break
        return end(dict(x=x, y=y, k=k, u=u, w_=w), w if down else u)
    return draw


add("units", conv(True), [("From {u} to {w_}: {x} times {k}.", "{x}*{k}")], ["how many {w_} is {x} {u}", "how many {w_} in {x} {u}", "change {x} {u} to {w_}", "{x} {u} in {w_} please", "how do i change {x} {u} to {w_}", "{x} {u} = ? {w_}", "whats {x} {u} in {w_}", "{x} {u} how many {w_}", "my son has to write {x} {u} in {w_}", "how do u turn {x} {u} into {w_}", "convert {x} {u} to {w_} pls", "i have {x} {u} how much {w_} is it", "how much is {x} {u} in {w_}", "{x} {u} makes how many {w_}"], 1.8)
add("units", conv(False), [("From {w_} to {u}: {y} divided by {k}.", "{y}/{k}")], ["how many {u} is {y} {w_}", "change {y} {w_} to {u}", "{y} {w_} in {u} please", "how do i change {y} {w_} to {u}", "{y} {w_} = ? {u}", "whats {y} {w_} in {u}", "{y} {w_} how many {u}", "my daughter must write {y} {w_} in {u}", "how do u turn {y} {w_} into {u}", "how much {u} are {y} {w_}", "how much is {y} {w_} in {u}", "convert {y} {w_} into {u} pls"], 1.8)
PAIRS = [("kg", "g", 1000), ("m", "cm", 100), ("km", "m", 1000), ("litres", "ml", 1000)]


def two_units(d):
    u, w, k = d.pick(PAIRS)
    x = d.int(2, 12) if d.chance(0.5) else dec(d, 1, 9, 1)
    y = d.int(1, 19) * (5 if k == 100 else 50)
    y = min(y, int(Fraction(str(x)) * k) - 5)
    return end(dict(x=x, y=y, k=k, u=u, w_=w), w)


add("units", two_units, [("In {w_}: {x} times {k}, minus {y}.", "{x}*{k}-{y}")], ["{x} {u} minus {y} {w_} in {w_}", "how many {w_} are left if i take {y} {w_} from {x} {u}", "i had {x} {u} and used {y} {w_}. how many {w_} are left", "{x} {u} take away {y} {w_}, how many {w_}", "from {x} {u} mum uses {y} {w_}. whats left in {w_}"], 0.9)
add("units", two_units, [("In {w_}: {x} times {k}, plus {y}.", "{x}*{k}+{y}")], ["{x} {u} {y} {w_} in {w_} please", "{x} {u} plus {y} {w_} in {w_}", "how many {w_} is {x} {u} and {y} {w_}", "{x} {u} and {y} {w_} together in {w_}"], 0.9)


def packs(d):
    u, w, k, things = d.pick([("litres", "ml", 1000, ["cups", "glasses", "bottles"]), ("m", "cm", 100, ["pieces", "sticks", "ribbons"]), ("kg", "g", 1000, ["bags", "packets", "portions"])])
    c = d.pick([250, 200, 500, 125, 100, 150, 300, 400]) if k == 1000 else d.pick([25, 20, 50, 75, 40, 30, 15, 80])
    while True:
        n = d.int(2, 40)
        x = finite(Fraction(c * n, k))
        if x:
            return dict(x=x, c=c, k=k, n_=n, u=u, w_=w, th=d.pick(things))


add("units", packs, [("In {w_}: {x} times {k}, divided by {c}.", "{x}*{k}/{c}")], ["how many {c} {w_} {th} can i make from {x} {u}", "i have {x} {u}. how many {th} of {c} {w_} is it", "{x} {u} in {th} of {c} {w_}, how many {th}", "how many {th} with {c} {w_} do i get out of {x} {u}", "my mum has {x} {u} and one of the {th} is {c} {w_}. how many can she fill"], 1)
add("units", lambda d: end(v := packs(d), v["u"]), [("Asked: the {u}. In {w_}: {n_} times {c}; divided by {k}.", "{n_}*{c}/{k}")], ["{n_} {th} of {c} {w_} how many {u} is it", "how many {u} are {n_} {th} if one is {c} {w_}", "i need {n_} {th}, each {c} {w_}. how many {u} altogether", "how much {u} do i need for {n_} {th} with {c} {w_}"], 1)


# -- shapes --------------------------------------------------------------------------------------------------------------------
PLACES = ["garden", "room", "field", "yard", "rug", "table", "picture", "wall", "classroom", "pool", "poster", "farm"]


def rect(area=None):
    def draw(d):
        u = d.pick(["cm", "m", "m", "cm", "cm", "mm", "ft"])
        a, b = d.int(3, d.pick([15, 30, 60])), d.int(2, d.pick([12, 25, 40]))
        if d.chance(0.15):
            a = dec(d, 2, 15, 1)
        while str(a) == str(b):
            b = d.int(2, 25)
        s, r = finite(Fraction(str(a)) * b), finite(2 * (Fraction(str(a)) + b))
        U = {"ft": "square feet"}.get(u, u + "²")
        sq = d.pick([U, U, f"square {u}", f"{u}2"]) if u != "ft" else U
        w = U if area else u
        return end(dict(a=a, b=b, s=s, r=r, u_=u, sq=sq, o=d.pick(PLACES)), w)
    return draw


AREA = [("The area of a rectangle is length times width: <a times b>.", "<a*b>")]
ROUND = [("The perimeter of a rectangle is twice the sum of <a and b>.", "2*(<a+b>)")]
add("shapes", rect(True), AREA, ["whats the area of a rectangle {a} {u_} by {b} {u_}", "how do i find the area of a rectangle {a} {u_} long and {b} {u_} wide", "area of a rectangle with sides {a} and {b} {u_}", "our {o} is {a} {u_} long and {b} {u_} wide. whats the area", "{o} {a} {u_} x {b} {u_} area?", "rectangle {a} {u_} and {b} {u_} how big is the area", "how many square {u_} is a {o} of {a} {u_} by {b} {u_}", "my son must find the area of a {o} that is {a} {u_} by {b} {u_}", "the {o} has {a} {u_} length and {b} {u_} width. area please"], 1.2)
add("shapes", rect(False), ROUND, ["how do i find perimeter of a rectangle with sides {a} {u_} and {b} {u_}", "whats the perimeter of a rectangle {a} {u_} by {b} {u_}", "perimeter of {o} {a} {u_} x {b} {u_}", "our {o} is {a} {u_} long and {b} {u_} wide. how much fence do we need around it", "how many {u_} is it once around a {o} of {a} by {b} {u_}", "{n} walks around a {o} that is {a} {u_} long and {b} {u_} wide. how far is it", "rectangle {a} {u_} and {b} {u_}. perimeter?", "my daughter has to find the perimeter, length {a} {u_} width {b} {u_}", "how much ribbon goes around a {o}, {a} {u_} long and {b} {u_} wide"], 1.3)
add("shapes", rect(False), [("The other side is the area divided by the known side: {s} divided by {b}.", "{s}/{b}")], ["rectangle has area {s} {sq} and one side is {b} {u_}. what is the other side", "the area of a {o} is {s} {sq} and the width is {b} {u_} how long is it", "how do i find the length if the area is {s} {sq} and the width {b} {u_}", "area {s} {sq}, one side {b} {u_}, other side?"], 0.9)
add("shapes", rect(False), [("Length and width together are half the perimeter: {r} divided by 2, minus {b}.", "{r}/2-{b}")], ["the perimeter of a rectangle is {r} {u_} and it is {b} {u_} wide, how long is it", "perimeter {r} {u_}, one side {b} {u_}. whats the other side", "a {o} has a perimeter of {r} {u_}. the width is {b} {u_}. how do i find the length", "rectangle all around {r} {u_}, one side {b} {u_} how long is the other side"], 0.9)


def square(kind):
    def draw(d):
        u, a = d.pick(["cm", "m", "m", "mm"]), d.int(2, 40)
        w = u + "²" if kind == "area" else u
        return end(dict(a=a, s=a * a, r=4 * a, u_=u, sq=d.pick([u + "²", f"square {u}", u + "2"]), o=d.pick(["square", "square", "square garden", "square room", "square tile", "square field", "square table"])), w)
    return draw


add("shapes", square("side"), [("The perimeter of a square is 4 times its side: 4 times {a}.", "4*{a}")], ["a {o} has side {a} {u_} whats the perimeter", "{o} with sides of {a} {u_}, perimeter?", "how do i find the perimeter of a {o} with side {a} {u_}", "how far is it around a {o} with {a} {u_} sides"], 0.6)
add("shapes", square("area"), [("The area of a square is its side squared: {a} squared.", "{a}^2")], ["a {o} has side {a} {u_} whats the area", "area of a {o} with {a} {u_} sides", "how do i find the area of a {o}, side {a} {u_}", "one side of a {o} is {a} {u_}. how big is the area"], 0.6)
add("shapes", square("side"), [("The side of a square is the square root of its area: the root of {s}.", "sqrt({s})")], ["the area of a {o} is {s} {sq} how long is one side", "a {o} has {s} {sq}. how long is the side", "how do i find the side of a {o} with area {s}", "area of a {o} is {s}, whats the side", "{o} with area {s} {sq}, side?", "if the area of a {o} is {s} {sq} what is the length of a side"], 1)
add("shapes", square("side"), [("The side of a square is a quarter of its perimeter: {r} divided by 4.", "{r}/4")], ["the perimeter of a {o} is {r} {u_} how long is one side", "a {o} has perimeter {r} {u_}. whats the side", "around a {o} it is {r} {u_}, how long is each side"], 0.8)
add("shapes", square("area"), [("Asked: the area. First the side: {r} divided by 4.", "{r}/4"), ("The area is the side {r1} squared.", "{r1}^2")], ["a {o} has a perimeter of {r} {u_}. whats the area", "a {o} has a fence of {r} {u_} around. whats its area", "perimeter of a {o} is {r} {u_}, how do i find the area", "the {o} is {r} {u_} all around. what is the area of it"], 0.8)
add("shapes", square("side"), [("Asked: the perimeter. First the side: the square root of {s}.", "sqrt({s})"), ("The perimeter is 4 times the side {r1}.", "4*{r1}")], ["a {o} has an area of {s} {sq}. whats the perimeter", "area of a {o} is {s} {sq}, how do i find the perimeter"], 0.5)


def triangle(d):
    u, a, b = d.pick(["cm", "m", "cm"]), d.int(3, 30), d.int(2, 24)
    return end(dict(a=a, b=b, u_=u), u + "²")


add("shapes", triangle, [("The area of a triangle is base times height divided by 2: {a} times {b} divided by 2.", "{a}*{b}/2")], ["triangle with base {a} {u_} and height {b} {u_} area?", "whats the area of a triangle, base {a} {u_} height {b} {u_}", "how do i find the area of a triangle with base {a} and height {b} {u_}", "a triangle has base {a} {u_} and is {b} {u_} high. how big is the area", "area of triangle: base = {a} {u_}, height = {b} {u_}"], 0.9)


def angles(d):
    a, b = d.rng.randint(15, 100), d.rng.randint(15, 70)
    return end(dict(a=a, b=b), "degrees")


add("shapes", angles, [("The angles of a triangle add up to 180: 180 minus {a} minus {b}.", "180-{a}-{b}")], ["two angles of a triangle are {a} and {b} whats the third", "triangle with angles {a}° and {b}°, find the third angle", "how do i find the third angle if two are {a} and {b} degrees", "in a triangle one angle is {a} degrees and one is {b} degrees. how big is the last one", "angles {a}, {b} and x in a triangle. what is x"], 0.9)


def box(d):
    a, b, c = d.int(2, 30), d.int(2, 20), d.int(2, 20)
    u = d.pick(["cm", "cm", "m"])
    return end(dict(a=a, b=b, c=c, u_=u), u + "³")


add("shapes", box, [("The volume of a box is length times width times height.", "{a}*{b}*{c}")], ["how do i get the volume of a box {a} by {b} by {c} {u_}", "whats the volume of a box {a} {u_} long {b} {u_} wide and {c} {u_} high", "box {a} x {b} x {c} {u_}, volume?", "a cuboid is {a} {u_} by {b} {u_} by {c} {u_}. find the volume"], 0.9)
add("shapes", lambda d: end(dict(a=d.rng.randint(2, 12) * 10, b=d.rng.randint(2, 8) * 5, c=d.rng.randint(2, 10) * 5), "litres"), [("In cm³: {a} times {b} times {c}; divided by 1000 for litres.", "{a}*{b}*{c}/1000")], ["fish tank is {a} cm long {b} cm wide and {c} cm high how many litres go in", "how many litres fit in a box of {a} cm by {b} cm by {c} cm", "an aquarium {a} x {b} x {c} cm, how many litres of water"], 0.5)


def circle(area):
    def draw(d):
        u, a = d.pick(["cm", "m", "cm"]), d.int(2, 25)
        pi = d.pick(["3.14", "3.14", "3.14", "3"])
        return end(dict(a=a, g=2 * a, pi=pi, PI=d.pick(["(use {})", "(use pi = {})", "with pi {}", "use pi={}", "with pi = {}", "pi is {}"]).format(pi), u_=u, o=d.pick(["circle", "circle", "round table", "pond", "plate", "round pool"])), u + "²" if area else u)
    return draw


add("shapes", circle(True), [("The area is π times the radius squared: {pi} times {a} squared.", "{pi}*{a}^2")], ["a {o} has radius {a} {u_} what is the area {PI}", "whats the area of a {o} with radius {a} {u_} {PI}", "how do i find the area of a {o}, radius {a} {u_}, {PI}", "{o}, r = {a} {u_}, area? {PI}"], 0.8)
add("shapes", circle(False), [("The circumference is 2 times π times the radius: 2 times {pi} times {a}.", "2*{pi}*{a}")], ["a {o} has radius {a} {u_} what is the circumference {PI}", "whats the circumference of a {o} with radius {a} {u_} {PI}", "how far around is a {o} with radius {a} {u_}, {PI}"], 0.6)
add("shapes", circle(False), [("The circumference is π times the diameter: {pi} times {g}.", "{pi}*{g}")], ["a {o} has diameter {g} {u_} what is the circumference {PI}", "how do i find the circumference of a {o} with diameter {g} {u_} {PI}"], 0.6)


def floor(d):
    a, b, p = d.int(2, 15), d.int(2, 12), d.pick([5, 8, 10, 12, 15, 18, 20, 25, 30, 35, 40, "4.50", "12.50", "7.50"])
    while a == b:
        b = d.int(2, 12)
    cur = d.pick(["euros", "pounds", "dollars"])
    return dict(a=a, b=b, p=p, cur=cur, out=lambda t: f"{t} {cur}")


add("shapes", floor, [("Asked: the cost. First the area: {a} times {b}.", "{a}*{b}"), ("The cost is {r1} times {p}.", "{r1}*{p}")], ["a room is {a} m by {b} m. carpet costs {p} {cur} per square meter. what does it cost", "how much is carpet for a room {a} m x {b} m if 1 m2 costs {p} {cur}", "our garden is {a} m long and {b} m wide, grass costs {p} {cur} a square metre. how much do we pay", "{n} wants a new floor, the room is {a} m by {b} m and the floor is {p} {cur} per m². what is the price"], 0.8)
add("shapes", floor, [("Asked: the cost. First the perimeter: twice the sum of {a} and {b}.", "2*({a}+{b})"), ("The cost is {r1} times {p}.", "{r1}*{p}")], ["a garden is {a} m by {b} m. a fence costs {p} {cur} per metre. what does a fence all around cost", "fence for a field {a} m long and {b} m wide, 1 m is {p} {cur}. how much", "how much is the fence around a {a} m by {b} m garden if a metre costs {p} {cur}"], 0.7)


def times_as(area):
    def draw(d):
        a, k = d.int(2, 25), d.int(2, 5)
        u = d.pick(["cm", "m"])
        return end(dict(a=a, k=k, kw={2: "twice"}.get(k, f"{k} times"), u_=u), u + "²" if area else u)
    return draw


FIRST = ("First the length: {k} times {a}.", "{k}*{a}")
add("shapes", times_as(False), [("Asked: the perimeter. " + FIRST[0], FIRST[1]), ("The perimeter is twice the sum of {r1} and {a}.", "2*({r1}+{a})")], ["rectangle is {kw} as long as wide. width is {a} {u_}. perimeter?", "a garden is {a} {u_} wide and {kw} as long. whats the perimeter", "the length of a rectangle is {kw} the width. the width is {a} {u_}. how do i find the perimeter"], 0.6)
add("shapes", times_as(True), [("Asked: the area. " + FIRST[0], FIRST[1]), ("The area is {r1} times {a}.", "{r1}*{a}")], ["rectangle is {kw} as long as wide. width is {a} {u_}. area?", "a garden is {a} {u_} wide and {kw} as long. whats the area", "the length of a rectangle is {kw} the width. the width is {a} {u_}. how do i find the area"], 0.6)


def hole(d):
    a, b = d.int(4, 12), d.int(3, 9)
    c, e = d.rng.randint(1, min(a - 2, 4)), d.rng.randint(1, min(b - 1, 3))
    return end(dict(a=a, b=b, c=c, e=e), "m²")


add("shapes", hole, [("Asked: what is left. First the whole area: {a} times {b}.", "{a}*{b}"), ("Then the area of the part: {c} times {e}.", "{c}*{e}"), ("What is left is {r1} minus {r2}.", "{r1}-{r2}")], ["wall is {a} m by {b} m with a window {c} m by {e} m. how much square metres to paint", "a garden {a} m x {b} m has a pond {c} m x {e} m. how much is grass", "from a wall of {a} m by {b} m take away a door {c} m by {e} m. what area is left to paint", "a room is {a} m by {b} m and the cupboard takes {c} m by {e} m. how many m2 of floor are free"], 0.7)


def tiles(d):
    t = d.pick([10, 20, 25, 50, 40])
    a, b = d.rng.randint(1, 6) * max(1, t // gcd(t, 100)), d.rng.randint(1, 5) * max(1, t // gcd(t, 100))
    if t == 40:
        t = 50
    return end(dict(a=a, b=b, t=t), "tiles")


add("shapes", tiles, [("The floor area divided by the area of one tile: in cm {a} times 100 and {b} times 100, divided by {t} squared.", "{a}*100*{b}*100/{t}^2")], ["how many tiles of {t} cm by {t} cm do we need for a floor {a} m by {b} m", "a floor is {a} m by {b} m. tiles are {t} cm x {t} cm. how many tiles", "bathroom {a} m long {b} m wide, square tiles with {t} cm. how many do i need"], 0.6)

# -- degrees and depths --------------------------------------------------------------------------------------------------------
def warm(d):
    a, k = d.rng.randint(-12, 8), d.rng.randint(2, 20)
    return dict(a=a, k=k)


add("degrees", lambda d: (v := dict(a=-d.rng.randint(1, 15), k=d.rng.randint(2, 25))), [("{a} plus {k}.", "{a}+{k}")], ["the temperature was {a} in the morning and went up {k} degrees, what was it then", "it was {a} degrees, then it got {k} degrees warmer. how warm is it now", "it is {a}°C and rises by {k} degrees. whats the temperature", "the freezer is {a} degrees and warms up {k} degrees, what is it now", "a diver is at {a} m and goes up {k} m. where is he now", "my account is {a} euros and i put {k} euros in. how much is on it", "the lift is at floor {a} and goes up {k} floors. which floor", "start at {a} on the number line and go {k} to the right"], 1.3)
add("degrees", lambda d: dict(a=(a := d.rng.randint(0, 9)), k=a + d.rng.randint(1, 15)), [("{a} minus {k}.", "{a}-{k}")], ["it was {a} degrees and in the night it got {k} degrees colder, how cold is it now", "temperature {a}°C drops {k} degrees. whats it now", "at noon {a} degrees, in the evening {k} degrees less. what temperature is it", "the lift is on floor {a} and goes {k} floors down. where is it", "i have {a} euros and pay {k} euros. how much is on my account", "start at {a} on the number line and go {k} to the left", "a bird is {a} m over the water and dives down {k} m. at what height is it"], 1.2)
add("degrees", lambda d: dict(a=-d.rng.randint(1, 12), k=d.rng.randint(1, 12)), [("{a} minus {k}.", "{a}-{k}")], ["it was {a} degrees and it gets {k} degrees colder. how cold is it", "temperature {a}°C falls by another {k} degrees. whats it now", "a diver is at {a} m and goes {k} m deeper. where is he now", "my account is {a} euros and i spend {k} more. whats on it now"], 0.8)
add("degrees", lambda d: dict(b=-d.rng.randint(1, 15), a=d.rng.randint(1, 20)), [("{a} minus {b}.", "{a}-{b}")], ["yesterday was {b} degrees in moscow and {a} degrees in rome. how much warmer was it in rome", "in the morning {b} degrees, at noon {a} degrees. how many degrees difference", "how much warmer is {a} degrees than {b} degrees", "inside its {a}°C, outside {b}°C. whats the difference", "how many degrees is it from {b} to {a}", "temperature went from {b} to {a}. by how many degrees did it go up", "the top is {a} m over the sea and the bottom {b} m. how far is it from top to bottom"], 1.2)
add("degrees", lambda d: dict(a=d.rng.randint(0, 8), b=d.rng.randint(2, 12), c=d.rng.randint(1, 9)), [("Start with {a}, add what comes and subtract what goes.", "{a}-{b}+{c}")], ["lift is on floor {a} and goes {b} floors down, then {c} up. where is it", "it is {a} degrees, falls {b} degrees and then rises {c}. whats the temperature", "i start on {a}, go {b} back and then {c} forward. where am i"], 0.8)

for kind, weight in dict(speed=2.4, time=1.2, units=2.2, shapes=3.2, degrees=1.2).items():
    def run(d, kind=kind):
        yield from tell(d, ("units.pupils." if kind in ("units", "time") else "measures.") + kind, KINDS[kind])
    skill(f"real_plain_pupils_{kind}", weight=weight)(run)
