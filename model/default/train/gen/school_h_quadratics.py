"""Quadratic equations: bare in every notation, asked for all solutions, one of them, their number, sum or product; factors; and stories
of areas, products, squares and thrown balls.
"""
import re

from .school_h_base import Answer, Call, ask, lines, nonzero, part, put, school, term

ALL = """
Solve E.
E
E, {v} = ?
E. Solve for {v}.
E. What can {v} be?
E. Find all possible values of {v}.
E. What are the solutions?
solve the quadratic E
quadratic equation: E. solutions?
Solve the equation E.
Solve for {v}: E
Find every {v} with E.
Find both [solutions|roots] of E.
Find the roots: E
[Find|Determine|State|Give] the solutions of E.
[Find|Work out] the two values of {v} for which E.
Which numbers solve E?
Which numbers can be put in for {v} so that E?
Which values of {v} make E true?
For what values of {v} is E?
What values can {v} take if E?
What are the [roots|solutions|zeros] of E?
What {v} satisfies E? Give all solutions.
Use the quadratic formula to solve E.
Use the pq-formula: E
Use factoring to solve E.
[By completing the square|By factorising|With the formula], solve E.
Solve by factorising: E
Solve E and write down all solutions.
When is E true?
Can you find the solutions of E?
How do I solve E?
I need both answers for E.
Determine the solution set of E.
Solutions of E?
my teacher wants the roots of E
If E, what are the possible values of {v}?
Given that E, find the possible values of {v}.
"""
ONLY = """
What is the W solution of E?
What is the W root of E?
[Find|Give|State|Determine] the W solution of E.
[Find|Give|State|Determine] the W root of E.
E. What is the W solution?
E. Give only the W solution.
E. Which is the W root?
E, {v} is W. Find {v}.
E has two solutions. Which is the W one?
Solve E and give the W [solution|root|answer|value] only.
Solve E. Only the W solution counts.
Solve E. State the W value of {v}.
Of the two roots of E, find the W one.
Which W number solves E?
Which is the W of the two solutions of E?
W solution of E?
W root: E
Both roots of E are known; what is the W one?
I only need the W solution of E.
If E, what is the W value {v} can have?
"""
NUMBER = """
How many real solutions does E have?
How many real solutions has E?
How many real roots does E have?
How many real roots are there: E
[Find|State|Determine|Give] the number of real solutions of E.
E. How many real solutions are there?
For how many real values of {v} is E?
How many different real numbers solve E?
What is the number of real roots of E?
E: number of real solutions?
Does E have 0, 1 or 2 real solutions?
How many real numbers {v} satisfy E?
"""
TOTAL = """
What is the S of the solutions of E?
What is the S of the roots of E?
[Find|Work out|Calculate|Determine] the S of the solutions of E.
[Find|Work out|Calculate] the S of both roots of E.
E. What is the S of the solutions?
E. Find the S of its roots.
Solve E and give the S of the two solutions.
S of the roots of E?
If the roots of E are r and s, what is their S?
The two solutions of E have which S?
S of all solutions: E
"""


def polynomial(a, b, c, v, square):
    return term(a, square, True) + (term(b, v) if b else "") + (term(c, "") if c else "")


def quadratic(d, want):
    """As written, as the calculator has it, the letter, the solutions if they are whole."""
    v = d.pick("xxxxxxxxxytnzmka")
    square = d.pick([f"{v}²", f"{v}^2", f"{v}^2"])
    p, q = sorted((nonzero(d, -11, 12), nonzero(d, -11, 12)))
    a = 1 if d.chance(0.7) else d.int(2, 5)
    if want in ("positive", "negative"):
        p, q = -abs(p), abs(q)
    elif want not in ("all", "number") and p == q:
        q += 1 + (q == -1)
    b, c = -a * (p + q), a * p * q
    whole = True
    shape = d.pick(["zero"] * 6 + ["right", "right", "moved", "square", "bracket", "factors", "nothing", "turned"])
    if want in ("all", "number") and d.chance(0.22 if want == "all" else 0.6):
        b, c = d.int(0, 12) - 6, d.int(0, 16) - 6
        if want == "number" and d.chance(0.4):
            k = nonzero(d, -7, 8)
            b, c = 2 * k, k * k
            a = 1
        shape, whole = d.pick(["zero", "zero", "right"]), False
    if shape == "square":
        q = abs(q)
        p = -q
        b, c = 0, -a * q * q
        left, right = polynomial(a, 0, 0, v, square), str(a * q * q)
    elif shape == "nothing" and want in ("all", "larger", "smaller", "number"):
        k = nonzero(d, -9, 12)
        p, q = min(0, k), max(0, k)
        left, right = polynomial(a, -a * k, 0, v, square), "0"
    elif shape == "right" and c:
        left, right = polynomial(a, b, 0, v, square), str(-c)
    elif shape == "moved" and b and c:
        left, right = term(a, square, True), term(-b, v, True) + term(-c, "")
    elif shape == "bracket" and p != q:
        k = d.int(0, 8) - 4
        left, right = f"{v}({v}{term(-p - q, '')})" if p + q else square, str(-p * q)
    elif shape == "factors":
        left, right = f"({v}{term(-p, '')})({v}{term(-q, '')})", "0"
    elif shape == "turned" and c:
        left, right = "0", polynomial(a, b, c, v, square)
    else:
        left, right = polynomial(a, b, c, v, square), "0"
    e = f"{left} = {right}"
    said = e
    if d.chance(0.16):
        said = said.replace(" ", "")
    if d.chance(0.1):
        said = said.replace("-", "−")
    if d.chance(0.14):
        said = d.pick(["${}$", "\\({}\\)", "$${}$$"]).format(said.replace("²", "^2").replace("−", "-"))
    elif d.chance(0.06) and a > 1:
        said = said.replace(f"{a}{v}", f"{a}*{v}").replace("²", "^2")
    return said, e.replace(" ", "").replace("²", "^2"), v, (p, q) if whole else None


def values(r):
    return [s.split(" = ", 1)[1].split(" ≈ ")[0].split(" = ")[-1] for s in r.text.split(" or ")]


@part("quadratic", 3)
def school_h_quadratic(d):
    want = d.rng.choices(["all", "larger", "smaller", "positive", "negative", "number", "sum", "product", "difference"], [10, 3, 2, 4, 1.5, 2.5, 2, 1.2, 1])[0]
    said, e, v, roots = quadratic(d, want)
    forms = {"all": ALL, "number": NUMBER, "sum": TOTAL, "product": TOTAL, "difference": TOTAL}.get(want, ONLY)
    word = {"larger": ["larger", "larger", "greater", "bigger"], "smaller": ["smaller", "smaller", "lesser"]}.get(want, [want])
    w = d.pick(word)
    forms = [t.replace("E", "{e}") if not t.startswith("Eve") else t for t in lines(forms)]
    if want in ("larger", "smaller"):
        forms = [t for t in forms if "{v} is W" not in t and "Which W number" not in t and "value {v} can" not in t]
    if want == "difference":
        w = "difference"
        forms = [t for t in forms if "all solutions" not in t and "If the roots" not in t]
    yield put(d, f"quadratic_{want}", [re.sub(r"\b[WS]\b", w, t) for t in forms], e=said, v=v)
    asked = {"all": "", "number": " Asked: how many.", "sum": " Asked: the sum.", "product": " Asked: the product.", "difference": " Asked: the difference."}.get(want, f" Asked: the {want}.")
    r = yield Call(f"The equation {e} is solved for {v}: solve.{asked}", f"solve({e})")
    complex_ = "i" in r.text.replace("solution", "")
    if want == "number":
        k = 0 if complex_ else len(values(r))
        yield Answer("", f"Solving gives {r.text}" + (": no real number solves it." if complex_ else f": {k} real solution{'s' if k > 1 else ''}."), str(k))
    elif complex_:
        yield Answer("", f"Solving gives {r.text}: no real number solves it.", "no real solution")
    elif want == "all":
        yield Answer("", f"Solving gives {r.text}.", ", ".join(values(r)))
    elif want in ("sum", "product", "difference"):
        a, b = values(r)
        one, sign, word = {"sum": (a, "+", "plus"), "product": (a, "*", "times"), "difference": (b, "-", "minus")}[want]
        other = b if one == a else a
        s = yield Call(f"{one} {word} {other}.", f"{one}{sign}" + (f"({other})" if other[0] == "-" else other))
        yield Answer("", f"Solving gives {r.text}. The {want}: {s.best}.", s.best)
    else:
        yield Answer("", f"Solving gives {r.text}.", values(r)[-1 if want in ("larger", "positive") else 0])


# -- expanding, factorising, simplifying by expanding ---------------------------------------------------------------------------------------
EXPAND = """
Expand F.
Expand and simplify F.
Expand the brackets F.
Multiply out F.
Multiply out the brackets: F
F, expand
F expanded?
F without brackets
F: remove the brackets
Open the brackets: F
Get rid of the brackets in F.
Write F without brackets.
Write F as a sum of terms.
Write F as a polynomial.
What is F when multiplied out?
What do you get when you [expand|multiply out] F?
Simplify F.
[Work out|Find] the expansion of F.
Use the distributive law on F.
Clear the brackets in F and collect like terms.
F = ? (no brackets)
Turn the product F into a sum.
Can you expand F for me?
Show F in expanded form.
Give the expanded form of F.
If you multiply out F, what is left?
Remove all parentheses from F.
Use FOIL or any other way to expand F.
"""
SIMPLIFY = """
Simplify F.
Collect like terms: F
Combine like terms in F.
Collect the like terms in F.
F, simplify
Write F as simply as possible.
Simplify the expression F.
[Tidy up|Shorten] F.
What is F in its simplest form?
Make F as short as you can.
simplify F please
What does F simplify to?
Add up the terms of F.
"""
FACTOR = """
Factorise F.
Factor F.
Factor F completely.
Write F as a product.
Write F as a product of two brackets.
F, factorise
F = (…)(…)
Factorise the quadratic F.
Factor the trinomial F.
Put F into brackets.
Find the factors of F.
What are the factors of F?
Express F as a product of linear factors.
Split F into two factors.
How do you factorise F?
Turn F into a product.
Which two brackets multiply to F?
F factored?
Give the factorised form of F.
F is the product of which two brackets?
"""


def shown(d, f):
    f = f.replace("^2", "²") if d.chance(0.4) else f
    f = f.replace(" ", "") if d.chance(0.2) else f
    f = f.replace("-", "−") if d.chance(0.08) else f
    return f"${f.replace('²', '^2')}$" if d.chance(0.1) else f


@part("brackets", 2)
def school_h_brackets(d):
    v = d.pick("xxxxxxxaytnpm")
    t = lambda c, z="": term(c, z)        # noqa: E731
    kind = d.rng.choices(["expand", "simplify", "factor"], [5, 2, 3])[0]
    a, b, c, e = d.int(1, 6), nonzero(d, -9, 9), d.int(1, 5), nonzero(d, -9, 9)
    if kind == "factor":
        p, q = nonzero(d, -9, 10), nonzero(d, -9, 10)
        if d.chance(0.15):
            q = -p
        elif d.chance(0.1):
            q = p
        f = polynomial(1, p + q, p * q, v, f"{v}^2")
        yield put(d, "factor", [s.replace("F", "{f}") if not s.startswith("Fa") and not s.startswith("Find") else s[0] + s[1:].replace("F", "{f}") for s in lines(FACTOR)], f=shown(d, f))
        plain = f.replace(" ", "")
        r = yield Call(f"The solutions of {plain}=0 give the factors: solve.", f"solve({plain}=0)")
        roots = [int(s) for s in values(r)]
        factors = [f"({v}{t(-x)})" for x in roots]
        product = factors[0] + "^2" if len(factors) == 1 else "".join(factors)
        yield Answer("", f"{plain} = 0 has {r.text}, so {f} = {product}.", product)
        return
    if kind == "simplify":
        f = d.pick([f"{term(a, v, True)}{t(b)}{t(c, v)}{t(e)}", f"{term(a + 3, v, True)}{t(-c, v)}{t(b)}{t(e)}", f"{a + 1}{v}^2{t(b, v)}{t(c, v + '^2')}{t(e, v)}", f"{b if b > 0 else -b}{t(a, v)}{t(e)}{t(c, v)}{t(-1, v)}", f"{a + 1}({v}{t(b)}){t(c + 1)}({v}{t(e)})", f"{term(a, v, True)}{t(c, v)}{t(e, v) if a + c + e else t(2, v)}", f"{a + 2}({term(c, v, True)}{t(b)}){t(e, v)}", f"{c + 1}({term(a, v, True)}{t(b)}) - {a + 1}({v}{t(e)})"])
        forms = SIMPLIFY
    else:
        f = d.pick([f"{a + 1}({term(c, v, True)}{t(b)})", f"-{a + 1}({term(c, v, True)}{t(b)})", f"{term(a, v, True)}({term(c, v, True)}{t(b)})", f"({v}{t(b)})({v}{t(e)})", f"({v}{t(b)})({v}{t(e)})", f"({term(a, v, True)}{t(b)})({term(c, v, True)}{t(e)})", f"({v}{t(b)})({v}{t(-b)})", f"({v}{t(b)})^2", f"({a + 1}{v}{t(b)})^2", f"{a + 1}({v}{t(b)})({v}{t(e)})", f"({term(a, v, True)}{t(b)})^3"])
        forms = EXPAND
    yield put(d, kind, [s.replace(" F", " {f}").replace("{f}OIL", "FOIL") if not s.startswith("F") else "{f}" + s[1:] for s in lines(forms)], f=shown(d, f))
    plain = f.replace(" ", "")
    r = yield Call(f"The like terms of {plain} are put together: expand." if "(" not in plain else f"The brackets of {plain} are multiplied out: expand.", f"expand({plain})")
    yield Answer("", f"{f} = {r.text}.", r.text)


# -- stories -----------------------------------------------------------------------------------------------------------------------------
PLUS = "; the positive solution is meant."


def box(d, lo=2, hi=30):
    """A rectangle x by x + k."""
    x, k = d.int(lo, hi), d.int(2, 15)
    u = d.pick(["cm", "cm", "m", "m", "mm", "km", "feet", "inches"])
    w = {"cm": "cm²", "m": "m²", "mm": "mm²", "km": "km²", "feet": "square feet", "inches": "square inches"}[u]
    t = d.pick(["rectangle", "rectangle"] + {"cm": ["photo", "picture", "tray", "rectangular card"], "m": ["rectangular garden", "rectangular room", "rectangular lawn", "field", "rectangular pool", "playground"], "mm": ["label"], "km": ["rectangular forest"], "feet": ["rectangular room", "rectangular yard", "patio"], "inches": ["photo", "poster", "rectangular board"]}[u])
    return dict(x=x, k=k, a=x * (x + k), u=u, w=w, t_=t, o=t, z=x + k, out=lambda s: f"{s} {u}")


LONGER = """
A {t_} is {k} {u} longer than it is wide. Its area is {a} {w}.
The length of a {t_} is {k} {u} more than its width, and the area is {a} {w}.
A {t_} with an area of {a} {w} is {k} {u} longer than wide.
The width of a {t_} is {k} {u} less than the length. The area is {a} {w}.
A {t_} has an area of {a} {w}. One side is {k} {u} longer than the other.
One side of a {t_} is {k} {u} shorter than the other; together they enclose {a} {w}.
A {t_}, x {u} wide and (x + {k}) {u} long, has an area of {a} {w}.
{t_}: length = width + {k} {u}, area {a} {w}.
{n} [measures|draws|plans] a {t_} of {a} {w} whose length is {k} {u} greater than its width.
The sides of a {t_} differ by {k} {u}, and its area is {a} {w}.
"""
WIDTH = "How wide is it?\nWhat is the width?\n[Find|Work out|Calculate] the width.\nHow long is the shorter side?\nWhat is the length of the shorter side?\nSet up an equation and find the width."
LENGTH = "How long is it?\nWhat is its length?\n[Find|Work out|Calculate] the length.\nHow long is the longer side?\nWhat is the length of the longer side?\nSet up an equation and find the length."
AROUND = "What is its perimeter?\nHow long is its perimeter?\n[Find|Work out|Calculate] the perimeter.\nHow far is it around?\nWhat do all four sides measure together?"
RECT = ("Call the width x. The equation is x(x+{k})={a}; the positive solution is meant.", "solve(x(x+{k})={a})")
STORIES = [ask(box, [RECT], LONGER, WIDTH, "", 2.0, "x(x+{k}) = {a} gives x = {x}.", "{x}", spell=0), ask(box, [("Asked: the length. " + RECT[0], RECT[1]), ("The width is {x}. The length is {k} more.", "{x}+{k}")], LONGER, LENGTH, "", 1.6, "x(x+{k}) = {a} gives the width {x}. The length is {x} + {k} = {r2}.", spell=0),
           ask(box, [("Asked: the perimeter. " + RECT[0], RECT[1]), ("The width is {x}. The length is {k} more.", "{x}+{k}"), ("The perimeter is 2 times ({x} plus {r2}).", "2*({x}+{r2})")], LONGER, AROUND, "", 0.9, "x(x+{k}) = {a} gives the width {x}. The length is {x} + {k} = {r2}, the perimeter 2 × ({x} + {r2}) = {r3}.", spell=0)]
for _t in STORIES:
    _t.draw = (lambda draw: lambda d: {**draw(d), "out": None})(_t.draw)


def multiple(d):
    x, k = d.int(2, 25), d.int(2, 5)
    v = box(d)
    return dict(x=x, k=k, a=k * x * x, u=v["u"], w=v["w"], t_=v["t_"], kw={2: "twice", 3: "three times", 4: "four times", 5: "five times"}[k], z=k * x)


TIMES = """
A {t_} is {kw} as long as it is wide. Its area is {a} {w}.
The length of a {t_} is {kw} the width. The area is {a} {w}.
A {t_} of {a} {w} is {kw} as long as wide.
One side of a {t_} is {kw} the other, and the area is {a} {w}.
{t_}: length {kw} the width, area {a} {w}.
"""
TIMES_EQ = ("Call the width x. The equation is x*{k}x={a}; the positive solution is meant.", "solve(x*{k}x={a})")
STORIES += [ask(multiple, [TIMES_EQ], TIMES, WIDTH, "", 0.8, "x · {k}x = {a} gives x = {x}.", "{x}", spell=0), ask(multiple, [("Asked: the length. " + TIMES_EQ[0], TIMES_EQ[1]), ("The width is {x}. The length is {k} times as much.", "{k}*{x}")], TIMES, LENGTH, "", 0.7, "x · {k}x = {a} gives the width {x}. The length is {k} × {x} = {r2}.", spell=0)]


def fenced(d):
    while True:
        x, y = d.int(2, 40), d.int(2, 40)
        if x < y:
            break
    v = box(d)
    return dict(x=x, y=y, p=2 * (x + y), a=x * y, u=v["u"], w=v["w"], t_=v["t_"], s=x + y)


FENCED = """
A {t_} has a perimeter of {p} {u} and an area of {a} {w}.
The perimeter of a {t_} is {p} {u}, its area {a} {w}.
It is {p} {u} once around a {t_} with an area of {a} {w}.
A [string|tape] of {p} {u} goes exactly once around a {t_} of {a} {w}.
A {t_} with an area of {a} {w} has {p} {u} of edge in all.
{t_}, area {a} {w}, perimeter {p} {u}.
"""
FENCE_EQ = ("Call one side x; the other is {p}/2-x. The equation is x({p}/2-x)={a}.", "solve(x({p}/2-x)={a})")
TWO_SUM = """
Two numbers have the sum {s} and the product {a}.
The sum of two numbers is {s}, and their product is {a}.
Two numbers add up to {s} and multiply to {a}.
I am thinking of two numbers: together {s}, multiplied {a}.
The product of two numbers is {a}. Their sum is {s}.
{s} is split into two parts whose product is {a}.
"""
TWO_EQ = ("Call one number x; the other is {s}-x. The equation is x({s}-x)={a}.", "solve(x({s}-x)={a})")
for _facts, _eq, _asks in ((FENCED, FENCE_EQ, "How long is the W side?\nWhat is the length of the W side?\n[Find|Work out] the W side.\nHow many {u} has the W side?"), (TWO_SUM, TWO_EQ, "What is the W number?\n[Find|Work out] the W number.\nWhich is the W of the two?\nHow big is the W number?")):
    for _w, _x in (("longer" if _facts is FENCED else "larger", "{y}"), ("shorter" if _facts is FENCED else "smaller", "{x}")):
        STORIES.append(ask(fenced, [(_eq[0].replace("Call", f"Asked: the {_w}. Call"), _eq[1])], _facts, _asks.replace("W ", _w + " "), "", 0.7, "Solving gives {r1}.", _x, spell=0))


def product(step, kind):
    def draw(d):
        x = d.int(1, 40) * (2 if kind == "even " else 1)
        if kind == "odd " and x % 2 == 0:
            x += 1
        return dict(x=x, p=x * (x + step), k=step, kd=kind, z=x + step)
    return draw


PRODUCT = """
The product of two consecutive positive {kd}numbers is {p}.
Two consecutive positive {kd}numbers multiply to {p}.
Two positive {kd}numbers in a row have the product {p}.
{n} multiplies two neighbouring positive {kd}numbers and gets {p}.
{p} is the product of two consecutive positive {kd}integers.
A positive {kd}number times the next {kd}number is {p}.
If you multiply a positive {kd}number by the {kd}number after it, you get {p}.
Two pages of a book that face one another have numbers with the product {p}.
Two positive {kd}integers that follow one another give {p} when multiplied.
"""
ROW = ("Call the smaller number x. The equation is x(x+{k})={p}; the positive solution is meant.", "solve(x(x+{k})={p})")
LOWER = "What is the smaller [one|number]?\nWhich is the smaller of them?\n[Find|Work out] the smaller number.\nHow big is the smaller one?\nthe smaller number?"
for _step, _kind, _w in ((1, "", 1.3), (2, "even ", 0.5), (2, "odd ", 0.5)):
    _facts = PRODUCT if not _kind else "\n".join(t for t in lines(PRODUCT) if "pages" not in t)
    STORIES += [ask(product(_step, _kind), [ROW], _facts, LOWER, "", _w, "x(x+{k}) = {p} gives x = {x}.", "{x}", spell=0), ask(product(_step, _kind), [("Asked: the larger. " + ROW[0], ROW[1]), ("The smaller is {x}. The larger is {k} more.", "{x}+{k}")], _facts, LOWER.replace("smaller", "larger"), "", _w, "The smaller number is {x}, the larger {x} + {k} = {r2}.", spell=0),
                ask(product(_step, _kind), [("Asked: the sum. " + ROW[0], ROW[1]), ("The smaller is {x}. The larger is {k} more.", "{x}+{k}"), ("{x} plus {z}.", "{x}+{z}")], _facts, "What is the sum of the two?\nWhat do the two numbers add up to?\n[Find|Work out] their sum.", "", _w / 3, "The numbers are {x} and {z}. Their sum is {r3}.", spell=0)]


def riddle(d):
    x, k, m = d.int(2, 20), d.int(1, 30), d.int(2, 9)
    return dict(x=x, k=k, m=m, a=x * x + k, b=x * x - k, c=x * x + x, e=x * x + m * x, f=x * x - m * x, g=(x + k) ** 2, h=m * x * x, j=x * x - x, s=x * x, l=m * x * x + k)


RIDDLES = """x^2+{k}={a}|The square of a positive number plus {k} is {a}.|I square a positive number, add {k} and get {a}.|{k} more than the square of a positive number is {a}.|A positive number times itself, then plus {k}, makes {a}.|If {k} is added to the square of a positive number, the result is {a}.
x^2-{k}={b}|The square of a positive number minus {k} is {b}.|I square a positive number, take away {k} and get {b}.|{k} less than the square of a positive number is {b}.|A positive number is multiplied by itself; {k} less than that is {b}.
x^2+x={c}|The sum of a positive number and its square is {c}.|A positive number and its square add up to {c}.|If a positive number is added to its own square, you get {c}.|A positive number times itself, plus the number, gives {c}.
x^2-x={j}|A positive number is {j} less than its square.|The square of a positive number is {j} more than the number.|A positive number taken from its square leaves {j}.|The difference between the square of a positive number and the number itself is {j}.
x^2+{m}x={e}|The square of a positive number plus {m} times the number is {e}.|Add {m} times a positive number to its square: {e}.|A positive number's square and {m} times the number together make {e}.|{m} times a positive number, added to its square, gives {e}.
{m}x^2={h}|{m} times the square of a positive number is {h}.|A positive number is squared and multiplied by {m}, which gives {h}.|I square a positive number and multiply by {m}: {h}.|{m} squares of the same positive number add up to {h}.
{m}x^2+{k}={l}|{m} times the square of a positive number plus {k} is {l}.|I square a positive number, multiply by {m}, add {k} and get {l}.|Take a positive number, square it, times {m}, plus {k}: {l}.
(x+{k})^2={g}|I add {k} to a positive number and square the result: {g}.|The square of a positive number plus {k}, taken together, is {g}: (x + {k})² = {g}.|If a positive number is made larger by {k} and then squared, it becomes {g}.""".split("\n")
NUM = "What is the number?\nWhich number is it?\nFind the number.\nWhat number is meant?\n[Work out|Determine] the number."
STORIES += [ask(lambda d: (lambda v: v if v["b"] > 0 and v["j"] > 0 and v["f"] > -99 else riddle(d))(riddle(d)), [(f"Call the number x. The equation is {e}{PLUS}", f"solve({e})")], "\n".join(t), NUM, "", 0.35 + 0.05 * len(t), f"{e} gives x = {{x}}.", "{x}", spell=0.02) for e, *t in (r.split("|") for r in RIDDLES)]


def meeting(d):
    x = d.int(3, 40)
    return dict(x=x, a=x * (x - 1) // 2, b=x * (x - 1), c=x * (x + 1) // 2, s=x * x, e=4 * x, k=d.int(1, 12))


STORIES += [ask(meeting, [("Call the people x. The equation is x(x-1)/2={a}; the positive solution is meant.", "solve(x(x-1)/2={a})")], "Everyone at a meeting shakes hands once with everyone else. There are {a} handshakes.\nIn a club everybody plays everybody else once, which makes {a} games.\n{a} handshakes are exchanged at a party, one for each pair of guests.\nIn a group each person calls each other person once; that is {a} calls, one for each pair.", "How many people are there?\nHow many people take part?\nFind the number of people.", "", 0.5, "x(x-1)/2 = {a} gives x = {x}.", "{x}", spell=0),
            ask(meeting, [("Call the teams x. The equation is x(x-1)={b}; the positive solution is meant.", "solve(x(x-1)={b})")], "In a league each team plays each other team twice, at home and away. There are {b} matches in a season.\nEvery child in a class gives every other child a card: {b} cards in all. The children are the teams here.".split("\n")[0] + "\nA league has {b} matches, because every team plays every other team at home and away.\nWith home and away matches for every pair of teams, a season has {b} matches.", "How many teams are there?\nHow many teams play?\nFind the number of teams.", "", 0.4, "x(x-1) = {b} gives x = {x}.", "{x}", spell=0),
            ask(meeting, [("Call the last number x. The equation is x(x+1)/2={c}; the positive solution is meant.", "solve(x(x+1)/2={c})")], "1 + 2 + 3 + ... + n = {c}.\nThe numbers from 1 to n add up to {c}.\nThe sum of the first n whole numbers is {c}.\n{n} adds 1, 2, 3 and so on up to n and gets {c}.", "What is n?\nFind n.\nHow big is n?", "", 0.4, "x(x+1)/2 = {c} gives x = {x}.", "{x}", first=0, spell=0)]
school("squares_told", STORIES, 2.5, story=False)


# -- what is thrown and what falls ---------------------------------------------------------------------------------------------------------
THING = "ball stone basketball tennis~ball pebble football snowball beanbag golf~ball coin".split()
HEIGHT = """
A {i} is thrown upwards. Its height in metres after t seconds is F.
The height of a {i} in metres is F, where t is the time in seconds.
h = F gives the height in metres of a {i} t seconds after it was [thrown|launched].
{n} throws a {i} into the air. After t seconds it is F metres high.
A {i} flies along h(t) = F (h in metres, t in seconds).
The path of a {i}: h = F, height in metres, time in seconds.
t seconds after the start, a {i} has the height F in metres.
"""
LANDS = """
When does it [hit|reach] the ground again?
After how many seconds does it land?
How long is it in the air?
How many seconds until it comes back to the ground?
When is its height 0 again?
Find the time at which it lands.
How long does the flight last?
At what time t > 0 is the height zero?
"""
AT = """
How high is it after {t} s?
What is its height after {t} seconds?
How many metres up is it at t = {t}?
Find the height at t = {t}.
Find h({t}).
Where is it after {t} seconds, how high?
At {t} seconds, what is the height?
"""
REACH = """
When does it reach a height of {h} m for the first time?
After how many seconds is it {h} m high for the first time?
When is it {h} m up, on the way up?
Find the first time at which the height is {h} m.
At what time is it {h} m high on its way up?
"""
DOWN = """
When is it {h} m high on the way down?
After how many seconds is it {h} m high for the second time?
Find the later time at which the height is {h} m.
"""


@part("thrown", 1.5)
def school_h_thrown(d):
    want = d.pick(["lands", "lands", "at", "at", "up", "down"])
    g = d.pick([5, 5, 5, 1, 2, 4, 10])
    while True:
        p, q = d.int(0, 4), d.int(2, 12)
        if want != "lands" and p >= q - 1:
            continue
        break
    # -g (t + p)(t - q), with p = 0 mostly: from the ground
    p = 0 if d.chance(0.7) or want in ("up", "down") else p
    b, c = g * (q - p), g * p * q
    if b <= 0 and c == 0 or b < 0:
        p, b, c = 0, g * q, 0
    f = (f"{c} + " if c else "") + (f"{b}t - " if b else "- ") + f"{'' if g == 1 else g}t^2" if d.chance(0.7) and (c == 0 or b) else f"-{'' if g == 1 else g}t^2" + (f" + {b}t" if b else "") + (f" + {c}" if c else "")
    t = d.int(1, q - 1)
    t = min(t, q - t) if want == "up" else max(t, q - t) if want == "down" else t
    h = -g * t * t + b * t + c
    if want in ("up", "down") and 2 * t == q:
        t = q - 1 if want == "down" else 1
        h = -g * t * t + b * t + c
        if 2 * t == q:
            want = "lands"
    said = f.replace("^2", "²") if d.chance(0.5) else f
    one = t == 1
    facts = [s.replace("F", "{f}") for s in lines(HEIGHT)]
    asks = {"lands": LANDS, "at": AT, "up": REACH, "down": DOWN}[want]
    forms = [f"{a} {b_}" for a in facts for b_ in lines(asks)] + [f"{b_} {a}" for a in facts[:3] for b_ in lines(asks) if b_[0] not in "F"]
    if c:
        forms = [s for s in forms if "again" not in s and "comes back" not in s]
    if one:
        forms = [s for s in forms if "{t} seconds" not in s]
    yield put(d, "thrown_" + want, forms, i=d.pick(THING).replace("~", " "), f=said, t=t, h=h)
    e = f.replace(" ", "")
    if want == "at":
        r = yield Call(f"Put t = {t} in {e}.", e.replace("t", "*" + str(t)).replace("-*", "-").replace("+*", "+") if e[0] != "*" else e)
        yield Answer("", f"At t = {t} the height is {r.best} m.", r.best)
        return
    target = 0 if want == "lands" else h
    r = yield Call(f"The equation {e}={target} is solved for t: solve. Asked: the {'larger' if want == 'down' else 'smaller' if want == 'up' else 'positive'}.", f"solve({e}={target})")
    yield Answer("", f"Solving gives {r.text}. Asked is t = {q if want == 'lands' else t}.", str(q if want == "lands" else t))
