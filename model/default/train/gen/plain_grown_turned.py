"""The common questions of grown-ups with their facts in another order: the rate before the fee, the whole after the part, what is asked
before what is known, two facts in one breath.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, short, sum_of, tell, unit

TASKS = []
add = adder(TASKS, 0.01)


def money2(q):
    q = Fraction(q)
    return str(q) if q.denominator == 1 else f"{float(q):.2f}"


# -- the rate before the fee --------------------------------------------------------------------------------------------------------
def rate(k, a, b):
    return lambda d: cash(d, dict(k=d.int(*k)), a=sum_of(d, *a, 0.25), b=sum_of(d, *b, 0.25))


ADD = [("The total is {a} plus {k} times {b}.", "{a}+{k}*{b}")]
add(rate((3, 36), (10, 120), (5, 70)), ADD, """
Broadband is {B} a month with a {A} setup fee. What do {k} months cost altogether?
The gym is {B} a month after a joining fee of {A}. What have I paid in {k} months?
A locker costs {B} a month, plus {A} for the key. What do {k} months come to?
For {k} months at {B} a month plus a {A} connection fee, what do I pay?
{k} monthly payments of {B} and a first payment of {A}: what is that together?
I pay {B} a month for {k} months and {A} at the end. How much in total?
TV costs {B} monthly and the box is {A}. Cost of {k} months?
What do I pay for {k} months of storage at {B} a month with a {A} deposit that I don't get back?
Dance class: {B} per month, {A} for the shoes. How much for {k} months?
How much is {k} months of lessons at {B} a month plus {A} for books?
""", 1.4)
add(rate((2, 12), (20, 150), (15, 95)), ADD, """
The plumber takes {B} an hour on top of {A} for coming. How much for {k} hours?
At {B} an hour plus {A} for parts, what does a {k} hour repair cost?
{k} hours of work at {B} each and {A} for material, what is the bill?
What does the gardener cost for {k} hours at {B} an hour if he also charges {A} for the trip?
How much do I owe for {k} hours at {B} with a call-out fee of {A}?
The hall is {B} an hour, and cleaning is {A}. We have it for {k} hours. What do we pay?
We rent a cottage for {k} nights at {B} a night and pay {A} for cleaning. What is it in all?
A {k} night stay at {B} per night, plus a {A} fee. Total?
The room costs {B} per night and the parking {A}. What do {k} nights cost with parking?
Hiring a mixer is {B} a day, and they bring it for {A}. I need it {k} days. What will I pay?
The skip company charges {A} for delivery and {B} for each day. I kept it {k} days. What is the charge?
A dog sitter asks {B} a day and {A} for the journey. We are away {k} days. What do we pay her?
""", 1.6)
add(rate((3, 40), (2, 25), (1, 5)), ADD, """
A mile costs {B} and the start {A}. What is a taxi ride of {k} miles?
For {k} km at {B} a km, with {A} to begin with, what does the taxi get?
How much is a {k} km ride if the driver takes {B} a km on top of {A}?
Rides are {B} each once you have paid {A} to get in. {n} goes on {k}. What does {he} pay?
Each game is {B}, the shoes {A}. I play {k} games. What is it?
{k} pizzas at {B} each, delivery {A}. What do we pay?
Flowers at {B} each, {k} of them, and {A} for the vase. Total?
Postage is {A} and each print {B}. How much are {k} prints with postage?
""", 1.2)


# -- the whole after the part -----------------------------------------------------------------------------------------------------------
def share(d):
    while True:
        s = d.int(2, 90) * d.pick([1, 5, 10, 20])
        k = d.int(1, s - 1)
        p = Fraction(k * 100, s)
        if short(p, 0) or (short(p, 1) and d.chance(0.3)):
            return {**cash(d, dict(k=k, s=s), a=str(k), b=str(s)), "out": lambda t: t + "%"}


add(share, [("The percentage is {k} divided by {s}, times 100.", "{k}/{s}*100")], """
I spend {A} on rent out of {B}. What percentage is that?
{A} of my {B} goes on food. What percent is it?
With a wage of {B} and a rent of {A}, what percentage of the wage is the rent?
If {k} people of {s} say yes, what percentage is that?
We sold {k} of the {s} tickets. What percent is sold?
What percent of {s} members came if {k} came?
Out of a total of {s} km I have done {k} km. What percentage have I done?
A tip of {A} on {B}: how many percent?
How many percent of the price is a discount of {A} on {B}?
The {s} guests include {k} children. What percentage are children?
What percentage of the bill of {B} is the {A} delivery?
{k} days of rain in {s} days, what percentage?
They took {A} off the {B} price. What percentage did they take off?
""", 1.6)
add(share, [("Asked: the percentage of the others. They are {s} minus {k}; divided by {s}, times 100.", "({s}-{k})/{s}*100")], """
{k} of our {s} volunteers are retired. What percentage are not retired?
If {k} of {s} people say yes and the others no, what percentage say no?
We sold {k} of the {s} tickets. What percent is not sold?
What percent of {s} members stayed away if {k} came?
Out of {s} km I have done {k} km. What percentage is still to do?
The {s} guests include {k} children. What percentage are adults?
{k} days of rain in {s} days. What percentage of the days was dry?
I keep what is left of {B} after paying {A}. What percentage do I keep?
{A} of the {B} is spent. What percentage is not spent?
The exam had {s} candidates, of whom {k} failed. What percentage passed?
Among {s} calls {k} were for someone else. What percentage were for me?
{k} seats out of {s} are broken. What percentage can be used?
""", 2)


# -- what is asked before what is known -------------------------------------------------------------------------------------------------
def off(d):
    while True:
        p, a = d.pick([5, 10, 15, 20, 25, 30, 35, 40, 50, 60]), d.int(4, 600)
        b, c, e = Fraction(a * p, 100), Fraction(a * (100 - p), 100), Fraction(a * (100 + p), 100)
        if short(b, 1):
            return cash(d, dict(p=p), a=str(a), b=money2(b), c=money2(c), e=money2(e))


add(off, [("The sale price is 100 minus {p} percent of {a}.", "{a}*(100-{p})/100")], """
There's {p}% off all boots. I like a pair at {A}. What would they cost?
What do I pay for boots at {A} if everything is {p}% off?
How much is a {A} coat when the shop takes {p}% off?
What is the price of a {A} bag after a {p}% discount?
They give {p}% off today. The lamp I want is {A}. What will I pay?
If I get {p}% off, what does a {A} watch cost me?
How much do I have to pay for a {A} sofa with a {p}% voucher?
The chair is {A}; staff get {p}% off. What do they pay?
""", 1)
add(off, [("{c} is 100 minus {p} percent of the original; divide by that and multiply by 100.", "{c}/(100-{p})*100")], """
The jeans were {C} after {p}% off. What was the ticket price?
What was the full price of a coat that costs {C} with {p}% off?
How much was a TV before {p}% was taken off, if it is {C} now?
I saved {p}% and paid {C}. What would it have cost without the discount?
Now {C}, reduced by {p}%. Old price?
The ticket is {C} because I get {p}% off. What do others pay?
What did it cost before? It is {C} now, which is {p}% less.
What is the price before a discount of {p}% that makes it {C}?
""", 1.4)
add(off, [("{e} is 100 plus {p} percent of the original; divide by that and multiply by 100.", "{e}/(100+{p})*100")], """
What was the bill before {p}% service, if we paid {E} with it?
How much is a phone without the {p}% tax, if it is {E} with tax?
Rent is {E} now, {p}% up. What was it?
What did I earn before my {p}% raise to {E}?
They put the price up {p}% to {E}. What was it before?
The {E} includes {p}% tax. What is the amount without tax?
What was last year's fee if it rose {p}% and is {E} this year?
Now {E}, raised by {p}%. Old price?
""", 1.4)


def ways(d):
    v, t = d.pick([30, 40, 50, 60, 70, 75, 80, 90, 100, 110, 120]), d.pick([2, 3, 4, 5, 6, "1.5", "2.5", "3.5", "0.5"])
    u, su = d.pick([("km", "km/h"), ("miles", "mph")])
    return dict(v=v, t_=t, s=money2(v * Fraction(str(t))), u=u, su=su)


add(lambda d: (lambda v: {**v, "out": unit("hours")})(ways(d)), [("Time is distance divided by speed: {s} divided by {v}.", "{s}/{v}")], """
How long does a {s} {u} drive take if I average {v} {su}?
How long, in hours, is the trip if it is {s} {u} and I do {v} {su}?
If we keep to {v} {su}, how many hours is it for {s} {u}?
How many hours will {n} be on the road for {s} {u} at {v} {su}?
At an average of {v} {su}, how long do {s} {u} take?
What time in hours do I need for {s} {u} if I average {v} {su}?
""", 0.8)
add(lambda d: (lambda v: {**v, "out": unit(v["u"])})(ways(d)), [("Distance is speed times time: {v} times {t_} hours.", "{v}*{t_}")], """
How far is it if I need {t_} hours at {v} {su}?
How many {u} do I do in {t_} hours when I average {v} {su}?
If I average {v} {su} for {t_} hours, how far do I get?
How far away is a town that I reach in {t_} hours at {v} {su}?
What distance in {u} do I cover if I drive {t_} hours at {v} {su}?
""", 0.8)
add(lambda d: (lambda v: {**v, "out": unit(v["su"])})(ways(d)), [("Speed is distance divided by time: {s} divided by {t_} hours.", "{s}/{t_}")], """
What was my average speed if {s} {u} took me {t_} hours?
How fast do I have to go for {s} {u} in {t_} hours?
If it takes {t_} hours for {s} {u}, what is the average speed in {su}?
What speed did the train have if it went {s} {u} in {t_} hours?
In {t_} hours we came {s} {u} far. What was our speed in {su}?
""", 0.8)


def meet(d):
    while True:
        a, b, t = d.rng.randint(2, 24) * 5, d.rng.randint(2, 24) * 5, d.pick([2, 3, 4, 5, "1.5", "2.5", "0.5"])
        s = (a + b) * Fraction(str(t))
        if a != b and s.denominator == 1:
            return dict(a=a, b=b, s=int(s), t_=t)


add(lambda d: {**meet(d), "out": unit("hours")}, [("Their speeds add up; the time is {s} divided by that sum.", "{s}/({a}+{b})")], """
Trains from two towns, {s} km apart, head for each other at {a} and {b} km/h. After how many hours do they meet?
After how many hours do two cars meet that start {s} km apart and drive towards each other at {a} km/h and {b} km/h?
We live {s} km apart. I drive at {a} km/h, my friend at {b} km/h, to meet on the way. How many hours until we meet?
{s} km lie between two ships. They sail towards one another at {a} km/h and {b} km/h. When do they meet, in hours?
Two walkers start from the ends of a {s} km trail, one at {a} km/h, the other at {b} km/h. In how many hours do they meet?
Two coaches leave towns that are {s} km apart and approach each other at {a} and {b} km/h. How many hours until they pass?
""", 1)
add(lambda d: {**meet(d), "out": unit("km")}, [("Their speeds add up; the distance is that sum times {t_} hours.", "({a}+{b})*{t_}")], """
How far apart are two cars after {t_} hours if one goes north at {a} km/h and the other south at {b} km/h?
Two friends say goodbye and drive off in opposite directions at {a} and {b} km/h. How many km are between them after {t_} hours?
After {t_} hours, how far apart are two trains that left the station in opposite directions at {a} km/h and {b} km/h?
One ship sails east at {a} km/h, one west at {b} km/h from the same port. What is their distance after {t_} hours?
""", 0.8)


# -- fuel and money, rooms and money, in one breath --------------------------------------------------------------------------------------
def room(d):
    a, b = d.pick([3, 4, 5, 6, 7, 8, 10, 12, "4.5", "3.5", "2.5", "5.5"]), d.pick([2, 3, 4, 5, 6, "3.5", "2.5"])
    return cash(d, dict(k=a, m_=b), a=sum_of(d, 8, 60, 0.2), w=str(d.int(20, 250)))


add(room, [("Asked: the total. First the whole area: {k} times {m_}.", "{k}*{m_}"), ("The cost is {r1} times {a}.", "{r1}*{a}"), ("The total is {r2} plus {w}.", "{r2}+{w}")], """
I'm laying vinyl in a {k} m by {m_} m kitchen at {A} per square metre plus {W} for the fitter. Total cost?
At {A} per m² and {W} for delivery, what does turf for a lawn of {k} m by {m_} m cost?
The tiler wants {W} and the tiles are {A} a square metre. The bathroom is {k} m by {m_} m. What does it all cost?
What do I pay for a {k} m by {m_} m carpet at {A} a square metre, with {W} for fitting?
Paint costs {A} per square metre and the painter {W}. The wall measures {k} m by {m_} m. What is the whole cost?
How much is a {k} m by {m_} m deck at {A} per square metre with {W} for the builder?
""", 1)
add(room, [("Asked: the cost. First the whole area: {k} times {m_}.", "{k}*{m_}"), ("The cost is {r1} times {a}.", "{r1}*{a}")], """
At {A} a square metre, what does a floor of {k} m by {m_} m cost?
What will I pay for {k} m by {m_} m of carpet if a square metre is {A}?
A square metre of turf is {A}. How much for a {k} m by {m_} m lawn?
How much do the tiles cost for a wall {k} m wide and {m_} m high at {A} per m²?
The glazier takes {A} per m² for a pane of {k} m by {m_} m. What is that?
""", 1)
add(room, [("Asked: the cost. First the perimeter: twice the sum of {k} and {m_}.", "2*({k}+{m_})"), ("The cost is {r1} times {a}.", "{r1}*{a}")], """
A lawn is {k} m by {m_} m. Edging costs {A} a metre. What will edging all round cost?
At {A} a metre, what does a fence all the way round a {k} m by {m_} m garden cost?
How much for skirting board on all four walls of a {k} m by {m_} m room at {A} a metre?
A metre of hedge is {A}. What does a hedge round a {k} m by {m_} m plot cost?
What do I pay for a fence round {k} m by {m_} m if each metre costs {A}?
The string of lights is {A} a metre and goes once round a {k} m by {m_} m terrace. Cost?
""", 1.2)


# -- shared bills with the people first ---------------------------------------------------------------------------------------------------
def stay(d):
    while True:
        k, g = d.int(2, 9), d.int(2, 9)
        a, b = Fraction(sum_of(d, 20, 200, 0.15)), Fraction(sum_of(d, 10, 120, 0.15))
        if short((k * a + b) / g, 1):
            return cash(d, dict(k=k, g_=g), a=money2(a), b=money2(b))


add(stay, [("Asked: each share. The total cost is the sum of all prices.", "{k}*{a}+{b}"), ("Each share is {r1} divided by {g_}.", "{r1}/{g_}")], """
We are sharing a cottage: {k} nights at {A} and a cleaning fee of {B}, {g_} people. What's everyone's share?
{g_} people, {k} nights at {A} a night, plus {B} for firewood. What does each pay?
What does each of {g_} friends pay for {k} nights at {A} plus {B} for food?
Split between {g_}: {k} tickets at {A} and {B} for parking. How much each?
{k} days of car hire at {A} a day and {B} for petrol, for {g_} people. How much per head?
There are {g_} of us. The boat is {A} an hour for {k} hours, the skipper {B}. What is each share?
How much per person if {g_} people share {k} hours of court at {A} an hour and {B} for balls?
""", 1.4)


def tip(d):
    while True:
        a, p, k = d.int(20, 400), d.pick([10, 15, 20, 5, 12]), d.int(2, 9)
        if short(Fraction(a * (100 + p), 100 * k)):
            return cash(d, dict(k=k, p=p), a=str(a))


add(tip, [("Asked: each share. The total is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100"), ("Each share is {r1} divided by {k}.", "{r1}/{k}")], """
{k} of us went out. The food was {A} and we tipped {p}%. What did each of us pay?
How much does each of {k} people pay for a {A} meal with a {p}% tip?
What is each share if {k} people split {A} plus {p}% tax?
With {p}% service on a {A} bill, what do {k} guests pay each?
""", 1)


# -- instalments, with facts beside them ------------------------------------------------------------------------------------------------
def parts(d):
    k, q = d.pick([4, 5, 6, 8, 10, 10, 11]), d.int(5, 300)
    return cash(d, dict(k=k), a=str(k * q), b=str(q))


add(parts, [("Each payment is {a} divided by {k}.", "{a}/{k}")], """
The council tax is {A} a year, paid in {k} instalments. How much is each?
A yearly bill of {A} is paid in {k} equal parts. How much is a part?
My insurance is {A} a year. I pay it in {k} instalments. What is each one?
The course fee for the year is {A}, in {k} equal payments. How much is each payment?
School dinners cost {A} a year. We pay {k} times. How much each time?
A TV for {A} is paid over {k} months. What do I pay each month?
""", 1)


@skill("real_plain_grown_turned", weight=6)
def turned(d):
    yield from tell(d, "grown.turned", TASKS)
