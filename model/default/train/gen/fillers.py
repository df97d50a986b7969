"""People, things, currencies and the ways to write a number: what the question generators fill their sentences with."""
import functools
import re
from dataclasses import dataclass
from fractions import Fraction

ONES = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen").split()
TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_words(n):
    """English words for 0 <= n < 1,000,000: 'forty-five', 'one hundred and twenty', 'two thousand five hundred'."""
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10] + ("-" + ONES[n % 10] if n % 10 else "")
    if n < 1000:
        return ONES[n // 100] + " hundred" + (" and " + in_words(n % 100) if n % 100 else "")
    rest = n % 1000
    return in_words(n // 1000) + " thousand" + ((" and " if rest < 100 else " ") + in_words(rest) if rest else "")


def plain(v):
    """A Fraction or int with a finite decimal, written plainly: 12, 0.75, 1.5."""
    v = Fraction(v)
    if v.denominator == 1:
        return str(v.numerator)
    for places in range(1, 13):
        scaled = v * 10 ** places
        if scaled.denominator == 1:
            sign, digits = ("-" if scaled < 0 else ""), str(abs(scaled.numerator)).rjust(places + 1, "0")
            return f"{sign}{digits[:-places]}.{digits[-places:]}"
    raise ValueError(f"{v} has no short decimal")


def places(v):
    """How many decimals v needs (99 when it never ends, or needs more than nine)."""
    v = Fraction(v)
    for k in range(10):
        if (v * 10 ** k).denominator == 1:
            return k
    return 99


def grouped(text):
    """'1234567.5' -> '1,234,567.5'."""
    whole, dot, rest = text.partition(".")
    return f"{int(whole):,}{dot}{rest}"


def shown(d, text, word_share=0.0):
    """How a question writes the number `text`: plain digits, with separators, or in words: a share of those up to 20,
    and now and then a larger one (never when word_share < 0)."""
    whole = text.partition(".")[0]
    if word_share >= 0 and "." not in text and int(text) >= 0:
        n = int(text)
        if n <= 20 and d.chance(word_share):
            return in_words(n)
        if (n <= 999 or n % 50 == 0) and n < 100000 and d.chance(0.03):
            w = in_words(n)
            w = w.replace(" and ", " ") if d.chance(0.4) else w
            return w.replace("one hundred", "a hundred", 1) if w.startswith("one hundred") and d.chance(0.3) else w
    if len(whole) >= 4 and d.chance(0.5 if len(whole) > 4 else 0.4):
        return grouped(text)
    return text


def value(r):
    """A result as an answer's sentence shows it."""
    return r.best if r.decimal == r.best or not r.decimal else f"{r.exact} ≈ {r.decimal}"


def inner(r):
    """A result as the next expression copies it: a fraction goes in parentheses."""
    return f"({r.best})" if "/" in r.best else r.best


def cap(text):
    """The text with its first letter a capital."""
    return text[:1].upper() + text[1:]


# -- people ------------------------------------------------------------------------------------------------------
SHE = ("Maria Anna Emma Sofia Lena Aisha Priya Mei Julia Olivia Grace Nora Fatima Chloe Lucy Hannah Sarah Rosa Ella "
       "Zoe Amara Ingrid Yuki Leila Mary Jane Alice Linda Kate Beth Carla Diana Eva Mia Ava Jenny Lisa Nadia Tina Ruth "
       "Susan Paula Isabel Clara Maya Amy Sara Ms.~Lee Mrs.~Brown Mrs.~Patel Ms.~Garcia").split()
HE = ("Tom Ben Ali Carlos David Omar Raj Kenji Lucas Peter Sam Jack Max Noah Liam Ivan Hugo Leo Felix Marco Ahmed Paul "
      "John Bob Mike James Daniel Adam Oliver Ethan Victor Jamal Chen Diego Mark Luke Henry Oscar Finn George Kevin "
      "Nick Tim Alex Joe Bill Eric Mr.~Smith Mr.~Khan Mr.~Jones").split()
ROLES_SHE = ["My mother", "My sister", "My mom", "A woman", "My aunt", "My daughter", "My grandmother", "My wife"]
ROLES_HE = ["My father", "My brother", "My dad", "A man", "My uncle", "My son", "My neighbour", "My grandfather"]
ROLES_THEY = ["A student", "A teacher", "A customer", "A farmer", "A shopper", "My friend", "A worker", "My neighbor"]
GROUPS = ["Two friends", "The Smiths", "My parents", "Three students", "Tom and Lucy", "Anna and Ben", "Some friends"]

VERBS = """buys pays wants gets gives earns works drives travels needs spends takes walks runs cycles saves makes owes
sells uses hands shares divides splits bakes plans scores leaves orders invests borrows deposits puts lends reads picks
receives collects finds keeps rides covers charges tips chooses rents fills purchases does goes""".split()
BASE = {"does": "do", "goes": "go", "purchases": "purchase", "cycles": "cycle", "divides": "divide", "drives": "drive",
        "gives": "give", "makes": "make", "uses": "use", "leaves": "leave", "receives": "receive", "takes": "take",
        "saves": "save", "shares": "share", "bakes": "bake", "scores": "score", "rides": "ride", "charges": "charge",
        "chooses": "choose"}


def _forms(third):
    words = {v: (v if third else BASE.get(v, v[:-1])) for v in VERBS}
    words.update({"has": "has" if third else "have", "is": "is" if third else "are", "was": "was" if third else "were"})
    return words


def person(d, first=0.22, second=0.06, groups=0.06):
    """Words for one actor, for str.format: {S} opens a sentence, {s} stands inside one, {he} {He} {his} {him} refer back;
    the verbs of VERBS, {has} {is} {was} agree with the subject."""
    x = d.rng.random()
    if x < first:
        if d.chance(0.8):
            return dict(_forms(False), S="I", s="I", he="I", He="I", his="my", His="My", him="me",
                        **{"is": "am", "was": "was"})
        return dict(_forms(False), S="We", s="we", he="we", He="We", his="our", His="Our", him="us")
    x -= first
    if x < second:
        return dict(_forms(False), S="You", s="you", he="you", He="You", his="your", His="Your", him="you")
    x -= second
    if x < groups:
        g = d.pick(GROUPS)
        return dict(_forms(False), S=g, s=g[0].lower() + g[1:] if g.split()[0] in ("Two", "The", "My", "Three", "Some")
                    else g, he="they", He="They", his="their", His="Their", him="them")
    kind = d.rng.random()
    if kind < 0.42:
        name, he, his, him = d.pick(SHE), "she", "her", "her"
    elif kind < 0.84:
        name, he, his, him = d.pick(HE), "he", "his", "him"
    elif kind < 0.89:
        name, he, his, him = d.pick(ROLES_SHE), "she", "her", "her"
    elif kind < 0.94:
        name, he, his, him = d.pick(ROLES_HE), "he", "his", "him"
    else:
        name = d.pick(ROLES_THEY)
        low = name[0].lower() + name[1:]
        return dict(_forms(True), S=name, s=low.replace("a ", "the ", 1) if low.startswith("a ") else low,
                    he=low.replace("a ", "the ", 1) if low.startswith("a ") else low,
                    He=name.replace("A ", "The ", 1), his="their", His="Their", him="them")
    name = name.replace("~", " ")
    role = name.split()[0] in ("My", "A")
    inside = name[0].lower() + name[1:] if role else name
    if inside.startswith("a "):
        inside = "the " + inside[2:]
    return dict(_forms(True), S=name, s=inside, he=he, He=cap(he), his=his, His=cap(his), him=him)


def name(d, other=()):
    """A given name, none of `other`."""
    while True:
        n = d.pick(SHE + HE)
        if "~" not in n and n not in other:
            return n


# -- money -------------------------------------------------------------------------------------------------------
@dataclass
class Currency:
    """How one question writes money; `show` groups thousands at times, `out` writes a result."""
    form: str
    word: str
    d: object

    def show(self, text):
        if self.word in ("dollars", "euros") and text[:2] == "0." and len(text) == 4 and self.d.chance(0.25):
            n = int(text[2:])
            return self.d.pick([f"{n} cents", f"{n} cents", f"{n} cents", f"{n}¢", f"{n}c"]) if n != 1 else "1 cent"
        return self.form.format(shown(self.d, text, 0.03 if self.form[-1].isalpha() and self.form[:2] == "{}" else -1))

    def out(self, r):
        t = r if isinstance(r, str) else r.best
        if t.startswith("-"):
            return "-" + self.form.format(t[1:]).replace("\\", "")
        return self.form.format(t).replace("\\", "")


CURRENCIES = ([("${}", "dollars")] * 24 + [("{} dollars", "dollars")] * 7 + [("€{}", "euros")] * 4 +
              [("{} €", "euros")] * 2 + [("{} euros", "euros")] * 4 + [("£{}", "pounds")] * 5 +
              [("{} pounds", "pounds")] + [("\\${}", "dollars"), ("{} USD", "dollars"), ("{}€", "euros"),
                                           ("₹{}", "rupees"), ("{} EUR", "euros"), ("{} francs", "francs"),
                                           ("{}$", "dollars"), ("{} rupees", "rupees"), ("{} crowns", "crowns")])


def currency(d):
    """A way to write money, drawn for one question."""
    return Currency(*d.pick(CURRENCIES), d)


def price(d, lo, hi, whole=0.4):
    """An amount of money as plain text, lo..hi units: '12', '2.50', '19.99', '7.2'."""
    n = d.int(lo, hi)
    x = d.rng.random()
    if x < whole:
        return str(n)
    if x < whole + 0.38:
        c = d.pick(["50", "25", "75", "20", "40", "60", "80", "99", "95", "49", "90", "10", "30", "05", "45"])
        return f"{n}.{c}"
    if x < whole + 0.46:
        return f"{n}.{d.pick('123456789')}"
    return f"{n}.{d.rng.randint(1, 99):02d}"


def some(d, lo=2, hi=12, word_share=0.2):
    """A small count: (as the question writes it, as the expression copies it)."""
    n = str(d.int(lo, hi))
    return shown(d, n, word_share), n


# -- questions and requests about a noun phrase ---------------------------------------------------------------------
ASKS = ["What is {x}?", "What's {x}?", "Find {x}.", "Calculate {x}.", "Compute {x}.", "Work out {x}.",
        "Determine {x}.", "Can you work out {x}?", "Please calculate {x}.", "Give me {x}.", "Tell me {x}.",
        "I need to know {x}.", "Could you tell me {x}?", "Please find {x}.", "Can you calculate {x} for me?",
        "Figure out {x}.", "Can you find {x}?", "What would {x} be?", "I want to know {x}.",
        "Help me find {x}.", "Could you compute {x}?", "What is the value of {x}?", "Please tell me {x}.",
        "I'm looking for {x}.", "State {x}.", "How do I work out {x}?", "Do you know {x}?", "Show me {x}.",
        "Let me know {x}.", "I need {x}.", "Quick question: what is {x}?", "Say, what's {x}?", "Try to find {x}.",
        "{x} please", "Hi! What is {x}?", "My homework asks for {x}.", "Would you calculate {x}?", "{x}?", "{x} = ?"]


def ask(d, where, x):
    """A question or a request for the noun phrase x ('the average of 3 and 5')."""
    t = d.say(where, ASKS, x=x)
    if x.endswith("$") and t.endswith("?") and d.chance(0.3):
        t = t[:-1]
    return cap(t) if d.chance(0.9) else t


ROUNDINGS = [(2, ["to the nearest cent", "rounded to the nearest cent", "to two decimal places", "to 2 decimal places",
                  "rounded to 2 decimal places", "rounded to two decimals", "correct to 2 decimal places", "to 2 d.p."]),
             (1, ["to one decimal place", "to 1 decimal place", "rounded to one decimal place", "to the nearest tenth",
                  "rounded to 1 d.p.", "correct to one decimal place"]),
             (0, ["to the nearest whole number", "rounded to the nearest whole number", "to the nearest integer",
                  "rounded to the nearest unit"]),
             (3, ["to three decimal places", "rounded to 3 decimal places", "to the nearest thousandth"])]


def rounding(d, money=False, kinds=(2, 2, 2, 1, 1, 0, 3)):
    """A rounding asked for: (decimals, phrase)."""
    k = 2 if money else d.pick(kinds)
    phrases = dict(ROUNDINGS)[k]
    return k, d.pick(phrases if money or k != 2 else phrases[2:])


def with_rounding(question, phrase):
    """The question with a rounding phrase: 'What is the price, to the nearest cent?'"""
    if question[-1] == "." and phrase[-1] == ".":
        return f"{question[:-1]}, {phrase}"
    if question[-1] in "?." and not question[:-1].endswith("="):
        return f"{question[:-1]}, {phrase}{question[-1]}"
    return f"{question}, {phrase}"


def rounded(expression, k):
    """The expression, rounded to k decimals."""
    return f"round({expression}, {k})" if k else f"round({expression})"


_A = re.compile(r"\b([Aa]) (?=[$€£₹\\]*(?:8|18(?![\d,])|11(?![\d,])|18,|11,|eight|eleven|eraser|ice cream|apple\b|empty|aunt))")


_ONE = re.compile(r"((?<![\d.,])\b(?:1|one) (?:dollar|euro|pound|franc|crown|rupee|hour|minute|day|week))s\b")
ASIDE = ["It is {h} o'clock.", "The shop opened in {y}.", "It is the {day}th of May.", "There are {k} other people in the line.", "The shop is at {k} Main Street.", "{name} is {age} years old.", "It is {deg} degrees outside.", "This happened in {y}.",
         "The bus leaves at {h}:{m}.", "{name} has {k} brothers.", "It is day {k} of the month.", "Yesterday {name} slept {h} hours.", "{name} lives in house number {k}.", "School starts at {h}:{m}.", "(This is problem {k} on page {age}.)"]


def aside(d):
    """A sentence with a number that has nothing to do with the question."""
    return d.say("aside", ASIDE, h=d.rng.randint(6, 11), y=d.rng.randint(1950, 2024), day=d.rng.randint(4, 20), k=d.rng.randint(2, 30),
                 age=d.rng.randint(11, 90), deg=d.rng.randint(2, 35), m=d.pick(["15", "30", "45", "10"]), name=name(d))


def tidy(function):
    """Wraps a skill: in its question 'a' becomes 'an' before 8, 11, 18 and the like (most people write it so), and now and
    then a story begins with a number that does not matter."""
    @functools.wraps(function)
    def run(d):
        steps = function(d)
        thing = _ONE.sub(r"\1", _A.sub(r"\1n ", next(steps)))
        if ". " in thing and thing[:1].isupper() and d.chance(0.04):
            thing = aside(d) + " " + thing
        try:
            while True:
                thing = steps.send((yield thing))
        except StopIteration:
            return
    return run
