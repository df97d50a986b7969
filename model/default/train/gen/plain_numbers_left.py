"""What is left of a whole after one, two or three parts of it, as a fraction; and how much two parts make together."""
from fractions import Fraction

from .core import skill
from .real_gaps import proper, said
from .real_words import Task, run


def parts(k):
    """`k` parts of a whole that leave something, all written in one style."""
    def draw(d):
        while True:
            ps = [proper(d) for _ in range(k)]
            left = 1 - sum(Fraction(*p) for p in ps)
            if left > 0 and left.denominator <= 120:
                break
        slash = d.chance(0.6)
        v = {}
        for (p, q), f, p_, q_ in zip(ps, "fgh", "pru", "qsv"):
            v.update({f: f"{p}/{q}" if slash else said(d, p, q), p_: p, q_: q})
        return v
    return draw


ONE = [("The difference of 1 and {p}/{q}, as a fraction.", "1-{p}/{q}")]
TWO = [("What is left is 1 minus {p}/{q} minus {r}/{s}, as a fraction.", "1-{p}/{q}-{r}/{s}")]
THREE = [("What is left is 1 minus {p}/{q} minus {r}/{s} minus {u}/{v}, as a fraction.", "1-{p}/{q}-{r}/{s}-{u}/{v}")]
SUM = [("The sum of {p}/{q} and {r}/{s}, as a fraction.", "{p}/{q}+{r}/{s}")]

Q = "[What fraction is left?|What fraction of it is left?|What part is left?|What fraction remains?|what's left, as a fraction?|How much of it is left, as a fraction?|Which fraction is left over?]"
# The two parts, and what is asked of the rest.
TWO_FORMS = ["I [ate|had] {f} of the [pizza|cake|pie|bar of chocolate] and my [brother|sister|friend|mum] [ate|had] {g}. " + Q, "{n} ate {f} of a [cake|pizza|loaf|melon] in the morning and {g} of it in the evening. " + Q, "{f} of the [tank|barrel|bottle|jug] was used [yesterday|on {day}|in the morning] and {g} [today|later|in the afternoon]. It was full before. " + Q,
    "A full [tank|bucket|bottle|barrel] loses {f} of its water [on the first day|overnight] and {g} of it [on the second|the next day]. What fraction of the water is still in it?", "{f} of the [money|budget|cash] goes on [rent|food|books] and {g} on [travel|clothes|games]. What fraction of the [money|whole] is left?", "Of my pocket money I spend {f} on [sweets|comics|music] and save {g}. What fraction is left for other things?",
    "{n} spent {f} of {his} birthday money on a game and {g} on a book. What fraction does {he} still have?", "{f} of my wages is for rent, {g} for food. What [fraction|part] of my wages do I have left?", "{f} of a [garden|park|field|plot] is [grass|lawn|potatoes|corn] and {g} is [flowers|trees|beans|paths]. The rest is [bare|a pond|a playground]. What fraction is the rest?",
    "{f} of a farm is used for wheat and {g} for barley. What fraction of the farm is used for neither?", "{f} of the [people|guests|players|members] are men, {g} are women, the others are children. What fraction are children?", "{f} of the [pupils|students|kids] like football best, {g} like tennis best. What fraction like something else best?", "In a class {f} have a dog and {g} have a cat, nobody has both. What fraction have neither?",
    "{f} of the [class|pupils|workers|staff] come by bus, {g} [walk|cycle|drive], the rest come by [train|car|tram]. [What fraction is that?|What fraction come by the last way?|How large is the rest, as a fraction?]", "A bag of [beads|marbles|counters|sweets]: {f} are red, {g} are blue, the rest yellow. What fraction [is|are] yellow?", "{f} red, {g} blue, the rest white. What fraction is white?", "{f} of a flag is red and {g} is white. The remainder is green. What fraction is green?",
    "{n} paints {f} of a [wall|fence|boat] on {day} and {g} of it on {day3}. What fraction is still [to do|unpainted]?", "A road is built: {f} in the first year, {g} in the second. What fraction of the road is [left|still to be built]?", "{n} did {f} of {his} homework before dinner and {g} after. What fraction is not done yet?", "We drove {f} of the way before lunch and {g} after lunch. What fraction of the way is [left|still ahead]?",
    "{f} of the trip was by train, {g} by bus, the rest on foot. What fraction was on foot?", "{n} read {f} of {his} book on {day} and {g} on {day3}. What fraction [is left to read|must {he} still read]?", "{f} of the [seats|tickets|places] were sold online, {g} at the door. What fraction was not sold?", "{f} of the shop's [bread|fruit|stock] was sold in the morning, {g} in the afternoon. " + Q,
    "Take {f} and {g} of a whole away. " + Q, "{f} is gone and then another {g} of the whole is gone. " + Q, "From 1 take {f} and {g}. What is left as a fraction?", "what fraction is left of a whole after {f} and {g} are taken", "What is left of one whole if you remove {f} and {g} of it?", "[first|At first] {f} [was eaten|is used|is cut off], then {g} of the whole. " + Q,
    "What fraction of the [pizza|cake|lasagne] is left if {n} takes {f} and {m} takes {g}?", "What fraction of a [day|week] is left if {f} of it is for sleep and {g} for work?", "{n} sleeps for {f} of the day and is at school for {g} of it. What fraction of the day is left?", "What fraction of the [ribbon|rope|wood|cloth] is left when {f} and {g} of it have been used?", "how much of the pie is left if {f} and {g} of it are eaten? give a fraction",
    "{m} gets {f} of the prize, {n} gets {g}, the rest goes to {n3}. What fraction does {n3} get?", "An inheritance: {f} to the son, {g} to the daughter, the rest to charity. What fraction goes to charity?", "Three friends own a boat. {n} owns {f}, {m} owns {g}. What fraction does the third one own?", "Three numbers of a whole: {f}, {g} and ?. What is the third fraction?".replace("Three numbers of a whole: {f}, {g} and ?. What is the third fraction?", "Three parts make a whole. Two of them are {f} and {g}. What fraction is the third?"),
    "A drink is {f} juice, {g} water, the rest syrup. What fraction is syrup?", "An alloy is {f} copper and {g} zinc; the rest is tin. What fraction is tin?", "A cake is {f} flour and {g} sugar. What fraction is other things?", "{f} of the votes went to {n}, {g} to {m}. The others were for {n3}. What fraction voted for {n3}?", "In an election {n} got {f} of the votes and {m} got {g}. What fraction of the votes did the others get?",
    "I [drank|used|took] {f} of the [milk|juice|water|paint], my [dog|brother|son|friend] {g}. [Fraction left?|What fraction is left?|What's left (fraction)?|how much of it is left?]", "me {f}, you {g} of the [cake|pizza|sweets]. fraction left?", "{f} gone, then {g} gone. fraction left?", "{n} took {f} of the [sweets|cake|pie], {m} took {g}. [Fraction left?|Which part is left over?|How much of it is left?]", "{f} eaten, {g} given away, fraction remaining?", "{f} sold, {g} broken. What fraction is still there?", "my [sister|dad|uncle] [painted|mowed|cleaned] {f} of the [fence|lawn|yard], [mum|I|my aunt] {g}. How much of it [still needs doing|is left to do], as a fraction?", "{f} of the [cakes|cookies|shirts] are [plain|white], {g} are [chocolate|red], the rest [lemon|blue]. [What fraction is that rest?|Fraction of the rest?|What fraction is the rest?]",
    "{f} + {g} of the pizza is gone. What fraction is left?", "pizza: {f} eaten by me, {g} by dad. left = ?", "1 - {f} - {g} of the cake: what fraction is that?"]
ONE_FORMS = ["I [ate|had|finished] {f} of the [pizza|cake|pie]. " + Q, "{f} of the [tank|bottle|bag|battery|jar] is [used up|gone|empty]. What fraction is [left|still there]?", "{f} of the [work|job|puzzle|drive] is done. What fraction is [left|still to do]?", "If {f} are [boys|adults|red|sold], what fraction [is|are] not?", "What fraction is left after you take away {f} of something?", "{n} gave away {f} of {his} [sweets|stickers|land]. What fraction does {he} have left?", "{f} of the [bus|hall|car park] is full. What fraction is empty?", "Only {f} of the seats are taken. What fraction is free?",
    "{f} of the people said yes, the rest no. What fraction said no?", "what fraction goes with {f} to make a whole", "what's missing from {f} to make one whole", "{f} plus what fraction is one?", "It rained on {f} of the days. On what fraction did it not rain?", "{f} of an iceberg is under water. What fraction is above?", "{n} has saved {f} of the price of a bike. What fraction is still missing?", "chance of rain {f}. chance of no rain, as a fraction?", "The probability of winning is {f}. What is the probability of not winning, as a fraction?", "The probability that it snows is {f}. What is the probability that it does not?"]
THREE_FORMS = ["{f} red, {g} blue, {h} green, the rest white. What fraction is white?", "{n} ate {f} of a cake, {m} ate {g} and {n3} ate {h}. " + Q, "{f} of the money goes on rent, {g} on food and {h} on travel. What fraction is left?", "Of a field {f} is wheat, {g} corn and {h} beans. The rest is grass. What fraction is grass?", "{f} of the class come by bus, {g} by bike, {h} by car, the rest walk. What fraction walk?", "Three friends eat {f}, {g} and {h} of a pizza. " + Q, "A tank was full. {f} was used on Monday, {g} on Tuesday, {h} on Wednesday. " + Q, "What fraction is left of a whole after {f}, {g} and {h} are taken?",
    "Four people own a shop. Three of them own {f}, {g} and {h}. What fraction does the fourth own?", "{n} read {f} of a book on Friday, {g} on Saturday and {h} on Sunday. What fraction is unread?"]
SUM_FORMS = ["I ate {f} of the [pizza|cake] and my [brother|friend] ate {g}. What fraction did we eat [together|in all|altogether]?", "{f} of a wall was painted on {day}, {g} of it on {day3}. What fraction is painted now?", "{f} of the pupils walk and {g} cycle. What fraction walk or cycle?", "{n} spent {f} of {his} money on food and {g} on games. What fraction did {he} spend [altogether|in all]?", "{f} of a field is wheat and {g} is corn. What fraction is wheat or corn?", "We did {f} of the trip on {day} and {g} on {day3}. What fraction have we done?", "{f} of the tank was used in the morning and {g} in the evening. What fraction was used [in total|that day]?",
    "{n} owns {f} of a shop and {m} owns {g}. What fraction do they own together?", "{f} of the seats are taken and {g} are reserved. What fraction is taken or reserved?", "What fraction of the pie is gone if {f} and then {g} of it [was|were] eaten?", "{n} read {f} of the book yesterday, {g} today. What fraction has {he} read so far?", "One jug is {f} full, the same jug next to it {g}. What fraction of one jug is that together?"]


def task(draw, calls, forms, shown, weight):
    return Task(draw, calls, forms, answer=shown + " = {x1}.", box="{x1}", spell=0, weight=weight)


TASKS = [task(parts(2), TWO, TWO_FORMS, "1 − {p}/{q} − {r}/{s}", 8), task(parts(1), ONE, ONE_FORMS, "1 − {p}/{q}", 3), task(parts(3), THREE, THREE_FORMS, "1 − {p}/{q} − {r}/{s} − {u}/{v}", 1.6), task(parts(2), SUM, SUM_FORMS, "{p}/{q} + {r}/{s}", 2)]


@skill("real_plain_numbers_left", weight=1.8)
def plain_left(d):
    yield from run(d, "real.plain.d1left", TASKS, False, 0.02)


