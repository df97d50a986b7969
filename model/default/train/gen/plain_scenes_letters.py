"""Equations with brackets whose letter is p, k or n, x + x + x, powers of negative numbers, signed decimals and fractions in order, factors
in order and composite numbers: each line a wording of its own.
"""
import re

from .core import Answer, Call, skill
from .phrases import listing
from .plain_a_primes import SMALL, all_factors
from .plain_numbers_equations import co, finish, sg, tex, typed
from .plain_numbers_forms import all_in_order
from .plain_scenes_base import Fraction
from .powers import SUPER
from .real_words import around, choose, dec, fill, known, pretty, spin


def put(d, where, forms, said, slots=None):
    """One of the forms with its E replaced by what is calculated, exactly as it is written."""
    v = known(d, slots or {})
    raw = spin(d, choose(d, "real.plain.scenes." + where, forms))
    q = fill(d, re.sub(r"\bE\b", "{E}", raw), dict(v, E="\0"), 0).replace("\0", said)
    return around(d, q, v, False, 0.02)


# -- equations -------------------------------------------------------------------------------------------------------------
LETTERS = "ppppkkkknnnnxxyymtabcwzrsq"
SOLVE = """Determine {v} if E.|Determine the value of {v} in E.|What value of {v} makes E true?|Which value of {v} makes the equation E true?|For what value of {v} is E?|Find {v} when E.|Find the value of {v} that makes E true.|Solve E for {v}.|Solve for {v}: E
Given that E, find {v}.|Given E, what is {v}?|If E, what must {v} be?|E. Determine {v}.|E. What is the value of {v}?|Work out {v} from E.|What number must {v} be so that E?|Determine {v}: E|Solve the equation E.|Solve E|E, {v} = ?|In E, which number does {v} stand for?
The letter {v} stands for a number and E. What number is it?|{n} writes E. What is {v}?|It is known that E. Find {v}.|For which {v} does E hold?|For which number {v} is E true?|Make E true: {v} = ?|Find the solution of E.|What is the solution of E?|Get {v} from E.|Which {v} fits E?
Suppose E. Then {v} is what?|If the equation E is true, what is {v}?|How big is {v} if E?|What does {v} equal if E?|Calculate {v}, given E.|Find the number {v} for which E.|Isolate {v}: E|Expand the brackets and solve: E|Remove the brackets and find {v}: E
{n} must find {v} in E. What is it?|Let E. Determine {v}.|Determine the unknown {v} in the equation E.|Can you determine {v} in E?|Please determine {v}: E|E is true for one value of {v}. Which?|What should replace {v} in E?|When is E, that is, for what {v}?"""
SOLVE = [t.strip() for line in SOLVE.split("\n") for t in line.split("|")]
PLAIN = [t for t in SOLVE if "bracket" not in t]


def nz(d, lo, hi):
    while True:
        k = d.rng.randint(lo, hi)
        if k:
            return k


def bracketed(d, v):
    """An equation with brackets, as it is typed, with a whole number for `v`."""
    x, a, b, c, e = nz(d, -9, 15), d.int(2, 12), d.int(2, 9), nz(d, -12, 15), nz(d, -9, 12)
    kind = d.rng.choices(["one", "two", "sum", "plus", "both", "minus", "turned", "inner"], [5, 4, 3, 4, 4, 2, 2, 3])[0]
    if kind == "one":
        return f"{a}({v}{sg(c)}) = {a * (x + c)}"
    if kind == "inner":
        return f"{a}({b}{v}{sg(c)}) = {a * (b * x + c)}"
    if kind == "turned":
        return d.pick([f"{a * (x + c)} = {a}({v}{sg(c)})", f"{a}({abs(c)} - {v}) = {a * (abs(c) - x)}", f"{a}({abs(c)} + {v}) = {a * (abs(c) + x)}"])
    if kind == "plus":
        return f"{a}({v}{sg(c)}){sg(e)} = {a * (x + c) + e}"
    if kind == "sum":
        return f"{a}({v}{sg(c)}) + {b}({v}{sg(e)}) = {a * (x + c) + b * (x + e)}"
    if kind == "minus":
        return f"{a}({v}{sg(c)}) - {co(b, v)} = {a * (x + c) - b * x}" if a != b else f"{a}({v}{sg(c)}) = {a * (x + c)}"
    b = b if b != a else a + 1
    if kind == "both":
        k = a * (x + c) - b * x
        return f"{a}({v}{sg(c)}) = {co(b, v)}{sg(k) if k else ''}"
    while True:         # two: a(x + c) = b(x + e)
        b, e, c, a = d.int(2, 9), nz(d, -12, 15), nz(d, -12, 15), d.int(2, 9)
        if a != b and (b * e - a * c) % (a - b) == 0 and abs((b * e - a * c) // (a - b)) < 40:
            return f"{a}({v}{sg(c)}) = {b}({v}{sg(e)})"


def sided(d, v):
    """The letter on both sides."""
    x, a, b, c = nz(d, -8, 15), d.int(2, 12), d.int(1, 10), nz(d, -20, 30)
    b = b if a != b else a + 1
    k = a * x + c - b * x
    left, right = f"{co(a, v)}{sg(c)}", f"{co(b, v)}{sg(k) if k else ''}"
    return d.pick([f"{left} = {right}", f"{left} = {right}", f"{right} = {left}", f"{abs(c)} + {co(a, v)} = {co(b, v)}{sg(abs(c) + (a - b) * x) if abs(c) + (a - b) * x else ''}", f"{abs(c)} - {co(b, v)} = {co(a, v)}{sg(abs(c) - (a + b) * x) if abs(c) - (a + b) * x else ''}"])


def repeated(d, v):
    """x + x + x + 15 = 96."""
    k, x, c = d.pick([2, 3, 3, 3, 4, 4, 5]), d.int(2, 60), nz(d, -20, 60)
    xs = " + ".join([v] * k)
    return d.pick([f"{xs}{sg(c)} = {k * x + c}"] * 3 + [f"{xs} = {k * x}", f"{k * x + abs(c)} = {xs} + {abs(c)}", f"{abs(c)} + {xs} = {k * x + abs(c)}", f"{v} + {v + ' + ' if k > 2 else ''}{k}{v}{sg(c)} = {(k + (2 if k > 2 else 1)) * x + c}"])


@skill("real_plain_scenes_letters", weight=6)
def letter_scenes(d):
    v = d.pick(LETTERS)
    kind = d.rng.choices([bracketed, sided, repeated], [6, 3, 2])[0]
    e = kind(d, v)
    said = tex(d, e, v) if d.chance(0.22) else typed(d, e, v)
    q = put(d, "letters", SOLVE if "(" in e else PLAIN, said, dict(v=v))
    if v == "a" and re.search(r"\ba (?:is|if|in|when|from|makes|that|so|for|fits|be|equal|stand)|find a\b|Find a\b|an? a\b", q):
        q = "Solve: " + said
    yield q
    plain = e.replace(" ", "")
    r = yield Call(f"The equation {plain} is solved for {v}: solve.", f"solve({plain})")
    yield finish(r, v)


# -- powers of negative numbers --------------------------------------------------------------------------------------------
POWER = [t.strip() for t in """What is E?|Evaluate E.|Calculate E.|E|E = ?|Work out E.|Find E.|What does E equal?|Find the value of E.|E equals what?|How much is E?|What is the value of E?|Compute E.|What do you get for E?|{n} types E into a calculator. What does it show?|Is E positive or negative, and what is its value? Give the value.|work out E please
Simplify E.|What's E|Give E as a number.|Write E as a whole number.|Determine E.|E, what is that?|Tell me E.|Can you evaluate E?|{n} has to find E. What is it?|Expand E to a number.|Show the value of E.|The value of E?|E - the result?""".replace("\n", "|").split("|")]


@skill("real_plain_scenes_negative", weight=3)
def negative_scenes(d):
    b = d.rng.choices([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [3, 6, 6, 5, 5, 3, 3, 3, 3, 4, 1, 1])[0]
    k = d.pick({1: [5, 7, 10, 25, 100, 8, 3, 11], 2: [2, 3, 4, 5, 6, 7, 8, 9, 10], 3: [2, 3, 4, 5, 6], 4: [2, 3, 4, 5], 5: [2, 3, 4, 5], 10: [2, 3, 4, 5, 6]}.get(b, [2, 3, 3, 4]))
    minus = d.pick("--−")
    up = f"^{k}" if d.chance(0.5) else str(k).translate(SUPER)
    base = f"({minus}{b})"
    bare = d.chance(0.15)
    if bare:
        base = f"{minus}{b}"
    shown, e = base + up, f"({-b})^{k}" if not bare else f"-{b}^{k}"
    r = d.rng.random()
    if r < 0.3:
        c = d.int(1, 60)
        op = d.pick("+-")
        shown, e = f"{shown} {op} {c}", f"{e}{op}{c}"
    elif r < 0.4 and not bare:
        c = d.int(2, 9)
        shown, e = d.pick([(f"{c} × {shown}", f"{c}*{e}"), (f"{c}{shown}", f"{c}*{e}"), (f"{c} * {shown}", f"{c}*{e}")])
    elif r < 0.48 and not bare:
        c = d.int(2, 9)
        shown, e = f"{shown} × {c}", f"{e}*{c}"
    if d.chance(0.15) and "^" in shown:
        shown = f"${shown}$" if k < 10 else f"${shown.replace(f'^{k}', '^{' + str(k) + '}')}$"
    yield put(d, "negative", POWER if not r < 0.3 else [t for t in POWER if "positive" not in t], shown)
    r = yield Call("Evaluate the expression.", e)
    yield Answer("", f"{pretty(e)} = {r.best}.", r.best)


# -- order of signed decimals and fractions --------------------------------------------------------------------------------
UP = [t.strip() for t in """Put these in order, smallest first: E|Write these numbers in order from smallest to largest: E|Order E from least to greatest.|Arrange in ascending order: E|Which is the right order from lowest to highest: E?|Sort E starting with the smallest.|E: smallest to biggest, please|Place E on a number line from left to right. What is the order?
Rank E from the lowest to the highest.|Put E in ascending order.|The temperatures were E. List them from coldest to warmest.|Depths and heights of E metres: list them from lowest to highest.|Starting with the smallest, write E in order.|List from smallest to largest: E|Order these from small to big: E|{n} has the cards E and lays them down from smallest to largest. In what order?
The results were E. Put them in increasing order.|Going up from the smallest, order E.|Arrange E in increasing order.|E in order of size, smallest first|Changes of E points: order them, smallest first.|A number line shows E. Name them from left to right.""".replace("\n", "|").split("|")]
DOWN = [t.strip() for t in """Put these in order, largest first: E|Write these numbers in order from largest to smallest: E|Order E from greatest to least.|Arrange in descending order: E|Sort E starting with the largest.|E: biggest to smallest, please|Rank E from the highest to the lowest.|Put E in descending order.|The temperatures were E. List them from warmest to coldest.
Starting with the largest, write E in order.|List from largest to smallest: E|Order these from big to small: E|{n} has the cards E and lays them down from largest to smallest. In what order?|Arrange E in decreasing order.|E in order of size, largest first|A number line shows E. Name them from right to left.""".replace("\n", "|").split("|")]


def signed(d, style):
    minus = "-" if d.chance(0.5) else ""
    x = d.rng.random()
    if style == "whole" or x < 0.2:
        return minus + str(d.rng.randint(0 if not minus else 1, 12))
    if style == "decimal" or x < 0.6:
        return minus + dec(d, 0.1, d.pick([1, 3]), d.pick([1, 1, 2]))
    while True:
        b = d.int(2, 10)
        a = d.int(1, b - 1)
        if Fraction(a, b).denominator == b:
            return f"{minus}{a}/{b}"


@skill("real_plain_scenes_order", weight=3)
def order_scenes(d):
    style = d.pick(["decimal", "decimal", "mixed", "mixed", "mixed", "whole"])
    while True:
        ns = [signed(d, style) for _ in range(d.pick([3, 3, 3, 4]))]
        if len({Fraction(x) for x in ns}) == len(ns) and any(x[0] == "-" for x in ns):
            break
    up = d.chance(0.65)
    said = ", ".join(ns) if d.chance(0.6) else listing(d, ns)
    said = said.replace("-", "−") if d.chance(0.3) else said
    yield put(d, "up" if up else "down", UP if up else DOWN, said)
    yield from all_in_order(ns, up)


# -- factors in order, composite numbers -----------------------------------------------------------------------------------
ALL = [t.strip() for t in """List all the factors of E in order.|Write down all the factors of E from smallest to largest.|What are all the factors of E, in order?|Give every factor of E, beginning with 1.|All the factors of E in ascending order, please.|Name all numbers that divide E exactly, smallest first.|Which whole numbers divide E without a remainder? List them all.|Find every factor of E and write them in order.
{n} lists all the factors of E in order. What does {he} write?|E chairs stand in equal rows. Which numbers of rows are possible? List all.|E sweets are shared equally. By how many children can they be shared exactly? List all the numbers.|What numbers go into E exactly? Write them all in order.|A rectangle of whole squares has E squares. List all the lengths its side can have.|in order, all factors of E
State all the divisors of E in increasing order.|Write the complete list of factors of E.|E can be divided by which numbers? List all of them in order.|The factor list of E, smallest first?|Make a list of all the factors of E.|From 1 up to E, which numbers are factors of E?|Arrange all the factors of E in order.|Find all the factors of the number E. Put them in order.
List the factors of E, including 1 and E.|Which numbers are divisors of E? Give them all.|What are the divisors of E from least to greatest?|E eggs are put in boxes of the same size with none left. Which box sizes are possible? List all.|Tell me all the factors of E in order of size.|Every factor of E, in order?""".replace("\n", "|").split("|")]
COMPOSITE = [t.strip() for t in """Is E a composite number?|Is E composite?|Is the number E composite, yes or no?|Can E be written as a product of two smaller whole numbers?|Can E be written as a product of two whole numbers greater than 1?|Has E any factors other than 1 and itself?|Does E have a factor besides 1 and E?|Decide whether E is a composite number.|Tell me if E is composite.|E: composite?
Is it possible to write E as a product of two smaller numbers?|Would you call E composite?|Could E be split into two factors that are both bigger than 1?|{n} says that E is a composite number. Is that right?|Check whether E is composite.|Say whether E is composite.|Does E break up into smaller factors?|Can E plants be set in two or more equal rows with more than one in each?|is E composite or not? answer yes if it is
Can a rectangle of E squares have both sides longer than 1?|Does E have more than two factors?|Has E more than two divisors?|Is E a number with more than two factors?|I think E is composite. Am I right?|Is E among the composite numbers?|Can E be factored into smaller whole numbers?|Determine whether E is composite.|Can you write E as a product of smaller whole numbers?""".replace("\n", "|").split("|")]


@skill("real_plain_scenes_factors", weight=2)
def factor_scenes(d):
    x = d.pick(SMALL) if d.chance(0.8) else d.pick([84, 90, 96, 100, 108, 120, 144, 63, 75, 81, 66, 72, 98, 112, 126, 150])
    yield put(d, "factors", ALL, str(x))
    yield from all_factors(x)


def whether_composite(x):
    r = yield Call(f"Asked: whether it is composite. Whether {x} is prime: isprime.", f"isprime({x})")
    yes = r.text == "false"
    yield Answer("", f"Yes, {x} is a composite number." if yes else f"No, {x} is a prime number.", "yes" if yes else "no")


@skill("real_plain_scenes_composite", weight=2)
def composite_scenes(d):
    x = d.rng.randint(4, 150) if d.chance(0.6) else d.int(100, 2000)
    if d.chance(0.4):
        x = d.pick([2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151])
    elif d.chance(0.3):
        x = d.pick([51, 57, 87, 91, 111, 117, 119, 123, 133, 143, 147, 153, 161, 169, 171, 187, 203, 209, 217, 221, 247, 253, 289, 299, 323])
    yield put(d, "composite", COMPOSITE, str(x))
    yield from whether_composite(x)
