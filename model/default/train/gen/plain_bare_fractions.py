"""Fractions and mixed numbers as they are typed, their other forms, and units in two words."""
from fractions import Fraction
from math import gcd

from .core import Answer, Call, skill
from .plain_bare_measures import typed as told
from .real_words import Task, around, choose, dec, fill, finite, known, spin

ASK = ["{E}", "{E}", "{E}", "{E} =", "{E} = ?", "{E}?", "what is {E}", "What is {E}?", "whats {E}", "calculate {E}", "Calculate {E}.", "Calculate: {E}", "work out {E}", "Work out {E}.", "evaluate {E}", "Evaluate {E}.", "simplify {E}", "solve {E}", "find {E}", "compute {E}", "how much is {E}", "{E} answer", "{E} simplified", "{E} simplest form", "{E} in simplest form", "{E} in lowest terms", "{E} as a fraction", "{E} as a fraction", "{E}, as a fraction", "{E} as a single fraction", "{E}, fraction", "what is {E} as a fraction", "What is {E} as a fraction?", "write {E} as a fraction", "Write {E} as a single fraction.", "{E} give a fraction", "Work out {E}. Give your answer as a fraction.", "give {E} as a fraction in simplest form", "fraction: {E}", "result of {E}", "value of {E}", "{E} equals", "Find the value of {E}.", "how do you do {E}", "help with {E}"]
WORDY = {"+": ["add X and Y", "sum of X and Y", "X plus Y", "the sum of X and Y", "X and Y added", "what is X plus Y", "Y more than X"], "-": ["X minus Y", "subtract Y from X", "X take away Y", "difference of X and Y", "take Y from X", "what is X minus Y", "X less Y", "Y less than X"], "*": ["X times Y", "product of X and Y", "multiply X by Y", "the product of X and Y", "X multiplied by Y", "what is X times Y"], "/": ["X divided by Y", "divide X by Y", "quotient of X and Y", "the quotient of X and Y", "what is X divided by Y"]}
NOUN = {"+": "sum", "-": "difference", "*": "product", "/": "quotient"}
SIGNS = {"+": ["+"], "-": ["-", "-", "−"], "*": ["×", "*", "x", "·"], "/": ["÷", "÷", "/", ":"]}
TEX = {"+": " + ", "-": " - ", "*": " \\times ", "/": " \\div "}


def part(d, mixed, hi=12):
    while True:
        b = d.rng.randint(2, hi)
        a = d.rng.randint(1, b - 1) if d.chance(0.87) else d.rng.randint(b + 1, 3 * b)
        if gcd(a, b) == 1:
            return (d.rng.randint(1, 9) if mixed and a < b else 0), a, b


def exact(p):
    w, a, b = p
    return f"({w}+{a}/{b})" if w else f"{a}/{b}" if b > 1 else str(a)


def slash(p):
    w, a, b = p
    return f"{w} {a}/{b}" if w else f"{a}/{b}" if b > 1 else str(a)


def tex(p):
    w, a, b = p
    return (str(w) if w else "") + f"\\frac{{{a}}}{{{b}}}" if b > 1 else str(a)


def as_asked(raw):
    return ", as a fraction" if "fraction" in raw and not raw.startswith("fraction:") else ""


@skill("real_plain_bare_fractions", weight=3.0)
def bare_fractions(d):
    three = d.chance(0.2)
    mixed = d.chance(0.35)
    while True:
        ops = [d.pick("++--*") for _ in range(2)] if three else [d.pick("++--*/")]
        if three and d.chance(0.6):
            ops = [d.pick("+-"), d.pick("+-")]
        ps = [part(d, mixed, d.pick([6, 8, 10, 12]) if not three else 6) for _ in ops + [1]]
        if not three and d.chance(0.15):
            ps[d.rng.randrange(2)] = (0, d.rng.randint(2, 12), 1)
        vs = [w + Fraction(a, b) for w, a, b in ps]
        v = vs[0]
        if three:
            v = eval("".join(f"Fraction('{x}')" + (o or "") for x, o in zip(vs, ops + [""])))
        else:
            v = {"+": v + vs[1], "-": v - vs[1], "*": v * vs[1], "/": v / vs[1]}[ops[0]]
        if v.denominator <= 120 and (v > 0 or d.chance(0.15)) and v and len(set(vs)) > 1:
            break
    latex = d.chance(0.15)
    v = known(d, {})
    if not three and not latex and d.chance(0.2):
        raw = choose(d, "bare.f" + ops[0], WORDY[ops[0]])
        q = raw.replace("X", "\1").replace("Y", "\2").replace("\1", slash(ps[0])).replace("\2", slash(ps[1]))
        if d.chance(0.3):
            q, raw = q + " as a fraction", raw + " as a fraction"
    else:
        if latex:
            e = tex(ps[0]) + "".join(TEX[o] + tex(p) for o, p in zip(ops, ps[1:]))
            e = d.pick(["${}$", "${}$", "\\({}\\)"]).replace("{}", e)
        else:
            tight = d.chance(0.25) and not any(p[0] for p in ps)
            wrap = d.chance(0.18)
            said = [f"({slash(p)})" if wrap and p[2] > 1 else slash(p) for p in ps]
            e = said[0]
            for o, s in zip(ops, said[1:]):
                sign = d.pick([x for x in SIGNS[o] if not (tight and o == "/" and x == "/") and x != ":" or o != "/"])
                if o == "/" and sign == "/" and not wrap:
                    sign = "÷"
                e += (sign if tight and sign not in "x" else f" {sign} ") + s
        raw = choose(d, "bare.fraction", ASK)
        q = raw.replace("{E}", e)
    yield around(d, q, v, False, 0.012)
    end = as_asked(raw)
    if three:
        ex = exact(ps[0])
        for o, p in zip(ops, ps[1:]):
            ex += o + (f"({p[1]}/{p[2]})" if o in "*/" and not p[0] and p[2] > 1 else exact(p))
        r = yield Call(f"Evaluate the expression{end}.", ex)
    else:
        a, b = (f"({exact(p)})" if ops[0] in "*/" and not p[0] and p[2] > 1 else exact(p) for p in ps)
        ex = a + ops[0] + b
        r = yield Call(f"The {NOUN[ops[0]]} of {slash(ps[0])} and {slash(ps[1])}{end}.", ex)
    shown = slash(ps[0]) + "".join({"+": " + ", "-": " − ", "*": " × ", "/": " ÷ "}[o] + slash(p) for o, p in zip(ops, ps[1:]))
    yield Answer("", f"{shown} = {r.text}.", r.exact if end else r.best)


# -- units -----------------------------------------------------------------------------------------------------------------------
# small, large, how many; every name of each
UNITS = [("cm", "m", 100, "cm,centimeters,centimetres", "m,meters,metres"), ("mm", "cm", 10, "mm,millimeters", "cm,centimeters"), ("m", "km", 1000, "m,meters,metres", "km,kilometers,kilometres"), ("g", "kg", 1000, "g,grams", "kg,kilograms,kilos"), ("ml", "l", 1000, "ml,milliliters,mL", "liters,litres,l,L"), ("min", "h", 60, "minutes,min,mins", "hours,h,hrs"), ("s", "min", 60, "seconds,s,sec", "minutes,min"), ("h", "d", 24, "hours,h", "days"), ("d", "w", 7, "days", "weeks"), ("months", "years", 12, "months", "years"), ("in", "ft", 12, "inches,in", "feet,ft"), ("ft", "yd", 3, "feet,ft", "yards"), ("oz", "lb", 16, "ounces,oz", "pounds,lb"), ("cents", "dollars", 100, "cents", "dollars"), ("mm", "m", 1000, "mm,millimeters", "m,meters"), ("kg", "t", 1000, "kg", "tonnes")]
CONVERT = ["{x} {f} in {g}", "{x} {f} to {g}", "{x} {f} in {g}?", "{x} {f} = ? {g}", "{x} {f} is how many {g}", "{x} {f} into {g}", "convert {x} {f} to {g}", "Convert {x} {f} to {g}.", "convert {x} {f} into {g}", "how many {g} in {x} {f}", "how many {g} is {x} {f}", "How many {g} are in {x} {f}?", "how many {g} are there in {x} {f}", "what is {x} {f} in {g}", "What is {x} {f} in {g}?", "change {x} {f} to {g}", "{x}{f} to {g}", "{x} {f} -> {g}", "{x} {f} as {g}", "express {x} {f} in {g}", "write {x} {f} in {g}", "turn {x} {f} into {g}", "{x} {f} equals how many {g}", "{x} {f}, how many {g}?", "{f} to {g}: {x}"]


@skill("real_plain_bare_units", weight=1.3)
def bare_units(d):
    _, _, k, small, large = d.pick(UNITS)
    small, large = d.pick(small.split(",")), d.pick(large.split(","))
    down = d.chance(0.55)
    while True:
        if down:
            x = dec(d, 0.1, 20, d.pick([1, 1, 2])) if d.chance(0.5) else str(d.int(2, 60))
        else:
            x = str(d.int(1, 40) * k) if d.chance(0.45) else str(d.int(2, 400) * d.pick([1, 5, 10, 50]))
        if down or finite(Fraction(x) / k):
            break
    f, g = (large, small) if down else (small, large)
    raw = choose(d, "bare.convert", [t for t in CONVERT if len(f) < 3 or "{x}{f}" not in t])
    v = known(d, {})
    shown = f"{int(x):,}" if x.isdigit() and int(x) > 999 and d.chance(0.5) else x
    yield around(d, raw.replace("{x}", shown).replace("{f}", f).replace("{g}", g), v, False, 0.012)
    how, sign = ("times", "*") if down else ("divided by", "/")
    r = yield Call(f"From {f} to {g}: {x} {how} {k}.", f"{x}{sign}{k}")
    yield Answer("", f"{x} {'×' if down else '÷'} {k} = {r.best} {g}.", r.best)


# -- a number in another form -------------------------------------------------------------------------------------------------------
def fraction(d):
    b = d.pick([2, 4, 5, 8, 10, 20, 25, 50, 16, 40])
    while True:
        a = d.rng.randint(1, b - 1) if d.chance(0.85) else d.rng.randint(b + 1, 3 * b)
        if gcd(a, b) == 1:
            return dict(a=a, b=b)


def decimal(d):
    return dict(x=dec(d, 0, d.pick([1, 1, 1, 4]), d.pick([1, 2, 2, 3])))


def percentage(d):
    p = d.pick([str(d.rng.randint(1, 99)), str(d.rng.randint(1, 20) * 5), f"{d.rng.randint(1, 60)}.5", str(d.rng.randint(101, 250)), f"0.{d.rng.randint(1, 9)}"])
    return dict(p=p)


def improper(d):
    while True:
        b = d.rng.randint(2, 12)
        a, w = d.rng.randint(1, b - 1), d.rng.randint(1, 12)
        if gcd(a, b) == 1:
            return dict(w=w, a=a, b=b, t=w * b + a)


def reducible(d):
    g = d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 14, 16, 25])
    while True:
        a, b = d.rng.randint(1, 12), d.rng.randint(2, 15)
        if a != b:
            return dict(a=a * g, b=b * g)


DEC = ["{a}/{b} as a decimal", "{a}/{b} to decimal", "{a}/{b} in decimal", "{a}/{b} decimal", "convert {a}/{b} to a decimal", "convert {a}/{b} to decimal", "what is {a}/{b} as a decimal", "What is {a}/{b} as a decimal?", "write {a}/{b} as a decimal", "Write {a}/{b} as a decimal.", "change {a}/{b} to a decimal", "decimal form of {a}/{b}", "decimal for {a}/{b}", "decimal of {a}/{b}", "turn {a}/{b} into a decimal", "express {a}/{b} as a decimal", "fraction {a}/{b} to decimal", "{a}/{b} as decimal"]
PCT = ["{a}/{b} as a percent", "{a}/{b} to percent", "{a}/{b} in percent", "{a}/{b} percent", "{a}/{b} as %", "convert {a}/{b} to a percent", "convert {a}/{b} to a percentage", "what is {a}/{b} as a percent", "What is {a}/{b} as a percentage?", "write {a}/{b} as a percentage", "change {a}/{b} to a percent", "percent form of {a}/{b}", "turn {a}/{b} into a percentage", "express {a}/{b} as a percent", "fraction {a}/{b} to percent"]
D_PCT = [t.replace("{a}/{b}", "{x}").replace("fraction ", "decimal ") for t in PCT]
D_FRAC = ["{x} as a fraction", "{x} to fraction", "{x} in fraction form", "{x} fraction", "convert {x} to a fraction", "convert {x} to fraction", "what is {x} as a fraction", "What is {x} as a fraction?", "write {x} as a fraction", "Write {x} as a fraction in simplest form.", "change {x} to a fraction", "fraction form of {x}", "turn {x} into a fraction", "express {x} as a fraction", "{x} as a fraction in lowest terms", "{x} as a simplified fraction", "decimal {x} to fraction", "fraction for {x}", "{x} as fraction"]
P_FRAC = [t.replace("{x}", "{p}%").replace("decimal ", "percent ") for t in D_FRAC]
P_DEC = [t.replace("{a}/{b}", "{p}%").replace("fraction ", "percent ") for t in DEC]
IMPROPER = ["{w} {a}/{b} as an improper fraction", "{w} {a}/{b} to improper fraction", "{w} {a}/{b} improper fraction", "convert {w} {a}/{b} to an improper fraction", "write {w} {a}/{b} as an improper fraction", "Write {w} {a}/{b} as an improper fraction.", "what is {w} {a}/{b} as an improper fraction", "change {w} {a}/{b} to an improper fraction", "{w} {a}/{b} as a fraction", "turn {w} {a}/{b} into an improper fraction", "{w} {a}/{b} as a top heavy fraction", "mixed number {w} {a}/{b} to fraction", "improper fraction of {w} {a}/{b}"]
MIXED = ["{t}/{b} as a mixed number", "{t}/{b} to mixed number", "{t}/{b} mixed number", "convert {t}/{b} to a mixed number", "write {t}/{b} as a mixed number", "Write {t}/{b} as a mixed number.", "what is {t}/{b} as a mixed number", "change {t}/{b} to a mixed number", "turn {t}/{b} into a mixed number", "improper fraction {t}/{b} to mixed number", "mixed number for {t}/{b}", "{t}/{b} as a mixed fraction", "express {t}/{b} as a mixed number"]
REDUCE = ["simplify {a}/{b}", "simplify the fraction {a}/{b}", "Simplify {a}/{b}.", "reduce {a}/{b}", "reduce {a}/{b} to lowest terms", "{a}/{b} simplified", "{a}/{b} in simplest form", "{a}/{b} simplest form", "{a}/{b} in lowest terms", "{a}/{b} lowest terms", "{a}/{b} reduced", "simplest form of {a}/{b}", "lowest terms of {a}/{b}", "write {a}/{b} in simplest form", "Write {a}/{b} in its lowest terms.", "what is {a}/{b} simplified", "What is {a}/{b} in simplest form?", "cancel {a}/{b}", "express {a}/{b} in lowest terms", "fraction {a}/{b} simplified"]
FORMS = [
    Task(fraction, [("{a}/{b} as a decimal: {a} divided by {b}.", "{a}/{b}")], DEC, answer="{a} ÷ {b} = {d1}.", box="{d1}", spell=0, weight=3), Task(fraction, [("{a}/{b} as a percentage: {a}/{b} times 100.", "{a}/{b}*100")], PCT, answer="{a}/{b} × 100 = {r1}, so {a}/{b} is {r1}%.", spell=0, weight=2.5),
    Task(decimal, [("{x} as a percentage: {x} times 100.", "{x}*100")], D_PCT, answer="{x} × 100 = {r1}, so {x} is {r1}%.", spell=0, weight=2.5), Task(decimal, [("{x} as a fraction: the calculator gives the exact form.", "{x}")], D_FRAC, answer="{x} = {x1}.", box="{x1}", spell=0, weight=3),
    Task(percentage, [("{p}% as a fraction: {p} divided by 100.", "{p}/100")], P_FRAC, answer="{p}% = {x1}.", box="{x1}", spell=0, weight=3), Task(percentage, [("{p}% as a decimal: {p} divided by 100.", "{p}/100")], P_DEC, answer="{p} ÷ 100 = {d1}.", box="{d1}", spell=0, weight=2.5),
    Task(improper, [("{w} {a}/{b} is {w} plus {a}/{b}.", "{w}+{a}/{b}")], IMPROPER, answer="{w} {a}/{b} = {x1}.", box="{x1}", spell=0, weight=2.5), Task(improper, [("The whole part of {t}/{b} first: floor.", "floor({t}/{b})"), ("The remaining numerator is the remainder of {t} divided by {b}.", "{t} mod {b}")], MIXED, answer="{t} = {r1} × {b} + {r2}, so {t}/{b} = {r1} {r2}/{b}.", box="{r1} {r2}/{b}", spell=0, weight=3),
    Task(reducible, [("{a}/{b} in lowest terms: the calculator reduces it.", "{a}/{b}")], REDUCE, answer="{a}/{b} = {x1} in lowest terms.", box="{x1}", spell=0, weight=3),
]


@skill("real_plain_bare_forms", weight=2.2)
def bare_forms(d):
    yield from told(d, "forms", FORMS)
