"""Averages, speed and time, sharing and ratio, percentages of people and things, in whole sentences."""
from fractions import Fraction
from math import gcd

from .core import Answer, Call, skill
from .phrases import listing
from .real_words import Task, around, choose, dec, fill, finite, known, run, spin

# -- averages --------------------------------------------------------------------------------------------------------------------------
MEAN = ["What is the mean of {l}?", "Find the mean of {l}.", "What is the average of {l}?", "Find the average of {l}.", "Calculate the mean of {l}.", "Calculate the average of {l}.", "Work out the mean of {l}.", "Work out the mean of these numbers: {l}", "Find the mean of the following numbers: {l}", "Here are [{k}|some|{k}] numbers: {l}. [Work out|Find|Calculate] the mean.", "Here is a list of numbers:\n{l}\nWork out the mean.", "The numbers are {l}. What is their [mean|average]?", "Find the arithmetic mean of {l}.", "What is the mean of the data set {l}?",
        "Determine the mean of the values {l}.", "A data set consists of the numbers {l}. Find the mean.", "Find the mean of the {k} numbers {l}.", "What is the average value of {l}?", "Compute the average of the numbers {l}.", "Calculate the mean for this set of data: {l}.", "{l}\n[Find|Work out] the mean of these numbers.", "Mean of {l}?", "average of {l}"]
MEAN_STORY = [("{n} scored {l} [points|marks] in {k} [tests|quizzes|exams]. What was {his} [mean|average] score?", 40, 100), ("{n}'s test scores are {l}. [Find|What is|Work out] {his} average score.", 50, 100), ("In {k} [maths|spelling|science] tests {n} got {l} marks. Work out {his} mean mark.", 8, 60), ("The temperatures [at noon|in {town}] on {k} days were {l} degrees. What was the average temperature?", 4, 32), ("The ages of {k} [children|friends|cousins] are {l}. What is their [mean|average] age?", 5, 18), ("The heights of {k} [pupils|players|plants] are {l} cm. Find the [mean|average] height.", 120, 190),
              ("A [basketball|handball] player scored {l} points in {k} games. What was the average number of points per game?", 6, 40), ("{n} [ran|cycled|walked] {l} km on {k} days. What distance did {he} cover on average per day?", 3, 30), ("A shop had {l} customers on {k} days. What is the mean number of customers per day?", 30, 240), ("{n} measured the lengths of {k} [leaves|worms|pencils]: {l} cm. What is the average length?", 4, 20), ("The masses of {k} parcels are {l} kg. Work out the mean mass.", 2, 30), ("{n} read {l} pages on {k} days. How many pages did {he} read on average per day?", 10, 60),
              ("During {k} months it rained on {l} days. How many rainy days were there per month on average?", 4, 22), ("A café sold {l} sandwiches on {k} days. Find the mean number sold per day.", 20, 120), ("The number of goals in {k} matches was {l}. What was the mean number of goals per match?", 0, 7), ("{n} slept {l} hours on {k} nights. How many hours did {he} sleep on average?", 5, 10), ("The {k} members of a [team|family|choir] are {l} years old. Calculate their average age.", 9, 70), ("It took {n} {l} minutes to get to school on {k} days. What was {his} average travel time?", 12, 45),
              ("{k} bags of [apples|potatoes] weigh {l} kg. What do they weigh on average?", 2, 20), ("The rainfall in {k} months was {l} mm. What was the average monthly rainfall?", 15, 120), ("A class collected {l} bottles in {k} weeks. How many bottles is that per week on average?", 12, 150), ("A hen house gave {l} eggs on {k} days. What is the mean number of eggs per day?", 8, 40), ("The shoe sizes of {k} [girls|boys|friends] are {l}. What is the mean shoe size?", 30, 45), ("[On average,|] how many visitors came per day if the museum had {l} visitors on {k} days?", 40, 400)]
MEDIAN = ["What is the median of {l}?", "Find the median of {l}.", "Work out the median of these numbers: {l}", "Find the median of the data: {l}.", "Here are some numbers: {l}. What is the median?", "The scores were {l}. What is the median score?"]
RANGE = ["What is the range of {l}?", "Find the range of {l}.", "Work out the range of these numbers: {l}", "The temperatures were {l} degrees. What is the range?", "Here are some numbers: {l}. Find the range."]
MODE = ["What is the mode of {l}?", "Find the mode of {l}.", "Which number is the mode of {l}?", "Here are some numbers: {l}. What is the mode?"]
TOTAL = Task(lambda d: dict(k=d.int(3, 12), m=d.int(4, 95)), [("The total is {k} times the average {m}.", "{k}*{m}")], [
    "The mean of {k} numbers is {m}. What is their [sum|total]?", "The average of {k} numbers is {m}. Find the sum of the numbers.", "{n} has an average of {m} [points|marks] in {k} tests. How many [points|marks] is that [altogether|in total]?", "{k} pupils have a mean mark of {m}. What is the total of their marks?", "The average [weight|mass] of {k} parcels is {m} kg. What do they weigh together?", "A player scores {m} points per game on average. How many points does {he} score in {k} games?", "On average {n} reads {m} pages a day. How many pages does {he} read in {k} days?", "The mean age of {k} people is {m}. What is the sum of their ages?", "If {k} numbers have a mean of {m}, what do they add up to?", "The average of {k} test scores is {m}. Work out the total score."], answer="The total: {k} × {m} = {r1}.", weight=2)
BACK = Task(lambda d: (lambda k, m: dict(k=k, t=k * m))(d.int(3, 15), d.int(4, 90)), [("The average is the total {t} divided by {k}.", "{t}/{k}")], [
    "The sum of {k} numbers is {t}. What is their mean?", "{k} numbers add up to {t}. What is their average?", "The total of {k} test scores is {t}. Find the average score.", "{n} scored {t} points in {k} games. How many points did {he} score per game on average?", "{k} parcels weigh {t} kg altogether. What is their mean weight?", "{n} [drove|cycled] {t} km in {k} days. How many kilometres is that per day on average?", "In {k} days a shop had {t} customers. What was the average number of customers per day?", "{t} pages were printed in {k} hours. How many pages per hour is that on average?", "A family of {k} has a total age of {t} years. What is their average age?", "The {k} pupils in a group have {t} books between them. What is the mean number of books per pupil?"], answer="The average: {t} ÷ {k} = {r1}.", weight=2)
MISS = ["The mean of {k} numbers is {m}. {K1} of the numbers are {l}. [What is|Find] the [missing|other|last] number.", "{n} wants an average of {m} [points|marks] in {k} tests. In the first {k1} {he} got {l}. What must {he} [score|get] in the last test?", "The average of {k} numbers is {m}. {K1} of them are {l}. [Find|Work out] the {k}th number.", "After {k1} [games|rounds] {n} has {l} points. How many points does {he} need in the next one for an average of {m} over all {k}?", "{k} numbers have a mean of {m}. The first {k1} are {l}. What is the last one?", "The numbers {l} and x have a mean of {m}. [Find|What is the value of] x.", "The mean of {l} and one more number is {m}. What is that number?", "The average age of {k} friends is {m}. {K1} of them are {l} years old. How old is the other one?", "The mean temperature over {k} days was {m} degrees. On the first {k1} days it was {l} degrees. What was it on the last day?"]
NEW = ["The mean of {k} numbers is {m}. [Another|One more] number, {y}, is added [to the list|]. What is the new mean?", "{n} has an average of {m} after {k} tests. In the next test {he} scores {y}. What is {his} new average?", "{k} people have a mean age of {m}. A person aged {y} joins them. What is the mean age now?", "The average weight of {k} boxes is {m} kg. A box of {y} kg is added. What is the new average weight?"]


@skill("real_mean", weight=4.2)
def real_mean(d):
    x = d.rng.random()
    if x < 0.12:
        yield from run(d, "real.avtotal", [TOTAL])
    elif x < 0.24:
        yield from run(d, "real.avback", [BACK])
    elif x < 0.4:
        k = d.int(3, 6)
        while True:
            ns = [d.int(3, d.pick([20, 50, 100])) for _ in range(k - 1)]
            m = round(sum(ns) / (k - 1)) + d.int(-3, 5)
            if 0 < m * k - sum(ns):
                break
        l = listing(d, [str(n) for n in ns], " and ")
        v = known(d, dict(k=str(k), k1=str(k - 1), K1="two three four five".split()[k - 3].capitalize(), m=m, l=l))
        forms = [f for f in MISS]
        raw = spin(d, choose(d, "real.avmiss", forms))
        if "and x" in raw or "and one more" in raw:
            v["l"] = l.replace(" and ", ", ")
        yield around(d, fill(d, raw, v, 0), v)
        r = yield Call(f"All {k} add up to {k} times {m}.", f"{k}*{m}")
        t = r.best
        r = yield Call(f"The missing one is {t} minus the sum of the others.", f"{t}-({'+'.join(map(str, ns))})")
        yield Answer("", f"All together: {k} × {m} = {t}. The missing one: {t} − ({' + '.join(map(str, ns))}) = {r.best}.", r.best)
    elif x < 0.47:
        k, m = d.int(3, 12), d.int(8, 80)
        y = m + (k + 1) * d.int(-1, 3)
        y = y if y > 0 else m + k + 1
        v = known(d, dict(k=k, m=m, y=y))
        yield around(d, fill(d, spin(d, choose(d, "real.avnew", NEW)), v, 0.03), v)
        r = yield Call(f"The total is {k} times the average {m}.", f"{k}*{m}")
        t = r.best
        r = yield Call(f"The new average is {t} plus {y}, divided by {k + 1}.", f"({t}+{y})/{k + 1}")
        yield Answer("", f"The total: {k} × {m} = {t}. The new average: ({t} + {y}) ÷ {k + 1} = {r.best}.", r.best)
    else:
        story = x < 0.72
        kind = "mean" if story else d.rng.choices(["mean", "median", "range", "mode"], [8, 1.3, 0.8, 0.7])[0]
        k = d.int(3, 8)
        if story:
            lo_hi = {t: (lo, hi) for t, lo, hi in MEAN_STORY}
            raw = choose(d, "real.meanstory", list(lo_hi))
            lo, hi = lo_hi[raw]
        else:
            raw = choose(d, "real." + kind, {"mean": MEAN, "median": MEDIAN, "range": RANGE, "mode": MODE}[kind])
            lo, hi = 1, d.pick([10, 20, 50, 100, 400])
        decs = d.chance(0.12) and kind == "mean" and hi < 60
        while True:
            ns = [dec(d, max(lo, 1), hi, 1) if decs else str(d.int(lo, hi)) for _ in range(k)]
            if not story and not decs and d.chance(0.08):
                ns = [str(d.int(-15, 15)) for _ in ns]
            if kind == "mode":
                ns.insert(d.int(0, k - 1), d.pick(ns))
                if sorted(map(ns.count, set(ns)))[-1] > 2 or len([n for n in set(ns) if ns.count(n) > 1]) > 1:
                    continue
            if kind == "mean" and finite(sum(Fraction(n) for n in ns) / k) is None and d.chance(0.9):
                continue
            break
        v = known(d, dict(k=str(k) if d.chance(0.5) else "two three four five six seven eight".split()[k - 2], l=", ".join(ns) if "\n" in raw or "[" in raw and d.chance(0.3) else listing(d, ns, d.pick([" and ", " and ", ", and ", ", " if not story else " and "]))))
        yield around(d, fill(d, spin(d, raw), v, 0), v, story)
        x = ", ".join(ns)
        if kind == "mean":
            r = yield Call("The average is the sum divided by how many there are: mean.", f"mean({x})")
            yield Answer("", f"The average of {x} is {r.text if '≈' in r.text else r.best}.", r.best)
        elif kind == "median":
            r = yield Call("The median is the middle value of the sorted list.", f"median({x})")
            yield Answer("", f"The median of {x} is {r.best}.", r.best)
        elif kind == "range":
            r = yield Call("The range is the largest value minus the smallest.", f"max({x})-min({x})")
            yield Answer("", f"The range of {x} is {r.best}.", r.best)
        else:
            r = yield Call("The mode is the value that comes most often: mode.", f"mode({x})")
            yield Answer("", f"The mode of {x} is {r.best}.", r.best)


# -- speed -----------------------------------------------------------------------------------------------------------------------------------
MOVERS = {"road": [("a car", "drives", "drive"), ("a bus", "travels", "travel"), ("a train", "travels", "travel"), ("a coach", "travels", "travel"), ("a lorry", "drives", "drive"), ("a motorcyclist", "rides", "ride"), ("an express train", "travels", "travel"), ("a van", "drives", "drive"), ("a taxi", "drives", "drive")],
          "bike": [("a cyclist", "rides", "ride"), ("a boat", "sails", "sail"), ("a ferry", "sails", "sail"), ("a tram", "travels", "travel"), ("a moped", "travels", "travel"), ("a horse", "gallops", "gallop"), ("a dolphin", "swims", "swim")],
          "foot": [("a hiker", "walks", "walk"), ("a jogger", "runs", "run"), ("a walker", "walks", "walk"), ("a runner", "runs", "run")], "air": [("a plane", "flies", "fly"), ("an aeroplane", "flies", "fly"), ("a helicopter", "flies", "fly"), ("a jet", "flies", "fly")],
          "m/s": [("a runner", "runs", "run"), ("a sprinter", "runs", "run"), ("a robot", "moves", "move"), ("a dog", "runs", "run"), ("a cheetah", "runs", "run"), ("a toy car", "moves", "move"), ("a swimmer", "swims", "swim"), ("a drone", "flies", "fly"), ("a lift", "moves", "move")]}
PACE = {"road": (30, 130), "bike": (10, 45), "foot": (3, 12), "air": (200, 900), "m/s": (2, 30)}


def trip(d, times=("h", "h", "h", "dec", "min", "hm", "half")):
    """A mover with its speed, its time in words and as it goes into an expression, and the distance."""
    while True:
        kind = d.rng.choices(["road", "bike", "foot", "air", "m/s"], [8, 3, 2, 1, 3])[0]
        who, goes, go = d.pick(MOVERS[kind])
        u, su = ("m", d.pick(["m/s", "m/s", "metres per second"])) if kind == "m/s" else d.pick([("km", "km/h"), ("km", "km/h"), ("km", "km/h"), ("km", "kilometres per hour"), ("miles", "mph"), ("miles", "mph"), ("miles", "miles per hour")])
        lo, hi = PACE[kind]
        v = d.int(lo, hi)
        v = v // 5 * 5 if d.chance(0.6) and v > 9 else v
        if kind == "m/s":
            t = d.int(3, 90)
            tw, te, tf = f"{t} seconds", str(t), Fraction(t)
        else:
            c = d.pick(times)
            if c == "h":
                t = d.int(2, 9)
                tw, te, tf = f"{t} hours", str(t), Fraction(t)
            elif c == "dec":
                te = d.pick(["1.5", "2.5", "3.5", "0.5", "4.5", "1.25", "2.25", "0.75", "1.2", "2.4", "5.5", "1.75", "0.8"])
                tw, tf = f"{te} hours", Fraction(te)
            elif c == "min":
                t = d.pick([15, 20, 30, 45, 40, 10, 12, 24, 36, 90, 75, 50, 6, 5, 48, 18, 105])
                tw, te, tf = f"{t} minutes", f"({t}/60)", Fraction(t, 60)
            elif c == "hm":
                h, m = d.int(1, 5), d.pick([30, 15, 45, 20, 40, 12, 24, 36, 6, 10])
                tw = f"{h} hour{'s' if h > 1 else ''} {d.pick(['', 'and ', 'and '])}{m} minutes"
                te, tf = f"({h}+{m}/60)", h + Fraction(m, 60)
            else:
                tw, te, tf = d.pick([("half an hour", "0.5", Fraction(1, 2)), ("one and a half hours", "1.5", Fraction(3, 2)), ("two and a half hours", "2.5", Fraction(5, 2)), ("three and a half hours", "3.5", Fraction(7, 2)), ("an hour and a half", "1.5", Fraction(3, 2)), ("2½ hours", "2.5", Fraction(5, 2)), ("three quarters of an hour", "0.75", Fraction(3, 4))])
        D = finite(v * tf)
        if D and len(D.partition(".")[2]) < 2:
            s = who.split(" ", 1)
            return dict(who=who, thing=s[1], goes=goes, go=go, v=v, u=u, su=su, tw=tw, te=te, D=D, tu="seconds" if kind == "m/s" else "hours", uw={"m": "metres", "km": "kilometres"}.get(u, u), kind=kind)


DIST = ["{who} {goes} at [a speed of|an average speed of|a steady|a constant speed of|] {v} {su} for {tw}. How far does [it|the {thing}] {go}?", "{n} {goes} at [a speed of|an average speed of|a steady|] {v} {su} for {tw}. How far does {he} {go}?", "{who} {goes} at {v} {su}. How far does it {go} in {tw}?", "How far does {who} {go} in {tw} at [a speed of|an average speed of|] {v} {su}?", "{who} {goes} for {tw} at [a speed of|] {v} {su}. What distance does it cover?", "The {thing} {goes} at an average speed of {v} {su}. How many {uw} does it cover in {tw}?", "If {who} {goes} at {v} {su}, how far will it {go} in {tw}?", "{n} travels for {tw} at {v} {su}. How far does {he} travel?", "Work out the distance travelled [by {who}|] in {tw} at {v} {su}.", "{who} keeps a steady speed of {v} {su}. [Find|Calculate|Work out] the distance it covers in {tw}.", "What distance is covered in {tw} at an average speed of {v} {su}?",
        "It takes {tw} to {go} from {town} to {town2} at {v} {su}. How far apart are the two towns?", "The journey from {town} to {town2} takes {tw} at an average speed of {v} {su}. What is the distance between the towns?", "{n} set off for {town}. {He} travelled at an average of {v} {su} and arrived after {tw}. How long was the journey in {uw}?", "How many {uw} can {who} {go} in {tw} if its speed is {v} {su}?", "An object moves at {v} {su} for {tw}. What distance does it cover?"]
SPEED = ["{who} {goes} {D} {u} in {tw}. What is its [average speed|speed] [in {su}|]?", "{who} covers {D} {u} in {tw}. [Find|Calculate|Work out|What is] its average speed[ in {su}|].", "{n} travels {D} {u} in {tw}. What is {his} average speed[ in {su}|]?", "It takes {who} {tw} to {go} {D} {u}. What is its average speed?", "What is the average speed of {who} that {goes} {D} {u} in {tw}?", "A journey of {D} {u} takes {tw}. What is the average speed[ in {su}|]?", "How fast does {who} {go} if it covers {D} {u} in {tw}?", "{town} and {town2} are {D} {u} apart. {who} takes {tw} for the trip. What is its average speed?", "{n} drove {D} {u} to {town}. The journey took {tw}. Work out {his} average speed in {su}.", "The distance is {D} {u} and the time is {tw}. Calculate the average speed.", "At what speed must {who} {go} to cover {D} {u} in {tw}?", "In {tw}, {who} {goes} {D} {u}. Calculate its speed[ in {su}|].",
         "{n} needs {tw} for a distance of {D} {u}. What is {his} average speed?", "The {thing} left {town} and reached {town2}, {D} {u} away, after {tw}. What was its average speed?"]
TIME = ["How long does it take {who} to {go} {D} {u} at [a speed of|an average speed of|] {v} {su}?", "{who} {goes} at {v} {su}. How [long|many {tu}] does it [need|take] to cover {D} {u}?", "How many {tu} does it take to {go} {D} {u} at {v} {su}?", "{town} is {D} {u} from {town2}. How long does the trip take at an average speed of {v} {su}?", "{n} has to travel {D} {u}. {He} travels at {v} {su}. How long will the journey take?", "{n} {goes} at an average speed of {v} {su}. How many {tu} will it take {him} to cover {D} {u}?", "A journey of {D} {u} is made at an average speed of {v} {su}. How [long does it take|many {tu} does it take]?", "Work out the time taken to {go} {D} {u} at {v} {su}.", "If {who} {goes} at {v} {su}, how long does it take to {go} {D} {u}?", "How much time does {who} need for {D} {u} at {v} {su}?", "The distance is {D} {u} and the speed {v} {su}. Find the time in {tu}.", "At {v} {su}, how many {tu} are needed for {D} {u}?", "The {thing} has {D} {u} to go and {goes} at {v} {su}. In how many {tu} will it arrive?"]
MINUTES = ["How many minutes does it take {who} to {go} {D} {u} at {v} {su}?", "{n} {goes} {D} {u} at {v} {su}. How many minutes does that take {him}?", "{who} {goes} at {v} {su}. How many minutes does it need for {D} {u}?", "A {thing} must cover {D} {u} at {v} {su}. How long does it take, in minutes?", "The [school|station|shop] is {D} {u} away. {n} {goes} there at {v} {su}. How many minutes does {he} need?"]
LEGS = ["{n} {goes} for {t1} hours at {v} {su} and then for {t2} hours at {w} {su}.", "{who} {goes} at {v} {su} for {t1} hours and then at {w} {su} for {t2} hours.", "For the first {t1} hours {who} {goes} at {v} {su}, and for the next {t2} hours at {w} {su}.", "On a trip, {n} travelled {t1} hours at {v} {su}. After a break {he} travelled another {t2} hours at {w} {su}.", "{who} {goes} from {town} to {town2} in two stages: {t1} hours at {v} {su} and {t2} hours at {w} {su}."]
LEGD = ["What is the total distance?", "How far is that altogether?", "How many {uw} is that in total?", "What distance was covered in all?", "Find the total distance travelled."]
LEGV = ["What is the average speed for the whole [journey|trip]?", "What was the average speed over the whole trip?", "Find the average speed for the whole journey.", "Calculate the average speed of the whole trip."]
MEET = ["Two {pl} start at the same time from two [towns|cities|villages] {D} {u} apart and [travel|move] towards each other at {v} {su} and {w} {su}. After how many hours do they meet?", "{town} and {town2} are {D} {u} apart. One {one} leaves {town} at {v} {su} and at the same time another leaves {town2} at {w} {su}, towards each other. After how many hours do they meet?", "Two {pl} are {D} {u} apart and [travel|move] towards each other. One goes at {v} {su}, the other at {w} {su}. How long does it take until they meet?", "Two {pl} {D} {u} apart start towards each other at the same time. Their speeds are {v} {su} and {w} {su}. How many hours pass before they meet?"]
APART = ["Two {pl} leave {town} at the same time in opposite directions, at {v} {su} and {w} {su}. How far apart are they after {t1} hours?", "Two {pl} start from the same place and travel in opposite directions. One goes at {v} {su}, the other at {w} {su}. What is the distance between them after {t1} hours?"]
CLOCK = ["{who} leaves {town} at {c1} and arrives in {town2} at {c2}. The distance is {D} {u}. What is its average speed [in {su}|]?", "{n} sets off at {c1} and arrives at {c2} after {D} {u}. What was {his} average speed in {su}?", "{who} covers {D} {u} between {c1} and {c2}. Work out its average speed in {su}."]
LASTS = ["A [film|lesson|concert|match] starts at {c1} and ends at {c2}. How many minutes does it last?", "{n} leaves home at {c1} and arrives at {c2}. How many minutes does the journey take?", "How many minutes are there between {c1} and {c2}?", "A train departs at {c1} and arrives at {c2}. How long is the journey in minutes?", "{n} works from {c1} to {c2}. How many minutes is that?"]


@skill("real_speed", weight=4.5)
def real_speed(d):
    x = d.rng.random()
    if x < 0.72:
        kind = d.pick(["D", "v", "t"])
        v = trip(d) if kind != "t" else trip(d, ("h", "h", "dec", "half"))
        minutes = kind == "t" and v["kind"] != "m/s" and d.chance(0.3)
        if minutes:
            while True:
                m = d.int(4, 90)
                D = finite(Fraction(v["v"] * m, 60))
                if D and len(D.partition(".")[2]) < 2:
                    v["D"] = D
                    break
                v.update(trip(d))
                while v["kind"] == "m/s":
                    v.update(trip(d))
        forms = {"D": DIST, "v": SPEED, "t": MINUTES if minutes else TIME}[kind]
        raw = spin(d, choose(d, "real.speed" + kind + "m" * minutes, [f for f in forms if v["kind"] in ("road", "air") or "{town}" not in f]))
        slots = known(d, v)
        q = fill(d, raw, slots, 0.02)
        yield around(d, q, slots)
        u, te, tw = v["uw"], v["te"], v["te"].replace("/", " ÷ ").replace("+", " + ")
        if kind == "D":
            r = yield Call(f"Distance is speed times time: {v['v']} times {te} {v['tu']}.", f"{v['v']}*{te}")
            yield Answer("", f"Distance = speed × time = {v['v']} × {tw} = {r.best} {u}.", r.best)
        elif kind == "v":
            r = yield Call(f"Speed is distance divided by time: {v['D']} divided by {te} {v['tu']}.", f"{v['D']}/{te}")
            yield Answer("", f"Speed = distance ÷ time = {v['D']} ÷ {tw} = {r.best} {v['su']}.", r.best)
        elif minutes:
            r = yield Call(f"Time is distance divided by speed: {v['D']} divided by {v['v']}, times 60 for minutes.", f"{v['D']}/{v['v']}*60")
            yield Answer("", f"Time = distance ÷ speed = {v['D']} ÷ {v['v']} × 60 = {r.best} minutes.", r.best)
        else:
            r = yield Call(f"Time is distance divided by speed: {v['D']} divided by {v['v']}.", f"{v['D']}/{v['v']}")
            yield Answer("", f"Time = distance ÷ speed = {v['D']} ÷ {v['v']} = {r.best} {v['tu']}.", r.best)
        return
    v = trip(d, ("h",))
    while v["kind"] in ("m/s", "air"):
        v = trip(d, ("h",))
    lo, hi = PACE[v["kind"]]
    v["w"] = d.int(lo, hi) // 5 * 5 or 4
    while v["w"] == v["v"]:
        v["w"] = d.int(lo, hi)
    a, b = v["v"], v["w"]
    v["t1"], v["t2"] = d.int(2, 6), d.int(2, 6)
    v["one"], v["pl"] = d.pick([("cyclist", "cyclists"), ("train", "trains"), ("car", "cars"), ("bus", "buses"), ("ship", "ships")])
    if x < 0.84:
        mean = d.chance(0.4)
        raw = spin(d, choose(d, "real.legs", LEGS) + " " + choose(d, "real.legask" + str(mean), LEGV if mean else LEGD))
        slots = known(d, v)
        yield around(d, fill(d, raw, slots, 0.03), slots)
        t1, t2 = v["t1"], v["t2"]
        r = yield Call("The distance is the sum of speed times time for both parts.", f"{a}*{t1}+{b}*{t2}")
        if not mean:
            yield Answer("", f"The distance: {a} × {t1} + {b} × {t2} = {r.best} {v['uw']}.", r.best)
            return
        t = r.best
        r = yield Call(f"The average speed is the distance {t} divided by the whole time.", f"{t}/({t1}+{t2})")
        yield Answer("", f"The distance: {a} × {t1} + {b} × {t2} = {t}. The average speed: {t} ÷ ({t1} + {t2}) = {r.text if '≈' in r.text else r.best} {v['su']}.", r.best)
    elif x < 0.91:
        v["D"] = str((a + b) * v["t1"] if d.chance(0.8) else (a + b) * v["t1"] + (a + b) // 2)
        apart = d.chance(0.35)
        slots = known(d, v)
        yield around(d, fill(d, spin(d, choose(d, "real.apart" if apart else "real.meet", APART if apart else MEET)), slots, 0.03), slots)
        if apart:
            r = yield Call(f"Their speeds add up; the distance is that sum times {v['t1']} hours.", f"({a}+{b})*{v['t1']}")
            yield Answer("", f"The distance: ({a} + {b}) × {v['t1']} = {r.best} {v['uw']}.", r.best)
        else:
            r = yield Call(f"Their speeds add up; the time is {v['D']} divided by that sum.", f"{v['D']}/({a}+{b})")
            yield Answer("", f"The time: {v['D']} ÷ ({a} + {b}) = {r.text if '≈' in r.text else r.best} hours.", r.best)
    else:
        h1, m1 = d.int(7, 16), d.pick([0, 10, 15, 20, 30, 40, 45, 50])
        last = d.pick([30, 45, 60, 75, 90, 120, 150, 180, 105, 210])
        h2, m2 = divmod(h1 * 60 + m1 + last, 60)
        v.update(c1=f"{h1}:{m1:02d}", c2=f"{h2}:{m2:02d}")
        speed = d.chance(0.5)
        D = finite(Fraction(a * last, 60))
        speed = speed and D is not None
        v["D"] = D
        slots = known(d, v)
        yield around(d, fill(d, spin(d, choose(d, "real.clock" if speed else "real.lasts", CLOCK if speed else LASTS)), slots, 0), slots)
        if speed:
            r = yield Call(f"From {h1}:{m1:02d} to {h2}:{m2:02d}, in hours.", f"({h2}+{m2}/60)-({h1}+{m1}/60)")
            t = r.best
            r = yield Call(f"Speed is distance divided by time: {D} divided by {t} hours.", f"{D}/{t}")
            yield Answer("", f"The time is {t} hours. Speed = distance ÷ time = {D} ÷ {t} = {r.best} {v['su']}.", r.best)
        else:
            r = yield Call(f"From {h1}:{m1:02d} to {h2}:{m2:02d}, in minutes.", f"({h2}*60+{m2})-({h1}*60+{m1})")
            yield Answer("", f"({h2} × 60 + {m2}) − ({h1} × 60 + {m1}) = {r.best} minutes.", r.best)


# -- ratio -------------------------------------------------------------------------------------------------------------------------------------
def ratio(d):
    a, b = d.int(1, 9), d.int(1, 9)
    b += a == b
    if d.chance(0.85):
        a, b = a // gcd(a, b), b // gcd(a, b)
    u = d.int(2, d.pick([12, 30, 60]))
    g = d.pick([("boys", "girls", "children"), ("cats", "dogs", "animals"), ("red", "blue", "beads"), ("apples", "oranges", "fruits"), ("teachers", "students", "people"), ("men", "women", "people"), ("adults", "children", "visitors"), ("novels", "comics", "books"), ("black", "white", "pebbles"), ("cars", "bikes", "vehicles"), ("sheep", "goats", "animals"), ("roses", "tulips", "flowers")])
    return dict(a=a, b=b, t=(a + b) * u, x=a * u, y=b * u, r=d.pick([f"{a}:{b}", f"{a}:{b}", f"{a} : {b}", f"{a} to {b}"]), g=g[0], h=g[1], all=g[2])


FIRST = ["{n} and {m} share {t} {t2} in the ratio {r}. How many {t2} does {n} [get|receive]?", "{t} {t2} are [shared|divided] between {n} and {m} in the ratio {r}. How many does {n} get?", "{n} and {m} divide {t} {t2} in the ratio {r}. [Work out|Find] {n}'s share.", "[Divide|Share] {t} in the ratio {r}. What is the first share?", "The ratio of {g} to {h} [in a group|] is {r}. There are {t} {all} altogether. How many [are {g}|{g} are there]?", "In a group of {t} {all} the ratio of {g} to {h} is {r}. How many {g} are there?", "A mixture of {t} litres contains juice and water in the ratio {r}. How many litres of juice are in it?", "{n} mixes sand and cement in the ratio {r} and makes {t} kg. How much sand does {he} need?", "A string of {t} cm is cut into two pieces in the ratio {r}. How long is the first piece?"]
SECOND = ["{n} and {m} share {t} {t2} in the ratio {r}. How many {t2} does {m} [get|receive]?", "{t} {t2} are divided between {n} and {m} in the ratio {r}. How many does {m} get?", "[Divide|Share] {t} in the ratio {r}. What is the second share?", "The ratio of {g} to {h} is {r}. There are {t} {all} in total. How many {h} are there?", "In a group of {t} {all} the ratio of {g} to {h} is {r}. How many {h} are there?", "A mixture of {t} litres contains juice and water in the ratio {r}. How many litres of water are in it?", "Paint is mixed from yellow and blue in the ratio {r}. How much blue is needed for {t} ml of paint?"]
GIVEN = ["The ratio of {g} to {h} is {r}. There are {x} {g}. How many {h} are there?", "The ratio of {g} to {h} [in a box|in a shop|] is {r}. If there are {x} {g}, how many {h} are there?", "In a recipe the ratio of flour to sugar is {r}. {n} uses {x} g of flour. How much sugar does {he} need?", "{n} and {m} share some {t2} in the ratio {r}. {n} gets {x}. How many does {m} get?", "Concrete is made of cement and sand in the ratio {r}. How many kilograms of sand go with {x} kg of cement?"]
PERSON = [("{a} pencils weigh {x} g. What do {b} such pencils weigh?", "One weighs"), ("{a} identical machines make {x} parts an hour. How many parts do {b} of these machines make in an hour?", "One makes"), ("A recipe for {a} people [needs|uses] {x} g of [flour|rice|pasta|sugar]. How much is needed for {b} people?", "One needs"), ("{n} makes a soup for {a} people with {x} ml of stock. How much stock does {he} need for {b} people?", "One needs"), ("{a} horses eat {x} kg of hay a day. How much hay do {b} horses eat a day?", "One needs"), ("A recipe for {a} cakes uses {x} eggs. How many eggs are needed for {b} cakes?", "One needs")]
PER = ["A machine makes {x} [bottles|parts|toys] in {a} hours. How many does it make in {b} hours?", "{n} types {x} words in {a} minutes. How many words does {he} type in {b} minutes at the same speed?", "A printer prints {x} pages in {a} minutes. How many pages does it print in {b} minutes?", "A tap fills {x} litres in {a} minutes. How many litres flow out in {b} minutes?", "{n} reads {x} pages in {a} hours. How many pages can {he} read in {b} hours at this rate?", "A heart beats {x} times in {a} minutes. How many beats is that in {b} minutes?", "A factory produces {x} [bikes|chairs|lamps] in {a} days. How many does it produce in {b} days?"]


@skill("real_ratio", weight=3)
def real_ratio(d):
    v = ratio(d)
    kind = d.pick(["first", "second", "first", "second", "given", "person", "per"])
    slots = known(d, v)
    a, b, t, x = (v[k] for k in "abtx")
    if kind in ("first", "second"):
        raw = spin(d, choose(d, "real.ratio" + kind, FIRST if kind == "first" else SECOND))
        if v["g"] in ("red", "black") and "{g}" in raw:
            raw = raw.replace("{g}", "{g} {all}").replace("{h}", "{h} {all}").replace("of {t} {all}", "of {t} {all}").replace("are {g} {all}?", "are {g}?")
        yield around(d, fill(d, raw, slots, 0.03), slots)
        mine = a if kind == "first" else b
        r = yield Call(f"Asked: the {kind} share. It is {mine} of {a}+{b} parts.", f"{t}*{mine}/({a}+{b})")
        yield Answer("", f"{t} × {mine} ÷ ({a} + {b}) = {r.best}.", r.best)
        return
    if kind == "given":
        raw = spin(d, choose(d, "real.ratiogiven", GIVEN))
        if v["g"] in ("red", "black"):
            raw = raw.replace("{g}", "{g} {all}").replace("{h}", "{h} {all}")
        yield around(d, fill(d, raw, slots, 0.03), slots)
        r = yield Call(f"Asked: the second share. One part is {x} divided by {a}; {b} parts are wanted.", f"{x}/{a}*{b}")
    else:
        if a == 1:
            a = b + 1
            x = a * d.int(2, 40)
        if b == 1:
            b = a + 2
        slots.update(a=a, b=b, x=x)
        if kind == "person":
            table = dict(PERSON)
            raw = choose(d, "real.person", list(table))
            yield around(d, fill(d, spin(d, raw), slots, 0.03), slots)
            r = yield Call(f"{table[raw]} {x} divided by {a}; {b} times as much is wanted.", f"{x}/{a}*{b}")
        else:
            raw = choose(d, "real.per", PER)
            yield around(d, fill(d, spin(d, raw), slots, 0.03), slots)
            one = "hour" if "hours" in raw else "day" if "days" in raw else "minute"
            r = yield Call(f"One {one} gives {x} divided by {a}; {b} {one}s give {b} times as many.", f"{x}/{a}*{b}")
    yield Answer("", f"{x} ÷ {a} × {b} = {r.best}.", r.best)


# -- percentages without money --------------------------------------------------------------------------------------------------------------------
def part(d):
    p = d.pick([5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 12, 8, 4, 24, 36, 48, 64])
    step = 100 // gcd(p, 100)
    b = step * d.int(1, max(1, d.pick([100, 400, 1200]) // step))
    return dict(p=str(p), b=b, c=b * p // 100)


OFF = [("{p}% of {b} is {b} times {p} divided by 100.", "{b}*{p}/100")]
PERCENT = [Task(part, OFF, ["{p}% of the {b} [pupils|students] at a school [walk to school|wear glasses|play an instrument|come by bus]. How many [pupils|students] is that?", "A [school|club|village] has {b} [members|people]. {p}% of them [have a pet|speak Spanish|own a bicycle]. How many is that?", "There are {b} [seats|places] in a [theatre|stadium]. {p}% of them are taken. How many seats are taken?", "In a survey of {b} people, {p}% said they like [tea|football|cats]. How many people said so?", "{n} scored {p}% in a test with {b} questions. How many questions did {he} get right?", "A farmer has {b} [sheep|hens|trees]; {p} percent of them are [white|young|old]. How many is that?", "Of {b} [light bulbs|eggs|parts] checked, {p}% were [broken|faulty]. How many were [broken|faulty]?", "A book has {b} pages. {n} has read {p}% of it. How many pages has {he} read?", "A [cheese|cake] weighs {b} g and {p}% of it is fat. How many grams of fat is that?", "A tank holds {b} litres and is {p}% full. How many litres are in it?", "What is {p}% of {b} [kg|km|litres|people|minutes]?", "Work out {p}% of {b} [g|m|metres|hours].", "Find {p} percent of {b}.", "Calculate {p}% of {b}."], answer="{p}% of {b}: {b} × {p} ÷ 100 = {r1}.", weight=10),
           Task(part, [("{p}% are taken away, so the rest is 100 minus {p} percent of {b}.", "{b}*(100-{p})/100")], ["There were {b} {t} in a shop. {p}% of them were sold. How many were left?", "A school has {b} pupils. {p}% are girls. How many are boys?", "{n} has read {p}% of a book of {b} pages. How many pages are left?", "A tank with {b} litres of water loses {p}% of it. How much water is left?", "{p}% of the {b} guests have already left. How many guests are still there?", "In a forest of {b} trees, {p}% are [oaks|pines|birches]. How many trees are of other kinds?", "{n} answered {p}% of the {b} questions correctly. How many answers were wrong?"], answer="The rest is {b} × (100 − {p}) ÷ 100 = {r1}.", weight=6),
           Task(part, [("The percentage is {c} divided by {b}, times 100.", "{c}/{b}*100")], ["{c} of the {b} [pupils|members|children] are [girls|left-handed|absent]. What percentage is that?", "{n} got {c} out of {b} [marks|points] in a test. What is {his} score as a percentage?", "There are {b} {t} in a box and {c} of them are red. What percentage of the {t} are red?", "In a class test {n} answered {c} of {b} questions correctly. What percentage did {he} get right?", "What percentage of {b} is {c}?", "Write {c} out of {b} as a percentage.", "{c} of {b} seats are [taken|empty]. What percent of the seats is that?", "A team won {c} of its {b} matches. What percentage of the matches did it win?", "What percent of {b} kg is {c} kg?", "What percent of {b} pages is {c} pages?", "Out of {b} people asked, {c} said yes. What percentage said yes?"], answer="{c} ÷ {b} × 100 = {r1}%.", weight=8),
           Task(part, [("{p}% more than {b} is 100 plus {p} percent of {b}.", "{b}*(100+{p})/100")], ["The population of a [town|village|county] was {b}. It grew by {p}%. What is it now?", "Last year {b} people visited the [zoo|fair]. This year there were {p}% more. How many came this year?", "Increase {b} by {p}%.", "A plant was {b} mm tall and grew by {p}%. How tall is it now?", "A school with {b} pupils gets {p}% more pupils. How many does it have then?", "{n} ran {b} m yesterday. Today {he} wants to run {p}% further. How many metres is that?"], answer="{b} increased by {p}%: {b} × (100 + {p}) ÷ 100 = {r1}.", weight=5),
           Task(part, [("{p}% less than {b} is 100 minus {p} percent of {b}.", "{b}*(100-{p})/100")], ["The population of a [village|town|valley] was {b}. It fell by {p}%. What is it now?", "Decrease {b} by {p}%.", "Last winter the [zoo|museum] had {b} visitors. This winter there were {p}% fewer. How many were there?", "A machine used {b} kWh a year. The new one uses {p}% less. How much does it use?", "A block of ice with a mass of {b} g lost {p}% of it. What is its mass now?"], answer="{b} decreased by {p}%: {b} × (100 − {p}) ÷ 100 = {r1}.", weight=4),
           Task(part, [("{c} is {p} percent; the whole is {c} divided by {p}, times 100.", "{c}/{p}*100")], ["{p}% of a number is {c}. What is the number?", "{c} pupils, which is {p}% of the school, [came by bike|were ill]. How many pupils does the school have?", "{n} has read {c} pages, that is {p}% of {his} book. How many pages does the book have?", "If {p}% of a number is {c}, find the number.", "{c} is {p}% of what number?", "{p}% of the seats in a hall are taken. That is {c} seats. How many seats are there?"], answer="The whole: {c} ÷ {p} × 100 = {r1}.", weight=4)]


@skill("real_percent", weight=2.4)
def real_percent(d):
    yield from run(d, "real.percent", PERCENT)
