"""What the money and everyday questions of gen/plain_data3_*.py share: facts and asks that combine, goods with prices,
amounts of one currency, and a check that results are positive and short.
"""
from fractions import Fraction

from .plain_b_base import SMALL, coins, money, price, two
from .plain_b_money import GOODS

POST = [f for f in SMALL if f[0][-1] == "}"]        # currencies whose sign stands before the number


def both(facts, asks, first=()):
    """Every fact with every ask after it, and every ask of `first` before it."""
    return [f"{f} {a}" for f in facts for a in asks] + [f"{a} {f}" for f in facts for a in first]


def priced(d, k, lo=0, hi=3000):
    """k different goods: slots o0, m0, p0 and so on, and their prices apart."""
    names, prices = {}, {}
    while len(prices) < k:
        one, many, a, b = d.pick(GOODS)
        i = len(prices)
        if b >= lo and a <= hi and one not in names.values():
            names[f"o{i}"], names[f"m{i}"], prices[f"p{i}"] = one, many, price(d, max(a, lo), min(b, hi))[0]
    return names, prices


def over(d, total, most=20):
    """What somebody has or pays with: a round sum above `total` cents, as text."""
    able = [n for n in (200, 500, 1000, 1500, 2000, 3000, 4000, 5000, 6000, 8000, 10000, 15000, 20000, 25000, 30000, 50000) if total < n <= most * total + 500]
    return two(d.pick(able[:4])) if able else two((total // 10000 + 1) * 10000)


def amount(d, lo, hi):
    """A sum of whole units, now and then with cents."""
    n = d.int(lo, hi)
    x = d.rng.random()
    return str(n) if x < 0.62 else f"{n}.50" if x < 0.8 else f"{n}.{d.pick(['25', '75', '20', '80', '99', '95', '40', '60'])}"


def short(q, places=2):
    """Whether the rational `q` has at most so many decimal places."""
    return (Fraction(q) * 10 ** places).denominator == 1


def value(v, *keys):
    return [Fraction(str(v[k])) for k in keys]


__all__ = ["GOODS", "POST", "SMALL", "amount", "both", "coins", "money", "over", "price", "priced", "short", "two", "value"]
