"""What the sets school_h_*.py share: whole questions made of facts and of what is asked, bare mathematics in many notations, and
answers whose last thought says which of several results is meant.
"""
import re
from fractions import Fraction

from . import plain_b_base, plain_parts_base
from .core import Answer, Call, skill
from .plain_contrast_b_base import lines
from .plain_daily_base import bare, cash, kind, short
from .real_words import Task, around, choose, known, people, spin
from .school import bracket, nonzero, term


def ask(draw, calls, facts, asks="", whole="", weight=1.0, answer=None, box=None, first=0.5, spell=0.02):
    """Every fact with every question after it, half of the facts with the question before it, and whole sentences."""
    t = kind(draw, calls, lines(facts), lines(asks), lines(whole), first=first, weight=weight, spell=spell)
    t.answer, t.box = answer, box
    return t


def sides(turn):
    """A turn whose answer may begin with its last thought and a bar."""
    item = next(turn, None)
    while item is not None:
        if isinstance(item, Call):
            item.thought = re.sub(r"^X (?=is the |counts )", "x ", item.thought)
        elif isinstance(item, Answer):
            item.thought, _, item.text = item.text.rpartition("¦")
            item.text = re.sub(r"(\bx = \S+) (?=y = )", r"\1, ", item.text)
        result = yield item
        try:
            item = turn.send(result)
        except StopIteration:
            return


PARTS = {}      # name -> (generator, its share within the skill that takes it in)


def part(name, weight=1.0):
    """A generator that is one of several in a skill."""
    def register(function):
        assert name not in PARTS, name
        PARTS[name] = (function, weight)
        return function
    return register


def school(name, tasks, weight, story=True, typeset=True):
    """A part that asks one of the tasks."""
    @part(name, weight)
    def asked(d):
        yield from tell(d, name, tasks, story, typeset)
    return asked


def together(name, weight, names):
    """Registers a skill made of parts."""
    chosen = [PARTS[n] for n in names.split()]

    @skill("school_h_" + name, weight=weight)
    def asked(d):
        yield from d.rng.choices(chosen, [w for _, w in chosen])[0][0](d)
    return asked


def tell(d, name, tasks, story=True, typeset=True):
    yield from sides((plain_parts_base if typeset else plain_b_base).tell(d, "school_h_" + name, tasks, story=story))


def put(d, where, text, **slots):
    """One of the lines with its slots filled by texts that stay as they are, formulas for instance."""
    raw = spin(d, choose(d, "real.plain.school_h_" + where, lines(text) if isinstance(text, str) else text))
    starts = raw.startswith("{")
    names = {k: v for k, v in people(d).items() if k in ("n", "he", "He", "his", "His")}
    for k, v in {**names, **slots}.items():
        raw = raw.replace("{" + k + "}", str(v))
    q = raw[0].upper() + raw[1:] if starts and raw[:1].islower() and raw[1:2].isalpha() and raw[:4] not in ("sqrt", "both") else raw
    return around(d, q, known(d, {}), False, 0.02)


def listed(xs):
    return ", ".join(map(str, xs))


def ordinal(n):
    return f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


__all__ = ["Answer", "Call", "Fraction", "Task", "ask", "bare", "bracket", "cash", "lines", "listed", "nonzero", "ordinal", "part", "put", "school", "short", "term", "together"]
