"""More scenes for one slower or cheaper than another, km/h and m/s, sound, trips with a break, arrivals, so much a minute, there and back, two
cars: the draws and thoughts of plain_scenes_paths.py.
"""
from .core import skill
from .plain_scenes_base import out, scenes, tell, unit, until
from .plain_scenes_paths import COST, FAR, both_ways, cheaper, crawl, gone, kmh, ms, out_and_in, pair, pieces, rested, slower, walker

SLOWER = [scenes(slower, FAR("-"), """
[Tim|Ida] drives on the motorway at {a} {su}. A coach in the slow lane is {k} {su} slower. How far does the coach get in {T}?
The speed limit is {a} {su}, but because of roadworks everybody drives {k} {su} slower. How many {u} are driven in {T}?
A police car does {a} {su}. The van behind it does {k} {su} less. How far does the van drive in {T}?
Two trains: the fast one goes {a} {su}, the slow one {k} {su} slower. How far does the slow one go in {T}?
By car it is {a} {su}; by bus it is {k} {su} slower. What distance is covered in {T} by bus?
In snow {n} drives at {k} {su} below {his} normal speed of {a} {su}. How many {u} is that in {T}?
A jeep travels at {a} {su} on the road and {k} {su} slower in the desert. How far does it get in the desert in {T}?
A racing car averages {a} {su}. Its pace car is {k} {su} slower. What distance does the pace car drive in {T}?
Without a trailer a truck does {a} {su}, with a trailer {k} {su} less. How far does it drive with a trailer in {T}?
{n}'s scooter reaches {a} {su}, {m}'s is {k} {su} slower. How many {u} can {m} ride in {T}?
The new ferry makes {a} {su}; the old one was {k} {su} slower. How far did the old one sail in {T}?
A plane's tug is slower than a bus by {k} {su}; the bus does {a} {su}. How many {u} would the tug do in {T}?
A boat goes {a} {su} downstream and {k} {su} slower upstream. How far upstream does it go in {T}?
A motorway bus slows down by {k} {su} from {a} {su} and keeps that speed for {T}. How far does it go in this time?
Express: {a} {su}. Local: {k} {su} slower. Distance of the local train in {T}?
What distance does a lorry drive in {T} if it is {k} {su} slower than a car that does {a} {su}?
If a hare runs {a} {su} and a dog {k} {su} slower, how far does the dog run in {T}?
How many {u} does the slower car do in {T}? The faster one does {a} {su}, the slower one {k} {su} less.
A lorry drives {k} {su} slower than a car. If the car's speed is {a} {su}, how far does the lorry go in {T}?
{n} rides a moped {k} {su} slower than {m}, who rides at {a} {su}. How far does {n} get in {T}?
"""), scenes(walker, FAR("-"), """
A jogger on grass is {k} {su} slower than on the track, where it is {a} {su}. How far does the jogger run on grass in {T}?
{n} skates at {a} {su}. {His} little brother skates {k} {su} slower. How far does the brother skate in {T}?
Uphill a cyclist is {k} {su} slower than her usual {a} {su}. How many {u} does she cycle uphill in {T}?
An old pony trots {k} {su} slower than a young horse at {a} {su}. How far does the pony trot in {T}?
A loaded bike is {k} {su} slower than an empty one. Empty it does {a} {su}. How far does it go loaded in {T}?
"""), scenes(slower, FAR("+"), """
The old train did {a} {su}. The new train is {k} {su} faster. How many {u} does the new train cover in {T}?
A lorry drives at {a} {su} and a car {k} {su} faster. What distance does the car cover in {T}?
After the tunnel the train goes {k} {su} faster than the {a} {su} before. How far does it go in {T} then?
{m} is {k} {su} faster than {n}, who drives {a} {su}. How far does {m} drive in {T}?
A falcon is {k} {su} faster than a pigeon. The pigeon flies at {a} {su}. How far does the falcon fly in {T}?
The ferry does {a} {su} and the speedboat {k} {su} more. How many {u} does the speedboat go in {T}?
How far does a car go in {T} if it is {k} {su} faster than a van at {a} {su}?
""")]


def older(d):
    return dict(a=d.int(3, 60), k=d.int(2, 12), c=d.int(2, 20), kin=d.pick(["sister", "brother", "cousin", "aunt", "uncle"]))


AGE = lambda sign: [("First the second one: {a} " + {"-": "minus", "+": "plus"}[sign] + " {k}.", "{a}" + sign + "{k}"), ("Then {c} more: {r1} plus {c}.", "{r1}+{c}")]
CHEAPER = [scenes(cheaper, COST("-"), """
[Lena|Mark] looks at two pens. The blue one is {A}, the black one {K} cheaper. How much are {c} black ones?
A seat in row one costs {A}; in row ten it costs {K} less. What do {c} seats in row ten cost?
An adult's swim is {A}. A child's swim is {K} cheaper. What do {c} children pay?
In the shop a shirt is {A}. On the web it is {K} cheaper. How much do {c} shirts cost on the web?
Large eggs are {A} a box, small ones {K} less. Find the price of {c} boxes of small ones.
The morning tour costs {A} and the evening tour {K} less. How much do {c} people pay in the evening?
Oak boards cost {A} each. Pine boards are {K} cheaper each. How much are {c} pine boards?
A printed ticket is {A}, but on the phone it is {K} cheaper. {n} buys {c} on the phone. What does {he} pay?
Last year a lesson was {A}; now it is {K} cheaper. What do {c} lessons cost now?
With a voucher every menu of {A} costs {K} less. What do {c} menus cost with the voucher?
A box of {A} gets {K} cheaper. How much are {c} boxes now?
A bottle of juice is {A} and a bottle of water {K} less. How much do {c} bottles of water cost?
Jar of honey: {A}. Jar of jam: {K} cheaper. Price of {c} jars of jam?
The weekday ticket is {K} cheaper than the Sunday ticket at {A}. What do {c} weekday tickets cost?
A lemon costs {K} less than a mango, which costs {A}. How much are {c} lemons?
{n} pays {K} less than the normal {A} for each visit to the gym. What does {he} pay for {c} visits?
What is the price of {c} cups if a mug costs {A} and a cup is {K} cheaper?
How much are {c} tickets for pupils when the full ticket is {A} and pupils pay {K} less?
"""), scenes(cheaper, COST("+"), """
A white T-shirt costs {A}. A printed one is {K} dearer. How much are {c} printed ones?
The bus is {A}; the train costs {K} more. How much do {c} train tickets cost?
Apples are {A} a bag and pears {K} more a bag. What do {c} bags of pears cost?
A room without a view is {A} a night, with a view {K} more. What do {c} nights with a view cost?
A single ticket is {A}. First class costs {K} more. How much is it for {c} people in first class?
Carnations cost {A} each, roses {K} more than that. What do {c} roses cost?
What do {c} large coffees cost if a small one is {A} and a large one {K} more?
Standard post is {A} a parcel, express {K} dearer. How much are {c} parcels by express?
"""), scenes(older, AGE("+"), """
{n} is {a} years old. {m} is {k} years older. How old will {m} be in {c} years?
My {kin} is {k} years older than me. I am {a}. How old will my {kin} be in {c} years?
{m} is {k} years older than {n}, who is {a} now. What age will {m} be {c} years from now?
The church tower is {a} years old and the bridge {k} years older. How old will the bridge be in {c} years?
"""), scenes(until(older, lambda v: v["a"] > v["k"] + 2), AGE("-"), """
{n} is {a} years old, and {his} dog is {k} years younger. How old will the dog be in {c} years?
{n} is {k} years older than {m}. {n} is {a} now. How old will {m} be {c} years from now?
If {n} is {a} and {m} is {k} years younger, how old is {m} in {c} years?
Our house is {a} years old. The house next door is {k} years younger. How old will that one be in {c} years?
""")]

SPEEDS = [scenes(kmh, [("From km/h to m/s: {x} times 1000 divided by 3600.", "{x}*1000/3600")], """
A tram runs at {x} {su}. How many {ms} is it?
Write {x} {su} in {ms}.
The speed limit is {x} {su}. Express the limit in {ms}.
An elephant can run {x} {su}. What is this speed in {ms}?
A lorry does {x} {su}. How many metres does it move in every second?
Turn {x} {su} into {ms}.
If a bike goes {x} {su}, how fast is it in {ms}?
A tennis serve flies at {x} {su}. Its speed in {ms}?
How do I change {x} {su} to {ms}?
The hurricane blows with {x} {su}. Work out the speed in {ms}.
Find the speed in {ms} of a train that travels {x} {su}.
Give {x} {su} in {ms}.
A boat races at {x} {su}. State this in {ms}.
A drone's top speed is {x} {su}. How many {ms} does it make?
"""), scenes(ms, [("From m/s to km/h: {x} times 3600 divided by 1000.", "{x}*3600/1000")], """
A sprinter runs {x} {su}. What is that in {kh}?
Turn {x} {su} into {kh}.
A falcon dives at {x} {su}. How fast is this in {kh}?
The train rolls at {x} {su}. What does its speedometer show in {kh}?
A skater moves {x} metres each second. Find the speed in {kh}.
The wind has {x} {su}. Give that in {kh}.
A car needs one second for {x} m. How many {kh} is it doing?
Work out {x} {su} in {kh}.
Which speed in {kh} is the same as {x} {su}?
How do I change {x} {su} to {kh}?
A rocket sled reaches {x} {su}. Express the speed in {kh}.
"""), scenes(lambda d: dict(s=d.pick([340, 340, 340, 343, 330, 335]), t_=d.int(2, 25) if d.chance(0.8) else f"{d.rng.randint(1, 9)}.5", su=d.pick(["m/s", "metres per second", "metres a second", "m per second"]), out=unit("m")), [("Distance is speed times time: {s} times {t_} seconds.", "{s}*{t_}")], """
[Leo|Ada] sees a flash and after {t_} seconds hears the thunder. With sound moving at {s} {su}, how many metres away was the flash?
A shout needs {t_} seconds to reach the other side of the valley. Sound: {s} {su}. How wide is the valley?
A starter fires his pistol and the sound takes {t_} seconds to {n}. At {s} {su}, how far away is {n}?
How far away does lightning strike if the thunder takes {t_} seconds and sound travels {s} {su}?
Sound goes {s} metres in a second. The bang of a rocket is heard {t_} seconds late. How far off was the rocket?
Between lightning and thunder {n} counts to {t_} seconds. Multiply by the speed of sound, {s} {su}: what distance is it?
The church bell is heard after {t_} seconds. If sound covers {s} {su}, how many metres is the church away?
A ship fires a signal. On the coast it is heard {t_} seconds later. How far is the ship? (Sound: {s} {su})
In air sound moves with {s} {su}. Find the way it makes in {t_} seconds.
Thunder {t_} s after the flash. Sound {s} {su}. Distance in m?
If sound travels at {s} {su}, how many metres does it travel in {t_} seconds?
""")]

BREAK = [scenes(rested, [("Time is distance divided by speed: {x} divided by {v}, times 60 for minutes.", "{x}/{v}*60"), ("With the break: {r1} plus {b}.", "{r1}+{b}")], """
[The Kims|The Roys] drive {x} {u} to the lake at {v} {su} and rest for {b} minutes half way. How many minutes do they need?
A van has to go {x} {u}. It drives {v} {su} and the driver has a {b} minute break. How long does the trip take, in minutes?
At {v} {su}, a way of {x} {u} and a pause of {b} minutes take how many minutes?
A school bus goes {x} {u} at {v} {su}; its stops take {b} minutes in all. How many minutes is it on the road?
{n} rides {x} {u} at {v} {su} and repairs a tyre for {b} minutes. How many minutes does it take {him}?
A steam train does {x} {u} at {v} {su} and takes in water for {b} minutes. Find the length of the trip in minutes.
How long in minutes is a trip of {x} {u} at {v} {su} with a stop of {b} minutes?
How many minutes must be planned for {x} {u} at {v} {su} if there is a break of {b} minutes?
A courier rides {x} {u} at {v} {su} and waits {b} minutes at a level crossing. His time in minutes?
The trip is {x} {u} long. We go at {v} {su}, and {b} minutes are lost in a traffic jam. How many minutes do we take?
{x} {u}, {v} {su}, {b} minutes of rest. total minutes?
"""), scenes(out_and_in, [("From {S} to {E}, in minutes.", "({h2}*60+{m2})-({h1}*60+{m1})"), ("Without the break: {r1} minus {b}.", "{r1}-{b}")], """
[Ali|Rita] starts cycling at {S}, stops for {b} minutes at a café and gets home at {E}. For how many minutes was the bike moving?
School is from {S} to {E} and the breaks take {b} minutes in all. How many minutes of lessons are there?
A coach left at {S} and was in {town} at {E}. It had stood still for {b} minutes. How many minutes did it drive?
The nurse's shift is from {S} to {E}. {b} minutes of it are a break. How many minutes does she work?
A flight from {S} to {E} includes {b} minutes of waiting on the ground. How many minutes is it in the air?
{n} practises from {S} until {E} but rests for {b} minutes. How many minutes of practice is that?
The shop is open from {S} to {E}, and shut for {b} minutes at lunch. For how many minutes is it open?
A tour starts at {S}, ends at {E} and includes {b} minutes for ice cream. How many minutes of walking is it?
We set off at {S} and arrived at {E}. Lunch took {b} minutes. How long did we drive, in minutes?
Departure {S}, arrival {E}, break {b} minutes. Minutes on the move?
Without the {b} minutes of pause, how many minutes does a concert last that begins at {S} and ends at {E}?
If you leave at {S}, get there at {E} and rest {b} minutes on the way, how many minutes do you travel?
"""), scenes(pieces, [("An hour has 60 minutes: {h} times 60, plus {a}, plus {b}, plus {c}.", "{h}*60+{a}+{b}+{c}")], """
[Ali|Rita] rides {H}, has lunch for {b} minutes and rides {c} minutes home. How many minutes is [that|it] in all?
A flight takes {H}, the change {b} minutes and the second flight {c} minutes. How many minutes is the whole journey?
First {H} of work, a pause of {b} minutes, then {c} minutes of work. How many minutes altogether?
We walked {H}, sat down for {b} minutes and walked {c} minutes more. What is the total time in minutes?
The first half of a play is {H}, the interval {b} minutes, the second half {c} minutes. How long is the evening in minutes?
The bus ride takes {H}, the wait {b} minutes and the train ride {c} minutes. Total minutes?
{n} swims for {H}, rests {b} minutes and swims {c} minutes again. How many minutes is {he} at the pool?
""")]

GONE = [scenes(gone, [("From {S} to {E}, in hours.", "({h2}+{m2}/60)-({h1}+{m1}/60)"), ("Distance is speed times time: {v} times {r1} hours.", "{v}*{r1}")], """
[Tom|Ida] boards a train at {S} and gets off at {E}. The train goes {v} {su}. How many {u} is the ride?
A coach leaves {town} at {S} and is in {town2} at {E}. It averages {v} {su}. How far apart are the towns?
From {S} to {E} a car is driven at a steady {v} {su}. What distance is that?
The race starts at {S}. At {E} the winner, riding {v} {su}, is at the finish. How long is the race in {u}?
{n} leaves at {S} with {v} {su} and reaches {m}'s house at {E}. How far away does {m} live?
A ship leaves the harbour at {S} and drops anchor at {E}. Its speed is {v} {su}. How far has it sailed?
If a train starts at {S}, arrives at {E} and goes {v} {su}, how long is the line?
How far is it from the farm to the market if a cart at {v} {su} leaves at {S} and arrives at {E}?
What distance does a truck cover that drives from {S} until {E} with {v} {su}?
How many {u} lie between two stations if the train leaves one at {S}, reaches the other at {E} and averages {v} {su}?
Start {S}, end {E}, {v} {su}: how far?
Set off {S}, arrived {E}, average {v} {su}. How many {u} was the drive?
A goods train departs at {S}; it arrives at {E} with an average speed of {v} {su}. Find the distance it travelled.
A riding group is out from {S} to {E} at {v} {su}. How many {u} do they ride?
At a speed of {v} {su} the bus needs from {S} to {E}. Calculate the distance.
The plough moves along the road from {S} to {E} at {v} {su}. How many {u} of road are cleared?
A family drives at {v} {su}. They leave at {S} and are there at {E}. How many {u} did they drive?
A van departs at {S} and arrives at {E}. On average it does {v} {su}. How far does it travel?
""")]

CRAWL = [scenes(crawl, [("Distance is speed times time: {a} times {said} minutes, divided by 100 for metres.", "{a}*{e}/100")], """
[A hedgehog|A mole] moves {a} cm in a minute. How many metres does it move in {E}?
A vine robot climbs {a} cm a minute. How many metres has it climbed after {E}?
A sewing machine makes {a} cm of seam a minute. How many metres of seam are there after {E}?
The water in a lock rises {a} cm a minute. By how many metres does it rise in {E}?
A painter's lift goes up {a} cm each minute. How far up is it after {E}, in metres?
A worm gets on {a} cm a minute. What does it do in {E}, in metres?
A 3D printer lays {a} cm of thread per minute. How many metres of thread does it lay in {E}?
Lava flows at {a} cm a minute. How far does it flow in {E}, in metres?
In a minute a tunnel machine digs {a} cm. How many metres does it dig in {E}?
Something moves {a} cm per minute. How many metres is that in {E}?
How many metres does a snail get in {E} if it does {a} cm a minute?
A loom weaves {a} cm of cloth a minute. How much cloth, in metres, is woven in {E}?
A chain moves {a} cm every minute. In {E} it moves how many metres?
In {E}, how many metres does a snail crawl at {a} cm a minute?
"""), scenes(lambda d: dict(k=d.int(1, 60), o=d.pick(["tap", "hose", "pipe", "shower", "valve", "boiler"]), out=unit("litres")), [("A day has 60 times 24 minutes: {k} times 60 times 24, divided by 1000 for litres.", "{k}*60*24/1000")], """
[Our|The neighbour's] {o} leaks {k} ml a minute. How many litres is that in a day?
If {k} ml drip out every minute, how many litres drip out in a day?
A humidifier uses {k} ml of water a minute. How many litres does it use in 24 hours?
How many litres a day does a {o} lose that loses {k} ml a minute?
A pond loses {k} ml a minute through a crack. How many litres does it lose per day?
From a broken {o} come {k} ml per minute. How many litres come out in one whole day?
A still produces {k} ml of pure water a minute. How many litres does it produce a day?
In a day, how many litres are {k} ml a minute?
Rain runs into a barrel at {k} ml a minute. How many litres run in during a day?
A plant wall is watered with {k} ml per minute, day and night. How many litres a day is that?
{k} ml each minute. Litres per day?
A fish tank pump adds {k} ml every minute. What does it add in 24 hours, in litres?
""")]

WAYS = [scenes(both_ways, [("There and back: 2 times {a}, times {k} days, times {w} weeks.", "2*{a}*{k}*{w}")], """
[Mr Ode|Mrs Fox] drives {a} {u} to work and the same way home, {k} days a week. How many {u} is that in {w} weeks?
A pupil rides {a} {u} to school and {a} {u} home on {k} days each week. How far does the pupil ride in {w} weeks?
The bus takes {n} {a} {u} to {place} and back again {k} times a week. How many {u} are that in {w} weeks?
A cleaner cycles to a job {a} {u} away and returns the same day, {k} days a week. What distance is that in {w} weeks?
{n} rides {a} {u} out, {a} {u} back, {k} days a week. How many {u} in {w} weeks?
For {w} weeks, {k} days a week, {n} walks {a} {u} to {place} and back. How far is that altogether?
How many {u} does a commuter do in {w} weeks who lives {a} {u} from {place} and goes there and back {k} days a week?
How far does {n} travel in {w} weeks if {he} goes {a} {u} to {place} and {a} {u} back {k} days a week?
{a} {u} there, {a} {u} back, {k} days a week. What is it in {w} weeks?
A milk van drives to a farm {a} {u} away and returns, {k} days a week. How many {u} does it drive in {w} weeks?
It's {a} {u} from my flat to {place}. I make the trip there and back on {k} days a week. How many {u} in {w} weeks?
Work is {a} {u} from home. There and back, {k} days, {w} weeks, how many {u}?
One way is {a} {u}. {n} goes both ways {k} times a week for {w} weeks. Total distance?
In {w} weeks, how many {u} does a nurse drive who has {a} {u} each way and works {k} days a week?
"""), scenes(both_ways, [("There and back: 2 times {a}, times {k}.", "2*{a}*{k}")], """
The shop is {a} {u} away. {n} goes there and back {k} times. How many {u} is that?
{n} rides {a} {u} to training and back, {k} times a week. How far is it in a week?
A ferry crosses a lake of {a} {u} there and back {k} times. How many {u} does it sail?
Each day {n} walks {a} {u} to {place} and back. How many {u} is that in {k} days?
""")]

APART = [scenes(lambda d: (lambda v: {**v, "out": unit(v["u"])})(pair(d)), [("Their speeds add up; the distance is that sum times {t_} hours.", "({a}+{b})*{t_}")], """
[Two friends|Two sisters] leave home at the same time, one north at {a} {su}, one south at {b} {su}. How far apart are they after {T}?
From a crossroads one car goes left at {a} {su} and one goes right at {b} {su}. What is the distance between the cars after {T}?
A bus and a car start together and drive in opposite directions, the bus at {a} {su}, the car at {b} {su}. How many {u} apart are they after {T}?
How far apart are two trains {T} after leaving a station in opposite directions at {a} {su} and {b} {su}?
A lorry goes west at {a} {su} while a van goes east at {b} {su}. They started at the same place. Find the distance between them after {T}.
Two pilots take off from one airfield in opposite directions at {a} {su} and {b} {su}. How many {u} lie between them after {T}?
{n} drives away from {m} at {a} {su} and {m} drives the other way at {b} {su}. How far apart are they after {T}?
Two coaches leave {town}, one for the east at {a} {su}, one for the west at {b} {su}. How far from each other are they in {T}?
After {T}, what is the distance between two cars that left in opposite directions at {a} {su} and {b} {su}?
"""), scenes(out(pair, "hours"), [("Their speeds add up; the time is {x} divided by that sum.", "{x}/({a}+{b})")], """
[Two friends|Two cousins] live {x} {u} apart and drive to each other at {a} {su} and {b} {su}. After how many hours do they meet?
A car leaves {town} at {a} {su}. A van leaves {town2} at {b} {su} on the same road towards it. The towns are {x} {u} apart. How many hours until they meet?
The gap between two trains is {x} {u}. They approach each other at {a} {su} and {b} {su}. How long does it take until they meet, in hours?
How many hours until two cars meet that are {x} {u} apart and come towards each other at {a} {su} and {b} {su}?
Two lorries drive towards each other, one doing {a} {su}, the other {b} {su}. At first there are {x} {u} between them. When do they meet, in hours?
From both ends of a {x} {u} road, buses set off at {a} {su} and {b} {su}. After how many hours do they pass each other?
{n} and {m} are {x} {u} apart. {n} comes at {a} {su}, {m} comes at {b} {su} the other way. In how many hours do they meet?
If two cars {x} {u} apart drive towards one another with {a} {su} and {b} {su}, after how many hours do they meet?
""")]


@skill("real_plain_scenes_slower2", weight=3)
def slower2(d):
    yield from tell(d, "scenes.slower2", SLOWER + CHEAPER)


@skill("real_plain_scenes_ms2", weight=2.5)
def ms2(d):
    yield from tell(d, "scenes.ms2", SPEEDS)


@skill("real_plain_scenes_break2", weight=2.5)
def break2(d):
    yield from tell(d, "scenes.break2", BREAK)


@skill("real_plain_scenes_gone2", weight=2)
def gone2(d):
    yield from tell(d, "scenes.gone2", GONE)


@skill("real_plain_scenes_crawl2", weight=2.5)
def crawl2(d):
    yield from tell(d, "scenes.crawl2", CRAWL + WAYS)


@skill("real_plain_scenes_apart2", weight=1.5)
def apart2(d):
    yield from tell(d, "scenes.apart2", APART)
