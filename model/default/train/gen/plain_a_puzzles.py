"""Number puzzles in few words: one unknown, on one side or on both, told by pupils and test papers."""
from .core import skill
from .phrases import an
from .real_equations import run_x
from .real_words import Task

ORDINALS = dict(zip(range(2, 13), "half third quarter fifth sixth seventh eighth ninth tenth eleventh twelfth".split()))
F = "[. What is the number?|. Find the number.|. Which number is it?|. What number is it?|. What is it?|, what is the number?|. Work out the number.|. The number?|; find it.]"
MY = "[. What is my number?|. What's my number?|. Find my number.|. What number do I have?|, what is my number?|. My number is?|. What number did I start with?]"
IS = "[is|is|gives|makes|equals|is equal to|comes to|is the same as]"
NUM = "[a number|a number|some number|a certain number|my number|the number]"
GET = "[I get|and get|to get|The result is|The answer is|It gives]"


def puzzle(equation, draw, forms, weight):
    """A task for the equation in x; "N" is the number, "F" and "MY" ask for it."""
    out = []
    for f in forms:
        f = f.replace("MY", "¤").replace("IS", IS)
        f = f.replace("¤", MY)
        if f.endswith(" F"):
            f = f[:-2] + F
        out.append(f)
    return Task(draw, [("Call the number x. The equation is %s." % equation, "solve(%s)" % equation)], out, weight=weight, spell=0.05)


def x_of(d, top=None):
    return d.int(2, top or d.pick([12, 30, 60]))


def lin(d):
    x, a, b = x_of(d), d.int(2, 9), d.int(1, d.pick([12, 30, 60]))
    return dict(a=a, b=b, x=x, r=a * x + b, s=a * x - b, m=a * x, p=x + b, q=x - b, g=a * (x + b))


def positive(key):
    def draw(d):
        while True:
            v = lin(d)
            if v[key] > 0:
                return v
    return draw


def from_above(d):
    """c - ax = r, c - x = q."""
    x, a, r = x_of(d), d.int(2, 6), d.int(1, 60)
    return dict(a=a, c=a * x + r, r=r, e=x + r)


def two_sides(d):
    """ax + b = cx + e with a < c."""
    x, a = x_of(d, 20), d.int(2, 6)
    c = a + d.int(1, 4)
    e = d.int(1, 20)
    return dict(a=a, c=c, b=(c - a) * x + e, e=e, k=(c - a) * x, h=(c - 1) * x, j=(a + 1) * x)


def by(d):
    """x/a = q, x/a + b, x/a - b, (x + b)/a."""
    a, q = d.int(3, 12), d.int(2, 30)
    b = d.int(1, 20)
    return dict(a=a, q=q, u=q + b, w=q - b if q > b else q + 50 - b, b=b if q > b else b, v=d.int(1, 20))


def off(d):
    while True:
        v = by(d)
        if v["q"] > v["b"]:
            return dict(v, w=v["q"] - v["b"])


def less(d):
    """ax is b less than c, or b more than c."""
    x, a, b = x_of(d), d.int(2, 9), d.int(1, 30)
    c = a * x - b
    return dict(a=a, b=b, c=a * x + b, f=c if c > 0 else a * x + 7, b2=b)


def more(d):
    while True:
        x, a, b = x_of(d), d.int(2, 9), d.int(1, 30)
        if a * x > b:
            return dict(a=a, b=b, c=a * x - b)


def with_self(d):
    x, a = x_of(d), d.int(2, 6)
    return dict(a=a, t=x * (a + 1), u=x * (a - 1), b=d.int(1, 20))


def halves(d):
    a = d.int(2, 6)
    x = a * d.int(2, 20)
    return dict(a=a, t=x + x // a, u=x - x // a)


T2 = ["twice", "two times", "double", "2 times"]
PUZZLES = [
    puzzle("{a}x+{b}={r}", lin, ["{a} times " + NUM + " plus {b} IS {r} F", "{a} times " + NUM + ", plus {b}, IS {r} F", "Multiply " + NUM + " by {a} and add {b}: " + "{r} F", "{b} more than {a} times " + NUM + " IS {r} F", "{b} added to {a} times " + NUM + " IS {r} F", "If you multiply a number by {a} and add {b} you get {r} F", "I multiply my number by {a}, add {b} and get {r}MY", "{a} times my number and {b} more makes {r}MY", "my number times {a} plus {b} is {r}MY", "The sum of {b} and {a} times a number is {r} F", "When {b} is added to {a} times a number, the result is {r} F",
        "{n} takes a number times {a} and adds {b}. {He} gets {r}. [What was the number?|Which number was it?]", "Think of a number. Times {a}. Plus {b}. It's {r}. [What was the number?|Which number?]", "a number is multiplied by {a}, then {b} is added, result {r}. [number?|what number?]", "{r} is {b} more than {a} times a number F", "{r} is what you get from a number times {a} plus {b} F"], 4),
    puzzle("{a}x-{b}={s}", positive("s"), ["{a} times " + NUM + " minus {b} IS {s} F", "{b} less than {a} times " + NUM + " IS {s} F", "{a} times " + NUM + " less {b} IS {s} F", "If you multiply a number by {a} and take away {b} you get {s} F", "I multiply my number by {a}, subtract {b} and get {s}MY", "my number times {a} minus {b} is {s}MY", "When {b} is subtracted from {a} times a number, the result is {s} F", "{b} subtracted from {a} times a number leaves {s} F", "{n} takes a number times {a} and subtracts {b}. {He} gets {s}. [What was the number?|Which number was it?]", "Think of a number. Times {a}. Minus {b}. It's {s}. [What was the number?|Which number?]",
        "{s} is {b} less than {a} times a number F", "take {b} from {a} times a number and {s} is left F"], 3.4),
    puzzle("{c}-{a}x={r}", from_above, ["{c} minus {a} times " + NUM + " IS {r} F", "{a} times a number taken from {c} leaves {r} F", "Take {a} times my number away from {c} and you have {r}MY", "If {a} times a number is subtracted from {c}, {r} is left F", "From {c} I take {a} times my number. {r} is left. What is my number?", "{c} less {a} times a number IS {r} F"], 1.3),
    puzzle("{c}-x={r}", lambda d: (lambda x, r: dict(c=x + r, r=r))(x_of(d, 90), d.int(1, 90)), ["{c} less a number is {r} F", "{c} minus " + NUM + " IS {r} F", "{c} take away " + NUM + " IS {r} F", "If a number is taken from {c}, {r} is left F", "A number subtracted from {c} IS {r} F", "When some number is taken away from {c} you have {r} left F", "From {c} I take my number and have {r}MY", "{c} less my number leaves {r}MY", "{n} takes a number from {c} and gets {r}. Which number?", "{c} reduced by a number IS {r} F", "when {c} is decreased by a number, {r} remains F"], 2.2),
    puzzle("x-{b}={q}", positive("q"), [NUM + " minus {b} IS {q} F", "{b} less than " + NUM + " IS {q} F", NUM + " less {b} IS {q} F", "Take {b} from my number and you have {q}MY", "A number decreased by {b} IS {q} F", "If {b} is taken from a number, {q} is left F", "{q} is {b} less than a number F", "{n} takes {b} away from a number and gets {q}. Which number was it?"], 1.3),
    puzzle("x+{b}={p}", lin, [NUM + " plus {b} IS {p} F", "{b} more than " + NUM + " IS {p} F", "Add {b} to my number and you have {p}MY", "A number increased by {b} IS {p} F", "If {b} is added to a number, the sum is {p} F", "{p} is {b} more than a number F", "The sum of a number and {b} is {p} F", "{n} adds {b} to a number and gets {p}. Which number was it?"], 1.1),
    puzzle("{a}x={c}-{b}", less, ["{a} times " + NUM + " is {b} less than {c} F", "{a} times a number is {c} less {b} F", "If {a} times my number is {b} less than {c}, what is my number?", "Multiply a number by {a} and you are {b} below {c} F", "A number times {a} is {b} short of {c} F", "my number times {a} is {b} less than {c}MY", "{b} less than {c} is {a} times what number?", "{c} is {b} more than {a} times a number F".replace("{c} is {b} more than {a} times a number F", "{a} times " + NUM + " is {c} minus {b} F")], 1.8),
    puzzle("2x={c}-{b}", lambda d: (lambda x, b: dict(b=b, c=2 * x + b))(x_of(d), d.int(1, 40)), ["[Twice|Double|Two times] [a|some] number is {b} less than {c} F", "[Twice|Double] my number is {b} less than {c}MY", "When I double my number I am {b} below {c}MY", "A number doubled is {c} minus {b} F"], 1),
    puzzle("{a}x={c}+{b}", more, ["{a} times " + NUM + " is {b} more than {c} F", "If {a} times my number is {b} more than {c}, what is my number?", "Multiply a number by {a} and you are {b} above {c} F", "A number times {a} is {b} over {c} F", "my number times {a} is {b} more than {c}MY", "{b} more than {c} is {a} times what number?", "{a} times " + NUM + " is {c} plus {b} F"], 1.6),
    puzzle("2x={c}+{b}", lambda d: (lambda x, b: dict(b=b, c=2 * x - b))(d.int(b0 := d.int(1, 20), b0 + 40), b0), ["[Twice|Double|Two times] [a|some] number is {b} more than {c} F", "[Twice|Double] my number is {b} more than {c}MY", "A number doubled is {c} plus {b} F"], 0.9),
    puzzle("{a}x+{k}={c}x", two_sides, ["{a} times my number plus {k} is {c} times my numberMY", "{a} times a number plus {k} is the same as {c} times the number F", "If I add {k} to {a} times a number I have {c} times the number F", "{k} more than {a} times a number is {c} times the number F", "Adding {k} to {a} times my number gives {c} times my numberMY", "add {k} to {a} times a number and it is {c} times that number F", "{a} times a number and {k} together make {c} times the number F", "{n} adds {k} to {a} times a number and gets {c} times the number. Which number is it?"], 1.8),
    puzzle("x+{h}={c}x", two_sides, ["A number plus {h} is {c} times the number F", "If I add {h} to my number it becomes {c} times as bigMY", "Add {h} to a number and you get {c} times the number F", "{h} more than a number is {c} times the number F", "my number plus {h} is the same as {c} times my numberMY"], 1.1),
    puzzle("{c}x=x+{h}", two_sides, ["{c} times a number is {h} more than the number itself F", "{c} times my number is my number plus {h}MY", "{c} times a number is the number plus {h} F", "If you multiply a number by {c}, it grows by {h} F"], 1),
    puzzle("{a}x+{b}={c}x+{e}", two_sides, ["{a} times a number plus {b} is the same as {c} times the number plus {e} F", "{a} times my number plus {b} equals {c} times my number plus {e}MY", "If {b} is added to {a} times a number, you get the same as when {e} is added to {c} times it F", "{b} more than {a} times a number is {e} more than {c} times the number F", "{n} adds {b} to {a} times a number, {m} adds {e} to {c} times the same number. They get the same. What is the number?"], 1.3),
    puzzle("{a}(x+{b})={g}", lin, ["{a} times the sum of a number and {b} is {g} F", "I add {b} to my number and multiply by {a}. I get {g}MY", "Add {b} to a number, then times {a}: {g} F", "The sum of a number and {b}, times {a}, is {g} F", "A number plus {b}, all times {a}, makes {g} F", "{n} adds {b} to a number and multiplies the sum by {a}. {He} gets {g}. Which number was it?"], 1.4),
    puzzle("x/{a}={q}", by, ["A number divided by {a} IS {q} F", "If I divide my number by {a} I get {q}MY", "Split a number into {a} equal parts and each is {q} F", "a number shared by {a} gives {q} each F", "{q} is a number divided by {a} F", "[What|Which] number divided by {a} [is|gives] {q}?"], 1.6),
    puzzle("x/{a}={q}", lambda d: (lambda v: dict(v, o=(o := ORDINALS[v["a"]]), ao=d.pick([f"one {o}", f"{an(o)} {o}"])))(by(d)), ["The {o} part of " + NUM + " is {q} F", "{ao} of " + NUM + " IS {q} F", "If {q} is {ao} of a number, what is the number?", "{q} is the {o} part of a number F", "{ao} of my number is {q}MY", "I take {ao} of my number and get {q}MY"], 1.4),
    puzzle("x/{a}+{b}={u}", by, ["A number divided by {a}, plus {b}, IS {u} F", "I divide my number by {a} and add {b}. I get {u}MY", "Divide a number by {a}, add {b}: {u} F", "{b} more than a number divided by {a} is {u} F", "{n} divides a number by {a}, adds {b} and gets {u}. Which number was it?"], 1.2),
    puzzle("x/{a}-{b}={w}", off, ["A number divided by {a}, minus {b}, IS {w} F", "I divide my number by {a} and take away {b}. I get {w}MY", "Divide a number by {a}, subtract {b}: {w} F", "{b} less than a number divided by {a} is {w} F"], 1),
    puzzle("x+{a}x={t}", with_self, ["A number and {a} times the number add up to {t} F", "The sum of a number and {a} times that number is {t} F", "If I add my number to {a} times my number I get {t}MY", "A number plus {a} times itself IS {t} F", "my number and {a} times my number together are {t}MY", "Add a number to {a} times itself: {t} F"], 1.2),
    puzzle("x+2x={t}", lambda d: dict(t=3 * x_of(d)), ["A number plus twice the number IS {t} F", "The sum of a number and its double is {t} F", "A number and its double add up to {t} F", "my number and twice my number make {t}MY", "If the sum of a number and twice it is {t}, what is the number?", "Add a number to its double: {t} F"], 1),
    puzzle("{a}x-x={u}", with_self, ["{a} times a number minus the number IS {u} F", "If I take my number from {a} times my number I get {u}MY", "The difference between {a} times a number and the number is {u} F"], 0.6),
    puzzle("x+x/2={t}", lambda d: dict(t=3 * x_of(d)), ["A number plus half of it IS {t} F", "A number and half of it add up to {t} F", "my number and half my number make {t}MY", "Add half of a number to the number: {t} F"], 0.8),
    puzzle("x/2+{b}={u}", lambda d: (lambda x, b: dict(b=b, u=x + b))(x_of(d, 30), d.int(1, 20)), ["Half of " + NUM + " plus {b} IS {u} F", "{b} more than half of " + NUM + " IS {u} F", "I halve my number and add {b}. I get {u}MY", "Halve a number, add {b}: {u} F"], 0.8),
    puzzle("x/2-{b}={u}", lambda d: (lambda u, b: dict(b=b, u=u))(x_of(d, 30), d.int(1, 20)), ["Half of " + NUM + " minus {b} IS {u} F", "{b} less than half of " + NUM + " IS {u} F", "I halve my number and take away {b}. I get {u}MY", "Halve a number, subtract {b}: {u} F"], 0.8),
]


@skill("real_plain_puzzle", weight=3.4)
def plain_puzzle(d):
    yield from run_x(d, "real.plain.puzzle", PUZZLES, False)
