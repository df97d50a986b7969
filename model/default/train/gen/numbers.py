"""Whole numbers and fractions: divisors, primes, remainders, powers and roots, fraction words, comparing, rounding.

The first part holds the phrase book that the neighbouring modules use too: numbers in digits, words and LaTeX, fractions
in every notation, and frames that turn a noun phrase ("the area of …") into a question, an order or a mere key word.
"""
from math import gcd

from .core import Answer, Call, skill

# -- the phrase book -------------------------------------------------------------------------------------------------

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
    "What is {q}?", "What is {q}", "What's {q}?", "what is {q}?", "Find {q}.", "Find {q}", "Calculate {q}.", "Calculate {q}",
    "Compute {q}.", "Work out {q}.", "Work out {q} please.", "Determine {q}.", "Give me {q}.", "Tell me {q}.",
    "Can you find {q}?", "Can you work out {q}?", "Could you calculate {q}?", "Could you tell me what {q} is?",
    "Please find {q}.", "Please calculate {q}.", "Please give {q}.", "I need {q}.", "I need to find {q}.", "I need to know {q}.",
    "I would like to know {q}.", "I want to know what {q} is.", "Do you know what {q} is?", "Do you know {q}?",
    "{Q}?", "{Q}", "{Q} = ?", "{Q} is what?", "{Q} please", "{Q}: what is it?", "Help me find {q}.", "Help me work out {q}.",
    "How do I find {q}?", "How would you work out {q}?", "What would {q} be?", "What does {q} come to?", "State {q}.",
    "Show me {q}.", "Evaluate {q}.", "Figure out {q}.", "Let me know {q}.", "My homework asks for {q}.", "Quick: {q}?",
    "My teacher wants me to find {q}.", "What do you get for {q}?", "Write down {q}.", "Can you tell me {q}?", "Solve: {q}.",
    "Question: what is {q}?", "We have to find {q}. What is it?", "So what is {q}?", "{Q}, what is that?", "Any idea what {q} is?",
    "What number is {q}?", "Which number is {q}?", "Find out {q}.", "Get {q} for me.", "Tell me what {q} is.", "What will {q} be?",
]


def ask(d, phrase):
    """A question, an order or a key word around the noun phrase `phrase`."""
    return d.say("frame", FRAMES, q=phrase, Q=cap(phrase))


def three(d, lo, hi):
    a, b, c = (d.int(lo, hi) for _ in range(3))
    return a, b, c


def args(ns):
    return ", ".join(str(n) for n in ns)


WHETHER = ["Tell me whether {s}.", "Tell me if {s}.", "Can you say if {s}?", "Do you know whether {s}?", "I'd like to know if {s}.", "I want to know whether {s}.", "Check if {s}.", "Check whether {s}.", "Find out whether {s}.", "Determine if {s}.", "Determine whether {s}.", "My teacher asks whether {s}.", "I'm not sure if {s}.", "I am not sure whether {s}.", "Could you check whether {s}?", "Is it true that {s}?", "Is it correct that {s}?", "True or false: {s}.",
           "Decide whether {s}.", "Please check if {s}.", "Does it hold that {s}?", "Would you say that {s}?", "Someone claims that {s}. Is that right?", "I think {s}. Am I right?", "{S}, true or false?", "{S}: true or false?", "{S}. Is that true?", "{S}, right?", "Is the statement true: {s}?", "Yes or no: {s}?", "We have to decide whether {s}.", "Can it be that {s}?", "Say whether {s}.", "Verify whether {s}.", "How can I tell if {s}?", "{S}. Correct?", "I believe {s}. Is this so?"]


def whether(d, statement):
    """A question whether `statement` ("97 is prime") is true."""
    return d.say("whether", WHETHER, s=statement, S=cap(statement))


# -- greatest common divisor -------------------------------------------------------------------------------------------

GCD_NAMES = ["greatest common divisor", "greatest common factor", "highest common factor", "largest common divisor",
             "biggest common factor", "largest common factor", "biggest common divisor", "highest common divisor"]
GCD_SHORT = ["GCD", "gcd", "HCF", "hcf", "GCF", "gcf"]


def common_numbers(d, count, hi_factor=40, hi=24):
    g = d.pick([1, 2, 2, 3, 4, 5, 6, 6, 7, 8, 9, 10, 12, 12, 14, 15, 16, 18, 20, 24, 25, 30, 36, 45])
    while True:
        ns = [g * d.int(1, hi) for _ in range(count)]
        if len(set(ns)) == count:
            return ns


@skill("gcd", weight=1.2)
def gcd_direct(d):
    count = 3 if d.chance(0.25) else 2
    ns = common_numbers(d, count)
    if d.chance(0.2):
        ns = [n * d.pick([1, 7, 10, 11]) for n in ns]
    if d.chance(0.15):
        ns = [d.int(2, 9999) for _ in range(count)]
    many = listing(d, [num(d, n) for n in ns])
    if d.chance(0.45):
        name = d.pick(GCD_NAMES) if d.chance(0.6) else d.pick(GCD_SHORT)
        q = ask(d, d.say("gcd.np", ["the {g} of {m}", "the {g} of the numbers {m}", "the {g} for {m}", "{g} of {m}",
                                    "the {g} shared by {m}"], g=name, m=many))
    else:
        q = d.say("gcd", [
            "gcd({a})", "GCD({a})", "hcf({a})", "\\gcd({a})", "$\\gcd({a})$", "gcd({a}) = ?", "What is gcd({a})?", "Compute gcd({a}).",
            "What is the biggest number that divides {m}?", "What is the largest number that divides {m} exactly?",
            "Which is the greatest number that divides {m} without a remainder?", "Find the largest number that goes into {m}.",
            "What's the biggest number that goes into {m} evenly?", "Largest integer dividing {m}?", "hcf {m}", "gcf {m}", "gcd {m}",
            "What is the largest whole number by which {m} can all be divided?", "{m}: greatest common divisor?",
            "{m} - find the HCF", "For {m}, find the highest common factor.", "Numbers {m}. What is their greatest common divisor?",
            "Given the numbers {m}, what is their GCF?", "{m} have which greatest common factor?", "Do {m} have a common factor, and what is the biggest one?",
            "Take {m}. What is the biggest number dividing each of them?", "What is the greatest factor that {m} have in common?",
            "By what largest number can I divide {m} without anything left over?", "What is the biggest factor {m} share?",
            "The greatest number which divides {m} leaving no remainder is what?", "I have the numbers {m}; give their highest common factor.",
            "Find the biggest integer that is a divisor of {m}.", "What is the largest divisor common to {m}?", "ggt of {m} (greatest common divisor)",
            "What is the greatest common measure of {m}?", "Which biggest number do {m} have as a common factor?",
        ], m=many, a=args(ns))
    yield q
    r = yield Call(f"The greatest common divisor of {listing(d, [str(n) for n in ns], ' and ')}: gcd.", f"gcd({args(ns)})")
    yield Answer("", f"The largest number that divides {listing(d, [str(n) for n in ns], ' and ')} is {r.best}.", r.best)


@skill("gcd_story", weight=0.8)
def gcd_story(d):
    ns = common_numbers(d, 3 if d.chance(0.15) else 2)
    if len(ns) == 3:
        a, b, c = ns
        x, y, z = (num(d, n) for n in ns)
        u = d.pick(["cm", "m", "inches", "feet", "metres", "mm"])
        thing, things = d.pick([("ribbon", "ribbons"), ("rope", "ropes"), ("plank", "planks"), ("wire", "wires"), ("pipe", "pipes"), ("string", "strings")])
        q = d.say("gcd.story3", [
            "Three {ts} of {x} {u}, {y} {u} and {z} {u} are cut into equal pieces with nothing left. How long can the pieces be at most?",
            "I have three {ts}: {x} {u}, {y} {u} and {z} {u}. What is the greatest equal length I can cut them into without waste?",
            "What is the longest piece that measures {ts} of {x}, {y} and {z} {u} exactly?",
            "{ts} measuring {x}, {y} and {z} {u} must be cut into pieces of the same length, as long as possible. Find the length.",
            "A shop has {x} red, {y} blue and {z} green beads and wants identical packs using all of them. What is the largest number of packs?",
            "There are {x} pens, {y} pencils and {z} rubbers. What is the greatest number of identical sets that can be made with nothing left over?",
            "{x} apples, {y} pears and {z} plums are put into identical baskets with none left. How many baskets at most?",
        ], x=x, y=y, z=z, u=u, t=thing, ts=things)
    else:
        a, b = ns
        x, y = num(d, a), num(d, b)
        who = d.pick(NAMES)
        kind = d.int(0, 2)
        if kind == 0:
            u = d.pick(["cm", "m", "inches", "feet", "metres", "centimetres", "mm", "yards"])
            thing, things = d.pick([("ribbon", "ribbons"), ("rope", "ropes"), ("plank", "planks"), ("wire", "wires"), ("pipe", "pipes"),
                                    ("strip of cloth", "strips of cloth"), ("piece of string", "pieces of string")])
            setup = d.say("gcd.cut", [
                "Two {ts} are {x} {u} and {y} {u} long.", "{w} has two {ts}, one {x} {u} long and the other {y} {u}.",
                "One {t} measures {x} {u}, another {y} {u}.", "I have {a} {t} of {x} {u} and one of {y} {u}.", "There are two {ts} of {x} {u} and {y} {u}.",
                "A {x} {u} {t} and a {y} {u} {t} are on the table.", "{w} buys {ts} of lengths {x} {u} and {y} {u}.",
            ], x=x, y=y, u=u, t=thing, ts=things, w=who, a=an(thing))
            q = setup + " " + d.say("gcd.cut.ask", [
                "They are to be cut into pieces of equal length with nothing left over. What is the greatest possible length of a piece?",
                "Both must be cut into equal pieces, as long as possible and without waste. How long is each piece?",
                "What is the longest equal length into which both can be cut with no waste?", "What is the largest length that fits into both exactly?",
                "If all pieces must be the same length and nothing is wasted, how long can they be at most?",
                "What's the longest each piece can be if they are cut into same-size pieces with none left over?",
                "Find the greatest length of equal pieces that can be cut from both.", "How long are the longest equal pieces you can cut from both without leftovers?",
                "The pieces should all be equally long and nothing may remain. Find the maximum length of one piece.",
            ])
        elif kind == 1:
            u = d.pick(["cm", "m", "inches", "feet", "metres", "centimetres"])
            thing = d.pick(["floor", "room", "wall", "sheet of paper", "patio", "board", "terrace", "kitchen floor", "piece of cardboard"])
            q = d.say("gcd.tile", [
                "A {t} is {x} {u} by {y} {u}. What is the side of the largest square tiles that cover it exactly?",
                "A {t} measuring {x} {u} by {y} {u} is to be covered with equal square tiles, no cutting. How big can a tile be at most?",
                "What is the biggest square tile that fits exactly into a {t} of {x} {u} × {y} {u}?",
                "We want to divide a {t} of {x} {u} by {y} {u} into equal squares as large as possible. What is the side of a square?",
                "A {t} {x} {u} long and {y} {u} wide is cut into identical squares with nothing wasted. Find the largest possible side length.",
                "{w} tiles a {t} of {x} by {y} {u} with square tiles of the same size. What is the greatest side length a tile can have?",
                "Largest square tile that exactly covers a {x} {u} x {y} {u} {t}?",
                "Find the side of the largest square that tiles a {t} with sides {x} {u} and {y} {u}.",
            ], x=x, y=y, u=u, t=thing, w=who)
        else:
            p, r, g, gs = d.pick([("apples", "oranges", "basket", "baskets"), ("red beads", "blue beads", "bag", "bags"), ("roses", "tulips", "bouquet", "bouquets"),
                                  ("pencils", "notebooks", "pack", "packs"), ("boys", "girls", "team", "teams"), ("sandwiches", "cookies", "box", "boxes"),
                                  ("chocolates", "lollipops", "party bag", "party bags"), ("pens", "erasers", "set", "sets"), ("muffins", "scones", "tray", "trays")])
            setup = d.say("gcd.pack", [
                "{w} has {x} {p} and {y} {r}.", "There are {x} {p} and {y} {r}.", "A teacher has {x} {p} and {y} {r}.", "We've got {x} {p} and {y} {r}.",
                "{x} {p} and {y} {r} are shared out into identical {gs}.", "Someone wants to split {x} {p} and {y} {r} into equal {gs}.", "{X} {p}, {y} {r}.",
                "You are given {x} {p} and {y} {r}.",
            ], x=x, X=cap(x), y=y, p=p, r=r, w=who, gs=gs)
            q = setup + " " + d.say("gcd.pack.ask", [
                "What is the greatest number of identical {gs} that can be made with nothing left over?", "How many identical {gs} can be made at most if everything is used?",
                "What is the largest number of equal {gs} possible, using all of them?", "All {gs} must be the same and nothing may be left. How many {gs} at most?",
                "How many {gs} can there be at the most if every {g} has the same contents and none are left over?",
                "Find the maximum number of {gs} so that each {g} has the same number of each.", "Into how many identical {gs} at most can they be divided?",
                "What's the biggest number of {gs} that come out exactly the same?",
            ], g=g, gs=gs)
    yield q
    xs = listing(d, [str(n) for n in ns], " and ")
    r = yield Call(f"The largest number that divides {xs} is their greatest common divisor: gcd.", f"gcd({args(ns)})")
    yield Answer("", f"The greatest common divisor of {xs} is {r.best}, so the answer is {r.best}.", r.best)


# -- least common multiple ---------------------------------------------------------------------------------------------

LCM_NAMES = ["least common multiple", "lowest common multiple", "smallest common multiple", "LCM", "lcm", "L.C.M."]


@skill("lcm", weight=1.2)
def lcm_direct(d):
    count = 3 if d.chance(0.3) else 2
    while True:
        ns = [d.int(2, 60 if d.chance(0.8) else 999) for _ in range(count)]
        if len(set(ns)) == count:
            break
    many = listing(d, [num(d, n) for n in ns])
    if d.chance(0.45):
        q = ask(d, d.say("lcm.np", ["the {g} of {m}", "the {g} of the numbers {m}", "the {g} for {m}", "{g} of {m}", "the {g} shared by {m}"],
                         g=d.pick(LCM_NAMES), m=many))
    else:
        q = d.say("lcm", [
            "lcm({a})", "LCM({a})", "\\operatorname{{lcm}}({a})", "lcm({a}) = ?", "What is lcm({a})?", "Compute lcm({a}).", "lcm {m}", "lcm of {m}?",
            "What is the smallest number that {m} all divide?", "What is the smallest number divisible by {m}?", "Which is the lowest number that is a multiple of {m}?",
            "Find the smallest positive number that is a multiple of {m}.", "What's the first number that appears in the times tables of {m}?",
            "What is the least number that can be divided by {m} without a remainder?", "Smallest number divisible by {m}?",
            "{m}: least common multiple?", "{m} - find the LCM", "For {m}, find the lowest common multiple.", "Numbers {m}. What is their least common multiple?",
            "Given the numbers {m}, what is their LCM?", "Which smallest number is exactly divisible by {m}?", "What is the first common multiple of {m}?",
            "Find the least number exactly divisible by {m}.", "What is the lowest number into which {m} go evenly?", "What common denominator is the smallest for {m}?",
            "The smallest positive integer divisible by {m} is what?", "I have the numbers {m}; give their lowest common multiple.",
            "What is the smallest multiple {m} have in common?", "What is the lowest common denominator for denominators {m}?",
            "Take {m}. What is the smallest number that all of them go into?", "Which number is the smallest one that {m} go into?",
            "What is the least multiple shared by {m}?",
        ], m=many, a=args(ns))
    yield q
    xs = listing(d, [str(n) for n in ns], " and ")
    r = yield Call(f"The least common multiple of {xs}: lcm.", f"lcm({args(ns)})")
    yield Answer("", f"The smallest number that {xs} divide is {r.best}.", r.best)


@skill("lcm_story", weight=0.9)
def lcm_story(d):
    count = 3 if d.chance(0.2) else 2
    while True:
        ns = [d.int(2, 60) for _ in range(count)]
        if len(set(ns)) == count:
            break
    xs = [num(d, n) for n in ns]
    m = listing(d, xs, " and ")
    if count == 2 and d.chance(0.4):
        x, y = xs
        unit, forms = d.pick([
            ("minutes", ["A bus leaves every {x} minutes and a tram every {y} minutes.", "Bus A comes every {x} minutes, bus B every {y} minutes.", "One train departs every {x} minutes, another every {y} minutes.", "The red line runs every {x} minutes and the blue line every {y} minutes.", "A ferry sails every {x} minutes and a water taxi every {y} minutes.",
                         "Line 1 stops here every {x} min and line 2 every {y} min.", "One alarm rings every {x} minutes, the other every {y} minutes.", "A bell tolls every {x} minutes and a second bell every {y} minutes.", "Trains to the north go every {x} minutes, trains to the south every {y} minutes.", "One egg timer rings after every {x} minutes and the other after every {y} minutes."]),
            ("seconds", ["One light flashes every {x} seconds and another every {y} seconds.", "A red lamp blinks every {x} seconds, a green one every {y} seconds.", "One runner needs {x} seconds for a lap, the other {y} seconds.", "Lighthouse A flashes every {x} seconds and lighthouse B every {y} seconds.", "A toy beeps every {x} seconds and another every {y} seconds.", "{w} runs a lap in {x} seconds and {v} in {y} seconds."]),
            ("days", ["{w} visits the library every {x} days and {v} every {y} days.", "{w} waters the plants every {x} days, {v} every {y} days.", "One ship returns to port every {x} days, another every {y} days.", "{w} goes swimming every {x} days and {v} goes every {y} days.", "A doctor is on duty every {x} days and a nurse every {y} days.", "One gardener comes every {x} days and the other every {y} days.", "{w} cleans the flat every {x} days, {v} does the shopping every {y} days."]),
        ])
        setup = d.say("lcm.two", forms, x=x, y=y, w=d.pick(NAMES), v=d.pick(["Otto", "Vera", "Kim", "Ida", "Max", "Lou"]))
        start = d.say("lcm.two.start", ["", "", " Both are at the start now.", " It has just happened at the same time.", " Today it was the same {o} for both.", " They start together.", " Both start at the same time.", " Right now they coincide.", " At 8:00 both happen at once.", " They begin together at noon.", " Both happened together just now."], o="day" if unit == "days" else "moment")
        q = setup + start + " " + d.say("lcm.two.ask", ["After how many {u} does it happen together again?", "When do they next coincide?", "In how many {u} will they coincide again?", "How many {u} until it happens at the same time again?", "When is the next time that both happen together?", "After how many {u} will both happen at once again?", "How long until they are together again?", "What is the next time, in {u}, that they meet?",
                                                       "How many {u} later do both come together again?", "After how many {u} do they coincide for the first time?", "In how many {u} does this happen together the next time?", "When will both fall together again? Answer in {u}."], u=unit)
        done = f"they come together again after {{}} {unit}"
    elif d.chance(0.75):
        unit = d.pick(["minutes", "minutes", "minutes", "seconds", "days", "hours"])
        things = {"minutes": ["buses", "trains", "trams", "alarms", "timers", "bells", "ferries"], "seconds": ["lights", "bells", "lamps", "traffic lights", "beacons", "runners"],
                  "days": ["ships", "nurses", "gardeners", "friends", "cleaners"], "hours": ["machines", "pills", "night guards", "ferries"]}[unit]
        thing = d.pick(things)
        verb, together = {"buses": ("leave", "leave together"), "trains": ("leave", "leave together"), "trams": ("depart", "depart together"), "alarms": ("ring", "ring together"),
                          "timers": ("beep", "beep together"), "bells": ("ring", "ring together"), "ferries": ("leave the port", "leave together"), "lights": ("flash", "flash together"),
                          "lamps": ("blink", "blink together"), "traffic lights": ("change", "change together"), "beacons": ("flash", "flash at once"),
                          "runners": ("finish a lap", "be at the start together"), "ships": ("come into port", "be in port together"), "nurses": ("have night duty", "be on duty together"),
                          "gardeners": ("come", "come on the same day"), "friends": ("visit the library", "visit on the same day"), "cleaners": ("come", "come on the same day"),
                          "machines": ("need oil", "need oil together"), "pills": ("are due", "be due together"), "night guards": ("go round", "go round together")}[thing]
        howmany = words(count)
        if unit == "minutes" and d.chance(0.2):
            clock = d.pick(["at 8 am", "at 9:00", "at noon", "at 7 o'clock", "in the morning"])
        else:
            clock = d.pick(["now", "today" if unit == "days" else "now", "at the same moment", "at the start", "together"])
        if clock == "together":
            clock = "at the same time"
        setup = d.say("lcm.story", [
            "{H} {t} {v} every {m} {u}.", "{H} {t} {v} every {m} {u} respectively.", "{T} {v} every {m} {u}.", "There are {h} {t} that {v} every {m} {u}.",
            "{H} {t} {v} at intervals of {m} {u}.", "{H} {t} {v} once every {m} {u} and have just done so together.", "{H} {t}: they {v} every {m} {u}.",
            "{H} {t} {v} together {c}, and after that every {m} {u}.", "At a place {h} {t} {v} every {m} {u}.",
        ] + ([
            "One of two {t} has a turn every {x} {u}, the other every {y} {u}.", "Every {x} {u} the first of two {t} has its turn, the second every {y} {u}.",
        ] if count == 2 else []), H=cap(howmany), h=howmany, t=thing, T=cap(thing), v=verb, m=m, u=unit, c=clock, x=xs[0], y=xs[1])
        will = ["When will they next {o}?", "In how many {u} will they {o} again?", "After how many {u} will they {o} again?", "After what time will they {o} once more?", "How many {u} from then will they {o} again?",
                "What is the shortest time after which they will {o} again?", "How many {u} later will they {o} for the next time?"]
        do = ["If they start {c}, after how many {u} do they {o} again?", "How many {u} pass until they {o} again?", "How long is it before they {o} the next time?", "They begin {c}. How many {u} later do they {o} again?", "How many {u} does it take until they {o}?",
              "What is the shortest time after which they {o} again?", "How often do they {o}?", "Beginning {c}, how many {u} until they next {o}?"]
        q = setup + " " + d.say("lcm.story.ask", will + (do if not together.startswith("be ") else []), u=unit, o=together, c=clock)
        together = together.replace("be ", "are ", 1) if together.startswith("be ") else together
        done = f"they {together} again after {{}} {unit}"
    else:
        p, r = d.pick([("hot dogs", "buns"), ("plates", "cups"), ("burgers", "rolls"), ("pens", "notebooks"), ("candles", "holders"), ("screws", "nuts"), ("cards", "envelopes")])
        a, b = ns[:2]
        ns = [a, b]
        q = d.say("lcm.pack", [
            "{P} come in packs of {x} and {r} in packs of {y}. What is the smallest number of each I must buy to have equally many?",
            "{P} are sold in {x}s and {r} in {y}s. What is the least number of each needed so that none are left over?",
            "You get {p} in packs of {x}, {r} in packs of {y}. What is the smallest equal number of both that you can buy?",
            "A shop sells {p} in boxes of {x} and {r} in boxes of {y}. {w} wants the same number of both. What is the smallest such number?",
            "A number of pupils can be lined up in rows of {x} or in rows of {y} with nobody left. What is the smallest possible number of pupils?",
            "Stickers can be shared equally among {x} children or among {y} children. What is the least number of stickers?",
            "Gear A has {x} teeth and gear B has {y} teeth. After how many teeth are they back in the starting position?",
            "Blocks {x} cm high and blocks {y} cm high are stacked in two towers. At what height are the towers first equal?",
            "What is the smallest square that can be laid out of tiles {x} cm by {y} cm, all the same way round? Give the side.",
            "One step is {x} cm, another {y} cm. After what distance do the two walkers' footprints first meet?",
        ], P=cap(p), p=p, r=r, x=a, y=b, w=d.pick(NAMES))
        done = "the smallest number is {}"
    yield q
    t = listing(d, [str(n) for n in ns], " and ")
    r = yield Call(f"The first common multiple of {t} is needed: lcm.", f"lcm({args(ns)})")
    yield Answer("", f"The least common multiple of {t} is {r.best}, so {done.format(r.best)}.", r.best)


# -- primes ------------------------------------------------------------------------------------------------------------

def is_prime(n):
    return n > 1 and all(n % k for k in range(2, int(n ** 0.5) + 1))


@skill("is_prime", weight=0.9)
def prime_test(d):
    n = d.int(1, 120) if d.chance(0.5) else d.int(2, 9999) if d.chance(0.8) else d.int(2, 999999)
    if d.chance(0.5):
        while not is_prime(n):
            n += 1
    q = d.say("is_prime", [
        "Is {n} prime?", "Is {n} a prime number?", "is {n} a prime", "Is the number {n} prime?", "Is {n} a prime number or not?", "{n} prime?", "{n}: prime or not?",
        "Is {n} prime or composite?", "Check whether {n} is prime.", "Check if {n} is a prime number.", "Test {n} for primality.", "Can you tell me if {n} is prime?",
        "Tell me whether {n} is a prime.", "Would you say {n} is prime?", "Does {n} count as a prime number?", "Determine whether {n} is prime.", "Decide if {n} is a prime number.",
        "I wonder if {n} is prime.", "Prime or not: {n}", "Primality of {n}?", "isprime({n})", "Please check if {n} is a prime.", "My friend says {n} is prime. Is that true?",
        "True or false: {n} is a prime number.", "Is it true that {n} is prime?", "Could {n} be prime?", "Has {n} exactly two divisors?", "Is {n} divisible only by 1 and itself?",
        "Does {n} have any divisors other than 1 and {n}, or is it prime?", "Is {n} one of the primes?", "{n} - is it prime?", "Say if {n} is prime.", "Find out if {n} is prime.",
        "Do you know if {n} is a prime number?", "Is {n} composite or prime?", "I want to know whether {n} is a prime number.", "prime check {n}", "Verify that {n} is prime.",
        "What about {n}, is it a prime number?", "Look at the number {n}. Is it prime?", "Does the number {n} belong to the prime numbers?", "Are there no divisors of {n} except 1 and itself, i.e. is it prime?",
        "Is {n} a prime, yes or no?", "Can {n} only be divided by one and itself?",
    ], n=num(d, n))
    if d.chance(0.4):
        q = whether(d, d.say("is_prime.s", ["{n} is prime", "{n} is a prime number", "{n} is a prime", "the number {n} is prime", "the number {n} is a prime number", "{n} is one of the prime numbers", "{n} has no divisors except 1 and itself", "{n} is only divisible by 1 and itself", "the integer {n} is prime", "{n} belongs to the primes"], n=num(d, n)))
    yield q
    r = yield Call(f"Whether {n} is prime: isprime.", f"isprime({n})")
    if r.text == "true":
        yield Answer("", f"Yes, {n} is a prime number.", "yes")
    else:
        yield Answer("", f"No, {n} is not a prime number.", "no")


@skill("next_prime", weight=0.6)
def next_prime(d):
    n = d.int(1, 200) if d.chance(0.6) else d.int(2, 9999) if d.chance(0.8) else d.int(2, 999999)
    p = d.say("next_prime.np", ["the next prime after {n}", "the next prime number after {n}", "the first prime after {n}", "the first prime number greater than {n}",
                                "the smallest prime greater than {n}", "the smallest prime number above {n}", "the smallest prime bigger than {n}", "the lowest prime over {n}",
                                "the prime that comes after {n}", "the prime number following {n}", "the next larger prime from {n}", "the next prime above {n}", "the least prime larger than {n}",
                                "the first prime that is more than {n}", "the closest prime above {n}"], n=num(d, n))
    if d.chance(0.7):
        q = ask(d, p)
    else:
        q = d.say("next_prime", ["Which prime comes after {n}?", "Which prime number comes right after {n}?", "Which prime follows {n}?", "After {n}, what is the next prime?",
                                 "next prime after {n}", "nextprime({n})", "Starting from {n}, which prime do I meet next?", "Counting up from {n}, what is the first prime I reach?",
                                 "{n}: next prime?", "Name the next prime number after {n}.", "What prime is next after {n}?", "Which is the smallest prime larger than {n}?"], n=num(d, n))
    yield q
    r = yield Call(f"The first prime after {n}: nextprime.", f"nextprime({n})")
    yield Answer("", f"The next prime after {n} is {r.best}.", r.best)


@skill("primes_between", weight=0.6)
def primes_between(d):
    while True:
        if d.chance(0.4):
            a, b = 2, d.int(5, 60)
        else:
            a = d.int(2, 100) if d.chance(0.7) else d.int(2, 1000)
            b = a + d.pick([5, 6, 8, 10, 10, 12, 15, 20, 20, 25, 30, 40])
            if d.chance(0.5):
                a, b = a // 10 * 10 or 2, b // 10 * 10
        if not is_prime(b) and (a == 2 or not is_prime(a)) and any(map(is_prime, range(a, b + 1))):
            break
    x, y = num(d, a), num(d, b)
    what = d.pick(["prime numbers", "primes", "primes", "all prime numbers", "all primes", "all the primes"])
    total = d.chance(0.2)
    rng = d.say("primes.below", ["below {y}", "less than {y}", "up to {y}", "under {y}", "smaller than {y}", "from 1 to {y}", "between 1 and {y}", "until {y}"], y=y) if a == 2 else \
        d.say("primes.between", ["between {x} and {y}", "from {x} to {y}", "in the range {x} to {y}", "greater than {x} and less than {y}", "that lie between {x} and {y}", "from {x} up to {y}",
                                 "in [{x}, {y}]", "above {x} and below {y}"], x=x, y=y)
    if total:
        yield d.say("primes.sum", ["What is the sum of {w} {r}?", "Add up {w} {r}.", "Find the sum of {w} {r}.", "Sum of {w} {r}", "{W} {r}: what is their sum?", "If I add {w} {r}, what do I get?",
                                   "What do {w} {r} add up to?", "Calculate the sum of {w} {r}.", "What total do {w} {r} make?"], w=what, W=cap(what), r=rng)
    else:
        yield d.say("primes", ["What are {w} {r}?", "List {w} {r}.", "Which are {w} {r}?", "Find {w} {r}.", "Give me {w} {r}.", "{W} {r}", "{W} {r}?", "Name {w} {r}.", "Can you list {w} {r}?",
                               "Write down {w} {r}.", "Show me {w} {r}.", "Tell me {w} {r}.", "I need {w} {r}.", "Which numbers are {w} {r}?", "Please list {w} {r}.", "What {w} are there {r}?", "Write out {w} {r}.",
                               "Are there {w} {r}? List them.", "{W} {r}, please", "I'm looking for {w} {r}."], w=what, W=cap(what), r=rng)
    r = yield Call(f"The primes from {a} to {b}: primes.", f"primes({a}, {b})")
    if total:
        s = yield Call("Their sum.", f"sum({r.text})")
        yield Answer("", f"The primes are {r.text}. Their sum is {s.best}.", s.best)
    else:
        yield Answer("", f"The primes from {a} to {b} are {r.text}.", r.text)


@skill("factorise", weight=1.0)
def factorise(d):
    if d.chance(0.5):
        n = 1
        while n < 4 or n > 5000:
            n = 1
            for _ in range(d.pick([2, 3, 3, 4, 5])):
                n *= d.pick([2, 2, 2, 3, 3, 5, 5, 7, 11, 13])
    else:
        n = d.int(4, 999) if d.chance(0.8) else d.int(4, 99999)
    v = d.pick(["factorise", "factorize", "factor"])
    kind = d.pick(["all", "all", "all", "all", "big", "small"])
    x = num(d, n, 0.03)
    if kind == "all":
        if d.chance(0.4):
            q = ask(d, d.say("factor.np", ["the prime factorisation of {n}", "the prime factorization of {n}", "the prime decomposition of {n}",
                                           "the decomposition of {n} into primes", "{n} as a product of primes", "{n} as a product of its prime factors", "the factorization of {n} into primes"], n=x))
        else:
            q = d.say("factor", ["Find the prime factors of {n}.", "Give me the prime factors of {n}.", "List the prime factors of {n}.", "What are the prime factors of the number {n}?", "prime factors of {n}", "I need the prime factors of {n}.", "{V} {n}.", "{V} {n}", "{V} {n} into primes.", "{V} the number {n} into prime factors.", "Write {n} as a product of primes.", "Write {n} as a product of prime factors.",
                                 "Express {n} as a product of primes.", "Express {n} as a product of its prime factors.", "Break {n} down into prime factors.", "Split {n} into prime factors.",
                                 "Decompose {n} into primes.", "Which primes multiply to {n}?", "Which prime numbers multiply together to make {n}?", "What are the prime factors of {n}?",
                                 "How can {n} be written as a product of primes?", "Prime factorisation of {n}", "prime factors {n}", "{n} prime factorization", "factor({n})", "{n} = ? (prime factors)",
                                 "Can you {v} {n}?", "Please {v} {n} completely.", "{V} {n} fully into primes", "Break up {n} into its primes.", "Make a factor tree for {n}.", "Do the prime factorisation of {n}.",
                                 "Which primes is {n} made of?", "Into which primes does {n} split?", "Represent {n} as a product of powers of primes.", "Give {n} in index form as a product of primes.",
                                 "I have to {v} {n}. What do I get?", "Help me {v} {n} into primes."], n=x, v=v, V=cap(v))
        yield q
        r = yield Call(f"The prime factors of {n}: factor.", f"factor({n})")
        yield Answer("", f"{n} = {r.text}." if not r.text.isdigit() else f"{n} is prime, so it is its own only prime factor.", r.text)
    else:
        w = d.pick(["largest", "biggest", "greatest", "highest"]) if kind == "big" else d.pick(["smallest", "lowest", "least"])
        if d.chance(0.6):
            q = ask(d, d.say("factor.one.np", ["the {w} prime factor of {n}", "the {w} prime divisor of {n}", "the {w} prime that divides {n}", "the {w} prime number dividing {n}",
                                               "the {w} prime in the factorisation of {n}"], w=w, n=x))
        else:
            q = d.say("factor.one", ["Which is the {w} prime factor of {n}?", "What is the {w} prime number that {n} is divisible by?", "Of the prime factors of {n}, which is the {w}?",
                                     "{n}: {w} prime factor?", "{W} prime factor of {n}", "Which {w} prime goes into {n}?", "By which {w} prime can {n} be divided?", "{W} prime dividing {n}?"], w=w, W=cap(w), n=x)
        yield q
        r = yield Call(f"The prime factors of {n}: factor. Then the {'largest' if kind == 'big' else 'smallest'} one.", f"factor({n})")
        parts = [p.split("^")[0] for p in r.text.split(" * ")]
        best = parts[-1] if kind == "big" else parts[0]
        yield Answer("", f"{n} = {r.text}, so the {'largest' if kind == 'big' else 'smallest'} prime factor is {best}.", best)


# -- divisibility, remainders, parity ------------------------------------------------------------------------------------

@skill("divisible", weight=0.8)
def divisible(d):
    k = d.int(2, 20) if d.chance(0.8) else d.int(2, 150)
    n = k * d.int(2, 99) if d.chance(0.5) else d.int(k, 9999)
    q = d.say("divisible", [
        "Is {n} divisible by {k}?", "is {n} a multiple of {k}?", "Is {k} a factor of {n}?", "Is {k} a divisor of {n}?", "Does {k} divide {n}?", "Does {k} divide {n} evenly?", "Does {k} go into {n}?",
        "Does {k} go into {n} without a remainder?", "Can {n} be divided by {k}?", "Can {n} be divided evenly by {k}?", "Can you divide {n} by {k} without a remainder?", "Check whether {n} is divisible by {k}.",
        "Check if {k} divides {n}.", "{n} divisible by {k}?", "Is {n} exactly divisible by {k}?", "Is {n} in the {k} times table?", "Does the {k} times table contain {n}?", "Tell me if {n} is divisible by {k}.",
        "Tell me whether {k} is a factor of {n}.", "True or false: {n} is divisible by {k}.", "True or false: {k} is a factor of {n}.", "Will {k} go evenly into {n}?", "Is there a remainder when {n} is divided by {k}, or is it divisible?",
        "Can {n} sweets be shared equally among {k} children?", "Can {n} pupils be split into {k} equal groups?", "Could {n} chairs be set out in {k} equal rows?", "Can {n} eggs fill boxes of {k} exactly?",
        "I have {n} cards. Can I deal them evenly to {k} players?", "{w} has {n} beads and wants {k} equal heaps. Does it work out?", "Determine whether {n} is a multiple of {k}.", "Is it possible to divide {n} by {k} evenly?",
        "Does {n} divided by {k} give a whole number?", "Is {n} / {k} a whole number?", "Is {n} ÷ {k} an integer?", "Is the number {n} divisible by {k} or not?", "By {k}: is {n} divisible?", "Would {n} be a multiple of {k}?",
        "Find out if {k} divides {n} exactly.", "Is {n} evenly divisible by {k}?", "Are {n} marbles enough for {k} equal piles with none left over?", "Is {n} one of the multiples of {k}?",
    ], n=num(d, n), k=num(d, k), w=d.pick(NAMES))
    if d.chance(0.4):
        q = whether(d, d.say("divisible.s", ["{n} is divisible by {k}", "{n} is a multiple of {k}", "{k} is a factor of {n}", "{k} is a divisor of {n}", "{k} divides {n}", "{k} goes into {n}", "{k} goes evenly into {n}", "{n} can be divided by {k}", "{n} can be divided by {k} without a remainder", "{n} is exactly divisible by {k}", "the number {n} is divisible by {k}", "{n} is in the {k} times table", "{n} ÷ {k} is a whole number", "{n} divided by {k} leaves no remainder"], n=num(d, n), k=num(d, k)))
    yield q
    r = yield Call(f"{n} is divisible by {k} if the remainder of {n} divided by {k} is 0.", f"{n} mod {k}")
    if r.best == "0":
        yield Answer("", f"The remainder of {n} ÷ {k} is 0. Yes, {n} is divisible by {k}.", "yes")
    else:
        yield Answer("", f"The remainder of {n} ÷ {k} is {r.best}, not 0. No, {n} is not divisible by {k}.", "no")


@skill("remainder", weight=1.2)
def remainder(d):
    k = d.int(2, 20) if d.chance(0.8) else d.int(2, 250)
    n = d.int(k, 200) if d.chance(0.4) and k < 100 else d.int(k, 9999) if d.chance(0.8) else d.int(1000, 999999)
    x, y = num(d, n), num(d, k)
    kind = d.pick(["rem", "rem", "rem", "story", "both"])
    if kind == "rem":
        if d.chance(0.4):
            q = ask(d, d.say("rem.np", ["the remainder when {n} is divided by {k}", "the remainder of {n} divided by {k}", "the remainder of {n} / {k}", "the remainder of {n} ÷ {k}", "the remainder of {n}:{k}",
                                        "the remainder when you divide {n} by {k}", "the remainder left when {n} is divided by {k}", "{n} mod {k}", "{n} modulo {k}", "the remainder on dividing {n} by {k}",
                                        "the rest when dividing {n} by {k}", "the remainder of the division of {n} by {k}", "the remainder after dividing {n} by {k}", "$ {n} \\bmod {k} $", "the remainder that {n} leaves when divided by {k}"], n=x, k=y))
        else:
            q = d.say("rem", ["{n} mod {k}", "{n} mod {k} = ?", "mod({n}, {k})", "{n} modulo {k}?", "Divide {n} by {k}. What is the remainder?", "When {n} is divided by {k}, what is the remainder?", "If I divide {n} by {k}, what remainder do I get?",
                              "What remainder does {n} leave when divided by {k}?", "How much is left over when {n} is divided by {k}?", "What is left over if you divide {n} by {k}?", "{n} divided by {k}: remainder?", "remainder {n} / {k}",
                              "remainder of {n} ÷ {k}", "What's left when {k} goes into {n} as often as possible?", "{n} ÷ {k} leaves what remainder?", "Dividing {n} by {k} leaves what?", "How many are left over from {n} after taking away {k} as many times as possible?",
                              "$ {n} \\bmod {k} $", "{n} \\mod {k}", "Reduce {n} modulo {k}.", "What does {n} leave as a remainder on division by {k}?", "You divide {n} by {k}; what remains?", "By how much does {n} exceed the largest multiple of {k} below it?"], n=x, k=y)
        yield q
        r = yield Call(f"The remainder of {n} divided by {k}: mod.", f"{n} mod {k}")
        yield Answer("", f"{n} divided by {k} leaves the remainder {r.best}.", r.best)
    elif kind == "story":
        things, box, boxes = d.pick([("eggs", "box", "boxes"), ("apples", "bag", "bags"), ("cookies", "packet", "packets"), ("pencils", "pack", "packs"), ("marbles", "jar", "jars"), ("bottles", "crate", "crates"), ("books", "carton", "cartons"),
                                     ("oranges", "crate", "crates"), ("flowers", "bunch", "bunches"), ("stickers", "album page", "album pages"), ("candles", "tin", "tins"), ("tennis balls", "tube", "tubes")])
        who = d.pick(NAMES)
        setup = d.say("rem.story", [
            "{w} has {n} {t} and packs them into {bs} of {k}.", "{N} {t} are packed into {bs} of {k}.", "{N} {t} are put in {bs} that hold {k} each.", "There are {n} {t}. Each {b} holds {k}.", "A farmer packs {n} {t}, {k} to a {b}.",
            "{w} shares {n} {t} equally among {k} friends.", "{N} {t} are shared equally by {k} people.", "A shop has {n} {t} and sells them in {bs} of {k}.", "We divide {n} {t} equally between {k} children.", "{n} {t}, {k} in each {b}.",
        ], w=who, n=x, N=cap(x), k=y, t=things, b=box, bs=boxes)
        yield setup + " " + d.say("rem.story.ask", [
            "How many are left over?", "How many {t} are left over?", "How many {t} remain?", "How many are left?", "What is left over?", "How many {t} will be left?", "How many do not fit in?", "What number of {t} is left over?",
            "How many {t} are there left at the end?", "Find the number left over.", "How many extra {t} are there?",
        ], t=things)
        r = yield Call(f"What is left of {n} {things} in groups of {k} is the remainder: mod.", f"{n} mod {k}")
        yield Answer("", f"{n} divided by {k} leaves {r.best}, so {r.best} {things} are left over." if r.best != "1" else f"{n} divided by {k} leaves 1, so 1 is left over.", r.best)
    else:
        yield d.say("rem.both", ["Divide {n} by {k} and give quotient and remainder.", "What are the quotient and the remainder of {n} ÷ {k}?", "{n} divided by {k} with remainder", "Work out {n} ÷ {k} with remainder.", "What is {n} ÷ {k} with remainder?",
                                 "How many times does {k} go into {n}, and what is left over?", "Find quotient and remainder when {n} is divided by {k}.", "Give {n} / {k} as quotient and remainder.", "{n} : {k} with a remainder please",
                                 "Do the division {n} ÷ {k} and write the answer with a remainder.", "How often does {k} fit into {n} and what remains?", "Integer division with remainder: {n} by {k}.", "Calculate {n} ÷ {k}, answer as whole number and remainder."], n=x, k=y)
        f = yield Call(f"The whole part of {n} divided by {k} first: floor.", f"floor({n}/{k})")
        r = yield Call(f"Now the remainder of {n} divided by {k}: mod.", f"{n} mod {k}")
        yield Answer("", f"{k} goes into {n} {f.best} times, with {r.best} left over.", f"{f.best} remainder {r.best}")


@skill("parity", weight=0.4)
def parity(d):
    n = d.int(0, 999999)
    if d.chance(0.35):
        q = whether(d, d.say("parity.s", ["{n} is even", "{n} is odd", "{n} is an even number", "{n} is an odd number", "the number {n} is even", "the number {n} is odd", "{n} counts as even", "{n} counts as odd"], n=num(d, n)))
    else:
        q = d.say("parity", ["Is {n} even or odd?", "Is {n} odd or even?", "Is {n} an even number?", "Is {n} an odd number?", "Is {n} even?", "Is {n} odd?", "Is the number {n} even or odd?", "{n}: even or odd?", "even or odd: {n}", "Tell me whether {n} is even or odd.",
                           "Check if {n} is even or odd.", "Determine if {n} is odd or even.", "Do we call {n} even or odd?", "What is {n}, even or odd?", "Would you call {n} an odd or an even number?", "Parity of {n}?", "Does {n} count as even or as odd?",
                           "Can you tell me if {n} is odd or even?", "Is {n} an even or an odd number?", "Decide: is {n} even or odd?", "House number {n}: is that even or odd?", "Does {n} belong to the even numbers?", "Is {n} divisible by 2, so is it even?", "What kind of number is {n}: odd or even?", "Say if {n} is odd.", "Say if {n} is even.", "I picked {n}. Odd or even?", "odd or even? {n}", "Page {n} of a book: is the page number odd or even?", "Check for me: is {n} odd?",
                           "Is the number {n} an odd one?", "Is the number {n} an even one?", "True or false: {n} is an even number.", "True or false: {n} is odd.", "Are {n} socks an even number of socks or an odd one?", "Find out whether {n} is odd or even.", "Would {n} count as odd?", "Please say whether {n} is even.", "I need to know if {n} is an odd number.", "I live at number {n}. Is that on the even or the odd side?"], n=num(d, n))
    yield q
    r = yield Call(f"{n} is even if the remainder on division by 2 is 0.", f"{n} mod 2")
    kind = "even" if r.best == "0" else "odd"
    if "even" in q.lower() and "odd" in q.lower() or "arity" in q:
        yield Answer("", f"{n} divided by 2 leaves {r.best}, so {n} is {kind}.", kind)
    else:
        right = kind in q.lower()
        yield Answer("", f"{n} divided by 2 leaves {r.best}, so {n} is {kind}. {'Yes' if right else 'No'}.", "yes" if right else "no")


@skill("digit_sum", weight=0.3)
def digit_sum(d):
    n = d.int(100, 999999)
    if d.chance(0.7):
        q = ask(d, d.say("digits.np", ["the sum of the digits of {n}", "the digit sum of {n}", "the sum of the digits in {n}", "the sum of all digits of {n}", "the total of the digits of the number {n}", "the cross sum of {n}", "the checksum (sum of digits) of {n}"], n=num(d, n)))
    else:
        q = d.say("digits", ["Add up the digits of {n}.", "Add the digits of {n} together.", "What do the digits of {n} add up to?", "What do you get if you add all digits of {n}?", "Sum the digits of {n}.", "{n}: sum of digits?", "digit sum {n}",
                             "If I add the digits of {n}, what is the result?", "The digits of {n} add up to what?"], n=num(d, n))
    yield q
    r = yield Call(f"The digits of {n} are {', '.join(str(n))}; they are added.", "+".join(str(n)))
    yield Answer("", f"{' + '.join(str(n))} = {r.best}.", r.best)


# -- powers and roots ------------------------------------------------------------------------------------------------------

def decimal(d, lo, hi, places=None):
    """A decimal in [lo, hi] as text: 2.5, 0.75."""
    places = places or d.pick([1, 1, 1, 2, 2])
    n = d.int(int(lo * 10 ** places), int(hi * 10 ** places))
    whole, part = divmod(n, 10 ** places)
    return f"{whole}.{part:0{places}d}".rstrip("0").rstrip(".") if n % 10 ** places else str(whole)


def base_number(d, hi):
    """(shown, plain) of a base for a power: an integer mostly, sometimes a decimal or a negative number."""
    c = d.int(0, 99)
    if c < 78:
        n = d.int(1, hi)
        return num(d, n), str(n)
    if c < 92:
        t = decimal(d, 0.1, min(hi, 30))
        return t, t
    n = d.int(1, min(hi, 20))
    return d.pick([f"(-{n})", f"(-{n})", f"(−{n})", f"-{n}", f"negative {n}", f"minus {n}"]), f"(-{n})"


SQUARES = ["{x} squared", "the square of {x}", "{x} to the second power", "{x} to the power of 2", "{x} to the power of two", "{x}^2", "{x}²", "{x}**2", "the second power of {x}", "{x} times itself", "{x} multiplied by itself", "${x}^2$", "{x}^{{2}}", "{x} raised to the power 2", "the product of {x} and itself"]
CUBES = ["{x} cubed", "the cube of {x}", "{x} to the third power", "{x} to the power of 3", "{x} to the power of three", "{x}^3", "{x}³", "{x}**3", "the third power of {x}", "${x}^3$", "{x}^{{3}}", "{x} raised to the power 3", "{x} × {x} × {x}"]
POWERS = ["{x} to the power of {k}", "{x} to the power {k}", "{x}^{k}", "{x}**{k}", "{x} raised to the power of {k}", "{x} raised to the {o} power", "{x} to the {o} power", "{x} to the {o}", "the {o} power of {x}", "${x}^{{{k}}}$", "{x}^{{{k}}}", "{x}{s}", "{x} raised to {k}", "{x} to the power {kw}", "{x} to the power of {kw}"]
ROOTS = ["the square root of {x}", "square root of {x}", "√{x}", "√({x})", "sqrt({x})", "sqrt {x}", "\\sqrt{{{x}}}", "$\\sqrt{{{x}}}$", "root {x}", "the root of {x}", "the positive square root of {x}", "the square root of the number {x}", "{x}^(1/2)", "sqrt of {x}", "the sqrt of {x}", "the principal square root of {x}"]
CUBE_ROOTS = ["the cube root of {x}", "cube root of {x}", "∛{x}", "cbrt({x})", "\\sqrt[3]{{{x}}}", "$\\sqrt[3]{{{x}}}$", "the third root of {x}", "the 3rd root of {x}", "cubic root of {x}", "{x}^(1/3)"]
ORD_POWER = {4: "fourth 4th", 5: "fifth 5th", 6: "sixth 6th", 7: "seventh 7th", 8: "eighth 8th", 9: "ninth 9th", 10: "tenth 10th", 11: "eleventh 11th", 12: "twelfth 12th"}
SUPER = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def notate(form, shown, plain):
    """Puts the number into `form`: in plain digits next to signs, as `shown` in a phrase of words."""
    signs = any(c in form for c in "^²³⁴⁵⁶⁷⁸⁹⁰¹*√∛\\({×")
    if plain.startswith("(-"):
        shown = plain if signs else shown if shown[0] != "-" else f"({shown})"
    return form.replace("\0", plain if signs else shown)


def power_term(d, hi=30, kinds=("sq", "sq", "sq", "cube", "pow", "root", "root", "cbrt")):
    """A power or a root: (how it is said, the expression, its name for the steps)."""
    kind = d.pick(kinds)
    if kind == "sq":
        x, p = base_number(d, hi)
        return notate(d.say("pow.sq", SQUARES, x="\0"), x, p), f"{p}^2", f"{p}²"
    if kind == "cube":
        x, p = base_number(d, min(hi, 40))
        return notate(d.say("pow.cube", CUBES, x="\0"), x, p), f"{p}^3", f"{p}³"
    if kind == "pow":
        k = d.pick([4, 4, 4, 5, 5, 6, 7, 8, 9, 10, 10, 12])
        x, p = base_number(d, 12 if k < 7 else 5)
        if d.chance(0.3):
            x = p = "2"
        return (notate(d.say("pow.pow", POWERS, x="\0", k=k, o=d.pick(ORD_POWER[k].split()), s=str(k).translate(SUPER), kw=words(k)), x, p), f"{p}^{k}", f"{p}^{k}")
    if kind == "root":
        c = d.int(0, 9)
        n = d.int(1, hi) ** 2 if c < 7 else d.int(2, 500)
        t = num(d, n, 0.04)
        if c == 9 and d.chance(0.5):
            t = d.pick(["0.25", "2.25", "0.01", "1.44", "6.25", "0.81", "0.49", "1.21", "12.25", "0.04"])
            return d.say("pow.root", ROOTS, x=t), f"sqrt({t})", f"√{t}"
        return notate(d.say("pow.root", ROOTS, x="\0"), t, str(n)), f"sqrt({n})", f"√{n}"
    n = d.int(1, 20) ** 3 if d.chance(0.9) else d.int(2, 300)
    return notate(d.say("pow.cbrt", CUBE_ROOTS, x="\0"), num(d, n, 0.04), str(n)), f"cbrt({n})", f"the cube root of {n}"


def equals(r, name):
    """The end of the sentence that begins with `name`: "= 6", "= 3√2 ≈ 4.242640687", "≈ 4.626065009"."""
    return r.text[len(name) + 1:] if r.text.startswith(name + " ≈") else r.text if r.text[0] == "≈" else "= " + r.text


def boxed(r):
    return (r.best or r.text).replace("≈ ", "")


@skill("power", weight=1.6)
def power(d):
    said, e, name = power_term(d, 100 if d.chance(0.8) else 999)
    what = "power" if "^" in e else "root"
    if d.chance(0.85):
        q = ask(d, said)
    elif e.endswith("^2"):
        q = d.say("power.sq", ["Square {x}.", "Square the number {x}.", "Multiply {x} by itself.", "What do you get when you square {x}?", "If I square {x}, what do I get?", "{x} is squared. Result?", "What happens to {x} when it is squared?"], x=e[:-2].strip("()"))
        e, name = (f"({e[:-2].strip('()')})^2" if e.startswith("(") else e), name
    elif e.endswith("^3"):
        q = d.say("power.cu", ["Cube {x}.", "Cube the number {x}.", "What do you get when you cube {x}?", "If I cube {x}, what do I get?", "{x} is cubed. Result?"], x=e[:-2].strip("()"))
    elif e.startswith("sqrt"):
        q = d.say("power.rt", ["What number squared is {x}?", "Which number times itself gives {x}?", "What positive number multiplied by itself is {x}?", "Take the square root of {x}.", "Extract the root of {x}.", "{x} is the square of which number?", "Whose square is {x}?"], x=e[5:-1])
    else:
        q = ask(d, said)
    yield q
    r = yield Call(f"{cap(name)}: one {what}.", e)
    yield Answer("", f"{cap(name)} {equals(r, name)}.", boxed(r))


SIGN = {"+": "+", "-": "−", "*": "×", "/": "÷"}
JOINERS = [("{a} plus {b}", "+"), ("{a} + {b}", "+"), ("{a} and {b} added together", "+"), ("the sum of {a} and {b}", "+"), ("{a} added to {b}", "+"), ("{a} minus {b}", "-"), ("{a} - {b}", "-"), ("{a} less {b}", "-"),
           ("the difference between {a} and {b}", "-"), ("{a} take away {b}", "-"), ("{a} − {b}", "-"), ("{a} times {b}", "*"), ("{a} × {b}", "*"), ("{a} multiplied by {b}", "*"), ("the product of {a} and {b}", "*"), ("{a} * {b}", "*"),
           ("{a} \\cdot {b}", "*"), ("{a} \\times {b}", "*"), ("{a} divided by {b}", "/"), ("{a} ÷ {b}", "/"), ("{a} / {b}", "/"), ("{a} over {b}", "/")]


SUMS = [("the sum of {a} and {b}", "+"), ("{a} plus {b}", "+"), ("({a} + {b})", "+"), ("the difference of {a} and {b}", "-"), ("({a} - {b})", "-"), ("{a} minus {b}", "-"), ("the product of {a} and {b}", "*"), ("{a} times {b}", "*"), ("({a} × {b})", "*"), ("({a}+{b})", "+"), ("({a}-{b})", "-"), ("the sum {a} + {b}", "+")]


@skill("power_of_sum", weight=0.7)
def power_of_sum(d):
    """A power or root of something computed: "the square of the sum of 3 and 4", "√(16 × 9)"."""
    form, op = d.pick(SUMS)
    kind = d.pick(["sq", "sq", "root", "root", "root", "cube"])
    if kind == "root":
        n = d.int(2, 30) ** 2 if d.chance(0.75) else d.int(4, 400)
        b = d.int(1, n - 1) if op == "+" else d.int(1, 100)
        a = n - b if op == "+" else n + b if op == "-" else d.int(2, 12) ** 2
        b = d.pick([4, 9, 16, 25, 36]) if op == "*" else b
        inner = form.format(a=num(d, a, 0), b=num(d, b, 0))
        said = (f"the square root of {inner}" if d.chance(0.7) or inner[0] != "(" else d.pick(["√", "sqrt", "sqrt "]) + inner) if inner[0] in "(t" else d.pick([f"√({inner})", f"sqrt({inner})", f"the square root of ({inner})", f"\\sqrt{{{inner}}}"])
        if inner[0] not in "(t" and not ("plus" not in inner and "minus" not in inner and "times" not in inner):
            said = f"the square root of ({a} {op.replace('*', '×')} {b})"
        e, name = f"sqrt({a}{op}{b})", f"√({a} {SIGN[op]} {b})"
    else:
        a, b = d.int(1, 30), d.int(1, 20)
        spell = 0.1 if form.islower() and "(" not in form else 0
        inner = form.format(a=num(d, a, spell), b=num(d, b, spell))
        k, w = (2, "square") if kind == "sq" else (3, "cube")
        if inner[0] == "(":
            said = d.pick([f"{inner}^{k}", inner + "²³"[k - 2], f"{inner} {w}{'' if w[-1] == 'e' else 'e'}d", f"the {w} of {inner}", f"{inner} to the power of {k}"])
        elif inner[0] == "t":
            said = f"the {w} of {inner}"
        else:
            said = d.pick([f"the {w} of ({inner})", f"({inner}) {w}d", f"({inner})^{k}"])
        e, name = f"({a}{op}{b})^{k}", f"({a} {SIGN[op]} {b}){'²³'[k - 2]}"
    yield ask(d, said)
    r = yield Call(f"The bracket first, then the {'root' if kind == 'root' else 'power'}: {name}.", e)
    yield Answer("", f"{name} {equals(r, name)}.", boxed(r))


@skill("power_joined", weight=1.4)
def power_joined(d):
    a, ea, na = power_term(d, 20)
    if d.chance(0.65):
        b, eb, nb = power_term(d, 20)
    else:
        n = d.int(1, 100)
        b, eb, nb = num(d, n), str(n), str(n)
        if d.chance(0.4):
            a, ea, na, b, eb, nb = b, eb, nb, a, ea, na
    joined = {t: op for t, op in JOINERS}
    if d.chance(0.2):
        c, ec, nc = power_term(d, 12)
        form = d.say("join3", ["{a} plus {b} plus {c}", "{a} + {b} + {c}", "{a} plus {b} minus {c}", "{a} + {b} - {c}", "{a} minus {b} plus {c}", "the sum of {a}, {b} and {c}"], a="\0a", b="\0b", c="\0c")
        ops = ("+", "-") if "minus {c}" in form.replace("\0c", "{c}") or "- \0c" in form else ("-", "+") if "minus" in form else ("+", "+")
        yield ask(d, form.replace("\0a", a).replace("\0b", b).replace("\0c", c))
        e = f"{ea}{ops[0]}{eb}{ops[1]}{ec}"
        steps = f"{na} {SIGN[ops[0]]} {nb} {SIGN[ops[1]]} {nc}"
    else:
        form = d.say("join2", list(joined), a="\0a", b="\0b")
        op = joined[form.replace("\0a", "{a}").replace("\0b", "{b}")]
        yield ask(d, form.replace("\0a", a).replace("\0b", b))
        e = f"{ea}{op}{eb}"
        steps = f"{na} {SIGN[op]} {nb}"
    r = yield Call(f"The powers and roots in one expression: {steps}.", e)
    yield Answer("", f"{steps} {equals(r, steps)}.", boxed(r))


# -- fractions -------------------------------------------------------------------------------------------------------------

PARTS = [("half", 1, 2), ("a half", 1, 2), ("one half", 1, 2), ("a third", 1, 3), ("one third", 1, 3), ("two thirds", 2, 3), ("a quarter", 1, 4), ("one quarter", 1, 4), ("a fourth", 1, 4), ("one fourth", 1, 4), ("three quarters", 3, 4), ("three fourths", 3, 4),
         ("three-quarters", 3, 4), ("two-thirds", 2, 3), ("a fifth", 1, 5), ("one fifth", 1, 5), ("two fifths", 2, 5), ("three fifths", 3, 5), ("four fifths", 4, 5), ("a sixth", 1, 6), ("one sixth", 1, 6), ("five sixths", 5, 6), ("a seventh", 1, 7),
         ("three sevenths", 3, 7), ("an eighth", 1, 8), ("one eighth", 1, 8), ("three eighths", 3, 8), ("five eighths", 5, 8), ("seven eighths", 7, 8), ("a ninth", 1, 9), ("four ninths", 4, 9), ("a tenth", 1, 10), ("one tenth", 1, 10), ("three tenths", 3, 10),
         ("seven tenths", 7, 10), ("nine tenths", 9, 10), ("a twelfth", 1, 12), ("five twelfths", 5, 12), ("a twentieth", 1, 20), ("a hundredth", 1, 100)]


def part(d):
    """A part of a whole: (how it is said, numerator, denominator)."""
    if d.chance(0.55):
        return d.pick(PARTS)
    b = d.pick([2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 8, 9, 10, 12, 15, 20])
    a = d.int(1, b - 1)
    return frac(d, a, b, 0.1), a, b


@skill("fraction_of", weight=1.8)
def fraction_of(d):
    said, a, b = part(d)
    n = b * d.int(1, 60) if d.chance(0.75) else d.int(2, 999) if d.chance(0.6) else b * d.int(10, 9999)
    kind = d.pick(["np", "np", "np", "story", "left", "nest", "times"])
    x = num(d, n)
    e = f"{a}/{b}*{n}"
    if kind == "np":
        if d.chance(0.3):
            unit = d.pick([" km", " kg", " metres", " euros", " litres", " minutes", " cm", " g", " hours", " pages", " people", " points"])
            x = d.pick(["$", "£", "€"]) + x if d.chance(0.25) and x[0].isdigit() else x + unit
        yield ask(d, f"{said} of {x}") if d.chance(0.75) else d.say("frac.of", [
            "How much is {f} of {n}?", "How many is {f} of {n}?", "{F} of {n} is how much?", "{F} of {n} equals what?", "Take {f} of {n}.", "What do I get if I take {f} of {n}?", "From {n} take {f}: how much is that?", "If you had {f} of {n}, how much would that be?",
            "{n}: what is {f} of it?", "Of {n}, how much is {f}?", "The number is {n}. What is {f} of it?", "Someone asks for {f} of {n}. How much is it?"], f=said, F=cap(said), n=x)
        r = yield Call(f"{a}/{b} of {n} is {a}/{b} times {n}.", e)
        yield Answer("", f"{a}/{b} of {n} is {a}/{b} × {n} = {r.best}.", r.best)
    elif kind == "times":
        w, k = d.pick([("double", 2), ("twice", 2), ("triple", 3), ("three times", 3), ("four times", 4), ("five times", 5), ("ten times", 10), ("quadruple", 4), ("two times", 2), ("a dozen times", 12), ("six times", 6)])
        m = d.int(2, 9999) if d.chance(0.5) else d.int(2, 100)
        y = num(d, m) if d.chance(0.8) else decimal(d, 0.5, 50)
        if not y[:1].isdigit() or y == "":
            y = str(m)
        yield ask(d, f"{w} {y}") if d.chance(0.7) else d.say("times.word", ["How much is {w} {n}?", "{W} {n} is how much?", "What do I get if I take {w} {n}?", "If I have {w} {n}, how much do I have?", "{W} the number {n} makes what?", "{W} of {n}?"], w=w, W=cap(w), n=y)
        p = y.replace(",", "")
        r = yield Call(f"{cap(w)} {p} is {k} times {p}.", f"{k}*{p}")
        yield Answer("", f"{k} × {p} = {r.best}.", r.best)
    elif kind == "nest":
        s2, a2, b2 = part(d)
        n = b * b2 * d.int(1, 30) if d.chance(0.85) else d.int(2, 999)
        x = num(d, n)
        if d.chance(0.25):
            yield ask(d, f"{said} of {s2}")
            r = yield Call(f"{a}/{b} of {a2}/{b2} is their product.", f"({a}/{b})*({a2}/{b2})")
            yield Answer("", f"{a}/{b} × {a2}/{b2} = {r.text}.", r.exact)
        else:
            yield ask(d, f"{said} of {s2} of {x}")
            r = yield Call(f"{a}/{b} of {a2}/{b2} of {n}: all are multiplied.", f"{a}/{b}*{a2}/{b2}*{n}")
            yield Answer("", f"{a}/{b} × {a2}/{b2} × {n} = {r.best}.", r.best)
    else:
        n = b * d.int(2, 80)
        x, e = num(d, n), f"{a}/{b}*{n}"
        who = d.pick(NAMES)
        if kind == "story":
            yield d.say("frac.story", [
                "There are {n} pupils in a school and {f} of them are girls. How many girls are there?", "{F} of the {n} people at a concert were children. How many children were there?", "A book has {n} pages. {w} has read {f} of it. How many pages is that?",
                "{w} earns ${n} a week and saves {f} of it. How much does {w} save?", "A tank holds {n} litres and is {f} full. How many litres are in it?", "In a class of {n}, {f} walk to school. How many pupils walk?", "{w} had {n} stickers and gave {f} of them away. How many did {w} give away?",
                "{F} of {n} eggs are broken. How many are broken?", "The journey is {n} km long. We have gone {f} of the way. How far have we gone?", "Of {n} tickets, {f} have been sold. How many tickets were sold?", "A farmer has {n} animals; {f} are sheep. How many sheep?",
                "{w} spent {f} of ${n} on a coat. How much was the coat?", "{F} of a {n} km road is finished. How many km are finished?", "A bag has {n} sweets and {f} are red. How many red sweets are there?", "If {f} of {n} votes went to {w}, how many votes did {w} get?",
                "How many minutes is {f} of {n} minutes?", "A shop sold {f} of its {n} loaves before noon. How many loaves was that?", "{F} of the {n} seats in a theatre are taken. How many seats are taken?"], n=x, f=said, F=cap(said), w=who)
            r = yield Call(f"{a}/{b} of {n} is {a}/{b} times {n}.", e)
            yield Answer("", f"{a}/{b} × {n} = {r.best}.", r.best)
        else:
            yield d.say("frac.left", [
                "A book has {n} pages. {w} has read {f} of it. How many pages are left?", "{w} had {n} stickers and gave {f} of them away. How many are left?", "{w} had ${n} and spent {f} of it. How much money is left?", "A tank with {n} litres loses {f} of its water. How many litres remain?",
                "There are {n} pupils and {f} of them are girls. How many are boys?", "Of {n} tickets {f} have been sold. How many are still unsold?", "The trip is {n} km. After {f} of it, how many km are still to go?", "{F} of {n} cakes were eaten. How many cakes are left?",
                "A baker made {n} rolls and sold {f} of them. How many were not sold?", "{w} ate {f} of {n} grapes. How many grapes remain?", "From {n} marbles {w} lost {f}. How many does {w} still have?", "{F} of the {n} seats are taken. How many are free?",
                "A rope is {n} m long and {f} of it is cut off. How many metres are left?", "We have {n} chairs, {f} of which are broken. How many chairs are fine?", "Take {f} of {n} away from {n}. What is left?"], n=x, f=said, F=cap(said), w=who)
            r = yield Call(f"First {a}/{b} of {n}: {a}/{b} times {n}.", e)
            s = yield Call(f"What is left is {n} minus {r.best}.", f"{n}-{r.best}")
            yield Answer("", f"{a}/{b} × {n} = {r.best}, and {n} − {r.best} = {s.best}.", s.best)


UNITS = [("an hour", "minutes", 60), ("an hour", "minutes", 60), ("a day", "hours", 24), ("a kilometre", "metres", 1000), ("a kilogram", "grams", 1000), ("a litre", "millilitres", 1000), ("a metre", "centimetres", 100), ("a dozen", "pieces", 12), ("a year", "months", 12), ("a minute", "seconds", 60), ("a week", "days", 7), ("a right angle", "degrees", 90), ("a full turn", "degrees", 360), ("a dollar", "cents", 100), ("a euro", "cents", 100),
         ("a century", "years", 100), ("a pound", "pence", 100), ("a foot", "inches", 12), ("a ton", "kilograms", 1000)]


@skill("fraction_of_unit", weight=0.5)
def fraction_of_unit(d):
    """How many minutes are three quarters of an hour?"""
    said, a, b = part(d)
    u, v, n = d.pick(UNITS)
    if d.chance(0.5):
        q = ask(d, d.say("frac.unit.np", ["{f} of {u} in {v}", "{f} of {u} expressed in {v}", "the number of {v} in {f} of {u}", "{f} of {u} in terms of {v}", "{f} of {u} written in {v}", "{f} of {u}, in {v}"], f=said, u=u, v=v))
    else:
        q = d.say("frac.unit", ["How many {v} are {f} of {u}?", "How many {v} is {f} of {u}?", "{F} of {u} is how many {v}?", "What is {f} of {u} in {v}?", "How many {v} are in {f} of {u}?", "Convert {f} of {u} to {v}.", "{F} of {u} in {v}", "Express {f} of {u} in {v}.", "Write {f} of {u} in {v}.", "How many {v} make {f} of {u}?", "{F} of {u}: how many {v}?", "I waited for {f} of {u}. How many {v} is that?" if u in ("an hour", "a day", "a minute") else "{F} of {u}, please in {v}",
                               "Find {f} of {u} in {v}.", "How long is {f} of {u} in {v}?" if n in (60, 24, 7, 12) and v != "pieces" and v != "inches" else "How much is {f} of {u} in {v}?", "Tell me how many {v} there are in {f} of {u}.", "How many {v} does {f} of {u} have?", "If I have {f} of {u}, how many {v} is that?", "How many {v} do I get for {f} of {u}?", "Change {f} of {u} into {v}.", "Turn {f} of {u} into {v}.", "Give {f} of {u} as {v}.", "{V} in {f} of {u}?"], f=said, F=cap(said), u=u, v=v, V=cap(v))
    yield q
    r = yield Call(f"{cap(u)} has {n} {v}: {a}/{b} times {n}.", f"{a}/{b}*{n}")
    yield Answer("", f"{a}/{b} × {n} = {r.best} {v}.", r.best)


def fraction_phrase(d):
    """A part or a multiple of a number: (how it is said, the expression, its name for the steps)."""
    if d.chance(0.25):
        w, k = d.pick([("double", 2), ("twice", 2), ("triple", 3), ("three times", 3), ("four times", 4), ("five times", 5)])
        n = d.int(2, 200)
        return f"{w} {num(d, n)}", f"{k}*{n}", f"{k} × {n}"
    said, a, b = part(d)
    n = b * d.int(1, 40) if d.chance(0.85) else d.int(2, 300)
    return f"{said} of {num(d, n)}", f"{a}/{b}*{n}", f"{a}/{b} × {n}"


@skill("fraction_of_joined", weight=1.0)
def fraction_of_joined(d):
    """Half of 84 plus a third of 60; 10 more than a quarter of 80."""
    a, ea, na = fraction_phrase(d)
    if d.chance(0.5):
        b, eb, nb = fraction_phrase(d)
    else:
        n = d.int(1, 200)
        b, eb, nb = num(d, n), str(n), str(n)
        if d.chance(0.35):
            a, ea, na, b, eb, nb = b, eb, nb, a, ea, na
    form, op = d.pick([("{a} plus {b}", "+"), ("{a} plus {b}", "+"), ("{a} + {b}", "+"), ("the sum of {a} and {b}", "+"), ("{a} added to {b}", "+"), ("{a} and {b} together", "+"), ("{a} minus {b}", "-"), ("{a} minus {b}", "-"), ("{a} - {b}", "-"), ("{a} less {b}", "-"), ("the difference between {a} and {b}", "-"), ("{a} take away {b}", "-"),
                       ("{a} times {b}", "*"), ("{a} multiplied by {b}", "*"), ("the product of {a} and {b}", "*"), ("{b} more than {a}", "+"), ("{b} less than {a}", "-"), ("{b} subtracted from {a}", "-"), ("{a} increased by {b}", "+"), ("{a} decreased by {b}", "-"), ("{a}, plus {b}", "+"), ("{a}, minus {b}", "-")])
    d.wordings.append("fj|" + form)
    yield ask(d, form.format(a=a, b=b))
    steps = f"{na} {SIGN[op]} {nb}"
    r = yield Call(f"In one expression: {steps}.", f"{ea}{op}{eb}")
    yield Answer("", f"{steps} = {r.text}.", r.best)


def small_fraction(d):
    b = d.pick([2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 8, 8, 9, 10, 12, 15, 16, 20, 25])
    return d.int(1, b - 1) if d.chance(0.85) else d.int(1, 2 * b), b


AS_FRACTION = [" as a fraction", " in simplest form", " in lowest terms", " Give the answer as a fraction.", " Write the answer as a fraction in lowest terms.", " (as a fraction)", " as a simplified fraction", " Answer as a fraction.", " in its simplest form", " Simplify the answer.", " Leave it as a fraction."]


@skill("fraction_arithmetic", weight=1.8)
def fraction_arithmetic(d):
    joined = dict(JOINERS)
    mixed = d.chance(0.3)
    sides = []
    for _ in range(2):
        a, b = small_fraction(d)
        if mixed and d.chance(0.85):
            a = d.int(1, b - 1)
            w = d.int(1, 12)
            f = d.pick([f"{a}/{b}", f"{a}/{b}", f"{a}/{b}", f"\\frac{{{a}}}{{{b}}}"] + ([VULGAR[a, b]] if (a, b) in VULGAR else []))
            shown = d.pick([f"{w} {f}", f"{w} {f}", f"{w} and {f}"]) if f[0] != "\\" else f"{w}{f}"
            if fraction_words(a, b) and d.chance(0.12):
                shown = f"{words(w)} and {fraction_words(a, b) if b != 2 else 'a half'}"
            sides.append((shown, f"({w}+{a}/{b})", f"{w} {a}/{b}"))
        elif mixed or d.chance(0.08):
            n = d.int(1, 20)
            sides.append((num(d, n), str(n), str(n)))
        else:
            sides.append((frac(d, a, b, 0.12), f"({a}/{b})", f"{a}/{b}"))
    (xa, ea, na), (xb, eb, nb) = sides
    form = d.say("fjoin2", list(joined), a="\0a", b="\0b")
    op = joined[form.replace("\0a", "{a}").replace("\0b", "{b}")]
    if " over " in form or " / " in form and "/" in (xa + xb).replace("(", "\\"):
        form, op = "\0a ÷ \0b", "/"    # 1/2 / 3/4 could be read in more than one way
    body = form.replace("\0a", xa).replace("\0b", xb)
    if op in "+-" and not mixed:
        ea, eb = ea.strip("()"), eb.strip("()")
    exact = d.chance(0.45)
    q = ask(d, body)
    if exact:
        tail = d.pick(AS_FRACTION)
        if tail[1].isupper():
            q = (q if q[-1] in ".?!" else q + ".") + tail
        else:
            end = q[-1] if q[-1] in ".?" else ""
            q = q.rstrip(".?").rstrip() + tail + end if "= ?" not in q else q + tail
    yield q
    sign = SIGN[op]
    t = {"+": "The sum", "-": "The difference", "*": "The product", "/": "The quotient"}[op]
    r = yield Call(f"{t} of {na} and {nb}" + (", as a fraction." if exact else "."), f"{ea}{op}{eb}")
    yield Answer("", f"{na} {sign} {nb} = {r.text}.", r.exact if exact else r.best)


@skill("fraction_convert", weight=1.6)
def fraction_convert(d):
    kind = d.pick(["simplify", "simplify", "decimal", "decimal", "fraction", "fraction", "improper", "mixed"])
    if kind == "simplify":
        g = d.pick([2, 3, 4, 5, 6, 6, 7, 8, 9, 10, 12, 15, 20, 25])
        a, b = d.int(1, 20) * g, d.int(2, 20) * g
        if b == a:
            b += g
        f = frac(d, a, b, 0)
        yield d.say("simplify", ["Simplify {f}.", "Simplify {f}", "Simplify the fraction {f}.", "Reduce {f}.", "Reduce {f} to lowest terms.", "Reduce the fraction {f} as far as possible.", "Write {f} in lowest terms.", "Write {f} in its simplest form.", "Put {f} in simplest form.",
                                 "What is {f} in lowest terms?", "What is {f} simplified?", "What is {f} in simplest form?", "Can {f} be simplified?", "Can you simplify {f}?", "Cancel {f} down.", "Cancel down {f} fully.", "Express {f} in simplest terms.", "{f} in lowest terms", "{f} simplified?",
                                 "{f} reduced", "simplest form of {f}", "Shorten the fraction {f}.", "How do you reduce {f}?", "How does {f} look in lowest terms?", "Bring {f} to its simplest form.", "Give {f} as a reduced fraction.", "Please simplify {f} fully.", "Find the simplest form of {f}.",
                                 "Which fraction in lowest terms equals {f}?", "Make {f} as simple as possible.", "lowest terms: {f}", "What simplified fraction is equal to {f}?", "I got {f}. How can I simplify it?", "What does {f} reduce to?", "Rewrite {f} in reduced form."], f=f)
        r = yield Call(f"{a}/{b} in lowest terms: the calculator reduces it.", f"{a}/{b}")
        yield Answer("", f"{a}/{b} = {r.exact} in lowest terms.", r.exact)
    elif kind == "decimal":
        a, b = small_fraction(d)
        if d.chance(0.3):
            b = d.pick([16, 25, 32, 40, 50, 80, 125, 200, 7, 9, 11, 13])
            a = d.int(1, b)
        f = frac(d, a, b, 0.2)
        yield d.say("to_decimal", ["What is {f} as a decimal?", "Convert {f} to a decimal.", "Write {f} as a decimal.", "Express {f} as a decimal number.", "{f} as a decimal", "{f} as decimal?", "{f} in decimal form", "Turn {f} into a decimal.", "Change {f} to a decimal.", "What decimal is {f}?",
                                   "What decimal number equals {f}?", "Give {f} as a decimal.", "Give the decimal value of {f}.", "What is the decimal for {f}?", "What is the decimal form of {f}?", "How do you write {f} as a decimal?", "Find the decimal equivalent of {f}.", "Convert the fraction {f} into decimal notation.",
                                   "Which decimal is the same as {f}?", "decimal of {f}", "fraction to decimal: {f}", "Can you convert {f} to decimal?", "I need {f} in decimals.", "What is the decimal equivalent of the fraction {f}?", "Show {f} as a decimal fraction.", "How much is {f} in decimals?", "{f} = ? (decimal)",
                                   "Rewrite {f} in decimal notation.", "Please write {f} with a decimal point.", "As a decimal, {f} is what?"], f=f)
        r = yield Call(f"{a}/{b} as a decimal: {a} divided by {b}.", f"{a}/{b}")
        yield Answer("", f"{a} ÷ {b} {'≈' if '≈' in r.text else '='} {r.decimal}.", r.decimal)
    elif kind == "fraction":
        t = decimal(d, 0.01, 9.99, d.pick([1, 2, 2, 2, 3])) if d.chance(0.6) else d.pick(["0.5", "0.25", "0.75", "0.2", "0.4", "0.6", "0.8", "0.125", "0.375", "0.625", "0.875", "0.1", "0.3", "0.7", "0.9", "1.5", "2.5", "1.25", "0.05", "0.15", "0.35", "0.45", "0.01", "0.02"])
        if "." not in t:
            t += ".5"
        yield d.say("to_fraction", ["What is {f} as a fraction?", "Convert {f} to a fraction.", "Write {f} as a fraction.", "Write {f} as a fraction in lowest terms.", "Express {f} as a fraction.", "{f} as a fraction", "{f} as a fraction?", "{f} in fraction form", "Turn {f} into a fraction.", "Change {f} to a fraction.",
                                    "What fraction is {f}?", "What fraction equals {f}?", "Which fraction is the same as {f}?", "Give {f} as a fraction.", "Give {f} as a simplified fraction.", "How do you write {f} as a fraction?", "How can {f} be written as a fraction?", "Find the fraction equivalent of {f}.", "Convert the decimal {f} into a fraction.",
                                    "decimal to fraction: {f}", "Can you turn {f} into a fraction?", "I need {f} as a fraction.", "What is the fraction for {f}?", "What is {f} written as a fraction in simplest form?", "Show {f} as a common fraction.", "Rewrite {f} as a ratio of two whole numbers.", "{f} = ? (fraction)", "As a fraction, {f} is what?",
                                    "Please express the decimal {f} as a fraction in its simplest form.", "Make a fraction out of {f}."], f=t)
        r = yield Call(f"{t} as a fraction: the calculator gives the exact form.", t)
        yield Answer("", f"{t} = {r.exact}.", r.exact)
    elif kind == "improper":
        w, b = d.int(1, 20), d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 12])
        a = d.int(1, b - 1)
        while gcd(a, b) > 1:
            a = d.int(1, b - 1)
        f = d.pick([f"{w} {a}/{b}"] * 4 + [f"{w} and {a}/{b}", f"{w}\\frac{{{a}}}{{{b}}}", f"${w}\\frac{{{a}}}{{{b}}}$"] + ([f"{w}{VULGAR[a, b]}"] if (a, b) in VULGAR else []))
        yield d.say("improper", ["Write {f} as an improper fraction.", "Convert {f} to an improper fraction.", "What is {f} as an improper fraction?", "Turn {f} into an improper fraction.", "{f} as an improper fraction", "Change the mixed number {f} to an improper fraction.", "Express {f} as an improper fraction.",
                                 "What is the mixed number {f} as a single fraction?", "Write the mixed number {f} as one fraction.", "Give {f} as an improper fraction.", "mixed number {f} to improper fraction", "How do you write {f} as an improper fraction?", "Which improper fraction equals {f}?"], f=f)
        r = yield Call(f"{w} {a}/{b} is {w} plus {a}/{b}.", f"{w}+{a}/{b}")
        yield Answer("", f"{w} {a}/{b} = {r.exact}.", r.exact)
    else:
        b = d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 12])
        a = d.int(b + 1, 12 * b)
        while gcd(a, b) > 1:
            a = d.int(b + 1, 12 * b)
        f = frac(d, a, b, 0)
        yield d.say("mixed", ["Write {f} as a mixed number.", "Convert {f} to a mixed number.", "What is {f} as a mixed number?", "Turn {f} into a mixed number.", "{f} as a mixed number", "Change the improper fraction {f} to a mixed number.", "Express {f} as a mixed number.", "Give {f} as a mixed number.",
                              "improper fraction {f} to mixed number", "How do you write {f} as a mixed number?", "Which mixed number equals {f}?", "Write {f} with a whole part and a fraction part.", "How many wholes are in {f}, and what fraction is left?"], f=f)
        w = yield Call(f"The whole part of {a}/{b} first: floor.", f"floor({a}/{b})")
        r = yield Call(f"The remaining numerator is the remainder of {a} divided by {b}.", f"{a} mod {b}")
        yield Answer("", f"{a} = {w.best} × {b} + {r.best}, so {a}/{b} = {w.best} {r.best}/{b}.", f"{w.best} {r.best}/{b}")


# -- comparing and rounding --------------------------------------------------------------------------------------------------

def comparable(d):
    """(shown, expression, value) of a number that may stand in a comparison."""
    c = d.int(0, 9)
    if c < 5:
        a, b = small_fraction(d)
        if a == b:
            a += 1
        return frac(d, a, b, 0.12), f"{a}/{b}", a / b
    if c < 8:
        t = decimal(d, 0.01, 1.5, d.pick([1, 2, 2, 3]))
        return t, t, float(t)
    n = d.int(1, 99)
    return d.pick([f"{n}%", f"{n} %", f"{n} percent"]), f"{n}/100", n / 100


@skill("compare", weight=1.1)
def compare(d):
    kind = d.int(0, 9)
    while True:
        if kind < 6:
            (xa, ea, va), (xb, eb, vb) = comparable(d), comparable(d)
        elif kind < 8:
            n, k = d.int(1, 999999), d.int(1, 999999)
            if d.chance(0.5):
                k = n + d.pick([-90, -9, 9, 90, 900, 1, 10])
            if k < 1:
                continue
            (xa, ea, va), (xb, eb, vb) = (num(d, n), str(n), n), (num(d, k), str(k), k)
        else:
            ba, ka, bb, kb = d.int(2, 12), d.int(2, 6), d.int(2, 12), d.int(2, 6)
            (xa, ea, va), (xb, eb, vb) = (f"{ba}^{ka}", f"{ba}^{ka}", ba ** ka), (f"{bb}^{kb}", f"{bb}^{kb}", bb ** kb)
        if abs(va - vb) > 1e-9:
            break
    if d.chance(0.12):
        yield d.say("compare.sign", ["Put <, > or = between {a} and {b}.", "Fill in <, > or =: {a} __ {b}", "{a} ? {b} (<, > or =)", "Which sign goes between {a} and {b}: <, > or =?", "Compare with <, > or =: {a} ... {b}", "Write <, > or = in the gap: {a} □ {b}", "Use <, > or = to compare {a} and {b}.", "{a} _ {b}: <, > or =?", "Which symbol, <, > or =, belongs between {a} and {b}?", "Is it {a} < {b} or {a} > {b}?", "Insert the right sign (<, >, =): {a} {b}"], a=xa, b=xb)
        r = yield Call(f"Which sign is right: check {ea} > {eb}.", f"{ea} > {eb}")
        s = ">" if r.text == "true" else "<"
        yield Answer("", f"{ea} > {eb} is {r.text}, so {ea} {s} {eb}.", s)
        return
    if d.chance(0.1):
        if d.chance(0.5):
            k, b = d.int(2, 9), d.int(2, 12)
            a = d.int(1, b - 1)
            (xa, ea), (xb, eb) = (frac(d, a, b, 0), f"{a}/{b}"), (frac(d, a * k, b * k, 0), f"{a * k}/{b * k}")
        yield d.say("compare.eq", ["Are {a} and {b} equal?", "Is {a} equal to {b}?", "Are {a} and {b} the same number?", "Is {a} the same as {b}?", "Does {a} equal {b}?", "Are {a} and {b} equivalent?", "Check if {a} equals {b}.", "True or false: {a} = {b}", "{a} = {b}, true or false?", "Is it true that {a} equals {b}?", "Do {a} and {b} have the same value?", "Tell me whether {a} and {b} are equal.", "Is {a} = {b}?", "Are {a} and {b} equivalent fractions?" if "/" in ea and "/" in eb else "Do {a} and {b} mean the same?"], a=xa, b=xb)
        r = yield Call(f"Whether they are equal: check {ea} == {eb}.", f"{ea} == {eb}")
        yield Answer("", f"{ea} = {eb} is {r.text}." , "yes" if r.text == "true" else "no")
        return
    big = d.chance(0.6)
    if d.chance(0.12):
        yield d.say("compare.q", ["Is {a} {w} than {b}?", "is {a} really {w} than {b}?", "Is it true that {a} is {w} than {b}?", "True or false: {a} is {w} than {b}.", "Check whether {a} is {w} than {b}.", "Would you say {a} is {w} than {b}?", "{a} {s} {b}, true or false?", "Does {a} {s} {b} hold?", "Is {a} {s} {b}?",
                                  "Tell me if {a} is {w} than {b}."],
                    a=xa, b=xb, w=d.pick(["bigger", "greater", "larger", "more"] if big else ["smaller", "less"]), s=">" if big else "<")
        s = ">" if big else "<"
        r = yield Call(f"Whether {ea} {s} {eb}.", f"{ea} {s} {eb}")
        if r.text == "true":
            yield Answer("", f"Yes, {ea} {s} {eb} is true.", "yes")
        else:
            yield Answer("", f"No, {ea} {s} {eb} is false.", "no")
        return
    word = d.pick(["bigger", "greater", "larger", "more", "the bigger number", "the larger one"] if big else ["smaller", "less", "the smaller number", "the lesser one", "lower"])
    comp = d.pick(["bigger", "greater", "larger"] if big else ["smaller", "lower"])
    yield d.say("compare", ["Which is {w}, {a} or {b}?", "Which is {w}: {a} or {b}?", "What is {w}, {a} or {b}?", "which one is {w} {a} or {b}", "Is {a} or {b} {c}?", "{a} or {b}: which is {w}?", "{a} or {b}, which is {w}?", "{a} vs {b}: which is {c}?", "Compare {a} and {b}. Which is {w}?",
                            "Of {a} and {b}, which is {w}?", "Which number is {c}, {a} or {b}?", "Tell me which is {w}: {a} or {b}.", "Between {a} and {b}, which is {w}?", "Which of {a} and {b} is {w}?", "Which of the two is {w}, {a} or {b}?", "Which of these is {w}: {a}, {b}?", "I can't tell which is {w}, {a} or {b}.",
                            "Given {a} and {b}, find the {c} one.", "Find the {c} of {a} and {b}.", "Pick the {c} number: {a} or {b}.", "What's {c}: {a} or {b}?", "{a} and {b} - which one is {c}?", "Would you rather call {a} or {b} the {c} one?", "Which has the {c} value, {a} or {b}?", "Decide which is {w}: {a} or {b}.",
                            "Say which is {w}, {a} or {b}.", "One number is {a}, the other {b}. Which is {c}?", "My number is {a}, yours is {b}. Whose is {c}?", "If you compare {a} with {b}, which is {w}?", "Which value is {c}, {a} or {b}?", "{a}, {b}: which is {c}?", "{a} compared with {b}: which is {w}?", "Which would be {w}, {a} or {b}?", "{a} or {b}, what is {w}?", "Out of {a} and {b}, which one is {c}?", "Can you tell which is {w}, {a} or {b}?", "Look at {a} and {b}. Which is {c}?", "Is it {a} or {b} that is {c}?", "Name the {c} number: {a}, {b}",
                            "Choose the {c} of the two: {a} or {b}.", "Determine the {c} of {a} and {b}."], a=xa, b=xb, w=word, c=comp)
    s = ">" if big else "<"
    r = yield Call(f"Which is {'bigger' if big else 'smaller'}: check {ea} {s} {eb}.", f"{ea} {s} {eb}")
    first = r.text == "true"
    show = lambda e: e if "/100" not in e else e[:-4] + "%"  # noqa: E731 - what the question said, for the answer
    win, lose = (ea, eb) if first else (eb, ea)
    yield Answer("", f"{ea} {s} {eb} is {r.text}, so {show(win)} is {'bigger' if big else 'smaller'} than {show(lose)}.", show(win))


@skill("max_min", weight=0.5)
def max_min(d):
    big = d.chance(0.6)
    count = d.pick([3, 3, 4, 4, 5])
    c = d.int(0, 2)
    ns = [str(d.int(1, 9999) if c == 0 else d.int(-50, 50)) if c < 2 else decimal(d, 0.01, 9.9) for _ in range(count)]
    if len(set(map(float, ns))) < count:
        ns = [str(d.int(1, 20) + 30 * i) for i in range(count)]
        d.rng.shuffle(ns)
    m = listing(d, ns)
    w = d.pick(["largest", "biggest", "greatest", "highest"] if big else ["smallest", "lowest", "least"])
    yield d.say("maxmin", ["Which is the {w} of {m}?", "What is the {w} number of {m}?", "What is the {w} of {m}?", "Find the {w} number: {m}", "Find the {w} of these numbers: {m}.", "{m}: which is the {w}?", "Which number is the {w}: {m}?", "Of the numbers {m}, which is the {w}?", "{W} of {m}", "Pick the {w} number from {m}.",
                           "Give me the {w} of {m}.", "Given {m}, which one is the {w}?", "Among {m}, which is the {w}?", "Tell me the {w} number among {m}.", "Which of {m} is the {w}?", "From this list pick the {w} value: {m}.", "What's the {w} value in {m}?", "Look at {m}. What is the {w} number?", "I have the numbers {m}. Which is the {w}?", "{W} number: {m}", "{m} - which one's the {w}?", "Which one is the {w}: {m}?", "Select the {w} number in the list {m}.", "The {w} of the numbers {m} is which?", "In the list {m}, what is the {w} number?", "Compare {m} and name the {w}.", "Compare the numbers {m}. Which one is the {w}?",
                           "The scores are {m}. What is the {w} score?", "The temperatures were {m} degrees. Which was the {w}?", "Our team made {m} points. What was the {w} result?", "The prices are {m}. Which is the {w}?", "Can you tell which number is the {w} of {m}?", "{m}; find the {w}", "What is the {w} entry in {m}?", "Out of {m}, choose the {w}.", "Which of the numbers {m} is the {w} one?", "Say which is the {w}: {m}."], w=w, W=cap(w), m=m)
    f = "max" if big else "min"
    r = yield Call(f"The {'largest' if big else 'smallest'} of the numbers: {f}.", f"{f}({', '.join(ns)})")
    yield Answer("", f"The {'largest' if big else 'smallest'} number is {r.best}.", r.best)


PLACES = {1: ["one decimal place", "1 decimal place", "1 d.p.", "the nearest tenth", "1 decimal", "one decimal"], 2: ["two decimal places", "2 decimal places", "2 d.p.", "the nearest hundredth", "2 decimals", "two decimals", "2 dp"],
          3: ["three decimal places", "3 decimal places", "3 d.p.", "the nearest thousandth", "3 decimals"], 0: ["the nearest whole number", "the nearest integer", "a whole number", "the nearest unit", "the nearest one"]}
BIG_PLACES = {10: ["the nearest ten", "the nearest 10", "tens", "the nearest tens"], 100: ["the nearest hundred", "the nearest 100", "hundreds"], 1000: ["the nearest thousand", "the nearest 1000", "the nearest 1,000", "thousands"], 10000: ["the nearest ten thousand", "the nearest 10,000"]}
ROUNDING = ["Round {x} to {p}.", "Round {x} to {p}", "Round the number {x} to {p}.", "What is {x} rounded to {p}?", "What is {x} to {p}?", "{x} rounded to {p}", "{x} to {p}", "Give {x} to {p}.", "Give {x} correct to {p}.", "Write {x} correct to {p}.", "Write {x} rounded to {p}.", "Can you round {x} to {p}?", "Please round off {x} to {p}.",
            "Round off {x} to {p}.", "To {p}, what is {x}?", "Express {x} to {p}.", "How do you round {x} to {p}?", "If you round {x} to {p}, what do you get?", "Rounded to {p}, {x} is what?", "Approximate {x} to {p}.", "I need {x} rounded to {p}.", "What does {x} round to, to {p}?", "rounding: {x} to {p}", "Tell me {x} to {p}.",
            "Find {x} to {p}.", "Show {x} rounded to {p}.", "State {x} to {p}.", "What do you get when {x} is rounded to {p}?", "Estimate {x} to {p}.", "My calculator shows {x}. Round that to {p}."]


@skill("rounding", weight=1.2)
def rounding(d):
    kind = d.pick(["dec", "dec", "dec", "big", "big", "whole", "frac"])
    if kind == "big":
        p = d.pick([10, 100, 100, 1000, 10000])
        n = d.int(max(p // 10, 11), 999999) if p > 100 else d.int(11, 99999)
        yield d.say("rounding", ROUNDING, x=num(d, n, 0), p=d.pick(BIG_PLACES[p]))
        r = yield Call(f"{n} to the nearest {p}: divide by {p}, round, multiply by {p}.", f"round({n}/{p})*{p}")
        yield Answer("", f"{n} to the nearest {p} is {r.best}.", r.best)
        return
    if kind == "frac":
        k = d.pick([1, 2, 2, 2, 3])
        a, b = d.int(1, 200), d.pick([3, 6, 7, 9, 11, 12, 13, 17, 19, 23])
        if d.chance(0.3):
            a = d.int(2, 200)
            x, e = d.say("pow.root", ROOTS, x=a), f"sqrt({a})"
        else:
            x, e = d.pick([f"{a}/{b}", f"{a} ÷ {b}", f"{a} divided by {b}", f"\\frac{{{a}}}{{{b}}}"]), f"{a}/{b}"
        t = e
    else:
        k = 0 if kind == "whole" else d.pick([1, 2, 2, 3])
        t = e = x = f"{d.int(0, 999)}.{''.join(d.pick('0123456789') for _ in range(k + d.int(0, 2)))}{d.int(1, 9)}"
    yield d.say("rounding", ROUNDING, x=x, p=d.pick(PLACES[k])).replace("d.p..", "d.p.")
    if k:
        r = yield Call(f"{t} to {k} decimal place{'s' if k > 1 else ''}: round.", f"round({e}, {k})")
        yield Answer("", f"{t} to {k} decimal place{'s' if k > 1 else ''} is {r.decimal}.", r.decimal)
    else:
        r = yield Call(f"{t} to the nearest whole number: round.", f"round({e})")
        yield Answer("", f"{t} to the nearest whole number is {r.best}.", r.best)


# -- whole groups ----------------------------------------------------------------------------------------------------------

@skill("whole_groups", weight=1.0)
def whole_groups(d):
    """How many buses are needed (round up), how many boxes are filled (round down)."""
    k = d.int(2, 60)
    n = d.int(k, 2000) if d.chance(0.8) else d.int(k, 99999)
    x, y, w = num(d, n), num(d, k), d.pick(NAMES)
    up = d.chance(0.5)
    if d.chance(0.6):
        p, c, cs = d.pick([("pupils", "bus", "buses"), ("people", "boat", "boats"), ("guests", "table", "tables"), ("eggs", "box", "boxes"), ("books", "shelf", "shelves"), ("bottles", "crate", "crates"), ("cars", "ferry", "ferries"), ("photos", "page", "pages"), ("children", "van", "vans"), ("campers", "tent", "tents"), ("apples", "bag", "bags"), ("passengers", "lift", "lifts"), ("cookies", "tin", "tins"), ("stickers", "sheet", "sheets"),
                            ("plates", "carton", "cartons"), ("plants", "tray", "trays"), ("players", "minibus", "minibuses"), ("toys", "basket", "baskets"), ("files", "folder", "folders"), ("oranges", "net", "nets"), ("chairs", "row", "rows"), ("students", "room", "rooms")])
        setup = d.say("groups", ["{N} {p} go into {cs} that hold {k} each.", "{A} {c} holds {k} {p}. There are {n} {p}.", "{N} {p} are put into {cs} of {k}.", "Each {c} has room for {k} {p}, and there are {n} {p}.", "{w} puts {n} {p} into {cs} with room for {k} each.", "There are {n} {p}, and {k} fit in one {c}.", "We have {n} {p}. Each {c} takes {k}.", "{N} {p}, {k} per {c}.", "{K} {p} fit into {a} {c}. There are {n} of them.", "With {k} {p} in each {c} and {n} {p} in all:", "One {c} takes {k} {p}; {n} {p} are waiting.",
                                 "For {n} {p} there are {cs} with {k} places each.", "{w} has {n} {p} and {cs} for {k} {p} each."], n=x, N=cap(x), k=y, K=cap(y), p=p, c=c, cs=cs, a=an(c), A=cap(an(c)), w=w)
        if up:
            ask_ = d.say("groups.up", ["How many {cs} are needed?", "How many {cs} are needed for all of them?", "What is the smallest number of {cs} needed?", "How many {cs} must there be so that all fit?", "How many {cs} at least?", "How many {cs} are necessary?", "Find the number of {cs} needed for all {p}.", "How many {cs} does it take?", "How many {cs} do we need?", "What is the least number of {cs} that is enough?", "How many {cs} have to be used so that nothing is left out?", "At least how many {cs} are required?", "How many {cs} will be needed?"], cs=cs, p=p)
        else:
            ask_ = d.say("groups.down", ["How many {cs} can be filled completely?", "How many full {cs} are there?", "How many {cs} are full?", "How many complete {cs} does that make?", "How many {cs} get full?", "How many full {cs} can be made?", "How many completely full {cs} is that?", "What is the number of full {cs}?", "How many {cs} will be completely filled?", "Find the number of full {cs}.", "How many whole {cs} can be filled?"], cs=cs, p=p)
        yield setup + " " + ask_
    elif up:
        yield d.say("ceil", [
            "How many buses with {k} seats are needed for {n} people?", "{n} pupils go on a trip. Each bus holds {k}. How many buses are needed?", "A bus takes {k} passengers. How many buses do {n} passengers need?", "There are {n} guests and each table seats {k}. How many tables are needed?", "Each box holds {k} eggs. How many boxes do I need for {n} eggs?",
            "{w} has {n} photos; {k} fit on a page. How many pages are needed?", "A lift carries {k} people. How many trips does it take for {n} people?", "{N} people cross a river in a boat for {k}. How many crossings are needed?", "How many packs of {k} must I buy to get at least {n} cups?", "Invitations are sold in packs of {k}. {w} needs {n}. How many packs must {w} buy?",
            "If a tent sleeps {k}, how many tents do {n} campers need?", "{n} bottles are packed in crates of {k}. How many crates are needed for all of them?", "A van moves {k} boxes at a time. How many trips for {n} boxes?", "{w} reads {k} pages a day. In how many days is a book of {n} pages finished?", "A shelf holds {k} books. How many shelves are needed for {n} books?",
            "How many {k}-seat minibuses does a group of {n} need?", "We need {n} stamps. A sheet has {k}. What is the least number of sheets?", "{N} children ride in cars with {k} seats for children each. How many cars at least?", "Each taxi takes {k} people. What is the smallest number of taxis for {n} people?", "A ferry takes {k} cars. How often must it go to carry {n} cars?",
            "For {n} students with {k} in each group, how many groups are needed so that no one is left out?"], n=x, N=cap(x), k=y, w=w)
    else:
        yield d.say("floor", [
            "How many full boxes of {k} can be made from {n} eggs?", "{n} apples are packed in bags of {k}. How many full bags are there?", "{w} has ${n}. A book costs ${k}. How many books can {w} buy?", "How many times does {k} go completely into {n}?", "How many whole pieces of {k} cm can be cut from a rope of {n} cm?", "A ribbon of {n} cm is cut into pieces of {k} cm. How many whole pieces are there?",
            "I have ${n} and tickets cost ${k} each. What is the greatest number of tickets I can buy?", "How many complete teams of {k} can be made out of {n} players?", "From {n} flowers, how many bunches of {k} can be tied?", "{n} stickers, {k} to a page: how many pages are full?", "A cake needs {k} eggs. How many cakes can be baked with {n} eggs?",
            "Each shirt takes {k} buttons. How many shirts can be finished with {n} buttons?", "With {n} wheels, how many vehicles with {k} wheels can be built?", "{w} has {n} coins and puts {k} in each stack. How many complete stacks?", "How many {k}-litre cans can be filled completely from {n} litres?", "How many complete sets of {k} cards are in {n} cards?", "How often can I take {k} from {n}?",
            "{N} pencils are put in packs of {k}. How many packs get full?", "A machine needs {k} screws per chair. {n} screws are there. How many chairs can be finished?"], n=x, N=cap(x), k=y, w=w)
    if up:
        r = yield Call(f"{n} divided by {k}, rounded up to a whole number: ceil.", f"ceil({n}/{k})")
        yield Answer("", f"{n} ÷ {k} rounded up is {r.best}, so {r.best} are needed.", r.best)
    else:
        r = yield Call(f"{n} divided by {k}, only the whole part: floor.", f"floor({n}/{k})")
        yield Answer("", f"The whole part of {n} ÷ {k} is {r.best}.", r.best)


@skill("more_powers", weight=0.7)
def more_powers(d):
    """Higher roots, negative exponents, powers of fractions, powers of ten, factorials, logarithms."""
    kind = d.pick(["root", "root", "neg", "frac", "ten", "fact", "fact", "log", "expo"])
    if kind == "root":
        k = d.pick([4, 4, 4, 5, 5, 6])
        n = d.int(2, 9 if k < 6 else 5) ** k if d.chance(0.8) else d.int(2, 999)
        w, o = ORD_POWER[k].split()
        yield ask(d, d.say("root.n", ["the {w} root of {x}", "the {o} root of {x}", "{w} root of {x}", "\\sqrt[{k}]{{{n}}}", "$\\sqrt[{k}]{{{n}}}$", "root({n}, {k})", "{n}^(1/{k})", "the {w} root of the number {x}", "{n} to the power of 1/{k}", "the {w}-root of {x}"], w=w, o=o, k=k, n=n, x=num(d, n, 0.03)))
        r = yield Call(f"The {w} root of {n}: root.", f"root({n}, {k})")
        yield Answer("", f"The {w} root of {n} {'' if r.text[0] == '≈' else '= '}{r.text}.".replace("  ", " "), boxed(r))
    elif kind == "neg":
        a, k = d.int(2, 12), d.pick([1, 1, 2, 2, 3, 4])
        if d.chance(0.3):
            a = 10
        yield ask(d, d.say("power.neg", ["{a} to the power of -{k}", "{a}^-{k}", "{a}^(-{k})", "{a}^{{-{k}}}", "${a}^{{-{k}}}$", "{a} to the power of minus {k}", "{a} to the minus {k}", "{a} to the negative {k}", "{a} raised to the power -{k}", "{a}{s}"], a=a, k=k, s="⁻" + str(k).translate(SUPER)))
        r = yield Call(f"{a} to the power of -{k}.", f"{a}^(-{k})")
        yield Answer("", f"{a}^(-{k}) = {r.text}.", r.best)
    elif kind == "frac":
        b = d.int(2, 12)
        a, k = d.int(1, b - 1), d.pick([2, 2, 2, 3, 3, 4])
        f = d.pick([f"({a}/{b})", f"({a}/{b})", f"\\left(\\frac{{{a}}}{{{b}}}\\right)".replace("\\\\", "\\")])
        s = d.pick([f"{f}^{k}", f"{f}^{k}", f + str(k).translate(SUPER)] + ([f"the square of {a}/{b}", f"{a}/{b} squared", f"the fraction {a}/{b} squared"] if k == 2 else [f"the cube of {a}/{b}", f"{a}/{b} cubed"] if k == 3 else [f"{f} to the power of {k}"]))
        yield ask(d, s)
        r = yield Call(f"The fraction {a}/{b} to the power of {k}.", f"({a}/{b})^{k}")
        yield Answer("", f"({a}/{b})^{k} = {r.text}.", r.exact)
    elif kind == "ten":
        k = d.int(1, 6)
        a = d.int(2, 999) if d.chance(0.5) else None
        a = str(a) if a else decimal(d, 0.1, 99, d.pick([1, 2, 3]))
        yield ask(d, d.say("ten", ["{a} times 10 to the power of {k}", "{a} × 10^{k}", "{a} * 10^{k}", "{a} x 10^{k}", "{a} \\times 10^{{{k}}}", "{a} \\cdot 10^{k}", "$ {a} \\times 10^{k} $", "{a} times ten to the power {k}", "{a} × 10{s}", "{a} multiplied by 10^{k}", "the number {a} × 10^{k} written out"], a=a, k=k, s=str(k).translate(SUPER)))
        r = yield Call(f"{a} times 10 to the power of {k}.", f"{a}*10^{k}")
        yield Answer("", f"{a} × 10^{k} = {r.best}.", r.best)
    elif kind == "fact":
        n = d.int(0, 15) if d.chance(0.9) else d.int(2, 40)
        if d.chance(0.7):
            yield ask(d, d.say("fact.np", ["{n}!", "{n} factorial", "the factorial of {n}", "factorial of {n}", "{n}! (factorial)", "the factorial {n}!", "the product of all whole numbers from 1 to {m}", "the value of {n}!"], n=n, m=max(n, 2)))
            n = max(n, 2) if "product of all" in d.wordings[-2] or "product of all" in d.wordings[-1] else n
        else:
            n = max(n, 2)
            yield d.say("fact", ["In how many ways can {n} books be put in a row?", "How many orders are there for {n} people in a queue?", "In how many different orders can {n} runners finish?", "How many arrangements of {n} different letters are there?", "In how many ways can {n} children line up?", "How many ways are there to order {n} cards?"], n=n)
        r = yield Call(f"The factorial of {n}.", f"{n}!")
        yield Answer("", f"{n}! = {r.best}.", r.best)
    elif kind == "log":
        b = d.pick([2, 2, 3, 5, 10, 10, 4])
        k = d.int(1, 6)
        n = b ** k
        yield ask(d, d.say("log", ["the logarithm of {n} to base {b}", "log base {b} of {n}", "\\log_{b}({n})", "$\\log_{{{b}}} {n}$", "log_{b}({n})", "log_{b} {n}", "the base {b} logarithm of {n}", "the log to base {b} of {n}", "the base-{b} log of {n}"], b=b, n=n))
        r = yield Call(f"The logarithm of {n} to base {b}: log.", f"log({n}, {b})")
        yield Answer("", f"The logarithm of {n} to base {b} {'' if r.text[0] == '≈' else 'is '}{r.text}.", boxed(r))
    else:
        b = d.pick([2, 2, 3, 5, 10, 10, 4, 6, 7])
        k = d.int(2, 6)
        n = b ** k
        yield d.say("expo", ["To what power must {b} be raised to get {n}?", "{b} to the power of what is {n}?", "{b}^x = {n}, what is x?", "Which power of {b} is {n}?", "Find the exponent: {b}^? = {n}", "Which exponent makes {b} into {n}?", "{b} to which power gives {n}?", "Solve {b}^x = {n}.", "How many times must {b} be multiplied by itself to give {n}? Give the exponent.", "What exponent turns {b} into {n}?"], b=b, n=num(d, n, 0))
        r = yield Call(f"The exponent is the logarithm of {n} to base {b}: log.", f"log({n}, {b})")
        yield Answer("", f"{b} to the power of {r.best} is {n}.", boxed(r))


@skill("divisors_combined", weight=0.2)
def divisors_combined(d):
    """Sums, products and differences of divisors and multiples."""
    a, b = common_numbers(d, 2)
    x, y = num(d, a), num(d, b)
    form, op = d.pick([("the product of the {g} and the {l} of {a} and {b}", "*"), ("the sum of the {g} and the {l} of {a} and {b}", "+"), ("the {l} of {a} and {b} minus their {g}", "-"), ("the {l} of {a} and {b} divided by their {g}", "/"), ("the {g} of {a} and {b} plus their {l}", "+"), ("the {l} of {a} and {b} plus their {g}", "r"), ("the difference of the {l} and the {g} of {a} and {b}", "-"), ("the {g} times the {l} of {a} and {b}", "*")])
    d.wordings.append("dc|" + form)
    g, l = d.pick(["gcd", "GCD", "HCF", "greatest common divisor", "highest common factor"]), d.pick(["lcm", "LCM", "least common multiple", "lowest common multiple"])
    yield ask(d, form.format(g=g, l=l, a=x, b=y))
    p = yield Call(f"First the greatest common divisor of {a} and {b}: gcd.", f"gcd({a}, {b})")
    q = yield Call(f"Then the least common multiple of {a} and {b}: lcm.", f"lcm({a}, {b})")
    e = f"{p.best}{op}{q.best}" if op in "+*" else f"{q.best}{op.replace('r', '+')}{p.best}"
    r = yield Call(f"Now {e}.", e)
    yield Answer("", f"The greatest common divisor is {p.best}, the least common multiple {q.best}; {e} = {r.text}.", r.best)
