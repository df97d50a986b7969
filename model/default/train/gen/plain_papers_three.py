"""Word problems of two and three steps in which something is taken off first, or shared at the end, as textbooks and examination papers put
them; two that move apart, free extra, frames, lifts.
"""
from fractions import Fraction

from .plain_money_base import priced
from .plain_papers_base import paper, sums, task, two
from .plain_papers_percent import pct


# -- the price or the number of one, after something else is taken off -------------------------------------------------------------------
def rest(d):
    names, prices = priced(d, 2, 30, 900)
    k = d.rng.randint(2, 9)
    p, q = (round(100 * Fraction(prices[x])) for x in ("p0", "p1"))
    a, c = d.rng.randint(2, 4), d.rng.randint(2, 9)
    ad, ch = d.rng.randint(5, 30) * 100, d.rng.randint(2, 12) * 50
    left = d.rng.randint(1, 60) * 50
    return sums(d, {**names, "k": k, "a": a, "c": c, "where": d.pick(["zoo", "museum", "castle", "fair", "concert", "cinema", "water park"])}, 0.2, t=two(k * p + q), e=two(q), x=two(k * p + left), y=two(left), g=two(ad), h=two(ch), s=two(a * ad + c * ch))


ONE = ["{k} {m0} and a {o1} cost {T} altogether. The {o1} costs {E}. How much does one {o0} cost?", "{n} buys {k} identical {m0} and a {o1} for {T}. The {o1} is {E}. Find the price of a {o0}.", "The total cost of a {o1} and {k} {m0} is {T}. If the {o1} costs {E}, work out the cost of one {o0}.", "{n} pays {T} for a {o1} costing {E} and {k} {m0}. How much is each {o0}?"]
LEFT = ["{n} had {X}. After buying {k} {m0} {he} has {Y} left. How much does one {o0} cost?", "{n} pays for {k} {m0} with {X} and gets {Y} change. What is the price of one {o0}?", "{n} buys {k} identical {m0}. {He} pays with {X} and receives {Y} change. Work out the cost of one {o0}.", "From {X}, {Y} was left after {k} {m0} were bought. Find the cost of each {o0}."]
CHILDREN = ["Tickets for a {where} cost {G} for adults and {H} for children. A family pays {S} for {a} adults and some children. How many children are there?", "An adult ticket costs {G} and a child ticket costs {H}. {n} pays {S} for {a} adult tickets and some child tickets. How many child tickets does {he} buy?", "At a {where} adults pay {G} and children pay {H}. A group with {a} adults pays {S} altogether. How many children are in the group?"]
paper("taken_off", [task(rest, [("{t} minus {e}, divided by {k}.", "({t}-{e})/{k}")], ONE, 1, 0), task(rest, [("{x} minus {y}, divided by {k}.", "({x}-{y})/{k}")], LEFT, 1, 0), task(lambda d: {**rest(d), "out": None}, [("{s} minus {a} times {g}, divided by {h}.", "({s}-{a}*{g})/{h}")], CHILDREN, 0.8, 0)], 0.4)


def loads(d):
    k, e, w = d.rng.randint(2, 24), d.rng.randint(2, 60), d.rng.randint(2, 40)
    s, m = d.rng.randint(2, 12), d.rng.randint(2, 15)
    return dict(k=k, e=e, w=w, t=k * w + e, s=s, m=m, p=s * m, z=k * w, left=d.rng.randint(1, e), c=d.pick([2, 3, 4, 5, 6, 8, 10]))


def split(d):
    while True:
        v = loads(d)
        v["u"] = v["w"] * v["k"]
        if v["u"] % v["c"] == 0:
            return v


WEIGH = ["A crate with {k} melons has a mass of {t} kg. The empty crate has a mass of {e} kg. Find the mass of one melon if all are the same.", "A box holding {k} identical books weighs {t} kg. The empty box weighs {e} kg. How heavy is one book in kg?", "The total mass of a lorry's {k} equal loads and its {e} kg of tools is {t} kg. Find the mass of one load.", "{k} equal boards and a piece of {e} cm make a length of {t} cm. How long is each board?", "A path of {t} m has {k} equal parts and a part of {e} m. How long is each of the equal parts?"]
GAVE = ["{n} had {t} {col}. {He} kept {e} of them and shared the rest equally among {k} friends. How many did each friend get?", "A teacher has {t} pencils. She puts {e} in a drawer and gives the others equally to {k} groups. How many pencils does each group get?", "A baker made {t} buns. He sold {e} and put the rest equally on {k} trays. How many buns are on each tray?", "A shop has {t} books. It returns {e} and puts the rest equally on {k} shelves. How many books are on each shelf?", "{n} reads {e} of the {t} pages of a book on the first day. {He} reads the rest in {k} days, the same number each day. How many pages a day is that?", "There are {t} children. {e} go by car and the rest are divided equally among {k} buses. How many children are on each bus?"]
PACKED = ["{k} boxes of {w} oranges are shared equally among {c} shops. How many oranges does each shop get?", "A school buys {k} packs of {w} pens and shares them equally among {c} classes. How many pens does each class get?", "A farmer picks {w} apples from each of {k} trees and puts them equally in {c} crates. How many apples are in each crate?", "{n} buys {k} bags of {w} beads and makes {c} necklaces, using all the beads equally. How many beads are on each necklace?"]
SAVED = ["{n} saves {w} euros a week for {k} weeks and then spends {e} euros. How much does {he} have left in euros?", "A shop gets {k} boxes of {w} cans and sells {e} cans. How many cans are left?", "{n} earns {w} dollars a day for {k} days and pays {e} dollars for travel. How much does {he} keep in dollars?", "A gardener plants {k} rows of {w} bulbs but {e} of the bulbs do not grow. How many bulbs grow?", "A hall has {k} rows of {w} seats. {e} seats are empty. How many seats are taken?"]
EACH = ["There are {t} eggs. {e} of them are broken and the rest are packed in boxes of {w}. How many boxes are filled?", "{n} has {t} photos. {He} throws {e} away and puts the rest in an album, {w} on each page. How many pages does {he} fill?", "Of {t} chairs, {e} are broken. The others are set in rows of {w}. How many rows are there?"]
paper("shared_rest", [task(loads, [("{t} minus {e}, divided by {k}.", "({t}-{e})/{k}")], WEIGH + GAVE, 1.5, 0.02), task(split, [("<k times w>, then divided by {c}.", "<k*w>/{c}")], PACKED, 0.7, 0.02), task(lambda d: next(v for v in iter(lambda: loads(d), None) if v["z"] > v["e"]), [("<k times w>, then minus {e}.", "<k*w>-{e}")], SAVED, 1, 0.02), task(loads, [("{t} minus {e}, divided by {w}.", "({t}-{e})/{w}")], EACH, 0.7, 0.02)], 0.6)


# -- stock that is partly spoilt -----------------------------------------------------------------------------------------------------------------
def stock(d):
    k = d.pick([20, 24, 30, 40, 50, 60, 80, 100])
    b = d.rng.randint(2, max(2, k // 5))
    p = d.rng.randint(4, 60) * 5
    cost = d.rng.randint(max(1, (k - b) * p // 300), max(2, (k - b) * p // 110)) * 100
    return sums(d, dict(k=k, b=b, i=d.pick(["oranges", "eggs", "melons", "plants", "cups", "mangoes", "peaches"])), 0, t=two(cost), p=two(p))


SPOILT = ["A shopkeeper buys {k} {i} for {T}. {b} of them are spoilt. He sells the rest at {P} each. How much profit does he make?", "A trader pays {T} for {k} {i}. {b} are bad and cannot be sold. The others are sold for {P} each. Find the profit.", "{n} buys {k} {i} for {T} and sells all but {b} of them at {P} each. Work out {his} profit."]


def gain(d):
    while True:
        v = stock(d)
        if (v["k"] - v["b"]) * Fraction(v["p"]) > Fraction(v["t"]):
            return v


paper("spoilt", [task(gain, [("Asked: the profit. The number sold is {k} minus {b}.", "{k}-{b}"), ("The sales are {r1} times {p}.", "{r1}*{p}"), ("The profit is {r2} minus {t}.", "{r2}-{t}")], SPOILT, 1, 0)], 0.15)


# -- apart, together ---------------------------------------------------------------------------------------------------------------------------------
def moving(d):
    a, b = d.rng.randint(2, 20) * 5, d.rng.randint(2, 20) * 5
    t = d.pick([2, 3, 4, 5, "1.5", "2.5"])
    s = (a + b) * Fraction(str(t))
    return dict(a=a, b=b, t_=t, s=str(s) if s.denominator == 1 else f"{float(s):.1f}", who=d.pick(["cars", "trains", "cyclists", "buses"]))


APART = ["Two {who} start together and travel in opposite directions at {a} km/h and {b} km/h. How far apart are they after {t_} hours?", "Two {who} leave {town} at the same time in opposite directions, one at {a} km/h and the other at {b} km/h. Find the distance between them after {t_} hours.", "From the same place one of two {who} goes north at {a} km/h and the other south at {b} km/h. How far apart are they {t_} hours later?"]
MEET = ["Two {who} are {s} km apart and travel towards each other at {a} km/h and {b} km/h. After how many hours do they meet?", "{town} and {town2} are {s} km apart. Two {who} leave at the same time, one from each town, at {a} km/h and {b} km/h. How many hours is it until they meet?"]
paper("apart", [task(lambda d: {**moving(d), "out": lambda r: r + " km"}, [("Their speeds add up; the distance is that sum times {t_} hours.", "({a}+{b})*{t_}")], APART, 1, 0), task(lambda d: {**moving(d), "out": lambda r: r + " hours"}, [("Their speeds add up; the time is {s} divided by that sum.", "{s}/({a}+{b})")], MEET, 0.7, 0)], 0.2)


# -- extra free, answers wrong, frames, lifts ------------------------------------------------------------------------------------------------------------
def extra(d):
    p = d.pick([10, 20, 25, 30, 40, 50, 5, 15, 12])
    g = d.pick([100, 200, 250, 300, 400, 500, 600, 750, 800, 1000])
    s = d.pick([20, 25, 40, 50, 10, 80])
    a = d.rng.randint(s // 4, s - 1)
    while a * 100 % s and a * 1000 % s:
        a = d.rng.randint(s // 4, s - 1)
    l, w, k = d.rng.randint(6, 60), d.rng.randint(5, 40), d.pick([1, 2, 3, 4, 5])
    f, h = d.rng.randint(1, 5), d.rng.randint(2, 14)
    return dict(p=p, P=pct(p, d), g=g, s=s, a=a, l=l, w=w, k=k, f=f, h=h, i=d.pick(["cereal", "washing powder", "crisps", "coffee", "biscuits", "chocolate", "shampoo"]), m=d.pick(["−", "-"]))


FREE = ["A {g} g packet of {i} now has {P} extra free. How many grams are in the packet now?", "A packet normally holds {g} g of {i}. A special packet holds {P} more. How much is in the special packet in g?", "A bag of {g} g contains {P} more free. How many grams are in the bag altogether?"]
WRONG = ["{n} got {a} out of {s} questions right. What percentage did {he} get wrong?", "{n} answered {a} of {s} questions correctly. What percentage of the questions were wrong?", "Out of {s} shots {n} scored {a}. What percentage of the shots did {he} miss?"]
FRAME = ["A picture {l} cm by {w} cm has a frame {k} cm wide all round it. What is the total area of the picture and the frame?", "A lawn {l} m by {w} m has a path {k} m wide all round it. Find the total area of the lawn and the path.", "A pool {l} m by {w} m is surrounded by a path {k} m wide. What area do the pool and the path cover together?"]
LIFT = ["The lift is on floor {m}{f}. It goes up {h} floors. On which floor is it now?", "A lift is at level {m}{f} and rises {h} levels. At which level does it stop?"]
LIFT2 = ["The lift is on floor {f}. It goes down {h} floors. On which floor is it now?", "A lift is at level {f} and goes down {h} levels. At which level is it then?"]
paper("small_ones", [task(extra, [("{p}% more than {g} is 100 plus {p} percent of {g}.", "{g}*(100+{p})/100")], FREE, 1, 0), task(lambda d: {**extra(d), "out": lambda r: r + "%"}, [("Asked: the percentage of the others. They are {s} minus {a}; divided by {s}, times 100.", "({s}-{a})/{s}*100")], WRONG, 1, 0), task(extra, [("Asked: the whole area. The outer rectangle is {l} + 2 × {k} by {w} + 2 × {k}: its area.", "({l}+2*{k})*({w}+2*{k})")], FRAME, 0.8, 0), task(extra, [("-{f} plus {h}.", "(-{f})+{h}")], LIFT, 0.5, 0), task(extra, [("{f} minus {h}.", "{f}-{h}")], LIFT2, 0.5, 0)], 0.3)
