"""Arithmetic: two numbers, chains, nested expressions, roots; in digits, words, LaTeX and every sign in between."""
import re

from .core import Answer, Call, skill
from .fillers import in_words

# -- how a question is put -------------------------------------------------------------------------------------------
ASK = ["What is {e}?", "What's {e}?", "Calculate {e}.", "Compute {e}.", "Work out {e}.", "Evaluate {e}.", "{e}", "{e}?",
       "{e} = ?", "{e} =", "{e} equals what?", "How much is {e}?", "Find {e}.", "Find the value of {e}.",
       "What is the value of {e}?", "What does {e} equal?", "What does {e} come to?", "Solve {e}.", "Simplify {e}.",
       "Can you calculate {e}?", "Could you work out {e} for me?", "Tell me what {e} is.", "Give me the value of {e}.",
       "Determine {e}.", "Determine the value of {e}.", "What do I get for {e}?", "What do you get when you compute {e}?",
       "I need {e}.", "I want to know what {e} is.", "Do you know what {e} is?", "Please evaluate {e}", "calc {e}",
       "what would {e} be?", "Evaluate: {e}", "Calculate: {e}", "Compute the following: {e}", "Solve: {e}",
       "What is the result of {e}?", "Give the result of {e}.", "Find the result: {e}", "{e}, what is it?",
       "Work this out: {e}", "Evaluate the expression {e}.", "What number is {e}?", "how much does {e} make",
       "{e} makes what?", "Answer this: {e}", "What is the answer to {e}?", "Show me what {e} gives.",
       "What will {e} give?", "My homework says {e}. What is it?", "Check this for me: {e}", "Quick one: {e}",
       "{e} is what number?", "{e} is equal to?", "The value of {e} is?", "Let's do {e}.", "Next problem: {e}",
       "How do I compute {e}?", "Calculate the value of {e}", "Find out what {e} is", "what is {e} equal to?"]
NUMBER_ASK = ["What is {e}?", "What's {e}?", "Find {e}.", "Calculate {e}.", "Work out {e}.", "Compute {e}.", "Tell me {e}.",
              "Give me {e}.", "{e}?", "{e}", "Can you find {e}?", "I need {e}.", "Determine {e}.", "How much is {e}?",
              "Could you tell me {e}?", "I would like to know {e}.", "What number is {e}?", "What would be {e}?",
              "Please find {e}.", "Evaluate {e}.", "How do I find {e}?", "Do you know {e}?", "Find out {e}."]

# Phrases for two numbers that stand as a noun in any sentence above; {a} is always the calculator's left operand.
PHRASE = {
    "+": ["{a} plus {b}", "the sum of {a} and {b}", "{a} added to {b}", "{a} and {b} added together", "{a} and {b} together",
          "{a} increased by {b}", "{b} more than {a}", "the total of {a} and {b}", "{a} and {b} combined", "adding {a} and {b}",
          "{a} with {b} added", "{a} and then {b} more", "{a} add {b}", "the result of adding {a} and {b}",
          "the result of adding {b} to {a}", "the number that is {b} greater than {a}", "{a} plus another {b}"],
    "-": ["{a} minus {b}", "the difference between {a} and {b}", "{b} subtracted from {a}", "{b} less than {a}",
          "{a} decreased by {b}", "{a} take away {b}", "{a} reduced by {b}", "{a} less {b}", "the difference of {a} and {b}",
          "{b} taken away from {a}", "{a} with {b} taken off", "subtracting {b} from {a}", "what is left of {a} after taking away {b}",
          "the result of subtracting {b} from {a}", "the number that is {b} smaller than {a}", "{a} subtract {b}",
          "{b} fewer than {a}", "{a} lowered by {b}"],
    "*": ["{a} times {b}", "the product of {a} and {b}", "{a} multiplied by {b}", "{a} by {b} multiplied", "{a} lots of {b}",
          "multiplying {a} by {b}", "{a} and {b} multiplied together", "the result of multiplying {a} by {b}", "{a} multiply by {b}",
          "{a} groups of {b}", "{a} taken {b} times", "the product when {a} is multiplied by {b}", "{a} × {b}", "{a} x {b}"],
    "/": ["{a} divided by {b}", "the quotient of {a} and {b}", "{a} over {b}", "dividing {a} by {b}", "{b} divided into {a}",
          "the result of dividing {a} by {b}", "{a} split into {b} equal parts", "one of {b} equal parts of {a}", "{a} ÷ {b}",
          "the ratio of {a} to {b}", "{a} shared equally by {b}", "the number of times {b} goes into {a}", "{a} divide by {b}",
          "the quotient when {a} is divided by {b}", "how often {b} fits into {a}"],
}
# Whole sentences for two numbers.
SENTENCE = {
    "+": ["Add {a} and {b}.", "Add {a} to {b}.", "Add together {a} and {b}.", "Sum {a} and {b}.", "What do you get if you add {b} to {a}?",
          "If I add {a} and {b}, what do I get?", "How much do {a} and {b} make?", "What do {a} and {b} add up to?",
          "Take {a} and add {b}.", "I have {a} and get {b} more. How many is that?", "Start with {a}, then add {b}.",
          "What number is {b} more than {a}?", "Which number is {b} bigger than {a}?", "Increase {a} by {b}.", "Put {a} and {b} together. How much is it?",
          "{a} and {b} - what's the total?", "What's the total if you have {a} and {b}?", "numbers: {a} and {b}. sum?"],
    "-": ["Subtract {b} from {a}.", "Take {b} away from {a}.", "Take {b} from {a}.", "What do you get if you subtract {b} from {a}?",
          "How much more is {a} than {b}?", "What must be added to {b} to get {a}?", "How far is it from {b} to {a}?",
          "If I take {b} away from {a}, what is left?", "What is left if you take {b} from {a}?", "Start with {a} and remove {b}.",
          "By how much is {a} larger than {b}?", "By how much does {a} exceed {b}?", "What number is {b} less than {a}?", "Decrease {a} by {b}.",
          "How much less is {b} than {a}?", "I had {a} and {b} are gone. How many are left?", "Deduct {b} from {a}.",
          "Which number do I add to {b} to make {a}?"],
    "*": ["Multiply {a} by {b}.", "Multiply {a} and {b}.", "Multiply {a} with {b}.", "What do you get if you multiply {a} by {b}?",
          "If I multiply {a} by {b}, what do I get?", "Find the product of {a} and {b}.", "What is the product of {a} and {b}?", "Take {a} and multiply it by {b}.",
          "How much is {a} taken {b} times?", "Work out the product: {a} and {b}.", "Compute the product of {a} with {b}.",
          "There are {a} rows of {b}. How many in all?", "{a} boxes with {b} each - how many altogether?", "multiplication of {a} and {b}"],
    "/": ["Divide {a} by {b}.", "What do you get if you divide {a} by {b}?", "If I divide {a} by {b}, what do I get?",
          "How many times does {b} go into {a}?", "How many times does {b} fit into {a}?", "Find the quotient of {a} and {b}.",
          "Split {a} into {b} equal parts. How big is each?", "What is {a} shared equally among {b}?", "Take {a} and divide it by {b}.",
          "Work out the quotient: {a} by {b}.", "{a} is cut into {b} equal parts. How much is one part?", "division of {a} by {b}",
          "What is one part when {a} is split into {b} equal parts?"],
}
SIGN = {"+": ["+"], "-": ["-", "-", "−", "–"], "*": ["*", "×", "x", "·", "\\times", "\\cdot", "⋅", "X", "×"], "/": ["/", "÷", ":", "/", "÷", "\\div"]}
THOUGHT = {"+": "{a} plus {b}.", "-": "{a} minus {b}.", "*": "{a} times {b}.", "/": "{a} divided by {b}."}
PRETTY = {"+": "+", "-": "−", "*": "×", "/": "÷", "^": "^"}


# -- numbers ---------------------------------------------------------------------------------------------------------
def integer(d, lo=0, hi=999999):
    return str(d.int(lo, hi))


def decimal(d, whole=9999, places=None):
    k = places or d.pick([1, 1, 2, 2, 2, 3, 4])
    part = "".join(str(d.pick(range(10))) for _ in range(k - 1)) + str(d.pick(range(1, 10)))
    return f"{d.int(0, d.pick([9, 99, whole]))}.{part}"


def negative(d, text):
    return "-" + text if float(text) else text


def leaf(d, big=999999, decimals=0.25, minus=0.12):
    text = decimal(d) if d.chance(decimals) else integer(d, 0, d.pick([20, 100, 1000, big]))
    return negative(d, text) if d.chance(minus) else text


def grouped(text):
    sign, text = ("-", text[1:]) if text[0] == "-" else ("", text)
    whole, dot, part = text.partition(".")
    return f"{sign}{int(whole):,}{dot}{part}"


def spoken(d, text):
    """A number in words, decimals as 'three point five'."""
    if text[0] == "-":
        return d.pick(["minus ", "negative "]) + spoken(d, text[1:])
    whole, dot, part = text.partition(".")
    out = in_words(int(whole))
    if d.chance(0.3):
        out = out.replace("-", " ")
    if d.chance(0.3):
        out = out.replace(" and ", " ")
    if dot:
        out += " point " + " ".join(in_words(int(c)) for c in part)
    return out


def write(d, text, style):
    """A number as a question in `style` writes it. Styles: plain, commas, words."""
    if style == "words":
        if len(text) <= 7 and (len(text.strip("-")) <= 3 or d.chance(0.5)):
            return spoken(d, text)
        return text
    if style == "commas" and len(text.strip("-").partition(".")[0]) >= 4:
        return grouped(text)
    if text[0] == "-" and d.chance(0.25):
        return "−" + text[1:]
    return text


def style_of(d):
    return d.pick(["plain"] * 6 + ["commas"] * 3 + ["words"] * 2)


def inside(text):
    """A number as an operand of the calculator's expression: negatives in brackets."""
    return f"({text})" if text[0] == "-" else text


def pretty(expr):
    """An expression of the calculator as an answer shows it."""
    return re.sub(r"(?<=[\d)])([-+*/])", lambda m: f" {PRETTY[m.group()]} ", expr)


def value(shown, r):
    """'EXPRESSION = VALUE', with ≈ where the calculator says so."""
    if r.text.startswith("≈"):
        return f"{shown} {r.text}"
    return f"{shown} = {r.text if '≈' in r.text else r.best}"


def failed(r, what):
    if r.error and "zero" in r.error:
        return Answer("The calculator refuses: division by zero.", f"{what} is undefined: nothing can be divided by zero.", None)
    if r.error and "negative" in r.error:
        return Answer("The calculator refuses: a root of a negative number.",
                      f"{what} is not a real number: no real number squared is negative.", None)
    return Answer("The calculator reports an error.", f"The calculator could not compute that: {r.error}.", None)


# -- two numbers -----------------------------------------------------------------------------------------------------
def operands(d, op):
    kind = d.pick(["int"] * 5 + ["dec"] * 3 + ["neg"] * 2)
    if op in "+-":
        a, b = integer(d), integer(d)
    elif op == "*":
        a, b = integer(d, 2), integer(d, 2, d.pick([12, 99, 999, 999999]))
    else:
        n, k = d.int(2, d.pick([12, 99, 999])), d.int(2, d.pick([12, 99, 9999]))
        a, b = (str(n * k), str(n)) if d.chance(0.65) else (integer(d, 1), str(n))
    if kind == "dec":
        if d.chance(0.7):
            a = decimal(d)
        if d.chance(0.6) or "." not in a:
            b = decimal(d, d.pick([9, 99]))
    if kind == "neg":
        if d.chance(0.7):
            a = negative(d, a)
        if d.chance(0.6) or a[0] != "-":
            b = negative(d, b)
    if op == "-" and kind != "neg" and float(a) < float(b) and d.chance(0.75):
        a, b = b, a
    if op == "/" and float(b) == 0:
        b = "4"
    return a, b


def symbols(d, op, a, b, style):
    a, b = write(d, a, style if style != "words" else "plain"), write(d, b, style if style != "words" else "plain")
    sign = d.pick(SIGN[op])
    if b[0] in "-−" and (sign in "+-−–" or d.chance(0.7)):
        b = f"({b})"
    if op == "/" and d.chance(0.15) and "(" not in b:
        e = f"\\frac{{{a}}}{{{b}}}"
        return f"${e}$" if d.chance(0.6) else e
    if sign.startswith("\\"):
        e = f"{a} {sign} {b}"
        return f"${e}$" if d.chance(0.6) else e
    gap = "" if d.chance(0.4) and sign not in "x:X" else " "
    return f"{a}{gap}{sign}{gap}{b}"


def two_numbers(op, name):
    def run(d):
        a, b = operands(d, op)
        style = style_of(d)
        form = d.pick(["symbols"] * 4 + ["phrase"] * 4 + ["sentence"] * 3)
        wa, wb = (write(d, a, style), write(d, b, style))
        if form == "symbols":
            q = d.say("ask", ASK, e=symbols(d, op, a, b, style))
        elif form == "phrase":
            e = d.say("phrase" + op, PHRASE[op], a=wa, b=wb)
            q = d.say("ask", ASK, e=e) if d.chance(0.5) else d.say("number_ask", NUMBER_ASK, e=e)
        else:
            q = d.say("sentence" + op, SENTENCE[op], a=wa, b=wb)
        if (a[0] == "-" or b[0] == "-" or "." in a + b) and any(w in q for w in ("boxes", "rows", "shared", "people", "friends")):   # no -4 things
            q = d.say("ask", ASK, e=symbols(d, op, a, b, style))
        if "difference between" in q and float(a) < float(b):   # the difference between -8 and 5 is 13
            a, b = b, a
        places = None
        if op == "/" and d.chance(0.25):
            places = d.pick([1, 2, 2, 3])
            q = rounding(d, q, places)
        yield q
        e = f"{inside(a)}{op}{inside(b)}"
        shown = f"{a} {PRETTY[op]} {inside(b)}"
        thought = THOUGHT[op].format(a=a, b=b)
        if places:
            r = yield Call(f"{thought[:-1]}, rounded to {places} decimal place{'s' if places > 1 else ''}.", f"round({e}, {places})")
            yield Answer("", f"{shown}, rounded, is {r.best}.", r.best)
            return
        r = yield Call(thought, e)
        yield Answer("", value(shown, r) + ".", r.best)
    skill(name, weight=2.2)(run)


ROUND = ["to {k} decimal places", "rounded to {k} decimal places", "round to {k} decimal places", "to {k} dp", "correct to {k} decimal places",
         "Round your answer to {k} decimal places", "give the answer to {k} decimal places", "with {k} decimals", "to {k} places after the point",
         "Round to {k} decimals", "answer to {k} d.p.", "rounded to {k} digits after the decimal point"]
ROUND_NAMED = {1: ["to the nearest tenth", "rounded to the nearest tenth", "Round to the nearest tenth", "to one decimal place", "to 1 decimal place",
                   "rounded to 1 decimal place", "with one decimal", "Give one decimal place"],
               2: ["to the nearest hundredth", "rounded to the nearest hundredth", "Round to the nearest hundredth", "to two decimal places",
                   "rounded to two decimal places", "round to two decimals", "with two decimals", "Give your answer to two decimal places"],
               3: ["to the nearest thousandth", "to three decimal places", "rounded to three decimal places", "Round to the nearest thousandth",
                   "with three decimals"],
               0: ["to the nearest whole number", "rounded to the nearest whole number", "Round to the nearest integer", "to the nearest integer",
                   "rounded to the nearest unit", "as a whole number", "Round your answer to the nearest whole number"]}


def rounding(d, q, places):
    if places in ROUND_NAMED and (places < 2 or d.chance(0.5)):
        r = d.say(f"round{places}", ROUND_NAMED[places])
    else:
        r = d.say("round", ROUND, k=places)
    if r[0].isupper() or q[-1] in "?." and d.chance(0.3):
        end = "" if q[-1] in "?.!" else "."
        return f"{q}{end} {r[0].upper() + r[1:]}."
    mark = q[-1] if q[-1] in "?." else ""
    return f"{q.rstrip('?.')}{d.pick([' ', ', ', ' '])}{r}{mark}"


for _op, _name in (("+", "add"), ("-", "subtract"), ("*", "multiply"), ("/", "divide")):
    two_numbers(_op, _name)


# -- trees: order of operations, nesting -----------------------------------------------------------------------------
# A tree is a number's text, (op, left, right), ("^", base, "n"), ("sqrt", x) or ("neg", x).
LEVEL = {"+": 1, "-": 1, "*": 2, "/": 2, "neg": 3, "^": 4, "sqrt": 9}


def level(t):
    return 9 if isinstance(t, str) and t[0] != "-" else 3 if isinstance(t, str) else LEVEL[t[0]]


def tree(d, depth, small, decimals):
    if depth == 0 or d.chance(0.12):
        if small:
            return negative(d, str(d.int(1, 30))) if d.chance(0.08) else str(d.int(1, d.pick([12, 30, 100])))
        return leaf(d, d.pick([100, 1000, 99999]), decimals, 0.06)
    kind = d.pick(["+", "+", "-", "-", "*", "*", "/", "^", "sqrt"] if small else ["+", "+", "-", "-", "*", "*", "/"])
    if kind == "^":
        return ("^", tree(d, depth - 1 if d.chance(0.3) else 0, True, 0), d.pick(["2", "2", "2", "3", "3", "4"]))
    if kind == "sqrt":
        return ("sqrt", str(d.int(1, 30) ** 2)) if d.chance(0.8) else ("sqrt", tree(d, 1, True, 0))
    shift = d.pick([0, 0, 1])
    left = tree(d, depth - 1 - (shift if d.chance(0.5) else 0) if depth > 1 else 0, small, decimals)
    right = tree(d, depth - 1 - shift if depth > 1 else 0, small, decimals)
    return (kind, left, right)


def size(t):
    return 1 if isinstance(t, str) else 1 + sum(size(x) for x in t[1:])


def brackets(t, need, strict=False):
    return level(t) < need or (strict and level(t) == need)


def ascii_of(t):
    if isinstance(t, str):
        return t
    op = t[0]
    if op == "sqrt":
        return f"sqrt({ascii_of(t[1])})"
    if op == "^":
        return (f"({ascii_of(t[1])})" if brackets(t[1], 9) else ascii_of(t[1])) + "^" + t[2]
    left = ascii_of(t[1])
    if brackets(t[1], LEVEL[op]):
        left = f"({left})"
    right = ascii_of(t[2])
    if brackets(t[2], LEVEL[op], True) or right[0] == "-":
        right = f"({right})"
    return left + op + right


SUPER = {"2": "²", "3": "³"}


def written(d, t, signs, number, latex):
    if isinstance(t, str):
        return number(t)
    op = t[0]
    if op == "sqrt":
        x = written(d, t[1], signs, number, latex)
        if latex:
            return f"\\sqrt{{{x}}}"
        if isinstance(t[1], str) and signs["root"] == "√":
            return "√" + x
        return f"{signs['root']}({x})"
    if op == "^":
        x = written(d, t[1], signs, number, latex)
        if brackets(t[1], 9):
            x = f"({x})"
        if latex:
            return f"{x}^{t[2]}" if d.chance(0.7) else f"{x}^{{{t[2]}}}"
        return x + (SUPER[t[2]] if signs["pow"] == "²" and t[2] in SUPER else ("^" if signs["pow"] == "²" else signs["pow"]) + t[2])
    left, right = written(d, t[1], signs, number, latex), written(d, t[2], signs, number, latex)
    if latex and op == "/":
        return f"\\frac{{{left}}}{{{right}}}"
    if brackets(t[1], LEVEL[op]):
        left = f"({left})"
    if brackets(t[2], LEVEL[op], True) or right[0] in "-−":
        right = f"({right})"
    gap = signs["gap"] if op in "*/" else signs["gap+"]
    if latex and op == "*" and left[-1] == ")" and right[0] == "(":
        return left + right
    return f"{left}{gap}{signs[op]}{gap}{right}"


def notation(d, t, style):
    """The tree as mathematics on a line: plain signs, school signs or LaTeX."""
    latex = d.chance(0.25)
    if latex:
        signs = {"+": "+", "-": "-", "*": d.pick(["\\times", "\\cdot"]), "/": "\\div", "gap": " ", "gap+": " ", "pow": "^", "root": ""}
    else:
        star = d.pick(["*", "*", "×", "×", "x", "·"])
        gap = d.pick(["", " ", " "]) if star != "x" else " "
        signs = {"+": "+", "-": d.pick(["-", "-", "−"]), "*": star, "/": d.pick(["/", "÷"]), "gap": gap,
                 "gap+": d.pick([gap, " "]), "pow": d.pick(["^", "²", "**", "²"]), "root": d.pick(["√", "sqrt", "√"])}
    e = written(d, t, signs, lambda x: write(d, x, "commas" if style == "commas" else "plain"), latex)
    if latex and d.chance(0.3):
        e = e.replace("(", "\\left(").replace(")", "\\right)")
    if latex and d.chance(0.7):
        return d.pick(["${}$", "${}$", "\\({}\\)", "$${}$$"]).format(e)
    return e


POWER_WORDS = {"2": ["{a} squared", "the square of {a}", "{a} to the power of 2", "{a} to the second power"],
               "3": ["{a} cubed", "the cube of {a}", "{a} to the power of 3", "{a} to the third power"],
               "4": ["{a} to the fourth power", "{a} to the power of 4", "the fourth power of {a}", "{a} to the 4th power", "{a} to the power of four"]}
ROOT_WORDS = ["the square root of {a}", "square root of {a}", "the root of {a}", "root {a}", "sqrt {a}", "the sqrt of {a}"]
# In words a nest must read one way only: the outer phrase is chosen so that no comma or bracket is needed.
OUTER_LEFT = {"+": ["{a} plus {b}", "{a}, plus {b}", "{b} more than {a}", "{a} increased by {b}", "{a} and then add {b}", "{a}, then plus {b}"],
              "-": ["{a} minus {b}", "{a}, minus {b}", "{b} less than {a}", "{a} decreased by {b}", "{a}, take away {b}", "{a}, then minus {b}"],
              "*": ["{b} times {a}", "{a}, all multiplied by {b}", "{a}, times {b}", "{a}, the result multiplied by {b}", "{b} multiplied by {a}"],
              "/": ["{a}, all divided by {b}", "{a}, divided by {b}", "{a}, the result divided by {b}", "{a} divided by {b}"]}
NOUN = {"+": ["the sum of {a} and {b}", "the total of {a} and {b}", "the result of adding {a} and {b}"],
        "-": ["the difference between {a} and {b}", "the difference of {a} and {b}", "the result of subtracting {b} from {a}"],
        "*": ["the product of {a} and {b}", "the result of multiplying {a} by {b}"],
        "/": ["the quotient of {a} and {b}", "the result of dividing {a} by {b}"]}
PLAINLY = {"+": "{a} plus {b}", "-": "{a} minus {b}", "*": "{a} times {b}", "/": "{a} divided by {b}"}


def in_speech(d, t, style):
    """A tree of at most two operations in unambiguous words, or None."""
    if isinstance(t, str):
        return write(d, t, style)
    op = t[0]
    if op == "sqrt":
        a = in_speech(d, t[1], style) if isinstance(t[1], str) else noun(d, t[1], style)
        return a and d.say("root_words", ROOT_WORDS[:2] if not isinstance(t[1], str) else ROOT_WORDS, a=a)
    if op == "^":
        a = write(d, t[1], style) if isinstance(t[1], str) else noun(d, t[1], style)
        if a is None:
            return None
        words = POWER_WORDS[t[2]]
        return d.say("power_words" + t[2], [words[1]] if not isinstance(t[1], str) else words, a=a)
    kids = [isinstance(x, str) or x[0] in ("^", "sqrt") for x in t[1:]]
    left = in_speech(d, t[1], style) if kids[0] else noun(d, t[1], style)
    right = in_speech(d, t[2], style) if kids[1] else noun(d, t[2], style)
    if left is None or right is None:
        return None
    if all(kids):
        return d.say("phrase" + op, PHRASE[op][:9 if op in "+-" else 3], a=left, b=right) if d.chance(0.6) else PLAINLY[op].format(a=left, b=right)
    if not kids[0] and kids[1]:
        form = d.say("outer" + op, OUTER_LEFT[op], a="{a}", b="{b}")
        if op == "*" and form.startswith("{b}"):       # the tree keeps the order of the words
            t[1:] = t[2], t[1]
        return form.format(a=left, b=right)
    return PLAINLY[op].format(a=left, b=right) if d.chance(0.5) else d.say("noun" + op, NOUN[op], a=left, b=right)


def noun(d, t, style):
    if isinstance(t, str) or t[0] in ("^", "sqrt"):
        return in_speech(d, t, style)
    left, right = (in_speech(d, x, style) if isinstance(x, str) or x[0] in ("^", "sqrt") else None for x in t[1:])
    if left is None or right is None:
        return None
    return d.say("noun" + t[0], NOUN[t[0]], a=left, b=right)


def answer_tree(d, t, q, thought="Evaluate the expression."):
    """Yields the question, the call and the answer for a tree."""
    yield q
    e = ascii_of(t)
    r = yield Call(thought, e)
    if r.error:
        yield failed(r, pretty(e))
    else:
        yield Answer("", value(pretty(e), r) + ".", r.best)


@skill("order_of_operations", weight=2.2)
def order_of_operations(d):
    t = tree(d, d.pick([2, 2, 2, 3]), d.chance(0.7), 0.25)
    while not 3 <= size(t) <= 13 or isinstance(t, str):
        t = tree(d, d.pick([2, 2, 3]), d.chance(0.7), 0.25)
    yield from answer_tree(d, t, d.say("ask", ASK, e=notation(d, t, style_of(d))))


@skill("chain", weight=1.4)
def chain(d):
    ops = d.pick(["+", "+-", "+-*", "*", "+-*/", "+-"])
    small, decimals = d.chance(0.5), d.pick([0, 0, 0.5])
    t = leaf(d, 99 if small else 99999, decimals, 0.08)
    for _ in range(d.pick([2, 2, 3, 4, 5])):
        x = leaf(d, 99 if small else 9999, decimals, 0.05)
        op = d.pick(ops)
        if op in "*/":
            x = str(d.int(2, 12))
            if level(t) < 2:        # the sign binds to the last number only
                t = (t[0], t[1], (op, t[2], x)) if not isinstance(t, str) else (op, t, x)
                continue
        t = (op, t, x)
    if ops == "+" and d.chance(0.5):
        numbers, u = [], t
        while not isinstance(u, str):
            numbers.insert(0, u[2])
            u = u[1]
        numbers.insert(0, u)
        style = style_of(d)
        w = [write(d, x, style) for x in numbers]
        e = ", ".join(w[:-1]) + d.pick([" and ", ", and ", ", "]) + w[-1]
        q = d.say("add_many", ["Add {e}.", "What is the sum of {e}?", "Find the sum of {e}.", "What do {e} add up to?", "Add up {e}.", "Sum: {e}",
                               "What is the total of {e}?", "How much is {e} all together?", "Add these numbers: {e}", "total of {e}?",
                               "Please add together {e}.", "What do you get when you add {e}?", "The numbers are {e}. What is their sum?",
                               "I have the numbers {e}; what is the total?", "Calculate the sum of the numbers {e}.", "sum up {e}"], e=e)
        yield from answer_tree(d, t, q, "The total is the sum of all the numbers.")
        return
    else:
        q = d.say("ask", ASK, e=notation(d, t, style_of(d)))
    yield from answer_tree(d, t, q)


@skill("in_words", weight=2.4)
def in_words_skill(d):
    style = d.pick(["plain", "plain", "plain", "commas", "words"])
    while True:
        t = tree(d, 2, d.chance(0.75), 0.2)
        if not isinstance(t, str) and 2 <= size(t) <= 9:
            t = list(t)
            e = in_speech(d, t, style)
            if e:
                break
    q = d.say("ask", ASK, e=e) if d.chance(0.5) else d.say("number_ask", NUMBER_ASK, e=e)
    yield from answer_tree(d, t, q)


STEP = {"+": ["add {b}", "then add {b}", "plus {b}", "and add {b}", "then add {b} to it", "add {b} to the result", "increase it by {b}", "add {b} more"],
        "-": ["subtract {b}", "then subtract {b}", "minus {b}", "take away {b}", "then take away {b}", "subtract {b} from the result", "take {b} off", "reduce it by {b}"],
        "*": ["multiply by {b}", "then multiply by {b}", "times {b}", "multiply it by {b}", "multiply the result by {b}", "then times it by {b}"],
        "/": ["divide by {b}", "then divide by {b}", "divide it by {b}", "divide the result by {b}", "split that by {b}"]}
NAMED = {"double it": ("*", "2"), "triple it": ("*", "3"), "halve it": ("/", "2"), "then double": ("*", "2"), "take half": ("/", "2"),
         "square it": "^2", "then square the result": "^2", "cube it": "^3", "take the square root": "sqrt"}
BEGIN = ["Start with {a}, ", "Take {a}, ", "I think of {a}, ", "Begin with {a}, ", "Take the number {a}, ", "From {a}, ", "If you take {a}, ", "I start at {a}, ",
         "Start at {a}: ", "My number is {a}: "]
END = [". What do you get?", ". What is the result?", ". What number do I end up with?", ". The answer?", " - what is it?", ". Where do I end up?", ".",
       ", what comes out?", ". What's the final number?", ". How much is it now?"]


@skill("steps", weight=1.5)
def steps(d):
    style = style_of(d)
    a = str(d.int(1, d.pick([20, 100, 999])))
    t, words = a, []
    for _ in range(d.pick([2, 2, 2, 3, 4])):
        if d.chance(0.2):
            name = d.say("named", list(NAMED))
            how = NAMED[name]
            if how == "sqrt":
                if not isinstance(t, str):
                    continue
                t = ("sqrt", t)
            elif isinstance(how, str):
                t = ("^", t, how[1])
            else:
                t = (how[0], t, how[1])
            words.append(name)
            continue
        op, b = d.pick("+-*/"), str(d.int(2, d.pick([12, 50, 500])))
        t = (op, t, b)
        words.append(d.say("step" + op, STEP[op], b=write(d, b, style)))
    if not words:
        t, words = ("+", a, "7"), ["add 7"]
    join = d.pick([", ", ", ", " and ", ", then ", "; "])
    text = join.join(words).replace("then then", "then").replace("and and", "and").replace("and plus", "plus").replace("and then", "then")
    q = d.say("begin", BEGIN, a=write(d, a, style)) + text + d.say("end", END)
    yield from answer_tree(d, t, q)


TWICE = {"double {a}": "2*{a}", "twice {a}": "2*{a}", "half of {a}": "{a}/2", "half {a}": "{a}/2", "a third of {a}": "{a}/3", "a quarter of {a}": "{a}/4",
         "triple {a}": "3*{a}", "three times {a}": "3*{a}", "one half of {a}": "{a}/2", "a fifth of {a}": "{a}/5", "a tenth of {a}": "{a}/10",
         "one third of {a}": "{a}/3", "one quarter of {a}": "{a}/4", "the double of {a}": "2*{a}", "four times {a}": "4*{a}", "the reciprocal of {a}": "1/{a}",
         "the opposite of {a}": "-({a})", "the absolute value of {a}": "abs({a})", "|{a}|": "abs({a})", "ten times {a}": "10*{a}", "an eighth of {a}": "{a}/8",
         "a hundredth of {a}": "{a}/100", "quadruple {a}": "4*{a}", "a dozen times {a}": "12*{a}", "the additive inverse of {a}": "-({a})"}


@skill("named_multiples", weight=0.8)
def named_multiples(d):
    a = leaf(d, 99999, 0.2, 0.1)
    if a == "0":
        a = "8"
    name = d.say("twice", list(TWICE), a="{a}")
    expr = TWICE[name].format(a=inside(a) if "(" not in TWICE[name] else a)
    e = name.format(a=write(d, a, style_of(d)))
    if d.chance(0.35):
        b, op = str(d.int(1, 999)), d.pick("+-")
        e = (f"{e} plus {b}" if op == "+" else f"{e} minus {b}") if d.chance(0.5) else \
            (f"{b} more than {e}" if op == "+" else f"{b} less than {e}")
        expr += op + b
    yield d.say("number_ask", NUMBER_ASK, e=e)
    r = yield Call(f"{name.format(a=a)[0].upper() + name.format(a=a)[1:]}." if expr == TWICE[name].format(a=inside(a) if "(" not in TWICE[name] else a) else "Evaluate the expression.", expr)
    if r.error:
        yield failed(r, pretty(expr))
    else:
        yield Answer("", value(pretty(expr), r) + ".", r.best)


@skill("root", weight=1.6)
def root(d):
    kind = d.pick(["sq"] * 5 + ["cube"] * 2 + ["nth"])
    exact = d.chance(0.65)
    if kind == "sq":
        n = d.int(2, d.pick([20, 99, 999]))
        a = str(n * n) if exact else str(d.int(2, 9999))
        if d.chance(0.1):
            x = decimal(d, 9, 1)
            whole, _, part = x.partition(".")
            sq = str(int(whole + part) ** 2).rjust(3, "0")
            a = f"{int(sq[:-2])}.{sq[-2:]}"
        expr, shown = f"sqrt({a})", f"√{a}"
        forms = ROOT_WORDS + ["√{a}", "sqrt({a})", "√({a})", "$\\sqrt{{{a}}}$", "\\sqrt{{{a}}}", "the positive square root of {a}", "the side of a square whose area is {a}",
                              "the number whose square is {a}", "{a}^(1/2)", "the 2nd root of {a}", "\\(\\sqrt{{{a}}}\\)"]
        thought = f"The square root of {a}: sqrt."
    elif kind == "cube":
        n = d.int(2, d.pick([12, 60]))
        a = str(n ** 3) if exact else str(d.int(2, 5000))
        expr, shown = f"cbrt({a})", f"³√{a}"
        forms = ["the cube root of {a}", "cube root of {a}", "∛{a}", "$\\sqrt[3]{{{a}}}$", "\\sqrt[3]{{{a}}}", "the third root of {a}", "cbrt({a})", "{a}^(1/3)", "the 3rd root of {a}",
                 "the edge of a cube whose volume is {a}", "the cubic root of {a}", "the number whose cube is {a}"]
        thought = f"The cube root of {a}: cbrt."
    else:
        k = d.pick([4, 5, 6])
        n = d.int(2, 9)
        a = str(n ** k)
        exact = True
        word = {4: "fourth", 5: "fifth", 6: "sixth"}[k]
        expr, shown = f"root({a}, {k})", f"root {k} of {a}"
        forms = [f"the {word} root of {{a}}", f"the {k}th root of {{a}}", f"$\\sqrt[{k}]{{{{{{a}}}}}}$", f"{word} root of {{a}}", f"{{a}}^(1/{k})", f"{k}th root of {{a}}"]
        thought = f"The {word} root of {a}: root."
    e = d.say("rooted" + kind, forms, a=write(d, a, "commas" if d.chance(0.15) else "plain"))
    if kind == "nth":
        e = d.pick(forms).format(a=a)
    q = d.say("number_ask", NUMBER_ASK, e=e) if e[0] in "tsrcf" else d.say("ask", ASK, e=e)
    places = None
    if not exact and d.chance(0.6) or d.chance(0.08):
        places = d.pick([1, 2, 2, 3])
        q = rounding(d, q, places)
    yield q
    if places:
        r = yield Call(f"{thought[:-1]}, rounded to {places} decimal place{'s' if places > 1 else ''}.", f"round({expr}, {places})")
        yield Answer("", f"{shown}, rounded, is {r.best}.", r.best)
    else:
        r = yield Call(thought, expr)
        yield Answer("", value(shown, r) + ".", r.best)


@skill("impossible", weight=0.7)
def impossible(d):
    """Division by zero and even roots of negative numbers: the call fails, the answer says why."""
    a = integer(d, 1)
    kind = d.pick(["zero", "zero", "nest", "root"])
    style = style_of(d)
    if kind == "zero":
        e = d.pick([symbols(d, "/", a, "0", style), d.say("phrase/", PHRASE["/"][:4], a=write(d, a, style), b=d.pick(["0", "zero"]))])
        expr, what = f"{a}/0", f"{a} ÷ 0"
    elif kind == "nest":
        b = str(d.int(1, 50))
        e = d.pick([f"{a}/({b}-{b})", f"{a} ÷ ({b} - {b})", f"$\\frac{{{a}}}{{{b}-{b}}}$", f"{a}/({b} − {b})"])
        expr, what = f"{a}/({b}-{b})", f"{a} ÷ ({b} − {b})"
    else:
        e = d.say("root_words", ROOT_WORDS + ["√({a})", "sqrt({a})"], a=write(d, "-" + a, style))
        expr, what = f"sqrt(-{a})", f"√(−{a})"
    yield d.say("ask", ASK, e=e)
    r = yield Call({"zero": f"{a} divided by 0.", "nest": "Evaluate the expression.", "root": f"The square root of -{a}: sqrt."}[kind], expr)
    yield failed(r, what)
