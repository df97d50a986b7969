"""A sum with a gap: which number is missing."""
import re

import calc
from .core import Answer, Call, skill
from .real_words import around, choose, known

BLANK = ["?", "?", "__", "___", "□", "□", "_", "[ ]", "( )", "...", "▢"]
GAP = ["{E}", "{E}", "{E}", "fill in the blank: {E}", "Fill in the blank: {E}", "Fill in the missing number: {E}", "fill in: {E}", "missing number {E}", "missing number: {E}", "{E} missing number", "{E} missing number?", "{E}, what is missing", "{E} what is missing?", "find the missing number {E}", "find the missing number: {E}", "Find the missing number: {E}", "what is the missing number in {E}", "What is the missing number? {E}", "What number goes in the blank? {E}", "which number is missing: {E}", "Which number is missing? {E}", "complete {E}", "complete: {E}", "Complete the sum: {E}", "what goes in the box: {E}", "What number goes in the box? {E}", "which number fits {E}", "which number makes {E} true", "Which number makes this true? {E}", "what number should replace the gap in {E}", "solve {E}", "work out the missing number {E}", "unknown number: {E}"]
SHAPES = ["□+a=r", "a+□=r", "□-a=r", "r-□=a", "□*a=r", "a*□=r", "□/a=b", "r/□=a", "a*□+b=r", "a*□-b=r", "a+b+□=r", "a*b=□*c", "a+b=□+c", "a+b=c+□", "a-□=b", "□*a+b=r", "a*(□+b)=r", "a*(□-b)=r", "(□+b)*a=r", "(□+b)/a=c", "r=a*□", "r=a+□", "r=□-a"]


@skill("real_plain_bare_gaps", weight=1.5)
def bare_gaps(d):
    while True:
        shape = d.pick(SHAPES)
        a, b, c, x = d.int(2, d.pick([12, 12, 60])), d.int(1, d.pick([12, 40])), d.int(2, 12), d.int(1, d.pick([12, 20, 60, 200]))
        if shape.endswith("=□*c"):
            if a * b % c:
                continue
            e = f"{a}*{b}=x*{c}"
        elif shape in ("a+b=□+c", "a+b=c+□"):
            if a + b <= c:
                continue
            e = shape.replace("a", str(a)).replace("b", str(b)).replace("c", str(c)).replace("□", "x")
        elif shape == "r/□=a":
            e = f"{a * x}/x={a}"
        elif shape == "a-□=b":
            e = f"{a + b}-x={b}"
        elif shape == "r-□=a":
            e = f"{a + x}-x={a}"
        elif shape == "□/a=b":
            e = f"x/{a}={b}"
        elif shape == "(□+b)/a=c":
            if a * c <= b:
                continue
            e = f"(x+{b})/{a}={c}"
        else:
            if "*" in shape and a > 12 and x > 12:
                continue
            t = re.sub(r"[abc]", lambda m: str(dict(a=a, b=b, c=c)[m[0]]), shape)
            left, right = t.split("=")
            known_side = right if left == "r" else left
            r = calc.evaluate(known_side.replace("□", str(x)))
            if not re.fullmatch(r"\d+", r) or r == "0":
                continue
            e = t.replace("r", r).replace("□", "x")
        break
    s = e.replace("x", "¤")
    left, right = e.split("=")
    if "x" in right and "x" not in left and not re.search(r"[-+*]", left):
        e = f"{right}={left}"
    if d.chance(0.85):
        s = re.sub(r"(?<=[\w)¤])([-+*/=])", r" \1 ", s)
    if d.chance(0.75):
        s = s.replace("*", d.pick(["×", "×", "x"])).replace("/", "÷")
    blank = d.pick(BLANK)
    s = s.replace("¤", blank)
    raw = choose(d, "bare.gap", GAP)
    if "box" in raw and blank not in "□▢[ ]":
        raw = "find the missing number: {E}"
    yield around(d, raw.replace("{E}", s), known(d, {}), False, 0.012)
    if "/x=" in e:
        k, _, z = e.partition("/x=")
        y = f"{z}*x={k}"
        yield Call(f"Call the missing number x. {k}/x={z} means {y}.", f"solve({y})")
        yield Answer("", f"{y.replace('=', ' = ')} gives x = {int(k) // int(z)}. The missing number is {int(k) // int(z)}.", str(int(k) // int(z)))
        return
    r = yield Call(f"Call the missing number x. The equation is {e}.", f"solve({e})")
    n = r.text.split("x = ")[1].split(" ")[-1]
    yield Answer("", f"{e.replace('=', ' = ')} gives x = {n}. The missing number is {n}.", n)
