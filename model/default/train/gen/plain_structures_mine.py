"""Comparisons, totals and what is left as pupils tell them of themselves: I, my brother, we; two who work together; what grows each day;
a fraction of a whole and then an amount.
"""
from .core import skill
from .phrases import cap
from .plain_b_base import tell
from .plain_structures_base import drawn
from .plain_structures_compare import BOTH, DIFF, MINUS, PLUS, first, less_draw, times_draw
from .plain_structures_compose import ints
from .real_gaps import said
from .real_words import Task

WHO = ["my brother", "my sister", "my friend", "my cousin", "my dad", "my mum", "my partner", "{m}", "the other team", "the girl next door"]
# past: I ..., he ..., did I ...; things
DO = [("have", "has", "do I have", "does W have", "do we have", "{t}"), ("got", "got", "did I get", "did W get", "did we get", "points"), ("collected", "collected", "did I collect", "did W collect", "did we collect", "{t}"), ("read", "read", "did I read", "did W read", "did we read", "pages"), ("sold", "sold", "did I sell", "did W sell", "did we sell", "tickets"), ("made", "made", "did I make", "did W make", "did we make", "{t}"), ("ran", "ran", "did I run", "did W run", "did we run", "rounds"), ("solved", "solved", "did I solve", "did W solve", "did we solve", "sums"), ("found", "found", "did I find", "did W find", "did we find", "{t}")]
FORMS = ["{R}. {V}. {Q}", "{V}. {R}. {Q}", "{R} and {v}. {Q}", "{V} and {r}. {Q}", "{Q} {R} and {v}.", "{v} and {r}, {q}"]


HE = {"my brother": "he", "my dad": "he", "my sister": "she", "my mum": "she"}


def pronouns(t, w):
    """He or she for who was named before."""
    i = t.lower().find(w) + len(w)
    if w not in HE or t.startswith("How") or "." not in t:
        return t
    he = HE[w]
    later = t[i:].replace(f"than {w}", f"than {'him' if he == 'he' else 'her'}").replace(f" {w} ", f" {he} ").replace(cap(w) + " ", cap(he) + " ")
    return t[:i] + later


def mine(more, ask):
    """`more` True: the asked one has {b} more than the known {a}; None: {kw} as many."""
    out = []
    for i, w in enumerate(WHO):
        for do, does, i_do, w_do, we_do, t in DO:
            w_do = w_do.replace("W", w)
            for known_is_me in (True, False):
                v = f"I {do} {{a}} {t}" if known_is_me else f"{w} {does} {{a}} {t}"
                sub = ((f"{w} {does}", "I") if known_is_me else (f"I {do}", w), (f"I {do}", w) if known_is_me else (f"{w} {does}", "I"))
                me = {"I": "I do" if do == "have" else "I"}
                if more is None:
                    rels = [f"{sub[0][0]} {{kw}} as many {t} as {me.get(sub[0][1], sub[0][1])}"]
                else:
                    word, back = ("more", "fewer") if more else ("fewer", "more")
                    rels = [f"{sub[0][0]} {{b}} {word} {t} than {me.get(sub[0][1], sub[0][1])}", f"{sub[1][0]} {{b}} {back} {t} than {me.get(sub[1][1], sub[1][1])}", f"{sub[0][0]} {{b}} {word} than {me.get(sub[0][1], sub[0][1])}"]
                qs = {"one": [f"How many {t} {w_do if known_is_me else i_do}?", f"How many {w_do if known_is_me else i_do}?"], "total": [f"How many {t} {we_do} together?", f"How many {t} {we_do} altogether?", f"How many {t} is that for both of us?", f"How many {we_do} in all?"]}[ask]
                for j, r in enumerate(rels):
                    f = FORMS[(i + j + known_is_me + len(t) + len(do)) % len(FORMS)]
                    q = qs[(i + j + len(do)) % len(qs)]
                    t_ = f.format(R=cap(r), r=r, V=cap(v), v=v, Q=q, q=q[0].lower() + q[1:])
                    out.append(pronouns(t_, w) if (i + j) % 2 or do == "have" else t_)
    return out


def mine_gap():
    out = []
    for i, w in enumerate(WHO):
        for do, does, i_do, w_do, we_do, t in DO:
            w_do = w_do.replace("W", w)
            for j, mine_big in enumerate((True, False)):
                me, them = f"I {do} {'{l}' if mine_big else '{a}'} {t}", f"{w} {does} {'{a}' if mine_big else '{l}'}"
                qs = [f"How many more {t} {i_do} than {w}?", f"How many fewer {t} {w_do} than I?", f"How many more {i_do}?", "By how many am I ahead?"] if mine_big else [f"How many fewer {t} {i_do} than {w}?", f"How many more {t} {w_do} than I?", f"How many more {w_do}?", f"By how many is {w} ahead?", f"How many {t} do I need to catch up with {w}?"]
                q = qs[(i + len(do)) % len(qs)]
                q2 = qs[(i + len(t) + 1) % len(qs)]
                out += [f"{me}, {them}. {q}", f"{me} and {them}. {q2}"]
    return out


MINE = [Task(drawn("int"), DIFF, mine_gap(), spell=0.04, weight=4)]
for more, draw, call in ((True, drawn("int"), PLUS), (False, less_draw("int"), MINUS), (None, times_draw("int"), ("{a} times {k}.", "{a}*{k}"))):
    MINE += [Task(draw, [call], mine(more, "one"), spell=0.04, weight=2), Task(draw, [first(call), BOTH], mine(more, "total"), spell=0.04, weight=2)]


def add(draw, calls, templates, weight=2, **more):
    MINE.append(Task(draw, calls, templates, **{**dict(spell=0.04, weight=weight), **more}))


GOAL = ints(lambda v: v["g"] > v["a"] + v["b"], a=[20, 90, 400], b=[20, 90, 400], g=[90, 400, 2000])
add(GOAL, [("What is missing is {g} minus {a}.", "{g}-{a}")], ["I need {g} {cur} and have {a}. How much is [still |]missing?", "I want to collect {g} {t}. I have {a}. How many are [still |]missing?", "We must sell {g} tickets and have sold {a}. How many are still to be sold?", "My book has {g} pages, I'm on page {a}. How many pages are [still |]to go?", "We have driven {a} of {g} km. How far is it still?", "We are {g} km from home. After {a} km, how far is it still?", "I've got {a} of the {g} points I need. How many more do I need?", "Our class wants {g} {cur}. So far there are {a}. How much more is needed?", "{n} needs {g} bricks and has {a}. How many more bricks must {he} get?", "{a} of {g} chairs are there. How many are missing?", "The bike is {g} {cur}, I have {a}. How much short am I?", "It's {g} steps to the top and I've done {a}. How many are left?", "{n} has run {a} m of a {g} m race. How many metres are still to run?", "A hall should get {g} lamps. {a} are up. How many are still to be put up?"], 3)
add(GOAL, [("What is missing is {g} minus {a} minus {b}.", "{g}-{a}-{b}")], ["I need {g} {cur}. I have {a} and my gran gives me {b}. How much is still missing?", "We want {g} {t}. I have {a}, {m} has {b}. How many are missing?", "We must sell {g} tickets. I sold {a}, {m} {b}. How many are still to be sold?", "My book has {g} pages. I read {a} yesterday and {b} today. How many are to go?", "We have {g} km to drive. {a} km are done before lunch and {b} after. How far is it still?", "I need {g} points. I got {a} and {b}. How many more do I need?", "The wall takes {g} bricks. {a} were laid on {day}, {b} on {day3}. How many are still missing?", "Of {g} chairs {a} are blue, {b} red, the others white. How many are white?".replace("Of {g} chairs {a} are blue, {b} red, the others white. How many are white?", "{n} needs {g} eggs and gets {a} from one farm and {b} from another. How many are still missing?")], 2)
add(ints(lambda v: v["s"] % (v["a"] + v["b"]) == 0, a=[12, 40], b=[12, 40], s=(20, 900)), [("{s} divided by {a} plus {b}.", "{s}/({a}+{b})")], ["One tap gives {a} litres a minute, another {b}. How many minutes do both need for {s} litres?", "{n} packs {a} boxes an hour and {m} {b}. How many hours do they need together for {s} boxes?", "Two machines make {a} and {b} parts an hour. In how many hours do they make {s} parts together?", "{n} saves {a} {cur} a week, {m} {b}. After how many weeks do they have {s} {cur} together?", "{n} picks {a} kg a day and {m} {b} kg. How many days for {s} kg?", "I read {a} pages in the morning and {b} in the evening every day. In how many days do I read {s} pages?", "We use {a} litres by day and {b} by night. For how many days do {s} litres last?", "{n} and {m} walk towards each other, {a} m and {b} m a minute. They are {s} m apart. After how many minutes do they meet?".replace(" walk towards each other, {a} m and {b} m a minute. They are {s} m apart. After how many minutes do they meet?", " lay {a} and {b} bricks an hour. How many hours do they need for {s} bricks together?")], 1.6)
add(ints(a=[20, 60], b=[5, 12], k=(3, 12)), [("{k}-1 times {b} more than {a}: {a} plus ({k}-1) times {b}.", "{a}+({k}-1)*{b}")], ["{n} does {a} sit-ups on day 1 and {b} more each day. How many does {he} do on day {k}?", "The first row has {a} seats and each next row {b} more. How many seats has row {k}?", "I read {a} pages on the first day, then {b} more every day. How many on day {k}?", "A pile has {a} logs in the first layer and {b} more in each next one. How many are in layer {k}?", "In week 1 {n} saves {a} {cur}, in each week after that {b} more. How much does {he} save in week {k}?"], 0.8)


def fraction_then(d):
    while True:
        q = d.pick([3, 4, 5, 6, 8, 10])
        p, k = d.int(1, q - 1), d.int(3, 40)
        left = (q - p) * k
        if left > 3:
            break
    return dict(w=q * k, p=p, q=q, e=d.int(2, left - 1), f=f"{p}/{q}" if d.chance(0.5) else said(d, p, q), cur=d.pick(["euros", "dollars", "pounds"]))


def part_calls(v):
    return [("Asked: what is left. First 1/{q} of {w}: {w} divided by {q}.", "{w}/{q}") if v["p"] == 1 else ("Asked: what is left. First {p}/{q} of {w}: {p}/{q} times {w}.", "{p}/{q}*{w}"), ("What is left is {w} minus {r1}.", "{w}-{r1}"), ("Then {e} less: {r2} minus {e}.", "{r2}-{e}")]


add(fraction_then, part_calls, ["A baker sells {f} of {w} rolls before noon and {e} in the afternoon. How many are not sold?", "Of {w} {cur} {n} spends {f} on food and {e} {cur} on a book. How much is left?", "{n} uses {f} of {w} eggs for cakes and {e} for breakfast. How many eggs are left?", "{f} of {w} pupils come by bus, {e} by bike and the others walk. How many walk?", "I read {f} of a book of {w} pages and then {e} pages more. How many are left?", "From {w} litres {f} is used for the garden and {e} litres for the car. How many litres are left?", "{n} gives {f} of {his} {w} {t} to {m} and {e} to {n3}. How many does {he} keep?", "A rope is {w} m long. {f} of it is cut off and then {e} m more. How long is the rest?"], 2)
add(fraction_then, lambda v: [("First 1/{q} of {w}: {w} divided by {q}.", "{w}/{q}") if v["p"] == 1 else ("First {p}/{q} of {w}: {p}/{q} times {w}.", "{p}/{q}*{w}"), ("Together: {r1} plus {e}.", "{r1}+{e}")], ["A baker sells {f} of {w} rolls before noon and {e} in the afternoon. How many does he sell altogether?", "Of {w} {cur} {n} spends {f} on food and {e} {cur} on a book. How much does {he} spend in all?", "{n} uses {f} of {w} eggs for cakes and {e} for breakfast. How many eggs does {he} use?", "I read {f} of a book of {w} pages and then {e} pages more. How many pages have I read?", "{n} gives {f} of {his} {w} {t} to {m} and {e} to {n3}. How many does {he} give away?"], 1)


@skill("real_plain_structures_mine", weight=3.6)
def plain_mine(d):
    yield from tell(d, "structures.mine", MINE, 0.03)
