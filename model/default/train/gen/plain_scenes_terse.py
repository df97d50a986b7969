"""The kinds of the other plain_scenes_*.py in very few words, as notes, search queries and the heads of tables have them. Same draws, same thoughts."""
from .core import skill
from .plain_scenes_base import out, scenes, tell, unit
from .plain_scenes_deals import EX, banks, bare, change, counted, differ, equal_steps, fortnight, laid, over, paid, raised, tariffs
from .plain_scenes_means import BOTH, JOINS, groups, joins, listed, needed
from .plain_scenes_paths import COST, FAR, both_ways, cheaper, crawl, gone, kmh, ms, out_and_in, pair, pieces, rested, slower
from .plain_scenes_prices import H, PORTION, USED, bag, bulk, call, cheap, dozen, gap, kilo, packs, per100
from .plain_scenes_shapes import LESS, OUTER, RIM, bordered, field, framed, gate, oblong, tiles, wall
from .plain_scenes_shares import LARGER, OF, OTHER, SMALLER, minus, nested, not_, ratio, rest, rich, times
from .plain_scenes_till import CAME, MISSING, ONE, returned, three, till

TERSE = [scenes(till, CAME, """
start {A}, taken out {C}, end {B}, income?
till am {A}, till pm {B}, withdrawn {C}. takings?
float {A} / cash out {C} / closing {B} / sales = ?
cash before {A}, after {B}, paid out {C}: received?
"""), scenes(packs(), gap, """
{k} = {A}, {l} = {B}, unit price difference
{k} pcs {A}; {l} pcs {B}; difference per pc?
price each: {k} for {A} vs {l} for {B}. difference?
{k}-pack {A}, {l}-pack {B}, saving each?
"""), scenes(returned, ONE, """
{k} items, {G} given, {C} back, each?
{k} tickets, note {G}, change {C}. price of a ticket?
{G} - change {C}, {k} identical pens, one pen?
"""), scenes(bulk, USED, """
{k} cost {A}, {g} used, cost of those?
pack of {k} at {A}; uses {g}; cost?
{g} out of a box of {k} ({A}): cost?
"""), scenes(bag, PORTION, """
{k} kg for {A}, {g} g used, cost?
flour {A} / {k} kg, cake {g} g: cost per cake?
{g} g from a {k} kg bag at {A}. price?
"""), scenes(kilo, [("Asked: the price of {g} g. A kilo is 1000 g: <p times g>, divided by 1000.", "<p*g>/1000")], """
{P}/kg, {g} g, price?
{g} g @ {P} per kilo
cost of {g} g at {P} a kg
"""), scenes(per100("ml"), H("ml"), """
{w} ml {P}. 100 ml?
price per 100 ml: {w} ml for {P}
{P} for {w} ml = how much per 100 ml
"""), scenes(per100("g"), H("g"), """
{w} g {P}. 100 g?
price per 100 g: {w} g for {P}
{P} for {w} g = how much per 100 g
"""), scenes(dozen, [("Asked: the price of {k}. A dozen is 12: one costs {p} divided by 12.", "{p}/12"), ("Then {k} cost {k} times {r1}.", "{k}*{r1}")], """
dozen {P}, {k} = ?
{P} a dozen, need {k}, price?
price of {k} at {P}/dozen
"""), scenes(call, [("Asked: the cost. An hour has 60 minutes: {h} times 60, plus {r}.", "{h}*60+{r}"), ("The cost is {r1} times {p}.", "{r1}*{p}")], """
{H} x {P} a minute, {words}?
{P}/min, {H}, total in {words}
call of {H}, {P} per min, cost in {words}?
"""), scenes(cheap, [("Asked: the price in {words}. One costs {p}: {k} times {p}.", "{k}*{p}")], """
{k} units @ {P}, in {words}
{P} each, {k} of them, {words}?
{k} x {P} in {words}
"""), scenes(paid(change), [EX, ("The fee is taken: {r1} minus {g}.", "{r1}-{g}")], """
{x} {many}, rate {r}, fee {g} {to}. {to} left?
{x} {many} to {to} @ {r}, then {g} {to} fee
1 {one} = {r} {to}; {x} {many}; minus {g} {to}; {to}?
"""), scenes(bare(tariffs), [("Call the number x. The equation is {f}+{p}x={q}x.", "solve({f}+{p}x={q}x)")], """
{F} + {P}/hour vs {Q}/hour, equal after how many hours
A: {F} plus {P} a day. B: {Q} a day. same after? days
call-out {F}, {P}/h; other {Q}/h; hours for same cost?
"""), scenes(laid, [("Asked: the total. The area is {w} times {h}.", "{w}*{h}"), ("The total is {f} plus {r1} times {p}.", "{f}+{r1}*{p}")], """
{w} x {h} m, {P}/m², fixed {F}, total
room {w} m by {h} m, {P} per m2 + {F} delivery = ?
"""), scenes(lambda d: {**counted(d), "out": None}, [("The adults pay {c} times {a}.", "{c}*{a}"), ("The rest is {t_} minus {r1}.", "{t_}-{r1}"), ("The number of children is {r2} divided by {b}.", "{r2}/{b}")], """
adult {A}, child {B}, total {T_}, {adults}: children?
{T_} paid, {adults} at {A}, rest children at {B}. number of children?
"""), scenes(raised, [("{p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100")], """
{A} + {p}% raise: how much more?
raise of {p}% on {A}, extra?
"""), scenes(banks, differ, """
{A}, {Y}, {p}% vs {q}% simple, difference in interest
simple interest {p}% or {q}%, {A}, {Y}: difference?
"""), scenes(cheaper, COST("-"), """
one {A}, other {K} cheaper, {c} of the other?
A costs {A}, B costs {K} less. {c} B = ?
"""), scenes(joins(8, 90), JOINS, """
{k} values mean {a}, new value {x}, mean?
avg {a} over {k}, next {x}, new avg?
mean of {k} is {a}; add {x}; mean now?
"""), scenes(needed, [("Asked: the missing one. All {k1} add up to {k1} times {g}.", "{k1}*{g}"), ("The others add up to {k} times {a}.", "{k}*{a}"), ("The missing one is {r1} minus {r2}.", "{r1}-{r2}")], """
avg {a} after {k}, target {g} after {k1}, next score?
{k} tests mean {a}, want {g} with one more, needed?
"""), scenes(listed, [("Asked: the missing one. All {k1} add up to {k1} times {g}.", "{k1}*{g}"), ("The missing one is {r1} minus the sum of the others.", "{r1}-({sum})")], """
scores {L}, target mean {g}, next score
{L}, next one for mean {g}?
"""), scenes(groups(20, 95), BOTH, """
{a} at mean {x}, {c} at mean {y}, overall mean
group 1: n={a}, mean {x}; group 2: n={c}, mean {y}; combined mean?
{a} people avg {x} + {c} people avg {y}: avg of all
"""), scenes(slower, FAR("-"), """
car {a} {su}, lorry {k} {su} slower, lorry's distance in {T}
{a} {su} minus {k} {su} for {T}: how far?
"""), scenes(kmh, [("From km/h to m/s: {x} times 1000 divided by 3600.", "{x}*1000/3600")], """
{x} {su} to {ms}
{x} {su} -> {ms}
"""), scenes(ms, [("From m/s to km/h: {x} times 3600 divided by 1000.", "{x}*3600/1000")], """
{x} {su} to {kh}
{x} {su} -> {kh}
"""), scenes(rested, [("Time is distance divided by speed: {x} divided by {v}, times 60 for minutes.", "{x}/{v}*60"), ("With the break: {r1} plus {b}.", "{r1}+{b}")], """
{x} {u} @ {v} {su} + {b} min break, minutes?
trip {x} {u}, {v} {su}, pause {b} min, total min
"""), scenes(out_and_in, [("From {S} to {E}, in minutes.", "({h2}*60+{m2})-({h1}*60+{m1})"), ("Without the break: {r1} minus {b}.", "{r1}-{b}")], """
{S}-{E}, break {b} min, minutes without break
left {S}, back {E}, rest {b} min: minutes moving?
"""), scenes(gone, [("From {S} to {E}, in hours.", "({h2}+{m2}/60)-({h1}+{m1}/60)"), ("Distance is speed times time: {v} times {r1} hours.", "{v}*{r1}")], """
dep {S}, arr {E}, {v} {su}, distance
{S} to {E} at {v} {su} = how many {u}
"""), scenes(crawl, [("Distance is speed times time: {a} times {said} minutes, divided by 100 for metres.", "{a}*{e}/100")], """
{a} cm/min, {E}, metres?
{a} cm a minute x {E} in metres
"""), scenes(lambda d: dict(k=d.int(1, 60), out=unit("litres")), [("A day has 60 times 24 minutes: {k} times 60 times 24, divided by 1000 for litres.", "{k}*60*24/1000")], """
{k} ml/min, litres per day
leak {k} ml a minute = litres a day?
"""), scenes(both_ways, [("There and back: 2 times {a}, times {k} days, times {w} weeks.", "2*{a}*{k}*{w}")], """
{a} {u} each way, {k} days/week, {w} weeks, total {u}
commute {a} {u} there + back, {k} days a week, {w} weeks?
"""), scenes(lambda d: (lambda v: {**v, "out": unit(v["u"])})(pair(d)), [("Their speeds add up; the distance is that sum times {t_} hours.", "({a}+{b})*{t_}")], """
opposite ways, {a} and {b} {su}, {T}, apart?
"""), scenes(out(pair, "hours"), [("Their speeds add up; the time is {x} divided by that sum.", "{x}/({a}+{b})")], """
{x} {u} apart, towards each other, {a} and {b} {su}, hours to meet
"""), scenes(wall, LESS, """
wall {w} x {h} m - door {x} x {y} m = m²?
{w} m by {h} m wall less {x} m by {y} m window, area
"""), scenes(tiles, [("The floor area divided by the area of one tile: in cm {w} times 100 and {h} times 100, divided by {c} squared.", "{w}*100*{h}*100/{c}^2")], """
{w} m x {h} m floor / {c} cm square tiles, number
tiles {c} cm, room {w} by {h} m, number?
"""), scenes(oblong, [("The floor area divided by the area of one tile: in cm {w} times 100 and {h} times 100, divided by {c} times {e}.", "{w}*100*{h}*100/({c}*{e})")], """
{w} m x {h} m floor, {c} x {e} cm tiles, number
"""), scenes(field, [("Asked: the hectares. The area in m² is {w} times {h}.", "{w}*{h}"), ("From m² to hectares: {r1} divided by 10000.", "{r1}/10000")], """
{w} m x {h} m in hectares
{w} m by {h} m = ? ha
"""), scenes(framed, OUTER, """
{o} {w} x {h} cm + {k} cm frame, total area
"""), scenes(bordered, RIM, """
lawn {w} x {h} m, {k} m path round it, path area
"""), scenes(gate, [("First the perimeter: twice the sum of {w} and {h}.", "2*({w}+{h})"), ("The fence is {r1} minus the gate {k}.", "{r1}-{k}")], """
fence {w} m x {h} m minus {k} m gate
perimeter {w} by {h} m less {k} m gap
"""), scenes(nested, OF, """
{N}, {f} of them, {g} of those: how many
{g} of {f} of {N}
"""), scenes(rest, [("After that: {a} minus {b}.", "{a}-{b}"), ("1/2 of {r1} is {r1} divided by 2.", "{r1}/2")], """
{a} - {b}, then half of the rest = ?
{a} sweets, {b} eaten, half of the rest given away: given away?
"""), scenes(not_, [("Asked: the percentage of the others. They are {a} minus {b}; divided by {a}, times 100.", "({a}-{b})/{a}*100")], """
{a} asked, {b} did not answer, % that did
{b} of {a} absent, % present?
"""), scenes(rich(ratio, "x"), OTHER, """
{X} split {r}, {n} first, {m}'s part
{n}:{m} = {r}, total {X}, {m}?
"""), scenes(times, SMALLER, """
{n} {w} as many as {m}, together {s}, {m}?
"""), scenes(times, LARGER, """
{n} {w} as many as {m}, together {s}, {n}?
"""), scenes(three, MISSING, """
goal {g}, days {a}, {b}, {c}, still needed
{a} + {b} + {c} done of {g}, how many more
"""), scenes(over, [("What is left of {a} in {k} equal shares is the remainder: mod.", "{a} mod {k}")], """
{a} shared by {k}, left over?
{a} sweets, {k} kids, left over
"""), scenes(fortnight, [("{w} weeks are {n_} days: {a} divided by {n_}.", "{a}/{n_}")], """
{a} in {W}, per day?
{W}: {a} pages, a day?
"""), scenes(pieces, [("An hour has 60 minutes: {h} times 60, plus {a}, plus {b}, plus {c}.", "{h}*60+{a}+{b}+{c}")], """
{H} + break {b} min + {c} min, total minutes
""")]
for task in TERSE:
    if isinstance(task.calls, list) and task.calls[0][1].startswith("solve({f}"):
        task.answer, task.box = equal_steps, "{s1}"
    if task.calls is SMALLER:
        task.answer, task.box = "x+{k}x = {s} gives x = {s1}.", "{s1}"
    if task.calls is LARGER:
        task.answer, task.box = "x+{k}x = {s} gives x = {s1}; then {k} × {s1} = {r2}.", "{r2}"

WHOLE = [scenes(minus, [("The difference of {w} and {p}, as a fraction.", "{w}-{p}")], """
{w} - {F} as a single fraction
{w} − {F}, single fraction
{w} minus {F} in one fraction
one fraction: {w} - {F}
{w} - {F} = (one fraction)
improper fraction for {w} - {F}
{w} take away {F} as a fraction
{w}-{F} as a fraction
{F} less than {w}, as one fraction
{F} from {w} as a single fraction
{w} − {F} → one fraction
give {w} minus {F} as one fraction
""", spell=0)]
WHOLE[0].box, WHOLE[0].answer = "{x1}", "{w} − {p} = {x1}."


@skill("real_plain_scenes_terse", weight=5)
def terse(d):
    yield from tell(d, "scenes.terse", TERSE, story=False)


@skill("real_plain_scenes_terse_whole", weight=1)
def terse_whole(d):
    yield from tell(d, "scenes.terse.whole", WHOLE, story=False)
