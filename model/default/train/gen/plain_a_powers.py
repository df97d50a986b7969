"""Powers and roots in few words: squared, cubed, times itself, which number squared, between which whole numbers, powers added."""
from .core import skill
from .real_words import Task, run

EV = "Evaluate the expression."
UP2, UP3 = [(EV, "{a}^2")], [(EV, "{a}^3")]


def num(d):
    r = d.rng.random()
    return dict(a=d.int(2, 20) if r < 0.55 else d.int(11, 99) if r < 0.85 else d.int(100, 999) if r < 0.93 else f"{d.int(0, 12)}.{d.rng.randint(1, 9)}")


def small(d):
    return dict(a=d.int(2, d.pick([6, 10, 12, 20])))


def root(d):
    a = d.int(2, d.pick([12, 15, 25, 40, 99]))
    return dict(a=a, s=a * a)


def root3(d):
    a = d.int(2, d.pick([5, 10, 12, 20]))
    return dict(a=a, s=a ** 3)


def power(d):
    b = d.int(2, d.pick([3, 5, 10]))
    return dict(b=b, k=d.int(3, {2: 12, 3: 7, 4: 6, 5: 5, 10: 9}.get(b, 4)))


def pair(d):
    return dict(a=d.int(2, 15), b=d.int(2, 15))


def apart(d):
    a, b = d.int(2, 20), d.int(2, 20)
    return dict(a=max(a, b) + (a == b), b=min(a, b))


def twice(d):
    return dict(a=d.int(2, 12), b=d.int(2, 9), r=(r := d.int(2, 15)), s=r * r)


TH = ["to the power of {k}", "to the power {k}", "raised to the power {k}", "raised to {k}"]
TASKS = [Task(num, UP2, ["{a} squared", "what is {a} squared", "What's {a} squared?", "square of {a}", "the square of {a}?", "square {a}", "What is the square of {a}?", "{a}²", "{a}^2", "{a}^2 = ?", "{a} times itself", "what is {a} times itself", "{a} multiplied by itself", "What do you get if you square {a}?", "the square of the number {a} is what?", "{a} to the power of 2", "How much is {a}²?", "{n} squares {a}. What does {he} get?", "${a}^2$", "multiply {a} by itself", "{a}×{a} written as {a}² is what number?"], spell=0, weight=3),
    Task(small, UP3, ["{a} cubed", "what is {a} cubed", "What's {a} cubed?", "cube of {a}", "the cube of {a}?", "cube {a}", "What is the cube of {a}?", "{a}³", "{a}^3", "{a}^3 = ?", "{a} to the power of 3", "What do you get if you cube {a}?", "How much is {a}³?", "${a}^3$", "{a} to the third power", "{n} cubes {a}. What does {he} get?"], spell=0, weight=2),
    Task(power, [(EV, "{b}^{k}")], ["{b} " + t for t in TH] + ["what is {b} " + t for t in TH] + ["How much is {b} to the power of {k}?", "{b}^{k}", "{b}^{k} = ?", "${b}^{k}$", "{b}**{k}", "calculate {b}^{k}", "Raise {b} to the power {k}.", "write {b}^{k} as a number"], spell=0, weight=2),
    Task(lambda d: dict(b=(b := d.int(2, d.pick([3, 5, 10]))), k=d.int(4, {2: 12, 3: 7, 4: 6, 10: 9}.get(b, 4))), [(EV, "{b}^{k}")], ["What is the {k}th power of {b}?", "the {k}th power of {b}", "{b} to the {k}th power", "{b} to the {k}th", "{k}th power of {b}?"], spell=0, weight=0.7),
    Task(root, [("The square root of {s}: sqrt.", "sqrt({s})")], ["root of {s}", "square root {s}", "square root of {s}", "what is the square root of {s}", "What's the square root of {s}?", "√{s}", "√{s} = ?", "sqrt({s})", "sqrt {s}", "$\\sqrt{{s}}$", "\\sqrt{{s}}", "which number times itself is {s}", "What positive number times itself makes {s}?", "which positive number squared is {s}?", "What number do I have to square to get {s}?", "the positive root of {s}", "find the root of {s}", "{s} trees stand in a square, as many rows as trees in a row. How many rows?", "The square of a positive number is {s}. What is the number?", "{s} is the square of which positive number?", "n² = {s}, n is positive. n?"], spell=0.02, weight=3),
    Task(root3, [("The cube root of {s}: cbrt.", "cbrt({s})")], ["cube root of {s}", "what is the cube root of {s}", "What's the cube root of {s}?", "cube root {s}", "∛{s}", "³√{s}", "$\\sqrt[3]{{s}}$", "which number cubed is {s}", "What number do I have to cube to get {s}?", "{s} is the cube of which number?", "The cube of a number is {s}. What is the number?", "third root of {s}"], spell=0.02, weight=1.5),
    Task(pair, [(EV, "{a}^2+{b}^2")], ["{a} squared plus {b} squared", "what is {a} squared plus {b} squared?", "{a}² + {b}²", "{a}^2+{b}^2", "the sum of the squares of {a} and {b}", "What is the sum of the squares of {a} and {b}?", "Square {a}, square {b}, add them.", "add the squares of {a} and {b}", "${a}^2 + {b}^2$", "{a} times itself plus {b} times itself"], weight=1.2),
    Task(pair, [(EV, "({a}+{b})^2")], ["the square of the sum of {a} and {b}", "What is the square of the sum of {a} and {b}?", "({a} + {b})²", "({a}+{b})^2", "Add {a} and {b}, then square the sum.", "square the sum of {a} and {b}", "$({a}+{b})^2$", "Add up {a} and {b} and square the result."], weight=1.2),
    Task(apart, [(EV, "{a}^2-{b}^2")], ["{a} squared minus {b} squared", "what is {a} squared minus {b} squared?", "{a}² - {b}²", "{a}^2 - {b}^2", "the difference of the squares of {a} and {b}", "the square of {a} minus the square of {b}", "${a}^2 - {b}^2$", "subtract {b} squared from {a} squared"], weight=1),
    Task(apart, [(EV, "({a}-{b})^2")], ["the square of the difference of {a} and {b}", "({a} - {b})²", "({a}-{b})^2", "Take {b} from {a}, then square the result.", "square the difference between {a} and {b}", "$({a}-{b})^2$"], weight=0.8),
    Task(twice, [(EV, "{b}*{a}^2")], ["{b} times {a} squared", "{b} × {a}²", "{b}*{a}^2", "what is {b} times the square of {a}", "{b} \\cdot {a}^2", "{b} times the square of {a}"], weight=0.8),
    Task(twice, [(EV, "sqrt({s})+{b}")], ["the square root of {s}, plus {b}", "√{s} + {b}", "sqrt({s}) + {b}", "{b} more than the square root of {s}", "Take the square root of {s}, then add {b}.", "$\\sqrt{{s}} + {b}$", "root of {s}, then plus {b}"], weight=0.8),
    Task(twice, [(EV, "{b}*sqrt({s})")], ["{b} times the square root of {s}", "{b} × √{s}", "{b}*sqrt({s})", "${b}\\sqrt{{s}}$", "what is {b} times the root of {s}?"], weight=0.6)]


@skill("real_plain_power", weight=2.0)
def plain_power(d):
    yield from run(d, "real.plain.power", TASKS, False, 0.02)
