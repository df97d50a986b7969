"""Doubles, halves, tenths, tens and hundreds, what is added to reach a number, sums of three: the small questions of a pupil's day."""

from .core import skill
from .plain_pupils_base import ask, simply, voice
from .real_words import dec

PARTS = [(2, ["half of {n}", "the half of {n}", "{n} halved", "half {n}", "1/2 of {n}"]), (3, ["a third of {n}", "one third of {n}", "third of {n}", "1/3 of {n}"]), (4, ["a quarter of {n}", "quarter of {n}", "a fourth of {n}", "1/4 of {n}"]), (5, ["a fifth of {n}", "one fifth of {n}", "1/5 of {n}"]), (10, ["a tenth of {n}", "one tenth of {n}", "1/10 of {n}"]), (6, ["a sixth of {n}", "1/6 of {n}"]), (8, ["an eighth of {n}", "1/8 of {n}"]), (100, ["a hundredth of {n}"])]
TIMES = [(2, ["double {n}", "twice {n}", "the double of {n}", "2 times {n}", "{n} doubled"]), (3, ["triple {n}", "three times {n}", "{n} tripled", "3 times {n}", "the triple of {n}"]), (4, ["four times {n}", "4 times {n}", "quadruple {n}"]), (10, ["ten times {n}", "10 times {n}"]), (100, ["a hundred times {n}", "100 times {n}"]), (5, ["five times {n}", "5 times {n}", "5 lots of {n}"])]


@skill("real_plain_pupils_doubles", weight=0.9)
def doubles(d):
    small = d.chance(0.3)
    if d.chance(0.5):
        k, forms = d.pick(PARTS)
        n = k * d.int(2, 200) if not small else dec(d, 1, 30, 1)
        yield ask(d, d.say(f"pupils.part{k}", forms, n=n), True)
        yield from simply(f"1/{k} of {n} is {n} divided by {k}.", f"{n}/{k}", f"{n} ÷ {k} = §.")
    else:
        k, forms = d.pick(TIMES)
        n = d.int(2, 2000) if not small else dec(d, 0.2, 60)
        yield ask(d, d.say(f"pupils.times{k}", forms, n=n), True)
        yield from simply(f"{k} times {n}.", f"{k}*{n}", f"{k} × {n} = §.")


UP = ["{n} x {k}", "{n} times {k}", "{n} × {k}", "{n} multiplied by {k}", "{n} * {k}"]
DOWN = ["{n} / {k}", "{n} divided by {k}", "{n} ÷ {k}", "{n} : {k}"]
WHERE = ["", "", "", "", " where does the point go", " do i move the dot", " how many zeros", " with the comma", " how many places do i move", " without calculator"]


@skill("real_plain_pupils_tens", weight=0.9)
def tens(d):
    k = d.pick([10, 100, 1000, 10, 100, "0.1", "0.01"])
    n = dec(d, 0.01, 90) if d.chance(0.65) else str(d.int(2, 9000))
    if d.chance(0.5):
        yield ask(d, d.say("pupils.tens", UP, n=n, k=k)) + d.pick(WHERE)
        yield from simply(f"{n} times {k}.", f"{n}*{k}", f"{n} × {k} = §.")
    else:
        yield ask(d, d.say("pupils.tenths", DOWN, n=n, k=k)) + d.pick(WHERE)
        yield from simply(f"{n} divided by {k}.", f"{n}/{k}", f"{n} ÷ {k} = §.")


REACH = ["what do i add to {a} to get {b}", "how much from {a} to {b}", "{a} plus what is {b}", "how many more from {a} until {b}", "what is missing from {a} to make {b}", "{a} and how many make {b}", "how far is {a} from {b}", "what must be added to {a} so it is {b}", "my son has {a} and needs {b}, how many more", "how much do you need to get from {a} to {b}", "{a} + what = {b}", "i have {a} and want {b} how much is missing"]


@skill("real_plain_pupils_reach", weight=0.7)
def reach(d):
    b = d.pick([10, 100, 1000, 50, 20, 500]) if d.chance(0.4) else d.int(10, 3000)
    if d.chance(0.3):
        b = d.pick([1, 2, 5, 10, 20])
        a = dec(d, 0.05, b - 0.05)
    else:
        a = d.rng.randint(1, b - 1)
    q = d.say("pupils.reach", REACH, a=a, b=b)
    yield voice(d, q)
    if "what is" in q and "plus" in q or "what =" in q:
        e = f"{a}+x={b}"
        yield from simply(f"Call the missing number x. The equation is {e}.", f"solve({e})", f"{a}+x = {b} gives §.", lambda r: r.text.split("x = ")[1].split(" ")[-1])
    else:
        yield from simply(f"{b} minus {a}.", f"{b}-{a}", f"{b} − {a} = §.")


SERIES = ["{a} + {b} + {c}", "{a} plus {b} plus {c}", "{a} and {b} and {c} together", "{a}+{b}+{c}", "the sum of {a}, {b} and {c}", "{a}, {b} and {c} all together"]
MIXED = ["{a} + {b} - {c}", "{a} plus {b} minus {c}", "{a}+{b}-{c}", "{a} and {b} take away {c}"]
LESS = ["{a} - {b} - {c}", "{a} minus {b} minus {c}", "{a}-{b}-{c}", "{a} take away {b} take away {c}"]
PROD = ["{a} x {b} x {c}", "{a} times {b} times {c}", "{a}*{b}*{c}", "the product of {a}, {b} and {c}"]


@skill("real_plain_pupils_three", weight=0.9)
def three(d):
    kind = d.pick("smlp")
    small = d.chance(0.35)
    if kind == "p":
        a, b, c = d.int(2, 20), d.int(2, 15), d.int(2, 12)
    elif small:
        a, b, c = dec(d, 9, 40), dec(d, 0.2, 4), dec(d, 0.2, 4)
    else:
        a, b, c = d.int(90, 9000), d.int(2, 80), d.int(2, 80)
    e = {"s": f"{a}+{b}+{c}", "m": f"{a}+{b}-{c}", "l": f"{a}-{b}-{c}", "p": f"{a}*{b}*{c}"}[kind]
    yield ask(d, d.say("pupils.three" + kind, {"s": SERIES, "m": MIXED, "l": LESS, "p": PROD}[kind], a=a, b=b, c=c))
    shown = e.replace("+", " + ").replace("-", " − ").replace("*", " × ")
    yield from simply("Evaluate the expression.", e, shown + " = §.")
