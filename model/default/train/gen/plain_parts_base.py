"""Draws that the plain_parts_*.py skills share: rates and how they are written, amounts with their unit, money, and facts joined with questions."""
import re
from fractions import Fraction

from . import plain_b_base
from .phrases import words
from .real_words import finite

RATES = [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 65, 70, 75, 80, 90, 12, 8, 4, 6, 3, 2, 18, 22, 24, 28, 32, 36, 44, 48, 55, 62, 68, 72, 85, 16, 14, 7, 9, 11, 13, 38, 42, 54, 56, 64, 76, 84, 88, 95]
SMALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, "1.5", "2.5", "3.5", "4.5", "7.5", "0.5", "5.5", "2.4", "3.2", "6.5"]
TAXES = [5, 7, 8, 10, 12, 15, 16, 18, 19, 20, 21, 25, 6, 9]


def joined(facts, asks, first=0.34):
    """Every fact with every question after it, and for a share of the facts the question before it."""
    turned = facts[:max(1, int(len(facts) * first))] if first else []
    return [f"{a} {b}" for a in facts for b in asks] + [f"{b} {a}" for a in turned for b in asks if b[-1] in "?."]


def pct(d, p):
    if str(p).isdigit() and d.chance(0.04):
        return words(int(p)) + " percent"
    return d.pick(["{}%"] * 9 + ["{} %", "{} %", "{} percent", "{} per cent"]).format(p)


def rate(d, pool=RATES, halves=0.07):
    return d.pick(["2.5", "7.5", "12.5", "17.5", "37.5", "62.5", "4.5", "0.5"]) if d.chance(halves) else d.pick(pool)


def size(d, lo=2, hi=None):
    """A whole of some size, often a round one."""
    r = d.rng.random()
    if r < 0.35:
        return max(lo, d.int(1, 99) * d.pick([10, 20, 50, 100]))
    return d.int(lo, hi or d.pick([60, 200, 900, 4000, 30000]))


def parts(d, pool=RATES, halves=0.04, hi=None):
    """p, s and a: a is p percent of s, all of them short."""
    while True:
        p, s = rate(d, pool, halves), size(d, 4, hi)
        a = Fraction(p) * s / 100
        if a.denominator == 1 and a != s:
            return p, s, int(a)


FORMS = ["${}"] * 4 + ["£{}"] * 3 + ["€{}", "€{}", "{} euros", "{} dollars", "{} pounds", "{} €", "₹{}", "Rs {}", "{} rupees", "{} kr", "R{}"]


def cash(d):
    """A currency: amounts as a question writes them, and as an answer does."""
    form = d.pick(FORMS)
    comma = d.chance(0.5)

    def show(x):
        t = str(x)
        return form.format(f"{int(t):,}" if t.isdigit() and int(t) > 999 and comma else t)
    return show


def plain(q, money=False):
    """A fraction as a short decimal, money with two places; None if it is not short."""
    q = Fraction(q)
    if money and q.denominator != 1:
        return f"{int(q * 100) // 100}.{int(q * 100) % 100:02d}" if (q * 100).denominator == 1 else None
    return finite(q)


NUMBER = re.compile(r"(?<![\w\\.,:/−-])(\d(?:[\d,]*\d)?(?:\.\d+)?)( ?%)?(?![\w:/°]|[.,]\d)")


UNLIKE = re.compile(r"[$\\₹€£½]|\d \d|^\W?\d+\W")


def typeset(q):
    """The numbers as somebody writes them who types LaTeX: $25\\%$ of $80$."""
    return NUMBER.sub(lambda m: f"${m[1]}{chr(92) + '%' if m[2] else ''}$", q)


def tell(d, where, tasks, **how):
    """A turn from one of the tasks; now and then its numbers are typeset."""
    turn = plain_b_base.tell(d, where, tasks, **how)
    q = next(turn)
    yield typeset(q) if d.chance(0.04) and not UNLIKE.search(q) else q
    yield from after(turn)


def after(turn):
    """The rest of a turn whose question has been taken."""
    item = next(turn, None)
    while item is not None:
        result = yield item
        try:
            item = turn.send(result)
        except StopIteration:
            return
