#!/usr/bin/env python3
"""Writes cases.tsv: problems for the calculator, answered by SymPy (Debian's python3-sympy).

A line is: kind, expression, answer, separated by tabs. What is compared (tests/unit/test_calc_golden.c):
  d  the result's decimal, to 15 significant digits
  t  the result's text
  s  the decimals of the solutions
  x  zero: the expression is the difference of two forms of one thing, and its text must be 0

    python3 tests/golden/calc/generate.py > tests/golden/calc/cases.tsv

With a number, other problems of the same kinds (`make test-calc` compares those).
"""
import random
import sys
from decimal import Decimal, localcontext
from fractions import Fraction

import mpmath
import sympy as sp

DIGITS = 15
R = random.Random(int(sys.argv[1]) if len(sys.argv) > 1 else 20240611)
x, y, z = sp.symbols("x y z", real=True)
out, seen = [], set()


def notation(negative, digits, e):
    """Our decimal notation: plain for 1e-6 <= |x| < 1e15."""
    s = digits.rstrip("0") or "0"
    if s == "0":
        return "0"
    if e >= 15 or e < -6:
        t = s[0] + ("." + s[1:] if len(s) > 1 else "") + f"e{e}"
    elif e < 0:
        t = "0." + "0" * (-e - 1) + s
    elif len(s) <= e + 1:
        t = s + "0" * (e + 1 - len(s))
    else:
        t = s[:e + 1] + "." + s[e + 1:]
    return ("-" if negative else "") + t


def real(v):
    """A real SymPy number as our decimal."""
    v = sp.nsimplify(v) if isinstance(v, (int, Fraction)) else v
    if v.is_Integer:
        return str(v)
    if v.is_Rational:
        num, den = Decimal(int(v.p)), Decimal(int(v.q))
        with localcontext() as c:
            c.prec = DIGITS
            d = num / den
    else:
        w = sp.N(v, 60)
        if w.is_number and abs(w) < sp.Float("1e-45"):
            return "0"
        with localcontext() as c:
            c.prec = DIGITS
            d = +Decimal(str(w))
    sign, digits, exp = d.as_tuple()
    s = "".join(map(str, digits))
    return notation(sign, s, exp + len(s) - 1)


def dec(v):
    v = sp.sympify(v)
    re, im = v.as_real_imag()
    re, im = sp.nsimplify(re) if re.is_Rational else re, im
    a, b = real(re), real(im)
    if b == "0":
        return a
    mag = b.lstrip("-")
    mag = "" if mag == "1" else mag
    if a == "0":
        return ("-" if b[0] == "-" else "") + mag + "i"
    return a + (" - " if b[0] == "-" else " + ") + mag + "i"


def emit(kind, expression, answer):
    if expression not in seen and len(expression) < 900 and "nan" not in answer and "zoo" not in answer:
        seen.add(expression)
        out.append(f"{kind}\t{expression}\t{answer}")


def text(e):
    """A SymPy expression as people type it."""
    return str(e).replace("**", "^").replace("sqrt", "sqrt").replace("log", "ln").replace("I", "i").replace("E", "e")


def rational(big=60):
    k = R.random()
    if k < 0.5:
        return sp.Integer(R.randint(1, big))
    return sp.Rational(R.randint(1, big), R.randint(1, big))


# ---- arithmetic: written as text, evaluated by SymPy from the same tree ----
def tree(d):
    """(text, value) of a random expression"""
    if d == 0:
        k = R.random()
        if k < 0.6:
            n = R.randint(0, R.choice([9, 99, 9999]))
            return str(n), sp.Integer(n)
        a, b = R.randint(0, 999), R.randint(0, 999)
        s = f"{a}.{b}"
        return s, sp.Rational(s)
    k = R.randint(0, 9)
    a, va = tree(d - 1)
    if k < 6:
        b, vb = tree(d - 1)
        op = R.choice(["+", "-", "*", "/", "−", "×", "÷", "·"])
        if op in "/÷" and vb == 0:
            op, vb, b = "+", vb, b
        v = {"+": va + vb, "-": va - vb, "−": va - vb, "*": va * vb, "×": va * vb, "·": va * vb}.get(op)
        return f"({a}){op}({b})", va / vb if v is None else v
    if k == 6:
        n = R.randint(0, 5)
        if va == 0:
            n = 2
        return f"({a})^{n}", va ** n
    if k == 7:
        return f"-({a})", -va
    if k == 8:
        return f"({a})%", va / 100
    return f"sqrt({a})" if va >= 0 else f"abs({a})", sp.sqrt(va) if va >= 0 else abs(va)


for _ in range(330):
    s, v = tree(R.randint(1, 3))
    emit("d", s, dec(v))

# ---- roots ----
for _ in range(220):
    def surd():
        return rational(12) * R.choice([1, -1]) + rational(9) * R.choice([1, -1]) * sp.sqrt(R.randint(2, 40))
    a, b = surd(), surd()
    op = R.choice("+-*/^n")
    if op == "^":
        n = R.randint(2, 5)
        s, v = f"({a})^{n}", a ** n
    elif op == "n":
        s, v = f"root(abs({a}),{R.choice([3, 4, 5])})", None
        n = int(s[-2])
        v = abs(a) ** sp.Rational(1, n)
    else:
        s = f"({a}){op}({b})"
        v = {"+": a + b, "-": a - b, "*": a * b}.get(op)
        v = a / b if v is None else v
    emit("d", text(s), dec(v))
for _ in range(60):  # the two sides of an identity
    a, b = R.randint(1, 30), R.randint(1, 30)
    emit("t", f"sqrt({a + b}+2sqrt({a * b})) = sqrt({a})+sqrt({b})", "true")
    emit("t", f"1/(sqrt({a + b})-sqrt({a})) = (sqrt({a + b})+sqrt({a}))/{b}", "true")

# ---- functions ----
for _ in range(240):
    f = R.choice([sp.sin, sp.cos, sp.tan, sp.exp, sp.log, sp.atan, sp.asin, sp.acos, sp.sinh, sp.cosh, sp.tanh])
    if f in (sp.sin, sp.cos, sp.tan) and R.random() < 0.5:
        a = sp.pi * sp.Rational(R.randint(-30, 30), R.choice([1, 2, 3, 4, 5, 6, 8, 10, 12, 7, 9]))
    elif f in (sp.asin, sp.acos):
        a = sp.Rational(R.randint(-20, 20), 20)
    else:
        a = sp.Rational(R.randint(1, 400), R.randint(1, 40))
    v = f(a)
    if v.is_finite is False or v.has(sp.zoo):
        continue
    c = rational(9)
    s = f"{text(c)}*{f.__name__.replace('log', 'ln')}({text(a)})"
    emit("d", s, dec(c * v))
for _ in range(60):
    b, e = R.randint(2, 12), sp.Rational(R.randint(-9, 9), R.randint(1, 6))
    if (b ** e).is_real:
        emit("d", f"log({text(sp.Integer(b))}^({text(e)}),{b})", dec(e))
for b in range(2, 40):
    emit("d", f"log({b})", dec(sp.log(b, 10)))
    emit("d", f"log({b},3)", dec(sp.log(b, 3)))

# ---- LaTeX ----
for _ in range(220):
    def part(d):
        if d == 0:
            return R.choice([rational(20), sp.sqrt(R.randint(2, 20)), sp.pi, rational(20)])
        a, b = part(d - 1), part(d - 1)
        k = R.randint(0, 5)
        with sp.evaluate(False):
            return [sp.Add(a, b), sp.Add(a, sp.Mul(-1, b)), sp.Mul(a, b), sp.Mul(a, sp.Pow(b, -1)), sp.Pow(a, R.randint(2, 3)),
                    sp.sqrt(sp.Mul(a, a))][k]
    e = part(R.randint(1, 2))
    v = sp.N(e, 60)
    if v.is_real and abs(v) > 1e-6 and not v.has(sp.zoo):
        exact = e.doit()
        exact = exact if exact.is_Rational else v
        emit("d", sp.latex(e, mul_symbol=R.choice([None, "times", "dot"]) or "dot"), dec(sp.nsimplify(exact) if exact.is_Rational else v))

# ---- complex numbers ----
for _ in range(120):
    def gauss():
        return sp.Rational(R.randint(-9, 9), R.randint(1, 4)) + sp.I * sp.Rational(R.randint(1, 9), R.randint(1, 4)) * R.choice([1, -1])
    a, b = gauss(), gauss()
    op = R.choice(["+", "-", "*", "/", "^", "sqrt", "abs", "exp"])
    if op == "^":
        n = R.randint(-3, 5)
        s, v = f"({text(a)})^({n})", sp.expand(sp.simplify(a ** n))
    elif op in ("sqrt", "abs", "exp"):
        f = {"sqrt": sp.sqrt, "abs": sp.Abs, "exp": sp.exp}[op]
        s, v = f"{op}({text(a)})", f(a)
        if op != "abs":
            v = sp.N(v, 60)
    else:
        s = f"({text(a)}){op}({text(b)})"
        v = sp.expand({"+": a + b, "-": a - b, "*": a * b, "/": sp.radsimp(a / b)}[op])
        v = sp.simplify(v)
    emit("d", s, dec(v))


# ---- equations ----
def poly_text(c):
    """Coefficients, highest first, as people write them."""
    n, t = len(c) - 1, ""
    for i, k in enumerate(c):
        if not k:
            continue
        p = n - i
        size = abs(k)
        t += (" - " if k < 0 else " + ") if t else ("-" if k < 0 else "")
        t += ("" if size == 1 and p else str(size) if size.is_Integer else f"({size})") + ("x" if p else "") + (f"^{p}" if p > 1 else "")
    return t or "0"


def solutions(c):
    found = []
    for f, _ in sp.factor_list(sp.Poly(c, x))[1]:
        k = f.all_coeffs()
        if len(k) == 2:
            found.append(-k[1] / k[0])
        elif len(k) == 3:
            root = sp.sqrt(k[1] ** 2 - 4 * k[0] * k[2])
            found += [(-k[1] + root) / (2 * k[0]), (-k[1] - root) / (2 * k[0])]
        else:
            mpmath.mp.dps = 70
            for r in mpmath.polyroots([int(t) for t in k], maxsteps=500, extraprec=500):
                re, im = mpmath.re(r), mpmath.im(r)
                im = 0 if abs(im) < mpmath.mpf(10) ** -50 else im
                found.append(sp.Float(mpmath.nstr(re, 60), 60) + sp.I * sp.Float(mpmath.nstr(im, 60), 60) if im else sp.Float(mpmath.nstr(re, 60), 60))

    def key(r):
        re, im = [float(sp.N(t, 30)) for t in r.as_real_imag()]
        return (abs(im) > 1e-20, round(re, 12), im)
    found.sort(key=key)
    parts = []
    for r in found:
        re, im = r.as_real_imag()
        d = dec(r)
        exact = re.is_Rational and im.is_Rational and all(sp.Rational(Fraction(real(t))) == t for t in (re, im))
        parts.append(f"x {'=' if exact else '≈'} {d}")
    return " or ".join(parts)


for _ in range(130):
    a = sp.Integer(R.choice([n for n in range(-12, 13) if n]))
    c = sp.Integer(R.randint(-30, 30))
    k = sp.Integer(R.randint(-20, 20))
    emit("s", f"solve({poly_text([a, k])} = {c}, x)", solutions([a, k - c]))
for _ in range(160):
    c = [sp.Integer(R.choice([n for n in range(-6, 7) if n])), sp.Integer(R.randint(-12, 12)), sp.Integer(R.randint(-20, 20))]
    emit("s", f"{poly_text(c)} = 0", solutions(c))
for _ in range(60):  # cubics and quartics with rational roots
    p = sp.Poly(1, x)
    for _ in range(R.randint(3, 4)):
        p *= sp.Poly(R.randint(1, 3) * x - R.randint(-5, 5), x)
    c = p.all_coeffs()
    emit("s", f"solve({poly_text(c)})", solutions(c))
for _ in range(40):  # irreducible ones
    c = [sp.Integer(1)] + [sp.Integer(R.randint(-5, 5)) for _ in range(R.randint(3, 5))]
    if c[-1] and sp.Poly(c, x).is_irreducible:
        emit("s", f"solve({poly_text(c)} = 0)", solutions(c))

# ---- systems: the solution is known, SymPy checks it ----
for _ in range(80):
    n = R.choice([2, 2, 3])
    names = [x, y, z][:n]
    m = sp.Matrix(n, n, lambda i, j: R.randint(-6, 6))
    if m.det() == 0:
        continue
    v = sp.Matrix([sp.Rational(R.randint(-20, 20), R.choice([1, 1, 2, 4])) for _ in range(n)])
    b = m * v
    eqs = [f"{text(sum(m[i, j] * names[j] for j in range(n)))} = {text(b[i])}" for i in range(n)]
    if any(sum(1 for t in m.row(i) if t) == 0 for i in range(n)):
        continue
    sol = sp.solve([sum(m[i, j] * names[j] for j in range(n)) - b[i] for i in range(n)], names)
    emit("s", f"solve({', '.join(eqs)}, [{', '.join(map(str, names))}])", ", ".join(f"{t} = {dec(sol[t])}" for t in names))


# ---- calculus ----
def function(d):
    if d == 0:
        return R.choice([x, x ** 2, x ** 3, 2 * x + 1, x + 3, rational(9)])
    a, b = function(d - 1), function(d - 1)
    return R.choice([a + b, a * b, sp.sin(a), sp.cos(a), sp.exp(-a / 3) if a.has(x) else a, sp.sqrt(a ** 2 + 1), sp.log(a ** 2 + 1),
                     a / (b ** 2 + 1), sp.atan(a)])


for _ in range(220):
    f = function(2)
    if not f.has(x):
        continue
    p = sp.Rational(R.randint(-20, 20), R.randint(1, 9))
    v = sp.diff(f, x).subs(x, p)
    n = sp.N(v, 60)
    if n.is_real and abs(n) < 1e12 and (n == 0 or abs(n) > 1e-12):
        emit("d", f"substitute(derivative({text(f)}, x), x={text(p)})", dec(v if v.is_Rational else n))

INTEGRANDS = [x ** 2, x ** 5 - 3 * x, 1 / (x + 1), 1 / (x ** 2 + 1), x / (x ** 2 + 1) ** 2, sp.exp(x), x * sp.exp(-x), sp.sin(x), x * sp.cos(2 * x),
              sp.sin(x) ** 2, sp.cos(x) ** 3, sp.log(x + 1), x ** 2 * sp.log(x + 2), sp.sqrt(x + 1), x * sp.sqrt(x + 4), 1 / sp.sqrt(9 - x ** 2 / 9),
              sp.exp(x) * sp.sin(x), (3 * x + 5) / (x ** 2 + 2 * x + 5), 1 / (x ** 3 + 1), x ** 3 * sp.exp(-x ** 2), sp.atan(x), 2 ** x,
              sp.sinh(x), sp.tan(x / 9), x * sp.sin(x ** 2), 1 / (sp.exp(x) + 1), sp.sqrt(4 + x ** 2), sp.exp(-x ** 2), sp.sin(x) / (x + 3),
              (x ** 3 - 2) / (x ** 2 + 3 * x + 2)]
for _ in range(170):
    f = R.choice(INTEGRANDS)
    k = R.randint(1, 5)
    a = sp.Rational(R.randint(0, 6), 2)
    b = a + sp.Rational(R.randint(1, 6), 2)
    mpmath.mp.dps = 40
    v = k * mpmath.quad(sp.lambdify(x, f, "mpmath"), [mpmath.mpf(a.p) / a.q, (mpmath.mpf(a.p) / a.q + mpmath.mpf(b.p) / b.q) / 2, mpmath.mpf(b.p) / b.q])
    emit("d", f"integrate({text(k * f)}, x, {text(a)}, {text(b)})",
         dec(sp.integrate(k * f, (x, a, b)) if f.is_polynomial(x) else sp.Float(mpmath.nstr(v, 36), 36)))
for f in INTEGRANDS:
    if f.has(sp.sin(x) / (x + 3)) or f == 1 / (sp.exp(x) + 1):
        continue
    for _ in range(4):
        p = sp.Rational(R.randint(1, 20), 9)
        g = f.subs(x, p * x)
        v = g.subs(x, sp.Rational(1, 3))
        emit("d", f"substitute(derivative(integrate({text(g)}, x), x), x=1/3)", dec(v if v.is_Rational else sp.N(v, 60)))

LIMITS = [(sp.sin(x) / x, 0), ((1 - sp.cos(x)) / x ** 2, 0), ((sp.exp(x) - 1) / x, 0), (sp.log(1 + x) / x, 0), ((x ** 2 - 4) / (x - 2), 2),
          ((sp.sqrt(x + 4) - 2) / x, 0), (sp.tan(x) / x, 0), ((sp.sin(x) - x) / x ** 3, 0), ((x ** 3 - 1) / (x ** 2 - 1), 1),
          ((sp.atan(x) - x) / x ** 3, 0), (x / (sp.exp(x) - sp.exp(-x)), 0), ((3 * x ** 2 + x) / (2 * x ** 2 - 5), sp.oo),
          ((1 + 1 / x) ** x, sp.oo), (sp.sqrt(x ** 2 + x) - x, sp.oo), (x * sp.exp(-x), sp.oo), (sp.log(x) / x, sp.oo), (sp.atan(x), sp.oo),
          ((2 * x + 3) / sp.sqrt(x ** 2 + 1), sp.oo), (x * sp.sin(1 / x), sp.oo), ((x + 1) ** 3 / x ** 3, sp.oo), (sp.exp(x) / (sp.exp(x) + 3), sp.oo)]
for f, p in LIMITS:
    for k in range(1, 5):
        g = f.subs(x, k * x) if p in (0, sp.oo) else k * f
        v = sp.limit(g, x, p)
        emit("d", f"limit({text(g)}, x, {'inf' if p == sp.oo else p})", dec(v))

# ---- polynomials ----
for _ in range(110):
    p = sp.Integer(1)
    for _ in range(R.randint(2, 4)):
        p = p * (R.randint(1, 5) * x + R.choice([n for n in range(-7, 8) if n])) ** R.randint(1, 2)
    c = sp.Poly(p, x).all_coeffs()
    emit("t", f"expand({text(p)})", poly_text(c))
    emit("x", f"expand(factor({poly_text(c)}) - ({poly_text(c)}))", "0")
    q = sp.Poly(R.randint(1, 5) * x + R.randint(-5, 5), x)
    emit("x", f"simplify(({text((sp.Poly(p, x) * q).as_expr())})/({text(q.as_expr())}) - ({poly_text(c)}))", "0")

# ---- integers ----
for _ in range(50):
    a, b, c = (R.randint(1, 10 ** R.randint(1, 12)) for _ in range(3))
    emit("t", f"gcd({a * c},{b * c})", str(sp.gcd(a * c, b * c)))
    emit("t", f"lcm({a},{b})", str(sp.lcm(a, b)))
    emit("t", f"{a}^{b} mod {c}", str(pow(a, b, c)))
    n = R.randint(2, 10 ** R.randint(2, 14))
    emit("t", f"factor({n})", " * ".join(f"{q}^{k}" if k > 1 else str(q) for q, k in sorted(sp.factorint(n).items())))
    emit("t", f"isprime({n})", "true" if sp.isprime(n) else "false")
    emit("t", f"nextprime({n})", str(sp.nextprime(n)))
    emit("t", f"totient({n})", str(sp.totient(n)))
    m = R.randint(2, 20000)
    emit("t", f"divisors({m})", ", ".join(map(str, sp.divisors(m))))
    k = R.randint(1, 60)
    emit("t", f"binomial(90,{k})", str(sp.binomial(90, k)))
    emit("t", f"fact({k})", str(sp.factorial(k)))
    f = sp.Rational(R.randint(1, 500), R.randint(1, 300))
    base = R.randint(2, 36)

    def digits(n, base):
        s = ""
        while n:
            s = "0123456789abcdefghijklmnopqrstuvwxyz"[n % base] + s
            n //= base
        return s or "0"
    emit("t", f"base({n},{base})", {16: "0x", 2: "0b", 8: "0o"}.get(base, "") + digits(n, base))
    # the long division that gives the repeating decimal
    whole, rest, places, at = f.p // f.q, f.p % f.q, "", {}
    while rest and rest not in at:
        at[rest] = len(places)
        rest *= 10
        places, rest = places + str(rest // f.q), rest % f.q
    if rest:
        places = places[:at[rest]] + "(" + places[at[rest]:] + ")"
    emit("t", f"repeating({f})", f"{whole}.{places}" if places else str(whole))

# ---- statistics ----
for _ in range(40):
    v = [sp.Rational(R.randint(-400, 400), R.choice([1, 1, 2, 4, 10])) for _ in range(R.randint(2, 9))]
    args = ", ".join(map(text, v))
    mean = sum(v) / len(v)
    ss = sum((t - mean) ** 2 for t in v)
    emit("d", f"mean({args})", dec(mean))
    emit("d", f"var({args})", dec(ss / (len(v) - 1)))
    emit("d", f"pstdev({args})", dec(sp.sqrt(ss / len(v))))
    s = sorted(v)
    emit("d", f"median({args})", dec(s[len(s) // 2] if len(s) % 2 else (s[len(s) // 2 - 1] + s[len(s) // 2]) / 2))

sys.stdout.write("\n".join(out) + "\n")
