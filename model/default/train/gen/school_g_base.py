"""What the skills school_g_* share: scenes of facts and questions, the form that an answer is wanted in, lengths and their units."""
import random
import re

from .core import Answer, skill
from .phrases import cap
from .plain_contrast_b_base import lines
from .plain_contrast_e_base import MOST, mix
from .plain_daily_base import Fraction, short, until
from .plain_parts_base import tell
from .real_words import Task, finite


class Item:
    """One thing asked of a scene: its weight, calls, questions, the unit of the answer, terse whole questions."""

    def __init__(self, weight, calls, asks, unit="", whole="", own=None, answer=None, box=None, spell=0.02):
        self.weight, self.calls, self.asks, self.unit, self.whole, self.own, self.answer, self.box, self.spell = weight, calls, asks, unit, whole, own, answer, box, spell


def unit_of(draw, unit):
    def drawn(d):
        v = draw(d)
        if unit and "out" not in v:
            u = re.sub(r"\{(\w+)\}", lambda m: str(v[m[1]]), unit)
            v["out"] = (lambda t: f"{t}{u}") if u[0] == "°" else lambda t: f"{t} {u}"
        return v
    return drawn


def scene(draw, facts, *items):
    """One task for each item: every fact with every question, in several orders."""
    tasks = []
    for i in items:
        texts = mix(facts, i.asks) if facts else lines(i.asks)
        if len(texts) > MOST:
            texts = random.Random(len(texts)).sample(texts, MOST)
        whole = lines(i.whole)
        texts += whole * max(1, len(texts) // (7 * len(whole))) if whole and facts else whole
        tasks.append(Task(unit_of(i.own or draw, i.unit), i.calls, texts, i.answer, i.box, i.spell, i.weight))
    return tasks


# -- the form of the answer -----------------------------------------------------------------------------------------------------------
WISH = {
    0: ["Round to the nearest whole number.", "Give your answer to the nearest whole number.", "Round your answer to a whole number.", "(nearest whole number)", "Answer to the nearest whole number, please.", "To the nearest whole number will do.", "State it to the nearest whole number.", "Round off to a whole number.", "I only need it to the nearest whole number.", "Correct to the nearest whole number."],
    1: ["Round to one decimal place.", "Give your answer to 1 decimal place.", "Give your answer correct to 1 d.p.", "(1 decimal place)", "Round to the nearest tenth.", "Answer to one decimal place.", "Round your answer to 1 decimal place.", "One decimal place is enough.", "Write it to 1 dp.", "Correct to one decimal place, please.", "Express it to the nearest tenth.", "Please round to 1 decimal."],
    2: ["Round to two decimal places.", "Give your answer to 2 decimal places.", "Give your answer correct to 2 d.p.", "(2 decimal places)", "Round to the nearest hundredth.", "Answer to two decimal places.", "Round your answer to 2 decimal places.", "Two decimals, please.", "Write it to 2 dp.", "Correct to two decimal places.", "Express it to the nearest hundredth.", "Please round to 2 decimals."],
    "exact": ["Leave your answer as a square root.", "Give the exact answer.", "Leave it in surd form.", "Give the exact value.", "Leave the answer as a simplified root.", "Do not round: keep the root.", "(exact form)", "Give an exact answer, not a decimal.", "Write it as a root in simplest form.", "Leave your answer in surd form.", "Keep the square root in the answer."],
    "pi": ["Leave your answer in terms of π.", "Give the answer in terms of pi.", "Answer in terms of pi.", "Give the exact answer with π.", "Leave π in your answer.", "Write it as a multiple of π.", "(in terms of π)", "Express it in terms of π.", "Do not use a decimal for π: leave it in.", "Leave the answer as a multiple of pi.", "Keep pi as pi."],
    "fraction": ["Give your answer as a fraction.", "Give the answer as a fraction in lowest terms.", "Write the answer as a fraction.", "Simplify your answer as far as possible and leave it as a fraction.", "(as a fraction)", "Leave it as a fraction.", "Answer with a fraction in its simplest form.", "I want a fraction, not a decimal.", "State the result as a simplified fraction.", "Fraction in lowest terms, please."],
    "improper": ["Give your answer as an improper fraction.", "Write the answer as an improper fraction.", "(as an improper fraction)", "Leave it as an improper fraction.", "Answer with an improper fraction in lowest terms.", "State the result as an improper fraction."],
    "mixed": ["Give your answer as a mixed number.", "Write the answer as a mixed number.", "(as a mixed number)", "Answer with a mixed number.", "I want a mixed number.", "State the result as a mixed number in its simplest form.", "Mixed number, please.", "Express the answer as a mixed number.", "Use a mixed number for the answer.", "Give a mixed number in lowest terms."],
    "decimal": ["Give your answer as a decimal.", "Write the answer as a decimal.", "(as a decimal)", "Answer with a decimal number.", "I want a decimal, not a fraction.", "State the result as a decimal.", "Decimal, please.", "Express the answer as a decimal."],
    "p": ["Use {pi} = {p}.", "Take {pi} = {p}.", "({pi} = {p})", "Let {pi} be {p}.", "With {pi} = {p}.", "Use {p} for {pi}.", "Take {pi} to be {p}.", "Work with {pi} = {p}.", "{pi} is taken as {p}.", "Use the value {p} for {pi}."],
}
BRIEF = {0: "nearest whole number", 1: "1 dp", 2: "2 dp", "exact": "exact", "pi": "in terms of pi", "fraction": "as a fraction", "improper": "as an improper fraction", "mixed": "as a mixed number", "decimal": "as a decimal", "p": "{pi} = {p}"}


def wish(d, mode, **v):
    """Notes that the question is to end, or begin, with a word about the form of its answer."""
    d.wish = None if mode is None else (d.say(f"school_g.wish{mode}", WISH[mode], **v), BRIEF[mode].format(**v))
    return mode


def wished(d, q):
    if not getattr(d, "wish", None):
        return q
    full, brief = d.wish
    if q[-1] not in ".?!])":
        return f"{q}, {brief}"
    if full[0] != "(" and d.chance(0.12) and "\n" not in q and "Question" not in q:
        return f"{full} {q}"
    return f"{q} {full}"


def school(name, tasks, weight):
    """Registers a skill that asks one of the tasks."""
    @skill("school_g_" + name, weight=weight)
    def asked(d):
        d.wish = None
        turn = tell(d, "school_g_" + name, tasks)
        q = next(turn)
        yield wished(d, q)
        item = next(turn, None)
        while item is not None:
            if isinstance(item, Answer):
                item.text = re.sub(r"\bpi\b", "π", item.text)
            result = yield item
            try:
                item = turn.send(result)
            except StopIteration:
                return


def rounded(k):
    """The end of a thought: ", rounded to 1 decimal place"."""
    return ", rounded to a whole number" if k == 0 else f", rounded to {k} decimal place{'s' if k > 1 else ''}"


def within(e, k):
    return f"round({e})" if k == 0 else f"round({e}, {k})"


__all__ = ["Fraction", "Item", "Task", "cap", "finite", "lines", "mix", "rounded", "scene", "school", "short", "skill", "until", "wish", "within"]
