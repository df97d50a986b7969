"""Percentages that do not come out even: the percentage, the change and the price to so many decimal places, to the nearest percent or to the nearest cent."""
from fractions import Fraction

from .core import skill
from .plain_parts_base import RATES, SMALL, TAXES, pct, tell
from .plain_parts_everyday import OTHERS_Q, WHICH_Q
from .plain_parts_percent import YEAR_A, YEAR_F, years
from .real_words import Task, pretty

PLACES = {0: [" Give it to the nearest percent.", " Round to the nearest percent.", " (nearest percent)", " Give a whole number.", " Answer to the nearest whole percent.", " Round to a whole number."],
          1: [" Give it to one decimal place.", " Round to 1 decimal place.", " (1 d.p.)", " Answer to one decimal.", " Correct to 1 decimal place.", " Round to one decimal."],
          2: [" Give it to two decimal places.", " Round to 2 decimal places.", " (2 d.p.)", " Answer to two decimals.", " Correct to 2 decimal places."]}
CENTS = [" Round to the nearest {small}.", " to the nearest {small}?", " Give it to the nearest {small}.", " (nearest {small})", " Correct to the nearest {small}.", " Round to 2 decimal places."]


def uneven(d):
    while True:
        s = d.int(7, d.pick([60, 300, 2000]))
        a = d.rng.randint(1, s - 1)
        if (Fraction(100 * a, s) * 1000).denominator != 1:
            break
    k = d.pick([0, 1, 1, 1, 2, 2])
    return dict(s=s, a=a, k=k, end=d.pick(PLACES[k]), out=lambda t: t + "%")


def uneven_years(up):
    def draw(d):
        v = years(up)(d)
        s = v["s"]
        while True:
            a = s + (1 if up else -1) * d.rng.randint(1, max(1, s // 2))
            if a > 0 and (Fraction(100 * (a - s), s) * 1000).denominator != 1:
                break
            s = d.int(7, 3000)
        k = d.pick([0, 1, 1, 1, 2])
        return dict(v, s=s, a=a, k=k, end=d.pick(PLACES[k]))
    return draw


def rounded(thought, e, cents=False):
    def calls(v):
        if cents:
            return [(f"{thought}, rounded to cents.", f"round({e}, 2)")]
        return [(f"{thought}, rounded.", f"round({e}, {{k}})" if v["k"] else f"round({e})")]
    return calls


def told(draw, thought, e, frames, weight, cents=False):
    unit = (lambda v: v["end_of"]("{r1}")) if cents else (lambda v: "{r1}%")
    return Task(lambda d: {k: x for k, x in draw(d).items() if k != "out"}, rounded(thought, e, cents), frames, answer=lambda v: f"{pretty(e)}, rounded, is {unit(v)}.".replace("}-{", "} − {").replace("100-", "100 − ").replace("100+", "100 + "), spell=0, weight=weight)


MONEY = [("${}", "cent"), ("£{}", "penny"), ("€{}", "cent"), ("{} euros", "cent"), ("{} dollars", "cent")]


def cents(sign, back=False):
    def draw(d):
        while True:
            p = d.pick([*RATES[:20], *SMALL, *TAXES])
            s = f"{d.rng.randint(1, d.pick([20, 90, 400]))}.{d.pick(['99', '49', '95', '50', '75', '20', '45', '80', '29'])}" if d.chance(0.75) else str(d.rng.randint(3, 900))
            f = Fraction(s) * 100 / (100 + sign * Fraction(p)) if back else Fraction(s) * (100 + sign * Fraction(p)) / 100
            if (f * 100).denominator != 1 and (Fraction(s) * Fraction(p)).denominator > 1 or back and (f * 100).denominator != 1:
                break
        form, small = d.pick(MONEY)
        return dict(p=p, s=s, S=form.format(s), P=pct(d, p), o=d.pick("jumper bike ladder book coat lamp fan kettle rug hat bag chair radio game".split()), end=d.pick(CENTS).format(small=small), end_of=lambda t: form.replace("{}", t))
    return draw


def tail(frames):
    """The question with the wish for rounding after it."""
    return [f + "{end}" for f in frames if f[-1] in "?."]


UP = tail(["A {o} costs {S} plus {P} tax. What is the total?", "The price of a {o} is {S} and goes up by {P}. What is the new price?", "{S} plus a tip of {P}. How much is that in all?", "What is {S} with {P} VAT added?", "Increase {S} by {P}.", "{n} pays {S} and a fee of {P} on top. How much is it?"])
DOWN = tail(["A {o} costs {S} and is {P} off. What do you pay?", "There is {P} off a {S} {o}. What is the sale price?", "A coupon takes {P} off {S}. What is the price then?", "{S}, reduced by {P}. What does it cost?", "{n} gets {P} off a {o} priced {S}. What does {he} pay?"])
OF = tail(["What is {P} of {S}?", "How much is {P} of {S}?", "Find {P} of {S}.", "A fee of {P} is charged on {S}. How much is the fee?", "What is a {P} tip on {S}?"])
NET = tail(["A {o} costs {S} with {P} VAT. What is it without VAT?", "{S} includes {P} tax. What is the price before tax?", "After a rise of {P} a {o} costs {S}. What did it cost before?", "{n} paid {S} including a tip of {P}. How much was it without the tip?"])
FULL = tail(["A {o} costs {S} after {P} off. What did it cost before?", "{n} paid {S} with a {P} discount. What was the full price?", "With {P} off it is {S}. What is the price without the discount?"])
WHICH = "The percentage is {a} divided by {s}, times 100"
SKILL = [told(uneven, WHICH, "{a}/{s}*100", tail(WHICH_Q), 4), told(uneven, "Asked: the percentage of the others. They are {s} minus {a}; divided by {s}, times 100", "({s}-{a})/{s}*100", tail(OTHERS_Q), 1.5),
         told(uneven_years(True), "The change is {a} minus {s}; divided by the old value {s}, times 100", "({a}-{s})/{s}*100", tail([f"{f} {a}" for f in YEAR_F for a in YEAR_A]), 2), told(uneven_years(False), "The decrease is {s} minus {a}; divided by the old value {s}, times 100", "({s}-{a})/{s}*100", tail([f"{f} {a}" for f in YEAR_F for a in YEAR_A]), 2),
         told(cents(1), "{p}% more than {s} is 100 plus {p} percent of {s}", "{s}*(100+{p})/100", [f for f in UP if "tax" not in f and "tip" not in f and "VAT" not in f and "fee" not in f], 1, True), told(cents(1), "The total is 100 plus {p} percent of {s}", "{s}*(100+{p})/100", [f for f in UP if "tax" in f or "tip" in f or "VAT" in f or "fee" in f], 1.5, True),
         told(cents(-1), "The sale price is 100 minus {p} percent of {s}", "{s}*(100-{p})/100", DOWN, 2, True), told(cents(1), "{p}% of {s} is {s} times {p} divided by 100", "{s}*{p}/100", OF, 1.5, True),
         told(cents(1, True), "{s} is 100 plus {p} percent of the original; divide by that and multiply by 100", "{s}/(100+{p})*100", NET, 1.2, True), told(cents(-1, True), "{s} is 100 minus {p} percent of the original; divide by that and multiply by 100", "{s}/(100-{p})*100", FULL, 1.2, True)]


@skill("real_plain_parts_rounded", weight=0.6)
def real_plain_parts_rounded(d):
    yield from tell(d, "parts.rounded", SKILL, p=0, story=False)
