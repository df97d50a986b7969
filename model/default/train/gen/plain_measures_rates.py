"""So much a minute in plain words: tanks that fill and empty, part full, two taps, drips, heartbeats a day, one every so many
seconds, an hour's price for minutes, working together, fuel.
"""
from fractions import Fraction

from .core import skill
from .plain_b_base import SMALL, money
from .plain_measures_units import put
from .real_words import Task, finite


def short(x, n=6):
    t = finite(x)
    return t if t and len(t) < n else None


def ends(v, unit):
    return {**v, "out": lambda t: f"{t} {unit}"}


# -- part full -------------------------------------------------------------------------------------------------------------
NAMES = {2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 8: "eighth", 10: "tenth"}
COUNT = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
VULGAR = {(1, 2): "½", (1, 3): "⅓", (2, 3): "⅔", (1, 4): "¼", (3, 4): "¾"}
POTS = ["tank", "barrel", "bucket", "bottle", "jug", "pool", "water butt", "cistern", "pot", "bath", "fuel tank", "drum", "vat", "can"]


def part(d):
    b = d.pick([2, 3, 3, 4, 4, 4, 5, 6, 8, 10])
    a = d.pick([a for a in range(1, b) if Fraction(a, b).denominator == b])
    s = b * d.int(2, d.pick([12, 40, 150]))
    if b == 2:
        w = d.pick(["half", "half", "1/2", "½"])
    else:
        one = "a " + NAMES[b] if a == 1 and d.chance(0.5) else f"{COUNT[a]}{d.pick([' ', ' ', '-'])}{NAMES[b]}{'s' if a > 1 else ''}"
        w = d.pick([one, one, f"{a}/{b}", f"{a}/{b}"] + ([VULGAR[a, b]] if (a, b) in VULGAR else []))
    u = d.pick(["litres", "litres", "l", "liters", "gallons"])
    return ends(dict(a=a, b=b, s=s, c=s * a // b, fr=w, o=d.pick(POTS), u=u), u)


IN_IT = ["A {o} [holds|has room for|takes] {s} {u} [when full|]. It is {fr} full. How [many {u} are in it|much is in it]?", "A {o} holding {s} {u} is {fr} full. How many {u} are in it?", "{o} {s} {u}, {fr} full. how much is inside?", "The {o} of {s} {u} is {fr} full. How much [water|liquid] is that in {u}?", "How many {u} are in a {s} {u} {o} that is {fr} full?", "My {o} takes {s} {u} and is {fr} full now. [How much have I got|How many {u} do I have]?", "{fr} of a {s} {u} {o} is full. How many {u}?", "A full {o} is {s} {u}. What is in it when it is {fr} full?", "The gauge says {fr}. The {o} holds {s} {u}. How many {u} are left in it?"]
TO_FILL = ["A {o} [holds|takes] {s} {u} [when full|]. It is {fr} full. How many {u} [still fit in|more fit in|are needed to fill it]?", "{o} {s} {u} is {fr} full, how much more goes in?", "A {o} of {s} {u} is {fr} full. How much is missing?", "How many {u} must be added to a {s} {u} {o} that is {fr} full?", "The {o} is {fr} full and holds {s} {u} in all. How many {u} do I need to fill it up?", "My {o} takes {s} {u}. It's {fr} full. How many {u} to the top?", "{fr} of a {s} {u} {o} is full. How much is still empty?", "A {s} {u} {o} is {fr} full. How much room is left in {u}?"]
WHOLE = ["A {o} is {fr} full and has {c} {u} in it. How many {u} does it hold [when full|]?", "{c} {u} fill {fr} of a {o}. How much does the whole {o} hold?", "With {c} {u} a {o} is {fr} full. What does it hold in all?", "{o} {fr} full = {c} {u}. full = ? {u}", "When a {o} is {fr} full there are {c} {u} in it. How many {u} fit in altogether?", "I put {c} {u} in my {o} and it is {fr} full. What is the capacity?"]


def fr_call(v):
    a, b, s = v["a"], v["b"], v["s"]
    return [(f"1/{b} of {s} is {s} divided by {b}.", f"{s}/{b}") if a == 1 else (f"{a}/{b} of {s} is {a}/{b} times {s}.", f"{a}/{b}*{s}")]


def rest_calls(v):
    a, b, s = v["a"], v["b"], v["s"]
    first = (f"First 1/{b} of {s}: {s} divided by {b}.", f"{s}/{b}") if a == 1 else (f"First {a}/{b} of {s}: {a}/{b} times {s}.", f"{a}/{b}*{s}")
    return [first, ("What is left is {s} minus {r1}.", "{s}-{r1}")]


def whole_calls(v):
    a, b, c = v["a"], v["b"], v["c"]
    return [(f"Asked: the whole. {c} is 1/{b} of it; the whole is {c} times {b}.", f"{c}*{b}") if a == 1 else (f"Asked: the whole. {c} is {a}/{b} of it; the whole is {c} divided by {a}/{b}.", f"{c}/({a}/{b})")]


# -- filling and emptying --------------------------------------------------------------------------------------------------
def flow(kind):
    def draw(d):
        while True:
            r, q = d.int(2, d.pick([12, 30, 80])), d.int(2, d.pick([9, 20, 60]))
            s, x = d.int(1, max(1, r - 1)), r * q
            c = d.int(5, 400)
            if kind == "hours" and not (short(Fraction(q, 60), 5) and q >= 15) and not (q := d.pick([30, 60, 90, 120, 150, 180, 240, 300, 45, 75])):
                continue
            x = r * q
            if kind in ("both", "net"):
                x = (r + s if kind == "both" else r - s) * q
                if r == s or x > 20000:
                    continue
            if kind == "down":
                c = x + d.int(3, 300)
            if kind == "rest":
                c = x + d.int(10, 400)
            break
        unit = {"time": "minutes", "hours": "hours", "both": "minutes", "net": "minutes", "up": "litres", "down": "litres", "rest": "minutes"}[kind]
        return ends(dict(r=r, s=s, q=q, x=x, c=c, y=c - x, o=d.pick([p for p in POTS if p not in ("bottle", "jug", "pot", "can")]), src=d.pick(["tap", "hose", "pump", "pipe"]), u=d.pick(["litres", "litres", "l", "liters"]), per=d.pick(["a minute", "per minute", "each minute", "every minute"])), unit)
    return draw


FILL = ["A {src} gives {r} {u} {per}. How many minutes to fill a {o} of {x} {u}?", "Water [comes out of|flows from] a {src} at {r} {u} {per}. How long does it take to fill a {x} {u} {o}, in minutes?", "A {o} of {x} {u} is [emptied|drained] at {r} {u} {per}. How many minutes does [it|that] take?", "{x} {u}, {r} {u} {per}, how many minutes?", "How many minutes does a {src} with {r} {u} {per} need for {x} {u}?", "{n} fills a {x} {u} {o} with a {src} that gives {r} {u} {per}. After how many minutes is it full?", "The {o} has {x} {u} and loses {r} {u} {per}. After how many minutes is it empty?", "fill a {x} {u} {o} with {r} {u} {per}. minutes?", "{r} {u} {per} into a {x} {u} {o}: full after how many minutes?", "{o} {x} {u}, {src} {r} l/min. minutes to fill?", "At {r} {u} {per}, how long until {x} {u} are in the {o}? (minutes)"]
FILL_H = [f.replace("minutes", "hours") for f in FILL]
BOTH = ["One {src} gives {r} {u} {per}, another {s}. How many minutes do both need for {x} {u}?", "Two pipes fill a {o} of {x} {u}: {r} and {s} {u} {per}. How many minutes does it take?", "A {o} of {x} {u} is filled by two taps, {r} {u} and {s} {u} {per}. In how many minutes is it full?", "{x} {u}, two hoses with {r} and {s} {u} {per}. how many minutes?", "How many minutes do two pumps of {r} and {s} {u} {per} need together to fill {x} {u}?"]
NET = ["water comes in at {r} l/min and leaks at {s} l/min. how long for {x} l? (min)", "{r} {u} {per} in, {s} out, how many minutes to {x} {u}?", "A {src} [lets in|gives] {r} {u} {per} while the drain lets out {s}. How many minutes until there are {x} {u} in the {o}?", "{r} {u} {per} flow into a {o} and {s} {u} {per} leak out. How many minutes does it take to get {x} {u}?", "A {src} fills at {r} l/min while the drain lets out {s} l/min. How long to reach {x} {u}, in minutes?", "in {r} {u} {per}, out {s} {u} {per}. minutes for {x} {u}?", "The {o} gains {r} {u} and loses {s} {u} {per}. After how many minutes does it hold {x} {u}?", "With the plug out, {s} {u} {per} run off. The {src} gives {r} {u} {per}. How many minutes until {x} {u} are in the bath?"]
GROWN = ["There are {c} {u} in a {o}. A {src} adds {r} {u} {per}. How many {u} are in it after {q} minutes?", "A {o} already has {c} {u}. How much is in it after {q} minutes if {r} {u} {per} flow in?", "{c} {u} now, plus {r} {u} {per} for {q} minutes. how much?", "{o} with {c} {u}; {r} {u} {per} come in for {q} minutes. How many {u} then?"]
SHRUNK = ["There are {c} {u} in a {o}. {r} {u} {per} [run|flow|leak] out. How many {u} are left after {q} minutes?", "A {o} of {c} {u} loses {r} {u} {per}. How much is left after {q} minutes?", "{c} {u} now, minus {r} {u} {per} for {q} minutes. how much is left?", "A pump takes {r} {u} {per} out of a {o} with {c} {u}. What is left after {q} minutes?"]
REST = ["A {o} holds {c} {u} and has {y} {u} in it. A {src} gives {r} {u} {per}. How many minutes until it is full?", "{y} of {c} {u} are already in the {o}. At {r} {u} {per}, how many minutes to fill the rest?", "{o} {c} {u}, {y} {u} inside, {src} {r} {u} {per}. minutes till full?", "How many minutes does it take to fill a {c} {u} {o} with {y} {u} in it already at {r} {u} {per}?"]
TANKS = [Task(part, fr_call, IN_IT, spell=0.03, weight=3), Task(part, rest_calls, TO_FILL, spell=0.03, weight=3), Task(part, whole_calls, WHOLE, spell=0.03, weight=2), Task(flow("time"), [("{x} divided by {r}.", "{x}/{r}")], FILL, spell=0.03, weight=2.5), Task(flow("hours"), [("In minutes {x} divided by {r}; divided by 60 for hours.", "{x}/{r}/60")], FILL_H, spell=0.03, weight=2),
         Task(flow("both"), [("The flows add up; the time is {x} divided by {r} plus {s}.", "{x}/({r}+{s})")], BOTH, spell=0.03, weight=2), Task(flow("net"), [("The flows differ; the time is {x} divided by {r} minus {s}.", "{x}/({r}-{s})")], NET, spell=0.03, weight=2), Task(flow("up"), [("{c} plus {r} times {q}.", "{c}+{r}*{q}")], GROWN, spell=0.03, weight=1.3), Task(flow("down"), [("<r times q>, taken from {c}.", "{c}-<r*q>")], SHRUNK, spell=0.03, weight=1.5), Task(flow("rest"), [("{c} minus {y}, divided by {r}.", "({c}-{y})/{r}")], REST, spell=0.03, weight=1.5)]


@skill("real_plain_measures_tanks", weight=3.5)
def tanks(d):
    yield from put(d, "d4.tanks", TANKS)


# -- in another stretch of time --------------------------------------------------------------------------------------------
EVENTS = [("a heart", "beats", "beats"), ("a tap", "drips", "drops"), ("a machine", "stamps", "parts"), ("a fan", "turns", "turns"), ("a press", "prints", "pages"), ("a bird", "flaps", "wing beats"), ("a robot", "welds", "welds"), ("a printer", "prints", "pages"), ("a pump", "moves", "litres"), ("a typist", "types", "words"), ("my heart", "makes", "beats"), ("a drummer", "plays", "beats"), ("a line", "fills", "bottles"), ("a wheel", "makes", "turns"), ("a clerk", "sorts", "letters")]
# (per, small plural, asked for, how many small ones in it)
SPANS = [("minute", "minutes", "hour", "an hour", [60]), ("minute", "minutes", "day", "a day", [60, 24]), ("second", "seconds", "minute", "a minute", [60]), ("second", "seconds", "hour", "an hour", [60, 60]), ("hour", "hours", "day", "a day", [24]), ("hour", "hours", "week", "a week", [24, 7]), ("day", "days", "week", "a week", [7]), ("minute", "minutes", "day", "a day", [60, 24])]


def often(many):
    def draw(d):
        w, does, what = d.pick(EVENTS)
        per, pers, big, one, ks = d.pick(SPANS)
        a = d.int(2, 90)
        q = d.int(2, 9)
        return ends(dict(w=w, W=w[0].upper() + w[1:], does=does, what=what, a=a, q=q, per=per, pers=pers, big=big, one=one, ks=ks, A=d.pick([f"a {per}" if per != "hour" else "an hour", f"per {per}", f"every {per}", f"each {per}"])), what)
    return draw


def often_calls(many):
    def calls(v):
        times = " times ".join(map(str, v["ks"]))
        said = f"{v['one'][0].upper() + v['one'][1:]} has {times} {v['pers']}: {v['a']} times {times}"
        e = f"{v['a']}*" + "*".join(map(str, v["ks"]))
        return [(said + (f" times {v['q']}." if many else "."), e + (f"*{v['q']}" if many else ""))]
    return calls


IN_BIG = ["{W} {does} {a} {what} {A}. How many [is that|{what} is that|in all|] in {one}?", "{a} {what} {A}: how many in {one}?", "how many {what} in {one} at {a} {A}", "{W} {does} {a} {what} {A}. And in {one}?", "If there are {a} {what} {A}, how many [come|are there|do you count] in {one}?", "{a} {what} {A}, {one} = ? {what}", "{W}: {a} {what} {A}. In {one} how many {what}?", "Count {a} {what} {A}. What does {one} give?", "{W} {does} {a} {what} {A} without a stop. How many in {one}?"]
IN_BIGS = ["{W} {does} {a} {what} {A}. How many in {q} {big}s?", "{a} {what} {A}: how many in {q} {big}s?", "how many {what} in {q} {big}s at {a} {A}", "If there are {a} {what} {A}, how many are there in {q} {big}s?"]


def back(d):
    v = often(False)(d)
    while len(v["ks"]) > 1:
        v = often(False)(d)
    k = v["ks"][0]
    v["x"], v["k"] = v["a"] * k, k
    v["ONE"] = f"a {v['per']}" if v["per"] != "hour" else "an hour"
    return v


FROM_BIG = ["{W} {does} {x} {what} in {one}. How many [is that|are that|] in {ONE}?", "{x} {what} in {one}: how many in {ONE}?", "{x} {what} per {big}, how many per {per}?", "If {one} has {x} {what}, how many are there per {per}?"]


def every(d):
    small, k, big = d.pick([("seconds", 60, "minutes"), ("seconds", 60, "minutes"), ("minutes", 60, "hours"), ("minutes", 60, "hours"), ("seconds", 3600, "hours"), ("minutes", 1440, "days"), ("hours", 24, "days")])
    while True:
        e, q = d.pick([2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30, 40, 45]), d.int(1, 8)
        if k * q % e == 0 and k * q // e > 1:
            break
    B = f"{q} {big}" if q > 1 else {"minutes": "a minute", "hours": "an hour", "days": "a day"}[big]
    return dict(e=e, q=q, k=k, small=small, big=big, B=B, what=d.pick(["a drop falls", "a light flashes", "a bus passes", "a bell rings", "a car is made", "a call comes in", "a train leaves", "a bottle is filled", "a signal is sent", "a tram stops here", "a baby is born", "a plane lands"]))


EVERY = ["Every {e} {small} {what}. How [many times|often] [is that|does that happen|] in {B}?".replace("[is that|does that happen|]", "is that"), "{What} every {e} {small}. How many times in {B}?", "{what} once in {e} {small}. how often in {B}?", "How often in {B} if {what} every {e} {small}?", "In {B}, how many times is it when {what} every {e} {small}?", "one every {e} {small}, how many in {B}", "drop every {e} {small}, how many drops in {B}", "{e} {small} for one, how many in {B}?"]


def drips(d):
    while True:
        a, v = d.int(5, 60), d.pick(["0.25", "0.2", "0.5", "0.1", "0.3", "2", "0.4", "0.05"])
        big, k = d.pick([("an hour", [60]), ("a day", [60, 24]), ("an hour", [60])])
        x = Fraction(a) * Fraction(v)
        for i in k:
            x *= i
        if short(x, 7):
            return ends(dict(a=a, v=v, big=big, ks=k, o=d.pick(["tap", "shower", "pipe", "hose"])), "ml")


DRIPS = ["A {o} drips {a} times a minute and each [drip|drop] is {v} ml. How much water in ml is lost in {big}?", "{a} drops a minute, {v} ml each. How many ml in {big}?", "A leaking {o} loses {a} drops per minute. One drop has {v} ml. How many ml are wasted in {big}?", "One drop is {v} ml. A {o} drips {a} drops each minute. ml in {big}?"]


def drips_calls(v):
    times = " times ".join(map(str, v["ks"]))
    drops = f"{v['a']} times {times} drops"
    return [(f"In {v['big']} {drops}, times {v['v']} ml.", f"{v['a']}*" + "*".join(map(str, v["ks"])) + f"*{v['v']}")]


def parked(d):
    while True:
        p, m = d.pick([f"{d.int(1, 30)}.{d.pick(['40', '20', '50', '60', '80', '00'])}", str(d.int(2, 60))]), d.pick([15, 20, 30, 45, 40, 10, 90, 75, 105, 50])
        if (Fraction(p) * m / 60 * 100).denominator == 1:
            return money(d, dict(m_=m, T={30: d.pick(["half an hour", "30 minutes"]), 45: d.pick(["three quarters of an hour", "45 minutes", "45 min"]), 90: d.pick(["an hour and a half", "90 minutes"]), 15: d.pick(["a quarter of an hour", "15 minutes"])}.get(m) or f"{m} minutes", what=d.pick(["parking", "a boat", "a bike", "a court", "a piano lesson", "a tutor", "internet", "a babysitter", "a plumber"])), form=d.pick(SMALL), p=p)


PARKED = ["An hour of {what} costs {P}. How much [for|is] {T}?", "{What} costs {P} an hour. What do you pay for {T}?", "an hour of {what} is {P}, how much for {T}", "How much is {T} of {what} at {P} per hour?", "{P} an hour for {what}. {n} needs it for {T}. What does {he} pay?", "{T} of {what}, {P} per hour. cost?"]


def timed(d):
    a, b = d.int(2, d.pick([20, 90])), d.int(2, d.pick([12, 40, 120]))
    w, does, what = d.pick([("{n}", "types", "words"), ("A printer", "prints", "pages"), ("{n}", "reads", "pages"), ("A copier", "makes", "copies"), ("{n}", "picks", "apples"), ("A machine", "cuts", "boards"), ("{n}", "addresses", "envelopes"), ("A baker", "shapes", "rolls"), ("A scanner", "reads", "sheets"), ("{n}", "knits", "rows"), ("A loom", "weaves", "rows"), ("{n}", "swims", "lengths")])
    per, pers = d.pick([("minute", "minutes"), ("hour", "hours"), ("minute", "minutes"), ("day", "days")])
    return dict(a=a, b=b, s=a * b, does=does, what=what, pers=pers, A=f"{d.pick(['a', 'per', 'every', 'each'])} {per}".replace("a hour", "an hour"))


TIMED = ["{W} {does} {a} {what} {A}. How many {pers} [for|does it take for] {s} {what}?", "{W} {does} {a} {what} {A}. How long do {s} {what} take, in {pers}?", "{s} {what} at {a} {A}, how many {pers}?", "How many {pers} are needed for {s} {what} at {a} {A}?", "My [printer|machine|friend] does {a} {what} {A}. How long for {s} {what} in {pers}?", "{a} {what} {A}. time for {s} {what} in {pers}?", "There are {s} {what} to do, {a} {A}. How many {pers} is that?"]
GETS = ["{W} {does} {a} {what} {A}. How many in {b} {pers}?", "{b} {pers} at {a} {what} {A}, how many {what}?", "{a} {what} {A}. What is it in {b} {pers}?", "How many {what} in {b} {pers} at {a} {A}?"]
PERS = ["{s} {what} in {b} {pers}. How many {A}?", "{W} {does} {s} {what} in {b} {pers}. How many is that {A}?", "{s} {what}, {b} {pers}: how many {A}?", "{b} {pers} for {s} {what}. Rate {A}?"]
WHO = ["{n}", "A machine", "A worker", "One team", "{m}", "My sister", "The new robot"]


def who(forms):
    return [f.replace("{W}", w) for i, f in enumerate(forms) for w in (WHO[i % 7], WHO[(i + 3) % 7])]


def cap_what(draw):
    return lambda d: (lambda v: {**v, "What": v["what"][0].upper() + v["what"][1:]})(draw(d))


RATES = [Task(often(False), often_calls(False), IN_BIG, spell=0.03, weight=3), Task(often(True), often_calls(True), IN_BIGS, spell=0.03, weight=2), Task(back, [("{x} divided by {k}.", "{x}/{k}")], FROM_BIG, spell=0.03, weight=1.3), Task(cap_what(every), [("In {small}: {q} times {k}, divided by {e}.", "{q}*{k}/{e}")], EVERY, spell=0.03, weight=2), Task(drips, drips_calls, DRIPS, spell=0.03, weight=1),
         Task(cap_what(parked), [("The cost is {p} an hour times {m_}/60 hours.", "{p}*{m_}/60")], PARKED, spell=0.03, weight=1.5), Task(timed, [("{s} divided by {a}.", "{s}/{a}")], who(TIMED), spell=0.03, weight=2), Task(timed, [("{a} times {b}.", "{a}*{b}")], who(GETS), spell=0.03, weight=1.2), Task(timed, [("The rate is {s} divided by {b}.", "{s}/{b}")], who(PERS), spell=0.03, weight=1)]


@skill("real_plain_measures_rates", weight=3.3)
def rates(d):
    yield from put(d, "d4.rates", RATES)


# -- together, more hands, fuel --------------------------------------------------------------------------------------------
PAIRS = [("One tap", "another", "fills a pool"), ("One hose", "a second hose", "fills a tank"), ("{n}", "{m}", "paints a room"), ("{n}", "{m}", "mows the lawn"), ("One pump", "another pump", "empties a pit"), ("The old machine", "the new machine", "does a job"), ("{n}", "{m}", "digs a bed"), ("A big printer", "a small one", "prints the leaflets"), ("{n}", "{m}", "cleans the house"), ("One oven", "another oven", "bakes the order")]


def shared(d):
    while True:
        a, b = d.int(2, 30), d.int(2, 60)
        if a != b and short(Fraction(a * b, a + b), 5):
            break
    w1, w2, job = d.pick(PAIRS)
    one, two = d.rng.sample(["Anna", "Bob", "Cem", "Dora", "Eli", "Fay", "Gus", "Ida"], 2)
    ts = d.pick(["hours", "hours", "minutes", "days", "h"])
    w1, w2 = w1.replace("{n}", one), w2.replace("{m}", two)
    return ends(dict(w1=w1, w2=w2, W2=w2[0].upper() + w2[1:], job=job, do=job.replace("mows", "mow").replace("does", "do").replace("empties", "empty").replace("fills", "fill").replace("paints", "paint").replace("digs", "dig").replace("prints", "print").replace("cleans", "clean").replace("bakes", "bake"), a=a, b=b, ts=ts), ts)


TOGETHER = ["{w1} alone {a} {ts}, {w2} alone {b} {ts}. together?", "{w1} {a} {ts}, {w2} {b} {ts}. how long together?", "{w1} {job} in {a} {ts}, {w2} in {b} {ts}. How many {ts} together?", "{w1} {job} in {a} {ts}. {W2} needs {b} {ts} for it. How long do both need together, in {ts}?", "{w1} can {do} in {a} {ts}, {w2} in {b}. Both together: how many {ts}?", "{w1}: {a} {ts}. {w2}: {b} {ts}. Working together, how many {ts}?", "{w1} alone: {a} {ts}, {w2} alone: {b} {ts}. time for both in {ts}?", "If {w2} takes {b} {ts} to {do} and the other {a} {ts}, how many {ts} do both take?".replace("and the other {a} {ts}", "and the first {a} {ts}"), "{a} {ts} alone for the one, {b} {ts} alone for the other. How many {ts} if they work together?"]


def crew(d):
    while True:
        a, b, c = d.int(2, 12), d.int(2, 24), d.int(2, 16)
        if a != c and a * b % c == 0:
            ts = d.pick(["days", "hours", "days", "minutes"])
            return ends(dict(a=a, b=b, c=c, ps=d.pick(["workers", "men", "taps", "pumps", "painters", "diggers", "machines", "people", "students", "harvesters"]), ts=ts, job=d.pick(["dig a trench", "build a wall", "do a job", "fill a pool", "pick the apples", "paint a house", "pack an order", "clear the snow"])), ts)


CREW = ["{a} {ps} {job} in {b} {ts}. How many {ts} [would|do] {c} {ps} [need|take]?", "{a} {ps}, {b} {ts}. {c} {ps}, how many {ts}?", "{a} {ps} need {b} {ts} to {job}. How long [for|would it take] {c} {ps}?", "It takes {a} {ps} {b} {ts} to {job}. How many {ts} with {c}?", "How many {ts} do {c} {ps} need if {a} {ps} need {b} {ts}?", "{a} {ps} need {b} {ts}. {c} {ps}?", "{a} {ps} {b} {ts}, {c} {ps}?", "If {a} {ps} need {b} {ts}, what about {c} {ps}?", "the same job: {a} {ps} {b} {ts}, {c} {ps} ? {ts}"]
LAST = ["Food for {a} {pets} lasts {b} days. How many days does it last for {c} {pets}?", "{a} {pets} eat the hay in {b} days. In how many days would {c} {pets} eat it?", "There is enough food for {a} {pets} for {b} days. How long is it enough for {c} {pets}?", "{a} {pets}, food for {b} days. {c} {pets}: how many days?"]


def pets(d):
    return ends({**crew(d), "pets": d.pick(["horses", "cows", "dogs", "hikers", "sheep", "soldiers", "hens"])}, "days")


def fuel(d):
    while True:
        l, x = d.pick([f"{d.int(3, 12)}.{d.int(1, 9)}", str(d.int(4, 15)), f"{d.int(4, 9)}.5"]), d.int(4, 90) * 10
        f = short(Fraction(l) * x / 100, 6)
        if f:
            return dict(l=l, x=x, f=f, v=d.pick(["car", "van", "lorry", "bus", "camper", "motorbike", "taxi", "tractor"]), U=d.pick(["litres", "litres", "l", "liters"]))


def used(unit):
    return lambda d: ends(fuel(d), unit)


USE = ["{n}'s {v} uses {l} {U} per 100 km. How [much|many {U}] for {x} km?", "{l} l/100 km, {x} km. litres?", "consumption {l} {U} per 100 km. how many {U} for {x} km", "How many {U} does a {v} need for {x} km at {l} {U} per 100 km?", "My {v} burns {l} {U} on 100 km. I drive {x} km. How many {U} is that?", "A {v} takes {l} {U} every 100 km. Fuel for {x} km in {U}?"]
PER = ["Our {v} [used|took|needed] {f} {U} for {x} km. How many {U} per 100 km is that?", "{f} {U} on {x} km. Consumption per 100 km?", "A {v} needs {f} {U} for {x} km. What is that per 100 km?", "{x} km with {f} {U}: how many {U} per 100 km", "After {x} km I put in {f} {U}. What does my {v} use per 100 km?"]
REACH = ["With {f} {U} in the tank and {l} {U} per 100 km, how far can [I|we|{n}] [go|drive] (km)?", "{f} {U} left, {l} l/100 km. how many km?", "A {v} uses {l} {U} per 100 km. How many km with {f} {U}?", "How far does {f} {U} take a {v} that uses {l} {U} per 100 km?", "The tank has {f} {U}. The {v} needs {l} {U} for 100 km. Range in km?"]
TEAM = [Task(shared, [("The speeds add up: 1 divided by 1/{a} plus 1/{b}.", "1/(1/{a}+1/{b})")], TOGETHER, spell=0.03, weight=2.5), Task(crew, [("<a times b>, divided by {c}.", "<a*b>/{c}")], CREW, spell=0.03, weight=2), Task(pets, [("<a times b>, divided by {c}.", "<a*b>/{c}")], LAST, spell=0.03, weight=1), Task(used("litres"), [("The fuel is {x} km times {l} per 100.", "{x}*{l}/100")], USE, spell=0.03, weight=1.5),
        Task(used("litres"), [("The use per 100 km is {f} divided by {x}, times 100.", "{f}/{x}*100")], PER, spell=0.03, weight=1.2), Task(used("km"), [("The distance is {f} divided by {l}, times 100 km.", "{f}/{l}*100")], REACH, spell=0.03, weight=1.2)]


@skill("real_plain_measures_together", weight=2.2)
def together(d):
    yield from put(d, "d4.together", TEAM)
