"""Amounts as people say them, in plain words: three quarters of an hour, half a dozen, minutes at a price per hour, coins counted in cents, the
lower price in cents, somebody and his friends, dozens of dozens, a pair, a score, a fortnight.
"""
from .core import skill
from .plain_b_base import small_out
from .plain_money_base import POST, amount, both, coins, money, over, short, tell, two, value
from .plain_money_prices import PIECES, TWO_PACKS, two_packs
from .real_words import Task

HOURS = [("half an hour", "0.5"), ("a quarter of an hour", "0.25"), ("three quarters of an hour", "0.75"), ("an hour and a half", "1.5"), ("one and a half hours", "1.5"), ("two and a half hours", "2.5"), ("1 1/2 hours", "1.5"), ("2½ hours", "2.5"), ("3 and a half hours", "3.5"), ("1¼ hours", "1.25"), ("an hour and a quarter", "1.25"), ("two and a quarter hours", "2.25"), ("an hour and three quarters", "1.75"), ("four and a half hours", "4.5"), ("half a day (12 hours)", "12"), ("1¾ hours", "1.75"), ("five and a half hours", "5.5")]
JOBS = ["a plumber", "a tutor", "a gardener", "a mechanic", "a piano teacher", "a babysitter", "a lawyer", "a photographer", "an electrician", "a cleaner", "a coach", "a dog walker", "a painter", "a nurse"]


def hours(d):
    while True:
        t, h = d.pick(HOURS)
        p = amount(d, 8, 90)
        v = money(d, dict(time=t, Time=t[0].upper() + t[1:], h=h, job=d.pick(JOBS)), form=d.pick(POST), p=p, f=amount(d, 10, 70))
        if short(value(v, "p")[0] * value(v, "h")[0]):
            v["Job"] = v["job"][0].upper() + v["job"][1:]
            return v


FOR_TIME = ["{Job} takes {P} an hour. What does {time} cost?", "What do you pay {job} for {time} at {P} an hour?", "{Time} at {P} per hour, how much?", "{Job} works for {time}. An hour is {P}. What is the bill?", "{n} is paid {P} an hour. What does {he} get for {time}?", "How much is {time} of work at {P} an hour?", "{Job} charges {P} per hour and stays {time}. How much is it?", "At {P} an hour, what is the pay for {time}?", "A lesson of {time} at {P} an hour: what does it cost?", "{n} works {time} for {P} an hour. What is the pay?", "price for {time} if an hour is {P}?"]
FOR_TIME_FIXED = ["{Job} takes {F} for coming and {P} an hour. The job lasts {time}. What is the bill?", "What does {job} cost for {time} with a call-out fee of {F} and {P} an hour?", "{F} fixed plus {P} per hour. {Time}. What is the total?", "{Job} asks {F} plus {P} an hour. How much for {time}?", "For {time}, {job} charges {P} an hour and a {F} fee. What is the total?"]


def minutes(d):
    while True:
        t, p = d.pick([5, 10, 12, 15, 20, 24, 25, 30, 36, 40, 45, 50, 70, 75, 80, 90, 100, 105, 120, 135, 150]), coins(amount(d, 6, 90))
        if p * t % 60 == 0 or p * t % 6 == 0 and (p * t // 6) % 10 == 0:
            return money(d, dict(t_=t, job=d.pick(JOBS)), form=d.pick(POST), p=two(p))


FOR_MINUTES = ["{n} gets {P} an hour and works {t_} minutes. What is the pay?", "What do {t_} minutes cost at {P} an hour?", "{t_} minutes at {P} per hour, how much?", "An hour costs {P}. What do {t_} minutes cost?", "{n} hires {job} for {t_} minutes. An hour is {P}. What does {he} pay?", "A boat is {P} an hour. How much for {t_} minutes?", "How much is earned in {t_} minutes at {P} per hour?", "The lesson lasts {t_} minutes. The price is {P} an hour. What does it cost?", "at {P} an hour, pay for {t_} minutes?"]
TIMES = [Task(hours, [("The cost is {h} times {p}.", "{h}*{p}")], FOR_TIME, spell=0, weight=3), Task(hours, [("The total is {f} plus {h} times {p}.", "{f}+{h}*{p}")], FOR_TIME_FIXED, spell=0, weight=2), Task(minutes, [("An hour has 60 minutes: {p} times {t_}, divided by 60.", "{p}*{t_}/60")], FOR_MINUTES, spell=0, weight=2)]


# -- coins in cents, the lower price in cents ------------------------------------------------------------------------------
def purse(k):
    def draw(d):
        cur = d.pick(["pound", "dollar", "dollar", "euro"])
        xs = d.rng.sample(PIECES[cur], k)
        cent = "pence" if cur == "pound" else "cents"
        v = dict(cent=cent)
        for i, (x, w, _) in enumerate(xs):
            v[f"c{i}"], v[f"v{i}"], v[f"w{i}"] = d.int(2, 15), x, w
        return {**v, "out": lambda t: small_out(t, cent)}
    return draw


CENTS2 = ["{n} has {c0} {w0} and {c1} {w1}. HOW", "{c0} {w0} and {c1} {w1}. HOW", "I found {c0} {w0} and {c1} {w1}. HOW", "There are {c0} {w0} and {c1} {w1} in the jar. HOW", "My brother has {c0} {w0} and {c1} {w1}. HOW"]
CENTS3 = ["{n} has {c0} {w0}, {c1} {w1} and {c2} {w2}. HOW", "{c0} {w0}, {c1} {w1}, {c2} {w2}. HOW", "In the box are {c0} {w0}, {c1} {w1} and {c2} {w2}. HOW"]
HOW = ["How many {cent} is that?", "How much is it in {cent}?", "What is the total in {cent}?", "How many {cent} in all?", "{cent} altogether?"]


def lower_small(d):
    v = two_packs(d)
    return {**v, "out": None}


LOWER = ["What is the lower price per {o}, in {cent}?", "Give the price of one {o} in {cent} at the cheaper one.", "How many {cent} is one {o} in the cheaper pack?", "In {cent}, what does a {o} cost in the better offer?"]
SMALLS = [Task(purse(2), [("The total is {c0} times {v0} plus {c1} times {v1}.", "{c0}*{v0}+{c1}*{v1}")], [f.replace("HOW", h) for f in CENTS2 for h in HOW], spell=0.2, weight=2), Task(purse(3), [("The total is {c0} times {v0} plus {c1} times {v1} plus {c2} times {v2}.", "{c0}*{v0}+{c1}*{v1}+{c2}*{v2}")], [f.replace("HOW", h) for f in CENTS3 for h in HOW], spell=0.2, weight=1.5),
          Task(lower_small, [("The lower of {a} divided by {x} and {b} divided by {y}, times 100 for {cent}.", "min({a}/{x}, {b}/{y})*100")], both(TWO_PACKS, LOWER), answer="The lower of {a} ÷ {x} and {b} ÷ {y}, times 100, is {r1} {cent}.", spell=0.02, weight=1.5)]


# -- somebody and friends --------------------------------------------------------------------------------------------------
def friends(d):
    k = d.int(3, 9)
    s = k * d.int(2, 60)
    p = k * d.int(100, 3000) // 10 * 10
    return money(d, dict(k=k, j=k - 1, s=s, things_=d.pick("sweets cards grapes nuts stickers marbles biscuits plums beads shells".split())), form=d.pick(POST), p=two(p - p % k), g=over(d, p // k, 4))


WITH_FRIENDS = ["{n} and {j} friends share {s} {things_} equally. How many does each get?", "{n} shares {s} {things_} equally with {j} friends. How many does each of them get?", "{s} {things_} are for {n} and {his} {j} cousins. How many are there for each?", "I share {s} {things_} equally with {j} friends. How many do I get?", "Me and my {j} friends split {s} {things_}. How many each?", "{n}, with {j} others, divides {s} {things_} fairly. How many for each?"]
WITH_FRIENDS_MONEY = ["{n} and {j} friends share a bill of {P}. How much does each pay?", "I go out with {j} friends. We split {P} equally. What do I pay?", "{n} splits {P} equally with {j} others. How much is {his} part?", "Me and {j} friends pay {P} together. How much each?", "{n} and {his} {j} cousins buy a gift for {P}. What does each pay?", "A taxi for {n} and {j} colleagues costs {P}. How much is it for each?"]
TEAM = [Task(lambda d: {**friends(d), "out": None}, [("Each gets {s} divided by {j}+1.", "{s}/({j}+1)")], WITH_FRIENDS, spell=0.05, weight=2), Task(friends, [("Each share is {p} divided by {j}+1.", "{p}/({j}+1)")], WITH_FRIENDS_MONEY, spell=0.05, weight=2)]


# -- counts in words -------------------------------------------------------------------------------------------------------
LOTS = [("a dozen", 12), ("half a dozen", 6), ("two dozen", 24), ("three dozen", 36), ("a score of", 20), ("five dozen", 60), ("one dozen", 12), ("a pair of", 2), ("four dozen", 48)]


def lot(d):
    w, c = d.pick(LOTS)
    k = d.int(2, 12)
    return dict(w=w, W=w[0].upper() + w[1:], c=c, k=k, b=d.int(1, c - 1), e=d.int(2, 30), x=c * k, things_=d.pick("eggs rolls buns oranges roses pencils plates spoons lemons tulips candles bagels muffins cups oysters".split()), why=f"{w[0].upper() + w[1:].replace(' of', '')} {'are' if w.split()[0] in ('two', 'three', 'four', 'five') else 'is'} {c}")


LESS = ["{n} has {w} {things_} and uses {b}. How many are left?", "{W} {things_}, {b} of them broken. How many are whole?", "There were {w} {things_}. {b} were eaten. How many remain?", "{n} buys {w} {things_} and gives away {b}. How many has {he} now?", "how many of {w} {things_} are left when {b} are gone?"]
MORE = ["{n} has {w} {things_} and gets {e} more. How many now?", "{W} {things_} and {e} more, how many?", "There are {w} {things_} in one box and {e} in another. How many in all?"]
MANY = ["How many {things_} are {k} boxes with {w} {things_} each?", "{n} buys {k} boxes with {w} {things_} in each. How many {things_}?", "{k} people bring {w} {things_} each. How many {things_} is that?", "Each of {k} baskets holds {w} {things_}. How many in all?"]
LOT = [Task(lot, [("{why}: {c} minus {b}.", "{c}-{b}")], LESS, spell=0.04, weight=2), Task(lot, [("{why}: {c} plus {e}.", "{c}+{e}")], MORE, spell=0.04, weight=1), Task(lot, [("{why}: {k} times {c}.", "{k}*{c}")], MANY, spell=0.04, weight=1.5)]


@skill("real_plain_money_spoken", weight=1.8)
def real_plain_money_spoken(d):
    yield from tell(d, "money.spoken", TIMES + SMALLS + TEAM + LOT, story=d.chance(0.4))
