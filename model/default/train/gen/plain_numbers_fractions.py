"""Two fractions or mixed numbers: taken from each other, added, multiplied, divided; in words, with a slash, in LaTeX; and in small stories."""
from fractions import Fraction

from .core import Answer, Call, skill
from .phrases import words
from .plain_a_parts import NOUN, named, proper, pure, shown
from .real_words import around, choose, fill, known, spin

FORMS = {"+": ["X plus Y", "what is X plus Y", "What is X plus Y?", "X and Y", "X and Y altogether", "add X and Y", "Add Y to X.", "X added to Y".replace("X added to Y", "the total of X and Y"), "how much is X and Y together", "X + Y", "X + Y = ?", "X with Y added", "X increased by Y", "Y more than X", "sum: X, Y", "put X and Y together", "If you have X and get Y more, how much is that?", "What do X and Y make?", "work out X + Y"],
         "-": ["X minus Y", "what is X minus Y", "What is X minus Y?", "X take away Y", "take Y from X", "Take Y away from X.", "take Y off X", "subtract Y from X", "Subtract Y from X.", "from X subtract Y", "From X take Y.", "X less Y", "Y less than X", "what is Y less than X", "X - Y", "X − Y = ?", "work out X - Y", "X reduced by Y", "X decreased by Y", "reduce X by Y", "What is left of X if you take Y away?", "how much is left when Y is taken from X", "how much more is X than Y", "How much bigger is X than Y?", "By how much is X greater than Y?", "by how much is Y less than X", "the difference between X and Y", "difference of Y and X", "What must be added to Y to get X?", "Y plus what makes X?", "how far is it from Y to X", "what do I add to Y to make X"],
         "*": ["X times Y", "what is X times Y", "What is X times Y?", "X multiplied by Y", "multiply X by Y", "Multiply X and Y.", "the product of X and Y", "X × Y", "X * Y = ?", "X by Y multiplied", "X x Y".replace(" x ", " × "), "find X × Y", "product: X and Y", "what does X times Y make"],
         "/": ["X divided by Y", "what is X divided by Y", "What is X divided by Y?", "divide X by Y", "Divide X by Y.", "X ÷ Y", "X ÷ Y = ?", "the quotient of X and Y", "how many times does Y go into X", "How often does Y fit into X?", "find X ÷ Y", "work out X divided by Y", "how many times is Y contained in X"]}
STORY = {"+": ["{n} walks X miles, then Y more. How many miles in all?", "I used X cups of flour and Y cups of sugar. How many cups together?", "A film lasts X hours and the adverts Y hours. How many hours together?", "X litres of milk and Y litres of water are mixed. How many litres?", "One parcel weighs X kg, the other Y kg. What do both weigh?", "{n} worked X hours on {day} and Y hours on {day3}. How many hours in total?", "two boards, X m and Y m, laid end to end. how long?"],
         "-": ["{n} had X litres of paint and used Y litres. How much is left?", "A rope is X m long. Y m are cut off. How long is the rest?", "There were X pizzas; we ate Y. How many pizzas are left?", "{n} lives X km from school, {m} Y km. How much further is it for {n}?", "The jug holds X litres. There are Y litres in it. How much more fits in?", "A bag had X kg of rice. Y kg were used. How many kg remain?", "I need X cups of milk and have Y cups. How many more?", "{n} wants to run X km and has run Y km. How far is it still?", "from a board of X m I saw off Y m, what remains", "A tank with X gallons loses Y gallons. What is left?"]}
ENDS = ["", "", "", "", "", " as a fraction", ", as a fraction", " (as a fraction)", ". Answer as a fraction.", ", give a fraction"]


@skill("real_plain_numbers_fractions", weight=2.0)
def plain_fractions(d):
    op = d.pick("+--**/-")
    story = op in STORY and d.chance(0.3)
    style = d.pick(["words", "words", "slash", "slash", "slash", "tex", "sign"])
    while True:
        parts = []
        for _ in range(2):
            a, b = proper(d, 9 if style in ("words", "sign") else 12)
            w = d.int(1, 6) if d.chance(0.5 if op in "+-" else 0.2) else 0
            parts.append((w, a, b))
        if not story and d.chance(0.18):
            parts[d.rng.randrange(2)] = (d.int(1, 9), 0, 1)
        x, y = (w + Fraction(a, b) for w, a, b in parts)
        if op == "-" and x < y:
            parts.reverse()
            x, y = y, x
        if x == y:
            continue
        v = x + y if op == "+" else x - y if op == "-" else x * y if op == "*" else x / y
        names = [(words(w) if style == "words" else str(w)) if not a else named(d, w, a, b, style) for w, a, b in parts]
        if v.denominator > 150 or None in names:
            continue
        break
    slots = known(d, {})
    raw = spin(d, choose(d, f"real.plain.d1f{op}" + ("s" if story else ""), STORY[op] if story else FORMS[op]))
    if any(s in raw for s in "+-−×*÷") and style == "words":
        raw = {"+": "X plus Y", "-": "X minus Y", "*": "X times Y", "/": "X divided by Y"}[op]
    if style == "tex":
        names = [f"${n}$" for n in names] if any(c.isalpha() for c in raw.replace("X", "").replace("Y", "")) or d.chance(0.3) else names
    elif style == "slash" and op == "/" and d.chance(0.4):
        names = [f"({n})" if "/" in n and " " not in n and "÷" in raw else n for n in names]
    end, exact = "", False
    if not story and raw[-1] not in "?.":
        end = d.pick(ENDS)
        exact = bool(end)
    q = fill(d, raw.replace("X", "\1").replace("Y", "\2"), slots, 0).replace("\1", names[0]).replace("\2", names[1]) + end
    if story and style == "words":
        q = q.replace("half litres", "half litres")
    if q[-1] in ".?" and q[0].islower():
        q = q[0].upper() + q[1:]
    yield around(d, q, slots, False, 0.02)
    ex = [str(w) if not a else pure(w, a, b, op) for w, a, b in parts]
    nx = [str(w) if not a else shown(w, a, b) for w, a, b in parts]
    if op in "+-":
        ex = [e if "(" not in e else f"({w}+{a}/{b})" for e, (w, a, b) in zip(ex, parts)]
    r = yield Call(f"{NOUN[op]} of {nx[0]} and {nx[1]}" + (", as a fraction." if exact else "."), f"{ex[0]}{op}{ex[1]}")
    sign = {"+": "+", "-": "−", "*": "×", "/": "÷"}[op]
    yield Answer("", f"{nx[0]} {sign} {nx[1]} = {r.text}.", r.exact if exact else r.best)
