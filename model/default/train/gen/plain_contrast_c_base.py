"""What the contrast sets of plain_contrast_c*.py share: every fact with everything that may be asked of it, in several orders."""
import re

from .core import skill
from .plain_parts_base import tell
from .real_words import Task
from .phrases import cap


def contrast(name, tasks, weight=1.0, story=True):
    """Registers a skill that asks one of the tasks."""
    @skill("real_plain_contrast_" + name, weight=weight)
    def ask(d):
        yield from tell(d, "contrast_" + name, tasks, story=story)
    return ask


ORDERS = re.compile(r"(?:Work|Find|Calculate|Write|Give|List|Put|State)\b")


def low(text):
    return text if text[0] in "{I[" else text[0].lower() + text[1:]


def cross(facts, asks, turned=True):
    """Facts and questions without their last mark. A fact that begins with "!" or has a comma or several sentences stands only before the question."""
    out = []
    for f in facts:
        alone = f[0] == "!" or ". " in f or ", " in f
        f = f.lstrip("!")
        for a in asks:
            if ORDERS.match(a):
                out.append(f"{cap(f)}. {a}.")
                continue
            out.append(f"{cap(f)}. {cap(a)}?")
            if not alone and turned:
                out += [f"{cap(a)} if {low(f)}?", f"If {low(f)}, {low(a)}?", f"{low(f)}, {low(a)}?"]
            elif not alone:
                out.append(f"{low(f)}, {low(a)}?")
    return out


def solved(draw, calls, texts, weight=1.0, spell=0.01, answer=None, box=None):
    return Task(draw, calls, texts, answer, box, spell, weight)


__all__ = ["Task", "cap", "contrast", "cross", "solved"]
