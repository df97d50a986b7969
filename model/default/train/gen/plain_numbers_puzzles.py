"""Numbers in a row, two and three numbers with a known sum, digits, numbers between: in few words, whichever is asked."""
from .core import Answer, Call, skill
from .phrases import words
from .real_words import around, choose, fill, known, spin

ROW = ["{c} consecutive {k}numbers add up to {s}", "{c} {k}numbers in a row add to {s}", "the sum of {c} consecutive {k}numbers is {s}", "{c} consecutive {k}integers sum to {s}", "{c} {k}numbers one after another total {s}", "{s} is the sum of {c} consecutive {k}numbers", "{c} {k}numbers in a row give {s}", "adding {c} consecutive {k}numbers gives {s}", "{c} following {k}numbers have the sum {s}", "{n} added {c} consecutive {k}numbers and got {s}", "{c} {k}page numbers in a row add up to {s}".replace("{k}page", "{k}house"), "i add {c} {k}numbers in a row, result {s}"]
ASK = ["S, what is the {g}", "S. What is the {g}?", "S. Which is the {g}?", "S. Find the {g}.", "S, which is the {g}", "S. The {g}?", "S, the {g} is?", "If s, what is the {g}?", "What is the {g} if s?", "S; find the {g} one".replace("{g} one", "{g}"), "S. Give the {g}.", "S. I need the {g}.", "s -> {g}?", "find the {g}: s", "the {g} when s?"]
SAID = {"smallest": ["smallest", "first", "lowest", "smallest number", "smallest one", "least"], "largest": ["largest", "last", "biggest", "highest", "largest number", "greatest"], "middle": ["middle one", "middle number", "one in the middle"], "smaller": ["smaller", "smaller one", "lower one", "first"], "larger": ["larger", "larger one", "bigger one", "greater one"]}
TIMES = {2: "twice", 3: "three times", 4: "four times", 5: "five times", 6: "six times"}
DIFF = ["two numbers add up to {s} and one is {k} more than the other", "sum of two numbers {s}, difference {k}", "two numbers: sum {s}, one {k} bigger than the other", "two numbers have sum {s} and differ by {k}", "one number is {k} more than another and together they make {s}", "two numbers total {s}, and the gap between them is {k}", "the numbers a and b add up to {s} and a is {k} more than b", "one number is {k} less than another, their sum is {s}", "{s} is split into two parts, one {k} larger than the other"]
FOLD = ["two numbers add up to {s} and one is {t} the other", "two numbers: sum {s}, one is {t} the other", "one number is {t} another and their sum is {s}", "{s} is split into two numbers, one {t} as big as the other", "the sum of two numbers is {s}; the bigger is {t} the smaller", "one number is {t} as large as another, together {s}", "two numbers make {s} together, one being {t} the other"]


def filled(d, forms, slots):
    """A statement and a question for it; capitals where a sentence begins."""
    raw = choose(d, "real.plain.d1pask", ASK)
    s = fill(d, spin(d, choose(d, "real.plain.d1p", forms)), slots, 0)
    q = fill(d, raw.replace("S", "\1").replace("\1", "\1", 1).replace("If s", "If \2").replace("if s", "if \2").replace("s ->", "\2 ->").replace(": s", ": \2").replace("when s", "when \2"), slots, 0)
    low = s[0].lower() + s[1:]
    return q.replace("\1", s[0].upper() + s[1:] if q[-1] in ".?" else s).replace("\2", s if s[:len(slots["n"])] == slots["n"] else low)


@skill("real_plain_numbers_puzzles", weight=1.3)
def plain_puzzles(d):
    kind = d.rng.choices(["row", "diff", "fold"], [5, 2.5, 2.5])[0]
    slots = known(d, {})
    if kind == "row":
        c, step = d.pick([2, 3, 3, 3, 4, 5, 5, 6]), d.pick([1, 1, 2])
        x, k = d.int(2, 90), ""
        if step == 2:
            k = d.pick(["even ", "odd "])
            x += (x % 2) != (k == "odd ")
        s = c * x + step * c * (c - 1) // 2
        low, high = ("smaller", "larger") if c == 2 else ("smallest", "largest")
        g = d.pick([low, low, high, "middle"] if c % 2 else [low, low, high])
        if c > 4 and g != "middle":
            g = low if d.chance(0.7) else high
        slots.update(c=words(c) if d.chance(0.75) else str(c), k=k, s=str(s), g=d.pick(SAID[g]))
        yield around(d, filled(d, ROW, slots), slots, False, 0.02)
        e = "x" + "".join(f"+(x+{step * i})" for i in range(1, c)) + f"={s}"
        r = yield Call(f"Call the smallest number x. The equation is {e}.", f"solve({e})")
        v = r.text.split("x = ")[1]
        if g == low:
            yield Answer("", f"{e.replace('=', ' = ')} gives x = {v}. The smallest number is {v}.", v)
            return
        last, name = (step * (c - 1), "largest") if g == high else (step * (c // 2), "middle")
        n = yield Call(f"The smallest is {v}. The {name} is {last} more.", f"{v}+{last}")
        yield Answer("", f"The smallest number is {v}, so the {name} is {v} + {last} = {n.best}.", n.best)
        return
    x = d.int(1, d.pick([20, 60, 150]))
    k = d.int(1, d.pick([20, 60])) if kind == "diff" else d.pick([2, 2, 3, 4, 5, 6])
    s = 2 * x + k if kind == "diff" else (k + 1) * x
    g = d.pick(["larger", "smaller"])
    slots.update(s=str(s), k=str(k), t=TIMES.get(k) if d.chance(0.6) or k == 2 and d.chance(0.8) else f"{k} times", g=d.pick(SAID[g][:3]))
    yield around(d, filled(d, DIFF if kind == "diff" else FOLD, slots), slots, False, 0.02)
    e = f"x+(x+{k})={s}" if kind == "diff" else f"x+{k}x={s}"
    r = yield Call(f"Call the smaller number x. The equation is {e}.", f"solve({e})")
    v = r.text.split("x = ")[1]
    if g == "smaller":
        yield Answer("", f"{e.replace('=', ' = ')} gives x = {v}. The smaller number is {v}.", v)
    else:
        n = yield Call(f"The smaller is {v}. The larger is {k} {'more' if kind == 'diff' else 'times as much'}.", f"{v}+{k}" if kind == "diff" else f"{k}*{v}")
        yield Answer("", f"The smaller number is {v}, the larger {n.best}.", n.best)


# -- rounding in few words ------------------------------------------------------------------------------------------------------------
P = {0: ["the nearest whole number", "the nearest integer", "the nearest unit", "the nearest one", "a whole number"], 1: ["1 decimal place", "one decimal place", "1 dp", "1 d.p.", "the nearest tenth", "one decimal", "tenths"], 2: ["2 decimal places", "two decimal places", "2 dp", "2 d.p.", "the nearest hundredth", "two decimals", "hundredths"], 3: ["3 decimal places", "three decimal places", "3 dp", "3 d.p.", "the nearest thousandth", "three decimals"]}
B = {10: ["the nearest ten", "the nearest 10", "tens"], 100: ["the nearest hundred", "the nearest 100", "hundreds"], 1000: ["the nearest thousand", "the nearest 1000", "the nearest 1,000", "thousands"], 10000: ["the nearest ten thousand", "the nearest 10,000"]}
ROUND = ["{x} to {p}", "round {x} to {p}", "Round {x} to {p}.", "{x} rounded to {p}", "{x} correct to {p}", "{x}, {p}", "give {x} to {p}", "Give {x} correct to {p}.", "write {x} to {p}", "what is {x} to {p}", "What is {x} rounded to {p}?", "{x} to {p} please", "Round off {x} to {p}.", "round this to {p}: {x}", "{x} - round to {p}", "{p}: {x}", "express {x} to {p}", "What does {x} become to {p}?", "{n} rounds {x} to {p}. What does {he} get?", "how much is {x} to {p}", "approximate {x} to {p}", "{x} = ? ({p})"]
NEAREST = ["{x} nearest {u}", "{x} to nearest {u}", "round {x} to nearest {u}", "nearest {u}: {x}", "{x}, nearest {u}", "what is {x} to nearest {u}", "{x} to the nearest {u}", "nearest {u} to {x}", "Round {x}, nearest {u}.", "which is the nearest {u} to {x}".replace("which is the nearest {u} to {x}", "round off {x} (nearest {u})"), "{x} rounded, nearest {u}", "to the nearest {u}, {x} is"]
U = {0: ["whole number", "integer", "unit"], 1: ["tenth", "0.1"], 2: ["hundredth", "0.01"], 3: ["thousandth"], 10: ["ten", "10"], 100: ["hundred", "100"], 1000: ["thousand", "1000", "1,000"], 10000: ["ten thousand", "10,000"]}
CALC = ["{x} to {p}", "work out {x} to {p}", "{x}, answer to {p}", "What is {x} to {p}?", "calculate {x}, correct to {p}", "{x} correct to {p}", "{x} rounded to {p}", "find {x} to {p}", "give {x} to {p}", "evaluate {x} to {p}", "{x} = ? to {p}", "{x} ({p})", "{x}. Round to {p}.", "Compute {x}. Give the answer to {p}."]


@skill("real_plain_numbers_rounding", weight=1.2)
def plain_rounding(d):
    kind = d.rng.choices(["dec", "big", "frac", "root"], [5, 4, 2.5, 1.5])[0]
    slots = known(d, {})
    if kind == "big":
        p = d.pick([10, 100, 100, 1000, 1000, 10000])
        n = d.int(max(p // 2, 11), 999999) if d.chance(0.4) else d.rng.randint(p, 40 * p)
        x = f"{n:,}" if n > 999 and d.chance(0.4) else str(n)
        near = d.chance(0.3)
        q = fill(d, choose(d, "real.plain.d1near" if near else "real.plain.d1round", NEAREST if near else ROUND), slots, 0).replace("{x}", x).replace("{p}", d.pick(B[p])).replace("{u}", d.pick(U[p]))
        yield around(d, q, slots, False, 0.02)
        r = yield Call(f"{n} to the nearest {p}: divide by {p}, round, multiply by {p}.", f"round({n}/{p})*{p}")
        yield Answer("", f"{n} to the nearest {p} is {r.best}.", r.best)
        return
    k = d.pick([0, 1, 1, 2, 2, 2, 3]) if kind == "dec" else d.pick([1, 2, 2, 2, 3])
    if kind == "dec":
        e = x = f"{d.int(0, d.pick([9, 99, 999]))}.{''.join(d.pick('0123456789') for _ in range(k + d.int(0, 2)))}{d.int(1, 9)}"
        forms = NEAREST if d.chance(0.3) else ROUND
    elif kind == "frac":
        a, b = d.int(1, 99), d.pick([3, 6, 7, 9, 11, 12, 13, 14, 17, 19])
        a += a % b == 0
        e, x, forms = f"{a}/{b}", d.pick([f"{a}/{b}", f"{a}/{b}", f"{a} ÷ {b}", f"{a} divided by {b}", f"\\frac{{{a}}}{{{b}}}"]), CALC
    else:
        a = d.pick([n for n in range(2, 200) if round(n ** 0.5) ** 2 != n])
        e, x, forms = f"sqrt({a})", d.pick([f"√{a}", f"the square root of {a}", f"sqrt({a})", f"\\sqrt{{{a}}}", f"root {a}"]), CALC
    q = fill(d, choose(d, "real.plain.d1round" if forms is ROUND else "real.plain.d1near" if forms is NEAREST else "real.plain.d1calc", forms), slots, 0).replace("{x}", x).replace("{p}", d.pick(P[k])).replace("{u}", d.pick(U[k]))
    yield around(d, q.replace("..", "."), slots, False, 0.02)
    s = "s" * (k != 1)
    if kind == "dec":
        r = yield Call(f"{x} to the nearest whole number: round." if not k else f"{x} to {k} decimal place{s}: round.", f"round({x}, {k})" if k else f"round({x})")
        yield Answer("", f"{x}, rounded, is {r.decimal}.", r.decimal)
    elif kind == "frac":
        r = yield Call(f"{a} divided by {b}, rounded to {k} decimal place{s}.", f"round({e}, {k})")
        yield Answer("", f"{a} ÷ {b}, rounded, is {r.decimal}.", r.decimal)
    else:
        r = yield Call(f"The square root of {a}: sqrt, rounded to {k} decimal place{s}.", f"round({e}, {k})")
        yield Answer("", f"√{a}, rounded, is {r.decimal}.", r.decimal)
