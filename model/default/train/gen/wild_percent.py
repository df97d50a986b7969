"""Percentages the way strangers ask for them, and the small grammar that all "wild" skills build their questions with.

A question is put together from clauses: what is the case (one to three facts), what is asked (a question, an order or a
bare key word), a shape that orders them, and now and then a word of context before or after. Every list is a list of
wordings of which a tenth is kept back for tests.
"""
import re
from fractions import Fraction

from .core import HELD_OUT_WORDINGS, Answer, Call, _share, skill
from .fillers import cap, in_words, inner, person, places, plain, price, rounded, tidy, value

# -- the grammar -----------------------------------------------------------------------------------------------------
_POOLS = {}


def say(d, where, templates, **values):
    """Draw.say with the split of each list remembered."""
    key = (where, len(templates), templates[0], templates[-1])
    if key not in _POOLS:
        held = [t for t in templates if _share(f"{where}|{t}") < HELD_OUT_WORDINGS]
        kept = [t for t in templates if _share(f"{where}|{t}") >= HELD_OUT_WORDINGS]
        _POOLS[key] = {"test": held or kept, "train": kept or held}
    t = d.rng.choice(_POOLS[key][d.split])
    d.wordings.append(f"{where}|{t}")
    return t.format(**values)


OPEN = ["Yesterday something funny happened at the market.", "It was raining all day.", "My little sister asked me this.", "This is from our worksheet.", "We were on holiday in Portugal.",
        "I saw this on a poster.", "My boss asked me today.", "Grandma told me a story.", "At the weekend we went out.", "This one is bugging me.", "Not sure I understand this one.",
        "I am preparing for an exam.", "Sorry for my english.", "I'm a bit rusty with maths.", "Consider the following situation.", "Read carefully.", "Our neighbours argue about this.",
        "My kid has this for homework and I can't help.", "Found this in an old textbook.", "Real life example.", "We discussed it in class today.", "A puzzle from the newspaper:", "I want to check a receipt.",
        "It's a sunny day in Valencia.", "My friend from Oslo sent me this.", "Long story short.", "Let me explain.", "I have a test tomorrow!", "This came up at work.", "Just curious about something.",
        "I think my answer is wrong.", "We did this last week but I was ill.", "Here is what I know.", "Look at this.", "There is a new shop near the station.", "The weather was awful on that day.",
        "I do not have a calculator with me.", "No idea how to begin.", "My teacher is very strict about this.", "I live in a small town by the sea.", "I'm planning a party.", "It's about my uncle's business.",
        "We want to compare some numbers.", "My dog ate the solution sheet.", "Everybody at home has a different answer.", "On Monday morning the class gets this task.", "Word problem.", "Exam question, part one."]
CLOSE = ["I always mix these up.", "I got something else.", "My friend says I am wrong.", "Any help is nice.", "It should be easy but I'm tired.", "Please explain like I'm ten.", "Hope that's clear.", "That's all the info I have.",
         "The answer key is missing.", "Need it before lunch.", "I forgot the formula.", "Is there a trick?", "English is not my first language, sorry.", "My mom doesn't know either.", "Don't skip steps.", "I want to see the calculation.",
         "Cheers!", "Kind regards", "It's for my little brother.", "Would be great to know.", "I tried and failed.", "Let me know what you think.", "Much appreciated.", "(not a trick question)"]
SHAPE_Q = ["{A} if {f}?", "If {f}, {a}?", "If {f} then {a}?", "{A}? {F}.", "{F}, {a}?", "{F} - {a}?", "{F}: {a}?", "{F}, so {a}?", "{F}... {a}?", "{A}, given that {f}?", "Given that {f}, {a}?", "Suppose {f}. {A}?", "Suppose that {f}, {a}?",
           "Say {f}. {A}?", "Let's say {f}, {a}?", "Imagine {f}. {A}?", "We know that {f}. {A}?", "{F}. Question: {a}?", "{F}. My question: {a}?", "{F}. Now {a}?", "{F}. So, {a}?", "{F}. Can you tell me {a}?", "{F}. I want to know {a}.",
           "{F}; {a}?", "When {f}, {a}?", "{A} when {f}?", "It is given that {f}. {A}?", "{F} and i want to know {a}", "{F}\n{A}?", "{F}.\n\n{A}?", "Assume {f}. {A}?", "Assuming {f}, {a}?", "{F}. Then {a}?", "Ok so {f}. {A}?", "So {f}, {a}?",
           "Basically {f} and the question is {a}", "The thing is that {f}. {A}?", "Here's the situation: {f}. {A}?", "{F}. Do you know {a}?", "{F}. Could you say {a}?", "{A}? I know that {f}.", "{A}? We have: {f}.", "{F}. Tell me {a}.",
           "{F}. {A} exactly?", "{F}. {A}, please?", "{F}. Guess {a}!", "{F}. The question is: {a}?", "{A} in the following case: {f}?", "{A} in this case? {F}.", "Here {f}. {A}?", "{F}. I'd like to know {a}.", "I know {f}. {A}?", "{F}. How would i find out {a}?"]
SHAPE_I = ["{F}. {A}.", "{F}. {A}", "{A} if {f}.", "{A} given that {f}.", "{A}: {f}.", "{F}: {a}.", "{F}. Please {a}.", "Given: {f}. {A}.", "{F}. You have to {a}.", "{F}. Your task: {a}.", "{F}. I have to {a}.", "{F}. Can you {a}?",
           "{F}. We must {a}.", "{F}. Use this to {a}.", "Knowing that {f}, {a}.", "If {f}, {a}.", "{F}. How do I {a}?", "{F}. Could you {a}?", "{F}\n{A}.", "{F}. Now {a}.", "{F}. From this, {a}.", "{A}, if {f}.", "{F}. Kindly {a}.", "{A}. {F}.",
           "{F}. Help me {a}.", "{F}. I need to {a}.", "{F}. The exercise says: {a}.", "{F}. We are asked to {a}."]
SHAPE_N = ["{F}. {A}?", "{F}. {A} = ?", "{F}, {a}?", "{F}; {a}", "{A}: {f}", "{A} if {f}?", "{F}. Wanted: {a}.", "Given: {f}. Find: {a}.", "{F}. I need {a}.", "{F} => {a}?", "{F}. I'm after {a}.", "{F}. {A} please", "{F}\n{A}: ____", "{F}. {A}: ?",
           "{A}? ({f})", "{F}, looking for {a}", "{F}. Missing: {a}.", "{F}, need {a}", "{F}. And {a}?"]
ORDERS = ["find {x}", "calculate {x}", "work out {x}", "determine {x}", "compute {x}", "give {x}", "find out {x}", "figure out {x}", "write down {x}", "state {x}", "obtain {x}", "say {x}", "get {x}", "evaluate {x}"]
WHATS = ["what is {x}", "what's {x}", "what was {x}", "what would {x} be", "how much is {x}", "what will {x} be", "can you give me {x}", "do you know {x}", "how big is {x}", "whats {x}", "what do you get for {x}", "what must {x} be"]


def told(d, where, v, facts, questions, nouns=(), rounding=None, chat=True):
    """A question out of `facts` (lists of clauses), `questions` ("how much does {he} pay") and `nouns` ("the new price")."""
    x = d.rng.random()
    if nouns and x < 0.34:
        np = say(d, where + ".n", nouns, **v)
        y = d.rng.random()
        kind = "q" if y < 0.4 else "i" if y < 0.72 else "n"
        a = say(d, "wild.what", WHATS, x=np) if kind == "q" else say(d, "wild.order", ORDERS, x=np) if kind == "i" else np
    else:
        kind, a = "q", None
    if kind == "q" and d.chance(0.45):
        shape = "{F}. {A}?"
    else:
        shape = say(d, "wild.shape." + kind, {"q": SHAPE_Q, "i": SHAPE_I, "n": SHAPE_N}[kind], F="{F}", f="{f}", A="{A}", a="{a}")
    first = min(x for x in (shape.find("{A}"), shape.find("{a}")) if x >= 0) < max(shape.find("{F}"), shape.find("{f}"))
    va, vf = v, v
    if "s" in v and first:
        va = dict(v, he=v["s"])
    if a is None:
        a = say(d, where + ".q", questions, **va)
        if first and "s" in v and v["s"] in a:
            vf = dict(v, s=v["he"], S=v["He"])
    clauses = [say(d, f"{where}.f{i}", f, **vf) for i, f in enumerate(facts)]
    clauses = [c for c in clauses if c]
    if rounding:
        a = a + (", " if d.chance(0.35) else " ") + rounding
    join = d.pick([". ", ". ", ". ", ", ", " and ", "; "]) if "{F}" in shape else d.pick([" and ", " and ", ", ", " and also "])
    if join == ". ":
        F = ". ".join(cap(c) for c in clauses)
    else:
        F = cap(join.join(clauses))
    f = join.join(clauses) if join != ". " else " and ".join(clauses)
    q = shape.format(F=F, f=f, A=cap(a), a=a)
    if chat and d.chance(0.12):
        q = say(d, "wild.open", OPEN) + " " + cap(q)
    if chat and d.chance(0.06):
        q += (" " if q[-1] in ".?!" else ". ") + say(d, "wild.close", CLOSE)
    q = re.sub(r"\b([Aa]) (?=[aeio]|umbrella)(?!one|euro)", r"\1n ", cap(q))
    return re.sub(r" +([.,?;:])", r"\1", re.sub(r"  +", " ", q))


SHE = ("Svetlana Ximena Ngozi Hye-jin Marta Agnieszka Beatriz Siobhan Leticia Yara Thandi Bronwyn Astrid Katarzyna Nobuko Shreya Ananya Dalia Esra Freya Gabriela Halima Ilona Jasmine Keiko Lakshmi Malia "
       "Nadine Odette Petra Rania Saskia Tamsin Ursula Valentina Wanjiru Xiu Yasmin Zainab Ines Bianca Noor Elif Tala Rebecca Megan Chiara Anneke Amina Deborah Penny Daphne Helga Kalina Roza").split()
HE = ("Dmitri Kwame Rashid Bartek Szymon Thabo Arjun Haruto Javier Mustafa Pawel Enrique Cheng Olu Gustavo Iker Jorge Klaus Lorenzo Mehmet Nikolai Oleg Pedro Quentin Rafael Sven Takumi Umar Vikram "
      "Wilhelm Xavier Youssef Zoltan Andre Bruno Cedric Dinesh Emeka Farid Gareth Hassan Igor Jens Kofi Luca Milan Nabil Otto Piotr Rohan Stefan Tobias Callum Dylan Ewan Brandon Tyrone").split()


def who(d, **kinds):
    """fillers.person with names from all over."""
    v = person(d, **kinds)
    if v["he"] in ("she", "he") and " " not in v["S"] and d.chance(0.6):
        v["S"] = v["s"] = d.pick(SHE if v["he"] == "she" else HE)
    return v


class Style:
    """How one question writes its numbers."""

    def __init__(self, d, latex=0.07):
        self.d = d
        x = d.rng.random()
        self.math = None
        if x < latex:
            self.math = d.pick(["${}$", "${}$", "${}$", "\\({}\\)", "$ {} $", "$${}$$"])
        y = d.rng.random()
        self.sep = "," if y < 0.42 else " " if y < 0.52 else "'" if y < 0.56 else ""
        self.spell = 0.12 if d.chance(0.3) else 0.02
        self.per = d.pick(["{}%"] * 9 + ["{} %", "{} %", "{} percent", "{} percent", "{} per cent", "{}pct", "{}percent"])

    def group(self, text):
        whole, dot, rest = text.partition(".")
        if self.sep and len(whole) > (3 if self.sep == "," else 4):
            whole = f"{int(whole):,}".replace(",", self.sep)
        return whole + dot + rest

    def n(self, text, spell=None):
        """The number `text`."""
        spell = self.spell if spell is None else spell
        if self.math:
            return self.math.format(self.group(text).replace("'", "") if self.sep != "," else self.group(text))
        if "." not in text and text.isdigit():
            k = int(text)
            if (k <= 20 and self.d.chance(spell * 2)) or (k <= 100 and self.d.chance(spell / 2)):
                return in_words(k)
            if k >= 2000 and k % 1000 == 0 and k < 10**6 and self.d.chance(0.1):
                return self.d.pick([f"{k // 1000} thousand", f"{k // 1000}k", f"{k // 1000} thousand"])
        return self.group(text)

    def p(self, p):
        """p percent."""
        if self.math:
            return self.math.format(p + "\\%")
        if "." not in p and self.d.chance(self.spell * 0.7) and int(p) < 101:
            return in_words(int(p)) + self.d.pick([" percent", " per cent"])
        return self.per.format(p)


# (how it is written, its word, does it have cents)
MONEY = ([("${}", 1)] * 26 + [("{} dollars", 1)] * 6 + [("€{}", 1)] * 5 + [("{} €", 1)] * 3 + [("{}€", 1)] * 2 + [("{} euros", 1)] * 3 + [("{} euro", 1)] * 2 + [("£{}", 1)] * 6 + [("{} pounds", 1)] +
         [("\\${}", 1), ("{} USD", 1), ("USD {}", 1), ("EUR {}", 1), ("{} EUR", 1), ("Rs. {}", 0), ("Rs {}", 0), ("Rs.{}", 0), ("₹{}", 0), ("{} rupees", 0), ("¥{}", 0), ("{} yen", 0), ("{} zloty", 1), ("{} zł", 1),
          ("{} PLN", 1), ("CHF {}", 1), ("{} francs", 1), ("{} kr", 1), ("{} crowns", 1), ("{}$", 1), ("$ {}", 1), ("£ {}", 1), ("€ {}", 1), ("{} bucks", 1), ("{} bucks", 1), ("A${}", 1), ("{} pesos", 0), ("{} rand", 1),
          ("{} lei", 1), ("{} dirhams", 1), ("{} ringgit", 1), ("{} CAD", 1), ("GBP {}", 1), ("{} quid", 1), ("{} naira", 0), ("{} won", 0), ("{} baht", 0), ("${}", 1)])


class Cash:
    """Money in one question: `show` for the question, `out` for the answer."""

    def __init__(self, d, s, cents=True):
        self.d, self.s = d, s
        while True:
            self.form, has = d.pick(MONEY)
            if has or not cents:
                break

    def show(self, text):
        d = self.d
        if text[:2] == "0." and len(text) == 4 and self.form in ("${}", "{} dollars", "€{}", "{} euros", "{} bucks", "{} euro") and d.chance(0.4):
            return d.pick([f"{int(text[2:])} cents", f"{int(text[2:])} cents", f"{int(text[2:])}c", f"{int(text[2:])} ct"]) if int(text[2:]) > 1 else "1 cent"
        if text[:2] == "0." and len(text) == 4 and self.form == "£{}" and d.chance(0.4):
            return f"{int(text[2:])}p"
        if self.s.math and self.form in ("${}", "{} dollars") and d.chance(0.6):
            return self.s.math.format("\\$" + self.s.group(text)) if self.form == "${}" else self.s.math.format(self.s.group(text)) + " dollars"
        if self.form[:2] == "{}":
            return self.form.format(self.s.n(text) if not self.s.math else self.s.group(text))
        return self.form.format(self.s.group(text))

    def out(self, r):
        t = r if isinstance(r, str) else value(r)
        if t.startswith("-"):
            return "-" + self.form.format(t[1:]).replace("\\", "")
        return self.form.format(t).replace("\\", "")


CENTS = ["to the nearest cent", "rounded to the nearest cent", "to 2 decimal places", "to two decimals", "rounded to 2 dp", "correct to 2 decimals", "(2 d.p.)", "rounded to cents", "(round to the nearest cent)", "with 2 decimals", "to the cent"]
PLACES = {2: CENTS[2:6] + ["(2 decimal places)", "to the nearest hundredth", "rounded to the hundredths", "with two digits after the point"],
          1: ["to 1 decimal place", "to one decimal place", "rounded to one decimal", "(1 dp)", "to the nearest tenth", "with one decimal", "correct to 1 d.p.", "rounded to 1 decimal place", "(one decimal place)", "to one digit after the point"],
          0: ["to the nearest whole number", "rounded to a whole number", "to the nearest integer", "(nearest whole number)", "rounded to the nearest unit", "as a whole number, rounded", "without decimals, rounded"]}


def maybe_round(d, v, money=False, often=0.75):
    """(k, phrase) when the exact value `v` is long, else (None, None)."""
    if places(v) <= (2 if money else 3):
        if d.chance(0.97) or places(v) < 2:
            return None, None
        k = 2 if money else 1
    elif not d.chance(often):
        return None, None
    else:
        k = 2 if money else d.pick([2, 2, 1, 1, 0])
    return k, say(d, f"wild.round{'m' if money else k}", CENTS if money else PLACES[k])


def finish(k, e, why, steps, show, money=False):
    """The call and the answer of one last step."""
    if k is not None:
        r = yield Call(f"{why}, rounded{' to cents' if money else ''}.", rounded(e, k))
        yield Answer("", f"{steps}, rounded, is {show(r)}.", r.best)
    else:
        r = yield Call(why + ".", e)
        yield Answer("", f"{steps} = {show(r)}.", r.best)


def rate(d, lo=1, hi=99, fine=0.1):
    x = d.rng.random()
    if x < fine:
        return d.pick([f for f in ("12.5", "7.5", "2.5", "0.5", "1.5", "8.5", "8.25", "37.5", "17.5", "4.5", "3.2", "6.8", "0.8", "5.25", "19.6", "22.5", "1.75") if lo <= float(f) <= hi])
    if x < 0.55:
        return str(d.pick([c for c in (5, 10, 12, 15, 16, 18, 20, 24, 25, 30, 35, 40, 45, 50, 60, 65, 70, 75, 80, 85, 90) if lo <= c <= hi] or [lo]))
    return str(d.rng.randint(lo, hi))


def amount(d, hi=99999):
    x = d.rng.random()
    if x < 0.4:
        return str(d.int(1, 500) * d.pick([10, 20, 4, 5, 100, 50]))
    return str(d.int(5, hi)) if x < 0.9 else price(d, 1, 2000, 0.0)


# -- p percent of n --------------------------------------------------------------------------------------------------
OF = ["{p} of {n}", "{p} from {n}", "{p} out of {n}", "{p} of the amount {n}", "{p} of the number {n}", "{p} of {n} exactly", "{n} - {p} of it?", "how much would be {p} of {n}", "how many is {p} of {n}", "whats {p} of {n}", "what is {p} of {n}",
      "{p} of {n} is how much", "{p} of {n} makes how much", "can u do {p} of {n}", "need {p} of {n}", "{n}: what is {p} of this?", "take {p} of {n}", "{p} × {n}", "find {p} of {n}", "find me {p} of {n}", "i want {p} of {n}", "give me {p} of {n}",
      "{p} of {n} equals what number", "if you have {n} and take {p} of it, how much is it", "you have {n}. what's {p} of that", "what number do i get when i take {p} of {n}", "what do {p} of {n} make", "what would {p} of {n} be", "solve {p} of {n}",
      "what does {p} of {n} equal", "say the total is {n}; what is {p} of it", "the total amounts to {n}, i only need {p} of it", "{n} in total, {p} of this = ?", "of {n}, how much is {p}", "out of {n} how much makes {p}", "how to get {p} of {n}",
      "how do you calculate {p} of {n}", "how can I compute {p} of {n}", "I'd like to know how much {p} of {n} is", "could you please work out {p} of {n}", "evaluate {p} of {n}", "compute: {p} of {n}", "determine {p} of {n}", "{p} of {n}, what is it",
      "{p} of {n} pls", "calculate {p} from the number {n}", "express {p} of {n} as a number", "what part of {n} is {p}, as a number", "tell me {p} of {n}", "mental maths: {p} of {n}", "{p} * {n}", "{n} * {p}", "{n} × {p}", "multiply {n} by {p}",
      "what value is {p} of {n}", "a quantity is {n}. Find {p} of the quantity", "which amount corresponds to {p} of {n}", "100% is {n}; then {p} is", "if 100% = {n}, {p} = ?", "if {n} is the whole, how much is {p}", "let the whole be {n}. determine {p} of it",
      "calcule {p} of {n}", "what are {p} of {n}", "is there a quick way to find {p} of {n}", "my answer for {p} of {n} must be checked, what is it", "{p} of {n}= __", "Fill in: {p} of {n} = ___"]
OF_MONEY = ["how much money is {p} of {m}", "{p} of {m}", "{p} of a bill of {m}", "{p} of my {m} budget is how much", "i get {p} of {m}, how much is that", "what is {p} of {m}", "{S} {gets} {p} of {m}. how much {does} {he} get", "the fee is {p} of {m}. how high is the fee",
            "{p} of {m} goes to charity, how much money goes there", "a bank keeps {p} of {m}. how much does it keep", "from {m} {s} {saves} {p}. how much is that", "{s} {needs} {p} of {m} as a deposit. how much is it", "how much deposit is {p} of {m}",
            "my share is {p} of {m}, what do i receive", "a broker takes {p} of a deal worth {m}. what does he take", "agent commission {p}, house sold for {m}. commission = ?", "commission of {p} on sales of {m}", "what commission does a seller get on {m} at {p}",
            "{S} {gets} a commission of {p} on everything {he} {sells}. This month {he} sold goods for {m}. How much commission is that", "insurance covers {p} of damage of {m}, how much is paid", "the tax is {p} on {m}, how much tax",
            "duty of {p} is charged on goods worth {m}. calculate the duty", "{p} royalty on {m} of book sales is", "how much is a {p} deposit on a {m} flat", "what's a {p} tip on {m}", "tip of {p} for a dinner that cost {m}", "service charge {p} on {m}, how much is the charge alone"]


@skill("wild_percent_of", weight=0.91)
@tidy
def wild_percent_of(d):
    s = Style(d, latex=0.2)
    p, n = rate(d, fine=0.15), amount(d)
    if d.chance(0.06):
        p = d.pick(["120", "150", "200", "250", "110", "125", "300", "175", "105"])
    v = Fraction(n) * Fraction(p) / 100
    if s.math and d.chance(0.6):
        q = say(d, "wild.of.tex", ["{P}\\% \\text{{ of }} {n}", "\\frac{{{P}}}{{100}} \\times {n}", "{P}\\% \\cdot {n}", "{P}\\% \\times {n}", "{n} \\times {P}\\%", "{n} \\cdot {P}\\%", "\\frac{{{P}}}{{100}} \\cdot {n}", "{P} \\% \\,\\text{{of}}\\, {n}", "{n} \\cdot \\frac{{{P}}}{{100}}",
                                    "\\dfrac{{{P}}}{{100}} \\times {n}", "\\left(\\frac{{{P}}}{{100}}\\right) \\times {n}", "{P}\\% * {n}"], P=p, n=n)
        q = s.math.format(q)
        q = say(d, "wild.tex.ask", ["What is {q}?", "{q}", "{q} = ?", "Compute {q}.", "Evaluate {q}", "Calculate: {q}", "Find {q}.", "simplify {q}", "Find the value of {q}.", "how much is {q}", "{q} equals?", "Solve {q}", "Determine {q}.", "work out {q} please", "Result of {q}?", "evaluate the expression {q}"], q=q)
    elif d.chance(0.3):
        c = Cash(d, s, "." in n)
        q = say(d, "wild.of.m", OF_MONEY, p=s.p(p), m=c.show(n), **who(d))
    else:
        q = say(d, "wild.of", OF, p=s.p(p), n=s.n(n))
    q = cap(q) if d.chance(0.6) else q
    k = None
    if places(v) > 2 and d.chance(0.3):
        k = d.pick([2, 1, 0])
        q = q.rstrip(".?") + ", " + say(d, f"wild.round{k}", PLACES[k])
    yield q if q[-1] in "?._" or d.chance(0.35) else q + ("?" if re.match("(?i)(what|how|can|could|is|which)|.*(how|what)", q) or d.chance(0.5) else ".")
    yield from finish(k, f"{n}*{p}/100", f"{p}% of {n} is {n} times {p} divided by 100", f"{p}% of {n}: {n} × {p} ÷ 100", lambda r: r.best)


# -- parts of a group, and the rest ------------------------------------------------------------------------------------
GROUPS = """students|school|learn French|do not learn French;children|kindergarten|have a cat|have no cat;people|village|are older than sixty|are sixty or younger;workers|plant|come by bike|do not come by bike;nurses|hospital|work at night|do not work at night;
voters|district|voted yes|did not vote yes;sheep|flock|are black|are not black;tiles|floor|are cracked|are not cracked;emails|inbox|are spam|are not spam;messages|chat|are unread|are already read;screws|delivery|are faulty|are fine;phones|warehouse|are used|are new;
houses|street|have solar panels|have no solar panels;fish|lake|are trout|are not trout;spectators|stadium|support the home team|do not support the home team;runners|race|reached the finish|did not reach the finish;planes|airport|landed late|were on time;
visitors|museum|paid the full price|did not pay the full price;songs|playlist|are in Spanish|are not in Spanish;seeds|packet|germinated|did not germinate;bottles|cellar|are empty|are not empty;patients|clinic|recovered|did not recover;beads|box|are green|are not green;
customers|shop|pay by card|do not pay by card;teachers|college|are men|are women;tickets|theatre|were sold online|were not sold online;pupils|class|failed the test|passed the test;boxes|truck|are heavy|are not heavy;buses|city|are electric|are not electric;
members|gym|come every day|do not come every day;cookies|jar|contain nuts|contain no nuts;trees|forest|are oaks|are not oaks;balls|bag|are yellow|are not yellow;players|team|are injured|are fit;photos|album|are in black and white|are in colour;
farmers|valley|grow rice|do not grow rice;cows|farm|give milk|give no milk;cars|dealer's yard|are diesel|are not diesel;letters|mailbox|are bills|are not bills;computers|lab|are broken|work;games|season|were won|were not won;shirts|shipment|are size L|are not size L;
chickens|barn|lay eggs|lay no eggs;apartments|block|are rented|are not rented;lamps|hall|are on|are off;users|app|pay for premium|use it for free;respondents|survey|answered no|did not answer no;soldiers|camp|are recruits|are not recruits;guests|wedding|are vegetarian|eat meat"""
GROUPS = [g.strip().split("|") for g in GROUPS.split(";")]
G_OPEN = ["there are {n} {g} in the {pl}", "a {pl} has {n} {g}", "the {pl} has {n} {g}", "we counted {n} {g} in a {pl}", "in our {pl} we have {n} {g}", "{n} {g} are in a {pl}", "the number of {g} in the {pl} is {n}", "a {pl} with {n} {g} is given", "{n} {g} belong to one {pl}", "total {g} in the {pl}: {n}",
          "a {pl} near here has exactly {n} {g}", "last year the {pl} had {n} {g}", "i know a {pl} with {n} {g}"]
G_PROP = ["{p} of them {x}", "{p} of the {g} {x}", "{p} {x}", "exactly {p} of these {x}", "of those, {p} {x}", "{p} of all {g} {x}", "it turned out that {p} of them {x}", "according to a report {p} of the {g} {x}", "of these {g} {p} {x}", "about the {g}: {p} {x}", "out of these {p} {x}", "statistics say {p} of the {g} {x}", "we know that {p} {x}"]
G_ONE = ["{p} of the {n} {g} in a {pl} {x}", "{p} of {n} {g} {x}", "out of {n} {g} {p} {x}", "of the {n} {g} in the {pl}, {p} {x}", "in a {pl} with {n} {g}, {p} {x}", "a {pl} has {n} {g} of which {p} {x}", "among {n} {g} {p} {x}", "{p} out of {n} {g} {x}", "in a {pl} {p} of all the {n} {g} {x}", "from a total of {n} {g}, {p} {x}", "a survey among {n} {g} shows {p} {x}"]
G_ASK = ["how many {g} {x}", "how many of them {x}", "how many of the {g} {x}", "how many are that", "how many {g} is that", "how many {g} does that make", "what number of {g} {x}", "how many {g} is it that {x}", "what is the number of {g} that {x}"]
G_NP = ["the number of {g} that {x}", "the count of {g} that {x}", "number of {g} that {x}"]
G_REST = ["how many {y}", "how many of them {y}", "how many {g} {y}", "how many of the {g} {y}", "what number of {g} {y}", "so how many {g} {y}", "then how many {y}"]
G_RNP = ["the number of {g} that {y}", "number of the {g} that {y}"]


def whole_part(d, lo=2, hi=98):
    while True:
        p = rate(d, lo, hi, fine=0.02)
        n = str(d.int(20, 9000)) if d.chance(0.3) else str(d.int(1, 90) * d.pick([20, 50, 100, 10, 25, 200]))
        if (Fraction(n) * Fraction(p) / 100).denominator == 1:
            return p, n


@skill("wild_percent_part", weight=0.77)
@tidy
def wild_percent_part(d):
    s = Style(d)
    p, n = whole_part(d)
    g, pl, x, y = d.pick(GROUPS)
    v = dict(g=g, pl=pl, x=x, y=y, p=s.p(p), n=s.n(n))
    rest = d.chance(0.4)
    facts = [G_ONE] if d.chance(0.5) else [G_OPEN, G_PROP]
    yield told(d, "wild.part" + ".rest" * rest, v, facts, G_REST if rest else G_ASK, G_RNP if rest else G_NP)
    if rest:
        r = yield Call(f"{p}% {x}, so the rest is 100 minus {p} percent of {n}.", f"{n}*(100-{p})/100")
        yield Answer("", f"The rest is {n} × (100 − {p}) ÷ 100 = {r.best} {g}.", r.best)
    else:
        r = yield Call(f"{p}% of {n} is {n} times {p} divided by 100.", f"{n}*{p}/100")
        yield Answer("", f"{p}% of {n}: {n} × {p} ÷ 100 = {r.best} {g}.", r.best)


# -- up and down by p percent --------------------------------------------------------------------------------------------
# (what it is, its value with {n} or {m}, new value asked)
THINGS = ["the population of a town|{n}", "the number of visitors of the museum|{n}", "a city's population|{n}", "the water level of a lake|{n} cm", "my weekly screen time|{n} minutes", "the price of a ticket|{m}", "the rent of our flat|{m}", "{his} monthly salary|{m}", "the weight of the parcel|{n} g", "a phone's price|{m}",
          "the number of subscribers|{n}", "the production of a factory|{n} units", "the electricity bill|{m}", "the membership of the club|{n}", "the value of the shares|{m}", "an employee's wage|{m}", "the number of bees in the hive|{n}", "the price of petrol for a full tank|{m}", "the harvest|{n} kg", "the height of a tree|{n} cm",
          "the attendance|{n} people", "my rent|{m}", "the school's enrolment|{n} pupils", "the length of the queue|{n} people", "the number of cars on the road|{n}", "the cost of the course|{m}", "the price of a car|{m}", "the stock of a shop|{n} items", "the annual fee|{m}", "the website's traffic|{n} visits", "the dog's weight|{n} g",
          "the house price|{m}", "the number of fans|{n}", "his hourly pay|{m}", "a quantity|{n}", "the output|{n}", "the yearly budget|{m}", "the area of a forest|{n} hectares", "the memory use|{n} MB", "the monthly pension|{m}", "a smartphone|{m}", "the bus pass|{m}", "insurance premium|{m}", "internet bill|{m}", "the value of a painting|{m}"]
UP1 = ["{t} was {k}", "{t} is {k}", "{t} used to be {k}", "last year {t} was {k}", "at the start {t} was {k}", "{t}: {k}", "in spring {t} was {k}", "in the beginning {t} is {k}", "originally {t} was {k}", "right now {t} is {k}", "at first {t} came to {k}", "until now {t} was {k}"]
UP2 = {True: ["it rises by {p}", "it rose by {p}", "it went up {p}", "it is increased by {p}", "then it grew by {p}", "it has grown {p} since", "it jumped {p}", "it climbs by {p}", "now it is {p} higher", "now it is {p} more", "there was an increase of {p}", "it increases {p}", "it gets raised by {p}", "it goes up by {p} in one year", "a rise of {p} follows", "{p} is added to it",
              "it becomes {p} bigger", "it was up {p}", "after that came a plus of {p}", "it gained {p}"],
       False: ["it falls by {p}", "it fell by {p}", "it went down {p}", "it is decreased by {p}", "then it shrank by {p}", "it has dropped {p} since", "it sank {p}", "it is cut by {p}", "now it is {p} lower", "now it is {p} less", "there was a decrease of {p}", "it decreases {p}", "it gets reduced by {p}", "it goes down by {p} in one year", "a drop of {p} follows", "{p} is taken off it",
               "it becomes {p} smaller", "it was down {p}", "it lost {p}", "after that came a minus of {p}"]}
UP_ONE = {True: ["{t} rises {p} from {k}", "{t}, which was {k}, rises by {p}", "{t} of {k} is increased by {p}", "{t} goes up from {k} by {p}", "{t} stood at {k} before it grew by {p}", "{t} ({k}) gets a {p} increase"],
          False: ["{t} falls {p} from {k}", "{t}, which was {k}, falls by {p}", "{t} of {k} is reduced by {p}", "{t} goes down from {k} by {p}", "{t} stood at {k} before it shrank by {p}", "{t} ({k}) gets a {p} cut"]}
UP_Q = ["what is it now", "how much is it now", "what is the new value", "what is it afterwards", "what does it become", "what will it be then", "what is the result", "how big is it after that", "how much will it be", "what is the final value", "what number do we have now", "whats the new number", "how much after the change", "what comes out", "to what does it change"]
UP_N = ["the new value", "the new amount", "the value afterwards", "the final value", "the result", "the value after the change", "new value", "the changed amount"]
UP_T = {True: ["{n} + {p}", "{n} plus {p}", "{n} and {p} more", "increase {n} by {p}", "{n} increased by {p}", "raise {n} by {p}", "{n} goes up {p}", "make {n} bigger by {p}", "{n} with {p} on top", "what number is {p} bigger than {n}", "what's {p} more than {n}", "grow {n} by {p}", "add {p} to {n}", "{n} up by {p}", "put {p} onto {n}", "what is {n} after a {p} rise", "{n} → {p} increase → ?", "apply an increase of {p} to {n}",
                "a number {n} gets increased by {p}, result?", "how much do I get if I enlarge {n} by {p}", "{n} (+{p})", "new value of {n} after +{p}", "increase of {p} on {n}, new value?", "enlarge {n} by {p}", "{n} increases {p}, then it is?", "{n}, then plus {p}"],
        False: ["{n} - {p}", "{n} minus {p}", "{n} and {p} less", "decrease {n} by {p}", "{n} decreased by {p}", "reduce {n} by {p}", "{n} goes down {p}", "make {n} smaller by {p}", "{n} with {p} taken away", "what number is {p} smaller than {n}", "what's {p} less than {n}", "shrink {n} by {p}", "subtract {p} from {n}", "{n} down by {p}", "take {p} off {n}", "what is {n} after a {p} fall", "{n} → {p} decrease → ?", "apply a decrease of {p} to {n}",
                "a number {n} gets decreased by {p}, result?", "how much do I get if I lower {n} by {p}", "{n} (-{p})", "new value of {n} after -{p}", "decrease of {p} on {n}, new value?", "diminish {n} by {p}", "{n} decreases {p}, then it is?", "{n}, then minus {p}"]}


@skill("wild_percent_by", weight=1.05)
@tidy
def wild_percent_by(d):
    s = Style(d, 0.1)
    up = d.chance(0.5)
    p = rate(d, 1, 95)
    n = amount(d, 900000)
    if d.chance(0.3) and "." not in n:
        n = str(int(n) * d.pick([10, 100, 1000])) if int(n) < 5000 else n
    k = None
    if d.chance(0.25):
        q = cap(say(d, f"wild.up.t{up}", UP_T[up], n=s.n(n), p=s.p(p))) + d.pick(["", "", "?", "."])
        if q.endswith("??") or q.endswith("?."):
            q = q[:-1]
        money = None
    else:
        t, form = d.pick(THINGS).split("|")
        if "{m}" not in form and "." in n:
            n = n.split(".")[0]
        v = who(d, first=0.1, second=0, groups=0)
        money = Cash(d, s, "." in n) if "{m}" in form else None
        unit = form.replace("{n}", "").replace("{m}", "")
        v.update(t=t.format(his=v["his"]), k=(money.show(n) if money else s.n(n) + unit), p=s.p(p))
        new = Fraction(n) * (100 + Fraction(p) * (1 if up else -1)) / 100
        if money:
            k, phrase = maybe_round(d, new, True)
        elif places(new) > 1 and d.chance(0.4):
            k, phrase = 0, say(d, "wild.round0", PLACES[0])
        else:
            phrase = None
        q = told(d, f"wild.by{up}", v, [UP_ONE[up]] if d.chance(0.3) else [UP1, UP2[up]], UP_Q, UP_N, phrase)
    yield q
    sign = "+" if up else "-"
    why = f"{p}% {'more' if up else 'less'} than {n} is 100 {'plus' if up else 'minus'} {p} percent of {n}"
    yield from finish(k, f"{n}*(100{sign}{p})/100", why, f"{n} {'increased' if up else 'decreased'} by {p}%: {n} × (100 {'+' if up else '−'} {p}) ÷ 100",
                      lambda r: money.out(r) if money else r.best, bool(money))


# -- sales, tips, taxes ------------------------------------------------------------------------------------------------
ITEMS = """jacket coat kettle bicycle scooter tablet monitor armchair mattress blender drone necklace ring suitcase backpack helmet printer keyboard guitar piano violin lamp rug mirror fridge oven toaster vacuum~cleaner washing~machine sofa desk bookshelf
pair~of~boots pair~of~jeans pair~of~trainers hoodie dress suit scarf watch perfume camera lens microscope tent sleeping~bag canoe surfboard skateboard football~shirt jersey video~game console board~game doll~house puzzle novel dictionary textbook course
gym~membership concert~ticket train~ticket flight hotel~room haircut massage meal pizza cake espresso~machine lawnmower drill hammer ladder garden~chair parasol grill wok frying~pan set~of~knives blanket carpet curtain handbag wallet umbrella teddy~bear""".split()
ITEMS = [i.replace("~", " ") for i in ITEMS]
SALE_F = ["a {i} costs {m}", "the {i} is {m}", "the normal price of a {i} is {m}", "a {i} is priced at {m}", "{s} {wants} a {i} that costs {m}", "a {i} was {m}", "the tag on the {i} says {m}", "{s} saw a {i} for {m}", "the list price of the {i} is {m}", "regular price of a {i}: {m}", "a {i} usually sells for {m}", "in the shop window there is a {i} for {m}",
          "i want to buy a {i}, it costs {m}", "a {i} in an online store costs {m}", "original price {m} for a {i}"]
SALE_P = ["there is {p} off", "it is {p} off", "it's on sale for {p} off", "the shop gives a {p} discount", "the seller takes off {p}", "today everything is {p} cheaper", "with the student card {s} {gets} {p} off", "the price is reduced by {p}", "a coupon gives {p} off", "the discount is {p}", "there's a {p} rebate", "it is marked down {p}", "now it's discounted by {p}", "on black friday it is {p} cheaper",
          "{s} {has} a voucher for {p} off", "discount: {p}", "they knock {p} off", "because of a scratch it is sold {p} cheaper", "the store is closing, so {p} off"]
SALE_ONE = ["a {m} {i} is {p} off", "a {i} priced {m} has a {p} discount", "a {i} that costs {m} is sold with {p} off", "a {i} is reduced by {p} from {m}", "{s} {buys} a {m} {i} with a {p} discount", "there's {p} off a {i} of {m}", "a {i} marked {m} is discounted {p}", "{p} discount on a {i} for {m}", "{i}, {m}, {p} off", "{m} {i} at {p} off", "{s} {gets} {p} off a {i} worth {m}"]
SALE_Q = ["how much does it cost now", "what is the sale price", "what is the new price", "how much must {s} pay", "how much {does} {he} pay", "what {does} {he} pay", "what's the price now", "what is the final price", "how much is it then", "what will it cost", "how much will {he} have to pay", "what would the {i} cost", "how much is the {i} after the discount", "how much money is needed now", "whats the price after discount", "what's the reduced price", "for how much can {he} get it"]
SALE_N = ["the sale price", "the new price", "the reduced price", "the price after the discount", "the discounted price", "price now", "the price to pay", "the final price", "the amount {he} must pay", "cost after discount"]
SAVE_Q = ["how much is saved", "how much {does} {he} save", "how big is the discount in money", "what is the discount in money", "how much cheaper is it", "how much money is taken off", "by how much does the price drop", "how much less {does} {he} pay", "what amount is saved", "how many is the saving"]
SAVE_N = ["the amount saved", "the saving", "the discount in money", "the money saved", "the amount of the discount", "the reduction in money"]
TAX_F = ["a {i} costs {m} before tax", "the net price of a {i} is {m}", "a {i} is {m} plus tax", "without VAT a {i} costs {m}", "the restaurant bill is {m}", "dinner costs {m}", "the bill at a cafe comes to {m}", "the repair costs {m} before tax", "a meal for the family was {m}", "the invoice is {m} net", "lunch comes to {m}", "the taxi ride is {m}", "the price excluding VAT is {m}", "a plumber's bill is {m} without tax", "our check was {m}"]
TAX_P = ["the tax is {p}", "sales tax of {p} is added", "VAT is {p}", "{p} VAT must be added", "{s} {leaves} a {p} tip", "{s} {wants} to tip {p}", "we add {p} for the waiter", "there is a {p} service charge on top", "a tip of {p} is customary", "GST at {p} is added", "{p} tax comes on top", "you add {p} gratuity", "a surcharge of {p} applies", "the sales tax rate is {p}", "the tax rate: {p}"]
TAX_Q = ["how much is the total", "how much {does} {he} pay in total", "what is the total", "what is the price with everything", "how much is to be paid in all", "what will be the final amount", "what's the grand total", "how much altogether", "what {does} {he} pay altogether", "how much must be paid", "total cost is what", "how much all together is it"]
TAX_N = ["the total", "the total price", "the final amount", "the total to pay", "the gross amount", "the whole amount", "total"]
TAXA_Q = ["how much is added", "how much extra is that", "how much money is that {p}", "how many money is the extra", "what is the extra amount", "how much is the {p} in money", "by how much does the bill grow"]
TAXA_N = ["the amount added", "the extra amount", "the amount of the addition", "the added amount"]


@skill("wild_sale", weight=1.05)
@tidy
def wild_sale(d):
    s = Style(d)
    c = Cash(d, s)
    n = price(d, 3, 900, 0.55)
    tax = d.chance(0.4)
    p = rate(d, 3, 25) if tax else rate(d, 5, 90, 0.05)
    v = dict(who(d, first=0.3), i=d.pick(ITEMS), m=c.show(n), p=s.p(p))
    part = d.chance(0.3)
    a = Fraction(n) * Fraction(p) / 100
    v2 = a if part else Fraction(n) + (a if tax else -a)
    k, phrase = maybe_round(d, v2, True)
    if tax:
        q = told(d, "wild.tax" + "a" * part, v, [TAX_F, TAX_P], TAXA_Q if part else TAX_Q, TAXA_N if part else TAX_N, phrase)
    else:
        q = told(d, "wild.sale" + "s" * part, v, [SALE_ONE] if d.chance(0.4) else [SALE_F, SALE_P], SAVE_Q if part else SALE_Q, SAVE_N if part else SALE_N, phrase)
    yield q
    if part:
        why = f"{p}% of {n} is {n} times {p} divided by 100" if tax else f"The discount is {p} percent of {n}"
        yield from finish(k, f"{n}*{p}/100", why, f"{p}% of {n}: {n} × {p} ÷ 100" if tax else f"The discount: {n} × {p} ÷ 100", c.out, True)
    elif tax:
        yield from finish(k, f"{n}*(100+{p})/100", f"The total is 100 plus {p} percent of {n}", f"The total: {n} × (100 + {p}) ÷ 100", c.out, True)
    else:
        yield from finish(k, f"{n}*(100-{p})/100", f"The sale price is 100 minus {p} percent of {n}", f"The sale price: {n} × (100 − {p}) ÷ 100", c.out, True)


# -- what percent ------------------------------------------------------------------------------------------------------
WP_T = ["{a} out of {b} as a percentage", "{a} out of {b} in percent", "{a}/{b} as percent", "what percent is {a} of {b}", "what percent of {b} is {a}", "{a} is what percent of {b}", "{a} is how many percent of {b}", "how many percent is {a} of {b}", "how many % of {b} is {a}", "what % is {a} from {b}", "{a} of {b} in %", "express {a} out of {b} as a percentage", "write {a} of {b} as a percentage",
        "convert {a} out of {b} to a percentage", "{a} from {b}, how many percent", "{a} out of {b} = ? %", "which percentage of {b} is {a}", "{b} is the whole, {a} is the part. percentage?", "part {a}, whole {b}, percent?", "if {b} is 100%, how many percent is {a}", "if {b} is 100%, what percent is {a}", "percentage of {a} in {b}", "{a} as a % of {b}", "find what percentage {a} is of {b}",
        "i got {a} out of {b}, what is that in percent", "score {a}/{b} in percent", "my mark is {a} out of {b}, percentage pls", "{a} right answers of {b}. Percentage?", "{a} correct out of {b}, how many percent correct", "you have {b} and {a} of them count. What percent count?", "what share of {b} is {a}, in percent", "turn {a} out of {b} into percent", "give {a} of {b} as a percent",
        "{a}:{b} in percent", "what is the percentage when {a} of {b} are taken", "by which percent must {b} be multiplied to get {a}", "{a} compared to {b} is what percent", "calculate the percentage: {a} of {b}", "how big is {a} relative to {b} in percent"]
WP_F = ["{s} got {a} out of {b} points", "{a} of the {b} {g} {x}", "in a {pl} with {b} {g}, {a} {x}", "{s} answered {a} of {b} questions correctly", "from {b} {g} in the {pl} {a} {x}", "a {pl} has {b} {g} and {a} of them {x}", "out of {b} {g}, {a} {x}", "there are {b} {g} and {a} {x}", "{s} scored {a} from {b} shots", "of {b} free throws {s} made {a}", "{a} {g} out of {b} {x}", "we have {b} {g} in the {pl}, {a} of which {x}",
        "{s} read {a} of the {b} pages of a book", "{s} took part in {a} of {b} lessons", "{s} earned {a} marks in a test of {b} marks", "the test had {b} points and {s} got {a}", "{b} {g} were asked or checked and {a} of them {x}"]
WP_Q = ["what percent is that", "how many percent is that", "what percentage is this", "which percentage is it", "what is that in percent", "what is the percentage", "how much percent is it", "how many percents are it", "what % is that", "whats the percentage", "as a percentage, how much is that", "what percent does that make", "how would you write this as a percentage"]
WP_N = ["the percentage", "this as a percentage", "that in percent", "the share in percent", "percentage", "the proportion as a percent", "% of it"]


@skill("wild_what_percent", weight=0.98)
@tidy
def wild_what_percent(d):
    s = Style(d, 0.1)
    if d.chance(0.7):
        while True:
            b = d.int(4, 2000) if d.chance(0.4) else d.int(1, 60) * d.pick([4, 5, 8, 10, 20, 25, 50, 100])
            p = Fraction(rate(d, 1, 99))
            a = b * p / 100
            if a.denominator == 1 and 0 < a < b:
                break
        a = int(a)
    else:
        b = d.int(6, 900)
        a = d.rng.randint(1, b - 1)
    a, b = str(a), str(b)
    g, pl, x, _ = d.pick(GROUPS)
    v = dict(who(d, groups=0), a=s.n(a), b=s.n(b), g=g, pl=pl, x=x)
    exact = Fraction(int(a) * 100, int(b))
    k, phrase = None, None
    if places(exact) > 3 and d.chance(0.75):
        k = d.pick([2, 1, 1, 0])
        phrase = say(d, f"wild.round{k}", PLACES[k])
    if d.chance(0.5):
        if s.math and d.chance(0.5):
            q = s.math.format(d.pick(["\\frac{%s}{%s}", "\\dfrac{%s}{%s}"]) % (a, b)) + d.pick([" as a percentage", " in percent", " as a percent", " = ? %"])
            q = d.pick(["Write ", "Express ", "", "Convert ", "what is "]) + q
        else:
            q = say(d, "wild.wp.t", WP_T, **v)
        q = q.rstrip("?") + (", " + phrase if phrase else "") + d.pick(["?", "?", ""])
        q = cap(q) if d.chance(0.6) else q
    else:
        q = told(d, "wild.wp", v, [WP_F], WP_Q, WP_N, phrase)
    yield q
    yield from finish(k, f"{a}/{b}*100", f"The percentage is {a} divided by {b}, times 100", f"{a} ÷ {b} × 100", lambda r: value(r) + "%")


# -- percent change ----------------------------------------------------------------------------------------------------
CH_UP = ["{t} rose from {a} to {b}", "{t} went up from {a} to {b}", "{t} climbed from {a} to {b}", "{t} was {a} and is now {b}", "{t} used to be {a}, today it is {b}", "{t} grew from {a} to {b}", "{t} changed from {a} to {b}", "in january {t} was {a}, in june {b}", "{t} jumped from {a} to {b}", "{t} increased from {a} to {b}", "before: {t} {a}, after: {b}", "{t} is {b} now, it was {a} last year", "{t} has gone up to {b} from {a}", "{t} moved up from {a} to {b}",
         "old value of {t}: {a}. new value: {b}"]
CH_DN = ["{t} fell from {a} to {b}", "{t} went down from {a} to {b}", "{t} dropped from {a} to {b}", "{t} was {a} and is now only {b}", "{t} used to be {a}, today it is just {b}", "{t} shrank from {a} to {b}", "{t} was reduced from {a} to {b}", "in january {t} was {a}, in june {b}", "{t} sank from {a} to {b}", "{t} decreased from {a} to {b}", "{t} is {b} now, it was {a} last year", "{t} has gone down to {b} from {a}", "{t} was cut from {a} to {b}", "{t} was lowered from {a} to {b}"]
CH_UQ = ["what is the percentage increase", "by what percent did it rise", "by how many percent did it go up", "how many percent is the increase", "what percent increase is that", "how much did it grow in percent", "what was the rise in percent", "what's the % increase", "how many percent more is it now", "by which percentage has it increased", "how much percent up is it"]
CH_DQ = ["what is the percentage decrease", "by what percent did it fall", "by how many percent did it go down", "how many percent is the decrease", "what percent decrease is that", "how much did it shrink in percent", "what was the drop in percent", "what's the % decrease", "how many percent less is it now", "by which percentage has it decreased", "how much percent down is it"]
CH_UN = ["the percentage increase", "the percent increase", "the increase in percent", "the rise as a percentage", "% increase"]
CH_DN_N = ["the percentage decrease", "the percent decrease", "the decrease in percent", "the drop as a percentage", "% decrease"]


@skill("wild_percent_change", weight=0.77)
@tidy
def wild_percent_change(d):
    s = Style(d)
    if d.chance(0.75):
        while True:
            a = d.int(1, 90) * d.pick([4, 5, 10, 20, 50, 100, 1, 1000])
            p = Fraction(rate(d, 1, 95)) if d.chance(0.85) else Fraction(d.pick([100, 150, 120, 200]))
            up = d.chance(0.5) or p >= 100
            b = a * (100 + p * (1 if up else -1)) / 100
            if b.denominator == 1 and b > 0:
                break
        a, b = str(a), str(b)
    else:
        a = d.int(20, 999)
        b = d.rng.randint(a // 3, a * 2)
        b += a == b
        up = b > a
        a, b = str(a), str(b)
    t, form = d.pick(THINGS).split("|")
    v = who(d, first=0.1, second=0, groups=0)
    money = Cash(d, s, False) if "{m}" in form else None
    unit = form.replace("{n}", "").replace("{m}", "")
    v.update(t=t.format(his=v["his"]), a=money.show(a) if money else s.n(a) + unit, b=money.show(b) if money else s.n(b) + unit)
    k, phrase = None, None
    if places(Fraction((int(b) - int(a)) * 100, int(a))) > 3 and d.chance(0.8):
        k = d.pick([2, 1, 1, 0])
        phrase = say(d, f"wild.round{k}", PLACES[k])
    yield told(d, f"wild.ch{up}", v, [CH_UP if up else CH_DN], CH_UQ if up else CH_DQ, CH_UN if up else CH_DN_N, phrase)
    if up:
        why = f"The change is {b} minus {a}; divided by the old value {a}, times 100"
        yield from finish(k, f"({b}-{a})/{a}*100", why, f"({b} − {a}) ÷ {a} × 100", lambda r: value(r) + "%")
    else:
        why = f"The decrease is {a} minus {b}; divided by the old value {a}, times 100"
        yield from finish(k, f"({a}-{b})/{a}*100", why, f"({a} − {b}) ÷ {a} × 100", lambda r: value(r) + "%")


# -- reverse -----------------------------------------------------------------------------------------------------------
RV_DN = ["a {i} costs {m} after {p} off", "with a {p} discount {s} paid {m} for a {i}", "after a discount of {p} the {i} is {m}", "a {i} is on sale at {m}, that is {p} off the old price", "a {i} was reduced by {p} and now costs {m}", "{s} paid {m} for a {i}, it was {p} off", "the sale price of a {i} is {m} and the discount was {p}", "a shop lowered a price by {p} to {m}", "because of {p} discount {s} {pays} only {m}",
         "a price fell by {p} and is now {m}", "a {i} now sells for {m}, {p} less than before"]
RV_UP = ["a {i} costs {m} including {p} tax", "a price rose by {p} and is now {m}", "after a raise of {p} {s} {earns} {m}", "the price of a {i} went up {p}, now it is {m}", "a {i} is {m} with {p} VAT included", "after a {p} increase the rent is {m}", "a bill with {p} tip comes to {m}", "{m} is the price of a {i} incl. {p} VAT", "a {i} now costs {m}, {p} more than before", "including {p} tax {s} paid {m}"]
RV_Q = ["what was the original price", "how much was it before", "what was it originally", "how much was it before the change", "what was the amount before", "what did it cost before", "what was the old price", "how much did it cost at first", "what was the starting amount", "how high was it before that"]
RV_N = ["the original price", "the original amount", "the old price", "the amount before", "the price before that", "the value before the change"]
RV_OF = ["{p} of a number is {n}", "{p} of some quantity is {n}", "{n} is {p} of a number", "{p} of the {g} are exactly {n}", "{n} {g} are {p} of all", "{n} makes {p} of the whole", "{n} of the {g} in the {pl} {x}, that is {p} of all {g}", "{p} of all {g} in a {pl} {x}, which is {n} {g}", "{p} of my number equals {n}", "{n} corresponds to {p}", "{s} already did {p} of the work, that is {n} pages", "{s} has walked {n} km, which is {p} of the route".replace("has", "{has}")]
RV_OQ = ["what is 100%", "how much is the whole", "what is the whole", "how many are there in all", "what is the total", "what's the full number", "how much is 100 percent", "how large is the total"]
RV_ON = ["the whole", "the total", "100%", "the full amount", "the total number"]


@skill("wild_reverse", weight=0.84)
@tidy
def wild_reverse(d):
    s = Style(d)
    way = d.pick(["down", "up", "of"])
    while True:
        p = rate(d, 2, 90 if way != "up" else 40, 0.04)
        base = Fraction(d.int(2, 900)) if d.chance(0.4) else Fraction(d.int(1, 200) * d.pick([5, 10, 20, 50]))
        share = {"down": 100 - Fraction(p), "up": 100 + Fraction(p), "of": Fraction(p)}[way]
        n = base * share / 100
        if places(n) <= (0 if way == "of" else 2):
            break
    n = plain(n)
    c = Cash(d, s, "." in n)
    g, pl, x, _ = d.pick(GROUPS)
    v = dict(who(d, groups=0), i=d.pick(ITEMS), p=s.p(p), m=c.show(n), n=s.n(n), g=g, pl=pl, x=x)
    yield told(d, "wild.rv" + way, v, [{"down": RV_DN, "up": RV_UP, "of": RV_OF}[way]], RV_OQ if way == "of" else RV_Q, RV_ON if way == "of" else RV_N)
    if way == "of":
        r = yield Call(f"{n} is {p} percent; the whole is {n} divided by {p}, times 100.", f"{n}/{p}*100")
        yield Answer("", f"The whole: {n} ÷ {p} × 100 = {value(r)}.", r.best)
        return
    sign, dash, word = ("-", "−", "minus") if way == "down" else ("+", "+", "plus")
    r = yield Call(f"{n} is 100 {word} {p} percent of the original; divide by that and multiply by 100.", f"{n}/(100{sign}{p})*100")
    yield Answer("", f"The original: {n} ÷ (100 {dash} {p}) × 100 = {value(r)}.", r.best)


# -- two changes -------------------------------------------------------------------------------------------------------
TWO_1 = {True: ["first it rises by {p}", "in the first year it goes up {p}", "in may it grew {p}", "then it was increased by {p}", "it is raised by {p} at first", "first comes a {p} increase", "it went up {p}"],
         False: ["first it falls by {p}", "in the first year it goes down {p}", "in may it lost {p}", "then it was reduced by {p}", "it is cut by {p} at first", "first comes a {p} decrease", "it went down {p}"]}
TWO_2 = {True: ["after that it rises by {q}", "in the second year it goes up {q}", "in june it grew {q}", "later it is increased by another {q}", "then it is raised by {q}", "after that comes an increase of {q}", "then it went up {q}"],
         False: ["after that it falls by {q}", "in the second year it goes down {q}", "in june it lost {q}", "later it is reduced by {q}", "then it is cut by {q}", "after that comes a decrease of {q}", "then it went down {q}"]}
TWO_SS = ["it is {p} off, and at the till another {q} off the reduced price", "first there is {p} off, then a coupon takes {q} off what remains", "the shop takes {p} off and then {q} more off the new price", "after a {p} discount members get a further {q} off", "it is discounted {p} and on the last day another {q}"]
TWO_ST = ["it is {p} off and then {q} tax is added", "{s} {gets} {p} off but {q} sales tax is added to the reduced price", "after {p} discount comes {q} VAT on top", "the discount is {p}, then tax of {q} is added", "there is {p} off, and after that {q} tax must be paid on the rest"]


@skill("wild_two_changes", weight=0.63)
@tidy
def wild_two_changes(d):
    s = Style(d)
    p, q = rate(d, 2, 60, 0.02), rate(d, 2, 50, 0.02)
    n = str(d.int(1, 200) * d.pick([10, 20, 5, 100, 50]))
    v = who(d, first=0.2, second=0, groups=0)
    x = d.rng.random()
    if x < 0.55:
        ups = d.chance(0.5), d.chance(0.5)
        t, form = d.pick(THINGS).split("|")
        money = Cash(d, s, False) if "{m}" in form else None
        v.update(t=t.format(his=v["his"]), k=money.show(n) if money else s.n(n) + form.replace("{n}", ""), p=s.p(p), q=s.p(q))
        facts, asks, nouns = [UP1, TWO_1[ups[0]], TWO_2[ups[1]]], UP_Q, UP_N
        if not money and places(Fraction(n) * (100 + Fraction(p)) * (100 + Fraction(q)) / 10000) and form.strip() in ("{n}", "{n} people"):
            n = str(int(n) * 100)
            v["k"] = s.n(n) + form.replace("{n}", "")
    else:
        ups = (False, x > 0.8)
        money = Cash(d, s)
        v.update(i=d.pick(ITEMS), m=money.show(n), p=s.p(p), q=s.p(q))
        facts, asks, nouns = [SALE_F, TWO_ST if ups[1] else TWO_SS], SALE_Q[:5] + SALE_Q[7:11], ["the final price", "the price to pay", "the end price", "final price"]
    f = [1 if u else -1 for u in ups]
    k, phrase = None, None
    if money and places(Fraction(n) * (100 + f[0] * Fraction(p)) * (100 + f[1] * Fraction(q)) / 10000) > 2 and d.chance(0.7):
        k, phrase = 2, say(d, "wild.roundm", CENTS)
    yield told(d, f"wild.two{ups[0]}{ups[1]}" + "s" * (x >= 0.55), v, facts, asks, nouns, phrase)
    s1, s2 = ("+" if ups[0] else "-"), ("+" if ups[1] else "-")
    word = {True: "plus", False: "minus"}
    r = yield Call(f"After the first step it is 100 {word[ups[0]]} {p} percent of {n}.", f"{n}*(100{s1}{p})/100")
    first = r.best
    e = f"{inner(r)}*(100{s2}{q})/100"
    why = f"After the second step it is 100 {word[ups[1]]} {q} percent of {first}"
    head = f"First: {n} × (100 {s1.replace('-', '−')} {p}) ÷ 100 = {first}. Then: {first} × (100 {s2.replace('-', '−')} {q}) ÷ 100"
    yield from finish(k, e, why, head, lambda r: money.out(r) if money else r.best, bool(money))


# -- percentages in longer stories -------------------------------------------------------------------------------------
SEV_F = ["{s} {buys} {k} {i}s at {m} each", "{k} {i}s at {m} each", "one {i} costs {m} and {s} {takes} {k} of them", "{s} {needs} {k} {i}s and each one is {m}", "a club orders {k} {i}s for {m} apiece", "{k} {i}s, {m} per piece", "a school wants {k} {i}s, each costs {m}", "an order of {k} {i}s at {m} each", "each {i} is {m}; {s} {takes} {k}"]
SEV_D = ["there is {p} off the whole bill", "the shop gives {p} off the total", "for such an order there is a {p} discount", "a voucher takes {p} off the total", "{s} {gets} {p} off everything", "the total is reduced by {p}"]
SEV_U = ["{p} tax is added", "VAT of {p} comes on top", "there's {p} sales tax on everything", "a {p} service fee is added to the total", "tax is {p} of the total and is added"]
SEV_Q = ["how much {does} {he} pay", "how much must be paid", "what is the final bill", "what will it cost altogether", "how much is the whole order", "what is the end price for everything", "how much does everything cost in the end", "how much is it all together"]
SEV_N = ["the final bill", "the total to pay", "the end price", "the whole cost", "the total cost", "the amount due"]
CHG_D = ["{s} {pays} with a {note} note", "{s} {gives} the cashier {note}", "{he} {has} {note} in the wallet", "{he} {pays} with {note}", "{he} {hands} over {note}".replace("{hands} over", "{gives}"), "{note} is what {he} {pays} with"]
CHG_Q = ["how much change {does} {he} get", "what is the change", "how much money {does} {he} get back", "how much is left", "how much change is there", "how much comes back"]
CHG_N = ["the change", "the money back", "the amount returned"]
YEAR_F = ["{s} {earns} {m} a month", "{his} monthly salary is {m}", "{s} {gets} {m} per month", "every month {s} {earns} {m}", "a clerk earns {m} monthly", "the pay is {m} per month"]
YEAR_P = ["then {he} {gets} a {p} raise", "from january it goes up {p}", "{his} boss raises it by {p}", "it is increased by {p}", "now comes a {p} pay rise"]
YEAR_Q = ["how much {does} {he} earn in a year now", "what is the yearly pay after the raise", "how much is that for 12 months now", "what will {he} make per year", "how much money will it be in one year after the raise", "what's the new salary per year"]
YEAR_N = ["the new yearly salary", "the yearly pay after the raise", "the new pay for a year", "the new annual income"]
SPEND_F = ["{s} {has} {m}", "{s} {earns} {m} a month", "{his} budget is {m}", "{s} got {m} for a birthday", "{s} {has} {m} in savings", "an income of {m} is given", "{s} won {m}"]
SPEND_P = ["{p} of it goes for rent", "{he} {spends} {p} of it on food", "{he} {gives} {p} of it away", "{p} of it is spent on books", "{he} {pays} {p} of it in taxes", "{p} of it is for clothes"]
SPEND_2 = ["{q} of it is for travel", "another {q} of the whole sum goes for bills", "{q} of the {m} is spent on fun", "{q} of the total amount is put aside for the car", "and {q} of the same {m} for a phone"]
SPEND_Q = ["how much is left", "how much {does} {he} have left", "what remains", "how much money remains", "how much is still there", "what amount is left over", "how much can {he} still use"]
SPEND_N = ["the money left", "the remaining money", "the rest", "what is left", "the amount that remains"]
SPEND_R = ["{he} {spends} {q} of the rest on a trip", "of what is left, {q} goes for a present", "{q} of the remaining money is spent on music", "then {q} of the rest is gone too", "after that {he} {spends} {q} of the remainder"]
SPEND_S = ["the rest is shared by {k} children", "the rest is split equally between {k} friends", "what is left {he} {divides} among {k} people", "the remainder is divided into {k} equal parts", "{k} people share the rest equally"]
SPEND_SQ = ["how much does each get", "how much is it for each", "what is one share", "how much does every one of them get", "how much does one get"]
SPEND_SN = ["one share", "the share of each", "the amount for each"]
OFOF_F = ["of the {n} {g} in a {pl}, {p} {x}", "a {pl} has {n} {g} and {p} of them {x}", "{p} of {n} {g} {x}", "there are {n} {g} in the {pl}; {p} {x}"]
OFOF_G = ["{q} of those are new here", "of these, {q} are from abroad", "{q} of them were counted twice", "of this part {q} is special", "{q} of those got a sticker", "{q} of these were chosen"]
OFOF_Q = ["how many is that", "how many are in this last part", "how many are these", "how many {g} is that in the end", "how many {g} belong to the smaller part"]
PROF_F = ["a dealer buys a {i} for {m}", "{s} bought a {i} for {m}", "a shop gets a {i} for {m}", "the cost price of a {i} is {m}", "a {i} costs the shop {m}", "a trader paid {m} for a {i}"]
PROF_P = ["sells it with a profit of {p}", "it is sold at a profit of {p}", "the markup is {p}", "{p} is added for profit", "it's marked up by {p}", "the profit is to be {p} of the cost"]
PROF_Q = ["what is the selling price", "for how much is it sold", "how much does the customer pay", "what price is on the tag", "at what price does it sell"]
PROF_N = ["the selling price", "the retail price", "the price for customers"]
PRP_F = ["a dealer buys a {i} for {m} and sells it for {m2}", "{s} bought a {i} at {m} and sold it at {m2}", "a {i} was bought for {m} and sold for {m2}", "cost price {m}, selling price {m2} of a {i}", "a shop pays {m} for a {i} and charges {m2}", "bought: {m}, sold: {m2}, thing: a {i}"]
PRP_UQ = ["what is the profit in percent", "how many percent is the profit", "what's the percent profit on cost", "what percentage of the cost is the profit", "what percent profit is made", "how much percent profit is it"]
PRP_DQ = ["what is the loss in percent", "how many percent is the loss", "what's the percent loss on cost", "what percentage of the cost is lost", "what percent loss is made", "how much percent loss is it"]


@skill("wild_percent_story", weight=1.54)
@tidy
def wild_percent_story(d):
    s = Style(d)
    c = Cash(d, s)
    v = who(d, first=0.25, groups=0)
    i = d.pick([x for x in ITEMS if " " not in x and x[-1] not in "shxy" and x not in ("violin", "knife")])
    kind = d.pick(["sev", "sev", "change", "year", "spend", "spend2", "rest", "share", "ofof", "profit", "profitpct"])
    p = rate(d, 5, 60, 0.02)
    v.update(i=i, p=s.p(p))
    if kind == "sev":
        up = d.chance(0.45)
        if up:
            p = rate(d, 3, 25, 0.1)
        k, n = str(d.int(2, 30)), price(d, 2, 300, 0.7)
        v.update(p=s.p(p), k=s.n(k), m=c.show(n))
        new = Fraction(k) * Fraction(n) * (100 + Fraction(p) * (1 if up else -1)) / 100
        r_, phrase = maybe_round(d, new, True)
        yield told(d, f"wild.sev{up}", v, [SEV_F, SEV_U if up else SEV_D], SEV_Q, SEV_N, phrase)
        r = yield Call(f"The total is {k} times {n}.", f"{k}*{n}")
        t = r.best
        sign, word = ("+", "plus") if up else ("-", "minus")
        yield from finish(r_, f"{t}*(100{sign}{p})/100", f"{'The total' if up else 'The sale price'} is 100 {word} {p} percent of {t}", f"The total: {k} × {n} = {t}. Then {t} × (100 {sign.replace('-', '−')} {p}) ÷ 100", c.out, True)
    elif kind == "change":
        while True:
            n = price(d, 3, 180, 0.7)
            p = rate(d, 5, 60, 0)
            cost = Fraction(n) * (100 - Fraction(p)) / 100
            if places(cost) <= 2:
                break
        note = next(x for x in (5, 10, 20, 50, 100, 200) if x >= cost)
        v.update(p=s.p(p), m=c.show(n), note=c.show(str(note)))
        yield told(d, "wild.chg", v, [SALE_ONE, CHG_D], CHG_Q, CHG_N)
        r = yield Call(f"The sale price is 100 minus {p} percent of {n}.", f"{n}*(100-{p})/100")
        cost = r.best
        r = yield Call(f"The change is {note} minus {cost}.", f"{note}-{cost}")
        yield Answer("", f"The sale price: {n} × (100 − {p}) ÷ 100 = {cost}. The change: {note} − {cost} = {c.out(r)}.", r.best)
    elif kind == "year":
        p, n = rate(d, 1, 25), str(d.int(8, 90) * d.pick([50, 100, 20]))
        v.update(p=s.p(p), m=c.show(n))
        yield told(d, "wild.year", v, [YEAR_F, YEAR_P], YEAR_Q, YEAR_N)
        r = yield Call(f"{p}% more than {n} is 100 plus {p} percent of {n}.", f"{n}*(100+{p})/100")
        t = r.best
        r = yield Call(f"A year has 12 months: {t} times 12.", f"{inner(r)}*12")
        yield Answer("", f"A month: {n} × (100 + {p}) ÷ 100 = {t}. A year: {t} × 12 = {c.out(r)}.", r.best)
    elif kind == "spend":
        n = str(d.int(2, 90) * d.pick([10, 50, 100, 20]))
        v.update(m=c.show(n))
        yield told(d, "wild.spend", v, [SPEND_F, SPEND_P], SPEND_Q, SPEND_N)
        r = yield Call(f"{p}% goes, so the rest is 100 minus {p} percent of {n}.", f"{n}*(100-{p})/100")
        yield Answer("", f"The rest is {n} × (100 − {p}) ÷ 100 = {c.out(r)}.", r.best)
    elif kind == "spend2":
        n, q = str(d.int(2, 90) * d.pick([10, 50, 100, 20])), rate(d, 2, 38, 0)
        v.update(m=c.show(n), q=s.p(q))
        yield told(d, "wild.spend2", v, [SPEND_F, SPEND_P, SPEND_2], SPEND_Q, SPEND_N)
        r = yield Call(f"{p}% and {q}% go, so the rest is 100 minus {p} minus {q} percent of {n}.", f"{n}*(100-{p}-{q})/100")
        yield Answer("", f"The rest is {n} × (100 − {p} − {q}) ÷ 100 = {c.out(r)}.", r.best)
    elif kind in ("rest", "share"):
        while True:
            n, q, k = str(d.int(2, 90) * d.pick([10, 50, 100, 20])), rate(d, 5, 80, 0), str(d.rng.randint(2, 9))
            rest = Fraction(n) * (100 - Fraction(p)) / 100
            if places(rest / int(k)) <= 2 or kind == "rest":
                break
        v.update(m=c.show(n), q=s.p(q), k=s.n(k, 0.3))
        if kind == "rest":
            yield told(d, "wild.rest", v, [SPEND_F, SPEND_P, SPEND_R], SPEND_Q, SPEND_N)
            r = yield Call(f"After the first step it is 100 minus {p} percent of {n}.", f"{n}*(100-{p})/100")
            t = r.best
            r = yield Call(f"After the second step it is 100 minus {q} percent of {t}.", f"{inner(r)}*(100-{q})/100")
            yield Answer("", f"First: {n} × (100 − {p}) ÷ 100 = {t}. Then: {t} × (100 − {q}) ÷ 100 = {c.out(r)}.", r.best)
            return
        yield told(d, "wild.share", v, [SPEND_F, SPEND_P, SPEND_S], SPEND_SQ, SPEND_SN)
        r = yield Call(f"{p}% goes, so the rest is 100 minus {p} percent of {n}.", f"{n}*(100-{p})/100")
        t = r.best
        r = yield Call(f"Each share is {t} divided by {k}.", f"{inner(r)}/{k}")
        yield Answer("", f"The rest is {n} × (100 − {p}) ÷ 100 = {t}. Each share: {t} ÷ {k} = {c.out(r)}.", r.best)
    elif kind == "ofof":
        while True:
            p, n = whole_part(d)
            q = rate(d, 5, 80, 0)
            part = Fraction(n) * Fraction(p) / 100
            if (part * Fraction(q) / 100).denominator == 1:
                break
        g, pl, x, _ = d.pick(GROUPS)
        v.update(g=g, pl=pl, x=x, p=s.p(p), q=s.p(q), n=s.n(n))
        yield told(d, "wild.ofof", v, [OFOF_F, OFOF_G], OFOF_Q)
        r = yield Call(f"{p}% of {n} is {n} times {p} divided by 100.", f"{n}*{p}/100")
        t = r.best
        r = yield Call(f"{q}% of {t} is {t} times {q} divided by 100.", f"{t}*{q}/100")
        yield Answer("", f"{p}% of {n}: {n} × {p} ÷ 100 = {t}. {q}% of {t}: {t} × {q} ÷ 100 = {r.best} {g}.", r.best)
    elif kind == "profit":
        n = price(d, 4, 900, 0.8)
        v.update(m=c.show(n))
        k, phrase = maybe_round(d, Fraction(n) * (100 + Fraction(p)) / 100, True)
        yield told(d, "wild.profit", v, [PROF_F, PROF_P], PROF_Q, PROF_N, phrase)
        yield from finish(k, f"{n}*(100+{p})/100", f"The selling price is 100 plus {p} percent of {n}", f"The selling price: {n} × (100 + {p}) ÷ 100", c.out, True)
    else:
        up = d.chance(0.65)
        while True:
            a = d.int(1, 90) * d.pick([4, 5, 10, 20, 50])
            b = a * (100 + Fraction(p) * (1 if up else -1)) / 100
            if b.denominator == 1:
                break
            p = rate(d, 5, 80, 0)
        a, b = str(a), str(b)
        v.update(m=c.show(a), m2=c.show(b))
        yield told(d, f"wild.prp{up}", v, [PRP_F], PRP_UQ if up else PRP_DQ)
        if up:
            r = yield Call(f"The change is {b} minus {a}; divided by the old value {a}, times 100.", f"({b}-{a})/{a}*100")
            yield Answer("", f"({b} − {a}) ÷ {a} × 100 = {value(r)}%.", r.best)
        else:
            r = yield Call(f"The decrease is {a} minus {b}; divided by the old value {a}, times 100.", f"({a}-{b})/{a}*100")
            yield Answer("", f"({a} − {b}) ÷ {a} × 100 = {value(r)}%.", r.best)
