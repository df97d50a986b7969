"""Contrast sets about tax, tips, discounts and raises, so many a minute, two offers, change, what is missing and what is split: one scene
and all that may be asked of it.
"""
from .plain_contrast_b_base import PIECES, POST, SMALL, Fraction, a_, ask, bare, cash, contrast, money, short, small, small_out, two, unit
from .plain_grown_which import NAMES

# -- tax and tip ---------------------------------------------------------------------------------------------------------------
def percent(rates, lo, hi):
    """`a`, `p` percent of it `t_`, both together `s`, `a` less that `z`; all exact."""
    def draw(d):
        while True:
            p = d.pick(rates)
            a = d.int(lo, hi) * 100 + d.pick([0, 0, 0, 50, 20, 40, 80, 60])
            t = Fraction(a) * Fraction(p) / 100
            if t.denominator == 1 and t > 20:
                break
        t = int(t)
        v = cash(d, dict(p=p, pc=p + d.pick(["%", "%", "%", " percent", " per cent"])), a=two(a), t_=two(t), s=two(a + t), z=two(a - t))
        v["T"] = v["T_"]
        return v
    return draw


def thing(d, v, pool):
    it = d.pick(pool)
    return {**v, "it": it, "It": it[0].upper() + it[1:]}


GOODS = [a_(x) for x in "jacket,bike,lamp,tablet,desk,camera,tent,phone,printer,sofa,watch,drill,guitar,helmet,suitcase,carpet,heater,mixer,keyboard,monitor".split(",")]
MEALS = ["the meal", "the dinner", "the lunch", "the bill", "the restaurant bill", "the taxi ride", "the haircut", "the pizza"]
TAXED = lambda d: thing(d, percent(["4", "5", "6", "7", "8", "9", "10", "12", "15", "18", "19", "20", "25", "7.5", "2.5"], 4, 900)(d), GOODS)     # noqa: E731
TIPPED = lambda d: thing(d, percent(["5", "10", "12", "15", "18", "20", "25", "12.5"], 8, 260)(d), MEALS)     # noqa: E731
OFFERED = lambda d: thing(d, percent(["5", "10", "12", "15", "20", "25", "30", "35", "40", "45", "50", "60", "70", "75"], 6, 800)(d), GOODS)     # noqa: E731
PART, PLUS = ("{p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100"), ("The total is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100")
ORIGINAL = lambda k, sign: ("Asked: the original. {" + k + "} is 100 " + {"+": "plus", "-": "minus"}[sign] + " {p} percent of the original; divide by that and multiply by 100.", "{" + k + "}/(100" + sign + "{p})*100")     # noqa: E731
WHOLE = ("Asked: the whole. {t_} is {p} percent; the whole is {t_} divided by {p}, times 100.", "{t_}/{p}*100")

TAX_FACTS = """
{It} costs {A} before tax. The [sales tax|tax] is {pc}.
{It} is {A} without tax, and the tax is {pc}.
The price of {it} is {A} plus {pc} [sales tax|tax|VAT].
{n} buys {it} for {A}; {pc} tax is added.
{pc} [sales tax|VAT|tax] is added to {it} of {A}.
{It}: {A}, plus {pc} [VAT|tax].
"""
ONLY_TAX = """
How much is the tax?
[I don't care about the total, just|Not the total, only|Just the tax, please:] how much is the tax?
What is the tax [alone|by itself|in money]?
How much tax is that?
How much tax [does {n} pay|must be paid|has to be paid]?
Find [only the tax|the tax alone|the amount of tax].
How much is added for tax?
tax only?
"""
WITH_TAX = """
What is the total [price|cost], tax included?
How much is it with tax?
[I don't need the tax alone:|Not just the tax:] what is the total price with tax?
What does {n} pay in all, with the tax?
What is the price including tax?
How much is it altogether?
Find the total [with|including] tax.
total with tax?
"""
TAX_IN = """
{It} costs {S} with {pc} tax [included|already in it].
{It} is {S} including {pc} [VAT|tax|sales tax].
{n} pays {S} for {it}, {pc} tax included.
The total for {it} is {S}. That includes {pc} [tax|VAT].
With {pc} tax {it} comes to {S}.
"""
BEFORE = """
What was the price before tax?
What is the price without tax?
How much is it without the tax?
Find the price before tax.
How much did it cost before the tax was added?
price before tax?
"""
TAX_TOLD = """
The tax on {it} is {T}. The tax rate is {pc}.
{n} pays {T} tax on {it}, and the tax is {pc} of the price.
At a tax rate of {pc}, the tax on {it} is {T}.
{T} of tax is added to the price of {it}. The rate is {pc}.
{pc} tax on {it} comes to {T}.
"""
TIP_FACTS = """
{It} costs {A} and {n} leaves a {pc} tip.
{It} comes to {A}. The tip is {pc}.
{It} is {A}, and we tip {pc}.
{n} pays {A} for {it} and adds a {pc} tip.
A {pc} tip is added to {it} of {A}.
{It}: {A}, tip {pc}.
"""
ONLY_TIP = """
How much is the tip?
[Not the total, only|I don't need the total, just|Only] the tip: how much is it?
What is the tip [alone|by itself|in money]?
How much tip is that?
Find [only the tip|the amount of the tip].
How much goes to the waiter as a tip?
tip only?
""".replace("How much goes to the waiter as a tip?\n", "")
WITH_TIP = """
What is the total with the tip?
How much is it with the tip?
[Not just the tip:|I don't need the tip alone:] what is the total?
How much is paid in all, tip included?
How much is it altogether?
Find the total including the tip.
total with tip?
"""
TAX = [ask(TAXED, [PART], TAX_FACTS, ONLY_TAX, "", 1.3), ask(TAXED, [PLUS], TAX_FACTS, WITH_TAX, "", 1.3), ask(TAXED, [ORIGINAL("s", "+")], TAX_IN, BEFORE, "", 1.2), ask(TAXED, [WHOLE], TAX_TOLD, BEFORE + "What is the price of {it} without tax?\n", "", 1.0),
       ask(TAXED, [("Asked: the tax. {s} is 100 plus {p} percent of the original; divide by that and multiply by 100.", "{s}/(100+{p})*100"), ("The tax is {s} minus {r1}.", "{s}-{r1}")], TAX_IN, "How much of that is tax?\nHow much is the tax?\nHow much tax is in it?\nFind the amount of tax in the price.", "", 0.7),
       ask(TIPPED, [PART], TIP_FACTS, ONLY_TIP, "", 1.2), ask(TIPPED, [PLUS], TIP_FACTS, WITH_TIP, "", 1.2)]

# -- discounts -----------------------------------------------------------------------------------------------------------------
OFF = """
{It} costs {A}. There is {pc} off.
{It} of {A} is reduced by {pc}.
{It} was {A}. Now it is {pc} off.
A shop takes {pc} off {it} that costs {A}.
{n} gets a discount of {pc} on {it} of {A}.
{pc} off {it} of {A}.
The price of {it} is {A}, minus {pc} discount.
"""
TAKEN = """
How much is taken off?
How much is the discount in money?
[Not the new price, only the discount:|I don't care about the new price, just:] how much is taken off?
By how much is the price reduced?
How much does {n} save?
How much cheaper is it?
Find the amount of the discount.
how much off?
"""
SALE = """
What is the sale price?
What does it cost now?
[Not the discount,|I don't need the discount, just] the new price: how much is it?
What does {n} pay?
How much is it after the discount?
Find the reduced price.
new price?
"""
CUT = """
{It} costs {Z} after {pc} off.
With {pc} off {it} costs {Z}.
{n} pays {Z} for {it} in the sale, {pc} off.
After a discount of {pc} {it} is {Z}.
The sale price of {it} is {Z}. That is {pc} less than before.
"""
OLD = """
What was the price before?
What did it cost before the discount?
What was the old price?
Find the original price.
How much was it before the sale?
price before?
"""
SAVED = """
{n} saves {T} on {it} because it is {pc} off.
The discount on {it} is {T}. That is {pc} of the old price.
{T} is taken off the price of {it}, a discount of {pc}.
With {pc} off, {n} saves {T} on {it}.
"""
SALES = [ask(OFFERED, [("The discount is {p} percent of {a}.", "{a}*{p}/100")], OFF, TAKEN, "", 1.2), ask(OFFERED, [("The sale price is 100 minus {p} percent of {a}.", "{a}*(100-{p})/100")], OFF, SALE, "", 1.2), ask(OFFERED, [ORIGINAL("z", "-")], CUT, OLD, "", 1.2), ask(OFFERED, [WHOLE], SAVED, OLD, "", 1.0)]


# -- raises --------------------------------------------------------------------------------------------------------------------
def raised(lo, hi):
    def draw(d):
        while True:
            p, a = d.pick(["2", "3", "4", "5", "6", "8", "10", "2.5", "1.5", "3.5", "7", "12"]), d.int(lo, hi) * d.pick([100, 100, 50])
            t = Fraction(a) * Fraction(p) / 100
            if (t * 100).denominator == 1 and (t / 12 * 100).denominator == 1:
                break
        return cash(d, dict(p=p, pc=p + d.pick(["%", "%", " percent"])), a=str(a), s=two(int((a + t) * 100)))
    return draw


YEARLY, MONTHLY, RISE = raised(180, 900), raised(9, 60), ("{p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100")
NEW = ("{p}% more than {a} is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100")
PAY = """
{n} earns {A} a PER and gets a [raise|rise] of {pc}.
{n}'s salary is {A} a PER. {He} gets a {pc} raise.
A salary of {A} a PER goes up by {pc}.
The pay is {A} per PER and rises by {pc}.
A salary of {A} a PER, raised by {pc}.
"""
MORE = "How much more is that a PER?\nHow much more is it per PER?\nHow big is the raise a PER?\nHow much does the pay rise a PER?\n[Not the new salary, only|I only need] the raise a PER: how much is it?\nHow much more money is that each PER?"
SALARY = "What is the new salary a PER?\nWhat is the new pay per PER?\nHow much is the salary then, a PER?\n[Not only the raise:|I don't need the raise:] what is the new salary a PER?\nWhat is the salary a PER after the raise?\nFind the new pay a PER."
PAID = "{n} earns {S} a PER after a raise of {pc}.\nAfter a {pc} raise {n}'s salary is {S} a PER.\n{n}'s pay went up by {pc} and is now {S} a PER."
WAS = "What was the salary before?\nWhat did {n} earn a PER before the raise?\nHow much was it before the raise?\nFind the old salary."
per = lambda t, u: t.replace("PER", u)     # noqa: E731
RAISES = [ask(draw, [c], per(facts, u), per(asks, u), "", 1.0) for draw, u in ((YEARLY, "year"), (MONTHLY, "month")) for c, facts, asks in ((RISE, PAY, MORE), (NEW, PAY, SALARY), (ORIGINAL("s", "+"), PAID, WAS))]
RAISES += [ask(MONTHLY, [("Asked: how much more a year. " + RISE[0], RISE[1]), ("A year has 12 months: {r1} times 12.", "{r1}*12")], per(PAY, "month"), per(MORE, "year"), "", 1.0),
           ask(YEARLY, [("Asked: how much more a month. " + RISE[0], RISE[1]), ("A year has 12 months: {r1} divided by 12.", "{r1}/12")], per(PAY, "year"), per(MORE, "month"), "", 1.0)]
contrast("percents", TAX + SALES + RAISES, 1.8)


# -- so many a minute ----------------------------------------------------------------------------------------------------------
DOES = [("A heart", "beats", "beats", "times", 40, 120), ("A tap", "drips", "drips", "drops", 8, 90), ("A printer", "prints", "prints", "pages", 8, 60), ("{n}", "types", "types", "words", 20, 80), ("A snail", "crawls", "crawls", "cm", 2, 20), ("A pump", "moves", "moves", "litres", 5, 90), ("A machine", "fills", "fills", "bottles", 6, 90), ("A toy robot", "walks", "walks", "steps", 10, 80), ("{n}", "skips", "skips", "jumps", 30, 120), ("A fan", "turns", "turns", "times", 20, 200), ("A press", "stamps", "stamps", "coins", 12, 90), ("A caterpillar", "crawls", "crawls", "cm", 2, 15), ("A copier", "makes", "makes", "copies", 10, 50)]


def minutes(d):
    who, does, _, what, lo, hi = d.pick(DOES)
    a, k, m, h = d.int(lo, hi), d.int(2, 20), d.int(2, 30), d.int(2, 9)
    while m == k:
        m = d.int(2, 30)
    return dict(who=who, does=does, did=does[:-1] if who != "{n}" else does[:-1], what=what, much="often" if what == "times" else f"many {what}", a=a, k=k, m_=m, h=h, x=a * k, y=a * m, z=a * 60, out=unit(what))


def named(task):
    task.templates = [t.replace("{who}", w) for t in task.templates for w in ("{who}",)]
    return task


EACH = "{who} {does} {a} {what} [a|per|each|every] minute.\n{who} {does} {a} {what} in a minute.\nEvery minute it is {a} {what}."
EACH = "{who} {does} {a} {what} [a|per|each|every] minute.\n{who} {does} {a} {what} in [a|one] minute.\n{a} {what} a minute."
IN = "{who} {does} {x} {what} in {k} minutes.\nIn {k} minutes {who_} {does} {x} {what}.\n{x} {what} in {k} min.\n{x} {what} in {k} minutes."
HOW = "How {much} is that in TT?\nHow {much} in TT?\nHow {much} is it in TT?\nAnd in TT?\nHow {much} is that for TT?"


def who(draw):
    """A name may do it."""
    def drawn(d):
        v = draw(d)
        if v["who"] == "{n}":
            v["who"] = v["who_"] = d.pick(["Ada", "Milo", "Iris", "Jonas", "Elif", "Otto", "Rita", "Hugo"])
        else:
            v["who_"] = v["who"][0].lower() + v["who"][1:]
        return v
    return drawn


M, NUMBER = who(minutes), who(bare(minutes))
times = lambda out: lambda d: {**M(d), "out": unit(out)}     # noqa: E731
RATES = [ask(M, [("{a} times {k}.", "{a}*{k}")], EACH, HOW.replace("TT", "{k} minutes"), "{a} {what} a minute, {k} minutes?\nHow {much} in {k} min at {a} {what} a minute?", 1.5),
         ask(M, [("An hour has 60 minutes: {a} times 60.", "{a}*60")], EACH, HOW.replace("TT", "an hour"), "{a} {what} a minute, how {much} an hour?", 1.0), ask(M, [("An hour has 60 minutes: {a} times 60 times {h}.", "{a}*60*{h}")], EACH, HOW.replace("TT", "{h} hours"), "{a} {what} a minute, how {much} in {h} hours?", 1.0),
         ask(M, [("A day has 60 times 24 minutes: {a} times 60 times 24.", "{a}*60*24")], EACH, HOW.replace("TT", "a day"), "", 0.7),
         ask(M, [("{x} divided by {k}.", "{x}/{k}")], IN, "How {much} is that a minute?\nHow {much} is that per minute?\nHow {much} in one minute?\nHow {much} is it each minute?\n{what} per minute?", "{x} {what} in {k} min, {what} per minute?\n{x} {what} in {k} minutes: how {much} a minute?", 1.5),
         ask(M, [("One is {x} divided by {k}; {m_} times as much is wanted.", "{x}/{k}*{m_}")], IN, HOW.replace("TT", "{m_} minutes"), "{x} {what} in {k} min, how {much} in {m_} min?", 1.2),
         ask(times("minutes"), [("{y} divided by {a}.", "{y}/{a}")], EACH, "How many minutes does it take for {y} {what}?\nHow many minutes is it for {y} {what}?\nAfter how many minutes are there {y} {what}?\nHow long in minutes for {y} {what}?".replace("After how many minutes are there {y} {what}?\n", ""), "", 1.0),
         ask(M, [("{z} divided by 60.", "{z}/60")], "{who} {does} {z} {what} in an hour.\n{z} {what} an hour.\n{who} {does} {z} {what} [an|per|every] hour.", "How {much} is that a minute?\nHow {much} is that per minute?\nHow {much} in one minute?\n{what} per minute?", "", 1.0)]
contrast("rates", RATES, 1.3)


# -- two offers ----------------------------------------------------------------------------------------------------------------
LETTERS = [("shop A", "shop B"), ("Shop A", "Shop B"), ("jar A", "jar B"), ("pack A", "pack B"), ("offer A", "offer B"), ("box A", "box B"), ("shop 1", "shop 2"), ("store X", "store Y"), ("the baker", "the market"), ("the big shop", "the small shop")]
PEOPLE = [("Nora", "Emil"), ("Green's", "Wood's"), ("Halma", "Torvo"), ("Fresko", "Bellmart"), ("Miller's", "Baxter's"), ("Lumo", "Sarda")]


def offers(d):
    while True:
        many, one, lo, hi = d.pick(PIECES)
        if int(lo) >= 1000:
            continue
        k, m = d.rng.sample([2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 24], 2)
        c = d.int(int(lo), int(hi))
        e = c + d.pick([-1, 1]) * d.int(1, max(3, c // 4))
        if e > 4 and c != e:
            break
    X, Y = d.pick(LETTERS if d.chance(0.6) else PEOPLE)
    v = money(d, dict(k=k, m_=m, i=many, j=one, X=X, Y=Y, q=d.pick([2, 5, 10, 12, 20, 30, 50, 100])), form=d.pick(POST), a=two(k * c), b=two(m * e))
    up = lambda t: t[0].upper() + t[1:]     # noqa: E731
    out = v["out"]
    v.update(x=up(X), y=up(Y), lower=X if c < e else Y, low="first" if c < e else "second", m1=out(two(c)), m2=out(two(e)), first=c > e)
    return v


def gap(v):
    big, less = ("{r1}", "{r2}") if v["first"] else ("{r2}", "{r1}")
    return [("Asked: how much cheaper one is. One costs {a} divided by {k}.", "{a}/{k}"), ("One costs {b} divided by {m_}.", "{b}/{m_}"), (f"The difference is {big} minus {less}.", f"{big}-{less}")]


def gaps(v):
    one, other, last = gap(v)
    return [(one[0].replace("how much cheaper one is", "what is saved on {q}"), one[1]), other, last, ("{q} times {r3}.", "{q}*{r3}")]


TWO = """
{x} sells {k} {i} for {A} and {Y} {m_} {i} for {B}.
{x}: {k} {i} for {A}. {y}: {m_} {i} for {B}.
{k} {i} cost {A} at {X}; {m_} {i} cost {B} at {Y}.
At {X} you get {k} {i} for {A}, at {Y} {m_} for {B}.
{x} has {k} {i} for {A}, {Y} has {m_} for {B}.
{A} for {k} {i} at {X} or {B} for {m_} at {Y}.
""".replace(" at {X}; {m_} {i} cost {B} at {Y}", " ({X}); {m_} {i} cost {B} ({Y})").replace("At {X} you get {k} {i} for {A}, at {Y} {m_} for {B}", "You get {k} {i} for {A} ({X}) or {m_} for {B} ({Y})").replace(" at {X} or {B} for {m_} at {Y}", " ({X}) or {B} for {m_} ({Y})")
WHICH = "Which is cheaper per {j}?\nWhich is cheaper for one {j}?\nWhich one is the better buy?\nWhich is better value?\nWhich one costs less per {j}?\nWhich offer has the lower price per {j}?"
LESS = "By how much is one {j} cheaper in the better offer?\nHow much cheaper is one {j} in the cheaper offer?\nWhat is the difference in price per {j}?\nHow much is saved on each {j} in the better offer?\nBy how much do the prices per {j} differ?"
LOW = "What is the cheaper price per {j}?\nWhat is the lower price per {j}?\nWhat does one {j} cost in the cheaper offer?\nHow much is one {j} in the better offer?\nGive the price of one {j} where it is cheaper."
SAVES = "How much is saved on {q} {i} [with|in] the cheaper offer?\n{n} needs {q} {i}. How much does {he} save at the lower price per {j}?\nHow much less do {q} {i} cost at the cheaper price per {j}?\nWhat is saved on {q} {i} at the better price?"
OFFERS = [ask(lambda d: {**offers(d), "out": None}, [("Asked: which costs less. One costs {a} divided by {k}.", "{a}/{k}"), ("One costs {b} divided by {m_}.", "{b}/{m_}"), ("Which is smaller: check {r1} < {r2}.", "{r1} < {r2}")], TWO, WHICH, "Which is cheaper per {j}, {X} with {k} {i} for {A} or {Y} with {m_} for {B}?", 2, answer="{x}: {a} ÷ {k} = {m1}. {y}: {b} ÷ {m_} = {m2}. Lower: {lower}.", box=lambda v: v["lower"]),
          ask(offers, gap, TWO, LESS, "", 1.4), ask(offers, [("The lower of {a} divided by {k} and {b} divided by {m_}.", "min({a}/{k}, {b}/{m_})")], TWO, LOW, "", 1.2, answer="The lower of {a} ÷ {k} and {b} ÷ {m_} is {r1}."),
          ask(offers, gaps, TWO, SAVES, "", 1.0)] + [ask(offers, [(f"Asked: one at the {w} shop. One costs {{{a}}} divided by {{{k}}}.", f"{{{a}}}/{{{k}}}")], TWO, f"What is the price of one {{j}} in the {w} offer?\nWhat does one {{j}} cost in the {w} offer?\nHow much is one {{j}} in the {w} offer?\nWhat is the price per {{j}} of {{{X}}}?", "", 0.7) for w, a, k, X in (("first", "a", "k", "X"), ("second", "b", "m_", "Y"))]
contrast("offers", OFFERS, 1.2)


# -- change, what is missing, what is split ------------------------------------------------------------------------------------
NOTES = {"pound": [("£5 notes", 5), ("£10 notes", 10), ("ten-pound notes", 10), ("£20 notes", 20)], "dollar": [("five-dollar bills", 5), ("$5 bills", 5), ("ten-dollar bills", 10), ("$20 bills", 20)], "euro": [("5-euro notes", 5), ("€10 notes", 10), ("20-euro notes", 20), ("ten-euro notes", 10)]}
COUNTS = {2: "two", 3: "three", 4: "four"}


def till(notes=False):
    def draw(d):
        form = d.pick([f for f in POST if f[1] in NOTES and f[0] != "A${}"])
        while True:
            many, one, lo, hi = d.pick(PIECES)
            k, c = d.int(2, 8), d.int(int(lo), int(hi))
            t = k * c
            if notes:
                name, x = d.pick(NOTES[form[1]])
                q = d.int(2, 4)
                g = x * q
            else:
                name, x, q = "", 1, 1
                g = d.pick([2, 5, 10, 20, 50, 100])
            if t < g * 100 and (g - x) * 100 < t + (0 if notes else 10**6) and t > g * 15:
                break
        v = money(d, dict(k=k, i=many, j=one, one=a_(one), One=a_(one).capitalize() if one[0].islower() else "A " + one, nx=x, nq=q, notes=f"{d.pick([str(q), COUNTS[q], COUNTS[q]])} {name}" if notes else ""), form=form, p=two(c), t_=two(t), g=str(g), c=two(g * 100 - t))
        v["T"] = v["T_"]
        return v
    return draw


def pence(d):
    form = d.pick([f for f in SMALL if f[1] in NOTES])
    while True:
        k, c, g = d.int(2, 8), d.int(15, 95), d.pick([2, 5, 10])
        if k * c < g * 100:
            break
    many, one, *_ = d.pick([x for x in PIECES if int(x[2]) < 90])
    v = money(d, dict(k=k, i=many, j=one, c=c, C=small(c, form, d)), form=form, g=str(g))
    v["C"] = small(c, form, d)
    v["out"] = lambda t: small_out(t, form[2])
    return v


BUYS = "{n} buys {k} {i} at {P} each.\n{n} takes {k} {i} for {P} each.\n{i} cost {P} each. {n} buys {k}.\n{k} {i} at {P} each."
BILL = "The shopping comes to {T}.\n{n} buys things for {T}.\nThe bill is {T}.\n{n} has to pay {T}.\nThe price is {T}."
BACK = "How much change [is there|is that|comes back]?\nWhat is the change?\nHow much [money comes|comes] back?\nFind the change.\nchange?"
NOTE = "{n} pays with {G}.\n{n} gives {G}.\nIt is paid with {G}.\nPaid with {G}."
STACK = "{n} pays with {notes}.\n{n} gives {notes}.\nIt is paid with {notes}.\nPaid with {notes}."


def joined(*parts):
    out = [""]
    for p in parts:
        out = [f"{o} {x}".strip() for o in out for x in p.split("\n")]
    return "\n".join(out)


CHANGE, CHANGE2 = ("The change is {g} minus {r1}.", "{g}-{r1}"), ("The change is {r2} minus {r1}.", "{r2}-{r1}")
COST = ("Asked: the change. The cost is {k} times {p}.", "{k}*{p}")
TILL = [ask(till(), [COST, CHANGE], joined(BUYS, NOTE), BACK, "{k} {i} at {P}, paid with {G}, change?\nWhat is the change from {G} for {k} {i} at {P} each?", 1.2), ask(till(True), [COST, ("The payment is {nq} times {nx}.", "{nq}*{nx}"), CHANGE2], joined(BUYS, STACK), BACK, "{k} {i} at {P}, paid with {notes}, change?", 1.2),
        ask(till(), [("The change is {g} minus {t_}.", "{g}-{t_}")], joined(BILL, NOTE), BACK, "Cost {T}, paid {G}, change?\nWhat is the change from {G} if the bill is {T}?", 1.0), ask(till(True), [("Asked: the change. The payment is {nq} times {nx}.", "{nq}*{nx}"), ("The change is {r1} minus {t_}.", "{r1}-{t_}")], joined(BILL, STACK), BACK, "Cost {T}, paid with {notes}, change?", 1.2),
        ask(pence, [("Asked: the change in {cent}. The cost is {k} times {c}.", "{k}*{c}"), ("The change is {g} times 100 minus {r1}.", "{g}*100-{r1}")], "{n} buys {k} {i} at {C} each and pays with {G}.\n{k} {i} at {C} each are paid with {G}.\n{i} cost {C} each. {n} buys {k} and gives {G}.", "How much change is that in {cent}?\nWhat is the change in {cent}?\nHow many {cent} come back?\nFind the change in {cent}.", "", 1.0),
        ask(till(), [("{g} minus {c}.", "{g}-{c}")], "{n} paid with {G} and got {C} back.\n{n} gives {G} and gets {C} change.\nPaid with {G}, {C} came back.", "What did the shopping cost?\nHow much was the bill?\nWhat was the price?\nHow much did it cost?\ncost?", "", 1.0),
        ask(till(), [("Asked: the price of one. The cost is {g} minus {c}.", "{g}-{c}"), ("One costs {r1} divided by {k}.", "{r1}/{k}")], "{n} bought {k} {i}, paid with {G} and got {C} back.\n{n} gives {G} for {k} {i} and gets {C} change.\nPaid {G} for {k} {i}, {C} came back.", "What did one {j} cost?\nHow much was one {j}?\nWhat is the price of one {j}?\nHow much was it for each {j}?", "", 1.0)]


def lacking(d):
    while True:
        s = d.int(4, 240) * 100 + d.pick([0, 50, 25, 75, 99, 95])
        h = d.int(2, 200) * 100 + d.pick([0, 0, 50])
        if h < s:
            break
    return cash(d, dict(what=d.pick(["a game", "a ticket", "a jacket", "a book", "a bike helmet", "a pair of shoes", "a bag", "a present", "a skateboard"])), s=two(s), h=two(h))


LACK = [ask(lacking, [("What is missing is {s} minus {h}.", "{s}-{h}")], "{n} has {H} and needs {S} for {what}.\n{n} needs {S} for {what} but has only {H}.\n{n} wants {what} for {S}. {He} has {H}.\nNeeded for {what}: {S}. There: {H}.", "How much is missing?\nHow much money is still missing?\nHow much more does {n} need?\nHow much more is needed?\nWhat is still missing?", "", 1.2)]


def shared(d):
    while True:
        k, p, a = d.int(2, 9), d.pick(["10", "15", "20", "12", "25", "5"]), d.int(20, 480) * 100 + d.pick([0, 0, 0, 50])
        w = d.int(2, 40) * 100
        t = Fraction(a) * (100 + int(p)) / 100
        if a % k == 0 and t.denominator == 1 and (t / k).denominator == 1 and (a + w) % k == 0 and w < a / 3:
            break
    return cash(d, dict(k=k, p=p, pc=p + d.pick(["%", "%", " percent"]), it=d.pick(["dinner", "lunch", "the meal", "the restaurant bill", "the pizza evening"])), a=two(a), w=two(w))


def meal(d):
    v = shared(d)
    return {**v, "It": v["it"].capitalize()}


OF_US = "{k} of us split it evenly.\nThere are {k} of us.\n{k} friends share it equally.\nIt is split {k} ways.\nWe are {k}."
BARE = "{It} cost {A}.\n{It} was {A}.\nThe bill is {A}.\nWe have to pay {A}."
EVERY = "How much does each pay?\nWhat does each person pay?\nHow much is it each?\nWhat is each share?\nhow much per person?"
SHARE = ("Each share is {r1} divided by {k}.", "{r1}/{k}")
SPLIT = [ask(meal, [("{a} divided by {k}.", "{a}/{k}")], joined(BARE, OF_US), EVERY, "{A}, {k} of us, how much each?\n{k} of us, {A}: each pays?\nSplit {A} evenly among {k} people. How much does each pay?", 1.5),
         ask(meal, [("Asked: each share. The total is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100"), SHARE], joined(BARE, "We add a {pc} tip.\nThe tip is {pc}.\nA {pc} tip is added first.", OF_US), EVERY, "{A} plus {pc} tip, {k} of us, how much each?", 1.2),
         ask(meal, [("Asked: each share. The total is {a} plus {w}.", "{a}+{w}"), SHARE], joined(BARE, "We add a tip of {W}.\nThe tip is {W}.\nA tip of {W} is added first.", OF_US), EVERY, "{A} plus {W} tip, {k} of us, how much each?", 1.2)]
contrast("change", TILL + LACK + SPLIT, 1.6)
