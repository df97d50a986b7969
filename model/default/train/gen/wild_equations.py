"""Equations as strangers write them: every notation, forum posts, checks of a solution, gaps, riddles, formulas to fill in.

The equations, thoughts and answers are those of equations.py; what is new is how they are asked for.
"""
import re

from .core import Answer, Call, skill
from .equations import PART_OF, TIMES, equation, finish, solution, spoken, stated
from .fillers import name
from .phrases import cap, num, words
from .stories import THINGS
from .wild_stories import tell, wn

# -- an equation in any dress --------------------------------------------------------------------------------------------
WRAPS = ["${}$", "$ {} $", "$${}$$", "\\({}\\)", "\\( {} \\)", "\\[{}\\]", "\\[ {} \\]", "$$ {} $$", "{}"]


def latex(d, eq, v):
    """The equation in LaTeX."""
    frac = d.pick(["frac", "frac", "dfrac", "tfrac"])
    t = eq
    over = lambda m: f"\\{frac}{{{m[1]}}}{{{m[2]}}}"  # noqa: E731
    for fraction in (r"\(([^()/]+)\)/(\d+)", r"\((\d+)/(\d+)\)", r"(\w+)/(\d+)"):
        t = re.sub(fraction, over, t)
    if d.chance(0.3):
        t = t.replace("(", "\\left(").replace(")", "\\right)")
    if d.chance(0.25):
        sign = d.pick(["\\cdot", "\\times", "\\,", "\\cdot"])
        t = re.sub(rf"(?<![\d.])(\d+){v}", lambda m: f"{m[1]} {sign} {v}", t)
    if d.chance(0.3):
        t = t.replace(" ", "") if "\\cdot " not in t and "\\times " not in t and "\\, " not in t else t
    return d.pick(WRAPS).replace("{}", t)


def wild_dress(d, eq, v):
    """One of the notations that people type on a keyboard or in LaTeX."""
    c = d.rng.random()
    if c < 0.24:
        return latex(d, eq, v)
    if c < 0.32 and "(" not in eq and "/" not in eq.replace(f"{v}/", ""):
        return spoken(d, eq, v)
    t = eq
    if d.chance(0.3):
        sign = d.pick(["*", " * ", "·", " · ", "×", " × ", " ", "⋅", " x " if v != "x" else "*", "."])
        if sign != "." or "." not in eq:
            t = re.sub(rf"(\d){v}", rf"\1{sign}{v}", t)
        if d.chance(0.4):
            t = re.sub(r"(?<![\w)])(\d+)\(", rf"\1{d.pick(['*', '·', ' × ', ' * '])}(", t)
    if d.chance(0.12):
        t = re.sub(rf"{v}/(\d+)", d.pick([rf"{v} ÷ \1", rf"{v} : \1", rf"{v} / \1", rf"{v}÷\1"]), t)
    if d.chance(0.1):
        t = t.replace("-", d.pick(["−", "–"]))
    s = d.rng.random()
    if s < 0.35:
        t = t.replace(" ", "")
    elif s < 0.45:
        t = t.replace(" = ", "=")
    elif s < 0.53:
        t = t.replace(" + ", "+").replace(" - ", "-").replace(" − ", "−")
    elif s < 0.57:
        t = t.replace(" = ", "= ")
    if d.chance(0.05) and v in "xyz":
        t = t.replace(v, v.upper())
    return t


ASK = ["what is {v}", "what's {v}", "find {v}", "solve for {v}", "solve it for {v}", "what does {v} equal", "how much is {v}", "what value has {v}", "{v} = ?", "{v}=?", "{v}?", "get {v}", "calculate {v}", "determine {v}", "what number is {v}", "find the value of {v}", "work out {v}",
       "what must {v} be", "solve", "solve this", "what is the value of {v}", "tell me {v}", "i need {v}", "which {v} works", "what should {v} be", "compute {v}", "make {v} alone", "get {v} by itself", "give me {v}", "how do i get {v}", "what would {v} be", "find the unknown", "what comes out for {v}"]
FRAME = ["{E}, {q}", "{E}. {Q}?", "{Q}: {E}", "{Q} if {E}", "{Q} when {E}", "If {E}, {q}?", "if {E} then {q}?", "{E}\n{Q}", "{Q}\n{E}", "{Q}\n\n{E}", "Given {E}, {q}.", "{E} -> {q}", "{E} => {q}", "{E} {q}", "{Q} {E}", "{E}; {q}", "We have {E}. {Q}.", "{Q}, where {E}", "{Q} given that {E}",
         "Equation: {E}. {Q}.", "{E} ... {q}?", "The equation is {E}. {Q}?", "I have {E} and want to know: {q}?", "{Q} from {E}", "{Q} in {E}", "Let {E}; {q}.", "{E} - {q}?", "({E}) {q}", "{E}: {q}", "{Q}?? {E}", "Consider {E}. {Q}.", "Here: {E}. {Q}.", "Suppose that {E}. {Q}?", "{E} is my equation, {q}?",
         "{Q} so that {E} is true", "with {E}, {q}?", "{E} holds. {Q}.", "Know: {E}. Want: {v}.", "{E} (unknown: {v})", "{v} unknown, {E}"]
WHOLE = ["{E}", "{E}?", "solve {E}", "Solve: {E}", "Can someone solve {E}?", "Pls solve {E}", "solution of {E}", "Solution for {E}?", "How to solve {E}", "how would you do {E}", "I'm stuck on {E}", "stuck with {E}, help", "Need the answer to {E}", "Exercise 4b. Solve {E}.", "Solve the following equation: {E}",
         "Solve the following equation.\n\n{E}", "Q7. Solve {E} [2 marks]", "Solve the linear equation {E}.", "Find the solution set of {E}.", "my teacher wrote {E} on the board. What is {v}?", "{E} is the first one on my worksheet, how does it go?", "For homework I have {E}. How do I find {v}?", "What is the answer of {E}",
         "What makes {E} true?", "which number fits: {E}", "Which number can I put for {v} in {E}?", "What do I put in for {v} so that {E}?", "For what {v} do both sides agree in {E}?", "When is {E}?", "Is there a {v} with {E}? Which?", "Could you go through {E} with me?", "I tried {E} three times and always get something else. What is {v}?",
         "Hello, I have problem with equation {E}. Please solve.", "I don't understand how to do {E}", "In the test we had {E}. What was the right {v}?", "My friend and I disagree about {E}. What is {v} really?", "Show me the solution of {E} please", "Algebra: {E}", "algebra homework {E} find {v}", "{E} - how do you do this one",
         "Solve {E}, giving {v} as a number.", "Work this out: {E}", "Undo this: {E}", "Balance {E} and tell me {v}.", "Bring {v} to one side: {E}. Result?", "Rearrange to find {v}: {E}", "Someone wrote {E} in the chat. What's {v}?", "Math quiz! {E}. {v} is what?", "I think of {v}, and {E}. What is {v}?", "Let {v} be a number with {E}. Find it.",
         "The unknown {v} satisfies {E}. Find {v}.", "The letter {v} stands for a number. {E}. Which number?", "A number {v} is such that {E}. What is it?", "How big is {v} when {E}?", "Solve for the variable: {E}", "{E}, how much would that make {v}?", "hi can u do {E}", "do {E}", "{E} pls", "ans for {E}?",
         "Please be so kind and solve {E}.", "Exam question: determine the real number {v} for which {E}.", "Determine all {v} with {E}.", "Find all solutions: {E}", "Find {v} such that {E}.", "Compute the unknown in {E}.", "Look at {E}. Which value has {v}?", "It says {E}. So {v} is?", "If I know that {E}, how big is {v}?"]


@skill("wild_equation", weight=1.4)
def wild_equation(d):
    eq, v = equation(d)
    E = wild_dress(d, eq, v)
    V = v.upper() if v.upper() in E and v not in E else v
    if d.chance(0.5):
        q = d.say("wild.eq.ask", ASK, v=d.pick([V, V, V, f"${V}$"]) if "$" in E else V)
        text = d.say("wild.eq.frame", FRAME, E=E, q=q, Q=cap(q), v=V)
        text = text.replace("??", "?").replace("?.", "?")
        if "solve" in q and text.endswith("?"):
            text = text[:-1] + "."
    else:
        text = d.say("wild.eq.whole", WHOLE, E=E, v=V)
    yield text
    e = eq.replace(" ", "")
    r = yield Call(f"The equation {e} is solved for {v}: solve.", f"solve({e})")
    if "=" not in r.text:
        yield Answer("", {"no solution": f"No value of {v} satisfies {e}: there is no solution."}.get(r.text, f"Both sides of {e} are always equal: every {v} is a solution."), r.text)
        return
    yield finish(r, v)


# -- is this a solution? ---------------------------------------------------------------------------------------------------
CHECK = ["Is {s} a solution of {E}?", "Is {s} the solution to {E}?", "Does {s} solve {E}?", "Check whether {s} solves {E}.", "I got {s} for {E}. Is that right?", "My answer for {E} is {s}. Correct?", "{E}: is {s} right?", "Does {E} hold for {s}?", "Is {E} true when {s}?", "Is {E} true if {s}?", "Verify {s} in {E}.",
         "Put {s} into {E}. Is it true?", "Test if {s} satisfies {E}.", "Does {s} satisfy the equation {E}?", "My brother says {s} for {E}. Is he right?", "Can {s} be the solution of {E}?", "{s} - does it fit {E}?", "The book says {s} solves {E}. True?", "True or false: {s} is a solution of {E}.", "For {E} I found {s}, did I do it right?",
         "Is it correct that {s} solves {E}?", "Yes or no: {s} makes {E} true.", "{E} and {s}, does this work?", "Decide whether {s} is a root of {E}."]


@skill("wild_check_solution", weight=0.25)
def wild_check(d):
    v = d.pick("xxxxyzna")
    a, x, b = d.int(2, 12), d.int(1, 15), d.int(1, 30)
    op = d.pick("+-")
    z = a * x + b if op == "+" else a * x - b
    if d.chance(0.45):
        x += d.pick([-1, 1, 2]) if x > 1 else 1
    eq = f"{a}{v} {op} {b} = {z}"
    s = d.pick([f"{v} = {x}", f"{v}={x}", f"{v} = {x}", f"${v}={x}$"])
    yield d.say("wild.check", CHECK, E=wild_dress(d, eq, v).replace(v.upper(), v), s=s)
    left = f"{a}*{x}{op}{b}"
    r = yield Call(f"Put {x} for {v}: check {left} == {z}.", f"{left} == {z}")
    shown = left.replace("*", " × ").replace("+", " + ").replace("-", " − ")
    if r.text == "true":
        yield Answer("", f"{shown} = {z}. Yes, {v} = {x} is a solution.", "yes")
    else:
        yield Answer("", f"{shown} is not {z}. No, {v} = {x} is not a solution.", "no")


# -- formulas to fill in --------------------------------------------------------------------------------------------------------
SUBST = ["If {g}, what is {f}?", "If {g}, find {f}.", "{G}. What is {f}?", "{G}. Find {f}.", "{G}. Calculate {f}.", "What is {f} if {g}?", "What is {f} when {g}?", "Evaluate {f} for {g}.", "Evaluate {f} when {g}.", "Find the value of {f} if {g}.", "Find the value of {f} when {g}.", "Substitute {g} into {f}.", "Given {g}, compute {f}.",
         "Given that {g}, find {f}.", "Work out {f} when {g}.", "{f} with {g}", "{f} for {g}?", "{f}, {g}", "{f} = ? when {g}", "Put {g} in {f}. What do you get?", "Insert {g} in {f}.", "Let {g}. Then {f} = ?", "{G}; {f}=?", "How much is {f} for {g}?", "What's the value of {f} with {g}?", "What does {f} give if {g}?", "Plug {g} into {f}",
         "Take {g}. What comes out of {f}?", "my homework: {f}, where {g}", "Calculate {f} where {g}.", "suppose {g}, how much is {f}", "With {g} what would {f} be?", "The formula is {f}. Use {g}.", "Use {g} to evaluate {f}.", "{G}\n{f} = ?", "i have {f} and {g}, what is the result", "Compute the value of the expression {f} for {g}.", "For {g}, {f} equals what?",
         "Determine {f} for {g}.", "{f} where {g} gives?", "When {g}, {f} is how much?", "Replace the letters: {g}. {f} = ?"]


@skill("wild_substitute", weight=0.7)
def wild_substitute(d):
    p, q, c = d.pick([("a", "b", "c"), ("x", "y", "z"), ("m", "n", "k"), ("p", "q", "r"), ("s", "t", "u"), ("u", "v", "w")])
    k, j, n = d.rng.randint(2, 9), d.rng.randint(2, 9), d.int(1, 30)
    forms = [(f"{k}{p} + {q}", 2), (f"{k}{p} + {j}{q}", 2), (f"{k}{p} - {q}", 2), (f"{p}^2 + {q}^2", 2), (f"{k}{p} + {q}^2", 2), (f"{p}{q}", 2), (f"{p}{q} + {n}", 2), (f"{k}({p} + {q})", 2), (f"{p}^2 - {q}", 2), (f"({p} + {q})^2", 2), (f"{k}{p}^2", 1), (f"{k}{p} + {n}", 1), (f"{k}{p} - {n}", 1), (f"{p}^2 + {k}{p}", 1), (f"{p}^2 + {n}", 1),
             (f"{k}({p} - {n})", 1), (f"{k}{p}^2 - {j}{p} + {n}", 1), (f"{p} + {q} + {c}", 3), (f"{p}{q} - {c}", 3), (f"{k}{p} + {q} - {c}", 3), (f"{p}({q} + {c})", 3), (f"({p} + {q})/{c}", 3), (f"{p}/{q}", 2), (f"{p} - {q}", 2), (f"{k}{p}{q}", 2), (f"{p}^3", 1), (f"{n} - {k}{p}", 1), (f"({p} + {q})({p} - {q})", 2), (f"{p}^2{q}", 2)]
    f, count = d.pick(forms)
    letters = [p, q, c][:count]
    vals = [d.rng.randint(1, 12) if d.chance(0.8) else d.pick([-1, -2, -3, -4, -5, 15, 20, 25, 0.5, 1.5, 2.5, 10]) for _ in letters]
    if "/" in f:
        vals = [d.rng.randint(1, 20) for _ in letters]
    said = ""
    for i, (l, x) in enumerate(zip(letters, vals)):
        eq = d.pick(["{l} = {x}", "{l} = {x}", "{l}={x}", "{l} is {x}"]) if i == 0 else eq
        said += (", " if i and i < count - 1 else d.pick([" and ", " and ", ", "]) if i else "") + eq.format(l=l, x=x)
    shown = f
    y = d.rng.random()
    if y < 0.3:
        shown = f.replace("^2", "²").replace("^3", "³")
    elif y < 0.42:
        shown = "$" + f.replace("(" + p + " + " + q + ")/" + c, "\\frac{" + p + " + " + q + "}{" + c + "}") + "$"
    elif y < 0.5:
        shown = "\\(" + f + "\\)"
    if d.chance(0.3) and "$" not in shown:
        shown = shown.replace(" ", "")
    if d.chance(0.15) and "\\" not in shown and "$" not in shown:
        shown = re.sub(r"(\d)([a-z])", r"\1*\2", shown)
    yield d.say("wild.subst", SUBST, f=shown, g=said, G=said if d.chance(0.7) else cap(said))
    e, out = f.replace(" ", ""), ""
    values = {l: (f"({x})" if x < 0 else f"{x}") for l, x in zip(letters, vals)}
    for i, ch in enumerate(e):
        if ch in values or ch == "(":
            if i and (e[i - 1].isalnum() or e[i - 1] == ")"):
                out += "*"
        out += values.get(ch, ch)
    r = yield Call(f"Put {', '.join(f'{l} = {x}' for l, x in zip(letters, vals))} in {e}.", out)
    yield Answer("", f"{e} is {out.replace('*', ' × ').replace('+', ' + ')} = {r.best if r.decimal == r.best else r.text}.", r.best)


# -- numbers hidden in words -------------------------------------------------------------------------------------------------------
THE = ["a number", "a number", "some number", "an unknown number", "a certain number", "a mystery number", "my secret number", "this number", "the number I have in mind", "a whole number", "the number"]
OPS = {"+": ["{m} plus {k}", "{k} more than {m}", "{m} increased by {k}", "the sum of {m} and {k}", "{k} added to {m}", "{m} with {k} added", "{m} and then {k} more", "{m} made bigger by {k}", "{m} together with {k}", "{m}, add {k},", "{m} raised by {k}"],
       "-": ["{m} minus {k}", "{k} less than {m}", "{m} less {k}", "{m} decreased by {k}", "{m} with {k} taken off", "{k} taken away from {m}", "{m} reduced by {k}", "{m} take away {k}", "the difference of {m} and {k}", "{m} made smaller by {k}", "{m} lowered by {k}", "{k} subtracted from {m}", "{m}, subtract {k},"]}
MULT = ["{t} {n}", "{t} {n}", "{n} times {k}", "{n} multiplied by {k}", "{k} times {n}", "{k} lots of {n}", "the product of {k} and {n}", "{n} taken {k} times"]
DIVI = ["{h} {n}", "{h} {n}", "{n} divided by {k}", "{n} split in {k} equal parts", "the {k}th part of {n}", "{n} over {k}"]
IS = ["is", "is", "equals", "gives", "makes", "is equal to", "is the same as", "comes to", "=", "results in", "turns out to be", "yields", "is exactly"]
WASK = ["{P} {is_} {z}. {q}", "If {p} {is_} {z}, {l}", "{q} {P} {is_} {z}.", "{P} {is_} {z}, {l}", "When {p} {is_} {z}, {l}", "Suppose {p} {is_} {z}. {q}", "Riddle: {p} {is_} {z}. {q}", "{P} {is_} {z} -- {l}", "Given that {p} {is_} {z}: {l}", "My grandfather says: {p} {is_} {z}. {q}", "It is known that {p} {is_} {z}. {q}",
        "We are told {p} {is_} {z}. {q}", "{P} {is_} {z}... {l}", "In an exam: {p} {is_} {z}. {q}", "For a puzzle I need this: {p} {is_} {z}. {q}", "{z} is what you get from {p}. {q}", "{z} is {p}. {q}", "Write an equation and solve it: {p} {is_} {z}.", "Translate to algebra and solve: {p} {is_} {z}.", "Form an equation: {p} {is_} {z}. {q}"]
WQ = ["What is the number?", "Find the number.", "Which number is it?", "What number is it?", "What's the number?", "Find it.", "What is it?", "Can you find the number?", "Name the number.", "Which one is it?", "Determine the number.", "How big is the number?", "Do you know the number?", "Work out the number."]


@skill("wild_number_words", weight=1.0)
def wild_number_words(d):
    n = d.pick(THE)
    a, k, x = d.pick(list(TIMES)), d.int(1, 40), d.int(1, 40)
    kind = d.pick(["m+", "m+", "m-", "m-", "m", "d", "d+", "d-", "+", "-"])
    e = "x"
    m = n
    if kind[0] == "m":
        t = d.pick(TIMES[a])
        m, e = d.say("wild.nw.mult", MULT, t=t, n=n, k=wn(d, a, 0.4)), f"{a}x"
        right = a * x
    elif kind[0] == "d":
        a = d.pick(list(PART_OF))
        x *= a
        pool = [s for s in DIVI if "th part" not in s or a > 3]
        m, e = d.say("wild.nw.div" + str(a > 3), pool, h=d.pick(PART_OF[a]), n=n, k=a), f"x/{a}"
        right = x // a
    else:
        right = x
    if kind[-1] in "+-":
        pool = [o for o in OPS[kind[-1]] if kind in "+-" or not ("with {k}" in o or " made " in o or "and then" in o)]
        if " by " in m or " and " in m:        # "the sum of a number multiplied by 7 and 14" could be read in two ways
            pool = [o for o in pool if " of {m}" not in o]
        m = d.say("wild.nw" + kind[-1] + kind[0], pool, m=m, k=wn(d, k, 0.25))
        e += f"{kind[-1]}{k}"
        right = right + k if kind[-1] == "+" else right - k
    z = num(d, right, 0.12)
    q = d.say("wild.nw.q", WQ)
    is_ = d.pick(IS)
    text = d.say("wild.nw.ask", WASK, p=m, P=cap(m), is_=is_, z=z, q=q, l=q[0].lower() + q[1:])
    yield text.replace(",,", ",").replace(",.", ".")
    r = yield Call(f"Call the number x. The equation is {e}={right}.", f"solve({e}={right})")
    yield Answer("", f"With x for the number, {e} = {right} gives x = {stated(r)}. The number is {solution(r)}.", solution(r))


# -- I think of a number: steps in a chain ------------------------------------------------------------------------------------------
CHAIN = {"+": ["add {k}", "add {k} to it", "put {k} on top", "then plus {k}", "increase it by {k}", "{k} is added"], "-": ["take away {k}", "subtract {k}", "take {k} off", "then minus {k}", "remove {k}", "{k} is subtracted"],
         "*": ["multiply by {k}", "times it by {k}", "multiply it by {k}", "take it {k} times", "make it {k} times as big", "it is multiplied by {k}"], "/": ["divide by {k}", "divide it by {k}", "share it by {k}", "split it into {k} parts and take one", "it is divided by {k}"]}
THINK = ["I think of a number. {C}. I get {z}. What was it?", "{w} thinks of a number: {c}. Result {z}. Which number was it?", "Think of a number... {c}... you have {z}! What number was that?", "My number: {c}. Now it's {z}. Guess my number.", "Start with an unknown number, {c}, and you end at {z}. Where did you start?",
         "In goes a number. {C}. Out comes {z}. What went in?", "What number did i start with if i {c} and end with {z}", "{w} has a number in mind. First {c}. The end result is {z}. Find {w}'s number.", "number trick: {c} = {z}. starting number?", "Take a number, {c}. That's {z}. The number?", "guess what number: {c} and you have {z}",
         "A computer takes a number and does this: {c}. It prints {z}. What was typed in?", "Somebody picks a number. {C}. The answer is {z}. Which number did they pick?", "I've a number, {c}, it becomes {z}. can you tell my number", "Secret number. {C} and it is {z}. What is the secret number?", "Starting number? {C} -> {z}"]


@skill("wild_think", weight=0.4)
def wild_think(d):
    x, e, steps = d.rng.randint(1, 30), "x", []
    value = x
    kinds = d.pick([("*", "+"), ("*", "-"), ("+", "*"), ("-", "*"), ("*", "+"), ("/", "+"), ("+",), ("*", "+", "-"), ("+", "*", "-"), ("*",)])
    for i, op in enumerate(kinds):
        k = d.rng.randint(2, 9) if op in "*/" else d.rng.randint(1, 25)
        if op == "/":
            x = value = k * x
        if op == "-" and k > value:
            k = max(1, value - 1)
        if op == "*" and d.chance(0.35) and k in (2, 3):
            s = d.pick(["double it", "double that"] if k == 2 else ["triple it", "treble it"])
        else:
            s = d.say("wild.chain" + op, CHAIN[op], k=wn(d, k, 0.2))
        if op == "*":
            e = f"{k}x" if e == "x" else f"{k}({e})"
        elif op == "/":
            e = f"x/{k}"
        else:
            e += f"{op}{k}"
        value = value + k if op == "+" else value - k if op == "-" else value * k if op == "*" else value // k
        steps.append(s)
    c = steps[0]
    for s in steps[1:]:
        c += d.pick([", then ", " and ", ", ", " and then ", ", after that "]) + (s[5:] if s.startswith("then ") else s)
    yield d.say("wild.think", THINK, c=c, C=cap(c), z=num(d, value, 0.1), w=name(d))
    r = yield Call(f"Call the number x. The equation is {e}={value}.", f"solve({e}={value})")
    yield Answer("", f"With x for the number, {e} = {value} gives x = {stated(r)}. The number is {solution(r)}.", solution(r))


# -- gaps ------------------------------------------------------------------------------------------------------------------------------
GAPS = ["_", "__", "___", "____", "?", "?", "??", "☐", "□", "▢", "...", "[ ]", "( )", "[?]", "(?)", "what", "■", "○", "#", "[blank]", "blank", "something", "\\square", "\\Box", "\\_\\_"]
GAP = ["{e}", "{e}", "{e} - what's missing", "What goes in the box? {e}", "fill in {e}", "Fill in: {e}", "Which number fits? {e}", "{e}, find the missing number", "missing value {e}", "Complete the calculation: {e}", "what number is hidden here: {e}", "My son's sheet says {e}. What goes there?", "the ink is smudged: {e}. Which number was there?",
       "{e} fill the hole", "Find what is missing. {e}", "Write the missing number: {e}", "1st grade worksheet: {e}", "can you fill this? {e}", "Which number has to be in the gap: {e}", "{e} <- missing number?", "Put the right number: {e}", "What should stand there? {e}", "{e}. what number do i write", "Find the hidden number in {e}.", "Make it correct: {e}",
       "{e} hmm what is it", "Replace the symbol with the right number: {e}", "supply the missing number: {e}", "The number under the stain: {e}"]


@skill("wild_gap", weight=0.5)
def wild_gap(d):
    op = d.pick("++--**/")
    hi = d.pick([12, 30, 100, 900])
    a, b = (d.int(1, hi), d.int(1, hi)) if op in "+-" else (d.rng.randint(2, 25), d.rng.randint(2, 12))
    first = d.chance(0.45)
    if op == "-":
        a, b = max(a, b), min(a, b)
    if op == "/":
        a *= b
    z = {"+": a + b, "-": a - b, "*": a * b, "/": a // b}[op]
    g = d.pick(GAPS)
    s = d.pick({"+": ["+"], "-": ["-", "−"], "*": ["×", "*", "·"], "/": ["÷", "/", ":"]}[op])
    if "\\" in g:
        s = {"*": "\\times", "/": "\\div"}.get(op, op)
    sp = d.pick([" ", " ", " ", ""]) if g not in ("what", "blank", "something") and "\\" not in g else " "
    w = num(d, z, 0)
    left = f"{g}{sp}{s}{sp}{num(d, b, 0)}" if first else f"{num(d, a, 0)}{sp}{s}{sp}{g}"
    text = f"{left}{sp}={sp}{w}" if d.chance(0.85) else f"{w}{sp}={sp}{left}"
    if "\\" in g:
        text = d.pick(["${}$", "\\({}\\)", "$${}$$"]).replace("{}", text)
    yield d.say("wild.gap", GAP, e=text)
    e = f"x{op}{b}={z}" if first else f"{a}{op}x={z}"
    if op == "/" and not first:
        e = f"{z}*x={a}"
        r = yield Call(f"Call the missing number x. {a}/x={z} means {e}.", f"solve({e})")
    else:
        r = yield Call(f"Call the missing number x. The equation is {e}.", f"solve({e})")
    yield Answer("", f"{e.replace('=', ' = ')} gives x = {stated(r)}. The missing number is {solution(r)}.", solution(r))


# -- ages and numbers in a row, asked otherwise ----------------------------------------------------------------------------------------
AGE_T = ["{A} is {t} as old as {B} and together they are {s}.", "{B} and {A}: {A} is {t} as old, and both ages make {s}.", "Add the ages of {A} and {B} and you get {s}. {A} is {t} as old as {B}.", "{A}'s age is {t} {B}'s age. The two ages sum to {s}.", "The total of the ages of {A} and {B} is {s} years; {A} is {t} as old as {B}.", "Together {A} and {B} are {s} years old, {A} being {t} as old as {B}."]
AGE_M = ["{A} is {k} years older than {B} and together they are {s}.", "{A} and {B} are {s} years old together. {A} is {k} years older.", "{B} is {k} years younger than {A}. Both ages make {s}.", "Add the ages of {A} and {B} and you get {s}. {A} was born {k} years before {B}.", "There are {k} years between {A}, the older, and {B}. Their ages sum to {s}.", "Between them {A} and {B} have lived {s} years, and {A} is {k} years older than {B}."]
AGE_Q = ["How old is {g}?", "how old is {g} now", "What is the age of {g}?", "{g} is how old?", "Give {g}'s age.", "Find out {g}'s age.", "Can you tell how old {g} is?", "So, {g}'s age?"]
ROW = ["{C} {k} sum to {z}.", "I add {c} {k} and get {z}.", "{C} {k} make {z} together.", "{C} {k} have the sum {z}.", "The numbers on {c} doors in a row are {k} and they add to {z}.", "A set of {c} {k} totals {z}.", "We look for {c} {k} with the sum {z}.", "{z} is the sum of {c} {k}.", "{z} can be written as the sum of {c} {k}.", "Adding up {c} {k} results in {z}."]
ROW_Q = {"smallest": ["What is the smallest?", "Which is the smallest one?", "Find the first of them.", "Tell me the lowest one.", "smallest one?", "What's the smallest number?"], "largest": ["What is the largest?", "Which is the biggest one?", "Find the last of them.", "Tell me the highest one.", "largest one?", "What's the greatest number?"],
         "all": ["Which numbers are they?", "What are the numbers?", "Find all of them.", "List them.", "Write them down.", "which ones"]}


@skill("wild_ages_rows", weight=0.4)
def wild_ages_rows(d):
    if d.chance(0.5):
        A = name(d)
        B = name(d, (A,))
        x, k = d.int(3, 40), d.rng.randint(2, 25)
        times = d.chance(0.45)
        g = d.pick([A, B])
        if times:
            k = d.pick([2, 2, 3, 3, 4, 5])
            s, e, who = x + k * x, f"x+{k}x", f"The younger is x and the older {k}x"
            q = d.say("wild.age.t", AGE_T, A=A, B=B, t="twice" if k == 2 else f"{d.pick([words(k), str(k)])} times", s=num(d, s))
        else:
            s, e, who = 2 * x + k, f"x+(x+{k})", f"The younger is x and the older x+{k}"
            q = d.say("wild.age.m", AGE_M, A=A, B=B, k=wn(d, k), s=num(d, s))
        ask = d.say("wild.age.q", AGE_Q, g=g)
        yield q + " " + ask if d.chance(0.85) else ask.rstrip("?.") + "? " + q
        r = yield Call(f"Asked: the {'younger' if g == B else 'older'}. {who}. The equation is {e}={s}.", f"solve({e}={s})")
        v = solution(r)
        if g == B:
            yield Answer("", f"{e} = {s} gives x = {v}. The younger is {v} years old.", v)
        else:
            y = yield Call(f"The older is {k} times {v}." if times else f"The older is {v} plus {k}.", f"{k}*{v}" if times else f"{v}+{k}")
            yield Answer("", f"The younger is {v}, so the older is {y.best} years old.", y.best)
        return
    kind = d.pick(["int", "int", "even", "odd"])
    count, step, first = d.pick([2, 3, 3, 4] if kind == "int" else [2, 3]), 1 if kind == "int" else 2, d.int(1, 200)
    first = first if kind == "int" else 2 * first + (kind == "odd")
    s = sum(first + step * i for i in range(count))
    noun = {"int": d.pick(["consecutive integers", "numbers in a row", "whole numbers in a row", "consecutive numbers", "neighbouring whole numbers", "successive integers"]), "even": d.pick(["consecutive even numbers", "even numbers in a row", "successive even integers"]), "odd": d.pick(["consecutive odd numbers", "odd numbers in a row", "successive odd integers"])}[kind]
    which = d.pick(["smallest", "smallest", "largest", "all"])
    c = words(count) if d.chance(0.7) else str(count)
    yield d.say("wild.row", ROW, c=c, C=cap(c), k=noun, z=num(d, s)) + " " + d.say("wild.row." + which, ROW_Q[which])
    e = "+".join(["x"] + [f"(x+{step * i})" for i in range(1, count)])
    r = yield Call(f"Call the smallest number x. The equation is {e}={s}.", f"solve({e}={s})")
    x = solution(r)
    if which == "smallest":
        yield Answer("", f"{e} = {s} gives x = {x}. The smallest number is {x}.", x)
    elif which == "all":
        ns = [x]
        for i in range(1, count):
            y = yield Call(f"The smallest is {x}." if i == 1 else "The next number.", f"{x}+{step * i}")
            ns.append(y.best)
        yield Answer("", f"{e} = {s} gives x = {x}. The numbers are {', '.join(ns[:-1])} and {ns[-1]}.", ", ".join(ns))
    else:
        k = step * (count - 1)
        y = yield Call(f"The smallest is {x}. The {which} is {k} more.", f"{x}+{k}")
        yield Answer("", f"The smallest number is {x}, so the {which} is {x} + {k} = {y.best}.", y.best)


# -- stories with one unknown ------------------------------------------------------------------------------------------------------
# (facts with {f} fixed, {p} per piece, {s} sum, the question, what x is)
UNKNOWN = {"f+px=s": [
    (["a taxi takes ${f} at the start and ${p} for each km", "{n} pays ${s}"], ["how many km was the ride", "how far did {n} go", "how many km did {n} ride"], "the number of km"),
    (["{n} has ${f} and puts ${p} in the box every week"], ["after how many weeks does {n} have ${s}", "how many weeks does it take to reach ${s}", "in how many weeks are there ${s}"], "the number of weeks"),
    (["a gym costs ${f} to join and ${p} per month", "{n} has paid ${s} in all"], ["for how many months was that", "how many months did {n} train", "how many months are that"], "the number of months"),
    (["the mechanic charges ${f} for coming and ${p} an hour", "the bill says ${s}"], ["how many hours did the work take", "how many hours were charged", "for how many hours was the mechanic there"], "the number of hours"),
    (["a plant is {f} cm tall and grows {p} cm a week"], ["after how many weeks is it {s} cm tall", "how many weeks until it measures {s} cm", "in how many weeks will it be {s} cm"], "the number of weeks"),
    (["a tank holds {f} liters", "a tap adds {p} liters a minute"], ["after how many minutes are {s} liters in it", "how many minutes until there are {s} liters", "how many minutes does it take to get to {s} liters"], "the number of minutes"),
    (["{n} buys some {t} for ${p} each and a bag for ${f}", "together it costs ${s}"], ["how many {t} did {n} buy", "how many {t} are in the bag", "what number of {t} was it"], "the number"),
    (["a boat rental wants ${f} deposit that is kept, plus ${p} an hour", "we paid ${s}"], ["how many hours did we have the boat", "how many hours were we on the water", "for how many hours did we pay"], "the number of hours"),
    (["an empty crate weighs {f} kg and every bottle in it {p} kg", "the scale shows {s} kg"], ["how many bottles are in the crate", "how many bottles does it hold", "what is the number of bottles"], "the number"),
    (["{n} already has {f} points and gets {p} points for each level"], ["how many levels are needed for {s} points", "after how many levels does {n} have {s} points", "how many levels until {s} points"], "the number")],
    "s-px=f": [
    (["{n} had ${s}, bought {t} for ${p} each and has ${f} left"], ["how many {t} were bought", "how many {t} did {n} get", "how many {t} is that"], "the number"),
    (["a barrel with {s} liters loses {p} liters a day"], ["after how many days are {f} liters left", "how many days until only {f} liters are left", "when, in days, are there {f} liters"], "the number of days"),
    (["a candle is {s} mm long and burns down {p} mm an hour"], ["after how many hours is it {f} mm long", "how many hours until it is {f} mm", "in how many hours will {f} mm be left"], "the number of hours"),
    (["a book has {s} pages and {n} reads {p} a day"], ["after how many days are {f} pages left", "how many days until {f} pages remain", "in how many days are only {f} pages left to read"], "the number of days"),
    (["{n} cuts pieces of {p} cm from a ribbon of {s} cm", "in the end {f} cm are left"], ["how many pieces did {n} cut", "how many pieces are there", "what is the number of pieces"], "the number")],
    "px+f=s": [
    (["{P} {t} and a box cost ${s}", "the box alone is ${f}"], ["how much is one of the {t}", "what does one of the {t} cost", "what's the price of each of the {t}"], "the price of one"),
    (["{n} orders {P} pizzas, delivery is ${f}, and it comes to ${s}"], ["what is the price of a pizza", "how much is one pizza", "what does each pizza cost"], "the price of one"),
    (["{P} friends pay the same each and {n} adds ${f}", "that makes ${s}"], ["how much does each friend pay", "what does one of the friends pay", "how much is it per friend"], "the price of one"),
    (["{n} pays ${s} for {P} tickets and a drink of ${f}"], ["how much is a ticket", "what does one ticket cost", "what was the price per ticket"], "the price of one")]}


@skill("wild_unknown", weight=0.6)
def wild_unknown(d):
    kind = d.pick(["f+px=s", "f+px=s", "s-px=f", "px+f=s"])
    i = d.rng.randrange(len(UNKNOWN[kind]))
    facts, asks, what = UNKNOWN[kind][i]
    f, p, x = d.int(2, d.pick([15, 60])), d.rng.randint(2, 15), d.int(2, d.pick([12, 40]))
    s = f + p * x
    v = dict(n=name(d), t=d.pick([t for t in THINGS if t not in ("points", "dollars", "euros", "pounds", "followers", "messages")]), f=f, p=p, s=f"{s:,}" if d.chance(0.3) else s, P=wn(d, p, 0.3))
    yield tell(d, [t.format(**v) for t in facts], d.say(f"wild.unknown.{kind}.{i}", asks, **v))
    e = "".join({"f": str(f), "p": str(p), "s": str(s)}.get(c, c) for c in kind)
    r = yield Call(f"Call {what} x. The equation is {e}.", f"solve({e})")
    yield Answer("", f"{e.replace('=', ' = ')} gives x = {stated(r)}. So {what} is {solution(r)}.", solution(r))
