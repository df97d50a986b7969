"""A percentage, a fraction, a half or a double joined with a sum in short words; gaps in a line; which is larger, and whether it is."""
from fractions import Fraction

import calc
from .core import Answer, Call, skill
from .phrases import fraction_words
from .real_words import around, choose, dec, fill, known, pretty, spin

PERCENT = ["{p}% of", "{p}% of", "{p} % of", "{p} percent of", "{p} per cent of"]
OF_TWO = [("the sum of {a} and {b}", "({a}+{b})"), ("the total of {a} and {b}", "({a}+{b})"), ("the difference between {a} and {b}", "({a}-{b})"), ("the product of {a} and {b}", "{a}*{b}"), ("the result of {a} plus {b}", "({a}+{b})"), ("the result of {a} minus {b}", "({a}-{b})"), ("the result of {a} times {b}", "{a}*{b}"), ("({a} + {b})", "({a}+{b})"), ("({a} - {b})", "({a}-{b})"), ("({a} × {b})", "{a}*{b}")]
# Q and R are parts ("20% of 80", "half of 12"); what stands on the right uses their expressions.
JOINED = [("Q plus R", "Q+R"), ("Q minus R", "Q-R"), ("the sum of Q and R", "Q+R"), ("the difference between Q and R", "Q-R"), ("add Q and R", "Q+R"), ("Q and R together", "Q+R"), ("Q and R added together", "Q+R"), ("Q, plus R", "Q+R"), ("Q, minus R", "Q-R"), ("Q take away R", "Q-R"), ("subtract R from Q", "Q-R"), ("R more than Q", "Q+R"), ("R less than Q", "Q-R"), ("R added to Q", "Q+R")]
WITH = [("Q plus {c}", "Q+{c}"), ("Q minus {c}", "Q-{c}"), ("{c} more than Q", "Q+{c}"), ("{c} less than Q", "Q-{c}"), ("{c} plus Q", "{c}+Q"), ("{c} minus Q", "{c}-Q"), ("Q, then add {c}", "Q+{c}"), ("Q, then take away {c}", "Q-{c}"), ("add {c} to Q", "Q+{c}"), ("subtract {c} from Q", "Q-{c}"), ("Q and {c} more", "Q+{c}"), ("take {c} away from Q", "Q-{c}"), ("{c} added to Q", "Q+{c}"), ("Q, and add {c}", "Q+{c}")]
AROUND = [("double Q", "2*Q"), ("twice Q", "2*Q"), ("half of Q", "Q/2"), ("three times Q", "3*Q"), ("{c} times Q", "{c}*Q"), ("a quarter of Q", "Q/4"), ("double Q", "2*Q"), ("Q, doubled", "Q*2"), ("Q, then doubled", "Q*2"), ("Q, then halved", "Q/2")]
CHANGED = [("W increased by {p}%", "W*(100+{p})/100"), ("W decreased by {p}%", "W*(100-{p})/100"), ("W plus {p}% of itself", "W*(100+{p})/100"), ("increase W by {p}%", "W*(100+{p})/100"), ("decrease W by {p}%", "W*(100-{p})/100"), ("reduce W by {p}%", "W*(100-{p})/100")]
ASK = ["{q}", "{q}?", "what is {q}", "What is {q}?", "What's {q}?", "how much is {q}", "Find {q}.", "find {q}", "Work out {q}.", "calculate {q}", "I need {q}.", "{q} = ?", "Which number is {q}?", "tell me {q}", "What do you get for {q}?"]
VERBS = ("add", "subtract", "take", "increase", "decrease", "reduce")


def percent_part(d):
    p = d.pick([5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 80, 2, 4, 8, 12, 35, 45, 90])
    n = d.int(2, 90) * d.pick([5, 10, 20, 50]) if d.chance(0.8) else d.int(8, 999)
    return d.pick(PERCENT).format(p=p) + f" {n}", f"{n}*{p}/100"


def fraction_part(d):
    b = d.pick([2, 2, 3, 3, 4, 4, 5, 5, 6, 8, 10])
    a = d.int(1, b - 1) if d.chance(0.5) and b > 2 else 1
    n = b * d.int(2, d.pick([12, 40]))
    w = "half" if b == 2 else fraction_words(a, b) or f"{a}/{b}"
    if w.startswith("one ") and d.chance(0.6):
        w = ("an " if w[4] == "e" else "a ") + w[4:]
    said = d.pick([w, w, f"{a}/{b}"]) if b > 2 else d.pick(["half", "one half", "half", "1/2"])
    return f"{said} of {n}", f"{n}/{b}" if a == 1 else f"{a}/{b}*{n}"


def multiple_part(d):
    w, k = d.pick([("double", 2), ("twice", 2), ("three times", 3), ("triple", 3), ("four times", 4), ("five times", 5), ("ten times", 10)])
    n = d.int(2, d.pick([12, 60, 300]))
    if d.chance(0.15):
        n = f"{n}.{d.rng.randint(1, 9)}"
    return (f"{w} {n}", f"{k}*{n}") if d.chance(0.9) else (f"{w} -{n}", f"{k}*(-{n})")


def root_part(d):
    n = d.int(2, 15)
    return d.pick([("the square root of {s}", "sqrt({s})"), ("the square of {n}", "{n}^2"), ("{n} squared", "{n}^2")]), n


def part(d):
    r = d.rng.random()
    if r < 0.45:
        return percent_part(d)
    if r < 0.78:
        return fraction_part(d)
    if r < 0.9:
        return multiple_part(d)
    (said, e), n = root_part(d)
    return said.format(n=n, s=n * n), e.format(n=n, s=n * n)


@skill("real_plain_joined", weight=2.6)
def plain_joined(d):
    while True:
        a, b, c = d.int(2, d.pick([20, 99, 400])), d.int(2, d.pick([20, 99])), d.int(2, d.pick([12, 40, 200]))
        if a <= b:
            a = b + d.int(1, 40)
        p = d.pick([5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 80, 2, 8, 12])
        kind = d.rng.choices(["of", "joined", "with", "around", "changed"], [4, 3, 4, 1.6, 1.6])[0]
        if kind == "of":
            two, e = d.pick(OF_TWO)
            e = e.format(a=a, b=b)
            r = d.rng.random()
            if r < 0.6:
                q, e = d.pick(PERCENT).format(p=p) + " " + two, f"{e}*{p}/100"
            elif r < 0.85:
                w, k = d.pick([("half of", 2), ("one half of", 2), ("a third of", 3), ("a quarter of", 4), ("a fifth of", 5), ("a tenth of", 10)])
                q, e = f"{w} {two}", f"{e}/{k}"
            else:
                w, k = d.pick([("double", 2), ("twice", 2), ("three times", 3), ("four times", 4)])
                q, e = f"{w} {two}", f"{k}*{e}"
            q = q.format(a=a, b=b)
        elif kind == "joined":
            said, form = d.pick(JOINED)
            (x, ex), (y, ey) = part(d), part(d)
            q = "".join({"Q": x, "R": y}.get(ch, ch) for ch in said)
            e = "".join({"Q": ex, "R": ey}.get(ch, ch) for ch in form)
        elif kind in ("with", "around"):
            said, form = d.pick(WITH if kind == "with" else AROUND)
            x, ex = part(d)
            if kind == "around" and (ex.startswith(("sqrt", "2*", "3*", "4*", "5*", "10*")) or "^" in ex or "%" not in x and " per" not in x and form[-2:] in ("/2", "/4")):
                continue
            q = said.replace("Q", x).replace("{c}", str(c))
            e = form.replace("Q", ex).replace("{c}", str(c))
        else:
            said, form = d.pick(CHANGED)
            two, w = d.pick(OF_TWO[:4])
            q = said.replace("W", two).format(a=a, b=b, p=p)
            e = form.replace("W", w).format(a=a, b=b, p=p)
        r = calc.evaluate(e)
        if r.startswith(("error", "-")) or "≈" in r or len(r) > 18:
            continue
        break
    slots = known(d, {})
    if q.split(" ")[0] in VERBS:
        q = d.pick(["{q}", "{Q}.", "{Q}. What do you get?", "if you {q}, what is it?", "{Q}. Result?"]).replace("{q}", q).replace("{Q}", q[0].upper() + q[1:])
    else:
        q = choose(d, "real.plain.joined", ASK).replace("{q}", q)
    if q[-1] in ".?" and q[0].islower():
        q = q[0].upper() + q[1:]
    yield around(d, q, slots, False, 0.02)
    r = yield Call("Evaluate the expression.", e)
    yield Answer("", f"{pretty(e)} = {r.best}.", r.best)


# -- gaps -----------------------------------------------------------------------------------------------------------------------------
GAPS = ["_", "__", "___", "?", "□", "☐", "...", "[ ]", "( )", "[?]"]
FIND = ["{e}", "{e}?", "Fill the gap: {e}", "fill in: {e}", "What is missing: {e}", "{e}, what goes in the gap?", "Which number is hidden: {e}?", "Find the number that is hidden in {e}.", "what number goes in the box: {e}", "{e}. Missing number?", "Put in the right number: {e}", "{e}: which number belongs there?", "The gap in {e} stands for which number?", "one number is missing: {e}", "{e} What is the missing number?", "Which number makes {e} right?", "Copy and complete: {e}", "What should stand for {g} in {e}?", "{e}. What is {g}?"]


@skill("real_plain_gap", weight=1.6)
def plain_gap(d):
    op = d.pick("+-*/")
    first = d.chance(0.4)
    if op in "+-":
        h = d.pick([20, 100, 1000])
        a, b = d.int(1, h), d.int(1, h)
        if op == "-":
            a = a + b
    else:
        a, b = d.int(2, d.pick([12, 30, 90])), d.int(2, d.pick([9, 12, 25]))
        if op == "/":
            a = a * b
    z = {"+": a + b, "-": a - b, "*": a * b, "/": a // b}[op]
    gap = d.pick(GAPS)
    sign = d.pick({"+": ["+"], "-": ["-", "−"], "*": ["×", "*", "x", "·"], "/": ["÷", "/", ":"]}[op])
    left = f"{gap} {sign} {b}" if first else f"{a} {sign} {gap}"
    line = f"{left} = {z}" if d.chance(0.8) else f"{z} = {left}"
    slots = known(d, {})
    q = choose(d, "real.plain.gap", FIND).replace("{e}", line).replace("{g}", gap)
    if q.endswith("??"):
        q = q[:-1]
    e = f"x{op}{b}={z}" if first else f"{a}{op}x={z}"
    yield around(d, " ".join(q.split()), slots, False, 0.02)
    if op == "/" and not first:
        e = f"{z}*x={a}"
        r = yield Call(f"Call the missing number x. {a}/x={z} means {e}.", f"solve({e})")
    else:
        r = yield Call(f"Call the missing number x. The equation is {e}.", f"solve({e})")
    x = r.text.split("x = ")[1]
    yield Answer("", f"{e.replace('=', ' = ')} gives x = {x}. The missing number is {x}.", x)


# -- which is larger, and is it? ------------------------------------------------------------------------------------------------------
MORE = ["[Which|What] is [bigger|larger|greater|more], {x} or {y}?", "which is [bigger|larger|more]: {x} or {y}", "{x} or {y}, [which is bigger|which one is larger|which is more]?", "[bigger|larger] number: {x} or {y}?", "Which of {x} and {y} is [the bigger one|larger|greater]?", "what's [more|bigger|larger], {x} or {y}"]
LESS = ["[Which|What] is [smaller|less|lower], {x} or {y}?", "which is [smaller|less]: {x} or {y}", "{x} or {y}, [which is smaller|which one is less]?", "[smaller|lower] number: {x} or {y}?", "Which of {x} and {y} is [the smaller one|smaller|less]?", "what's [less|smaller], {x} or {y}"]
IS_MORE = ["Is {x} [bigger|larger|greater|more] than {y}?", "is {x} [more|bigger|larger] than {y}", "{x} > {y}, [true or false|right|yes or no]?", "{x} is [more|bigger|larger] than {y}. [True|Right|Correct]?", "is {x} > {y}", "Is it true that {x} is [more|greater] than {y}?", "{n} says {x} is [more|bigger] than {y}. Is {he} right?", "True or false: {x} > {y}"]
IS_LESS = ["Is {x} [smaller|less|lower] than {y}?", "is {x} [less|smaller] than {y}", "{x} < {y}, [true or false|right|yes or no]?", "{x} is [less|smaller] than {y}. [True|Right|Correct]?", "is {x} < {y}", "Is it true that {x} is [less|smaller] than {y}?", "{n} says {x} is [less|smaller] than {y}. Is {he} right?", "True or false: {x} < {y}"]


def value(d):
    r = d.rng.random()
    if r < 0.35:
        return str(d.int(2, d.pick([20, 999, 99999])))
    if r < 0.6:
        return dec(d, 0.05, 3, d.pick([1, 2, 3]))
    if r < 0.9:
        b = d.int(2, 12)
        return f"{d.int(1, b + 1)}/{b}"
    return "-" + str(d.int(1, 30))


@skill("real_plain_compare", weight=1.4)
def plain_compare(d):
    while True:
        x, y = value(d), value(d)
        p, q = Fraction(x), Fraction(y)
        if p != q and (abs(p - q) < 5 or "/" not in x + y and ("." in x) == ("." in y)):
            break
    kind = d.pick(["more", "less", "ismore", "isless"])
    slots = known(d, {})
    raw = spin(d, choose(d, "real.plain." + kind, {"more": MORE, "less": LESS, "ismore": IS_MORE, "isless": IS_LESS}[kind]))
    yield around(d, fill(d, raw, slots, 0).replace("{x}", x).replace("{y}", y), slots, False, 0.02)
    s = ">" if kind in ("more", "ismore") else "<"
    word = {"more": "bigger", "less": "smaller"}.get(kind)
    if word:
        r = yield Call(f"Which is {word}: check {x} {s} {y}.", f"{x} {s} {y}")
        a, b = (x, y) if r.text == "true" else (y, x)
        yield Answer("", f"{x} {s} {y} is {r.text}, so {a} is {word} than {b}.", a)
    else:
        r = yield Call(f"Whether {x} {s} {y}.", f"{x} {s} {y}")
        yes = r.text == "true"
        yield Answer("", f"{'Yes' if yes else 'No'}, {x} {s} {y} is {r.text}.", "yes" if yes else "no")
