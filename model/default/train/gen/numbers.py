"""Whole numbers: divisors, multiples, primes, remainders, even and odd, digits, whole groups."""
from .core import Answer, Call, skill
from .phrases import NAMES, an, args, ask, cap, listing, num, whether, words

# -- greatest common divisor -------------------------------------------------------------------------------------------

GCD_NAMES = ["greatest common divisor", "greatest common factor", "highest common factor", "largest common divisor",
    "biggest common factor", "largest common factor", "biggest common divisor", "highest common divisor"]
GCD_SHORT = ["GCD", "gcd", "HCF", "hcf", "GCF", "gcf"]


def common_numbers(d, count, hi_factor=40, hi=24):
    g = d.pick([1, 2, 2, 3, 4, 5, 6, 6, 7, 8, 9, 10, 12, 12, 14, 15, 16, 18, 20, 24, 25, 30, 36, 45])
    while True:
        ns = [g * d.int(1, hi) for _ in range(count)]
        if len(set(ns)) == count:
            return ns


@skill("gcd", weight=1.2)
def gcd_direct(d):
    count = 3 if d.chance(0.25) else 2
    ns = common_numbers(d, count)
    if d.chance(0.2):
        ns = [n * d.pick([1, 7, 10, 11]) for n in ns]
    if d.chance(0.15):
        ns = [d.int(2, 9999) for _ in range(count)]
    many = listing(d, [num(d, n) for n in ns])
    if d.chance(0.45):
        name = d.pick(GCD_NAMES) if d.chance(0.6) else d.pick(GCD_SHORT)
        q = ask(d, d.say("gcd.np", ["the {g} of {m}", "the {g} of the numbers {m}", "the {g} for {m}", "{g} of {m}",
            "the {g} shared by {m}"], g=name, m=many))
    else:
        q = d.say("gcd", [
            "gcd({a})", "GCD({a})", "hcf({a})", "\\gcd({a})", "$\\gcd({a})$", "gcd({a}) = ?", "What is gcd({a})?",
            "Compute gcd({a}).",
            "What is the biggest number that divides {m}?", "What is the largest number that divides {m} exactly?",
            "Which is the greatest number that divides {m} without a remainder?",
            "Find the largest number that goes into {m}.",
            "What's the biggest number that goes into {m} evenly?", "Largest integer dividing {m}?", "hcf {m}", "gcf {m}",
            "gcd {m}",
            "What is the largest whole number by which {m} can all be divided?", "{m}: greatest common divisor?",
            "{m} - find the HCF", "For {m}, find the highest common factor.",
            "Numbers {m}. What is their greatest common divisor?",
            "Given the numbers {m}, what is their GCF?", "{m} have which greatest common factor?",
            "Do {m} have a common factor, and what is the biggest one?",
            "Take {m}. What is the biggest number dividing each of them?",
            "What is the greatest factor that {m} have in common?",
            "By what largest number can I divide {m} without anything left over?", "What is the biggest factor {m} share?",
            "The greatest number which divides {m} leaving no remainder is what?",
            "I have the numbers {m}; give their highest common factor.",
            "Find the biggest integer that is a divisor of {m}.", "What is the largest divisor common to {m}?",
            "What is the greatest common measure of {m}?", "Which biggest number do {m} have as a common factor?",
            ], m=many, a=args(ns))
    yield q
    r = yield Call(f"The greatest common divisor of {listing(d, [str(n) for n in ns], ' and ')}: gcd.", f"gcd({args(ns)})")
    yield Answer("", f"The largest number that divides {listing(d, [str(n) for n in ns], ' and ')} is {r.best}.", r.best)


@skill("gcd_story", weight=0.8)
def gcd_story(d):
    ns = common_numbers(d, 3 if d.chance(0.15) else 2)
    if len(ns) == 3:
        a, b, c = ns
        x, y, z = (num(d, n) for n in ns)
        u = d.pick(["cm", "m", "inches", "feet", "metres", "mm"])
        thing, things = d.pick([("ribbon", "ribbons"), ("rope", "ropes"), ("plank", "planks"), ("wire", "wires"), ("pipe",
            "pipes"), ("string", "strings")])
        q = d.say("gcd.story3", [
            "Three {ts} of {x} {u}, {y} {u} and {z} {u} are cut into equal pieces with nothing left. How long can the pieces be at most?",
            "I have three {ts}: {x} {u}, {y} {u} and {z} {u}. What is the greatest equal length I can cut them into without waste?",
            "What is the longest piece that measures {ts} of {x}, {y} and {z} {u} exactly?",
            "{ts} measuring {x}, {y} and {z} {u} must be cut into pieces of the same length, as long as possible. Find the length.",
            "A shop has {x} red, {y} blue and {z} green beads and wants identical packs using all of them. What is the largest number of packs?",
            "There are {x} pens, {y} pencils and {z} rubbers. What is the greatest number of identical sets that can be made with nothing left over?",
            "{x} apples, {y} pears and {z} plums are put into identical baskets with none left. How many baskets at most?",
            ], x=x, y=y, z=z, u=u, t=thing, ts=things)
    else:
        a, b = ns
        x, y = num(d, a), num(d, b)
        who = d.pick(NAMES)
        kind = d.int(0, 2)
        if kind == 0:
            u = d.pick(["cm", "m", "inches", "feet", "metres", "centimetres", "mm", "yards"])
            thing, things = d.pick([("ribbon", "ribbons"), ("rope", "ropes"), ("plank", "planks"), ("wire", "wires"),
                ("pipe", "pipes"),
                ("strip of cloth", "strips of cloth"), ("piece of string", "pieces of string")])
            setup = d.say("gcd.cut", [
                "Two {ts} are {x} {u} and {y} {u} long.", "{w} has two {ts}, one {x} {u} long and the other {y} {u}.",
                "One {t} measures {x} {u}, another {y} {u}.", "I have {a} {t} of {x} {u} and one of {y} {u}.",
                "There are two {ts} of {x} {u} and {y} {u}.",
                "A {x} {u} {t} and a {y} {u} {t} are on the table.", "{w} buys {ts} of lengths {x} {u} and {y} {u}.",
                ], x=x, y=y, u=u, t=thing, ts=things, w=who, a=an(thing))
            q = setup + " " + d.say("gcd.cut.ask", [
                "They are to be cut into pieces of equal length with nothing left over. What is the greatest possible length of a piece?",
                "Both must be cut into equal pieces, as long as possible and without waste. How long is each piece?",
                "What is the longest equal length into which both can be cut with no waste?",
                "What is the largest length that fits into both exactly?",
                "If all pieces must be the same length and nothing is wasted, how long can they be at most?",
                "What's the longest each piece can be if they are cut into same-size pieces with none left over?",
                "Find the greatest length of equal pieces that can be cut from both.",
                "How long are the longest equal pieces you can cut from both without leftovers?",
                "The pieces should all be equally long and nothing may remain. Find the maximum length of one piece.",
                ])
        elif kind == 1:
            u = d.pick(["cm", "m", "inches", "feet", "metres", "centimetres"])
            thing = d.pick(["floor", "room", "wall", "sheet of paper", "patio", "board", "terrace", "kitchen floor",
                "piece of cardboard"])
            q = d.say("gcd.tile", [
                "A {t} is {x} {u} by {y} {u}. What is the side of the largest square tiles that cover it exactly?",
                "A {t} measuring {x} {u} by {y} {u} is to be covered with equal square tiles, no cutting. How big can a tile be at most?",
                "What is the biggest square tile that fits exactly into a {t} of {x} {u} × {y} {u}?",
                "We want to divide a {t} of {x} {u} by {y} {u} into equal squares as large as possible. What is the side of a square?",
                "A {t} {x} {u} long and {y} {u} wide is cut into identical squares with nothing wasted. Find the largest possible side length.",
                "{w} tiles a {t} of {x} by {y} {u} with square tiles of the same size. What is the greatest side length a tile can have?",
                "Largest square tile that exactly covers a {x} {u} x {y} {u} {t}?",
                "Find the side of the largest square that tiles a {t} with sides {x} {u} and {y} {u}.",
                ], x=x, y=y, u=u, t=thing, w=who)
        else:
            p, r, g, gs = d.pick([("apples", "oranges", "basket", "baskets"), ("red beads", "blue beads", "bag", "bags"),
                ("roses", "tulips", "bouquet", "bouquets"),
                ("pencils", "notebooks", "pack", "packs"), ("boys", "girls", "team", "teams"), ("sandwiches", "cookies",
                "box", "boxes"),
                ("chocolates", "lollipops", "party bag", "party bags"), ("pens", "erasers", "set", "sets"), ("muffins",
                "scones", "tray", "trays")])
            setup = d.say("gcd.pack", [
                "{w} has {x} {p} and {y} {r}.", "There are {x} {p} and {y} {r}.", "A teacher has {x} {p} and {y} {r}.",
                "We've got {x} {p} and {y} {r}.",
                "{x} {p} and {y} {r} are shared out into identical {gs}.",
                "Someone wants to split {x} {p} and {y} {r} into equal {gs}.", "{X} {p}, {y} {r}.",
                "You are given {x} {p} and {y} {r}.",
                ], x=x, X=cap(x), y=y, p=p, r=r, w=who, gs=gs)
            q = setup + " " + d.say("gcd.pack.ask", [
                "What is the greatest number of identical {gs} that can be made with nothing left over?",
                "How many identical {gs} can be made at most if everything is used?",
                "What is the largest number of equal {gs} possible, using all of them?",
                "All {gs} must be the same and nothing may be left. How many {gs} at most?",
                "How many {gs} can there be at the most if every {g} has the same contents and none are left over?",
                "Find the maximum number of {gs} so that each {g} has the same number of each.",
                "Into how many identical {gs} at most can they be divided?",
                "What's the biggest number of {gs} that come out exactly the same?",
                ], g=g, gs=gs)
    yield q
    xs = listing(d, [str(n) for n in ns], " and ")
    r = yield Call(f"The largest number that divides {xs} is their greatest common divisor: gcd.", f"gcd({args(ns)})")
    yield Answer("", f"The greatest common divisor of {xs} is {r.best}, so the answer is {r.best}.", r.best)


# -- least common multiple ---------------------------------------------------------------------------------------------

LCM_NAMES = ["least common multiple", "lowest common multiple", "smallest common multiple", "LCM", "lcm", "L.C.M."]


@skill("lcm", weight=1.2)
def lcm_direct(d):
    count = 3 if d.chance(0.3) else 2
    while True:
        ns = [d.int(2, 60 if d.chance(0.8) else 999) for _ in range(count)]
        if len(set(ns)) == count:
            break
    many = listing(d, [num(d, n) for n in ns])
    if d.chance(0.45):
        q = ask(d, d.say("lcm.np", ["the {g} of {m}", "the {g} of the numbers {m}", "the {g} for {m}", "{g} of {m}",
            "the {g} shared by {m}"],
            g=d.pick(LCM_NAMES), m=many))
    else:
        q = d.say("lcm", [
            "lcm({a})", "LCM({a})", "\\operatorname{{lcm}}({a})", "lcm({a}) = ?", "What is lcm({a})?", "Compute lcm({a}).",
            "lcm {m}", "lcm of {m}?",
            "What is the smallest number that {m} all divide?", "What is the smallest number divisible by {m}?",
            "Which is the lowest number that is a multiple of {m}?",
            "Find the smallest positive number that is a multiple of {m}.",
            "What's the first number that appears in the times tables of {m}?",
            "What is the least number that can be divided by {m} without a remainder?", "Smallest number divisible by {m}?",
            "{m}: least common multiple?", "{m} - find the LCM", "For {m}, find the lowest common multiple.",
            "Numbers {m}. What is their least common multiple?",
            "Given the numbers {m}, what is their LCM?", "Which smallest number is exactly divisible by {m}?",
            "What is the first common multiple of {m}?",
            "Find the least number exactly divisible by {m}.", "What is the lowest number into which {m} go evenly?",
            "What common denominator is the smallest for {m}?",
            "The smallest positive integer divisible by {m} is what?",
            "I have the numbers {m}; give their lowest common multiple.",
            "What is the smallest multiple {m} have in common?",
            "What is the lowest common denominator for denominators {m}?",
            "Take {m}. What is the smallest number that all of them go into?",
            "Which number is the smallest one that {m} go into?",
            "What is the least multiple shared by {m}?",
            ], m=many, a=args(ns))
    yield q
    xs = listing(d, [str(n) for n in ns], " and ")
    r = yield Call(f"The least common multiple of {xs}: lcm.", f"lcm({args(ns)})")
    yield Answer("", f"The smallest number that {xs} divide is {r.best}.", r.best)


@skill("lcm_story", weight=0.9)
def lcm_story(d):
    count = 3 if d.chance(0.2) else 2
    while True:
        ns = [d.int(2, 60) for _ in range(count)]
        if len(set(ns)) == count:
            break
    xs = [num(d, n) for n in ns]
    m = listing(d, xs, " and ")
    if count == 2 and d.chance(0.4):
        x, y = xs
        unit, forms = d.pick([
            ("minutes", ["A bus leaves every {x} minutes and a tram every {y} minutes.",
            "Bus A comes every {x} minutes, bus B every {y} minutes.",
            "One train departs every {x} minutes, another every {y} minutes.",
            "The red line runs every {x} minutes and the blue line every {y} minutes.",
            "A ferry sails every {x} minutes and a water taxi every {y} minutes.",
            "Line 1 stops here every {x} min and line 2 every {y} min.",
            "One alarm rings every {x} minutes, the other every {y} minutes.",
            "A bell tolls every {x} minutes and a second bell every {y} minutes.",
            "Trains to the north go every {x} minutes, trains to the south every {y} minutes.",
            "One egg timer rings after every {x} minutes and the other after every {y} minutes."]),
            ("seconds", ["One light flashes every {x} seconds and another every {y} seconds.",
            "A red lamp blinks every {x} seconds, a green one every {y} seconds.",
            "One runner needs {x} seconds for a lap, the other {y} seconds.",
            "Lighthouse A flashes every {x} seconds and lighthouse B every {y} seconds.",
            "A toy beeps every {x} seconds and another every {y} seconds.",
            "{w} runs a lap in {x} seconds and {v} in {y} seconds."]),
            ("days", ["{w} visits the library every {x} days and {v} every {y} days.",
            "{w} waters the plants every {x} days, {v} every {y} days.",
            "One ship returns to port every {x} days, another every {y} days.",
            "{w} goes swimming every {x} days and {v} goes every {y} days.",
            "A doctor is on duty every {x} days and a nurse every {y} days.",
            "One gardener comes every {x} days and the other every {y} days.",
            "{w} cleans the flat every {x} days, {v} does the shopping every {y} days."]),
            ])
        setup = d.say("lcm.two", forms, x=x, y=y, w=d.pick(NAMES), v=d.pick(["Otto", "Vera", "Kim", "Ida", "Max", "Lou"]))
        start = d.say("lcm.two.start", ["", "", " Both are at the start now.", " It has just happened at the same time.",
            " Today it was the same {o} for both.", " They start together.", " Both start at the same time.",
            " Right now they coincide.", " At 8:00 both happen at once.", " They begin together at noon.",
            " Both happened together just now."], o="day" if unit == "days" else "moment")
        q = setup + start + " " + d.say("lcm.two.ask", ["After how many {u} does it happen together again?",
            "When do they next coincide?", "In how many {u} will they coincide again?",
            "How many {u} until it happens at the same time again?", "When is the next time that both happen together?",
            "After how many {u} will both happen at once again?", "How long until they are together again?",
            "What is the next time, in {u}, that they meet?",
            "How many {u} later do both come together again?", "After how many {u} do they coincide for the first time?",
            "In how many {u} does this happen together the next time?",
            "When will both fall together again? Answer in {u}."], u=unit)
        done = f"they come together again after {{}} {unit}"
    elif d.chance(0.75):
        unit = d.pick(["minutes", "minutes", "minutes", "seconds", "days", "hours"])
        things = {"minutes": ["buses", "trains", "trams", "alarms", "timers", "bells", "ferries"], "seconds": ["lights",
            "bells", "lamps", "traffic lights", "beacons", "runners"],
            "days": ["ships", "nurses", "gardeners", "friends", "cleaners"], "hours": ["machines", "pills", "night guards",
            "ferries"]}[unit]
        thing = d.pick(things)
        verb, together = {"buses": ("leave", "leave together"), "trains": ("leave", "leave together"), "trams": ("depart",
            "depart together"), "alarms": ("ring", "ring together"),
            "timers": ("beep", "beep together"), "bells": ("ring", "ring together"), "ferries": ("leave the port",
            "leave together"), "lights": ("flash", "flash together"),
            "lamps": ("blink", "blink together"), "traffic lights": ("change", "change together"), "beacons": ("flash",
            "flash at once"),
            "runners": ("finish a lap", "be at the start together"), "ships": ("come into port", "be in port together"),
            "nurses": ("have night duty", "be on duty together"),
            "gardeners": ("come", "come on the same day"), "friends": ("visit the library", "visit on the same day"),
            "cleaners": ("come", "come on the same day"),
            "machines": ("need oil", "need oil together"), "pills": ("are due", "be due together"),
            "night guards": ("go round", "go round together")}[thing]
        howmany = words(count)
        if unit == "minutes" and d.chance(0.2):
            clock = d.pick(["at 8 am", "at 9:00", "at noon", "at 7 o'clock", "in the morning"])
        else:
            clock = d.pick(["now", "today" if unit == "days" else "now", "at the same moment", "at the start", "together"])
        if clock == "together":
            clock = "at the same time"
        setup = d.say("lcm.story", [
            "{H} {t} {v} every {m} {u}.", "{H} {t} {v} every {m} {u} respectively.", "{T} {v} every {m} {u}.",
            "There are {h} {t} that {v} every {m} {u}.",
            "{H} {t} {v} at intervals of {m} {u}.", "{H} {t} {v} once every {m} {u} and have just done so together.",
            "{H} {t}: they {v} every {m} {u}.",
            "{H} {t} {v} together {c}, and after that every {m} {u}.", "At a place {h} {t} {v} every {m} {u}.",
            ] + ([
            "One of two {t} has a turn every {x} {u}, the other every {y} {u}.",
            "Every {x} {u} the first of two {t} has its turn, the second every {y} {u}.",
            ] if count == 2 else []), H=cap(howmany), h=howmany, t=thing, T=cap(thing), v=verb, m=m, u=unit, c=clock,
            x=xs[0], y=xs[1])
        will = ["When will they next {o}?", "In how many {u} will they {o} again?",
            "After how many {u} will they {o} again?", "After what time will they {o} once more?",
            "How many {u} from then will they {o} again?",
            "What is the shortest time after which they will {o} again?",
            "How many {u} later will they {o} for the next time?"]
        do = ["If they start {c}, after how many {u} do they {o} again?", "How many {u} pass until they {o} again?",
            "How long is it before they {o} the next time?", "They begin {c}. How many {u} later do they {o} again?",
            "How many {u} does it take until they {o}?",
            "What is the shortest time after which they {o} again?", "How often do they {o}?",
            "Beginning {c}, how many {u} until they next {o}?"]
        q = setup + " " + d.say("lcm.story.ask", will + (do if not together.startswith("be ") else []), u=unit, o=together,
            c=clock)
        together = together.replace("be ", "are ", 1) if together.startswith("be ") else together
        done = f"they {together} again after {{}} {unit}"
    else:
        p, r = d.pick([("hot dogs", "buns"), ("plates", "cups"), ("burgers", "rolls"), ("pens", "notebooks"), ("candles",
            "holders"), ("screws", "nuts"), ("cards", "envelopes")])
        a, b = ns[:2]
        ns = [a, b]
        q = d.say("lcm.pack", [
            "{P} come in packs of {x} and {r} in packs of {y}. What is the smallest number of each I must buy to have equally many?",
            "{P} are sold in {x}s and {r} in {y}s. What is the least number of each needed so that none are left over?",
            "You get {p} in packs of {x}, {r} in packs of {y}. What is the smallest equal number of both that you can buy?",
            "A shop sells {p} in boxes of {x} and {r} in boxes of {y}. {w} wants the same number of both. What is the smallest such number?",
            "A number of pupils can be lined up in rows of {x} or in rows of {y} with nobody left. What is the smallest possible number of pupils?",
            "Stickers can be shared equally among {x} children or among {y} children. What is the least number of stickers?",
            "Gear A has {x} teeth and gear B has {y} teeth. After how many teeth are they back in the starting position?",
            "Blocks {x} cm high and blocks {y} cm high are stacked in two towers. At what height are the towers first equal?",
            "What is the smallest square that can be laid out of tiles {x} cm by {y} cm, all the same way round? Give the side.",
            "One step is {x} cm, another {y} cm. After what distance do the two walkers' footprints first meet?",
            ], P=cap(p), p=p, r=r, x=a, y=b, w=d.pick(NAMES))
        done = "the smallest number is {}"
    yield q
    t = listing(d, [str(n) for n in ns], " and ")
    r = yield Call(f"The first common multiple of {t} is needed: lcm.", f"lcm({args(ns)})")
    yield Answer("", f"The least common multiple of {t} is {r.best}, so {done.format(r.best)}.", r.best)


# -- primes ------------------------------------------------------------------------------------------------------------

def is_prime(n):
    return n > 1 and all(n % k for k in range(2, int(n ** 0.5) + 1))


@skill("is_prime", weight=0.9)
def prime_test(d):
    n = d.int(1, 120) if d.chance(0.5) else d.int(2, 9999) if d.chance(0.8) else d.int(2, 999999)
    if d.chance(0.5):
        while not is_prime(n):
            n += 1
    q = d.say("is_prime", [
        "Is {n} prime?", "Is {n} a prime number?", "is {n} a prime", "Is the number {n} prime?",
        "Is {n} a prime number or not?", "{n} prime?", "{n}: prime or not?",
        "Is {n} prime or composite?", "Check whether {n} is prime.", "Check if {n} is a prime number.",
        "Test {n} for primality.", "Can you tell me if {n} is prime?",
        "Tell me whether {n} is a prime.", "Would you say {n} is prime?", "Does {n} count as a prime number?",
        "Determine whether {n} is prime.", "Decide if {n} is a prime number.",
        "I wonder if {n} is prime.", "Prime or not: {n}", "Primality of {n}?", "isprime({n})",
        "Please check if {n} is a prime.", "My friend says {n} is prime. Is that true?",
        "True or false: {n} is a prime number.", "Is it true that {n} is prime?", "Could {n} be prime?",
        "Has {n} exactly two divisors?", "Is {n} divisible only by 1 and itself?",
        "Does {n} have any divisors other than 1 and {n}, or is it prime?", "Is {n} one of the primes?",
        "{n} - is it prime?", "Say if {n} is prime.", "Find out if {n} is prime.",
        "Do you know if {n} is a prime number?", "Is {n} composite or prime?",
        "I want to know whether {n} is a prime number.", "prime check {n}", "Verify that {n} is prime.",
        "What about {n}, is it a prime number?", "Look at the number {n}. Is it prime?",
        "Does the number {n} belong to the prime numbers?",
        "Are there no divisors of {n} except 1 and itself, i.e. is it prime?",
        "Is {n} a prime, yes or no?", "Can {n} only be divided by one and itself?",
        ], n=num(d, n))
    if d.chance(0.4):
        q = whether(d, d.say("is_prime.s", ["{n} is prime", "{n} is a prime number", "{n} is a prime",
            "the number {n} is prime", "the number {n} is a prime number", "{n} is one of the prime numbers",
            "{n} has no divisors except 1 and itself", "{n} is only divisible by 1 and itself", "the integer {n} is prime",
            "{n} belongs to the primes"], n=num(d, n)))
    yield q
    r = yield Call(f"Whether {n} is prime: isprime.", f"isprime({n})")
    if r.text == "true":
        yield Answer("", f"Yes, {n} is a prime number.", "yes")
    else:
        yield Answer("", f"No, {n} is not a prime number.", "no")


@skill("next_prime", weight=0.6)
def next_prime(d):
    n = d.int(1, 200) if d.chance(0.6) else d.int(2, 9999) if d.chance(0.8) else d.int(2, 999999)
    p = d.say("next_prime.np", ["the next prime after {n}", "the next prime number after {n}", "the first prime after {n}",
        "the first prime number greater than {n}",
        "the smallest prime greater than {n}", "the smallest prime number above {n}", "the smallest prime bigger than {n}",
        "the lowest prime over {n}",
        "the prime that comes after {n}", "the prime number following {n}", "the next larger prime from {n}",
        "the next prime above {n}", "the least prime larger than {n}",
        "the first prime that is more than {n}", "the closest prime above {n}"], n=num(d, n))
    if d.chance(0.7):
        q = ask(d, p)
    else:
        q = d.say("next_prime", ["Which prime comes after {n}?", "Which prime number comes right after {n}?",
            "Which prime follows {n}?", "After {n}, what is the next prime?",
            "next prime after {n}", "nextprime({n})", "Starting from {n}, which prime do I meet next?",
            "Counting up from {n}, what is the first prime I reach?",
            "{n}: next prime?", "Name the next prime number after {n}.", "What prime is next after {n}?",
            "Which is the smallest prime larger than {n}?"], n=num(d, n))
    yield q
    r = yield Call(f"The first prime after {n}: nextprime.", f"nextprime({n})")
    yield Answer("", f"The next prime after {n} is {r.best}.", r.best)


@skill("primes_between", weight=0.6)
def primes_between(d):
    while True:
        if d.chance(0.4):
            a, b = 2, d.int(5, 60)
        else:
            a = d.int(2, 100) if d.chance(0.7) else d.int(2, 1000)
            b = a + d.pick([5, 6, 8, 10, 10, 12, 15, 20, 20, 25, 30, 40])
            if d.chance(0.5):
                a, b = a // 10 * 10 or 2, b // 10 * 10
        if not is_prime(b) and (a == 2 or not is_prime(a)) and any(map(is_prime, range(a, b + 1))):
            break
    x, y = num(d, a), num(d, b)
    what = d.pick(["prime numbers", "primes", "primes", "all prime numbers", "all primes", "all the primes"])
    total = d.chance(0.2)
    rng = d.say("primes.below", ["below {y}", "less than {y}", "up to {y}", "under {y}", "smaller than {y}",
        "from 1 to {y}", "between 1 and {y}", "until {y}"], y=y) if a == 2 else \
        d.say("primes.between", ["between {x} and {y}", "from {x} to {y}", "in the range {x} to {y}",
        "greater than {x} and less than {y}", "that lie between {x} and {y}", "from {x} up to {y}",
        "in [{x}, {y}]", "above {x} and below {y}"], x=x, y=y)
    if total:
        yield d.say("primes.sum", ["What is the sum of {w} {r}?", "Add up {w} {r}.", "Find the sum of {w} {r}.",
            "Sum of {w} {r}", "{W} {r}: what is their sum?", "If I add {w} {r}, what do I get?",
            "What do {w} {r} add up to?", "Calculate the sum of {w} {r}.", "What total do {w} {r} make?"], w=what,
            W=cap(what), r=rng)
    else:
        yield d.say("primes", ["What are {w} {r}?", "List {w} {r}.", "Which are {w} {r}?", "Find {w} {r}.",
            "Give me {w} {r}.", "{W} {r}", "{W} {r}?", "Name {w} {r}.", "Can you list {w} {r}?",
            "Write down {w} {r}.", "Show me {w} {r}.", "Tell me {w} {r}.", "I need {w} {r}.", "Which numbers are {w} {r}?",
            "Please list {w} {r}.", "What {w} are there {r}?", "Write out {w} {r}.",
            "Are there {w} {r}? List them.", "{W} {r}, please", "I'm looking for {w} {r}."], w=what, W=cap(what), r=rng)
    r = yield Call(f"The primes from {a} to {b}: primes.", f"primes({a}, {b})")
    if total:
        s = yield Call("Their sum.", f"sum({r.text})")
        yield Answer("", f"The primes are {r.text}. Their sum is {s.best}.", s.best)
    else:
        yield Answer("", f"The primes from {a} to {b} are {r.text}.", r.text)


@skill("factorise", weight=1.0)
def factorise(d):
    if d.chance(0.5):
        n = 1
        while n < 4 or n > 5000:
            n = 1
            for _ in range(d.pick([2, 3, 3, 4, 5])):
                n *= d.pick([2, 2, 2, 3, 3, 5, 5, 7, 11, 13])
    else:
        n = d.int(4, 999) if d.chance(0.8) else d.int(4, 99999)
    v = d.pick(["factorise", "factorize", "factor"])
    kind = d.pick(["all", "all", "all", "all", "big", "small"])
    x = num(d, n, 0.03)
    if kind == "all":
        if d.chance(0.4):
            q = ask(d, d.say("factor.np", ["the prime factorisation of {n}", "the prime factorization of {n}",
                "the prime decomposition of {n}",
                "the decomposition of {n} into primes", "{n} as a product of primes",
                "{n} as a product of its prime factors", "the factorization of {n} into primes"], n=x))
        else:
            q = d.say("factor", ["{V} {n}.", "{V} {n}", "{V} {n} into primes.",
                "{V} the number {n} into prime factors.", "Write {n} as a product of primes.",
                "Write {n} as a product of prime factors.",
                "Express {n} as a product of primes.", "Express {n} as a product of its prime factors.",
                "Break {n} down into prime factors.", "Split {n} into prime factors.",
                "Decompose {n} into primes.", "Which primes multiply to {n}?",
                "Which prime numbers multiply together to make {n}?",
                "How can {n} be written as a product of primes?", "Prime factorisation of {n}",
                "{n} prime factorization", "factor({n})",
                "Can you {v} {n}?", "Please {v} {n} completely.", "{V} {n} fully into primes",
                "Break up {n} into its primes.", "Make a factor tree for {n}.", "Do the prime factorisation of {n}.",
                "Which primes is {n} made of?", "Into which primes does {n} split?",
                "Represent {n} as a product of powers of primes.", "Give {n} in index form as a product of primes.",
                "I have to {v} {n}. What do I get?", "Help me {v} {n} into primes."], n=x, v=v, V=cap(v))
        yield q
        r = yield Call(f"The prime factors of {n}: factor.", f"factor({n})")
        yield Answer("", f"{n} = {r.text}." if not r.text.isdigit()
            else f"{n} is prime, so it is its own only prime factor.", r.text)
    else:
        w = d.pick(["largest", "biggest", "greatest", "highest"]) if kind == "big" else d.pick(["smallest", "lowest",
            "least"])
        if d.chance(0.6):
            q = ask(d, d.say("factor.one.np", ["the {w} prime factor of {n}", "the {w} prime divisor of {n}",
                "the {w} prime that divides {n}", "the {w} prime number dividing {n}",
                "the {w} prime in the factorisation of {n}"], w=w, n=x))
        else:
            q = d.say("factor.one", ["Which is the {w} prime factor of {n}?",
                "What is the {w} prime number that {n} is divisible by?", "Of the prime factors of {n}, which is the {w}?",
                "{n}: {w} prime factor?", "{W} prime factor of {n}", "Which {w} prime goes into {n}?",
                "By which {w} prime can {n} be divided?", "{W} prime dividing {n}?"], w=w, W=cap(w), n=x)
        yield q
        r = yield Call(f"The prime factors of {n}: factor. Then the {'largest' if kind == 'big' else 'smallest'} one.",
            f"factor({n})")
        parts = [p.split("^")[0] for p in r.text.split(" * ")]
        best = parts[-1] if kind == "big" else parts[0]
        yield Answer("", f"{n} = {r.text}, so the {'largest' if kind == 'big' else 'smallest'} prime factor is {best}.",
            best)


# -- divisibility, remainders, parity ------------------------------------------------------------------------------------

@skill("divisible", weight=0.8)
def divisible(d):
    k = d.int(2, 20) if d.chance(0.8) else d.int(2, 150)
    n = k * d.int(2, 99) if d.chance(0.5) else d.int(k, 9999)
    q = d.say("divisible", [
        "Is {n} divisible by {k}?", "is {n} a multiple of {k}?", "Is {k} a factor of {n}?", "Is {k} a divisor of {n}?",
        "Does {k} divide {n}?", "Does {k} divide {n} evenly?", "Does {k} go into {n}?",
        "Does {k} go into {n} without a remainder?", "Can {n} be divided by {k}?", "Can {n} be divided evenly by {k}?",
        "Can you divide {n} by {k} without a remainder?", "Check whether {n} is divisible by {k}.",
        "Check if {k} divides {n}.", "{n} divisible by {k}?", "Is {n} exactly divisible by {k}?",
        "Is {n} in the {k} times table?", "Does the {k} times table contain {n}?", "Tell me if {n} is divisible by {k}.",
        "Tell me whether {k} is a factor of {n}.", "True or false: {n} is divisible by {k}.",
        "True or false: {k} is a factor of {n}.", "Will {k} go evenly into {n}?",
        "Is there a remainder when {n} is divided by {k}, or is it divisible?",
        "Can {n} sweets be shared equally among {k} children?", "Can {n} pupils be split into {k} equal groups?",
        "Could {n} chairs be set out in {k} equal rows?", "Can {n} eggs fill boxes of {k} exactly?",
        "I have {n} cards. Can I deal them evenly to {k} players?",
        "{w} has {n} beads and wants {k} equal heaps. Does it work out?", "Determine whether {n} is a multiple of {k}.",
        "Is it possible to divide {n} by {k} evenly?",
        "Does {n} divided by {k} give a whole number?", "Is {n} / {k} a whole number?", "Is {n} ÷ {k} an integer?",
        "Is the number {n} divisible by {k} or not?", "By {k}: is {n} divisible?", "Would {n} be a multiple of {k}?",
        "Find out if {k} divides {n} exactly.", "Is {n} evenly divisible by {k}?",
        "Are {n} marbles enough for {k} equal piles with none left over?", "Is {n} one of the multiples of {k}?",
        ], n=num(d, n), k=num(d, k), w=d.pick(NAMES))
    if d.chance(0.4):
        q = whether(d, d.say("divisible.s", ["{n} is divisible by {k}", "{n} is a multiple of {k}",
            "{k} is a factor of {n}", "{k} is a divisor of {n}", "{k} divides {n}", "{k} goes into {n}",
            "{k} goes evenly into {n}", "{n} can be divided by {k}", "{n} can be divided by {k} without a remainder",
            "{n} is exactly divisible by {k}", "the number {n} is divisible by {k}", "{n} is in the {k} times table",
            "{n} ÷ {k} is a whole number", "{n} divided by {k} leaves no remainder"], n=num(d, n), k=num(d, k)))
    yield q
    r = yield Call(f"{n} is divisible by {k} if the remainder of {n} divided by {k} is 0.", f"{n} mod {k}")
    if r.best == "0":
        yield Answer("", f"The remainder of {n} ÷ {k} is 0. Yes, {n} is divisible by {k}.", "yes")
    else:
        yield Answer("", f"The remainder of {n} ÷ {k} is {r.best}, not 0. No, {n} is not divisible by {k}.", "no")


@skill("remainder", weight=1.2)
def remainder(d):
    k = d.int(2, 20) if d.chance(0.8) else d.int(2, 250)
    n = d.int(k, 200) if d.chance(0.4) and k < 100 else d.int(k, 9999) if d.chance(0.8) else d.int(1000, 999999)
    x, y = num(d, n), num(d, k)
    kind = d.pick(["rem", "rem", "rem", "story", "both"])
    if kind == "rem":
        if d.chance(0.4):
            q = ask(d, d.say("rem.np", ["the remainder when {n} is divided by {k}", "the remainder of {n} divided by {k}",
                "the remainder of {n} / {k}", "the remainder of {n} ÷ {k}", "the remainder of {n}:{k}",
                "the remainder when you divide {n} by {k}", "the remainder left when {n} is divided by {k}", "{n} mod {k}",
                "{n} modulo {k}", "the remainder on dividing {n} by {k}",
                "the rest when dividing {n} by {k}", "the remainder of the division of {n} by {k}",
                "the remainder after dividing {n} by {k}", "$ {n} \\bmod {k} $",
                "the remainder that {n} leaves when divided by {k}"], n=x, k=y))
        else:
            q = d.say("rem", ["{n} mod {k}", "{n} mod {k} = ?", "mod({n}, {k})", "{n} modulo {k}?",
                "Divide {n} by {k}. What is the remainder?", "When {n} is divided by {k}, what is the remainder?",
                "If I divide {n} by {k}, what remainder do I get?",
                "What remainder does {n} leave when divided by {k}?", "How much is left over when {n} is divided by {k}?",
                "What is left over if you divide {n} by {k}?", "{n} divided by {k}: remainder?", "remainder {n} / {k}",
                "remainder of {n} ÷ {k}", "What's left when {k} goes into {n} as often as possible?",
                "{n} ÷ {k} leaves what remainder?", "Dividing {n} by {k} leaves what?",
                "How many are left over from {n} after taking away {k} as many times as possible?",
                "$ {n} \\bmod {k} $", "{n} \\mod {k}", "Reduce {n} modulo {k}.",
                "What does {n} leave as a remainder on division by {k}?", "You divide {n} by {k}; what remains?",
                "By how much does {n} exceed the largest multiple of {k} below it?"], n=x, k=y)
        yield q
        r = yield Call(f"The remainder of {n} divided by {k}: mod.", f"{n} mod {k}")
        yield Answer("", f"{n} divided by {k} leaves the remainder {r.best}.", r.best)
    elif kind == "story":
        things, box, boxes = d.pick([("eggs", "box", "boxes"), ("apples", "bag", "bags"), ("cookies", "packet", "packets"),
            ("pencils", "pack", "packs"), ("marbles", "jar", "jars"), ("bottles", "crate", "crates"), ("books", "carton",
            "cartons"),
            ("oranges", "crate", "crates"), ("flowers", "bunch", "bunches"), ("stickers", "album page", "album pages"),
            ("candles", "tin", "tins"), ("tennis balls", "tube", "tubes")])
        who = d.pick(NAMES)
        setup = d.say("rem.story", [
            "{w} has {n} {t} and packs them into {bs} of {k}.", "{N} {t} are packed into {bs} of {k}.",
            "{N} {t} are put in {bs} that hold {k} each.", "There are {n} {t}. Each {b} holds {k}.",
            "A farmer packs {n} {t}, {k} to a {b}.",
            "{w} shares {n} {t} equally among {k} friends.", "{N} {t} are shared equally by {k} people.",
            "A shop has {n} {t} and sells them in {bs} of {k}.", "We divide {n} {t} equally between {k} children.",
            "{n} {t}, {k} in each {b}.",
            ], w=who, n=x, N=cap(x), k=y, t=things, b=box, bs=boxes)
        yield setup + " " + d.say("rem.story.ask", [
            "How many are left over?", "How many {t} are left over?", "How many {t} remain?", "How many are left?",
            "What is left over?", "How many {t} will be left?", "How many do not fit in?",
            "What number of {t} is left over?",
            "How many {t} are there left at the end?", "Find the number left over.", "How many extra {t} are there?",
            ], t=things)
        r = yield Call(f"What is left of {n} {things} in groups of {k} is the remainder: mod.", f"{n} mod {k}")
        yield Answer("", f"{n} divided by {k} leaves {r.best}, so {r.best} {things} are left over." if r.best != "1"
            else f"{n} divided by {k} leaves 1, so 1 is left over.", r.best)
    else:
        yield d.say("rem.both", ["Divide {n} by {k} and give quotient and remainder.",
            "What are the quotient and the remainder of {n} ÷ {k}?", "{n} divided by {k} with remainder",
            "Work out {n} ÷ {k} with remainder.", "What is {n} ÷ {k} with remainder?",
            "How many times does {k} go into {n}, and what is left over?",
            "Find quotient and remainder when {n} is divided by {k}.", "Give {n} / {k} as quotient and remainder.",
            "{n} : {k} with a remainder please",
            "Do the division {n} ÷ {k} and write the answer with a remainder.",
            "How often does {k} fit into {n} and what remains?", "Integer division with remainder: {n} by {k}.",
            "Calculate {n} ÷ {k}, answer as whole number and remainder."], n=x, k=y)
        f = yield Call(f"The whole part of {n} divided by {k} first: floor.", f"floor({n}/{k})")
        r = yield Call(f"Now the remainder of {n} divided by {k}: mod.", f"{n} mod {k}")
        yield Answer("", f"{k} goes into {n} {f.best} times, with {r.best} left over.", f"{f.best} remainder {r.best}")


@skill("parity", weight=0.4)
def parity(d):
    n = d.int(0, 999999)
    if d.chance(0.35):
        q = whether(d, d.say("parity.s", ["{n} is even", "{n} is odd", "{n} is an even number", "{n} is an odd number",
            "the number {n} is even", "the number {n} is odd", "{n} counts as even", "{n} counts as odd"], n=num(d, n)))
    else:
        q = d.say("parity", ["Is {n} even or odd?", "Is {n} odd or even?", "Is {n} an even number?",
            "Is {n} an odd number?", "Is {n} even?", "Is {n} odd?", "Is the number {n} even or odd?", "{n}: even or odd?",
            "even or odd: {n}", "Tell me whether {n} is even or odd.",
            "Check if {n} is even or odd.", "Determine if {n} is odd or even.", "Do we call {n} even or odd?",
            "What is {n}, even or odd?", "Would you call {n} an odd or an even number?", "Parity of {n}?",
            "Does {n} count as even or as odd?",
            "Can you tell me if {n} is odd or even?", "Is {n} an even or an odd number?", "Decide: is {n} even or odd?",
            "House number {n}: is that even or odd?", "Does {n} belong to the even numbers?",
            "Is {n} divisible by 2, so is it even?", "What kind of number is {n}: odd or even?", "Say if {n} is odd.",
            "Say if {n} is even.", "I picked {n}. Odd or even?", "odd or even? {n}",
            "Page {n} of a book: is the page number odd or even?", "Check for me: is {n} odd?",
            "Is the number {n} an odd one?", "Is the number {n} an even one?", "True or false: {n} is an even number.",
            "True or false: {n} is odd.", "Are {n} socks an even number of socks or an odd one?",
            "Find out whether {n} is odd or even.", "Would {n} count as odd?", "Please say whether {n} is even.",
            "I need to know if {n} is an odd number.", "I live at number {n}. Is that on the even or the odd side?"],
            n=num(d, n))
    yield q
    r = yield Call(f"{n} is even if the remainder on division by 2 is 0.", f"{n} mod 2")
    kind = "even" if r.best == "0" else "odd"
    if "even" in q.lower() and "odd" in q.lower() or "arity" in q:
        yield Answer("", f"{n} divided by 2 leaves {r.best}, so {n} is {kind}.", kind)
    else:
        right = kind in q.lower()
        yield Answer("", f"{n} divided by 2 leaves {r.best}, so {n} is {kind}. {'Yes' if right else 'No'}.", "yes" if right
            else "no")


@skill("digit_sum", weight=0.3)
def digit_sum(d):
    n = d.int(100, 999999)
    if d.chance(0.7):
        q = ask(d, d.say("digits.np", ["the sum of the digits of {n}", "the digit sum of {n}",
            "the sum of the digits in {n}", "the sum of all digits of {n}", "the total of the digits of the number {n}",
            "the cross sum of {n}", "the checksum (sum of digits) of {n}"], n=num(d, n)))
    else:
        q = d.say("digits", ["Add up the digits of {n}.", "Add the digits of {n} together.",
            "What do the digits of {n} add up to?", "What do you get if you add all digits of {n}?",
            "Sum the digits of {n}.", "{n}: sum of digits?", "digit sum {n}",
            "If I add the digits of {n}, what is the result?", "The digits of {n} add up to what?"], n=num(d, n))
    yield q
    r = yield Call(f"The digits of {n} are {', '.join(str(n))}; they are added.", "+".join(str(n)))
    yield Answer("", f"{' + '.join(str(n))} = {r.best}.", r.best)


# -- whole groups ----------------------------------------------------------------------------------------------------------

@skill("whole_groups", weight=1.0)
def whole_groups(d):
    """How many buses are needed (round up), how many boxes are filled (round down)."""
    k = d.int(2, 60)
    n = d.int(k, 2000) if d.chance(0.8) else d.int(k, 99999)
    x, y, w = num(d, n), num(d, k), d.pick(NAMES)
    up = d.chance(0.5)
    if d.chance(0.6):
        p, c, cs = d.pick([("pupils", "bus", "buses"), ("people", "boat", "boats"), ("guests", "table", "tables"), ("eggs",
            "box", "boxes"), ("books", "shelf", "shelves"), ("bottles", "crate", "crates"), ("cars", "ferry", "ferries"),
            ("photos", "page", "pages"), ("children", "van", "vans"), ("campers", "tent", "tents"), ("apples", "bag",
            "bags"), ("passengers", "lift", "lifts"), ("cookies", "tin", "tins"), ("stickers", "sheet", "sheets"),
            ("plates", "carton", "cartons"), ("plants", "tray", "trays"), ("players", "minibus", "minibuses"), ("toys",
            "basket", "baskets"), ("files", "folder", "folders"), ("oranges", "net", "nets"), ("chairs", "row", "rows"),
            ("students", "room", "rooms")])
        setup = d.say("groups", ["{N} {p} go into {cs} that hold {k} each.", "{A} {c} holds {k} {p}. There are {n} {p}.",
            "{N} {p} are put into {cs} of {k}.", "Each {c} has room for {k} {p}, and there are {n} {p}.",
            "{w} puts {n} {p} into {cs} with room for {k} each.", "There are {n} {p}, and {k} fit in one {c}.",
            "We have {n} {p}. Each {c} takes {k}.", "{N} {p}, {k} per {c}.",
            "{K} {p} fit into {a} {c}. There are {n} of them.", "With {k} {p} in each {c} and {n} {p} in all:",
            "One {c} takes {k} {p}; {n} {p} are waiting.",
            "For {n} {p} there are {cs} with {k} places each.", "{w} has {n} {p} and {cs} for {k} {p} each."], n=x,
            N=cap(x), k=y, K=cap(y), p=p, c=c, cs=cs, a=an(c), A=cap(an(c)), w=w)
        if up:
            ask_ = d.say("groups.up", ["How many {cs} are needed?", "How many {cs} are needed for all of them?",
                "What is the smallest number of {cs} needed?", "How many {cs} must there be so that all fit?",
                "How many {cs} at least?", "How many {cs} are necessary?", "Find the number of {cs} needed for all {p}.",
                "How many {cs} does it take?", "How many {cs} do we need?",
                "What is the least number of {cs} that is enough?",
                "How many {cs} have to be used so that nothing is left out?", "At least how many {cs} are required?",
                "How many {cs} will be needed?"], cs=cs, p=p)
        else:
            ask_ = d.say("groups.down", ["How many {cs} can be filled completely?", "How many full {cs} are there?",
                "How many {cs} are full?", "How many complete {cs} does that make?", "How many {cs} get full?",
                "How many full {cs} can be made?", "How many completely full {cs} is that?",
                "What is the number of full {cs}?", "How many {cs} will be completely filled?",
                "Find the number of full {cs}.", "How many whole {cs} can be filled?"], cs=cs, p=p)
        yield setup + " " + ask_
    elif up:
        yield d.say("ceil", [
            "How many buses with {k} seats are needed for {n} people?",
            "{n} pupils go on a trip. Each bus holds {k}. How many buses are needed?",
            "A bus takes {k} passengers. How many buses do {n} passengers need?",
            "There are {n} guests and each table seats {k}. How many tables are needed?",
            "Each box holds {k} eggs. How many boxes do I need for {n} eggs?",
            "{w} has {n} photos; {k} fit on a page. How many pages are needed?",
            "A lift carries {k} people. How many trips does it take for {n} people?",
            "{N} people cross a river in a boat for {k}. How many crossings are needed?",
            "How many packs of {k} must I buy to get at least {n} cups?",
            "Invitations are sold in packs of {k}. {w} needs {n}. How many packs must {w} buy?",
            "If a tent sleeps {k}, how many tents do {n} campers need?",
            "{n} bottles are packed in crates of {k}. How many crates are needed for all of them?",
            "A van moves {k} boxes at a time. How many trips for {n} boxes?",
            "{w} reads {k} pages a day. In how many days is a book of {n} pages finished?",
            "A shelf holds {k} books. How many shelves are needed for {n} books?",
            "How many {k}-seat minibuses does a group of {n} need?",
            "We need {n} stamps. A sheet has {k}. What is the least number of sheets?",
            "{N} children ride in cars with {k} seats for children each. How many cars at least?",
            "Each taxi takes {k} people. What is the smallest number of taxis for {n} people?",
            "A ferry takes {k} cars. How often must it go to carry {n} cars?",
            "For {n} students with {k} in each group, how many groups are needed so that no one is left out?"], n=x,
            N=cap(x), k=y, w=w)
    else:
        yield d.say("floor", [
            "How many full boxes of {k} can be made from {n} eggs?",
            "{n} apples are packed in bags of {k}. How many full bags are there?",
            "{w} has ${n}. A book costs ${k}. How many books can {w} buy?",
            "How many times does {k} go completely into {n}?",
            "How many whole pieces of {k} cm can be cut from a rope of {n} cm?",
            "A ribbon of {n} cm is cut into pieces of {k} cm. How many whole pieces are there?",
            "I have ${n} and tickets cost ${k} each. What is the greatest number of tickets I can buy?",
            "How many complete teams of {k} can be made out of {n} players?",
            "From {n} flowers, how many bunches of {k} can be tied?",
            "{n} stickers, {k} to a page: how many pages are full?",
            "A cake needs {k} eggs. How many cakes can be baked with {n} eggs?",
            "Each shirt takes {k} buttons. How many shirts can be finished with {n} buttons?",
            "With {n} wheels, how many vehicles with {k} wheels can be built?",
            "{w} has {n} coins and puts {k} in each stack. How many complete stacks?",
            "How many {k}-litre cans can be filled completely from {n} litres?",
            "How many complete sets of {k} cards are in {n} cards?", "How often can I take {k} from {n}?",
            "{N} pencils are put in packs of {k}. How many packs get full?",
            "A machine needs {k} screws per chair. {n} screws are there. How many chairs can be finished?"], n=x, N=cap(x),
            k=y, w=w)
    if up:
        r = yield Call(f"{n} divided by {k}, rounded up to a whole number: ceil.", f"ceil({n}/{k})")
        yield Answer("", f"{n} ÷ {k} rounded up is {r.best}, so {r.best} are needed.", r.best)
    else:
        r = yield Call(f"{n} divided by {k}, only the whole part: floor.", f"floor({n}/{k})")
        yield Answer("", f"The whole part of {n} ÷ {k} is {r.best}.", r.best)


@skill("divisors_combined", weight=0.2)
def divisors_combined(d):
    """Sums, products and differences of divisors and multiples."""
    a, b = common_numbers(d, 2)
    x, y = num(d, a), num(d, b)
    form, op = d.pick([("the product of the {g} and the {l} of {a} and {b}", "*"),
        ("the sum of the {g} and the {l} of {a} and {b}", "+"), ("the {l} of {a} and {b} minus their {g}", "-"),
        ("the {l} of {a} and {b} divided by their {g}", "/"), ("the {g} of {a} and {b} plus their {l}", "+"),
        ("the {l} of {a} and {b} plus their {g}", "r"), ("the difference of the {l} and the {g} of {a} and {b}", "-"),
        ("the {g} times the {l} of {a} and {b}", "*")])
    d.wordings.append("dc|" + form)
    g, l = d.pick(["gcd", "GCD", "HCF", "greatest common divisor", "highest common factor"]), d.pick(["lcm", "LCM",
        "least common multiple", "lowest common multiple"])
    yield ask(d, form.format(g=g, l=l, a=x, b=y))
    p = yield Call(f"First the greatest common divisor of {a} and {b}: gcd.", f"gcd({a}, {b})")
    q = yield Call(f"Then the least common multiple of {a} and {b}: lcm.", f"lcm({a}, {b})")
    e = f"{p.best}{op}{q.best}" if op in "+*" else f"{q.best}{op.replace('r', '+')}{p.best}"
    r = yield Call(f"Now {e}.", e)
    yield Answer("", f"The greatest common divisor is {p.best}, the least common multiple {q.best}; {e} = {r.text}.",
        r.best)
