"""Rounding to places, to tens and to significant figures, estimates with rounded numbers, what a rounded number may have been; powers of ten and standard form."""
from .phrases import words
from .school_g_base import Fraction, Item, scene, school

TO = {10: ["the nearest ten", "the nearest 10"], 100: ["the nearest hundred", "the nearest 100"], 1000: ["the nearest thousand", "the nearest 1000"], 10000: ["the nearest ten thousand", "the nearest 10 000"]}
DP = {0: ["the nearest whole number", "the nearest integer", "a whole number"], 1: ["1 decimal place", "one decimal place", "1 dp", "the nearest tenth"], 2: ["2 decimal places", "two decimal places", "2 dp", "the nearest hundredth"], 3: ["3 decimal places", "three decimal places", "3 dp", "the nearest thousandth"]}
SF = ["{k} significant figure{s}", "{w} significant figure{s}", "{k} sf", "{k} significant digit{s}", "{k} sig fig{s}"]
ROUND = """
Round {X} to {to}.
Write {X} correct to {to}.
What is {X} to {to}?
What is {X} rounded to {to}?
Give {X} to {to}.
{X} to {to}
{X} rounded to {to}?
To {to}, what is {X}?
Express {X} to {to}.
How much is {X}, rounded to {to}?
State {X} correct to {to}.
The number {X} is rounded to {to}. What is the result?
My calculator shows {X}. I have to give it to {to}. What do I write?
{n} gets {X} and must round it to {to}. What is {his} answer?
If you round {X} to {to}, what do you get?
{X} should be given to {to}.
{X}, but only to {to}, please
Can you round {X} to {to}?
rounding {X} to {to} gives
A report has the number {X}. In the headline it is to stand to {to}. Which number is that?
Round off to {to}: {X}
Please write {X} to {to} for me.
In a table all numbers are given to {to}. One of them is {X} before rounding. What stands in the table?
{X} is measured. Round the measurement to {to}.
Your answer is {X}. Correct it to {to}.
"""


def show(d, n):
    return f"{n:,}" if n > 999 and d.chance(0.4) else str(n)


def tens(d):
    p = d.pick([10, 10, 100, 100, 1000, 1000, 10000])
    n = d.int(p, 99 * p) if d.chance(0.8) else d.int(p, 999 * p)
    return dict(v=str(n), X=show(d, n), p=str(p), to=d.pick(TO[p]))


def places(k):
    def draw(d):
        t = f"{d.rng.randint(0, d.pick([9, 99, 400]))}." + "".join(d.pick("0123456789") for _ in range(k + d.pick([0, 1, 2]))) + d.pick("123456789")
        return dict(v=t, X=t, k=str(k), to=d.pick(DP[k]), at=f"{k} decimal place{'s' if k > 1 else ''}" if k else "the nearest whole number")
    return draw


def figures(whole):
    def draw(d):
        k = d.pick([1, 2, 2, 3, 3])
        s = "s" if k > 1 else ""
        to = d.pick(SF).format(k=k, w=words(k), s=s)
        if whole:
            n = d.int(10 ** k, 10 ** d.pick([4, 5, 6]) - 1)
            while len(str(n)) <= k:
                n = d.int(10 ** k, 10 ** 6 - 1)
            p = 10 ** (len(str(n)) - k)
            return dict(v=str(n), X=show(d, n), k=str(k), s=s, p=str(p), to=to)
        zeros = d.pick([0, 0, 1, 2])
        t = "0." + "0" * zeros + str(d.rng.randint(1, 9)) + "".join(d.pick("0123456789") for _ in range(k)) + d.pick("123456789")
        at = zeros + k
        if d.chance(0.45):
            x = str(d.rng.randint(1, 9)) if k == 1 else str(d.rng.randint(1, 99))
            t, at = x + "." + "".join(d.pick("0123456789") for _ in range(k)) + d.pick("123456789"), k - len(x)
        return dict(v=t, X=t, k=str(k), s=s, to=to, at=str(at), where=f"{at} decimal place{'s' if at > 1 else ''}" if at else "a whole number")
    return draw


P = scene(tens, "", Item(2, [("{v} to the nearest {p}: divide by {p}, round, multiply by {p}.", "round({v}/{p})*{p}")], ROUND, answer="{v} to the nearest {p} is {r1}.", spell=0))
for n_ in (0, 1, 2, 3):
    P += scene(places(n_), "", Item((0.9, 1, 1, 0.6)[n_], [("{v} to {at}: round.", "round({v}, {k})" if n_ else "round({v})")], ROUND, answer="{v} to {at} is {d1}.", box="{d1}", spell=0))
P += scene(figures(True), "", Item(1.6, [("{v} to {k} significant figure{s} is to the nearest {p}: divide by {p}, round, multiply by {p}.", "round({v}/{p})*{p}")], ROUND, answer="{v} to {k} significant figure{s} is {r1}.", spell=0))
P += scene(figures(False), "", Item(1.4, lambda v: [("{v} to {k} significant figure{s} is to {where}: round.", "round({v}, {at})" if v["at"] != "0" else "round({v})")], ROUND, answer="{v} to {k} significant figure{s} is {d1}.", box="{d1}", spell=0))


# -- estimates, and what a rounded number may have been ------------------------------------------------------------------------------------
def rough(d):
    while True:
        a, b = d.rng.randint(12, 99), d.rng.randint(12, 99)
        if a % 10 and b % 10 and a < 95 and b < 95:
            return dict(a=str(a), b=str(b), t_=d.pick(["boxes", "crates", "shelves", "rows", "packs"]), one=d.pick(["tickets", "seats", "screws", "books", "tiles"]))


EST = [("Asked: the estimate. {a} to the nearest 10: divide by 10, round, multiply by 10.", "round({a}/10)*10"), ("{b} to the nearest 10: divide by 10, round, multiply by 10.", "round({b}/10)*10")]
P += scene(rough, "", Item(1, EST + [("{r1} times {r2}.", "{r1}*{r2}")], """
Estimate {a} × {b} by rounding both numbers to the nearest ten.
Round {a} and {b} to the nearest ten and multiply. What is the estimate?
By rounding each number to 1 significant figure, estimate {a} times {b}.
What estimate for {a} × {b} do you get if each factor is rounded to the nearest 10 first?
{a} × {b}, estimated with both factors to the nearest ten
There are {a} {t_} of {b} {one}. Round both numbers to the nearest ten to estimate how many {one} that is.
{n} wants to check {a} × {b} roughly and rounds both factors to the nearest 10. What does {he} get?
Use 1 significant figure for each number to estimate {a} × {b}.
About how much is {a} times {b}? Round each of the two to the nearest ten before you multiply.
Estimate the product of {a} and {b}, with each to the nearest ten.
""", spell=0), Item(0.7, EST + [("{r1} plus {r2}.", "{r1}+{r2}")], """
Estimate {a} + {b} by rounding both numbers to the nearest ten.
Round {a} and {b} to the nearest ten and add. What is the estimate?
By rounding each number to the nearest 10, estimate {a} plus {b}.
{a} + {b}, estimated with both numbers to the nearest ten
One shelf has {a} {one}, another {b}. Round both numbers to the nearest ten to estimate the total.
About how much are {a} and {b} together? Round each to the nearest ten before you add.
Estimate the sum of {a} and {b}, with each to the nearest ten.
""", spell=0))


def bounds(d):
    p = d.pick([10, 10, 100, 100, 1000])
    n = p * d.rng.randint(2, 60)
    return dict(v=str(n), X=show(d, n), p=str(p), to=d.pick(TO[p]), m=d.pick(["people at a match", "books in a library", "steps on a walk", "visitors in a museum", "trees in a wood"]))


P += scene(bounds, "", Item(0.7, [("The smallest is half of {p} below {v}.", "{v}-{p}/2")], """
A whole number rounded to {to} is {X}. What is the smallest that it can be?
To {to} there are {X} {m}. What is the least number that there can be, if halves are rounded up?
{X} is a number to {to}. Find its lower bound.
What is the smallest whole number that gives {X} when it is rounded to {to}?
Rounded to {to}, the number of {m} is {X}. How few can it be at the least?
lower bound of {X}, given to {to}?
A count is given as {X}, to {to}. What is the lowest that the count can be?
""", spell=0), Item(0.5, [("The largest whole number is one less than half of {p} above {v}.", "{v}+{p}/2-1")], """
A whole number rounded to {to} is {X}. What is the largest that it can be?
To {to} there are {X} {m}. What is the greatest number that there can be?
What is the largest whole number that gives {X} when it is rounded to {to}?
Rounded to {to}, the number of {m} is {X}. How many can it be at the most?
A count of whole things is given as {X}, to {to}. What is the highest that the count can be?
""", spell=0))


# -- powers of ten and standard form --------------------------------------------------------------------------------------------------------
def digits(d):
    return d.pick([str(d.rng.randint(2, 9)), f"{d.rng.randint(1, 9)}.{d.rng.randint(1, 9)}", f"{d.rng.randint(1, 9)}.{d.rng.randint(1, 9)}", f"{d.rng.randint(1, 9)}.{d.rng.randint(0, 9)}{d.rng.randint(1, 9)}"])


def power(n):
    return str(n).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))


def written(d, m, n):
    return d.pick(["{m} × 10^{n}", "{m} × 10{p}", "{m} x 10^{n}", "${m} \\times 10^{{{n}}}$", "{m}*10^{n}"]).format(m=m, n=n, p=power(n))


def form(negative):
    def draw(d):
        m, n = digits(d), d.rng.randint(1, 5) if negative else d.rng.randint(2, 7)
        x = Fraction(m) / 10 ** n if negative else Fraction(m) * 10 ** n
        t = f"{float(x):.12f}".rstrip("0").rstrip(".") if x.denominator > 1 else str(x)
        return dict(m=m, N=str(n), X=written(d, m, -n if negative else n), v=t, V=show(d, int(t)) if t.isdigit() else t)
    return draw


ORDINARY = """
Write {X} as an ordinary number.
What is {X} as an ordinary number?
Write {X} out in full.
{X} as an ordinary number
What number is {X}?
Convert {X} from standard form to an ordinary number.
Give {X} without a power of ten.
Which number is written as {X} in scientific notation?
The display shows {X}. What is that as an ordinary number?
Express {X} as a normal decimal number.
How is {X} written without standard form?
A distance is given as {X} m. Write the number of metres in full.
Change {X} into ordinary form.
Work out {X}.
"""
STANDARD = """
Write {V} in standard form.
What is {V} in standard form?
Express {V} in scientific notation.
{V} in standard form
Convert {V} to standard form.
Give {V} in the form a × 10^n, with a from 1 up to but not including 10.
How is {V} written in standard form?
Write the number {V} in scientific notation, as a × 10^n.
Put {V} into standard form.
{V} as a × 10^n with one digit before the point?
The number {V} should be given in standard form.
A book gives {V}. In standard form, how is it written?
Change {V} into standard form.
"""
P += scene(form(False), "", Item(0.9, [("{m} times 10 to the power of {N}.", "{m}*10^{N}")], ORDINARY, answer="{m} × 10^{N} = {r1}.", spell=0), Item(0.9, [("The first digit stands for 10^{N}: {v} divided by 10^{N}.", "{v}/10^{N}")], STANDARD, answer="{v} = {r1} × 10^{N}.", box="{r1} × 10^{N}", spell=0))
P += scene(form(True), "", Item(0.7, [("{m} times 10 to the power of -{N}.", "{m}*10^-{N}")], ORDINARY, answer="{m} × 10^-{N} = {d1}.", box="{d1}", spell=0), Item(0.7, [("The first digit that is not 0 stands for 10^-{N}: {v} times 10^{N}.", "{v}*10^{N}")], STANDARD, answer="{v} = {r1} × 10^-{N}.", box="{r1} × 10^-{N}", spell=0))


def two_forms(d):
    m, n, s, t = digits(d), d.rng.randint(1, 4), str(d.rng.randint(2, 9)), d.rng.randint(1, 4)
    return dict(m=m, N=str(n), s=s, T=str(t), X=f"{m} × 10^{n}", Y=f"{s} × 10^{t}")


P += scene(two_forms, "", Item(0.7, [("Evaluate the expression.", "({m}*10^{N})*({s}*10^{T})")], """
Work out ({X}) × ({Y}) and give the answer as an ordinary number.
Multiply {X} by {Y}. Write the result in full.
What is the product of {X} and {Y} as an ordinary number?
({X}) × ({Y}) = ? (ordinary number)
Calculate {X} times {Y}, not in standard form.
There are {X} rows with {Y} dots in each. How many dots is that, as an ordinary number?
""", answer="The product is {r1}.", spell=0), Item(0.7, [("Evaluate the expression.", "({m}*10^{N})+({s}*10^{T})")], """
Work out ({X}) + ({Y}) and give the answer as an ordinary number.
Add {X} and {Y}. Write the result in full.
What is the sum of {X} and {Y} as an ordinary number?
({X}) + ({Y}) = ? (ordinary number)
Calculate {X} plus {Y}, not in standard form.
""", answer="The sum is {r1}.", spell=0))


def shift(d):
    t = f"{d.rng.randint(0, 60)}.{d.rng.randint(1, 99):02d}" if d.chance(0.6) else str(d.rng.randint(2, 900))
    t = t.rstrip("0").rstrip(".") if "." in t else t
    return dict(v=t, p=d.pick(["10", "100", "1000", "10000"]))


P += scene(shift, "", Item(0.5, [("{v} times {p}.", "{v}*{p}")], "What is {v} × {p}?\nMultiply {v} by {p}.\n{v} times {p}?\nMake {v} {p} times as large.\nWhat number is {p} times {v}?\nWork out {v} × {p}.\nHow much is {v}, multiplied by {p}?", spell=0), Item(0.5, [("{v} divided by {p}.", "{v}/{p}")], "What is {v} ÷ {p}?\nDivide {v} by {p}.\n{v} divided by {p}?\nSplit {v} into {p} equal parts. How big is one, as a decimal?\nWork out {v} ÷ {p} as a decimal.\nHow much is {v}, divided by {p}?", box="{d1}", spell=0))
school("rounding", P, 2)
