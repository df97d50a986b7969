"""Linear equations with brackets, fractions and the unknown on both sides, formulas with values put in or turned round, powers and roots
with an unknown, laws of exponents.
"""
import re

import calc
from .equations import finish
from .plain_numbers_equations import cleared, shape, tex, typed
from .school_h_base import Answer, Call, bracket, lines, put, part

SOLVE = """
E
E, {v}?
E, solve for {v}
E. Find {v}.
E. What is {v}?
E. Work out the unknown.
E. Which number is {v}?
Solve E.
Solve the equation E.
Solve for {v}: E
Solve for {v} in E.
Solve this: E
Find {v} if E.
Find {v} so that E.
Find the value of {v} that satisfies E.
Find the solution of E.
For what value of {v} is E?
For which {v} is it true that E?
Which value of {v} makes E true?
Which {v} solves E?
What is {v} when E?
What value has {v} if E?
What must {v} be so that E?
What number does {v} stand for in E?
If E, then {v} = ?
If E, what is {v}?
Given E, find {v}.
Given that E, work out {v}.
Determine the unknown {v}: E
Determine {v} from E.
Work out {v}: E
Calculate {v} from E.
Multiply out first, then solve: E
Get {v} on its own: E
Isolate {v}: E
Rearrange and solve E.
The equation E has one solution. What is it?
Which number can be put in for {v} in E?
My [homework|book|worksheet] says E. What is {v}?
When both sides are equal, E, what is {v}?
"""
TIMES = {2: ["twice", "two times", "double"], 3: ["three times", "3 times", "thrice"], 4: ["four times", "4 times"], 5: ["five times", "5 times"], 6: ["six times", "6 times"], 7: ["seven times", "7 times"], 8: ["eight times", "8 times"]}
WORDED = """
L is R. N
L equals R. N
L gives R. N
L is the same as R. N
L and R are equal. N
L comes to R. N
If L is R, Q
When L equals R, Q
Q L is R
N L is the same as R.
I find that L is R. N
"""
NUM = ["Find the number.", "What is the number?", "Which number is it?", "What number is meant?", "Work out the number."]


@part("linear", 2)
def school_h_linear(d):
    if d.chance(0.7):
        v = d.pick("xxxxxxxxyyznatmkpwb")
        while True:
            e = shape(d, v)
            if cleared(e.replace(" ", ""), v) is None and ("(" in e or "/" in e or e.count(v) > 1 or d.chance(0.2)):
                break
        said = tex(d, e, v) if "/" in e and d.chance(0.25) else typed(d, e, v)
        yield put(d, "linear", [t.replace("E", "{e}") for t in lines(SOLVE)], e=said, v=v)
        plain = e.replace(" ", "")
        r = yield Call(f"The equation {plain} is solved for {v}: solve.", f"solve({plain})")
        yield finish(r, v)
        return
    # told in words: "a number", then "it" or "the number"
    while True:
        x, a, c, b, e = d.int(1, 20), d.int(2, 8), d.int(1, 7), d.int(1, 20), d.int(1, 20)
        if a != c:
            break
    t = d.pick(TIMES[a])
    u = d.pick(TIMES[c]) if c > 1 else ""
    other = f"{u} the number" if c > 1 else "the number itself"
    cx = "x" if c == 1 else f"{c}x"
    left, le, lv = d.pick([(f"{t} the sum of a number and {b}", f"{a}(x+{b})", a * (x + b)), (f"{t} a number, plus {b},", f"{a}x+{b}", a * x + b), (f"{t} a number, minus {b},", f"{a}x-{b}", a * x - b), (f"{t} the difference between a number and {b}", f"{a}(x-{b})", a * (x - b)), (f"the sum of {t} a number and {b}", f"{a}x+{b}", a * x + b),
        (f"{b} more than {t} a number", f"{a}x+{b}", a * x + b), (f"{b} less than {t} a number", f"{a}x-{b}", a * x - b), (f"a number added to {b} and then multiplied by {a}", f"{a}(x+{b})", a * (x + b)), (f"the result of adding {b} to a number and multiplying by {a}", f"{a}(x+{b})", a * (x + b)), (f"the result of multiplying a number by {a} and then adding {b}", f"{a}x+{b}", a * x + b), (f"the result of subtracting {b} from a number and multiplying by {a}", f"{a}(x-{b})", a * (x - b))])
    if d.chance(0.45):
        right, re_, rv = str(lv), str(lv), lv
    else:
        k = lv - c * x
        right, re_ = (f"{other} plus {k}", f"{cx}+{k}") if k > 0 else (f"{other} minus {-k}", f"{cx}-{-k}") if k < 0 else (other, cx)
    n = d.pick(NUM)
    q = d.pick(["what is the number?", "what number is it?", "find the number.", "which number is meant?"])
    text = d.say("school_h_linear_words", lines(re.sub(r"\b([LRNQ])\b", r"{\1}", WORDED)), L=left, R=right, N=n, Q=q)
    yield re.sub(r",+ *", ", ", re.sub(r"^(.)|(?<=[.?!] )([a-z])", lambda m: m.group().upper(), text)).replace(", .", ".").replace(" , ", ", ") + ("" if text[-1] in ".?" else ".")
    r = yield Call(f"Call the number x. The equation is {le}={re_}.", f"solve({le}={re_})")
    yield finish(r, "x")


# -- formulas -----------------------------------------------------------------------------------------------------------------------------
# what it gives = the formula|its letters with their range|where it stands
FORMULAS = [f.split("|") for f in """C = 5 + 2n|n 2 30|The cost of n rides is C dollars.
C = 3 + 2d|d 2 30|A taxi for d km costs C dollars.
K = 40 + 15h|h 2 9|A plumber who works h hours charges K pounds.
P = 2(l + w)|l 3 40,w 2 30|P is the perimeter of a rectangle with sides l and w.
P = 4s|s 2 60|P is the perimeter of a square with side s.
A = lw|l 3 40,w 2 30|A is the area of a rectangle with length l and width w.
A = bh/2|b 2 30,h 2 20|A is the area of a triangle with base b and height h.
A = (a + b)h/2|a 3 20,b 3 20,h 2 14|A is the area of a trapezium.
V = lwh|l 2 20,w 2 12,h 2 10|V is the volume of a box.
F = 9T/5 + 32|T 0 20 5|F is the temperature in Fahrenheit, T in Celsius.
T = 5(F - 32)/9|F 41 90 9|T is the temperature in Celsius, F in Fahrenheit.
s = vt|v 5 90,t 2 12|s is the distance at the speed v after the time t.
v = u + at|u 0 20,a 2 9,t 2 12|v is the speed after the time t with acceleration a from the speed u.
s = ut + at^2/2|u 2 15,a 2 10 2,t 2 9|s is the distance with acceleration a.
U = RI|R 2 50,I 2 12|U is the voltage across a resistor.
p = F/A|F 20 300 10,A 2 10|p is pressure, force over area.
D = m/V|m 20 200 10,V 2 10|D is density, mass over volume.
E = mv^2/2|m 2 40 2,v 2 12|E is the kinetic energy.
W = 180(n - 2)|n 3 20|W is the sum of the angles of a polygon with n corners, in degrees.
D = n(n - 3)/2|n 4 20|D is the number of diagonals of a polygon with n corners.
S = n(n + 1)/2|n 4 60|S is the sum of the first n whole numbers.
I = prt/100|p 100 900 100,r 2 9,t 2 8|I is the interest on a sum p at r percent for t years.
M = 200 - 15w|w 2 12|M dollars are left after w weeks.
h = 120 - 8t|t 2 14|A candle is h mm high after t hours.
L = 6 + 3w|w 2 20|A plant is L cm tall after w weeks.
N = 4n + 1|n 3 40|A pattern has N matches in picture n.
T = 20 + 40m|m 2 6|A roast of m kg needs T minutes.
y = 3x - 7|x 3 30|Here y depends on x.
y = 2x + 9|x 2 40|Here y depends on x.
y = 50 - 4x|x 2 12|Here y depends on x.
G = (a + b + c)/3|a 3 30 3,b 3 30 3,c 3 30 3|G is the average of a, b and c.
B = 12m + 50|m 2 24|After m months B euros are saved.""".split("\n")]
FORWARD = """
{f}. Find {y} [when|if|for] {V}.
{f}. Work out {y} when {V}.
{f}. What is {y} if {V}?
{f}. {V}. What is {y}?
{f} with {V}. {y} = ?
{f}, {V}, find {y}
{w} {f}. Find {y} for {V}.
{w} The formula is {f}. What is {y} if {V}?
{w} {f}. How big is {y} when {V}?
{w} {f}. Calculate {y} for {V}.
The formula is {f}. {w} Find the value of {y} when {V}.
Use the formula {f} to find {y} when {V}.
Use {f} to work out {y} for {V}.
Put {V} into {f}. What is {y}?
Substitute {V} into the formula {f} and find {y}.
Given that {f}, find {y} when {V}.
Given {V} and {f}, what is {y}?
If {f} and {V}, what is {y}?
If {V}, what does {y} come to in {f}?
What is {y} in {f} when {V}?
What does the formula {f} give for {V}?
Work out the value of {y}: {f}, {V}
Calculate {y} = … from {f} and {V}.
In the formula {f}, {V}. Work out {y}.
{n} uses {f} with {V}. What does {he} get for {y}?
"""


def parts(text):
    """The letters of a formula with what they may be."""
    out = {}
    for p in text.split(","):
        k, lo, hi, *step = p.split()
        out[k] = (int(lo), int(hi), int(step[0]) if step else 1)
    return out


def inserted(e, values):
    """A formula for the calculator, with some of its letters replaced."""
    e = re.sub(r"(?<=[\w)])(?=[A-Za-z(])", "*", e.replace(" ", ""))
    e = "".join(bracket(values[ch]) if ch in values else ch for ch in e)
    return re.sub(r"(?<![\d^])(\d+)\*([a-zA-Z(])", r"\1\2", e)


@part("formula", 2.5)
def school_h_formula(d):
    while True:
        f, letters, w = d.pick(FORMULAS)
        y, right = f.split(" = ")
        given = {}
        for k, (lo, hi, step) in parts(letters).items():
            given[k] = lo + step * d.rng.randint(0, (hi - lo) // step)
        value = calc.evaluate(re.sub(r"(\d)\(", r"\1*(", inserted(right, given)))
        if value.isdigit():
            break
    back = d.chance(0.4) and not ("^2" in right or "n(n" in right)
    told = f.replace(" ", "") if d.chance(0.15) else f.replace("^2", "²") if d.chance(0.5) else f
    told = f"${f}$" if d.chance(0.08) else told
    if back:
        asked = d.pick([k for k in given if f"/{k}" not in right and k.islower() and k != "e"] or [""])
        back = bool(asked)
    if not back:
        pairs = [f"{k} = {v}" for k, v in given.items()]
        V = ", ".join(pairs[:-1]) + d.pick([" and ", " and ", ", "]) + pairs[-1] if len(pairs) > 1 else pairs[0]
        V = V.replace(" = ", "=") if d.chance(0.12) else V
        yield put(d, "formula", FORWARD, f=told, y=y, V=V, w=w)
        r = yield Call(f"Put {', '.join(pairs)} in {right.replace(' ', '')}.", re.sub(r"(\d)\(", r"\1*(", inserted(right, given)))
        yield Answer("", f"{right.replace(' ', '')} is {r.best}, so {y} = {r.best}.", r.best)
        return
    known_ = {k: v for k, v in given.items() if k != asked}
    pairs = [f"{y} = {value}"] + [f"{k} = {v}" for k, v in known_.items()]
    order = pairs[:]
    if d.chance(0.4):
        order = order[1:] + order[:1]
    V = ", ".join(order[:-1]) + d.pick([" and ", " and ", ", "]) + order[-1] if len(order) > 1 else order[0]
    yield put(d, "formula", [t for t in lines(FORWARD) if "does the formula" not in t and "= …" not in t and "come to in" not in t], f=told, y=asked, V=V, w=w)
    e = f"{value}={inserted(right, known_)}"
    r = yield Call(f"Put {', '.join(pairs)} in {f.replace(' ', '')}. The equation {e} is solved for {asked}: solve.", f"solve({e})")
    yield finish(r, asked)


# -- powers and roots with an unknown ------------------------------------------------------------------------------------------------------
UNKNOWN = """
E. Find x.
E. What is x?
E, x = ?
Solve E.
Solve for x: E
Find x if E.
What is x if E?
Which number is x if E?
If E, then x = ?
Given E, work out x.
For which x is E?
[Find|Work out|Determine] the value of x: E
What must x be so that E?
Which x satisfies E?
E: how big is x?
"""
ONE_POWER = """
Write {p} as a single power.
Write {p} as one power of {b}.
Simplify {p}, leaving the answer as a power.
{p} as a single power?
Express {p} as a power of {b}.
Simplify {p} and give the answer in index form.
Which power of {b} is {p}?
{p}: write it as a power of {b}
Use the laws of indices to write {p} as a power of {b}.
Put {p} into the form {b}^n.
Give {p} as one power with the base {b}.
"""
EXPONENT = """
{p} = {b}^n. Find n.
If {p} = {b}^n, what is n?
{p} is which power of {b}? Give just the exponent.
What is the exponent when {p} is written as a power of {b}?
Find the exponent n in {p} = {b}^n.
To which exponent must {b} be raised to give {p}?
{p} = {b}^?
"""
LETTERS_POWER = """
Simplify {p}.
{p}, simplify
Write {p} as simply as possible.
Write {p} as a single power of {b}.
What is {p} in its simplest form?
Express {p} as one power of {b}.
Use the index laws: {p}
"""


@part("powers", 1.5)
def school_h_powers(d):
    kind = d.pick(["root", "root", "cube", "exponent", "exponent", "sqrt", "sqrt", "laws", "laws", "laws"])
    if kind == "laws":
        b = d.pick(["2", "3", "5", "7", "10", "x", "a", "y", "x"])
        p, q, s = d.int(2, 9), d.int(2, 8), d.int(2, 5)
        if p == q:
            p += 2
        dot = d.pick([" · ", " × ", " * ", "·"]) if b.isdigit() else d.pick([" · ", " × ", "·", " * "])
        op = d.pick("*/^3")
        if op == "/" and p < q + 2:
            p = q + d.int(2, 6)
        text, thought, e = {"*": (f"{b}^{p}{dot}{b}^{q}", "Same base: the exponents are added.", f"{p}+{q}"), "/": (d.pick([f"{b}^{p} ÷ {b}^{q}", f"{b}^{p}/{b}^{q}", f"{b}^{p} : {b}^{q}"]), "Same base: the exponents are subtracted.", f"{p}-{q}"), "^": (f"({b}^{p})^{q}", "A power of a power: the exponents are multiplied.", f"{p}*{q}"), "3": (f"{b}^{p}{dot}{b}^{q}{dot}{b}^{s}", "Same base: the exponents are added.", f"{p}+{q}+{s}")}[op]
        text = f"${text.replace(' · ', chr(92) + 'cdot ').replace(' × ', chr(92) + 'times ').replace(' ÷ ', chr(92) + 'div ')}$" if d.chance(0.08) and "*" not in text and "·" not in text.replace(" · ", "") and " : " not in text else text
        want = "exponent" if d.chance(0.35) else "power"
        yield put(d, "laws_" + want, EXPONENT if want == "exponent" else ONE_POWER if b.isdigit() else LETTERS_POWER, p=text, b=b)
        r = yield Call(("Asked: the exponent. " if want == "exponent" else "") + thought, e)
        yield Answer("", f"It is {b}^{r.best}.", r.best if want == "exponent" else f"{b}^{r.best}" if r.best != "1" else b)
        return
    x, k = d.int(2, 12), d.int(1, 30)
    forms = [t.replace("E", "{e}") if not t.startswith("Ex") else t for t in lines(UNKNOWN)]
    if kind == "root":
        n = d.pick([4, 4, 6]) if x < 7 else 2
        value = x**n
        e, thought, expression = d.pick([(f"x^{n} = {value} and x > 0", f"x is the {ordinal_root(n)} root of {value}.", f"root({value}, {n})" if n != 2 else f"sqrt({value})"), (f"x^{n} = {value}, x positive", f"x is the {ordinal_root(n)} root of {value}.", f"root({value}, {n})" if n != 2 else f"sqrt({value})")])
    elif kind == "cube":
        m = d.int(1, 6) if d.chance(0.4) else 1
        value = x**3
        e, thought, expression = (f"x^3 = {value}", f"The cube root of {value}: cbrt.", f"cbrt({value})") if m == 1 else (f"{m}x^3 = {m * value}", f"x^3 is {m * value} divided by {m}: its cube root.", f"cbrt({m * value}/{m})")
        e = e.replace("^3", "³") if d.chance(0.3) else e
    elif kind == "exponent":
        b = d.pick([2, 2, 3, 3, 5, 10, 4, 7])
        n = d.int(2, {2: 12, 3: 7, 5: 5, 10: 9, 4: 6, 7: 4}[b])
        e = d.pick([f"{b}^x = {b**n}"] * 3 + [f"{b**n} = {b}^x", f"${b}^x = {b**n}$"])
        thought, expression = f"The exponent is the logarithm of {b**n} to base {b}: log.", f"log({b**n}, {b})"
    else:
        sign = d.pick(["√x", "sqrt(x)", "√x", "$\\sqrt{x}$"])
        if d.chance(0.5):
            e, thought, expression = f"{sign} = {x}" if "$" not in sign else f"$\\sqrt{{x}} = {x}$", f"x is {x} squared.", f"{x}^2"
        else:
            plus = d.chance(0.5)
            inside = d.pick(["√(x {} {})", "sqrt(x {} {})"]).format("+" if plus else "-", k)
            e, thought, expression = f"{inside} = {x}", f"x{'+' if plus else '-'}{k} is {x} squared; then {'minus' if plus else 'plus'} {k}.", f"{x}^2{'-' if plus else '+'}{k}"
    yield put(d, "unknown_power", [t for t in forms if "then" not in t or " and " not in e], e=e)
    r = yield Call(thought, expression)
    yield Answer("", f"x = {r.best}.", r.best)


def ordinal_root(n):
    return {2: "square", 4: "fourth", 6: "sixth"}[n]
