"""What a first look at papers' questions still got wrong: facts that do not matter, the other one of two numbers, fractions in words,
ages some years from now, rectangles told by a multiple, hours between two times.
"""
from fractions import Fraction

from .core import Answer, Call, skill
from .plain_papers_base import paper, short, task
from .plain_papers_fractions import proper
from .real_words import around, known


# -- two scores, one asked ---------------------------------------------------------------------------------------------------------
def scores(d):
    def one():
        while True:
            s = d.pick([20, 25, 40, 50, 60, 80, 30, 75, 120])
            a = d.rng.randint(s // 4, s - 1)
            if short(Fraction(a * 100, s), 1):
                return a, s
    (a, s), (b, t) = one(), one()
    x, y = d.rng.sample(["maths", "spelling", "science", "history", "English", "French", "art", "geography"], 2)
    return dict(a=a, s=s, b=b, t_=t, x=x, y=y, out=lambda r: r + "%")


SCORES = ["{n} scored {a} out of {s} in a {x} test and {b} out of {t_} in a {y} test. What was {his} percentage in the Q test?", "In {x} {n} got {a} out of {s}. In {y} {he} got {b} out of {t_}. Work out {his} percentage in Q.", "{n}'s marks were {a} out of {s} in {x} and {b} out of {t_} in {y}. Express {his} Q mark as a percentage.", "{n} got {a}/{s} in {x} and {b}/{t_} in {y}. Find {his} percentage score in Q."]
paper("scores", [task(scores, [("Asked: the percentage in {x}. It is {a} divided by {s}, times 100.", "{a}/{s}*100")], [t.replace("Q", "{x}") for t in SCORES], 1, 0), task(scores, [("Asked: the percentage in {y}. It is {b} divided by {t_}, times 100.", "{b}/{t_}*100")], [t.replace("Q", "{y}") for t in SCORES], 1, 0)], 0.25)


# -- one of two numbers --------------------------------------------------------------------------------------------------------------
def numbers(d):
    a, b, k = d.int(5, d.pick([40, 300])), d.int(3, d.pick([30, 200])), d.rng.randint(2, 12)
    return dict(a=a, b=b, s=a + b, k=k, p=a * k)


SMALLER = ["The difference between two numbers is {b}. The larger is {s}. Find the smaller.", "The difference of two numbers is {b}. If the larger number is {s}, what is the smaller number?", "Two numbers differ by {b}. The greater is {s}. Find the smaller number.", "The larger of two numbers is {s} and their difference is {b}. Find the smaller number.", "The difference between two numbers is {b} and the bigger one is {s}. Work out the smaller one."]
LARGER = ["The difference between two numbers is {b}. The smaller is {a}. Find the larger.", "The difference of two numbers is {b}. If the smaller number is {a}, what is the larger number?", "Two numbers differ by {b}. The smaller is {a}. Find the greater number.", "The smaller of two numbers is {a} and their difference is {b}. Find the larger number."]
LESS = ["A number is {b} less than {s}. What is the number?", "What number is {b} less than {s}?", "Find the number that is {b} less than {s}.", "Decrease {s} by {b}.", "Take {b} away from {s}.", "From {s} subtract {b}.", "Subtract {b} from {s}.", "Find the result when {b} is taken from {s}.", "Reduce {s} by {b}."]
OTHER = ["The product of two numbers is {p}. One of them is {k}. Find the other.", "The product of two numbers is {p}. If one number is {k}, what is the other number?", "What number multiplied by {k} gives {p}?", "By what must {k} be multiplied to get {p}?"]
paper("other_number", [task(numbers, [("Larger {s}, smaller {b}. {s} minus {b}.", "{s}-{b}")], SMALLER, 1, 0), task(numbers, [("{a} plus {b}.", "{a}+{b}")], LARGER, 0.8, 0), task(numbers, [("{s} minus {b}.", "{s}-{b}")], LESS, 0.9, 0.02), task(numbers, [("{p} divided by {k}.", "{p}/{k}")], OTHER, 0.7, 0)], 0.4)


# -- fractions in the words of a paper ---------------------------------------------------------------------------------------------------
TOLD = [("+", 0, ["Add {X} and {Y}.", "Find the sum of {X} and {Y}.", "Add {X} to {Y}.", "What is the total of {X} and {Y}?", "Work out the sum of {X} and {Y}.", "Increase {X} by {Y}."]), ("-", 1, ["Subtract {Y} from {X}.", "Take {Y} away from {X}.", "Find the difference between {X} and {Y}.", "How much more is {X} than {Y}?", "What must be added to {Y} to make {X}?", "By how much is {X} greater than {Y}?", "From {X} take {Y}.", "Decrease {X} by {Y}."]), ("*", 0, ["Multiply {X} by {Y}.", "Find the product of {X} and {Y}.", "Work out the product of {X} and {Y}."]), ("/", 0, ["Divide {X} by {Y}.", "How many times does {Y} go into {X}?", "Find the quotient when {X} is divided by {Y}."])]
FORM = ["", "", "", " Give your answer in its simplest form.", " Give your answer as an improper fraction.", " Give your answer as a fraction in its lowest terms."]
NAME = {"+": "sum", "-": "difference", "*": "product", "/": "quotient"}


@skill("real_plain_papers_fraction_words", weight=0.5)
def fraction_words(d):
    op, larger, texts = d.pick(TOLD)

    def one():
        if d.chance(0.15):
            n = d.rng.randint(2, 12)
            return Fraction(n), str(n), str(n)
        (a, b), w = proper(d, 2, 12), d.rng.randint(1, 6) if d.chance(0.3) else 0
        return w + Fraction(a, b), f"{w} {a}/{b}" if w else f"{a}/{b}", f"({w}+{a}/{b})" if w else f"({a}/{b})" if op in "*/" else f"{a}/{b}"
    while True:
        (x, X, ex), (y, Y, ey) = one(), one()
        if x != y and not (x.denominator == y.denominator == 1) and (op != "-" or x > y):
            break
    form = d.pick(FORM)
    q = d.say("papers_told_" + op, texts, X=X, Y=Y) + form
    yield around(d, q, known(d, {}), False)
    a, b, ea, eb = X, Y, ex, ey
    res = yield Call(f"The {NAME[op]} of {a} and {b}" + (", as a fraction." if form else "."), f"{ea}{op}{eb}")
    sign = {"+": "+", "-": "−", "*": "×", "/": "÷"}[op]
    whole = res.exact == res.decimal
    yield Answer("", f"{a} {sign} {b} = {res.exact}" + ("" if whole or form else f" {'≈' if '≈' in res.text else '='} {res.decimal}") + ".", res.exact)


# -- how many thirds -----------------------------------------------------------------------------------------------------------------------
def unit_parts(d):
    b = d.rng.randint(2, 10)
    return dict(w={2: "halves", 3: "thirds", 4: "quarters", 5: "fifths", 6: "sixths", 7: "sevenths", 8: "eighths", 9: "ninths", 10: "tenths"}[b], b=b, k=d.rng.randint(2, 30))


THIRDS = ["How many {w} are there in {k}?", "How many {w} make {k}?", "Work out how many {w} there are in {k} wholes.", "How many {w} are equal to {k}?", "{k} apples are cut into {w}. How many pieces are there?", "{k} pizzas are cut into {w}. How many pieces is that?"]
paper("unit_parts", [task(unit_parts, [("{k} divided by 1/{b}.", "{k}/(1/{b})")], THIRDS, 1, 0)], 0.15)


# -- part of a number, from another part ---------------------------------------------------------------------------------------------------
def from_part(d):
    (a, b), k = proper(d, 2, 9), d.pick([2, 3, 4, 5])
    s = b * k * d.rng.randint(1, 12)
    return dict(f=f"{a}/{b}", p=a * s // b, k=k, w={2: "half", 3: "a third", 4: "a quarter", 5: "a fifth"}[k])


FROM = ["{f} of a number is {p}. What is {w} of the number?", "{f} of a number is {p}. Find {w} of the number.", "If {f} of a number is {p}, work out {w} of it.", "{f} of the beads in a box is {p}. How many beads are {w} of the box?"]
paper("from_part", [task(from_part, [("Asked: 1/{k} of it. The whole is {p} divided by {f}.", "{p}/({f})"), ("1/{k} of {r1} is {r1} divided by {k}.", "{r1}/{k}")], FROM, 1, 0)], 0.15)


# -- ages ------------------------------------------------------------------------------------------------------------------------------------
def years(d):
    a, b, c = d.rng.randint(8, 60), d.rng.randint(2, 15), d.rng.randint(2, 15)
    if a <= b + c:
        a += b + c
    return dict(a=a, b=b, c=c, k=d.rng.randint(2, 5))


AGE1 = ["{n} is {a} years old. How old will {he} be in {b} years?", "{n} is {a}. How old will {he} be in {b} years' time?", "{n} is now {a} years old. What will {his} age be after {b} years?"]
AGE2 = ["{n} is {a} years old. How old was {he} {b} years ago?", "{n} is {a}. What was {his} age {b} years ago?"]
AGE3 = ["In {b} years {n} will be {a}. How old is {he} now?", "In {b} years' time {n} will be {a} years old. Find {his} present age.", "{n} will be {a} in {b} years. How old is {n}?"]
AGE4 = ["{b} years ago {n} was {a} years old. How old is {he} now?", "{n} was {a} years old {b} years ago. What is {his} present age?"]
AGE5 = ["In {b} years' time {n} will be {a}. How old was {he} {c} years ago?", "{n} will be {a} in {b} years. How old was {he} {c} years ago?"]
AGE6 = ["{b} years ago {n} was {a}. How old will {he} be in {c} years?", "{n} was {a} years old {b} years ago. How old will {he} be {c} years from now?"]
paper("years", [task(years, [("{a} plus {b}.", "{a}+{b}")], AGE1, 0.7, 0.02), task(years, [("{a} minus {b}.", "{a}-{b}")], AGE2, 0.7, 0.02), task(years, [("Asked: the age now. {a} minus {b}.", "{a}-{b}")], AGE3, 0.8, 0.02), task(years, [("Asked: the age now. {a} plus {b}.", "{a}+{b}")], AGE4, 0.8, 0.02), task(years, [("Asked: the age {c} years ago. Now {a} minus {b}; then minus {c}.", "{a}-{b}-{c}")], AGE5, 0.6, 0.02), task(years, [("Asked: the age in {c} years. Now {a} plus {b}; then plus {c}.", "{a}+{b}+{c}")], AGE6, 0.5, 0.02)], 0.35)


# -- rectangles told by a multiple, shapes in a ratio ----------------------------------------------------------------------------------------
def times_wide(d):
    k, w = d.pick([2, 2, 3, 4]), d.int(2, 30)
    u = d.pick(["cm", "m", "cm", "m", "mm"])
    return dict(k=k, kw={2: "twice", 3: "three times", 4: "four times"}[k], w=w, l=k * w, pe=2 * (k + 1) * w, u=u, g=d.pick(["garden", "field", "playground", "room"]))


def lengths(d):
    v = times_wide(d)
    return {**v, "out": lambda t: f"{t} {v['u']}"}


def areas(d):
    v = times_wide(d)
    return {**v, "out": lambda t: f"{t} {v['u']}²"}


W_AREA = ["The length of a rectangle is {kw} its width. The width is {w} {u}. Find the area.", "A rectangle is {kw} as long as it is wide. It is {w} {u} wide. What is its area?", "A rectangular {g} is {w} {u} wide and {kw} as long. Work out its area."]
W_PERIM = ["The length of a rectangle is {kw} its width. The width is {w} {u}. Find the perimeter.", "A rectangle is {kw} as long as it is wide. It is {w} {u} wide. What is its perimeter?", "A rectangular {g} is {w} {u} wide and {kw} as long. Work out its perimeter."]
W_BACK = ["The length of a rectangle is {kw} its width. The perimeter is {pe} {u}. Find the width.", "A rectangle is {kw} as long as it is wide. Its perimeter is {pe} {u}. Work out its width.", "The perimeter of a rectangular {g} is {pe} {u}. Its length is {kw} its breadth. Find the breadth."]
L_BACK = ["The length of a rectangle is {kw} its width. The perimeter is {pe} {u}. Find the length.", "A rectangle is {kw} as long as it is wide. Its perimeter is {pe} {u}. Work out its length."]
BACK = ("Call the width x. The equation is 2(x+{k}x)={pe}.", "solve(2(x+{k}x)={pe})")
paper("times_wide", [task(areas, [("Asked: the area. First the length: <w times k>.", "<w*k>"), ("The area is {r1} times {w}.", "{r1}*{w}")], W_AREA, 0.8, 0), task(lengths, [("Asked: the perimeter. First the length: <w times k>.", "<w*k>"), ("The perimeter is twice the sum of {r1} and {w}.", "2*({r1}+{w})")], W_PERIM, 0.8, 0), task(times_wide, [BACK], W_BACK, 0.8, 0, "2(x+{k}x) = {pe} gives x = {s1}.", "{s1}"), task(times_wide, [("Asked: the length. " + BACK[0], BACK[1]), ("The length is {k} times {s1}.", "{k}*{s1}")], L_BACK, 0.6, 0, "2(x+{k}x) = {pe} gives x = {s1}; then {k} × {s1} = {r2}.")], 0.35)


def sides(d):
    a, b, c = d.pick([(3, 4, 5), (2, 3, 4), (4, 5, 6), (5, 12, 13), (2, 4, 5), (3, 5, 7), (6, 7, 8), (3, 3, 4)])
    k = d.rng.randint(2, 12)
    return dict(a=a, b=b, c=c, p=(a + b + c) * k, u=d.pick(["cm", "m", "mm"]))


LONGEST = ["The sides of a triangle are in the ratio {a} : {b} : {c}. The perimeter is {p} {u}. Find the longest side.", "A triangle has sides in the ratio {a} : {b} : {c} and a perimeter of {p} {u}. Work out the length of its longest side.", "The lengths of the sides of a triangle are in the ratio {a}:{b}:{c}. Its perimeter is {p} {u}. How long is the longest side?"]
paper("ratio_sides", [task(sides, [("Asked: the longest side. It is {c} of {a}+{b}+{c} parts.", "{p}*{c}/({a}+{b}+{c})")], LONGEST, 1, 0), task(sides, [("Asked: the shortest side. It is {a} of {a}+{b}+{c} parts.", "{p}*{a}/({a}+{b}+{c})")], [t.replace("longest", "shortest") for t in LONGEST], 1, 0)], 0.15)


# -- hours and minutes -----------------------------------------------------------------------------------------------------------------------
def hours(d):
    h, m, h2 = d.rng.randint(1, 5), d.rng.randint(1, 11) * 5, d.rng.randint(6, 20)
    return dict(h=h, m=m, A=f"{h2:02d}:{d.rng.randint(0, 11) * 5:02d}", p="s" if h > 1 else "", out=lambda t: t + " minutes")


MINUTES = ["A flight takes {h} hour{p} {m} minutes. How many minutes is this?", "A plane leaves at {A} and the flight takes {h} hour{p} {m} minutes. How many minutes is the flight?", "A film lasts {h} hour{p} {m} minutes. Write this time in minutes.", "Convert {h} hour{p} {m} minutes to minutes.", "{n} takes {h} hour{p} and {m} minutes to run a race. How many minutes is that?", "How many minutes are there in {h} hour{p} {m} minutes?", "A train journey takes {h} h {m} min. Express this in minutes.", "A match starts at {A} and lasts {h} hour{p} {m} minutes. How many minutes does it last?"]
paper("minutes", [task(hours, [("An hour has 60 minutes: {h} times 60, then plus {m}.", "{h}*60+{m}")], MINUTES, 1, 0)], 0.2)


# -- larger, smaller, in order --------------------------------------------------------------------------------------------------------------
@skill("real_plain_papers_larger", weight=0.25)
def larger(d):
    def one():
        r = d.rng.random()
        if r < 0.5:
            a, b = proper(d, 3, 12)
            return Fraction(a, b), f"{a}/{b}"
        if r < 0.8:
            t = f"0.{d.rng.randint(1, 999)}".rstrip("0")
            return Fraction(t), t
        n = d.rng.randint(-20, 20)
        return Fraction(n), str(n)
    while True:
        (x, X), (y, Y) = one(), one()
        if x != y and (("/" in X) == ("/" in Y) or d.chance(0.3)) and ((x.denominator == 1) == (y.denominator == 1)):
            break
    big = d.chance(0.6)
    w = d.pick(["larger", "greater", "bigger"]) if big else d.pick(["smaller", "less"])
    yield around(d, d.say("papers_larger", ["Which is {w}, {X} or {Y}?", "Which is {w}: {X} or {Y}?", "Write down which is {w}, {X} or {Y}.", "Which of {X} and {Y} is {w}?", "Which number is {w}, {X} or {Y}?"] if w != "less" else ["Which is less, {X} or {Y}?", "Which is less: {X} or {Y}?", "Write down which is less, {X} or {Y}."], w=w, X=X, Y=Y), known(d, {}), False)
    op, word = (">", "bigger") if big else ("<", "smaller")
    r = yield Call(f"Which is {word}: check {X} {op} {Y}.", f"{X} {op} {Y}")
    win, lose = (X, Y) if r.text == "true" else (Y, X)
    yield Answer("", f"{X} {op} {Y} is {r.text}, so {win} is {word} than {lose}.", win)


# -- multiples --------------------------------------------------------------------------------------------------------------------------------
@skill("real_plain_papers_multiples", weight=0.15)
def multiples(d):
    k, n = d.rng.randint(2, 12), d.rng.randint(3, 6)
    K = d.pick([str(n), ["three", "four", "five", "six"][n - 3]])
    yield around(d, d.say("papers_multiples", ["Write down the first {K} multiples of {k}.", "List the first {K} multiples of {k}.", "Find the first {K} multiples of {k}.", "What are the first {K} multiples of {k}?", "Give the first {K} multiples of {k}."], K=K, k=k), known(d, {}), False)
    r = yield Call(f"Asked: the first {n} multiples, 1 to {n} times {k}. The last: {n} times {k}.", f"{n}*{k}")
    yield Answer("", f"1 to {n} times {k}, up to {r.best}.", ", ".join(str(k * i) for i in range(1, n + 1)))
