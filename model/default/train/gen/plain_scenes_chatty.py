"""The kinds of the other plain_scenes_*.py as somebody tells them to a friend: in the first person, with the reason why it is asked. Same draws, same
thoughts.
"""
from .core import skill
from .plain_scenes_again import START, opened
from .plain_scenes_base import out, scenes, tell, unit
from .plain_scenes_deals import EX, banks, bare, change, counted, differ, equal_steps, laid, paid, raised, tariffs
from .plain_scenes_means import BOTH, JOINS, groups, joins, listed, needed
from .plain_scenes_paths import COST, FAR, both_ways, cheaper, gone, out_and_in, pair, rested, slower
from .plain_scenes_prices import H, PORTION, USED, bag, bulk, call, dozen, gap, kilo, packs, per100
from .plain_scenes_shapes import LESS, OUTER, RIM, bordered, field, framed, gate, tiles, wall
from .plain_scenes_shares import LARGER, OF, OTHER, SMALLER, nested, not_, ratio, rest, rich, times
from .plain_scenes_till import CAME, ONE, kinds, returned, till

MONEY = [scenes(till, CAME, """
I run a little stall. This morning I had {A} in the box, I paid {C} for the pitch out of it, and now there's {B} in there. What did I sell today?
My daughter minded the till today: {A} when she started, {B} when she stopped, and I borrowed {C} in between. How much did she take?
Helping out at the tuck shop. Float was {A}, we gave {C} to the caretaker, {B} left in the tin. How much did the kids spend?
We had {A} in the drawer at opening, took {C} to the bank at lunch, and I count {B} now. So what came in?
I check the tills in the evening. This one began at {A}, the boss took {C}, and it holds {B}. How much did it take?
At our garage sale the box had {A} to start with. I used {C} for pizza. We ended with {B}. How much did we make from sales?
"""), scenes(opened, START, """
I forgot what was in the till this morning. I know {E} came in, {C} went out and {B} is there now. What did we start with?
There's {B} in my cash box. Today I took in {E} and spent {C} of it. How much did I have this morning?
""", weight=1), scenes(packs(), gap, """
I'm standing in the shop: {k} rolls are {A}, {l} rolls are {B}. How much do I save per roll with the cheaper pack?
My usual shop has {k} eggs for {A} and the new one {l} eggs for {B}. How much difference is that per egg?
I can get {k} pouches of cat food for {A} or {l} for {B}. What's the difference per pouch?
Should I buy {k} pens for {A} or {l} for {B}? How much less is a pen in the cheaper pack?
Saw {k} batteries for {A} and online {l} for {B}. How much cheaper is one battery at the cheaper place?
"""), scenes(returned, ONE, """
I bought {k} of the same mugs, gave {G} and got {C} back, but I've lost the receipt. What was one mug?
We took {k} kids for ice cream, one each. I paid with {G} and had {C} change. How much is one ice cream?
I remember paying {G} for {k} tickets and getting {C} back. What did a ticket cost?
My mum sent me for {k} loaves with {G}. I brought {C} back. What did each loaf cost?
"""), scenes(bulk, USED, """
I bought a big bag of {k} beads for {A}. My bracelet uses {g} of them. What did the beads in it cost me?
I got {k} screws for {A} and used {g} for a shelf. What are the screws in the shelf worth?
We buy {k} envelopes for {A}. Our club letter goes out to {g} people. What do the envelopes for it cost?
"""), scenes(bag, PORTION, """
I bake my own bread. Flour is {A} for {k} kg and a loaf takes {g} g. What does the flour in a loaf cost me?
My cat eats {g} g a day and I pay {A} for {k} kg. What does she cost me per day?
Coffee at home: {k} kg for {A}, {g} g in a pot. What does a pot cost?
"""), scenes(paid(change), [EX, ("The fee is taken: {r1} minus {g}.", "{r1}-{g}")], """
I'm off on holiday and want to change {x} {many}. I get {r} {to} for a {one} but they take {g} {to} at the end. How many {to} do I have then?
My bank gives me {r} {to} per {one} and then charges {g} {to}. I'm changing {x} {many}. What do I end up with, in {to}?
Changed {x} {many} at {r} {to} each. They kept {g} {to}. How many {to} should I have?
"""), scenes(bare(tariffs), [("Call the number x. The equation is {f}+{p}x={q}x.", "solve({f}+{p}x={q}x)")], """
I have two offers for a repair: {F} call-out plus {P} an hour, or just {Q} an hour. For how many hours would they cost me the same?
My gym wants {F} once and {P} a visit. The other gym is {Q} a visit. After how many visits have I paid the same?
I could take the taxi with {F} start and {P} a mile or the one with {Q} a mile. At how many miles is it the same?
"""), scenes(laid, [("Asked: the total. The area is {w} times {h}.", "{w}*{h}"), ("The total is {f} plus {r1} times {p}.", "{f}+{r1}*{p}")], """
I want new carpet in my room, {w} m by {h} m. It is {P} a square metre and they want {F} for fitting. What will I pay?
Our terrace is {w} m by {h} m. Paving is {P} per m² and delivery {F}. What's the whole cost?
We are having the hall floor done, {w} m by {h} m. The firm says {P} a square metre plus {F}. How much is that?
"""), scenes(lambda d: {**counted(d), "out": None}, [("The adults pay {c} times {a}.", "{c}*{a}"), ("The rest is {t_} minus {r1}.", "{t_}-{r1}"), ("The number of children is {r2} divided by {b}.", "{r2}/{b}")], """
We were {adults} and a bunch of kids at the {place}. I paid {T_} in all, {A} for an adult and {B} for a child. How many kids did we have?
I booked for {adults} and the children, {T_} altogether. Adults are {A}, children {B}. How many children did I book for?
"""), scenes(raised, [("{p}% of {a} is {a} times {p} divided by 100.", "{a}*{p}/100")], """
I make {A} and they are giving me a {p}% raise. How much more will I get?
My landlord puts the rent up by {p}%. I pay {A} now. How much more will it be?
Great news, {p}% more pay! I was on {A}. How much more is that?
"""), scenes(kilo, [("Asked: the price of {g} g. A kilo is 1000 g: <p times g>, divided by 1000.", "<p*g>/1000")], """
I only need {g} g of cheese and it's {P} a kilo. What will it cost me?
My piece of fish weighs {g} g. It's {P} per kg. What do I pay?
I asked for {g} g of sweets at {P} a kilo. How much should they charge?
"""), scenes(per100("ml"), H("ml"), """
My shampoo is {P} for {w} ml. What's that per 100 ml?
I want to compare juices. This one has {w} ml for {P}. How much per 100 ml?
"""), scenes(call, [("Asked: the cost. An hour has 60 minutes: {h} times 60, plus {r}.", "{h}*60+{r}"), ("The cost is {r1} times {p}.", "{r1}*{p}")], """
I talked to my cousin abroad for {H}. They charge {P} a minute. What will that be in {words}?
I had a rental scooter for {H} at {P} a minute. How many {words} is it?
"""), scenes(dozen, [("Asked: the price of {k}. A dozen is 12: one costs {p} divided by 12.", "{p}/12"), ("Then {k} cost {k} times {r1}.", "{k}*{r1}")], """
I need {k} cupcakes for a party and the baker sells them at {P} a dozen. What will I pay?
Eggs are {P} a dozen at the farm. I'd like {k}. How much is that?
"""), scenes(kinds(3), [("The total is {k0} times {p0} plus {k1} times {p1} plus {k2} times {p2}.", "{k0}*{p0}+{k1}*{p1}+{k2}*{p2}")], """
I finally opened my money box: {k0} {c0}, {k1} {c1} and {k2} {c2}. How much have I saved?
I've got {k0} {c0}, {k1} {c1} and {k2} {c2} in my bag. What does that make in {words}?
We counted the donations. There were {k0} {c0}, {k1} {c1} and {k2} {c2}. How much was given?
"""), scenes(banks, differ, """
I have {A} to put away for {Y}. One bank pays {p}% simple interest, the other {q}%. How much difference does it make?
My bank gives {p}% and my sister's {q}%, simple interest. On {A} over {Y}, what is the difference?
"""), scenes(cheaper, COST("-"), """
I wanted the blue pens at {A} each, but the green ones are {K} cheaper. What do {c} green ones cost me?
The cinema is {A}, but on Tuesdays it's {K} less. What do we pay for {c} of us on a Tuesday?
My hairdresser takes {A}. Kids are {K} cheaper. I'm bringing {c} kids. What will it cost?
""")]
for task in MONEY:
    if isinstance(task.calls, list) and task.calls[0][1].startswith("solve({f}"):
        task.answer, task.box = equal_steps, "{s1}"

OTHER_KINDS = [scenes(joins(14, 45), JOINS, """
We are {k} in our running group, {a} years old on average. My uncle, {x}, wants to join. What will our average age be?
My {k} cousins have a mean age of {a}. Our aunt is {x}. What is the mean with her?
"""), scenes(joins(30, 90), JOINS, """
I have an average of {a} after {k} tests and just got {x}. What's my average now?
My step counter says {a} hundred steps a day for {k} days. Today I did {x} hundred. What is my average in hundreds now?
So far my {k} marks have a mean of {a}. Then I got {x}. What is my mean now?
"""), scenes(needed, [("Asked: the missing one. All {k1} add up to {k1} times {g}.", "{k1}*{g}"), ("The others add up to {k} times {a}.", "{k}*{a}"), ("The missing one is {r1} minus {r2}.", "{r1}-{r2}")], """
I'm at {a} on average after {k} quizzes and I want to get to {g}. What do I need on the next one?
My bowling average is {a} over {k} games. What do I have to bowl next to bring it up to {g}?
I need a mean of {g} to pass. It is {a} after {k} papers and there's one to go. What must I score?
"""), scenes(listed, [("Asked: the missing one. All {k1} add up to {k1} times {g}.", "{k1}*{g}"), ("The missing one is {r1} minus the sum of the others.", "{r1}-({sum})")], """
I got {L} so far. If I want {g} on average, what must I get in the next test?
My last scores were {L}. What do I need next to average {g}?
"""), scenes(groups(20, 95), BOTH, """
I teach two groups. The first has {a} people and an average of {x}, the second {c} people and an average of {y}. What's the average of everyone?
In our house {a} bulbs last {x} days on average and {c} others {y} days. How long does a bulb last on average?
For {a} days I walked {x} minutes a day, then for {c} days {y} minutes a day. What was my daily average?
"""), scenes(slower, FAR("-"), """
I drive {a} {su} on the motorway. My gran drives {k} {su} slower. How far does she get in {T}?
My train does {a} {su}, the one I used to take was {k} {su} slower. How far did that one go in {T}?
I tow a trailer, so I go {k} {su} slower than my normal {a} {su}. How far do I get in {T}?
"""), scenes(rested, [("Time is distance divided by speed: {x} divided by {v}, times 60 for minutes.", "{x}/{v}*60"), ("With the break: {r1} plus {b}.", "{r1}+{b}")], """
I've got {x} {u} to drive at about {v} {su}, and I want a {b} minute break. How many minutes do I need?
We are going {x} {u} at {v} {su} and stopping {b} minutes for coffee. How many minutes will it take?
"""), scenes(out_and_in, [("From {S} to {E}, in minutes.", "({h2}*60+{m2})-({h1}*60+{m1})"), ("Without the break: {r1} minus {b}.", "{r1}-{b}")], """
I work from {S} to {E} and have {b} minutes off. How many minutes do I really work?
I left at {S}, got home at {E} and spent {b} minutes at the bakery. How many minutes was I walking?
"""), scenes(gone, [("From {S} to {E}, in hours.", "({h2}+{m2}/60)-({h1}+{m1}/60)"), ("Distance is speed times time: {v} times {r1} hours.", "{v}*{r1}")], """
I set out at {S} and was there at {E}, doing {v} {su} all the way. How far did I go?
My coach leaves at {S} and gets in at {E}. It averages {v} {su}. How far am I travelling?
"""), scenes(both_ways, [("There and back: 2 times {a}, times {k} days, times {w} weeks.", "2*{a}*{k}*{w}")], """
I live {a} {u} from {place} and go there and back {k} days a week. How many {u} do I do in {w} weeks?
My commute is {a} {u} each way, {k} days a week. What is that in {w} weeks, in {u}?
"""), scenes(lambda d: (lambda v: {**v, "out": unit(v["u"])})(pair(d)), [("Their speeds add up; the distance is that sum times {t_} hours.", "({a}+{b})*{t_}")], """
My sister and I leave home together. I drive north at {a} {su} and she drives south at {b} {su}. How far apart are we after {T}?
"""), scenes(out(pair, "hours"), [("Their speeds add up; the time is {x} divided by that sum.", "{x}/({a}+{b})")], """
My friend lives {x} {u} away. We both set off towards each other, I at {a} {su} and he at {b} {su}. After how many hours do we meet?
"""), scenes(wall, LESS, """
I'm painting my bedroom wall, {w} m by {h} m. There's a door in it of {x} m by {y} m. How many {s} do I paint?
Our hall wall is {w} m by {h} m with a window of {x} m by {y} m. How much wallpaper do we need, in {s}?
"""), scenes(tiles, [("The floor area divided by the area of one tile: in cm {w} times 100 and {h} times 100, divided by {c} squared.", "{w}*100*{h}*100/{c}^2")], """
I want to tile my kitchen, {w} m by {h} m, with {c} cm square tiles. How many do I need?
My balcony is {w} m by {h} m and the wooden tiles are {c} cm by {c} cm. How many should I buy?
"""), scenes(field, [("Asked: the hectares. The area in m² is {w} times {h}.", "{w}*{h}"), ("From m² to hectares: {r1} divided by 10000.", "{r1}/10000")], """
My grandfather's {o} is {w} m by {h} m. How many hectares is that?
We rent a {o} {w} m long and {h} m wide. What is it in hectares?
"""), scenes(framed, OUTER, """
I'm framing a {o}, {w} cm by {h} cm, and the frame is {k} cm wide. How much wall will it cover in cm²?
My {o} is {w} cm by {h} cm and I want {k} cm of card showing on every side. How big must the card be, in cm²?
"""), scenes(bordered, RIM, """
I want a path {k} m wide all around my {w} m by {h} m lawn. How many m² of path is that?
"""), scenes(gate, [("First the perimeter: twice the sum of {w} and {h}.", "2*({w}+{h})"), ("The fence is {r1} minus the gate {k}.", "{r1}-{k}")], """
I am fencing my {o}, {w} m by {h} m, but I leave {k} m for a gate. How much fence do I need?
My {o} is {w} m by {h} m. I want a hedge all round except for a {k} m gap. How many metres of hedge?
"""), scenes(nested, OF, """
I asked {N} people. {F} of them have a pet, and {g} of those have a dog. How many have a dog?
I have {N} books. {F} are novels, and I have read {g} of the novels. How many novels have I read?
"""), scenes(rest, [("After that: {a} minus {b}.", "{a}-{b}"), ("1/2 of {r1} is {r1} divided by 2.", "{r1}/2")], """
I had {a} sweets, ate {b} and gave my brother half of what was left. How many did he get?
I picked {a} apples. {b} were rotten, and I gave half of the good ones away. How many did I give away?
"""), scenes(not_, [("Asked: the percentage of the others. They are {a} minus {b}; divided by {a}, times 100.", "({a}-{b})/{a}*100")], """
I sent {a} invitations and {b} people can't come. What percentage can come?
I got {b} of {a} questions wrong. What percentage did I get right?
"""), scenes(rich(ratio, "x"), OTHER, """
My friend {n} and I, {m}, split {X} in the ratio {r}, {n} first. How much do I get?
"""), scenes(times, SMALLER, """
My brother has {w} as many cards as I have. Together we have {s}. How many have I got?
"""), scenes(times, LARGER, """
I have {w} as many cards as my brother. Together we have {s}. How many have I got?
""")]
for task in OTHER_KINDS[-2:]:
    more = task.calls is LARGER
    task.answer, task.box = "x+{k}x = {s} gives x = {s1}" + ("; then {k} × {s1} = {r2}." if more else "."), "{r2}" if more else "{s1}"


@skill("real_plain_scenes_chatty_money", weight=4)
def chatty_money(d):
    yield from tell(d, "scenes.chatty.money", MONEY)


@skill("real_plain_scenes_chatty", weight=4)
def chatty(d):
    yield from tell(d, "scenes.chatty", OTHER_KINDS)
