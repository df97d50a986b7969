"""More scenes for what came into a till, money with a fee, means that change, scores that are needed, two groups, levels and temperatures: the
same draws and thoughts as in plain_scenes_till.py, plain_scenes_deals.py, plain_scenes_means.py and plain_scenes_shapes.py.
"""
from .core import skill
from .plain_scenes_base import Fraction, scenes, short, tell, until
from .plain_scenes_deals import EX, change, paid
from .plain_scenes_means import BOTH, JOINS, groups, joins, listed, needed
from .plain_scenes_shapes import CHAIN, deg, moves
from .plain_scenes_till import CAME, till

# -- a till ----------------------------------------------------------------------------------------------------------------
START = [("Asked: the start. With the {c} that went out it would be {b} plus {c}.", "{b}+{c}"), ("The start is {r1} minus {e}.", "{r1}-{e}")]


def opened(d):
    v = till(d)
    while Fraction(v["b"]) + Fraction(v["c"]) - Fraction(v["a"]) <= 0:
        v = till(d)
    e = Fraction(v["b"]) + Fraction(v["c"]) - Fraction(v["a"])
    e = str(e) if e.denominator == 1 else f"{float(e):.2f}"
    return {**v, "e": e, "E": v["out"](e)}


TILL = [scenes(till, CAME, """
{n} opens {his} kiosk with {A} in the till. Around noon {he} takes {C} home, and at six the till shows {B}. What were the sales?
The bookstall at the school fete had {A} in change to begin with. {C} was used to pay the band. When it closed, {B} was in the tin. How much did it take?
Cash drawer: morning count {A}, evening count {B}, drop to the safe {C}. Sales for the day?
When {n} came to work the till had {A}. During {his} shift {C} was removed for the safe. At the end it had {B}. How much did customers pay during the shift?
A pizzeria's till contained {A} at 5 pm and {B} at midnight. A waiter took {C} out of it to buy tomatoes. What did the pizzeria take in that evening?
The ferry's ticket box started at {A}. After the captain took {C} for fuel and the last trip was over, the box contained {B}. How much was paid for tickets?
We counted {A} before opening. We counted {B} after closing. In between {C} went to the bank. How much did we earn at the counter?
The lemonade jar: {A} at first, minus {C} for lemons, {B} at the end. How much did people pay for lemonade?
A hot dog stand ended the day with {B}. It had started with {A} and had paid {C} to the ice man. What were its takings?
The zoo's snack bar began with a float of {A}. A delivery was paid with {C} from the till. If {B} is in the till now, how much have visitors spent?
{n}'s garage sale: {A} change at the start, {C} taken out for pizza, {B} in the box at the end. What did the sale bring?
After opening with {A}, {n} took out {C} for the cleaner. The till now has {B}. How much money has come in so far?
A barber has {A} in his drawer in the morning. {C} of it is spent on towels. In the evening the drawer holds {B}. How much did his customers pay?
There is {B} in the ticket machine now. It was filled with {A} in coins and {C} was taken out once. How much have people put in?
The flower shop's till grew to {B} from {A}, even though {C} was [withdrawn|taken out] in the afternoon. How much was sold?
The bar's cash was {A} before the concert. The singer was paid {C} in cash. Afterwards the bar had {B}. What did the guests spend?
At the start of the week the tea fund held {A}. {n} bought biscuits for {C}. On Friday there is {B}. How much was paid into the fund?
Opening balance {A}. Withdrawal {C}. Closing balance {B}. How much was paid in?
An account goes from {A} to {B}. There was one withdrawal of {C} and one deposit. How big was the deposit?
The church fair's cash table started with {A} and finished with {B}. {C} had been given to the caterer. What did the fair take?
How much did a shop take in one day if it opened with {A}, paid {C} to a supplier and closed with {B} in the till?
If a drawer has {A} at nine and {B} at five, and {C} was taken out at lunch, how much was put into it?
What did the stall sell in total? It began with {A}, {C} was taken away in the middle of the day, and {B} was there at the end.
Find the day's income of a kiosk: {A} in the till at the beginning, {B} at the end, {C} taken to the bank in between.
My market stall: I began with {A}, bought bags for {C} with that money and ended with {B}. How much did I take?
The till was at {A} when Sam took over. Someone fetched {C} for the office. Sam handed over {B}. How much did Sam take in?
A taxi driver starts with {A} in change, pays {C} for petrol and comes home with {B}. How much did his passengers pay him?
The swimming pool's desk: {A} at opening, {B} at closing; {C} was paid to the window cleaner. How much entrance money came in?
{n} empties {C} out of the honesty box at noon. It had {A} in the morning and has {B} in the evening. How much have walkers put in?
Till {A}, then out {C}, finally {B}. how much in?
The club bar has {B} after the party. Before it there was {A}, and {C} went on glasses. What did the bar take at the party?
The playgroup tin had {A}. The leader took {C} for paint and the parents paid their money in. Now it has {B}. How much did the parents pay?
"""), scenes(opened, START, """
A shop takes in {E}, pays out {C} and has {B} in the till at the end. How much was in the till at the start?
Customers paid {E} today and {C} was taken out of the till. There is {B} in it now. With how much did the day begin?
At closing time the till has {B}. {E} came in and {C} went out during the day. What was in it in the morning?
{n}'s account now has {B}. Last month {E} was paid in and {C} was taken out. What was in it before?
A stall sold goods for {E}, spent {C} on bags and ended with {B}. How much cash did it start with?
The tin holds {B} after {E} was put in and {C} was taken out. How much was in the tin first?
""", weight=2)]

# -- money with a fee ------------------------------------------------------------------------------------------------------
FEE = [scenes(paid(change), [EX, ("The fee is taken: {r1} minus {g}.", "{r1}-{g}")], """
{n} goes on holiday and changes {x} {many}. For each {one} the bank gives {r} {to}, then it takes {g} {to} for its service. How many {to} are in {his} hand?
Exchange rate: 1 {one} to {r} {to}. Fee: {g} {to}. Amount: {x} {many}. How many {to} are paid out?
A student exchanges {x} {many} at {r}. The desk subtracts {g} {to}. How many {to} does the student get?
The hotel changes money at {r} {to} a {one} but takes {g} {to} from the result. What do guests get for {x} {many}, in {to}?
{n} sends {x} {many} home. The company turns them into {to} at {r} {to} per {one} and keeps {g} {to}. How many {to} arrive?
Each {one} is worth {r} {to}. After swapping {x} {many} and paying the {g} {to} fee, how many {to} does {n} hold?
You convert {x} {many} to {to} ({r} {to} per {one}) and are charged {g} {to}. How many {to} are left?
A family needs {to} and gives the bank {x} {many}. At a rate of {r} and with {g} {to} in fees, how many {to} come back?
With a rate of {r} {to} per {one} and a fixed fee of {g} {to}, how many {to} do {x} {many} bring?
A money app changes {x} {many} into {to} at {r} and then takes a charge of {g} {to}. How many {to} land in the account?
Before the trip {n} gets {to} for {x} {many} at {r} {to} to the {one}; {g} {to} are kept back as commission. How many {to} are left for the trip?
{x} {many} x {r} {to}, less {g} {to} fee = how many {to}?
The bank clerk counts out the {to} for {x} {many} at {r} {to} each and takes back {g} {to} as a fee. How many {to} does the customer keep?
The fee is {g} {to} and comes off at the end. At {r} {to} for one {one}, how many {to} do you get for {x} {many}?
How many {to} do I get for {x} {many} at {r} {to} per {one} if {g} {to} are taken as a fee?
How many {to} remain of {x} {many} that are changed at {r} {to} to the {one}, once the fee of {g} {to} is paid?
"""), scenes(paid(until(change, lambda v: v["f"] < v["x"] and short(Fraction(v["r"]) * (v["x"] - v["f"]), 2))), [("What is changed is {x} minus {f}.", "{x}-{f}"), ("One is {r} of the other: {r1} times {r}.", "{r1}*{r}")], """
First the desk takes {f} {many} out of the {x} {many} as its fee; the rest becomes {to} at {r} {to} a {one}. How many {to} is it?
{n} hands over {x} {many}. {f} {many} are the fee, and only the remainder is changed at {r} {to} per {one}. How many {to} does {he} receive?
Fee {f} {many}, taken before changing. {x} {many} at {r} {to} each. How many {to}?
Out of {x} {many} a charge of {f} {many} is paid. What remains is exchanged at {r}. How many {to} is that?
A bank charges {f} {many} per exchange, taken off first. What do {x} {many} give in {to} at a rate of {r}?
The machine keeps {f} {many} of the {x} {many} put in and gives {r} {to} for each of the rest. How many {to} come out?
How many {to} do you get for {x} {many} at {r} if {f} {many} are deducted before the exchange?
"""), scenes(paid(until(change, lambda v: short(Fraction(v["r"]) * v["x"] * (100 - Fraction(v["p"])) / 100, 2))), [EX, ("{p}% less than {r1} is 100 minus {p} percent of {r1}.", "{r1}*(100-{p})/100")], """
{x} {many} become {to} at {r} {to} to the {one}. Of these the bank takes {p}%. How many {to} does {n} keep?
An exchange desk pays {r} {to} for a {one} and takes {p}% commission on the {to}. How many {to} are paid for {x} {many}?
{n} changes {x} {many} at {r}. A fee of {p} percent is taken from the {to}. How many {to} are left?
The airport desk changes {x} {many} at {r} {to} each and then subtracts {p}%. How many {to} is that?
With {p}% commission and a rate of {r} {to} per {one}, what are {x} {many} worth in {to}?
After changing {x} {many} at {r} {to} a {one}, {p}% is lost to the bank. How many {to} remain?
How many {to} come out of {x} {many} at {r} {to} to the {one} after a commission of {p}%?
""")]

# -- a mean that changes ---------------------------------------------------------------------------------------------------
NEW = [scenes(joins(8, 90), JOINS, """
{k} friends have an average of {a} cards each. {n} joins them with {x} cards. What is the average number of cards now?
The average of {k} exam papers is {a}. A late paper with {x} marks is handed in. What is the average of all the papers?
{k} hens laid {a} eggs each on average last year. A new hen laid {x}. What is the average for all the hens?
A car park counted {a} cars a day on average over {k} days. On the day after that it counted {x}. Find the average of all the days counted.
{n} averages {a} points per round after {k} rounds. Round {k1} brings {x} points. What is the average after round {k1}?
A data set of {k} values has a mean of {a}. The value {x} is added. What is the mean of the new data set?
{k} parcels have a mean of {a} kg. The courier adds one that weighs {x} kg. What do the {k1} parcels weigh on average?
After {k} weeks a baby gains {a} grams a week on average. In week {k1} it gains {x} grams. What is the average weekly gain over all {k1} weeks?
{n}'s phone bills averaged {a} for {k} months. Then came one of {x}. What is the average of all the bills?
In {k} throws a thrower averages {a} m. Her next throw goes {x} m. What is her average over all throws?
On {k} days it rained {a} mm a day on average. On one more day it rained {x} mm. What is the mean rainfall of all those days?
An actor had {a} guests on average in {k} shows, and {x} in the show after that. What is the average over all shows?
{k} tomatoes weigh {a} g each on average. Add one of {x} g. What is the average weight then?
The {k} cars in a street are {a} months old on average. A neighbour brings a car that is {x} months old. What is the average age in months now?
A quiz team's mean over {k} nights is {a}. Tonight they got {x}. What's their mean now?
{k} numbers, mean {a}. One more number: {x}. Mean of all?
{n} typed {a} words a minute on average in {k} tests and {x} in the newest test. What is {his} mean for all the tests?
Over {k} holes a golfer averages {a} metres per drive. The next drive is {x} metres. What is the average drive then?
A gardener measured {k} sunflowers, {a} cm on average. Another one measures {x} cm. What is the average of all of them?
A shop's mean sale over {k} customers was {a}. The next customer spent {x}. What is the mean sale now?
If {k} scores average {a} and the next score is {x}, what is the average of all the scores?
If a number {x} joins {k} numbers whose mean is {a}, what is the mean then?
Someone adds {x} to a list of {k} numbers with an average of {a}. What is the average of the longer list?
What is the mean of {k1} numbers if {k} of them have a mean of {a} and the last one is {x}?
Work out the new average: {k} results with an average of {a}, then a result of {x}.
Calculate the mean of all {k1} readings when the first {k} have a mean of {a} and the last one is {x}.
The class of {k} has read {a} books a child on average. A new child who has read {x} books comes. What's the average in the class now?
A ship's {k} containers weigh {a} tonnes on average. One of {x} tonnes is loaded as well. What is the mean weight of the containers?
"""), scenes(joins(14, 45), JOINS, """
{k} friends with an average age of {a} go hiking. A guide of {x} goes with them. What is the average age of the group?
The average age in a family of {k} was {a} before grandma, who is {x}, moved in. What is the average age now?
A chess club's {k} members are {a} on average. Old Mr [Stone|Berg|Lindt], {x}, becomes a member. What is the mean age now?
{k} students aged {a} on average are in a room. Their teacher, {x}, comes in. What is the average age of everyone in the room?
The mean age of {k} nurses on a ward is {a}. A nurse of {x} starts work there. Find the mean age of the nurses now.
On a boat are {k} people with a mean age of {a}. The captain is {x}. What is the mean age including the captain?
A team with {k} players has an average age of {a}. The coach, who is {x}, is counted too. What does the average become?
A tennis course had {k} people, on average {a} years old, and then a person of {x} signed up. Average age now?
""")]

NEED = [scenes(needed, [("Asked: the missing one. All {k1} add up to {k1} times {g}.", "{k1}*{g}"), ("The others add up to {k} times {a}.", "{k}*{a}"), ("The missing one is {r1} minus {r2}.", "{r1}-{r2}")], """
{n} has taken {k} tests and averages {a}. {He} would like {g}. What does {he} have to score in one more test?
So far {n} has {k} marks with a mean of {a}. What mark next gives a mean of {g}?
To lift {his} average from {a} (over {k} games) to {g}, how many points must {n} make in the following game?
A team has {a} points a match after {k} matches. How many points in match {k1} would make it {g} a match?
The teacher says: "You are at {a} after {k} tests." {n} needs {g} after the next test. What score does {he} need?
A salesman sold {a} phones a month on average for {k} months. How many must he sell in month {k1} so that the average is {g}?
{n} ran {a} minutes a day on average on {k} days. How long must {he} run on day {k1} for an average of {g} minutes?
{k} numbers average {a}. Which number must be added for an average of {g}?
The mean mark of {k} pupils is {a}. One more pupil's mark brings the mean to {g}. What is this pupil's mark?
An archer's mean over {k} arrows is {a}. What does the next arrow need to score if the mean is to be {g}?
With {k} scores averaging {a}, what must score number {k1} be to get a mean of exactly {g}?
I averaged {a} in {k} quizzes. I want my average to be {g} after quiz {k1}. What do I need on it?
Suppose {k} results have a mean of {a}. How high must the next one be for a mean of {g}?
What must the next number be if {k} numbers with a mean of {a} should become {k1} numbers with a mean of {g}?
What score does {n} need on the next test to go from an average of {a} over {k} tests to an average of {g}?
How many points in the next game bring an average of {a} after {k} games up to {g}?
How much must {n} score in round {k1} to have a mean of {g}, when the mean of the first {k} rounds is {a}?
Average now {a} ({k} tests). Goal {g}. Next test?
A diver's {k} jumps average {a}. To end with an average of {g}, what must the last jump, number {k1}, get?
A new pupil joins a group of {k} whose mean score is {a}, and the mean becomes {g}. What did the new pupil score?
"""), scenes(listed, [("Asked: the missing one. All {k1} add up to {k1} times {g}.", "{k1}*{g}"), ("The missing one is {r1} minus the sum of the others.", "{r1}-({sum})")], """
{n} got {L} in maths. What must {he} get next time for an average of {g}?
Marks of {L} are in the book. {n} wants {g} as a mean after one more. Which mark is needed?
A shop had {L} customers on the last {k} days. How many must come today for a mean of {g}?
In {k} games {n} made {L} points. To average {g} over {k1} games, how many points must {he} make in the last?
{L} were my first {k} scores. I need an average of {g} over {k1}. What must the last score be?
The jury gave {L}. Which mark from the last judge makes the average {g}?
A salesperson made {L} calls in {k} days. How many on day {k1} for an average of {g}?
{n} walked {L} minutes on {k} days. How many minutes on the next day make the average {g}?
Temperatures of {L} degrees were measured. What must the next one be for a mean of {g}?
What number together with {L} has a mean of {g}?
Which number makes the mean of {L} and itself equal to {g}?
How many points does {n} need in the next round to average {g}, after {L}?
mean should be {g}; have {L}; next?
""")]

TWO = [scenes(groups(20, 95), BOTH, """
[Mr Hall's|Ms Roth's] class of {a} averaged {x} in the test. The other class, {c} pupils, averaged {y}. What was the mean over both classes?
{a} pupils wrote the test on Monday (mean {x}), {c} wrote it on Tuesday (mean {y}). Find the mean of all.
A factory's day shift of {a} workers makes {x} parts each on average, the night shift of {c} makes {y} each. What is the average per worker?
In the first {a} games the team scored {x} on average, in the last {c} games {y}. What was the average over the season?
There are {a} red bricks of {x} g on average and {c} grey bricks of {y} g on average. What is the mean weight of a brick?
Two hospitals: {a} patients stayed {x} days on average in one, {c} patients {y} days in the other. What is the average over all patients?
The {a} older trees are {x} m high on average and the {c} younger ones {y} m. How high is a tree on average?
{a} girls jumped {x} cm on average, {c} boys {y} cm. What was the mean jump of all the children?
An airline flew {a} flights with {x} people on average and {c} with {y}. How many people per flight is that on average?
{a} answers took {x} seconds on average; {c} answers took {y} seconds on average. What is the average time of all the answers?
In group one ({a} people) the mean is {x}; in group two ({c} people) it is {y}. What is the mean when the groups are put together?
The average of {a} results is {x}. Then come {c} results with an average of {y}. Give the average of all the results.
A baker's {a} small loaves weigh {x} g each on average, his {c} big ones {y} g. Find the average weight of his loaves.
{n} drove {a} days with {x} km a day on average and then {c} days with {y} km a day. How many km a day was that over the whole trip?
A camp has {a} tents with {x} kg of luggage on average and {c} tents with {y} kg. What is the average per tent?
What is the overall mean of {a} scores with mean {x} and {c} scores with mean {y}?
What do {a} apples at {x} g and {c} apples at {y} g weigh on average?
How high is the mean of two classes together if {a} pupils have {x} and {c} pupils have {y} on average?
How many points per pupil is it in all, if {a} pupils got {x} on average and the other {c} got {y}?
Combine the means: {a} values with mean {x}, {c} values with mean {y}.
Team A ({a} players): average {x}. Team B ({c} players): average {y}. Average of all players?
{a} people gave the film {x} points on average, {c} others gave it {y}. What is its average score?
On {a} sunny days {x} people came on average, on {c} rainy days {y}. What was the average of all the days?
A library lends {x} books a day on {a} days and {y} a day on {c} days. What is the average per day?
{a} cats weigh {x} hundred grams on average and {c} others {y} hundred grams. What is their average weight in hundreds of grams?
The mean of one list of {a} numbers is {x}, and of another list with {c} numbers it is {y}. What is the mean of the two lists joined?
"""), scenes(groups(9, 70), BOTH, """
At a party {a} guests have a mean age of {x} and the other {c} a mean age of {y}. What is the mean age at the party?
In a club {a} women average {x} years and {c} men {y} years. What is the average age in the club?
{a} tourists of {x} years on average meet {c} tourists of {y} years on average. What is the average age of them all?
A train carriage has {a} students (mean age {x}) and {c} workers (mean age {y}). Find the mean age in the carriage.
A firm's {a} clerks are {x} on average, its {c} drivers {y}. How old is a worker of the firm on average?
""")]

# -- levels and temperatures -----------------------------------------------------------------------------------------------
LEVELS = [scenes(until(moves, lambda v: v["b"] < v["a"]), CHAIN("{z}", "+", "-"), """
A shark is at -{a} metres. It swims up {b} metres to feed and then down {c} metres. At what height is it now?
A submarine lies {a} m below sea level. It comes up {b} m, then sinks {c} m. Give its new position as a negative number.
The bucket in a well hangs at −{a} m. It is pulled up {b} m and slips back {c} m. Where does it hang?
A cave explorer is {a} m under the ground (-{a} m). She climbs {b} m and then goes down {c} m. At what level is she?
An elevator in a mine is at -{a} m, rises {b} m and goes down {c} m. Its level?
{n}'s game score is -{a}. {He} wins {b} points and then loses {c}. What is the score?
{n}'s account is at -{a}. {b} comes in and {c} goes out. What is the balance?
Depth -{a} m: up {b} m and down {c} m gives which depth?
A camera under water is at -{a} m. The crew raise it by {b} m, later they lower it by {c} m. At what height is it?
Where is a diver who was at -{a} m, rose {b} m and sank {c} m?
"""), scenes(until(moves, lambda v: v["c"] < v["a"] + v["b"]), CHAIN("{z}", "-", "+"), """
A whale at -{a} m dives {b} m more and then swims up {c} m. At what height is it?
{n}'s game score is -{a}. {He} loses {b} points and then wins {c}. What is the score now?
{n}'s account is at -{a}. {b} goes out and {c} comes in. What is the balance then?
An anchor hangs at −{a} m. It is let down {b} m and pulled up {c} m. Where does it hang now?
A drill is at -{a} m. It goes {b} m deeper and is then raised {c} m. What is its level?
A seal at -{a} m swims down {b} m and up {c} m. Where is it?
Position -{a} m, down {b} m, up {c} m: new position?
What is the position of a submarine that was at -{a} m, went down {b} m and came up {c} m?
A lift on floor -{a} goes down {b} floors and up {c} floors. Which floor is it on?
"""), scenes(deg, CHAIN("{a}", "-", "+"), """
At breakfast it is {a} degrees. It falls {b} degrees during a storm and rises {c} degrees after it. What is the temperature?
A lake is at {a}°C. At night it loses {b} degrees, in the day it gains {c}. How warm is it then?
The lift is on floor {a}. It goes down {b} floors and up {c}. Which floor is it on?
Tonight's temperature: {a} °C now, {b} degrees less by midnight, then {c} degrees more by noon. What is it at noon?
{n} has {a} points, loses {b} and wins {c}. How many points has {he}? It may be less than zero.
A balloon is {a} m above the sea. It sinks {b} m and then rises {c} m. What is its height?
The oven clock says {a} degrees outside. It drops {b} and climbs {c}. What is it outside now?
From {a} degrees, down {b} and up {c}. What is the reading?
What is the temperature if it was {a}°C, went down by {b} degrees and up by {c}?
"""), scenes(deg, CHAIN("{z}", "+", "-"), """
On the mountain it is -{a} degrees. The sun warms it by {b} degrees, and then it cools by {c}. What is the temperature?
It was -{a} °C at six. Until noon it went up {b} degrees and until night it went down {c}. What was it at night?
An ice box at −{a}°C becomes {b} degrees warmer and then {c} degrees colder. How cold is it?
[Oslo|Moscow|Montreal] has -{a}°C. Tomorrow it will be {b} degrees warmer and the day after {c} degrees colder than that. What will it be then?
The reading is -{a}. It goes up by {b} and down by {c}. What is the reading now?
-{a} degrees, plus {b}, then minus {c}: what temperature is it?
Before sunrise the thermometer said −{a} °C. It rose {b} degrees by midday and dropped {c} by evening. What did it say in the evening?
What is the temperature after it was -{a} degrees, rose by {b} and fell by {c}?
How many degrees are there when -{a} degrees first go up {b} and then down {c}?
"""), scenes(deg, CHAIN("{z}", "-", "+"), """
On the mountain it is -{a} degrees. At night it gets {b} degrees colder, in the morning {c} degrees warmer. What is it then?
It was -{a} °C in the evening. It fell {b} degrees in the night and rose {c} until noon. What was it at noon?
A freezer at -{a} °C is turned {b} degrees colder and then {c} degrees warmer. What is its temperature?
[Oslo|Kyiv|Ottawa] has -{a}°C. It will be {b} degrees colder tomorrow and {c} degrees warmer again the day after. What will it be then?
−{a} degrees, minus {b}, then plus {c}: what temperature?
What does the thermometer show if it was at -{a}, dropped {b} degrees and rose {c}?
""")]
for task in LEVELS:
    task.spell = 0              # no "-fifteen"


@skill("real_plain_scenes_till2", weight=2.5)
def till2(d):
    yield from tell(d, "scenes.till2", TILL)


@skill("real_plain_scenes_fee2", weight=2.5)
def fee2(d):
    yield from tell(d, "scenes.fee2", FEE)


@skill("real_plain_scenes_joins2", weight=2.5)
def joins2(d):
    yield from tell(d, "scenes.joins2", NEW)


@skill("real_plain_scenes_needed2", weight=2.5)
def needed2(d):
    yield from tell(d, "scenes.needed2", NEED)


@skill("real_plain_scenes_groups2", weight=2.5)
def groups2(d):
    yield from tell(d, "scenes.groups2", TWO)


@skill("real_plain_scenes_levels2", weight=2.5)
def levels2(d):
    yield from tell(d, "scenes.levels2", LEVELS)
