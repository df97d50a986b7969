"""On the road and at the counter: speed, distance and time in mixed units, two legs of a trip, meeting and parting, fuel, recipes, what
some cost when others are known, the price of one where a second offer stands beside it, work shared by several.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, finite, short, tell, unit

TASKS, MORE = [], []
add, more = adder(TASKS, 0.02), adder(MORE, 0)
BY = [("car", 40, 130), ("train", 60, 200), ("coach", 50, 100), ("van", 40, 110), ("bike", 10, 30), ("ferry", 20, 50), ("lorry", 40, 90), ("tram", 20, 60)]


# -- speed ------------------------------------------------------------------------------------------------------------------------
def trip(parts=None):
    """v in {u} an hour for t hours (or t minutes), s in all."""
    def draw(d):
        while True:
            by, lo, hi = d.pick(BY)
            v = d.rng.randint(lo // 5, hi // 5) * 5
            u, su = d.pick([("km", "km/h"), ("km", "km/h"), ("miles", "mph")])
            if parts == "min":
                t = d.pick([6, 10, 12, 15, 18, 20, 24, 30, 36, 40, 45, 48, 50, 54, 75, 90, 100, 80])
                s = Fraction(v * t, 60)
            elif parts == "mixed":
                h, m = d.int(1, 6), d.pick([10, 15, 20, 30, 30, 40, 45, 12, 24, 36])
                s = Fraction(v * (60 * h + m), 60)
                t = (h, m)
            elif parts == "half":
                t = Fraction(d.int(1, 6) * 2 + 1, 2)
                s = v * t
            else:
                t = d.int(2, 9)
                s = Fraction(v * t)
            if not short(s, 1 if parts == "half" else 0):
                continue
            w = dict(by=by, v=v, u=u, su=su, s=finite(s))
            if parts == "mixed":
                w.update(h=t[0], m_=t[1], HM=d.pick([f"{t[0]} hours and {t[1]} minutes", f"{t[0]} h {t[1]} min", f"{t[0]} hours {t[1]} minutes"]).replace("1 hours", "1 hour").replace("1 hour", d.pick(["1 hour", "an hour"]) if t[0] == 1 else "1 hour") if t[0] == 1 else d.pick([f"{t[0]} hours and {t[1]} minutes", f"{t[0]} h {t[1]} min"]))
            elif parts == "half":
                w.update(t_=finite(t), HM=d.pick([f"{int(t)} and a half hours", f"{int(t)}½ hours", f"{finite(t)} hours", f"{int(t)} hours and a half"]))
            else:
                w.update(t_=t)
            return w
    return draw


def out(draw, how):
    return lambda d: (lambda v: {**v, "out": unit(how(v) if callable(how) else how)})(draw(d))


FAR = ["I drive at {v} {su} for TT. How far do I get?", "How far do I get in TT at {v} {su}?", "A {by} does {v} {su}. How far does it go in TT?", "The {by} goes {v} {su} for TT. How many {u} is that?", "We travel TT at {v} {su}. How far is it?", "TT at {v} {su}, how many {u}?", "My {by} does {v} {su} and the trip takes TT. How long is the way in {u}?", "{n} is on the road for TT at {v} {su}. How many {u} is that?", "how far in TT at {v} {su}", "What distance does a {by} cover in TT at {v} {su}?", "At {v} {su} the trip takes TT. How far away is the place?", "After TT at {v} {su}, how many {u} have I driven?"]
U = lambda v: v["u"]
SU = lambda v: v["su"]
add(out(trip(), U), [("Distance is speed times time: {v} times {t_} hours.", "{v}*{t_}")], [f.replace("TT", "{t_} hours") for f in FAR], 1)
add(out(trip("half"), U), [("Distance is speed times time: {v} times {t_} hours.", "{v}*{t_}")], [f.replace("TT", "{HM}") for f in FAR], 1.4)
add(out(trip("min"), U), [("Distance is speed times time: {v} times ({t_}/60) hours.", "{v}*({t_}/60)")], [f.replace("TT", "{t_} minutes") for f in FAR] + ["I walk at {v} {su}... "][:0], 1.6)
add(out(trip("mixed"), U), [("Distance is speed times time: {v} times ({h}+{m_}/60) hours.", "{v}*({h}+{m_}/60)")], [f.replace("TT", "{HM}") for f in FAR], 1.6)
FAST = ["I drove {s} {u} in TT. What was my average speed in {su}?", "It is {s} {u} and took me TT. How fast did I go, in {su}?", "A {by} goes {s} {u} in TT. What is its speed in {su}?", "{s} {u} in TT: what speed in {su}?", "The {by} took TT for {s} {u}. What was its average speed in {su}?", "We did {s} {u} in TT. What is that in {su}?", "{n} covers {s} {u} in TT. What is {his} speed in {su}?", "What speed in {su} is {s} {u} in TT?", "My trip of {s} {u} lasted TT. How many {u} an hour is that?", "To get {s} {u} in TT, how fast must I go (in {su})?"]
add(out(trip(), SU), [("Speed is distance divided by time: {s} divided by {t_} hours.", "{s}/{t_}")], [f.replace("TT", "{t_} hours").replace(" in {su}?", "?").replace(", in {su}?", "?").replace(" (in {su})?", "?") for f in FAST[:5] + FAST[6:]], 1)
add(out(trip("half"), SU), [("Speed is distance divided by time: {s} divided by {t_} hours.", "{s}/{t_}")], [f.replace("TT", "{HM}") for f in FAST], 1.2)
add(out(trip("min"), SU), [("Speed is distance divided by time: {s} divided by ({t_}/60) hours.", "{s}/({t_}/60)")], [f.replace("TT", "{t_} minutes") for f in FAST], 1.6)
add(out(trip("mixed"), SU), [("Speed is distance divided by time: {s} divided by ({h}+{m_}/60) hours.", "{s}/({h}+{m_}/60)")], [f.replace("TT", "{HM}") for f in FAST], 1.4)
LONG = ["I drive {s} {u} at {v} {su}. How many WW does it take?", "The {by} does {v} {su}. How many WW does it take for {s} {u}?", "It is {s} {u} to the coast and we go {v} {su}. How many WW is that?", "How many WW do {s} {u} take at {v} {su}?", "{s} {u} at {v} {su}: how many WW?", "{n} has {s} {u} to go at {v} {su}. How many WW does {he} need?", "A {by} at {v} {su} has {s} {u} ahead. In how many WW is it there?", "How long, in WW, for {s} {u} at {v} {su}?", "The way is {s} {u}. At {v} {su}, how many WW do I need?"]
HOURS = [("Time is distance divided by speed: {s} divided by {v}.", "{s}/{v}")]
MINS = [("Time is distance divided by speed: {s} divided by {v}, times 60 for minutes.", "{s}/{v}*60")]
add(out(trip(), "hours"), HOURS, [f.replace("WW", "hours") for f in LONG] + ["The {by} does {v} {su}. How long does it take for {s} {u}?", "How long do I need for {s} {u} at {v} {su}?"], 1)
add(out(trip("half"), "hours"), HOURS, [f.replace("WW", "hours") for f in LONG] + ["The {by} does {v} {su}. How long does it take for {s} {u}?", "How long do I need for {s} {u} at {v} {su}?"], 1)
add(out(trip("min"), "minutes"), MINS, [f.replace("WW", "minutes") for f in LONG], 1.6)


# -- two legs, meeting, parting -----------------------------------------------------------------------------------------------------
def legs(d):
    while True:
        a, b = d.pick([20, 30, 40, 50, 60, 75, 80, 90, 100, 120]), d.pick([20, 30, 40, 50, 60, 75, 80, 90, 100, 110])
        p, q = d.pick([1, 2, 3, 4, "0.5", "1.5", "2.5"]), d.pick([1, 2, 3, 4, "0.5", "1.5", "2.5"])
        x, y = a * Fraction(str(p)), b * Fraction(str(q))
        if a != b and x.denominator == y.denominator == 1:
            return dict(a=a, b=b, p=p, q=q, x=int(x), y=int(y), P=f"{p} hour" + ("s" if str(p) != "1" else ""), Q=f"{q} hour" + ("s" if str(q) != "1" else ""))


more(out(legs, "hours"), [("The time is the sum of distance divided by speed for both parts.", "{x}/{a}+{y}/{b}")], """
I drove {x} km at {a} km/h and then {y} km at {b} km/h. How many hours did the whole trip take?
First {x} km at {a} km/h, then {y} km at {b} km/h. How long does it take in all, in hours?
We go {x} miles at {a} mph and {y} miles at {b} mph. How many hours are we on the road?
{n} does {x} km at {a} km/h and the last {y} km at {b} km/h. How many hours does {he} need altogether?
The train runs {x} km at {a} km/h and another {y} km at {b} km/h. How long is the journey in hours?
{x} km of motorway at {a} km/h and {y} km of road at {b} km/h. Total hours?
""", 1.2)
more(out(legs, "km"), [("The distance is the sum of speed times time for both parts.", "{a}*{p}+{b}*{q}")], """
I drove {P} at {a} km/h and then {Q} at {b} km/h. How far is that in all?
A coach goes {P} at {a} km/h and {Q} at {b} km/h. How many km does it go altogether?
{n} drives {P} at {a} km/h and after a break {Q} at {b} km/h. How many km is that?
{P} at {a} km/h plus {Q} at {b} km/h, total km?
We went {a} km/h for {P} and {b} km/h for {Q}. How long was the way?
First {P} at {a} km/h, then {Q} at {b} km/h. What is the whole distance?
""", 1.2)


def even(d):
    while True:
        v = legs(d)
        t = Fraction(str(v["p"])) + Fraction(str(v["q"]))
        if short((v["x"] + v["y"]) / t, 0):
            return v


more(out(even, "km/h"), [("The distance is {x} plus {y}.", "{x}+{y}"), ("The average speed is the distance {r1} divided by the whole time.", "{r1}/({p}+{q})")], """
I drove {x} km in {P} and then {y} km in {Q}. What was the average speed for the whole trip?
First {x} km in {P}, then {y} km in {Q}. What is the average speed?
A coach did {x} km in {P} and {y} km in {Q}. What was its average speed in all?
{n} rode {x} km in {P} and {y} km in {Q}. What was {his} average speed?
""", 1)


def two(d):
    while True:
        a, b, t = d.rng.randint(2, 24) * 5, d.rng.randint(2, 24) * 5, d.pick([2, 3, 4, 5, 6, "1.5", "2.5", "0.5"])
        s = (a + b) * Fraction(str(t))
        if a != b and s.denominator == 1:
            return dict(a=a, b=b, t_=t, s=int(s), T=f"{t} hour" + ("s" if t != 1 else ""), what=d.pick(["cars", "cyclists", "trains", "lorries", "coaches", "boats"]))


more(out(two, "km"), [("Their speeds add up; the distance is that sum times {t_} hours.", "({a}+{b})*{t_}")], """
Two {what} leave the same town in opposite directions, one at {a} km/h and one at {b} km/h. How far apart are they after {T}?
Two {what} start together and go opposite ways at {a} km/h and {b} km/h. How many km are between them after {T}?
I drive north at {a} km/h, my wife south at {b} km/h. How far apart are we after {T}?
From a station one train goes east at {a} km/h and one west at {b} km/h. How far apart are they after {T}?
{n} and {m} leave work in opposite directions at {a} km/h and {b} km/h. What is the distance between them after {T}?
""", 1)
more(out(two, "hours"), [("Their speeds add up; the time is {s} divided by that sum.", "{s}/({a}+{b})")], """
Two {what} are {s} km apart and come towards each other at {a} km/h and {b} km/h. After how many hours do they meet?
I leave Leeds at {a} km/h and my friend comes towards me at {b} km/h. We are {s} km apart. In how many hours do we meet?
{n} and {m} live {s} km apart. They drive towards each other at {a} and {b} km/h. How many hours until they meet?
Two {what} {s} km apart start towards each other, {a} km/h and {b} km/h. How long until they meet, in hours?
A train at {a} km/h and one at {b} km/h run towards each other over {s} km. When do they meet, in hours?
""", 1)


# -- fuel, recipes, so many cost so much ------------------------------------------------------------------------------------------------
def per100(d):
    while True:
        l, k = d.pick(["5", "6", "7", "8", "9", "4.5", "5.5", "6.5", "7.5", "12", "10", "4"]), d.int(2, 120) * 5
        f = Fraction(l) * k / 100
        if short(f, 1) and f > 1:
            return dict(l=l, k=k, f=finite(f), by=d.pick(["car", "van", "minibus", "motorbike", "camper"]))


more(out(per100, "litres"), [("The fuel is {k} km times {l} per 100.", "{k}*{l}/100")], """
My car uses {l} litres per 100 km. How many litres for {k} km?
The {by} needs {l} litres for 100 km. How many litres does it need for {k} km?
{l} litres per 100 km: how much fuel for {k} km?
We drive {k} km and use {l} l per 100 km. How much petrol is that?
How many litres do I need for {k} km if my {by} takes {l} litres per 100 km?
A trip is {k} km. The {by} drinks {l} litres every 100 km. How many litres is that?
""", 1)
more(out(per100, "litres"), [("The use per 100 km is {f} divided by {k}, times 100.", "{f}/{k}*100")], """
I used {f} litres for {k} km. How many litres per 100 km is that?
My car took {f} litres for {k} km. What is its use per 100 km?
{f} litres for {k} km: what is that per 100 km?
After {k} km I fill up with {f} litres. How many litres does the car use per 100 km?
The {by} burned {f} litres on {k} km. How much is that for 100 km?
""", 1)
more(out(per100, "km"), [("The distance is {f} divided by {l}, times 100 km.", "{f}/{l}*100")], """
There are {f} litres in the tank. The car uses {l} litres per 100 km. How far can I drive?
How many km can I go with {f} litres at {l} litres per 100 km?
The {by} takes {l} l per 100 km. How far do {f} litres take me?
{f} litres left, {l} litres per 100 km. How many km is that?
""", 0.8)
FOOD = "pasta,rice,flour,potatoes,mince,beans,lentils,sugar,butter,mushrooms,cheese,carrots,oats,spinach".split(",")


def recipe(d):
    while True:
        k, m, a = d.pick([2, 3, 4, 4, 6, 8, 10, 12]), d.int(2, 30), d.int(2, 60) * d.pick([5, 10, 25])
        r = Fraction(a * m, k)
        if k != m and short(r, 0):
            return dict(k=k, m_=m, a=a, f=d.pick(FOOD), out=unit("g"), r=int(r))


PROP = [("One is {a} divided by {k}; {m_} times as much is wanted.", "{a}/{k}*{m_}")]
more(recipe, PROP, """
A recipe for {k} people needs {a} g of {f}. How much for {m_} people?
For {k} people I take {a} g of {f}. How many grams do I need for {m_}?
The recipe says {a} g of {f} for {k} servings. I make {m_} servings. How much {f}?
{a} g of {f} serves {k}. How many grams serve {m_}?
A stew for {k} takes {a} g of {f}. We are {m_} tonight. How many grams do I take?
I cook for {m_}. The recipe is for {k} and has {a} g of {f}. How much {f} do I need?
{k} portions need {a} g of {f}. And {m_} portions?
My cake for {k} needs {a} g of {f}. {n} wants a cake for {m_}. How many grams?
{f} for {m_} people if {k} need {a} g?
How much {f} do {m_} people need if {k} people need {a} g?
""".replace("\n{f} for", "\nHow many g of {f} for"), 1.4)


def cost(d):
    while True:
        k, m, c = d.int(2, 12), d.int(2, 20), d.int(2, 90) * 5
        if k != m:
            u = d.pick([c, c, c * 2])
            a = Fraction(u * k, 100)
            return cash(d, dict(k=k, m_=m, i=d.pick("tyres,chairs,shirts,tickets,plants,bottles of wine,pizzas,tiles,books,mugs,light bulbs,towels,pens,candles,batteries,lamps,melons,loaves,notebooks,screwdrivers".split(",")), kg=d.pick("potatoes,apples,rice,cherries,flour,onions,fish,grapes,coffee,nails,cement,sand".split(","))), a=str(a) if a.denominator == 1 else f"{float(a):.2f}")


def settled(v):
    return [("Asked: the price of {m_}. One costs {a} divided by {k}.", "{a}/{k}"), ("Then {m_} cost {m_} times {r1}.", "{m_}*{r1}")]


more(cost, settled, """
{k} {i} cost {A}. What do {m_} {i} cost?
{k} {i} cost {A}. How much are {m_}?
I paid {A} for {k} {i}. What would {m_} cost?
If {k} {i} are {A}, how much do I pay for {m_}?
{k} kg of {kg} cost {A}. How much do {m_} kg cost?
{n} pays {A} for {k} kg of {kg}. What do {m_} kg cost?
{k} {i} for {A}. How much for {m_} {i} at the same price?
A set of {k} {i} was {A}. At that price, what are {m_} {i}?
for {k} kg of {kg} I paid {A}. price of {m_} kg?
{k} hours of parking cost {A}. What do {m_} hours cost at the same rate?
{k} nights in the hotel are {A}. How much are {m_} nights?
{k} days of car hire cost {A}. How much is it for {m_} days?
I earn {A} in {k} hours. What do I earn in {m_} hours?
{k} litres of petrol cost {A}. What do {m_} litres cost?
""", 1.6)


def one(d):
    while True:
        k, m = d.int(2, 40), d.int(2, 40)
        c, e = d.int(3, 90) * 5, d.int(3, 90) * 5
        if k != m and c != e:
            two_ = lambda n: str(n // 100) if n % 100 == 0 else f"{n // 100}.{n % 100:02d}"
            i, j = d.pick([("batteries", "battery"), ("eggs", "egg"), ("pens", "pen"), ("light bulbs", "light bulb"), ("nappies", "nappy"), ("tea bags", "tea bag"), ("screws", "screw"), ("yoghurts", "yoghurt"), ("tickets", "ticket"), ("tennis balls", "tennis ball"), ("rolls", "roll"), ("bottles", "bottle"), ("capsules", "capsule"), ("masks", "mask")])
            big = k > m
            return cash(d, dict(k=k, m_=m, i=i, j=j, w1="big" if big else "small", w2="small" if big else "big", kg=d.pick("rice,flour,dog food,potatoes,compost,coffee,pasta,sugar".split(","))), a=two_(c * k), b=two_(e * m))


FIRSTP = [("One costs {a} divided by {k}.", "{a}/{k}")]
SECP = [("One costs {b} divided by {m_}.", "{b}/{m_}")]
OFFER = ["A pack of {k} {i} is {A} and a pack of {m_} is {B}. Q", "{k} {i} cost {A}; {m_} {i} cost {B}. Q", "One shop sells {k} {i} for {A}, the other {m_} for {B}. Q", "{i}: {k} for {A} or {m_} for {B}. Q", "I can get {k} {i} for {A} or {m_} {i} for {B}. Q"]
OFFER[3] = "The {i}: {k} for {A} or {m_} for {B}. Q"
more(one, FIRSTP, [f.replace("Q", q) for f in OFFER for q in ("What is the price of one {j} in the first offer?", "How much is one {j} in the pack of {k}?", "What does one {j} cost if I take {k}?")] + ["The {kg}: {k} kg for {A} or {m_} kg for {B}. What is the price per kg in the {w1} bag?", "{k} kg of {kg} are {A}, {m_} kg are {B}. What does a kilo cost in the {w1} bag?", "The {w1} bag of {kg} has {k} kg for {A}, the {w2} one {m_} kg for {B}. What's the kilo price of the {w1} bag?"], 1.4)
more(one, SECP, [f.replace("Q", q) for f in OFFER for q in ("What is the price of one {j} in the second offer?", "How much is one {j} in the pack of {m_}?", "What does one {j} cost if I take {m_}?")] + ["The {kg}: {k} kg for {A} or {m_} kg for {B}. What is the price per kg in the {w2} bag?", "{k} kg of {kg} are {A}, {m_} kg are {B}. What does a kilo cost in the {w2} bag?"], 1.4)
LOWER = [("The lower of {a} divided by {k} and {b} divided by {m_}.", "min({a}/{k}, {b}/{m_})")]
more(one, LOWER, [f.replace("Q", q) for f in OFFER for q in ("How much is one {j} in the cheaper pack?", "What does one {j} cost where it is cheaper?", "What is the lower price for one {j}?", "How much is one {j} in the better offer?")] + ["The {kg}: {k} kg for {A} or {m_} kg for {B}. What is the price per kg in the cheaper bag?", "{k} kg of {kg} are {A}, {m_} kg are {B}. What does a kilo cost in the cheaper bag?"], 1.4, answer="The lower of {a} ÷ {k} and {b} ÷ {m_} is {r1}.")
more(one, FIRSTP, """
{k} {i} cost {A}. What does one cost?
A pack of {k} {i} is {A}. How much is one {j}?
I paid {A} for {k} litres of petrol. What is the price per litre?
{k} kg of {kg} cost {A}. What is the price per kilo?
{A} for {k} {i}. Price of one?
{n} paid {A} for {k} {i}. What did each {j} cost?
A box of {k} {i} costs {A}. What is that per {j}?
What is one {j} if {k} are {A}?
My bill for {k} months is {A}. What is it a month?
{k} hours of work cost {A}. What's the price per hour?
{k} tickets came to {A}. How much was each?
A {k} night stay is {A}. What is it per night?
{k} lessons cost {A}. How much is a lesson?
A season ticket for {k} games costs {A}. What is one game?
""", 1.2)


# -- workers, taps, rates ---------------------------------------------------------------------------------------------------------------
def crew(d):
    while True:
        k, t, m = d.int(2, 15), d.int(2, 30), d.int(2, 15)
        if k != m and short(Fraction(k * t, m), 1):
            return dict(k=k, t_=t, m_=m, who=d.pick(["painters", "workers", "gardeners", "cleaners", "builders", "helpers", "machines", "pumps"]), job=d.pick(["paint the house", "do the job", "clear the site", "build the wall", "clean the hall", "finish the work"]))


more(crew, [("{k} times {t_}, divided by {m_}.", "{k}*{t_}/{m_}")], """
{k} {who} need {t_} days to {job}. How many days do {m_} {who} need?
If {k} {who} take {t_} hours, how many hours do {m_} take?
{k} {who} {job} in {t_} hours. How long do {m_} {who} need, in hours?
A job takes {k} people {t_} days. How many days does it take {m_} people?
The food lasts {k} campers {t_} days. How many days does it last {m_} campers?
{k} {who}, {t_} days. With {m_} {who}, how many days?
Hay for {k} horses lasts {t_} days. How many days does it last for {m_} horses?
With {k} {who} it takes {t_} days to {job}. We only have {m_}. How many days is it then?
""", 1.4)


def tap(d):
    a, t = d.int(2, 40), d.int(2, 60)
    return dict(a=a, t_=t, s=a * t, b=d.int(5, 90))


more(out(tap, "minutes"), [("{s} divided by {a}.", "{s}/{a}")], """
A tap fills a tank at {a} litres a minute. How many minutes does it take to fill {s} litres?
The hose gives {a} litres per minute. How many minutes for a pool of {s} litres?
A pump moves {a} litres a minute. The cellar has {s} litres of water in it. How many minutes does it take?
I type {a} words a minute. How many minutes do I need for {s} words?
The printer prints {a} pages a minute. How many minutes does it take for {s} pages?
A download runs at {a} MB a minute. How many minutes for {s} MB?
""", 0.8)
more(tap, [("<a times t_>.", "<a*t_>")], """
A tap gives {a} litres a minute. How many litres is that in {t_} minutes?
The printer prints {a} pages a minute. How many pages in {t_} minutes?
I type {a} words a minute. How many words do I type in {t_} minutes?
A machine makes {a} caps a minute. How many does it make in {t_} minutes?
My heart beats {a} times in a while... |
A pump moves {a} litres per minute. How much does it move in {t_} minutes?
""".replace("My heart beats {a} times in a while... |\n", ""), 0.6)


@skill("real_plain_grown_ways", weight=3.5)
def ways(d):
    yield from tell(d, "grown.ways", TASKS)


@skill("real_plain_grown_ways_more", weight=4.5)
def ways_more(d):
    yield from tell(d, "grown.ways2", MORE)
