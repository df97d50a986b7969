"""Units in plain words: one into another (length, mass, volume, time, area, money), two units in one quantity, sums and
differences across units, pieces of a length, maps and models, a factor that the question gives.
"""
import re
from fractions import Fraction

from .core import skill
from .plain_b_base import tell
from .real_words import Task, finite


TO_UNIT = re.compile(r"((?:\? |\.\.\. |_ ))([A-Z])(?=[a-z²³^0-9]{0,14}(?: [a-z]+)?\??(?:$|\. ))")


def put(d, where, tasks):
    """A turn; the unit at the end of "3 m = ? cm" stays as it is."""
    run = tell(d, where, tasks, story=False)
    thing = TO_UNIT.sub(lambda m: m[1] + m[2].lower(), next(run))
    try:
        while True:
            thing = run.send((yield thing))
    except StopIteration:
        return


def mix(firsts, asks):
    return [f"{a} {b}" for a in firsts for b in asks]


# Names of units: what a question may call one of them, many of them.
NAMES = {"km": ["km", "km", "kilometres", "kilometers"], "m": ["m", "m", "metres", "meters"], "cm": ["cm", "cm", "centimetres", "centimeters"], "mm": ["mm", "mm", "millimetres", "millimeters"],
         "kg": ["kg", "kg", "kilograms", "kilos"], "g": ["g", "g", "grams"], "mg": ["mg", "milligrams"], "t": ["tonnes", "tonnes", "tons"], "l": ["litres", "litres", "liters", "l"], "ml": ["ml", "ml", "millilitres", "milliliters"], "cl": ["cl", "centilitres"],
         "h": ["hours", "hours", "h"], "min": ["minutes", "minutes", "min"], "s": ["seconds", "seconds", "s"], "d": ["days"], "w": ["weeks"], "y": ["years"], "mo": ["months"], "ft": ["feet", "feet", "ft"], "in": ["inches"], "yd": ["yards"], "lb": ["pounds", "lb"], "oz": ["ounces", "oz"],
         "m2": ["m²", "square metres", "square meters", "sq m", "m^2"], "cm2": ["cm²", "square centimetres", "square cm", "sq cm", "cm^2"], "mm2": ["mm²", "square millimetres", "square mm"], "km2": ["km²", "square kilometres", "square km"], "ha": ["hectares", "ha"],
         "m3": ["m³", "cubic metres", "cubic meters"], "cm3": ["cm³", "cubic centimetres", "cubic cm"], "mm3": ["mm³", "cubic millimetres"], "$": ["dollars"], "c": ["cents"], "£": ["pounds"], "p": ["pence"], "dz": ["dozen"], "pc": ["pieces"]}
# (large, small, how many): those of one step oftener than the odd ones
PAIRS = ([("km", "m", 1000), ("m", "cm", 100), ("cm", "mm", 10), ("m", "mm", 1000), ("kg", "g", 1000), ("t", "kg", 1000), ("l", "ml", 1000), ("h", "min", 60), ("min", "s", 60), ("d", "h", 24), ("w", "d", 7)] * 3
         + [("km", "cm", 100000), ("g", "mg", 1000), ("l", "cl", 100), ("cl", "ml", 10), ("h", "s", 3600), ("y", "mo", 12), ("ft", "in", 12), ("yd", "ft", 3), ("lb", "oz", 16), ("d", "min", 1440), ("w", "h", 168)] + [("m", "mm", 1000), ("h", "s", 3600), ("km", "m", 1000)]
         + [("m2", "cm2", 10000), ("cm2", "mm2", 100), ("km2", "m2", 1000000), ("ha", "m2", 10000), ("m3", "l", 1000), ("l", "cm3", 1000), ("m3", "cm3", 1000000), ("cm3", "mm3", 1000), ("m2", "cm2", 10000), ("m3", "l", 1000)] + [("$", "c", 100), ("£", "p", 100)])


def named(d, u):
    return d.pick(NAMES[u])


def amount(d, k):
    """A number of large units as text whose small ones are few enough."""
    x = d.rng.random()
    if x < 0.5:
        return str(d.int(2, d.pick([9, 30, 200])))
    return f"{d.rng.randint(0, d.pick([9, 9, 40]))}.{d.pick('5 5 5 25 75 2 4 6 8 1 3 7 9 05 45 35 15 125 375'.split())}"


def into(small):
    def draw(d):
        big, lit, k = d.pick(PAIRS)
        while True:
            x = amount(d, k)
            s = finite(Fraction(x) * k)
            if s and (not small or len(s) < 8) and (k != 7 and k != 24 and k != 52 or "." not in x):
                break
        if not small:
            x = s if d.chance(0.75) or k in (7, 12, 24, 52, 60, 168, 1440, 3600) else str(d.int(2, 5000))
        u, w = named(d, big), named(d, lit)
        if not small:
            u, w = w, u
        v = dict(x=x, k=k, u_=u, w_=w, out=lambda t: f"{t} {w}")
        return v
    return draw


CONVERT = ["how many {w_} are {x} {u_}", "{x} {u_} how many {w_}", "change {x} {u_} to {w_}", "write {x} {u_} as {w_}", "[Convert|Change|Turn|Express|Write|Give] {x} {u_} [in|into] {w_}.", "How many {w_} [are there in|are|make|is|make up] {x} {u_}?", "[how many|how much] {w_} [in|is|for] {x} {u_}", "{x} {u_} in {w_}", "{x} {u_} to {w_}[?|]", "{x} {u_} = ? {w_}", "{x} {u_} = ___ {w_}", "{x} {u_} [is|are|equals] how many {w_}?", "[What is|What's] {x} {u_} in {w_}?", "[I have|I've got|We have] {x} {u_}. How many {w_} is that?",
           "{x} {u_} into {w_} please", "[Can you|Could you|Please] convert {x} {u_} to {w_}[?|]", "How do you write {x} {u_} in {w_}?", "If something [is|measures|comes to] {x} {u_}, [how many|what is it in] {w_}?", "{x} {u_}, how many {w_}?", "how many {w_} in {x} {u_}?", "in {w_}: {x} {u_}", "I need {x} {u_} in {w_}", "What do {x} {u_} come to in {w_}?", "My [recipe|book|worksheet|homework] says {x} {u_}. What is that in {w_}?", "fill in the blank: {x} {u_} = __ {w_}",
           "Number of {w_} in {x} {u_}", "Complete: {x} {u_} = ... {w_}", "The [answer|result|reading|value] is {x} {u_}, but I want it in {w_}.", "{n} [wrote|measured|noted] {x} {u_}. How many {w_} would that be?", "[Rewrite|State] {x} {u_} in {w_}.", "How would you say {x} {u_} in {w_}?", "{x} {u_} - how many {w_} is it?", "{x} {u_} would be what in {w_}?", "[Calculate|Find|Work out|Determine] how many {w_} [there are in|make] {x} {u_}.", "I only know it in {u_}: {x}. And in {w_}?", "Say {x} {u_} in {w_}."]


def step_down(v):
    return [(f"From {v['u_']} to {v['w_']}: {{x}} times {v['k']}.", f"{{x}}*{v['k']}")]


def step_up(v):
    return [(f"From {v['u_']} to {v['w_']}: {{x}} divided by {v['k']}.", f"{{x}}/{v['k']}")]


SINGLE = [Task(into(True), step_down, CONVERT, spell=0.02, weight=5), Task(into(False), step_up, CONVERT, spell=0, weight=4)]

# The same with a thing that is measured.
MEASURED = {"m": ["A [plank|rope|wall|curtain|snake|table|hall|shelf] is {x} {u_} long.", "The [tower|tree|pole|ladder|fence] is {x} {u_} [high|tall].", "{n} jumped {x} {u_}.", "{n} [bought|needs|has] {x} {u_} of [cloth|wire|string|tape]."], "km": ["It is {x} {u_} to the [station|school|lake|next village].", "{n} [walked|ran|cycled|drove] {x} {u_}.", "The [path|race|track|road|tunnel] is {x} {u_} long."],
            "cm": ["A [pencil|leaf|nail|beetle|screw|line] is {x} {u_} long.", "The [book|box|board|glass] is {x} {u_} thick.", "{x} {u_} of [rain|snow] fell."], "kg": ["A [parcel|cat|sack|melon|baby|suitcase|turkey] weighs {x} {u_}.", "{n} [bought|used|carried|picked] {x} {u_} of [flour|apples|rice|cherries]."], "t": ["A [truck|whale|elephant|load of sand|lorry] weighs {x} {u_}.", "{x} {u_} of [coal|gravel|wheat] [are|were] delivered."],
            "l": ["A [jug|bucket|bottle|tank|pot|can] holds {x} {u_}.", "{n} [drinks|poured|needs|bought] {x} {u_} of [water|juice|milk]."], "h": ["The [film|flight|trip|exam|match|concert] [lasts|takes|lasted|took] {x} {u_}.", "{n} [slept|worked|waited|practised] {x} {u_}."], "min": ["The [song|call|race|advert] lasted {x} {u_}.", "{n} held out for {x} {u_}.", "It takes {x} {u_} to [boil|load|get there]."],
            "d": ["The [trip|holiday|course|voyage] takes {x} {u_}.", "It rained for {x} {u_}."], "w": ["The [holidays|summer holidays|course] last {x} {u_}.", "It is {x} {u_} until [the exam|my birthday|the end of term]."], "$": ["A [cap|ball|book|meal] costs {x} {u_}.", "{n} has {x} {u_}."], "£": ["A [cap|ball|book|meal] costs {x} {u_}.", "{n} saved {x} {u_}."]}
MEASURED_ASK = ["How many {w_} is that?", "What is that in {w_}?", "Give it in {w_}.", "in {w_}?", "How much is that in {w_}?", "Convert this to {w_}.", "how many {w_}"]
MEASURED_ONE = {"m": ("cm", 100), "km": ("m", 1000), "cm": ("mm", 10), "kg": ("g", 1000), "t": ("kg", 1000), "l": ("ml", 1000), "h": ("min", 60), "min": ("s", 60), "d": ("h", 24), "w": ("d", 7), "$": ("c", 100), "£": ("p", 100)}


def measured(big):
    lit, k = MEASURED_ONE[big]

    def draw(d):
        x = amount(d, k) if k not in (7, 24) else str(d.int(2, 30))
        if big in ("$", "£"):
            x = f"{d.int(1, 60)}.{d.pick(['05', '20', '50', '75', '99', '40', '08', '60'])}"
        w = named(d, lit)
        return dict(x=x, k=k, u_=named(d, big), w_=w, out=lambda t: f"{t} {w}")
    return draw


SINGLE += [Task(measured(b), step_down, mix(f, MEASURED_ASK), spell=0.02, weight=0.6) for b, f in MEASURED.items()]


@skill("real_plain_measures_units", weight=3.7)
def units(d):
    yield from put(d, "d4.units", SINGLE)


# -- two units in one quantity ---------------------------------------------------------------------------------------------
# (large, small, how many, one of the large, how the two are written)
TWIN = [("m", "cm", 100, "A metre", "centimetres"), ("m", "cm", 100, "A metre", "centimetres"), ("km", "m", 1000, "A kilometre", "metres"), ("kg", "g", 1000, "A kilogram", "grams"), ("kg", "g", 1000, "A kilogram", "grams"), ("l", "ml", 1000, "A litre", "millilitres"), ("h", "min", 60, "An hour", "minutes"), ("h", "min", 60, "An hour", "minutes"), ("min", "s", 60, "A minute", "seconds"), ("w", "d", 7, "A week", "days"), ("d", "h", 24, "A day", "hours"), ("y", "mo", 12, "A year", "months"), ("ft", "in", 12, "A foot", "inches"), ("cm", "mm", 10, "A centimetre", "millimetres"), ("lb", "oz", 16, "A pound", "ounces"), ("$", "c", 100, "A dollar", "cents"), ("£", "p", 100, "A pound", "pence"), ("t", "kg", 1000, "A tonne", "kilograms")]
FULL = {"m": "metre", "km": "kilometre", "kg": "kilogram", "l": "litre", "h": "hour", "min": "minute", "w": "week", "d": "day", "y": "year", "cm": "centimetre", "t": "tonne", "lb": "pound", "$": "dollar", "£": "pound"}


def twin(d):
    big, lit, k, one, smalls = d.pick(TWIN)
    x = d.int(1, d.pick([5, 12, 30]))
    y = d.rng.randint(1, k - 1)
    if k >= 100 and d.chance(0.75):
        y = max(1, y // (k // 20)) * (k // 20)
    u, w = named(d, big), named(d, lit)
    if x == 1:
        u = {"ft": "foot"}.get(big, FULL.get(big, u)) if len(u) > 2 else u
    return dict(x=x, y=y, k=k, u_=u, w_=w, w2=named(d, lit) if d.chance(0.3) else w, one=one, smalls=smalls, lit=w, big=named(d, big), out=lambda t: f"{t} {w}")


TWINS = ["write {x} {u_} {y} {w_} in {w2}", "how many {w2} are {x} {u_} and {y} {w_}", "{x} {u_} {y} {w_} how many {w2}", "[Convert|Change|Write|Express] {x} {u_} {y} {w_} [in|into|to] {w2}.", "How many {w2} [are|is|are there in|make] {x} {u_} and {y} {w_}?", "{x} {u_} {y} {w_} in {w2}", "{x} {u_} {y} {w_} = ? {w2}", "{x} {u_} and {y} {w_} = how many {w2}[?|]", "[What is|what's] {x} {u_} {y} {w_} in {w2}?", "{x} {u_} [and|plus] {y} {w_}, how many {w2}?", "how many {w2} in {x} {u_} {y} {w_}", "[I have|We need|It says|My notes say] {x} {u_} and {y} {w_}. How many {w2} is that?", "{n} [has|needs|measured|wrote down] {x} {u_} {y} {w_}. What is that in {w2}?",
         "Give {x} {u_} and {y} {w_} in {w2} only.", "{x} {u_} {y} {w_} as {w2}?", "Turn {x} {u_} {y} {w_} into {w2}.", "Total number of {w2} in {x} {u_} and {y} {w_}?", "It is {x} {u_} and {y} {w_}. Say it in {w2}.", "{x} {u_} {y} {w_} -> {w2}", "[Something|The whole thing] [is|comes to|measures] {x} {u_} {y} {w_}. In {w2}?", "in {w2}: {x} {u_} and {y} {w_}", "Work out how many {w2} {x} {u_} and {y} {w_} make.", "Find the number of {w2} in {x} {u_} {y} {w_}."]
HMS = ["How many seconds are in {x} hours and {y} minutes?", "{x} hours {y} minutes in seconds", "Convert {x} h {y} min to seconds.", "[A film|A flight|An exam] lasts {x} hours {y} minutes. How many seconds is that?", "how many seconds is {x} h {y} min", "Give {x} hours and {y} minutes in seconds.", "{x} h {y} min = ? seconds"]
UP = ["Write {x} {u_} {y} {w_} in {big} only.", "{x} {u_} and {y} {w_} in {big}, as a decimal", "[Express|Give] {x} {u_} {y} {w_} as a decimal in {big}.", "What is {x} {u_} {y} {w_} in {big}? Use a decimal.", "{x} {u_} {y} {w_} = ? {big} (decimal)", "{x} {u_} and {y} {w_}, how many {big} is that as a decimal?", "As a decimal number of {big}: {x} {u_} {y} {w_}"]


def twin_up(d):
    while True:
        v = twin(d)
        if v["k"] in (10, 100, 1000) or v["k"] == 60 and v["y"] % 3 == 0:
            b = v["big"]
            v["out"] = lambda t: f"{t} {b}"
            return v


# -- sums and differences of two units
KINDS = [("km", "m", 1000), ("m", "cm", 100), ("kg", "g", 1000), ("l", "ml", 1000), ("cm", "mm", 10), ("h", "min", 60), ("t", "kg", 1000), ("m", "cm", 100), ("kg", "g", 1000)]


def across(minus, small):
    def draw(d):
        while True:
            big, lit, k = d.pick(KINDS)
            x = str(d.int(1, 9)) if d.chance(0.5) else f"{d.rng.randint(0, 9)}.{d.pick('5 5 25 75 2 4 6 8 1 3 7'.split())}"
            y = d.rng.randint(1, k * 2 - 1)
            y = max(1, y // max(1, k // 20)) * max(1, k // 20)
            if Fraction(x) * k > y and finite(Fraction(x) * k) and (small or finite(Fraction(y, k))):
                break
        u, w = named(d, big), named(d, lit)
        end = w if small else u
        one = {"km": "a kilometre", "m": "a metre", "kg": "a kilo", "l": "a litre", "h": "an hour", "t": "a tonne", "cm": "a centimetre"}[big]
        X = f"{x} {u}"
        if d.chance(0.5) and (small or x not in ("0.5", "1.5", "0.25", "0.75")):
            X = {"0.5": f"half {one}", "1.5": f"{one} and a half", "0.25": f"a quarter of {one}", "0.75": f"three quarters of {one}"}.get(x, X)
        return dict(x=x, y=y, k=k, u_=u, w_=w, X=X, e_=end, out=lambda t: f"{t} {end}")
    return draw


PLUS = ["[Add|add up|Add together] {x} {u_} and {y} {w_}[, answer in {e_}|. Give the answer in {e_}.]", "{x} {u_} + {y} {w_} = ? {e_}", "What is {x} {u_} plus {y} {w_} in {e_}?", "{x} {u_} and {y} {w_} together, in {e_}?", "How many {e_} are {x} {u_} and {y} {w_} [together|altogether|in all]?", "One [piece|part|bag|stage] is {x} {u_}, the other {y} {w_}. How many {e_} is that in total?", "total of {x} {u_} and {y} {w_} in {e_}", "{n} has {x} {u_} and gets another {y} {w_}. How many {e_} now?", "First {x} {u_}, then {y} {w_} more. How many {e_} altogether?", "sum of {x} {u_} and {y} {w_} [in|as] {e_}", "{x} {u_} increased by {y} {w_}, in {e_}", "How much is {x} {u_} + {y} {w_}? Answer in {e_}."]
LESS = ["{x} {u_} - {y} {w_} = ? {e_}", "What is {x} {u_} minus {y} {w_} in {e_}?", "[Subtract|Take|Take away] {y} {w_} from {x} {u_}[, in {e_}|. Answer in {e_}.]", "From {x} {u_}, {y} {w_} are [used|taken|cut off|removed]. How many {e_} [are left|remain]?", "{n} has {x} {u_} and uses {y} {w_}. How many {e_} are left?", "{x} {u_} less {y} {w_}, how many {e_}?", "{y} {w_} of {x} {u_} are gone. How many {e_} are left?", "How many {e_} remain if you take {y} {w_} from {x} {u_}?", "There [were|are] {x} {u_}. {y} {w_} are taken away. What is left in {e_}?", "what's left of {x} {u_} after {y} {w_}, in {e_}", "{x} {u_} take away {y} {w_} in {e_}"]
GAPPED = ["How much more is {x} {u_} than {y} {w_}, in {e_}?", "What is the difference between {x} {u_} and {y} {w_} in {e_}?", "By how many {e_} is {x} {u_} more than {y} {w_}?", "difference of {x} {u_} and {y} {w_} in {e_}"]
PLUS, LESS, GAPPED = ([f.replace("{x} {u_}", "{X}") for f in fs] for fs in (PLUS, LESS, GAPPED))
DOUBLE = [Task(twin, [("{one} has {k} {smalls}: {x} times {k}, then plus {y}.", "{x}*{k}+{y}")], TWINS, spell=0.02, weight=5), Task(lambda d: dict(x=d.int(1, 9), y=d.pick([1, 2, 5, 10, 12, 15, 20, 25, 30, 40, 45, 50, 55]), out=lambda t: t + " seconds"), [("In minutes {x} times 60 plus {y}; times 60 for seconds.", "({x}*60+{y})*60")], HMS, spell=0, weight=0.9),
          Task(twin_up, lambda v: [(f"In {v['big']}: {{x}} plus {{y}} divided by {{k}}.", "{x}+{y}/{k}")], UP, spell=0, weight=1.4),
          Task(across(False, True), [("In {e_}: {x} times {k}, plus {y}.", "{x}*{k}+{y}")], PLUS, spell=0, weight=2.2), Task(across(False, False), [("In {e_}: {x} plus {y} divided by {k}.", "{x}+{y}/{k}")], PLUS, spell=0, weight=1.6),
          Task(across(True, True), [("In {e_}: {x} times {k}, minus {y}.", "{x}*{k}-{y}")], LESS + GAPPED, spell=0, weight=2.4), Task(across(True, False), [("In {e_}: {x} minus {y} divided by {k}.", "{x}-{y}/{k}")], LESS + GAPPED, spell=0, weight=1.6)]

# -- pieces, portions and how much in all
STUFF = [("m", "cm", 100, "rope", "pieces"), ("m", "cm", 100, "ribbon", "strips"), ("m", "cm", 100, "wire", "bits"), ("m", "cm", 100, "cloth", "scarves"), ("m", "cm", 100, "pipe", "sections"), ("kg", "g", 1000, "rice", "bags"), ("kg", "g", 1000, "flour", "loaves"), ("kg", "g", 1000, "sweets", "packets"), ("kg", "g", 1000, "cheese", "portions"), ("l", "ml", 1000, "juice", "glasses"), ("l", "ml", 1000, "water", "cups"), ("l", "ml", 1000, "soup", "bowls"), ("l", "ml", 1000, "paint", "pots"), ("km", "m", 1000, "track", "laps"), ("km", "m", 1000, "road", "sections")]


def cut(ask):
    def draw(d):
        while True:
            big, lit, k, what, bits = d.pick(STUFF)
            c = d.pick([5, 8, 10, 12, 15, 20, 24, 25, 30, 35, 40, 45, 50, 60, 75, 80, 90, 120, 125, 150, 160, 200, 250, 300, 350, 400, 450, 500, 600, 750, 800])
            q = d.int(2, 50)
            x = finite(Fraction(c * q, k))
            if c < 2 * k and (k != 1000 or c >= 20) and x and len(x) < 5 and Fraction(x) >= 1:
                break
        u, w = named(d, big), named(d, lit)
        end = {"bits": bits, "all": u, "each": w}[ask]
        return dict(x=x, c=c, q=q, k=k, u_=u, w_=w, lit=w, big=u, what=what, bits=bits, out=lambda t: f"{t} {end}")
    return draw


CUT = ["A {what} of {x} {u_} is [cut|divided|split] into {bits} of {c} {w_}. How many {bits}?", "{x} {u_} of {what}, {bits} of {c} {w_} [each|]. How many {bits}?", "How many {c} {w_} {bits} [can you get|do you get|do I get|fit] [from|out of] {x} {u_} of {what}?", "{n} has {x} {u_} of {what} and makes {bits} of {c} {w_} each. How many {bits} [does {he} get|is that|are there]?", "how many {bits} of {c} {w_} from {x} {u_} {what}", "If each of the {bits} takes {c} {w_}, how many come out of {x} {u_} of {what}?", "{what}: {x} {u_}. one of the {bits}: {c} {w_}. how many {bits}?", "We have {x} {u_} of {what}. {C} {w_} are needed [for each|each time]. How many {bits} can we make?",
       "There [are|is] {x} {u_} of {what}. How many {bits} with {c} {w_} each can be made?", "How often does {c} {w_} go into {x} {u_}?", "How many times {c} {w_} is {x} {u_}?", "Into how many {bits} of {c} {w_} can {x} {u_} of {what} be divided?"]
WHOLE = ["A {what} of {x} {u_} is [cut|divided|sawn] into {bits} of {c} {w_}. How many [full|whole|complete] {bits} [are there|does that give]?", "How many [full|whole|complete] {bits} of {c} {w_} can be made from {x} {u_} of {what}?", "{x} {u_} of {what}, {bits} of {c} {w_}: how many whole ones?", "{n} cuts {x} {u_} of {what} into {bits} of {c} {w_}. How many complete {bits} does {he} get?", "how many full {bits} of {c} {w_} from {x} {u_} of {what}"]
EACH = ["A {what} of {x} {u_} is [cut|divided|split] into {q} equal {bits}. How many {w_} [is each|is one]?", "{x} {u_} of {what} in {q} equal {bits}: how many {w_} each?", "{n} [makes|gets] {q} equal {bits} from {x} {u_} of {what}. [Give|What is] the size of one in {w_}.".replace("[Give|What is] the size of one in {w_}.", "How many {w_} does each have?"), "[Give your answer in {w_}.|Answer in {w_}.] {x} {u_} of {what} is divided into {q} equal {bits}. How much is each?", "Share {x} {u_} of {what} between {q} {bits}. How many {w_} in each?", "{q} {bits}, all the same, from {x} {u_} {what}. how many {w_} for each?", "How many {w_} does each of {q} equal {bits} get from {x} {u_} of {what}?", "{x} {u_} divided by {q}, in {w_}", "One of {q} equal parts of {x} {u_} is how many {w_}?"]
INALL = ["{q} {bits} of {c} {w_}. How many {u_} of {what} [altogether|in all|is that]?", "How many {u_} of {what} do I need for {q} {bits} of {c} {w_} [each|]?", "{q} times {c} {w_}, how many {u_}?", "{n} needs {q} {bits}, {c} {w_} each. How many {u_} of {what} must {he} [buy|get|have]?", "Each of {q} {bits} has {c} {w_}. Total in {u_}?", "[Give the answer in {u_}.|Answer in {u_}.] How much {what} is in {q} {bits} of {c} {w_}?", "{q} {bits} with {c} {w_} each. Give the total in {u_}.", "{q} x {c} {w_} in {u_}"]


def uneven(d):
    while True:
        v = cut("bits")(d)
        v["x"] = str(d.int(2, 20)) if d.chance(0.6) else f"{d.int(1, 9)}.5"
        if Fraction(v["x"]) * v["k"] % v["c"] and Fraction(v["x"]) * v["k"] > 2 * v["c"]:
            return v


CUTS = [Task(uneven, [("In {lit}: {x} times {k}, divided by {c}, only the whole part: floor.", "floor({x}*{k}/{c})")], WHOLE, answer="{x} × {k} ÷ {c}, rounded down, is {r1}.", spell=0, weight=1.5), Task(lambda d: (lambda v: {**v, "C": v["c"]})(cut("bits")(d)), [("In {lit}: {x} times {k}, divided by {c}.", "{x}*{k}/{c}")], CUT, spell=0, weight=4), Task(cut("each"), [("In {lit}: {x} times {k}, divided by {q}.", "{x}*{k}/{q}")], EACH, spell=0, weight=2.5), Task(cut("all"), [("Asked: the {big}. In {lit}: {q} times {c}; divided by {k}.", "{q}*{c}/{k}")], INALL, spell=0, weight=2.5)]


@skill("real_plain_measures_two_units", weight=5.7)
def two_units(d):
    yield from put(d, "d4.two", DOUBLE + CUTS)


# -- maps, plans and models ------------------------------------------------------------------------------------------------
SCALES = [1000, 2000, 5000, 10000, 20000, 25000, 50000, 100000, 200000, 250000, 500000]
UNITS = {"km": 100000, "m": 100}


def mapped(real):
    def draw(d):
        while True:
            k = d.pick(SCALES)
            c = str(d.int(2, 20)) if d.chance(0.65) else f"{d.int(1, 15)}.{d.pick('5524618')}"
            w = "m" if k < 10000 else "km" if k > 25000 else d.pick(["m", "km"])
            x = finite(Fraction(c) * k / UNITS[w])
            if x and len(x) < 6:
                break
        s = f"1:{k:,}".replace(",", d.pick(["", " ", ",", ""]))
        end = w if real else "cm"
        return dict(k=k, c=c, x=x, f=UNITS[w], w_={"km": d.pick(["km", "km", "kilometres"]), "m": d.pick(["m", "m", "metres"])}[w], s=s.replace(":", d.pick([":", " : ", ":"])), out=lambda t: f"{t} {end}")
    return draw


MAP = ["[A map has|The scale of a map is|A map with] a scale of {s}.", "On a {s} map.", "Map scale {s}.", "The map is {s}."]
REAL = ["{s}, {c} cm on [the|] map. how many {w_}", "{s} map, {c} cm. real {w_}?", "map {s}: {c} cm is how many {w_}", "[A map has a scale of {s}.|The scale of a map is {s}.|A map is drawn to a scale of {s}.] Two [towns|villages|churches|lakes] are {c} cm apart on [it|the map]. [How far apart are they really, in {w_}|What is the real distance in {w_}|How many {w_} is that in reality]?", "On a map with [scale|a scale of] {s} a [road|path|river|route] is {c} cm long. How [long is it really, in {w_}|many {w_} is that in reality]?", "map scale {s}, {c} cm on the map. real distance in {w_}?", "scale {s}. {c} cm = how many {w_} in real life?", "How many {w_} are {c} cm on a map with a scale of {s}?", "{c} cm on a {s} map is how many {w_} on the ground?",
        "{n} measures {c} cm on a {s} map. How many {w_} is that in reality?", "What real distance (in {w_}) is {c} cm on a map of scale {s}?", "If a map is {s} and I measure {c} cm, how far is it in {w_}?", "The distance on the map is {c} cm, the scale is {s}. Find the actual distance in {w_}.", "Scale {s}; map distance {c} cm; actual distance in {w_}?", "two places are {c} cm apart on a {s} map, how far is this really in {w_}"]
DRAWN = ["{s}, {x} {w_} in reality. cm on the map?", "map {s}: {x} {w_} is how many cm", "[A map has a scale of {s}.|The scale of a map is {s}.] Two [towns|villages|huts] are {x} {w_} apart. How many cm is that on the map?", "map scale {s}, real distance {x} {w_}. how many cm on the map?", "A [road|river|canal|wall] is {x} {w_} long. How long is it on a {s} map, in cm?", "How many cm on a map with a scale of {s} are {x} {w_} in reality?", "{x} {w_} on a {s} map: how many cm?", "{n} draws a {x} {w_} [road|path|track] to a scale of {s}. How many cm long is the line?", "What distance in cm on a {s} map stands for {x} {w_}?", "Scale {s}; actual distance {x} {w_}; distance on the map in cm?", "The real distance is {x} {w_} and the scale {s}. Find the distance on the map in cm."]


def model(big):
    def draw(d):
        k = d.pick([10, 12, 18, 20, 24, 25, 32, 40, 43, 50, 72, 87, 100, 160, 200])
        while True:
            c = str(d.int(3, 60)) if d.chance(0.7) else f"{d.int(3, 30)}.5"
            x = finite(Fraction(c) * k / 100)
            if x and len(x) < 6:
                break
        end = "m" if big else "cm"
        return dict(k=k, c=c, x=x, what=d.pick(["car", "ship", "plane", "train", "house", "bus", "boat", "tower", "bridge", "church"]), dim=d.pick(["long", "long", "high", "wide"]), out=lambda t: f"{t} {end}")
    return draw


MODEL_UP = ["A model {what} has a scale of 1:{k}. The model is {c} cm {dim}. How {dim} is the real {what} in [m|metres]?", "A 1:{k} model of a {what} is {c} cm {dim}. How many metres is the real one?", "model {what} 1:{k}, {c} cm {dim}. real size in m?", "A {what} is built as a model at 1:{k}. It is {c} cm {dim}. Find the real size in m.", "The model of a {what} (scale 1:{k}) is {c} cm {dim}. What is the actual size in metres?"]
MODEL_DOWN = ["A model {what} [is built at|has] a scale of 1:{k}. The real {what} is {x} m {dim}. How {dim} is the model in cm?", "A real {what} is {x} m {dim}. How many cm is a 1:{k} model of it?", "1:{k} model of a {x} m {dim} {what}: how many cm?", "{n} builds a 1:{k} model of a {what} that is {x} m {dim}. How many cm {dim} is the model?", "The {what} is {x} m {dim}. A model is made at scale 1:{k}. Find its size in cm."]


def plan(d):
    while True:
        k = d.pick(["2", "5", "10", "0.5", "2.5", "1.5", "4", "20", "50", "3", "100", "1.2"])
        c = str(d.int(2, 18)) if d.chance(0.6) else f"{d.int(1, 12)}.{d.pick('5246')}"
        x = finite(Fraction(k) * Fraction(c))
        if x and len(x) < 6:
            w = d.pick(["m", "m", "km", "metres", "miles"])
            return dict(k=k, c=c, x=x, w_=w, o=d.pick(["kitchen", "wall", "garden", "hall", "path", "road", "lake", "fence", "yard"]), out=lambda t: f"{t} {w}")


PLAN_UP = ["1 cm = {k} {w_}. [The cities|Two places|The ends] are {c} cm apart. Real distance in {w_}?", "1 cm is {k} {w_}, {c} cm is how many {w_}", "1 cm on the [plan|map|drawing] is {k} {w_}. [A|The] {o} is {c} cm long on [it|the plan]. How long is it really, in {w_}?", "On a [plan|map|drawing] 1 cm [stands for|represents|means|shows] {k} {w_}. How many {w_} [are|do] {c} cm [stand for|mean|show]?".replace("[are|do] {c} cm [stand for|mean|show]", "are {c} cm"), "scale: 1 cm = {k} {w_}. {c} cm = ? {w_}", "A [plan|map] uses 1 cm for {k} {w_}. The {o} measures {c} cm. What is its real length in {w_}?", "If 1 cm on a map is {k} {w_}, what is {c} cm?", "{n} draws 1 cm for every {k} {w_}. The line is {c} cm long. How many {w_} is that?", "Each cm on the map is {k} {w_} on the ground. I measure {c} cm. How far is it?", "map: 1 cm to {k} {w_}. how far is {c} cm"]
PLAN_DOWN = ["1 cm = {k} {w_}. [The cities|Two places] are {x} {w_} apart. How many cm on the map?", "1 cm is {k} {w_}, {x} {w_} is how many cm", "1 cm on the [plan|map|drawing] is {k} {w_}. [A|The] {o} is {x} {w_} long. How many cm is it on [it|the plan]?", "On a map 1 cm [stands for|represents|means] {k} {w_}. How many cm are {x} {w_}?", "scale: 1 cm = {k} {w_}. {x} {w_} = ? cm", "{n} draws 1 cm for every {k} {w_}. How long is the line for {x} {w_}, in cm?", "A plan uses 1 cm for {k} {w_}. How many cm long is a {o} of {x} {w_} on it?", "Each cm on the map is {k} {w_}. The {o} is {x} {w_} long. How many cm on the map?", "map: 1 cm to {k} {w_}. how many cm for {x} {w_}"]


def cm(draw):
    def other(d):
        v = draw(d)
        v["out"] = lambda t: t + " cm"
        return v
    return other


MAPS = [Task(mapped(True), [("The real length is {c} times {k} cm; divided by {f} for {w_}.", "{c}*{k}/{f}")], REAL, spell=0, weight=4), Task(mapped(False), [("On the map: {x} times {f} for cm, divided by {k}.", "{x}*{f}/{k}")], DRAWN, spell=0, weight=3),
        Task(model(True), [("The real length is {c} times {k} cm; divided by 100 for m.", "{c}*{k}/100")], MODEL_UP, spell=0, weight=1.5), Task(model(False), [("The model: {x} times 100 for cm, divided by {k}.", "{x}*100/{k}")], MODEL_DOWN, spell=0, weight=1.5),
        Task(plan, [("{k} times {c}.", "{k}*{c}")], PLAN_UP, spell=0, weight=2), Task(cm(plan), [("{x} divided by {k}.", "{x}/{k}")], PLAN_DOWN, spell=0, weight=2)]


@skill("real_plain_measures_maps", weight=2.1)
def maps(d):
    yield from put(d, "d4.maps", MAPS)


# -- a factor that the question gives --------------------------------------------------------------------------------------
GIVEN = [("mile", "miles", "km", ["1.6", "1.6", "1.609", "1.61"]), ("inch", "inches", "cm", ["2.54", "2.54", "2.5"]), ("foot", "feet", "cm", ["30", "30.48", "30.5"]), ("pound", "pounds", "kg", ["0.45", "0.454", "0.5"]), ("ounce", "ounces", "grams", ["28", "28.35", "30"]), ("gallon", "gallons", "litres", ["4.5", "3.785", "3.8", "4.55"]), ("pint", "pints", "ml", ["568", "570"]), ("cup", "cups", "ml", ["240", "250"]), ("stone", "stone", "kg", ["6.35", "6.4"]), ("yard", "yards", "m", ["0.9", "0.914"]), ("nautical mile", "nautical miles", "km", ["1.852", "1.85"]), ("acre", "acres", "m²", ["4047", "4000"]), ("tablespoon", "tablespoons", "ml", ["15"]), ("teaspoon", "teaspoons", "ml", ["5"])]


def given(back):
    def draw(d):
        one, many, w, fs = d.pick(GIVEN)
        f = d.pick(fs)
        x = str(d.int(2, d.pick([12, 40, 100]))) if d.chance(0.8) else f"{d.int(1, 12)}.5"
        y = finite(Fraction(f) * Fraction(x)) if back else "0"
        if y is None:
            y = str(d.int(2, 90))
        end = many if back else w
        return dict(one=one, many=many, w_=w, f=f, x=x, y=y, out=lambda t: f"{t} {end}")
    return draw


FACT = ["1 {one} = {f} {w_}.", "[One|1|A] {one} is {f} {w_}.", "There are {f} {w_} in [a|one] {one}.", "[Use|Take] 1 {one} = {f} {w_}.", "1 {one} is [about|roughly|equal to] {f} {w_}."]
TO_SMALL = ["How many {w_} are {x} {many}?", "{x} {many} in {w_}?", "What are {x} {many} in {w_}?", "Convert {x} {many} to {w_}.", "{x} {many} = ? {w_}", "how many {w_} is {x} {many}"]
TO_BIG = ["How many {many} are {y} {w_}?", "{y} {w_} in {many}?", "What are {y} {w_} in {many}?", "Convert {y} {w_} to {many}.", "{y} {w_} = ? {many}", "how many {many} is {y} {w_}"]
IF_SMALL = ["If 1 {one} [is|=|equals] {f} {w_}, how many {w_} [is|are] {x} {many}?", "How many {w_} are {x} {many} if [a|one|1] {one} is {f} {w_}?", "with 1 {one} = {f} {w_}, {x} {many} = ? {w_}", "{x} {many} in {w_}, when 1 {one} = {f} {w_}", "Convert {x} {many} to {w_} (1 {one} = {f} {w_})."]
IF_BIG = ["If 1 {one} [is|=|equals] {f} {w_}, how many {many} [is|are] {y} {w_}?", "How many {many} are {y} {w_} if [a|one|1] {one} is {f} {w_}?", "with 1 {one} = {f} {w_}, {y} {w_} = ? {many}", "{y} {w_} in {many}, when 1 {one} = {f} {w_}", "Convert {y} {w_} to {many} (1 {one} = {f} {w_})."]


def pairs(d):
    """So many of one are so many of the other."""
    while True:
        one, two = d.pick([("tokens", "points"), ("stamps", "stickers"), ("beads", "shells"), ("marbles", "cards"), ("coins", "stars"), ("zeds", "tibs"), ("badges", "vouchers"), ("small steps", "large steps")])
        a, b, c = d.int(2, 12), d.int(2, 30), d.int(2, 15)
        if a != b and c > 1:
            return dict(a=a, b=b, c=b * c, p=one, q=two, x=a * c, out=lambda t: f"{t} {one}")


PAIRED = ["If {a} {p} are {b} {q}, how many {p} are {c} {q}?", "{a} {p} = {b} {q}. How many {p} are {c} {q}?", "{a} {p} are worth {b} {q}. How many {p} for {c} {q}?", "{b} {q} are {a} {p}. How many {p} are {c} {q}?", "For {b} {q} you get {a} {p}. How many {p} do you get for {c} {q}?", "{a} {p} is the same as {b} {q}, so {c} {q} is how many {p}?"]
GIVENS = [Task(given(False), [("From {many} to {w_}: {x} times {f}.", "{x}*{f}")], mix(FACT, TO_SMALL) + IF_SMALL * 2, spell=0, weight=3), Task(given(True), [("From {w_} to {many}: {y} divided by {f}.", "{y}/{f}")], mix(FACT, TO_BIG) + IF_BIG * 2, spell=0, weight=3),
          Task(pairs, [("One is {a} divided by {b}; {c} times as much is wanted.", "{a}/{b}*{c}")], PAIRED, spell=0, weight=1)]


@skill("real_plain_measures_given", weight=1.4)
def given_factor(d):
    yield from put(d, "d4.given", GIVENS)
