"""Prices in pence and cents, several goods, the answer in pounds or dollars; the same questions with the units of the answer told."""
from .plain_papers_base import paper, task

GOODS = "pencils/pencil rubbers/rubber rulers/ruler apples/apple bananas/banana stamps/stamp badges/badge sweets/sweet rolls/roll eggs/egg oranges/orange postcards/postcard stickers/sticker balloons/balloon buns/bun beads/bead envelopes/envelope biscuits/biscuit".split()


def coins(d):
    (m0, o0), (m1, o1) = (x.split("/") for x in d.rng.sample(GOODS, 2))
    form, cent, word, small = d.pick([("£{}", "p", "pounds", "pence"), ("£{}", "p", "pounds", "pence"), ("${}", " cents", "dollars", "cents"), ("${}", "¢", "dollars", "cents"), ("€{}", " cents", "euros", "cents"), ("€{}", "c", "euro", "cents")])
    p, q = d.rng.randint(2, 19) * 5, d.rng.randint(2, 19) * 5
    if d.chance(0.25):
        p, q = d.rng.randint(8, 99), d.rng.randint(8, 99)
    a, b = d.rng.randint(2, 12), d.rng.randint(2, 12)
    total, ones = a * p + b * q, a * p + q
    x = next(t for t in (1, 2, 5, 10, 20, 50) if t * 100 > total)
    y = next(t for t in (1, 2, 5, 10, 20, 50) if t * 100 > ones)
    return dict(m0=m0, o0=o0, m1=m1, o1=o1, P=f"{p}{cent}", Q=f"{q}{cent}", p=f"0.{p:02d}", q=f"0.{q:02d}", a=a, b=b, word=word, small=small, x=x, y=y, X=form.format(x), Y=form.format(y), ps=p, qs=q, out=lambda t: form.format(t))


def in_cents(d):
    v = coins(d)
    return {**v, "out": lambda t: f"{t} {v['small']}"}


TOTAL = ["{m0} cost {P} each and {m1} cost {Q} each. Find the total cost, in {word}, of {a} {m0} and {b} {m1}.", "A {o0} costs {P} and a {o1} costs {Q}. How much do {a} {m0} and {b} {m1} cost? Give your answer in {word}.", "{n} buys {a} {m0} at {P} each and {b} {m1} at {Q} each. How much does {he} spend in {word}?", "Work out the cost in {word} of {a} {m0} at {P} each and {b} {m1} at {Q} each.", "A shop sells {m0} at {P} and {m1} at {Q}. Find the cost of {a} {m0} and {b} {m1} in {word}.", "How much, in {word}, are {a} {m0} at {P} each and {b} {m1} at {Q} each altogether?"]
CHANGE = ["{n} buys {a} {m0} at {P} each and {b} {m1} at {Q} each. {He} pays with {X}. How much change does {he} get?", "{m0} cost {P} each and {m1} cost {Q} each. How much change is there from {X} for {a} {m0} and {b} {m1}?", "{n} pays {X} for {a} {m0} at {P} each and {b} {m1} at {Q} each. Work out {his} change in {word}."]
CHANGE1 = ["{n} buys {a} {m0} at {P} each and a {o1} for {Q}. {He} pays with {Y}. How much change does {he} get?", "{a} {m0} at {P} each and a {o1} at {Q} are paid for with {Y}. Find the change."]
CENTS = ["{m0} cost {P} each and {m1} cost {Q} each. Find the total cost, in {small}, of {a} {m0} and {b} {m1}.", "{n} buys {a} {m0} at {P} each and {b} {m1} at {Q} each. How many {small} does {he} spend?"]
SUM = "The total cost is the sum of all prices."
paper("coins", [task(coins, [("Asked: the price in {word}. " + SUM, "{a}*{p}+{b}*{q}")], TOTAL, 1.3, 0), task(coins, [("Asked: the change. " + SUM, "{a}*{p}+{b}*{q}"), ("The change is {x} minus {r1}.", "{x}-{r1}")], CHANGE, 1, 0), task(coins, [("Asked: the change. " + SUM, "{a}*{p}+{q}"), ("The change is {y} minus {r1}.", "{y}-{r1}")], CHANGE1, 0.8, 0), task(in_cents, [(SUM, "{a}*{ps}+{b}*{qs}")], CENTS, 0.5, 0)], 0.4)
