"""Speed, time and distance: one slower or faster than another, km/h and m/s, sound, trips with a break, departures and arrivals, cm a minute,
ml a minute, there and back, two cars; each line a scene of its own.
"""
from .core import skill
from .plain_scenes_base import Fraction, cash, cents, clock, finite, out, scenes, short, tell, two, unit, until


# -- one slower, cheaper, younger than another; then its way or its cost ---------------------------------------------------
def slower(d):
    mile = d.chance(0.3)
    u, su = ("miles", d.pick(["mph", "miles per hour", "miles an hour"])) if mile else ("km", d.pick(["km/h", "km/h", "km/h", "km per hour", "kilometres per hour"]))
    a = d.rng.randint(9, 26) * 5 if d.chance(0.8) else d.int(40, 130)
    k = d.pick([5, 10, 10, 15, 20, 20, 25, 30, 12, 8, 18])
    t = d.pick(["2", "3", "4", "5", "6", "1.5", "2.5", "0.5", "3.5", "7"])
    return dict(a=a, k=k, t_=t, u=u, su=su, T={"0.5": d.pick(["half an hour", "0.5 hours"]), "1.5": d.pick(["1.5 hours", "one and a half hours"]), "2.5": d.pick(["2.5 hours", "two and a half hours"])}.get(t, f"{t} hours"), out=unit(u))


def walker(d):
    v = slower(d)
    return {**v, "a": d.pick([12, 14, 15, 16, 18, 20, 22, 24, 25]), "k": d.pick([2, 3, 4, 5, 6, 7, 8])}


FAR = lambda sign: [("First the second one: {a} " + {"-": "minus", "+": "plus"}[sign] + " {k}.", "{a}" + sign + "{k}"), ("Distance is speed times time: {r1} times {t_} hours.", "{r1}*{t_}")]
SLOWER = [scenes(slower, FAR("-"), """
A car drives at {a} {su}. A lorry is {k} {su} slower. How far does the lorry get in {T}?
The express train does {a} {su} and the local train {k} {su} less. How many {u} does the local train cover in {T}?
{n} drives at {a} {su}, {m} drives {k} {su} slower. How far does {m} drive in {T}?
A bus is {k} {su} slower than a car, which goes {a} {su}. How far does the bus travel in {T}?
In fog a coach goes {k} {su} slower than its usual {a} {su}. How many {u} does it do in {T}?
The speed of a motorbike is {a} {su}. A van's speed is {k} {su} lower. What distance does the van cover in {T}?
Car A travels at {a} {su}. Car B travels {k} {su} slower than car A. How far has car B gone after {T}?
A tractor trails a truck: the truck does {a} {su}, the tractor {k} {su} less. How far does the tractor go in {T}?
With a caravan {n} must drive {k} {su} slower than the normal {a} {su}. How far can {he} get in {T}?
The old train ran {k} {su} slower than the new one. The new one runs at {a} {su}. How far did the old one go in {T}?
A taxi goes at {a} {su}, a tram goes {k} {su} slower. How many {u} does the tram go in {T}?
Going uphill the lorry is {k} {su} slower than on the flat, where it does {a} {su}. How far does it get uphill in {T}?
One ferry makes {a} {su}; another is slower by {k} {su}. What distance does the slower one make in {T}?
A hawk flies at {a} {su} and a crow {k} {su} slower. How many {u} does the crow fly in {T}?
car {a} {su}, bus {k} {su} slower. how far does the bus go in {T}?
How far does a van go in {T} if it is {k} {su} slower than a car at {a} {su}?
A horse gallops at {a} {su}. A camel is {k} {su} slower. How far does the camel run in {T}?
"""), scenes(walker, FAR("-"), """
{n} cycles at {a} {su}. {m} cycles {k} {su} slower. How far does {m} cycle in {T}?
Against the wind {n} rides {k} {su} slower than {his} usual {a} {su}. How far does {he} ride in {T}?
A canoe is {k} {su} slower than a rowing boat that goes {a} {su}. How far does the canoe get in {T}?
The scooter does {a} {su} and the bike {k} {su} less. What distance does the bike cover in {T}?
A fast runner does {a} {su}, a friend is {k} {su} slower. How many {u} does the friend run in {T}?
With luggage {n} cycles {k} {su} slower than without, when it is {a} {su}. How far does {he} cycle with luggage in {T}?
"""), scenes(slower, FAR("+"), """
A bus goes at {a} {su}. A car is {k} {su} faster. How far does the car go in {T}?
{n} drives at {a} {su}; {m} drives {k} {su} faster. How many {u} does {m} drive in {T}?
The local train does {a} {su}, the express {k} {su} more. What distance does the express cover in {T}?
On the motorway the van goes {k} {su} faster than the {a} {su} it does in the country. How far does it get there in {T}?
A motorbike is {k} {su} faster than a van. The van drives {a} {su}. How far does the motorbike get in {T}?
With a tail wind a drone is {k} {su} faster than its {a} {su}. How far does it fly in {T}?
A rider does {a} {su}, a car {k} {su} more. How far is the car after {T}?
"""), scenes(until(slower, lambda v: v["a"] > v["k"]), [("First the second one: {a} minus {k}.", "{a}-{k}"), ("Distance is speed times time: {r1} times {t_} hours.", "{r1}*{t_}")], """
A car is {k} {su} faster than a bus. The car does {a} {su}. How far does the bus go in {T}?
The express is {k} {su} faster than the local train and runs at {a} {su}. How far does the local train run in {T}?
{n} drives {k} {su} faster than {m}. {n}'s speed is {a} {su}. How many {u} does {m} drive in {T}?
""", weight=2)]


def cheaper(d):
    while True:
        a, k, c = cents(d, 60, 3000), cents(d, 10, 900), d.int(2, 12)
        if k < a * 0.7:
            break
    return cash(d, dict(c=c), a=two(a), k=two(k))


COST = lambda sign: [("First the second one: {a} " + {"-": "minus", "+": "plus"}[sign] + " {k}.", "{a}" + sign + "{k}"), ("The cost is {c} times {r1}.", "{c}*{r1}")]
CHEAPER = [scenes(cheaper, COST("-"), """
A pen costs {A}. A pencil is {K} cheaper. What do {c} pencils cost?
Adults pay {A}; children pay {K} less. How much do {c} children pay?
A large pizza is {A} and a small one is {K} cheaper. How much are {c} small pizzas?
The window seat costs {A}. The aisle seat is {K} cheaper. What do {c} aisle seats cost?
A magazine is {A}; a newspaper costs {K} less. How much are {c} newspapers?
Green tea is {A} a cup, black tea {K} less. What do {c} cups of black tea cost?
Online a game is {K} cheaper than in the shop, where it costs {A}. What do {c} games cost online?
With the club card each ticket of {A} is {K} cheaper. How much do {c} tickets cost with the card?
A day ticket is {A}. The evening ticket is {K} less. {n} buys {c} evening tickets. What does {he} pay?
{n}'s book cost {A}. The paperback is {K} cheaper. How much would {c} paperbacks cost?
A hardback costs {A}, the paperback {K} less. The school orders {c} paperbacks. What is the bill?
Fresh bread is {A} a loaf; yesterday's bread is {K} cheaper. What do {c} of yesterday's loaves cost?
At the market a melon is {K} cheaper than in the supermarket, which asks {A}. How much are {c} melons at the market?
A new ball is {A} and a used one {K} cheaper. What do {c} used balls cost?
A red rose costs {A}. A white rose costs {K} less than a red one. What do {c} white roses cost?
Brand paint is {A} a tin; the shop's own is {K} cheaper. How much are {c} tins of the shop's own paint?
Students get {K} off the {A} ticket. What do {c} students pay together?
one mug {A}, a cup is {K} cheaper, price of {c} cups?
A sandwich is {A}. A roll costs {K} less. How much must {n} pay for {c} rolls?
How much are {c} small boxes if a large one is {A} and a small one is {K} cheaper?
"""), scenes(cheaper, COST("+"), """
A pencil costs {A}. A pen is {K} dearer. What do {c} pens cost?
Children pay {A}; adults pay {K} more. How much do {c} adults pay?
A small pizza is {A} and a large one costs {K} more. How much are {c} large pizzas?
Plain rolls are {A} each, cheese rolls {K} more. What do {c} cheese rolls cost?
The balcony costs {K} more than the stalls, which are {A}. What do {c} balcony tickets cost?
Black tea is {A} a cup and green tea {K} more expensive. What do {c} cups of green tea cost?
A paperback is {A}; the hardback is {K} more. How much are {c} hardbacks?
At weekends a ticket of {A} is {K} dearer. What do {c} tickets cost at the weekend?
"""), scenes(lambda d: dict(a=d.int(9, 60), k=d.int(2, 8), c=d.int(2, 15), kin=d.pick(["sister", "brother", "cousin"])), [("First the second one: {a} minus {k}.", "{a}-{k}"), ("Then {c} more: {r1} plus {c}.", "{r1}+{c}")], """
{n} is {a} years old. {m} is {k} years younger. How old will {m} be in {c} years?
{n} is {a}, and {his} {kin} is {k} years younger. How old will the {kin} be in {c} years?
{m} is {k} years younger than {n}, who is {a}. What will {m}'s age be {c} years from now?
My {kin} is {k} years younger than me. I am {a}. How old will my {kin} be in {c} years?
{n} is {a} and {k} years older than {m}. How old will {m} be in {c} years?
A tree is {a} years old; the one beside it is {k} years younger. How old will the younger tree be in {c} years?
""")]


# -- km/h and m/s, sound ---------------------------------------------------------------------------------------------------
def kmh(d):
    x = d.pick([18, 36, 54, 72, 90, 108, 126, 144, 180, 9, 27, 45, 63, 81, 99, 252, 216, 288, 360, 900, 720])
    return dict(x=x, su=d.pick(["km/h", "km/h", "km/h", "kilometres per hour", "km per hour", "kilometers per hour"]), ms=d.pick(["m/s", "m/s", "metres per second", "meters per second"]), out=unit("m/s"))


def ms(d):
    x = d.int(2, 60) if d.chance(0.7) else f"{d.rng.randint(1, 40)}.5"
    return dict(x=x, su=d.pick(["m/s", "m/s", "metres per second", "metres a second"]), kh=d.pick(["km/h", "km/h", "kilometres per hour", "km per hour"]), out=unit("km/h"))


SPEEDS = [scenes(kmh, [("From km/h to m/s: {x} times 1000 divided by 3600.", "{x}*1000/3600")], """
Convert {x} {su} to {ms}.
A car drives at {x} {su}. What is that in {ms}?
How many {ms} is {x} {su}?
A cheetah runs {x} {su}. How many {ms} is this?
The train's speed is {x} {su}. Express it in {ms}.
Change {x} {su} into {ms}.
The wind blows at {x} {su}. Give its speed in {ms}.
A ball is thrown at {x} {su}. Find the speed in {ms}.
{x} {su} in {ms}?
A skier reaches {x} {su}. Write this in {ms}.
What is a speed of {x} {su} in {ms}?
{x} {su} = ? {ms}
The plane lands at {x} {su}. How many metres does it cover each second?
A scooter goes {x} {su}. How many metres does it go in one second?
At {x} {su}, how many metres does a car travel per second?
My speedometer shows {x} {su}. What's that in {ms}?
Rewrite {x} {su} as {ms}.
"""), scenes(ms, [("From m/s to km/h: {x} times 3600 divided by 1000.", "{x}*3600/1000")], """
Convert {x} {su} to {kh}.
A runner moves at {x} {su}. What is that in {kh}?
How many {kh} is {x} {su}?
A bird flies at {x} {su}. Express this in {kh}.
The lift goes up at {x} {su}. Write the speed in {kh}.
Change {x} {su} into {kh}.
A cyclist covers {x} m every second. How fast is that in {kh}?
{x} {su} in {kh}?
The storm reaches {x} {su}. How many {kh} is that?
An arrow flies with {x} {su}. Give the speed in {kh}.
What is a speed of {x} {su} in {kh}?
{x} {su} = ? {kh}
The train passes at {x} {su}. What is its speed in {kh}?
A ball rolls {x} metres in a second. What speed is that in {kh}?
Rewrite {x} {su} as {kh}.
"""), scenes(lambda d: dict(s=d.pick([340, 340, 340, 343, 330]), t_=d.int(2, 20) if d.chance(0.8) else f"{d.rng.randint(1, 9)}.5", su=d.pick(["m/s", "metres per second", "metres a second", "m per second"]), out=unit("m")), [("Distance is speed times time: {s} times {t_} seconds.", "{s}*{t_}")], """
Sound travels at {s} {su}. The thunder is heard {t_} seconds after the lightning. How far away is the storm in metres?
{n} sees a firework and hears the bang {t_} seconds later. Sound moves at {s} {su}. How far away was it?
The echo of a cannon takes {t_} seconds to reach the village. With sound at {s} {su}, how many metres is that?
How far does sound go in {t_} seconds at {s} {su}?
Lightning, then thunder after {t_} seconds. If sound goes {s} {su}, how far off is the lightning?
You count {t_} seconds between flash and thunder. Sound covers {s} metres each second. How many metres away is the storm?
A worker drops a beam and {n} hears it {t_} seconds later. The speed of sound is {s} {su}. How far is {n} from the beam?
A horn is heard {t_} seconds after it is blown. Taking {s} {su} for the speed of sound, find the distance.
{t_} seconds at the speed of sound ({s} {su}): how many metres?
The speed of sound is {s} {su}. What distance does it cover in {t_} seconds?
A ship's horn needs {t_} seconds to the shore. Sound: {s} {su}. How far out is the ship, in metres?
flash to thunder {t_} s, sound {s} {su}, how far?
"""), scenes(lambda d: dict(s=d.pick([340, 340, 330, 320]), t_=d.int(2, 30), su=d.pick(["m/s", "metres per second"]), km=d.pick(["km", "kilometres"]), out=unit("km")), [("Distance is speed times time: {s} times {t_} seconds, divided by 1000 for {km}.", "{s}*{t_}/1000")], """
Thunder comes {t_} seconds after the lightning. At {s} {su}, how many {km} away is the storm?
The speed of sound is {s} {su}. How far does it travel in {t_} seconds, in {km}?
{n} counts {t_} seconds between flash and bang. Sound goes {s} {su}. How many {km} away was it?
An explosion in a quarry is heard {t_} seconds later. With sound at {s} {su}, how far away is the quarry in {km}?
Sound: {s} {su}. {t_} seconds. How many {km}?
""", weight=4)]


# -- trips with a break, in minutes ----------------------------------------------------------------------------------------
def rested(d):
    while True:
        v, x, b = d.pick([30, 40, 45, 50, 60, 75, 80, 90, 100, 120, 15, 20, 12]), d.int(6, 300), d.pick([5, 10, 12, 15, 20, 25, 30, 35, 40, 45])
        if x * 60 % v == 0 and 10 <= x * 60 // v <= 360:
            break
    mile = d.chance(0.25)
    return dict(v=v, x=x, b=b, u="miles" if mile else "km", su=d.pick(["mph", "miles per hour"]) if mile else d.pick(["km/h", "km/h", "km per hour"]), out=unit("minutes"))


def out_and_in(d):
    s = d.rng.randint(75, 160) * 5 if d.chance(0.7) else d.rng.randint(370, 800)
    b = d.pick([10, 15, 20, 25, 30, 35, 40, 45, 50])
    e = s + b + d.rng.randint(20, 300)
    return dict(s=s, e=e, b=b, S=clock(s), E=clock(e), h1=s // 60, m1=s % 60, h2=e // 60, m2=e % 60, out=unit("minutes"))


def pieces(d):
    h, a, b, c = d.pick([1, 1, 2, 3]), d.pick([5, 10, 15, 20, 25, 30, 35, 40, 45, 50]), d.pick([10, 12, 15, 20, 25, 30, 40]), d.pick([20, 25, 30, 35, 40, 45, 50, 55])
    return dict(h=h, a=a, b=b, c=c, H=d.pick([f"{h} hour{'s' * (h > 1)} {a} minutes", f"{h} hour{'s' * (h > 1)} and {a} minutes", f"{h} h {a} min"]), out=unit("minutes"))


BREAK = [scenes(rested, [("Time is distance divided by speed: {x} divided by {v}, times 60 for minutes.", "{x}/{v}*60"), ("With the break: {r1} plus {b}.", "{r1}+{b}")], """
{n} drives {x} {u} at {v} {su} and takes a break of {b} minutes. How many minutes does the trip take?
A bus covers {x} {u} at {v} {su} with one stop of {b} minutes. How long does it take in minutes?
A cyclist rides {x} {u} at {v} {su} and rests for {b} minutes. How many minutes is she on the way?
The coach goes {x} {u} at {v} {su} and stands {b} minutes at a service station. Find the whole time in minutes.
A train travels {x} {u} at {v} {su}, but waits {b} minutes at a signal. How many minutes does the journey last?
{x} {u} at {v} {su} plus a {b} minute break: how many minutes?
With a pause of {b} minutes, how many minutes does {n} need for {x} {u} at {v} {su}?
A delivery van drives {x} {u} at {v} {su} and loses {b} minutes in a queue. How long is the trip in minutes?
We drove {x} {u} at {v} {su} and stopped {b} minutes for lunch. How many minutes did it take in all?
The ferry goes {x} {u} at {v} {su} after waiting {b} minutes in the harbour. How many minutes is that altogether?
{n} plans {x} {u} at {v} {su} and a coffee break of {b} minutes. How many minutes should {he} allow?
"""), scenes(out_and_in, [("From {S} to {E}, in minutes.", "({h2}*60+{m2})-({h1}*60+{m1})"), ("Without the break: {r1} minus {b}.", "{r1}-{b}")], """
{n} leaves at {S} and arrives at {E}. On the way {he} rests for {b} minutes. How many minutes is {he} really moving?
A bus sets off at {S} and gets in at {E} with a stop of {b} minutes. How many minutes was it driving?
The hikers start at {S}, have a {b} minute picnic and are back at {E}. How many minutes did they walk?
{n} works from {S} to {E} with a break of {b} minutes. How many minutes does {he} work?
A lesson runs from {S} to {E} with a pause of {b} minutes. How many minutes of teaching is that?
The film starts at {S} and ends at {E}, with an interval of {b} minutes. How long is the film itself in minutes?
We drove from {S} to {E} and stopped for {b} minutes. How many minutes did we drive?
A match begins at {S} and is over at {E}. Half time is {b} minutes. How many minutes are played?
From {S} to {E}, minus a {b} minute break: how many minutes?
A train leaves at {S} and arrives at {E} after standing {b} minutes in a tunnel. How many minutes did it move?
Rehearsal: {S} until {E}, {b} minutes break. How many minutes do they rehearse?
"""), scenes(pieces, [("An hour has 60 minutes: {h} times 60, plus {a}, plus {b}, plus {c}.", "{h}*60+{a}+{b}+{c}")], """
{n} drives for {H}, rests {b} minutes and drives another {c} minutes. How many minutes is that in total?
A coach goes {H}, stops for {b} minutes, then goes {c} minutes more. How long is the journey in minutes?
The hike: {H} up, a break of {b} minutes, {c} minutes down. How many minutes in all?
A concert has a first part of {H}, an interval of {b} minutes and a second part of {c} minutes. How many minutes does it last?
The train needs {H} to the border, waits {b} minutes and then takes {c} minutes. How many minutes altogether?
{H} of driving, {b} minutes break, {c} minutes of driving. Total in minutes?
They paddle for {H}, take a rest of {b} minutes and paddle for {c} minutes. How many minutes does the tour take?
""")]


# -- from a departure and an arrival to a distance -------------------------------------------------------------------------
def gone(d):
    while True:
        s = d.rng.randint(24, 76) * 15 if d.chance(0.8) else d.rng.randint(36, 110) * 10
        m = d.pick([30, 60, 90, 120, 150, 180, 210, 240, 45, 75, 105, 135, 300])
        v = d.pick([12, 16, 20, 40, 50, 60, 70, 80, 90, 100, 120, 64, 72, 48])
        if v * m % 60 == 0 and s + m < 1440:
            break
    mile = d.chance(0.25)
    e = s + m
    return dict(S=clock(s), E=clock(e), h1=s // 60, m1=s % 60, h2=e // 60, m2=e % 60, v=v, u="miles" if mile else "km", su="mph" if mile else d.pick(["km/h", "km/h", "km per hour"]), out=unit("miles" if mile else "km"))


GONE = [scenes(gone, [("From {S} to {E}, in hours.", "({h2}+{m2}/60)-({h1}+{m1}/60)"), ("Distance is speed times time: {v} times {r1} hours.", "{v}*{r1}")], """
A train leaves at {S} and arrives at {E}. Its average speed is {v} {su}. How far does it travel?
{n} sets off at {S} and gets there at {E}, riding at {v} {su}. What is the distance?
A bus departs at {S}, reaches the town at {E} and averages {v} {su}. How many {u} is it to the town?
A van drives from {S} to {E} at {v} {su}. How far does it go?
The coach left at {S}. At {v} {su} it was in {town} at {E}. How far is {town}?
Departure {S}, arrival {E}, speed {v} {su}. Distance?
{n} started at {S} and drove at {v} {su} until {E}. How many {u} did {he} drive?
A ferry sails from {S} until {E} with a speed of {v} {su}. Find the distance.
At {v} {su}, how far does a lorry come between {S} and {E}?
A cyclist is on the road from {S} to {E} and keeps {v} {su}. How long is the route?
The express runs at {v} {su}, starting at {S} and ending at {E}. What distance does it cover?
We left home at {S} and got to the beach at {E}. We averaged {v} {su}. How far is the beach?
between {S} and {E} at {v} {su}, how many {u}?
A balloon takes off at {S} and lands at {E}. It drifts at {v} {su}. How many {u} does it drift?
{n}'s bus leaves at {S} and arrives at {E}. It travels at {v} {su} on average. How far is the journey?
A motorbike goes {v} {su} from {S} to {E}. What is the length of the way?
""")]


# -- so many cm a minute, ml a minute, there and back ----------------------------------------------------------------------
def crawl(d):
    a, t = d.int(2, 90), d.int(2, 60)
    if d.chance(0.4):
        h = d.pick([1, 2, 3, 4, 5, 6, 8, 10, 12, 24])
        return dict(a=a, e=f"{h}*60", E="an hour" if h == 1 else f"{h} hours", said=f"{h} times 60", out=unit("metres"))
    return dict(a=a, e=str(t), E=f"{t} minutes", said=str(t), out=unit("metres"))


CRAWL = [scenes(crawl, [("Distance is speed times time: {a} times {said} minutes, divided by 100 for metres.", "{a}*{e}/100")], """
A snail crawls {a} cm a minute. How many metres does it crawl in {E}?
A beetle walks {a} cm per minute. How far does it get in {E}, in metres?
A conveyor belt moves {a} cm each minute. How many metres does it move in {E}?
A caterpillar covers {a} cm a minute. What distance in metres is that in {E}?
A machine knits {a} cm of scarf a minute. How many metres does it knit in {E}?
The tide comes in {a} cm per minute. How many metres does it come in during {E}?
A printer pulls {a} cm of paper a minute. How many metres of paper in {E}?
A robot vacuum creeps {a} cm a minute. How many metres does it cover in {E}?
A slug goes {a} cm every minute. How many metres is that in {E}?
A drill gets {a} cm deeper a minute. How many metres deep is the hole after {E}?
A turtle moves at {a} cm per minute. How far, in metres, does it move in {E}?
An ant walks {a} cm per minute. After {E}, how many metres has it walked?
{a} cm a minute for {E}, in metres?
At {a} cm per minute, how many metres are done in {E}?
A glacier robot crosses the ice at {a} cm a minute. How many metres does it cross in {E}?
"""), scenes(lambda d: dict(k=d.int(1, 60), o=d.pick(["tap", "hose", "pipe", "drip", "valve"]), out=unit("litres")), [("A day has 60 times 24 minutes: {k} times 60 times 24, divided by 1000 for litres.", "{k}*60*24/1000")], """
A tap drips {k} ml a minute. How many litres does it lose in a day?
A leaking {o} loses {k} ml of water per minute. How many litres is that in one day?
A pump drips {k} ml every minute. How many litres are lost in 24 hours?
A patient gets {k} ml a minute from a drip. How many litres is that in a day?
Each minute {k} ml run out of the tank. How many litres run out in a day?
The roof lets in {k} ml a minute. How many litres come in during 24 hours?
{k} ml a minute, how many litres a day?
A spring gives {k} ml of water a minute. What does it give in a day, in litres?
An aquarium filter loses {k} ml per minute. How many litres must be refilled after one day?
A coffee machine leaks {k} ml each minute. How much is that a day, in litres?
At {k} ml per minute, how many litres drip from a {o} in a whole day?
"""), scenes(lambda d: dict(k=d.int(2, 300), h=d.int(2, 12), out=unit("litres")), [("In {h} hours {h} times 60 minutes: {k} times {h} times 60, divided by 1000 for litres.", "{k}*{h}*60/1000")], """
A tap drips {k} ml a minute. How many litres does it lose in {h} hours?
Water runs at {k} ml per minute for {h} hours. How many litres is that?
{k} ml a minute for {h} hours: how many litres?
A machine fills {k} ml a minute. How many litres does it fill in {h} hours?
""", weight=2)]


def both_ways(d):
    a = d.int(2, 60) if d.chance(0.7) else f"{d.rng.randint(1, 15)}.5"
    k, w = d.pick([2, 3, 4, 5, 5, 5, 6]), d.int(2, 48)
    mile = d.chance(0.3)
    return dict(a=a, k=k, w=w, u="miles" if mile else "km", place=d.pick(["school", "work", "the gym", "the office", "the pool"]), out=unit("miles" if mile else "km"))


WAYS = [scenes(both_ways, [("There and back: 2 times {a}, times {k} days, times {w} weeks.", "2*{a}*{k}*{w}")], """
{n} lives {a} {u} from {place}. {He} goes there and back {k} days a week. How many {u} is that in {w} weeks?
It is {a} {u} to {place}. {n} cycles both ways on {k} days a week. How far does {he} cycle in {w} weeks?
The way to {place} is {a} {u} long. There and back, {k} days a week, for {w} weeks: how many {u}?
{n} drives {a} {u} to {place} and {a} {u} back on {k} days each week. How far is that in {w} weeks?
A nurse commutes {a} {u} each way, {k} days a week. How many {u} does she travel in {w} weeks?
My office is {a} {u} from home. I drive there and back {k} times a week. How far do I drive in {w} weeks?
{n}'s father takes a bus {a} {u} to {place} and back again, {k} days a week. How many {u} in {w} weeks?
Each way is {a} {u}. {k} days a week, there and back, {w} weeks. Total {u}?
A postman rides {a} {u} out and {a} {u} home {k} days a week. How many {u} does he ride in {w} weeks?
School is {a} {u} away. {n} walks there and back {k} days a week for {w} weeks. How far does {he} walk?
"""), scenes(both_ways, [("There and back: 2 times {a}, times {k}.", "2*{a}*{k}")], """
{n} lives {a} {u} from {place} and goes there and back on {k} days a week. How many {u} a week is that?
It is {a} {u} to {place}. How many {u} does {n} travel in a week if {he} goes there and back on {k} days?
A commuter travels {a} {u} each way, {k} days a week. How far is that a week?
{a} {u} to {place}, both ways, {k} days. How many {u}?
The round trip is twice {a} {u} and {n} makes it {k} times. How far is that?
""")]


# -- two that drive apart or towards each other ----------------------------------------------------------------------------
def pair(d):
    a, b = d.rng.randint(6, 24) * 5, d.rng.randint(6, 24) * 5
    t = d.pick(["2", "3", "4", "5", "1.5", "2.5", "0.5", "6"])
    x = Fraction(t) * (a + b)
    mile = d.chance(0.3)
    u = "miles" if mile else "km"
    return dict(a=a, b=b, t_=t, x=finite(x), u=u, su=d.pick(["mph", "miles per hour"]) if mile else d.pick(["km/h", "km/h", "km per hour"]), T={"0.5": "half an hour", "1.5": d.pick(["1.5 hours", "one and a half hours"]), "2.5": "2.5 hours"}.get(t, f"{t} hours"))


APART = [scenes(lambda d: (lambda v: {**v, "out": unit(v["u"])})(pair(d)), [("Their speeds add up; the distance is that sum times {t_} hours.", "({a}+{b})*{t_}")], """
Two cars leave the same town in opposite directions at {a} {su} and {b} {su}. How far apart are they after {T}?
A car drives east at {a} {su} and another west at {b} {su} from the same crossing. How many {u} apart are they after {T}?
{n} and {m} part at the station. {n} drives north at {a} {su}, {m} south at {b} {su}. What is the distance between them after {T}?
From one petrol station two lorries set off in opposite directions, one at {a} {su}, the other at {b} {su}. How far apart are they in {T}?
Two trains pass each other and go on at {a} {su} and {b} {su}. How far are they from each other {T} later?
Two motorbikes start back to back at {a} {su} and {b} {su}. After {T}, how many {u} are between them?
opposite directions, {a} {su} and {b} {su}, same start, {T}. distance between them?
One bus leaves for the coast at {a} {su}, another leaves for the mountains the opposite way at {b} {su}. How far apart are they after {T}?
Two friends drive away from each other at {a} {su} and {b} {su}. How big is the gap after {T}?
"""), scenes(out(pair, "hours"), [("Their speeds add up; the time is {x} divided by that sum.", "{x}/({a}+{b})")], """
Two cars are {x} {u} apart and drive towards each other at {a} {su} and {b} {su}. After how many hours do they meet?
The towns are {x} {u} apart. A car leaves one at {a} {su}, another leaves the other at {b} {su}, towards each other. How many hours until they meet?
{n} and {m} live {x} {u} apart. They drive to meet each other at {a} {su} and {b} {su}. In how many hours do they meet?
Two trains on parallel tracks, {x} {u} apart, come towards each other at {a} {su} and {b} {su}. When do they pass, in hours?
A lorry at {a} {su} and a van at {b} {su} drive towards one another from {x} {u} apart. How long until they meet, in hours?
towards each other, {x} {u} apart, {a} {su} and {b} {su}: hours until they meet?
From opposite ends of a {x} {u} road two cars start at {a} {su} and {b} {su}. How many hours before they meet?
Two buses start at the same time from {town} and {town2}, {x} {u} apart, at {a} {su} and {b} {su}. They meet after how many hours?
"""), scenes(until(out(pair, "hours"), lambda v: True), [("Their speeds add up; the time is {x} divided by that sum.", "{x}/({a}+{b})")], """
Two cars leave a town in opposite directions at {a} {su} and {b} {su}. After how many hours are they {x} {u} apart?
{n} drives east at {a} {su}, {m} west at {b} {su}, from the same place. When are they {x} {u} apart, in hours?
How many hours does it take until two cars going opposite ways at {a} {su} and {b} {su} are {x} {u} apart?
""", weight=2)]


@skill("real_plain_scenes_slower", weight=4)
def slower_scenes(d):
    yield from tell(d, "scenes.slower", SLOWER + CHEAPER)


@skill("real_plain_scenes_ms", weight=3)
def ms_scenes(d):
    yield from tell(d, "scenes.ms", SPEEDS)


@skill("real_plain_scenes_break", weight=3)
def break_scenes(d):
    yield from tell(d, "scenes.break", BREAK)


@skill("real_plain_scenes_gone", weight=2)
def gone_scenes(d):
    yield from tell(d, "scenes.gone", GONE)


@skill("real_plain_scenes_crawl", weight=3)
def crawl_scenes(d):
    yield from tell(d, "scenes.crawl", CRAWL + WAYS)


@skill("real_plain_scenes_apart", weight=2)
def apart_scenes(d):
    yield from tell(d, "scenes.apart", APART)
