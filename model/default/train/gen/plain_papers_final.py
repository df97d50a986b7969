"""A number taken out of or added to a mean, prices of one in small coins, speeds from two times of the clock and in metres per second, three
kinds of goods on a bill, fees for each after the first, money shared after a cost, distances left.
"""
from fractions import Fraction

from .plain_money_base import priced
from .plain_papers_base import paper, sums, task, two


# -- a number taken out, a number added -----------------------------------------------------------------------------------------------------
def means(d):
    while True:
        k, m, g = d.rng.randint(3, 10), d.rng.randint(5, 60), d.rng.randint(5, 60)
        gone, new = k * m - (k - 1) * g, (k + 1) * g - k * m
        if g != m and gone > 0 and new > 0:
            return dict(k=k, k0=k - 1, k1=k + 1, a=m, g=g, K=d.pick([str(k), "three four five six seven eight nine ten".split()[k - 3]]))


GONE = ["The average of {K} numbers is {a}. If one number is removed, the average of the rest is {g}. What number was removed?", "{K} numbers have a mean of {a}. One of them is taken away and the mean of the others is {g}. Find the number that was taken away.", "The mean age of {K} people is {a}. One person leaves and the mean age of the others is {g}. How old is the person who left?", "The mean of {K} marks is {a}. Without {n}'s mark the mean is {g}. What is {n}'s mark?"]
CAME = ["The mean of {K} numbers is {a}. A number is added and the mean becomes {g}. What number was added?", "The average age of {K} people is {a}. Another person joins and the average age is now {g}. How old is the new person?", "{n} has a mean of {a} after {K} tests. After one more test {his} mean is {g}. What did {he} score in that test?", "{K} bags have a mean mass of {a} kg. With one more bag the mean mass is {g} kg. Find the mass of the extra bag."]
paper("mean_changed", [task(means, [("Asked: the number removed. All {k} add up to {k} times {a}.", "{k}*{a}"), ("The number is {r1} minus {k0} times {g}.", "{r1}-{k0}*{g}")], GONE, 1, 0), task(means, [("Asked: the number added. All {k1} add up to {k1} times {g}.", "{k1}*{g}"), ("The number is {r1} minus {k} times {a}.", "{r1}-{k}*{a}")], CAME, 1, 0)], 0.25)


# -- one in pence ----------------------------------------------------------------------------------------------------------------------------
def cents(d):
    k, p = d.pick([2, 3, 4, 5, 6, 8, 10, 12, 20, 24]), d.rng.randint(8, 95)
    form, cent = d.pick([("£{}", "pence"), ("£{}", "pence"), ("${}", "cents"), ("€{}", "cents")])
    i, one = d.pick(["yoghurts/yoghurt", "eggs/egg", "pencils/pencil", "cans of juice/can", "bread rolls/roll", "stamps/stamp", "apples/apple", "batteries/battery", "bananas/banana", "biscuits/biscuit"]).split("/")
    return dict(k=k, p=two(k * p), P=form.format(two(k * p)), i=i, one=one, cent=cent, out=lambda t: f"{t} {cent}")


PENCE = ["A pack of {k} {i} costs {P}. What is the cost of one {one} in {cent}?", "{k} {i} cost {P}. Find the cost of one {one}, in {cent}.", "{n} pays {P} for {k} {i}. How many {cent} is one {one}?", "Work out the cost, in {cent}, of one {one} if {k} {i} cost {P}.", "A box of {k} {i} is {P}. How much is each {one}? Give your answer in {cent}."]
paper("one_in_pence", [task(cents, [("Asked: the price of one in {cent}. {p} divided by {k}, times 100.", "{p}/{k}*100")], PENCE, 1, 0)], 0.2)


# -- speed between two times, in metres per second ------------------------------------------------------------------------------------------------
def clock(d):
    while True:
        h, m = d.rng.randint(6, 18), d.pick([0, 15, 30, 45, 10, 20, 40, 50, 5, 25])
        k = d.pick([30, 45, 60, 75, 90, 105, 120, 135, 150, 180, 210, 240, 15])
        v = d.rng.randint(3, 24) * d.pick([4, 5])
        s = Fraction(v * k, 60)
        e = h * 60 + m + k
        if s.denominator == 1 and e < 1430:
            show = lambda x: f"{x // 60:02d}:{x % 60:02d}"
            km, kmh = d.pick([("km", "km/h"), ("km", "km/h"), ("miles", "mph")])
            return dict(h=h, m=m, h2=e // 60, m2=e % 60, A=show(h * 60 + m), B=show(e), a=f"{h}:{m:02d}", b=f"{e // 60}:{e % 60:02d}", s=int(s), km=km, kmh=kmh, who=d.pick(["A train", "A bus", "A coach", "A ferry", "A lorry"]), out=lambda t: f"{t} {kmh}")


FROM = ["{who} leaves at {A} and arrives at {B}. It travels {s} {km}. What is its average speed in {kmh}?", "{who} sets off at {A} and reaches {town}, {s} {km} away, at {B}. Find its average speed in {kmh}.", "{n} leaves home at {A} and drives {s} {km}. {He} arrives at {B}. Work out {his} average speed in {kmh}.", "Between {A} and {B} {n} cycles {s} {km}. Calculate {his} average speed in {kmh}.", "The {A} train from {town} arrives in {town2} at {B}. The distance is {s} {km}. What is the average speed in {kmh}?"]
paper("clock_speed", [task(clock, [("From {a} to {b}, in hours.", "({h2}+{m2}/60)-({h}+{m}/60)"), ("Speed is distance divided by time: {s} divided by {r1} hours.", "{s}/{r1}")], FROM, 1, 0)], 0.25)


def metres(d):
    v, t, k = d.rng.randint(2, 30), d.rng.randint(3, 90), d.rng.randint(1, 10)
    return dict(v=v, t_=t, s=v * t, k=k, w=v * k * 60, who=d.pick(["A runner", "A cyclist", "A car", "A horse", "A swimmer", "A ball"]))


def unit(u):
    return lambda d: {**metres(d), "out": lambda t: t + u}


MS = ["{who} covers {s} m in {t_} seconds. What is the speed in metres per second?", "Find the speed in m/s of something that moves {s} m in {t_} s.", "{n} runs {s} m in {t_} seconds. Work out {his} average speed in m/s."]
MSK = ["{who} completes {w} m in {k} minutes. What is the speed in metres per second?", "{n} runs {w} m in {k} minutes. Find {his} average speed in m/s."]
SEC = ["{who} moves at {v} m/s. How far does it go in {t_} seconds?", "Find the distance covered in {t_} seconds at {v} m/s."]
LONG = ["How many seconds does it take to cover {s} m at {v} m/s?", "{n} runs at {v} m/s. How many seconds does {he} take for {s} m?"]
paper("metres", [task(unit(" m/s"), [("Speed is distance divided by time: {s} divided by {t_} seconds.", "{s}/{t_}")], MS, 1, 0), task(unit(" m/s"), [("Speed is distance divided by time: {w} divided by ({k}*60) seconds.", "{w}/({k}*60)")], MSK, 0.6, 0), task(unit(" m"), [("Distance is speed times time: {v} times {t_} seconds.", "{v}*{t_}")], SEC, 0.7, 0), task(unit(" seconds"), [("Time is distance divided by speed: {s} divided by {v}.", "{s}/{v}")], LONG, 0.7, 0)], 0.25)


# -- three kinds of goods, shared costs ------------------------------------------------------------------------------------------------------------
def bill(d):
    names, prices = priced(d, 3, 0, 900)
    a, b, c = (d.rng.randint(2, 6) for _ in range(3))
    k = d.rng.randint(2, 6)
    total = round(100 * sum(x * Fraction(prices[p]) for x, p in zip((a, b, c), ("p0", "p1", "p2"))))
    ab = round(100 * (a * Fraction(prices["p0"]) + b * Fraction(prices["p1"])))
    while ab % k:
        k -= 1
    return sums(d, {**names, "a": a, "b": b, "c": c, "k": max(k, 2) if ab % max(k, 2) == 0 else 1}, 0, x=str((total // 1000 + 1) * 10), **prices)


THREE = ["{n} buys {a} {m0} at {P0} each, {b} {m1} at {P1} each and {c} {m2} at {P2} each. What is the total cost?", "{m0} cost {P0}, {m1} cost {P1} and {m2} cost {P2} each. Find the cost of {a} {m0}, {b} {m1} and {c} {m2}.", "A bill lists {a} {m0} at {P0}, {b} {m1} at {P1} and {c} {m2} at {P2}. Work out the total of the bill."]
CHANGE3 = ["{n} buys a {o0} for {P0}, a {o1} for {P1} and a {o2} for {P2}. {He} pays with {X}. How much change does {he} get?", "How much change is there from {X} for a {o0} at {P0}, a {o1} at {P1} and a {o2} at {P2}?"]
SPLIT = ["{k} friends buy {a} {m0} at {P0} each and {b} {m1} at {P1} each and share the cost equally. How much does each pay?", "The cost of {a} {m0} at {P0} each and {b} {m1} at {P1} each is split equally between {k} people. What does each person pay?"]


def several(d):
    return next(v for v in iter(lambda: bill(d), None) if v["k"] > 1)


SUM = "he total cost is the sum of all prices."
paper("three_goods", [task(bill, [("T" + SUM, "{a}*{p0}+{b}*{p1}+{c}*{p2}")], THREE, 1, 0), task(bill, [("Asked: the change. T" + SUM, "{p0}+{p1}+{p2}"), ("The change is {x} minus {r1}.", "{x}-{r1}")], CHANGE3, 0.7, 0), task(several, [("Asked: each share. T" + SUM, "{a}*{p0}+{b}*{p1}"), ("Each share is {r1} divided by {k}.", "{r1}/{k}")], SPLIT, 0.8, 0)], 0.35)
