"""Linear equations with fractions, decimals and brackets, the unknown on both sides or below the line, any letter; as pasted and as typed."""
import re
from fractions import Fraction
from math import lcm

import calc
from .core import Answer, Call, skill
from .equations import finish
from .real_words import around, choose, fill, known, spin

ASK = ["E", "E", "E, {v} = ?", "solve E", "Solve E.", "Solve E for {v}.", "solve for {v}: E", "Solve: E", "Find {v}: E", "find {v} E", "find {v} if E", "Find {v} when E.", "find the value of {v}: E", "what is {v} if E", "What is {v} when E?", "E. Find {v}.", "E find {v}", "E. What is {v}?", "E solve", "If E, what is {v}?", "if E then {v} is", "Work out {v}: E", "Work out {v} if E.", "Given E, find {v}.", "{v} = ? if E", "Calculate {v} in E.", "Solve the equation E.", "Solve this equation: E", "Determine {v}. E", "What value of {v} makes E true?", "Which {v} solves E?", "E, what's {v}?", "{n} must solve E. What is {v}?", "get {v} from E",
       "Can you solve E?", "please solve E", "Solve E and give {v} as a fraction if needed.", "Solve E, showing each step.", "my homework: E", "equation E, unknown {v}", "Multiply out and solve E.", "Clear the fractions and solve: E", "The solution of E is {v} = ?", "For which {v} does E hold?", "Make {v} the answer: E"]
LETTERS = "xxxxxxxxyyyynnmktpazwbrhsqcdguv"


def sg(k, v=""):
    """" + 5", " - 5"; with a letter " + 5x", " - x"."""
    a = abs(k)
    return f" {'+' if k > 0 else '-'} {'' if v and a == 1 else a}{v}"


def co(k, v):
    return v if k == 1 else f"-{v}" if k == -1 else f"{k}{v}"


def nz(d, lo, hi):
    while True:
        k = d.rng.randint(lo, hi)
        if k:
            return k


def side(q):
    """A number on one side: whole, or a fraction."""
    q = Fraction(q)
    return str(q.numerator) if q.denominator == 1 else f"{q.numerator}/{q.denominator}"


def shape(d, v):
    """An equation as it is written, in the calculator's signs."""
    kind = d.pick(["two", "two", "twominus", "over", "over", "overover", "overover", "part", "part", "partplus", "partplus", "partplus", "partpart", "bothparts", "halfplus", "axb", "bracketpart", "decimal", "decimal", "brackets", "bracketsboth", "minusbracket", "threebrackets", "reverse", "both", "both", "const", "overplus", "overplus", "sumover", "below", "below", "belowsum"])
    a, b, c, e = d.int(2, 6), d.int(2, 6), nz(d, -9, 12), nz(d, -9, 12)
    while b == a:
        b = d.int(2, 8)
    x = d.int(1, d.pick([6, 12])) * (-1 if d.chance(0.2) else 1)
    if kind in ("two", "twominus"):
        x *= lcm(a, b)
        o = 1 if kind == "two" else -1
        return f"{v}/{a}{' + ' if o > 0 else ' - '}{v}/{b} = {side(Fraction(x, a) + o * Fraction(x, b))}"
    if kind == "over":          # (2x - 1)/3 = 5
        k = d.pick([1, 1, 2, 3, 4, 5])
        if d.chance(0.5):
            return f"({co(k, v)}{sg(c)})/{a} = {side(Fraction(k * x + c, a))}"
        r = nz(d, -5, 12)
        return f"({co(k, v)}{sg(c)})/{a} = {r}"
    if kind == "overover":      # (x + 1)/2 = (x - 2)/3
        k, m = d.pick([1, 1, 2, 3]), d.pick([1, 1, 2, 3])
        left = f"{v}" if d.chance(0.2) else f"({co(k, v)}{sg(c)})"
        if left == v:
            k, c = 1, 0
        if Fraction(k, a) == Fraction(m, b):
            m += 1
        # choose e so that x is a solution
        t = Fraction((k * x + c) * b, a) - m * x
        if t.denominator == 1 and t:
            e = int(t)
        return f"{left}/{a} = ({co(m, v)}{sg(e)})/{b}"
    if kind == "overplus":      # 2x/5 - 1 = 3, x/4 + 2 = 7
        k = d.pick([1, 2, 3])
        x *= a
        return d.pick([f"{co(k, v)}/{a}{sg(c)} = {side(Fraction(k * x, a) + c)}", f"{abs(c)} + {co(k, v)}/{a} = {side(Fraction(k * x, a) + abs(c))}", f"{abs(c)} - {co(k, v)}/{a} = {side(abs(c) - Fraction(k * x, a))}", f"{side(Fraction(k * x, a) + c)} = {co(k, v)}/{a}{sg(c)}"])
    if kind == "sumover":       # (x + 3)/4 + 2 = 5, x/2 + (x - 1)/3 = 8
        if d.chance(0.5):
            return f"({v}{sg(c)})/{a}{sg(e)} = {side(Fraction(x * a - c + c, a) + e)}"
        return f"{v}/{a}{d.pick([' + ', ' - '])}({v}{sg(c)})/{b} = {nz(d, -4, 9)}"
    p, q = d.pick([(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (2, 5), (3, 5), (1, 5), (4, 5), (5, 6), (3, 8), (3, 2), (5, 3), (7, 4)])
    r, s = d.pick([(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 6), (2, 5), (1, 5), (5, 6), (1, 8)])
    if (p, q) == (r, s):
        r, s = (1, 7)
    if kind == "part":          # 3/4 p = 12
        return d.pick([f"{p}/{q}{v} = {side(Fraction(p, q) * x * q)}", f"{p}/{q}{v} = {nz(d, 1, 20)}", f"{side(Fraction(p, q) * x * q)} = {p}/{q}{v}", f"{p}/{q}{v} = {r}/{s}"])
    if kind == "partplus":      # 2/5 y + 1 = 7
        t = Fraction(p, q) * x * q
        return d.pick([f"{p}/{q}{v}{sg(c)} = {side(t + c)}", f"{p}/{q}{v}{sg(c)} = {side(t + c)}", f"{side(t + c)} = {p}/{q}{v}{sg(c)}", f"{abs(c)} - {p}/{q}{v} = {side(abs(c) - t)}", f"{abs(c)} + {p}/{q}{v} = {side(abs(c) + t)}"])
    if kind == "partpart":      # 1/2 x + 1/3 x = 10
        o = d.pick([1, 1, -1])
        k = (Fraction(p, q) + o * Fraction(r, s)) * x * lcm(q, s)
        return f"{p}/{q}{v}{' + ' if o > 0 else ' - '}{r}/{s}{v} = {side(k)}"
    if kind == "bothparts":     # 2/3 x - 1 = 1/2 x + 4
        x *= lcm(q, s)
        t = Fraction(p, q) * x + c - Fraction(r, s) * x
        if not t:
            t, c = t + 2, c + 2
        if not c:
            return f"{p}/{q}{v} = {r}/{s}{v} {'+' if t > 0 else '-'} {side(abs(t))}"
        return f"{p}/{q}{v}{sg(c)} = {r}/{s}{v} {'+' if t > 0 else '-'} {side(abs(t))}"
    if kind == "halfplus":      # x + 1/2 = 3/4
        return d.pick([f"{v} + {p}/{q} = {side(Fraction(p, q) + Fraction(r, s))}", f"{v} - {p}/{q} = {r}/{s}", f"{p}/{q} + {v} = {nz(d, 1, 9)}", f"{a}{v} = {p}/{q}", f"{a}{v} + {p}/{q} = {nz(d, 1, 9)}", f"{p}/{q} - {v} = {r}/{s}"])
    if kind == "axb":
        return f"{co(a, v)}{sg(c)} = {nz(d, -20, 40)}"
    if kind == "bracketpart":   # 1/2(x + 4) = 9
        return d.pick([f"{p}/{q}({v}{sg(c)}) = {side(Fraction(p, q) * x * q)}", f"{p}/{q}({a}{v}{sg(c)}) = {nz(d, -5, 12)}"])
    if kind == "decimal":
        k = d.pick([1, 2, 5, 15, 25, 12, 4, 3, 7, 8])
        f = d.pick([10, 10, 100])
        t, m = Fraction(k, f), Fraction(nz(d, -30, 60), 10)
        dec = lambda z: calc.evaluate(side(z)).split(" = ")[-1]  # noqa: E731
        plain = f"{dec(t)}{v} {'+' if m > 0 else '-'} {dec(abs(m))} = {dec(t * x + m)}"
        if d.chance(0.25):
            return f"{dec(t)}{v} = {dec(t * x)}"
        if d.chance(0.25):
            u = t + Fraction(nz(d, 1, 9), 10)
            return f"{dec(u)}{v} {'+' if m > 0 else '-'} {dec(abs(m))} = {dec(t)}{v} {'+' if u * x + m - t * x >= 0 else '-'} {dec(abs(u * x + m - t * x))}"
        return plain
    if kind == "brackets":
        return d.pick([f"{a}({v}{sg(c)}) = {a * (x + c)}", f"{a}({b}{v}{sg(c)}) = {a * (b * x + c)}", f"{a * (x + c)} = {a}({v}{sg(c)})", f"-{a}({v}{sg(c)}) = {-a * (x + c)}", f"{a}({abs(c)} - {v}) = {a * (abs(c) - x)}"])
    if kind == "bracketsboth":
        m = d.int(2, 7)
        if d.chance(0.5):
            t = Fraction(a * (x + c), b) - x
            return f"{a}({v}{sg(c)}) = {b}({v}{sg(int(t)) if t.denominator == 1 and t else sg(e)})"
        m = m + 1 if m == a else m
        k = a * (x + c) - m * x
        return f"{a}({v}{sg(c)}) = {co(m, v)}{sg(k) if k else ''}"
    if kind == "minusbracket":
        m = d.int(1, 5)
        return d.pick([f"{co(a + b, v)} - {a}({v}{sg(c)}) = {b * x - a * c}", f"{abs(c)} - ({v}{sg(e)}) = {abs(c) - x - e}", f"{abs(c)} - {m if m > 1 else 2}({v}{sg(e)}) = {abs(c) - (m if m > 1 else 2) * (x + e)}"])
    if kind == "threebrackets":
        o = d.pick([1, -1])
        return f"{a}({v}{sg(c)}){' + ' if o > 0 else ' - '}{b}({v}{sg(e)}) = {a * (x + c) + o * b * (x + e)}"
    if kind == "reverse":
        return d.pick([f"{a * x + c} = {co(a, v)}{sg(c)}", f"{c} = {co(a, v)}{sg(c - a * x) if c != a * x else ''}", f"{abs(c)} - {co(a, v)} = {abs(c) - a * x}", f"{abs(c) - a * x} = {abs(c)} - {co(a, v)}"])
    if kind == "both":
        m = d.int(1, 9)
        m = m + 1 if m == a else m
        k = a * x + c - m * x
        if d.chance(0.3):
            return f"{abs(c)} - {co(a, v)} = {co(m, v)}{sg(abs(c) - a * x - m * x) if abs(c) - a * x - m * x else ''}"
        return f"{co(a, v)}{sg(c)} = {co(m, v)}{sg(k) if k else ''}"
    if kind == "const":
        return f"{co(a, v)}{sg(c)}{sg(b, v)}{sg(e)} = {(a + b) * x + c + e}"
    r = nz(d, 2, 9)
    if kind == "below":         # 12/x = 3
        return d.pick([f"{r * abs(x)}/{v} = {r}", f"{r} = {r * abs(x)}/{v}", f"{r}/{v} = {p}/{q}", f"{p * a}/{v} = {a}"])
    k = abs(x) + d.int(1, 6)
    c = k - abs(x)
    return f"{r * k}/({v} + {c}) = {r}"


BELOW = re.compile(r"(\d+)/(\([^()]*\)|[a-z])$")


def cleared(e, v):
    """The equation whose unknown stood below a line, multiplied out: 12/x=3 is 3x=12; None if it stands nowhere below."""
    left, right = e.split("=")
    if BELOW.match(right):
        left, right = right, left
    m = BELOW.match(left)
    if not m:
        return None
    top, low = int(m[1]), m[2]
    p, _, q = right.partition("/")
    return f"{p if p != '1' else ''}{low}={top * int(q or 1)}"


def tex(d, e, v):
    frac = d.pick(["\\frac", "\\frac", "\\dfrac", "\\tfrac"])
    t = re.sub(r"\((\d+)/(\d+)\)", r"\1/\2", e)
    t = re.sub(r"\(([^()]*)\)/(\d+)", lambda m: f"{frac}{{{m[1]}}}{{{m[2]}}}", t)
    t = re.sub(r"(\d+)/\(([^()]*)\)", lambda m: f"{frac}{{{m[1]}}}{{{m[2]}}}", t)
    t = re.sub(rf"(\d*{v})/(\d+)", lambda m: f"{frac}{{{m[1]}}}{{{m[2]}}}", t)
    t = re.sub(rf"(\d+)/(\d+|{v})", lambda m: f"{frac}{{{m[1]}}}{{{m[2]}}}", t)
    if d.chance(0.3):
        t = t.replace(" ", "")
    return d.pick(["${}$", "${}$", "\\({}\\)", "\\[{}\\]", "{}", "$${}$$"]).replace("{}", t)


def typed(d, e, v):
    t = e
    if d.chance(0.5):           # 1/2 x, 3/4 (x + 1)
        gap = d.pick([" ", " ", "*", " * ", " of "[:1]])
        t = re.sub(rf"(?<![\w)])(\d+/\d+)(?=[{v}(])", r"\1" + gap, t)
    elif d.chance(0.3):
        t = re.sub(rf"(?<![\w)(])(\d+/\d+)(?={v})", r"(\1)", t)
    if d.chance(0.12):
        t = re.sub(rf"(\d){v}", rf"\1{d.pick(['*', ' * ', '·', ' '])}{v}", t)
    if d.chance(0.1):
        t = t.replace("/", " / ") if re.search(rf"\d/\d+ ?[{v}(]", t) else t.replace("/", d.pick([" / ", " ÷ "]))
    if d.chance(0.1):
        t = t.replace(" - ", " − ")
    r = d.rng.random()
    if r < 0.35:
        t = t.replace(" ", "")
    elif r < 0.45:
        t = t.replace(" = ", "=")
    return t


@skill("real_plain_numbers_equation", weight=3.4)
def plain_equation(d):
    v = d.pick(LETTERS)
    while True:
        e = shape(d, v)
        if e.count("=") != 1 or re.search(r"/1(?!\d)", e) or re.search(r"\(0?\)", e) or "+ 0" in e or "- 0" in e or v not in e:
            continue
        plain = e.replace(" ", "")
        clear = cleared(plain, v)
        r = calc.evaluate(f"solve({clear or plain})")
        if not re.match(rf"{v} = -?\d", r) or len(r) > 40:
            continue
        s = Fraction(r.split(" = ")[1].split(" ")[0])
        if abs(s) > 400 or s.denominator > 12 and not re.search(r"\d\.\d", e) or s.denominator > 1 and d.chance(0.5):
            continue
        break
    said = tex(d, e, v) if d.chance(0.28) else typed(d, e, v)
    slots = known(d, dict(v=v))
    raw = spin(d, choose(d, "real.plain.d1eq", ASK))
    q = fill(d, re.sub(r"\bE\b", "{E}", raw), dict(slots, E="\0"), 0).replace("\0", said)
    if q[:1] == v.upper() and raw[:1] in "E{":
        q = v + q[1:]
    if v == "a" and re.search(r"\ba (?:is|=)|find a |find a$", q):
        q = said
    yield around(d, q, slots, False, 0.03)
    if clear:
        r = yield Call(f"The equation {plain} means {clear}; it is solved for {v}: solve.", f"solve({clear})")
    else:
        r = yield Call(f"The equation {plain} is solved for {v}: solve.", f"solve({plain})")
    yield finish(r, v)
