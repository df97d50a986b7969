"""What the contrast sets about time, motion, rates and measures share: every way to tell a scene with everything that may be asked of
it, in several orders.
"""
import random

from .phrases import cap
from .plain_contrast_b_base import lines
from .plain_contrast_c_base import contrast, solved
from .plain_daily_base import POST, Fraction, money, short, two

MOST = 420      # texts of one task, a fixed choice of them
MANY = "hours minutes days weeks litres miles gallons pages rows".split()


def low(text):
    return text if text[0] in "{[" or text[:2] in ("I ", "I'") else text[0].lower() + text[1:]


def sentence(text):
    return text + ("" if text[-1] in ".?!" else ".")


def mix(facts, asks):
    """Facts that begin with "~" are one clause, those with "!" stand only before the question; asks that begin with "-" only after the facts."""
    out = []
    for i, f in enumerate(lines(facts)):
        clause, first = f[0] == "~", f[0] == "!"
        f = f.lstrip("~! ")
        for j, a in enumerate(lines(asks)):
            after, a = a[0] == "-", a.lstrip("- ")
            out.append(f"{cap(sentence(f))} {cap(a)}")
            if not first and not after and (i + j) % 2:
                out.append(f"{cap(a)} {cap(sentence(f))}")
            if clause and a[-1] == "?" and " if " not in a.lower() and a.split()[0] in ("How", "What", "After", "In", "By", "At", "For", "Which", "On", "From"):
                k = (i + 2 * j) % 4
                out += [f"If {f}, {low(a)}"] if k == 0 or after and k == 1 else [f"{cap(a[:-1])} if {f}?"] if k == 1 else [f"{f}, {low(a)}"] if k == 2 else []
    return out


def with_unit(draw, unit):
    """The same with a unit, or a slot for one, behind the last number of the answer."""
    def drawn(d):
        v = draw(d)
        if unit and not v.get("out"):
            u = v[unit[1:-1]] if unit[0] == "{" else unit
            v["out"] = lambda t: f"{t} {u[:-1] if t == '1' and u in MANY else u}"
        return v
    return drawn


def scene(draw, facts, *items):
    """One task for each thing asked: (weight, calls, questions, unit of the answer, whole terse questions, draw of its own)."""
    tasks = []
    for weight, calls, asks, *more in items:
        unit, whole, own = (list(more) + [None] * 3)[:3]
        texts = mix(facts, asks)
        if len(texts) > MOST:
            texts = random.Random(len(texts)).sample(texts, MOST)
        whole = lines(whole or "")
        texts += whole * max(1, len(texts) // (7 * len(whole))) if whole else []
        tasks.append(solved(with_unit(own or draw, unit), calls if callable(calls) else list(calls), texts, weight, 0.02))
    return tasks


def paid(draw, **rates):
    """The same with prices in one currency: a name for each and the range of its cents, whole or with a half mostly."""
    def drawn(d):
        v = draw(d)
        prices = {k: two(d.int(lo, hi) * 100 + d.pick([0, 0, 0, 50])) for k, (lo, hi) in rates.items()}
        return money(d, v, False, form=d.pick(POST), **prices)
    return drawn


def both(one, *names):
    """A scene's words chosen from a list of rows: the slots `names`, and those with a capital too."""
    def put(d, v):
        row = d.pick(one)
        for k, w in zip(names, row):
            v[k] = w
        v[names[0].capitalize() + "_"] = cap(str(row[0]))
        return v
    return put


def clock(minutes):
    """A time of day as it is written in 24 hours."""
    return f"{minutes // 60}:{minutes % 60:02d}"


__all__ = ["Fraction", "both", "cap", "clock", "contrast", "lines", "mix", "money", "paid", "scene", "short", "two"]
