"""What was still answered wrong of the structures of school books: the larger or smaller number and the difference, fewer to share, what
came in the middle, three products, what was there before the boxes, taller by centimetres, a total that a gift makes equal.
"""
from .core import skill
from .plain_b_base import tell, two
from .plain_structures_compose import gap, ints, sound
from .real_words import Task, dec

TASKS = []


def add(draw, calls, templates, weight=2, **more):
    TASKS.append(Task(draw, calls, templates, **{**dict(spell=0.04, weight=weight), **more}))


# -- two numbers and their difference ------------------------------------------------------------------------------------------
TWO = ints(lambda v: v["a"] > v["b"], a=[30, 90, 900], b=[20, 60, 400])
add(TWO, [("{a} minus {b}.", "{a}-{b}")], ["The larger of two numbers is {a}. The difference is {b}. [What|Which] is the smaller number?", "The difference of two numbers is {b}, and the larger one is {a}. Find the smaller one.", "Two numbers differ by {b}. The bigger is {a}. What is the smaller?", "The greater number is {a}, the difference {b}. Work out the smaller number.", "The taller of two trees is {a} m. They differ by {b} m. How tall is the shorter tree?", "{n} has {a} points and is {b} ahead of {m}. How many points does {m} have?", "{n} won against {m} by {b} points. {n} got {a}. How many did {m} get?", "The older of two sisters is {a}. They are {b} years apart. How old is the younger?", "{m} is {b} behind {n}, who has {a} points. How many has {m}?", "The dearer of two hats costs {a} euros. The difference in price is {b} euros. What does the cheaper one cost?", "The heavier bag weighs {a} kg. The difference is {b} kg. What does the lighter bag weigh?", "The sum of two numbers is {a}. One of them is {b}. What is the other?", "Two numbers make {a} together. One is {b}. Find the other one.", "{n} and {m} have {a} {t} together. {n} has {b}. How many does {m} have?", "The minuend is {a}, the difference {b}. What was subtracted?"], 2)
add(TWO, [("{a} plus {b}.", "{a}+{b}")], ["The smaller of two numbers is {a}. The difference is {b}. [What|Which] is the larger number?", "The difference of two numbers is {b}, and the smaller one is {a}. Find the larger one.", "Two numbers differ by {b}. The smaller is {a}. What is the bigger?", "The smaller number is {a}, the difference {b}. Work out the greater number.", "The shorter of two trees is {a} m. They differ by {b} m. How tall is the taller tree?", "{n} has {a} points and is {b} behind {m}. How many points does {m} have?", "{n} lost to {m} by {b} points. {n} got {a}. How many did {m} get?", "The younger of two brothers is {a}. They are {b} years apart. How old is the older?", "{m} is {b} ahead of {n}, who has {a} points. How many has {m}?", "The cheaper of two hats costs {a} euros. The difference in price is {b} euros. What does the dearer one cost?", "The lighter bag weighs {a} kg. The difference is {b} kg. What does the heavier bag weigh?", "After taking {b} away, {a} is left. What was the number?"], 2)

# -- fewer (or more) to share -----------------------------------------------------------------------------------------------------
def fewer(d):
    while True:
        k, c, q = d.int(4, 40), d.int(1, 9), d.int(2, 30)
        if c < k - 1:
            return dict(k=k, c=c, s=(k - c) * q, w=(k + c) * q, cur=d.pick(["euros", "dollars", "pounds"]))


add(fewer, [("{k} minus {c} are left.", "{k}-{c}"), ("Each share is {s} divided by {r1}.", "{s}/{r1}")], ["A bus costs {s} {cur} for {k} pupils. {c} pupils are ill. How much must each of the others pay?", "{k} friends rent a boat for {s} {cur}, but {c} do not come. What does each of the others pay?", "{s} {t} were meant for {k} children. {c} are away. How many does each of the others get?", "{k} workers should lay {s} bricks. {c} are missing. How many must each of the others lay?", "{s} {cur} are shared by {k} people, but {c} of them give up their share. How much does each of the others get?", "A tour for {s} {cur} was planned for {k} people. {c} cancel. How much is it for each one left?", "There are {s} sheets for {k} pupils. {c} need none. How many sheets for each of the others?"], 1.6)
add(fewer, [("{k} plus {c} share.", "{k}+{c}"), ("Each share is {w} divided by {r1}.", "{w}/{r1}")], ["{k} friends share {w} {t} equally. {c} more friends come before that. How many does each get?", "A hall costs {w} {cur}. {k} people wanted to share it and {c} more join. What does each pay?", "{k} girls and {c} boys share {w} {cur} equally. How much does each get?", "{n} divides {w} {t} among {k} boys and {c} girls. How many does each child get?", "{w} sweets are for {k} children and {c} adults, the same for all. How many for each?", "{w} seats are in {k} rows upstairs and {c} rows downstairs, all of the same length. How many seats are in a row?"], 1.4)

# -- what came or went in the middle ----------------------------------------------------------------------------------------------
def middle(d):
    a, b, c = d.int(20, d.pick([90, 400])), d.int(3, 19), d.int(2, d.pick([20, 60]))
    return dict(a=a, b=b, c=c, up=a - b + c, down=a + b - c, cur=d.pick(["euros", "dollars", "pounds"]))


GONE = ("After that: {a} minus {b}.", "{a}-{b}")
CAME = ("After that: {a} plus {b}.", "{a}+{b}")
add(middle, [GONE, gap("up", "r1")], ["A train left with {a} passengers. {b} got off and some got on. Then there were {up}. How many got on?", "{n} had {a} {t}, gave away {b} and then got some. Now {he} has {up}. How many did {he} get?", "A shop had {a} {t}, sold {b} and got new ones. Now it has {up}. How many new ones came?", "{n} had {a} {cur}, spent {b} and then earned some. Now {he} has {up} {cur}. How much did {he} earn?", "There were {a} birds. {b} flew away and others came. Now there are {up}. How many came?", "A tank held {a} litres. {b} litres were used, then some were filled in. It holds {up} litres. How many litres were filled in?"], 1.6)
add(sound(middle, lambda v: v["c"] < v["a"]), [CAME, gap("r1", "down")], ["A train left with {a} passengers. {b} got on and some got off. Then there were {down}. How many got off?", "{n} had {a} {t}, got {b} more and then gave some away. Now {he} has {down}. How many did {he} give away?", "A shop had {a} {t}, got {b} new ones and sold some. Now it has {down}. How many were sold?", "{n} had {a} {cur}, earned {b} and then spent some. Now {he} has {down} {cur}. How much did {he} spend?", "There were {a} birds. {b} more came and some flew away. Now there are {down}. How many flew away?", "A tank held {a} litres. {b} litres were filled in, then some were used. It holds {down} litres. How many litres were used?"], 1.6)

# -- products of three, before the boxes ------------------------------------------------------------------------------------------
add(ints(a=12, b=[12, 30], c=12), [("{a} times {b} times {c}.", "{a}*{b}*{c}")], ["{a} boxes hold {b} packs of {c} {t} each. How many {t} is that?", "A hen lays {a} eggs a week. How many eggs do {b} hens lay in {c} weeks?", "{a} children drink {b} cups of water a day. How many cups is that in {c} days if each drinks that much?".replace("{a} children drink {b} cups of water a day. How many cups is that in {c} days if each drinks that much?", "Each of {a} children drinks {b} cups a day. How many cups do they drink in {c} days?"), "{a} machines make {b} parts an hour each. How many parts do they make in {c} hours?", "A house has {a} floors with {b} flats of {c} rooms each. How many rooms are there?", "{n} works {a} hours a day, {b} days a month, for {c} euros an hour. What is that a month?", "There are {a} shelves with {b} boards, and {c} books on each board. How many books are there?", "{a} workers earn {b} euros a day each. How much do they earn together in {c} days?", "One page has {a} rows of {b} stamps. How many stamps are on {c} pages?", "{a} teams of {b} players get {c} shirts for each player. How many shirts is that?", "A machine makes {a} cups a minute. It runs {b} minutes a day. How many cups in {c} days?", "A cow gives {a} litres a day. How many litres do {b} cows give in {c} days?"], 2)
add(ints(a=[40, 150], b=12, c=[12, 30]), [("<b times c>, then plus {a}.", "<b*c>+{a}")], ["A farmer sold {a} eggs and has {b} boxes of {c} left. How many eggs did he have?", "{n} gave away {a} {t} and still has {b} bags of {c}. How many did {he} have before?", "After selling {a} {t} a shop has {b} boxes with {c} each. How many were there at first?", "{n} spent {a} euros and has {b} notes of {c} euros left. How much did {he} have?", "{n} has read {a} pages. {b} chapters of {c} pages are left. How many pages has the book?", "{a} people went home. {b} tables of {c} people are still there. How many people were there?", "{a} m are cut off a rope. The rest makes {b} pieces of {c} m. How long was the rope?", "{n} ate {a} nuts and put the others into {b} bags of {c}. How many nuts were there?"], 1.8)


def rest_two(d):
    a = d.int(3, 30)
    while True:
        b = dec(d, 0.5, a - 0.5, d.pick([1, 2]))
        if float(b) < a:
            break
    return dict(a=str(a), b=b, k=d.pick([2, 2, 4, 5]))


add(rest_two, [("{a} minus {b}, divided by {k}.", "({a}-{b})/{k}")], ["A rope of {a} m is cut. One piece is {b} m, the rest is cut in {k} equal pieces. How long is each of these?", "From {a} kg of rice {b} kg are used and the rest goes in {k} equal bags. How many kg are in a bag?", "{n} has {a} euros, spends {b} and shares the rest among {k} children. What does each get?", "Of {a} litres {b} litres are drunk. The rest is poured into {k} equal jugs. How many litres per jug?", "The way is {a} km. {n} walks {b} km on the first day and the rest in {k} equal days. How many km a day?"], 1.2, spell=0)


def three_share(d):
    k, q = d.int(2, 8), d.int(4, 30)
    while True:
        a, b = d.int(2, k * q), d.int(2, k * q)
        if a + b < k * q:
            return dict(a=a, b=b, c=k * q - a - b, k=k)


add(three_share, [("First the total: {a} plus {b} plus {c}.", "{a}+{b}+{c}"), ("Each share is {r1} divided by {k}.", "{r1}/{k}")], ["{n}, {m} and {n3} have {a}, {b} and {c} {t}. They put them together and share them among {k} children. How many does each get?", "Costs of {a}, {b} and {c} euros are shared by {k} people. What does each pay?", "{a} red, {b} blue and {c} green balls go into {k} equal bags. How many balls are in a bag?", "{a}, {b} and {c} pupils of three classes make {k} equal teams. How many are in a team?", "{n} earned {a}, {b} and {c} dollars and divides it into {k} equal parts. How much is one part?"], 1.2)

# -- taller by centimetres --------------------------------------------------------------------------------------------------------
def tall(d):
    cm = d.int(85, 190)
    return dict(a=f"{cm // 100}.{cm % 100:02d}", b=d.int(3, 40), k=d.int(2, 9))


add(tall, [("In cm: {a} times 100, plus {b}.", "{a}*100+{b}")], ["{n} is {a} m tall. {m} is {b} cm taller. How tall is {m} in cm?", "{m} is {b} cm taller than {n}, who is {a} m. What is the height of {m} in centimetres?", "A plant is {a} m high and grows {b} cm. How high is it then in cm?", "A board of {a} m is {b} cm shorter than another. How many cm long is the other?", "{n} jumped {a} m, {m} {b} cm further. How many cm did {m} jump?", "{n} was {a} m tall last year and has grown {b} cm. How many cm tall is {n} now?"], 1.4, spell=0)
add(tall, [("In cm: {a} times 100, minus {b}.", "{a}*100-{b}")], ["{n} is {a} m tall. {m} is {b} cm shorter. How tall is {m} in cm?", "{m} is {b} cm shorter than {n}, who is {a} m. What is the height of {m} in centimetres?", "{n} is {a} m tall, {b} cm taller than {m}. How many cm tall is {m}?", "A board of {a} m is {b} cm longer than another. How many cm long is the other?", "{n} jumped {a} m, {m} {b} cm less. How many cm did {m} jump?", "{n} is {a} m tall now and has grown {b} cm this year. How many cm tall was {n} before?"], 1.4, spell=0)

# -- a total that a gift makes equal ----------------------------------------------------------------------------------------------
EVEN = ints(lambda v: v["s"] % 2 == 0 and v["c"] < v["s"] // 2, s=(20, 300), c=[9, 20])
HALF = ("Half of the total: {s} divided by 2.", "{s}/2")
SAME = ["{n} and {m} have {s} {t} together. {n} gives {m} {c} and then both have the same. How many did WHO have at first?", "Together {n} and {m} have {s} {t}. After {n} gave {c} to {m} they have equally many. How many had WHO before?", "Two shelves hold {s} books. When {c} are moved from the first to the second, both have the same number. How many were on the WHICH?", "{n} and {m} have {s} euros in all. If {n} gives {m} {c} euros, they have the same. How much does WHO have now?"]
add(EVEN, [HALF, ("Before the gift: {r1} plus {c}.", "{r1}+{c}")], [t.replace("WHO", "{n}").replace("WHICH", "first") for t in SAME], 1)
add(EVEN, [HALF, ("Before the gift: {r1} minus {c}.", "{r1}-{c}")], [t.replace("WHO", "{m}").replace("WHICH", "second") for t in SAME], 1)


# -- so many of the one and of the other: how much dearer ---------------------------------------------------------------------------
def dearer(d):
    while True:
        p, q = d.int(8, 200) * 5, d.int(8, 200) * 5
        k, j = d.int(2, 9), d.int(2, 9)
        if k * p > j * q:
            a, b = d.pick([("cherries", "plums"), ("beef", "chicken"), ("nuts", "raisins"), ("butter", "flour"), ("cheese", "rice"), ("coffee", "sugar")])
            s, z = d.pick([("$", ""), ("£", ""), ("€", ""), ("", " euros"), ("", "")])
            return dict(p=two(p), q=two(q), k=k, j=j, i=a, o=b, s_=s, z_=z)


ONE_K, TWO_K, TWO_J = ("The first one: {k} times {p}.", "{k}*{p}"), ("The second one: {k} times {q}.", "{k}*{q}"), ("The second one: {j} times {q}.", "{j}*{q}")
P, Q = "{s_}{p}{z_}", "{s_}{q}{z_}"
add(sound(dearer, lambda v: float(v["p"]) > float(v["q"])), [ONE_K, TWO_K, gap("r1", "r2")], [f"A kilo of {{i}} costs {P} and a kilo of {{o}} {Q}. How much {w} are {{k}} kilos of {x} than {{k}} kilos of {y}?" for w, x, y in (("dearer", "{i}", "{o}"), ("cheaper", "{o}", "{i}"), ("more expensive", "{i}", "{o}"))] + [f"An adult ticket is {P}, a child ticket {Q}. How much more do {{k}} adults pay than {{k}} children?", f"One pad costs {P}, one pen {Q}. How much more are {{k}} pads than {{k}} pens?", f"{{n}} gets {P} an hour and {{m}} {Q}. How much more does {{n}} earn in {{k}} hours?"], 1.2, spell=0)
add(dearer, [ONE_K, TWO_J, gap("r1", "r2")], [f"A school buys {{k}} balls at {P} each and {{j}} nets at {Q} each. How much more is spent on balls than on nets?", f"{{n}} pays for {{k}} adults at {P} and {{j}} children at {Q}. How much more do the adults cost?", f"{{k}} kg of {{i}} at {P} a kilo and {{j}} kg of {{o}} at {Q} a kilo: how much dearer are the {{i}}?".replace("are the {i}", "is the first"), f"{{n}} works {{k}} hours for {P} an hour, {{m}} {{j}} hours for {Q} an hour. How much more does {{n}} earn?", f"{{n}} buys {{k}} pads for {P} each, {{m}} buys {{j}} books for {Q} each. How much less does {{m}} pay?"], 1.4, spell=0)


@skill("real_plain_structures_extra", weight=3.4)
def plain_extra(d):
    yield from tell(d, "structures.extra", TASKS, 0.03)
