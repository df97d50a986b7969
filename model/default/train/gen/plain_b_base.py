"""What the everyday questions in plain, short words stand on: a turn from one of several tasks (as real_words.py has them),
money in one currency a question, and the calculator's last line with its unit.
"""
import re

from .core import Answer, Call
from .real_money_base import _AN, _START, _UNAN, FORMS, ONE_OF, Money, cents
from .real_words import around, choose, expand, fill, known, spin, step
from .phrases import cap

BESIDE = re.compile(r"\{n\} (?=(?:buys|has|had|gets|pays|takes|wants|drives|uses|saves|earns|reads|works|needs|puts|plants|makes|bakes|cooks|changes|borrows|orders|spends|leaves|runs) )")
SMALL = [f for f in FORMS if f[2]]       # currencies with a small coin


# The unit that the answer has anyway, asked for.
UNITS = re.compile(r"(?:c|m|k)?m[²³]?|litres|ml|l|k?g|hours|minutes|seconds|days|years|km/h|mph|m/s|miles|degrees|feet|inches")
IN_UNIT = [" Give your answer in {u}.", " Give the answer in {u}.", " Answer in {u}.", " (in {u})", " In {u}, please.", " I need it in {u}.", " The answer should be in {u}.", " Write the answer in {u}.", " State your answer in {u}.", " Use {u}.", " Your answer must be in {u}.", " [answer in {u}]"]


def mend(text):
    """Articles and capitals put right."""
    text = ONE_OF.sub(r"\1", _UNAN.sub(r"\1 ", _AN.sub(r"\1n ", re.sub("  +", " ", text))))
    return _START.sub(lambda m: m.group()[:-1] + m.group(1).upper(), text)


def tell(d, where, tasks, p=0.04, story=True):
    """A whole turn. What a task draws may hold `out`, a function that gives the last result its unit in the answer."""
    task = d.rng.choices(tasks, [t.weight for t in tasks])[0]
    raw = choose(d, "real.plain." + where, task.templates)
    v = task.draw(d)
    out = v.pop("out", None)
    raw = spin(d, raw)
    if story and "age" not in v and d.chance(0.06):
        raw = BESIDE.sub(d.pick(["{n}, who is {age}, ", "{n}, {age} years old, ", "{n} (aged {age}) ", "{n}, a pupil of Class {few}{abc}, ", "{n}, who lives at {house} Park Road, "]), raw, count=1)
    slots = known(d, v)
    q = mend(fill(d, raw, slots, task.spell))
    unit = out("§") if out else ""
    if unit.startswith("§ ") and q[-1] in ".?" and UNITS.fullmatch(unit[2:]) and not re.search(rf"\b{unit[2:]}(?!\w)", re.split(r"[.?:] ", q[:-1])[-1]) and d.chance(0.1):
        q += d.say("real.plain.unit", IN_UNIT, u=unit[2:])
    yield around(d, q, slots, story, p)
    steps, r = [], None
    calls = task.calls(v) if callable(task.calls) else task.calls
    for i, (thought, expression) in enumerate(calls, 1):
        e = expand(expression, v, raw, True)
        r = yield Call(cap(expand(thought, v, raw, False)), e)
        v[f"r{i}"], v[f"d{i}"], v[f"x{i}"] = r.best, r.decimal, r.exact
        if e.startswith("solve("):
            v["s1"] = r.text.split("x = ")[1].split(" ")[0]
        steps.append(step(e, r).replace("^2", "²").replace("^3", "³"))
    if out:
        head, sign, tail = re.fullmatch(r"(.*?)(=|≈|is|leaves) (\S+)", steps[-1]).groups()
        steps[-1] = f"{head}{sign} {out(tail)}"
    box = r.best if task.box is None else task.box(v) if callable(task.box) else expand(task.box, v, raw, False)
    said = task.answer(v) if callable(task.answer) else task.answer
    yield Answer("", expand(said, v, raw, False) if said else "; ".join(steps) + ".", box)


def money(d, v, whole=False, form=None, **prices):
    """Puts the prices into `v`: `a` for the expressions, `A` as the question writes it; the answer in the same currency."""
    m = Money(d, whole, form)
    for k, p in prices.items():
        v[k], v[k.upper()] = p, m.show(p)
    v["out"] = lambda t: m.out(t)
    v["word"], v["words"], v["cent"], v["bill"] = m.word, m.word + ("" if m.word == "rand" else "s"), m.cent, m.bill
    return v


def small(n, form, d):
    """An amount of small coins as a question writes it: 85p, 85 cents."""
    return f"{n}p" if form[2] == "pence" and d.chance(0.75) else f"{n}c" if form[2] == "cents" and d.chance(0.08) else f"{n} {form[2]}"


def small_out(n, cent):
    """The same in an answer."""
    return f"1 {'penny' if cent == 'pence' else 'cent'}" if n == "1" else f"{n} {cent}"


def two(n):
    """`n` cents as the expressions have it: 3, 2.50, 0.85."""
    return str(n // 100) if n % 100 == 0 else f"{n // 100}.{n % 100:02d}"


def coins(text):
    """A price as whole cents."""
    whole, _, part = str(text).partition(".")
    return int(whole) * 100 + int((part + "00")[:2])


def price(d, lo, hi):
    """A price between two amounts of cents, as text and in cents."""
    t = cents(d, lo, hi)
    return t, coins(t)
