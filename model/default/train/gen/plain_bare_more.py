"""Two numbers and a sign, powers and roots, which is larger, change, circles, angles, hours and minutes: as short as they are typed."""
import re
from fractions import Fraction
from math import gcd

from .core import Answer, Call, skill
from .phrases import words
from .plain_bare_lists import value
from .plain_bare_measures import BARE, FORMS, soup, typed
from .real_words import Task, around, choose, dec, fill, finite, known, spin

ASK = ["{E}", "{E}", "{E}", "{E}", "{E} =", "{E}=", "{E} = ?", "{E}?", "{E} = ", "what is {E}", "What is {E}?", "whats {E}", "what's {E}", "calculate {E}", "Calculate {E}.", "Calculate: {E}", "work out {E}", "Work out {E}.", "compute {E}", "evaluate {E}", "find {E}", "solve {E}", "how much is {E}", "How much is {E}?", "{E} equals", "{E} is", "result of {E}", "answer to {E}", "{E} answer", "{E} please", "what does {E} equal", "calc {E}", "do {E}", "{E} equals what", "value of {E}", "need {E}", "Find {E}.", "Determine {E}.", "{E} ans", "quick: {E}"]
WORD = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}
SIGNS = {"+": [" + ", " + ", "+", " plus "], "-": [" - ", " - ", "-", " − ", " minus "], "*": [" × ", " x ", "*", " * ", "x", " times ", " · "], "/": [" ÷ ", " ÷ ", " / ", "/", "÷", " divided by "]}


def shown(d, x):
    """A number with its separators, or with a sign before it."""
    t = str(x)
    m = t.lstrip("-")
    if m.isdigit() and int(m) > 999 and d.chance(0.5):
        m = f"{int(m):,}" if d.chance(0.85) else f"{int(m):,}".replace(",", " ")
    return ("-" if t[0] == "-" else "") + m


def operand(x):
    return f"({x})" if str(x)[0] == "-" else str(x)


def two(d):
    op = d.pick("+-*/")
    style = d.pick(["big", "big", "decimal", "decimal", "small", "small", "negative", "negative", "huge"])
    if op in "+-":
        hi = {"big": 99999, "small": 200, "negative": 100, "huge": 999999}.get(style, 100)
        a, b = d.int(3, hi), d.int(3, hi)
        if style == "decimal":
            a, b = dec(d, 0.1, d.pick([10, 100]), d.pick([1, 2, 2, 3])), dec(d, 0.1, d.pick([10, 50]), d.pick([1, 1, 2]))
        if op == "-" and Fraction(a) < Fraction(b) and style != "negative" and d.chance(0.85):
            a, b = b, a
    elif op == "*":
        a, b = d.int(3, {"big": 999, "small": 30, "huge": 9999}.get(style, 40)), d.int(3, {"big": 99, "small": 20, "huge": 999}.get(style, 20))
        if style == "decimal":
            a, b = dec(d, 0.01, d.pick([1, 10, 30]), d.pick([1, 1, 2])), dec(d, 0.01, d.pick([1, 10]), d.pick([1, 1, 2])) if d.chance(0.7) else str(d.int(2, 40))
    else:
        b = d.int(2, {"big": 99, "small": 12, "huge": 999}.get(style, 12))
        a = b * d.int(2, {"big": 400, "small": 20, "huge": 900}.get(style, 20))
        if style == "decimal":
            b = d.pick(["0.2", "0.5", "0.4", "0.8", "0.25", "1.5", "2.5", "0.3", "0.6", "0.9", "1.2", "0.05", "0.1", "0.01", "4", "5", "8"])
            a = finite(Fraction(b) * Fraction(dec(d, 0.5, 40, 1) if d.chance(0.4) else d.int(2, 90)))
            a = a or "12"
        elif d.chance(0.15):
            a = a + d.pick([1, b // 2]) if b in (2, 4, 5, 8, 10, 20, 25) else a
    a, b = str(a), str(b)
    if style == "negative":
        k = d.pick(["a", "a", "b", "ab", "ab"])
        a, b = ("-" if "a" in k else "") + a, ("-" if "b" in k else "") + b
    return op, a, b


@skill("real_plain_bare_two", weight=2.4)
def bare_two(d):
    op, a, b = two(d)
    sign = d.pick(SIGNS[op])
    sa, sb = shown(d, a), shown(d, b)
    spoken = sign.strip().isalpha()
    if spoken and "-" in sa + sb:
        neg = d.pick(["minus ", "negative ", "-", "-"])
        sa, sb = sa.replace("-", neg), sb.replace("-", neg)
    elif sb[0] == "-":
        sb = f"({sb})" if d.chance(0.8) or sign.strip() == sign else sb
    if sa[0] == "-" and not spoken and d.chance(0.3):
        sa = f"({sa})"
    e = sa + sign + sb
    if "−" in e and d.chance(0.7):
        e = e.replace("-", "−")
    if d.chance(0.05) and not spoken and sign.strip() in "×÷+-":
        e = "$" + e.replace("×", "\\times").replace("÷", "\\div") + "$"
    v = known(d, {})
    yield around(d, choose(d, "bare.two", ASK).replace("{E}", e), v, False, 0.012)
    r = yield Call(f"{a} {WORD[op]} {b}.", f"{operand(a)}{op}{operand(b)}")
    shown_op = {"+": "+", "-": "−", "*": "×", "/": "÷"}[op]
    yield Answer("", f"{operand(a)} {shown_op} {operand(b)} = {r.best}.", r.best)


# -- powers and roots ------------------------------------------------------------------------------------------------------------
POWERS = {2: ["{a} squared", "{a}^2", "{a}²", "square of {a}", "the square of {a}", "square {a}", "{a} to the power of 2", "{a}**2", "$ {a}^2 $".replace(" ", ""), "{a} to the second power", "{a} × {a}"][:10], 3: ["{a} cubed", "{a}^3", "{a}³", "cube of {a}", "the cube of {a}", "cube {a}", "{a} to the power of 3", "{a}**3", "{a} to the third power", "$" + "{a}^3$"], 0: ["{a}^{n}", "{a}^{n}", "{a} to the power of {n}", "{a} to the power {n}", "{a} to the {n}th", "{a} to the {n}th power", "{a} raised to {n}", "{a} raised to the power of {n}", "{a}**{n}", "{a} power {n}", "{n}th power of {a}"]}
ROOTS = {2: ["square root of {x}", "the square root of {x}", "square root {x}", "sqrt {x}", "sqrt({x})", "√{x}", "√({x})", "root {x}", "root of {x}", "sq root of {x}", "\\sqrt{(x)}", "$\\sqrt{(x)}$", "{x}^(1/2)"][:12], 3: ["cube root of {x}", "the cube root of {x}", "cube root {x}", "∛{x}", "³√{x}", "cubic root of {x}", "3rd root of {x}", "third root of {x}", "$\\sqrt[3]{(x)}$", "cbrt({x})"], 4: ["fourth root of {x}", "4th root of {x}", "the fourth root of {x}"]}
WHICH_SQUARE = ["what number squared is {x}", "what squared is {x}", "which number squared gives {x}", "what number times itself is {x}", "{x} is the square of what positive number", "what positive number squared is {x}"]
WHICH_CUBE = ["what number cubed is {x}", "what cubed is {x}", "which number cubed gives {x}", "{x} is the cube of what number"]


@skill("real_plain_bare_powers", weight=2.0)
def bare_powers(d):
    v = known(d, {})
    kind = d.rng.choices(["power", "root", "which"], [5, 5, 0.8])[0]
    if kind == "power":
        n = d.pick([2, 2, 3, 3, 0, 0, 0])
        while True:
            k = n or d.pick([4, 4, 5, 6, 7, 8, 9, 10])
            a = d.rng.randint(2, {2: 60, 3: 20, 4: 12, 5: 10}.get(k, 5 if k < 8 else 3)) if d.chance(0.93) or k > 6 else 10
            if n == 2 and d.chance(0.12):
                a = dec(d, 0.1, 9, 1)
            if k > 3 or n:
                break
        raw = choose(d, f"bare.power{n}", POWERS[n])
        e = raw.replace("{a}", str(a)).replace("{n}", str(k)).replace("2th", "2nd").replace("3th", "3rd")
        if d.chance(0.05) and str(a).isdigit() and int(a) < 21 and e[0] not in "$" and " " in e:
            e = e.replace(str(a), words(int(a)), 1)
        ask = choose(d, "bare.two", ASK)
        yield around(d, ask.replace("{E}", e), v, False, 0.012)
        r = yield Call("Evaluate the expression.", f"{a}^{k}")
        yield Answer("", f"{a}^{k} = {r.best}.", r.best)
        return
    n = d.pick([2, 2, 2, 3, 3, 4]) if kind == "root" else d.pick([2, 2, 3])
    base = d.rng.randint(2, {2: 40, 3: 15, 4: 6}[n])
    x = str(base ** n) if d.chance(0.93) or n > 2 else finite(Fraction(d.rng.randint(2, 25), 10) ** 2)
    sep = f"{int(x):,}" if x.isdigit() and int(x) > 999 and d.chance(0.4) else x
    if kind == "root":
        raw = choose(d, f"bare.root{n}", ROOTS[n])
        e = raw.replace("{(x)}", "{" + x + "}").replace("{x}", sep if "√" not in raw else x)
        q = choose(d, "bare.two", ASK).replace("{E}", e)
    else:
        q = choose(d, f"bare.which{n}", WHICH_SQUARE if n == 2 else WHICH_CUBE).replace("{x}", sep)
    yield around(d, q, v, False, 0.012)
    name, f, sign = {2: ("square", f"sqrt({x})", "√"), 3: ("cube", f"cbrt({x})", "³√"), 4: ("fourth", f"root({x}, 4)", "⁴√")}[n]
    r = yield Call(f"The {name} root of {x}: {f.split('(')[0]}.", f)
    yield Answer("", f"{sign}{x} = {r.best}.", r.best)


# -- which is larger --------------------------------------------------------------------------------------------------------------
BIGGER = ["which is {w} {a} or {b}", "which is {w}, {a} or {b}", "Which is {w}, {a} or {b}?", "which is {w}: {a} or {b}", "what is {w} {a} or {b}", "what's {w}, {a} or {b}", "What is {w}, {a} or {b}?", "{a} or {b}, which is {w}", "{a} or {b} which is {w}", "{a} or {b} {w}", "{a} vs {b}, which is {w}", "{w}: {a} or {b}", "{w} number {a} or {b}", "which number is {w} {a} or {b}", "Which number is {w}: {a} or {b}?", "which one is {w} {a} or {b}", "the {w} of {a} and {b}", "the {w} number: {a} or {b}", "is {a} or {b} {w}", "compare {a} and {b}, which is {w}"]
IS = ["is {a} {m} than {b}", "is {a} {m} than {b}?", "Is {a} {m} than {b}?", "{a} {m} than {b}?", "is it true that {a} is {m} than {b}", "true or false: {a} is {m} than {b}", "{a} is {m} than {b}, true or false", "{a} is {m} than {b}, yes or no", "is {a} {s} {b}", "is {a} {s} {b}?", "{a} {s} {b}, true or false", "{a} {s} {b}?", "{a} {s} {b} true?", "true or false {a} {s} {b}"]


def number(d, style):
    if style == "fraction":
        while True:
            b = d.rng.randint(2, 12)
            a = d.rng.randint(1, b - 1)
            if gcd(a, b) == 1:
                return f"{a}/{b}"
    if style == "decimal":
        return dec(d, 0, d.pick([1, 1, 2]), d.pick([1, 2, 2, 3]))
    if style == "negative":
        return str(d.rng.randint(-20, 8))
    if style == "power":
        return f"{d.rng.randint(2, 9)}^{d.rng.randint(2, 5)}"
    return f"{d.rng.randint(5, 99)}%"


def worth(x):
    if "^" in x:
        a, b = x.split("^")
        return Fraction(int(a) ** int(b))
    return value(x)


@skill("real_plain_bare_compare", weight=1.5)
def bare_compare(d):
    while True:
        s = d.pick(["fraction", "fraction", "decimal", "mixed", "mixed", "mixed", "negative", "percent", "power"])
        a = number(d, "fraction" if s in ("mixed", "percent") else s)
        b = number(d, "decimal" if s == "mixed" else "percent" if s == "percent" else s)
        if d.chance(0.5):
            a, b = b, a
        if worth(a) != worth(b) and abs(worth(a) - worth(b)) < (3 if s != "power" else 3000):
            break
    ea, eb = (x[:-1] + "/100" if x[-1] == "%" else x for x in (a, b))
    v = known(d, {})
    big = d.chance(0.62)
    if d.chance(0.6):
        w = d.pick(["bigger", "larger", "greater", "bigger", "larger"] if big else ["smaller", "smaller", "less", "lower"])
        raw = choose(d, "bare.bigger", BIGGER)
        if w == "less" and raw.startswith(("the", "{w}")):
            w = "smaller"
        yield around(d, raw.replace("{w}", w).replace("{a}", a).replace("{b}", b), v, False, 0.012)
        sign, word = (">", "bigger") if big else ("<", "smaller")
        r = yield Call(f"Which is {word}: check {ea} {sign} {eb}.", f"{ea} {sign} {eb}")
        yes = r.text == "true"
        best, rest = (a, b) if yes else (b, a)
        yield Answer("", f"{ea} {sign} {eb} is {r.text}, so {best} is {word} than {rest}.", best)
        return
    sign = ">" if big else "<"
    m = d.pick(["bigger", "greater", "larger", "more"] if big else ["smaller", "less", "smaller", "lower"])
    yield around(d, choose(d, "bare.is", IS).replace("{m}", m).replace("{s}", sign).replace("{a}", a).replace("{b}", b), v, False, 0.012)
    r = yield Call(f"Whether {ea} {sign} {eb}.", f"{ea} {sign} {eb}")
    yield Answer("", f"{'Yes' if r.text == 'true' else 'No'}, {ea} {sign} {eb} is {r.text}.", "yes" if r.text == "true" else "no")


# -- money, circles, angles, time ---------------------------------------------------------------------------------------------------
def note(d):
    g = d.pick([5, 10, 20, 20, 50, 100])
    p = Fraction(d.int(50, g * 100 - 1), 100) if d.chance(0.75) else Fraction(d.int(1, g - 1))
    cash = d.pick(["$", "$", "£", "€", "", "", ""])
    k = d.rng.randint(2, 6)
    one = Fraction(d.rng.randint(20, g * 100 // k - 1), 100)

    def money(x):
        return str(int(x)) if x.denominator == 1 else f"{float(x):.2f}"
    return dict(g=g, p=money(p), k=k, q=money(one), G=f"{cash}{g}", P=cash + money(p), Q=cash + money(one))


CHANGE = ["change from {G} for {P}", "change from {G} after paying {P}", "change from {G} if cost is {P}", "change from {G}, price {P}", "change from {G}, {P} spent", "change for {P} from {G}", "change {G} - {P}", "change: paid {G}, cost {P}", "paid {G}, cost {P}, change?", "pay {G} for {P}, change?", "pay with {G}, cost {P}. change?", "cost {P}, paid {G}, change", "cost {P} paid with {G} change?", "price {P}, paid {G}, change?", "bill {P}, paid {G}. Change?", "total {P}, cash {G}, change due?", "{P} from {G} change?", "{P} out of {G}, change?", "how much change from {G} for {P}", "How much change from {G} if it costs {P}?", "what change from {G} for {P}", "change due: {G} given, {P} owed", "give {G}, owe {P}, change", "{G} note, {P} bill, change", "change out of {G} for {P}", "find the change from {G} when you spend {P}", "spend {P}, hand over {G}, change"]
MANY = ["change from {G} after {k} items at {Q}", "change from {G} for {k} at {Q} each", "change from {G} for {k} items at {Q} each", "{k} items at {Q}, paid {G}, change?", "{k} x {Q} from {G}, change?", "{k} at {Q} each, pay with {G}. change", "pay {G} for {k} at {Q}, change?", "buy {k} at {Q}, give {G}, change?", "how much change from {G} for {k} at {Q} each", "{k} tickets at {Q}, change from {G}?"]


def sharing(d):
    k = d.rng.randint(2, 12)
    one = Fraction(d.pick([d.int(50, 3000), d.int(1, 40) * 100, d.int(2, 60) * 50]), 100)
    cash = d.pick(["$", "£", "€", "", "", ""])
    t = one * k
    m = str(int(t)) if t.denominator == 1 else f"{float(t):.2f}"
    return dict(k=k, t_=m, T=cash + m)


SPLIT = ["split {T} {k} ways", "{T} split {k} ways", "{T} split between {k}", "{T} split between {k} people", "split {T} between {k}", "split {T} among {k} people", "share {T} among {k}", "share {T} between {k} people", "{T} shared by {k}", "{T} shared equally by {k}", "{T} shared between {k} people, each?", "{T} divided among {k}", "{T} divided equally between {k}", "divide {T} among {k} people", "divide {T} equally by {k}", "{T} for {k} people, each?", "{T} / {k} people", "{T} by {k} people, per person?", "{T} between {k}, how much each", "bill {T}, {k} people, each?", "{k} people share {T}, each gets?", "{k} people split {T}", "per person: {T}, {k} people"]


def round_thing(d):
    u = d.pick(["", "", "", " cm", " m", "cm", "m"])
    p = d.pick(["3.14", "3.14", "3.14", "22/7", "3"])
    r = d.rng.randint(1, 20) if p != "22/7" else 7 * d.rng.randint(1, 6)
    return dict(r=str(r), e=str(2 * r), R=f"{r}{u}", D=f"{2 * r}{u}", pi=p, x=f"({p})" if "/" in p else p, E=d.pick(["pi = {}", "pi={}", "π = {}", "using pi = {}", "use {} for pi", "take pi as {}", "with pi {}"]).format(p))


PI_F = ["N P, {E}", "N P ({E})", "N, P, {E}", "N: P, {E}", "P, N? {E}", "P. N? ({E})", "find N P, {E}", "{E}: N P", "{E}, N P", "what is N P, {E}", "calculate N, P, {E}"]
RAD, DIA = ["radius {R}", "r = {r}", "r={r}", "radius = {R}", "with radius {R}", "of radius {R}"], ["diameter {D}", "d = {e}", "diameter = {D}", "with diameter {D}", "of diameter {D}"]


def clock(d):
    h, m = d.rng.randint(6, 18), d.rng.randrange(0, 60, 5)
    k, n = h + d.rng.randint(1, 5), d.rng.randrange(0, 60, 5)
    return dict(h=h, m=m, k=k, n=n, s=f"{h}:{m:02d}", e=f"{k}:{n:02d}")


def hours(d):
    """1 h 30 min and a distance that comes out."""
    while True:
        h, m = d.rng.randint(1, 4), d.pick([15, 20, 30, 30, 30, 40, 45, 12, 24])
        v = d.pick([20, 30, 36, 40, 45, 48, 50, 60, 64, 70, 72, 75, 80, 84, 90, 100, 120, 16, 24, 12, 15, 18])
        s = v * (h + Fraction(m, 60))
        if s.denominator == 1:
            break
    u, per = d.pick([("km", "km/h"), ("km", "km/h"), ("miles", "mph")])
    return dict(h=str(h), m=str(m), v=str(v), s=str(s), S=f"{s} {u}", V=f"{v} {per}", T=d.pick(["{} h {} min", "{}h {}min", "{} hours {} minutes", "{} hr {} min", "{}h{}"]).format(h, m), u=u, per=per)


def angles(k):
    def draw(d):
        while True:
            xs = [d.rng.randint(15, 120) for _ in range(k)]
            if sum(xs) < (180 if k == 2 else 360) - 10:
                break
        u = d.pick(["", "°", "°", " degrees"])
        return {**dict(zip("abc", map(str, xs))), **{n: f"{x}{u}" for n, x in zip("ABC", xs)}}
    return draw


def sold(d, up):
    c = d.pick([20, 25, 40, 50, 60, 80, 100, 120, 150, 160, 200, 250, 300, 400, 500])
    p = d.pick([5, 10, 15, 20, 25, 30, 40, 50])
    s = c * (100 + p if up else 100 - p) // 100 if c * p % 100 == 0 else None
    if s is None:
        return sold(d, up)
    cash = d.pick(["", "", "$", "£", "€", "₹"])
    return dict(c=c, s=s, C=f"{cash}{c}", S=f"{cash}{s}")


GAIN = ["cost price {C} selling price {S} profit percent", "cost price {C}, selling price {S}, profit %?", "cost {C}, sold {S}, profit percent?", "cost {C} sold for {S}, percent profit", "bought {C} sold {S} profit percentage", "bought for {C}, sold for {S}. profit percent?", "buy at {C}, sell at {S}, percent gain?", "CP = {C}, SP = {S}, profit %", "cp {C} sp {S} gain percent", "profit percent if cost {C} and selling price {S}", "percentage profit: bought {C}, sold {S}", "What is the profit percent if the cost price is {C} and the selling price is {S}?"]
LOSS = ["cost price {C} selling price {S} loss percent", "cost price {C}, selling price {S}, loss %?", "cost {C}, sold {S}, loss percent?", "cost {C} sold for {S}, percent loss", "bought {C} sold {S} loss percentage", "bought for {C}, sold for {S}. loss percent?", "CP = {C}, SP = {S}, loss %", "cp {C} sp {S} loss percent", "loss percent if cost {C} and selling price {S}", "percentage loss: bought {C}, sold {S}"]
SPEED_T = ["{S} in {T}", "{S} {T}", "{S}, {T}", "{T}, {S}", "distance {S}, time {T}", "{S} took {T}"]
DIST_T = ["{V} for {T}", "{V} {T}", "{T} at {V}", "{V}, {T}", "speed {V}, time {T}"]
MORE = [
    Task(note, [("The change is {g} minus {p}.", "{g}-{p}")], CHANGE, spell=0, weight=3), Task(note, [("Asked: the change. The cost is {k} times {q}.", "{k}*{q}"), ("The change is {g} minus {r1}.", "{g}-{r1}")], MANY, spell=0, weight=2),
    Task(sharing, [("{t_} divided by {k}.", "{t_}/{k}")], SPLIT, spell=0, weight=2),
    Task(round_thing, [("The area is π times the radius squared: {pi} times {r} squared.", "{x}*{r}^2")], soup(["area circle", "area of circle", "circle area", "area of a circle"], RAD, PI_F), spell=0, weight=1.2), Task(round_thing, [("The area is π times the radius squared: the radius is half of {e}, π is {pi}.", "{x}*({e}/2)^2")], soup(["area circle", "area of circle", "circle area", "area of a circle"], DIA, PI_F), spell=0, weight=0.8),
    Task(round_thing, [("The circumference is 2 times π times the radius: 2 times {pi} times {r}.", "2*{x}*{r}")], soup(["circumference", "circumference of circle", "circumference of a circle", "circle circumference"], RAD, PI_F), spell=0, weight=1.2), Task(round_thing, [("The circumference is π times the diameter: {pi} times {e}.", "{x}*{e}")], soup(["circumference", "circumference of circle", "circumference of a circle", "circle circumference"], DIA, PI_F), spell=0, weight=0.8),
    Task(angles(2), [("The angles of a triangle add up to 180: 180 minus {a} minus {b}.", "180-{a}-{b}")], ["third angle of triangle {A} {B}", "third angle of a triangle with {A} and {B}", "triangle angles {A} and {B}, third angle?", "triangle angles {A}, {B}, x. x?", "triangle: {A}, {B}, third angle", "triangle with angles {A} and {B}, find the third", "two angles of a triangle are {A} and {B}. third?", "missing angle triangle {A} {B}", "missing angle in triangle with {A} and {B}", "angles of a triangle {A}, {B}, ?", "find the third angle: triangle {A}, {B}", "angle sum triangle, {A} and {B} given, third angle"], spell=0, weight=1.5),
    Task(clock, [("From {s} to {e}, in minutes.", "({k}*60+{n})-({h}*60+{m})")], ["minutes from {s} to {e}", "minutes between {s} and {e}", "{s} to {e} in minutes", "how many minutes from {s} to {e}", "how many minutes between {s} and {e}", "{s} - {e}, minutes?", "time from {s} to {e} in minutes", "how long from {s} to {e} in minutes", "{s} to {e} how many minutes", "from {s} to {e}, how many minutes"], spell=0, weight=1),
    Task(hours, [("Speed is distance divided by time: {s} divided by ({h}+{m}/60) hours.", "{s}/({h}+{m}/60)")], soup(["speed", "average speed", "speed in {per}", "avg speed"], SPEED_T, BARE), spell=0, weight=1.8), Task(hours, [("Distance is speed times time: {v} times ({h}+{m}/60) hours.", "{v}*({h}+{m}/60)")], soup(["distance", "how far", "distance in {u}"], DIST_T, BARE), spell=0, weight=1.8),
    Task(lambda d: sold(d, True), [("The change is {s} minus {c}; divided by the old value {c}, times 100.", "({s}-{c})/{c}*100")], GAIN, spell=0, weight=1.3), Task(lambda d: sold(d, False), [("The decrease is {c} minus {s}; divided by the old value {c}, times 100.", "({c}-{s})/{c}*100")], LOSS, spell=0, weight=0.8),
]


@skill("real_plain_bare_more", weight=3.0)
def bare_more(d):
    yield from typed(d, "more", MORE)
