"""Brackets in brackets, fraction lines and signs in every notation: on a keyboard, in code, in LaTeX; terse sums of two to five numbers."""
import re

import calc
from .core import Answer, Call, skill
from .plain_a_order import typed
from .real_words import around, choose, known, pretty

DEEP = ["(a-b*c)/d+e", "(a+b*c)/d-e", "(a*b-c)/d+e", "(a-b*c)/d+e", "(a+b)/c+d*e", "a/b+c*(d-e)", "(a-b)*c/d", "a-b*(c-d)+e", "a*(b-c)/d+e", "(a-b)/c+d", "(a-b)/c-d", "(a+b)*c+d", "a*(b+c)/d-e", "a+(b-c)*d/e", "(a-b*c)*d+e", "a*(b-c*d)+e", "a*(b+c*(d-e))-f", "a*(b+c*(d-e))+f", "a*(b-(c-d))+e", "a+b*(c-(d-e))", "a+b*[c-(d+e)]", "a-b*[c-(d+e)]", "(a+b*(c-d))/e", "(a-b*(c-d))*e", "[(a-b)/c+d]*e", "[(a-b)*c+d]/e", "[(a+b)/c-d]*e", "[a+(b-c)*d]/e", "(a-b)/c+d*e", "(a+b)/c-d", "a*(b+c)-d*e", "a*(b-c)+d*e", "a*b-(c+d)*e", "(a+b)*c-(d-e)*f", "(a-b)*c+(d+e)*f", "a-{b*[c+(d-e)]}", "a-{b-[c-(d-e)]}", "a+{b*[c-(d-e)]}", "{a-[b-(c-d)]}*e", "{a+[b*(c-d)]}/e", "a/(b-c)+d", "a/(b+c)*d", "a/[b-(c-d)]", "a*((b+c)/d)", "a*((b-c)*d-e)", "((a+b)*c-d)*e", "((a-b)/c+d)*e", "((a+b)/c)^2", "(a-(b-c)*d)^2", "a*(b-c)^2-d", "a*(b+c)^2+d", "(a+b)^2/c-d", "a+(b-c)^2*d", "a^2-(b+c)*d", "a^2-b*(c-d)", "(a^2-b)/c+d", "a-b^2+c*d", "a*b^2-c*d", "a+b*c^2-d", "(a-b)^2+(c-d)^2", "(a+b)^2-(c+d)^2", "(a+b)*(c+d)-e", "(a-b)*(c-d)*e", "a*b*(c-d)", "a/b+c/d", "a/b-c/d", "a/b*c+d", "a/b/c", "a-b-c*d", "a-b+c/d", "a*b+c*d-e", "a*b/c+d", "a*b/c-d", "a+b*c-d/e", "a-b/c*d", "a*b-c/d", "a/b*c-d*e", "a-(b+c)-d", "a-(b-c)-d", "a-(b+c+d)", "(a+b+c)/d", "(a+b+c)*d", "a*(b+c+d)", "a*b*c-d", "a+b+c*d", "(a*b-c)/d", "(a*b+c)/d", "a/(b*c)", "a/(b*c)+d", "(a+b)/(c+d)", "(a-b)/(c-d)", "(a*b)/(c-d)", "(a*b)/(c+d)", "(a-b*c)/d"]
NEGATIVE = ["-a+b*c", "-a*b+c", "-a-b*c", "a-(-b)", "a-(-b)*c", "a*(-b)+c", "(-a)*(-b)-c", "-a*(b-c)", "-(a-b)+c", "-(a+b)*c", "(-a+b)*c", "a-(b-(-c))", "-a-(-b)+c", "(-a)^2-b", "-a^2-b", "a/(-b)+c", "-a/b+c", "(a-b)*(-c)", "a+(-b)-(-c)", "-a+b-c", "-[a-(b+c)]", "a*(-b)*c", "(-a)*(-b)*c", "-a*(-b)-c*d"]
TOPS = [("a+b", "c"), ("a-b", "c"), ("a*b", "c"), ("a+b", "c+d"), ("a-b", "c-d"), ("a*b", "c+d"), ("a+b*c", "d"), ("a^2-b", "c"), ("a^2+b", "c"), ("a*(b+c)", "d"), ("a*(b-c)", "d"), ("a", "b*c"), ("a", "b+c"), ("a", "b-c"), ("a*b-c", "d"), ("a*b+c", "d*e"), ("a*b", "c*d")]
AFTERS = ["", "+f", "-f", "*f", "+f^2"]
ASK = ["{x}", "{x}", "{x}", "{x} = ?", "{x} =", "what is {x}", "What is {x}?", "calculate {x}", "Calculate {x}.", "work out {x}", "Work out {x}.", "evaluate {x}", "Evaluate {x}.", "simplify {x}", "Simplify {x}.", "compute {x}", "find {x}", "find the value of {x}", "solve {x}", "what do you get for {x}", "the answer to {x}?", "{x}, what is it", "whats {x}", "how much is {x}", "{x} ?", "please do {x}", "pls calculate {x}", "do {x} with the brackets first".replace(" with the brackets first", ""), "{x} - answer?", "give me {x}", "result of {x}", "the value of {x}", "check: {x}", "Order of operations: {x}", "mind the order: {x}"]


def numbers(d, shape):
    for _ in range(4000):
        top = d.pick([9, 9, 12, 20])
        v = {c: d.int(1 if c != "a" else 2, top) for c in "bcdef"}
        v["a"] = d.int(2, d.pick([12, 30, 100]))
        if d.chance(0.08) and "^" not in shape:
            v[d.pick("abc")] = f"{d.int(0, 20)}.{d.rng.randint(1, 9)}"
        e = re.sub(r"[a-f]", lambda m: str(v[m[0]]), shape)
        r = calc.evaluate(re.sub(r"[\[{]", "(", re.sub(r"[\]}]", ")", e)))
        if re.search(r"/1(?!\d)", e) or r.startswith("error") or "≈" in r or len(r) > 12 or "/" in r and not re.fullmatch(r"-?\d+/\d+ = -?\d+\.\d{1,2}", r):
            continue
        if r.startswith("-") and "-" != shape[0] and d.chance(0.85) or "/" in r and d.chance(0.75):
            continue
        return e
    return None


def latex(d, e):
    times = d.pick(["\\times ", "\\cdot "])
    gap = d.pick(["", " "])
    e = re.sub(r"\^(\d)", lambda m: "^" + m[1] if d.chance(0.7) else "^{" + m[1] + "}", e) if "{" not in e else e.replace("{", "\\{").replace("}", "\\}")
    if d.chance(0.2):
        e = e.replace("(", "\\left(").replace(")", "\\right)")
    e = re.sub(r"(?<=[\w)}\]])([-+])", f"{gap}\\1{gap}", e)
    return e.replace("*", " " + times).replace("/", " \\div ")


@skill("real_plain_numbers_brackets", weight=4.2)
def plain_brackets(d):
    kind = d.rng.choices(["deep", "negative", "top"], [6, 2, 2])[0]
    while True:
        if kind == "top":
            top, low = d.pick(TOPS)
            after = d.pick(AFTERS)
            shape = (f"({top})" if re.search(r"[-+*^]", top) else top) + "/" + (f"({low})" if len(low) > 1 else low) + after
        else:
            shape = d.pick(DEEP if kind == "deep" else NEGATIVE)
        if e := numbers(d, shape):
            break
    pure = re.sub(r"[\[{]", "(", re.sub(r"[\]}]", ")", e))
    form = d.pick(["typed", "typed", "typed", "code", "code", "tex"] if kind != "top" else ["tex", "tex", "typed", "code"])
    if form == "code":
        x = pure.replace("^", "**") if d.chance(0.7) else pure
        if d.chance(0.5):
            x = re.sub(r"(?<=[\w)])(\*\*|[-+*/])", lambda m: m[1] if m[1] == "**" else f" {m[1]} ", x)
    elif form == "typed":
        x = typed(e, d)
        if d.chance(0.12):      # 3(4 + 2) without a sign
            x = re.sub(r"(?<![\d.)] )(\d) ?[*×·x] ?\(", r"\1(", x)
    elif kind == "top":
        m = re.fullmatch(r"(\([^/]*\)|\d[\d.]*)/(\([^)]*\)|\d+)(.*)", e)
        strip = lambda t: t[1:-1] if t[0] == "(" else t  # noqa: E731
        x = d.pick(["\\frac", "\\frac", "\\dfrac"]) + "{" + latex(d, strip(m[1])) + "}{" + latex(d, strip(m[2])) + "}" + (latex(d, m[3]) if m[3][:1] == "*" else m[3].replace("+", " + ").replace("-", " - "))
    else:
        x = latex(d, e)
    if form == "tex":
        x = d.pick(["${x}$", "${x}$", "\\({x}\\)", "\\[{x}\\]", "{x}"]).replace("{x}", x)
    slots = known(d, {})
    q = choose(d, "real.plain.d1brackets", ASK).replace("{x}", x)
    yield around(d, q, slots, False, 0.02)
    r = yield Call("Evaluate the expression.", pure)
    yield Answer("", f"{pretty(pure)} = {r.best}.", r.best)


