"""One unknown in each place (91 less a number, a number less 91, 91 less than a number, what must be added or taken away), and lists with negative
numbers, the first one too: their sum, mean, order, range, the largest and the smallest.
"""
import re
from fractions import Fraction

from .core import Answer, Call, skill
from .phrases import cap
from .plain_a_puzzles import IS, NUM, puzzle
from .plain_bare_lists import together
from .plain_numbers_forms import all_in_order
from .real_equations import run_x
from .real_words import Task, around, choose, dec, fill, known, spin


def three(d):
    """c - x = r and x - c = r and x + c = s, with the same numbers told."""
    top = d.pick([30, 99, 99, 300, 900, 9000])
    c = d.int(5, top)
    r = d.int(2, c - 1)
    return dict(c=c, r=r)


def from_big(d):
    """The same, now and then with the first number the smaller."""
    v = three(d)
    return dict(c=v["r"], r=v["c"]) if d.chance(0.4) else v


def decimals(d):
    while True:
        a, b = (dec(d, 1, d.pick([9, 40]), 1) for _ in range(2))
        if float(a) > float(b) + 0.05:
            return dict(c=a, r=b)


N = NUM.replace("my number|", "").replace("|the number", "|an unknown number")
FROM_ABOVE = ["{c} less N IS {r} F", "{c} minus N IS {r} F", "{c} take away N IS {r} F", "N taken from {c} [leaves|is|gives] {r} F", "N subtracted from {c} [is|gives|leaves] {r} F", "N is taken away from {c}. [The result|The answer] is {r} F", "[If|When] N is taken from {c}, [{r} is left|the answer is {r}|you get {r}] F", "[If|When] N is subtracted from {c}, [{r} remains|the result is {r}] F", "From {c}, N is taken away and {r} is left F", "Take N from {c} and you [have|get] {r} F", "Subtract N from {c}: {r} F", "{c} decreased by N IS {r} F", "{c} reduced by N IS {r} F", "{r} is {c} less N F", "{r} is what is left when N is taken from {c} F", "{r} is left if N is subtracted from {c} F", "{n} takes N away from {c} and gets {r} F", "I take my number from {c} and get {r}MY", "{c} less my number is {r}MY", "my number taken from {c} leaves {r}MY"]
LESS_THAN = ["N less {c} IS {r} F", "N minus {c} IS {r} F", "N take away {c} IS {r} F", "{c} less than N IS {r} F", "{c} taken from N [leaves|is|gives] {r} F", "{c} subtracted from N [is|gives|leaves] {r} F", "{c} is taken away from N. [The result|The answer] is {r} F", "[If|When] {c} is taken from N, [{r} is left|the answer is {r}|you get {r}] F", "[If|When] {c} is subtracted from N, [{r} remains|the result is {r}] F", "From N, {c} is taken away and {r} is left F", "Take {c} from N and you [have|get] {r} F", "Subtract {c} from N: {r} F", "N decreased by {c} IS {r} F", "N reduced by {c} IS {r} F", "{r} is {c} less than N F", "{r} is N less {c} F", "{r} is left if {c} is subtracted from N F", "{n} takes {c} away from N and gets {r} F", "I take {c} from my number and get {r}MY", "my number less {c} is {r}MY", "{c} taken from my number leaves {r}MY", "{c} less than my number is {r}MY"]
ADDED = ["N plus {b} IS {p} F", "{b} plus N IS {p} F", "N is added to {b}. [The result|The answer|The sum] is {p} F", "{b} is added to N. [The result|The answer|The sum] is {p} F", "[If|When] N is added to {b}, [you get {p}|the answer is {p}|the sum is {p}] F", "[If|When] {b} is added to N, [you get {p}|the answer is {p}|the sum is {p}] F", "{b} more than N IS {p} F", "N more than {b} IS {p} F", "{b} increased by N IS {p} F", "N increased by {b} IS {p} F", "Add N to {b} and you [have|get] {p} F", "Add {b} to N and you [have|get] {p} F", "{p} is {b} more than N F", "{p} is the sum of {b} and N F", "The sum of N and {b} IS {p} F", "{b} and N together [make|are|come to] {p} F", "{n} adds N to {b} and gets {p} F", "I add my number to {b} and get {p}MY", "I add {b} to my number and get {p}MY", "{b} more than my number is {p}MY"]


def placed(forms):
    return [re.sub(r"\bN\b", lambda m: N, f) for f in forms]


def sums(d):
    v = three(d)
    return dict(b=v["r"], p=v["c"])


PUZZLES = [puzzle("{c}-x={r}", three, placed(FROM_ABOVE), 5), puzzle("x+{b}={p}", sums, placed(ADDED), 4), puzzle("x-{c}={r}", from_big, placed(LESS_THAN), 5)]
GAPS = ["What must be subtracted from {c} to get {r}?", "What must be taken [away|] from {c} to [get|leave] {r}?", "What [must|should|has to] be added to {r} to [get|make|reach] {c}?", "How much [must|should] be taken from {c} to leave {r}?", "How much [must|should] be added to {r} to make {c}?", "{c} minus what is {r}?", "{c} take away what leaves {r}?", "{r} plus what is {c}?", "what do I [have to|need to] subtract from {c} to get {r}", "what do I [have to|need to] add to {r} to get {c}", "To get {r}, what must be subtracted from {c}?", "To get {c}, what must be added to {r}?", "What has to come off {c} to leave {r}?"]
AWAY = ["What is {c} less {r}?", "{c} less {r}", "{c} less {r} is what?", "{r} less than {c}", "What number is {r} less than {c}?", "{r} less than {c} is what number?", "Which number is {r} less than {c}?", "{r} taken from {c}", "What is {r} taken from {c}?", "{r} is taken from {c}. What is left?", "{r} subtracted from {c} is what?", "From {c}, {r} is taken away. What is left?", "Subtract {r} from {c}.", "Take {r} from {c}.", "{c} take away {r}", "{c} decreased by {r}", "What do you get if {r} is subtracted from {c}?", "If {r} is taken away from {c}, what remains?"]
MORE = ["What number is {b} more than {a}?", "{b} more than {a} is what number?", "Which number is {b} more than {a}?", "{b} added to {a} is what?", "Add {b} to {a}.", "{a} increased by {b}", "What do you get if {b} is added to {a}?", "If {b} is added to {a}, what is the result?"]


def ab(d):
    v = three(d)
    return dict(a=v["c"], b=v["r"])


PUZZLES += [Task(three, [("Larger {c}, smaller {r}. {c} minus {r}.", "{c}-{r}")], GAPS, spell=0.04, weight=4), Task(decimals, [("Larger {c}, smaller {r}. {c} minus {r}.", "{c}-{r}")], GAPS, spell=0, weight=1), Task(three, [("{c} minus {r}.", "{c}-{r}")], AWAY, spell=0.04, weight=4), Task(decimals, [("{c} minus {r}.", "{c}-{r}")], AWAY, spell=0, weight=1), Task(ab, [("{a} plus {b}.", "{a}+{b}")], MORE, spell=0.04, weight=2)]


@skill("real_plain_contrast_a_unknown", weight=1.1)
def unknown(d):
    turn = run_x(d, "contrast.a.unknown", PUZZLES, False)
    q = next(turn)
    yield cap(q) if q[-1] in ".?" and d.chance(0.6) else q
    yield from turn


# -- lists with negative numbers -----------------------------------------------------------------------------------------------------
SETS = ["The numbers are {L}.", "Here are some numbers: {L}.", "[Look at|Take] the numbers {L}.", "{n} writes down {L}.", "The numbers on the cards are {L}.", "Given: {L}.", "Numbers: {L}.", "{n} has the numbers {L}."]
COLD = ["The temperatures [at noon|at night|at 6 am|this week|in {town}|in the freezers] were {L} (in °C).", "In degrees it was {L} [on these days|at night|in the cold store].", "The thermometer showed {L} (°C).", "{n} noted the temperatures {L}, all in °C.", "Temperatures in °C: {L}."]
ASKS = {"sum": ["[Find|Work out|What is] the sum.", "What do they add up to?", "Add them [up|].", "[Find|What is] their sum.", "What is the total?", "Add the numbers."],
        "mean": ["[Find|Work out|What is] the mean.", "[Find|What is] the average.", "What is their mean?", "What is their average?", "Work out their mean."],
        "up": ["[Put|Write] them in order, smallest first.", "[Order|Sort|Arrange] them from smallest to largest.", "Put them in ascending order.", "Start with the smallest and put them in order."],
        "down": ["[Put|Write] them in order, largest first.", "[Order|Sort|Arrange] them from largest to smallest.", "Put them in descending order.", "Start with the largest and put them in order."],
        "range": ["What is the range?", "[Find|Work out] the range.", "What is the difference between the largest and the smallest?", "Find the difference between the smallest and the largest of them.", "How far apart are the largest and the smallest?"],
        "max": ["Which is the largest?", "What is the largest of them?", "Find the largest one.", "Which is the greatest?"], "min": ["Which is the smallest?", "What is the smallest of them?", "Find the smallest one.", "Which is the least?"]}
COLD_ASKS = {"mean": ["[Find|Work out|What is] the mean temperature.", "What was the average temperature?", "[Find|What is] the average."], "up": ["Put them in order, coldest first.", "[Order|Arrange] them from coldest to warmest.", "Write them in order from lowest to highest."], "down": ["Put them in order, warmest first.", "[Order|Arrange] them from warmest to coldest.", "Write them in order from highest to lowest."],
             "range": ["What is the difference between the highest and the lowest temperature?", "How much warmer was the warmest than the coldest?", "Find the difference between the lowest and the highest temperature.", "What is the range of the temperatures?", "By how many degrees do the highest and the lowest differ?"], "max": ["What was the highest temperature?", "Which was the warmest?", "How warm was it at its warmest?"], "min": ["What was the lowest temperature?", "Which was the coldest?", "How cold was it at its coldest?"]}
WHOLE = {"sum": ["Add {L}.", "add {L}", "Add up {L}.", "Find the sum of {L}.", "What is the sum of {L}?", "sum of {L}", "What do {L} add up to?", "Add together {L}.", "Total of {L}?", "What is the total of {L}?"], "mean": ["Find the mean of {L}.", "What is the mean of {L}?", "mean of {L}", "Average of {L}?", "Work out the average of {L}.", "What is the average of {L}?", "average {L}"],
         "up": ["Order {L} from smallest to largest.", "Put {L} in order, smallest first.", "Write {L} in ascending order.", "{L}: smallest to largest", "Arrange {L} from least to greatest.", "sort {L}, smallest first"], "down": ["Order {L} from largest to smallest.", "Put {L} in order, largest first.", "Write {L} in descending order.", "{L}: largest to smallest", "Arrange {L} from greatest to least.", "sort {L}, largest first"],
         "range": ["Find the range of {L}.", "What is the range of {L}?", "range of {L}", "What is the difference between the largest and the smallest of {L}?", "largest minus smallest: {L}"], "max": ["Which is the largest of {L}?", "largest of {L}", "What is the greatest of {L}?"], "min": ["Which is the smallest of {L}?", "smallest of {L}", "What is the least of {L}?"]}
THOUGHT = {"mean": "The average is the sum divided by how many there are: mean.", "range": "The range is the largest value minus the smallest."}


def signed(d, mean, cold):
    """Three to five different numbers, the first one mostly negative, 0 among them now and then."""
    k, tenths = d.pick([3, 3, 4, 4, 5]), d.chance(0.3)
    hi = d.pick([9, 15] if cold else [9, 15, 15, 30, 60])
    while True:
        xs = [d.rng.randint(-hi, hi) * 10 + (d.rng.randint(1, 9) if tenths and d.chance(0.7) else 0) for _ in range(k)]
        if d.chance(0.3):
            xs[d.rng.randint(1, k - 1)] = 0
        xs[0] = -abs(xs[0]) if d.chance(0.75) else xs[0]
        if len(set(xs)) == k and min(xs) < 0 and max(xs) > min(xs) + 20 and (not mean or sum(xs) % (k if tenths else 10 * k) == 0) and xs[0]:
            if sum(x < 0 for x in xs) < k or d.chance(0.1):
                return [("-" if x < 0 else "") + (str(abs(x) // 10) if x % 10 == 0 else f"{abs(x) // 10}.{abs(x) % 10}") for x in xs]


@skill("real_plain_contrast_a_lists", weight=1.1)
def lists(d):
    kind = d.rng.choices(["sum", "mean", "up", "down", "range", "max", "min"], [6, 5, 4, 3, 4, 1, 1])[0]
    r = d.rng.random()
    cold = 0.4 <= r < 0.66 and kind in COLD_ASKS
    xs = signed(d, kind == "mean", cold)
    if r < 0.4:
        raw = choose(d, f"contrast.a.{kind}", WHOLE[kind])
    else:
        fact, ask = choose(d, "contrast.a.cold" if cold else "contrast.a.set", COLD if cold else SETS), choose(d, f"contrast.a.{'cold' if cold else ''}{kind}", (COLD_ASKS if cold else ASKS)[kind])
        raw = f"{ask} {fact}" if d.chance(0.25) and ask[-1] in ".?" else f"{fact} {ask}"
    told = together(d, xs, 0.05)
    while told[0] in "{[(" or ";" in told and d.chance(0.5):
        told = together(d, xs, 0.05)
    if d.chance(0.25):
        told = told.replace("-", "−")
    v = known(d, {})
    q = fill(d, spin(d, raw), v, 0).replace("{L}", told)
    yield around(d, q if q[0] in "-−" or raw[0].islower() else cap(q), v, False, 0.02)
    if kind in ("up", "down"):
        yield from all_in_order(xs, kind == "up")
        return
    if kind in ("max", "min"):
        word = "largest" if kind == "max" else "smallest"
        yield Call(f"Asked: the {word}. The {word} of the numbers: {kind}.", f"{kind}({', '.join(xs)})")
        best = (max if kind == "max" else min)(xs, key=Fraction)
        yield Answer("", f"The {word} of the numbers is {best}.", best)
        return
    if kind == "sum":
        r = yield Call("The total is the sum of all the numbers.", "+".join(f"({x})" if x[0] == "-" else x for x in xs))
        yield Answer("", f"The sum of {', '.join(xs)} is {r.best}.", r.best)
        return
    r = yield Call(THOUGHT[kind], f"{kind}({', '.join(xs)})")
    yield Answer("", f"The {'average' if kind == 'mean' else kind} of {', '.join(xs)} is {r.best}.", r.best)
