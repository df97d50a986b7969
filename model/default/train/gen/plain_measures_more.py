"""Ground and journeys once more, in other words: fences, carpets, turf and tiles with their price, L-shapes, what a change of the
sides does, a missing edge; journeys with a stop, an average speed from the clock, a way done in parts, so many days.
"""
from fractions import Fraction

from .core import skill
from .plain_b_base import SMALL, money
from .plain_measures_speed import GOES, SLOW, ends, lasts, short
from .plain_measures_units import mix, put
from .real_words import Task, finite

PLOTS = ["garden", "field", "lawn", "yard", "playground", "paddock", "orchard", "chicken run", "vegetable patch", "campsite", "meadow"]
ROOMS = ["room", "bedroom", "hall", "office", "kitchen", "living room", "classroom", "gym", "attic", "corridor", "shop"]
COVERS = ["carpet", "vinyl", "laminate", "parquet", "flooring", "cork", "rubber matting"]
GREENS = ["turf", "grass seed", "gravel", "bark", "artificial grass", "paving", "mulch"]


def sides(d, top=40):
    a, b = d.int(3, top), d.int(2, d.pick([12, 30]))
    a += a == b
    return max(a, b), min(a, b)


def priced(d):
    a, b = sides(d)
    return money(d, dict(a=a, b=b, f=d.pick(PLOTS), room=d.pick(ROOMS), cover=d.pick(COVERS), green=d.pick(GREENS), k=d.int(1, 4)), form=d.pick(SMALL), p=d.pick([str(d.int(2, 60)), f"{d.int(1, 40)}.50", f"{d.int(1, 30)}.{d.pick(['20', '25', '75', '95', '80', '40'])}"]))


FENCE = ["fence {P} a metre, {f} {a} by {b} m, price", "{n} [wants to fence|is fencing|fences] [a|{his}] {f}, {a} m by {b} m. Fencing costs {P} [a|per] metre. [What will it cost|How much will {he} pay|Total cost]?", "How much does it cost to put a fence round a {f} of {a} m by {b} m at {P} a metre?", "{f} {a} m x {b} m, fence {P} per m. cost?", "A {f} is {a} m long and {b} m wide. A fence goes all round and costs {P} per metre. How much is it?", "The fence for my {a} m by {b} m {f} is {P} per metre. What do I pay?", "at {P} a metre, what is the cost of fencing a {f} {a} m by {b} m", "Wire netting at {P} a metre goes once around a {f} ({a} m by {b} m). What does the netting cost?", "Cost of a hedge around a {a} m by {b} m {f} if a metre of hedge is {P}?", "Edging costs {P} per metre. I want it round a {f}, {a} by {b} m. How much money?", "For every metre of fence we pay {P}. The {f} measures {a} m by {b} m. What does the whole fence cost?"]
FLOOR = ["{cover} {P} a m2, {room} {a} by {b} m, price", "{cover} is {P} per m2. my {room} is {a} m by {b} m. price?", "{n} buys {cover} for a {room} of {a} m by {b} m. It costs {P} [a|per] square metre. [What does {he} pay|How much is it]?", "How much does it cost to cover a {room} of {a} m by {b} m with {cover} at {P} per m²?", "{room} {a} m x {b} m, {cover} {P} per m². cost?", "A {room} is {a} m long and {b} m wide. {Cover} costs {P} per square metre. What is the cost for the floor?", "{Cover} at {P} a square metre for a {room} {a} by {b} m. Total?", "what will {cover} for my {room} cost, it's {a} m by {b} m and {P} per square metre", "A {f} of {a} m by {b} m gets {green}. That is {P} per m². How much does it cost?", "{Green} costs {P} a square metre. How much for a {f} of {a} m by {b} m?", "{f} {a} m x {b} m, {green} {P}/m². total cost?", "For each square metre of {green} we pay {P}. The {f} is {a} m by {b} m. What does it come to?", "{P} per square metre, floor {a} m by {b} m. What does it cost?"]


def capped(v):
    return {**v, "Cover": v["cover"][0].upper() + v["cover"][1:], "Green": v["green"][0].upper() + v["green"][1:]}


ROUND = ("First the perimeter: twice the sum of {a} and {b}.", "2*({a}+{b})")
AREA = ("First the area: {a} times {b}.", "{a}*{b}")


def gate(d):
    v = priced(d)
    return v


GATE = ["A {f} of {a} m by {b} m is fenced, but a gate of {k} m needs no fence. How many metres of fence [are needed|is that]?", "How much fence for a {a} m by {b} m {f} with a {k} m wide opening?", "{n} fences a {f}, {a} m by {b} m, and leaves a gap of {k} m for the gate. How much fence does {he} need?", "{f} {a} m by {b} m, gate {k} m. length of the fence?"]


def metres(draw):
    return lambda d: ends(draw(d), "m")


def sown(d):
    a, b = sides(d)
    k, what = d.pick([(30, "g of seed"), (40, "g of seed"), (2, "litres of water"), (5, "litres of water"), (50, "g of fertiliser"), (3, "plants"), (12, "bricks"), (4, "kg of potatoes"), (25, "tiles"), (9, "slabs"), (20, "g of salt")])
    return ends(dict(a=a, b=b, k=k, what=what, f=d.pick(PLOTS)), what.split(" of ")[0] if " of " in what else what)


SOWN = ["[One|A] square metre needs {k} {what}. How much [for|does] a {f} of {a} m by {b} m[ need|]?".replace("[for|does] a {f} of {a} m by {b} m[ need|]", "for a {f} of {a} m by {b} m"), "A {f} is {a} m by {b} m. Each square metre takes {k} {what}. How much is that in all?", "{k} {what} per m², {f} {a} m x {b} m. how much?", "How much is needed for a {f} of {a} m by {b} m at {k} {what} per square metre?", "For every square metre {n} uses {k} {what}. The {f} is {a} by {b} m. How much does {he} use?"]


def ell(d):
    a, b, c, e = d.int(3, 14), d.int(3, 12), d.int(2, 9), d.int(2, 9)
    u = d.pick(["m", "m", "cm"])
    return ends(dict(a=a, b=b, c=c, e=e, u_=u, room=d.pick(["room", "floor", "garden", "shape", "lawn", "hall", "terrace"])), u + "²")


ELL = ["An L-shaped {room} [consists of|is made up of|has] two rectangles, {a} {u_} by {b} {u_} and {c} {u_} by {e} {u_}. [What is the total area|How big is it]?", "L-shape: {a} x {b} {u_} and {c} x {e} {u_}. area?", "A {room} has a main part of {a} {u_} by {b} {u_} and an extra part of {c} {u_} by {e} {u_}. [Find|What is] its area.", "Two rectangles ({a} {u_} by {b} {u_}, {c} {u_} by {e} {u_}) are put side by side. Total area?", "The {room} is L shaped. Split it: {a} {u_} by {b} {u_} plus {c} {u_} by {e} {u_}. What area is it?", "one part {a} {u_} by {b} {u_}, other part {c} {u_} by {e} {u_}, area altogether?", "A T is made of a {a} {u_} by {b} {u_} rectangle and a {c} {u_} by {e} {u_} rectangle. What is its area?"]


def cut_out(d):
    a, b = d.int(6, 30), d.int(6, 24)
    c, e = d.int(2, a - 2), d.int(2, b - 2)
    u = d.pick(["m", "cm", "m"])
    o, h = d.pick([("wall", "window"), ("wall", "door"), ("garden", "pond"), ("lawn", "flower bed"), ("yard", "shed"), ("field", "barn"), ("plot", "house"), ("garden", "pool")] if u == "m" else [("sheet of card", "hole"), ("piece of paper", "rectangle"), ("board", "notch"), ("sheet of metal", "hole")])
    return ends(dict(a=a, b=b, c=c, e=e, u_=u, o=o, h=h), u + "²")


CUT = ["A {o} is {a} {u_} by {b} {u_}. The {h} in it is {c} {u_} by {e} {u_}. What is the area without the {h}?", "{o} {a} x {b} {u_} minus {h} {c} x {e} {u_}, area left?", "From a {o} of {a} {u_} by {b} {u_} the {h} takes {c} {u_} by {e} {u_}. How much area is left over?", "A {o} measuring {a} {u_} by {b} {u_} has a {h} measuring {c} {u_} by {e} {u_}. Find the area of the rest.", "How big is the {o} ({a} {u_} by {b} {u_}) if you don't count the {h} ({c} {u_} by {e} {u_})?", "The {o}: {a} {u_} by {b} {u_}. The {h}: {c} {u_} by {e} {u_}. How much of the {o} is not {h}?"]


def tile(d):
    while True:
        t, a, b = d.pick([20, 25, 30, 40, 50, 60]), d.int(1, 12), d.int(1, 9)
        A = a if d.chance(0.7) else finite(Fraction(a) + Fraction(1, 2))
        if Fraction(A) * 100 % t == 0 and b * 100 % t == 0 and a != b:
            return ends(dict(t=t, a=A, b=b, o=d.pick(["floor", "wall", "bathroom floor", "terrace", "hall", "kitchen floor", "patio"])), "tiles")


TILES = ["How many {t} cm [square tiles|x {t} cm tiles|by {t} cm tiles] [do we need|are needed] for a {o} of {a} m by {b} m?".replace("[square tiles|x {t} cm tiles|by {t} cm tiles]", "by {t} cm tiles"), "A {o} of {a} m by {b} m is tiled with square tiles, {t} cm each side. How many tiles?", "{o} {a} m x {b} m, tiles {t} cm x {t} cm. how many?", "Tiles are squares of {t} cm. How many cover a {o} {a} m long and {b} m wide?", "{n} lays square tiles with sides of {t} cm on a {o} that is {a} m by {b} m. How many does {he} need?", "number of {t} cm square tiles on a {a} m by {b} m {o}", "I have a {o} {a} m long and {b} m wide. My tiles are {t} cm by {t} cm. How many must I buy?"]


def missing(d):
    a, b, c = d.int(2, 20), d.int(2, 20), d.int(2, 20)
    u = d.pick(["cm", "m", "cm"])
    return ends(dict(a=a, b=b, v=a * b * c, u_=u, o=d.pick(["box", "tank", "cuboid", "room", "crate", "block"])), u)


MISSING = ["A {o} is {a} {u_} long and {b} {u_} wide and has a volume of {v} {u_}³. How high is it?", "volume {v} {u_}³, length {a} {u_}, width {b} {u_}. height?", "The volume of a {o} is {v} cubic {u_}. Its base is {a} {u_} by {b} {u_}. Find its height.", "What is the height of a {o} of {v} {u_}³ with a base of {a} {u_} by {b} {u_}?", "A {o} holds {v} {u_}³. Length {a} {u_}, width {b} {u_}, height = ?"]


def longer(kind):
    def draw(d):
        b, k = d.int(2, 30), d.int(2, 12) if kind == "more" else d.int(2, 5)
        u = d.pick(["cm", "m", "m", "cm"])
        return dict(b=b, k=k, u_=u, K={2: "twice", 3: d.pick(["three times", "3 times"]), 4: d.pick(["four times", "4 times"]), 5: "5 times"}.get(k, ""), o=d.pick(["rectangle", "rectangle", "rectangular field", "rectangular card", "rectangular pool"]))
    return draw


def unit(draw, area):
    return lambda d: (lambda v: ends(v, v["u_"] + ("²" if area else "")))(draw(d))


MORE_F = ["A {o} is {b} {u_} wide and {k} {u_} longer than it is wide.", "The width of a {o} is {b} {u_}; the length is {k} {u_} more.", "A {o}: width {b} {u_}, length {k} {u_} more than the width.", "One side of a {o} is {b} {u_}, the other is {k} {u_} longer.", "The length of a {o} is {k} {u_} greater than its width, which is {b} {u_}."]
TWICE_F = ["A {o} is {b} {u_} wide and {K} as long.", "The width of a {o} is {b} {u_}; it is {K} as long as wide.", "A {o}: width {b} {u_}, length {K} the width.", "One side of a {o} is {b} {u_}, the other is {K} as long.", "The length of a {o} is {K} its width, and the width is {b} {u_}."]
AREA_Q = ["What is its area?", "Area?", "Find the area.", "How big is the area?", "What area does it have?"]
ROUND_Q = ["What is its perimeter?", "Perimeter?", "Find the perimeter.", "How far is it around?", "What is the distance round it?"]
LEN_MORE, LEN_TWICE = ("First the length: {b} plus {k}.", "{b}+{k}"), ("First the length: {k} times {b}.", "{k}*{b}")
A2, P2 = ("The area is {r1} times {b}.", "{r1}*{b}"), ("The perimeter is twice the sum of {r1} and {b}.", "2*({r1}+{b})")
GROUND = [Task(priced, [ROUND, ("The cost is {r1} times {p}.", "{r1}*{p}")], FENCE, spell=0.02, weight=3), Task(lambda d: capped(priced(d)), [AREA, ("The cost is {r1} times {p}.", "{r1}*{p}")], FLOOR, spell=0.02, weight=3), Task(metres(priced), [ROUND, ("The fence is {r1} minus the gate {k}.", "{r1}-{k}")], GATE, spell=0.02, weight=1.2), Task(sown, [("The area {a} times {b}, times {k}.", "{a}*{b}*{k}")], SOWN, spell=0.02, weight=1.5),
          Task(ell, [("The areas {a} times {b} and {c} times {e} are added.", "{a}*{b}+{c}*{e}")], ELL, spell=0.02, weight=2), Task(cut_out, [("First the whole area: {a} times {b}.", "{a}*{b}"), ("Then the area of the part: {c} times {e}.", "{c}*{e}"), ("What is left is {r1} minus {r2}.", "{r1}-{r2}")], CUT, spell=0.02, weight=2), Task(tile, [("The floor area divided by the area of one tile: in cm {a} times 100 and {b} times 100, divided by {t} squared.", "{a}*100*{b}*100/{t}^2")], TILES, spell=0.02, weight=2),
          Task(missing, [("The height is the volume divided by length and width: {v} divided by {a} times {b}.", "{v}/({a}*{b})")], MISSING, spell=0.02, weight=1.2), Task(unit(longer("more"), True), [LEN_MORE, A2], mix(MORE_F, AREA_Q), spell=0.02, weight=1), Task(unit(longer("more"), False), [LEN_MORE, P2], mix(MORE_F, ROUND_Q), spell=0.02, weight=1), Task(unit(longer("twice"), True), [LEN_TWICE, A2], mix(TWICE_F, AREA_Q), spell=0.02, weight=1), Task(unit(longer("twice"), False), [LEN_TWICE, P2], mix(TWICE_F, ROUND_Q), spell=0.02, weight=1)]


@skill("real_plain_measures_ground", weight=3.6)
def ground(d):
    yield from put(d, "d4.ground", GROUND)


# -- journeys --------------------------------------------------------------------------------------------------------------
def legs(kind):
    """Two parts; `mean`: distances and times, `vt`: speeds and times, `sum`: the way, `vd`: speeds and distances."""
    def draw(d):
        w = d.pick(GOES)
        lo, hi = SLOW.get(w, (30, 120))
        u, su = d.pick([("km", "km/h")] * 3 + [("miles", "mph")])
        while True:
            m1, m2 = d.pick([30, 45, 60, 90, 120, 180, 15, 150, 240]), d.pick([30, 45, 60, 90, 120, 180, 15, 150, 60])
            a, c = d.int(lo // 5, hi // 5) * 5, d.int(lo // 5, hi // 5) * 5
            x, y = short(Fraction(a * m1, 60)), short(Fraction(c * m2, 60))
            if a != c and a and c and x and y and "." not in x + y and short((Fraction(x) + Fraction(y)) * 60 / (m1 + m2), 5):
                break
        while True:
            (B, b), (E, e) = lasts(d, m1), lasts(d, m2)
            if "+" not in b + e:
                break
        end = {"mean": su, "vt": su, "sum": u, "vd": "hours"}[kind]
        return ends(dict(w=w, W=w[0].upper() + w[1:], a=a, c=c, x=x, y=y, B=B, b=b, E=E, e=e, u=u, su=su, s=d.pick([10, 15, 20, 30])), end)
    return draw


DT = ["First {B}: {x} {u}, next {E}: {y} {u}.", "{B} {x} {u}, then {E} {y} {u} more.", "{W} goes {x} {u} in [the first|] {B} and {y} {u} in [the next|the following] {E}.", "First {x} {u} in {B}, after that {y} {u} in {E}.", "{n} [rode|drove|travelled] {x} {u} in {B}, then {y} {u} in {E}.", "{x} {u} took {B}, the remaining {y} {u} took {E}.", "A tour: {x} {u} in {B} and {y} {u} in {E}.", "We did {x} {u} in {B} and later {y} {u} in {E}."]
VT = ["{W} does {a} {su} for {B} and {c} {su} for {E}.", "{n} [drove|rode|travelled] {B} at {a} {su} and {E} at {c} {su}.", "First {B} at {a} {su}, after that {E} at {c} {su}.", "We went {a} {su} for {B}, then {c} {su} for {E}.", "{a} {su} for {B}, {c} {su} for {E}.", "For {B} {w} goes {a} {su} and for {E} {c} {su}."]
VD = ["{W} goes {x} {u} at {a} {su} and {y} {u} at {c} {su}.", "First {x} {u} at {a} {su}, then {y} {u} at {c} {su}.", "{n} drives {x} {u} at {a} {su} and another {y} {u} at {c} {su}.", "{x} {u} with {a} {su}, {y} {u} with {c} {su}."]
MEAN_Q = ["What's [its|the] average speed over the whole [trip|way]?".replace("[its|the]", "the"), "Average speed in {su} overall?", "What is the mean speed for the whole way?", "Find the average speed of the whole journey.", "average speed for all of it?", "How fast was that on average, in {su}?"]
FAR_Q = ["How far is that [in all|altogether]?", "How many {u} in total?", "What is the whole distance?", "total distance?", "How many {u} did we do?".replace("did we do", "is that altogether"), "Length of the whole trip in {u}?"]
LONG_Q = ["How many hours does it take in all?", "What is the total time in hours?", "hours altogether?", "How long is that in hours?"]
SUM_VT = ("The distance is the sum of speed times time for both parts.", "{a}*{b}+{c}*{e}")


def stop(d):
    """The clock, a pause, a distance: a speed or the time on the move."""
    v = legs("vt")(d)
    while True:
        h, m, k, r = d.int(6, 15), d.pick([0, 0, 15, 30, 45, 10, 20]), d.pick([60, 90, 120, 150, 180, 240, 75, 105, 135, 210]), d.pick([15, 30, 20, 45])
        x = short(Fraction(v["a"] * k, 60))
        if x:
            break
    end = h * 60 + m + k
    return {**v, "h1": h, "m1": m, "h2": end // 60, "m2": end % 60, "C": f"{h}:{m:02d}", "E1": f"{end // 60}:{end % 60:02d}", "x": x}


AT = ["{n} leaves at {C} and arrives at {E1}. The way is {x} {u}. What is the average speed in {su}?", "{W} starts at {C} and is there at {E1}, {x} {u} away. Average speed in {su}?", "from {C} to {E1} {n} did {x} {u}. {su}?", "departure {C}, arrival {E1}, distance {x} {u}, speed in {su}?", "Between {C} and {E1} {w} covers {x} {u}. How fast is that in {su}?", "We set off at {C}, got there at {E1} and drove {x} {u}. Find the average speed in {su}."]


def daily(d):
    a, k = d.int(3, 90), d.int(2, 30)
    return ends(dict(a=a, k=k, x=a * k, go=d.pick(["walks", "hikes", "cycles", "runs", "rows"])), "km")


DAILY = ["{n} {go} {a} km a day. How far in {k} days?", "{a} km every day for {k} days, how many km?", "{n} {go} {a} km each day. How many km is that in {k} days?", "{k} days with {a} km each. total?"]
DAYS = ["{n} {go} {a} km a day. How many days for {x} km?", "A trail is {x} km long. {n} {go} {a} km each day. How many days does {he} need?", "{x} km, {a} km a day, how many days?"]
JOURNEYS = [Task(legs("mean"), [("The distance is {x} plus {y}.", "{x}+{y}"), ("The average speed is the distance {r1} divided by the whole time.", "{r1}/({b}+{e})")], mix(DT, MEAN_Q), spell=0.02, weight=4), Task(legs("vt"), [SUM_VT, ("The average speed is the distance {r1} divided by the whole time.", "{r1}/({b}+{e})")], mix(VT, MEAN_Q), spell=0.02, weight=3), Task(legs("sum"), [SUM_VT], mix(VT, FAR_Q), spell=0.02, weight=3),
            Task(lambda d: next(v for v in iter(lambda: legs("vd")(d), None) if short(Fraction(v["x"]) / v["a"] + Fraction(v["y"]) / v["c"])), [("The time is the sum of distance divided by speed for both parts.", "{x}/{a}+{y}/{c}")], mix(VD, LONG_Q), spell=0.02, weight=1.5), Task(lambda d: (lambda v: ends(v, v["su"]))(stop(d)), [("From {C} to {E1}, in hours.", "({h2}+{m2}/60)-({h1}+{m1}/60)"), ("Speed is distance divided by time: {x} divided by {r1} hours.", "{x}/{r1}")], AT, spell=0.02, weight=2), Task(daily, [("{a} times {k}.", "{a}*{k}")], DAILY, spell=0.02, weight=0.7), Task(lambda d: ends(daily(d), "days"), [("{x} divided by {a}.", "{x}/{a}")], DAYS, spell=0.02, weight=0.7)]


@skill("real_plain_measures_journeys", weight=2.6)
def journeys(d):
    yield from put(d, "d4.journeys", JOURNEYS)
