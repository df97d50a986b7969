"""Negative numbers, sums and products without a story, order of operations, powers, divisors and primes, in the words of test papers."""
from .core import Answer, Call, skill
from .real_words import Task, around, choose, dec, frames, known, run

ASK = ["What is E?", "Work out E.", "Calculate E.", "Evaluate E.", "Find the value of E.", "What is the value of E?", "E = ?", "E", "Compute E.", "Find E.", "What is the result of E?", "Work out the answer to E.",
       "How much is E?", "Calculate the value of E.", "What does E equal?", "What is the answer to E?", "E =", "Determine the value of E.", "Work out the value of E.", "Evaluate: E", "Calculate: E", "Work out: E", "Solve E.",
       "Write down the answer to E.", "Without a calculator, work out E.", "What number do you get when you work out E?", "Can you work out E?", "Please work out E.", "I need to work out E.", "Simplify E.", "Find the answer: E", "Give the value of E."]
SHORT = ASK[:14]


def neg(d, hi=None):
    return -d.int(1, hi or d.pick([9, 15, 30, 60, 120]))


def pos(d, hi=None):
    return d.int(1, hi or d.pick([9, 15, 30, 60, 120]))


def neg_pos(d):
    h = d.pick([9, 15, 30, 60, 150])
    return dict(a=neg(d, h), b=pos(d, h))


def neg_neg(d):
    h = d.pick([9, 15, 30, 60, 150])
    return dict(a=neg(d, h), b=neg(d, h))


def pos_neg(d):
    h = d.pick([9, 15, 30, 60, 150])
    return dict(a=pos(d, h), b=neg(d, h))


def low_high(d):
    """a < 0 < b, or both below zero with a the lower."""
    h = d.pick([9, 15, 30, 45])
    a = -d.int(2, h)
    return dict(a=a, b=d.int(1, h) if d.chance(0.7) else d.int(a + 1, 0) if a < -3 else 4)


def pos_more(d):
    a = pos(d, d.pick([9, 20, 50]))
    return dict(a=a, b=a + pos(d, d.pick([9, 20, 40])))


PLUS, MINUS, TIMES, OVER = ([("{a} %s {b}." % w, "{a}%s{b}" % o)] for w, o in (("plus", "+"), ("minus", "-"), ("times", "*"), ("divided by", "/")))
RISE, FALL = PLUS, MINUS
GAP = [("{b} minus {a}.", "{b}-{a}")]

NEGATIVE = [Task(neg_pos, PLUS, [
    "The temperature [in {town}|outside|this morning|at midnight|at 6 a.m.] was {a}°C. [By noon|By midday|During the day|In the afternoon] it had risen by {b} degrees. What was the temperature [then|at noon|now]?",
    "At midnight the temperature was {a}°C. It rose by {b}°C by the next [morning|noon]. What was the new temperature?",
    "The temperature is {a} °C. It goes up [by|] {b} degrees. What is it now?",
    "[If|When] the temperature rises by {b} degrees from {a}°C, what does it become?",
    "A freezer is at {a}°C. It is switched off and warms up by {b}°C. What temperature is it now?",
    "It was {a} degrees [in the morning|at dawn|overnight] and it got {b} degrees warmer. How warm was it then?",
    "A lift is on floor {a} and goes up {b} floors. On which floor does it stop?",
    "{n} parks on level {a} of an underground garage and takes the lift up {b} floors. On which floor does {he} get out?",
    "A submarine is at {a} m. It rises {b} m. What is its new position?",
    "A diver is at {a} metres relative to sea level and swims up {b} metres. Where is the diver now?",
    "{n} has a score of {a} in a quiz and then gains {b} points. What is {his} score now?",
    "A team's goal difference was {a}. In the next game they won by {b} goals. What is it now?",
    "What number is {b} more than {a}?", "Start at {a} on the number line and move {b} [steps|units] to the right. Where do you [end up|land]?", "Which number do you reach if you start at {a} and count up {b}?",
    "What is the sum of {a} and {b}?", "Add {b} to {a}.", "Find the sum of {a} and {b}.", "Increase {a} by {b}."] + frames(SHORT, ["{a} + {b}", "({a}) + {b}"]), weight=20),
    Task(lambda d: dict(a=pos(d, 25), b=d.int(3, 45)), MINUS, [
    "The temperature [in {town}|outside|at noon|yesterday|in the evening] was {a}°C. [Overnight|During the night|By midnight] it fell by {b} degrees. What was the temperature [then|at midnight]?",
    "It is {a}°C. The temperature drops [by|] {b}°C. What is the temperature now?",
    "At 4 p.m. it was {a} degrees. By 10 p.m. it had become {b} degrees colder. What was the temperature at 10 p.m.?",
    "If it is {a}°C now and the temperature [falls|drops|goes down] {b} degrees, what will it be?",
    "A lift [starts|is] on floor {a} and goes down {b} floors. On which floor is it now?",
    "{n} has {a} points and loses {b}. What is {his} score?",
    "{n}'s account shows {a} dollars. {He} spends {b} dollars. What is the balance now?",
    "A bird sits {a} m above the water and dives {b} m straight down. What is its height relative to the surface?",
    "A hiker at {a} m above sea level walks down {b} m into a valley. What is {his} altitude?",
    "What number is {b} less than {a}?", "Start at {a} and count back {b}. Which number do you reach?", "Subtract {b} from {a}.", "Take {b} away from {a}."] + frames(SHORT, ["{a} - {b}", "{a} − {b}"]), weight=14),
    Task(neg_pos, MINUS, [
    "The temperature was {a}°C and it fell by [another|a further] {b} degrees. What is it now?",
    "It is {a} degrees [in {town}|on the mountain|outside]. Tonight it will be {b} degrees colder. What temperature is [expected|forecast]?",
    "A submarine at {a} m dives another {b} m. At what depth (as a negative number) is it now?",
    "{n}'s bank balance is {a} euros. {He} [pays|spends] another {b} euros. What is the new balance?",
    "The lift is on level {a} and goes down {b} more levels. Which level does it reach?",
    "A freezer at {a}°C is cooled by {b} degrees more. What is its temperature?",
    "In a game {n} has {a} points and loses another {b}. What is the score now?",
    "What is {b} less than {a}?", "Subtract {b} from {a}.", "Start at {a} on a number line and move {b} to the left. Where are you?", "Decrease {a} by {b}.", "Take {b} away from {a}."] + frames(SHORT, ["{a} - {b}", "{a} − {b}"]), weight=14),
    Task(neg_neg, PLUS, frames(ASK, ["{a} + ({b})", "({a}) + ({b})"]) + ["What is the sum of {a} and {b}?", "Add {a} and {b}.", "Find the sum of {a} and {b}.", "Add {b} to {a}.", "Two negative numbers, {a} and {b}, are added. What is the sum?"], weight=9),
    Task(pos_neg, PLUS, frames(ASK, ["{a} + ({b})"]) + ["What is the sum of {a} and {b}?", "Add {b} to {a}.", "Find the sum of {a} and {b}.", "What do you get if you add {b} to {a}?"], weight=8),
    Task(neg_neg, MINUS, frames(ASK, ["{a} - ({b})", "{a} − ({b})", "({a}) - ({b})", "{a} - {b}"]) + ["Subtract {b} from {a}.", "What do you get when you subtract {b} from {a}?", "Take {b} away from {a}.", "What is {a} take away {b}?", "Work out {a} subtract {b}.", "What is {a} minus {b}?"], weight=12),
    Task(pos_neg, MINUS, frames(ASK, ["{a} - ({b})", "{a} − ({b})", "{a} - {b}"]) + ["Subtract {b} from {a}.", "What do you get when you subtract {b} from {a}?", "Take {b} away from {a}.", "What is {a} minus {b}?"], weight=10),
    Task(low_high, GAP, [
    "[In {town} it is|It is] {b}°C [inside|in the house] and {a}°C outside. What is the difference [in temperature|between the temperatures]?",
    "The temperature in {town} is {a}°C and in {town2} it is {b}°C. How much warmer is it in {town2}?",
    "The temperature in {town} is {a}°C and in {town2} it is {b}°C. How many degrees colder is {town} than {town2}?",
    "What is the difference between {a} and {b}?", "Find the difference between {a} and {b}.", "What is the difference between {b} and {a}?", "Work out the difference between {b}°C and {a}°C.",
    "The highest temperature of the day was {b}°C and the lowest {a}°C. [Find|Work out|What was] the difference.",
    "The temperature rose from {a}°C to {b}°C. By how many degrees did it rise?",
    "The temperature [fell|dropped] from {b}°C to {a}°C. By how many degrees did it [fall|drop]?",
    "At night it was {a} degrees, at noon {b} degrees. By how much had the temperature risen?",
    "How far apart are {a} and {b} on the number line?", "What is the distance between {a} and {b} on a number line?",
    "A lift goes from floor {a} to floor {b}. How many floors does it go up?",
    "A diver is at {a} m and a bird at {b} m. How many metres are between them?",
    "How much greater is {b} than {a}?", "How much less is {a} than {b}?", "What must be added to {a} to get {b}?", "What must you add to {a} to make {b}?",
    "{n} has {b} points and {m} has {a}. By how many points is {n} ahead?"], weight=20),
    Task(lambda d: dict(a=neg(d, d.pick([9, 12, 25, 90])), b=neg(d, d.pick([9, 12, 25]))), TIMES, frames(ASK, ["{a} × ({b})", "({a}) × ({b})", "{a} * ({b})", "({a})({b})", "{a} x {b}", "{a} \\times ({b})"]) + ["What is the product of {a} and {b}?", "Multiply {a} by {b}.", "Find the product of {a} and {b}.", "What do you get if you multiply {a} by {b}?"], weight=9),
    Task(lambda d: dict(a=neg(d, d.pick([9, 12, 25, 90])), b=pos(d, d.pick([9, 12, 25])) + 1), TIMES, frames(ASK, ["{a} × {b}", "({a}) × {b}", "{a} * {b}", "{a} x {b}", "{a} · {b}", "{a} \\times {b}"]) + ["What is the product of {a} and {b}?", "Multiply {a} by {b}.", "Find the product of {a} and {b}."], weight=7),
    Task(lambda d: dict(a=pos(d, d.pick([9, 12, 25, 90])) + 1, b=neg(d, d.pick([9, 12, 25]))), TIMES, frames(ASK, ["{a} × ({b})", "{a} * ({b})", "{a} x ({b})", "{a} \\times ({b})", "{a}({b})"]) + ["What is the product of {a} and {b}?", "Multiply {a} by {b}."], weight=7),
    Task(lambda d: (lambda b, k: dict(a=b * k, b=b))(*d.pick([(neg(d, 12), neg(d, 20)), (neg(d, 12), pos(d, 20)), (pos(d, 12), neg(d, 20))])), OVER, frames(ASK, ["{a} ÷ ({b})", "({a}) ÷ ({b})", "{a} / ({b})", "\\frac{{a}}{{b}}"]) + ["Divide {a} by {b}.", "What is {a} divided by {b}?", "What is the quotient of {a} and {b}?"], weight=9),
    Task(lambda d: dict(a=d.int(2, 9), b=d.int(2, 12), c=d.int(3, 30)), [("Start with {c}, then minus {a} times {b}.", "{c}-{a}*{b}")], [
    "It is {c}°C at 6 p.m. The temperature falls by {b} degrees every hour. What is the temperature {a} hours later?",
    "The temperature is {c}°C and drops {b}°C each hour. What will it be after {a} hours?",
    "A quiz starts with {c} points. {n} gives {a} wrong answers and loses {b} points for each. What is {his} score?"], weight=3),
]


def chain(d):
    n = d.pick([3, 3, 4])
    ns = [d.int(1, d.pick([9, 20, 60])) * (-1 if d.chance(0.35) else 1) for _ in range(n)]
    ops = [d.pick("+-") for _ in range(n - 1)]
    return ns, ops


@skill("real_negative", weight=3.6)
def real_negative(d):
    if d.chance(0.1):
        ns, ops = chain(d)
        x = y = str(ns[0])
        for o, k in zip(ops, ns[1:]):
            x += f" {o} {k if k >= 0 else f'({k})'}"
            y += f"{o}{k if k >= 0 else f'({k})'}"
        yield around(d, choose(d, "real.neg", frames(ASK, ["{x}"])).replace("{x}", x.replace("-", "−") if d.chance(0.2) else x), known(d, {}), False)
        r = yield Call("Evaluate the expression.", y)
        yield Answer("", f"{x} = {r.best}.", r.best)
        return
    yield from run(d, "real.neg", NEGATIVE)


# -- two numbers -----------------------------------------------------------------------------------------------------------------
def whole(d):
    h = d.pick([99, 999, 999, 9999, 99999])
    return dict(a=d.int(11, h), b=d.int(11, h))


def bigger(d):
    v = whole(d)
    return dict(a=max(v["a"], v["b"]) + (v["a"] == v["b"]), b=min(v["a"], v["b"]))


def decimals(d):
    k = d.pick([1, 1, 2, 2, 3])
    return dict(a=dec(d, 0.1, d.pick([9, 30, 200]), k), b=dec(d, 0.1, d.pick([9, 30, 100]), d.pick([1, k])) if d.chance(0.8) else str(d.int(2, 60)))


def dec_bigger(d):
    v = decimals(d)
    a, b = sorted((v["a"], v["b"]), key=float)
    return dict(a=b, b=a) if a != b else dict(a=b + "5", b=a)


def dec_by(d):
    k = d.pick([1, 1, 2])
    b = d.pick([str(d.int(2, 12)), "0." + str(d.int(1, 9)), dec(d, 1, 9, 1)])
    q = d.int(2, 400)
    n = round(float(b) * 10) * q
    t = f"{n // 10 ** (k + 1)}.{n % 10 ** (k + 1):0{k + 1}d}".rstrip("0").rstrip(".")
    return dict(a=t, b=b)


def times(d):
    return dict(a=d.int(6, d.pick([40, 99, 999, 9999])), b=d.int(3, d.pick([12, 40, 99, 400])))


def exact(d):
    b = d.int(2, d.pick([12, 12, 30, 99]))
    return dict(a=b * d.int(3, d.pick([30, 99, 999])), b=b)


def left_over(d):
    while True:
        b = d.int(3, d.pick([9, 9, 12, 30]))
        a = d.int(b + 2, d.pick([60, 200, 1000, 9999]))
        if a > 2 * b and (a % b or d.chance(0.05)):
            return dict(a=a, b=b)


PLUS_E = ["{a} + {b}", "{a}+{b}", "{a} plus {b}", "the sum of {a} and {b}"]
MINUS_E = ["{a} - {b}", "{a} − {b}", "{a}-{b}", "{a} minus {b}", "{a} take away {b}"]
TIMES_E = ["{a} × {b}", "{a} x {b}", "{a} * {b}", "{a}×{b}", "{a} times {b}", "{a} multiplied by {b}", "the product of {a} and {b}", "{a} \\times {b}", "{a} \\cdot {b}"]
OVER_E = ["{a} ÷ {b}", "{a} / {b}", "{a}÷{b}", "{a} divided by {b}", "the quotient of {a} and {b}", "{a} \\div {b}", "{a} : {b}"]
BEST = ASK[:26]
PLUS_S = ["Add {a} and {b}.", "Add together {a} and {b}.", "Find the total of {a} and {b}.", "What is the total of {a} and {b}?", "What do {a} and {b} add up to?", "What is {b} more than {a}?", "Increase {a} by {b}.", "What number is {b} greater than {a}?", "[Find|Work out|Write down] the number that is {b} more than {a}.", "When {b} is added to {a}, what is the result?",
          "What do you get if you add {a} and {b} together?", "Two numbers are {a} and {b}. What is their sum?", "Calculate the sum of the numbers {a} and {b}."]
MINUS_S = ["Subtract {b} from {a}.", "Take {b} away from {a}.", "Take {b} from {a}.", "What is {b} less than {a}?", "What is the difference between {a} and {b}?", "Find the difference between {a} and {b}.", "How much more is {a} than {b}?", "How much [bigger|larger|greater] is {a} than {b}?", "By how much is {a} greater than {b}?", "What must be added to {b} to [make|get|give] {a}?", "Decrease {a} by {b}.",
           "What is left when {b} is taken away from {a}?", "How many less than {a} is {b}?", "[Find|Work out|Write down] the number that is {b} less than {a}.", "When {b} is subtracted from {a}, what is the result?", "The sum of two numbers is {a}. One of them is {b}. What is the other?", "Which number must I add to {b} to get {a}?", "Reduce {a} by {b}.", "What is the difference between the numbers {b} and {a}?"]
TIMES_S = ["Multiply {a} by {b}.", "Find the product of {a} and {b}.", "What do you get if you multiply {a} by {b}?", "What is {b} lots of {a}?", "When {a} is multiplied by {b}, what is the result?", "Multiply {a} and {b} together.", "Two numbers are {a} and {b}. What is their product?", "Which number is {b} times as large as {a}?", "What number divided by {b} gives {a}?"]
OVER_S = ["Divide {a} by {b}.", "How many times does {b} go into {a}?", "How many {b}s are there in {a}?", "What is {a} shared equally between {b}?", "What do you get if you divide {a} by {b}?", "Split {a} into {b} equal parts. How [big|large] is each part?", "What number multiplied by {b} gives {a}?", "{b} times what number is {a}?", "The product of two numbers is {a}. One of them is {b}. What is the other?", "When {a} is divided by {b}, what is the result?", "By what number must {b} be multiplied to get {a}?"]
NO_UNKNOWN = lambda ts: [t for t in ts if "what number" not in t.lower() and "which number must" not in t.lower()]   # noqa: E731
TWO = [Task(whole, PLUS, frames(BEST, PLUS_E) + PLUS_S * 4, weight=10), Task(bigger, MINUS, frames(BEST, MINUS_E) + NO_UNKNOWN(MINUS_S) * 4, weight=12),
       Task(times, TIMES, frames(BEST, TIMES_E) + NO_UNKNOWN(TIMES_S) * 6, weight=12), Task(exact, OVER, frames(BEST, OVER_E) + NO_UNKNOWN(OVER_S) * 6, weight=12),
       Task(left_over, [("The remainder of {a} divided by {b}: mod.", "{a} mod {b}")], ["What is the remainder when {a} is divided by {b}?", "Find the remainder when {a} is divided by {b}.", "{a} is divided by {b}. What is the remainder?", "What remainder do you get when you divide {a} by {b}?", "Work out the remainder of {a} ÷ {b}.", "Calculate the remainder when you divide {a} by {b}.", "{n} divides {a} by {b}. What remainder does {he} get?", "If {a} is divided by {b}, what is left over?", "What is left over when {a} is divided by {b}?", "How much is left over if you divide {a} by {b}?", "Divide {a} by {b} and give only the remainder.", "What is {a} mod {b}?", "When {a} is divided by {b}, what remainder is left?", "State the remainder of {a} divided by {b}."], answer="{a} divided by {b} leaves the remainder {r1}.", weight=4),
       Task(left_over, [("The whole part of {a} divided by {b} first: floor.", "floor({a}/{b})"), ("Now the remainder of {a} divided by {b}: mod.", "{a} mod {b}")], ["Work out {a} ÷ {b}. Give your answer as a whole number and a remainder.", "What is {a} divided by {b}? Give the quotient and the remainder.", "Find the quotient and remainder when {a} is divided by {b}.", "Divide {a} by {b}, giving the remainder.", "What are the quotient and the remainder of {a} ÷ {b}?", "Calculate {a} ÷ {b} with remainder.", "How many times does {b} go into {a}, and what is the remainder?", "{a} ÷ {b} = ___ remainder ___", "Write {a} ÷ {b} as a quotient with a remainder."], answer="{b} goes into {a} {r1} times, with {r2} left over.", box="{r1} remainder {r2}", weight=2.5),
       Task(lambda d: dict(a=d.int(20, d.pick([99, 999, 9999])), b=d.int(3, d.pick([12, 60])), k=(k := d.pick([1, 2, 2, 3])), p=f"{k} decimal place" + "s" * (k > 1)), [("{a} divided by {b}, rounded to {p}.", "round({a}/{b}, {k})")], ["Work out {a} ÷ {b}. Give your answer [correct|] to {p}.", "Calculate {a} ÷ {b}, rounding your answer to {p}.", "What is {a} divided by {b}, to {p}?", "Divide {a} by {b}. Round your answer to {p}.", "Find the value of {a} ÷ {b} correct to {p}.", "Work out {a}/{b} to {p}.", "{a} is divided by {b}. What is the result, rounded to {p}?"], answer="{a} ÷ {b}, rounded, is {r1}.", weight=3, spell=0),
       Task(decimals, PLUS, frames(BEST, PLUS_E) + PLUS_S * 3, weight=7, spell=0), Task(dec_bigger, MINUS, frames(BEST, MINUS_E) + NO_UNKNOWN(MINUS_S) * 3, weight=8, spell=0),
       Task(decimals, TIMES, frames(BEST, TIMES_E) + ["Multiply {a} by {b}.", "Find the product of {a} and {b}."] * 6, weight=8, spell=0), Task(dec_by, OVER, frames(BEST, OVER_E) + ["Divide {a} by {b}.", "How many times does {b} go into {a}?"] * 6, weight=8, spell=0)]
SEVERAL = frames(ASK, ["{x}"])
ADD_UP = ["Find the sum of {l}.", "What is the sum of {l}?", "Add {l}.", "Add up {l}.", "Add up the numbers {l}.", "What is the total of {l}?", "Work out the total of these numbers: {l}.", "What do the numbers {l} add up to?", "Add the following numbers: {l}.", "Calculate the sum of the numbers {l}."]


@skill("real_two", weight=3.6)
def real_two(d):
    if d.chance(0.14):
        n, decs = d.pick([3, 3, 4, 4, 5, 6, 7]), d.chance(0.3)
        h = d.pick([50, 500, 5000])
        ns = [dec(d, 0.2, 60, d.pick([1, 2])) if decs else str(d.int(5, h)) for _ in range(n)]
        if d.chance(0.4):
            yield around(d, choose(d, "real.addup", ADD_UP).replace("{l}", ", ".join(ns[:-1]) + d.pick([" and ", ", ", " and "]) + ns[-1]), known(d, {}), False)
            e = "+".join(ns)
            r = yield Call("The total is the sum of all the numbers.", e)
        else:
            e = ns[0]
            for x in ns[1:]:
                e += d.pick("+++-") + x
            x = e.replace("+", " + ").replace("-", d.pick([" - ", " − "]))
            yield around(d, choose(d, "real.chain", SEVERAL).replace("{x}", x), known(d, {}), False)
            r = yield Call("Evaluate the expression.", e)
        yield Answer("", e.replace("+", " + ").replace("-", " − ") + f" = {r.best}.", r.best)
        return
    yield from run(d, "real.two", TWO, False)
