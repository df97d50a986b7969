"""One thought, one order and one form for one kind of question, whichever skill asks it: `turn` (core.py) sends every call and
answer through here. A small model learns a habit that has no exceptions far sooner than two that it must choose between.
"""
import re

from .phrases import words


PAIR = re.compile(r"(?<![\d.*/^])(\d+(?:\.\d+)?)([*+])(\d+(?:\.\d+)?)(?=$|[-+/)])")
BASE_FIRST = re.compile(r"\b(more than|greater than|add|added|adding|longer|older|taller|heavier|wider|warmer|bigger|larger|higher|on top|onto|increased?)\b", re.I)


def place(question, number):
    """Where the question names the number: in digits, with separators or in words; None if nowhere, or twice."""
    said = f"{int(number):,}".replace(",", "[,  ]?") if number.isdigit() else re.escape(number)
    found = [m.start() for m in re.finditer(rf"(?<![\d.,]){said}(?:\.0+)?(?![\d]|[.,]\d)", question)]
    if not found and number.isdigit() and len(number) < 4:
        found = [m.start() for m in re.finditer(rf"\b{words(int(number))}\b".replace("-", "[- ]"), question, re.I)]
    return found[0] if len(found) == 1 else None


CHAIN = re.compile(r"\d[\d.]*(?:[-+]\d[\d.]*){2,}")
MONEY_WORD = re.compile(r"(?<=[$£€₹])([a-z]+(?:[- ][a-z]+)*)")


def chained(call):
    """Stories of several sums have one thought, whichever skill tells them."""
    if CHAIN.fullmatch(call.expression) and re.match(r"\d\S* (?:plus|minus) \d", call.thought):
        first = re.match(r"[\d.]+", call.expression).group()
        call.thought = f"Start with {first}, add what comes and subtract what goes." if "-" in call.expression else "The total is the sum of all the numbers."


TENTHS = re.compile(r"((?:[$£€₹]|(?<![A-Za-z])R) ?\d+\.\d)(?!\d)|(?<![\d.])(\d+\.\d)(?= (?:dollars|euros?|rupees|€|AED|USD|EUR|GBP)(?![A-Za-z]))")


def two_places(text):
    """Money is said with two decimal places: $2.50."""
    return TENTHS.sub(lambda m: m.group() + "0", text)


def part_or_multiple(call):
    """A quarter of 22 is 22 divided by 4, and three times 7 is 3 times 7, in every skill."""
    m = re.fullmatch(r"(\d[\d.]*)/(\d+)", call.expression)
    if m and re.fullmatch(rf"(?:One |An? |Half |Half of )[a-z ]*{re.escape(m[1])}\.", call.thought):
        call.thought = f"1/{m[2]} of {m[1]} is {m[1]} divided by {m[2]}."
    m = re.fullmatch(r"(\d+)\*(\d[\d.]*)", call.expression)
    if m and re.fullmatch(rf"[A-Z][a-z ]+ {re.escape(m[2])}(?: is {m[1]} times {re.escape(m[2])})?\.", call.thought):
        call.thought = f"{m[1]} times {m[2]}."


def unspelled(question):
    """"$twelve" is $12."""
    def digits(m):
        parts = m[1].split(" ")
        for k in range(len(parts), 0, -1):
            for n in range(1, 1001):
                if " ".join(parts[:k]).replace("-", " ") == words(n).replace("-", " "):
                    return " ".join([str(n)] + parts[k:])
        return m[1]
    return MONEY_WORD.sub(digits, question)


def plainly(thought):
    """One way to say one step: "The product: 3 times 4." and "The sum of 3 and 4." become "3 times 4." and "3 plus 4."."""
    thought = re.sub(r"^The (?:sum|difference|product|quotient): (?=-?\d)", "", thought)
    thought = thought.replace("A percentage is its number divided by 100; put the steps together.", "Evaluate the expression.")
    thought = re.sub(r"^It [a-z ]+: (?=\d)", "", thought)
    thought = re.sub(r"^(What is left of \d+) [A-Za-z][A-Za-z -]* in groups", r"\1 in groups", thought)
    thought = re.sub(r"^First the area of the [a-z ]+: ", "First the whole area: ", thought)
    thought = re.sub(r"^Then the area of the [a-z ]+: ", "Then the area of the part: ", thought)
    thought = re.sub(r"^Call the number of [A-Za-z][A-Za-z -]* x\.", "Call the number x.", thought)
    thought = re.sub(r"^The largest number that divides (.*) is their greatest common divisor: gcd\.$", r"The greatest common divisor of \1: gcd.", thought)
    thought = re.sub(r"^The first common multiple of (.*) is needed: lcm\.$", r"The least common multiple of \1: lcm.", thought)
    thought = re.sub(r"^The sum is (?=\S+ times)", "The total is ", thought).replace("subtract what is spent", "subtract what goes")
    thought = re.sub(r"^One (?:kilogram|pound|ounce|kilo|metre|litre|gram|[a-z]+) costs (?=\d)", "One costs ", thought)
    thought = re.sub(r"^One(?: [a-z]+)? (?:needs|makes|gives|takes|uses|weighs|prints|fills|costs) (\S+ divided by \S+); (\S+) .*", r"One is \1; \2 times as much is wanted.", thought)
    thought = re.sub(r"^The discount is (\S+)% of", r"The discount is \1 percent of", thought)
    m = re.fullmatch(r"The (sum|product) of (-?\d+(?:\.\d+)?) and (-?\d+(?:\.\d+)?)\.", thought)
    return f"{m[2]} {'plus' if m[1] == 'sum' else 'times'} {m[3]}." if m else thought


# What a turn asks for, by the thought of its last call: (pattern, the fewest calls, its name).
ASKED = [(re.compile(p), least, name) for p, least, name in [
    (r"The change is", 2, "the change"), (r"The profit", 2, "the profit"), (r"The loss", 2, "the loss"), (r"What is left is", 2, "what is left"),
    (r"Each (?:share|payment) is", 2, "each share"), (r"Together: ", 2, "all together"), (r"The total is \S+ plus the interest", 2, "the total with interest"), (r"Simple interest is", 1, "the interest"),
    (r"The new average is", 2, "the new average"), (r"The missing one is", 2, "the missing one"), (r"The largest is", 2, "the largest"), (r"The larger is", 2, "the larger"),
    (r"The smallest is \S+\. The (\w+) is", 2, "the {}"), (r"The smaller is \S+\. The larger is", 2, "the larger"), (r"Call the smallest number", 1, "the smallest"), (r"Call the smaller number", 1, "the smaller"), (r"The average speed is", 2, "the average speed"), (r"The distance is the sum", 1, "the distance"),
    (r"Then (\S+) cost", 2, "the price of {}"), (r"Which is smaller: check", 3, "which costs less"), (r"After the second step", 2, "the value after both steps"), (r"The cost is", 2, "the cost"),
    (r"The pay is", 2, "the pay"), (r"The area is", 2, "the area"), (r"The perimeter is", 2, "the perimeter"), (r"The sale price is", 2, "the sale price"), (r"The total is", 2, "the total"),
    (r"\S+ is 100 (?:plus|minus) \S+ percent of the original", 1, "the original"), (r"\S+ is \S+ percent; the whole is", 1, "the whole"), (r".*, so the rest is 100 minus", 1, "the rest"),
    (r"One \S+ ?costs|One costs", 1, "the price of one")]]
REST = re.compile(r".*, so the rest is (?=100 minus)")
OLD = re.compile(r"The (change|decrease) is (\S+) minus (\S+); divided by the old value (\S+), ")
UNIT = re.compile(r"One [A-Za-z ]+ is ([\d.]+) [A-Za-z ]+: (\S+ (times|divided by) \S+)\.")


RANGE = re.compile(r"(The primes from \S+ to \S+: primes\.)( Then they are counted\.)?")
TWICE = re.compile(r"After the (?:first|second) step it is 100 (plus|minus) (\S+) percent")
ADDED = re.compile(r"\b(?:(tips?|tipping|gratuity)|(tax|vat|gst|service charge))\b", re.I)


def name_asked(question, calls):
    """Says in the first thought what the question asks for, so that this is decided in words before anything is computed."""
    m = RANGE.fullmatch(calls[0].thought)
    if m:
        asked = "how many primes" if m[2] else "their sum" if len(calls) == 2 and calls[1].thought == "Their sum." else "all the primes"
        calls[0].thought = f"Asked: {asked}. {m[1]}"
        return
    m = UNIT.fullmatch(calls[0].thought)
    if m:
        calls[0].thought = f"Asked: {'the other money' if m[3] == 'times' else 'how many of the one'}. One is {m[1]} of the other: {m[2]}."
    two = [TWICE.match(c.thought) for c in calls]
    if len(calls) == 2 and all(two):
        first, second = (f"{m[2]}% {'more' if m[1] == 'plus' else 'less'}" for m in two)
        calls[0].thought = f"Asked: the value after {first} and then {second}. " + calls[0].thought
        return
    m = OLD.match(calls[0].thought)
    if m:
        old = m[4]
        new = m[3] if m[2] == old else m[2]
        calls[0].thought = f"Old {old}, new {new}. " + calls[0].thought
        return
    if calls[-1].thought.startswith("Together:") and re.match(r"\d\S* (plus|minus|times|divided)", calls[0].thought):
        calls[0].thought = "First the second one: " + calls[0].thought
    m = ADDED.search(question)
    if m and len(calls) == 1 and re.match(r"\S+% of|The total is 100 plus", calls[0].thought):
        name = "the total" if calls[0].thought.startswith("The") else "the tip" if m[1] else "the tax"
        calls[0].thought = f"Asked: {name}. " + calls[0].thought
    if calls[0].thought.startswith("Asked:"):
        return
    for pattern, least, name in ASKED:
        m = pattern.match(calls[-1].thought)
        if m and len(calls) >= least and name:
            calls[0].thought = f"Asked: {name.format(*m.groups())}. " + REST.sub("It is ", calls[0].thought)
            return


CAN_BE = re.compile(r"how many\b[^.?!]*\bcan (?:be (?:made|filled|formed|cut|packed|put together)|(?:he|she|i|we|they|you|one) (?:make|fill|form|cut|bake|pack))\b", re.I)


def whole(question, call):
    """How many groups can be made is a whole number, whether or not something is left."""
    m = re.fullmatch(r"(\d+)/(\d+)", call.expression)
    if m and CAN_BE.search(question) and call.thought == f"{m[1]} divided by {m[2]}.":
        call.thought = f"{m[1]} divided by {m[2]}, only the whole part: floor."
        call.expression = f"floor({m[1]}/{m[2]})"


def in_order(question, call):
    """A product of two numbers of the question (or a sum, when neither is the base of the other) is written in the
    order in which the question names them, whatever the skill's own habit; what was turned, for the answer's text."""
    turned = []
    for m in PAIR.finditer(call.expression):
        a, op, b = m.groups()
        if a == b or op == "+" and (BASE_FIRST.search(question) or m.group() != call.expression):
            continue
        word, sign = ("times", "×") if op == "*" else ("plus", "+")
        said = f"{a} {word} {b}"
        if not re.search(rf"(?<![\d.]){re.escape(said)}(?=$| minus| plus|[,.:;](?!\d))", call.thought) or "add up to" in call.thought or UNIT.fullmatch(call.thought):
            continue                # the last two thoughts give the roles in an order of their own
        pa, pb = place(question, a), place(question, b)
        if pa is None or pb is None or pa < pb:
            continue
        call.thought = call.thought.replace(said, f"{b} {word} {a}")
        call.expression = call.expression[:m.start()] + b + op + a + call.expression[m.end():]
        turned.append((f"{a} {sign} {b}", f"{b} {sign} {a}"))
    return turned


# A difference that is asked for as one, not told as a taking away: its two numbers are named first, so that their order is settled.
GAP = re.compile(r"(-?\d[\d.]*) minus (-?\d[\d.]*)\.")
GAPS = re.compile(r"\b(how (?:much|many|far)(?: [-\w]+){0,2}? (?:more|less|fewer|bigger|larger|greater|smaller|higher|lower|longer|shorter|taller|older|younger|warmer|hotter|colder|heavier|lighter|further|above|below|apart)"
                  r"|(?:by|of) how (?:much|many)|differ|difference|how far|gap|exceeds?|(?:must|should|has to|have to|do I|do you) (?:be )?(?:added|add|subtracted|subtract|take away)|between them|litres were used|did (?:he|she) lose|come in meanwhile|has it fallen|things inside|still need|(?:plus|minus) what|number taken from|milometer|odometer|(?:is|are)(?: still)? missing|distance between)\b", re.I)


def larger_first(question, call):
    """"Larger 9, smaller 4. 9 minus 4." where a difference is asked for."""
    m = GAP.fullmatch(call.thought)
    if m and float(m[1]) > float(m[2]) and GAPS.search(question):
        call.thought = f"Larger {m[1]}, smaller {m[2]}. {call.thought}"


def from_one(question, call):
    """All primes up to a number begin at 1, unless the question itself begins at 2."""
    m = re.fullmatch(r"primes\(2, (\d+)\)", call.expression)
    if not m or re.search(r"\b(?:2|two)\b", question, re.I):
        return []
    call.expression = f"primes(1, {m[1]})"
    call.thought = call.thought.replace("from 2 to", "from 1 to")
    return [("from 2 to", "from 1 to")]


EVEN = re.compile(r"\S+ is even if the remainder on division by 2 is 0\.")


def parity(question, call):
    """Whether the answer is yes or no, or the word even or odd, is said before the remainder is found."""
    if EVEN.fullmatch(call.thought):
        even, odd = (re.search(rf"\b{w}\b", question, re.I) for w in ("even", "odd"))
        asked = "even or odd" if even and odd else "whether it is odd" if odd else "whether it is even" if even else None
        call.thought = (f"Asked: {asked}. " if asked else "") + call.thought


EITHER = re.compile(r"\b(?:prime or (?:an? )?composite|composite or (?:an? )?prime)\b", re.I)


def either(question, steps, answer):
    """"Is 51 prime or composite?" is answered with the word, not with yes or no."""
    if not steps or answer.boxed not in ("yes", "no") or not EITHER.search(question) or re.search(r"\byes\b", question, re.I):
        return
    call, line = steps[-1]
    m = re.fullmatch(r"isprime\((\d+)\)", call.expression)
    if m:
        kind = "prime" if line == "true" else "composite"
        call.thought = "Asked: prime or composite. " + re.sub(r"^Asked: [^.]*\. ", "", call.thought)
        answer.text, answer.boxed = f"{m[1]} is {kind}.", kind


HAS = re.compile(r"An? (metre|litre|kilogram|kilometre|centimetre|hour) has (\d+) (\w+): (\S+) times (\S+), (then minus|divided by) (.*)\.")
SHORT = {"centimetres": "cm", "grams": "g", "millilitres": "ml", "metres": "m", "millimetres": "mm", "minutes": "min", "metre": "m", "litre": "l", "kilogram": "kg", "kilometre": "km", "centimetre": "cm"}


def said_unit(question, unit):
    """The word that the question has for a unit: centimetres, centimeters or cm."""
    found = re.findall(rf"\b{re.sub('tre', 't(?:re|er)', unit)}s?\b", question, re.I)
    return found[-1].lower() if found else SHORT.get(unit, unit)


def in_unit(question, call):
    """What is told in two units and worked out in the smaller has one thought: "In cm: 24 times 100, divided by 75.\""""
    m = HAS.fullmatch(call.thought)
    if not m:
        return
    one, k, small, a, b, how, rest = m.groups()
    small = said_unit(question, small)
    if b == k:
        call.thought = f"In {small}: {a} times {k}, {how.removeprefix('then ')} {rest}."
    elif rest == k and one != "hour":
        call.thought = f"Asked: the {said_unit(question, one)}. In {small}: {a} times {b}; divided by {k}."


START = re.compile(r"(\d[\d.]*)([-+])(\d[\d.]*)")


STATISTIC = {"median": "The median is the middle value of the sorted list.", "mode": "The mode is the value that comes most often: mode.", "range": "The range is the largest value minus the smallest."}
SPAN = re.compile(r"max\((.*)\)-min\(\1\)")


def agreed(question, call):
    """The call in the common form; what was turned round in it, for the answer's text."""
    call.thought = plainly(call.thought)
    m = re.match(r"Asked: the (median|mode|range); ", call.thought)
    if m:
        call.thought = STATISTIC[m[1]]
    call.expression = SPAN.sub(r"range(\1)", call.expression)
    chained(call)
    part_or_multiple(call)
    in_unit(question, call)
    m = START.fullmatch(call.expression)
    if m and call.thought.startswith("Start with"):
        call.thought = f"{m[1]} {'plus' if m[2] == '+' else 'minus'} {m[3]}."
    whole(question, call)
    larger_first(question, call)
    parity(question, call)
    return from_one(question, call) + in_order(question, call)
