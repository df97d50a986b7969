"""Powers and roots, bare and in company; factorials and logarithms."""
import re

from .core import Answer, Call, skill
from .phrases import JOINERS, SIGN, ask, decimal, num, words

# -- powers and roots ------------------------------------------------------------------------------------------------------

def base_number(d, hi):
    """(shown, plain) of a base for a power: an integer mostly, sometimes a decimal or a negative number."""
    c = d.int(0, 99)
    if c < 78:
        n = d.int(1, hi)
        return num(d, n), str(n)
    if c < 92:
        t = decimal(d, 0.1, min(hi, 30))
        return t, t
    n = d.int(1, min(hi, 20))
    return d.pick([f"(-{n})", f"(-{n})", f"(−{n})", f"-{n}", f"negative {n}", f"minus {n}"]), f"(-{n})"


SQUARES = ["{x} squared", "the square of {x}", "{x} to the second power", "{x} to the power of 2",
    "{x} to the power of two", "{x}^2", "{x}²", "{x}**2", "the second power of {x}", "{x} times itself",
    "{x} multiplied by itself", "${x}^2$", "{x}^{{2}}", "{x} raised to the power 2", "the product of {x} and itself"]
CUBES = ["{x} cubed", "the cube of {x}", "{x} to the third power", "{x} to the power of 3", "{x} to the power of three",
    "{x}^3", "{x}³", "{x}**3", "the third power of {x}", "${x}^3$", "{x}^{{3}}", "{x} raised to the power 3",
    "{x} × {x} × {x}"]
POWERS = ["{x} to the power of {k}", "{x} to the power {k}", "{x}^{k}", "{x}**{k}", "{x} raised to the power of {k}",
    "{x} raised to the {o} power", "{x} to the {o} power", "{x} to the {o}", "the {o} power of {x}", "${x}^{{{k}}}$",
    "{x}^{{{k}}}", "{x}{s}", "{x} raised to {k}", "{x} to the power {kw}", "{x} to the power of {kw}"]
ROOTS = ["the square root of {x}", "square root of {x}", "√{x}", "√({x})", "sqrt({x})", "sqrt {x}", "\\sqrt{{{x}}}",
    "$\\sqrt{{{x}}}$", "root {x}", "the root of {x}", "the positive square root of {x}",
    "the square root of the number {x}", "{x}^(1/2)", "sqrt of {x}", "the sqrt of {x}", "the principal square root of {x}"]
CUBE_ROOTS = ["the cube root of {x}", "cube root of {x}", "∛{x}", "cbrt({x})", "\\sqrt[3]{{{x}}}", "$\\sqrt[3]{{{x}}}$",
    "the third root of {x}", "the 3rd root of {x}", "cubic root of {x}", "{x}^(1/3)"]
ORD_POWER = {4: "fourth 4th", 5: "fifth 5th", 6: "sixth 6th", 7: "seventh 7th", 8: "eighth 8th", 9: "ninth 9th",
    10: "tenth 10th", 11: "eleventh 11th", 12: "twelfth 12th"}
SUPER = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def notate(form, shown, plain):
    """Puts the number into `form`: in plain digits next to signs, as `shown` in a phrase of words."""
    signs = any(c in form for c in "^²³⁴⁵⁶⁷⁸⁹⁰¹*√∛\\({×")
    if plain.startswith("(-"):
        shown = plain if signs else shown if shown[0] != "-" else f"({shown})"
    return form.replace("\0", plain if signs else shown)


def power_term(d, hi=30, kinds=("sq", "sq", "sq", "cube", "pow", "root", "root", "cbrt")):
    """A power or a root: (how it is said, the expression, its name for the steps)."""
    kind = d.pick(kinds)
    if kind == "sq":
        x, p = base_number(d, hi)
        return notate(d.say("pow.sq", SQUARES, x="\0"), x, p), f"{p}^2", f"{p}²"
    if kind == "cube":
        x, p = base_number(d, min(hi, 40))
        return notate(d.say("pow.cube", CUBES, x="\0"), x, p), f"{p}^3", f"{p}³"
    if kind == "pow":
        k = d.pick([4, 4, 4, 5, 5, 6, 7, 8, 9, 10, 10, 12])
        x, p = base_number(d, 12 if k < 7 else 5)
        if d.chance(0.3):
            x = p = "2"
        return (notate(d.say("pow.pow", POWERS, x="\0", k=k, o=d.pick(ORD_POWER[k].split()), s=str(k).translate(SUPER),
            kw=words(k)), x, p), f"{p}^{k}", f"{p}^{k}")
    if kind == "root":
        c = d.int(0, 9)
        n = d.int(1, hi) ** 2 if c < 7 else d.int(2, 500)
        t = num(d, n, 0.04)
        if c == 9 and d.chance(0.5):
            t = d.pick(["0.25", "2.25", "0.01", "1.44", "6.25", "0.81", "0.49", "1.21", "12.25", "0.04"])
            return d.say("pow.root", ROOTS, x=t), f"sqrt({t})", f"√{t}"
        return notate(d.say("pow.root", ROOTS, x="\0"), t, str(n)), f"sqrt({n})", f"√{n}"
    n = d.int(1, 20) ** 3 if d.chance(0.9) else d.int(2, 300)
    return notate(d.say("pow.cbrt", CUBE_ROOTS, x="\0"), num(d, n, 0.04), str(n)), f"cbrt({n})", f"³√{n}"


def equals(r, name):
    """The end of the sentence that begins with `name`: "= 6", "= 3√2 ≈ 4.242640687", "≈ 4.626065009"."""
    return r.text[len(name) + 1:] if r.text.startswith(name + " ≈") else r.text if r.text[0] == "≈" else "= " + r.text


def boxed(r):
    return (r.best or r.text).replace("≈ ", "")


@skill("power", weight=1.6)
def power(d):
    said, e, name = power_term(d, 100 if d.chance(0.8) else 999)
    if d.chance(0.85):
        q = ask(d, said)
    elif e.endswith("^2"):
        q = d.say("power.sq", ["Square {x}.", "Square the number {x}.", "Multiply {x} by itself.",
            "What do you get when you square {x}?", "If I square {x}, what do I get?", "{x} is squared. Result?",
            "What happens to {x} when it is squared?"], x=e[:-2].strip("()"))
        e, name = (f"({e[:-2].strip('()')})^2" if e.startswith("(") else e), name
    elif e.endswith("^3"):
        q = d.say("power.cu", ["Cube {x}.", "Cube the number {x}.", "What do you get when you cube {x}?",
            "If I cube {x}, what do I get?", "{x} is cubed. Result?"], x=e[:-2].strip("()"))
    elif e.startswith("sqrt"):
        q = d.say("power.rt", ["What number squared is {x}?", "Which number times itself gives {x}?",
            "What positive number multiplied by itself is {x}?", "Take the square root of {x}.", "Extract the root of {x}.",
            "{x} is the square of which number?", "Whose square is {x}?"], x=e[5:-1])
    else:
        q = ask(d, said)
    yield q
    root = re.fullmatch(r"(sqrt|cbrt)\((.*)\)", e)
    said = f"The {'square' if root[1] == 'sqrt' else 'cube'} root of {root[2]}: {root[1]}." if root else "Evaluate the expression."
    r = yield Call(said, e)
    yield Answer("", f"{name} {equals(r, name)}.", boxed(r))




SUMS = [("the sum of {a} and {b}", "+"), ("{a} plus {b}", "+"), ("({a} + {b})", "+"), ("the difference of {a} and {b}",
    "-"), ("({a} - {b})", "-"), ("{a} minus {b}", "-"), ("the product of {a} and {b}", "*"), ("{a} times {b}", "*"),
    ("({a} × {b})", "*"), ("({a}+{b})", "+"), ("({a}-{b})", "-"), ("the sum {a} + {b}", "+")]


@skill("power_of_sum", weight=0.7)
def power_of_sum(d):
    """A power or root of something computed: "the square of the sum of 3 and 4", "√(16 × 9)"."""
    form, op = d.pick(SUMS)
    kind = d.pick(["sq", "sq", "root", "root", "root", "cube"])
    if kind == "root":
        n = d.int(2, 30) ** 2 if d.chance(0.75) else d.int(4, 400)
        b = d.int(1, n - 1) if op == "+" else d.int(1, 100)
        a = n - b if op == "+" else n + b if op == "-" else d.int(2, 12) ** 2
        b = d.pick([4, 9, 16, 25, 36]) if op == "*" else b
        inner = form.format(a=num(d, a, 0), b=num(d, b, 0))
        said = (f"the square root of {inner}" if d.chance(0.7) or inner[0] != "(" else d.pick(["√", "sqrt",
            "sqrt "]) + inner) if inner[0] in "(t" else d.pick([f"√({inner})", f"sqrt({inner})",
            f"the square root of ({inner})", f"\\sqrt{{{inner}}}"])
        if inner[0] not in "(t" and not ("plus" not in inner and "minus" not in inner and "times" not in inner):
            said = f"the square root of ({a} {op.replace('*', '×')} {b})"
        e, name = f"sqrt({a}{op}{b})", f"√({a} {SIGN[op]} {b})"
    else:
        a, b = d.int(1, 30), d.int(1, 20)
        spell = 0.1 if form.islower() and "(" not in form else 0
        inner = form.format(a=num(d, a, spell), b=num(d, b, spell))
        k, w = (2, "square") if kind == "sq" else (3, "cube")
        if inner[0] == "(":
            said = d.pick([f"{inner}^{k}", inner + "²³"[k - 2], f"{inner} {w}{'' if w[-1] == 'e' else 'e'}d",
                f"the {w} of {inner}", f"{inner} to the power of {k}"])
        elif inner[0] == "t":
            said = f"the {w} of {inner}"
        else:
            said = d.pick([f"the {w} of ({inner})", f"({inner}) {w}d", f"({inner})^{k}"])
        e, name = f"({a}{op}{b})^{k}", f"({a} {SIGN[op]} {b}){'²³'[k - 2]}"
    yield ask(d, said)
    r = yield Call("Evaluate the expression.", e)
    yield Answer("", f"{name} {equals(r, name)}.", boxed(r))


@skill("power_joined", weight=1.4)
def power_joined(d):
    a, ea, na = power_term(d, 20)
    if d.chance(0.65):
        b, eb, nb = power_term(d, 20)
    else:
        n = d.int(1, 100)
        b, eb, nb = num(d, n), str(n), str(n)
        if d.chance(0.4):
            a, ea, na, b, eb, nb = b, eb, nb, a, ea, na
    joined = {t: op for t, op in JOINERS}
    if d.chance(0.2):
        c, ec, nc = power_term(d, 12)
        form = d.say("join3", ["{a} plus {b} plus {c}", "{a} + {b} + {c}", "{a} plus {b} minus {c}", "{a} + {b} - {c}",
            "{a} minus {b} plus {c}", "the sum of {a}, {b} and {c}"], a="\0a", b="\0b", c="\0c")
        ops = ("+", "-") if "minus {c}" in form.replace("\0c", "{c}") or "- \0c" in form else ("-",
            "+") if "minus" in form else ("+", "+")
        yield ask(d, form.replace("\0a", a).replace("\0b", b).replace("\0c", c))
        e = f"{ea}{ops[0]}{eb}{ops[1]}{ec}"
        steps = f"{na} {SIGN[ops[0]]} {nb} {SIGN[ops[1]]} {nc}"
    else:
        form = d.say("join2", list(joined), a="\0a", b="\0b")
        op = joined[form.replace("\0a", "{a}").replace("\0b", "{b}")]
        yield ask(d, form.replace("\0a", a).replace("\0b", b))
        e = f"{ea}{op}{eb}"
        steps = f"{na} {SIGN[op]} {nb}"
    r = yield Call("Evaluate the expression.", e)
    yield Answer("", f"{steps} {equals(r, steps)}.", boxed(r))


@skill("more_powers", weight=0.7)
def more_powers(d):
    """Higher roots, negative exponents, powers of fractions, powers of ten, factorials, logarithms."""
    kind = d.pick(["root", "root", "neg", "frac", "ten", "fact", "fact", "log", "expo"])
    if kind == "root":
        k = d.pick([4, 4, 4, 5, 5, 6])
        n = d.int(2, 9 if k < 6 else 5) ** k if d.chance(0.8) else d.int(2, 999)
        w, o = ORD_POWER[k].split()
        yield ask(d, d.say("root.n", ["the {w} root of {x}", "the {o} root of {x}", "{w} root of {x}", "\\sqrt[{k}]{{{n}}}",
            "$\\sqrt[{k}]{{{n}}}$", "root({n}, {k})", "{n}^(1/{k})", "the {w} root of the number {x}",
            "{n} to the power of 1/{k}", "the {w}-root of {x}"], w=w, o=o, k=k, n=n, x=num(d, n, 0.03)))
        r = yield Call(f"The {w} root of {n}: root.", f"root({n}, {k})")
        yield Answer("", f"The {w} root of {n} {'' if r.text[0] == '≈' else '= '}{r.text}.".replace("  ", " "), boxed(r))
    elif kind == "neg":
        a, k = d.int(2, 12), d.pick([1, 1, 2, 2, 3, 4])
        if d.chance(0.3):
            a = 10
        yield ask(d, d.say("power.neg", ["{a} to the power of -{k}", "{a}^-{k}", "{a}^(-{k})", "{a}^{{-{k}}}",
            "${a}^{{-{k}}}$", "{a} to the power of minus {k}", "{a} to the minus {k}", "{a} to the negative {k}",
            "{a} raised to the power -{k}", "{a}{s}"], a=a, k=k, s="⁻" + str(k).translate(SUPER)))
        r = yield Call(f"{a} to the power of -{k}.", f"{a}^(-{k})")
        yield Answer("", f"{a}^(-{k}) = {r.text}.", r.best)
    elif kind == "frac":
        b = d.int(2, 12)
        a, k = d.int(1, b - 1), d.pick([2, 2, 2, 3, 3, 4])
        f = d.pick([f"({a}/{b})", f"({a}/{b})", f"\\left(\\frac{{{a}}}{{{b}}}\\right)".replace("\\\\", "\\")])
        s = d.pick([f"{f}^{k}", f"{f}^{k}", f + str(k).translate(SUPER)] + ([f"the square of {a}/{b}", f"{a}/{b} squared",
            f"the fraction {a}/{b} squared"] if k == 2 else [f"the cube of {a}/{b}", f"{a}/{b} cubed"] if k == 3 else [
            f"{f} to the power of {k}"]))
        yield ask(d, s)
        r = yield Call(f"The fraction {a}/{b} to the power of {k}.", f"({a}/{b})^{k}")
        yield Answer("", f"({a}/{b})^{k} = {r.text}.", r.exact)
    elif kind == "ten":
        k = d.int(1, 6)
        a = d.int(2, 999) if d.chance(0.5) else None
        a = str(a) if a else decimal(d, 0.1, 99, d.pick([1, 2, 3]))
        yield ask(d, d.say("ten", ["{a} times 10 to the power of {k}", "{a} × 10^{k}", "{a} * 10^{k}", "{a} x 10^{k}",
            "{a} \\times 10^{{{k}}}", "{a} \\cdot 10^{k}", "$ {a} \\times 10^{k} $", "{a} times ten to the power {k}",
            "{a} × 10{s}", "{a} multiplied by 10^{k}", "the number {a} × 10^{k} written out"], a=a, k=k,
            s=str(k).translate(SUPER)))
        r = yield Call(f"{a} times 10 to the power of {k}.", f"{a}*10^{k}")
        yield Answer("", f"{a} × 10^{k} = {r.best}.", r.best)
    elif kind == "fact":
        n = d.int(0, 15) if d.chance(0.9) else d.int(2, 40)
        if d.chance(0.7):
            yield ask(d, d.say("fact.np", ["{n}!", "{n} factorial", "the factorial of {n}", "factorial of {n}",
                "{n}! (factorial)", "the factorial {n}!", "the product of all whole numbers from 1 to {m}",
                "the value of {n}!"], n=n, m=max(n, 2)))
            n = max(n, 2) if "product of all" in d.wordings[-2] or "product of all" in d.wordings[-1] else n
        else:
            n = max(n, 2)
            yield d.say("fact", ["In how many ways can {n} books be put in a row?",
                "How many orders are there for {n} people in a queue?",
                "In how many different orders can {n} runners finish?",
                "How many arrangements of {n} different letters are there?", "In how many ways can {n} children line up?",
                "How many ways are there to order {n} cards?"], n=n)
        r = yield Call(f"The factorial of {n}.", f"{n}!")
        yield Answer("", f"{n}! = {r.best}.", r.best)
    elif kind == "log":
        b = d.pick([2, 2, 3, 5, 10, 10, 4])
        k = d.int(1, 6)
        n = b ** k
        yield ask(d, d.say("log", ["the logarithm of {n} to base {b}", "log base {b} of {n}", "\\log_{b}({n})",
            "$\\log_{{{b}}} {n}$", "log_{b}({n})", "log_{b} {n}", "the base {b} logarithm of {n}",
            "the log to base {b} of {n}", "the base-{b} log of {n}"], b=b, n=n))
        r = yield Call(f"The logarithm of {n} to base {b}: log.", f"log({n}, {b})")
        yield Answer("", f"The logarithm of {n} to base {b} {'' if r.text[0] == '≈' else 'is '}{r.text}.", boxed(r))
    else:
        b = d.pick([2, 2, 3, 5, 10, 10, 4, 6, 7])
        k = d.int(2, 6)
        n = b ** k
        yield d.say("expo", ["To what power must {b} be raised to get {n}?", "{b} to the power of what is {n}?",
            "{b}^x = {n}, what is x?", "Which power of {b} is {n}?", "Find the exponent: {b}^? = {n}",
            "Which exponent makes {b} into {n}?", "{b} to which power gives {n}?", "Solve {b}^x = {n}.",
            
            "What exponent turns {b} into {n}?"], b=b, n=num(d, n, 0))
        r = yield Call(f"The exponent is the logarithm of {n} to base {b}: log.", f"log({n}, {b})")
        yield Answer("", f"{b} to the power of {r.best} is {n}.", boxed(r))
