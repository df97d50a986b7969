"""On the way: how far is left and how long it takes, fuel and tolls, miles per gallon, taxis and hired cars, rooms and taxes, money
of other countries, time zones, luggage, what each of those in the car pays.
"""
from .core import skill
from .plain_daily_base import Fraction, cash, finite, half, kind, short, sum_of, tell, unit, until


# -- the way that is left --------------------------------------------------------------------------------------------------
def way(d):
    u, s = d.pick([("km", "km/h"), ("km", "km/h"), ("miles", "mph")])
    while True:
        v, h, e = d.pick([40, 45, 50, 55, 60, 64, 65, 70, 72, 75, 80, 85, 90, 96, 100, 110, 120]), d.pick([1, 2, 3, 4, 5, "1.5", "2.5", "0.5", "3.5"]), d.pick([1, 2, 3, 4, 5, "1.5", "2.5", "0.5", "0.75", "1.25", "3.5"])
        left = Fraction(v) * Fraction(e)
        done = Fraction(v) * Fraction(h)
        if left.denominator == 1 and done.denominator == 1:
            break
    a = d.int(8, 400)
    return dict(v=v, h=h, e=e, H=f"{h} hours" if h != 1 else "an hour", s=int(left) + a, a=a, x=int(left + done), done=int(done), u_=u, su=s, w=d.pick(["drive", "trip", "journey", "tour"]), car=d.pick(["car", "bus", "train", "van", "coach", "truck"]), b=d.int(5, 90), c=d.int(5, 90), k=d.int(3, 12))


LEFT = ["The {w} is {s} {u_} and we have done {a}.", "{n} has {s} {u_} to go in all and has driven {a} {u_} so far.", "We've done {a} of {s} {u_}.", "It's {s} {u_} to {town}. After {a} {u_} {n} stops.", "A {w} of {s} {u_}; {a} {u_} are behind us.", "The sat nav said {s} {u_} at the start, and {a} {u_} are done."]
LEFT_ASK = ["How far is left?", "How many {u_} are left?", "How far is it still?", "how many {u_} to go?", "How much further is it?", "How many {u_} does {n} still have to go?"]
LEFT_ASK = [a for a in LEFT_ASK if "{n}" not in a]
AT = ["At {v} {su}, how many hours will the rest take?", "How many hours does the rest take at {v} {su}?", "The rest is done at {v} {su}. How many hours is that?", "How many more hours is it at {v} {su}?", "With {v} {su} from here, how long will it be in hours?"]
RODE = ["A {car} goes at {v} {su} for {h} hours on a {w} of {x} {u_}.", "{n} drives {h} hours at {v} {su}. The whole way is {x} {u_}.", "The way to {town} is {x} {u_}. We have driven {h} hours at {v} {su}.", "It is {x} {u_} to {town}, and the {car} has gone at {v} {su} for {h} hours."]
LEGS = ["First {a} {u_} to {town}, then {b} {u_}, then {c} {u_} to {town2}.", "{n} drives {a} {u_} in the morning, {b} {u_} at noon and {c} {u_} at night.", "The stages are {a}, {b} and {c} {u_}.", "We go {a} {u_}, stop, go {b} {u_}, stop again and go {c} {u_}."]
COMMUTE = ["{n} drives {a} {u_} to work and back every day, {k} days.", "It is {a} {u_} to school. {n} goes there and back on {k} days.", "My way to work is {a} {u_} each way. I work {k} days.", "The office is {a} {u_} away; {k} times there and back."]


def far(d):
    v = way(d)
    return {**v, "out": unit(v["u_"])}


WAYS = [kind(far, [("What is left is {s} minus {a}.", "{s}-{a}")], LEFT, LEFT_ASK), kind(lambda d: {**way(d), "out": unit("hours")}, [("What is left is {s} minus {a}.", "{s}-{a}"), ("Time is distance divided by speed: {r1} divided by {v}.", "{r1}/{v}")], LEFT, AT, spell=0, weight=1.5),
        kind(far, [("The way done is {v} times {h} hours; taken from {x}.", "{x}-{v}*{h}")], RODE, LEFT_ASK, spell=0, weight=1.3), kind(far, [("The total is the sum: {a} plus {b} plus {c}.", "{a}+{b}+{c}")], LEGS, ["How far is that in all?", "How many {u_} altogether?", "total {u_}?", "How long is the whole trip in {u_}?"], weight=0.6),
        kind(far, [("There and back is 2 times {a}; times {k} days.", "2*{a}*{k}")], COMMUTE, ["How far is that in all?", "How many {u_} is that?", "How many {u_} altogether?", "How many {u_} are driven?"], weight=1.2)]


# -- fuel, tolls, tickets ----------------------------------------------------------------------------------------------------
def fuel(d):
    while True:
        l, x = d.pick([4, 5, 6, 7, 8, 9, 10, 12, "4.5", "5.5", "6.5", "7.5", "5.2", "6.8"]), d.int(5, 90) * 10
        p = f"{d.pick('1112')}.{d.pick(['50', '60', '80', '40', '75', '65', '90', '20'])}"
        y = Fraction(l) * x / 100
        if short(y, 1) and short(y * Fraction(p)):
            break
    k = d.int(2, 5)
    mpg = d.pick([20, 25, 30, 32, 35, 40, 45, 50])
    g = d.pick([2, 3, 4, 5, 6, 8, 10, 12, "2.5", "7.5"])
    return cash(d, dict(l=l, x=x, k=k, mpg=mpg, g=g, mi=finite(Fraction(g) * mpg), li=d.pick([20, 25, 30, 32, 35, 38, 40, 42, 45, 50, 55, 60]), car=d.pick(["car", "van", "camper", "minibus", "old car", "pick-up"]), pet=d.pick(["petrol", "diesel", "fuel", "gas"])), p=p, w=sum_of(d, 3, 45), b=sum_of(d, 20, 120))


TOLL = ["The {car} takes {l} litres per 100 km, {pet} is {P} a litre, and the toll is {W}. The way is {x} km.", "We drive {x} km. The {car} uses {l} l/100 km and a litre costs {P}. Tolls are {W}.", "{n} drives {x} km with {l} litres per 100 km at {P} a litre and pays a toll of {W}.", "Toll {W}, {x} km, {l} l per 100 km, {P} per litre."]
TOLL_ASK = ["What does the trip cost?", "How much is it in all?", "total cost?", "How much is paid altogether?", "What do fuel and toll cost together?"]
FUEL = [t.replace(", and the toll is {W}", "").replace(" Tolls are {W}.", "").replace(" and pays a toll of {W}", "").replace("Toll {W}, {x} km", "{x} km") for t in TOLL]
FILL = ["I fill up with {li} litres at {P} a litre.", "{n} buys {li} litres of {pet} for {P} per litre.", "{li} litres of {pet} at {P}.", "The tank takes {li} litres, and {pet} costs {P} a litre."]
PLUS_TOLL = ["{pet_} is {B} and the toll {W} each way.", "{n} pays {B} for {pet} and {W} of toll in each direction.", "The {pet} for the whole trip comes to {B}; the toll is {W} there and {W} back."]
PLUS_TOLL = [t.replace("{pet_} is", "The {pet} is") for t in PLUS_TOLL]
SHARE = ["It is split between {k} people. What does each pay?", "{k} of us share the cost. How much is it each?", "There are {k} of us in the car. How much each?", "How much is that each for {k} people?"]
MPG = ["My {car} does {mpg} miles to the gallon. I drive {mi} miles.", "{n} drives {mi} miles in a {car} that gets {mpg} mpg.", "A {car} gets {mpg} miles per gallon. The trip is {mi} miles.", "{mi} miles at {mpg} mpg."]
MPG_G = ["My {car} does {mpg} miles to the gallon. I have {g} gallons.", "A {car} gets {mpg} mpg and there are {g} gallons in the tank.", "{g} gallons at {mpg} miles per gallon.", "{n} has {g} gallons left and {his} {car} does {mpg} miles per gallon."]
MPG_R = ["I drove {mi} miles on {g} gallons.", "My {car} used {g} gallons for {mi} miles.", "{mi} miles, {g} gallons.", "{n} needed {g} gallons of {pet} for a trip of {mi} miles."]
GAL = ["How many gallons is that?", "How many gallons are needed?", "gallons?", "How much {pet} is that in gallons?"]
F = ("The fuel is {x} km times {l} per 100.", "{x}*{l}/100")


def shared(d):
    while True:
        v = fuel(d)
        if short((Fraction(v["b"]) + 2 * Fraction(v["w"])) / v["k"]):
            return v


def fuel_share(d):
    while True:
        v = fuel(d)
        if short(Fraction(v["l"]) * v["x"] * Fraction(v["p"]) / 100 / v["k"]):
            return v


FUELS = [kind(fuel, [("Asked: the cost. " + F[0], F[1]), ("The cost is {r1} times {p}, plus {w}.", "{r1}*{p}+{w}")], TOLL, TOLL_ASK, spell=0, weight=1.5), kind(fuel, [("Asked: the cost. " + F[0], F[1]), ("The cost is {r1} times {p}.", "{r1}*{p}")], FUEL, ["What does the {pet} cost?", "How much is the {pet}?", "cost?", "How much do we pay for {pet}?"], spell=0),
         kind(fuel_share, [("Asked: each share. " + F[0], F[1]), ("The cost is {r1} times {p}.", "{r1}*{p}"), ("Each share is {r2} divided by {k}.", "{r2}/{k}")], FUEL, SHARE, spell=0), kind(fuel, [("<li times p>.", "<li*p>")], FILL, ["What do I pay?", "How much is that?", "What does it cost?", "how much?"], spell=0, weight=0.7),
         kind(fuel, [("The total is {b} plus 2 times {w}.", "{b}+2*{w}")], PLUS_TOLL, TOLL_ASK[:4], spell=0), kind(shared, [("Asked: each share. The total is {b} plus 2 times {w}.", "{b}+2*{w}"), ("Each share is {r1} divided by {k}.", "{r1}/{k}")], PLUS_TOLL, SHARE, spell=0),
         kind(lambda d: {**fuel(d), "out": unit("gallons")}, [("{mi} divided by {mpg}.", "{mi}/{mpg}")], MPG, GAL, spell=0), kind(lambda d: {**fuel(d), "out": unit("miles")}, [("<g times mpg>.", "<g*mpg>")], MPG_G, ["How far can I go?", "How many miles is that?", "How far does it get, in miles?", "miles?"], spell=0, weight=0.8),
         kind(lambda d: {**fuel(d), "out": unit("mpg")}, [("The rate is {mi} divided by {g}.", "{mi}/{g}")], MPG_R, ["How many miles per gallon is that?", "What is the mpg?", "mpg?", "How many miles did it do on one gallon?"], spell=0, weight=0.8),
         kind(fuel, [("The cost is {mi} divided by {mpg}, times {p}.", "{mi}/{mpg}*{p}")], [f"{a} {b}" for a in MPG for b in ["A gallon costs {P}.", "Gas is {P} a gallon.", "Fuel is {P} per gallon."]], ["What does the gas cost?", "How much is the trip?", "cost?", "How much do I spend on it?"], spell=0)]


@skill("real_plain_daily_road", weight=2.3)
def road(d):
    yield from tell(d, "daily.road", WAYS + FUELS)


# -- taxis, hired cars, rooms ------------------------------------------------------------------------------------------------
def ride(d):
    a, p = sum_of(d, 2, 9, 0.6), d.pick(["1.20", "1.50", "1.80", "2", "2.20", "2.50", "3", "0.90", "1.75", "0.80"])
    x = d.int(2, 60)
    day, free, km = sum_of(d, 20, 90, 0.15), d.int(1, 8) * 50, d.pick(["0.20", "0.25", "0.30", "0.15", "0.40", "0.10"])
    e = d.int(2, 12)
    room, tax = sum_of(d, 35, 190, 0.2), d.pick(["1", "1.50", "2", "2.50", "3", "3.50", "4"])
    k = d.int(2, 6)
    return cash(d, dict(x=x, e=e, k=k, km_=d.int(4, 90) * 10, more=free * 1 + d.int(10, 400), free=free, r=d.int(1, 3), bags=d.int(1, 4)), a=a, p=p, q=day, s=km, w=room, y=tax, z=sum_of(d, 5, 40))


TAXI = ["A taxi costs {A} to start and {P} per km. The ride is {x} km.", "The basic fare is {A}, each km {P}; we go {x} km.", "{n} takes a taxi for {x} km: {A} plus {P} a kilometre.", "The meter starts at {A} and adds {P} for every km. I go {x} km.", "Taxi: {A} base, {P} per km, {x} km."]
HIRE = ["A hire car costs {Q} a day and {S} per km. {n} has it for {e} days and drives {km_} km.", "We rent a van for {e} days at {Q} a day plus {S} a km and drive {km_} km.", "Rental: {Q} per day, {S} per km. {e} days, {km_} km.", "The car is {Q} a day, and each km is {S}. I keep it {e} days and do {km_} km."]
HIRE_E = ["A hire car costs {Q} a day plus {Z} once for insurance. {n} takes it for {e} days.", "{e} days with a hire car at {Q} a day and a fee of {Z}.", "We rent bikes for {e} days at {Q} a day; the deposit that is kept is {Z}.", "A boat is {Q} per day and cleaning is {Z}. We book {e} days."]
HIRE_E[2] = "We rent bikes for {e} days at {Q} a day, and the helmets are {Z}."
HOTEL = ["A room is {W} a night. We stay {e} nights and the city tax is {Y} a night for the room.", "{n} books {e} nights at {W}; a tax of {Y} a night is added.", "{e} nights, {W} each, plus {Y} tax per night.", "The hotel takes {W} per night and {Y} a night for the tourist tax. I stay {e} nights."]
HOTEL_P = ["{k} people stay {e} nights. The tax is {Y} per person and night.", "The tourist tax is {Y} per person per night. We are {k} for {e} nights.", "{k} guests, {e} nights, {Y} tax per person and night."]
HOTEL_B = ["A room is {W} a night and breakfast {Z}. {n} stays {e} nights with breakfast each day.", "{e} nights at {W} with breakfast at {Z} a day.", "We pay {W} a night and {Z} for breakfast every day, {e} nights."]
ALL = ["What does that cost?", "How much is it in all?", "How much do I pay?", "What is the total?", "total?", "What is the price?", "How much is that altogether?"]
BAG = ["The flight is {W} per person and a bag {Z}. {k} people fly with one bag each.", "{k} of us fly at {W} each and each takes a bag for {Z}.", "{k} tickets at {W}, and {Z} for a bag per person."]
RIDES = [kind(ride, [("The total is {a} plus {x} times {p}.", "{a}+{x}*{p}")], TAXI, ALL, spell=0, weight=1.3), kind(ride, [("The cost is {e} times {q} plus {km_} times {s}.", "{e}*{q}+{km_}*{s}")], HIRE, ALL, spell=0, weight=1.3), kind(ride, [("The total is {z} plus {e} times {q}.", "{z}+{e}*{q}")], HIRE_E, ALL, spell=0),
         kind(ride, [("One night is {w} plus {y}; times {e}.", "({w}+{y})*{e}")], HOTEL, ALL, spell=0, weight=1.2), kind(ride, [("{k} times {e} times {y}.", "{k}*{e}*{y}")], HOTEL_P, ["How much tax is that?", "What is the tax in all?", "How much do they pay?", "total tax?"], spell=0, weight=0.8),
         kind(ride, [("One night is {w} plus {z}; times {e}.", "({w}+{z})*{e}")], HOTEL_B, ALL, spell=0), kind(ride, [("One is {w} plus {z}; times {k}.", "({w}+{z})*{k}")], BAG, ALL, spell=0)]


def pocket(d):
    b = d.int(60, 900)
    e = d.int(3, 14)
    x = d.int(5, max(6, b // e))
    y = d.int(2, e - 1)
    return cash(d, dict(e=e, y=y, z=e - y), b=str(b), x=str(x), s=str(e * d.int(8, 90)), w=str(d.int(20, b - 10)))


BUDGET = ["I have {B} for a holiday and spend {X} a day for {e} days.", "{n} takes {B} along and uses {X} a day, {e} days.", "Pocket money {B}, {X} a day for {e} days.", "We have {B} and {e} days at {X} a day."]
PERDAY = ["I have {S} for {e} days.", "{n} takes {S} along for {e} days.", "{S} must last {e} days.", "Holiday money {S}, {e} days."]
PERDAY_ASK = ["How much can I spend a day?", "How much is that a day?", "What can be spent each day?", "daily budget?", "How much per day?"]
HOLIDAY = [kind(until(pocket, lambda v: int(v["x"]) * v["e"] < int(v["b"])), [("What is left is {b} minus {e} times {x}.", "{b}-{e}*{x}")], BUDGET, ["How much is left?", "How much is left over?", "What remains?", "How much comes home again?", "what's left?"], spell=0), kind(pocket, [("{s} divided by {e}.", "{s}/{e}")], PERDAY, PERDAY_ASK, spell=0)]


# -- foreign money, clocks, luggage --------------------------------------------------------------------------------------------
LANDS = [("pound", "pounds", "euros", ["1.15", "1.20", "1.18", "1.10"]), ("euro", "euros", "dollars", ["1.10", "1.08", "1.05", "1.20"]), ("dollar", "dollars", "yen", [150, 145, 110]), ("euro", "euros", "kroner", ["7.5", "11.4", "7.45"]), ("pound", "pounds", "dollars", ["1.25", "1.30", "1.27"]), ("euro", "euros", "zloty", ["4.3", "4.5"]), ("dollar", "dollars", "rupees", [83, 85, 80]), ("euro", "euros", "francs", ["0.95", "0.98"]), ("pound", "pounds", "lira", [40, 38]), ("dollar", "dollars", "pesos", [17, 18, 20]), ("euro", "euros", "crowns", [25, 24]), ("euro", "euros", "forints", [390, 400]), ("dollar", "dollars", "baht", [35, 36])]


def foreign(d):
    o, many, to, rs = d.pick(LANDS)
    r, x = d.pick(rs), d.int(5, 900)
    y = d.int(2, 400)
    fee = d.pick([2, 3, 5, 4, 10])
    x = max(x, fee + 5)
    z = d.int(1, x - 1)
    return dict(o=o, many=many, to=to, r=r, x=x, s=finite(Fraction(r) * x), fee=fee, y=y, i=d.pick(["jacket", "meal", "museum ticket", "hotel room", "train ticket", "bag", "phone", "pair of shoes", "bottle of perfume", "lamp", "camera"]), z=z)


SWAP = ["One {o} is {r} {to}.", "1 {o} = {r} {to}.", "I get {r} {to} for one {o}.", "The rate is {r} {to} to the {o}.", "For a {o} they give {r} {to}.", "The bank gives {r} {to} per {o}."]
SWAP_TO = ["How many {to} do I get for {x} {many}?", "{n} changes {x} {many}. How many {to} is that?", "What are {x} {many} in {to}?", "I have {x} {many}. How many {to}?", "{x} {many} = ? {to}", "How much is {x} {many} in {to}?", "I've {x} {many} left. What is that in {to}?"]
SWAP_FROM = ["A {i} costs {s} {to}. How many {many} is that?", "How many {many} are {s} {to}?", "What are {s} {to} in {many}?", "I paid {s} {to}. How much in {many}?", "{n} brings back {s} {to}. How many {many} is that?", "{s} {to} = ? {many}", "The {i} is {s} {to}. What is it in {many}?"]
SWAP_FEE = ["{n} changes {x} {many} after a fee of {fee} {many} is taken. How many {to} are paid out?", "The fee is {fee} {many}, taken first. How many {to} for {x} {many}?", "I give {x} {many}, {fee} {many} go as a fee and the rest is changed. How many {to} do I get?"]
SWAP_LEFT = ["I change {x} {many} and spend {y} {to}. How many {to} are left?", "{n} changes {x} {many} and pays {y} {to} for a {i}. How many {to} does {he} still have?", "After changing {x} {many}, {n} spends {y} {to}. How many {to} remain?"]
MONEYS = [kind(lambda d: (lambda v: {**v, "out": unit(v["to"])})(foreign(d)), [("Asked: the other money. One is {r} of the other: {x} times {r}.", "{x}*{r}")], SWAP, SWAP_TO, spell=0, weight=1.3), kind(lambda d: (lambda v: {**v, "out": unit(v["many"])})(foreign(d)), [("Asked: how many of the one. One is {r} of the other: {s} divided by {r}.", "{s}/{r}")], SWAP, SWAP_FROM, spell=0, weight=1.5),
          kind(foreign, [("What is changed is {x} minus {fee}.", "{x}-{fee}"), ("One is {r} of the other: {r1} times {r}.", "{r1}*{r}")], SWAP, SWAP_FEE, spell=0, first=0), kind(until(foreign, lambda v: v["x"] * Fraction(v["r"]) > v["y"]), [("Asked: what is left. One is {r} of the other: {x} times {r}.", "{x}*{r}"), ("What is left is {r1} minus {y}.", "{r1}-{y}")], SWAP, SWAP_LEFT, spell=0, first=0)]


def zone(d):
    k = d.int(2, 11)
    h = d.int(1, 23)
    fl = d.int(2, 13)
    lim, w1, w2 = d.pick([20, 23, 25, 30, 32]), half(d, 3, 15, 0.5), half(d, 1, 9, 0.5)
    p, q = d.rng.sample("London Tokyo Dubai Lagos Madrid Delhi Lima Cairo Perth Rome Boston Oslo Athens Bangkok Nairobi Toronto".split(), 2)
    m1, m2 = d.int(35, 160), d.int(20, 110)
    return dict(k=k, h=h, fl=fl, lim=lim, w1=w1, w2=w2, p_=p, q_=q, over=finite(Fraction(lim) + Fraction(d.int(1, 90), 10)), fee=d.pick([5, 8, 10, 12, 15, 20]), m1=m1, m2=m2, wait=d.int(10, 90), day=d.pick(["day", "night"]))


def ahead(d):
    v = zone(d)
    while v["h"] + v["k"] > 23:
        v = zone(d)
    return v


def behind(d):
    v = zone(d)
    while v["h"] - v["k"] < 1:
        v = zone(d)
    return v


def lands(d):
    v = ahead(d)
    while v["h"] + v["k"] + v["fl"] > 23:
        v = ahead(d)
    return v


AHEAD = ["{p_} is {k} hours ahead of {q_}. It is {h} o'clock in {q_}.", "In {q_} it is {h}:00 and {p_} is {k} hours ahead.", "The clocks in {p_} are {k} hours ahead of {q_}, where it is {h}:00.", "It's {h}:00 in {q_}. {p_} is {k} h ahead."]
BEHIND = [a.replace("ahead of", "behind").replace("ahead", "behind") for a in AHEAD]
HOUR = ["What hour is it in {p_} (24-hour clock)?", "Which hour is it in {p_}, on a 24-hour clock?", "What is the hour in {p_}?", "hour in {p_}, from 0 to 23?", "Give the hour in {p_} as a number."]
LANDS_Q = ["A plane leaves {q_} at {h}:00 and flies {fl} hours. {p_} is {k} hours ahead. At what hour does it land in {p_} local time?", "The flight takes {fl} hours and starts at {h}:00 in {q_}. In {p_} it is {k} hours later. What is the hour there on landing?", "Take-off {h}:00, {fl} hours in the air, {k} hours ahead at the other end. Local hour of arrival?", "{n} flies from {q_} at {h}:00 for {fl} hours to {p_}, which is {k} hours ahead. What hour does {his} phone show in {p_}?"]
CASE = ["My bags weigh {w1} kg and {w2} kg. The limit is {lim} kg.", "{n}'s cases are {w1} kg and {w2} kg, and {lim} kg are allowed in all.", "The limit is {lim} kg. In the scales are bags of {w1} and {w2} kg.", "Luggage limit {lim} kg, bags {w1} kg and {w2} kg."]
OVER = ["A suitcase weighs {over} kg. The limit is {lim} kg.", "{n}'s bag is {over} kg, but only {lim} kg are allowed.", "Limit {lim} kg, my case {over} kg."]
WAIT = ["The first train takes {m1} minutes, then {n} waits {wait} minutes and the second takes {m2} minutes.", "The bus ride is {m1} minutes, the wait {wait} minutes and the train {m2} minutes.", "{m1} minutes by train, {wait} minutes at the station, {m2} minutes by bus."]
CLOCKS = [kind(ahead, [("{h} plus {k}.", "{h}+{k}")], AHEAD, HOUR, spell=0), kind(behind, [("{h} minus {k}.", "{h}-{k}")], BEHIND, HOUR, spell=0), kind(lands, [("The total is the sum: {h} plus {fl} plus {k}.", "{h}+{fl}+{k}")], [], whole=LANDS_Q * 3, spell=0, weight=0.8),
          kind(until(lambda d: {**zone(d), "out": unit("kg")}, lambda v: Fraction(v["w1"]) + Fraction(v["w2"]) < v["lim"]), [("{lim} minus {w1} minus {w2}.", "{lim}-{w1}-{w2}")], CASE, ["How many kg can still be packed?", "How much more can I take, in kg?", "How many kg are still free?", "kg left?"], spell=0), kind(lambda d: {**zone(d), "out": unit("kg")}, [("{over} minus {lim}.", "{over}-{lim}")], OVER, ["How many kg too heavy is it?", "How many kg must come out?", "By how much is it over?", "How many kg over?"], spell=0, weight=0.7),
          kind(zone, [("{over} minus {lim}.", "{over}-{lim}"), ("The cost is {r1} times {fee}.", "{r1}*{fee}")], [f"{a} Each kg over costs {{fee}} euros." for a in OVER] + [f"{a} They charge {{fee}} dollars for each kg too much." for a in OVER], ["What must be paid?", "How much is the extra charge?", "What does it cost?", "How much do I pay?"], spell=0, weight=0.8), kind(zone, [("The total is the sum: {m1} plus {wait} plus {m2}.", "{m1}+{wait}+{m2}")], WAIT, ["How many minutes is that in all?", "How long does the journey take, in minutes?", "total minutes?", "How many minutes altogether?"], weight=0.6)]


@skill("real_plain_daily_travel", weight=2.3)
def travel(d):
    yield from tell(d, "daily.travel", RIDES + HOLIDAY + MONEYS + CLOCKS)
