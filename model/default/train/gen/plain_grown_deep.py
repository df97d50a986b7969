"""Many more scenes for what is asked most: a change in percent, the way back from a percentage, averages with a missing value or a new
member, so many for so much, simple interest both ways, shares that do not come out even.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, cash, short, tell, unit
from .plain_grown_percent import DOWNB, DOWNC, UPB, UPC, back, change
from .plain_grown_shares import MISS, mean, missing
from .plain_grown_ways import cost, settled

TASKS, MORE = [], []
add, more = adder(TASKS, 0), adder(MORE, 0.01)

add(change(True), UPC, """
A season ticket was {A} and is {B} this year. What percent did the price rise?
{n} sold a table for {B} that had cost {A}. What was the gain in percent?
The paper cost {A}, now it costs {B}. By what percentage is it dearer?
We paid {A} for the flat and could get {B} today. What is the rise in percent?
The parking fee jumped from {A} to {B}. How big is the jump in percent?
Visitors: {k} in May, {s} in June. Growth in percent?
Our web page had {k} readers and now has {s}. By how many percent did it grow?
My electricity went from {A} a month to {B}. How much is that in percent?
Old wage {A}, new wage {B}. Raise in percent?
A picture bought at {A} fetched {B}. What percentage profit is that?
A train pass is {B} now instead of {A}. What is the increase as a percentage?
The number of calls went up from {k} to {s}. What percentage increase is that?
The team scored {k} goals last year and {s} this year. By how many percent is that more?
The village has grown from {k} people to {s}. What is that in percent?
Instead of {A} I now pay {B} for the same basket. What percentage more is that?
The price tag says {B}; last week it said {A}. How many percent did they add?
With overtime I earned {B} instead of {A}. How many percent more?
The nursery put its price up from {A} to {B}. What percent is that?
I lifted {k} kg last month and {s} kg this month. What's the increase in percent?
Sales rose to {B} from {A}. What was the growth in percent?
To {B} from {A}: what percentage rise?
The rent is {B} after being {A}. By how many percent did it rise?
""", 2)
add(change(False), DOWNC, """
The boots were {A}, I got them for {B}. What percent did I save?
A flight of {A} now costs {B}. By what percentage is it cheaper?
The bill came down from {A} to {B}. How many percent is that?
Instead of {A} they only charge {B}. What discount is that in percent?
My car cost {A} and is worth {B} today. What percentage of its value has it lost?
Members: {k} last year, {s} now. What is the fall in percent?
The loan went from {A} to {B}. By how many percent is it smaller?
I cut my sugar from {k} g to {s} g a day. What percentage less is that?
Speed limit {k} down to {s}. How many percent lower?
A sofa reduced to {B} from {A}: percentage off?
{n} paid {B} for a {A} watch. What discount in percent did {he} get?
The price tag says {B}; last week it said {A}. How many percent did they take off?
The shop wanted {A} but gave it to me for {B}. How much did it come down in percent?
We used {k} litres of oil last year and {s} litres this year. What is the saving in percent?
Heating fell from {A} to {B} a month. What percentage did we save?
The shares dropped from {A} to {B}. What was the loss in percent?
The lake had {k} swans and has {s} now. By what percentage did the number fall?
Attendance went down from {k} to {s}. What percentage drop is that?
The train now takes {s} minutes instead of {k}. By what percent is it faster in time?
To {B} from {A}: what percentage fall?
The weekly shop is {B} after being {A}. By how many percent did it fall?
I got the price down from {A} to {B}. How many percent is that off?
""".replace("By what percent is it faster in time?", "By what percentage is the time shorter?"), 2)
add(back(True), UPB, """
The bus fare went up {pp} and is {E}. What did it cost before?
With my {pp} raise I take home {E}. What was it without the raise?
The hotel wants {E}, with {pp} city tax in it. What is the price without the tax?
My flat is worth {E}, which is {pp} more than when I bought it. What did I pay for it?
A shop adds {pp} to what it pays and sells a chair for {E}. What did the shop pay?
The membership rose by {pp} to {E} a year. How much was it?
I sold my shares for {E} and made {pp}. How much did they cost me?
This month's bill of {E} is {pp} above last month's. What was last month's bill?
Including a {pp} tip we left {E}. What was on the bill?
A bottle costs {E} after a {pp} rise. Before?
The landlord put {pp} on the rent; it's {E} now. What was it?
Everything got {pp} dearer. A basket costs {E} now. What did it cost a year ago?
The gross price is {E}, tax {pp}. What is the net price?
If {E} is 100% plus {pp}, what is 100%?
{n} earns {E}, {pp} more than {m}. What does {m} earn?
This year we took {E}, {pp} more than last year. How much was it last year?
The plumber's bill of {E} has {pp} VAT in it. What is it before VAT?
A coffee is {E} at the airport, {pp} more than in town. What does it cost in town?
After adding {pp} I get {E}. What did I start with?
{E} incl. {pp} service. Excl.?
""", 2)
add(back(False), DOWNB, """
A tent was reduced by {pp} to {E}. What did it cost at first?
With the {pp} staff rebate I paid {E}. What is the shelf price?
My bike lost {pp} of its value and would bring {E} today. What was it worth new?
After {pp} was taken off in tax, {E} was paid out. What was the full pay?
The phone is {E}, which is {pp} less than in the shop next door. What does it cost there?
Our bill fell by {pp} to {E}. How much was it?
I gave away {pp} of my savings and still have {E}. How much were they?
Because I booked early I got {pp} off and paid {E}. What is the normal price?
{n} pays {E}, {pp} less than {m}. What does {m} pay?
A second-hand book costs {E}, {pp} under the new price. What is the new price?
The agent keeps {pp} and I get {E}. What did the buyer pay?
This year's takings of {E} are {pp} below last year's. What were they last year?
The sale sign says minus {pp}. I pay {E} for a dress. Price before?
After taking off {pp} I get {E}. What did I start with?
If {E} is what is left after {pp} was spent, how much was there?
A machine is worth {E} after losing {pp}. What was its value?
The club took {pp} for costs, and {E} went to the school. How much was collected?
{E} after {pp} off. Full price?
With the voucher a meal cost {E} instead of the full price. The voucher took off {pp}. What is the full price?
The cash price is {E}, {pp} below the list price. What is the list price?
""", 2)


# -- averages ----------------------------------------------------------------------------------------------------------------------------
GONE = """The mean price of {k} hotels is {m_} euros. THREE cost LIST. What does the FOURTH cost?
We had LIST customers. How many are needed on the FOURTH day so that the average is {m_}?
{n} needs an average of {m_} points in {k} rounds. So far {he} has LIST. What must the FOURTH round bring?
My electricity was LIST units. The average of {k} months is {m_}. How much was it in the FOURTH month?
Over {k} nights I slept {m_} minutes on average. THREE of them were LIST. How long was the FOURTH?
The parcels weigh LIST kg, and with the FOURTH the average is {m_} kg. How heavy is the FOURTH?
The average age of {k} friends is {m_}. THREE of us are LIST. How old is the FOURTH?
Our hens laid LIST eggs on THREE days. With the FOURTH day the average is {m_}. How many eggs were laid on the FOURTH day?
If the average of {k} bills is {m_} and THREE are LIST, what is the FOURTH?
To have {m_} on average in {k} tests after LIST, what do I need now?
Mean of {k} values {m_}, known: LIST. Find the missing one.
I ran LIST minutes. How many minutes must the FOURTH run be so that I average {m_}?
The rents of {k} flats average {m_}. THREE are LIST. What is the other?
LIST and one more number have the average {m_}. What is the other number?
The rainfall was LIST mm in THREE months, and {m_} mm on average with the FOURTH. How many mm fell in the FOURTH month?"""
for n, (lst, sm, three, fourth) in MISS.items():
    more(missing(n), [("Asked: the missing one. All {k} add up to {k} times {m_}.", "{k}*{m_}"), ("The missing one is {r1} minus the sum of the others.", "{r1}-(" + sm + ")")], [t.replace("LIST", lst).replace("THREE", three).replace("FOURTH", fourth) for t in GONE.split("\n")], 1)
AVG = """The bus was late by LIST minutes. What is the average delay?
My rides cost LIST dollars. What did a ride cost on average?
We caught LIST fish on our trips. What's the mean?
The rooms have LIST square metres. What is the average size?
Orders on the last days: LIST. How many a day on average?
I got LIST points. What is my average score?
The phone bills were LIST. What do I pay on average?
Test results: LIST. Average, please.
Our flights took LIST minutes. How long was one on average?
The dogs weigh LIST kg. Find the average weight.
The branches sold LIST cars. How many is that per branch?
The ages in my team are LIST. What's the average?
On average, how many pages is LIST?
Find the mean of my last bills: LIST.
What is the average if the prices are LIST?"""
for n, lst, sm in ((3, "{a}, {b} and {c}", "{a}, {b}, {c}"), (4, "{a}, {b}, {c} and {e}", "{a}, {b}, {c}, {e}"), (5, "{a}, {b}, {c}, {e} and {f}", "{a}, {b}, {c}, {e}, {f}")):
    more(mean(n), [("The average is the sum divided by how many there are: mean.", "mean(" + sm + ")")], AVG.replace("LIST", lst), 0.5, answer="The average of " + sm + " is {r1}.")


def joins(leaves):
    def draw(d):
        while True:
            k, m = d.int(3, 20), d.int(10, 90)
            y = d.int(5, 150)
            q = Fraction(k * m - y, k - 1) if leaves else Fraction(k * m + y, k + 1)
            if short(q, 1) and q > 0:
                return dict(k=k, m_=m, y=y, z=k - 1 if leaves else k + 1)
    return draw


ALL = ("Asked: the new average. The total is {k} times the average {m_}.", "{k}*{m_}")
more(joins(False), [ALL, ("The new average is {r1} plus {y}, divided by {z}.", "({r1}+{y})/{z}")], """
The average age of {k} people is {m_}. Somebody aged {y} joins them. What is the average age now?
{k} workers are {m_} years old on average. A new one is {y}. What is the new average?
My average after {k} games is {m_}. Then I score {y}. What is my average now?
{k} parcels weigh {m_} kg on average. One of {y} kg is added. What is the average then?
The mean of {k} prices is {m_}. One more price, {y}, is added. What is the new mean?
{k} guests are {m_} on average when a guest of {y} comes in. What's the average now?
In {k} tests {n} has {m_} on average. The next test brings {y}. What is the new average?
""", 1)
more(joins(True), [ALL, ("The new average is {r1} minus {y}, divided by {z}.", "({r1}-{y})/{z}")], """
The average age of {k} people is {m_}. A person aged {y} leaves. What is the average age of the others?
{k} players are {m_} years old on average. One of {y} goes. What is the average then?
{k} boxes weigh {m_} kg on average. The box of {y} kg is taken away. What is the average of the rest?
The mean of {k} prices is {m_}. The price {y} is left out. What is the mean of the others?
""", 0.8)

# -- so many for so much --------------------------------------------------------------------------------------------------------------
more(cost, settled, """
We paid {A} for {k} {i} last time. Now we need {m_}. What will they cost?
At the market {k} kg of {kg} is {A}. I want {m_} kg. What do I pay?
{k} {i} come to {A}. A neighbour wants {m_}. How much must she pay?
The invoice says {k} {i}, {A}. What would {m_} have cost?
How much are {m_} {i} when {k} cost {A}?
What do I pay for {m_} kg of {kg} if {k} kg is {A}?
I got {k} {i} for {A}. {n} wants {m_}. What is that?
The price for {k} {i} is {A}. And for {m_}?
{k} weeks of fees are {A}. What are {m_} weeks?
{k} rides cost {A} in all. How much for {m_} rides?
It's {A} for {k} people. What is it for {m_} people at the same price each?
{k} metres of cable cost {A}. I need {m_} metres. How much is that?
""", 1.4)


# -- interest both ways -----------------------------------------------------------------------------------------------------------------
def interest(d):
    while True:
        a, p, k = d.int(2, 90) * d.pick([50, 100, 500]), d.pick([1, 2, 3, 4, 5, 6, 8, 10, "1.5", "2.5"]), d.pick([2, 3, 4, 5, 6, 8, 10])
        i = a * Fraction(str(p)) * k / 100
        if i.denominator == 1:
            return cash(d, dict(p=p, k=k), a=str(a), b=str(i))


def pct(draw):
    return lambda d: {**draw(d), "out": lambda t: t + "%"}


def years(draw):
    return lambda d: {**draw(d), "out": unit("years")}


more(pct(interest), [("The rate is the interest {b} divided by {a} and by {k} years, times 100.", "{b}/{a}/{k}*100")], """
I got {B} of interest on {A} after {k} years. What is the yearly rate, simple interest?
{A} brought {B} in {k} years of simple interest. What was the rate a year?
My savings of {A} earned {B} in {k} years. What simple interest rate is that?
A loan of {A} costs {B} of simple interest over {k} years. What is the rate per year?
At what simple rate a year does {A} earn {B} in {k} years?
{n} lent {A} for {k} years and got {B} of simple interest. What rate is that?
What yearly simple rate gives {B} on {A} in {k} years?
""", 1)
more(years(interest), [("The time is the interest {b} divided by {a} and by {p} percent.", "{b}/{a}/{p}*100")], """
How long must {A} stay at {p}% simple interest to earn {B}?
After how many years does {A} at {p}% simple interest bring {B}?
I have {A} at {p}% simple. How many years until the interest is {B}?
A loan of {A} at {p}% simple interest cost {B} of interest. How many years did it run?
How many years does {A} need to earn {B} at {p}% simple interest a year?
{n} put {A} in the bank at {p}% simple interest and got {B}. For how many years was it there?
""", 1)
more(interest, [("Simple interest is {a} times {p} percent times {k} years.", "{a}*{p}*{k}/100")], """
How much simple interest is paid on {A} at {p}% after {k} years?
I keep {A} in a savings account at {p}% simple interest. What does it bring in {k} years?
A friend lends me {A} at {p}% simple interest a year for {k} years. How much interest will I owe?
The bond of {A} pays {p}% a year, simple. How much interest comes in over {k} years?
What is the simple interest for {k} years on {A} at {p}%?
At {p}% simple interest, what do I pay for borrowing {A} for {k} years?
The deposit earns {p}% simple per year. It is {A} and stays {k} years. What are the earnings?
""", 1)
more(interest, [("Asked: the total with interest. Simple interest is {a} times {p} percent times {k} years.", "{a}*{p}*{k}/100"), ("The total is {a} plus the interest {r1}.", "{a}+{r1}")], """
I deposit {A} at {p}% simple interest. How much is in the account after {k} years?
A friend lends me {A} at {p}% simple interest a year for {k} years. What do I give back in the end?
What will {A} have become in {k} years at {p}% simple interest?
With {p}% simple interest a year, how much is {A} after {k} years?
I borrow {A} for {k} years at {p}% simple. What is the whole sum to repay?
{A} at {p}% simple interest for {k} years: final amount?
What is the final balance of {A} after {k} years at {p}% simple interest?
""", 1)


# -- shares that do not come out even ------------------------------------------------------------------------------------------------------
def uneven(d):
    while True:
        k, s = d.int(3, 25), d.int(20, 400)
        if s % k and s > k:
            return dict(k=k, s=s)


more(uneven, [("Each gets {s} divided by {k}, rounded down.", "floor({s}/{k})")], """
{s} leaflets are shared by {k} helpers, whole ones only. How many does each get?
{k} teams share {s} balls evenly. How many whole balls does each team get?
I divide {s} seedlings among {k} beds, the same number in each. How many go in a bed at most?
{s} sheets for {k} desks, equal piles, how many sheets in a pile at most?
""", 0.5)
more(uneven, [("What is left of {s} in {k} equal shares is the remainder: mod.", "{s} mod {k}")], """
{s} leaflets are shared equally by {k} helpers. How many are left over?
{k} teams share {s} balls evenly. How many balls remain?
I divide {s} seedlings among {k} beds, the same number in each. How many remain?
{s} sheets are dealt out evenly to {k} desks. How many are left?
""", 0.6)
more(uneven, [("What is left of {s} in groups of {k} is the remainder: mod.", "{s} mod {k}")], """
I plant {s} seedlings in rows of {k}. How many are left over after the last full row?
{s} sheets are put in equal piles of {k}. How many are over?
{s} eggs are packed in full boxes of {k}. How many eggs are left?
{s} guests sit at full tables of {k}. How many sit at the last table that isn't full?
We put {s} books in boxes of {k}. How many books don't fill a box?
""", 0.6)


@skill("real_plain_grown_deep", weight=4.5)
def deep(d):
    yield from tell(d, "grown.deep", TASKS)


@skill("real_plain_grown_deep_more", weight=4.5)
def deep_more(d):
    yield from tell(d, "grown.deep2", MORE)
