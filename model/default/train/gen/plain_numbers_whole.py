"""Whole numbers in few words: divisible or not, a factor or a multiple, even or odd, the sum of the digits, remainders and whole parts, numbers written in words."""
from .core import Answer, Call, skill
from .phrases import words
from .real_words import around, choose, fill, known, spin

DIV = ["is {x} divisible by {y}", "Is {x} divisible by {y}?", "does {y} divide {x}", "Does {y} go into {x} exactly?", "can {x} be divided by {y} without a remainder", "can you divide {x} by {y} evenly", "is {y} a factor of {x}", "Is {y} a divisor of {x}?", "is {x} a multiple of {y}", "Is {x} in the {y} times table?", "{x} divisible by {y}?", "{y} a factor of {x}?", "{x} a multiple of {y}, yes or no?", "does {y} fit into {x} a whole number of times", "Will {x} {things} fit exactly into boxes of {y}?", "Can {x} sweets be shared equally among {y} children with none left?", "would {x} people fill rows of {y} with nobody left over", "is {x} ÷ {y} a whole number", "Is {x}/{y} a whole number?", "yes or no: {y} divides {x}", "True or false: {x} is divisible by {y}.", "{n} says {x} is a multiple of {y}. Is that true?", "check if {x} is divisible by {y}"]
DIGITS = ["sum of the digits of {x}", "digit sum of {x}", "Add the digits of {x}.", "add up the digits in {x}", "What is the sum of the digits of {x}?", "what do the digits of {x} add up to", "What do you get when you add all the digits of {x}?", "{x}: digit sum?", "the digits of {x} added together", "Find the digit sum of {x}.", "cross sum of {x}", "total of the digits in {x}", "{n} adds the digits of {x}. What is the result?", "digits of {x}, their sum?", "sum up every digit of {x}", "take the digits of {x} and add them", "My PIN is {x}. What is the sum of its digits?", "The code is {x}. Sum of the digits?"]
REST = ["remainder when {x} is divided by {y}", "{x} divided by {y}, remainder only", "what is left when {x} is divided by {y}", "{x} ÷ {y} remainder?", "rest of {x} ÷ {y}", "What remainder does {x} leave when divided by {y}?", "divide {x} by {y}; what is the remainder", "how much is left over from {x} in groups of {y}", "{x} into groups of {y}: how many left over", "if {x} things are put in {y}s, how many remain", "what's left over if {x} is split into {y}s", "find the remainder: {x} / {y}", "remainder of {x} and {y}", "{x} mod {y}", "leftover of {x} divided by {y}", "after taking as many {y}s as possible from {x}, what is left"]
BOTH = ["{x} ÷ {y} with remainder", "{x} divided by {y} with the remainder", "divide {x} by {y} and give quotient and remainder", "quotient and remainder for {x} ÷ {y}", "{x} / {y} as a whole number and a remainder", "how often does {y} go into {x} and what remains", "{x} ÷ {y} = ? r ?", "work out {x} ÷ {y}, remainder too", "{x} shared by {y}: how many each and how many left over?", "write {x} ÷ {y} with its remainder", "long division {x} by {y} with remainder", "What is {x} divided by {y}? Whole number and remainder."]
WHOLE = ["how many whole {y}s are in {x}", "how many full {y}s in {x}", "{x} ÷ {y}, whole part only", "how many times does {y} go fully into {x}", "{x} divided by {y}, drop the remainder", "How many complete groups of {y} can be made from {x}?", "whole number of times {y} goes into {x}", "integer part of {x} ÷ {y}", "{x} split into {y}s: how many full ones"]
PARITY = ["is {x} even or odd", "{x}: even or odd?", "Is {x} an even or an odd number?", "{x} even or odd?", "tell me whether {x} is odd or even", "would you call {x} even or odd", "even or odd: {x}", "odd or even, {x}?"]
WORDS = {"+": ["A plus B", "add A and B", "what is A plus B", "the sum of A and B", "A and B together", "A added to B~", "how much is A plus B?"], "-": ["A minus B", "take B from A", "what is A minus B", "A take away B", "subtract B from A", "B less than A", "how much is A minus B?", "B fewer than A", "the difference between A and B", "A less B"], "*": ["A times B", "what is A times B", "A multiplied by B", "multiply A by B", "the product of A and B", "how much is A times B?"], "/": ["A divided by B", "what is A divided by B", "divide A by B", "how many times does B go into A", "A shared by B", "the quotient of A and B"]}


def said(d, where, forms, **slots):
    v = known(d, slots)
    return around(d, fill(d, spin(d, choose(d, "real.plain.d1" + where, forms)), v, 0.02), v, False, 0.02)


@skill("real_plain_numbers_whole", weight=1.6)
def plain_whole(d):
    kind = d.rng.choices(["div", "digits", "rest", "both", "whole", "parity", "words"], [3, 2, 3, 2.5, 1.2, 0.8, 3])[0]
    y = d.int(2, d.pick([9, 12, 12, 25]))
    x = d.int(y + 2, d.pick([99, 400, 999, 9999, 99999]))
    if kind == "div":
        if d.chance(0.5):
            x = y * d.int(2, d.pick([12, 60, 400]))
        yield said(d, "div", DIV, x=x, y=y)
        r = yield Call(f"{x} is divisible by {y} if the remainder of {x} divided by {y} is 0.", f"{x} mod {y}")
        yes = r.best == "0"
        yield Answer("", f"{x} divided by {y} leaves {r.best}, so {'yes' if yes else 'no'}.", "yes" if yes else "no")
    elif kind == "digits":
        x = d.int(12, d.pick([999, 9999, 99999, 999999]))
        yield said(d, "digits", DIGITS, x=str(x) if d.chance(0.7) else f"{x:,}")
        r = yield Call(f"The digits of {x} are {', '.join(str(x))}; they are added.", "+".join(str(x)))
        yield Answer("", f"{' + '.join(str(x))} = {r.best}.", r.best)
    elif kind == "rest":
        yield said(d, "rest", REST, x=x, y=y)
        r = yield Call(f"The remainder of {x} divided by {y}: mod.", f"{x} mod {y}")
        yield Answer("", f"{x} divided by {y} leaves {r.best}.", r.best)
    elif kind == "both":
        yield said(d, "bothr", BOTH, x=x, y=y)
        r = yield Call(f"The whole part of {x} divided by {y} first: floor.", f"floor({x}/{y})")
        s = yield Call(f"Now the remainder of {x} divided by {y}: mod.", f"{x} mod {y}")
        yield Answer("", f"{x} ÷ {y} is {r.best}, remainder {s.best}.", f"{r.best} remainder {s.best}")
    elif kind == "whole":
        yield said(d, "wholes", WHOLE, x=x, y=y)
        r = yield Call(f"{x} divided by {y}, only the whole part: floor.", f"floor({x}/{y})")
        yield Answer("", f"{x} ÷ {y}, rounded down, is {r.best}.", r.best)
    elif kind == "parity":
        yield said(d, "parity", PARITY, x=x)
        r = yield Call(f"{x} is even if the remainder on division by 2 is 0.", f"{x} mod 2")
        word = "even" if r.best == "0" else "odd"
        yield Answer("", f"{x} divided by 2 leaves {r.best}, so {x} is {word}.", word)
    else:                       # numbers to a million in words
        op = d.pick("++--*/")
        h = d.pick([40, 99, 999, 999, 9999])
        a, b = d.int(11, h), d.int(3, h)
        if op == "-":
            a, b = max(a, b) + (a == b), min(a, b)
        if op in "*/":
            b = d.int(2, d.pick([12, 25, 60]))
        if op == "/":
            a = b * d.int(2, d.pick([12, 60]))
        t = d.pick(WORDS[op])
        if t.endswith("~"):
            a, b, t = b, a, "B added to A"
        w = {"A": words(a), "B": words(b)}
        if d.chance(0.2):       # one in digits
            k = d.pick("AB")
            w[k] = str({"A": a, "B": b}[k])
        if d.chance(0.3):
            w = {k: v.replace("-", " ") for k, v in w.items()}
        q = "".join(w.get(c, c) for c in t)
        if q[-1] == "?":
            q = q[0].upper() + q[1:]
        yield around(d, q, known(d, {}), False, 0.02)
        word = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}[op]
        r = yield Call(f"{a} {word} {b}.", f"{a}{op}{b}")
        yield Answer("", f"{a} {'+−×÷'['+-*/'.index(op)]} {b} = {r.best}.", r.best)
