"""Contrast sets about the price of one and of many: divide, multiply, divide and multiply, how many for the money; the quantity told in
another unit than the price; packs in packs; one each for a group.
"""
from .plain_contrast_b_base import MEASURED, PIECES, SMALL, Fraction, a_, ask, bare, cash, contrast, money, short, small_out, two, unit

ONE, THEN = ("Asked: the price of one. One costs {a} divided by {k}.", "{a}/{k}"), ("Then {m_} cost {m_} times {r1}.", "{m_}*{r1}")


# -- one and many --------------------------------------------------------------------------------------------------------------
def goods(measured, whole=True):
    """`k` of them for `a`, `m_` of them for `b`, one for `p`."""
    def draw(d):
        many = d.chance(0.5) if measured is None else measured
        while True:
            k, m = d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 18, 20, 24, 25, 30]), d.int(2, 40)
            if many and d.chance(0.3):
                k = d.pick(["1.5", "2.5", "3.5", "0.5", "4.5", "7.5"])
            if many and not whole and d.chance(0.7):
                m = d.pick(["1.5", "2.5", "3.5", "4.5", "7.5", "0.5", "1.25", "2.75", "6.5"])
            i, *rest = d.pick(MEASURED if many else PIECES)
            c = d.int(int(rest[-2]), int(rest[-1]))
            c = round(c, -1) if d.chance(0.6) else c
            if c and k != m and all(short(Fraction(q) * c) and (Fraction(q) * c).denominator == 1 for q in (k, m)):
                break
        if many:
            s, one, many_ = rest[:3]
            v = dict(qk=f"{k} {s} of {i}", qm=f"{m} {s}", qmf=f"{m} {s} of {i}", one=a_(one), onef=f"{a_(one)} of {i}", per=f"per {one}", us=i, s=s if s == "kg" else many_, i=i)
        else:
            v = dict(qk=f"{k} {i}", qm=f"{m}" if d.chance(0.3) else f"{m} {i}", qmf=f"{m} {i}", one=a_(rest[0]), onef=a_(rest[0]), per=f"per {rest[0].split(' of ')[0]}", us=i, s=i.split(" of ")[0], i=i)
        v["Onef"] = v["onef"][0].upper() + v["onef"][1:]
        return cash(d, dict(v, k=k, m_=m), a=two(int(Fraction(k) * c)), b=two(int(Fraction(m) * c)), p=two(c))
    return draw


TOLD_ALL = """
{qk} cost {A}.
{qk} are {A}.
{n} pays {A} for {qk}.
A shop sells {qk} for {A}.
[I bought|We bought|My mum bought|Dad bought] {qk} for {A}.
For {qk} {n} paid {A}.
{A} is the price of {qk}.
{n} bought {qk} and [paid|had to pay] {A}.
{qk} = {A}.
"""
TOLD_ONE = """
{Onef} costs {P}.
{Onef} is {P}.
The price of {onef} is {P}.
A shop sells {us} at {P} {per}.
{us}: {P} {per}.
The price is {P} {per} for {us}.
At the market one pays {P} {per} for {us}.
{n} sees {us} at {P} {per}.
"""
ASK_ONE = """
What does {one} cost?
How much is {one}?
What is the price {per}?
[Work out|Find|Calculate] the price {per}.
How much is that {per}?
What's the cost {per}?
Which price {per} is that?
price {per}?
"""
ASK_MANY = """
What do {qm} cost?
How much are {qm}?
What is the price of {qm}?
[Work out|Find|Calculate] the cost of {qm}.
How much would {qm} be?
{n} needs {qm}. What does {he} pay?
{n} takes {qm}. How much is that?
What will {qm} come to?
and {qm}?
"""
ASK_NUMBER = """
How many {s} can {n} get for {B}?
How many {s} can you buy [with|for] {B}?
How many {s} do I get for {B}?
{n} has {B}. How many {s} can {he} buy?
{n} [spends|pays] {B}. How many {s} does {he} get?
With {B}, how many {s} can be bought?
how many {s} for {B}?
"""
ALL_WHOLE = "{qk} for {A}: [price|cost] {per}?\n{qk} for {A}: which price {per}?\n{qk} {A}, what costs {one}\nwhat is {one} if {qk} cost {A}\nWhat does {onef} cost if {qk} cost {A}?\nHow much is {onef} when {qk} are {A}?\n{A} for {qk}, how much {per}"
SOME_WHOLE = "{qk} for {A}, {qm}?\n{qk} for {A}. {qm}?\n{qk} {A}, what cost {qm}\nwhat are {qm} if {qk} cost {A}\nWhat do {qmf} cost if {qk} cost {A}?\nHow much are {qmf} when you pay {A} for {qk}?\nIf {qk} cost {A}, what is the price of {qm}?\n{A} for {qk}, how much for {qm}"
ONE_WHOLE = "{onef} {P}, {qm}?\n{P} {per}, what cost {qmf}\nWhat do {qmf} cost at {P} {per}?\n{n} buys {qmf} at {P} {per}. [What does {he} pay?|How much is it?]\nHow much are {qmf} if {onef} costs {P}?\n{qmf} at {P} {per}: [total|cost|how much]?"
N_WHOLE = "{us} at {P} {per}: how many for {B}?\n{us} {P} {per}; with {B} how many {s}?\nHow many {s} do you get for {B} if {onef} costs {P}?\n{n} has {B} for {us} at {P} {per}. How many {s} [is that|can {he} buy]?\n{n} spent {B} on {us} at {P} {per}. How many {s} [did {he} buy|was that]?"
KN_WHOLE = "{qk} for {A}: how many {s} for {B}?\nIf {qk} cost {A}, how many {s} can {n} buy for {B}?\nHow many {s} do I get for {B} when {qk} cost {A}?\n{qk} {A}, how many {s} do i get for {B}"
UNIT = [ask(goods(None), [ONE], TOLD_ALL, ASK_ONE, ALL_WHOLE, 3),
        ask(goods(None), [("Asked: the price of {m_}. One costs {a} divided by {k}.", "{a}/{k}"), THEN], TOLD_ALL, ASK_MANY, SOME_WHOLE, 3),
        ask(goods(None), [("{m_} times {p}.", "{m_}*{p}")], TOLD_ONE, ASK_MANY, ONE_WHOLE, 3),
        ask(bare(goods(True, False)), [("The amount need not be whole: {b} divided by {p}.", "{b}/{p}")], TOLD_ONE, ASK_NUMBER, N_WHOLE, 1.7),
        ask(bare(goods(False)), [("The number is {b} divided by {p}, rounded down to a whole number.", "floor({b}/{p})")], TOLD_ONE, ASK_NUMBER, N_WHOLE, 1.7),
        ask(bare(goods(None)), [("Asked: how many. One costs {a} divided by {k}.", "{a}/{k}"), ("The number is {b} divided by {r1}.", "{b}/{r1}")], TOLD_ALL, ASK_NUMBER, KN_WHOLE, 2)]
contrast("unit_price", UNIT, 2.0)


# -- the quantity in another unit ----------------------------------------------------------------------------------------------
# things|the price is per|another word for it|small unit|how many small ones|the big one as the thoughts have it
STUFF = [("cheese,ham,cherries,coffee,almonds,minced beef,mushrooms,salmon,olives,grapes,sweets,prawns", "kilo", "kg", "g", "grams", 1000, "A kilo", 300, 3200), ("olive oil,juice,milk,shampoo,paint,vinegar,honey,syrup,liquid soap", "litre", "l", "ml", "millilitres", 1000, "A litre", 100, 1900), ("ribbon,fabric,rope,lace,wire,chain,elastic,hose", "metre", "m", "cm", "centimetres", 100, "A metre", 60, 2400)]


def part(kinds=(0, 1, 2)):
    def draw(d):
        i, u, s, g, gs, k, big, lo, hi = STUFF[d.pick(kinds)]
        while True:
            w = d.pick([50, 100, 150, 200, 250, 300, 350, 400, 450, 500, 600, 650, 700, 750, 800, 900, 1200, 1250, 1500]) if k == 1000 else d.pick([20, 25, 30, 35, 40, 45, 50, 60, 65, 70, 75, 80, 85, 90, 120, 140, 150, 180, 250])
            c = round(d.int(lo, hi), -1)
            x = Fraction(c * w, k)
            if x.denominator == 1 and x > 4 and w != k:
                break
        i = d.pick(i.split(","))
        return cash(d, dict(i=i, Item=i[0].upper() + i[1:], be="are" if i.endswith("s") and i != "glass" else "is", w=w, g=d.pick([g, g, g, gs]), gg=g, u=u, s=s, kk=k, big=big, per=d.pick([f"per {u}", f"a {u}", f"per {s}", f"for a {u}"])), p=two(c), b=two(int(x)))
    return draw


PER = """
{Item} {be} {P} {per}.
{Item} {be} sold at {P} {per}.
The price of {i} is {P} {per}.
A {u} of {i} costs {P}.
One {u} of {i} is {P}.
You pay {P} for a {u} of {i}.
{Item}: {P} {per}.
"""
SOME = """
What do {w} {g} cost?
How much are {w} {g}?
{n} buys {w} {g}. What does {he} pay?
{n} needs {w} {g}. How much is that?
Work out the price of {w} {g}.
Find the cost of {w} {g}.
I take {w} {g}. How much is it?
and {w} {g}?
"""
HOW_MANY = """
How many {g} do you get for {B}?
{n} pays {B}. How many {g} does {he} get?
How many {g} can {n} buy for {B}?
{n} spends {B}. How many {g} is that?
With {B}, how many {g} is it?
"""
PIECE = """
{w} {g} of {i} cost {B}.
{n} pays {B} for {w} {g} of {i}.
A [shop|stall] sells {w} {g} of {i} for {B}.
For {w} {g} of {i} {n} paid {B}.
{w} {g} of {i}: {B}.
{B} is the price of {w} {g} of {i}.
"""
WHOLE_U = """
What does a {u} cost?
What is the price per {u}?
How much is that for a {u}?
How much is a {u}?
Work out the price per {u}.
Find the price of one {u}.
price per {u}?
"""
KILO, LITRE, METRE = (0,), (1,), (2,)
OF = ("Asked: the price of {w} {gg}. {big} is {kk} {gg}: <p times w>, divided by {kk}.", "<p*w>/{kk}")
TERSE = "{w} {g} of {i} at {P} {per}: [cost|price|how much]?\n{i} {P} {per}, {w} {g}?\nwhat cost {w} {g} of {i} at {P} {per}\nWhat do you pay for {w} {g} of {i} if a {u} costs {P}?"
BACK = [ask(part(kinds), [(f"{t}: {{b}} divided by {{w}}, times {{kk}}.", "{b}/{w}*{kk}")], PIECE, WHOLE_U, "{w} {g} of {i} {B}, 1 {s}?\nWhat does a {u} of {i} cost if {w} {g} cost {B}?\n{w} {g} for {B}: how much per {u}?", x) for kinds, t, x in ((KILO, "A kilogram has 1000 grams", 1.2), (LITRE, "A litre has 1000 ml", 0.8), (METRE, "A metre has 100 cm", 0.6))]


# Of a kilo: told as a fraction.
FRACTIONS = [(1, 2, ["half a {}"]), (1, 4, ["a quarter of a {}", "a quarter {}"]), (3, 4, ["three quarters of a {}", "3/4 of a {}"])]


def fraction(d):
    a, b, names = d.pick(FRACTIONS)
    i, u, s, g, gs, k, big, lo, hi = d.pick(STUFF)
    c = 20 * d.int(max(2, lo // 20), hi // 20)
    i = d.pick(i.split(","))
    f = d.pick(names).format(u)
    return cash(d, dict(i=i, Item=i[0].upper() + i[1:], be="are" if i.endswith("s") else "is", x=a, y=b, f=f, F=f[0].upper() + f[1:], u=u, s=s, per=d.pick([f"per {u}", f"a {u}", f"per {s}"])), p=two(c), b=two(c * a // b))


def of_it(v):
    return [("1/{y} of {p} is {p} divided by {y}.", "{p}/{y}")] if v["x"] == 1 else [("{x}/{y} of {p} is {x}/{y} times {p}.", "{x}/{y}*{p}")]


FRAC = [ask(fraction, of_it, PER, "What does {f} cost?\nHow much is {f}?\n{n} buys {f}. What does {he} pay?\nWork out the price of {f}.\nand {f}?", "{i} {P} {per}, {f}?\nWhat does {f} of {i} cost at {P} {per}?\n{n} takes {f} of {i} at {P} {per}. How much is it?", 1.2),
        ask(fraction, [("Asked: the price of one. One costs {b} divided by {x}/{y}.", "{b}/({x}/{y})")], "{F} of {i} costs {B}.\n{n} pays {B} for {f} of {i}.\n{B} is the price of {f} of {i}.\nFor {f} of {i} {n} paid {B}.", WHOLE_U, "{f} of {i} is {B}, 1 {s}?\nIf {f} of {i} costs {B}, what does a {u} cost?", 1.0)]


# 100 g and ml of a pack.
def pack(small):
    def draw(d):
        g = d.pick(["g", "g", "ml"])
        while True:
            w, c = d.pick([150, 200, 250, 300, 400, 500, 600, 750, 800, 900, 1200, 1500]), d.int(90, 1900)
            x = Fraction(c * 100, w)
            if x.denominator == 1:
                break
        form = d.pick(SMALL)
        i, box = d.pick([("cereal", "box"), ("muesli", "bag"), ("coffee", "packet"), ("biscuits", "tin"), ("rice", "bag"), ("tea", "tin"), ("honey", "jar"), ("jam", "jar"), ("nuts", "bag"), ("pasta", "packet")] if g == "g" else [("olive oil", "bottle"), ("shampoo", "bottle"), ("cream", "carton"), ("juice", "carton"), ("vinegar", "bottle"), ("ketchup", "bottle")])
        v = money(d, dict(w=w, g=g, i=i, box=box), form=form, a=two(c))
        if small:
            v["out"] = lambda t: small_out(t, form[2])
        return v
    return draw


PACKET = """
A {w} {g} {box} of {i} costs {A}.
A {box} of {i} with {w} {g} is {A}.
{n} buys a {w} {g} {box} of {i} for {A}.
{w} {g} of {i} cost {A}.
{w} {g} of {i}, {A}.
The {box} holds {w} {g} of {i} and costs {A}.
"""
HUNDRED = ["What is the price per 100 {g}IN?", "What do 100 {g} costIN?", "How much is that per 100 {g}IN?", "How much are 100 {g}IN?", "Find the price of 100 {g}IN.", "Work out the cost per 100 {g}IN.", "price per 100 {g}IN?"]
COINS = "\n".join(h.replace("IN", " in {cent}") for h in HUNDRED) + "\nHow many {cent} is that per 100 {g}?\nHow many {cent} do 100 {g} cost?"
PACKETS = [ask(pack(False), [("100 {g} cost {a} divided by {w}, times 100.", "{a}/{w}*100")], PACKET, "\n".join(h.replace("IN", "") for h in HUNDRED), "{i} {w} {g} {A}, 100 {g}?", 1.0),
           ask(pack(True), [("Asked: the price of 100 {g} in {cent}. {a} divided by {w}, times 100, times 100 {cent}.", "{a}/{w}*100*100")], PACKET, COINS, "{i} {w} {g} {A}, how many {cent} per 100 {g}", 1.0)]


# A dozen.
def dozens(d):
    i, one, lo, hi = d.pick([g for g in PIECES if int(g[3]) < 500])
    c = d.int(int(lo), int(hi))
    k = d.pick([5, 6, 7, 8, 9, 10, 15, 16, 18, 20, 25, 28, 30, 36, 40, 50])
    z = d.int(2, 9)
    return cash(d, dict(i=i, one=one, k=k, z=z), p=two(12 * c), q=two(c))


PER12 = "A dozen {i} cost {P}.\n{i} cost {P} a dozen.\nThe price of {i} is {P} per dozen.\n{n} pays {P} for a dozen {i}.\nA shop sells {i} at {P} a dozen.\nYou get a dozen {i} for {P}."
TWELVE = [ask(dozens, [("A dozen is 12: one costs {p} divided by 12.", "{p}/12")], PER12, "What does one {one} cost?\nHow much is one {one}?\nWhat is the price of a single {one}?\nFind the price per {one}.\nHow much is that for one?", "", 0.8),
          ask(dozens, [("Asked: the price of {k}. A dozen is 12: one costs {p} divided by 12.", "{p}/12"), ("Then {k} cost {k} times {r1}.", "{k}*{r1}")], PER12, "What do {k} {i} cost?\nHow much are {k} {i}?\nWhat is the price of {k}?\nFind the cost of {k} {i}.\n{n} needs {k} {i}. What does {he} pay?", "{i} {P} a dozen, {k}?\n{k} {i} at {P} a dozen: how much?", 1.0),
          ask(dozens, [("{z} times {p}.", "{z}*{p}")], PER12, "What do {z} dozen cost?\nHow much are {z} dozen {i}?\nWhat is the price of {z} dozen?\nFind the cost of {z} dozen {i}.\n{n} needs {z} dozen. What does {he} pay?", "{i} {P} a dozen, {z} dozen?\n{z} dozen {i} at {P} a dozen: how much?", 0.8)]


# An hour's price and minutes, a minute's price and hours.
def by_hour(d):
    while True:
        w, said = d.pick([(15, "a quarter of an hour"), (30, "half an hour"), (45, "three quarters of an hour")] + [(x, f"{x} minutes") for x in (10, 12, 15, 20, 24, 25, 30, 35, 40, 45, 50, 55, 75, 80, 90, 105)])
        c, h = d.int(4, 72) * d.pick([100, 100, 50]), d.int(2, 9)
        if (c * w) % 60 == 0:
            break
    one = d.pick(["a tennis court", "a bike", "a rowing boat", "a music room", "a piano teacher", "a plumber", "a cleaner", "a babysitter", "a meeting room", "a gardener", "a parking space"])
    return cash(d, dict(w=w, said=said, Said=said[0].upper() + said[1:], h=h, one=one, One=one[0].upper() + one[1:]), p=two(c), b=two(c * w // 60))


HOURLY = "{One} costs {P} an hour.\n{One} is {P} per hour.\nThe price of {one} is {P} an hour.\nYou pay {P} an hour for {one}.\n{P} an hour for {one}.\n{n} can get {one} at {P} per hour."
HOURS = [ask(by_hour, [("The cost is {p} an hour times {w}/60 hours.", "{p}*{w}/60")], HOURLY, "What does it cost for {said}?\nHow much is {said}?\nHow much is it for {said}?\nWhat do you pay for {said}?\nFind the cost of {said}.\n{n} pays for {said}. How much is that?", "{one}, {P} an hour, {said}?", 1.3),
         ask(by_hour, [("{h} times {p}.", "{h}*{p}")], HOURLY, "What does it cost for {h} hours?\nHow much is {h} hours?\nHow much is it for {h} hours?\nWhat do you pay for {h} hours?\nFind the cost of {h} hours.\n{n} pays for {h} hours. How much is that?", "{one}, {P} an hour, {h} hours?", 1.0)]


def call(d):
    c, h, m = d.int(2, 60), d.int(2, 5), d.int(2, 59)
    what, long = d.pick([("A call", "It lasts"), ("A scooter", "The ride takes"), ("An internet café", "{n} is there for"), ("A hotline", "The call takes"), ("A car-sharing car", "{n} has it for"), ("A massage chair", "{n} sits there for")])
    return cash(d, dict(h=h, m_=m, hs=f"{h} hours", what=what, took=d.pick(["for {h}", "in all"])), p=two(c))


MINUTELY = "{what} costs {P} a minute.\n{what} is {P} per minute.\nThe price is {P} a minute.\nYou pay {P} for every minute.\n{what}: {P} a minute."
FOR = "What does it cost for TT?\nHow much is TT?\nHow much is it for TT?\nWhat do you pay for TT?\n{n} needs it for TT. What is the cost?\nFind the cost of TT."
CALLS = [ask(call, [("{m_} times {p}.", "{m_}*{p}")], MINUTELY, FOR.replace("TT", "{m_} minutes"), "", 0.7), ask(call, [("An hour has 60 minutes: {p} times 60 times {h}.", "{p}*60*{h}")], MINUTELY, FOR.replace("TT", "{hs}"), "", 0.7),
         ask(call, [("Asked: the cost. An hour has 60 minutes: {h} times 60, plus {m_}.", "{h}*60+{m_}"), ("The cost is {r1} times {p}.", "{r1}*{p}")], MINUTELY, FOR.replace("TT", "{hs} and {m_} minutes"), "", 0.7)]
OTHER = [ask(part(), [OF], PER, SOME, TERSE, 3), ask(bare(part(KILO)), [("A kilo is 1000 g: {b} divided by {p}, times 1000.", "{b}/{p}*1000")], PER, HOW_MANY, "{i} {P} {per}, how many {g} for {B}", 1.2)] + BACK + FRAC + PACKETS + TWELVE + HOURS + CALLS
contrast("other_unit", OTHER, 2.0)


# -- packs in packs ------------------------------------------------------------------------------------------------------------
def boxes(small):
    def draw(d):
        while True:
            many, one, pk, pks, box, sizes, k = d.pick([("sheets", "sheet", "pack", "packs", "carton", [100, 250, 500], None), ("cans", "can", "pack", "packs", "crate", [4, 6, 8], None), ("tea bags", "tea bag", "packet", "packets", "case", [20, 25, 40, 50], None), ("pencils", "pencil", "box", "boxes", "carton", [6, 10, 12, 24], None), ("batteries", "battery", "pack", "packs", "box", [4, 8, 10], None), ("envelopes", "envelope", "packet", "packets", "carton", [20, 25, 50], None), ("biscuits", "biscuit", "packet", "packets", "box", [8, 10, 12, 16], None), ("napkins", "napkin", "pack", "packs", "carton", [20, 50, 100], None), ("bottles", "bottle", "pack", "packs", "pallet", [6, 8, 12], None), ("stickers", "sticker", "sheet", "sheets", "book", [8, 10, 12, 20], None)])
            x, y = d.pick([2, 3, 4, 5, 6, 8, 10, 12, 20]), d.pick(sizes)
            c = Fraction(d.int(1, 60), d.pick([1, 1, 2, 5])) if y >= 100 else Fraction(d.int(4, 140))
            if many == "sheets":
                c = Fraction(d.int(3, 20), 5)
            t = c * x * y
            if t.denominator == 1 and 200 < t < 30000 and (small or c.denominator == 1) and (t / x).denominator == 1:
                break
        form = d.pick(SMALL)
        v = money(d, dict(x=x, y=y, many=many, one=one, pk=pk, pks=pks, box=box), form=form, t_=two(int(t)))
        v["T"] = v["T_"]
        if small:
            v["out"] = lambda t: small_out(t, form[2])
        return v
    return draw


INNER = """
A {box} of {x} {pks} of {y} {many} costs {T}.
A {box} holds {x} {pks} of {y} {many} each and costs {T}.
{n} buys a {box} with {x} {pks} for {T}. There are {y} {many} in each {pk}.
Each {pk} has {y} {many}. A {box} of {x} {pks} costs {T}.
{T} is the price of a {box} of {x} {pks}, {y} {many} in each.
For {T} you get a {box} with {x} {pks}, each with {y} {many}.
"""
ALL_IN = ("Asked: the price of one. The number is {x} times {y}.", "{x}*{y}")
INNERS = [ask(boxes(False), [ALL_IN, ("One costs {t_} divided by {r1}.", "{t_}/{r1}")], INNER, "What does one {one} cost?\nHow much is one {one}?\nWhat is the price per {one}?\nFind the cost of a single {one}.\nprice per {one}?", "{x} {pks} of {y} {many} for {T}: price of one {one}?", 1.2),
          ask(boxes(True), [("Asked: the price of one in {cent}. The number is {x} times {y}.", "{x}*{y}"), ("{t_} divided by {r1}, times 100.", "{t_}/{r1}*100")], INNER, "How many {cent} does one {one} cost?\nWhat is the cost per {one} in {cent}?\nWhat does one {one} cost in {cent}?\nHow much is one {one}, in {cent}?\nFind the price of a {one} in {cent}.", "{x} {pks} of {y} {many} for {T}: {cent} per {one}?", 1.2),
          ask(boxes(False), [("Asked: the price of one. One costs {t_} divided by {x}.", "{t_}/{x}")], INNER, "What does one {pk} cost?\nHow much is one {pk}?\nWhat is the price per {pk}?\nFind the cost of a single {pk}.\nprice per {pk}?", "{x} {pks} of {y} {many} for {T}: price of one {pk}?", 1.2),
          ask(bare(boxes(False)), [("{x} times {y}.", "{x}*{y}")], INNER, "How many {many} are in the {box}?\nHow many {many} are there in all?\nHow many {many} is that altogether?\nFind the number of {many} in the {box}.", "", 0.8)]


# A big bag, and a little of it for each.
def sack(d):
    while True:
        k, g = d.pick([2, 4, 5, 10, 12, 20, 25, 40, 50]), d.pick(["0.5", "0.25", "0.2", "0.4", "0.8", "1.5", "2", "0.1", "0.05", "1.25"])
        c = d.int(3, 60) * 100 if d.chance(0.6) else round(d.int(300, 6000), -1)
        if (Fraction(k) / Fraction(g)).denominator == 1 and (x := Fraction(c) * Fraction(g) / k).denominator == 1 and short(Fraction(c, k), 0) and x > 2:
            break
    i, one, many, u, us = d.pick([("flour", "loaf", "loaves", "kg", "kilo"), ("clay", "bowl", "bowls", "kg", "kilo"), ("sugar", "cake", "cakes", "kg", "kilo"), ("rice", "pot", "pots", "kg", "kilo"), ("wax", "candle", "candles", "kg", "kilo"), ("oil", "lamp", "lamps", "litres", "litre"), ("paint", "toy box", "toy boxes", "litres", "litre"), ("ribbon", "present", "presents", "m", "metre"), ("wool", "hat", "hats", "kg", "kilo"), ("milk", "pudding", "puddings", "litres", "litre"), ("wire", "hanger", "hangers", "m", "metre")])
    return cash(d, dict(k=k, g=g, i=i, one=one, One=one[0].upper() + one[1:], many=many, u=u, us=us), a=two(c))


SACK = """
{k} {u} of {i} cost {A}. Each {one} takes {g} {u}.
{n} buys {k} {u} of {i} for {A}. One {one} needs {g} {u}.
{A} is paid for {k} {u} of {i}, and {g} {u} go into each {one}.
Each {one} needs {g} {u} of {i}. {k} {u} cost {A}.
{i}: {k} {u} for {A}, {g} {u} per {one}.
"""
SACKS = [ask(sack, [("Asked: the price of {g}. One costs {a} divided by {k}.", "{a}/{k}"), ("Then {g} cost {g} times {r1}.", "{g}*{r1}")], SACK, "What does the {i} for one {one} cost?\nHow much is the {i} for a {one}?\nWhat is the cost of the {i} per {one}?\nFind the cost of {i} for each {one}.\ncost of {i} per {one}?", "", 1.2),
         ask(sack, [("Asked: the price of one. One costs {a} divided by {k}.", "{a}/{k}")], SACK, "What does a {us} of {i} cost?\nHow much is one {us} of {i}?\nWhat is the price of {i} per {us}?\nFind the price per {us}.", "", 0.8),
         ask(bare(sack), [("{k} divided by {g}.", "{k}/{g}")], SACK, "For how many {many} is it enough?\nHow many {many} is that enough for?\nHow many {many} do you get out of it?", "", 0.8)]


# One each for a group.
GROUP = [("the twins", 2), ("the two girls", 2), ("both boys", 2), ("the two sons", 2), ("the three children", 3), ("the four friends", 4), ("the five guests", 5), ("the three cousins", 3), ("all six children", 6), ("the two grandchildren", 2), ("the triplets", 3), ("the four pupils", 4)]


def each(d):
    who, k = d.pick(GROUP)
    while True:
        a, b = 5 * d.int(20, 140), 5 * d.int(20, 110)
        t = k * a + b
        g = min([x for x in (5, 10, 20, 50, 100) if x * 100 > t], default=0)
        if g and a != b:
            break
    i, one = d.pick([("an ice cream", "ice creams"), ("a waffle", "waffles"), ("a sandwich", "sandwiches"), ("a lemonade", "lemonades"), ("a slice of cake", "slices of cake"), ("a pretzel", "pretzels"), ("a hot dog", "hot dogs"), ("a comic", "comics"), ("a balloon", "balloons")])
    o = d.pick(["a coffee", "a tea", "a newspaper", "a salad", "a magazine", "a bottle of water"])
    return cash(d, dict(k=k, who=who, i=i, I=i[0].upper() + i[1:], many=one, o=o, o_=o.split(" ", 1)[1]), a=two(a), b=two(b), g=str(g))


TREAT = """
{n} buys {i} each for {who} at {A} and {o} at {B}.
{n} gets {who} {i} each ({A}) and takes {o} for {B}.
{I} is {A}, {o} is {B}. {n} buys {who} {i} each and [one {o_}|{o}] for {m}.
{I} costs {A} and {o} {B}. {n} treats {who} to {i} each and has {o}.
{n} orders {o} for {B}, and {i} for {A} for each of {who}.
"""
SUM = ("The total cost is the sum of all prices.", "{k}*{a}+{b}")
EACH = [ask(each, [SUM], TREAT, "What does it cost altogether?\nHow much is it in all?\nWhat is the total?\nWhat does {n} pay?\nFind the total cost.", "", 1.2),
        ask(each, [("Asked: the change. The total cost is the sum of all prices.", "{k}*{a}+{b}"), ("The change is {g} minus {r1}.", "{g}-{r1}")], TREAT, "{He} pays with {G}. What is the change?\n{He} pays with {G}. How much change does {he} get?\nHow much change does {he} get from {G}?\n{He} gives {G}. How much comes back?\n{He} paid with {G}. Change?", "", 1.4),
        ask(each, [("The total is {k} times {a}.", "{k}*{a}")], TREAT, "What do the {many} cost?\nHow much are the {many} together?\nHow much does {n} spend on the {many}?\nHow much is it for the {many} alone?", "", 1.0)]
contrast("packs", INNERS + SACKS + EACH, 1.5)
