"""Sharing among grown-ups: ratios with the first, second or both shares asked, mixtures, a part that is known, two prices of which one is
so much dearer (also in cents), two unknowns with their sum, ages, averages with a missing value.
"""
from .core import skill
from .plain_grown_base import Fraction, adder, bare, cash, draws, short, sum_of, tell, unit

TASKS, MORE = [], []
add, more = adder(TASKS, 0), adder(MORE, 0.02)


# -- a whole in a ratio ----------------------------------------------------------------------------------------------------------
def ratio(money=True, most=9):
    def draw(d):
        while True:
            i, j = d.int(1, most), d.int(1, most)
            if i != j:
                break
        q = d.int(2, d.pick([12, 60, 200]))
        v = dict(i=i, j=j, s=(i + j) * q, x=i * q, y=j * q, r=d.pick([f"{i}:{j}", f"{i}:{j}", f"{i} : {j}", f"{i} to {j}"]))
        return {**cash(d, v, a=str(v["s"])), "out": None} if money else v
    return draw


FIRST = [("Asked: the first share. It is {i} of {i}+{j} parts.", "{s}*{i}/({i}+{j})")]
SECOND = [("Asked: the second share. It is {j} of {i}+{j} parts.", "{s}*{j}/({i}+{j})")]
BOTH = [("Asked: both shares. The first is {i} of {i}+{j} parts.", "{s}*{i}/({i}+{j})"), ("The second is {j} of {i}+{j} parts.", "{s}*{j}/({i}+{j})")]
WHO = """{n} and {m} share {A} in the ratio {r}. How much does WHO get?
{n} and {m} split {A} {i} to {j}. What does WHO get?
{n} and {m} divide {A} in the ratio {r}. What is WHO's share?
{n} and {m} put money in a shop {r} and made {A} profit. They share it the same way. How much is WHO's part?
A rent of {A} is shared by {n} and {m} in the ratio {r}. How much does WHO pay?
{A} is left to {n} and {m} in the ratio {r}. How much is that for WHO?
{n} and {m} work {i} and {j} hours and share {A} by the hours. How much does WHO get?
{n} and {m} get {A} together. The ratio of {n}'s money to {m}'s is {r}. How much does WHO get?
{n} and {m} share the winnings of {A} {r}. What is WHO's amount?
{n} and {m} pay a bill of {A} in the ratio {r}. What does WHO pay?
In the ratio {r}, {n} and {m} share {A}. How much goes to WHO?
How much does WHO get if {n} and {m} share {A} {r}?"""
add(ratio(), FIRST, WHO.replace("WHO", "{n}"), 1.6)
add(ratio(), SECOND, WHO.replace("WHO", "{m}"), 2.2)


def named(words, first):
    """Scenes of things: `a/b` named in this order, asked for the first or the second."""
    out = []
    for t in words.strip().split("\n"):
        text, a, b = [x.strip() for x in t.split("|")]
        out.append(text.replace("WHICH", a if first else b))
    return "\n".join(out)


THINGS = """The ratio of men to women in the office is {r}. There are {s} people. How many WHICH are there?|men|women
In a firm the ratio of women to men is {r}. {s} people work there. How many are WHICH?|women|men
A choir of {s} has men and women in the ratio {r}. How many WHICH sing in it?|men|women
There are {s} guests. Adults and children are in the ratio {r}. How many WHICH is that?|adults|children
The ratio of cars to vans in a car park is {r}. There are {s} vehicles. How many WHICH are there?|cars|vans
{s} votes were cast, yes and no in the ratio {r}. How many WHICH votes?|yes|no
On a farm the ratio of cows to sheep is {r}, with {s} animals in all. How many WHICH are there?|cows|sheep
A shop sold tea and coffee in the ratio {r}, {s} cups altogether. How many cups of WHICH?|tea|coffee
A drawer has {s} forks and knives in the ratio {r}. How many WHICH are in it?|forks|knives
The ratio of wins to losses of a team is {r} in {s} games. How many WHICH is that?|wins|losses
{s} passengers: first class to second class is {r}. How many travel WHICH?|first class|second class
Red and white roses are in the ratio {r}. There are {s} roses. How many are WHICH?|red|white
Paint is mixed from blue and white in the ratio {r}. How much WHICH is in {s} litres?|blue|white
I mix cement and sand {r} and need {s} kg of the mix. How many kg of WHICH is that?|cement|sand
A drink has juice and water in the ratio {r}. How much WHICH is in {s} litres?|juice|water
A dough has flour and butter {r}. How many grams of WHICH are in {s} g?|flour|butter
Copper and tin are in the ratio {r} in {s} g of bronze. How much WHICH is that?|copper|tin
Oil and vinegar are mixed {r}. How many ml of WHICH are in {s} ml of dressing?|oil|vinegar
Antifreeze and water go in {r}. The radiator takes {s} litres. How many litres of WHICH?|antifreeze|water
A mix of nuts and raisins is {r} and weighs {s} g. How many grams of WHICH are in it?|nuts|raisins
Work to rest is {r} in {s} minutes of training. How many minutes are WHICH?|work|rest
A path of {s} m is gravel and grass in the ratio {r}. How many metres are WHICH?|gravel|grass
{s} tickets, adults to children {r}. How many for WHICH?|adults|children
A lawn feed and water are mixed {r} to give {s} litres. How many litres of WHICH are needed?|feed|water"""
add(ratio(False), FIRST, named(THINGS, True), 2)
add(ratio(False), SECOND, named(THINGS, False), 2)


add(ratio(), BOTH, """
Split {A} in the ratio {r}. What are the two shares?
{n} and {m} share {A} in the ratio {r}. How much does each get?
Divide {A} in the ratio {r}.
{n} and {m} share {A} in the ratio {r}. What are both shares?
Share {A} between two people {r}. What does each get?
{A} is split {r}. How much is each part?
A profit of {A} is shared by two partners in the ratio {r}. What does each of them get?
{n} and {m} pay a bill of {A} in the ratio {r}. What does each pay?
What are the two parts of {A} in the ratio {r}?
Two sisters share {A} in the ratio {r}. Find both amounts.
Rent of {A}, shared {r}: how much for each?
split {A} {i}:{j}
Two friends bought a ticket together for {i} and {j} dollars and won {A}. They share it {r}. What does each get?
Find the two shares when {A} is divided {r}.
I want to divide {A} among two heirs {r}. Tell me both amounts.
""", 2.4, box="{r1}, {r2}")
add(ratio(False), BOTH, """
Divide {s} in the ratio {r}. Give both parts.
A rope of {s} m is cut in the ratio {r}. How long are the two pieces?
{s} litres of paint are mixed from two colours in the ratio {r}. How much of each?
{s} people form two groups in the ratio {r}. How many are in each group?
Cement and sand are mixed {r}. How many kg of each are in {s} kg?
{s} g of a mix of nuts and raisins, {r}. How many grams of each?
A board of {s} cm is sawn into two in the ratio {r}. How long is each part?
How much juice and how much water are in {s} litres if they are mixed {r}?
The ratio of men to women is {r} and there are {s} people. How many men and how many women?
""", 1.4, box="{r1}, {r2}")
DIFF = [("Asked: the difference. It is {i}-{j} of {i}+{j} parts.", "{s}*({i}-{j})/({i}+{j})")]


def bigger(d):
    while True:
        v = ratio()(d)
        if v["i"] > v["j"]:
            return v


add(bigger, DIFF, """
{n} and {m} share {A} in the ratio {r}. How much more does {n} get?
{A} is split {r} between {n} and {m}. How much more does {n} get than {m}?
Two partners share {A} in the ratio {r}. What is the difference between the shares?
{n} and {m} pay {A} in the ratio {r}. How much more does {n} pay?
""", 0.8)

# -- one part is known -----------------------------------------------------------------------------------------------------------
TO2 = [("Asked: the second share. One part is {x} divided by {i}; {j} parts are wanted.", "{x}/{i}*{j}")]
TO1 = [("Asked: the first share. One part is {y} divided by {j}; {i} parts are wanted.", "{y}/{j}*{i}")]
ALL1 = [("Asked: the total. One part is {x} divided by {i}; {i}+{j} parts are wanted.", "{x}/{i}*({i}+{j})")]
KNOWN = """Mix concrete with cement and sand {r}. I have K kg of THIS. How much THAT do I need?|cement|sand
Blue and white paint are mixed {r}. With K litres of THIS, how much THAT is needed?|blue|white
Squash and water are mixed {r}. I use K ml of THIS. How many ml of THAT?|squash|water
Oil and petrol go in {r}. I put in K ml of THIS. How much THAT do I need, in ml?|oil|petrol
The ratio of flour to butter is {r}. I have K g of THIS. How much THAT do I need?|flour|butter
The ratio of rice to water is {r} cups. For K cups of THIS, how many cups of THAT?|rice|water
Women and men are in the ratio {r}. There are K THIS. How many THAT are there?|women|men
The ratio of adults to children on a trip is {r}. K THIS go. How many THAT go?|adults|children
Cats and dogs in a home are in the ratio {r}. There are K THIS. How many THAT are there?|cats|dogs
Wins to losses are {r}. The team has K THIS. How many THAT has it?|wins|losses
Sugar and fruit go {r} in my jam. I have K g of THIS. How much THAT do I take?|sugar|fruit
Soil and sand are mixed {r}. I take K buckets of THIS. How many of THAT?|soil|sand
Vinegar to oil is {r}. With K spoons of THIS how many spoons of THAT?|vinegar|oil
Copper to zinc is {r}. There are K g of THIS. How much THAT is there?|copper|zinc
THIS and THAT share a bonus {r}|x|y"""
KNOWN = [k.split("|") for k in KNOWN.split("\n")[:-1]]
add(ratio(False, 8), TO2, [t.replace("K ", "{x} ").replace("THIS", a).replace("THAT", b) for t, a, b in KNOWN] + ["{n} and {m} share money in the ratio {r}. {n} gets {x} dollars. How much does {m} get?", "{n} and {m} share a prize {r}. {n}'s part is {x} euros. What is {m}'s part?"], 1.4)
add(ratio(False, 8), TO1, [t.replace("K ", "{y} ").replace("THIS", b).replace("THAT", a) for t, a, b in KNOWN] + ["{n} and {m} share money in the ratio {r}. {m} gets {y} dollars. How much does {n} get?", "{n} and {m} share a prize {r}. {m}'s part is {y} euros. What is {n}'s part?"], 1.4)
add(ratio(False, 8), ALL1, """
{n} and {m} share money in the ratio {r}. {n} gets {x} dollars. How much is it in all?
Cement and sand are mixed {r}. {x} kg of cement are used. How many kg of the mix is that?
The ratio of men to women in a club is {r}. There are {x} men. How many members are there?
Juice and water are mixed {r}. With {x} litres of juice, how many litres of the drink do I get?
Adults and children are in the ratio {r}. {x} adults come. How many people come in all?
Blue and white are mixed {r}. I use {x} litres of blue. How much paint is that altogether?
""", 1)


# -- one is so much dearer: both together -----------------------------------------------------------------------------------------
def dearer(d):
    a = d.int(20, 1200) * 5
    c = d.pick([20, 30, 40, 50, 60, 70, 75, 80, 90, 25, 45])
    form = d.pick([("{}", "", ["{} cents"]), ("${}", "", ["{} cents"]), ("£{}", "", ["{}p", "{} pence"]), ("€{}", "", ["{} cents"])])
    two = lambda n: str(n // 100) if n % 100 == 0 else f"{n // 100}.{n % 100:02d}"
    if a <= c:
        a += 100
    pairs = [("pen", "pad"), ("coffee", "cake"), ("cake", "coffee"), ("loaf", "bun"), ("card", "stamp"), ("tea", "juice"), ("bus ticket", "train ticket"), ("soup", "salad"), ("beer", "wine"), ("sandwich", "wrap"), ("magazine", "paper"), ("small box", "big box"), ("pear juice", "apple juice"), ("pie", "muffin"), ("plug", "cable")]
    x, y = d.pick(pairs)
    show = form[0].format
    return dict(a=two(a), A=show(two(a)), b=f"0.{c:02d}", c=d.pick(form[2]).format(c), x=x, y=y, k=d.int(2, 9), out=(lambda t: show(t)) if form[0] != "{}" else None)


UP = ("First the second one: {a} plus {b}.", "{a}+{b}")
DOWN = ("First the second one: {a} minus {b}.", "{a}-{b}")
TOG = ("Together: {a} plus {r1}.", "{a}+{r1}")
ASK = "Asked: all together. "
more(dearer, [(ASK + UP[0], UP[1]), TOG], """
A {x} is {A} and a {y} costs {c} more. What do both cost together?
A {x} costs {A}. A {y} is {c} dearer. How much are the two together?
The {x} is {A}, the {y} {c} more. I buy one of each. What do I pay?
A {y} costs {c} more than a {x}. The {x} is {A}. What is the price of both?
I have a {x} for {A} and a {y} that costs {c} more. What does it all cost?
one {x} {A}, one {y} {c} more. total?
The {x} costs {A} and the {y} {c} more than that. What is the total?
""", 1.6)
more(dearer, [(ASK + DOWN[0], DOWN[1]), TOG], """
A {x} is {A} and a {y} costs {c} less. What do both cost together?
A {x} costs {A}. A {y} is {c} cheaper. How much are the two together?
The {x} is {A}, the {y} {c} less. I buy one of each. What do I pay?
A {y} costs {c} less than a {x}. The {x} is {A}. What is the price of both?
one {x} {A}, one {y} {c} less. total?
""", 1.2)
more(dearer, [(UP[0].replace("First the second one: ", ""), UP[1])], """
A {x} is {A} and a {y} costs {c} more. What does the {y} cost?
A {x} costs {A}. A {y} is {c} dearer. How much is a {y}?
A {y} costs {c} more than a {x}, which is {A}. What is the price of a {y}?
The price of a {x} was {A}. It went up by {c}. What is it now?
Yesterday a {x} was {A}, today it is {c} more. What does it cost today?
A {x} is {A} plus {c} deposit. What do I pay?
""", 0.9)
more(dearer, [(DOWN[0].replace("First the second one: ", ""), DOWN[1])], """
A {x} is {A} and a {y} costs {c} less. What does the {y} cost?
A {x} costs {A}. With a coupon it is {c} off. What do I pay?
A {x} is {A}. It is {c} cheaper today. How much is it today?
The price of a {x} of {A} goes down by {c}. What is it now?
I give the bottle back and get {c} off a {x} of {A}. What do I pay?
""", 0.9)
more(dearer, [("<k times b>.", "<k*b>")], """
Bananas cost {c} each. What do {k} cost?
A stamp is {c}. How much are {k} stamps?
A bun costs {c}. I buy {k}. What do I pay?
{k} rolls at {c} each, how much?
What do {k} eggs cost at {c} an egg?
One apple costs {c}. How much do {k} cost?
Each call costs {c}. I made {k} calls. What is the cost?
A copy is {c}. How much for {k} copies?
""", 0.9)


# -- two unknowns ------------------------------------------------------------------------------------------------------------------
def twice(d):
    k, x = d.int(2, 10), d.int(3, d.pick([40, 200]))
    return {**cash(d, dict(k=k, kw="twice" if k == 2 and d.chance(0.7) else f"{k} times"), s=str(x * (k + 1))), "out": None}


XS = ("The smaller part is x and the larger part {k}x. The equation is x+{k}x={s}.", "solve(x+{k}x={s})")
PAIRS = [("phone", "case"), ("bike", "helmet"), ("table", "chair"), ("dinner", "wine"), ("car", "trailer"), ("sofa", "lamp"), ("camera", "bag"), ("coat", "scarf"), ("tent", "stove"), ("printer", "ink"), ("flight", "taxi"), ("bed", "mattress"), ("drill", "bit set"), ("hotel", "train"), ("guitar", "tuner"), ("pram", "blanket")]
TIMES = ["A {X} and a {Y} cost {S} together. The {X} costs {kw} as much as the {Y}. What does the WHICH cost?", "Together a {X} and a {Y} are {S}. The {X} is {kw} as dear as the {Y}. How much is the WHICH?", "I paid {S} for a {X} and a {Y}. The {X} was {kw} the price of the {Y}. What was the price of the WHICH?", "A {X} costs {kw} as much as a {Y}. Both are {S}. What does the WHICH cost?"]


def paired(draw):
    def drawn(d):
        v = draw(d)
        v["X"], v["Y"] = d.pick(PAIRS)
        return v
    return drawn


def solved(v):
    return v["s1"]


TIMES_P = ["{n} earns {kw} as much as {m}. Together they earn {S}. What does WHO earn?", "{n} and {m} have {S} together. {n} has {kw} as much as {m}. How much has WHO?", "{n} paid {kw} as much as {m} for a present of {S}. How much did WHO pay?", "Of {S} {n} gets {kw} as much as {m}. How much does WHO get?", "{n} saved {kw} as much as {m}. They saved {S} in all. How much did WHO save?"]
more(paired(twice), [("Asked: the smaller part. " + XS[0], XS[1])], [t.replace("WHICH", "{Y}") for t in TIMES] + [t.replace("WHO", "{m}") for t in TIMES_P], 1.2, box=solved, answer="x + {k}x = {s} gives x = {s1}.")
more(paired(twice), [("Asked: the larger part. " + XS[0], XS[1]), ("The larger part is {k} times {s1}.", "{k}*{s1}")], [t.replace("WHICH", "{X}") for t in TIMES] + [t.replace("WHO", "{n}") for t in TIMES_P], 1.2, answer="x + {k}x = {s} gives x = {s1}; then {k} × {s1} = {r2}.")


def plus(d):
    k, x = d.int(2, d.pick([20, 90])), d.int(3, d.pick([40, 300]))
    return {**cash(d, {}, s=str(2 * x + k), k=str(k)), "out": None}


XP = ("The smaller part is x and the larger part x+{k}. The equation is x+(x+{k})={s}.", "solve(x+(x+{k})={s})")
PLUS = ["A {X} and a {Y} cost {S} together. The {X} costs {K} more than the {Y}. What does the WHICH cost?", "Together a {X} and a {Y} are {S}. The {X} is {K} dearer. How much is the WHICH?", "I paid {S} for a {X} and a {Y}. The {X} was {K} more than the {Y}. What was the price of the WHICH?", "A {X} costs {K} more than a {Y}. Both cost {S}. How much is the WHICH?"]
PLUS_P = ["{n} earns {K} more than {m}. Together they earn {S}. What does WHO earn?", "{n} and {m} have {S} together. {n} has {K} more than {m}. How much has WHO?", "{n} paid {K} more than {m} for a present of {S}. How much did WHO pay?", "{n} and {m} share {S}. {n} gets {K} more. How much does WHO get?", "{n} and {m} saved {S} in all, {n} {K} more than {m}. How much did WHO save?"]
more(paired(plus), [("Asked: the smaller part. " + XP[0], XP[1])], [t.replace("WHICH", "{Y}") for t in PLUS] + [t.replace("WHO", "{m}") for t in PLUS_P], 1.4, box=solved, answer="x + (x + {k}) = {s} gives x = {s1}.")
more(paired(plus), [("Asked: the larger part. " + XP[0], XP[1]), ("The larger part is {s1} plus {k}.", "{s1}+{k}")], [t.replace("WHICH", "{X}") for t in PLUS] + [t.replace("WHO", "{n}") for t in PLUS_P], 1.4, answer="x + (x + {k}) = {s} gives x = {s1}; then {s1} + {k} = {r2}.")
NUM = draws(k=(2, 60), x=(2, 200))


def sums(d):
    v = NUM(d)
    return dict(k=v["k"], s=2 * v["x"] + v["k"])


SMALLER = ("Call the smaller number x. The equation is x+(x+{k})={s}.", "solve(x+(x+{k})={s})")
more(sums, [("Asked: the larger. " + SMALLER[0], SMALLER[1]), ("The smaller is {s1}. The larger is {k} more.", "{s1}+{k}")], """
Two numbers add up to {s} and their difference is {k}. What is the larger one?
Two numbers add up to {s} and differ by {k}. Which is the larger?
The sum of two numbers is {s}, the difference {k}. What is the bigger number?
Two numbers make {s} together. One is {k} more than the other. What is the larger number?
Two numbers have the sum {s} and the difference {k}. Find the larger one.
""", 1, answer="x + (x + {k}) = {s} gives x = {s1}; then {s1} + {k} = {r2}.")
more(sums, [("Asked: the smaller. " + SMALLER[0], SMALLER[1])], """
Two numbers add up to {s} and their difference is {k}. What is the smaller one?
Two numbers add up to {s} and differ by {k}. Which is the smaller?
The sum of two numbers is {s}, the difference {k}. What is the smaller number?
Two numbers make {s} together. One is {k} more than the other. What is the smaller number?
""", 0.8, box=solved, answer="x + (x + {k}) = {s} gives x = {s1}.")


# -- ages --------------------------------------------------------------------------------------------------------------------------
def ages(d):
    x, k = d.int(4, 60), d.int(2, 35)
    return dict(k=k, s=2 * x + k)


YX = ("The younger is x and the older x+{k}. The equation is x+(x+{k})={s}.", "solve(x+(x+{k})={s})")
AGE = ["{n} is {k} years older than {m}. Together they are {s}. How old is WHO?", "{n} and {m} are {s} years old together. {n} is {k} years older. How old is WHO?", "My colleagues {n} and {m} are {s} together. {n} is {k} years older than {m}. How old is WHO?", "The ages of {n} and {m} add up to {s}. {n} is older by {k} years. What is WHO's age?", "{n} was born {k} years before {m}. Their ages make {s}. How old is WHO?", "Two colleagues, {n} and {m}, are {s} together, and {n} is {k} years older. How old is WHO?"]
more(ages, [("Asked: the younger. " + YX[0], YX[1])], [t.replace("WHO", "{m}") for t in AGE], 1, box=solved, answer="x + (x + {k}) = {s} gives x = {s1}.")
more(ages, [("Asked: the older. " + YX[0], YX[1]), ("The older is {s1} plus {k}.", "{s1}+{k}")], [t.replace("WHO", "{n}") for t in AGE], 1, answer="x + (x + {k}) = {s} gives x = {s1}; then {s1} + {k} = {r2}.")


def timesold(d):
    k, x = d.int(2, 9), d.int(3, 25)
    return dict(k=k, kw="twice" if k == 2 else f"{k} times", s=(k + 1) * x, x=x, y=k * x)


YK = ("The younger is x and the older {k}x. The equation is x+{k}x={s}.", "solve(x+{k}x={s})")
AGEK = ["{n} is {kw} as old as {m} and together they are {s}. How old is WHO?", "A father is {kw} as old as his child {m}. Together they are {s}. How old is WHO?", "{n}'s age is {kw} {m}'s age. The sum is {s}. How old is WHO?", "{n} and {m} are {s} in all. {n} is {kw} as old. How old is WHO?", "My neighbour {n} is {kw} as old as {m}. Their ages add up to {s}. What is WHO's age?"]
more(timesold, [("Asked: the younger. " + YK[0], YK[1])], [t.replace("WHO", "{m}") for t in AGEK], 0.9, box=solved, answer="x + {k}x = {s} gives x = {s1}.")
more(timesold, [("Asked: the older. " + YK[0], YK[1]), ("The older is {k} times {s1}.", "{k}*{s1}")], [t.replace("WHO", "the father" if "father" in t else "{n}") for t in AGEK], 0.9, answer="x + {k}x = {s} gives x = {s1}; then {k} × {s1} = {r2}.")
OLD = draws(lambda v: v["a"] > v["b"] + 16, a=(25, 95), b=(2, 60), c=(2, 30))
more(OLD, [("{a} minus {b}.", "{a}-{b}")], """
My mother is {a} and I am {b}. How old was she when I was born?
{n} is {a}, {his} son is {b}. How old was {n} when the son was born?
I am {a} and have worked here for {b} years. How old was I when I started?
I am {a}. How old was I {b} years ago?
In {b} years I will be {a}. How old am I?
{n} will be {a} in {b} years. How old is {he} now?
I'm {a} and have been married for {b} years. At what age did I marry?
The house is {a} years old. We moved in {b} years ago. How old was it then?
""", 1.2)
more(OLD, [("{a} plus {b}.", "{a}+{b}")], """
I am {a}. How old will I be in {b} years?
{b} years ago {n} was {a}. How old is {he} now?
I retire in {b} years. I am {a} now. At what age do I retire?
My dad was {a} when I was born. I'm {b}. How old is he?
I was {a} when we moved here. That was {b} years ago. How old am I?
""", 0.9)


# -- averages ------------------------------------------------------------------------------------------------------------------------
def missing(n):
    def draw(d):
        while True:
            m = d.int(5, d.pick([30, 100, 800]))
            xs = [max(1, m + d.rng.randint(-m // 3, m // 3)) for _ in range(n - 1)]
            last = n * m - sum(xs)
            if 0 < last < 3 * m:
                names = dict(zip("abce", xs))
                return dict(names, k=n, m_=m, last=last, so=sum(xs))
    return draw


MISS = {4: ("{a}, {b} and {c}", "{a}+{b}+{c}", "three", "fourth"), 5: ("{a}, {b}, {c} and {e}", "{a}+{b}+{c}+{e}", "four", "fifth"), 3: ("{a} and {b}", "{a}+{b}", "two", "third")}
SAID = """My average after {k} rounds of golf is {m_}. The first THREE were LIST. What was the FOURTH?
The average of {k} pay slips is {m_} dollars. THREE of them were LIST. What was the FOURTH?
What do I need in the FOURTH test for an average of {m_}, after LIST?
I want to spend {m_} a day on average over {k} days. So far I spent LIST. How much can I spend on the last day?
{n} ran LIST km. What must {he} run on the FOURTH day for an average of {m_} km?
The average weight of {k} parcels is {m_} kg. THREE weigh LIST kg. What does the FOURTH weigh?
Takings were LIST on the first THREE days. The average for {k} days was {m_}. What were they on the FOURTH day?
Our {k} children are {m_} on average. THREE of them are LIST. How old is the FOURTH?
The mean of {k} bills is {m_} euros. THREE are LIST. How much is the FOURTH?
{k} flats cost {m_} on average. THREE cost LIST. What does the other one cost?
I slept LIST hours... what|x
A shop sold LIST bikes in THREE months. How many must it sell in the FOURTH for an average of {m_}?
average of {k} numbers {m_}; THREE are LIST. the last?
{n}'s scores were LIST. After the FOURTH game the average is {m_}. What was the FOURTH score?
The temperature was LIST degrees. What must it be on the FOURTH day for an average of {m_}?
We used LIST litres. With the FOURTH week the average is {m_} litres. How many litres was the FOURTH week?"""
SAID = [t for t in SAID.split("\n") if "|" not in t]
for n, (lst, sm, three, fourth) in MISS.items():
    more(missing(n), [("Asked: the missing one. All {k} add up to {k} times {m_}.", "{k}*{m_}"), ("The missing one is {r1} minus the sum of the others.", "{r1}-(" + sm + ")")], [t.replace("LIST", lst).replace("THREE", three).replace("FOURTH", fourth) for t in SAID], 1.1 if n != 3 else 0.7)


def mean(n):
    def draw(d):
        while True:
            hi = d.pick([12, 60, 300, 1500])
            xs = [d.int(2, hi) for _ in range(n)]
            if short(Fraction(sum(xs), n), 2):
                return dict(zip("abcefg", xs), n_=n)
    return draw


AVG = """I ran LIST km this week. What is the average per run?
My last bills were LIST euros. What is the average?
We had LIST visitors on the last days. What is the average per day?
The takings were LIST. What is the mean?
{n} worked LIST minutes. How long was it on average?
I spent LIST pounds on food. What did I spend on average?
The parcels weigh LIST kg. What is their average weight?
Prices for the same room: LIST. What's the average price?
The trains were LIST minutes late. How many minutes late were they on average?
My pulse was LIST. Average?
Goals in our last games: LIST. What is the average?
The team members are LIST years old. What is the average age?
I sold LIST books. How many is that on average?
average of LIST please"""
for n, lst, sm in ((3, "{a}, {b} and {c}", "{a}, {b}, {c}"), (4, "{a}, {b}, {c} and {e}", "{a}, {b}, {c}, {e}"), (5, "{a}, {b}, {c}, {e} and {f}", "{a}, {b}, {c}, {e}, {f}")):
    more(mean(n), [("The average is the sum divided by how many there are: mean.", "mean(" + sm + ")")], AVG.replace("LIST", lst), 0.5, answer="The average of " + sm + " is {r1}.")


@skill("real_plain_grown_shares", weight=5)
def shares(d):
    yield from tell(d, "grown.shares", TASKS)


@skill("real_plain_grown_shares_more", weight=5)
def shares_more(d):
    yield from tell(d, "grown.shares2", MORE)
