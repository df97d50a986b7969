"""The same questions as notes: a few words and the numbers, as somebody types them with one thumb.
"""
from .core import skill
from .plain_grown_asks import EDGE, FIRST, ground
from .plain_grown_base import adder, tell
from .plain_grown_chains import EA, SUM, TAX, bill, fuel, hundred, pay, split, tip
from .plain_grown_days import change, coupon, trade
from .plain_grown_fees import ADD, backwards, boxed, further, rate, said, small_rate, solve, van
from .plain_grown_fees import FEE as RATE
from .plain_grown_fees import first as firsts
from .plain_grown_packs import UP, deli, perkilo, uneven
from .plain_grown_percent import DOWNB, DOWNC, OTHERS, PART, PC, UPB, UPC, back, change as changed, of, rent, share, whole
from .plain_grown_shares import BOTH, FIRST as FIRSTS, SECOND, ratio
from .plain_grown_ways import HOURS, MINS, cost, out, recipe, settled, trip

TASKS = []
add = adder(TASKS, 0)

add(uneven(9, 400, [4, 5, 6, 8, 10, 12, 15, 20, 24, 25, 30, 48, 50]), UP, """
{a} people, minibus {b} seats. how many?
need {a}, pack of {b}. packs?
{a} guests / {b} per table = tables?
{a} screws, bags of {b}, bags to buy
boxes of {b}, {a} tiles needed
lift {b} people, {a} waiting, trips?
{a} bottles, crates of {b}: crates
{a} days, pack lasts {b} days, packs?
coaches for {a}, {b} each
""", 1.6)
add(small_rate((5, 300)), RATE, """
{A} + {q} per text, {k} texts
{A} a month, {q}/min, {k} min, bill?
base {A}, {q} each, {k} pcs
{k} miles, {q} a mile plus {A}
print {k} pages {q} each + {A} cover
{A} standing charge, {k} units @ {q}
""", 1.2)
add(rate((2, 20), (5, 90), (2, 60)), ADD, """
{A} call-out, {k} hrs @ {B}
{k} nights {B} + cleaning {A}
joining {A}, {k} months {B}
taxi {A} + {k} km x {B}
{k} x {B} plus {A} delivery
room {A}, {B} per guest, {k} guests
""", 1)
add(firsts(False), further("hours"), """
parking {A} 1st hour then {B}/h, {k} hours
1st hour {A}, extra hours {B}, stayed {k} h, pay?
{k} h court: first {A}, others {B} each
""", 0.7)
add(van, [("The total is {k} times {a} plus {m_} times {b}.", "{k}*{a}+{m_}*{b}")], """
van {A}/day + {q}/mile, {k} days {m_} miles
{k} days at {A}, {m_} km at {q}
""", 0.5)
add(backwards((2, 9), (15, 90), (15, 80)), solve, """
bill {T_}, call-out {A}, {B}/h, hours?
paid {T_}: {A} fixed + {B} a day. days?
{A} + {B} per month = {T_}, how many months
""", 0.8, answer=said, box=boxed)
add(bill(3, 40), [("Asked: the change. " + SUM, "{k}*{a}+{m_}*{b}"), ("The change is {x} minus {r1}.", "{x}-{r1}")], """
{k} x {A}, {m_} x {B}, paid {X}, change?
{k} @ {A} and {m_} @ {B} from {X}, change
change from {X}: {k} at {A}, {m_} at {B}
""", 0.8)
add(split(), [("Asked: each share. " + SUM, "{k}*{a}+{m_}*{b}"), EA], """
{k} x {A} + {m_} x {B} split by {g_}
{g_} people: {k} mains {A}, {m_} drinks {B}, each?
{k} at {A}, {m_} at {B}, {g_} of us, per head
""", 0.8)
add(tip, [("Asked: each share. The total is 100 plus {p} percent of {a}.", "{a}*(100+{p})/100"), ("Each share is {r1} divided by {k}.", "{r1}/{k}")], """
{A} + {p}% tip / {k} people
bill {A}, {p}% tip, split {k}, each
{k} ways: {A} plus {p}% service
""", 0.8)
add(pay, [("Asked: what is left. The pay is {k} hours times {b}.", "{k}*{b}"), TAX], """
{k} h @ {B}, {p}% tax, net?
{B}/h x {k}, minus {p}% tax
net pay {k} hours {B}, tax {p}%
""", 0.8)
add(fuel, lambda v: [("The cost is {s} divided by {k}, times {a}.", "{s}/{k}*{a}")] if v["q_"] == "gallon" else [("Asked: the cost. The litres are {s} divided by {k}.", "{s}/{k}"), ("The cost is {r1} times {a}.", "{r1}*{a}")], """
{s} {u_}, {k} {u_} per {q_}, {A} per {q_}, cost?
trip {s} {u_}, {k} per {q_}, {q_} {A}. fuel cost
""", 0.6)
add(hundred, [("Asked: the cost. The fuel is {k} km times {l} per 100.", "{k}*{l}/100"), ("The cost is {r1} times {a}.", "{r1}*{a}")], """
{k} km, {l} l/100 km, {A} a litre, cost?
fuel cost {k} km @ {l} l per 100 km, {A}/l
""", 0.6)
add(ground, [("Asked: the cost. " + FIRST[0], FIRST[1]), ("The cost is {r1} times {a}.", "{r1}*{a}")], """
{k} m x {m_} m carpet {A}/m², cost
floor {k} by {m_} m, {A} per m², price?
turf {k} m x {m_} m at {A}/m²
""", 0.8)
add(ground, [("Asked: the cost. " + EDGE[0], EDGE[1]), ("The cost is {r1} times {b}.", "{r1}*{b}")], """
fence round {k} m x {m_} m, {B}/m, cost
edging all round {k} m by {m_} m at {B} a metre
{k} m x {m_} m plot, fence {B} per m, total?
""", 0.8)
add(deli, [("{k} g cost {a} divided by {s}, times {k}.", "{a}/{s}*{k}")], """
{f} {A}/{s} g, {k} g = ?
{k} g @ {A} per {s} g
{s} g {A}, {k} g?
""", 0.8)
add(perkilo, [("1 kg cost {a} divided by {s}, times 1000.", "{a}/{s}*1000")], """
{s} g = {A}, kilo price?
{A} for {s} g, per kg
""", 0.5)
add(cost, settled, """
{k} {i} {A}, {m_} {i}?
{k} kg = {A}, {m_} kg = ?
{A} for {k}, price for {m_}
""", 0.8)
add(recipe, [("One is {a} divided by {k}; {m_} times as much is wanted.", "{a}/{k}*{m_}")], """
{a} g {f} for {k}, how much for {m_}
serves {k}: {a} g {f}. for {m_}?
{k} people {a} g, {m_} people ?
""", 0.7)
add(of(), PART, """
{p}% of {A}
{A}, {p}% fee, fee?
{p}% commission on {A}
""", 0.5)
add(of(), [("The sale price is 100 minus {p} percent of {a}.", "{a}*(100-{p})/100")], """
{A} less {p}% discount
{A} with {p}% off
{p}% off {A}, pay?
was {A}, sale {p}% off, now?
""", 0.8)
add(back(False), DOWNB, """
paid {E} after {p}% off, full price?
{E} = price minus {p}%. price?
sale {E}, {p}% off, before?
""", 0.8)
add(back(True), UPB, """
{E} incl {p}% VAT, net?
{E} after {p}% rise, before?
{E} with {p}% tip, bill without?
""", 0.8)
add(changed(True), UPC, """
{A} to {B}, % up?
was {A} now {B}, % more
{A} last year, {B} this year, increase %
""", 0.7)
add(changed(False), DOWNC, """
{A} to {B}, % down?
was {A} now {B}, % less
{A} reduced to {B}, % off?
""", 0.7)
add(share, PC, """
{k} of {s}, %?
{A} out of {B} as %
{k}/{s} in percent
rent {A}, pay {B}, rent as % of pay
""", 0.8)
add(share, OTHERS, """
{k} of {s} late, % on time?
{k} of {s} gone, % left?
{s} seats, {k} taken, % free
{A} of {B} spent, % left?
""", 1)
add(whole, [("{b} is {p} percent; the whole is {b} divided by {p}, times 100.", "{b}/{p}*100")], """
{B} is {p}%, 100%?
{p}% = {B}, total?
rent {B} = {p}% of pay. pay?
""", 0.7)
add(ratio(), BOTH, """
{A} split {i}:{j}
{A}, ratio {r}, both shares
share {A} {i} to {j}, each?
{r}, total {A}, two amounts?
""", 1, box="{r1}, {r2}")
add(ratio(), FIRSTS, """
{A} split {i}:{j}, first share?
{n}:{m} = {i}:{j}, total {A}, {n} gets?
""", 0.5)
add(ratio(), SECOND, """
{A} split {i}:{j}, second share?
{n}:{m} = {i}:{j}, total {A}, {m} gets?
""", 0.7)
add(out(trip(), "hours"), HOURS, """
{s} {u} at {v} {su}, hours?
{s} {u}, {v} {su}, how long in h
""", 0.6)
add(out(trip("min"), "minutes"), MINS, """
{s} {u} at {v} {su}, min?
minutes for {s} {u} at {v} {su}
""", 0.7)
add(out(trip("mixed"), lambda v: v["su"]), [("Speed is distance divided by time: {s} divided by ({h}+{m_}/60) hours.", "{s}/({h}+{m_}/60)")], """
{s} {u} in {h} h {m_} min, {su}?
{h} h {m_} min for {s} {u}, speed in {su}
""", 0.6)
add(out(trip("min"), lambda v: v["u"]), [("Distance is speed times time: {v} times ({t_}/60) hours.", "{v}*({t_}/60)")], """
{t_} min at {v} {su}, how far in {u}
{v} {su}, {t_} minutes, {u}?
""", 0.6)
add(rent(), [("Simple interest is {a} times {p} percent times {k} years.", "{a}*{p}*{k}/100")], """
{A}, {p}% simple, {k} yrs, interest
interest on {A} at {p}% for {k} years simple
""", 0.6)
add(out(change, lambda v: v["p"]), [("Asked: the other money. One is {r} of the other: {a} times {r}.", "{a}*{r}")], """
{a} {os} to {p}, rate {r} {p} per {o}
{a} {os} in {p} (1 {o} = {r} {p})
""", 0.5)
add(coupon, [("Asked: the price. The sale price is 100 minus {p} percent of {a}.", "{a}*(100-{p})/100"), ("{r1} minus {c}.", "{r1}-{c}")], """
{A}, {p}% off, then {C} coupon, pay?
{A} less {p}% less {C}
""", 0.5)
add(trade, [("Asked: the profit. The profit on one is {b} minus {a}.", "{b}-{a}"), ("The profit on {k} is {k} times {r1}.", "{k}*{r1}")], """
buy {A} sell {B}, {k} pcs, profit?
{k} {i}, cost {A}, sold {B} each, profit
""", 0.5)


@skill("real_plain_grown_notes", weight=5)
def notes(d):
    yield from tell(d, "grown.notes", TASKS, story=False)
