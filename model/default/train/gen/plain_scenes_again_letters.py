"""More wordings for equations with brackets, x + x + x, powers of negative numbers, signed numbers in order, factors in order and composite
numbers, and for the price of 100 ml or 100 g of a pack in litres or kilos.
"""
from .core import Answer, Call, skill
from .phrases import listing
from .plain_a_primes import SMALL, all_factors
from .plain_numbers_equations import finish, tex, typed
from .plain_numbers_forms import all_in_order
from .plain_scenes_base import Fraction, cash, cents, scenes, short, tell, two
from .plain_scenes_letters import LETTERS, SUPER, bracketed, put, repeated, sided, signed, whether_composite
from .real_words import pretty


def lines(text):
    return [t.strip() for line in text.strip().split("\n") for t in line.split("|")]


ASK = lines("""
Determine what number {v} is, given E.|Determine the number {v} for which E.|Determine {v} so that E.|Determine {v} such that E.|From E determine {v}.|Use E to determine {v}.|Determine the solution {v} of E.|The equation E has one solution. Determine it.
What value must {v} have so that E?|What value does {v} have in E?|What value of {v} satisfies E?|What value of {v} solves E?|Which value of {v} satisfies the equation E?|With what value of {v} does E become true?|For what value of {v} does E hold?|For which value of {v} is it true that E?|What must {v} be to make E true?
Find {v}, if E.|Find out what {v} is: E|Find the value {v} takes in E.|Find {v} from the equation E.|Find the number that {v} stands for in E.|Find the missing value {v} in E.|Work out the value of {v}: E|Work out what {v} is when E.|Calculate the value of {v} for E.|Compute {v}: E
Solve E and give {v}.|Solve for the letter {v}: E|Solve this for {v}: E|Solve the following for {v}. E|Solve: E|Solve to find {v}: E|Please solve E.|Could you solve E for me?|Can you solve E?|I have to solve E. What is {v}?|My homework: solve E.|How do I solve E? What is {v}?
Here is an equation: E. What is {v}?|An equation says E. What is {v}?|On the board it says E. Which number is {v}?|{n} knows that E. What is {v}?|{n} finds E in a book. Help {him} to find {v}.|In the equation E, {v} is which number?|Suppose that E. Find {v}.|Let {v} be a number with E. What is {v}?|Assume E. What is the value of {v}?
E so {v} is?|E, find {v}|E -> {v}?|E; {v} = ?|E. Solve.|E. So what is {v}?|E. Which number is {v}?|{v} if E?|value of {v}: E|what's {v} if E|solve it: E|E, what number is {v}
Since E, what is {v}?|When E, {v} equals what?|Say what {v} must be: E|State the value of {v} for which E.|Give the solution of E.|Give {v}: E|Give the value of {v} that satisfies E.|Tell me {v} if E.|Tell me which {v} makes E true.|Write down the value of {v} when E.|Replace {v} by a number so that E. Which number?
Multiply out and find {v}: E|Get rid of the brackets and find {v} in E.|Open the brackets in E. What is {v}?|With brackets: E. Determine {v}.|Bring all the {v} to one side in E. What is {v}?|Simplify both sides of E and find {v}.
""")
NO_BRACKETS = [t for t in ASK if "bracket" not in t and "Multiply out" not in t]


@skill("real_plain_scenes_letters2", weight=5)
def letters2(d):
    v = d.pick(LETTERS.replace("a", ""))
    kind = d.rng.choices([bracketed, sided, repeated], [6, 3, 2])[0]
    e = kind(d, v)
    said = tex(d, e, v) if d.chance(0.18) else typed(d, e, v)
    yield put(d, "letters2", ASK if "(" in e else NO_BRACKETS, said, dict(v=v))
    plain = e.replace(" ", "")
    r = yield Call(f"The equation {plain} is solved for {v}: solve.", f"solve({plain})")
    yield finish(r, v)


POWER = lines("""
Evaluate: E|Calculate: E|Work out: E|Find: E|What is E equal to?|What number is E?|Which number is E?|E is what number?|E is how much?|How much does E come to?|What is the answer to E?|What is the result of E?|Give the value of E.|Give E.|Please calculate E.|Please evaluate E.|Could you work out E?
I need E.|I don't know what E is.|My calculator is broken. What is E?|{n} says that nobody knows E. What is it?|{n} multiplies and gets E. Write it as a number.|Find the number E.|Write out E as a number.|Without a calculator: E|Careful with the sign: what is E?|With the right sign, what is E?|Mind the minus: E
E, calculate|E, answer?|solve E|value of E|result of E please|what would E be|hi, what is E|Quick, E!
""")


@skill("real_plain_scenes_negative2", weight=2.5)
def negative2(d):
    b, k = d.rng.choices([(b, k) for b in (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20) for k in range(2, 8) if b ** k <= 100000], None)[0]
    minus, up = d.pick("--−"), f"^{k}" if d.chance(0.45) else str(k).translate(SUPER)
    shown, e, r = f"({minus}{b}){up}", f"({-b})^{k}", d.rng.random()
    if r < 0.15:
        c, j = d.int(2, 6), d.pick([2, 3])
        op = d.pick("+-")
        shown, e = f"{shown} {op} ({minus}{c}){f'^{j}' if up[0] == '^' else str(j).translate(SUPER)}", f"{e}{op}({-c})^{j}"
    elif r < 0.25:
        c = d.int(1, 90)
        shown, e = f"{c} + {shown}", f"{c}+{e}"
    elif r < 0.33:
        c = d.int(1, 90)
        shown, e = f"{c} - {shown}", f"{c}-{e}"
    elif r < 0.4 and b < 6:
        shown, e = f"-{shown}", f"-({-b})^{k}"
    if d.chance(0.12):
        shown = f"${shown}$"
    yield put(d, "negative2", POWER, shown)
    r = yield Call("Evaluate the expression.", e)
    yield Answer("", f"{pretty(e)} = {r.best}.", r.best)


UP = lines("""
Arrange these numbers from the smallest to the largest: E|Put the numbers E in order, starting with the smallest one.|Write E in order, the smallest number first.|Sort these numbers in ascending order: E|From least to greatest: E|Which order is right, least first, for E?|E, in ascending order|E, from low to high|smallest to largest: E
{n} marks E on a number line. In which order do they come, from left to right?|Scores of E points: list them from worst to best.|Rank these from lowest to highest: E|Line up E from the smallest to the largest.|Place in order from smallest: E|List E starting with the least.|Numbers: E. Order them, smallest to largest.|In increasing order, E is what?|Put in order of size, smallest first: E
Water levels of E m were read. Put them in order from lowest to highest.|Order the following from smallest to greatest: E|Begin with the smallest: E|Give E in ascending order.|Can you sort E from smallest to largest?|How are E ordered from smallest to largest?
""")
DOWN = lines("""
Arrange these numbers from the largest to the smallest: E|Put the numbers E in order, starting with the largest one.|Write E in order, the largest number first.|Sort these numbers in descending order: E|From greatest to least: E|E, in descending order|E, from high to low|largest to smallest: E|Rank these from highest to lowest: E|List E starting with the greatest.
Scores of E points: list them from best to worst.|Put in order of size, largest first: E|Begin with the largest: E|Give E in descending order.|Can you sort E from largest to smallest?|In decreasing order, E is what?
""")


@skill("real_plain_scenes_order2", weight=2.5)
def order2(d):
    style = d.pick(["decimal", "mixed", "mixed", "mixed", "whole"])
    while True:
        ns = [signed(d, style) for _ in range(d.pick([3, 3, 4]))]
        if len({Fraction(x) for x in ns}) == len(ns) and any(x[0] == "-" for x in ns):
            break
    up = d.chance(0.65)
    said = ", ".join(ns) if d.chance(0.6) else listing(d, ns)
    yield put(d, "up2" if up else "down2", UP if up else DOWN, said.replace("-", "−") if d.chance(0.3) else said)
    yield from all_in_order(ns, up)


ALL = lines("""
What are the factors of E? List them in order.|Give the factors of E from the smallest to the largest.|Give all factors of E in increasing order.|Write all the factors of E, smallest first.|List every number that is a factor of E.|Find the complete list of factors for E.|Which numbers divide into E? Write them all down in order.|Show all the factors of E.|Show me every factor of E in order.
What whole numbers can E be divided by exactly?|E marbles are put in equal piles. What sizes can the piles have? List all.|E tiles are laid in full rows. List all possible numbers of tiles in a row.|E pupils are put in teams of equal size. List all the possible sizes.|Order all the factors of E from smallest to largest.|factors of E in order please|all factors of E, from 1 to E|List the positive factors of E.
Name all the factors of E.|The factors of the number E are which, in order?|Starting with 1, list the factors of E.|Write down every divisor of E in order.|E has which divisors? All of them, in order.|All divisors of E, smallest to largest.|Using factor pairs, list all the factors of E.|Find all the factor pairs of E and list the factors in order.|{n} must write all the factors of E in order. What should {he} write?
""")
COMPOSITE = lines("""
Is E a composite number or not?|Is it true that E is composite?|Composite or not: E? Answer yes if it is.|Does the number E count as composite?|Is E one of the composite numbers?|Can E be split into two smaller factors?|Can we write E as a times b with both larger than 1?|Can you find two numbers greater than 1 whose product is E?|Are there two whole numbers above 1 that multiply to E?|Is E the product of two smaller whole numbers?
Is E divisible by any number other than 1 and E?|Is there a number between 1 and E that divides E?|Does anything besides 1 and E divide E?|{n} wonders whether E is composite. Is it?|{n} has E tiles. Can {he} lay a full rectangle with more than one row and more than one column?|Could E chairs be put in equal rows, with more than one row and more than one chair in each?|yes or no: is E composite|is E a composite no.|Find out if E is composite.|Is E composite? Say yes or no.
Can E be expressed as the product of two numbers, neither of them 1?|Does E have factors apart from 1 and itself?|Is E made up of smaller factors?|Does E factor into smaller whole numbers?|My teacher says E is composite. Is that true?|Would E be called composite?|Is the whole number E composite?
""")


@skill("real_plain_scenes_factors2", weight=2)
def factors2(d):
    x = d.pick(SMALL) if d.chance(0.8) else d.pick([84, 90, 96, 100, 108, 120, 144, 63, 75, 81, 66, 72, 98, 112, 126, 150])
    yield put(d, "factors2", ALL, str(x))
    yield from all_factors(x)


@skill("real_plain_scenes_composite2", weight=2)
def composite2(d):
    x = d.rng.randint(4, 150) if d.chance(0.6) else d.int(100, 2000)
    if d.chance(0.45):
        x = d.pick([3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181, 191, 193, 197, 199])
    yield put(d, "composite2", COMPOSITE, str(x))
    yield from whether_composite(x)


# -- 100 ml of litres, 100 g of kilos --------------------------------------------------------------------------------------
def big(small, large):
    def draw(d):
        while True:
            k, a = d.pick(["1.5", "2", "2.5", "3", "4", "5", "1.2", "1.25", "0.5", "0.75", "0.8", "1.6", "10"]), cents(d, 60, 4000)
            if short(Fraction(a) / (Fraction(k) * 10) / 100, 2) and a >= Fraction(k) * 20:
                break
        return cash(d, dict(k=k, L=d.pick(large), s=small), a=two(a))
    return draw


LITRES, KILOS = ["litre", "litre", "l"], ["kg", "kg", "kilo"]
PER = lambda s: [("100 " + s + " cost {a} divided by {k} times 1000, times 100.", "{a}/({k}*1000)*100")]
BIG = [scenes(big("ml", LITRES), PER("ml"), """
A {k} {L} bottle of juice costs {A}. What is the price per 100 ml?
{n} pays {A} for a {k} {L} bottle of oil. How much is that per 100 ml?
A {k} {L} can of paint is {A}. What do 100 ml cost?
Milk: {k} {L} for {A}. Price per 100 ml?
A bottle holds {k} litres and costs {A}. Find the cost of 100 ml.
If a {k} {L} carton costs {A}, what does 100 ml cost?
Washing liquid comes in {k} {L} bottles at {A}. Work out the price of 100 ml.
How much are 100 ml when {k} litres cost {A}?
A {k} {L} tub of ice cream is sold for {A}. How much is it per 100 ml?
Vinegar is {A} for {k} litres. What do you pay per 100 ml?
"""), scenes(big("g", KILOS), PER("g"), """
A {k} {L} bag of rice costs {A}. What is the price per 100 g?
{n} pays {A} for a {k} {L} pack of coffee. How much is that per 100 g?
A {k} {L} cheese is {A}. What do 100 g cost?
Flour: {k} {L} for {A}. Price per 100 g?
A sack holds {k} kg and costs {A}. Find the cost of 100 g.
If a {k} {L} cake costs {A}, what does 100 g of it cost?
Washing powder comes in {k} {L} boxes at {A}. Work out the price of 100 g.
How much are 100 g when {k} kg cost {A}?
{k} kg of nuts are sold for {A}. How much is it per 100 g?
Honey is {A} for {k} kg. What do you pay per 100 g?
""")]


@skill("real_plain_scenes_big", weight=1.5)
def big_scenes(d):
    yield from tell(d, "scenes.big", BIG)
