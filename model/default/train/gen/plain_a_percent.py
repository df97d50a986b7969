"""Percentages of numbers in few words: of, more, less, which percent, of what, before the change, the change itself."""
import re
from fractions import Fraction

from .core import skill
from .phrases import words
from .real_words import Task, dec, finite, run


def rate(d, top=99):
    r = d.rng.random()
    if r < 0.62:
        return str(d.pick([5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 65, 70, 75, 80, 90, 12, 8, 4, 3, 2, 6, 16, 18, 22, 24, 28, 32, 36, 44, 48, 55, 64, 85]))
    if r < 0.85:
        return str(d.int(1, top))
    return d.pick(["2.5", "7.5", "12.5", "3.5", "0.5", "1.5", "4.5", "17.5", "6.5", "37.5", "8.5", "62.5", "3.2", "5.4", "0.8"])


def base(d):
    r = d.rng.random()
    if r < 0.72:
        n = d.int(4, d.pick([100, 900, 900, 9000, 90000]))
        return n * d.pick([1, 1, 10, 20, 100]) if n < 3000 else n
    if r < 0.86:
        return d.pick([40, 50, 60, 80, 120, 150, 160, 200, 240, 250, 300, 320, 350, 400, 450, 480, 500, 600, 640, 700, 750, 800, 850, 900, 1000, 1200, 1500, 2000, 2400, 3000, 4000, 5000, 8000, 12000, 20000, 50000])
    return dec(d, 0.5, d.pick([9, 60, 400]), d.pick([1, 1, 2]))


def of(d):
    return dict(p=rate(d), b=base(d))


def people(d):
    while True:
        p, b = rate(d), d.int(2, 90) * d.pick([10, 50, 100, 20, 25])
        if (Fraction(p) * b / 100).denominator == 1:
            return dict(p=p, b=b)


def part(d, over=False):
    """A part, its whole and how many percent the one is of the other."""
    while True:
        p = str(d.pick([110, 120, 125, 140, 150, 160, 175, 180, 200, 220, 240, 250, 300, 400]) if d.chance(0.6) else d.int(101, 250)) if over else rate(d)
        b = base(d)
        c = finite(Fraction(p) * Fraction(str(b)) / 100)
        if c and len(c) < 8 and c.count(".") * len(c.split(".")[-1]) < 3 and c != str(b):
            return dict(p=p, b=b, c=c if "." in c else int(c))


def moved(sign):
    def draw(d):
        while True:
            p = rate(d) if sign < 0 or d.chance(0.9) else str(d.int(101, 200))
            b = base(d)
            c = finite(Fraction(str(b)) * (100 + sign * Fraction(p)) / 100)
            if c and len(c) < 8 and c.count(".") * len(c.split(".")[-1]) < 3 and c != "0":
                return dict(p=p, b=b, c=c if "." in c else int(c), a=d.int(2, 30))
    return draw


OFF = [("{p}% of {b} is {b} times {p} divided by 100.", "{b}*{p}/100")]
REST = [("{p}% are taken away, so the rest is 100 minus {p} percent of {b}.", "{b}*(100-{p})/100")]
UP = [("{p}% more than {b} is 100 plus {p} percent of {b}.", "{b}*(100+{p})/100")]
DOWN = [("{p}% less than {b} is 100 minus {p} percent of {b}.", "{b}*(100-{p})/100")]
WHICH = [("The percentage is {c} divided by {b}, times 100.", "{c}/{b}*100")]
WHOLE = [("{c} is {p} percent; the whole is {c} divided by {p}, times 100.", "{c}/{p}*100")]
WAS_UP = [("{c} is 100 plus {p} percent of the original; divide by that and multiply by 100.", "{c}/(100+{p})*100")]
WAS_DOWN = [("{c} is 100 minus {p} percent of the original; divide by that and multiply by 100.", "{c}/(100-{p})*100")]
ROSE = [("Old {b}, new {c}. The change is {c} minus {b}; divided by the old value {b}, times 100.", "({c}-{b})/{b}*100")]
FELL = [("Old {b}, new {c}. The decrease is {b} minus {c}; divided by the old value {b}, times 100.", "({b}-{c})/{b}*100")]
P = "[{p}%|{p}%|{p}%|{p}%|{p} %|{p} percent|{p} percent|{p} per cent|{pw} percent]"

TASKS = [Task(of, OFF, [f.replace("P", P) for f in [
    "what is P of {b}", "What is P of {b}?", "P of {b}", "P of {b}?", "P of {b} = ?", "how much is P of {b}", "Find P of {b}.", "find P of {b}", "Work out P of {b}.", "calculate P of {b}", "whats P of {b}", "What's P of {b}?", "take P of {b}", "If I take P of {b}, how much is that?", "{b}: how much is P of it?", "{b} times P", "P from {b} is how much?", "give me P of {b}", "How big is P of {b}?", "What number is P of {b}?", "I need P of {b}", "which number is P of {b}", "P out of {b} is how many?", "The whole is {b}. What is P of it?", "{b} is the whole. How much are P?", "of {b}, P is what?"]], spell=0.03, weight=4),
    Task(people, OFF, [f.replace("P", P) for f in [
    "[A hall|A train|A cinema] has {b} seats and P of them are [taken|free|broken|booked]. How many [is that|seats is that]?", "[In a town|In a village] of {b} people, P [have a dog|are over 60|can swim|speak two languages]. How many people is that?", "P of {b} [trees|plants|bulbs] [died|grew|are oaks]. How many?", "There are {b} [books|tools|toys], and P of them are new. How many new ones are there?", "[A factory|A bakery|A firm] made {b} [parts|cups|lamps] and P were faulty. How many were faulty?", "{b} people [were asked|answered], P said yes. How many said yes?", "A [forest|park|garden] has {b} trees; P are [oaks|pines|apple trees]. How many is that?", "Of {b} [runners|pupils|letters] P came [late|early|on foot]. How many were that?", "P of the {b} [pages|words|files] are done. How many are done?", "[The choir|The club|Our team] has {b} members and P of them [are women|are new|play the piano]. How many?", "{b} [bulbs|seeds|eggs], P [broken|bad|red]: how many?", "a class test has {b} points, {n} gets P of them. How many points?", "How many of {b} [fish|birds|sheep] is P?", "The journey is {b} km. We have done P of it. How many km is that?", "A tank for {b} litres is P full. How many litres are in it?", "P of a {b} g [cheese|cake|mix] is fat. How many grams of fat?"]], spell=0.02, weight=2.5),
    Task(people, REST, [f.replace("P", P) for f in [
    "[A hall|A train|A cinema] has {b} seats and P of them are taken. How many are [free|empty|not taken]?", "[In a town|In a village] of {b} people P have a dog. How many have [none|no dog]?", "P of {b} [trees|plants|bulbs] died. How many are [left|alive]?", "There are {b} [books|tools|toys]; P are new, the others old. How many are old?", "A [factory|bakery|firm] made {b} [parts|cups|lamps] and P were faulty. How many were [good|fine|not faulty]?", "{b} people answered. P said yes, the rest no. How many said no?", "Of {b} [runners|walkers|riders] P gave up. How many finished?", "{n} has read P of {b} pages. How many [pages are left|are left to read]?", "The way is {b} km and P of it is done. How many km are [left|still to go]?", "A tank held {b} litres, P ran out. How many litres [remain|are left]?", "P of the {b} [tickets|rolls|papers] are sold. How many are [unsold|left|not sold yet]?", "{b} [eggs|seeds], P bad. How many good ones?", "The club has {b} members. P are women. How many are men?"]], weight=1.8),
    Task(moved(1), UP, [f.replace("P", P) for f in [
    "Increase {b} by P.", "increase {b} by P", "{b} increased by P", "{b} plus P", "{b} + {p}%", "add P to {b}", "Add P to {b}.", "P more than {b}", "What is {b} increased by P?", "what is P more than {b}?", "raise {b} by P", "{b} goes up by P. What is it [now|then]?", "{b} up P?", "put P on {b}", "{b} rises by P. New value?", "If {b} grows by P, what do you get?", "make {b} P bigger", "{b}, then P on top: how much?", "By P bigger than {b} is which number?", "A [town|school|club|colony] of {b} grows by P. How [big is it|many is that] [now|then]?", "[Last year|In June] there were {b} [visitors|births|orders], [this year|in July] P more. How many?", "The number of [bees|users|readers] was {b} and has gone up by P. How many are there now?", "{n} earned {b} and gets a rise of P. What does {he} earn now?", "A wage of {b} goes up P. New wage?", "A plant {b} mm high grows by P. How high is it then?", "What is {b} after a rise of P?", "scale {b} up by P", "{b} plus P of itself", "{b} plus P of {b}", "{b} and P more", "add P of {b} to {b}", "to {b} add P of it"]], spell=0.02, weight=3.4),
    Task(moved(-1), DOWN, [f.replace("P", P) for f in [
    "Decrease {b} by P.", "decrease {b} by P", "{b} decreased by P", "{b} minus P", "{b} - {p}%", "take P off {b}", "Take P off {b}.", "P less than {b}", "What is {b} decreased by P?", "what is P less than {b}?", "lower {b} by P", "reduce {b} by P", "Reduce {b} by P.", "{b} goes down by P. What is it [now|then]?", "{b} down P?", "{b} falls by P. New value?", "If {b} shrinks by P, what [do you get|is left]?", "make {b} P smaller", "cut {b} by P", "A [village|club|herd|firm] of {b} shrinks by P. How [big is it|many is that] [now|then|afterwards]?", "[Last year|In June] there were {b} [visitors|births|accidents], [this year|in July] P fewer. How many?", "The number of [bees|users|readers] was {b} and has gone down by P. How many are there now?", "A flat of {b} loses P of its value. What is it worth then?", "A [phone|bike|van] worth {b} loses P of its value. What is it worth now?", "The weight of {b} g goes down P in drying. What does it weigh then?", "What is {b} after a fall of P?", "What remains of {b} when P is taken away?", "{b} without P of it", "scale {b} down by P", "{b} minus P of itself", "{b} minus P of {b}", "{b} less P", "from {b} take P of it", "subtract P of {b} from {b}"]], spell=0.02, weight=3.4),
    Task(part, WHICH, [
    "What percentage of {b} is {c}?", "what percent of {b} is {c}", "{c} is what percent of {b}?", "{c} is what percentage of {b}?", "{c} of {b} is what percent?", "{c} out of {b} as a percentage", "{c} out of {b} in percent?", "How many percent of {b} is {c}?", "how many percent is {c} of {b}", "Which percentage of {b} is {c}?", "Write {c} as a percentage of {b}.", "express {c} as a percent of {b}", "{c}/{b} in percent", "{c} from {b}, what percent is it?", "The whole is {b}, the part is {c}. What percent?", "Part {c}, whole {b}: percentage?", "If the whole is {b}, what percent is {c}?", "{b} is 100%. How many percent is {c}?", "out of {b}, {c} is how many percent?", "what % of {b} is {c}", "{c} is which % of {b}?", "I could get {b} points and got {c}. What percent is that?", "Of {b} g, {c} g is sugar. What percent is sugar?", "{c} km of {b} km are done. How many percent?", "A {b} litre tank holds {c} litres. How many percent is that?", "What part of {b} is {c}, in percent?", "{c} of the {b} [seats|eggs|lamps|birds] are [new|taken|white]. What percent is that?", "There are {b} [pupils|people|dogs] and {c} of them are [ill|here|small]. What percentage is that?", "{n} got {c} out of {b} [points|marks]. What is that in percent?", "{c} of {b} [pupils|players] passed. Percentage?", "{b} [letters|shirts|plants], {c} of them [red|late|dry]: what percent?", "{n} has done {c} of {b} [tasks|pages]. How many percent?"], spell=0.02, weight=3),
    Task(part, WHOLE, [f.replace("P", P) for f in [
    "P of a number is {c}. What is the number?", "if P of z is {c}, z = ?", "If P of n is {c}, find n.", "P of what [number|] is {c}?", "{c} is P of what?", "{c} is P of which number?", "P of which number is {c}?", "{c} is P of a number. Find [it|the number].", "P of y is {c}. y = ?", "If {c} is P, what is [the whole|100%|all of it]?", "P is {c}. What is 100%?", "P are {c}. How much is [the whole|all|everything]?", "{c} = {p}% of what?", "Which number has {c} as P of it?", "{p}% of ? = {c}", "{p}% of x = {c}. x?", "of what number is {c} P?", "When P of a number makes {c}, what is the number?", "I know that P of it is {c}. How much is all of it?", "P of all the [seats|pupils|trees] is {c}. How many are there [in all|altogether]?", "{c} [people|pupils|birds], P of all. How many in total?", "{n} has done {c} [pages|km|tasks], which is P. How many are there in all?", "{c} g are P of the pack. What does the whole pack hold?"]], spell=0.02, weight=3),
    Task(moved(1), WAS_UP, [f.replace("P", P) for f in [
    "After [a rise|an increase] of P it is {c}. What was it before?", "A number went up by P and is now {c}. What was it?", "A number is increased by P. The result is {c}. What was the number?", "Something grew by P to {c}. From what?", "{c} is P more than what?", "{c} is P more than which number?", "Which number plus P is {c}?", "what plus P gives {c}", "It is {c} after going up P. Before?", "With P added it is {c}. Without?", "x increased by P is {c}. Find x.", "[The town|The club|The herd] has grown by P and now has {c}. How many were there before?", "There are {c} now, P more than last year. How many last year?", "{n}'s pay went up P to {c}. What was the old pay?", "[Rent|Pay|Entry] is {c} now, P up on before. What was it before?", "up P to {c}: [from what|what was the start]?", "The price with P tax is {c}. What is it without tax?", "Which number must grow by P to become {c}?"]], spell=0.02, weight=1.8),
    Task(moved(-1), WAS_DOWN, [f.replace("P", P) for f in [
    "After [a fall|a decrease|a drop] of P it is {c}. What was it before?", "A number went down by P and is now {c}. What was it?", "A number is decreased by P. The result is {c}. What was the number?", "Something shrank by P to {c}. From what?", "{c} is P less than what?", "{c} is P less than which number?", "Which number minus P is {c}?", "what minus P gives {c}", "It is {c} after going down P. Before?", "x decreased by P is {c}. Find x.", "[The town|The club|The herd] has shrunk by P and now has {c}. How many were there before?", "There are {c} now, P fewer than last year. How many last year?", "[A bike|A boat|A watch|A laptop] lost P of its value and is worth {c} now. What was it worth [new|before|at first]?", "[My van|My sofa|A drone] has lost P of its value. Now it's worth {c}. What did it cost new?", "P off, now {c}. What was it before?", "{c} is left after P were taken away. How much was there at first?", "down P to {c}: [from what|what was the start]?", "With P off it costs {c}. What is the full price?", "{n} lost P of {his} [coins|points] and has {c} left. How many did {he} have [before|at first]?", "I gave away P and have {c} left. What did I have?", "P is gone and {c} remains. How much was it?", "After losing P, {c} are left. How many were there [at the start|before]?"]], spell=0.02, weight=2.6),
    Task(moved(1), ROSE, [
    "From {b} to {c}: what [percent|percentage] increase[ is that|]?", "{b} becomes {c}. By what percent did it grow?", "{b} to {c}, how many percent up?", "It was {b}, now it's {c}. How many percent more?", "It is {c} now and was {b} before. What percent increase?", "By how many percent is {c} more than {b}?", "{c} is how many percent more than {b}?", "percentage increase from {b} to {c}", "What is the percentage rise from {b} to {c}?", "up from {b} to {c} in percent?", "old: {b}, new: {c}, percent change?", "The [club|village|flock] grew from {b} to {c}. What percentage is that?", "A number goes from {b} to {c}. Percentage increase?", "by what percent do I have to raise {b} to get {c}?"], spell=0.02, weight=1.4),
    Task(moved(-1), FELL, [
    "From {b} to {c}: what [percent|percentage] decrease[ is that|]?", "{b} becomes {c}. By what percent did it fall?", "{b} to {c}, how many percent down?", "It was {b}, now it's {c}. How many percent less?", "It is {c} now and was {b} before. What percent decrease?", "By how many percent is {c} less than {b}?", "{c} is how many percent less than {b}?", "percentage decrease from {b} to {c}", "What is the percentage drop from {b} to {c}?", "down from {b} to {c} in percent?", "The [club|village|flock] shrank from {b} to {c}. What percentage is that?", "A number goes from {b} down to {c}. Percentage decrease?", "by what percent do I have to lower {b} to get {c}?"], spell=0.02, weight=1.4)]


# What is counted in whole pieces gets whole numbers.
COUNTED = re.compile(r"[Hh]ow many(?! percent)|many is that|people|pages|points|There |the births|[Pp]upils|birds|village|flock|herd|club|[Tt]own|colony")


def whole(draw):
    def ints(d):
        while True:
            v = draw(d)
            if all("." not in str(v[k]) for k in "bc" if k in v):
                return v
    return ints


def split(task):
    """The task's templates about things that are counted, and the others."""
    counted = [t for t in task.templates if COUNTED.search(t)]
    rest = [t for t in task.templates if t not in counted]
    share = len(counted) / len(task.templates)
    return [Task(whole(task.draw), task.calls, counted, spell=task.spell, weight=task.weight * share)] * bool(counted) + [Task(task.draw, task.calls, rest, spell=task.spell, weight=task.weight * (1 - share))] * bool(rest)


def worded(draw):
    """The rate in words beside its digits."""
    def both(d):
        v = draw(d)
        return dict(v, pw=words(int(v["p"])) if v["p"].isdigit() and int(v["p"]) <= 100 else v["p"])
    return both


TASKS += [Task(lambda d: part(d, True), WHICH, ["What percentage of {b} is {c}?", "what percent of {b} is {c}", "{c} is what percent of {b}?", "Which percentage of {b} is {c}?", "How many percent of {b} is {c}?", "Write {c} as a percentage of {b}.", "{c} is which % of {b}?", "express {c} as a percent of {b}"], spell=0, weight=0.5),
          Task(lambda d: part(d, True), WHOLE, ["{c} is {p}% of what?", "{p}% of a number is {c}. Which number?", "{p}% of what is {c}?", "{c} is {p}% of which number?", "{p}% of y is {c}. y?"], spell=0, weight=0.4)]
TASKS = [half for task in TASKS for half in split(task)]
for task in TASKS:
    task.draw = worded(task.draw)


@skill("real_plain_percent", weight=5.0)
def plain_percent(d):
    yield from run(d, "real.plain.percent", TASKS, False, 0.02)
