"""Common factors and multiples as plain stories, with what follows from them; primes in few words; mixed numbers from decimals."""
from math import gcd, lcm

from .core import Answer, Call, counted, skill
from .plain_a_primes import composed, prime
from .real_words import Task, around, choose, fill, known, run, spin

X = [("boys", "girls"), ("apples", "pears"), ("pens", "rulers"), ("red beads", "blue beads"), ("roses", "tulips"), ("sweets", "balloons"), ("cakes", "sandwiches"), ("lemons", "limes"), ("football cards", "stickers"), ("forks", "knives"), ("dolls", "cars"), ("muffins", "cookies"), ("blue tiles", "white tiles"), ("juice boxes", "apples"), ("books", "pencils"), ("violins", "flutes"), ("red counters", "green counters"), ("bananas", "oranges"), ("candles", "bells"), ("plates", "cups")]
BAG = [("bag", "bags"), ("basket", "baskets"), ("group", "groups"), ("plate", "plates"), ("box", "boxes"), ("team", "teams"), ("parcel", "parcels"), ("bouquet", "bouquets"), ("tray", "trays"), ("pack", "packs")]


def two_kinds(d):
    while True:
        g = d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 18, 20])
        a, b = g * d.int(1, 9), g * d.int(1, 9)
        if a != b and gcd(a, b) > 1:
            break
    x, y = d.pick(X)
    p, ps = d.pick(BAG)
    return dict(a=a, b=b, x=x, y=y, p_=p, ps=ps)


GCD = [("The greatest common divisor of {a} and {b}: gcd.", "gcd({a}, {b})")]
S = ["{n} has {a} {x} and {b} {y} and makes identical {ps} with nothing left over.", "{a} {x} and {b} {y} are put into equal {ps}, all {ps} alike, none left.", "{a} {x} and {b} {y} go into {ps} so that every {p_} has the same.", "I have {a} {x} and {b} {y} for {ps} that are all the same, using everything.", "There are {a} {x} and {b} {y}. All {ps} should be the same and nothing left over.", "we want to split {a} {x} and {b} {y} into identical {ps}, nothing left."]
MOST = ["What is the largest number of {ps}?", "How many {ps} at most?", "How many {ps} can there be at most?", "most {ps} possible?", "What is the greatest number of {ps} possible?", "biggest number of {ps}?"]
EACH = ["With as many {ps} as possible, how many {x} are in each?", "If there are as many {ps} as possible, how many {x} does each get?", "How many {x} are in each {p_} if there are as many as possible?"]
LENGTHS = ["Two [ropes|ribbons|pipes|planks|wires] of {a} {u} and {b} {u} are cut into equal pieces, as long as possible, with no waste. How long is each piece?", "[Ropes|Boards|Strips] of {a} {u} and {b} {u} must be cut into pieces of the same length. What is the greatest length?", "I have pieces of {a} {u} and {b} {u} and want equal lengths from both, as long as can be. How long?", "longest equal pieces from {a} {u} and {b} {u} without waste?", "What is the longest stick that measures both {a} {u} and {b} {u} exactly?", "A floor of {a} {u} by {b} {u} is covered with equal square tiles, as big as possible, none cut. Side of a tile?", "What is the side of the largest square that tiles a {a} by {b} rectangle?", "A sheet of {a} {u} by {b} {u} is cut into the largest equal squares without waste. How long is one side?", "Two jugs hold {a} {w} and {b} {w}. What is the largest measure that fills both exactly?", "Two bags of {a} kg and {b} kg of rice are packed into equal bags, as big as possible. How heavy is each?"]
PIECES = ["Two ropes of {a} {u} and {b} {u} are cut into equal pieces, as long as possible, without waste. How many pieces are there in all?", "Boards of {a} {u} and {b} {u} are cut into equal pieces as long as possible. How many pieces [altogether|in total]?", "{a} {u} and {b} {u} of ribbon are cut into the longest equal pieces with none left. How many pieces do we get?"]
TILES = ["A floor of {a} {u} by {b} {u} is covered with equal square tiles, as big as possible. How many tiles are needed?", "A sheet of {a} {u} by {b} {u} is cut into the largest equal squares. How many squares are there?"]


def lengths(d):
    return dict(two_kinds(d), u=d.pick(["cm", "m", "mm"]), w=d.pick(["litres", "ml"]))


def pair(d, top=30):
    while True:
        a, b = d.int(2, top), d.int(2, top)
        if a != b and lcm(a, b) not in (a, b) or a != b and d.chance(0.2):
            return a, b


def cycles(d):
    a, b = pair(d, d.pick([12, 20, 30]))
    u, us = d.pick([("second", "seconds"), ("minute", "minutes"), ("day", "days"), ("minute", "minutes"), ("hour", "hours")])
    t = d.pick([("bell", "rings"), ("light", "flashes"), ("bus", "leaves"), ("tram", "comes"), ("lamp", "blinks"), ("alarm", "beeps"), ("train", "leaves"), ("clock", "chimes")] if us != "days" else [("gardener", "comes"), ("boat", "sails"), ("cleaner", "comes"), ("market", "opens")])
    return dict(a=a, b=b, us=us, o=t[0], v=t[1], l=lcm(a, b))


def three_cycles(d):
    v = cycles(d)
    return dict(v, c=d.pick([n for n in range(2, 16) if n not in (v["a"], v["b"])]))


LCM, LCM3 = [("The least common multiple of {a} and {b}: lcm.", "lcm({a}, {b})")], [("The least common multiple of {a}, {b} and {c}: lcm.", "lcm({a}, {b}, {c})")]
NOW = ["One {o} {v} every {a} {us}, another every {b} {us}. [They have just done so together|Both did so just now|Now they coincide]. In how many {us} will it happen together again?", "One {o} {v} every {a} {us}, a second one every {b} {us}. They start together. After how many {us} are they together again?", "One {o} {v} every {a} {us} and another one every {b} {us}, both at once now. How many {us} until the next time together?", "Every {a} {us} the first {o} {v}, every {b} {us} the second. Both now. When again, in {us}?", "{o} one: every {a} {us}. {o} two: every {b} {us}. Together now; together again after how many {us}?", "two {o}s, one every {a} {us} and one every {b} {us}. they just met. how many {us} until the next time"]
MEET = ["{n} goes to the [gym|pool|library|market] every {a} days and {m} every {b} days. They met there today. In how many days do they meet again?", "{n} waters the plants every {a} days and feeds them every {b} days. Today {he} did both. After how many days does {he} do both again?", "Two runners need {a} and {b} minutes for a lap. They start together. After how many minutes are they at the start together?", "One toy car does a lap in {a} seconds, another in {b}. After how many seconds do both cross the line together again?", "A wheel turns once in {a} seconds, another in {b} seconds. When are both back in the starting position, in seconds?", "I take one medicine every {a} hours and another every {b} hours, both now. After how many hours both again?", "{n} steps {a} cm at a time, {m} {b} cm. They start at the same line. After how many cm are both feet level again?", "Sausages come in packs of {a} and rolls in packs of {b}. What is the smallest equal number of each that you can buy?", "Cups are sold in {a}s, plates in {b}s. Least number of each to have as many cups as plates?", "{x_} in packs of {a}, {y_} in packs of {b}. Fewest of each for the same number?", "What is the shortest wall that can be built either with {a} cm bricks or with {b} cm bricks?", "Tiles are {a} cm by {b} cm. What is the side of the smallest square made of them, all laid the same way?", "Boxes {a} cm high are stacked next to boxes {b} cm high. At what height are the stacks first equal?", "Can be put in rows of {a} or rows of {b} with none left: what is the least number of chairs?", "{n} can share {his} sweets equally among {a} or among {b} friends. What is the least number of sweets {he} can have?", "A number of eggs fits exactly in boxes of {a} and in boxes of {b}. Smallest such number?"]
PACKS = ["Sausages come in packs of {a}, rolls in packs of {b}. For the same number of each, how many packs of sausages at least?", "Pens are sold in {a}s and caps in {b}s. To have equally many, how many packs of pens must you buy at least?", "Buns in packs of {a}, burgers in packs of {b}. What is the smallest number of packs of buns so that none of either is left?"]


def cyc(d):
    v = cycles(d)
    x, y = d.pick(X)
    return dict(v, x_=x, y_=y)


TASKS = [Task(two_kinds, GCD, [f"{s} {m}" for s in S for m in MOST], weight=4), Task(two_kinds, GCD + [("Each has {a} divided by {r1}.", "{a}/{r1}")], [f"{s} {m}" for s in S for m in EACH], weight=1), Task(lengths, GCD, LENGTHS, weight=3), Task(lengths, GCD + [("In all {a} plus {b}, divided by {r1}.", "({a}+{b})/{r1}")], PIECES, weight=1), Task(lengths, GCD + [("The tiles: {a} divided by {r1}, times {b} divided by {r1}.", "{a}/{r1}*({b}/{r1})")], TILES, weight=0.6),
         Task(cycles, LCM, NOW, weight=3), Task(cyc, LCM, MEET, weight=4), Task(three_cycles, LCM3, ["Three {o}s: one {v} every {a} {us}, one every {b}, one every {c} {us}. Together now; after how many {us} all together again?", "{o}s every {a}, {b} and {c} {us}, all together now. How many {us} until all together again?", "One {o} {v} every {a} {us}, a second every {b} {us}, a third every {c} {us}. They start at once. When are all three together again, in {us}?"], weight=1), Task(cycles, LCM + [("The packs: {r1} divided by {a}.", "{r1}/{a}")], PACKS, weight=0.8)]


@skill("real_plain_numbers_shared", weight=1.5)
def plain_shared(d):
    yield from run(d, "real.plain.d1shared", TASKS, True, 0.02)


# -- primes in few words ---------------------------------------------------------------------------------------------------------
BIG = ["{x} [biggest|largest|greatest|highest] prime factor", "biggest prime factor of {x}", "the largest prime dividing {x}", "{x}: greatest prime divisor?", "what's the largest prime factor {x} has", "greatest prime in the factorisation of {x}", "highest prime factor for {x}?", "factor {x}, give only the largest prime", "which is the biggest prime that divides {x}"]
SMALL = ["{x} smallest prime factor", "smallest prime that goes into {x}", "lowest prime factor of {x}?", "{x}: smallest prime divisor?", "the least prime dividing {x}", "first prime that divides {x}"]
FACT = ["{x} as a product of primes", "factorise {x}", "prime factorise {x}", "prime factorization {x}", "{x} into prime factors", "break {x} into primes", "write {x} as primes multiplied", "express {x} as a product of prime powers", "{x} in index form (prime factors)", "prime decomposition of {x}", "split {x} into primes", "{x} = product of primes?", "Give the prime factorisation of {x} with powers.", "Use powers to write {x} as a product of primes.", "the prime factor form of {x}", "factor tree for {x}, result with exponents?"]
NEXT = ["prime right after {x}", "prime after {x}", "the prime that follows {x}", "next prime up from {x}", "first prime past {x}", "first prime bigger than {x}", "smallest prime over {x}", "which prime is next after {x}", "what's the next prime when you are at {x}", "go up from {x} to the next prime", "next prime > {x}", "nextprime {x}?", "{x}, next prime?", "Which is the nearest prime above {x}?", "the prime number directly following {x}"]
IS = ["is {x} prime", "is {x} a prime or not", "{x} prime?", "{x}: prime or not?", "prime or composite: {x}? Is it prime?".replace(" Is it prime?", " Answer yes for prime."), "is {x} one of the primes", "does {x} count as a prime", "tell me if {x} is prime", "would you call {x} prime", "{x} is prime, yes or no", "is the number {x} prime, yes or no?", "can {x} be divided only by 1 and itself?", "Is it true that {x} is a prime?", "my teacher says {x} is prime. is it?"]
ALL = ["primes from {a} to {b}", "primes {a} to {b}", "all prime numbers between {a} and {b}", "the primes between {a} and {b}, please", "which primes lie between {a} and {b}", "primes > {a} and < {b}", "list primes in {a}..{b}", "every prime from {a} up to {b}", "write the prime numbers between {a} and {b}", "primes more than {a} but less than {b}", "give the primes that are over {a} and under {b}", "prime numbers {a}-{b}?"]
HOW = ["how many primes from {a} to {b}", "number of primes between {a} and {b}", "how many prime numbers between {a} and {b}", "count primes {a} to {b}", "primes between {a} and {b}, how many", "how many primes lie in {a}..{b}", "how many of the numbers from {a} to {b} are prime", "total number of primes between {a} and {b}?"]


def said(d, where, forms, **slots):
    v = known(d, slots)
    return around(d, fill(d, spin(d, choose(d, "real.plain.d1" + where, forms)), v, 0.01), v, False, 0.02)


@skill("real_plain_numbers_primes", weight=1.8)
def plain_primes(d):
    kind = d.rng.choices(["big", "small", "fact", "next", "is", "all", "how"], [3, 1.2, 3, 3, 3, 2.5, 2])[0]
    if kind in ("big", "small", "fact"):
        x = composed(d, 6, 5000) if d.chance(0.8) else d.pick([11, 13, 17, 19, 23, 29, 31]) * d.pick([2, 3, 5, 6, 7, 10, 14, 30])
        name = {"big": "largest", "small": "smallest"}.get(kind)
        yield said(d, kind, {"big": BIG, "small": SMALL, "fact": FACT}[kind], x=x)
        r = yield Call((f"Asked: the {name} prime factor. " if name else "") + f"The prime factors of {x}: factor.", f"factor({x})")
        ps = r.text.split(" * ")
        if not name:
            yield Answer("", f"{x} = {r.text}.", r.text)
        else:
            p = ps[-1 if kind == "big" else 0].split("^")[0]
            yield Answer("", f"{x} = {r.text}, so the {name} prime factor is {p}.", p)
    elif kind == "next":
        x = d.int(8, 99) if d.chance(0.4) else d.int(100, d.pick([400, 1200, 5000]))
        yield said(d, kind, NEXT, x=x)
        r = yield Call(f"The first prime after {x}: nextprime.", f"nextprime({x})")
        yield Answer("", f"The next prime after {x} is {r.best}.", r.best)
    elif kind == "is":
        x = d.pick([7, 11, 13, 17, 19]) * d.pick([7, 11, 13, 17, 19, 23]) if d.chance(0.35) else d.int(2, d.pick([99, 400, 2000]))
        x += x % 2 == 0 and x > 2 and d.chance(0.7)
        yield said(d, kind, IS, x=x)
        r = yield Call(f"Whether {x} is prime: isprime.", f"isprime({x})")
        yes = r.text == "true"
        yield Answer("", f"{x} is {'' if yes else 'not '}prime.", "yes" if yes else "no")
    else:
        a = d.pick([1, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 140, 150, 200]) if d.chance(0.6) else d.int(4, 150)
        b = a + d.pick([10, 15, 20, 20, 30, 40])
        if not any(prime(n) for n in range(a, b + 1)) or prime(a) or prime(b):
            a, b = 30, 50
        yield said(d, kind, ALL if kind == "all" else HOW, a=a, b=b)
        r = yield Call(f"The primes from {a} to {b}: primes." + (" Then they are counted." if kind == "how" else ""), f"primes({a}, {b})")
        if kind == "all":
            yield Answer("", f"The primes from {a} to {b} are {r.text}.", r.text)
        else:
            yield Answer("", f"The primes: {counted(r.text)}.", str(len(r.text.split(", "))))
