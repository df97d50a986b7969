"""What can be compared, in sentences that every structure of comparison uses: who has how much, how much more or less than another,
how many times as much, what is asked of one, of both, of the difference.

S and T stand for the two, X for a number, K for "three times"; a structure puts the sentences together.
"""
from .phrases import words
from .plain_b_base import two
from .real_words import dec


class Measure:
    """One thing to compare. `pairs`: who or what is compared; `kind`: int, dec, money or years."""

    def __init__(self, kind, pairs, val, more, less, times, one, dmore, dless, total, diff=None):
        self.kind, self.pairs, self.val, self.more, self.less, self.times = kind, pairs, val, more, less, times
        self.one, self.dmore, self.dless, self.total = one, dmore, dless, total
        self.diff = diff or ["What is the difference?", "How big is the difference?", "Find the difference.", "By how much do they differ?"]


PEOPLE = ("{n}", "{m}")


def counted(verb, past=None, base=None, things="{t}"):
    """`verb` as it stands in "Tom ... 12 stickers"; `base` as in "does Tom ..."."""
    do, base = ("did", base) if past else ("does", base)
    they = "did they" if past else "do they"
    return Measure("int", PEOPLE, [f"S {verb} X {things}"], [f"S {verb} X more {things} than T", f"S {verb} X more than T", f"S {verb} X {things} more than T"], [f"S {verb} X fewer {things} than T", f"S {verb} X fewer than T", f"S {verb} X {things} fewer than T", f"S {verb} X {things} less than T"],
                   [f"S {verb} K as many {things} as T", f"S {verb} K as many as T"], [f"How many {things} {do} S {base}?", f"How many {do} S {base}?", f"Find how many {things} S {verb}.", f"Work out how many {things} S {verb}."],
                   [f"How many more {things} {do} S {base} than T?", f"How many more {do} S {base} than T?", f"By how many {things} is S ahead of T?", f"How many {things} more {do} S {base}?"], [f"How many fewer {things} {do} S {base} than T?", f"How many fewer {do} S {base}?", f"How many {things} less {do} S {base} than T?"],
                   [f"How many {things} {they} {base} altogether?", f"How many {things} {they} {base} together?", f"How many {they} {base} in all?", f"How many {things} is that for both?", f"What is the total for the two?", f"Find the total number of {things}.", f"Calculate how many {things} there are together."])


def sized(pairs, unit, val, adj, other, how, kind="dec"):
    """Things with a length, a weight and so on: `adj` and `other` are longer and shorter, `how` is long."""
    return Measure(kind, pairs, [f"S {val} X {unit} {how}" if how and how != "heavy" else f"S {val} X {unit}"], [f"S {'is' if how else val} X {unit} {adj} than T"], [f"S {'is' if how else val} X {unit} {other} than T"], [f"S is K as {how} as T"] if how else [f"S {val} K as much as T"],
                   [f"How {how} is S?", f"What is the {NOUN[how]} of S?", f"Find the {NOUN[how]} of S.", f"Calculate the {NOUN[how]} of S."], [f"How much {adj} is S than T?", f"How many {LONG.get(unit, unit)} {adj} is S than T?", f"By how much is S {adj} than T?", f"How much {adj} is S?"],
                   [f"How much {other} is S than T?", f"By how much is S {other} than T?", f"How many {LONG.get(unit, unit)} {other} is S?"], TOTALS[how])


NOUN = {"long": "length", "tall": "height", "heavy": "mass", "high": "height", "wide": "width"}
LONG = {"cm": "centimetres", "m": "metres", "kg": "kilograms", "g": "grams", "km": "kilometres", "mm": "millimetres"}
TOTALS = {"long": ["How long are they together?", "What is their total length?", "Find the total length of the two.", "How long are both put end to end?"], "tall": ["What are their heights together?", "What is the sum of their heights?", "Find the sum of the two heights."], "high": ["How high are they one on top of the other?", "What is the sum of their heights?"],
          "heavy": ["How heavy are they together?", "What is their total mass?", "What do they weigh together?", "Find the mass of both together.", "How much do both weigh?"], "wide": ["How wide are they side by side?", "What is the total width of the two?"]}


def paid(verb, base, past=True, of=None):
    do, they = ("did", "did they") if past else ("does", "do they")
    return Measure("money", PEOPLE, [f"S {verb} Mx"], [f"S {verb} Mx more than T"], [f"S {verb} Mx less than T"], [f"S {verb} K as much as T"], [f"How much {do} S {base}?", f"How much money {do} S {base}?", f"Work out how much S {verb}."],
                   [f"How much more {do} S {base} than T?", f"How much more money {do} S {base} than T?", f"How much more {do} S {base}?"], [f"How much less {do} S {base} than T?", f"How much less {do} S {base}?"], [f"How much {they} {base} together?", f"How much {they} {base} altogether?", f"How much money is that in all?", "What is the total for the two?", f"How much {they} {base} in total?"])


def costs(a, b):
    return Measure("money", (a, b), ["S costs Mx", "S is Mx", "the price of S is Mx"], ["S costs Mx more than T", "S is Mx dearer than T", "S is Mx more expensive than T"], ["S costs Mx less than T", "S is Mx cheaper than T"], ["S costs K as much as T"], ["How much is S?", "What does S cost?", "How much does S cost?", "Find the price of S.", "What is the price of S?"],
                   ["How much more does S cost than T?", "How much dearer is S than T?", "By how much is S more expensive than T?", "How much more is S?"], ["How much cheaper is S than T?", "How much less does S cost than T?", "How much cheaper is S?"],
                   ["How much do they cost together?", "What do both cost together?", "How much are both?", "What is the price of the two together?", "Find the total price.", "How much does one pay for both?"])


ROPES = [("the red ribbon", "the blue ribbon"), ("the first rope", "the second rope"), ("plank A", "plank B"), ("the old bridge", "the new bridge"), ("the green stick", "the yellow stick")]
TALL = [("{n}", "{m}"), ("the oak", "the pine"), ("the tower", "the church"), ("tree A", "tree B")]
HEAVY = [("the bag", "the box"), ("the cat", "the dog"), ("the first parcel", "the second parcel"), ("{n}'s suitcase", "{m}'s suitcase"), ("the melon", "the pumpkin"), ("the goat", "the sheep")]
PRICED = [("a pen", "a pad"), ("the shirt", "the cap"), ("a ruler", "a rubber"), ("the tea", "the cake"), ("a lamp", "a clock"), ("the big box", "the small box"), ("a melon", "a pineapple"), ("the jacket", "the scarf"), ("a train ticket", "a bus ticket"), ("the pot", "the pan")]
PLACES = [("the left shelf", "the right shelf", "books"), ("class 5A", "class 5B", "pupils"), ("the first box", "the second box", "{t}"), ("the big hall", "the small hall", "chairs"), ("school A", "school B", "teachers"), ("basket A", "basket B", "eggs"), ("the morning bus", "the evening bus", "passengers"), ("the farm", "the next farm", "cows"), ("the red album", "the green album", "stamps"), ("bag A", "bag B", "marbles")]


def holds(a, b, t):
    m = counted("has", None, "have", t)
    m.pairs = (a, b)
    m.val = [f"S has X {t}", f"there are X {t} in S"]
    m.one = [f"How many {t} are there in S?", f"How many {t} does S have?", f"How many {t} are in S?", f"Find the number of {t} in S."]
    m.dmore = [f"How many more {t} are there in S than in T?", f"How many more {t} does S have than T?", f"How many more {t} are in S?"]
    m.dless = [f"How many fewer {t} are there in S than in T?", f"How many fewer {t} does S have?"]
    m.total = [f"How many {t} are there altogether?", f"How many {t} are there in both?", f"How many {t} in all?", f"Find the total number of {t}.", f"How many {t} is that together?"]
    return m


def days():
    out = []
    for verb, base, t in (("sold", "sell", "tickets"), ("baked", "bake", "loaves"), ("made", "make", "chairs"), ("served", "serve", "meals"), ("had", "have", "visitors")):
        who = {"sold": "The shop", "baked": "The baker", "made": "The workshop", "served": "The canteen", "had": "The museum"}[verb]
        m = counted(verb, True, base, t)
        m.pairs = ("{day}", "{day3}")
        low = who[0].lower() + who[1:]
        m.val = [f"on S {low} {verb} X {t}", f"{low} {verb} X {t} on S"]
        m.more, m.less = [f"on S {low} {verb} X more {t} than on T", f"{low} {verb} X more {t} on S than on T"], [f"on S {low} {verb} X fewer {t} than on T", f"{low} {verb} X fewer {t} on S than on T"]
        m.times = [f"on S {low} {verb} K as many {t} as on T"]
        m.one = [f"How many {t} were there on S?", f"How many {t} did {low} {base} on S?", f"How many on S?"]
        m.dmore, m.dless = [f"How many more {t} were there on S than on T?", f"How many more {t} did {low} {base} on S than on T?", "How many more on S?"], [f"How many fewer {t} did {low} {base} on S than on T?", "How many fewer on S?"]
        m.total = [f"How many {t} were there on both days?", f"How many {t} did {low} {base} in the two days?", "How many on both days together?", "How many in two days?", f"Find the total number of {t}."]
        out.append(m)
    return out


MEASURES = [counted("has", None, "have"), counted("has", None, "have"), counted("collected", True, "collect"), counted("picked", True, "pick", "[apples|plums|pears|flowers|mushrooms]"), counted("sold", True, "sell", "[tickets|cakes|papers|badges|tokens]"), counted("read", True, "read", "pages"), counted("scored", True, "score", "points"), counted("made", True, "make", "[paper cranes|cards|bracelets|dumplings]"),
            counted("caught", True, "catch", "fish"), counted("planted", True, "plant", "[trees|bulbs|seeds]"), counted("solved", True, "solve", "problems"), counted("found", True, "find", "[shells|eggs|coins|chestnuts]"), counted("baked", True, "bake", "[buns|rolls|cookies]"), counted("owns", None, "own", "[books|comics|toy cars|games]"), counted("swam", True, "swim", "lengths")]
MEASURES = [m for m in MEASURES if not any("[" in v for v in m.val)] + [counted(v, p, b, t) for v, p, b, ts in (("picked", True, "pick", "apples plums flowers mushrooms"), ("sold", True, "sell", "tickets cakes badges"), ("made", True, "make", "cards bracelets dumplings"), ("planted", True, "plant", "trees bulbs"), ("found", True, "find", "shells coins chestnuts"), ("baked", True, "bake", "buns cookies"), ("owns", None, "own", "books comics games")) for t in ts.split()]
MEASURES += [paid("has", "have", False), paid("saved", "save"), paid("earned", "earn"), paid("spent", "spend"), paid("paid", "pay"), paid("collected", "collect")]
MEASURES += [costs(a, b) for a, b in PRICED] + [holds(*p) for p in PLACES] + days()
MEASURES += [sized(p, u, "is", "longer", "shorter", "long") for p, u in zip(ROPES, ("m", "cm", "cm", "m", "m"))] + [sized(p, u, "is", "taller", "shorter", "tall", k) for p, u, k in zip(TALL, ("cm", "m", "m", "m"), ("int", "dec", "int", "dec"))] + [sized(p, u, "weighs", "heavier", "lighter", "heavy") for p, u in zip(HEAVY, ("kg", "kg", "kg", "kg", "g", "kg"))]
MEASURES += [Measure("dec", PEOPLE, [f"S {v} X km"], [f"S {v} X km more than T", f"S {v} X km further than T"], [f"S {v} X km less than T"], [f"S {v} K as far as T"], [f"How far did S {b}?", f"How many kilometres did S {b}?"], [f"How much further did S {b} than T?", f"How many more kilometres did S {b} than T?"], [f"How many kilometres less did S {b} than T?"], [f"How far did they {b} altogether?", "How many kilometres is that together?", f"How many km did they {b} in total?"]) for v, b in (("ran", "run"), ("walked", "walk"), ("cycled", "cycle"), ("drove", "drive"))]
MEASURES += [Measure("years", (a, b), ["S is X years old", "S is X"], ["S is X years older than T"], ["S is X years younger than T"], ["S is K as old as T"], ["How old is S?", "What is S's age?", "Find S's age."], ["How many years older is S than T?", "How much older is S than T?"], ["How many years younger is S than T?", "How much younger is S?"], ["How old are they together?", "What is the sum of their ages?", "Find the sum of their ages."]) for a, b in (PEOPLE, ("{n}'s aunt", "{n}'s cousin"))]
MEASURES += [Measure("int", PEOPLE, ["S {}  X minutes".format(v).replace("  ", " ")], [f"S {v} X minutes longer than T", f"S {v} X minutes more than T"], [f"S {v} X minutes less than T"], [f"S {v} K as long as T"], [f"How long did S {b}?", f"How many minutes did S {b}?"], [f"How much longer did S {b} than T?", f"How many more minutes did S {b} than T?"], [f"How many minutes less did S {b} than T?"], [f"How many minutes is that together?", f"How many minutes did they {b} altogether?"]) for v, b in (("practised", "practise"), ("worked", "work"), ("waited", "wait"))]


def put(text, s, t, x="{a}", k="{kw}"):
    """The sentence about s and t with the number slot x, beginning with a small letter or a slot."""
    import re
    text = re.sub(r"\bMx\b", lambda m: "{s_}" + x + "{z_}", text)
    return re.sub(r"\b[STXK]\b", lambda m: {"S": s, "T": t, "X": x, "K": k}[m.group()], text)


def numbers(d, kind, top=None):
    """(a larger, a smaller, their difference) as the expressions have them."""
    if kind == "years":
        a = d.int(4, 60)
        b = d.int(2, 30)
        return str(a + b), str(a), str(b)
    if kind == "int":
        h = top or d.pick([20, 60, 100, 400, 3000])
        a, b = d.int(3, h), d.int(2, h)
        return a + b, a, b
    if kind == "money" and d.chance(0.6):
        h = d.pick([20, 100, 600, 4000])
        a, b = d.int(3, h), d.int(2, h)
        return str(a + b), str(a), str(b)
    if kind == "money":
        h = d.pick([900, 5000, 20000])
        a, b = d.int(105, h) // 5 * 5, d.int(105, h) // 5 * 5
        return two(a + b), two(a), two(b)
    if d.chance(0.4):
        a, b = d.int(3, 90), d.int(2, 60)
        return str(a + b), str(a), str(b)
    a, b = dec(d, 1.1, d.pick([9, 60]), 1), dec(d, 0.3, d.pick([5, 30]), 1)
    if d.chance(0.3):
        b = dec(d, 0.2, 9, 2)
    s = f"{float(a) + float(b):.2f}".rstrip("0").rstrip(".")
    return s, a, b


def drawn(kind):
    def draw(d):
        l, a, b = numbers(d, kind)
        k = d.int(2, d.pick([4, 9]))
        s, z = d.pick([("$", ""), ("$", ""), ("£", ""), ("£", ""), ("€", ""), ("₹", ""), ("", " dollars"), ("", " euros"), ("", " pounds"), ("", " rupees")])
        return dict(l=l, a=a, b=b, k=k, kw="twice" if k == 2 else f"{words(k)} times" if d.chance(0.5) else f"{k} times", s_=s, z_=z)
    return draw
