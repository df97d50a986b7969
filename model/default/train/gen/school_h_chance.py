"""Probability of simple events: bags, dice, spinners, cards, tickets; not, or, and with putting back; expected numbers; what is asked of
one scene set side by side.
"""
from math import gcd

from .school_h_base import Answer, Call, ask, lines, part, put, school

COLOURS = "red blue green yellow white black orange purple pink brown grey".split()
BALLS = [b.split("/") for b in "balls/ball marbles/marble counters/counter beads/bead sweets/sweet cubes/cube buttons/button discs/disc pens/pen socks/sock tokens/token candies/candy chips/chip pegs/peg cards/card".split()]
HOLDERS = "bag box jar drawer bowl hat sack tin basket urn bucket".split()
BAG = """
A {h} holds {s}.
A {h} contains {s}.
There are {s} in a {h}.
In a {h} there are {s}.
{n} has a {h} with {s}.
{n} puts {s} into a {h}.
A {h} is filled with {s}.
{S} lie in a {h}.
{S} are mixed in a {h}.
{h} with {s}:
A {h}: {s}.
You have a {h} with {s} in it.
"""
DRAWN = ["One is drawn at random.", "One {o} is taken without looking.", "{n} picks one at random.", "You draw one with your eyes closed.", "One {o} is pulled out blindly.", "One falls out by chance.", "A {o} is chosen at random.", ""]
ONE = """
What is the probability that it is {a}?
What is the probability of drawing a {a} {o}?
What is the probability of {a}?
What's the chance of a {a} {o}?
What is the chance that it is {a}?
How likely is it to be {a}?
How likely is a {a} {o}?
Find the probability of a {a} one.
Find P({a}).
P({a}) = ?
Work out the probability of getting a {a} {o}.
Give the probability of {a} as a fraction.
With what probability is it a {a} one?
Determine the probability that the {o} drawn is {a}.
probability of {a}?
"""
NOT = """
What is the probability that it is not {a}?
What is the probability of not drawing a {a} {o}?
What is the chance that it isn't {a}?
How likely is it to be any colour but {a}?
How likely is it that it is not a {a} one?
Find the probability of no {a} {o}.
Find P(not {a}).
Work out the probability of a {o} that isn't {a}.
With what probability is it something other than {a}?
What is the chance of any other colour than {a}?
Find the probability that {a} is not the colour drawn.
"""
OR = """
What is the probability that it is {a} or {b}?
What is the probability of drawing a {a} or a {b} {o}?
What is the chance that it is either {a} or {b}?
How likely is {a} or {b}?
Find the probability of a {a} or {b} one.
Find P({a} or {b}).
Work out the probability of getting one that is {a} or {b}.
With what probability is it {b} or {a}?
What is the chance of one of the two colours {a} and {b}?
"""
NEITHER = """
What is the probability that it is neither {a} nor {b}?
How likely is it that it is neither {a} nor {b}?
Find the probability that the {o} is not {a} and not {b}.
What is the chance of a colour that is neither {a} nor {b}?
"""
TWO = ["Two are drawn, the first is put back.", "One is drawn, put back, and then a second one is drawn.", "{n} draws one, puts it back and draws again.", "A {o} is drawn twice, with replacement.", "You take one, look at it, return it and take another."]
SAME = """
What is the probability that both are {a}?
How likely are two {a} ones?
What is the chance of {a} both times?
Find the probability of {a} twice.
Find P({a}, {a}).
What is the probability of drawing {a} and then {a} again?
Work out the probability of two {a} {ps}.
"""
THEN = """
What is the probability of {a} first and then {b}?
How likely is {a} followed by {b}?
Find the probability that the first is {a} and the second {b}.
What is the chance of first {a}, then {b}?
Find P({a}, then {b}).
Work out the probability of a {a} one and then a {b} one, in this order.
"""
NONE = """
What is the probability that neither of the two is {a}?
How likely is it that no {a} one is drawn at all?
Find the probability that both times it is not {a}.
What is the chance of no {a} in both draws?
"""
LEAST = """
What is the probability of at least one {a} one?
How likely is it that at least one of the two is {a}?
Find the probability that {a} is drawn at least once.
What is the chance of at least one {a} {o}?
"""
EXPECT = """
This is done {k} times, and the {o} is put back each time. How many times do you expect {a}?
It is repeated {k} times with replacement. How often is {a} expected?
In {k} draws with replacement, how many {a} ones can be expected?
After {k} tries (always put back), about how many times is it {a}? Give the expected number.
Find the expected number of {a} ones in {k} draws, each time with replacement.
"""
HOW_MANY = """
How many {ps} are there in all?
How many {ps} are in the {h}?
What is the number of {ps}?
"""


@part("bag", 3)
def school_h_bag(d):
    want = d.rng.choices(["one", "not", "or", "neither", "same", "then", "none", "least", "expect", "all"], [5, 3, 2.5, 1, 1.5, 1.5, 1, 1, 1.5, 0.5])[0]
    m = d.pick([2, 3, 3, 3, 4])
    m = max(m, 4 if want == "neither" and d.chance(0.4) else 3 if want in ("or", "neither") else 2)
    colours = d.rng.sample(COLOURS, m)
    while True:
        counts = [d.int(1, 12) for _ in range(m)]
        i, j = d.rng.sample(range(m), 2)
        k = d.int(2, 12) * 10
        total = sum(counts)
        if want != "expect" or (counts[i] * k) % total == 0:
            break
    ps, o = d.pick(BALLS)
    nouns = d.chance(0.2)
    entries = [f"{k_} {c}" + (f" {ps if k_ > 1 else o}" if nouns else "") for k_, c in zip(counts, colours)]
    s = ", ".join(entries[:-1]) + f" and {entries[-1]}" + ("" if nouns else f" {ps}")
    if counts[-1] == 1 and not nouns:
        s = s[:-len(ps)] + (ps if m > 1 else o)
    facts = lines(BAG)
    if d.chance(0.15) and m > 2:
        # one colour told as the rest
        s = f"{total} {ps}: " + ", ".join(f"{k_} {c}" for k_, c in zip(counts[:-1], colours[:-1])) + f" and {counts[-1]} {colours[-1]}"
        facts = [f for f in facts if "{s}." in f and "{S}" not in f and f[0] != "{"]
    act = DRAWN if want in ("one", "not", "or", "neither") else TWO if want in ("same", "then", "none", "least") else [""]
    asks = {"one": ONE, "not": NOT, "or": OR, "neither": NEITHER, "same": SAME, "then": THEN, "none": NONE, "least": LEAST, "expect": EXPECT, "all": HOW_MANY}[want]
    if want == "expect":
        act = ["One {o} is drawn at random.", "{n} draws one {o}."]
    a, b = colours[i], colours[j]
    raw = [f"{f} {x} {q}".replace("  ", " ") for f in facts for x in act for q in lines(asks)]
    if want in ("one", "not", "or", "neither"):
        raw += [f"{q} {f} {x}".strip() for q in lines(asks) if q[0] in "WFH" and "P(" not in q for f in facts[:5] for x in act[:3]]
    if want == "all":
        raw = [t for t in raw if f"{total} {ps}" not in s]
        if not raw:
            raw = [f"{f} {q}" for f in lines(BAG)[:5] for q in lines(HOW_MANY)]
            s = ", ".join(f"{k_} {c}" for k_, c in zip(counts[:-1], colours[:-1])) + f" and {counts[-1]} {colours[-1]} {ps}"
    q = put(d, "bag_" + want, raw, h=d.pick(HOLDERS), s=s, S=s, o=o, ps=ps, a=a, b=b, k=k)
    q = q.replace(" a orange", " an orange").replace("A orange", "An orange").replace("A urn", "An urn").replace("a urn", "an urn")
    yield q[0].upper() + q[1:]
    t = "+".join(map(str, counts))
    ca, cb = counts[i], counts[j]
    rest = [c for n, c in enumerate(counts) if n != i]
    others = "+".join(map(str, rest))
    others = f"({others})" if len(rest) > 1 else others
    if want == "all":
        r = yield Call("The total is the sum of all the numbers.", t)
        yield Answer("", f"There are {r.best} {ps}.", r.best)
        return
    if want == "expect":
        r = yield Call(f"Asked: the expected number. The probability is {ca} of {t}; times {k}.", f"{ca}/({t})*{k}")
        yield Answer("", f"The expected number: {ca}/({t}) × {k} = {r.best}.", r.best)
        return
    none = [c for n, c in enumerate(counts) if n not in (i, j)]
    thought, e = {"one": (f"There are {t} {ps}, {ca} of them {a}.", f"{ca}/({t})"), "not": (f"Not {a}: {others.strip('()')} of {t} {ps}.", f"{others}/({t})"), "or": (f"{a.capitalize()} or {b}: {ca}+{cb} of {t} {ps}.", f"({ca}+{cb})/({t})"),
        "neither": (f"Neither {a} nor {b}: {'+'.join(map(str, none))} of {t} {ps}.", (f"({'+'.join(map(str, none))})" if len(none) > 1 else "+".join(map(str, none))) + f"/({t})"), "same": (f"Each time {ca} of {t}; both: squared.", f"({ca}/({t}))^2"), "then": (f"First {ca} of {t}, then {cb} of {t}: the product.", f"{ca}/({t})*{cb}/({t})"),
        "none": (f"Each time not {a}: {others.strip('()')} of {t}; both: squared.", f"({others}/({t}))^2"), "least": (f"At least one: 1 minus none. Not {a} is {others.strip('()')} of {t}; both: squared.", f"1-({others}/({t}))^2")}[want]
    r = yield Call(thought, e)
    yield Answer("", f"The probability is {r.text}.", r.exact)


# -- dice, spinners, cards, coins -------------------------------------------------------------------------------------------------------------
ROLLED = """
What is the probability of E?
What is the probability of getting E?
How likely is E?
What is the chance of E?
Find the probability of E.
Work out the probability of E.
Find P(E).
P(E) = ?
With what probability is it E?
What are the chances of E?
Give the probability of E as a fraction.
"""
THROW = {"once": ["{D} is rolled.", "{D} is thrown once.", "{n} rolls {dd}.", "You throw {dd}.", "One roll of {dd}.", "{n} throws {dd} in a game.", "I roll {dd} once."], "each": ["{D} is rolled {t} times.", "{n} rolls {dd} {t} times.", "You throw {dd} {t} times.", "{T} rolls of {dd}.", "{T} dice with the numbers 1 to {z} are rolled together."]}
EACH = """
What is the probability of E every time?
How likely is E each time?
Find the probability that every one of the {t} rolls gives E.
What is the chance that each of the {t} rolls in a row gives E?
How likely is it to get E in each of the {t} rolls?
Work out the probability that every roll is E.
"""
NEVER = """
What is the probability that it is never E?
How likely is it that none of the rolls is E?
Find the probability that no roll gives E.
"""
ONCE = """
What is the probability of at least one E?
How likely is it that at least one roll is E?
Find the probability of E at least once.
"""
OFTEN = """
How many times do you expect E?
How often is E expected?
What is the expected number of times for E?
About how many times should it be E? Give the expected number.
Find the expected number of rolls with E.
"""


def event(d, z):
    """Something that a die with z faces may show: as it is said, how many faces, why."""
    k = d.int(2, z - 1)
    j = k
    while j == k:
        j = d.int(1, z)
    return d.pick([(f"a {k}" if k not in (8, 11, 18) else f"an {k}", 1, "one result"), ("an even number", z // 2, "half of the results"), ("an odd number", z // 2, "half of the results"), (f"more than {k}", z - k, f"{z}-{k} results"), (f"a number greater than {k}", z - k, f"{z}-{k} results"), (f"less than {k}", k - 1, f"{k}-1 results"), (f"a number below {k}", k - 1, f"{k}-1 results"), (f"at least {k}", z - k + 1, f"{k} to {z}"), (f"{k} or more", z - k + 1, f"{k} to {z}"),
        (f"at most {k}", k, f"1 to {k}"), (f"{k} or less", k, f"1 to {k}"), (f"a number other than {k}", z - 1, "all but one"), (f"{min(j, k)} or {max(j, k)}", 2, "two results"), ("a multiple of 3", z // 3, f"the multiples of 3 up to {z}"), ("a prime number", len([p for p in (2, 3, 5, 7, 11, 13, 17, 19) if p <= z]), f"the primes up to {z}")])


@part("dice", 2)
def school_h_dice(d):
    z = 6 if d.chance(0.7) else d.pick([4, 8, 10, 12, 20])
    dice = d.pick(["a die", "a fair die", "an ordinary die", "a dice", "a six-sided die"]) if z == 6 else f"a{'n' if z == 8 else ''} {z}-sided die"
    said, hits, why = event(d, z)
    want = d.pick(["once"] * 5 + ["each", "each", "never", "least", "often", "often"])
    t = d.pick([2, 2, 3, 4]) if want != "often" else z * d.int(2, 40)
    if want in ("never", "least"):
        while not said.startswith(("a ", "an ")) or "other" in said:
            said, hits, why = event(d, z)
    facts = THROW["once" if want == "once" else "each"]
    if want == "often":
        facts = facts[:3]
    asks = {"once": ROLLED, "each": EACH, "never": NEVER, "least": ONCE, "often": OFTEN}[want]
    e_said = said.replace("a ", "", 1).replace("an ", "", 1) if want == "least" else said
    asks = [a.replace("P(E)", "P({e})").replace(" E", " {x}" if "at least one E" in a else " {e}") for a in lines(asks)]
    raw = [f"{f} {a}" for f in facts for a in asks] + [f"{a} {f}" for f in facts[:2] for a in asks if "P(" not in a]
    if want == "once":
        raw += [f"{a[:-1]} with {{dd}}{a[-1]}" for a in asks if a[-1] in "?." and "P(" not in a and "fraction" not in a] + ["{n} needs {e} on {dd}. How likely is that?", "What is the probability of rolling {e} with {dd}?"]
    times = {2: "two", 3: "three", 4: "four"}.get(t, str(t))
    q = put(d, "dice_" + want, raw, D=dice[0].upper() + dice[1:], dd=dice, e=said, x=e_said, t=d.pick([times, str(t)]), T=times.capitalize(), z=z)
    yield q[0].upper() + q[1:]
    miss = z - hits
    thought, e = {"once": (f"{hits} of {z} results: {why}.", f"{hits}/{z}"), "each": (f"Each time {hits} of {z}; {t} times: to the power {t}.", f"({hits}/{z})^{t}"), "never": (f"Each time {z}-{hits} of {z}; {t} times: to the power {t}.", f"(({z}-{hits})/{z})^{t}"), "least": (f"At least one: 1 minus none. Each time {z}-{hits} of {z}; {t} times: to the power {t}.", f"1-(({z}-{hits})/{z})^{t}"), "often": (f"Asked: the expected number. The probability is {hits} of {z}; times {t}.", f"{hits}/{z}*{t}")}[want]
    r = yield Call(thought, e)
    if want == "often":
        yield Answer("", f"The expected number: {hits}/{z} × {t} = {r.best}.", r.best)
    else:
        yield Answer("", f"The probability is {r.text}.", r.exact)


CARDS = [c.split("|") for c in """an ace|4
a heart|13
a red card|26
a black card|26
a king|4
a queen of any suit|4
a jack|4
the ace of spades|1
the queen of hearts|1
a club|13
a diamond|13
a spade|13
a seven|4
a ten|4
a red king|2
a black queen|2
a king or a queen|8
an ace or a king|8
a heart or a spade|26
a picture card (jack, queen or king)|12
no heart|39
a card that is not an ace|48
a card that is not a spade|39""".split("\n")]
DECK = ["One card is drawn from a deck of 52.", "{n} draws a card from a full pack of 52 cards.", "A standard deck has 52 cards; one is taken at random.", "From 52 playing cards one is picked at random.", "You take one card from a well-shuffled deck of 52 cards."]


@part("cards", 1)
def school_h_cards(d):
    kind = d.pick(["cards", "cards", "spinner", "spinner", "coin", "ticket"])
    asks = [a.replace("P(E)", "P({e})").replace(" E", " {e}") for a in lines(ROLLED)]
    if kind == "cards":
        e, hits = d.pick(CARDS)
        raw = [f"{f} {a}" for f in DECK for a in asks] + [f"{a} {f}" for f in DECK for a in asks if "P(" not in a]
        q = put(d, "cards", raw, e=e)
        thought, x = f"{hits} of the 52 cards: {hits} divided by 52.", f"{hits}/52"
    elif kind == "spinner":
        n, c, c2 = d.pick([4, 5, 6, 8, 10, 12, 16, 20]), *d.rng.sample(COLOURS, 2)
        k = d.int(1, n - 1)
        no = d.chance(0.3)
        facts = ["A spinner has {n_} equal parts, {k} of them C.", "{k} of the {n_} equal sectors of a wheel are C.", "A wheel of fortune has {n_} equal fields, and {k} of these are C.", "On a spinner with {n_} equal sections {k} {be} C.", "{n} spins a spinner with {n_} equal parts, of which {k} {be} C."]
        if k == 1:
            facts = facts[:1] + facts[3:]
        e = f"not {c}" if no else c
        q = put(d, "spinner", [f"{f} {a}".replace(" C", " {c}") for f in facts for a in ["What is the probability that it stops on {c}?", "How likely is {c}?", "Find the probability of landing on {c}.", "What is the chance of {c}?", "P({c}) = ?"]] if not no else [f"{f} {a}".replace(" C", " {c}") for f in facts for a in ["What is the probability that it does not stop on {c}?", "How likely is a colour other than {c}?", "Find the probability of not landing on {c}.", "What is the chance that it isn't {c}?"]], n_=n, k=k, c=c, be="are" if k > 1 else "is")
        thought, x = (f"Not {c}: {n}-{k} of {n}.", f"({n}-{k})/{n}") if no else (f"The probability is {k} of {n}: {k} divided by {n}.", f"{k}/{n}")
    elif kind == "coin":
        t, side = d.int(2, 7), d.pick(["heads", "tails"])
        least = d.chance(0.35)
        q = put(d, "coin_least" if least else "coin", [f"{f} {a}" for f in ["A coin is tossed {t} times.", "{n} flips a fair coin {t} times.", "{t} coins are thrown together.", "I toss a coin {t} times."] for a in (["What is the probability of at least one {s}?", "How likely is at least one {s}?", "Find the probability of {ss} at least once."] if least else ["What is the probability that all are {ss}?", "How likely is it to be {ss} every time?", "Find the probability of {t} {ss}.", "What is the chance of only {ss}?"])], t=t, s=side[:-1], ss=side)
        thought, x = (f"At least one: 1 minus none. Each time 1 of 2; {t} times: to the power {t}.", f"1-(1/2)^{t}") if least else (f"Each time 1 of 2; {t} times: to the power {t}.", f"(1/2)^{t}")
    else:
        n, k = d.int(20, 900), d.int(1, 19)
        lose = d.chance(0.4)
        q = put(d, "ticket_lose" if lose else "ticket", [f"{f} {a}" for f in ["{k} of {n_} tickets win a prize.", "A raffle has {n_} tickets, and {k} of them win.", "Among {n_} tickets there are {k} winners.", "In a lottery with {n_} tickets, {k} get a prize."] for a in (["What is the probability that a ticket does not win?", "How likely is it to lose with one ticket?", "Find the probability of not winning with one ticket."] if lose else ["What is the probability that a ticket wins?", "How likely is it to win with one ticket?", "Find the probability of winning with one ticket."])], n_=n, k=k if k > 1 else 2)
        k = max(k, 2)
        thought, x = (f"Not winning: {n}-{k} of {n}.", f"({n}-{k})/{n}") if lose else (f"The probability is {k} of {n}: {k} divided by {n}.", f"{k}/{n}")
    yield q
    r = yield Call(thought, x)
    yield Answer("", f"The probability is {r.text}.", r.exact)


# -- probabilities that are told -----------------------------------------------------------------------------------------------------------
def chances(d):
    while True:
        p, q = d.int(1, 19) * 5, d.int(1, 19) * 5
        k = d.int(2, 30) * d.pick([5, 10, 20])
        if p != q and (p * k) % 100 == 0 and p + q < 100:
            break
    dec = lambda x: f"{x / 100:g}"      # noqa: E731
    e, f = d.rng.sample(["rain on a day", "a late bus", "a win of the home team", "snow on a day", "a broken lamp", "a hit at the first shot", "a free seat", "a red light", "a full car park", "a wrong number"], 2)
    return dict(p=dec(p), q=dec(q), w=p, k=k, e=e, f=f, both=dec(p + q), r=f"{p}%", z=f"{100 - p}%", x=p * k // 100)


def whole(d):
    while True:
        v = chances(d)
        a, b = d.int(1, 11), d.int(2, 12)
        if a < b and gcd(a, b) == 1:
            break
    n = b * d.int(2, 20)
    ps, o = d.pick(BALLS)
    c = d.pick(COLOURS)
    return dict(v, a=a, b=b, s=n, t_=a * n // b, ps=ps, o=o, c=c, h=d.pick(HOLDERS))


P_TOLD = """
The probability of {e} is {p}.
{e} has a probability of {p}.
P = {p} is the probability of {e}.
With a probability of {p} there is {e}.
The chance of {e} is {p}.
It is said that the probability of {e} is {p}.
"""
P_NOT = "What is the probability that this does not happen?\nHow likely is it not to happen?\n[Find|Work out] the probability of the opposite.\nWhat is the probability of the complement?\nHow likely is it that there is none?"
P_OFTEN = "How often is it expected in {k} cases?\nHow many times is it expected in {k} tries?\nIn {k} cases, how many times can you expect it?\n[Find|Work out] the expected number in {k} cases."
P_TWO = """
The probability of {e} is {p} and that of {f} is {q}; the two are independent.
{e} has the probability {p}, {f} has {q}. Neither has anything to do with the other.
Two independent events have the probabilities {p} and {q}.
Events A and B are independent with P(A) = {p} and P(B) = {q}.
"""
P_OR = """
Two events that cannot happen together have the probabilities {p} and {q}.
The events A and B exclude one another; P(A) = {p} and P(B) = {q}.
Events A and B are mutually exclusive with P(A) = {p} and P(B) = {q}.
A spinner shows A with the probability {p} and B with the probability {q}; it has other letters, too.
"""
THREE = """
A spinner shows only A, B and C. P(A) = {p} and P(B) = {q}.
There are three results, with the probabilities {p}, {q} and one that is not known.
A game ends with a win, a draw or a loss. A win has the probability {p} and a draw {q}.
A bag has red, blue and green balls. The probability of red is {p}, of blue {q}.
"""
LAST = "What is the probability of the third result?\n[Find|Work out] the third probability.\nHow likely is the remaining result?\nWhat is the last probability?"
OF_ALL = """
A {h} has {s} {ps}. The probability of drawing a {c} one is {a}/{b}.
{s} {ps} are in a {h}, and a {c} one is drawn with probability {a}/{b}.
The chance of a {c} {o} from a {h} of {s} {ps} is {a}/{b}.
"""
OF_SOME = """
A {h} has {t_} {c} {ps}. The probability of drawing a {c} one is {a}/{b}.
There are {t_} {c} {ps} in a {h}, and a {c} one is drawn with probability {a}/{b}.
The chance of a {c} {o} is {a}/{b}, and the {h} has {t_} {c} {ps}.
"""
TOLD = [ask(chances, [("The opposite: 1 minus {p}.", "1-{p}")], P_TOLD, P_NOT, "", 1.6, spell=0), ask(chances, [("Asked: the expected number. {p} times {k}.", "{p}*{k}")], P_TOLD, P_OFTEN, "", 1.2, spell=0), ask(chances, [("Both: {p} times {q}.", "{p}*{q}")], P_TWO, "What is the probability that both happen?\nHow likely are both together?\n[Find|Work out] the probability of both.\nFind the probability that the one and the other happen.", "", 1.2, spell=0),
    ask(chances, [("One or the other: {p} plus {q}.", "{p}+{q}")], P_OR, "What is the probability that A or B happens?\nHow likely is one or the other?\n[Find|Work out] the probability of the one or the other.", "", 1.0, spell=0), ask(chances, [("Neither: (1 minus {p}) times (1 minus {q}).", "(1-{p})*(1-{q})")], P_TWO, "What is the probability that neither happens?\nHow likely is it that none of the two happens?\n[Find|Work out] the probability of neither.", "", 0.8, spell=0),
    ask(chances, [("All add up to 1: 1 minus ({p} plus {q}).", "1-({p}+{q})")], THREE, LAST, "", 1.2, spell=0), ask(chances, [("The opposite: 100 minus {w}.", "100-{w}")], "The probability of {e} is {r}.\nThere is a {r} chance of {e}.\n{e}: {r} likely.", "What is the probability, in percent, that it does not happen?\nHow likely is it not to happen, in percent?\nWhat is the chance of the opposite in percent?", "", 0.8, spell=0),
    ask(whole, [("{a}/{b} of {s} is {a}/{b} times {s}.", "{a}/{b}*{s}")], OF_ALL, "How many {c} {ps} are there?\nHow many of the {ps} are {c}?\n[Find|Work out] the number of {c} {ps}.", "", 1.0, spell=0), ask(whole, [("{t_} is {a}/{b} of all: {t_} divided by {a}/{b}.", "{t_}/({a}/{b})")], OF_SOME, "How many {ps} are there in all?\nHow many {ps} does the {h} hold?\n[Find|Work out] the number of all {ps}.", "", 1.0, spell=0)]
school("chance_told", TOLD, 1.5, story=False)
