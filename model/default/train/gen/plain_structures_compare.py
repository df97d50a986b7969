"""Compare: the difference, the one, the other, both together, in every order of the sentences and with "more" and "less" said of
either; so many times as many; sum and difference; a third one.
"""
import re

from .core import skill
from .phrases import cap
from .plain_b_base import tell
from .plain_structures_base import MEASURES, drawn, put
from .real_words import Task

ASKS_DIFF = [("D", "{V1}. {V2}. {Q}"), ("D", "{V1} and {v2}. {Q}"), ("D", "{V1}, {v2}. {Q}"), ("D", "If {v1} and {v2}, {q}"), ("D", "{Q} {V1} and {v2}."), ("D", "{V1}, while {v2}. {Q}"), ("D", "{V1} but {v2}. {Q}"), ("D", "{Q} {V1}, {v2}.")]
# R: the comparison; V: what is known.
ASKS_ONE = ["{R}. {V}. {Q}", "{V}. {R}. {Q}", "{R} and {v}. {Q}", "{V} and {r}. {Q}", "If {r} and {v}, {q}", "{Q} {R}, and {v}.", "{R}. If {v}, {q}", "{V}; {r}. {Q}"]


def low(q):
    return q[0].lower() + q[1:]


def of(sentences, i):
    return sentences[i % len(sentences)]


def differences(m):
    """S is the larger: {l} or {b}; T the smaller."""
    s, t = m.pairs
    out = []
    for i, (_, form) in enumerate(ASKS_DIFF):
        for flip in (0, 1):
            for qi, q in enumerate([(of(m.dmore, i + flip), 0), (of(m.dless, i + 1 - flip), 1), (of(m.diff, i + flip), 0)]):
                if qi == 2 and (i + flip) % 3 or form.startswith("{Q}") and qi == 2 or q[0].startswith("Find") and "{q}" in form:
                    continue
                v = [put(of(m.val, i), s, t, "{l}"), put(of(m.val, i), t, s, "{a}")]
                if flip:
                    v.reverse()
                # What is said of S in the question is said of T where it asks for less.
                q = put(q[0], *((t, s) if q[1] else (s, t)))
                out.append(form.format(V1=cap(v[0]), v1=v[0], V2=cap(v[1]), v2=v[1], Q=q, q=low(q)))
    return out


def relations(m, more, ask):
    """The known one is {a}, the unknown one `more` (or less) by {b}; `ask` is `one` or `total`. Half of the comparisons are
    told from the known one's side, so that "more" in words is less in numbers."""
    s, t = m.pairs                   # t is known, s is asked
    if more is None:
        pairs = [(r, s, t) for r in m.times]
    else:
        pairs = [(r, s, t) for r in (m.more if more else m.less)] + [(r, t, s) for r in (m.less if more else m.more)]
    qs = getattr(m, ask)
    out = []
    for j, (r, x, y) in enumerate(pairs):
        for i, form in enumerate(ASKS_ONE):
            q = put(of(qs, i + j), s, t)
            if "{q}" in form and q.startswith(("Find", "Work", "Calc")):
                continue
            r_, v_ = put(r, x, y, "{b}"), put(of(m.val, i + j), t, s)
            out.append(form.format(R=cap(r_), r=r_, V=cap(v_), v=v_, Q=q, q=low(q)))
        # Said of the known one in a clause of its own: "Ann has 30, which is 12 more than Tom."
        if x == t and more is not None and m.kind in ("int", "money") and "than" in r and m.pairs == ("{n}", "{m}"):
            tail = r.split(" X ")[-1] if " X " in r else r.split(" Mx ")[-1]
            amount = "{s_}{b}{z_}" if "Mx" in r else "{b}"
            v_ = cap(put(m.val[0], t, s))
            for form in (", which is AMT TAIL. ", ". That is AMT TAIL. ", ", AMT TAIL. "):
                out.append(v_ + form.replace("AMT", amount).replace("TAIL", put(tail, t, s)) + put(of(qs, j), s, t))
    return out


AGAIN = re.compile(r"^(\{n\} [^.;{]*\{[^.;]*?)(\. |; | and )\{n\} (?!is |has \{s_)")


def pronouns(templates):
    """"Tom has 12 and he has 3 more than Ann" for every third."""
    return [AGAIN.sub(lambda m: m[1] + m[2] + ("{He} " if m[2] == ". " else "{he} "), t) if i % 3 == 0 else t for i, t in enumerate(templates)]


def swapped(templates):
    """Names the other way round for half of them, so that neither stands for the known one."""
    templates = [t.replace("{he}", "{he2}").replace("{He}", "{He2}").replace("{n}", "\0").replace("{m}", "{n}").replace("\0", "{m}") if i % 2 else t for i, t in enumerate(pronouns(
        [t.replace("{n}", "\0").replace("{m}", "{n}").replace("\0", "{m}") if t.startswith("{m} ") else t for t in templates]))]
    return templates


def less_draw(kind):
    def draw(d):
        v = drawn(kind)(d)
        v["a"], v["l"] = v["l"], v["a"]          # the known one is the larger
        return v
    return draw


def times_draw(kind):
    def draw(d):
        v = drawn(kind)(d)
        if kind == "years":
            v["a"] = str(d.int(3, 15))
        if kind == "int":
            v["a"] = d.int(2, d.pick([12, 40, 90]))
        return v
    return draw


def split_draw(kind):
    def draw(d):
        v = times_draw(kind if kind in ("int", "years") else "int")(d)
        v["base"] = v["a"]
        v["a"] = int(v["a"]) * v["k"]              # the known one is k times the unknown one
        return v
    return draw


DIFF = [("Larger {l}, smaller {a}. {l} minus {a}.", "{l}-{a}")]
PLUS, MINUS = ("{a} plus {b}.", "{a}+{b}"), ("{a} minus {b}.", "{a}-{b}")
BOTH = ("Together: {a} plus {r1}.", "{a}+{r1}")


def first(c):
    return ("First the second one: " + c[0], c[1])


GROUPS = {"int": 5, "money": 2, "dec": 1.6, "years": 0.7}
DIFFS, ONES, TOTALS, FOLDS = [], [], [], []
for kind, w in GROUPS.items():
    ms = [m for m in MEASURES if m.kind == kind]
    every = lambda f: swapped([t for m in ms for t in f(m)])     # noqa: E731
    DIFFS.append(Task(drawn(kind), DIFF, every(differences), spell=0.04, weight=w))
    ONES += [Task(drawn(kind), [PLUS], every(lambda m: relations(m, True, "one")), spell=0.04, weight=w), Task(less_draw(kind), [MINUS], every(lambda m: relations(m, False, "one")), spell=0.04, weight=w)]
    TOTALS += [Task(drawn(kind), [first(PLUS), BOTH], every(lambda m: relations(m, True, "total")), spell=0.04, weight=w), Task(less_draw(kind), [first(MINUS), BOTH], every(lambda m: relations(m, False, "total")), spell=0.04, weight=w)]
    FOLDS += [Task(times_draw(kind), [("{a} times {k}.", "{a}*{k}")], every(lambda m: relations(m, None, "one")), spell=0.04, weight=w), Task(times_draw(kind), [("First the second one: {a} times {k}.", "{a}*{k}"), BOTH], every(lambda m: relations(m, None, "total")), spell=0.04, weight=w * 1.2)]


def fold_other(m, ask):
    """K is told of the known one: the other is found by division."""
    s, t = m.pairs
    out = []
    for j, r in enumerate(m.times):
        for i, form in enumerate(ASKS_ONE):
            q = put(of(getattr(m, ask), i + j), s, t)
            if "{q}" in form and q.startswith(("Find", "Work", "Calc")):
                continue
            r_, v_ = put(r, t, s), put(of(m.val, i + j), t, s)
            out.append(form.format(R=cap(r_), r=r_, V=cap(v_), v=v_, Q=q, q=low(q)))
    return out


def fold_gap(m):
    """a and K times as many: how many more the second has."""
    s, t = m.pairs
    out = []
    for j, r in enumerate(m.times):
        for i, form in enumerate(ASKS_ONE):
            q = put(of(m.dless if i % 3 == 2 else m.dmore, i + j), *((t, s) if i % 3 == 2 else (s, t)))
            r_, v_ = put(r, s, t), put(of(m.val, i + j), t, s)
            out.append(form.format(R=cap(r_), r=r_, V=cap(v_), v=v_, Q=q, q=low(q)))
    return out


def how_many_times(m):
    """{a} is k times {base}: how many times."""
    s, t = m.pairs
    out = []
    for j, r in enumerate(m.times):
        for i in range(4):
            v = [put(of(m.val, i), t, s, "{a}"), put(of(m.val, i), s, t, "{base}")]
            if i % 2:
                v.reverse()
            said = put(r, t, s, k="how many times")
            if " has " in said or said.split(" ")[1] == "has":
                out.append(f"{cap(v[0])} and {v[1]}. How many times as many does {t} have as {s}?")
            elif " is " in r:
                adj = said.split("how many times ")[1]
                out.append(f"{cap(v[0])} and {v[1]}. How many times {adj.replace(' than', ' as')}".rstrip(".").replace(f" as {s}", f" as {s} is {t}") + "?")
    return out


for kind, w in (("int", 4), ("years", 1)):
    ms = [m for m in MEASURES if m.kind == kind]
    FOLDS += [Task(split_draw(kind), [("{a} divided by {k}.", "{a}/{k}")], every(lambda m: fold_other(m, "one")), spell=0.04, weight=w), Task(split_draw(kind), [("First the second one: {a} divided by {k}.", "{a}/{k}"), BOTH], every(lambda m: fold_other(m, "total")), spell=0.04, weight=w)]
    FOLDS += [Task(times_draw(kind), [("First the second one: {a} times {k}.", "{a}*{k}"), ("Larger {r1}, smaller {a}. {r1} minus {a}.", "{r1}-{a}")], every(fold_gap), spell=0.04, weight=w)]
    FOLDS += [Task(split_draw(kind), [("{a} divided by {base}.", "{a}/{base}")], every(how_many_times), spell=0.04, weight=w * 0.6)]


@skill("real_plain_structures_difference", weight=2.6)
def plain_difference(d):
    yield from tell(d, "structures.difference", DIFFS, 0.03)


@skill("real_plain_structures_other", weight=3)
def plain_other(d):
    yield from tell(d, "structures.other", ONES, 0.03)


@skill("real_plain_structures_both", weight=3.2)
def plain_both(d):
    yield from tell(d, "structures.both", TOTALS, 0.03)


@skill("real_plain_structures_folds", weight=2.6)
def plain_folds(d):
    yield from tell(d, "structures.folds", FOLDS, 0.03)
