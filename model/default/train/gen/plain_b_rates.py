"""Speed, distance and time with two parts, stops and minutes; so many a minute; recipes; workers; fuel; tanks that fill -
in plain, short words.
"""
from fractions import Fraction

from .core import skill
from .phrases import words
from .plain_b_base import SMALL, money, tell
from .real_words import Task, finite

MOVERS = ["a car", "a train", "a bus", "a lorry", "a cyclist", "a van", "a coach", "a motorbike", "a boat", "a runner", "a drone", "a tram", "a horse", "a ferry", "a plane"]
PACE = {"a cyclist": (10, 30), "a boat": (8, 40), "a runner": (6, 15), "a horse": (8, 30), "a ferry": (15, 45), "a plane": (400, 900), "a tram": (20, 60)}


def joined(firsts, asks):
    return [f"{a} {b}" for a in firsts for b in asks]


def mover(d):
    w = d.pick(MOVERS)
    lo, hi = PACE.get(w, (30, 120))
    mile = d.chance(0.3)
    u, su = d.pick([("miles", "mph"), ("miles", "miles per hour"), ("miles", "miles an hour")]) if mile else d.pick([("km", "km/h")] * 4 + [("km", "kilometres an hour"), ("kilometres", "km per hour"), ("km", "km an hour")])
    return dict(w=w, W=w[0].upper() + w[1:], u=u, su=su, lo=lo, hi=hi)


def speed(d, v, tens=0.6):
    s = d.int(v["lo"], v["hi"])
    return max(5, round(s / 5) * 5) if d.chance(tens) else s


def hours(d, t):
    """2 hours, half an hour, one and a half hours, 1.5 hours."""
    whole, half = divmod(t, 1)
    if half == Fraction(1, 2) and d.chance(0.4):
        return d.pick(["half an hour", "half an hour", "1/2 hour"]) if not whole else d.pick([f"{words(int(whole))} and a half hours", f"{whole}½ hours", f"{whole} and a half hours", f"{whole} 1/2 hours"])
    return d.pick(["1 hour", "1 hour", "an hour", "one hour"]) if t == 1 else f"{finite(t)} hours"


def legs(kind):
    """Two parts: speeds and times, or distances and times, or distances and speeds."""
    def draw(d):
        v = mover(d)
        while True:
            t1, t2 = Fraction(d.pick([1, 2, 3, 4, 5, "0.5", "1.5", "2.5", 2, 3, "1.25"])), Fraction(d.pick([1, 2, 3, 4, 1, 2, "0.5", "1.5", "2.5"]))
            s1, s2 = speed(d, v, 0.9), speed(d, v, 0.9)
            d1, d2 = s1 * t1, s2 * t2
            if s1 != s2 and finite(d1) and finite(d2) and d1.denominator == d2.denominator == 1 and (kind != "mean" or finite((d1 + d2) / (t1 + t2)) and len(finite((d1 + d2) / (t1 + t2))) < 6):
                break
        v.update(a=s1, b=finite(t1), c=s2, e=finite(t2), x=int(d1), y=int(d2), B=hours(d, t1), E=hours(d, t2))
        end = v["su"] if kind == "mean" else "hours" if kind == "time" else v["u"]
        v["out"] = lambda t: f"{t} {end}"
        return v
    return draw


LEGS = ["{W} goes {B} at {a} {su} and then {E} at {c} {su}.", "{W} travels for {B} at {a} {su}, stops, and goes on for {E} at {c} {su}.", "{n} drives {B} at {a} {su}. After a break {he} drives {E} at {c} {su}.", "First {B} at {a} {su}, then {E} at {c} {su}.", "{W} moves at {a} {su} for {B} and at {c} {su} for {E}.", "We went {B} at {a} {su}, had a rest, then {E} at {c} {su}.", "{W} does {a} {su} for {B}. Then it slows down or speeds up: {c} {su} for {E}.", "For {B} {w} goes {a} {su}, for another {E} {c} {su}.", "{n} is on the road for {B} at {a} {su} and, after a stop of 20 minutes, for {E} at {c} {su}."]
FAR = ["How far is that?", "How many {u} is that?", "What is the total distance?", "How far in all?", "how many {u} altogether?", "Find the whole distance."]
MEAN = ["What is the average speed?", "What is the average speed for the whole trip?", "Find the mean speed.", "average speed in {su}?", "What is the average speed in {su}?"]
PARTS_DT = ["{W} covers {x} {u} in {B} and then {y} {u} in {E}.", "{n} rides {x} {u} in {B} and later {y} {u} more in {E}.", "First {x} {u} in {B}, then {y} {u} in {E}.", "{W} needs {B} for {x} {u} and {E} for the next {y} {u}.", "A trip has two parts: {x} {u} in {B} and {y} {u} in {E}.", "In the morning {n} drove {x} {u} in {B}, in the afternoon {y} {u} in {E}.", "{x} {u} took {B}, the other {y} {u} took {E}."]
PARTS_DV = ["{W} goes {x} {u} at {a} {su} and then {y} {u} at {c} {su}.", "{n} drives {x} {u} at {a} {su} and {y} {u} at {c} {su}.", "First {x} {u} at {a} {su}, then {y} {u} at {c} {su}.", "A trip: {x} {u} at {a} {su} and {y} {u} at {c} {su}.", "{n} covers {x} {u} at {a} {su} and the last {y} {u} at {c} {su}."]
LONG = ["How long does it take?", "How many hours is that?", "What is the total time in hours?", "How many hours in all?", "how long altogether, in hours?"]
SUM_VT = ("The distance is the sum of speed times time for both parts.", "{a}*{b}+{c}*{e}")
TRIPS = [Task(legs("far"), [SUM_VT], joined(LEGS, FAR), spell=0.03, weight=7), Task(legs("mean"), [SUM_VT, ("The average speed is the distance {r1} divided by the whole time.", "{r1}/({b}+{e})")], joined([f for f in LEGS if not any(w in f for w in ("stop", "rest", "break"))], MEAN[1:]), spell=0.03, weight=4),
         Task(legs("mean"), [("The distance is {x} plus {y}.", "{x}+{y}"), ("The average speed is the distance {r1} divided by the whole time.", "{r1}/({b}+{e})")], joined(PARTS_DT, MEAN), spell=0, weight=6),
         Task(legs("time"), [("The time is the sum of distance divided by speed for both parts.", "{x}/{a}+{y}/{c}")], joined(PARTS_DV, LONG), spell=0, weight=4)]


def back(d):
    v = mover(d)
    while True:
        a, c, x = speed(d, v), speed(d, v), d.int(10, 400)
        t = Fraction(x, a) + Fraction(x, c)
        if a != c and finite(t) and finite(2 * x / t) and len(finite(t)) < 5 and len(finite(2 * x / t)) < 5:
            break
    v.update(x=x, a=a, c=c, out=lambda t: f"{t} {v['su']}")
    return v


THERE = ["{W} goes {x} {u} at {a} {su} and comes back at {c} {su}.", "{n} drives {x} {u} to {town} at {a} {su} and back at {c} {su}.", "The way to {town} is {x} {u}. {n} goes there at {a} {su} and back at {c} {su}.", "There at {a} {su}, back at {c} {su}, {x} {u} each way."]
TRIPS += [Task(back, [("The time is the sum of distance divided by speed for both parts.", "{x}/{a}+{x}/{c}"), ("The average speed is twice {x} divided by the whole time {r1}.", "2*{x}/{r1}")], joined(THERE, MEAN[1:]), spell=0, weight=2)]


def one(d):
    """Speed, time and distance that fit; the time in minutes as well."""
    v = mover(d)
    while True:
        m = d.pick([5, 6, 10, 12, 15, 20, 24, 30, 36, 40, 45, 48, 75, 80, 90, 100, 105, 135, 150])
        s = speed(d, v, 0.8)
        if s * m % 60 == 0:
            break
    t = d.pick([2, 3, 4, 5, 6, 7, 8, "1.5", "2.5", "3.5", "0.5"])
    x = Fraction(s) * Fraction(t)
    v.update(a=s, m_=m, x=s * m // 60, b=t, X=finite(x), hm=f"{m // 60} h {m % 60} min" if m > 60 else f"{m} min", h=m // 60, r=m % 60, B=hours(d, Fraction(t)))
    v["time"] = f"({m}/60)" if m < 60 else f"({v['h']}+{v['r']}/60)" if v["r"] else str(v["h"])
    v["said"] = d.pick([f"{m} minutes", f"{m} min", f"{m} minutes"]) if m < 60 else d.pick([f"{v['h']} hour{'s' * (v['h'] > 1)} {v['r']} minutes", f"{v['h']} h {v['r']} min", f"{v['h']} hour{'s' * (v['h'] > 1)} and {v['r']} minutes", f"{v['h']}h{v['r']:02d}"])
    return v


def given(end):
    def draw(d):
        v = one(d)
        v["out"] = lambda t: f"{t} {end or v['u']}" if end != "su" else f"{t} {v['su']}"
        return v
    return draw


DIST_M = ["{W} goes {a} {su} for {said}. How far?", "How far does {w} get in {said} at {a} {su}?", "At {a} {su}, how many {u} in {said}?", "{n} drives for {said} at {a} {su}. How many {u} is that?", "{said} at {a} {su}: what distance?", "What distance is {said} at {a} {su}?", "A trip of {said} at {a} {su}. How many {u}?", "How long is a way that takes {said} at {a} {su}, in {u}?"]
SPEED_M = ["{W} goes {x} {u} in {said}. What is its speed in {su}?", "{x} {u} in {said}, how many {su}?", "{n} needs {said} for {x} {u}. How fast is that in {su}?", "What speed in {su} is {x} {u} in {said}?", "It took {said} to drive {x} {u}. Find the speed in {su}.", "{n} cycles {x} {u} in {said}. What is {his} speed in {su}?", "How fast in {su} if {x} {u} take {said}?"]
MINUTES = ["How many minutes does {w} need for {x} {u} at {a} {su}?", "{x} {u} at {a} {su}. How many minutes?", "{n} has {x} {u} to go at {a} {su}. How many minutes is that?", "At {a} {su}, how long in minutes do {x} {u} take?", "{W} goes {a} {su}. After how many minutes has it gone {x} {u}?", "How long do {x} {u} take at {a} {su}? Answer in minutes.", "time in minutes for {x} {u} at {a} {su}"]
DIST_H = ["{W} goes {a} {su} for {B}. How far is that?", "How far in {B} at {a} {su}?", "{n} drives {B} at {a} {su}. What is the distance?", "At {a} {su} for {B}, how many {u}?"]
TIME_H = ["How many hours for {X} {u} at {a} {su}?", "{W} goes {a} {su}. How long does it need for {X} {u}?", "{X} {u} at {a} {su}, how many hours?", "{n} drives {X} {u} at {a} {su}. How many hours does it take?"]
SPEED_H = ["{W} goes {X} {u} in {B}. How fast is it?", "{X} {u} in {B}. What is the speed?", "What is the speed for {X} {u} in {B}?", "{n} drove {X} {u} in {B}. Find the average speed."]
TRIPS += [Task(given(""), [("Distance is speed times time: {a} times {time} hours.", "{a}*{time}")], DIST_M, spell=0, weight=4), Task(given("su"), [("Speed is distance divided by time: {x} divided by {time} hours.", "{x}/{time}")], SPEED_M, spell=0, weight=4),
          Task(given("minutes"), [("Time is distance divided by speed: {x} divided by {a}, times 60 for minutes.", "{x}/{a}*60")], MINUTES, spell=0, weight=4),
          Task(given(""), [("Distance is speed times time: {a} times {b} hours.", "{a}*{b}")], DIST_H, spell=0, weight=2), Task(given("hours"), [("Time is distance divided by speed: {X} divided by {a}.", "{X}/{a}")], TIME_H, spell=0, weight=2),
          Task(given("su"), [("Speed is distance divided by time: {X} divided by {b} hours.", "{X}/{b}")], SPEED_H, spell=0, weight=2)]


def clock(d):
    while True:
        h, m, k, r = d.int(5, 20), d.pick([0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 12, 48]), d.int(25, 290), d.pick([10, 15, 20, 25, 30, 35, 40, 45])
        end = h * 60 + m + k
        if end < 24 * 60 and r < k - 10:
            break
    h2, m2 = divmod(end, 60)
    return dict(h=h, m_=m, h2=h2, m2=m2, c1=f"{h}:{m:02d}", c2=f"{h2}:{m2:02d}", r=r, out=lambda t: f"{t} minutes")


CLOCK = ["A film starts at {c1} and ends at {c2}. How many minutes is it?", "{n} leaves at {c1} and arrives at {c2}. How many minutes is the trip?", "How many minutes from {c1} to {c2}?", "A lesson goes from {c1} to {c2}. How long is it in minutes?", "The train leaves at {c1} and gets there at {c2}. How many minutes is that?", "{n} works from {c1} to {c2}. How many minutes?", "From {c1} until {c2}: how many minutes?", "start {c1}, end {c2}. minutes?", "A shop opens at {c1} and closes at {c2}. For how many minutes is it open?", "The cake goes in at {c1} and comes out at {c2}. For how many minutes does it bake?"]
BREAK = ["{n} leaves at {c1}, arrives at {c2} and stops for {r} minutes on the way. How many minutes is {he} driving?", "A match goes from {c1} to {c2} with a break of {r} minutes. How many minutes are played?", "{n} works from {c1} to {c2} with a {r} minute break. How many minutes of work is that?", "A hike lasts from {c1} to {c2}. {r} minutes of it are a rest. How many minutes of walking?", "School is from {c1} to {c2}. The breaks take {r} minutes. How many minutes of lessons are there?"]
SPAN = ("From {c1} to {c2}, in minutes.", "({h2}*60+{m2})-({h}*60+{m_})")
TRIPS += [Task(clock, [SPAN], CLOCK, spell=0, weight=3), Task(clock, [("Asked: the time without the break. " + SPAN[0], SPAN[1]), ("{r1} minus {r}.", "{r1}-{r}")], BREAK, spell=0, weight=2)]


@skill("real_plain_b_trips", weight=3.5)
def real_plain_b_trips(d):
    yield from tell(d, "trips", TRIPS)


# -- so many a minute ------------------------------------------------------------------------------------------------------
DOES = [("a printer", "prints", "print", "pages"), ("a press", "prints", "print", "posters"), ("an oven", "bakes", "bake", "loaves"), ("a machine", "fills", "fill", "bottles"), ("a robot", "packs", "pack", "parcels"), ("a tap", "gives", "give", "litres"), ("a pump", "moves", "move", "litres"), ("a fan", "makes", "make", "turns"), ("a knitter", "makes", "make", "rows"), ("a typist", "types", "type", "words"), ("a heart", "makes", "make", "beats"), ("a clerk", "signs", "sign", "forms"), ("a mill", "grinds", "grind", "kg"), ("a worker", "sews", "sew", "shirts"), ("a bird", "makes", "make", "wing beats"), ("a mower", "cuts", "cut", "square metres"), ("a hen", "lays", "lay", "eggs"), ("a baker", "shapes", "shape", "buns"), ("a wheel", "makes", "make", "turns"), ("a spider", "catches", "catch", "flies")]
SPANS = [("minute", "minutes"), ("hour", "hours"), ("day", "days"), ("week", "weeks"), ("second", "seconds")]


def steady(d):
    a, b = d.int(2, d.pick([12, 60, 400])), d.int(2, d.pick([12, 40]))
    w, does, do, what = d.pick(DOES)
    t, ts = d.pick(SPANS)
    k = d.int(2, 12)
    return dict(a=a, b=b, s=a * b, w=w, W=w[0].upper() + w[1:], does=does, do=do, what=what, t_=t, ts=ts, c=d.int(2, 15), k=k, many=a * k, per=d.pick([f"a {t}" if t != "hour" else "an hour", f"per {t}", f"every {t}", f"each {t}"]))


MANY = ["{W} {does} {a} {what} {per}. How many {what} in {b} {ts}?", "{W} {does} {a} {what} {per}. How many is that in {b} {ts}?", "How many {what} does {w} {do} in {b} {ts} at {a} {per}?", "{a} {what} {per}, how many in {b} {ts}?", "If {w} {does} {a} {what} {per}, how many are there after {b} {ts}?", "{W} {does} {a} {what} {per}. It runs for {b} {ts}. How many {what}?", "At {a} {what} {per}, what do you get in {b} {ts}?", "In one {t_} {w} {does} {a} {what}. And in {b} {ts}?"]
HOW_LONG = ["{W} {does} {a} {what} {per}. How many {ts} for {s} {what}?", "How many {ts} does {w} need for {s} {what} at {a} {per}?", "{a} {what} {per}. After how many {ts} are there {s}?", "{W} {does} {a} {what} {per}. How long for {s}, in {ts}?", "{s} {what} at {a} {per}: how many {ts}?", "If {w} {does} {a} {what} {per}, how many {ts} do {s} take?"]
RATE_OF = ["{W} {does} {s} {what} in {b} {ts}. How many {per}?", "{s} {what} in {b} {ts}. How many is that {per}?", "In {b} {ts} {w} {does} {s} {what}. How many in one {t_}?", "{W} {does} {s} {what} in {b} {ts}. How many does it {do} {per}?"]
SCALED = ["{W} {does} {s} {what} in {b} {ts}. How many in {c} {ts}?", "In {b} {ts} {w} {does} {s} {what}. How many {what} in {c} {ts}?", "{s} {what} in {b} {ts}, how many in {c} {ts} at the same rate?", "If {w} {does} {s} {what} in {b} {ts}, what about {c} {ts}?"]


def sixty(d):
    v = steady(d)
    v["t_"], v["ts"], v["big"], v["bigs"] = d.pick([("minute", "minutes", "hour", "hours"), ("second", "seconds", "minute", "minutes")])
    v["a"], v["b"], v["per"] = d.int(2, 90), d.int(2, 9), d.pick([f"a {v['t_']}", f"per {v['t_']}", f"every {v['t_']}"])
    return v


IN_HOURS = ["{W} {does} {a} {what} {per}. How many in {b} {bigs}?", "{a} {what} {per}, how many in {b} {bigs}?", "How many {what} does {w} {do} in {b} {bigs} at {a} {per}?", "{W} {does} {a} {what} {per}. How many {what} is that in {b} {bigs}?"]
EVERY = [Task(steady, [("{a} times {b}.", "{a}*{b}")], MANY, spell=0.06, weight=4), Task(steady, [("{s} divided by {a}.", "{s}/{a}")], HOW_LONG, spell=0.03, weight=4), Task(steady, [("The rate is {s} divided by {b}.", "{s}/{b}")], RATE_OF, spell=0.03, weight=2),
         Task(steady, [("One is {s} divided by {b}; {c} times as much is wanted.", "{s}/{b}*{c}")], SCALED, spell=0.03, weight=3), Task(sixty, lambda v: [(f"{'An' if v['big'] == 'hour' else 'A'} {{big}} has 60 {{ts}}: {{a}} times 60 times {{b}}.".replace("{big}", v["big"]).replace("{ts}", v["ts"]), "{a}*60*{b}")], IN_HOURS, spell=0.03, weight=2)]
DISH = "pancakes muffins waffles scones flatbreads dumplings crepes biscuits tarts pies fritters".split()
INGREDIENTS = [("flour", "g"), ("sugar", "g"), ("milk", "ml"), ("butter", "g"), ("oil", "ml"), ("oats", "g"), ("cocoa", "g"), ("cream", "ml"), ("rice", "g"), ("cheese", "g")]


def recipe(d):
    while True:
        b, c, x = d.pick([2, 3, 4, 5, 6, 8, 10, 12]), d.pick([1, 2, 3, 5, 6, 7, 8, 9, 10, 12, 15, 18, 20, 24, 30]), d.int(2, 60) * d.pick([5, 10, 25])
        if b != c and x * c % b == 0:
            break
    i, u = d.pick(INGREDIENTS)
    return dict(a=x, b=b, c=c, i=i, u_=u, dish=d.pick(DISH), who="people" if c > 1 else "person", out=lambda t: f"{t} {u}")


RECIPE = ["A recipe for {b} people needs {a} {u_} of {i}. How much for {c} {who}?", "{a} {u_} of {i} is for {b} people. How much {i} for {c} {who}?", "For {b} {dish} you need {a} {u_} of {i}. How much for {c}?", "{n} uses {a} {u_} of {i} for {b} {dish}. How much does {he} need for {c}?", "The recipe serves {b} and takes {a} {u_} of {i}. {n} cooks for {c}. How much {i}?", "{i} for {b} people: {a} {u_}. And for {c}?", "{b} servings need {a} {u_} of {i}. How many {u_} for {c} servings?", "scale it: {a} {u_} of {i} for {b}, how much for {c}", "How much {i} for {c} {dish}, if {b} take {a} {u_}?"]
EVERY += [Task(recipe, [("One is {a} divided by {b}; {c} times as much is wanted.", "{a}/{b}*{c}")], RECIPE, spell=0.02, weight=4)]


def crew(d):
    while True:
        a, b, c = d.int(2, 12), d.int(2, 20), d.int(2, 15)
        if a != c and a * b % c == 0:
            break
    return dict(a=a, b=b, c=c, who=d.pick(["painters", "builders", "gardeners", "cleaners", "pumps", "machines", "diggers", "cooks", "robots"]), ts=d.pick(["days", "hours", "hours", "days"]))


def both(d):
    """Alone a and b hours, together a whole or short number."""
    while True:
        a, b = d.int(2, 30), d.int(2, 60)
        t = Fraction(a * b, a + b)
        if a != b and finite(t) and len(finite(t)) < 5:
            return dict(a=a, b=b, ts=d.pick(["hours", "minutes", "days"]), who=d.pick([("One tap", "another tap", "a pool"), ("One pump", "a second pump", "a tank"), ("{n}", "{m}", "a job"), ("The old press", "the new press", "an order")]))


BOTH = ["{w1} needs {a} {ts} for {w3}, {w2} {b} {ts}. How long do both need together?", "{w1} does {w3} in {a} {ts} and {w2} in {b} {ts}. How many {ts} does it take together?", "Alone, {w1l} takes {a} {ts} for {w3} and {w2} takes {b}. How many {ts} do they take together?", "{w3c}: {w1l} needs {a} {ts}, {w2} {b} {ts}. Both work. How many {ts}?"]


def named(draw):
    def other(d):
        v = draw(d)
        w1, w2, w3 = v.pop("who")
        names = d.rng.sample(["Nora", "Ahmet", "Greta", "Milo", "Ines", "Boris"], 2)
        w1, w2 = (names[0] if w1 == "{n}" else w1), (names[1] if w2 == "{m}" else w2)
        v.update(w1=w1, w2=w2, w3=w3, w3c=w3[0].upper() + w3[1:], w1l=w1 if w1 in names else w1[0].lower() + w1[1:], out=lambda t: f"{t} {v['ts']}")
        return v
    return other


CREW = ["{a} {who} need {b} {ts} for a job. How many {ts} do {c} {who} need?", "{a} {who} take {b} {ts}. How long do {c} {who} take?", "A job takes {a} {who} {b} {ts}. How many {ts} with {c} {who}?", "With {a} {who} it is done in {b} {ts}. And with {c}, how many {ts}?", "{a} {who} finish in {b} {ts}. In how many {ts} would {c} finish?", "If {a} {who} do a job in {b} {ts}, how many {ts} do {c} need for the same job?"]
EVERY += [Task(crew, [("<a times b>, divided by {c}.", "<a*b>/{c}")], CREW, spell=0.05, weight=3)]


EVERY += [Task(named(both), [("The speeds add up: 1 divided by 1/{a} plus 1/{b}.", "1/(1/{a}+1/{b})")], BOTH, spell=0, weight=2)]
HM = ["How many minutes are {h} hours and {m_} minutes?", "{h} h {m_} min in minutes?", "A flight takes {h} hours {m_} minutes. How many minutes is that?", "{n} sleeps {h} hours and {m_} minutes. How many minutes?", "Give {h} hours {m_} minutes in minutes."]
EVERY += [Task(lambda d: dict(h=d.int(2, 12), m_=d.int(1, 59), out=lambda t: t + " minutes"), [("An hour has 60 minutes: {h} times 60, then plus {m_}.", "{h}*60+{m_}")], HM, spell=0.03, weight=1.5)]


def fuel(d):
    while True:
        a, x, p = d.pick([f"{d.int(3, 12)}.5", str(d.int(4, 15)), f"{d.int(4, 9)}.{d.int(1, 9)}"]), d.int(2, 90) * 10, f"{d.int(1, 2)}.{d.int(1, 9)}{d.pick([0, 5, 0])}"
        if (Fraction(a) * x / 100 * 100).denominator == 1 and (Fraction(a) * x / 100 * Fraction(p) * 100).denominator == 1:
            break
    used = Fraction(a) * x / 100
    return money(d, dict(a=a, x=x, used=finite(used), U=d.pick(["litres", "litres", "l", "liters"]), v=d.pick(["car", "van", "bus", "truck", "motorhome"])), form=d.pick(SMALL), p=p)


def fuel_out(end):
    def draw(d):
        v = fuel(d)
        v["out"] = lambda t: f"{t} {end}"
        return v
    return draw


BURN = ["A {v} uses {a} {U} per 100 km.", "{n}'s {v} needs {a} {U} per 100 km.", "My {v} takes {a} {U} for 100 km.", "It takes {a} {U} per 100 km.", "The {v} burns {a} {U} every 100 km.", "A {v} does 100 km on {a} {U}."]
BURN_ASK = ["How many {U} for {x} km?", "How much fuel for {x} km?", "What does it need for {x} km?", "how much for a trip of {x} km?"]
COST_ASK = ["A litre costs {P}. What does a trip of {x} km cost?", "Fuel is {P} a litre. How much are {x} km?", "Petrol costs {P} a litre. Find the cost of {x} km.", "With fuel at {P} a litre, what do {x} km cost?", "Diesel is {P} per litre. What is the fuel cost for {x} km?"]
PER100 = ["A {v} used {used} {U} on {x} km. How much is that per 100 km?", "{used} {U} for {x} km. How many {U} per 100 km?", "{n} needed {used} {U} for {x} km. What is the use per 100 km?", "Find the use per 100 km: {used} {U}, {x} km."]
REACH = ["A {v} uses {a} {U} per 100 km. How far does it get with {used} {U}?", "With {used} {U}, how many km at {a} {U} per 100 km?", "{n} has {used} {U} in the tank. The {v} needs {a} {U} per 100 km. How far can {he} go?"]
EVERY += [Task(fuel_out("litres"), [("The fuel is {x} km times {a} per 100.", "{x}*{a}/100")], joined(BURN, BURN_ASK), spell=0, weight=2.5), Task(fuel, [("The fuel is {x} km times {a} per 100.", "{x}*{a}/100"), ("The cost is {r1} times {p}.", "{r1}*{p}")], joined(BURN, COST_ASK), spell=0, weight=4),
          Task(fuel_out("litres"), [("The use per 100 km is {used} divided by {x}, times 100.", "{used}/{x}*100")], PER100, spell=0, weight=1.5), Task(fuel_out("km"), [("The distance is {used} divided by {a}, times 100 km.", "{used}/{a}*100")], REACH, spell=0, weight=1.5)]


@skill("real_plain_b_rates", weight=2.6)
def real_plain_b_rates(d):
    yield from tell(d, "rates", EVERY)
