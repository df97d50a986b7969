"""Three and four steps told in words: a number that is changed again and again, sums of products, a part of what two numbers make."""
import re

import calc
from .arith import answer_tree, ascii_of
from .core import skill
from .phrases import words
from .real_words import around, choose, fill, known, spin

# A step: (said to somebody, said of him, sign); "@" is the number, "it" may be left out.
STEPS = {"+": [("add @", "adds @"), ("add @", "adds @"), ("add @ to it", "adds @ to it"), ("plus @", None), ("put @ more on", "puts @ more on"), ("increase it by @", "increases it by @")],
         "-": [("subtract @", "subtracts @"), ("take away @", "takes away @"), ("subtract @", "subtracts @"), ("take @ away", "takes @ away"), ("minus @", None), ("take off @", "takes off @"), ("reduce it by @", "reduces it by @"), ("take @ from it", "takes @ from it")],
         "*": [("multiply by @", "multiplies by @"), ("multiply it by @", "multiplies it by @"), ("times @", None), ("multiply that by @", "multiplies that by @"), ("multiply the result by @", "multiplies the result by @")],
         "/": [("divide by @", "divides by @"), ("divide it by @", "divides it by @"), ("divided by @", None), ("divide that by @", "divides that by @"), ("divide the result by @", "divides the result by @")],
         "*2": [("double it", "doubles it"), ("double the result", "doubles the result"), ("times two", None), ("double", "doubles it")], "*3": [("triple it", "triples it"), ("triple", None), ("times three", None), ("treble it", "trebles it")], "/2": [("halve it", "halves it"), ("take half of it", "takes half of it"), ("halve the result", "halves the result"), ("halve", None), ("halve that", "halves that")],
         "^2": [("square it", "squares it"), ("square", None), ("square that", "squares that"), ("square the result", "squares the result")]}
ASKED = ["[What do you get?|What is the result?|What do you have?|Result?|What's the answer?|Where do you end up?|What number do you end with?|What is it now?|What comes out?|Answer?|What have you got?|]"]
TOLD = ["Start at {a}. S. S. S. Q", "Start at {a}. S. S. S.", "Start with {a}. S. S. S.", "Begin at {a}. S. S. S. Q", "Start with {a}. S. S. S. Q", "Start with {a}, s, s, s. Q", "Begin with {a}. S, then s, then s. Q", "Take {a}, s, s and s. Q", "Take {a}. S. S. Finally s. Q", "take {a}, s, then s and then s", "{a}, s, s, s", "{a}: s, then s, then s", "{a} - first s, then s, then s. Q".replace(" - first", ": first"), "From {a}: s, s, s. Q", "If you start with {a}, s, s and s, what do you get?", "What do you get if you take {a}, s, s and s?", "what is {a} if you s, s and then s", "My number is {a}. S. S. S. Q", "Write down {a}. S. Then s. Then s. Q", "I start at {a}. S, s, and s. Q", "The number {a}: s, s, s. Q", "Put {a} in a machine: s, s, s. What comes out?", "A number machine does this: s, s, s. {a} goes in. What comes out?",
        "{a}, then s, then s, then s =", "Do this with {a}: s, s, s.", "enter {a}, s, s, s, what does the display show", "With {a}: s. S. S. Q", "Think of {a}. S. S. S. Q", "Work this out step by step: {a}, s, s, s.", "Step 1: take {a}. Step 2: s. Step 3: s. Step 4: s. Q", "1) {a} 2) s 3) s 4) s. Q"]
ABOUT = ["{n} starts with {a}, h, h and h. What does {he} get?", "{n} thinks of {a}, h, h and then h. What is {his} answer?", "{n} takes {a}. {He} h, then h, and at last h. What does {he} end with?", "{n} writes {a}, h, h and h. What number does {he} have now?", "{n} enters {a} on a calculator, h, h and h. What does it show?", "A robot gets the number {a}. It h, h and then h. What number comes out?", "{n}'s number is {a}. {He} h, h and h. What is it now?"]


TOLD = [re.sub(r"(?<!['’])\bs\b", "§", re.sub(r"\bS\b", "¶", t)) for t in TOLD]
ABOUT = [re.sub(r"\bh\b", "§", t) for t in ABOUT]
FEWER = [(", §, § and §", ", § and §"), (", §, § and then §", ", § and then §"), ("¶. ¶. ¶.", "¶. ¶."), ("§, §, §", "§, §"), (", then §, then §, then §", ", then §, then §"), ("§, then §, then §", "§, then §"), ("§, then § and then §", "§ and then §"), ("¶. ¶. Finally §", "¶. Finally §"), ("¶, then §, then §", "¶, then §"), ("§, § and then §", "§ and then §"), ("¶, §, and §", "¶ and §"), ("¶. Then §. Then §", "¶. Then §"), ("§. ¶. ¶", "§. ¶"), ("§, then §, and at last §", "§, and at last §"), (" Step 4: §.", ""), (" 4) §", "")]
MORE = [("¶. ¶. ¶.", "¶. ¶. ¶. ¶."), ("§, §, §", "§, §, §, §"), (", §, § and", ", §, §, § and"), ("then §, then §", "then §, then §, then §"), ("§. ¶. ¶", "§. ¶. ¶. ¶"), ("Step 4: §.", "Step 4: §. Step 5: §."), ("4) §", "4) § 5) §"), ("¶. ¶. Finally", "¶. ¶. ¶. Finally"), ("¶, §, and", "¶, §, §, and"), ("Then §. Then §", "Then §. Then §. Then §"), ("§, then §", "§, then §, then §")]


def fitted(raw, n):
    """A template of three steps, for `n` of them."""
    for old, new in FEWER if n == 2 else MORE if n == 4 else []:
        if old in raw:
            return raw.replace(old, new, 1)
    return raw


def chained(d):
    """A chain of steps that stays whole (or has one decimal): (start, steps as (sign, number))."""
    k = d.pick([2, 3, 3, 3, 3, 4])
    while True:
        a = d.int(2, d.pick([12, 30, 100, 100, 400]))
        v, out = a, []
        for _ in range(k):
            op = d.pick(["+", "-", "*", "/", "+", "-", "*", "/", "*2", "/2", "*3", "^2"])
            c = d.int(2, d.pick([9, 12, 12, 30, 60]))
            if out and op[0] == out[-1][0] or op == "^2" and v > 15:
                break
            if op == "/":
                divs = [n for n in range(2, 13) if v % n == 0]
                if not divs:
                    break
                c = d.pick(divs)
            if op == "*" and (v > 200 or c > 12):
                break
            if op == "/2" and v % 2:
                break
            v = {"+": v + c, "-": v - c, "*": v * c, "/": v // c, "*2": v * 2, "*3": v * 3, "/2": v // 2, "^2": v * v}[op]
            out.append((op, c))
            if v < 1 and d.chance(0.93) or v > 5000:
                break
        else:
            return a, out


@skill("real_plain_numbers_chain", weight=1.8)
def plain_chain(d):
    a, steps = chained(d)
    about = d.chance(0.25)
    t = str(a)
    said = []
    for op, c in steps:
        forms = STEPS[op]
        s = d.pick([f for f in forms if (not about or f[1]) and (said or not re.search("result|that", f[0]))])
        said.append((s[1] if about else s[0]).replace("@", words(c) if c < 21 and d.chance(0.12) else str(c)))
        t = (op[0], t, op[1:] or str(c))
    raw = choose(d, "real.plain.d1about" if about else "real.plain.d1told", ABOUT if about else TOLD)
    raw = fitted(raw, len(said))
    if raw.count("§") + raw.count("¶") != len(said):
        raw = "{a}, " + ", ".join("§" * len(said)) if not about else "{n} takes {a}. {He} " + ", then ".join("§" * len(said)) + ". What does {he} get?"
    raw = re.sub(r"\bQ\b", lambda m: ASKED[0], raw)
    it = iter(said)

    def put(m):
        s = next(it)
        return s[0].upper() + s[1:] if m[0] == "¶" else s
    raw = re.sub("[§¶]", put, raw)
    v = known(d, dict(a=a))
    q = fill(d, spin(d, raw), v, 0.04).strip()
    yield from answer_tree(d, t, around(d, q, v, False, 0.02))


# -- two operations joined by a third -------------------------------------------------------------------------------------------
INNER = {"+": ["the sum of A and B", "A plus B"], "-": ["the difference between A and B", "A minus B", "the difference of A and B"], "*": ["the product of A and B", "A times B", "A multiplied by B"], "/": ["the quotient of A and B", "A divided by B"]}
PARTS = [("half of A", ("/", "A", "2")), ("twice A", ("*", "2", "A")), ("double A", ("*", "2", "A")), ("three times A", ("*", "3", "A")), ("a third of A", ("/", "A", "3")), ("a quarter of A", ("/", "A", "4")), ("A squared", ("^", "A", "2")), ("the square of A", ("^", "A", "2")), ("five times A", ("*", "5", "A")), ("four times A", ("*", "4", "A")), ("ten times A", ("*", "10", "A"))]
# P and Q are operations, C a number; "first" is which of the two the sentence's operation begins with.
JOIN = [("P plus Q", "+"), ("P, plus Q", "+"), ("P, times Q", "*"), ("P and Q added together", "+"), ("add P and Q", "+"), ("the sum of P and Q", "+"), ("P minus Q", "-"), ("the difference between P and Q", "-"), ("P, minus Q", "-"), ("subtract Q from P", "-"), ("take Q away from P", "-"), ("Q subtracted from P", "-"), ("add Q to P", "+"), ("Q more than P", "+"), ("Q less than P", "-"), ("P times Q", "*"), ("the product of P and Q", "*"), ("multiply P by Q", "*"), ("P divided by Q", "/"), ("divide P by Q", "/"), ("P multiplied by Q", "*")]
AROUND = [("twice P, minus C", ("-", ("*", "2", "P"), "C")), ("twice P, plus C", ("+", ("*", "2", "P"), "C")), ("half of P, plus C", ("+", ("/", "P", "2"), "C")), ("half of P, minus C", ("-", ("/", "P", "2"), "C")), ("C times P, minus D", ("-", ("*", "C", "P"), "D")), ("C times P, plus D", ("+", ("*", "C", "P"), "D")), ("three times P, minus C", ("-", ("*", "3", "P"), "C")), ("C more than twice P", ("+", ("*", "2", "P"), "C")), ("C less than twice P", ("-", ("*", "2", "P"), "C")), ("C more than half of P", ("+", ("/", "P", "2"), "C")), ("C less than three times P", ("-", ("*", "3", "P"), "C")),
          ("add C to P and divide the whole thing by D", ("/", ("+", "P", "C"), "D")), ("add C to P and multiply the result by D", ("*", ("+", "P", "C"), "D")), ("subtract C from P and divide the result by D", ("/", ("-", "P", "C"), "D")), ("subtract C from P and multiply by D", ("*", ("-", "P", "C"), "D")), ("take P, add C, then divide by D", ("/", ("+", "P", "C"), "D")), ("take P, subtract C and double what is left", ("*", ("-", "P", "C"), "2")), ("add C to P, then halve the result", ("/", ("+", "P", "C"), "2")), ("add C to P, then double it", ("*", ("+", "P", "C"), "2")), ("multiply P by C and add D", ("+", ("*", "P", "C"), "D")), ("multiply P by C and subtract D", ("-", ("*", "P", "C"), "D")), ("divide P by C and add D", ("+", ("/", "P", "C"), "D")), ("divide P by C, then subtract D", ("-", ("/", "P", "C"), "D")),
          ("P, plus C, all divided by D", ("/", ("+", "P", "C"), "D")), ("P, minus C, all times D", ("*", ("-", "P", "C"), "D")), ("P, divided by C, plus D", ("+", ("/", "P", "C"), "D")), ("P, times C, minus D", ("-", ("*", "P", "C"), "D")), ("C minus twice P", ("-", "C", ("*", "2", "P"))), ("C plus half of P", ("+", "C", ("/", "P", "2"))), ("subtract twice P from C", ("-", "C", ("*", "2", "P"))), ("C divided by P, plus D", ("+", ("/", "C", "P"), "D")), ("the square of P, minus C", ("-", ("^", "P", "2"), "C"))]
ASK = ["E", "E?", "what is E", "What is E?", "what's E", "Find E.", "find E", "Work out E.", "work out E", "Calculate E.", "calculate E", "compute E", "how much is E", "How much is E?", "E = ?", "E equals what?", "Evaluate E.", "Tell me E.", "I need E.", "Give E as one number.", "What do you get for E?", "What number is E?", "What is the value of E?", "The value of E?", "Solve: E", "Determine E.", "E, please"]
DO = ["E", "E.", "please E", "If you E, what do you get?", "E. What do you get?", "E. Result?", "E, what is it", "Can you E?", "E and give me the answer", "What do you get if you E?", "what is it when you E"]
VERBS = ("add", "subtract", "take", "multiply", "divide")


def number(d, top=None):
    return d.int(2, top or d.pick([9, 12, 20, 40, 100]))


def operation(d, closed=False):
    """(words, tree): one operation of two numbers, or a part or multiple of one."""
    if d.chance(0.25) and not closed:
        s, t = d.pick(PARTS)
        n = number(d, 12 if t[0] == "^" else None)
        if t[0] == "/":
            n = int(t[2]) * number(d, 30)
        return s.replace("A", str(n)), tuple(str(n) if x == "A" else x for x in t)
    op = d.pick("+-**/")
    a, b = number(d), number(d, d.pick([9, 12, 20]))
    if op == "-":
        a, b = max(a, b) + (a == b), min(a, b)
    if op == "/":
        a = b * number(d, 12)
    s = d.pick(INNER[op][:1] if closed else INNER[op])
    if closed and d.chance(0.5):
        s = s.replace("between", "of") if op == "-" else s
    return s.replace("A", str(a)).replace("B", str(b)), (op, str(a), str(b))


def put(t, v):
    return v.get(t, t) if isinstance(t, str) else tuple([t[0]] + [put(x, v) for x in t[1:]])


def plain(t):
    return t if isinstance(t, str) else (t[0],) + tuple(plain(x) for x in t[1:])


@skill("real_plain_numbers_three", weight=2.4)
def plain_three(d):
    while True:
        if d.chance(0.5):
            s, op = d.pick(JOIN)
            loose = s in ("P plus Q", "P minus Q")
            (p, tp), (q, tq) = operation(d, not loose or d.chance(0.5)), operation(d, not loose or d.chance(0.5))
            if loose and (p.startswith("the ") != q.startswith("the ") or not p.startswith("the ") and (tp[0] in "+-" or tq[0] in "+-")):
                continue
            t = (op, tp, tq)
            said = "".join({"P": p, "Q": q}.get(ch, ch) for ch in s)
        else:
            s, shape = d.pick(AROUND)
            p, tp = operation(d, True)
            c, e = str(number(d, 30)), str(number(d, 12))
            t = put(shape, {"P": tp, "C": c, "D": e})
            said = "".join({"P": p, "C": c, "D": e}.get(ch, ch) for ch in s)
        r = calc.evaluate(ascii_of(t))
        if r.startswith(("error", "-")) or "≈" in r or len(r) > 14 or "/" in r and d.chance(0.9):
            continue
        break
    if said.split(" ")[0] in VERBS:
        q = choose(d, "real.plain.d1do", DO)
    else:
        q = choose(d, "real.plain.d1ask3", ASK)
    q = re.sub(r"\bE\b", lambda m: said, q)
    if q[-1] in ".?" and q[0].islower():
        q = q[0].upper() + q[1:]
    yield from answer_tree(d, t, around(d, q, known(d, {}), False, 0.02))


# -- a first operation that names its number, then one to three steps -----------------------------------------------------------------
OPEN = {"*2": ["double {a}", "twice {a}", "{a} doubled", "{a} times two", "two times {a}"], "*3": ["triple {a}", "three times {a}", "{a} tripled"], "/2": ["halve {a}", "half of {a}", "half {a}", "{a} halved"], "^2": ["square {a}", "{a} squared", "the square of {a}"], "^3": ["cube {a}", "{a} cubed"],
        "*": ["multiply {a} by {b}", "{a} times {b}", "multiply {a} and {b}", "{a} multiplied by {b}", "{a} x {b}"], "/": ["divide {a} by {b}", "{a} divided by {b}"], "+": ["add {a} and {b}", "add {b} to {a}", "{a} plus {b}", "the sum of {a} and {b}", "add {a} to {b}~"], "-": ["subtract {b} from {a}", "take {b} from {a}", "{a} minus {b}", "take {b} away from {a}", "the difference between {a} and {b}", "{a} take away {b}"], "sqrt": ["the square root of {a}", "take the square root of {a}", "root of {a}"]}
JOINED = ["F, §, §", "F, § and §", "F, then §, then §", "F and then §, then §", "F. ¶. ¶.", "F. Then §. Then §. Q", "First F, then §, then §.", "F, §, then §. Q", "F; §; §", "F, next §, last §", "F - § - §".replace(" - ", ", "), "F. Now §. Then §. Q", "If you F, § and then §, what do you get?", "what do you get if you F, § and §", "Start with F, §, §. Q", "F, § and finally §", "do this: F, §, §", "F, then § and §. Q", "begin with F, then §, then § =", "F, §, §, answer?", "What is F, §, §?", "take F, § and §"]


@skill("real_plain_numbers_open", weight=1.6)
def plain_open(d):
    while True:
        op = d.pick(["*2", "*3", "/2", "^2", "^2", "^3", "*", "*", "/", "+", "+", "-", "-", "sqrt"])
        a, b = d.int(2, d.pick([12, 30, 100])), d.int(2, d.pick([9, 12, 40]))
        if op[0] == "^":
            a = d.int(2, 12 if op == "^2" else 6)
        if op == "sqrt":
            a = d.int(2, 15) ** 2
        if op == "/2":
            a *= 2
        if op == "/":
            b = d.int(2, 12)
            a = b * d.int(2, 20)
        if op == "-" and a <= b:
            a = b + d.int(2, 40)
        raw = choose(d, "real.plain.d1open", JOINED)
        verbal = "you F" in raw or raw.startswith("First F")
        named = raw.startswith(("Start with", "begin with", "What is", "take F"))
        verbs = ("double", "triple", "halve", "square", "cube", "multiply", "divide", "add", "subtract", "take")
        able = [f for f in OPEN[op] if (f.split(" ")[0] in verbs or not verbal) and (f.split(" ")[0] not in verbs or not named)]
        if not able:
            continue
        f = d.pick(able)
        if f.endswith("~"):
            a, b, f = b, a, "add {b} to {a}"
        t = ("sqrt", str(a)) if op == "sqrt" else (op[0], str(a), op[1:] or str(b))
        v = calc.evaluate(ascii_of(t))
        if not v.isdigit():
            continue
        v, said, last = int(v), [], op[0]
        for k in range(2):
            o = d.pick(["+", "-", "*", "/", "*2", "/2", "+", "-", "*3"])
            c = d.int(2, d.pick([9, 12, 30]))
            if o[0] == "/":
                divs = [n for n in range(2, 13) if v % n == 0]
                if not divs or o == "/2" and v % 2:
                    break
                c = 2 if o == "/2" else d.pick(divs)
            if o == last or o[0] == "*" and v > 300 or o == "-" and v - c < 1:
                break
            c = {"*2": 2, "*3": 3, "/2": 2}.get(o, c)
            v = {"+": v + c, "-": v - c, "*": v * c, "/": v // c}[o[0]]
            s = d.pick([x for x in STEPS[o] if "put" not in x[0]])[0].replace("@", str(c))
            said.append(s)
            t, last = (o[0], t, str(c)), o
        if len(said) == 2:
            break
    if d.chance(0.2):           # one step more
        s, o, c = d.pick([("add @", "+", d.int(1, 20)), ("double it", "*", 2), ("times @", "*", d.int(2, 6)), ("subtract @", "-", d.int(1, max(1, v - 1)))])
        if raw.count("§") == 2 and "§, §" in raw:
            raw = raw.replace("§, §", "§, §, §", 1)
            said.append(s.replace("@", str(c)))
            t = (o, t, str(c))
    it = iter(said)
    q = re.sub(r"[§¶]", lambda m: (lambda s: s[0].upper() + s[1:] if m[0] == "¶" else s)(next(it)), raw)
    q = re.sub(r"\bQ\b", lambda m: ASKED[0], q)
    q = re.sub(r"\bF\b", lambda m: f, q)
    slots = known(d, dict(a=a, b=b))
    q = fill(d, spin(d, q), slots, 0.04).strip()
    if q[-1] in ".?" and q[0].islower():
        q = q[0].upper() + q[1:]
    yield from answer_tree(d, t, around(d, q, slots, False, 0.02))


POWERS = [("subtract C from the square of A and divide by D", ("/", ("-", ("^", "A", "2"), "C"), "D")), ("add C to the square of A and divide by D", ("/", ("+", ("^", "A", "2"), "C"), "D")), ("add C to the square of A", ("+", ("^", "A", "2"), "C")), ("subtract C from the square of A", ("-", ("^", "A", "2"), "C")), ("take C from A squared and halve the result", ("/", ("-", ("^", "A", "2"), "C"), "2")), ("multiply the square of A by C and subtract D", ("-", ("*", ("^", "A", "2"), "C"), "D")), ("C times the square of A, minus D", ("-", ("*", "C", ("^", "A", "2")), "D")), ("the square of A plus C, all divided by D", ("/", ("+", ("^", "A", "2"), "C"), "D")), ("the square of A minus the square of C", ("-", ("^", "A", "2"), ("^", "C", "2"))), ("the square of A, plus C times D", ("+", ("^", "A", "2"), ("*", "C", "D"))), ("subtract the square of C from the square of A", ("-", ("^", "A", "2"), ("^", "C", "2"))), ("add the squares of A and C and divide by D", ("/", ("+", ("^", "A", "2"), ("^", "C", "2")), "D")),
          ("a third of the difference of A and C", ("/", ("-", "A", "C"), "3")), ("half the sum of A and C, minus D", ("-", ("/", ("+", "A", "C"), "2"), "D")), ("find half of the sum of A and C, then subtract D", ("-", ("/", ("+", "A", "C"), "2"), "D")), ("find half of the sum of A and C and then add D", ("+", ("/", ("+", "A", "C"), "2"), "D")), ("a quarter of the product of A and C", ("/", ("*", "A", "C"), "4")), ("a third of the sum of A and C, plus D", ("+", ("/", ("+", "A", "C"), "3"), "D")), ("half of the product of A and C, minus D", ("-", ("/", ("*", "A", "C"), "2"), "D")), ("take half of A and add it to twice C", ("+", ("*", "2", "C"), ("/", "A", "2"))), ("add half of A to twice C", ("+", ("*", "2", "C"), ("/", "A", "2"))), ("subtract half of C from A", ("-", "A", ("/", "C", "2"))), ("A minus half of C, times D", None), ("D times the difference of A and C, plus E", ("+", ("*", "D", ("-", "A", "C")), "E")), ("D times the sum of A and C, minus E", ("-", ("*", "D", ("+", "A", "C")), "E")),
          ("A more than D times C", ("+", ("*", "D", "C"), "A")), ("A less than D times C", ("-", ("*", "D", "C"), "A")), ("A more than the square of C", ("+", ("^", "C", "2"), "A")), ("the product of A, C and D, minus E", ("-", ("*", ("*", "A", "C"), "D"), "E")), ("the sum of A, C and D, divided by E", ("/", ("+", ("+", "A", "C"), "D"), "E")), ("the sum of A, C and D times E", None), ("add A, C and D, then multiply by E", ("*", ("+", ("+", "A", "C"), "D"), "E")), ("add up A, C and D and divide by E", ("/", ("+", ("+", "A", "C"), "D"), "E")), ("add A and C, multiply by D, subtract E", ("-", ("*", ("+", "A", "C"), "D"), "E")), ("subtract C from A, multiply by D, add E", ("+", ("*", ("-", "A", "C"), "D"), "E")), ("multiply A by C, add D, divide by E", ("/", ("+", ("*", "A", "C"), "D"), "E")), ("multiply A by C, subtract D, divide by E", ("/", ("-", ("*", "A", "C"), "D"), "E")), ("multiply A by C and D by E and add the results", ("+", ("*", "A", "C"), ("*", "D", "E"))), ("multiply A by C and subtract the product of D and E", ("-", ("*", "A", "C"), ("*", "D", "E")))]
POWERS = [p for p in POWERS if p[1]]


@skill("real_plain_numbers_sentence", weight=1.5)
def plain_sentence(d):
    while True:
        s, shape = d.pick(POWERS)
        a = number(d, 12 if "square" in s and "of A" in s or "A squared" in s else None)
        v = {"A": str(a), "C": str(number(d, 12 if "of C" in s and "square" in s else d.pick([12, 40]))), "D": str(number(d, 12)), "E": str(number(d, 12))}
        t = put(shape, v)
        r = calc.evaluate(ascii_of(t))
        if r.startswith(("error", "-")) or "≈" in r or len(r) > 12 or "/" in r and d.chance(0.93):
            continue
        break
    said = re.sub(r"\b[ACDE]\b", lambda m: v[m[0]], s)
    verb = said.split(" ")[0] in VERBS + ("find",)
    q = choose(d, "real.plain.d1do" if verb else "real.plain.d1ask3", DO if verb else ASK)
    q = re.sub(r"\bE\b", lambda m: said, q)
    if q[-1] in ".?" and q[0].islower():
        q = q[0].upper() + q[1:]
    yield from answer_tree(d, t, around(d, q, known(d, {}), False, 0.02))
