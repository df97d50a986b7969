# What is imported before the walls close: afterwards there is no file to import from.
import sys

# hashlib has its own digests; the library behind _hashlib would double the memory of a worker.
sys.modules["_hashlib"] = None
for name in (
    "abc argparse array base64 binascii bisect calendar cmath codecs collections collections.abc colorsys "
    "contextlib contextvars copy csv dataclasses datetime decimal difflib enum fnmatch fractions "
    "functools gc glob graphlib hashlib heapq html inspect io itertools json keyword linecache locale "
    "logging math numbers operator os pathlib pickle platform pprint queue random re secrets shlex "
    "shutil signal statistics string struct subprocess sys tempfile textwrap threading time timeit "
    "token tokenize traceback types typing unicodedata unittest uuid warnings weakref zlib"
).split():
    try:
        __import__(name)
    except ImportError:
        pass

import random

random.seed(0)


def warm_sympy():
    """Imports SymPy and makes it do a little of everything, which imports what it imports lazily."""
    try:
        import sympy
    except ImportError:
        return False
    from sympy import (Eq, Function, Matrix, Rational, Sum, apart, cos, diff, dsolve, exp, expand,
                       factor, integrate, latex, limit, linsolve, log, nsolve, oo, pi, plot, pretty,
                       series, simplify, sin, solve, solveset, sqrt, symbols, sympify, together)
    x, y, n = symbols("x y n")
    f = Function("f")
    attempts = (
        lambda: solve(x**2 - 5 * x + 6, x),
        lambda: solve([x + y - 3, x - y - 1], [x, y]),
        lambda: solve(x**3 - 2 * x + 1, x),
        lambda: solve(Eq(exp(x), 3), x),
        lambda: solveset(sin(x) - Rational(1, 2), x),
        lambda: linsolve([x + y - 3, x - y - 1], [x, y]),
        lambda: nsolve(cos(x) - x, 1),
        lambda: integrate(x**2 * exp(x), x),
        lambda: integrate(1 / (1 + x**2), (x, 0, oo)),
        lambda: integrate(sin(x) ** 2, (x, 0, pi)),
        lambda: diff(sin(x) * log(x), x),
        lambda: limit(sin(x) / x, x, 0),
        lambda: series(cos(x), x, 0, 6),
        lambda: Sum(1 / n**2, (n, 1, oo)).doit(),
        lambda: Matrix([[1, 2], [3, 4]]).inv().eigenvals(),
        lambda: factor(x**4 - 1),
        lambda: expand((x + y) ** 5),
        lambda: simplify(sin(x) ** 2 + cos(x) ** 2),
        lambda: apart(1 / (x**2 - 1)),
        lambda: together(1 / x + 1 / y),
        lambda: dsolve(f(x).diff(x) - f(x), f(x)),
        lambda: latex(sqrt(2) / x),
        lambda: pretty(sqrt(2) / x),
        lambda: sympify("2*x + 1").subs(x, 3),
        lambda: sympy.factorint(360),
        lambda: sympy.isprime(97),
        lambda: sqrt(8).evalf(50),
        lambda: sympy.Rational("0.125"),
        lambda: sympy.parse_expr("x**2 + 2*x + 1"),
        lambda: str(sympy.binomial(10, 3)),
        lambda: sympy.reduce_inequalities(x**2 < 4, x),
        lambda: sympy.nsimplify(0.5),
    )
    for attempt in attempts:
        try:
            attempt()
        except Exception:
            pass
    return True
