"""A whole in two parts, one of them so much more or so many times as large: which part is asked is said first."""
from .core import skill
from .real_equations import run_x
from .real_words import Task

MORE = ["The {t} {t2} of {n} and {m} are counted. {n} owns {j} more than {m}. What is the number of {t2} that {g} owns?", "{t} {t2} are divided between {n} and {m} so that {n} gets {j} more. How many does {g} get?", "{n} and {m} picked {t} apples. {n} picked {j} more than {m}. How many did {g} pick?", "{m} has {j} fewer {t2} than {n}. In total they have {t}. How many does {g} have?",
        "{n} and {m} earned {t} dollars together. {n} earned {j} dollars more than {m}. How much did {g} earn?", "In a game {n} and {m} scored {t} points. {n} scored {j} more than {m}. How many points did {g} score?", "A prize of {t} euros is shared by {n} and {m}. {n} gets {j} euros more. How much does {g} get?", "{n} weighs {j} kg more than {m}. Together they weigh {t} kg. How heavy is {g}?", "{n} ran {j} km more than {m}. Together they ran {t} km. How far did {g} run?",
        "The sum of {n}'s and {m}'s ages is {t}. {n} is {j} years older. How old is {g}?", "{n} is {j} years older than {m}. In total they are {t} years old. Find {g}'s age.", "{m} is {j} years younger than {n}. Their ages add up to {t}. How old is {g}?", "{n} and {m} sold {t} tickets. {m} sold {j} fewer than {n}. How many tickets did {g} sell?", "{n} read {j} pages more than {m}. They read {t} pages in all. How many pages did {g} read?", "If {n} and {m} own {t} {t2} and {n} owns {j} more than {m}, how many does {g} own?"]
THINGS_MORE = [("A rope of {t} cm is cut into two pieces. One is {j} cm longer than the other. How long is the %s piece?", "shorter", "longer"), ("A school has {t} pupils. There are {j} more girls than boys. How many %s are there?", "boys", "girls"), ("Two classes have {t} pupils together. One has {j} more than the other. How many pupils are in the %s class?", "smaller", "larger"), ("A pen and a book cost {t} dollars. The book costs {j} dollars more than the pen. How much is the %s?", "pen", "book"),
               ("A farm has {t} animals, cows and sheep. There are {j} more sheep than cows. How many %s are there?", "cows", "sheep"), ("A board {t} cm long is cut in two. One part is {j} cm longer. Find the length of the %s part.", "shorter", "longer"), ("Two parcels weigh {t} kg together. One is {j} kg heavier. How much does the %s parcel weigh?", "lighter", "heavier"), ("{t} people are on a trip, {j} more adults than children. How many %s are there?", "children", "adults"), ("A bag has {t} red and blue marbles. There are {j} fewer red ones than blue ones. How many %s marbles are there?", "red", "blue")]
TIMES = ["{n} and {m} have {s} {t2} together. {n} has {kw} as many as {m}. How many does {g} have?", "{n} has {kw} as many {t2} as {m}. Together they have {s}. How many {t2} does {g} have?", "{s} {t2} are shared so that {n} gets {kw} as many as {m}. How many does {g} get?", "{n} and {m} collected {s} kg of paper. {n} collected {kw} as much as {m}. How many kg did {g} collect?", "{n} is {kw} as old as {m}. The sum of their ages is {s}. How old is {g}?", "Together {n} and {m} are {s} years old, and {n} is {kw} as old as {m}. Find {g}'s age.",
         "{n} earned {kw} as much as {m}. Together they earned {s} dollars. How much did {g} earn?", "{n} and {m} scored {s} points, {n} {kw} as many as {m}. How many points did {g} score?", "A sum of {s} euros is divided between {n} and {m}. {n} gets {kw} as much as {m}. How much does {g} get?", "{n} has read {kw} as many books as {m}. They have read {s} books altogether. How many has {g} read?", "If {n} has {kw} as many {t2} as {m} and they have {s} in all, how many does {g} have?"]
THINGS_TIMES = [("A rope of {s} cm is cut into two pieces. One is {kw} as long as the other. How long is the %s piece?", "shorter", "longer"), ("A class has {s} pupils. There are {kw} as many girls as boys. How many %s are there?", "boys", "girls"), ("A box has {s} pens. There are {kw} as many blue pens as red ones. How many %s pens are there?", "red", "blue"), ("A farm has {s} animals. There are {kw} as many hens as ducks. How many %s are there?", "ducks", "hens"), ("A cake and a juice cost {s} euros. The cake costs {kw} as much as the juice. How much is the %s?", "juice", "cake")]


def draw(d):
    k, b, j = d.int(2, 6), d.int(3, d.pick([15, 60, 200])), d.int(2, d.pick([12, 40]))
    kw = {2: "twice", 3: "three times", 4: "four times", 5: "five times", 6: "six times"}[k]
    return dict(k=k, kw=kw if d.chance(0.8) else f"{k} times", j=j, t=2 * b + j, s=b + k * b)


def tasks(frames, things, times):
    """For the smaller part one call, for the larger two."""
    x = "{k}x" if times else "x+{j}"
    e = "x+{k}x={s}" if times else "x+(x+{j})={t}"
    out = []
    for larger in (False, True):
        for age in (False, True):
            lo, hi = ("younger", "older") if age else ("smaller part", "larger part")
            calls = [(f"Asked: the {hi if larger else lo}. The {lo} is x and the {hi} {x}. The equation is {e}.", f"solve({e})")]
            if larger:
                calls.append((f"The {hi} is {{k}} times {{s1}}.", "{k}*{s1}") if times else (f"The {hi} is {{s1}} plus {{j}}.", "{s1}+{j}"))
            mine = [f.replace("{g}", "{n}" if larger else "{m}") for f in frames if (" age" in f or " old" in f) == age]
            if not age:
                mine += [f % (big if larger else small) for f, small, big in things]
            out.append(Task(draw, calls, mine, weight=len(mine)))
    return out


@skill("real_two_parts", weight=2.2)
def real_two_parts(d):
    yield from run_x(d, "real.twoparts", tasks(MORE, THINGS_MORE, False) + tasks(TIMES, THINGS_TIMES, True), True)
