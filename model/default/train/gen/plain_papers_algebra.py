"""Averages, equations, formulas and number problems as textbooks and examination papers put them."""
import re
from fractions import Fraction

from .core import Answer, Call, skill
from .plain_papers_base import paper, short, task
from .real_words import around, known


# -- averages --------------------------------------------------------------------------------------------------------------------
def values(d, whole=0.75, lo=3, hi=8):
    k = d.rng.randint(lo, hi)
    top = d.pick([10, 20, 50, 100, 200])
    while True:
        xs = [d.rng.randint(1, top) for _ in range(k)]
        if (sum(xs) % k == 0) or d.chance(1 - whole) and short(Fraction(sum(xs), k), 1):
            break
    xl = ", ".join(map(str, xs))
    last = ", ".join(map(str, xs[:-1])) + " and " + str(xs[-1])
    return dict(xl=xl, L=d.pick([xl, last, last]), k=k, K=d.pick([str(k), "two three four five six seven eight nine".split()[k - 2]]))


MEAN = ["Find the mean of {L}.", "Work out the mean of {L}.", "Calculate the average of {L}.", "Find the arithmetic mean of {L}.", "What is the mean of these numbers: {L}?", "Here are {K} numbers: {L}. Work out the mean.", "Here are the ages of {K} children: {L}. Work out the mean age.", "{n} scored {L} in {K} tests. What was {his} mean score?", "A batsman scored {L} runs in {K} innings. Find his average score.", "The heights of {K} plants are {L} cm. Find the mean height.", "The numbers of pages read by {K} pupils are {L}. Find the average number of pages.", "In {K} games a team scored {L} goals. What is the average number of goals per game?", "The masses of {K} parcels are {L} kg. Calculate the mean mass.", "{K} friends have {L} stickers. What is the mean number of stickers?", "The rainfall on {K} days was {L} mm. Find the mean daily rainfall.", "The marks of {K} students are {L}. Find the mean mark.", "{n} drove {L} km on {K} days. What is the average distance per day?", "The temperatures at noon on {K} days were {L} °C. Work out the mean temperature."]
MED = ["Find the median of {L}.", "Work out the median of these numbers: {L}.", "Here are {K} numbers: {L}. Find the median.", "What is the median of {L}?", "The marks of {K} pupils are {L}. Find the median mark.", "Find the median age of {K} people aged {L}."]
RANGE = ["Find the range of {L}.", "Work out the range of these numbers: {L}.", "Here are {K} numbers: {L}. Write down the range.", "What is the range of {L}?", "The masses of {K} dogs are {L} kg. Find the range.", "The ages of {K} people are {L}. Work out the range of their ages."]


def modal(d):
    v = values(d, 0, 5, 8)
    xs = [int(x) for x in v["xl"].split(", ")]
    m = d.pick(xs)
    xs = list(dict.fromkeys(xs))
    for _ in range(2):
        xs.insert(d.rng.randint(0, len(xs)), m)
    return dict(xl=", ".join(map(str, xs)), L=", ".join(map(str, xs)))


MODE = ["Find the mode of these numbers: {L}", "Find the mode of {L}.", "Write down the mode of {L}.", "What is the mode of {L}?", "The shoe sizes of some children are {L}. Find the mode.", "A dice was rolled and gave {L}. What is the mode?"]
paper("averages", [task(values, lambda v: [("The average is the sum divided by how many there are: mean.", f"mean({v['xl']})")], MEAN, 2.5, 0, answer=lambda v: f"The average of {v['xl']} is {v['r1']}."), task(values, lambda v: [("The median is the middle value of the sorted list.", f"median({v['xl']})")], MED, 0.8, 0, answer=lambda v: f"The median of {v['xl']} is {v['r1']}."), task(values, lambda v: [("The range is the largest value minus the smallest.", f"range({v['xl']})")], RANGE, 0.8, 0, answer=lambda v: f"The range of {v['xl']} is {v['r1']}."), task(modal, lambda v: [("The mode is the value that comes most often: mode.", f"mode({v['xl']})")], MODE, 0.6, 0, answer=lambda v: f"The mode of {v['xl']} is {v['r1']}.")], 0.9)


def means(d):
    k = d.rng.randint(3, 12)
    m = d.rng.randint(4, 90)
    new = m + (k + 1) * d.rng.randint(-3, 6)
    while new < 1:
        new += k + 1
    out = m + (k - 1) * d.rng.randint(-3, 6)
    while out < 1:
        out += k - 1
    j = d.rng.randint(3, 5)
    while True:
        xs = [max(1, m + d.rng.randint(-12, 12)) for _ in range(j - 1)]
        miss = j * m - sum(xs)
        if miss > 0:
            break
    xl = "+".join(map(str, xs))
    words = "two three four five six seven eight nine ten eleven twelve thirteen".split()
    return dict(k=k, k1=k + 1, k0=k - 1, m=m, new=new, gone=out, j=j, xl=xl, L=", ".join(map(str, xs[:-1])) + " and " + str(xs[-1]), K=d.pick([str(k), words[k - 2]]), J=words[j - 2], J1=words[j - 3], t=k * m)


MISSING = ["The mean of {J} numbers is {m}. {J1} of the numbers are {L}. Find the other number.", "{J} numbers have a mean of {m}. {J1} of them are {L}. What is the last number?", "The average of {J} numbers is {m}. If {J1} of them are {L}, find the remaining number.", "The mean age of {J} friends is {m}. {J1} of them are {L} years old. How old is the other friend?", "{n} has a mean mark of {m} in {J} tests. {His} marks in {J1} of the tests are {L}. What was {his} mark in the other test?", "The mean mass of {J} bags is {m} kg. {J1} of the bags have masses {L} kg. Find the mass of the other bag."]
TOTAL = ["The mean of {K} numbers is {m}. Find their sum.", "The average weight of {K} boys is {m} kg. What is their total weight?", "The mean of {K} numbers is {m}. What is the total of the numbers?", "{n} scored an average of {m} in {K} games. What was {his} total score?", "The mean height of {K} children is {m} cm. What is the sum of their heights?", "The average number of pages in {K} books is {m}. How many pages are there altogether?", "The mean cost of {K} tickets is {m} dollars. Work out the total cost in dollars."]
JOINS = ["The mean height of {K} students is {m} cm. Another student of height {new} cm joins them. What is the new mean height?", "The mean of {K} numbers is {m}. A number {new} is added to the list. Find the new mean.", "The average age of {K} people is {m}. A person aged {new} joins them. Find the new average age.", "{n} has an average of {m} in {K} tests. In the next test {he} scores {new}. What is {his} new average?", "After {k} games a player has a mean score of {m}. In the next game she scores {new}. Work out her new mean score.", "The mean mass of {K} parcels is {m} kg. One more parcel of {new} kg is added. What is the mean mass now?"]
GOES = ["The mean of {K} numbers is {m}. One of the numbers, {gone}, is removed. Find the mean of the others.", "The average age of {K} people is {m}. A person aged {gone} leaves. What is the average age of the others?", "The mean mass of {K} boxes is {m} kg. A box of {gone} kg is taken away. Find the mean mass of the rest."]
BOTH = ["The total of {K} numbers is {t}. Find their mean.", "The sum of {K} numbers is {t}. What is their average?", "{n} drove {t} km in {K} days. What was the mean distance per day?", "The total mass of {K} children is {t} kg. Find their average mass."]
paper("means_back", [task(means, [("Asked: the missing one. All {j} add up to {j} times {m}.", "{j}*{m}"), ("The missing one is {r1} minus the sum of the others.", "{r1}-({xl})")], MISSING, 1.4, 0), task(means, [("The total is {k} times the average {m}.", "{k}*{m}")], TOTAL, 1, 0), task(means, [("Asked: the new average. The total is {k} times the average {m}.", "{k}*{m}"), ("The new average is {r1} plus {new}, divided by {k1}.", "({r1}+{new})/{k1}")], JOINS, 1.3, 0), task(means, [("Asked: the new average. The total is {k} times the average {m}.", "{k}*{m}"), ("The new average is {r1} minus {gone}, divided by {k0}.", "({r1}-{gone})/{k0}")], GOES, 0.7, 0), task(means, [("The average is the total {t} divided by {k}.", "{t}/{k}")], BOTH, 0.6, 0)], 0.9)


# -- equations -----------------------------------------------------------------------------------------------------------------------
def equation(d):
    y = d.pick("xxxxxynatpmzbckw")
    s = d.rng.randint(1, 12) if d.chance(0.85) else -d.rng.randint(1, 9)
    a, c = d.rng.randint(2, 12), d.rng.randint(2, 9)
    while a == c:
        c = d.rng.randint(2, 9)
    b, e = d.rng.randint(1, 20), d.rng.randint(2, 8)
    if a < c and d.chance(0.7):
        a, c = c, a
    kind = d.rng.randint(0, 9)
    if kind == 0:
        q, w = f"{a}{y} + {b} = {a * s + b}", f"{a}{y}+{b}={a * s + b}"
    elif kind == 1:
        q, w = f"{a}{y} − {b} = {a * s - b}", f"{a}{y}-{b}={a * s - b}"
    elif kind == 2:
        q, w = f"{a}({y} + {b}) = {a * (s + b)}", f"{a}({y}+{b})={a * (s + b)}"
    elif kind == 3:
        q, w = f"{a}({y} − {b}) = {a * (s - b)}", f"{a}({y}-{b})={a * (s - b)}"
    elif kind == 4:
        k = a * s + b - c * s
        q, w = f"{a}{y} + {b} = {c}{y} {'+' if k >= 0 else '−'} {abs(k)}", f"{a}{y}+{b}={c}{y}{'+' if k >= 0 else '-'}{abs(k)}"
    elif kind == 5:
        k = a * s - b - c * s
        q, w = f"{a}{y} − {b} = {c}{y} {'+' if k >= 0 else '−'} {abs(k)}", f"{a}{y}-{b}={c}{y}{'+' if k >= 0 else '-'}{abs(k)}"
    elif kind == 6:
        q, w = d.pick([(f"{y}/{e} + {b} = {s + b}", f"{y}/{e}+{b}={s + b}"), (f"{y}/{e} − {b} = {s - b}", f"{y}/{e}-{b}={s - b}"), (f"\\frac{{{y}}}{{{e}}} + {b} = {s + b}", f"{y}/{e}+{b}={s + b}")])
        if "frac" in q:
            q = f"\\({q}\\)"
    elif kind == 7:
        q, w = d.pick([(f"{y} + {b} = {s + b}", f"{y}+{b}={s + b}"), (f"{y} − {b} = {s - b}", f"{y}-{b}={s - b}"), (f"{a}{y} = {a * s}", f"{a}{y}={a * s}"), (f"{y}/{e} = {s}", f"{y}/{e}={s}")])
    elif kind == 8:
        q, w = f"{a * s + b} = {a}{y} + {b}", f"{a * s + b}={a}{y}+{b}"
    else:
        k = a * e * s + a * b - c * s
        q, w = f"{a}({e}{y} + {b}) = {c}{y} {'+' if k >= 0 else '−'} {abs(k)}", f"{a}({e}{y}+{b})={c}{y}{'+' if k >= 0 else '-'}{abs(k)}"
    q = q.replace("= -", "= −") if "−" in q else q
    if d.chance(0.2):
        q = q.replace(" ", "") if "frac" not in q else q
    if d.chance(0.35):
        q = q.replace("−", "-")
    return dict(q=q, w=w, y=y)


SOLVE = ["Solve {q}", "Solve {q}.", "Solve the equation {q}.", "Solve the equation {q}", "Find {y} if {q}.", "Find the value of {y}: {q}", "Solve for {y}: {q}", "{q}. Find {y}.", "Work out the value of {y} when {q}.", "Given that {q}, find {y}.", "Find the value of {y} for which {q}.", "What is {y} if {q}?", "Solve: {q}", "Solve the following equation: {q}", "Solve the equation and find {y}: {q}"]
@skill("real_plain_papers_equations", weight=0.7)
def equations(d):
    v = equation(d)
    yield around(d, d.say("papers_equations", SOLVE, **v), known(d, {}), False)
    r = yield Call(f"The equation {v['w']} is solved for {v['y']}: solve.", f"solve({v['w']})")
    x = r.text.split(" = ", 1)[1].split(" ≈")[0]
    best = x.split(" = ")[-1]
    yield Answer("", f"Solving gives {v['y']} = {x}.", best)


# -- a number is thought of ------------------------------------------------------------------------------------------------------------
def puzzle(d):
    s, a, b, c = d.rng.randint(2, 40), d.rng.randint(2, 12), d.rng.randint(1, 40), d.rng.randint(2, 6)

    return dict(a=a, b=b, p=a * s + b, m=a * s - b, q=a * (s + b), h=s + b, e=c, u=a * s, s=s)


def told(eq):
    return eq.replace("=", " = ")


NUM = "Call the number x. The equation is {}."


def think(draw, eq, texts, good=lambda v: True, weight=None):
    def drawn(d):
        while True:
            v = draw(d)
            if good(v):
                return v
    return task(drawn, [(NUM.format(eq), f"solve({eq})")], texts, weight, 0.02, f"{told(eq)} gives x = {{s1}}.", "{s1}")


paper("number_puzzles", [think(puzzle, "{a}x+{b}={p}", ["I think of a number. I multiply it by {a} and add {b}. The answer is {p}. What is my number?", "{n} thinks of a number, multiplies it by {a} and then adds {b}. {He} gets {p}. Find the number.", "If {b} is added to {a} times a number, the result is {p}. Find the number.", "A number is multiplied by {a} and {b} is added. The result is {p}. What is the number?", "When {a} times a number is increased by {b}, the answer is {p}. Work out the number.", "I think of a number. I times it by {a} and then add {b}. I get {p}. What number did I think of?"]),
                         think(puzzle, "{a}x-{b}={m}", ["I think of a number. I multiply it by {a} and subtract {b}. The answer is {m}. What is my number?", "{n} thinks of a number. {He} multiplies it by {a} and takes away {b}. The result is {m}. What is the number?", "{b} less than {a} times a number is {m}. Find the number.", "If {b} is subtracted from {a} times a number, the result is {m}. Find the number.", "A number is multiplied by {a}, then {b} is subtracted to give {m}. Find the number."], lambda v: v["m"] > 0),
                         think(puzzle, "{a}(x+{b})={q}", ["I think of a number. I add {b} and then multiply by {a}. The answer is {q}. What is my number?", "{n} thinks of a number, adds {b} to it and multiplies the result by {a}. {He} gets {q}. What was the number?", "When {b} is added to a number and the sum is multiplied by {a}, the answer is {q}. Find the number."], weight=0.8),
                         think(lambda d: (lambda v: {**v, "h": v["s"] + v["b"]})(puzzle(d)), "x/{e}+{b}={h}", ["I think of a number. I divide it by {e} and add {b}. The answer is {h}. What is my number?", "{n} thinks of a number, divides it by {e} and then adds {b}. {He} gets {h}. Find the number.", "A number is divided by {e} and then {b} is added. The result is {h}. What is the number?"], weight=0.8),
                         think(puzzle, "x+{b}={h}", ["When {b} is added to a number the result is {h}. Find the number.", "A number increased by {b} is {h}. What is the number?", "I think of a number and add {b}. The answer is {h}. What number did I think of?"], weight=0.5),
                         think(puzzle, "{a}x={u}", ["{a} times a number is {u}. Find the number.", "I think of a number and multiply it by {a}. The answer is {u}. What is the number?", "The product of {a} and a number is {u}. Find the number."], weight=0.5),
                         ], 0.6)


def twoparts(d):
    x, k, e = d.int(3, d.pick([20, 100])), d.rng.randint(2, 6), d.int(2, d.pick([15, 60]))
    return dict(k=k, e=e, kw={2: "twice", 3: "three times", 4: "four times", 5: "five times", 6: "six times"}[k], s=x + k * x, t=2 * x + e)


KX = "The smaller part is x and the larger part {k}x. The equation is x+{k}x={s}."
EX = "The smaller part is x and the larger part x+{e}. The equation is x+(x+{e})={t}."
paper("two_parts", [task(twoparts, [("Asked: the smaller part. " + KX, "solve(x+{k}x={s})")], [f"{{n}} has {{kw}} as many {w} as {{m}}. Together they have {{s}} {w}. How many {w} does {{m}} have?" for w in "stickers marbles cards coins books sweets".split()] + ["One number is {kw} another. Their sum is {s}. Find the smaller number.", "A rope of {s} cm is cut into two pieces. One piece is {kw} as long as the other. Find the length of the shorter piece.", "A pen and a book cost {s} dollars together. The book costs {kw} as much as the pen. How much does the pen cost?", "In a class of {s} pupils there are {kw} as many girls as boys. How many boys are there?", "A shop sold {s} ices on two days. On {day} it sold {kw} as many as on the day before. How many did it sell on the day before?"], 1, 0, "x+{k}x = {s} gives x = {s1}.", "{s1}"),
                    task(twoparts, [("Asked: the larger part. " + KX, "solve(x+{k}x={s})"), ("The larger part is {k} times {s1}.", "{k}*{s1}")], [f"{{n}} has {{kw}} as many {w} as {{m}}. Together they have {{s}} {w}. How many {w} does {{n}} have?" for w in "stickers marbles cards coins books sweets".split()] + ["One number is {kw} another. Their sum is {s}. Find the larger number.", "A rope of {s} cm is cut into two pieces. One piece is {kw} as long as the other. Find the length of the longer piece.", "A pen and a book cost {s} dollars together. The book costs {kw} as much as the pen. How much does the book cost?", "In a class of {s} pupils there are {kw} as many girls as boys. How many girls are there?"], 1, 0, "x+{k}x = {s} gives x = {s1}; then {k} × {s1} = {r2}."),
                    task(twoparts, [("Asked: the smaller part. " + EX, "solve(x+(x+{e})={t})")], [f"{{n}} has {{e}} more {w} than {{m}}. Altogether they have {{t}} {w}. How many {w} does {{m}} have?" for w in "stickers marbles cards coins books sweets".split()] + ["A plank of {t} cm is cut into two pieces. One piece is {e} cm longer than the other. How long is the shorter piece?", "There are {t} children in a school. There are {e} more girls than boys. How many boys are there?", "A shirt and a cap cost {t} dollars altogether. The shirt costs {e} dollars more than the cap. Find the price of the cap."], 1, 0, "x+(x+{e}) = {t} gives x = {s1}.", "{s1}"),
                    task(twoparts, [("Asked: the larger part. " + EX, "solve(x+(x+{e})={t})"), ("The larger part is {s1} plus {e}.", "{s1}+{e}")], [f"{{n}} has {{e}} more {w} than {{m}}. Altogether they have {{t}} {w}. How many {w} does {{n}} have?" for w in "stickers marbles cards coins books sweets".split()] + ["A plank of {t} cm is cut into two pieces. One piece is {e} cm longer than the other. How long is the longer piece?", "There are {t} children in a school. There are {e} more girls than boys. How many girls are there?", "A shirt and a cap cost {t} dollars altogether. The shirt costs {e} dollars more than the cap. Find the price of the shirt."], 1, 0, "x+(x+{e}) = {t} gives x = {s1}; then {s1} + {e} = {r2}.")], 0.7)


# -- ages ---------------------------------------------------------------------------------------------------------------------------------
def ages(d):
    x, k = d.rng.randint(4, 16), d.rng.randint(2, 5)
    e = d.rng.randint(2, 30)
    return dict(k=k, kw={2: "twice", 3: "three times", 4: "four times", 5: "five times"}[k], s=x + k * x, e=e, t=2 * x + e)


AGES_K = ["A father is {kw} as old as his son. The sum of their ages is {s} years. Find the {W} age.", "A mother is {kw} as old as her daughter. Their ages add up to {s}. How old is the {V}?", "{n} is {kw} as old as {m}. The sum of their ages is {s}. How old is {X}?", "{n}'s age is {kw} {m}'s age. Together they are {s} years old. Find {X}'s age.", "The sum of the ages of {n} and {m} is {s} years. {n} is {kw} as old as {m}. What is {X}'s age?"]
AGES_E = ["A father is {e} years older than his son. The sum of their ages is {t} years. Find the {W} age.", "{n} is {e} years older than {m}. The sum of their ages is {t}. How old is {X}?", "The sum of the ages of {n} and {m} is {t} years. {n} is {e} years older than {m}. How old is {X}?", "{m} is {e} years younger than {n}. Their ages add up to {t}. How old is {X}?"]


def who(texts, old):
    return [t.replace("{W}", "father's" if old else "son's").replace("{V}", "mother" if old else "daughter").replace("{X}", "{n}" if old else "{m}") for t in texts]


paper("ages", [task(ages, [("Asked: the younger. The younger is x and the older {k}x. The equation is x+{k}x={s}.", "solve(x+{k}x={s})")], who(AGES_K, False), 1, 0, "x+{k}x = {s} gives x = {s1}.", "{s1}"), task(ages, [("Asked: the older. The younger is x and the older {k}x. The equation is x+{k}x={s}.", "solve(x+{k}x={s})"), ("The older is {k} times {s1}.", "{k}*{s1}")], who(AGES_K, True), 1, 0, "x+{k}x = {s} gives x = {s1}; then {k} × {s1} = {r2}."), task(ages, [("Asked: the younger. The younger is x and the older x+{e}. The equation is x+(x+{e})={t}.", "solve(x+(x+{e})={t})")], who(AGES_E, False), 1, 0, "x+(x+{e}) = {t} gives x = {s1}.", "{s1}"),
               task(ages, [("Asked: the older. The younger is x and the older x+{e}. The equation is x+(x+{e})={t}.", "solve(x+(x+{e})={t})"), ("The older is {s1} plus {e}.", "{s1}+{e}")], who(AGES_E, True), 1, 0, "x+(x+{e}) = {t} gives x = {s1}; then {s1} + {e} = {r2}.")], 0.45)


# -- consecutive numbers ----------------------------------------------------------------------------------------------------------------------
def row(d):
    x, step, k = d.int(1, d.pick([30, 200])), d.pick([1, 1, 2]), d.pick([2, 3, 3, 3, 4])
    kind = "consecutive numbers" if step == 1 else "consecutive even numbers" if x % 2 == 0 else "consecutive odd numbers"
    terms = "x" + "".join(f"+(x+{step * i})" for i in range(1, k))
    return dict(kind=d.pick([kind, kind.replace("numbers", "integers"), "consecutive whole numbers" if step == 1 else kind]), K={2: "two", 3: "three", 4: "four"}[k], e=terms, s=k * x + step * k * (k - 1) // 2, g=step * (k - 1))


ROW = "Call the smallest number x. The equation is {e}={s}."
paper("rows", [task(row, [("Asked: the smallest. " + ROW, "solve({e}={s})")], ["The sum of {K} {kind} is {s}. Find the smallest number.", "{K} {kind} add up to {s}. What is the smallest of them?", "{K} {kind} have a sum of {s}. Find the first number."], 1, 0, "{e} = {s} gives x = {s1}.", "{s1}"), task(row, [("Asked: the largest. " + ROW, "solve({e}={s})"), ("The smallest is {s1}. The largest is {g} more.", "{s1}+{g}")], ["The sum of {K} {kind} is {s}. Find the largest number.", "{K} {kind} add up to {s}. What is the largest of them?", "{K} {kind} have a sum of {s}. Find the greatest of the numbers."], 1, 0, "{e} = {s} gives x = {s1}; then {s1} + {g} = {r2}.")], 0.35)


# -- two numbers by their sum and their difference ----------------------------------------------------------------------------------------
PAIR = ["The sum of two numbers is {t}. One is {e} more than the other. Find the W number.", "The sum of two numbers is {t} and their difference is {e}. Find the W number.", "Two numbers have a sum of {t} and a difference of {e}. What is the W number?", "Two numbers add up to {t}. Their difference is {e}. Work out the W number.", "One number is {e} greater than another. Their sum is {t}. Find the W of the two.", "The difference of two numbers is {e} and their sum is {t}. Find the W number."]
LINE = ("Call the smaller number x. The equation is x+(x+{e})={t}.", "solve(x+(x+{e})={t})")
paper("pairs", [task(twoparts, [("Asked: the smaller. " + LINE[0], LINE[1])], [re.sub(r"\bW\b", "smaller", t) for t in PAIR], 1, 0, "The smaller number is {s1}.", "{s1}"), task(twoparts, [("Asked: the larger. " + LINE[0], LINE[1]), ("The smaller is {s1}. The larger is {e} more.", "{s1}+{e}")], [re.sub(r"\bW\b", w, t) for t in PAIR for w in ("larger", "larger", "greater")], 1, 0, "The smaller number is {s1}, the larger {r2}.")], 0.35)
