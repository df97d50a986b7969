"""Two numbers and one operation in the many short ways people put it; equal parts; steps of three; even, odd, divisible, larger: yes or no; rounding."""
import calc
from .core import Answer, Call, skill
from .phrases import words
from .real_words import Task, around, choose, dec, fill, known, pretty, run, spin


def ints(d):
    h = d.pick([20, 99, 999, 999, 9999, 99999])
    return dict(a=d.int(2, h), b=d.int(2, h))


def factors(d):
    return dict(a=d.int(2, d.pick([12, 30, 99, 99, 999, 9999])), b=d.int(2, d.pick([9, 12, 12, 40, 99, 400])))


def decimals(d):
    k = d.pick([1, 1, 2, 2, 3, 4])
    return dict(a=dec(d, 0.1, d.pick([9, 30, 400]), k), b=dec(d, 0.1, d.pick([9, 30, 100]), d.pick([1, 2, k])) if d.chance(0.7) else str(d.int(2, 90)))


def exact(d):
    b = d.int(2, d.pick([9, 12, 12, 30, 99]))
    return dict(a=b * d.int(2, d.pick([12, 60, 400])), b=b)


def any_by(d):
    return dict(a=d.int(2, d.pick([20, 99, 999, 9999])), b=d.int(2, d.pick([9, 16, 40])))


def few_by(d):
    b = d.int(3, d.pick([10, 20, 60]))
    return dict(a=d.int(1, b - 1), b=b)


PLUS, TIMES, OVER = ([("{a} %s {b}." % w, "{a}%s{b}" % o)] for w, o in (("plus", "+"), ("times", "*"), ("divided by", "/")))
ADD = ["{a} and {b} together", "{a} and {b} added together", "{a} and {b} added up", "What are {a} and {b} together?", "what do {a} and {b} make together", "put {a} and {b} together", "sum of {a} and {b}", "total of {a} and {b}?", "add {a} and {b}", "{a} plus {b}", "whats {a} plus {b}", "{a}+{b}", "{a} + {b} =", "How much are {a} and {b} in total?", "{a} and {b} more: how much is that?", "the two numbers {a} and {b} added", "{n} adds {a} and {b}. What does {he} get?", "What do you get by adding {a} and {b}?", "how much is {a} and {b}", "[Find|Give|I need] the sum of {a} and {b}.", "If you add {a} and {b}, what comes out?", "sum: {a}, {b}", "I have {a} and get {b} more. How much is that?"]
MUL = ["{a} and {b} multiplied together", "{a} and {b} multiplied with each other", "Work out {a} and {b} multiplied [together|with one another].", "What are {a} and {b} multiplied together?", "what do you get when {a} and {b} are multiplied", "multiply {a} and {b}", "multiply {a} by {b}", "{a} times {b}", "whats {a} times {b}", "{a} x {b}", "{a}x{b}", "{a}*{b}", "{a} * {b} =", "{a} × {b} = ?", "{a} lots of {b}", "What is {a} lots of {b}?", "{a} groups of {b}: how many?", "{a} multiplied by {b}", "{a} multiplied with {b}", "product of {a} and {b}", "the product of the numbers {a} and {b}", "{a} by {b}, multiplied", "how much is {a} times {b}", "{n} multiplies {a} by {b}. What [comes out|does {he} get]?", "If you multiply {a} by {b}, what comes out?", "{a} rows of {b}. How many in all?", "take {a} times the number {b}", "{a}({b})", "({a})({b})", "{a} · {b}", "{a} \\times {b}", "${a} \\cdot {b}$", "I need {a} times {b}.", "Compute the product: {a}, {b}", "two numbers, {a} and {b}. Their product?"]
DIV = ["{a} divided by {b}", "whats {a} divided by {b}", "divide {a} by {b}", "{a}/{b}", "{a} / {b} =", "{a} ÷ {b}", "{a} ÷ {b} = ?", "{a} : {b}", "{a} over {b}", "{a} shared by {b}", "{a} split by {b}", "{a} split into {b} equal parts: how big is one?", "Split {a} into {b} equal parts. How much is one part?", "{a} is cut into {b} equal parts. [How big|How much] is one part?", "{a} shared equally among {b}", "{a} among {b}: how much each?", "the quotient {a} by {b}", "quotient of {a} and {b}", "how much is {a} divided by {b}", "{n} divides {a} by {b}. What [comes out|does {he} get]?", "If you divide {a} by {b}, what [comes out|do you get]?", "[How much is|What is] one part when {a} is split into {b} equal parts?", "What does each get when {a} is divided equally among {b}?", "\\frac{{a}}{{b}}", "${a} \\div {b}$", "{a} cut in {b} equal pieces, one piece is?", "Share {a} equally between {b}. How much each?"]
INTO = ["how many times does {b} go into {a}", "How often does {b} fit into {a}?", "How many {b}s make {a}?", "How many {b}s are in {a}?", "{b} goes into {a} how many times?", "How many times is {b} contained in {a}?", "{a} in groups of {b}: how many groups?", "how many times {b} is {a}?"]
SIGN = "+×÷*/:·\\$()"


def split(draw, calls, forms, weight, spell=0.08):
    """Forms with signs have their numbers in digits."""
    a = [f for f in forms if any(c in f for c in SIGN) or "{a}x" in f or "{a} x" in f]
    b = [f for f in forms if f not in a]
    return [Task(draw, calls, fs, spell=s, weight=weight * len(fs) / len(forms)) for fs, s in ((a, 0), (b, spell)) if fs]


PLACES = Task(lambda d: dict(any_by(d), k=(k := d.pick([1, 2, 2, 3, 3])), p=f"{k} decimal place" + "s" * (k > 1)), [("{a} divided by {b}, rounded to {p}.", "round({a}/{b}, {k})")], ["{a} divided by {b} to {p}", "{a} / {b}, {p}", "{a} ÷ {b} rounded to {p}", "divide {a} by {b} and round to {p}", "What is {a} divided by {b}, to {p}?", "{a} is cut into {b} equal parts. How much is one part, to {p}?", "{a} split into {b} equal parts, one part to {p}?", "Share {a} equally between {b}; give it to {p}."], spell=0, weight=1)
TWO = split(ints, PLUS, ADD, 3) + split(factors, TIMES, MUL, 5) + split(exact, OVER, DIV + INTO, 3) + split(few_by, OVER, DIV, 1) + split(any_by, OVER, DIV, 1) + split(decimals, PLUS, ADD, 1.2, 0) + split(decimals, TIMES, MUL, 1.6, 0) + split(decimals, OVER, [f for f in DIV if "{a}" in f and "among" not in f and "Share" not in f and "between" not in f], 1.2, 0) + [PLACES]


def in_words(draw):
    def both(d):
        v = draw(d)
        w = [words(v[k]).replace("-", d.pick(["-", " "])) for k in "ab"]
        return dict(v, aw=w[0], bw=w[1])
    return both


def less(d):
    a, b = d.int(2, 900), d.int(2, 900)
    return dict(a=max(a, b), b=min(a, b))


MINUS = [("{a} minus {b}.", "{a}-{b}")]
BY_WORD = [("+", lambda d: dict(a=d.int(2, d.pick([20, 99, 999, 3000])), b=d.int(2, d.pick([20, 99, 999]))), PLUS, ["{aw} plus {bw}", "{aw} and {bw} together", "the sum of {aw} and {bw}", "add {aw} and {bw}"]),
           ("-", less, MINUS, ["{aw} minus {bw}", "{aw} take away {bw}", "take {bw} from {aw}", "subtract {bw} from {aw}", "{aw} less {bw}"]),
           ("*", lambda d: dict(a=d.int(2, d.pick([12, 99, 300])), b=d.int(2, d.pick([9, 12, 60]))), TIMES, ["{aw} times {bw}", "{aw} multiplied by {bw}", "the product of {aw} and {bw}", "multiply {aw} by {bw}"]),
           ("/", exact, OVER, ["{aw} divided by {bw}", "divide {aw} by {bw}", "{aw} shared equally among {bw}", "{aw} split into {bw} equal parts: one part?"])]
TWO += [Task(in_words(draw), calls, forms + ["what is " + f for f in forms[:2]] + ["What's " + f + "?" for f in forms[:2]], spell=0, weight=0.5) for _, draw, calls, forms in BY_WORD]


@skill("real_plain_two", weight=3.6)
def plain_two(d):
    yield from run(d, "real.plain.two", TWO, False, 0.02)


# -- three steps and more ----------------------------------------------------------------------------------------------------------
START = ["Start with {a}", "start with {a}", "Take {a}", "take {a}", "[Begin|I begin] with {a}", "[My|The] number is {a}", "{a}", "I have {a}", "{n} starts with {a}", "Think of {a}", "[We|I] start [with|at] {a}", "First I have {a}", "Enter {a}"]
DO = {"+": ["add {k}", "plus {k}", "add {k} to it", "put {k} on top", "{k} more", "increase it by {k}", "then add {k}"], "-": ["subtract {k}", "minus {k}", "take away {k}", "remove {k}", "take {k} off", "take {k} away", "decrease it by {k}", "reduce it by {k}"], "*": ["multiply by {k}", "times {k}", "multiply the result by {k}", "multiply that by {k}", "multiply it by {k}"], "/": ["divide by {k}", "divide the result by {k}", "divide that by {k}", "divide it by {k}", "split it into {k} equal parts and keep one"],
      "*2": ["double it", "double that", "double the result"], "/2": ["halve it", "halve that", "take half", "take half of that", "halve the result"], "*3": ["triple it", "triple that"], "^2": ["square it", "square that", "square the result"]}
JOIN = [", ", ", then ", ", after that ", ", and ", "; ", ", next ", ". Then ", ". Next, ", ", and then "]
END = [". What [is it|do you get|comes out|is the result|is the answer|do I get|is left]?", ". Result?", ". Where do I end up?", ". Answer?", ", what now?", ". What is the final number?", ". How much is it in the end?", ", what's the result?", ". And the end?", "."]


@skill("real_plain_steps", weight=2.4)
def plain_steps(d):
    while True:
        a, n = d.int(2, d.pick([12, 40, 100, 500])), d.pick([2, 3, 3, 3, 4])
        e, flat, parts = str(a), True, []
        for i in range(n):
            op = d.pick(["+", "+", "-", "-", "*", "/", "*2", "/2", "*3", "^2"] if i else ["+", "+", "-", "*", "*", "/", "*2", "/2", "*3"])
            k = d.int(2, d.pick([9, 12, 20])) if len(op) == 1 else int(op[1])
            if op[0] in "*/^" and not flat:
                e = f"({e})"
                flat = True
            if op[0] == "^" and flat and e[-1] != ")" and not e.isdigit():
                e = f"({e})"
            e += op[0] + str(k)
            flat = op[0] not in "+-"
            parts.append(d.pick(DO[op]).replace("{k}", str(k) if k > 12 or d.chance(0.9) else words(k)))
        r = calc.evaluate(e)
        if r.startswith("error") or "≈" in r or "/" in r and d.chance(0.8) or r.startswith("-") and d.chance(0.6) or len(r) > 12:
            continue
        break
    slots = known(d, dict(a=a))
    q = fill(d, spin(d, choose(d, "real.plain.start", START)), slots, 0.06)
    for p in parts:
        j = d.pick(JOIN)
        p = p[5:] if p.startswith("then ") else p
        q += j + (p[0].upper() + p[1:] if j == ". " else p)
    q += spin(d, choose(d, "real.plain.end", END))
    yield around(d, q, slots, False, 0.02)
    r = yield Call("Evaluate the expression.", e)
    yield Answer("", f"{pretty(e)} = {r.best}.", r.best)


# -- yes or no, even or odd -----------------------------------------------------------------------------------------------------------
EVEN_ODD = ["{x}: even or odd?", "is {x} odd or even", "{x}, odd/even?", "Is {x} even or odd?", "even or odd: {x}", "odd or even? {x}", "Is the number {x} even, or is it odd?", "What is {x}, even or odd?", "{x} even? odd?", "Say if {x} is even or odd.", "is {x} an odd number or an even one"]
IS_W = ["Is {x} {w}?", "is {x} {w}", "{x} is {w}, [yes or no|true or false|right]?", "is {x} an {w} number", "Does {x} count as {w}?", "{x} counts as {w}. [Right|Is that right]?", "{x} is an {w} number. [True|Correct|Right]?", "Can you call {x} {w}?", "{n} says {x} is {w}. Is {he} right?", "Is it true that {x} is {w}?", "Yes or no: {x} is {w}."]
DIVIS = ["Is {x} divisible by {y}?", "is {y} a factor of {x}", "{y} is a factor of {x}. [Correct|True|Right]?", "Does {y} go into {x} exactly?", "Can {x} be divided by {y} without a remainder?", "is {x} a multiple of {y}", "Is {x} in the {y} times table?", "{x} is divisible by {y}, [yes or no|true or false]?", "does {y} divide {x}", "Can you share {x} equally among {y} with none left over?", "{n} says {y} goes into {x}. Is {he} right?", "Is {y} a divisor of {x}?", "{x} can be divided by {y} exactly. [True|Right]?"]
PRIME = ["Is {x} prime?", "is {x} a prime", "{x} prime?", "{x} is a prime number. [True|Right|Correct]?", "can you call {x} prime", "Is {x} a prime number, yes or no?", "{n} thinks {x} is prime. Is {he} right?", "Does {x} count as a prime?", "is the number {x} prime or not"]


@skill("real_plain_whether", weight=2.0)
def plain_whether(d):
    kind = d.rng.choices(["word", "is", "div", "prime"], [3, 3, 4, 3])[0]
    x = d.rng.randint(0, 30) if d.chance(0.4) else d.int(10, d.pick([99, 999, 9999]))
    if kind == "div":
        y = d.int(2, d.pick([9, 12, 12, 30, 110]))
        x = y * d.int(2, 60) + (0 if d.chance(0.5) else d.rng.randint(1, y - 1))
    elif kind == "prime":
        x = max(x, 1)
    w = d.pick(["even", "odd"])
    slots = known(d, dict(x=x, y=y) if kind == "div" else dict(x=x))
    slots["w"] = w
    yield around(d, fill(d, spin(d, choose(d, "real.plain." + kind, {"word": EVEN_ODD, "is": IS_W, "div": DIVIS, "prime": PRIME}[kind])), slots, 0.08), slots, False, 0.02)
    if kind == "prime":
        r = yield Call(f"Whether {x} is prime: isprime.", f"isprime({x})")
        yield Answer("", f"Yes, {x} is a prime number." if r.text == "true" else f"No, {x} is not a prime number.", "yes" if r.text == "true" else "no")
    elif kind == "div":
        r = yield Call(f"{x} is divisible by {y} if the remainder of {x} divided by {y} is 0.", f"{x} mod {y}")
        yes = r.best == "0"
        yield Answer("", f"The remainder of {x} ÷ {y} is {r.best}. {'Yes' if yes else 'No'}, {x} is {'' if yes else 'not '}divisible by {y}.", "yes" if yes else "no")
    else:
        r = yield Call(f"{x} is even if the remainder on division by 2 is 0.", f"{x} mod 2")
        is_ = "even" if r.best == "0" else "odd"
        said = f"{x} divided by 2 leaves {r.best}, so {x} is {is_}."
        if kind == "word":
            yield Answer("", said, is_)
        else:
            yield Answer("", said + (" Yes." if is_ == w else " No."), "yes" if is_ == w else "no")


# -- rounding ------------------------------------------------------------------------------------------------------------------------
UNITS = {10: ["ten", "10"], 100: ["hundred", "100"], 1000: ["thousand", "1000", "1,000"], 10000: ["ten thousand", "10,000", "10000"]}
NEAREST = ["round {x} to the nearest {u}", "Round {x} to the nearest {u}.", "{x} to the nearest {u}", "{x} to the nearest {u}?", "What is {x} to the nearest {u}?", "what's {x} rounded to the nearest {u}", "{x} rounded to the nearest {u} is?", "Give {x} to the nearest {u}.", "{n} has {x} coins. How many is that to the nearest {u}?", "There were {x} people. Say it to the nearest {u}.", "to the nearest {u}: {x}", "If I round {x} to the nearest {u}, what do I get?", "nearest {u} to {x}?", "approximate {x} to the nearest {u}"]
TO_TENS = ["round {x} to {us}", "Round {x} to the {us}.", "{x} rounded to {us}", "If you round {x} to {us}, what is it?", "{x} to full {us}", "give {x} rounded to {us}"]
PLACED = ["round {x} to {p}", "Round {x} to {p}.", "{x} to {p}", "{x}, {p}", "What is {x} to {p}?", "give {x} to {p}", "{x} rounded to {p} is?", "write {x} with {p}, rounded", "{x} correct to {p}"]
ONE = ["round {x} to a whole number", "{x} to the nearest whole number", "Round {x} to the nearest whole number.", "nearest whole number to {x}?", "{x} rounded to the nearest integer", "Which whole number is nearest to {x}?"]
FIGURES = ["{x} to {f}", "round {x} to {f}", "Round {x} to {f}.", "{x} correct to {f}", "Give {x} to {f}.", "What is {x} to {f}?", "{x} rounded to {f}?", "write {x} to {f}"]


@skill("real_plain_round", weight=1.8)
def plain_round(d):
    kind = d.rng.choices(["near", "tens", "places", "one", "figures"], [5, 1.4, 4, 1.6, 2])[0]
    if kind in ("near", "tens"):
        t = d.pick([10, 10, 100, 100, 1000, 10000])
        x = d.int(t // 2 + 1, t * d.pick([9, 60, 99])) if t > 10 else d.int(11, d.pick([99, 999, 9999]))
        slots = known(d, dict(x=x))
        slots.update(u=d.pick(UNITS[t]), us=UNITS[t][0] + "s")
        yield around(d, fill(d, choose(d, "real.plain." + kind, NEAREST if kind == "near" else TO_TENS), slots, 0), slots, False, 0.02)
        r = yield Call(f"{x} to the nearest {t}: divide by {t}, round, multiply by {t}.", f"round({x}/{t})*{t}")
        yield Answer("", f"{x} to the nearest {t} is {r.best}.", r.best)
    elif kind == "figures":
        k, size = d.pick([1, 2, 2, 3]), d.pick([3, 4, 5, 6])
        size = max(size, k + 1)
        x = d.int(10 ** (size - 1), 10 ** size - 1)
        t = 10 ** (size - k)
        slots = known(d, dict(x=x))
        slots["f"] = d.pick([f"{k} significant figure" + "s" * (k > 1), f"{k} sig fig" + "s" * (k > 1), f"{words(k)} significant figure" + "s" * (k > 1), f"{k} s.f."])
        yield around(d, fill(d, choose(d, "real.plain.figures", FIGURES), slots, 0), slots, False, 0)
        r = yield Call(f"{x} to {k} significant figure{'s' * (k > 1)} is to the nearest {t}: divide by {t}, round, multiply by {t}.", f"round({x}/{t})*{t}")
        yield Answer("", f"{x} to {k} significant figure{'s' * (k > 1)} is {r.best}.", r.best)
    else:
        k = 0 if kind == "one" else d.pick([1, 1, 2, 2, 3])
        x = dec(d, 0.1, d.pick([9, 99, 999]), k + d.pick([1, 1, 2, 3]))
        slots = known(d, dict(x=x))
        slots["p"] = d.pick([f"{k} decimal place" + "s" * (k > 1), f"{words(k)} decimal place" + "s" * (k > 1), f"{k} dp", f"{k} decimal" + "s" * (k > 1)]) if k else ""
        yield around(d, fill(d, choose(d, "real.plain." + kind, ONE if kind == "one" else PLACED), slots, 0), slots, False, 0.02)
        if k:
            r = yield Call(f"{x} to {k} decimal place{'s' * (k > 1)}: round.", f"round({x}, {k})")
            yield Answer("", f"{x} to {k} decimal place{'s' * (k > 1)} is {r.best}.", r.best)
        else:
            r = yield Call(f"{x} to the nearest whole number: round.", f"round({x})")
            yield Answer("", f"{x} to the nearest whole number is {r.best}.", r.best)
