"""Contrast sets: tanks that fill and empty; so many a day, what is left and the days left; workers and days, where more of one means less of the other or more."""
from .plain_contrast_e_base import both, contrast, scene

# -- tanks ---------------------------------------------------------------------------------------------------------------------------
TANKS = [("tank", "litres"), ("pool", "litres"), ("barrel", "litres"), ("bath", "litres"), ("cistern", "litres"), ("water butt", "litres"), ("pond", "litres"), ("basin", "litres"), ("trough", "litres"), ("reservoir", "m³"), ("silo", "kg"), ("paddling pool", "gallons")]
FLUID = both(TANKS, "o", "u")


def tank(d):
    while True:
        r, s = d.rng.randint(2, d.pick([9, 15, 40])), d.rng.randint(2, d.pick([9, 15, 40]))
        k, q = d.rng.randint(4, 60), d.rng.randint(2, 40)
        y = d.int(5, d.pick([60, 300, 900]))
        c = y + r * k
        if q < k and r != s and len({r, s, k, q, y, c}) == 6:
            break
    v = dict(r=r, s=s, q=q, y=y, c=c)
    FLUID(d, v)
    v["per"], v["ts"] = d.pick([("minute", "minutes"), ("minute", "minutes"), ("hour", "hours")])
    v["g"] = d.pick([f"{r} {v['u']} {x} {v['per']}" for x in ("a", "per", "every", "each")])
    v["g"] = v["g"].replace("a hour", "an hour")
    return v


def full(d):
    """A capacity that the inflow fills in whole minutes from empty."""
    while True:
        v = tank(d)
        k = d.rng.randint(4, 60)
        if len({k, v["r"], v["s"], v["q"], v["y"]}) == 5 and v["r"] * k > v["r"] * v["q"] + 4:
            return {**v, "c": v["r"] * k}


IN = """
A {o} holds {c} {u} and already has {y} {u} in it. A pump adds {r} {u} each {per}.
~a {o} for {c} {u} has {y} {u} in it and {r} {u} run in per {per}
There are {y} {u} in a {o} that holds {c} {u}. Every {per} {r} {u} more come in.
!{o}: {c} {u}, in it {y} {u}, filled at {r} {u} per {per}
{r} {u} a {per} flow into a {o} with room for {c} {u}. At the start it has {y} {u} in it.
The {o} takes {c} {u}. {n} fills it with {r} {u} per {per}; {y} {u} were in it to begin with.
At first a {o} has {y} {u} in it. It can take {c} {u}. Then {r} {u} per {per} are let in.
A hose puts {r} {u} a {per} into a {o}. The {o} has a capacity of {c} {u} and {y} {u} are in it already.
~a {o} with a capacity of {c} {u} starts with {y} {u} and gets {r} {u} every {per}
{n} has a {o} of {c} {u}. It contains {y} {u} when {n} opens a tap that gives {r} {u} a {per}.
With {y} {u} in it, a {o} of {c} {u} is filled up at the rate of {r} {u} per {per}.
Into a {o} that has {y} {u} in it come {r} {u} every {per}. Full, it holds {c} {u}.
""".replace("a {per}", "per {per}")
FULL = """
How many {ts} does it take until the {o} is full?
After how many {ts} is it full?
How many {ts} must it run until the {o} is full?
In how many {ts} will the {o} be full?
How long does it take to fill it up, in {ts}?
How many more {ts} is it until the {o} is full?
Find the number of {ts} until it is full.
-{ts} until full?
How many {ts} pass before nothing more fits in?
"""
THEN_IN = """
How many {u} are in it after {q} {ts}?
How many {u} does the {o} hold after {q} {ts}?
What is in the {o} {q} {ts} later, in {u}?
After {q} {ts}, how many {u} are in the {o}?
How much is there in it after {q} {ts}?
Find the amount in the {o} after {q} {ts}.
-in it after {q} {ts}?
"""
CAME = """
How many {u} come in during {q} {ts}?
How many {u} are added in {q} {ts}?
In {q} {ts}, how many {u} run in?
How much is added in {q} {ts}?
How many {u} does it get in {q} {ts}?
"""
SPACE = """
How many {u} are missing to the top after {q} {ts}?
How many more {u} fit in after {q} {ts}?
How much room is left in it after {q} {ts}?
After {q} {ts}, how many {u} are still needed to fill it?
How many {u} short of full is it after {q} {ts}?
How many {u} could still be added after {q} {ts}?
"""
SPACE_NOW = """
How many {u} are missing at the start?
How many {u} fit in at the beginning?
How much room is there at first?
How many {u} are needed to fill it up?
How many {u} must be added until it is full?
How much has to come in to make it full?
"""
TANK = scene(tank, IN, (1.6, [("{c} minus {y}, divided by {r}.", "({c}-{y})/{r}")], FULL, "{ts}", "{o} {c} {u}, {y} {u} in it, {r} {u} per {per} more: full after how many {ts}?"), (1.4, [("{y} plus {r} times {q}.", "{y}+{r}*{q}")], THEN_IN, "{u}"), (0.8, [("{r} times {q}.", "{r}*{q}")], CAME, "{u}"),
    (1.3, [("Asked: what is missing. {y} plus {r} times {q}.", "{y}+{r}*{q}"), ("What is missing is {c} minus {r1}.", "{c}-{r1}")], SPACE, "{u}"), (0.7, [("What is missing is {c} minus {y}.", "{c}-{y}")], SPACE_NOW, "{u}"))
EMPTY_IN = """
Nothing is in a {o} with room for {c} {u}. From now on {r} {u} come in every {per}.
{n} wants to fill an empty {o}. It holds {c} {u}, and the tap gives {r} {u} per {per}.
~a {o} of {c} {u} has nothing in it and is filled with {r} {u} every {per}
At {r} {u} per {per} an empty {o} is filled. Its capacity is {c} {u}.
To fill an empty {o}, which takes {c} {u}, a pump is switched on that brings {r} {u} each {per}.
A {o} holds {c} {u} and is empty. A pump adds {r} {u} each {per}.
~an empty {o} holds {c} {u} and {r} {u} run in per {per}
Every {per} {r} {u} flow into an empty {o} that holds {c} {u}.
!{o}, empty, {c} {u}, filled at {r} {u} per {per}
The {o} takes {c} {u}. {n} starts with nothing in it and fills it with {r} {u} per {per}.
A hose puts {r} {u} per {per} into a {o}. The {o} has a capacity of {c} {u} and nothing in it yet.
"""
TANK += scene(full, EMPTY_IN, (1.0, [("{c} divided by {r}.", "{c}/{r}")], FULL, "{ts}"), (0.6, [("{r} times {q}.", "{r}*{q}")], THEN_IN, "{u}"), (0.9, [("Asked: what is missing. {r} times {q}.", "{r}*{q}"), ("What is missing is {c} minus {r1}.", "{c}-{r1}")], SPACE, "{u}"))


def drained(d):
    """`c` in it, `y` to be left, `s` out each minute."""
    while True:
        s, k, q, y = d.rng.randint(2, d.pick([9, 15, 40])), d.rng.randint(4, 60), d.rng.randint(2, 40), d.rng.randint(2, 40) * 5
        c = y + s * k
        if q < k and len({s, k, q, y, c}) == 5:
            break
    v = dict(s=s, q=q, y=y, c=c)
    FLUID(d, v)
    v["per"], v["ts"] = d.pick([("minute", "minutes"), ("minute", "minutes"), ("hour", "hours")])
    return v


def dry(d):
    while True:
        v = drained(d)
        k = d.rng.randint(4, 60)
        if k > v["q"] and k != v["s"]:
            return {**v, "c": v["s"] * k}


OUT = """
{n} lets the {o} run dry. It had {c} {u} in it, and {s} {u} leave it per {per}.
Every {per} a {o} gets {s} {u} emptier. To begin with {c} {u} were in it.
~{s} {u} leave a {o} every {per} and it has {c} {u} in it to start with
At the rate of {s} {u} per {per} a {o} with {c} {u} is being emptied.
The {o} is full with {c} {u}. Then a hole lets out {s} {u} per {per}.
A {o} has {c} {u} in it. Every {per} {s} {u} run out.
~there are {c} {u} in a {o} and {s} {u} run out each {per}
{n} has {c} {u} in a {o} and pumps out {s} {u} per {per}.
!{o} with {c} {u}, loses {s} {u} per {per}
A leaking {o} loses {s} {u} every {per}. At the start it has {c} {u} in it.
A full {o} of {c} {u} is emptied at {s} {u} per {per}.
From a {o} with {c} {u}, {s} {u} are drained off each {per}.
~a {o} starts with {c} {u} and a pump takes out {s} {u} per {per}
The drain of a {o} lets out {s} {u} in a {per}. The {o} contains {c} {u}.
Out of a {o} with {c} {u} in it come {s} {u} each {per}.
"""
TANK += scene(dry, OUT, (1.2, [("{c} divided by {s}.", "{c}/{s}")], """
After how many {ts} is the {o} empty?
How many {ts} does it take until nothing is left in it?
In how many {ts} is it empty?
How long does it take to empty it, in {ts}?
How many {ts} does it take until the {o} is empty?
For how many {ts} does it last?
-{ts} until empty?
""", "{ts}"))
TANK += scene(drained, OUT, (1.4, [("<s times q>, taken from {c}.", "{c}-<s*q>")], """
How many {u} are left in it after {q} {ts}?
How many {u} are still in the {o} after {q} {ts}?
How much remains in it after {q} {ts}?
After {q} {ts}, how many {u} are in the {o}?
What does the {o} contain {q} {ts} later, in {u}?
Find the amount that is in it after {q} {ts}.
How many {u} has it still got after {q} {ts}?
""", "{u}"), (0.8, [("{s} times {q}.", "{s}*{q}")], """
How many {u} have run out after {q} {ts}?
How many {u} are gone after {q} {ts}?
How many {u} does it lose in {q} {ts}?
In {q} {ts}, how many {u} come out?
How much is taken out of it in {q} {ts}?
""", "{u}"), (1.3, [("{c} minus {y}, divided by {s}.", "({c}-{y})/{s}")], """
After how many {ts} are only {y} {u} left in it?
How many {ts} does it take until {y} {u} are left?
In how many {ts} is it down to {y} {u}?
When are there {y} {u} left in the {o}, after how many {ts}?
How many {ts} pass until the {o} holds just {y} {u}?
It must not have less than {y} {u} in it. For how many {ts} can that go on?
""", "{ts}"))


def flows(d):
    while True:
        r, s, k, q, y = d.rng.randint(3, 40), d.rng.randint(2, 30), d.rng.randint(3, 40), d.rng.randint(2, 30), d.rng.randint(2, 60) * 5
        if r > s + 1 and q != k and len({r, s, q, y}) == 4:
            break
    v = dict(r=r, s=s, q=q, y=y, x=(r + s) * k, z=(r - s) * k)
    FLUID(d, v)
    v["per"], v["ts"] = d.pick([("minute", "minutes"), ("minute", "minutes"), ("hour", "hours")])
    return v


def flow(key):
    def draw(d):
        while True:
            v = flows(d)
            if v[key] not in (v["r"], v["s"], v["q"]) and v[key] > 20:
                v["c"] = v[key]
                return v
    return draw


TWO_IN = """
An empty {o} can take {c} {u}. Two pipes fill it at once, the one with {r} {u} per {per} and the other with {s} {u} per {per}.
Pump one gives {r} {u} every {per} and pump two {s} {u} every {per}; together they fill an empty {o} of {c} {u}.
~two pumps with {r} {u} and {s} {u} per {per} work together to fill an empty {o} that takes {c} {u}
{n} fills an empty {o} of {c} {u} from two sides: {r} {u} per {per} here, {s} {u} per {per} there.
Two taps fill an empty {o} of {c} {u}. One gives {r} {u} per {per}, the other {s} {u} per {per}.
~an empty {o} holds {c} {u} and is filled by two pipes with {r} and {s} {u} per {per}
The first pump brings {r} {u} a {per} into a {o} for {c} {u}, the second {s} {u} a {per}. The {o} is empty at first.
!{o} {c} {u}, empty, two taps on at once: {r} and {s} {u} per {per}
{r} {u} come in by one pipe every {per}, {s} {u} by another. The {o}, empty to begin with, takes {c} {u}.
Both taps of a {o} are opened; it is empty and takes {c} {u}. The hot tap gives {r} {u} each {per} and the cold tap {s}.
""".replace("a {per}", "per {per}")
IN_OUT = """
An empty {o} can take {c} {u}. One pipe brings in {r} {u} per {per} while another takes out {s} {u} per {per}.
Pump one gives {r} {u} every {per} to an empty {o} of {c} {u}, and pump two takes {s} {u} out of it every {per}.
~one pump puts {r} {u} per {per} into an empty {o} that takes {c} {u} and another takes {s} {u} per {per} out again
{n} fills an empty {o} of {c} {u} with {r} {u} per {per}, but {s} {u} per {per} are lost.
A tap fills an empty {o} of {c} {u} with {r} {u} per {per}, but {s} {u} per {per} run out through a leak.
~an empty {o} holds {c} {u}, {r} {u} per {per} come in and {s} {u} per {per} go out
A pump brings {r} {u} every {per} into a {o} for {c} {u}, and {s} {u} leak out every {per}. The {o} is empty at first.
!{o} {c} {u}, empty, inflow {r}, outflow {s} {u} per {per}
{r} {u} come in by one pipe each {per} and {s} {u} leave by another. The {o}, empty to begin with, takes {c} {u}.
The tap of an empty {o} for {c} {u} is on and the plug is out. The tap gives {r} {u} each {per}, the drain takes {s}.
""".replace("a {per}", "per {per}")
AFTER_Q = "How many {u} are in it after {q} {ts}?\nHow many {u} does the {o} contain after {q} {ts}?\nAfter {q} {ts}, how many {u} are there in the {o}?\nHow much is in it {q} {ts} later?\nFind how much is in the {o} after {q} {ts}."
UP_Q = "By how many {u} does it fill each {per}?\nHow many {u} more are in it after every {per}?\nWhat does it gain per {per}, in {u}?\nHow many {u} a {per} is the gain?".replace("a {per}", "per {per}")
TANK += scene(flow("x"), TWO_IN, (1.4, [("The flows add up; the time is {c} divided by {r} plus {s}.", "{c}/({r}+{s})")], FULL, "{ts}"), (0.9, [("The flows add up; {r} plus {s}, times {q}.", "({r}+{s})*{q}")], AFTER_Q, "{u}"), (0.5, [("{r} plus {s}.", "{r}+{s}")], UP_Q, "{u}"))
TANK += scene(flow("z"), IN_OUT, (1.4, [("The flows differ; the time is {c} divided by {r} minus {s}.", "{c}/({r}-{s})")], FULL, "{ts}"), (0.9, [("The flows differ; {r} minus {s}, times {q}.", "({r}-{s})*{q}")], AFTER_Q, "{u}"), (0.5, [("{r} minus {s}.", "{r}-{s}")], UP_Q, "{u}"))
contrast("e_tanks", TANK, 1.1)

# -- so many a day ----------------------------------------------------------------------------------------------------------------------
# who does it to what: the whole | pieces | does | do | done | still to be done
DAYS = [("book", "pages", "reads", "read", "read"), ("scarf", "rows", "knits", "knit", "knitted"), ("wall", "bricks", "lays", "lay", "laid"), ("workbook", "exercises", "does", "do", "done"), ("novel", "pages", "writes", "write", "written"), ("fence", "boards", "paints", "paint", "painted"), ("word list", "words", "learns", "learn", "learnt"), ("trail", "km", "walks", "walk", "walked"), ("quilt", "squares", "sews", "sew", "sewn"), ("thesis", "pages", "types", "type", "typed"), ("album", "photos", "sticks in", "stick in", "stuck in"), ("field", "rows", "plants", "plant", "planted"), ("floor", "tiles", "lays", "lay", "laid"), ("route", "miles", "rides", "ride", "ridden")]
DOES = both(DAYS, "o", "i", "does", "do", "done")


def days(d):
    while True:
        a, k, j, b = d.rng.randint(3, d.pick([12, 30, 60])), d.rng.randint(2, 12), d.rng.randint(2, 20), d.rng.randint(2, 60)
        s = a * (k + j)
        if k != j and len({a, k, j, b, s}) == 5 and (a * j) % b == 0 and 1 < a * j // b < 60 and b != a:
            v = dict(a=a, k=k, s=s, b=b, y=a * k)
            DOES(d, v)
            if v["o"] != "trail" or max(a, b) < 31:
                return v


DAY = """
{n}'s {o} has {s} {i}. {He} {does} {a} {i} a day and has done so for {k} days.
~{n} {does} {a} {i} a day of a {o} with {s} {i} and has been at it for {k} days
A {o} has {s} {i}. Every day for {k} days {n} has {done} {a} {i}.
!{o}: {s} {i}. {a} {i} a day. {k} days are over.
For {k} days now {n} has {done} {a} of the {s} {i} of a {o} each day.
Of the {s} {i} in {his} {o}, {n} has {done} {a} a day for {k} days.
The {o} that {n} is busy with has {s} {i} in all. {k} days have gone by at {a} {i} per day.
Each day {n} {does} {a} {i}. {k} days have passed, and the whole {o} has {s} {i}.
My {o} has {s} {i}. I {do} {a} every day. I have been doing that for {k} days.
I started a {o} of {s} {i} {k} days ago and have {done} {a} {i} each day since then.
{k} days ago {n} began a {o} with {s} {i}. Since then {a} {i} were {done} per day.
In a {o} there are {s} {i}. {n} manages {a} {i} daily and has been going for {k} days.
~a {o} has {s} {i} and {n} has {done} {a} of them daily for {k} days
""".replace("{n}'s {o} has {s} {i}. {He} {does} {a} {i} a day and", "{n}'s {o} has {s} {i}. {He} {does} {a} {i} a day and")
DONE = """
How many {i} are {done} so far?
How many {i} have been {done} up to now?
How many {i} is that so far?
How many {i} were {done} in these {k} days?
How many {i} have been {done} already?
Find the number of {i} {done} so far.
How many of the {i} are {done} by now?
""".replace("these {k} days", "this time")
TO_DO = """
How many {i} are left?
How many {i} are still to be {done}?
How many {i} are not {done} yet?
How many {i} remain?
How many more {i} are there to go?
How many {i} have not been {done} so far?
Find the number of {i} that are left.
How many {i} are missing to the end?
-{i} left?
"""
DAYS_ALL = """
How many days does it take altogether at this rate?
How many days does the whole {o} take?
In how many days is the whole {o} {done}?
How many days are needed for the whole {o}, from the first day on?
Counting from the start, how many days does it take?
Find the number of days for all {s} {i}.
How many days is it in all?
""".replace("all {s} {i}", "all of the {i}")
DAYS_LEFT = """
How many more days does it take at this rate?
How many days are still needed?
In how many days from now is it finished?
How many days are left until the end?
How many further days are needed for the rest?
How much longer does it take, in days?
For how many more days does the rest last?
-days left?
Find the number of days that are still needed.
"""
GONE = ("Asked: what is left. {a} times {k}.", "{a}*{k}")
READ = scene(days, DAY, (0.9, [("Asked: so far. {a} times {k}.", "{a}*{k}")], DONE, "{i}"), (1.3, [GONE, ("What is left is {s} minus {r1}.", "{s}-{r1}")], TO_DO, "{i}"), (1.0, [("Asked: the days in all. {s} divided by {a}.", "{s}/{a}")], DAYS_ALL, "days"),
    (1.6, [("Asked: the days left. {a} times {k}.", "{a}*{k}"), ("What is left is {s} minus {r1}.", "{s}-{r1}"), ("{r2} divided by {a}.", "{r2}/{a}")], DAYS_LEFT, "days"),
    (1.4, [("Asked: the days left. {a} times {k}.", "{a}*{k}"), ("What is left is {s} minus {r1}.", "{s}-{r1}"), ("{r2} divided by {b}.", "{r2}/{b}")], """
How many more days does it take at {b} {i} a day from now on?
From now on it is {b} {i} a day. How many days are still needed?
How many days does the rest take with {b} {i} per day?
If {b} {i} are {done} each day from now on, how many more days is it?
The rest is {done} at {b} {i} a day. How many days is that?
From today {b} {i} are {done} every day. In how many days is it finished?
""", "days"))


def plan(d):
    while True:
        k, j, y = d.rng.randint(2, 20), d.rng.randint(2, 60), d.rng.randint(5, 200)
        s = y + k * j
        if len({k, j, y, s}) == 4 and s % k == 0:
            break
    v = dict(k=k, y=y, s=s)
    DOES(d, v)
    return v


PLAN = """
There are {k} days until a {o} must be ready. It has {s} {i}, and {y} of those are {done}.
I have to finish my {o} in {k} days. {s} {i} it has, and {y} I have {done} already.
~{y} of the {s} {i} of a {o} are {done} and the rest has to be {done} in {k} days
{n} has {done} {y} {i}; the whole {o} has {s}. {k} days are left for the rest.
With {k} days to go, {y} of the {s} {i} of a {o} have been {done}.
{n}'s {o} has {s} {i} and {y} of them are {done}. {He} wants to finish it in {k} days.
~a {o} has {s} {i}, {y} of which are {done}, and {k} days are left for it
Of {s} {i} of a {o}, {n} has {done} {y}. There are {k} days left.
!{o} {s} {i}, {done} {y}, {k} days left
In {k} days a {o} with {s} {i} must be finished. {y} {i} have been {done} already.
{y} {i} of a {o} are {done}. It has {s} {i} in all and has to be ready in {k} days.
My {o} has {s} {i}. So far I have {done} {y}, and I have {k} days to finish it.
{n} has {k} days for what is left of a {o}. It has {s} {i}; {y} are {done}.
"""
READ += scene(plan, PLAN, (1.6, [("Asked: how many a day. What is left is {s} minus {y}.", "{s}-{y}"), ("{r1} divided by {k}.", "{r1}/{k}")], """
How many {i} a day is that?
How many {i} must be {done} each day?
How many {i} per day are needed?
How many {i} does it have to be every day?
How many {i} a day are needed to finish in time?
Find the number of {i} for each day.
-{i} per day?
If it is the same number every day, how many {i} are that a day?
""".replace("how many {i} are that a day", "how many {i} a day is that"), "{i}"), (1.0, [("What is left is {s} minus {y}.", "{s}-{y}")], TO_DO, "{i}"))
for _t in READ:
    _t.spell = 0.01

# -- workers and days ------------------------------------------------------------------------------------------------------------------
CREWS = [("worker", "workers", "a road", "metres of road"), ("builder", "builders", "a wall", "metres of wall"), ("painter", "painters", "a school", "doors"), ("gardener", "gardeners", "a park", "bushes"), ("machine", "machines", "an order", "boxes"), ("tailor", "tailors", "an order of coats", "coats"), ("roofer", "roofers", "a roof", "square metres of roof"), ("digger", "diggers", "a ditch", "metres of ditch"), ("picker", "pickers", "an orchard", "trees"), ("cleaner", "cleaners", "an office block", "rooms"), ("typist", "typists", "a long report", "pages"), ("pump", "pumps", "a flooded cellar", "litres")]
CREW = both(CREWS[:-1], "one", "many", "job", "what")


def crew(d):
    while True:
        a, b, c = d.rng.randint(2, 15), d.rng.randint(2, 24), d.rng.randint(2, 20)
        if len({a, b, c}) == 3 and a * b % c == 0 and a * b // c > 1 and a * b // c not in (a, b, c):
            break
    x = a * b // c
    v = dict(a=a, b=b, c=c, fewer=b > x)
    CREW(d, v)
    v["ts"] = d.pick(["days", "days", "days", "hours", "weeks"])
    return v


def crew_of(less, hands):
    """`c` is the new number of hands (or of days), and the answer is less (or more) than before."""
    def draw(d):
        while True:
            v = crew(d)
            x = v["a"] * v["b"] // v["c"]
            if less is None or (x < (v["a"] if hands else v["b"])) == less:
                return v
    return draw


JOB = """
~{a} {many} need {b} {ts} for {job}
It takes {a} {many} {b} {ts} to do {job}.
~{a} {many} do {job} in {b} {ts}
In {b} {ts} {a} {many} can finish {job}.
!{job}: {a} {many}, {b} {ts}
With {a} {many} {job} takes {b} {ts}.
~{job} is finished by {a} {many} in {b} {ts}
A firm plans {a} {many} and {b} {ts} for {job}. All {many} work equally fast.
{job} takes {a} {many}, all equally fast, {b} {ts}.
When {a} {many} do {job}, they need {b} {ts}.
{b} {ts} is what {a} {many} need for {job}.
For {job} {a} {many} take {b} {ts}, working at the same speed.
"""
INV = [("<a times b>, divided by {c}.", "<a*b>/{c}")]
SOON, MORE = ("Asked: the difference. " + INV[0][0], INV[0][1]), ("Asked: how many more. " + INV[0][0], INV[0][1])
WORK = scene(crew_of(None, False), JOB, (1.7, INV, """
How many {ts} do {c} {many} need for it?
How many {ts} does it take with {c} {many}?
How long would {c} {many} take for the same job, in {ts}?
In how many {ts} would {c} {many} finish it?
If there are {c} {many} instead, how many {ts} is it?
With {c} {many}, how many {ts} is that?
How many {ts} would the same job take {c} such {many}?
Find the number of {ts} for {c} {many}.
-{ts} with {c} {many}?
""", "{ts}", "{a} {many} {b} {ts}, {c} {many} how many {ts} for the same job?"), (0.9, [("Asked: the time of one. {a} times {b}.", "{a}*{b}")], """
How many {ts} does one {one} alone need for it?
How many {ts} would it take a single {one}?
How long would one {one} take alone, in {ts}?
If only one {one} does it, how many {ts} is it?
Alone, how many {ts} would one {one} be busy with it?
""", "{ts}"), (1.4, INV, """
How many {many} are needed to do it in {c} {ts}?
How many {many} must there be if it has to be done in {c} {ts}?
It has to be ready in {c} {ts}. How many {many} does that take?
For the same job in {c} {ts}, how many {many} are needed?
How many {many} would finish it in {c} {ts}?
If there are only {c} {ts} for it, how many {many} are needed?
""".replace("only ", "")), )
WORK += scene(crew_of(True, False), JOB, (1.0, [SOON, ("{b} minus {r1}.", "{b}-{r1}")], """
How many {ts} sooner is it finished with {c} {many}?
How many {ts} are saved with {c} {many}?
By how many {ts} is the time shorter with {c} {many}?
How many {ts} less does it take with {c} {many}?
With {c} {many} instead, how many {ts} earlier is it done?
""", "{ts}"))
WORK += scene(crew_of(False, False), JOB, (1.0, [SOON, ("{r1} minus {b}.", "{r1}-{b}")], """
How many {ts} later is it finished with {c} {many}?
How many {ts} longer does it take with {c} {many}?
By how many {ts} is the time longer with {c} {many}?
How many more {ts} does it take with {c} {many}?
Only {c} {many} come. How many {ts} more are needed?
""", "{ts}"))
WORK += scene(crew_of(False, True), JOB, (1.1, [MORE, ("{r1} minus {a}.", "{r1}-{a}")], """
How many more {many} are needed to do it in {c} {ts}?
How many extra {many} must come to finish it in {c} {ts}?
It has to be ready in {c} {ts}. How many {many} must be added?
How many additional {many} does it take to be done in {c} {ts}?
By how many must the number of {many} go up if it should take {c} {ts}?
"""))


def later(d):
    """After `k` days the crew changes by `e`."""
    while True:
        a, b, k, e = d.rng.randint(2, 12), d.rng.randint(4, 24), d.rng.randint(2, 12), d.rng.randint(1, 8)
        if k < b and len({a, b, k, e}) == 4 and a * (b - k) % (a + e) == 0 and a * (b - k) > a + e:
            break
    v = dict(a=a, b=b, k=k, e=e)
    CREW(d, v)
    v["ts"] = d.pick(["days", "days", "days", "hours", "weeks"])
    return v


WORK += scene(later, JOB, (1.2, [("Asked: the time still needed. For {a} it is still {b} minus {k}.", "{b}-{k}"), ("{a} times {r1}, divided by {a} plus {e}.", "{a}*{r1}/({a}+{e})")], """
-After {k} {ts}, {e} more {many} join them. How many more {ts} does it take?
-When they have worked {k} {ts}, {e} more {many} come to help. How many {ts} are still needed?
-{k} {ts} after the start, {e} extra {many} are sent. How many {ts} more is it until the end?
-They work for {k} {ts} and then get {e} more {many} for the rest. How many {ts} does the rest take?
""", "{ts}"))

# more hands, more done in the same time
def more(d):
    while True:
        a, c, p, b = d.rng.randint(2, 12), d.rng.randint(2, 15), d.rng.randint(2, 20), d.rng.randint(2, 9)
        if len({a, c, b}) == 3 and a != p:
            break
    v = dict(a=a, c=c, b=b, s=a * p, x=c * p)
    CREW(d, v)
    v["ts"], v["per"] = d.pick([("days", "day"), ("days", "day"), ("hours", "hour"), ("weeks", "week")])
    return v


WORK += scene(more, """
{n} has {a} {many}. Together they do {s} {what} in one {per}.
~a crew of {a} {many} does {s} {what} in one {per}
All {many} are equally fast, and {a} of them do {s} {what} per {per}.
One {per} is enough for {a} {many} to do {s} {what}.
When {a} {many} work for one {per}, {s} {what} get done.
~{a} {many} do {s} {what} in one {per}
In one {per} {a} {many} do {s} {what}.
It takes {a} {many} one {per} to do {s} {what}.
{s} {what} are done by {a} {many} in a single {per}.
!{a} {many}: {s} {what} per {per}
A team of {a} {many} does {s} {what} every {per}.
Working equally fast, {a} {many} do {s} {what} each {per}.
""", (1.3, [("One is {s} divided by {a}; {c} times as much is wanted.", "{s}/{a}*{c}")], """
How many {what} do {c} {many} do in one {per}?
With {c} {many}, how many {what} are done in one {per}?
How many {what} would {c} such {many} do in the same time?
If {c} {many} work, how many {what} is that in one {per}?
Find the number of {what} that {c} {many} do in one {per}.
"""), (0.9, [("{s} times {b}.", "{s}*{b}")], """
How many {what} do the same {many} do in {b} {ts}?
How many {what} are done by them in {b} {ts}?
In {b} {ts}, how many {what} do they all do?
After {b} {ts}, how many {what} have they done?
"""), (0.9, [("{s} divided by {a}.", "{s}/{a}")], """
How many {what} does each {one} do in one {per}?
How many {what} does one {one} do in that time?
How many {what} is that for every {one}?
How many {what} does a single {one} do per {per}?
"""), (1.1, [("One does {s} divided by {a}: {x} divided by that.", "{x}/({s}/{a})")], """
How many {many} are needed for {x} {what} in one {per}?
How many {many} does it take for {x} {what} in one {per}?
For {x} {what} in the same time, how many {many} are needed?
If {x} {what} must be done in one {per}, how many {many} must there be?
"""))

# food that lasts
FOOD = [("horse", "horses", "hay"), ("cow", "cows", "feed"), ("hen", "hens", "grain"), ("dog", "dogs", "dog food"), ("hiker", "hikers", "food"), ("sailor", "sailors", "water"), ("camper", "campers", "food"), ("goat", "goats", "hay"), ("guest", "guests", "coffee"), ("cat", "cats", "cat food")]
EATS = both(FOOD, "one", "many", "i")


def stock(d):
    v = crew(d)
    EATS(d, v)
    v["I"] = v["i"].capitalize()
    return v


WORK += scene(stock, """
{n} has bought {i}. It will last {b} days for {a} {many}.
~there is enough {i} for {a} {many} to live on for {b} days
Each of {a} {many} gets the same amount of {i} a day, and it lasts for {b} days.
After {b} days {a} {many} have used up all the {i}.
The {i} in the store is meant for {a} {many} and {b} days.
~the {i} lasts {a} {many} for {b} days
The {i} is enough for {a} {many} for {b} days.
~{a} {many} have {i} for {b} days
{n} has {i} for {b} days if there are {a} {many}.
!{i}: {a} {many}, {b} days
There is {i} for {b} days for {a} {many}, who all get the same.
With {a} {many} the {i} is used up in {b} days.
A store of {i} lasts {b} days when {a} {many} are fed from it.
""".replace(" are fed from it", " live on it"), (1.4, INV, """
How many days does it last {c} {many}?
For how many days is it enough for {c} {many}?
How many days would {c} {many} live on it?
If there are {c} {many}, how many days does it last?
With {c} {many} instead, for how many days is there enough?
-days for {c} {many}?
""", "days"), (0.9, INV, """
For how many {many} is it enough if it must last {c} days?
How many {many} can live on it for {c} days?
How many {many} would use it up in {c} days?
It has to last {c} days. For how many {many} is it enough?
"""), (0.7, [("Asked: the time of one. {a} times {b}.", "{a}*{b}")], """
How many days would it last a single {one}?
For how many days is it enough for just one {one}?
How many days would one {one} alone live on it?
If there were one {one} only, how many days would it last?
""", "days"))
contrast("e_work", READ + WORK, 1.3)
