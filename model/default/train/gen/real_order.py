"""Order of operations, powers and roots, divisors, multiples and primes, as exam papers and pupils ask for them."""
from .core import Answer, Call, skill, counted
from .phrases import listing
from .real_numbers import ASK
from .real_words import Task, around, choose, fill, frames, known, pretty, run, spin

# -- order of operations -------------------------------------------------------------------------------------------------------------
BARE = [f for f in ASK if f not in ("E",)] + ["E", "Work out E using the correct order of operations.", "Use the order of operations to work out E.", "Using BIDMAS, work out E.", "Using PEMDAS, evaluate E.", "Remember the order of operations: what is E?", "Evaluate the expression E.", "Find the value of the expression E.",
       "{n} [says|thinks] that E is {wrong}. What is the correct answer?", "What is the correct value of E?", "{n} types E into a calculator. What does it show?", "Work out E, [remembering|keeping in mind] that multiplication comes before addition."]
SHAPES = ["{a} + {b} * {c}", "{a} - {b} * {c}", "{b} * {c} + {a}", "{b} * {c} - {a}", "({a} + {b}) * {c}", "({a} - {b}) * {c}", "{c} * ({a} + {b})", "{c} * ({a} - {b})", "{a} + {q} / {c}", "{a} - {q} / {c}", "{q} / {c} + {a}", "{q} / {c} - {b}", "{b} * {c} + {e} * {f}", "{b} * {c} - {e} * {f}",
          "{a} + {b} * {c} - {e}", "{q} / {c} * {b}", "{a} - ({b} + {c})", "{a} - ({b} - {c})", "({a} + {b}) / {f}", "({a} + {b}) * ({e} - {f})", "({a} - {b}) * ({e} + {f})", "{b}^2 + {a}", "{a} + {b}^2", "{b}^2 - {c} * {e}", "{c} * {b}^2", "({b} + {c})^2", "({a} - {b})^2", "{b}^2 + {c}^2", "{b}^2 - {c}^2", "{c}^3 + {a}", "{a} + {c}^3 - {b}",
          "{a} - {q} / {c} + {b}", "{b} + {c} * ({e} + {f})", "{b} + {c} * ({a} - {e})", "{a} * {b} - {q} / {c}", "({q} + {c}) / {c}", "{a} + {b} * {c}^2", "{q} / ({g})", "2 * ({a} + {b}) - {c}", "{a} - 2 * ({b} + {c})", "{c} * {b} / 2", "({a} + {b} + {e}) / 3", "{a} - {b} + {c} * {e}", "{f} * ({a} - {b}) + {c}", "{a} + ({b} - {c}) * {e}", "sqrt({s}) + {a}", "{a} - sqrt({s})", "{c} * sqrt({s})", "{b} + sqrt({s}) * {c}", "sqrt({s}) + {b}^2", "{a} + {b} + {c} * {e} - {f}", "({a} + {b}) * {c} - {e} * {f}", "{q} / {c} + {e} * {f}", "{a} - {b} - {c} * {e}", "[({a} + {b}) * {c} - {e}]"]


def write(d, e):
    """The calculator's expression as a test prints it."""
    times = d.pick(["×", "×", "×", "*", "x", "·"])
    over = d.pick(["÷", "÷", "/", ":" if "x" not in times else "÷"])
    out = e.replace("*", times).replace("/", over)
    if d.chance(0.2):
        out = out.replace(" - ", " − ")
    out = out.replace("sqrt(" + "", "√(") if d.chance(0.5) else out
    out = out.replace("√(", "√(")
    if d.chance(0.35):
        out = out.replace("^2", "²").replace("^3", "³")
    if d.chance(0.15):
        out = out.replace(" ", "")
    if d.chance(0.35) and times == "×" and "(" in out and "sqrt" not in out and "√" not in out:
        out = out.replace(" × (", "(").replace("×(", "(") if "²" not in out else out
    if d.chance(0.1):
        out = e.replace("*", d.pick(["\\times", "\\cdot"])).replace("/", "\\div").replace("sqrt(", "\\sqrt{")
        if "\\sqrt{" in out:
            i = out.index("\\sqrt{")
            j = out.index(")", i)
            out = out[:j] + "}" + out[j + 1:]
        out = d.pick(["$%s$", "%s", "\\(%s\\)"]) % out
    return out


def order_numbers(d):
    big = d.pick([9, 12, 20])
    a, b, c, e, f = d.int(10, d.pick([30, 60, 100])), d.int(2, big), d.int(2, 9), d.int(2, 12), d.int(2, 9)
    r = d.int(2, 12)
    g1 = d.int(1, 6)
    g2 = d.int(1, 6)
    q = c * d.int(2, 12)
    return dict(a=a, b=b, c=c, e=e, f=f, q=q, s=r * r, g=f"{g1} + {g2}", g1=g1 + g2)


# In words: (how it is said, the expression)
WORDS = [("the sum of {a} and {b}, multiplied by {c}", "({a}+{b})*{c}"), ("{c} times the sum of {a} and {b}", "{c}*({a}+{b})"), ("{c} multiplied by the difference between {a} and {b}", "{c}*({a}-{b})"), ("the product of {a} and {b}, plus {c}", "{a}*{b}+{c}"), ("{c} more than the product of {a} and {b}", "{a}*{b}+{c}"), ("{c} less than the product of {a} and {b}", "{a}*{b}-{c}"),
         ("{a} plus the product of {b} and {c}", "{a}+{b}*{c}"), ("{a} minus the product of {b} and {f}", "{a}-{b}*{f}"), ("twice the sum of {a} and {b}", "2*({a}+{b})"), ("double the sum of {a} and {b}", "2*({a}+{b})"), ("half the sum of {a} and {b}", "({a}+{b})/2"), ("the sum of {a} and {b}, divided by {f}", "({a}+{b})/{f}"), ("the difference between {a} and {b}, divided by {f}", "({a}-{b})/{f}"), ("{a} added to the quotient of {q} and {c}", "{a}+{q}/{c}"),
         ("the square of {b}, plus {a}", "{b}^2+{a}"), ("{a} more than the square of {b}", "{b}^2+{a}"), ("the square of the sum of {b} and {c}", "({b}+{c})^2"), ("the sum of the squares of {b} and {c}", "{b}^2+{c}^2"), ("{a} plus {b} times {c}", "{a}+{b}*{c}"), ("{a} minus {b} plus {c}", "{a}-{b}+{c}"), ("{b} times {c} plus {a}", "{b}*{c}+{a}"), ("{q} divided by {c}, plus {a}", "{q}/{c}+{a}"), ("{b} squared minus {c}", "{b}^2-{c}"), ("three times {b}, plus twice {c}", "3*{b}+2*{c}"), ("the product of {b} and {c}, minus the product of {e} and {f}", "{b}*{c}-{e}*{f}"), ("the sum of {a} and {b} multiplied by the difference between {a} and {b}", "({a}+{b})*({a}-{b})")]
STEPS = [("Add {a} and {b}, then multiply the result by {c}. What do you get?", "({a}+{b})*{c}"), ("Subtract {b} from {a} and multiply the answer by {c}. [What is the result?|What number do you get?]", "({a}-{b})*{c}"), ("Multiply {a} by {b} and then add {c}. What is the result?", "{a}*{b}+{c}"), ("Multiply {a} by {b}, then subtract {c}.", "{a}*{b}-{c}"), ("Divide {q} by {c} and add {a} to the result.", "{q}/{c}+{a}"), ("Start with {a}. Add {b}, then double the result. What number do you have now?", "({a}+{b})*2"), ("Start with {a}, subtract {b}, and multiply by {c}. Which number do you reach?", "({a}-{b})*{c}"), ("Square {b} and add {a}. What do you get?", "{b}^2+{a}"), ("Square {b}, then multiply by {c}.", "{b}^2*{c}"), ("Take {b} from {a}, then square the answer.", "({a}-{b})^2"), ("{n} multiplies {b} by {c} and then adds {a}. What does {he} get?", "{b}*{c}+{a}"), ("{n} adds {a} and {b} and divides the [result|answer|sum] by {f}. What does {he} get?", "({a}+{b})/{f}"), ("First divide {q} by {c}. Then multiply the result by {b}. What is the final answer?", "{q}/{c}*{b}")]


@skill("real_order", weight=3.4)
def real_order(d):
    v = order_numbers(d)
    while v["a"] <= v["b"] + 1:
        v = order_numbers(d)
    c = d.rng.random()
    if c < 0.25:
        table = dict(WORDS)
        raw = choose(d, "real.words", list(table))
        slots = known(d, v)
        q = choose(d, "real.wordask", frames(ASK[:21], ["{x}"]))
        said = fill(d, raw, slots)
        said = said[0].lower() + said[1:] if not q.startswith("{x}") else said
        q, e = q.replace("{x}", said), table[raw]
    elif c < 0.37:
        table = dict(STEPS)
        raw = choose(d, "real.steps", list(table))
        slots = known(d, v)
        q, e = fill(d, spin(d, raw), slots), table[raw]
    else:
        shape = d.pick(SHAPES)
        e = shape.replace(" ", "") if "[" not in shape else "({a}+{b})*{c}-{e}"
        shape = shape.strip("[]")
        drop = "{g}" in shape
        if drop:
            v["q"] = v["g1"] * d.int(2, 12)
        x = write(d, shape.format(**v))
        raw = choose(d, "real.order", frames(BARE, ["{x}"]))
        slots = known(d, {})
        wrong = d.int(3, 200)
        q = fill(d, spin(d, raw), slots).replace("{x}", x).replace("{wrong}", str(wrong))
    e = e.format(**v).replace(" ", "")
    yield around(d, q, slots, False)
    r = yield Call("Evaluate the expression.", e)
    yield Answer("", f"{pretty(e)} {'≈' if '≈' in r.text else '='} {r.decimal if '≈' in r.text else r.best}.", r.best)


# -- powers and roots --------------------------------------------------------------------------------------------------------------------
def square(d):
    r = d.int(2, d.pick([12, 20, 35, 99]))
    return dict(a=r, s=r * r)


def cube(d):
    r = d.int(2, d.pick([6, 10, 20]))
    return dict(a=r, s=r ** 3)


def powr(d):
    b = d.int(2, d.pick([3, 5, 10]))
    k = d.int(3, {2: 12, 3: 8, 4: 6, 5: 6}.get(b, 5))
    return dict(b=b, k=k)


P = ASK[:22]
POWERS = [Task(square, [("Evaluate the expression.", "{a}^2")], frames(P, ["{a}²", "{a}^2", "{a} squared", "the square of {a}", "$%s^2$" % "{a}"]) + ["What number do you get when you square {a}?", "Square {a}.", "What is {a} to the power of 2?", "What is {a} multiplied by itself?", "{a} is multiplied by itself. What is the result?", "Write down the square of {a}.", "Find the {a}th square number.", "What is the {a}th square number?"], weight=8, answer="{a}² = {r1}."),
          Task(square, [("The square root of {s}: sqrt.", "sqrt({s})")], frames(P, ["√{s}", "the square root of {s}", "the positive square root of {s}", "\\sqrt{{s}}", "$\\sqrt{{s}}$", "sqrt({s})"]) * 2 + ["What positive number multiplied by itself gives {s}?", "Which positive number, when squared, gives {s}?", "[If|Given that] x² = {s} and x is positive, what is x?", "A number multiplied by itself gives {s}. The number is positive. What is it?", "Which whole number has a square of {s}?", "{s} is a square number. What is its square root?"], weight=9, answer="√{s} = {r1}."),
          Task(lambda d: dict(s=d.rng.choice([n for n in range(2, 300) if round(n ** 0.5) ** 2 != n]), k=d.pick([1, 2, 2, 3])), [("The square root of {s}: sqrt, rounded to {k} decimal places.", "round(sqrt({s}), {k})")], ["Find √{s} [correct to|to] {k} decimal places.", "What is the square root of {s} to {k} decimal places?", "Calculate the square root of {s}. [Give|Round] your answer to {k} decimal places.", "Work out √{s}, rounding your answer to {k} d.p.", "Give √{s} correct to {k} decimal places."], weight=2, answer="√{s}, rounded, is {r1}."),
          Task(cube, [("Evaluate the expression.", "{a}^3")], frames(P, ["{a}³", "{a}^3", "{a} cubed", "the cube of {a}"]) + ["Cube {a}.", "What is {a} to the power of 3?", "What is {a} multiplied by itself three times, that is {a} × {a} × {a}?", "Write down the cube of {a}.", "What is the {a}th cube number?"], weight=7, answer="{a}³ = {r1}."),
          Task(cube, [("The cube root of {s}: cbrt.", "cbrt({s})")], frames(P, ["∛{s}", "the cube root of {s}", "\\sqrt[3]{{s}}", "³√{s}"]) + ["Which number, when cubed, gives {s}?", "What number multiplied by itself twice more gives {s} (n × n × n = {s})?", "x³ = {s}. What is x?"], weight=6, answer="³√{s} = {r1}."),
          Task(powr, [("Evaluate the expression.", "{b}^{k}")], frames(P, ["{b}^{k}", "{b} to the power of {k}", "{b} to the power {k}", "{b} raised to the power of {k}", "the {k}th power of {b}", "{b}^{{k}}", "$%s^{{k}}$" % "{b}"]) + ["Raise {b} to the power of {k}.", "Write {b}^{k} as an ordinary number.", "What is the value of {b} multiplied by itself {k} times, i.e. {b}^{k}?", "In the power {b}^{k}, {b} is the base and {k} the exponent. What is its value?"], weight=9, spell=0, answer="{b}^{k} = {r1}."),
          Task(lambda d: dict(b=d.int(2, 5), k=d.int(3, 8), n0=d.int(2, 50)), [("{n0} doubled {k} times: {n0} times 2^{k}.", "{n0}*2^{k}")], ["A colony of {n0} bacteria doubles every hour. How many bacteria are there after {k} hours?", "{n} has {n0} coins and the number doubles every day. How many coins are there after {k} days?", "There are {n0} cells in a dish. Each hour the number of cells doubles. How many cells are there {k} hours later?"], weight=1.5)]


@skill("real_powers", weight=2.4)
def real_powers(d):
    yield from run(d, "real.powers", POWERS, False)


# -- divisors and multiples ----------------------------------------------------------------------------------------------------------------
GCDQ = ["What is the greatest common divisor of {l}?", "What is the highest common factor of {l}?", "Find the HCF of {l}.", "Find the GCD of {l}.", "Work out the highest common factor (HCF) of {l}.", "Find the greatest common factor of {l}.", "Find the highest common factor of {l}.", "Calculate the greatest common divisor of {l}.", "What is the largest number that divides {both} {l} [exactly|without a remainder]?", "What is the GCF of {l}?", "Determine the greatest common divisor of {l}.", "HCF of {l}?", "gcd of {l}", "What is the biggest number that goes into {both} {l}?", "Find the largest [integer|whole number] that is a factor of {both} {l}.", "Write down the HCF of {l}.", "Calculate gcd({c}).", "gcd({c}) = ?", "Use prime factors to find the HCF of {l}.", "Work out the HCF of {l}.", "What number is the highest common factor of {l}?", "Which is the greatest number that divides {both} {l}?"]
LCMQ = ["What is the least common multiple of {l}?", "What is the lowest common multiple of {l}?", "Find the LCM of {l}.", "Work out the lowest common multiple (LCM) of {l}.", "Find the lowest common multiple of {l}.", "Find the least common multiple of {l}.", "Calculate the LCM of {l}.", "Determine the least common multiple of {l}.", "What is the smallest [number|positive number|whole number] that is [divisible by|a multiple of] {both} {l}?", "LCM of {l}?", "lcm of {l}", "What is the first number that is in the times tables of {both} {l}?", "Write down the LCM of {l}.", "Calculate lcm({c}).", "lcm({c}) = ?", "Use prime factors to find the LCM of {l}.", "Work out the LCM of {l}.", "Find the smallest number that {l} all divide into.", "What is the smallest common multiple of {l}?", "Which is the smallest number that can be divided by {both} {l} without a remainder?"]
GCDS = ["{n} has {a} {t} and {b} {t2}. {He} wants to make identical [gift bags|party bags] using all of them. What is the greatest number of bags {he} can make?", "A florist has {a} roses and {b} tulips. She wants to make identical bouquets with no flowers left over. What is the greatest number of bouquets she can make?", "There are {a} girls and {b} boys in a [camp|school|club]. The leader wants to form teams with the same number of girls and the same number of boys in every team. What is the greatest number of teams possible?",
        "Two ribbons are {a} cm and {b} cm long. {n} wants to cut both into pieces of equal length with nothing left over. What is the greatest possible length of a piece?", "A rectangular floor measures {a} cm by {b} cm. It is to be covered with square tiles without cutting any. What is the side length of the largest possible tile?", "{n} has two pieces of wood, {a} cm and {b} cm long. {He} cuts them into equal pieces, as long as possible, without waste. How long is each piece?", "A baker has {a} muffins and {b} cookies and wants to pack them into identical boxes with none left over. What is the largest number of boxes?", "A teacher has {a} pencils and {b} erasers to share equally among as many pupils as possible, with none left over. How many pupils can there be?", "A gardener wants to plant {a} carrots and {b} lettuces in rows. Each row has the same number of plants and only one kind. What is the greatest number of plants in a row?",
        "Two tanks contain {a} litres and {b} litres of oil. What is the largest container that can measure the oil in both tanks exactly?", "A sheet of paper is {a} mm by {b} mm. It is cut into equal squares, as large as possible, with no paper left. What is the side of each square?", "{a} apples and {b} oranges are to be packed into boxes, all with the same number of fruit and only one kind in each box. What is the largest number of fruit per box?", "What is the largest group size if {a} children from one school and {b} from another are split into equal groups without mixing the schools?"]
LCMS = ["Bus A leaves every {a} minutes and bus B every {b} minutes. They both leave the station at 8:00. After how many minutes will they next leave at the same time?", "Two [bells|alarms] ring at intervals of {a} minutes and {b} minutes. They ring together now. After how many minutes will they ring together again?", "Two lights flash every {a} seconds and every {b} seconds. They flash together at the start. How many seconds pass before they flash together again?", "{n} goes swimming every {a} days and {m} every {b} days. They meet at the pool today. In how many days will they meet there again?", "Hot dogs come in packs of {a} and buns in packs of {b}. What is the smallest number of hot dogs and buns {n} can buy to have the same number of both?", "Two runners start together on a circular track. One needs {a} seconds for a lap and the other {b} seconds. After how many seconds will they be at the start together again?", "Trains to {town} leave every {a} minutes and trains to {town2} every {b} minutes. A train to each leaves at noon. In how many minutes does this happen again?",
        "What is the smallest number of {t} that can be put into groups of {a} or groups of {b} with none left over?", "{n} waters one plant every {a} days and another every {b} days. Today {he} watered both. After how many days will {he} water both on the same day again?", "Pencils are sold in packs of {a} and notebooks in packs of {b}. What is the least number of each that a teacher must buy to have as many pencils as notebooks?", "One gear wheel has {a} teeth and the other {b}. After how many teeth are they back in the same position for the first time?", "Tiles of length {a} cm and tiles of length {b} cm are laid in two rows. What is the shortest length at which both rows end together?", "Two ferries leave the harbour together. One comes back every {a} days, the other every {b} days. After how many days will they be in the harbour together again?", "A lighthouse flashes every {a} seconds, another one every {b} seconds. If they have just flashed together, how long will it take until they do so again?", "{title} checks the lift every {a} days and the heating every {b} days. Both were checked today. In how many days will both be checked on the same day again?"]


@skill("real_common", weight=2.8)
def real_common(d):
    gcd, story, three = d.chance(0.5), d.chance(0.5), False
    if gcd:
        while True:
            g = d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 18, 20, 24, 25, 30])
            three = not story and d.chance(0.2)
            ns = [g * d.int(1, 16) for _ in range(3 if three else 2)]
            if len(set(ns)) == len(ns) and min(ns) > 3:
                break
    else:
        three = not story and d.chance(0.25)
        top = d.pick([12, 20, 40]) if not three else 15
        ns = d.rng.sample(range(3, top + 1), 3 if three else 2)
    v = known(d, dict(a=ns[0], b=ns[1]))
    x = [str(n) for n in ns]
    l = listing(d, x, d.pick([" and ", " and ", ", and " if three else " and ", " and "]))
    if story:
        raw = choose(d, "real.gcds" if gcd else "real.lcms", GCDS if gcd else LCMS)
    else:
        raw = choose(d, "real.gcdq" if gcd else "real.lcmq", GCDQ if gcd else LCMQ)
        v.update(l=l, c=", ".join(x), both="all of" if three else d.pick(["both", "both", "both", ""]))
    q = fill(d, spin(d, raw), v, 0.03).replace("  ", " ")
    yield around(d, q.replace("all divide", "both divide") if not three else q, v, story)
    both = listing(d, x, " and ")
    if gcd:
        r = yield Call(f"The largest number that divides {both} is their greatest common divisor: gcd." if story else f"The greatest common divisor of {both}: gcd.", f"gcd({', '.join(x)})")
        yield Answer("", f"The greatest common divisor of {both} is {r.best}.", r.best)
    else:
        r = yield Call(f"The first common multiple of {both} is needed: lcm." if story else f"The least common multiple of {both}: lcm.", f"lcm({', '.join(x)})")
        yield Answer("", f"The least common multiple of {both} is {r.best}.", r.best)


# -- primes ----------------------------------------------------------------------------------------------------------------------------------
ISQ = ["Is {x} a prime number?", "Is {x} prime?", "Is the number {x} prime?", "Is {x} a prime number or [not|a composite number]?", "Decide whether {x} is a prime number.", "Determine whether {x} is prime.", "Say whether {x} is a prime number. Answer yes or no.", "{n} says that {x} is a prime number. Is {he} right?", "{n} thinks {x} is prime. Is {he} correct?", "True or false: {x} is a prime number.", "Check whether {x} is a prime number.", "Can {x} be called a prime number?", "Does {x} have exactly two factors, so that it is prime?", "Yes or no: is {x} prime?", "Tell me if {x} is prime.", "Find out if {x} is a prime number.", "Test whether the number {x} is prime or not.", "Is it true that {x} is a prime number?", "{x}: prime or not?", "Explain whether {x} is a prime number.", "My house number is {x}. Is it a prime number?", "State whether {x} is prime."]
NEXTQ = ["What is the next prime number after {x}?", "What is the smallest prime number greater than {x}?", "Find the next prime after {x}.", "Find the smallest prime number that is larger than {x}.", "Which prime number comes [next after|right after|directly after] {x}?", "What is the first prime number [above|after|bigger than|greater than] {x}?", "Write down the next prime number after {x}.", "Name the first prime number that is greater than {x}.", "Starting from {x}, what is the next prime you meet when counting up?", "{n} counts up from {x}. What is the first prime number {he} reaches after it?", "What prime number follows {x}?", "Which is the smallest prime bigger than {x}?", "State the first prime after {x}."]
LISTQ = ["List all the prime numbers between {a} and {b}.", "Write down all the prime numbers between {a} and {b}.", "What are the prime numbers between {a} and {b}?", "Which prime numbers lie between {a} and {b}?", "Which numbers between {a} and {b} are prime?", "Find all prime numbers from {a} to {b}.", "Name the primes between {a} and {b}.", "Give all the primes from {a} to {b}.", "List the primes [greater|larger] than {a} and [less|smaller] than {b}.", "{n} is looking for the prime numbers between {a} and {b}. Which are they?"]
COUNTQ = ["How many prime numbers are there between {a} and {b}?", "How many primes are there between {a} and {b}?", "How many of the numbers from {a} to {b} are prime?", "How many prime numbers lie between {a} and {b}?", "Find the number of primes between {a} and {b}.", "Count the prime numbers between {a} and {b}.", "How many primes are greater than {a} and less than {b}?", "{n} lists all the prime numbers between {a} and {b}. How many are on {his} list?", "What is the number of prime numbers from {a} to {b}?"]
FACTQ = ["Write {x} as a product of its prime factors.", "Write {x} as a product of prime factors.", "Express {x} as a product of primes.", "Find the prime factorisation of {x}.", "Find the prime factorization of {x}.", "What is the prime factorization of {x}?", "Break {x} down into prime factors.", "Decompose {x} into prime factors.", "Give the prime factor decomposition of {x}.", "Factorise {x} into primes.", "Use a factor tree to write {x} as a product of its prime factors.", "Work out the prime factorisation of {x}. Give your answer in index form.", "Which primes multiply together to make {x}?", "Express {x} as a product of its prime factors in index form.", "Split {x} into its prime factors."]
LARGEQ = ["What is the largest prime factor of {x}?", "Find the largest prime factor of {x}.", "What is the greatest prime factor of {x}?", "Which is the biggest prime that divides {x}?", "Determine the largest prime number that is a factor of {x}."]


@skill("real_primes", weight=3.2)
def real_primes(d):
    kind = d.rng.choices(["is", "next", "list", "count", "fact", "large"], [5, 3, 2.5, 2.5, 4, 0.7])[0]
    if kind in ("is", "next"):
        x = d.int(2, 99) if d.chance(0.4) else d.int(100, d.pick([300, 999, 9999]))
        if kind == "is" and x % 2 == 0 and d.chance(0.7):
            x += 1
        v = known(d, dict(x=x))
        yield around(d, fill(d, spin(d, choose(d, "real." + kind, ISQ if kind == "is" else NEXTQ)), v, 0.03), v, False)
        if kind == "is":
            r = yield Call(f"Whether {x} is prime: isprime.", f"isprime({x})")
            yield Answer("", f"Yes, {x} is a prime number." if r.text == "true" else f"No, {x} is not a prime number.", "yes" if r.text == "true" else "no")
        else:
            r = yield Call(f"The first prime after {x}: nextprime.", f"nextprime({x})")
            yield Answer("", f"The next prime after {x} is {r.best}.", r.best)
    elif kind in ("list", "count"):
        a = d.pick([1, 2, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]) if d.chance(0.6) else d.int(1, 400)
        b = a + d.pick([10, 10, 20, 20, 30, 40, 50]) if d.chance(0.6) else a + d.int(8, 45)
        while not any(all(n % p for p in range(2, int(n ** 0.5) + 1)) for n in range(max(a, 2), b + 1)) or prime(a) or prime(b):
            b += 1
            a += prime(a)
        v = known(d, dict(a=a, b=b))
        yield around(d, fill(d, spin(d, choose(d, "real." + kind, LISTQ if kind == "list" else COUNTQ)), v, 0.03), v, False)
        r = yield Call(f"The primes from {a} to {b}: primes." + (" Then they are counted." if kind == "count" else ""), f"primes({a}, {b})")
        k = r.text.count(",") + 1
        if kind == "list":
            yield Answer("", f"The primes from {a} to {b} are {r.text}.", r.text)
        else:
            yield Answer("", f"The primes: {counted(r.text)}. There {'are' if k > 1 else 'is'} {k}.", str(k))
    else:
        x = 1
        while x < 8 or x > 2500:
            x = 1
            for _ in range(d.int(2, 6)):
                x *= d.pick([2, 2, 2, 3, 3, 5, 5, 7, 11, 13])
        v = known(d, dict(x=x))
        yield around(d, fill(d, spin(d, choose(d, "real." + kind, FACTQ if kind == "fact" else LARGEQ)), v, 0.02), v, False)
        if kind == "fact":
            r = yield Call(f"The prime factors of {x}: factor.", f"factor({x})")
            yield Answer("", f"{x} = {r.text}.", r.text)
        else:
            r = yield Call(f"Asked: the largest prime factor. The prime factors of {x}: factor.", f"factor({x})")
            last = r.text.split(" * ")[-1].split("^")[0]
            yield Answer("", f"{x} = {r.text}, so the largest prime factor is {last}.", last)


def prime(n):
    return n > 1 and all(n % p for p in range(2, int(n ** 0.5) + 1))
