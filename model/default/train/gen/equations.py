"""Linear equations: bare, in LaTeX, and hidden in words (numbers thought of, ages, consecutive integers)."""
from fractions import Fraction

from .core import Answer, Call, skill
from .numbers import NAMES, cap, decimal, num, words

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
    form = d.pick(["axb", "axb", "axb", "axb", "rev", "xb", "ax", "div", "divb", "par", "parb", "both", "both", "dec", "frac", "frac2", "minus", "fracb", "two", "par2", "anyint"])
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
        return d.pick([f"{t(p)}{v} + {t(q)} = {t(right)}", f"{t(p)}{v} = {t(p * x)}", f"{v} + {t(q)} = {t(q + x)}", f"{t(p)}{v} - {t(q)} = {t(p * x - q)}", f"{v} - {t(q)} = {t(x - q)}"]), v
    if form == "frac":
        n, k = d.pick([(1, 2), (1, 3), (2, 3), (3, 4), (1, 4), (2, 5), (3, 5), (5, 6), (3, 8), (1, 5), (4, 5)])
        x *= k if d.chance(0.8) else 1
        right = Fraction(n * x, k) + b
        r = str(right)
        return d.pick([f"{n}/{k}{v} {signed(b)} = {r}", f"({n}/{k}){v} {signed(b)} = {r}", f"{n}{v}/{k} {signed(b)} = {r}"]) if n > 1 else d.pick([f"{v}/{k} {signed(b)} = {r}", f"(1/{k}){v} {signed(b)} = {r}"]), v
    if form == "frac2":
        n, k = d.pick([(1, 2), (1, 3), (2, 3), (3, 4), (1, 4), (2, 5), (3, 5), (5, 6)])
        n2, k2 = d.pick([(1, 2), (1, 3), (2, 3), (3, 4), (1, 4), (5, 6), (7, 8)])
        return f"{v} {d.pick('+-')} {n}/{k} = {n2}/{k2}", v
    if form == "minus":
        b = abs(b) + abs(x)
        return d.pick([f"{b} - {v} = {b - x}", f"{b} - {coefficient(a, v)} = {b - a * x}", f"-{v} + {b} = {b - x}", f"-{v} = {-x}", f"-{a}{v} = {-a * x}"]), v
    if form == "fracb":
        b = small(d, -12, 12)
        k = d.int(2, 9)
        return f"({coefficient(a, v)} {signed(b)})/{k} = {x}" if d.chance(0.6) else f"({v} {signed(b)})/{k} = {x}", v
    if form == "two":
        c = small(d, 1, 9)
        return f"{coefficient(a, v)} {d.pick('+-')} {coefficient(c, v)} = {d.int(1, 99)}" if a != c else f"{coefficient(a, v)} + {coefficient(c, v)} = {(a + c) * x}", v
    return f"{coefficient(a, v)} {signed(b)} = {small(d, -99, 200, False)}", v


def dressed(d, eq, v):
    """The equation as a stranger may write it: without spaces, with ·, −, \\frac, in dollars."""
    c = d.int(0, 99)
    if c < 40:
        return eq
    if c < 68:
        return eq.replace(" ", "")
    if c < 76:
        return eq.replace("-", "−")
    import re
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


SOLVE = ["Solve {e}.", "Solve {e}", "Solve {e} for {v}.", "Solve for {v}: {e}", "Solve for {v}: {e}.", "solve {e} for {v}", "Solve the equation {e}.", "Solve the equation {e} for {v}.", "Find {v}: {e}", "Find {v} if {e}.", "Find the value of {v} if {e}.", "Find {v} when {e}.", "Find the value of {v} in {e}.",
         "What is {v} if {e}?", "What is {v} in {e}?", "What is {v} when {e}?", "What value of {v} makes {e} true?", "What must {v} be so that {e}?", "If {e}, what is {v}?", "If {e}, find {v}.", "If {e} then what is {v}?", "Given {e}, find {v}.", "Given that {e}, what is the value of {v}?", "{e}, {v} = ?", "{e}; {v}=?",
         "{e}. What is {v}?", "{e}. Find {v}.", "{e}", "{e}, solve for {v}", "{e}, what is {v}?", "For which {v} is {e}?", "For what value of {v} does {e} hold?", "Determine {v}: {e}", "Determine {v} from {e}.", "Calculate {v} if {e}.", "Compute {v} given {e}.", "Work out {v} when {e}.", "Work out the value of {v}: {e}",
         "Can you solve {e}?", "Can you solve {e} for me?", "Please solve {e}.", "Please solve for {v}: {e}", "How do I solve {e}?", "Help me solve {e}.", "I need to solve {e}. What is {v}?", "What's {v} in the equation {e}?", "What is the solution of {e}?", "What is the solution to the equation {e}?", "What is the root of {e}?",
         "Which number {v} satisfies {e}?", "Which value of {v} satisfies the equation {e}?", "Tell me {v} if {e}.", "equation: {e}", "Let {e}. Find {v}.", "Suppose {e}. What is {v}?", "Isolate {v}: {e}", "Rearrange {e} and find {v}.", "I have the equation {e}. What does {v} equal?", "In the equation {e}, what is {v}?", "{v}? {e}",
         "We know that {e}. What is {v}?", "Get {v} from {e}.", "Which {v} makes {e} true?", "What does {v} equal if {e}?", "Make {e} true: {v} = ?", "My equation is {e}. Solve it.", "Find the unknown: {e}", "Find the unknown {v} in {e}.", "What number should {v} be in {e}?", "Could you find {v} for {e}?"]


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
        yield Answer("", {"no solution": f"No value of {v} satisfies {e}: there is no solution."}.get(r.text, f"Both sides of {e} are always equal: every {v} is a solution."), r.text)
        return
    yield finish(r, v)


@skill("equation_special", weight=0.15)
def special(d):
    v = d.pick("xxxyznt")
    a, b, c = d.int(2, 12), d.int(1, 30), d.int(1, 30)
    if d.chance(0.5):
        eq = f"{a}{v} + {b} = {a}{v} + {c if c != b else c + 1}"
    else:
        eq = d.pick([f"{a}({v} + {b}) = {a}{v} + {a * b}", f"{a}{v} + {b} = {b} + {a}{v}", f"{a}({v} - {b}) = {a}{v} - {a * b}"])
    yield d.say("equation", SOLVE, e=dressed(d, eq, v), v=v)
    e = eq.replace(" ", "")
    r = yield Call(f"The equation {e} is solved for {v}: solve.", f"solve({e})")
    if r.text == "no solution":
        yield Answer("", f"No value of {v} satisfies {e}: there is no solution.", r.text)
    else:
        yield Answer("", f"Both sides of {e} are always equal: every {v} is a solution.", r.text)


TIMES = {2: ["twice", "double", "two times", "2 times", "the double of"], 3: ["three times", "triple", "3 times", "thrice"], 4: ["four times", "4 times"], 5: ["five times", "5 times"], 6: ["six times", "6 times"], 7: ["seven times", "7 times"], 8: ["eight times", "8 times"], 9: ["nine times", "9 times"], 10: ["ten times", "10 times"], 12: ["twelve times", "12 times"]}
PART_OF = {2: ["half of", "half", "one half of", "a half of"], 3: ["a third of", "one third of"], 4: ["a quarter of", "one quarter of", "a fourth of"], 5: ["a fifth of", "one fifth of"], 6: ["a sixth of"], 8: ["an eighth of"], 10: ["a tenth of", "one tenth of"]}


def total(d, n):
    return num(d, n, 0.12)


@skill("equation_words", weight=2.4)
def worded(d):
    """"Three times a number minus 4 equals 11" and its many relatives."""
    x = d.int(1, 60) if d.chance(0.85) else d.int(1, 500)
    a = d.pick(list(TIMES))
    b = d.int(1, 50)
    it = d.pick(["a number", "a number", "a number", "some number", "a certain number", "my number", "the number", "an unknown number"])
    kind = d.pick(["plus", "minus", "times", "half", "timesplus", "timesplus", "timesminus", "timesminus", "halfplus", "sumtimes", "itself", "from"])
    y = total(d, b)
    if kind == "plus":
        p = d.say("ew.plus", ["{n} plus {b}", "{n} increased by {b}", "the sum of {n} and {b}", "{b} more than {n}", "{b} added to {n}", "{n} and {b} together", "{n} + {b}", "{b} plus {n}", "{b} greater than {n}"], n=it, b=y)
        if p.endswith(it) and "greater than" in p:
            p = p.replace("greater", "more")
        e, right = f"x+{b}", x + b
    elif kind == "minus":
        p = d.say("ew.minus", ["{n} minus {b}", "{n} decreased by {b}", "{n} less {b}", "{b} less than {n}", "{b} subtracted from {n}", "{n} reduced by {b}", "the difference between {n} and {b}", "{n} - {b}", "{n} take away {b}"], n=it, b=y)
        x += b
        e, right = f"x-{b}", x - b
    elif kind == "from":
        p = d.say("ew.from", ["{b} minus {n}", "{b} decreased by {n}", "{n} subtracted from {b}", "{b} less {n}", "{n} taken away from {b}"], n=it, b=total(d, b + x))
        e, right = f"{b + x}-x", b
    elif kind == "times":
        p = d.say("ew.times", ["{t} {n}", "{n} times {b}", "{n} multiplied by {b}", "the product of {n} and {b}", "{b} multiplied by {n}"], n=it, t=d.pick(TIMES[a]), b=total(d, a))
        e, right = f"{a}x", a * x
    elif kind == "half":
        a = d.pick(list(PART_OF))
        x *= a
        p = d.say("ew.half", ["{t} {n}", "{n} divided by {b}", "{n} over {b}", "{n} shared by {b}", "the quotient of {n} and {b}"], n=it, t=d.pick(PART_OF[a]), b=total(d, a))
        e, right = f"x/{a}", x // a
    elif kind in ("timesplus", "timesminus"):
        m = d.say("ew.mult", ["{t} {n}", "{t} {n}", "{n} times {b}", "{n} multiplied by {b}", "the product of {n} and {b}"], n=it, t=d.pick(TIMES[a]), b=total(d, a))
        if kind == "timesplus":
            p = d.say("ew.mp", ["{m} plus {b}", "{m} increased by {b}", "the sum of {m} and {b}", "{b} more than {m}", "{m}, plus {b},", "{b} added to {m}", "{m} and {b} more", "{m} + {b}"], m=m, b=y)
            e, right = f"{a}x+{b}", a * x + b
        else:
            p = d.say("ew.mm", ["{m} minus {b}", "{m} decreased by {b}", "{m} less {b}", "{b} less than {m}", "{b} subtracted from {m}", "{m}, minus {b},", "{m} reduced by {b}", "{m} take away {b}", "the difference of {m} and {b}"], m=m, b=y)
            e, right = f"{a}x-{b}", a * x - b
    elif kind == "halfplus":
        a = d.pick(list(PART_OF))
        x *= a
        m = d.say("ew.hm", ["{t} {n}", "{t} {n}", "{n} divided by {b}"], n=it, t=d.pick(PART_OF[a]), b=total(d, a))
        if d.chance(0.5):
            p = d.say("ew.mp", ["{m} plus {b}", "{m} increased by {b}", "the sum of {m} and {b}", "{b} more than {m}", "{m}, plus {b},", "{b} added to {m}", "{m} and {b} more", "{m} + {b}"], m=m, b=y)
            e, right = f"x/{a}+{b}", x // a + b
        else:
            p = d.say("ew.mm", ["{m} minus {b}", "{m} decreased by {b}", "{m} less {b}", "{b} less than {m}", "{b} subtracted from {m}", "{m}, minus {b},", "{m} reduced by {b}", "{m} take away {b}", "the difference of {m} and {b}"], m=m, b=y)
            e, right = f"x/{a}-{b}", x // a - b
    elif kind == "sumtimes":
        p = d.say("ew.st", ["{t} the sum of {n} and {b}", "{a} times the sum of {n} and {b}", "the sum of {n} and {b}, multiplied by {a},", "{a} multiplied by the sum of {n} and {b}"], t=d.pick(TIMES[a][:1]), a=total(d, a), n=it, b=y)
        e, right = f"{a}(x+{b})", a * (x + b)
    else:
        a = d.pick([1, 2, 3, 4])
        p = d.say("ew.it", ["a number added to {t} itself", "the sum of a number and {t} the number", "a number plus {t} the same number"], t=TIMES[a + 1][0]) if a > 1 or d.chance(0.5) else "a number added to itself"
        a = 1 if p == "a number added to itself" else a + 1
        e, right = f"x+{a}x" if a > 1 else "x+x", (a + 1) * x
        it = "a number"
    z = total(d, right)
    if d.chance(0.5) and it in ("a number", "some number", "a certain number", "an unknown number") or it == "a number":
        q = d.say("ew.ask", [
            "{P} {is_} {z}. What is the number?", "{P} {is_} {z}. Find the number.", "{P} {is_} {z}. Which number is it?", "If {p} {is_} {z}, what is the number?", "If {p} {is_} {z}, find the number.", "{P} {is_} {z}; what number is it?", "What is the number if {p} {is_} {z}?",
            "Find a number such that {p} {is_} {z}.", "When {p} {is_} {z}, what is the number?", "Find the number: {p} {is_} {z}.", "{P} {is_} {z}", "{P} {is_} {z}. What's my number?", "For which number: {p} {is_} {z}?", "{P} {is_} {z}, so what is the number?", "Given that {p} {is_} {z}, work out the number.",
            "It is known that {p} {is_} {z}. Determine the number.", "Solve: {p} {is_} {z}.", "We know {p} {is_} {z}. What is that number?", "Suppose {p} {is_} {z}. Find it.", "{P} {is_} {z}. Please find the number.", "What number do I have if {p} {is_} {z}?", "Calculate the number for which this is true: {p} {is_} {z}.",
        ], p=p, P=cap(p), z=z, is_=d.pick(["is", "is", "equals", "is equal to", "gives", "makes", "results in", "comes to", "="]))
    else:
        q = d.say("ew.ask2", ["{P} {is_} {z}. What is {n}?", "{P} {is_} {z}. What is the number?", "If {p} {is_} {z}, what is {n}?", "{P} {is_} {z}. Find {n}.", "{P} {is_} {z}. Which number is it?", "What is {n} if {p} {is_} {z}?", "Guess the number: {p} {is_} {z}.", "When {p} {is_} {z}, what number is that?", "{P} {is_} {z}. Work out the number.",
                              "Here is a riddle: {p} {is_} {z}. What is the number?"],
                  p=p, P=cap(p), z=z, n="my number" if it == "my number" else "the number", is_=d.pick(["is", "is", "equals", "is equal to", "gives", "makes"]))
    yield q
    r = yield Call(f"Call the number x. The equation is {e}={right}.", f"solve({e}={right})")
    yield Answer("", f"With x for the number, {e} = {right} gives x = {stated(r)}. The number is {solution(r)}.", solution(r))


@skill("think_of_number", weight=1.4)
def thought_of(d):
    """"I think of a number, double it and add 5. I get 17.\""""
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
            t, e, value = d.say("th.add", ["add {k}", "add {k} to it", "add {k}", "increase it by {k}", "plus {k}", "then add on {k}"], k=y), f"{e}+{k}", value + k
        elif op == "sub":
            t, e, value = d.say("th.sub", ["subtract {k}", "take away {k}", "subtract {k} from it", "take {k} off", "decrease it by {k}", "minus {k}", "take {k} away"], k=y), f"{e}-{k}", value - k
        elif op == "mul":
            t = d.say("th.mul", ["multiply it by {k}", "multiply by {k}", "times it by {k}", "multiply the result by {k}" if steps else "multiply that number by {k}"], k=y)
            if k == 2 and d.chance(0.8):
                t = d.pick(["double it", "double it", "double the result" if steps else "double the number"])
            elif k == 3 and d.chance(0.6):
                t = d.pick(["triple it", "treble it"])
            e, value = (f"{k}x" if e == "x" else f"{k}({e})"), value * k
        else:
            t = d.say("th.div", ["divide it by {k}", "divide by {k}", "divide the result by {k}" if steps else "divide that number by {k}"], k=y)
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
        "I think of a number, {c}. I get {z}. What is my number?", "I think of a number, {c}, I get {z}", "I think of a number, {c} and get {z}. What number did I think of?", "I'm thinking of a number. I {c} and the answer is {z}. What is the number?", "I am thinking of a number. If I {c}, I get {z}. What is it?",
        "Think of a number: {c}. The result is {z}. What was the number?", "If you take a number, {c}, you get {z}. Find the number.", "Take a number, {c}; the result is {z}. Which number was it?", "When I take a number and {c}, I get {z}. What is the number?", "I take a number, {c}. The result: {z}. My number?",
        "My number: {c}, and you get {z}. What is it?", "I picked a number. You {c} and end up with {z}. Which number did I pick?", "Start with a number, {c}. You end with {z}. What did you start with?", "I start with a number, {c} and end up with {z}. What did I start with?", "Guess my number: {c} and it makes {z}.",
        "{w} thinks of a number. If you {c}, the result is {z}. What is the number?", "If I {c} starting from my number, I get {z}. What is my number?", "I have a secret number. {C} and you get {z}. What is it?", "Number riddle: {c} and the result is {z}. What is the number?", "There is a number. {C}. Now it is {z}. What was it?",
        "What number gives {z} if you {c}?", "Which number becomes {z} when you {c}?", "What was the number if you {c} and get {z}?", "{z} is what I get when I take a number and {c}. What is the number?", "To my number I do this: {c}. That makes {z}. Find my number.", "You have a number. You {c}. You get {z}. Find the number.",
        "A machine does this to a number: {c}. Out comes {z}. What went in?", "A number puzzle: take a number, {c}, and the answer is {z}. What number is it?",
    ], c=chain, C=cap(chain), z=z, w=w)
    right = int(value) if value.denominator == 1 else value
    r = yield Call(f"Call the number x. The equation is {e}={right}.", f"solve({e}={right})")
    yield Answer("", f"With x for the number, {e} = {right} gives x = {stated(r)}. The number is {solution(r)}.", solution(r))


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
    kindword = {"int": d.pick(["consecutive integers", "consecutive numbers", "consecutive whole numbers", "consecutive natural numbers"]), "even": d.pick(["consecutive even numbers", "consecutive even integers"]), "odd": d.pick(["consecutive odd numbers", "consecutive odd integers"])}[kind]
    which = d.pick(["smallest", "smallest", "largest"] + (["middle"] if count == 3 else []))
    if d.chance(0.2):
        which = "all"
    c = words(count) if d.chance(0.8) else str(count)
    z = num(d, s)
    setup = d.say("consec", ["The sum of {c} {k} is {z}.", "{C} {k} add up to {z}.", "{C} {k} have a sum of {z}.", "{C} {k} sum to {z}.", "If you add {c} {k} you get {z}.", "When {c} {k} are added, the total is {z}.", "There are {c} {k} whose sum is {z}.", "{C} {k} total {z}.", "The total of {c} {k} is {z}.", "Adding {c} {k} gives {z}."], c=c, C=cap(c), k=kindword, z=z)
    if which == "all":
        q = setup + " " + d.say("consec.all", ["Find the numbers.", "What are the numbers?", "What are they?", "Find them.", "Which numbers are they?", "Name the numbers.", "Work out the numbers."])
    else:
        q = setup + " " + d.say("consec.ask", ["What is the {w} of them?", "What is the {w} number?", "Find the {w} one.", "Find the {w} number.", "Which is the {w} one?", "What is the {w}?", "Work out the {w} of these numbers.", "Determine the {w}.", "Find the {w} of the numbers."],
                                w={"smallest": d.pick(["smallest", "first", "least", "lowest"]), "largest": d.pick(["largest", "biggest", "greatest", "last", "highest"]), "middle": "middle"}[which])
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
        rel = d.say("age.more", ["{a} is {k} years older than {b}.", "{a} is older than {b} by {k} years.", "{b} is {k} years younger than {a}.", "{a} is {k} years {b}'s senior.", "{b}'s age is {k} less than {a}'s.", "{a} has {k} years more than {b}."], a=a, b=b, k=num(d, k, 0.15))
        s = x + x + k
        e = f"x+(x+{k})"
        name_e = f"{b} is x and {a} x+{k}"
        second = lambda r: (f"{r}+{k}", f"{a} is {k} years older")  # noqa: E731
    elif kind == "times":
        k = d.pick([2, 2, 3, 3, 4, 5])
        rel = d.say("age.times", ["{a} is {t} as old as {b}.", "{a}'s age is {t2} {b}'s age.", "{a} is {t} the age of {b}."], a=a, b=b, t="twice" if k == 2 else f"{words(k)} times", t2="double" if k == 2 else f"{words(k)} times")
        s = x + k * x
        e = f"x+{k}x"
        name_e = f"{b} is x and {a} {k}x"
        second = lambda r: (f"{k}*{r}", f"{a} is {k} times as old")  # noqa: E731
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
        yield d.say("age.future", ["In {k} years {a} will be {t} as old as now. How old is {a} now?", "In {k} years, {a} will be {t} as old as {a} is today. How old is {a}?", "{a} will be {t} as old in {k} years. What is {a}'s age now?", "{k} years from now {a} will be {t} as old as today. Find {a}'s present age.", "How old is {a} if in {k} years {a} will be {t} as old?"], a=a, k=k, t=t)
        r = yield Call(f"Call the age now x. The equation is x+{k}={m}x.", f"solve(x+{k}={m}x)")
        yield Answer("", f"x + {k} = {m}x gives x = {solution(r)}. {a} is {solution(r)} years old.", solution(r))
        return
    tot = d.say("age.sum", ["Together they are {s} years old.", "Their ages add up to {s}.", "The sum of their ages is {s}.", "Together they are {s}.", "In total they are {s} years old.", "Added up, their ages make {s}."], s=num(d, s))
    target = d.pick([a, b, b])
    ask = d.say("age.ask", ["How old is {t}?", "What is {t}'s age?", "Find {t}'s age.", "How old is {t} now?", "What age is {t}?", "Work out how old {t} is."], t=target)
    yield " ".join([rel, tot, ask] if d.chance(0.7) else [tot.replace("they are", f"{a} and {b} are").replace("their ages", f"the ages of {a} and {b}").replace("Their ages", f"The ages of {a} and {b}"), rel, ask])
    r = yield Call(f"{name_e}. The equation is {e}={s}.", f"solve({e}={s})")
    x = solution(r)
    if target == b:
        yield Answer("", f"{e} = {s} gives x = {x}. {b} is {x} years old.", x)
    else:
        ex, why = second(x)
        n = yield Call(f"{b} is {x}. {why}.", ex)
        yield Answer("", f"{b} is {x}, so {a} is {n.best} years old.", n.best)


@skill("equation_story", weight=1.0)
def story(d):
    """Everyday stories with one unknown: fixed fee and rate, two shares with a difference, tickets."""
    kind = d.pick(["fee", "fee", "save", "share", "left", "items"])
    w = d.pick(NAMES)
    if kind == "fee":
        f, p, x = d.int(1, 60), d.int(2, 20), d.int(2, 40)
        s = f + p * x
        thing, unit = d.pick([("A taxi", "km"), ("A cab", "mile"), ("A plumber", "hour"), ("A bike hire shop", "hour"), ("An electrician", "hour"), ("A boat rental", "hour"), ("A gym", "month"), ("A phone plan", "month"), ("A mover", "hour"), ("A gardener", "hour")])
        yield d.say("st.fee", ["{T} charges ${f} plus ${p} per {u}. The bill is ${s}. How many {u}s was it?", "{T} costs ${f} to start and ${p} for each {u}. {w} pays ${s}. How many {u}s?", "{T} takes a fixed fee of ${f} and ${p} per {u}. For how many {u}s do you pay ${s}?", "{w} paid ${s}: a basic fee of ${f} and ${p} for every {u}. How many {u}s were there?",
                                "The price is ${f} plus ${p} a {u}. If the total was ${s}, how many {u}s were charged?", "With a base charge of ${f} and ${p} per {u}, how many {u}s cost ${s} in all?"], T=thing, u=unit, f=f, p=p, s=f"{s:,}" if d.chance(0.3) else s, w=w)
        e = f"{f}+{p}x={s}"
        what = f"the number of {unit}s"
    elif kind == "save":
        f, p, x = d.int(5, 300), d.int(2, 50), d.int(2, 40)
        s = f + p * x
        u = d.pick(["week", "month", "day"])
        yield d.say("st.save", ["{w} has ${f} and saves ${p} a {u}. After how many {u}s does {w} have ${s}?", "{w} already has ${f} and puts aside ${p} every {u}. In how many {u}s will there be ${s}?", "Starting with ${f} and saving ${p} each {u}, how many {u}s until ${s}?", "{w} wants a bike for ${s}. {w} has ${f} and saves ${p} per {u}. How many {u}s does it take?",
                                "There is ${f} in a money box and each {u} ${p} is added. When will it hold ${s}? Give the number of {u}s."], w=w, f=f, p=p, u=u, s=s)
        e = f"{f}+{p}x={s}"
        what = f"the number of {u}s"
    elif kind == "left":
        p, x = d.int(2, 20), d.int(2, 40)
        rest = d.int(1, 50)
        s = rest + p * x
        t = d.pick(["ribbons", "notebooks", "tickets", "cakes", "books", "pens"])
        yield d.say("st.left", ["{w} had ${s}, bought {t} at ${p} each and has ${r} left. How many {t} were bought?", "After buying some {t} for ${p} each out of ${s}, {w} has ${r} left. How many {t} did {w} buy?", "{w} spends part of ${s} on {t} that cost ${p} each. ${r} remains. How many {t}?", "From ${s}, {w} buys {t} costing ${p} apiece and keeps ${r}. How many {t} is that?"], w=w, s=s, p=p, r=rest, t=t)
        e = f"{s}-{p}x={rest}"
        what = f"the number of {t}"
    elif kind == "items":
        k, f, x = d.int(2, 12), d.int(1, 20), d.int(1, 25)
        s = k * x + f
        t, o = d.pick([("pens", "a notebook"), ("apples", "a melon"), ("tickets", "a drink"), ("sandwiches", "a juice"), ("muffins", "a tea"), ("roses", "a vase")])
        yield d.say("st.items", ["{k} {t} and {o} cost ${s}. {O} costs ${f}. What does one of the {t} cost?", "{w} buys {k} {t} and {o} for ${s} altogether. If {o} is ${f}, how much is each of the {t}?", "{w} paid ${s} for {k} {t} and {o}. {O} was ${f}. Find the price of one of the {t}."], k=num(d, k, 0.2), t=t, o=o, O=cap(o), s=s, f=f, w=w)
        e = f"{k}x+{f}={s}"
        what = "the price of one"
    else:
        a, b = d.rng.sample(NAMES, 2)
        x, k = d.int(2, 200), d.int(1, 60)
        s = 2 * x + k
        t = d.pick(["marbles", "stickers", "dollars", "points", "euros", "cards", "shells"])
        target = d.pick([a, b])
        yield d.say("st.share", ["{a} and {b} have {s} {t} together. {a} has {k} more than {b}. How many does {g} have?", "Together {a} and {b} own {s} {t}; {a} owns {k} more than {b}. How many {t} does {g} own?", "{a} got {k} more {t} than {b}, and both together got {s}. How many did {g} get?", "{s} {t} are split so that {a} gets {k} more than {b}. How many does {g} get?",
                                 "{b} has {k} fewer {t} than {a}. In total they have {s}. How many {t} has {g}?"], a=a, b=b, s=s, k=k, t=t, g=target)
        r = yield Call(f"{b} has x and {a} x+{k}. The equation is x+(x+{k})={s}.", f"solve(x+(x+{k})={s})")
        x = solution(r)
        if target == b:
            yield Answer("", f"x + (x + {k}) = {s} gives x = {x}. {b} has {x}.", x)
        else:
            n = yield Call(f"{b} has {x}. {a} has {k} more.", f"{x}+{k}")
            yield Answer("", f"{b} has {x}, so {a} has {x} + {k} = {n.best}.", n.best)
        return
    r = yield Call(f"Call {what} x. The equation is {e}.", f"solve({e})")
    yield Answer("", f"{e.replace('=', ' = ')} gives x = {stated(r)}. So {what} is {solution(r)}.", solution(r))
