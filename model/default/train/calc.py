"""The calculator as the model sees it: the same text for the same expression as the daemon's own calculator.

Numbers are kept exactly as sums of rational multiples of square roots (3/4, 1 + √5, 3√2); what does not fit in that
(a sine, a logarithm, a cube root) becomes a real of 80 digits, and equal text is a matter of correct rounding.
`evaluate` never raises: a fault is the text "error: …".
"""
import math
import re
import statistics
from fractions import Fraction
from functools import lru_cache

import mpmath

mpmath.mp.dps = 80
DIGITS = 10
MAX_BITS = 40000


class CalcError(Exception):
    pass


# -- values: Surd (exact), mpf (real), bool, and Text for results that are already words -----------------------------
class Surd:
    """A sum of c·√n with n square-free: {n: c}. {1: c} is a rational."""
    __slots__ = ("terms",)

    def __init__(self, terms):
        self.terms = {n: c for n, c in terms.items() if c}

    def rational(self):
        if not self.terms:
            return Fraction(0)
        return self.terms[1] if list(self.terms) == [1] else None

    def real(self):
        total = mpmath.mpf(0)
        for n, c in self.terms.items():
            total += mpmath.mpf(c.numerator) / c.denominator * mpmath.sqrt(n)
        return total


class Text(str):
    pass


def rat(x):
    return Surd({1: Fraction(x)})


def real(x):
    return x.real() if isinstance(x, Surd) else x


def too_large(digits):
    return f"the result is too large (about {f'{digits:.0f}' if digits < 1e15 else f'{min(digits, 2e19):.0e}'} digits)"


def check(x):
    if isinstance(x, Surd):
        for c in x.terms.values():
            if c.numerator.bit_length() > MAX_BITS or c.denominator.bit_length() > MAX_BITS:
                raise CalcError("the result is too large")
    return x


def number(x, what="a number"):
    if isinstance(x, (bool, str)):
        raise CalcError(f"expected {what}")
    return x


def fraction(x, what):
    q = x.rational() if isinstance(x, Surd) else None
    if q is None:
        raise CalcError(f"{what} needs rational numbers")
    return q


def integer(x, what):
    q = x.rational() if isinstance(x, Surd) else None
    if q is None or q.denominator != 1:
        raise CalcError(f"{what} needs integers")
    return q.numerator


def add(a, b, sign=1):
    number(a), number(b)
    if isinstance(a, Surd) and isinstance(b, Surd):
        t = dict(a.terms)
        for n, c in b.terms.items():
            t[n] = t.get(n, 0) + sign * c
        return check(Surd(t))
    return real(a) + sign * real(b)


def square_free(n):
    """n = s²·r with r square-free, or None where n is too large to factor by hand."""
    s, r, p = 1, 1, 2
    while p * p <= n and p < 100000:
        e = 0
        while n % p == 0:
            n //= p
            e += 1
        s *= p ** (e // 2)
        r *= p ** (e % 2)
        p += 1 if p == 2 else 2
    root = math.isqrt(n)
    if root * root == n:
        return s * root, r
    return s, r * n


def mul(a, b):
    number(a), number(b)
    if isinstance(a, Surd) and isinstance(b, Surd):
        t = {}
        for n, c in a.terms.items():
            for m, d in b.terms.items():
                g = math.gcd(n, m)
                k = (n // g) * (m // g)
                t[k] = t.get(k, 0) + c * d * g
        return check(Surd(t))
    return real(a) * real(b)


def inverse(b):
    number(b)
    if not isinstance(b, Surd):
        if b == 0:
            raise CalcError("division by zero")
        return 1 / b
    if not b.terms:
        raise CalcError("division by zero")
    top = rat(1)
    for _ in range(6):
        q = b.rational()
        if q is not None:
            return mul(top, rat(1 / q))
        n = max(b.terms)
        p = next(p for p in range(2, n + 1) if n % p == 0)     # the conjugate in √p
        conj = Surd({m: (-c if m % p == 0 else c) for m, c in b.terms.items()})
        top, b = mul(top, conj), mul(b, conj)
    return top.real() / b.real()


def power(a, b):
    number(a), number(b)
    qa = a.rational() if isinstance(a, Surd) else None
    qb = b.rational() if isinstance(b, Surd) else None
    if qb is not None and qb.denominator == 1 and isinstance(a, Surd):
        n = qb.numerator
        if n < 0:
            return power(inverse(a), rat(-n))
        if n == 0:
            return rat(1)
        if qa is not None:
            size = max(abs(qa.numerator).bit_length(), qa.denominator.bit_length())
            if size > 1 and n * (size - 1) > MAX_BITS:
                big = max(abs(qa.numerator), qa.denominator)
                raise CalcError(too_large(n * math.log10(big) if n < 10**300 else math.inf))
            return rat(qa ** n) if size > 1 or n < 10**6 else rat(qa ** (n % 2 or 2))
        r = rat(1)
        while n:
            if n & 1:
                r = mul(r, a)
            a = mul(a, a)
            n >>= 1
        return r
    if qb is not None and qb.denominator == 2 and qa is not None and qa >= 0:
        return power(square_root(a), rat(qb.numerator))
    if qb is not None and qa is not None:
        return root(power(a, rat(qb.numerator)), qb.denominator)
    x, y = real(a), real(b)
    if x < 0:
        raise CalcError("the result is not a real number")
    if x == 0 and y < 0:
        raise CalcError("division by zero")
    return x ** y


def square_root(a):
    number(a)
    if isinstance(a, Surd):
        q = a.rational()
        if q is not None:
            if q < 0:
                raise CalcError("square root of a negative number")
            s, r = square_free(q.numerator * q.denominator)
            return Surd({r: Fraction(s, q.denominator)}) if q else rat(0)
    x = real(a)
    if x < 0:
        raise CalcError("square root of a negative number")
    return mpmath.sqrt(x)


def iroot(n, k):
    if n < 2:
        return n
    r = int(mpmath.nint(mpmath.root(n, k)))
    for c in (r - 1, r, r + 1):
        if c >= 0 and c ** k == n:
            return c
    return None


def root(a, k):
    if k == 1:
        return a
    if k == 2:
        return square_root(a)
    if k == 0:
        raise CalcError("root of order zero")
    if k < 0:
        return inverse(root(a, -k))
    q = a.rational() if isinstance(a, Surd) else None
    if q is not None:
        if q < 0 and k % 2 == 0:
            raise CalcError("even root of a negative number")
        n, d = iroot(abs(q.numerator), k), iroot(q.denominator, k)
        if n is not None and d is not None:
            return rat(Fraction(n, d) * (-1 if q < 0 else 1))
    x = real(a)
    if x < 0:
        if k % 2 == 0:
            raise CalcError("even root of a negative number")
        return -mpmath.root(-x, k)
    return mpmath.root(x, k)


def compare(a, b):
    d = add(a, b, -1)
    x = real(d)
    return 0 if (isinstance(d, Surd) and not d.terms) else (x > 0) - (x < 0)


# -- printing --------------------------------------------------------------------------------------------------------
def significant(x, digits=DIGITS):
    """A Fraction or mpf as `digits` significant digits, trailing zeros gone."""
    if x == 0:
        return "0"
    sign, x = ("-" if x < 0 else ""), abs(x)
    if not isinstance(x, Fraction):
        man, exp = x.man_exp
        x = Fraction(man) * (Fraction(2) ** exp if exp >= 0 else Fraction(1, 2 ** -exp))
    e = len(str(x.numerator)) - len(str(x.denominator))
    while Fraction(10) ** e > x:
        e -= 1
    while Fraction(10) ** (e + 1) <= x:
        e += 1
    m = round(x * Fraction(10) ** (digits - 1 - e))            # half to even, on the exact value
    if m == 10 ** digits:
        m, e = m // 10, e + 1
    s = str(m)
    if -6 <= e < 15:
        if e >= 0:
            whole, part = s[:e + 1].ljust(e + 1, "0"), s[e + 1:]
        else:
            whole, part = "0", "0" * (-e - 1) + s
        part = part.rstrip("0")
        return sign + whole + ("." + part if part else "")
    frac = s[1:].rstrip("0")
    return f"{sign}{s[0]}{'.' + frac if frac else ''}e{e}"


def decimal_exact(q):
    """The finite decimal of q if it has at most ten significant digits, else None."""
    d, k = q.denominator, 0
    while d % 10 == 0:
        d //= 10
    while d % 2 == 0:
        d //= 2
    while d % 5 == 0:
        d //= 5
    if d != 1:
        return None
    text = significant(q)
    return text if Fraction(text) == q else None


def show_fraction(q):
    return str(q.numerator) if q.denominator == 1 else f"{q.numerator}/{q.denominator}"


def show_surd(x):
    """3√2, √2/2, 1 + √5, (1 + √5)/2."""
    d = 1
    for c in x.terms.values():
        d = d * c.denominator // math.gcd(d, c.denominator)
    parts = []
    for n in sorted(x.terms):
        c = (x.terms[n] * d).numerator
        a = abs(c)
        text = str(a) if n == 1 else (("" if a == 1 else str(a)) + f"√{n}")
        if not parts:
            parts.append(("-" if c < 0 else "") + text)
        else:
            parts.append((" - " if c < 0 else " + ") + text)
    body = "".join(parts)
    if d == 1:
        return body
    return f"({body})/{d}" if len(x.terms) > 1 else f"{body}/{d}"


def show(x):
    if isinstance(x, bool):
        return "true" if x else "false"
    if isinstance(x, Text):
        return str(x)
    if isinstance(x, Surd):
        q = x.rational()
        if q is None:
            return f"{show_surd(x)} ≈ {significant(x.real())}"
        if q.denominator == 1:
            return str(q.numerator)
        text = decimal_exact(q)
        return f"{show_fraction(q)} = {text}" if text else f"{show_fraction(q)} ≈ {significant(q)}"
    return f"≈ {significant(x)}"


# -- functions -------------------------------------------------------------------------------------------------------
def small_factors(n):
    f, p = [], 2
    while p * p <= n:
        if p > 3000000:
            raise CalcError("the number is too large to factor")
        e = 0
        while n % p == 0:
            n //= p
            e += 1
        if e:
            f.append((p, e))
        p += 1 if p == 2 else 2
    if n > 1:
        f.append((n, 1))
    return f


def is_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def floor_of(x):
    q = x.rational() if isinstance(x, Surd) else None
    return math.floor(q) if q is not None else int(mpmath.floor(real(x)))


def f_round(x, k=None):
    k = 0 if k is None else integer(k, "round")
    scale = Fraction(10) ** k
    q = x.rational() if isinstance(x, Surd) else None
    half = Fraction(1, 2)
    if q is not None:
        n = math.floor(abs(q) * scale + half)
        return rat((n if q >= 0 else -n) / scale)
    y = real(x)
    n = int(mpmath.floor(abs(y) * mpmath.mpf(scale.numerator) / scale.denominator + mpmath.mpf("0.5")))
    return rat((n if y >= 0 else -n) / scale)


def f_factor(x):
    n = integer(x, "factor")
    if n == 0 or abs(n) == 1:
        return Text(str(n))
    parts = [f"{p}^{e}" if e > 1 else str(p) for p, e in small_factors(abs(n))]
    return Text(" * ".join((["-1"] if n < 0 else []) + parts))


def f_primes(a, b):
    lo, hi = integer(a, "primes"), integer(b, "primes")
    found = [str(p) for p in range(max(2, lo), hi + 1) if is_prime(p)]
    return Text(", ".join(found) if found else "none")


def f_nextprime(x):
    n = integer(x, "nextprime") + 1
    while not is_prime(n):
        n += 1
    return rat(n)


def f_fact(x):
    n = integer(x, "factorial")
    if n < 0:
        raise CalcError("factorial of a negative number")
    if n > 3000:
        raise CalcError(too_large(n * (math.log(n) - 1) / math.log(10) if n < 10**300 else math.inf))
    return check(rat(math.factorial(n)))


def f_sum(*v):
    total = rat(0)
    for x in v:
        total = add(total, x)
    return total


def f_median(*v):
    s = sorted((fraction(x, "median") for x in v))
    return rat(statistics.median(s))


def f_mode(*v):
    s = [fraction(x, "mode") for x in v]
    most = max(s.count(x) for x in s)
    found = sorted({x for x in s if s.count(x) == most})
    if len(found) == 1:
        return rat(found[0])
    return Text(", ".join(decimal_exact(x) or show_fraction(x) for x in found))


def f_range(*v):
    s = [fraction(x, "range") for x in v]
    return rat(max(s) - min(s))


def f_choose(n, k):
    n, k = integer(n, "C"), integer(k, "C")
    if not 0 <= k <= n:
        raise CalcError("C(n, k) needs 0 <= k <= n")
    return check(rat(math.comb(n, k)))


def pick(v, sign):
    best = v[0]
    for x in v[1:]:
        if compare(x, best) * sign > 0:
            best = x
    return best


def f_mod(a, b):
    x, y = fraction(a, "mod"), fraction(b, "mod")
    if y == 0:
        raise CalcError("division by zero")
    return rat(x - y * math.floor(x / y))


def ints(fn, name):
    def run(*v):
        r = integer(v[0], name)
        for x in v[1:]:
            y = integer(x, name)
            r = math.gcd(r, y) if fn == "gcd" else (abs(r * y) // math.gcd(r, y) if r and y else 0)
        return rat(abs(r))
    return run


def real_fn(fn):
    def run(x):
        y = fn(real(number(x)))
        if isinstance(y, mpmath.mpc):
            raise CalcError("the result is not a real number")
        if abs(y - mpmath.nint(y)) < mpmath.mpf(10) ** -60:
            return rat(int(mpmath.nint(y)))
        return y
    return run


def f_log(x, base=None):
    q = x.rational() if isinstance(x, Surd) else None
    b = rat(10) if base is None else base
    if real(x) <= 0 or real(b) <= 0:
        raise CalcError("logarithm of a number that is not positive")
    y = mpmath.log(real(x)) / mpmath.log(real(b))
    n = mpmath.nint(y * 12)
    qb = b.rational() if isinstance(b, Surd) else None
    if q is not None and qb is not None and abs(y * 12 - n) < mpmath.mpf(10) ** -60:
        return rat(Fraction(int(n), 12))
    return y


FUNCTIONS = {
    "sqrt": (square_root, 1, 1), "cbrt": (lambda x: root(x, 3), 1, 1),
    "root": (lambda x, n: root(x, integer(n, "root")), 2, 2),
    "abs": (lambda x: x if compare(x, rat(0)) >= 0 else mul(rat(-1), x), 1, 1),
    "round": (f_round, 1, 2), "floor": (lambda x: rat(floor_of(x)), 1, 1),
    "ceil": (lambda x: rat(-floor_of(mul(rat(-1), x))), 1, 1),
    "trunc": (lambda x: rat(floor_of(x) if real(x) >= 0 else -floor_of(mul(rat(-1), x))), 1, 1),
    "fact": (f_fact, 1, 1), "gcd": (ints("gcd", "gcd"), 1, 99), "lcm": (ints("lcm", "lcm"), 1, 99),
    "mod": (f_mod, 2, 2), "min": (lambda *v: pick(v, -1), 1, 99), "max": (lambda *v: pick(v, 1), 1, 99),
    "sum": (f_sum, 1, 99), "mean": (lambda *v: mul(f_sum(*v), rat(Fraction(1, len(v)))), 1, 99),
    "median": (f_median, 1, 99), "mode": (f_mode, 1, 99), "range": (f_range, 1, 99), "C": (f_choose, 2, 2), "factor": (f_factor, 1, 1),
    "isprime": (lambda x: is_prime(integer(x, "isprime")), 1, 1), "nextprime": (f_nextprime, 1, 1),
    "primes": (f_primes, 2, 2), "sin": (real_fn(mpmath.sin), 1, 1), "cos": (real_fn(mpmath.cos), 1, 1),
    "tan": (real_fn(mpmath.tan), 1, 1), "asin": (real_fn(mpmath.asin), 1, 1), "acos": (real_fn(mpmath.acos), 1, 1),
    "atan": (real_fn(mpmath.atan), 1, 1), "exp": (real_fn(mpmath.exp), 1, 1),
    "ln": (lambda x: rat(0) if isinstance(x, Surd) and x.rational() == 1 else f_log(x, mpmath.e()), 1, 1),
    "log": (f_log, 1, 2), "pow": (power, 2, 2),
}

# -- polynomials, for solve ------------------------------------------------------------------------------------------
class Poly(list):
    """Coefficients, lowest first, all Fractions."""


def trim(p):
    while p and p[-1] == 0:
        p.pop()
    return Poly(p)


def poly(x):
    return x if isinstance(x, Poly) else trim(Poly([fraction(x, "solve")]))


def poly_op(op, a, b):
    if not isinstance(a, Poly) and not isinstance(b, Poly):
        return None
    a, b = poly(a), poly(b)
    if op in "+-":
        s = 1 if op == "+" else -1
        n = max(len(a), len(b))
        return trim(Poly([(a[i] if i < len(a) else 0) + s * (b[i] if i < len(b) else 0) for i in range(n)]))
    if op == "*":
        r = [Fraction(0)] * (len(a) + len(b))
        for i, x in enumerate(a):
            for j, y in enumerate(b):
                r[i + j] += x * y
        return trim(Poly(r))
    if op == "/":
        if len(b) > 1:
            raise CalcError("solve: only polynomials are solved")
        if not b:
            raise CalcError("division by zero")
        return trim(Poly([c / b[0] for c in a]))
    if op == "^":
        if len(b) > 1 or (b and (b[0].denominator != 1 or b[0] < 0 or b[0] > 8)):
            raise CalcError("solve: only polynomials are solved")
        r = Poly([Fraction(1)])
        for _ in range(int(b[0]) if b else 0):
            r = poly_op("*", r, a)
        return r
    raise CalcError("solve: only polynomials are solved")


def solve(p, var):
    p = trim(Poly(p))
    if not p:
        return Text(f"every {var} is a solution")
    if len(p) == 1:
        return Text("no solution")
    if len(p) == 2:
        return Text(f"{var} = {show(rat(-p[0] / p[1]))}")
    if len(p) == 3:
        c, b, a = p
        disc = b * b - 4 * a * c
        if disc < 0:
            re_part = rat(-b / (2 * a))
            im = mul(square_root(rat(-disc)), rat(abs(1 / (2 * a))))
            return Text(f"{var} = {complex_text(re_part, im, -1)} or {var} = {complex_text(re_part, im, 1)}")
        s = mul(square_root(rat(disc)), rat(1 / (2 * a)))
        mid = rat(-b / (2 * a))
        roots = [add(mid, s, -1), add(mid, s)]
        roots.sort(key=real)
        if disc == 0:
            roots = roots[:1]
        return Text(" or ".join(f"{var} = {show(x)}" for x in roots))
    raise CalcError("solve: only equations up to the second degree are solved")


def solve_system(first, second, unknowns):
    """Two linear equations in two unknowns, each given as a function of both unknowns' values (left minus right)."""
    rows = []
    for f in (first, second):
        zero, a, b, both = (fraction(f(rat(x), rat(y)), "solve") for x, y in ((0, 0), (1, 0), (0, 1), (2, 3)))
        a, b = a - zero, b - zero
        if both != zero + 2 * a + 3 * b:
            raise CalcError("solve: only systems of linear equations are solved")
        rows.append((a, b, -zero))
    (a, b, c), (d, e, f) = rows
    det = a * e - b * d
    if det == 0:
        if a * f == c * d and b * f == c * e:
            raise CalcError("solve: the equations say the same")
        return Text("no solution")
    found = zip(unknowns, ((c * e - b * f) / det, (a * f - c * d) / det))
    return Text(", ".join(f"{u} = {show(rat(v))}" for u, v in sorted(found)))


def show_poly(p, var):
    """A polynomial in `var`, highest power first: 6x^2 - x/2 + 1; but 8 - 12x."""
    out = ""
    for k in (0, 1) if len(p) == 2 and p[1] < 0 < p[0] else range(len(p) - 1, -1, -1):
        c = p[k]
        if c:
            power_text = "" if k == 0 else var if k == 1 else f"{var}^{k}"
            n = abs(c.numerator)
            term = (str(n) if n != 1 or k == 0 else "") + power_text + (f"/{c.denominator}" if c.denominator != 1 else "")
            out += (" - " if c < 0 else " + ") + term if out else ("-" if c < 0 else "") + term
    return Text(out or "0")


def complex_text(re_part, im, sign):
    q, w = re_part.rational(), im.rational()
    if w is None:
        i = show_surd(im) + "i" if not show_surd(im).count("/") else f"({show_surd(im)})i"
    else:
        i = ("" if w == 1 else (show_fraction(w) if w.denominator == 1 else f"({show_fraction(w)})")) + "i"
    if q == 0:
        return ("-" if sign < 0 else "") + i
    return f"{show_fraction(q)} {'-' if sign < 0 else '+'} {i}"


# -- parser ----------------------------------------------------------------------------------------------------------
NUMBER = re.compile(r"\d+(?:\.\d+)?(?:[eE][+-]?\d+(?![\w.]))?|\.\d+")
GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?")
ALIASES = {"−": "-", "×": "*", "·": "*", "⋅": "*", "÷": "/", "²": "^2", "³": "^3", "π": "pi", "–": "-", "≤": "<=",
           "≥": ">=", "≠": "!="}
OPERATORS = ("**", "==", "!=", "<=", ">=", "+", "-", "*", "/", "^", "%", "!", "(", ")", ",", ";", "=", "<", ">", "√")


def tokens_of(text):
    out, i, depth = [], 0, []
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
            continue
        m = None if any(depth) else GROUPED.match(text, i)
        m = m or NUMBER.match(text, i)
        if m:
            out.append(("num", Fraction(m.group().replace(",", "")), i))
            i = m.end()
            continue
        if c in "²³":
            out += [("op", "^", i), ("num", Fraction(2 if c == "²" else 3), i)]
            i += 1
            continue
        m = re.match(r"[A-Za-z_]+", text[i:])
        if m or c == "π":
            word = "pi" if c == "π" else m.group()
            out.append(("word", word, i))
            i += 1 if c == "π" else len(word)
            continue
        for a, b in ALIASES.items():
            if text.startswith(a, i):
                out.append(("op", b, i))
                i += len(a)
                break
        else:
            for op in OPERATORS:
                if text.startswith(op, i):
                    if op == "(":
                        depth.append(bool(out) and out[-1][0] == "word" and out[-1][1] in FUNCTIONS)
                    elif op == ")" and depth:
                        depth.pop()
                    out.append(("op", "^" if op == "**" else op, i))
                    i += len(op)
                    break
            else:
                raise CalcError(f"unexpected '{c}' at {i + 1}")
    out.append(("end", None, len(text)))
    return out


class Parser:
    def __init__(self, text, var=None):
        self.toks = tokens_of(text)
        self.i = 0
        self.var = var
        self.values = {}         # of unknowns, while a system is solved

    def peek(self, *ops):
        kind, value, _ = self.toks[self.i]
        return kind == "op" and value in ops

    def take(self):
        t = self.toks[self.i]
        self.i += 1
        return t

    def where(self):
        return self.toks[self.i][2] + 1

    def expect(self, op):
        if not self.peek(op):
            raise CalcError(f"missing '{op}' at {self.where()}")
        self.i += 1

    def comparison(self):
        a = self.sum()
        if self.peek("=", "==", "!=", "<", "<=", ">", ">="):
            op = self.take()[1]
            b = self.sum()
            if isinstance(a, Poly) or isinstance(b, Poly):
                raise CalcError("an equation with a variable needs solve(…)")
            c = compare(a, b)
            return {"=": c == 0, "==": c == 0, "!=": c != 0, "<": c < 0, "<=": c <= 0, ">": c > 0, ">=": c >= 0}[op]
        return a

    def apply(self, op, a, b):
        p = poly_op(op, a, b)
        if p is not None:
            return p
        if op == "+":
            return add(a, b)
        if op == "-":
            return add(a, b, -1)
        if op == "*":
            return mul(a, b)
        if op == "/":
            return mul(a, inverse(b))
        return power(a, b)

    def sum(self):
        a = self.product()
        while self.peek("+", "-"):
            op = self.take()[1]
            a = self.apply(op, a, self.product())
        return a

    def starts_operand(self):
        kind, value, _ = self.toks[self.i]
        return kind in ("num", "word") or (kind == "op" and value in ("(", "√"))

    def product(self):
        a = self.unary()
        while True:
            kind, value, _ = self.toks[self.i]
            if self.peek("*", "/"):
                op = self.take()[1]
                a = self.apply(op, a, self.unary())
            elif self.peek("%"):
                self.take()
                a = f_mod(a, self.unary())
            elif kind == "word" and value == "mod":
                self.take()
                a = f_mod(a, self.unary())
            elif kind == "word" and value == "of":
                self.take()
                a = self.apply("*", a, self.unary())
            elif self.starts_operand() and kind != "num":
                a = self.apply("*", a, self.power_of())
            else:
                return a

    def unary(self):
        if self.peek("-"):
            self.take()
            return self.apply("*", rat(-1), self.unary())
        if self.peek("+"):
            self.take()
            return self.unary()
        return self.power_of()

    def power_of(self):
        a = self.postfix()
        if self.peek("^"):
            self.take()
            return self.apply("^", a, self.unary())
        return a

    def postfix(self):
        a = self.primary()
        while True:
            if self.peek("!"):
                self.take()
                a = f_fact(a)
            elif self.peek("%"):
                kind, value, _ = self.toks[self.i + 1]
                if (kind in ("num", "word") and value != "of" and value != "mod") or (kind == "op" and value in ("(", "√")):
                    return a
                self.take()
                a = self.apply("/", a, rat(100))
            else:
                return a

    def primary(self):
        kind, value, at = self.take()
        if kind == "num":
            return rat(value)
        if kind == "op" and value == "(":
            a = self.comparison()
            self.expect(")")
            return a
        if kind == "op" and value == "√":
            return square_root(self.power_of() if not self.peek("(") else self.primary())
        if kind == "word":
            if value == self.var:
                return Poly([Fraction(0), Fraction(1)])
            if value == "pi":
                return +mpmath.pi
            if value == "e":
                return +mpmath.e
            if value in self.values:
                return self.values[value]
            if value == "solve":
                return self.solve()
            if value in ("derivative", "expand"):
                return self.of_polynomial(value)
            if value in FUNCTIONS:
                return self.call(value)
            raise CalcError(f"unknown name '{value}' at {at + 1}")
        if kind == "end":
            raise CalcError(f"the expression ends too early at {at + 1}")
        raise CalcError(f"unexpected '{value}' at {at + 1}")

    def call(self, name):
        fn, lo, hi = FUNCTIONS[name]
        self.expect("(")
        args = [self.comparison()]
        while self.peek(","):
            self.take()
            args.append(self.comparison())
        self.expect(")")
        if not lo <= len(args) <= hi:
            raise CalcError(f"{name} takes {lo if lo == hi else f'{lo} to {hi}'} arguments")
        return fn(*[number(a) for a in args])

    def solve(self):
        self.expect("(")
        depth, j, words = 1, self.i, []
        while depth and self.toks[j][0] != "end":
            kind, value, _ = self.toks[j]
            depth += (value == "(") - (value == ")") if kind == "op" else 0
            if kind == "word" and value not in FUNCTIONS and value not in ("pi", "e", "mod", "of") and value not in words:
                words.append(value)
            j += 1
        if len(words) == 2:
            return self.system(words)
        if len(words) != 1:
            raise CalcError("solve needs one unknown")
        outer, self.var = self.var, words[0]
        left = self.sum()
        right = rat(0)
        if self.peek("=", "=="):
            self.take()
            right = self.sum()
        if self.peek(","):
            self.take()
            self.take()
        self.expect(")")
        var, self.var = self.var, outer
        return solve(poly_op("-", poly(left), poly(right)), var)


    def system(self, unknowns):
        """What stands behind "solve(": two equations with a comma or semicolon between them."""
        starts = []

        def equation():
            start = self.i
            self.sum()
            self.expect("=")
            self.sum()
            starts.append(start)

            def value(x, y):
                p = Parser.__new__(Parser)
                p.toks, p.i, p.var, p.values = self.toks, start, None, dict(zip(unknowns, (x, y)))
                left = p.sum()
                p.i += 1
                return add(left, p.sum(), -1)
            return value
        outer, self.values = self.values, {u: rat(1) for u in unknowns}
        first = equation()
        if not self.peek(",", ";"):
            raise CalcError(f"missing ',' at {self.where()}")
        self.take()
        second = equation()
        self.expect(")")
        self.values = outer
        return solve_system(first, second, unknowns)

    def of_polynomial(self, name):
        self.expect("(")
        depth, j, words = 1, self.i, []
        while depth and self.toks[j][0] != "end":
            kind, value, _ = self.toks[j]
            depth += (value == "(") - (value == ")") if kind == "op" else 0
            if kind == "word" and value not in words:
                words.append(value)
            j += 1
        if len(words) != 1:
            raise CalcError(f"{name} needs one unknown")
        outer, self.var = self.var, words[0]
        p = poly(self.sum())
        self.expect(")")
        var, self.var = self.var, outer
        return show_poly(trim(Poly([k * c for k, c in enumerate(p)][1:])) if name == "derivative" else p, var)


@lru_cache(maxsize=20000)
def evaluate(text):
    """The calculator's line for an expression."""
    try:
        if len(text) > 2000:
            raise CalcError("the expression is too long")
        p = Parser(text)
        x = p.comparison()
        if p.toks[p.i][0] != "end":
            kind, value, at = p.toks[p.i]
            raise CalcError(f"unexpected '{value}' at {at + 1}")
        return show(x)
    except CalcError as e:
        return f"error: {e}"
    except RecursionError:
        return "error: the expression is nested too deeply"
