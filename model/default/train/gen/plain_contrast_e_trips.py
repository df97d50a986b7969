"""Contrast sets: journeys with two legs and with stops, and two who go towards, after or away from one another."""
from .plain_contrast_e_base import Fraction, clock, contrast, scene

UNITS = [("km", "km/h"), ("km", "km/h"), ("km", "km/h"), ("miles", "mph"), ("km", "kilometres per hour"), ("miles", "miles per hour"), ("km", "km per hour")]


MOVERS = [("walks", ["a walker", "a hiker", "a school group", "a rambler"], 3, 6), ("cycles", ["a cyclist", "a rider on an e-bike", "a biker", "a postman on his bike"], 9, 28), ("drives", ["a bus", "a lorry", "a van", "a coach", "a train", "a truck", "a minibus", "a car", "a motorbike"], 30, 110), ("drives", ["a bus", "a lorry", "a van", "a coach", "a train", "a car"], 40, 120)]


def mover(d, v, speed=None):
    """Who goes, to suit the speed."""
    goes, vehs, lo, hi = d.pick([m for m in MOVERS if speed is None or m[2] - 4 <= speed <= m[3] + 10])
    u, su = d.pick(UNITS)
    v.update(goes=goes, veh=d.pick(vehs), u=u, su=su)
    return lo, hi


# -- two legs: distances and hours --------------------------------------------------------------------------------------------------
def legs(d):
    """`x` in `b` hours, then `y` in `e` hours; the speed of the whole is whole."""
    v = {}
    lo, hi = mover(d, v)
    while True:
        a, c, b, e = d.rng.randint(lo, hi), d.rng.randint(lo, hi), d.rng.randint(1, 6), d.rng.randint(1, 6)
        x, y = a * b, c * e
        if b > 1 and e > 1 and a != c and b != e and x != y and (x + y) % (b + e) == 0 and len({x, y, b, e}) == 4 and max(a, c) < 3 * min(a, c):
            break
    return dict(v, x=x, y=y, b=b, e=e)


def ordered(good):
    def draw(d):
        while True:
            v = legs(d)
            if good(v):
                return v
    return draw


LEGS = """
{n} {goes} {x} {u} in {b} hours and then {y} {u} in {e} hours.
~{n} {goes} {x} {u} in {b} hours before lunch and {y} {u} in {e} hours after lunch
{veh} goes {x} {u} in {b} hours. After that it does another {y} {u} in {e} hours.
The first part of a trip is {x} {u} and takes {b} hours. The second part is {y} {u} and takes {e} hours.
On Saturday we did {x} {u} in {b} hours, on Sunday {y} {u} in {e} hours.
The first day we did {x} {u} in {b} hours, the second day {y} {u} in {e} hours.
~{veh} needs {b} hours for the first {x} {u} of the route and {e} hours for the other {y} {u}
!First leg: {x} {u}, {b} hours. Second leg: {y} {u}, {e} hours.
At first we were on the move for {b} hours and covered {x} {u}. After that it was {e} hours and {y} {u}.
It took {b} hours to travel the first {x} {u} and {e} hours to travel the next {y} {u}.
~{veh} covers {x} {u} in the first {b} hours and {y} {u} in the following {e} hours
We were {b} hours on the main road and did {x} {u} there; then came {e} hours on small roads for {y} {u}.
{veh} does {x} {u} in {b} hours up to the river and {y} {u} in {e} hours beyond it.
!morning: {x} {u} in {b} h. afternoon: {y} {u} in {e} h
~{n} {goes} {x} {u} to {town} in {b} hours and another {y} {u} to {town2} in {e} hours
From home to {town} it is {x} {u}, done in {b} hours. From {town} to the sea it is {y} {u}, done in {e} hours.
In the first {b} hours {veh} does {x} {u}; in the {e} hours after that the distance is {y} {u}.
{x} {u} are driven in {b} hours, and afterwards {y} {u} in {e} hours.
"""
ALL_WAY = """
How far is that altogether?
How many {u} is the whole trip?
How long is the whole way in {u}?
What is the total distance?
What distance is covered in all?
How many {u} are covered altogether?
Find the total distance.
How far does the whole journey go?
Work out the length of the whole journey in {u}.
How many {u} are both parts together?
What do the two parts add up to in {u}?
-total distance?
"""
ALL_TIME = """
How many hours is that altogether?
How many hours does the whole trip take?
How long does the whole journey take, in hours?
What is the total time in hours?
How many hours is the driving time in all?
Find the whole time in hours.
How many hours do both parts take together?
For how many hours is that on the move?
-total hours?
Work out the total travelling time in hours.
"""
ALL_SPEED = """
What is the average speed for the whole trip?
What is the average speed over the whole journey?
Work out the average speed of the whole trip.
How many {su} is that on average over the whole way?
Find the average speed in {su} for the entire journey.
What was the average speed altogether?
Taken both parts together, what is the average speed?
What is the overall average speed in {su}?
-average speed in all?
At what average speed was the whole distance covered?
What speed is that on average for both parts together?
How fast is that on average over the whole trip?
"""
ONE_SPEED = """
What is the average speed on the FIRST part?
What was the speed in the FIRST part of the trip?
How fast was the FIRST part?
How many {su} is that in the FIRST part?
Find the speed of the FIRST part [only|alone].
What is the speed for the FIRST part [alone|by itself] in {su}?
Work out the average speed of only the FIRST part.
How fast was it on the FIRST part of the way, in {su}?
-speed on the FIRST part?
What average speed does the FIRST part have?
"""
FARTHER = """
How much longer is the FIRST part than the OTHER, in {u}?
How many {u} longer is the FIRST part?
By how many {u} is the FIRST part longer than the OTHER?
How many {u} more does the FIRST part have than the OTHER?
How many {u} shorter is the OTHER part?
By how many {u} do the two parts differ?
What is the difference between the two distances?
How much further is the FIRST part than the OTHER in {u}?
"""
SLOWER = """
How many hours longer did the FIRST part take than the OTHER?
How many hours more did the FIRST part take?
By how many hours was the OTHER part shorter in time?
How much more time did the FIRST part take, in hours?
What is the difference between the two times in hours?
How many hours less did the OTHER part take than the FIRST?
"""


def part(text, first="first", other="second"):
    return text.replace("FIRST", first).replace("OTHER", other)


WAY = ("Asked: the average speed. The distance is {x} plus {y}.", "{x}+{y}")
TWO_LEGS = scene(legs, LEGS,
    (1.2, [("{x} plus {y}.", "{x}+{y}")], ALL_WAY, "{u}"), (0.8, [("{b} plus {e}.", "{b}+{e}")], ALL_TIME, "hours"),
    (2.6, [WAY, ("The average speed is the distance {r1} divided by the whole time.", "{r1}/({b}+{e})")], ALL_SPEED, "{su}", "{x} {u} in {b} h, then {y} {u} in {e} h: average speed?\nWhat is the average speed of {x} {u} in {b} hours plus {y} {u} in {e} hours?"),
    (0.9, [("Asked: the speed on the first part. Speed is distance divided by time: {x} divided by {b} hours.", "{x}/{b}")], part(ONE_SPEED), "{su}"),
    (0.9, [("Asked: the speed on the second part. Speed is distance divided by time: {y} divided by {e} hours.", "{y}/{e}")], part(ONE_SPEED, "second"), "{su}"),
    (0.6, [("{x} minus {y}.", "{x}-{y}")], part(FARTHER), "{u}", "", ordered(lambda v: v["x"] > v["y"])), (0.6, [("{y} minus {x}.", "{y}-{x}")], part(FARTHER, "second", "first"), "{u}", "", ordered(lambda v: v["x"] < v["y"])),
    (0.5, [("{b} minus {e}.", "{b}-{e}")], part(SLOWER), "hours", "", ordered(lambda v: v["b"] > v["e"])), (0.5, [("{e} minus {b}.", "{e}-{b}")], part(SLOWER, "second", "first"), "hours", "", ordered(lambda v: v["b"] < v["e"])))


# -- two legs: speeds and hours --------------------------------------------------------------------------------------------------
def paces(d):
    v = {}
    lo, hi = mover(d, v)
    while True:
        a, c, b, e = d.rng.randint(lo, hi), d.rng.randint(lo, hi), d.rng.randint(2, 6), d.rng.randint(2, 6)
        if max(a, c) > 20:
            a, c = a // 5 * 5, c // 5 * 5
        if min(a, c) > 2 and a != c and b != e and (a * b + c * e) % (b + e) == 0 and len({a, b, c, e}) == 4 and a * b != c * e and max(a, c) < 4 * min(a, c):
            break
    return dict(v, a=a, b=b, c=c, e=e, first=a * b > c * e)


def faster(first):
    def draw(d):
        while True:
            v = paces(d)
            if v["first"] == first:
                return v
    return draw


PACES = """
{n} {goes} {b} hours at {a} {su} and then {e} hours at {c} {su}.
~{n} {goes} at {a} {su} for {b} hours and then at {c} {su} for {e} hours
{veh} goes at {a} {su} for {b} hours. After that the speed is {c} {su} for another {e} hours.
~{veh} goes {a} {su} for the first {b} hours and {c} {su} for the next {e} hours
For {b} hours we went {a} {su}, for the other {e} hours {c} {su}.
In the first part {veh} does {a} {su} for {b} hours, in the second part {c} {su} for {e} hours.
!{b} h at {a} {su}, then {e} h at {c} {su}.
The first {b} hours of the trip {veh} goes at {a} {su}, the last {e} hours at {c} {su}.
~{veh} goes {b} hours at {a} {su} and {e} hours at {c} {su}
{n}'s speed was {a} {su} for {b} hours and {c} {su} for the {e} hours after that.
Up to the border it is {b} hours at {a} {su}. Beyond it there are {e} more hours at {c} {su}.
!speed {a} {su} for {b} hours, afterwards {c} {su} for {e} hours
Before lunch {n} {goes} for {b} hours at {a} {su}, and after lunch for {e} hours at {c} {su}.
{veh} keeps to {a} {su} for {b} hours and to {c} {su} for {e} hours.
On the main road we do {a} {su} for {b} hours and on the country road {c} {su} for {e} hours.
"""
PART_WAY = """
How many {u} is the FIRST part?
How long is the FIRST part of the way in {u}?
How far is it in the FIRST part [alone|only]?
What distance is covered in the FIRST part?
How many {u} are covered in the FIRST part of the trip?
Find the length of the FIRST part in {u}.
Work out only the distance of the FIRST part.
-distance of the FIRST part?
"""


def gap(v):
    first = v["first"]
    return [("Asked: the difference. Distance is speed times time: {a} times {b} hours.", "{a}*{b}"), ("Distance is speed times time: {c} times {e} hours.", "{c}*{e}"), ("The difference is {r1} minus {r2}.", "{r1}-{r2}") if first else ("The difference is {r2} minus {r1}.", "{r2}-{r1}")]


BOTH = ("The distance is the sum of speed times time for both parts.", "{a}*{b}+{c}*{e}")
TWO_SPEEDS = scene(paces, PACES,
    (1.8, [BOTH], ALL_WAY, "{u}", "{b} h at {a} {su} and {e} h at {c} {su}, how far?"), (0.6, [("{b} plus {e}.", "{b}+{e}")], ALL_TIME, "hours"),
    (2.2, [("Asked: the average speed. " + BOTH[0], BOTH[1]), ("The average speed is the distance {r1} divided by the whole time.", "{r1}/({b}+{e})")], ALL_SPEED, "{su}", "{b} h at {a} {su} and {e} h at {c} {su}, average speed?"),
    (0.8, [("Asked: the first part. Distance is speed times time: {a} times {b} hours.", "{a}*{b}")], part(PART_WAY), "{u}"), (0.8, [("Asked: the second part. Distance is speed times time: {c} times {e} hours.", "{c}*{e}")], part(PART_WAY, "second"), "{u}"),
    (0.6, gap, part(FARTHER), "{u}", "", faster(True)), (0.6, gap, part(FARTHER, "second", "first"), "{u}", "", faster(False)))


# -- two legs: distances and speeds --------------------------------------------------------------------------------------------------
def hours(d):
    w = {}
    lo, hi = mover(d, w)
    pool = [n for n in (2, 3, 4, 5, 6, 8, 10, 12, 14, 15, 16, 18, 20, 24, 30, 40, 50, 60, 70, 80, 90, 100, 110) if lo - 1 <= n <= hi]
    while True:
        a, c = d.pick(pool), d.pick(pool)
        s, t = Fraction(d.rng.randint(1, 10), 2), Fraction(d.rng.randint(1, 10), 2)
        x, y = a * s, c * t
        if a != c and s != t and x.denominator == y.denominator == 1 and max(a, c) < 6 * min(a, c) and ((x + y) / (s + t)).denominator == 1 and len({a, c, x, y}) == 4:
            break
    return dict(w, x=int(x), y=int(y), a=a, c=c, first=s > t)


def slower(first):
    def draw(d):
        while True:
            v = hours(d)
            if v["first"] == first:
                return v
    return draw


WAYS = """
{n} {goes} {x} {u} at {a} {su} and then {y} {u} at {c} {su}.
~{n} {goes} {x} {u} at {a} {su} and goes on for {y} {u} at {c} {su}
{veh} covers {x} {u} at {a} {su}, and afterwards it covers {y} {u} at {c} {su}.
~the first {x} {u} are done at {a} {su} and the other {y} {u} at {c} {su}
First come {x} {u} at {a} {su}; the second part is {y} {u} at {c} {su}.
The way to {town} has two parts: {x} {u} with a speed of {a} {su} and {y} {u} with a speed of {c} {su}.
!{x} {u} at {a} {su}, then {y} {u} at {c} {su}.
~{veh} goes {x} {u} at {a} {su} and the next {y} {u} at {c} {su}
For the first {x} {u} {veh} keeps to {a} {su}, for the last {y} {u} to {c} {su}.
We did {x} {u} at an average of {a} {su} in the morning and {y} {u} at an average of {c} {su} in the afternoon.
{veh} does {x} {u} in the hills at {a} {su} and {y} {u} on the flat at {c} {su}.
!part one: {x} {u}, {a} {su}. part two: {y} {u}, {c} {su}
At {a} {su} {n} travels {x} {u}; at {c} {su} {he} travels another {y} {u}.
"""
PART_TIME = """
How many hours does the FIRST part take?
How long does the FIRST part of the way take, in hours?
How many hours are needed for the FIRST part [alone|only]?
What is the time for the FIRST part in hours?
Find the time of the FIRST part, in hours.
For how many hours does the FIRST part last?
-hours for the FIRST part?
"""


def wait(v):
    return [("Asked: the difference. Time is distance divided by speed: {x} divided by {a}.", "{x}/{a}"), ("Time is distance divided by speed: {y} divided by {c}.", "{y}/{c}"), ("The difference is {r1} minus {r2}.", "{r1}-{r2}") if v["first"] else ("The difference is {r2} minus {r1}.", "{r2}-{r1}")]


TIMES = ("The time is the sum of distance divided by speed for both parts.", "{x}/{a}+{y}/{c}")
TWO_TIMES = scene(hours, WAYS,
    (1.8, [TIMES], ALL_TIME.replace("-total hours?", "How many hours are needed for it all?"), "hours", "{x} {u} at {a} {su} and {y} {u} at {c} {su}, hours in all?"), (0.8, [("{x} plus {y}.", "{x}+{y}")], ALL_WAY, "{u}"),
    (2.0, [WAY, TIMES, ("The average speed is the distance {r1} divided by the whole time {r2}.", "{r1}/{r2}")], ALL_SPEED, "{su}", "{x} {u} at {a} {su} and {y} {u} at {c} {su}, average speed over all?"),
    (0.8, [("Asked: the first part. Time is distance divided by speed: {x} divided by {a}.", "{x}/{a}")], part(PART_TIME), "hours"), (0.8, [("Asked: the second part. Time is distance divided by speed: {y} divided by {c}.", "{y}/{c}")], part(PART_TIME, "second"), "hours"),
    (0.6, wait, part(SLOWER), "hours", "", slower(True)), (0.6, wait, part(SLOWER, "second", "first"), "hours", "", slower(False)))


# -- with a stop: speed, distance, minutes --------------------------------------------------------------------------------------------
def stopped(d):
    while True:
        v, x, b = d.pick([12, 15, 20, 30, 36, 40, 45, 48, 50, 60, 75, 80, 90, 100, 120]), d.int(4, 320), d.pick([5, 8, 10, 12, 15, 18, 20, 25, 30, 35, 40, 45])
        t = Fraction(x * 60, v)
        if t.denominator == 1 and 15 <= t <= 400 and b * 2 < t and len({v, x, b, t}) == 4:
            break
    w = {}
    mover(d, w, v)
    return dict(w, x=x, v=v, b=b, w=int(t) + b)


STOP = """
{n} {goes} {x} {u} at {v} {su} and stops for {b} minutes on the way.
~{n} {goes} {x} {u} at {v} {su} with a break of {b} minutes
{veh} covers {x} {u} at {v} {su}. On the way there is a stop that lasts {b} minutes.
It is {x} {u} to {town}. {n} {goes} at {v} {su} and rests {b} minutes.
~{veh} goes {x} {u} at {v} {su} and has one stop of {b} minutes
With a {b} minute break on the way, {veh} does {x} {u} at {v} {su}.
{veh} has to go {x} {u} and moves at {v} {su}. There is a wait of {b} minutes at a level crossing.
!{x} {u} at {v} {su}, one stop of {b} minutes.
The route is {x} {u} long. The speed is {v} {su}, and {b} minutes are lost at the border.
~{veh} goes {x} {u} at {v} {su} and is held up for {b} minutes by road works
We have {x} {u} to go at {v} {su} and want to stop {b} minutes for lunch.
!Distance {x} {u}, speed {v} {su}, pause {b} minutes
{n} sets off for a town {x} {u} away. {He} travels at {v} {su}, apart from a {b} minute coffee stop.
{veh} goes {x} {u} at {v} {su}, but spends {b} minutes at a bridge half way.
After a pause of {b} minutes in the middle, {n} finishes a tour of {x} {u}. When moving, the speed is {v} {su}.
"""
DOOR = """
How many minutes does the whole trip take?
How many minutes is it from start to finish?
How long does the journey take in minutes, stop included?
How many minutes after leaving is the end reached?
How many minutes does it take altogether?
Counting the stop, how many minutes does it take?
What is the total time in minutes?
How many minutes pass between departure and arrival?
Find the whole time in minutes, with the stop.
How many minutes after the start is the arrival?
How long is it in minutes from door to door?
-minutes in all?
"""
MOVING = """
How many minutes of pure moving is that, without the stop?
How many minutes is that in motion?
Not counting the stop, how many minutes does it take?
How many minutes does the trip take without the stop?
What is the time on the move in minutes?
How many minutes are spent moving, not standing?
How long would it take in minutes if there were no stop?
Leaving out the stop, how long is that in minutes?
Find the travelling time in minutes, without the stop.
How many minutes of the journey are spent on the move?
-minutes without the stop?
"""
STOPS = scene(stopped, STOP,
    (2.2, [("Asked: the time with the break. Time is distance divided by speed: {x} divided by {v}, times 60 for minutes.", "{x}/{v}*60"), ("With the break: {r1} plus {b}.", "{r1}+{b}")], DOOR, "minutes", "{x} {u} at {v} {su} plus a {b} minute stop: minutes in all?"),
    (1.4, [("Asked: the time without the break. Time is distance divided by speed: {x} divided by {v}, times 60 for minutes.", "{x}/{v}*60")], MOVING, "minutes"))
TOLD = """
Between the start and the end of a journey of {x} {u} there are {w} minutes. For {b} of them nothing moves.
{x} {u} are done in {w} minutes, and {b} of these minutes are spent at a halt.
The trip to {town}, {x} {u}, took us {w} minutes with a stop of {b} minutes.
!total {w} min, stop {b} min, {x} {u}
Stops included, {veh} is {w} minutes on the way for {x} {u}. The stops make {b} minutes.
{n} {goes} {x} {u} and is under way for {w} minutes in all. That includes a stop of {b} minutes.
~a trip of {x} {u} takes {w} minutes, of which {b} minutes are a stop
The journey of {x} {u} lasts {w} minutes from start to finish, a {b} minute break included.
{veh} gets there {w} minutes after leaving. The way was {x} {u}, with a halt of {b} minutes.
~{n} needs {w} minutes for {x} {u} and {b} minutes of them are a rest
{w} minutes after setting out {n} has done {x} {u}, but {he} rested for {b} minutes of that time.
!{x} {u}, {w} minutes door to door, {b} of them standing still
{veh} takes {w} minutes for {x} {u}; for {b} minutes of that there is a wait at a bridge.
It takes {n} {w} minutes to cover {x} {u}, including {b} minutes in a shop.
Of the {w} minutes that {n} spends on a way of {x} {u}, {b} minutes are a stop at the border.
"""
STOPS += scene(stopped, TOLD,
    (1.4, [("Asked: the speed without the break. Without the break: {w} minus {b}.", "{w}-{b}"), ("Speed is distance divided by time: {x} divided by ({r1}/60) hours.", "{x}/({r1}/60)")], """
What is the speed when moving, in {su}?
How many {su} is that while moving?
How fast does it go when it is not standing, in {su}?
Not counting the stop, what is the average speed in {su}?
What is the average speed in {su} while moving?
Find the average speed in {su} without the stop.
At what average speed in {su} does it move?
What is the average speed of the moving time, in {su}?
""", "{su}"), (1.1, [("Without the break: {w} minus {b}.", "{w}-{b}")], MOVING.replace("How long would it take in minutes if there were no stop?\n", ""), "minutes"))


# -- leaving and arriving --------------------------------------------------------------------------------------------------------------
def times(d):
    s = d.rng.randint(75, 190) * 5 if d.chance(0.8) else d.rng.randint(370, 900)
    b, w = d.pick([10, 15, 20, 25, 30, 35, 40, 45]), d.rng.randint(12, 46) * 5
    e = s + w + b
    return dict(b=b, w=w, a=w + b, C=clock(s), E=clock(e), c=s % 60, h1=s // 60, q1=s % 60, h2=e // 60, q2=e % 60)


LEAVE = """
School begins at {C} and ends at {E}. {b} minutes of that are a break.
A museum tour lasts from {C} to {E}, including {b} minutes in the café.
From {C} until {E} the workshop is on; {b} minutes of it are a pause.
{n} is out from {C} to {E} and spends {b} minutes of that time resting.
!{C}–{E}, of that {b} min break
{n} leaves at {C} and arrives at {E}. On the way {he} rests for {b} minutes.
A bus sets off at {C} and gets in at {E}, with a stop of {b} minutes.
The train departs at {C}, stands {b} minutes in {town} and arrives at {E}.
We drove from {C} to {E} and had one break of {b} minutes.
!Start {C}, end {E}, break {b} minutes.
~a coach leaves at {C}, stops for {b} minutes and is there at {E}
The hikers start at {C} and are back at {E}. They sit down for {b} minutes to eat.
At {C} a ferry leaves and at {E} it lands; for {b} minutes of that it waits outside the harbour.
{n} works from {C} to {E} and takes {b} minutes off for lunch.
A lesson runs from {C} to {E} with a pause of {b} minutes in between.
The match begins at {C} and ends at {E}. Half-time lasts {b} minutes.
Arrival is at {E}, departure was at {C}, and there was a stop of {b} minutes.
A concert starts at {C} and is over at {E}; the interval is {b} minutes long.
"""
SPAN = ("From {C} to {E}, in minutes.", "({h2}*60+{q2})-({h1}*60+{q1})")
CLOCK = scene(times, LEAVE,
    (1.3, [SPAN], """
How many minutes is that from beginning to end?
How many minutes does it last with the break?
How many minutes are there between the start and the end?
How many minutes is it altogether, break included?
What is the whole time in minutes, the break counted too?
How many minutes pass from start to finish?
Find the total time in minutes with the break.
""", "minutes"), (1.8, [("Asked: the time without the break. " + SPAN[0], SPAN[1]), ("Without the break: {r1} minus {b}.", "{r1}-{b}")], """
How many minutes is that without the break?
How many minutes are left if the break is not counted?
Not counting the break, how many minutes is it?
How many minutes is it really, the break taken off?
What is the time in minutes, break not included?
Leaving out the break, how many minutes does it last?
Find the time in minutes without the break.
How many minutes remain once the break is taken off?
""", "minutes"))
contrast("e_trips", TWO_LEGS + TWO_SPEEDS + TWO_TIMES + STOPS + CLOCK, 1.3)


# -- two who move ------------------------------------------------------------------------------------------------------------------
PAIRS = [("cars", "car", 40, 110), ("cyclists", "cyclist", 12, 30), ("vans", "van", 40, 100), ("walkers", "walker", 3, 7), ("buses", "bus", 40, 90), ("runners", "runner", 8, 16), ("horse riders", "horse rider", 8, 20), ("lorries", "lorry", 40, 80), ("scooters", "scooter", 20, 50)]


def towards(d):
    while True:
        ps, p, lo, hi = d.pick(PAIRS)
        a, b, t = d.rng.randint(lo, hi), d.rng.randint(lo, hi), Fraction(d.rng.randint(2, 12), d.pick([1, 1, 2]))
        if hi > 30:
            a, b = a // 5 * 5, b // 5 * 5
        x = (a + b) * t
        if a != b and x.denominator == 1 and (a * t).denominator == (b * t).denominator == 1 and len({a, b, int(x)}) == 3 and 2 < t < 7:
            break
    k = d.rng.randint(2, int(t) - 1 if t == int(t) else int(t))
    u, su = d.pick(UNITS)
    return dict(a=a, b=b, x=int(x), z=k, k=f"{k} hours", ps=ps, p=p, u=u, su=su)


TOWARDS = """
{n} and {m} are {x} {u} apart and start towards each other at the same time. {n} does {a} {su} and {m} {b} {su}.
~two {ps} that are {x} {u} apart set off towards each other at {a} {su} and {b} {su}
One {p} leaves {town} at {a} {su}. At the same time another leaves {town2} at {b} {su}, coming the other way. The towns are {x} {u} apart.
{town} and {town2} are {x} {u} apart. {n} starts in {town} at {a} {su}, {m} starts in {town2} at {b} {su}, and they head for each other.
Between two {ps} there are {x} {u}. They come towards each other, the first at {a} {su} and the second at {b} {su}.
!{x} {u} apart, towards each other at {a} {su} and {b} {su}.
~two {ps} start from the two ends of a {x} {u} road at the same moment and approach each other, one doing {a} {su} and the other {b} {su}
{n} lives {x} {u} from {m}. They set out at the same time to meet on the road, {n} at {a} {su} and {m} at {b} {su}.
A way is {x} {u} long. {n} starts at one end with {a} {su}, {m} at the other end with {b} {su}; both start now and go towards each other.
From both ends of a {x} {u} road two friends set out to meet. {n}'s speed is {a} {su}, {m}'s is {b} {su}.
At {a} {su} {n} travels towards {m}, who comes at {b} {su} from {x} {u} away.
The distance between two {ps} is {x} {u}, and they drive to meet, at {a} and {b} {su}.
""".replace("they drive to meet", "they move to meet")
WHEN = """
After how many hours do they meet?
How many hours does it take until they meet?
In how many hours will they meet?
How many hours pass before they meet?
How long in hours until they meet?
How many hours after the start do they meet?
For how many hours do they go until they meet?
When do they meet, in hours after the start?
How many hours are they on the way when they meet?
Find the number of hours until they meet.
-hours until they meet?
"""
LEFT_GAP = """
How far apart are they after {k}?
How many {u} are still between them after {k}?
What is the distance between them {k} later?
How many {u} apart are they {k} after the start?
After {k}, how many {u} are there between them?
How much of the way between them is left after {k}, in {u}?
How many {u} remain between them after {k}?
Find the distance between them after {k}.
-distance between them after {k}?
"""
CLOSER = """
By how many {u} do they come closer in {k}?
How many {u} do they cover together in {k}?
How many {u} do both do together in {k}?
Together, how many {u} do they cover in {k}?
How many {u} nearer to each other are they after {k}?
"""
MEET_FIRST = """
How many {u} has WHO gone when they meet?
How far has WHO gone by the time they meet?
How many {u} does WHO cover until they meet?
How many {u} from WHOSE start do they meet?
What distance has WHO done at the moment they meet?
"""
ADD = "Their speeds add up; the "
MEETING = [(1.8, [(ADD + "time is {x} divided by that sum.", "{x}/({a}+{b})")], WHEN, "hours", "{x} {u} apart, towards each other with {a} {su} and {b} {su}: meet after how many hours?"),
    (1.5, [("Asked: what is left. " + ADD + "distance is that sum times {z} hours.", "({a}+{b})*{z}"), ("What is left is {x} minus {r1}.", "{x}-{r1}")], LEFT_GAP, "{u}"),
    (0.9, [(ADD + "distance is that sum times {z} hours.", "({a}+{b})*{z}")], CLOSER, "{u}")]
MEET = scene(towards, TOWARDS, *MEETING)
NAMED = "\n".join(f for f in TOWARDS.split("\n") if "{n}" in f and "{m}" in f)
for _who, _whose, _s in (("{n}", "{n}'s", "a"), ("{m}", "{m}'s", "b")):
    MEET += scene(towards, NAMED, (0.9, [("Asked: the distance of one. " + ADD + "time is {x} divided by that sum.", "{x}/({a}+{b})"), ("Distance is speed times time: {%s} times {r1} hours." % _s, "{%s}*{r1}" % _s)], MEET_FIRST.replace("WHOSE", _whose).replace("WHO", _who), "{u}"))


def apart(d):
    v = towards(d)
    v["w"] = d.rng.randint(1, 9) * d.pick([1, 2, 5])
    while v["w"] in (v["a"], v["b"], v["z"]):
        v["w"] += 1
    v["hi"], v["lo"] = max(v["a"], v["b"]), min(v["a"], v["b"])
    return v


AWAY = """
We said goodbye at {n}'s house. {n} set off one way at {a} {su}, {m} the other way at {b} {su}.
At the same moment two {ps} leave a crossroads on opposite roads, the one at {a} {su} and the other at {b} {su}.
~one {p} heads north at {a} {su} and another heads south from the same spot at {b} {su}
A {p} doing {a} {su} and a {p} doing {b} {su} move away from each other; they were side by side at the start.
{n} turns off to the left, {m} to the right. Their speeds are {a} {su} and {b} {su}, and they left together.
{n} and {m} start from the same place and go in opposite directions, {n} at {a} {su} and {m} at {b} {su}.
~two {ps} leave {town} at the same time in opposite directions at {a} {su} and {b} {su}
From one and the same place {n} goes north at {a} {su} and {m} goes south at {b} {su}.
Two {ps} part at a crossing: one goes east at {a} {su}, the other west at {b} {su}.
Starting together, one {p} goes left at {a} {su}, the other right at {b} {su}.
!Same start, opposite directions, {a} {su} and {b} {su}.
~{n} leaves home to the west at {a} {su} and {m} leaves the same house to the east at {b} {su}
Back to back, two {ps} set off from one point, one at {a} {su} and one at {b} {su}.
"""
SAME = """
At the same moment two {ps} leave a crossroads on the same road and in the same direction, the one at {a} {su} and the other at {b} {su}.
A {p} doing {a} {su} and a {p} doing {b} {su} were side by side at the start and go the same way.
{n} and {m} both turn off to the left, on the same road. Their speeds are {a} {su} and {b} {su}, and they left together.
~one {p} heads north at {a} {su} and another heads north too, from the same spot at the same time, at {b} {su}
We all left from {n}'s house in the same direction: {n} at {a} {su}, {m} at {b} {su}.
{n} and {m} start from the same place at the same time and go the same way, {n} at {a} {su} and {m} at {b} {su}.
~two {ps} leave {town} at the same time in the same direction at {a} {su} and {b} {su}
From one and the same place {n} and {m} both go north, {n} at {a} {su} and {m} at {b} {su}.
Two {ps} start together on one road and in one direction. One goes at {a} {su}, the other at {b} {su}.
!Same start, same direction, {a} {su} and {b} {su}.
~{n} and {m} leave home together on the same road to the west, {n} at {a} {su} and {m} at {b} {su}
Side by side two {ps} set off along the same road, one doing {a} {su} and the other {b} {su}.
"""
APART = """
How far apart are they after {k}?
How many {u} are between them after {k}?
What is the distance between them {k} later?
How many {u} apart are they {k} after the start?
After {k}, how many {u} are there between them?
Find the distance between them after {k}.
How many {u} lie between the two after {k}?
-distance between them after {k}?
"""
MEET += scene(apart, AWAY, (1.8, [(ADD + "distance is that sum times {z} hours.", "({a}+{b})*{z}")], APART, "{u}"))
MEET += scene(apart, SAME, (1.8, [("Their speeds differ; the distance is that difference times {z} hours.", "({hi}-{lo})*{z}")], APART + """
How far ahead is the faster one after {k}?
How many {u} is the slower one behind after {k}?
How many {u} ahead is the faster one after {k}?
How big is the lead of the faster one after {k}, in {u}?
""", "{u}"))


def behind(d):
    while True:
        ps, p, lo, hi = d.pick(PAIRS)
        a, b, t = d.rng.randint(lo, hi), d.rng.randint(lo, hi), Fraction(d.rng.randint(2, 12), d.pick([1, 1, 2]))
        if hi > 30:
            a, b = a // 5 * 5, b // 5 * 5
        x = (a - b) * t
        if a > b and x.denominator == 1 and (a * t).denominator == 1 and len({a, b, int(x)}) == 3 and 2 < t < 7:
            break
    k = d.rng.randint(2, int(t) - 1 if t == int(t) else int(t))
    u, su = d.pick(UNITS)
    return dict(a=a, b=b, x=int(x), z=k, k=f"{k} hours", ps=ps, p=p, u=u, su=su)


BEHIND = """
{n} wants to catch {m}, who is {x} {u} in front. {n} goes at {a} {su} and {m} at {b} {su}.
In front is a {p} at {b} {su}. Behind it, {x} {u} back, comes another at {a} {su}.
There are {x} {u} between two {ps} on the same road in the same direction. The first one does {b} {su} and the one after it {a} {su}.
With a head start of {x} {u}, {m} goes {b} {su}. After {him2} comes {n} at {a} {su}.
!{m} {x} {u} in front at {b} {su}, {n} behind at {a} {su}, same way
{m} is {x} {u} ahead of {n} on the same road. {m} does {b} {su}, {n} follows at {a} {su}.
~a {p} at {b} {su} is {x} {u} ahead of another that goes {a} {su} the same way
{n} chases {m}, who has a lead of {x} {u}. {n}'s speed is {a} {su}, {m}'s is {b} {su}.
One {p} goes at {a} {su} and is {x} {u} behind a second one, which goes at {b} {su} in the same direction.
!lead {x} {u}, {b} {su} in front, {a} {su} behind, same direction.
{n} is {x} {u} behind {m} and goes {a} {su}; {m} goes on at {b} {su}.
~two {ps} go the same way, the front one at {b} {su} and the one {x} {u} behind it at {a} {su}
{m} started earlier and already has {x} {u} when {n} starts. {m} keeps to {b} {su}, {n} to {a} {su}, the same way.
A slow {p} doing {b} {su} has a lead of {x} {u} over a fast one doing {a} {su}.
"""
MEET += scene(behind, BEHIND, (1.8, [("Their speeds differ; the time is {x} divided by that difference.", "{x}/({a}-{b})")], """
After how many hours does the one behind catch up?
How many hours does it take to catch up?
In how many hours is the lead gone?
How many hours pass until they are level?
How long in hours until the one behind has caught up?
How many hours later does the faster one reach the slower one?
When are they side by side, in hours from now?
Find the number of hours until the faster one catches the slower one.
-hours to catch up?
""", "hours"), (1.3, [("Asked: what is left. Their speeds differ; the distance is that difference times {z} hours.", "({a}-{b})*{z}"), ("What is left is {x} minus {r1}.", "{x}-{r1}")], LEFT_GAP + """
How big is the lead still after {k}, in {u}?
How many {u} of the lead are left after {k}?
""", "{u}"), (0.8, [("Their speeds differ; the distance is that difference times {z} hours.", "({a}-{b})*{z}")], """
By how many {u} does the one behind come closer in {k}?
How many {u} of the lead are lost in {k}?
How many {u} does the faster one gain in {k}?
By how many {u} does the gap shrink in {k}?
""", "{u}"))
contrast("e_meet", MEET, 1.0)
