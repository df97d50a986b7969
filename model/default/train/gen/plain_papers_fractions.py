"""Fractions, decimals and powers as textbooks, worksheets and examination papers put them: bare sums and short word problems."""
from fractions import Fraction

from .core import Answer, Call, skill
from .plain_papers_base import paper, short, sums, task
from .real_words import around, known

NTH = {2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth", 12: "twelfth"}


def proper(d, lo=2, hi=12):
    while True:
        b = d.rng.randint(lo, hi)
        a = d.rng.randint(1, b - 1)
        if Fraction(a, b).denominator == b:
            return a, b


def said(d, a, b):
    """3/4, now and then in words or as LaTeX."""
    if b in NTH and a < 10 and d.chance(0.14):
        w = NTH[b]
        if b == 2:
            return "half" if a == 1 else "1/2"
        return f"{'one two three four five six seven eight nine'.split()[a - 1]} {w}{'s' if a > 1 else ''}"
    return d.pick([f"{a}/{b}"] * 9 + [f"\\(\\frac{{{a}}}{{{b}}}\\)", f"$\\frac{{{a}}}{{{b}}}$"])


# -- a fraction of an amount ------------------------------------------------------------------------------------------------------
def part(d):
    a, b = proper(d)
    k = d.int(2, d.pick([12, 60, 200]))
    s = b * k
    return dict(a=a, b=b, f=f"{a}/{b}", F=said(d, a, b), s=s, p=a * k)


def cash(d):
    a, b = proper(d)
    s = b * d.int(2, d.pick([12, 60, 200]))
    return sums(d, dict(a=a, b=b, f=f"{a}/{b}", F=said(d, a, b)), s=str(s), w=str(s // b * a))


def of(v):
    return f"{v['f']} of {v['s']} is " + (f"{v['s']} divided by {v['b']}." if v["a"] == 1 else f"{v['f']} times {v['s']}.")


def calc(v):
    return f"{v['s']}/{v['b']}" if v["a"] == 1 else f"{v['f']}*{v['s']}"


def first(v):
    return f"Asked: what is left. First {v['f']} of {v['s']}: " + (f"{v['s']} divided by {v['b']}." if v["a"] == 1 else f"{v['f']} times {v['s']}.")


SCENES = [("has read", "pages has {he} read", "pages are left to read", "There are {s} pages in a book. {n} has read {F} of it."), ("girls", "girls are there", "boys are there", "There are {s} pupils in a school. {F} of them are girls."), ("", "people got off", "people stayed on", "There were {s} people on a train. At {town} {F} of them got off."), ("", "apples are red", "apples are not red", "A box has {s} apples. {F} of the apples are red."), ("", "{t} does {m} get", "{t} does {n} have left", "{n} had {s} {t}. {He} gave {F} of them to {m}."), ("", "litres are used", "litres are left", "A tank holds {s} litres of water. {F} of the water is used."), ("", "tickets were sold", "tickets were not sold", "There were {s} tickets for a concert. {F} of them were sold."), ("", "children are boys", "children are girls", "{F} of the {s} children in a club are boys."), ("", "eggs were broken", "eggs were not broken", "A shop had {s} eggs. {F} of them were broken."), ("", "students travel by bus", "students do not travel by bus", "{F} of the {s} students in a college travel by bus."), ("", "cars are white", "cars are not white", "{s} cars are in a car park. {F} of the cars are white."), ("", "sheep were sold", "sheep are left", "A farmer had {s} sheep. He sold {F} of them."),
          ("", "questions did {he} get right", "questions did {he} get wrong", "{n} answered {s} questions and got {F} of them right."), ("", "trees are oaks", "trees are not oaks", "A wood has {s} trees. {F} of the trees are oaks."), ("", "km did {he} walk on the first day", "km were left after the first day", "{n} went on a walk of {s} km. On the first day {he} walked {F} of the way."), ("", "seats are taken", "seats are empty", "A hall has {s} seats. {F} of the seats are taken."), ("", "people like tea", "people do not like tea", "{s} people were asked. {F} of them like tea."), ("", "pizzas had cheese", "pizzas had no cheese", "A cafe sold {s} pizzas. {F} of them had cheese.")]
FIND = ["Find {F} of {s}.", "Work out {F} of {s}.", "Calculate {F} of {s}.", "What is {F} of {s}?", "How much is {F} of {s}?", "{F} of {s} = ?"]
FINDM = ["Find {F} of {S}.", "Work out {F} of {S}.", "What is {F} of {S}?", "{n} earns {S} and saves {F} of it. How much does {he} save?", "{n} had {S} and spent {F} of it on a coat. How much did the coat cost?", "A prize is {S}. {n} gets {F} of it. How much does {he} get?"]
KEPT = ["{n} had {S}. {He} spent {F} of it. How much did {he} have left?", "{n} earns {S} a month. {He} spends {F} of it on rent. How much is left?", "{n} got {S} and gave {F} of the money to {m}. How much does {n} keep?", "In a sale {F} is taken off a price of {S}. What is the sale price?", "A coat costs {S}. In a sale there is {F} off. How much is it in the sale?", "{title} has {S} and pays {F} of it as a deposit. How much is left?"]
WHOLE = ["{F} of a number is {p}. Find the number.", "{F} of a number is {p}. What is the number?", "If {F} of a number is {p}, work out the number.", "{n} has read {p} pages, which is {F} of a book. How many pages does the book have?", "{F} of the pupils in a class walk to school. {p} pupils walk. How many pupils are in the class?", "{n} spent {p} dollars. This was {F} of {his} money. How much money did {he} have at first in dollars?", "A tank is {F} full. It has {p} litres in it. How many litres does the full tank hold?", "{p} students are girls. That is {F} of all the students. How many students are there?", "After walking {p} km, {n} has done {F} of a journey. How long is the whole journey in km?", "{F} of a sum of money is {p} euros. Find the whole sum in euros."]


def whole(v):
    return [(f"Asked: the whole. {v['p']} is {v['f']} of it; the whole is " + (f"{v['b']} times {v['p']}." if v["a"] == 1 else f"{v['p']} divided by {v['f']}."), f"{v['b']}*{v['p']}" if v["a"] == 1 else f"{v['p']}/({v['f']})")]


def one(v):
    return [(of(v), calc(v))]


def left(v):
    return [(first(v), calc(v)), ("What is left is {s} minus {r1}.", "{s}-{r1}")]


paper("part_of", [task(part, one, [f"{s[3]} {a}" for s in SCENES for a in (f"How many {s[1]}?", f"Work out how many {s[1]}." if "{he}" not in s[1] and " did " not in s[1] and "does" not in s[1] else f"How many {s[1]}?")] + FIND * 3, 2, 0), task(part, left, [f"{s[3]} How many {s[2]}?" for s in SCENES], 1.6, 0), task(cash, one, FINDM, 0.8, 0), task(cash, left, KEPT, 1, 0), task(part, whole, WHOLE, 1.3, 0)], 1.1)


# -- fractions together --------------------------------------------------------------------------------------------------------------
def two(d):
    while True:
        (a, b), (c, e) = proper(d, 2, 10), proper(d, 2, 10)
        x, y = Fraction(a, b), Fraction(c, e)
        if x != y and (x + y < 1) and b != e:
            return dict(f=f"{a}/{b}", g=f"{c}/{e}", F=said(d, a, b), G=said(d, c, e))


def one_more(d):
    a, b = proper(d)
    k = d.rng.randint(2, 24)
    n = b and a * d.rng.randint(2, 20)
    return dict(f=f"{a}/{b}", k=k, n_=n // a * a if n % a == 0 else a * 4)


EAT = ["{n} eats {F} of a pizza and {m} eats {G} of it. What fraction of the pizza is left?", "{n} spends {F} of {his} money on food and {G} on travel. What fraction of {his} money is left?", "In a garden {F} is grass and {G} is flowers. The rest is a path. What fraction is the path?", "{F} of a class walk to school and {G} come by bus. The rest cycle. What fraction of the class cycle?", "A farmer plants {F} of a field with wheat and {G} with corn. What fraction of the field is left?", "{F} of the counters in a bag are red, {G} are blue and the rest are green. What fraction of the counters are green?", "On Monday {n} read {F} of a book, on Tuesday {G}. What fraction of the book remains?", "{F} of a tank was used in the morning and {G} in the evening. What fraction of the tank is left?"]
SUM = ["{n} eats {F} of a cake and {m} eats {G} of it. What fraction of the cake do they eat altogether?", "{n} walks {F} km and then {G} km. How far does {he} walk altogether?", "{n} read {F} of a book on {day} and {G} on the next day. What fraction of the book has {he} read?", "A jug has {F} litre of juice. {G} litre is added. How much juice is in it now?", "Two pieces of ribbon are {F} m and {G} m long. What is their total length?"]
PIECES = ["How many pieces of ribbon {f} m long can be cut from {n_} m?", "A rope is {n_} m long. It is cut into pieces of {f} m. How many pieces are there?", "A bottle holds {n_} litres. A cup holds {f} litre. How many cups can be filled from the bottle?", "How many {f} hour lessons fit into {n_} hours?", "A bag has {n_} kg of rice. A meal takes {f} kg. How many meals is that?"]
TIMES = ["A tin holds {f} litre of paint. How many litres of paint are there in {k} tins?", "A cake needs {f} kg of flour. How much flour is needed for {k} cakes?", "{n} runs {f} km every day. How far does {he} run in {k} days?", "One parcel has a mass of {f} kg. Find the mass of {k} parcels.", "A bus journey takes {f} hour. How many hours do {k} of these journeys take?"]
paper("part_sums", [task(two, [("What is left is 1 minus {f} minus {g}, as a fraction.", "1-{f}-{g}")], EAT, 1.3, 0, box=lambda v: v["x1"], answer="1 − {f} − {g} = {x1}."), task(two, [("The sum of {f} and {g}, as a fraction.", "{f}+{g}")], SUM, 1, 0, box=lambda v: v["x1"], answer="{f} + {g} = {x1}."), task(one_more, [("The quotient of {n_} and {f}.", "{n_}/({f})")], PIECES, 0.8, 0), task(one_more, [("<k times f>.", "<k*f>")], TIMES, 0.9, 0)], 0.6)


# -- bare sums ------------------------------------------------------------------------------------------------------------------------
SIGN = {"+": "+", "-": "−", "*": "×", "/": "÷"}
WORK = ["Work out {e}", "Work out {e}.", "Calculate {e}", "Calculate {e}.", "Evaluate {e}.", "Find {e}.", "Find the value of {e}.", "What is {e}?", "{e} =", "Compute {e}.", "Simplify {e}.", "Work out the value of {e}.", "Write down the answer to {e}."]
FORM = [" Give your answer in its simplest form.", " Give your answer as a fraction in its simplest form.", " Give your answer as a fraction.", " Simplify your answer.", " Give your answer as a single fraction.", " Leave your answer as a fraction in lowest terms.", " Write your answer as a fraction."]
MIXED = [" Give your answer as a mixed number.", " Give your answer as a mixed number in its simplest form.", " Write your answer as a mixed number."]
NAME = {"+": "sum", "-": "difference", "*": "product", "/": "quotient"}


@skill("real_plain_papers_fraction_sums", weight=0.8)
def fraction_sums(d):
    while True:
        op = d.pick("++--**//")
        (a, b), (c, e) = proper(d, 2, 12), proper(d, 2, 12)
        w, z = (d.rng.randint(1, 5), d.rng.randint(1, 4)) if d.chance(0.4) else (0, 0)
        x, y = w + Fraction(a, b), z + Fraction(c, e)
        r = {"+": x + y, "-": x - y, "*": x * y, "/": x / y}[op]
        if r > 0 and r.denominator < 200:
            break
    latex = d.chance(0.15)
    show = lambda n, p, q: (f"{n}" if n else "") + f"\\frac{{{p}}}{{{q}}}" if latex else (f"{n} " if n else "") + f"{p}/{q}"
    sign = {"+": "+", "-": "-", "*": "\\times", "/": "\\div"}[op] if latex else SIGN[op] if d.chance(0.8) else {"*": "x"}.get(op, op if op != "/" else "÷")
    q = f"{show(w, a, b)} {sign} {show(z, c, e)}"
    mixed = r > 1 and r.denominator > 1 and d.chance(0.35)
    ask = d.say("papers_sums", WORK, e=f"\\({q}\\)" if latex else q)
    plain = d.chance(0.5)
    if mixed or plain:
        ask += ("" if ask[-1] in ".?" else ".") + d.say("papers_form", MIXED if mixed else FORM)
    yield around(d, ask, known(d, {}), False)
    X, Y = (f"{w} {a}/{b}" if w else f"{a}/{b}"), (f"{z} {c}/{e}" if z else f"{c}/{e}")
    inner = lambda n, p, k, second: f"({n}+{p}/{k})" if n else f"({p}/{k})" if op in "*/" else f"{p}/{k}"
    res = yield Call(f"The {NAME[op]} of {X} and {Y}" + (", as a fraction." if mixed or plain else "."), f"{inner(w, a, b, 0)}{op}{inner(z, c, e, 1)}")
    told = f"{X} {SIGN[op]} {Y} = {res.exact}"
    if not mixed:
        yield Answer("", told + ("" if plain or res.exact == res.decimal else f" {'≈' if '≈' in res.text else '='} {res.decimal}") + ".", res.exact)
        return
    n, m = res.exact.split("/")
    k = yield Call(f"The whole part of {res.exact} first: floor.", f"floor({res.exact})")
    o = yield Call(f"The remaining numerator is the remainder of {n} divided by {m}.", f"{n} mod {m}")
    yield Answer("", f"{told}, and {n} = {k.best} × {m} + {o.best}, so it is {k.best} {o.best}/{m}.", f"{k.best} {o.best}/{m}")


# -- forms ---------------------------------------------------------------------------------------------------------------------------------
def form(d):
    a, b = proper(d, 2, 15)
    k = d.rng.randint(2, 12)
    while True:
        m, n = proper(d, 4, 40)
        if short(Fraction(m, n), 4):
            break
    p = d.pick([5, 8, 12, 15, 20, 24, 25, 30, 35, 36, 40, 45, 48, 55, 60, 64, 65, 70, 75, 80, 85, 90, 95, 4, 2])
    c = d.rng.randint(1, 999)
    while c % 10 == 0:
        c = d.rng.randint(1, 999)
    dc = f"0.{c:02d}" if c < 100 else f"0.{c}"
    w, (x, y) = d.rng.randint(1, 12), proper(d, 2, 12)
    return dict(u=a * k, v=b * k, m=m, n_=n, p=p, dc=dc, pc=f"{p / 100:g}", w=w, x=x, y=y, top=w * y + x)


LOWEST = ["Simplify {u}/{v}.", "Write {u}/{v} in its simplest form.", "Express {u}/{v} in its lowest terms.", "Reduce {u}/{v} to its lowest terms.", "Cancel {u}/{v} down to its simplest form.", "Write the fraction {u}/{v} in its simplest form."]
TODEC = ["Write {m}/{n_} as a decimal.", "Convert {m}/{n_} to a decimal.", "Express {m}/{n_} as a decimal.", "Change the fraction {m}/{n_} into a decimal."]
TOFRAC = ["Write {dc} as a fraction in its lowest terms.", "Convert {dc} to a fraction in its simplest form.", "Express {dc} as a fraction in its lowest terms.", "Write the decimal {dc} as a fraction."]
TOPCT = ["Write {pc} as a percentage.", "Convert {pc} to a percentage.", "Express {pc} as a percentage.", "Change {pc} into a percentage."]
FROMPCT = ["Write {p}% as a decimal.", "Express {p}% as a decimal.", "Convert {p}% to a decimal."]
PCTFRAC = ["Write {p}% as a fraction in its simplest form.", "Express {p}% as a fraction in its lowest terms.", "Convert {p}% to a fraction."]
IMPROPER = ["Write {w} {x}/{y} as an improper fraction.", "Convert {w} {x}/{y} to an improper fraction.", "Change the mixed number {w} {x}/{y} into an improper fraction.", "Express {w} {x}/{y} as a top-heavy fraction."]
exact = dict(box=lambda v: v["x1"])
paper("forms", [task(form, [("{u}/{v} in lowest terms: the calculator reduces it.", "{u}/{v}")], LOWEST, 1.2, 0, "{u}/{v} = {x1} in lowest terms.", **exact), task(form, [("{m}/{n_} as a decimal: {m} divided by {n_}.", "{m}/{n_}")], TODEC, 1, 0), task(form, [("{dc} as a fraction: the calculator gives the exact form.", "{dc}")], TOFRAC, 1, 0, "{dc} = {x1}.", **exact), task(form, [("{pc} as a percentage: {pc} times 100.", "{pc}*100")], TOPCT, 0.7, 0, "{pc} × 100 = {r1}, so {pc} is {r1}%."),
                task(form, [("{p}% as a decimal: {p} divided by 100.", "{p}/100")], FROMPCT, 0.6, 0), task(form, [("{p}% as a fraction: {p} divided by 100.", "{p}/100")], PCTFRAC, 0.8, 0, "{p}/100 = {x1}.", **exact), task(form, [("{w} {x}/{y} is {w} plus {x}/{y}.", "{w}+{x}/{y}")], IMPROPER, 0.9, 0, "{w} {x}/{y} = {x1}.", **exact)], 0.5)
