"""Fractions and decimals, mixed numbers and parts of amounts, as exercises and stories put them."""
from fractions import Fraction
from math import gcd

from .core import Answer, Call, skill
from .phrases import fraction_words, share
from .real_numbers import ASK
from .real_words import Task, around, choose, dec, fill, frames, known, run, spin

ASK_F = ASK + ["Work out E. Give your answer as a fraction in its simplest form.", "Calculate E. Give your answer in its simplest form.", "What is E? [Write|Give] your answer as a fraction in lowest terms.", "Work out E and simplify your answer.", "Evaluate E, giving your answer in its simplest form.", "Find E as a fraction in its lowest terms.", "What is E as a fraction?", "Work out E as a single fraction."]
EXACT = ("fraction", "simpl", "lowest")


def proper(d, top=12):
    b = d.int(2, d.pick([6, 10, top]))
    while True:
        a = d.int(1, b - 1) if b > 2 else 1
        if gcd(a, b) == 1 or d.chance(0.1):
            return a, b


def written(d, a, b, style):
    return {"slash": f"{a}/{b}", "tex": f"\\frac{{{a}}}{{{b}}}", "paren": f"({a}/{b})", "words": fraction_words(a, b) or f"{a}/{b}"}[style]


OPS = {"+": ["{x} + {y}", "{x} + {y}", "{x} plus {y}", "the sum of {x} and {y}"], "-": ["{x} - {y}", "{x} − {y}", "{x} minus {y}", "the difference between {x} and {y}"], "*": ["{x} × {y}", "{x} * {y}", "{x} times {y}", "{x} multiplied by {y}", "the product of {x} and {y}"], "/": ["{x} ÷ {y}", "{x} divided by {y}"]}
NOUN = {"+": "The sum", "-": "The difference", "*": "The product", "/": "The quotient"}
SIGN = {"+": "+", "-": "−", "*": "×", "/": "÷"}
FSTORY = {"+": ["{n} ate {x} of a [pizza|cake|pie] and {m} ate {y} of it. What fraction [of it|] did they eat altogether?", "{n} walked {x} of a mile to the shop and {y} of a mile to the park. How many miles did {he} walk altogether?", "A recipe needs {x} cup of milk and {y} cup of water. How much liquid is that altogether?", "{n} spent {x} of an hour on maths and {y} of an hour on English. What fraction of an hour is that in total?", "{n} painted {x} of a fence on Saturday and {y} of it on Sunday. What fraction of the fence is painted?", "One parcel weighs {x} kg and another {y} kg. What is their total weight as a fraction?", "In a garden {x} is planted with beans and {y} with peas. What fraction of the garden is planted?"],
          "-": ["{n} had {x} of a [pizza|cake] left and ate {y} of the whole [pizza|cake]. What fraction is left now?".replace("whole [pizza|cake]", "whole one"), "A jug contains {x} litre of juice. {n} drinks {y} litre. How much is left?", "{n} lives {x} mile from school and {m} lives {y} mile from it. How much further away does {n} live?", "A ribbon is {x} m long. {n} cuts off {y} m. What fraction of a metre is left?", "A tank is {x} full. After watering the flowers it is {y} full. What fraction of the tank was used?", "{n} has read {x} of a book and {m} {y} of it. How much more of the book has {n} read?"],
          "*": ["{x} of a garden is lawn, and {y} of the lawn is in the shade. What fraction of the garden is shady lawn?", "{n} has {x} of a cake left and gives {m} {y} of it. What fraction of the whole cake does {m} get?", "A rectangle is {x} m long and {y} m wide. What is its area in square metres?", "{x} of the pupils play a sport, and {y} of these play football. What fraction of all pupils play football?"],
          "/": ["A board is {x} m long. How many pieces of {y} m can be cut from it?", "{n} has {x} litre of juice. How many glasses of {y} litre can {he} fill?"]}


@skill("real_fractions", weight=3.6)
def real_fractions(d):
    op = d.pick("++--**/")
    story = d.chance(0.25)
    while True:
        (a, b), (e, f) = proper(d), proper(d)
        if op in "+-" and d.chance(0.25):
            f = b
            e = d.int(1, f - 1) if f > 2 else 1
        mixed = not story and d.chance(0.2)
        w1, w2 = (d.int(1, 6), d.int(0, 4)) if mixed else (0, 0)
        p, q = w1 + Fraction(a, b), w2 + Fraction(e, f)
        whole = not story and not mixed and op in "*/" and d.chance(0.2)
        if whole:
            q, e, f = Fraction(e + 2), e + 2, 1
        if story and op == "+" and p + q > 1 or op == "-" and p <= q and (story or d.chance(0.85)) or story and op == "/" and (p / q).denominator != 1:
            continue
        break
    style = d.pick(["slash", "slash", "slash", "slash", "slash", "tex", "paren", "words"]) if not story else "slash"
    if mixed:
        style = "slash" if style != "tex" else "tex"
    join = "" if style == "tex" else " "

    def one(w, a, b):
        if b == 1:
            return str(a), str(a), str(a)
        plain, said = f"{a}/{b}", written(d, a, b, style)
        if w:
            return f"{w}{join}{said}", f"({w}+{a}/{b})", f"{w} {a}/{b}"
        return said, f"({plain})" if op in "*/" or mixed else plain, plain
    (x, ex, nx), (y, ey, ny) = one(w1, a, b), one(w2, e, f)
    if story:
        raw = choose(d, "real.fstory" + op, FSTORY[op])
    else:
        phrase = d.pick(OPS[op][:3] if p < q else OPS[op]) if style != "tex" else {"+": "{x} + {y}", "-": "{x} - {y}", "*": d.pick(["{x} \\times {y}", "{x} \\cdot {y}"]), "/": "{x} \\div {y}"}[op]
        if style == "slash" and op == "/" and d.chance(0.5):
            phrase = "({x}) ÷ ({y})" if not mixed else phrase
        raw = choose(d, "real.frac", frames(ASK_F, ["{q}"])).replace("{q}", d.pick([phrase, "$%s$" % phrase]) if style == "tex" else phrase)
    raw = spin(d, raw)
    slots = known(d, dict(x=x, y=y))
    exact = any(k in raw for k in EXACT)
    yield around(d, fill(d, raw, slots, 0), slots, story)
    r = yield Call(f"{NOUN[op]} of {nx} and {ny}" + (", as a fraction." if exact else "."), f"{ex}{op}{ey}")
    yield Answer("", f"{nx} {SIGN[op]} {ny} = {r.text}.", r.exact if exact else r.best)


OF = ["What is {f} of {N}?", "Find {f} of {N}.", "Work out {f} of {N}.", "Calculate {f} of {N}.", "What is {f} of {N} {u}?", "Find {f} of {N} {u}.", "Work out {f} of {N} {u}.", "How much is {f} of {N} {u}?", "How many {u} are {f} of {N} {u}?", "{f} of {N} = ?", "{f} of {N} {u} is how many {u}?"]
OFSTORY = ["{n} has {N} {t}. {F} of them are [red|new|broken]. How many is that?", "There are {N} [pupils|students] in a school. {F} of them [come by bus|are girls|wear glasses]. How many [pupils|students] is that?", "{F} of the {N} [seats|places] in a hall are taken. How many are taken?", "A [farmer|gardener] has {N} trees and {f} of them are apple trees. How many apple trees are there?", "{n} has read {f} of a book with {N} pages. How many pages has {he} read?", "A tank holds {N} litres. It is {f} full. How many litres are in it?", "{n} gives {f} of {his} {N} {t} to {m}. How many {t} does {m} get?", "Of {N} [eggs|cups|light bulbs], {f} were broken. How many were broken?", "A journey is {N} km long. {n} has done {f} of it. How many kilometres is that?", "{n} slept for {f} of the {N}-minute film. How many minutes did {he} sleep?", "{F} of a class of {N} [play football|have a pet|can swim]. How many children is that?", "In a survey {f} of {N} people said yes. How many people said yes?", "A ribbon is {N} cm long. {n} uses {f} of it. How many centimetres does {he} use?"]
LEFT = ["{n} has {N} {t}. {He} gives away {f} of them. How many are left?", "A book has {N} pages and {n} has read {f} of it. How many pages are left to read?", "There were {N} litres in a tank. {F} of the water was used. How many litres are left?", "A shop had {N} {t} and sold {f} of them. How many {t} are left?", "{F} of the {N} pupils in a school are girls. How many are boys?", "A journey is {N} km long. After {f} of it {n} stops for lunch. How many kilometres are still to go?", "{n} uses {f} of a rope of {N} cm. How long is the rest?", "Out of {N} {t}, {f} were broken. How many were not broken?", "{n} had {N} [stickers|coins] and lost {f} of them. How many does {he} still have?"]
UNITS = ["kg", "km", "metres", "litres", "minutes", "grams", "pages", "people", "points", "cm"]


@skill("real_part_of", weight=2.4)
def real_part_of(d):
    a, b = proper(d, 12) if d.chance(0.7) else d.pick([(1, 2), (1, 3), (1, 4), (3, 4), (2, 3), (1, 5), (2, 5), (3, 5), (1, 10), (3, 8)])
    n = b * d.int(2, d.pick([12, 40, 200]))
    w = fraction_words(a, b)
    w = {"one half": "half", "one third": d.pick(["a third", "one third"]), "one quarter": d.pick(["a quarter", "one quarter"]), "one fifth": d.pick(["a fifth", "one fifth"])}.get(w, w)
    f = w if w and d.chance(0.35) else written(d, a, b, d.pick(["slash", "slash", "slash", "slash", "tex"]))
    kind = d.rng.choices(["of", "story", "left"], [4, 4, 2.5])[0]
    raw = spin(d, choose(d, "real.part" + kind, {"of": OF, "story": OFSTORY, "left": LEFT}[kind]))
    slots = known(d, dict(f=f, F=f[:1].upper() + f[1:], N=n, u=d.pick(UNITS)))
    yield around(d, fill(d, raw, slots, 0.03), slots, kind != "of")
    e, times, shown = share(a, b, n)
    if kind != "left":
        r = yield Call(f"{a}/{b} of {n} is {times}.", e)
        yield Answer("", f"{a}/{b} of {n} is {shown} = {r.best}.", r.best)
        return
    r = yield Call(f"First {a}/{b} of {n}: {times}.", e)
    s = yield Call(f"What is left is {n} minus {r.best}.", f"{n}-{r.best}")
    yield Answer("", f"{shown} = {r.best}, and {n} − {r.best} = {s.best}.", s.best)


def simple(d):
    g = d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 25])
    a, b = d.int(1, 12), d.int(2, 15)
    if a >= b and d.chance(0.8):
        a, b = b, a + 1
    b += a == b
    return dict(a=str(a * g), b=str(b * g))


def finite_fraction(d):
    b = d.pick([2, 4, 5, 8, 10, 20, 25, 40, 50, 100, 16, 125])
    a = d.int(1, b - 1)
    return dict(a=str(a), b=str(b))


def any_fraction(d):
    a, b = proper(d, 15)
    return dict(a=str(a), b=str(b))


def two_fractions(d):
    (a, b), (e, f) = proper(d), proper(d)
    while a * f == b * e:
        e, f = proper(d)
    return dict(a=str(a), b=str(b), e=str(e), f=str(f))


F = ["{a}/{b}", "\\frac{{a}}{{b}}", "$\\frac{{a}}{{b}}$", "the fraction {a}/{b}"]
FORMS = [Task(simple, [("{a}/{b} in lowest terms: the calculator reduces it.", "{a}/{b}")], frames(["Simplify E.", "Simplify E fully.", "Write E in its simplest form.", "Write E in lowest terms.", "Reduce E to lowest terms.", "Express E in its simplest form.", "What is E in its simplest form?", "What is E in lowest terms?", "Cancel E as far as possible.", "Give E in its simplest form.", "Reduce E to its simplest form.", "Find the simplest form of E.", "Simplify: E"], F[:3] + ["the fraction {a}/{b}"]) + ["{a} of the {b} pupils in a class [have a pet|walk to school]. What fraction is that in its simplest form?", "{n} scored {a} out of {b}. Write this as a fraction in its simplest form.", "What fraction of {b} is {a}? Give your answer in its simplest form.", "Write {a} out of {b} as a fraction in lowest terms.", "In a box of {b} {t}, {a} are red. What fraction of the {t} are red, in lowest terms?"], answer="{a}/{b} = {x1} in lowest terms.", box="{x1}", weight=8),
         Task(finite_fraction, [("{a}/{b} as a decimal: {a} divided by {b}.", "{a}/{b}")], frames(["Write E as a decimal.", "Convert E to a decimal.", "What is E as a decimal?", "Express E as a decimal.", "Change E into a decimal.", "Give E as a decimal number.", "What decimal is equal to E?", "How is E written as a decimal?"], F), answer="{a} ÷ {b} = {d1}.", box="{d1}", weight=6),
         Task(finite_fraction, [("{a}/{b} as a percentage: {a}/{b} times 100.", "{a}/{b}*100")], frames(["Write E as a percentage.", "Convert E to a percentage.", "What is E as a percentage?", "Express E as a percentage.", "What percentage is equal to E?", "Change E to a percentage."], F), answer="{a}/{b} × 100 = {r1}, so {a}/{b} is {r1}%.", weight=4),
         Task(lambda d: dict(x=dec(d, 0, d.pick([1, 1, 5]), d.pick([1, 2, 2, 3]))), [("{x} as a fraction: the calculator gives the exact form.", "{x}")], frames(["Write E as a fraction.", "Write E as a fraction in its simplest form.", "Convert E to a fraction.", "Express E as a fraction in lowest terms.", "What is E as a fraction?", "What fraction is equal to E?", "Change E into a fraction in its simplest form.", "Convert the decimal E to a fraction in simplest form."], ["{x}"]), answer="{x} = {x1}.", box="{x1}", weight=5, spell=0),
         Task(lambda d: dict(p=str(d.int(1, 99))), [("{p}% as a fraction: {p} divided by 100.", "{p}/100")], frames(["Write E as a fraction in its simplest form.", "Convert E to a fraction.", "Express E as a fraction in lowest terms.", "What is E as a fraction?", "What fraction is E?"], ["{p}%", "{p} percent"]), answer="{p}% = {x1}.", box="{x1}", weight=2.5),
         Task(lambda d: dict(p=d.pick([str(d.int(1, 99)), f"{d.int(1, 60)}.5", str(d.int(101, 180))])), [("{p}% as a decimal: {p} divided by 100.", "{p}/100")], frames(["Write E as a decimal.", "Convert E to a decimal.", "What is E as a decimal?", "Express E as a decimal."], ["{p}%", "{p} percent"]), answer="{p} ÷ 100 = {d1}.", box="{d1}", weight=2.5),
         Task(lambda d: (lambda a, b: dict(w=str(d.int(1, 9)), a=str(a), b=str(b)))(*proper(d, 12)), [("{w} {a}/{b} is {w} plus {a}/{b}.", "{w}+{a}/{b}")], ["Write {w} {a}/{b} as an improper fraction.", "Convert {w} {a}/{b} to an improper fraction.", "Change the mixed number {w} {a}/{b} into an improper fraction.", "Express {w} {a}/{b} as an improper fraction.", "What is {w} {a}/{b} as an improper fraction?", "Turn {w} {a}/{b} into a top-heavy fraction.", "Write the mixed number {w}\\frac{{a}}{{b}} as an improper fraction."], answer="{w} {a}/{b} = {x1}.", box="{x1}", weight=3),
         Task(lambda d: (lambda b: dict(a=str(b * d.int(1, 9) + d.int(1, b - 1)), b=str(b)))(d.int(2, 12)), [("The whole part of {a}/{b} first: floor.", "floor({a}/{b})"), ("The remaining numerator is the remainder of {a} divided by {b}.", "{a} mod {b}")], ["Write {a}/{b} as a mixed number.", "Convert {a}/{b} to a mixed number.", "Change the improper fraction {a}/{b} into a mixed number.", "Express {a}/{b} as a mixed number.", "What is {a}/{b} as a mixed number?", "Turn the top-heavy fraction {a}/{b} into a mixed number."], answer="{a} = {r1} × {b} + {r2}, so {a}/{b} = {r1} {r2}/{b}.", box="{r1} {r2}/{b}", weight=3),
         Task(lambda d: (lambda x, y: dict(x=x, y=y))(*d.rng.sample([dec(d, 0.1, 1, d.pick([1, 2, 3])) for _ in range(2)], 2)), [("Which is bigger: check {x} > {y}.", "{x} > {y}")], ["Which is [bigger|larger|greater], {x} or {y}?", "Which number is [larger|greater]: {x} or {y}?", "Which of the two decimals is larger, {x} or {y}?", "{n} says {x} is bigger than {y}. {m} says {y} is bigger. Which number is really bigger?"], answer=lambda v: f"{v['x']} > {v['y']} is {v['r1']}, so {v['x'] if v['r1'] == 'true' else v['y']} is bigger than {v['y'] if v['r1'] == 'true' else v['x']}.", box=lambda v: v["x"] if v["r1"] == "true" else v["y"], weight=1.5),
         Task(two_fractions, [("Which is bigger: check {a}/{b} > {e}/{f}.", "{a}/{b} > {e}/{f}")], ["Which is [bigger|larger|greater], {a}/{b} or {e}/{f}?", "Which fraction is [larger|greater]: {a}/{b} or {e}/{f}?", "{n} ate {a}/{b} of a cake and {m} {e}/{f} of a cake of the same size. Which fraction is bigger?"], answer=lambda v: f"{v['a']}/{v['b']} > {v['e']}/{v['f']} is {v['r1']}.", box=lambda v: f"{v['a']}/{v['b']}" if v["r1"] == "true" else f"{v['e']}/{v['f']}", weight=1.5)]


@skill("real_forms", weight=2.6)
def real_forms(d):
    yield from run(d, "real.forms", FORMS, False)
