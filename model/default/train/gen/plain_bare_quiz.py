"""Numbers alone in whole sentences, as a quiz or a pupil's book asks: order, factors, rows of numbers, ratios, negatives in words, mixed numbers, speed."""
from math import gcd

from .core import Answer, Call, skill
from .phrases import words
from .plain_a_primes import all_factors
from .plain_bare_factors import whole
from .plain_bare_lists import items, typed as listed, value
from .plain_bare_measures import metres, minutes, motion
from .plain_bare_ratio import colon, pair
from .plain_b_base import tell
from .plain_numbers_forms import all_in_order
from .real_words import Task, around, choose, fill, known, spin

UP = ["[Arrange|Place|Put|Write|List|Order|Sort] the numbers {L} in [ascending|increasing] order.", "[Place|Put|Write|List] {L} from [smallest to largest|least to greatest|lowest to highest|the smallest to the largest].", "Place these numbers in order, starting with the smallest: {L}", "Put these in order of size, smallest first: {L}", "Order the following from [smallest to largest|least to greatest]: {L}", "Rewrite {L} in order of size, beginning with the smallest.", "Here are some numbers: {L}. [Put|Write] them in ascending order.", "These numbers are mixed up: {L}. Sort them from smallest to largest.", "What are {L} in order from smallest to largest?", "How would you order {L} from smallest to largest?", "Rank {L} from lowest to highest.", "Given {L}, list them in increasing order.", "On a number line, in which order from left to right are {L}?", "{L}: write these in order, smallest first.", "In what order do {L} go, from least to greatest?", "Can you put {L} in ascending order?", "Line up {L} from the smallest to the biggest.", "Sort the following numbers in ascending order: {L}", "Arrange the following in ascending order: {L}", "Write the following numbers from smallest to largest: {L}"]
DOWN = ["[Arrange|Place|Put|Write|List|Order|Sort] the numbers {L} in [descending|decreasing] order.", "[Arrange|Place|Put|Write|List] {L} from [largest to smallest|greatest to least|highest to lowest|the largest to the smallest].", "Place in [descending|decreasing] order: {L}", "Place these numbers in order, starting with the largest: {L}", "Put these in order of size, largest first: {L}", "Order the following from [largest to smallest|greatest to least]: {L}", "Rewrite {L} in order of size, beginning with the largest.", "Here are some numbers: {L}. [Put|Write] them in descending order.", "What are {L} in order from largest to smallest?", "How would you order {L} from largest to smallest?", "Rank {L} from highest to lowest.", "Given {L}, list them in decreasing order.", "{L}: write these in order, biggest first.", "Can you put {L} in descending order?", "Sort the following numbers in descending order: {L}", "Arrange the following in descending order: {L}", "Write the following numbers from largest to smallest: {L}", "In what order do {L} go, from greatest to least?"]
FACTORS = ["List the factors of {x}.", "List all [the|] factors of {x}.", "Write down all the factors of {x}.", "What are all the factors of {x}?", "Which whole numbers divide {x} exactly?", "Find every factor of {x}.", "Name all the factors of {x}.", "State all the factors of {x}.", "List the factors of {x} in order.", "Can you list the factors of {x}?", "Give all the divisors of {x}.", "List all the numbers that {x} can be divided by without a remainder.", "Which numbers are factors of {x}?", "Write the complete list of factors of {x}.", "Make a list of the factors of {x}.", "What numbers divide evenly into {x}?", "Show all the factors of {x}.", "Find all the positive divisors of {x}.", "What is the full list of factors of {x}?", "Write all the factors of {x} from smallest to largest."]
ROWS = ["The sum of {c} consecutive {k}[numbers|integers|whole numbers] is {s}. What are they?", "The sum of {c} consecutive {k}[numbers|integers] is {s}. [Find|Work out|Determine|List] the [numbers|integers].", "{C} consecutive {k}[numbers|integers] have a sum of {s}. [What are they?|Find them.|Which numbers are they?]", "{C} consecutive {k}[numbers|integers] add up to {s}. [What are they?|Find them.|What are the numbers?]", "When {c} consecutive {k}numbers are added the result is {s}. What are the numbers?", "Find {c} consecutive {k}[numbers|integers] [whose sum is|that add up to|with a sum of] {s}.", "Which {c} consecutive {k}[numbers|integers] [add up to|have a sum of|total] {s}?", "What {c} consecutive {k}numbers add to make {s}?", "I add {c} consecutive {k}numbers and get {s}. What are my numbers?", "{s} is the sum of {c} consecutive {k}numbers. What are the numbers?", "{n} adds {c} consecutive {k}numbers and gets {s}. Which numbers did {he} add?", "{C} {k}numbers in a row add up to {s}. List them.", "Write {s} as a sum of {c} consecutive {k}numbers. Which numbers are they?"]
TOTAL = ["Two numbers are in the ratio {R}. The {w} number is {k}. What is the sum of the two numbers?", "A quantity is split in the ratio {R}. The {w} part is {k}. [How big is the whole quantity?|What is the whole quantity?|Find the total.]", "An amount is divided in the ratio {R}. The {w} share is {k}. [What was the amount?|What is the whole amount?|Find the total amount.]", "The ratio of two parts is {R}, and the {w} part is {k}. Find the total of both parts.", "If the {w} part of a {R} split is {k}, what is the total?", "Some money is shared in the ratio {R}. The {w} share is {k}. How much money is there altogether?", "When a number is divided in the ratio {R}, the {w} part is {k}. What is the number?", "A line is cut in the ratio {R}. The {w} piece is {k} cm. How long is the line?", "What is the total if the ratio is {R} and the {w} share is {k}?"]
OTHER = ["In [a|the] ratio of {R}, the {w} part is {k}. What is the {o} part?", "Two numbers are in the ratio {R}. The {w} number is {k}. [What is|Find|Work out] the {o} number.", "A quantity is split in the ratio {R}. The {w} part is {k}. How big is the {o} part?", "If the {w} part of a {R} split is {k}, what is the {o} part?", "The ratio of two parts is {R}, and the {w} part is {k}. Find the {o} part.", "An amount is divided in the ratio {R}. The {w} share is {k}. What is the {o} share?", "The {w} of two numbers in the ratio {R} is {k}. What is the {o} one?", "Two lengths are in the ratio {R}. The {w} one is {k} cm. How long is the {o} one?", "What is the {o} share if the ratio is {R} and the {w} share is {k}?"]
GAP = ["Two numbers in the ratio {R} differ by {k}. What is the {g} number?", "Two numbers are in the ratio {R} and their difference is {k}. Find the {g} one.", "The difference between two numbers in the ratio {R} is {k}. What is the {g} number?", "ratio {R}, difference {k}, {g} number?", "ratio {R} difference {k} find the {g}", "two numbers in ratio {R} with difference {k}: the {g}?"]
GAP_SUM = ["Two numbers in the ratio {R} differ by {k}. What is their sum?", "Two numbers are in the ratio {R} and their difference is {k}. Find their total.", "ratio {R}, difference {k}, total?", "ratio {R} difference {k} find the sum", "two parts in ratio {R} with difference {k}: total?"]
NEG = {"+": ["{a} plus {b}", "{a} add {b}", "the sum of {a} and {b}", "add {a} and {b}", "{a} and {b} added", "What is {a} plus {b}?", "what do you get if you add {a} and {b}", "{a} increased by {b}"], "-": ["{a} minus {b}", "{a} take away {b}", "subtract {b} from {a}", "What is {a} minus {b}?", "take {b} from {a}", "{a} subtract {b}", "{a} decreased by {b}"], "*": ["{a} times {b}", "{a} multiplied by {b}", "the product of {a} and {b}", "multiply {a} by {b}", "What is {a} times {b}?", "What is the product of {a} and {b}?"], "/": ["{a} divided by {b}", "the quotient of {a} and {b}", "divide {a} by {b}", "What is {a} divided by {b}?"]}
MIXED = ["[Write|Express|Give] {t}/{b} as a mixed number.", "What is {t}/{b} as a mixed number?", "Change the improper fraction {t}/{b} to a mixed number.", "[Convert|Turn] {t}/{b} into a mixed number.", "Convert the fraction {t}/{b} to a mixed number.", "How do you write {t}/{b} as a mixed number?", "{t}/{b} equals which mixed number?", "Which mixed number is equal to {t}/{b}?", "Rewrite {t}/{b} as a mixed number.", "As a mixed number, what is {t}/{b}?"]
MADE = ["The product of {a} and a number is {m} less than {z}. Find the number.|less", "The product of a number and {a} is {m} more than {z}. What is the number?|more", "{a} times a number is {m} less than {z}. Find the number.|less", "{a} times a number is {m} more than {z}. Find the number.|more", "When a number is multiplied by {a}, the result is {m} less than {z}. What is the number?|less", "When I multiply a number by {a} I get {m} more than {z}. What is the number?|more"]
SPEED_M = ["[Find the speed|What is the speed] in {per} if {S} [is|are] covered in {T}?", "{S} are covered in {T}. What is the speed in {per}?", "A distance of {S} takes {T}. Find the speed in {per}.", "How fast, in {per}, is {S} in {T}?", "Something travels {S} in {T}. What is its speed in {per}?", "What speed in {per} covers {S} in {T}?", "It takes {T} to go {S}. How many {per} is that?", "{S} in {T} is how many {per}?", "Calculate the speed in {per} for {S} in {T}.", "Give the speed in {per}: {S} in {T}."]
SPEED = ["What is the speed if {S} [is|are] covered in {T}?", "{S} are covered in {T}. What is the speed?", "A distance of {S} takes {T}. Find the average speed.", "Something travels {S} in {T}. What is its speed?", "It takes {T} to go {S}. What is the speed?", "Calculate the average speed for {S} in {T}.", "What average speed covers {S} in {T}?"]
DISTANCE = ["How far does something go at {V} in {T}?", "What distance is covered in {T} at {V}?", "At {V}, how far do you get in {T}?", "Find the distance covered in {T} at {V}.", "The speed is {V} and the time is {T}. What is the distance?", "Moving at {V} for {T} covers what distance?", "Calculate the distance for {T} at {V}."]
TIME = ["How long does it take to [go|travel|cover] {S} at {V}?", "How much time is needed for {S} at {V}?", "At {V}, how long do {S} take?", "The distance is {S} and the speed is {V}. What is the time?", "Find the time needed to cover {S} at {V}.", "What time does a trip of {S} at {V} take, in {w}?"]
SPEEDS = [Task(minutes, [("Speed is distance divided by time: {s} divided by ({t_}/60) hours.", "{s}/({t_}/60)")], SPEED_M, spell=0, weight=3), Task(motion("v"), [("Speed is distance divided by time: {s} divided by {t_} hours.", "{s}/{t_}")], SPEED, spell=0, weight=2), Task(metres, [("Speed is distance divided by time: {s} divided by {t_} seconds.", "{s}/{t_}")], SPEED, spell=0, weight=1), Task(motion("s"), [("Distance is speed times time: {v} times {t_} hours.", "{v}*{t_}")], DISTANCE, spell=0, weight=2), Task(motion("t"), [("Time is distance divided by speed: {s} divided by {v}.", "{s}/{v}")], TIME, spell=0, weight=2)]


@skill("real_plain_bare_order2", weight=3.0)
def quiz_order(d):
    xs = items(d)
    up = d.chance(0.58)
    yield listed(d, "bare.up2" if up else "bare.down2", UP if up else DOWN, xs, 0.05)
    yield from all_in_order(xs, up, value)


@skill("real_plain_bare_factors2", weight=3.0)
def quiz_factors(d):
    x = whole(d)
    v = known(d, dict(x=x))
    yield around(d, fill(d, spin(d, choose(d, "bare.factors2", FACTORS)), v, 0.01), v, False, 0.012)
    yield from all_factors(x)


@skill("real_plain_bare_rows2", weight=1.2)
def quiz_rows(d):
    c, step = d.pick([2, 2, 3, 3, 3, 4]), d.pick([1, 1, 2])
    x = d.int(2, d.pick([30, 90]))
    k = ("even " if x % 2 == 0 else "odd ") if step == 2 else ""
    s = c * x + step * c * (c - 1) // 2
    v = known(d, dict(s=s))
    w = words(c) if d.chance(0.75) else str(c)
    v.update(c=w, C=w.capitalize(), k=k)
    yield around(d, fill(d, spin(d, choose(d, "bare.rows2", ROWS)), v, 0), v, False, 0.012)
    e = "x" + "".join(f"+(x+{step * i})" for i in range(1, c)) + f"={s}"
    r = yield Call(f"Call the smallest number x. The equation is {e}.", f"solve({e})")
    n = r.text.split("x = ")[1]
    out = [n]
    for i in range(1, c):
        t = yield Call(f"The smallest is {n}." if i == 1 else "The next number.", f"{n}+{step * i}")
        out.append(t.best)
    yield Answer("", f"{e.replace('=', ' = ')} gives x = {n}. The numbers are {', '.join(out[:-1])} and {out[-1]}.", ", ".join(out))


@skill("real_plain_bare_ratio2", weight=1.8)
def quiz_ratio(d):
    p, q = pair(d)
    f = d.int(2, d.pick([9, 15, 40]))
    kind = d.rng.choices(["total", "other", "gap", "gapsum"], [3, 3, 1.5, 1])[0]
    v = dict(R=colon(d, (p, q)))
    if kind in ("gap", "gapsum"):
        a, b = max(p, q), min(p, q)
        big = d.chance(0.5)
        v.update(k=(a - b) * f, g=d.pick(["larger", "bigger", "greater"]) if big else "smaller")
        v = known(d, v)
        yield around(d, fill(d, spin(d, choose(d, "bare." + kind, GAP if kind == "gap" else GAP_SUM)), v, 0), v, False, 0.012)
        n = f"{p}+{q}" if kind == "gapsum" else str(a if big else b)
        e = f"({n})" if kind == "gapsum" else n
        name = "the total" if kind == "gapsum" else "the largest share" if big else "the smallest share"
        r = yield Call(f"Asked: {name}. {a}-{b} parts are {(a - b) * f}; {n} parts are wanted.", f"{(a - b) * f}/({a}-{b})*{e}")
        yield Answer("", f"{(a - b) * f} ÷ ({a} − {b}) × {e.replace('+', ' + ')} = {r.best}.", r.best)
        return
    flip = d.chance(0.5)
    w, o = ("second", "first") if flip else ("first", "second")
    name = f"the {o} share"
    if d.chance(0.55):
        big = (q > p) == flip
        w, o = (d.pick(["larger", "bigger", "greater"]), "smaller") if big else ("smaller", d.pick(["larger", "bigger", "greater"]))
        name = "the smallest share" if big else "the largest share"
    k, m, n = (q * f, q, p) if flip else (p * f, p, q)
    v.update(w=w, o=o, k=k)
    v = known(d, v)
    yield around(d, fill(d, spin(d, choose(d, "bare.q" + kind, TOTAL if kind == "total" else OTHER)), v, 0), v, False, 0.012)
    n = f"{p}+{q}" if kind == "total" else n
    e = f"({n})" if kind == "total" else n
    r = yield Call(f"Asked: {'the total' if kind == 'total' else name}. One part is {k} divided by {m}; {n} parts are wanted.", f"{k}/{m}*{e}")
    yield Answer("", f"{k} ÷ {m} × {str(e).replace('+', ' + ')} = {r.best}.", r.best)


@skill("real_plain_bare_signed2", weight=1.4)
def quiz_signed(d):
    op = d.pick("++--**/")
    a, b = d.int(2, d.pick([12, 20, 60])), d.int(2, d.pick([9, 12, 30]))
    if op == "/":
        a *= b
    k = d.pick(["a", "a", "b", "ab", "ab"])
    x, y = ("-" if "a" in k else "") + str(a), ("-" if "b" in k else "") + str(b)
    how = d.pick(["minus ", "negative ", "negative ", "-", "−"])
    spelt = d.chance(0.2) and how[-1] == " "

    def say(s):
        t = s.lstrip("-")
        t = words(int(t)) if spelt and int(t) < 100 else t
        return (how if s[0] == "-" else "") + t
    raw = choose(d, "bare.neg" + op, NEG[op])
    q = raw.replace("{a}", say(x)).replace("{b}", say(y))
    q = d.pick(["{}", "{}", "{}?", "what is {}", "calculate {}", "work out {}", "find {}"]).replace("{}", q) if raw[0] in "{t" and not raw.startswith("take") else q
    if q[-1] in "?" and d.chance(0.6):
        q = q[0].upper() + q[1:]
    yield around(d, q, known(d, {}), False, 0.012)
    word, sign = {"+": ("plus", "+"), "-": ("minus", "−"), "*": ("times", "×"), "/": ("divided by", "÷")}[op]
    px, py = (f"({s})" if s[0] == "-" else s for s in (x, y))
    r = yield Call(f"{x} {word} {y}.", f"{px}{op}{py}")
    yield Answer("", f"{px} {sign} {py} = {r.best}.", r.best)


@skill("real_plain_bare_mixed2", weight=1.4)
def quiz_mixed(d):
    while True:
        b, w = d.rng.randint(2, 12), d.rng.randint(1, 12)
        a = d.rng.randint(1, b - 1)
        if gcd(a, b) == 1:
            break
    t = w * b + a
    v = known(d, dict(t=str(t), b=str(b)))
    yield around(d, fill(d, spin(d, choose(d, "bare.mixed2", MIXED)), v, 0), v, False, 0.012)
    q = yield Call(f"The whole part of {t}/{b} first: floor.", f"floor({t}/{b})")
    r = yield Call(f"The remaining numerator is the remainder of {t} divided by {b}.", f"{t} mod {b}")
    yield Answer("", f"{t} = {q.best} × {b} + {r.best}, so {t}/{b} = {q.best} {r.best}/{b}.", f"{q.best} {r.best}/{b}")


@skill("real_plain_bare_made", weight=0.5)
def quiz_made(d):
    raw, how = choose(d, "bare.made", MADE).split("|")
    a, x, m = d.rng.randint(2, 12), d.rng.randint(2, 20), d.rng.randint(1, 30)
    z = a * x + (m if how == "less" else -m)
    if z < 1:
        z, m = a * x - 1, 1
        raw = raw.replace(" less than", " more than") if how == "less" else raw
        how = "more"
    v = known(d, dict(a=a, m=m, z=z))
    yield around(d, fill(d, raw, v, 0.03), v, False, 0.012)
    e = f"{a}x={z}{'-' if how == 'less' else '+'}{m}"
    r = yield Call(f"Call the number x. The equation is {e}.", f"solve({e})")
    n = r.text.split("x = ")[1].split(" ")[0]
    yield Answer("", f"{e.replace('=', ' = ')} gives x = {n}. The number is {n}.", n)


@skill("real_plain_bare_speed2", weight=1.6)
def quiz_speed(d):
    yield from tell(d, "bare.speed2", SPEEDS, story=False, p=0.012)
