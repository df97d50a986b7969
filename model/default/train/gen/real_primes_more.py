"""Prime factors as a list, how many primes lie in a range, and sums of primes, in whole sentences."""
from .core import Answer, Call, counted, skill
from .real_words import around, choose, fill, known, spin

LIST = ["[List|Give|Name|Find|State|Write down] [all|] the prime factors of {x}.", "What are the prime factors of {x}?", "Which prime numbers divide {x}?", "Which primes are factors of {x}?", "What are the different prime factors of {x}?", "List the distinct prime factors of {x}.", "prime factors of {x}", "{x}: prime factors?", "Which prime numbers are divisors of {x}?", "Find all prime divisors of {x}.", "List every prime number that divides {x} exactly.", "What prime numbers go into {x}?",
        "Which of the factors of {x} are prime?", "By which prime numbers can {x} be divided [without a remainder|]?", "{n} lists the prime factors of {x}. What is on {his} list?", "Give a list of the prime factors of {x}.", "What are all the primes that divide {x}?", "Name the prime divisors of {x}.", "Tell me the prime factors of the number {x}.", "I need the prime factors of {x}.", "The number {x} has which prime factors?", "Show me the prime factors of {x} as a list.", "Find the distinct primes in the factorisation of {x}.",
        "{n} has to find the prime factors of {x}. What are they?", "Determine the prime factors of {x}.", "Write the prime factors of {x}, separated by commas.", "Which primes does {x} contain as factors?", "[Can you|Please] list the prime factors of {x}.", "What are the prime divisors of {x}?", "Identify the prime factors of {x}.", "Of the factors of {x}, list those that are prime."]
HOW_MANY = ["How many different prime factors does {x} have?", "How many distinct prime factors has {x}?", "How many prime numbers divide {x}?", "By how many different primes is {x} divisible?", "Count the different prime factors of {x}.", "What is the number of distinct prime divisors of {x}?", "How many of the factors of {x} are prime?"]
COUNT = ["How many prime numbers are there between {a} and {b}?", "How many primes lie between {a} and {b}?", "Count the prime numbers from {a} to {b}.", "How many numbers between {a} and {b} are prime?", "How many of the numbers from {a} to {b} are prime [numbers|]?", "What is the number of primes between {a} and {b}?", "Find the number of prime numbers between {a} and {b}.", "{n} counts the primes between {a} and {b}. How many does {he} find?", "How many primes are greater than {a} but less than {b}?", "How many prime numbers are larger than {a} and smaller than {b}?", "There are how many primes from {a} to {b}?",
         "In the range {a} to {b}, how many primes are there?", "primes between {a} and {b}: how many?", "How many primes do you find from {a} up to {b}?", "Work out how many prime numbers lie between {a} and {b}.", "{n} writes down all the primes from {a} to {b}. How many numbers does {he} write down?", "How many primes are on a number line between {a} and {b}?", "Houses have the numbers from {a} to {b}. How many of the numbers are prime?", "From the integers {a} to {b}, how many are prime?", "Give the count of primes in the interval from {a} to {b}.", "number of primes between {a} and {b}?", "A page lists the numbers from {a} to {b}. {n} colours the primes. How many does {he} colour?"]
BELOW = ["How many prime numbers are less than {b}?", "How many primes are there below {b}?", "How many primes are smaller than {b}?", "Count the primes up to {b}.", "How many prime numbers are there up to {b}?", "How many of the first {b} positive whole numbers are prime?", "Find the number of primes under {b}.", "How many primes are there from 1 to {b}?"]
ADDED = ["Find the sum of the prime numbers between {a} and {b}.", "What is the sum of all primes from {a} to {b}?", "Add up the prime numbers between {a} and {b}.", "{n} adds all the primes between {a} and {b}. What total does {he} get?", "Work out the sum of the primes that are greater than {a} and less than {b}.", "What do the primes between {a} and {b} add up to?"]
ALL = ["List the prime numbers between {a} and {b}.", "Which numbers between {a} and {b} are prime?", "Write down all prime numbers from {a} to {b}.", "Name all the primes that are greater than {a} and less than {b}.", "Which primes lie between {a} and {b}?", "{n} writes the primes between {a} and {b} on the board. Which numbers does {he} write?", "Give all primes in the range {a} to {b}.", "What are the primes from {a} up to {b}?"]


def prime(n):
    return n > 1 and all(n % p for p in range(2, int(n ** 0.5) + 1))


@skill("real_prime_lists", weight=2.4)
def real_prime_lists(d):
    kind = d.pick(["list"] * 9 + ["many"] * 2 + ["count"] * 7 + ["below"] * 2 + ["sum"] * 2 + ["all"] * 2)
    if kind in ("list", "many"):
        x = 1
        while not 6 <= x <= 30000:
            x = 1
            for _ in range(d.pick([2, 2, 3, 3, 4, 5])):
                x *= d.pick([2, 2, 2, 3, 3, 5, 5, 7, 7, 11, 13, 17, 19, 23])
        slots = known(d, dict(x=x))
        yield around(d, fill(d, spin(d, choose(d, "real.pf" + kind, LIST if kind == "list" else HOW_MANY)), slots, 0.02), slots, False)
        r = yield Call(f"Asked: {'each prime factor once' if kind == 'list' else 'how many different prime factors'}. The prime factors of {x}: factor.", f"factor({x})")
        primes = ", ".join(p.split("^")[0] for p in r.text.split(" * "))
        if kind == "list":
            yield Answer("", f"{x} = {r.text}, so its prime factors are {primes}.", primes)
        else:
            yield Answer("", f"{x} = {r.text}. Its prime factors: {counted(primes)}.", str(primes.count(",") + 1))
        return
    while True:
        a = 1 if kind == "below" else d.int(4, d.pick([30, 90, 400]))
        b = d.rng.randint(10, 60) if kind == "below" else a + d.rng.randint(6, 40)
        k = sum(map(prime, range(a, b + 1)))
        if not prime(a) and not prime(b) and (1 if kind in ("count", "all") else 2) <= k <= (17 if kind == "below" else 9):
            break
    slots = known(d, dict(a=a, b=b))
    q = {"count": COUNT, "below": BELOW, "sum": ADDED, "all": ALL}[kind]
    yield around(d, fill(d, spin(d, choose(d, "real.pr" + kind, q)), slots, 0.03), slots, False)
    r = yield Call(f"The primes from {a} to {b}: primes." + (" Then they are counted." if kind in ("count", "below") else ""), f"primes({a}, {b})")
    if kind == "all":
        yield Answer("", f"The primes from {a} to {b} are {r.text}.", r.text)
    elif kind == "sum":
        s = yield Call("Their sum.", f"sum({r.text})")
        yield Answer("", f"The primes from {a} to {b} are {r.text}; their sum is {s.best}.", s.best)
    else:
        yield Answer("", f"The primes: {counted(r.text)}. There {'are' if k > 1 else 'is'} {k}.", str(k))
