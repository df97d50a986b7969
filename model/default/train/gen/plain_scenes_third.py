"""A third set of scenes for hectares, L-shapes, sound, fences with a gap, coins, means with ordinals, ratios, tickets, square metres, whole
numbers minus fractions, bulk purchases: draws and thoughts as in the other plain_scenes_*.py.
"""
from .core import skill
from .plain_scenes_again_shapes import JOINED, ell, ell_cm
from .plain_scenes_base import scenes, tell, unit
from .plain_scenes_deals import counted, laid
from .plain_scenes_means import BOTH, JOINS, groups, joins, needed
from .plain_scenes_prices import USED, bulk
from .plain_scenes_shapes import field, gate
from .plain_scenes_shares import FIRST, LARGER, OF, OTHER, SMALLER, nested, ratio, rich, times
from .plain_scenes_till import kinds, pile

ORDINAL = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth".split()

FIELDS = [scenes(field, [("Asked: the hectares. The area in m² is {w} times {h}.", "{w}*{h}"), ("From m² to hectares: {r1} divided by 10000.", "{r1}/10000")], """
A sheep farm has one big rectangular {o}, {w} m by {h} m. State its area in hectares.
An orchard with sides of {w} m and {h} m is sold. How many hectares change hands?
A village lays out a sports ground {w} m long and {h} m wide. How many hectares does it need?
For a map, the {o} is measured: {w} m by {h} m. Its area in hectares?
A vineyard runs {w} m along a road and {h} m up a hill. It is a rectangle. How many hectares of vines are there?
A campsite of {w} m by {h} m has how many hectares?
{n} walks round a rectangular {o} and finds that it is {w} m long and {h} m wide. What is the area in hectares?
A rice field measures {w} m × {h} m. Express this area in hectares.
The seed is sold per hectare. The {o} is {w} m by {h} m. For how many hectares must seed be bought?
A farmer gets money for each hectare. His {o} is {w} m by {h} m. For how many hectares does he get money?
The lake is nearly a rectangle of {w} m by {h} m. About how many hectares is it? Multiply and convert.
A wood is planted on a rectangle {w} m long, {h} m wide. What is its area in ha?
How many ha is {w} m by {h} m?
area in ha of a {w} m x {h} m {o}
Find the area of a rectangular {o} with length {w} m and breadth {h} m, in hectares.
A quarry covers {w} m by {h} m. Give the area of the quarry in hectares.
The grounds of a castle form a rectangle with sides {w} m and {h} m. What is that in hectares?
On {w} m by {h} m a farmer grows potatoes. On how many hectares does he grow them?
A rectangle of land, {w} m by {h} m, becomes a park. How many hectares of park is that?
A market garden is {w} m in length and {h} m in width. How many hectares is it?
""")]

ELL = [scenes(ell, JOINED, """
A church hall is L-shaped, its parts being {a} m by {b} m and {c} m by {e} m. What is the floor area?
An L-shaped allotment is divided into {a} m by {b} m for vegetables and {c} m by {e} m for flowers. What is its area?
We split an L-shaped floor into two rectangles: {a} m by {b} m, and {c} m by {e} m. How big is the floor?
A living room of {a} m by {b} m has an alcove of {c} m by {e} m. What is the total floor area?
A playground consists of a sandpit area {a} m by {b} m and a grass area {c} m by {e} m. How many m² is it altogether?
The ground plan of a bungalow is an L of two rectangles, {a} m by {b} m and {c} m by {e} m. Find its area.
A deck goes round a corner: one piece is {a} m by {b} m, the other {c} m by {e} m. How many m² of deck are there?
One wing of a barn is {a} m by {b} m and the other {c} m by {e} m. What ground does the barn cover?
A car park is made up of a {a} m by {b} m part and a {c} m by {e} m part. How many square metres is that?
A conservatory, {c} m by {e} m, is added to a house of {a} m by {b} m. What is the area of both?
Cut along the dotted line, an L-shaped room gives rectangles of {a} m by {b} m and {c} m by {e} m. Its area is what?
The shape of the yard is an L. Its rectangles measure {a} m × {b} m and {c} m × {e} m. Area?
A hockey club paves {a} m by {b} m in front of the house and {c} m by {e} m beside it. How many m² are paved?
A classroom is {a} m by {b} m with a reading corner of {c} m by {e} m added to it. How large is the room in all?
How big is an L-shaped garden with parts of {a} m by {b} m and {c} m by {e} m?
How many square metres has a floor that is made of {a} m by {b} m and {c} m by {e} m?
"""), scenes(ell_cm, JOINED, """
A logo is an L: two rectangles of {a} cm by {b} cm and {c} cm by {e} cm. Find its area.
A tile in the shape of an L can be seen as {a} cm by {b} cm plus {c} cm by {e} cm. What is its area?
The area of a compound shape made from a {a} cm by {b} cm and a {c} cm by {e} cm rectangle is what?
Work out the area of the compound shape: rectangle one {a} cm by {b} cm, rectangle two {c} cm by {e} cm.
Two rectangles are stuck together, {a} cm by {b} cm and {c} cm by {e} cm. What area do they have?
""")]


def heard(d):
    s = d.pick([340, 340, 340, 343, 330, 335, 345])
    return dict(s=s, t_=d.int(2, 30) if d.chance(0.8) else f"{d.rng.randint(1, 9)}.5", su=d.pick(["m/s", "metres per second", "metres a second", "m per second", "meters per second"]), out=unit("m"))


SOUND = [scenes(heard, [("Distance is speed times time: {s} times {t_} seconds.", "{s}*{t_}")], """
Sound takes {t_} seconds from a blast to an observer. It travels at {s} {su}. How far away is the observer in metres?
A lighthouse keeper hears a foghorn {t_} seconds after the steam is seen. Sound travels at {s} {su}. How far is the ship?
{n} claps, and somebody across the lake hears it {t_} seconds later. With sound at {s} {su}, how wide is the lake?
A hunter's shot is heard {t_} seconds after its smoke is seen. If the speed of sound is {s} {su}, how far is the hunter?
The drum on the far hill is seen to be hit, and {t_} seconds later it is heard. Sound: {s} {su}. How far is the hill?
A rock breaks off a cliff. {n} hears it after {t_} seconds. How far is the cliff, if sound covers {s} metres a second?
Speed of sound: {s} {su}. Time: {t_} seconds. Distance?
How many metres does sound cover in {t_} seconds if it covers {s} in one?
The noise of a train {t_} seconds away by sound: at {s} {su}, how many metres is it?
{t_} seconds pass between the flash and the thunder. Use {s} {su} to find how far away the lightning was.
Sound moves through the air at {s} {su}. It needs {t_} seconds for a way. How long is the way in metres?
A balloon bursts far off; the bang arrives {t_} seconds later. Taking sound as {s} {su}, how far off was it?
Fireworks are seen over the town. The sound comes {t_} seconds after. At {s} {su}, how many metres away is the town?
If thunder follows lightning by {t_} seconds, and sound travels {s} m every second, how far off is the storm?
At a speed of {s} {su}, how far has sound gone after {t_} seconds?
A whistle is blown. {t_} seconds later it is heard at the other end of a tunnel. Sound: {s} {su}. How long is the tunnel?
The siren starts. {n} hears it {t_} seconds later. The speed of sound is {s} {su}; how far away is the siren?
Someone hammers on a roof. The sound is {t_} seconds behind the blow. How far away is it with sound at {s} {su}?
thunder {t_} seconds later, sound {s} {su}. how many metres?
seconds: {t_}, speed of sound: {s} {su}. metres?
"""), scenes(lambda d: (lambda v: {**v, "t_": d.int(2, 40), "out": unit("km")})(heard(d)), [("Distance is speed times time: {s} times {t_} seconds, divided by 1000 for km.", "{s}*{t_}/1000")], """
A storm's thunder is heard {t_} seconds after its lightning. Sound goes {s} {su}. How many km away is the storm?
How many km does sound travel in {t_} seconds at {s} {su}?
Sound: {s} {su}. In {t_} seconds it goes how many km?
The eruption is heard {t_} seconds after it is seen. With sound at {s} {su}, how many km off is the volcano?
Flash, then a bang {t_} seconds later. Sound {s} {su}. Distance in km?
Find in km how far sound gets in {t_} seconds with a speed of {s} {su}.
""")]

GAP = [scenes(gate, [("First the perimeter: twice the sum of {w} and {h}.", "2*({w}+{h})"), ("The fence is {r1} minus the gate {k}.", "{r1}-{k}")], """
A goat pen is a rectangle of {w} m by {h} m. A {k} m gap is left for the door; the rest is fenced. What length of fence is that?
The edge of a {o} of {w} m by {h} m is fenced completely but for {k} m. How long is the fence?
Round a {w} m by {h} m {o} a low wall is planned, with a {k} m opening. How many metres of wall are to be built?
How long is a fence around a rectangle of {w} m by {h} m with {k} m missing?
{n} measures a {o}: {w} m long, {h} m wide. The gate is {k} m. How many metres of fencing should {he} order?
A school fences its garden of {w} m by {h} m. There is to be a {k} m wide gate. How much fencing has to be bought?
An ice rink, {w} m by {h} m, has boards all round except at the {k} m entrance. How many metres of boards are there?
A picket fence runs around a {w} m by {h} m lawn and stops for a {k} m drive. What is its length?
Fencing is put on all four sides of a {o} ({w} m by {h} m). A piece of {k} m is left open. How much fencing is there?
The four sides of a {o} are {w} m, {h} m, {w} m and {h} m. A gate of {k} m is not fenced. How long is the fence?
A cable is laid around a hall of {w} m by {h} m but not across the door of {k} m. How many metres of cable is it?
Tape marks the edge of a {w} m by {h} m court, leaving out {k} m. How many metres of tape are used?
The perimeter of a {w} m by {h} m {o} is fenced except for {k} m. How much fence?
A horse field {w} m by {h} m: fence all round, {k} m gate. Metres of fence?
Leaving {k} m for a gate, how many metres of fence enclose a {w} m by {h} m {o}?
If a {o} measures {w} m by {h} m and {k} m of its edge need no fence, what length needs one?
""")]

COINS = [scenes(kinds(3), [("The total is {k0} times {p0} plus {k1} times {p1} plus {k2} times {p2}.", "{k0}*{p0}+{k1}*{p1}+{k2}*{p2}")], """
{n}'s jar has {k0} {c0}, {k1} {c1} and {k2} {c2}. How many {words} is that?
In a till drawer lie {k0} {c0}, {k1} {c1} and {k2} {c2}. Find the amount of money in {words}.
A ticket machine is emptied: {k0} {c0}, {k1} {c1}, {k2} {c2}. What did it take?
{n} sorts {his} money into {k0} {c0}, {k1} {c1} and {k2} {c2}. What is the value of all of it?
How many {words} are {k0} {c0}, {k1} {c1} and {k2} {c2}?
A cashier has {k0} {c0}, {k1} {c1} and {k2} {c2} left. How much money is left?
{n} pays for a toy with {k0} {c0}, {k1} {c1} and {k2} {c2}. How much does the toy cost?
The pupils collected {k0} {c0}, {k1} {c1} and {k2} {c2} for the zoo. How many {words} did they collect?
What is {k0} {c0}, {k1} {c1} and {k2} {c2} in {words}?
Add up {k0} {c0}, {k1} {c1} and {k2} {c2}.
A tip jar contains {k0} {c0}, {k1} {c1} and {k2} {c2}. How much are the tips worth?
"""), scenes(kinds(2), [("The total is {k0} times {p0} plus {k1} times {p1}.", "{k0}*{p0}+{k1}*{p1}")], """
{n}'s jar has {k0} {c0} and {k1} {c1}. How many {words} is that?
A drink costs exactly {k0} {c0} and {k1} {c1}. What is its price in {words}?
In a fountain lie {k0} {c0} and {k1} {c1}. How much money is in it?
{n} has only {c0} and {c1}: {k0} of the first and {k1} of the second. How much money has {he}?
Add up {k0} {c0} and {k1} {c1}.
The change was {k0} {c0} and {k1} {c1}. How much is that in {words}?
{k0} {c0} and {k1} {c1} make how many {words}?
"""), scenes(pile, [("One is {p}: {t_} divided by {p}.", "{t_}/{p}")], """
{n} has saved {T} and all of it is in {many}. How many {many} are there?
A roll of {many} is worth {T}. How many {many} are in the roll?
Into how many {many} can you change {T}?
How many {many} must be put into the machine to pay {T}?
A bus ticket costs {T}. {n} pays with {many}. How many does {he} need?
What number of {many} is equal to {T}?
You have nothing but {many}, {T} in all. How many have you got?
The toll of {T} is paid with {many}. How many is that?
how many {many} in {T}
""")]


def ordinal(lo, hi):
    base = joins(lo, hi, 15)

    def draw(d):
        v = base(d)
        return {**v, "o": ORDINAL[v["k1"]]}
    return draw


MEANS = [scenes(ordinal(8, 90), JOINS, """
The mean of {k} numbers is {a}. The {o} number is {x}. What is the mean of all of them?
{k} children have an average of {a} points. A {o} child with {x} points comes. What is the new average?
After {k} rounds {n}'s mean is {a}. The {o} round gives {x}. What is the mean after it?
{k} boxes weigh {a} kg on average; a {o} box weighs {x} kg. What is the average weight of the boxes?
{k} players are {a} hundred days on the team on average, a {o} player {x} hundred. What is the average for all, in hundreds of days?
{n} averaged {a} in {k} tests and got {x} in the {o} test. What is the average now?
The first {k} days had {a} visitors on average, the {o} day had {x}. Find the average of all the days.
{k} friends have saved {a} euros on average. A {o} friend has saved {x}. What is the average now?
With a {o} value of {x}, what happens to the mean of {k} values that was {a}? Give the new mean.
{k} plants are {a} cm tall on average, and the {o} is {x} cm. What is the average height of all the plants?
"""), scenes(ordinal(14, 60), JOINS, """
{k} people have a mean age of {a}. A {o} person, aged {x}, joins them. What is the mean age now?
{k} cousins are {a} years old on average. The {o} cousin is {x}. What is the average age of all of them?
The average age of {k} members is {a}. When the {o} member, who is {x}, joins, what is the average age?
"""), scenes(lambda d: (lambda v: {**v, "o": ORDINAL[v["k1"]]})(needed(d)), [("Asked: the missing one. All {k1} add up to {k1} times {g}.", "{k1}*{g}"), ("The others add up to {k} times {a}.", "{k}*{a}"), ("The missing one is {r1} minus {r2}.", "{r1}-{r2}")], """
{n} has an average of {a} after {k} tests. What score on the {o} test brings the average up to {g}?
After {k} games the average is {a}. What must the {o} game bring for an average of {g}?
The mean of {k} numbers is {a}. With a {o} number it is {g}. What is the {o} number?
{n}'s first {k} marks average {a}. {He} wants {g} after the {o}. What must the {o} mark be?
What must {n} get in the {o} quiz to raise {his} mean from {a} to {g}?
{k} people average {a} kg. A {o} person makes the average {g} kg. How heavy is the {o} person?
An average of {a} over {k} rounds should become {g} with the {o} round. What is needed in the {o} round?
"""), scenes(groups(20, 95), BOTH, """
The {a} boys in a class average {x} and the {c} girls average {y}. What is the average for the whole class?
The {a} cars in one street are {x} months old on average, the {c} cars in another {y} months. What is the average age of all the cars in months?
{a} packets weigh {x} g on average and {c} packets weigh {y} g on average. What is the average for all the packets?
The {a} pupils of one group averaged {x}, the {c} pupils of the other averaged {y}. Find the average of both groups together.
A class has {a} girls, who average {x}, and {c} boys, who average {y}. What does the whole class average?
""")]
MEANS[2].templates = [t for t in MEANS[2].templates if "{k}" in t]

MIXED = [scenes(rich(ratio, "x"), OTHER, """
{n} and {m} share {X} in the ratio {r}. Find how much {m} gets.
{n} and {m} split {X} {r}. What does {m} get?
Share {X} between {n} and {m} in the ratio {r}. {m}'s share?
The sum of {X} is divided between {n} and {m} in the ratio {r}. How much does the second of them get?
{n} and {m} get {X} for mowing and share it in the ratio {r}. How much is {m}'s share?
A reward of {X}: {n} and {m} divide it in the ratio {r}. How much goes to {m}?
An uncle splits {X} between {n} and {m}, {r}. How much has {m} afterwards?
"""), scenes(rich(ratio, "x"), FIRST, """
{n} and {m} share {X} in the ratio {r}. Find how much {n} gets.
Share {X} between {n} and {m} in the ratio {r}. {n}'s share?
The sum of {X} is divided between {n} and {m} in the ratio {r}. How much does the first of them get?
An uncle splits {X} between {n} and {m}, {r}. How much has {n} afterwards?
"""), scenes(nested, OF, """
{F} of {N} guests are adults. {g} of the adults are men. How many men are there?
There are {N} guests. {F} of them are adults, and {g} of the adults are women. How many women are there?
{N} cars passed. {F} of them were vans or small cars, and {g} of these were white. How many of these were white?
{F} of the {N} pages have pictures, and {g} of the pages with pictures are in colour. How many pages have colour pictures?
{N} apples: {f} are red, {g} of the red ones are ripe. How many ripe red apples are there?
"""), scenes(lambda d: {**counted(d), "out": None}, [("The adults pay {c} times {a}.", "{c}*{a}"), ("The rest is {t_} minus {r1}.", "{t_}-{r1}"), ("The number of children is {r2} divided by {b}.", "{r2}/{b}")], """
A family pays {T_} for {adults} and some children. Adult tickets are {A} and child tickets {B}. How many children are there?
At {A} for adults and {B} for children, {adults} and their children pay {T_}. How many children are with them?
Entry: adult {A}, child {B}. {n} pays {T_} for {adults} and the children. How many children are there?
Some children go to the {place} with {adults}. They pay {T_} in all, {A} for each adult and {B} for each child. How many children go?
"""), scenes(laid, [("Asked: the total. The area is {w} times {h}.", "{w}*{h}"), ("The total is {f} plus {r1} times {p}.", "{f}+{r1}*{p}")], """
{o} is {P} per square metre plus a delivery charge of {F}. How much is it for {w} m by {h} m?
A firm asks {P} a square metre plus a fixed charge of {F}. What is the price for an area {w} m by {h} m?
The price per square metre is {P}. The fixed charge is {F}. The floor is {w} m by {h} m. Find the total price.
To lay {o} on {w} m by {h} m costs {P} per m² and a further {F} once. How much altogether?
"""), scenes(bulk, USED, """
A box of {k} tea bags costs {A}. One pot uses {g} bags. What does the tea for one pot cost?
A carton of {k} cups costs {A}. A meeting uses {g}. What do the cups for a meeting cost?
A packet of {k} seeds is {A}. {n} sows {g} in a pot. What do the seeds in the pot cost?
A can of {k} litres costs {A}. Painting a door uses {g} litres. What does the paint for the door cost?
A spool of {k} m of cable is {A}. One lamp takes {g} m of it. What does its cable cost?
""")]

TIMES = [scenes(times, SMALLER, """
{n} has {w} as many stamps as {m}. Together they have {s}. How many stamps does {m} have?
{n} caught {w} as many fish as {m}, {s} fish together. How many fish did {m} catch?
Altogether {n} and {m} own {s} games. {n} owns {w} as many as {m}. How many games does {m} own?
There are {s} cups and plates, {w} as many cups as plates. How many plates are there?
"""), scenes(times, LARGER, """
{n} has {w} as many stamps as {m}. Together they have {s}. How many stamps does {n} have?
{n} caught {w} as many fish as {m}, {s} fish together. How many fish did {n} catch?
There are {s} cups and plates, {w} as many cups as plates. How many cups are there?
""")]
for task, tail in zip(TIMES, ["", "; then {k} × {s1} = {r2}"]):
    task.answer, task.box = "x+{k}x = {s} gives x = {s1}" + tail + ".", "{s1}" if not tail else "{r2}"


@skill("real_plain_scenes_fields3", weight=2)
def fields3(d):
    yield from tell(d, "scenes.fields3", FIELDS + ELL)


@skill("real_plain_scenes_sound3", weight=2)
def sound3(d):
    yield from tell(d, "scenes.sound3", SOUND)


@skill("real_plain_scenes_gap3", weight=1.5)
def gap3(d):
    yield from tell(d, "scenes.gap3", GAP)


@skill("real_plain_scenes_coins3", weight=2.5)
def coins3(d):
    yield from tell(d, "scenes.coins3", COINS)


@skill("real_plain_scenes_means3", weight=3)
def means3(d):
    yield from tell(d, "scenes.means3", MEANS)


@skill("real_plain_scenes_mixed3", weight=4)
def mixed3(d):
    yield from tell(d, "scenes.mixed3", MIXED + TIMES)
