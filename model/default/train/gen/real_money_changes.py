"""By how many percent something changed, and averages with names, units and targets, as short stories of everyday things."""
from fractions import Fraction

from .core import Answer, Call, skill
from .fillers import places, plain, value
from .real_money_base import MEN, WOMEN, Money, cents, num, person, to_cents, two, with_phrase, write
from .real_money_percent import PC_Q, thing

# (frame, form of the number, smallest, largest old value); {a} is the old value, {b} the new one
GREW = [("A {i} that cost {a} last year [now costs|costs] {b} [this year|now].", "m"), ("Last year a club had {a} members. This year it has {b}.", "n", 20, 400), ("In {y}, a town had {a} [inhabitants|residents|people]. [Ten years later|In {y2}] it had {b}.", "n", 500, 60000), ("A puppy weighed {a} kg in March and {b} kg in [May|June].", "k", 2, 20), ("A shop sold {a} bicycles in April and {b} in May.", "n", 20, 300), ("{N} earned {a} an hour and now earns {b} an hour.", "w"), ("{N}'s rent [went up|was raised] from {a} to {b} a month.", "m"), ("A house bought for {a} was later sold for {b}.", "h"),
        ("A tree was {a} cm tall last spring and is {b} cm tall now.", "n", 40, 400), ("A website had {a} visitors in June and {b} in July.", "n", 100, 9000), ("{N} ran {a} km in the first week and {b} km in the second.", "n", 5, 40), ("A school has grown from {a} to {b} students.", "n", 150, 1500), ("{N}'s salary was {a}. After a pay rise it is {b}.", "s"), ("The entrance fee of a zoo was {a}. It is now {b}.", "w"), ("A cinema sold {a} tickets on Friday and {b} on Saturday.", "n", 50, 600), ("A video had {a} views on Monday and {b} views on Tuesday.", "n", 100, 9000), ("{N} scored {a} points in the first game and {b} in the second.", "n", 10, 80),
        ("An investment of {a} is now worth {b}.", "m"), ("A share was bought at {a} and is now worth {b}.", "w"), ("A farmer harvested {a} kg of potatoes last year and {b} kg this year.", "n", 100, 5000), ("{N} used to do {a} push-ups a day. Now {he} does {b}.", "n", 8, 60), ("A factory made {a} cars a week; after buying new machines it makes {b}.", "n", 40, 900), ("The number of subscribers [grew|rose|climbed] from {a} to {b}.", "n", 50, 9000), ("A magazine raised its price from {a} to {b}.", "w"), ("The bus fare was raised from {a} to {b}.", "f"), ("A litre of milk used to cost {a} and now costs {b}.", "f")]
FELL = [("A {i} that cost {a} last year [now costs|costs] {b}.", "m"), ("A car bought for {a} is now worth {b}.", "h"), ("A class had {a} students. [After some moved away|Now|This year] there are {b}.", "n", 16, 36), ("The population of an island was {a} in {y} and {b} in {y2}.", "n", 200, 9000), ("{N} weighed {a} kg and now weighs {b} kg.", "n", 50, 120), ("{N}'s heating bill was {a} last winter and {b} this winter.", "m"), ("A lake was {a} cm deep in spring and {b} cm deep in summer.", "n", 60, 500), ("A shop sold {a} umbrellas in April and {b} in May.", "n", 20, 300), ("{N} used to watch TV for {a} minutes a day. Now {he} watches for {b} minutes.", "n", 30, 240),
        ("The price of a {i} was cut from {a} to {b}.", "m"), ("A {i} was {a} and is on sale for {b}.", "m"), ("A team had {a} fans at its first match and {b} at its last.", "n", 100, 5000), ("A battery held {a} units of charge when new and holds {b} now.", "n", 100, 4000), ("The journey used to take {a} minutes. With the new road it takes {b} minutes.", "n", 20, 240), ("A company reduced its staff from {a} to {b} [employees|people].", "n", 20, 900), ("{N}'s running time improved from {a} minutes to {b} minutes.", "n", 20, 90), ("A forest shrank from {a} to {b} hectares.", "n", 50, 5000), ("The number of accidents on a road fell from {a} to {b}.", "n", 10, 200),
        ("A phone that was {a} when new was sold for {b}.", "m"), ("{N} spent {a} on food last month and {b} this month.", "m"), ("A book has been reduced from {a} to {b}.", "w"), ("The share price dropped from {a} to {b} [in one day|in a week|].", "w"), ("A bakery used {a} kg of flour last week and {b} kg this week.", "n", 20, 400)]
ASK = {True: PC_Q[True] + ["By what percent did it [go up|increase]?", "What is the percentage change?", "How much is that as a percentage increase?", "What percentage increase is this?", "Calculate the percentage change."],
       False: PC_Q[False] + ["By what percent did it go down?", "What percentage decrease is this?", "How much is that as a percentage decrease?", "What is the percent reduction?"]}


@skill("real_change_stories", weight=0.6)
def real_change_stories(d):
    up = d.chance(0.55)
    pool = GREW if up else FELL
    text = d.say(f"real.cs{up}", [f[0].replace("{", "{{").replace("}", "}}") for f in pool])
    frame, form, *span = next(f for f in pool if f[0].replace("{", "{{").replace("}", "}}").format() == text)
    for _ in range(300):
        p = Fraction(d.pick([5, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 80, 4, 8, 35, 45, 2, 6]))
        if form == "n":
            a = Fraction(d.rng.randint(*span) if span[1] < 500 else d.int(*span))
        elif form == "k":
            a = Fraction(d.rng.randint(span[0] * 2, span[1] * 2), 2)
        else:
            a = {"m": lambda: Fraction(d.rng.randint(2, 90) * d.pick([5, 10, 2, 20])), "w": lambda: Fraction(d.rng.randint(8, 60)) / d.pick([1, 1, 2]), "h": lambda: Fraction(d.rng.randint(8, 90) * d.pick([500, 1000, 5000])), "s": lambda: Fraction(d.rng.randint(20, 90) * d.pick([50, 100, 500])), "f": lambda: Fraction(d.rng.randint(10, 80), 20)}[form]()
        b = a * (100 + p * (1 if up else -1)) / 100
        if b > 0 and places(b) <= {"n": 0, "k": 1, "h": 0, "s": 0}.get(form, 2):
            break
    else:
        raise ValueError("no fitting numbers")
    c = Money(d, form in "hs")
    k = phrase = None
    if d.chance(0.12) and form == "n" and a > 8:
        b = a + (1 if up else -1) * d.rng.randint(1, int(a) // 2)
        if places((b - a) / a * 100) > 2:
            k, phrase = d.pick([(1, "to one decimal place"), (1, "to 1 decimal place"), (2, "to 2 decimal places"), (0, "to the nearest whole number"), (0, "to the nearest percent")])
    money = form in "mwhsf"
    a, b = (two(a), two(b)) if money else (plain(a), plain(b))
    show = c.show if money else lambda s: num(d, s, 0)
    y = d.rng.randint(1970, 2012)
    v = dict(person(d), i=thing(d, a), a=show(a), b=show(b), y=y, y2=y + d.rng.randint(3, 11))
    asks = [s for s in ASK[up] if "did it" not in s] if money and "price" not in text and "fee" not in text or "{N}" in text or "weighed" in text or "sold" in text or "had" in text else ASK[up]
    q = write(d, f"real.cst{up}", [text], v, asks, 0.03)
    yield with_phrase(q, phrase) if phrase else q
    x, z = (b, a) if up else (a, b)
    why = f"The change is {b} minus {a}; divided by the old value {a}, times 100" if up else f"The decrease is {a} minus {b}; divided by the old value {a}, times 100"
    e = f"({x}-{z})/{a}*100"
    if k is not None:
        r = yield Call(why + ", rounded.", f"round({e}, {k})" if k else f"round({e})")
        yield Answer("", f"({x} − {z}) ÷ {a} × 100, rounded, is {r.best}%.", r.best)
    else:
        r = yield Call(why + ".", e)
        yield Answer("", f"({x} − {z}) ÷ {a} × 100 = {value(r)}%.", r.best)


# -- averages ------------------------------------------------------------------------------------------------------------------
# (what each one did, what the average is called, smallest, largest)
EACH = [("scored {n}", "score", 40, 100), ("scored {n} points", "score", 5, 40), ("is {n} years old", "age", 6, 60), ("has {n} marbles", "number of marbles", 5, 60), ("read {n} pages", "number of pages", 10, 90), ("ran {n} km", "distance", 2, 20), ("is {n} cm tall", "height", 120, 190), ("weighs {n} kg", "weight", 30, 90), ("collected {n} shells", "number of shells", 5, 60), ("jumped {n} cm", "jump", 150, 400), ("sold {n} tickets", "number of tickets", 5, 60), ("baked {n} cookies", "number of cookies", 6, 48), ("worked {n} hours", "number of hours", 4, 45), ("saved ${n}", "amount saved", 5, 200), ("spent ${n}", "amount spent", 5, 200), ("earned £{n}", "amount earned", 20, 300)]
UNIT = [("The temperatures [at noon|] on {k} days [were|are]", "°C", "temperature", -2, 35), ("{N}'s test results are", "%", "result", 40, 100), ("The lengths of {k} planks are", " m", "length", 2, 12), ("The masses of {k} apples are", " g", "mass", 90, 220), ("The journey to work took {N}", " minutes", "time", 12, 60), ("The weights of {k} dogs are", " kg", "weight", 4, 45), ("The heights of {k} plants are", " cm", "height", 8, 90), ("The daily rainfall over {k} days was", " mm", "rainfall", 0, 40), ("The distances {N} cycled on {k} days were", " km", "distance", 5, 60), ("The volumes of {k} bottles are", " ml", "volume", 200, 900), ("{k} runners finished in", " seconds", "time", 11, 80), ("The prices of {k} shirts are", " €", "price", 8, 60), ("The ages of {k} cousins are", " years", "age", 3, 30)]
LISTQ = ["What is the [mean|average] {w}?", "[Find|Calculate|Work out] the [mean|average] {w}.", "What is the [mean|average]?", "What [was|is] the average {w}?", "[Find|Calculate] the mean."]
BARE = ["What is the [mean|average] of {x}?", "[Find|Calculate|Work out] the [mean|average] of {x}.", "[Find|Calculate|Work out] the [mean|average] of these numbers: {x}.", "{N} wrote down the numbers {x}. What is their [mean|average]?", "The numbers {x} are on a card. Find their mean.", "A set of data has the values {x}. What is the mean?", "Data: {x}. [Find the mean.|What is the mean?]", "What is the [average|mean] of the numbers {x}?", "Find the arithmetic mean of {x}.", "The [scores|values|results] are {x}. What is the mean?"]
NEED = ["{N} scored {x} on {his} first {j} tests. What [score|mark] does {he} need on the next test to have an average of {m}?", "{N} has test scores of {x}. {He} wants an average of {m} after {n} tests. What must {he} score on the last test?", "After {j} tests, {N}'s scores are {x}. What does {he} need on test {n} to average {m}?", "The mean of {n} numbers is {m}. {J} of the numbers are {x}. What is the [missing|other] number?", "{n} numbers have a mean of {m}. The first {j} are {x}. Find the last number.", "To get a mean of {m} over {n} games, how many points must {N} score in the last game if {he} scored {x} in the others?", "The average of {x} and one more number is {m}. What is that number?", "In {j} rounds {N} scored {x}. How many points does {he} need in the next round for an average of {m}?", "The mean age of {n} children is {m}. {J} of them are {x} years old. How old is the other child?"]
NEW = ["The average of {n} numbers is {m}. Another number, {y}, is added. What is the new average?", "{N}'s average score after {n} tests is {m}. On the next test {he} scores {y}. What is {his} new average?", "The mean age of {n} people in a room is {m}. A person aged {y} joins them. What is the new mean age?", "After {n} games, {N} averages {m} points. In the next game {he} scores {y} points. What is {his} average now?", "A shop took an average of {m} pounds a day over {n} days. The next day it took {y} pounds. What is the average for all the days?", "The mean of {n} numbers is {m}. When {y} is included, what does the mean become?"]


@skill("real_average_more", weight=0.8)
def real_average_more(d):
    v = person(d)
    x = d.rng.random()
    if x < 0.72:
        n = d.rng.choices([3, 4, 5, 6, 7, 8], [4, 6, 6, 3, 1, 1])[0]
        kind = "each" if x < 0.2 else "unit" if x < 0.42 else "bare"
        did, what, lo, hi = d.pick(EACH) if kind == "each" else (None, None, *d.pick([(1, 20), (2, 60), (10, 99), (50, 100), (100, 900)]))
        if kind == "each":
            n = min(n, 4)
        if kind == "unit":
            start, unit, what, lo, hi = d.pick(UNIT)
        a = [d.rng.randint(lo, hi) for _ in range(n)]
        if d.chance(0.72):
            a[-1] += (-sum(a)) % n
        a = [str(i) for i in a]
        if d.chance(0.15) and kind != "each" and what not in ("age", "result", "price"):
            a = [f"{i}.{d.rng.randint(1, 9)}" for i in a]
        mean = sum(map(Fraction, a)) / n
        k, phrase = d.pick([(1, "to one decimal place"), (1, "correct to 1 decimal place"), (2, "to 2 decimal places"), (1, "rounded to one decimal place"), (0, "to the nearest whole number")]) if places(mean) > 2 else (None, None)
        last = d.pick([" and ", " and ", ", and "])
        if kind == "each":
            names = d.rng.sample([w for w in WOMEN + MEN if "~" not in w], n)
            same = d.chance(0.4) and did.split()[0] in ("scored", "read", "ran", "saved", "spent", "earned", "collected", "jumped", "sold", "baked", "worked", "has")
            parts = [f"{names[i]} {did.format(n=a[i])}" if i == 0 or not same else f"{names[i]} {a[i]}" if "$" not in did and "£" not in did else f"{names[i]} {did.split()[1].format(n=a[i])}" for i in range(n)]
            text = ", ".join(parts[:-1]) + last + parts[-1] + "."
            v["w"] = what
            q = write(d, "real.eacha", ["{list}"], dict(v, list=text), LISTQ, 0)
        elif kind == "unit":
            every = d.chance(0.6) or unit == "%"
            text = start + " " + (", ".join(i + unit for i in a[:-1]) + last + a[-1] + unit if every else ", ".join(a[:-1]) + last + a[-1] + unit)
            if unit == "%":
                every = True
            v.update(w=what, k=num(d, n, 0.7))
            q = write(d, "real.unita", [text + "."], v, LISTQ, 0.03)
        else:
            v["x"] = ", ".join(a) if d.chance(0.35) else ", ".join(a[:-1]) + last + a[-1]
            q = write(d, "real.bare", BARE, v, None, 0)
        yield with_phrase(q, phrase) if phrase else q
        e = f"mean({', '.join(a)})"
        if k is not None:
            r = yield Call("The average is the sum divided by how many there are: mean, rounded.", f"round({e}, {k})" if k else f"round({e})")
            yield Answer("", f"The average of {', '.join(a)}, rounded, is {r.best}.", r.best)
        else:
            r = yield Call("The average is the sum divided by how many there are: mean.", e)
            yield Answer("", f"The average of {', '.join(a)} is {value(r)}.", r.best)
    elif x < 0.88:
        text = d.say("real.need", [s.replace("{", "{{").replace("}", "}}") for s in NEED])
        n, m = d.rng.randint(3, 6), d.rng.randint(5, 14) if "age" in text else d.rng.randint(55, 88) if "test" in text else d.rng.randint(10, 92)
        a = [max(1, m + d.rng.randint(-min(m - 2, 15), 12)) for _ in range(n - 1)]
        if n * m - sum(a) < 1:
            a = [m] * (n - 1)
        a = [str(i) for i in a]
        v.update(n=num(d, n, 0.6), j=num(d, n - 1, 0.6), J=num(d, n - 1, 0.7), m=m, x=", ".join(a[:-1]) + " and " + a[-1])
        if "test" in text and n * m - sum(map(int, a)) > 100:
            a = [str(m + d.rng.randint(-3, 5)) for _ in a]
            v["x"] = ", ".join(a[:-1]) + " and " + a[-1]
        if "on test" in text:
            v["n"] = str(n)
        if "{x} and one" in text:
            v["x"] = ", ".join(a)
        yield write(d, "real.needt", [text], v, None, 0.03)
        r = yield Call(f"All {n} add up to {n} times {m}.", f"{n}*{m}")
        total = r.best
        r = yield Call(f"The missing one is {total} minus the sum of the others.", f"{total}-({'+'.join(a)})")
        yield Answer("", f"All together: {n} × {m} = {total}. The missing one: {total} − ({' + '.join(a)}) = {r.best}.", r.best)
    else:
        n, m = d.rng.randint(3, 12), d.rng.randint(10, 60)
        y = m + (n + 1) * d.rng.randint(-2, 2)
        y = y if y > 0 and y != m else m + n + 1
        v.update(n=num(d, n, 0.5), m=m, y=y)
        yield write(d, "real.newav", NEW, v, None, 0.03)
        r = yield Call(f"The total is {n} times the average {m}.", f"{n}*{m}")
        t = r.best
        r = yield Call(f"The new average is {t} plus {y}, divided by {n + 1}.", f"({t}+{y})/{n + 1}")
        yield Answer("", f"The total: {n} × {m} = {t}. The new average: ({t} + {y}) ÷ {n + 1} = {value(r)}.", r.best)
