"""Fractions and mixed numbers in words, as typed and in LaTeX, several in one sum; fractions of fractions; so many times a fraction."""
from fractions import Fraction
from math import gcd

from .core import Answer, Call, skill
from .phrases import VULGAR, fraction_words, words
from .real_words import around, choose, fill, known, spin

NOUN = {"+": "The sum", "-": "The difference", "*": "The product", "/": "The quotient"}
SIGN = {"+": "+", "-": "−", "*": "×", "/": "÷"}
TWO = {"+": ["{x} plus {y}", "{x} + {y}", "{x} and {y} added [together|up]", "add {x} and {y}", "the sum of {x} and {y}", "{x} and {y} together"], "-": ["{x} minus {y}", "{x} - {y}", "{x} take away {y}", "take {y} from {x}", "subtract {y} from {x}", "{x} less {y}", "the difference between {x} and {y}"],
       "*": ["{x} times {y}", "{x} × {y}", "{x} * {y}", "{x} multiplied by {y}", "the product of {x} and {y}", "multiply {x} by {y}"], "/": ["{x} divided by {y}", "{x} ÷ {y}", "divide {x} by {y}", "({x}) / ({y})", "({x}) ÷ ({y})"]}
ASK = ["{q}", "{q}?", "what is {q}", "What is {q}?", "What's {q}?", "how much is {q}", "How much is {q}?", "Work out {q}.", "work out {q}", "Calculate {q}.", "Find {q}.", "{q} = ?", "What does {q} make?", "what do you get for {q}", "Compute {q}.", "{q} equals?", "I need {q}.", "can you work out {q}", "{q}, please", "{q} (mind the order)", "{q}, remember the order of operations", "answer to {q}?", "{q}, what is it?"]
FORM = [" as a fraction", ", as a fraction", " (as a fraction)", ", give a fraction", ". Give a fraction.", ". Answer as a fraction.", ". Answer as an improper fraction.", " as an improper fraction", ". Keep it as a fraction.", " in lowest terms", ", simplest form", ". Simplify.", " as a single fraction", ". Write it as one fraction.", ", exact fraction", ". No decimals please."]
DECIMAL = [" as a decimal", ", decimal please", ". Give a decimal.", ". Answer in decimals.", " (decimal)", ". I want a decimal number."]
MIXED = [" as a mixed number", ". Give a mixed number.", ". Answer as a mixed number.", " (mixed number)", ", as a mixed number please"]


def proper(d, top=12):
    while True:
        b = d.int(2, d.pick([4, 6, 10, top]))
        a = d.int(1, b - 1) if b > 2 else 1
        if gcd(a, b) == 1:
            return a, b


def article(a, b):
    """a/b in words: "a half", "three quarters"; None where there are none."""
    if (a, b) == (1, 2):
        return "a half"
    w = fraction_words(a, b)
    return w and ("an " + w[4:] if w[4] == "e" else "a " + w[4:]) if a == 1 else w


def named(d, w, a, b, style):
    """How the number w a/b is written; None if the style has no form for it."""
    if style == "words":
        f = article(a, b)
        if not f:
            return None
        if not w:
            return f if a > 1 or d.chance(0.7) else "one " + f.split(" ", 1)[1]
        return f"{words(w)} and {f}"
    if style == "tex":
        f = f"\\frac{a}{b}" if a < 10 and b < 10 and d.chance(0.45) else d.pick(FRACS) + "{%d}{%d}" % (a, b)
        return f"{w}{f}" if w else f
    if style == "sign" and (a, b) in VULGAR:
        return f"{w or ''}{VULGAR[a, b]}"
    return f"{w} {a}/{b}" if w else f"{a}/{b}"


FRACS = ["\\frac", "\\frac", "\\dfrac", "\\tfrac"]


def pure(w, a, b, op):
    plain = f"{a}/{b}"
    if w:
        return f"({w}+{plain})"
    return f"({plain})" if op in "*/" else plain


def shown(w, a, b):
    return f"{w} {a}/{b}" if w else f"{a}/{b}"


def question(d, where, q, latex):
    raw = spin(d, choose(d, "real.plain." + where, ASK))
    verb = q.split(" ")[0] in ("add", "take", "subtract", "multiply", "divide")
    if verb:
        raw = d.pick(["{q}", "{q}.", "{q}, what is it?", "please {q}"])
    if latex:
        q = d.pick(["${q}$", "${q}$", "\\({q}\\)", "\\[{q}\\]", "{q}"]).replace("{q}", q)
    text = raw.replace("{q}", q)
    return text[0].upper() + text[1:] if text[-1] in ".?" else text


def asked_as(d, text, can_decimal, can_mixed=False):
    """The question with a wish for the form of its answer: (text, "fraction", "decimal", "mixed" or "")."""
    r = d.rng.random()
    if r < 0.35:
        form, kind = choose(d, "real.plain.form", FORM), "fraction"
    elif r < 0.45 and can_decimal:
        form, kind = choose(d, "real.plain.decimal", DECIMAL), "decimal"
    elif r < 0.51 and can_mixed:
        form, kind = choose(d, "real.plain.mixed", MIXED), "mixed"
    else:
        return text, ""
    return text.rstrip(".?=").rstrip() + form, kind


def finite(q):
    b = q.denominator
    for p in (2, 5):
        while b % p == 0:
            b //= p
    return b == 1


@skill("real_plain_fractions", weight=3.6)
def plain_fractions(d):
    style = d.pick(["words", "words", "words", "slash", "slash", "slash", "tex", "tex", "sign"])
    several = d.chance(0.35) and style != "words"
    while True:
        n = d.pick([3, 3, 3, 4]) if several else 2
        parts = []
        for _ in range(n):
            a, b = proper(d, 9 if style in ("words", "sign") else 12)
            w = d.int(1, 5) if d.chance(0.15 if several else 0.4) and style != "tex" or style == "tex" and d.chance(0.15) else 0
            parts.append((w, a, b))
        if not several and d.chance(0.12):
            parts[d.rng.randrange(2)] = (d.int(2, 9), 0, 1)
        values = [w + Fraction(a, b) for w, a, b in parts]
        ops = [d.pick("++-*" if several else "+++--**/") for _ in range(n - 1)]
        if several and d.chance(0.35):
            ops = ["+"] * (n - 1)
        names = [str(w) if not a else named(d, w, a, b, style) for w, a, b in parts]
        if None in names:
            continue
        if style == "words":
            names = [words(w) if not a else x for (w, a, b), x in zip(parts, names)]
        e = ""
        for i, (w, a, b) in enumerate(parts):
            near = "".join(ops[max(0, i - 1):i + 1])
            op = "*" if any(o in "*/" for o in near) else "+"
            e += (ops[i - 1] if i else "") + (str(w) if not a else pure(w, a, b, op))
        total = value(values, ops)
        if total < 0 or total == 0 or total.denominator > 240 or not several and ops[0] == "-" and values[0] <= values[1]:
            continue
        break
    latex = style == "tex"
    slots = known(d, {})
    if several:
        q = names[0]
        for o, x in zip(ops, names[1:]):
            q += {"+": " + ", "-": d.pick([" - ", " − "]), "*": d.pick([" \\times ", " \\cdot "]) if latex else d.pick([" * ", " × "])}[o] + x
        thought = "Evaluate the expression."
    else:
        o = ops[0]
        if latex:
            q = names[0] + {"+": " + ", "-": " - ", "*": d.pick([" \\times ", " \\cdot "]), "/": " \\div "}[o] + names[1]
        else:
            forms = TWO[o]
            if style == "words":
                forms = [f for f in forms if not any(s in f for s in "+-×*÷/")]
            if any(w and a for w, a, b in parts) and style == "slash":
                forms = [f for f in forms if "{x} *" not in f]
            q = spin(d, d.pick(forms)).replace("{x}", names[0]).replace("{y}", names[1])
        x, y = (str(w) if not a else shown(w, a, b) for w, a, b in parts)
        thought = f"{NOUN[o]} of {x} and {y}."
    text, form = asked_as(d, question(d, "fractions", q, latex), finite(total), total > 1 and total.denominator > 1)
    yield around(d, text, slots, False, 0.02)
    if form in ("fraction", "mixed"):
        thought = thought[:-1] + ", as a fraction."
    r = yield Call(thought, e)
    said = " ".join([str(parts[0][0]) if not parts[0][1] else shown(*parts[0])] + [f"{SIGN[o]} {str(w) if not a else shown(w, a, b)}" for o, (w, a, b) in zip(ops, parts[1:])])
    if form != "mixed":
        yield Answer("", f"{said} = {r.text}.", r.exact if form == "fraction" else r.best)
        return
    a, b = r.exact.split("/")
    f = yield Call(f"The whole part of {a}/{b} first: floor.", f"floor({a}/{b})")
    m = yield Call(f"The remaining numerator is the remainder of {a} divided by {b}.", f"{a} mod {b}")
    yield Answer("", f"{said} = {a}/{b}, and {a} = {f.best} × {b} + {m.best}, so it is {f.best} {m.best}/{b}.", f"{f.best} {m.best}/{b}")


def value(values, ops):
    """The sum of products that the numbers and signs make."""
    terms = [values[0]]
    for o, v in zip(ops, values[1:]):
        if o == "*":
            terms[-1] *= v
        elif o == "/":
            terms[-1] /= v
        else:
            terms.append(v if o == "+" else -v)
    return sum(terms)


OF = ["{x} of {y}", "what is {x} of {y}", "What is {x} of {y}?", "{x} of {y}?", "how much is {x} of {y}", "Find {x} of {y}.", "Work out {x} of {y}.", "{y}, and {x} of that: how much of the whole?", "I have {y} of a pizza and eat {x} of that. What part of a whole pizza do I eat?", "{Y} of the field is wheat and {x} of the wheat is ripe. What fraction of the field is ripe wheat?", "{n} has {y} of a cake left and takes {x} of it. What part of the cake is that?", "What fraction is {x} of {y}?"]
TIMES = ["One {thing} [needs|takes|uses] {f} {of}. How much do {k} [of them|such things] need?", "A [pie|loaf|batch|jug] needs {f} {of}. How [much|many {of1}] for {k}[ of them|]?", "{k} [cakes|loaves|batches] at {f} {of} each: how much [is that|altogether]?", "Each [child|guest|player|dog] gets {f} {of}. How much [is needed|do we need] for {k}?", "{n} drinks {f} of a litre a day. How many litres in {k} days?", "How much is {k} times {f}?", "{k} pieces of {f} {of} each. How much altogether?", "If one [lap|round|ride] takes {f} of an hour, how many hours do {k} take?",
         "A [ribbon|shelf|board] is {f} m long. How many metres do {k} of them make?", "A bag weighs {f} kg. What do {k} bags weigh, in kg?", "{k} jugs hold {f} of a litre each. How many litres are that?", "{f} {of} for one, how much for {k}?", "{n} runs {f} of a mile every day. How many miles in {k} days?", "what's {k} lots of {f}", "{k} people eat {f} of a pizza each. How many pizzas is that?"]
INTO = ["How many {f}-litre [glasses|cups|bottles] can be filled from {k} litres?", "How many pieces of {f} m can be cut from {k} m?", "How many {f}s are there in {k}?", "{k} kg of flour go into bags of {f} kg. How many bags?", "{n} has {k} litres and each glass takes {f} litre. How many glasses?", "{k} cakes, {f} of a cake for each guest. How many guests?", "how often does {f} go into {k}", "{k} divided into portions of {f}: how many portions?", "A spoon holds {f} of a cup. How many spoons make {k} cups?"]
OFS = ["cup of honey/cups", "litre of milk/litres", "kg of flour/kg", "pound of butter/pounds", "metre of tape/metres", "cup of rice/cups", "litre of paint/litres", "kg of apples/kg", "cup of oil/cups"]


@skill("real_plain_portions", weight=1.8)
def plain_portions(d):
    kind = d.rng.choices(["of", "times", "into"], [3, 5, 2.5])[0]
    a, b = proper(d, 10)
    slots = known(d, {})
    if kind == "of":
        c, e = proper(d, 10)
        style = d.pick(["words", "words", "slash"])
        x, y = named(d, 0, a, b, style), named(d, 0, c, e, style)
        if not x or not y:
            x, y = f"{a}/{b}", f"{c}/{e}"
        text = fill(d, spin(d, choose(d, "real.plain.of", OF)), slots, 0).replace("{x}", x).replace("{y}", y).replace("{Y}", y[0].upper() + y[1:])
        text = text[0].upper() + text[1:] if text[-1] in ".?" else text
        text, form = asked_as(d, text, False) if "?" not in text[:-1] and ". " not in text else (text, "")
        yield around(d, text, slots, False, 0.02)
        r = yield Call(f"The product of {a}/{b} and {c}/{e}" + (", as a fraction." if form else "."), f"({a}/{b})*({c}/{e})")
        yield Answer("", f"{a}/{b} × {c}/{e} = {r.text}.", r.exact if form else r.best)
        return
    if kind == "times":
        k = d.int(2, d.pick([9, 12, 24]))
        f = named(d, 0, a, b, d.pick(["slash", "slash", "words"])) or f"{a}/{b}"
        of = d.pick(OFS)
        raw = spin(d, choose(d, "real.plain.times", TIMES)).replace("{of1}", of.split("/")[1]).replace("{of}", ("of a " if f[0].isalpha() or d.chance(0.4) else "") + of.split("/")[0])
        text = fill(d, raw, dict(slots, thing=d.pick(["pie", "portion", "pot", "batch", "tray", "box", "jar"])), 0).replace("{f}", f).replace("{k}", str(k))
        text = text.replace("A half of a", "Half a").replace("a half of a", "half a").replace("a half kg", "half a kg").replace("a half m ", "half a metre ")
        if finite(Fraction(a, b) * k) and d.chance(0.2):
            text += d.pick([" Give a decimal.", " Answer as a decimal.", " (decimal)"])
        text = text[0].upper() + text[1:] if text[-1] in ".?" else text
        yield around(d, text, slots, False, 0.02)
        r = yield Call(f"{k} times {a}/{b}.", f"{k}*({a}/{b})")
        yield Answer("", f"{k} × {a}/{b} = {r.best}.", r.best)
        return
    q = d.int(3, 40)
    while (q * a) % b or q * a < 2 * b:
        q += 1
    k = q * a // b
    f = f"{a}/{b}" if d.chance(0.7) else named(d, 0, a, b, "words") or f"{a}/{b}"
    raw = spin(d, choose(d, "real.plain.into", INTO))
    if "{f}-" in raw or "{f}s" in raw or "{f} m" in raw or "{f} kg" in raw or "{f} litre" in raw:
        f = f"{a}/{b}"
    text = fill(d, raw, slots, 0).replace("{f}", f).replace("{k}", str(k))
    text = text[0].upper() + text[1:] if text[-1] in ".?" else text
    yield around(d, text, slots, False, 0.02)
    r = yield Call(f"{k} divided by {a}/{b}.", f"{k}/({a}/{b})")
    yield Answer("", f"{k} ÷ {a}/{b} = {r.best}.", r.best)
