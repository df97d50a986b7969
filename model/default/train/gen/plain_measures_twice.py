"""Quantities of two units added, taken away, multiplied and shared; steps and laps; figures made larger in proportion."""
from fractions import Fraction

from .core import skill
from .plain_measures_units import named, put
from .real_words import Task, finite

KINDS = [("m", "cm", 100, "rope"), ("m", "cm", 100, "plank"), ("kg", "g", 1000, "parcel"), ("kg", "g", 1000, "melon"), ("l", "ml", 1000, "jug"), ("km", "m", 1000, "path"), ("h", "min", 60, "film"), ("h", "min", 60, "flight"), ("min", "s", 60, "song"), ("min", "s", 60, "lap"), ("m", "cm", 100, "ribbon"), ("ft", "in", 12, "board"), ("lb", "oz", 16, "cake")]
HAS = {"m": "is {} long", "kg": "weighs {}", "l": "holds {}", "km": "is {} long", "h": "lasts {}", "min": "lasts {}", "ft": "is {} long", "lb": "weighs {}"}


def quantity(d, k):
    y = d.rng.randint(1, k - 1)
    return d.int(1, 9), max(1, y // (k // 20) * (k // 20)) if k >= 100 else max(1, y // 5 * 5) if k == 60 else y


def pair(minus):
    def draw(d):
        big, lit, k, o = d.pick(KINDS)
        while True:
            (a, b), (c, e) = quantity(d, k), quantity(d, k)
            if not minus or a * k + b > c * k + e:
                break
        u, w = named(d, big), named(d, lit)
        q = d.int(2, 9)
        x, y = f"{a} {u} {b} {w}", f"{c} {u} {e} {w}"
        if d.chance(0.3):
            x, y = f"{a} {u} and {b} {w}", f"{c} {u} and {e} {w}"
        return dict(a=a, b=b, c=c, e=e, k=k, q=q, X=x, Y=y, w_=w, o=o, isX=HAS[big].format(x), isY=HAS[big].format(y), out=lambda t: f"{t} {w}")
    return draw


PLUS = ["One {o} {isX}, another {isY}. How many {w_} [together|altogether|in all]?", "{X} + {Y} = ? {w_}", "{X} plus {Y}, in {w_}?", "Add {X} and {Y}. Answer in {w_}.", "[The first|My] {o} {isX}, [the second|yours] {isY}. What is the total in {w_}?", "How many {w_} are {X} and {Y} together?", "sum of {X} and {Y} in {w_}", "{n}'s {o} {isX} and {m}'s {o} {isY}. How many {w_} is that in total?"]
MINUS = ["One {o} {isX}, another {isY}. How many {w_} [is the difference|more is the first]?".replace("[is the difference|more is the first]", "is the difference"), "{X} - {Y} = ? {w_}", "{X} minus {Y}, in {w_}?", "Take {Y} from {X}. Answer in {w_}.", "By how many {w_} is {X} more than {Y}?", "From {X}, {Y} are gone. How many {w_} are left?", "difference between {X} and {Y} in {w_}"]
TIMES = ["One {o} {isX}. How many {w_} are {q} of them?".replace("are {q} of them", "is that for {q}"), "{q} times {X}, in {w_}?", "{q} x {X} = ? {w_}", "What is {q} times {X} in {w_}?", "Each {o} {isX}. {n} has {q} of them. How many {w_} is that in all?", "{X} each, {q} of them. total in {w_}?", "Multiply {X} by {q} and give the answer in {w_}."]


def shared(d):
    big, lit, k, o = d.pick([x for x in KINDS if x[0] not in ("ft", "lb")])
    while True:
        (a, b), q = quantity(d, k), d.int(2, 9)
        if (a * k + b) % q == 0:
            u, w = named(d, big), named(d, lit)
            return dict(a=a, b=b, k=k, q=q, X=f"{a} {u} {b} {w}", w_=w, o=o, isX=HAS[big].format(f"{a} {u} {b} {w}"), out=lambda t: f"{t} {w}")


SHARED = ["A {o} {isX} and is divided into {q} equal parts. How many {w_} is each?", "{X} divided by {q}, in {w_}?", "{X} ÷ {q} = ? {w_}", "Share {X} equally by {q}. How many {w_} each?", "{n} splits {X} into {q} equal parts. How many {w_} is one?", "One of {q} equal parts of {X}, in {w_}?"]


def steps(d):
    while True:
        s = d.pick(["0.7", "0.8", "0.6", "0.75", "0.5", "0.65", "1.2", "0.9"])
        q = d.int(10, 2000) if d.chance(0.4) else d.int(2, 60) * 50
        x = Fraction(s) * q
        if x.denominator == 1:
            return dict(s=s, q=q, x=int(x), c=int(Fraction(s) * 100), out=lambda t: t)


def end(draw, unit):
    return lambda d: {**draw(d), "out": lambda t: f"{t} {unit}"}


STEPS = ["{n}'s step is {s} m. How many steps does {he} take on {x} m?", "One step is {s} m long. How many steps for {x} m?", "{x} m, each step {s} m, how many steps?", "How many steps of {s} m make {x} m?", "{n} walks {x} m with steps of {s} m. Number of steps?"]
WALKED = ["{n}'s step is {s} m. How far does {he} walk in {q} steps?", "One step is {s} m long. How many metres are {q} steps?", "{q} steps of {s} m, how far?", "{n} counts {q} steps of {s} m each. How many metres is that?"]


def laps(d):
    x, q = d.pick([200, 250, 300, 400, 400, 500, 800]), d.int(3, 30)
    t = d.pick([t for t in range(4, 60) if x * q % t == 0] or [1])
    y = finite(Fraction(x * q, 1000))
    return dict(x=x, q=q, t_=t, y=y, where=d.pick(["track", "circuit", "lap", "ring", "pool lap", "route round the lake"]))


LAP_KM = ["One lap is {x} m. How many km are {q} laps?", "{q} laps of {x} m, how many km?", "{n} runs {q} laps on a {x} m track. How many km is that?", "How far in km is {q} times round a {x} m circuit?"]
LAP_N = ["One lap is {x} m. How many laps are {y} km?", "How many laps of {x} m make {y} km?", "{n} wants to run {y} km on a {x} m track. How many laps is that?", "{y} km on a {x} m circuit, how many laps?"]
LAP_V = ["{n} runs {q} laps of {x} m in {t_} minutes. How many metres a minute is that?", "{q} laps of {x} m in {t_} minutes. speed in metres per minute?", "It took {t_} minutes for {q} rounds of {x} m. How many metres per minute?"]


def alike(d):
    while True:
        a, b, c = d.int(2, 20), d.int(2, 30), d.int(3, 90)
        if a != b and a != c and b * c % a == 0 and c > a:
            u = d.pick(["cm", "cm", "m", "mm"])
            return dict(a=a, b=b, c=c, u_=u, o=d.pick(["photo", "flag", "drawing", "picture", "poster", "rectangle", "logo"]), out=lambda t: f"{t} {u}")


ALIKE = ["A {o} is {a} {u_} wide and {b} {u_} high. It is enlarged to a width of {c} {u_}. How high is it then?", "{o} {a} {u_} by {b} {u_} is enlarged in proportion. The {a} {u_} side becomes {c} {u_}. And the other?", "A {o} of {a} {u_} by {b} {u_} is made larger until its width is {c} {u_}. New height?", "If the width {a} {u_} grows to {c} {u_}, how long does the height of {b} {u_} get in the same proportion?", "Two similar rectangles: the first is {a} {u_} by {b} {u_}, the second is {c} {u_} wide. How high is the second?"]


def shadow(d):
    while True:
        a, b, c = d.int(1, 6), d.int(2, 12), d.int(3, 60)
        if a != b and c > b and a * c % b == 0:
            return dict(a=a, b=b, c=c, o=d.pick(["tree", "tower", "mast", "house", "chimney", "flagpole"]), out=lambda t: t + " m")


SHADOW = ["A {a} m stick has a shadow of {b} m. At the same time a {o} has a shadow of {c} m. How high is the {o}?", "A post of {a} m casts a shadow {b} m long, a {o} one of {c} m. How tall is the {o}?", "stick {a} m, shadow {b} m. {o} shadow {c} m. height of the {o}?"]
TWICE = [Task(pair(False), [("In {w_}: {a} times {k} plus {b}, plus {c} times {k} plus {e}.", "({a}*{k}+{b})+({c}*{k}+{e})")], PLUS, spell=0, weight=3), Task(pair(True), [("In {w_}: {a} times {k} plus {b}, minus {c} times {k} plus {e}.", "({a}*{k}+{b})-({c}*{k}+{e})")], MINUS, spell=0, weight=2.5), Task(pair(False), [("In {w_} {a} times {k} plus {b}; times {q}.", "({a}*{k}+{b})*{q}")], TIMES, spell=0, weight=2), Task(shared, [("In {w_} {a} times {k} plus {b}; divided by {q}.", "({a}*{k}+{b})/{q}")], SHARED, spell=0, weight=2),
         Task(end(steps, "steps"), [("{x} divided by {s}.", "{x}/{s}")], STEPS, spell=0, weight=1), Task(end(steps, "m"), [("<s times q>.", "<s*q>")], WALKED, spell=0, weight=1), Task(end(laps, "km"), [("Asked: the km. In m: {q} times {x}; divided by 1000.", "{q}*{x}/1000")], LAP_KM, spell=0, weight=1), Task(end(laps, "laps"), [("In m: {y} times 1000, divided by {x}.", "{y}*1000/{x}")], LAP_N, spell=0, weight=1), Task(end(laps, "m a minute"), [("The way is {q} times {x}; divided by {t_} minutes.", "{q}*{x}/{t_}")], LAP_V, spell=0, weight=0.7),
         Task(alike, [("{b} times {c} divided by {a}.", "{b}*{c}/{a}")], ALIKE, spell=0, weight=1.2), Task(shadow, [("{a} times {c} divided by {b}.", "{a}*{c}/{b}")], SHADOW, spell=0, weight=0.7)]


@skill("real_plain_measures_twice", weight=2)
def twice(d):
    yield from put(d, "d4.twice", TWICE)
