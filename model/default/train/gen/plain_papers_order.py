"""Numbers put in order, missing numbers in boxes, divisibility and mixed numbers, as worksheets ask for them."""
from fractions import Fraction

from .core import Answer, Call, skill
from .plain_numbers_forms import all_in_order
from .plain_papers_fractions import proper
from .real_words import around, known

UP = ["Arrange in ascending order: {L}", "Arrange these numbers in ascending order: {L}.", "Write these numbers in order of size, smallest first: {L}.", "Put these numbers in order, smallest first: {L}", "Put these numbers in order, starting with the smallest: {L}.", "Write the numbers {L} in ascending order.", "Order these from least to greatest: {L}", "Arrange from smallest to largest: {L}.", "Write in order of size. Start with the smallest number. {L}", "Order the numbers from smallest to greatest: {L}", "List in increasing order: {L}.", "Place these in order, lowest first: {L}."]
DOWN = ["Arrange in descending order: {L}", "Arrange these numbers in descending order: {L}.", "Write these numbers in order of size, largest first: {L}.", "Put these numbers in order, largest first: {L}", "Put these numbers in order, starting with the largest: {L}.", "Write the numbers {L} in descending order.", "Order these from greatest to least: {L}", "Arrange from largest to smallest: {L}.", "List in decreasing order: {L}.", "Place these in order, highest first: {L}."]


def mixed(d):
    """Three to five numbers of one kind."""
    kind, k = d.rng.random(), d.pick([3, 3, 3, 4, 4, 5])
    out = []
    head = d.rng.randint(0, 5)
    while len(out) < k:
        if kind < 0.4:
            t = f"{head if d.chance(0.7) else head + d.rng.randint(0, 1)}.{d.rng.randint(1, 9)}" + (f"{d.rng.randint(0, 9)}" if d.chance(0.6) else "") + (f"{d.rng.randint(1, 9)}" if d.chance(0.3) else "")
            t = t.rstrip("0") if t[-1] == "0" else t
        elif kind < 0.7:
            t = str(d.rng.randint(-20, 20))
        elif kind < 0.9:
            a, b = proper(d, 2, 10)
            t = f"{a}/{b}"
        else:
            t = str(d.int(100, 99999))
        if all(Fraction(t) != Fraction(o) for o in out):
            out.append(t)
    return out


@skill("real_plain_papers_in_order", weight=0.35)
def in_order(d):
    xs, up = mixed(d), d.chance(0.6)
    minus = d.pick(["−", "-"])
    shown = [x.replace("-", minus) for x in xs]
    L = ", ".join(shown) if d.chance(0.75) else ", ".join(shown[:-1]) + " and " + shown[-1]
    yield around(d, d.say("papers_order_" + ("up" if up else "down"), UP if up else DOWN, L=L), known(d, {}), False)
    yield from all_in_order(xs, up)


# -- missing numbers --------------------------------------------------------------------------------------------------------------------
BOX = ["Find the missing number: {q}", "Fill in the missing number: {q}", "What is the missing number? {q}", "Write the missing number: {q}", "Complete: {q}", "What number goes in the box? {q}", "Write the number that makes this correct: {q}", "{q}. Find the missing number.", "Fill in the blank: {q}", "Work out the missing number in {q}."]


@skill("real_plain_papers_box", weight=0.35)
def box(d):
    a, b = d.int(2, d.pick([20, 90, 900])), d.int(2, d.pick([20, 90, 400]))
    if d.chance(0.2):
        a, b = Fraction(d.rng.randint(11, 99), 10), Fraction(d.rng.randint(2, 60), 10)
    num = lambda x: f"{float(x):g}" if isinstance(x, Fraction) else str(x)
    small = d.rng.randint(2, 12)
    hole = d.pick(["□", "□", "___", "____", "?", "[ ]", "☐"])
    minus, times, over = d.pick(["−", "-"]), d.pick(["×", "×", "x"]), "÷"
    k = d.rng.randint(0, 6)
    A, B, S = num(a), num(b), num(a + b)
    if k == 0:
        q, e = f"{hole} + {B} = {S}", f"x+{B}={S}"
    elif k == 1:
        q, e = f"{A} + {hole} = {S}", f"{A}+x={S}"
    elif k == 2:
        q, e = f"{hole} {minus} {B} = {A}", f"x-{B}={A}"
    elif k == 3:
        q, e = f"{S} {minus} {hole} = {A}", f"{S}-x={A}"
    elif k == 4:
        n = d.rng.randint(2, 60)
        q, e = f"{hole} {times} {small} = {n * small}", f"x*{small}={n * small}"
    elif k == 5:
        n = d.rng.randint(2, 60)
        q, e = f"{small} {times} {hole} = {n * small}", f"{small}*x={n * small}"
    else:
        n = d.rng.randint(2, 60)
        q, e = f"{hole} {over} {small} = {n}", f"x/{small}={n}"
    if d.chance(0.15) and "=" in q:
        l, r = q.split(" = ")
        q = f"{r} = {l}"
        l, r = e.split("=")
        e = f"{r}={l}"
    yield around(d, d.say("papers_box", BOX, q=q), known(d, {}), False)
    r = yield Call(f"Call the missing number x. The equation is {e}.", f"solve({e})")
    x = r.text.split(" = ")[-1].split(" ≈")[0]
    yield Answer("", f"{e.replace('=', ' = ')} gives x = {x}. The missing number is {x}.", x)


# -- divisible, a factor, a multiple ---------------------------------------------------------------------------------------------------------
ASK = ["Is {a} divisible by {b}?", "Is {b} a factor of {a}?", "Is {a} a multiple of {b}?", "State whether {a} is divisible by {b}.", "Does {b} divide {a} exactly?", "Is {a} exactly divisible by {b}? Answer yes or no.", "Say whether {b} is a factor of {a}.", "Is {a} in the {b} times table?"]


@skill("real_plain_papers_divisible", weight=0.2)
def divisible(d):
    b = d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15])
    a = b * d.int(2, 300) + (0 if d.chance(0.5) else d.rng.randint(1, b - 1))
    yield around(d, d.say("papers_divisible", ASK, a=a, b=b), known(d, {}), False)
    r = yield Call(f"{a} is divisible by {b} if the remainder of {a} divided by {b} is 0.", f"{a} mod {b}")
    yield Answer("", f"{a} divided by {b} leaves {r.best}, so {'yes' if r.best == '0' else 'no'}.", "yes" if r.best == "0" else "no")


# -- improper to mixed ------------------------------------------------------------------------------------------------------------------------
TOP = ["Write {f} as a mixed number.", "Convert {f} to a mixed number.", "Change {f} into a mixed number.", "Express the improper fraction {f} as a mixed number.", "Write the top-heavy fraction {f} as a mixed number.", "Convert the improper fraction {f} into a mixed number."]


@skill("real_plain_papers_to_mixed", weight=0.2)
def to_mixed(d):
    (a, b), w = proper(d, 2, 12), d.rng.randint(1, 12)
    n = w * b + a
    yield around(d, d.say("papers_mixed", TOP, f=f"{n}/{b}"), known(d, {}), False)
    k = yield Call(f"The whole part of {n}/{b} first: floor.", f"floor({n}/{b})")
    o = yield Call(f"The remaining numerator is the remainder of {n} divided by {b}.", f"{n} mod {b}")
    yield Answer("", f"{n} = {k.best} × {b} + {o.best}, so {n}/{b} = {k.best} {o.best}/{b}.", f"{k.best} {o.best}/{b}")
