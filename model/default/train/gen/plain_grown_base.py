"""What the questions of grown-ups in gen/plain_grown_*.py share: a list of tasks that grows by `add`, whole questions each a scene of
its own, numbers drawn in ranges, amounts of one currency.
"""
from .plain_daily_base import Fraction, Task, bare, cash, finite, short, small, sum_of, tell, two, unit, until

COINS = [("$", "cents"), ("£", "p"), ("€", "cents"), ("$", "c"), ("£", "pence")]


def adder(tasks, spell=0.03):
    """`add(draw, calls, texts, weight)`: one task; texts are parted by lines."""
    def add(draw, calls, texts, weight=1.0, **more):
        texts = [t.strip() for t in texts.strip().split("\n") if t.strip()] if isinstance(texts, str) else texts
        tasks.append(Task(draw, calls, texts, **{**dict(spell=spell, weight=weight), **more}))
    return add


def draws(good=None, out=None, **ranges):
    """Numbers by ranges: (lo, hi), or a list of choices; `good(v)` says which will do; `out` is the unit of the answer."""
    def draw(d):
        while True:
            v = {k: d.int(*r) if isinstance(r, tuple) else d.pick(r) for k, r in ranges.items()}
            if good is None or good(v):
                return {**v, "out": unit(out)} if out else v
    return draw


def paid(good=None, more=None, **ranges):
    """Prices (upper case in the text: {A}) and numbers: a range of floats is money with cents, one of ints is whole money when its
    name is a, b, c, e, w or x, and everything else is a number. `more(d, v)` adds to them."""
    def draw(d):
        while True:
            v, p = {}, {}
            for k, r in ranges.items():
                if k in "abcewx":
                    p[k] = sum_of(d, int(r[0]), int(r[1]), 0.35) if isinstance(r, tuple) and isinstance(r[0], float) else str(d.int(*r)) if isinstance(r, tuple) else str(d.pick(r))
                else:
                    v[k] = d.int(*r) if isinstance(r, tuple) else d.pick(r)
            both = {**v, **{k: Fraction(x) for k, x in p.items()}}
            if good is None or good(both):
                v = cash(d, v, **p)
                if more:
                    more(d, v)
                return v
    return draw


__all__ = ["COINS", "Fraction", "Task", "adder", "bare", "cash", "draws", "finite", "paid", "short", "small", "sum_of", "tell", "two", "unit", "until"]
