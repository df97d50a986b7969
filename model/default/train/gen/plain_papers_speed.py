"""Speed, distance, time, the clock, units of measure and scales, as textbooks and examination papers put them."""
from fractions import Fraction

from .plain_papers_base import paper, short, task


# -- speed, distance, time -------------------------------------------------------------------------------------------------------
def trip(d):
    km, kmh = d.pick([("km", "km/h"), ("km", "km/h"), ("km", "km/h"), ("miles", "mph"), ("miles", "miles per hour"), ("km", "kilometres per hour"), ("km", "kmph")])
    while True:
        v, t = d.rng.randint(2, 24) * d.pick([1, 4, 5, 5, 10]), d.pick([2, 3, 4, 5, 6, 7, 8, "1.5", "2.5", "3.5", "0.5", "4.5"])
        s = v * Fraction(str(t))
        if s.denominator == 1 and 8 < v < 130:
            return dict(v=v, t_=t, s=int(s), km=km, kmh=kmh, who=d.pick(["A car", "A train", "A bus", "A cyclist", "A lorry", "A van", "A motorcyclist", "A coach", "A boat", "A ferry", "A helicopter", "A truck"]))


def asks(unit):
    return lambda d: (lambda v: {**v, "out": (lambda t: f"{t} {v['kmh'] if unit == 'v' else v['km'] if unit == 's' else 'hours' if t != '1' else 'hour'}")})(trip(d))


SPEED = ["{who} travels {s} {km} in {t_} hours. Find its average speed.", "{who} goes {s} {km} in {t_} hours. Work out the average speed in {kmh}.", "{who} takes {t_} hours to travel {s} {km}. What is its average speed?", "{n} drives {s} {km} in {t_} hours. Calculate {his} average speed.", "A journey of {s} {km} takes {t_} hours. What is the average speed in {kmh}?", "{who} covers {s} {km} in {t_} hours. What is its speed?", "Work out the average speed, in {kmh}, for a journey of {s} {km} in {t_} hours.", "{n} cycles {s} {km} in {t_} hours. Find {his} average speed in {kmh}.", "The distance from {town} to {town2} is {s} {km}. {n} drives there in {t_} hours. Work out {his} average speed.", "{who} leaves {town} and reaches {town2}, {s} {km} away, after {t_} hours. Find the average speed."]
DIST = ["{who} travels at {v} {kmh} for {t_} hours. How far does it travel?", "{who} travels for {t_} hours at an average speed of {v} {kmh}. Work out the distance.", "{n} drives for {t_} hours at {v} {kmh}. How far does {he} drive?", "Find the distance travelled in {t_} hours at {v} {kmh}.", "How far will {n} travel in {t_} hours at an average speed of {v} {kmh}?", "The average speed of {n}'s journey was {v} {kmh} and it took {t_} hours. Find the distance.", "{n} cycles at {v} {kmh} for {t_} hours. Calculate the distance {he} cycles."]
TIME = ["How long does it take to travel {s} {km} at an average speed of {v} {kmh}? Give your answer in hours.", "{who} travels {s} {km} at {v} {kmh}. How many hours does it take?", "{n} drives {s} {km} at an average speed of {v} {kmh}. How long does the journey take in hours?", "Find the time taken to cover {s} {km} at {v} {kmh}.", "Work out how long {who} takes to go {s} {km} at {v} {kmh}.", "{town} is {s} {km} from {town2}. {n} travels at {v} {kmh}. How many hours does it take {him} to get there?", "The average speed for a journey of {s} {km} was {v} {kmh}. Calculate the time taken.", "At {v} {kmh}, how many hours does {n} need for {s} {km}?"]
TIME = [t.replace("long {who} takes", "long it takes") for t in TIME]
paper("speed", [task(asks("v"), [("Speed is distance divided by time: {s} divided by {t_} hours.", "{s}/{t_}")], SPEED, 1.2, 0), task(asks("s"), [("Distance is speed times time: {v} times {t_} hours.", "{v}*{t_}")], DIST, 1.2, 0), task(asks("t"), [("Time is distance divided by speed: {s} divided by {v}.", "{s}/{v}")], TIME, 1.2, 0)], 0.9)


def minutes(d):
    """Hours and minutes; distances that come out whole or with a half."""
    km, kmh = d.pick([("km", "km/h"), ("km", "km/h"), ("miles", "mph")])
    while True:
        h, m = d.pick([0, 0, 1, 1, 2, 2, 3, 4]), d.pick([10, 12, 15, 20, 24, 30, 36, 40, 45, 48, 50])
        v = d.rng.randint(1, 24) * d.pick([1, 3, 5, 6, 12])
        s = v * Fraction(h * 60 + m, 60)
        if short(s, 1) and 3 < v < 130 and s > 1:
            tm = f"{m} minutes" if h == 0 else f"{h} hour{'s' if h > 1 else ''} {d.pick(['', '', 'and '])}{m} minutes"
            e = f"({m}/60)" if h == 0 else f"({h}+{m}/60)"
            return dict(h=h, m=m, v=v, s=str(s.numerator) if s.denominator == 1 else f"{float(s):.1f}", T=tm, e=e, km=km, kmh=kmh, who=d.pick(["A car", "A train", "A bus", "A cyclist", "A lorry", "A coach", "A boat", "A tram"]))


def with_unit(draw, key):
    return lambda d: (lambda v: {**v, "out": lambda t: f"{t} {v[key]}"})(draw(d))


SPEED_M = ["{who} travels {s} {km} in {T}. Find its average speed in {kmh}.", "{n} cycles {s} {km} in {T}. Work out {his} average speed in {kmh}.", "A journey of {s} {km} takes {T}. Calculate the average speed in {kmh}.", "{n} walks {s} {km} in {T}. What is {his} speed in {kmh}?", "It takes {n} {T} to travel {s} {km}. What is {his} average speed in {kmh}?", "{who} covers {s} {km} in {T}. Work out its speed in {kmh}.", "Find the average speed in {kmh} of {n}, who drives {s} {km} in {T}."]
DIST_M = ["{who} travels at {v} {kmh} for {T}. How far does it travel?", "{n} drives for {T} at {v} {kmh}. How far does {he} go?", "Find the distance covered in {T} at a speed of {v} {kmh}.", "{n} cycles at {v} {kmh} for {T}. Work out the distance.", "How many {km} does {who_} travel in {T} at {v} {kmh}?", "The average speed of a journey that took {T} was {v} {kmh}. Work out the distance travelled."]
DIST_M = [t.replace("{who_}", "a train") for t in DIST_M]
TIME_M = ["{n} drives {s} {km} at {v} {kmh}. How many minutes does it take?", "How long, in minutes, does it take to travel {s} {km} at {v} {kmh}?", "{who} travels {s} {km} at {v} {kmh}. Find the time in minutes.", "Work out the time in minutes for a journey of {s} {km} at an average speed of {v} {kmh}.", "{n} cycles {s} {km} to school at {v} {kmh}. How many minutes does {he} take?"]
paper("speed_minutes", [task(with_unit(minutes, "kmh"), [("Speed is distance divided by time: {s} divided by {e} hours.", "{s}/{e}")], SPEED_M, 1.2, 0), task(with_unit(minutes, "km"), [("Distance is speed times time: {v} times {e} hours.", "{v}*{e}")], DIST_M, 1.2, 0), task(lambda d: {**minutes(d), "out": lambda t: t + " minutes"}, [("Time is distance divided by speed: {s} divided by {v}, times 60 for minutes.", "{s}/{v}*60")], TIME_M, 0.9, 0)], 0.8)


def parts(d):
    a, b = d.rng.randint(4, 24) * 5, d.rng.randint(4, 24) * 5
    t, u = d.rng.randint(1, 6), d.rng.randint(1, 6)
    while not short(Fraction(a * t + b * u, t + u), 1) or a == b:
        a, b, t, u = d.rng.randint(4, 24) * 5, d.rng.randint(4, 24) * 5, d.rng.randint(1, 6), d.rng.randint(1, 6)
    hrs = lambda x: f"{x} hour" + "s" * (x != 1)
    return dict(a=a, b=b, t_=t, u=u, T=hrs(t), U=hrs(u), x=a * t, y=b * u, km="km", kmh=d.pick(["km/h", "km/h", "kmph"]), who=d.pick(["A car", "A cyclist", "A train", "A driver", "A bus"]))


TWO = ["{who} travels for {T} at {a} {kmh} and then for {U} at {b} {kmh}. Calculate the total distance.", "{n} drives for {T} at {a} {kmh} and then for {U} at {b} {kmh}. How far does {he} drive altogether?", "A train travels at {a} {kmh} for {T} and at {b} {kmh} for the next {U}. Find the total distance it covers.", "{n} cycles at {a} {kmh} for {T}. {He} rests and then cycles at {b} {kmh} for {U}. How far does {he} cycle?"]
MEAN2 = ["{who} travels {x} km in {T} and then {y} km in {U}. Find the average speed for the whole journey.", "{n} drives {x} km in {T}. Then {he} drives {y} km in {U}. Work out {his} average speed for the whole journey.", "The first {x} km of a journey take {T} and the last {y} km take {U}. What is the average speed?"]
MEAN3 = ["{who} travels for {T} at {a} {kmh} and for {U} at {b} {kmh}. Find the average speed for the whole journey.", "{n} drives at {a} {kmh} for {T} and at {b} {kmh} for {U}. Work out {his} average speed for the whole journey."]
paper("speed_parts", [task(with_unit(parts, "km"), [("Asked: the distance. The distance is the sum of speed times time for both parts.", "{a}*{t_}+{b}*{u}")], TWO, 1, 0), task(with_unit(parts, "kmh"), [("Asked: the average speed. The distance is {x} plus {y}.", "{x}+{y}"), ("The average speed is the distance {r1} divided by the whole time.", "{r1}/({t_}+{u})")], MEAN2, 0.7, 0), task(with_unit(parts, "kmh"), [("Asked: the average speed. The distance is the sum of speed times time for both parts.", "{a}*{t_}+{b}*{u}"), ("The average speed is the distance {r1} divided by the whole time.", "{r1}/({t_}+{u})")], MEAN3, 0.6, 0)], 0.5)


# -- the clock --------------------------------------------------------------------------------------------------------------------------
def clock(d):
    h, m = d.rng.randint(7, 17), d.rng.randint(0, 11) * 5
    k = d.rng.randint(4, 60) * 5 if d.chance(0.8) else d.rng.randint(11, 240)
    e = h * 60 + m + k
    show = (lambda x: f"{x // 60:02d}:{x % 60:02d}") if d.chance(0.7) else (lambda x: f"{(x // 60 - 1) % 12 + 1}:{x % 60:02d} {'am' if x < 720 else 'pm'}")
    return dict(A=show(h * 60 + m), B=show(e), a=f"{h}:{m:02d}", b=f"{e // 60}:{e % 60:02d}", h=h, m=m, h2=e // 60, m2=e % 60, k=k, out=lambda t: t + " minutes")


SPAN = ["A bus leaves at {A} and arrives at {B}. How many minutes does the journey take?", "A train leaves {town} at {A} and arrives in {town2} at {B}. How long is the journey in minutes?", "A film starts at {A} and ends at {B}. How many minutes long is it?", "A lesson begins at {A} and finishes at {B}. How long is the lesson in minutes?", "{n} starts {his} homework at {A} and finishes at {B}. How many minutes does it take {him}?", "A match starts at {A} and ends at {B}. Work out how many minutes it lasts.", "How many minutes are there between {A} and {B}?", "A shop opens at {A} and a customer comes in at {B}. How many minutes after opening is that?", "{n} leaves home at {A} and gets to {town} at {B}. How many minutes does {he} travel?", "A cake is put in the oven at {A} and taken out at {B}. How many minutes was it in the oven?", "A programme lasts from {A} to {B}. Find its length in minutes."]
paper("clock", [task(clock, [("From {a} to {b}, in minutes.", "({h2}*60+{m2})-({h}*60+{m})")], SPAN, 1, 0)], 0.4)


# -- units ----------------------------------------------------------------------------------------------------------------------------
UNITS = [("km", "m", 1000), ("m", "cm", 100), ("cm", "mm", 10), ("kg", "g", 1000), ("litres", "ml", 1000), ("hours", "minutes", 60), ("minutes", "seconds", 60), ("days", "hours", 24), ("weeks", "days", 7), ("tonnes", "kg", 1000), ("m", "mm", 1000), ("years", "months", 12), ("metres", "centimetres", 100), ("kilograms", "grams", 1000), ("kilometres", "metres", 1000), ("litres", "millilitres", 1000), ("feet", "inches", 12), ("yards", "feet", 3), ("pounds", "ounces", 16), ("gallons", "pints", 8)]


def unit(d):
    big, small, k = d.pick(UNITS)
    while True:
        x = d.pick(["2.5", "3.25", "0.75", "1.5", "4.2", "0.6", "7.5", "12.5", "0.45", "3.4", "1.25", "0.08", "6.05"]) if d.chance(0.65) else str(d.rng.randint(2, 60))
        y = Fraction(x) * k
        if y.denominator == 1:
            return dict(x=x, y=str(y), k=k, big=big, small=small)


TO_SMALL = ["Convert {x} {big} to {small}.", "Change {x} {big} into {small}.", "Write {x} {big} in {small}.", "How many {small} are there in {x} {big}?", "Express {x} {big} in {small}.", "{x} {big} = ______ {small}", "Work out {x} {big} in {small}."]
TO_BIG = ["Convert {y} {small} to {big}.", "Change {y} {small} into {big}.", "Write {y} {small} in {big}.", "Express {y} {small} in {big}.", "How many {big} is {y} {small}?", "{y} {small} = ______ {big}", "Work out {y} {small} in {big}."]


def sized(key):
    return lambda d: (lambda v: {**v, "out": lambda t: f"{t} {v[key]}"})(unit(d))


def kmh(d):
    ms = d.rng.randint(1, 20) * d.pick([1, 2, 5, 5])
    return dict(v=ms * 36 // 10 if ms * 36 % 10 == 0 else f"{ms * 3.6:.1f}", w=ms, who=d.pick(["A car", "A train", "A cheetah", "A bus", "A motorbike"]))


MS = ["Convert {v} km/h to m/s.", "Change {v} km/h into m/s.", "{who} travels at {v} km/h. What is this in m/s?", "Express {v} km/h in metres per second.", "Write {v} km/h in m/s.", "{who} has a speed of {v} km/h. Find its speed in metres per second.", "Work out {v} km/h in metres per second."]
KMH = ["Convert {w} m/s to km/h.", "Change {w} m/s into km/h.", "{who} travels at {w} m/s. What is this in km/h?", "Express {w} m/s in kilometres per hour.", "Write {w} m/s in km/h.", "{who} has a speed of {w} m/s. Find its speed in kilometres per hour."]
paper("units", [task(sized("small"), [("From {big} to {small}: {x} times {k}.", "{x}*{k}")], TO_SMALL, 1.4, 0), task(sized("big"), [("From {small} to {big}: {y} divided by {k}.", "{y}/{k}")], TO_BIG, 1.4, 0), task(lambda d: {**kmh(d), "out": lambda t: t + " m/s"}, [("From km/h to m/s: {v} times 1000 divided by 3600.", "{v}*1000/3600")], MS, 0.7, 0), task(lambda d: {**kmh(d), "out": lambda t: t + " km/h"}, [("From m/s to km/h: {w} times 3600 divided by 1000.", "{w}*3600/1000")], KMH, 0.7, 0)], 0.9)


# -- two units in one question ------------------------------------------------------------------------------------------------------
def pieces(d):
    big, small, k, i = d.pick([("m", "cm", 100, "ribbon"), ("m", "cm", 100, "rope"), ("m", "cm", 100, "wood"), ("litres", "ml", 1000, "juice"), ("litres", "ml", 1000, "milk"), ("kg", "g", 1000, "flour"), ("kg", "g", 1000, "rice")])
    while True:
        n, each = d.rng.randint(2, 20), d.rng.randint(2, 99) * d.pick([5, 10, 25])
        x = Fraction(n * each, k)
        if short(x, 2) and x > 0.7 and n * each < 40 * k:
            return dict(n_=n, e=each, x=str(x) if x.denominator == 1 else f"{float(x):.2f}".rstrip("0"), big=big, small=small, k=k, i=i)


def of(i):
    return lambda d: next(v for v in iter(lambda: pieces(d), None) if v["small"] == i)


LENGTH = ["A piece of {i} {x} m long is cut into {n_} equal pieces. How long is each piece in centimetres?", "A {x} m length of {i} is cut into {n_} equal parts. Find the length of each part in cm.", "{n} cuts {x} m of {i} into {n_} equal pieces. Work out the length of each piece, in centimetres.", "{x} m of {i} is shared equally between {n_} children. How many centimetres does each child get?", "{x} metres of {i} are divided into {n_} equal pieces. What is the length of one piece in cm?"]
CUT = ["How many pieces of {i} {e} cm long can be cut from {x} m?", "A piece of {i} is {x} m long. It is cut into pieces of {e} cm. How many pieces are there?", "{n} has {x} m of {i}. {He} cuts it into pieces {e} cm long. How many pieces does {he} get?", "How many lengths of {e} cm can be cut from {x} m of {i}?"]
POUR = ["How many {e} ml glasses can be filled from {x} litres of {i}?", "A bottle holds {x} litres of {i}. A cup holds {e} ml. How many cups can be filled?", "{n} has {x} litres of {i} and pours it into glasses of {e} ml. How many glasses can {he} fill?", "{x} litres of {i} is poured into {e} ml cups. Find how many cups are filled."]
BAGS = ["How many {e} g bags can be filled from {x} kg of {i}?", "{x} kg of {i} is put into packets of {e} g. How many packets are there?", "A shop has {x} kg of {i}. It sells it in bags of {e} g. How many bags can be filled?"]
SHARED = ["{x} litres of {i} is shared equally between {n_} glasses. How many millilitres are in each glass?", "{n} pours {x} litres of {i} equally into {n_} cups. How much is in each cup in ml?"]
SHAREG = ["{x} kg of {i} is divided equally into {n_} bags. How many grams are in each bag?", "{n} puts {x} kg of {i} equally into {n_} bowls. What is the mass in each bowl in grams?"]
TOTAL_M = ["{n_} pieces of {i}, each {e} cm long, are needed. How many metres of {i} is that?", "{n} needs {n_} pieces of {i} of {e} cm. How many metres must {he} buy?", "Each of {n_} shelves is {e} cm long. What is their total length in metres?"]
TOTAL_KG = ["A packet has a mass of {e} g. Find the mass of {n_} packets in kilograms.", "A recipe needs {e} g of {i}. How many kilograms are needed for {n_} of them?", "One tin weighs {e} g. How many kg do {n_} tins weigh?"]
TOTAL_L = ["A cup holds {e} ml. How many litres do {n_} cups hold?", "{n} drinks {e} ml of {i} each day. How many litres does {he} drink in {n_} days?", "A bottle contains {e} ml. Find the total amount in {n_} bottles, in litres."]
paper("two_units", [task(of("cm"), [("In cm: {x} times 100, divided by {n_}.", "{x}*100/{n_}")], LENGTH, 1.2, 0), task(of("cm"), [("In cm: {x} times 100, divided by {e}.", "{x}*100/{e}")], CUT, 0.8, 0), task(of("ml"), [("In ml: {x} times 1000, divided by {e}.", "{x}*1000/{e}")], POUR, 0.8, 0), task(of("g"), [("In g: {x} times 1000, divided by {e}.", "{x}*1000/{e}")], BAGS, 0.7, 0), task(of("ml"), [("In ml: {x} times 1000, divided by {n_}.", "{x}*1000/{n_}")], SHARED, 0.5, 0), task(of("g"), [("In g: {x} times 1000, divided by {n_}.", "{x}*1000/{n_}")], SHAREG, 0.5, 0),
                    task(of("cm"), [("A metre has 100 centimetres: {n_} times {e}, divided by 100.", "{n_}*{e}/100")], TOTAL_M, 0.6, 0), task(of("g"), [("A kilogram has 1000 grams: {n_} times {e}, divided by 1000.", "{n_}*{e}/1000")], TOTAL_KG, 0.6, 0), task(of("ml"), [("A litre has 1000 millilitres: {n_} times {e}, divided by 1000.", "{n_}*{e}/1000")], TOTAL_L, 0.6, 0)], 0.8)


# -- scales ---------------------------------------------------------------------------------------------------------------------------
def scale(d):
    k = d.pick([2, 4, 5, 8, 10, 15, 20, 25, 50])
    c = d.pick(["3.5", "7.4", "2.5", "4.5", "6.2", "8.5", "1.8"]) if d.chance(0.5) else str(d.rng.randint(2, 15))
    s = Fraction(c) * k
    r = d.pick([10000, 20000, 25000, 50000, 100000, 200000, 500000])
    km = Fraction(c) * r / 100000
    return dict(k=k, c=c, s=str(s) if s.denominator == 1 else f"{float(s):.1f}", r=r, R=f"{r:,}".replace(",", d.pick([" ", ",", ""])), km=str(km) if km.denominator == 1 else f"{float(km):.3f}".rstrip("0"), o=d.pick(["Two towns", "Two villages", "Two schools", "Two lakes"]))


MAP = ["On a map 1 cm represents {k} km. {o} are {c} cm apart on the map. What is the actual distance?", "The scale of a map is 1 cm to {k} km. {o} are {c} cm apart on the map. Find the real distance between them.", "A map has a scale of 1 cm = {k} km. What real distance is shown by {c} cm?", "On a scale drawing 1 cm stands for {k} m. A wall is {c} cm long on the drawing. How long is the real wall?", "1 cm on a plan represents {k} m. Find the real length of a hall which is {c} cm long on the plan."]
ON = ["On a map 1 cm represents {k} km. {o} are {s} km apart. How far apart are they on the map in cm?", "The scale of a map is 1 cm to {k} km. The distance between two towns is {s} km. What is the distance on the map in cm?", "On a scale drawing 1 cm stands for {k} m. A building is {s} m long. How long is it on the drawing?", "A map has a scale of 1 cm = {k} km. How many centimetres on the map are {s} km?"]
RATIO = ["The scale of a map is 1 : {R}. {o} are {c} cm apart on the map. Find the real distance in km.", "A map has a scale of 1 : {R}. Work out, in kilometres, the real distance for {c} cm on the map.", "On a 1 : {R} map, two churches are {c} cm apart. How far apart are they really, in km?", "A map is drawn to a scale of 1 : {R}. A road is {c} cm long on the map. What is its real length in kilometres?"]
paper("scales", [task(scale, [("<c times k>.", "<c*k>")], MAP, 1, 0), task(scale, [("{s} divided by {k}.", "{s}/{k}")], ON, 0.8, 0), task(scale, [("The real length is {c} times {r} cm; divided by 100000 for kilometres.", "{c}*{r}/100000")], RATIO, 1, 0)], 0.4)
