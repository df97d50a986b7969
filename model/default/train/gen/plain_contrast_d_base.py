"""What the contrast sets about money in two and three steps share: facts and questions that are joined only when the same person speaks in
both, questions before and inside of the facts, and goods.
"""
import re

from .core import skill
from .phrases import cap
from .plain_b_base import two
from .plain_daily_base import POST, Fraction, bare, cash, short, unit, until
from .plain_parts_base import tell
from .real_money_base import GOODS as ALL_GOODS
from .real_words import Task

GOODS = [g for g in ALL_GOODS if "ticket" not in g[0] and g[3] <= 2600]
SUM = "The total cost is the sum of all prices."
UP = ", rounded up to a whole number: ceil."
NAMED, ONE, MANY = re.compile(r"\{n\}"), re.compile(r"\b(?:I|I'm|I've|me|my|My|mine)\b"), re.compile(r"\b(?:we|We|our|Our|us)\b")
OTHER = re.compile(r"\b(?:Mum|Dad|[Aa] teacher|[Aa] customer|[Aa] trader|[Aa] farmer|[Aa] baker|Grandpa|Grandma|[Aa] family|[Aa] nurse|[Aa] mechanic|[Aa] waiter|[Aa] cleaner|[Aa] tenant|[Aa] student|[Aa] class|[Tt]he class|[Aa] club|[Tt]he club|A shop has paid|cost a shop|to make)\b")
PRONOUN = re.compile(r"\{(?:he|He|his|His|him)\}")
VERB = re.compile(r"\b(?:is|are|was|were|costs?|pays?|paid|buys?|buying|bought|takes?|took|gets?|got|sells?|sold|has|have|had|gives?|gave|needs?|comes?|goes?|earns?|works?|worked|charges?|shares?|splits?|chip|uses?|used|drives?|drove|borrows?|borrowed|lends?|lent|saves?|saved|rents?|rented|joins?|wants?|puts?|collects?|donates?|adds?|visit|divided|chooses|picks|orders?|brings?|invests?|invested|holds?|stands?|burns?|runs?|makes?|covers?|consists|carries|falls)\b")
INNER = re.compile(r"(?:What|How)\b[^.?!]*\?")


def lines(text):
    return [line.strip() for line in text.strip().split("\n") if line.strip()] if isinstance(text, str) else list(text)


def voice(text):
    return "X" if OTHER.search(text) and not NAMED.search(text) else "N" if NAMED.search(text) or PRONOUN.search(text) else "I" if ONE.search(text) else "W" if MANY.search(text) else ""


def fits(fact, ask):
    """Whether the question may follow the fact: nobody is asked about who was not in it."""
    f, a = voice(fact), voice(ask)
    if "{m}" in ask and "{m}" not in fact and "{n}" not in ask or PRONOUN.search(ask) and not NAMED.search(fact + ask):
        return False
    if not f and re.match(r"(?:What|How) [^.?!]*(?:does|did|has) \{n\}", ask):
        return False
    return not a or a == f or not f


def low(text):
    return text if re.match(r"\{(?:n|m|[A-Z])\}|I\b|\[I\b|[A-Z]-", text) else text[0].lower() + text[1:]


def joined(facts, asks):
    """Every fact with every question that fits; some of them turned round or in one sentence. "!" before either: never turned."""
    out = []
    for i, f in enumerate(facts):
        for j, a in enumerate(asks):
            fact, ask = f.lstrip("!"), a.lstrip("!")
            if not fits(fact, ask):
                continue
            out.append(f"{fact} {ask}")
            if f[0] == "!" or a[0] == "!":
                continue
            alone = PRONOUN.search(ask) and not NAMED.search(ask)
            if (i + j) % 2 == 0 and ask[0].isupper() and ask[-1] in "?." and not alone:
                out.append(f"{ask} {fact}")
            if (i + j) % 3 == 0 and INNER.fullmatch(ask) and " if " not in ask and " with " not in ask[:6] and re.fullmatch(r"[^.?!:;=]*\.", fact) and VERB.search(fact) and (fact[0] != "{" or fact[:3] == "{n}"):
                out.append(f"If {low(fact)[:-1]}, {low(ask)}")
                if not alone:
                    out.append(f"{ask[:-1]} if {low(fact)[:-1]}?")
    return out


def party(facts, asks):
    """The same where those who are told of are many: whoever says we is asked about us, and nobody else is."""
    facts, asks = lines(facts), lines(asks)
    ours = [a.replace("of them ", "of us ").replace("They ", "We ").replace("they ", "we ").replace("How much does each pay?", "How much does each of us pay?") for a in asks]
    return joined([f for f in facts if voice(f) != "W"], [a for a in asks if voice(a) != "W"]) + joined([f for f in facts if voice(f) == "W"], ours)


def ask(draw, calls, facts, asks="", whole="", weight=1.0, **more):
    texts = joined(lines(facts), lines(asks)) if asks else lines(facts)
    own = lines(whole) if whole else []
    return Task(draw, calls, texts + own * max(1, len(texts) // (8 * len(own) or 1)), more.get("answer"), more.get("box"), 0.02, weight)


def contrast(name, tasks, weight=1.0):
    """Registers a skill that asks one of the tasks."""
    @skill("real_plain_contrast_d_" + name, weight=weight)
    def asked(d):
        yield from tell(d, "contrast_d_" + name, tasks)
    return asked


def a_(word):
    return ("an " if word[0] in "aeio" else "a ") + word


def cents(d, lo, hi):
    """A price, mostly a round one."""
    n, r = d.int(lo, hi), d.rng.random()
    k = 100 if r < 0.35 and n > 200 else 50 if r < 0.55 and n > 90 else 10 if r < 0.75 and n > 30 else 5 if r < 0.88 and n > 12 else 1
    return max(lo, round(n / k) * k)


def note(t, least=5):
    """The next round sum above so many cents, in whole money; None if there is none."""
    return next((g for g in (5, 10, 20, 50, 100, 200, 500) if g >= least and g * 100 > t), None)


__all__ = ["Fraction", "GOODS", "POST", "SUM", "Task", "UP", "a_", "ask", "bare", "cap", "cash", "cents", "contrast", "lines", "note", "party", "short", "two", "unit", "until"]
