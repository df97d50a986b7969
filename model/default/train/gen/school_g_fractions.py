"""Fractions and mixed numbers: the four operations, to a mixed number and back, lowest terms, decimals and back, equivalents, comparing, in bare questions
and in short stories (2 1/2 hours, 1 3/4 cups), with the form of the answer said."""
import re
from math import gcd

from .core import Answer, Call
from .phrases import cap
from .plain_a_parts import named, pure, shown
from .plain_daily_base import POST
from .real_words import common, fill
from .school_g_base import Fraction, Item, finite, lines, scene, school, skill, wish, wished

NOUN = {"+": "The sum", "-": "The difference", "*": "The product", "/": "The quotient"}
SIGN = {"+": "+", "-": "−", "*": "×", "/": "÷"}


def simple(d, top=12, friendly=False):
    while True:
        b = d.pick([2, 3, 4, 4, 5, 6, 8, 8, 10, 12]) if not friendly else d.pick([2, 2, 4, 4, 4, 8, 3, 5])
        a = d.rng.randint(1, b - 1)
        if gcd(a, b) == 1 and b <= top:
            return a, b


def form_of(d, total, free=0.4):
    """A form of answer for `total`: None, "fraction", "improper", "mixed", "decimal"."""
    short = finite(total) is not None
    if total.denominator == 1 or d.chance(free) and short:
        return None
    options = (["mixed", "mixed", "improper"] if total > 1 else ["fraction", "fraction"]) + (["decimal"] if short else [])
    return d.pick(options)


def steps_after(total, form):
    """The calls that make a mixed number of a fraction."""
    if form != "mixed":
        return []
    n, m = total.numerator, total.denominator
    return [(f"The whole part of {n}/{m} first: floor.", f"floor({n}/{m})"), (f"The remaining numerator is the remainder of {n} divided by {m}.", f"{n} mod {m}")]


def final(total, form, r):
    if form == "mixed":
        return f"{total.numerator // total.denominator} {total.numerator % total.denominator}/{total.denominator}"
    return r.exact if form in ("fraction", "improper") else r.best


END = {"fraction": ", as a fraction", "improper": ", as a fraction", "mixed": ", as a fraction"}

# -- bare: two numbers and an operation ----------------------------------------------------------------------------------------------------
SUMS = {
    "+": lines("""
What is X plus Y?
Add X and Y.
Add Y to X.
Work out X + Y.
X + Y = ?
X + Y
Find the sum of X and Y.
How much is X and Y together?
Calculate X plus Y.
X added to Y: what do you get?
What do you get when X and Y are added?
Increase X by Y.
The sum of X and Y is what?
Put X and Y together. What is the total?
What number is Y more than X?
If you add Y to X, what is the result?
X, and then Y on top: how much?
Total of X and Y?
One number is X, the other Y. What is their sum?
I have to add X and Y. What comes out?
Evaluate X + Y.
Can you add X and Y?
Complete: X + Y = __
"""), "-": lines("""
What is X minus Y?
Subtract Y from X.
Take Y away from X.
Work out X - Y.
X − Y = ?
X - Y
Find the difference of X and Y.
How much is X less Y?
Calculate X minus Y.
By how much is X greater than Y?
What is left of X when Y is taken away?
Decrease X by Y.
What must be added to Y to make X?
How much more is X than Y?
What number is Y less than X?
If you subtract Y from X, what is the result?
Start at X and go down by Y. Where do you end?
Difference between X and Y?
The larger number is X, the smaller Y. How far apart are they?
I have to take Y from X. What remains?
Evaluate X - Y.
Can you subtract Y from X?
Complete: X - Y = __
"""), "*": lines("""
What is X times Y?
Multiply X by Y.
Work out X × Y.
X × Y = ?
X * Y
Find the product of X and Y.
Calculate X times Y.
X multiplied by Y: what do you get?
What do you get when X and Y are multiplied?
The product of X and Y is what?
How much is X times Y?
If you multiply X by Y, what is the result?
The two factors are X and Y. What is the product?
I have to multiply X and Y. What comes out?
Evaluate X × Y.
Can you multiply X by Y?
Complete: X × Y = __
X by Y, multiplied?
"""), "/": lines("""
What is X divided by Y?
Divide X by Y.
Work out X ÷ Y.
X ÷ Y = ?
X ÷ Y
Find the quotient of X and Y.
Calculate X divided by Y.
How many times does Y go into X?
How often is Y contained in X?
What do you get when X is divided by Y?
If you divide X by Y, what is the result?
The dividend is X and the divisor Y. What is the quotient?
I have to divide X by Y. What comes out?
What must Y be multiplied by to give X?
Evaluate X ÷ Y.
Can you divide X by Y?
Complete: X ÷ Y = __
Split X into parts of size Y: how many, as an exact number?
""")}
LATEX = {"+": "$A + B$", "-": "$A - B$", "*": "$A \\times B$", "/": "$A \\div B$"}
TEXASK = lines("""
Calculate E.
Work out E.
E = ?
Evaluate E.
What is E?
Find the value of E.
E
How much is E?
""")


def slot(raw, **values):
    """The template with its capital letters replaced."""
    return re.sub(r"\b[EFSWXY]\b", lambda m: values.get(m[0], m[0]), raw)


def braced(templates):
    return [t.replace("{", "{{").replace("}", "}}") for t in templates]


def two_numbers(d):
    """Numbers, an operation, their value."""
    mixed = d.chance(0.5)
    while True:
        op = d.pick("+++---**//")
        xs = []
        for _ in range(2):
            a, b = simple(d)
            xs.append((d.rng.randint(1, 7) if mixed and d.chance(0.75) else 0, a, b))
        if d.chance(0.15):
            xs[d.rng.randint(0, 1)] = (d.rng.randint(2, 9), 0, 1)
        x, y = (w + Fraction(a, b) for w, a, b in xs)
        if op == "-" and x <= y or x == y:
            continue
        total = {"+": x + y, "-": x - y, "*": x * y, "/": x / y}[op]
        if total.denominator <= 150:
            return op, xs, total


def arithmetic(d):
    op, xs, total = two_numbers(d)
    style = d.pick(["slash"] * 5 + ["words", "words", "tex", "tex", "sign"])
    names = [str(w) if not a else named(d, w, a, b, style) for w, a, b in xs]
    if None in names:
        style, names = "slash", [str(w) if not a else shown(w, a, b) for w, a, b in xs]
    if style == "tex":
        q = slot(d.say("school_g_fractions.tex", TEXASK), E=LATEX[op].replace("A", names[0]).replace("B", names[1]))
    else:
        raw = d.say("school_g_fractions" + op, SUMS[op])
        q = cap(slot(raw, X=names[0], Y=names[1]))
    form = wish(d, form_of(d, total))
    yield wished(d, q)
    said = [str(w) if not a else shown(w, a, b) for w, a, b in xs]
    e = op.join(str(w) if not a else pure(w, a, b, op) for w, a, b in xs)
    r = yield Call(f"{NOUN[op]} of {said[0]} and {said[1]}{END.get(form, '')}.", e)
    for t, x in steps_after(total, form):
        yield Call(t, x)
    box = final(total, form, r)
    text = f"{said[0]} {SIGN[op]} {said[1]} = {r.text}."
    if form == "mixed":
        text = f"{said[0]} {SIGN[op]} {said[1]} = {r.exact}, and {total.numerator} = {total.numerator // total.denominator} × {total.denominator} + {total.numerator % total.denominator}, so it is {box}."
    yield Answer("", text, box)


# -- forms of one number -------------------------------------------------------------------------------------------------------------------
LOWEST = lines("""
Simplify F.
Reduce F to lowest terms.
Write F in its simplest form.
Cancel F down as far as possible.
What is F in lowest terms?
Which fraction in lowest terms is equal to F?
Simplify the fraction F fully.
F in simplest form
F simplified
What does F become when it is fully reduced?
In a class F of the children walk to school. Write this fraction in its simplest form.
A test says that F of the lamps work. Give this fraction in lowest terms.
{n} has read F of the pages. What is that fraction in lowest terms?
My answer is F, but the teacher wants it in lowest terms. What should I write?
Divide the top and the bottom of F by their greatest common factor. Which fraction do you get?
Give F as a fraction that cannot be cancelled any more.
Express F in its lowest terms.
Can F be written with smaller numbers? Give the simplest form.
Shorten F as much as you can.
How do you write F with the smallest possible numbers?
Put F into simplest form, please.
lowest terms of F?
The fraction F should be cancelled completely.
""")
TO_DECIMAL = lines("""
Write F as a decimal.
Convert F to a decimal.
What is F as a decimal?
What decimal is equal to F?
Turn the fraction F into a decimal number.
F as a decimal
decimal for F?
Give F in decimal notation.
How is F written with a decimal point?
A recipe says F of a litre. What is that as a decimal number of litres?
A pipe is F of an inch wide. Which decimal number of inches is that?
F of a metre is how many metres, as a decimal?
Express F as a decimal number.
On my calculator I have to type F as a decimal. What do I type?
The drill is marked F inch. What is that in decimal inches?
Change F into decimal form.
Divide it out: which decimal is F?
F = ? (as a decimal)
""")
TO_FRACTION = lines("""
Write F as a fraction in lowest terms.
Convert F to a fraction.
What is F as a fraction?
Which fraction in lowest terms is equal to F?
Turn the decimal F into a fraction.
F as a fraction
fraction for F?
Give F as a simplified fraction.
How is F written as a common fraction?
The scale shows F kg. What fraction of a kilogram is that?
F of a litre is what fraction of a litre in lowest terms?
Express F as a fraction in its simplest form.
The decimal F should be written as a fraction.
Change F into a fraction.
The probability is F. Give it as a fraction.
What fraction, fully simplified, does the decimal F stand for?
F = ? (as a fraction)
""")
IMPROPER = lines("""
Write F as an improper fraction.
Convert F to an improper fraction.
What is F as an improper fraction?
Turn the mixed number F into an improper fraction.
F as an improper fraction
Give the mixed number F as a single fraction.
Which improper fraction is equal to F?
Express F as a top-heavy fraction.
Change F from a mixed number to an improper fraction.
Before multiplying, F must be made into an improper fraction. Which one?
Write F with one numerator and one denominator only.
mixed number F, improper fraction?
How is F written as an improper fraction?
There are F pizzas on the table. Write the number of pizzas as an improper fraction.
The mixed number F should be written as one fraction.
The tape is F m long. Give that length in metres as an improper fraction.
""")
TO_MIXED = lines("""
Write F as a mixed number.
Convert F to a mixed number.
What is F as a mixed number?
Turn the improper fraction F into a mixed number.
F as a mixed number
Give F with a whole part and a fraction part.
Which mixed number is equal to F?
Express the top-heavy fraction F as a mixed number.
Change F from an improper fraction to a mixed number.
My result is F. How do I write that as a mixed number?
improper fraction F, mixed number?
How is F written as a mixed number?
A baker sold F cakes. Write the number of cakes as a mixed number.
The fraction F should be written as a mixed number.
F hours is how many hours as a mixed number?
Take the wholes out of F and write a mixed number.
""")
MISSING = lines("""
Find the missing number: E
What number belongs in the place of S? E
E. What is S?
Which number makes the fractions equal? E
Complete the equivalent fractions: E
The two fractions are equal: E. Find S.
Fill in the missing number: E
For which S is E?
If E, what is S?
These are equivalent fractions: E. Work out S.
E, S = ?
Make the fractions equivalent by finding S: E
S stands for a number and E. Which number is it?
solve E
""")


def forms(d):
    kind = d.rng.choices(["lowest", "decimal", "fraction", "improper", "mixed", "missing"], [3, 2.5, 2, 2.5, 3, 2.5])[0]
    a, b = simple(d)
    if kind == "lowest":
        k = d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15])
        if d.chance(0.2):
            a = a + b
        x = f"{a * k}/{b * k}"
        q = cap(fraction_in(d, d.say("school_g_fractions.lowest", braced(LOWEST)), a * k, b * k))
        yield q
        r = yield Call(f"{x} in lowest terms: the calculator reduces it.", x)
        yield Answer("", f"{x} = {r.exact} in lowest terms.", r.exact)
    elif kind == "decimal":
        b = d.pick([2, 4, 5, 8, 10, 16, 20, 25, 40, 50, 32, 64])
        a = d.rng.randint(1, b - 1)
        x = f"{a}/{b}"
        yield cap(fraction_in(d, d.say("school_g_fractions.decimal", braced(TO_DECIMAL)), a, b))
        r = yield Call(f"{x} as a decimal: {a} divided by {b}.", x)
        yield Answer("", f"{a} ÷ {b} = {r.decimal}.", r.decimal)
    elif kind == "fraction":
        k = d.pick([1, 2, 2, 2, 3, 3])
        n = d.rng.randint(1, 10 ** k - 1)
        n += n % 10 == 0
        t = f"0.{n:0{k}d}"
        yield cap(slot(d.say("school_g_fractions.fraction", TO_FRACTION), F=t))
        r = yield Call(f"{t} as a fraction: the calculator gives the exact form.", t)
        yield Answer("", f"{t} = {r.exact}.", r.exact)
    elif kind == "improper":
        w = d.rng.randint(1, 15)
        f = d.pick([f"{w} {a}/{b}"] * 3 + [named(d, w, a, b, "sign"), f"${w}\\frac{{{a}}}{{{b}}}$"])
        yield cap(slot(d.say("school_g_fractions.improper", IMPROPER), F=f))
        r = yield Call(f"{w} {a}/{b} is {w} plus {a}/{b}.", f"{w}+{a}/{b}")
        yield Answer("", f"{w} {a}/{b} = {r.exact}.", r.exact)
    elif kind == "mixed":
        n = a + b * d.rng.randint(1, 12)
        yield cap(fraction_in(d, d.say("school_g_fractions.mixed", braced(TO_MIXED)), n, b))
        w = yield Call(f"The whole part of {n}/{b} first: floor.", f"floor({n}/{b})")
        r = yield Call(f"The remaining numerator is the remainder of {n} divided by {b}.", f"{n} mod {b}")
        yield Answer("", f"{n} = {w.best} × {b} + {r.best}, so {n}/{b} = {w.best} {r.best}/{b}.", f"{w.best} {r.best}/{b}")
    else:
        k = d.rng.randint(2, 12)
        s = d.pick(["x", "x", "?", "n"])
        over = d.chance(0.5)
        e = f"{a}/{b} = {s}/{b * k}" if over else f"{a}/{b} = {a * k}/{s}"
        if d.chance(0.3):
            e = " = ".join(reversed(e.split(" = ")))
        yield slot(d.say("school_g_fractions.missing", MISSING), E=e, S=s)
        v = "x" if s == "?" else s
        e = e.replace("?", "x").replace(" ", "")
        if over:
            yield Call(f"The equation {e} is solved for {v}: solve.", f"solve({e})")
            yield Answer("", f"Solving gives {v} = {a * k}.", str(a * k))
        else:
            left = v if a == 1 else f"{a}{v}"
            yield Call(f"Crosswise, {e} means {left}={b}*{a * k}.", f"solve({left}={b}*{a * k})")
            yield Answer("", f"{left} = {b} × {a * k} gives {v} = {b * k}.", str(b * k))


def fraction_in(d, raw, a, b):
    f = d.pick([f"{a}/{b}"] * 5 + [f"$\\frac{{{a}}}{{{b}}}$"])
    if "{n}" in raw:
        raw = fill(d, raw, {**common(d), "own": set()}, 0)
    return slot(raw, F=f)


# -- comparing -----------------------------------------------------------------------------------------------------------------------------
COMPARE = lines("""
Which is W, X or Y?
Which fraction is W: X or Y?
Compare X and Y. Which is W?
X or Y: which one is W?
Of X and Y, which is W?
{n} has read X of a book and {m} Y of it. Which of the two fractions is W?
Two jugs are filled to X and Y. Which of these fractions is W?
Is X or Y W?
Pick the one that is W: X, Y
Find out which is W: X or Y.
Tell me which of the fractions X and Y is W.
Between X and Y, which is W?
One spanner has X inch, another Y inch. Which size is W?
Which of the numbers X and Y is W?
X and Y: say which is W.
Would you call X or Y W?
""")
SIGNED = lines("""
Put <, > or = between X and Y.
Which sign belongs between X and Y: <, > or =?
X __ Y: fill in <, > or =.
Compare X and Y with <, > or =.
Use <, > or = to compare the fractions X and Y.
Write the right sign (<, > or =): X □ Y
""")


def compare(d):
    while True:
        a, b = simple(d)
        c, e = simple(d)
        if a * e != b * c and (b != e or d.chance(0.3)):
            break
    x, y = f"{a}/{b}", f"{c}/{e}"
    if d.chance(0.3):
        yield slot(d.say("school_g_fractions.sign", SIGNED), X=x, Y=y)
        r = yield Call(f"Which sign is right: check {x} > {y}.", f"{x} > {y}")
        s = ">" if r.text == "true" else "<"
        yield Answer("", f"{x} > {y} is {r.text}, so {x} {s} {y}.", s)
        return
    big = d.chance(0.5)
    q = fill(d, d.say("school_g_fractions.compare", braced(COMPARE)), {**common(d), "own": set()}, 0)
    yield cap(slot(q, X=x, Y=y, W=d.pick(["bigger", "greater", "larger"] if big else ["smaller"])))
    s = ">" if big else "<"
    r = yield Call(f"Which is {'bigger' if big else 'smaller'}: check {x} {s} {y}.", f"{x} {s} {y}")
    win, lose = (x, y) if r.text == "true" else (y, x)
    yield Answer("", f"{x} {s} {y} is {r.text}, so {win} is {'bigger' if big else 'smaller'} than {lose}.", win)


@skill("school_g_fractions", weight=3)
def fractions(d):
    d.wish = None
    yield from d.rng.choices([arithmetic, forms, compare], [5, 4.5, 1])[0](d)


# -- stories with mixed numbers --------------------------------------------------------------------------------------------------------------
THINGS = [("hours", "hours", "hour"), ("cups", "cups", "cup"), ("litres", "litres", "litre"), ("miles", "miles", "mile"), ("metres", "metres", "metre"), ("kg", "kg", "kg"), ("yards", "yards", "yard"), ("pounds", "pounds", "pound"), ("gallons", "gallons", "gallon"), ("feet", "feet", "foot")]


OF = {"cups": ["flour", "oats", "sugar", "rice"], "litres": ["oil", "paint", "juice", "milk", "water"], "gallons": ["paint", "milk", "water", "fuel"], "metres": ["rope", "string", "wire", "ribbon", "cloth"], "yards": ["rope", "fabric", "ribbon", "lace"], "feet": ["rope", "wire", "string", "tape"], "kg": ["rice", "sand", "flour", "clay", "sugar"], "pounds": ["rice", "flour", "sugar", "clay", "beans"]}


def mixed(d, lo=1, hi=6, friendly=True, zero=0.0):
    """(the number, as the question has it, as thoughts have it, as expressions have it)."""
    a, b = simple(d, friendly=friendly)
    w = 0 if d.chance(zero) else d.rng.randint(lo, hi)
    style = d.pick(["slash"] * 5 + ["sign", "sign", "words", "words"])
    return w + Fraction(a, b), named(d, w, a, b, style) or shown(w, a, b), shown(w, a, b), pure(w, a, b, "*")


def put(v, k, m):
    """The slots of one mixed number: F as asked, f as thought, e_f as computed."""
    v[k.upper()], v[k], v["e" + k] = m[1], m[2], m[3]
    return m[0]


def story(value, draw=None, lo=1, hi=6, need=None):
    """Draws f, g, h as mixed numbers and whole k, m_, and the form for `value` of them."""
    def drawn(d):
        while True:
            v = dict(draw(d)) if draw else {}
            x = {k: put(v, k, mixed(d, lo, hi)) for k in "fgh"}
            k, m = d.rng.randint(2, 9), d.rng.randint(2, 12)
            v["k"], v["q"] = str(k), str(m)
            x["k"], x["q"] = Fraction(k), Fraction(m)
            for key in ("p", "s"):
                if key in v:
                    x[key] = Fraction(v[key])
            if x["f"] == x["g"] or k == m:
                continue
            t = value(x)
            if t > 0 and t.denominator <= 24 and (need is None or need(t, x)):
                break
        v["t_"], v["form"] = t, wish(d, form_of(d, t) if v.get("unit") or finite(t) is None else None)
        return v
    return drawn


def calls(*steps):
    """The steps, with the end that the form wants, and what makes a mixed number."""
    def made(v):
        out = [list(s) for s in steps]
        out[-1][0] += END.get(v["form"], "") + "."
        for s in out[:-1]:
            s[0] += "."
        return [tuple(s) for s in out] + steps_after(v["t_"], v["form"])
    return made


def box(v):
    t, f = v["t_"], v["form"]
    n = "12345".index(max(k[1] for k in v if k[0] == "r" and len(k) == 2 and k[1].isdigit())) + 1
    if f == "mixed":
        return f"{t.numerator // t.denominator} {t.numerator % t.denominator}/{t.denominator}"
    return v[f"x{n}"] if f in ("fraction", "improper") else v[f"r{n}"]


def told(v):
    """The result in words, in the form wanted."""
    t = v["t_"]
    return "That makes " + v.get("sign", "{}").format(box(v)) + (" {unit}" if v["unit"] else "") + (f" ({t.numerator}/{t.denominator})" if v["form"] == "mixed" else "") + "."


def item(weight, value, asks, *steps, draw=None, need=None, lo=1, hi=6, whole=""):
    return Item(weight, calls(*steps), asks, "", whole, story(value, draw, lo, hi, need), told, box, spell=0)


def things(pool):
    def draw(d):
        u, us, one = d.pick([t for t in THINGS if t[0] in pool.split()])
        return dict(u=u, one=one, unit=us, i=d.pick(OF.get(u, ["stuff"])), fd=d.pick(["rice", "flour", "pasta", "beans", "oats", "cheese"]), j=d.pick(["nuts", "raisins", "seeds", "lentils", "crumbs"]))
    return draw


P = []
TWO = """
{n} worked {F} hours on {day} and {G} hours on {day3}.
~{n} practises {F} hours on {day} and {G} hours on {day3}
On {day} {n} read for {F} hours, on {day3} for {G} hours.
!{day}: {F} hours of homework. {day3}: {G} hours.
The first film lasts {F} hours and the second {G} hours.
One flight takes {F} hours, another takes {G} hours.
{n} spent {F} hours in the garden, {m} {G} hours.
"""
HOURS = things("hours")
BIG = lambda x: abs(x["f"] - x["g"])  # noqa: E731
TOGETHER = "How many hours is that in all?\n-How many hours are they together?\n-What is the total time in hours?\n[Find|Work out] the total number of hours.\n-How long is that altogether, in hours?"


def larger_first(v):
    """The two numbers named, the larger minus the smaller."""
    a, b = ("f", "g") if Fraction(v["vf"]) > Fraction(v["vg"]) else ("g", "f")
    return calls((f"Larger {v[a]}, smaller {v[b]}. The difference of {v[a]} and {v[b]}", f"{v['e' + a]}-{v['e' + b]}"))(v)


def with_values(draw):
    def drawn(d):
        v = draw(d)
        for k in "fg":
            w, _, f = v[k].rpartition(" ")
            v["v" + k] = str(Fraction(f) + int(w or 0))
        return v
    return drawn


def gap(weight, asks, draw):
    return Item(weight, larger_first, asks, "", "", with_values(story(BIG, draw)), told, box, spell=0)


P += scene(None, TWO, item(1.6, lambda x: x["f"] + x["g"], TOGETHER, ("The sum of {f} and {g}", "{ef}+{eg}"), draw=HOURS),
           gap(1.4, "How many hours longer was the one than the other?\n-What is the difference in hours?\n-By how many hours do the two times differ?\n-How much longer is the longer time, in hours?\n[Find|Work out] the difference between the two times in hours.", HOURS))
COOK = things("cups pounds kg")
P += scene(None, """
A recipe needs {F} {u} of X and {G} {u} of Y.
~{n} mixes {F} {u} of X with {G} {u} of Y
Into a bowl go {F} {u} of X, then {G} {u} of Y.
!{F} {u} of X and {G} {u} of Y.
For one cake {n} takes {F} {u} of X and {G} {u} of Y.
There are {F} {u} of X in one pot and {G} {u} of Y in another.
""".replace("X", "{fd}").replace("Y", "{j}"), item(1.4, lambda x: x["f"] + x["g"], "How many {u} is that altogether?\n-How many {u} are there together?\n-What is the total, in {u}?\n-How many {u} does the mixture make?", ("The sum of {f} and {g}", "{ef}+{eg}"), draw=COOK),
           gap(1.1, "How many {u} more is there of the one than of the other?\n-What is the difference in {u}?\n-By how many {u} do the two amounts differ?\n-How much more, in {u}, is the larger amount?", COOK))
LEFT = things("litres yards metres kg pounds gallons cups feet")
P += scene(None, """
{n} has {F} {u} of {i} and uses {G} {u}.
~of {F} {u} of {i} {G} {u} are used up
{F} {u} of {i} are in the [store|shop|cupboard]. {G} {u} are taken away.
!{F} {u} of {i}; {G} {u} of it used.
There were {F} {u} of {i} in the [shed|cellar|house]. {n} took {G} {u} away.
From {F} {u} of {i}, {G} {u} are given to {m}.
""", item(1.6, lambda x: x["f"] - x["g"], "How many {u} are left?\n-How much is left, in {u}?\n-How many {u} remain?\n[Find|Work out] how many {u} are left.\n-What is left over, in {u}?", ("What is left is {f} minus {g}", "{ef}-{eg}"), draw=LEFT),
           item(1, lambda x: x["f"] - x["g"] + x["h"], "-Then {H} {u} are added. How many {u} are there now?\n-Later {H} {u} come back in. How many {u} is it then?\n-After that, {H} {u} are put in again. How much is it in the end, in {u}?", ("Start with {f}, add what comes and subtract what goes", "{ef}-{eg}+{eh}"), draw=LEFT, need=lambda t, x: x["f"] > x["g"]),
           item(0.9, lambda x: x["f"] - x["g"] - x["h"], "-Another {H} {u} are used the next day. How many {u} are left then?\n-Then {H} {u} more are used. How many {u} remain?\n-The day after, {H} {u} more go. How much is left, in {u}?", ("Start with {f}, add what comes and subtract what goes", "{ef}-{eg}-{eh}"), draw=LEFT))
EACH = things("cups hours yards litres kg metres pounds")
P += scene(None, """
One [batch|portion|pot|box|set] takes {F} {u}.
~each [job|piece|load|jar] needs {F} {u}
{F} {u} go into every [bag|bucket|pack|crate].
!{F} {u} each.
It takes {F} {u} for a single one.
""", item(1.6, lambda x: x["k"] * x["f"], "How many {u} do {k} of them take?\n-How many {u} are needed for {k}?\n-{n} makes {k} of them. How many {u} is that?\n-What do {k} need in all, in {u}?\n-How much is it for {k}, in {u}?", ("{k} times {f}", "{k}*{ef}"), draw=EACH))


def share(x):
    return x["f"] / x["k"]


P += scene(None, """
{F} {u} of {i} are shared equally between {k} people.
~{k} children share {F} {u} of {i} equally
{n} divides {F} {u} into {k} equal parts.
!{F} {u} in {k} equal parts.
{k} equal [pieces|portions] are made from {F} {u}.
""", item(1.2, share, "How many {u} is one part?\n-How many {u} does each part have?\n-How big is each part, in {u}?\n[Find|Work out] the size of one part in {u}.", ("{f} divided by {k}", "{ef}/{k}"), draw=things("litres yards kg metres pounds cups")))
P += scene(None, """
A [ribbon|rope|plank|pipe|wire] is {F} {u} long. It is cut into pieces of {G} {u}.
~a [board|cable|strip of cloth] of {F} {u} is cut into pieces that are {G} {u} long
!{F} {u} of wire, pieces of {G} {u}.
{n} cuts pieces {G} {u} long from a [rope|tape] of {F} {u}.
Pieces of {G} {u} are sawn from a length of {F} {u}.
""", item(1.2, lambda x: x["f"] / x["g"], "How many pieces are there?\nHow many pieces is that?\n-How many pieces can be made?\n-How many such pieces does it give?", ("{f} divided by {g}", "{ef}/{eg}"), draw=lambda d: {**things("metres feet yards")(d), "unit": "pieces"}, need=lambda t, x: t.denominator == 1 and t > 1, hi=15))


def move(d):
    v, u = d.pick([(d.rng.randint(3, 7), "km"), (10 * d.rng.randint(4, 12), "km"), (5 * d.rng.randint(6, 14), "miles"), (2 * d.rng.randint(6, 14), "km")])
    return dict(p=str(v), u=u, unit=u, w=d.pick([f"{u} per hour", f"{u} an hour", "km/h" if u == "km" else "mph"]))


P += scene(None, """
{n} [goes|travels|moves] at {P_} for {F} hours.
~a [bus|cyclist|boat|lorry] keeps up {P_} for {F} hours
For {F} hours a [train|car|tractor] goes at a steady {P_}.
!{F} hours at {P_}.
A journey lasts {F} hours at an average of {P_}.
""".replace("{P_}", "{p} {w}"), item(1.3, lambda x: x["p"] * x["f"], "How far is that, in {u}?\n-How many {u} does that make?\n-What distance is covered, in {u}?\n[Find|Work out] the distance in {u}.", ("Distance is speed times time: {p} times {f} hours", "{p}*{ef}"), draw=move))


def pay(d):
    s = d.pick(POST)
    p = d.pick([d.rng.randint(8, 30), 2 * d.rng.randint(5, 20)])
    return dict(p=str(p), P_=s[0].format(p), sign=s[0], unit="")


P += scene(None, """
{n} earns {P_} an hour and works {F} hours.
~{n} is paid {P_} per hour and works {F} hours
The pay is {P_} an hour. {n} works for {F} hours.
!{F} hours of work at {P_} an hour.
A [plumber|gardener|cleaner|tutor] charges {P_} an hour and is there for {F} hours.
""", item(1.1, lambda x: x["p"] * x["f"], "How much is that?\n-How much money is that?\n-What is the pay for it?\n-What does that come to?", ("{p} times {f}", "{p}*{ef}"), draw=pay, need=lambda t, x: t.denominator in (1, 2, 4)))
P += scene(None, """
{n} earns {P_} an hour. {He} works {F} hours on {day} and {G} hours on {day3}.
~{n} works {F} hours on {day} and {G} hours on {day3} for {P_} an hour
!{day} {F} hours, {day3} {G} hours, {P_} an hour.
For {F} hours in the morning and {G} hours in the afternoon {n} gets {P_} an hour.
""", item(1.2, lambda x: x["p"] * (x["f"] + x["g"]), "How much is that in all?\n-How much money is that altogether?\n-What is the whole pay?\n[Find|Work out] the pay for both times.", ("Asked: the pay. The sum of {f} and {g}", "{ef}+{eg}"), ("The pay is {p} times {r1}", "{p}*{r1}"), draw=pay, need=lambda t, x: t.denominator == 1 and (x["f"] + x["g"]).denominator in (1, 2, 4)),
           item(0.8, lambda x: x["f"] + x["g"], "-How many hours is that in all?\n-How long does {n} work altogether, in hours?\n-What is the total time in hours?", ("The sum of {f} and {g}", "{ef}+{eg}"), draw=lambda d: {**pay(d), "unit": "hours", "sign": "{}"}))
P += scene(None, """
A recipe for {k} people needs {F} {u} of {fd}.
~{F} {u} of {fd} are enough for {k} people
For {k} people {n} takes {F} {u} of {fd}.
!{k} people: {F} {u} of {fd}.
{n}'s recipe says {F} {u} of {fd} for {k} people.
""", item(1.3, lambda x: x["f"] / x["k"] * x["q"], "How many {u} are needed for {q} people?\n-How many {u} is that for {q} people?\n-{n} cooks for {q}. How many {u} is that?\n-And how many {u} for {q} people?", ("One is {f} divided by {k}; {q} times as much is wanted", "{ef}/{k}*{q}"), draw=things("cups pounds kg")),
           item(0.7, share, "-How many {u} is that for one person?\n-How much is that per person, in {u}?\n-What is one person's part, in {u}?", ("{f} divided by {k}", "{ef}/{k}"), draw=things("cups pounds kg")))
MIN = lambda d: dict(unit="minutes")  # noqa: E731
P += scene(None, """
A [film|lesson|flight|match|journey] lasts {F} hours.
~{n} sleeps, reads or walks for {F} hours
{n} waited {F} hours.
!{F} hours.
The oven is on for {F} hours.
""".replace("sleeps, reads or walks", "[walks|works|reads]"), item(1.2, lambda x: 60 * x["f"], "How many minutes is that?\n-What is that in minutes?\n[Find|Work out] the time in minutes.\n-How many minutes does that make?", ("From hours to minutes: {f} times 60", "{ef}*60"), draw=MIN, need=lambda t, x: t.denominator == 1, whole="{F} hours in minutes?\nhow many minutes are {F} hours\n{F} h in min?"))
SQ = things("metres feet yards")
P += scene(None, """
A [rug|board|flower bed|window] is {F} {u} long and {G} {u} wide.
A rectangle measures {F} {u} by {G} {u}.
~the sides of a rectangular [plot|sheet|board] are {F} {u} and {G} {u}
!rectangle, {F} {u} by {G} {u}.
""", item(1, lambda x: x["f"] * x["g"], "What is its area in square {u}?\n-How many square {u} is that?\n[Find|Work out] its area in square {u}.", ("The area of a rectangle is length times width: {f} times {g}", "{ef}*{eg}"), draw=lambda d: (lambda v: {**v, "unit": "square " + v["u"]})(SQ(d))),
           item(0.9, lambda x: 2 * (x["f"] + x["g"]), "What is its perimeter in {u}?\n-How many {u} is it all the way round?\n[Find|Work out] its perimeter in {u}.", ("The perimeter of a rectangle is twice the sum of {f} and {g}", "2*({ef}+{eg})"), draw=SQ))
school("mixed", P, 2.5)
