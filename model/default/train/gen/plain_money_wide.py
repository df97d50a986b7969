"""More frames for the kinds of gen/plain_money_*.py that had few: facts and asks that vary independently, the ask first or last.
"""
from . import plain_money_back as back, plain_money_days as days, plain_money_prices as prices, plain_money_rates as rates, plain_money_three as three
from .core import skill
from .plain_money_base import both, tell
from .real_words import Task

UP = ", rounded up to a whole number: ceil."


def wide(draw, calls, facts, asks, first=(), weight=2, spell=0.03, plain=False, **more):
    return Task((lambda d: {**draw(d), "out": None}) if plain else draw, calls, both(facts, asks, first), spell=spell, weight=weight, **more)


PROFIT = ["What is the profit?", "How much profit is that?", "How much is gained?", "What is earned in the end?", "profit?", "Find the profit."]
LEFT = ["How much is left?", "What remains?", "How much money is left over?", "What is left at the end?", "left over?", "Find what is left."]
CHANGE = ["What is the change?", "How much change is there?", "How much comes back?", "change?", "Find the change.", "What does the shop give back?"]
PAY = ["What is the pay?", "How much is earned?", "What does {n} earn?", "How much does {n} get?", "pay?", "Find the total pay."]

MONEY = [
    wide(prices.sold(2), [("The sales are {s} times {p}.", "{s}*{p}"), ("The profit is {r1} minus {w}.", "{r1}-{w}")],
         ["{n} spends {W} on material and sells {s} {m} at {P} each.", "The costs are {W}. {s} {m} are sold at {P} each.", "A stall pays {W} for everything and sells {s} {m} for {P} each.", "{s} {m} were sold for {P} each after {W} had been spent.", "Our class spent {W} and sold {s} {m} at {P}.", "{n} needs {W} for flour and sugar. {He} sells {s} {m} at {P} each.", "Costs: {W}. Sales: {s} {m} at {P}.", "We paid {W} for the stand and sold {s} {m}, each for {P}."], PROFIT, weight=3),
    wide(prices.lunches, [("Asked: the change. The cost is {c} times {p}.", "{c}*{p}"), ("The change is {g} minus {r1}.", "{g}-{r1}")],
         ["{n} has {G} and buys {what}.", "{n} went out with {G} and bought {what}.", "I had {G} and paid for {what}.", "There was {G} in my purse. I bought {what}.", "{n} takes {G} along and gets {what}.", "Out of {G} {n} pays for {what}.", "{n} got {G} from {his} mum for {what}."], LEFT, weight=3),
    wide(rates.fuel, [("The litres are {s} divided by {k}.", "{s}/{k}"), ("The cost is {r1} times {p}.", "{r1}*{p}")],
         ["A {car} does {k} {u} per litre. {fl} costs {P} a litre.", "{n}'s {car} goes {k} {u} on a litre of {fl} at {P}.", "One litre lasts {k} {u} and costs {P}.", "The {car} needs a litre for every {k} {u}; a litre is {P}.", "{fl} is {P} per litre, and the {car} gets {k} {u} out of one."], ["What do {s} {u} cost?", "How much is the {fl} for {s} {u}?", "What does a trip of {s} {u} cost?", "cost of {s} {u}?", "{n} drives {s} {u}. What does the {fl} cost?"]),
    wide(lambda d: rates.hourly(d, 10), [("The hours are {h} times {k} days.", "{h}*{k}"), ("The pay is {r1} hours times {p}.", "{r1}*{p}")],
         ["{n} works {h} hours a day on {k} days for {P} an hour.", "{n} does {k} shifts of {h} hours at {P} an hour.", "{h} hours a day, {k} days a week, {P} per hour.", "{n} is paid {P} an hour and works {k} days with {h} hours each.", "The job is {k} days of {h} hours and pays {P} an hour."], PAY),
    wide(rates.hourly, [("The number of hours is {s} divided by {p}" + UP, "ceil({s}/{p})")],
         ["{n} gets {P} an hour and wants {S}.", "An hour of work pays {P}. {n} needs {S}.", "{n} earns {P} per hour {job} and saves for something that costs {S}.", "The goal is {S}, and one hour brings {P}."], ["How many hours must {he} work at least?", "How many whole hours are needed?", "After how many full hours is it enough?", "At least how many hours?", "What is the smallest number of hours?"], plain=True, spell=0, answer="{s} ÷ {p}, rounded up, is {r1}."),
    wide(rates.span(rates.SPAN, 2, 200), [("{why}: {a} times {h}.", "{a}*{h}")],
         ["A room costs {A} a night.", "{n} spends {A} a day.", "A bike is {A} per day.", "The parking place is {A} a day.", "The sitter takes {A} a day.", "{n} earns {A} every day.", "A beach chair costs {A} a day.", "The machine uses power for {A} a day."], ["How much is that in {when}?", "What is it for {when}?", "What does {when} come to?", "How much for {when}?", "What is the total for {when}?"], spell=0),
    wide(rates.span(rates.SPAN_MONTHS, 5, 900), [("{why}: {a} times {h}.", "{a}*{h}")],
         ["The rent is {A} a month.", "{n} pays {A} a month for a car.", "A garage is {A} monthly.", "{n} saves {A} each month.", "The internet costs {A} per month.", "A loan takes {A} every month."], ["How much is that in {when}?", "What is it for {when}?", "What does {when} come to?", "How much for {when}?", "What is the total for {when}?"], spell=0),
    wide(prices.grams_for, [("A kilo is 1000 g: {g} divided by {p}, times 1000.", "{g}/{p}*1000")],
         ["{f} costs {P} per kg.", "A kilo of {f} is {P}.", "{f} is sold at {P} a kilogram.", "The price of {f} is {P}/kg.", "1 kg of {f} costs {P}."], ["How many grams do I get for {G}?", "How many grams for {G}?", "{n} pays {G}. How many grams is that?", "What weight in grams costs {G}?", "I want {f} for {G}. How many g?"], plain=True, spell=0),
    wide(back.before, [("The cost is {c} times {p0}.", "{c}*{p0}"), ("With what is left: {r1} plus {b}.", "{r1}+{b}")],
         ["{n} buys {c} {m0} at {P0} each and has {B} left.", "After paying {c} {m0} at {P0} each {n} has {B}.", "{B} is left when {c} {m0} at {P0} each are paid.", "{n} bought {c} {m0} for {P0} each. {B} was left over.", "{c} {m0} at {P0} each are bought, {B} remains."], ["How much did {he} have at first?", "What was there at the start?", "How much money was there before?", "How much was it to begin with?", "before?"]),
    wide(back.third, [("The rest is {t_} minus {a} minus {b}.", "{t_}-{a}-{b}")],
         ["A {o}, a {p} and a {q} cost {T_} in all. The {o} is {A}, the {p} {B}.", "{n} pays {T_} for a {o}, a {p} and a {q}. The {o} costs {A} and the {p} {B}.", "The total is {T_}: a {o} at {A}, a {p} at {B} and a {q}.", "The {o} was {A}, the {p} {B}. With the {q} it made {T_}."], ["What does the {q} cost?", "How much is the {q}?", "What is the price of the {q}?", "and the {q}?", "Find the price of the {q}."], spell=0),
    wide(back.child, [("The adults pay {c} times {a}.", "{c}*{a}"), ("The rest is {t_} minus {r1}.", "{t_}-{r1}"), ("One child pays {r2} divided by {k}.", "{r2}/{k}")],
         ["{adults} and {k} children pay {T_} at the {where}. An adult pays {A}.", "Entry to the {where} was {T_} for {adults} and {k} children. Adults cost {A}.", "A group with {adults} and {k} children paid {T_}. The adult price is {A}.", "Tickets: {T_} in all for {adults} ({A} each) and {k} children.", "{T_} for {adults} and {k} kids, adults {A} each."], ["What does one child pay?", "How much is a child ticket?", "What is the price for a child?", "Find the price of one child ticket.", "How much does each child pay?"]),
    wide(back.whole_packs, [("The {pks} are {a} divided by {b}" + UP, "ceil({a}/{b})"), ("The cost is {r1} times {p}.", "{r1}*{p}")],
         ["{a} {t_} are needed. A {pk} of {b} costs {P}.", "{n} needs {a} {t_}. They are sold in {pks} of {b} at {P}.", "{t_} come {b} to a {pk}, a {pk} is {P}, and {a} {who} need one each.", "There are {a} {who}. {t_} are {P} for a {pk} of {b}, one for each.", "A {pk} has {b} {t_} and costs {P}. We want {a}."], ["What does it cost?", "How much must be paid?", "What is the cost?", "How much is it?", "What do the {pks} cost?"], spell=0),
    wide(back.covers, [("The number is {s} divided by {k}.", "{s}/{k}"), ("The cost is {r1} times {p}.", "{r1}*{p}")],
         ["One {o} of {f} does {k} {u} and costs {P}.", "A {o} of {f} at {P} is enough for {k} {u}.", "{f} costs {P} a {o}, enough for {k} {u}.", "With one {o} of {f} ({P}) you can do {k} {u}."], ["What do {s} {u} cost?", "{n} has {s} {u} to do. What does it cost?", "How much is the {f} for {s} {u}?", "cost for {s} {u}?", "What is the cost for {s} {u} of {what}?"], spell=0),
    wide(back.other_hours, [("One hour pays {t_} divided by {h}.", "{t_}/{h}"), ("Then {k} hours pay {k} times {r1}.", "{k}*{r1}")],
         ["{n} earns {T_} in {h} hours.", "For {h} hours {n} was paid {T_}.", "{h} hours of work bring {T_}.", "A job of {h} hours pays {T_}.", "{T_} is the pay for {h} hours."], ["How much is it for {k} hours?", "What do {k} hours pay?", "What would {k} hours bring?", "How much does {he} get for {k} hours?", "And for {k} hours?"], spell=0),
    wide(back.loan, [("The payments are {k} times {b}.", "{k}*{b}"), ("The difference is {r1} minus {a}.", "{r1}-{a}")],
         ["A {it} is {A} in cash or {k} payments of {B}.", "{n} buys a {it} for {k} monthly payments of {B} instead of {A} at once.", "The cash price of a {it} is {A}. In payments it is {k} times {B}.", "A loan of {A} is paid back with {k} payments of {B}.", "{n} borrowed {A} and pays {B} a month for {k} months."], ["How much more is paid that way?", "How much extra is that?", "How much more than {A} is it?", "What do the payments cost extra?", "By how much is it dearer in payments?"], spell=0),
    wide(back.monthly_sum, [("The total is the sum: {a} plus {b} plus {c}.", "{a}+{b}+{c}"), ("A year has 12 months: {r1} times 12.", "{r1}*12")],
         ["{n} pays {A} for water, {B} for power and {C} for the phone each month.", "Every month {A}, {B} and {C} are paid.", "Three members give {A}, {B} and {C} a month.", "The monthly fees are {A}, {B} and {C}.", "Rent of a garage {A}, a field {B} and a shed {C} per month."], ["How much is it in a year?", "What is that per year?", "What does a year cost?", "yearly total?", "How much is that together in a year?"], spell=0),
    wide(three.checkout, [("Asked: the change. The total cost is the sum of all prices, minus {w}.", "{c}*{p0}+{e}*{p1}-{w}"), ("The change is {g} minus {r1}.", "{g}-{r1}")],
         ["{n} takes {c} {m0} at {P0} each and {e} {m1} at {P1} each, has a {W} voucher and pays with {G}.", "{c} {m0} ({P0} each), {e} {m1} ({P1} each), {W} off the total, paid with {G}.", "I buy {c} {m0} for {P0} each and {e} {m1} for {P1} each. The coupon takes {W} off and I pay with {G}.", "With {W} off, {n} pays {c} {m0} at {P0} and {e} {m1} at {P1} with {G}."], CHANGE),
    wide(three.checkout, [("Asked: the change. The total cost is the sum of all prices.", "{c}*{p0}+{e}*{p1}+{w}"), ("The change is {g} minus {r1}.", "{g}-{r1}")],
         ["{n} orders {c} {m0} at {P0} each and {e} {m1} at {P1} each with {W} for delivery and pays with {G}.", "{c} {m0} ({P0} each), {e} {m1} ({P1} each) and {W} delivery, paid with {G}.", "I take {c} {m0} for {P0} each and {e} {m1} for {P1} each, tip {W}, and pay with {G}.", "{c} {m0} at {P0} each, {e} {m1} at {P1} each and a bag for {W} are paid with {G}."], CHANGE),
    wide(three.resale, [("Asked: the profit. The cost is {k} times {a}.", "{k}*{a}"), ("The sales are {k} times {b} times {p}.", "{k}*{b}*{p}"), ("The profit is {r2} minus {r1}.", "{r2}-{r1}")],
         ["{n} gets {k} {places} of {b} {things_} at {A} a {one} and sells every one for {P}.", "{k} {places} with {b} {things_} in each cost {A} per {one}. All are sold at {P} each.", "A kiosk pays {A} a {one} for {k} {places} of {b} {things_}. It sells them one by one at {P}."], PROFIT),
    wide(three.one_then, [("Asked: the change. One costs {t_} divided by {k}.", "{t_}/{k}"), ("Then {j} cost {j} times {r1}.", "{j}*{r1}"), ("The change is {g} minus {r2}.", "{g}-{r2}")],
         ["{k} {m0} cost {T_}. {n} takes {j} and gives {G}.", "The price of {k} {m0} is {T_}. {n} pays for {j} with {G}.", "{k} {m0} are {T_}, and I buy {j} with {G}.", "You pay {T_} for {k} {m0}. {n} wants {j} and hands over {G}."], CHANGE),
    wide(three.goal, [("What is missing is {g} minus {s}.", "{g}-{s}"), ("What is left each {per} is {a} minus {b}.", "{a}-{b}"), ("The number of {per}s is {r1} divided by {r2}" + UP, "ceil({r1}/{r2})")],
         ["{n} earns {A} a {per}, spends {B} of it, has {S} and wants {G}.", "A {thing_} is {G}. {n} has {S}. Each {per} {A} comes in and {B} goes out.", "{n} has {S}, gets {A} a {per} and needs {B} of that. The {thing_} costs {G}.", "Every {per} {n} makes {A} and pays {B}. {He} has {S} and the goal is {G}."], ["How many {per}s does it take?", "After how many {per}s is it enough?", "How many {per}s must {he} save?", "how many {per}s?", "In how many {per}s is there enough?"], spell=0),
    wide(three.wages, [("Asked: what is left. The hours are {h} times {k} days.", "{h}*{k}"), ("The pay is {r1} hours times {p}.", "{r1}*{p}"), ("What is left is {r2} minus {s}.", "{r2}-{s}")],
         ["{n} works {k} days of {h} hours at {P} an hour and spends {S}.", "{n} gets {P} an hour, {h} hours a day, {k} days. {He} pays {S} for a room.", "Pay: {P} an hour for {h} hours on {k} days. Costs: {S}.", "I work {h} hours a day for {k} days, get {P} an hour and pay {S} for petrol."], LEFT),
]


@skill("real_plain_money_wide_money", weight=2.4)
def real_plain_money_wide_money(d):
    yield from tell(d, "money.wide", MONEY)


def seats(d):
    s = d.int(20, 90)
    a = d.int(10, s - 8)
    b = d.int(1, min(a - 2, 15))
    return dict(s=s, a=a, b=b, c=d.int(1, s - a + b - 1), ride=d.pick(["bus", "coach", "tram", "ferry", "plane", "boat"]), k=d.pick([3, 4, 5, 6, 8, 10]))


def shared(d):
    k, m, a = d.int(2, 10), d.int(2, 40), d.int(2, 60)
    return dict(k=k, a=a, s=a + k * m, who=d.pick("friends children neighbours classes cousins teams players guests".split()), cakes=d.pick("buns cakes rolls cookies plums eggs tickets cards seeds shells stickers pies".split()))


LIFE = [
    wide(seats, [("Taken are {a} minus {b} plus {c}.", "{a}-{b}+{c}"), ("Free are {s} minus {r1}.", "{s}-{r1}")],
         ["A {ride} has {s} seats. {a} are taken, then {b} people get off and {c} get on.", "{a} of the {s} seats in a {ride} are taken. {b} people leave and {c} come in.", "A {ride} with {s} seats carries {a} people. At a stop {b} get off and {c} get on.", "{s} seats, {a} taken. {b} people go and {c} come."], ["How many seats are free now?", "How many seats are empty then?", "Free seats?", "How many free seats are there now?", "How many seats are still free?"], weight=1.5),
    wide(shared, [("{s} minus {a}, divided by {k}.", "({s}-{a})/{k}")],
         ["{n} makes {s} {cakes}, keeps {a} and shares the rest among {k} {who}.", "Of {s} {cakes} {n} keeps {a}. The rest goes to {k} {who} in equal parts.", "{n} takes {a} of {s} {cakes} and gives the others to {k} {who} equally.", "There are {s} {cakes}. {a} are eaten and {k} {who} share the rest.", "{s} {cakes}, {a} kept, the rest for {k} {who}."], ["How many does each get?", "How many each?", "How many are there for each?", "each?", "What does each one get?"]),
    Task(shared, [("{s} minus {a}, divided by {k}.", "({s}-{a})/{k}")], ["Take {a} from {s} and share the rest among {k}.", "Take {a} away from {s} and divide the rest by {k}.", "Subtract {a} from {s}, then split it into {k} equal parts. How big is one?", "{s} less {a}, the rest divided by {k}.", "From {s} take {a}, then divide by {k}.", "If you take {a} off {s} and share what is left between {k}, what is each part?"], spell=0.03, weight=1),
    wide(days.energy, [("{c} times {a} plus {e} times {b}.", "{c}*{a}+{e}*{b}")],
         ["A {o} has {a} {unit} and a {q} has {b}.", "One {o} gives {a} {unit}, one {q} {b}.", "The packet says: a {o} {a} {unit}, a {q} {b} {unit}.", "There are {a} {unit} in a {o} and {b} {unit} in a {q}."], ["How many {unit} are {c} {os} and {e} {qs}?", "{n} eats {c} {os} and {e} {qs}. How many {unit} is that?", "{c} {os} and {e} {qs} for lunch. How many {unit}?", "What do {c} {os} and {e} {qs} have together?", "{unit} in {c} {os} plus {e} {qs}?"]),
    wide(days.energy, [("{s} divided by {k}.", "{s}/{k}")],
         ["{sport} burns {k} calories a minute.", "{n} uses {k} calories per minute {sport}.", "With {sport} you burn {k} calories each minute."], ["How many minutes for {s} calories?", "How long does it take to burn {s} calories, in minutes?", "{n} wants to burn {s} calories. How many minutes is that?", "A snack has {s} calories. How many minutes burn it?"], weight=1),
    wide(days.with_where, [("Start with {a}, add what comes and subtract what goes.", "{a}-{b}+{c}-{e}")],
         ["{a} people are on a {ride}. {b} get off and {c} get on, then {e} get off.", "A {ride} starts with {a} people; {b} leave, {c} come in, and later {e} leave.", "There were {a} people in the {ride}. {b} went out, {c} came in and {e} went out again.", "The {ride} has {a} people. At one {stop} {b} get off and {c} on, at the next {e} get off."], ["How many are on it now?", "How many people are there then?", "How many people are left on the {ride}?", "how many now?", "How many does it carry then?"]),
    wide(days.with_where, [("Start with {a}, add what comes and subtract what goes.", "{a}-{b}+{c}")],
         ["{a} people are on a {ride}. {b} get off and {c} get on.", "A {ride} has {a} people; {b} leave and {c} come in.", "There were {a} people in the {ride}. {b} went out and {c} came in.", "{a} people sat in a {ride}. At the {stop} {b} left it and {c} entered it."], ["How many are on it now?", "How many people are there then?", "How many people are on the {ride} now?", "how many now?", "How many does it carry then?"]),
    wide(days.lots, [("<k times s>, then minus {x}.", "<k*s>-{x}")],
         ["A garage has {k} floors with {s} places each. {x} are taken.", "There are {k} rows of {s} seats, and {x} are sold.", "A camp has {k} huts with {s} beds. {x} beds are in use.", "{k} shelves hold {s} jars each. {x} jars stand on them.", "A ship has {k} decks with {s} chairs. {x} chairs are in use."], ["How many are free?", "How many are still free?", "How many are not in use?", "free ones?", "How many more can be filled?"]),
    wide(days.times, [("First the second one: {a} times {k}.", "{a}*{k}"), ("Together: {a} plus {r1}.", "{a}+{r1}")],
         ["There are {a} red pens and {wa} blue ones.", "{n} picked {a} pears and {m} {wa}.", "{a} adults and {wa} children came.", "On {day} {a} cakes were sold, on {day3} {wa}.", "A farm has {a} goats and {wa} sheep.", "{n} scored {a} points, {m} {wa}.", "{a} girls and {wa} boys are in the club.", "{n} has {a} {t} at home and {wa} at school."], ["How many altogether?", "How many is that in all?", "How many together?", "What is the total?", "in all?"]),
    wide(days.later, [("{a} times {k}, then plus {j}.", "{a}*{k}+{j}")],
         ["{n} is {a}. {n}'s {rel} is {w} as old.", "{n} is {a} years old, and {his} {rel} is {w} that age.", "The {rel} of {n} is {w} as old as {n}. {n} is {a}."], ["How old is the {rel} in {j} years?", "How old will the {rel} be {j} years from now?", "What is the {rel}'s age in {j} years?", "And the {rel} in {j} years?"], weight=1, spell=0),
    wide(days.two_groups, [("The total is {a} times {x} plus {b} times {y}, divided by {a}+{b}.", "({a}*{x}+{b}*{y})/({a}+{b})")],
         ["{a} {g} have an average of {x} {u} and {b} {h} an average of {y} {u}.", "The average of {a} {g} is {x} {u}, of {b} {h} {y} {u}.", "{a} {g} with a mean of {x} {u}, {b} {h} with a mean of {y} {u}.", "Average of {a} {g}: {x} {u}. Average of {b} {h}: {y} {u}."], ["What is the average of all?", "What is the overall average?", "What is the mean of both groups together?", "combined average?", "Find the mean of all {u}.".replace(" all {u}", " all of them")], spell=0),
    wide(days.leaver, [("The total is {k} times the average {m_}.", "{k}*{m_}"), ("The new average is {r1} minus {x}, divided by {k1}.", "({r1}-{x})/{k1}")],
         ["The average of {k} numbers is {m_}. {x} is removed.", "{k} people have a mean weight of {m_} kg. One of {x} kg leaves.", "{k} tests have a mean of {m_} points. The one with {x} points is dropped.", "A group of {k} has an average age of {m_}. A person of {x} goes away.", "{k} boxes weigh {m_} kg on average. A box of {x} kg is taken out."], ["What is the new average?", "What is the mean now?", "What is the average of the rest?", "new mean?", "What do the others average?"], spell=0),
    wide(days.joiner, [("The total is {k} times the average {m_}.", "{k}*{m_}"), ("The new average is {r1} plus {x}, divided by {k1}.", "({r1}+{x})/{k1}")],
         ["The average of {k} numbers is {m_}. {x} is added to them.", "{k} people have a mean weight of {m_} kg. One of {x} kg comes.", "{k} tests have a mean of {m_} points. The next one has {x} points.", "A group of {k} has an average age of {m_}. A person of {x} joins.", "{k} boxes weigh {m_} kg on average. A box of {x} kg is added."], ["What is the new average?", "What is the mean now?", "What is the average of all?", "new mean?", "What is the average then?"], spell=0),
    wide(days.week, [("Monday to Friday are 5 days: 5 times {x}, then plus {y}.", "5*{x}+{y}")],
         ["{n} {does} {x} {u} a day from Monday to Friday and {y} {u} on Sunday.", "Monday to Friday: {x} {u} each day. Saturday: {y} {u}.", "Each weekday {n} {does} {x} {u}, and on Saturday {y} {u}.", "On Saturday {n} {does} {y} {u}, on every day from Monday to Friday {x} {u}."], ["{ask} in a week?", "{ask} in one week?", "{ask} altogether?", "{ask} in all?"], spell=0),
    wide(prices.vessels, [("A litre has 1000 ml: {li} times 1000, divided by {ml}.", "{li}*1000/{ml}")],
         ["There are {li} litres of {dr}. One {o} holds {ml} ml.", "A {o} takes {ml} ml, and there are {li} l of {dr}.", "{n} has {li} litres of {dr} and {m} of {ml} ml.", "{li} litres of {dr} go into {m} of {ml} ml."], ["How many {m} is that?", "How many {m} can be filled?", "How many {m} does it fill?", "how many {m}?"], spell=0),
    wide(prices.vessels, [("A litre has 1000 ml: {k} times {ml}, divided by 1000.", "{k}*{ml}/1000")],
         ["One {o} holds {ml} ml. There are {k} of them.", "{n} buys {k} {m} of {dr} with {ml} ml each.", "{k} {m} of {ml} ml are filled with {dr}.", "Each of {k} {m} has {ml} ml of {dr}."], ["How many litres is that?", "How many litres are there in all?", "What is that in litres?", "How many l together?"], spell=0),
    wide(prices.big_bottles, [("{s} divided by {x}.", "{s}/{x}")],
         ["A {b} holds {x} litres. {n} needs {s} litres.", "There are {s} l of {dr} for {b}s of {x} l.", "{s} litres of {dr} are filled into {b}s with {x} litres each.", "{n} has {s} litres of {dr} and {b}s for {x} litres."], ["How many {b}s is that?", "How many {b}s are needed?", "How many {b}s does it fill?", "how many {b}s?"], spell=0),
]


@skill("real_plain_money_wide_life", weight=1.8)
def real_plain_money_wide_life(d):
    yield from tell(d, "money.life", LIFE)
