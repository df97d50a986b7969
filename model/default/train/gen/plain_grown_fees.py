"""A fixed fee and a rate: phone, taxi, craftsmen, hire, parking, power, post; the rate in pence or cents; the first one dearer than the
others; the fee and the rate for two things; backwards; split among several or against an allowance.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, sum_of, tell

TASKS, MORE = [], []
add, more = adder(TASKS), adder(MORE)
PENCE = [3, 4, 5, 6, 8, 10, 12, 14, 15, 16, 18, 20, 22, 24, 25, 28, 30, 32, 35, 40, 45, 48, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95]


def pence(d, v, c, **prices):
    """`b` is a price in small coins, {q} as the question writes it."""
    form = d.pick([("${}", "dollar", "cents", "bill"), ("£{}", "pound", "pence", "note"), ("£{}", "pound", "pence", "note"), ("€{}", "euro", "cents", "note")])
    from .plain_b_base import money
    v = money(d, v, form=form, b=f"0.{c:02d}", **prices)
    v["q"] = (d.pick([f"{c}p", f"{c}p", f"{c}p", f"{c} pence"]) if form[2] == "pence" else d.pick([f"{c} cents", f"{c} cents", f"{c}c"])) if not d.chance(0.12) else form[0].format(f"0.{c:02d}")
    return v


def small_rate(k, a=(2, 40), cs=PENCE):
    def draw(d):
        return pence(d, dict(k=d.int(*k)), d.pick(cs), a=sum_of(d, *a, 0.3))
    return draw


FEE = [("The total is {a} plus {k} times {b}.", "{a}+{k}*{b}")]
add(small_rate((5, 400)), FEE, """
A phone plan costs {A} a month plus {q} a text. What is the bill for {k} texts?
My phone contract is {A} a month and {q} for every minute. I talked for {k} minutes. What do I pay?
{A} a month, {q} per minute. What is the bill for {k} minutes?
The bank charges {A} a month and {q} for each payment. I made {k} payments. What did the account cost?
A SIM card costs {A} a month plus {q} for every MB. I used {k} MB. What's my bill?
The hire car is {A} and {q} for each mile. I drove {k} miles. What do I pay in all?
Van hire costs {A} plus {q} a mile. How much for {k} miles?
A scooter costs {A} to unlock and {q} a minute. I ride for {k} minutes. What does the ride cost?
An e-bike is {A} to start and {q} per minute. What do {k} minutes cost?
Standing charge {A} and {k} units at {q} each. What is the electricity bill?
The gas bill has a standing charge of {A} and {k} units at {q}. How much is the bill?
Our water company charges {A} plus {q} for each unit. We used {k} units. How much do we owe?
I pay {A} a quarter for the meter and {q} per kWh. We used {k} kWh. What is the bill?
Electricity: {A} basic fee, {q} per kWh, {k} kWh used. What is to be paid?
A kWh costs {q} and the basic charge is {A}. What do {k} kWh cost with the charge?
A print shop takes {A} for setting up and {q} a leaflet. What do {k} leaflets cost?
Printing costs {A} plus {q} a page. I need {k} pages. How much is it?
The copy shop asks {A} for binding and {q} a page. My report has {k} pages. What do I pay?
Photo prints are {q} each and postage is {A}. I order {k} prints. What is the total?
{k} photos at {q} each plus {A} for delivery, how much is that?
An ad in the paper costs {A} plus {q} a word. How much for {k} words?
A stall at the fair costs {A} and {q} goes to the organiser for each of {k} sales. What does it cost me in all?
An advert costs {A} plus {q} for every click. There were {k} clicks. What did it cost?
The translator takes {A} plus {q} per word. The letter has {k} words. What does it cost?
A parcel is {A} plus {q} for each km. It goes {k} km. What is the price?
Charging my car costs {A} to connect and {q} per kWh. I load {k} kWh. What do I pay?
The laundry charges {A} for collecting and {q} for each shirt. I send {k} shirts. What is the bill?
A coach trip costs {A} plus {q} a mile each. How much for {k} miles?
Entry is {A} and every ride costs {q}. What do I pay for {k} rides?
A hall costs {A} plus {q} for each chair. We need {k} chairs. What does it come to?
A courier charges {A} and {q} a kilometre. What does he take for {k} km?
{A} fixed and {q} per text, {k} texts: total?
fixed fee {A}, {q} a unit, {k} units. bill?
what do I pay for {k} minutes at {q} a minute with a {A} monthly fee
""".replace("What do I pay in all?", "What do I pay in all?"), 6, spell=0.01)
IN = [("Asked: the total in {words}. It is {a} plus {k} times {b}.", "{a}+{k}*{b}")]
add(small_rate((5, 400)), IN, """
Standing charge {A} and {k} units at {q} each. What is the bill in {words}?
A phone costs {A} a month and {q} a text. I sent {k} texts. What is my bill in {words}?
{A} for the hire and {q} a mile for {k} miles. What is that in {words}?
{k} pages at {q} each plus {A} for binding. How much is that in {words}?
The plan is {A} a month plus {q} per minute. How many {words} do I pay for {k} minutes?
A scooter ride: {A} to unlock, {q} a minute, {k} minutes. How many {words}?
We used {k} kWh at {q} and pay a basic charge of {A}. What is the bill, in {words}?
{k} photos cost {q} each and delivery is {A}. What is the total in {words}?
""".replace("What is that in {words}?", "How much is that in {words}?"), 1.6, spell=0)


# -- rates in whole units of money ---------------------------------------------------------------------------------------------
def rate(k=(2, 30), a=(2, 120), b=(2, 80)):
    def draw(d):
        return cash(d, dict(k=d.int(*k)), a=sum_of(d, *a, 0.25), b=sum_of(d, *b, 0.25))
    return draw


ADD = [("The total is {a} plus {k} times {b}.", "{a}+{k}*{b}")]
add(rate((2, 25), (2, 90), (1, 6)), ADD, """
A taxi charges {A} plus {B} a mile. How much is a {k} mile ride?
The taxi takes {A} at the start and {B} per km. What does a ride of {k} km cost?
A cab to the airport is {A} plus {B} a mile. It's {k} miles. What do I pay?
I take a taxi home, {k} km. It costs {A} and then {B} for each km. What will it cost?
Taxi: basic fare {A}, {B} per kilometre, {k} kilometres. Fare?
The fare is {A} and {B} a mile. How much for {k} miles?
How much is a taxi for {k} km at {A} plus {B} per km?
Skates cost {A} deposit-free and {B} an hour. What do {k} hours cost?
Delivery is {A} and every km costs {B}. The customer lives {k} km away. What does the delivery cost?
{k} km by taxi, start price {A}, {B} a km?
A removal firm charges {A} and {B} for each box. We have {k} boxes. What is the price?
A ticket for the fair is {A} and each ride {B}. {n} goes on {k} rides. What does {he} spend?
""".replace("deposit-free", "for the day"), 2)
add(rate((2, 9), (15, 120), (15, 90)), ADD, """
A plumber charges a call-out fee of {A} and {B} an hour. He was here for {k} hours. What is the bill?
The electrician takes {A} for coming and {B} an hour. He worked {k} hours. What do I owe him?
A gardener charges {A} plus {B} an hour. What do I pay for {k} hours?
The mechanic wants {A} for parts and {B} per hour. The work took {k} hours. How much is the repair?
Repairing the boiler: {A} call-out and {k} hours at {B} an hour. What's the total?
The painter costs {B} an hour and {A} for the paint. He needs {k} hours. What is his bill?
A piano tuner charges {A} for the trip and {B} an hour. He stays {k} hours. How much is that?
A photographer takes {A} plus {B} an hour. The party lasts {k} hours. What does she cost?
A cleaner asks {A} once and {B} for each visit. There are {k} visits. What do I pay in all?
Hiring a digger costs {A} for delivery and {B} a day. I keep it {k} days. What does it cost?
The room is {A} to book plus {B} for each hour. We stay {k} hours. How much is it?
A boat costs {A} plus {B} an hour. We sail for {k} hours. What do we pay?
A gym costs {A} to join and {B} a month. What have I paid after {k} months?
{n} joins a club for {A} and then pays {B} a month. How much is that in {k} months?
The broadband set-up is {A}, then {B} a month. What do {k} months cost altogether?
A washing machine on hire: {A} at the start and {B} a month for {k} months. What is paid in all?
A course costs {A} for the book and {B} a lesson. I take {k} lessons. What does it all cost?
The driving school takes {A} to sign up and {B} per lesson. {n} needs {k} lessons. What will {he} pay?
The vet charges {A} for the visit and {B} for each jab. My dog gets {k} jabs. What's the bill?
A hotel takes {A} for cleaning and {B} a night. What do {k} nights cost?
A campsite is {A} for the pitch plus {B} per person. We are {k} people. What do we pay?
A cottage costs {B} a night plus {A} for cleaning. We book {k} nights. What is the price?
The babysitter gets {B} an hour and {A} for the taxi. She was here {k} hours. What do I give her?
A locksmith: {A} to come out, {B} an hour, {k} hours. Cost?
call-out {A}, {B} per hour, {k} hours. bill?
A tutor charges {A} once and {B} a lesson. What do {k} lessons cost with that?
""", 4)
YEAR = [("A year has 12 months: {a} plus 12 times {b}.", "{a}+12*{b}")]
add(rate((2, 9), (10, 90), (8, 60)), YEAR, """
A gym costs {A} to join and {B} a month. What have I paid after a year?
The gym wants {A} at the start and {B} a month. What does the first year cost?
A phone is {A} and then {B} a month for a year. What does it cost in all?
Joining the club costs {A}, then {B} a month. How much in the first year?
Broadband: {A} for setting up and {B} a month. What is the cost of one year?
A garden bin costs {A} and {B} a month. How much is paid in the first year?
The alarm costs {A} to fit and {B} a month. What do I spend in the first year?
A magazine app is {A} once and {B} every month. How much is a year?
{n} pays {A} to join and {B} each month. What is that after one year?
I pay {A} for the router and {B} a month. What have I paid after twelve months?
""", 1.4)


# -- days and miles, adults and hours: two rates -----------------------------------------------------------------------------
def van(d):
    return pence(d, dict(k=d.int(2, 9), m_=d.int(20, 600)), d.pick(PENCE), a=str(d.int(15, 90)))


add(van, [("The total is {k} times {a} plus {m_} times {b}.", "{k}*{a}+{m_}*{b}")], """
Van hire is {A} a day and {q} a mile. I keep it {k} days and drive {m_} miles. What do I pay?
A hire car costs {A} a day plus {q} per km. I have it for {k} days and drive {m_} km. How much is that?
We rent a car for {k} days at {A} a day and {q} a mile. We drive {m_} miles. What is the bill?
Car hire: {A} per day and {q} per mile. What do {k} days and {m_} miles cost?
A van is {A} a day and {q} a km. {n} uses it for {k} days and {m_} km. What does {he} pay?
The rental firm charges {A} a day and {q} for every mile. After {k} days and {m_} miles, what is due?
{k} days at {A} a day, {m_} km at {q} a km. Total for the car?
The salesman gets {A} a day and {q} a mile. He is out for {k} days and drives {m_} miles. What is he paid?
I can claim {A} a day and {q} a mile. The trip took {k} days and {m_} miles. What can I claim?
The motorhome costs {A} a night and {q} a km. What do {k} nights and {m_} km come to?
""", 1.8, spell=0)


# -- the first one, and every further one --------------------------------------------------------------------------------------
def first(small, k=(3, 12)):
    def draw(d):
        n = d.int(*k)
        if small:
            return pence(d, dict(k=n), d.pick([c for c in PENCE if c > 15]), a=sum_of(d, 1, 9, 0.4))
        return cash(d, dict(k=n), a=sum_of(d, 3, 40, 0.25), b=sum_of(d, 1, 25, 0.25))
    return draw


def further(what):
    return [(f"Asked: the total. The further {what} are {{k}} minus 1.", "{k}-1"), ("The total is {a} plus {r1} times {b}.", "{a}+{r1}*{b}")]


for s in (False, True):
    q = "{q}" if s else "{B}"
    for what, texts in dict(
        hours="""Parking is {A} for the first hour and Q for each hour after that. What do {k} hours cost?
The car park takes {A} for the first hour and Q for every other hour. I stay {k} hours. What do I pay?
A bike costs {A} for the first hour and Q for each extra hour. I have it {k} hours. How much is it?
First hour {A}, each further hour Q. How much for {k} hours?
The court costs {A} the first hour, then Q an hour. We play {k} hours. What do we pay?
Childcare is {A} for the first hour and Q for each hour more. What do {k} hours cost?
The meter says {A} for one hour and Q for each hour after it. What do I put in for {k} hours?
The plumber asks {A} for the first hour and Q for every hour after it. He was here {k} hours. What is the bill?""",
        days="""A library book is free of charge for a month, then late: {A} for the first day and Q for each day after. What do {k} late days cost?
Hiring a ladder costs {A} for the first day and Q for each further day. What do {k} days cost?
Renting skis is {A} for the first day and Q for every day after that. How much for {k} days?
A carpet cleaner is {A} the first day, Q every extra day. I need it {k} days. Cost?
The kennel takes {A} for the first day and Q for every further day. My dog stays {k} days. What do I pay?""",
        km="""A taxi costs {A} for the first km and Q for each further km. What does a ride of {k} km cost?
The cab takes {A} for the first km and then Q a km. My trip is {k} km. What is the fare?
First km {A}, every other km Q, {k} km in all. Fare?""",
        miles="""A taxi is {A} for the first mile and Q for every mile after that. How much is a {k} mile trip?
The first mile costs {A}, each extra mile Q. What do {k} miles cost?""",
        kilos="""A parcel costs {A} for the first kilo and Q for each further kilo. What does a {k} kg parcel cost?
The post takes {A} for the first kg and Q for every kg after that. My parcel weighs {k} kg. What do I pay?
Sending {k} kg: {A} for the first kilo, Q for each extra kilo. How much?
Luggage is {A} for the first kilo too much and Q for each more. I am {k} kg over. What must I pay?""",
        people="""A sauna costs {A} for the first person and Q for each other person. We are {k}. What do we pay?
The guide takes {A} for one person and Q for each extra person. What does it cost for {k} people?
A room is {A} for the first person and Q for every further guest. What do {k} guests pay in all?""",
        nights="""The first night costs {A}, each further night Q. What do {k} nights cost?
The campsite takes {A} for the first night and Q for every other night. We stay {k} nights. How much is it?""",
        copies="""A passport photo costs {A} and each further copy Q. What do {k} copies cost?
The first copy of the certificate is {A}, every other one Q. I need {k} copies. What do I pay?""",
    ).items():
        add(first(s), further(what), texts.replace("{A} for one person and", "{A} for the first person and").replace(" Q", " " + q), 0.13 * len(texts.split("\n")))


# -- the first kilo and every further 500 g; every started 500 g ------------------------------------------------------------------
def halves(d):
    while True:
        w = d.pick(["1.5", "2", "2.5", "3", "3.5", "4", "4.5", "5", "6", "8", "10"])
        v = pence(d, dict(w=w), d.pick([c for c in PENCE if c > 18]), a=sum_of(d, 2, 12, 0.5))
        return v


add(halves, [("The further weight is {w} minus 1 kg.", "{w}-1"), ("A kilo is 2 times 500 g: {a} plus {r1} times 2 times {b}.", "{a}+{r1}*2*{b}")], """
A parcel costs {A} for the first kilo and {q} for every further 500 g. What does a {w} kg parcel cost?
The post charges {A} for the first kg and {q} for each extra 500 g. My parcel is {w} kg. What do I pay?
First kilo {A}, every 500 g more {q}. What does it cost to send {w} kg?
A courier takes {A} for 1 kg and {q} for each 500 g above that. How much is {w} kg?
Sending a parcel costs {A} up to 1 kg, then {q} for each further half kilo. What is the price for {w} kg?
Postage is {A} for the first 1 kg plus {q} per additional 500 g. How much is a parcel of {w} kg?
parcel {w} kg: first kg {A}, each further 500 g {q}. price?
""", 1.6, spell=0)


def roast(d):
    while True:
        w = d.pick(["1.5", "2", "2.5", "3", "3.5", "4", "5", "6", "1", "4.5"])
        m = d.pick([15, 18, 20, 25, 30, 12, 35, 40])
        return dict(w=w, m_=m, x=d.pick([10, 15, 20, 25, 30]), me=d.pick("joint,chicken,turkey,duck,leg of lamb,piece of pork,beef joint,goose,ham,roast".split(",")), g=int(Fraction(w) * 1000), out=lambda t: t + " minutes")


WK = [("There are {w} times 2 half kilos: {w} times 2 times {m_}.", "{w}*2*{m_}")]
WKX = [("There are {w} times 2 half kilos: {w} times 2 times {m_}, plus {x}.", "{w}*2*{m_}+{x}")]
G = [("{g} divided by 500, times {m_}.", "{g}/500*{m_}")]
GX = [("{g} divided by 500, times {m_}, plus {x}.", "{g}/500*{m_}+{x}")]
KG = """The {me} takes {m_} minutes per 500 g. How long does a {w} kg {me} take?
A {me} cooks {m_} minutes for every 500 g. Mine weighs {w} kg. How many minutes is that?
Roast it {m_} minutes for each 500 g. It is {w} kg. How long?
{m_} minutes per half kilo. How long does a {w} kg {me} need, in minutes?
How many minutes must a {w} kg {me} be in the oven at {m_} minutes per 500 g?
My cookbook says {m_} minutes for each 500 g. My {me} has {w} kg. How many minutes?
For each 500 g of {me} allow {m_} minutes. How long for {w} kg?"""
KGX = """Roast the {me} {m_} minutes for every 500 g plus {x} minutes extra. How long for a {w} kg {me}?
A {me} needs {m_} minutes per 500 g and then {x} minutes more. It weighs {w} kg. How many minutes in all?
Cooking time: {m_} minutes per 500 g plus {x} minutes. How long does a {w} kg {me} take?
The {me} is {w} kg. It takes {x} minutes plus {m_} minutes for each 500 g. How long must it cook?
How long do I roast a {w} kg {me} at {m_} minutes per half kilo plus {x} minutes?
{m_} min per 500 g + {x} min. {w} kg. How many minutes?
My {w} kg {me} goes in for {m_} minutes each 500 g and {x} minutes on top. How long is it in the oven?"""
add(roast, WK, KG, 0.9, spell=0)
add(roast, WKX, KGX, 1.1, spell=0)
add(roast, G, KG.replace("{w} kg", "{g} g"), 0.6, spell=0)
add(roast, GX, KGX.replace("{w} kg", "{g} g"), 0.7, spell=0)


# -- backwards -----------------------------------------------------------------------------------------------------------------
def backwards(k=(2, 12), a=(2, 90), b=(2, 60), small=False):
    def draw(d):
        n = d.int(*k)
        if small:
            c = d.pick(PENCE)
            x = d.int(2, 40)
            t = Fraction(x * 100 + n * c, 100)
            return {**pence(d, dict(k=n), c, a=str(x), t_=f"{float(t):.2f}" if t.denominator > 1 else str(t)), "out": None}
        x, y = d.int(*a), d.int(*b)
        return {**cash(d, {}, a=str(x), b=str(y), t_=str(x + n * y)), "out": None}
    return draw


def solve(v):
    return [("Call the number x. The equation is {a}+{b}x={t_}.", "solve({a}+{b}x={t_})")]


def said(v):
    return f"{v['a']} + {v['b']}x = {v['t_']} gives x = {v['s1']}."


def boxed(v):
    return v["s1"]


for draw, texts in ((backwards((2, 9), (15, 90), (15, 80)), """The electrician's bill was {T_}. He takes {A} for coming out and {B} an hour. How many hours did he work?
A plumber charges {A} plus {B} an hour. The bill came to {T_}. How many hours was he here?
I paid {T_} for a repair. The call-out is {A} and each hour {B}. How many hours did it take?
The gardener's bill is {T_}: {A} for plants and {B} an hour. How many hours did she work?
A hall costs {A} plus {B} an hour. We paid {T_}. For how many hours did we have it?
The photographer takes {A} and {B} an hour. I have {T_}. For how many hours can I book her?
Hiring a drill costs {A} and {B} a day. I paid {T_}. How many days did I have it?
A gym costs {A} to join and {B} a month. So far I've paid {T_}. How many months have I been there?
{n} paid {T_} to a club: {A} to join and {B} a month. How many months is {he} in the club?
A flat is {B} a night plus {A} for cleaning. The total was {T_}. How many nights?
A mechanic's bill of {T_} includes {A} for parts. The rest is work at {B} an hour. How many hours of work?
call-out {A}, {B} an hour, bill {T_}. how many hours?"""),
                    (backwards((3, 40), (2, 12), (2, 5)), """A taxi charges {A} plus {B} a mile. I paid {T_}. How many miles was the ride?
The taxi cost {T_}. It takes {A} at the start and {B} per km. How far did I go?
My taxi fare was {T_}. The driver takes {A} and then {B} a km. How many km was it?
Entry to the fair is {A} and a ride {B}. {n} spent {T_}. How many rides did {he} have?
Bowling: {A} for shoes and {B} a game. I paid {T_}. How many games did I play?
Delivery is {A} and each pizza {B}. The bill is {T_}. How many pizzas did they order?
A boat costs {A} and {B} for each person. The group paid {T_}. How many people were in it?"""),
                    (backwards(small=True, k=(5, 200)), """A phone plan is {A} a month plus {q} a text. The bill was {T_}. How many texts did I send?
A scooter costs {A} to unlock and {q} a minute. I paid {T_}. How many minutes did I ride?
The hire van is {A} plus {q} a mile. The bill came to {T_}. How many miles did I drive?
Standing charge {A}, {q} a unit, bill {T_}. How many units were used?
Binding is {A} and a page {q}. I paid {T_}. How many pages were there?
My bill is {T_}. The basic fee is {A} and each minute costs {q}. How many minutes did I use?""")):
    more(draw, solve, texts, 0.22 * len(texts.split("\n")), answer=said, box=boxed, spell=0)


SAVE = """I have {A} and save {B} a PER. After how many PERs do I have {T_}?
I already have {A}. I put aside {B} a PER. How many PERs until I have {T_}?
I save {B} a PER. I already have {A}. How many PERs until I have {T_}?
I save {B} a PER and already have {A}. How many PERs until I have {T_}?
My savings are {A} and I add {B} each PER. How many PERs until they reach {T_}?
A bike is {T_}. {n} has {A} and saves {B} a PER. In how many PERs can {he} buy it?
The holiday costs {T_}. We have {A} so far and put by {B} every PER. How many more PERs must we save?
There is {A} in the account. Each PER {B} goes in. After how many PERs are there {T_}?
A sofa costs {T_}. I pay {A} now and the rest at {B} a PER. How many PERs do I pay?
A fridge is {T_}. I put down {A} and then pay {B} a PER. How many PERs does it take?
The goal is {T_}, {A} is there, {B} comes in each PER. How many PERs?
I owe {T_}. I pay back {A} today and {B} every PER from now on. After how many PERs is it paid?
{n} needs {T_} for a course. {He} has {A} and can save {B} a PER. How many PERs will it take?
How many PERs of saving {B} does it take to get from {A} to {T_}?"""
for per in ("month", "week"):
    more(backwards((3, 30), (20, 900), (10, 200)), [("What is missing is {t_} minus {a}.", "{t_}-{a}"), (f"The number of {per}s is {{r1}} divided by {{b}}, rounded up to a whole number: ceil.", "ceil({r1}/{b})")], SAVE.replace("PER", per), 1.1, spell=0)


# -- shared ----------------------------------------------------------------------------------------------------------------------
def shared(d):
    while True:
        k, m = d.int(3, 30), d.int(2, 6)
        a, b = Fraction(sum_of(d, 2, 40, 0.3)), Fraction(sum_of(d, 1, 9, 0.5))
        if ((a + k * b) / m * 100).denominator == 1 and ((a + k * b) / m * 10).denominator == 1:
            show = lambda q: str(q) if q.denominator == 1 else f"{float(q):.2f}"
            return cash(d, dict(k=k, m_=m), a=show(a), b=show(b))


more(shared, [("Asked: each share. The total is {a} plus {k} times {b}.", "{a}+{k}*{b}"), ("Each share is {r1} divided by {m_}.", "{r1}/{m_}")], """
A {k} km taxi ride costs {A} plus {B} per km, shared by {m_} people. What does each pay?
{m_} of us share a taxi. It costs {A} and {B} a mile, and we go {k} miles. How much each?
A boat costs {A} plus {B} an hour. {m_} friends take it for {k} hours and split the cost. What does each pay?
{m_} friends hire a hall for {k} hours at {A} plus {B} an hour. What does each of them pay?
The barbecue hut is {A} and {B} an hour. {m_} families share it for {k} hours. What does a family pay?
We order {k} pizzas at {B} each with {A} delivery, and {m_} of us split it. How much is it each?
{k} beers at {B} and a {A} plate of snacks, split by {m_}. What does each pay?
A cabin: {B} a night for {k} nights plus {A} for cleaning, shared by {m_}. How much per person?
{m_} flatmates share a bill: {A} fixed and {k} units at {B}. What does each of them pay?
A guide takes {A} plus {B} an hour. {m_} tourists share him for {k} hours. What does each pay?
taxi {A} + {B} per km, {k} km, {m_} people. each?
""", 3)


# -- what is over the allowance ------------------------------------------------------------------------------------------------------
def over(d):
    m = d.pick([50, 100, 200, 150, 300, 500, 60, 1000, 250, 40, 20])
    k = m + d.int(3, max(10, m // 2))
    return pence(d, dict(k=k, m_=m), d.pick(PENCE), a=str(d.int(5, 60)))


more(over, [("Asked: the total. The extra is {k} minus {m_}.", "{k}-{m_}"), ("The total is {a} plus {r1} times {b}.", "{a}+{r1}*{b}")], """
My phone plan is {A} a month with {m_} minutes free. Every minute more costs {q}. I used {k} minutes. What is the bill?
A plan costs {A} with {m_} texts; each extra text is {q}. I sent {k} texts. What do I pay?
The hire car costs {A} with {m_} miles included and {q} for each mile above that. I drove {k} miles. How much is it?
A van is {A} for the first {m_} km, then {q} a km. We drove {k} km. What do we pay?
{A} a month includes {m_} pages, each page over that costs {q}. We printed {k} pages. What is the bill?
The first {m_} minutes are in the {A} plan. Extra minutes are {q} each. I talked {k} minutes. What is my bill?
The contract has {m_} units for {A}; above that a unit is {q}. {n} used {k} units. What does {he} pay?
Photo book: {A} with {m_} pictures, {q} for each more. I want {k} pictures. What will it cost?
plan {A}, {m_} mins included, extra {q} a min, used {k}. bill?
""", 2.4, spell=0)
more(over, [("The extra is {k} minus {m_}.", "{k}-{m_}"), ("{r1} times {b}.", "{r1}*{b}")], """
My plan has {m_} free minutes. Every minute more costs {q}. I used {k} minutes. What do I pay for the extra minutes?
{m_} miles are free and each further mile is {q}. I drove {k} miles. What do I pay extra?
The hotel gives {m_} MB free and takes {q} for every MB more. I used {k} MB. What does that cost me?
The first {m_} copies are free, then it is {q} each. I make {k} copies. What do I pay?
Members get {m_} prints free; others are {q} each. {n} made {k} prints. What does {he} pay?
A free account has {m_} messages, each further one is {q}. I sent {k}. How much do I pay?
""", 1.2, spell=0)


# -- two tariffs beside each other ---------------------------------------------------------------------------------------------------
def tariffs(d):
    while True:
        k = d.int(5, 60)
        a, c = d.int(5, 40), d.int(2, 30)
        b, e = d.int(1, 9), d.int(1, 9)
        x, y = a + k * b, c + k * e
        if x > y:
            return cash(d, dict(k=k), a=str(a), b=str(b), c=str(c), e=str(e))


more(tariffs, [("The first costs {a} plus {k} times {b}.", "{a}+{k}*{b}"), ("The second costs {c} plus {k} times {e}.", "{c}+{k}*{e}"), ("The difference is {r1} minus {r2}.", "{r1}-{r2}")], """
One taxi firm takes {A} plus {B} a mile, another {C} plus {E} a mile. How much cheaper is the second for {k} miles?
Plan A costs {A} and {B} an hour, plan B {C} and {E} an hour. How much do I save with plan B for {k} hours?
Firm one: {A} plus {B} a day. Firm two: {C} plus {E} a day. For {k} days, how much more does firm one cost?
The first gym is {A} to join and {B} a visit, the second {C} to join and {E} a visit. How much less are {k} visits in the second?
Van A is {A} plus {B} an hour, van B {C} plus {E} an hour. What is the difference in price for {k} hours?
""", 1)


@skill("real_plain_grown_fees", weight=5)
def fees(d):
    yield from tell(d, "grown.fees", TASKS)


@skill("real_plain_grown_fees_more", weight=3.5)
def fees_more(d):
    yield from tell(d, "grown.fees2", MORE)
