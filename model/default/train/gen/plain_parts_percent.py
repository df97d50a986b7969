"""Percentages in everyday words: a whole known by its part, labels in grams, marks, pay, deposits and commission, the tax in a price, what two
percentages leave, points, two changes one after the other, the change between two years.
"""
from fractions import Fraction

from .core import skill
from .plain_parts_base import RATES, SMALL, TAXES, cash, joined, parts, pct, plain, rate, size, tell
from .real_words import Task

PART = [("{p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100")]
UP = [("{p}% more than {s} is 100 plus {p} percent of {s}.", "{s}*(100+{p})/100")]
DOWN = [("{p}% less than {s} is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")]
REST = [("{p}% go, so the rest is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")]
WHICH = [("The percentage is {a} divided by {s}, times 100.", "{a}/{s}*100")]
WHOLE = [("{a} is {p} percent; the whole is {a} divided by {p}, times 100.", "{a}/{p}*100")]
ROSE = [("Old {s}, new {a}. The change is {a} minus {s}; divided by the old value {s}, times 100.", "({a}-{s})/{s}*100")]
FELL = [("Old {s}, new {a}. The decrease is {s} minus {a}; divided by the old value {s}, times 100.", "({s}-{a})/{s}*100")]

# -- a whole that is known by a part of it ---------------------------------------------------------------------------------
# (the part, all of them, where they are)
KNOWN = [k.split("/") for k in """girls/pupils/the year group boys/children/the nursery beginners/swimmers/the course women/employees/the firm vegetarians/guests/the wedding season-ticket holders/fans/the stand smokers/patients/the ward
 trainees/workers/the plant newcomers/members/the choir tourists/passengers/the boat left-handers/students/the year twins/babies/the clinic Spaniards/players/the league electric ones/cars/the car park comics/books/the library maples/trees/the park
 hens/animals/the farm singles/songs/the collection adults/visitors/the zoo seniors/residents/the block daisies/flowers/the meadow drafts/letters/the file volunteers/helpers/the festival sprinters/athletes/the squad spare ones/tyres/the garage""".replace("\n ", " ").replace(" ", "_").replace("/the_", "/the ").split("_") if k.count("/") == 2]
KNOWN += [["electric cars", "cars", "the car park"], ["season tickets", "tickets", "the box office"], ["first-years", "students", "the college"], ["day pupils", "pupils", "the school"], ["red ones", "tulips", "the bed"], ["white ones", "sheep", "the herd"]]


def known(d):
    p, s, a = parts(d)
    g, m, w = d.pick(KNOWN)
    return dict(p=p, s=s, a=a, P=pct(d, p), g=g, G=g[0].upper() + g[1:], m_=m, w=w, W=w[0].upper() + w[1:])


WHOLE_F = ["{G} are {P} of {w}. There are {a} {g}.", "{P} of the {m_} in {w} are {g}. There are {a} {g}.", "{G} make up {P} of {w}, that is {a} {m_}.", "There are {a} {g} in {w}, and they are {P} of everyone.", "In {w} there are {a} {g}, which is {P} of all {m_}.", "{a} {g} make {P} of the {m_} in {w}.",
           "The {a} {g} are {P} of {w}.", "{W} is {P} {g}. They number {a}.", "{P} of {w}: {g}, {a} of them.", "{G} account for {P} of the {m_} in {w} and number {a}.", "We have {a} {g}. That's {P} of {w}."]
WHOLE_A = ["How many {m_} are there in all?", "How big is {w}?", "How many {m_} are in {w} altogether?", "how many in total?", "What is the total number of {m_}?", "Work out the number of {m_}.", "How many {m_} does that make in total?"]
WHOLE_IF = ["How many {m_} are in {w} if {a} {g} are {P} of them?", "If {a} is {P} of {w}, how many {m_} are in {w}?", "If {a} {g} make up {P} of {w}, how big is {w}?", "What is 100% if {P} is {a}?", "{a} = {P} of {w}. How many {m_}?", "{P} is {a}, what is the whole?", "{P} of my money is {a}, how much have I got", "I have done {a} km, that is {P} of the way. How long is the way?", "{n} has paid back {a}, which is {P} of what {he} owes. How much did {he} owe at the start?",
            "{n} read {a} pages and the reader says {P}. How many pages has the book?", "The download is at {P} and {a} MB are done. How many MB is the file?", "A tank is {P} full and holds {a} litres now. How much does it take when full?", "The phone shows {P}, that is {a} mAh. What is the full capacity?", "{n} has saved {a} for a trip. That is {P} of the price. What does the trip cost?", "{a} votes were {P} of all votes. How many votes were cast?", "The first {a} tickets are sold, {P} of the hall. How many seats does the hall have?", "Only {P} of those who were invited came, {a} people. How many were invited?", "{P} of the eggs hatched. {a} chicks were born. How many eggs were there?"]

# -- labels and mixtures ---------------------------------------------------------------------------------------------------
LABEL = [l.split("/") for l in "yoghurt/fat/tub,cereal/sugar/box,chocolate/cocoa/bar,bread/salt/loaf,cheese/fat/piece,granola/nuts/bag,juice/sugar/bottle,brass/copper/block,fertiliser/nitrogen/sack,shampoo/soap/bottle,bronze/tin/lump,spread/butter/jar,muesli/raisins/packet,biscuit dough/flour/bowl,sausage/meat/pack,jam/fruit/jar,concrete/cement/batch,ketchup/tomato/bottle,crisps/fat/bag,pesto/basil/glass,steel/chrome/bar,soup/cream/pan,dog food/protein/tin,tea/mint/tin".split(",")]


def label(d):
    p, s, a = parts(d, hi=d.pick([120, 500, 1000, 2000]))
    f, i, b = d.pick(LABEL)
    u = d.pick(["g", "g", "grams", "kg", "ml"]) if f in ("juice", "shampoo", "soup", "ketchup") else d.pick(["g", "g", "grams", "grams", "kg"])
    return dict(p=p, s=s, a=a, P=pct(d, p), f=f, i=i, I=i[0].upper() + i[1:], b_=b, u_=u, out=lambda t: f"{t} {u}")


LABEL_F = ["A {b_} of {f} has {s} {u_} in it. The label says {P} {i}.", "A {s} {u_} {b_} of {f} is {P} {i}.", "{P} of a {s} {u_} {b_} of {f} is {i}.", "{f} contains {P} {i}. The {b_} holds {s} {u_}.", "The {b_} of {f} weighs {s} {u_}. {I} makes up {P}.", "On a {b_} of {f} it says {s} {u_}, {P} {i}.", "{I}: {P}. Net weight of the {b_}: {s} {u_}.", "There is {P} {i} in {f}. {n} opens a {b_} of {s} {u_}."]
LABEL_A = ["How many {u_} of {i} is that?", "How much {i} is in it?", "How many {u_} of {i} does it contain?", "How much {i} is that in {u_}?", "how much {i}?", "Find the amount of {i}."]
LABEL_R = ["How many {u_} are not {i}?", "How much of it is not {i}?", "How many {u_} are something else?", "How much is left without the {i}?"]
LABEL_W = ["{a} {u_} of {i} in {s} {u_} of {f}: what percentage is {i}?", "A {b_} of {f} has {s} {u_}, of which {a} {u_} is {i}. What percent is {i}?", "{s} {u_} of {f} contain {a} {u_} of {i}. What percent of it is {i}?", "What is the percentage of {i} in a {b_} of {f} with {a} {u_} of it in {s} {u_}?", "Of {s} {u_} {f}, {a} {u_} are {i}. In percent?", "{n} finds {a} {u_} of {i} in a {s} {u_} {b_} of {f}. What percentage is this?", "How many percent {i} is {f} if {s} {u_} hold {a} {u_}?"]
LABEL_T = ["{P} of a {b_} of {f} is {i}, {a} {u_}. How much does the {b_} hold?", "A {b_} of {f} has {a} {u_} of {i}, which is {P}. How many {u_} are in the {b_}?", "{f} is {P} {i}. In one {b_} there are {a} {u_} of {i}. What does the {b_} weigh?", "{a} {u_} of {i} make {P} of the {f}. How much {f} is it?"]


def mixed(d):
    while True:
        a, b = d.int(2, d.pick([20, 90, 300])), d.int(2, d.pick([60, 200, 900]))
        if a < b and Fraction(100 * a, a + b).denominator in (1, 2) and a + b > 4:
            break
    i, w, x = d.pick([("salt", "water", "salt water"), ("sugar", "water", "syrup"), ("juice", "water", "drink"), ("copper", "tin", "bronze"), ("raisins", "oats", "mix"), ("cement", "sand", "mix"), ("nuts", "fruit", "mix"), ("cocoa", "milk", "drink"), ("red paint", "white paint", "paint"), ("clay", "sand", "soil")])
    u = d.pick(["g", "grams", "kg", "g"])
    return dict(a=a, b=b, i=i, w_=w, x_=x, u_=u, out=lambda t: t + "%")


MIX_F = ["{a} {u_} of {i} and {b} {u_} of {w_} are mixed.", "{n} mixes {a} {u_} of {i} with {b} {u_} of {w_}.", "{a} {u_} of {i} go into {b} {u_} of {w_}.", "A {x_} is made of {a} {u_} of {i} and {b} {u_} of {w_}.", "{n} stirs {a} {u_} of {i} into {b} {u_} of {w_}.", "{b} {u_} of {w_} and {a} {u_} of {i} are put together."]
MIX_A = ["What percentage of the {x_} is {i}?", "What percent of it is {i}?", "How many percent {i} is the {x_}?", "What percent {i} is that?", "percentage of {i}?"]

# -- marks -----------------------------------------------------------------------------------------------------------------
def marks(d):
    while True:
        p, s, a = parts(d, hi=d.pick([30, 60, 120, 200]))
        if s < 400:
            return dict(p=p, s=s, a=a, w=s - a, P=pct(d, p), y=d.rng.randint(5, 12), t_=d.pick(["test", "quiz", "exam", "paper", "mock", "spelling test", "driving test", "module"]), sub=d.pick(["maths", "biology", "history", "French", "music", "physics", "art"]))


MARK_W = ["{n} scored {a} out of {s} in the {t_}. What percentage is that?", "{n} got {a}/{s} in {sub}. What is that in percent?", "My {t_} came back with {a} of {s} marks, what % did I get", "{a} right out of {s} questions. Score in percent?", "The {t_} has {s} marks and {n} got {a} of them. Give {his} score as a percentage.", "a {t_} mark of {a} from {s}, percentage?", "{n} (Year {y}) had {a} of {s} answers right. What percent were right?", "In the {sub} {t_} of {s} points {n} reached {a}. What percentage did {he} get?", "What percentage is a mark of {a}/{s}?", "{title} gave {n} {a} marks out of a possible {s}. Percentage?", "There were {s} questions. {n} answered {a} correctly. What was {his} percentage?", "out of {s} I got {a}, how many percent"]
MARK_N = ["{n} answered {w} of {s} questions wrongly. What percentage did {he} get right?", "There were {s} questions in the {t_} and {n} got {w} wrong. What percent were right?", "{w} mistakes in {s} questions. What percent were correct?", "I got {w} wrong out of {s}. what % right", "Of the {s} answers {w} were wrong. What percentage was right?"]
MARK_P = ["You need {P} to pass a {t_} with {s} marks. How many marks is that?", "The pass mark is {P} and the {t_} has {s} marks. How many marks are needed?", "A {t_} has {s} questions. To pass you need {P} right. How many right answers is that?", "{n} got {P} in a {t_} out of {s}. How many marks did {he} get?", "{n} scored {P} in {sub}; the paper had {s} marks. What was {his} mark?", "To get a grade A in {sub} one needs {P} of {s} points. How many points?", "I need {P} of the {s} marks, how many is that", "{P} on a {s}-mark {t_} is how many marks?", "{title} says {P} of {s} marks is a pass. What mark is a pass?", "{n} answered {P} of the {s} questions correctly. How many did {he} get right?"]
MARK_R = ["{n} got {P} of {s} questions right. How many were wrong?", "In a {t_} with {s} questions {n} got {P} right. How many did {he} get wrong?", "{P} of my {s} answers were correct. How many were not?", "{n} lost no marks on {P} of the {s} questions. On how many did {he} lose marks?", "A {t_} has {s} marks and {n} got {P}. How many marks did {he} lose?", "There are {s} questions and {P} are done. How many are still to do?"]
MARK_T = ["{n} got {a} marks, which is {P}. How many marks did the {t_} have?", "{a} marks are {P} in the {sub} {t_}. Out of how many is it?", "A score of {a} is {P}. What is the full mark?", "{n} got {a} questions right and that was {P}. How many questions were there?", "{P} for {a} points: out of how many points was the {t_}?"]


# -- pay, rent, prices -----------------------------------------------------------------------------------------------------
def raised(sign=1, pool=SMALL, month=False):
    def draw(d):
        while True:
            p = d.pick(pool)
            s = d.int(3, 99) * d.pick([10, 50, 100, 100, 1000]) if d.chance(0.8) else d.int(20, 900)
            new = Fraction(s) * (100 + sign * Fraction(p)) / 100
            if (new * (12 if month == "year" else 1)).denominator == 1 and (month != "year" or s < 9000) or month is False and (new * 100).denominator == 1 and d.chance(0.3):
                if month != "twelfth" or (s > 2000 and (new / 12 * 100).denominator == 1 and (Fraction(s) * Fraction(p) / 1200 * 100).denominator == 1 and d.chance(1 if (new / 12).denominator == 1 else 0.2)):
                    break
        show = cash(d)
        return dict(p=p, s=s, S=show(s), N=show(plain(new, True)), nw=plain(new, True), P=pct(d, p), y=d.rng.randint(2015, 2025), job=d.pick(["nurse", "driver", "clerk", "teacher", "cook", "plumber", "baker", "waiter", "guard", "engineer"]), thing2=d.pick(["rent", "bus fare", "phone bill", "gym fee", "car insurance", "nursery fee", "heating bill", "water bill", "season ticket", "parking permit"]), out=show)
    return draw


PAY_F = ["{n} earns {S} a month and gets a raise of {P}.", "My salary is {S} and goes up by {P}.", "A {job} on {S} a month is given {P} more.", "{n}'s wage is {S}. From January it rises by {P}.", "The {thing2} is {S} now and will be {P} higher next year.", "The {thing2} of {S} is put up by {P}.", "We pay {S} for the {thing2}. In {y} it went up by {P}.", "They are putting the {thing2} up by {P}; it is {S} at the moment.", "The {thing2} costs {S}, and there will be a {P} increase.", "Inflation pushes the {thing2}, {S} until now, up by {P}.", "The union wins {P} for a {job} who gets {S}.", "In {y} a {job} earned {S}. Since then pay has risen by {P}."]
PAY_A = ["What is it after that?", "How much is it then?", "What is the new amount?", "How much will it be?", "what's the new figure?"]
PAY_D = ["How much more is that?", "How much is the rise?", "By how much does it go up?", "How much extra is that?", "How many more is it in money?".replace("How many more is it in money", "What is the rise in money"), "How big is the increase in money?"]
CUT_F = ["{n} earns {S} a month and takes a cut of {P}.", "The {thing2} is {S} now and will be {P} lower next year.", "The {thing2} of {S} is brought down by {P}.", "They are bringing the {thing2} down by {P}; it is {S} at the moment.", "The {thing2} costs {S}, and members pay {P} less.", "We paid {S} for the {thing2}. In {y} it fell by {P}.", "A {job} on {S} works less now and gets {P} less.", "{n} pays {S} for the {thing2} and gets a rebate of {P}."]
CUT_D = ["How much less is that?", "How much is the cut?", "By how much does it go down?", "How much is saved?", "What is the cut in money?"]
TO_YEAR = ["{n} earns {S} a month and gets a raise of {P}. How much does {he} earn in a year then?", "A monthly salary of {S} rises by {P}. What is the new yearly salary?", "The {thing2} is {S} a month and goes up by {P}. What does it cost in a year after that?", "My pay is {S} per month. It goes up {P}. How much per year now?", "Pay: {S} a month, plus {P}. New pay for 12 months?", "A {job} gets {S} each month. After a {P} rise, how much is that in a year?", "How much a year is {S} a month after a {P} raise?", "{n} pays {S} a month for the {thing2}. It is raised by {P}. How much is that per year?"]
TO_YEAR_RISE = ["{n} earns {S} a month and gets a raise of {P}. How much more does {he} earn in a year?", "The {thing2} is {S} a month and goes up by {P}. How much more is that in a year?", "A monthly salary of {S} rises by {P}. How much extra is that a year?", "My rent of {S} a month goes up {P}. How much more do I pay in 12 months?", "How much more a year is a {P} raise on {S} a month?", "A {job} gets {S} each month and then {P} more. What is the gain in a year?"]
TO_MONTH = ["{n} earns {S} a year and gets a raise of {P}. How much does {he} earn a month then?", "A yearly salary of {S} rises by {P}. What is the new monthly pay?", "My pay is {S} per year. It goes up {P}. How much per month now?", "A {job} gets {S} a year. After a {P} rise, how much is that each month?", "How much a month is a salary of {S} a year after a {P} raise?", "Annual pay {S}, raise {P}. What is paid every month?"]
TO_MONTH_RISE = ["{n} earns {S} a year and gets a raise of {P}. How much more does {he} get each month?", "A yearly salary of {S} rises by {P}. How much more is that a month?", "How much more per month is a {P} raise on {S} a year?", "A {job} on {S} a year gets {P} more. How much extra comes every month?", "My pay of {S} a year goes up by {P}. how much more a month?"]

# -- deposits, commission --------------------------------------------------------------------------------------------------
def deal(pool=RATES):
    def draw(d):
        while True:
            p, s = rate(d, pool), d.int(2, 99) * d.pick([10, 20, 50, 100, 1000])
            if (Fraction(p) * s / 100).denominator == 1:
                break
        show = cash(d)
        a = int(Fraction(p) * s / 100)
        return dict(p=p, s=s, S=show(s), a=a, A=show(a), P=pct(d, p), o=d.pick("sofa kitchen caravan boat piano motorbike greenhouse cruise wedding holiday laptop roof bathroom fireplace".split()), sold=d.pick("house flat car painting boat barn farm garage horse violin".split()), job=d.pick(["An agent", "A salesman", "A broker", "A dealer", "An auctioneer", "The website"]), out=show)
    return draw


DEP_F = ["A {o} costs {S}. {n} pays a deposit of {P}.", "{n} puts down {P} on a {o} that costs {S}.", "The {o} is {S} and the shop wants a {P} deposit.", "For a {o} of {S} a deposit of {P} is due.", "We book a {o} for {S} with {P} down.", "{P} of the {S} for the {o} must be paid at once.", "{n} pays {P} of the price of a {o} now. The price is {S}.", "{o} {S}, deposit {P}."]
DEP_A = ["How much is the deposit?", "What is the deposit?", "How much has to be paid now?", "How much is paid at once?", "deposit?"]
DEP_R = ["How much is still to be paid?", "How much is left to pay?", "What is the balance?", "How much is owed after that?", "What remains to pay?", "How much must be paid later?"]
COM_Q = ["{job} takes {P} commission on a {sold} sold for {S}. How much is the commission?", "{job} sells a {sold} for {S} and gets {P} of it. How much is that?", "The fee is {P} of the selling price. A {sold} sells for {S}. What is the fee?", "{n} sells a {sold} for {S} and pays {P} in fees. How much are the fees?", "A {sold} goes for {S}. Commission {P}. How much commission?", "commission of {P} on {S}", "{job} gets {P}. What does that make on a {sold} of {S}?", "{n} earns {P} on all {he} sells. This month it was {S}. What was {his} commission?"]
COM_R = ["{job} takes {P} commission on a {sold} sold for {S}. How much does the owner get?", "{n} sells a {sold} for {S}. The fee is {P}. How much does {he} keep?", "A {sold} goes for {S}. {P} goes to the agent. What is left for the seller?", "{n} sells a {sold} for {S} and pays {P} in fees. What is left?", "After {P} commission, how much is left of {S}?", "What does the seller of a {sold} get if it goes for {S} and the agent keeps {P}?"]
COM_T = ["{job} got {A} commission on a {sold}, which was {P} of the price. What was the price?", "The fee of {A} was {P} of the price. For how much was the {sold} sold?", "{n} paid a deposit of {A}, {P} of the price of a {o}. What does the {o} cost?", "A deposit of {A} is {P} of the price. What is the full price?", "{A} is a {P} deposit on a {o}. How much is the {o}?", "At {P} commission {n} made {A}. How much did {he} sell?"]


def base_pay(d):
    while True:
        p, s, b = d.pick(SMALL), d.int(2, 99) * d.pick([50, 100, 1000]), d.int(2, 60) * d.pick([50, 100])
        if (Fraction(p) * s / 100).denominator == 1:
            break
    show = cash(d)
    return dict(p=p, s=s, S=show(s), b=b, B=show(b), P=pct(d, p), out=show, good=d.pick(["phones", "carpets", "cars", "shoes", "kitchens", "insurance", "windows", "books"]))


BASE_F = ["{n} earns {B} a month plus {P} of sales.", "{n} gets a fixed {B} and {P} commission.", "A seller of {good} gets {B} and {P} of what is sold.", "The job pays {B} plus {P} commission on {good}.", "My basic pay is {B}, and I get {P} on everything I sell."]
BASE_G = ["This month the sales were {S}.", "Sales came to {S}.", "In May {S} worth of {good} was sold."]
BASE_A = ["What is the pay?", "How much is earned in all?", "What is the total pay?", "How much is that altogether?", "total pay?"]


# -- the tax that is in a price, what was saved ----------------------------------------------------------------------------
def inside(sign, pool):
    def draw(d):
        while True:
            p, s = d.pick(pool), d.int(2, 99) * d.pick([1, 2, 5, 10, 20, 100])
            new = Fraction(s) * (100 + sign * Fraction(p)) / 100
            if new.denominator == 1 or (new * 100).denominator == 1 and d.chance(0.2):
                break
        show = cash(d)
        t = plain(new, True)
        return dict(p=p, s=s, nw=t, N=show(t), P=pct(d, p), tax=d.pick(["VAT", "VAT", "tax", "sales tax", "GST"]), o=d.pick("jacket drill radio heater lamp helmet kettle rug printer saddle suitcase blender tent pram".split()), out=show)
    return draw


TAX_IN = ["A {o} costs {N} including {P} {tax}. How much of that is {tax}?", "How much {tax} is in {N} if the rate is {P}?", "The price {N} includes {P} {tax}. How much is the {tax}?", "{n} pays {N} for a {o}, {P} {tax} included. How much {tax} does {he} pay?", "{N} with {P} {tax}. What part of it is {tax}?", "What is the {tax} contained in {N} at {P}?", "A bill of {N} includes {tax} of {P}. Find the amount of {tax}.", "How much of the {N} for a {o} is {tax}, at {P}?"]
SAVED = ["A {o} costs {N} after a {P} reduction. How much was saved?", "{n} paid {N} for a {o} with {P} off. How much did {he} save?", "With {P} off a {o} is {N}. How much money is that off?", "After a {P} discount the price is {N}. How big was the discount in money?", "The {o} is down {P} to {N}. How much cheaper is it than before?", "{N} is the price after {P} off. By how much was it reduced?"]
GREW = ["After a {P} rise a {o} costs {N}. By how much did it go up?", "The ticket went up {P} to {N}. How much more is that than before?", "{n}'s pay rose by {P} to {N}. How much more does {he} get?", "A price is {N} after an increase of {P}. How big was the increase in money?", "The rent was raised by {P} and is {N} now. How much is the rise?", "up {P}, now {N}. How much was added?"]
BEFORE_UP = ["The {tax} of {P} is in the price of {N}. What is the price without {tax}?", "{N} with {P} {tax}. Without {tax}?", "{n} pays {N} for a {o}, {P} {tax} included. How much is it net?", "gross {N}, {tax} {P}, net?", "Take the {P} {tax} out of {N}.", "What is {N} before {P} {tax}?", "{N} includes {P} {tax}; what's the price ex {tax}?", "An invoice of {N} has {P} {tax} in it. Find the net amount.", "I sold a {o} for {N}, {P} more than I paid. What did I pay?", "{n} sold {his} {o} for {N}. That is {P} more than it cost {him}. What did it cost?", "The rent is {N} since it went up by {P}. What was it until then?", "{N} is {P} more than last month. How much was it last month?"]
BEFORE_DOWN = ["bought a {o} {P} off for {N}, what was the full price", "{N} in the sale, {P} off. Normal price?", "{n} sold a {o} for {N}, {P} less than {he} paid. What had {he} paid?", "{N} is {P} less than last month. How much was it last month?", "I got {P} off and paid {N}. What was it before?", "Members pay {P} less, that is {N}. What do the others pay?", "The {o} now costs {N} because the price was cut by {P}. What was the old price?", "A {o} lost {P} of its value and is worth {N}. What was it worth at first?", "Staff get {P} off. {n} works there and paid {N} for a {o}. What is on the price tag?", "{N} is what I paid after the {P} student discount. Price without it?"]

# -- what two percentages leave --------------------------------------------------------------------------------------------
THREE = [("guests", "ordered fish", "ordered pasta", "ordered soup"), ("pupils", "walk to school", "come by bus", "come by bike"), ("flowers", "are roses", "are tulips", "are lilies"), ("voters", "chose A", "chose B", "chose C"), ("books", "are novels", "are comics", "are atlases"), ("cars", "are red", "are black", "are white"), ("visitors", "came from Spain", "came from Italy", "came from France"), ("trees", "are oaks", "are pines", "are birches"), ("children", "like football", "like tennis", "like chess"), ("trousers", "are blue", "are grey", "are green"), ("animals", "are cows", "are sheep", "are goats"), ("tickets", "went to adults", "went to students", "went to children"), ("letters", "came on Monday", "came on Tuesday", "came on Friday"), ("members", "are under 20", "are over 60", "are in between")]


def three(d):
    while True:
        p, q, s = d.pick(RATES[:24]), d.pick(RATES[:24]), size(d, 10)
        if p + q < 98 and s * (100 - p - q) % 100 == 0 and s * p % 100 == 0 and s * q % 100 == 0:
            break
    g, x, y, z = d.pick(THREE)
    return dict(p=p, q=q, s=s, a=s * (100 - p - q) // 100, P=pct(d, p), Q=pct(d, q), g=g, x_=x, y_=y, z_=z, G=g[0].upper() + g[1:])


TWO_F = ["Of {s} {g}, {P} {x_} and {Q} {y_}; the rest {z_}.", "There are {s} {g}. {P} {x_}, {Q} {y_} and the others {z_}.", "{P} of {s} {g} {x_}, {Q} {y_}, all the others {z_}.", "{s} {g}: {P} {x_}, {Q} {y_}, the remaining ones {z_}.", "Among {s} {g} {P} {x_} and another {Q} {y_}. The rest {z_}.", "We counted {s} {g}. {P} of them {x_}, {Q} of them {y_} and the rest {z_}."]
TWO_A = ["How many {z_}?", "How many {g} {z_}?", "How many {g} is the rest?", "Find how many {z_}.", "how many are left for the rest?"]
BOTH_A = ["How many {x_} or {y_}?", "How many {g} {x_} or {y_}?", "How many of them {x_} or {y_}?"]
TWO_W = ["{P} of the {g} {x_}, {Q} {y_} and the other {a} {z_}. How many {g} are there?", "{P} of the {g} {x_} and {Q} {y_}. The remaining {a} {g} {z_}. How many {g} are there altogether?", "Of all the {g}, {P} {x_}, {Q} {y_} and {a} {z_}. What is the total number of {g}?", "{G}: {P} {x_}, {Q} {y_}, and the rest, {a}, {z_}. How many in total?", "{a} {g} {z_}; {P} {x_} and {Q} {y_}. How many {g} are there in all?"]
ONE_W = ["{P} of the {g} {x_}. The other {a} {g} {y_}. How many {g} are there?", "{P} of the {g} {x_} and the remaining {a} {y_}. How many {g} are there altogether?", "{a} {g} {y_} and the rest, {P}, {x_}. How many in all?", "All but {P} of the {g} {y_}, that is {a}. How many {g} are there?", "{P} {x_}, the other {a} {g} {y_}. What is the total?"]


def one_rest(d):
    while True:
        v = three(d)
        v["a"] = Fraction(v["s"] * (100 - v["p"]), 100)
        if v["a"].denominator == 1:
            v["a"] = int(v["a"])
            return v


def said(draw, end):
    def other(d):
        return {**draw(d), "out": lambda t: t + end}
    return other


# -- points; a percentage of something whose other percentage is known ------------------------------------------------------
POINTS_T = ["The interest rate", "The share of girls", "Support for the mayor", "The unemployment rate", "The pass rate", "The tax rate", "Our market share", "The humidity", "Turnout", "The fat content", "The share of electric cars", "The hit rate", "Approval", "The battery level"]


def points(d):
    a, b = d.rng.sample(range(1, 96), 2) if d.chance(0.7) else (f"{d.rng.randint(1, 9)}.{d.rng.randint(1, 9)}", f"{d.rng.randint(10, 19)}.{d.rng.randint(1, 9)}")
    if Fraction(a) > Fraction(b):
        a, b = b, a
    return dict(a=a, b=b, T=d.pick(POINTS_T), t1=d.pick(["last year", "in May", "in 2019", "in the first poll", "before"]), t2=d.pick(["now", "this year", "today"]))


POINTS_Q = ["{T} rose from {a}% to {b}%. How many percentage points is that?", "{T} went up from {a}% to {b}%. By how many percentage points?", "{T} fell from {b}% to {a}%. How many percentage points is that?", "{T} was {a}% {t1} and is {b}% {t2}. How many percentage points more is that?", "{T} was {b}% {t1} and is {a}% {t2}. How many percentage points less is that?", "From {a}% to {b}%: how many percentage points?", "What is the change from {a}% to {b}% in percentage points?", "{T} grew from {a} percent to {b} percent. What is the rise in percentage points?", "What is the difference between {b}% and {a}% in percentage points?", "{T} dropped from {b} to {a} percent. How many points is that?"]


def other_pct(d):
    while True:
        p, q, s = d.pick(RATES), d.pick(RATES), size(d, 10)
        if p != q and s * p % 100 == 0 and s * q % 100 == 0:
            return dict(p=p, q=q, a=s * p // 100, P=pct(d, p), Q=pct(d, q), what=d.pick(["a number", "x", "my pay", "the price", "a sum", "the budget", "the weight"]))


OTHER_Q = ["{P} of {what} is {a}. What is {Q} of it?", "If {P} of {what} is {a}, what is {Q} of {what}?", "If {P} is {a}, how much is {Q}?", "{a} is {P} of {what}. Find {Q} of {what}.", "{P} of {what} equals {a}. How much is {Q}?", "When {P} makes {a}, what does {Q} make?", "{P} are {a}. How many are {Q}?", "{P} = {a}. {Q} = ?", "I know {P} of {what} is {a}; now I need {Q} of it.", "{what} has {a} as {P}. How big is {Q} of it?"]

# -- the change between two values, with years beside them -----------------------------------------------------------------
GROWN = [g.split("/") for g in "the town/inhabitants,the club/members,the school/pupils,the channel/followers,the island/visitors,the village/houses,the zoo/animals,the firm/employees,the library/readers,the library/books,the port/ships,the herd/deer,the lake/ducks,the choir/singers,the fair/stalls,the app/users,the hotel/guests,the farm/hens,the forest/trees,the hospital/beds".split(",")]


def years(up):
    def draw(d):
        while True:
            p, s, _ = parts(d, hi=d.pick([100, 500, 5000, 60000]))
            a = s * (100 + (Fraction(p) if up else -Fraction(p))) / 100
            if a.denominator == 1 and 0 < a != s:
                break
        w, u = d.pick(GROWN)
        y = d.rng.randint(1990, 2018)
        z = y + d.rng.randint(1, 12)
        return dict(p=p, s=s, a=int(a), P=pct(d, p), w=w, W=w[0].upper() + w[1:], u_=u, y1=str(y), y2=str(z), gap=z - y, rose=d.pick(["grew", "rose", "went up", "increased"] if up else ["fell", "shrank", "went down", "dropped"]), inc="increase" if up else "decrease", more="more" if up else "fewer", by=d.pick(["grow", "go up", "rise", "increase"] if up else ["fall", "go down", "drop", "shrink"]), out=lambda t: t + "%")
    return draw


YEAR_F = ["In {y1} {w} had {s} {u_}, in {y2} it had {a}.", "{W} had {s} {u_} in {y1} and {a} in {y2}.", "The number of {u_} of {w} {rose} from {s} in {y1} to {a} in {y2}.", "{u_} of {w}: {s} in {y1}, {a} in {y2}.", "There were {s} {u_} in {y1}. {gap} years later there were {a}.", "In {y2} {w} counted {a} {u_}. In {y1} there had been {s}.", "{W} has {a} {u_} today. In {y1} it had {s}.", "Since {y1} the {u_} of {w} went from {s} to {a}."]
YEAR_A = ["What is the percentage {inc}?", "By what percentage did the number {by}?", "By how many percent did it {by}?", "What {inc} is that in percent?", "Find the percent {inc}.", "how many percent {more}?"]
YEAR_NEW = ["In {y1} {w} had {s} {u_}. By {y2} there were {P} {more}. How many {u_} were there in {y2}?", "{W} had {s} {u_} in {y1}. Within {gap} years the number {rose} by {P}. How many {u_} are there now?", "The number of {u_} of {w} was {s} in {y1} and {rose} by {P} until {y2}. What was it in {y2}?", "{s} {u_} in {y1}, {P} {more} in {y2}. How many was that in {y2}?", "From {y1} to {y2} the number of {u_} {rose} by {P}. It was {s} in {y1}. What was it in {y2}?", "{W}: {s} {u_} in {y1}. {y2}: {P} {more}. How many?"]
YEAR_OLD = ["In {y2} {w} had {a} {u_}, {P} {more} than in {y1}. How many {u_} were there in {y1}?", "The number of {u_} of {w} {rose} by {P} from {y1} to {y2}. In {y2} it was {a}. What was it in {y1}?", "{W} has {a} {u_} in {y2}. That is {P} {more} than in {y1}. How many did it have in {y1}?", "Since {y1} the number of {u_} {rose} by {P} to {a}. How many were there in {y1}?", "{a} {u_} in {y2} is {P} {more} than in {y1}. How many in {y1}?"]


# -- two changes -----------------------------------------------------------------------------------------------------------
def twice(one, two):
    def draw(d):
        while True:
            p, q = d.pick(RATES[:12] if one < 0 else RATES[:10] + SMALL[4:12]), d.pick(TAXES if two > 0 else RATES[:12])
            s = d.int(2, 99) * d.pick([1, 10, 10, 100, 100, 1000])
            r1 = Fraction(s) * (100 + one * Fraction(p)) / 100
            r2 = r1 * (100 + two * Fraction(q)) / 100
            if (r1 * 100).denominator == 1 and (r2 * 100).denominator == 1 and (r2.denominator == 1 or d.chance(0.4)):
                break
        show = cash(d)
        return dict(p=p, q=q, s=s, S=show(s), P=pct(d, p), Q=pct(d, q), o=d.pick("jacket drill radio heater lamp helmet kettle rug printer saddle suitcase blender tent pram".split()), out=show)
    return draw


OFF_OFF = ["A {o} of {S} is reduced by {P} and then by another {Q}.", "{S} for a {o}, {P} off, and a coupon takes {Q} off the new price.", "A {o} costs {S}. It drops {P} and a week later {Q} more.", "First {P} off {S}, then {Q} off what is left.", "Sale price: {P} off {S}. At the till a further {Q} off.", "The {o} was {S}, went down {P} and then {Q}.", "{n} gets {P} off a {o} priced {S}, and as a member another {Q} off that."]
OFF_TAX = ["A {o} of {S} is {P} off, and then {Q} tax is added.", "{S} minus a discount of {P}, then plus {Q} VAT.", "There is {P} off a {S} {o}. {Q} sales tax comes on top of the reduced price.", "We get {P} off and pay {Q} tax on what is left. List price {S}.", "List price {S}, trade discount {P}, then {Q} tax."]
UP_DOWN = ["A share worth {S} goes up {P} and then falls {Q}.", "{S} rises by {P}, then drops by {Q}.", "A {o} at {S} is put up {P} and then reduced by {Q} in a sale.", "A shop adds {P} to a cost of {S} and then gives {Q} off.", "Something worth {S} gains {P} one year and loses {Q} the next.", "Increase {S} by {P}, then take {Q} off the result."]
DOWN_UP = ["A share worth {S} falls {P} and then goes up {Q}.", "{S} drops by {P}, then rises by {Q}.", "A {o} at {S} is reduced by {P} and after the sale put up {Q}.", "Something worth {S} loses {P} one year and gains {Q} the next.", "Decrease {S} by {P}, then add {Q} to the result."]
UP_UP = ["A rent of {S} rises by {P} and the year after by {Q}.", "A share worth {S} goes up {P} and then {Q} more.", "{n}'s pay of {S} rises {P} this year and {Q} next year.", "Add {P} to {S} and then {Q} to the result.", "A fee of {S} is raised by {P} and later by another {Q}.", "A meal of {S} plus {P} tax, and on that sum a {Q} tip."]
THEN_A = ["What is it in the end?", "What is the final amount?", "How much is it after that?", "What does it come to?", "final price?", "How much is it after both steps?"]


def steps(one, two):
    a, b = ("plus", "+") if one > 0 else ("minus", "-"), ("plus", "+") if two > 0 else ("minus", "-")
    return [(f"After the first step it is 100 {a[0]} {{p}} percent of {{s}}.", f"{{s}}*(100{a[1]}{{p}})/100"), (f"After the second step it is 100 {b[0]} {{q}} percent of {{r1}}.", f"{{r1}}*(100{b[1]}{{q}})/100")]


def asked(what, calls):
    """The calls, with what the question wants said first."""
    return [(f"Asked: {what}. " + calls[0][0], calls[0][1])] + calls[1:]


WAS = {1: "{nw} is 100 plus {p} percent of the original; divide by that and multiply by 100.", -1: "{nw} is 100 minus {p} percent of the original; divide by that and multiply by 100."}
DIV = {1: "{nw}/(100+{p})*100", -1: "{nw}/(100-{p})*100"}
COUNTS = [Task(known, WHOLE, joined(WHOLE_F, WHOLE_A), spell=0.02, weight=6), Task(known, WHOLE, WHOLE_IF, spell=0.02, weight=4),
          Task(three, [("{p}% and {q}% go, so the rest is 100 minus {p} minus {q} percent of {s}.", "{s}*(100-{p}-{q})/100")], joined(TWO_F, TWO_A), spell=0.03, weight=5),
          Task(three, [("Asked: both together. They are {p} plus {q} percent of {s}.", "{s}*({p}+{q})/100")], joined(TWO_F, BOTH_A, 0), spell=0.03, weight=2),
          Task(three, [("Asked: the original. {a} is 100 minus {p} minus {q} percent of the original; divide by that and multiply by 100.", "{a}/(100-{p}-{q})*100")], TWO_W, spell=0.03, weight=3),
          Task(one_rest, [("{a} is 100 minus {p} percent of the original; divide by that and multiply by 100.", "{a}/(100-{p})*100")], ONE_W, spell=0.03, weight=3),
          Task(points, [("Larger {b}, smaller {a}. {b} minus {a}.", "{b}-{a}")], POINTS_Q, spell=0.03, weight=2.5),
          Task(other_pct, [("Asked: {q} percent. One percent is {a} divided by {p}; {q} times as much is wanted.", "{a}/{p}*{q}")], OTHER_Q, spell=0.03, weight=3)]
for _up in (True, False):
    COUNTS += [Task(years(_up), ROSE if _up else FELL, joined(YEAR_F, YEAR_A), spell=0.03, weight=4), Task(said(years(_up), ""), UP if _up else DOWN, YEAR_NEW, spell=0.03, weight=2),
               Task(said(years(_up), ""), [((WAS[1] if _up else WAS[-1]).replace("{nw}", "{a}"), (DIV[1] if _up else DIV[-1]).replace("{nw}", "{a}"))], YEAR_OLD, spell=0.03, weight=2)]
STUFF = [Task(label, PART, joined(LABEL_F, LABEL_A), spell=0.03, weight=5), Task(label, REST, joined(LABEL_F, LABEL_R, 0), spell=0.03, weight=3), Task(said(label, "%"), WHICH, LABEL_W, spell=0.03, weight=3), Task(label, WHOLE, LABEL_T, spell=0.03, weight=2),
         Task(mixed, [("Asked: the percentage. It is {a} of {a}+{b}, times 100.", "{a}/({a}+{b})*100")], joined(MIX_F, MIX_A, 0), spell=0.03, weight=3),
         Task(said(marks, "%"), WHICH, MARK_W, spell=0.02, weight=4), Task(said(marks, "%"), [("Asked: the percentage of the others. They are {s} minus {w}; divided by {s}, times 100.", "({s}-{w})/{s}*100")], MARK_N, spell=0.03, weight=2), Task(marks, PART, MARK_P, spell=0.03, weight=4), Task(marks, REST, MARK_R, spell=0.03, weight=3), Task(marks, WHOLE, MARK_T, spell=0.03, weight=2)]
PAY = [Task(raised(), UP, joined(PAY_F, PAY_A), spell=0.03, weight=4), Task(raised(), PART, joined(PAY_F, PAY_D), spell=0.03, weight=4), Task(raised(-1), DOWN, joined(CUT_F, PAY_A, 0), spell=0.03, weight=2.5), Task(raised(-1), PART, joined(CUT_F, CUT_D, 0), spell=0.03, weight=2),
       Task(raised(1, SMALL, "year"), asked("the new year", UP) + [("A year has 12 months: {r1} times 12.", "{r1}*12")], TO_YEAR, spell=0.03, weight=3), Task(raised(1, SMALL, "year"), asked("how much more a year", PART) + [("A year has 12 months: {r1} times 12.", "{r1}*12")], TO_YEAR_RISE, spell=0.03, weight=2.5),
       Task(raised(1, SMALL, "twelfth"), asked("the new month", UP) + [("A year has 12 months: {r1} divided by 12.", "{r1}/12")], TO_MONTH, spell=0.03, weight=3), Task(raised(1, SMALL, "twelfth"), asked("how much more a month", PART) + [("A year has 12 months: {r1} divided by 12.", "{r1}/12")], TO_MONTH_RISE, spell=0.03, weight=2.5),
       Task(deal(), PART, joined(DEP_F, DEP_A, 0), spell=0.03, weight=3), Task(deal(), REST, joined(DEP_F, DEP_R, 0), spell=0.03, weight=3.5), Task(deal(SMALL), PART, COM_Q, spell=0.03, weight=2), Task(deal(SMALL), REST, COM_R, spell=0.03, weight=2), Task(deal(), WHOLE, COM_T, spell=0.03, weight=2),
       Task(base_pay, [PART[0], ("The pay is {b} plus {r1}.", "{b}+{r1}")], [f"{a} {b} {c}" for a in BASE_F for b in BASE_G for c in BASE_A], spell=0.03, weight=2.5)]
PRICES = [Task(inside(1, TAXES), [("Asked: the tax. " + WAS[1], DIV[1]), ("The tax is {nw} minus {r1}.", "{nw}-{r1}")], TAX_IN, spell=0.03, weight=3), Task(inside(-1, RATES[:16]), [("Asked: the discount. " + WAS[-1], DIV[-1]), ("The discount is {r1} minus {nw}.", "{r1}-{nw}")], SAVED, spell=0.03, weight=2.5),
          Task(inside(1, RATES[:12]), [("Asked: the increase. " + WAS[1], DIV[1]), ("The increase is {nw} minus {r1}.", "{nw}-{r1}")], GREW, spell=0.03, weight=2.5),
          Task(inside(1, TAXES), [(WAS[1], DIV[1])], BEFORE_UP, spell=0.03, weight=4), Task(inside(-1, RATES[:16]), [(WAS[-1], DIV[-1])], BEFORE_DOWN, spell=0.03, weight=4)]
for _o, _t, _f in ((-1, -1, OFF_OFF), (-1, 1, OFF_TAX + DOWN_UP), (1, -1, UP_DOWN), (1, 1, UP_UP)):
    PRICES += [Task(twice(_o, _t), steps(_o, _t), joined(_f, THEN_A, 0), spell=0.03, weight=3)]


@skill("real_plain_parts_counts", weight=3)
def real_plain_parts_counts(d):
    yield from tell(d, "parts.counts", COUNTS)


@skill("real_plain_parts_stuff", weight=2.6)
def real_plain_parts_stuff(d):
    yield from tell(d, "parts.stuff", STUFF)


@skill("real_plain_parts_pay", weight=3)
def real_plain_parts_pay(d):
    yield from tell(d, "parts.pay", PAY)


@skill("real_plain_parts_prices", weight=3)
def real_plain_parts_prices(d):
    yield from tell(d, "parts.prices", PRICES)
