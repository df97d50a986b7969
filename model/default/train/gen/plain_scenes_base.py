"""What the plain_scenes_*.py share: whole questions, one a line, each a scene of its own, for one kind of calculation."""
from fractions import Fraction

from .plain_b_base import coins, money, small, tell, two
from .plain_daily_base import POST, cash, short, unit, until
from .real_words import Task, finite


def scenes(draw, calls, text, spell=0.07, weight=None):
    """A task whose templates are the lines of `text`; its weight grows with their number, as in real_words.py."""
    return Task(draw, calls, [line.strip() for line in text.strip().split("\n") if line.strip()], spell=spell, weight=weight)


def out(draw, u):
    """The draw with a unit for the answer."""
    return lambda d: {**draw(d), "out": unit(u)}


def cents(d, lo, hi, step=5):
    """An amount of cents in [lo, hi], mostly round."""
    n = d.rng.randint(lo, hi)
    return max(lo, round(n / step) * step) if d.chance(0.8) else n


def clock(m):
    """Minutes since midnight as 9:05."""
    return f"{m // 60}:{m % 60:02d}"


def small_price(d, v, **prices):
    """Prices of less than one unit, which the question writes in small coins: `p` is 0.35 in the expressions, `P` 35 cents in the question."""
    form = d.pick([f for f in POST if f[2]])
    v = money(d, v, False, form)
    for k, c in prices.items():
        v[k], v[k.upper()] = two(c), small(c, form, d)
    return v


__all__ = ["Fraction", "POST", "Task", "cash", "cents", "clock", "coins", "finite", "money", "out", "scenes", "short", "small_price", "tell", "two", "unit", "until"]
