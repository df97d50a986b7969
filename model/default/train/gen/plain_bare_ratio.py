"""Ratios without a story: the missing number of two equal ratios, all the shares of a number, one share, the number from one share."""
from math import gcd

from .core import Answer, Call, skill
from .real_words import around, choose, fill, known, spin

PROPORTION = ["{P}", "{P}, x = ?", "{P}, find x", "{P} find x", "{P}, x?", "{P} solve for x", "{P}. What is x?", "{P}, what is x", "solve {P}", "solve the proportion {P}", "solve for x: {P}", "Solve {P} for x.", "find x: {P}", "find x if {P}", "if {P} find x", "If {P}, what is x?", "if {P} then x =", "Find the value of x: {P}.", "x if {P}", "what is x in {P}", "What is x in the proportion {P}?", "proportion {P}, x?", "equal ratios {P}, find x", "equivalent ratios: {P}. x?", "the ratios are equal: {P}. Find x.", "ratio {P}", "ratio {P} find x", "Work out x when {P}.", "find the missing number: {P}", "missing number {P}", "missing value {P}", "{P} missing number?", "fill in the missing number {P}", "complete the ratio {P}", "complete: {P}", "What number is missing? {P}", "which number makes it true: {P}", "which x makes {P} true", "Find the missing term of the proportion {P}.", "For what x is {P}?", "calculate x, {P}", "{P} => x = ?"]
LETTERS = ["{A}:{B} = {p}:{q}, {g} = {k}, {h}?", "{A}:{B} = {p}:{q} and {g} = {k}. Find {h}.", "{A}:{B} = {p}:{q}. {g} = {k}. {h} = ?", "if {A}:{B} = {p}:{q} and {g} is {k} find {h}", "If {A} : {B} = {p} : {q} and {g} = {k}, what is {h}?", "{A}:{B}={p}:{q} {g}={k} {h}=?", "ratio {A}:{B} is {p}:{q}. {g} = {k}. {h}?", "the ratio {A} to {B} is {p}:{q} and {g} = {k}, find {h}", "The ratio of {A} to {B} is {p} to {q}. If {g} = {k}, what is {h}?", "{A} to {B} is {p}:{q}, {g} is {k}, what is {h}", "{A} and {B} are in the ratio {p}:{q}. {g} = {k}. Find {h}.", "{A}, {B} in ratio {p}:{q}, {g} {k}, {h}?", "{A}/{B} = {p}/{q}, {g} = {k}, {h}?", "{A}/{B} = {p}/{q} and {g} = {k}. What is {h}?", "given {A}:{B} = {p}:{q} and {g} = {k} find {h}", "{A} : {B} is {p} : {q}. When {g} is {k}, what is {h}?", "find {h} if {A}:{B} = {p}:{q} and {g} = {k}", "What is {h} if {A}:{B} = {p}:{q} and {g} = {k}?", "{g} = {k}, {A}:{B} = {p}:{q}, {h} = ?"]
GIVEN = ["ratio {R}, {w} is {k}, find the {o}", "ratio {R}, {w} number {k}, {o} number?", "ratio {R}, the {w} is {k}. {o}?", "ratio {R}. {w} part {k}. {o} part?", "two numbers in ratio {R}, the {w} is {k}, what is the {o}", "Two numbers are in the ratio {R}. The {w} is {k}. What is the {o}?", "two numbers are in the ratio {R}. if the {w} is {k} find the {o}", "The ratio of two numbers is {R}. The {w} number is {k}. Find the {o}.", "in the ratio {R} the {w} is {k}, what's the {o}?", "numbers in ratio {R}; {w} = {k}; {o} = ?", "ratio of two numbers {R}, {w} one {k}, {o} one?", "If the ratio is {R} and the {w} is {k}, what is the {o}?", "{R}, {w} part is {k}, {o} part?", "given ratio {R} and {w} number {k}, {o} number?", "Two quantities are in the ratio {R}. The {w} one is {k}. How big is the {o} one?", "{w} number is {k}, ratio {R}, {o} number?", "the {w} of two numbers in the ratio {R} is {k}. find the {o} one"]
WHOLE = ["ratio {R}, {w} is {k}, total?", "ratio {R}, the {w} part is {k}. find the total", "two numbers in ratio {R}, the {w} is {k}, their sum?", "Two numbers are in the ratio {R}. The {w} is {k}. What is their sum?", "in the ratio {R} the {w} share is {k}. what is the whole", "The ratio is {R} and the {w} part is {k}. What is the total?", "something is divided {R}, the {w} part is {k}, total?", "a number is split in the ratio {R}. the {w} part is {k}. what is the number", "A number is divided in the ratio {R}. The {w} part is {k}. Find the number.", "{w} share {k}, ratio {R}, total?", "ratio {R}; {w} part = {k}; sum of both parts?"]
SPLIT = ["divide {s} in the ratio {R}", "divide {s} in ratio {R}", "divide {s} {R}", "divide {s} into the ratio {R}", "split {s} in the ratio {R}", "split {s} in ratio {R}", "split {s} {R}", "split {s} into {R}", "share {s} in the ratio {R}", "share {s} in ratio {R}", "share {s} {R}", "Divide {s} in the ratio {R}.", "Share {s} in the ratio {R}.", "Split {s} in the ratio {R}.", "{s} in the ratio {R}", "{s} in ratio {R}", "{s} divided in the ratio {R}", "{s} split {R}", "{s} shared in the ratio {R}", "{s}, ratio {R}", "{s} divided into parts in ratio {R}", "ratio {R} of {s}", "ratio {R}, total {s}", "ratio {R} total {s} shares?", "total {s}, ratio {R}, find the parts", "break {s} into parts in the ratio {R}", "Divide the number {s} in the ratio {R}.", "divide {s} into parts with ratio {R}", "how do you divide {s} in the ratio {R}", "How is {s} shared in the ratio {R}?", "what is {s} in the ratio {R}", "What are the parts if {s} is divided in the ratio {R}?", "numbers in the ratio {R} with sum {s}", "numbers in the ratio {R} add up to {s}. find them", "parts of {s} in ratio {R}", "Work out {s} divided in the ratio {R}.", "{s} is split in the ratio {R}. What are the shares?", "find the shares: {s} in ratio {R}", "calculate {s} shared {R}", "{s} : ratio {R} : shares?"]
ONE = ["divide {s} in the ratio {R}, {W}?", "divide {s} in the ratio {R}. {W}?", "divide {s} in ratio {R}, find the {W}", "split {s} in ratio {R}, {W}", "split {s} in the ratio {R}. what is the {W}", "share {s} in ratio {R}, {W}", "share {s} in the ratio {R}. Find the {W}.", "Share {s} in the ratio {R}. What is the {W}?", "Divide {s} in the ratio {R} and give the {W}.", "{s} in the ratio {R}: {W}?", "{s} in ratio {R}, {W}", "{s} divided {R}, what is the {W}?", "{s} is divided in the ratio {R}. Work out the {W}.", "{s} split {R}, {W}?", "{W} when {s} is shared in the ratio {R}", "{W} if {s} is split {R}", "{W} of {s} in the ratio {R}", "find the {W} when {s} is divided in the ratio {R}", "What is the {W} if {s} is shared in the ratio {R}?", "ratio {R}, total {s}, {W}?", "total {s}, ratio {R}, {W}?", "ratio {R} sum {s} find the {W}", "If {s} is split in the ratio {R}, how much is the {W}?", "how much is the {W} if you divide {s} in the ratio {R}", "work out the {W}: {s} in ratio {R}", "{s} shared {R}: the {W}?"]
SHARES = {"first": ["first share", "first part", "first share", "first number"], "second": ["second share", "second part", "second share", "second number"], "third": ["third share", "third part", "last share"], "largest": ["larger share", "bigger share", "larger part", "larger number", "greater share", "bigger part"], "smallest": ["smaller share", "smaller part", "smaller number", "lesser share", "smaller share"]}


def pair(d, hi=12):
    while True:
        p, q = d.int(1, d.pick([4, 7, hi])), d.int(1, d.pick([4, 7, hi]))
        if p != q and gcd(p, q) == 1:
            return p, q


def colon(d, ps):
    return d.pick(["{}:{}", "{}:{}", "{}:{}", "{} : {}", "{} to {}"] if len(ps) == 2 else ["{}:{}:{}", "{}:{}:{}", "{} : {} : {}"]).format(*ps)


def asked(d, where, forms, **v):
    v = known(d, v)
    raw = spin(d, choose(d, "bare." + where, forms))
    if "number" in raw and "s" in v:
        v["s"] = v["s"].lstrip("$£€").split(" ")[0]
    q = fill(d, raw, v, 0)
    return around(d, q, v, False, 0.015)


def other(name, k, p, q):
    """One share from another: k is p parts, q parts are wanted."""
    return Call(f"Asked: {name}. One part is {k} divided by {p}; {q} parts are wanted.", f"{k}/{p}*{q}")


@skill("real_plain_bare_proportion", weight=2.6)
def bare_proportion(d):
    p, q = pair(d)
    f = d.int(2, d.pick([9, 12, 20]))
    if d.chance(0.25):
        p, q = p * d.pick([1, 2, 3]), q * d.pick([2, 3, 1])
        if p == q:
            p += 1
    a, b = p * f, q * f
    kind = d.pick(["fourth", "third", "second", "first", "letters", "letters", "over", "under"])
    if kind == "letters":
        x, y = d.pick(["ab", "ab", "xy", "xy", "mn", "pq", "AB", "st"])
        flip = d.chance(0.5)
        v = dict(A=x, B=y, p=p, q=q, g=y if flip else x, h=x if flip else y, k=b if flip else a)
        yield asked(d, "letters", LETTERS, **v)
        r = yield other("the first share", b, q, p) if flip else other("the second share", a, p, q)
        yield Answer("", f"{b if flip else a} ÷ {q if flip else p} × {p if flip else q} = {r.best}.", r.best)
        return
    x = d.pick(["x", "x", "x", "x", "?"])
    if kind in ("over", "under"):
        P = f"{p}/{q} = " + (f"{x}/{b}" if kind == "over" else f"{a}/{x}")
        if d.chance(0.3):
            left, right = P.split(" = ")
            P = f"{right} = {left}"
        if d.chance(0.2):
            P = P.replace(" = ", "=")
    else:
        one, two = [str(p), str(q)], [str(a), str(b)]
        if kind in ("first", "second"):
            one[kind == "second"] = x
        else:
            two[kind == "fourth"] = x
        c = d.pick([":", ":", " : "])
        P = c.join(one) + d.pick([" = ", " = ", "=", " :: "] if c == ":" and d.chance(0.15) else [" = ", " = ", "="]) + c.join(two)
    forms = [t for t in PROPORTION if x == "x" or "x" not in t.replace("{P}", "")]
    v = known(d, dict(P=P))
    yield around(d, fill(d, spin(d, choose(d, "bare.proportion", forms)), v, 0), v, False, 0.015)
    if kind == "over":
        e = P.replace("?", "x").replace(" ", "")
        r = yield Call(f"The equation {e} is solved for x: solve.", f"solve({e})")
        yield Answer("", f"Solving gives {r.text}.", r.best.replace("x = ", "") if "x = " in r.best else str(a))
    elif kind == "under":
        e = P.replace("?", "x").replace(" ", "")
        x = "x" if p == 1 else f"{p}x"
        yield Call(f"Crosswise, {e} means {x}={q}*{a}.", f"solve({x}={q}*{a})")
        yield Answer("", f"{x} = {q} × {a} gives x = {b}.", str(b))
    else:
        k, m, n, name = {"fourth": (a, p, q, "the second share"), "third": (b, q, p, "the first share"), "second": (p, a, b, "the second share"), "first": (q, b, a, "the first share")}[kind]
        r = yield other(name, k, m, n)
        yield Answer("", f"{k} ÷ {m} × {n} = {r.best}.", r.best)


@skill("real_plain_bare_given", weight=1.5)
def bare_given(d):
    p, q = pair(d)
    f = d.int(2, d.pick([9, 15, 40]))
    flip, whole = d.chance(0.55), d.chance(0.3)
    w, o = ("second", "first") if flip else ("first", "second")
    name = f"the {o} share"
    if d.chance(0.3):
        big = (q > p) == flip
        w, o = (d.pick(["larger", "bigger", "greater"]), "smaller") if big else ("smaller", d.pick(["larger", "bigger", "greater"]))
        name = "the smallest share" if big else "the largest share"
    k, m, n = (q * f, q, p) if flip else (p * f, p, q)
    yield asked(d, "whole" if whole else "given", WHOLE if whole else GIVEN, R=colon(d, (p, q)), w=w, o=o, k=k)
    n = f"{p}+{q}" if whole else n
    e = f"({n})" if whole else n
    r = yield Call(f"Asked: {'the total' if whole else name}. One part is {k} divided by {m}; {n} parts are wanted.", f"{k}/{m}*{e}")
    yield Answer("", f"{k} ÷ {m} × {str(e).replace('+', ' + ')} = {r.best}.", r.best)


@skill("real_plain_bare_shares", weight=3.0)
def bare_shares(d):
    three = d.chance(0.42)
    if three:
        while True:
            ps = [d.int(1, d.pick([4, 6, 9])) for _ in range(3)]
            if gcd(*ps) == 1 and len(set(ps)) > 1:
                break
    else:
        ps = list(pair(d))
    s = sum(ps) * d.int(2, d.pick([9, 15, 20, 60, 200]))
    parts = "+".join(map(str, ps))
    said = "(" + " + ".join(map(str, ps)) + ")"
    cash = d.pick(["", "", "", "", "$", "£", "€"])
    shown = f"{s:,}" if s > 999 and d.chance(0.4) else str(s)
    shown = cash + shown if cash or d.chance(0.85) else shown + d.pick([" kg", " cm", " euros", " dollars", " ml", " m"])
    if d.chance(0.55):
        yield asked(d, "split", SPLIT, s=shown, R=colon(d, ps))
        out = []
        for i, (name, p) in enumerate(zip(("first", "second", "third"), ps)):
            lead = "" if i else "Asked: all three shares. " if three else "Asked: both shares. "
            r = yield Call(f"{lead}The {name} is {p} of {parts} parts.", f"{s}*{p}/({parts})")
            out.append((p, r.best))
        yield Answer("", "; ".join(f"{s} × {p} ÷ {said} = {b}" for p, b in out) + ".", ", ".join(b for _, b in out))
        return
    w = d.pick(["first", "second", "third", "largest", "smallest"] if three else ["first", "second", "second", "largest", "smallest"])
    if three and w in ("largest", "smallest"):
        top = max(ps) if w == "largest" else min(ps)
        word = d.pick(["largest share", "biggest share", "largest part"] if w == "largest" else ["smallest share", "smallest part"])
        p = top
    else:
        word = d.pick(SHARES[w])
        p = ps[("first", "second", "third").index(w)] if w in ("first", "second", "third") else max(ps) if w == "largest" else min(ps)
    yield asked(d, "one", ONE, s=shown, R=colon(d, ps), W=word)
    r = yield Call(f"Asked: the {w} share. It is {p} of {parts} parts.", f"{s}*{p}/({parts})")
    yield Answer("", f"{s} × {p} ÷ {said} = {r.best}.", r.best)
