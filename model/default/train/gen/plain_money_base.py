"""What the money and everyday questions of gen/plain_money_*.py share: facts and asks that combine, goods with prices,
amounts of one currency, and a check that results are positive and short.
"""
import re
from fractions import Fraction

from .plain_b_base import SMALL, coins, price, two
from .plain_b_base import money as priced_in, tell as told
from .plain_b_money import GOODS

POST = [f for f in SMALL if f[0][-1] == "}"]        # currencies whose sign stands before the number

BARE = ("{}", "dollar", "cents", "bill")            # "adults 9.50, children 4"


def money(d, v, whole=False, form=None, bare=True, **prices):
    """As in plain_b_base.py; now and then without any currency, where all prices are of one unit at least."""
    if bare and form in POST and d.chance(0.09) and all(float(p) >= 1 for p in prices.values()):
        form = BARE
    return priced_in(d, v, whole, form, **prices)


def both(facts, asks, first=()):
    """Every fact with every ask after it, and every ask of `first` before it."""
    return [f"{f} {a}" for f in facts for a in asks] + [f"{a} {f}" for f in facts for a in first]


def priced(d, k, lo=0, hi=3000):
    """k different goods: slots o0, m0, p0 and so on, and their prices apart."""
    names, prices = {}, {}
    while len(prices) < k:
        one, many, a, b = d.pick(GOODS)
        i = len(prices)
        if b >= lo and a <= hi and one not in names.values():
            names[f"o{i}"], names[f"m{i}"], prices[f"p{i}"] = one, many, price(d, max(a, lo), min(b, hi))[0]
    return names, prices


def over(d, total, most=20):
    """What somebody has or pays with: a round sum above `total` cents, as text."""
    able = [n for n in (200, 500, 1000, 1500, 2000, 3000, 4000, 5000, 6000, 8000, 10000, 15000, 20000, 25000, 30000, 50000) if total < n <= most * total + 500]
    return two(d.pick(able[:4])) if able else two((total // 10000 + 1) * 10000)


def amount(d, lo, hi):
    """A sum of whole units, now and then with cents."""
    n = d.int(lo, hi)
    x = d.rng.random()
    return str(n) if x < 0.62 else f"{n}.50" if x < 0.8 else f"{n}.{d.pick(['25', '75', '20', '80', '99', '95', '40', '60'])}"


def short(q, places=2):
    """Whether the rational `q` has at most so many decimal places."""
    return (Fraction(q) * 10 ** places).denominator == 1


def value(v, *keys):
    return [Fraction(str(v[k])) for k in keys]



TERSE = [(re.compile(p), r) for p, r in [
    (r"(?:What is|Find|What's) the (change|profit|total|bill|pay|average|new average|mean|rest|difference|cost|total cost|price|new price)(?: altogether)?[?.]$", ["{1}?", "{1}?", "so the {1}?", "{1} please", "What's the {1}?", "and the {1}?"]),
    (r"How much (?:does (?:he|she|[A-Z]\w+)|do I|do we|must (?:he|she|[A-Z]\w+)) pay(?: altogether)?\?$", ["Cost?", "To pay?", "Price?", "How much to pay?", "What's to pay?", "How much in total?"]),
    (r"(?:How much is (?:that|it)(?: altogether| in all| together)?|What does it(?: all)? cost|How much does it cost|What is to be paid|What must be paid)\?$", ["Cost?", "How much?", "Total?", "What's the cost?", "What's it come to?", "How much in total?"]),
    (r"(?:How much is (?:left|still there)|What is left|What remains|How much (?:money )?remains)\?$", ["Left?", "What's left?", "How much left?", "What's still there?", "Rest?", "What does that leave?"]),
    (r"How much (?:change is (?:that|there)|comes back|change does (?:he|she) get)\?$", ["Change?", "What's the change?", "What do I get back?", "How much back?"]),
    (r"How many (more )?([a-z]+)s (?:does it take|are needed|is that|are left|must (?:he|she|[A-Z]\w+) \w+)\?$", ["How many {2}s?", "{2}s?", "How many {2}s then?", "Number of {2}s?"]),
    (r"(?:How much (?:more )?is (?:still )?(?:missing|needed)|What is (?:still )?(?:missing|needed))\?$", ["Missing?", "What's missing?", "How much more?", "How much short?", "What's still needed?"]),
    (r"(?:How much does each (?:person )?pay|What does each (?:person )?pay|How much is it each|What is each share|How much is that per person)\?$", ["Each?", "How much each?", "Per person?", "What's everyone's part?", "What's each one's share?", "Per head?"]),
    (r"What does (?:the|one) ([a-z]+) cost\?$", ["The {1}?", "And the {1}?", "Price of the {1}?", "What's the {1}?"])]]
SHORTER = [(re.compile(p), r) for p, r in [(r"\bWhat is\b", "What's"), (r"\bI have (?=[$£€\d])", "I've got "), (r"\b([A-Z][a-z]+|He|She) has (?=[$£€\d])", r"\1 has got "), (r"\bIt is\b", "It's"), (r"\bWe are (?=\d)", "There are "), (r"\bdoes not\b", "doesn't"), (r"\bdo not\b", "don't"), (r"\bThere is (?=[$£€a])", "There's "), (r"\baltogether\b", "all together"), (r"\b1 (?=month|week|day|hour)", "one ")]]


def tell(d, where, tasks, **more):
    """As in plain_b_base.py; now and then the question is cut short or said as people talk."""
    turn = told(d, where, tasks, **more)
    question = next(turn)
    if d.chance(0.22):
        for pattern, endings in TERSE:
            m = pattern.search(question)
            if m:
                end = d.pick(endings).replace("{1}", m.lastindex and m[1] or "").replace("{2}", m[2] if m.lastindex == 2 else "")
                question = question[:m.start()] + end[0].upper() + end[1:]
                break
    if d.chance(0.25):
        for pattern, short_ in d.rng.sample(SHORTER, 5):
            question = pattern.sub(short_, question)
    yield question
    yield from turn


__all__ = ["GOODS", "POST", "SMALL", "amount", "both", "coins", "money", "over", "price", "priced", "short", "tell", "two", "value"]
