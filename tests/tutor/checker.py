#!/usr/bin/env python3
"""check_answers beside SymPy on 2,000 pairs of answers, equal and unequal, of the kinds that students write."""
import json
import os
import random
import subprocess
import sys
import tempfile

import sympy
from sympy import Rational, sqrt, nsimplify, simplify

N = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
R = random.Random(7)
GRANTS = '{"check_answers": {"tool": {"names": ["calculator"]}}}'


def rational():
    return Rational(R.randint(-60, 120), R.choice([1, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 20, 25]))


def surd():
    return R.randint(1, 6) * sqrt(R.choice([2, 3, 5, 6, 7, 8, 12, 18, 20, 45])) + R.choice([0, 0, R.randint(1, 9)])


def decimal(v):
    """v as a finite decimal, or None."""
    q = v.q
    for p in (2, 5):
        while q % p == 0:
            q //= p
    if q != 1:
        return None
    places = 0
    while (v * 10**places).q != 1:
        places += 1
    sign, n = ("-" if v < 0 else ""), abs(int(v * 10**places))
    s = str(n).rjust(places + 1, "0")
    return sign + (s[:-places] + "." + s[-places:] if places else s) + R.choice(["", "0"] if places else ["", ".0"])


def write_rational(v):
    """One of the ways to write a number."""
    k = R.randint(2, 9)
    ways = [f"{v.p}/{v.q}", f"{v.p * k}/{v.q * k}", f"({v.p + k * v.q})/{v.q} - {k}", f"\\frac{{{v.p}}}{{{v.q}}}", f"${v.p}/{v.q}$"]
    if v.q == 1:
        ways += [str(v.p), str(v.p), f"x = {v.p}", f"\\boxed{{{v.p}}}", f"{v.p}.", f" {v.p} "]
        if v.p >= 1000:
            ways.append(f"{v.p:,}")
    d = decimal(v)
    if d:
        ways += [d, d]
        ways.append(decimal(v * 100) + R.choice(["%", " %", " percent"]))
    if v.q > 1 and abs(v) > 1:
        whole, rest = divmod(abs(v.p), v.q)
        ways.append(f"{'-' if v < 0 else ''}{whole} {rest}/{v.q}")
    return R.choice(ways)


def write_surd(v):
    text = str(v)
    ways = [text, str(sympy.expand(v * R.choice([1, 1]))), text.replace("sqrt(", "√(") if R.random() < 0.3 else text]
    terms = sympy.Add.make_args(v)
    other = []
    for t in terms:
        c, r = t.as_coeff_Mul()
        if r == 1 or c < 0:
            other.append(f"({c})" if r == 1 else f"({c})*{r}")
        else:
            other.append(f"sqrt({(c**2) * (r**2)})")
    ways.append(" + ".join(other))
    return R.choice(ways)


def pair():
    """(given, key, whether they are equal) with the truth from SymPy."""
    kind = R.random()
    if kind < 0.55:
        a = rational()
        b = a if R.random() < 0.5 else R.choice([rational(), -a, a + 1, a * 10, 1 / a if a else a + 2, a + Rational(1, 100)])
        return write_rational(a), write_rational(b), simplify(a - b) == 0
    if kind < 0.75:
        a = surd()
        b = a if R.random() < 0.5 else R.choice([surd(), a + 1, 2 * a])
        return write_surd(a), write_surd(b), simplify(a - b) == 0
    if kind < 0.92:
        n = R.randint(2, 3)
        a = [rational() for _ in range(n)]
        b = list(a)
        R.shuffle(b)
        if R.random() < 0.5:
            b[R.randrange(n)] = rational()
            if R.random() < 0.3:
                b.pop()
        truth = {nsimplify(v) for v in a} == {nsimplify(v) for v in b}
        plain = lambda v: R.choice([f"{v.p}/{v.q}" if v.q > 1 else str(v.p), decimal(v) or f"{v.p}/{v.q}"])
        join = lambda vs: R.choice([" or ".join, ", ".join, " and ".join])([R.choice(["x = ", ""]) + plain(v) for v in vs])
        return join(a), join(b), truth
    x = sympy.Symbol("x")
    p, q = R.randint(1, 9), R.randint(-9, 9)
    a = p * (x + q)
    b = sympy.expand(a) if R.random() < 0.5 else sympy.expand(a) + R.choice([1, x])
    return str(a), str(b), simplify(a - b) == 0


def main():
    pairs = [pair() for _ in range(N)]
    wrong, state = 0, tempfile.mkdtemp()
    lemma = os.path.join(os.environ.get("LEMMA_BIN", "build/bin"), "lemma")
    for at in range(0, N, 40):
        some = pairs[at : at + 40]
        call = {"answers": [{"given": g, "key": k} for g, k, _ in some]}
        run = subprocess.run([lemma, "tool", "call", "check_answers", json.dumps(call), "--grants", GRANTS, "--state", state],
                             capture_output=True, text=True)
        try:
            marks = json.loads(run.stdout)["marks"]
        except (ValueError, KeyError):
            print("check_answers failed:", run.stdout[:300], run.stderr[:300])
            return 1
        for (given, key, truth), mark in zip(some, marks):
            if mark != bool(truth):
                wrong += 1
                print(f"given {given!r}, key {key!r}: marked {mark}, SymPy says {bool(truth)}")
    equal = sum(bool(t) for _, _, t in pairs)
    print(f"checker beside SymPy: {N} pairs ({equal} equal, {N - equal} not), {wrong} marked otherwise")
    return wrong > 0


sys.exit(main())
