"""Percentages in plain stories: a part of a group and the rest, growth and shrinkage (the amount afterwards or the change),
the value before, what percent; discounts, tips and taxes; wages with a tax; simple interest.
"""
from fractions import Fraction

from .core import skill
from .plain_b_base import SMALL, money, tell
from .real_words import Task, finite

RATES = [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 65, 70, 75, 80, 90, 12, 8, 4, 6, 3, 2, 1, 18, 22, 24, 28, 32, 36, 44, 48, 52, 55, 62, 68, 72, 85, 95, 16, 14]
HALVES = ["2.5", "7.5", "12.5", "1.5", "3.5", "0.5", "17.5", "4.5"]


def joined(firsts, asks):
    return [f"{a} {b}" for a in firsts for b in asks]


def pct(d, p):
    return d.pick(["{}%"] * 8 + ["{} %", "{} percent", "{} per cent"]).format(p)


# A group and a part of it: (the group, what the part does, what the others do)
CROWDS = [("pupils in a town", "learn music", "do not learn music"), ("people in a village", "own a car", "have no car"), ("members of a club", "play chess", "do not play chess"), ("guests at a hotel", "come from abroad", "come from home"), ("workers in a plant", "work at night", "work by day"), ("voters in a town", "voted yes", "did not vote yes"), ("seats in a stadium", "are taken", "are free"), ("books in a library", "are novels", "are not novels"),
          ("lamps in a shipment", "are broken", "are fine"), ("trees in a wood", "are pines", "are no pines"), ("cars in a lot", "are electric", "are not electric"), ("emails in a box", "are spam", "are not spam"), ("houses in a street", "have a garage", "have no garage"), ("passengers on a ship", "are children", "are adults"), ("questions in a quiz", "are hard", "are easy"), ("shirts in a shop", "are on sale", "are not on sale"),
          ("students in a year", "learn Spanish", "do not learn Spanish"), ("cows on a farm", "are brown", "are not brown"), ("flats in a tower", "are empty", "are lived in"), ("tickets for a show", "have been sold", "are still for sale"), ("apples in a crate", "are rotten", "are good"), ("songs on a list", "are old", "are new"), ("patients in a study", "got better", "did not get better"), ("runners in a race", "gave up", "reached the goal")]


def crowd(d):
    while True:
        p, s = d.pick(RATES), d.int(10, d.pick([90, 400, 900, 6000, 50000]))
        if s * p % 100 == 0:
            break
    g, does, rest = d.pick(CROWDS)
    return dict(p=p, s=s, P=pct(d, p), g=g, does=does, rest=rest, head=g.split(" ")[0])


PART_FACT = ["There are {s} {g}. {P} of them {does}.", "Of {s} {g}, {P} {does}.", "There are {s} {g} and {P} {does}.", "{P} of the {s} {g} {does}.", "We counted {s} {g}. {P} {does}.", "{s} {g}, {P} {does}.", "Exactly {P} of {s} {g} {does}."]
PART_ASK = ["How many {does}?", "How many {head} {does}?", "How many is that?", "how many are these?", "What number of {head} {does}?", "How many of them {does}?"]
REST_ASK = ["How many {rest}?", "How many {head} {rest}?", "How many of them {rest}?", "What number of {head} {rest}?", "how many {rest}?", "How many {head} {rest}, then?"]


# Something that grows or shrinks: (what, its unit)
SIZES = [("The population of a town", "people"), ("The price of a house", "$"), ("A salary", "€"), ("The rent", "£"), ("A herd", "sheep"), ("The number of visitors", "visitors"), ("A savings account", "$"), ("The water in a lake", "litres"), ("The harvest", "tonnes"), ("The value of a car", "£"), ("A company's profit", "€"), ("The membership of a gym", "members"), ("The number of birds in a park", "birds"), ("The price of a phone", "$"), ("The weight of a parcel", "g"), ("The length of a queue", "people"), ("The number of staff", "people"), ("An electricity bill", "£"), ("The area of a forest", "hectares"), ("A school's intake", "pupils"), ("The speed limit", "km/h"), ("The price of a ticket", "€"), ("A painting's value", "$"), ("The number of subscribers", "people")]
UPS = ["goes up by", "rises by", "grows by", "increases by", "is raised by", "climbs by", "gains"]
DOWNS = ["goes down by", "falls by", "shrinks by", "drops by", "is cut by", "decreases by", "loses"]


def size(up):
    def draw(d):
        while True:
            p = d.pick(RATES[:26]) if d.chance(0.85) else d.pick(HALVES)
            s = d.int(20, d.pick([300, 2000, 40000])) if d.chance(0.4) else d.int(1, 90) * d.pick([10, 100, 1000])
            if (Fraction(p) * s / 100).denominator in (1, 2, 4, 5, 10, 20) and ((Fraction(p) * s / 100).denominator == 1 or d.chance(0.15)):
                break
        w, u = d.pick(SIZES)
        v = dict(p=p, s=s, P=pct(d, p), w=w, verb=d.pick(UPS if up else DOWNS), v0="increase" if up else "decrease", sgn="+" if up else "-")
        new = Fraction(s) * (100 + Fraction(p) * (1 if up else -1)) / 100
        shown = lambda x: f"{u}{x}" if len(u) == 1 and u in "$€£" else f"{x} {u}"                     # noqa: E731
        group = lambda x: f"{int(x):,}" if Fraction(x).denominator == 1 and x >= 1000 and d.chance(0.6) else finite(x)   # noqa: E731
        v["S"], v["N"], v["nw"] = shown(group(s)), shown(group(new)) if finite(new) else None, finite(new)
        v["out"] = shown
        return v if v["N"] else draw(d)
    return draw


GROW_FACT = ["{w} is {S} and {verb} {P}.", "{w} is {S}. It {verb} {P}.", "{w} was {S}. Then it {verb} {P}.", "{w} of {S} {verb} {P}.", "{w}, now {S}, {verb} {P}.", "{w} starts at {S} and {verb} {P}.", "Last year: {S}. {w} {verb} {P} this year."]
AFTER_ASK = ["What is it afterwards?", "What is it now?", "How much is it then?", "What is the new value?", "Find the new amount.", "how much after that?", "What does it come to?"]
CHANGE_ASK = ["How big is the change?", "By how much does it change?", "How much is the {v0}?", "What is the amount of the {v0}?", "How big is the {v0}?", "Find the size of the {v0}."]
BEFORE_FACT = ["{w} {verb} {P} and is now {N}.", "After it {verb} {P}, it is {N}. This is about: {w}.", "{w} {verb} {P}. Now it is {N}.", "{w} is {N} after it {verb} {P}.", "{w} is now {N}, that is {P} {moreless} than before."]
BEFORE_FACT.pop(1)
BEFORE_ASK = ["What was it before?", "What was it at first?", "Find the old value.", "What was it to begin with?", "how much was it before?", "What was the value before the change?", "What did it start at?"]


def before(up):
    def draw(d):
        while True:
            v = size(up)(d)
            if v["s"] < 100000:
                break
        v["moreless"] = "more" if up else "less"
        v["verb"] = v["verb"].replace("goes", "went").replace("rises", "rose").replace("grows", "grew").replace("increases", "increased").replace("is raised", "was raised").replace("climbs", "climbed").replace("gains", "gained").replace("falls", "fell").replace("shrinks", "shrank").replace("drops", "dropped").replace("is cut", "was cut").replace("decreases", "decreased").replace("loses", "lost")
        return v
    return draw


# -- buying: discount, tax, tip --------------------------------------------------------------------------------------------
WARES = "jacket tent printer sofa bike lamp watch rug suitcase desk guitar drill kettle mirror skateboard keyboard camera coat fridge toaster fan blender heater helmet monitor rucksack".split()
OFF = ["A {o} costs {S}. It is {P} off.", "A {o} of {S} is reduced by {P}.", "There is {P} off a {S} {o}.", "A {o} was {S}. Now there is a discount of {P}.", "{o}: {S}, minus {P}.", "A shop takes {P} off a {o} priced at {S}.", "{n} gets {P} off a {o} that costs {S}.", "The {o} is {S} but {n} has a {P} coupon.", "Sale! {P} off everything. A {o} was {S}."]
OFF_PRICE = ["What does it cost now?", "What is the sale price?", "How much do you pay?", "What is the price now?", "new price?", "How much is it after the discount?", "Find the reduced price."]
OFF_SAVED = ["How much do you save?", "How big is the discount?", "How much is taken off?", "How much money is saved?", "By how much is the price reduced?"]
TAXED = ["A {o} costs {S} plus {P} tax.", "A {o} is {S} before {P} tax.", "{P} VAT is added to a {S} {o}.", "The {o} is {S} without tax. The tax is {P}.", "Price {S}, tax {P}."]
TIPPED = ["The meal costs {S} and {n} tips {P}.", "A bill of {S}, tip {P}.", "Dinner was {S}. We leave a {P} tip.", "{n} adds a {P} tip to a {S} bill.", "The taxi is {S} and {n} gives a {P} tip."]
PAY_ALL = ["What is the total?", "How much is that altogether?", "What is paid in all?", "How much with that added?", "total to pay?", "What does it come to?"]
TAX_ONLY = ["How much is the tax?", "How much tax is that?", "Find the tax.", "What is the amount of tax?"]
TIP_ONLY = ["How much is the tip?", "What is the tip?", "Find the tip.", "How much tip is that?"]
WAS = ["A {o} costs {N} after {P} off.", "{n} pays {N} for a {o} with {P} off.", "With {P} off a {o} is {N}.", "After a discount of {P} the {o} costs {N}.", "A {o} was reduced by {P} and now costs {N}.", "I paid {N} for a {o}, {P} off."]
WAS_ASK = ["What was the full price?", "What did it cost before?", "What was the price before the discount?", "original price?", "What was the old price?", "How much was it without the discount?"]
WITH = ["A {o} costs {N} with {P} tax included.", "{n} pays {N} for a {o}, {P} VAT included.", "The price of a {o} is {N} including {P} tax."]
WITH_ASK = ["What is the price without tax?", "What was the price before tax?", "How much is it without the tax?", "Find the price before the tax."]


def ware(sign):
    def draw(d):
        while True:
            p = d.pick([5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 75, 8, 12, 18, 6, 20, 10])
            s = d.int(4, d.pick([60, 250, 900])) if d.chance(0.7) else d.int(400, 20000) / 100
            s = Fraction(s) if isinstance(s, int) else Fraction(round(s * 100), 100)
            new = s * (100 + sign * p) / 100
            if (new * 100).denominator == 1 and (s * p).denominator == 1:
                break
        text = lambda q: str(q) if q.denominator == 1 else f"{int(q)}.{int(q * 100) % 100:02d}"          # noqa: E731
        return money(d, dict(p=p, P=pct(d, p), o=d.pick(WARES)), form=d.pick(SMALL), s=text(s), n=text(new))
    return draw


def renamed(draw):
    """{n} is a name in the frames; the new price is {N}."""
    def other(d):
        v = draw(d)
        v["nw"] = v.pop("n")
        return v
    return other


def afterwards(word, e):
    return [(f"{{p}}% {'more' if word == 'plus' else 'less'} than {{s}} is 100 {word} {{p}} percent of {{s}}.", e)]


PART = "{p}% of {s} is {s} times {p} divided by 100."
PERCENT = [Task(crowd, [(PART, "{s}*{p}/100")], joined(PART_FACT, PART_ASK), spell=0, weight=9), Task(crowd, [("{p}% {does}, so the rest is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")], joined(PART_FACT, REST_ASK), spell=0, weight=8)]
for _up, _word, _op in ((True, "plus", "+"), (False, "minus", "-")):
    PERCENT += [Task(size(_up), afterwards(_word, f"{{s}}*(100{_op}{{p}})/100"), joined(GROW_FACT, AFTER_ASK), spell=0, weight=8), Task(size(_up), [(PART, "{s}*{p}/100")], joined(GROW_FACT, CHANGE_ASK), spell=0, weight=3),
                Task(before(_up), [(f"{{nw}} is 100 {_word} {{p}} percent of the original; divide by that and multiply by 100.", f"{{nw}}/(100{_op}{{p}})*100")], joined(BEFORE_FACT, BEFORE_ASK), spell=0, weight=6)]
SALE = [Task(renamed(ware(-1)), [("The sale price is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")], joined(OFF, OFF_PRICE), spell=0, weight=8), Task(renamed(ware(-1)), [("The discount is {p} percent of {s}.", "{s}*{p}/100")], joined(OFF, OFF_SAVED), spell=0, weight=5),
        Task(renamed(ware(1)), [("The total is 100 plus {p} percent of {s}.", "{s}*(100+{p})/100")], joined(TAXED + TIPPED, PAY_ALL), spell=0, weight=6),
        Task(renamed(ware(1)), [(PART, "{s}*{p}/100")], joined(TAXED, TAX_ONLY) + joined(TIPPED, TIP_ONLY), spell=0, weight=5),
        Task(renamed(ware(-1)), [("{nw} is 100 minus {p} percent of the original; divide by that and multiply by 100.", "{nw}/(100-{p})*100")], joined(WAS, WAS_ASK), spell=0, weight=6),
        Task(renamed(ware(1)), [("{nw} is 100 plus {p} percent of the original; divide by that and multiply by 100.", "{nw}/(100+{p})*100")], joined(WITH, WITH_ASK), spell=0, weight=4)]


def whole(d):
    """A part that is p percent of something unknown."""
    while True:
        p, s = d.pick(RATES), d.int(4, d.pick([90, 900, 5000]))
        if s * p % 100 == 0 and p != 1:
            break
    g, does, rest = d.pick(CROWDS)
    return dict(p=p, s=s, a=s * p // 100, P=pct(d, p), g=g, does=does, head=g.split(" ")[0])


WHOLE_Q = ["{P} of the {g} {does}. These are {a}. How many {head} are there?", "{a} {head} {does}. That is {P} of all {g}. How many are there in all?", "{a} of the {g} {does}, which is {P}. What is the total?", "{n} spent {a} pounds, {P} of {his} money. How much was it all?", "{a} is {P} of what?", "x is unknown, but {P} of it is {a}. How big is x?", "{P} of something is {a}. What is all of it?", "{n} has read {a} pages, {P} of a book. How many pages does it have?", "{n} has saved {a} euros. That is {P} of what {he} needs. How much does {he} need?", "{a} km are {P} of the trip. How long is the trip?", "I have done {a} exercises, {P} of them all. How many are there?", "{P} of the {g} {does}, that's {a}. how many in total?", "{a} litres fill {P} of a tank. What does the tank hold?", "{P} of my pay goes on rent. That is {a} dollars. What is my pay?", "which number has {a} as {P} of it"]
WHAT_Q = ["{a} of {s} {g} {does}. What percent is that?", "Out of {s} {g} {a} {does}. What percentage?", "There are {s} {g}; {a} {does}. What % is that?", "{a} of the {s} {g} {does}. Give it in percent.", "{n} got {a} out of {s} points. What percent is that?", "{n} has read {a} of {s} pages. What percent of the book is that?", "what percent of {s} is {a}", "{a} out of {s}, in percent?", "{n} did {a} of {s} exercises. What percent is done?", "How many percent of {s} are {a}?", "Of {s} shots {n} hit {a}. What is the percentage?", "{n} spent {a} of {s} dollars. What percentage is that?", "a tip of {a} on a bill of {s}, what percent is it?"]
PERCENT += [Task(whole, [("{a} is {p} percent; the whole is {a} divided by {p}, times 100.", "{a}/{p}*100")], WHOLE_Q, spell=0, weight=6), Task(lambda d: {**whole(d), "out": lambda t: t + "%"}, [("The percentage is {a} divided by {s}, times 100.", "{a}/{s}*100")], WHAT_Q, spell=0, weight=6)]


def changed(d):
    while True:
        p, s, up = d.pick(RATES), d.int(4, d.pick([90, 900, 5000])), d.chance(0.5)
        if s * p % 100 == 0 and p < 100:
            break
    new = s * (100 + (p if up else -p)) // 100
    w, u = d.pick(SIZES)
    shown = (lambda x: f"{u}{x}") if u in "$€£" else (lambda x: f"{x} {u}")
    return dict(s=s, nw=new, S=shown(s), N=shown(new), w=w, up=up, out=lambda t: t + "%", rose=d.pick(["rose", "went up", "grew", "increased"] if up else ["fell", "went down", "dropped", "decreased"]))


# A change that has no direction in its question is only asked when something grew; "percentage change" keeps its sign.
TO_FROM = ["{w} {rose} from {S} to {N}. What percent is that?", "{w} {rose} from {S} to {N}. By what percentage?", "{w} {rose} to {N}, from {S}. What percentage is that?", "By what percent has it {gone} from {S} to {N}?", "{w} is {N} now, it was {S} before. By how many percent has it {gone}?", "Now {N}, before that {S}. What is the {v0} in percent?", "New: {N}, old: {S}. What percent {v0}?", "{w} stands at {N}. A year ago: {S}. What is the percentage {v0}?", "{w}: {S} last year, {N} this year. By how many percent has it {gone}?", "{w} was {S} and is {N} now. What is the {v0} in percent?", "{S} before, {N} after, what % {v0}", "How many percent {moreless} is {N} than {S}?", "{w} used to be {S}. Today it is {N}. By how many percent has it {gone}?"]
EITHER = ["From {S} to {N}: what is the percentage change?", "{w} was {S} and is {N} now. What is the percentage change?", "{w} is {N} now and was {S}. Percentage change?", "{w} {rose} to {N}; it had been {S}. Percentage change?", "Old {S}, new {N}. Give the percentage change."]


def change(v):
    if v["up"] or v["signed"]:
        return [("The change is {nw} minus {s}; divided by the old value {s}, times 100.", "({nw}-{s})/{s}*100")]
    return [("The decrease is {s} minus {nw}; divided by the old value {s}, times 100.", "({s}-{nw})/{s}*100")]


def going(signed):
    def draw(d):
        v = changed(d)
        return {**v, "signed": signed, "gone": "gone up" if v["up"] else "gone down", "v0": "increase" if v["up"] else "decrease", "moreless": "more" if v["up"] else "less"}
    return draw


PERCENT += [Task(going(False), change, TO_FROM, spell=0, weight=5), Task(going(True), change, EITHER, spell=0, weight=2)]


@skill("real_plain_b_percent", weight=3)
def real_plain_b_percent(d):
    yield from tell(d, "percent", PERCENT)


@skill("real_plain_b_sale", weight=2)
def real_plain_b_sale(d):
    yield from tell(d, "sale", SALE)


# -- earning ---------------------------------------------------------------------------------------------------------------
def job(tax):
    def draw(d):
        while True:
            h, k, p = d.int(2, 10), d.int(2, 7), d.pick([5, 10, 12, 15, 20, 25, 30])
            w = d.pick([str(d.int(5, 60)), f"{d.int(6, 30)}.50", f"{d.int(6, 30)}.20"])
            total = Fraction(w) * h * k
            if (total * (100 - p)).denominator == 1:
                break
        return money(d, dict(h=h, k=k, p=p, P=pct(d, p)), form=d.pick(SMALL), w=w)
    return draw


JOB = ["{n} gets {W} per hour and does {h} hours a day on {k} days.", "{n} is paid {W} per hour. {He} works {k} days, {h} hours each.", "I make {W} an hour and work {h} hours a day, {k} days.", "A job pays {W} an hour. {n} does it for {k} days of {h} hours.", "{n} works {h} hours a day, {k} days a week, for {W} an hour."]
JOB_ASK = ["How much does that make?", "What is the pay?", "How much is earned?", "what is that in all?", "Find the total pay."]
TAX_ASK = ["{P} goes in tax. How much is left?", "{P} tax is taken off. What is left?", "After {P} tax, how much is kept?", "Tax is {P}. What is the pay after tax?", "{P} of it is paid in tax. How much remains?", "How much is left after {P} tax?"]
SPEND_ASK = ["{P} is saved. How much is saved?", "{P} of it goes into savings. How much is that?", "How much is {P} of it?"]
HOURS = [("The hours are {h} times {k} days.", "{h}*{k}"), ("The pay is {r1} hours times {w}.", "{r1}*{w}")]
JOBS = [Task(job(False), HOURS, joined(JOB, JOB_ASK), spell=0.05, weight=5), Task(job(True), HOURS + [("What is left is 100 minus {p} percent of {r2}.", "{r2}*(100-{p})/100")], joined(JOB, TAX_ASK), spell=0.05, weight=5), Task(job(True), HOURS + [("{p}% of {r2} is {r2} times {p} divided by 100.", "{r2}*{p}/100")], joined(JOB, SPEND_ASK), spell=0.05, weight=2)]


def many_off(d):
    """Several of one thing and a percentage off the total."""
    while True:
        c, p, s = d.int(2, 12), d.pick([5, 10, 15, 20, 25, 30, 40, 50]), d.int(2, 80)
        if c * s * p % 5 == 0:
            break
    return money(d, dict(c=c, p=p, P=pct(d, p), o=d.pick(WARES)), form=d.pick(SMALL), s=str(s))


JOBS += [Task(many_off, [("The total is {c} times {s}.", "{c}*{s}"), ("The sale price is 100 minus {p} percent of {r1}.", "{r1}*(100-{p})/100")], joined(["{n} buys {c} {o}s at {S} each and gets {P} off.", "{c} {o}s at {S} each, {P} off the total.", "A {o} costs {S}. {n} orders {c} and gets {P} off.", "There is {P} off when you buy {c} {o}s at {S} each."], OFF_PRICE[2:6]), spell=0.05, weight=3)]


@skill("real_plain_b_jobs", weight=1.6)
def real_plain_b_jobs(d):
    yield from tell(d, "jobs", JOBS)


# -- simple interest -------------------------------------------------------------------------------------------------------
def lent(months=False):
    def draw(d):
        while True:
            s = d.int(1, 99) * d.pick([50, 100, 100, 1000]) if d.chance(0.8) else d.int(100, 9000)
            p = d.pick(["2", "3", "4", "5", "6", "7", "8", "10", "12", "1.5", "2.5", "3.5", "4.5", "6.5", "9", "15"])
            t = d.pick([1, 2, 3, 4, 5, 6, 8, 10, 12]) if not months else d.pick([1, 2, 3, 4, 5, 6, 8, 9, 10, 15, 18, 24, 30, 36])
            i = Fraction(p) * s * t / (1200 if months else 100)
            if (i * 100).denominator == 1 and i != s and d.rng.random() < (1 if i.denominator == 1 else 0.2):
                break
        form = d.pick(["${}", "${}", "£{}", "€{}", "{} dollars", "{} euros", "{}"])
        show = lambda x: form.format(f"{x:,}" if isinstance(x, int) and x > 999 and d.chance(0.6) else x)     # noqa: E731
        text = str(i) if i.denominator == 1 else f"{int(i)}.{int(i * 100) % 100:02d}"
        return dict(s=s, S=show(s), p=p, P=pct(d, p), t=t, yr="1 year" if t == 1 else f"{t} years", mo="1 month" if t == 1 else f"{t} months", i=text, I=show(int(i) if i.denominator == 1 else text), out=lambda r: form.format(r))
    return draw


TIME = {False: "{yr}", True: "{mo}"}
LENT = ["{n} puts {S} in the bank at {P} simple interest for TIME.", "{S} at {P} a year, simple interest, for TIME.", "{n} borrows {S} at {P} simple interest per year for TIME.", "A loan of {S} at {P} a year simple interest runs for TIME.", "{S} is invested for TIME at {P} simple interest a year.", "{n} lends {S} for TIME at {P} simple interest a year.", "Savings of {S} earn {P} simple interest a year for TIME.", "Principal {S}, rate {P} a year, time TIME, simple interest."]
INT_ASK = ["How much is the interest?", "What is the interest?", "How much interest is that?", "Find the interest.", "interest?", "How much interest comes of it?"]
SUM_ASK = ["What is the total at the end?", "How much is there in the end?", "How much is it with the interest?", "What is the final amount?", "total with interest?", "What is due altogether?", "How much is paid back in all?"]
FORMULA = ["I = PRT/100 with P = {s}, R = {p}, T = {t}. Find I.", "Use I = (P × R × T)/100: P = {s}, R = {p}, T = {t}.", "Simple interest formula I = PRT ÷ 100. P is {s}, R is {p} and T is {t}. What is I?", "In $I = P \\cdot R \\cdot T / 100$ put $P = {s}$, $R = {p}$, $T = {t}$.", "Work out I = PRT/100 when P = {s}, R = {p} and T = {t}.", "P = {s}, R = {p}%, T = {t} years. Find the simple interest.", "$P={s}$, $R={p}$, $T={t}$ and $I=\\frac{P R T}{100}$. Calculate $I$."]
YEARS_Q = ["In how many years does {S} bring {I} at {P} simple interest a year?", "{S} at {P} simple interest a year earned {I} of interest. How many years is that?", "{n} wants {I} of simple interest from {S} at {P} a year. How many years must {he} wait?", "After how many years has {S} at {P} simple interest brought {I} in interest?", "{n} got {I} interest on {S} at {P} a year, simple. How many years was that?", "how long in years for {S} at {P} simple interest to give {I} interest", "The interest on {S} at {P} a year is {I} in total. Find the time in years."]
RATE_Q = ["{S} earned {I} simple interest in {yr}. What is the rate per year?", "What yearly rate gives {I} simple interest on {S} in {yr}?", "{n} paid {I} simple interest on {S} over {yr}. What was the rate a year?", "Find the yearly rate: {S}, {yr}, simple interest {I}.", "A loan of {S} cost {I} in simple interest over {yr}. What percent a year is that?"]
FIRST_Q = ["What sum earns {I} simple interest in {yr} at {P} a year?", "How much must be put in at {P} simple interest to earn {I} in {yr}?", "Find the principal: interest {I}, rate {P}, time {yr}, simple interest.", "{I} is the simple interest of {yr} at {P}. What was the sum?"]


def timed(firsts, months):
    return [f.replace("TIME", TIME[months]) for f in firsts]


def years(v):
    return "1 year" if v["t"] == 1 else f"{v['t']} years"


def interest(months, total=False):
    def calls(v):
        said = v["mo"] + " (÷ 12)" if months else years(v)
        out = [(f"Simple interest is {{s}} times {{p}} percent times {said}.", "{s}*{p}*{t}/100" + ("/12" if months else ""))]
        if not total:
            out[0] = ("Asked: the interest. " + out[0][0], out[0][1])
        return out + [("The total is {s} plus the interest {r1}.", "{s}+{r1}")] * total
    return calls


INTEREST = [Task(lent(m), interest(m, t), joined(timed(LENT, m), SUM_ASK if t else INT_ASK), spell=0, weight=6) for m in (False, True) for t in (False, True)]
INTEREST += [Task(lambda d: {**lent()(d), "out": None}, interest(False), FORMULA, spell=0, weight=4), Task(lambda d: {**lent()(d), "out": None}, [("The time is the interest {i} divided by {s} and by {p} percent.", "{i}/{s}/{p}*100")], YEARS_Q, spell=0, weight=4),
             Task(lambda d: {**lent()(d), "out": lambda r: r + "%"}, lambda v: [(f"The rate is the interest {{i}} divided by {{s}} and by {years(v)}, times 100.", "{i}/{s}/{t}*100")], RATE_Q, spell=0, weight=3),
             Task(lent(), lambda v: [(f"The principal is the interest {{i}} divided by {{p}} percent and by {years(v)}.", "{i}/{p}/{t}*100")], FIRST_Q, spell=0, weight=2)]


@skill("real_plain_b_interest", weight=2.2)
def real_plain_b_interest(d):
    yield from tell(d, "interest", INTEREST)
