"""The phrase book of the question generators: numbers in digits, words and LaTeX, fractions in every notation, and frames
that turn a noun phrase ("the area of …") into a question, an order or a mere key word.
"""
ONES = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen").split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINALS = {3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth",
    11: "eleventh", 12: "twelfth", 15: "fifteenth", 16: "sixteenth", 20: "twentieth", 100: "hundredth"}
VULGAR = {(1, 2): "½", (1, 3): "⅓", (2, 3): "⅔", (1, 4): "¼", (3, 4): "¾", (1, 5): "⅕", (2, 5): "⅖", (3, 5): "⅗",
    (4, 5): "⅘", (1, 8): "⅛", (3, 8): "⅜", (5, 8): "⅝", (7, 8): "⅞"}
NAMES = ("Anna Ben Carla David Emma Felix Grace Hannah Ivan Julia Karim Lena Maria Noah Olivia Paul Rosa Sam Tom Uma "
    "Victor Wendy Yusuf Zoe Aisha Chen Diego Elena Priya Mateo Lucy Jack Mia Leo Nina Omar Sara Tim Amir Kate "
    "Jamal Sofia Liam Ella Ravi Mei Hugo Clara").split()


def words(n):
    """`n` in English words: 142 is "one hundred and forty-two"."""
    if n < 0:
        return "minus " + words(-n)
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10] + ("-" + ONES[n % 10] if n % 10 else "")
    if n < 1000:
        return ONES[n // 100] + " hundred" + (" and " + words(n % 100) if n % 100 else "")
    rest = n % 1000
    return words(n // 1000) + " thousand" + ("" if not rest else (" and " if rest < 100 else " ") + words(rest))


def num(d, n, spell=0.06):
    """The integer `n` as a stranger may write it: digits mostly, else with separators or in words."""
    if n < 0:
        return d.pick(["-", "-", "-", "−", "minus ", "negative "]) + str(-n)
    if n <= 100 and d.chance(spell) or n <= 999 and d.chance(spell / 4) or n >= 1000 and n % 1000 == 0 and d.chance(spell):
        w = words(n)
        return w.replace("-", " ") if d.chance(0.3) else w
    if n >= 1000 and d.chance(0.35):
        return f"{n:,}"
    return str(n)


def cap(text):
    """`text` with its first letter raised."""
    return text[:1].upper() + text[1:]


def an(word):
    """"a" or "an", as the sound of `word` (or of a number in digits) asks."""
    if word[:1].isdigit():
        return "an" if word[0] == "8" or word in ("11", "18") else "a"
    return "an" if word[:1].lower() in "aeio" and not word.startswith("one") else "a"


def fraction_words(a, b):
    """a/b in words, or None where English has no everyday form: (3, 4) is "three quarters"."""
    if b == 2 and a == 1:
        return "one half"
    if b not in ORDINALS or a >= b:
        return None
    return words(a) + " " + ORDINALS[b] + ("s" if a > 1 else "")


def frac(d, a, b, spell=0.2):
    """The fraction a/b in one of its notations."""
    w = fraction_words(a, b)
    if w and d.chance(spell):
        return w.replace(" ", "-") if d.chance(0.2) else w
    if (a, b) in VULGAR and d.chance(0.12):
        return VULGAR[a, b]
    return d.pick([f"{a}/{b}"] * 7 + [f"\\frac{{{a}}}{{{b}}}", f"$\\frac{{{a}}}{{{b}}}$", f"\\dfrac{{{a}}}{{{b}}}",
        f"{a} over {b}", f"{a} / {b}", f"({a}/{b})"])


def listing(d, items, last=None):
    """"a, b and c" in one of its shapes."""
    last = last or d.pick([" and ", " and ", " and ", ", and " if len(items) > 2 else " and ", " & ", ", "])
    if any("," in item for item in items):   # "3,236, 307" would be hard to read
        items = [item.replace(",", "") for item in items]
    return ", ".join(items[:-1]) + last + items[-1]


FRAMES = [
    "What is {q}?", "What is {q}", "What's {q}?", "what is {q}?", "Find {q}.", "Find {q}", "Calculate {q}.",
    "Calculate {q}",
    "Compute {q}.", "Work out {q}.", "Work out {q} please.", "Determine {q}.", "Give me {q}.", "Tell me {q}.",
    "Can you find {q}?", "Can you work out {q}?", "Could you calculate {q}?", "Could you tell me what {q} is?",
    "Please find {q}.", "Please calculate {q}.", "Please give {q}.", "I need {q}.", "I need to find {q}.",
    "I need to know {q}.",
    "I would like to know {q}.", "I want to know what {q} is.", "Do you know what {q} is?", "Do you know {q}?",
    "{Q}?", "{Q}", "{Q} = ?", "{Q} is what?", "{Q} please", "{Q}: what is it?", "Help me find {q}.",
    "Help me work out {q}.",
    "How do I find {q}?", "How would you work out {q}?", "What would {q} be?", "What does {q} come to?", "State {q}.",
    "Show me {q}.", "Evaluate {q}.", "Figure out {q}.", "Let me know {q}.", "My homework asks for {q}.", "Quick: {q}?",
    "My teacher wants me to find {q}.", "What do you get for {q}?", "Write down {q}.", "Can you tell me {q}?",
    "Solve: {q}.",
    "Question: what is {q}?", "We have to find {q}. What is it?", "So what is {q}?", "{Q}, what is that?",
    "Any idea what {q} is?",
    "What number is {q}?", "Which number is {q}?", "Find out {q}.", "Get {q} for me.", "Tell me what {q} is.",
    "What will {q} be?",
]


def ask(d, phrase):
    """A question, an order or a key word around the noun phrase `phrase`."""
    return d.say("frame", FRAMES, q=phrase, Q=cap(phrase))


def three(d, lo, hi):
    a, b, c = (d.int(lo, hi) for _ in range(3))
    return a, b, c


def share(a, b, n):
    """a/b of n: the expression, the words for it and how the steps show it. One part is a division, several are a multiple."""
    return (f"{n}/{b}", f"{n} divided by {b}", f"{n} ÷ {b}") if a == 1 else (f"{a}/{b}*{n}", f"{a}/{b} times {n}", f"{a}/{b} × {n}")


def args(ns):
    return ", ".join(str(n) for n in ns)


WHETHER = ["Tell me whether {s}.", "Tell me if {s}.", "Can you say if {s}?", "Do you know whether {s}?",
    "I'd like to know if {s}.", "I want to know whether {s}.", "Check if {s}.", "Check whether {s}.",
    "Find out whether {s}.", "Determine if {s}.", "Determine whether {s}.", "My teacher asks whether {s}.",
    "I'm not sure if {s}.", "I am not sure whether {s}.", "Could you check whether {s}?", "Is it true that {s}?",
    "Is it correct that {s}?", "True or false: {s}.",
    "Decide whether {s}.", "Please check if {s}.", "Does it hold that {s}?", "Would you say that {s}?",
    "Someone claims that {s}. Is that right?", "I think {s}. Am I right?", "{S}, true or false?", "{S}: true or false?",
    "{S}. Is that true?", "{S}, right?", "Is the statement true: {s}?", "Yes or no: {s}?", "We have to decide whether {s}.",
    "Can it be that {s}?", "Say whether {s}.", "Verify whether {s}.", "How can I tell if {s}?", "{S}. Correct?",
    "I believe {s}. Is this so?"]


def whether(d, statement):
    """A question whether `statement` ("97 is prime") is true."""
    return d.say("whether", WHETHER, s=statement, S=cap(statement))


def decimal(d, lo, hi, places=None):
    """A decimal in [lo, hi] as text: 2.5, 0.75."""
    places = places or d.pick([1, 1, 1, 2, 2])
    n = d.int(int(lo * 10 ** places), int(hi * 10 ** places))
    whole, part = divmod(n, 10 ** places)
    return f"{whole}.{part:0{places}d}".rstrip("0").rstrip(".") if n % 10 ** places else str(whole)


# Two operands joined by words or a sign, and the operation that is meant.
SIGN = {"+": "+", "-": "−", "*": "×", "/": "÷"}
JOINERS = [("{a} plus {b}", "+"), ("{a} + {b}", "+"), ("{a} and {b} added together", "+"), ("the sum of {a} and {b}", "+"),
    ("{a} added to {b}", "+"), ("{a} minus {b}", "-"), ("{a} - {b}", "-"), ("{a} less {b}", "-"),
    ("the difference between {a} and {b}", "-"), ("{a} take away {b}", "-"), ("{a} − {b}", "-"), ("{a} times {b}", "*"),
    ("{a} × {b}", "*"), ("{a} multiplied by {b}", "*"), ("the product of {a} and {b}", "*"), ("{a} * {b}", "*"),
    ("{a} \\cdot {b}", "*"), ("{a} \\times {b}", "*"), ("{a} divided by {b}", "/"), ("{a} ÷ {b}", "/"), ("{a} / {b}", "/"),
    ("{a} over {b}", "/")]
