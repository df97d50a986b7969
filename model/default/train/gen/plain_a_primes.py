"""Primes, factors, divisors and remainders as people ask for them in few words; what is asked for is said first."""
import re

from .core import Answer, Call, counted, skill
from .phrases import listing, words
from .real_words import around, choose, fill, known, spin


def prime(n):
    return n > 1 and all(n % p for p in range(2, int(n ** 0.5) + 1))


def composed(d, lo=6, hi=3000, primes=(2, 2, 2, 3, 3, 3, 5, 5, 7, 7, 11, 13, 17)):
    """A number of small primes, at least two of them different."""
    while True:
        x, used = 1, set()
        for _ in range(d.pick([2, 3, 3, 4, 5])):
            p = d.pick(primes)
            x *= p
            used.add(p)
        if lo <= x <= hi and len(used) > 1:
            return x


SMALL = [6, 8, 9, 10, 12, 14, 15, 16, 18, 20, 21, 22, 24, 25, 26, 27, 28, 30, 32, 33, 34, 35, 36, 38, 39, 40, 42, 44, 45, 46, 48, 49, 50, 51, 52, 54, 55, 56, 57, 60, 62, 63, 64, 65, 66, 68, 70, 72, 75, 76, 77, 78, 80, 81, 84, 85, 88, 90, 91, 95, 96, 98, 99, 100]

def all_factors(x):
    divisors = [n for n in range(1, x + 1) if x % n == 0]
    yield Call(f"Asked: all factors. The prime factors of {x}: factor.", f"factor({x})")
    pairs = ", ".join(f"{n} × {x // n}" for n in divisors if n * n <= x)
    all_ = ", ".join(map(str, divisors))
    yield Answer("", f"{x} = {pairs}. The factors: {all_}.", all_)


def factor_count(x):
    """How many factors: the exponents of the primes, each plus one, multiplied."""
    r = yield Call(f"Asked: how many factors. The prime factors of {x}: factor.", f"factor({x})")
    powers = [p.partition("^")[2] or "1" for p in r.text.split(" * ")]
    e = "*".join(f"({k}+1)" for k in powers)
    full = " * ".join(p if "^" in p else p + "^1" for p in r.text.split(" * "))
    t = yield Call(f"That is {full}: each exponent plus one, multiplied.", e)
    yield Answer("", f"{x} = {r.text}: {e.replace('*', ' × ').replace('+', ' + ')} = {t.best} factors.", t.best)


def said(d, where, forms, **slots):
    v = known(d, slots)
    return around(d, re.sub(r" +([?.,])", r"\1", fill(d, spin(d, choose(d, "real.plain." + where, forms)), v, 0.02)), v, False, 0.03)


BIG = ["[biggest|greatest|highest] prime factor of {x}", "[Biggest|Greatest|Highest] prime factor of {x}?", "what's the [biggest|largest|greatest] prime factor of {x}", "What is the [largest|biggest|greatest|highest] prime that [divides|goes into] {x}?", "the [biggest|largest] prime number that divides {x}", "[largest|biggest] prime in {x}",
       "Which is the [largest|biggest|greatest] of the prime factors of {x}?", "Of the prime factors of {x}, which is the [largest|biggest]?", "[Give|Tell|Show] me the [largest|biggest|greatest] prime factor of {x}.", "Find the [biggest|highest|largest] prime dividing {x}.", "{x}: [largest|biggest] prime factor?", "what's the biggest prime that goes into {x}", "Split {x} into primes. Which is the [largest|biggest]?",
       "Which is the [largest|biggest] prime number by which {x} can be divided?", "[largest|biggest] prime divisor of {x}", "What's {x}'s [largest|biggest] prime factor?", "I need the [largest|greatest] prime factor of {x}.", "If you factorise {x}, what is the [largest|biggest] prime [you get|in it]?", "{n} writes {x} as a product of primes. What is the [largest|biggest] of them?", "[max|maximum] prime factor of {x}"]
LOW = ["[lowest|least] prime factor of {x}", "[Lowest|Least] prime factor of {x}?", "what's the [smallest|lowest] prime factor of {x}", "What is the [smallest|lowest|least] prime that [divides|goes into] {x}?", "the [smallest|lowest] prime number that divides {x}", "[smallest|lowest] prime in {x}", "Which is the [smallest|lowest] of the prime factors of {x}?",
       "Of the prime factors of {x}, which is the [smallest|lowest]?", "[Give|Tell|Show] me the [smallest|lowest] prime factor of {x}.", "Find the [smallest|lowest] prime dividing {x}.", "{x}: [smallest|lowest] prime factor?", "Which is the first prime that goes into {x}?", "Split {x} into primes. Which is the [smallest|lowest]?", "[smallest|lowest] prime divisor of {x}", "What's {x}'s [smallest|lowest] prime factor?",
       "What is the smallest number above 1 that divides {x}?", "What is the smallest prime by which {x} can be divided?", "{n} writes {x} as a product of primes. What is the smallest of them?", "[min|minimum] prime factor of {x}"]
KINDS = ["How many different primes [go into|are in] {x}?", "how many [different|distinct] prime factors [does {x} have|has {x}|are there in {x}]", "How many prime factors, each counted once, has {x}?", "number of [different|distinct] prime factors of {x}", "What is the number of [different|distinct] primes in {x}?", "{x}: how many different prime factors?", "By how many different prime numbers can {x} be divided?", "How many primes are factors of {x}?",
         "How many of the factors of {x} are prime?", "Count the [different|distinct] primes that divide {x}.", "how many different primes do you need to build {x}", "How many prime divisors does {x} have?", "How many prime numbers go into {x} without a remainder?", "{n} lists the different prime factors of {x}. How long is the list?", "Factorise {x}. How many different primes are there?", "how many primes divide {x}"]
EACH = ["Which primes divide {x}?", "which primes go into {x}", "Which prime numbers are factors of {x}?", "List the [different|distinct] prime factors of {x}.", "list the primes that divide {x}", "prime factors of {x}, each once", "Name the different primes in {x}.", "What are the [different|distinct] prime factors of {x}?", "all primes that divide {x}, [in order|smallest first]", "By which primes is {x} divisible?", "{x} is divisible by which primes?",
        "Give the primes that divide {x}, [smallest first|in increasing order|from small to large].", "[Different|Distinct] prime factors of {x}, [please|in order]?", "the prime divisors of {x}", "What are the prime divisors of {x}?", "Which of the primes divide {x}? List them.", "Which primes can {x} be divided by? [Put them in order.|Smallest first.|Name each once.]", "{n} wants all the primes that divide {x}. Which are they?", "list prime factors of {x} without repeats", "Primes dividing {x}?"]
REPEAT = ["List the prime factors of {x} with repeats.", "list the prime factors of {x}, [repeats included|with repetition|repeated ones too]", "Prime factors of {x}, repeated as often as they [occur|appear], smallest first?", "Give all the prime factors of {x} [in order|from small to large], repeating them where needed.", "Break {x} into primes and list them all, repeats too.", "Which primes, with repeats, multiply to {x}?", "What are the prime factors of {x}? Include repeats.",
          "[List|Write down] the primes whose product is {x}, each as often as it is used.", "{x} as a list of prime factors, repeats included", "Factorise {x}; list the primes with repetition, in increasing order.", "all prime factors of {x} with multiplicity", "Write out the prime factors of {x} one by one, repeats included."]
PAIR = ["{x} comes from multiplying two primes. What is the {w} of these?", "Two primes multiply to {x}. Which is the {w}?", "Two prime numbers have the product {x}. Find the {w} one.", "Multiply two primes and you get {x}. What is the {w} [prime|of the two]?", "{x} = p × q with p and q prime. What is the {w} of them?", "{x} has exactly two prime factors. What is the {w} one?", "Which two primes give {x}? I need the {w} one.", "{n} multiplied two primes and got {x}. What was the {w} one?",
        "Split {x} into two primes and give the {w}.", "I multiplied two prime numbers. The result is {x}. Which was the {w}?", "the {w} of the two primes whose product is {x}", "What is the {w} of the two prime numbers that multiply to {x}?", "The product of two primes is {x}. The {w} prime?"]
FACTORS = ["List the factors of {x}.", "all factors of {x}", "What are the factors of {x}?", "[List|Write down|Name|Give] all the [factors|divisors] of {x}[ in order| from smallest to largest|].", "Which whole numbers divide {x}?", "Which numbers go into {x}[ exactly| without a remainder|]?", "what are all the divisors of {x}", "divisors of {x}?", "[Find|Give me] every factor of {x}.", "{x}: list all factors", "By which whole numbers can {x} be divided without a remainder?", "Name all the numbers that {x} is divisible by.", "{n} lists the factors of {x}. What is on the list?",
           "[List|Write] the factors of {x}, smallest first.", "all the numbers that go into {x}", "Which numbers are factors of {x}?", "What numbers can {x} be divided by evenly?", "factors of {x} in increasing order"]
MANY_FACTORS = ["How many factors does {x} have?", "how many factors has {x}", "How many divisors has {x}?", "How many numbers divide {x}[ exactly|]?", "number of factors of {x}", "By how many whole numbers can {x} be divided without a remainder?", "Count the factors of {x}.", "How many whole numbers go into {x}?"]
FIRST = ["[Add up|Add] the first {k} primes.", "I want the sum of the first {k} primes.", "sum of the first {k} primes", "What is the sum of the first {k} prime numbers?", "the first {k} primes added [up|together]", "What do the first {k} primes add up to?", "What's the total of the first {k} prime numbers?", "If you add the first {k} primes, what do you get?", "{n} adds the {k} smallest primes. What is the [total|result]?", "sum of the {k} smallest primes?", "Work out the sum of the {k} smallest prime numbers.", "Take the first {k} primes and add them.", "Find the total of the first {k} primes.", "How much are the first {k} primes together?"]
PRODUCT = ["What is the product of the first {k} primes?", "Multiply the first {k} prime numbers.", "product of the first {k} primes", "the first {k} primes multiplied together", "What do you get if you multiply the first {k} primes?"]
LIST = ["List the first {k} primes.", "the first {k} prime numbers", "What are the first {k} primes?", "Write down the first {k} prime numbers.", "Name the {k} smallest primes.", "give me the first {k} primes"]
BELOW = ["[biggest|largest|greatest|highest] prime [under|less than|smaller than] {x}", "[Biggest|Largest|Greatest] prime number [under|less than|before] {x}?", "What is the [largest|biggest|greatest|highest] prime [number|] [below|under|less than|smaller than] {x}?", "last prime before {x}", "which prime comes [right|just|] before {x}", "Which is the last prime before {x}?", "What's the prime just below {x}?", "the closest prime below {x}", "nearest prime below {x}?", "What is the nearest prime [smaller|less] than {x}?", "previous prime before {x}", "What is the previous prime to {x}?", "Find the prime that comes directly before {x}.",
         "[Find|Give me] the [largest|biggest] prime that is [less|smaller] than {x}.", "Going down from {x}, which is the first prime[ you meet|]?", "Counting down from {x}, what prime comes first?", "Of all primes [below|under] {x}, which is the [biggest|largest]?", "What's the [largest|biggest] prime that does not reach {x}?", "primes less than {x}: which is the [largest|last]?", "{n} wants the biggest prime below {x}. Which is it?"]
ABOVE = ["[smallest|lowest|first] prime [above|over|greater than|bigger than|after] {x}", "[Smallest|First] prime [number|] [above|over|more than|after] {x}?", "What is the [smallest|first|lowest] prime [number|] [above|greater than|bigger than|larger than|over] {x}?", "next prime after {x}", "which prime comes [right|just|] after {x}", "What's the prime just above {x}?", "the closest prime above {x}", "nearest prime above {x}?", "[Find|Give me] the smallest prime that is [bigger|greater] than {x}.", "Going up from {x}, which is the first prime?", "Counting up from {x}, what prime comes next?", "Of all primes above {x}, which is the smallest?", "following prime: {x}", "what prime follows {x}", "Which prime follows {x}?", "first prime bigger than {x}"]
FACTS = [(["the smallest prime [number|]", "What is the smallest prime[ number|]?", "which is the lowest prime", "What's the first prime number?", "Name the smallest prime."], "The smallest prime is 2.", "2"),
         (["Which prime number is even?", "the one even prime", "Is there an even prime? Which one?", "What is the only prime that is even?", "Name the even prime number.", "There is one prime that is even: which?", "which even number is prime"], "2 is the only even prime.", "2"),
         (["the smallest odd prime [number|]", "What is the first odd prime?", "Which is the smallest odd prime number?", "lowest odd prime?"], "The smallest odd prime is 3.", "3"),
         (["What is the smallest two-digit prime?", "the first prime with two digits", "Which is the smallest prime with two digits?"], "The smallest two-digit prime is 11.", "11"),
         (["What is the largest two-digit prime?", "the last prime with two digits", "biggest two digit prime number?", "Which is the greatest prime with two digits?"], "The largest two-digit prime is 97.", "97"),
         (["the largest one-digit prime", "What is the biggest prime with one digit?", "Which is the largest single-digit prime?"], "The largest one-digit prime is 7.", "7"),
         (["List the one-digit primes.", "Which primes have one digit?", "all single-digit prime numbers"], "The one-digit primes are 2, 3, 5, 7.", "2, 3, 5, 7")]

IN = ["between {a} and {b}", "from {a} to {b}", "between {a} and {b}", "that lie between {a} and {b}", "that are bigger than {a} and smaller than {b}", "from {a} up to {b}", "in the range {a} to {b}"]
UNDER = ["below {b}", "under {b}", "less than {b}", "smaller than {b}", "up to {b}", "that are less than {b}", "from 1 to {b}", "between 1 and {b}"]
ALL = ["all primes W", "list the primes W", "List all prime numbers W.", "Which primes are there W?", "what are the primes W", "Name the prime numbers W.", "primes W?", "which numbers W are prime", "Give me all the primes W.", "write down the primes W", "Are there primes W? List them.", "{n} lists the primes W. Which are they?", "I need all the primes W.", "the prime numbers W, please"]
HOW_MANY = ["how many primes W", "How many primes are there W?", "How many prime numbers W?", "count the primes W", "Count the prime numbers W.", "number of primes W", "What is the number of primes W?", "{n} counts the primes W. How many are there?", "primes W: how many?", "How many numbers W are prime?"]
ADDED = ["sum of the primes W", "sum of all primes W?", "Add up all primes W.", "add the primes W", "What do the primes W add up to?", "What is the total of the primes W?", "whats the sum of the prime numbers W", "All primes W added together, please.", "{n} adds all the primes W. What does {he} get?", "What do you get if you add all the primes W?"]


NTH = ["What is the {o} prime[ number|]?", "the {o} prime number", "{o} prime?", "which is the {o} prime", "What number is the {o} prime?", "Find the {o} prime number.", "Which prime comes at place {k} in the list of primes?", "What is prime number {k} in the list 2, 3, 5, ...?"]
FACTOR_SUM = ["sum of the different prime factors of {x}", "Add the different prime factors of {x}.", "What do the different prime factors of {x} add up to?", "Add up the distinct primes that divide {x}.", "What is the sum of the distinct prime factors of {x}?"]
NTHS = "_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()


@skill("real_plain_prime_range", weight=1.8)
def plain_range(d):
    kind = d.rng.choices(["all", "many", "sum", "nth", "factors"], [4, 4, 2, 1.3, 0.8])[0]
    if kind == "nth":
        k = d.int(2, 12)
        ps = [n for n in range(2, 40) if prime(n)][:k]
        q = said(d, "nth", NTH, o=d.pick([NTHS[k], NTHS[k], f"{k}{ {2: 'nd', 3: 'rd'}.get(k, 'th') }"]), k=k)
        yield q
        r = yield Call(f"The first {k} primes end with {ps[-1]}: primes.", f"primes(1, {ps[-1]})")
        yield Answer("", f"The primes: {counted(r.text)}.", str(ps[-1]))
        return
    if kind == "factors":
        x = composed(d, 6, 900)
        yield said(d, "factorsum", FACTOR_SUM, x=x)
        r = yield Call(f"Asked: the sum of the different prime factors. The prime factors of {x}: factor.", f"factor({x})")
        ps = ", ".join(p.split("^")[0] for p in r.text.split(" * "))
        t = yield Call("Their sum.", f"sum({ps})")
        yield Answer("", f"{x} = {r.text}, and the sum of {ps} is {t.best}.", t.best)
        return
    under = d.chance(0.35)
    while True:
        b = d.rng.randint(8, 60) if under else 0
        a = 1 if under else d.int(4, d.pick([40, 90, 200, 400]))
        b = b or a + d.rng.randint(6, 40)
        k = sum(map(prime, range(a, b + 1)))
        if not prime(a) and not prime(b) and (2 if kind == "sum" else 1) <= k <= (17 if under else 9):
            break
    raw = choose(d, "real.plain.range" + kind, {"all": ALL, "many": HOW_MANY, "sum": ADDED}[kind]).replace(" W", " " + d.pick(UNDER if under else IN))
    v = known(d, dict(a=a, b=b))
    yield around(d, fill(d, raw, v, 0.02), v, False, 0.02)
    r = yield Call(f"The primes from {a} to {b}: primes." + (" Then they are counted." if kind == "many" else ""), f"primes({a}, {b})")
    if kind == "all":
        yield Answer("", f"The primes from {a} to {b} are {r.text}.", r.text)
    elif kind == "sum":
        t = yield Call("Their sum.", f"sum({r.text})")
        yield Answer("", f"The primes from {a} to {b} are {r.text}; their sum is {t.best}.", t.best)
    else:
        yield Answer("", f"The primes: {counted(r.text)}. There {'are' if k > 1 else 'is'} {k}.", str(k))


@skill("real_plain_primes", weight=4.0)
def plain_primes(d):
    kind = d.rng.choices(["big", "low", "kinds", "each", "repeat", "pair", "factors", "count", "first", "product", "list", "below", "above", "fact"], [5, 4, 4, 4, 3, 4, 4, 1, 4, 1, 1, 5, 2, 1])[0]
    if kind in ("big", "low"):
        x = d.pick([11, 13, 17, 19, 23, 29]) * d.pick([3, 5, 7, 11, 13]) * d.pick([1, 1, 2, 3]) if d.chance(0.2) else composed(d)
        name = "largest" if kind == "big" else "smallest"
        yield said(d, kind, BIG if kind == "big" else LOW, x=x)
        r = yield Call(f"Asked: the {name} prime factor. The prime factors of {x}: factor.", f"factor({x})")
        p = r.text.split(" * ")[-1 if kind == "big" else 0].split("^")[0]
        yield Answer("", f"{x} = {r.text}, so the {name} prime factor is {p}.", p)
    elif kind in ("kinds", "each"):
        x = composed(d, 6, 9000)
        yield said(d, kind, KINDS if kind == "kinds" else EACH, x=x)
        r = yield Call(("Asked: how many different prime factors." if kind == "kinds" else "Asked: each prime factor once.") + f" The prime factors of {x}: factor.", f"factor({x})")
        primes = ", ".join(p.split("^")[0] for p in r.text.split(" * "))
        if kind == "each":
            yield Answer("", f"{x} = {r.text}, so its prime factors are {primes}.", primes)
        else:
            yield Answer("", f"{x} = {r.text}. Its prime factors: {counted(primes)}.", str(primes.count(",") + 1))
    elif kind == "repeat":
        x = composed(d, 12, 900, (2, 2, 2, 3, 3, 5, 7, 11))
        yield said(d, kind, REPEAT, x=x)
        r = yield Call(f"Asked: the prime factors with repeats. The prime factors of {x}: factor.", f"factor({x})")
        each = []
        for p in r.text.split(" * "):
            b, _, k = p.partition("^")
            each += [b] * int(k or 1)
        yield Answer("", f"{x} = {r.text}; with repeats: {', '.join(each)}.", ", ".join(each))
    elif kind == "pair":
        p, q = sorted(d.rng.sample([n for n in range(3, d.pick([14, 24, 60])) if prime(n)], 2))
        w = d.pick(["larger", "bigger", "greater", "smaller", "larger", "smaller"])
        yield said(d, kind, PAIR, x=p * q, w=w)
        name = "smaller" if w == "smaller" else "larger"
        r = yield Call(f"Asked: the {name} prime. The prime factors of {p * q}: factor.", f"factor({p * q})")
        yield Answer("", f"{p * q} = {r.text}, so the {name} one is {p if w == 'smaller' else q}.", str(p if w == "smaller" else q))
    elif kind == "count":
        x = d.pick(SMALL)
        yield said(d, kind, MANY_FACTORS, x=x)
        yield from factor_count(x)
    elif kind == "factors":
        x = d.pick(SMALL)
        yield said(d, kind, FACTORS, x=x)
        yield from all_factors(x)
    elif kind in ("first", "product", "list"):
        k = d.int(2, 5) if kind == "product" else d.int(3, 10)
        ps = [n for n in range(2, 60) if prime(n)][:k]
        shown = ", ".join(map(str, ps))
        yield said(d, kind, {"first": FIRST, "product": PRODUCT, "list": LIST}[kind], k=words(k) if d.chance(0.6) else k)
        if kind == "list":
            r = yield Call(f"The first {k} primes end with {ps[-1]}: primes.", f"primes(1, {ps[-1]})")
            yield Answer("", f"The first {k} primes are {r.text}.", r.text)
        else:
            r = yield Call(f"The first {k} primes are {counted(shown)}: their {'sum' if kind == 'first' else 'product'}.", f"sum({shown})" if kind == "first" else "*".join(map(str, ps)))
            yield Answer("", f"The {'sum' if kind == 'first' else 'product'} of {shown} is {r.best}.", r.best)
    elif kind == "below":
        while True:
            x = d.int(10, 99) if d.chance(0.4) else d.pick([100, 150, 200, 250, 300, 400, 500, 600, 800, 1000, 20, 30, 40, 50, 60, 70, 80, 90, 120]) if d.chance(0.5) else d.int(100, d.pick([400, 1200]))
            if sum(map(prime, range(x - 30, x))) >= 1:
                break
        yield said(d, kind, BELOW, x=x)
        r = yield Call(f"Asked: the last prime before {x}. The primes from {x}-30 to {x}-1: primes.", f"primes({x}-30, {x}-1)")
        p = r.text.split(", ")[-1]
        yield Answer("", f"The last of the primes {r.text} is {p}.", p)
    elif kind == "above":
        x = d.int(8, 99) if d.chance(0.5) else d.int(100, d.pick([400, 1200, 5000]))
        yield said(d, kind, ABOVE, x=x)
        r = yield Call(f"The first prime after {x}: nextprime.", f"nextprime({x})")
        yield Answer("", f"The next prime after {x} is {r.best}.", r.best)
    else:
        forms, text, box = d.pick(FACTS)
        yield said(d, "fact", forms)
        yield Answer("It can be said at once.", text, box)


# -- what divides, what is left ------------------------------------------------------------------------------------------------
GCD = ["[largest|greatest|highest] number that goes into both {a} and {b}", "What is the [biggest|largest|greatest] number that goes into both {a} and {b}?", "Which is the largest number that {a} and {b} can both be divided by?", "[largest|biggest] whole number that fits exactly into {a} and into {b}", "the [biggest|highest|greatest] common factor of {a} and {b}", "By what number at most can both {a} and {b} be divided?", "{a} and {b}: [biggest|largest|highest] number that goes into both?",
       "hcf {a} {b}", "gcd {a}, {b}", "HCF of {a}, {b}?", "gcf of {a} & {b}", "What's the biggest number you can divide {a} and {b} by?", "I can divide {a} and {b} by the same number without a remainder. What is the largest such number?", "{a} and {b} have which largest common divisor?", "highest factor shared by {a} and {b}", "Which is the biggest factor that {a} and {b} share?", "The largest number dividing {a} as well as {b}?", "What do {a} and {b} have as their greatest common factor?", "largest number which is a factor of both {a} and {b}", "Find the greatest whole number that divides {a} and {b} [exactly|evenly].",
       "\\gcd({a}, {b})", "$\\gcd({a},{b})$ = ?", "By which number should the fraction {a}/{b} be cancelled to make it as simple as possible?", "[biggest|greatest] number {a} and {b} are both multiples of", "{a} and {b} are both multiples of which largest number?"]
LCM = ["Which is the [first|smallest] number in both the {a} and the {b} times [table|tables]?", "[smallest|lowest|least] number that {a} and {b} both [go into|divide]", "What is the [smallest|lowest|first] number that is a multiple of {a} and [also|] of {b}?", "What's the smallest number you can divide by {a} and by {b}?", "[smallest|first] number divisible by both {a} and {b}", "the [lowest|smallest|first] common multiple of {a} and {b}", "Which is the smallest number that both {a} and {b} fit into exactly?",
       "lcm {a} {b}", "lcm of {a}, {b}?", "LCM {a} and {b}", "count in {a}s and in {b}s: where do you first meet?", "{n} counts in {a}s, {m} in {b}s. What is the first number that both say?", "first number on both lists: multiples of {a}, multiples of {b}", "What positive number is the smallest multiple of {a} and {b} at once?", "smallest positive whole number that leaves no remainder when divided by {a} or {b}", "At what number do the multiples of {a} and the multiples of {b} first meet?", "{a} and {b}: first common multiple?", "What is the lowest number which is in both the {a}-times and the {b}-times table?",
       "The smallest number that is a multiple of both {a} and {b}?", "Which common denominator (the lowest) do fractions with {a} and {b} below have?", "lowest common denominator of 1/{a} and 1/{b}", "\\operatorname{{lcm}}({a}, {b}) = ?", "Two lamps flash every {a} and every {b} seconds. They flash together now. After how many seconds will they do so again?", "One clock rings every {a} minutes, one every {b}. When do they ring together again, counted in minutes from now?", "One runner needs {a} minutes a lap, another {b}. They start together. After how many minutes are they together at the start again?", "{n} swims every {a} days, {m} every {b} days. Today they met. In how many days do they meet again?"]
GCD3 = ["biggest number that divides {a}, {b} and {c}", "What is the largest number that goes into {a}, {b} and {c}?", "hcf of {a}, {b}, {c}", "gcd({a}, {b}, {c})", "the highest number that divides all of {a}, {b} and {c}", "HCF {a}, {b} and {c}?", "Which is the largest common factor of {a}, {b} and {c}?"]
LCM3 = ["smallest number that {a}, {b} and {c} all divide", "What is the smallest positive number that can be divided by {a}, by {b} and by {c}[ exactly| without a remainder|]?", "lcm of {a}, {b}, {c}", "lcm({a}, {b}, {c})", "first number in the {a}, {b} and {c} times tables", "LCM {a}, {b} and {c}?", "Which is the least number that is a multiple of {a}, of {b} and of {c}?", "Three lights flash every {a}, {b} and {c} seconds. They flash together now. After how many seconds again?", "Buses leave every {a}, {b} and {c} minutes and have just left together. In how many minutes will they do so again?", "{a}, {b} and {c}: smallest common multiple?", "the smallest number you can share among {a}, {b} or {c} people without a remainder"]
REST = ["what is left over when you divide {a} by {b}", "If {a} is divided by {b}, what is the remainder?", "{a} divided by {b}: what is [left over|left]?", "remainder of {a} by {b}", "{a} ÷ {b}, just the remainder", "What remains [when|if] {a} is divided by {b}?", "Dividing {a} by {b} leaves which remainder?", "{a} shared among {b}: how many are left over?", "How much remains over if I divide {a} by {b}?", "what's the remainder for {a} divided by {b}", "[Only|Just] the remainder: {a} / {b}", "Take {b} away from {a} as often as you can. What is left?", "{a} modulo {b}", "rest when {a} is divided by {b}", "What's left when {a} is split into groups of {b}?", "{a} sweets for {b} children, the same for each. How many sweets are left over?", "{a} eggs into boxes of {b}. How many are over?", "How many of {a} are left over after making groups of {b}?", "divide {a} by {b}, whole numbers. remainder?"]
WHOLE = ["How many whole times does {b} go into {a}?", "how many times does {b} fit into {a} completely", "the whole number part of {a} ÷ {b}", "{a} divided by {b} without the remainder", "{a} ÷ {b}, ignore the remainder", "How often can you take {b} away from {a} before it gets negative?", "How many full groups of {b} are in {a}?", "{a} eggs, boxes of {b}. How many full boxes?", "What is the quotient of {a} divided by {b} in whole numbers, leaving out the remainder?", "How many complete {b}s are in {a}?"]
BOTH = ["{a} divided by {b}, quotient and remainder", "What are the quotient and the remainder of {a} ÷ {b}?", "{a} ÷ {b} with remainder", "divide {a} by {b} with remainder", "quotient and remainder when {a} is divided by {b}", "Work out {a} ÷ {b} and give the remainder too.", "How many times does {b} go into {a}, and what is left over?", "{a} / {b} = ? remainder ?"]


@skill("real_plain_common", weight=2.6)
def plain_common(d):
    kind = d.rng.choices(["gcd", "lcm", "gcd3", "lcm3", "rest", "whole", "both"], [4, 5, 1, 1.3, 4, 1.2, 1.4])[0]
    if kind in ("gcd", "gcd3"):
        while True:
            g = d.int(2, d.pick([12, 30]))
            ns = [g * d.int(1, d.pick([9, 16])) for _ in range(3 if kind == "gcd3" else 2)]
            if len(set(ns)) == len(ns):
                break
    elif kind in ("lcm", "lcm3"):
        ns = d.rng.sample(range(2, d.pick([12, 20, 40])), 2) if kind == "lcm" else d.rng.sample(range(2, 16), 3)
    else:
        b = d.int(3, d.pick([9, 12, 12, 40]))
        ns = [d.pick([100, 1000, 10000, 100000, 50, 200, 500]) if d.chance(0.2) else d.int(b + 2, d.pick([99, 999, 9999, 99999])), b]
    slots = dict(zip("abc", ns))
    yield said(d, kind, {"gcd": GCD, "lcm": LCM, "gcd3": GCD3, "lcm3": LCM3, "rest": REST, "whole": WHOLE, "both": BOTH}[kind], **slots)
    x = [str(n) for n in ns]
    both, args = listing(d, x, " and "), ", ".join(x)
    a, b = x[0], x[1]
    if kind in ("gcd", "gcd3"):
        r = yield Call(f"The greatest common divisor of {both}: gcd.", f"gcd({args})")
        yield Answer("", f"The greatest common divisor of {both} is {r.best}.", r.best)
    elif kind in ("lcm", "lcm3"):
        r = yield Call(f"The least common multiple of {both}: lcm.", f"lcm({args})")
        yield Answer("", f"The least common multiple of {both} is {r.best}.", r.best)
    elif kind == "rest":
        r = yield Call(f"The remainder of {a} divided by {b}: mod.", f"{a} mod {b}")
        yield Answer("", f"{a} divided by {b} leaves {r.best}.", r.best)
    elif kind == "whole":
        r = yield Call(f"{a} divided by {b}, only the whole part: floor.", f"floor({a}/{b})")
        yield Answer("", f"{a} ÷ {b}, rounded down, is {r.best}.", r.best)
    else:
        r = yield Call(f"The whole part of {a} divided by {b} first: floor.", f"floor({a}/{b})")
        s = yield Call(f"Now the remainder of {a} divided by {b}: mod.", f"{a} mod {b}")
        yield Answer("", f"{a} ÷ {b} is {r.best}, remainder {s.best}.", f"{r.best} remainder {s.best}")
