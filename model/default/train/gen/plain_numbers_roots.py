"""Roots of sums and differences of squares, of products and of what is in brackets; powers of all signs; functions as a spreadsheet or a programmer writes them."""
from .core import Answer, Call, skill
from .real_words import Task, pretty, run

EV = "Evaluate the expression."
TRIPLES = [(3, 4), (6, 8), (5, 12), (8, 15), (7, 24), (9, 12), (12, 16), (9, 40), (20, 21), (10, 24), (15, 20), (12, 35), (15, 36), (11, 60), (16, 30), (18, 24), (21, 28), (24, 32), (30, 40), (27, 36)]


def legs(d):
    a, b = d.pick(TRIPLES) if d.chance(0.8) else (d.int(1, 12), d.int(1, 12))
    if d.chance(0.4):
        a, b = b, a
    return dict(a=a, b=b)


def hyp(d):
    a, b = d.pick(TRIPLES)
    c = round((a * a + b * b) ** 0.5)
    return dict(c=c, a=d.pick([a, b]))


def under(d):
    """s + t, s - t is a square, and s, t are plain numbers."""
    k = d.int(2, 20)
    t = d.int(1, k * k - 1)
    return dict(s=k * k - t, t=t, u=k * k + t, k=k)


ASK = ["E", "E", "E?", "E = ?", "what is E", "What is E?", "Calculate E.", "work out E", "Work out E.", "Evaluate E.", "evaluate E", "Find E.", "find the value of E", "compute E", "How much is E?", "simplify E", "the value of E"]


def framed(phrases, asks=ASK):
    """Every phrase in a few of the ways to ask (all would drown the others)."""
    out = []
    for i, p in enumerate(phrases):
        for k in range(6):
            f = asks[(i * 5 + k * 3) % len(asks)]
            t = f.replace("E", p) if f != "Evaluate E." else "Evaluate " + p + "."
            out.append(t[0].upper() + t[1:] if t[-1] in ".?" and t[0].isalpha() else t)
    return sorted(set(out))


SQ = ["√({a}² + {b}²)", "√({a}^2 + {b}^2)", "√({a}²+{b}²)", "sqrt({a}^2 + {b}^2)", "sqrt({a}^2+{b}^2)", "sqrt({a}**2 + {b}**2)", "sqrt({a}² + {b}²)", "$\\sqrt{{a}^2 + {b}^2}$", "\\sqrt{{a}^2+{b}^2}", "\\(\\sqrt{{a}^2 + {b}^2}\\)", "$\\sqrt{{a}^{2}+{b}^{2}}$", "({a}^2 + {b}^2)^(1/2)", "the square root of {a}² + {b}²", "the square root of {a} squared plus {b} squared", "the root of {a} squared plus {b} squared", "the square root of ({a}² + {b}²)", "the square root of the sum of {a}² and {b}²", "the square root of the sum of the squares of {a} and {b}", "the root of the sum of {a} squared and {b} squared", "square root of {a}^2 + {b}^2", "root of ({a}*{a} + {b}*{b})", "√[{a}² + {b}²]", "sqrt({a}*{a}+{b}*{b})"]
SQ2 = ["Square {a}, square {b}, add them and take the square root.", "square {a} and {b}, add, then take the root", "Add the squares of {a} and {b}. What is the square root of the sum?", "{n} adds {a}² and {b}² and takes the square root. What does {he} get?", "Take the square root of the sum of {a}² and {b}².", "If you add {a} squared and {b} squared, what is the square root of that?", "The squares of {a} and {b} are added. What is the root of the result?", "Find c if c = √({a}² + {b}²).", "c = sqrt({a}^2 + {b}^2), c = ?", "c² = {a}² + {b}² and c is positive. What is c?", "c^2 = {a}^2 + {b}^2, c > 0. Find c."]
DI = ["√({c}² - {a}²)", "√({c}² − {a}²)", "sqrt({c}^2 - {a}^2)", "sqrt({c}^2-{a}^2)", "sqrt({c}**2 - {a}**2)", "$\\sqrt{{c}^2 - {a}^2}$", "\\sqrt{{c}^2-{a}^2}", "the square root of {c}² - {a}²", "the square root of {c} squared minus {a} squared", "the square root of the difference of {c}² and {a}²", "the root of {c} squared minus {a} squared", "square root of {c}^2 - {a}^2", "√({c}²-{a}²)"]
DI2 = ["Take {a} squared from {c} squared. What is the square root?", "Subtract {a}² from {c}² and take the square root.", "{n} takes the square root of {c}² minus {a}². What does {he} get?", "b² = {c}² − {a}² and b is positive. What is b?", "b = sqrt({c}^2 - {a}^2), b = ?"]
PLUS = ["√({s} + {t})", "sqrt({s} + {t})", "sqrt({s}+{t})", "$\\sqrt{{s} + {t}}$", "\\sqrt{{s}+{t}}", "the square root of {s} plus {t}, all under the root", "the square root of the sum of {s} and {t}", "the root of the sum {s} + {t}", "the square root of ({s} + {t})"]
MINUS = ["√({u} - {t})", "sqrt({u} - {t})", "sqrt({u}-{t})", "$\\sqrt{{u} - {t}}$", "\\sqrt{{u}-{t}}", "the square root of the difference between {u} and {t}", "the square root of ({u} − {t})", "√({u} − {t})"]


def three(d):
    a, b, c = d.int(2, 12), d.int(2, 12), d.int(1, 40)
    return dict(p=a * a, q=b * b, a=a, b=b, c=c, k=d.int(2, 9), m=d.int(2, 6), m3=(m := d.int(2, 6)) ** 3, e=m)


def value(forms, e):
    return [f.replace("[e]", e) for f in forms]


MIX = [("√{p} + √{q}", "sqrt({p})+sqrt({q})"), ("√{p} × √{q}", "sqrt({p})*sqrt({q})"), ("√{p} - {c}", "sqrt({p})-{c}"), ("{c} + √{p}", "{c}+sqrt({p})"), ("{k}√{p}", "{k}*sqrt({p})"), ("{k}√{p} + {c}", "{k}*sqrt({p})+{c}"), ("\\sqrt{{p}} + \\sqrt{{q}}", "sqrt({p})+sqrt({q})"), ("\\sqrt{{p}} - {m}^2", "sqrt({p})-{m}^2"), ("$\\sqrt{{p}} \\cdot {k}$", "sqrt({p})*{k}"), ("$\\sqrt{{p}} \\times \\sqrt{{q}}$", "sqrt({p})*sqrt({q})"), ("$\\sqrt{{p}} + {m}^3$", "sqrt({p})+{m}^3"), ("$\\frac{\\sqrt{{p}}}{{a}}$", "sqrt({p})/{a}"), ("sqrt({p}) + sqrt({q})", "sqrt({p})+sqrt({q})"), ("sqrt({p}) * {k}", "sqrt({p})*{k}"), ("sqrt({p})*sqrt({q})", "sqrt({p})*sqrt({q})"), ("{m}^2 + sqrt({p})", "{m}^2+sqrt({p})"), ("{m}² + √{p}", "{m}^2+sqrt({p})"), ("{m}³ - √{p}", "{m}^3-sqrt({p})"), ("(√{p} + {c}) × {k}", "(sqrt({p})+{c})*{k}"), ("({c} + √{p})²", "({c}+sqrt({p}))^2"), ("√{p} ÷ {a}", "sqrt({p})/{a}"),
       ("the square root of {p} plus the square root of {q}", "sqrt({p})+sqrt({q})"), ("the square root of {p} times the square root of {q}", "sqrt({p})*sqrt({q})"), ("{k} times the square root of {p}", "{k}*sqrt({p})"), ("the sum of the square roots of {p} and {q}", "sqrt({p})+sqrt({q})"), ("the square root of {p}, minus {c}", "sqrt({p})-{c}"), ("{m} squared plus the square root of {p}", "{m}^2+sqrt({p})"), ("{m} cubed minus the square root of {p}", "{m}^3-sqrt({p})"), ("the square root of {p} divided by {a}", "sqrt({p})/{a}"), ("half the square root of {p}", "sqrt({p})/2"), ("twice the square root of {p}", "2*sqrt({p})"),
       ("∛{m3} + {c}", "cbrt({m3})+{c}"), ("³√{m3} + √{p}", "cbrt({m3})+sqrt({p})"), ("\\sqrt[3]{{m3}} + {c}", "cbrt({m3})+{c}"), ("$\\sqrt[3]{{m3}} \\cdot {k}$", "cbrt({m3})*{k}"), ("cbrt({m3}) + {c}", "cbrt({m3})+{c}"), ("{k} × ∛{m3}", "{k}*cbrt({m3})"), ("the cube root of {m3} plus the square root of {p}", "cbrt({m3})+sqrt({p})"), ("the cube root of {m3}, times {k}", "cbrt({m3})*{k}"), ("{k} times the cube root of {m3}", "{k}*cbrt({m3})"), ("the cube root of {m3}, minus {c}", "cbrt({m3})-{c}"),
       ("√(√{w})", "sqrt(sqrt({w}))"), ("the square root of the square root of {w}", "sqrt(sqrt({w}))"), ("√({p} × {q})", "sqrt({p}*{q})"), ("sqrt({p} * {q})", "sqrt({p}*{q})"), ("√({k}² × {p})", "sqrt({k}^2*{p})"), ("(√{p})²", "sqrt({p})^2"), ("the square root of {k} squared", "sqrt({k}^2)"), ("√({k}^2)", "sqrt({k}^2)")]


def four(d):
    v = three(d)
    return dict(v, w=d.int(2, 6) ** 4)


def powers(d):
    a, b, k = d.int(2, 9), d.int(2, 9), d.int(2, 3)
    return dict(a=a, b=b, c=d.int(2, 20), k=k, h=d.int(3, 5), z=d.pick([2, 3]))


POW = [("-{a}^2 + {c}", "-{a}^2+{c}"), ("-{a}² + {c}", "-{a}^2+{c}"), ("(-{a})^2 + {c}", "(-{a})^2+{c}"), ("(-{a})² - {c}", "(-{a})^2-{c}"), ("-{a}^2", "-{a}^2"), ("(-{a})^2", "(-{a})^2"), ("(-{a})³", "(-{a})^3"), ("(-{a})^3 + {c}", "(-{a})^3+{c}"), ("{c} - (-{a})^2", "{c}-(-{a})^2"), ("{c} - {a}^2", "{c}-{a}^2"), ("{a}^2 × {b}", "{a}^2*{b}"), ("{a}^2 * {b}^2", "{a}^2*{b}^2"), ("{a}² × {b}²", "{a}^2*{b}^2"), ("{a}^3 - {b}^2", "{a}^3-{b}^2"), ("{a}**2 - {b}**2", "{a}^2-{b}^2"), ("{a}**2 + {b}*{c}", "{a}^2+{b}*{c}"), ("({a} + {b})**2", "({a}+{b})^2"), ("{z}**{h}", "{z}^{h}"), ("pow({z}, {h})", "{z}^{h}"), ("{z}^{h} - {c}", "{z}^{h}-{c}"), ("{z}^{h} + {a}^2", "{z}^{h}+{a}^2"), ("{z}^{h} × {b}", "{z}^{h}*{b}"),
       ("${z}^{h} + {a}^2$", "{z}^{h}+{a}^2"), ("$(-{a})^2 - {b}$", "(-{a})^2-{b}"), ("$-{a}^2 + {c}$", "-{a}^2+{c}"), ("$\\left(\\frac{{a}}{{b}}\\right)^2$", "({a}/{b})^2"), ("({a}/{b})^2", "({a}/{b})^2"), ("({a}/{b})²", "({a}/{b})^2"), ("{a}^0 + {c}", "{a}^0+{c}"), ("{a}^0", "{a}^0"), ("{z}^-{k}", "{z}^(-{k})"), ("$2^{-{k}}$", "2^(-{k})"), ("{z} to the power of minus {k}", "{z}^(-{k})"), ("{a}^1", "{a}^1"), ("10^{h} × {a}", "10^{h}*{a}"), ("{a} × 10^{h}", "{a}*10^{h}"), ("$ {a} \\times 10^{h} $", "{a}*10^{h}"), ("{c} + {a} × {b}²", "{c}+{a}*{b}^2"), ("{a} × {b}² - {c}", "{a}*{b}^2-{c}"),
       ("{a} squared times {b}", "{a}^2*{b}"), ("{a} squared times {b} squared", "{a}^2*{b}^2"), ("{a} cubed minus {b} squared", "{a}^3-{b}^2"), ("minus {a}, all squared", "(-{a})^2"), ("the square of minus {a}", "(-{a})^2"), ("the square of negative {a}", "(-{a})^2"), ("the cube of minus {a}", "(-{a})^3"), ("negative {a} squared in brackets, (-{a})²", "(-{a})^2"), ("{z} to the power {h}, minus {c}", "{z}^{h}-{c}"), ("{z} to the {h}th power plus {c}".replace("{h}th", "4th"), "{z}^4+{c}"), ("the square of {a} plus the cube of {z}", "{a}^2+{z}^3"), ("the difference between {a} cubed and {b} squared", None), ("{c} more than the square of {a}", "{a}^2+{c}"), ("{c} less than the cube of {a}", "{a}^3-{c}"), ("{h}! ", None), ("{h}! - {c}", "{h}!-{c}"), ("{h}! / {z}!", "{h}!/{z}!"), ("{h}! + {z}!", "{h}!+{z}!"), ("$\\frac{{h}!}{{z}!}$", "{h}!/{z}!"), ("{h} factorial", "{h}!"), ("{h} factorial divided by {z} factorial", "{h}!/{z}!"), ("{h} factorial minus {c}", "{h}!-{c}")]
TASKS = [Task(legs, [(EV, "sqrt({a}^2+{b}^2)")], framed(SQ) + SQ2, spell=0, weight=5), Task(hyp, [(EV, "sqrt({c}^2-{a}^2)")], framed(DI) + DI2, spell=0, weight=2.6), Task(under, [(EV, "sqrt({s}+{t})")], framed(PLUS), spell=0, weight=1), Task(under, [(EV, "sqrt({u}-{t})")], framed(MINUS), spell=0, weight=0.8)] + \
        [Task(four, [(EV, e)], framed([p]), spell=0, weight=0.1) for p, e in MIX] + [Task(powers, [(EV, e)], framed([p]), spell=0, weight=0.4 if p.startswith(("-{a}", "(-{a}", "$-{a}", "$(-{a}")) else 0.08) for p, e in POW if e]


@skill("real_plain_numbers_roots", weight=2.6)
def plain_roots(d):
    yield from run(d, "real.plain.d1root", TASKS, False, 0.02)


# -- as a spreadsheet or a program has it -----------------------------------------------------------------------------------------
@skill("real_plain_numbers_code", weight=0.8)
def plain_code(d):
    """=SUM(4, 8, 15), 17 % 5, round(3.14159, 2), max(3, 9): the calls that words would get."""
    kind = d.pick(["sum", "sum", "product", "average", "average", "sqrt", "power", "mod", "mod", "int", "round", "maths", "maths", "maths", "gcd", "lcm", "median", "abs"])
    ns = [d.int(1, d.pick([20, 99, 500])) for _ in range(d.pick([3, 3, 4, 5]))]
    sep = d.pick([", ", ",", ";", "; "])
    a, b, c = d.int(5, 300), d.int(2, 12), d.int(2, 30)
    eq, name = d.pick(["=", "=", "", "excel: ="]), d.pick([str.upper, str.upper, str.lower])
    listed = sep.join(map(str, ns))
    if kind == "sum":
        q = d.pick([f"{eq}{name('sum')}({listed})", f"sum([{listed.replace(';', ',')}])", f"sum of [{listed.replace(';', ',')}]"])
        call = Call("The total is the sum of all the numbers.", "+".join(map(str, ns)))
    elif kind == "product":
        ns = [d.int(2, 12) for _ in range(3)]
        q = f"{eq}{name('product')}({sep.join(map(str, ns))})"
        call = Call("Evaluate the expression.", "*".join(map(str, ns)))
    elif kind == "average":
        q = d.pick([f"{eq}{name('average')}({listed})", f"mean([{listed.replace(';', ',')}])", f"avg({listed})"])
        call = Call("The average is the sum divided by how many there are: mean.", f"mean({', '.join(map(str, ns))})")
    elif kind == "median":
        q = d.pick([f"{eq}{name('median')}({listed})", f"median([{listed.replace(';', ',')}])"])
        call = Call("The median is the middle value of the sorted list.", f"median({', '.join(map(str, ns))})")
    elif kind == "sqrt":
        q, call = d.pick([f"{eq}{name('sqrt')}({c * c})", f"math.sqrt({c * c})"]), Call(f"The square root of {c * c}: sqrt.", f"sqrt({c * c})")
    elif kind == "power":
        k = d.int(2, 4)
        q, call = d.pick([f"{eq}{name('power')}({b}{sep}{k})", f"pow({b}, {k})", f"{b}**{k}", f"Math.pow({b}, {k})", f"{eq}{b}^{k}"]), Call("Evaluate the expression.", f"{b}^{k}")
    elif kind == "mod":
        q, call = d.pick([f"{eq}{name('mod')}({a}{sep}{b})", f"{a} % {b} in python", f"{a} % {b} (remainder)", f"{a} mod {b}", f"{a} MOD {b} = ?"]), Call(f"The remainder of {a} divided by {b}: mod.", f"{a} mod {b}")
    elif kind == "int":
        q, call = d.pick([f"{a} // {b}", f"{a} // {b} in python", f"{a} div {b}", f"{eq}{name('int')}({a}/{b})", f"{eq}{name('quotient')}({a}{sep}{b})"]), Call(f"{a} divided by {b}, only the whole part: floor.", f"floor({a}/{b})")
    elif kind == "round":
        x, k = f"{d.int(0, 400)}.{d.rng.randint(1000, 9999)}", d.int(1, 2)
        q, call = d.pick([f"{eq}{name('round')}({x}{sep}{k})", f"round({x}, {k})"]), Call(f"{x} to {k} decimal place{'s' * (k > 1)}: round.", f"round({x}, {k})")
    elif kind == "gcd" or kind == "lcm":
        g = d.int(2, 15)
        x, y = g * d.int(2, 9), g * d.int(2, 9)
        y += g * (x == y)
        q = d.pick([f"{eq}{name(kind)}({x}{sep}{y})", f"math.{kind}({x}, {y})"])
        call = Call(f"The {'greatest common divisor' if kind == 'gcd' else 'least common multiple'} of {x} and {y}: {kind}.", f"{kind}({x}, {y})")
    elif kind == "abs":
        q, call = d.pick([f"{eq}{name('abs')}(-{a})", f"|-{a}|", f"abs({b} - {a + b})", f"|{b} - {a + b}|"]), None
        e = f"abs(-{a})" if "-" + str(a) in q and " - " not in q else f"abs({b}-{a + b})"
        call = Call("Evaluate the expression.", e)
    else:
        e = d.pick(["{a}*({b}+{c})", "{a}-{b}*{c}", "({a}+{b})*{c}", "{a}+{b}*{c}-{a2}", "({a}+{c})/{b}*2", "{b}*{c}+{a}/{k}", "({a}-{c})*{b}", "{b}**2+{c}", "{a}-({b}+{c})*2", "(({a}+{b})*{c}-{b})*2"]).format(a=a, b=b, c=c, a2=d.int(2, 60), k=d.pick([2, 4, 5]))
        q = d.pick(["=", "=", ">>> ", "print(@)", "calc: ", ""])
        q = q.replace("@", e) if "@" in q else q + e
        call = Call("Evaluate the expression.", e.replace("**", "^"))
    q = d.say("real.plain.d1code", ["{q}", "{q}", "what does {q} give", "{q} ?", "result of {q}", "what is {q}", "In a spreadsheet: {q}", "the cell says {q}. What is shown?", "{q} -> ?", "value of {q}"], q=q.replace("{", "{{"))
    yield q
    r = yield call
    yield Answer("", f"{pretty(call.expression)} {'≈' if '≈' in r.text else '='} {r.decimal if '≈' in r.text else r.best}.", r.best)
