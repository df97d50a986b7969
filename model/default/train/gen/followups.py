"""Conversations: a question and one or two more that refer to what was said; "explain again", "are you sure", "check my answer"."""
import calc

from .core import Answer, Call, result_of, skill

SIGN = {"*": "×", "/": "÷", "+": "+", "-": "−"}


def pretty(e):
    out = ""
    for ch in e:
        out += f" {SIGN[ch]} " if ch in SIGN and out and out[-1] not in "(" else SIGN.get(ch, ch)
    return out


def first_sum(d):
    """A first question about two numbers: (question, thought, expression)."""
    a, b = d.int(2, 9999), d.int(2, 999)
    op = d.pick("+-*/")
    word = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}[op]
    if op == "/":
        a = a * b if a * b < 10**6 else a
    q = d.say("follow.first", ["What is {a} {w} {b}?", "{a} {w} {b}", "Calculate {a} {s} {b}.", "{a} {s} {b} = ?", "Work out {a} {s} {b}", "How much is {a} {w} {b}?", "Compute {a} {s} {b}.", "{a}{s}{b}", "Tell me {a} {w} {b}.", "Find {a} {s} {b}."],
        a=a, b=b, w=word, s=d.pick([op, SIGN[op], op]) if op != "*" else d.pick(["*", "×", "x"]))
    return q, f"{a} {word} {b}.", f"{a}{op}{b}"


def then(d, v):
    """A second question about the number `v`: (question, thought, expression)."""
    k, p = d.int(2, 999), d.pick([5, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 80])
    kind = d.pick(["add", "subtract", "times", "divide", "half", "double", "percent", "more", "less", "square", "third", "round", "from"])
    n = v if not v.startswith("-") and "/" not in v else f"({v})"
    that = d.pick(["that", "it", "the result", "this", "that number", "the answer"])
    if kind == "add":
        return d.say("follow.add", ["Now add {k} to {t}.", "And plus {k}?", "Add {k} to {t}.", "and if I add {k}?", "What do I get when I add {k} to {t}?", "then add {k}", "Plus {k}?", "and {k} more?", "Now increase {t} by {k}."], k=k, t=that), f"The last result is {v}: {v} plus {k}.", f"{v}+{k}"
    if kind == "subtract":
        return d.say("follow.subtract", ["Now subtract {k} from {t}.", "And minus {k}?", "Take {k} away from {t}.", "and if I subtract {k}?", "What is left when I take {k} from {t}?", "then minus {k}", "Minus {k}?", "Now {k} less.", "Now decrease {t} by {k}."], k=k, t=that), f"The last result is {v}: {v} minus {k}.", f"{v}-{k}"
    if kind == "from":
        return d.say("follow.from", ["Subtract {t} from {k}.", "How far is {t} from {k}? I mean {k} minus {t}.", "What is {k} minus {t}?", "Now {k} minus {t}.", "Take {t} away from {k}."], k=k, t=that), f"The last result is {v}: {k} minus {v}.", f"{k}-{n}"
    if kind == "times":
        return d.say("follow.times", ["Now multiply {t} by {k}.", "And times {k}?", "Multiply {t} by {k}.", "and {k} times {t}?", "What is {k} times {t}?", "then times {k}", "Times {k}?", "Multiply by {k} now."], k=k, t=that), f"The last result is {v}: {v} times {k}.", f"{n}*{k}"
    if kind == "divide":
        return d.say("follow.divide", ["Now divide {t} by {k}.", "And divided by {k}?", "Divide {t} by {k}.", "and {t} over {k}?", "Split {t} into {k} equal parts.", "then divide by {k}", "Divided by {k}?", "What if {k} people share {t}?"], k=k, t=that), f"The last result is {v}: {v} divided by {k}.", f"{n}/{k}"
    if kind == "half":
        return d.say("follow.half", ["And half of {t}?", "What is half of {t}?", "Now halve {t}.", "half of {t}", "Divide {t} by two.", "And half that?"], t=that), f"The last result is {v}: {v} divided by 2.", f"{n}/2"
    if kind == "third":
        return d.say("follow.third", ["And a third of {t}?", "What is one third of {t}?", "a third of {t}", "And one third?"], t=that), f"The last result is {v}: {v} divided by 3.", f"{n}/3"
    if kind == "double":
        return d.say("follow.double", ["And double {t}?", "Now double {t}.", "What is twice {t}?", "twice {t}", "And two times {t}?", "Doubled?"], t=that), f"The last result is {v}: {v} times 2.", f"{n}*2"
    if kind == "percent":
        return d.say("follow.percent", ["What is {p}% of {t}?", "And {p}% of {t}?", "{p} percent of {t}", "Now take {p}% of {t}.", "How much is {p}% of {t}?", "and {p} percent of {t}?"], p=p, t=that), f"The last result is {v}: {p}% of {v} is {v} times {p} divided by 100.", f"{n}*{p}/100"
    if kind == "more":
        return d.say("follow.more", ["Now increase {t} by {p}%.", "And {p}% more?", "What is {t} plus {p}%?", "Add {p} percent to {t}.", "If {t} grows by {p}%, what is it then?"], p=p, t=that), f"The last result is {v}: {p}% more is 100 plus {p} percent of it.", f"{n}*(100+{p})/100"
    if kind == "less":
        return d.say("follow.less", ["Now decrease {t} by {p}%.", "And {p}% less?", "What is {t} minus {p}%?", "Take {p} percent off {t}.", "If {t} falls by {p}%, what is it then?"], p=p, t=that), f"The last result is {v}: {p}% less is 100 minus {p} percent of it.", f"{n}*(100-{p})/100"
    if kind == "square":
        return d.say("follow.square", ["And {t} squared?", "Square {t}.", "What is the square of {t}?", "Now square {t}.", "{t} to the power of 2?"], t=that), f"The last result is {v}: {v} squared.", f"{n}^2"
    return d.say("follow.round", ["Round {t} to the nearest ten.", "And rounded to the nearest 10?", "Now round {t} to tens."], t=that), f"The last result is {v}, rounded to tens.", f"round({v}, -1)"


@skill("follow_chain", weight=4)
def follow_chain(d):
    q, thought, e = first_sum(d)
    yield q
    r = yield Call(thought, e)
    yield Answer("", f"{pretty(e)} = {r.text}.", r.best)
    for _ in range(d.pick([1, 1, 2])):
        if len(r.exact) > 12:
            return
        q, thought, e = then(d, r.exact if "/" in r.exact and r.best == r.exact else r.best)
        yield q
        r = yield Call(thought, e)
        yield Answer("", f"{pretty(e)} = {r.text}." if "round" not in e else f"Rounded: {r.text}.", r.best)


@skill("follow_other", weight=4)
def follow_other(d):
    """The same question with another number, or another question about the same thing."""
    kind = d.pick(["percent", "percent", "rectangle", "square", "speed", "price", "discount", "interest", "mean", "power", "gcd", "circle", "sum"])
    again = ["And {x}?", "What about {x}?", "and {x}", "And for {x}?", "Now the same with {x}.", "How about {x}?", "and if it was {x}?", "Same question with {x}.", "And with {x} instead?", "ok and {x}?"]
    if kind == "percent":
        p, n, p2, n2 = d.int(2, 95), d.int(20, 9000), d.int(2, 95), d.int(20, 9000)
        yield d.say("follow.percent_of", ["What is {p}% of {n}?", "{p}% of {n}", "How much is {p} percent of {n}?", "Calculate {p}% of {n}.", "Find {p}% of {n}."], p=p, n=n)
        r = yield Call(f"{p}% of {n} is {n} times {p} divided by 100.", f"{n}*{p}/100")
        yield Answer("", f"{p}% of {n}: {n} × {p} ÷ 100 = {r.best}.", r.best)
        if d.chance(0.5):
            yield d.say("follow.of", ["And of {x}?", "and of {x}", "What about {p}% of {x}?", "And {p}% of {x}?", "The same for {x}, please.", "Now of {x}."], x=n2, p=p)
            n = n2
        else:
            yield d.say("follow.again", ["And {x}?", "What about {x}?", "and {x}", "And {x} of it?", "How about {x}?", "and {x} of the same number?", "Now {x}."], x=f"{p2}%")
            p = p2
        r = yield Call(f"{p}% of {n} is {n} times {p} divided by 100.", f"{n}*{p}/100")
        yield Answer("", f"{p}% of {n}: {n} × {p} ÷ 100 = {r.best}.", r.best)
    elif kind == "rectangle":
        a, b, unit = d.int(2, 400), d.int(2, 400), d.pick(["cm", "m", "km", "feet"])
        first = d.chance(0.5)
        yield d.say("follow.area" if first else "follow.perimeter", ["A rectangle is {a} {u} long and {b} {u} wide. What is its area?", "Find the area of a rectangle with sides {a} {u} and {b} {u}.", "A garden of {a} {u} by {b} {u}: what is the area?"] if first else
            ["A rectangle is {a} {u} long and {b} {u} wide. What is its perimeter?", "Find the perimeter of a rectangle with sides {a} {u} and {b} {u}.", "A garden of {a} {u} by {b} {u}: what is the perimeter?"], a=a, b=b, u=unit)
        for area in (first, not first):
            if area != first:
                yield d.say("follow.and_area" if area else "follow.and_perimeter", ["And the area?", "and its area", "What about the area?", "Now the area, please.", "What is the area of it?", "How big is the area?"] if area else ["And the perimeter?", "and its perimeter", "What about the perimeter?", "Now the perimeter, please.", "How long is a fence around it?", "And all the way round?"])
            if area:
                r = yield Call(f"The area of a rectangle is length times width: {a} times {b}.", f"{a}*{b}")
                yield Answer("", f"The area is {a} × {b} = {r.best} square {unit}." if unit == "feet" else f"The area is {a} × {b} = {r.best} {unit}².", r.best)
            else:
                r = yield Call(f"The perimeter of a rectangle is twice the sum of {a} and {b}.", f"2*({a}+{b})")
                yield Answer("", f"The perimeter is 2 × ({a} + {b}) = {r.best} {unit}.", r.best)
    elif kind == "square":
        a = d.int(2, 900)
        yield d.say("follow.square_area", ["A square has sides of {a} cm. What is its area?", "Find the area of a square with side {a}.", "The side of a square is {a}. Area?"], a=a)
        r = yield Call(f"The area of a square is its side squared: {a} squared.", f"{a}^2")
        yield Answer("", f"The area is {a}² = {r.best}.", r.best)
        yield d.say("follow.and_perimeter", ["And the perimeter?", "and its perimeter", "What about the perimeter?", "Now the perimeter, please.", "And all the way round?"])
        r = yield Call(f"The perimeter of a square is 4 times its side: 4 times {a}.", f"4*{a}")
        yield Answer("", f"The perimeter is 4 × {a} = {r.best}.", r.best)
    elif kind == "speed":
        v, t, t2 = d.int(4, 300), d.int(2, 20), d.int(2, 40)
        yield d.say("follow.far", ["A train goes {v} km/h. How far does it go in {t} hours?", "I drive at {v} km/h for {t} hours. How far is that?", "A cyclist rides {v} km an hour. What distance in {t} hours?"], v=v, t=t)
        r = yield Call(f"Distance is speed times time: {v} times {t} hours.", f"{v}*{t}")
        yield Answer("", f"The distance is {v} × {t} = {r.best} km.", r.best)
        if d.chance(0.6):
            yield d.say("follow.hours", [s.replace("{x}", "in {x} hours") for s in again[:7]], x=t2)
            r = yield Call(f"Distance is speed times time: {v} times {t2} hours.", f"{v}*{t2}")
            yield Answer("", f"The distance is {v} × {t2} = {r.best} km.", r.best)
        else:
            far = v * t2
            yield d.say("follow.long", ["And how long does it take for {f} km?", "How many hours for {f} km?", "When does it reach {f} km?", "How long would {f} km take?"], f=far)
            r = yield Call(f"The time is the distance {far} divided by the speed {v}.", f"{far}/{v}")
            yield Answer("", f"The time is {far} ÷ {v} = {r.best} hours.", r.best)
    elif kind == "price":
        k, c, k2 = d.int(2, 12), d.int(2, 40), d.int(3, 60)
        total = k * c
        thing = d.pick(["pens", "mugs", "books", "tickets", "melons", "lamps", "shirts", "plants"])
        yield d.say("follow.one", ["{k} {g} cost ${t}. How much is one?", "I paid ${t} for {k} {g}. What does one cost?", "If {k} {g} cost ${t}, what is the price of one?"], k=k, g=thing, t=total)
        r = yield Call(f"One costs {total} divided by {k}.", f"{total}/{k}")
        yield Answer("", f"One costs {total} ÷ {k} = ${r.best}.", r.best)
        yield d.say("follow.many", ["And {x}?", "How much are {x} then?", "What do {x} cost?", "and {x} of them?", "So what would {x} cost?", "And for {x} of them?"], x=k2)
        r = yield Call(f"One costs {r.best}; {k2} cost {k2} times {r.best}.", f"{k2}*{r.best}")
        yield Answer("", f"{k2} × {c} = ${r.best}.", r.best)
    elif kind == "discount":
        price, p, q = d.int(10, 900), d.pick([5, 10, 15, 20, 25, 30, 40, 50]), d.pick([5, 10, 15, 20])
        yield d.say("follow.sale", ["A jacket costs ${n}. It is reduced by {p}%. What is the new price?", "What does a ${n} bike cost with {p}% off?", "${n} minus a {p}% discount?", "A phone for ${n} is {p}% off. How much is it now?"], n=price, p=p)
        r = yield Call(f"{p}% less than {price} is 100 minus {p} percent of {price}.", f"{price}*(100-{p})/100")
        yield Answer("", f"{price} × (100 − {p}) ÷ 100 = ${r.best}.", r.best)
        one = d.chance(0.5)
        yield d.say("follow.saved" if one else "follow.again_off", ["How much do I save?", "And how much is saved?", "What is the saving?", "How big is the discount in dollars?"] if one else ["And if there is another {q}% off?", "Then {q}% more is taken off that. What now?", "And with a further {q}% off the new price?"], q=q)
        now = r.best
        if one:
            r = yield Call(f"The saving is {price} minus {now}.", f"{price}-{now}")
            yield Answer("", f"The saving is {price} − {now} = ${r.best}.", r.best)
        else:
            r = yield Call(f"{q}% less than {now} is 100 minus {q} percent of {now}.", f"{now}*(100-{q})/100")
            yield Answer("", f"{now} × (100 − {q}) ÷ 100 = ${r.best}.", r.best)
    elif kind == "interest":
        m, p, t = d.int(100, 9000), d.pick([1, 2, 2.5, 3, 4, 5, 6]), d.int(2, 10)
        yield d.say("follow.interest", ["What is the simple interest on ${m} at {p}% for {t} years?", "${m} are saved at {p}% simple interest for {t} years. How much interest is that?", "Simple interest: ${m}, {p}%, {t} years?"], m=m, p=p, t=t)
        r = yield Call(f"Asked: the interest. Simple interest is {m} times {p} percent times {t} years.", f"{m}*{p}*{t}/100")
        yield Answer("", f"The interest: {m} × {p} × {t} ÷ 100 = {r.best}.", r.best)
        yield d.say("follow.total", ["And how much is in the account then?", "And the total with the money?", "How much is it all together?", "What is the whole amount then?", "And with the ${m}?"], m=m)
        r = yield Call(f"The amount is {m} plus {r.best}.", f"{m}+{r.best}")
        yield Answer("", f"In all: {r.best}.", r.best)
    elif kind == "mean":
        v = [d.int(1, 60) for _ in range(d.int(3, 7))]
        listed = ", ".join(map(str, v))
        what, other = d.rng.sample(["mean", "median", "range"], 2)
        yield d.say("follow.list", ["What is the {w} of {v}?", "Find the {w} of {v}.", "{v}: what is the {w}?", "The numbers are {v}. Find the {w}."], w=what, v=listed)
        meaning = {"median": "the median is the middle one when they are sorted", "range": "the range is the largest minus the smallest", "mean": "the mean is the sum divided by how many there are"}
        r = yield Call(f"Asked: the {what}; {meaning[what]}.", f"{what}({listed})")
        yield Answer("", f"The {what} of {listed} is {r.best}.", r.best)
        yield d.say("follow.and", ["And the {w}?", "and their {w}", "What about the {w}?", "Now the {w}, please.", "What is the {w} of them?"], w=other)
        r = yield Call(f"Asked: the {other}; {meaning[other]}.", f"{other}({listed})")
        yield Answer("", f"The {other} of {listed} is {r.best}.", r.best)
    elif kind == "power":
        b, n, m = d.int(2, 15), d.int(2, 6), d.int(2, 9)
        yield d.say("follow.power", ["What is {b} to the power of {n}?", "{b}^{n}", "Calculate {b} to the power {n}."], b=b, n=n)
        r = yield Call("Evaluate the expression.", f"{b}^{n}")
        yield Answer("", f"{b}^{n} = {r.best}.", r.best)
        yield d.say("follow.power_again", ["And to the power of {m}?", "and {b} to the {m}?", "What about to the power {m}?", "And with exponent {m}?"], m=m, b=b)
        r = yield Call("Evaluate the expression.", f"{b}^{m}")
        yield Answer("", f"{b}^{m} = {r.best}.", r.best)
    elif kind == "gcd":
        g = d.int(2, 30)
        a, b = g * d.int(2, 20), g * d.int(2, 20)
        yield d.say("follow.gcd", ["What is the greatest common divisor of {a} and {b}?", "gcd of {a} and {b}", "Find the GCD of {a} and {b}."], a=a, b=b)
        r = yield Call(f"The greatest common divisor of {a} and {b}: gcd.", f"gcd({a}, {b})")
        yield Answer("", f"The greatest common divisor of {a} and {b} is {r.best}.", r.best)
        yield d.say("follow.lcm", ["And the least common multiple?", "and the lcm?", "What is their LCM?", "Now the least common multiple of the two.", "and their lowest common multiple"])
        r = yield Call(f"The least common multiple of {a} and {b}: lcm.", f"lcm({a}, {b})")
        yield Answer("", f"The least common multiple of {a} and {b} is {r.best}.", r.best)
    elif kind == "circle":
        a = d.int(1, 90)
        yield d.say("follow.circle", ["What is the area of a circle with radius {a}?", "A circle has a radius of {a} cm. Find its area.", "Area of a circle, radius {a}?"], a=a)
        r = yield Call(f"The area of a circle is π times the radius squared: {a} squared.", f"pi*{a}^2")
        yield Answer("", f"π × {a}² ≈ {r.decimal}.", r.decimal)
        yield d.say("follow.circumference", ["And the circumference?", "and its circumference", "How long is the circle around?", "What about the circumference?"])
        r = yield Call(f"The circumference of a circle is 2 π times the radius {a}.", f"2*pi*{a}")
        yield Answer("", f"2 × π × {a} ≈ {r.decimal}.", r.decimal)
    else:
        q, thought, e = first_sum(d)
        yield q
        r = yield Call(thought, e)
        yield Answer("", f"{pretty(e)} = {r.text}.", r.best)
        op = next(o for o in "*/+-" if o in e[1:])
        a, x = e.split(op)[0], d.int(2, 999)
        yield d.say("follow.second", again, x=f"{d.pick([op, SIGN[op], {'+': 'plus', '-': 'minus', '*': 'times', '/': 'divided by'}[op]])} {x}")
        r = yield Call(f"{a} {'plus minus times divided'.split()['+-*/'.index(op)]}{' by' if op == '/' else ''} {x}.", f"{a}{op}{x}")
        yield Answer("", f"{pretty(f'{a}{op}{x}')} = {r.text}.", r.best)


@skill("follow_talk", weight=3)
def follow_talk(d):
    """After an answer: explain it again, are you sure, thanks."""
    q, thought, e = first_sum(d)
    yield q
    r = yield Call(thought, e)
    yield Answer("", f"{pretty(e)} = {r.text}.", r.best)
    kind = d.pick(["explain", "explain", "sure", "thanks", "mine"])
    op = next(o for o in "*/+-" if o in e[1:])
    a, b = e.split(op)
    how = {"+": f"To add {b} to {a} means to count {b} on from {a}.", "-": f"To subtract {b} from {a} means to take {b} away.", "*": f"{a} times {b} means {a} taken {b} times.", "/": f"To divide {a} by {b} means to share {a} into {b} equal parts."}[op]
    if kind == "explain":
        yield d.say("follow.explain", ["Can you explain that again?", "I don't understand.", "Why?", "How did you get that?", "explain please", "Explain it more simply.", "How does that work?", "I still don't get it.", "can you say it in other words", "What did you do there?", "Show me how.", "Why is that?", "Explain again.", "huh? how", "Once more, slowly."])
        yield Answer("Explain the last answer again.", f"{how} So {pretty(e)} = {r.text}.", r.best)
    elif kind == "sure":
        yield d.say("follow.sure", ["Are you sure?", "Is that right?", "really?", "Are you certain about that?", "Can you check that?", "Please check again.", "Sure?", "Double-check please.", "I think that is wrong."])
        r = yield Call(f"Check it: {thought}", e)
        yield Answer("", f"Yes, I calculated it again: {pretty(e)} = {r.text}.", r.best)
    elif kind == "thanks":
        yield d.say("follow.thanks", ["Thanks!", "thank you", "great, thanks", "Thank you very much!", "cool thx", "ok thanks", "perfect", "Got it, thanks."])
        yield Answer("", "You are welcome. Ask me the next one when you like.", None)
    else:
        right = d.chance(0.5)
        mine = r.best if right else str(int(float(r.best.split("/")[0])) + d.pick([1, -1, 10, -10, 2, 9]))
        yield d.say("follow.mine", ["I got {m}. Is that right?", "My answer was {m}.", "I had {m}, is it the same?", "But I got {m}!", "my result: {m}. correct?", "Is {m} also right?"], m=mine)
        yield Answer(f"The result is {r.best}, the student has {mine}.", f"{'Yes, that is right' if right else f'No, {mine} is not right'}: {pretty(e)} = {r.text}.", "yes" if right else "no")


@skill("check_mine", weight=4)
def check_mine(d):
    """Is my answer right? One question with the student's own answer in it."""
    kind = d.pick(["sum", "sum", "percent", "area", "fraction", "equation", "power"])
    if kind == "sum":
        q, thought, e = first_sum(d)
        op = next(o for o in "*/+-" if o in e[1:])
        what = f"{e.split(op)[0]} {d.pick([op, SIGN[op]])} {e.split(op)[1]}"
    elif kind == "percent":
        p, n = d.int(2, 95), d.int(20, 9000)
        what, thought, e = f"{p}% of {n}", f"{p}% of {n} is {n} times {p} divided by 100.", f"{n}*{p}/100"
    elif kind == "area":
        a, b = d.int(2, 90), d.int(2, 90)
        what, thought, e = f"the area of a rectangle of {a} by {b}", f"The area of a rectangle is length times width: {a} times {b}.", f"{a}*{b}"
    elif kind == "fraction":
        a, b, c, f = d.int(1, 9), d.int(2, 12), d.int(1, 9), d.int(2, 12)
        op = d.pick("+-")
        what, thought, e = f"{a}/{b} {op} {c}/{f}", f"The {'sum' if op == '+' else 'difference'} of {a}/{b} and {c}/{f}, as a fraction.", f"{a}/{b}{op}{c}/{f}"
    elif kind == "power":
        a, b = d.int(2, 20), d.int(2, 4)
        what, thought, e = f"{a}^{b}", "Evaluate the expression.", f"{a}^{b}"
    else:
        a, x, b = d.int(2, 12), d.int(1, 30), d.int(1, 40)
        what, thought, e = f"the solution of {a}x + {b} = {a * x + b}", f"The equation {a}x+{b}={a * x + b} is solved for x: solve.", f"solve({a}x+{b}={a * x + b})"
    value = result_of(calc.evaluate(e))
    key = value.best if kind != "equation" else str(x)
    if kind == "fraction":
        key = value.exact
    right = d.chance(0.5)
    mine = key
    if not right:
        if "/" in key:
            n, m = key.split("/")
            mine = f"{int(n) + d.pick([1, -1, 2])}/{m}" if d.chance(0.6) else f"{n}/{int(m) + d.pick([1, 2, 5])}"
        elif "." in key:
            mine = d.pick([key[:-1] + str((int(key[-1]) + d.int(1, 8)) % 10), key.replace(".", "")])
            if mine == key:
                mine += "1"
        else:
            mine = str(int(key) + d.pick([1, -1, 2, -2, 10, -10, 9, 100]))
    yield d.say("check_mine", ["Is {m} the right answer for {w}?", "I got {m} for {w}. Is that right?", "Check my answer: {w} = {m}", "My answer to {w} is {m}. Correct?", "I think {w} is {m}. Am I right?", "For {w} I have {m}, is that correct?", "Did I do this right? {w}: {m}", "Please check: {w} is {m}",
        "Does {w} equal {m}?", "my friend says {w} is {m}. is he right?", "I calculated {w} and got {m}. Right or wrong?", "Is it true that {w} is {m}?", "{w} = {m}? Is this correct?", "Can you check whether {w} is {m}?", "Is my result {m} for {w} correct?", "Teacher said {w} is {m}. Is that so?"], m=mine, w=what)
    r = yield Call(f"Check {mine}. {thought}", e)
    shown = r.text
    yield Answer(f"The result is {key}, the student has {mine}.", f"{'Yes, that is right' if right else f'No, {mine} is not right'}: {'solving gives ' if kind == 'equation' else pretty(e) + ' = '}{shown}.", "yes" if right else "no")
