"""What the everyday situations of gen/plain_daily_*.py share: scenes and questions that combine, a task for each kind, amounts of
one currency, and numbers that come out short.
"""
from fractions import Fraction

from .plain_b_base import SMALL, money, small, tell, two
from .real_words import Task, finite

POST = [f for f in SMALL if f[0][-1] == "}"]        # currencies whose sign stands before the number


def kind(draw, calls, facts, asks=(), whole=(), first=0.16, weight=1.0, spell=0.03):
    """A task: every scene with every question after it, a share of the scenes with the question before it, and whole sentences
    (as often as they are few: each counts four times)."""
    asks = list(asks) or [""]
    turned = facts[:int(len(facts) * first + 0.5)] if asks != [""] else []
    texts = [f"{f} {a}".strip() for f in facts for a in asks] + [f"{a} {f}" for f in turned for a in asks if a[-1] in ".?" and a[0].isupper()]
    return Task(draw, calls, texts + list(whole) * (4 if facts else 1), spell=spell, weight=weight)


def short(q, places=2):
    """Whether the rational `q` has at most so many decimal places."""
    return (Fraction(q) * 10 ** places).denominator == 1


def until(draw, good):
    """Draws until it is good."""
    def drawn(d):
        while True:
            v = draw(d)
            if good(v):
                return v
    return drawn


def cash(d, v, whole=False, **prices):
    """Amounts of one currency, now and then written as bare numbers."""
    form = d.pick(POST)
    return money(d, v, whole, form=("{}", *form[1:]) if d.chance(0.16) else form, **prices)


def sum_of(d, lo, hi, cents=0.3):
    """A sum of money as text, mostly whole."""
    n = d.int(lo, hi)
    return str(n) if not d.chance(cents) else f"{n}.{d.pick(['50', '50', '20', '75', '99', '40', '80', '25', '60', '95'])}"


def half(d, lo, hi, p=0.3):
    """A number, now and then with a half or a tenth."""
    n = d.int(lo, hi)
    return str(n) if not d.chance(p) else f"{n}.{d.pick('55552468')}"


def bare(draw):
    """The same without money in the answer."""
    return lambda d: {**draw(d), "out": None}


def unit(u):
    return lambda t: f"{t} {u}"


__all__ = ["POST", "Fraction", "Task", "bare", "cash", "finite", "half", "kind", "money", "short", "small", "sum_of", "tell", "two", "unit", "until"]
