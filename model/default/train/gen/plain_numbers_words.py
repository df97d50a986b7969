"""Equations in words with the number on both sides, with parts of the number, and with what is left of it; two numbers in a row whose product is known."""
import re
from fractions import Fraction

import calc
from .core import Answer, Call, skill
from .phrases import words
from .real_words import around, choose, fill, known, spin

NUMBER = ["a number", "a number", "a number", "my number", "some number", "a certain number"]
TIMES = {2: ["twice N", "twice N", "double N", "two times N", "2 times N"], 3: ["three times N", "3 times N", "triple N"], 4: ["four times N", "4 times N"], 5: ["five times N", "5 times N"], 6: ["six times N", "6 times N"], 7: ["seven times N", "7 times N"], 8: ["eight times N", "8 times N"], 9: ["nine times N", "9 times N"], 10: ["ten times N", "10 times N"]}
PART = {2: ["half of N", "half N", "one half of N"], 3: ["a third of N", "one third of N"], 4: ["a quarter of N", "one quarter of N", "one fourth of N"], 5: ["a fifth of N", "one fifth of N"], 6: ["a sixth of N"], 8: ["an eighth of N"], 10: ["a tenth of N"]}
PARTS = {(2, 3): "two thirds of N", (3, 4): "three quarters of N", (2, 5): "two fifths of N", (3, 5): "three fifths of N", (4, 5): "four fifths of N", (5, 6): "five sixths of N", (3, 8): "three eighths of N"}
PLUS = ["{k} more than P", "P plus {k}", "P plus {k}", "{k} added to P", "the sum of P and {k}", "P increased by {k}", "P and {k} more"]
MINUS = ["{k} less than P", "P minus {k}", "P minus {k}", "{k} subtracted from P", "P decreased by {k}", "P take away {k}", "P less {k}", "P reduced by {k}"]
IS = ["is", "is", "equals", "is equal to", "is the same as", "gives", "comes to", "is as much as"]
ASK = ["S. What is the number?", "S. Find the number.", "S. What number is it?", "S. What is it?", "s. find it", "s. number?", "s, what's the number", "If s, what is the number?", "if s then what is the number", "What is the number if s?", "Find the number: s.", "Find a number such that s.", "Which number is it if s?", "S. Which number is that?", "S. Work out the number.", "I think of a number. T. What is my number?", "I have a number. T. What number do I have?", "{n} thinks of a number. T. What is it?", "riddle: s. which number?", "S. Can you find the number?", "For which number is it true that s?", "S. Determine the number.", "Solve: s.", "There is a number for which s. Find it.", "S, so the number is?", "when s, what is the number?", "what number works here: s"]
CALL = "Call the number x. The equation is "


def term(d, kinds):
    """(words with N for the number, expression, coefficient)."""
    k = d.pick(kinds)
    if k == "1":
        return "N", "x", Fraction(1)
    if k == "times":
        a = d.pick(list(TIMES))
        return d.pick(TIMES[a]), f"{a}x", Fraction(a)
    if k == "part":
        a = d.pick(list(PART))
        return d.pick(PART[a]), f"x/{a}", Fraction(1, a)
    (p, q), w = d.pick(list(PARTS.items()))
    return w, f"{p}/{q}x", Fraction(p, q)


def number(d, k):
    return words(k) if k < 21 and d.chance(0.15) else str(k)


def offset(d, p, e, k):
    """P with k added (or taken away, k < 0), or as it is."""
    if not k:
        return p, e
    said = d.pick(PLUS if k > 0 else MINUS)
    return said.replace("P", p).replace("{k}", number(d, abs(k))), f"{e}{'+' if k > 0 else '-'}{abs(k)}"


@skill("real_plain_numbers_both_words", weight=1.4)
def plain_both(d):
    kind = d.rng.choices(["both", "part", "self", "selfminus", "moreless", "from"], [5, 3, 2.5, 1.6, 3, 1.5])[0]
    n = d.pick(NUMBER)
    the = {"my number": "my number"}.get(n, d.pick(["the number", "the number", "the same number", "that number"]))
    while True:
        x = d.int(1, d.pick([12, 24, 60]))
        if kind == "both":      # 4 more than three times a number equals the number plus 20
            p, e, a = term(d, ["times", "times", "times", "part"])
            q, f, b = term(d, ["1", "1", "times"])
            if a == b:
                continue
            x *= a.denominator
            k = d.rng.randint(-20, 30)
            m = a * x + k - b * x
            if abs(m) > 90 or not m and not k or k and d.chance(0.15):
                continue
            p, e = offset(d, p, e, k)
            q, f = offset(d, q, f, int(m))
            eq, s = f"{e}={f}", f"{p.replace('N', n)} {d.pick(IS[:5])} {q.replace('N', the)}"
        elif kind == "part":    # two thirds of a number plus 5 is 14
            p, e, a = term(d, ["part", "parts", "parts"])
            x *= a.denominator
            k = d.rng.randint(-15, 20) or 3
            p, e = offset(d, p, e, k)
            r = a * x + k
            eq, s = f"{e}={r}", f"{p.replace('N', n)} {d.pick(IS)} {r}"
        elif kind in ("self", "selfminus"):     # a number and its half make 36; a number minus a third of it is 18
            p, e, a = term(d, ["part", "part", "times", "parts"] if kind == "self" else ["part", "parts"])
            x *= a.denominator
            it = d.pick(["it", "itself", the]) if "of N" in p else the
            p = p.replace("N", it)
            if kind == "self":
                s = d.pick([f"{n} plus {p}", f"{n} and {p} together", f"the sum of {n} and {p}", f"{n} added to {p}", f"{n} and {p}"]) if e[0] != "x" or d.chance(0.7) else d.pick([f"{n} increased by {p}", f"{n} plus {p}"])
                r, eq = x + a * x, f"x+{e}"
                s += " " + (d.pick(["make", "add up to", "come to"]) if s.endswith("together") or s.startswith(n + " and") else d.pick(["is", "makes", "equals", "comes to"])) + f" {r}"
            else:
                s = d.pick([f"{n} minus {p} is", f"{n} less {p} is", f"{n} decreased by {p} is", f"{n} reduced by {p} is", f"{n} take away {p} makes"]) + f" {x - a * x}"
                r, eq = x - a * x, f"x-{e}"
            eq = f"{eq}={r}"
            if s.count("number") > 2:
                continue
        elif kind == "moreless":        # half of a number is 6 less than the number; three times a number is 14 more than the number
            p, e, a = term(d, ["times", "times", "part", "parts"])
            q, f, b = d.pick([("N", "x", Fraction(1)), ("N", "x", Fraction(1)), term(d, ["times", "part"])])
            x *= a.denominator * b.denominator
            m = a * x - b * x
            if not m or m.denominator > 1 or abs(m) > 90:
                continue
            k = number(d, int(abs(m)))
            w = d.pick(["more than", "more than", "bigger than", "greater than", "larger than"] if m > 0 else ["less than", "less than", "smaller than", "below"])
            if q == "N" and a < 1 and d.chance(0.45):      # my number is 12 more than a third of itself
                w = d.pick(["more than", "greater than", "larger than"])
                s = f"{n} is {k} {w} {p.replace('N', d.pick(['itself', 'it', the]) if 'of N' in p else the)}"
                eq = f"x={e}+{int(abs(m))}"
                break
            s = f"{p.replace('N', n)} is {k} {w} {q.replace('N', the + (' itself' if q == 'N' and d.chance(0.4) else ''))}"
            eq = f"{e}={f}{'+' if m > 0 else '-'}{int(abs(m))}"
        else:                   # 50 minus twice a number is the number plus 5
            p, e, a = term(d, ["times", "1"])
            q, f, b = term(d, ["1", "times"])
            k = d.rng.randint(0, 20)
            c = (a + b) * x + k
            if c > 150:
                continue
            q, f = offset(d, q, f, k)
            s = d.pick(["{c} minus P", "P subtracted from {c}", "{c} less P", "{c} take away P"]).replace("P", p.replace("N", n)).replace("{c}", str(c)) + f" {d.pick(IS[:5])} {q.replace('N', the)}"
            eq = f"{c}-{e}={f}"
        if "x" not in eq or not re.search(r"x = -?\d", calc.evaluate(f"solve({eq})")) or x > 200:
            continue
        break
    slots = known(d, {})
    raw = spin(d, choose(d, "real.plain.d1words", ASK))
    if "thinks of a number" in raw or "think of a number" in raw or "have a number" in raw:
        s = s.replace("a number", "the number").replace("some number", "the number").replace("a certain number", "the number")
        if "I " not in raw[:3]:
            s = s.replace("my number", "the number")
    elif n == "my number":
        raw = raw.replace("the number", "my number")
    q = fill(d, re.sub(r"(?<!['’])\b[SsT]\b", "¤", raw), slots, 0)
    q = q.replace("¤", s)
    q = re.sub(r"^([a-z])(?=.*[.?]$)", lambda m: m[1].upper(), q)
    q = re.sub(r"(\. )([a-z])(?=.*[.?]$)", lambda m: m[1] + m[2].upper(), q)
    yield around(d, q, slots, False, 0.02)
    r = yield Call(f"{CALL}{eq}.", f"solve({eq})")
    v = r.text.split("x = ")[1].split(" ")[0]
    yield Answer("", f"{eq.replace('=', ' = ')} gives x = {v}. The number is {v}.", v)


# -- two in a row whose product is known -------------------------------------------------------------------------------------------
PRODUCT = ["The product of two consecutive {k}numbers is {p}. W", "Two consecutive {k}numbers multiply to {p}. W", "Two {k}numbers in a row have the product {p}. W", "I multiply two consecutive {k}numbers and get {p}. W", "{n} multiplies two {k}numbers in a row and gets {p}. W", "{p} is the product of two consecutive {k}numbers. W", "two consecutive {k}numbers times each other make {p}. W"]
WHICH = ["What is the {g} one?", "Which is the {g}?", "Find the {g} number.", "The {g}?", "What is the {g} of them?", "{g} number?"]


@skill("real_plain_numbers_rowproduct", weight=0.4)
def plain_rowproduct(d):
    step = d.pick([1, 1, 1, 2])
    x = d.int(2, 40)
    kind = ""
    if step == 2:
        kind = "even " if x % 2 == 0 else "odd "
    big = d.chance(0.4)
    slots = known(d, dict(p=x * (x + step)))
    slots.update(k=kind or d.pick(["", "positive ", "whole ", ""]), g=d.pick(["larger", "bigger", "greater"] if big else ["smaller", "smaller", "lower"]))
    raw = choose(d, "real.plain.d1rowp", PRODUCT).replace("W", choose(d, "real.plain.d1roww", WHICH))
    yield around(d, fill(d, raw, slots, 0), slots, False, 0.02)
    e = f"x(x+{step})={x * (x + step)}"
    yield Call(f"Call the smaller number x. The equation is {e}; the positive solution is meant.", f"solve({e})")
    if not big:
        yield Answer("", f"{e.replace('=', ' = ')} gives x = {x}. The smaller number is {x}.", str(x))
    else:
        r = yield Call(f"The smaller is {x}. The larger is {step} more.", f"{x}+{step}")
        yield Answer("", f"The smaller number is {x}, the larger {r.best}.", r.best)
