"""What the contrast sets of plain_contrast_f_*.py share: scenes written as blocks of facts and blocks of questions, each fact with every
question that is asked of it, in several orders; what is drawn for them.
"""
import re
from fractions import Fraction
from math import gcd

from .core import Call, skill
from .phrases import cap
from .plain_b_base import money
from .plain_daily_base import POST
from .plain_parts_base import pct, tell
from .real_words import Task

BACK = re.compile(r"\{(?:he|his|him|He|His|he2|his2|him2|He2|His2)\}|\b(?:they|them|their|that|it|its|this|then|she|he|her|him|now|altogether|in all|the rest|the others?|each of)\b", re.I)


def blocks(text):
    """The blocks of a scene by their labels: "= whole" facts, "? first" questions, "! whole first" whole questions."""
    out, at = {}, None
    for line in text.strip().split("\n"):
        line = line.strip()
        if re.match(r"[=?!] \w", line):
            at = out.setdefault((line[0], line[2:]), [])
        elif line:
            at.append(line)
    return out


def low(text):
    return text if text[0] in "{[" or re.match(r"(?:I|Mum|Mr|Aunt|[A-Z]{2,})\b", text) else text[0].lower() + text[1:]


def joined(facts, asks):
    """Every fact before every question; a question that needs no fact before it also stands first, or with the fact behind "if"."""
    out = []
    for i, f in enumerate(facts):
        note = f[0] == "~"              # a note, not a sentence: it stands before the question only
        f = f.lstrip("~")
        one = not note and f[-1] == "." and not re.search(r"[.?!:;] |^(?:If|For|When|How|Take|Leave|Of|Out|In|Last|Now|Tonight|After|Between|A year|Today|Yesterday|This|Altogether|Together|With|On|At|From|Online|Before|Every) ", f[:-1])
        for j, a in enumerate(asks):
            out.append(f"{f} {a}")
            if note or not re.match(r"(?:How|What|Which|Find|Work|By|In|After)\b", a) or BACK.search(a):
                continue
            if i % 2 == 0:
                out.append(f"{a} {f}")
            if a.startswith(("In ", "By ", "After ")):
                continue
            if one and a[-1] == "?" and (i + j) % 3 == 1:
                out.append(f"{a[:-1]} if {low(f[:-1])}?")
            if one and a[-1] == "?" and (i + j) % 3 == 2:
                out.append(f"If {low(f[:-1])}, {low(a)}")
    return out


def tasks(kinds, scenes, spell=0.02):
    """`kinds`: (fact, question, draw, calls, weight, more...); a task for each, from all the scenes that have both."""
    out = []
    for what, wanted, draw, calls, weight, *more in kinds:
        texts = []
        for s in scenes:
            texts += joined(s.get(("=", what), []), s.get(("?", wanted), []))
            texts += s.get(("!", f"{what} {wanted}"), []) * 3
        assert texts, (what, wanted)
        answer, box = more or (None, None)
        out.append(Task(draw, calls, texts, answer, box, spell, weight))
    return out


def contrast(name, its, weight=1.0, story=True):
    @skill("real_plain_contrast_" + name, weight=weight)
    def ask(d):
        turn = tell(d, "contrast_" + name, its, story=story)
        item = next(turn, None)
        while item is not None:
            if isinstance(item, Call) and item.thought.startswith("X "):
                item.thought = "x" + item.thought[1:]       # the unknown keeps its small letter
            result = yield item
            try:
                item = turn.send(result)
            except StopIteration:
                return
    return ask


def until(draw, good):
    def drawn(d):
        while True:
            v = draw(d)
            if v and good(v):
                return v
    return drawn


def paid(draw, keys):
    """Some of what is drawn as amounts of one currency: {S} in the question, {s} in the expression."""
    def drawn(d):
        v = draw(d)
        return money(d, v, True, form=d.pick(POST + [("₹{}", "rupee", "", "note")]), **{k: str(v[k]) for k in keys})
    return drawn


def also(draw, **pools):
    """With words from a pool: each entry a tuple of (slot names) to a list of tuples."""
    def drawn(d):
        v = draw(d)
        for names, pool in pools.items():
            v.update(zip(names.split("__"), d.pick(pool)))
        return v
    return drawn


NAMES = {(1, 2): "half", (1, 3): "a third", (2, 3): "two thirds", (1, 4): "a quarter", (3, 4): "three quarters", (1, 5): "a fifth", (2, 5): "two fifths", (3, 5): "three fifths", (4, 5): "four fifths", (1, 6): "a sixth", (5, 6): "five sixths", (1, 8): "an eighth", (3, 8): "three eighths", (5, 8): "five eighths", (1, 10): "a tenth", (3, 10): "three tenths", (7, 10): "seven tenths"}
COMMON = [k for k in NAMES if k[1] < 6]


def named(d, f):
    return NAMES[f] if d.chance(0.65) else f"{f[0]}/{f[1]}"


def times_word(d, k):
    return "twice" if k == 2 and d.chance(0.85) else f"{['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'][k]} times" if d.chance(0.7) else f"{k} times"


__all__ = ["COMMON", "Fraction", "NAMES", "POST", "Task", "also", "blocks", "cap", "contrast", "gcd", "money", "named", "paid", "pct", "tasks", "times_word", "until"]
