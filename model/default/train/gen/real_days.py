"""Days as they are told: mixed units, is it enough, what is left over, stories of three steps, and facts that do not matter."""
from .core import skill
from .real_deals import SOLD, amount, cash
from .real_words import Task, run

# -- mixed units ---------------------------------------------------------------------------------------------------------
def small(d, *tops):
    return {k: d.int(2, t) for k, t in zip("abce", tops)}


def pence(d):
    p = d.pick([5, 10, 12, 15, 18, 20, 24, 25, 30, 35, 36, 40, 45, 48, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95])
    coin, big, sign = d.pick([("p", "pounds", "£"), ("p", "pounds", "£"), (" pence", "pounds", "£"), (" cents", "dollars", "$"), ("¢", "dollars", "$"), ("c", "dollars", "$"), (" cents", "euros", "€"), (" ct", "euros", "€")])
    n = d.int(2, d.pick([9, 20, 60]))
    gs, o = d.pick(SOLD)
    note = d.pick([x for x in (2, 5, 10, 20, 50, 100) if x * 100 > n * p])
    pounds = d.int(1, 20)
    q = d.pick([20, 50, 5, 10])
    return dict(p=p, P=f"{p}{coin}", n_=n, d_=f"0.{p:02d}", gs=gs, o=o, big=big, note=f"{sign}{note}", m=note, L=sign, k=pounds * 100 // q, q=q, Q=f"{q}{coin}", w=pounds, small={"p": "pence", " pence": "pence"}.get(coin, "cents"), x=f"{pounds}.{d.pick(['05', '20', '25', '50', '75', '80'])}")


COINS = [Task(pence, [("The total is {n_} times {d_}.", "{n_}*{d_}")], ["One {o} costs {P}. How much do {n_} cost in {big}?", "{n_} {gs} cost {P} each. What is the total in {big}?", "{n} buys {n_} {gs} at {P} each. How many {big} does {he} pay?", "Each {o} is {P}. Find the cost of {n_} in {big}.", "What do {n_} {gs} at {P} each cost, in {big}?", "How many {big} do you need for {n_} {gs} at {P} each?"], answer="The total: {n_} × {d_} = {L}{r1}.", spell=0, weight=2),
         Task(pence, [("The cost is {n_} times {d_}.", "{n_}*{d_}"), ("The change is {m} minus {r1}.", "{m}-{r1}")], ["{n} buys {n_} {gs} at {P} each and pays with a {note} note. How much change does {he} get?", "At a stall {gs} cost {P} each. How much change from {note} does {n} get for {n_} of them?", "{n_} {gs} at {P} each are paid for with {note}. What is the change?", "How much is left of {note} after buying {n_} {gs} for {P} each?", "{n} has {note}. {He} buys {n_} {gs}, each for {P}. How much money is left?", "From {note}, {n} pays for {n_} {gs} at {P} each. What change is due?", "{n} gives {note} for {n_} {gs} that cost {P} each. How much does {he} get back?"], answer="The cost: {n_} × {d_} = {r1}. The change: {m} − {r1} = {L}{r2}.", spell=0, weight=3),
         Task(pence, [("From {big} to {small}: {x} times 100.", "{x}*100")], ["How many {small} are {L}{x}?", "Write {L}{x} in {small}.", "Change {L}{x} into {small}.", "{n} has {L}{x}. How many {small} is that?", "{L}{x} = ? {small}"], answer="{x} × 100 = {r1} {small}.", spell=0, weight=1),
         Task(pence, [("The total is {k} times {q}, divided by 100 for {big}.", "{k}*{q}/100")], ["{n} has {k} coins of {Q}. How many {big} is that?", "How many {big} are {k} coins of {Q} worth?", "A jar holds {k} coins, each worth {Q}. How much money is in it, in {big}?", "{k} coins of {Q}: how much is that in {big}?", "{n} saved {k} {Q} coins. How much has {he} saved in {big}?"], answer="{k} × {q} ÷ 100 = {L}{r1}.", spell=0, weight=1.5)]


def lengths(d):
    """m and cm, kg and g, l and ml, with pieces that divide the whole."""
    big, bigs, one, tiny, k = d.pick([("m", "metres", "A metre", "cm", 100), ("m", "metres", "A metre", "cm", 100), ("kg", "kilograms", "A kilogram", "g", 1000), ("l", "litres", "A litre", "ml", 1000), ("km", "kilometres", "A kilometre", "m", 1000), ("cm", "centimetres", "A centimetre", "mm", 10)])
    names = {"cm": "centimetres", "g": "grams", "ml": "millilitres", "m": "metres", "mm": "millimetres"}
    a, piece = d.int(1, 12), d.pick([x for x in (5, 10, 20, 25, 40, 50, 80, 125, 200, 250, 500) if x < k] or [2, 5])
    b = d.pick([x for x in range(k // 20 or 1, k, k // 20 or 1)])
    half = f"{a}.{d.pick(['5', '2', '4', '6', '8', '25', '75'][: 7 if k > 10 else 5])}"
    c = d.int(1, max(2, a * k // piece))
    return dict(a=a, b=b, u=big, us=bigs, one=one, v=tiny, vs=names[tiny], k=k, h=half, piece=piece, n_=d.int(2, 30), whole=a * k, c=c)


def cut(d):
    v = lengths(d)
    v["a"] = v["piece"] * d.int(1, 40) * 2 / v["k"]
    v["n_"] = max(2, int(round(v["a"] * v["k"] / v["piece"])))
    w = v["n_"] * v["piece"] / v["k"]
    v["a"] = f"{w:g}"
    return v


def cup(d):
    v = lengths(d)
    while v["u"] != "l":
        v = lengths(d)
    v["n_"] = d.int(2, max(2, v["whole"] // v["piece"] - 1))
    return v


MIXED = [Task(lengths, [("{one} has {k} {vs}: {a} times {k}, then plus {b}.", "{a}*{k}+{b}")], ["How many {vs} are {a} {us} and {b} {vs}?", "Write {a} {u} {b} {v} in {v}.", "Convert {a} {u} {b} {v} to {vs}.", "{a} {u} {b} {v} = ? {v}", "How many {v} is {a} {u} {b} {v}?", "Express {a} {us} {b} {vs} in {vs}."], answer="{a} × {k} + {b} = {r1} {v}.", spell=0, weight=1.5),
         Task(cut, [("{one} has {k} {vs}: {a} times {k}, divided by {piece}.", "{a}*{k}/{piece}")], ["How many pieces of {piece} {v} are there in {a} {u}?", "How many times does {piece} {v} go into {a} {u}?", "{a} {us} are divided into parts of {piece} {vs}. How many parts are there?", "{n} has {a} {u} and needs {piece} {v} each time. How many times does it last?", "A bag of {a} {u} is filled into portions of {piece} {v}. How many portions is that?", "How many lots of {piece} {v} make {a} {u}?"], answer="{a} × {k} ÷ {piece} = {r1}.", spell=0, weight=1.5),
         Task(lengths, [("{one} has {k} {vs}: {n_} times {piece}, divided by {k}.", "{n_}*{piece}/{k}")], ["{n_} pieces of {piece} {v} each: how many {us} is that?", "{n} uses {piece} {v} a day. How many {us} does {he} use in {n_} days?", "One part takes {piece} {vs}. How many {us} do {n_} parts take?", "Each of {n_} bags holds {piece} {v}. How many {u} is that in total?", "How many {us} are {n_} times {piece} {vs}?", "{n_} portions of {piece} {v} are served. How many {us} is that altogether?"], answer="{n_} × {piece} ÷ {k} = {r1} {u}.", spell=0, weight=1.5),
         Task(cup, [("{one} has {k} {vs}: {a} times {k}, then minus {n_} times {piece}.", "{a}*{k}-{n_}*{piece}")], ["A bottle holds {a} {u}. {n} pours {n_} cups of {piece} {v}. How many {v} are left?", "From {a} {us} of juice, {n_} glasses of {piece} {v} are poured. How many {vs} remain?", "A can has {a} {u} of paint. {n_} jobs use {piece} {v} each. How many {v} are left?", "A tank of {a} {us} loses {n_} times {piece} {vs}. How many {vs} are left in it?"], answer="{a} × {k} − {n_} × {piece} = {r1} {v}.", spell=0, weight=1.2)]


def times(d):
    a = d.int(2, 9)
    m = d.pick([5, 10, 15, 20, 25, 30, 35, 40, 45, 50])
    n = d.int(2, 14)
    return dict(h=d.int(1, 5), m=m, n_=n, e=d.pick([20, 30, 40, 45, 50, 90, 12, 15]), a=a, f=d.pick([6, 12, 20, 24, 30, 36, 40, 60]) * d.int(1, 4), each=d.pick([2, 3, 4, 5, 6, 10, 12, 15, 20]))


CLOCKS = [Task(times, [("An hour has 60 minutes: {h} times 60, then plus {m}.", "{h}*60+{m}")], ["A film lasts {h} hours and {m} minutes. How many minutes is that?", "{n} worked for {h} h {m} min. How many minutes did {he} work?", "How many minutes are there in {h} hours {m} minutes?", "Convert {h} hours {m} minutes to minutes.", "A flight takes {h} hours and {m} minutes. Give the time in minutes.", "{h} h {m} min = ? min", "A lesson of {h} hours {m} minutes: how long is it in minutes?"], answer="{h} × 60 + {m} = {r1} minutes.", spell=0, weight=1.4),
          Task(times, [("An hour has 60 minutes: {n_} times {e}, divided by 60.", "{n_}*{e}/60")], ["{n} practises {e} minutes a day. How many hours is that in {n_} days?", "{n_} lessons last {e} minutes each. How many hours do they last together?", "Each of {n_} songs takes {e} minutes. How many hours is that?", "A bus ride takes {e} minutes. {n} takes it {n_} times. How many hours does {he} spend on the bus?", "{n} reads for {e} minutes every evening. How many hours does {he} read in {n_} evenings?", "One batch bakes for {e} minutes. How many hours do {n_} batches need, one after another?"], answer="{n_} × {e} ÷ 60 = {r1} hours.", spell=0, weight=1.4),
          Task(times, [("An hour has 60 minutes: {f} times 60.", "{f}*60")], ["A machine makes {f} parts a minute. How many does it make in an hour?", "A pump moves {f} litres per minute. How many litres per hour is that?", "{n} types {f} words a minute. How many words is that in one hour?", "A drum is hit {f} times a minute. How many hits are that in one hour?"], answer="{f} × 60 = {r1}.", spell=0, weight=0.8),
          Task(times, [("An hour has 60 minutes: {h} times 60, divided by {each}.", "{h}*60/{each}")], ["A bus leaves every {each} minutes. How many buses leave in {h} hours?", "{n} makes one card in {each} minutes. How many does {he} make in {h} hours?", "One haircut takes {each} minutes. How many haircuts fit into {h} hours?", "A tap drips once every {each} minutes. How often does it drip in {h} hours?", "Each call lasts {each} minutes. How many calls fit in {h} hours without a break?"], answer="{h} × 60 ÷ {each} = {r1}.", spell=0, weight=1)]


@skill("real_units", weight=2.2)
def real_units(d):
    yield from run(d, "real.units", COINS + MIXED + CLOCKS)


# -- is it enough --------------------------------------------------------------------------------------------------------
def budget(d):
    gs, o = d.pick(SOLD)
    n, one = d.int(2, d.pick([8, 15, 30])), d.rng.randint(4, 120) * d.pick([5, 10, 25])
    t = n * one
    m = max(1, round(t / 100 * d.pick([0.7, 0.85, 0.95, 0.99, 1.01, 1.05, 1.2, 1.4])))
    c, show = cash(d)
    return dict(c, n_=n, p=amount(one), P=show(one), m=m, M=show(100 * m), gs=gs, o=o)


def yes(v):
    return "yes" if v[f"r{2 if 'r2' in v else 1}"] == "true" else "no"


ENOUGH_M = ["{n} has {M}. {He} wants {n_} {gs} at {P} each. Does {he} have enough [money|]?", "Is {M} enough for {n_} {gs} at {P} each?", "One {o} costs {P}. Can {n} buy {n_} of them with {M}?", "{n} needs {n_} {gs} that cost {P} each and has {M}. Is that enough?", "Can you pay for {n_} {gs} at {P} each with {M}?", "In a shop {gs} cost {P} each. {n} wants {n_} and has {M}. Is {his} money enough?", "With {M} in {his} pocket, can {n} afford {n_} {gs} for {P} each?", "{title} has a budget of {M} for {n_} {gs}. Each costs {P}. Is the budget big enough?", "Will {M} be enough for {n_} {gs} at {P} each?", "Would {M} cover {n_} {gs} at {P} each?", "{n} thinks {M} will pay for {n_} {gs} at {P} each. Is {he} right?", "Yes or no: {n_} {gs} at {P} each cost no more than {M}."]


def room(d):
    a, b = d.int(3, 30), d.int(3, 40)
    return dict(a=a, b=b, c=max(2, int(a * b * d.pick([0.8, 0.95, 0.99, 1.02, 1.1, 1.3]))))


def rows_seats(v):
    return "The number: {a} × {b} = {r1}. " + ("Yes, that is enough for {c}." if yes(v) == "yes" else "No, that is less than {c}.")


def bigger(d):
    a, b, c, e = d.int(2, 30), d.int(2, 30), d.int(2, 30), d.int(2, 30)
    return dict(a=a, b=b, c=c, e=e)


def says(v):
    return ("Yes" if yes(v) == "yes" else "No") + ": {a} × {b} = {r1}."


ENOUGH = [Task(budget, [("Asked: is it enough. The cost is {n_} times {p}.", "{n_}*{p}"), ("It is enough if {m} >= {r1}.", "{m} >= {r1}")], ENOUGH_M, answer=lambda v: "The cost: {n_} × {p} = {L}{r1}{R}. " + ("Yes, {M} is enough." if yes(v) == "yes" else "No, {M} is not enough."), box=yes, spell=0, weight=5),
          Task(room, [("Asked: is it enough. There are {a} times {b}.", "{a}*{b}"), ("It is enough if {r1} >= {c}.", "{r1} >= {c}")], ["A hall has {a} rows of {b} seats. Are there enough seats for {c} people?", "{a} buses with {b} seats each are ordered for {c} pupils. Is that enough?", "{n} has {a} boxes with {b} {t} each. Does {he} have at least {c} {t}?", "There are {a} packs of {b} cups. {c} guests come. Is there a cup for everyone?", "A baker bakes {a} trays of {b} rolls. {c} rolls are ordered. Are there enough?", "{c} chairs are needed. There are {a} stacks of {b} chairs. Is that enough?", "Can {c} cars park in {a} rows of {b} spaces?", "{a} shelves hold {b} books each. Do {c} books fit?", "{n} reads {b} pages a day. Will {he} finish a book of {c} pages in {a} days?", "{a} tins of {b} biscuits are bought for {c} children, one each. Are there enough biscuits?"], answer=rows_seats, box=yes, weight=3),
          Task(lambda d: (lambda a, b: dict(a=a, b=b, c=a * b + d.pick([0, 0, 0, d.int(1, 9), -1])))(d.int(3, 40), d.int(3, 40)), [("Whether they are equal: check {a}*{b} == {c}.", "{a}*{b} == {c}")], ["Is it true that {a} × {b} = {c}?", "{n} says that {a} times {b} is {c}. Is {he} right?", "Is {a} multiplied by {b} equal to {c}?", "True or false, yes or no: {a} × {b} = {c}.", "{n} wrote {a} × {b} = {c} in {his} test. Is this correct?", "Does {a} times {b} make {c}?", "Is {c} the product of {a} and {b}?", "Check: {a} × {b} = {c}. Yes or no?"], answer=lambda v: "Yes, {a} × {b} = {c}." if v["r1"] == "true" else "No, {a} × {b} is not {c}.", box=yes, spell=0, weight=1.5),
          Task(lambda d: (lambda a, b: dict(a=a, b=b, c=a + b + d.pick([0, 0, 0, d.int(1, 9), -10, 10])))(d.int(13, 900), d.int(13, 900)), [("Whether they are equal: check {a}+{b} == {c}.", "{a}+{b} == {c}")], ["Is it true that {a} + {b} = {c}?", "{n} says that {a} plus {b} is {c}. Is {he} right?", "Is the sum of {a} and {b} equal to {c}?", "{n} wrote {a} + {b} = {c}. Is this correct?", "Do {a} and {b} make {c} together?", "Check: {a} + {b} = {c}. Yes or no?", "Is {c} the sum of {a} and {b}?"], answer=lambda v: "Yes, {a} + {b} = {c}." if v["r1"] == "true" else "No, {a} + {b} is not {c}.", box=yes, spell=0, weight=1)]


@skill("real_enough", weight=1.4)
def real_enough(d):
    yield from run(d, "real.enough", ENOUGH)


# -- whole groups and what is left over --------------------------------------------------------------------------------------
def groups(d):
    b = d.int(3, d.pick([9, 12, 25, 60]))
    q = d.int(2, d.pick([12, 40, 150]))
    return dict(a=b * q + d.rng.randint(1, b - 1), b=b)


LEFT = ["{n} has {a} {things} and packs them into {boxes} of {b}. How many {things} are left over?", "{a} {things} are put into {boxes}, {b} in each. How many {things} do not fit in a full {box}?", "{a} pupils make teams of {b}. How many pupils are left without a team?", "How many of {a} {t} are left over when they are put into groups of {b}?", "{n} makes bracelets with {b} beads each. {He} has {a} beads. How many beads are left at the end?", "A baker puts {a} rolls into bags of {b}. How many rolls remain?", "{a} chairs are placed in rows of {b}. How many chairs are left over?", "A ribbon of {a} cm is cut into pieces of {b} cm. How many cm are left?", "{n} reads {b} pages a day in a book of {a} pages. How many pages are left for the last day?",
        "A florist has {a} roses and makes bunches of {b}. How many roses are not used?", "{a} players are put in teams of {b}. How many players are left out?", "{title} packs {a} books in boxes of {b}. How many books are in the last box, which is not full?", "Each table seats {b}. {a} guests fill the tables one by one. How many guests sit at the last table, which is not full?", "{a} eggs go into cartons of {b}. How many eggs are left?"]
SHARED = ["{a} {t} are shared equally among {b} children, as many as possible to each. How many are left over?", "{n} shares {a} {t} equally between {b} friends. How many {t} are left over?", "{b} friends share {a} {t} equally and give the rest to {n}. How many does {n} get?", "{a} cards are dealt to {b} players until there are not enough for another round. How many cards are left?", "{title} gives {b} pupils the same number of {t} out of {a}. How many {t} remain?", "{a} sweets are divided fairly among {b} kids. How many sweets remain?"]
FULL = ["{n} has {a} {things} and packs them into {boxes} of {b}. How many {boxes} are full?", "How many full {boxes} of {b} do {a} {things} make?", "{a} pupils make teams of {b}. How many complete teams are there?", "{n} makes bracelets with {b} beads each. {He} has {a} beads. How many bracelets can {he} make?", "A ribbon of {a} cm is cut into pieces of {b} cm. How many whole pieces are there?", "A florist has {a} roses and makes bunches of {b}. How many whole bunches can be made?", "{a} eggs are put into cartons of {b}. How many cartons are completely full?", "A cake needs {b} eggs. How many cakes can be made with {a} eggs?", "How many complete sets of {b} are there in {a} {t}?", "{n} has {a} coins and puts them in piles of {b}. How many full piles are there?", "{title} has {a} sheets of paper. A booklet needs {b}. How many complete booklets can be made?", "With {a} wheels, how many carts with {b} wheels can be made?"]
NEED = ["{a} people want to cross a river. The boat takes {b} at a time. How many trips are needed?", "{a} {things} must be packed in {boxes} of {b}. How many {boxes} are needed for all of them?", "A minibus takes {b} pupils. How many minibuses are needed for {a} pupils?", "{n} reads {b} pages a day. How many days does {he} need to finish a book of {a} pages?", "Tables seat {b} people each. How many tables are needed for {a} guests?", "How many {boxes} holding {b} each are needed for {a} {things}?", "{a} photos go into an album, {b} to a page. How many pages are needed?", "A lift carries {b} people. How many times must it go up to bring {a} people to the top?", "{n} needs {a} {t}. They are sold in packs of {b}. How many packs must {he} buy?", "{a} children go camping. Each tent sleeps {b}. How many tents do they need?", "{a} tiles are needed. A box has {b}. How many boxes have to be bought?", "A school needs {a} pencils. They come in packs of {b}. What is the smallest number of packs to order?"]
GROUPS = [Task(groups, [("What is left of {a} in groups of {b} is the remainder: mod.", "{a} mod {b}")], LEFT, answer="{a} divided by {b} leaves {r1}.", weight=4), Task(groups, [("What is left of {a} in {b} equal shares is the remainder: mod.", "{a} mod {b}")], SHARED, answer="{a} divided by {b} leaves {r1}.", weight=2),
          Task(groups, [("{a} divided by {b}, only the whole part: floor.", "floor({a}/{b})")], FULL, answer="The whole part of {a} ÷ {b} is {r1}.", weight=4), Task(groups, [("{a} divided by {b}, rounded up to a whole number: ceil.", "ceil({a}/{b})")], NEED, answer="{a} ÷ {b} rounded up is {r1}, so {r1} are needed.", weight=4)]


@skill("real_groups", weight=1.8)
def real_groups(d):
    yield from run(d, "real.groups", GROUPS)
