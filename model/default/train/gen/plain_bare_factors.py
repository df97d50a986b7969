"""Factors, primes, multiples, remainders and rounding in two or three words."""
from math import gcd as gcd_of

from .core import Answer, Call, counted, skill
from .plain_a_primes import SMALL, all_factors, composed, factor_count
from .real_words import around, choose, fill, known, spin

FACTORS = ["factors {x}", "factors of {x}", "all factors of {x}", "all the factors of {x}", "factor list {x}", "factors of {x}?", "what are the factors of {x}", "What are the factors of {x}?", "list factors of {x}", "list the factors of {x}", "list all factors of {x}", "list all the factors of {x}", "find the factors of {x}", "find all factors of {x}", "Find all the factors of {x}.", "{x} factors", "{x}: factors", "{x} all factors", "divisors of {x}", "divisors {x}", "all divisors of {x}", "list the divisors of {x}", "what are the divisors of {x}", "Write down all the divisors of {x}.", "positive divisors of {x}", "numbers that divide {x}", "which numbers divide {x}", "what divides {x} evenly", "{x} is divisible by which numbers", "what numbers go into {x}", "what goes into {x}", "what can {x} be divided by", "whole numbers that go into {x} exactly", "give me all factors of {x}", "factors of the number {x}", "Write all factors of {x} in order.", "complete list of factors of {x}", "every factor of {x}", "name the factors of {x}", "{x} has which factors", "State the factors of {x}."]
COUNT = ["how many factors does {x} have", "how many factors of {x}", "how many divisors does {x} have", "number of factors of {x}", "number of divisors of {x}", "number of divisors {x}", "{x} how many factors", "{x} how many divisors", "count factors of {x}", "count the divisors of {x}", "how many numbers divide {x}", "How many factors has {x}?", "How many positive divisors does {x} have?", "{x} has how many factors", "total number of factors of {x}", "find the number of factors of {x}", "Find the number of divisors of {x}."]
PRIMED = ["prime factorization {x}", "prime factorization of {x}", "prime factorisation of {x}", "prime factorisation {x}", "{x} prime factorization", "factorize {x}", "factorise {x}", "factor {x}", "factor {x} into primes", "factor {x} completely", "{x} as a product of primes", "{x} as product of prime factors", "write {x} as a product of primes", "Write {x} as a product of its prime factors.", "express {x} as a product of primes", "{x} in prime factors", "{x} into prime factors", "decompose {x} into primes", "prime decomposition of {x}", "break {x} into prime factors", "factor tree {x}", "factor tree of {x}", "{x} = product of primes?", "find the prime factorization of {x}", "What is the prime factorization of {x}?", "prime factors multiplied to make {x}", "index form of {x} as primes"]
PRIME = ["is {x} prime", "is {x} prime?", "{x} prime", "{x} prime?", "{x} a prime?", "is {x} a prime number", "Is {x} a prime number?", "prime or not: {x}", "{x} prime or not", "is {x} prime or not", "is the number {x} prime", "check if {x} is prime", "is {x} a prime", "{x} - prime number?", "{x}, prime?", "tell me if {x} is prime", "test {x} for primality", "{x} is prime, true or false", "{x} is a prime number, yes or no", "is {x} in the list of primes"]
BETWEEN = ["primes between {a} and {b}", "prime numbers between {a} and {b}", "primes from {a} to {b}", "prime numbers from {a} to {b}", "primes {a} to {b}", "primes {a}-{b}", "list primes between {a} and {b}", "list the primes between {a} and {b}", "list all primes from {a} to {b}", "list of primes between {a} and {b}", "list of prime numbers from {a} to {b}", "all primes between {a} and {b}", "all prime numbers between {a} and {b}", "what primes are between {a} and {b}", "Which primes are between {a} and {b}?", "what are the prime numbers between {a} and {b}", "find the primes between {a} and {b}", "Find all prime numbers between {a} and {b}.", "write the primes between {a} and {b}", "which numbers between {a} and {b} are prime", "Which numbers from {a} to {b} are prime?", "primes greater than {a} and less than {b}", "primes > {a} and < {b}", "primes in the range {a} to {b}", "give the primes between {a} and {b}", "name the primes from {a} to {b}", "show primes from {a} to {b}", "primes in {a}..{b}", "prime numbers {a} {b}"]
BELOW = ["primes below {b}", "primes less than {b}", "primes under {b}", "primes up to {b}", "prime numbers below {b}", "prime numbers less than {b}", "prime numbers up to {b}", "list primes below {b}", "list the primes less than {b}", "list all primes up to {b}", "all primes under {b}", "all prime numbers less than {b}", "what are the primes below {b}", "Which primes are less than {b}?", "primes smaller than {b}", "primes < {b}", "list of primes up to {b}", "give all primes less than {b}", "find the primes up to {b}", "What are the prime numbers up to {b}?"]
HOW_MANY = ["how many primes between {a} and {b}", "how many primes are between {a} and {b}", "how many prime numbers between {a} and {b}", "How many primes are there between {a} and {b}?", "number of primes between {a} and {b}", "number of primes from {a} to {b}", "count primes between {a} and {b}", "count the primes from {a} to {b}", "primes from {a} to {b}, how many", "how many primes from {a} to {b}", "how many numbers from {a} to {b} are prime"]
HOW_MANY_BELOW = ["how many primes below {b}", "how many primes less than {b}", "how many primes are less than {b}", "How many prime numbers are there below {b}?", "number of primes less than {b}", "number of primes below {b}", "how many primes up to {b}", "count primes under {b}", "primes below {b}, how many", "how many primes under {b}"]
NEXT = ["next prime after {x}", "next prime number after {x}", "what is the next prime after {x}", "What is the next prime number after {x}?", "first prime after {x}", "first prime above {x}", "first prime greater than {x}", "smallest prime greater than {x}", "smallest prime above {x}", "smallest prime bigger than {x}", "next prime {x}", "{x} next prime", "prime after {x}", "the prime that comes after {x}", "find the next prime after {x}", "least prime larger than {x}"]
TOP = ["largest prime factor of {x}", "biggest prime factor of {x}", "greatest prime factor of {x}", "largest prime factor {x}", "highest prime factor of {x}", "largest prime divisor of {x}", "{x} largest prime factor", "what is the largest prime factor of {x}", "largest prime that divides {x}"]
LOW = ["smallest prime factor of {x}", "least prime factor of {x}", "lowest prime factor of {x}", "smallest prime factor {x}", "smallest prime divisor of {x}", "what is the smallest prime factor of {x}", "{x} smallest prime factor", "smallest prime that divides {x}"]
DIVISIBLE = ["is {x} divisible by {y}", "is {x} divisible by {y}?", "{x} divisible by {y}?", "{x} divisible by {y}", "does {y} divide {x}", "does {y} go into {x}", "does {y} go into {x} evenly", "is {y} a factor of {x}", "is {y} a divisor of {x}", "is {x} a multiple of {y}", "can {x} be divided by {y} evenly", "can you divide {x} by {y} evenly", "Is {x} exactly divisible by {y}?", "{x} is divisible by {y}, true or false", "{y} divides {x}, yes or no", "check if {x} is divisible by {y}", "{x} / {y} without remainder?", "is {x} evenly divisible by {y}", "{y} a factor of {x}?", "{x} multiple of {y}?", "{x} in the {y} times table?"]
REST = ["{x} mod {y}", "{x} mod {y} = ?", "{x} modulo {y}", "remainder {x} / {y}", "remainder of {x} / {y}", "remainder of {x} divided by {y}", "remainder when {x} is divided by {y}", "remainder {x} divided by {y}", "remainder {x} ÷ {y}", "{x} ÷ {y} remainder", "{x} divided by {y} remainder?", "what is the remainder of {x} ÷ {y}", "what's the remainder when {x} is divided by {y}", "find the remainder: {x} ÷ {y}", "find the remainder when {x} is divided by {y}", "what is left over when {x} is divided by {y}", "what is {x} mod {y}", "mod({x},{y})", "mod({x}, {y})", "Find {x} mod {y}.", "rest of {x} divided by {y}", "{x} divided by {y}, what is left?", "calculate {x} mod {y}"]
WITH = ["{x} ÷ {y} with remainder", "{x} / {y} with remainder", "{x} divided by {y} with remainder", "{x} divided by {y} with a remainder", "{x} ÷ {y} quotient and remainder", "quotient and remainder {x} / {y}", "quotient and remainder of {x} ÷ {y}", "quotient and remainder when {x} is divided by {y}", "quotient and remainder of {x} divided by {y}", "{x} : {y} with remainder", "divide {x} by {y} with remainder", "divide {x} by {y}, quotient and remainder", "Divide {x} by {y} and give the remainder too.", "long division {x} ÷ {y}, remainder too", "{x} ÷ {y} = ? r ?", "{x} ÷ {y} = ? remainder ?", "{x} over {y} as quotient and remainder", "find quotient and remainder: {x} ÷ {y}", "what is {x} ÷ {y} with remainder", "Work out {x} ÷ {y}. Give the remainder as well.", "whole number division {x} by {y} with remainder", "how many times does {y} go into {x} and what is left", "how many {y}s in {x} and what remainder", "integer division with remainder: {x} by {y}", "{x} divided by {y}, answer with remainder", "{x} ÷ {y} (with remainder)", "{y} into {x} with remainder", "Find {x} ÷ {y} with remainder."]
GCD = ["gcd {l}", "gcf {l}", "hcf {l}", "gcd of {l}", "gcf of {l}", "hcf of {l}", "gcd({c})", "gcf({c})", "hcf({c})", "GCD {l}", "GCF of {l}", "HCF of {l}", "{l} gcd", "{l} gcf", "{l} hcf", "{l}: gcf", "find gcf of {l}", "find the gcd of {l}", "find the hcf of {l}", "Find the GCF of {l}.", "what is the gcf of {l}", "What is the HCF of {l}?", "greatest common factor {l}", "greatest common factor of {l}", "greatest common divisor {l}", "greatest common divisor of {l}", "highest common factor {l}", "highest common factor of {l}", "largest common factor of {l}", "biggest common factor of {l}", "largest number that divides {l}", "biggest number that goes into {l}", "common factors of {l}, the greatest", "Find the highest common factor of {l}.", "What is the greatest common divisor of {l}?", "calculate gcd {l}", "compute gcd({c})", "\\gcd({c})", "$\\gcd({c})$"]
LCM = ["lcm {l}", "lcm of {l}", "lcm({c})", "LCM {l}", "LCM of {l}", "{l} lcm", "{l}: lcm", "find lcm of {l}", "find the lcm of {l}", "Find the LCM of {l}.", "what is the lcm of {l}", "What is the LCM of {l}?", "least common multiple {l}", "least common multiple of {l}", "lowest common multiple {l}", "lowest common multiple of {l}", "smallest common multiple of {l}", "smallest number divisible by {l}", "smallest number that {l} go into", "least common denominator {l}", "lowest common denominator of {l}", "Find the lowest common multiple of {l}.", "What is the least common multiple of {l}?", "first common multiple of {l}", "calculate lcm {l}", "compute lcm({c})", "smallest multiple of {l}", "$\\text{lcm}({c})$", "lcm for {l}"]
PARITY = ["{x} odd or even", "is {x} odd or even", "Is {x} odd or even?", "odd or even: {x}", "{x}: odd or even?", "{x} even or odd", "is {x} even or odd", "even or odd {x}"]
EVEN = ["is {x} even", "is {x} an even number", "{x} even?", "Is {x} an even number?"]
ODD = ["is {x} odd", "is {x} an odd number", "{x} odd?", "Is {x} an odd number?"]


# The numbers whose factors are asked most.
COMMON = [12, 15, 16, 18, 20, 24, 27, 28, 30, 32, 36, 40, 42, 45, 48, 50, 54, 56, 60, 63, 64, 70, 72, 75, 80, 81, 84, 90, 96, 100]


def whole(d):
    return d.pick(COMMON if d.chance(0.65) else SMALL)


def asked(d, where, forms, spell=0.02, **v):
    v = known(d, v)
    return around(d, fill(d, spin(d, choose(d, "bare." + where, forms)), v, spell), v, False, 0.012)


@skill("real_plain_bare_factors", weight=3.2)
def bare_factors(d):
    kind = d.rng.choices(["list", "count", "primed", "top", "low"], [6, 2, 4, 1, 0.8])[0]
    if kind == "list":
        x = whole(d)
        yield asked(d, kind, FACTORS, 0.01, x=x)
        yield from all_factors(x)
    elif kind == "count":
        x = d.pick(SMALL) if d.chance(0.6) else composed(d, 100, 1200, (2, 2, 2, 3, 3, 5, 5, 7, 11))
        yield asked(d, kind, COUNT, x=x)
        yield from factor_count(x)
    else:
        x = composed(d, 12, d.pick([200, 1000, 5000]), (2, 2, 2, 3, 3, 5, 7, 11, 13))
        yield asked(d, kind, {"primed": PRIMED, "top": TOP, "low": LOW}[kind], x=x)
        if kind == "primed":
            r = yield Call(f"The prime factors of {x}: factor.", f"factor({x})")
            yield Answer("", f"{x} = {r.text}.", r.text)
        else:
            name = "largest" if kind == "top" else "smallest"
            r = yield Call(f"Asked: the {name} prime factor. The prime factors of {x}: factor.", f"factor({x})")
            p = [q.partition("^")[0] for q in r.text.split(" * ")][-1 if kind == "top" else 0]
            yield Answer("", f"{x} = {r.text}, so the {name} prime factor is {p}.", p)


def prime(n):
    return n > 1 and all(n % p for p in range(2, int(n ** 0.5) + 1))


def composite(d, lo, hi):
    while True:
        n = d.rng.randint(lo, hi)
        if d.chance(0.5):
            n = round(n / 10) * 10
        if n >= max(lo, 1) and (n == 1 or not prime(n)):
            return n


@skill("real_plain_bare_primes", weight=3.0)
def bare_primes(d):
    kind = d.rng.choices(["between", "below", "many", "manybelow", "is", "next"], [5, 2, 2, 1.2, 3.5, 1.6])[0]
    if kind == "is":
        x = d.pick([91, 51, 57, 87, 111, 119, 133, 143, 161, 169, 187, 203, 209, 217, 221, 247, 253, 259, 287, 289, 299, 301, 319, 323, 341, 361, 377, 391, 403]) if d.chance(0.3) else d.int(11, d.pick([99, 200, 500, 3000]))
        if x % 2 == 0 and d.chance(0.75):
            x += 1
        yield asked(d, kind, PRIME, x=x)
        r = yield Call(f"Whether {x} is prime: isprime.", f"isprime({x})")
        yes = r.text == "true"
        yield Answer("", f"Yes, {x} is a prime number." if yes else f"No, {x} is not a prime number.", "yes" if yes else "no")
        return
    if kind == "next":
        x = d.int(8, d.pick([99, 200, 1000]))
        yield asked(d, kind, NEXT, x=x)
        r = yield Call(f"The first prime after {x}: nextprime.", f"nextprime({x})")
        yield Answer("", f"The next prime after {x} is {r.best}.", r.best)
        return
    while True:
        if kind in ("below", "manybelow"):
            a, b = 1, composite(d, 8, d.pick([30, 50, 60, 100]))
        else:
            a = composite(d, 1, d.pick([30, 80, 100, 200, 500]))
            b = composite(d, a + 6, a + d.pick([12, 20, 30, 40, 50]))
        n = sum(map(prime, range(a, b + 1)))
        if 1 <= n <= (11 if "many" not in kind else 25):
            break
    forms = {"between": BETWEEN, "below": BELOW, "many": HOW_MANY, "manybelow": HOW_MANY_BELOW}[kind]
    yield asked(d, kind, forms, 0, a=a, b=b)
    if "many" in kind:
        r = yield Call(f"The primes from {a} to {b}: primes. Then they are counted.", f"primes({a}, {b})")
        yield Answer("", f"The primes: {counted(r.text)}. There {'are' if n > 1 else 'is'} {n}.", str(n))
    else:
        r = yield Call(f"The primes from {a} to {b}: primes.", f"primes({a}, {b})")
        yield Answer("", f"The primes from {a} to {b} are {r.text}.", r.text)


@skill("real_plain_bare_remainder", weight=2.6)
def bare_remainder(d):
    kind = d.rng.choices(["rest", "with", "divisible", "parity", "even", "odd"], [3, 4.5, 2.5, 0.6, 0.3, 0.3])[0]
    if kind in ("parity", "even", "odd"):
        x = d.int(11, d.pick([99, 999, 9999]))
        yield asked(d, kind, {"parity": PARITY, "even": EVEN, "odd": ODD}[kind], 0.04, x=x)
        r = yield Call(f"{x} is even if the remainder on division by 2 is 0.", f"{x} mod 2")
        is_ = "even" if r.text == "0" else "odd"
        said = f"{x} divided by 2 leaves {r.text}, so {x} is {is_}."
        yield Answer("", said, is_ if kind == "parity" else "yes" if is_ == kind else "no")
        return
    y = d.pick([2, 3, 4, 5, 6, 7, 8, 9, 11, 12]) if kind == "divisible" else d.int(3, d.pick([9, 12, 12, 25, 40]))
    x = d.int(y * 2, d.pick([99, 200, 999, 5000, 20000]))
    x = max(x, y * 2 + 1)
    if kind == "divisible":
        if d.chance(0.5):
            x -= x % y
        yield asked(d, kind, DIVISIBLE, x=x, y=y)
        r = yield Call(f"{x} is divisible by {y} if the remainder of {x} divided by {y} is 0.", f"{x} mod {y}")
        yes = r.text == "0"
        yield Answer("", f"The remainder of {x} ÷ {y} is {r.text}. {'Yes' if yes else 'No'}, {x} is {'' if yes else 'not '}divisible by {y}.", "yes" if yes else "no")
    elif kind == "rest":
        yield asked(d, kind, REST, x=x, y=y)
        r = yield Call(f"The remainder of {x} divided by {y}: mod.", f"{x} mod {y}")
        yield Answer("", f"{x} divided by {y} leaves {r.text}.", r.text)
    else:
        if x % y == 0 and d.chance(0.9):
            x += d.rng.randint(1, y - 1)
        yield asked(d, kind, WITH, x=x, y=y)
        q = yield Call(f"The whole part of {x} divided by {y} first: floor.", f"floor({x}/{y})")
        r = yield Call(f"Now the remainder of {x} divided by {y}: mod.", f"{x} mod {y}")
        yield Answer("", f"{x} ÷ {y} is {q.text}, remainder {r.text}.", f"{q.text} remainder {r.text}")


@skill("real_plain_bare_common", weight=1.6)
def bare_common(d):
    g = d.chance(0.5)
    k = d.pick([2, 2, 2, 3])
    while True:
        if g:
            f = d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 18, 20, 24])
            xs = [f * d.rng.randint(1, d.pick([9, 15])) for _ in range(k)]
        else:
            xs = [d.rng.randint(2, d.pick([12, 20, 30]) if k == 3 else d.pick([15, 30, 60])) for _ in range(k)]
        if len(set(xs)) == k and (not g or gcd_of(*xs) > 1 or d.chance(0.1)):
            break
    xs = list(map(str, xs))
    l = d.pick([" and ".join(xs) if k == 2 else ", ".join(xs[:-1]) + " and " + xs[-1], " and ".join(xs) if k == 2 else ", ".join(xs), " ".join(xs), ", ".join(xs)])
    raw = choose(d, "bare.gcd" if g else "bare.lcm", GCD if g else LCM).replace("text{lcm}", "text§lcm§")
    if l.count(" ") == k - 1 and "," not in l and "and" not in l and raw.split("{")[0].strip().endswith(("that", "by", "into")):
        l = ", ".join(xs[:-1]) + " and " + xs[-1]
    q = raw.replace("{l}", l).replace("{c}", d.pick([", ", ",", ", "]).join(xs)).replace("§lcm§", "{lcm}")
    yield around(d, q, known(d, {}), False, 0.012)
    said = ", ".join(xs[:-1]) + " and " + xs[-1]
    word, f = ("greatest common divisor", "gcd") if g else ("least common multiple", "lcm")
    r = yield Call(f"The {word} of {said}: {f}.", f"{f}({', '.join(xs)})")
    yield Answer("", f"The {word} of {said} is {r.best}.", r.best)


# -- rounding ------------------------------------------------------------------------------------------------------------------
PLACES = ["round {x} to {p} decimal places", "{x} to {p} decimal places", "{x} rounded to {p} decimal places", "round {x} to {p} dp", "{x} to {p} dp", "{x} to {p} d.p.", "round {x} to {p} decimals", "{x} rounded to {p} decimals", "{x} correct to {p} decimal places", "{x} correct to {p} dp", "Round {x} to {p} decimal places.", "round off {x} to {p} decimal places", "what is {x} to {p} decimal places", "{x} {p} decimal places", "write {x} to {p} decimal places"]
TENTHS = {1: ["round {x} to the nearest tenth", "{x} to the nearest tenth", "{x} nearest tenth", "round {x} to one decimal place", "{x} rounded to 1 decimal place", "{x} to 1 dp", "Round {x} to the nearest tenth.", "nearest tenth {x}"], 2: ["round {x} to the nearest hundredth", "{x} to the nearest hundredth", "{x} nearest hundredth", "round {x} to two decimal places", "{x} to two decimal places", "Round {x} to the nearest hundredth.", "{x} to the nearest cent"]}
WHOLE = ["round {x} to the nearest whole number", "{x} to the nearest whole number", "{x} rounded to the nearest integer", "round {x} to the nearest integer", "{x} nearest whole number", "round {x} to a whole number", "nearest whole number to {x}", "{x} to the nearest integer", "Round {x} to the nearest whole number."]
NEAREST = ["round {x} to the nearest {w}", "{x} to the nearest {w}", "{x} rounded to the nearest {w}", "round {x} to nearest {w}", "{x} nearest {w}", "nearest {w}: {x}", "Round {x} to the nearest {w}.", "round off {x} to the nearest {w}", "what is {x} to the nearest {w}", "{x} round to nearest {w}", "{x} correct to the nearest {w}"]


@skill("real_plain_bare_round", weight=1.0)
def bare_round(d):
    kind = d.pick(["places", "places", "whole", "nearest", "nearest"])
    if kind == "nearest":
        k = d.pick([10, 10, 100, 100, 1000])
        x = d.int(k + 1, d.pick([9999, 99999]) if k < 1000 else 99999)
        w = d.pick([str(k), {10: "ten", 100: "hundred", 1000: "thousand"}[k], {10: "10", 100: "100", 1000: "1,000"}[k]])
        yield asked(d, kind, NEAREST, 0, x=x, w=w)
        r = yield Call(f"{x} to the nearest {k}: divide by {k}, round, multiply by {k}.", f"round({x}/{k})*{k}")
        yield Answer("", f"{x} to the nearest {k} is {r.best}.", r.best)
        return
    p = 0 if kind == "whole" else d.pick([1, 2, 2, 3])
    n = d.rng.randint(1, d.pick([9, 99, 500]))
    x = f"{n if d.chance(0.8) else 0}." + "".join(d.pick("0123456789") for _ in range(p + d.pick([1, 2, 2]))) + d.pick("12346789")
    if kind == "whole":
        yield asked(d, kind, WHOLE, 0, x=x)
        r = yield Call(f"{x} to the nearest whole number: round.", f"round({x})")
        yield Answer("", f"{x} to the nearest whole number is {r.best}.", r.best)
        return
    forms = TENTHS[p] if p in TENTHS and d.chance(0.5) else PLACES if p > 1 else [t for t in PLACES if "places" not in t and "decimals" not in t] + TENTHS[1]
    yield asked(d, f"places{p}", forms, 0, x=x, p=str(p))
    r = yield Call(f"{x} to {p} decimal place{'s' if p > 1 else ''}: round.", f"round({x}, {p})")
    yield Answer("", f"{x} to {p} decimal place{'s' if p > 1 else ''} is {r.best}.", r.best)
