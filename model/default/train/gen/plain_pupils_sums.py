"""Sums, fractions, percentages, powers, primes, averages, roundings and units in very few words, as pupils and parents type them."""
from fractions import Fraction
from math import gcd

from .core import Answer, Call, skill
from .phrases import frac, listing, num
from .plain_a_primes import SMALL, all_factors, composed
from .plain_pupils_base import ask, simply, voice
from .real_words import dec, finite, pretty

# Of a sum of two numbers: what stands for "a plus b", the thought's word and its sign.
PLUS = ["{a} + {b}", "{a}+{b}", "{a} plus {b}", "{a} and {b} together", "{a} add {b}", "{a} and {b} more", "{a} and then {b} more", "adding {a} and {b}", "the sum of {a} and {b}", "{a} added with {b}", "{a} with {b} together", "the total of {a} and {b}"]
MINUS = ["{a} - {b}", "{a}-{b}", "{a} − {b}", "{a} minus {b}", "{a} take away {b}", "{a} take off {b}", "{a} less {b}", "{b} taken away from {a}", "{b} from {a}", "{a} subtract {b}", "subtracting {b} from {a}", "taking {b} away from {a}", "{b} less than {a}", "the difference of {a} and {b}", "the difference between {a} and {b}", "{a} without {b}", "{a} when u take away {b}"]
TIMES = ["{a} x {b}", "{a}x{b}", "{a} × {b}", "{a} * {b}", "{a}*{b}", "{a} times {b}", "{a} times by {b}", "{a} multiplied by {b}", "{a} multiply {b}", "{a} multiply by {b}", "{a} lots of {b}", "the product of {a} and {b}", "{a} timesed by {b}", "multiplying {a} and {b}", "{a} groups of {b}", "{a} by {b} multiplied"]
OVER = ["{a} / {b}", "{a}/{b}", "{a} ÷ {b}", "{a}÷{b}", "{a} : {b}", "{a} divided by {b}", "{a} divide by {b}", "{a} divide {b}", "{a} shared by {b}", "{a} shared between {b}", "{a} split into {b}", "how many times {b} goes into {a}", "how many {b}s are in {a}", "{a} devided by {b}", "{a} shared into {b}", "dividing {a} by {b}"]
WORDED = [f for f in OVER if "/" in f]


def sized(d):
    x = d.rng.random()
    return d.int(2, 99) if x < 0.3 else d.int(10, 999) if x < 0.65 else d.int(100, 9999) if x < 0.9 else d.int(1000, 400000)


@skill("real_plain_pupils_two", weight=2.6)
def two(d):
    op = d.pick("+-*/")
    if d.chance(0.35):
        a, b = dec(d, 0.1, d.pick([3, 20, 99])), dec(d, 0.1, d.pick([1, 9, 40]))
        if d.chance(0.3):
            b = str(d.int(2, 40))
        elif d.chance(0.3):
            a = str(d.int(2, 100))
        if op == "-" and Fraction(a) < Fraction(b) and d.chance(0.9):
            a, b = b, a
        if op == "/":
            b = d.pick([b, str(d.int(2, 12)), "0.5", "0.2", "0.1", "0.25"])
            a = finite(Fraction(b) * d.int(2, 60)) or a
        sa, sb = a, b
    else:
        a, b = (sized(d), sized(d)) if op in "+-" else (d.int(2, d.pick([20, 120, 900])), d.int(2, d.pick([12, 30, 99])))
        if op == "-" and a < b and d.chance(0.92):
            a, b = b, a
        if op == "/":
            a *= b
        elif op == "*" and d.chance(0.5):
            a, b = b, a
        sa, sb = num(d, a, 0.05), num(d, b, 0.05)
    forms = {"+": PLUS, "-": MINUS, "*": TIMES, "/": OVER}[op]
    if op == "-" and Fraction(a) < Fraction(b):
        forms = [f for f in forms if "difference" not in f]
    if not str(a).isdigit() or not str(b).isdigit():
        forms = [f for f in forms if "s are in" not in f and "groups" not in f and "lots" not in f and " by {b} mul" not in f]
    if not (sa + sb).replace(",", "").replace(".", "").isdigit():
        forms = [f for f in forms if " " in f and "s are in" not in f]
    phrase = d.say("pupils.two" + op, forms, a=sa, b=sb)
    word = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}[op]
    sign = {"+": "+", "-": "−", "*": "×", "/": "÷"}[op]
    thought = f"{a} {word} {b}."
    if "difference" in phrase:
        thought = f"Larger {a}, smaller {b}. {thought}"
    yield ask(d, phrase, not any(c in phrase for c in "+-*/x×÷−"))
    yield from simply(thought, f"{a}{op}{b}", f"{a} {sign} {b} = §.")


def shown(d, n):
    """A number that may be negative, as a pupil types it."""
    return str(n) if n >= 0 else d.pick(["-{}", "-{}", "-{}", "(-{})", "minus {}", "negative {}", "−{}"]).format(-n)


@skill("real_plain_pupils_below", weight=1.6)
def below(d):
    op = d.pick("++--*/")
    a, b = d.int(1, d.pick([12, 30, 90])), d.int(1, d.pick([12, 30, 90]))
    sa, sb = d.pick([(-1, 1), (-1, 1), (1, -1), (-1, -1), (1, 1)])
    if op in "*/":
        a, b = d.int(2, 12), d.int(2, 15)
        if op == "/":
            a *= b
        if (sa, sb) == (1, 1):
            sa = -1
    elif (sa, sb) == (1, 1):
        op = "-"
        a, b = min(a, b), max(a, b) + 1
    a, b = sa * a, sb * b
    one, other = shown(d, a), shown(d, b)
    if other[0] in "-−" and op in "+-" and d.chance(0.6):
        other = f"({other})"
    forms = {"+": ["{a} + {b}", "{a}+{b}", "{a} plus {b}", "{a} add {b}"], "-": ["{a} - {b}", "{a} minus {b}", "{a} take away {b}", "{a} subtract {b}"], "*": ["{a} x {b}", "{a} times {b}", "{a} × {b}", "{a} * {b}", "{a} multiplied by {b}"], "/": ["{a} / {b}", "{a} ÷ {b}", "{a} divided by {b}", "{a} : {b}"]}[op]
    word = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}[op]
    sign = {"+": "+", "-": "−", "*": "×", "/": "÷"}[op]
    ea, eb = (f"({n})" if n < 0 else str(n) for n in (a, b))
    q = ask(d, d.say("pupils.below", forms, a=one, b=other))
    if d.chance(0.12):
        q += d.pick([" is it plus or minus", " with the minus", ", is the answer minus", " is it negative or positive and what number", " two minuses make a plus?"]) if a < 0 or b < 0 else ""
    yield q
    yield from simply(f"{a} {word} {b}.", f"{ea}{op}{eb}", f"{ea} {sign} {eb} = §.")


# -- an expression ---------------------------------------------------------------------------------------------------------
MIXED = ["{a} + {b} x {c}", "{a} + {b} * {c}", "{p} - {b} x {c}", "{p} - {b} × {c}", "({a} + {b}) x {c}", "({p} - {b}) × {c}", "{c} x ({a} + {b})", "{c}({a} + {b})", "{c} x {b} + {a}", "{c} × {b} - {a}", "{a} + {m} / {c}", "{p} - {m} ÷ {c}", "({m} + {k}) / {c}", "({m} - {k}) ÷ {c}", "{m} / {c} + {a}", "{m} ÷ {c} - {a}", "{a} + {c}²", "{p} - {c}^2", "{c}² + {b}", "{b} x {c}²", "({c} + {b})²", "{c}² - {b}²", "{a} x {b} + {c} x {k2}", "{a} + {b} x {c} - {k2}",
         "{c} x ({a} + {b}) - {k2}", "{p} - ({a} + {b})", "{p} - {a} + {b}", "{m} / {c} x {b}", "2 x {c}² + {b}", "({a} + {b}) x ({c} + {k2})", "{a} - {b} x {c}", "{b} x {c} - {a} + {k2}", "√{s} + {b}", "{b} x √{s}", "√{s} - {c}", "{c}³ - {b}", "{a} + {c}³", "{p} - {c} x {b} + {a}", "{a} x {c} / {c2} + {b}"]
ORDER_TAIL = ["", "", "", "", " do i do the times first", " which part first", " with bidmas", " with bodmas", " using pemdas", " is it from left to right", " what do i do first", " brackets first?", ", do i start with plus or times", " order of operations", " which one do i do first and whats the answer", " do i do the plus first?"]


@skill("real_plain_pupils_order", weight=2.2)
def order(d):
    a, b, c, k = d.int(2, 30), d.int(2, 20), d.int(2, 12), d.int(1, 9)
    r = d.int(2, 15)
    v = dict(a=a, b=b, c=c, p=b * c * (1 if d.chance(0.7) else 2) + a + d.int(1, 60), m=c * d.int(2, 15), k=c * k, k2=d.int(2, 15), s=r * r, c2=c)
    if d.chance(0.12):
        v["a"] = dec(d, 0.5, 12, 1)
    form = d.pick(MIXED)
    phrase = form.format(**v)
    if d.chance(0.2):
        phrase = phrase.replace(" ", "")
    e = form.format(**v).replace(" ", "")
    for old, new in (("×", "*"), ("x", "*"), ("÷", "/"), ("²", "^2"), ("³", "^3")):
        e = e.replace(old, new)
    if "√" in e:
        e = e.replace(f"√{v['s']}", f"sqrt({v['s']})")
    if form.startswith("{c}("):
        e = e.replace(f"{c}(", f"{c}*(", 1)
    yield ask(d, phrase) + d.say("pupils.order", ORDER_TAIL)
    yield from simply("Evaluate the expression.", e, pretty(e) + " = §.")


# -- fractions -------------------------------------------------------------------------------------------------------------
def proper(d, hi=12):
    b = d.int(2, hi)
    a = d.rng.randint(1, b - 1)
    g = gcd(a, b)
    return (a, b) if d.chance(0.15) else (a // g, b // g)


OPS = {"+": ["{x} + {y}", "{x} plus {y}", "{x} add {y}", "{x} and {y} together", "adding {x} and {y}"], "-": ["{x} - {y}", "{x} minus {y}", "{x} take away {y}", "{x} subtract {y}", "{y} from {x}"],
       "*": ["{x} x {y}", "{x} times {y}", "{x} × {y}", "{x} multiplied by {y}", "{x} of {y}", "{x} * {y}"], "/": ["{x} ÷ {y}", "{x} divided by {y}", "{x} : {y}", "{x} divide {y}", "{x} divide by {y}"]}


@skill("real_plain_pupils_fractions", weight=2)
def fractions(d):
    op = d.pick("+-*/")
    (a, b), (c, e) = proper(d), proper(d)
    if op == "-" and a * e < c * b:
        a, b, c, e = c, e, a, b
    w = d.int(1, 6) if d.chance(0.2) else 0
    x, y = (f"{a}/{b}" if d.chance(0.85) else frac(d, a, b, 0.9)), (f"{c}/{e}" if d.chance(0.85) else frac(d, c, e, 0.9))
    if "\\" in x + y or "½" in x or not x[0].isalnum() or not y[0].isalnum():
        x, y = f"{a}/{b}", f"{c}/{e}"
    ex, ey = f"{a}/{b}", f"{c}/{e}"
    sx, sy = ex, ey
    if w:
        x = sx = f"{w} {a}/{b}"
        ex = f"({w}+{a}/{b})"
    forms = OPS[op] if not w else [f for f in OPS[op] if " of " not in f]
    name = {"+": "sum", "-": "difference", "*": "product", "/": "quotient"}[op]
    phrase = d.say("pupils.fractions", forms, x=x, y=y)
    yield ask(d, phrase) + (d.pick([" do i need the same bottom number", " with the fractions", ", the bottoms are different", " common denominator?", " the fractions are different", ", we learn fractions now"]) if d.chance(0.12) else "")
    e = f"{ex}{op}{ey}" if op in "+-" else f"{ex if w else f'({ex})'}{op}({ey})"
    r = yield Call(f"The {name} of {sx} and {sy}.", e)
    sign = {"+": "+", "-": "−", "*": "×", "/": "÷"}[op]
    yield Answer("", f"{sx} {sign} {sy} = {r.exact}.", r.exact)


OF = ["{f} of {n}", "{f} from {n}", "{f} of a number like {n}", "{f} of {n}", "{f} of {n} sweets", "{f} of {n} kids", "{f} of {n} euros", "{f} of {n} pages", "{f} of £{n}", "{f} of {n} kg", "{f} of {n} minutes", "{f} of {n} pupils", "{f} of {n} cm"]
OF = [f for f in OF if "number like" not in f]


@skill("real_plain_pupils_fraction_of", weight=1.4)
def fraction_of(d):
    a, b = proper(d, 10)
    g = gcd(a, b)
    a, b = a // g, b // g
    n = b * d.int(2, d.pick([12, 40, 120]))
    f = d.pick([f"{a}/{b}", f"{a}/{b}", frac(d, a, b, 1)]).replace("-", " ")
    if not f[0].isalnum():
        f = f"{a}/{b}"
    if b == 2 and d.chance(0.5):
        f = "half" if d.chance(0.6) else "1/2"
    yield ask(d, d.say("pupils.of", OF, f=f, n=n), True)
    if a == 1:
        yield from simply(f"1/{b} of {n} is {n} divided by {b}.", f"{n}/{b}", f"{n} ÷ {b} = §.")
    else:
        yield from simply(f"{a}/{b} of {n} is {a}/{b} times {n}.", f"{a}/{b}*{n}", f"{a}/{b} × {n} = §.")


# -- percentages -----------------------------------------------------------------------------------------------------------
PERC = ["{p}% of {n}", "{p}% of {n}", "{p} % of {n}", "{p} percent of {n}", "{p} per cent of {n}", "{p}% from {n}", "{p} percent from {n}", "{p}% of £{n}", "{p}% of {n} euro", "{p}% of {n} kids", "{p}% of {n} km", "{p}% of {n} kg", "{p}% of {n} people", "{p} procent of {n}"]


@skill("real_plain_pupils_percent_of", weight=1.4)
def percent_of(d):
    p = d.pick([10, 20, 25, 50, 5, 15, 30, 75, 40, 60, 1, 2, 8, 12, 35, 45, 80, 90, 70, 65, 17, 4, 3, 6, 9, 11, 18, 22, "2.5", "12.5", "7.5", 120, 150])
    n = d.int(2, 99) * 10 if d.chance(0.5) else d.int(8, d.pick([200, 3000])) if d.chance(0.9) else dec(d, 1, 90, 1)
    x = d.rng.random()
    if x < 0.7:
        yield ask(d, d.say("pupils.percent", PERC, p=p, n=n), True)
        yield from simply(f"{p}% of {n} is {n} times {p} divided by 100.", f"{n}*{p}/100", f"{n} × {p} ÷ 100 = §.")
    elif x < 0.86:
        yield ask(d, d.say("pupils.more", ["{n} plus {p}%", "{n} + {p}%", "{n} and {p}% more", "{n} increased by {p}%", "{p}% more than {n}", "{n} with {p}% on top", "{n} when it goes up {p}%"], p=p, n=n))
        yield from simply(f"{p}% more than {n} is 100 plus {p} percent of {n}.", f"{n}*(100+{p})/100", f"{n} × (100 + {p}) ÷ 100 = §.")
    else:
        p = d.pick([10, 20, 25, 50, 5, 15, 30, 40, 60, 35])
        yield ask(d, d.say("pupils.less", ["{n} minus {p}%", "{n} - {p}%", "{n} and {p}% less", "{n} decreased by {p}%", "{p}% less than {n}", "{n} with {p}% off", "{n} take off {p}%", "{p}% off {n}", "{n} when it goes down {p}%"], p=p, n=n))
        yield from simply(f"{p}% less than {n} is 100 minus {p} percent of {n}.", f"{n}*(100-{p})/100", f"{n} × (100 − {p}) ÷ 100 = §.")


# -- powers and roots ------------------------------------------------------------------------------------------------------
POWER = {2: ["{a} squared", "{a}²", "{a}^2", "{a} to the power of 2", "{a} times itself", "the square of {a}", "{a} with the little 2", "{a} to the 2"], 3: ["{a} cubed", "{a}³", "{a}^3", "{a} to the power of 3", "the cube of {a}", "{a} with the little 3"], 0: ["{a} to the power of {k}", "{a}^{k}", "{a} to the power {k}", "{a} to the {k}th power", "{a} power {k}", "{a} with the little {k} on top", "{a} to the {k}th"]}
ROOT = ["the square root of {s}", "√{s}", "square root of {s}", "root of {s}", "the root of {s}", "sqrt {s}", "the number that times itself makes {s}", "which number squared is {s}"]
CUBE = ["the cube root of {s}", "cube root of {s}", "∛{s}", "the 3rd root of {s}"]


@skill("real_plain_pupils_powers", weight=1.3)
def powers(d):
    x = d.rng.random()
    if x < 0.5:
        k = d.pick([2, 2, 2, 3, 3, 4, 5, 6])
        a = d.int(2, 25) if k == 2 else d.int(2, 12) if k == 3 else d.int(2, 6)
        forms = POWER.get(k, POWER[0])
        yield ask(d, d.say("pupils.power", forms, a=a, k=k), True)
        yield from simply("Evaluate the expression.", f"{a}^{k}", f"{a}^{k} = §.")
    elif x < 0.85:
        s = d.int(2, 40) ** 2
        yield ask(d, d.say("pupils.root", ROOT, s=s), True)
        yield from simply("Evaluate the expression.", f"sqrt({s})", f"√({s}) = §.")
    else:
        s = d.int(2, 15) ** 3
        yield ask(d, d.say("pupils.cube", CUBE, s=s), True)
        yield from simply("Evaluate the expression.", f"cbrt({s})", f"³√({s}) = §.")


# -- factors, multiples, primes --------------------------------------------------------------------------------------------
GCD = ["the hcf of {l}", "hcf of {l}", "the gcd of {l}", "gcf of {l}", "the highest common factor of {l}", "the greatest common factor of {l}", "the biggest number that goes into {l}", "biggest number that divides {l}", "the largest common factor for {l}", "the greatest common divisor from {l}", "the biggest common divisor of {l}", "the highest number that fits in {l}"]
LCM = ["the lcm of {l}", "lcm of {l}", "the lowest common multiple of {l}", "the least common multiple of {l}", "the smallest number that {l} go into", "the smallest common multiple of {l}", "the first number that is in the times tables of {l}", "lowest number {l} both divide", "the least common denominator for {l}", "the smallest number which can be divided by {l}"]
FACTORED = ["{x} as a product of primes", "the prime factors of {x}", "the prime factorisation of {x}", "the prime factorization of {x}", "{x} as product of prime factors", "the prime factor tree of {x}", "{x} split in primes", "{x} written with prime numbers", "{x} in prime factors", "{x} broken down into primes"]
FACTORS = ["all factors of {x}", "all the factors of {x}", "the factors of {x}", "the list of factors of {x}", "every factor of {x}", "all numbers that go into {x}", "all numbers that {x} can be divided by", "all divisors of {x}", "the divisors of {x}", "all the numbers that divide {x}"]
PRIME = ["is {x} a prime number", "is {x} prime", "is {x} prime or not", "is {x} a prime?", "how do i know if {x} is prime", "how do i check if {x} is a prime number", "how do you tell if {x} is prime", "my son says {x} is prime, is it", "my daughter thinks {x} is a prime number is that true", "can u tell me if {x} is prime", "teacher asks if {x} is prime", "{x} prime yes or no", "{x} is prime?", "{x} is prime number yes or no?", "is number {x} prime", "does {x} count as prime", "i need to know is {x} prime", "is {x} prime or can i divide it", "can {x} be divided by something or is it prime", "whether {x} is prime how do i see it"]
NEXT = ["the next prime after {x}", "the first prime number after {x}", "the next prime number bigger than {x}", "the smallest prime bigger than {x}", "which prime comes after {x}"]
RANGE = ["all primes between {a} and {b}", "all prime numbers from {a} to {b}", "the primes between {a} and {b}", "the prime numbers between {a} and {b}", "every prime from {a} to {b}", "a list of primes from {a} to {b}", "which numbers between {a} and {b} are prime"]
REST = ["the remainder of {a} divided by {b}", "the remainder when {a} is divided by {b}", "what is left when u divide {a} by {b}", "the rest of {a} : {b}", "the rest if {a} is divided by {b}", "what remains from {a} divided by {b}", "{a} divided by {b} only the remainder", "the leftover of {a} divided by {b}"]
WHETHER = ["is {a} divisible by {b}", "can {a} be divided by {b}", "can i divide {a} by {b} without rest", "does {b} go into {a}", "is {a} in the {b} times table", "is {b} a factor of {a}", "is {a} a multiple of {b}", "how do i know if {a} is divisible by {b}", "can you divide {a} by {b} with nothing left", "does {b} fit exactly in {a}", "is {a} dividable by {b}"]


@skill("real_plain_pupils_primes", weight=2.2)
def primes(d):
    x = d.rng.random()
    if x < 0.38:
        g = d.int(2, 15)
        ns = [g * d.int(2, 15) for _ in range(2 if d.chance(0.8) else 3)]
        if len(set(ns)) < len(ns):
            ns = [12, 18]
        low = d.chance(0.5)
        if low:
            ns = [d.int(2, d.pick([12, 20, 40])) for _ in ns]
            while len(set(ns)) < len(ns):
                ns = [d.int(2, 40) for _ in ns]
        said = ", ".join(map(str, ns[:-1])) + d.pick([" and ", " and ", " and ", ", ", " & "]) + str(ns[-1])
        yield ask(d, d.say("pupils.gcd", LCM if low else GCD, l=said), True)
        all_ = listing(d, [str(n) for n in ns], " and ")
        if low:
            yield from simply(f"The least common multiple of {all_}: lcm.", f"lcm({', '.join(map(str, ns))})", f"The least common multiple of {all_} is §.")
        else:
            yield from simply(f"The greatest common divisor of {all_}: gcd.", f"gcd({', '.join(map(str, ns))})", f"The greatest common divisor of {all_} is §.")
    elif x < 0.5:
        n = composed(d, 12, 1200)
        yield ask(d, d.say("pupils.factored", FACTORED, x=n), True)
        yield from simply(f"The prime factors of {n}: factor.", f"factor({n})", f"{n} = §.")
    elif x < 0.6:
        n = d.pick(SMALL)
        yield ask(d, d.say("pupils.factors", FACTORS, x=n), True)
        yield from all_factors(n)
    elif x < 0.74:
        n = d.int(2, d.pick([60, 100, 400, 1000]))
        if n % 2 == 0 and d.chance(0.8):
            n += 1
        yield voice(d, d.say("pupils.prime", PRIME, x=n))
        r = yield Call(f"Whether {n} is prime: isprime.", f"isprime({n})")
        yes = r.text == "true"
        yield Answer("", f"{'Yes' if yes else 'No'}, {n} is {'' if yes else 'not '}a prime number.", "yes" if yes else "no")
    elif x < 0.8:
        n = d.int(3, 300)
        yield ask(d, d.say("pupils.next", NEXT, x=n), True)
        yield from simply(f"The first prime after {n}: nextprime.", f"nextprime({n})", f"The next prime after {n} is §.")
    elif x < 0.88:
        a = d.int(2, 90)
        b = a + d.int(8, 30)
        yield ask(d, d.say("pupils.range", RANGE, a=a, b=b), True)
        yield from simply(f"The primes from {a} to {b}: primes.", f"primes({a}, {b})", f"The primes from {a} to {b} are §.")
    elif x < 0.94:
        b = d.int(3, 15)
        a = b * d.int(2, 30) + d.rng.randint(1, b - 1)
        yield ask(d, d.say("pupils.rest", REST, a=a, b=b), True)
        yield from simply(f"The remainder of {a} divided by {b}: mod.", f"{a} mod {b}", f"{a} divided by {b} leaves §.")
    else:
        b = d.int(3, 15)
        a = b * d.int(5, 60) + (d.rng.randint(1, b - 1) if d.chance(0.45) else 0)
        yield voice(d, d.say("pupils.whether", WHETHER, a=a, b=b))
        r = yield Call(f"{a} is divisible by {b} if the remainder of {a} divided by {b} is 0.", f"{a} mod {b}")
        yes = r.text == "0"
        yield Answer("", f"The remainder of {a} ÷ {b} is {r.text}. {'Yes' if yes else 'No'}, {a} is {'' if yes else 'not '}divisible by {b}.", "yes" if yes else "no")


# -- means -----------------------------------------------------------------------------------------------------------------
MEAN = ["the mean of {l}", "the average of {l}", "average of {l}", "the mean for {l}", "mean of the numbers {l}", "the average from {l}", "the average of the marks {l}", "the mean of these: {l}", "the average of {l} please", "the middle value average of {l}", "the mean number of {l}", "the average mark of {l}", "average of my marks {l}"]
MEAN = [m for m in MEAN if "middle" not in m]
OTHERS = {"median": ["the median of {l}", "median of {l}", "the median for {l}", "the middle number of {l}", "the median of the list {l}"], "range": ["the range of {l}", "range of {l}", "the range of the numbers {l}", "the range for {l}"], "mode": ["the mode of {l}", "mode of {l}", "the mode for the list {l}"]}


@skill("real_plain_pupils_means", weight=1.2)
def means(d):
    k = d.pick([2, 3, 3, 4, 4, 5, 5, 6])
    kind = "mean" if d.chance(0.65) else d.pick(["median", "range", "mode"])
    if kind != "mean":
        k = d.pick([5, 5, 7, 4, 6])
    ns = [d.int(1, d.pick([12, 30, 100])) for _ in range(k)] if d.chance(0.8) or kind == "mode" else [dec(d, 0.5, 12, 1) for _ in range(k)]
    if kind == "mean" and d.chance(0.7) and isinstance(ns[0], int):
        ns[-1] += -sum(ns) % k
    if kind == "mode":
        ns = [d.rng.randint(1, 9) for _ in range(k)]
        while sorted(map(ns.count, set(ns)))[-2:][0] == max(map(ns.count, set(ns))) or len(set(ns)) == 1:
            ns[d.rng.randrange(k)] = ns[0]
            if len(set(ns)) == 1:
                ns = [4, 7, 7, 2, 9]
    said = ", ".join(map(str, ns[:-1])) + d.pick([" and ", ", ", ", ", " and "]) + str(ns[-1])
    if d.chance(0.15):
        said = " ".join(map(str, ns))
    yield ask(d, d.say("pupils.means", MEAN if kind == "mean" else OTHERS[kind], l=said), True)
    thought = {"mean": "The average is the sum divided by how many there are: mean.", "median": "The median is the middle value of the sorted list.", "range": "The range is the largest value minus the smallest.", "mode": "The mode is the value that comes most often: mode."}[kind]
    yield from simply(thought, f"{kind}({', '.join(map(str, ns))})", f"The {'average' if kind == 'mean' else kind} of {', '.join(map(str, ns))} is §.")


# -- rounding --------------------------------------------------------------------------------------------------------------
TO_TEN = [(10, ["ten", "10", "tens"]), (100, ["hundred", "100", "hundreds"]), (1000, ["thousand", "1000", "thousands"])]


@skill("real_plain_pupils_rounding", weight=1)
def rounding(d):
    if d.chance(0.5):
        k, names = d.pick(TO_TEN)
        n = d.int(k + 1, k * 99)
        yield ask(d, d.say("pupils.round", ["{n} rounded to the nearest {t}", "{n} to the nearest {t}", "rounding {n} to the nearest {t}", "{n} rounded to nearest {t}", "{n} rounded off to {t}"], n=n, t=d.pick(names)), True)
        yield from simply(f"{n} to the nearest {k}: divide by {k}, round, multiply by {k}.", f"round({n}/{k})*{k}", f"{n} to the nearest {k} is §.")
    else:
        k = d.pick([1, 1, 2, 2, 3])
        n = dec(d, 0.01, d.pick([1, 20, 300]), k + d.pick([1, 1, 2]))
        yield ask(d, d.say("pupils.places", ["{n} to {k} decimal place{s}", "{n} rounded to {k} decimal place{s}", "{n} to {k} dp", "{n} rounded to {k} d.p.", "rounding {n} to {k} decimal place{s}", "{n} with {k} decimal{s}"], n=n, k=k, s="" if k == 1 else "s"), True)
        yield from simply(f"{n} to {k} decimal place{'' if k == 1 else 's'}: round.", f"round({n}, {k})", f"{n} to {k} decimal place{'' if k == 1 else 's'} is §.")
