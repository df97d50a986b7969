"""Equations as they are typed, the value of an expression for a given x, and number puzzles in a line."""
import re
from fractions import Fraction

import calc
from .core import Answer, Call, skill
from .phrases import words
from .real_words import around, choose, dec, fill, known, spin

ASK = ["{E}", "{E}", "{E}", "{E}, x = ?", "{E}, {x} = ?", "{E} find {x}", "{E}, find {x}", "{E}. Find {x}.", "{E} {x}?", "{E}, {x}?", "{E}. {x}?", "{E}. What is {x}?", "{E}, what is {x}", "{E} solve", "{E} solve for {x}", "solve {E}", "solve: {E}", "Solve {E}.", "Solve: {E}", "Solve {E} for {x}.", "solve {E} for {x}", "solve for {x} {E}", "solve for {x}: {E}", "Solve for {x}: {E}", "solve the equation {E}", "Solve the equation {E}.", "solve equation {E}", "find {x}: {E}", "find {x} {E}", "find {x} if {E}", "Find {x} if {E}.", "Find the value of {x}: {E}", "find the value of {x} if {E}", "value of {x} in {E}", "what is {x} if {E}", "What is {x} if {E}?", "what is {x} in {E}", "What is the value of {x} in {E}?", "if {E}, {x} = ?", "if {E} then {x} =", "if {E} what is {x}", "If {E}, what is {x}?", "If {E}, find {x}.", "given {E} find {x}", "equation {E}", "equation: {E}", "{E} => {x} = ?", "{E} → {x}?", "calculate {x}: {E}", "calculate {x} from {E}", "Determine {x}: {E}", "for what {x} is {E}", "for which {x} does {E}", "which {x} solves {E}", "solution of {E}", "the solution of {E}", "What is the solution of {E}?", "root of {E}", "x when {E}", "work out {x}: {E}", "Work out the value of {x} if {E}.", "get {x} from {E}", "help me solve {E}", "how do you solve {E}", "how to solve {E}", "can you solve {E}", "please solve {E}", "solve for the unknown: {E}", "unknown in {E}", "$E$"]
ASK = [t for t in ASK if t not in ("$E$", "{E}, x = ?", "x when {E}", "for which {x} does {E}")]
# Letters of the pattern are numbers; x is the unknown; r is what makes the wanted solution right.
PATTERNS = """ax+b=r ax+b=r ax-b=r ax-b=r b+ax=r b-ax=r b-ax=r r=ax+b r=ax-b r=b-ax ax=r x+b=r x-b=r b-x=r b+x=r r=x+b r=x-b x/a=r x/a+b=r x/a-b=r b+x/a=r b-x/a=r x/a=b ax/c=r ax/c+b=r (x+b)/a=r (x-b)/a=r (x+b)/a-c=r (ax+b)/c=r (ax-b)/c=r r=(x-b)/a r=x/a+b a(x+b)=r a(x-b)=r a(x+b)+c=r a(x-b)+c=r a(x+b)-c=r a(bx+c)=r a(bx-c)=r a(bx-c)-d=r c+a(x+b)=r c-a(x-b)=r r=a(x-b) r=a(x+b) a(b-x)=r ax+b=cx+r ax+b=cx+r ax-b=cx+r ax+b=cx-r ax-b=r-cx ax=cx+r b-ax=cx-r b+ax=r-cx a(x+b)=cx+r a(x-b)=cx+r a(x+b)=c(x+r) a(x-b)=c(x+r) a(x+b)=r-cx ax+cx=r ax-cx=r ax+b+cx=r x+x+b=r x+ax+b=r ax+b-x=r -ax=r -ax+b=r -x+b=r -x=r b=ax-r -a(x-b)=r -x/a=r""".split()


def poly(e):
    """The expression of x as a function, with the calculator's rules for products."""
    t = re.sub(r"(\d|\))(?=[(x])", r"\1*", e)
    t = re.sub(r"(\d+(?:\.\d+)?)", r"Fraction('\1')", t)
    return lambda x: eval(t, {"x": x, "Fraction": Fraction})


def linear(d):
    """An equation with the solution wanted, as the calculator reads it."""
    while True:
        pattern = d.pick(PATTERNS)
        x = Fraction(d.rng.randint(1, d.pick([9, 12, 20])))
        if d.chance(0.16):
            x = -x
        elif d.chance(0.1):
            x = Fraction(d.rng.randint(1, 39), d.pick([2, 4, 5]))
        v = {c: str(d.rng.randint(2, d.pick([5, 9, 12]))) for c in "acd"}
        v["b"] = str(d.rng.randint(1, d.pick([9, 15, 30])))
        if d.chance(0.08):
            for c in d.pick(["a", "b", "ab"]):
                v[c] = dec(d, 0.2, 6, 1)
        elif d.chance(0.05) and "/" not in pattern and "a(" not in pattern and "b(" not in pattern:
            v["b"] = d.pick(["1/2", "3/4", "1/3", "2/3", "1/4", "2/5"])
        t = re.sub(r"[abcd]", lambda m: v[m[0]], pattern)
        if "x/" in pattern and d.chance(0.9):
            x *= Fraction(re.search(r"x/([\d.]+)", t)[1])
        try:
            left, right = t.split("=")
            # what r must be: both sides are linear in it
            if "r" not in t:
                r, e = None, t
                if poly(left)(x) != poly(right)(x):
                    x = None
            else:
                def gap(r):
                    s = t.replace("r", f"({r})") if r < 0 else t.replace("r", str(r))
                    a, b = s.split("=")
                    return poly(a)(x) - poly(b)(x)
                g0, g1 = gap(0), gap(1)
                r = g0 / (g0 - g1)
                if r.denominator not in (1, 2, 4, 5, 10, 20) or abs(r) > 400:
                    continue
                said = str(r.numerator) if r.denominator == 1 else f"{float(r):g}"
                if r < 0 and re.search(r"[-+(]r", t) or re.search(r"[+-]r", t) and r == 0 or r.denominator > 1 and not ("." in t or x.denominator > 1):
                    continue
                e = t.replace("r", said)
        except (ZeroDivisionError, SyntaxError, TypeError):
            continue
        if re.search(r"(?<![\d.])1[x(]", e) or e.startswith("=") or "(x+0" in e:
            continue
        got = calc.evaluate(f"solve({e})")
        if got.startswith("x = ") and "≈" not in got and len(got) < 22:
            return e


def shown(d, e):
    style = d.pick(["tight", "tight", "spaced", "spaced", "spaced", "spaced", "signs", "latex", "star"])
    s = e
    if style != "tight" or d.chance(0.3):
        s = re.sub(r"(?<=[\w)])([-+=])", r" \1 ", s)
    if style == "latex":
        s = re.sub(r"\(([^()]+)\)/(\d+)", r"\\frac{\1}{\2}", s)
        s = re.sub(r"(\d*x)/(\d+)", r"\\frac{\1}{\2}", s)
        return d.pick(["${}$", "${}$", "\\({}\\)"]).replace("{}", s)
    if style == "signs":
        s = s.replace("-", "−").replace("/", d.pick(["/", "/", " ÷ "]))
    if style == "star" and d.chance(0.6):
        s = re.sub(r"(\d)(?=x)", r"\1*", s) if d.chance(0.4) else re.sub(r"(\d)(?=\()", r"\1*", s)
    return s


@skill("real_plain_bare_equations", weight=4.5)
def bare_equations(d):
    e = linear(d)
    x = d.pick(["x"] * 7 + list("yntamzpkwb"))
    raw = choose(d, "bare.equation", ASK)
    s = shown(d, e)
    if s[0] in "$\\" and raw.startswith(("{E} {x}", "equation")):
        raw = "solve {E}"
    s = re.sub(r"(?<![a-z\\])x(?![a-z])", x, s)
    said = re.sub(r"x", x, e)
    v = known(d, dict(E=s, x=x))
    yield around(d, raw.replace("{E}", s).replace("{x}", x), v, False, 0.012)
    r = yield Call(f"The equation {said} is solved for {x}: solve.", f"solve({said})")
    yield Answer("", f"Solving gives {r.text}.", r.text.split(f"{x} = ")[1].split(" = ")[-1] if " = " in r.text else r.text)


# -- the value of an expression --------------------------------------------------------------------------------------------------
FORMS = ["ax+b", "ax-b", "b-ax", "a(x+b)", "a(x-b)", "x^2+b", "x^2-b", "ax^2", "ax^2+b", "ax^2-b", "x^2+ax", "x^2-ax", "x^2+ax+b", "x^2-ax+b", "ax^2+cx+b", "ax^2-cx-b", "x^3", "x^3-b", "x^3+x", "x/a+b", "(x+b)/a", "(x-b)/a", "(x+b)^2", "(x-b)^2", "-x^2", "-x^2+b", "b-x^2", "2^x", "a-(x-b)"]
PAIRS = ["x+y", "x-y", "xy", "ax+by", "ax-by", "ax+y", "x-ay", "x^2+y^2", "x^2-y^2", "xy+a", "axy", "xy-a", "a(x+y)", "a(x-y)", "x/y", "(x+y)/a", "x^2+y", "x^2-y", "xy^2", "x+ay-b"]
VALUE = ["{e} for {v}", "{e} when {v}", "{e} if {v}", "{e}, {v}", "{e} at {v}", "{e} with {v}", "value of {e} when {v}", "value of {e} if {v}", "value of {e} for {v}", "the value of {e} when {v}", "find {e} if {v}", "find {e} when {v}", "find the value of {e} when {v}", "Find the value of {e} when {v}.", "Find the value of {e} if {v}.", "evaluate {e} for {v}", "evaluate {e} when {v}", "evaluate {e} if {v}", "Evaluate {e} for {v}.", "Evaluate {e} when {v}.", "evaluate {e} at {v}", "what is {e} if {v}", "what is {e} when {v}", "What is {e} when {v}?", "What is the value of {e} if {v}?", "if {v} what is {e}", "if {v}, what is {e}", "If {v}, what is {e}?", "If {v}, find {e}.", "if {v} then {e} =", "if {v}, {e} = ?", "{v}, {e} = ?", "{v}. {e}?", "{v}, what is {e}", "{v}. Find {e}.", "given {v} find {e}", "calculate {e} for {v}", "calculate {e} if {v}", "calculate {e} when {v}", "work out {e} when {v}", "Work out {e} when {v}.", "substitute {v} in {e}", "substitute {v} into {e}", "put {v} into {e}", "plug {v} into {e}", "compute {e}, {v}", "let {v}. {e}?", "for {v}, {e} = ?"]


@skill("real_plain_bare_value", weight=2.2)
def bare_value(d):
    two = d.chance(0.4)
    while True:
        f = d.pick(PAIRS if two else FORMS)
        n = {c: d.rng.randint(2, 9) for c in "abc"}
        x, y = d.rng.randint(2, d.pick([9, 12])), d.rng.randint(2, 9)
        if d.chance(0.3):
            x = -x
        if two and d.chance(0.2):
            y = -y
        if "^3" in f and abs(x) > 6 or "2^x" in f and x < 0:
            continue
        f = re.sub("[abc]", lambda m: str(n[m[0]]), f)
        put = re.sub(r"(?<=[\w)])(?=[(xy])", "*", f)
        put = re.sub(r"\*\*", "*", put)
        put = put.replace("x", f"({x})" if x < 0 else str(x)).replace("y", f"({y})" if y < 0 else str(y))
        r = calc.evaluate(put)
        if r.startswith("error") or "≈" in r or " = " in r and d.chance(0.8):
            continue
        break
    p, q = d.pick([("x", "y"), ("x", "y"), ("a", "b"), ("m", "n"), ("p", "q")]) if two else (d.pick("xxxxxnyatm"), "")
    f = f.replace("x", "§").replace("y", q or "y").replace("§", p)
    vals = f"{p} = {x}" + (d.pick([" and ", ", "]) + f"{q} = {y}" if two else "")
    s = f
    if d.chance(0.6):
        s = re.sub(r"(?<=[\w)])([-+])", r" \1 ", s)
    if d.chance(0.4):
        s = s.replace("^2", "²").replace("^3", "³")
    if d.chance(0.12):
        s = f"${s}$"
    if d.chance(0.25):
        vals = vals.replace(" = ", "=")
    raw = choose(d, "bare.value", VALUE)
    yield around(d, raw.replace("{e}", s).replace("{v}", vals), known(d, {}), False, 0.012)
    told = f"{p} = {x}" + (f", {q} = {y}" if two else "")
    r = yield Call(f"Put {told} in {f}.", put)
    yield Answer("", f"{f} is {put} = {r.best}.", r.best)


# -- puzzles ---------------------------------------------------------------------------------------------------------------------
# N is the number; the equation after the bar.
SAID = """N plus B is R|x+b=r
N and B more is R|x+b=r
B more than N is R|x+b=r
N increased by B is R|x+b=r
N minus B is R|x-b=r
B less than N is R|x-b=r
N decreased by B is R|x-b=r
B minus N is R|b-x=r
A times N is R|ax=r
N times A is R|ax=r
N divided by A is R|x/a=r
a part P of N is R|x/a=r
A times N plus B is R|ax+b=r
A times N minus B is R|ax-b=r
B more than A times N is R|ax+b=r
B less than A times N is R|ax-b=r
B plus A times N is R|b+ax=r
B minus A times N is R|b-ax=r
twice N plus B is R|2x+b=r
twice N minus B is R|2x-b=r
double N plus B is R|2x+b=r
double N minus B is R|2x-b=r
B more than twice N is R|2x+b=r
B less than twice N is R|2x-b=r
three times N plus B is R|3x+b=r
three times N minus B is R|3x-b=r
half N plus B is R|x/2+b=r
half of N plus B is R|x/2+b=r
half of N minus B is R|x/2-b=r
B less than half of N is R|x/2-b=r
B more than half of N is R|x/2+b=r
a third of N plus B is R|x/3+b=r
a quarter of N minus B is R|x/4-b=r
N divided by A plus B is R|x/a+b=r
N divided by A, plus B, is R|x/a+b=r
N divided by A minus B is R|x/a-b=r
N divided by A, minus B, is R|x/a-b=r
A times the sum of N and B is R|a(x+b)=r
A times the difference of N and B is R|a(x-b)=r
twice the sum of N and B is R|2(x+b)=r
double the sum of N and B is R|2(x+b)=r
the sum of N and B divided by A is R|(x+b)/a=r
the sum of twice N and B is R|2x+b=r
the product of A and N is R|ax=r
the product of N and A plus B is R|ax+b=r
the sum of N and B is R|x+b=r
the difference of N and B is R|x-b=r
N plus its double is R|x+2x=r
N and its double make R|x+2x=r
N plus twice itself is R|x+2x=r
N plus its half is R|x+x/2=r
N and its half make R|x+x/2=r
N plus its triple is R|x+3x=r
N minus its half is R|x-x/2=r
N plus N plus B is R|x+x+b=r
A times N equals N plus R|ax=x+r
twice N is B more than N|2x=x+b
A times N plus B equals N plus R|ax+b=x+r
A times N minus B equals N plus R|ax-b=x+r""".split("\n")
TAIL = ["S, number?", "S. number?", "S. Number?", "S. find the number", "S, find the number", "S. Find the number.", "S. What is the number?", "S. what is the number", "S, what is the number", "S. what's the number?", "S. find it", "S. Which number?", "S - which number", "if S what is the number", "If S, what is the number?", "if S find the number", "if S, find the number", "what is the number if S", "What number is it if S?", "find the number: S", "find the number if S", "find a number such that S", "number puzzle: S", "riddle: S", "S. number = ?", "S. Work out the number.", "S", "S. solve", "solve: S", "S, what number is it", "S. What number is it?", "S. Determine the number."]
NAMES = ["a number", "a number", "a number", "a number", "some number", "my number", "the number", "x", "n", "a certain number"]
THINK = ["I think of a number, D and get {r}. What is it?", "I think of a number, D and get {r}. number?", "i think of a number, D, i get {r}. what is my number", "I think of a number. I D. The result is {r}. What is the number?", "I think of a number. I D and get {r}. What was my number?", "i thought of a number, D, got {r}. find it", "think of a number, D, result {r}. what was it", "think of a number. D. answer {r}. number?", "I think of a number, D. The answer is {r}. What number did I think of?", "my number: D, get {r}. what is it", "take a number, D, you get {r}. number?", "I start with a number, D, and end with {r}. What did I start with?", "start with a number, D, end with {r}. start?", "I pick a number, D, result {r}. Which number?", "number -> D -> {r}. number?", "I choose a number, D and have {r}. What is the number?", "pick a number, D. you have {r}. what did you pick"]
STEPS = {"ax+b": "multiply it by {a} and add {b}/multiply by {a} and add {b}/multiply it by {a}, add {b}/multiply by {a}, then add {b}/times it by {a} and add {b}", "ax-b": "multiply it by {a} and subtract {b}/multiply by {a} and subtract {b}/multiply by {a}, then take away {b}/multiply it by {a}, subtract {b}", "a(x+b)": "add {b} and multiply by {a}/add {b}, then multiply by {a}/add {b} and multiply the result by {a}", "a(x-b)": "subtract {b} and multiply by {a}/subtract {b}, then multiply by {a}/take away {b} and multiply by {a}", "2x+b": "double it and add {b}/double it, add {b}/double it, then add {b}", "2x-b": "double it and subtract {b}/double it, subtract {b}/double it and take away {b}/double it, then subtract {b}", "2(x+b)": "add {b} and double it/add {b}, then double the result/add {b} and double the result", "2(x-b)": "subtract {b} and double it/subtract {b}, then double it/take away {b} and double the result", "x/2+b": "halve it and add {b}/halve it, then add {b}", "x/2-b": "halve it and subtract {b}/halve it, then subtract {b}/halve it and take away {b}", "x/a+b": "divide it by {a} and add {b}/divide by {a} and add {b}/divide by {a}, then add {b}", "x/a-b": "divide it by {a} and subtract {b}/divide by {a} and subtract {b}/divide by {a}, then take away {b}", "(x+b)/a": "add {b} and divide by {a}/add {b}, then divide by {a}/add {b} and divide the result by {a}", "(x-b)/a": "subtract {b} and divide by {a}/subtract {b}, then divide by {a}", "3x+b": "triple it and add {b}/triple it, then add {b}", "3x-b": "triple it and subtract {b}/triple it, then subtract {b}", "x+b": "add {b}", "x-b": "subtract {b}/take away {b}", "ax": "multiply it by {a}", "x/a": "divide it by {a}"}
PART = {2: "half", 3: "a third", 4: "a quarter", 5: "a fifth", 10: "a tenth"}


def settled(d, pattern):
    """The numbers of a puzzle that has a whole positive answer: (equation, a, b, r)."""
    while True:
        a, b, x = d.rng.randint(2, 9), d.rng.randint(1, d.pick([9, 20, 40])), d.rng.randint(1, d.pick([12, 20, 40]))
        e = pattern.replace("a", str(a)).replace("b", str(b))
        for k in re.findall(r"x/(\d+)", e)[:1]:
            x *= int(k)
        if ")/" in e:
            k = int(re.search(r"\)/(\d+)", e)[1])
            if (x + b if "+" in e else x - b) % k:
                continue
        left, _, right = e.partition("=")
        value = poly(left)(Fraction(x))
        if right.startswith("x+"):
            value -= x
        if right == f"x+{b}":
            if value != b:
                b = x
                e = pattern.replace("a", str(a)).replace("b", str(b))
            return e, a, b, None
        if value.denominator == 1 and 0 < value < 400:
            r = int(value)
            return e.replace("r", str(r)), a, b, r


@skill("real_plain_bare_puzzles", weight=3.0)
def bare_puzzles(d):
    if d.chance(0.45):
        pattern = d.pick(list(STEPS))
        e, a, b, r = settled(d, pattern + "=r")
        say = choose(d, "bare.steps", [s for s in STEPS[pattern].split("/")]) if "/" in STEPS[pattern] else STEPS[pattern]
        raw = choose(d, "bare.think", THINK)
        q = raw.replace("D", say, 1)
        v = known(d, dict(a=str(a), b=str(b), r=str(r)))
        q = fill(d, q, v, 0)
        q = re.sub(r"(?<=[.] )([a-z])(?=.*[.?]$)", lambda m: m[1].upper(), q) if q[0].isupper() else q
    else:
        said, pattern = d.pick(SAID).split("|")
        e, a, b, r = settled(d, pattern)
        n = d.pick(NAMES)
        if len(n) == 1 and ("its" in said or "N plus N" in said):
            n = "a number"
        said = re.sub(r"\ba part P\b", PART.get(a, f"1/{a}"), said)
        spelt = d.chance(0.25)
        put = {"A": words(a) if spelt else str(a), "B": str(b), "R": str(r)}
        first = True

        def name(m):
            nonlocal first
            out = n if first else {"a number": "the number", "some number": "the number", "a certain number": "the number"}.get(n, n)
            first = False
            return out
        s = re.sub(r"\bN\b", name, said)
        s = re.sub(r"\b[ABR]\b", lambda m: put[m[0]], s)
        if " is " in s and d.chance(0.35):
            s = s.replace(" is ", d.pick([" equals ", " = ", " gives ", " makes ", " is equal to "]), 1)
        raw = choose(d, "bare.tail", TAIL)
        if n in "xn":
            raw = raw.replace("the number", n).replace("a number such", f"{n} such").replace("What number is it", f"What is {n}").replace("what number is it", f"what is {n}")
        elif n == "my number":
            raw = raw.replace("the number", "my number")
        q = re.sub(r"\bS\b", lambda m: s, raw)
        if q[-1] in ".?" and d.chance(0.6):
            q = q[0].upper() + q[1:]
        v = known(d, {})
    yield around(d, q, v, False, 0.012)
    r = yield Call(f"Call the number x. The equation is {e}.", f"solve({e})")
    x = r.text.split("x = ")[1].split(" ")[0]
    yield Answer("", f"{e.replace('=', ' = ')} gives x = {x}. The number is {x}.", x)


# -- two or three numbers ----------------------------------------------------------------------------------------------------------
ROWS = ["{c} consecutive {k}numbers add up to {s}. find them", "{c} consecutive {k}numbers with sum {s}", "{c} consecutive {k}integers with sum {s}", "{c} consecutive {k}integers sum to {s}. find them", "{c} consecutive {k}numbers sum {s}", "sum of {c} consecutive {k}numbers is {s}, find the numbers", "the sum of {c} consecutive {k}numbers is {s}. find them", "The sum of {c} consecutive {k}integers is {s}. Find the integers.", "The sum of {c} consecutive {k}numbers is {s}. What are the numbers?", "{c} consecutive {k}numbers, sum {s}, numbers?", "find {c} consecutive {k}numbers whose sum is {s}", "find {c} consecutive {k}integers that add up to {s}", "Find {c} consecutive {k}numbers with a sum of {s}.", "which {c} consecutive {k}numbers add up to {s}", "which {c} {k}numbers in a row add to {s}", "{s} as the sum of {c} consecutive {k}numbers", "write {s} as the sum of {c} consecutive {k}integers", "{c} {k}numbers in a row make {s}, which"]
ONE = ["{c} consecutive {k}numbers add up to {s}. {g}?", "{c} consecutive {k}numbers sum {s}, {g}?", "sum of {c} consecutive {k}numbers is {s}, find the {g}", "{c} consecutive {k}integers sum to {s}, what is the {g}", "The sum of {c} consecutive {k}integers is {s}. Find the {g} one.", "{g} of {c} consecutive {k}numbers with sum {s}", "sum of {c} consecutive {k}integers {s}, {g} integer?", "{c} {k}numbers in a row make {s}, the {g}?"]
TWO = ["two numbers add up to {s} and differ by {k}. {g}?", "sum of two numbers {s}, difference {k}, {g} number?", "sum {s} difference {k} {g} number", "two numbers: sum {s}, difference {k}. find the {g}", "The sum of two numbers is {s} and their difference is {k}. Find the {g} one.", "the sum of two numbers is {s}, one is {k} more than the other. {g}?", "two numbers sum to {s}; one is {k} larger. find the {g} one", "two numbers with sum {s} and difference {k}, {g} one?", "two numbers total {s}, difference {k}: what is the {g} number", "numbers add to {s} and differ by {k}, {g} one?", "One number is {k} more than another and their sum is {s}. What is the {g} number?", "if the sum of two numbers is {s} and the difference {k} find the {g}"]
FOLD = ["one number is {w} another, sum {s}. {g} number?", "one number is {w} another. their sum is {s}. find the {g} number", "One number is {w} another and their sum is {s}. Find the {g} one.", "two numbers add up to {s}, one is {w} the other. {g}?", "sum of two numbers is {s}, one is {w} the other, find the {g}", "two numbers: sum {s}, one {w} the other. {g}?", "the sum of two numbers is {s}. one is {w} the other. what is the {g}", "two numbers sum to {s}; the larger is {w} the smaller. {g}?", "split {s} into two numbers, one {w} the other, {g} number?", "if one number is {w} another and they total {s}, what is the {g} one"]


@skill("real_plain_bare_rows", weight=2.2)
def bare_rows(d):
    kind = d.rng.choices(["rows", "one", "two", "fold"], [4, 2.5, 2.5, 2.5])[0]
    if kind in ("rows", "one"):
        c, step = d.pick([2, 2, 3, 3, 3, 4] if kind == "rows" else [2, 3, 3, 4, 5]), d.pick([1, 1, 1, 2])
        x = d.int(2, d.pick([30, 90]))
        k = ""
        if step == 2:
            k = "even " if x % 2 == 0 else "odd "
        s = c * x + step * c * (c - 1) // 2
        low, high = ("smaller", "larger") if c == 2 else ("smallest", "largest")
        g = d.pick([low, high])
        said = {"smaller": ["smaller", "smaller", "lower"], "larger": ["larger", "larger", "bigger", "greater"], "smallest": ["smallest", "smallest", "lowest", "first"], "largest": ["largest", "largest", "biggest", "greatest", "last"]}[g]
        v = known(d, dict(s=s))
        v.update(c=words(c) if d.chance(0.7) else str(c), k=k, g=d.pick(said))
        q = fill(d, choose(d, "bare." + kind, ROWS if kind == "rows" else ONE), v, 0)
        yield around(d, q, v, False, 0.012)
        e = "x" + "".join(f"+(x+{step * i})" for i in range(1, c)) + f"={s}"
        r = yield Call(f"Call the smallest number x. The equation is {e}.", f"solve({e})")
        n = r.text.split("x = ")[1]
        if kind == "rows":
            out = [n]
            for i in range(1, c):
                t = yield Call(f"The smallest is {n}." if i == 1 else "The next number.", f"{n}+{step * i}")
                out.append(t.best)
            yield Answer("", f"{e.replace('=', ' = ')} gives x = {n}. The numbers are {', '.join(out[:-1])} and {out[-1]}.", ", ".join(out))
        elif g == low:
            yield Answer("", f"{e.replace('=', ' = ')} gives x = {n}. The smallest number is {n}.", n)
        else:
            t = yield Call(f"The smallest is {n}. The largest is {step * (c - 1)} more.", f"{n}+{step * (c - 1)}")
            yield Answer("", f"The smallest number is {n}, so the largest is {n} + {step * (c - 1)} = {t.best}.", t.best)
        return
    x, k = d.int(1, d.pick([20, 60, 100])), d.int(1, d.pick([12, 30])) if kind == "two" else d.pick([2, 2, 3, 4, 5, 6])
    s = 2 * x + k if kind == "two" else (k + 1) * x
    g = d.pick(["larger", "smaller"])
    v = known(d, dict(s=s, k=k))
    v.update(w=d.pick(["twice", "twice", "double"]) if k == 2 else f"{words(k)} times" if d.chance(0.5) else f"{k} times", g=d.pick(["larger", "larger", "bigger", "greater"] if g == "larger" else ["smaller", "smaller", "lower"]))
    yield around(d, fill(d, choose(d, "bare." + kind, TWO if kind == "two" else FOLD), v, 0), v, False, 0.012)
    e = f"x+(x+{k})={s}" if kind == "two" else f"x+{k}x={s}"
    r = yield Call(f"Call the smaller number x. The equation is {e}.", f"solve({e})")
    n = r.text.split("x = ")[1]
    if g == "smaller":
        yield Answer("", f"{e.replace('=', ' = ')} gives x = {n}. The smaller number is {n}.", n)
    else:
        t = yield Call(f"The smaller is {n}. The larger is {k} {'more' if kind == 'two' else 'times as much'}.", f"{n}+{k}" if kind == "two" else f"{k}*{n}")
        yield Answer("", f"The smaller number is {n}, the larger {t.best}.", t.best)
