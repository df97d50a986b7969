"""The same percentages with other verbs and in one breath: knocked off, slashed, marked down, hiked; so much of it in an amount that the question names; a wage
with commission in one sentence; a group known by those who came.
"""

from .core import skill
from .plain_parts_base import RATES, pct, tell
from .plain_parts_everyday import DISCOUNT, SALE_PRICE, price
from .plain_parts_percent import DIV, DOWN, PART, REST, UP, WAS, WHICH, WHOLE, base_pay, inside, known, label, marks, said
from .plain_parts_ratio import drawn
from .real_words import Task

SHOPS = ["The shop", "They", "The seller", "The owner", "The market stall", "The website", "The dealer", "The manager"]


def shop(draw):
    return lambda d: {**draw(d), "shop": d.pick(SHOPS)}


OFF = ["{shop} knocked {P} off a {S} {o}. What did I pay?", "{shop} took {P} off the price of a {o}, which was {S}. What did {n} pay?", "{shop} slashed the price of a {o} by {P}. It was {S}. What is it now?", "{shop} has marked a {o} down by {P} from {S}. What does it cost?", "{n} talked the price of a {o} down by {P}. It had been {S}. What did {he} pay?", "{shop} lets {n} have the {S} {o} with {P} off. What does {he} pay?", "The {o} was marked {S}, but {n} got {P} off at the till. How much did {he} pay?", "{S} was on the tag of the {o}. {shop} gave {n} {P} off. What was paid?", "A scratch on the {o} brought the price of {S} down by {P}. What did it cost then?", "The price tag of a {o} says {S}, and a sticker says \"{P} off\". What is to pay?",
       "{n} haggled {P} off a {o} that was {S}. How much was it in the end?", "{shop} cut {P} off everything. What does a {o} of {S} cost now?", "With his pensioner's card {n} gets {P} off a {S} {o}. What is the price for {him}?".replace("his pensioner's", "a pensioner's"), "A {o} of {S} is reduced to clear: {P} off. New price?", "If {shop_} takes {P} off {S}, what is left to pay?"]
OFF_BY = ["{shop} knocked {P} off a {S} {o}. How much did I save?", "{shop} took {P} off a {o}, which was {S}. How much was taken off?", "{shop} slashed the price of a {o} by {P}. It was {S}. How much cheaper is it?", "{n} haggled {P} off a {o} that was {S}. How much did {he} save?", "{shop} has marked a {o} down by {P} from {S}. By how much is that?", "A sticker on the {S} {o} says \"{P} off\". How much is that off?"]
WAS_OFF = ["{shop} knocked {P} off and I paid {N} for the {o}. What had it cost?", "{n} paid {N} for a {o} after {shop_} had taken {P} off. What was the price before?", "{shop} slashed the price of a {o} by {P} to {N}. What was it before?", "{shop} has marked a {o} down by {P} to {N}. What was the first price?", "{n} haggled {P} off and paid {N}. What did the {o} cost before that?", "A {o} is {N} with the {P} pensioner's discount. What is the normal price?", "After {shop_} took {P} off, the {o} was {N}. Old price?", "{N} is all {n} paid, since {he} got {P} off. What would it have been?"]
HIKED = ["{shop} put {P} on the price of a {o}, which was {S}. What does it cost now?", "{shop} has hiked the price of a {o} by {P}. It was {S}. What is it now?", "{shop} marks everything up by {P}. The {o} was bought in for {S}. What is it sold at?", "The {o} was {S} and has gone up by {P}. What is it this year?", "{n}'s {o} has gained {P} in value; {he} paid {S}. What is it worth?", "My council tax was {S} and has gone up {P}. What is it this year?", "A bill of {S} has risen by {P} since last winter. What is it now?", "{n} paid {S} last time. This time it is {P} more. How much is it?", "The fee went up by {P} from {S}. What is the fee now?"]
LOST = ["If {n} loses {P} of {his} {k} kg, how heavy is {he}?", "{n} weighed {k} kg and lost {P} of that. What does {he} weigh now?", "A stock of {k} shrinks by {P}. How many are there then?", "By 2008 a herd of {k} had shrunk by {P}. How many animals were there in 2008?", "A lake of {k} hectares lost {P} of its area. How big is it now?", "Visitors are down {P} on last year's {k}. How many came this year?", "A club of {k} has lost {P} of its members. How many are in it now?", "A town of {k} people lost {P} of them. How many live there now?"]
GAINED = ["{n} weighed {k} kg and put on {P}. What does {he} weigh now?", "A stock of {k} grows by {P}. How many are there then?", "By 2008 a herd of {k} had grown by {P}. How many animals were there in 2008?", "Visitors are up {P} on last year's {k}. How many came this year?", "A club of {k} has won {P} more members. How many are in it now?", "A town of {k} people has grown by {P}. How many live there now?", "The crop was {k} tonnes last year and is {P} bigger this year. How many tonnes is it?"]


def amount(sign):
    def draw(d):
        while True:
            p, k = d.pick(RATES[:30]), d.int(20, d.pick([120, 900, 5000]))
            if k * p % 100 == 0:
                break
        return dict(p=p, s=k, k=k, P=pct(d, p), out=None)
    return draw


# -- so much of it in an amount that the question names ---------------------------------------------------------------------
IN = ["{f} has {P} {i}. How much {i} is in {s} {u_} of it?", "{f} is {P} {i}. How many {u_} of {i} are in {s} {u_}?", "How much {i} is in {s} {u_} of {f} that is {P} {i}?", "There is {P} {i} in {f}. How much {i} do {s} {u_} contain?", "{n} has {s} {u_} of {f} with {P} {i}. How much {i} is that?", "{P} {i}: how much is that in {s} {u_} of {f}?", "{s} {u_} of {f}, {P} of it {i}. {I}?", "If {f} contains {P} {i}, how much {i} is in a {b_} of {s} {u_}?", "A {year2} {b_} of {f} holds {s} {u_}, {P} of which is {i}. How much {i} is it?", "{room} people share a {b_} of {f}, {s} {u_} with {P} {i}. How much {i} is in the {b_}?", "The {b_} costs {few} dollars, weighs {s} {u_} and is {P} {i}. How much {i} does it have?"]
IN_PC = ["A {s} {u_} {b_} of {f} contains {a} {u_} of {i}. What percentage is {i}?", "There are {a} {u_} of {i} in {s} {u_} of {f}. What percent is that?", "{s} {u_} of {f} has {a} {u_} of {i} in it. Percentage of {i}?", "{n} has {s} {u_} of {f}, {a} {u_} of it {i}. What percentage is {i}?", "How many percent of {s} {u_} {f} are {i} if there are {a} {u_} of it?", "The {b_} costs {few} dollars and holds {s} {u_}, {a} {u_} of it {i}. What percentage is {i}?"]
IN_REST = ["{f} is {P} {i}, the rest is something else. How much else is in {s} {u_}?", "A {s} {u_} {b_} is {P} {i} and the rest water. How much water is in it?", "{P} of {s} {u_} of {f} is {i}; the rest is water. How many {u_} of water?", "{s} {u_} of {f} is {P} {i}. How much of it is not {i}?", "{n} drinks {s} {u_}, {P} of it {i} and the rest water. How much water is that?"]


def with_year(draw):
    return lambda d: {**draw(d), "year2": str(d.rng.randint(2008, 2024))}


# -- commission, passing, coming --------------------------------------------------------------------------------------------
REP = ["A rep gets a basic wage of {B} and {P} commission on sales of {S}. What is the total pay?", "{n} earns {B} plus {P} of the {S} that {he} sells. How much in all?", "Basic pay {B}, commission {P}, sales {S}. Total pay?", "With {S} of sales, what does {n} get at {B} basic and {P} commission?", "{n}'s wage is {B} a month and {P} of sales. In May {he} sold for {S}. What did {he} earn?", "On top of {B} a month {n} gets {P} of sales. Sales were {S}. What is {his} pay?", "How much does a seller earn who gets {B} and {P} of {S}?"]
FEE = ["Agents charge {P}. The {sold} went for {S}. What is their fee?", "{n}'s bank charges {P} on {S}. How much is the charge?", "The site keeps {P} of every sale. {n} sells for {S}. How much does the site keep?", "A broker wants {P} of {S}. How much is that?", "What fee is due on {S} at {P}?", "At {P}, what is the fee for selling a {sold} at {S}?", "{n} sold a {sold} for {S} and owes the agent {P}. How much does {he} owe?"]
CAME = ["Only {a} {g} came to {w} today, which is {P} of all {m_}. How many {m_} are there?", "{a} of the {m_} are {g}, so {P}. How many {m_} in total?", "Just {a} {m_} turned up, {P} of those who had signed up. How many had signed up?", "{n} counts {a} {g}. {He} knows they are {P} of the {m_}. How many {m_} are there?", "{a} {m_} are away, that is {P} of them. How many {m_} are there altogether?", "{P} of {w} is missing: {a} {m_}. How many {m_} does it have in all?", "{a} {m_} make {P}. How many make 100%?", "So far {a} {m_} have paid, {P} of all. How many must pay in all?"]
NEED = ["One needs {P} to pass, and the {t_} has {s} questions. How many must be right?", "I need {P} in a {t_} with {s} marks. How many marks must I get?", "To pass the {t_}, {P} of the {s} answers must be right. How many is that?", "The {t_} is out of {s}; {P} is a pass. What mark do I need to pass?", "{n} wants {P} in {sub}. The {t_} has {s} points. How many points does {he} need?", "{s} questions, pass at {P}. How many right answers to pass?", "You pass with {P}. There are {s} marks. What is the lowest mark that passes?"]
MIX = ["A {rat} mix of {i} and {j}: {x} {u_} of {i} is used. How much is the whole mix?", "{n} makes a {rat} mix of {i} and {j} with {x} {u_} of {i}. How much mix is it altogether?", "{i} and {j} go into {mix} {rat}. With {x} {u_} of {i}, how much {mix} is made?"]
HEAP = ["The ratio of {i} to {j} is {rat} and the whole weighs {s} kg. How much {i} is in it?", "A heap of {s} kg is {i} and {j}, {rat}. How much {i} is there?", "{i} to {j} is {rat} in {s} kg of {mix}. How many kg are {i}?", "{s} kg of {mix}: {i} and {j} in the ratio {rat}. How much {i}?", "Mix {p} parts {i} with {q} parts {j} to get {s} kg. How much {i}?", "{p} parts {i}, {q} parts {j}, {s} kg in all. How many kg of {i}?"]
HEAP2 = [f.replace("How much {i}", "How much {j}").replace("are {i}?", "are {j}?").replace("kg of {i}?", "kg of {j}?") for f in HEAP]


def sale(d):
    v = base_pay(d)
    return dict(v, sold=d.pick("cottage flat farm boat caravan plot barn painting piano".split()))


for _fs in (OFF, OFF_BY, WAS_OFF, HIKED):
    _fs[:] = [f.replace("{shop_}", "the shop") for f in _fs]
VERBS = [Task(shop(price(-1, RATES[:18])), SALE_PRICE, OFF, spell=0, weight=5), Task(shop(price(-1, RATES[:18])), DISCOUNT, OFF_BY, spell=0, weight=2.5), Task(shop(inside(-1, RATES[:18])), [(WAS[-1], DIV[-1])], WAS_OFF, spell=0, weight=3), Task(shop(price(1)), UP, HIKED, spell=0, weight=3.5),
         Task(amount(-1), DOWN, LOST, spell=0.02, weight=2.5), Task(amount(1), UP, GAINED, spell=0.02, weight=2.5), Task(with_year(label), PART, IN, spell=0.02, weight=3.5), Task(said(with_year(label), "%"), WHICH, IN_PC, spell=0, weight=2), Task(label, REST, IN_REST, spell=0, weight=2),
         Task(base_pay, [PART[0], ("The pay is {b} plus {r1}.", "{b}+{r1}")], REP, spell=0, weight=2.5), Task(sale, PART, FEE, spell=0, weight=2), Task(known, WHOLE, CAME, spell=0.02, weight=3), Task(marks, PART, NEED, spell=0.02, weight=3),
         Task(drawn(), [("Asked: the total. One part is {x} divided by {p}; {p}+{q} parts are wanted.", "{x}/{p}*({p}+{q})")], MIX, spell=0, weight=1), Task(drawn(), [("Asked: the first share. It is {p} of {p}+{q} parts.", "{s}*{p}/({p}+{q})")], HEAP, spell=0, weight=1.5), Task(drawn(), [("Asked: the second share. It is {q} of {p}+{q} parts.", "{s}*{q}/({p}+{q})")], HEAP2, spell=0, weight=1.5)]


@skill("real_plain_parts_verbs", weight=4.5)
def real_plain_parts_verbs(d):
    yield from tell(d, "parts.verbs", VERBS)
