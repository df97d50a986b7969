"""Derivatives of polynomials in every notation, slopes at a point, tangents, rates of change, velocity from distance, where a slope is zero."""
import re

from .school_h_base import Answer, Call, lines, nonzero, put, part, term

FUNCTION = """
Find the derivative of F.
What is the derivative of F?
Differentiate F.
Differentiate F with respect to {v}.
Find the derivative with respect to {v}: F
Determine the derivative: F
Derivative of F?
derive F
F, differentiate
F has which derivative?
d/d{v} (F)
d/d{v} (F) = ?
(F)' = ?
What is (F)'?
$\\frac{d}{d{v}}(F)$
\\frac{d}{d{v}}(F) = ?
f({v}) = F. Find f'({v}).
f({v}) = F, f'({v}) = ?
Given f({v}) = F, work out f'({v}).
If f({v}) = F, what is f'({v})?
Let f({v}) = F. Differentiate f.
Let g({v}) = F. What is g'({v})?
The function f is given by f({v}) = F. Find its first derivative.
y = F. Find dy/d{v}.
y = F, what is y'?
If y = F, then dy/d{v} = ?
Work out dy/d{v} for y = F.
Given that y = F, find dy/d{v}.
Find the gradient function of y = F.
Find the slope function of f({v}) = F.
Find an expression for the gradient of the curve y = F.
Which function gives the slope of y = F at every point?
At what rate does F change with {v}? Give the derivative.
Use the power rule on F.
Take the derivative of f({v}) = F.
Calculate f' for f({v}) = F.
{n} differentiates F. What does {he} get?
My teacher wants f'({v}) for f({v}) = F.
"""
AT = """
f({v}) = F. Find f'({p}).
f({v}) = F, f'({p}) = ?
If f({v}) = F, what is f'({p})?
Given f({v}) = F, calculate f'({p}).
Let f({v}) = F. What is the value of f'({p})?
What is the slope of y = F at {v} = {p}?
What is the slope of the curve y = F where {v} = {p}?
What is the gradient of y = F at the point where {v} = {p}?
What is the slope of the tangent to y = F at {v} = {p}?
How steep is the graph of f({v}) = F at {v} = {p}?
Find the gradient of the curve y = F at {v} = {p}.
Find the slope of the tangent line to f({v}) = F at {v} = {p}.
Find dy/d{v} at {v} = {p} for y = F.
y = F. Work out dy/d{v} when {v} = {p}.
y = F. What is y' for {v} = {p}?
Work out the derivative of F at {v} = {p}.
Differentiate F and put in {v} = {p}.
Evaluate the derivative of F at {v} = {p}.
Find the rate of change of F at {v} = {p}.
How fast does F change at {v} = {p}?
A tangent touches y = F at {v} = {p}. What is its slope?
The point with {v} = {p} lies on y = F. Find the gradient of the curve there.
At {v} = {p}, what is the slope of y = F?
At {v} = {p}, how steep is the curve y = F?
For {v} = {p}, find the value of the derivative of F.
"""
VALUE = """
f({v}) = F. Find f({p}).
f({v}) = F, f({p}) = ?
If f({v}) = F, what is f({p})?
Given f({v}) = F, calculate f({p}).
Let f({v}) = F. What is the value of f({p})?
What is the value of y = F at {v} = {p}?
What is y = F where {v} = {p}?
Find the value of F at {v} = {p}.
How high is the graph of f({v}) = F at {v} = {p}?
y = F. Work out y when {v} = {p}.
Evaluate F at {v} = {p}.
"""
FLAT = """
For which {v} is the slope of y = F zero?
At which {v} does f({v}) = F have a horizontal tangent?
Where is the derivative of F equal to 0?
f({v}) = F. Solve f'({v}) = 0.
y = F. For what {v} is dy/d{v} = 0?
Find the {v} at which the gradient of y = F is 0.
Find the stationary point of y = F: which {v}?
At which {v} is the vertex of the parabola y = F? Use the derivative.
"""
SLOPE = """
For which {v} is the slope of y = F equal to {m}?
At which {v} has f({v}) = F the slope {m}?
f({v}) = F. Solve f'({v}) = {m}.
y = F. For what {v} is dy/d{v} = {m}?
Find the {v} at which the gradient of y = F is {m}.
Where is the derivative of F equal to {m}?
"""
TWICE = """
Find the second derivative of F.
What is the second derivative of F?
Differentiate F twice.
f({v}) = F. Find f''({v}).
f({v}) = F, f''({v}) = ?
y = F. What is y''?
If f({v}) = F, what is f''({v})?
Take the derivative of F two times.
Work out the second derivative of f({v}) = F.
"""
MOVES = """
A car has gone s = F metres after t seconds.
The distance of a runner in metres after t seconds is F.
s(t) = F gives the position of a train in metres at time t in seconds.
A ball rolls so that its distance after t seconds is F metres.
The position of a toy car is s = F (s in metres, t in seconds).
After t seconds a cyclist is F metres from the start.
A sledge slides F metres in the first t seconds.
"""
SPEED = """
What is its velocity after {p} seconds?
How fast is it after {p} seconds?
What is the speed at t = {p}?
Find the velocity at t = {p}.
Find the speed after {p} s in m/s.
Work out its velocity when t = {p}.
Calculate v({p}).
How fast does it move at t = {p}?
"""
PLACE = """
How far has it gone after {p} seconds?
What is the distance after {p} seconds?
Where is it at t = {p}, how many metres from the start?
Find the distance at t = {p}.
How many metres is it after {p} s?
Work out s when t = {p}.
"""
SPEED_OF_T = """
Find a formula for its velocity.
What is its velocity at time t?
Give v(t).
Find the velocity as a function of t.
What is ds/dt?
Find ds/dt.
"""


def polynomial(c, v, sup):
    """The terms from the highest power down (of coefficients from the lowest), as written."""
    f = ""
    for k in range(len(c) - 1, -1, -1):
        if c[k]:
            power = "" if k == 0 else v if k == 1 else v + {2: "²", 3: "³"}[k] if sup and k < 4 else f"{v}^{k}"
            f += term(c[k], power, not f)
    return f


def putting(text, v, p):
    """A polynomial as the calculator writes it, with a number in the place of its letter."""
    out = ""
    for ch in text.replace(" ", ""):
        if ch == v:
            out += ("*" if out[-1:].isdigit() else "") + (f"({p})" if p < 0 else str(p))
        else:
            out += ch
    return out


@part("slope", 3)
def school_h_slope(d):
    want = d.rng.choices(["function", "at", "value", "flat", "slope", "twice", "speed", "place", "velocity"], [8, 6, 2, 2, 1.5, 1.5, 2, 1, 0.8])[0]
    moving = want in ("speed", "place", "velocity")
    v = "t" if moving else d.pick("xxxxxxxxxtuz")
    if moving:
        c = [d.int(0, 9) if d.chance(0.3) and want != "place" else 0, d.int(0, 20), d.int(1, 9)] + ([d.int(1, 2)] if d.chance(0.2) else [])
    elif want in ("flat", "slope"):
        a, p = nonzero(d, -6, 7), nonzero(d, -9, 10)
        m = 0 if want == "flat" else nonzero(d, -12, 20)
        c = [d.int(0, 30) - 15, m - 2 * a * p, a]
    else:
        degree = d.pick([1, 2, 2, 2, 3, 3, 3, 4, 5]) if want == "function" else d.pick([2, 2, 3, 3, 4])
        c = [(d.int(0, 24) - 12) if d.chance(0.7) else 0 for _ in range(degree)] + [nonzero(d, -8, 10)]
    p = d.int(1, 12) if moving else d.int(0, 11) - 4
    m = m if want in ("flat", "slope") else 0
    f = polynomial(c, v, d.chance(0.35))
    plain = f.replace("²", "^2").replace("³", "^3").replace(" ", "")
    if not moving and d.chance(0.12) and len(c) > 2:
        f = " ".join(reversed_terms(f))
        plain = f.replace("²", "^2").replace("³", "^3").replace(" ", "")
    if want in ("function", "at") and d.chance(0.07):
        f = d.pick(["({v}{a})({v}{b})", "({v}{a})^2", "{v}({v}{a})", "3({v}^2{a})", "({v}^2{a})({v}{b})"]).replace("{v}", v).replace("{a}", term(nonzero(d, -7, 9), "")).replace("{b}", term(nonzero(d, -6, 8), ""))
        plain = f.replace(" ", "")
    said = f.replace(" ", "") if d.chance(0.12) else f
    forms = {"function": FUNCTION, "at": AT, "value": VALUE, "flat": FLAT, "slope": SLOPE, "twice": TWICE}.get(want)
    forms = lines(forms) if forms else [f"{a} {b}" for a in lines(MOVES) for b in lines({"speed": SPEED, "place": PLACE, "velocity": SPEED_OF_T}[want])] + [f"{b} {a}" for a in lines(MOVES)[1:4] for b in lines({"speed": SPEED, "place": PLACE, "velocity": SPEED_OF_T}[want]) if b[0] in "WHF" and "v(" not in b and "s when" not in b]
    if p == 1:
        forms = [t for t in forms if "{p} second" not in t and "{p} s" not in t]
    latex = d.chance(0.1) and not moving
    forms = [re.sub(r"(?<![A-Za-z])F(?![A-Za-z])", "{f}", t) for t in forms]
    if latex:
        said = f"${plain}$"
        forms = [t for t in forms if "frac" not in t and "= {f}" not in t and "({f})" not in t]
        if not forms:
            forms, said = [re.sub(r"^(y|f\(\{v\}\)) = F\.", r"$\1 = {f}$.", t) for t in lines({"twice": TWICE, "function": FUNCTION, "slope": SLOPE, "flat": FLAT}.get(want, AT)) if re.match(r"(y|f\(\{v\}\)) = F\.", t)], plain
    text = put(d, "slope_" + want, forms, f=said if "frac" not in said else plain, v=v, p=p, m=m)
    yield text.replace("²", "^2").replace("³", "^3") if "frac" in text else text
    if want in ("value", "place"):
        r = yield Call(f"Put {v} = {p} in {plain}.", putting(plain, v, p))
        yield Answer("", f"At {v} = {p} it is {r.best}.", r.best)
        return
    then = {"at": f" Then its value at {v} = {p}.", "speed": f" Then its value at {v} = {p}.", "flat": f" Then where it is {m}.", "slope": f" Then where it is {m}.", "twice": " Then once more."}.get(want, "")
    r = yield Call(f"The derivative of {plain}.{then}", f"derivative({plain})")
    first = r.text.replace(" ", "")
    if want in ("function", "velocity"):
        yield Answer("", f"The derivative of {plain} is {r.text}.", r.text)
    elif want == "twice":
        if v not in first:
            yield Answer("", f"The first derivative is {r.text}, a number, so the second is 0.", "0")
            return
        s = yield Call(f"The derivative of {first}.", f"derivative({first})")
        yield Answer("", f"The first derivative is {r.text}, the second {s.text}.", s.text)
    elif want in ("flat", "slope"):
        s = yield Call(f"The equation {first}={m} is solved for {v}: solve.", f"solve({first}={m})")
        yield Answer("", f"The derivative is {r.text}; it is {m} for {s.text}.", s.text.split(" = ", 1)[1].split(" ≈ ")[0].split(" = ")[-1])
    else:
        s = yield Call(f"The derivative is {first}; {v} = {p} goes in.", putting(first, v, p))
        yield Answer("", f"The derivative is {r.text}; at {v} = {p} it is {s.best}.", s.best)


def reversed_terms(f):
    """The same terms, the lowest power first."""
    parts = f.replace("- ", "-").replace("+ ", "+").split(" ")
    parts = parts[::-1]
    first = parts[0].lstrip("+")
    rest = [(t if t[0] in "+-" else "+" + t) for t in parts[1:]]
    return [first] + [f"{t[0]} {t[1:]}" for t in rest]
