"""Bare sums of worksheets and examination papers: whole numbers, decimals, numbers below zero, order of operations, powers, roots,
rounding, substitution - and the same told in words.
"""
from fractions import Fraction

from .core import Answer, Call, skill
from .plain_papers_base import paper, task
from .real_words import around, dec, known, pretty

WORK = ["Work out {e}", "Work out {e}.", "Calculate {e}", "Calculate {e}.", "Evaluate {e}.", "Find {e}.", "Find the value of {e}.", "What is {e}?", "{e} =", "Compute {e}.", "Simplify {e}.", "Work out the value of {e}.", "Write down the answer to {e}.", "Find the value of the following: {e}", "Work out: {e}", "Calculate: {e}", "Evaluate: {e}", "{e} = ?", "Complete: {e} = ____"]


def grouped(d, x, style):
    t = str(x)
    return f"{int(t):,}".replace(",", style) if t.lstrip("-").isdigit() and abs(int(t)) > 999 and style else t


class Sum:
    """An expression as a paper prints it and as the calculator reads it."""

    def __init__(self, d):
        self.minus = d.pick(["−", "−", "-", "–"])
        self.times = d.pick(["×", "×", "×", "x", "*"])
        self.over = d.pick(["÷", "÷", "÷", "/"])
        self.style = d.pick(["", "", ",", ",", " "])
        self.d = d

    def num(self, x, lead=False):
        t = str(x)
        if t.startswith("-"):
            inner = self.minus + grouped(self.d, t[1:], self.style)
            return inner if lead else f"({inner})"
        return grouped(self.d, t, self.style)

    def show(self, parts):
        out = ""
        for i, p in enumerate(parts):
            if p in ("+", "-", "*", "/"):
                out += {"+": " + ", "-": f" {self.minus} ", "*": f" {self.times} ", "/": f" {self.over} "}[p]
            elif isinstance(p, str) and p in "()[]{}":
                out += p
            elif isinstance(p, str) and p.startswith("^"):
                out += {"^2": "²", "^3": "³"}.get(p, p) if self.power else p
            elif isinstance(p, str) and p.startswith("sqrt"):
                out += "√" + p[4:]
            else:
                out += self.num(p, i == 0)
        return out

    @property
    def power(self):
        if not hasattr(self, "_power"):
            self._power = self.d.chance(0.75)
        return self._power


def expression(parts):
    out = ""
    for p in parts:
        t = str(p)
        out += f"sqrt({t[4:]})" if t.startswith("sqrt") else f"({t})" if t.startswith("-") and len(t) > 1 else {"[": "(", "]": ")", "{": "(", "}": ")"}.get(t, t)
    return out


WORD = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}


def pair(d):
    op = d.pick("++---***//")
    if d.chance(0.4):
        lo = d.pick([9, 99, 999])
        a, b = dec(d, 0.1, d.pick([5, 20, 90])), dec(d, 0.02, d.pick([2, 9, 40])) if d.chance(0.6) else d.rng.randint(2, lo)
        if op == "/":
            b = d.pick(["0.2", "0.5", "0.4", "1.2", "0.04", "0.3", "2.5", "0.06", "0.8"])
            q = d.rng.randint(2, 60)
            a = Fraction(b) * q
            a = str(a) if a.denominator == 1 else f"{float(a):.3f}".rstrip("0")
        if op == "-" and float(a) < float(b):
            a, b = b, a
        return [a, op, b]
    if d.chance(0.28):
        a, b = -d.rng.randint(1, 40), d.rng.randint(1, 40) * d.pick([1, 1, -1])
        if op == "/":
            a = -abs(b) * d.rng.randint(2, 12) if d.chance(0.6) else abs(b) * d.rng.randint(2, 12)
            b = b if a < 0 or b < 0 else -b
        elif d.chance(0.3):
            a, b = -a, -abs(b)
        return [a, op, b]
    a, b = d.int(11, 90000 if op in "+-" else 999), d.int(3, 9000 if op in "+-" else 99)
    if op == "/":
        a = b * d.int(3, 400)
    if op == "-" and a < b:
        a, b = b, a
    return [a, op, b]


@skill("real_plain_papers_sums", weight=0.9)
def bare_sums(d):
    p, s = pair(d), Sum(d)
    yield around(d, d.say("papers_work", WORK, e=s.show(p)), known(d, {}), False)
    a, op, b = p
    r = yield Call(f"{a} {WORD[op]} {b}.", expression(p))
    yield Answer("", f"{pretty(expression(p))} = {r.best}.", r.best)


def longer(d):
    """Three to five numbers with brackets, powers and roots."""
    n = lambda lo=2, hi=20: d.rng.randint(lo, hi)
    a, b, c, e = n(), n(2, 12), n(2, 12), n(2, 9)
    k = d.rng.randint(0, 18)
    small = d.pick(["3", "4", "5", "6", "2"])
    root = d.pick([4, 9, 16, 25, 36, 49, 64, 81, 100, 121, 144])
    neg = -n(1, 15)
    forms = [[a, "+", b, "*", c], [b * c + a, "-", b, "*", c], [b * c, "/", b, "+", a], [a + 20, "-", b * c, "/", c], ["(", a, "+", b, ")", "*", c], [c, "*", "(", a + b, "-", b, ")"], ["(", b * (c + e) - a, "+", a, ")", "/", "(", c, "+", e, ")"], [a, "+", b * c, "/", c, "-", small, "^2"], [b, "*", "(", c, "+", e, ")", "-", a], [small, "^2", "+", b, "*", c],
             ["sqrt" + str(root), "+", b, "*", c], [a, "+", "sqrt" + str(root), "*", b], [small, "^3", "-", b, "*", e], ["(", small, "+", b, ")", "^2"], [a * 3, "-", "[", b, "+", "(", c + e, "-", e, ")", "]"], [neg, "+", b, "*", c], [b, "*", neg, "+", a], [a, "-", neg, "+", b], [a * b, "/", b, "*", c], [a, "-", b, "+", c, "-", e], [neg, "-", a, "+", b], [2, "*", small, "^2", "-", c], ["(", a, "-", b, ")", "^2", "+", c], [a * 4, "-", "[", b, "+", "{", c + e, "-", "(", e + 2, "-", 2, ")", "}", "]"]]
    return forms[d.rng.randint(0, len(forms) - 1)]


ORDER = [w for w in WORK if not w.startswith("Find {")] + ["Use the order of operations to work out {e}.", "Use BODMAS to simplify {e}.", "Use BIDMAS to work out {e}.", "Find the value of {e} using the correct order of operations.", "Evaluate the expression {e}.", "Simplify the expression {e}", "Use PEMDAS to evaluate {e}."]


@skill("real_plain_papers_order", weight=0.9)
def order(d):
    p, s = longer(d), Sum(d)
    q = s.show(p)
    if d.chance(0.1) and not any(str(x).startswith("sqrt") for x in p):
        q = "\\(" + q.replace("×", "\\times").replace("÷", "\\div").replace("−", "-").replace("–", "-").replace("²", "^2").replace("³", "^3").replace("{", "\\{").replace("}", "\\}") + "\\)"
    yield around(d, d.say("papers_order", ORDER, e=q), known(d, {}), False)
    e = expression(p)
    r = yield Call("Evaluate the expression.", e)
    yield Answer("", f"{pretty(e)} = {r.best}.", r.best)


# -- powers and roots -----------------------------------------------------------------------------------------------------------------
def power(d):
    a = d.rng.randint(2, 15)
    b = d.rng.randint(2, 30)
    small = d.rng.randint(2, 12)
    k = d.pick([3, 4, 5, 6])
    return dict(a=b, sq=b * b, s=small, cu=small ** 3, t=d.pick([2, 3, 4, 5, 10]), k=k, c=d.pick(["1.5", "2.5", "0.4", "1.2", "0.6", "3.5", "0.7", "1.1"]), x=a, y=d.rng.randint(2, 9))


SQUARES = ["Find the square of {a}.", "Work out {a} squared.", "Calculate {a}².", "What is the value of {a}²?", "Evaluate {a}^2.", "Write down the value of {a}²."]
ROOTS = ["Find the value of √{sq}", "Work out √{sq}.", "Find the square root of {sq}.", "What is the square root of {sq}?", "Write down the value of √{sq}.", "A positive number squared is {sq}. What is the number?", "The square of a positive number is {sq}. Find the number."]
CUBES = ["Find the cube of {s}.", "Work out {s}³.", "Calculate {s} cubed.", "What is {s}³?", "Evaluate {s}^3."]
CBRT = ["Work out the cube root of {cu}.", "Find the cube root of {cu}.", "Find the value of ³√{cu}", "The cube of a number is {cu}. Find the number.", "What number cubed gives {cu}?"]
POW = ["Find the value of {t}^{k}.", "Work out {t}^{k}", "Evaluate {t}^{k}.", "What is {t} to the power {k}?", "Work out {t} to the power of {k}."]
DEC = ["Calculate the square of {c}.", "Work out {c}²", "Find the square of {c}."]
BOTH = ["Find the value of {x}² + {y}².", "Work out the sum of the squares of {x} and {y}.", "Work out {x}² + {y}²"]
EVAL = "Evaluate the expression."
paper("powers", [task(power, [(EVAL, "{a}^2")], SQUARES, 1, 0), task(power, [("The square root of {sq}: sqrt.", "sqrt({sq})")], ROOTS, 1.2, 0), task(power, [(EVAL, "{s}^3")], CUBES, 0.9, 0), task(power, [("The cube root of {cu}: cbrt.", "cbrt({cu})")], CBRT, 0.9, 0), task(power, [(EVAL, "{t}^{k}")], POW, 0.8, 0), task(power, [(EVAL, "{c}^2")], DEC, 0.5, 0), task(power, [(EVAL, "{x}^2+{y}^2")], BOTH, 0.5, 0)], 0.4)


# -- sums in words ---------------------------------------------------------------------------------------------------------------------
def words(d):
    a, b, c = d.rng.randint(3, 60), d.rng.randint(2, 30), d.rng.randint(2, 12)
    if a <= b:
        a = b + d.rng.randint(1, 30)
    return dict(a=a, b=b, c=c, p=a * c, q=b * c, x=d.int(100, 9000), y=d.int(20, 900))


TOLD = [("({a}+{b})*{c}", ["Multiply the sum of {a} and {b} by {c}.", "Find the product of {c} and the sum of {a} and {b}.", "Add {a} and {b}, then multiply the result by {c}."]), ("{a}*{b}-{c}", ["Subtract {c} from the product of {a} and {b}.", "Multiply {a} by {b} and subtract {c}.", "Find the product of {a} and {b}, then subtract {c} from it.", "From the product of {a} and {b} take away {c}."]), ("{a}*{b}+{c}", ["Add {c} to the product of {a} and {b}.", "Multiply {a} by {b} and add {c}.", "Increase the product of {a} and {b} by {c}."]),
        ("({a}-{b})*{c}", ["Multiply the difference of {a} and {b} by {c}.", "Subtract {b} from {a} and multiply the result by {c}.", "Find {c} times the difference between {a} and {b}."]), ("({p}+{q})/{c}", ["Divide the sum of {p} and {q} by {c}.", "Add {p} and {q} and divide the result by {c}.", "Find the sum of {p} and {q}. Divide your answer by {c}."]), ("{p}*{b}/{c}", ["Divide the product of {p} and {b} by {c}.", "Multiply {p} by {b} and divide the result by {c}."]), ("({a}+{b})*({a}-{b})", ["Find the product of the sum and the difference of {a} and {b}.", "Multiply the sum of {a} and {b} by their difference."]),
        ("({p}-{q})/{c}", ["Divide the difference of {p} and {q} by {c}.", "Subtract {q} from {p} and divide the answer by {c}."]), ("{p}/{c}+{b}", ["Divide {p} by {c} and add {b}.", "Add {b} to the quotient of {p} and {c}.", "Find the quotient of {p} and {c}, then add {b}."]), ("{p}/{c}-{b}", ["Divide {p} by {c} and then subtract {b}.", "Subtract {b} from the quotient of {p} and {c}."]), ("{x}-({a}+{b})", ["Subtract the sum of {a} and {b} from {x}.", "From {x} take away the sum of {a} and {b}."]), ("{a}^2-{b}^2", ["Find the difference between the squares of {a} and {b}.", "Subtract the square of {b} from the square of {a}."]), ("2*{a}+{b}", ["Double {a} and add {b}.", "Add {b} to twice {a}."]), ("3*{a}-{b}", ["Subtract {b} from three times {a}.", "Multiply {a} by 3 and take away {b}."])]
paper("told", [task(words, [(EVAL, e)], t, len(t) ** 0.7, 0.02) for e, t in TOLD], 0.5)


# -- rounding ----------------------------------------------------------------------------------------------------------------------------
def rounded(d):
    k, w = d.pick([(10, "ten"), (100, "hundred"), (1000, "thousand"), (10, "10"), (100, "100"), (1000, "1000")])
    n = d.int(k + 1, 90000)
    m = d.pick([1, 2, 3])
    x = f"{d.rng.randint(0, 90)}.{d.rng.randint(10 ** m, 10 ** (m + 2) - 1):0{m + 1}d}"
    return dict(k=k, w=w, n_=n, m=m, M=d.pick([str(m), ["one", "two", "three"][m - 1]]), s="" if m == 1 else "s", x=x, place=["tenth", "hundredth", "thousandth"][m - 1], y=f"{d.rng.randint(1, 400)}.{d.rng.randint(1, 99):02d}")


NEAREST = ["Round {n_} to the nearest {w}.", "Write {n_} to the nearest {w}.", "Round off {n_} to the nearest {w}.", "Give {n_} correct to the nearest {w}.", "The population of a town is {n_}. Write this to the nearest {w}.", "There were {n_} people at a match. Round this number to the nearest {w}."]
PLACES = ["Round {x} to {M} decimal place{s}.", "Write {x} correct to {M} decimal place{s}.", "Round {x} to {m} d.p.", "Give {x} correct to {m} decimal place{s}.", "Round {x} to the nearest {place}.", "Round off {x} to {M} decimal place{s}."]
UNIT = ["Round {y} to the nearest whole number.", "Write {y} to the nearest whole number.", "Round {y} to the nearest integer.", "Give {y} correct to the nearest whole number."]
paper("rounding", [task(rounded, [("{n_} to the nearest {k}: divide by {k}, round, multiply by {k}.", "round({n_}/{k})*{k}")], NEAREST, 1, 0, "{n_} to the nearest {k} is {r1}."), task(rounded, lambda v: [("{x} to {m} decimal place%s: round." % ("s" if v["m"] > 1 else ""), "round({x}, {m})")], PLACES, 1, 0, "{x} to {m} decimal place{s} is {r1}."), task(rounded, [("{y} to the nearest whole number: round.", "round({y})")], UNIT, 0.5, 0, "{y} to the nearest whole number is {r1}.")], 0.35)


# -- substitution ---------------------------------------------------------------------------------------------------------------------------
def formula(d):
    x, y = d.pick([("x", "y"), ("a", "b"), ("p", "q"), ("m", "n"), ("c", "d"), ("s", "t")])
    u, v = d.rng.randint(2, 9) * d.pick([1, 1, 1, -1]), d.rng.randint(2, 9)
    a, b, c = d.rng.randint(2, 9), d.rng.randint(2, 9), d.rng.randint(1, 15)
    U = f"({u})" if u < 0 else str(u)
    one = [(f"{a}{x} + {c}", f"{a}*{U}+{c}"), (f"{a}{x} − {c}", f"{a}*{U}-{c}"), (f"{x}² + {c}", f"{U}^2+{c}"), (f"{a}{x}² − {c}", f"{a}*{U}^2-{c}"), (f"{a}({x} + {c})", f"{a}*({U}+{c})"), (f"{a}{x}² + {c}", f"{a}*{U}^2+{c}"), (f"{x}² − {b}{x}", f"{U}^2-{b}*{U}"), (f"{c} − {a}{x}", f"{c}-{a}*{U}")]
    two = [(f"{a}{x} + {b}{y}", f"{a}*{U}+{b}*{v}"), (f"{a}{x} − {b}{y}", f"{a}*{U}-{b}*{v}"), (f"{x}{y} + {c}", f"{U}*{v}+{c}"), (f"{x}² + {y}²", f"{U}^2+{v}^2"), (f"{a}({x} + {y})", f"{a}*({U}+{v})"), (f"{a}{x}{y}", f"{a}*{U}*{v}")]
    pair = d.chance(0.5)
    q, e = d.pick(two if pair else one)
    return dict(q=q, e=e, V=f"{x} = {u} and {y} = {v}" if pair else f"{x} = {u}", w=f"{x} = {u}, {y} = {v}" if pair else f"{x} = {u}")


PUT = ["Find the value of {q} when {V}.", "Work out the value of {q} when {V}.", "Given that {V}, find the value of {q}.", "If {V}, find the value of {q}.", "Evaluate {q} for {V}.", "{V}. Work out the value of {q}.", "When {V}, find the value of {q}.", "Substitute {V} into {q}.", "Evaluate {q} if {V}.", "What is the value of {q} when {V}?"]


@skill("real_plain_papers_substitute", weight=0.4)
def substitute(d):
    v = formula(d)
    q = d.say("papers_put", PUT, **v)
    q = q.replace("= -", "= −") if "−" in q else q
    q = q.replace("−", "-") if d.chance(0.3) else q
    yield around(d, q, known(d, {}), False)
    plain = v["q"].replace(" ", "").replace("−", "-").replace("²", "^2")
    r = yield Call(f"Put {v['w']} in {plain}.", v["e"])
    yield Answer("", f"{plain} is {pretty(v['e'])} = {r.best}.", r.best)
