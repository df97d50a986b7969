"""Contrast sets: hours and minutes, kilometres and metres; what machines make; tanks that fill and empty; so many a day and the days left; workers and days."""
from .plain_contrast_e_base import Fraction, both, contrast, paid, scene

# -- hours and minutes --------------------------------------------------------------------------------------------------------------
JOBS = [("film", "films"), ("train journey", "train journeys"), ("concert", "concerts"), ("flight", "flights"), ("shift", "shifts"), ("hike", "hikes"), ("exam", "exams"), ("meeting", "meetings"), ("match", "matches"), ("bike tour", "bike tours")]


def spans(d):
    while True:
        h1, m1, h2, m2 = d.rng.randint(1, 5), d.rng.randint(2, 58), d.rng.randint(1, 4), d.rng.randint(2, 58)
        if h1 * 60 + m1 > h2 * 60 + m2 + 4 and len({h1, m1, h2, m2}) == 4 and m1 > h1 and m2 > h2 and (h1, h2) != (1, 1):
            break
    one, many = d.pick(JOBS)
    turned = d.chance(0.5)
    T1, T2 = (d.pick([f"{h} hours {m} minutes", f"{h} h {m} min", f"{h} hours and {m} minutes", f"{h} h {m} min"]) for h, m in ((h1, m1), (h2, m2)))
    return dict(h1=h1, m1=m1, h2=h2, m2=m2, T1=T1, T2=T2, one=one, many=many, A=T2 if turned else T1, B=T1 if turned else T2, C="second" if turned else "first", D="first" if turned else "second",
                x1=h2 if turned else h1, y1=m2 if turned else m1, x2=h1 if turned else h2, y2=m1 if turned else m2)


SPANS = """
~the first {one} lasts {A} and the second lasts {B}
One {one} takes {A}, the next one takes {B}.
{n}'s first {one} was {A} long, the second {B}.
On {day} {n} spends {A} on the first {one} and then {B} on the second.
There are two {many} one after the other. The first takes {A}, the second {B}.
!First {one}: {A}. Second {one}: {B}.
Two {many}: {A} for the first and {B} for the second.
~{n} needs {A} for the first {one} and {B} for the second
{A} is how long the first {one} takes. The second takes {B}.
The second {one} lasts {B}; the first one lasted {A}.
My first {one} went on for {A}, and my second went on for {B}.
The programme says {A} for the first {one} and {B} for the second one.
After a {one} of {A} there is a second one of {B}.
"""
MIN_ALL = """
How many minutes is that altogether?
How many minutes do both last together?
How many minutes are the two in all?
What is the total time in minutes?
How long are they together, in minutes?
Find the sum of both times in minutes.
How many minutes do the two take in total?
Counting both, how many minutes is that?
How long do the first and the second take between them, in minutes?
-total minutes?
"""
MIN_MORE = """
How many minutes longer is the LONG one than the SHORT?
How many minutes longer does the LONG last?
By how many minutes is the SHORT one shorter?
How many minutes more does the LONG take than the SHORT?
What is the difference between the two in minutes?
How much longer is the LONG one, in minutes?
How many minutes less does the SHORT take?
By how many minutes do they differ?
How many minutes lie between the two lengths?
-difference in minutes?
""".replace("How many minutes lie between the two lengths?\n", "")
MIN_ONE = """
How many minutes is the WHICH one alone?
How many minutes does the WHICH last?
How long is the WHICH {one}, in minutes?
What is the length of the WHICH in minutes?
How many minutes is only the WHICH {one}?
Write the length of the WHICH {one} in minutes.
Change the time of the WHICH {one} into minutes.
"""


def turned(second):
    def draw(d):
        while True:
            v = spans(d)
            if (v["C"] == "second") == second:
                return v
    return draw


DIFF = [("In minutes: {h1} times 60 plus {m1}, minus {h2} times 60 plus {m2}.", "({h1}*60+{m1})-({h2}*60+{m2})")]
HOURS = scene(spans, SPANS, (1.6, [("In minutes: {x1} times 60 plus {y1}, plus {x2} times 60 plus {y2}.", "({x1}*60+{y1})+({x2}*60+{y2})")], MIN_ALL, "minutes"),
    *((0.9, DIFF, MIN_MORE.replace("LONG", a).replace("SHORT", b), "minutes", "", turned(s)) for s, a, b in ((False, "first", "second"), (True, "second", "first"))),
    *((0.6, [("Asked: the %s. An hour has 60 minutes: {%s} times 60, then plus {%s}." % (w, x, y), "{%s}*60+{%s}" % (x, y))], MIN_ONE.replace("WHICH", w), "minutes") for w, x, y in (("first", "x1", "y1"), ("second", "x2", "y2"))))


# several alike, in minutes and in hours; what is left of a time
def alike(d):
    while True:
        q, m, h = d.rng.randint(2, 12), d.pick([5, 10, 12, 15, 20, 24, 25, 30, 35, 36, 40, 45, 48, 50, 55]), d.rng.randint(2, 8)
        t = q * m
        if t % 15 == 0 and t > 60 and h * 60 > t + 5 and len({q, m, h}) == 3:
            break
    many, one = d.pick([("lessons", "lesson"), ("laps", "lap"), ("episodes", "episode"), ("piano pieces", "piano piece"), ("swims", "swim"), ("batches of biscuits", "batch"), ("phone calls", "phone call"), ("patients", "patient"), ("haircuts", "haircut"), ("cars", "car")])
    return dict(q=q, m_=m, h=h, many=many, one=one)


ALIKE = """
{n} has {h} hours. There are {q} {many} of {m_} minutes each.
~{n} has {h} hours and {q} {many} to get through that take {m_} minutes each
Each {one} takes {m_} minutes. {n} plans {q} {many} and has {h} hours for them.
!{q} {many}, {m_} min each, {h} h available.
In the {h} hours that there are, {q} {many} are planned, every one of {m_} minutes.
We have {h} hours of time. {q} {many} at {m_} minutes apiece are on the list.
The list has {q} {many} and one {one} lasts {m_} minutes. There are {h} hours in all.
The room is free for {h} hours. It is used for {q} {many}, {m_} minutes per {one}.
Out of {h} hours, {q} {many} take {m_} minutes each.
With {h} hours to fill, {n} puts in {q} {many}, each {m_} minutes long.
~there are {h} hours for {q} {many} and each {one} takes {m_} minutes
"""
HOURS += scene(alike, ALIKE, (1.2, [("{q} times {m_}.", "{q}*{m_}")], """
How many minutes do all the {many} take?
How many minutes are needed for the {many} together?
What is the time for all {many} in minutes?
How many minutes do the {many} take in all?
Find the time for the {many}, in minutes.
How many minutes go on the {many}?
-minutes for all {many}?
""", "minutes"), (1.4, [("In hours: {q} times {m_}, divided by 60.", "{q}*{m_}/60")], """
How many hours do all the {many} take?
How many hours are needed for the {many} together?
What is the time for all {many} in hours?
How many hours do the {many} take in all?
Find the time for the {many}, in hours.
How many hours go on the {many}?
-hours for all {many}?
""", "hours"), (1.5, [("Asked: what is left. {q} times {m_}.", "{q}*{m_}"), ("In minutes: {h} times 60, minus {r1}.", "{h}*60-{r1}")], """
How many minutes are left after that?
How many minutes are still free?
How much time is left over in minutes?
How many minutes remain?
What is left of the time, in minutes?
How many minutes are there to spare?
-minutes left?
How many minutes of the {h} hours are not used?
""".replace("How many minutes of the {h} hours are not used?", "How many minutes of the time are not used?"), "minutes"))


# -- kilometres and metres ------------------------------------------------------------------------------------------------------------
def mixed(d):
    while True:
        k, c, q = d.rng.randint(1, 30) if d.chance(0.5) else Fraction(d.rng.randint(11, 99), 10), d.rng.randint(2, 60) * d.pick([10, 25, 50]), d.rng.randint(2, 20)
        w = k * 1000
        if w > q * c + 40 and c > 90 and w / c < 60 and len({k, c, q}) == 3:
            break
    even = (Fraction(w) / c).denominator == 1
    what, one, many = d.pick([("run", "lap", "laps"), ("swim", "length of the lake", "lengths of the lake"), ("walk", "round of the park", "rounds of the park"), ("race", "lap", "laps"), ("training", "lap", "laps"), ("ride", "round of the block", "rounds of the block")])
    k = str(k) if isinstance(k, int) else f"{float(k):g}"
    return dict(k=k, c=c, q=q, x=q * c, what=what, one=one, many=many, even=even)


def whole_laps(d):
    while True:
        v = mixed(d)
        if v["even"]:
            return v


RUN = """
{n}'s {what} is {k} km long. One {one} is {c} m, and {he} has done {q} {many}.
~a {one} is {c} m and {n} has done {q} of the {k} km {what}
A {what} of {k} km is made of {many} of {c} m. {n} has finished {q} {many}.
!goal {k} km, {c} m a {one}, {q} {many} done
Each {one} measures {c} m. {n} wants to cover {k} km and has {q} {many} behind {him}.
{n} has to cover {k} km. A {one} has {c} metres. So far {q} {many} are done.
So far {n} has done {q} {many} of {c} m each. The {what} goes over {k} km.
After {q} {many} of {c} m {n} rests. The whole {what} is {k} km.
The {what} is over {k} km; every {one} has {c} m and {q} {many} have been done.
{q} {many} are done, each {c} m long, in a {what} of {k} km.
""".replace("{n} has done {q} of the {k} km {what}", "{n} has done {q} {many} of a {what} over {k} km")
METRES = scene(mixed, RUN, (1.0, [("{q} times {c}.", "{q}*{c}")], """
How many metres has {n} done so far?
How many metres are done?
How far is that so far, in metres?
How many m are behind {n}?
What distance is done up to now, in metres?
Find the distance done so far in metres.
How many metres do the finished {many} make?
""", "m"), (1.0, [("In km: {q} times {c}, divided by 1000.", "{q}*{c}/1000")], """
How many kilometres has {n} done so far?
How many km are done?
How far is that so far, in km?
How many km are behind {n}?
What distance is done up to now, in kilometres?
Find the distance done so far in km.
How many km do the finished {many} make?
""", "km"), (1.5, [("Asked: what is left. {q} times {c}.", "{q}*{c}"), ("In m: {k} times 1000, minus {r1}.", "{k}*1000-{r1}")], """
How many metres are left?
How many metres does {n} still have to do?
How far is it still, in metres?
How many m remain?
How much is left to do, in metres?
Find the rest of the way in metres.
How many metres are still missing?
How many metres are there still to go?
""", "m"), (1.2, [("In m: {k} times 1000, divided by {c}.", "{k}*1000/{c}")], """
How many {many} is the {what} altogether?
How many {many} does the whole {what} have?
How many {many} must be done in all?
How many {many} make up the whole {what}?
Find the number of {many} in the whole {what}.
What is the number of {many} for the full {k} km?
""".replace("the full {k} km", "the full distance"), None, "", whole_laps), (1.4, [("Asked: what is left. In m: {k} times 1000, divided by {c}.", "{k}*1000/{c}"), ("What is left is {r1} minus {q}.", "{r1}-{q}")], """
How many {many} are left?
How many more {many} does {n} have to do?
How many {many} are still to be done?
How many {many} are missing to the end?
How many {many} remain?
How many further {many} are needed?
""", None, "", whole_laps))
contrast("e_mixed", HOURS + METRES, 1.0)


# -- machines ------------------------------------------------------------------------------------------------------------------------
MADE = [("machine", "machines", "screws", "makes"), ("machine", "machines", "bottles", "fills"), ("printer", "printers", "pages", "prints"), ("oven", "ovens", "loaves", "bakes"), ("robot", "robots", "parts", "makes"), ("loom", "looms", "scarves", "makes"), ("press", "presses", "lids", "stamps"), ("worker", "workers", "boxes", "packs"), ("baker", "bakers", "rolls", "makes"), ("line", "lines", "toy cars", "makes"), ("3D printer", "3D printers", "figures", "prints"), ("machine", "machines", "envelopes", "folds")]
PUT = both(MADE, "one", "many", "what", "does")


def plant(d):
    while True:
        p, k, h, e = d.int(4, d.pick([12, 40, 120])), d.rng.randint(2, 9), d.rng.randint(2, 10), d.rng.randint(2, 14)
        if len({p, k, h, e}) == 4:
            break
    v = dict(p=p, k=k, h=h, e=e, s=p * k * h, w=p * h, g=p * k)
    PUT(d, v)
    v["do"] = v["does"][:-2] if v["does"] == "presses" else v["does"][:-1]
    return v


MAKES = """
One {one} {does} {p} {what} an hour. There are {k} {many}, and they run {h} hours a day.
A {one} {does} {p} {what} per hour. {k} such {many} run for {h} hours each day.
~{k} {many} run {h} hours a day and each {does} {p} {what} an hour
!{k} {many}, {p} {what} an hour each, {h} hours a day.
Every {one} {does} {p} {what} in an hour; the workshop has {k} {many} that run {h} hours daily.
In a hall there are {k} {many}. Each of them {does} {p} {what} every hour and runs {h} hours a day.
A day has {h} working hours. {k} {many} are at work, and one {one} {does} {p} {what} an hour.
~each {one} {does} {p} {what} per hour and {k} of them are used {h} hours a day
{p} {what} an hour is what one {one} {does}. The firm uses {k} {many} for {h} hours a day.
For {h} hours every day {k} {many} are on, each at {p} {what} an hour.
The firm has {k} equal {many} with {p} {what} an hour each. They work {h} hours per day.
An hour gives {p} {what} from each {one}. There are {k} {many} and the day has {h} hours of work.
""".replace("are on, each", "are running, each")
PER_HOUR_ALL = """
How many {what} do all the {many} {do} in an hour?
How many {what} is that per hour from all of them?
How many {what} come from all {many} in one hour?
What do all {many} together {do} in an hour?
How many {what} an hour is that for all the {many}?
Find the number of {what} from all {many} in one hour.
""".replace("What do all", "How many {what} do all")
PER_DAY_ONE = """
How many {what} does one {one} {do} in a day?
How many {what} is that per day from a single {one}?
How many {what} come from one {one} in a day?
How many {what} a day does each {one} {do}?
Find the daily number of {what} for one {one}.
What is one {one}'s number of {what} per day?
"""
PER_DAY_ALL = """
How many {what} do all the {many} {do} in a day?
How many {what} is that per day altogether?
How many {what} come from all {many} in a day?
How many {what} are there after one day, from all of them?
How many {what} a day is that in all?
Find the daily number of {what} from all {many}.
What is the total number of {what} per day?
"""
PER_DAYS = """
How many {what} do all the {many} {do} in {e} days?
How many {what} is that altogether in {e} days?
How many {what} come from all of them in {e} days?
How many {what} are there after {e} days in all?
Find the number of {what} from all {many} in {e} days.
What is the total number of {what} for {e} days?
"""
MACHINES = scene(plant, MAKES, (1.0, [("Asked: all in an hour. {k} times {p}.", "{k}*{p}")], PER_HOUR_ALL), (1.0, [("Asked: one in a day. {h} times {p}.", "{h}*{p}")], PER_DAY_ONE),
    (1.4, [("Asked: all in a day. {k} times {p} times {h}.", "{k}*{p}*{h}")], PER_DAY_ALL), (1.0, [("Asked: all in {e} days. {k} times {p} times {h} times {e}.", "{k}*{p}*{h}*{e}")], PER_DAYS),
    (1.3, [("An hour gives {k} times {p}: {s} divided by that.", "{s}/({k}*{p})")], """
How many hours do all the {many} together need for {s} {what}?
How many hours does an order of {s} {what} take with all {many}?
In how many hours are {s} {what} ready if all {many} run?
How many hours must all of them run for {s} {what}?
For {s} {what}, how many hours do all {many} need?
An order comes in for {s} {what}. In how many hours can all {many} do it?
""", "hours"), (0.9, [("Asked: the hours for one. {w} divided by {p}.", "{w}/{p}")], """
How many hours does one {one} alone need for {w} {what}?
How many hours do {w} {what} take on a single {one}?
In how many hours does one {one} {do} {w} {what}?
If only one {one} runs, how many hours are {w} {what}?
For {w} {what}, how many hours must one {one} run by itself?
""".replace("are {w} {what}?", "do {w} {what} take?"), "hours"), (0.9, [("An hour gives {k} times {p}; a day {h} times as much: {x} divided by that.", "{x}/({k}*{p}*{h})")], """
How many days do all the {many} need for {x} {what}?
How many days does an order of {x} {what} take with all {many}?
After how many days are {x} {what} ready, with all of them running?
For {x} {what}, how many days must all {many} run?
An order of {x} {what} comes in. In how many days can all {many} do it?
""", "days", "", lambda d: (lambda v: {**v, "x": v["s"] * v["e"]})(plant(d))))


# told: what several make in some hours
def told(d):
    while True:
        k, h, p, b, c = d.rng.randint(2, 9), d.rng.randint(2, 9), d.int(3, d.pick([12, 40])), d.rng.randint(2, 14), d.rng.randint(2, 12)
        if len({k, h, b, c}) == 4:
            break
    v = dict(k=k, h=h, p=p, b=b, c=c, s=p * k * h)
    PUT(d, v)
    v["do"] = v["does"][:-1]
    return v


TOLD = """
~{k} {many} {do} {s} {what} in {h} hours
In {h} hours {k} equal {many} {do} {s} {what}.
It takes {k} {many} {h} hours to {do} {s} {what}.
{s} {what} come from {k} {many} in {h} hours.
!{k} {many}: {s} {what} in {h} hours
A workshop has {k} {many} that all work equally fast. In {h} hours they {do} {s} {what}.
Running for {h} hours, {k} {many} {do} {s} {what} together.
~a workshop with {k} equal {many} can {do} {s} {what} in {h} hours
When {k} {many} have run {h} hours, there are {s} {what}.
Together {k} {many} {do} {s} {what} every {h} hours.
"""
MACHINES += scene(told, TOLD, (1.2, [("One in an hour: {s} divided by {k} divided by {h}.", "{s}/{k}/{h}")], """
How many {what} does one {one} {do} in an hour?
How many {what} is that for each {one} per hour?
How many {what} an hour does each {one} {do}?
How many {what} does a single {one} {do} per hour?
Find the number of {what} of one {one} in one hour.
What does one {one} {do} in an hour, how many {what}?
""".replace("What does one {one} {do} in an hour, how many {what}?", "In one hour, how many {what} does one {one} {do}?")), (1.0, [("Asked: all in an hour. {s} divided by {h}.", "{s}/{h}")], """
How many {what} do they {do} together in an hour?
How many {what} is that per hour for all of them?
How many {what} an hour is that altogether?
How many {what} come from all of them in one hour?
In one hour, how many {what} do all of them {do}?
"""), (1.0, [("Asked: one in {h} hours. {s} divided by {k}.", "{s}/{k}")], """
How many {what} does each {one} {do} in that time?
How many {what} is that for each {one} in these hours?
How many {what} does a single {one} {do} in the {h} hours?
In the same time, how many {what} does one {one} {do}?
""".replace("in the {h} hours?", "in the same time?")), (1.1, [("One is {s} divided by {k}; {c} times as much is wanted.", "{s}/{k}*{c}")], """
How many {what} do {c} {many} {do} in the same time?
How many {what} would {c} such {many} {do} in that time?
With {c} {many} instead, how many {what} is it in the same time?
If there were {c} {many}, how many {what} would there be in the same time?
In the same number of hours, how many {what} do {c} of these {many} {do}?
"""), (1.1, [("One is {s} divided by {h}; {b} times as much is wanted.", "{s}/{h}*{b}")], """
How many {what} do the same {many} {do} in {b} hours?
How many {what} would the same {many} {do} in {b} hours?
With {b} hours instead, how many {what} is it from the same {many}?
If they run for {b} hours, how many {what} do they {do}?
In {b} hours, how many {what} do all of them {do} together?
"""), (1.0, [("One in an hour: {s} divided by {k} divided by {h}.", "{s}/{k}/{h}"), ("{c} times {b} times {r1}.", "{c}*{b}*{r1}")], """
How many {what} do {c} {many} {do} in {b} hours?
How many {what} would {c} such {many} {do} in {b} hours?
With {c} {many} and {b} hours instead, how many {what} is it?
If {c} {many} run for {b} hours, how many {what} do they {do}?
"""))


# a shift with a break, and what is faulty
def shift(d):
    while True:
        p, h, b, f, e = d.int(6, d.pick([20, 60])), d.rng.randint(4, 10), d.rng.randint(1, 3), d.rng.randint(2, 6), d.rng.randint(2, 6)
        if f < p / 4 and h - b > 2 and len({p, h, b, f, e}) == 5:
            break
    v = dict(p=p, h=h, b=b, f=f, e=e)
    while v.get("one", "baker") in ("baker", "worker"):
        PUT(d, v)
    v["do"] = v["does"][:-1]
    return v


def minutes(d):
    while True:
        v = shift(d)
        v["b"], v["p"] = d.pick([15, 20, 30, 40, 45, 12, 50]), d.rng.randint(2, 25)
        if len({v["b"], v["p"], v["h"]}) == 3:
            return v


SHIFT = """
A {one} can {do} {p} {what} an hour. It is switched on for {h} hours, but {b} hours of that it is not in use.
On a day of {h} hours with {b} hours of pause a {one} {does} {p} {what} in each hour of work.
For {b} of the {h} hours of a shift the {one} is off. The rest of the time it {does} {p} {what} an hour.
The {one} is at work from the beginning to the end of {h} hours except for {b} hours. It {does} {p} {what} an hour.
~the shift has {h} hours, the {one} is off for {b} hours of it and otherwise {does} {p} {what} an hour
A {one} {does} {p} {what} an hour. In a shift of {h} hours it stands still for {b} hours.
~a {one} {does} {p} {what} an hour and is on for {h} hours with a break of {b} hours
!{p} {what} per hour, shift {h} hours, of that {b} hours break
The shift is {h} hours long, {b} hours of which are a break. While running, the {one} {does} {p} {what} every hour.
In each shift of {h} hours there is a break of {b} hours. The {one} {does} {p} {what} per hour when it runs.
Out of {h} hours a {one} rests {b} hours. In each of the other hours it {does} {p} {what}.
With {b} hours of break in a day of {h} hours, a {one} {does} {p} {what} an hour.
"""
SHIFT_M = SHIFT.replace("{b} hours", "{b} minutes").replace("an hour", "a minute").replace("every hour", "every minute").replace("per hour", "per minute").replace("In each of the other hours", "In each of the other minutes").replace("For {b} of the {h} hours of a shift the", "For {b} minutes of a {h} hour shift the").replace("in each hour of work", "in each minute of work")
IN_SHIFT = """
How many {what} does it {do} in the shift?
How many {what} is that in one shift, the break taken off?
How many {what} are there at the end?
How many {what} are made during the shift?
What is the number of {what} in a shift?
Find the number of {what} for the whole shift.
How many {what} does the {one} {do} in that time?
""".replace("are made during the shift", "is it at the end of the shift")
MACHINES += scene(shift, SHIFT, (1.5, [("Asked: how many. Without the break: {h} minus {b}.", "{h}-{b}"), ("{p} times {r1}.", "{p}*{r1}")], IN_SHIFT), (0.5, [("Without the break: {h} minus {b}.", "{h}-{b}")], """
How many hours does the {one} run?
For how many hours is it really working?
How many hours is that without the break?
How many hours of work is that?
""", "hours"))
MACHINES += scene(minutes, SHIFT_M, (1.5, [("Asked: how many. In minutes: {h} times 60, minus {b}.", "{h}*60-{b}"), ("{p} times {r1}.", "{p}*{r1}")], IN_SHIFT), (0.7, [("In minutes: {h} times 60, minus {b}.", "{h}*60-{b}")], """
How many minutes does the {one} run?
For how many minutes is it really working?
How many minutes is that without the break?
How many minutes of work is that?
""", "minutes"))
FAULTY = """
The {one} is on for {h} hours. It {does} {p} {what} in every hour, and each time {f} are bad ones.
Of the {p} {what} that a {one} {does} in an hour, {f} cannot be sold. It is in use for {h} hours.
~{f} of the {p} {what} of each hour are bad and the {one} runs for {h} hours
A shift has {h} hours. Per hour {p} {what} come out, {f} of which are broken.
In {h} hours of work a {one} {does} {p} {what} an hour and has to throw away {f} of them an hour.
A {one} {does} {p} {what} an hour, but {f} of them are faulty. It runs for {h} hours.
~a {one} {does} {p} {what} an hour, {f} of them faulty, and runs for {h} hours
In an hour a {one} {does} {p} {what}; {f} of these are thrown away. The shift is {h} hours.
!{p} {what} an hour, {f} of them bad, {h} hours
For {h} hours a {one} {does} {p} {what} per hour. In every hour {f} are no good.
Every hour there are {p} {what}, of which {f} fail the test. This goes on for {h} hours.
"""
MACHINES += scene(shift, FAULTY, (1.3, [("What is left each hour is {p} minus {f}.", "{p}-{f}"), ("{h} times {r1}.", "{h}*{r1}")], """
How many good {what} is that in all?
How many {what} are good at the end?
How many {what} without a fault are there in the end?
How many {what} can be used altogether?
Find the number of good {what} in the whole time.
How many of all the {what} are not faulty?
"""), (0.8, [("{h} times {f}.", "{h}*{f}")], """
How many bad {what} is that in all?
How many {what} are no good at the end?
How many faulty {what} are there in the end?
How many {what} must be thrown away altogether?
Find the number of faulty {what} in the whole time.
How many of all the {what} are faulty?
"""), (0.8, [("{h} times {p}.", "{h}*{p}")], """
How many {what} is that in all, good and bad?
How many {what} are there at the end, faulty ones too?
How many {what} are there altogether, counting also the bad ones?
Good or bad, how many {what} is it in the whole time?
Find the number of all {what}, with the faulty ones.
"""))
contrast("e_machines", MACHINES, 1.1)
