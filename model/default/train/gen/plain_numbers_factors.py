"""Factors and prime factors in lists: the ones with repeats, all the factors of a number, how many there are."""
import re

from .core import Answer, Call, skill
from .plain_a_primes import SMALL, all_factors, composed, factor_count
from .real_words import around, choose, fill, known, spin

REP = ["[with repeats|with repetition|including repeats|repeats included|including repeated ones|with multiplicity|repeated as often as they occur|each as many times as it occurs|counting repeats|including duplicates|showing repeats]"]
REPEAT = ["prime factors of {x} R", "Prime factors of {x}, R?", "[List|Give|Write down|Find|State|Name] the prime factors of {x} R.", "[list|give|write|find] the prime factors of {x}, R", "[List|Give|Write] all [the|] prime factors of {x}, R[.|, in order.|, smallest first.|, from smallest to largest.]", "What are the prime factors of {x}, R?", "What are the prime factors of {x} (R)?", "what are the prime factors of {x} R", "I need the prime factors of {x}, R.", "all the prime factors of {x} R", "the prime factors of {x} R, please", "{x}: prime factors R", "Find every prime factor of {x}, R.", "Which prime factors does {x} have, R?", "{n} lists the prime factors of {x}, R. What is on the list?", "Make a list of the prime factors of {x}, R.", "prime factor list of {x} R", "primes that multiply to {x}, R", "Which primes multiply together to make {x}? [List each one as often as needed.|Write repeated ones again.|List them, R.]",
    "Break {x} down into primes and list them [all|], R.", "Use a factor tree for {x} and list [the primes at the ends|all the primes you end with].", "What primes are at the ends of a factor tree for {x}?", "Write out the primes in the factor tree of {x}, R.", "Split {x} into prime factors and list them one by one.", "List the primes whose product is {x}. If a prime is used twice, write it twice.", "List the prime factors of {x}. [If one occurs more than once, list it that many times.|Repeat a prime if it divides more than once.|Write repeated factors more than once.|Include every repeat.]", "Write {x} as a list of primes [that multiply to it|multiplied together], R.", "prime factors of {x} separated by commas, R", "Give the prime factors of {x} as a list [where repeated primes are repeated|, repeated primes repeated].", "Which prime numbers do you have to multiply to get {x}? List every one, R.", "Keep dividing {x} by primes. Which primes did you divide by, in order?", "{x} in primes, every one written out", "List, R, the primes that make up {x}."]
FACTORS = ["factors of {x}", "Factors of {x}?", "the factors of {x}", "what are {x}'s factors", "[List|Write down|Give|Name|State|Find] the factors of {x}.", "list [all|] the factors of {x}", "Find all [the|] factors of {x}.", "What are all the factors of {x}?", "what are the divisors of {x}", "[List|Write down|Give|State] all the [positive|] divisors of {x}.", "all divisors of {x}", "all the whole numbers that divide {x} [exactly|evenly|with nothing left over]", "What numbers go into {x} [evenly|exactly|with no remainder]?", "Which numbers divide into {x} exactly?", "write out every factor of {x}", "I need all the factors of {x}[, in order|].", "Give me the factor list [of|for] {x}.", "factor list of {x}", "{x} - list its factors", "Which whole numbers are factors of {x}?",
    "Tell me all the numbers {x} can be divided by.", "By what numbers is {x} divisible?", "Name every [factor|divisor] of {x}.", "All factors of {x}, smallest to largest?", "complete list of the factors of {x}", "[Can you|Please] list the factors of {x}?", "{n} has to write all factors of {x}. What should {he} write?", "{x} {things} are put into equal groups with none left. Which group sizes are possible? List them all.", "In which equal group sizes can {x} pupils be put? List all of them.", "Which numbers can you count in to land exactly on {x}?", "Show all the factors of {x} including 1 and {x}.", "the full list of divisors of {x}", "What are the factors of {x} in [ascending|increasing] order?", "The factors of {x} are?"]
COUNT = ["how many factors has {x} [got|]", "How many factors does {x} have?", "number of factors of {x}", "number of divisors of {x}", "how many divisors has {x}", "How many [positive|] divisors does {x} have?", "What is the number of factors of {x}?", "What is the number of [positive|] divisors of {x}?", "Count the factors of {x}.", "count the divisors of {x}", "how many numbers divide {x} [exactly|evenly|without a remainder]", "How many whole numbers are factors of {x}?", "How many different factors has {x}?", "Find how many factors {x} has.", "Find the number of [positive|] divisors of {x}.", "{x}: how many factors?", "{x} has how many factors?", "{x} has how many divisors?", "Tell me how many divisors {x} has.", "How many numbers can {x} be divided by [evenly|with no remainder]?", "In how many ways can {x} {things} be put into equal groups, groups of 1 and one single group included?",
    "{n} lists all factors of {x}. How many numbers are on the list?", "How long is the list of the factors of {x}?", "how many different numbers go into {x}", "How many divisors are there of {x}, counting 1 and {x}?", "Including 1 and itself, how many factors does {x} have?", "the factor count of {x}", "Work out how many factors {x} has.", "Determine the number of divisors of {x}."]


def said(d, where, forms, x):
    v = known(d, dict(x=x))
    raw = choose(d, "real.plain.d1" + where, forms)
    raw = spin(d, re.sub(r"\bR\b", REP[0], raw))
    raw = re.sub(r",, ", ", ", re.sub(r" +([?.,])", r"\1", raw))
    return around(d, fill(d, raw, v, 0.02), v, False, 0.02)


@skill("real_plain_numbers_factors", weight=2.2)
def plain_factors(d):
    kind = d.rng.choices(["repeat", "list", "count"], [5, 3.5, 3])[0]
    if kind == "repeat":
        x = composed(d, 8, 900, (2, 2, 2, 3, 3, 5, 7, 11)) if d.chance(0.85) else d.pick([8, 16, 32, 64, 9, 27, 81, 25, 125, 49, 121, 4, 128, 243])
        yield said(d, kind, REPEAT, x)
        r = yield Call(f"Asked: the prime factors with repeats. The prime factors of {x}: factor.", f"factor({x})")
        each = []
        for p in r.text.split(" * "):
            b, _, k = p.partition("^")
            each += [b] * int(k or 1)
        yield Answer("", f"{x} = {r.text}; with repeats: {', '.join(each)}.", ", ".join(each))
    elif kind == "list":
        x = d.pick(SMALL)
        yield said(d, kind, FACTORS, x)
        yield from all_factors(x)
    else:
        x = d.pick(SMALL) if d.chance(0.6) else composed(d, 100, 2000, (2, 2, 2, 3, 3, 5, 5, 7, 11))
        yield said(d, kind, COUNT, x)
        yield from factor_count(x)

