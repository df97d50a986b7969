"""Contrast sets: those who are and those who are not, of a percentage or a fraction; two steps; means, their totals, and means that change."""
import re
from fractions import Fraction

from .plain_contrast_c_base import contrast, cross, solved
from .plain_parts_base import pct

# -- part or rest: (the whole, what the part does, what the others do not, what the others do) ---------------------------------------
GROUPS = [("pupils", "cycle to school", "do not cycle", "cycle"), ("pupils", "walk to school", "do not walk", "walk"), ("guests", "eat meat", "do not eat meat", "eat meat"), ("members", "pay by card", "do not pay by card", "pay by card"), ("workers", "come by bus", "do not come by bus", "come by bus"), ("children", "play an instrument", "do not play one", "play an instrument"),
          ("people", "wear glasses", "do not wear glasses", "wear glasses"), ("students", "passed the test", "did not pass", "passed"), ("voters", "voted", "did not vote", "voted"), ("players", "came to training", "did not come", "came"), ("houses", "have a garden", "do not have one", "have a garden"), ("cars", "are electric", "are not electric", "are electric"), ("eggs", "are brown", "are not brown", "are brown"),
          ("tickets", "were sold", "were not sold", "were sold"), ("seats", "are taken", "are not taken", "are taken"), ("letters", "were answered", "were not answered", "were answered"), ("rooms", "are booked", "are not booked", "are booked"), ("seeds", "came up", "did not come up", "came up"), ("questions", "were right", "were not right", "were right")]
SIDES = [("lamps", "are broken", "work"), ("bulbs", "are broken", "still work"), ("computers", "are broken", "work"), ("parcels", "arrived late", "arrived on time"), ("animals", "are cows and the rest sheep", "are sheep"), ("pupils", "are girls", "are boys"), ("seats", "are taken", "are free"), ("apples", "are rotten", "are good"), ("tickets", "were sold", "are left"), ("pages", "are read", "are still to read"), ("books", "are lent out", "are on the shelf"),
         ("shots", "missed", "went in"), ("patients", "are ill", "are healthy"), ("flowers", "are red and the others white", "are white"), ("visitors", "are adults", "are children"), ("games", "were lost and the rest won", "were won"), ("files", "are deleted", "are kept"), ("runners", "gave up", "finished"), ("fish", "were thrown back", "were kept"), ("bottles", "are full", "are not full")]
P_POOL = [10, 20, 30, 40, 60, 70, 80, 5, 15, 35, 45, 55, 65, 85, 90, 12, 18, 22, 24, 26, 28, 32, 36, 38, 42, 44, 46, 48, 52, 54, 56, 62, 63, 64, 68, 72, 74, 76, 78, 82, 84, 88, 92, 96, 3, 4, 6, 8, 37, 43, 57, 67, 73]


def percent(d):
    while True:
        p = d.pick(P_POOL)
        s = d.rng.randint(2, 60) * d.pick([5, 10, 20, 50, 100]) if d.chance(0.8) else d.int(20, 900)
        if s * p % 100 == 0 and s > 9:
            return dict(p=p, s=s, P=pct(d, p))


NAMES = {(1, 2): "half", (1, 3): "a third", (2, 3): "two thirds", (1, 4): "a quarter", (3, 4): "three quarters", (1, 5): "a fifth", (2, 5): "two fifths", (3, 5): "three fifths", (4, 5): "four fifths", (1, 6): "a sixth", (5, 6): "five sixths", (1, 8): "an eighth", (3, 8): "three eighths", (5, 8): "five eighths", (7, 8): "seven eighths", (1, 10): "a tenth", (3, 10): "three tenths", (7, 10): "seven tenths"}


def fraction(one):
    """A fraction of one part, or of several."""
    def draw(d):
        a, b = d.pick([k for k in NAMES if (k[0] == 1) == one])
        return dict(a=a, b=b, s=b * d.int(2, d.pick([12, 40, 150])), P=NAMES[a, b] if d.chance(0.6) else f"{a}/{b}")
    return draw


OF = [("{p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100")]
REST = [("Asked: the rest. It is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")]
F_OF = {True: [("1/{b} of {s} is {s} divided by {b}.", "{s}/{b}")], False: [("{a}/{b} of {s} is {a}/{b} times {s}.", "{a}/{b}*{s}")]}
F_REST = {True: [("Asked: what is left. First 1/{b} of {s}: {s} divided by {b}.", "{s}/{b}"), ("What is left is {s} minus {r1}.", "{s}-{r1}")], False: [("Asked: what is left. First {a}/{b} of {s}: {a}/{b} times {s}.", "{a}/{b}*{s}"), ("What is left is {s} minus {r1}.", "{s}-{r1}")]}


def facts(who, does):
    return [f"{{P}} of [the|] {{s}} {who} {does}", f"{{s}} {who}, {{P}} of them {does}", f"!of {{s}} {who} {{P}} {does}", f"there are {{s}} {who}. {{P}} of them {does}", f"{{P}} of {{s}} {who} {does}"]


def short(no):
    return re.sub(r"^(do|did|are|were) not", r"\1n't", no)


YES, NO = [], []
for _who, _does, _not, _do in GROUPS:
    YES += cross(facts(_who, _does), [f"how many {_do}", f"how many {_who} {_do}", f"how many of them {_do}"])
    NO += cross(facts(_who, _does), [f"how many {_not}", f"how many {_who} {_not}", f"how many {short(_not)}"])
for _who, _does, _other in SIDES:
    YES += cross(facts(_who, _does), [f"how many {_does.split(' and the')[0]}", f"how many {_who} {_does.split(' and the')[0]}"])
    NO += cross(facts(_who, _does), [f"how many {_other}", f"how many {_who} {_other}", f"how many of them {_other}"])
MARKS = ["homework counts {P} of {s} [marks|points] and the exam the rest", "the project is worth {P} of the {s} [marks|points] and the test the rest", "{P} of {s} [marks|points] are for homework, the rest for the exam"]
SPLIT = ["a farmer plants {P} of {s} hectares with wheat and the rest with maize", "a family spends {P} of {s} euros on rent and the rest on other things", "{P} of a {s} km trip is by train and the rest by bus"]
TASKS = [solved(percent, OF, YES, 4), solved(percent, REST, NO, 4), solved(percent, OF, cross(MARKS[:1] + MARKS[2:], ["how many is the homework worth", "how many is homework", "how many can you get for homework"]), 0.4), solved(percent, REST, cross(MARKS[:1] + MARKS[2:], ["how many is the exam worth", "how many is the exam", "how many can you get in the exam"]), 0.4),
         solved(percent, OF, cross(SPLIT[:1], ["how many hectares of wheat is that", "how many hectares are wheat"]) + cross(SPLIT[1:2], ["how much is the rent", "how much goes on rent"]) + cross(SPLIT[2:], ["how many km are by train", "how long is the train ride in km"]), 0.4),
         solved(percent, REST, cross(SPLIT[:1], ["how many hectares of maize is that", "how many hectares are maize"]) + cross(SPLIT[1:2], ["how much is left for other things", "how much goes on other things"]) + cross(SPLIT[2:], ["how many km are by bus", "how long is the bus ride in km"]), 0.4)]
for _one in (True, False):
    TASKS += [solved(fraction(_one), F_OF[_one], YES, 1.5), solved(fraction(_one), F_REST[_one], NO, 1.5)]
contrast("part_or_rest", TASKS, 1.5)


# -- two steps -----------------------------------------------------------------------------------------------------------------------
def steps(d):
    while True:
        a, b = d.pick(list(NAMES)[:9])
        p = d.pick([10, 20, 25, 30, 40, 50, 60, 75, 80])
        s = b * d.int(2, d.pick([20, 60, 200]))
        r = s - s * a // b
        if r * p % 100 == 0:
            return dict(a=a, b=b, p=p, s=s, F=NAMES[a, b] if d.chance(0.5) else f"{a}/{b}", P=pct(d, p))


def tank(one):
    def draw(d):
        a, b = d.pick([(1, 2), (1, 4), (1, 3)] if one else [(3, 4), (2, 3), (3, 5), (2, 5), (4, 5), (3, 8)])
        k, n = d.rng.randint(3, 30), d.pick([5, 10, 15, 20, 25, 30, 40, 50, 75, 100, 120, 150])
        while k * n % a:
            k += 1
        s = k * n * b // a
        return dict(a=a, b=b, k=n, s=s, G=NAMES[a, b])
    return draw


AFTER = [("Asked: the value after both steps. After the first step it is 1 minus {a}/{b} of {s}.", "{s}*(1-{a}/{b})"), ("After the second step it is 100 minus {p} percent of {r1}.", "{r1}*(100-{p})/100")]
LATER = [("Asked: the second part. The rest is 1 minus {a}/{b} of {s}.", "{s}*(1-{a}/{b})"), ("{p}% of {r1} is {r1} times {p} divided by 100.", "{r1}*{p}/100")]
GIVE = [("{n} has {s} {t}, gives {F} of them away and then {P} of [what is left|the rest]", "does {n}", "give away the second time", "have left"), ("{n} has {s} {t}. {He} sells {F} of them and then {P} of [what is left|the rest]", "does {n}", "sell the second time", "have now"),
        ("[a shop|a market stall] has {s} {t}. On Monday it sells {F} of them and on Tuesday {P} of [the rest|those that are left]", "does it", "sell on Tuesday", "have left"), ("{n} had {s} sweets. First {he} gave {m} {F} of them, then {he} gave {n3} {P} of the rest", "did {n}", "give {n3}", "keep")]
TWICE = [solved(steps, AFTER, [t for f, who, second, left in GIVE for t in cross([f], [f"how many {who} {left}", f"how many are left", "how many are left in the end"])], 2), solved(steps, LATER, [t for f, who, second, left in GIVE for t in cross([f], [f"how many {who} {second}"])], 1)]
FULL = ["a [tank|barrel|pool] of {s} litres is {G} full", "a {s} litre [tank|barrel] is {G} full", "the [tank|cistern] holds {s} litres and is {G} full"]
USED = [f + g for f in FULL for g in [" and {k} litres are used [a|every|each] day", ". {k} litres are used [a|every|each] day", ". Every day {k} litres are taken out"]]
for _one in (True, False):
    TWICE += [solved(tank(_one), F_OF[_one] + [("{r1} divided by {k}.", "{r1}/{k}")], cross(USED, ["in how many days is it empty", "after how many days is it empty", "how many days does the water last", "for how many days is there enough", "how many days until it is empty"]), 1),
              solved(tank(_one), F_OF[_one], cross(FULL, ["how many litres are in it", "how much is in it"]), 0.4), solved(tank(_one), F_REST[_one], cross(FULL, ["how many litres are missing", "how many more litres fit in", "how many litres more does it take until it is full"]), 0.4)]
contrast("two_steps", TWICE, 0.7)


# -- means -----------------------------------------------------------------------------------------------------------------------------
def mean(d):
    k = d.rng.randint(3, 15)
    m = d.int(6, d.pick([20, 60, 90]))
    return dict(k=k, m_=m, s=k * m, age=0)


def aged(d):
    k, m = d.rng.randint(3, 15), d.rng.randint(15, 58)
    return dict(k=k, m_=m, s=k * m, age=0)


def changed(sign, ages=False):
    """A mean and another one after someone (grown up, if of ages) or a number joins (1) or leaves (-1), all whole."""
    def draw(d):
        while True:
            v = aged(d) if ages else mean(d)
            if v["k"] == 3 and sign < 0:
                continue
            g = v["m_"] + d.rng.randint(-4, 6)
            j = v["k"] + sign
            x = sign * (j * g - v["s"])
            if g != v["m_"] and (18 if ages else 2) <= x <= 75 and abs(x - g) < 60:
                return {**v, "g": g, "x": x, "j": j}
    return draw


def groups(d):
    while True:
        a, b = d.rng.randint(3, 25), d.rng.randint(3, 25)
        x, y = d.rng.randint(5, 80), d.rng.randint(5, 80)
        if a != b and x != y and a * x + b * y and (Fraction(a * x + b * y, a + b) * 10).denominator == 1:
            return dict(a=a, b=b, x=x, y=y, age=0)


TOTAL = [("The total is {k} times the average {m_}.", "{k}*{m_}")]
BACK = [("The average is the total {s} divided by {k}.", "{s}/{k}")]
JOINS = [TOTAL[0], ("The new average is {r1} plus {x}, divided by {j}.", "({r1}+{x})/{j}")]
LEAVES = [TOTAL[0], ("The new average is {r1} minus {x}, divided by {j}.", "({r1}-{x})/{j}")]
JOINED = [("Asked: the missing one. All {j} add up to {j} times {g}.", "{j}*{g}"), ("The others add up to {k} times {m_}.", "{k}*{m_}"), ("The missing one is {r1} minus {r2}.", "{r1}-{r2}")]
A, E = "[average|mean]", ["friends", "players", "members", "singers", "dancers", "people", "cousins", "guests"]
AGE = [f"{{k}} {e} have {w}" for e in E for w in ("an average age of {m_}", "a mean age of {m_} years")] + [f"the {A} age of {{k}} {e} is {{m_}}" for e in E] + [f"{{k}} {e} are {{m_}} years old on average" for e in E]
SUMS = ["what do all their ages add up to", "how old are they all together", "what is the sum of their ages", "what are all the ages together", "Find the sum of their ages", "what is the total of all their ages"]
AGE_J = [f + s for f in AGE for s in [". A [coach|man|woman|friend] of {x} joins them", ". Then someone aged {x} joins", " and someone aged {x} joins them"]]
AGE_TOLD = [f + s for f in AGE for s in [". A [man|woman] of {x} joins, so there are {j} now", ". Someone aged {x} joins them and they are {j} now"]]
AGE_L = [f + s for f in AGE for s in [". One of them, aged {x}, leaves", ". The one who is {x} leaves", " and one of {x} leaves"]]
NEW = ["what is the new [average|mean]", "what is the [average|mean] age now", "what is the average age [of the {j}|of all {j}|then]", "how old are they on average now", "what is the mean of the {j}"]
AGE_G = [f + s for f in AGE for s in [". One more person joins and the [average|mean] is {g}", ". Someone joins, and now the average age is {g}", " and when one more joins it is {g}"]]
SCORE = [("{n} has an [average|mean] of {m_} points in {k} [games|tests|rounds]", "points"), ("the mean of {k} numbers is {m_}", ""), ("{n}'s [average|mean] in {k} [tests|games] is {m_}", ""), ("{k} numbers have a mean of {m_}", ""), ("the average of {k} [results|marks] is {m_}", "")]
S_FACTS = [f for f, _ in SCORE]
S_SUM = ["what do they add up to", "what is the sum", "what is the total", "what is the total of all {k}", "Find the total"]
S_NEW = [f + s for f in S_FACTS for s in (". [The next one|One more] is {x}", ". Then comes a {x}")]
S_GONE = [f + s for f in S_FACTS[1:] for s in (". One of them, {x}, is taken away", ". A {x} is left out")]
S_WANT = [f + s for f in S_FACTS for s in (". With [one more|the next one] the mean is {g}", ". After [one more|the next one] it is {g}")]


def missing(d):
    """All but one of some numbers, each told."""
    while True:
        k = d.rng.randint(3, 5)
        m = d.rng.randint(8, 60)
        ns = [max(2, m + d.rng.randint(-8, 8)) for _ in range(k - 1)]
        x = k * m - sum(ns)
        if x > 1 and len({*ns, x}) == k:
            return dict(k=k, m_=m, l=", ".join(map(str, ns[:-1])) + f" and {ns[-1]}", sum="+".join(map(str, ns)), o=sum(ns), k0=k - 1, age=0)


def week(d):
    w = d.pick([2, 2, 3, 4])
    a = d.int(2, d.pick([9, 30, 90]))
    return dict(w=w, n_=7 * w, a=a * 7 * w, x=a, W={2: d.pick(["two", "2"]), 3: d.pick(["three", "3"]), 4: d.pick(["four", "4"])}[w])


THINGS_W = ["{n} reads {A1} pages", "a baker sells {A1} loaves", "{n} drinks {A1} glasses of water", "a shop sells {A1} papers", "{n} does {A1} push-ups", "a hen farm gets {A1} eggs", "{n} learns {A1} words", "a machine makes {A1} toys"]
PER = [t.replace("{A1}", "{a}") + " in " + s for t in THINGS_W for s in ("[exactly|just|] {W} weeks", "{W} weeks")]
DAY = ["how many is that a day on average", "what is the daily average", "how many is that [per|a] day", "what is the average per day", "how many is that each day"]
EACH = [t.replace("{A1}", "{x}") + " [a day|every day|each day|per day] for " + s for t in THINGS_W for s in ("[exactly|just|] {W} weeks", "{W} weeks")]
ALLDAYS = ["how many is that [altogether|in all|in total]", "what is the total", "how many is that in the {W} weeks"]
TWO = ["{a} {g1} have an [average|mean] of {x} points and {b} {g2} one of {y}", "the {A} of {a} {g1} is {x} points and the {A} of {b} {g2} is {y}", "{a} {g1} scored {x} points on average and {b} {g2} {y}", "{a} {g1} got {x} points on average. The other {b} {g2} got {y} on average"]
TWO = [t.replace("{A}", A).replace("{g1}", g).replace("{g2}", h) for t in TWO for g, h in (("boys", "girls"), ("girls", "boys"), ("children", "adults"), ("pupils of 5a", "pupils of 5b"), ("players", "reserves")) if "other" not in t or g == "boys"]
MEANS = [solved(aged, TOTAL, cross(AGE, SUMS), 2), solved(mean, TOTAL, cross(S_FACTS, S_SUM), 1.2), solved(aged, BACK, cross([f"{{k}} {e} are {{s}} years old together" for e in E] + [f"the ages of {{k}} {e} add up to {{s}}" for e in E], ["what is their average age", "what is the mean age", "how old are they on average"]), 0.7), solved(mean, BACK, cross(["{k} numbers add up to {s}", "the sum of {k} numbers is {s}", "{n} gets {s} points in {k} games"], ["what is the mean", "what is the average"]), 0.7),
         solved(changed(1, True), JOINS, cross(AGE_J + AGE_TOLD, NEW), 2.5), solved(changed(-1, True), LEAVES, cross(AGE_L, NEW), 1.5), solved(changed(1, True), JOINED, cross(AGE_G, ["how old is the [new one|one who joined|new person]", "what is the age of the new one", "how old is the person who joins"]), 2),
         solved(changed(1), JOINS, cross(S_NEW, ["what is the new mean", "what is the mean now", "what is the mean of all {j}"]), 1), solved(changed(-1), LEAVES, cross(S_GONE, ["what is the new mean", "what is the mean of the other {j}", "what is the mean of the rest"]), 0.8), solved(changed(1), JOINED, cross(S_WANT, ["what was [the new one|the next one]"]), 1),
         solved(week, [("{w} weeks are {n_} days: {a} divided by {n_}.", "{a}/{n_}")], cross(PER, DAY), 0.8), solved(week, [("{w} weeks are {n_} days: {x} times {n_}.", "{x}*{n_}")], cross(EACH, ALLDAYS), 0.6),
         solved(groups, [("The total is {a} times {x} plus {b} times {y}, divided by {a}+{b}.", "({a}*{x}+{b}*{y})/({a}+{b})")], cross(TWO, ["what is the mean of all", "what is the average of all of them", "what is the mean of the whole group", "what is the average altogether"]), 1.4)]
ALL_M = ("Asked: the missing one. All {k} add up to {k} times {m_}.", "{k}*{m_}")
MISSED = ["the [average|mean] of {k} numbers is {m_}", "{k} numbers have [an average|a mean] of {m_}", "the [average|mean] of {k} results is {m_}"]
MISS = ["what is the [other|missing|last] [one|number]", "Find the [other|missing] [one|number]", "how big is the [other|missing|last] one"]
MEANS += [solved(missing, [ALL_M, ("The missing one is {r1} minus the sum of the others.", "{r1}-({sum})")], cross([f + g for f in MISSED for g in (". {k0} of them are {l}", ". All but one are {l}", " and {k0} of them are {l}")], MISS) + cross(["{n} wants [an average|a mean] of {m_} in {k} [tests|games] and has {l} [so far|already]"], ["what must the last one be", "how many points are needed in the last one", "what does {he} need in the last one"]), 0.8, spell=0),
          solved(missing, [ALL_M, ("The missing one is {r1} minus {o}.", "{r1}-{o}")], cross([f + g for f in MISSED for g in (". {k0} of them add up to {o}", " and {k0} of them add up to {o}", ". The sum of {k0} of them is {o}")], MISS), 0.8, spell=0)]
contrast("means", MEANS, 1.5, story=False)
