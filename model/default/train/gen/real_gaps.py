"""Kinds of school questions between the other chapters: the whole from a fraction, what fraction is left, mixed recipes,
ages in years to come, doubling, angles, averages of groups, a share of the pay saved for a year."""
from fractions import Fraction
from math import gcd

from .core import skill
from .phrases import words
from .real_words import Task, run

TOP = {2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth", 12: "twelfth"}


def said(d, p, q):
    """p/q as it is written or spoken."""
    if d.chance(0.45):
        return f"{p}/{q}"
    if d.chance(0.15):
        return f"$\\frac{{{p}}}{{{q}}}$"
    if q == 2:
        return "half"
    return (d.pick(["a", "one"]) if p == 1 else words(p)) + d.pick([" ", " ", "-"] if p > 1 else [" "]) + TOP[q] + ("s" if p > 1 else "")


def proper(d):
    while True:
        q = d.pick([2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 12])
        p = d.rng.randint(1, q - 1)
        if gcd(p, q) == 1:
            return p, q


def whole(one):
    def draw(d):
        while True:
            p, q = proper(d)
            if (p == 1) == one:
                break
        k = d.int(2, d.pick([12, 40, 120]))
        return dict(p=p, q=q, f=said(d, p, q), c=p * k)
    return draw


WHOLE = ["{f} of a number is {c}. What is the number?", "{c} is {f} of a number. Find the number.", "{c} pupils of a class are girls, which is {f} of the class. How many pupils are in the class?", "{n} has read {c} pages, {f} of {his} book. How many pages does the book have?", "A tank holds {c} litres when it is {f} full. How much does it hold when it is full?", "{n} spent {c} dollars, which was {f} of {his} money. How much money did {he} have?", "{f} of the {t} in a box are red. There are {c} red ones. How many {t} are in the box?", "{c} km are {f} of the way to {town}. How long is the whole way?", "{n} ate {c} sweets. That was {f} of all the sweets. How many sweets were there?",
         "A shop sold {c} {t}, {f} of what it had. How many did it have at first?", "{f} of the guests are children. There are {c} children. How many guests are there?", "If {f} of a rope is {c} cm, how long is the whole rope?", "What number has {c} as {f} of it?", "{n} has saved {c} euros, {f} of the price of a bike. How much is the bike?", "{f} of the seats in a bus are taken. {c} people are sitting. How many seats does the bus have?", "{n} has walked {c} km, {f} of the route. How long is the route?", "{f} of an amount is {c}. What is the amount?", "{c} trees, {f} of an orchard, are apple trees. How many trees are there in the orchard?"]
LEFT = ["{n} ate {f} of a [pizza|cake|pie]. What fraction is left?", "{f} of a tank has been used. What fraction remains?", "{n} has read {f} of a book. What fraction does {he} still have to read?", "{f} of the pupils in a class are girls. What fraction are boys?", "{n} spent {f} of {his} money. What fraction of it is left?", "If {f} of a journey is done, what fraction is still to go?", "{f} of a garden is lawn and the rest is flower beds. What fraction is flower beds?", "{n} gives {f} of {his} {t} away. What fraction does {he} keep?", "What must be added to {f} to make 1?", "{f} of a wall is painted. What part is not painted yet? Give a fraction.", "A shop sold {f} of its bread. What fraction of the bread was not sold?"]
LEFT2 = ["{n} ate {f} of a pizza and {m} ate {g}. What fraction is left?", "{n} spends {f} of {his} money on food and {g} on travel. What fraction is left?", "{f} of a field is wheat, {g} is maize, and the rest is grass. What fraction is grass?", "{f} of the class walk, {g} come by bike and the others by bus. What fraction come by bus?", "On Monday {n} read {f} of a book, on Tuesday {g} of it. What fraction is still unread?", "{f} of the {t} are red, {g} are blue and the rest are green. What fraction are green?"]
PART = ["{a} of the {b} pupils in a class are girls. What fraction of the class are girls?", "{n} got {a} out of {b} questions right. What fraction is that in its simplest form?", "A box has {b} {t}; {a} are broken. What fraction are broken?", "{n} has {b} {t} and gives away {a}. What fraction does {he} give away?", "Write {a} out of {b} as a fraction in its lowest terms.", "What fraction of {b} is {a}?", "{a} of {b} cars in a car park are white. What fraction of the cars are white?", "Express {a} as a fraction of {b} in its simplest form.", "A team won {a} of its {b} games. What fraction of the games did it win?", "It rained on {a} of {b} days. On what fraction of the days did it rain?", "What fraction of {b} minutes is {a} minutes?", "{n} slept {a} of the {b} hours. What fraction of the time did {he} sleep?"]


def left(d):
    p, q = proper(d)
    return dict(p=p, q=q, f=said(d, p, q))


def left2(d):
    while True:
        (p, q), (r, s) = proper(d), proper(d)
        if Fraction(p, q) + Fraction(r, s) < 1:
            return dict(p=p, q=q, r=r, s=s, f=said(d, p, q), g=said(d, r, s))


def part(d):
    k = 1 if d.chance(0.15) else d.int(2, d.pick([5, 9, 15]))
    p, q = proper(d)
    return dict(a=p * k, b=q * k)


def recipe(d):
    while True:
        w, (p, q) = d.int(1, 4), proper(d)
        a, b = d.rng.sample(range(2, 16), 2)
        if q in (2, 3, 4) and (Fraction(w * q + p, q) / a * b * 8).denominator == 1:
            break
    mixed = d.pick([f"{w} {p}/{q}", f"{w} {p}/{q}", f"{w} and {'a ' * (q == 2) + said(d, p, q).replace('1/2', 'half')}" if d.chance(0.5) else f"{w} {p}/{q}"])
    return dict(w=w, p=p, q=q, a=a, b=b, x=mixed, food=d.pick(["flour", "sugar", "milk", "rice", "oats", "water"]), u=d.pick(["cups", "cups", "spoons", "litres"]), made=d.pick(["people", "cakes", "cookies", "servings", "pancakes", "loaves", "muffins"]))


def ages(d):
    a = d.int(7, 40)
    k = d.int(2, min(6, a - 4))
    return dict(a=a, k=k, y=d.int(2, 20), m_=d.int(2, 4))


def grow(d):
    k, n = d.pick([2, 2, 2, 3, 10]), d.int(2, 8)
    return dict(a=d.int(2, d.pick([9, 60])), k=k, e=min(n, 6 if k > 2 else 9), kw={2: "doubles", 3: "triples", 10: "becomes ten times as large"}[k], done={2: "doubled", 3: "tripled", 10: "times ten"}[k], times={2: "twice", 3: "three times", 10: "ten times"}[k])


def angles(d):
    a, b = d.int(20, 80), d.int(20, 80)
    return dict(a=a, b=b, c=d.int(60, 130))


def mixed_mean(d):
    return dict(a=d.int(2, 12), b=d.int(3, 60), c=d.int(2, 12), e=d.int(3, 60))


def paid(d):
    p = d.pick([5, 8, 10, 12, 15, 20, 25, 30])
    b = 100 * d.int(6, 60)
    return dict(p=p, b=b, B=d.pick(["${}", "£{}", "€{}", "{} euros", "{} dollars"]).format(d.pick([f"{b:,}", str(b)])), n_=d.int(2, 11), kind=0)


GAPS = [
    Task(whole(False), [("Asked: the whole. {c} is {p}/{q} of it; the whole is {c} divided by {p}/{q}.", "{c}/({p}/{q})")], WHOLE, answer="The whole: {c} ÷ ({p}/{q}) = {r1}.", spell=0, weight=5),
    Task(whole(True), [("Asked: the whole. {c} is 1/{q} of it; the whole is {c} times {q}.", "{c}*{q}")], WHOLE, answer="The whole: {c} × {q} = {r1}.", spell=0, weight=2.5),
    Task(left, [("The difference of 1 and {p}/{q}, as a fraction.", "1-{p}/{q}")], LEFT, answer="1 − {p}/{q} = {x1}.", box="{x1}", spell=0, weight=3),
    Task(left2, [("What is left is 1 minus {p}/{q} minus {r}/{s}, as a fraction.", "1-{p}/{q}-{r}/{s}")], LEFT2, answer="1 − {p}/{q} − {r}/{s} = {x1}.", box="{x1}", spell=0, weight=2),
    Task(part, [("{a}/{b} in lowest terms: the calculator reduces it.", "{a}/{b}")], PART, answer="{a}/{b} = {x1}.", box="{x1}", spell=0, weight=2.5),
    Task(recipe, [("One is {w} {p}/{q} divided by {a}; {b} times as much is wanted.", "({w}+{p}/{q})/{a}*{b}")], ["A recipe for {a} {made} needs {x} {u} of {food}. How much {food} is needed for {b} {made}?", "{x} {u} of {food} are needed for {a} {made}. How many {u} for {b}?", "{n} uses {x} {u} of {food} for {a} {made}. How much would {he} need for {b}?", "For {a} {made} you need {x} {u} of {food}. How many {u} do you need for {b} {made}?", "If {a} {made} take {x} {u} of {food}, how many {u} do {b} take?"], answer="({w} + {p}/{q}) ÷ {a} × {b} = {r1} {u}.", spell=0, weight=1.5),
    Task(ages, [("{a} minus {k}, then plus {y}.", "{a}-{k}+{y}")], ["{n} is {a} years old. {m} is {k} years younger. How old will {m} be in {y} years?", "{m} is {k} years younger than {n}, who is {a}. How old is {m} in {y} years?", "{n} is {a}, and {his} cousin is {k} years younger. What age will the cousin be in {y} years?"], weight=1),
    Task(ages, [("{a} plus {k}, then plus {y}.", "{a}+{k}+{y}")], ["{n} is {a} years old. {m} is {k} years older. How old will {m} be in {y} years?", "{m} is {k} years older than {n}, who is {a}. How old is {m} in {y} years?"], weight=0.7),
    Task(ages, [("{a} times {m_}, then plus {k}.", "{a}*{m_}+{k}")], ["{n} is {a} years old. {His} aunt is {m_} times as old. How old will the aunt be in {k} years?", "{n} is {a}. {His} teacher is {m_} times as old as {n}. What age is the teacher {k} years from now?"], spell=0, weight=0.7),
    Task(grow, [("{a} {done} {e} times: {a} times {k}^{e}.", "{a}*{k}^{e}")], ["A [colony|culture] of {a} cells {kw} every hour. How many cells are there after {e} hours?", "There are {a} [bacteria|cells] at first, and their number {kw} each hour. How many are there {e} hours later?", "{n} has {a} coins. The number {kw} every day. How many coins does {he} have after {e} days?", "A plant has {a} leaves, and the number {kw} each week. How many leaves are there after {e} weeks?", "A rumour is known to {a} people. Each day {times} as many know it. How many know it after {e} days?", "Starting with {a}, a number {kw} {e} times in a row. What is it then?", "In a game {n} starts with {a} points, and the score {kw} at each of {e} levels. What is the score at the end?"], answer="{a} × {k}^{e} = {r1}.", spell=0, weight=1.8),
    Task(angles, [("The angles of a triangle add up to 180: 180 minus {a} minus {b}.", "180-{a}-{b}")], ["Two angles of a triangle are {a}° and {b}°. How big is the third?", "A triangle has angles of {a} degrees and {b} degrees. Find the third angle.", "The angles of a triangle are {a}°, {b}° and x. Find x.", "In a triangle two angles measure {a}° and {b}°. What is the third one?", "In triangle ABC the angle at A is {a}° and the angle at B is {b}°. What is the angle at C?"], answer="180 − {a} − {b} = {r1} degrees.", spell=0, weight=1),
    Task(angles, [("The angles of a quadrilateral add up to 360: 360 minus {a} minus {b} minus {c}.", "360-{a}-{b}-{c}")], ["Three angles of a quadrilateral are {a}°, {b}° and {c}°. How big is the fourth?", "A quadrilateral has angles of {a}, {b} and {c} degrees. Find the fourth angle.", "The angles of a four-sided shape are {a}°, {b}°, {c}° and x. Find x.", "In a quadrilateral, three angles measure {a}°, {b}° and {c}°. Work out the last one."], answer="360 − {a} − {b} − {c} = {r1} degrees.", spell=0, weight=0.8),
    Task(angles, [("Angles on a straight line add up to 180: 180 minus {c}.", "180-{c}")], ["Two angles on a straight line are {c}° and x. Find x.", "An angle on a straight line is {c} degrees. How big is the angle next to it?", "Two angles together make a straight line. One is {c}°. What is the other?", "What angle must be added to {c}° to make a straight line?"], answer="180 − {c} = {r1} degrees.", spell=0, weight=0.7),
    Task(mixed_mean, [("The total is {a} times {b} plus {c} times {e}, divided by {a}+{c}.", "({a}*{b}+{c}*{e})/({a}+{c})")], ["{a} boxes weigh {b} kg each and {c} boxes weigh {e} kg each. What is the average weight of a box?", "{a} pupils scored {b} points and {c} pupils scored {e}. What is the average score?", "On {a} days {n} ran {b} minutes, on {c} days {e} minutes. How many minutes is that a day on average?", "{a} boys have an average of {b} points and {c} girls an average of {e}. What is the average of all?", "{n} bought {a} books at {b} dollars and {c} at {e} dollars each. What was the average price of a book?", "In {a} games {n} scored {b} goals each, in {c} games {e} each. Find the mean number of goals per game."], answer="({a} × {b} + {c} × {e}) ÷ ({a} + {c}) = {r1}.", spell=0, weight=1.2),
    Task(paid, [("{p}% of {b} is {b} times {p} divided by 100.", "{b}*{p}/100"), ("A year has 12 months: {r1} times 12.", "{r1}*12")], ["{n} earns {B} a month and saves {p}% of it. How much does {he} save in a year?", "{n}'s monthly pay is {B}. {He} puts {p} percent aside. How much is that in one year?", "Each month {n} gets {B} and gives {p}% to charity. How much does {he} give in a year?", "The rent is {p}% of {n}'s monthly income of {B}. How much rent does {he} pay in a year?"], answer="{p}% of {b}: {b} × {p} ÷ 100 = {r1}. In a year: {r1} × 12 = {r2}.", spell=0, weight=1.2),
    Task(paid, [("{p}% of {b} is {b} times {p} divided by 100.", "{b}*{p}/100"), ("In {n_} months: {r1} times {n_}.", "{r1}*{n_}")], ["{n} earns {B} a month and saves {p}% of it. How much does {he} save in {n_} months?", "Each month {n} puts {p}% of {his} {B} aside. How much is it after {n_} months?", "{n}'s monthly pay is {B}, and {p} percent of it goes into savings. How much is saved in {n_} months?"], answer="{p}% of {b}: {b} × {p} ÷ 100 = {r1}. In {n_} months: {r1} × {n_} = {r2}.", spell=0, weight=1),
]


@skill("real_gaps", weight=3.2)
def real_gaps(d):
    yield from run(d, "real.gaps", GAPS)
