"""Whole numbers, powers and roots as strangers put them, and compositions: two of anything joined in one sentence."""
from math import prod

import calc

from .arith import failed
from .core import Answer, Call, skill, counted
from .numbers import is_prime
from .phrases import NAMES, args, cap, share
from .powers import boxed, equals
from .wild_arith import THINGS, dec, dress, n, part_of, put, rounded, scene, sty, whole, wrap

SUPER = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
PRETTY = {"+": "+", "-": "−", "*": "×", "/": "÷"}
POWER_NAME = {2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth"}


def many(d, ns, st="plain"):
    """A list of whole numbers in prose."""
    w = [n(d, str(x), st if st not in ("comma", "space") else "plain") for x in ns]
    return d.pick([", ".join(w[:-1]) + " and " + w[-1]] * 4 + [", ".join(w[:-1]) + " & " + w[-1], ", ".join(w), " and ".join(w), ", ".join(w[:-1]) + (", and " if len(w) > 2 else " and ") + w[-1]])


# -- powers and roots --------------------------------------------------------------------------------------------------------
SQ = ["{x} squared", "the square of {x}", "{x} to the power of two", "{x}^2", "{x}²", "{x} ^ 2", "{x}**2", "$ {x}^2 $", "{x}^{{2}}", "{x} to the power 2", "{x} raised to the second power", "{x} times {x}", "{x} multiplied by itself", "{x} with exponent 2", "{x} to the 2nd power", "the 2nd power of {x}", "\\({x}^2\\)", "the number {x} squared", "pow({x}, 2)", "{x} to the square", "{x} x {x}"]
CU = ["{x} cubed", "the cube of {x}", "{x}^3", "{x}³", "{x} ^ 3", "{x}**3", "$ {x}^3 $", "{x} to the power of three", "{x} to the third", "{x} to the power 3", "the third power of {x}", "{x} × {x} × {x}", "{x} raised to the third power", "{x} with exponent 3", "\\({x}^{{3}}\\)", "the number {x} cubed", "{x} to the 3rd power"]
POW = ["{x}^{k}", "{x} ^ {k}", "{x}**{k}", "{x}{s}", "${x}^{{{k}}}$", "\\({x}^{{{k}}}\\)", "{x} to the power of {k}", "{x} to the power {k}", "{x} to the {o} power", "{x} to the {o}", "the {o} power of {x}", "{x} raised to the power of {k}", "{x} raised to the {o} power", "{x} raised to {k}", "{x} with exponent {k}", "{x} power {k}", "the power with base {x} and exponent {k}", "{x} multiplied by itself so that it stands there {k} times", "pow({x}, {k})"]
NEG = ["{x}^-{k}", "{x}^(-{k})", "{x} to the power of minus {k}", "{x} to the negative {k}", "{x} to the power -{k}", "${x}^{{-{k}}}$", "{x}{s}", "{x} with the exponent -{k}", "{x} to the minus {k}", "{x} raised to the power negative {k}", "{x}**(-{k})", "{x}**-{k}", "\\({x}^{{-{k}}}\\)"]
RT = ["the square root of {x}", "square root of {x}", "√{x}", "√ {x}", "sqrt({x})", "sqrt {x}", "$\\sqrt{{{x}}}$", "\\sqrt{{{x}}}", "\\(\\sqrt{{{x}}}\\)", "root {x}", "the root of {x}", "the sq root of {x}", "the positive root of {x}", "sq. root of {x}", "the second root of {x}", "√({x})", "$$\\sqrt{{{x}}}$$", "square root {x}", "{x}^(1/2)", "{x}^0.5", "{x} to the power of one half"]
CRT = ["the cube root of {x}", "cube root of {x}", "∛{x}", "$\\sqrt[3]{{{x}}}$", "\\sqrt[3]{{{x}}}", "\\(\\sqrt[3]{{{x}}}\\)", "the third root of {x}", "cbrt({x})", "the cubic root of {x}", "3rd root of {x}", "³√{x}", "cube root {x}", "{x}^(1/3)", "the real cube root of {x}"]
ROOTASK = ["Which number squared makes {x}?", "what times itself is {x}?", "{x} is which number squared?", "A square has area {x}. How long is its side?", "? × ? = {x} with the same number twice. Which (positive) number?", "What positive number has the square {x}?", "A square garden of {x} square metres: how long is one side?", "My square room is {x} m² big. Side length?", "what number do I square to get {x}"]
SQASK = ["Square {x}", "Square {x}, please.", "square this: {x}", "What happens when I square {x}?", "{x} gets squared. What is it then?", "Multiply {x} by {x}.", "What do you get by squaring {x}?", "Take {x} and multiply it with itself.", "A square has sides of {x}. What is {x} squared?", "find x² if x = {x}", "If n = {x}, what is n²?", "Let a = {x}. Compute a^2."]
CUASK = ["Cube {x}", "cube this number: {x}", "What do you get by cubing {x}?", "If n = {x}, what is n³?", "find x³ for x = {x}", "{x} gets cubed. Result?", "Multiply {x} by itself and once more by {x}."]


def power(d, kinds, hi=40):
    """One power or root: said, expression, name, is it open to the right ("the square of 7 plus 3")?"""
    kind = d.pick(kinds)
    if kind == "root":
        k = str(d.int(1, hi) ** 2) if d.chance(0.75) else str(d.int(2, 500)) if d.chance(0.8) else d.pick(["0.25", "0.49", "2.25", "1.44", "0.09", "6.25", "0.0016", "12.25"])
        s = d.say("wild.rt", RT, x=k)
        return s, f"sqrt({k})", f"√{k}", "root" in s or s.startswith(("√ ", "sqrt "))
    if kind == "cbrt":
        k = str(d.int(1, 20) ** 3)
        s = d.say("wild.crt", CRT, x=n(d, k, d.pick(["plain", "plain", "comma"])))
        return s, f"cbrt({k})", f"³√{k}", "root" in s
    if kind == "neg":
        x, k = d.int(2, 12), d.pick([1, 1, 2, 2, 3, 4])
        s = d.say("wild.neg", NEG, x=x, k=k, s=f"-{k}".translate(SUPER))
        return s, f"{x}^(-{k})", f"{x}^(-{k})", "to the" in s
    if kind == "sq":
        c = d.int(0, 9)
        x = str(d.int(2, hi)) if c < 8 else dec(d, 9, 1) if c == 8 else "-" + str(d.int(2, 20))
        p = f"({x})" if x[0] == "-" else x
        s = d.say("wild.sq", SQ, x="\0")
        prose = not any(ch in s for ch in "^²*$\\(×") and " x " not in s
        s = s.replace("\0", n(d, x, "words" if d.chance(0.1) else "plain") if prose and x[0] != "-" else p)
        return s, f"{p}^2", f"{p}²", s.startswith(("the square", "the 2nd"))
    if kind == "cube":
        x = str(d.int(2, min(hi, 30)))
        p = f"(-{x})" if d.chance(0.1) else x
        s = d.say("wild.cu", CU, x=p)
        return s, f"{p}^3", f"{p}³", s.startswith(("the cube", "the third"))
    k = d.pick([4, 4, 5, 5, 6, 7, 8, 10])
    x = d.int(2, 10 if k < 7 else 4) if d.chance(0.8) else 10
    s = d.say("wild.pow", POW, x=x, k=k, o=d.pick([POWER_NAME[k], f"{k}th"]), s=str(k).translate(SUPER))
    return s, f"{x}^{k}", f"{x}^{k}", s.startswith("the ")


@skill("wild_num_power", weight=0.9)
def wild_power(d):
    kind = d.pick(["plain"] * 5 + ["ask"] * 2 + ["frac"] + ["places"])
    if kind == "plain":
        s, e, name, _ = power(d, ["sq", "sq", "cube", "pow", "neg", "root", "root", "cbrt"], d.pick([20, 99, 300]))
        q = put(d, s)
    elif kind == "ask":
        what = d.pick(["root", "sq", "sq", "cube"])
        x = d.int(2, 99 if what != "cube" else 30)
        y = x * x if what == "root" else x
        q = dress(d, d.say("wild.ask" + what, {"root": ROOTASK, "sq": SQASK, "cube": CUASK}[what], x=n(d, str(y), sty(d))))
        e, name = {"root": (f"sqrt({y})", f"√{y}"), "sq": (f"{y}^2", f"{y}²"), "cube": (f"{y}^3", f"{y}³")}[what]
    elif kind == "frac":
        a, b = part_of(d)
        k = d.pick([2, 2, 2, 3])
        f = d.pick([f"({a}/{b})", f"({a}/{b})", f"\\left(\\frac{{{a}}}{{{b}}}\\right)", f"\\left( \\dfrac{{{a}}}{{{b}}} \\right)"])
        s = f"{f}^{k}" if "\\" in f else d.pick([f"{f}^{k}", f + str(k).translate(SUPER), f"({a}/{b}) {'squared' if k == 2 else 'cubed'}", f"the {'square' if k == 2 else 'cube'} of {a}/{b}", f"{f} to the power of {k}"])
        yield put(d, wrap(d, s) if "\\" in s else s)
        r = yield Call(f"The fraction {a}/{b} to the power of {k}.", f"({a}/{b})^{k}")
        yield Answer("", f"({a}/{b})^{k} = {r.text}.", r.exact)
        return
    else:
        x, k = d.int(2, 999), d.pick([1, 2, 2, 3])
        yield dress(d, rounded(d, put(d, d.say("wild.rt", RT, x=x), 0), k), 0.2)
        r = yield Call(f"The square root of {x}: sqrt, rounded to {k} decimal place{'s' if k > 1 else ''}.", f"round(sqrt({x}), {k})")
        yield Answer("", f"√{x}, rounded, is {r.best}.", r.best)
        return
    yield q
    t = f"The square root of {e[5:-1]}: sqrt." if e.startswith("sqrt") else f"The cube root of {e[5:-1]}: cbrt." if e.startswith("cbrt") else f"{e.split('^')[0]} to the power of -{e[:-1].split('-')[-1]}." if "^(-" in e else "Evaluate the expression."
    r = yield Call(t, e)
    yield Answer("", f"{name} {equals(r, name)}.", r.best if "^(-" in e else boxed(r))


# -- gcd and lcm -----------------------------------------------------------------------------------------------------------------
GCD = ["gcd({a})", "GCD({a})", "HCF({a})", "$\\gcd({a})$", "\\(\\gcd({a})\\)", "gcd of {m}", "hcf of {m}", "the GCF of {m}", "the greatest common divisor of {m}", "the greatest common factor of {m}", "the highest common factor of {m}", "the largest common divisor of {m}", "the biggest common factor of {m}", "the largest number dividing both {m}", "the biggest whole number that goes into {m}", "the g.c.d. of {m}", "the H.C.F. of {m}", "greatest common divisor of {m}", "the biggest divisor {m} have in common", "the highest number that divides {m} exactly"]
GCDQ = ["{m}: hcf?", "{m} gcd", "HCF {m}", "Which is the largest number that goes into {m} with nothing over?", "what is the highest number i can divide {m} by", "What's the biggest number that fits exactly into {m}?", "By what do I have to divide numerator and denominator to reduce the fraction {x}/{y} in one step?", "I want to cancel {x}/{y} in one go. What is the largest number I can cancel by?", "Find the largest integer which is a factor of {m}.", "Do {m} share a factor? Give the largest one.", "The numbers are {m}. Required: their highest common factor.", "Determine gcd for {m}."]
GCDS = ["{x} {p} and {y} {q} should go into identical {g}s with nothing left. Greatest number of {g}s?", "{w} bakes {x} {p} and {y} {q} and wants as many equal {g}s as possible, using everything. How many {g}s?", "For the party we have {x} {p} and {y} {q}. What is the largest number of identical {g}s we can make?", "Two ribbons, {x} cm and {y} cm, get cut into equal pieces, no waste, as long as possible. Length of a piece?", "{w} has wood in lengths {x} cm and {y} cm and needs equal pieces without leftovers. How long at most?", "A floor of {x} cm by {y} cm is to be covered with square tiles, as big as possible, none cut. What is the side of a tile?",
    "What is the largest square tile for a {x} by {y} terrace if no tile may be cut?", "A class with {x} girls and {y} boys is divided into groups with the same number of girls in each and the same number of boys in each. At most how many groups?", "{x} red and {y} white roses: how many identical bouquets at most, using all flowers?", "Rope A is {x} m, rope B is {y} m. They must be cut into the longest possible equal parts. How many metres is each part?", "i have {x} {p} and {y} {q}, every {g} must be the same and nothing left over, whats the most {g}s i can make", "The florist got {x} tulips and {y} lilies today. Every vase should look the same and all flowers be used. What's the largest number of vases?", "{w} cuts a {x} cm by {y} cm sheet into equal squares without waste. How large can the squares be?"]
LCM = ["lcm({a})", "LCM({a})", "$\\text{{lcm}}({a})$", "\\(\\operatorname{{lcm}}({a})\\)", "lcm of {m}", "the LCM of {m}", "the least common multiple of {m}", "the lowest common multiple of {m}", "the smallest common multiple of {m}", "the smallest number divisible by {m}", "the smallest number that {m} divide", "the l.c.m. of {m}", "the least number that is a multiple of {m}", "the first number in the times tables of {m} alike", "the lowest common denominator for denominators {m}", "the first number that {m} all go into"]
LCMQ = ["{m}: lcm?", "{m} lcm", "LCM {m}", "What is the smallest number I can divide by {m}?", "which is the first number that's in the tables of {m}", "What's the lowest number that {m} go into?", "I add fractions with denominators {m}. What is the lowest common denominator?", "Smallest positive number divisible by {m}?", "The numbers are {m}. Required: lowest common multiple.", "Find the first number which both {m} divide exactly.", "What number, as small as possible, is a multiple of {m}?"]
LCMS = ["Bus 5 goes every {x} minutes and bus 9 every {y} minutes. They left together. After how many minutes do they leave together again?", "One bell rings every {x} min, another every {y} min. Both ring now. In how many minutes do they ring together next?", "{w} swims every {x} days, {v} every {y} days. Today they met at the pool. In how many days will they meet again?", "A red light blinks every {x} seconds and a blue one every {y} seconds. They just blinked at once. When do they blink together again, in seconds?", "Sausages come in packs of {x}, buns in packs of {y}. Smallest number of each to have equal amounts?",
    "Two gears have {x} and {y} teeth. After how many teeth do they stand the same again?", "Pens are sold in {x}s and pencils in {y}s. What is the least number of each that one must buy to have the same number of both?", "Two joggers need {x} and {y} minutes per lap and start together. After how many minutes are they both at the start again?", "{w} waters the cactus every {x} days and the fern every {y} days. Today both got water. After how many days does it happen again?", "the ferry leaves each {x} minutes the train each {y} minutes, both left right now, when again both? (in minutes)", "Tower one is built from {x} cm blocks, tower two from {y} cm blocks. At which height are they first equally tall?",
    "A number of chairs can be put in rows of {x} and also in rows of {y}, none left over. What's the smallest number of chairs?", "Tram every {x} min, metro every {y} min, both here now. Next time together in ... min?", "The library visits of {w} are every {x} days, {v}'s every {y} days. They are both there today; how many days until both are there again?"]


def common(d, count):
    while True:
        g = d.pick([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 12, 14, 15, 16, 18, 20, 24, 25])
        ns = [g * d.int(1, 20) for _ in range(count)]
        if len(set(ns)) == count and min(ns) > 1:
            return ns


@skill("wild_num_gcd", weight=0.6)
def wild_gcd(d):
    kind = d.pick(["np", "np", "q", "story", "story"])
    count = 3 if kind != "story" and d.chance(0.2) else 2
    ns = common(d, count)
    if kind == "story":
        p, q, g = d.pick([("apples", "pears", "bag"), ("pens", "rulers", "set"), ("cookies", "muffins", "plate"), ("red balls", "blue balls", "basket"), ("stickers", "cards", "packet"), ("candles", "ribbons", "gift set"), ("kiwis", "plums", "tray")])
        text = scene(d, d.say("wild.gcds", GCDS, x=ns[0], y=ns[1], p=p, q=q, g=g, w=d.pick(NAMES)))
    elif kind == "np":
        forms = GCD if count == 2 else [f for f in GCD if "both" not in f]
        text = put(d, d.say("wild.gcd", forms, a=args(ns), m=many(d, ns)))
    else:
        forms = GCDQ if count == 2 else [f for f in GCDQ if "{x}" not in f]
        text = dress(d, d.say("wild.gcdq", forms, m=many(d, ns), x=ns[0], y=ns[1]))
    yield text
    xs = ", ".join(map(str, ns[:-1])) + f" and {ns[-1]}"
    if kind == "story":
        r = yield Call(f"The largest number that divides {xs} is their greatest common divisor: gcd.", f"gcd({args(ns)})")
        yield Answer("", f"The greatest common divisor of {xs} is {r.best}, so the answer is {r.best}.", r.best)
    else:
        r = yield Call(f"The greatest common divisor of {xs}: gcd.", f"gcd({args(ns)})")
        yield Answer("", f"The largest number that divides {xs} is {r.best}.", r.best)


@skill("wild_num_lcm", weight=0.6)
def wild_lcm(d):
    kind = d.pick(["np", "np", "q", "story", "story"])
    count = 3 if kind != "story" and d.chance(0.25) else 2
    ns = d.rng.sample(range(2, 61 if d.chance(0.5) else 25), count)
    if kind == "story":
        w, v = d.rng.sample(NAMES, 2)
        text = scene(d, d.say("wild.lcms", LCMS, x=ns[0], y=ns[1], w=w, v=v))
    elif kind == "np":
        text = put(d, d.say("wild.lcm", LCM, a=args(ns), m=many(d, ns)))
    else:
        text = dress(d, d.say("wild.lcmq", [f for f in LCMQ if count == 2 or "both" not in f], m=many(d, ns)))
    yield text
    xs = ", ".join(map(str, ns[:-1])) + f" and {ns[-1]}"
    if kind == "story":
        r = yield Call(f"The first common multiple of {xs} is needed: lcm.", f"lcm({args(ns)})")
        yield Answer("", f"The least common multiple of {xs} is {r.best}, so the answer is {r.best}.", r.best)
    else:
        r = yield Call(f"The least common multiple of {xs}: lcm.", f"lcm({args(ns)})")
        yield Answer("", f"The smallest number that {xs} divide is {r.best}.", r.best)


# -- primes ------------------------------------------------------------------------------------------------------------------------
ISP = ["is {x} a prime", "{x} - prime or not prime?", "{x} is prime?", "is {x} prime number", "Prime? {x}", "is the nr {x} prime", "My locker is number {x}. Is that a prime?", "{w} says {x} is a prime number. Is {w} right?", "Our house number is {x}, is it a prime number?", "Is {x} prime? Yes or no.", "Does {x} have only two factors?", "Is it true that only 1 and {x} divide {x}?", "can {x} be divided only by 1 and itself?", "Would you call {x} a prime?", "Decide whether {x} is a prime number.", "Check primality: {x}", "determine if {x} is prime", "Is the integer {x} a prime one?", "Test whether {x} is prime",
    "prime check: {x}", "I bet {x} is prime. Am I right?", "Somebody claims {x} is prime. True?", "Is it a prime number, {x}?", "how about {x}, is that one prime?", "{x}: is it in the list of primes?", "Tell if {x} is prime or no", "Please check: is {x} a prime number?", "The bus has the number {x}. Is it prime?", "Is {x} prime, or does something divide it?", "is {x} a prime number, can you tell?"]
NEXTP = ["Next prime after {x}?", "next prime number following {x}", "what prime comes next after {x}", "the smallest prime bigger than {x}", "What is the first prime above {x}?", "I'm at {x}. Which prime do I reach next when counting up?", "Which is the closest prime greater than {x}?", "first prime > {x}", "Smallest prime p with p > {x}?", "What's the next bigger prime than {x}?", "Give me the prime right after {x}.", "after {x}, the next prime is?", "Starting above {x}, what is the first prime number?", "Name the first prime number larger than {x}", "Find the lowest prime exceeding {x}.", "{x}, next prime?"]
PB = ["primes between {x} and {y}", "all primes from {x} to {y}", "List every prime number between {x} and {y}.", "which prime numbers lie between {x} and {y}?", "What primes are there between {x} and {y}?", "Write all the primes between {x} and {y}", "Find the prime numbers from {x} to {y}.", "Name the primes in the range {x} to {y}", "between {x} and {y}, which numbers are prime?", "Look at the numbers from {x} to {y}. Which are prime?", "Which of the numbers {x} to {y} are prime?", "Give me all prime numbers that are greater than {x} but less than {y}.", "prime numbers > {x} and < {y}", "enumerate primes {x}..{y}"]
PC = ["How many primes are between {x} and {y}?", "how many prime numbers from {x} to {y}", "Count the primes between {x} and {y}.", "number of primes between {x} and {y}?", "Between {x} and {y}, how many numbers are prime?", "Find how many prime numbers lie between {x} and {y}.", "What is the number of prime numbers from {x} to {y}?", "how many primes lie in the range {x} to {y}"]
FAC = ["factor {x}", "factorise {x} please", "Factorize: {x}", "factor tree for {x}", "what primes make up {x}", "{x} into prime factors", "write {x} as product of primes", "Write {x} as a product of its prime factors.", "Decompose {x} into prime factors.", "{x} as primes multiplied?", "Express {x} as a product of prime numbers", "Which primes do I multiply to get {x}?", "prime decomposition of {x}", "Break {x} into primes", "Prime factorization: {x}", "do the factor tree of {x}, what primes are at the bottom?", "Give the prime factorisation of {x} in index form.", "Split the number {x} into its prime factors", "Resolve {x} into prime factors.", "find prime factorization {x}", "{x} = 2 × ... ? Write it fully in primes."]


@skill("wild_num_primes", weight=1.0)
def wild_primes(d):
    kind = d.pick(["is", "is", "is", "next", "next", "between", "between", "count", "factor", "factor", "factor"])
    x = d.int(2, 120) if d.chance(0.5) else d.int(2, 9999) if d.chance(0.85) else d.int(2, 99999)
    w, st = d.pick(NAMES), d.pick(["plain"] * 6 + ["comma", "words"])
    if kind == "is":
        while d.chance(0.5) and not is_prime(x):
            x += 1
        yield dress(d, d.say("wild.isp", ISP, x=n(d, str(x), st), w=w))
        r = yield Call(f"Whether {x} is prime: isprime.", f"isprime({x})")
        yield Answer("", f"Yes, {x} is a prime number." if r.text == "true" else f"No, {x} is not a prime number.", "yes" if r.text == "true" else "no")
    elif kind == "next":
        yield dress(d, d.say("wild.nextp", NEXTP, x=n(d, str(x), st)))
        r = yield Call(f"The first prime after {x}: nextprime.", f"nextprime({x})")
        yield Answer("", f"The next prime after {x} is {r.best}.", r.best)
    elif kind in ("between", "count"):
        while True:
            a = d.int(2, 150) if d.chance(0.6) else d.int(1, 12) * 10
            b = a + d.pick([8, 10, 10, 14, 20, 20, 30])
            k = sum(map(is_prime, range(a, b + 1)))
            if not is_prime(a) and not is_prime(b) and 1 <= k <= 8:
                break
        yield dress(d, d.say("wild.pb" if kind == "between" else "wild.pc", PB if kind == "between" else PC, x=a, y=b))
        r = yield Call(f"The primes from {a} to {b}: primes." + (" Then they are counted." if kind == "count" else ""), f"primes({a}, {b})")
        if kind == "count":
            k = r.text.count(",") + 1
            yield Answer("", f"The primes: {counted(r.text)}. There {'are' if k > 1 else 'is'} {k}.", str(k))
        else:
            yield Answer("", f"The primes from {a} to {b} are {r.text}.", r.text)
    else:
        v = 1
        while not 6 <= v <= 9999:
            v = prod(d.pick([2, 2, 2, 3, 3, 5, 7, 11, 13]) for _ in range(d.pick([2, 3, 3, 4, 5]))) if d.chance(0.7) else d.int(6, 2000)
        forms = FAC if v % 2 == 0 else [f for f in FAC if "= 2" not in f]
        yield dress(d, d.say("wild.fac", forms, x=n(d, str(v), d.pick(["plain", "plain", "comma"]))))
        r = yield Call(f"The prime factors of {v}: factor.", f"factor({v})")
        yield Answer("", f"{v} = {r.text}." if not r.text.isdigit() else f"{v} is prime, so it is its own only prime factor.", r.text)


# -- divisibility, remainders, groups ---------------------------------------------------------------------------------------------------
DIV = ["is {x} divisible by {y}", "{x} divisible by {y}?", "Does {y} divide {x}?", "does {y} fit exactly in {x}", "can you divide {x} by {y} with no remainder?", "Is {y} a factor of {x}?", "is {x} in the {y} times table", "is {x} a multiple of {y}", "Can {x} pupils stand in {y} equal rows?", "Can {w} share {x} {t} fairly among {y} friends with none left over?", "Will {x} {t} fill boxes of {y} with none left?", "Does {x} ÷ {y} come out even?", "{x}/{y}: is it a whole number?", "Yes or no: {y} divides {x}.", "True or false? {x} is divisible by {y}.", "{w} thinks {x} is a multiple of {y}. Right?", "Does dividing {x} by {y} leave nothing?", "Check if {x} can be divided evenly by {y}", "can {x} be cut into {y} equal whole parts", "Is there no rest when we divide {x} through {y}?", "Are {x} coins enough to make {y} equal stacks with none left over?", "Does {y} go into {x} evenly?"]
PAR = ["{x} odd or even", "Is {x} odd or even?", "even or odd? {x}", "is {x} an even number or an odd one", "{x}: odd/even?", "the number {x} is it even or odd?", "Tell if {x} is odd or even", "Our flat is number {x}. Even or odd side of the street?", "I rolled {x} in total, odd or even?", "Is it an odd number or an even number: {x}?", "say odd or even for {x}", "Would {x} be odd or even"]
REM = ["{x} mod {y}", "{x} % {y} as in remainder", "remainder {x} ÷ {y}", "Remainder of {x} divided by {y}?", "What's the remainder when I divide {x} by {y}?", "rest of {x} divided by {y}?", "what is left when {x} is divided by {y}", "{x} divided by {y} leaves which remainder?", "What remains if you divide {x} by {y}?", "when dividing {x} by {y} what's left over", "Divide {x} by {y}; give only the remainder.", "{x} modulo {y}", "Compute {x} mod {y}.", "$ {x} \\bmod {y} $", "\\( {x} \\bmod {y} \\)", "$ {x} \\mod {y} $", "Find the remainder: {x} / {y}", "the remainder on division of {x} by {y}?", "If {x} is divided by {y}, find the remainder.", "Take as many {y}s out of {x} as you can. What stays?"]
REMS = ["{x} {t} are packed in bags of {y}. How many {t} are left over?", "{w} shares {x} {t} equally among {y} friends and keeps the rest. How many does {w} keep?", "{x} {t}, {y} per box. Left over?", "{w} deals {x} cards to {y} players evenly. How many cards remain?", "{x} children line up in full rows of {y}; how many children are over?", "We have {x} {t} and make bunches of {y}. How many stay outside of a bunch?", "A rope of {x} cm is cut into {y} cm pieces. How many cm are wasted?", "each pack takes {y} {t}, I've got {x} {t}. how many wont fit in a full pack", "There are {x} {t} for {y} kids, each gets the same whole number. How many {t} remain on the table?", "After making as many groups of {y} as possible out of {x} people, how many people have no group?"]
BOTH = ["{x} ÷ {y} with remainder", "{x} : {y} = ? remainder ?", "{x} divided by {y}, quotient and remainder", "How many full groups of {y} are in {x}, and what is left over?", "Divide {x} by {y}. Give the whole part and the remainder.", "{x}/{y} with rest please", "how many times does {y} go in {x} and whats the remainder", "Write {x} ÷ {y} with a remainder.", "Division with remainder: {x} by {y}", "{w} packs {x} {t} in boxes of {y}: how many full boxes and how many {t} left over?", "long division {x} by {y}, answer like q remainder r"]
UP = ["{x} people, {y} seats in a bus. How many buses must be ordered?", "How many {y}-seat vans do {x} people need?", "{w} needs {x} {t}; they come in packs of {y}. How many packs to buy?", "{x} pupils stay in rooms for {y}. What's the least number of rooms?", "An elevator takes {y} persons. How many rides for {x} persons?", "{x} {t} must all go in crates that take {y}. How many crates at least?", "Minimum number of tables for {x} guests when {y} fit at one?", "we are {x} and one canoe takes {y}. how many canoes do we need", "{w} has {x} photos, an album page takes {y}. How many pages does {w} need for all?", "A painter needs {x} litres and cans hold {y} litres. How many cans must be bought?", "{x} boxes, the van takes {y} each trip. How many trips?", "A book of {x} pages at {y} pages a day: on which day is it finished?", "For {x} kids with {y} in a tent, what's the smallest number of tents so that everybody has a place?", "How many sheets of {y} labels are necessary for {x} labels?", "every taxi takes {y}, there are {x} of us. number of taxis?", "Eggs are sold by {y}. The cook needs {x}. How many cartons does the cook have to get?"]
DOWN = ["{x} {t} go in boxes of {y}. How many full boxes?", "{w} has {x} {t} and needs {y} for one necklace. How many complete necklaces?", "How many whole pieces of {y} cm from {x} cm of wire?", "A cake takes {y} eggs. I have {x}. How many cakes can I bake?", "{x} players, teams of {y}. How many complete teams?", "with {x} euros how many {y} euro tickets can i buy", "Each bouquet needs {y} flowers. There are {x}. How many bouquets can be finished?", "How many full bags of {y} can {w} fill from {x} {t}?", "{x} screws, {y} for a chair. Chairs that can be completed?", "A jug of {x} ml fills how many {y} ml glasses to the top?", "Out of {x} {t} how many complete sets of {y} can be made?", "How many times can {y} be taken completely out of {x}?"]


@skill("wild_num_division", weight=1.3)
def wild_division(d):
    kind = d.pick(["div", "div", "par", "rem", "rem", "rem", "rems", "both", "up", "up", "down", "down"])
    y = d.int(2, 12) if d.chance(0.6) else d.int(2, 60)
    x = d.int(y + 1, d.pick([99, 999, 9999])) if y < 60 else d.int(61, 999)
    if kind == "div" and d.chance(0.5):
        x = y * d.int(2, 99)
    st = d.pick(["plain"] * 8 + ["comma", "words"]) if kind != "rem" else "plain"
    v = dict(x=n(d, str(x), st), y=n(d, str(y), st), t=d.pick(THINGS), w=d.pick(NAMES))
    forms = {"div": DIV, "par": PAR, "rem": REM, "rems": REMS, "both": BOTH, "up": UP, "down": DOWN}[kind]
    q = d.say("wild." + kind, forms, **v)
    yield dress(d, q) if kind in ("rem", "both", "par", "div") else scene(d, cap(q))
    if kind == "div":
        r = yield Call(f"{x} is divisible by {y} if the remainder of {x} divided by {y} is 0.", f"{x} mod {y}")
        yield (Answer("", f"The remainder of {x} ÷ {y} is 0. Yes, {x} is divisible by {y}.", "yes") if r.best == "0" else
            Answer("", f"The remainder of {x} ÷ {y} is {r.best}, not 0. No, {x} is not divisible by {y}.", "no"))
    elif kind == "par":
        r = yield Call(f"{x} is even if the remainder on division by 2 is 0.", f"{x} mod 2")
        what = "even" if r.best == "0" else "odd"
        yield Answer("", f"{x} divided by 2 leaves {r.best}, so {x} is {what}.", what)
    elif kind == "rem":
        r = yield Call(f"The remainder of {x} divided by {y}: mod.", f"{x} mod {y}")
        yield Answer("", f"{x} divided by {y} leaves the remainder {r.best}.", r.best)
    elif kind == "rems":
        r = yield Call(f"What is left of {x} in groups of {y} is the remainder: mod.", f"{x} mod {y}")
        yield Answer("", f"{x} divided by {y} leaves {r.best}, so {r.best} {'is' if r.best == '1' else 'are'} left over.", r.best)
    elif kind == "both":
        f = yield Call(f"The whole part of {x} divided by {y} first: floor.", f"floor({x}/{y})")
        r = yield Call(f"Now the remainder of {x} divided by {y}: mod.", f"{x} mod {y}")
        yield Answer("", f"{y} goes into {x} {f.best} times, with {r.best} left over.", f"{f.best} remainder {r.best}")
    elif kind == "up":
        r = yield Call(f"{x} divided by {y}, rounded up to a whole number: ceil.", f"ceil({x}/{y})")
        yield Answer("", f"{x} ÷ {y} rounded up is {r.best}, so {r.best} are needed.", r.best)
    else:
        r = yield Call(f"{x} divided by {y}, only the whole part: floor.", f"floor({x}/{y})")
        yield Answer("", f"The whole part of {x} ÷ {y} is {r.best}.", r.best)


ODDS = {"fact": ["{x}!", "{x} factorial", "factorial of {x}", "the factorial of {x}", "factorial({x})", "$ {x}! $", "\\({x}!\\)", "the number {x}! (factorial)", "fact({x})", "the product of the whole numbers 1 to {x}", "{x} fact."],
    "abs": ["|{x}|", "the absolute value of {x}", "abs({x})", "$|{x}|$", "\\(\\left|{x}\\right|\\)", "the modulus of {x}", "absolute value of {x}", "the magnitude of {x}", "the distance of {x} from zero", "\\lvert {x} \\rvert"],
    "digits": ["the sum of the digits of {x}", "the digit sum of {x}", "the sum of all the digits in {x}", "digit sum of {x}", "what the digits of {x} add up to", "the cross sum of {x}", "the digits of {x} added together"],
    "opp": ["the opposite of {x}", "the additive inverse of {x}", "the negative of {x}"], "rec": ["the reciprocal of {x}", "the multiplicative inverse of {x}", "one over {x}", "1/{x}"]}
WAYS = ["How many ways to arrange {x} books on a shelf?", "{x} friends queue for ice cream. In how many orders can they stand?", "In how many different ways can {x} cars park in a row of {x} places?", "{x} songs on a playlist, how many orders?", "How many different orders are possible for {x} runners at the finish?", "how many permutations of {x} different letters"]


@skill("wild_num_oddments", weight=0.4)
def wild_oddments(d):
    kind = d.pick(["fact", "fact", "ways", "abs", "digits", "opp", "rec"])
    if kind in ("fact", "ways"):
        x = d.int(3, 12)
        yield dress(d, d.say("wild.ways", WAYS, x=x)) if kind == "ways" else put(d, d.say("wild.fact", ODDS["fact"], x=x))
        r = yield Call(f"The factorial of {x}.", f"{x}!")
        yield Answer("", f"{x}! = {r.best}.", r.best)
    elif kind == "digits":
        x = d.int(100, 99999)
        yield put(d, d.say("wild.digits", ODDS["digits"], x=n(d, str(x), d.pick(["plain", "plain", "comma"]))))
        r = yield Call(f"The digits of {x} are {', '.join(str(x))}; they are added.", "+".join(str(x)))
        yield Answer("", f"{' + '.join(str(x))} = {r.best}.", r.best)
    elif kind == "rec":
        x = d.int(2, 40)
        yield put(d, d.say("wild.rec", ODDS["rec"], x=x))
        r = yield Call(f"The reciprocal of {x}.", f"1/{x}")
        yield Answer("", f"1 ÷ {x} = {r.text}.", r.best)
    else:
        x = d.pick(["-", "-", "-", ""]) + (whole(d, 999) if d.chance(0.7) else dec(d, 99))
        yield put(d, d.say("wild." + kind, ODDS[kind], x=x))
        r = yield Call(f"The {'absolute value' if kind == 'abs' else 'opposite'} of {x}.", f"abs({x})" if kind == "abs" else f"-({x})")
        yield Answer("", f"{'abs' if kind == 'abs' else '-'}({x}) = {r.best}.", r.best)


# -- compositions --------------------------------------------------------------------------------------------------------------------------
PART = [("half of {n}", 1, 2), ("one half of {n}", 1, 2), ("half {n}", 1, 2), ("a third of {n}", 1, 3), ("a quarter of {n}", 1, 4), ("one quarter of {n}", 1, 4), ("three quarters of {n}", 3, 4), ("two thirds of {n}", 2, 3), ("a fifth of {n}", 1, 5), ("two fifths of {n}", 2, 5), ("a tenth of {n}", 1, 10), ("3/4 of {n}", 3, 4), ("2/3 of {n}", 2, 3), ("3/5 of {n}", 3, 5), ("½ of {n}", 1, 2), ("¼ of {n}", 1, 4), ("¾ of {n}", 3, 4), ("5/8 of {n}", 5, 8), ("\\frac{2}{3} of {n}", 2, 3), ("one sixth of {n}", 1, 6)]
MULT = {"double {n}": 2, "twice {n}": 2, "two times {n}": 2, "triple {n}": 3, "three times {n}": 3, "five times {n}": 5, "ten times {n}": 10, "thrice {n}": 3}
PAIR = {"*": ["the product of {a} and {b}", "{a} times {b}", "({a} × {b})", "{a} multiplied by {b}", "({a}*{b})"], "+": ["the sum of {a} and {b}", "({a} + {b})", "({a}+{b})", "the total of {a} and {b}"],
    "-": ["the difference between {a} and {b}", "({a} - {b})", "({a}-{b})", "the difference of {a} and {b}"], "/": ["the quotient of {a} and {b}", "{a} divided by {b}", "({a} ÷ {b})", "({a}/{b})"]}


def term(d, simple=False):
    """Something that has a value: said, expression, name, priority of the expression (1 sum, 2 product, 9 atom), open to the right?"""
    kind = "num" if simple else d.pick(["sq", "sq", "root", "root", "cube", "pow", "part", "part", "pct", "pct", "pct", "mult", "*", "*", "+", "-", "/", "gcd", "gcd", "lcm", "lcm", "mod", "fact", "abs", "prime"])
    if kind == "num":
        x = str(d.int(2, d.pick([12, 99, 400])))
        return n(d, x, d.pick(["plain"] * 6 + ["words"])), x, x, 9, False
    if kind in ("sq", "root", "cube", "pow"):
        while True:
            s, e, name, o = power(d, [kind], 20)
            if "times" not in s and "multiplied" not in s and " x " not in s and "×" not in s and "." not in e and "-" not in e:
                break
        return s, e, name, 9, o
    if kind == "part":
        f, a, b = d.pick(PART)
        x = b * d.int(2, 60)
        d.wordings.append("wild.part|" + f)
        return f.replace("{n}", n(d, str(x), d.pick(["plain", "plain", "comma"]))), share(a, b, x)[0], share(a, b, x)[2], 2, True
    if kind == "pct":
        p, x = d.pick([5, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 80, d.int(1, 99)]), d.pick([20, 40, 50, 60, 80, 120, 150, 200, 240, 300, 500, d.int(10, 999)])
        return d.pick([f"{p}% of {x}", f"{p}% of {x}", f"{p} percent of {x}", f"{p} % of {x}", f"{p} per cent of {x}"]), f"{x}*{p}/100", f"{x} × {p} ÷ 100", 2, True
    if kind == "mult":
        f = d.say("wild.mult", list(MULT), n="{n}")
        x = d.int(2, 99)
        return f.replace("{n}", str(x)), f"{MULT[f]}*{x}", f"{MULT[f]} × {x}", 2, True
    if kind in PAIR:
        a, b = d.int(2, 60), d.int(2, 30)
        if kind == "-" and b > a:
            a, b = b, a
        if kind == "/":
            b = d.int(2, 12)
            a = b * d.int(2, 30)
        s = d.say("wild.pair" + kind, PAIR[kind], a=a, b=b)
        return s, f"{a}{kind}{b}", f"{a} {PRETTY[kind]} {b}", 1 if kind in "+-" else 2, s[0] != "("
    if kind in ("gcd", "lcm"):
        ns = common(d, 2) if kind == "gcd" else d.rng.sample(range(2, 25), 2)
        a, b = ns
        s = d.pick([f"{kind}({a}, {b})", f"{kind}({a},{b})", f"{kind.upper()}({a}, {b})", f"the {kind} of {a} and {b}", f"the {kind.upper()} of {a} and {b}", f"the greatest common divisor of {a} and {b}" if kind == "gcd" else f"the least common multiple of {a} and {b}", f"the highest common factor of {a} and {b}" if kind == "gcd" else f"the lowest common multiple of {a} and {b}", f"the HCF of {a} and {b}" if kind == "gcd" else f"the smallest common multiple of {a} and {b}"])
        return s, f"{kind}({a}, {b})", f"{kind}({a}, {b})", 9, s[-1] != ")"
    if kind == "mod":
        y = d.int(2, 15)
        x = d.int(y + 1, 200)
        return d.pick([f"the remainder of {x} divided by {y}", f"the remainder when {x} is divided by {y}", f"({x} mod {y})", f"the remainder of {x} ÷ {y}"]), f"mod({x}, {y})", f"({x} mod {y})", 9, True
    if kind == "fact":
        x = d.int(3, 7)
        return d.pick([f"{x}!", f"{x} factorial", f"the factorial of {x}"]), f"{x}!", f"{x}!", 9, False
    if kind == "abs":
        x = d.int(2, 60)
        return d.pick([f"|-{x}|", f"the absolute value of -{x}", f"abs(-{x})", f"the absolute value of minus {x}"]), f"abs(-{x})", f"|-{x}|", 9, True
    x = d.int(2, 100)
    return d.pick([f"the next prime after {x}", f"the first prime after {x}", f"the smallest prime greater than {x}"]), f"nextprime({x})", f"nextprime({x})", 9, True


# Forms that keep two terms apart whatever they are; the shorter ones are for a left term that is closed.
SAFE = {"+": ["the sum of {a} and {b}", "{a}, plus {b}", "{a}, with {b} added", "the total of {a} and {b}", "the sum of these two: {a} and {b}"], "-": ["the difference between {a} and {b}", "{a}, minus {b}", "{a}, less {b}", "{a}, reduced by {b}"], "*": ["the product of {a} and {b}", "{a}, multiplied by {b}", "{a}, times {b}"], "/": ["{a}, divided by {b}", "the quotient of {a} and {b}"]}
SHORT = {"+": ["{a} plus {b}", "{a} + {b}", "{a}+{b}", "{a} and {b} together", "{a} increased by {b}", "{a} added to {b}"], "-": ["{a} minus {b}", "{a} - {b}", "{a} less {b}", "{a} − {b}"], "*": ["{a} times {b}", "{a} × {b}", "{a} multiplied by {b}", "{a} * {b}"], "/": ["{a} divided by {b}", "{a} ÷ {b}", "{a} / {b}"]}
VERB = {"+": ["Take {a} and add {b}.", "Work out {a}, then add {b}.", "Find {a} and add {b} to it.", "Calculate {a}. Then add {b}.", "Add {b} to {a}.", "add {a} and {b}", "first {a}, then plus {b}", "What do I get when I add {b} to {a}?", "Compute {a}, compute {b} and add the two results.", "{a}. Now add {b}. What is it?", "If you find {a} and then add {b} to that, what is the result?", "Start with {a}; then add {b}.", "How much is it if we add {b} onto {a}?", "Increase {a} by {b}.", "{a} is increased by {b}. What is the new value?", "What is the total if we have {a} and also {b}?", "{a}; {b}. Add them.", "Which number is {b} more than {a}?", "{w} has {a} euros and {v} has {b} euros. How much do they have together?", "Put {a} and {b} together. Total?",
        "My first number is {a}, my second number is {b}. What is their sum?", "One team scored {a} points, the other {b} points. How many points were scored altogether?"],
    "-": ["Take {a} and subtract {b}.", "Work out {a}, then take away {b}.", "Find {a} and subtract {b} from it.", "Calculate {a}. Then subtract {b}.", "Subtract {b} from {a}.", "take {b} away from {a}", "first {a}, then minus {b}", "What do I get when I subtract {b} from {a}?", "Compute {a}, compute {b} and subtract the second from the first.", "{a}. Now take off {b}. What is it?", "By how much is {a} more than {b}?", "How much greater is {a} than {b}?", "If you find {a} and take {b} from that, what is left?", "Start with {a}; then subtract {b}.", "My first number is {a}, my second number is {b}. What is the first minus the second?", "How far above {b} is {a}?", "Reduce {a} by {b}.", "{a} is decreased by {b}. What remains?", "What is left of {a} once {b} is taken off?"],
    "*": ["Take {a} and multiply it by {b}.", "Work out {a}, then multiply by {b}.", "Find {a} and multiply it with {b}.", "Calculate {a}. Then multiply the result by {b}.", "Multiply {a} by {b}.", "multiply {b} with {a}", "first {a}, then times {b}", "Compute {a}, compute {b} and multiply the two results.", "{a}. Now multiply this by {b}. What is it?", "Start with {a}; then times it by {b}.", "If you find {a} and multiply that by {b}, what comes out?", "My first number is {a}, my second number is {b}. What is their product?", "{a}; {b}. Multiply them.", "What comes out when {a} is multiplied by {b}?", "A field is {a} metres long and {b} metres wide. Its area in square metres?"],
    "/": ["Take {a} and divide it by {b}.", "Work out {a}, then divide by {b}.", "Find {a} and divide it by {b}.", "Calculate {a}. Then divide the result by {b}.", "Divide {a} by {b}.", "first {a}, then divided by {b}", "Compute {a}, compute {b} and divide the first by the second.", "{a}. Now divide this by {b}. What is it?", "Start with {a}; then divide by {b}.", "How many times does {b} go into {a}?", "My first number is {a}, my second number is {b}. Divide the first by the second.", "What comes out when {a} is divided by {b}?"]}


def joined(op, x, y):
    """Two terms' expressions (or names) around an operation."""
    (ea, na, pa), (eb, nb, pb) = x, y
    if pa < (2 if op in "*/" else 1):
        ea, na = f"({ea})", f"({na})"
    if pb < (2 if op in "*/-" else 1) or pb == 2 and op in "/*" and (op == "/" or "/" in eb):
        eb, nb = f"({eb})", f"({nb})"
    return f"{ea}{op}{eb}", f"{na} {PRETTY[op]} {nb}", 1 if op in "+-" else 2


@skill("wild_num_compose", weight=1.8)
def wild_compose(d):
    a, b = term(d), term(d, d.chance(0.5))
    if b[3] == 9 and b[2].isdigit() and d.chance(0.35):
        a, b = b, a
    op = d.pick("+++---**/")
    form = d.pick(["safe", "short", "verb", "verb"])
    if op == "-" and calc.evaluate(f"{a[1]} < {b[1]}") == "true":
        if d.chance(0.85):
            a, b = b, a
        else:
            form = "safe"
    if form == "short" and (a[4] and d.chance(0.75) or op == "/" and b[3] < 9 or op == "*" and (a[3] == 1 or b[3] == 1)) or op in "*/" and a[3] == 1 and form == "safe" and a[0][0] != "(":
        form = "verb"
    said = d.say(f"wild.{form}{op}", {"safe": SAFE, "short": SHORT, "verb": VERB}[form][op], a=a[0], b=b[0], w=d.pick(NAMES[:20]), v=d.pick(NAMES[20:]))
    e, name, p = joined(op, (a[1], a[2], a[3]), (b[1], b[2], b[3]))
    if form == "verb":
        q = dress(d, cap(said) if d.chance(0.7) and not said.startswith(("gcd", "lcm", "sqrt", "abs", "cbrt", "pow")) else said)
    else:
        if d.chance(0.12) and form == "safe" and said.startswith("the "):      # a third thing around it
            w, o, k = d.pick([("half", "/", "2"), ("double", "*", "2"), ("twice", "*", "2"), ("three times", "*", "3"), ("a third of", "/", "3"), ("a quarter of", "/", "4"), ("ten times", "*", "10")])
            said = f"{w} {said}"
            e, name, p = joined(o, (k, k, 9), (e, name, p)) if o == "*" else joined(o, (e, name, p), (k, k, 9))
        q = put(d, said, 0.15)
    yield q
    r = yield Call("Evaluate the expression.", e)
    yield failed(r, name) if r.error else Answer("", f"{name} {equals(r, name)}.", boxed(r))


OVER = {"half {s}": "({e})/2", "half of {s}": "({e})/2", "one half of {s}": "({e})/2", "a third of {s}": "({e})/3", "a quarter of {s}": "({e})/4", "one quarter of {s}": "({e})/4", "a fifth of {s}": "({e})/5", "a tenth of {s}": "({e})/10", "twice {s}": "2*({e})", "double {s}": "2*({e})", "three times {s}": "3*({e})", "triple {s}": "3*({e})", "five times {s}": "5*({e})", "ten times {s}": "10*({e})",
    "the square of {s}": "({e})^2", "the cube of {s}": "({e})^3", "the square root of {s}": "sqrt({e})", "the positive square root of {s}": "sqrt({e})", "{k} times {s}": "{k}*({e})", "{s}, multiplied by {k}": "({e})*{k}", "{s}, divided by {k}": "({e})/{k}", "{s}, all squared": "({e})^2", "{s}, then squared": "({e})^2", "{s}, then halved": "({e})/2", "{s}, plus {k}": "({e})+{k}", "{s}, minus {k}": "({e})-{k}", "{k} more than {s}": "({e})+{k}", "{k} less than {s}": "({e})-{k}", "{k} added to {s}": "({e})+{k}",
    "{k} subtracted from {s}": "({e})-{k}", "{k} percent of {s}": "({e})*{k}/100", "{k}% of {s}": "({e})*{k}/100", "the remainder when {s} is divided by {k}": "mod({e}, {k})", "the absolute value of {s}": "abs({e})", "the reciprocal of {s}": "1/({e})", "the opposite of {s}": "-({e})", "{s} increased by {k}%": "({e})*(100+{k})/100"}
INNER = {"+": ["the sum of {a} and {b}", "the sum of the numbers {a} and {b}", "the total of {a} and {b}", "what you get by adding {a} and {b}", "the result of {a} plus {b}"], "-": ["the difference of {a} and {b}", "the difference between {a} and {b}", "the result of {a} minus {b}", "what is left when {b} is taken from {a}"],
    "*": ["the product of {a} and {b}", "the product of the numbers {a} and {b}", "the result of {a} times {b}", "what you get by multiplying {a} and {b}"], "/": ["the quotient of {a} and {b}", "the result of {a} divided by {b}"]}


@skill("wild_num_over", weight=1.0)
def wild_over(d):
    """Half the sum of …, 15% of the product of …, is the sum of … prime?, the product of … to two places."""
    op = d.pick("++-**/")
    over = d.say("wild.over", list(OVER), s="{s}", k="{k}")
    a, b = d.int(2, 99), d.int(2, 60)
    if op == "-" and (a <= b or "root" in over):
        a, b = a + b + 3, b
    if op == "/":
        b = d.int(2, 12)
        a = b * d.int(2, 40)
    if "root" in over and d.chance(0.7):
        k = d.int(2, 20) ** 2
        a, b = (k - d.int(1, k - 1), 0) if op == "+" else (k + b, b) if op == "-" else (d.int(2, 9) ** 2, d.int(2, 9) ** 2) if op == "*" else (k * b, b)
        b = k - a if op == "+" else b
    st = d.pick(["plain"] * 7 + ["words"])
    inner = f"{a}{op}{b}"
    s = d.say("wild.inner" + op, INNER[op], a=n(d, str(a), st), b=n(d, str(b), st))
    c = d.int(0, 9)
    if c == 0:
        yield dress(d, d.say("wild.overp", ["Is {s} prime?", "Is {s} a prime number?", "Check if {s} is prime.", "is {s} prime or not", "Tell me whether {s} is a prime."], s=s if op in "+-" else d.say("wild.inner+", INNER["+"], a=a, b=b)))
        inner = inner if op in "+-" else f"{a}+{b}"
        r = yield Call(f"Whether {inner} is prime: isprime.", f"isprime({inner})")
        yield Answer("", f"{'Yes' if r.text == 'true' else 'No'}, {inner} is {'' if r.text == 'true' else 'not '}a prime number.", "yes" if r.text == "true" else "no")
        return
    if c == 1:
        k = d.pick([1, 1, 2])
        x, y = dec(d, 99, 2), dec(d, 20, 2)
        o = d.pick("*/+")
        yield dress(d, rounded(d, put(d, d.say("wild.inner" + o, INNER[o], a=x, b=y), 0), k), 0.2)
        r = yield Call(f"{x} {({'*': 'times', '/': 'divided by', '+': 'plus'})[o]} {y}, rounded to {k} decimal place{'s' if k > 1 else ''}.", f"round({x}{o}{y}, {k})")
        yield Answer("", f"{x} {PRETTY[o]} {y}, rounded, is {r.best}.", r.best)
        return
    k = d.int(2, d.pick([9, 12, 60]))
    e = OVER[over].replace("{k}", str(k))
    said = over.replace("{s}", s).replace("{k}", str(k))
    if e.startswith(("sqrt", "abs", "mod")) or op in "*/" and e.startswith("({e})") and e[5] != "^" or op in "+-" and e.startswith("({e})") and e[5] in "+-":
        e = e.replace("({e})", inner, 1) if e.startswith("({e})") else e.replace("{e}", inner)
    else:
        e = e.replace("{e}", inner)
    yield put(d, said, 0.2)
    name = e
    for o, p in (("*", " × "), ("/", " ÷ ")):
        name = name.replace(o, p)
    name = name.replace("+", " + ").replace("-", " − ") if not e.startswith("-") else name
    r = yield Call("Evaluate the expression.", e)
    yield Answer("", f"{name} {equals(r, name)}.", boxed(r))
