"""Percentages in a few words and signs: of, out of, more and less, back to the whole, from one number to another, two in a row."""
from fractions import Fraction

from .core import skill
from .plain_bare_measures import typed
from .plain_parts_base import pct, rate, size
from .real_words import Task, finite

OF = ["{P} of {s}", "{P} of {s}", "{P} of {s}?", "{P} of {s} =", "{P} of {s} = ?", "what is {P} of {s}", "What is {P} of {s}?", "whats {P} of {s}", "find {P} of {s}", "Find {P} of {s}.", "calculate {P} of {s}", "work out {P} of {s}", "compute {P} of {s}", "how much is {P} of {s}", "{P} out of {s}", "{P} from {s}", "{P} * {s}", "{P} x {s}", "{P} × {s}", "{s} × {P}", "{s} * {P}", "{s} times {P}", "take {P} of {s}", "get {P} of {s}", "{P} of {s} is", "{P} of {s} is what", "{P} of {s} is how much", "value of {P} of {s}", "{P} of the number {s}", "tip of {P} on {s}", "{P} tip on {s}", "{P} tax on {s}", "{P} commission on {s}", "{P} vat on {s}", "percentage: {P} of {s}", "if 100% is {s} what is {P}", "i need {P} of {s}", "{P} part of {s}", "calc {P} of {s}"]
TIP = [t for t in OF if any(w in t for w in ("tip", "tax", "vat", "commission"))]
OF = [t for t in OF if t not in TIP]
WHAT = ["what percent of {s} is {a}", "What percent of {s} is {a}?", "what percent is {a} of {s}", "what percentage of {s} is {a}", "what percentage is {a} of {s}", "what % of {s} is {a}", "what % is {a} of {s}", "{a} is what percent of {s}", "{a} is what percent of {s}?", "{a} is what percentage of {s}", "{a} is what % of {s}", "{a} as a percent of {s}", "{a} as a percentage of {s}", "{a} of {s} as a percentage", "{a} of {s} in percent", "{a} out of {s} as a percentage", "{a} out of {s} as a percent", "{a} out of {s} in %", "{a} out of {s} percent", "{a} out of {s} is what percent", "{a} out of {s} is how many percent", "{a}/{s} as a percentage", "{a}/{s} as a percent", "{a}/{s} in percent", "{a} / {s} percent", "percent: {a} of {s}", "percentage {a} of {s}", "percentage of {a} out of {s}", "how many percent is {a} of {s}", "how many percent of {s} is {a}", "express {a} as a percentage of {s}", "Express {a} as a percentage of {s}.", "write {a} as a percentage of {s}", "? % of {s} = {a}", "{a} = ?% of {s}", "x% of {s} is {a}, x?", "x% of {s} = {a}. find x", "find what percent {a} is of {s}", "score {a}/{s} percent?", "{a} from {s} in percent", "in percent: {a} of {s}"]
UP = ["increase {s} by {P}", "increase {s} by {P}.", "Increase {s} by {P}.", "{s} increased by {P}", "{s} + {P}", "{s} plus {P}", "{s} and {P} more", "{s} raised by {P}", "raise {s} by {P}", "add {P} to {s}", "add {P} on {s}", "{P} more than {s}", "{P} increase on {s}", "{P} increase of {s}", "{P} added to {s}", "{P} on top of {s}", "{s} with {P} added", "{s} after a {P} increase", "{s} goes up {P}", "{s} goes up by {P}", "{s} up {P}", "{s} grows by {P}", "{s} rises by {P}", "what is {s} increased by {P}", "what is {s} plus {P}", "What is {s} increased by {P}?", "what is {P} more than {s}", "what number is {P} more than {s}", "find {s} increased by {P}", "{s} plus {P} vat", "{s} plus {P} tax", "{s} with {P} tip", "{s} incl {P} vat", "{s} including {P} tax", "markup {s} by {P}", "new value: {s} increased by {P}"]
DOWN = ["decrease {s} by {P}", "Decrease {s} by {P}.", "{s} decreased by {P}", "{s} - {P}", "{s} − {P}", "{s} minus {P}", "{s} less {P}", "{s} reduced by {P}", "reduce {s} by {P}", "lower {s} by {P}", "take {P} off {s}", "take {P} from {s}", "subtract {P} from {s}", "{P} off {s}", "{P} off {s}?", "{P} less than {s}", "{P} decrease on {s}", "{P} discount on {s}, price?", "{s} with {P} off", "{s} with {P} discount", "{s} after {P} off", "{s} after a {P} discount", "{s} after a {P} decrease", "{s} goes down {P}", "{s} goes down by {P}", "{s} down {P}", "{s} falls by {P}", "{s} drops by {P}", "what is {s} decreased by {P}", "what is {s} minus {P}", "What is {s} reduced by {P}?", "what is {P} less than {s}", "what number is {P} less than {s}", "what is {P} off {s}", "find {s} decreased by {P}", "{s} cut by {P}", "cut {s} by {P}", "sale price: {s}, {P} off", "price {s}, discount {P}, new price?", "new value: {s} decreased by {P}"]
WHOLE = ["{a} is {P} of what", "{a} is {P} of what?", "{a} is {P} of what number", "{a} is {P} of what number?", "{a} is {P} of which number", "{a} is {P} of ?", "{a} = {P} of ?", "{a} = {P} of x, x?", "{P} of what is {a}", "{P} of what number is {a}", "{P} of which number is {a}", "{P} of what is {a}?", "{P} of x is {a}", "{P} of x = {a}", "{P} of x is {a}, find x", "{P} of a number is {a}", "{P} of a number is {a}. find the number", "{P} of a number is {a}. What is the number?", "if {P} is {a} what is 100%", "if {P} is {a}, what is the whole", "if {P} of a number is {a}, what is the number", "{P} = {a}, 100% = ?", "{P} is {a}. whole?", "{P} is {a}, total?", "{a} is {P}, what is 100%", "{a} is {P}, find the whole", "whole if {P} is {a}", "find the number if {P} of it is {a}", "Find the number of which {P} is {a}.", "what number has {P} equal to {a}", "a number whose {P} is {a}", "the whole of which {a} is {P}", "{P} -> {a}, 100% -> ?", "number: {P} of it is {a}"]
OVER = [t for t in WHAT if "/" in t]
WHAT = [t for t in WHAT if "/" not in t]
TAXED = [t for t in UP if any(w in t for w in ("tip", "tax", "vat"))]
UP = [t for t in UP if t not in TAXED]
CHANGE_UP = ["percent increase from {s} to {n_}", "percentage increase from {s} to {n_}", "% increase from {s} to {n_}", "percent increase {s} to {n_}", "percentage increase {s} to {n_}", "% increase {s} {n_}", "increase in percent from {s} to {n_}", "from {s} to {n_} percent increase", "from {s} to {n_}, percent increase?", "{s} to {n_} percent increase", "{s} to {n_} % increase", "{s} -> {n_} percent increase", "{s} to {n_} is what percent increase", "what is the percent increase from {s} to {n_}", "What is the percentage increase from {s} to {n_}?", "find the percentage increase from {s} to {n_}", "by what percent does {s} increase to become {n_}", "{s} increased to {n_}, percent?", "{s} goes up to {n_}. percent increase?", "old {s} new {n_} percent increase", "by how many percent is {n_} more than {s}", "how many percent more is {n_} than {s}", "{n_} is what percent more than {s}", "calculate percent increase {s} {n_}"]
CHANGE_DOWN = ["percent decrease from {s} to {n_}", "percentage decrease from {s} to {n_}", "% decrease from {s} to {n_}", "percent decrease {s} to {n_}", "percentage decrease {s} to {n_}", "% decrease {s} {n_}", "decrease in percent from {s} to {n_}", "from {s} to {n_} percent decrease", "from {s} to {n_}, percent decrease?", "{s} to {n_} percent decrease", "{s} to {n_} % decrease", "{s} -> {n_} percent decrease", "{s} to {n_} is what percent decrease", "what is the percent decrease from {s} to {n_}", "What is the percentage decrease from {s} to {n_}?", "find the percentage decrease from {s} to {n_}", "{s} reduced to {n_}, percent?", "{s} goes down to {n_}. percent decrease?", "old {s} new {n_} percent decrease", "price drop from {s} to {n_} in percent", "how many percent less is {n_} than {s}", "{n_} is what percent less than {s}", "percent off if {s} becomes {n_}", "discount percent from {s} to {n_}", "calculate percent decrease {s} {n_}"]
CHANGE = ["percent change from {s} to {n_}", "percentage change from {s} to {n_}", "% change from {s} to {n_}", "percent change {s} to {n_}", "percentage change {s} {n_}", "from {s} to {n_}, percent change?", "{s} to {n_} percent change", "what is the percent change from {s} to {n_}", "find the percentage change from {s} to {n_}"]
BEFORE_UP = ["{n_} after a {P} increase, original?", "{n_} after a {P} increase. what was the original", "{n_} after {P} increase, before?", "after a {P} increase it is {n_}, original?", "after a {P} increase the price is {n_}. original price?", "after increasing by {P} a number is {n_}. find the number", "a number increased by {P} is {n_}", "a number increased by {P} is {n_}. what is the number", "a number plus {P} of itself is {n_}", "number + {P} = {n_}, number?", "x + {P} = {n_}, x?", "x increased by {P} is {n_}", "what number increased by {P} is {n_}", "what number increased by {P} gives {n_}", "what plus {P} is {n_}", "which number grows by {P} to {n_}", "original value if {P} increase gives {n_}", "{n_} includes {P} tax, price before tax?", "{n_} incl {P} vat, without vat?", "{n_} with {P} tax, before tax?", "price before {P} tax if total is {n_}", "Find the number which increased by {P} becomes {n_}."]
BEFORE_DOWN = ["{n_} after a {P} decrease, original?", "{n_} after a {P} discount, original price?", "{n_} after {P} off, original?", "{n_} after {P} discount. price before?", "after a {P} decrease it is {n_}, original?", "after {P} off the price is {n_}. original price?", "after a {P} discount it costs {n_}. what was the price", "a number decreased by {P} is {n_}", "a number decreased by {P} is {n_}. what is the number", "a number minus {P} of it is {n_}", "a number minus {P} of itself is {n_}", "number - {P} = {n_}, number?", "x - {P} = {n_}, x?", "x decreased by {P} is {n_}", "what number decreased by {P} is {n_}", "what number reduced by {P} gives {n_}", "what minus {P} is {n_}", "which number falls by {P} to {n_}", "original value if {P} decrease gives {n_}", "original price if {P} off is {n_}", "price before {P} discount if sale price is {n_}", "sale price {n_}, {P} off, original?", "sale price {n_} discount {P} original price", "Find the number which decreased by {P} becomes {n_}."]
TWICE = {"uu": ["increase {s} by {P} then by {Q}", "increase {s} by {P}, then increase by {Q}", "{s} + {P} then + {Q}", "{s} up {P} then up {Q}", "add {P} to {s} then add {Q}", "{s} increased by {P} and then by {Q}", "raise {s} by {P}, then by another {Q}", "{s} goes up {P}, then up {Q}. result?"], "ud": ["increase {s} by {P} then decrease by {Q}", "increase {s} by {P} and then decrease by {Q}", "{s} + {P} then - {Q}", "{s} up {P} then down {Q}", "{s} increased by {P} then decreased by {Q}", "add {P} to {s}, then take off {Q}", "raise {s} by {P}, then lower by {Q}", "{s} goes up {P}, then down {Q}. result?", "{s} +{P} -{Q}"], "du": ["decrease {s} by {P} then increase by {Q}", "decrease {s} by {P} and then increase by {Q}", "{s} - {P} then + {Q}", "{s} down {P} then up {Q}", "{s} decreased by {P} then increased by {Q}", "take {P} off {s}, then add {Q}", "reduce {s} by {P}, then raise by {Q}", "{s} goes down {P}, then up {Q}. result?", "{P} off {s}, then {Q} tax"], "dd": ["decrease {s} by {P} then by {Q}", "{P} off {s} then another {Q} off", "{s} minus {P} then minus {Q}", "{s} down {P} then down {Q}", "take {P} off {s} then {Q} off that", "{s} decreased by {P} and then by {Q}", "reduce {s} by {P}, then by another {Q}", "{s} - {P} then - {Q}", "discount {P} then {Q} on {s}"]}
PARTS_OF = ["{P} of {Q} of {s}", "what is {P} of {Q} of {s}", "find {P} of {Q} of {s}", "{P} of {Q} of {s}?", "{P} of {Q} of {s} = ?", "calculate {P} of {Q} of {s}"]
SUMS = {"+": ["{P} of {s} + {Q} of {t_}", "{P} of {s} plus {Q} of {t_}", "sum of {P} of {s} and {Q} of {t_}", "add {P} of {s} and {Q} of {t_}"], "-": ["{P} of {s} - {Q} of {t_}", "{P} of {s} minus {Q} of {t_}"]}


def whole(d, hi=None):
    while True:
        p, s = rate(d), size(d, 4, hi)
        if d.chance(0.85) and (Fraction(p) * s / 100).denominator > 2:
            continue
        n, m = finite(s * (100 + Fraction(p)) / 100), finite(s * (100 - Fraction(p)) / 100)
        a = finite(Fraction(p) * s / 100)
        if n and m and a:
            return dict(p=p, P=pct(d, p), s=s, a=a, up=n, down=m)


def out_of(d):
    while True:
        v = whole(d)
        if Fraction(v["a"]).denominator == 1 or d.chance(0.1):
            return v


def changed(up):
    def draw(d):
        while True:
            v = whole(d)
            n = v["up" if up else "down"]
            if Fraction(n).denominator < 3 and (up or Fraction(v["p"]) < 100):
                return dict(v, n_=n)
    return draw


def either(d):
    return changed(d.chance(0.6))(d)


def twice(d):
    p, q = d.pick([5, 10, 15, 20, 25, 30, 40, 50, 8, 12]), d.pick([5, 10, 15, 20, 25, 30, 40, 50])
    s, t = d.pick([100, 200, 400, 500, 600, 800, 1000, 1200, 2000, 5000, 80, 120, 150, 240, 250, 300, 360, 640, d.int(2, 90) * 10]), d.int(2, 60) * 10
    return dict(p=p, q=q, P=pct(d, p), Q=pct(d, q), s=s, t_=t)


WORDS = {"u": "plus", "d": "minus"}
SIGN = {"u": "+", "d": "-"}


def two_steps(how):
    a, b = how
    return [(f"After the first step it is 100 {WORDS[a]} {{p}} percent of {{s}}.", f"{{s}}*(100{SIGN[a]}{{p}})/100"), (f"After the second step it is 100 {WORDS[b]} {{q}} percent of {{r1}}.", f"{{r1}}*(100{SIGN[b]}{{q}})/100")]


def ratio_change(v):
    """From the old to the new: the change by the old one."""
    s, n = str(v["s"]), str(v["n_"])
    if Fraction(n) > Fraction(s):
        return [("The change is {n_} minus {s}; divided by the old value {s}, times 100.", "({n_}-{s})/{s}*100")]
    return [("The decrease is {s} minus {n_}; divided by the old value {s}, times 100.", "({s}-{n_})/{s}*100")]


PERCENT_OF = [("{p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100")]
PERCENT = [
    Task(whole, PERCENT_OF, OF, spell=0, weight=4), Task(whole, PERCENT_OF, TIP, spell=0, weight=1),
    Task(out_of, [("The percentage is {a} divided by {s}, times 100.", "{a}/{s}*100")], WHAT, answer="{a} ÷ {s} × 100 = {r1}%.", spell=0, weight=4),
    Task(out_of, [("{a}/{s} as a percentage: {a}/{s} times 100.", "{a}/{s}*100")], OVER, answer="{a}/{s} × 100 = {r1}, so {a}/{s} is {r1}%.", spell=0, weight=1.2), Task(whole, [("The total is 100 plus {p} percent of {s}.", "{s}*(100+{p})/100")], TAXED, spell=0, weight=0.8),
    Task(whole, [("{p}% more than {s} is 100 plus {p} percent of {s}.", "{s}*(100+{p})/100")], UP, spell=0, weight=3.5), Task(whole, [("{p}% less than {s} is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")], DOWN, spell=0, weight=3.5),
    Task(out_of, [("Asked: the whole. {a} is {p} percent; the whole is {a} divided by {p}, times 100.", "{a}/{p}*100")], WHOLE, spell=0, weight=3.5),
    Task(changed(True), ratio_change, CHANGE_UP, spell=0, weight=2), Task(changed(False), ratio_change, CHANGE_DOWN, spell=0, weight=2), Task(either, ratio_change, CHANGE, spell=0, weight=1),
    Task(changed(True), [("Asked: the original. {n_} is 100 plus {p} percent of the original; divide by that and multiply by 100.", "{n_}/(100+{p})*100")], BEFORE_UP, spell=0, weight=2.5), Task(changed(False), [("Asked: the original. {n_} is 100 minus {p} percent of the original; divide by that and multiply by 100.", "{n_}/(100-{p})*100")], BEFORE_DOWN, spell=0, weight=2.5),
    Task(twice, [("Evaluate the expression.", "{s}*{q}/100*{p}/100")], PARTS_OF, spell=0, weight=1), Task(twice, [("Evaluate the expression.", "{s}*{p}/100+{t_}*{q}/100")], SUMS["+"], spell=0, weight=0.7), Task(twice, [("Evaluate the expression.", "{s}*{p}/100-{t_}*{q}/100")], SUMS["-"], spell=0, weight=0.4),
] + [Task(twice, two_steps(k), t, spell=0, weight=0.8) for k, t in TWICE.items()]


@skill("real_plain_bare_percent", weight=4.0)
def bare_percent(d):
    yield from typed(d, "percent", PERCENT)
