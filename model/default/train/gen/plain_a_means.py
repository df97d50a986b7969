"""Averages in few words: halfway, the mean of a few, the one that is missing, the new one, the total."""
from .core import Answer, Call, skill
from .phrases import words
from .real_words import Task, around, choose, dec, fill, known, run, spin

HALF = ["what is halfway between {a} and {b}", "the number halfway between {a} and {b}", "Which number [is|lies] halfway between {a} and {b}?", "[exact |]middle of {a} and {b}", "What is the midpoint of {a} and {b}?", "midpoint between {a} and {b}?", "what number is right in the middle between {a} and {b}", "Which number lies exactly in the middle between {a} and {b}?", "halfway from {a} to {b}", "What is half way between {a} and {b}?", "the number [midway|half way] between {a} and {b}", "Which number is as far from {a} as from {b}?", "What number has the same distance to {a} and {b}?", "Find the number midway between {a} and {b}.", "On a number line, which number is in the middle of {a} and {b}?", "between {a} and {b}, right in the middle?", "Give me the number in the middle of {a} and {b}.", "{a} and {b}: what is halfway?", "the point halfway between {a} and {b} on the number line", "Where is the middle between {a} and {b}?"]


def ends(d):
    r = d.rng.random()
    if r < 0.6:
        h = d.pick([20, 100, 100, 1000, 5000])
        a, b = d.int(1, h), d.int(1, h)
    elif r < 0.78:
        a, b = -d.int(1, 40), d.int(-40, 60)
    else:
        a, b = dec(d, 0.1, 20, d.pick([1, 1, 2])), dec(d, 0.1, 40, 1)
    if a == b:
        return ends(d)
    return dict(a=a, b=b) if float(a) < float(b) or d.chance(0.15) else dict(a=b, b=a)


HALFWAY = [Task(ends, [("Halfway between {a} and {b} is their average: mean.", "mean({a}, {b})")], HALF, answer="Halfway between {a} and {b} is {r1}.", spell=0.02)]
MEAN = ["average of {l}", "average of {l}?", "mean of {l}", "what is the average of {l}", "What is the mean of {l}?", "Find the average of {l}.", "find the mean: {l}", "{l}, average?", "{l}: what's the mean?", "the average of the numbers {l}", "whats the average of {l}", "My [marks|scores|times|points] are {l}. [Average?|What's my average?|What is the mean?]", "I got {l}. What's that on average?", "{n} got {l} in [tests|games]. What is {his} average?", "on average, how much is {l}", "numbers {l}, mean?", "Give the mean of {l}.", "Rain on {k} days: {l} mm. Average?", "{l} [pages|km|eggs] on {k} days. How many is that a day on average?", "We sold {l} [rolls|cups] on {k} days. Average per day?", "Work out the mean of {l}.", "calculate the average: {l}", "{k} [boxes|dogs|bags] weigh {l} kg. What do they weigh on average?", "The temperatures were {l}. What was the average?"]
MISS = ["I have {l}. What do I need next so that the average of all {k} is {m}?", "{n} got {l}. What must {he} get in [test|game|round] {k} for an average of[ exactly|] {m}?", "My [marks|scores] so far are {l}. Which [mark|score] next makes the average {m}?", "{l} and one more number have the mean {m}. What is it?", "The average of {k} numbers is {m}. {K1} of them: {l}. The other one?", "mean of {l} and x is {m}. x?", "The mean of {l} and x is {m}. Find x.", "Average of {k} numbers {m}; {l} are known. What is the last?", "I threw {l}. What do I need in throw {k} to average {m}?", "What number makes the average of {l} and it equal to {m}?", "{k} [parcels|bags] weigh {m} kg on average. {K1} weigh {l} kg. What does the last weigh?", "{n} wants a mean of {m} over {k} [days|runs]. {His} first {k1} are {l}. What must the last be?", "To average {m} after {k} [rounds|tests], what do I need now? So far: {l}.", "{l}, and then? The mean of all {k} should be {m}.", "The mean of {k} [ages|prices] is {m}. {K1} are {l}. What is the missing one?", "With {l} so far, what gives an average of {m} over {k}?", "{k} numbers, mean {m}. {K1} of them are {l}. What's the missing number?"]
NEW = ["The average of {k} numbers is {m}. {y} is added. What is the new average?", "{k} numbers have mean {m}. One more, {y}, comes. New mean?", "After {k} games my average is {m}. Then I score {y}. What is it now?", "{n} averages {m} over {k} tests and gets {y} in the next. New average?", "mean of {k} numbers is {m}, add {y}, new mean?", "{k} people are {m} years old on average. One of {y} joins. What is the average age now?", "Average {m} after {k} rounds, then a {y}. Average now?"]
TOTAL = ["The average of {k} numbers is {m}. What is their sum?", "{k} numbers have the mean {m}. What do they add up to?", "mean {m}, {k} numbers. Total?", "{n} averages {m} a day. How many is that in {k} days?", "{k} people weigh {m} kg on average. How much together?", "My average over {k} games is {m}. How many points did I score in all?", "{k} bags at {m} kg on average: what do they all weigh?", "If {k} numbers average {m}, what is the total?"]


OTHERS = {"median": (["median of {l}", "What is the median of {l}?", "find the median: {l}", "{l}: median?", "which is the middle value of {l} when sorted?", "the median of the numbers {l}", "Put {l} in order. What is the median?"], "The median is the middle value of the sorted list.", "median"),
          "range": (["range of {l}", "What is the range of {l}?", "find the range: {l}", "{l}: range?", "the range of the numbers {l}", "How far is it from the smallest to the largest of {l}?", "Largest minus smallest of {l}?"], "The range is the largest value minus the smallest.", "range"),
          "mode": (["mode of {l}", "What is the mode of {l}?", "{l}: mode?", "which number comes most often in {l}", "the mode of the numbers {l}", "Which number in {l} is there most often?"], "The mode is the value that comes most often: mode.", "mode")}


def join(d, xs):
    return ", ".join(xs[:-1]) + d.pick([" and ", " and ", ", ", ", and " if len(xs) > 2 else " and "]) + xs[-1] if len(xs) > 1 else xs[0]


@skill("real_plain_means", weight=3.0)
def plain_means(d):
    kind = d.rng.choices(["half", "mean", "miss", "new", "total", "median", "range", "mode"], [4, 3, 5, 1.5, 1.2, 1, 0.6, 0.5])[0]
    if kind == "half":
        yield from run(d, "real.plain.half", HALFWAY, False, 0.02)
        return
    if kind in OTHERS:
        forms, thought, name = OTHERS[kind]
        xs = [d.int(1, d.pick([12, 60, 99])) for _ in range(d.pick([4, 5, 5, 6, 7]))]
        if kind == "mode":
            xs = list(dict.fromkeys(xs))[:5]
            xs += [d.pick(xs)]
            d.rng.shuffle(xs)
        xs = list(map(str, xs))
        slots = known(d, dict(l=join(d, xs)))
        yield around(d, fill(d, choose(d, "real.plain." + kind, forms), slots, 0), slots, False, 0.02)
        r = yield Call(thought, f"{name}({', '.join(xs)})")
        yield Answer("", f"The {kind} of {', '.join(xs)} is {r.best}.", r.best)
        return
    if kind == "mean":
        k = d.pick([2, 3, 3, 4, 4, 5, 6])
        h = d.pick([12, 40, 100, 300])
        xs = [dec(d, 0.5, h, 1) for _ in range(k)] if d.chance(0.2) else [str(d.int(2, h)) for _ in range(k)]
        if d.chance(0.75) and "." not in xs[0]:
            s = sum(map(int, xs[:-1]))
            last = int(xs[-1]) + (-(s + int(xs[-1]))) % k
            xs[-1] = str(last)
        slots = known(d, dict(l=join(d, xs), k=k))
        yield around(d, fill(d, spin(d, choose(d, "real.plain.mean", MEAN)), slots, 0), slots, False, 0.02)
        r = yield Call("The average is the sum divided by how many there are: mean.", f"mean({', '.join(xs)})")
        yield Answer("", f"The average of {', '.join(xs)} is {r.best}.", r.best)
        return
    k = d.int(3, d.pick([4, 5, 6])) if kind == "miss" else d.int(3, 12)
    m = d.int(5, d.pick([30, 100, 180]))
    slots = known(d, dict(k=k, m=m))
    if kind == "total":
        yield around(d, fill(d, choose(d, "real.plain.total", TOTAL), slots, 0.03), slots, False, 0.02)
        r = yield Call(f"The total is {k} times the average {m}.", f"{k}*{m}")
        yield Answer("", f"The total: {k} × {m} = {r.best}.", r.best)
        return
    if kind == "new":
        y = m + (k + 1) * d.rng.randint(-3, 5)
        if y < 1 or y == m:
            y = m + k + 1
        slots["y"] = y
        slots["own"] = slots["own"] | {"y"}
        yield around(d, fill(d, choose(d, "real.plain.new", NEW), slots, 0.03), slots, False, 0.02)
        s = yield Call(f"The total is {k} times the average {m}.", f"{k}*{m}")
        r = yield Call(f"The new average is {s.best} plus {y}, divided by {k + 1}.", f"({s.best}+{y})/{k + 1}")
        yield Answer("", f"The total: {k} × {m} = {s.best}. The new average: ({s.best} + {y}) ÷ {k + 1} = {r.best}.", r.best)
        return
    while True:
        xs = [m + d.rng.randint(-min(m - 1, 25), 25) for _ in range(k - 1)]
        last = k * m - sum(xs)
        if last > 0:
            break
    xs = list(map(str, xs))
    w = words(k - 1)
    slots.update(l=join(d, xs), k1=str(k - 1), K1=w[0].upper() + w[1:])
    yield around(d, fill(d, spin(d, choose(d, "real.plain.miss", MISS)), slots, 0), slots, False, 0.02)
    s = yield Call(f"All {k} add up to {k} times {m}.", f"{k}*{m}")
    r = yield Call(f"The missing one is {s.best} minus the sum of the others.", f"{s.best}-({'+'.join(xs)})")
    yield Answer("", f"All {k}: {k} × {m} = {s.best}. The missing one: {s.best} − ({' + '.join(xs)}) = {r.best}.", r.best)
