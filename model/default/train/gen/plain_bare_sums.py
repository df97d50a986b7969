"""Expressions as they are pasted into a calculator chat: brackets within a quotient, powers of negative numbers, roots of sums, products without a sign; tight, spaced, × ÷ −, LaTeX."""
import re

import calc
from .core import Answer, Call, skill
from .real_words import around, choose, dec, fill, known, pretty, spin

ASK = ["{E}", "{E}", "{E}", "{E}=", "{E} =", "{E} = ?", "{E}=?", "{E}?", "{E} = ", "= {E}", "calculate {E}", "Calculate {E}.", "Calculate: {E}", "evaluate {E}", "Evaluate {E}.", "Evaluate: {E}", "Evaluate the expression {E}.", "what is {E}", "What is {E}?", "whats {E}", "what's {E}?", "what does {E} equal", "What does {E} equal?", "solve {E}", "solve: {E}", "simplify {E}", "Simplify {E}.", "Simplify: {E}", "work out {E}", "Work out {E}.", "compute {E}", "Compute {E}.", "value of {E}", "Find the value of {E}.", "What is the value of {E}?", "find {E}", "find the value: {E}", "answer to {E}", "answer of {E}", "{E} answer", "how much is {E}", "How much is {E}?", "result of {E}", "What is the result of {E}?", "{E} equals", "{E} is equal to", "{E} equals what", "pemdas {E}", "PEMDAS: {E}", "bodmas {E}", "BODMAS: {E}", "order of operations: {E}", "order of operations {E}", "using order of operations {E}", "Use the order of operations: {E}", "{E} (order of operations)", "{E} using bodmas", "expression: {E}", "do {E}", "please calculate {E}", "{E} please", "how do I solve {E}", "how to calculate {E}", "help with {E}", "can you do {E}", "calc {E}", "i get different answers for {E}", "what do you get for {E}", "What is the correct answer to {E}?", "my calculator won't do {E}", "result: {E}", "Determine {E}.", "Give the value of {E}.", "quick: {E}"]
# Single letters are numbers; a division that must come out whole is made to. "~" stands for a product whose sign may be left out.
PATTERNS = """(a-b*c)/d+e (a-b*c)/d+e (a-b*c)/d-e (a+b*c)/d+e (a+b*c)/d-e (a-b)/c+d (a+b)/c-d (a-b)/c*d (a+b)/c*d (a-b*c)/d*e a+(b-c*d)/e a-(b+c*d)/e a-(b-c*d)/e a-(b+c)/d a+(b-c)/d a*(b-c)/d (a*b-c)/d (a*b+c)/d (a*b-c)/d+e (a*b-c*d)/e (a*b+c*d)/e a/(b-c)+d a/(b+c)-d a/(b-c)*d (a+b)/(c-d) (a-b)/(c+d) (a*b)/(c-d) (a-b)*(c+d) (a+b)*(c-d) (a+b)*(c-d)/e (a-b)*(c-d)+e a~(b+c) a~(b-c)+d a~(b+c)-d a-b~(c-d) a+b~(c+d) a-b~(c+d) a~(b+c*d) a~(b-c*d) a~(b+c)-d~(e-f) a~(b+c)+d~(e-f) ((a-b)*c+d)/e ((a+b)*c-d)/e ((a+b)*c)/d-e (a-(b-c))*d a-(b-(c-d)) a-(b-(c+d)) a*(b-(c+d)) a+b*(c-(d-e)) ((a+b)*c-d)*e (a+b)^2-c (a-b)^2+c a*(b-c)^2 a-(b-c)^2 a+b*c^2 a-b*c^2 a*b^2-c a+(b-c)^2/d (a+b)^2/c a^2-b^2 a^2+b^2 a^3-b^2 a^2*b-c a^2/b+c (a^2+b)/c (a^2-b)/c (a^2-b^2)/c (a-b)^3 a^3+b^3 a^2-b*c a*b-c^2 a+b*c a-b*c a*b+c*d a*b-c*d a/b+c*d a/b-c/d a*b/c a/b*c a/b/c a-b+c a-b-c+d a+b*c-d a-b*c+d a*b-c/d a+b/c a-b/c a+b/c*d a-b+c*d-e a*b+c/d-e a+b*c-d/e a*(b+c)-d*e a-b~(c-d~(e-f)) a-b~(c-d~(e-f)) a+b~(c-d~(e-f)) a+b~(c+d~(e-f)) a~(b+c~(d-e)) a~(b-c~(d-e)) (a+b~(c-d))/e (a-b~(c-d))/e a-(b+c~(d-e)) a-(b-c~(d-e)) ((a-b)*c-d)/e+f a/b+(c-d)*e a/b-(c-d)*e (a+b)/c+(d+e)*f (a+b)*c-(d-e) a^2-(b+c)*d (a+b)^2/c-d a^2+b*(c-d)""".split()
NEGATIVE = """-a^2 -a^2 -a^2+b -a^2-b b-a^2 (-a)^2 (-a)^2-b (-a)^2+b (-a)^3 -a^3 -a^4 (-a)^4 (-a)^3+b -(-a)^2 -a^2*b -a^2+(-b)^2 (-a)^2-b^2 b*(-a)^2 -b*a^2 a-(-b) a+(-b) -a-(-b) -a+b -a-b -a*b -a*(-b) (-a)*(-b) a*(-b) (-a)*b -a/b a/(-b) (-a)/(-b) -a/(-b) a-(b-c) -a+b-c -a-b+c a-(-b)-c a*(-b)+c -a*b-c a-b*(-c) a+b*(-c) -a*(b-c) a*(b-c) -a~(b-c) -(a-b) -(a+b) -(a-b)+c (a-b)*(-c) (-a+b)*c (-a-b)/c -a^2/b (-a)^2/b a-(-b)^2 a+(-b)^2 a+(-b)^3 -(a+b)^2 -(a-b)^2 2^2-a^2 -1*(a-b)""".split()
ROOTS = """R(A)+a R(A)-a R(A)*a a*R(A) a-R(A) a+R(A) R(A)+R(B) R(A)-R(B) R(A)*R(B) R(A)/R(B) R(P) R(P) R(P) R(M) R(M) R(S) R(D) R(A)^2 R(A)+a^2 a^2-R(A) R(A)-a^2 (R(A)+a)*b (R(A)+a)/b a*(R(A)-b) R(A)*R(B)-a R(T)""".split()
STYLES = ["tight", "tight", "spaced", "spaced", "spaced", "signs", "signs", "signs", "x", "latex", "latex", "loose"]
SUPER = str.maketrans("234", "²³⁴")


def wanted(d, e):
    """Whether the value of an expression is one that such questions have."""
    try:
        r = calc.evaluate(e)
    except Exception:
        return False
    if r.startswith("error") or "≈" in r or "√" in r or len(r) > 26:
        return False
    if "." not in e and not re.fullmatch(r"-?\d+", r):
        return d.chance(0.07) and len(r) < 14
    return abs(float(r.split(" = ")[-1])) < 1e6


def drawn(d, pattern):
    """The pattern with its numbers: the calculator's expression with ~ where a sign may be left out."""
    big = d.pick([9, 12, 12, 20, 20, 50, 100])
    decimals = d.chance(0.1)
    for _ in range(4000):
        v = {}
        for c in "abcdef":
            v[c] = str(d.rng.randint(2, 9 if c not in "ab" else big))
            if decimals and d.chance(0.5):
                v[c] = dec(d, 0.2, 12, 1)
        e = re.sub(r"[a-f]", lambda m: v[m[0]], pattern)
        if "^" in pattern and any(float(b) > 15 for b in re.findall(r"(\d[\d.]*)\^", e)):
            continue
        if wanted(d, e.replace("~", "*")):
            return e
    return None


def rooted(d, pattern):
    """R(...) becomes a root that comes out whole: of a square, of a sum or difference of squares, of a sum."""
    def root(m):
        k = m[1]
        if k in "AB":
            return f"sqrt({d.rng.randint(2, 20) ** 2})"
        if k == "P":
            a, b, _ = triple(d)
            return f"sqrt({a}^2+{b}^2)"
        if k == "M":
            a, _, c = triple(d)
            return f"sqrt({c}^2-{a}^2)"
        n = d.rng.randint(3, 15)
        if k == "S":
            x = d.rng.randint(1, n * n - 1)
            return f"sqrt({x}+{n * n - x})"
        if k == "D":
            x = d.rng.randint(1, 60)
            return f"sqrt({n * n + x}-{x})"
        while True:         # T: a square and a product
            a, b, c = (d.rng.randint(2, 9) for _ in range(3))
            if int((a * a + b * c) ** 0.5) ** 2 == a * a + b * c:
                return f"sqrt({a}^2+{b}*{c})"
    for _ in range(400):
        e = re.sub(r"R\((\w)\)", root, pattern)
        e = re.sub(r"\b[ab]\b", lambda m: str(d.rng.randint(2, 15)), e)
        if wanted(d, e):
            return e
    return None


def triple(d):
    a, b, c = d.pick([(3, 4, 5), (3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (20, 21, 29)])
    k = d.pick([1, 1, 2, 3, 4, 5])
    if d.chance(0.5):
        a, b = b, a
    return a * k, b * k, c * k


def shown(d, e):
    """The expression in one of the ways in which people type it."""
    style = d.pick(STYLES)
    s = e.replace("~", d.pick(["", "", "*"]))
    if re.search(r"\d\d\d\d", s) and d.chance(0.5):
        s = re.sub(r"(?<![\d.^])\d{4,}", lambda m: f"{int(m[0]):,}", s)
    if re.match(r"\(\(.*\)", s) and d.chance(0.35) and s.count("((") == 1:
        depth, out = 0, []
        for c in s:
            depth += c == "("
            out.append({"(": "[", ")": "]"}.get(c, c) if depth == 1 and c in "()" else c)
            depth -= c == ")"
        s = "".join(out)
    if "[" not in s and d.chance(0.4):
        s = re.sub(r"\(([^()]*\([^()]*\)[^()]*)\)", r"[\1]", s)
    spaced = re.sub(r"(?<=[\d)\]!])([-+*/])", r" \1 ", s)
    if style == "tight":
        s = s if d.chance(0.7) else s.replace("*", "x")
        return s.replace("sqrt", d.pick(["sqrt", "sqrt", "√"]))
    if style == "loose":
        return re.sub(r"(?<=[\d)\]])([-+])", r" \1 ", s).replace("sqrt", "sqrt")
    if style == "spaced":
        return spaced.replace("sqrt", d.pick(["sqrt", "√"])) if d.chance(0.8) else spaced.replace(" * ", " x ").replace("sqrt", "√")
    if style == "latex":
        t = re.sub(r"\(([^()]+)\)/(\d[\d.]*|\([^()]+\))(?!\^)", lambda m: "\\frac{%s}{%s}" % (m[1], m[2].strip("()")), s)
        t = re.sub(r"(?<![\d).}^])(\d[\d.]*)/(\d[\d.]*|\([^()]+\))(?![\d^/])", lambda m: "\\frac{%s}{%s}" % (m[1], m[2].strip("()")), t) if d.chance(0.6) else t
        t = re.sub(r"(?<=[\d)\]}!])([-+*/])", r" \1 ", t).replace(" * ", d.pick([" \\times ", " \\cdot "])).replace(" / ", " \\div ")
        t = re.sub(r"sqrt\(([^()]*)\)", r"\\sqrt{\1}", t)
        t = t.replace(",", "{,}")
        if d.chance(0.25):
            t = re.sub(r"\^(\d)", r"^{\1}", t)
        return d.pick(["${}$", "${}$", "\\({}\\)", "$${}$$", "{}"]).replace("{}", t)
    s = spaced.replace(" * ", " × " if style == "signs" else " x ").replace(" / ", " ÷ ")
    s = re.sub(r"sqrt\((\d+)\)", r"√\1", s).replace("sqrt", "√") if style == "signs" else s.replace("sqrt", "√")
    if d.chance(0.8):
        s = re.sub(r"\^(\d)(?!\d)", lambda m: m[1].translate(SUPER) if m[1] in "234" else m[0], s)
    return s.replace("-", "−") if style == "signs" and d.chance(0.6) else s


def asked(d, where, e):
    s = shown(d, e)
    v = known(d, {})
    raw = fill(d, choose(d, "bare." + where, ASK), v, 0)
    if "\\" in s and s[0] not in "$\\" or raw.strip() == "= {E}" and s[0] in "$\\":
        raw = "{E}"
    return around(d, raw.replace("{E}", s), v, False, 0.012)


TWO = re.compile(r"(\(-[\d.]+\)|-?[\d.]+)([-+*/])(\(-[\d.]+\)|[\d.]+)")
WORD = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}


def answered(e):
    e = e.replace("~", "*")
    m = TWO.fullmatch(e)
    if m:                       # two numbers, one sign
        a, op, b = m[1].strip("()"), m[2], m[3].strip("()")
        e = f"({a})" + op + m[3] if a[0] == "-" else e
        r = yield Call(f"{a} {WORD[op]} {b}.", e)
    else:
        r = yield Call("Evaluate the expression.", e)
    shown = pretty(e)
    yield Answer("", f"{shown} = {r.best}.", r.best)


def turn(d, where, patterns, make):
    e = None
    while e is None:
        e = make(d, d.pick(patterns))
    yield asked(d, where, e)
    yield from answered(e)


@skill("real_plain_bare_brackets", weight=3.5)
def bare_brackets(d):
    yield from turn(d, "brackets", PATTERNS, drawn)


@skill("real_plain_bare_minus", weight=2.2)
def bare_minus(d):
    yield from turn(d, "minus", NEGATIVE, drawn)


@skill("real_plain_bare_roots", weight=1.8)
def bare_roots(d):
    yield from turn(d, "roots", ROOTS, rooted)
