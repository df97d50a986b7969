"""Lists of numbers without a story, however they are separated: in order, the mean, the median, the mode, the range, the sum, the largest and the smallest, the one that is missing."""
import re
from fractions import Fraction
from math import gcd

from .core import Answer, Call, skill
from .plain_numbers_forms import all_in_order
from .real_words import around, choose, dec, fill, known, spin

UP = ["sort {L}", "sort: {L}", "sort {L} ascending", "sort ascending {L}", "sort these {L}", "sort the numbers {L}", "sort from [smallest|least|lowest] {L}", "sort smallest to largest: {L}", "sort {L} [small to big|smallest first|low to high|in increasing order]", "sort numbers in ascending order {L}", "{L} sort", "{L} sorted", "{L} sorted smallest to largest", "{L} [ascending|increasing] order", "{L} from smallest to largest", "{L}: smallest to largest", "{L} - arrange ascending", "{L}, put in order", "{L} in order from [least to greatest|smallest to largest|lowest to highest]", "order {L}", "order: {L}", "order {L} ascending", "order {L} [least to greatest|smallest to largest|from smallest]", "order these numbers {L}", "order the numbers from least to greatest {L}", "order least to greatest: {L}", "ascending order {L}", "ascending order: {L}", "ascending: {L}", "increasing order of {L}", "increasing order: {L}", "smallest to largest {L}", "smallest to largest: {L}", "smallest to biggest {L}", "least to greatest {L}", "least to greatest: {L}", "lowest to highest {L}", "low to high: {L}", "arrange {L} in ascending order", "arrange in ascending order {L}", "arrange ascending {L}", "arrange {L} from [smallest to greatest|least to greatest|smallest to largest]", "Arrange in increasing order: {L}.", "Arrange the numbers {L} from smallest to largest.", "put {L} in order", "put {L} in ascending order", "put in order: {L}", "put in order {L}", "put in order smallest first: {L}", "put these in order {L}", "put these in order from smallest: {L}", "put {L} in [increasing|ascending] order", "Put the following numbers in order, smallest first: {L}", "write {L} in ascending order", "write in order of size, smallest first: {L}", "write in ascending order {L}", "Write these numbers in order of size: {L}. Start with the smallest.", "Write the numbers {L} in order, starting with the smallest.", "rank {L} smallest to largest", "rank from lowest: {L}", "list {L} in increasing order", "list from smallest to largest: {L}", "list in ascending order: {L}", "Which order is right from smallest to largest: {L}?", "What is the ascending order of {L}?", "what's the order of {L} from least to greatest", "Order the set {L} from least to greatest.", "ordering numbers: {L} (smallest first)", "numbers {L}, smallest first please", "Sort the list {L} from smallest to largest.", "Sort the list [{L}].".replace("[", "(").replace("]", ")"), "sort({L})", "sort list: {L}"]
DOWN = ["sort {L} descending", "sort descending {L}", "sort from [largest|greatest|highest|biggest] {L}", "sort largest to smallest: {L}", "sort {L} [big to small|largest first|high to low|in decreasing order]", "sort numbers in descending order {L}", "{L} sorted largest to smallest", "{L} [descending|decreasing] order", "{L} from largest to smallest", "{L}: largest to smallest", "{L} - arrange descending", "{L} in order from [greatest to least|largest to smallest|highest to lowest]", "order {L} descending", "order {L} [greatest to least|largest to smallest|from largest]", "order the numbers from greatest to least {L}", "order greatest to least: {L}", "descending order {L}", "descending order: {L}", "descending: {L}", "decreasing order of {L}", "decreasing order: {L}", "largest to smallest {L}", "largest to smallest: {L}", "biggest to smallest {L}", "greatest to least {L}", "greatest to least: {L}", "highest to lowest {L}", "high to low: {L}", "arrange {L} in descending order", "arrange in descending order {L}", "arrange descending {L}", "arrange {L} from [largest to smallest|greatest to least|biggest to smallest]", "Arrange in decreasing order: {L}.", "Arrange the numbers {L} from largest to smallest.", "put {L} in descending order", "put in order largest first: {L}", "put in order, biggest first: {L}", "put these in order from largest: {L}", "put {L} in [decreasing|descending] order", "put in order, highest first: {L}", "Put the following numbers in order, largest first: {L}", "write {L} in descending order", "write in order of size, largest first: {L}", "write in descending order {L}", "Write these numbers in order of size: {L}. Start with the largest.", "Write the numbers {L} in order, starting with the [largest|biggest|greatest].", "rank {L} largest to smallest", "rank from highest: {L}", "list {L} in decreasing order", "list from largest to smallest: {L}", "list in descending order: {L}", "Which order is right from largest to smallest: {L}?", "What is the descending order of {L}?", "what's the order of {L} from greatest to least", "ordering numbers: {L} (largest first)", "numbers {L}, largest first please", "Sort the list {L} from largest to smallest.", "reverse sort {L}"]


def fraction(d):
    while True:
        b = d.pick([2, 3, 4, 5, 6, 8, 9, 10, 12, 7])
        a = d.int(1, b - 1)
        if gcd(a, b) == 1:
            return f"{a}/{b}"


def close(d):
    """0.7, 0.07, 0.77: decimals out of the same one or two digits."""
    a, b = d.rng.sample("123456789", 2)
    w = d.pick(["0", "0", "0", "1", "2", "3"])
    return d.rng.sample([f"{w}.{a}", f"{w}.0{a}", f"{w}.{a}{a}", f"{w}.{a}{b}", f"{w}.{b}{a}", f"{w}.{b}", f"{w}.0{b}", f"{w}.00{a}", f"{w}.{a}0{b}", f"{w}.{a}{b}{a}"], d.pick([3, 3, 4, 4, 5]))


def items(d):
    """Different numbers of one kind, or of two."""
    style = d.pick(["integer", "integer", "integer", "whole", "decimal", "close", "close", "fraction", "mixed", "mixed", "big"])
    if style == "close":
        return close(d)
    k = d.pick([3, 3, 4, 4, 4, 5, 5]) if style not in ("fraction", "mixed") else d.pick([3, 3, 3, 4])
    while True:
        xs = []
        for i in range(k):
            if style == "integer":
                xs.append(str(d.rng.randint(-15, 15)))
            elif style == "whole":
                xs.append(str(d.rng.randint(1, 99)))
            elif style == "big":
                xs.append(str(d.int(100, 9999)))
            elif style == "decimal":
                xs.append(dec(d, 0.1, d.pick([1, 3, 10]), d.pick([1, 2, 2])) if d.chance(0.9) else "-" + dec(d, 0.1, 3, 1))
            elif style == "fraction" or style == "mixed" and i % 2:
                xs.append(fraction(d))
            else:
                xs.append(dec(d, 0.1, 1, d.pick([1, 2, 2, 3])) if d.chance(0.85) else d.pick(["25%", "60%", "35%", "75%", "40%", "80%", "12%", "45%"]).replace("%", "") + "%")
        vs = [value(x) for x in xs]
        if len(set(vs)) == k:
            d.rng.shuffle(xs)
            if style == "integer" and not any(x[0] == "-" for x in xs) and d.chance(0.6):
                continue
            return xs


def value(x):
    return Fraction(x[:-1]) / 100 if x[-1] == "%" else Fraction(x)


def together(d, xs, spaces=0.22):
    """The list as it is typed: commas mostly, spaces alone, semicolons, an "and" before the last."""
    r = d.rng.random()
    if r < spaces:
        return " ".join(xs)
    if r < 0.3:
        return "; ".join(xs) if d.chance(0.5) else ",".join(xs)
    if r < 0.36:
        return d.pick(["{%s}", "[%s]", "(%s)"]) % ", ".join(xs)
    if r < 0.56:
        return ", ".join(xs[:-1]) + d.pick([" and ", " and ", " & ", ", and " if len(xs) > 2 else " and "]) + xs[-1]
    return ", ".join(xs)


def typed(d, where, forms, xs, spaces=0.22, minus=True, **more):
    v = known(d, {})
    raw = spin(d, choose(d, where, forms))
    if ")" in raw and "{L})" in raw:
        m = ", ".join(xs)
    else:
        m = together(d, xs, spaces)
    if minus and d.chance(0.2):
        m = re.sub(r"(?<![\w])-(?=\d)", "−", m)
    raw = fill(d, raw, {**v, **more}, 0)
    return around(d, raw.replace("{L}", m), v, False, 0.015)


@skill("real_plain_bare_order", weight=3.6)
def bare_order(d):
    xs = items(d)
    up = d.chance(0.6)
    yield typed(d, "bare.up" if up else "bare.down", UP if up else DOWN, xs)
    yield from all_in_order(xs, up, value)


MEAN = ["mean {L}", "average {L}", "avg {L}", "mean of {L}", "average of {L}", "avg of {L}", "mean: {L}", "average: {L}", "{L} mean", "{L} average", "{L} avg?", "{L}: mean", "{L}, what is the mean", "find mean {L}", "find average of {L}", "find the mean of {L}", "Find the arithmetic mean of {L}.", "arithmetic mean of {L}", "arithmetic mean {L}", "calculate mean {L}", "calculate the average of {L}", "compute the mean: {L}", "what is the mean of {L}", "what's the average of {L}", "mean value of {L}", "average value of {L}", "mean of the numbers {L}", "mean of the data {L}", "mean of the data set {L}", "What is the mean of the data set {L}?", "Find the mean of this list: {L}", "data: {L}. mean?", "numbers: {L}. average?", "the mean of {L} is", "mean({L})", "avg({L})", "average({L})", "x̄ of {L}", "add {L} and divide by how many there are", "[Work out|Determine|Calculate] the mean of {L}.", "The average of {L}?"]
MEDIAN = ["median {L}", "median of {L}", "{L} median", "median: {L}", "find median {L}", "find the median of {L}", "what is the median of {L}", "What is the median of {L}?", "middle value of {L}", "median of the data {L}", "median of the data set {L}", "data: {L}. median?", "median value {L}", "median({L})", "the median of {L} is", "calculate the median of {L}", "middle number of {L} when sorted", "{L}: what is the median", "Find the median of the list {L}.", "numbers {L}, find median", "Determine the median of {L}.", "Work out the median: {L}"]
MODE = ["mode {L}", "mode of {L}", "{L} mode", "mode: {L}", "find mode {L}", "find the mode of {L}", "what is the mode of {L}", "What is the mode of {L}?", "most common number in {L}", "most frequent value {L}", "which value comes most often: {L}", "mode of the data {L}", "mode of the data set {L}", "data: {L}. mode?", "modal value of {L}", "mode({L})", "{L}: what is the mode", "Find the mode of the list {L}.", "numbers {L}, find mode", "Which number occurs most often in {L}?", "Determine the mode of {L}.", "most frequent number in {L}"]
RANGE = ["range {L}", "range of {L}", "{L} range", "range: {L}", "find range {L}", "find the range of {L}", "what is the range of {L}", "What is the range of {L}?", "range of the data {L}", "range of the data set {L}", "data: {L}. range?", "{L}: what is the range", "largest minus smallest: {L}", "difference between the largest and smallest of {L}", "Find the range of the list {L}.", "numbers {L}, find range", "Work out the range of {L}.", "Determine the range: {L}", "highest minus lowest of {L}", "how far apart are the largest and smallest of {L}"]
SUM = ["sum {L}", "sum of {L}", "{L} sum", "add {L}", "add up {L}", "total of {L}", "total {L}", "{L} total", "{L} added together", "sum: {L}", "add: {L}", "add these {L}", "add these numbers: {L}", "what is the sum of {L}", "What do {L} add up to?", "find the sum of {L}", "sum({L})", "the sum of {L} is", "add together {L}", "Add the numbers {L}.", "Find the total of {L}.", "{L} altogether"]
MAX = ["max {L}", "largest of {L}", "biggest of {L}", "which is largest {L}", "which is the largest: {L}", "which is biggest, {L}", "Which is the greatest: {L}?", "greatest of {L}", "largest number {L}", "what is the largest of {L}", "max({L})", "maximum of {L}", "highest of {L}", "Which of {L} is the largest?", "Which of the numbers {L} is the greatest?", "pick the largest: {L}", "the biggest number in {L}", "{L} which is largest", "{L}: which is the biggest?", "{L} - largest?"]
MIN = [t.replace("largest", "smallest").replace("biggest", "smallest").replace("greatest", "least").replace("max", "min").replace("highest", "lowest") for t in MAX]
THOUGHT = {"mean": "The average is the sum divided by how many there are: mean.", "median": "The median is the middle value of the sorted list.", "mode": "The mode is the value that comes most often: mode.", "range": "The range is the largest value minus the smallest."}
ALL = {"mean": MEAN, "median": MEDIAN, "mode": MODE, "range": RANGE, "sum": SUM}


def data_list(d, kind):
    if kind == "mode":
        k = d.pick([3, 4, 4, 5, 6])
        xs = d.rng.sample(range(1, d.pick([12, 12, 30, 60])), k)
        xs += [xs[0]] * d.pick([1, 1, 1, 2])
        if d.chance(0.3) and len(xs) - k > 1:
            xs.append(xs[1])
        d.rng.shuffle(xs)
        if d.chance(0.5):
            xs.sort()
        return list(map(str, xs))
    k = d.pick([3, 3, 4, 4, 5, 5, 6, 7] if kind != "median" else [3, 5, 5, 5, 6, 6, 7, 4])
    hi = d.pick([12, 30, 60, 100, 100, 250])
    if d.chance(0.17):
        return [dec(d, 0.5, hi, 1) if d.chance(0.75) else str(d.int(1, hi)) for _ in range(k)]
    if d.chance(0.1):
        return [str(d.rng.randint(-12, 20)) for _ in range(k)]
    xs = [d.int(1, hi) for _ in range(k)]
    if kind == "mean" and d.chance(0.75):
        xs[-1] += -sum(xs) % k
    return list(map(str, xs))


@skill("real_plain_bare_data", weight=3.0)
def bare_data(d):
    kind = d.rng.choices(["mean", "median", "mode", "range", "sum", "max", "min"], [5, 3, 3, 2.5, 2, 1, 1])[0]
    if kind in ("max", "min"):
        xs = items(d)
        yield typed(d, "bare." + kind, MAX if kind == "max" else MIN, xs)
        word = "largest" if kind == "max" else "smallest"
        yield Call(f"Asked: the {word}. The {word} of the numbers: {kind}.", f"{kind}({', '.join(xs)})")
        best = (max if kind == "max" else min)(xs, key=value)
        yield Answer("", f"The {word} of the numbers is {best}.", best)
        return
    xs = data_list(d, kind)
    yield typed(d, "bare." + kind, ALL[kind], xs, 0.4)
    if kind == "sum":
        e = "+".join(f"({x})" if x[0] == "-" else x for x in xs)
        r = yield Call("The total is the sum of all the numbers.", e)
        yield Answer("", f"The sum of {', '.join(xs)} is {r.best}.", r.best)
        return
    r = yield Call(THOUGHT[kind], f"{kind}({', '.join(xs)})")
    yield Answer("", f"The {'average' if kind == 'mean' else kind} of {', '.join(xs)} is {r.best}.", r.best)


MISSING = ["mean of {L} and x is {m}, find x", "average of {L} and x is {m}. x = ?", "average of {L}, x is {m}. find x", "the mean of {L}, x is {m}, x?", "the average of {L} and a number is {m}. What is the number?", "{L}, x have mean {m}. find x", "{L} and x: mean {m}. x?", "if the mean of {L} and x is {m} find x", "If the average of {L} and n is {m}, what is n?", "mean = {m}, numbers {L}, x. x?", "numbers {L} and ?, average {m}. missing number?", "find the missing number: mean of {L}, ? is {m}", "what number with {L} gives a mean of {m}", "what number added to the list {L} makes the average {m}", "missing value if mean is {m}: {L}, __", "x so that {L}, x average {m}", "The mean of {L} and y is {m}. Find y.", "{k} numbers have a mean of {m}. {j} of them are {L}. Find the last one.", "mean of {k} numbers is {m}; {j} of them are {L}; the other?"]
TOTAL = ["average of {k} numbers is {m}. sum?", "mean of {k} numbers is {m}, what is their sum", "{k} numbers, mean {m}, sum?", "mean {m}, {k} values: total?", "The mean of {k} numbers is {m}. Find their total.", "sum of {k} numbers with average {m}", "if the average of {k} numbers is {m} what is the sum", "{k} numbers average {m}. what do they add up to?", "total of {k} numbers whose mean is {m}"]
COUNT = ["sum {s}, mean {m}, how many numbers", "The sum of some numbers is {s} and their mean is {m}. How many numbers are there?", "numbers add up to {s}, average {m}. how many?", "mean {m} and total {s}: how many values?", "how many numbers have sum {s} and mean {m}"]
EACH = ["the sum of {k} numbers is {s}. mean?", "sum of {k} numbers is {s}, average?", "{k} numbers add up to {s}. what is the mean", "mean of {k} numbers with sum {s}", "{k} values total {s}. average?", "total {s}, {k} numbers, mean?"]


@skill("real_plain_bare_missing", weight=1.6)
def bare_missing(d):
    kind = d.rng.choices(["missing", "total", "count", "each"], [5, 2.5, 1, 1.5])[0]
    k = d.int(3, d.pick([4, 5, 6])) if kind == "missing" else d.int(3, 20)
    m = d.int(4, d.pick([20, 40, 100]))
    if kind != "missing":
        q = choose(d, "bare." + kind, {"total": TOTAL, "count": COUNT, "each": EACH}[kind])
        v = known(d, dict(k=k, m=m, s=k * m))
        yield around(d, fill(d, q, v, 0.02), v, False, 0.015)
        if kind == "total":
            r = yield Call(f"The total is {k} times the average {m}.", f"{k}*{m}")
            yield Answer("", f"The total: {k} × {m} = {r.best}.", r.best)
        else:
            by = m if kind == "count" else k
            r = yield Call(f"{k * m} divided by {by}.", f"{k * m}/{by}")
            yield Answer("", f"{k * m} ÷ {by} = {r.best}.", r.best)
        return
    while True:
        xs = [m + d.rng.randint(-min(m - 1, 15), 15) for _ in range(k - 1)]
        if k * m - sum(xs) > 0:
            break
    xs = list(map(str, xs))
    v = dict(m=str(m), k=str(k), j=str(k - 1))
    yield typed(d, "bare.missing", MISSING, xs, 0.1, False, **v)
    s = yield Call(f"All {k} add up to {k} times {m}.", f"{k}*{m}")
    r = yield Call(f"The missing one is {s.best} minus the sum of the others.", f"{s.best}-({'+'.join(xs)})")
    yield Answer("", f"All {k}: {k} × {m} = {s.best}. The missing one: {s.best} − ({' + '.join(xs)}) = {r.best}.", r.best)
