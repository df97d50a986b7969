"""Sums told in whole sentences, one inside the other: "Add 5 to the product of 12 and the sum of 3 and 4.", in words and in LaTeX.

A phrase is (its words, its tree); the tree (see arith.py) keeps the order in which the sentence names the operands, but
for "add a to b", "a more than b", "subtract a from b" and their kin, where b comes first.
"""
import calc
from .arith import answer_tree, ascii_of
from .core import Answer, Call, skill
from .phrases import cap, words
from .real_words import around, known

SUM = ["the sum of {a} and {b}", "the total of {a} and {b}", "{a} plus {b}", "the result of adding {a} and {b}", "the sum {a} + {b}"]
PRODUCT = ["the product of {a} and {b}", "{a} times {b}", "{a} multiplied by {b}", "the result of multiplying {a} by {b}", "the product {a} × {b}"]
DIFFERENCE = ["the difference between {a} and {b}", "the difference of {a} and {b}", "{a} minus {b}", "the result of {a} minus {b}"]
QUOTIENT = ["the quotient of {a} and {b}", "{a} divided by {b}", "the result of dividing {a} by {b}"]
TURNED = [("{b} more than {a}", "+"), ("{b} less than {a}", "-"), ("{b} added to {a}", "+"), ("{b} subtracted from {a}", "-"), ("{b} fewer than {a}", "-")]
ONE = [("the square of {a}", "^2"), ("{a} squared", "^2"), ("the cube of {a}", "^3"), ("{a} cubed", "^3"), ("half of {a}", "/2"), ("one half of {a}", "/2"), ("a third of {a}", "/3"), ("a quarter of {a}", "/4"),
       ("a fifth of {a}", "/5"), ("a tenth of {a}", "/10"), ("twice {a}", "*2"), ("double {a}", "*2"), ("three times {a}", "*3"), ("triple {a}", "*3"), ("four times {a}", "*4"), ("ten times {a}", "*10"), ("five times {a}", "*5")]
NAMED = {"+": SUM, "-": DIFFERENCE, "*": PRODUCT, "/": QUOTIENT}
# Whole sentences around two phrases.
ADD = ["Add {b} to {a}.", "What do you get when you add {b} to {a}?", "If {b} is added to {a}, what is the result?", "{B} is added to {a}. What is the total?", "What is the result of adding {b} to {a}?", "When {b} is added to {a}, what number do you get?", "Find the number that is {b} more than {a}.", "What number is {b} more than {a}?", "What number is {b} greater than {a}?",
       "{N} adds {b} to {a}. What should {n} get?", "Work out {a} and then add {b}.", "Take {a} and add {b} to it.", "Calculate {a}; then add {b}.", "Find {a}, then add {b}.", "Increase {a} by {b}.", "What is {a} increased by {b}?"]
TAKE = ["Subtract {b} from {a}.", "What do you get when you subtract {b} from {a}?", "If {b} is subtracted from {a}, what is the result?", "{B} is taken away from {a}. What is left?", "What is the result of subtracting {b} from {a}?", "When {b} is subtracted from {a}, what number remains?", "Find the number that is {b} less than {a}.", "What number is {b} less than {a}?", "Take {b} away from {a}.", "By how much is {a} greater than {b}?",
        "How much more is {a} than {b}?", "{N} subtracts {b} from {a}. What should {n} get?", "Work out {a} and then subtract {b}.", "Take {a} and subtract {b} from it.", "Calculate {a}; then take away {b}.", "Decrease {a} by {b}.", "Deduct {b} from {a}.", "How much larger is {a} than {b}?", "By how much does {a} exceed {b}?"]
TIMES = ["Multiply {a} by {b}.", "What do you get when you multiply {a} by {b}?", "If {a} is multiplied by {b}, what is the result?", "{A} is multiplied by {b}. What is the answer?", "What is the result of multiplying {a} by {b}?", "Find the product of {a} and {b}.", "What is the product of {a} and {b}?", "{N} multiplies {a} by {b}. What should {n} get?", "Work out {a} and multiply it by {b}.",
         "Calculate {a}; then multiply by {b}.", "Take {a} and multiply it by {b}.", "When {a} is multiplied by {b}, what comes out?", "Find {a}, then multiply the result by {b}."]
OVER = ["Divide {a} by {b}.", "What do you get when you divide {a} by {b}?", "If {a} is divided by {b}, what is the result?", "{A} is divided by {b}. What is the answer?", "What is the result of dividing {a} by {b}?", "Find the quotient of {a} and {b}.", "How many times does {b} go into {a}?", "{N} divides {a} by {b}. What should {n} get?", "Work out {a} and divide it by {b}.",
        "Calculate {a}; then divide by {b}.", "Take {a} and divide it by {b}.", "Find {a}, then divide the result by {b}.", "How often is {b} contained in {a}?"]
SENTENCE = {"+": ADD, "-": TAKE, "*": TIMES, "/": OVER}
ASK = ["What is {e}?", "Find {e}.", "Calculate {e}.", "Work out {e}.", "Determine {e}.", "How much is {e}?", "Write down the value of {e}.", "What is the value of {e}?", "{E} is what number?", "Which number is {e}?", "Give the value of {e}.", "Compute {e}.", "Evaluate {e}.", "{E} = ?", "What number do you get for {e}?", "{N} has to find {e}. What is the answer?", "The answer is {e}. What is it?", "Write {e} as a single number.", "I need {e}.", "Tell me {e}."]


def number(d):
    r = d.rng.random()
    if r < 0.72:
        n = d.int(2, d.pick([12, 20, 50, 100]))
    elif r < 0.92:
        n = d.int(100, d.pick([999, 999, 9999, 99999]))
    else:
        x = f"{d.int(1, 40)}.{d.rng.randint(1, 9)}"
        return x, x
    if n <= 30 and d.chance(0.12):
        return words(n), str(n)
    return (f"{n:,}" if n >= 1000 and d.chance(0.5) else str(n)), str(n)


def closed(text):
    """May stand as an operand without its end being mistaken."""
    return text.startswith("the ") or " " not in text


def phrase(d, depth):
    """(words, tree) of a number or of an operation; its operands are closed phrases."""
    if depth == 0 or d.chance(0.25):
        return number(d)
    r = d.rng.random()
    if r < 0.3:
        said, how = d.pick(ONE)
        a = phrase(d, depth - 1 if d.chance(0.5) else 0)
        if not a[0].startswith("the ") and " " in a[0] or a[0].startswith("the ") and said.startswith("{a}"):
            a = number(d)
        if how[0] == "^":
            if d.chance(0.8) or not isinstance(a[1], str):
                a = (lambda n: (str(n), str(n)))(d.int(2, 12)) if how == "^3" or isinstance(a[1], str) else a
            t = ("^", a[1], how[1:])
        else:
            if how[0] == "/" and isinstance(a[1], str) and d.chance(0.9):
                n = int(how[1:]) * d.int(2, 40)
                a = (str(n), str(n))
            t = ("/", a[1], how[1:]) if how[0] == "/" else ("*", how[1:], a[1])
        return said.format(a=a[0]), t
    if r < 0.36:
        n = d.int(2, 20)
        return d.pick(["the square root of {a}", "√{a}"]).format(a=n * n), ("sqrt", str(n * n))
    op = d.pick("++-**/")
    a, b = phrase(d, depth - 1), phrase(d, depth - 1 if d.chance(0.4) else 0)
    a, b = (x if closed(x[0]) else number(d) for x in (a, b))
    if r < 0.48 and op in "+-" and isinstance(b[1], str):
        said = d.pick([t for t, o in TURNED if o == op])
    else:
        said = d.pick(NAMED[op][:1] + NAMED[op][:2] + (NAMED[op] if isinstance(a[1], str) and isinstance(b[1], str) else []))
    if op == "-" and calc.evaluate(f"{ascii_of(a[1])} < {ascii_of(b[1])}") == "true":
        a, b = b, a
    if op == "/" and isinstance(b[1], str) and isinstance(a[1], str) and d.chance(0.9):
        k = d.int(2, 20)
        n = k * d.int(2, 30)
        a, b = (str(n), str(n)), (str(k), str(k))
    return said.format(a=a[0], b=b[0]), (op, a[1], b[1])


def good(t):
    """Is the value a number that a school book would ask for?"""
    r = calc.evaluate(ascii_of(t))
    return not r.startswith(("error", "≈")) and "≈" not in r and len(r) < 18 and "√" not in r


@skill("real_nested", weight=4.0)
def real_nested(d):
    while True:
        if d.chance(0.62):
            op = d.pick("++--**/")
            a, b = phrase(d, d.pick([0, 1, 1, 2])), phrase(d, d.pick([0, 0, 1, 1]))
            if isinstance(a[1], str) and isinstance(b[1], str):
                continue
            if not closed(b[0]) or not closed(a[0]) and not a[0].startswith(("half", "twice", "double", "a ", "one ", "three", "triple", "four", "ten", "five")):
                continue
            if op == "-" and calc.evaluate(f"{ascii_of(a[1])} < {ascii_of(b[1])}") == "true":
                a, b = b, a
            t = (op, a[1], b[1])
            if not good(t):
                continue
            who = d.pick(["Emma", "Tom", "Aisha", "Ravi", "Lena", "Omar", "Grace", "Hugo", "Mia", "Leo"])
            q = d.say("real.nested" + op, SENTENCE[op], a=a[0], b=b[0], A=cap(a[0]), B=cap(b[0]), N=who, n=who)
        else:
            e, t = phrase(d, d.pick([2, 2, 2, 3]))
            if isinstance(t, str) or t[0] != "^" and all(isinstance(x, str) for x in t[1:]) or not good(t):      # one step alone: see arith.py
                continue
            q = d.say("real.nestedask", ASK, e=e, E=cap(e), N=d.pick(["Emma", "Tom", "Aisha", "Ravi", "Lena", "Omar"]))
        break
    yield from answer_tree(d, t, around(d, q, known(d, {}), False, 0.04))


# -- LaTeX as it is pasted, and numbers with the separators of other countries -------------------------------------------
TEX_ASK = ["Calculate ${e}$.", "Evaluate ${e}$.", "What is ${e}$?", "Find the value of ${e}$.", "Compute \\({e}\\).", "Work out ${e}$.", "Simplify ${e}$.", "${e} = ?$", "\\[ {e} = \\, ? \\]", "Determine \\({e}\\).", "$${e}$$", "Please solve: ${e}$", "How much is \\({e}\\)?", "Give the value of ${e}$.", "$ {e} $ =", "\\( {e} = \\)", "What does ${e}$ equal?", "{e} = ?",
           "Evaluate \\[{e}\\]", "\\begin{{equation}} {e} \\end{{equation}}", "The expression ${e}$ has which value?", "Complete: ${e} = \\square$", "${e} = \\ldots$", "Work this out: \\( {e} \\)"]


def tex_number(d, n, unit=""):
    """An integer with LaTeX's thin space, {,} or nothing between its thousands."""
    s = f"{n:,}"
    return s.replace(",", d.pick(["\\,", "{,}", ",", "", "", ""])) if n >= 1000 else s


@skill("real_latex", weight=2.2)
def real_latex(d):
    big = d.chance(0.4)
    def n():
        return d.int(2, 99) if not big else d.int(100, d.pick([9999, 99999, 999999]))
    times, gap = d.pick(["\\times", "\\times", "\\cdot"]), d.pick([" ", " ", "\\,", "\\; "])
    kind = d.pick(["two", "two", "three", "frac", "bracket", "root", "power", "percent", "text"])
    a, b, c = n(), n(), d.int(2, 30)
    A, B = tex_number(d, a), tex_number(d, b)
    if kind == "two":
        op, sign = d.pick([("+", "+"), ("-", "-"), ("*", times), ("/", "\\div")])
        if op == "/":
            b = d.int(2, 60)
            a = b * n()
            A, B = tex_number(d, a), tex_number(d, b)
        word = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}[op]
        e, x, thought = f"{A}{gap}{sign}{gap}{B}".replace("\\; \\", "\\;\\"), (op, str(a), str(b)), f"{a} {word} {b}."
    elif kind == "three":
        e, x, thought = f"{A} + {B} {times} {c}", ("+", str(a), ("*", str(b), str(c))), None
        if d.chance(0.5):
            e, x = f"{A} {times} {c} - {B}", ("-", ("*", str(a), str(c)), str(b))
    elif kind == "frac":
        b = d.int(2, 40)
        a = b * n()
        e, x, thought = f"\\{d.pick(['frac', 'dfrac', 'tfrac'])}{{{tex_number(d, a)}}}{{{b}}} {d.pick(['+', '-'])} {c}", None, None
        x = ("+" if " + " in e else "-", ("/", str(a), str(b)), str(c))
    elif kind == "bracket":
        left, right = d.pick([("\\left(", "\\right)"), ("(", ")"), ("\\bigl(", "\\bigr)")])
        o = d.pick("+-")
        e, x, thought = f"{c} {times} {left}{A} {o} {B}{right}", ("*", str(c), (o, str(a), str(b))), None
        if d.chance(0.4):
            e, x = f"{left}{A} {o} {B}{right} {times} {c}", ("*", (o, str(a), str(b)), str(c))
    elif kind == "root":
        k = d.int(2, 30)
        e, x, thought = f"\\sqrt{{{k * k}}} {times if d.chance(0.4) else '+'} {c}", None, None
        x = ("*" if times in e else "+", ("sqrt", str(k * k)), str(c))
    elif kind == "power":
        k, p = d.int(2, 20), d.pick(["2", "2", "3"])
        p_ = p if d.chance(0.5) else f"{{{p}}}"
        o = d.pick("+-")
        e, x, thought = f"{k}^{p_} {o} {c}", (o, ("^", str(k), p), str(c)), None
    elif kind == "percent":
        p = d.pick([5, 10, 12, 15, 20, 25, 30, 40, 60, 75, 80])
        e = d.pick(["{p}\\%\\,\\text{{ of }}\\,{A}", "{p}\\% \\text{{ of }} {A}", "{p}\\,\\%\\text{{ of }}{A}", "{p}\\% \\times {A}", "\\frac{{{p}}}{{100}} \\times {A}"]).format(p=p, A=A)
        yield d.say("real.tex", TEX_ASK[:11], e=e)
        r = yield Call(f"{p}% of {a} is {a} times {p} divided by 100.", f"{a}*{p}/100")
        yield Answer("", f"{p}% of {a} is {a} × {p} ÷ 100 = {r.best}.", r.best)
        return
    else:
        u = d.pick(["cm", "m", "kg", "km", "g"])
        sep = d.pick(["\\,", " ", "~", ""])
        o = d.pick("+-")
        a, b = max(a, b) + 1, min(a, b)
        e, x, thought = f"{tex_number(d, a)}{sep}\\text{{{u}}} {o} {tex_number(d, b)}{sep}\\text{{{u}}}", (o, str(a), str(b)), f"{a} {'plus' if o == '+' else 'minus'} {b}."
    yield from answer_tree(d, x, d.say("real.tex", TEX_ASK, e=e), thought or "Evaluate the expression.")


def indian(n):
    """1234567 -> 12,34,567"""
    s = str(n)
    head, tail = s[:-3], s[-3:]
    while len(head) > 2:
        head, tail = head[:-2], head[-2:] + "," + tail
    return head + "," + tail if head else tail


SEP = {"+": ["What is {a} + {b}?", "Add {a} and {b}.", "{a} + {b} = ?", "Find the sum of {a} and {b}.", "{a} plus {b}", "A village has {a} people and the next one {b}. How many people live in both?", "In two years a shop earned {c}{a} and {c}{b}. What is the total?", "How much is {a} and {b} together?", "{n} has {c}{a} in one account and {c}{b} in another. How much is that altogether?"],
       "-": ["What is {a} - {b}?", "Subtract {b} from {a}.", "{a} − {b} = ?", "Find the difference between {a} and {b}.", "{a} minus {b}", "Of {a} tickets {b} were sold. How many are left?", "{n} has {c}{a} and spends {c}{b}. How much is left?", "A town had {a} people. Now there are {b} fewer. How many live there now?"],
       "*": ["What is {a} × {b}?", "Multiply {a} by {b}.", "{a} × {b} = ?", "{a} times {b}", "A car costs {c}{a}. How much do {b} such cars cost?", "One flat costs {c}{a}. What do {b} flats cost?"],
       "/": ["What is {a} ÷ {b}?", "Divide {a} by {b}.", "{a} ÷ {b} = ?", "{a} divided by {b}", "{b} partners share {c}{a} equally. How much does each get?", "A sum of {c}{a} is paid in {b} equal parts. How much is one part?"]}


@skill("real_separators", weight=1.0)
def real_separators(d):
    """1,25,000 as in India; 1.250.000, 1'250'000 and 1 250 000 where they cannot be decimals."""
    op = d.pick("++--*/")
    style = d.pick(["indian", "indian", "indian", "point", "space", "apostrophe", "under"])
    lo, hi = (100000, 9999999) if style == "indian" else (1000000, 9999999) if style == "point" else (10000, 999999)
    a, b = d.rng.randint(lo, hi), d.rng.randint(lo, hi)
    if op == "-":
        a, b = max(a, b) + 7, min(a, b)
    if op in "*/":
        b = d.int(2, 25)
    if op == "/":
        a = a // b * b
    def show(n):
        if n < 1000:
            return str(n)
        return indian(n) if style == "indian" else f"{n:,}".replace(",", {"point": ".", "space": " ", "apostrophe": "'", "under": "_"}[style])
    if style == "point" and op in "+-" and b < 1000000:
        b += 1000000
        a += 1000000
    cur = d.pick(["₹", "₹", "Rs. ", "Rs "]) if style == "indian" else d.pick(["€", "€", "CHF "])
    q = d.say("real.sep" + op, SEP[op], a=show(a), b=show(b), c=cur, n=d.pick(["Ravi", "Priya", "Lukas", "Elena", "Arjun", "Marta"]))
    word = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}[op]
    thought = f"Each gets {a} divided by {b}." if "partners" in q else f"The total is {a} {word} {b}." if op == "*" and cur in q else f"{a} {word} {b}."
    yield from answer_tree(d, (op, str(a), str(b)), q, thought)
