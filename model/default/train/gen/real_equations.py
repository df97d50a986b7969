"""Linear equations in many layouts, and the sentences that hide them: a number, two numbers, ages, rows of numbers, a rectangle."""
import re

from .core import Answer, Call, skill
from .real_words import Task, around, choose, expand, fill, known, pretty, spin

SOLVE = ["Solve E.", "Solve the equation E.", "Solve for {v}: E", "Solve E for {v}.", "Find {v} if E.", "Find the value of {v} if E.", "What is {v} if E?", "If E, what is {v}?", "If E, find {v}.", "Solve the following equation: E", "E. Find {v}.", "E\nWhat is {v}?", "Find the value of {v} in the equation E.", "For which value of {v} is E?", "Given that E, find {v}.", "Given that E, work out the value of {v}.", "Work out the value of {v}: E", "Solve: E", "E, {v} = ?", "What value of {v} satisfies the equation E?", "What value of {v} makes the equation E true?", "Find {v}: E", "The equation is E. What is {v}?", "Determine {v} if E.", "Solve this equation.\nE",
         "{n} solves the equation E. What does {he} get for {v}?", "What number does {v} stand for in E?", "Calculate {v} when E.", "Find the solution of E.", "What is the solution of the equation E?", "Let E. What is {v}?"]


def sign(k, first=False):
    return (f"{k}" if first else f" + {k}") if k >= 0 else (f"-{-k}" if first else f" - {-k}")


def coef(a, v):
    return v if a == 1 else f"-{v}" if a == -1 else f"{a}{v}"


def equation(d, v):
    """A linear equation in v, mostly with a whole solution: as it is written."""
    kind = d.rng.choices(["ax", "x+b", "ax+b", "b-ax", "x/a", "x/a+b", "both", "brackets", "brackets both", "bracket sum", "reversed", "(x+b)/a", "neg"], [2, 2, 6, 1.2, 1.5, 2, 4, 4, 1.5, 1.2, 1.5, 1.5, 1])[0]
    x = d.int(1, d.pick([9, 15, 30])) * (-1 if d.chance(0.15) else 1)
    a, b = d.int(2, d.pick([9, 12])), d.int(1, d.pick([12, 30, 60]))
    b *= d.pick([1, 1, -1])
    c, e = d.int(2, 9), d.int(1, 20)
    if kind == "ax":
        return f"{a}{v} = {a * x}"
    if kind == "x+b":
        return f"{v}{sign(b)} = {x + b}"
    if kind == "ax+b":
        if d.chance(0.12):
            return f"{a}{v}{sign(b)} = {a * x + b + d.int(1, a)}"
        return f"{a}{v}{sign(b)} = {a * x + b}"
    if kind == "reversed":
        return d.pick([f"{a * x + b} = {a}{v}{sign(b)}", f"{b} + {a}{v} = {a * x + b}" if b > 0 else f"{a * x - b} = {a}{v}{sign(-b)}"])
    if kind == "b-ax":
        return f"{abs(b)} - {a}{v} = {abs(b) - a * x}"
    if kind == "x/a":
        return f"{v}/{a} = {x}"
    if kind == "x/a+b":
        return f"{v}/{a}{sign(b)} = {x + b}"
    if kind == "(x+b)/a":
        return f"({v}{sign(b)})/{a} = {x}"
    if kind == "both":
        while c == a:
            c = d.int(1, 12)
        return f"{coef(a, v)}{sign(b)} = {coef(c, v)}{sign(a * x + b - c * x)}" if a * x + b - c * x else f"{a}{v}{sign(b)} = {coef(c, v)}"
    if kind == "brackets":
        return f"{a}({v}{sign(b)}) = {a * (x + b)}" if d.chance(0.7) else f"{a}({c}{v}{sign(b)}) = {a * (c * x + b)}"
    if kind == "brackets both":
        while c == a:
            c = d.int(2, 9)
        k = a * (x + b) - c * x
        return f"{a}({v}{sign(b)}) = {c}{v}{sign(k)}" if k else f"{a}({v}{sign(b)}) = {c}{v}"
    if kind == "bracket sum":
        return f"{a}({v}{sign(b)}){sign(e)} = {a * (x + b) + e}"
    return f"-{a}{v}{sign(b)} = {-a * x + b}"


@skill("real_equation", weight=4)
def real_equation(d):
    v = d.pick("xxxxxxyyanmtkpz")
    e = equation(d, v)
    said = e
    if d.chance(0.15):
        said = said.replace(" ", "")
    elif d.chance(0.15):
        said = "$" + said + "$"
    elif d.chance(0.1):
        said = said.replace(" - ", " − ")
    raw = spin(d, choose(d, "real.solve", SOLVE if v != "a" else [s for s in SOLVE if "E. What" not in s]))
    slots = known(d, dict(v=v))
    q = fill(d, re.sub(r"\bE\b", "{E}", raw), dict(slots, E=said), 0)
    if q[:1] == v.upper() and said[0] == v:
        q = v + q[1:]
    yield around(d, q, slots, False, 0.05)
    e = e.replace(" ", "")
    r = yield Call(f"The equation {e} is solved for {v}: solve.", f"solve({e})")
    yield Answer("", f"Solving gives {r.text}.", r.exact.split(" = ")[-1] if "=" in r.exact else solution(r, v))


def solution(r, v):
    """What stands behind "x =": the short decimal where there is one, as everywhere."""
    t = r.text.split(f"{v} = ", 1)[1]
    return t.split(" ≈ ")[0] if "≈" in t else t.split(" = ")[-1]


# -- a number in words ---------------------------------------------------------------------------------------------------------------------
def lin(d):
    x, a, b = d.int(2, d.pick([12, 30, 60])), d.int(2, 9), d.int(1, d.pick([12, 30]))
    return dict(a=a, b=b, r=a * x + b, s=a * x - b, p=x + b, q=x - b, m=a * x, h=x, d=x * a, f=a * (x + b), g=a * (x - b) if x > b else a * (x + b), gs="-" if x > b else "+", e=x + b)


N0 = ["What is the number?", "Find the number.", "What number is it?", "Work out the number.", "Which number is it?", "What was the number?"]
NUMBER = [Task(lin, [("Call the number x. The equation is {a}x+{b}={r}.", "solve({a}x+{b}={r})")], ["I think of a number, multiply it by {a} and add {b}. The [answer|result] is {r}. What is [the|my] number?", "{n} thinks of a number. {He} multiplies it by {a} and then adds {b}. {His} answer is {r}. What number did {n} think of?", "I am thinking of a number. When I multiply it by {a} and add {b}, I get {r}. What is my number?", "When a number is multiplied by {a} and {b} is added, the result is {r}. [Find|What is] the number.", "{b} more than {a} times a number is {r}. [Find|What is] the number.", "{a} times a number plus {b} [is|equals] {r}. What is the number?", "The sum of {a} times a number and {b} is {r}. Find the number.", "If you multiply a number by {a} and then add {b}, you get {r}. What is the number?", "A number is multiplied by {a}. Then {b} is added. The result is {r}. Find the number.", "I multiply a number by {a}, add {b}, and end up with {r}. Which number did I start with?", "If {b} is added to {a} times a number, the result is {r}. What is the number?", "{n} chose a number, multiplied it by {a}, added {b} and got {r}. Which number did {he} choose?"], weight=6),
          Task(lin, [("Call the number x. The equation is {a}x-{b}={s}.", "solve({a}x-{b}={s})")], ["I think of a number, multiply it by {a} and subtract {b}. The [answer|result] is {s}. What is [the|my] number?", "{n} thinks of a number. {He} multiplies it by {a} and then takes away {b}. {He} gets {s}. What number did {n} think of?", "{b} less than {a} times a number is {s}. [Find|What is] the number.", "{a} times a number minus {b} [is|equals] {s}. What is the number?", "When {b} is subtracted from {a} times a number, the result is {s}. Find the number.", "If you multiply a number by {a} and then subtract {b}, you get {s}. What is the number?", "A number is multiplied by {a}, and then {b} is taken away. The result is {s}. What is the number?", "I am thinking of a number. If I multiply it by {a} and take {b} away, I get {s}. Which number is it?"], weight=5),
          Task(lambda d: (lambda x, b: dict(b=b, r=2 * x + b, s=2 * x - b, h=3 * x + b))(d.int(b0 := d.int(1, 20), b0 + 40), b0), [("Call the number x. The equation is 2x+{b}={r}.", "solve(2x+{b}={r})")], ["{b} more than twice a number is {r}. [Find|What is] the number.", "Twice a number plus {b} is {r}. What is the number?", "If you double a number and add {b}, you get {r}. What is the number?", "I double a number and add {b}. The answer is {r}. What was the number?", "The sum of twice a number and {b} is {r}. Find the number.", "When a number is doubled and {b} is added, the result is {r}. What is the number?", "{n} doubles a number, adds {b} and gets {r}. What was {his} number?"], weight=4),
          Task(lambda d: (lambda x, b: dict(b=b, s=2 * x - b))(d.int(b0 := d.int(1, 20), b0 + 40), b0), [("Call the number x. The equation is 2x-{b}={s}.", "solve(2x-{b}={s})")], ["{b} less than twice a number is {s}. [Find|What is] the number.", "Twice a number minus {b} is {s}. What is the number?", "If you double a number and subtract {b}, you get {s}. What is the number?", "I double a number and take away {b}. The answer is {s}. What was the number?", "When a number is doubled and {b} is subtracted, the result is {s}. What is the number?"], weight=3),
          Task(lambda d: (lambda x, b: dict(b=b, h=3 * x + b))(d.int(2, 40), d.int(1, 25)), [("Call the number x. The equation is 3x+{b}={h}.", "solve(3x+{b}={h})")], ["Three times a number plus {b} is {h}. What is the number?", "{b} more than three times a number is {h}. Find the number.", "If a number is tripled and {b} is added, the result is {h}. What is the number?", "I triple a number and add {b}. I get {h}. What is my number?"], weight=2),
          Task(lin, [("Call the number x. The equation is x+{b}={p}.", "solve(x+{b}={p})")], ["When {b} is added to a number, the result is {p}. What is the number?", "I think of a number and add {b}. The answer is {p}. What is my number?", "A number plus {b} is {p}. [Find|What is] the number.", "{b} more than a number is {p}. What is the number?", "The sum of a number and {b} is {p}. Find the number.", "If I add {b} to my number I get {p}. What is my number?", "A number increased by {b} is {p}. Find the number."], weight=3),
          Task(lambda d: dict(b=d.int(1, 40), q=d.int(1, 60)), [("Call the number x. The equation is x-{b}={q}.", "solve(x-{b}={q})")], ["When {b} is subtracted from a number, the result is {q}. What is the number?", "I think of a number and take away {b}. The answer is {q}. What is my number?", "A number minus {b} is {q}. [Find|What is] the number.", "{b} less than a number is {q}. What is the number?", "A number decreased by {b} is {q}. Find the number.", "If I take {b} away from my number, I get {q}. What is my number?"], weight=3),
          Task(lin, [("Call the number x. The equation is {a}x={m}.", "solve({a}x={m})")], ["When a number is multiplied by {a}, the result is {m}. What is the number?", "{a} times a number is {m}. [Find|What is] the number.", "I think of a number and multiply it by {a}. The answer is {m}. What is my number?", "The product of a number and {a} is {m}. Find the number."], weight=2.5),
          Task(lin, [("Call the number x. The equation is x/{a}={h}.", "solve(x/{a}={h})")], ["When a number is divided by {a}, the result is {h}. What is the number?", "A number divided by {a} is {h}. [Find|What is] the number.", "I think of a number and divide it by {a}. The answer is {h}. What is my number?"], weight=2.5),
          Task(lin, [("Call the number x. The equation is x/{a}+{b}={e}.", "solve(x/{a}+{b}={e})")], ["I think of a number, divide it by {a} and add {b}. The result is {e}. What is my number?", "When a number is divided by {a} and {b} is added, the result is {e}. What is the number?", "{n} divides a number by {a} and then adds {b}. {He} gets {e}. What was the number?", "If a number is divided by {a} and increased by {b}, the answer is {e}. Find the number."], weight=2.5),
          Task(lambda d: (lambda x, b: dict(b=b, e=x + b))(d.int(2, 30), d.int(1, 20)), [("Call the number x. The equation is x/2+{b}={e}.", "solve(x/2+{b}={e})")], ["Half of a number plus {b} is {e}. What is the number?", "{b} more than half a number is {e}. [Find|What is] the number.", "If you halve a number and add {b}, you get {e}. What is the number?", "I halve my number and add {b}. I get {e}. What is my number?"], weight=2.5),
          Task(lin, [("Call the number x. The equation is {a}(x+{b})={f}.", "solve({a}(x+{b})={f})")], ["I think of a number, add {b} and multiply the result by {a}. I get {f}. What is my number?", "{n} adds {b} to a number and multiplies the sum by {a}. The result is {f}. What was the number?", "{a} times the sum of a number and {b} is {f}. [Find|What is] the number.", "When {b} is added to a number and the result is multiplied by {a}, the answer is {f}. Find the number."], weight=2.5),
          Task(lambda d: (lambda x, b, a: dict(a=a, b=b, g=a * (x - b)))(d.int(21, 60), d.int(1, 20), d.int(2, 9)), [("Call the number x. The equation is {a}(x-{b})={g}.", "solve({a}(x-{b})={g})")], ["I think of a number, subtract {b} and multiply the result by {a}. I get {g}. What is my number?", "{n} takes {b} from a number and multiplies what is left by {a}. The result is {g}. What was the number?", "{a} times the difference of a number and {b} is {g}. Find the number."], weight=1.5),
          Task(lambda d: (lambda x, a: dict(a=a, a1=a + 1, b=d.int(1, 30), x=x, k=(a - 1) * x))(d.int(2, 25), d.int(3, 9)), [("Call the number x. The equation is {a}x=x+{k}.", "solve({a}x=x+{k})")], ["{a} times a number is {k} more than the number itself. What is the number?", "{a} times a number equals the number plus {k}. Find the number.", "If a number is multiplied by {a}, it becomes {k} larger. What is the number?"], weight=1.5),
          Task(lambda d: (lambda x, k: dict(k=k, t=2 * x + k))(d.int(2, 60), d.int(1, 30)), [("Call the smaller number x. The equation is x+(x+{k})={t}.", "solve(x+(x+{k})={t})")], ["The sum of two numbers is {t}. One is {k} more than the other. What is the smaller number?", "Two numbers add up to {t} and differ by {k}. [Find|What is] the smaller number.", "The sum of two numbers is {t} and their difference is {k}. What is the smaller number?"], weight=2),
          Task(lambda d: (lambda x, k: dict(k=k, t=2 * x + k))(d.int(2, 60), d.int(1, 30)), lambda v: [("Call the smaller number x. The equation is x+(x+{k})={t}.", "solve(x+(x+{k})={t})"), ("The smaller is {s1}. The larger is {k} more.", "{s1}+{k}")], ["The sum of two numbers is {t}. One is {k} more than the other. What is the larger number?", "Two numbers add up to {t} and differ by {k}. [Find|What is] the larger number.", "The sum of two numbers is {t} and their difference is {k}. What is the larger number?"], weight=2)]


def run_x(d, where, tasks, story):
    """As run, for calls of solve: the box holds what x is, and {s1} is that value for a second call."""
    task = d.rng.choices(tasks, [t.weight for t in tasks])[0]
    raw = choose(d, where, task.templates)
    v = task.draw(d)
    raw = spin(d, raw)
    slots = known(d, v)
    yield around(d, fill(d, raw, slots, task.spell), slots, story, 0.05)
    calls = task.calls(v) if callable(task.calls) else task.calls
    v.update({k: slots[k] for k in ("n", "m", "n3")})
    said, box = [], None
    for thought, expression in calls:
        e = expand(expression, v, raw, False)
        r = yield Call(expand(thought, v, raw, False), e)
        if e.startswith("solve("):
            v["s1"] = r.text.split("x = ")[1].split(" ")[0]
            said.append(f"{e[6:-1].replace('=', ' = ')} gives x = {v['s1']}")
            box = v["s1"]
        else:
            said.append(f"{pretty(e)} = {r.best}")
            box = r.best
    yield Answer("", "; then ".join(said) + ".", box)


@skill("real_number_words", weight=4.4)
def real_number_words(d):
    yield from run_x(d, "real.numberwords", NUMBER, False)


def ages(d):
    k = d.int(2, 4)
    b = d.int(3, 25)
    j = d.int(2, 20)
    return dict(k=k, kw={2: "twice", 3: "three times", 4: "four times"}[k], s=b + k * b, j=j, t=2 * b + j)


def row(d, step=1, count=3):
    x = d.int(3, 90)
    if step == 2 and d.chance(0.5):
        x += x % 2
        kind = "even"
    else:
        kind = "odd" if step == 2 else ""
        if step == 2:
            x += 1 - x % 2
    return dict(s=count * x + step * count * (count - 1) // 2, kind=kind, cw={2: "two", 3: "three", 4: "four"}[count])


def rows(step, count):
    e = "x" + "".join(f"+(x+{step * i})" for i in range(1, count))
    last = step * (count - 1)
    k = "{kind} " if step == 2 else ""
    low = [f"The sum of {{cw}} consecutive {k}[numbers|integers] is {{s}}. What is the smallest [of them|number|one]?", f"{{cw}} consecutive {k}numbers add up to {{s}}. Find the smallest number.", f"Find the smallest of {{cw}} consecutive {k}[integers|numbers] whose sum is {{s}}."]
    high = [f"The sum of {{cw}} consecutive {k}[numbers|integers] is {{s}}. What is the largest [of them|number|one]?", f"{{cw}} consecutive {k}numbers add up to {{s}}. Find the largest number.", f"Find the largest of {{cw}} consecutive {k}[integers|numbers] whose sum is {{s}}."]
    if count == 2:
        low, high = ([t.replace("smallest", "smaller").replace("largest", "larger") for t in ts] for ts in (low, high))
    one = ("Call the smallest number x. The equation is " + e + "={s}.", "solve(" + e + "={s})")
    return [Task(lambda d: row(d, step, count), [one], low, weight=1), Task(lambda d: row(d, step, count), [one, (f"The smallest is {{s1}}. The largest is {last} more.", f"{{s1}}+{last}")], high, weight=1)]


SECRET = [Task(ages, [("Asked: the younger. The younger is x and the older {k}x. The equation is x+{k}x={s}.", "solve(x+{k}x={s})")], ["{n} is {kw} as old as {m}. Together they are {s} years old. How old is {m}?", "{n} is {kw} as old as {m}. The sum of their ages is {s}. What is {m}'s age?", "The ages of {n} and {m} add up to {s}. {n} is {kw} as old as {m}. How old is {m}?", "Together {n} and {m} are {s} years old. If {n} is {kw} as old as {m}, how old is {m}?"], weight=3),
          Task(ages, [("Asked: the older. The younger is x and the older {k}x. The equation is x+{k}x={s}.", "solve(x+{k}x={s})"), ("The older is {k} times {s1}.", "{k}*{s1}")], ["{n} is {kw} as old as {m}. Together they are {s} years old. How old is {n}?", "{n} is {kw} as old as {m}. The sum of their ages is {s}. What is {n}'s age?", "The ages of {n} and {m} add up to {s}. {n} is {kw} as old as {m}. How old is {n}?"], weight=2),
          Task(ages, [("Asked: the younger. The younger is x and the older x+{j}. The equation is x+(x+{j})={t}.", "solve(x+(x+{j})={t})")], ["{n} is {j} years older than {m}. Together they are {t} years old. How old is {m}?", "{n} is {j} years older than {m}. The sum of their ages is {t}. What is {m}'s age?", "The sum of the ages of {n} and {m} is {t}. {n} is {j} years older than {m}. How old is {m}?", "Together {n} and {m} are {t}. {n} is {j} years older. How old is {m}?"], weight=3),
          Task(ages, [("Asked: the older. The younger is x and the older x+{j}. The equation is x+(x+{j})={t}.", "solve(x+(x+{j})={t})"), ("The older is {s1} plus {j}.", "{s1}+{j}")], ["{n} is {j} years older than {m}. Together they are {t} years old. How old is {n}?", "{n} is {j} years older than {m}. The sum of their ages is {t}. What is {n}'s age?", "{m} is {j} years younger than {n}. Together they are {t} years old. How old is {n}?"], weight=2),
          Task(lambda d: (lambda b, j: dict(j=j, t=2 * b + j))(d.int(3, 90), d.int(2, 40)), [("Asked: the smaller part. The smaller part is x and the larger part x+{j}. The equation is x+(x+{j})={t}.", "solve(x+(x+{j})={t})")], ["{n} and {m} have {t} {t2} together. {n} has {j} more than {m}. How many does {m} have?", "Together {n} and {m} collected {t} {t2}. {n} collected {j} more than {m}. How many did {m} collect?", "There are {t} {t2} for {n} and {m}. {n} gets {j} more than {m}. How many does {m} get?"], weight=2.5),
          Task(lambda d: (lambda b, k: dict(k=k, kw={2: "twice", 3: "three times", 4: "four times"}[k], s=b + k * b))(d.int(3, 60), d.int(2, 4)), [("Asked: the smaller part. The smaller part is x and the larger part {k}x. The equation is x+{k}x={s}.", "solve(x+{k}x={s})")], ["{n} has {kw} as many {t2} as {m}. Together they have {s}. How many does {m} have?", "{n} and {m} have {s} {t2} in total. {n} has {kw} as many as {m}. How many {t2} does {m} have?"], weight=2.5),
          Task(lambda d: (lambda w, k: dict(k=k, p=2 * (w + w + k)))(d.int(2, 40), d.int(1, 15)), [("Call the width x. The equation is 2(x+(x+{k}))={p}.", "solve(2(x+(x+{k}))={p})")], ["A rectangle is {k} cm longer than it is wide. Its perimeter is {p} cm. How wide is it?", "The length of a rectangle is {k} cm more than its width. The perimeter is {p} cm. Find the width.", "The perimeter of a rectangle is {p} m. It is {k} m longer than it is wide. What is its width?"], weight=2.5),
          Task(lambda d: (lambda w, k: dict(k=k, kw={2: "twice", 3: "three times", 4: "four times"}[k], p=2 * (w + k * w)))(d.int(2, 30), d.int(2, 4)), [("Call the width x. The equation is 2(x+{k}x)={p}.", "solve(2(x+{k}x)={p})")], ["A rectangle is {kw} as long as it is wide. Its perimeter is {p} cm. How wide is it?", "The length of a rectangle is {kw} its width. The perimeter is {p} m. What is the width?", "A garden is {kw} as long as it is wide and has a perimeter of {p} m. Find its width."], weight=2.5),
          ] + [t for s, c in ((1, 3), (1, 2), (2, 3), (2, 2), (1, 4)) for t in rows(s, c)]


@skill("real_secret", weight=2.4)
def real_secret(d):
    yield from run_x(d, "real.secret", SECRET, True)
