"""Below zero in short words: up and down from a temperature, a depth, a floor, a balance; products and quotients of negative numbers in words; products of three."""
import re

from .core import skill
from .real_words import Task, run

CHAIN = "Start with {a}, add what comes and subtract what goes."


def small(d, h=None):
    return d.int(1, h or d.pick([9, 15, 30, 60]))


def up(d):
    h = d.pick([9, 20, 45])
    return dict(a=-d.int(1, h), b=d.int(2, h + 10))


def down(d):
    h = d.pick([9, 20, 45])
    return dict(a=d.int(0, h) if d.chance(0.45) else -d.int(1, h), b=d.int(2, h + 10))


def sunk(d):
    """A depth below zero from which one comes up, but not out of the water."""
    a = d.int(6, d.pick([20, 60, 150]))
    b = d.int(2, a - 1)
    return dict(a=-a, b=b, c=d.int(2, d.pick([9, 30])))


def two(sign):
    def draw(d):
        h = d.pick([9, 20, 45])
        return dict(a=(-1 if sign == "-" else d.pick([-1, -1, 1])) * d.int(1, h), b=d.int(2, h), c=d.int(2, h))
    return draw


UP, DOWN = [("{a} plus {b}.", "{a}+{b}")], [("{a} minus {b}.", "{a}-{b}")]
BELOW = [Task(up, UP, [
    "It was {a} degrees [at dawn|at seven|when we got up|last night]. [By noon|Since then|By two o'clock|By the afternoon] it had [climbed|risen|warmed up] by {b} degrees. [How many degrees was it then?|What was the temperature then?|How warm was it?|So what was it?]",
    "{a}°C in the [morning|night], then {b} degrees warmer. [What temperature is that?|How warm is that?|Now?]", "[Outside|In {town}] it's {a}°C. [Tomorrow|In the afternoon|Next week] it will be {b} degrees warmer. What [temperature will it be|will it be then]?", "It's {a}° and it warms up by {b}°. [New temperature?|What is it then?]", "start {a}°C, rises {b}°C. end?",
    "The temperature was {a}. It went up {b}. What is it [now|then]?", "what's {b} degrees warmer than {a} degrees", "Which temperature is {b} degrees [above|higher than|warmer than] {a}°C?", "If it gets {b} degrees warmer than {a}, what is the temperature?", "The freezer was at {a}°C and someone left it open: it got {b} degrees warmer. What [does it show|is it] now?",
    "The lift is at level {a} and goes up {b} levels. Where [is it now|does it stop]?", "I park on level {a} and walk up {b} floors. Which floor am I on?", "My balance is {a} euros and I pay in {b}. What is my [new balance|balance now]?", "The account is at {a} dollars. {b} dollars come in. [Balance?|What is it now?]", "I owe the bank money: my balance is {a}. I put {b} in. Balance now?",
    "{n} has {a} points and wins {b}. How many points [is that|has {he} now]?", "{n}'s score is {a}. {He} gets {b} more points. What is it now?", "count up {b} from {a}", "{b} more than {a}", "{b} up from {a} is what?", "I'm at {a} on the number line and jump {b} to the right. Where do I land?", "start at {a}, go {b} to the right", "{a} and then {b} more?", "add {b} to {a}",
], spell=0.04, weight=5), Task(down, DOWN, [
    "At [nine|ten in the evening|bedtime|supper time] it was {a} °C. [By morning|By four|Before dawn|By sunrise] it had [dropped|gone down|sunk] [another|a further|by] {b} degrees. [What was the temperature then?|What was it then, in °C?|How cold was it?]",
    "It's {a} degrees now. Tonight it [gets|will get|should get] {b} degrees colder. [What will it be?|How cold will it be?|Temperature tonight?]", "{a}°C by day, then {b} degrees colder. [What temperature is that?|Now?]", "The temperature was {a} and it fell by {b}. What is it [now|then]?", "what's {b} degrees colder than {a} degrees", "Which temperature is {b} degrees [below|lower than|colder than] {a}°C?",
    "If it is {a} and it gets {b} degrees colder, what is the temperature?", "start {a}°C, drops {b}°C. end?", "[In {town}|Outside] it was {a} degrees and it fell {b} more. How many degrees now?", "[In {town}|Up on the mountain|At the station] it is {a}°C. [In the valley|At the lake] it's {b} degrees colder. [What is it there?|Temperature there?]",
    "The lift is on floor {a} and goes down {b} floors. Where [is it now|does it stop]?", "From level {a} go {b} levels down. Which level?", "My balance is {a} euros and I spend {b}. What is [the balance then|my balance now]?", "The account is at {a} dollars and a bill of {b} dollars is paid from it. [New balance?|What is it now?]", "There are {a} on my account and {b} are taken out. What does it show? (minus if below zero)",
    "{n} has {a} points and loses {b}. How many points [is that|has {he} now]?", "count down {b} from {a}", "{b} less than {a}", "{b} down from {a} is what?", "I'm at {a} on the number line and jump {b} to the left. Where do I land?", "start at {a}, go {b} to the left", "take {b} from {a}", "{a} and then {b} lower?", "the number that is {b} below {a}", "{a} take away {b}",
], spell=0.04, weight=6), Task(two("-"), [(CHAIN, "{a}-{b}+{c}")], [
    "A [robot|whale|seal|turtle] [is at|starts at|floats at] {a} m, [goes|swims|sinks] {b} m [deeper|further down|down], then [comes|rises|goes] [up|back up] {c} m. [Where is it now, in metres (minus = below the surface)?|At what height is it now? (below the surface is negative)|Position now in metres?]",
    "Depth counts as negative. [A fish|A probe|An anchor] at {a} m [goes|sinks] {b} m down and then [comes|is pulled] {c} m up. At [what|which] level is it?", "It was {a}°C. It fell {b} degrees[ in the night|], then rose {c} degrees[ by noon|]. [What was it then?|Temperature at the end?|How many degrees is it?]", "{a} degrees, down {b}, then up {c}. [What now?|Where are we?|Temperature?]",
    "My balance is {a}. I spend {b} and then get {c}. What is my balance now?", "Balance {a} euros, minus a bill of {b}, plus {c} paid in. [New balance?|What is it now?]", "From floor {a} the lift goes down {b} and then up {c}. On which floor is it?", "{n} has {a} points, loses {b} and wins {c}. What is {his} score?", "start at {a}, {b} to the left, {c} to the right. where am i",
], spell=0.03, weight=2.5), Task(two("+"), [(CHAIN, "{a}+{b}-{c}")], [
    "It was {a}°C. It rose {b} degrees[ by noon|], then fell {c} degrees[ by night|]. [What was it then?|Temperature at the end?|How many degrees is it?]", "{a} degrees, up {b}, then down {c}. [What now?|Where are we?|Temperature?]", "At six it was {a} degrees. By noon it was {b} degrees warmer, by night {c} degrees colder than at noon. What was it [at night|by night]?",
    "My balance is {a}. I pay in {b} and then spend {c}. What is my balance now?", "Balance {a} euros, {b} paid in, {c} taken out. [New balance?|What is it now?]", "From floor {a} the lift goes up {b} and then down {c}. On which floor is it?", "{n} has {a} points, wins {b} and loses {c}. What is {his} score?", "start at {a}, {b} to the right, {c} to the left. where am i",
], spell=0.03, weight=2.2), Task(sunk, UP, ["[A diver|A fish|A seal|A camera] is at {a} m and [comes|is pulled|moves] up {b} m. [Where is that now, in metres?|Which level is that?|Level now?]", "From {a} m, {b} m up: which level is that?", "The sea bed is at {a} m. A rock there is {b} m high. At which level is its top?"], spell=0.03, weight=0.5), Task(sunk, [(CHAIN, "{a}+{b}-{c}")], [
    "A [robot|whale|seal|turtle] at {a} m [comes|rises|swims] up {b} m and then goes [down|back down] {c} m. [Where is it now, in metres (minus = below the surface)?|At what level is it now?|Position now in metres?]", "Levels below the water are negative. [A crab|A net|A camera] at {a} m [goes|is moved] {b} m up and {c} m down. [What level is that?|Level now?]",
    "[A fish|A turtle|A camera] is at {a} m. It goes {b} m up, then {c} m down. At which level is it? (below the surface is negative)"], spell=0.03, weight=0.8), Task(up, DOWN, [
    "[A submarine|A robot|A whale|A turtle] at {a} m goes {b} m [deeper|further down|down]. Where is [that|it now], in metres?", "A diver at {a} m sinks [another|a further] {b} m. [What level is that?|Level now?]", "Depths are negative. From {a} m, {b} m deeper: what is the level?"], spell=0.03, weight=0.6), Task(lambda d: dict(a=-d.int(3, d.pick([20, 60, 200])), b=d.int(1, 9), k=d.int(2, 9)), [("Start with {a}, then minus {k} times {b}.", "{a}-{k}*{b}")], [
    "It is {a}°C and gets {b} degrees colder every hour. What is it after {k} hours?", "A diver at {a} m goes down {b} m a minute for {k} minutes. At what level is that?", "My balance is {a} euros. I buy {k} tickets at {b} euros each. Balance now?", "{n} has {a} points and loses {b} points {k} times. What is the score?", "From {a}, take away {b} {k} times. Where do you end?"], weight=0.8),
    Task(lambda d: dict(a=-d.int(3, d.pick([20, 60, 200])), b=d.int(1, 9), k=d.int(2, 9)), [("Start with {a}, then plus {k} times {b}.", "{a}+{k}*{b}")], [
    "It is {a}°C and gets {b} degrees warmer every hour. What is it after {k} hours?", "A diver at {a} m comes up {b} m a minute for {k} minutes. At what level is that?", "My balance is {a} euros. I pay in {b} euros {k} times. Balance now?", "{n} has {a} points and wins {b} points {k} times. What is the score?", "From {a}, go up {b} {k} times. Where do you end?"], weight=0.8)]

# The same with "below": the number is said without its sign.
ZERO_UP, ZERO_DOWN = [("-{a} plus {b}.", "(-{a})+{b}")], [("-{a} minus {b}.", "(-{a})-{b}")]
BELOW += [Task(lambda d: dict(a=d.int(1, d.pick([9, 30])), b=d.int(2, d.pick([12, 40]))), ZERO_UP, [
    "It is {a} degrees below zero. It gets {b} degrees warmer. What [is the temperature|temperature is it] now?", "[At dawn|This morning] it was {a} below zero; since then it rose {b} degrees. What is it now?", "{a} degrees below zero, then up {b} degrees: what temperature?", "I am {a} euros overdrawn and pay in {b} euros. What is my balance?", "My account is {a} dollars in the red. {b} dollars come in. Balance?", "{n}'s account is overdrawn by {a} pounds. {He} pays in {b} pounds. What is the balance? (minus if still overdrawn)", "Start {a} below zero and go up {b}. Where are you?", "From {a} degrees of frost it warms up by {b} degrees. Temperature now?"], spell=0.05, weight=1.2),
    Task(lambda d: dict(a=d.int(1, d.pick([9, 30])), b=d.int(2, d.pick([12, 40]))), ZERO_DOWN, [
    "It is {a} degrees below zero. It gets {b} degrees colder. What [is the temperature|temperature is it] now?", "[At dawn|Last night] it was {a} below zero; since then it fell {b} degrees. What is it now?", "{a} degrees below zero, then down {b} more: what temperature?", "I am {a} euros overdrawn and spend {b} euros more. What is my balance (with a minus)?", "My account is {a} dollars in the red and {b} dollars go out. Balance, with its sign?", "Start {a} below zero and go down {b}. Where are you?", "Levels below the sea are negative. A diver {a} m below the surface sinks {b} m. Which level is that?"], spell=0.05, weight=1)]


@skill("real_plain_below", weight=3.0)
def plain_below(d):
    yield from run(d, "real.plain.below", BELOW, False, 0.02)


# -- products and quotients of negative numbers ---------------------------------------------------------------------------------
MULTIPLY = ["A times B", "what is A times B", "A multiplied by B", "What's A multiplied by B?", "the product of A and B", "What is the product of A and B?", "multiply A by B", "Multiply A and B.", "how much is A times B", "A x B", "A × B", "A * B", "what do you get for A times B", "work out A times B", "A lots of B".replace("A lots of B", "find A times B"), "product: A and B", "What does A times B make?", "calculate A times B", "So A times B is what?", "A times B equals"]
DIVIDE = ["A divided by B", "what is A divided by B", "What's A divided by B?", "divide A by B", "Divide A by B.", "the quotient of A and B", "how much is A divided by B", "A over B", "A / B", "A ÷ B", "work out A divided by B", "find A divided by B", "What does A divided by B make?", "calculate A divided by B"]
ADD = ["A plus B", "what is A plus B", "add A and B", "the sum of A and B", "What is the sum of A and B?", "how much is A plus B", "A and B added together", "work out A plus B", "What does A plus B make?", "A added to B"]
SUB = ["A minus B", "what is A minus B", "A take away B", "subtract B from A", "how much is A minus B", "work out A minus B", "What does A minus B make?", "take B from A", "B less than A", "B subtracted from A"]
PAIRS = {"nn": ("neg {a}", "neg {b}"), "np": ("neg {a}", "{b}"), "pn": ("{a}", "neg {b}")}


def signed(op, forms, make):
    """Tasks for the three ways that two numbers can be negative."""
    word = {"*": "times", "/": "divided by", "+": "plus", "-": "minus"}[op]
    out = []
    for kind, (a, b) in PAIRS.items():
        templates = []
        for f in forms:
            for w in ("minus ", "negative ", "-", "−"):
                signs = f.count(" x ") + sum(f.count(c) for c in "×*÷/")
                if w in ("minus ", "negative ") and signs:
                    continue
                if w == "minus " and f == "A times B":
                    continue
                if w == "minus " and (op == "-" or "minus" in f):
                    w = "negative "
                x, y = a.replace("neg ", w), b.replace("neg ", w)
                if signs and y[0] in "-−":
                    y = f"({y})"
                templates.append(f.replace("A", "§").replace("B", y).replace("§", x))
        e = "{A}%s{B}" % op
        flipped = op == "+"
        t = [(("{A} %s {B}." % word).replace("{A}", "-{a}" if a[0] == "n" else "{a}").replace("{B}", "-{b}" if b[0] == "n" else "{b}"),
              e.replace("{A}", "(-{a})" if a[0] == "n" else "{a}").replace("{B}", "(-{b})" if b[0] == "n" else "{b}"))]
        templates = sorted(set(templates))
        if flipped:
            base = [x for x in templates if "added to" in x]
            templates = [x for x in templates if "added to" not in x]
            back = [(f"{'-' if b[0] == 'n' else ''}{{b}} plus {'-' if a[0] == 'n' else ''}{{a}}.", f"{'(-{b})' if b[0] == 'n' else '{b}'}+{'(-{a})' if a[0] == 'n' else '{a}'}")]
            out.append(Task(make, back, base, spell=0, weight=0.15))
        templates = [x[0].upper() + x[1:] if x.endswith((".", "?")) else x for x in templates]
        for signs in (True, False):     # a number in words follows "minus", not a sign
            some = [x for x in templates if bool(re.search(r"[-−]\{", x)) == signs]
            if some:
                out.append(Task(make, t, some, spell=0 if signs else 0.15, weight=0.5))
    return out


def factors(d):
    return dict(a=d.int(2, d.pick([9, 12, 30, 120])), b=d.int(2, d.pick([9, 12, 25])))


def exact(d):
    b = d.int(2, d.pick([9, 12, 25]))
    return dict(a=b * d.int(2, d.pick([12, 30])), b=b)


SIGNED = signed("*", MULTIPLY, factors) + signed("/", DIVIDE, exact) + signed("+", ADD, factors) + signed("-", SUB, factors)


@skill("real_plain_signed", weight=2.2)
def plain_signed(d):
    yield from run(d, "real.plain.signed", SIGNED, False, 0.01)


# -- products of three, doubled and tripled ---------------------------------------------------------------------------------------
def three(d):
    h = d.pick([9, 9, 12, 20, 60])
    a, b, c = (d.int(2, h) for _ in range(3))
    if d.chance(0.2):
        b = c = a
    return dict(a=a, b=b, c=c)


def start(d):
    return dict(a=12 * d.int(1, d.pick([9, 40, 400])) if d.chance(0.6) else 2 * d.int(2, d.pick([30, 400, 4000])), b=d.int(2, d.pick([12, 60])))


EV = "Evaluate the expression."
THREE = [Task(three, [(EV, "{a}*{b}*{c}")], ["{a}x{b}x{c}", "{a} x {b} x {c}", "{a}×{b}×{c}", "{a} × {b} × {c}", "{a}*{b}*{c}", "{a} * {b} * {c}", "{a} times {b} times {c}", "what is {a} times {b} times {c}", "What's {a} x {b} x {c}?", "{a} × {b} × {c} = ?", "{a}x{b}x{c}=", "how much is {a} times {b} times {c}", "work out {a} x {b} x {c}",
    "the product of {a}, {b} and {c}", "What is the product of {a}, {b} and {c}?", "multiply {a}, {b} and {c}", "Multiply {a} by {b} and then by {c}.", "multiply {a} by {b}, then multiply [that|the result|the answer] by {c}", "{a} \\times {b} \\times {c}", "${a} \\cdot {b} \\cdot {c}$", "What do you get when you multiply {a}, {b} and {c}[ together|]?", "{a}·{b}·{c}", "{a} multiplied by {b} multiplied by {c}", "{a} times {b}, then times {c}", "calculate {a}*{b}*{c}",
    "Find {a} × {b} × {c}.", "three numbers, {a}, {b} and {c}, are multiplied. [Result?|What comes out?]", "[What is|Find] {a} times {b}, all times {c}[?|]".replace("[?|]", "?")], spell=0.03, weight=5),
    Task(lambda d: dict(a=d.int(2, 12)), [(EV, "{a}*{a}*{a}")], ["{a}x{a}x{a}", "{a} x {a} x {a}", "{a}*{a}*{a}", "{a} times {a} times {a}", "{a} × {a} × {a}", "what's {a} times {a} times {a}"], spell=0.05, weight=1)]
OPS = {"double": "*2", "triple": "*3", "treble": "*3", "halve": "/2", "quadruple": "*4"}
FIRST = {"double": ["double {a}", "twice {a}", "{a} doubled", "two times {a}"], "triple": ["triple {a}", "three times {a}", "{a} tripled"], "halve": ["halve {a}", "half of {a}", "{a} halved"], "quadruple": ["four times {a}", "quadruple {a}"]}
THEN = {"double": "*2", "triple": "*3", "halve": "/2", "take away {b}": "-{b}", "add {b}": "+{b}", "multiply by {b}": "*{b}", "square": "^2"}
LINK = ["F, then T", "F and then T it", "F and T the [result|answer]", "first F, then T [the result|it|that]", "What is F if you then T it?", "F, and next T", "F. After that T [it|that|the answer]. What [do you get|comes out|is it now]?", "[Take|Start with] {a}, U it and then T it. What [is the result|do you get|have you got]?", "start with {a}: U it, then T it", "If you U {a} and then T the result, what [is the answer|comes out]?", "U the number {a}, then T what you get", "{a}: U, then T", "I U {a}. Next I T the result. [What is it?|Result?]", "{n} [takes|picks] {a}, U|s it and T|s the result. What does {he} get?"]


def chains():
    out = []
    for u in ("double", "triple", "halve", "quadruple"):
        for t, s in THEN.items():
            if t == u or t == "square":
                continue
            forms = []
            for f in LINK:
                many = " " in t
                g = f.replace("U|s", u + "s").replace("T|s", t + "s" if not many else "§")
                if "§" in g:
                    continue
                if many:
                    verb, rest = t.split(" ", 1)
                    what = {"add": "add {b} to Q", "take": "take {b} away from Q", "multiply": "multiply Q by {b}"}[verb]
                    g = g.replace("T it", what.replace("Q", "it")).replace("T [it|that|the answer]", what.replace("Q", "that")).replace("T the [result|answer]", what.replace("Q", "the result")).replace("T [the result|it|that]", what.replace("Q", "the result")).replace("T what you get", what.replace("Q", "what you get")).replace("T the result", what.replace("Q", "the result"))
                g = g.replace("U", u)
                for first in FIRST[u][:2] if "F" in g else [""]:
                    if first.startswith("halve") and "What is F" in g:
                        continue
                    if first and (first[0] == "{" or first.split()[0] in ("twice", "two", "three", "four", "half")) and ("first F" in g or g.startswith("F. After")):
                        continue
                    h = g.replace("F", first).replace("T", t)
                    forms.append(h[0].upper() + h[1:] if h[-1] in "?." or ". " in h else h)
            e = {"*": "{a}" + OPS[u] + s, "/": "{a}" + OPS[u] + s}[OPS[u][0]]
            out.append(Task(start, [(EV, e)], forms, spell=0.03, weight=1))
    return out


DOUBLED = chains()


@skill("real_plain_product", weight=2.4)
def plain_product(d):
    if d.chance(0.45):
        yield from run(d, "real.plain.three", THREE, False, 0.01)
    else:
        yield from run(d, "real.plain.doubled", DOUBLED, False, 0.01)
