"""Linear equations: bare, in LaTeX, and hidden in words (numbers thought of, ages, consecutive integers)."""
import re
from fractions import Fraction

from .core import Answer, Call, skill
from .phrases import NAMES, cap, decimal, num, words

LETTERS = "xxxxxxxxxxxxyyyznnatmkpwbcqsruv"


def solution(r):
    """The bare number of a result such as "x = 5" or "x = 7/3 ≈ 2.333333333": the exact form, or the decimal if it is finite."""
    text = r.text.split(" = ", 1)[1] if " = " in r.text else r.text
    if " ≈ " in text:
        return text.split(" ≈ ")[0]
    return text.split(" = ")[-1]


def stated(r):
    """The whole solution as a sentence gives it: "5", "7/3 ≈ 2.333333333"."""
    return r.text.split(" = ", 1)[1] if " = " in r.text else r.text


def signed(n):
    """A term with its sign, to stand after another: "+ 5", "- 3"."""
    return f"+ {n}" if n >= 0 else f"- {-n}"


def coefficient(a, v):
    return v if a == 1 else f"-{v}" if a == -1 else f"{a}{v}"


def small(d, lo, hi, nonzero=True):
    n = d.int(0, hi - lo) + lo
    while nonzero and n == 0:
        n = d.int(0, hi - lo) + lo
    return n


def equation(d):
    """A linear equation, plainly written with spaces around = and between terms: ("3x + 5 = 20", "x")."""
    v = d.pick(LETTERS)
    form = d.pick(["axb", "axb", "axb", "axb", "rev", "xb", "ax", "div", "divb", "par", "parb", "both", "both", "dec",
        "frac", "frac2", "minus", "fracb", "two", "par2", "anyint", "prop", "fsum", "ffrac", "par3"])
    x = small(d, -20, 30, False)
    a, b = small(d, 2, 15), small(d, -40, 40)
    if d.chance(0.12):
        a = -a
    if form == "axb":
        left, right = f"{coefficient(a, v)} {signed(b)}", a * x + b
        if d.chance(0.12):
            right += d.int(1, 5)
        if b > 0 and d.chance(0.15):
            left = f"{b} {'+' if a > 0 else '-'} {coefficient(abs(a), v)}"
        return f"{left} = {right}", v
    if form == "rev":
        return f"{a * x + b} = {coefficient(a, v)} {signed(b)}", v
    if form == "xb":
        if d.chance(0.3):
            b *= d.pick([10, 25, 100])
        if d.chance(0.25):
            b = abs(b)
            return f"{b} + {v} = {b + x}", v
        return f"{v} {signed(b)} = {x + b}" if d.chance(0.8) else f"{x + b} = {v} {signed(b)}", v
    if form == "ax":
        if d.chance(0.3):
            a *= d.pick([3, 5, 11])
        right = a * x + (d.int(0, 6) if d.chance(0.3) else 0)
        return f"{coefficient(a, v)} = {right}" if d.chance(0.85) else f"{right} = {coefficient(a, v)}", v
    a = abs(a)
    if form == "div":
        return f"{v}/{a} = {x}" if d.chance(0.8) else f"{x} = {v}/{a}", v
    if form == "divb":
        return f"{v}/{a} {signed(b)} = {x + b}", v
    if form == "par":
        b = small(d, -12, 12)
        return f"{a}({v} {signed(b)}) = {a * (x + b)}" if d.chance(0.85) else f"{a * (x + b)} = {a}({v} {signed(b)})", v
    if form == "parb":
        b, c = small(d, -12, 12), small(d, -20, 20)
        return f"{a}({v} {signed(b)}) {signed(c)} = {a * (x + b) + c}", v
    if form in ("both", "par2"):
        c = small(d, -9, 12)
        while c == a:
            c = small(d, -9, 12)
        if form == "par2":
            b, e = small(d, -9, 9), small(d, -9, 9)
            if d.chance(0.5):
                return f"{a}({v} {signed(b)}) = {coefficient(c, v)} {signed(a * b + (a - c) * x)}" if a * b + (a - c) * x else f"{a}({v} {signed(b)}) = {coefficient(c, v)}", v
            c = abs(c) if abs(c) not in (1, a) else a + 1
            return f"{a}({v} {signed(b)}) = {c}({v} {signed(e)})", v
        e = (a - c) * x + b + (d.int(0, 3) if d.chance(0.15) else 0)
        right = coefficient(c, v) + (f" {signed(e)}" if e else "")
        if e > 0 and d.chance(0.15):
            right = f"{e} {'+' if c > 0 else '-'} {coefficient(abs(c), v)}"
        return f"{coefficient(a, v)} {signed(b)} = {right}", v
    if form == "dec":
        p, q = Fraction(decimal(d, 0.1, 9.9)), Fraction(decimal(d, 0.1, 20))
        right = p * x + q
        t = lambda f: f"{float(f):.10g}"  # noqa: E731
        return d.pick([f"{t(p)}{v} + {t(q)} = {t(right)}", f"{t(p)}{v} = {t(p * x)}", f"{v} + {t(q)} = {t(q + x)}",
            f"{t(p)}{v} - {t(q)} = {t(p * x - q)}", f"{v} - {t(q)} = {t(x - q)}"]), v
    if form == "frac":
        n, k = d.pick([(1, 2), (1, 3), (2, 3), (3, 4), (1, 4), (2, 5), (3, 5), (5, 6), (3, 8), (1, 5), (4, 5)])
        x *= k if d.chance(0.8) else 1
        right = Fraction(n * x, k) + b
        r = str(right)
        return d.pick([f"{n}/{k}{v} {signed(b)} = {r}", f"({n}/{k}){v} {signed(b)} = {r}",
            f"{n}{v}/{k} {signed(b)} = {r}"]) if n > 1 else d.pick([f"{v}/{k} {signed(b)} = {r}",
            f"(1/{k}){v} {signed(b)} = {r}"]), v
    if form == "frac2":
        n, k = d.pick([(1, 2), (1, 3), (2, 3), (3, 4), (1, 4), (2, 5), (3, 5), (5, 6)])
        n2, k2 = d.pick([(1, 2), (1, 3), (2, 3), (3, 4), (1, 4), (5, 6), (7, 8)])
        return f"{v} {d.pick('+-')} {n}/{k} = {n2}/{k2}", v
    if form == "minus":
        b = abs(b) + abs(x)
        return d.pick([f"{b} - {v} = {b - x}", f"{b} - {coefficient(a, v)} = {b - a * x}", f"-{v} + {b} = {b - x}",
            f"-{v} = {-x}", f"-{a}{v} = {-a * x}"]), v
    if form == "fracb":
        b = small(d, -12, 12)
        k = d.int(2, 9)
        return f"({coefficient(a, v)} {signed(b)})/{k} = {x}" if d.chance(0.6) else f"({v} {signed(b)})/{k} = {x}", v
    if form == "prop":
        p, q, k = d.int(1, 12), d.int(2, 12), d.int(2, 9)
        return d.pick([f"{v}/{q * k} = {p}/{q}", f"{p}/{q} = {v}/{q * k}", f"{v}/{q} = {p * k}/{k}",
            f"({v} + {b})/{q} = ({v} - {p})/{k}" if k != q and b > 0 else f"{v}/{q} = {p}/{k}"]), v
    if form == "fsum":
        p, q = d.pick([(2, 3), (2, 4), (3, 4), (2, 5), (3, 6), (4, 6), (3, 5), (2, 6)])
        x = p * q * small(d, -5, 9)
        o = d.pick("+-")
        return f"{v}/{p} {o} {v}/{q} = {Fraction(x, p) + Fraction(x, q) if o == '+' else Fraction(x, p) - Fraction(x, q)}", v
    if form == "ffrac":
        n, k = d.pick([(1, 2), (1, 3), (2, 3), (3, 4), (1, 4), (2, 5), (3, 5), (5, 6), (3, 8), (1, 5), (4, 5), (7, 2), (5,
            4)])
        n2, k2 = d.pick([(1, 2), (1, 3), (2, 3), (3, 4), (1, 4), (5, 6), (7, 8)])
        return d.pick([f"{n}/{k}{v} = {n * abs(x) + n}", f"({n}/{k}){v} = {n2}/{k2}",
            f"({n}/{k}){v} + {n2}/{k2} = {abs(x)}"]) if n > 1 else f"{v}/{k} = {n2}/{k2}", v
    if form == "par3":
        b, c, e = small(d, -9, 9), small(d, 2, 9), small(d, -9, 9)
        return d.pick([f"{a}({v} {signed(b)}) + {c}({v} {signed(e)}) = {a * (x + b) + c * (x + e)}",
            f"{a}({c}{v} {signed(b)}) = {a * (c * x + b)}", f"{c} - ({v} {signed(b)}) = {c - x - b}",
            f"{abs(e)} + {a}({v} {signed(b)}) = {abs(e) + a * (x + b)}", f"-{a}({v} {signed(b)}) = {-a * (x + b)}",
            f"{a}({c}{v} {signed(b)}) = {coefficient(c, v)} {signed(e)}"]), v
    if form == "two":
        c = small(d, 1, 9)
        return f"{coefficient(a, v)} {d.pick('+-')} {coefficient(c, v)} = {d.int(1, 99)}" if a != c else f"{coefficient(a, v)} + {coefficient(c, v)} = {(a + c) * x}", v
    return f"{coefficient(a, v)} {signed(b)} = {small(d, -99, 200, False)}", v


def spoken(d, eq, v):
    """The equation with words for its signs: "3x plus 5 equals 20", "x divided by 4 is 7"."""
    left, right = eq.split(" = ")
    if d.chance(0.5):
        t = d.pick(["times", "times", "multiplied by"])
        left, right = (re.sub(rf"(\d){v}", rf"\1 {t} {v}", side) for side in (left, right))
    swap = [(" + ", " plus "), (" - ", " minus "), ("/", d.pick([" divided by ", " over "]))]
    for sign, word in swap:
        left, right = left.replace(sign, word), right.replace(sign, word)
    if d.chance(0.6):
        minus = d.pick(["minus ", "negative "])
        left, right = left.replace("-", minus), right.replace("-", minus)
    if d.chance(0.2):
        left, right = (re.sub(r"(?<![\d.-])\d{1,2}(?![\d.a-z])", lambda m: words(int(m.group())), side) for side in (left,
            right))
    return left + d.pick([" equals ", " equals ", " is ", " is equal to ", " = "]) + right


def dressed(d, eq, v):
    """The equation as a stranger may write it: without spaces, with ·, −, \\frac, in dollars."""
    if d.chance(0.12) and "(" not in eq and "/" not in eq.replace(f"{v}/", ""):
        return spoken(d, eq, v)
    c = d.int(0, 99)
    if c < 40:
        return eq
    if c < 68:
        return eq.replace(" ", "")
    if c < 76:
        return eq.replace("-", "−")
    if c < 84:
        t = re.sub(rf"(\d){v}", rf"\1 {d.pick(['*', '·', '×', '*'])} {v}", eq)
        return t
    if c < 88:
        return re.sub(rf"(\d){v}", rf"\1*{v}", eq.replace(" ", ""))
    t = re.sub(r"\(([^()/]+)\)/(\d+)", r"\\frac{\1}{\2}", eq)
    t = re.sub(r"(\w+)/(\d+)", r"\\frac{\1}{\2}", t)
    if c < 91:
        t = t.replace("(", "\\left(").replace(")", "\\right)")
    if c < 93:
        t = re.sub(rf"(\d){v}", rf"\1 \\cdot {v}", t)
    return d.pick(["${}$", "${}$", "{}", "\\({}\\)", "$${}$$"]).replace("{}", t)


SOLVE = ["Solve {e}.", "Solve {e}", "Solve {e} for {v}.", "Solve for {v}: {e}", "Solve for {v}: {e}.", "solve {e} for {v}",
    "Solve the equation {e}.", "Solve the equation {e} for {v}.", "Find {v}: {e}", "Find {v} if {e}.",
    "Find the value of {v} if {e}.", "Find {v} when {e}.", "Find the value of {v} in {e}.",
    "What is {v} if {e}?", "What is {v} in {e}?", "What is {v} when {e}?", "What value of {v} makes {e} true?",
    "What must {v} be so that {e}?", "If {e}, what is {v}?", "If {e}, find {v}.", "If {e} then what is {v}?",
    "Given {e}, find {v}.", "Given that {e}, what is the value of {v}?", "{e}, {v} = ?", "{e}; {v}=?",
    "{e}. What is {v}?", "{e}. Find {v}.", "{e}", "{e}, solve for {v}", "{e}, what is {v}?", "For which {v} is {e}?",
    "For what value of {v} does {e} hold?", "Determine {v}: {e}", "Determine {v} from {e}.", "Calculate {v} if {e}.",
    "Compute {v} given {e}.", "Work out {v} when {e}.", "Work out the value of {v}: {e}",
    "Can you solve {e}?", "Can you solve {e} for me?", "Please solve {e}.", "Please solve for {v}: {e}",
    "How do I solve {e}?", "Help me solve {e}.", "I need to solve {e}. What is {v}?", "What's {v} in the equation {e}?",
    "What is the solution of {e}?", "What is the solution to the equation {e}?", "What is the root of {e}?",
    "Which number {v} satisfies {e}?", "Which value of {v} satisfies the equation {e}?", "Tell me {v} if {e}.",
    "equation: {e}", "Let {e}. Find {v}.", "Suppose {e}. What is {v}?", "Isolate {v}: {e}", "Rearrange {e} and find {v}.",
    "I have the equation {e}. What does {v} equal?", "In the equation {e}, what is {v}?", "{v}? {e}",
    "We know that {e}. What is {v}?", "Get {v} from {e}.", "Which {v} makes {e} true?", "What does {v} equal if {e}?",
    "Make {e} true: {v} = ?", "My equation is {e}. Solve it.", "Find the unknown: {e}", "Find the unknown {v} in {e}.",
    "What number should {v} be in {e}?", "Could you find {v} for {e}?"]


def finish(r, v, what=""):
    s = stated(r)
    return Answer("", f"Solving gives {v} = {s}." + what, solution(r))


@skill("equation", weight=3.0)
def bare(d):
    eq, v = equation(d)
    yield d.say("equation", SOLVE, e=dressed(d, eq, v), v=v)
    e = eq.replace(" ", "")
    r = yield Call(f"The equation {e} is solved for {v}: solve.", f"solve({e})")
    if "=" not in r.text:
        yield Answer("", {"no solution": f"No value of {v} satisfies {e}: there is no solution."}.get(r.text,
            f"Both sides of {e} are always equal: every {v} is a solution."), r.text)
        return
    yield finish(r, v)


@skill("equation_special", weight=0.15)
def special(d):
    v = d.pick("xxxyznt")
    a, b, c = d.int(2, 12), d.int(1, 30), d.int(1, 30)
    if d.chance(0.5):
        eq = f"{a}{v} + {b} = {a}{v} + {c if c != b else c + 1}"
    else:
        eq = d.pick([f"{a}({v} + {b}) = {a}{v} + {a * b}", f"{a}{v} + {b} = {b} + {a}{v}",
            f"{a}({v} - {b}) = {a}{v} - {a * b}"])
    yield d.say("equation", SOLVE, e=dressed(d, eq, v), v=v)
    e = eq.replace(" ", "")
    r = yield Call(f"The equation {e} is solved for {v}: solve.", f"solve({e})")
    if r.text == "no solution":
        yield Answer("", f"No value of {v} satisfies {e}: there is no solution.", r.text)
    else:
        yield Answer("", f"Both sides of {e} are always equal: every {v} is a solution.", r.text)


TIMES = {2: ["twice", "double", "two times", "2 times", "the double of"], 3: ["three times", "triple", "3 times", "thrice"],
    4: ["four times", "4 times"], 5: ["five times", "5 times"], 6: ["six times", "6 times"], 7: ["seven times", "7 times"],
    8: ["eight times", "8 times"], 9: ["nine times", "9 times"], 10: ["ten times", "10 times"], 12: ["twelve times",
    "12 times"]}
PART_OF = {2: ["half of", "half", "one half of", "a half of"], 3: ["a third of", "one third of"], 4: ["a quarter of",
    "one quarter of", "a fourth of"], 5: ["a fifth of", "one fifth of"], 6: ["a sixth of"], 8: ["an eighth of"], 10: [
    "a tenth of", "one tenth of"]}


def total(d, n):
    return num(d, n, 0.12)


@skill("equation_words", weight=2.4)
def worded(d):
    """"Three times a number minus 4 equals 11" and its many relatives."""
    x = d.int(1, 60) if d.chance(0.85) else d.int(1, 500)
    a = d.pick(list(TIMES))
    b = d.int(1, 50)
    it = d.pick(["a number", "a number", "a number", "some number", "a certain number", "my number", "the number",
        "an unknown number"])
    kind = d.pick(["plus", "minus", "times", "half", "timesplus", "timesplus", "timesminus", "timesminus", "halfplus",
        "sumtimes", "itself", "from"])
    y = total(d, b)
    if kind == "plus":
        p = d.say("ew.plus", ["{n} plus {b}", "{n} increased by {b}", "the sum of {n} and {b}", "{b} more than {n}",
            "{b} added to {n}", "{n} and {b} together", "{n} + {b}", "{b} plus {n}", "{b} greater than {n}"], n=it, b=y)
        if p.endswith(it) and "greater than" in p:
            p = p.replace("greater", "more")
        e, right = f"x+{b}", x + b
    elif kind == "minus":
        p = d.say("ew.minus", ["{n} minus {b}", "{n} decreased by {b}", "{n} less {b}", "{b} less than {n}",
            "{b} subtracted from {n}", "{n} reduced by {b}", "the difference between {n} and {b}", "{n} - {b}",
            "{n} take away {b}"], n=it, b=y)
        x += b
        e, right = f"x-{b}", x - b
    elif kind == "from":
        p = d.say("ew.from", ["{b} minus {n}", "{b} decreased by {n}", "{n} subtracted from {b}", "{b} less {n}",
            "{n} taken away from {b}"], n=it, b=total(d, b + x))
        e, right = f"{b + x}-x", b
    elif kind == "times":
        p = d.say("ew.times", ["{t} {n}", "{n} times {b}", "{n} multiplied by {b}", "the product of {n} and {b}",
            "{b} multiplied by {n}"], n=it, t=d.pick(TIMES[a]), b=total(d, a))
        e, right = f"{a}x", a * x
    elif kind == "half":
        a = d.pick(list(PART_OF))
        x *= a
        p = d.say("ew.half", ["{t} {n}", "{n} divided by {b}", "{n} over {b}", "{n} shared by {b}",
            "the quotient of {n} and {b}"], n=it, t=d.pick(PART_OF[a]), b=total(d, a))
        e, right = f"x/{a}", x // a
    elif kind in ("timesplus", "timesminus"):
        m = d.say("ew.mult", ["{t} {n}", "{t} {n}", "{n} times {b}", "{n} multiplied by {b}", "the product of {n} and {b}"],
            n=it, t=d.pick(TIMES[a]), b=total(d, a))
        if kind == "timesplus":
            p = d.say("ew.mp", ["{m} plus {b}", "{m} increased by {b}", "the sum of {m} and {b}", "{b} more than {m}",
                "{m}, plus {b},", "{b} added to {m}", "{m} and {b} more", "{m} + {b}"], m=m, b=y)
            e, right = f"{a}x+{b}", a * x + b
        else:
            p = d.say("ew.mm", ["{m} minus {b}", "{m} decreased by {b}", "{m} less {b}", "{b} less than {m}",
                "{b} subtracted from {m}", "{m}, minus {b},", "{m} reduced by {b}", "{m} take away {b}",
                "the difference of {m} and {b}"], m=m, b=y)
            e, right = f"{a}x-{b}", a * x - b
    elif kind == "halfplus":
        a = d.pick(list(PART_OF))
        x *= a
        m = d.say("ew.hm", ["{t} {n}", "{t} {n}", "{n} divided by {b}"], n=it, t=d.pick(PART_OF[a]), b=total(d, a))
        if d.chance(0.5):
            p = d.say("ew.mp", ["{m} plus {b}", "{m} increased by {b}", "the sum of {m} and {b}", "{b} more than {m}",
                "{m}, plus {b},", "{b} added to {m}", "{m} and {b} more", "{m} + {b}"], m=m, b=y)
            e, right = f"x/{a}+{b}", x // a + b
        else:
            p = d.say("ew.mm", ["{m} minus {b}", "{m} decreased by {b}", "{m} less {b}", "{b} less than {m}",
                "{b} subtracted from {m}", "{m}, minus {b},", "{m} reduced by {b}", "{m} take away {b}",
                "the difference of {m} and {b}"], m=m, b=y)
            e, right = f"x/{a}-{b}", x // a - b
    elif kind == "sumtimes":
        p = d.say("ew.st", ["{t} the sum of {n} and {b}", "{a} times the sum of {n} and {b}",
            "the sum of {n} and {b}, multiplied by {a},", "{a} multiplied by the sum of {n} and {b}"],
            t=d.pick(TIMES[a][:1]), a=total(d, a), n=it, b=y)
        e, right = f"{a}(x+{b})", a * (x + b)
    else:
        a = d.pick([1, 2, 3, 4])
        p = d.say("ew.it", ["a number added to {t} itself", "the sum of a number and {t} the number",
            "a number plus {t} the same number"],
            t=TIMES[a + 1][0]) if a > 1 or d.chance(0.5) else "a number added to itself"
        a = 1 if p == "a number added to itself" else a + 1
        e, right = f"x+{a}x" if a > 1 else "x+x", (a + 1) * x
        it = "a number"
    z = total(d, right)
    if d.chance(0.5) and it in ("a number", "some number", "a certain number", "an unknown number") or it == "a number":
        q = d.say("ew.ask", [
            "{P} {is_} {z}. What is the number?", "{P} {is_} {z}. Find the number.", "{P} {is_} {z}. Which number is it?",
            "If {p} {is_} {z}, what is the number?", "If {p} {is_} {z}, find the number.",
            "{P} {is_} {z}; what number is it?", "What is the number if {p} {is_} {z}?",
            "Find a number such that {p} {is_} {z}.", "When {p} {is_} {z}, what is the number?",
            "Find the number: {p} {is_} {z}.", "{P} {is_} {z}", "{P} {is_} {z}. What's my number?",
            "For which number: {p} {is_} {z}?", "{P} {is_} {z}, so what is the number?",
            "Given that {p} {is_} {z}, work out the number.",
            "It is known that {p} {is_} {z}. Determine the number.", "Solve: {p} {is_} {z}.",
            "We know {p} {is_} {z}. What is that number?", "Suppose {p} {is_} {z}. Find it.",
            "{P} {is_} {z}. Please find the number.", "What number do I have if {p} {is_} {z}?",
            "Calculate the number for which this is true: {p} {is_} {z}.",
            ], p=p, P=cap(p), z=z, is_=d.pick(["is", "is", "equals", "is equal to", "gives", "makes", "results in",
            "comes to", "="]))
    else:
        q = d.say("ew.ask2", ["{P} {is_} {z}. What is {n}?", "{P} {is_} {z}. What is the number?",
            "If {p} {is_} {z}, what is {n}?", "{P} {is_} {z}. Find {n}.", "{P} {is_} {z}. Which number is it?",
            "What is {n} if {p} {is_} {z}?", "Guess the number: {p} {is_} {z}.", "When {p} {is_} {z}, what number is that?",
            "{P} {is_} {z}. Work out the number.",
            "Here is a riddle: {p} {is_} {z}. What is the number?"],
            p=p, P=cap(p), z=z, n="my number" if it == "my number" else "the number", is_=d.pick(["is", "is", "equals",
            "is equal to", "gives", "makes"]))
    yield q
    r = yield Call(f"Call the number x. The equation is {e}={right}.", f"solve({e}={right})")
    yield Answer("", f"With x for the number, {e} = {right} gives x = {stated(r)}. The number is {solution(r)}.",
        solution(r))


CLAUSE = {
    "+": ["If you add {k} to {m}, you get {z}.", "If {k} is added to {m}, the result is {z}.",
    "When {k} is added to {m}, the result is {z}.", "Adding {k} to {m} gives {z}.",
    "{K} is added to {m}. The result is {z}.", "{M} is increased by {k}. The result is {z}.",
    "When I add {k} to {m} I get {z}.", "If {m} is increased by {k}, it becomes {z}.", "{Z} is {k} more than {m}.",
    "{Z} equals {m} plus {k}.", "{Z} is the sum of {m} and {k}.",
    "{K} more than {m} makes {z}.", "The result of adding {k} to {m} is {z}.", "You get {z} by adding {k} to {m}."],
    "-": ["If you subtract {k} from {m}, you get {z}.", "If {k} is subtracted from {m}, the result is {z}.",
    "When {k} is subtracted from {m}, the result is {z}.", "Subtracting {k} from {m} gives {z}.",
    "{K} is taken away from {m}. The result is {z}.", "{M} is decreased by {k}. The result is {z}.",
    "When I take {k} away from {m} I get {z}.", "If {m} is reduced by {k}, it becomes {z}.", "{Z} is {k} less than {m}.",
    "{Z} equals {m} minus {k}.", "{Z} is the difference of {m} and {k}.",
    "{K} less than {m} makes {z}.", "The result of subtracting {k} from {m} is {z}.",
    "You get {z} by taking {k} from {m}."],
}


@skill("equation_clauses", weight=1.2)
def clauses(d):
    """When 5 is subtracted from three times a number, the result is 16: find the number."""
    x = d.int(1, 60)
    a = d.pick([1, 1, *TIMES, *TIMES])
    op = d.pick("+-")
    k = d.int(1, 60)
    value = a * x + k if op == "+" else a * x - k
    it = d.pick(["a number", "a number", "a number", "some number", "a certain number", "my number", "an unknown number"])
    m = it if a == 1 else d.say("ew.mult", ["{t} {n}", "{t} {n}", "{n} times {b}", "{n} multiplied by {b}",
        "the product of {n} and {b}"], n=it, t=d.pick(TIMES[a]), b=total(d, a))
    y, z = total(d, k), total(d, value)
    t = d.say("clause" + op, CLAUSE[op], k=y, K=cap(y), m=m, M=cap(m), z=z, Z=cap(z))
    ask = d.say("clause.ask", ["What is the number?", "Find the number.", "What is it?", "Which number is it?",
        "What's the number?", "Find it.", "Determine the number.", "Calculate the number.", "Work out the number.",
        "What number is it?", "Which number is meant?", "What was the number?", "Can you find the number?",
        "Please find the number.", "Tell me the number.", "What number am I talking about?", "So what is the number?"])
    q = t + " " + ask
    if d.chance(0.12):
        q = d.say("clause.front", ["What is the number? {t}", "Find the number. {t}", "Which number is it? {t}",
            "Find this number: {t}", "Riddle: {t}", "A puzzle: {t} Which number is it?"], t=t)
    yield q
    e = f"{'' if a == 1 else a}x{op}{k}={value}"
    r = yield Call(f"Call the number x. The equation is {e}.", f"solve({e})")
    yield Answer("", f"With x for the number, {e.replace('=', ' = ')} gives x = {stated(r)}. The number is {solution(r)}.",
        solution(r))


@skill("missing_number", weight=1.0)
def missing(d):
    """17 + ? = 42; what must be added to 17 to get 42?"""
    op = d.pick("++--**/")
    a, b = (d.int(1, 999), d.int(1, 999)) if op in "+-" else (d.int(2, 30), d.int(2, 30))
    if d.chance(0.15) and op in "+-":
        a, b = d.int(100, 99999), d.int(100, 99999)
    first = d.chance(0.4)
    if op == "+":
        z = a + b
    elif op == "-":
        a, b = max(a, b), min(a, b)
        z = a - b
    elif op == "*":
        z = a * b
    else:
        z, a = a, a * b
    x, y, w = num(d, a), num(d, b), num(d, z)
    e = f"x{op}{b}={z}" if first else f"{a}{op}x={z}"
    if d.chance(0.5):
        gap = d.pick(["?", "?", "_", "__", "___", "□", "x", "...", "( )", "[ ]", "☐", "what"])
        s = d.pick({"+": ["+"], "-": ["-", "−"], "*": ["×", "*", "·", "x" if gap != "x" else "*"], "/": ["÷", "/",
            ":"]}[op])
        left = f"{gap} {s} {y}" if first else f"{x} {s} {gap}"
        eq = f"{left} = {w}" if d.chance(0.85) else f"{w} = {left}"
        q = d.say("gap", ["{e}", "{e}?", "Fill in the blank: {e}", "Fill the gap: {e}", "Find the missing number: {e}",
            "What is the missing number in {e}?", "Which number is missing? {e}", "Complete: {e}",
            "{e}. What goes in the gap?", "What number makes this true: {e}", "Missing number: {e}",
            "Find the unknown number: {e}", "What belongs in the blank? {e}", "Complete the equation {e}.",
            "Which number goes there: {e}", "{e} (what is missing?)", "I need the missing number: {e}",
            "Replace the gap by a number: {e}"], e=eq)
    elif first:
        q = d.say("gap.first" + op, {
            "+": ["Which number plus {y} is {w}?", "What number do I add {y} to in order to get {w}?",
            "What plus {y} equals {w}?", "{y} more than what number is {w}?", "What number increased by {y} is {w}?",
            "From what number do you get {w} by adding {y}?", "To what number must {y} be added to get {w}?"],
            "-": ["Which number minus {y} is {w}?", "From what number must I subtract {y} to get {w}?",
            "What minus {y} equals {w}?", "{y} less than what number is {w}?", "What number decreased by {y} is {w}?",
            "What number is {y} more than what remains, {w}, after {y} is taken away?",
            "I took {y} away and {w} is left. What did I have?"],
            "*": ["Which number times {y} is {w}?", "What times {y} equals {w}?",
            "What number multiplied by {y} gives {w}?", "{y} times what number is {w}?",
            "What must be multiplied by {y} to get {w}?", "{w} is {y} times which number?"],
            "/": ["Which number divided by {y} is {w}?", "What divided by {y} equals {w}?",
            "What number divided by {y} gives {w}?", "I divided a number by {y} and got {w}. What was it?",
            "What must be divided by {y} to get {w}?", "Which number shared by {y} gives {w} each?"]}[op], y=y, w=w)
    else:
        q = d.say("gap.second" + op, {
            "+": ["What must be added to {x} to get {w}?", "What do I add to {x} to get {w}?",
            "What number added to {x} makes {w}?", "How much must I add to {x} to reach {w}?", "{x} plus what is {w}?",
            "{x} plus what equals {w}?", "How much more is needed from {x} to {w}?",
            "What should be added to {x} to make {w}?", "By how much must {x} be increased to get {w}?",
            "How much is missing from {x} to {w}?"],
            "-": ["What must be subtracted from {x} to get {w}?", "What do I take away from {x} to get {w}?",
            "How much must I subtract from {x} to get {w}?", "{x} minus what is {w}?", "{x} minus what equals {w}?",
            "By how much must {x} be reduced to get {w}?", "What number taken from {x} leaves {w}?"],
            "*": ["By what must {x} be multiplied to get {w}?", "{x} times what is {w}?", "{x} times what equals {w}?",
            "What do I multiply {x} by to get {w}?", "What number times {x} is {w}?", "How many times {x} is {w}?",
            "Which number multiplied by {x} makes {w}?", "{x} multiplied by what gives {w}?"],
            "/": ["By what must {x} be divided to get {w}?", "{x} divided by what is {w}?",
            "{x} divided by what equals {w}?", "What do I divide {x} by to get {w}?",
            "{x} shared among how many gives {w} each?", "Which divisor turns {x} into {w}?"]}[op], x=x, w=w)
        q = cap(q)
    asked_in_words = "{" not in q and any(w in q for w in ("dded to", "add to", "must I add", " plus what", "is needed from", "is missing from", "be increased to"))
    yield cap(q) if q[0].isalpha() and q[:2] not in ("x ", "wh") or q.startswith("wh") and d.chance(0.5) else q
    if op == "+" and not first and asked_in_words:      # from a to b it is b minus a
        r = yield Call(f"{z} minus {a}.", f"{z}-{a}")
        yield Answer("", f"{z} − {a} = {r.best}.", r.best)
        return
    if op == "-" and not first and "{" not in q and any(w in q for w in ("subtract", "take away to", "take away from", "minus what", "be reduced to", "taken from")):
        r = yield Call(f"{a} minus {z}.", f"{a}-{z}")
        yield Answer("", f"{a} − {z} = {r.best}.", r.best)
        return
    if op == "/" and not first:   # the unknown may not stand below the line
        e = f"{z}*x={a}"
        r = yield Call(f"Call the missing number x. {a}/x={z} means {e}.", f"solve({e})")
    else:
        r = yield Call(f"Call the missing number x. The equation is {e}.", f"solve({e})")
    yield Answer("", f"{e.replace('=', ' = ')} gives x = {stated(r)}. The missing number is {solution(r)}.", solution(r))


@skill("two_numbers", weight=0.8)
def two_numbers(d):
    """Two numbers with a sum and a difference or a ratio; a rectangle whose length depends on its width; two-step answers."""
    kind = d.pick(["diff", "diff", "ratio", "ratio", "rect", "rect", "later", "later", "follow", "follow"])
    if kind in ("diff", "ratio"):
        x = d.int(1, 150)
        big = d.chance(0.5)
        g = "larger" if big else "smaller"
        if kind == "diff":
            k = d.int(1, 80)
            s = 2 * x + k
            t = d.say("two.diff", ["The sum of two numbers is {s} and their difference is {k}.",
                "Two numbers add up to {s} and differ by {k}.", "Two numbers have a sum of {s} and a difference of {k}.",
                "The sum of two numbers is {s}. One is {k} more than the other.",
                "One number is {k} greater than another. Together they make {s}.",
                "Two numbers total {s}; one exceeds the other by {k}.",
                "The difference between two numbers is {k} and their sum is {s}."], s=num(d, s), k=num(d, k))
            e, ex, why = f"x+(x+{k})={s}", lambda v: f"{v}+{k}", f"The larger is {k} more"
        else:
            k = d.pick([2, 3, 4, 5, 6])
            s = (k + 1) * x
            t = d.say("two.ratio", ["The sum of two numbers is {s} and one is {t} the other.",
                "Two numbers add up to {s}. One is {t} the other.", "One number is {t} another, and their sum is {s}.",
                "One number is {t} as large as another. Together they make {s}.",
                "Two numbers have the sum {s}; the larger is {t} the smaller."], s=num(d, s), t="twice" if k == 2
                else f"{words(k)} times")
            e, ex, why = f"x+{k}x={s}", lambda v: f"{k}*{v}", f"The larger is {k} times as much"
        names = {"larger": ["larger", "bigger", "greater"], "smaller": ["smaller", "lesser"]}[g]
        yield t + " " + d.say("two.ask", ["What is the {g} number?", "Find the {g} number.", "What is the {g} one?",
            "Find the {g} of the two.", "Which is the {g} number?", "Determine the {g} number.", "Work out the {g} one.",
            "Calculate the {g} number."], g=d.pick(names))
        r = yield Call(f"Call the smaller number x. The equation is {e}.", f"solve({e})")
        v = solution(r)
        if not big:
            yield Answer("", f"{e.replace('=', ' = ')} gives x = {v}. The smaller number is {v}.", v)
        else:
            n = yield Call(f"The smaller is {v}. {why}.", ex(v))
            yield Answer("", f"The smaller number is {v}, the larger {n.best}.", n.best)
    elif kind == "rect":
        x, u = d.int(1, 60), d.pick([" cm", " m", "", " feet", " metres"])
        if d.chance(0.5):
            k = d.pick([2, 3, 4])
            s = 2 * (k + 1) * x
            e = f"2(x+{k}x)={s}"
            t = d.say("rect.k", ["The length of a rectangle is {t} its width. The perimeter is {s}{u}.",
                "A rectangle is {t} as long as it is wide and has a perimeter of {s}{u}.",
                "A rectangle with a perimeter of {s}{u} is {t} as long as wide.",
                "A rectangular field is {t} as long as it is wide. Its perimeter is {s}{u}."], t="twice" if k == 2
                else f"{words(k)} times", s=s, u=u)
            ex, why = (lambda v: f"{k}*{v}"), f"The length is {k} times the width"
        else:
            k = d.int(1, 20)
            s = 2 * (2 * x + k)
            e = f"2(x+(x+{k}))={s}"
            t = d.say("rect.m", ["The length of a rectangle is {k}{u} more than its width. The perimeter is {s}{u}.",
                "A rectangle is {k}{u} longer than it is wide and has a perimeter of {s}{u}.",
                "A rectangle with perimeter {s}{u} is {k}{u} longer than wide.",
                "The width of a rectangle is {k}{u} less than its length, and its perimeter is {s}{u}."], k=k, s=s, u=u)
            ex, why = (lambda v: f"{v}+{k}"), f"The length is {k} more"
        long = d.chance(0.4)
        yield t + " " + d.say("rect.ask", ["What is the {g}?", "Find the {g}.", "What is its {g}?", "How much is the {g}?",
            "Find its {g}.", "Calculate the {g}.", "Determine the {g}."], g="length" if long else "width")
        r = yield Call(f"Call the width x. The equation is {e}.", f"solve({e})")
        v = solution(r)
        if long:
            n = yield Call(f"The width is {v}. {why}.", ex(v))
            yield Answer("", f"The width is {v}, so the length is {n.best}{u}.", n.best)
        else:
            yield Answer("", f"{e.replace('=', ' = ')} gives x = {v}. The width is {v}{u}.", v)
    elif kind == "later":
        # a parent of p, a child of c: in x years the parent is k times as old
        k, x, c = d.pick([2, 2, 3, 4]), d.int(1, 15), d.int(2, 25)
        p = k * (c + x) - x
        a, b = d.pick([("a father", "his son"), ("a mother", "her daughter"), ("a father", "his daughter"), ("a mother",
            "her son"), ("a teacher", "her pupil"), ("an uncle", "his nephew"), tuple(d.rng.sample(NAMES, 2))])
        t = "twice" if k == 2 else f"{words(k)} times"
        yield cap(d.say("age.later", ["{a} is {p} and {b} is {c}. In how many years will {a2} be {t} as old as {b2}?",
            "{a} is {p} years old, {b} {c}. After how many years is {a2} {t} as old as {b2}?",
            "{a} is {p} years old and {b} is {c} years old. When will {a2} be {t} as old as {b2}? Give the number of years.",
            "{a} of {p} years and {b} of {c} years: in how many years is the first {t} as old as the second?"], a=a, b=b,
            a2=a.replace("a ", "the ").replace("an ", "the ") if a[:1] == "a" else a, b2=b.replace("his",
            "the").replace("her", "the", 1) if b[0] == "h" else b, p=p, c=c, t=t))
        e = f"{p}+x={k}({c}+x)"
        r = yield Call(f"In x years the ages are {p}+x and {c}+x. The equation is {e}.", f"solve({e})")
        yield Answer("", f"{e.replace('=', ' = ')} gives x = {solution(r)}. It is in {solution(r)} years.", solution(r))
    else:
        a, b, x = d.int(2, 12), d.int(1, 30), d.int(1, 20)
        v = d.pick("xxxyna")
        op = d.pick("+-")
        eq = f"{a}{v} {op} {b} = {a * x + b if op == '+' else a * x - b}"
        m, n = d.int(2, 12), d.int(1, 20)
        want = d.pick([f"{m}{v}", f"{v} + {n}", f"{v} - {n}", f"{m}{v} + {n}", f"{m}{v} - {n}", f"{v}^2"])
        yield d.say("follow", ["If {e}, what is {w}?", "If {e}, find {w}.", "{e}. What is {w}?", "Given {e}, find {w}.",
            "If {e}, what is the value of {w}?", "Suppose {e}. Compute {w}.", "Given that {e}, what is {w}?",
            "{e}. Find the value of {w}.", "What is {w} if {e}?", "Find {w} if {e}.", "Let {e}. Calculate {w}.",
            "We know that {e}. What does {w} equal?", "When {e}, what is {w}?"], e=eq if d.chance(0.5) else eq.replace(" ",
            ""), w=want)
        e = eq.replace(" ", "")
        r = yield Call(f"First {e} is solved for {v}: solve.", f"solve({e})")
        s = solution(r)
        ex = want.replace(" ", "").replace(f"{m}{v}", f"{m}*{s}").replace(v, s)
        q = yield Call(f"{v} is {s}. Now {want}.", ex)
        yield Answer("", f"{v} = {s}, so {want} = {q.best}.", q.best)


@skill("quadratic", weight=0.25)
def quadratic(d):
    """Simple quadratic equations, which the same call solves."""
    v = d.pick("xxxxyntz")
    p, q = d.int(0, 12) * d.pick([1, -1]), d.int(1, 12) * d.pick([1, -1])
    b, c = -(p + q), p * q
    form = d.int(0, 3)
    if form == 0:
        n = d.int(2, 15) ** 2 if d.chance(0.8) else d.int(2, 99)
        eq = d.pick([f"{v}^2 = {n}", f"{v}^2 - {n} = 0", f"2{v}^2 = {2 * n}"])
    else:
        mid = "" if b == 0 else f" {'+' if b > 0 else '-'} {coefficient(abs(b), v)}"
        end = "" if c == 0 else f" {signed(c)}"
        eq = f"{v}^2{mid}{end} = 0" if form < 3 or c == 0 else f"{v}^2{mid} = {-c}"
    shown = d.pick([eq, eq, eq.replace(" ", ""), eq.replace("^2", "²"), eq.replace("^2", "²").replace(" ", ""), f"${eq}$",
        eq.replace("-", "−")])
    yield d.say("equation", SOLVE, e=shown, v=v)
    e = eq.replace(" ", "")
    r = yield Call(f"The equation {e} is solved for {v}: solve.", f"solve({e})")
    if "=" not in r.text:
        yield Answer("", f"{e}: {r.text}.", r.text)
        return
    both = [part.split(" = ")[1].split(" ≈ ")[0] for part in r.text.split(" or ")]
    yield Answer("", f"Solving gives {r.text}.", ", ".join(both))


@skill("think_of_number", weight=1.4)
def thought_of(d):
    """I think of a number, double it and add 5 and get 17."""
    x = d.int(1, 40)
    e, value, steps = "x", Fraction(x), []
    for i in range(d.pick([1, 2, 2, 2, 2, 3])):
        ops = ["add", "sub", "mul"] + (["div"] if i == 0 else [])
        if steps and steps[-1][1] in ("add", "sub"):
            ops = ["mul", "mul", "div"]
        elif steps:
            ops = ["add", "sub"]
        op = d.pick(ops)
        k = d.int(2, 12) if op in ("mul", "div") else d.int(1, 40)
        if op == "div":
            if value.denominator == 1 and int(value) % k and i == 0:
                x *= k
                value = Fraction(x)
            k = k if value % k == 0 else 2
        y = num(d, k, 0.15)
        if op == "add":
            t, e, value = d.say("th.add", ["add {k}", "add {k} to it", "add {k}", "increase it by {k}", "add on {k}"],
                k=y), f"{e}+{k}", value + k
        elif op == "sub":
            t, e, value = d.say("th.sub", ["subtract {k}", "take away {k}", "subtract {k} from it", "take {k} off",
                "decrease it by {k}", "take {k} away"], k=y), f"{e}-{k}", value - k
        elif op == "mul":
            t = d.say("th.mul", ["multiply it by {k}", "multiply by {k}", "times it by {k}", "multiply the result by {k}"
                if steps else "multiply that number by {k}"], k=y)
            if k == 2 and d.chance(0.8):
                t = d.pick(["double it", "double it", "double the result" if steps else "double the number"])
            elif k == 3 and d.chance(0.6):
                t = d.pick(["triple it", "treble it"])
            e, value = (f"{k}x" if e == "x" else f"{k}({e})"), value * k
        else:
            t = d.say("th.div", ["divide it by {k}", "divide by {k}", "divide the result by {k}" if steps
                else "divide that number by {k}"], k=y)
            if k == 2 and d.chance(0.7):
                t = d.pick(["halve it", "halve it", "take half of it"])
            e, value = (f"x/{k}" if e == "x" else f"({e})/{k}"), value / k
        t = t.replace("then ", "")
        steps.append((t, op))
    texts = [s[0] for s in steps]
    if len(texts) == 1:
        chain = texts[0]
    elif len(texts) == 2:
        chain = texts[0] + d.pick([" and ", ", then ", " and then ", ", and then ", ", "]) + texts[1]
        if ", " in chain and "then" not in chain:
            chain = texts[0] + " and " + texts[1]
    else:
        chain = texts[0] + ", " + texts[1] + d.pick([" and ", ", then ", " and then ", " and finally "]) + texts[2]
    z = num(d, int(value), 0.1) if value.denominator == 1 else str(value)
    w = d.pick(NAMES)
    yield d.say("think", [
        "I think of a number, {c}. I get {z}. What is my number?", "I think of a number, {c}, I get {z}",
        "I think of a number, {c} and get {z}. What number did I think of?",
        "I'm thinking of a number. I {c} and the answer is {z}. What is the number?",
        "I am thinking of a number. If I {c}, I get {z}. What is it?",
        "Think of a number: {c}. The result is {z}. What was the number?",
        "If you take a number, {c}, you get {z}. Find the number.",
        "Take a number, {c}; the result is {z}. Which number was it?",
        "When I take a number and {c}, I get {z}. What is the number?", "I take a number, {c}. The result: {z}. My number?",
        "My number: {c}, and you get {z}. What is it?",
        "I picked a number. You {c} and end up with {z}. Which number did I pick?",
        "Start with a number, {c}. You end with {z}. What did you start with?",
        "I start with a number, {c} and end up with {z}. What did I start with?", "Guess my number: {c} and it makes {z}.",
        "{w} thinks of a number. If you {c}, the result is {z}. What is the number?",
        "If I {c} starting from my number, I get {z}. What is my number?",
        "I have a secret number. {C} and you get {z}. What is it?",
        "Number riddle: {c} and the result is {z}. What is the number?",
        "There is a number. {C}. Now it is {z}. What was it?",
        "What number gives {z} if you {c}?", "Which number becomes {z} when you {c}?",
        "What was the number if you {c} and get {z}?",
        "{z} is what I get when I take a number and {c}. What is the number?",
        "To my number I do this: {c}. That makes {z}. Find my number.",
        "You have a number. You {c}. You get {z}. Find the number.",
        "A machine does this to a number: {c}. Out comes {z}. What went in?",
        "A number puzzle: take a number, {c}, and the answer is {z}. What number is it?",
        ], c=chain, C=cap(chain), z=z, w=w)
    right = int(value) if value.denominator == 1 else value
    r = yield Call(f"Call the number x. The equation is {e}={right}.", f"solve({e}={right})")
    yield Answer("", f"With x for the number, {e} = {right} gives x = {stated(r)}. The number is {solution(r)}.",
        solution(r))


@skill("consecutive", weight=0.8)
def consecutive(d):
    kind = d.pick(["int", "int", "int", "even", "odd"])
    count = d.pick([2, 3, 3, 3, 4]) if kind == "int" else d.pick([2, 3])
    step = 1 if kind == "int" else 2
    first = d.int(1, 200)
    if kind == "even":
        first *= 2
    if kind == "odd":
        first = 2 * first + 1
    s = sum(first + step * i for i in range(count))
    kindword = {"int": d.pick(["consecutive integers", "consecutive numbers", "consecutive whole numbers",
        "consecutive natural numbers"]), "even": d.pick(["consecutive even numbers", "consecutive even integers"]),
        "odd": d.pick(["consecutive odd numbers", "consecutive odd integers"])}[kind]
    which = d.pick(["smallest", "smallest", "largest"] + (["middle"] if count == 3 else []))
    if d.chance(0.2):
        which = "all"
    c = words(count) if d.chance(0.8) else str(count)
    z = num(d, s)
    setup = d.say("consec", ["The sum of {c} {k} is {z}.", "{C} {k} add up to {z}.", "{C} {k} have a sum of {z}.",
        "{C} {k} sum to {z}.", "If you add {c} {k} you get {z}.", "When {c} {k} are added, the total is {z}.",
        "There are {c} {k} whose sum is {z}.", "{C} {k} total {z}.", "The total of {c} {k} is {z}.",
        "Adding {c} {k} gives {z}."], c=c, C=cap(c), k=kindword, z=z)
    if which == "all":
        q = setup + " " + d.say("consec.all", ["Find the numbers.", "What are the numbers?", "What are they?", "Find them.",
            "Which numbers are they?", "Name the numbers.", "Work out the numbers."])
    else:
        q = setup + " " + d.say("consec.ask", ["What is the {w} of them?", "What is the {w} number?", "Find the {w} one.",
            "Find the {w} number.", "Which is the {w} one?", "What is the {w}?", "Work out the {w} of these numbers.",
            "Determine the {w}.", "Find the {w} of the numbers."],
            w={"smallest": d.pick(["smallest", "first", "least", "lowest"]), "largest": d.pick(["largest", "biggest",
            "greatest", "last", "highest"]), "middle": "middle"}[which])
    yield q
    e = "+".join(["x"] + [f"(x+{step * i})" for i in range(1, count)])
    r = yield Call(f"Call the smallest number x. The equation is {e}={s}.", f"solve({e}={s})")
    x = solution(r)
    if which == "smallest":
        yield Answer("", f"{e} = {s} gives x = {x}. The smallest number is {x}.", x)
    elif which == "all":
        ns = [x]
        for i in range(1, count):
            n = yield Call(f"The smallest is {x}." if i == 1 else "The next number.", f"{x}+{step * i}")
            ns.append(n.best)
        yield Answer("", f"{e} = {s} gives x = {x}. The numbers are {', '.join(ns[:-1])} and {ns[-1]}.", ", ".join(ns))
    else:
        k = step * (count - 1) if which == "largest" else step
        n = yield Call(f"The smallest is {x}. The {which} is {k} more.", f"{x}+{k}")
        yield Answer("", f"The smallest number is {x}, so the {which} is {x} + {k} = {n.best}.", n.best)


@skill("ages", weight=0.9)
def ages(d):
    a, b = d.rng.sample(NAMES, 2)
    x = d.int(3, 40)
    kind = d.pick(["more", "more", "times", "times", "years", "less"])
    if kind in ("more", "less"):
        k = d.int(1, 25)
        rel = d.say("age.more", ["{a} is {k} years older than {b}.", "{a} is older than {b} by {k} years.",
            "{b} is {k} years younger than {a}.", "{a} is {k} years {b}'s senior.", "{b}'s age is {k} less than {a}'s.",
            "{a} has {k} years more than {b}."], a=a, b=b, k=num(d, k, 0.15))
        s = x + x + k
        e = f"x+(x+{k})"
        name_e = f"The younger is x and the older x+{k}"
        second = lambda r: (f"{r}+{k}", f"{r} plus {k}")  # noqa: E731
    elif kind == "times":
        k = d.pick([2, 2, 3, 3, 4, 5])
        rel = d.say("age.times", ["{a} is {t} as old as {b}.", "{a}'s age is {t2} {b}'s age.",
            "{a} is {t} the age of {b}."], a=a, b=b, t="twice" if k == 2 else f"{words(k)} times", t2="double" if k == 2
            else f"{words(k)} times")
        s = x + k * x
        e = f"x+{k}x"
        name_e = f"The younger is x and the older {k}x"
        second = lambda r: (f"{k}*{r}", f"{k} times {r}")  # noqa: E731
    else:
        k = d.int(2, 20)
        m = d.pick([2, 2, 3, 3, 4])
        x = d.int(3, 30)
        # in k years a will be m times as old as now
        now = k // (m - 1) if k % (m - 1) == 0 else k
        k = now * (m - 1)
        if k < 1:
            now, k = 5, 5 * (m - 1)
        t = "twice" if m == 2 else f"{words(m)} times"
        yield d.say("age.future", ["In {k} years {a} will be {t} as old as now. How old is {a} now?",
            "In {k} years, {a} will be {t} as old as {a} is today. How old is {a}?",
            "{a} will be {t} as old in {k} years. What is {a}'s age now?",
            "{k} years from now {a} will be {t} as old as today. Find {a}'s present age.",
            "How old is {a} if in {k} years {a} will be {t} as old?"], a=a, k=k, t=t)
        r = yield Call(f"Call the age now x. The equation is x+{k}={m}x.", f"solve(x+{k}={m}x)")
        yield Answer("", f"x + {k} = {m}x gives x = {solution(r)}. {a} is {solution(r)} years old.", solution(r))
        return
    tot = d.say("age.sum", ["Together they are {s} years old.", "Their ages add up to {s}.",
        "The sum of their ages is {s}.", "Together they are {s}.", "In total they are {s} years old.",
        "Added up, their ages make {s}."], s=num(d, s))
    target = d.pick([a, b, b])
    ask = d.say("age.ask", ["How old is {t}?", "What is {t}'s age?", "Find {t}'s age.", "How old is {t} now?",
        "What age is {t}?", "Work out how old {t} is."], t=target)
    yield " ".join([rel, tot, ask] if d.chance(0.7) else [tot.replace("they are", f"{a} and {b} are").replace("their ages",
        f"the ages of {a} and {b}").replace("Their ages", f"The ages of {a} and {b}"), rel, ask])
    r = yield Call(f"Asked: the {'younger' if target == b else 'older'}. {name_e}. The equation is {e}={s}.", f"solve({e}={s})")
    x = solution(r)
    if target == b:
        yield Answer("", f"{e} = {s} gives x = {x}. The younger is {x} years old.", x)
    else:
        ex, why = second(x)
        n = yield Call(f"The older is {why}.", ex)
        yield Answer("", f"The younger is {x}, so the older is {n.best} years old.", n.best)


@skill("equation_story", weight=1.0)
def story(d):
    """Everyday stories with one unknown: fixed fee and rate, two shares with a difference, tickets."""
    kind = d.pick(["fee", "fee", "save", "share", "left", "items"])
    w = d.pick(NAMES)
    if kind == "fee":
        f, p, x = d.int(1, 60), d.int(2, 20), d.int(2, 40)
        s = f + p * x
        thing, unit = d.pick([("A taxi", "km"), ("A cab", "mile"), ("A plumber", "hour"), ("A bike hire shop", "hour"),
            ("An electrician", "hour"), ("A boat rental", "hour"), ("A gym", "month"), ("A phone plan", "month"),
            ("A mover", "hour"), ("A gardener", "hour")])
        yield d.say("st.fee", ["{T} charges ${f} plus ${p} per {u}. The bill is ${s}. How many {u}s was it?",
            "{T} costs ${f} to start and ${p} for each {u}. {w} pays ${s}. How many {u}s?",
            "{T} takes a fixed fee of ${f} and ${p} per {u}. For how many {u}s do you pay ${s}?",
            "{w} paid ${s}: a basic fee of ${f} and ${p} for every {u}. How many {u}s were there?",
            "The price is ${f} plus ${p} a {u}. If the total was ${s}, how many {u}s were charged?",
            "With a base charge of ${f} and ${p} per {u}, how many {u}s cost ${s} in all?",
            "{T} asks ${f} up front and then ${p} for every {u}. How many {u}s can {w} afford with ${s}?",
            "{w} has to pay ${s} in total, made up of a fee of ${f} and ${p} for each {u}. Find the number of {u}s.",
            "A bill of ${s} consists of a ${f} call-out fee and ${p} an {u}. How many {u}s were charged?".replace("an {u}",
            "per {u}"),
            "{T}: ${f} fixed and ${p} per {u}. Total ${s}. How many {u}s?",
            "For ${f} plus ${p} per {u} {w} paid ${s}. How many {u}s did that cover?",
            "The cost is ${f} and another ${p} for each {u}. How many {u}s do you get for ${s}?"], T=thing, u=unit, f=f,
            p=p, s=f"{s:,}" if d.chance(0.3) else s, w=w)
        e = f"{f}+{p}x={s}"
        what = f"the number of {unit}s"
    elif kind == "save":
        f, p, x = d.int(5, 300), d.int(2, 50), d.int(2, 40)
        s = f + p * x
        u = d.pick(["week", "month", "day"])
        yield d.say("st.save", ["{w} has ${f} and saves ${p} a {u}. After how many {u}s does {w} have ${s}?",
            "{w} already has ${f} and puts aside ${p} every {u}. In how many {u}s will there be ${s}?",
            "Starting with ${f} and saving ${p} each {u}, how many {u}s until ${s}?",
            "{w} wants a bike for ${s}. {w} has ${f} and saves ${p} per {u}. How many {u}s does it take?",
            "There is ${f} in a money box and each {u} ${p} is added. When will it hold ${s}? Give the number of {u}s.",
            "{w} starts with ${f} and earns ${p} every {u}. After how many {u}s does {w} own ${s}?",
            "How many {u}s must {w} save ${p} per {u} to get from ${f} to ${s}?",
            "An account holds ${f}. Each {u} ${p} is paid in. After how many {u}s are there ${s}?",
            "{w}'s savings are ${f} and grow by ${p} a {u}. How many {u}s until they reach ${s}?",
            "A phone costs ${s}. {w} has saved ${f} so far and can save ${p} each {u}. How many more {u}s are needed?"],
            w=w, f=f, p=p, u=u, s=s)
        r = yield Call(f"What is missing is {s} minus {f}.", f"{s}-{f}")
        rest = r.best
        r = yield Call(f"The number of {u}s is {rest} divided by {p}.", f"{rest}/{p}")
        yield Answer("", f"Missing: {s} − {f} = {rest}. Then {rest} ÷ {p} = {r.best} {u}s.", r.best)
        return
    elif kind == "left":
        p, x = d.int(2, 20), d.int(2, 40)
        rest = d.int(1, 50)
        s = rest + p * x
        t = d.pick(["ribbons", "notebooks", "tickets", "cakes", "books", "pens"])
        yield d.say("st.left", ["{w} had ${s}, bought {t} at ${p} each and has ${r} left. How many {t} were bought?",
            "After buying some {t} for ${p} each out of ${s}, {w} has ${r} left. How many {t} did {w} buy?",
            "{w} spends part of ${s} on {t} that cost ${p} each. ${r} remains. How many {t}?",
            "From ${s}, {w} buys {t} costing ${p} apiece and keeps ${r}. How many {t} is that?",
            "{w} had ${s}. Now, after paying for {t} at ${p} each, ${r} is left. How many {t} did {w} get?",
            "{w} gets ${r} back from ${s} after buying {t} at ${p} each. How many {t}?",
            "With ${s} in the purse {w} bought {t}, each for ${p}, and came home with ${r}. How many {t} were there?",
            "Each of the {t} costs ${p}. {w} paid with ${s} and got ${r} change. How many {t} did {w} buy?"], w=w, s=s, p=p,
            r=rest, t=t)
        e = f"{s}-{p}x={rest}"
        what = f"the number of {t}"
    elif kind == "items":
        k, f, x = d.int(2, 12), d.int(1, 20), d.int(1, 25)
        s = k * x + f
        t, o = d.pick([("pens", "a notebook"), ("apples", "a melon"), ("tickets", "a drink"), ("sandwiches", "a juice"),
            ("muffins", "a tea"), ("roses", "a vase")])
        yield d.say("st.items", ["{k} {t} and {o} cost ${s}. {O} costs ${f}. What does one of the {t} cost?",
            "{w} buys {k} {t} and {o} for ${s} altogether. If {o} is ${f}, how much is each of the {t}?",
            "{w} paid ${s} for {k} {t} and {o}. {O} was ${f}. Find the price of one of the {t}.",
            "The bill for {k} {t} and {o} is ${s}. {O} alone is ${f}. How much is one of the {t}?",
            "{k} {t} plus {o} come to ${s}. If {o} costs ${f}, find the cost of one of the {t}.",
            "{w} spends ${s}: ${f} on {o} and the rest on {k} {t}. What is the price of each of the {t}?",
            "For ${s} {w} gets {k} {t} and {o} worth ${f}. What do the {t} cost each?"], k=num(d, k, 0.2), t=t, o=o,
            O=cap(o), s=s, f=f, w=w)
        e = f"{k}x+{f}={s}"
        what = "the price of one"
    else:
        a, b = d.rng.sample(NAMES, 2)
        x, k = d.int(2, 200), d.int(1, 60)
        s = 2 * x + k
        t = d.pick(["marbles", "stickers", "dollars", "points", "euros", "cards", "shells"])
        target = d.pick([a, b])
        yield d.say("st.share", ["{a} and {b} have {s} {t} together. {a} has {k} more than {b}. How many does {g} have?",
            "Together {a} and {b} own {s} {t}; {a} owns {k} more than {b}. How many {t} does {g} own?",
            "{a} got {k} more {t} than {b}, and both together got {s}. How many did {g} get?",
            "{s} {t} are split so that {a} gets {k} more than {b}. How many does {g} get?",
            "{b} has {k} fewer {t} than {a}. In total they have {s}. How many {t} has {g}?",
            "{a} and {b} collected {s} {t}. {a} collected {k} more than {b}. How many did {g} collect?",
            "There are {s} {t} for {a} and {b}. {a} receives {k} more than {b}. What is {g}'s share?",
            "{a} has {k} more {t} than {b}. Together that makes {s}. How many {t} are {g}'s?",
            "Divide {s} {t} between {a} and {b} so that {a} gets {k} more. How many go to {g}?"], a=a, b=b, s=s, k=k, t=t,
            g=target)
        r = yield Call(f"Asked: the {'smaller' if target == b else 'larger'} part. The smaller part is x and the larger part x+{k}. The equation is x+(x+{k})={s}.", f"solve(x+(x+{k})={s})")
        x = solution(r)
        if target == b:
            yield Answer("", f"x+(x+{k}) = {s} gives x = {x}. The smaller part is {x}.", x)
        else:
            n = yield Call(f"The larger part is {x} plus {k}.", f"{x}+{k}")
            yield Answer("", f"The smaller part is {x}, so the larger part is {n.best}.", n.best)
        return
    r = yield Call(f"Call {what} x. The equation is {e}.", f"solve({e})")
    yield Answer("", f"{e.replace('=', ' = ')} gives x = {stated(r)}. So {what} is {solution(r)}.", solution(r))
