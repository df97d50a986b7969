"""Order of operations as typed and as pasted: brackets in brackets, squares of brackets, sums above and below a line, wrong claims; and one thing then the other, in words."""
import re
from fractions import Fraction

import calc
from .core import Answer, Call, skill
from .real_words import around, choose, fill, known, pretty, spin

# Letters are numbers; "!" before a shape: integers of two digits are welcome.
NESTED = ["a-[b+(c-d)*e]", "a-[b+c*(d-e)]", "a+[b-(c+d)]", "a*[b-(c-d)]", "[a+b*(c-d)]*e", "a-[b-(c-d)]", "[(a+b)*c-d]/e", "a*[b+(c-d)*e]", "[a-(b+c)]*d", "a-[(b-c)*d+e]", "a/[b-(c+d)]", "[a*(b+c)-d]+e", "a-(b-(c-d))", "a*(b+(c-d))", "(a+(b-c)*d)*e", "a-(b+(c-d)*e)", "((a-b)*(c+d))/e", "(a+b)*(c-d)", "((a+b)*c-d)/e", "(a-b)*(c-d)+e",
          "((a+b)*(c-d))/e", "(a*(b+c))/d", "((a-b)/c)*(d+e)", "a+((b-c)*d-e)", "(a+b)/(c-d)", "(a*b-c)/(d+e)", "a-[b*(c+d)-e]", "[a+(b-c)]*[d-e]", "(a+b*c)-(d-e)", "(a-b)*c-(d+e)", "[(a-b)+c]*[d-e]", "a-{b+[c-(d-e)]}"]
SQUARED = ["a*(b+c)^2", "a*(b-c)^2", "(a+b)^2-c", "(a-b)^2+c", "a+(b-c)^2", "a-(b-c)^2", "(a+b)^2*c", "a*(b+c)^2-d", "(a-b)^2*(c+d)", "(a+b)^2/c", "a+b*(c-d)^2", "a*b^2", "(a*b)^2", "a+b^2*c", "(a+b^2)*c", "a^2-b*c", "a^2+b^2-c", "(a^2-b)*c", "a-b^2+c", "(a-b)^3+c", "a*(b-c)^3", "(a+b)^2-(c-d)^2", "a^2*(b-c)", "(a^2+b)/c", "a*b-c^2", "a*(b^2-c)", "(a-b^2)*c", "[a-(b-c)^2]*d", "a+b*c^2", "a^3-b^2*c"]
PLAIN = ["a+b*c", "a-b*c", "a*b+c", "a*b-c", "a+b/c", "a-b/c", "a/b+c", "a/b*c", "a-b+c", "a+b*c-d", "a-b*c+d", "a*b+c*d", "a*b-c*d", "a/b-c", "a+b-c*d", "a-b/c*d", "a*b/c", "a-b-c", "a/b/c", "a-b+c*d", "a+b/c-d", "(a+b)*c", "a*(b-c)", "(a-b)/c", "a/(b+c)", "a-(b-c)", "a-(b+c)", "(a+b)*c-d", "a+(b-c)*d", "a*(b+c)-d"]
ABOVE = ["(a+b)/(c*d)", "(a-b)/(c+d)", "(a*b)/(c-d)", "(a+b)/c", "(a-b)/c", "(a*b+c)/d", "(a+b)/(c-d)", "(a*b)/(c*d)", "(a+b*c)/(d-e)", "(a^2-b)/c", "(a*(b+c))/d", "(a+b+c)/d"]
AFTER = ["", "", "", "+f", "-f", "*f"]

ASK = ["{x}", "{x}", "{x} = ?", "{x} =", "{x}?", "what is {x}", "What is {x}?", "whats {x}", "What's {x}?", "Work out {x}.", "work out {x}", "Calculate {x}.", "calculate {x}", "Find {x}.", "Evaluate {x}.", "solve {x}", "how much is {x}", "Find the value of {x}.", "What is the value of {x}?", "answer to {x}?", "{x} equals what?", "What do you get for {x}?",
       "{x}, [order of operations|BODMAS|PEMDAS]", "{x} ([brackets first|mind the order])", "[Follow|Use|Remember] the order of operations: {x}", "using [BIDMAS|the right order]: {x}", "Work this out: {x}", "The value of {x} is?", "can you do {x}", "Please compute {x}.", "I need {x}.", "evaluate {x}", "Compute {x}.", "{x}: what's the answer?", "result of {x}?", "What does {x} [make|come to|give|equal]?"]
CLAIM = ["My [sister|friend|dad|neighbour|classmate|cousin] [says|thinks|claims] {x} is {w}. What is it [actually|in fact]?", "{n} [says|thinks] that {x} = {w}. What is the [right|correct|true] [answer|value|result]?", "{n} got {w} for {x}. What should {he} have got?", "The app says {x} is {w}, I don't believe it. What is the right answer?", "Is {x} really {w}? Give the correct value.",
         "I got {w} for {x} but it's wrong. What's the [right|correct] answer?", "Someone wrote {x} = {w}. What is the correct result?", "{n} worked out {x} from left to right and got {w}. What is the correct answer?", "{w} is the wrong answer to {x}. Which is the right one?", "[We|I] put {w} for {x} and got it wrong. What is it?", "Not {w}! What is {x} in fact?"]


def tex(e, d):
    """The expression in LaTeX, its top line of a division as \\frac now and then."""
    times = d.pick(["\\times ", "\\cdot "])
    e = re.sub(r"\^(\d)", lambda m: "^" + m[1] if d.chance(0.6) else "^{" + m[1] + "}", e)
    if d.chance(0.15):
        e = e.replace("(", "\\left(").replace(")", "\\right)").replace("[", "\\left[").replace("]", "\\right]")
    e = e.replace("{", "\\{").replace("}", "\\}") if "^" not in e else e
    gap = d.pick(["", " "])
    e = re.sub(r"(?<=[\w)}\]])([-+])", f"{gap}\\1{gap}", e)
    return e.replace("*", " " + times).replace("/", " \\div ")


def typed(e, d):
    """The expression as typed on a keyboard."""
    sign = d.pick(["*", "*", "×", "×", "x", "·"])
    if d.chance(0.5):
        e = e.replace("^2", "²").replace("^3", "³")
    gap = d.pick(["", " ", " "]) if sign != "x" else " "
    minus = d.pick("---−")
    e = re.sub(r"(?<=[\w)²³}\]])([-+*/])", lambda m: f"{gap}{m[1]}{gap}", e)
    return e.replace("*", sign).replace("-", minus).replace("/", d.pick(["/", "/", "÷"]))


def numbers(d, shape, big=False):
    """Numbers for a shape that give a value of school size."""
    for _ in range(4000):
        top = d.pick([9, 12, 12, 20, 40])
        v = {c: d.int(2, top) for c in "bcdef"}
        v["a"] = d.int(2, d.pick([12, 40, 100, 100]))
        if "^" in shape:
            v.update({c: d.int(1, 9) for c in "bcd"})
        if big:
            v.update(a=d.int(100, d.pick([999, 5000])), **{c: d.int(2, d.pick([12, 40, 300])) for c in "bcd"})
            if d.chance(0.3):
                c = d.pick("abc")
                v[c] = f"{d.int(1, 40)}.{d.rng.randint(1, 9)}"
        e = re.sub(r"[a-f]", lambda m: str(v[m[0]]), shape)
        r = calc.evaluate(re.sub(r"\[|\{", "(", re.sub(r"\]|\}", ")", e)))
        if r.startswith("error") or "≈" in r or len(r) > 9:
            continue
        if "/" in r and not re.fullmatch(r"-?\d+/\d+ = -?\d+\.\d{1,2}", r):
            continue
        if r.startswith("-") and d.chance(0.8) or "/" in r and d.chance(0.7):
            continue
        return e
    return None


@skill("real_plain_order", weight=4.2)
def plain_order(d):
    kind = d.rng.choices(["nested", "squared", "plain", "above", "claim"], [5, 5, 2.5, 4, 2])[0]
    while True:
        shape = d.pick({"nested": NESTED, "squared": SQUARED, "plain": PLAIN, "claim": PLAIN + SQUARED[:12] + NESTED[17:20]}.get(kind, ABOVE))
        if kind == "above":
            shape += d.pick(AFTER)
        if e := numbers(d, shape, kind == "plain" and d.chance(0.4)):
            break
    if kind == "above" and e.count("*") < 3 and d.chance(0.2) and ")" in e and re.search(r"[-+]\d+$", e):
        e += ".5"
    pure = re.sub(r"\[|\{", "(", re.sub(r"\]|\}", ")", e))
    latex = kind == "above" or kind != "claim" and d.chance(0.4)
    if kind == "above":
        top, rest = e[1:].split(")/", 1)
        m = re.fullmatch(r"(\([^)]*\)|\d+)(.*)", rest)
        low, after = m[1].strip("()"), m[2]
        if d.chance(0.25):
            x, latex = typed(e, d), False
        else:
            x = d.pick(["\\frac", "\\frac", "\\dfrac"]) + "{" + tex(top, d) + "}{" + tex(low, d) + "}"
            x += tex(after, d) if after[:1] == "*" else re.sub(r"^([-+])", r" \1 ", after)
    else:
        x = tex(e, d) if latex else typed(e, d)
    if latex:
        x = d.pick(["${x}$", "${x}$", "${x}$", "\\({x}\\)", "\\[{x}\\]", "$${x}$$", "{x}"]).replace("{x}", x)
    slots = known(d, {})
    if kind == "claim":
        w = calc.evaluate(leftwards(pure)).split(" = ")[-1]
        raw = spin(d, choose(d, "real.plain.claim", CLAIM))
        right = calc.evaluate(pure).split(" = ")[-1]
        if not re.fullmatch(r"-?\d+(\.\d+)?", w) or w == right:
            w = str(d.int(3, 90))
            if w == right:
                w += "0"
        q = fill(d, raw, slots, 0).replace("{w}", w).replace("{x}", x)
    else:
        q = spin(d, choose(d, "real.plain.order", ASK)).replace("{x}", x)
    if q[0].islower() and q[-1] == ".":
        q = q[0].upper() + q[1:]
    yield around(d, q, slots, False, 0.02)
    r = yield Call("Evaluate the expression.", pure)
    yield Answer("", f"{pretty(pure)} = {r.best}.", r.best)


def leftwards(e):
    """What comes out from left to right: brackets round every step."""
    if re.search(r"[(\[^]", e):
        return "0"
    parts = re.findall(r"[-+*/]|[\d.]+", e)
    out = parts[0]
    for i in range(1, len(parts) - 1, 2):
        out = f"({out}{parts[i]}{parts[i + 1]})"
    return out


# -- one thing and then another, in words -----------------------------------------------------------------------------------------
FIRST = [("the result of {a} plus {b}", "+"), ("the sum of {a} and {b}", "+"), ("the result of {a} minus {b}", "-"), ("the difference between {a} and {b}", "-"), ("the result of {a} times {b}", "*"), ("the product of {a} and {b}", "*"), ("the answer to {a} times {b}", "*"), ("the answer to {a} plus {b}", "+"), ("the result of {a} divided by {b}", "/"), ("the quotient of {a} and {b}", "/"), ("what you get for {a} times {b}", "*"), ("what {a} and {b} add up to", "+")]
THEN = [("multiply R by {c}", "*"), ("add {c} to R", "+"), ("subtract {c} from R", "-"), ("divide R by {c}", "/"), ("take {c} away from R", "-"), ("take away {c} from R", "-"), ("double R", "*2"), ("halve R", "/2"), ("triple R", "*3"), ("square R", "^2"), ("take half of R", "/2")]
WHOLE = [("{c} times R", "*"), ("{c} plus R", "c+"), ("half of R", "/2"), ("twice R", "*2"), ("double R", "*2"), ("three times R", "*3"), ("the square of R", "^2"), ("{c} less than R", "-"), ("{c} more than R", "+"), ("{c} minus R", "c-"), ("R, then plus {c}", "+"), ("R, then times {c}", "*"), ("R, then minus {c}", "-"), ("R, then divided by {c}", "/"), ("a third of R", "/3"), ("a quarter of R", "/4"), ("R, doubled", "*2"), ("R, halved", "/2")]
DO = {"+": ["Add {a} and {b}", "Add up {a} and {b}", "{a} plus {b}", "Work out {a} plus {b}", "take {a}, add {b}"], "-": ["Take {b} from {a}", "{a} minus {b}", "Subtract {b} from {a}", "Work out {a} minus {b}", "take {a}, subtract {b}"], "*": ["Multiply {a} by {b}", "{a} times {b}", "Work out {a} times {b}", "Multiply {a} and {b}", "take {a}, multiply by {b}"], "/": ["Divide {a} by {b}", "{a} divided by {b}", "Work out {a} divided by {b}", "take {a}, divide by {b}"]}
LINK = ["F, then T", "F and then T", "F. Then T.", "F, then T. What [comes out|do you get|is the result|is it]?", "First F, then T.", "F; then T", "F. Now T. [Result?|What do you get?|And the answer?]", "F and after that T", "If you F and then T, what do you get?", "{n}: F, then T. What is {his} answer?"]
ASKW = ["What is E?", "what is E", "E", "E?", "Find E.", "find E", "Work out E.", "Calculate E.", "how much is E", "What's E?", "work out E", "I need E.", "E is what?", "Tell me E.", "E = ?"]


def nice(d, op):
    if op == "/":
        b = d.int(2, 12)
        return b * d.int(2, d.pick([12, 40])), b
    a, b = d.int(2, d.pick([12, 40, 100])), d.int(2, d.pick([9, 12, 40]))
    return (max(a, b) + (a == b), min(a, b)) if op == "-" else (a, b)


@skill("real_plain_then", weight=2.4)
def plain_then(d):
    steps = d.chance(0.55)
    while True:
        op = d.pick("++--**/")
        a, b = nice(d, op)
        if steps:
            said, how = d.pick(THEN)
            first = d.pick(DO[op])
            link = choose(d, "real.plain.link", LINK)
            if not re.match(r"[A-Z]", first) and ("If you" in link or "First" in link) and "take" not in first:
                continue
            if "take " in first and "If you" in link:
                continue
        else:
            said, how = d.pick(WHOLE)
            first, op = d.pick(FIRST)
            if said.startswith("R, then") and d.chance(0.5):
                continue
            a, b = nice(d, op)
        c = d.int(2, d.pick([9, 12, 30]))
        inner = f"{a}{op}{b}"
        v = calc.evaluate(inner)
        low = op in "+-"
        grouped = f"({inner})"
        k = how[1:] or str(c)
        if how[0] == "c":
            e = f"{c}{how[1]}" + (grouped if low and how[1] == "-" else inner)
        elif how[0] == "^":
            e = grouped + how
        elif how[0] in "*/":
            e = (grouped if low else inner) + how[0] + k
            if said.startswith(("{c} times", "twice", "double R", "three")) and how[0] == "*" and not steps:
                e = f"{k}*" + (grouped if low or op == "/" else inner)
        else:
            e = inner + how[0] + k
        r = calc.evaluate(e)
        if "≈" in r or r.startswith(("error", "-")) or len(r) > 14 or "/" in r and d.chance(0.85):
            continue
        break
    slots = known(d, dict(a=a, b=b, c=c))
    if steps:
        what = d.pick(["the result", "it", "that", "the answer"])
        first = first if link.startswith("F") else first[0].lower() + first[1:]
        then = said.replace("R", what)
        q = re.sub(r"\b[FT]\b", lambda m: first if m[0] == "F" else then, link)
        q = re.sub(r"(?<=\. )[a-z]", lambda m: m[0].upper(), q)
        q = spin(d, q)
    else:
        q = choose(d, "real.plain.askw", ASKW).replace("E", said.replace("R", first))
    q = fill(d, q, slots, 0.04)
    if q[-1] in ".?" and q[0].islower():
        q = q[0].upper() + q[1:]
    yield around(d, q, slots, False, 0.02)
    r = yield Call("Evaluate the expression.", e)
    yield Answer("", f"{pretty(e)} = {r.best}.", r.best)
