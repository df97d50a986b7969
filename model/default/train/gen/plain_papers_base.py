"""What the textbook, worksheet and examination questions of gen/plain_papers_*.py share: amounts in pounds, dollars, euros and rupees
as papers print them, and the words that close a question on a paper.
"""
from fractions import Fraction

from .core import skill
from .plain_b_base import money, two
from .plain_daily_base import POST, bare, kind, short, sum_of, unit, until
from .plain_parts_base import tell
from .real_words import Task, dec, finite

RUPEES = [("₹{}", "rupee", "", "note"), ("Rs {}", "rupee", "", "note"), ("Rs. {}", "rupee", "", "note")]


def sums(d, v, rupees=0.33, **prices):
    """Amounts of one currency; of rupees only where all are whole."""
    whole = all(str(p).isdigit() for p in prices.values())
    return money(d, v, whole, form=d.pick(RUPEES if whole and d.chance(rupees) else POST), **prices)


def paper(name, tasks, weight=1.0):
    """Registers a skill that asks one of the tasks."""
    @skill("real_plain_papers_" + name, weight=weight)
    def ask(d):
        yield from tell(d, "papers_" + name, tasks)
    return ask


def task(draw, calls, texts, weight=None, spell=0.01, answer=None, box=None):
    """A task of whole questions, each a scene of its own."""
    return Task(draw, calls, texts, answer, box, spell, weight)


def tens(d, lo, hi):
    """A round number, as papers like them."""
    step = d.pick([10, 10, 20, 50, 100] if hi > 500 else [5, 10])
    return max(lo, d.int(lo, hi) // step * step) or step


__all__ = ["Fraction", "POST", "Task", "bare", "dec", "finite", "kind", "money", "paper", "short", "skill", "sum_of", "sums", "task", "tell", "tens", "two", "unit", "until"]
