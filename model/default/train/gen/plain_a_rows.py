"""Numbers in a row and two numbers of which the sum is known, in few words; which of them is asked is said first."""
from .core import Answer, Call, skill
from .phrases import words
from .real_words import around, choose, fill, known, spin

SUM = ["{cw} {k}numbers in a row [add up to|make|have the sum|give] {s}.", "{cw} consecutive {k}[numbers|integers|whole numbers] [add up to|have the sum|total|make] {s}.", "The sum of {cw} consecutive {k}[numbers|integers] is {s}.", "I add {cw} {k}numbers in a row and get {s}.", "{cw} {k}numbers that follow each other make {s} together.", "{n} adds {cw} consecutive {k}numbers. The result is {s}.", "Add {cw} {k}numbers in a row: {s}.", "{cw} neighbouring {k}numbers add up to {s}.", "{s} is the sum of {cw} consecutive {k}numbers.", "{cw} {k}numbers, one after the other, make {s}."]
WHICH = ["[What|Which] is the {g} [one|number|of them]?", "Find the {g} [one|number|of them].", "What's the {g}?", "The {g}?", "Which number is the {g}?", "Work out the {g} one.", "I need the {g}."]
TURNED = ["[What|Which] is the {g} of {cw} consecutive {k}numbers [with the sum|that add up to] {s}?", "Find the {g} of {cw} {k}numbers in a row that make {s}.", "{g} of {cw} consecutive {k}numbers with sum {s}", "What is the {g} of the {cw} consecutive {k}numbers that total {s}?"]
TWO = {"diff": ["Two numbers add up to {s} and [differ by {k}|their difference is {k}].", "The sum of two numbers is {s}, the difference is {k}.", "Two numbers make {s}. One is {k} [more|bigger] than the other.", "Two numbers make {s} together; one is {k} less than the other.", "{s} is split into two numbers, one {k} more than the other.", "sum {s}, difference {k}, two numbers.", "One number is {k} more than another. Together [they are|they make|it's] {s}.", "I have two numbers. Their sum is {s} and one is {k} bigger."],
       "ratio": ["Two numbers add up to {s} and one is {kw} the other.", "One number is {kw} another. Together [they make|they are] {s}.", "The sum of two numbers is {s}. One is {kw} the other.", "{s} is split into two numbers, one {kw} the other.", "Two numbers make {s}, and the larger is {kw} the smaller."]}


@skill("real_plain_rows", weight=1.6)
def plain_rows(d):
    if d.chance(0.6):
        c, step = d.pick([2, 3, 3, 3, 4, 5]), d.pick([1, 1, 1, 2])
        x = d.int(2, 90)
        kind = ""
        if step == 2:
            kind = d.pick(["even ", "odd "])
            x += (x % 2) != (kind == "odd ")
        s = c * x + step * c * (c - 1) // 2
        low, high = ("smaller", "larger") if c == 2 else ("smallest", "largest")
        g = d.pick([low, low, high, high, "middle"] if c % 2 else [low, high])
        slots = known(d, dict(s=s))
        slots.update(cw=words(c) if d.chance(0.8) else str(c), k=kind)
        said = {"smaller": ["smaller", "lower"], "larger": ["larger", "bigger", "greater"], "smallest": ["smallest", "lowest", "first"], "largest": ["largest", "biggest", "last", "greatest"], "middle": ["middle"]}[g]
        slots["g"] = d.pick(said)
        if d.chance(0.75):
            raw = choose(d, "real.plain.rowsum", SUM) + " " + choose(d, "real.plain.rowask", WHICH)
        else:
            raw = choose(d, "real.plain.rowturned", TURNED)
        q = fill(d, spin(d, raw), slots, 0.03).replace("middle of them", "middle one")
        yield around(d, q, slots, False, 0.02)
        e = "x" + "".join(f"+(x+{step * i})" for i in range(1, c)) + f"={s}"
        r = yield Call(f"Call the smallest number x. The equation is {e}.", f"solve({e})")
        v = r.text.split("x = ")[1]
        last = step * (c - 1) if g == high else step * (c // 2)
        name = "largest" if g == high else "middle"
        if g == low:
            yield Answer("", f"{e.replace('=', ' = ')} gives x = {v}. The smallest number is {v}.", v)
        else:
            n = yield Call(f"The smallest is {v}. The {name} is {last} more.", f"{v}+{last}")
            yield Answer("", f"The smallest number is {v}, so the {name} is {v} + {last} = {n.best}.", n.best)
        return
    kind = d.pick(["diff", "diff", "ratio"])
    x = d.int(1, d.pick([20, 60, 150]))
    k = d.int(1, d.pick([20, 60])) if kind == "diff" else d.pick([2, 2, 3, 4, 5])
    s = 2 * x + k if kind == "diff" else (k + 1) * x
    g = d.pick(["larger", "smaller"])
    slots = known(d, dict(s=s, k=k))
    slots.update(kw="twice" if k == 2 else f"{words(k)} times" if d.chance(0.6) else f"{k} times", g=d.pick(["larger", "bigger", "greater", "larger"] if g == "larger" else ["smaller", "smaller", "lower"]))
    raw = choose(d, "real.plain.two" + kind, TWO[kind]) + " " + choose(d, "real.plain.rowask", WHICH)
    q = fill(d, spin(d, raw), slots, 0.03).replace("r of them", "r of the two")
    yield around(d, q, slots, False, 0.02)
    e = f"x+(x+{k})={s}" if kind == "diff" else f"x+{k}x={s}"
    r = yield Call(f"Call the smaller number x. The equation is {e}.", f"solve({e})")
    v = r.text.split("x = ")[1]
    if g == "smaller":
        yield Answer("", f"{e.replace('=', ' = ')} gives x = {v}. The smaller number is {v}.", v)
    else:
        n = yield Call(f"The smaller is {v}. The larger is {k} {'more' if kind == 'diff' else 'times as much'}.", f"{v}+{k}" if kind == "diff" else f"{k}*{v}")
        yield Answer("", f"The smaller number is {v}, the larger {n.best}.", n.best)
