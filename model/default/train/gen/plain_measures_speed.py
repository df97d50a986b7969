"""Speed, distance and time in short and in mixed words: seconds and minutes, metres and kilometres, pace, catching up, meeting,
how much sooner; the clock over noon and midnight; spans of years; a temperature that falls by the hour.
"""
from fractions import Fraction

from .core import skill
from .phrases import words
from .plain_measures_units import put
from .real_words import Task, finite


def short(x, n=6):
    t = finite(x)
    return t if t and len(t) < n else None


def ends(v, unit):
    return {**v, "out": lambda t: f"{t} {unit}"}


# -- the three, in every way of saying the time ----------------------------------------------------------------------------
GOES = ["a car", "a train", "a bus", "a lorry", "a cyclist", "a van", "a motorbike", "a tram", "a coach", "a ferry", "light rail", "a taxi", "a scooter", "a truck", "a boat", "a metro train", "my car", "our bus", "the express", "a ship"]
SLOW = {"a cyclist": (8, 30), "a boat": (8, 40), "a ferry": (15, 45), "a scooter": (10, 45), "a ship": (10, 40), "a tram": (20, 60)}
SAID = {15: ["a quarter of an hour", "quarter of an hour", "15 min"], 30: ["half an hour", "half an hour", "30 mins"], 45: ["three quarters of an hour", "three-quarters of an hour", "3/4 of an hour", "3/4 hour", "45 mins"], 60: ["an hour", "one hour", "1 h"], 75: ["an hour and a quarter", "1 1/4 hours", "1 h 15"], 90: ["an hour and a half", "one and a half hours", "1 1/2 hours", "1h30", "90 mins"], 105: ["an hour and three quarters", "1 3/4 hours", "1h45"],
        150: ["two and a half hours", "2 1/2 hours", "2 h 30 min"], 135: ["two and a quarter hours", "2 1/4 hours"], 20: ["a third of an hour", "20 mins"], 40: ["two thirds of an hour", "40 mins"], 165: ["two and three quarter hours", "2 3/4 hours"], 210: ["three and a half hours", "3 1/2 hours"], 120: ["two hours", "2 h"], 180: ["three hours", "3 h"]}
WORDED = {15: "0.25", 30: "0.5", 45: "0.75", 75: "1.25", 90: "1.5", 105: "1.75", 150: "2.5", 135: "2.25", 165: "2.75", 210: "3.5"}


def lasts(d, m):
    """(a time of m minutes as people say it, as the expression has it, in hours)"""
    h, r = divmod(m, 60)
    if m in SAID and d.chance(0.6):
        t = d.pick(SAID[m])
        worded = not any(c in t for c in ("min", "h30", "h45", "h 15"))
        if worded and m in WORDED:
            return t, WORDED[m]
    elif h == 0:
        t = f"{m} {d.pick(['minutes', 'minutes', 'min', 'mins'])}"
    elif r == 0:
        t = d.pick([f"{h} hour{'s' * (h > 1)}", f"{h} h", f"{words(h)} hour{'s' * (h > 1)}"])
    else:
        t = d.pick([f"{h} hour{'s' * (h > 1)} {r} minutes", f"{h} h {r} min", f"{h} hour{'s' * (h > 1)} and {r} minutes", f"{h}h{r:02d}", f"{h} hr {r} min"] + ([f"{m} minutes"] if h == 1 else []))
    if m < 60 or t.startswith(str(m)) or m in (20, 40):
        return t, f"({m}/60)"
    return t, f"({h}+{r}/60)" if r else str(h)


def trip(d):
    w = d.pick(GOES)
    lo, hi = SLOW.get(w, (30, 120))
    u, su = d.pick([("km", "km/h")] * 4 + [("miles", "mph")] * 2 + [("km", "kilometres per hour"), ("km", "kph"), ("miles", "miles per hour"), ("km", "km per hour")] + ([("nautical miles", "knots")] * 2 if w in ("a ship", "a ferry", "a boat") else []))
    while True:
        m = d.pick(list(SAID) + [5, 6, 10, 12, 18, 24, 25, 36, 48, 50, 54, 80, 100, 110, 140, 160, 200, 240, 300])
        v = d.int(lo, hi)
        v = v // 5 * 5 if d.chance(0.7) and v > 9 else v
        x = short(Fraction(v * m, 60))
        if x and len(x.partition(".")[2]) < 2:
            break
    t, e = lasts(d, m)
    return dict(w=w, W=w[0].upper() + w[1:], u=u, su=su, v=v, x=x, T=t, te=e, m_=m, hours="hours")


DIST = ["{W} does {v} {su} for {T}. [How far|distance]?", "speed {v} {su}, time {T}, distance = ?", "{v} {su}, {T}. how many {u}?", "{n} [drove|travelled|rode] for {T} at {v} {su}. how far did {he} get", "I [travelled|drove|went] for {T} at {v} {su}. How far did I [get|go|come]?", "how far will I get in {T} at {v} {su}", "How far [will|can] {w} go in {T} if it [goes|does] {v} {su}?", "[In|After] {T} at {v} {su}, how many {u} [are done|have been covered|lie behind us]?", "Speed: {v} {su}. Time: {T}. Distance?", "- speed: {v} {su}\n- time: {T}\nHow far?", "How far do I get? I [drive|ride|go] at {v} {su} for {T}.", "What distance? {T} at {v} {su}.",
        "{W}, {v} {su}, {T}: how far", "We were on the road for {T}, {v} {su} on average. How many {u} did we do?", "The trip took {T}. We averaged {v} {su}. How long was [it|the way] in {u}?", "{W} keeps going at {v} {su}. Where is it after {T}, how many {u} further on?", "It takes {T} to get there at {v} {su}. How far is it?", "v = {v} {su}, t = {T}, s = ?", "Work out the distance: {v} {su} for {T}.", "You cycle, drive or sail at {v} {su} for {T}. How many {u}?", "if i go {v} {su} for {T} how far is that", "[At|With] a speed of {v} {su}, what distance do you cover in {T}?", "{W} runs {T} at {v} {su} without a stop. How many {u}?", "My sat nav says {T} at an average of {v} {su}. How many {u} is that?"]
SPEED = ["{x} {u}, {T}. {su}?", "{W}: {x} {u}, {T}. {su}?", "{x} {u} in {T}, speed?", "Distance: {x} {u}. Time: {T}. Speed?", "- distance: {x} {u}\n- time: {T}\nHow fast?", "What's the speed in {su}? {x} {u} took {T}.", "{n} [covered|did|went] {x} {u} in {T}. How fast was {he} in {su}?", "We did {x} {u} in {T}. [Average speed|What was our average speed|How fast were we] in {su}?", "{W} [covers|does|goes] {x} {u} in {T}. Average speed?", "how fast is {x} {u} in {T}, in {su}", "s = {x} {u}, t = {T}, v = ?", "Work out the average speed in {su}: {x} {u} in {T}.", "{W} took {T} for {x} {u}. Speed in {su}?", "It is {x} {u} and the ride takes {T}. What is the average speed in {su}?", "I need {T} for {x} {u}. What speed is that in {su}?", "At what average speed in {su} do you cover {x} {u} in {T}?", "How fast did {w} go? It went {x} {u} in {T}. ({su})", "{x} {u} were done in {T}. Find the speed in {su}.", "average speed for {x} {u} in {T}", "What must my speed in {su} be to do {x} {u} in {T}?", "To be there in {T}, how fast must {w} go if it is {x} {u}? [in {su}|Answer in {su}.]"]
HOURS = ["{x} {u} at {v} {su}, hours needed?", "How many hours [for|do you need for] {x} {u} at {v} {su}?", "distance {x} {u}, speed {v} {su}, time in hours?", "{x} {u} at {v} {su}, how many hours", "Distance: {x} {u}. Speed: {v} {su}. Time in hours?", "how long will it take to [drive|go|do] {x} {u} at {v} {su}? [give hours|in hours|answer in hours]", "{n} has {x} {u} in front of {him} and goes {v} {su}. How many hours will it take?", "We drive {x} {u} at {v} {su}. Time in hours?", "s = {x} {u}, v = {v} {su}, t = ? (in hours)", "[How long|time] in hours: {x} {u} with {v} {su}?", "{W} does {v} {su}. After how many hours has it done {x} {u}?", "The next town is {x} {u} away. At {v} {su}, how many hours is that?", "If I keep to {v} {su}, how many hours do {x} {u} take?", "A way of {x} {u} at {v} {su}. How long does it take, in hours?"]
MINUTES = ["{x} {u} at {v} {su}, minutes needed?", "minutes for {x} {u} with {v} {su}", "How many minutes [for|do you need for] {x} {u} at {v} {su}?", "distance {x} {u}, speed {v} {su}, time in minutes?", "{x} {u} at {v} {su}, how many minutes", "Distance: {x} {u}. Speed: {v} {su}. Time in minutes?", "how long will it take to [drive|go|do] {x} {u} at {v} {su}? [give minutes|in minutes|answer in minutes]", "{n} has {x} {u} in front of {him} and goes {v} {su}. How many minutes will it take?", "At {v} {su} how many minutes do I need for {x} {u}", "s = {x} {u}, v = {v} {su}, t = ? (in minutes)", "{W} does {v} {su}. After how many minutes has it done {x} {u}?", "The next stop is {x} {u} away. At {v} {su}, how many minutes is that?", "If I keep to {v} {su}, how many minutes do {x} {u} take?", "A way of {x} {u} at {v} {su}. How long in minutes?", "How long do {x} {u} take at {v} {su}, in min?"]


def given(kind):
    def draw(d):
        v = trip(d)
        if v["su"] == "knots" and kind == "speed":
            v = {**v, "su": "knots"}
        if kind in ("hours", "minutes"):
            while not short(Fraction(v["x"]) / v["v"] * (60 if kind == "minutes" else 1)):
                v = trip(d)
        return ends(v, {"dist": v["u"], "speed": v["su"], "hours": "hours", "minutes": "minutes"}[kind])
    return draw


def at_sea(kind):
    def draw(d):
        v, (t, T) = d.int(4, 40), d.pick([("2", "2 hours"), ("3", "3 hours"), ("4", "four hours"), ("5", "5 hours"), ("6", "6 hours"), ("8", "8 hours"), ("0.5", "half an hour"), ("1.5", "an hour and a half"), ("2.5", "2 and a half hours"), ("2.5", "2.5 hours"), ("24", "a whole day (24 hours)"), ("12", "12 hours")])
        return ends(dict(v=v, t_=t, T=T, x=finite(v * Fraction(t)), w=d.pick(["ship", "ferry", "yacht", "boat", "tanker", "cutter", "sailing boat", "freighter"])), {"dist": "nautical miles", "time": "hours", "speed": "knots"}[kind])
    return draw


KNOTS_D = ["A {w} [sails|goes|does|travels] [at |]{v} knots for {T}. How many nautical miles is that?", "How many nautical miles does a {w} do in {T} at {v} knots?", "{v} knots, {T}. how many nautical miles?", "{W} does {v} knots. How many nautical miles in {T}?".replace("{W}", "The {w}"), "A {w} keeps {v} knots. After {T}, how many nautical miles has it gone?", "At {v} knots, what distance in nautical miles in {T}?"]
KNOTS_T = ["A {w} [sails|does|goes] {v} knots. How many hours for {x} nautical miles?", "{x} nautical miles at {v} knots, how many hours?", "How many hours does a {w} need for {x} nautical miles at {v} knots?"]
KNOTS_V = ["A {w} covers {x} nautical miles in {T}. What is its speed in knots?", "{x} nautical miles in {T}: how many knots?", "How many knots is {x} nautical miles in {T}?"]
SEA = [Task(at_sea("dist"), [("Distance is speed times time: {v} times {t_} hours.", "{v}*{t_}")], KNOTS_D, spell=0, weight=0.7), Task(at_sea("time"), [("Time is distance divided by speed: {x} divided by {v}.", "{x}/{v}")], KNOTS_T, spell=0, weight=0.3), Task(at_sea("speed"), [("Speed is distance divided by time: {x} divided by {t_} hours.", "{x}/{t_}")], KNOTS_V, spell=0, weight=0.3)]
THREE = SEA + [Task(given("dist"), [("Distance is speed times time: {v} times {te} hours.", "{v}*{te}")], DIST, spell=0, weight=4), Task(given("speed"), [("Speed is distance divided by time: {x} divided by {te} hours.", "{x}/{te}")], SPEED, spell=0, weight=4),
         Task(given("hours"), [("Time is distance divided by speed: {x} divided by {v}.", "{x}/{v}")], HOURS, spell=0, weight=2), Task(given("minutes"), [("Time is distance divided by speed: {x} divided by {v}, times 60 for minutes.", "{x}/{v}*60")], MINUTES, spell=0, weight=3)]


@skill("real_plain_measures_three", weight=4)
def three(d):
    yield from put(d, "d4.three", THREE)


# -- metres, seconds and minutes -------------------------------------------------------------------------------------------
# (who, does, did, speed from, to)
MOVES = [("a runner", "runs", "run", 3, 9), ("a snail", "crawls", "crawl", 2, 9), ("a tortoise", "walks", "walk", 3, 20), ("a lift", "moves", "move", 1, 8), ("a robot", "moves", "move", 1, 5), ("a drone", "flies", "fly", 5, 20), ("a car", "goes", "go", 10, 35), ("a train", "travels", "travel", 15, 60), ("a swimmer", "swims", "swim", 1, 3), ("a dog", "runs", "run", 4, 12), ("a cyclist", "rides", "ride", 4, 12), ("a bird", "flies", "fly", 8, 25), ("an ant", "walks", "walk", 2, 8), ("a toy car", "rolls", "roll", 1, 4), ("a rocket", "flies", "fly", 100, 900), ("a boat", "sails", "sail", 3, 15)]
# unit of length, of the speed's time, of the time, asked: factor, divisor
MIXES = [("m", "second", "minutes", "m", 60, 1, "seconds"), ("m", "second", "minutes", "m", 60, 1, "seconds"), ("m", "second", "minutes", "km", 60, 1000, "seconds"), ("m", "second", "minutes", "km", 60, 1000, "seconds"), ("m", "minute", "hours", "m", 60, 1, "minutes"), ("m", "minute", "hours", "km", 60, 1000, "minutes"), ("m", "second", "hours", "km", 3600, 1000, "seconds"), ("cm", "minute", "hours", "m", 60, 100, "minutes"), ("cm", "second", "minutes", "m", 60, 100, "seconds"), ("cm", "minute", "minutes", "m", 1, 100, "minutes"), ("km", "minute", "hours", "km", 60, 1, "minutes"), ("m", "second", "seconds", "km", 1, 1000, "seconds")]
TIMED = {"hours": [("2", "2 hours"), ("3", "3 hours"), ("1.5", "an hour and a half"), ("2.5", "2 and a half hours"), ("0.5", "half an hour"), ("1", "an hour"), ("1", "one hour"), ("4", "4 hours"), ("1.5", "1.5 hours"), ("2.5", "2.5 hours"), ("5", "5 hours"), ("24", "24 hours"), ("8", "8 hours")], "minutes": [(str(k), f"{k} minutes") for k in (2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30, 40, 45, 50)] + [("1.5", "one and a half minutes"), ("2.5", "2.5 minutes"), ("0.5", "half a minute"), ("1", "a minute")], "seconds": [(str(k), f"{k} seconds") for k in (20, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250)]}


def crossed(d):
    while True:
        w, does, do, lo, hi = d.pick(MOVES)
        u, per, tu, asked, f, g, small = d.pick(MIXES)
        if (w in ("a snail", "an ant", "a tortoise")) != (u == "cm") or u == "km" and w not in ("a rocket", "a train"):
            continue
        a = d.rng.randint(lo, hi) if u != "km" else d.rng.randint(1, 12)
        if u == "m" and per == "minute":
            a = d.rng.randint(20, 250)
        t, T = d.pick(TIMED[tu])
        x = short(Fraction(a) * Fraction(t) * f / g, 7)
        if x:
            break
    full = {"m": d.pick(["metres", "m", "meters"]), "km": d.pick(["km", "kilometres"]), "cm": d.pick(["cm", "centimetres"])}
    one = {"m": "m/s", "km": "km/s", "cm": "cm/s"}[u] if per == "second" else f"{u}/min"
    su = d.pick([one, f"{full[u]} per {per}", f"{full[u]} a {per}", f"{full[u]} each {per}"])
    return ends(dict(w=w, W=w[0].upper() + w[1:], does=does, do=do, a=a, t_=t, T=T, f=f, g=g, su=su, A=full[asked], ask=asked, small=small), full[asked])


def crossed_call(v):
    thought = f"Distance is speed times time: {v['a']} times {v['t_']}"
    e = f"{v['a']}*{v['t_']}"
    if v["f"] > 1:
        thought, e = thought + f" times {v['f']}", e + f"*{v['f']}"
    thought += f" {v['small']}"
    if v["g"] > 1:
        thought, e = thought + f", divided by {v['g']} for {v['A']}", e + f"/{v['g']}"
    return [(thought + ".", e)]


CROSS = ["{W} {does} [at |]{a} {su}. How [far does it get|far does it {do}|many {A} is that] in {T}[, in {A}|]?".replace("[, in {A}|]", ", in {A}").replace("many {A} is that", "far is that"), "{W} {does} {a} {su}. How many {A} does it {do} in {T}?", "How many {A} does {w} {do} in {T} at {a} {su}?", "{a} {su} for {T}, how many {A}?", "At {a} {su}, how many {A} in {T}?", "{W} {does} {T} at {a} {su}. distance in {A}?", "speed {a} {su}, time {T}. How many {A}?", "how far in {A} does {w} get in {T} at {a} {su}", "If {w} {does} {a} {su}, how many {A} will it have done after {T}?", "{W} {does} for {T} at a steady {a} {su}. How far is that in {A}?", "In {T}, how many {A} does {w} {do} if its speed is {a} {su}?", "What distance in {A} is {T} at {a} {su}?"]


def by_second(d):
    """A speed in metres a second, time and distance plain."""
    w, does, do, lo, hi = d.pick([m for m in MOVES if m[0] not in ("a snail", "an ant", "a tortoise")])
    a, t = d.rng.randint(lo, hi), d.int(3, 120)
    return dict(w=w, W=w[0].upper() + w[1:], does=does, do=do, a=a, t_=t, x=a * t, su=d.pick(["m/s", "metres per second", "m per second", "metres a second"]))


def sound(d):
    a, t = d.pick(["340", "343", "330", "340", "1500", "300000"]), d.int(2, 20)
    return dict(a=a, t_=t, x=int(a) * t, out=lambda r: r + (" km" if a == "300000" else " m"))


SEC_D = ["{W} {does} at {a} {su}. How far does it get in {t_} seconds?", "{a} {su} for {t_} seconds, how far?", "{t_} s at {a} {su}: distance?", "How many metres in {t_} seconds at {a} {su}?", "{W} {does} {a} {su} for {t_} s. distance in m?"]
SEC_V = ["{n} [walks|runs|swims] {x} m in {t_} seconds. What is {his} speed in {su}?", "{x} m in {t_} s, speed in {su}?", "If I go {x} m in {t_} seconds, what's my speed in {su}?", "How fast is {x} metres in {t_} seconds, in {su}?", "{W} {does} {x} m in {t_} s. How many {su}?", "A ball rolls {x} m in {t_} seconds. Speed in {su}?"]
SEC_T = ["How many seconds does {w} need for {x} m at {a} {su}?", "{x} m at {a} {su}, how many seconds?", "{W} {does} {a} {su}. How long for {x} m, in seconds?", "time in s for {x} m at {a} {su}"]


def fair(d):
    while True:
        v = by_second(d)
        v["x"] = d.pick([v["x"], d.int(10, 900)])
        if short(Fraction(v["x"], v["t_"])):
            return ends(v, v["su"])


SOUND = ["Sound [travels|goes|moves] at 340 metres per second. {n} hears the thunder {t_} seconds after the [lightning|flash]. How far away is the storm, in metres?", "The thunder comes {t_} seconds after the flash. Sound does 340 m/s. How many metres away is it?", "sound speed 340 m/s. echo-free distance for {t_} seconds in m?".replace("echo-free distance", "distance"), "How far does sound travel in {t_} seconds at 340 m/s?", "Sound needs {t_} s from a bell to {n}. It goes 340 metres each second. How far is the bell?", "Sound moves 340 metres in a second. How far away is a cannon heard after {t_} seconds?"]
FINE = [Task(crossed, crossed_call, CROSS, spell=0, weight=5), Task(lambda d: ends(by_second(d), "m"), [("Distance is speed times time: {a} times {t_} seconds.", "{a}*{t_}")], SEC_D, spell=0, weight=1.5), Task(fair, [("Speed is distance divided by time: {x} divided by {t_} seconds.", "{x}/{t_}")], SEC_V, spell=0, weight=2), Task(lambda d: ends(by_second(d), "seconds"), [("Time is distance divided by speed: {x} divided by {a}.", "{x}/{a}")], SEC_T, spell=0, weight=1.5),
        Task(lambda d: ends(dict(t_=d.int(2, 20)), "m"), [("Distance is speed times time: 340 times {t_} seconds.", "340*{t_}")], SOUND, spell=0.05, weight=1)]


# -- pace ------------------------------------------------------------------------------------------------------------------
def pace(d):
    while True:
        m, s, k = d.int(4, 9), d.pick([0, 15, 30, 45, 20, 40, 10, 50, 12, 48]), d.pick([2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 21])
        total = (m * 60 + s) * k
        if short(Fraction(total, 60)):
            break
    u, one = d.pick([("km", "km"), ("km", "kilometre"), ("miles", "mile"), ("km", "km")])
    tm, ts = divmod(total, 60)
    return dict(m_=m, s_=s, k=k, u=u, one=one, tm=tm, ts=ts, P=d.pick([f"{m}:{s:02d}", f"{m}:{s:02d} min", f"{m} min {s} s" if s else f"{m} min"]), TT=d.pick([f"{tm} minutes {ts} seconds", f"{tm} min {ts} s", f"{tm}:{ts:02d}"]) if ts else d.pick([f"{tm} minutes", f"{tm} min"]), pe=f"({m}+{s}/60)" if s else str(m), te=f"({tm}+{ts}/60)" if ts else str(tm))


PACE_T = ["[Pace|A pace of|At a pace of|Running at] {P} per {one}, how many minutes for {k} {u}?", "{n} runs at {P} per {one}. How many minutes does {he} need for {k} {u}?", "Pace {P} per {one}. Time for {k} {u} in minutes?", "If I run each {one} in {P}, how many minutes do {k} {u} take?", "How many minutes for {k} {u} at {P} per {one}?", "{k} {u} at {P} a {one}, how many min?"]
PACE_P = ["{n} runs {k} {u} in {TT}. What is {his} pace in minutes per {one}?", "{k} {u} in {TT}. Pace in minutes per {one}?", "Runner does {k} {u} in {TT}. How many minutes per {one}?", "[I|We] took {TT} for {k} {u}. How many minutes is that for one {one}?", "How many minutes per {one} if {k} {u} take {TT}?", "pace (min per {one}) for {k} {u} in {TT}"]
PACES = [Task(lambda d: ends(pace(d), "minutes"), lambda v: [(f"The time is {v['pe']} minutes times {{k}}.", v["pe"] + "*{k}")], PACE_T, spell=0, weight=1), Task(lambda d: ends(pace(d), "minutes"), lambda v: [(f"The pace is {v['te']} minutes divided by {{k}}.", v["te"] + "/{k}")], PACE_P, spell=0, weight=1.3)]


@skill("real_plain_measures_fine", weight=3.3)
def fine(d):
    yield from put(d, "d4.fine", FINE + PACES)


# -- two that move ---------------------------------------------------------------------------------------------------------
TWO = [("cars", "car", 50, 120), ("cyclists", "cyclist", 12, 30), ("trains", "train", 60, 150), ("walkers", "walker", 3, 7), ("buses", "bus", 40, 90), ("runners", "runner", 8, 16), ("boats", "boat", 10, 40), ("lorries", "lorry", 50, 80), ("friends", "friend", 4, 20)]


def both(minutes, chase):
    def draw(d):
        while True:
            ps, p, lo, hi = d.pick(TWO)
            a, b = d.rng.randint(lo, hi), d.rng.randint(lo, hi)
            if lo >= 40:
                a, b = a // 5 * 5, b // 5 * 5
            if a < b:
                a, b = b, a
            s = a - b if chase else a + b
            m = d.pick([10, 12, 15, 20, 24, 30, 36, 40, 45, 6, 18]) if minutes else d.pick([60, 90, 120, 150, 180, 240, 30, 300])
            x = short(Fraction(s * m, 60)) if s else None
            if a != b and x and short(Fraction(x) / s * (60 if minutes else 1), 5):
                break
        u, su = d.pick([("km", "km/h"), ("km", "km/h"), ("miles", "mph"), ("km", "kilometres an hour")])
        return ends(dict(ps=ps, p=p, a=a, b=b, x=x, u=u, su=su, Tu="Minutes" if minutes else "Hours", tu="minutes" if minutes else "hours"), "minutes" if minutes else "hours")
    return draw


CATCH = ["{m} is {x} {u} ahead of {n}. {m} does {b} {su}, {n} {a} {su}. {Tu} until {n} reaches {m}?", "lead {x} {u}, {b} {su} against {a} {su}. {tu} to catch up?", "A {p} at {b} {su} is {x} {u} ahead of another at {a} {su}. [After|In] how many {tu} does the second catch up?", "One {p} does {b} {su}. Another does {a} {su} and is {x} {u} behind. How many {tu} until it [catches up|is level]?", "A [police car|rider|thief's pursuer|patrol] at {a} {su} chases a {p} {x} {u} ahead doing {b} {su}. After how many {tu} does it catch it?".replace("[police car|rider|thief's pursuer|patrol]", "[police car|rider|patrol|motorbike]"), "{n} is {x} {u} behind {m}. {n} goes {a} {su}, {m} {b} {su}. How many {tu} does {n} need to catch {m}?", "gap {x} {u}, speeds {a} and {b} {su}, same direction. catch up after how many {tu}?", "{m} has a lead of {x} {u} and goes {b} {su}. {n} follows at {a} {su}. In how many {tu} will {n} catch up?", "The leader is {x} {u} in front at {b} {su}, the chaser does {a} {su}. How many {tu} until they are level?", "How many {tu} does it take a {p} at {a} {su} to catch one at {b} {su} that is {x} {u} ahead?", "{x} {u} ahead: {b} {su}. behind: {a} {su}. when caught, in {tu}?"]
MEET = ["Two {ps} start {x} {u} apart and [go|move|come] towards each other, one at {a} {su}, the other at {b} {su}. [After how many {tu} do they meet|When do they meet (in {tu})]?", "{n} and {m} are {x} {u} apart and come towards each other at {a} and {b} {su}. How many {tu} until they meet?", "distance {x} {u}, towards each other with {a} {su} and {b} {su}. meet after how many {tu}?", "One {p} leaves {town} at {a} {su}, another leaves {town2} at {b} {su} at the same moment, towards each other. The towns are {x} {u} apart. After how many {tu} do they meet?", "Two {ps} drive at each other from {x} {u} away: {a} {su} and {b} {su}. How many {tu} till they meet?".replace("drive at", "head for"), "How many {tu} does it take until two {ps} meet that start {x} {u} apart at {a} {su} and {b} {su}?", "{x} {u} lie between two {ps}. They approach each other at {a} {su} and {b} {su}. Time until they meet in {tu}?"]


def apart(same):
    def draw(d):
        v = both(False, False)(d)
        t = d.pick(["2", "3", "4", "0.5", "1.5", "5", "1", "2.5"])
        T = {"0.5": "half an hour", "1.5": "an hour and a half", "1": "an hour", "2.5": "two and a half hours"}.get(t) if d.chance(0.6) else None
        return ends({**v, "t_": t, "T": T or (f"{t} hours" if t != "1" else "1 hour")}, v["u"])
    return draw


APART = ["One goes east at {a} {su}, one west at {b} {su}, same start. How many {u} apart after {T}?", "{n} and {m} part: {a} {su} one way, {b} {su} the other way. Distance after {T}?", "Two {ps} leave the same [place|town|car park|station] in opposite directions at {a} {su} and {b} {su}. How far apart are they after {T}?", "{n} goes north at {a} {su}, {m} goes south at {b} {su}, from the same place. How many {u} are between them after {T}?", "opposite directions, {a} {su} and {b} {su}, {T}: how far apart?", "Two {ps} drive away from each other at {a} and {b} {su}. How many {u} lie between them after {T}?".replace("drive", "move"), "Starting together, one {p} goes left at {a} {su}, the other right at {b} {su}. Distance between them after {T}?"]
AHEAD = ["Two {ps} start together the same way, at {a} {su} and {b} {su}. How far ahead is the faster after {T}?", "{n} goes {a} {su}, {m} {b} {su}, same road, same direction, same start. How far apart are they after {T}?", "same direction, {a} {su} and {b} {su}, {T}: how far apart?", "How many {u} does a {p} at {a} {su} gain on one at {b} {su} in {T}?"]


def sooner(minutes):
    def draw(d):
        while True:
            a, b, x = d.int(4, 24) * 5, d.int(4, 24) * 5, d.int(6, 60) * 5
            t = (Fraction(x, b) - Fraction(x, a)) * (60 if minutes else 1)
            if a > b and short(t, 5) and (not minutes or t.denominator == 1):
                break
        u, su = d.pick([("km", "km/h"), ("miles", "mph")])
        return ends(dict(a=a, b=b, x=x, u=u, su=su, Tu="Minutes" if minutes else "Hours", tu="minutes" if minutes else "hours"), "minutes" if minutes else "hours")
    return draw


SOONER = ["How [many {tu} longer|much longer, in {tu},] does [a|the] {x} {u} trip take at {b} {su} than at {a} {su}?", "How many {tu} [sooner|earlier] are you there at {a} {su} than at {b} {su} if it is {x} {u}?", "{x} {u} at {a} {su} instead of {b} {su}. How many {tu} do I save?", "A way of {x} {u}: {n} goes {a} {su}, {m} {b} {su}. How many {tu} earlier is {n} there?", "time saved in {tu} on {x} {u}: {a} {su} instead of {b} {su}", "By how many {tu} is a {x} {u} journey shorter at {a} {su} than at {b} {su}?"]


def lead(d):
    while True:
        a, b, t = d.int(2, 15), d.int(3, 30), d.pick([1, 1, 2, 3])
        r = Fraction(a * t, b - a) if b > a else None
        if r and short(r, 4):
            u, su = d.pick([("km", "km/h"), ("miles", "mph")])
            return ends(dict(a=a, b=b, t_=t, T=f"{t} hour{'s' * (t > 1)}" if d.chance(0.6) or t > 1 else "an hour", u=u, su=su), "hours")


LEAD = ["{n} starts at {a} {su}. {T} later {m} follows at {b} {su}. How many hours does {m} need to catch up?", "{n} walks off at {a} {su}. {m} leaves {T} later at {b} {su} on the same path. After how many hours of riding does {m} catch {n}?", "One boat leaves at {a} {su}, another {T} later at {b} {su}. How many hours after its start does the second catch up?"]


def rest(d):
    while True:
        a, t, x = d.int(4, 110), d.int(1, 6), d.int(20, 700)
        if a * t < x:
            u, su = d.pick([("km", "km/h"), ("miles", "mph")])
            return ends(dict(a=a, t_=t, x=x, T=f"{t} hour{'s' * (t > 1)}", u=u, su=su), u)


REST = ["A trip of {x} {u}: {n} has driven {T} at {a} {su}. How many {u} are left?", "It is {x} {u} to {town}. After {T} at {a} {su}, how far is it still?", "{x} {u} in all, {T} done at {a} {su}. how many {u} to go?", "{n} has to go {x} {u}. How far is left after {T} at {a} {su}?"]
MOVING = [Task(both(False, True), [("Their speeds differ; the time is {x} divided by that difference.", "{x}/({a}-{b})")], CATCH, spell=0.03, weight=2), Task(both(True, True), [("Their speeds differ; the time is {x} divided by that difference, times 60 for minutes.", "{x}/({a}-{b})*60")], CATCH, spell=0.03, weight=2), Task(both(False, False), [("Their speeds add up; the time is {x} divided by that sum.", "{x}/({a}+{b})")], MEET, spell=0.03, weight=2), Task(both(True, False), [("Their speeds add up; the time is {x} divided by that sum, times 60 for minutes.", "{x}/({a}+{b})*60")], MEET, spell=0.03, weight=1.5),
          Task(apart(False), [("Their speeds add up; the distance is that sum times {t_} hours.", "({a}+{b})*{t_}")], APART, spell=0.03, weight=2), Task(apart(True), [("Their speeds differ; the distance is that difference times {t_} hours.", "({a}-{b})*{t_}")], AHEAD, spell=0.03, weight=1.3), Task(sooner(False), [("The time at {b} minus the time at {a}: {x} divided by each.", "{x}/{b}-{x}/{a}")], SOONER, spell=0.03, weight=1.5), Task(sooner(True), [("The time at {b} minus the time at {a}: {x} divided by each, times 60 for minutes.", "({x}/{b}-{x}/{a})*60")], SOONER, spell=0.03, weight=1.5),
          Task(lead, [("The lead is {a} times {t_} hours.", "{a}*{t_}"), ("Their speeds differ; the time is {r1} divided by that difference.", "{r1}/({b}-{a})")], LEAD, spell=0.03, weight=1), Task(rest, [("The way done is {a} times {t_} hours; taken from {x}.", "{x}-{a}*{t_}")], REST, spell=0.03, weight=1.2)]


@skill("real_plain_measures_moving", weight=2.9)
def moving(d):
    yield from put(d, "d4.moving", MOVING)


# -- the clock -------------------------------------------------------------------------------------------------------------
def told(d, m, half):
    """(as the question writes the time, as the thought does); half: with am and pm."""
    h, r = divmod(m, 60)
    exact = f"{h}:{r:02d}"
    if half:
        h12 = (h - 1) % 12 + 1
        ap = "am" if h < 12 else "pm"
        return d.pick([f"{h12}:{r:02d} {ap}", f"{h12}.{r:02d} {ap}", f"{h12}:{r:02d}{ap}"] if r else [f"{h12} {ap}", f"{h12}{ap}", f"{h12}:00 {ap}"]), exact
    return d.pick([exact, exact, f"{h:02d}:{r:02d}", f"{h}.{r:02d}", f"{h:02d}{r:02d}" if h > 9 else exact]), exact


def span(kind):
    def draw(d):
        while True:
            a, k = d.int(5 * 12, 23 * 12) * 5 if d.chance(0.6) else d.int(300, 1400), d.int(10, 600)
            b = a + k
            if kind == "night" and 24 * 60 < b < 33 * 60 and a > 18 * 60 or kind == "noon" and a < 720 <= b < 24 * 60 or kind == "day" and b < 24 * 60 or kind == "hours" and b < 24 * 60 and k % 15 == 0 and k > 60:
                break
        if kind == "hours":
            a = a // 15 * 15
            b = a + k
        half = kind == "noon" or kind == "hours" and d.chance(0.5)
        (C, c), (E, e) = told(d, a, half), told(d, b % 1440, half)
        if kind == "night" and d.chance(0.4):
            (C, c), (E, e) = told(d, a, True), told(d, b % 1440, True)
        next_day = d.pick([" the next day", " the next morning", " next day", " the following morning"]) if kind == "night" else ""
        h1, m1, h2, m2 = a // 60, a % 60, b // 60, b % 60
        return ends(dict(C=C, E=E + next_day, c=c, e=e + (" the next day" if kind == "night" else ""), h1=h1, q1=m1, q2=m2, H2=f"({h2 - 24}+24)" if kind == "night" else str(h2), what=d.pick(["film", "lesson", "match", "meeting", "show", "exam", "journey", "party", "flight", "shift", "visit", "concert", "walk", "class"])), "hours" if kind == "hours" else "minutes")
    return draw


SPAN = ["{C} till {E}, UNITS?", "from {C} to {E} how many UNITS", "how long from {C} to {E} in UNITS", "How many UNITS [are there|is it|are] [from|between] {C} [to|and] {E}?".replace("[from|between] {C} [to|and] {E}", "from {C} to {E}"), "A {what} [starts|begins] at {C} and [ends|finishes] at {E}. How many UNITS [is that|does it last]?", "{n} [left|set off|started] at {C} and arrived at {E}. How long did it take in UNITS?", "I left [home|work|the house] at {C} and got there at {E}. How many UNITS was that?", "The {what} [runs|goes] from {C} till {E}. UNITS?", "{C} to {E}, how many UNITS?", "Start: {C}\nEnd: {E}\nUNITS?", "departs {C}, arrives {E}. journey time in UNITS?", "{n} [sleeps|works|waits|plays] from {C} until {E}. How many UNITS is that?", "It is {C}. How many UNITS until {E}?", "A train leaves at {C} and arrives at {E}. How many UNITS does the journey take?", "[The shop|The pool|The office] is open from {C} to {E}. How many UNITS is that?", "From {C} to {E}. Time in UNITS?", "The oven went on at {C} and off at {E}. For how many UNITS was it on?", "number of UNITS between {C} and {E}"]
FROM_TO = "From {c} to {e}, in "
CLOCK = [Task(span(k), [(FROM_TO + "minutes.", "({H2}*60+{q2})-({h1}*60+{q1})")], [f.replace("UNITS", "minutes") for f in SPAN], spell=0, weight=w) for k, w in (("day", 3), ("night", 2.5), ("noon", 2.5))] + [Task(span("hours"), [(FROM_TO + "hours.", "({H2}+{q2}/60)-({h1}+{q1}/60)")], [f.replace("UNITS", "hours") for f in SPAN], spell=0, weight=2)]


def two_times(d):
    while True:
        h1, m1, h2, m2 = d.int(1, 5), d.pick([5, 8, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55]), d.int(1, 5), d.pick([5, 12, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55])
        if h1 * 60 + m1 > h2 * 60 + m2:
            return ends(dict(h1=h1, m1=m1, h2=h2, m2=m2), "minutes")


ADDED = ["[A film|The first part|One flight] takes {h1} h {m1} min, [the next|another|the second] {h2} h {m2} min. How many minutes [together|in all]?", "{h1} h {m1} min plus {h2} h {m2} min, in minutes?", "{n} works {h1} hours {m1} minutes in the morning and {h2} hours {m2} minutes after lunch. How many minutes is that?", "Add {h1} hours {m1} minutes and {h2} hours {m2} minutes. Answer in minutes.", "total minutes: {h1}h {m1}m + {h2}h {m2}m"]
LONGER = ["How many minutes longer is {h1} h {m1} min than {h2} h {m2} min?", "{h1} h {m1} min minus {h2} h {m2} min, in minutes?", "One film lasts {h1} hours {m1} minutes, the other {h2} hours {m2} minutes. How many minutes longer is the first?", "By train {h1} h {m1} min, by car {h2} h {m2} min. How many minutes are saved by car?", "difference in minutes between {h1}h {m1}m and {h2}h {m2}m"]


def saved(d):
    a, b, k = d.int(12, 60), d.int(4, 40), d.pick([2, 3, 4, 5, 5, 5, 6, 10, 20])
    return ends(dict(a=max(a, b) + 1, b=min(a, b), k=k, x=d.int(2, 30)), "minutes")


SAVED = ["It takes {a} minutes [on foot|by bus] and {b} minutes by bike to [school|work]. How many minutes are saved in {k} days, there and back?", "{n} needs {a} minutes to work by bus and {b} by car, each way. How many minutes does {he} save in {k} days with both ways by car?", "walk {a} min, bike {b} min, both ways, {k} days. minutes saved by bike?"]
LESS = ["[Walking|The bus|The train] takes [me |]{a} minutes, [the bike|the car|cycling] {b}. How much time do I save [each way|]?", "By [bus|train] it is {a} minutes, by [bike|car] {b}. How many minutes [shorter|less] is that?", "{a} minutes before, {b} minutes now. How many minutes are saved?", "The old way takes {a} minutes, the new one {b}. How many minutes does the new one save?", "I used to need {a} minutes, today I needed {b}. How many minutes faster was I?", "{n} needs {a} minutes, {m} {b}. How many minutes is {m} quicker?", "{a} min on foot or {b} min by tram. minutes saved by tram?", "How many minutes do you gain if a {a} minute trip now takes {b} minutes?"]
BOTH_WAYS = ["{n} lives {x} km from work and goes there and back on {k} days. How many km is that?", "School is {x} km away. {n} rides there and back {k} times. How far altogether?", "{x} km each way, there and back, {k} days. total km?", "{n} drives {x} km to work and {x} km home on {k} days. How many km?"]
CLOCK += [Task(two_times, [("In minutes: {h1} times 60 plus {m1}, plus {h2} times 60 plus {m2}.", "({h1}*60+{m1})+({h2}*60+{m2})")], ADDED, spell=0, weight=1.2), Task(two_times, [("In minutes: {h1} times 60 plus {m1}, minus {h2} times 60 plus {m2}.", "({h1}*60+{m1})-({h2}*60+{m2})")], LONGER, spell=0, weight=1.2), Task(saved, [("Each way {a} minus {b} is saved; times 2 ways, times {k} days.", "({a}-{b})*2*{k}")], SAVED, spell=0, weight=0.8), Task(saved, [("{a} minus {b}.", "{a}-{b}")], LESS, spell=0.03, weight=0.8), Task(lambda d: ends(saved(d), "km"), [("There and back: 2 times {x}, times {k}.", "2*{x}*{k}")], BOTH_WAYS, spell=0, weight=1)]


@skill("real_plain_measures_clock", weight=2.6)
def clock(d):
    yield from put(d, "d4.clock", CLOCK)


# -- years and degrees -----------------------------------------------------------------------------------------------------
def years(d):
    k = d.rng.randint(5, 95) if d.chance(0.7) else d.rng.randint(100, 400)
    a = d.rng.randint(1500, 2024 - k)
    return dict(y1=str(a), y2=str(a + k), k=k, who=d.pick(["a painter", "a poet", "a king", "a queen", "a scientist", "a composer", "my great-grandfather", "a writer", "an explorer"]), thing=d.pick(["bridge", "church", "tower", "castle", "school", "museum", "club", "firm", "house", "tree", "railway"]))


LIVED = ["{thing} built {y1}, age in {y2}", "{thing} from {y1}. how old in {y2}?", "{Who} was born in {y1} and died in {y2}. How old did [he or she|the person] [get|become]?".replace("[he or she|the person] [get|become]", "that person get"), "Born {y1}, died {y2}. Age?", "A {thing} was [built|founded|opened|planted] in {y1}. How old was it in {y2}?", "How many years are there from {y1} to {y2}?", "{n} was born in {y1}. How old [is|was|will be] {he} in {y2}?".replace("[is|was|will be] {he}", "was {he}"), "How many years lie between {y1} and {y2}?", "From {y1} to {y2}, how many years?", "The {thing} dates from {y1}. How many years old was it in {y2}?", "A war began in {y1} and ended in {y2}. How many years did it last?", "started {y1}, ended {y2}, how many years"]
THEN = ["A {thing} was [built|founded|opened] in {y1}. In which year was it {k} years old?", "{Who} was born in {y1} and lived {k} years. In which year did that person die?", "What year is {k} years after {y1}?", "{k} years after {y1} is which year?", "In {y1} {n} said: in {k} years I come back. In which year is that?"]
WAS = ["{n} turned {k} in {y2}. In which year was {he} born?", "In {y2} a {thing} was {k} years old. When was it [built|founded]?", "What year was {k} years before {y2}?", "{k} years before {y2} is which year?", "A {thing} celebrated its {k} years in {y2}. In which year did it begin?"]


def falling(up):
    def draw(d):
        a, b, k = d.int(0, 25) if not up or d.chance(0.3) else -d.int(1, 25), d.int(2, 6), d.int(2, 9)
        if not up and d.chance(0.35):
            a = -d.int(1, 12)
        return ends(dict(a=a, b=b, k=k, h=d.pick(["hour", "hour", "hour", "day", "kilometre up", "minute"])), "degrees")
    return draw


FALL = ["{a}°C at [8 pm|first], drops {b} degrees per {h}, temp after {k} {hs}?", "The temperature is {a} degrees and falls [by |]{b} degrees every {h}. What is it after {k} {hs}?", "Temperature at [6 pm|noon|the start]: {a} degrees. It [falls|drops|goes down] {b} degrees every {h}. What is it {k} {hs} later?", "{a}°C, {b} degrees colder each {h}. Temperature after {k} {hs}?", "It is {a}°C and it gets {b} degrees colder per {h}. How cold is it after {k} {hs}?", "start {a} degrees, minus {b} degrees per {h}, {k} {hs}. temperature?", "Every {h} it gets {b} degrees colder. Now it is {a}. What will it be after {k} {hs}?"]
RISE = ["The temperature is {a} degrees and rises [by |]{b} degrees every {h}. What is it after {k} {hs}?", "Temperature at the start: {a} degrees. It [rises|climbs|goes up] {b} degrees every {h}. What is it {k} {hs} later?", "{a}°C, {b} degrees warmer each {h}. Temperature after {k} {hs}?", "start {a} degrees, plus {b} degrees per {h}, {k} {hs}. temperature?", "Every {h} it gets {b} degrees warmer. Now it is {a}. What will it be after {k} {hs}?"]


def plural(draw):
    def other(d):
        v = draw(d)
        h = v["h"]
        if h == "kilometre up":
            return {**v, "h": "kilometre", "hs": "kilometres"}
        return {**v, "hs": h + "s"}
    return other


YEARS = [Task(lambda d: (lambda v: ends({**v, "Who": v["who"][0].upper() + v["who"][1:]}, "years"))(years(d)), [("{y2} minus {y1}.", "{y2}-{y1}")], LIVED, spell=0, weight=2.5), Task(lambda d: (lambda v: {**v, "Who": v["who"][0].upper() + v["who"][1:]})(years(d)), [("{y1} plus {k}.", "{y1}+{k}")], THEN, spell=0, weight=1.2), Task(years, [("{y2} minus {k}.", "{y2}-{k}")], WAS, spell=0, weight=1.2),
         Task(plural(falling(False)), [("Start with {a}, then minus {k} times {b}.", "{a}-{k}*{b}")], FALL, spell=0, weight=2), Task(plural(falling(True)), [("Start with {a}, then plus {k} times {b}.", "{a}+{k}*{b}")], RISE, spell=0, weight=1.2)]


@skill("real_plain_measures_years", weight=0.96)
def years_skill(d):
    yield from put(d, "d4.years", YEARS)
