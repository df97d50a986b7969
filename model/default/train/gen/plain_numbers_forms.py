"""Numbers put in order, compared and written in another form: fraction, decimal, percentage, mixed number; how many of one fraction are in a number."""
import re
from fractions import Fraction
from math import gcd

from .core import Answer, Call, skill
from .phrases import listing
from .real_words import Task, around, choose, dec, fill, known, run, spin

UP = ["[put|place|arrange|write|sort] {L} in [ascending|increasing] order", "[Put|Arrange|Write|Order|Sort] these [numbers|] in [ascending|increasing] order: {L}", "[Order|Sort|Arrange] from [smallest to largest|least to greatest|small to big|lowest to highest]: {L}", "order from smallest: {L}", "{L}, smallest first", "smallest first: {L}", "[put|write] {L} in order of size, smallest first", "Arrange {L} from [smallest to biggest|the smallest up|least to greatest].", "sort {L}", "order {L} from small to large", "Which order, from smallest to largest: {L}?", "List {L} in order, starting with the smallest.", "Write in ascending order: {L}", "{n} puts {L} in order, smallest first. What does {he} write?", "rank {L} from lowest to highest", "in order of size please, smallest first: {L}", "lowest to highest: {L}", "arrange in order, least first: {L}", "sort ascending: {L}", "{L} - ascending order?", "Order the numbers {L}, beginning with the smallest."]
DOWN = ["[put|place|arrange|write|sort] {L} in [descending|decreasing] order", "[Put|Arrange|Write|Order|Sort] these [numbers|] in [descending|decreasing] order: {L}", "[Order|Sort|Arrange] from [largest to smallest|greatest to least|big to small|highest to lowest]: {L}", "order from largest: {L}", "{L}, [largest|biggest] first", "biggest first: {L}", "[put|write] {L} in order of size, largest first", "Arrange {L} from [biggest to smallest|the largest down|greatest to least].", "order {L} from large to small", "List {L} in order, starting with the largest.", "Write in descending order: {L}", "{n} puts {L} in order, largest first. What does {he} write?", "rank {L} from highest to lowest", "highest to lowest: {L}", "sort descending: {L}", "Order the numbers {L}, beginning with the biggest.", "order these biggest first: {L}"]


def entry(d, style):
    """A number as it is shown; fractions are in lowest terms."""
    if style == "decimal":
        return dec(d, 0.1, d.pick([1, 1, 3]), d.pick([1, 2, 2, 3]))
    if style == "integer":
        return str(d.rng.randint(-12, 20))
    if style == "big":
        return str(d.int(100, 99999))
    if style == "fraction" or style == "mixed" and d.chance(0.5):
        while True:
            b = d.int(2, 12)
            a = d.int(1, b - 1)
            if gcd(a, b) == 1:
                return f"{a}/{b}"
    return dec(d, 0.1, 1, d.pick([1, 2, 2]))


def all_in_order(numbers, up, value=Fraction):
    """The calls and the answer that put texts of different numbers in order, one call for each but the last; `value`: a text's number."""
    f, word, best = ("min", "smallest", min) if up else ("max", "largest", max)
    left, out = list(numbers), []
    while len(left) > 1:
        yield Call(f"The {word} of the others: {f}." if out else f"Asked: all in order, {word} first. The {word} of the numbers: {f}.", f"{f}({', '.join(left)})")
        out.append(best(left, key=value))
        left.remove(out[-1])
    out += left
    yield Answer("", f"In order: {', '.join(out)}.", ", ".join(out))


@skill("real_plain_numbers_order", weight=1.5)
def plain_order(d):
    style = d.pick(["decimal", "decimal", "fraction", "fraction", "integer", "integer", "mixed", "mixed", "big"])
    while True:
        ns = [entry(d, style) for _ in range(d.pick([3, 3, 3, 3, 4]))]
        if len({Fraction(x) for x in ns}) == len(ns):
            break
    up = d.chance(0.6)
    slots = known(d, {})
    raw = spin(d, choose(d, "real.plain.d1up" if up else "real.plain.d1down", UP if up else DOWN))
    m = ", ".join(ns) if d.chance(0.6) else listing(d, ns)
    q = fill(d, raw, slots, 0).replace("{L}", m)
    if q[-1] == "." and q[0].isalpha():
        q = q[0].upper() + q[1:]
    yield around(d, q, slots, False, 0.02)
    yield from all_in_order(ns, up)


# -- another form --------------------------------------------------------------------------------------------------------------
def fin(d):
    """A fraction with a short decimal."""
    b = d.pick([2, 4, 5, 8, 10, 16, 20, 25, 40, 50, 100, 125, 200])
    while True:
        a = d.int(1, b - 1) if d.chance(0.85) else d.int(b + 1, 3 * b)
        if gcd(a, b) == 1 or d.chance(0.2) and a != b:
            return dict(a=a, b=b)


def any_fraction(d):
    while True:
        b = d.pick([3, 6, 7, 9, 11, 12, 15, 30])
        a = d.int(1, b - 1)
        if gcd(a, b) == 1:
            return dict(a=a, b=b, k=d.pick([1, 2, 2, 3]))


def decimal(d):
    return dict(x=dec(d, 0, d.pick([1, 1, 1, 4]), d.pick([1, 2, 2, 3])))


def pct(d):
    return dict(p=d.pick([str(d.int(1, 99)), str(d.int(1, 99)), f"{d.int(1, 60)}.5", str(d.int(101, 180)), f"0.{d.rng.randint(1, 9)}"]))


def mixed(d):
    while True:
        b = d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 12])
        a = d.int(1, b - 1)
        if gcd(a, b) == 1:
            return dict(w=(w := d.int(1, 12)), a=a, b=b, t=w * b + a)


def unsimple(d):
    g = d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 25])
    a, b = d.int(1, 15) * g, d.int(2, 20) * g
    return dict(a=a, b=b + g * (a == b))


PL = "[decimal place|dp|d.p.]"
DEC = ["{a}/{b} as a decimal", "{a}/{b} in decimals", "write {a}/{b} as a decimal", "What decimal is the same as {a}/{b}?", "convert {a}/{b} to decimal", "{a}/{b} decimal form", "turn {a}/{b} into a decimal", "what is {a}/{b} written with a decimal point", "{a}/{b} = 0.?", "decimal equivalent of {a}/{b}", "{a} over {b} as a decimal", "Divide to write {a}/{b} as a decimal.", "$\\frac{{a}}{{b}}$ as a decimal", "the fraction {a}/{b} is which decimal?", "Give {a}/{b} in decimal form.", "fraction {a}/{b}, decimal?", "How do I write {a}/{b} as a decimal?", "{n} types {a}/{b} into a calculator. Which decimal comes up?"]
PCT_F = ["{a}/{b} as a percentage", "{a}/{b} as a percent", "what percent is {a}/{b}", "{a}/{b} to %", "write {a}/{b} as a percentage", "change {a}/{b} to a percent", "How many percent is {a}/{b}?", "{a}/{b} = ?%", "{a} over {b} as a percentage", "$\\frac{{a}}{{b}}$ as a percentage", "percent equivalent of {a}/{b}", "Turn the fraction {a}/{b} into a percentage.", "{a}/{b} of the class is what percent of the class?", "Which percentage is the same as {a}/{b}?", "express {a}/{b} in percent", "fraction {a}/{b}, percent?"]
PCT_D = ["{x} as a percentage", "{x} as a percent", "what percent is {x}", "convert {x} to a percent", "{x} to %", "write {x} as a percentage", "{x} = ?%", "How many percent is {x}?", "Change the decimal {x} to a percentage.", "decimal {x}, percent?", "express {x} in percent", "the decimal {x} as a percentage", "Turn {x} into a percentage.", "Which percentage equals {x}?", "A probability of {x} is what percent?", "{x} of something is what percentage of it?"]
FRAC_D = ["{x} as a fraction", "write {x} as a fraction in lowest terms", "{x} as a fraction, simplest form", "turn {x} into a fraction", "convert {x} to a fraction", "what fraction is {x}", "{x} = which fraction", "Which fraction in lowest terms is {x}?", "fraction for {x}?", "change {x} to a simplified fraction", "give {x} as a fraction in simplest form", "{x} in fraction form", "decimal {x} to fraction", "the decimal {x} as a fraction please", "Express {x} as a fraction in simplest terms.", "How can I write {x} as a fraction?"]
FRAC_P = ["{p}% as a fraction", "{p}% as a fraction in lowest terms", "write {p}% as a fraction in simplest form", "what fraction is {p}%", "{p} percent as a fraction", "convert {p}% to a fraction", "turn {p}% into a fraction", "simplest fraction for {p}%", "{p}% = which fraction?", "Which fraction is the same as {p}%?", "express {p} % as a fraction", "{p}% to fraction", "change {p}% into a fraction in its lowest terms", "{p}% of a whole is what fraction of it?"]
DEC_P = ["{p}% as a decimal", "write {p}% as a decimal", "convert {p}% to a decimal", "{p} percent as a decimal", "turn {p}% into a decimal", "what decimal is {p}%", "{p}% = 0.?", "decimal for {p}%?", "{p}% in decimals", "express {p}% as a decimal number", "{p}% to decimal", "Which decimal is the same as {p}%?", "{p} % with a decimal point", "What do I multiply by to find {p}% of something? Give a decimal."]
IMPROPER = ["{w} {a}/{b} as an improper fraction", "{w} {a}/{b} as a top-heavy fraction", "write {w} {a}/{b} as an improper fraction", "turn {w} {a}/{b} into an improper fraction", "convert the mixed number {w} {a}/{b} to an improper fraction", "{w} {a}/{b} as one fraction", "{w} {a}/{b} as a single fraction", "{w} and {a}/{b} as an improper fraction", "change {w} {a}/{b} to an improper fraction", "$ {w}\\frac{{a}}{{b}} $ as an improper fraction", "how many {o}s are in {w} {a}/{b}, as a fraction?".replace("how many {o}s are in {w} {a}/{b}, as a fraction?", "mixed number {w} {a}/{b}, improper fraction?"), "Which improper fraction is {w} {a}/{b}?"]
MIX = ["{t}/{b} as a mixed number", "write {t}/{b} as a mixed number", "turn {t}/{b} into a mixed number", "convert {t}/{b} to a mixed number", "change {t}/{b} to a mixed number", "{t}/{b} as a mixed fraction", "improper fraction {t}/{b}, mixed number?", "{t} over {b} as a mixed number", "$\\frac{{t}}{{b}}$ as a mixed number", "Which mixed number is {t}/{b}?", "{t}/{b} with the whole part in front", "Split {t}/{b} into a whole number and a fraction.", "Express the top-heavy fraction {t}/{b} as a mixed number."]
SIMPLE = ["simplify {a}/{b}", "{a}/{b} in lowest terms", "put {a}/{b} in lowest terms", "{a}/{b} simplified", "reduce {a}/{b}", "cancel {a}/{b}", "cancel down the fraction {a}/{b}", "lowest terms of {a}/{b}", "simplest form of {a}/{b}", "write {a}/{b} as simply as possible", "{a} over {b} in simplest form", "$\\frac{{a}}{{b}}$ simplified", "simplify \\frac{{a}}{{b}}", "bring {a}/{b} to lowest terms", "What does {a}/{b} reduce to?", "fraction {a}/{b}, simplest?", "make {a}/{b} simpler", "can {a}/{b} be simplified? to what?", "{a} out of {b} as a simplified fraction", "What fraction of {b} is {a}, in lowest terms?"]
MANY = [Task(fin, [("{a}/{b} as a decimal: {a} divided by {b}.", "{a}/{b}")], DEC, answer="{a} ÷ {b} = {d1}.", box="{d1}", spell=0, weight=4), Task(fin, [("{a}/{b} as a percentage: {a}/{b} times 100.", "{a}/{b}*100")], PCT_F, answer="{a}/{b} × 100 = {r1}, so {a}/{b} is {r1}%.", spell=0, weight=3.5),
        Task(decimal, [("{x} as a percentage: {x} times 100.", "{x}*100")], PCT_D, answer="{x} × 100 = {r1}, so {x} is {r1}%.", spell=0, weight=3), Task(decimal, [("{x} as a fraction: the calculator gives the exact form.", "{x}")], FRAC_D, answer="{x} = {x1}.", box="{x1}", spell=0, weight=3),
        Task(pct, [("{p}% as a fraction: {p} divided by 100.", "{p}/100")], FRAC_P, answer="{p}% = {x1}.", box="{x1}", spell=0, weight=3), Task(pct, [("{p}% as a decimal: {p} divided by 100.", "{p}/100")], DEC_P, answer="{p} ÷ 100 = {d1}.", box="{d1}", spell=0, weight=2.5),
        Task(mixed, [("{w} {a}/{b} is {w} plus {a}/{b}.", "{w}+{a}/{b}")], IMPROPER, answer="{w} {a}/{b} = {x1}.", box="{x1}", spell=0, weight=2), Task(mixed, [("The whole part of {t}/{b} first: floor.", "floor({t}/{b})"), ("The remaining numerator is the remainder of {t} divided by {b}.", "{t} mod {b}")], MIX, answer="{t} = {r1} × {b} + {r2}, so {t}/{b} = {r1} {r2}/{b}.", box="{r1} {r2}/{b}", spell=0, weight=2),
        Task(unsimple, [("{a}/{b} in lowest terms: the calculator reduces it.", "{a}/{b}")], SIMPLE, answer="{a}/{b} = {x1} in lowest terms.", box="{x1}", spell=0, weight=3)]


def decimal_mixed(d):
    """4.25: a whole number and a short decimal."""
    w, f = d.int(1, d.pick([9, 30])), d.pick(["5", "25", "75", "2", "4", "6", "8", "1", "3", "7", "9", "125", "375", "05", "15", "35", "45", "12", "04", "625"])
    return dict(w=w, x=f"{w}.{f}")


MIX_D = ["{x} as a mixed number", "write {x} as a mixed number", "Write {x} as a mixed number in lowest terms.", "turn {x} into a mixed number", "convert {x} to a mixed number", "change the decimal {x} to a mixed number", "{x} as a mixed fraction", "decimal {x}, mixed number?", "What mixed number is {x}?", "Which mixed number equals {x}?", "express {x} as a mixed number in simplest form", "{x} as a whole number and a fraction", "give {x} as a mixed number", "How do you write {x} as a mixed number?", "{n} writes {x} as a mixed number. What does {he} write?", "{x} to mixed number", "the decimal {x} as a mixed number please"]
MANY.append(Task(decimal_mixed, [("The whole part of {x} first: floor.", "floor({x})"), ("The rest is {x} minus {r1}, as a fraction.", "{x}-{r1}")], MIX_D, answer="{x} is {r1} and {x2}.", box="{r1} {x2}", spell=0, weight=1.6))
# How many of one fraction go into a number.
PART_NAMES = {2: "halves", 3: "thirds", 4: "quarters", 5: "fifths", 6: "sixths", 7: "sevenths", 8: "eighths", 9: "ninths", 10: "tenths", 12: "twelfths", 100: "hundredths"}


def pieces(d):
    b = d.pick(list(PART_NAMES))
    return dict(b=b, o=PART_NAMES[b], k=d.int(1, 12), one={2: "half", 4: "quarter"}.get(b, PART_NAMES[b][:-1]))


PIECES = ["how many {o} in {k}", "How many {o} are there in {k}?", "How many {o} make {k}?", "how many {o} is {k}", "how many {o} are in {k} wholes", "{k} is how many {o}?", "How many 1/{b}s are in {k}?", "how many 1/{b} in {k}", "How many times does 1/{b} go into {k}?", "how many times does a {one} fit into {k}".replace("a {one}", "one {one}"), "{k} ÷ 1/{b}", "{k} divided by 1/{b}", "{k} divided by one {one}", "What is {k} divided by 1/{b}?", "How many {one} pieces can be cut from {k} cakes?".replace("{one} pieces", "pieces of 1/{b}"), "{k} litres are poured into glasses of 1/{b} litre. How many glasses?", "{k} m of ribbon is cut into pieces of 1/{b} m. How many pieces?", "{k} pizzas are cut into {o}. How many pieces?", "{n} cuts {k} cakes into {o}. How many pieces are there?"]
TASKS = MANY + [Task(pieces, [("{k} divided by 1/{b}.", "{k}/(1/{b})")], PIECES, spell=0.03, weight=2)]


@skill("real_plain_numbers_forms", weight=1.8)
def plain_forms(d):
    yield from run(d, "real.plain.d1forms", TASKS, False, 0.02)


# -- with a sign between them, yes or no ------------------------------------------------------------------------------------------
SIGN = ["<, > or =: {x} __ {y}", "{x} __ {y} (<, > or =)", "{x} ? {y}, <, > or =", "Which sign: {x} _ {y}? Use <, > or =.", "put < or > between {x} and {y}", "Fill in < or >: {x} ... {y}", "<, >, or =?  {x} [ ] {y}".replace("?  ", "? "), "Write <, > or = between {x} and {y}.", "{x} ○ {y}: which of <, >, = goes in the circle?", "compare using <, > or =: {x} and {y}", "insert <, > or =: {x} □ {y}", "Which symbol makes it true: {x} ☐ {y}? (<, >, =)", "less than, greater than or equal (<, >, =): {x} _ {y}"]


@skill("real_plain_numbers_sign", weight=0.7)
def plain_sign(d):
    style = d.pick(["decimal", "fraction", "fraction", "integer", "mixed"])
    while True:
        x, y = entry(d, style), entry(d, style)
        if Fraction(x) != Fraction(y):
            break
    slots = known(d, {})
    q = fill(d, spin(d, choose(d, "real.plain.d1sign", SIGN)), slots, 0).replace("{x}", x).replace("{y}", y)
    yield around(d, q, slots, False, 0.02)
    r = yield Call(f"Which sign is right: check {x} > {y}.", f"{x} > {y}")
    s = ">" if r.text == "true" else "<"
    yield Answer("", f"{x} > {y} is {r.text}, so {x} {s} {y}.", s)


# -- the largest, the smallest, the bigger of two ------------------------------------------------------------------------------------
MOST = ["W of {L}", "the W of {L}", "which is W: {L}", "Which is the W: {L}?", "which is the W, {L}", "{L}: which is the W?", "{L}, W?", "{L} - W one?", "W number: {L}", "find the W: {L}", "pick the W from {L}", "Which of {L} is the W?", "of {L} the W is?", "What is the W of {L}?", "name the W of these: {L}", "out of {L}, the W", "{n} must find the W of {L}. Which is it?", "choose the W: {L}", "which number is W, {L}?", "the W one among {L}"]
TWO = ["{x} or {y}, which is C", "{x} or {y}: C?", "which is C, {x} or {y}", "Which is C, {x} or {y}?", "{x} vs {y}, C one?", "C: {x} or {y}?", "what's C, {x} or {y}", "the C of {x} and {y}", "Which is the C one, {x} or {y}?", "{x} and {y}, which is C?", "is {x} or {y} C", "between {x} and {y}, which is C", "compare {x} and {y}: which is C?", "find the C: {x}, {y}", "C number, {x} or {y}?", "Which number is C: {x} or {y}?", "{n} has to say which is C, {x} or {y}. Which?", "of {x} and {y}, C is?"]
YES = ["is {x} C than {y}", "Is {x} C than {y}?", "{x} is C than {y}, right?", "is it true that {x} is C than {y}", "{x} C than {y}: yes or no?", "True or false: {x} is C than {y}.", "would {x} be C than {y}", "{n} says {x} is C than {y}. Is that right?", "is {x} really C than {y}?", "{x} S {y}?", "is {x} S {y}", "{x} S {y}: true or false?"]


@skill("real_plain_numbers_most", weight=1.1)
def plain_most(d):
    kind = d.rng.choices(["list", "two", "yes"], [4, 4, 2.5])[0]
    style = d.pick(["decimal", "decimal", "fraction", "fraction", "integer", "mixed", "mixed", "big"])
    while True:
        ns = [entry(d, style) for _ in range(d.pick([3, 3, 3, 4]) if kind == "list" else 2)]
        if len({Fraction(x) for x in ns}) == len(ns):
            break
    big = d.chance(0.6)
    slots = known(d, {})
    if kind == "list":
        w = d.pick(["largest", "biggest", "greatest", "highest", "max"] if big else ["smallest", "lowest", "least", "min"])
        w = w if w not in ("max", "min") or d.chance(0.5) else w + "imum"
        q = fill(d, re.sub(r"\bW\b", w, choose(d, "real.plain.d1most", MOST)), slots, 0).replace("{L}", ", ".join(ns) if d.chance(0.6) else listing(d, ns))
        yield around(d, q, slots, False, 0.02)
        f, name = ("max", "largest") if big else ("min", "smallest")
        yield Call(f"The {name} of the numbers: {f}.", f"{f}({', '.join(ns)})")
        best = (max if big else min)(ns, key=Fraction)
        yield Answer("", f"The {name} number is {best}.", best)
        return
    x, y = ns
    c, s = d.pick(["bigger", "larger", "greater", "more"] if big else ["smaller", "less", "lower"]), ">" if big else "<"
    raw = choose(d, "real.plain.d1" + kind, TWO if kind == "two" else YES)
    if re.search(r"the C|C one|C number|find", raw) and c in ("more", "less"):
        c = "bigger" if big else "smaller"
    q = fill(d, re.sub(r"\bS\b", s, re.sub(r"\bC\b", c, raw)), slots, 0).replace("{x}", x).replace("{y}", y)
    yield around(d, q, slots, False, 0.02)
    if kind == "two":
        r = yield Call(f"Which is {'bigger' if big else 'smaller'}: check {x} {s} {y}.", f"{x} {s} {y}")
        a, b = (x, y) if r.text == "true" else (y, x)
        yield Answer("", f"{x} {s} {y} is {r.text}, so {a} is {'bigger' if big else 'smaller'} than {b}.", a)
    else:
        r = yield Call(f"Whether {x} {s} {y}.", f"{x} {s} {y}")
        yes = r.text == "true"
        yield Answer("", f"{'Yes' if yes else 'No'}, {x} {s} {y} is {r.text}.", "yes" if yes else "no")
