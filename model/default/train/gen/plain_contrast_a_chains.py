"""Chains of two and three changes, up and down mixed: people, things, amounts, "a dozen", temperatures from below zero (with hours and days
that are no part of the sum), lifts, and depths below the surface.
"""
import re
from fractions import Fraction

from .core import skill
from .phrases import cap
from .plain_b_base import tell
from .plain_contrast_a import low, pieces
from .real_words import Task, dec

ALL, CHAIN = "The total is the sum of all the numbers.", "Start with {a}, add what comes and subtract what goes."
PATTERNS = {"-+": 3, "+-": 3, "--": 2, "++": 1.5, "+-+": 1, "-+-": 1.2, "+--": 1, "--+": 1.2, "-++": 1, "---": 0.6, "++-": 1}
# What there was (X) | what comes (Y) | what goes (Y) | what is asked
SCENES = [[p.strip() for p in line.split(" | ")] for line in """{n} had X {t} | {he} found Y; {he} got Y from {m}; {he} bought Y; {m} gave {him} Y | {he} lost Y; {he} gave Y to {m}; {he} gave away Y; {he} sold Y | How many {t} does {n} have now?; How many has {n} now?; How many {t} does {he} have in the end?
X people were on [a bus|the tram|the train|a ferry] | Y got on; Y people boarded; Y climbed aboard | Y got off; Y people got out; Y left it | How many people are on it now?; How many passengers is that now?; How many are on board in the end?
there were X people in [the hall|the pool|the museum|the cafe] | Y came in; Y arrived; Y joined them | Y left; Y went home; Y went out | How many people are there now?; How many are there in the end?; How many are in it now?
a shop had X {t} | Y were delivered; Y came in; customers brought Y back | Y were sold; Y were thrown out; Y were sent back | How many {t} does the shop have now?; How many {t} are there now?; How many is that in the end?
a farmer had X [sheep|hens|ducks|goats] | he bought Y; Y were born | he sold Y; Y ran away; Y were sold at the market | How many does he have now?; How many are on the farm now?
X birds were [on the lake|in the tree|on the wire] | Y landed; Y flew in; Y came back | Y flew away; Y flew off | How many birds are there now?; How many birds are there in the end?
a library had X books in | Y were brought back; Y were returned; Y new ones came | Y were lent out; Y were borrowed; Y were taken out | How many books are in now?; How many are there now?
there were X cars in the car park | Y drove in; Y arrived; Y came | Y drove off; Y left; Y drove away | How many cars are there now?; How many cars are in it in the end?
a club had X members | Y joined; Y people signed up | Y left; Y gave up | How many members are there now?; How many members has the club now?
{n} had X points | {he} won Y; {he} scored Y more; {he} gained Y | {he} lost Y; {he} dropped Y | How many points does {n} have now?; What is {his} score now?
there were X [eggs|rolls|apples|oranges] in the [basket|box] | {n} put in Y; {n} put Y in; {m} added Y | {n} took out Y; {n} ate Y; {m} took Y; Y went bad and were thrown away | How many are in it now?; How many are left in the end?; How many are there now?
a fish tank had X fish in it | Y were put in; {n} bought Y | Y died; {n} gave Y away | How many fish are there now?; How many are in the tank now?""".split("\n")]
AMOUNTS = [[p.strip() for p in line.split(" | ")] for line in """a [jug|tank|barrel|bucket] held X litres | Y litres were poured in; Y litres were added; Y litres ran in | Y litres were poured out; Y litres were used; Y litres ran out | How many litres are in it now?; How many litres is that now?; How many litres does it hold in the end?
a sack held X kg of flour | Y kg were put in; Y kg were added | Y kg were taken out; Y kg were used; Y kg were scooped out | How many kg are in it now?; How many kilograms are left in it?
a [string|rope|ribbon] was X m long | Y m were tied on; a piece of Y m was added | Y m were cut off; a piece of Y m was cut away | How many metres long is it now?; How long is it in the end?
the water was X m deep | it rose Y m; it came up Y m | it fell Y m; it went down Y m | How deep is it now?; How many metres deep is it in the end?
{n} had X euros | {he} got Y euros; {he} earned Y euros; {m} paid {him} Y euros | {he} spent Y euros; {he} lost Y euros; {he} lent {m} Y euros | How many euros does {n} have now?; How much money has {he} now?""".split("\n")]
TWO = ["H. First m, then k. Q", "H. M and k. Q", "H. M. K. Q", "H. M. Then k. Q", "H; m and k. Q", "If h, m and then k, q", "Q H. M and then k.", "H, then m and after that k. Q", "M and then k. Before all that, h. Q", "M, later k. At the start h. Q", "H. [Before lunch|In the morning|On Monday] m, [after lunch|later|on Tuesday] k. Q", "Q First h, then m and k."]
THREE = ["H. First m, then k, then j. Q", "H. M, k and j. Q", "H. M. Then k. After that j. Q", "H. M and k. Later j. Q", "Q H. M, k and then j.", "H; m, k, and in the end j. Q", "M, k and j. Before all that, h. Q", "H. On Monday m, on Tuesday k and on Wednesday j. Q"]


def expression(pattern, a="{a}"):
    return a + "".join(s + "{%s}" % k for s, k in zip(pattern, "bce"))


def call(pattern):
    return [(ALL if "-" not in pattern else CHAIN, expression(pattern))]


def placed(form, h, q, moves):
    said = dict(h=h, q=q, **dict(zip("mkj", moves)))
    return re.sub(r"\b([HQMKJhqmkj])\b", lambda x: (cap if x[1].isupper() else low)(said[x[1].lower()]), form)


def told(scenes, pattern):
    out = []
    for i, (have, come, go, asks) in enumerate(scenes):
        for j, form in enumerate(TWO if len(pattern) == 2 else THREE):
            if "Monday" in form and re.search(r"bus|hall|on the lake|car park", have):     # not over days
                continue
            for r in range(3):
                used, moves = set(), []
                for p, (s, k) in enumerate(zip(pattern, "bce")):
                    pool = pieces(come if s == "+" else go)
                    m = pool[(j + r + p) % len(pool)]
                    if m in used:
                        m = pool[(j + r + p + 1) % len(pool)]
                    used.add(m)
                    moves.append(re.sub(r"\bY\b", "{%s}" % k, m))
                q = pieces(asks)
                if moves[0].startswith(("{he}", "it ")) and form[0] == "M":
                    continue
                out.append(placed(form, re.sub(r"\bX\b", "{a}", have), q[(i + j + r) % len(q)], moves))
    return out


def ints(pattern, dozen=None):
    def draw(d):
        while True:
            a = d.int(12, d.pick([30, 60, 99, 300, 900]))
            v = dict(a=a, b=d.int(2, d.pick([12, 30, a])), c=d.int(2, d.pick([12, 30, a])), e=d.int(2, 30))
            if dozen:
                v[dozen] = d.pick([12])
            at = v["a"]
            for s, k in zip(pattern, "bce"):
                at += v[k] if s == "+" else -v[k]
                if at < 2:
                    break
            else:
                return v
    return draw


def decs(pattern):
    def draw(d):
        while True:
            v = {k: dec(d, 1, h, 1) if d.chance(0.75) else str(d.rng.randint(2, h)) for k, h in zip("abce", [d.pick([20, 60])] + [d.pick([6, 15])] * 3)}
            at = Fraction(v["a"])
            if at < 3:
                continue
            for s, k in zip(pattern, "bce"):
                at += Fraction(v[k]) if s == "+" else -Fraction(v[k])
                if at < Fraction(1, 2):
                    break
            else:
                return v
    return draw


TASKS = []
for pattern, w in PATTERNS.items():
    some = told(SCENES, pattern)
    TASKS += [Task(ints(pattern), call(pattern), some, spell=0.14, weight=w * 5), Task(decs(pattern), call(pattern), told(AMOUNTS, pattern), spell=0, weight=w * 2.5)]
    for k in "bc":
        TASKS.append(Task(ints(pattern, k), call(pattern), [t.replace("{%s}" % k, "a dozen") for t in some if not re.search(r"(?:^|[.;:] )\{%s\}" % k, t)] + [t.replace("{%s}" % k, "A dozen", 1) for t in some if re.match(r"\{%s\}" % k, t)], spell=0.1, weight=w * 0.6))


@skill("real_plain_contrast_a_chains", weight=1.2)
def chains(d):
    yield from tell(d, "contrast.a.chains", TASKS)


# -- temperatures, lifts, levels: from below zero too ------------------------------------------------------------------------------
HOUR = "[six|eight|5 am|6 a.m.|4 am|3 o'clock|7 pm|10 pm|midnight|noon|9 am|half past 8|11:30]"
UP = ["rose [by |]Y degrees", "went up [by |]Y degrees", "climbed [by |]Y degrees"]
DOWN = ["fell [by |]Y degrees", "dropped [by |]Y degrees", "went down [by |]Y degrees", "sank [by |]Y degrees"]
HAD = {"rose": "risen", "went up": "gone up", "climbed": "climbed", "fell": "fallen", "dropped": "dropped", "went down": "gone down", "sank": "sunk"}
ASK = ["What was the temperature then?", "What was it then?", "What is the temperature now?", "How many degrees was it [in the end|then]?"]


def had(move):
    verb = next(v for v in HAD if move.startswith(v))
    return "had " + HAD[verb] + move[len(verb):].replace("[by |]", "[by |another |a further |]")


def one(moves):
    out = []
    for m in moves:
        for q in ASK:
            m1 = m.replace("Y", "{b}")
            out += [f"[At {HOUR}|On {{day}}|On {{day}} at {HOUR}|On the {{day2}}th of March] it was {{a}}°C. By {HOUR} it {had(m1)}. {q}", f"It was {{a}} degrees at {HOUR}. By {HOUR} the temperature {had(m1)}. {q}", f"The temperature was {{a}}°C and {m1}. {q}", f"By {HOUR} the temperature {had(m1)}. Before that it was {{a}}°C. {q}", f"{q} It was {{a}}°C on {{day}} and {m1} by {HOUR}.", f"The thermometer showed {{a}}°C at {HOUR}, then it {m1}. {q}"]
    return out


def several(pattern):
    out = []
    for i, form in enumerate([f"At {HOUR} it was {{a}}°C. It M, then it K. Q", f"The temperature was {{a}}°C on {{day}}. It M by {HOUR} and K by {HOUR}. Q", "From {a}°C the temperature M and then K. Q", f"It was {{a}} degrees at {HOUR}. The temperature M and later K. Q", "Q It was {a}°C. First it M, then it K.", "It M and then K. Before that, the temperature was {a}°C. Q"] if len(pattern) == 2 else [f"At {HOUR} it was {{a}}°C. It M, then K and then J. Q", "The temperature was {a}°C. It M on Monday, K on Tuesday and J on Wednesday. Q", "It was {a} degrees. The temperature M, then it K and at last it J. Q"]):
        for r in range(6):
            said = {}
            for p, (s, k, letter) in enumerate(zip(pattern, "bce", "MKJ")):
                pool = UP if s == "+" else DOWN
                said[letter] = pool[(r + p + (i if s == "-" else 0)) % len(pool)].replace("Y", "{%s}" % k)
            out.append(re.sub(r"\b([QMKJ])\b", lambda x: ASK[(r + i) % 4] if x[1] == "Q" else said[x[1]], form))
    return out


def start(d):
    a = -d.rng.randint(1, d.pick([9, 20])) if d.chance(0.65) else d.rng.randint(1, 15)
    return dict(a=a, b=d.rng.randint(2, d.pick([9, 15])), c=d.rng.randint(2, d.pick([9, 15])), e=d.rng.randint(2, 9))


LIFT = {"+": ["goes up Y floors", "goes Y floors up", "rides up Y floors"], "-": ["goes down Y floors", "goes Y floors down", "rides down Y floors"]}
POINT = {"+": ["wins Y", "gains Y", "gets Y"], "-": ["loses Y", "drops Y", "gives up Y"]}
BANK = {"+": ["pays in Y", "puts in Y", "receives Y"], "-": ["takes out Y", "spends Y", "draws out Y"]}
FORMS = [(LIFT, "A lift is on floor {a}. It M and then K. [On which floor is it now?|Which floor is that?|Where is it now?]"), (LIFT, "From floor {a} a lift M and then K. [On which floor does it stop?|Which floor is it on now?]"), (LIFT, "[Which floor is it on|Where does it stop] if a lift on floor {a} M and K?"), (POINT, "{n} has {a} points. {He} M and then K. [What is {his} score now?|How many points is that?]"), (POINT, "In a quiz {n} stands at {a} points, M and then K. Score now?"),
         (BANK, "{n}'s balance is {a} euros. {He} M and K. [What is the balance now?|New balance?]"), (BANK, "{n} has a balance of {a} dollars, M dollars and then K dollars. [What is {his} balance?|Balance now?]")]


def floors(d):
    return dict(a=d.rng.randint(-4, 14) or 2, b=d.rng.randint(2, 8), c=d.rng.randint(2, 8))


def ridden(pattern, lifts):
    out = []
    for verbs, form in FORMS:
        if (verbs is LIFT) != lifts:
            continue
        for r in range(3):
            m, k = (verbs[s][(r + i) % 3].replace("Y", "{%s}" % key) for i, (s, key) in enumerate(zip(pattern, "bc")))
            out.append(re.sub(r"\b([MK])\b", lambda x: m if x[1] == "M" else k, form))
    return out


BELOW = [Task(start, [("{a} plus {b}.", "{a}+{b}")], one(UP), spell=0.03, weight=4), Task(start, [("{a} minus {b}.", "{a}-{b}")], one(DOWN), spell=0.03, weight=4)]
for pattern in ("-+", "+-", "--", "-+-", "+-+", "--+", "+--"):
    BELOW.append(Task(start, call(pattern), several(pattern), spell=0.03, weight=1.6 if len(pattern) == 2 else 0.6))
    if len(pattern) == 2:
        BELOW += [Task(floors if lifts else start, call(pattern), ridden(pattern, lifts), spell=0.02, weight=0.5) for lifts in (True, False)]


# -- how far below the surface -------------------------------------------------------------------------------------------------------
def depth(d):
    while True:
        a, b, c = d.int(8, d.pick([30, 90, 300])), d.int(2, d.pick([20, 90])), d.int(2, d.pick([20, 90]))
        if a - b - c > 1:
            return dict(a=a, b=b, c=c)


def deep(ups, downs):
    """The task's sentences for the moves, told of all that is below."""
    out = []
    for who, where, up, down in [("[A diver|A seal|A turtle|A whale]", "below the surface", "swims up;comes up;rises", "swims down;goes down;sinks"), ("[A submarine|A robot]", "below sea level", "rises;comes up;climbs", "dives;goes down;sinks"), ("[A lift in a mine|A cage|A drill]", "below ground", "goes up;comes up;rises", "goes down;sinks;is let down"), ("[An anchor|A net|A camera]", "under the water", "is pulled up;is raised;comes up", "is let down;sinks;is lowered")]:
        its = [f"How many metres {where} is [it|that] now?", f"How far {where} is it now?", "How deep is [it|that] now?", f"How deep [{where}|down] is it then?"]
        sets = [[f"{v} {{{k}}} m" + ("[ more| further|]" if s == "d" else "") for v in (up if s == "u" else down).split(";")] for s, k in zip(ups, downs)]
        for i in range(3):
            for q in its:
                moves = [s[(i + j) % 3] for j, s in enumerate(sets)]
                m = " and then ".join(moves)
                out += [f"{who} is {{a}} m {where}. It {m}. {q}", f"{who} {{a}} m {where} {m}. {q}", f"{q} {who} is {{a}} m {where}. Then it {m}.", f"At a depth of {{a}} m {who[1].lower() + who[2:] if who[0] != '[' else '[a' + who[2:].replace('|A', '|a')} {m}. {q}"]
    return out


for ups, e in (("u", "{a} minus {b}."), ("d", "{a} plus {b}.")):
    BELOW.append(Task(depth, [("Asked: how far below. " + e, "{a}-{b}" if ups == "u" else "{a}+{b}")], deep(ups, "b"), spell=0.03, weight=2.2))
for ups, e in (("ud", "-+"), ("du", "+-")):
    BELOW.append(Task(depth, [("Asked: how far below. " + CHAIN, expression(e))], deep(ups, "bc"), spell=0.02, weight=1.2))


@skill("real_plain_contrast_a_below", weight=1.0)
def below(d):
    yield from tell(d, "contrast.a.below", BELOW, story=False)
