"""Trade, interest, work and trains as Indian and other upper primary textbooks put them; averages and sums of the first so many numbers."""
from fractions import Fraction

from .core import Answer, Call, skill
from .plain_papers_base import bare, paper, short, sums, task
from .plain_papers_percent import percent
from .real_words import around, known


# -- what a sum amounts to -------------------------------------------------------------------------------------------------------------------
def amount(d):
    while True:
        r, t, s = d.pick([2, 3, 4, 5, 6, 8, 10, 12, "2.5", "7.5"]), d.rng.randint(2, 8), d.rng.randint(1, 90) * d.pick([100, 200, 500])
        i = Fraction(str(r)) * t * s / 100
        if i.denominator == 1:
            return sums(d, dict(r=r, t_=t, pa=d.pick(["per annum", "p.a.", "a year", "per year"])), 0.6, s=str(s), a=str(s + int(i)))


RATE = ["A sum of {S} amounts to {A} in {t_} years at simple interest. Find the rate per cent {pa}.", "At what rate of simple interest will {S} amount to {A} in {t_} years?", "{n} invests {S} at simple interest and has {A} after {t_} years. What is the yearly rate of interest?", "{S} grows to {A} in {t_} years at simple interest. Find the annual rate.", "{n} borrowed {S} and paid back {A} after {t_} years. What was the rate of simple interest {pa}?"]
TIME = ["In how many years will {S} amount to {A} at {r}% {pa} simple interest?", "{S} is invested at {r}% {pa} simple interest. After how many years will it be {A}?", "How many years does it take {S} to become {A} at {r}% {pa} simple interest?", "{n} lends {S} at {r}% {pa} simple interest and gets back {A}. For how many years did {he} lend it?"]
GAIN = ["{n} borrowed {S} and paid back {A} after {t_} years. How much interest did {he} pay?", "A sum of {S} amounts to {A} in {t_} years. Find the interest.", "{n} invested {S} and got back {A} after {t_} years. How much interest did {he} earn?"]
INT = ("The interest is {a} minus {s}.", "{a}-{s}")
paper("amounts_to", [task(percent(amount), [("Asked: the rate. " + INT[0], INT[1]), ("The rate is the interest {r1} divided by {s} and by {t_} years, times 100.", "{r1}/{s}/{t_}*100")], RATE, 1, 0), task(bare(amount), [("Asked: the time. " + INT[0], INT[1]), ("The time is the interest {r1} divided by {s} and by {r} percent.", "{r1}/{s}/{r}*100")], TIME, 1, 0), task(amount, [INT], GAIN, 0.5, 0)], 0.3)


# -- costs added before the sale ----------------------------------------------------------------------------------------------------------------
def repaired(d):
    while True:
        s, e, p = d.rng.randint(2, 90) * d.pick([10, 100, 500]), d.rng.randint(1, 40) * d.pick([5, 10, 50]), d.pick([5, 10, 12, 15, 20, 25, 30, 40, 50])
        if e < s / 2 and (s + e) * p % 100 == 0:
            g = (s + e) * p // 100
            dz, u = d.rng.randint(2, 15) * 12, d.rng.randint(2, 20)
            return sums(d, dict(g=d.pick(["car", "scooter", "bicycle", "piano", "boat", "clock", "tractor", "caravan", "computer"]), w=d.pick(["repairs", "a new paint", "new parts", "transport"]), j=d.pick(["eggs", "bananas", "pens", "cups", "oranges"])), 0.5, s=str(s), e=str(e), a=str(s + e + g), l=str(s + e - g), z=str(dz), u=str(u if u * 12 > dz else dz // 12 + u))


UPC = ["{n} bought an old {g} for {S} and spent {E} on {w}. {He} sold it for {A}. Find {his} gain per cent.", "A man buys a {g} for {S}, spends {E} on {w} and sells it for {A}. What is his profit per cent?", "A {g} is bought for {S}. {E} is spent on {w} and it is sold for {A}. Work out the percentage profit."]
DOWNC = ["{n} bought a {g} for {S} and spent {E} on {w}. {He} sold it for {L}. Find {his} loss per cent.", "A man buys a {g} for {S}, spends {E} on {w} and sells it for {L}. What is his loss per cent?"]
MONEY = ["{n} bought an old {g} for {S} and spent {E} on {w}. {He} sold it for {A}. Find {his} profit.", "A {g} is bought for {S}. {E} is spent on {w} and it is sold for {A}. How much profit is made?", "A dealer buys a {g} for {S}, pays {E} for {w} and sells it for {A}. Work out the profit."]
DOZEN = ["A trader buys {j} at {Z} a dozen and sells them at {U} each. Find his profit on one dozen.", "{j} are bought for {Z} a dozen and sold for {U} each. How much is the profit on a dozen?"]
paper("overheads", [task(percent(repaired), [("Asked: the percentage profit. The cost is {s} plus {e}.", "{s}+{e}"), ("The change is {a} minus {r1}; divided by the old value {r1}, times 100.", "({a}-{r1})/{r1}*100")], UPC, 1, 0), task(percent(repaired), [("Asked: the percentage loss. The cost is {s} plus {e}.", "{s}+{e}"), ("The decrease is {r1} minus {l}; divided by the old value {r1}, times 100.", "({r1}-{l})/{r1}*100")], DOWNC, 0.6, 0), task(repaired, [("Asked: the profit. The cost is {s} plus {e}.", "{s}+{e}"), ("The profit is {a} minus {r1}.", "{a}-{r1}")], MONEY, 0.9, 0), task(repaired, [("Asked: the profit. The sales are 12 times {u}.", "12*{u}"), ("The profit is {r1} minus {z}.", "{r1}-{z}")], DOZEN, 0.5, 0)], 0.3)


# -- work together, trains and poles -----------------------------------------------------------------------------------------------------------------
def work(d):
    while True:
        a, b = d.rng.sample([2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 20, 24, 30, 36, 40, 60], 2)
        if short(Fraction(a * b, a + b), 1):
            break
    v, t = d.rng.randint(5, 30), d.rng.randint(5, 30)
    l = d.rng.randint(8, 40) * 10
    while l >= v * t:
        t += 3
    return dict(a=a, b=b, v=v, t_=t, l=l, s=v * t, p=v * t - l)


DAYS = ["{n} can do a piece of work in {a} days and {m} can do it in {b} days. In how many days can they do it together?", "One painter needs {a} days for a house, another needs {b} days. How many days do they need together?", "{n} alone can finish a job in {a} days, {m} alone in {b} days. How long do they take working together, in days?"]
TAPS = ["One tap fills a tank in {a} hours and another fills it in {b} hours. How many hours do both taps take together?", "Pipe A fills a tank in {a} hours and pipe B in {b} hours. In how many hours do they fill it together?", "A pump empties a pool in {a} hours, a second pump in {b} hours. How long do both need together, in hours?"]
POLE = ["A train {s} m long passes a pole in {t_} seconds. Find its speed in m/s.", "A train of length {s} m takes {t_} seconds to pass a signal post. What is its speed in m/s?"]
BRIDGE = ["A train {l} m long crosses a bridge of {p} m in {t_} seconds. Find its speed in m/s.", "A {l} m long train takes {t_} seconds to pass completely through a tunnel of {p} m. What is its speed in m/s?"]
TOGETHER = ("The speeds add up: 1 divided by 1/{a} plus 1/{b}.", "1/(1/{a}+1/{b})")
paper("work_together", [task(work, [TOGETHER], DAYS, 1, 0), task(work, [TOGETHER], TAPS, 0.9, 0), task(work, [("Speed is distance divided by time: {s} divided by {t_} seconds.", "{s}/{t_}")], POLE, 0.5, 0), task(work, [("The whole way is {l} plus {p}.", "{l}+{p}"), ("Speed is distance divided by time: {r1} divided by {t_} seconds.", "{r1}/{t_}")], BRIDGE, 0.5, 0)], 0.2)


# -- the first so many numbers ------------------------------------------------------------------------------------------------------------------------
MEAN = ["Find the average of the first {K} {what}.", "What is the mean of the first {K} {what}?", "Work out the average of the first {K} {what}.", "Calculate the mean of the first {K} {what}."]
TOTAL = ["Find the sum of the first {K} {what}.", "What is the sum of the first {K} {what}?", "Add the first {K} {what}.", "Work out the total of the first {K} {what}.", "Calculate the sum of the first {K} {what}."]


@skill("real_plain_papers_first_numbers", weight=0.25)
def first_numbers(d):
    k = d.rng.randint(3, 8)
    m = d.rng.randint(3, 12)
    what, xs = d.pick([("odd numbers", [2 * i + 1 for i in range(k)]), ("even numbers", [2 * i + 2 for i in range(k)]), ("natural numbers", [i + 1 for i in range(k)]), (f"multiples of {m}", [m * (i + 1) for i in range(k)]), ("prime numbers", [2, 3, 5, 7, 11, 13, 17, 19][:k]), ("square numbers", [(i + 1) ** 2 for i in range(k)])])
    mean = d.chance(0.5)
    K = d.pick([str(k), "three four five six seven eight".split()[k - 3]])
    yield around(d, d.say("papers_first_" + ("mean" if mean else "sum"), MEAN if mean else TOTAL, K=K, what=what), known(d, {}), False)
    name = what.replace("prime numbers", "primes")
    listed = ", ".join(f"{x} ({i})" for i, x in enumerate(xs, 1))
    f = "mean" if mean else "sum"
    r = yield Call(f"The first {k} {name} are {listed}: their {f}.", f"{f}({', '.join(map(str, xs))})")
    yield Answer("", f"The {'average' if mean else 'sum'} of {', '.join(map(str, xs))} is {r.best}.", r.best)
