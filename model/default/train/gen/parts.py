"""Fractions: parts of numbers, arithmetic, conversions; comparing and rounding numbers of all kinds."""
from math import gcd

from .core import Answer, Call, skill
from .phrases import JOINERS, NAMES, SIGN, VULGAR, ask, cap, decimal, frac, fraction_words, listing, num, share, words
from .powers import ROOTS

# -- fractions -------------------------------------------------------------------------------------------------------------

PARTS = [("half", 1, 2), ("a half", 1, 2), ("one half", 1, 2), ("a third", 1, 3), ("one third", 1, 3), ("two thirds", 2, 3),
    ("a quarter", 1, 4), ("one quarter", 1, 4), ("a fourth", 1, 4), ("one fourth", 1, 4), ("three quarters", 3, 4),
    ("three fourths", 3, 4),
    ("three-quarters", 3, 4), ("two-thirds", 2, 3), ("a fifth", 1, 5), ("one fifth", 1, 5), ("two fifths", 2, 5),
    ("three fifths", 3, 5), ("four fifths", 4, 5), ("a sixth", 1, 6), ("one sixth", 1, 6), ("five sixths", 5, 6),
    ("a seventh", 1, 7),
    ("three sevenths", 3, 7), ("an eighth", 1, 8), ("one eighth", 1, 8), ("three eighths", 3, 8), ("five eighths", 5, 8),
    ("seven eighths", 7, 8), ("a ninth", 1, 9), ("four ninths", 4, 9), ("a tenth", 1, 10), ("one tenth", 1, 10),
    ("three tenths", 3, 10),
    ("seven tenths", 7, 10), ("nine tenths", 9, 10), ("a twelfth", 1, 12), ("five twelfths", 5, 12), ("a twentieth", 1, 20),
    ("a hundredth", 1, 100)]


def part(d):
    """A part of a whole: (how it is said, numerator, denominator)."""
    if d.chance(0.55):
        return d.pick(PARTS)
    b = d.pick([2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 8, 9, 10, 12, 15, 20])
    a = d.int(1, b - 1)
    return frac(d, a, b, 0.1), a, b


@skill("fraction_of", weight=1.8)
def fraction_of(d):
    said, a, b = part(d)
    n = b * d.int(1, 60) if d.chance(0.75) else d.int(2, 999) if d.chance(0.6) else b * d.int(10, 9999)
    kind = d.pick(["np", "np", "np", "story", "left", "nest", "times"])
    x = num(d, n)
    e, times, steps = share(a, b, n)
    if kind == "np":
        if d.chance(0.3):
            unit = d.pick([" km", " kg", " metres", " euros", " litres", " minutes", " cm", " g", " hours", " pages",
                " people", " points"])
            x = d.pick(["$", "£", "€"]) + x if d.chance(0.25) and x[0].isdigit() else x + unit
        yield ask(d, f"{said} of {x}") if d.chance(0.75) else d.say("frac.of", [
            "How much is {f} of {n}?", "How many is {f} of {n}?", "{F} of {n} is how much?", "{F} of {n} equals what?",
            "Take {f} of {n}.", "What do I get if I take {f} of {n}?", "From {n} take {f}: how much is that?",
            "If you had {f} of {n}, how much would that be?",
            "{n}: what is {f} of it?", "Of {n}, how much is {f}?", "The number is {n}. What is {f} of it?",
            "Someone asks for {f} of {n}. How much is it?"], f=said, F=cap(said), n=x)
        r = yield Call(f"{a}/{b} of {n} is {times}.", e)
        yield Answer("", f"{a}/{b} of {n} is {steps} = {r.best}.", r.best)
    elif kind == "times":
        w, k = d.pick([("double", 2), ("twice", 2), ("triple", 3), ("three times", 3), ("four times", 4), ("five times", 5),
            ("ten times", 10), ("quadruple", 4), ("two times", 2), ("a dozen times", 12), ("six times", 6)])
        m = d.int(2, 9999) if d.chance(0.5) else d.int(2, 100)
        y = num(d, m) if d.chance(0.8) else decimal(d, 0.5, 50)
        if not y[:1].isdigit() or y == "":
            y = str(m)
        yield ask(d, f"{w} {y}") if d.chance(0.7) else d.say("times.word", ["How much is {w} {n}?", "{W} {n} is how much?",
            "What do I get if I take {w} {n}?", "If I have {w} {n}, how much do I have?", "{W} the number {n} makes what?",
            "{W} of {n}?"], w=w, W=cap(w), n=y)
        p = y.replace(",", "")
        r = yield Call(f"{cap(w)} {p} is {k} times {p}.", f"{k}*{p}")
        yield Answer("", f"{k} × {p} = {r.best}.", r.best)
    elif kind == "nest":
        s2, a2, b2 = part(d)
        n = b * b2 * d.int(1, 30) if d.chance(0.85) else d.int(2, 999)
        x = num(d, n)
        if d.chance(0.25):
            yield ask(d, f"{said} of {s2}")
            r = yield Call(f"{a}/{b} of {a2}/{b2} is their product.", f"({a}/{b})*({a2}/{b2})")
            yield Answer("", f"{a}/{b} × {a2}/{b2} = {r.text}.", r.exact)
        else:
            yield ask(d, f"{said} of {s2} of {x}")
            r = yield Call(f"{a}/{b} of {a2}/{b2} of {n}: all are multiplied.", f"{a}/{b}*{a2}/{b2}*{n}")
            yield Answer("", f"{a}/{b} × {a2}/{b2} × {n} = {r.best}.", r.best)
    else:
        n = b * d.int(2, 80)
        x, (e, times, steps) = num(d, n), share(a, b, n)
        who = d.pick(NAMES)
        if kind == "story":
            yield d.say("frac.story", [
                "There are {n} pupils in a school and {f} of them are girls. How many girls are there?",
                "{F} of the {n} people at a concert were children. How many children were there?",
                "A book has {n} pages. {w} has read {f} of it. How many pages is that?",
                "{w} earns ${n} a week and saves {f} of it. How much does {w} save?",
                "A tank holds {n} litres and is {f} full. How many litres are in it?",
                "In a class of {n}, {f} walk to school. How many pupils walk?",
                "{w} had {n} stickers and gave {f} of them away. How many did {w} give away?",
                "{F} of {n} eggs are broken. How many are broken?",
                "The journey is {n} km long. We have gone {f} of the way. How far have we gone?",
                "Of {n} tickets, {f} have been sold. How many tickets were sold?",
                "A farmer has {n} animals; {f} are sheep. How many sheep?",
                "{w} spent {f} of ${n} on a coat. How much was the coat?",
                "{F} of a {n} km road is finished. How many km are finished?",
                "A bag has {n} sweets and {f} are red. How many red sweets are there?",
                "If {f} of {n} votes went to {w}, how many votes did {w} get?",
                "How many minutes is {f} of {n} minutes?",
                "A shop sold {f} of its {n} loaves before noon. How many loaves was that?",
                "{F} of the {n} seats in a theatre are taken. How many seats are taken?"], n=x, f=said, F=cap(said), w=who)
            r = yield Call(f"{a}/{b} of {n} is {times}.", e)
            yield Answer("", f"{steps} = {r.best}.", r.best)
        else:
            yield d.say("frac.left", [
                "A book has {n} pages. {w} has read {f} of it. How many pages are left?",
                "{w} had {n} stickers and gave {f} of them away. How many are left?",
                "{w} had ${n} and spent {f} of it. How much money is left?",
                "A tank with {n} litres loses {f} of its water. How many litres remain?",
                "There are {n} pupils and {f} of them are girls. How many are boys?",
                "Of {n} tickets {f} have been sold. How many are still unsold?",
                "The trip is {n} km. After {f} of it, how many km are still to go?",
                "{F} of {n} cakes were eaten. How many cakes are left?",
                "A baker made {n} rolls and sold {f} of them. How many were not sold?",
                "{w} ate {f} of {n} grapes. How many grapes remain?",
                "From {n} marbles {w} lost {f}. How many does {w} still have?",
                "{F} of the {n} seats are taken. How many are free?",
                "A rope is {n} m long and {f} of it is cut off. How many metres are left?",
                "We have {n} chairs, {f} of which are broken. How many chairs are fine?",
                "Take {f} of {n} away from {n}. What is left?"], n=x, f=said, F=cap(said), w=who)
            r = yield Call(f"First {a}/{b} of {n}: {times}.", e)
            s = yield Call(f"What is left is {n} minus {r.best}.", f"{n}-{r.best}")
            yield Answer("", f"{steps} = {r.best}, and {n} − {r.best} = {s.best}.", s.best)


UNITS = [("an hour", "minutes", 60), ("an hour", "minutes", 60), ("a day", "hours", 24), ("a kilometre", "metres", 1000),
    ("a kilogram", "grams", 1000), ("a litre", "millilitres", 1000), ("a metre", "centimetres", 100), ("a dozen", "pieces",
    12), ("a year", "months", 12), ("a minute", "seconds", 60), ("a week", "days", 7), ("a right angle", "degrees", 90),
    ("a full turn", "degrees", 360), ("a dollar", "cents", 100), ("a euro", "cents", 100),
    ("a century", "years", 100), ("a pound", "pence", 100), ("a foot", "inches", 12), ("a ton", "kilograms", 1000)]


@skill("fraction_of_unit", weight=0.5)
def fraction_of_unit(d):
    """How many minutes are three quarters of an hour?"""
    said, a, b = part(d)
    u, v, n = d.pick(UNITS)
    if d.chance(0.5):
        q = ask(d, d.say("frac.unit.np", ["{f} of {u} in {v}", "{f} of {u} expressed in {v}",
            "the number of {v} in {f} of {u}", "{f} of {u} in terms of {v}", "{f} of {u} written in {v}",
            "{f} of {u}, in {v}"], f=said, u=u, v=v))
    else:
        q = d.say("frac.unit", ["How many {v} are {f} of {u}?", "How many {v} is {f} of {u}?",
            "{F} of {u} is how many {v}?", "What is {f} of {u} in {v}?", "How many {v} are in {f} of {u}?",
            "Convert {f} of {u} to {v}.", "{F} of {u} in {v}", "Express {f} of {u} in {v}.", "Write {f} of {u} in {v}.",
            "How many {v} make {f} of {u}?", "{F} of {u}: how many {v}?", "I waited for {f} of {u}. How many {v} is that?"
            if u in ("an hour", "a day", "a minute") else "{F} of {u}, please in {v}",
            "Find {f} of {u} in {v}.", "How long is {f} of {u} in {v}?" if n in (60, 24, 7,
            12) and v != "pieces" and v != "inches" else "How much is {f} of {u} in {v}?",
            "Tell me how many {v} there are in {f} of {u}.", "How many {v} does {f} of {u} have?",
            "If I have {f} of {u}, how many {v} is that?", "How many {v} do I get for {f} of {u}?",
            "Change {f} of {u} into {v}.", "Turn {f} of {u} into {v}.", "Give {f} of {u} as {v}.", "{V} in {f} of {u}?"],
            f=said, F=cap(said), u=u, v=v, V=cap(v))
    yield q
    e, times, steps = share(a, b, n)
    r = yield Call(f"{cap(u)} has {n} {v}: {times}.", e)
    yield Answer("", f"{steps} = {r.best} {v}.", r.best)


def fraction_phrase(d):
    """A part or a multiple of a number: (how it is said, the expression, its name for the steps)."""
    if d.chance(0.25):
        w, k = d.pick([("double", 2), ("twice", 2), ("triple", 3), ("three times", 3), ("four times", 4), ("five times",
            5)])
        n = d.int(2, 200)
        return f"{w} {num(d, n)}", f"{k}*{n}", f"{k} × {n}"
    said, a, b = part(d)
    n = b * d.int(1, 40) if d.chance(0.85) else d.int(2, 300)
    e, _, steps = share(a, b, n)
    return f"{said} of {num(d, n)}", e, steps


@skill("fraction_of_joined", weight=1.0)
def fraction_of_joined(d):
    """Half of 84 plus a third of 60; 10 more than a quarter of 80."""
    a, ea, na = fraction_phrase(d)
    if d.chance(0.5):
        b, eb, nb = fraction_phrase(d)
    else:
        n = d.int(1, 200)
        b, eb, nb = num(d, n), str(n), str(n)
        if d.chance(0.35):
            a, ea, na, b, eb, nb = b, eb, nb, a, ea, na
    form, op = d.pick([("{a} plus {b}", "+"), ("{a} plus {b}", "+"), ("{a} + {b}", "+"), ("the sum of {a} and {b}", "+"),
        ("{a} added to {b}", "+"), ("{a} and {b} together", "+"), ("{a} minus {b}", "-"), ("{a} minus {b}", "-"),
        ("{a} - {b}", "-"), ("{a} less {b}", "-"), ("the difference between {a} and {b}", "-"), ("{a} take away {b}", "-"),
        ("{a} times {b}", "*"), ("{a} multiplied by {b}", "*"), ("the product of {a} and {b}", "*"), ("{b} more than {a}",
        "+"), ("{b} less than {a}", "-"), ("{b} subtracted from {a}", "-"), ("{a} increased by {b}", "+"),
        ("{a} decreased by {b}", "-"), ("{a}, plus {b}", "+"), ("{a}, minus {b}", "-")])
    while ("{b} more" in form or "{b} less" in form or "{b} sub" in form) and not eb.isdigit() or form.startswith("{a} added") and not ea.isdigit():
        form, op = d.pick([("{a} plus {b}", "+"), ("the sum of {a} and {b}", "+"), ("{a} minus {b}", "-"), ("{a}, minus {b}", "-")])    # "three times 7 more than ..." reads two ways
    d.wordings.append("fj|" + form)
    yield ask(d, form.format(a=a, b=b))
    steps = f"{na} {SIGN[op]} {nb}"
    r = yield Call("Evaluate the expression.", f"{ea}{op}{eb}")
    yield Answer("", f"{steps} = {r.text}.", r.best)


def small_fraction(d):
    b = d.pick([2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 8, 8, 9, 10, 12, 15, 16, 20, 25])
    return d.int(1, b - 1) if d.chance(0.85) else d.int(1, 2 * b), b


AS_FRACTION = [" as a fraction", " in simplest form", " in lowest terms", " Give the answer as a fraction.",
    " Write the answer as a fraction in lowest terms.", " (as a fraction)", " as a simplified fraction",
    " Answer as a fraction.", " in its simplest form", " Simplify the answer.", " Leave it as a fraction."]


@skill("fraction_arithmetic", weight=1.8)
def fraction_arithmetic(d):
    joined = dict(JOINERS)
    mixed = d.chance(0.3)
    sides = []
    for _ in range(2):
        a, b = small_fraction(d)
        if mixed and d.chance(0.85):
            a = d.int(1, b - 1)
            w = d.int(1, 12)
            f = d.pick([f"{a}/{b}", f"{a}/{b}", f"{a}/{b}", f"\\frac{{{a}}}{{{b}}}"] + ([VULGAR[a, b]] if (a, b) in VULGAR
                else []))
            shown = d.pick([f"{w} {f}", f"{w} {f}", f"{w} and {f}"]) if f[0] != "\\" else f"{w}{f}"
            if fraction_words(a, b) and d.chance(0.12):
                shown = f"{words(w)} and {fraction_words(a, b) if b != 2 else 'a half'}"
            sides.append((shown, f"({w}+{a}/{b})", f"{w} {a}/{b}"))
        elif mixed or d.chance(0.08):
            n = d.int(1, 20)
            sides.append((num(d, n), str(n), str(n)))
        else:
            sides.append((frac(d, a, b, 0.12), f"({a}/{b})", f"{a}/{b}"))
    (xa, ea, na), (xb, eb, nb) = sides
    form = d.say("fjoin2", list(joined), a="\0a", b="\0b")
    op = joined[form.replace("\0a", "{a}").replace("\0b", "{b}")]
    if " over " in form or " / " in form and "/" in (xa + xb).replace("(", "\\"):
        form, op = "\0a ÷ \0b", "/"    # 1/2 / 3/4 could be read in more than one way
    body = form.replace("\0a", xa).replace("\0b", xb)
    if op in "+-" and not mixed:
        ea, eb = ea.strip("()"), eb.strip("()")
    exact = d.chance(0.45)
    q = ask(d, body)
    if exact:
        tail = d.pick(AS_FRACTION)
        if tail[1].isupper():
            q = (q if q[-1] in ".?!" else q + ".") + tail
        else:
            end = q[-1] if q[-1] in ".?" else ""
            q = q.rstrip(".?").rstrip() + tail + end if "= ?" not in q else q + tail
    yield q
    sign = SIGN[op]
    t = {"+": "The sum", "-": "The difference", "*": "The product", "/": "The quotient"}[op]
    r = yield Call(f"{t} of {na} and {nb}" + (", as a fraction." if exact else "."), f"{ea}{op}{eb}")
    yield Answer("", f"{na} {sign} {nb} = {r.text}.", r.exact if exact else r.best)


@skill("fraction_convert", weight=1.6)
def fraction_convert(d):
    kind = d.pick(["simplify", "simplify", "decimal", "decimal", "fraction", "fraction", "improper", "mixed"])
    if kind == "simplify":
        g = d.pick([2, 3, 4, 5, 6, 6, 7, 8, 9, 10, 12, 15, 20, 25])
        a, b = d.int(1, 20) * g, d.int(2, 20) * g
        if b == a:
            b += g
        f = frac(d, a, b, 0)
        yield d.say("simplify", ["Simplify {f}.", "Simplify {f}", "Simplify the fraction {f}.", "Reduce {f}.",
            "Reduce {f} to lowest terms.", "Reduce the fraction {f} as far as possible.", "Write {f} in lowest terms.",
            "Write {f} in its simplest form.", "Put {f} in simplest form.",
            "What is {f} in lowest terms?", "What is {f} simplified?", "What is {f} in simplest form?",
            "Can {f} be simplified?", "Can you simplify {f}?", "Cancel {f} down.", "Cancel down {f} fully.",
            "Express {f} in simplest terms.", "{f} in lowest terms", "{f} simplified?",
            "{f} reduced", "simplest form of {f}", "Shorten the fraction {f}.", "How do you reduce {f}?",
            "How does {f} look in lowest terms?", "Bring {f} to its simplest form.", "Give {f} as a reduced fraction.",
            "Please simplify {f} fully.", "Find the simplest form of {f}.",
            "Which fraction in lowest terms equals {f}?", "Make {f} as simple as possible.", "lowest terms: {f}",
            "What simplified fraction is equal to {f}?", "I got {f}. How can I simplify it?", "What does {f} reduce to?",
            "Rewrite {f} in reduced form."], f=f)
        r = yield Call(f"{a}/{b} in lowest terms: the calculator reduces it.", f"{a}/{b}")
        yield Answer("", f"{a}/{b} = {r.exact} in lowest terms.", r.exact)
    elif kind == "decimal":
        a, b = small_fraction(d)
        if d.chance(0.3):
            b = d.pick([16, 25, 32, 40, 50, 80, 125, 200, 7, 9, 11, 13])
            a = d.int(1, b)
        f = frac(d, a, b, 0.2)
        yield d.say("to_decimal", ["What is {f} as a decimal?", "Convert {f} to a decimal.", "Write {f} as a decimal.",
            "Express {f} as a decimal number.", "{f} as a decimal", "{f} as decimal?", "{f} in decimal form",
            "Turn {f} into a decimal.", "Change {f} to a decimal.", "What decimal is {f}?",
            "What decimal number equals {f}?", "Give {f} as a decimal.", "Give the decimal value of {f}.",
            "What is the decimal for {f}?", "What is the decimal form of {f}?", "How do you write {f} as a decimal?",
            "Find the decimal equivalent of {f}.", "Convert the fraction {f} into decimal notation.",
            "Which decimal is the same as {f}?", "decimal of {f}", "fraction to decimal: {f}",
            "Can you convert {f} to decimal?", "I need {f} in decimals.",
            "What is the decimal equivalent of the fraction {f}?", "Show {f} as a decimal fraction.",
            "How much is {f} in decimals?", "{f} = ? (decimal)",
            "Rewrite {f} in decimal notation.", "Please write {f} with a decimal point.", "As a decimal, {f} is what?"],
            f=f)
        r = yield Call(f"{a}/{b} as a decimal: {a} divided by {b}.", f"{a}/{b}")
        yield Answer("", f"{a} ÷ {b} {'≈' if '≈' in r.text else '='} {r.decimal}.", r.decimal)
    elif kind == "fraction":
        t = decimal(d, 0.01, 9.99, d.pick([1, 2, 2, 2, 3])) if d.chance(0.6) else d.pick(["0.5", "0.25", "0.75", "0.2",
            "0.4", "0.6", "0.8", "0.125", "0.375", "0.625", "0.875", "0.1", "0.3", "0.7", "0.9", "1.5", "2.5", "1.25",
            "0.05", "0.15", "0.35", "0.45", "0.01", "0.02"])
        if "." not in t:
            t += ".5"
        yield d.say("to_fraction", ["What is {f} as a fraction?", "Convert {f} to a fraction.", "Write {f} as a fraction.",
            "Write {f} as a fraction in lowest terms.", "Express {f} as a fraction.", "{f} as a fraction",
            "{f} as a fraction?", "{f} in fraction form", "Turn {f} into a fraction.", "Change {f} to a fraction.",
            "What fraction is {f}?", "What fraction equals {f}?", "Which fraction is the same as {f}?",
            "Give {f} as a fraction.", "Give {f} as a simplified fraction.", "How do you write {f} as a fraction?",
            "How can {f} be written as a fraction?", "Find the fraction equivalent of {f}.",
            "Convert the decimal {f} into a fraction.",
            "decimal to fraction: {f}", "Can you turn {f} into a fraction?", "I need {f} as a fraction.",
            "What is the fraction for {f}?", "What is {f} written as a fraction in simplest form?",
            "Show {f} as a common fraction.", "Rewrite {f} as a ratio of two whole numbers.", "{f} = ? (fraction)",
            "As a fraction, {f} is what?",
            "Please express the decimal {f} as a fraction in its simplest form.", "Make a fraction out of {f}."], f=t)
        r = yield Call(f"{t} as a fraction: the calculator gives the exact form.", t)
        yield Answer("", f"{t} = {r.exact}.", r.exact)
    elif kind == "improper":
        w, b = d.int(1, 20), d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 12])
        a = d.int(1, b - 1)
        while gcd(a, b) > 1:
            a = d.int(1, b - 1)
        f = d.pick([f"{w} {a}/{b}"] * 4 + [f"{w} and {a}/{b}", f"{w}\\frac{{{a}}}{{{b}}}",
            f"${w}\\frac{{{a}}}{{{b}}}$"] + ([f"{w}{VULGAR[a, b]}"] if (a, b) in VULGAR else []))
        yield d.say("improper", ["Write {f} as an improper fraction.", "Convert {f} to an improper fraction.",
            "What is {f} as an improper fraction?", "Turn {f} into an improper fraction.", "{f} as an improper fraction",
            "Change the mixed number {f} to an improper fraction.", "Express {f} as an improper fraction.",
            "What is the mixed number {f} as a single fraction?", "Write the mixed number {f} as one fraction.",
            "Give {f} as an improper fraction.", "mixed number {f} to improper fraction",
            "How do you write {f} as an improper fraction?", "Which improper fraction equals {f}?"], f=f)
        r = yield Call(f"{w} {a}/{b} is {w} plus {a}/{b}.", f"{w}+{a}/{b}")
        yield Answer("", f"{w} {a}/{b} = {r.exact}.", r.exact)
    else:
        b = d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 12])
        a = d.int(b + 1, 12 * b)
        while gcd(a, b) > 1:
            a = d.int(b + 1, 12 * b)
        f = frac(d, a, b, 0)
        yield d.say("mixed", ["Write {f} as a mixed number.", "Convert {f} to a mixed number.",
            "What is {f} as a mixed number?", "Turn {f} into a mixed number.", "{f} as a mixed number",
            "Change the improper fraction {f} to a mixed number.", "Express {f} as a mixed number.",
            "Give {f} as a mixed number.",
            "improper fraction {f} to mixed number", "How do you write {f} as a mixed number?",
            "Which mixed number equals {f}?", "Write {f} with a whole part and a fraction part.",
            "How many wholes are in {f}, and what fraction is left?"], f=f)
        w = yield Call(f"The whole part of {a}/{b} first: floor.", f"floor({a}/{b})")
        r = yield Call(f"The remaining numerator is the remainder of {a} divided by {b}.", f"{a} mod {b}")
        yield Answer("", f"{a} = {w.best} × {b} + {r.best}, so {a}/{b} = {w.best} {r.best}/{b}.", f"{w.best} {r.best}/{b}")


# -- comparing and rounding --------------------------------------------------------------------------------------------------

def comparable(d):
    """(shown, expression, value) of a number that may stand in a comparison."""
    c = d.int(0, 9)
    if c < 5:
        a, b = small_fraction(d)
        if a == b:
            a += 1
        return frac(d, a, b, 0.12), f"{a}/{b}", a / b
    if c < 8:
        t = decimal(d, 0.01, 1.5, d.pick([1, 2, 2, 3]))
        return t, t, float(t)
    n = d.int(1, 99)
    return d.pick([f"{n}%", f"{n} %", f"{n} percent"]), f"{n}/100", n / 100


@skill("compare", weight=1.1)
def compare(d):
    kind = d.int(0, 9)
    while True:
        if kind < 6:
            (xa, ea, va), (xb, eb, vb) = comparable(d), comparable(d)
        elif kind < 8:
            n, k = d.int(1, 999999), d.int(1, 999999)
            if d.chance(0.5):
                k = n + d.pick([-90, -9, 9, 90, 900, 1, 10])
            if k < 1:
                continue
            (xa, ea, va), (xb, eb, vb) = (num(d, n), str(n), n), (num(d, k), str(k), k)
        else:
            ba, ka, bb, kb = d.int(2, 12), d.int(2, 6), d.int(2, 12), d.int(2, 6)
            (xa, ea, va), (xb, eb, vb) = (f"{ba}^{ka}", f"{ba}^{ka}", ba ** ka), (f"{bb}^{kb}", f"{bb}^{kb}", bb ** kb)
        if abs(va - vb) > 1e-9:
            break
    if d.chance(0.12):
        yield d.say("compare.sign", ["Put <, > or = between {a} and {b}.", "Fill in <, > or =: {a} __ {b}",
            "{a} ? {b} (<, > or =)", "Which sign goes between {a} and {b}: <, > or =?",
            "Compare with <, > or =: {a} ... {b}", "Write <, > or = in the gap: {a} □ {b}",
            "Use <, > or = to compare {a} and {b}.", "{a} _ {b}: <, > or =?",
            "Which symbol, <, > or =, belongs between {a} and {b}?", "Is it {a} < {b} or {a} > {b}?",
            "Insert the right sign (<, >, =): {a} {b}"], a=xa, b=xb)
        r = yield Call(f"Which sign is right: check {ea} > {eb}.", f"{ea} > {eb}")
        s = ">" if r.text == "true" else "<"
        yield Answer("", f"{ea} > {eb} is {r.text}, so {ea} {s} {eb}.", s)
        return
    if d.chance(0.1):
        if d.chance(0.5):
            k, b = d.int(2, 9), d.int(2, 12)
            a = d.int(1, b - 1)
            (xa, ea), (xb, eb) = (frac(d, a, b, 0), f"{a}/{b}"), (frac(d, a * k, b * k, 0), f"{a * k}/{b * k}")
        yield d.say("compare.eq", ["Are {a} and {b} equal?", "Is {a} equal to {b}?", "Are {a} and {b} the same number?",
            "Is {a} the same as {b}?", "Does {a} equal {b}?", "Are {a} and {b} equivalent?", "Check if {a} equals {b}.",
            "True or false: {a} = {b}", "{a} = {b}, true or false?", "Is it true that {a} equals {b}?",
            "Do {a} and {b} have the same value?", "Tell me whether {a} and {b} are equal.", "Is {a} = {b}?",
            "Are {a} and {b} equivalent fractions?" if "/" in ea and "/" in eb else "Do {a} and {b} mean the same?"], a=xa,
            b=xb)
        r = yield Call(f"Whether they are equal: check {ea} == {eb}.", f"{ea} == {eb}")
        yield Answer("", f"{ea} = {eb} is {r.text}." , "yes" if r.text == "true" else "no")
        return
    big = d.chance(0.6)
    if d.chance(0.12):
        yield d.say("compare.q", ["Is {a} {w} than {b}?", "is {a} really {w} than {b}?",
            "Is it true that {a} is {w} than {b}?", "True or false: {a} is {w} than {b}.",
            "Check whether {a} is {w} than {b}.", "Would you say {a} is {w} than {b}?", "{a} {s} {b}, true or false?",
            "Does {a} {s} {b} hold?", "Is {a} {s} {b}?",
            "Tell me if {a} is {w} than {b}."],
            a=xa, b=xb, w=d.pick(["bigger", "greater", "larger", "more"] if big else ["smaller", "less"]), s=">" if big
            else "<")
        s = ">" if big else "<"
        r = yield Call(f"Whether {ea} {s} {eb}.", f"{ea} {s} {eb}")
        if r.text == "true":
            yield Answer("", f"Yes, {ea} {s} {eb} is true.", "yes")
        else:
            yield Answer("", f"No, {ea} {s} {eb} is false.", "no")
        return
    word = d.pick(["bigger", "greater", "larger", "more", "the bigger number", "the larger one"] if big else ["smaller",
        "less", "the smaller number", "the lesser one", "lower"])
    comp = d.pick(["bigger", "greater", "larger"] if big else ["smaller", "lower"])
    yield d.say("compare", ["Which is {w}, {a} or {b}?", "Which is {w}: {a} or {b}?", "What is {w}, {a} or {b}?",
        "which one is {w} {a} or {b}", "Is {a} or {b} {c}?", "{a} or {b}: which is {w}?", "{a} or {b}, which is {w}?",
        "{a} vs {b}: which is {c}?", "Compare {a} and {b}. Which is {w}?",
        "Of {a} and {b}, which is {w}?", "Which number is {c}, {a} or {b}?", "Tell me which is {w}: {a} or {b}.",
        "Between {a} and {b}, which is {w}?", "Which of {a} and {b} is {w}?", "Which of the two is {w}, {a} or {b}?",
        "Which of these is {w}: {a}, {b}?", "I can't tell which is {w}, {a} or {b}.",
        "Given {a} and {b}, find the {c} one.", "Find the {c} of {a} and {b}.", "Pick the {c} number: {a} or {b}.",
        "What's {c}: {a} or {b}?", "{a} and {b} - which one is {c}?", "Would you rather call {a} or {b} the {c} one?",
        "Which has the {c} value, {a} or {b}?", "Decide which is {w}: {a} or {b}.",
        "Say which is {w}, {a} or {b}.", "One number is {a}, the other {b}. Which is {c}?",
        "My number is {a}, yours is {b}. Whose is {c}?", "If you compare {a} with {b}, which is {w}?",
        "Which value is {c}, {a} or {b}?", "{a}, {b}: which is {c}?", "{a} compared with {b}: which is {w}?",
        "Which would be {w}, {a} or {b}?", "{a} or {b}, what is {w}?", "Out of {a} and {b}, which one is {c}?",
        "Can you tell which is {w}, {a} or {b}?", "Look at {a} and {b}. Which is {c}?", "Is it {a} or {b} that is {c}?",
        "Name the {c} number: {a}, {b}",
        "Choose the {c} of the two: {a} or {b}.", "Determine the {c} of {a} and {b}."], a=xa, b=xb, w=word, c=comp)
    s = ">" if big else "<"
    r = yield Call(f"Which is {'bigger' if big else 'smaller'}: check {ea} {s} {eb}.", f"{ea} {s} {eb}")
    first = r.text == "true"
    show = lambda e: e if "/100" not in e else e[:-4] + "%"  # noqa: E731 - what the question said, for the answer
    win, lose = (ea, eb) if first else (eb, ea)
    yield Answer("", f"{ea} {s} {eb} is {r.text}, so {show(win)} is {'bigger' if big else 'smaller'} than {show(lose)}.",
        show(win))


@skill("max_min", weight=0.5)
def max_min(d):
    big = d.chance(0.6)
    count = d.pick([3, 3, 4, 4, 5])
    c = d.int(0, 2)
    ns = [str(d.int(1, 9999) if c == 0 else d.int(-50, 50)) if c < 2 else decimal(d, 0.01, 9.9) for _ in range(count)]
    if len(set(map(float, ns))) < count:
        ns = [str(d.int(1, 20) + 30 * i) for i in range(count)]
        d.rng.shuffle(ns)
    m = listing(d, ns)
    w = d.pick(["largest", "biggest", "greatest", "highest"] if big else ["smallest", "lowest", "least"])
    yield d.say("maxmin", ["Which is the {w} of {m}?", "What is the {w} number of {m}?", "What is the {w} of {m}?",
        "Find the {w} number: {m}", "Find the {w} of these numbers: {m}.", "{m}: which is the {w}?",
        "Which number is the {w}: {m}?", "Of the numbers {m}, which is the {w}?", "{W} of {m}",
        "Pick the {w} number from {m}.",
        "Give me the {w} of {m}.", "Given {m}, which one is the {w}?", "Among {m}, which is the {w}?",
        "Tell me the {w} number among {m}.", "Which of {m} is the {w}?", "From this list pick the {w} value: {m}.",
        "What's the {w} value in {m}?", "Look at {m}. What is the {w} number?", "I have the numbers {m}. Which is the {w}?",
        "{W} number: {m}", "{m} - which one's the {w}?", "Which one is the {w}: {m}?",
        "Select the {w} number in the list {m}.", "The {w} of the numbers {m} is which?",
        "In the list {m}, what is the {w} number?", "Compare {m} and name the {w}.",
        "Compare the numbers {m}. Which one is the {w}?",
        "The scores are {m}. What is the {w} score?", "The temperatures were {m} degrees. Which was the {w}?",
        "Our team made {m} points. What was the {w} result?", "The prices are {m}. Which is the {w}?",
        "Can you tell which number is the {w} of {m}?", "{m}; find the {w}", "What is the {w} entry in {m}?",
        "Out of {m}, choose the {w}.", "Which of the numbers {m} is the {w} one?", "Say which is the {w}: {m}."], w=w,
        W=cap(w), m=m)
    f = "max" if big else "min"
    r = yield Call(f"The {'largest' if big else 'smallest'} of the numbers: {f}.", f"{f}({', '.join(ns)})")
    yield Answer("", f"The {'largest' if big else 'smallest'} number is {r.best}.", r.best)


PLACES = {1: ["one decimal place", "1 decimal place", "1 d.p.", "the nearest tenth", "1 decimal", "one decimal"], 2: [
    "two decimal places", "2 decimal places", "2 d.p.", "the nearest hundredth", "2 decimals", "two decimals", "2 dp"],
    3: ["three decimal places", "3 decimal places", "3 d.p.", "the nearest thousandth", "3 decimals"], 0: [
    "the nearest whole number", "the nearest integer", "a whole number", "the nearest unit", "the nearest one"]}
BIG_PLACES = {10: ["the nearest ten", "the nearest 10", "tens", "the nearest tens"], 100: ["the nearest hundred",
    "the nearest 100", "hundreds"], 1000: ["the nearest thousand", "the nearest 1000", "the nearest 1,000", "thousands"],
    10000: ["the nearest ten thousand", "the nearest 10,000"]}
ROUNDING = ["Round {x} to {p}.", "Round {x} to {p}", "Round the number {x} to {p}.", "What is {x} rounded to {p}?",
    "What is {x} to {p}?", "{x} rounded to {p}", "{x} to {p}", "Give {x} to {p}.", "Give {x} correct to {p}.",
    "Write {x} correct to {p}.", "Write {x} rounded to {p}.", "Can you round {x} to {p}?", "Please round off {x} to {p}.",
    "Round off {x} to {p}.", "To {p}, what is {x}?", "Express {x} to {p}.", "How do you round {x} to {p}?",
    "If you round {x} to {p}, what do you get?", "Rounded to {p}, {x} is what?", "Approximate {x} to {p}.",
    "I need {x} rounded to {p}.", "What does {x} round to, to {p}?", "rounding: {x} to {p}", "Tell me {x} to {p}.",
    "Find {x} to {p}.", "Show {x} rounded to {p}.", "State {x} to {p}.", "What do you get when {x} is rounded to {p}?",
    "Estimate {x} to {p}.", "My calculator shows {x}. Round that to {p}."]


@skill("rounding", weight=1.2)
def rounding(d):
    kind = d.pick(["dec", "dec", "dec", "big", "big", "whole", "frac"])
    if kind == "big":
        p = d.pick([10, 100, 100, 1000, 10000])
        n = d.int(max(p // 10, 11), 999999) if p > 100 else d.int(11, 99999)
        yield d.say("rounding", ROUNDING, x=num(d, n, 0), p=d.pick(BIG_PLACES[p]))
        r = yield Call(f"{n} to the nearest {p}: divide by {p}, round, multiply by {p}.", f"round({n}/{p})*{p}")
        yield Answer("", f"{n} to the nearest {p} is {r.best}.", r.best)
        return
    if kind == "frac":
        k = d.pick([1, 2, 2, 2, 3])
        a, b = d.int(1, 200), d.pick([3, 6, 7, 9, 11, 12, 13, 17, 19, 23])
        if d.chance(0.3):
            a = d.int(2, 200)
            x, e = d.say("pow.root", ROOTS, x=a), f"sqrt({a})"
        else:
            x, e = d.pick([f"{a}/{b}", f"{a} ÷ {b}", f"{a} divided by {b}", f"\\frac{{{a}}}{{{b}}}"]), f"{a}/{b}"
        t = e
    else:
        k = 0 if kind == "whole" else d.pick([1, 2, 2, 3])
        t = e = x = f"{d.int(0, 999)}.{''.join(d.pick('0123456789') for _ in range(k + d.int(0, 2)))}{d.int(1, 9)}"
    yield d.say("rounding", ROUNDING, x=x, p=d.pick(PLACES[k])).replace("d.p..", "d.p.")
    if k:
        r = yield Call(f"{t} to {k} decimal place{'s' if k > 1 else ''}: round.", f"round({e}, {k})")
        yield Answer("", f"{t} to {k} decimal place{'s' if k > 1 else ''} is {r.decimal}.", r.decimal)
    else:
        r = yield Call(f"{t} to the nearest whole number: round.", f"round({e})")
        yield Answer("", f"{t} to the nearest whole number is {r.best}.", r.best)
