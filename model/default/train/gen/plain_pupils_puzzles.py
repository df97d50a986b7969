"""Equations, number puzzles, ages, gaps, common factors and multiples in stories, averages that are asked backwards, ratios made simple,
fractions and decimals turned into each other: as pupils and parents type them.
"""
import re
from fractions import Fraction
from math import gcd

from .core import Answer, Call, skill
from .plain_pupils_base import Task, ask, chat, simply, tell, voice
from .plain_structures_compose import ints
from .real_words import dec, people, pretty

KINDS = {}


def add(kind, draw, calls, templates, weight=1, **more):
    KINDS.setdefault(kind, []).append(Task(draw, calls, templates, spell=0.02, weight=weight, **more))


def fixed(f):
    """A draw whose numbers `f` completes; False: once more."""
    def draw(d):
        while True:
            v = f(d)
            if v:
                return v
    return draw


# -- equations -----------------------------------------------------------------------------------------------------------------
ASK = ["how do i solve E", "solve E pls", "E whats X", "E what is X", "how do you do E", "E find X", "whats X in E", "can u solve E", "can you help me with E", "my son has to solve E", "my daughter is stuck on E", "i need X: E", "E how do i do that", "i dont get E", "teacher gave us E", "homework: solve E", "how do i find X in E", "E, X = ?", "solve for X E", "E and i have to find X", "what number is X if E", "hi can u do E", "help with E pls", "E i forgot how to solve it", "how to solve E", "find X when E", "i have the equation E", "the equation is E. whats X", "how i find X if E", "can someone solve E for me", "E ??", "pls solve E for X", "which X fits E", "how do i get X alone in E", "what must X be in E", "explain E pls", "my kid has E as homework", "E how to solve", "we have E in class, what is X", "stuck on E"]


def sided(d, x, letter):
    """An equation with the solution x, as a pupil types it."""
    a, b, c = d.int(2, 9), d.int(1, 20), d.int(2, 9)
    kind = d.rng.choices(range(14), [3, 3, 3, 2, 3, 3, 3, 3, 2, 2, 1, 1, 2, 1])[0]
    v = letter
    if kind == 0:
        return f"{v} + {b} = {x + b}"
    if kind == 1:
        return f"{v} - {b} = {x - b}"
    if kind == 2:
        return f"{a}{v} = {a * x}"
    if kind == 3:
        return f"{v}/{a} = {x}"
    if kind == 4:
        return f"{a}{v} + {b} = {a * x + b}"
    if kind == 5:
        return f"{a}{v} - {b} = {a * x - b}"
    if kind == 6:
        if a == c:
            a += 1
        a, c = max(a, c), min(a, c)
        k = (a - c) * x
        return f"{a}{v} {'+' if b % 2 else '-'} {b} = {c}{v} {'+' if k + (b if b % 2 else -b) >= 0 else '-'} {abs(k + (b if b % 2 else -b))}"
    if kind == 7:
        return f"{a}({v} + {b}) = {a * (x + b)}" if d.chance(0.5) else f"{a}({v} - {b}) = {a * (x - b)}"
    if kind == 8:
        return f"{a * x + b} = {a}{v} + {b}"
    if kind == 9:
        return f"{b + a * x} - {a}{v} = {b}"
    if kind == 10:
        return f"{v} + {a}{v} = {(1 + a) * x}"
    if kind == 11:
        return f"{a}{v} + {c}{v} + {b} = {(a + c) * x + b}"
    if kind == 12:
        return f"{v}/{a} + {b} = {x + b}"
    return f"{a}{v} + {b} = {c + a}{v} - {c * x - b}" if c * x - b > 0 else f"{a}{v} + {b} = {a * x + b}"


@skill("real_plain_pupils_equations", weight=2)
def equations(d):
    letter = d.pick("xxxxxxxyynabzkt")
    x = d.int(1, 15) if d.chance(0.85) else -d.rng.randint(1, 9)
    e = sided(d, x, letter)
    shown = e if d.chance(0.7) else e.replace(" ", "")
    q = d.say("pupils.equation", ASK).replace("E", shown).replace("X", letter)
    yield voice(d, q)
    plain = e.replace(" ", "")
    r = yield Call(f"The equation {plain} is solved for {letter}: solve.", f"solve({plain})")
    value = r.text.split(" = ", 1)[1].split(" ")[0]
    yield Answer("", f"Solving gives {letter} = {value}.", value)


# -- a number that somebody thinks of --------------------------------------------------------------------------------------------
def number(e, ask, weight=1):
    """Puzzles with the equation `e` of x, a, b, c; c comes from x."""
    add("numbers", ask[0], [(f"Call the number x. The equation is {e}.", f"solve({e})")], ask[1], weight, answer=e.replace("=", " = ") + " gives x = {s1}.", box="{s1}")


def mk(f):
    def g(d):
        a, b, x = d.int(2, 9), d.int(2, 30), d.int(2, 25)
        c = f(a, b, x)
        return c is not None and c > 0 and Fraction(c).denominator == 1 and dict(a=a, b=b, c=int(c), kw={2: "twice", 3: "3 times"}.get(a, f"{a} times"), dbl={2: "double", 3: "triple"}.get(a, f"{a} times"))
    return fixed(g)


number("{a}x+{b}={c}", (mk(lambda a, b, x: a * x + b), ["i think of a number, times it by {a} and add {b} and i get {c}. whats my number", "a number times {a} plus {b} is {c}. what number", "{a} times a number and {b} more makes {c}", "i multiply a number with {a} then plus {b} and its {c}. what was the number", "my son thinks of a number, multiplies by {a}, adds {b}, result {c}. which number is it", "{b} more than {a} times a number is {c}, find the number", "{kw} a number plus {b} gives {c}. number?", "if u times my number by {a} and then add {b} u get {c}"]), 1.5)
number("{a}x-{b}={c}", (mk(lambda a, b, x: a * x - b), ["i think of a number, times it by {a} and take away {b} and i get {c}. whats my number", "{dbl} a number minus {b} is {c}, find the number", "a number times {a} minus {b} is {c}. what number", "{b} less than {a} times a number is {c}. whats the number", "my daughter thinks of a number, multiplies it by {a} and subtracts {b}. she gets {c}, what was it", "{kw} a number take away {b} makes {c}"]), 1.3)
number("x/{a}+{b}={c}", (mk(lambda a, b, x: x + b), ["i think of a number, divide it by {a} and add {b} and get {c}. what number", "a number divided by {a} plus {b} is {c}", "i share my number by {a} then add {b}, its {c} now. what was it"]), 0.9)
number("x/2+{b}={c}", (mk(lambda a, b, x: x + b), ["i am thinking of a number, i take half and add {b} and get {c}. what number", "half of a number plus {b} is {c}, whats the number", "halve my number, add {b}, you get {c}"]), 0.6)
number("x/{a}-{b}={c}", (mk(lambda a, b, x: x - b), ["i think of a number, divide by {a} and take away {b}, i get {c}. whats the number", "a number divided by {a} minus {b} is {c}. which number"]), 0.6)
number("x+{b}={c}", (mk(lambda a, b, x: x + b), ["a number plus {b} makes {c}. what is the number", "i think of a number and add {b}. i get {c}. what is my number", "{b} more than a number is {c}, what number", "which number plus {b} is {c}", "if i add {b} to my number i have {c}. my number?"]), 1)
number("x-{b}={c}", (mk(lambda a, b, x: x + b), ["{b} less than a number is {c}, what number", "a number minus {b} is {c}. what is the number", "i take {b} away from my number and get {c}. my number?", "i think of a number, subtract {b}, its {c}", "from which number do i take {b} to get {c}"]), 1.2)
number("{a}x={c}", (mk(lambda a, b, x: a * x), ["what number do i have to times by {a} to get {c}", "{a} times a number is {c}. what number", "which number times {a} makes {c}", "i times my number by {a} and get {c}, what is it", "{dbl} a number is {c}, whats the number", "what do i multiply by {a} to get {c}"]), 1.2)
number("x/{a}={c}", (mk(lambda a, b, x: x), ["a number divided by {a} is {c}. what number", "i divide my number by {a} and get {c}. my number?", "which number shared by {a} gives {c}"]), 0.8)
number("{a}(x+{b})={c}", (mk(lambda a, b, x: a * (x + b)), ["i think of a number, add {b} and then times it by {a}. i get {c}. what number", "i add {b} to a number and multiply the answer by {a}. its {c}. what was my number", "add {b} to my number, then times {a} gives {c}. find it"]), 0.8)
number("{a}(x-{b})={c}", (mk(lambda a, b, x: a * x), ["i think of a number, take away {b} and then times it by {a}. i get {c}. what number", "subtract {b} from my number, multiply by {a}, you get {c}"]), 0.6)

ROW = "Call the smallest number x. The equation is x+(x+1)+(x+2)={c}."
row = fixed(lambda d: (x := d.int(2, 60)) and dict(c=3 * x + 3))
add("numbers", row, [("Asked: the smallest. " + ROW, "solve(x+(x+1)+(x+2)={c})")], ["sum of 3 numbers one after other is {c}, which is the smallest", "three numbers in a row make {c}. whats the smallest", "3 consecutive numbers add up to {c}, find the smallest", "i add three numbers that come after each other and get {c}. which is the first one"], 0.7, answer="x+(x+1)+(x+2) = {c} gives x = {s1}. The smallest number is {s1}.", box="{s1}")
add("numbers", row, [("Asked: the largest. " + ROW, "solve(x+(x+1)+(x+2)={c})"), ("The smallest is {s1}. The largest is 2 more.", "{s1}+2")], ["sum of 3 numbers one after other is {c}, which is the biggest", "three numbers in a row make {c}. whats the largest", "3 consecutive numbers add up to {c}, find the biggest"], 0.6, answer="The smallest number is {s1}, so the largest is {s1} + 2 = {r2}.")
sd = fixed(lambda d: dict(b=(b := d.int(2, 30)), c=2 * d.int(2, 50) + b))
SMALLER = "Call the smaller number x. The equation is x+(x+{b})={c}."
add("numbers", sd, [("Asked: the smaller. " + SMALLER, "solve(x+(x+{b})={c})")], ["two numbers make {c} together and one is {b} bigger. what is the smaller number", "sum of two numbers is {c}, difference is {b}. whats the smaller one", "two numbers add to {c}. one is {b} more than the other. find the smaller"], 0.6, answer="x+(x+{b}) = {c} gives x = {s1}. The smaller number is {s1}.", box="{s1}")
add("numbers", sd, [("Asked: the larger. " + SMALLER, "solve(x+(x+{b})={c})"), ("The smaller is {s1}. The larger is {b} more.", "{s1}+{b}")], ["two numbers make {c} together and one is {b} bigger. what is the bigger number", "sum of two numbers is {c}, difference is {b}. whats the bigger one", "two numbers add to {c}. one is {b} more than the other. find the larger"], 0.6, answer="The smaller number is {s1}, the larger {r2}.")
other = ints(lambda v: v["b"] < v["a"], a=[100, 400], b=[60, 200])
add("numbers", other, [("{a} minus {b}.", "{a}-{b}")], ["the sum of two numbers is {a} and one is {b} whats the other", "two numbers make {a}, one of them is {b}. what is the other one", "{b} and another number together are {a}. whats the other number"], 0.7)

# -- ages ------------------------------------------------------------------------------------------------------------------------
age = fixed(lambda d: dict(b=(b := d.int(2, 12)), s=2 * d.int(2, 20) + b))
YOUNG = "The younger is x and the older x+{b}. The equation is x+(x+{b})={s}."
add("ages", age, [("Asked: the younger. " + YOUNG, "solve(x+(x+{b})={s})")], ["my daughter is {b} years older than my son and together they are {s}. how old is my son", "my daughter is {b} years older than my son. together they are {s} years old. how old is he", "i am {b} years younger than my sister. we are {s} years together. how old am i", "{n} is {b} years younger than {m}, together they are {s}. how old is {n}", "my brother is {b} years older than me and together we are {s}. how old am i", "{n} is {b} years older than {m}. both together are {s}. how old is {m}"], 1.2, answer="x+(x+{b}) = {s} gives x = {s1}.", box="{s1}")
add("ages", age, [("Asked: the older. " + YOUNG, "solve(x+(x+{b})={s})"), ("The older is {s1} plus {b}.", "{s1}+{b}")], ["my daughter is {b} years older than my son and together they are {s}. how old is my daughter", "i am {b} years younger than my sister. we are {s} years together. how old is my sister", "{n} is {b} years younger than {m}, together they are {s}. how old is {m}", "my brother is {b} years older than me and together we are {s}. how old is my brother", "{n} is {b} years older than {m}. both together are {s}. how old is {n}"], 1, answer="x+(x+{b}) = {s} gives x = {s1}; then {s1} + {b} = {r2}.")
twice = fixed(lambda d: dict(k=(k := d.int(2, 5)), s=(k + 1) * d.int(3, 14), kw={2: "twice"}.get(k, f"{k} times")))
KX = "The younger is x and the older {k}x. The equation is x+{k}x={s}."
add("ages", twice, [("Asked: the younger. " + KX, "solve(x+{k}x={s})")], ["my mum is {kw} as old as me, together we are {s}. how old am i", "{n} is {kw} as old as {m}. together they are {s} years. how old is {m}", "dad is {kw} as old as his son and both together are {s}. how old is the son"], 0.7, answer="x+{k}x = {s} gives x = {s1}.", box="{s1}")
add("ages", twice, [("Asked: the older. " + KX, "solve(x+{k}x={s})"), ("The older is {k} times {s1}.", "{k}*{s1}")], ["my mum is {kw} as old as me, together we are {s}. how old is she", "{n} is {kw} as old as {m}. together they are {s} years. how old is {n}", "dad is {kw} as old as his son and both together are {s}. how old is the dad"], 0.7, answer="x+{k}x = {s} gives x = {s1}; then {k} × {s1} = {r2}.")
add("ages", ints(lambda v: v["b"] < v["a"], a=(25, 60), b=(4, 18)), [("{a} minus {b}.", "{a}-{b}")], ["dad is {a} and i am {b}. how many years older is dad", "mum is {a} years old and my son {b}. how many years is the difference", "{n} is {a} now. how old was {he} {b} years ago", "my teacher is {a} and is {b} years older than my mum. how old is my mum", "how old was grandma {b} years ago if she is {a} now"], 0.8)
add("ages", ints(a=(5, 60), b=(2, 20)), [("{a} plus {b}.", "{a}+{b}")], ["i am {a}. how old will i be in {b} years", "{n} is {a} and {his} brother is {b} years older. how old is the brother", "my sister is {a} and i am {b} years older. how old am i", "in {b} years how old is my son, he is {a} now"], 0.7)
add("ages", ints(a=(5, 14), k=(2, 4), b=(2, 12)), [("{k} times {a}, then plus {b}.", "{k}*{a}+{b}")], ["my mum is {k} times as old as me. i am {a}. how old will she be in {b} years", "{n} is {a}. {his} dad is {k} times as old. how old will dad be in {b} years"], 0.6)
add("ages", ints(lambda v: v["k"] * v["a"] > v["b"], a=(6, 14), k=(2, 4), b=(2, 10)), [("{k} times {a}, then minus {b}.", "{k}*{a}-{b}")], ["my mum is {k} times as old as me. i am {a}. how old was she {b} years ago", "{n} is {a}. {his} dad is {k} times as old. how old was dad {b} years ago"], 0.4)
add("ages", fixed(lambda d: (a := d.rng.randint(1950, 2015)) and dict(a=a, b=d.rng.randint(a + 5, 2026))), [("{b} minus {a}.", "{b}-{a}")], ["my grandma was born in {a}. how old is she in {b}", "born {a}, how old in {b}", "{n} was born in {a}. how old did {he} get in {b}", "how many years are from {a} to {b}"], 0.5)

# -- gaps ------------------------------------------------------------------------------------------------------------------------
BOX = ["what goes in the box G", "whats the missing number: G", "G whats missing", "fill in G", "my son has to fill in G", "what number is missing in G", "G what goes there", "which number do i write in G", "how do i find the missing number G", "G missing number pls", "what comes in the gap G", "i dont know what goes in G", "my daughter must find the missing number in G", "whats the ? in G"]


@skill("real_plain_pupils_gap", weight=1.1)
def gaps(d):
    op = d.pick("+-*/")
    x, a = (d.int(2, 90), d.int(2, 90)) if op in "+-" else (d.int(2, 20), d.int(2, 12))
    first = d.chance(0.5)
    left, right = ("x", str(a)) if first else (str(a), "x")
    if op == "-" and not first and x >= a:
        left = str(a := x + a)
    if op == "/" and not first:
        left = str(a := a * x)
    if op == "/" and first:
        x *= a
    c = {"+": a + x, "-": x - a if first else a - x, "*": a * x, "/": x // a if first else a // x}[op]
    if c < 0:
        left, c = str(x + a), None
        x, c = a, x
        left, right = str(x + c), "x"
    e = f"{left}{op}{right}={c}"
    mark = d.pick(["?", "?", "_", "__", "[ ]", "□", "x", "...", "( )"])
    sign = {"+": "+", "-": "-", "*": d.pick(["x", "×", "*"]) if mark != "x" else "×", "/": d.pick(["/", "÷", ":"])}[op]
    shown = f"{left.replace('x', mark)} {sign} {right.replace('x', mark)} = {c}"
    if d.chance(0.2):
        shown = f"{c} = " + shown.rsplit(" = ", 1)[0]
    if shown[-1] in "?.":           # it would go with the question mark
        shown = shown.replace(mark, "__")
    q = d.say("pupils.box", BOX).replace("G", shown)
    yield voice(d, q)
    if op == "/" and right == "x":
        e2 = f"{c}*x={left}"
        thought = f"Call the missing number x. {left}/x={c} means {e2}."
    else:
        e2, thought = e, f"Call the missing number x. The equation is {e}."
    r = yield Call(thought, f"solve({e2})")
    v = r.text.split("x = ")[1]
    yield Answer("", f"{e2.replace('=', ' = ')} gives x = {v}. The missing number is {v}.", v)


# -- common factors and multiples in stories ---------------------------------------------------------------------------------------
pair = fixed(lambda d: (g := d.int(2, 15)) and (a := g * d.int(2, 9)) and (b := g * d.int(2, 9)) and a != b and dict(a=a, b=b))
add("common", pair, [("The greatest common divisor of {a} and {b}: gcd.", "gcd({a}, {b})")], ["i have {a} pens and {b} pencils and want to make same packs with nothing left, how many packs most", "there are {a} girls and {b} boys. how many same teams can we make at most, every team the same", "{a} red and {b} blue beads. i make bracelets all the same and use all beads. how many bracelets at most", "mum has {a} apples and {b} oranges for bags that are all the same. nothing should be left. whats the biggest number of bags", "two ropes {a} cm and {b} cm are cut in equal pieces with no rest. how long can one piece be at most", "my son has {a} stickers and {b} cards and wants to make equal packs with nothing left over. how many packs can he make at most", "a floor is {a} dm by {b} dm. biggest square tiles that fit without cutting, how long is the side", "{a} cookies and {b} muffins in equal boxes, no leftovers. what is the most boxes", "we want as many groups as possible from {a} pupils and {b} parents, all groups the same. how many groups"], 1.4)
cycle = fixed(lambda d: (a := d.int(2, 25)) and (b := d.int(2, 25)) and a != b and dict(a=a, b=b))
add("common", cycle, [("The least common multiple of {a} and {b}: lcm.", "lcm({a}, {b})")], ["two buses leave together, one comes every {a} min and other every {b} min. after how many minutes they leave together again", "2 lights blink every {a} s and every {b} s. they blink together now. after how many seconds again together", "{n} swims every {a} days and {m} every {b} days. today both swim. in how many days do they swim on the same day again", "one bell rings every {a} minutes and one every {b} minutes. they ring together now, when do they ring together again in minutes", "i water the flowers every {a} days and the tree every {b} days. today i do both. after how many days do i do both again", "buns are in packs of {a}, sausages in packs of {b}. whats the smallest number so i have the same of both", "a red car needs {a} minutes for a lap and a blue car {b}. they start together. after how many minutes are they together at the start again", "what is smallest number that {a} and {b} both go into"], 1.4)

# -- averages ----------------------------------------------------------------------------------------------------------------------
def list_of(d, k, lo, hi):
    return [d.rng.randint(lo, hi) for _ in range(k)]


MEAN_S = ["my marks are L what is my average", "i got L in my tests. whats my average mark", "my son got L points. how much is his average", "the temperatures this week were L. whats the average", "{n} ran L minutes. what is the mean", "kids in the families: L. whats the mean", "i read L pages on the days. how many pages on average", "we sold L cakes on the days. whats the average per day", "the heights are L cm, find the average", "L goals in the games. average per game?", "it was L degrees. average temperature?"]


@skill("real_plain_pupils_averages", weight=1.8)
def averages(d):
    x = d.rng.random()
    if x < 0.4:
        k = d.pick([2, 3, 4, 5, 5, 6])
        form = d.say("pupils.mean", MEAN_S, n=people(d)["n"])
        ns = list_of(d, k, *((-9, 12) if "emperature" in form and d.chance(0.6) else (2, 40)))
        if d.chance(0.75):
            ns[-1] += -sum(ns) % k
        said = ", ".join(map(str, ns[:-1])) + d.pick([" and ", " and ", ", "]) + str(ns[-1])
        q = re.sub(r"\bL\b", said, form)
        yield voice(d, chat(d, q))
        yield from simply("The average is the sum divided by how many there are: mean.", f"mean({', '.join(map(str, ns))})", f"The average of {', '.join(map(str, ns))} is §.")
    elif x < 0.55:
        k, m = d.int(2, 12), d.int(3, 60)
        forms = ["average of {k} numbers is {m}. what is their sum", "the mean of {k} numbers is {m}, how much are they together", "{k} kids have on average {m} cards. how many cards is it altogether", "my average of {k} tests is {m}. how many points all together", "i read {m} pages a day on average for {k} days. how many pages"]
        q = d.say("pupils.total", forms, k=k, m=m)
        yield voice(d, chat(d, q))
        yield from simply(f"The total is {k} times the average {m}.", f"{k}*{m}", f"{k} × {m} = §.")
    elif x < 0.8:
        k = d.pick([2, 2, 3, 3, 4])
        ns = list_of(d, k, 5, 90)
        last = d.rng.randint(5, 90)
        last += -(sum(ns) + last) % (k + 1)
        m = (sum(ns) + last) // (k + 1)
        said = ", ".join(map(str, ns[:-1])) + " and " + str(ns[-1])
        word = {2: "two", 3: "three", 4: "four"}[k] if d.chance(0.4) else str(k)
        nth = {3: "third", 4: "fourth", 5: "fifth"}[k + 1] if d.chance(0.6) else f"test {k + 1}"
        nth = nth if nth.startswith("test") else f"the {nth}"
        forms = ["i got {s} in {w} tests, what do i need in {t} to have average {m}", "my marks in {w} tests: {s}. what do i need in {t} for average of {m}", "my son has {s} points. he wants an average of {m} after {t}. how many points does he need in {t}", "the mean of {j} numbers is {m}. {w} of them are {s}. whats the other", "{j} numbers have average {m}, {w} are {s}, which is the last one", "i have {s} and want average {m} with {t}. what must i get"]
        q = d.say("pupils.missing", forms, s=said, w=word, t=nth, m=m, j=k + 1)
        yield voice(d, chat(d, q))
        s = yield Call(f"Asked: the missing one. All {k + 1} add up to {k + 1} times {m}.", f"{k + 1}*{m}")
        r = yield Call(f"The missing one is {s.best} minus the sum of the others.", f"{s.best}-({'+'.join(map(str, ns))})")
        yield Answer("", f"{k + 1} × {m} = {s.best}; {s.best} − ({' + '.join(map(str, ns))}) = {r.best}.", r.best)
    else:
        k, m = d.int(2, 9), d.int(5, 160)
        y = m + (k + 1) * d.rng.randint(-4, 6)
        if y < 1:
            y = m + k + 1
        forms = ["the average height of {k} boys is {m} cm. another boy is {y} cm. whats the average now", "{k} tests have average {m}. i get {y} in the next. whats my new average", "mean of {k} numbers is {m}. i add the number {y}. what is the new mean", "my average after {k} games is {m} points, now i get {y}. new average?", "{k} kids are {m} kg on average, a new kid comes with {y} kg. whats the average then"]
        yield voice(d, chat(d, d.say("pupils.newmean", forms, k=k, m=m, y=y)))
        s = yield Call(f"Asked: the new average. The total is {k} times the average {m}.", f"{k}*{m}")
        r = yield Call(f"The new average is {s.best} plus {y}, divided by {k + 1}.", f"({s.best}+{y})/{k + 1}")
        yield Answer("", f"{k} × {m} = {s.best}; ({s.best} + {y}) ÷ {k + 1} = {r.best}.", r.best)


# -- forms of a number -------------------------------------------------------------------------------------------------------------
@skill("real_plain_pupils_forms", weight=1.4)
def forms(d):
    kind = d.pick(["decimal", "fraction", "simple", "percent", "ratio", "topercent", "frompercent", "value"])
    b = d.pick([2, 4, 5, 8, 10, 20, 25, 50])
    a = d.rng.randint(1, b - 1)
    if kind == "decimal":
        yield ask(d, d.say("pupils.dec", ["{a}/{b} as a decimal", "{a}/{b} in decimals", "{a}/{b} as decimal number", "the decimal of {a}/{b}"], a=a, b=b), True)
        yield from simply(f"{a}/{b} as a decimal: {a} divided by {b}.", f"{a}/{b}", f"{a} ÷ {b} = §.")
    elif kind == "fraction":
        x = dec(d, 0.01, 2 if d.chance(0.3) else 0.99, d.pick([1, 2, 2, 3]))
        yield ask(d, d.say("pupils.frac", ["{x} as a fraction", "{x} as fraction in simplest form", "{x} written as a fraction", "{x} in fraction form", "the fraction of {x}"], x=x), True)
        r = yield Call(f"{x} as a fraction: the calculator gives the exact form.", x)
        yield Answer("", f"{x} = {r.exact}.", r.exact)
    elif kind == "simple":
        k = d.int(2, 9)
        b = d.int(2, 12)
        a = d.rng.randint(1, b - 1)
        q = d.say("pupils.simple", ["how do i make {a}/{b} simpler", "simplify {a}/{b} pls", "{a}/{b} in simplest form", "can u simplify {a}/{b}", "how do i simplify the fraction {a}/{b}", "my son has to simplify {a}/{b}", "how do you cancel {a}/{b}", "{a}/{b} in lowest terms whats that", "reduce {a}/{b} please", "whats {a}/{b} as simple as possible", "i have to write {a}/{b} in simplest form how"], a=a * k, b=b * k)
        yield voice(d, q)
        r = yield Call(f"{a * k}/{b * k} in lowest terms: the calculator reduces it.", f"{a * k}/{b * k}")
        yield Answer("", f"{a * k}/{b * k} = {r.exact}.", r.exact)
    elif kind == "percent":
        q = d.say("pupils.topc", ["turn {a}/{b} into a percent pls", "what percent is {a}/{b}", "{a}/{b} in percent", "how do i write {a}/{b} as a percentage", "{a}/{b} as percent please", "change {a}/{b} to percent", "how much percent is {a}/{b}"], a=a, b=b)
        yield voice(d, q)
        yield from simply(f"{a}/{b} as a percentage: {a}/{b} times 100.", f"{a}/{b}*100", f"{a}/{b} × 100 = §%.")
    elif kind == "ratio":
        k, p = d.int(2, 12), d.rng.randint(1, 9)
        q_ = d.rng.randint(1, 9)
        if gcd(p, q_) > 1 or p == q_:
            p, q_ = 3, 4
        q = d.say("pupils.ratio", ["how do i simplify the ratio {a}:{b}", "simplify {a}:{b} pls", "{a} : {b} in simplest form", "ratio {a} to {b} as simple as possible", "{a} boys and {b} girls, whats the ratio in simplest form", "my son has to simplify the ratio {a}:{b}", "there are {a} red and {b} blue balls. what is the ratio of red to blue in simplest form", "can u make the ratio {a}:{b} simpler", "how do you cancel the ratio {a}:{b}"], a=p * k, b=q_ * k)
        yield voice(d, q)
        r = yield Call(f"Asked: the simplest ratio. {p * k}/{q_ * k} in lowest terms: the calculator reduces it.", f"{p * k}/{q_ * k}")
        x = r.exact if "/" in r.exact else r.exact + "/1"
        yield Answer("", f"{p * k}/{q_ * k} = {r.exact}, so the ratio is {x.replace('/', ':')}.", x.replace("/", ":"))
    elif kind == "topercent":
        x = dec(d, 0.01, 1.5, d.pick([1, 2, 2, 3]))
        yield voice(d, d.say("pupils.dectopc", ["{x} in percent", "{x} as a percentage how do i do it", "how do i write {x} as a percent", "what percent is {x}", "turn {x} into percent pls"], x=x))
        yield from simply(f"{x} as a percentage: {x} times 100.", f"{x}*100", f"{x} × 100 = §%.")
    elif kind == "frompercent":
        p = d.pick([5, 10, 20, 25, 40, 75, 35, 12, 8, 60, 45, 3, 150])
        yield voice(d, d.say("pupils.pctodec", ["{p}% as a decimal", "how do i write {p}% as a decimal", "{p} percent in decimals pls", "change {p}% to a decimal number"], p=p))
        yield from simply(f"{p}% as a decimal: {p} divided by 100.", f"{p}/100", f"{p} ÷ 100 = §.")
    else:
        a, b, x = d.int(2, 9), d.int(1, 20), d.int(2, 12)
        form, e = d.pick([(f"{a}x + {b}", f"{a}*{x}+{b}"), (f"{a}x - {b}", f"{a}*{x}-{b}"), (f"x² + {b}", f"{x}^2+{b}"), (f"{a}(x + {b})", f"{a}*({x}+{b})"), (f"{b} - x", f"{b}-{x}"), (f"{a}x", f"{a}*{x}"), (f"x^2 - {b}", f"{x}^2-{b}"), (f"2x² + {b}", f"2*{x}^2+{b}")])
        yield voice(d, d.say("pupils.value", ["if x is {x} what is {f}", "x = {x}, whats {f}", "how much is {f} when x = {x}", "what is {f} if x is {x}", "find {f} for x={x}", "my son must work out {f} with x = {x}", "put x = {x} in {f}, what do i get", "i have to find {f} when x is {x}"], x=x, f=form))
        yield from simply(f"Put x = {x} in {form.replace(' ', '').replace('²', '^2')}.", e, pretty(e) + " = §.")


for kind, weight in dict(numbers=2.2, ages=1.6, common=1.2).items():
    def run(d, kind=kind):
        yield from tell(d, "puzzles." + kind, KINDS[kind])
    skill(f"real_plain_pupils_{kind}", weight=weight)(run)
