"""Proportion in everyday words: more workers need less time, food that lasts, recipes for more people and the other way round, the scale of a map, exchange."""
from fractions import Fraction

from .core import skill
from .phrases import cap
from .plain_parts_base import cash, plain, tell
from .real_words import Task

CREWS = [c.split("/") for c in "workers/build a wall/a worker,men/dig a ditch/a man,women/weave a carpet/a woman,painters/paint a school/a painter,machines/print the order/a machine,pipes/fill a pool/a pipe,taps/fill a tank/a tap,robots/weld the frames/a robot,tractors/plough a field/a tractor,cleaners/clean an office/a cleaner,pumps/empty a cellar/a pump,typists/type a report/a typist,harvesters/cut the corn/a harvester,cooks/prepare a banquet/a cook,volunteers/plant the trees/a volunteer,lorries/move the sand/a lorry,servers/copy the data/a server,students/fold the leaflets/a student".split(",")]


def inverse(d):
    while True:
        a, b, c = d.rng.randint(2, d.pick([8, 12, 30])), d.rng.randint(2, d.pick([9, 15, 40])), d.rng.randint(2, d.pick([10, 20, 36]))
        if a != c and a * b % c == 0 and a * b // c not in (1, a, b) and b != c:
            break
    who, job, _ = d.pick(CREWS)
    return dict(a=a, b=b, c=c, who=who, Who=cap(who), job=job, ts=d.pick(["days", "days", "hours", "weeks"]), x=a * b // c, u=d.pick(["horses", "cows", "people", "hens", "soldiers", "dogs", "guests", "sailors", "goats"]), feed=d.pick(["The hay", "The food", "The stock", "The feed", "The water"]))


TIME = ["{a} {who} {job} in {b} {ts}. How long would {c} {who} take?", "{a} {who} {job} in {b} {ts}. How many {ts} do {c} {who} need?", "It takes {a} {who} {b} {ts} to {job}. How many {ts} would it take {c} {who}?", "If {a} {who} can {job} in {b} {ts}, how many {ts} will {c} of them need?", "To {job}, {a} {who} need {b} {ts}. And {c} {who}?", "{a} {who}: {b} {ts}. {c} {who}: how many {ts}?", "{a} {who} take {b} {ts} for a job, how long for {c} {who}", "How many {ts} do {c} {who} need if {a} {who} {job} in {b} {ts}?", "{Who} are hired to {job}. With {a} it takes {b} {ts}. How long does it take with {c}?", "With {a} {who} the work lasts {b} {ts}. How many {ts} does it last with {c} {who}?", "{n} knows that {a} {who} {job} in {b} {ts}. Now there are {c} {who}. How many {ts} is it?",
        "{feed} lasts {a} {u} for {b} {ts}. How long does it last {c} {u}?", "{feed} for {a} {u} lasts {b} {ts}. How many {ts} does it last for {c} {u}?", "{feed} is enough for {a} {u} for {b} {ts}. For how many {ts} is it enough for {c} {u}?", "There is food for {a} {u} for {b} {ts}. How many {ts} will it last {c} {u}?", "If {a} {u} eat it all in {b} {ts}, how many {ts} do {c} {u} need?", "Enough for {a} {u} and {b} {ts}. With {c} {u}, how many {ts}?",
        "A trip takes {b} hours at {a} km/h. How many hours does it take at {c} km/h?", "At {a} km/h the way takes {b} hours. How long at {c} km/h?", "A book has {b} pages with {a} lines each. How many pages would it have with {c} lines on each?", "{n} reads {a} pages a day and needs {b} days for the book. How many days with {c} pages a day?", "A prize is enough for {a} winners to get {b} pounds each. How much does each get if there are {c} winners?", "{a} friends would pay {b} dollars each for a boat. {c} friends go. How much does each one pay?", "{b} rows of {a} chairs fill a hall. How many rows of {c} chairs are that?", "A ribbon gives {b} pieces of {a} cm. How many pieces of {c} cm does it give?", "A bag of rice fills {b} tins of {a} g. How many tins of {c} g can it fill?"]
CREW = ["{a} {who} {job} in {b} {ts}. How many {who} are needed to do it in {c} {ts}?", "It takes {a} {who} {b} {ts} to {job}. How many {who} could do it in {c} {ts}?", "{a} {who} need {b} {ts}. How many {who} for {c} {ts}?", "To {job} in {b} {ts} takes {a} {who}. How many {who} for {c} {ts}?", "How many {who} must work if it is to be done in {c} {ts}? {a} {who} need {b} {ts}.", "The job must be ready in {c} {ts}. {a} {who} would need {b} {ts}. How many {who} does it take?", "{a} {who} would {job} in {b} {ts}. The boss wants it in {c} {ts}. How many {who} is that?", "If {a} {who} finish in {b} {ts}, how many {who} finish in {c} {ts}?", "{feed} lasts {a} {u} for {b} {ts}. How many {u} can it feed for {c} {ts}?", "There is food for {a} {u} for {b} {ts}. For how many {u} is it enough for {c} {ts}?"]
EXTRA = ["{a} {who} {job} in {b} {ts}. How many more {who} are needed to do it in {c} {ts}?", "It takes {a} {who} {b} {ts} to {job}. How many extra {who} are needed to finish in {c} {ts}?", "{a} {who} need {b} {ts}. How many more {who} to do it in {c} {ts}?", "The job must be ready in {c} {ts}, but {a} {who} need {b} {ts}. How many {who} must be added?"]


def fewer(d):
    while True:
        v = inverse(d)
        if v["c"] < v["b"]:
            return v


# -- direct -----------------------------------------------------------------------------------------------------------------
FOOD = [f.split("/") for f in "rice/g,flour/g,pasta/g,lentils/g,milk/ml,stock/ml,cream/ml,potatoes/g,minced meat/g,sugar/g,yoghurt/ml,beans/g,oats/g,butter/g,chocolate/g,cheese/g".split(",")]


def direct(d):
    while True:
        b, c, one = d.rng.randint(2, 12), d.rng.randint(2, d.pick([12, 30])), d.pick([5, 10, 15, 20, 25, 40, 50, 60, 75, 80, 100, 120, 125, 150, 30, 35, 45, 12, 8, 18])
        if b != c:
            break
    i, u = d.pick(FOOD)
    return dict(a=one * b, b=b, c=c, x=one * c, i=i, I=cap(i), u_=u, dish=d.pick("soup stew cake lasagne porridge pizza curry bread pudding risotto salad".split()), eat=d.pick(["people", "people", "persons", "servings", "guests", "portions", "children"]), out=None)


DIRECT = ["{dish} for {b}: {a} {u_} of {i}. {dish} for {c}?", "A {dish} for {b} {eat} takes {a} {u_} of {i}. How many {u_} of {i} for {c} {eat}?", "The recipe says {a} {u_} of {i} for {b}. We are {c}. How much {i} do we need?", "{n} cooks {dish} for {c} instead of {b}. The recipe has {a} {u_} of {i}. How much {i} does {he} take?", "{I} for {b} {eat}: {a} {u_}. How many {u_} for {c}?", "For {b} {eat} I need {a} {u_} {i}, for {c}?", "My recipe for {b} {eat} needs {a} {u_} of {i}. Tonight there are {c} of us. How much {i} is it?", "How much {i} for {c} {eat} when {b} {eat} need {a} {u_}?", "A {dish} that serves {b} has {a} {u_} of {i} in it. How much {i} goes into one that serves {c}?", "Change the recipe from {b} to {c} {eat}: {a} {u_} of {i} become how many?", "{a} {u_} of {i} are in a {dish} for {b}. What about a {dish} for {c}?",
          "{b} identical boxes weigh {a} g. How much do {c} of these boxes weigh?", "{b} pages take {a} seconds to print. How many seconds do {c} pages take?", "A car uses {b} litres for {a} km. How far does it go with {c} litres?", "{n} types {a} words in {b} minutes. How many words in {c} minutes?", "A spring stretches {a} mm with {b} kg. How many mm with {c} kg?", "A plant grows {a} mm in {b} weeks. How many mm is that in {c} weeks?", "In {b} minutes a candle burns {a} mg of wax. How many mg in {c} minutes?", "{b} m of cable weigh {a} g. What do {c} m weigh?", "{b} laps are {a} m. How many m are {c} laps?", "{a} stitches make {b} rows. How many stitches make {c} rows?", "A lift carries {a} people in {b} trips. How many in {c} trips?", "{b} litres of paint cover {a} tiles. How many tiles do {c} litres cover?"]
BACK = ["A {dish} for {b} {eat} takes {a} {u_} of {i}. For how many {eat} are {x} {u_} enough?", "The recipe says {a} {u_} of {i} for {b}. {n} has {x} {u_}. For how many can {he} cook?", "{I} for {b} {eat}: {a} {u_}. How many {eat} do {x} {u_} feed?", "{a} {u_} of {i} serve {b}. How many do {x} {u_} serve?", "With {a} {u_} of {i} you feed {b} {eat}. With {x} {u_}, how many?", "{b} pages take {a} seconds to print. How many pages are printed in {x} seconds?", "A car uses {b} litres for {a} km. How many litres does it need for {x} km?", "{n} types {a} words in {b} minutes. How many minutes for {x} words?", "{b} m of cable weigh {a} g. How many metres weigh {x} g?", "A plant grows {a} mm in {b} weeks. In how many weeks does it grow {x} mm?", "{b} laps are {a} m. How many laps are {x} m?", "{b} boxes weigh {a} g. How many boxes weigh {x} g?", "{b} litres of paint cover {a} tiles. How many litres for {x} tiles?", "A tap gives {a} litres in {b} minutes. How many minutes for {x} litres?"]


# -- maps and models --------------------------------------------------------------------------------------------------------
def scale(end):
    """1 : n, with the length in cm on the map and the real one in m or km."""
    per = 100 if end == "m" else 100000

    def draw(d):
        while True:
            n = d.pick([50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10000] if end == "m" else [10000, 20000, 25000, 50000, 75000, 100000, 125000, 200000, 250000, 300000, 500000, 1000000])
            a = d.pick([str(d.rng.randint(1, 30)), str(d.rng.randint(2, 30)), f"{d.rng.randint(1, 15)}.5", f"{d.rng.randint(1, 12)}.{d.rng.choice('2468')}"])
            real = plain(Fraction(a) * n / per)
            if real and len(real) < 6:
                break
        return dict(N=n, a=a, r=real, per=per, end=end, ends={"m": "metres", "km": "kilometres"}[end], sc=d.pick(["1:{}", "1:{}", "1 : {}", "1 to {}"]).format(d.pick([str(n), f"{n:,}"])), map_=d.pick(["map", "map", "plan", "chart"] if end == "km" else ["plan", "drawing", "model", "map"]), two=d.pick(["villages", "towns", "lakes", "stations", "churches", "farms"] if end == "km" else ["walls", "trees", "doors", "corners", "posts", "gates"]), thing2=d.pick(["road", "river", "path", "border"] if end == "km" else ["wall", "room", "boat", "fence"]), out=None)
    return draw


REAL = ["A {map_} has the scale {sc}. Two {two} are {a} cm apart on it. How many {end} is that in reality?", "{map_} scale {sc}. {a} cm on the {map_}, how many {end} really?", "The scale is {sc}. A {thing2} is {a} cm long on the {map_}. How long is it really, in {ends}?", "On a {sc} {map_} a {thing2} measures {a} cm. What is its real length in {end}?", "How many {ends} are {a} cm on a {map_} with scale {sc}?", "{n} measures {a} cm between two {two} on a {map_}, scale {sc}. What is the real distance in {end}?", "Scale {sc}, {a} cm. real length in {end}?", "With a scale of {sc}, what distance in {ends} does {a} cm stand for?", "A {thing2} on the {map_} is {a} cm. The scale is {sc}. Find the real length in {end}."]
ON_MAP = ["A {map_} has the scale {sc}. A {thing2} is {r} {end} long. How long is it on the {map_} in cm?", "{map_} scale {sc}. Real length {r} {end}. How many cm on the {map_}?", "The scale is {sc}. Two {two} are {r} {end} apart. How many cm is that on the {map_}?", "How many cm are {r} {end} on a {map_} with scale {sc}?", "{n} draws a {thing2} of {r} {end} to a scale of {sc}. How many cm long is the drawing?", "Scale {sc}, real length {r} {ends}, on the {map_} in cm?", "On a {sc} {map_}, how long in cm is a {thing2} of {r} {ends}?"]


def per_cm(d):
    while True:
        k, a = d.pick([2, 3, 4, 5, 8, 10, 12, 15, 20, 25, 40, 50, 100, 200]), d.pick([str(d.rng.randint(2, 25)), f"{d.rng.randint(1, 12)}.5"])
        r = plain(Fraction(a) * k)
        if r and "." not in r or d.chance(0.1):
            break
    end = d.pick(["km", "km", "km", "m", "miles"])
    return dict(k=k, a=a, r=r, end=end, two=d.pick(["villages", "towns", "lakes", "stations", "farms"]), thing2=d.pick(["road", "river", "path", "coast"]), st=d.pick(["stands for", "is", "means", "shows"]), out=lambda t: f"{t} {end}")


CM_REAL = ["On a map 1 cm {st} {k} {end}. Two {two} are {a} cm apart. How far is that really?", "1 cm on the map {st} {k} {end}. A {thing2} is {a} cm long there. What is its real length?", "A map shows {k} {end} as 1 cm. How many {end} are {a} cm?", "1 cm = {k} {end}. {a} cm = ? {end}".replace("= ? {end}", "is how many {end}?"), "The map says 1 cm {st} {k} {end}. {n} measures {a} cm. How many {end} is the way?", "scale 1 cm to {k} {end}, how far is {a} cm"]
CM_MAP = ["On a map 1 cm {st} {k} {end}. Two {two} are {r} {end} apart. How many cm is that on the map?", "1 cm on the map {st} {k} {end}. A {thing2} is {r} {end} long. How long is it on the map?", "A map shows {k} {end} as 1 cm. How many cm are {r} {end}?", "1 cm = {k} {end}. How many cm are {r} {end}?", "The map says 1 cm {st} {k} {end}. The way is {r} {end}. How many cm is it on the map?", "scale 1 cm to {k} {end}, how long is {r} {end} on the map"]

# -- exchange ---------------------------------------------------------------------------------------------------------------
MONEYS = [("pound", "pounds", "£"), ("dollar", "dollars", "$"), ("euro", "euros", "€"), ("franc", "francs", "CHF "), ("yen", "yen", "¥"), ("rupee", "rupees", "₹"), ("peso", "pesos", ""), ("lira", "lira", ""), ("zloty", "zloty", ""), ("krona", "kronor", ""), ("rand", "rand", "R"), ("dirham", "dirhams", "")]


def rates(d):
    while True:
        r = d.pick([f"1.{d.rng.randint(1, 99):02d}".rstrip("0"), f"{d.rng.randint(2, 12)}.{d.rng.randint(1, 9)}", str(d.rng.randint(2, 160)), f"0.{d.rng.randint(70, 95)}", f"1.{d.rng.randint(1, 9)}"])
        a = d.rng.randint(1, 60) * d.pick([1, 5, 10, 20, 50, 100])
        b = plain(Fraction(r) * a, True)
        if b and r not in ("1", "1.") and len(b) < 9:
            break
    (m1, p1, s1), (m2, p2, s2) = d.rng.sample(MONEYS, 2)
    sign = s1 and s2 and d.chance(0.6)
    show1, show2 = (lambda x: f"{s1}{x}" if sign else f"{x} {p1 if str(x) != '1' else m1}"), (lambda x: f"{s2}{x}" if sign else f"{x} {p2 if str(x) != '1' else m2}")
    return dict(r=r, a=a, b=b, one=m1, p1=p1, p2=p2, I=show1(1), R=show2(r), A=show1(a), B=show2(b), out=None)


TO = ["{I} = {R}. How many {p2} are {A}?", "{I} is {R}. How many {p2} do I get for {A}?", "At {R} for {I}, what is {A} in {p2}?", "{n} changes {A} into {p2}. The rate is {I} = {R}. How much does {he} get?", "The rate is {R} to the {one}. How many {p2} for {A}?", "You get {R} for {I}. What do you get for {A}?", "convert {A} to {p2} at {r}", "{I} buys {R}. How many {p2} does {A} buy?", "A hotel costs {A}. What is that in {p2} if {I} is {R}?"]
FRO = ["{I} = {R}. How many {p1} are {B}?", "{I} is {R}. How many {p1} do I get for {B}?", "At {R} for {I}, what is {B} in {p1}?", "{n} changes {B} into {p1}. The rate is {I} = {R}. How much does {he} get?", "The rate is {R} to the {one}. How many {p1} for {B}?", "You get {R} for {I}. How many {p1} do you need for {B}?", "{n} comes home with {B}. How many {p1} is that if {I} = {R}?", "{I} buys {R}. How many {p1} are needed to buy {B}?", "A hotel costs {B}. What is that in {p1} if {I} is {R}?"]


# -- prices -----------------------------------------------------------------------------------------------------------------
def prices(d):
    while True:
        b, c, one = d.rng.randint(2, 12), d.rng.randint(2, 20), d.rng.randint(1, 400) * d.pick([5, 10, 25, 50])
        if b != c and one < 3000:
            break
    show = cash(d)
    t, u = plain(Fraction(one * b, 100), True), plain(Fraction(one * c, 100), True)
    return dict(a=t, b=b, c=c, A=show(t), U=show(u), u=u, o=d.pick("pens rolls tickets mugs stamps apples cards bulbs lemons socks balls plants bars tins".split()), out=show)


COST = ["{b} {o} cost {A}. How much are {c}?", "{b} {o} are {A}. What do {c} {o} cost?", "If {b} {o} cost {A}, what is the price of {c} {o}?", "{n} pays {A} for {b} {o}. How much would {c} be?", "{A} for {b} {o}, how much for {c}", "I got {b} {o} for {A}. How much for {c} at the same price?", "A pack of {b} {o} is {A}. At that rate, what do {c} {o} cost?"]
SPEED = [("The real length is {a} times {N} cm; divided by {per} for {end}.", "{a}*{N}/{per}")]
INVERSE = [Task(inverse, [("<a times b>, divided by {c}.", "<a*b>/{c}")], TIME, spell=0.04, weight=8), Task(inverse, [("<a times b>, divided by {c}.", "<a*b>/{c}")], CREW, spell=0.04, weight=4), Task(fewer, [("Asked: how many more. <a times b>, divided by {c}.", "<a*b>/{c}"), ("{r1} minus {a}.", "{r1}-{a}")], EXTRA, spell=0, weight=1.5)]
DIRECTLY = [Task(direct, [("One is {a} divided by {b}; {c} times as much is wanted.", "{a}/{b}*{c}")], DIRECT, spell=0.03, weight=6), Task(direct, [("One is {b} divided by {a}; {x} times as much is wanted.", "{b}/{a}*{x}")], BACK, spell=0.02, weight=4),
            Task(prices, [("One costs {a} divided by {b}.", "{a}/{b}"), ("Then {c} cost {c} times {r1}.", "{c}*{r1}")], COST, spell=0.02, weight=3)]
MAPS = [Task(scale(e), SPEED, REAL, spell=0, weight=4) for e in ("m", "km")] + [Task(scale(e), [("On the map: {r} times {per} for cm, divided by {N}.", "{r}*{per}/{N}")], ON_MAP, spell=0, weight=2.5) for e in ("m", "km")]
MAPS += [Task(per_cm, [("{a} times {k}.", "{a}*{k}")], CM_REAL, spell=0, weight=2), Task(lambda d: {**per_cm(d), "out": lambda t: t + " cm"}, [("{r} divided by {k}.", "{r}/{k}")], CM_MAP, spell=0, weight=2)]
MAPS += [Task(rates, lambda v: [(f"One {v['one']} is {{r}} {v['p2']}: {{a}} times {{r}}.", "{a}*{r}")], TO, spell=0, weight=3), Task(rates, lambda v: [(f"One {v['one']} is {{r}} {v['p2']}: {{b}} divided by {{r}}.", "{b}/{r}")], FRO, spell=0, weight=3.5)]


@skill("real_plain_parts_inverse", weight=1.8)
def real_plain_parts_inverse(d):
    yield from tell(d, "parts.inverse", INVERSE)


@skill("real_plain_parts_direct", weight=1.6)
def real_plain_parts_direct(d):
    yield from tell(d, "parts.direct", DIRECTLY)


@skill("real_plain_parts_maps", weight=0.8)
def real_plain_parts_maps(d):
    yield from tell(d, "parts.maps", MAPS)
