"""Differences whose order is easily reversed: readings then and now, bigger and less, warmer and colder, from one to the other."""
from .core import skill
from .real_words import Task, dec, run

GAP = [("Larger {b}, smaller {a}. {b} minus {a}.", "{b}-{a}")]


def readings(d):
    a = d.int(120, d.pick([900, 9999, 99999, 250000]))
    return dict(a=a, b=a + d.int(2, d.pick([60, 900, 9000])))


READING = [Task(readings, GAP, [
    "The [counter|meter|clock|dial] [showed|read|said] {a} [yesterday|on Monday|last month|last week] and [shows|reads|says] {b} [today|now]. How many is that [since then|in between|in the meantime]?",
    "The electricity meter stood at {a} kWh in spring and stands at {b} kWh now. How much [was used|did we use]?",
    "Our water meter read {a} litres last week and {b} litres [today|this week]. How many litres [did we use|were used|have we used]?",
    "Gas meter: {a} before, {b} now. [How much gas was used?|How many units were used?|Units used?]",
    "My car had {a} miles on it when [we set off|I left home|the trip began], and {b} when [we got home|I arrived|it ended]. How [long was the trip|many miles was the trip]?",
    "When [we left|the holiday began|I took over the van] the mileage was {a}, [when we came back it was|afterwards|at the end] {b}. How many miles [were driven|did we drive]?",
    "[The van|Our bus|The lorry|The taxi]'s speedometer [shows|says] {b} km now. [This morning|On Friday|At the start of the week] it was {a} km. How far has it gone?",
    "[A bike computer|My step counter|The trip counter] went from {a} to {b}. How many [is that|did it count]?",
    "[A bike computer|My step counter|The counter at the door] [now shows|is now at] {b}; [this morning|before lunch|an hour ago] it was at {a}. How many more is that?",
    "My channel had {a} followers in [May|spring|June], [now it has|today it's] {b}. How many [new ones|did I gain]?",
    "The population of {town} was {a} [ten years ago|in the last census|in 2010] and is {b} now. By how many [people|inhabitants] has it grown?",
    "The village had {b} inhabitants in [the nineties|1990] and only {a} [today|now]. How many fewer is that?",
    "Before the [storm|sale|party] there were {b} [tins|bottles|boxes] in the [store|cellar], afterwards {a}. How many [are gone|went]?",
    "The printer's page counter is {b}. Last time I looked it was {a}. How many pages were printed since?",
    "Start of shift: {a} [tickets|parts|parcels] on the counter. End of shift: {b}. How many were [done|made] in the shift?",
    "{n} started [reading|the book] at page {a} and is on page {b} now. How many pages further is that?",
    "The plane was at {b} feet and is now at {a} feet. How many feet has it [come down|descended|dropped]?",
    "The balloon [rose|climbed] from {a} m to {b} m. How many metres [is that|did it climb|up did it go]?",
    "The level of the lake [fell|sank] from {b} mm to {a} mm. By how many mm did it [fall|sink]?",
    "The price of the house went from {a} to {b}. How much [more is that|did it go up]?",
    "A [hill|peak|mountain] is {b} m high, [another|the next one] {a} m. How much higher is the [higher one|first]?",
    "[One road|One rope|One river] is {a} m long, the other one {b} m. How much [longer is the longer|shorter is the shorter] one?", "The old route is {b} m long, the new [route|one] {a} m. How much shorter is [the new one|it now]?",
    "There were {b} [visitors|fans|guests] on Saturday and {a} on Sunday. How many [more on Saturday|fewer on Sunday]?",
    "Sunday: {a} [visitors|guests]. Saturday: {b}. How many more on Saturday?",
    "In [my|the] game I had {a} points before the [bonus|last] level, and {b} after it. What did the level [bring|give]?",
    "My score went up from {a} to {b}. How many points did I [gain|get]?",
    "[The well|The tank] held {b} litres at noon, {a} litres at six. How many litres [went out|were taken out|ran out]?",
    "The tank was at {a} litres before filling up and at {b} litres afterwards. How much [went in|was filled in]?",
    "reading before: {a}, reading after: {b}, [usage|used]?", "new reading {b}, old reading {a}. [Usage|Consumption|What was used]?",
    "The truck weighs {b} kg loaded and {a} kg empty. [How heavy is the load?|What does the load weigh?|Weight of the load in kg?]",
    "A full [crate|bottle|bucket] weighs {b} g, the empty one {a} g. How much does [the content|what is inside] weigh?",
    "{n} has {a} [steps|points], {his} target is {b}. How many [more|are missing]?", "We need {b} [signatures|votes] and have {a}. How many [are missing|are still missing|do we still need]?",
    "The [goal|aim] is {b}. So far: {a}. How much is still [missing|to go]?", "{town} is {b} km from here, {town2} {a} km. How much further is {town}?",
    "[Book|Volume] one has {a} pages and [book|volume] two {b}. How many more has [book|volume] two?", "The old record was {b}. The new record is {a}. [By how much was it improved?|How much lower is it?]",
    "One file has {b} lines, the other one {a}. How many more lines has the longer one?", "The old bridge carries {a} cars a day, the new one {b}. How many more is that?",
], weight=10)]


def ints(d):
    h = d.pick([99, 999, 9999, 99999, 1000000])
    a = d.int(3, h)
    b = d.int(3, h)
    if d.chance(0.25):
        b = d.pick([100, 1000, 10000, 100000, 500, 2000, 5000])
    if a == b:
        b += 7
    return dict(a=min(a, b), b=max(a, b))


def decs(d):
    k = d.pick([1, 1, 2, 2, 3])
    h = d.pick([9, 60, 400])
    while True:
        a, b = (dec(d, 0.1, h, d.pick([k, 1])) if d.chance(0.8) else str(d.int(1, h)) for _ in range(2))
        if float(a) < float(b):
            return dict(a=a, b=b)


MORE = ["How much [larger|greater|more] is {b} than {a}?", "how much [bigger|more|larger] is {b} [compared to|compared with|set against] {a}", "How much [less|smaller] is {a} than {b}?", "how much [smaller|less|lower] is {a} than {b}",
        "[How much|By how much] [bigger|larger|greater] than {a} is {b}?", "By how much is {b} [greater|bigger|larger|more] than {a}?", "By how much is {a} [less|smaller] than {b}?", "{b} is how much [more|greater|bigger] than {a}?", "{a} is how much [less|smaller] than {b}?",
        "By how much does {b} exceed {a}?", "By how much does {a} fall short of {b}?", "How far is {a} below {b}?", "How far above {a} is {b}?", "How far is it from {a} [up to|to] {b}?", "how far from {b} [down to|back to|to] {a}", "How far apart are {a} and {b}?", "How far apart are {b} and {a}?",
        "What is the gap between {a} and {b}?", "What's the gap between {b} and {a}?", "gap between {a} and {b}?", "the difference of {b} and {a}", "difference between {a} and {b}?", "what's the difference between {b} and {a}", "Find the difference: {b} and {a}.", "What is the difference when the numbers are {a} and {b}?",
        "What do I [have to|need to] add to {a} to get {b}?", "What [must|should] be added to {a} to [make|get|give] {b}?", "What has to be added to {a} so that it becomes {b}?", "{a} plus what [makes|gives|is] {b}?", "what plus {a} is {b}", "How much do I need on top of {a} to [reach|get to|have] {b}?", "What is missing from {a} to {b}?", "How much is missing from {a} to [make it|get] {b}?",
        "How many more do you need to get from {a} to {b}?", "I have {a} and want {b}. How much [more do I need|is missing]?", "What [do I have to|do I need to] take [away|] from {b} to [get|leave] {a}?", "What must be subtracted from {b} to get {a}?", "What has to come off {b} to leave {a}?", "{b} minus what [is|makes|gives] {a}?", "{b} take away what leaves {a}?",
        "One number is {b}, the other {a}. What is [their|the] difference?", "Take the smaller from the larger: {a}, {b}.", "Subtract the smaller number from the larger one: {a} and {b}.", "Two numbers: {a} and {b}. How much bigger is the bigger one?", "Which number is the difference of {a} and {b}?",
        "{b}-{a}", "{b} - {a} = ?", "take {a} [away from|from|off] {b}", "{b} less {a}", "{a} less than {b} is what?", "the number {a} below {b}", "reduce {b} by {a}", "If I take {a} from {b}, what [remains|is left|do I have]?", "subtract {a} from {b}", "Deduct {a} from {b}.", "what is left of {b} [without|after taking] {a}"]
GAPPED = {t for t in MORE if not t.startswith(("{b}-", "{b} - ", "take {a}", "{b} less", "{a} less", "the number", "reduce", "If I", "subtract", "Deduct", "what is left"))}
PLAIN = [("{b} minus {a}.", "{b}-{a}")]
TWO = [Task(f, GAP, [t for t in MORE if t in GAPPED], spell=s, weight=w) for f, s, w in ((ints, 0.05, 6), (decs, 0, 2.5))] + [Task(f, PLAIN, [t for t in MORE if t not in GAPPED], spell=s, weight=w) for f, s, w in ((ints, 0.08, 1.6), (decs, 0, 0.6))]


def cold_warm(d):
    h = d.pick([9, 15, 30, 45])
    a = -d.int(1, h)
    return dict(a=a, b=d.int(0, h) if d.chance(0.72) else -d.rng.randint(0, -a - 1) if a < -1 else 3)


WARM = [Task(cold_warm, GAP, [
    "How many degrees hotter is {b}°C than {a}°C?", "how much warmer is {b} degrees than {a} degrees", "how many degrees colder is {a}°C than {b}°C", "How much colder is {a} °C than {b} °C?", "By how many degrees is {b}° warmer than {a}°?",
    "{b} degrees is how many degrees warmer than {a} degrees?", "{a}°C is how many degrees colder than {b}°C?", "{town}: {a}°C. {town2}: {b}°C. How much [colder is {town}|warmer is {town2}]?", "{town2} has {b} degrees today and {town} has {a}. How many degrees [warmer is it in {town2}|colder is it in {town}]?",
    "It's {a}° in {town} and {b}° in {town2}. [What's the difference?|Difference in degrees?|How many degrees apart are they?]", "In {town} it was {b} degrees while {town2} had {a} degrees. How many degrees colder was {town2}?", "[Inside|In the kitchen|In the tent] it's {b}°C, outside {a}°C. How much colder is it outside?",
    "The fridge is at {b} degrees and the freezer at {a}. How many degrees colder is the freezer?", "The freezer is at {a}°C, the fridge at {b}°C. How much warmer is the fridge?", "Day: {b}°C. Night: {a}°C. [By how much did it cool down?|How many degrees did it fall?|Difference?]", "By day {b} degrees, by night {a} degrees: [how big is the difference|how much did it fall|what is the drop]?",
    "The temperature [went|rose|climbed|rises] from {a} to {b} degrees. [How many degrees is that?|By how many degrees did it go up?|What is the rise?]", "The temperature [went down|dropped|sank|falls] from {b} to {a} degrees. [How many degrees is that?|By how much did it go down?|What is the drop?]", "from {a} degrees [up to|to] {b} degrees, [how much is the rise|how many degrees up]?", "from {b} degrees down to {a} degrees, how [many degrees is that|big is the fall]?",
    "On {day} it was {a}°, on {day3} {b}°. How many degrees warmer was {day3}?", "On {day} it was {b}°, on {day3} only {a}°. How many degrees colder was {day3}?", "Oil at {b}°C is cooled to {a}°C. By how many degrees?", "Ice at {a}°C is warmed up to {b}°C. How many degrees is that?", "[Lowest|Minimum] {a}°C, [highest|maximum] {b}°C. What is the [difference|range]?", "The coldest day of the year had {a}°C, the warmest {b}°C. How many degrees lie between them?",
    "The thermometer [showed|said] {a} at dawn and {b} at noon. How many degrees did it [rise|go up]?", "It was {a} outside this morning. Now it's {b}. How much warmer is it now?", "It's {a} now and it was {b} yesterday. How many degrees colder is it [now|today]?", "last night {a}°, right now {b}°. how much has it warmed up", "How much higher is {b} than {a}?", "How much less is {a} than {b}?", "[How far|What distance] is it from {a} to {b} on the number line?", "Which is the difference: {b} and {a}?", "how many steps from {a} up to {b}",
    "[A lift|An elevator] goes from floor {a} to floor {b}. How many floors [up|is that]?", "From level {a} to level {b}, how many levels [is it|do you go up]?", "{n}'s score went from {a} to {b}. How many points did {he} gain?", "My balance was {a} and is {b} now. By how much has it [changed|gone up]?", "My account went from {b} euros to {a} euros. How much did I [spend|take out]?", "The account was {a} dollars, after the deposit {b} dollars. How big was the deposit?",
    "One diver is at {a} m, the boat at {b} m. How many metres apart are they?", "The valley lies at {a} m, the village at {b} m above sea level. How much higher is the village?", "What must I add to {a} to get {b}?", "{a} plus what is {b}?",
], spell=0.03, weight=10)]

# "Below zero": the colder one is said without its sign.
ZERO = [Task(lambda d: dict(a=d.int(1, d.pick([9, 30])), b=d.int(0, d.pick([12, 35]))), [("Larger {b}, smaller -{a}. {b} minus -{a}.", "{b}-(-{a})")], [
    "From {a} degrees below zero to {b} degrees above zero: how many degrees is that?", "It was {a} below zero at night and {b} above zero at noon. By how many degrees did it rise?", "It is {b}°C inside and {a} degrees below zero outside. How many degrees colder is it outside?", "Yesterday {a} below zero, today {b} degrees. How much warmer is it today?", "What is the difference between {b} degrees and {a} degrees below zero?", "How many degrees warmer is {b}°C than {a} degrees below zero?", "{town} has {a} degrees below zero, {town2} {b} degrees. How much warmer is {town2}?"], spell=0.05)]


@skill("real_plain_reading", weight=2.0)
def plain_reading(d):
    yield from run(d, "real.plain.reading", READING, False, 0.03)


@skill("real_plain_more", weight=2.2)
def plain_more(d):
    yield from run(d, "real.plain.more", TWO, False, 0.02)


@skill("real_plain_warm", weight=2.2)
def plain_warm(d):
    yield from run(d, "real.plain.warm", ZERO if d.chance(0.08) else WARM, False, 0.02)
