"""Lists told in a sentence and facts that do not count: numbers of several days or people of which some are asked for, price lists and
menus, receipts, goods by weight, stories with a number of the same kind that is not used.
"""
from .core import skill
from .plain_money_base import POST, coins, money, over, price, priced, tell, two
from .real_words import HE, SHE, Task

SUM = "The total cost is the sum of all prices."


# -- a list of days, months or people --------------------------------------------------------------------------------------
DAYS = [["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], ["Mon", "Tue", "Wed", "Thu", "Fri"], ["January", "February", "March", "April", "May"], ["Friday", "Saturday", "Sunday", "Monday", "Tuesday"], ["June", "July", "August", "September", "October"], ["team A", "team B", "team C", "team D", "team E"], ["Class 1", "Class 2", "Class 3", "Class 4", "Class 5"], ["week 1", "week 2", "week 3", "week 4", "week 5"]]
COUNTED = ["visitors", "cars", "cups", "pages", "points", "calls", "tickets", "cakes", "km", "letters", "guests", "emails", "orders", "steps", "bikes", "mm of rain", "hours", "eggs", "books", "goals", "laps", "customers", "stickers", "photos"]
LISTED = ["{What}: {list_}.", "The {u}: {list_}.", "This is the number of {u}: {list_}.", "{n} counted the {u}: {list_}.", "{list_} ({u}).", "Here are the {u}: {list_}.", "The numbers of {u} were: {list_}.", "Table of {u}: {list_}.", "A list of {u} says {list_}."]


def table(even=False):
    def draw(d):
        labels = list(d.pick(DAYS)) if d.chance(0.75) else d.rng.sample(SHE + HE, 5)
        k, top = d.pick([3, 3, 4, 4, 5]), d.pick([20, 60, 300, 1200])
        while True:
            xs = [d.int(2, top) for _ in range(k)]
            if len(set(xs)) == k and (not even or sum(xs) % k == 0):
                break
        labels = labels[:k]
        i, j = d.rng.sample(range(k), 2)
        if xs[i] < xs[j]:
            i, j = j, i
        u = d.pick(COUNTED)
        sep, end = d.pick([(", ", ", "), (", ", " and "), ("; ", "; "), (", ", ", ")])
        form = d.pick(["{} {}", "{}: {}", "{} {}", "{} = {}", "{} - {}"])
        parts = [form.format(a, x) for a, x in zip(labels, xs)]
        on = "on " if "day" in labels[0] or labels[0] == "Mon" else "in " if labels[0] in ("January", "June") or "week" in labels[0] else "for "
        return dict(list_=sep.join(parts[:-1]) + end + parts[-1], u=u, What=u[0].upper() + u[1:], xs=", ".join(map(str, xs)), sum_=" + ".join(map(str, xs)), p=xs[i], q=xs[j], L=labels[i], M=labels[j], on=on, k=k, raw_sum="+".join(map(str, xs)))
    return draw


TOTAL = ["What is the total?", "How many {u} altogether?", "How many {u} is that in all?", "Add them up.", "What is the sum?", "total?", "How many {u} were there in total?"]
MEAN = ["What is the average?", "What is the mean?", "How many {u} on average?", "mean?", "Find the average.", "What is the average number of {u}?"]
GAP = ["How many more {u} {on}{L} than {on}{M}?", "How many fewer {u} {on}{M} than {on}{L}?", "What is the difference between {L} and {M}?", "By how much is {L} above {M}?", "How many more has {L} than {M}?", "difference of {M} and {L}?"]
TWO = ["How many {u} for {L} and {M} together?", "What are {L} and {M} together?", "{L} and {M} together?", "Add {M} and {L}. How many {u} is that?", "How many {u} do {M} and {L} make?"]
RANGE = ["What is the difference between the highest and the lowest number?", "What is the range?", "How much do the largest and the smallest number differ?", "By how much is the best above the worst?", "Find the range."]
TABLES = [Task(table(), lambda v: [("The total is the sum of all the numbers.", v["raw_sum"])], [f"{a} {b}" for a in LISTED for b in TOTAL], spell=0, weight=2), Task(table(True), lambda v: [("The average is the sum divided by how many there are: mean.", f"mean({v['xs']})")], [f"{a} {b}" for a in LISTED for b in MEAN], answer=lambda v: f"The average of {v['xs']} is {v['r1']}.", spell=0, weight=2),
          Task(table(), [("{p} minus {q}.", "{p}-{q}")], [f"{a} {b}" for a in LISTED for b in GAP], spell=0, weight=3), Task(table(), [("{p} plus {q}.", "{p}+{q}")], [f"{a} {b}" for a in LISTED for b in TWO], spell=0, weight=2),
          Task(table(), lambda v: [("The range is the largest value minus the smallest.", f"range({v['xs']})")], [f"{a} {b}" for a in LISTED for b in RANGE], answer=lambda v: f"The range of {v['xs']} is {v['r1']}.", spell=0, weight=1.5)]


@skill("real_plain_money_tables", weight=1.4)
def real_plain_money_tables(d):
    yield from tell(d, "money.tables", TABLES, story=d.chance(0.2))


# -- price lists -----------------------------------------------------------------------------------------------------------
MENU = "soup salad pasta juice cola tea cake burger wrap pie omelette waffle milkshake sandwich coffee pizza steak curry toast muffin".split()


def menu(change=False):
    def draw(d):
        k = d.pick([3, 3, 4])
        if d.chance(0.5):
            names, prices = priced(d, k, 50, 2000)
            ones, manys, ps = [names[f"o{i}"] for i in range(k)], [names[f"m{i}"] for i in range(k)], [prices[f"p{i}"] for i in range(k)]
        else:
            ones, ps = d.rng.sample(MENU, k), [price(d, 120, 1500)[0] for _ in range(k)]
            manys = [o + ("es" if o.endswith("ch") else "s") if o not in ("pasta", "toast") else f"plates of {o}" for o in ones]
        i, j = d.rng.sample(range(k), 2)
        c, e = d.int(2, 6), d.int(2, 6)
        if coins(ps[i]) == coins(ps[j]):
            ps[i] = two(coins(ps[i]) + 50)
        if coins(ps[i]) < coins(ps[j]):
            i, j = j, i
        form = d.pick(POST)
        vals = dict(p=ps[i], q=ps[j])
        if change:
            vals["g"] = over(d, c * coins(ps[i]) + e * coins(ps[j]), 5)
        v = money(d, dict(c=c, e=e, o=ones[i], o2=ones[j], m1=manys[i], m2=manys[j]), form=form, **vals)
        show = lambda t: v["P"] if t == ps[i] else v["Q"] if t == ps[j] else v["out"](t)           # noqa: E731
        one = d.pick(["{} {}", "{}: {}", "{} {}", "{} for {}", "{} at {}"])
        v["list_"] = ", ".join(one.format(o, show(t)) for o, t in zip(ones, ps))
        return v
    return draw


LISTS = ["Price list: {list_}.", "The menu says: {list_}.", "Prices: {list_}.", "On the board: {list_}.", "A shop has these prices: {list_}.", "The café sells {list_}.", "{list_}.", "Today's prices are {list_}."]
WANT = ["What do {c} {m1} and {e} {m2} cost?", "{n} takes {c} {m1} and {e} {m2}. What is the bill?", "How much for {e} {m2} and {c} {m1}?", "I want {c} {m1} and {e} {m2}. How much is that?", "total for {e} {m2} plus {c} {m1}?", "Find the cost of {c} {m1} and {e} {m2}."]
WANT_MIX = ["{c} {m1} and a {o2}?", "What do {c} {m1} and a {o2} cost?", "{n} has {c} {m1} and one {o2}. What is the bill?", "How much for {c} {m1} and a {o2}?", "I'll take {c} {m1} and one {o2}. Total?", "{c} {m1} plus a {o2}, how much?"]
WANT_ONE = ["What do a {o} and a {o2} cost?", "How much is one {o2} and one {o}?", "{n} orders a {o} and a {o2}. What is the bill?", "a {o2} and a {o}, how much?"]
WANT_MANY = ["What do {c} {m1} cost?", "How much are {c} {m1}?", "{n} buys {c} {m1}. What does {he} pay?", "{c} {m1}, price?"]
WANT_DIFF = ["How much more is a {o} than a {o2}?", "How much cheaper is the {o2} than the {o}?", "What is the difference between the {o} and the {o2}?", "By how much is the {o} dearer than the {o2}?"]
WANT_BACK = ["{n} takes {c} {m1} and {e} {m2} and pays with {G}. What is the change?", "How much change from {G} for {c} {m1} and {e} {m2}?", "I buy {e} {m2} and {c} {m1} and give {G}. What comes back?", "{n} has {G} and buys {c} {m1} and {e} {m2}. How much is left?"]
RECEIPT = ["{c} x {o} at {P}, {e} x {o2} at {Q}. Total?", "{o} {P} x {c}, {o2} {Q} x {e}, sum?", "Receipt: {c} {m1} @ {P}, {e} {m2} @ {Q}. Total?", "qty {c} {o} at {P} and qty {e} {o2} at {Q}. What is the total?", "{o}: {c} pieces at {P}; {o2}: {e} pieces at {Q}. Sum to pay?", "{c} × {P} for {m1} and {e} × {Q} for {m2}. What is the bill?"]


def by_weight(d):
    f = d.rng.sample("apples pears rice flour sugar potatoes onions carrots grapes cheese nuts tomatoes plums beans".split(), 3)
    def kg():
        return d.pick(["2", "3", "4", "5", "1.5", "2.5", "0.5", "3.5"])
    a, b = kg(), kg()
    p, q, r = (two(d.rng.randint(4, 60) * 10) for _ in range(3))
    v = money(d, dict(a=a, b=b, f=f[0], f2=f[1], f3=f[2]), form=d.pick(POST), p=p, q=q, r=r)
    return v


WEIGH = ["{a} kg of {f} at {P} a kg and {b} kg of {f2} at {Q} a kg. What is the total?", "{f} cost {P} per kg and {f2} {Q} per kg. How much are {a} kg of {f} and {b} kg of {f2}?", "{n} buys {a} kg of {f} ({P}/kg) and {b} kg of {f2} ({Q}/kg). What does {he} pay?", "{f} {P} a kilo, {f2} {Q} a kilo, {f3} {R} a kilo. What do {a} kg of {f} and {b} kg of {f2} cost?", "At {P} a kilo for {f} and {Q} a kilo for {f2}, what do {a} kg of {f} and {b} kg of {f2} cost?", "I need {a} kg {f} and {b} kg {f2}. They are {P} and {Q} a kilo. How much is it?"]
T2, T2_BACK = "{c}*{p}+{e}*{q}", "{e}*{q}+{c}*{p}"


def in_turn(frames, lists=LISTS):
    """The frames that name the first good first, and those that name the second first."""
    late = [f for f in frames if f.find("{e}") < f.find("{c}")]
    return [[f"{a} {b}" for a in lists for b in part] for part in ([f for f in frames if f not in late], late)]


WANTED, WANTED_LATE = in_turn(WANT)
BACK, BACK_LATE = in_turn(WANT_BACK)
MENUS = [Task(menu(), [(SUM, T2)], WANTED + RECEIPT * 2, spell=0.04, weight=2), Task(menu(), [(SUM, T2_BACK)], WANTED_LATE, spell=0.04, weight=1.2), Task(menu(), [(SUM, "{c}*{p}+{q}")], [f"{a} {b}" for a in LISTS for b in WANT_MIX], spell=0.1, weight=2), Task(menu(), [("{p} plus {q}.", "{p}+{q}")], [f"{a} {b}" for a in LISTS for b in WANT_ONE], spell=0, weight=1.5), Task(menu(), [("The total is {c} times {p}.", "{c}*{p}")], [f"{a} {b}" for a in LISTS for b in WANT_MANY], spell=0, weight=1.5),
         Task(menu(), [("{p} minus {q}.", "{p}-{q}")], [f"{a} {b}" for a in LISTS for b in WANT_DIFF], spell=0, weight=1.5), Task(menu(True), [("Asked: the change. " + SUM, T2), ("The change is {g} minus {r1}.", "{g}-{r1}")], BACK, spell=0.04, weight=1.5), Task(menu(True), [("Asked: the change. " + SUM, T2_BACK), ("The change is {g} minus {r1}.", "{g}-{r1}")], BACK_LATE, spell=0.04, weight=0.6), Task(by_weight, [(SUM, "{a}*{p}+{b}*{q}")], WEIGH, spell=0, weight=2)]


@skill("real_plain_money_menus", weight=1.4)
def real_plain_money_menus(d):
    yield from tell(d, "money.menus", MENUS, story=d.chance(0.5))


# -- numbers that do not count ---------------------------------------------------------------------------------------------
def decoy(d):
    names, prices = priced(d, 2, 40, 2500)
    c = d.int(2, 9)
    prices["g"] = over(d, c * coins(prices["p0"]), 8)
    return money(d, dict(names, c=c, x=d.int(2, 40), y=d.int(2, 90), w=d.pick([100, 200, 250, 500, 750])), form=d.pick(POST), **prices)


NOT_BOUGHT = ["{n} looks at a {o1} for {P1} but buys only {c} {m0} at {P0} each. How much does {he} pay?", "There are {x} {m0} on the shelf at {P0} each. {n} takes {c}. What does {he} pay?", "{c} {m0} cost {P0} each; a {o1} would be {P1}. {n} takes just the {m0}. How much is that?", "{n} walks {y} minutes to the shop and buys {c} {m0} for {P0} each. How much does {he} spend?", "A shop has {x} {m0} and {y} {m1}. A {o0} is {P0}. What do {c} {m0} cost?", "{n} is number {x} in the queue and buys {c} {m0} at {P0} each. What is the bill?", "I have {G} in my pocket and want {c} {m0} at {P0} each. What do they cost?", "{n} has {G}. A {o0} costs {P0}. How much are {c} of them?", "The {o1} costs {P1} and the {o0} {P0}. What do {c} {m0} cost?", "In aisle {x} a {o0} costs {P0}. {n} wants {c}. What does {he} pay?"]
NOT_BOUGHT_BACK = ["{n} looks at a {o1} for {P1} but buys only {c} {m0} at {P0} each with {G}. What is the change?", "There are {x} {m0} in a box at {P0} each. {n} takes {c} and pays with {G}. What is the change?", "{n} waits {y} minutes and then buys {c} {m0} for {P0} each. {He} gives {G}. How much comes back?", "The {o1} costs {P1} and the {o0} {P0}. I pay {c} {m0} with {G}. What change is that?"]


def idle(d):
    a = d.int(20, d.pick([90, 400]))
    b = d.int(3, a - 5)
    return dict(a=a, b=b, x=d.int(2, 30), y=d.int(2, 60), c=d.int(2, 12), e=d.int(2, 30))


IDLE_LEFT = ["A bus with {y} windows carries {a} people. {b} get off. How many are still on it?", "{n} has {a} {t} in {x} boxes. {He} gives away {b}. How many {t} are left?", "{x} children have {a} {t} together. They lose {b}. How many {t} have they left?", "A book of {a} pages has {x} chapters. {n} has read {b} pages. How many pages are left?", "A library with {x} rooms has {a} new books. {b} are lent out. How many are there still?", "In {x} days {n} must do {a} sums and has done {b}. How many sums are left?", "A baker gets up at {c} and bakes {a} rolls. {b} are sold. How many are left?", "A train of {c} coaches has {a} passengers. At a station {b} leave. How many stay?", "{n}, who has {x} cousins, had {a} stamps and sold {b}. How many stamps has {he} now?", "A tank {x} m high holds {a} litres. {b} litres are used. How many litres are left?"]
IDLE_TIMES = ["{c} boxes with {e} {t} each stand on {x} shelves. How many {t} is that?", "{n} is {x} and reads {e} pages a day. How many pages in {c} days?", "A farmer of {y} has {c} fields with {e} trees each. How many trees?", "A hall {x} m long has {c} rows of {e} seats. How many seats?", "{c} teams of {e} players meet at {x} o'clock".replace("{x} o'clock", "gate {x}") + ". How many players are there?", "At a party on floor {x}, {c} tables have {e} guests each. How many guests?", "{n} buys {c} packs of {e} pens on the {x}th floor. How many pens?".replace("on the {x}th floor", "in aisle {x}"), "Each of {c} pupils in room {y} has {e} pencils. How many pencils are there?"]
IDLE_SUM = ["{n} has {a} {t}, {m} has {b}, and they are {x} and {y} years old. How many {t} do they have together?", "In room {x} sit {a} people, in room {y} {b} people. How many people is that?", "A shop sold {a} cakes on {day} and {b} on {day3}, at {x} stalls. How many cakes in all?", "Bus {x} carries {a} people and bus {y} {b}. How many people are on both?", "{n} read {a} pages in book {c} and {b} pages in book {e}. How many pages is that?"]
DECOYS = [Task(decoy, [("The total is {c} times {p0}.", "{c}*{p0}")], NOT_BOUGHT, spell=0.04, weight=3), Task(decoy, [("Asked: the change. The cost is {c} times {p0}.", "{c}*{p0}"), ("The change is {g} minus {r1}.", "{g}-{r1}")], NOT_BOUGHT_BACK, spell=0.04, weight=1.5), Task(idle, [("{a} minus {b}.", "{a}-{b}")], IDLE_LEFT, spell=0.03, weight=2.5),
          Task(idle, [("{c} times {e}.", "{c}*{e}")], IDLE_TIMES, spell=0.03, weight=2), Task(idle, [("{a} plus {b}.", "{a}+{b}")], IDLE_SUM, spell=0.03, weight=1.5)]


@skill("real_plain_money_idle", weight=1.2)
def real_plain_money_idle(d):
    yield from tell(d, "money.idle", DECOYS, story=d.chance(0.3))

