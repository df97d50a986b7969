"""School staff and the rest of life: coaches and helpers, class sets, marks and percentages, budgets per pupil; doses of medicine, pets'
food; towns that grow, people per square kilometre, rain and temperatures.
"""
from .core import skill
from .plain_daily_base import Fraction, bare, cash, kind, short, sum_of, tell, unit, until

UP = ", rounded up to a whole number: ceil."
MEAN = "The average is the sum divided by how many there are: mean."


# -- school ----------------------------------------------------------------------------------------------------------------
def trip(d):
    p, t = d.int(20, 250), d.int(2, 20)
    seats = d.pick([16, 20, 29, 33, 45, 48, 49, 50, 52, 53, 57, 60, 70])
    ratio = d.pick([5, 6, 8, 10, 12, 15])
    cls, size = d.int(2, 12), d.int(15, 32)
    return cash(d, dict(p=p, t_=t, seats=seats, ratio=ratio, cls=cls, size=size, away=d.int(1, 12), each=d.int(2, 9), pack=d.pick([5, 6, 8, 10, 12, 20, 24, 25, 30, 50]), where=d.pick(["museum", "zoo", "theatre", "farm", "castle", "beach", "aquarium"]), i=d.pick("exercise books,glue sticks,rulers,pencils,calculators,pairs of scissors,folders,whiteboard pens,sheets of card,atlases".split(",")), k=d.int(2, 8)), a=str(d.int(150, 900)), b=sum_of(d, 3, 30), w=sum_of(d, 1, 20), s=str(d.int(200, 5000)))


COACH = ["{p} pupils and {t_} teachers go to the {where}. A coach has {seats} seats.", "{p} children plus {t_} adults travel in coaches for {seats}.", "We take {p} pupils and {t_} staff on a trip; {seats} fit in a coach.", "For a trip {p} pupils, {t_} teachers; coaches with {seats} seats."]
COACH_ASK = ["How many coaches are needed?", "How many coaches must be booked?", "How many coaches?", "coaches needed?", "How many coaches do we need?"]
COACH_PRICE = ["A coach costs {A}.", "Each coach is {A}.", "One coach is {A}."]
TRIP = ["{p} pupils pay {B} each for a trip. The coach is {A}.", "A trip: {p} children pay {B}, and the bus costs {A}.", "Each of {p} pupils brings {B}, {A} goes to the coach company.", "We collect {B} from {p} pupils and pay {A} for the bus."]
RATIO = ["One adult is needed for every {ratio} children, and {p} go.", "{p} children go; the rule is one adult per {ratio}.", "There must be an adult for each {ratio} pupils. {p} pupils go.", "Ratio 1 adult to {ratio} children, {p} children."]
CLS = ["There are {cls} classes of {size} and {away} children are away.", "A school has {cls} classes with {size} pupils each. Today {away} are ill.", "{cls} classes, {size} in each; {away} are missing today.", "{away} pupils are off today. There are {cls} classes of {size}."]
SETS = ["{cls} classes of {size} pupils get {each} {i} each.", "Each pupil needs {each} {i}. There are {cls} classes of {size}.", "{each} {i} per pupil, {cls} classes, {size} pupils a class.", "A teacher orders {each} {i} for each pupil of {cls} classes with {size} pupils."]
PACKS = ["{size} pupils need {each} {i} each. A pack has {pack}.", "A class of {size} gets {each} {i} per pupil. They come in packs of {pack}.", "{each} {i} each for {size} pupils, {pack} in a pack.", "I teach {size} children and each needs {each} {i}; packs hold {pack}."]
BUDGET = ["The budget is {S} and {k} sets of {i} cost {W} each.", "A school has {S} and buys {k} boxes of {i} at {W} each.", "{S} to spend; {k} packs of {i} at {W}.", "From {S} we buy {k} kits at {W} each."]
LEFT = ["How much is left?", "What is left of the budget?", "How much remains?", "what's left?", "How much can still be spent?"]
AFFORD = ["We have {S} for {i} at {W} a pack.", "A pack of {i} costs {W}, and the budget is {S}.", "Budget {S}, {W} per box of {i}.", "The school can spend {S}. A set of {i} is {W}."]
SCHOOL = [kind(bare(trip), [("{p} plus {t_} people.", "{p}+{t_}"), ("{r1} divided by {seats}" + UP, "ceil({r1}/{seats})")], COACH, COACH_ASK, weight=1.2), kind(trip, [("Asked: the cost. {p} plus {t_} people.", "{p}+{t_}"), ("The number of coaches is {r1} divided by {seats}" + UP, "ceil({r1}/{seats})"), ("The cost is {r2} times {a}.", "{r2}*{a}")], [f"{a} {b}" for a in COACH for b in COACH_PRICE], ["What do the coaches cost?", "How much is that in all?", "total cost?", "How much do we pay for them?"]),
          kind(until(trip, lambda v: v["p"] * Fraction(v["b"]) > int(v["a"])), [("<p times b>, then minus {a}.", "<p*b>-{a}")], TRIP, ["How much is left?", "How much is left over?", "What remains?", "How much is over for tickets?"], spell=0), kind(bare(trip), [("{p} divided by {ratio}" + UP, "ceil({p}/{ratio})")], RATIO, ["How many adults are needed?", "How many adults must come?", "How many adults?", "adults?"]),
          kind(bare(trip), [("<cls times size>, then minus {away}.", "<cls*size>-{away}")], CLS, ["How many are at school?", "How many pupils are there today?", "How many are present?", "How many have come?"]), kind(bare(trip), [("{cls} times {size} times {each}.", "{cls}*{size}*{each}")], SETS, ["How many {i} is that?", "How many {i} are needed?", "How many must be ordered?", "total?"]),
          kind(bare(trip), [("<size times each>.", "<size*each>"), ("{r1} divided by {pack}" + UP, "ceil({r1}/{pack})")], PACKS, ["How many packs are needed?", "How many packs must be bought?", "packs?", "How many packs do I need?"]), kind(until(trip, lambda v: v["k"] * Fraction(v["w"]) < int(v["s"])), [("What is left is {s} minus {k} times {w}.", "{s}-{k}*{w}")], BUDGET, LEFT, spell=0),
          kind(bare(trip), [("{s} divided by {w}, only the whole part: floor.", "floor({s}/{w})")], AFFORD, ["How many can be bought?", "How many can we buy at most?", "How many whole packs can we afford?", "How many is it enough for?"], spell=0)]
SCHOOL[-1] = kind(bare(trip), [("{s} divided by {w}, only the whole part: floor.", "floor({s}/{w})")], AFFORD, ["How many can be bought?", "How many can we buy at most?", "How many can the school afford?", "How many are possible at most?"], spell=0)


def marks(d):
    top = d.pick([20, 25, 30, 40, 50, 60, 80, 120, 150, 200])
    while True:
        a, p = d.rng.randint(top // 4, top - 1), d.pick([40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95])
        if short(Fraction(a * 100, top), 1) and top * p % 100 == 0:
            break
    need = top * p // 100
    b = d.rng.randint(max(1, need // 2), need - 1)
    t1, t2 = d.pick([20, 30, 40, 50, 60]), d.pick([20, 40, 50, 60, 80])
    while True:
        x, y = d.rng.randint(t1 // 3, t1), d.rng.randint(t2 // 3, t2)
        if short(Fraction((x + y) * 100, t1 + t2), 1):
            break
    w = d.pick([20, 25, 30, 40, 60, 70, 75, 80])
    while True:
        m1, m2 = d.int(30, 99), d.int(30, 99)
        if m1 != m2:
            break
    h = d.int(15, 90)
    return dict(top=top, a=a, p=p, b=b, x=x, y=y, t1=t1, t2=t2, w=w, w2=100 - w, m1=m1, m2=m2, k=d.int(15, 120), per=d.pick([4, 5, 6, 8, 10, 12, 15, 20]), e=d.int(3, 6), le=d.pick([35, 40, 45, 50, 55, 60]), out=None)


MARK_P = ["{n} got {a} out of {top}.", "{a} of {top} marks.", "The test had {top} marks and {n} got {a}.", "{a}/{top} on the exam.", "My daughter has {a} marks out of {top}.", "Score: {a} out of {top}."]
MARK_NEED = ["The test has {top} marks and the pass mark is {p}%.", "You need {p}% of {top} marks to pass.", "{p}% is needed for an A, out of {top} marks.", "Pass mark {p}%, {top} marks in all."]
MARK_MORE = ["The test has {top} marks and you need {p}%. {n} has {b} so far.", "Pass mark {p}% of {top}; {n} got {b}.", "{n} has {b} of {top} marks but needs {p}%."]
MARK_2 = ["Paper 1: {x} out of {t1}. Paper 2: {y} out of {t2}.", "{n} got {x}/{t1} and {y}/{t2}.", "In two tests I got {x} out of {t1} and {y} out of {t2}."]
WEIGHT = ["The exam counts {w}% and the coursework {w2}%. {n} got {m1} in the exam and {m2} in the coursework.", "Test {m1} (weight {w}%), project {m2} (weight {w2}%).", "{w}% of the grade is the exam, {w2}% homework. Exam {m1}, homework {m2}."]
MARKING = ["I have {k} essays and each takes {per} minutes to mark.", "{n} marks {k} tests, {per} minutes each.", "{k} papers at {per} minutes each.", "Marking one book takes {per} minutes and there are {k}."]
LESSONS = ["There are {e} lessons of {le} minutes a day, five days a week.", "{e} lessons a day, {le} minutes each, 5 days.", "A pupil has {e} lessons of {le} minutes on each of 5 days."]
PC = ["What percent is that?", "What percentage is it?", "percentage?", "What is that in percent?", "What's the score as a percentage?"]
MARKS = [kind(lambda d: {**marks(d), "out": lambda t: t + "%"}, [("The percentage is {a} divided by {top}, times 100.", "{a}/{top}*100")], MARK_P, PC), kind(marks, [("{p}% of {top} is {top} times {p} divided by 100.", "{top}*{p}/100")], MARK_NEED, ["How many marks is that?", "How many marks are needed?", "marks needed?", "How many marks must you get?"], spell=0), kind(marks, [("{p}% of {top} is {top} times {p} divided by 100.", "{top}*{p}/100"), ("What is missing is {r1} minus {b}.", "{r1}-{b}")], MARK_MORE, ["How many marks are missing?", "How many more marks are needed?", "How many marks short is that?", "how many more?"], spell=0),
         kind(lambda d: {**marks(d), "out": lambda t: t + "%"}, [("The percentage is {x} plus {y} divided by {t1} plus {t2}, times 100.", "({x}+{y})/({t1}+{t2})*100")], MARK_2, ["What is the overall percentage?", "What percent is that in all?", "What percentage is it altogether?", "total percentage?"], spell=0), kind(marks, [("{w}% of {m1} plus {w2}% of {m2}, divided by 100.", "({w}*{m1}+{w2}*{m2})/100")], WEIGHT, ["What is the final mark?", "What is the overall mark?", "final grade?", "What does that give?"], spell=0),
         kind(until(lambda d: {**marks(d), "out": unit("hours")}, lambda v: short(Fraction(v["k"] * v["per"], 60))), [("In hours: {k} times {per}, divided by 60.", "{k}*{per}/60")], MARKING, ["How many hours is that?", "How long does it take, in hours?", "hours?", "How many hours altogether?"]), kind(lambda d: {**marks(d), "out": unit("minutes")}, [("{e} times {le} times 5.", "{e}*{le}*5")], LESSONS, ["How many minutes a week is that?", "How many minutes of lessons in a week?", "minutes per week?"], weight=0.7)]


@skill("real_plain_daily_staff", weight=2)
def staff(d):
    yield from tell(d, "daily.staff", SCHOOL + MARKS)


# -- medicine, pets --------------------------------------------------------------------------------------------------------
def dose(d):
    t, k, e = d.pick([1, 2, 2, 3]), d.pick([2, 3, 3, 4, 6]), d.pick([5, 7, 7, 10, 14, 21, 28, 30])
    mg = d.pick([5, 10, 20, 25, 50, 75, 100, 125, 200, 250, 400, 500])
    ml = d.pick(["2.5", 5, "7.5", 10, 15])
    hours = d.pick([4, 6, 8, 12, 3])
    kg, per = d.pick([8, 10, 12, 14, 15, 16, 18, 20, 22, 25, 30, 40, 60, 70]), d.pick([2, 3, 5, 10, 15, "1.5", "2.5", "0.5"])
    last = d.int(4, 60)
    box = d.pick([10, 12, 14, 16, 20, 24, 28, 30, 50, 100])
    a = t * k
    return dict(t_=t, T=f"{t} tablets" if t > 1 else "one tablet", k=k, e=e, mg=mg, ml=ml, hours=hours, kg=kg, per=per, s=a * last, box=box, drug=d.pick(["medicine", "antibiotic", "painkiller", "vitamin", "drug", "cough syrup", "pill"]), D={7: d.pick(["a week", "7 days"]), 14: d.pick(["two weeks", "14 days"])}.get(e, f"{e} days"), bottle=d.pick([100, 150, 200, 300, 500]), mgtab=d.pick([100, 200, 250, 500]), f=d.int(2, 4), out=None)


DOSE = ["{n} takes {T} {k} times a day for {e} days.", "{T}, {k} times a day, {e} days.", "The doctor says {T} {k} times daily for {e} days.", "Dose: {T}, {k} times a day. It goes on for {e} days.", "For {e} days {n} must take {T} {k} times a day."]
DOSE_ML = ["{n} takes {ml} ml of syrup {k} times a day for {e} days.", "{ml} ml, {k} times a day, for {e} days.", "Give {ml} ml {k} times daily for {e} days.", "The dose is {ml} ml {k} times a day, and it lasts {e} days."]
DOSE_MG = ["A tablet has {mg} mg. {n} takes {T} {k} times a day.", "{T} of {mg} mg each, {k} times a day.", "Each tablet is {mg} mg; the dose is {T}, {k} times daily."]
DAYS = ["A pack has {s} tablets. {n} takes {T} {k} times a day.", "There are {s} tablets; {T} {k} times a day.", "{s} tablets in the bottle, {T} {k} times daily."]
EVERY = ["One dose every {hours} hours.", "{n} takes a pill every {hours} hours, day and night.", "The label says every {hours} hours.", "A dose is given once in {hours} hours."]
WEIGHT_D = ["The dose is {per} mg per kg and the child weighs {kg} kg.", "{per} mg for each kg of body weight; the patient is {kg} kg.", "A {kg} kg patient gets {per} mg per kg.", "Give {per} mg per kilogram. {n} weighs {kg} kg."]
BOTTLE = ["A bottle has {bottle} ml and {n} takes {ml} ml {k} times a day.", "{bottle} ml in a bottle, {ml} ml {k} times daily.", "The bottle holds {bottle} ml; a dose is {ml} ml, {k} a day."]
STRONG = ["The doctor wants {mgf} mg. A tablet has {mgtab} mg.", "{mgf} mg are to be taken and each tablet is {mgtab} mg.", "One tablet is {mgtab} mg; the dose is {mgf} mg."]
TABS = ["How many tablets is that?", "How many tablets in all?", "tablets?", "How many tablets are needed?", "How many tablets does it take altogether?"]


def strong(d):
    v = dose(d)
    return {**v, "mgf": v["mgtab"] * v["f"] if d.chance(0.8) else v["mgtab"] * 3 // 2}


DOSES = [kind(dose, [("{t_} times {k} times {e}.", "{t_}*{k}*{e}")], DOSE, TABS, spell=0, weight=1.3), kind(lambda d: {**dose(d), "out": unit("ml")}, [("{ml} times {k} times {e}.", "{ml}*{k}*{e}")], DOSE_ML, ["How many ml is that?", "How many ml in all?", "How much syrup is needed, in ml?", "total ml?"], spell=0), kind(lambda d: {**dose(d), "out": unit("mg")}, [("{mg} times {t_} times {k}.", "{mg}*{t_}*{k}")], DOSE_MG, ["How many mg a day is that?", "How many mg in a day?", "daily dose in mg?", "mg per day?"], spell=0),
         kind(dose, [("A day takes {t_} times {k}: {s} divided by that.", "{s}/({t_}*{k})")], DAYS, ["How many days does it last?", "For how many days is it enough?", "days?", "How many days will they last?"], spell=0), kind(dose, [("A day has 24 hours: 24 divided by {hours}.", "24/{hours}")], EVERY, ["How many doses a day is that?", "How many doses in a day?", "How many times in 24 hours?", "doses per day?"], spell=0), kind(lambda d: {**dose(d), "out": unit("mg")}, [("<per times kg>.", "<per*kg>")], WEIGHT_D, ["How many mg is that?", "What is the dose in mg?", "dose?", "How many mg must be given?"], spell=0, weight=1.2),
         kind(dose, [("A day takes {ml} times {k}: {bottle} divided by that, only the whole part: floor.", "floor({bottle}/({ml}*{k}))")], BOTTLE, ["How many full days does it last?", "For how many whole days is it enough?", "How many full days?"], spell=0, weight=0.8), kind(strong, [("{mgf} divided by {mgtab}.", "{mgf}/{mgtab}")], STRONG, TABS[:4], spell=0)]


def pet(d):
    an = d.pick([("dog", "dogs"), ("cat", "cats"), ("rabbit", "rabbits"), ("horse", "horses"), ("hen", "hens"), ("guinea pig", "guinea pigs"), ("goat", "goats"), ("parrot", "parrots")])
    g = d.pick([20, 40, 50, 60, 75, 80, 100, 120, 150, 200, 250, 300, 400, 500])
    k, e = d.int(2, 9), d.pick([7, 7, 10, 14, 30, 31, 28])
    sack = d.pick([2, 3, 5, 10, 12, 15, 20, "2.5", "1.5"])
    return cash(d, dict(an=an[0], ans=an[1], g=g, k=k, e=e, sack=sack, eggs=d.int(3, 30), box=d.pick([6, 10, 12]), tins=d.pick([2, 3, 4]), per=d.pick([6, 12, 24])), a=sum_of(d, 1, 5, 0.8), b=sum_of(d, 8, 50), w=sum_of(d, 10, 60))


FEED = ["A {an} eats {g} g a day. There are {k} of them.", "{k} {ans} get {g} g of food each a day.", "Each of {k} {ans} eats {g} g daily.", "We have {k} {ans}, and one eats {g} g a day."]
FEED_ASK = ["How many kg do they need for {e} days?", "How many kg is that in {e} days?", "How much food for {e} days, in kg?", "kg for {e} days?"]
SACK = ["A sack of {sack} kg feeds a {an} that eats {g} g a day.", "{n}'s {an} eats {g} g a day from a {sack} kg bag.", "My {an} gets {g} g a day. The bag has {sack} kg.", "{sack} kg of food, {g} g a day."]
TIN = ["The {an} eats {tins} tins a day at {A} each.", "{n} buys {tins} tins a day for the {an}, {A} a tin.", "{tins} tins a day, {A} each, for my {an}."]

EGG = ["{k} hens lay {eggs} eggs a day.", "{n}'s hens lay {eggs} eggs every day.", "We collect {eggs} eggs a day."]
VET = ["The vet takes {B} for the visit and {W} for the jab, and {n} brings {k} {ans} for one jab each but pays the visit once.", "A visit is {B}, each of {k} {ans} has a jab for {W}.", "One visit {B} plus {k} jabs at {W}."]
PETS = [kind(lambda d: {**pet(d), "out": unit("kg")}, [("In kg: {k} times {g} times {e}, divided by 1000.", "{k}*{g}*{e}/1000")], FEED, FEED_ASK, spell=0, weight=1.3), kind(until(bare(pet), lambda v: Fraction(v["sack"]) * 1000 % v["g"] == 0), [("In g: {sack} times 1000, divided by {g}.", "{sack}*1000/{g}")], SACK, ["How many days does it last?", "For how many days is it enough?", "days?", "How many days will it last?"], spell=0, weight=1.2), kind(until(bare(pet), lambda v: Fraction(v["sack"]) * 1000 % v["g"] != 0), [("In g: {sack} times 1000, divided by {g}, only the whole part: floor.", "floor({sack}*1000/{g})")], SACK, ["How many full days does it last?", "For how many whole days is it enough?", "How many full days?"], spell=0, weight=0.8),
        kind(pet, [("{tins} times {a} times {e}.", "{tins}*{a}*{e}")], TIN, ["How much is that in {e} days?", "What do {e} days cost?", "cost for {e} days?", "How much for {e} days?"], spell=0), kind(bare(pet), [("A week has 7 days: {eggs} times 7, divided by {box}, only the whole part: floor.", "floor({eggs}*7/{box})")], EGG, ["How many full boxes of {box} is that in a week?", "How many boxes of {box} can be filled in a week?", "How many full boxes of {box} a week?"], spell=0, weight=0.6), kind(pet, [("The total is {b} plus {k} times {w}.", "{b}+{k}*{w}")], VET, ["What is the bill?", "How much is it in all?", "total?", "What must be paid?"], spell=0, weight=0.8)]


# -- towns, weather ----------------------------------------------------------------------------------------------------------
def town(d):
    while True:
        p = d.pick([1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, "2.5", "1.5", "0.5"])
        s = d.int(4, 900) * d.pick([10, 50, 100, 200])
        if short(Fraction(p) * s / 100, 0):
            break
    b, x, i, o = d.int(20, 3000), d.int(10, 2500), d.int(20, 4000), d.int(10, 4000)
    area, dens = d.int(3, 300), d.int(5, 900)
    return dict(p=p, s=s, b=b, x=x, i=i, o=o, area=area, dens=dens, pop=area * dens, pl=d.pick(["A town", "The island", "The village", "The city", "A district"]), k=d.int(2, 9), y1=str(d.rng.randint(1980, 2005)), y2=str(d.rng.randint(2010, 2024)), s2=s + d.int(10, 5000), out=None)


FLOWS = ["{pl} has {s} people. {b} are born, {x} die and {i} move in.", "There are {s} people in {town}. In a year {b} were born, {x} died and {i} came.", "Population {s}, births {b}, deaths {x}, newcomers {i}."]
FLOWS2 = ["{pl} has {s} people. {i} move in and {o} move away.", "Of {s} people in {town} {o} moved away, and {i} new ones came.", "Population {s}, {i} came, {o} left."]
GREW = ["{pl} had {s} people in {y1} and {s2} in {y2}.", "In {y2} {town} had {s2} people, in {y1} only {s}.", "The population went from {s} in {y1} to {s2} in {y2}.", "{town} grew from {s} to {s2} people between {y1} and {y2}."]
DENS = ["{pl} has {pop} people on {area} km².", "{pop} people live on {area} square kilometres.", "The area of {town} is {area} km² and {pop} people live there.", "{town}: {pop} people, {area} km²."]
DENS_B = ["{pl} has {dens} people per km² and an area of {area} km².", "There are {dens} people to a square kilometre, and {town} has {area} km².", "{area} km² with {dens} people on each."]
HOWMANY = ["How many people is that now?", "What is the population now?", "How many people live there now?", "How many are there now?", "new population?"]


def sky(d):
    k = d.pick([3, 4, 5, 7])
    while True:
        xs = [d.rng.randint(0, 40) for _ in range(k)]
        if sum(xs) * 10 % k == 0 and sum(xs):
            break
    lo, hi = d.rng.randint(-25, 8), d.rng.randint(-5, 35)
    while hi <= lo:
        hi = d.rng.randint(-5, 35)
    r = d.pick(["rain", "snow"])
    km, a = d.int(2, 12), d.int(5, 30)
    return dict(k=k, L=", ".join(map(str, xs[:-1])) + " and " + str(xs[-1]), list_=", ".join(map(str, xs)), sum_="+".join(map(str, xs)), lo=lo, hi=hi, r=r, u_="mm" if r == "rain" else "cm", dn=d.int(2, 12), up=d.int(2, 14), h=d.int(2, 9), per=d.pick([2, 3, "0.5", "1.5"]), t0=d.rng.randint(-6, 25), area=d.int(5, 200), mm=d.int(2, 40), step=km, base=d.int(8, 30), out=None)


RAIN = ["On {k} days there were {L} {u_} of {r}.", "{L} {u_} of {r} fell on {k} days.", "The {r} on {k} days was {L} {u_}.", "My gauge showed {L} {u_} on {k} days."]
TEMP = ["The night was {lo}°C and the day {hi}°C.", "At 6 am it was {lo} degrees, at 2 pm {hi} degrees.", "It was {lo} °C in the morning and {hi} °C at noon.", "The lowest was {lo}°, the highest {hi}°.", "{town} had {lo}°C at night and {hi}°C by day."]
TEMP_ASK = ["How many degrees did it rise?", "By how many degrees did it go up?", "What is the difference in degrees?", "How many degrees warmer did it get?", "How much warmer was it at the top?"]
TEMP_ASK = TEMP_ASK[:4]
COOL = ["It is {t0}°C and gets {dn} degrees colder, then {up} warmer.", "From {t0} degrees it falls by {dn} and rises by {up}.", "It was {t0}°C. The temperature dropped {dn} degrees and then climbed {up}."]
FALL = ["It is {base}°C and falls {per} degrees an hour.", "The temperature is {base} degrees and drops {per} degrees every hour.", "At sunset it was {base}°C; each hour it is {per} degrees less."]
ROOF = ["{mm} mm of rain fall on a roof of {area} m². 1 mm on 1 m² is 1 litre.", "A roof has {area} m². {mm} mm of rain fall (1 mm is 1 litre per m²).", "One mm of rain is one litre per m². {mm} mm fall on {area} m²."]
LOW = [("Larger {hi}, smaller {lo}. {hi} minus {lo}.", "{hi}-{lo}")]


WEATHER = [kind(town, [("Start with {s}, add what comes and subtract what goes.", "{s}+{b}-{x}+{i}")], FLOWS, HOWMANY), kind(until(town, lambda v: v["o"] < v["s"]), [("Start with {s}, add what comes and subtract what goes.", "{s}+{i}-{o}")], FLOWS2, HOWMANY), kind(town, [("{s2} minus {s}.", "{s2}-{s}")], GREW, ["How many more people is that?", "By how many people did it grow?", "How many people came on top?", "growth in people?"], weight=0.9),
           kind(town, [("The rate is {pop} divided by {area}.", "{pop}/{area}")], DENS, ["How many people per km² is that?", "How many people live on one km²?", "What is the population density?", "people per km²?"]), kind(town, [("<dens times area>.", "<dens*area>")], DENS_B, ["How many people live there?", "How many people is that?", "What is the population?", "population?"], weight=0.8),
           kind(sky, lambda v: [(MEAN, f"mean({v['list_']})")], RAIN, ["What is the average a day?", "How much is that a day on average?", "average?", "What is the mean of the days?"], spell=0), kind(sky, lambda v: [("The total is the sum of all the numbers.", v["sum_"])], RAIN, ["How much is that in all?", "What is the total?", "total?", "How much fell altogether?"], spell=0),
           kind(sky, LOW, TEMP, TEMP_ASK, spell=0, weight=1.2), kind(sky, [("Start with {t0}, add what comes and subtract what goes.", "{t0}-{dn}+{up}")], COOL, ["What is the temperature then?", "How warm is it now?", "How many degrees is it then?", "temperature now?"], spell=0), kind(sky, [("{base} minus {h} times {per}.", "{base}-{h}*{per}")], FALL, ["What is it after {h} hours?", "How many degrees is it after {h} hours?", "temperature after {h} hours?", "How warm is it {h} hours later?"], spell=0), kind(lambda d: {**sky(d), "out": unit("litres")}, [("<mm times area>.", "<mm*area>")], ROOF, ["How many litres is that?", "How much water is that, in litres?", "litres?", "How many litres come down?"], spell=0, weight=0.7)]


@skill("real_plain_daily_doses", weight=2)
def doses(d):
    yield from tell(d, "daily.doses", DOSES + PETS)


@skill("real_plain_daily_world", weight=1.6)
def world(d):
    yield from tell(d, "daily.world", WEATHER)
