"""Contrast sets: sides, areas, perimeters, fences, pieces cut out, frames; common lengths and meetings; posts and gaps; primes, factors and lists in order."""
from math import gcd, lcm

from .core import Call, Answer, skill
from .plain_a_primes import SMALL, all_factors
from .plain_b_base import two
from .plain_contrast_c_base import contrast, cross, solved
from .plain_numbers_forms import all_in_order
from .plain_papers_base import POST, money
from .real_words import around, choose, fill, known, spin

# -- rectangles and squares ------------------------------------------------------------------------------------------------------------
PLACES = [("garden", "m"), ("field", "m"), ("room", "m"), ("yard", "m"), ("lawn", "m"), ("playground", "m"), ("hall", "m"), ("poster", "cm"), ("sheet of paper", "cm"), ("picture", "cm"), ("rug", "cm"), ("tablecloth", "cm"), ("tile", "cm"), ("board", "cm")]
OPEN = PLACES[:2] + PLACES[3:6]


def sides(places, u=None):
    def draw(d):
        o, unit = d.pick([p for p in places if u is None or p[1] == u])
        hi = d.pick([15, 40, 90])
        a, b = d.rng.randint(3, hi), d.rng.randint(3, hi)
        while a == b:
            b = d.rng.randint(3, hi)
        return dict(a=a, b=b, o=o, u=unit, s=a * b, r=2 * (a + b), v=0)
    return draw


def out(draw, square=False):
    """The same with the unit behind the last number of the answer."""
    def drawn(d):
        v = draw(d)
        u = v["u"] + ("²" if square else "")
        v["out"] = lambda t: f"{t} {u}"
        return v
    return drawn


def gated(d):
    v = sides(OPEN)(d)
    v["k"] = d.pick([1, 2, 3, 4])
    return v


def square(d):
    o, u = d.pick(PLACES[:-1])
    a = d.rng.randint(2, d.pick([12, 20, 40]))
    return dict(a=a, s=a * a, r=4 * a, o=o, u=u)


def cut(d):
    while True:
        v = sides([("sheet of paper", "cm"), ("board", "cm"), ("piece of cloth", "cm"), ("metal sheet", "cm"), ("lawn", "m"), ("garden", "m"), ("wall", "m")])(d)
        c, e = d.rng.randint(1, min(v["a"], v["b"]) - 1), d.rng.randint(1, min(v["a"], v["b"]) - 1)
        if c != e:
            return {**v, "c": c, "e": e, "part": {"lawn": "flower bed", "garden": "pond", "wall": "window"}.get(v["o"], "rectangle"), "cm": v["u"] == "cm"}


def cut_in(cm):
    def draw(d):
        while True:
            v = cut(d)
            if v.pop("cm") == cm:
                return v
    return draw


def framed(path):
    def draw(d):
        o, u, f = d.pick([("garden", "m", "path"), ("lawn", "m", "path"), ("pool", "m", "path"), ("pond", "m", "path")] if path else [("picture", "cm", "frame"), ("mirror", "cm", "frame"), ("photo", "cm", "frame"), ("poster", "cm", "border")])
        a, b = d.rng.randint(4, 40), d.rng.randint(4, 40)
        return dict(a=a, b=b, k=d.rng.randint(1, 3 if path else 6), o=o, u=u, f=f)
    return draw


def trapezium(d):
    while True:
        x, y, h = d.rng.randint(3, 40), d.rng.randint(3, 40), d.rng.randint(2, 30)
        if x != y and (x + y) * h % 2 == 0:
            u = d.pick(["cm", "m"])
            return dict(a=x, b=y, h=h, u=u)


def triangle(d):
    while True:
        a, b = d.rng.randint(3, 50), d.rng.randint(3, 50)
        if a * b % 2 == 0 and a != b:
            return dict(a=a, b=b, u=d.pick(["cm", "m"]))


def ribbon(d):
    a, b = d.rng.randint(2, 40) * 5, d.rng.randint(2, 40) * 5
    return dict(a=a, b=b, o=d.pick(["tablecloth", "banner", "blanket", "rug", "notice board"]), u="m")


AREA_SIDE = ["the area of a [rectangular|] {o} is {s} {u}² and one side is {b} {u}", "a rectangular {o} has an area of {s} {u}² and is {b} {u} [long|wide]", "one side of a {o} is {b} {u} and its area is {s} {u}²", "a {o} is {b} {u} [long|wide] and has an area of {s} {u}²", "a {o} of {s} {u}² is {b} {u} [long|wide]"]
PER_SIDE = ["the perimeter of a [rectangular|] {o} is {r} {u} and one side is {b} {u}", "a rectangular {o} has a perimeter of {r} {u} and is {b} {u} [long|wide]", "one side of a {o} is {b} {u} and its perimeter is {r} {u}", "it is {r} {u} all round a {o} and one side is {b} {u}", "a {o} is {b} {u} [long|wide] and has a perimeter of {r} {u}"]
OTHER = ["how long is the other side", "what is the other side", "how many {u} is the other side", "what is the length of the other side", "Find the other side"]
SIDES = ["a [rectangular|] {o} is {a} {u} long and {b} {u} wide", "a {o} is {a} {u} by {b} {u}", "a {o} measures {a} {u} by {b} {u}", "the sides of a {o} are {a} {u} and {b} {u}", "a rectangular {o} has sides of {a} {u} and {b} {u}"]
AREA, PER = ["what is its area", "what is the area", "how big is its area", "how many {u}² is it", "Find the area"], ["what is its perimeter", "what is the perimeter", "how far is it all round", "how long is the edge all round", "how many {u} is it all [round|around]", "Find the perimeter"]
FENCE = [f + g for f in SIDES for g in (". It gets a fence all round with a gate of {k} {u}", ". A fence goes round it, except for a gate of {k} {u}", ". It has a fence all round but for a {k} {u} gate")]
FENCED = ["how long is the fence", "how many {u} of fence are needed", "how much fence is needed", "how many metres of fence is that"]
ROUND = [f + g for f in SIDES for g in (". It gets a fence all round", ". A fence goes all round it")]
SQ_R, SQ_S = ["a square {o} has a perimeter of {r} {u}", "the perimeter of a square {o} is {r} {u}", "it is {r} {u} all round a square {o}"], ["a square {o} has an area of {s} {u}²", "the area of a square {o} is {s} {u}²", "a square {o} covers {s} {u}²"]
SQ_A = ["a square {o} has sides of {a} {u}", "the side of a square {o} is {a} {u}", "a square {o} is {a} {u} [long|wide]"]
SIDE = ["how long is [a|one] side", "what is the side", "how many {u} is each side", "Find the side"]
FIRST, THEN, LEFT = ("Asked: what is left. First the whole area: {a} times {b}.", "{a}*{b}"), ("Then the area of the part: {c} times {e}.", "{c}*{e}"), ("What is left is {r1} minus {r2}.", "{r1}-{r2}")
CUT = ["from a {o} of {a} {u} by {b} {u} a {part} of {c} {u} by {e} {u} is cut out", "a {part} of {c} {u} by {e} {u} is cut out of a {o} of {a} {u} by {b} {u}", "a {o} is {a} {u} by {b} {u}. A {part} of {c} {u} by {e} {u} is cut [out|off]", "I cut a {part} of {c} {u} by {e} {u} out of a {o} that is {a} {u} by {b} {u}"]
BED = ["a {o} is {a} {u} by {b} {u} and has a {part} of {c} {u} by {e} {u} in it", "a {part} of {c} {u} by {e} {u} is in a {o} of {a} {u} by {b} {u}", "in a {o} of {a} {u} by {b} {u} there is a {part} of {c} {u} by {e} {u}"]
REMAINS = ["what area is left", "how many {u}² are left", "how much area remains", "how big is the rest", "how big is what is left in {u}²"]
NO_PART = ["how many {u}² are left without the {part}", "what is the area without the {part}", "how big is the {o} without the {part}", "what area is left for the rest"]
FRAME = ["a {o} of {a} {u} by {b} {u} has a {f} {k} {u} wide all round", "round a {o} of {a} {u} by {b} {u} goes a {f} that is {k} {u} wide", "a {k} {u} wide {f} goes all round a {o} of {a} {u} by {b} {u}", "a {o} is {a} {u} by {b} {u}. All round it is a {f} {k} {u} wide"]
WHOLE = ["what is the area of the {o} with the {f}", "what is the whole area with the {f}", "how big are {o} and {f} together in {u}²", "what is the area of the {o} and the {f} together"]
ALONE = ["what is the area of the {f}", "how big is the {f} in {u}²", "what is the area of the {f} alone", "how many {u}² is the {f} itself", "what is the area of just the {f}"]
OUTER = "The outer rectangle is {a} + 2 × {k} by {b} + 2 × {k}: its area."
O_E = "({a}+2*{k})*({b}+2*{k})"
TRAP = ["a trapezium has parallel sides of {a} {u} and {b} {u} and a height of {h} {u}", "the parallel sides of a trapezium are {a} {u} and {b} {u}, its height is {h} {u}", "!trapezium, parallel sides {a} {u} and {b} {u}, height {h} {u}"]
TRI = ["a triangle has a base of {a} {u} and a height of {b} {u}", "the base of a triangle is {a} {u} and its height is {b} {u}", "!triangle, base {a} {u}, height {b} {u}"]
RIBBON = ["a {o} is {a} cm by {b} cm. A ribbon goes all round it", "a ribbon goes all round a {o} of {a} cm by {b} cm", "{n} sews a ribbon round a {o} that is {a} cm long and {b} cm wide"]
R_ASK = ["how many metres of ribbon are needed", "how many m of ribbon is that", "how long is the ribbon in metres", "how many metres long is the ribbon"]
PLACE = sides(PLACES)
SHAPES = [solved(out(PLACE), [("The other side is the area divided by the known side: {s} divided by {b}.", "{s}/{b}")], cross(AREA_SIDE, OTHER), 2), solved(out(PLACE), [("Length and width together are half the perimeter: {r} divided by 2, minus {b}.", "{r}/2-{b}")], cross(PER_SIDE, OTHER), 2),
          solved(out(PLACE, True), [("The area of a rectangle is length times width: {a} times {b}.", "{a}*{b}")], cross(SIDES, AREA), 1.3), solved(out(PLACE), [("The perimeter of a rectangle is twice the sum of {a} and {b}.", "2*({a}+{b})")], cross(SIDES, PER) , 1.3), solved(out(gated), [("The perimeter of a rectangle is twice the sum of {a} and {b}.", "2*({a}+{b})")], cross(ROUND, FENCED), 0.7),
          solved(out(gated), [("First the perimeter: twice the sum of {a} and {b}.", "2*({a}+{b})"), ("The fence is {r1} minus the gate {k}.", "{r1}-{k}")], cross(FENCE, FENCED), 1.3),
          solved(out(square), [("The side of a square is a quarter of its perimeter: {r} divided by 4.", "{r}/4")], cross(SQ_R, SIDE), 1), solved(out(square), [("The side of a square is the square root of its area: the root of {s}.", "sqrt({s})")], cross(SQ_S, SIDE), 1), solved(out(square, True), [("Asked: the area. First the side: {r} divided by 4.", "{r}/4"), ("The area is the side {r1} squared.", "{r1}^2")], cross(SQ_R, AREA), 0.8),
          solved(out(square), [("Asked: the perimeter. First the side: the square root of {s}.", "sqrt({s})"), ("The perimeter is 4 times the side {r1}.", "4*{r1}")], cross(SQ_S, PER), 0.8), solved(out(square), [("The perimeter of a square is 4 times its side: 4 times {a}.", "4*{a}")], cross(SQ_A, PER), 0.5), solved(out(square, True), [("The area of a square is its side squared: {a} squared.", "{a}^2")], cross(SQ_A, AREA), 0.5),
          solved(out(cut_in(True), True), [FIRST, THEN, LEFT], cross(CUT, REMAINS), 1.2), solved(out(cut_in(False), True), [FIRST, THEN, LEFT], cross(BED, NO_PART), 0.8),
          *[s for path in (True, False) for s in (solved(out(framed(path), True), [("Asked: the whole area. " + OUTER, O_E)], cross(FRAME, WHOLE), 0.8), solved(out(framed(path), True), [(OUTER, O_E), ("The inner area is taken away: {r1} minus {a} times {b}.", "{r1}-{a}*{b}")], cross(FRAME, ALONE), 0.8))],
          solved(out(trapezium, True), [("The area of a trapezium is half the sum of the parallel sides times the height.", "({a}+{b})/2*{h}")], cross(TRAP, AREA[:2] + AREA[-1:]), 0.6), solved(out(triangle, True), [("The area of a triangle is base times height divided by 2: {a} times {b} divided by 2.", "{a}*{b}/2")], cross(TRI, AREA[:2] + AREA[-1:]), 0.6),
          solved(out(ribbon), [("Asked: the perimeter in m. In cm: twice the sum of {a} and {b}; divided by 100.", "2*({a}+{b})/100")], cross(RIBBON, R_ASK), 0.7)]
contrast("shapes", SHAPES, 1.6)


# -- common lengths and meetings ---------------------------------------------------------------------------------------------------------
def lengths(d):
    while True:
        g = d.rng.randint(3, 25)
        i, j = d.rng.randint(2, 9), d.rng.randint(2, 9)
        if i != j and gcd(i, j) == 1:
            return dict(a=g * i, b=g * j, u=d.pick(["cm", "cm", "m"]), o=d.pick(["ropes", "ribbons", "boards", "pipes", "wires", "planks"]))


def rounds(d):
    while True:
        g = d.rng.randint(1, 12)
        a, b = g * d.rng.randint(2, 9), g * d.rng.randint(2, 9)
        if a != b and lcm(a, b) not in (a, b) and lcm(a, b) < 500 and a > 3 and b > 3:
            return dict(a=a, b=b)


GCD, LCM = ("The greatest common divisor of {a} and {b}: gcd.", "gcd({a}, {b})"), ("The least common multiple of {a} and {b}: lcm.", "lcm({a}, {b})")
ROPES = ["two {o} of {a} {u} and {b} {u} are cut into equal pieces, as long as possible, with nothing left over", "two {o}, {a} {u} and {b} {u} long, are cut into the longest equal pieces without waste", "{n} cuts two {o} of {a} {u} and {b} {u} into equal pieces. They are as long as possible and nothing is left", "we have two {o} of {a} {u} and {b} {u}. We cut both into equal pieces, as long as possible, with no waste"]
LONG, ALL = ["how long is each piece", "how many {u} long is each piece", "what is the length of a piece", "how long are the pieces"], ["how many pieces are there [altogether|in all|in total]", "how many pieces is that [altogether|in all]", "how many pieces do both make together", "how many pieces do we get from both together"]
LAPS = ["{n} needs {a} minutes for a round of the lake and {m} {b} minutes. They start together", "{n} runs a round in {a} minutes and {m} in {b} minutes. They start at the same time and place", "two cyclists need {a} and {b} minutes for a lap. They start together", "one tram takes {a} minutes for a round, the other {b} minutes. They start together at the station"]
MEET = ["after how many minutes [are they at the start together again|do they meet again at the start|do they meet at the start again]", "in how many minutes are they together at the start again", "how many minutes later are they at the start together again"]
N_, M_ = ["how many rounds has {n} done when they [first|] meet at the start again", "how many rounds has {n} done by the time they are at the start together again"], ["how many rounds has {m} done when they [first|] meet at the start again", "how many rounds has {m} done by the time they are at the start together again"]
contrast("gcd_lcm", [solved(lengths, [GCD], cross(ROPES, LONG), 2), solved(lengths, [GCD, ("In all {a} plus {b}, divided by {r1}.", "({a}+{b})/{r1}")], cross(ROPES, ALL), 2), solved(rounds, [LCM], cross(LAPS, MEET), 2), solved(rounds, [LCM, ("{r1} divided by {a}.", "{r1}/{a}")], cross(LAPS[:2], N_), 1), solved(rounds, [LCM, ("{r1} divided by {b}.", "{r1}/{b}")], cross(LAPS[:2], M_), 1)], 0.7)


# -- posts and gaps ------------------------------------------------------------------------------------------------------------------------
STAND = [("post", "posts", "fence"), ("tree", "trees", "road"), ("lamp", "lamps", "street"), ("pole", "poles", "track"), ("flag", "flags", "path"), ("bush", "bushes", "drive")]


def posts(d):
    k, n = d.rng.randint(2, 12), d.rng.randint(4, 40)
    one, many, line = d.pick(STAND)
    return dict(k=k, p=n, x=k * n, w=k * (n - 1), one=one, many=many, line=line)


def priced(d):
    v = posts(d)
    return money(d, v, False, form=d.pick(POST), c=two(d.pick([4, 5, 6, 7, 8, 9, 10, 12, 15, 18, 20, 25]) * 100 + d.pick([0, 0, 0, 50])))


def field(d):
    while True:
        k, a, b = d.rng.randint(2, 6), d.rng.randint(4, 40), d.rng.randint(4, 40)
        if a != b and a % k == b % k == 0:
            return dict(k=k, a=a, b=b, many=d.pick(["posts", "trees", "poles"]))


LINE = ["a straight {line} of {x} m has a {one} every {k} m, with one at each end", "along a straight {line} of {x} m there is a {one} every {k} m, also at both ends", "the {many} on a {x} m long straight {line} are {k} m apart, one at each end", "a {x} m {line} is straight. It has a {one} at each end and one every {k} m"]
RING = ["all round a [field|park|pond] with an edge of {x} m there is a {one} every {k} m", "the edge of a [round pond|field|park] is {x} m long and there is a {one} every {k} m all round it", "the {many} round a [field|pond|track] of {x} m all round are {k} m apart"]
HOW = ["how many {many} are there", "how many {many} is that", "how many {many} are needed", "Find the number of {many}"]
COUNT = [f + g for f in LINE for g in (". Each {one} costs {C}", ". One {one} costs {C}")]
FAR = ["{p} {many} stand in a straight line, {k} m apart", "along a straight {line} there are {p} {many}, {k} m from one to the next", "there are {p} {many} in a row and each is {k} m from the next"]
GAPS = ("Gaps: {x} divided by {k}; with both ends one more.", "{x}/{k}+1")
contrast("posts", [solved(posts, [GAPS], cross(LINE, HOW), 2), solved(posts, [("All round there are as many as gaps: {x} divided by {k}.", "{x}/{k}")], cross(RING, HOW), 2), solved(field, [("First the perimeter: twice the sum of {a} and {b}.", "2*({a}+{b})"), ("The number is {r1} divided by {k}.", "{r1}/{k}")], cross(["all round a field of {a} m by {b} m there are {many}, {k} m apart", "round a {a} m by {b} m garden {many} are set every {k} m"], HOW), 0.8),
                   solved(priced, [GAPS, ("The cost is {r1} times {c}.", "{r1}*{c}")], cross(COUNT, ["how much do all the {many} cost", "what do the {many} cost altogether", "what is the cost of all {many}"]), 1), solved(posts, [("One gap less than {p}: {p} minus 1, times {k}.", "({p}-1)*{k}")], cross(FAR, ["how far is it from the first to the last", "how many metres is it from the first to the last {one}", "how long is the whole row in metres", "what is the distance between the first and the last {one}"]), 1.5)], 0.8)


# -- primes, factors, order ------------------------------------------------------------------------------------------------------------------
def prime(n):
    return n > 1 and all(n % k for k in range(2, int(n ** 0.5) + 1))


def asked(d, where, texts, **v):
    raw = spin(d, choose(d, "real.plain.contrast." + where, texts))
    slots = known(d, {**v, "age": 0})
    return around(d, fill(d, raw, slots, 0.02), slots, False, 0.03)


BETWEEN = ["My [aunt|teacher|grandma|sister|coach]'s age[ in years|] is a prime [number|] between {a} and {b}. How old is she?", "How old is my [uncle|grandpa|neighbour] if his age is a prime number between {a} and {b}?", "{n}'s house number is a prime between {a} and {b}. What is it?", "I think of a prime number between {a} and {b}. Which [one|number] is it?", "Which prime number [is|lies] between {a} and {b}?", "prime between {a} and {b}?", "A bus has a prime number between {a} and {b}. What is its number?",
           "The number of {t} in a box is prime and between {a} and {b}. How many are there?", "The only prime between {a} and {b} is the [code|page]. What is it?", "[She|My mum|Our boss] is between {a} and {b} years old and her age is [prime|a prime number]. How old is she?", "[The page|The room|A seat] has a prime number between {a} and {b}. [What is its number|Which number is it]?", "{n} is thinking of a prime [number|] between {a} and {b}. What is it?", "Find the prime number that is [greater|larger] than {a} and [less|smaller] than {b}."]
IS = ["Is {x} [a prime number|prime]?", "Is the number {x} prime?", "[Can you say|Say] whether {x} is a prime number: yes or no?", "Does {x} have no divisors but 1 and itself?", "Are 1 and {x} the only divisors of {x}?", "Is {x} divisible only by 1 and itself?", "Has {x} exactly two divisors?", "Has {x} only the factors 1 and {x}?", "[{n} says|I think] that {x} is [a prime number|prime]. Is [that|it] [right|true]?", "[Does {x} belong to|Is {x} among] the prime numbers?", "Are there no [divisors|factors] of {x} [besides|except] 1 and {x}?", "is {x} prime [yes or no|or not]?"]
NOT = ["Does {x} have [divisors|factors] other than 1 and itself?", "Does {x} have other [divisors|factors] than 1 and {x}?", "Has {x} any [divisor|factor] besides 1 and itself?", "Is {x} a composite number?", "Is {x} composite?", "Can {x} be divided by something other than 1 and itself without a remainder?", "Is there a number other than 1 and {x} that divides {x}?", "Does {x} have more than two [divisors|factors]?", "[{n} says|I think] that {x} is [a composite number|composite]. Is [that|it] [right|true]?", "Are there [divisors|factors] of {x} [besides|except|apart from] 1 and {x}?", "Can {x} be [written|split] as a product of two smaller [whole|natural] numbers?", "Does {x} have a [divisor|factor] that is neither 1 nor {x}?"]
FACTORS = ["[List|Write down|Give|Name] all [the|] factors of {x} in increasing order.", "What are all the [factors|divisors] of {x}, from smallest to largest?", "all divisors of {x} in order, smallest first", "Which numbers divide {x} [exactly|without remainder]? [List|Write] them all in increasing order.", "all factors of {x}?", "{n} writes [down|] all [factors|divisors] of {x} from the smallest to the largest. [Which numbers does {he} write|What does {he} write]?", "[Find|List] [every|each] [factor|divisor] of {x}, smallest first.", "By which numbers can {x} be divided without remainder? List all of them, smallest first."]
UP = ["[Write|Put|Arrange|Sort] these numbers from smallest to largest: {l}", "[Put|Write|Arrange] in increasing order: {l}", "{l} in order, smallest first", "order from small to large: {l}", "[Order|Sort] {l} from the smallest to the [largest|biggest].", "What is the order of {l} from smallest to largest?", "ascending order: {l}", "[Put|Place] {l} in order, starting with the smallest."]
DOWN = ["[Write|Put|Arrange|Sort] these numbers from largest to smallest: {l}", "[Put|Write|Arrange] in decreasing order: {l}", "{l} in order, largest first", "order from large to small: {l}", "[Order|Sort] {l} from the [largest|biggest] to the smallest.", "What is the order of {l} from largest to smallest?", "descending order: {l}", "[Put|Place] {l} in order, starting with the largest."]


def listed(d):
    """Three to six different numbers of one kind, near to one another or alike in their digits."""
    k, style = d.rng.randint(3, 6), d.pick(["whole", "whole", "near", "digits", "minus", "decimal", "decimal"])
    while True:
        if style == "digits":
            a, b, c = d.rng.sample(range(1, 10), 3)
            ns = [str(x) for x in {a * 100 + b * 10 + c, a * 100 + c * 10 + b, b * 100 + a * 10 + c, b * 100 + c * 10 + a, c * 100 + a * 10 + b, c * 100 + b * 10 + a}]
            d.rng.shuffle(ns)
            ns = ns[:k]
        elif style == "decimal":
            w = d.rng.randint(0, 9)
            ns = [d.pick([f"{w}.{d.rng.randint(1, 9)}", f"{w}.{d.rng.randint(0, 9)}{d.rng.randint(1, 9)}", f"{w + 1}.{d.rng.randint(1, 9)}"]) for _ in range(k)]
        else:
            lo, hi = {"whole": (1, d.pick([60, 400, 5000])), "near": (400, 460), "minus": (-20, 20)}[style]
            ns = [str(d.rng.randint(lo, hi)) for _ in range(k)]
        if len({float(n) for n in ns}) == k:
            return ns


@skill("real_plain_contrast_primes", weight=0.8)
def primes(d):
    kind = d.rng.choices(["between", "is", "not", "factors"], [3, 2, 2, 2])[0]
    if kind == "between":
        while True:
            a = d.rng.randint(8, 95)
            b = a + d.rng.randint(4, 10)
            if not prime(a) and not prime(b) and sum(map(prime, range(a, b))) == 1:
                break
        yield asked(d, "between", BETWEEN, a=a, b=b)
        r = yield Call(f"The primes from {a} to {b}: primes.", f"primes({a}, {b})")
        yield Answer("", f"The primes from {a} to {b} are {r.text}.", r.text)
    elif kind == "factors":
        x = d.pick(SMALL)
        yield asked(d, "factors", FACTORS, x=x)
        yield from all_factors(x)
    else:
        x = d.rng.randint(10, 200)
        while prime(x) != d.chance(0.5) or x % 2 == 0 and d.chance(0.6):
            x = d.rng.randint(10, 200)
        yield asked(d, kind, IS if kind == "is" else NOT, x=x)
        r = yield Call(("" if kind == "is" else "Asked: whether it is composite. ") + f"Whether {x} is prime: isprime.", f"isprime({x})")
        yes = (r.text == "true") == (kind == "is")
        if kind == "is":
            yield Answer("", f"Yes, {x} is a prime number." if yes else f"No, {x} is not a prime number.", "yes" if yes else "no")
        else:
            yield Answer("", f"Yes, {x} is a composite number." if yes else f"No, {x} is a prime number.", "yes" if yes else "no")


@skill("real_plain_contrast_order", weight=0.5)
def order(d):
    ns, up = listed(d), d.chance(0.5)
    yield asked(d, "up" if up else "down", UP if up else DOWN, l=d.pick([", ", ", ", "; "]).join(ns) if d.chance(0.6) else ", ".join(ns[:-1]) + " and " + ns[-1])
    yield from all_in_order(ns, up)
