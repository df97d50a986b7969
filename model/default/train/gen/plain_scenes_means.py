"""A new mean when one more joins, the score that is needed next, the mean of two groups, what is left of the weight of the marks:
each line a scene of its own.
"""
from .core import skill
from .plain_scenes_base import Fraction, scenes, short, tell


# -- one more joins --------------------------------------------------------------------------------------------------------
def joins(lo, hi, most=30):
    def draw(d):
        while True:
            n = d.int(2, most)
            a = d.rng.randint(lo, hi)
            x = d.rng.randint(max(1, lo // 2), hi * 2)
            if (n * a + x) % (n + 1) == 0 and x != a or d.chance(0.04) and short(Fraction(n * a + x, n + 1), 1) and x != a:
                break
        return dict(k=n, a=a, x=x, k1=n + 1)
    return draw


def leaves(lo, hi):
    def draw(d):
        while True:
            n, a = d.int(3, 30), d.rng.randint(lo, hi)
            x = d.rng.randint(max(1, lo // 2), hi * 2)
            if (n * a - x) % (n - 1) == 0 and x != a and n * a - x > 0:
                break
        return dict(k=n, a=a, x=x, k1=n - 1)
    return draw


JOINS = [("Asked: the new average. The total is {k} times the average {a}.", "{k}*{a}"), ("The new average is {r1} plus {x}, divided by {k1}.", "({r1}+{x})/{k1}")]
AGES = """
The mean age of {k} club members is {a}. A new member aged {x} joins. What is the mean age now?
{k} people in a choir are {a} years old on average. A singer of {x} joins them. Find the new average age.
The average age of {k} players is {a} years. A player who is {x} comes along. What is the average age of all of them?
A book club of {k} has an average age of {a}. {n}, {x} years old, joins. What is the new average age?
The {k} teachers of a school have a mean age of {a}. A new teacher is {x}. What is the mean age with the new teacher?
{k} passengers in a minibus are {a} years old on average. One more, aged {x}, gets in. What is the average age then?
In a band of {k} the mean age is {a}. The new drummer is {x}. What does the mean age become?
{k} people at a table have an average age of {a}. Someone of {x} sits down with them. What is the average now?
"""
MARKS = """
After {k} tests {n}'s mean is {a}. In the next test {he} gets {x}. What is the new mean?
{n} has an average of {a} points after {k} games and scores {x} in the next one. What is {his} average now?
The mean of {k} numbers is {a}. Another number, {x}, is added to the list. What is the new mean?
A batsman averages {a} runs in {k} matches. In his next match he makes {x}. What is his new average?
{k} boxes weigh {a} kg on average. A box of {x} kg is put with them. What is the average weight now?
The average height of {k} plants is {a} cm. A plant of {x} cm is put beside them. Find the average height of all.
{n} slept {a} minutes a nap on average in {k} naps. The next nap took {x} minutes. What is the average nap now?
A shop sold {a} cakes a day on average for {k} days and {x} on the day after. What is the average for all the days?
{k} parcels have a mean weight of {a} g. One more of {x} g arrives. What is the mean weight then?
For {k} days the mean temperature was {a} degrees. The next day had {x} degrees. What is the mean for all the days?
{n} ran {k} races in a mean time of {a} seconds. The next race took {x} seconds. What is the mean of all the races?
The average of {k} quiz scores is {a}. The late score of {x} is counted too. What is the new average?
mean of {k} numbers is {a}, add the number {x}, new mean?
The mean of {k} readings is {a}. One more reading of {x} is taken. Work out the mean of all readings.
A team of {k} scored {a} on average. Then {n} scored {x} for the team. What is the average of all the scores?
A fisherman caught {k} fish weighing {a} g on average. The next fish weighed {x} g. What is the new average weight?
{n} read {a} pages a day on average over {k} days; on the following day {he} read {x}. What is the average per day now?
Over {k} weeks a café had {a} guests a week on average. In the next week it had {x}. What is the average now?
What is the new mean if {k} marks have a mean of {a} and a mark of {x} is added?
What happens to a mean of {a} from {k} values when the value {x} joins? Give the new mean.
"""
NEW = [scenes(joins(14, 45), JOINS, AGES, weight=4), scenes(joins(8, 90), JOINS, MARKS, weight=7),
       scenes(leaves(12, 60), [("Asked: the new average. The total is {k} times the average {a}.", "{k}*{a}"), ("The new average is {r1} minus {x}, divided by {k1}.", "({r1}-{x})/{k1}")], """
The mean age of {k} people is {a}. One of them, aged {x}, leaves. What is the mean age of the rest?
{k} numbers have a mean of {a}. The number {x} is taken away. What is the mean of the others?
The average weight of {k} bags is {a} kg. A bag of {x} kg is removed. What is the average of the remaining bags?
A team of {k} players has an average age of {a}. A player of {x} goes. What is the average age then?
The mean of {k} marks is {a}. The mark {x} is struck out. Find the new mean.
{k} books have {a} pages on average. Without the one with {x} pages, what is the average?
""", weight=2)]


# -- the score that is needed ----------------------------------------------------------------------------------------------
def needed(d):
    while True:
        n, a = d.int(2, 12), d.rng.randint(40, 95)
        g = a + d.rng.randint(1, 6)
        x = g * (n + 1) - a * n
        if x <= 100:
            break
    return dict(k=n, a=a, g=g, k1=n + 1)


def listed(d):
    while True:
        k = d.pick([3, 3, 4, 4, 5])
        xs = [d.rng.randint(48, 98) for _ in range(k)]
        g = d.rng.randint(55, 95)
        x = g * (k + 1) - sum(xs)
        if 0 < x <= 100:
            break
    return dict(L=", ".join(map(str, xs[:-1])) + " and " + str(xs[-1]), sum="+".join(map(str, xs)), g=g, k1=k + 1, k=k)


NEED = [scenes(needed, [("Asked: the missing one. All {k1} add up to {k1} times {g}.", "{k1}*{g}"), ("The others add up to {k} times {a}.", "{k}*{a}"), ("The missing one is {r1} minus {r2}.", "{r1}-{r2}")], """
{n} has a mean of {a} after {k} tests. What must {he} score in the next test to bring the mean up to {g}?
After {k} games {n}'s average is {a} points. How many points does {he} need in the next game for an average of {g}?
The mean of {k} marks is {a}. Which mark is needed next to raise the mean to {g}?
A bowler averages {a} over {k} games. What score in the next game lifts the average to {g}?
{n} wants a mean of {g}. After {k} quizzes it is {a}. What must the next quiz be?
My average is {a} from {k} tests. What do I need in the next one to get to {g}?
{k} exams gave an average of {a}. To have {g} on average after one more exam, what score is needed?
For an average of {g} after the next match, what must {n} score, if {he} averages {a} after {k} matches?
average {a} after {k} tests, want {g} after the next one, what score?
To bring a mean of {a} ({k} scores) up to {g} with one more score, how much must it be?
The mean of {k} numbers is {a}. A further number makes the mean {g}. What is that number?
When one more number is added to {k} numbers with mean {a}, the mean becomes {g}. Find the number that was added.
{k} people have an average age of {a}. A person joins and the average is {g}. How old is that person?
A player's average rises from {a} to {g} with game number {k1}. What did the player score in that game?
The average of {k} parcels is {a} kg. With another parcel it is {g} kg. How heavy is that parcel?
"""), scenes(listed, [("Asked: the missing one. All {k1} add up to {k1} times {g}.", "{k1}*{g}"), ("The missing one is {r1} minus the sum of the others.", "{r1}-({sum})")], """
{n} scored {L} in {k} tests. What must {he} get in the next test for a mean of {g}?
My marks so far are {L}. What do I need next for an average of {g}?
{n}'s results are {L}. Which result in test {k1} gives an average of {g}?
Scores: {L}. Needed in the next one for a mean of {g}?
After rounds of {L} a golfer wants an average of {g}. What must the next round be?
The first {k} days had {L} visitors. How many must come on day {k1} for an average of {g}?
With {L} points in {k} games, how many points does {n} need in game {k1} to average {g}?
A student has {L}. What is the least score in the next exam that gives a mean of {g}?
To bring the average of {L} and one more mark to {g}, what must that mark be?
""")]


# -- two groups ------------------------------------------------------------------------------------------------------------
def groups(lo, hi):
    def draw(d):
        while True:
            a, c = d.int(2, 40), d.int(2, 40)
            x, y = d.rng.randint(lo, hi), d.rng.randint(lo, hi)
            q = Fraction(a * x + c * y, a + c)
            if a != c and x != y and short(q, 1):
                break
        return dict(a=a, x=x, c=c, y=y)
    return draw


BOTH = [("The total is {a} times {x} plus {c} times {y}, divided by {a}+{c}.", "({a}*{x}+{c}*{y})/({a}+{c})")]
TWO = [scenes(groups(20, 95), BOTH, """
{a} boys have a mean mark of {x} and {c} girls have a mean mark of {y}. What is the mean mark of all of them?
Class A has {a} pupils with an average of {x}. Class B has {c} pupils with an average of {y}. What is the average of both classes together?
In a class the {a} boys average {x} points and the {c} girls average {y}. What is the class average?
The mean of {a} numbers is {x}; the mean of {c} other numbers is {y}. What is the mean of all the numbers?
{a} tests had a mean of {x}, the next {c} tests a mean of {y}. Find the mean of all the tests.
A morning group of {a} scored {x} on average, an evening group of {c} scored {y}. What is the average over both groups?
{n} scored {x} on average in {a} home games and {y} in {c} away games. What is {his} average in all games?
{a} apples weigh {x} g on average and {c} others weigh {y} g. What is the average weight of all the apples?
For {a} days {n} walked {x} minutes a day and for {c} days {y} minutes a day. What was the mean time per day?
A shop had {x} customers a day on {a} weekdays and {y} a day on {c} weekend days. What is the mean per day?
A group of {a} has a mean of {x}. Another group of {c} has a mean of {y}. What is the combined mean?
mean of {a} values is {x}, mean of {c} more values is {y}, overall mean?
{a} small jars hold {x} g on average and {c} large jars {y} g. What does a jar hold on average?
The first {a} runners needed {x} seconds on average, the other {c} needed {y}. Find the average of all runners.
The bus carried {x} people on average on {a} trips and {y} on {c} trips. What is the average for all the trips?
Over {a} weeks {n} saved {x} coins a week, over {c} weeks {y} coins a week. What did {he} save per week on average?
What is the average of all if {a} people have an average of {x} and {c} people have an average of {y}?
Two classes of {a} and {c} pupils have averages of {x} and {y}. What is the average of all the pupils?
Two teams with {a} and {c} members average {x} and {y} points. What do all the members average?
"""), scenes(groups(9, 70), BOTH, """
{a} men with a mean age of {x} and {c} women with a mean age of {y} are on a bus. What is the mean age of all?
The mean age of {a} teachers is {x} and of {c} parents {y}. What is the mean age of the whole group?
{a} players are {x} years old on average, {c} coaches {y}. What is the average age of everybody?
A choir has {a} members aged {x} on average and {c} aged {y} on average. Find the average age of the choir.
""")]


# -- what is left of the weights -------------------------------------------------------------------------------------------
def weights(d):
    while True:
        a, b = d.rng.randint(1, 12) * 5, d.rng.randint(1, 12) * 5
        if a + b < 95:
            break
    return dict(a=a, b=b, out=lambda t: f"{t}%")


MARK = [scenes(weights, [("The rest is 100 minus {a} minus {b}.", "100-{a}-{b}")], """
Coursework counts {a}% and the oral {b}% of the mark. The rest is the written exam. How much does the exam count?
In a course homework is {a}% of the grade and the project {b}%. What percentage is the final exam?
The mid-term is worth {a} percent, quizzes {b} percent, the final the rest. What is the final worth?
{a}% of the points come from the lab, {b}% from tests and the rest from the exam. What percentage comes from the exam?
A judge gives {a}% for style and {b}% for speed, and the rest for accuracy. How much is accuracy worth?
The jury counts for {a}%, the phone votes for {b}%, the rest is the audience in the hall. What percentage is the audience?
paper 1 is {a}%, paper 2 is {b}%, paper 3 the rest. what is paper 3 worth?
Attendance gives {a}% and essays {b}% of the mark. What percentage is left for the exam?
The grade is made of {a}% tests, {b}% homework and a presentation. How much does the presentation count?
"""), scenes(lambda d: (lambda a: dict(a=a, b=100 - a, x=d.rng.randint(8, 20) * 5, y=d.rng.randint(8, 20) * 5))(d.pick([20, 25, 30, 40, 50, 60, 70, 75, 80])), [("Each mark times its percent: {x} times {a} plus {y} times {b}, divided by 100.", "({x}*{a}+{y}*{b})/100")], """
Coursework counts {a}% and the exam {b}%. {n} has {x} in coursework and {y} in the exam. What is {his} final mark?
The final mark is {a}% homework and {b}% exam. With {x} for homework and {y} in the exam, what is the final mark?
A course weighs tests with {a}% and the project with {b}%. {n}'s tests are {x}, the project is {y}. Find the overall mark.
{n} got {x} in the first paper, worth {a}%, and {y} in the second, worth {b}%. What is the weighted mark?
Practical {a}%, theory {b}%. I got {x} in the practical and {y} in theory. What is my mark?
The oral ({a}%) was {x} and the written part ({b}%) was {y}. What is the total mark?
""", weight=3)]


@skill("real_plain_scenes_joins", weight=3)
def joins_scenes(d):
    yield from tell(d, "scenes.joins", NEW)


@skill("real_plain_scenes_needed", weight=2.5)
def needed_scenes(d):
    yield from tell(d, "scenes.needed", NEED)


@skill("real_plain_scenes_groups", weight=2.5)
def group_scenes(d):
    yield from tell(d, "scenes.groups", TWO)


@skill("real_plain_scenes_marks", weight=1.5)
def mark_scenes(d):
    yield from tell(d, "scenes.marks", MARK)
