"""What the textbook, worksheet and examination questions of gen/plain_papers_*.py share: amounts in pounds, dollars, euros and rupees
as papers print them, a task of whole questions, and a skill that asks one of several tasks.
"""
from .core import skill
from .plain_b_base import money, two
from .plain_daily_base import POST, bare, kind, short
from .plain_parts_base import tell
from .real_words import Task, dec

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


__all__ = ["POST", "Task", "bare", "dec", "kind", "money", "paper", "short", "skill", "sums", "task", "tell", "two"]
