"""Proportion and word problems of two and three steps, of several kinds, as textbooks and examination papers put them."""
from fractions import Fraction

from .plain_papers_base import bare, paper, short, sums, task, two


# -- direct and inverse proportion --------------------------------------------------------------------------------------------------
def direct(d):
    a, b = d.rng.sample(range(2, 16), 2)
    k = d.rng.randint(2, 60) * d.pick([1, 1, 5, 10, 25])
    return dict(a=a, b=b, s=a * k, t=b * k, food=d.pick(["flour", "rice", "sugar", "butter", "pasta", "potatoes", "cheese", "oats"]), dish=d.pick(["pancakes", "biscuits", "scones", "muffins", "flapjacks", "rolls", "dumplings"]))


MUCH = ["A recipe for {a} people needs {s} g of {food}. How much {food} is needed for {b} people?", "{s} g of {food} is needed to make {a} {dish}. How many grams of {food} are needed to make {b} {dish}?", "A car uses {a} litres of petrol to travel {s} km. How far can it travel on {b} litres?", "A machine makes {s} parts in {a} hours. How many parts does it make in {b} hours?", "{n} types {s} words in {a} minutes. How many words does {he} type in {b} minutes at the same rate?", "{a} identical boxes have a mass of {s} kg. Find the mass of {b} of these boxes.", "A printer prints {s} pages in {a} minutes. How many pages does it print in {b} minutes?", "{a} workers earn {s} dollars a day altogether. How much do {b} workers earn a day at the same rate?", "A tap gives {s} litres of water in {a} minutes. How much water does it give in {b} minutes?", "In {a} hours a pump moves {s} litres of water. How many litres does it move in {b} hours?", "{a} bags hold {s} kg of rice. How much rice do {b} of these bags hold?", "A photocopier makes {s} copies in {a} minutes. Work out how many copies it makes in {b} minutes.",
        "A wheel turns {s} times in {a} minutes. How many times does it turn in {b} minutes?", "{n} earns {s} euros in {a} days. How much does {he} earn in {b} days?", "{s} g of {food} is enough for {a} people. How many grams are enough for {b} people?", "The height of {a} identical books in a pile is {s} mm. Find the height of a pile of {b} of these books.", "A factory makes {s} toys in {a} days. At this rate, how many toys does it make in {b} days?", "If {a} cows give {s} litres of milk a day, how many litres do {b} cows give?", "A bus travels {s} km in {a} hours. How far does it travel in {b} hours at the same speed?", "{n} reads {s} pages in {a} hours. At this rate, how many pages does {he} read in {b} hours?"]
MANY = ["A car uses {a} litres of petrol to travel {s} km. How many litres will it use for {t} km?", "A machine makes {s} parts in {a} hours. How many hours does it take to make {t} parts?", "{n} types {s} words in {a} minutes. How many minutes does {he} need for {t} words?", "{s} g of {food} makes {a} {dish}. How many {dish} can be made with {t} g?", "A printer prints {s} pages in {a} minutes. How long does it take to print {t} pages?", "{n} earns {s} euros in {a} days. How many days does it take {him} to earn {t} euros?", "A tap gives {s} litres in {a} minutes. How many minutes does it take to give {t} litres?", "A bus travels {s} km in {a} hours. How many hours does it take to travel {t} km at the same speed?"]


def inverse(d):
    while True:
        a, b, t = d.rng.randint(2, 20), d.rng.randint(2, 20), d.rng.randint(2, 30)
        if a != b and short(Fraction(a * t, b), 1) and (a * t % b == 0 or d.chance(0.2)):
            return dict(a=a, b=b, t_=t)


SHARED = ["{a} workers can build a wall in {t_} days. How long would {b} workers take?", "{a} men can do a piece of work in {t_} days. In how many days can {b} men do it?", "It takes {a} painters {t_} hours to paint a house. How many hours would {b} painters take?", "{a} taps fill a tank in {t_} hours. How long would {b} taps take to fill it?", "A farmer has food for {a} cows for {t_} days. For how many days would the food last {b} cows?", "There is enough food for {a} campers for {t_} days. How long would it last {b} campers?", "{a} machines finish a job in {t_} hours. How many hours would {b} machines take for the same job?", "A prize is shared between {a} people and each gets {t_} euros. How many euros would each get if it were shared between {b} people?", "A box of oats feeds {a} horses for {t_} days. How many days would it feed {b} horses?", "{a} pumps empty a pool in {t_} hours. Work out how long {b} pumps would take.", "If {a} people can dig a ditch in {t_} days, how many days will {b} people take?", "{n} reads {t_} pages a day and finishes a book in {a} days. How many pages a day must {he} read to finish it in {b} days?"]
paper("proportion", [task(direct, [("One is {s} divided by {a}; {b} times as much is wanted.", "{s}/{a}*{b}")], MUCH, 2, 0), task(direct, [("Asked: how many. One is {s} divided by {a}.", "{s}/{a}"), ("The number is {t} divided by {r1}.", "{t}/{r1}")], MANY, 1, 0), task(inverse, [("<a times t_>, divided by {b}.", "<a*t_>/{b}")], SHARED, 1.3, 0)], 0.9)


# -- prices with a percentage ------------------------------------------------------------------------------------------------------------
def deal(d):
    k, p = d.rng.randint(2, 30), d.pick([5, 10, 20, 25, 15, 50, 30])
    s = d.rng.randint(2, 60)
    return sums(d, dict(k=k, p=p, i=d.pick(["tickets", "chairs", "books", "T-shirts", "plants", "calculators", "mugs", "footballs", "tins of paint", "dictionaries"]), who=d.pick(["A school", "A club", "A customer", "A shop", "An office"]), tax=d.pick([5, 8, 10, 20, 12, 18])), 0.3, s=str(s), base=str(d.rng.randint(8, 60) * 50), sales=str(d.rng.randint(10, 99) * 100), w=str(d.rng.randint(1, 9) * 10))


OFF = ["{who} buys {k} {i} at {S} each and gets {p}% off the total. How much does it pay?", "{i} cost {S} each. {who} orders {k} and gets a discount of {p}%. Work out the total cost.", "The price of {k} {i} is {S} each. There is a {p}% discount on the whole order. Find the cost of the order."]
OFF = [t.replace("How much does it pay?", "How much is paid?") for t in OFF]
TAXED = ["{who} buys {k} {i} at {S} each. Tax of {tax}% is added to the total. How much is paid altogether?", "{i} cost {S} each plus {tax}% VAT. Work out the total cost of {k} {i}.", "An order is for {k} {i} at {S} each. GST of {tax}% is added. Find the final bill."]
COMM = ["A salesman gets {p}% commission on his sales. How much commission does he get on sales of {SALES}?", "{n} earns a commission of {p}% on everything {he} sells. Find {his} commission on sales of {SALES}.", "An agent sells goods for {SALES} and gets {p}% commission. How much is the commission?"]
COMM2 = ["A salesman is paid {BASE} a month plus {p}% of his sales. One month his sales are {SALES}. How much is he paid that month?", "{n} earns {BASE} a month and a commission of {p}% on sales. Last month {he} sold goods for {SALES}. Work out {his} total pay."]
SPENT = ["{n} earns {SALES} a month. {He} spends {p}% on rent and saves the rest. How much does {he} save?", "{n} had {SALES}. {He} gave {p}% of it to charity. How much money did {he} keep?", "{title} pays {p}% of a salary of {SALES} in tax. How much is left after tax?"]
paper("deals", [task(deal, [("Asked: the sale price. The total is <k times s>.", "<k*s>"), ("The sale price is 100 minus {p} percent of {r1}.", "{r1}*(100-{p})/100")], OFF, 1, 0), task(deal, [("Asked: the total. The cost is <k times s>.", "<k*s>"), ("The total is 100 plus {tax} percent of {r1}.", "{r1}*(100+{tax})/100")], TAXED, 1, 0), task(deal, [("{p}% of {sales} is {sales} times {p} divided by 100.", "{sales}*{p}/100")], COMM, 0.7, 0), task(deal, [("Asked: the pay. {p}% of {sales} is {sales} times {p} divided by 100.", "{sales}*{p}/100"), ("The pay is {base} plus {r1}.", "{base}+{r1}")], COMM2, 0.7, 0),
                task(deal, [("Asked: the rest. It is 100 minus {p} percent of {sales}.", "{sales}*(100-{p})/100")], SPENT, 0.8, 0)], 0.5)


# -- bills, overtime, per pupil ------------------------------------------------------------------------------------------------------------
def bill(d):
    cent = d.pick([("£{}", "p", "pounds"), ("£{}", "p", "pounds"), ("${}", " cents", "dollars"), ("€{}", " cents", "euros")])
    form, c, word = cent
    p = d.rng.randint(8, 45)
    f = d.rng.randint(4, 40)
    u = d.rng.randint(5, 90) * 10
    return dict(f=f, F=form.format(f), P=f"{p}{c}", p=f"0.{p:02d}", u=u, word=word, out=lambda t: form.format(t))


TARIFF = ["An electricity bill has a standing charge of {F} and {u} units at {P} per unit. Find the total bill in {word}.", "A gas bill is made up of a fixed charge of {F} plus {P} for each unit used. {n} uses {u} units. Work out {his} bill in {word}.", "Electricity costs {P} a unit and there is a standing charge of {F}. How much is the bill for {u} units, in {word}?", "A phone bill has a line rental of {F} and {u} minutes of calls at {P} a minute. What is the total in {word}?", "{n} pays {F} a month for a phone and {P} for each minute. {He} calls for {u} minutes. Find the total cost in {word}."]


def trip(d):
    k = d.rng.randint(8, 60)
    a, b = d.rng.randint(2, 30), d.rng.randint(4, 60) * 10
    h, o = d.rng.randint(30, 40), d.rng.randint(2, 10)
    v = dict(k=k, where=d.pick(["museum", "zoo", "theatre", "castle", "farm", "science centre"]), h=h, o=o, x=d.pick(["time and a half", "one and a half times the normal rate", "double time", "twice the normal rate"]))
    v["m"] = "1.5" if "half" in v["x"] else "2"
    return sums(d, v, 0.25, a=str(a), b=str(b), w=two(d.rng.randint(8, 30) * 100 + d.pick([0, 0, 50, 40])), t=str(a * k + b))


COACH = ["A school trip costs {B} for the coach and {A} per pupil. What is the total cost for {k} pupils?", "The cost of a trip to the {where} is {B} for a coach plus {A} for each child's ticket. Work out the total cost for {k} children.", "A school hires a coach for {B} and pays {A} for each of {k} pupils to enter a {where}. Find the total cost.", "A party at a hall costs {B} plus {A} per guest. How much does a party for {k} guests cost?", "Printing a book costs {B} to set up and {A} for each copy. How much do {k} copies cost?"]
EXTRA = ["{n} is paid {W} an hour and overtime at {x}. {He} works {h} normal hours and {o} hours of overtime. How much does {he} earn?", "{n}'s basic rate of pay is {W} per hour. Overtime is paid at {x}. Work out {his} pay for {h} hours at the basic rate and {o} hours of overtime."]
EXTRA1 = ["{n} is paid {W} an hour, and {x} on Sundays. How much does {he} earn for {o} hours on a Sunday?", "The normal rate in a shop is {W} per hour. On Sundays it is {x}. Work out the pay for {o} hours on a Sunday."]
SOLVED = ["A school trip costs {B} for the coach and {A} for each pupil. The total cost is {T}. How many pupils go on the trip?", "A party costs {B} for the hall plus {A} per guest. The total cost is {T}. How many guests are there?"]
paper("bills", [task(bill, [("The total is {f} plus {u} times {p}.", "{f}+{u}*{p}")], TARIFF, 1.2, 0), task(trip, [("The total is {b} plus {k} times {a}.", "{b}+{k}*{a}")], COACH, 1.1, 0), task(trip, [("The pay is the normal hours and the overtime hours, each times its rate.", "{h}*{w}+{o}*{w}*{m}")], EXTRA, 0.7, 0), task(trip, [("The pay is {o} hours times {w} times {m}.", "{o}*{w}*{m}")], EXTRA1, 0.4, 0), task(bare(trip), [("Call the number x. The equation is {b}+{a}x={t}.", "solve({b}+{a}x={t})")], SOLVED, 0.4, 0, "{b}+{a}x = {t} gives x = {s1}.", "{s1}")], 0.5)


# -- more than, times as many, altogether ------------------------------------------------------------------------------------------------
def told(d):
    k, a, e = d.rng.randint(2, 5), d.int(4, d.pick([30, 200])), d.int(2, d.pick([15, 60]))
    if e >= a:
        a = e + d.rng.randint(1, 20)
    return dict(k=k, kw={2: "twice", 3: "three times", 4: "four times", 5: "five times"}[k], a=a, e=e, p=a * k)


def built(w, more=""):
    """(altogether, the second one), each a list of whole questions."""
    rows = [(f"{{n}} reads {{a}} pages on Saturday and {w} on Sunday.", "pages does {he} read altogether", "pages does {he} read on Sunday"), (f"{{n}} has {{a}} {{t}}. {{m}} has {w} {{t}}{more} {{n}}.", "{t} do they have altogether", "{t} does {m} have"), (f"A shop sold {{a}} cakes on Saturday and {w} on Sunday.", "cakes did it sell altogether", "cakes did it sell on Sunday"), (f"{{n}} scored {{a}} points in the first game and {w} in the second.", "points did {he} score in total", "points did {he} score in the second game"), (f"There are {{a}} boys in a club and {w} girls{more} boys.", "children are there altogether", "girls are there"), (f"A farmer has {{a}} cows. He has {w} sheep{more} cows.", "animals does he have in total", "sheep does he have"),
            (f"A box holds {{a}} red pens and {w} blue pens{more} red ones.", "pens are there altogether", "blue pens are there"), (f"{{n}} ran {{a}} laps in the morning and {w} in the afternoon.", "laps did {he} run altogether", "laps did {he} run in the afternoon"), (f"Class 6A collected {{a}} cans. Class 6B collected {w} cans{more} class 6A.", "cans did the two classes collect altogether", "cans did class 6B collect"), (f"A baker made {{a}} white loaves and {w} brown loaves{more} white ones.", "loaves did he make altogether", "brown loaves did he make"), (f"There are {{a}} adults on a bus and {w} children{more} adults.", "people are on the bus", "children are on the bus"), (f"{{n}} solved {{a}} puzzles in the first week and {w} in the second week.", "puzzles did {he} solve in the two weeks", "puzzles did {he} solve in the second week")]
    return [f"{s} How many {q}?" for s, q, _ in rows], [f"{s} How many {q}?" for s, _, q in rows]


T0, T1 = built("{kw} as many", " as")
M0, M1 = built("{e} more", " than")
F0, F1 = built("{e} fewer", " than")
HALF0, _ = built("half as many", " as")


def even(d):
    v = told(d)
    return {**v, "a": v["a"] * 2}


ALL = "Asked: all together. First the second one: "
TOGETHER = ("Together: {a} plus {r1}.", "{a}+{r1}")
paper("second_one", [task(told, [(ALL + "<a times k>.", "<a*k>"), TOGETHER], T0, 1, 0.02), task(told, [("<a times k>.", "<a*k>")], T1, 0.7, 0.02), task(told, [(ALL + "{a} plus {e}.", "{a}+{e}"), TOGETHER], M0, 1, 0.02), task(told, [("{a} plus {e}.", "{a}+{e}")], M1, 0.6, 0.02), task(told, [(ALL + "{a} minus {e}.", "{a}-{e}"), TOGETHER], F0, 1, 0.02), task(told, [("{a} minus {e}.", "{a}-{e}")], F1, 0.6, 0.02), task(even, [(ALL + "{a} divided by 2.", "{a}/2"), TOGETHER], HALF0, 0.6, 0.02)], 0.7)


# -- two parts taken away ------------------------------------------------------------------------------------------------------------------
def twice(d):
    while True:
        (a, b), (c, e) = (d.pick([(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (2, 5), (3, 5), (1, 6), (3, 8), (3, 10)]) for _ in range(2))
        s = b * e * d.rng.randint(1, d.pick([8, 30, 60]))
        x, y = Fraction(a, b), Fraction(c, e)
        if x + y < 1 and b != e:
            return dict(f=f"{a}/{b}", g=f"{c}/{e}", s=s)


REST = ["A box of {s} chocolates is shared. {n} gets {f} of them and {m} gets {g} of them. How many chocolates are left?", "There are {s} pupils in a school. {f} of them walk to school, {g} come by bus and the rest cycle. How many pupils cycle?", "A farm has {s} animals. {f} are sheep, {g} are cows and the rest are pigs. How many pigs are there?", "{n} has {s} stickers. {He} gives {f} of them to {m} and {g} of them to {n3}. How many stickers are left?", "A bag has {s} beads. {f} of the beads are red, {g} are blue and the others are green. How many beads are green?", "Of {s} books on a shelf, {f} are novels, {g} are comics and the rest are atlases. How many atlases are there?"]
paper("two_fractions", [task(twice, [("Asked: the rest. It is 1 minus {f} minus {g} of {s}.", "{s}*(1-{f}-{g})")], REST, 1, 0)], 0.3)


# -- steps of one kind -----------------------------------------------------------------------------------------------------------------------
def fall(d):
    return dict(a=d.rng.randint(-6, 20), b=d.rng.randint(1, 5), h=d.rng.randint(2, 9), deg=d.pick(["°C", " °C", " degrees"]))


HOURS = ["The temperature is {a}{deg} and falls {b} degrees every hour. What is the temperature after {h} hours?", "At 6 pm the temperature was {a}{deg}. It fell by {b} degrees each hour. What was the temperature {h} hours later?", "Water at {a}{deg} cools by {b} degrees a minute. Find its temperature after {h} minutes."]
RISES = ["The temperature is {a}{deg} and rises {b} degrees every hour. What is the temperature after {h} hours?", "At dawn it was {a}{deg}. It rose by {b} degrees each hour. Work out the temperature {h} hours later."]
paper("each_hour", [task(fall, [("Start with {a}, then minus {b} times {h}.", "{a}-{b}*{h}")], HOURS, 1, 0), task(fall, [("Start with {a}, then plus {b} times {h}.", "{a}+{b}*{h}")], RISES, 0.8, 0)], 0.25)


# -- averages of two groups, per head ------------------------------------------------------------------------------------------------------
def classes(d):
    while True:
        a, b, x, y = d.rng.randint(2, 30), d.rng.randint(2, 30), d.rng.randint(5, 80), d.rng.randint(5, 80)
        if x != y and short(Fraction(a * x + b * y, a + b), 1):
            return dict(a=a, b=b, x=x, y=y)


GROUPS = ["The average age of {a} boys is {x} years and of {b} girls is {y} years. Find the average age of all the children.", "{a} pupils have a mean mark of {x}. Another {b} pupils have a mean mark of {y}. What is the mean mark of all the pupils?", "The mean mass of {a} men is {x} kg and the mean mass of {b} women is {y} kg. Find the mean mass of all of them.", "In {a} games {n} scored an average of {x} points. In the next {b} games {he} scored an average of {y} points. Work out {his} average for all the games."]
paper("two_groups", [task(classes, [("The total is {a} times {x} plus {b} times {y}, divided by {a}+{b}.", "({a}*{x}+{b}*{y})/({a}+{b})")], GROUPS, 1, 0)], 0.25)
