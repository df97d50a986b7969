"""Two people by name, and the question is about the one or the other: shares in a ratio, ages with a sum, who has how much when the sum and the
difference or the multiple are known.
"""
from .core import skill
from .plain_grown_base import adder, cash, tell
from .plain_grown_shares import FIRST, SECOND, XP, XS, YK, YX, ages, plus, ratio, solved, timesold, twice

TASKS, MORE = [], []
add, more = adder(TASKS, 0), adder(MORE, 0)

SCENES = """{n} and {m} share {A} in the ratio {r}. How much does WHO get?
{n} and {m} run a stall and divide the {A} they took {r}. How much is WHO's part?
A lottery win of {A} goes to {n} and {m} in the ratio {r}. What does WHO win?
{n} and {m} split the rent of {A} in the ratio {r}. How much rent does WHO pay?
The will leaves {A} to {n} and {m} {r}. What does WHO inherit?
{n} and {m} own a boat {r} and sell it for {A}. How much of it is WHO's?
Two friends, {n} and {m}, share a bill of {A} in the ratio {r}. What must WHO pay?
{A} is divided between {n} and {m}. The ratio is {r}. What does WHO receive?
{n} and {m} invest in the ratio {r} and gain {A}. Which part of it in money goes to WHO?
In a firm {n} and {m} share a bonus of {A} as {r}. How big is WHO's bonus?
{n} and {m} get pocket money of {A} together, in the ratio {r}. How much is that for WHO?
{n} and {m} collected {A} in the ratio {r}. How much did WHO collect?
{n} did {i} parts of the work, {m} {j} parts. They are paid {A} together. What should WHO get?
A fine of {A} is paid by {n} and {m} {r}. How much does WHO pay?
For every {i} dollars that {n} gets, {m} gets {j}. Together they get {A}. How much does WHO get?
The money of {n} to that of {m} is {r}, and together it is {A}. How much money has WHO?
{n}:{m} = {r}. The sum is {A}. How much has WHO?
Divide {A} between {n} and {m} in the ratio {r} and say what WHO gets.
If {n} and {m} share {A} {r}, what is WHO's share?
What does WHO get when {n} and {m} share {A} in the ratio {r}?"""
add(ratio(), FIRST, SCENES.replace("WHO", "{n}"), 2)
add(ratio(), SECOND, SCENES.replace("WHO", "{m}"), 2.6)
TO2 = [("Asked: the second share. One part is {x} divided by {i}; {j} parts are wanted.", "{x}/{i}*{j}")]
TO1 = [("Asked: the first share. One part is {y} divided by {j}; {i} parts are wanted.", "{y}/{j}*{i}")]


def part(d):
    v = ratio()(d)
    return {**cash(d, {k: v[k] for k in ("i", "j", "x", "y", "r")}, a=str(v["x"]), b=str(v["y"])), "out": None}


GIVEN = """{n} and {m} share money in the ratio {r}. ONE gets SUM. How much does WHO get?
{n} and {m} split a bill {r}. ONE pays SUM. What does WHO pay?
The savings of {n} and {m} are in the ratio {r}. ONE has SUM. How much has WHO?
{n} and {m} divide a prize {r}, and ONE's share is SUM. What is WHO's share?
The wages of {n} and {m} are as {r}. ONE earns SUM. What does WHO earn?
{n} and {m} put money in a shop {r}. ONE put in SUM. How much did WHO put in?
For every {i} dollars of {n} there are {j} of {m}. ONE has SUM. How much has WHO?
{n}:{m} is {r}. If ONE gets SUM, what does WHO get?"""
add(part, [(TO2[0][0].replace("{x}", "{a}"), "{a}/{i}*{j}")], GIVEN.replace("ONE", "{n}").replace("WHO", "{m}").replace("SUM", "{A}"), 1.6)
add(part, [(TO1[0][0].replace("{y}", "{b}"), "{b}/{j}*{i}")], GIVEN.replace("ONE", "{m}").replace("WHO", "{n}").replace("SUM", "{B}"), 1.8)

# -- ages -----------------------------------------------------------------------------------------------------------------------------
AGES = """{n} is {k} years older than {m}. Together they are {s}. How old is WHO?
{m} is {k} years younger than {n}. Together they are {s}. How old is WHO?
The ages of {n} and {m} sum to {s}, and {n} is {k} years older. What is WHO's age?
{n} and {m} are cousins. {n} is {k} years the older one and together they are {s}. How old is WHO?
Together {n} and {m} are {s} years old; {m} is {k} years younger. How old is WHO?
{n} has {k} years more than {m}. Both together have {s}. How many years has WHO?
In total {n} and {m} are {s}. The difference of their ages is {k}, and {n} is older. How old is WHO?
{m} was born {k} years after {n}. Today they are {s} years together. How old is WHO?
Find WHO's age: {n} is {k} years older than {m}, and their ages make {s}.
How old is WHO if {n} and {m} are {s} together and {n} is {k} years older?"""
more(ages, [("Asked: the younger. " + YX[0], YX[1])], AGES.replace("WHO", "{m}"), 1.6, box=solved, answer="x + (x + {k}) = {s} gives x = {s1}.")
more(ages, [("Asked: the older. " + YX[0], YX[1]), ("The older is {s1} plus {k}.", "{s1}+{k}")], AGES.replace("WHO", "{n}"), 1.6, answer="x + (x + {k}) = {s} gives x = {s1}; then {s1} + {k} = {r2}.")
TIMES = """{n} is {kw} as old as {m} and together they are {s}. How old is WHO?
{n} and {m} are {s} together. {n} is {kw} as old as {m}. What is WHO's age?
The sum of {n}'s and {m}'s ages is {s}. {n}'s age is {kw} {m}'s. How old is WHO?
{n}'s age is {kw} that of {m}. Their ages add up to {s}. Find WHO's age.
How old is WHO if {n} is {kw} as old as {m} and both are {s} together?
Together {n} and {m} have {s} years, {n} {kw} as many as {m}. How many has WHO?"""
more(timesold, [("Asked: the younger. " + YK[0], YK[1])], TIMES.replace("WHO", "{m}"), 1.4, box=solved, answer="x + {k}x = {s} gives x = {s1}.")
more(timesold, [("Asked: the older. " + YK[0], YK[1]), ("The older is {k} times {s1}.", "{k}*{s1}")], TIMES.replace("WHO", "{n}"), 1.4, answer="x + {k}x = {s} gives x = {s1}; then {k} × {s1} = {r2}.")

# -- who has how much ---------------------------------------------------------------------------------------------------------------------
MUCH = """{n} and {m} have {S} together. {n} has {K} more than {m}. How much has WHO?
{n} and {m} paid {S}. {m} paid {K} less than {n}. How much did WHO pay?
A job pays {S} to {n} and {m}; {n} gets {K} more. What does WHO get?
{n} earns {K} more a week than {m}, and together they earn {S}. What does WHO earn?
Together {n} and {m} spent {S}, {n} {K} more. How much did WHO spend?
{S} is shared by {n} and {m} so that {n} has {K} more. How much has WHO then?
{n} sold for {K} more than {m}. In all they sold for {S}. How much did WHO take?"""
more(plus, [("Asked: the smaller part. " + XP[0], XP[1])], MUCH.replace("WHO", "{m}"), 1.4, box=solved, answer="x + (x + {k}) = {s} gives x = {s1}.")
more(plus, [("Asked: the larger part. " + XP[0], XP[1]), ("The larger part is {s1} plus {k}.", "{s1}+{k}")], MUCH.replace("WHO", "{n}"), 1.4, answer="x + (x + {k}) = {s} gives x = {s1}; then {s1} + {k} = {r2}.")
MANY = """{n} has {kw} as much money as {m}. Together they have {S}. How much has WHO?
{n} and {m} paid {S}, {n} {kw} as much as {m}. What did WHO pay?
{n} earns {kw} as much as {m}; together it is {S}. What does WHO earn?
{S} is divided so that {n} gets {kw} as much as {m}. How much does WHO get?
Together {n} and {m} saved {S}. {n} saved {kw} as much as {m}. How much did WHO save?"""
more(twice, [("Asked: the smaller part. " + XS[0], XS[1])], MANY.replace("WHO", "{m}"), 1.2, box=solved, answer="x + {k}x = {s} gives x = {s1}.")
more(twice, [("Asked: the larger part. " + XS[0], XS[1]), ("The larger part is {k} times {s1}.", "{k}*{s1}")], MANY.replace("WHO", "{n}"), 1.2, answer="x + {k}x = {s} gives x = {s1}; then {k} × {s1} = {r2}.")


@skill("real_plain_grown_names", weight=4)
def names(d):
    yield from tell(d, "grown.names", TASKS)


@skill("real_plain_grown_names_more", weight=4)
def names_more(d):
    yield from tell(d, "grown.names2", MORE)
