"""Questions about averages, speed, distance and time, and the conversion of units."""
from fractions import Fraction

from .core import Answer, Call, skill
from .fillers import (ask, cap, inner, person, places, plain, price, rounded, rounding, shown, tidy, value,
                      with_rounding)

# -- averages --------------------------------------------------------------------------------------------------------
COUNTED = {2: ["two"], 3: ["three"], 4: ["four"], 5: ["five"], 6: ["six"], 7: ["seven"], 8: ["eight"]}
MEAN = ["average", "average", "average", "mean", "mean", "arithmetic mean", "average value", "mean value"]
MEAN_CORE = ["the {mean} of {x}", "the {mean} of {x}", "the {mean} of the numbers {x}", "the {mean} of these numbers: {x}", "the {mean} of this list: {x}", "the {mean} of the values {x}",
             "the {mean} of the data set {x}", "the {mean} of {set}", "the {mean} for {x}", "the {mean} of the following: {x}", "the {mean} of the scores {x}"]
MEAN_ASK = ["What is the {mean} of {x}?", "{Mean} of {x}", "{Mean} of {x}?", "{mean}: {x}", "{x}: what is the {mean}?", "Given {x}, find the {mean}.", "Take {x} and find the {mean}.", "Average {x}.", "The numbers are {x}. What is the {mean}?", "I have the numbers {x}. What is their {mean}?",
            "Here are some numbers: {x}. What is their {mean}?", "What {mean} do {x} have?", "What is {x} on average?", "For the data {x}, calculate the {mean}.", "Numbers: {x}. {Mean}?", "If the values are {x}, what is the {mean}?", "{x} - what's the {mean}?", "mean({x})", "How big is the {mean} of {x}?",
            "Consider {x}. What is the {mean}?", "A list contains {x}. What is the {mean} of the list?", "Add up {x} and divide by how many there are.", "Find the {mean} of {n} numbers: {x}.", "The {n} values {x} have what {mean}?", "The {mean} of {x} is what?", "The {mean} of {x} is", "The {mean} of {x} ="]
MEAN_STORY = ["{S} scored {x} on {his} tests. What is {his} average score?", "{His} test scores are {x}. What is the {mean}?", "{S} got {x} points in {n} games. What is {his} average per game?", "The temperatures this week were {x} degrees. What was the average temperature?", "{S} ran {x} km on {n} days. How far did {he} run on average per day?",
              "A shop sold {x} loaves on {n} days. What is the average number sold per day?", "The ages of {n} children are {x}. What is their average age?", "{N} friends weigh {x} kg. What is their average weight?", "The heights of {n} plants are {x} cm. Find the mean height.", "{S} read {x} pages on {n} days. What is the mean number of pages a day?",
              "{S} spent {x} dollars on {n} days. How much did {he} spend per day on average?", "What is the average score of a player who scored {x}?", "{His} marks are {x}. Find the average mark.", "A team scored {x} goals in {n} matches. How many goals per match is that on average?", "If {s} scored {x} on {n} quizzes, what is {his} mean score?",
              "The rainfall in {n} months was {x} mm. What was the mean rainfall?", "The class sizes are {x}. What is the average class size?", "{S} slept {x} hours on {n} nights. What is the average?", "{N} packages weigh {x} kg. What does a package weigh on average?", "A salesperson made {x} sales on {n} days. Find the daily average.",
              "On {n} days {s} earned {x} euros. What were the average earnings per day?", "Find the average of {his} grades: {x}.", "Times of {x} seconds were measured. What is the average time?", "What is the mean age of {n} people aged {x}?"]
OTHER = {"median": ["What is the median of {x}?", "Find the median of {x}.", "median of {x}", "The data are {x}. What is the median?", "Calculate the median of the numbers {x}.", "What is the middle value of {x}?", "{x}: find the median", "For the list {x}, what is the median?", "Determine the median of the data set {x}.", "median: {x}", "{S} scored {x}. What is {his} median score?", "Which number is the median of {x}?", "What's the median of {x}?", "Give the median of {x}."],
         "range": ["What is the range of {x}?", "Find the range of {x}.", "range of {x}", "The data are {x}. What is the range?", "What is the range of the numbers {x}?", "What is the difference between the largest and smallest of {x}?", "{x}: find the range", "Determine the range of the data set {x}.", "{S} scored {x}. What is the range of {his} scores?", "How big is the range of {x}?"],
         "sum": ["What is the sum of {x}?", "Find the sum of {x}.", "sum of {x}", "Add {x}.", "Add up {x}.", "What do {x} add up to?", "What is the total of {x}?", "The numbers are {x}. What is their sum?", "What do you get when you add {x}?", "total of {x}", "{S} scored {x} points. How many points is that in total?", "{S} picked {x} apples on {n} days. How many apples did {he} pick altogether?", "How much are {x} together?", "Find the total of these numbers: {x}.", "Calculate the sum of the numbers {x}.", "{S} drove {x} km on {n} days. How far did {he} drive in all?"]}


def listed(d, numbers):
    """A list of numbers as a sentence writes it."""
    words = [shown(d, n, 0.01) for n in numbers]
    x = d.rng.random()
    if x < 0.55 or len(words) == 2:
        return ", ".join(words[:-1]) + " and " + words[-1]
    if x < 0.68:
        return ", ".join(words[:-1]) + ", and " + words[-1]
    if x < 0.93 or any("," in w for w in words):
        return ", ".join(numbers)
    tight = all(len(n.partition(".")[2]) < 3 and len(n) < 3 for n in numbers)      # '655,131' would read as one number
    return d.pick([" ", "; ", "," if tight else ", "]).join(numbers)


def numbers_for(d):
    n = d.pick([2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 7, 8])
    x = d.rng.random()
    if x < 0.5:
        v = [d.rng.randint(1, 100) for _ in range(n)]
    elif x < 0.75:
        v = [d.int(1, 999) for _ in range(n)]
    elif x < 0.82:
        v = [d.int(100, 99999) for _ in range(n)]
    elif x < 0.9:
        v = [d.rng.randint(-30, 60) for _ in range(n)]
    else:
        return [price(d, 1, 60, 0.1) for _ in range(n)]
    if d.chance(0.65) and min(v) > 0:                       # a mean that ends nicely
        v[-1] += (-sum(v)) % n
    return [str(a) for a in v]


@skill("average", weight=2.2)
@tidy
def average(d):
    v = numbers_for(d)
    n, mean = len(v), d.pick(MEAN)
    x = listed(d, v)
    if n > 8:
        v, n = v[:8], 8
    who = person(d, groups=0)
    nw = d.pick([str(n), COUNTED[n][0], COUNTED[n][0]])
    k = None
    if places(sum(map(Fraction, v)) / n) > 4 and d.chance(0.4):
        k, phrase = rounding(d)
    values = dict(mean=mean, Mean=cap(mean), x=x, n=nw, N=cap(nw), set="{" + ", ".join(v) + "}", **who)
    kind = d.rng.random()
    if kind < 0.35:
        q = ask(d, "mean.ask", d.say("mean.core", MEAN_CORE, **values))
    elif kind < 0.65 or min(map(Fraction, v)) < 0:
        q = d.say("mean", MEAN_ASK, **values)
        q = cap(q) if d.chance(0.85) else q
    else:
        q = cap(d.say("mean.story", MEAN_STORY, **values))
    yield with_rounding(q, phrase) if k is not None else q
    e = f"mean({', '.join(v)})"
    if k is not None:
        r = yield Call("The average is the sum divided by how many there are: mean, rounded.", rounded(e, k))
        yield Answer("", f"The average of {', '.join(v)}, rounded, is {r.best}.", r.best)
    else:
        r = yield Call("The average is the sum divided by how many there are: mean.", e)
        yield Answer("", f"The average of {', '.join(v)} is {value(r)}.", r.best)


@skill("list_of_numbers", weight=1)
@tidy
def list_of_numbers(d):
    v = numbers_for(d)
    if len(v) == 2:
        v.append(str(d.rng.randint(1, 90)))
    kind = d.pick(["median", "median", "range", "sum", "sum"])
    negative = min(map(Fraction, v)) < 0
    pool = [t for t in OTHER[kind] if "{S}" not in t] if negative else OTHER[kind]
    q = d.say(kind, pool, x=listed(d, v), n=len(v), **person(d, groups=0))
    yield cap(q) if d.chance(0.85) else q
    x = ", ".join(v)
    if kind == "median":
        r = yield Call("The median is the middle value of the sorted list.", f"median({x})")
    elif kind == "range":
        r = yield Call("The range is the largest value minus the smallest.", f"max({x})-min({x})")
    else:
        r = yield Call("The total is the sum of all the numbers.", "+".join(f"({n})" if n[0] == "-" else n for n in v))
    yield Answer("", f"The {kind} of {x} is {value(r)}.", r.best)


TARGET = ["{S} scored {x} on {k} tests. What must {he} score on the next test to have an average of {m} over all {n}?", "The average of {n} numbers is {m}. {K} of them are {x}. What is the other number?", "The mean of {n} numbers is {m}. The first {k} are {x}. Find the last one.",
          "What number must be added to {x} so that the average of the {n} numbers is {m}?", "{His} first {k} scores are {x}. What does {he} need on test {n} for an average of {m}?", "{N} numbers have a mean of {m}. If {k} of them are {x}, what is the missing number?", "The average of {x} and one more number is {m}, {n} numbers in all. What is that number?",
          "To average {m} over {n} games, how many points {does} {s} need in the last game after {x}?", "{S} {has} marks of {x}. {He} {wants} an average of {m} in {n} exams. What mark {does} {he} need?", "Find the missing number if the mean of {n} numbers is {m} and the others are {x}.", "The mean of {x} and a number y is {m}. There are {n} numbers. What is y?",
          "If {n} values average {m} and {k} of the values are {x}, what is the remaining value?", "After {k} tests with {x}, which score on the last of {n} tests gives an average of {m}?", "{N} friends are {m} years old on average. {K} of them are {x}. How old is the other one?"]
TOTAL_OF = ["The average of {n} numbers is {m}. What is their sum?", "{n} numbers have an average of {m}. What is the total?", "If the mean of {n} numbers is {m}, what is their sum?", "{S} {scores} an average of {m} points in {n} games. How many points is that in total?", "The average weight of {n} boxes is {m} kg. What do they weigh together?",
            "The mean age of {n} people is {m}. What is the sum of their ages?", "A shop sells {m} books a day on average. How many does it sell in {n} days?", "{S} {runs} {m} km a day on average. How far {does} {he} run in {n} days?", "What is the sum of {n} numbers whose mean is {m}?", "Find the total of {n} values with an average of {m}.", "The mean of {n} values is {m}. Find the total."]
FROM_SUM = ["The sum of {n} numbers is {t}. What is their average?", "{n} numbers add up to {t}. What is the mean?", "{S} scored {t} points in {n} games. What is {his} average per game?", "A team scored {t} goals in {n} matches. How many is that per match on average?", "{S} read {t} pages in {n} days. How many pages per day is that on average?", "The total weight of {n} boxes is {t} kg. What is the average weight?",
            "{N} children have {t} marbles in total. What is the average number per child?", "In {n} days {s} walked {t} km. What is the daily average?", "If {n} numbers have a sum of {t}, find their mean.", "The total of {n} test scores is {t}. Find the average score.", "{t} visitors came in {n} days. How many per day on average?", "A sum of {t} over {n} values gives what average?"]


@skill("average_reverse", weight=1.2)
@tidy
def average_reverse(d):
    x = d.rng.random()
    who = person(d, groups=0, second=0.03)
    if x < 0.5:
        n = d.rng.randint(3, 6)
        m = d.rng.randint(5, 95)
        v = [max(0, m + d.rng.randint(-min(m, 15), 15)) for _ in range(n - 1)]
        if n * m - sum(v) < 0:
            v = [m] * (n - 1)
        nw, kw = (str(n), str(n - 1)) if d.chance(0.4) else (COUNTED[n][0], COUNTED[n - 1][0])
        numbers = [str(a) for a in v]
        yield cap(d.say("target", TARGET, x=listed(d, numbers), n=nw, N=cap(nw), k=kw, K=cap(kw), m=m, **who))
        r = yield Call(f"All {n} add up to {n} times {m}.", f"{n}*{m}")
        total = r.best
        r = yield Call(f"The missing one is {total} minus the sum of the others.", f"{total}-({'+'.join(numbers)})")
        yield Answer("", f"All together: {n} × {m} = {total}. The missing one: {total} − ({' + '.join(numbers)}) = {r.best}.", r.best)
        return
    n = d.int(2, 30) if d.chance(0.8) else d.int(2, 500)
    nw = shown(d, str(n), 0.3)
    if x < 0.72:
        m = str(d.int(2, 300)) if d.chance(0.7) else f"{d.rng.randint(1, 90)}.{d.rng.randint(1, 9)}"
        yield cap(d.say("total_of", TOTAL_OF, n=nw, N=cap(nw), m=shown(d, m), **who))
        r = yield Call(f"The total is {n} times the average {m}.", f"{n}*{m}")
        yield Answer("", f"The total: {n} × {m} = {r.best}.", r.best)
    else:
        t = str(n * d.int(2, 300)) if d.chance(0.7) else str(d.int(n, 9999))
        yield cap(d.say("from_sum", FROM_SUM, n=nw, N=cap(nw), t=shown(d, t), **who))
        r = yield Call(f"The average is the total {t} divided by {n}.", f"{t}/{n}")
        yield Answer("", f"The average: {t} ÷ {n} = {value(r)}.", r.best)


# -- speed, distance, time ----------------------------------------------------------------------------------------------
# distance words, speed words, time unit, plausible speeds, movers
ROADS = [("km", ["km", "km", "kilometers", "kilometres"], ["km/h", "km/h", "km/h", "kilometers per hour", "kilometres per hour", "km per hour", "kph", "km an hour", "kilometers an hour", "km/hr"], "h", (4, 130),
          ["A car", "A train", "A bus", "A truck", "A motorcycle", "A cyclist", "A driver", "A boat", "A bike", "A van", "A ship", "A horse"]),
         ("miles", ["miles"], ["mph", "mph", "miles per hour", "miles per hour", "miles an hour", "mi/h"], "h", (3, 90),
          ["A car", "A train", "A bus", "A truck", "A cyclist", "A driver", "A boat", "A jogger", "A hiker", "A van", "A ship"]),
         ("km", ["km", "kilometers", "kilometres"], ["km/h", "kilometers per hour", "km per hour"], "h", (400, 950), ["A plane", "An airplane", "A jet", "An aircraft"]),
         ("meters", ["m", "meters", "metres"], ["m/s", "m/s", "meters per second", "metres per second", "m per second"], "s", (2, 60), ["A runner", "A ball", "A dog", "A robot", "An athlete", "A cheetah", "A cyclist", "A toy car", "A rabbit", "An object"]),
         ("meters", ["m", "meters", "metres"], ["meters per minute", "m/min", "metres per minute", "meters a minute"], "min", (20, 400), ["A walker", "A swimmer", "A turtle", "A robot", "A girl", "A boy", "A duck", "A kayak"]),
         ("feet", ["feet", "ft"], ["feet per second", "ft/s"], "s", (3, 90), ["A ball", "An elevator", "A bird", "A runner", "A dog"])]
MOVES = {"h": [("travels", "travel"), ("goes", "go"), ("moves", "move")], "s": [("moves", "move"), ("travels", "travel"), ("runs", "run")], "min": [("moves", "move"), ("goes", "go"), ("travels", "travel")]}


def mover(d, names, unit):
    """(subject, pronoun, its verb, the bare verb, 'does' or 'do')."""
    if d.chance(0.5):
        s = d.pick(names)
        third, bare = d.pick(MOVES[unit])
        if s in ("A car", "A truck", "A bus", "A driver", "A van") and d.chance(0.5):
            third, bare = "drives", "drive"
        if s in ("A plane", "An airplane", "A jet", "An aircraft", "A bird"):
            third, bare = d.pick([("flies", "fly"), ("travels", "travel")])
        if s in ("A boat", "A ship") and d.chance(0.4):
            third, bare = "sails", "sail"
        low = s[0].lower() + s[1:]
        the = "the" + low[low.index(" "):]
        return dict(S=s, s=the, a=low, it="it" if s.split()[1] not in ("driver", "cyclist", "runner", "girl", "boy", "walker", "swimmer", "athlete", "jogger", "hiker") else the,
                    goes=third, go=bare, does="does", His="Its", his="its" if s.split()[1] not in ("driver", "cyclist", "runner", "girl", "boy", "walker", "swimmer", "athlete", "jogger", "hiker") else "the")
    p = person(d)
    third, bare = d.pick([("drives", "drive"), ("travels", "travel"), ("rides", "ride"), ("cycles", "cycle")] if unit == "h" else [("runs", "run"), ("walks", "walk"), ("moves", "move")] if unit == "min" else [("runs", "run"), ("moves", "move")])
    return dict(S=p["S"], s=p["s"], a=p["s"], it=p["he"], goes=third if p["does"] == "does" else bare, go=bare, does=p["does"], His=p["His"], his=p["his"])


def duration(d, unit, words=0.12):
    """A time: (as written, as an expression in `unit`, its value)."""
    if unit == "s":
        n = str(d.rng.randint(2, 120))
        if d.chance(0.12):
            n = f"{d.rng.randint(2, 30)}.{d.pick('25')}"
        if d.chance(0.1):
            m = str(d.rng.randint(1, 10))
            return f"{m} minute{'s' if m != '1' else ''}", f"({m}*60)", Fraction(m) * 60
        return n + d.pick([" seconds", " seconds", " s", " sec"]), n, Fraction(n)
    if unit == "min":
        n = str(d.rng.randint(2, 60))
        return n + d.pick([" minutes", " minutes", " min"]), n, Fraction(n)
    x = d.rng.random()
    if x < 0.5:
        n = str(d.rng.randint(2, 12))
        return shown(d, n, words) + d.pick([" hours"] * 6 + [" h", " hrs"]), n, Fraction(n)
    if x < 0.68:
        n = f"{d.rng.randint(0, 9)}.{d.pick(['5', '5', '5', '25', '75', '2', '4'])}"
        return n + d.pick([" hours", " hours", " h"]), n, Fraction(n)
    if x < 0.82:
        n = str(d.pick([15, 30, 45, 20, 40, 10, 12, 36, 24, 90, 75, 50, 48, 5, 6, 54, 80, 105, 150, 18]))
        return n + d.pick([" minutes", " minutes", " min", " mins"]), f"({n}/60)", Fraction(n) / 60
    if x < 0.92:
        h, m = str(d.rng.randint(1, 6)), str(d.pick([30, 15, 45, 20, 40, 10, 12, 24, 36, 48, 6, 5]))
        t = d.pick(["{h} h {m} min", "{h} hour{s} {m} minutes", "{h} hour{s} and {m} minutes", "{h}h {m}min", "{h} hr {m} min", "{h}h{m}"]).format(h=h, m=m, s="s" if h != "1" else "")
        return t, f"({h}+{m}/60)", Fraction(h) + Fraction(m) / 60
    return d.pick([("half an hour", "0.5", Fraction(1, 2)), ("an hour and a half", "1.5", Fraction(3, 2)), ("one and a half hours", "1.5", Fraction(3, 2)), ("2 1/2 hours", "2.5", Fraction(5, 2)), ("two and a half hours", "2.5", Fraction(5, 2)),
                   ("1½ hours", "1.5", Fraction(3, 2)), ("a quarter of an hour", "0.25", Fraction(1, 4)), ("three and a half hours", "3.5", Fraction(7, 2)), ("three quarters of an hour", "0.75", Fraction(3, 4)), ("2½ hours", "2.5", Fraction(5, 2))])


DIST = ["{S} {goes} at {v} for {t}. How far {does} {it} {go}?", "{S} {goes} {t} at {v}. What distance {does} {it} cover?", "How far {does} {a} {go} in {t} at {v}?", "What distance is covered in {t} at {v}?", "At {v}, how far do you get in {t}?", "{S} {goes} at a speed of {v}. How many {u} {does} {it} cover in {t}?", "{S} {goes} at a constant speed of {v} for {t}. Find the distance.",
        "If {a} {goes} at {v}, how far will {it} get in {t}?", "How many {u} {does} {a} {go} in {t} at {v}?", "distance at {v} in {t}", "{v} for {t}, how far?", "{v} for {t}. distance?", "Find the distance covered by {a} at {v} in {t}.", "For {t} {a} {goes} at {v}. How far is that?", "With an average speed of {v}, how far can {a} {go} in {t}?",
        "Speed {v}, time {t}. What is the distance?", "The speed is {v} and the time is {t}. Find the distance.", "Calculate the distance: {v}, {t}.", "{S} {goes} for {t} with an average speed of {v}. How long is the trip in {u}?", "How far away is a place that {s} can reach in {t} at {v}?", "{t} at {v} is how many {u}?", "Going {v}, what distance {does} {a} cover in {t}?",
        "{S} can {go} {v}. How far can {it} {go} in {t}?", "What distance will {a} have covered after {t} at {v}?", "{His} speed is {v}. How many {u} is that in {t}?", "Suppose {a} {goes} {v}. How far has {it} come after {t}?", "It takes {t} to get there at {v}. How far is it?", "{S} left home and arrived after {t}. {His} average speed was {v}. How long was the way?", "In {t}, how far will {a} {go} if {his} speed is {v}?",
        "How many {u} are covered in {t} when going {v}?", "After {t} at {v}, how far has {a} gone?", "Work out how far {a} {goes} in {t} at a steady {v}."]
SPEED = ["{S} {goes} {D} in {t}. What is {his} speed?", "{S} {goes} {D} in {t}. How fast is that?", "What is the average speed of {a} covering {D} in {t}?", "How fast {does} {a} {go} if {it} {goes} {D} in {t}?", "It takes {t} to cover {D}. What is the average speed?", "speed for {D} in {t}", "{D} in {t}, what speed?", "Find the speed of {a} that covers {D} in {t}.",
         "{S} covered {D} in {t}. Find {his} average speed.", "What speed is needed to cover {D} in {t}?", "How fast must {a} {go} to cover {D} in {t}?", "Distance {D}, time {t}. What is the speed?", "The distance is {D} and the time is {t}. Find the speed.", "{S} took {t} for a distance of {D}. What was {his} average speed?", "{S} {goes} {D}. The trip takes {t}. What is the average speed?", "If {a} {goes} {D} in {t}, what is {his} average speed?",
         "In {t} {a} {goes} {D}. Calculate the speed.", "At what speed {does} {a} cover {D} in {t}?", "A trip of {D} took {t}. How fast was it on average?", "{S} needed {t} for {D}. What was the speed?", "Calculate the average speed: {D} in {t}.", "A journey of {D} lasts {t}. Find the average speed.", "What is the speed when {D} takes {t}?", "If a {Dd} trip takes {t}, what is the average speed?", "To {go} {D} in {t}, what must the speed be?"]
TIME = ["How long does it take {a2} to {go} {D} at {v}?", "{S} {goes} at {v}. How long {does} {it} need for {D}?", "How long does it take to cover {D} at {v}?", "{D} at {v}: how long?", "How many {tu} does it take to {go} {D} at {v}?", "{S} {goes} {D} at {v}. How long does the trip take?", "At {v}, how long does it take to {go} {D}?", "time for {D} at {v}", "The distance is {D} and the speed is {v}. Find the time.",
        "If {a} {goes} at {v}, how long will {D} take?", "How much time is needed for {D} at {v}?", "Speed {v}, distance {D}. What is the time?", "{S} {does2} {D} at an average speed of {v}. How many {tu} is that?", "A trip is {D} long. At {v}, how many {tu} does it take?", "In how many {tu} {does} {a} cover {D} at {v}?", "{S} must {go} {D}. {His} speed is {v}. How long will it take?", "How long will {a} take for {D} when going {v}?",
        "With a speed of {v}, how many {tu} are needed for {D}?", "Find the time to {go} {D} at {v}.", "Two towns are {D} apart. How long does it take {a2} to get from one to the other at {v}?", "Calculate the time for a distance of {D} at {v}.", "After how many {tu} has {a} covered {D} at {v}?", "Work out how long {D} takes at a speed of {v}.", "How many {tu} for {D} at {v}?", "If the distance is {D}, how long is the journey at {v}?"]
NAME_TIME = {"h": "hours", "s": "seconds", "min": "minutes"}


@skill("speed", weight=2.4)
@tidy
def speed(d):
    u, dist_words, speed_words, unit, (lo, hi), movers = d.pick([ROADS[0]] * 4 + [ROADS[1]] * 4 + ROADS)
    dw, sw = d.pick(dist_words), d.pick(speed_words)
    v = str(d.int(lo, hi) if d.chance(0.5) else max(lo, d.int(lo, hi) // 5 * 5))
    if d.chance(0.08) and hi < 200:
        v += "." + d.pick("2455558")
    tw, t, tv = duration(d, unit)
    dist = Fraction(v) * tv
    m = mover(d, movers, unit)
    if m["S"] in ("I", "You", "We"):
        m["a2"] = {"I": "me", "You": "you", "We": "us"}[m["S"]]
    else:
        m["a2"] = m["a"]
    m["does2"] = "does" if m["does"] == "does" else "do"
    long = {"km": "kilometers", "m": "meters", "ft": "feet"}.get(dw, dw)
    values = dict(m, v=f"{shown(d, v)} {sw}" if d.chance(0.94) or "/" not in sw else f"{v}{sw}", t=tw, u=long, tu=NAME_TIME[unit])
    tname = {"h": "hour", "s": "second", "min": "minute"}[unit]
    x = d.rng.random()
    if x < 0.38:
        yield cap(d.say("dist", DIST, **values))
        r = yield Call(f"Distance is speed times time: {v} times {t} {NAME_TIME[unit]}.", f"{v}*{t}")
        yield Answer("", f"Distance = speed × time = {v} × {t} = {value(r)} {long}.", r.best)
        return
    ugly = d.chance(0.25) or places(dist) > 2
    D = str(d.int(max(lo, 10), hi * 10)) if ugly else plain(dist)
    values["D"] = f"{shown(d, D)} {dw}"
    values["Dd"] = f"{D}-{ {'kilometers': 'kilometer', 'kilometres': 'kilometre', 'miles': 'mile', 'meters': 'meter', 'metres': 'metre', 'feet': 'foot'}.get(dw, dw)}".replace("- ", "-")
    if x < 0.69:
        q = cap(d.say("speed", SPEED, **values))
        ask_unit = d.chance(0.5)
        if ask_unit and q.endswith("?"):
            q = q[:-1] + f" in {sw}?"
        k = None
        if places(Fraction(D) / tv) > 4 and d.chance(0.5):
            k, phrase = rounding(d)
            q = with_rounding(q, phrase)
        yield q
        why, e = f"Speed is distance divided by time: {D} divided by {t} {NAME_TIME[unit]}", f"{D}/{t}"
        out = f"{long} per {tname}"
        if k is not None:
            r = yield Call(why + ", rounded.", rounded(e, k))
            yield Answer("", f"Speed = distance ÷ time = {D} ÷ {t}, rounded, is {r.best} {out}.", r.best)
        else:
            r = yield Call(why + ".", e)
            yield Answer("", f"Speed = distance ÷ time = {D} ÷ {t} = {value(r)} {out}.", r.best)
        return
    minutes = unit == "h" and d.chance(0.18)
    if minutes:
        values["tu"] = "minutes"
    q = cap(d.say("time", TIME, **values))
    if minutes and "minutes" not in q:
        q = with_rounding(q, "in minutes").replace(", in minutes", " in minutes")
    elif d.chance(0.15) and q.endswith("?") and NAME_TIME[unit] not in q:
        q = q[:-1] + f" in {NAME_TIME[unit]}?"
    k = None
    if places(Fraction(D) / Fraction(v) * (60 if minutes else 1)) > 4 and d.chance(0.5):
        k, phrase = rounding(d)
        q = with_rounding(q, phrase)
    yield q
    e, why = f"{D}/{v}", f"Time is distance divided by speed: {D} divided by {v}"
    steps, out = f"Time = distance ÷ speed = {D} ÷ {v}", NAME_TIME[unit]
    if minutes:
        e, why, steps, out = e + "*60", why + ", times 60 for minutes", steps + " × 60", "minutes"
    if k is not None:
        r = yield Call(why + ", rounded.", rounded(e, k))
        yield Answer("", f"{steps}, rounded, is {r.best} {out}.", r.best)
    else:
        r = yield Call(why + ".", e)
        yield Answer("", f"{steps} = {value(r)} {out}.", r.best)


LEGS = ["{S} {goes} {t1} at {v1} and then {t2} at {v2}. {ask}", "{S} {goes} at {v1} for {t1}, then at {v2} for {t2}. {ask}", "For {t1} {a} {goes} at {v1}, then for {t2} at {v2}. {ask}", "First {a} {goes} at {v1} for {t1}; after that {it} {goes} at {v2} for {t2}. {ask}", "{S} {goes} at {v1} for {t1}. Then {it} {goes} at {v2} for another {t2}. {ask}",
        "A trip has two parts: {t1} at {v1} and {t2} at {v2}. {ask}", "{S} {goes} {t1} at {v1}. The next {t2} {it} {goes} at {v2}. {ask}", "If {a} {goes} at {v1} for {t1} and at {v2} for {t2}, {low}", "{t1} at {v1}, then {t2} at {v2}. {ask}"]
LEGS_D = ["How far {does} {it} {go} in total?", "What is the total distance?", "How far is that altogether?", "How many {u} is the whole trip?", "Find the total distance.", "What distance is covered in all?"]
LEGS_V = ["What is the average speed?", "What is the average speed for the whole trip?", "Find the average speed of the whole journey.", "How fast was that on average?", "What was the overall average speed?", "Calculate the average speed."]
APART = ["Two {ms} start at the same place and go in opposite directions at {v1} and {v2}. How far apart are they after {t}?", "Two {ms} leave a town in opposite directions, one at {v1}, the other at {v2}. How many {u} are between them after {t}?", "Two {ms} move apart at {v1} and {v2}. What is the distance between them after {t}?", "After {t}, how far apart are two {ms} that go in opposite directions at {v1} and {v2}?",
         "Two {ms} travel toward each other at {v1} and {v2} and meet after {t}. How far apart were they at the start?", "Starting together, two {ms} go opposite ways at {v1} and {v2}. How far apart are they in {t}?"]
MEET = ["Two {ms} are {D} apart and drive toward each other at {v1} and {v2}. After how many hours do they meet?", "Two {ms} start {D} apart and approach each other at {v1} and {v2}. When do they meet, in hours?", "The distance between two {ms} is {D}. They travel toward each other at {v1} and {v2}. How long until they meet?", "How long do two {ms} that are {D} apart need to meet if they go toward each other at {v1} and {v2}?",
        "Two {ms} leave two cities {D} apart at the same time, one at {v1} and the other at {v2}, towards each other. After how many hours do they meet?"]
SAME = ["Two {ms} start together in the same direction at {v1} and {v2}. How far apart are they after {t}?", "Two {ms} leave at the same time on the same road, at {v1} and {v2}. How far ahead is the faster one after {t}?", "One of two {ms} goes {v1} and the other {v2} in the same direction. How far apart are they after {t}?"]


@skill("trips", weight=1.3)
@tidy
def trips(d):
    u, dist_words, speed_words, unit, (lo, hi), movers = d.pick(ROADS[:2])
    sw = d.pick(speed_words)
    v1, v2 = str(d.rng.randint(2, 24) * 5), str(d.rng.randint(2, 24) * 5) if d.chance(0.6) else str(d.rng.randint(10, 120))
    if v1 == v2:
        v2 = str(int(v1) + 10)
    t1, t2 = str(d.rng.randint(1, 6)), str(d.rng.randint(1, 6))
    hours = lambda t: f"{shown(d, t, 0.2)} hour{'s' if t != '1' else ''}"                       # noqa: E731
    m = mover(d, movers, unit)
    x = d.rng.random()
    ms = d.pick(["cars", "trains", "buses", "cyclists", "trucks", "ships", "motorcycles"])
    long = "kilometers" if u == "km" else "miles"
    values = dict(m, v1=f"{v1} {sw}", v2=f"{v2} {sw}", t1=hours(t1), t2=hours(t2), t=hours(t1), u=long, ms=ms)
    if x < 0.6:
        mean = d.chance(0.45)
        question = d.say("legs.v" if mean else "legs.d", LEGS_V if mean else LEGS_D, **values)
        yield cap(d.say("legs", LEGS, ask=question, low=question[0].lower() + question[1:], **values))
        r = yield Call("The distance is the sum of speed times time for both parts.", f"{v1}*{t1}+{v2}*{t2}")
        if not mean:
            yield Answer("", f"The distance: {v1} × {t1} + {v2} × {t2} = {r.best} {long}.", r.best)
            return
        total = r.best
        r = yield Call(f"The average speed is the distance {total} divided by the whole time.", f"{total}/({t1}+{t2})")
        yield Answer("", f"The distance: {v1} × {t1} + {v2} × {t2} = {total}. The average speed: {total} ÷ ({t1} + {t2}) = {value(r)} {sw}.", r.best)
    elif x < 0.77:
        yield d.say("apart", APART, **values)
        r = yield Call(f"Their speeds add up; the distance is that sum times {t1} hours.", f"({v1}+{v2})*{t1}")
        yield Answer("", f"The distance: ({v1} + {v2}) × {t1} = {r.best} {long}.", r.best)
    elif x < 0.93:
        D = str((int(v1) + int(v2)) * d.rng.randint(1, 8)) if d.chance(0.75) else str(d.int(50, 900))
        yield d.say("meet", MEET, D=f"{D} {d.pick(dist_words)}", **values)
        r = yield Call(f"Their speeds add up; the time is {D} divided by that sum.", f"{D}/({v1}+{v2})")
        yield Answer("", f"The time: {D} ÷ ({v1} + {v2}) = {value(r)} hours.", r.best)
    else:
        if int(v1) < int(v2):
            v1, v2 = v2, v1
        yield d.say("same", SAME, **values)
        r = yield Call(f"Their speeds differ; the distance is that difference times {t1} hours.", f"({v1}-{v2})*{t1}")
        yield Answer("", f"The distance: ({v1} − {v2}) × {t1} = {r.best} {long}.", r.best)


# -- units ----------------------------------------------------------------------------------------------------------------
# (from, to, factor as an operation)
UNITS = [("hours", "minutes", "*60"), ("minutes", "seconds", "*60"), ("hours", "seconds", "*3600"), ("minutes", "hours", "/60"), ("seconds", "minutes", "/60"), ("seconds", "hours", "/3600"), ("days", "hours", "*24"), ("hours", "days", "/24"), ("weeks", "days", "*7"), ("days", "weeks", "/7"),
         ("km", "m", "*1000"), ("kilometers", "meters", "*1000"), ("meters", "kilometers", "/1000"), ("m", "km", "/1000"), ("m", "cm", "*100"), ("meters", "centimeters", "*100"), ("centimeters", "meters", "/100"), ("cm", "m", "/100"), ("cm", "mm", "*10"), ("mm", "cm", "/10"), ("m", "mm", "*1000"), ("kg", "g", "*1000"),
         ("kilograms", "grams", "*1000"), ("grams", "kilograms", "/1000"), ("g", "kg", "/1000"), ("tonnes", "kilograms", "*1000"), ("kg", "tonnes", "/1000"), ("liters", "milliliters", "*1000"), ("ml", "liters", "/1000"), ("litres", "ml", "*1000"), ("feet", "inches", "*12"), ("inches", "feet", "/12"), ("yards", "feet", "*3"),
         ("feet", "yards", "/3"), ("dollars", "cents", "*100"), ("cents", "dollars", "/100"), ("euros", "cents", "*100"), ("years", "months", "*12"), ("months", "years", "/12"), ("dozen", "pieces", "*12"), ("km/h", "m/s", "*1000/3600"), ("m/s", "km/h", "*3600/1000"), ("pounds", "ounces", "*16"), ("ounces", "pounds", "/16"),
         ("weeks", "hours", "*168"), ("days", "minutes", "*1440"), ("gallons", "quarts", "*4"), ("quarts", "gallons", "/4"), ("gallons", "pints", "*8")]
CONVERT = ["Convert {n} {a} to {b}.", "How many {b} are {n} {a}?", "How many {b} are in {n} {a}?", "{n} {a} in {b}", "{n} {a} to {b}", "What is {n} {a} in {b}?", "Express {n} {a} in {b}.", "How many {b} is {n} {a}?", "{n} {a} = how many {b}?", "{n} {a} = ? {b}", "Change {n} {a} into {b}.", "Convert {n} {a} into {b}.", "Write {n} {a} in {b}.", "How much is {n} {a} in {b}?", "{n} {a} is how many {b}?",
           "Turn {n} {a} into {b}.", "{n} {a} equals how many {b}?", "What are {n} {a} in {b}?", "How many {b} do {n} {a} make?", "Give {n} {a} in {b}.", "I have {n} {a}. How many {b} is that?", "Please convert {n} {a} to {b}.", "Something measures {n} {a}. What is that in {b}?", "in {b}, what is {n} {a}", "If I have {n} {a}, how many {b} do I have?", "How many {b} correspond to {n} {a}?",
           "{n} {a} into {b}", "{n} {a} -> {b}", "{n} {a}, how many {b}?", "What's {n} {a} in {b}?", "Can you convert {n} {a} to {b}?", "I need {n} {a} in {b}.", "How do I write {n} {a} as {b}?", "Rewrite {n} {a} in {b}.", "If something is {n} {a}, how many {b} is it?", "Calculate how many {b} are in {n} {a}.", "Find the number of {b} in {n} {a}.",
           "Work out {n} {a} in {b}.", "There are how many {b} in {n} {a}?", "convert {n} {a} {b}", "{n} {a} equal how many {b}?", "How many {b} would {n} {a} be?", "Tell me {n} {a} in {b}.", "What do {n} {a} come to in {b}?", "The value is {n} {a}. Give it in {b}.", "Transform {n} {a} to {b}."]


@skill("convert_units", weight=1.2)
@tidy
def convert_units(d):
    a, b, op = d.pick(UNITS)
    x = d.rng.random()
    if "/" in op[0] and x < 0.7:
        n = Fraction(d.rng.randint(1, 40), d.pick([1, 1, 2, 4, 10])) / Fraction(eval("Fraction(1)" + op))       # a nice answer
        n = plain(n) if places(n) < 3 else str(d.int(10, 5000))
    elif x < 0.55:
        n = str(d.int(2, 300))
    elif x < 0.8:
        n = f"{d.rng.randint(0, 40)}.{d.pick(['5', '5', '25', '75', '2', '4', '8', '1'])}"
    else:
        n = str(d.int(2, 9000))
    q = d.say("convert", CONVERT, n=shown(d, n, 0.08), a=a, b=b)
    yield cap(q) if d.chance(0.9) else q
    words = op.replace("*", " × ").replace("/", " ÷ ").strip()
    said = op.replace("*", " times ").replace("/", " divided by ").strip()
    r = yield Call(f"From {a} to {b}: {n} {said}.", f"{n}{op}")
    yield Answer("", f"{n} {words} = {value(r)} {b}.", r.best)
