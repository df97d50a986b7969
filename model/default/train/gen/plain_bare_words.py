"""Arithmetic said in words, without a story: product, sum, difference, quotient, double, half, squares and roots, one within the other."""
from math import gcd

from .arith import answer_tree
from .core import Answer, Call, skill
from .phrases import fraction_words, words
from .real_words import Task, around, choose, dec, fill, known, run

ASK = ["E", "E", "E?", "what is E", "What is E?", "what's E", "whats E?", "find E", "Find E.", "calculate E", "Calculate E.", "work out E", "Work out E.", "compute E", "evaluate E", "how much is E", "How much is E?", "E = ?", "E equals", "E equals what", "give E", "tell me E", "value of E", "Find the value of E.", "What is the value of E?", "E, what is it", "the answer to E", "result of E", "E is what", "E is what number?", "what number is E", "What number is E?", "what do you get for E", "E please", "calculate: E", "question: E", "solve E", "Write E as one number.", "What does E come to?", "i need E"]
DO = ["E", "E", "E.", "E. What do you get?", "E. Result?", "E =", "E, answer?", "E and give the result", "please E", "What do you get if you E?", "what do you get when you E", "if you E what is the result", "E. What is the answer?", "can you E", "how much is it if you E", "E, what's the result", "what's the answer if you E", "If I E, what do I get?"]
# (ways to say it, the tree, constraint); capital letters are numbers, A and B the larger ones. Ways after a bar begin with a verb.
KINDS = [
    ("the product of A and the sum of C and D/A times the sum of C and D/A multiplied by the sum of C and D|multiply A by the sum of C and D/multiply the sum of C and D by A", ("*", "A", ("+", "C", "D"))),
    ("the product of A and the difference of B and C/A times the difference between B and C/A times the difference of B and C|multiply the difference of B and C by A/multiply A by the difference between B and C", ("*", "A", ("-", "B", "C"))),
    ("the sum of A and the product of C and D/A plus the product of C and D/the product of C and D plus A/A more than the product of C and D/A added to the product of C and D|add A to the product of C and D/add the product of C and D to A", ("+", ("*", "C", "D"), "A")),
    ("the product of C and D minus A/the product of C and D, minus A/A less than the product of C and D/A fewer than the product of C and D|subtract A from the product of C and D/take A from the product of C and D/take A away from the product of C and D", ("-", ("*", "C", "D"), "A")),
    ("A minus the product of C and D/the difference between A and the product of C and D|subtract the product of C and D from A/take the product of C and D from A", ("-", "A", ("*", "C", "D"))),
    ("the sum of A and B divided by C/the sum of A and B, divided by C/A plus B, all divided by C/the quotient of the sum of A and B and C|divide the sum of A and B by C/add A and B, then divide by C/add A and B and divide the result by C", ("/", ("+", "A", "B"), "C")),
    ("the difference of A and B divided by C/the difference between A and B, divided by C/A minus B, all divided by C|divide the difference of A and B by C/subtract B from A, then divide by C/divide the difference between A and B by C", ("/", ("-", "A", "B"), "C")),
    ("the sum of A and B times C/the sum of A and B, times C/the sum of A and B multiplied by C/A plus B, all times C|multiply the sum of A and B by C/add A and B, then multiply by C", ("*", ("+", "A", "B"), "C")),
    ("the difference of A and B times C/the difference between A and B, times C/the difference of A and B multiplied by C|multiply the difference of A and B by C/multiply the difference between A and B by C/subtract B from A, then multiply by C", ("*", ("-", "A", "B"), "C")),
    ("the product of A and C divided by D/the product of A and C, divided by D|divide the product of A and C by D/multiply A by C and divide by D", ("/", ("*", "A", "C"), "D")),
    ("the quotient of A and C plus B/the quotient of A and C, plus B/B more than the quotient of A and C|add B to the quotient of A and C/divide A by C and add B/divide A by C, then add B", ("+", ("/", "A", "C"), "B")),
    ("the quotient of A and C minus D/the quotient of A and C, minus D/D less than the quotient of A and C|subtract D from the quotient of A and C/divide A by C and subtract D/divide A by C, then take away D", ("-", ("/", "A", "C"), "D")),
    ("the quotient of A and C times D/the quotient of A and C, multiplied by D|multiply the quotient of A and C by D/divide A by C, then multiply by D", ("*", ("/", "A", "C"), "D")),
    ("A divided by the sum of C and D/the quotient of A and the sum of C and D|divide A by the sum of C and D", ("/", "A", ("+", "C", "D"))),
    ("A divided by the difference of B and C|divide A by the difference of B and C/divide A by the difference between B and C", ("/", "A", ("-", "B", "C"))),
    ("A divided by the product of C and D|divide A by the product of C and D", ("/", "A", ("*", "C", "D"))),
    ("the sum of A and B minus C/the sum of A and B, minus C/C less than the sum of A and B|subtract C from the sum of A and B/take C from the sum of A and B", ("-", ("+", "A", "B"), "C")),
    ("A minus the sum of C and D|subtract the sum of C and D from A/take the sum of C and D away from A", ("-", "A", ("+", "C", "D"))),
    ("the product of the sum of A and B and the sum of C and D/the sum of A and B times the sum of C and D", ("*", ("+", "A", "B"), ("+", "C", "D"))),
    ("the sum of A and B times the difference of C and D/the product of the sum of A and B and the difference of C and D|multiply the sum of A and B by the difference of C and D", ("*", ("+", "A", "B"), ("-", "C", "D"))),
    ("the product of A and C plus the product of B and D/the sum of the products of A and C and of B and D/A times C plus B times D|add the product of A and C to the product of B and D", ("+", ("*", "A", "C"), ("*", "B", "D"))),
    ("the product of A and C minus the product of B and D/A times C minus B times D/the difference between the product of A and C and the product of B and D|subtract the product of B and D from the product of A and C", ("-", ("*", "A", "C"), ("*", "B", "D"))),
    ("double the sum of A and B/twice the sum of A and B/two times the sum of A and B/the sum of A and B doubled/the sum of A and B, doubled|double the sum of A and B/add A and B and double the result/add A and B, then double", ("*", "2", ("+", "A", "B"))),
    ("double the difference of A and B/twice the difference between A and B/twice the difference of A and B/the difference of A and B doubled|subtract B from A and double the result", ("*", "2", ("-", "A", "B"))),
    ("triple the sum of A and B/three times the sum of A and B/the sum of A and B tripled", ("*", "3", ("+", "A", "B"))),
    ("half the sum of A and B/half of the sum of A and B/one half of the sum of A and B/the sum of A and B halved|halve the sum of A and B/add A and B and halve the result/add A and B, then halve it", ("/", ("+", "A", "B"), "2")),
    ("half the difference of A and B/half of the difference between A and B/half the difference between A and B|halve the difference of A and B/subtract B from A and halve the result", ("/", ("-", "A", "B"), "2")),
    ("half the product of A and C/half of the product of A and C/one half of the product of A and C/half of A times C|halve the product of A and C/multiply A by C and halve the result/multiply A and C, then halve", ("/", ("*", "A", "C"), "2")),
    ("twice the product of A and C/double the product of A and C|double the product of A and C/multiply A and C and double the result", ("*", "2", ("*", "A", "C"))),
    ("a third of the sum of A and B/one third of the sum of A and B", ("/", ("+", "A", "B"), "3")),
    ("a quarter of the difference of A and B/one quarter of the difference between A and B", ("/", ("-", "A", "B"), "4")),
    ("double A plus B/twice A plus B/twice A, plus B/B more than twice A/B more than double A/two times A plus B|double A and add B/double A then add B/double A, then add B", ("+", ("*", "2", "A"), "B")),
    ("double A minus B/twice A minus B/twice A, minus B/B less than twice A/B less than double A/two times A minus B|double A and subtract B/double A then subtract B/double A, then take away B", ("-", ("*", "2", "A"), "B")),
    ("three times A plus B/triple A plus B/B more than three times A/B more than triple A|triple A and add B/triple A, then add B", ("+", ("*", "3", "A"), "B")),
    ("three times A minus B/triple A minus B/B less than three times A|triple A and subtract B/triple A, then subtract B", ("-", ("*", "3", "A"), "B")),
    ("half of A plus B/half A plus B/half of A, plus B/B more than half of A|halve A and add B/halve A then add B/halve A, then add B", ("+", ("/", "A", "2"), "B")),
    ("half of A minus B/half A minus B/half of A, minus B/B less than half of A|halve A and subtract B/halve A then subtract B/halve A, then take away B", ("-", ("/", "A", "2"), "B")),
    ("a third of A plus B/one third of A plus B/B more than a third of A", ("+", ("/", "A", "3"), "B")),
    ("a quarter of A minus B/one quarter of A minus B/B less than a quarter of A", ("-", ("/", "A", "4"), "B")),
    ("A plus twice B/A plus double B/A plus two times B|add twice B to A/add double B to A", ("+", "A", ("*", "2", "B"))),
    ("A minus twice B/A minus double B|subtract twice B from A/subtract double B from A/take double B from A", ("-", "A", ("*", "2", "B"))),
    ("A minus half of B/A less half of B|subtract half of B from A/take half of B from A", ("-", "A", ("/", "B", "2"))),
    ("A plus half of B/the sum of A and half of B|add half of B to A", ("+", "A", ("/", "B", "2"))),
    ("the sum of A, B and C/the sum of A and B and C/A plus B plus C", ("+", ("+", "A", "B"), "C")),
    ("the product of C, D and F/the product of C and D and F/C times D times F", ("*", ("*", "C", "D"), "F")),
    ("the square root of the sum of X squared and Y squared/the square root of X squared plus Y squared/the root of X squared plus Y squared/the square root of the sum of the squares of X and Y/the root of the sum of the squares of X and Y/the square root of the sum of X² and Y²/the square root of the sum of X^2 and Y^2/root of X squared plus Y squared/the square root of (X squared plus Y squared)|take the square root of the sum of the squares of X and Y/add the squares of X and Y and take the square root", ("sqrt", ("+", ("^", "X", "2"), ("^", "Y", "2")))),
    ("the square root of the difference of Z squared and X squared/the square root of Z squared minus X squared/the root of Z squared minus X squared/the square root of the difference of the squares of Z and X/the square root of the difference between Z squared and X squared/root of Z squared minus X squared/the square root of Z² minus X²|take the square root of Z squared minus X squared", ("sqrt", ("-", ("^", "Z", "2"), ("^", "X", "2")))),
    ("the square root of the sum of G and H/the root of the sum of G and H", ("sqrt", ("+", "G", "H"))),
    ("the square root of the product of U and V/the root of the product of U and V", ("sqrt", ("*", "U", "V"))),
    ("the square root of Q plus A/the square root of Q, plus A/A more than the square root of Q/the root of Q plus A|add A to the square root of Q/take the square root of Q and add A", ("+", ("sqrt", "Q"), "A")),
    ("the square root of Q minus C/the square root of Q, minus C/C less than the square root of Q|subtract C from the square root of Q/take the square root of Q and subtract C", ("-", ("sqrt", "Q"), "C")),
    ("C times the square root of Q/the product of C and the square root of Q|multiply the square root of Q by C", ("*", "C", ("sqrt", "Q"))),
    ("twice the square root of Q/double the square root of Q/two times the square root of Q", ("*", "2", ("sqrt", "Q"))),
    ("half the square root of Q/half of the square root of Q", ("/", ("sqrt", "Q"), "2")),
    ("the sum of the square roots of Q and P/the square root of Q plus the square root of P/root Q plus root P", ("+", ("sqrt", "Q"), ("sqrt", "P"))),
    ("the square root of Q times the square root of P/the product of the square roots of Q and P", ("*", ("sqrt", "Q"), ("sqrt", "P"))),
    ("the square of S plus A/S squared plus A/S squared, plus A/A more than S squared/A more than the square of S/the sum of S squared and A|square S and add A/square S then add A/add A to the square of S", ("+", ("^", "S", "2"), "A")),
    ("the square of S minus A/S squared minus A/S squared, minus A/A less than S squared/A less than the square of S|square S and subtract A/square S then subtract A/subtract A from the square of S", ("-", ("^", "S", "2"), "A")),
    ("the sum of the squares of S and T/S squared plus T squared/the square of S plus the square of T/the sum of S squared and T squared|add the squares of S and T/square S and T and add the results", ("+", ("^", "S", "2"), ("^", "T", "2"))),
    ("the difference of the squares of S and T/S squared minus T squared/the square of S minus the square of T/the difference between the squares of S and T/the difference between S squared and T squared|subtract the square of T from the square of S/subtract T squared from S squared", ("-", ("^", "S", "2"), ("^", "T", "2"))),
    ("the square of the sum of S and T/the sum of S and T, squared/(S plus T) squared|square the sum of S and T/add S and T and square the result/add S and T, then square", ("^", ("+", "S", "T"), "2")),
    ("the square of the difference of S and T/the difference of S and T, squared/the square of the difference between S and T|square the difference of S and T/subtract T from S and square the result", ("^", ("-", "S", "T"), "2")),
    ("the cube of K plus A/K cubed plus A/K cubed, plus A/A more than K cubed|cube K and add A", ("+", ("^", "K", "3"), "A")),
    ("the cube of K minus A/K cubed minus A/K cubed, minus A/A less than the cube of K|cube K and subtract A/subtract A from K cubed", ("-", ("^", "K", "3"), "A")),
    ("K cubed plus S squared/the cube of K plus the square of S/the sum of the cube of K and the square of S", ("+", ("^", "K", "3"), ("^", "S", "2"))),
    ("K cubed minus S squared/the cube of K minus the square of S/the difference between K cubed and S squared", ("-", ("^", "K", "3"), ("^", "S", "2"))),
    ("twice the square of S/double S squared/two times S squared/twice S squared|square S and double it", ("*", "2", ("^", "S", "2"))),
    ("half the square of S/half of S squared/half of the square of S", ("/", ("^", "S", "2"), "2")),
    ("C times S squared/C times the square of S/the product of C and S squared", ("*", "C", ("^", "S", "2"))),
    ("2 to the power of N/two to the power N/2 to the Nth power/2 raised to the power of N", ("^", "2", "N")),
    ("3 to the power of M/three to the power M/3 raised to the power of M/3 raised to the M", ("^", "3", "M")),
    ("2 to the power of N plus A/A more than 2 to the power of N", ("+", ("^", "2", "N"), "A")),
]


def numbers(d):
    x, y, z = d.pick([(3, 4, 5), (6, 8, 10), (5, 12, 13), (9, 12, 15), (8, 15, 17), (7, 24, 25), (12, 16, 20), (15, 20, 25), (10, 24, 26), (20, 21, 29), (18, 24, 30), (30, 40, 50)])
    if d.chance(0.5):
        x, y = y, x
    a, b = d.int(3, d.pick([12, 20, 60, 100, 400])), d.int(2, d.pick([12, 20, 50, 100]))
    if a < b:
        a, b = b, a
    n = d.rng.randint(3, 15)
    g = d.rng.randint(2, n * n - 2)
    u, k, m = d.pick([(2, 2, 3), (4, 1, 3), (3, 2, 3), (2, 3, 5), (5, 1, 2), (1, 2, 5), (4, 2, 5), (9, 1, 2), (9, 2, 3), (3, 3, 2)])
    s, t = sorted(d.rng.sample(range(2, 21), 2), reverse=True)
    if d.chance(0.15):
        s, t = t, s
    return dict(A=a, B=b + (a == b), C=d.rng.randint(2, 12), D=d.rng.randint(2, 12), F=d.rng.randint(2, 9), X=x, Y=y, Z=z, G=g, H=n * n - g, U=u * k * k, V=u * m * m, Q=d.rng.randint(2, 20) ** 2, P=d.rng.randint(2, 12) ** 2, S=s, T=t, K=d.rng.randint(2, 10), N=d.rng.randint(3, 12), M=d.rng.randint(2, 7))


def leaves(t):
    return {t} if isinstance(t, str) else set().union(*(leaves(x) for x in t[1:]))


def worth(t, v):
    """The value, or None where a division is not whole or something is negative."""
    if isinstance(t, str):
        return v.get(t, None) if t in v else int(t)
    xs = [worth(x, v) for x in t[1:]]
    if None in xs:
        return None
    a, b = xs[0], xs[-1]
    if t[0] == "/":
        return a // b if b and a % b == 0 else None
    if t[0] == "sqrt":
        r = round(a ** 0.5) if a >= 0 else 0
        return r if r * r == a else None
    return {"+": a + b, "-": a - b, "*": a * b, "^": a ** b if t[0] == "^" else 0}[t[0]]


def put(t, v):
    return v.get(t, t) if isinstance(t, str) else (t[0],) + tuple(put(x, v) for x in t[1:])


@skill("real_plain_bare_words", weight=4.5)
def bare_words(d):
    ways, tree = d.pick(KINDS)
    nouns, _, verbs = ways.partition("|")
    verb = bool(verbs) and d.chance(0.35)
    way = choose(d, "bare.way", (verbs if verb else nouns).split("/"))
    for _ in range(3000):
        v = numbers(d)
        r = worth(tree, v)
        if r is not None and (r >= 0 or d.chance(0.08)) and r < 100000:
            break
    decimals = d.chance(0.06) and not set("^/") & set(str(tree)) and "sqrt" not in str(tree)
    said = {k: str(x) for k, x in v.items()}
    if decimals:
        for k in leaves(tree) & set("AB"):
            said[k] = dec(d, 0.5, 30, 1)
    shown = dict(said)
    spelt = d.chance(0.12)
    for k, x in shown.items():
        if spelt and x.isdigit() and int(x) <= 20:
            shown[k] = words(int(x))
        elif x.isdigit() and int(x) > 999 and d.chance(0.4):
            shown[k] = f"{int(x):,}"
    out = "".join(shown.get(c, c) if c.isupper() and (i == 0 or not way[i - 1].isalpha()) and (i + 1 == len(way) or not way[i + 1].isalpha()) else c for i, c in enumerate(way.replace("Nth", "N th")))
    out = out.replace(" th power", "th power")
    if d.chance(0.25) and out.startswith("the "):
        out = out[4:]
    raw = choose(d, "bare.do" if verb else "bare.asked", DO if verb else ASK)
    slots = known(d, {})
    q = "".join(out if c == "E" else c for c in raw)
    if q[-1] in ".?" and d.chance(0.6):
        q = q[0].upper() + q[1:]
    yield from answer_tree(d, put(tree, said), around(d, q, slots, False, 0.012))


# -- two numbers -----------------------------------------------------------------------------------------------------------
DIFFERENCE = ["difference between {a} and {b}", "difference of {a} and {b}", "the difference between {a} and {b}", "what is the difference between {a} and {b}", "What is the difference between {a} and {b}?", "find the difference between {a} and {b}", "Find the difference of {a} and {b}.", "difference {a} {b}", "difference {a} and {b}", "{a} and {b} difference", "{a} and {b}, difference?", "{a}, {b}: difference", "calculate the difference between {a} and {b}", "how far apart are {a} and {b}", "how far is it from {a} to {b}", "by how much do {a} and {b} differ", "what's the difference of {a} and {b}", "distance between {a} and {b} on the number line", "difference in value: {a} and {b}", "positive difference between {a} and {b}", "Work out the difference between {a} and {b}.", "the difference of {a} and {b} is"]
MORE = ["how much more is {a} than {b}", "how much bigger is {a} than {b}", "how much greater is {a} than {b}", "How much larger is {a} than {b}?", "{a} is how much more than {b}", "by how much is {a} greater than {b}", "by how much does {a} exceed {b}", "how much is {a} above {b}", "How much more than {b} is {a}?", "{a} exceeds {b} by"]
LESS = ["how much less is {b} than {a}", "how much smaller is {b} than {a}", "{b} is how much less than {a}", "by how much is {b} smaller than {a}", "by how much is {b} less than {a}", "How much less than {a} is {b}?", "what must be added to {b} to get {a}", "what do i add to {b} to get {a}", "{b} plus what is {a}", "what number added to {b} gives {a}", "how much must be subtracted from {a} to get {b}", "{a} minus what is {b}", "what do I take from {a} to get {b}"]
FROM = ["subtract {b} from {a}", "take {b} from {a}", "take {b} away from {a}", "{a} minus {b}", "{a} take away {b}", "{a} less {b}", "{b} less than {a}", "{b} subtracted from {a}", "{b} taken from {a}", "{a} reduced by {b}", "{a} decreased by {b}", "what is {a} minus {b}", "What is {b} less than {a}?", "what is {b} subtracted from {a}", "what do you get when you subtract {b} from {a}", "decrease {a} by {b}", "minus {b} from {a}", "deduct {b} from {a}", "{a} - {b}", "find {b} less than {a}", "number that is {b} less than {a}"]
PLUS = ["{a} plus {b}", "{a} and {b} sum", "sum of {a} and {b}", "the sum of {a} and {b}", "add {a} and {b}", "{b} more than {a}", "{b} added to {a}", "{a} increased by {b}", "total of {a} and {b}", "{a} and {b} together", "what is {b} more than {a}", "what is the sum of {a} and {b}", "increase {a} by {b}", "number that is {b} more than {a}", "{a} + {b}", "{a} and {b} added"]
TIMES = ["product of {a} and {b}", "the product of {a} and {b}", "multiply {a} by {b}", "multiply {a} and {b}", "{a} times {b}", "{a} multiplied by {b}", "{a} by {b} multiplied", "what is the product of {a} and {b}", "{a} lots of {b}", "{a} groups of {b}", "{a} x {b}", "{a} * {b}", "{a} × {b}", "find the product {a} and {b}", "{a} and {b} product", "{a} sets of {b}", "product {a} {b}", "how much is {a} times {b}"]
OVER = ["quotient of {a} and {b}", "the quotient of {a} and {b}", "divide {a} by {b}", "{a} divided by {b}", "{a} over {b}", "what is the quotient of {a} and {b}", "how many times does {b} go into {a}", "how many {b}s in {a}", "how many {b}s are in {a}", "{b} into {a}", "{b} goes into {a} how many times", "split {a} into {b} equal parts", "{a} shared by {b}", "{a} ÷ {b}", "{a} / {b}", "quotient {a} {b}", "share {a} equally between {b}", "what is {a} divided by {b}", "how many times does {b} fit in {a}", "{a} split {b} ways"]


def apart(d):
    r = d.rng.random()
    while True:
        if r < 0.2:
            a, b = dec(d, 0.5, 50, 1), dec(d, 0.1, 30, d.pick([1, 1, 2]))
        elif r < 0.35:
            a, b = d.rng.randint(-20, 30), -d.rng.randint(1, 40)
        else:
            a, b = d.int(5, d.pick([60, 200, 1000, 10000])), d.int(2, d.pick([60, 200, 1000, 8000]))
        if float(a) > float(b):
            return dict(a=a, b=b)


def above(d):
    while True:
        v = apart(d)
        if float(v["b"]) > 0:
            return v


def either(d):
    v = apart(d)
    return dict(a=v["b"], b=v["a"]) if d.chance(0.4) else v


def bigger(v):
    a, b = v["a"], v["b"]
    if float(a) < float(b):
        a, b = b, a
    back = f"({b})" if str(b)[0] == "-" else b
    front = f"({a})" if str(a)[0] == "-" else a
    return [(f"Larger {a}, smaller {b}. {a} minus {b}.", f"{front}-{back}")]


def pair(d):
    if d.chance(0.25):
        return dict(a=dec(d, 0.1, 20, d.pick([1, 1, 2])), b=dec(d, 0.1, 12, 1) if d.chance(0.5) else d.int(2, 20))
    return dict(a=d.int(2, d.pick([12, 30, 100, 500])), b=d.int(2, d.pick([12, 20, 60])))


def over(d):
    b = d.int(2, d.pick([9, 12, 25]))
    if d.chance(0.2):
        k = d.pick([2, 5, 4, 8])
        return dict(a=d.int(3, 60) * 1, b=k)
    return dict(a=b * d.int(2, d.pick([12, 30, 80])), b=b)


def plain(op):
    return {"-": [("{a} minus {b}.", "{a}-{b}")], "+": [("<a plus b>.", "<a+b>")], "*": [("<a times b>.", "<a*b>")], "/": [("{a} divided by {b}.", "{a}/{b}")]}[op]


BASE = ["add {b} to {a}", "what is {b} added to {a}", "{b} more than {a}", "{b} added to {a}", "{a} increased by {b}", "what is {b} more than {a}", "increase {a} by {b}", "number that is {b} more than {a}"]
PAIRS = [Task(either, bigger, DIFFERENCE, spell=0.03, weight=5), Task(above, bigger, MORE, spell=0.03, weight=2.5), Task(above, bigger, LESS, spell=0.03, weight=3), Task(lambda d: above(d) if d.chance(0.8) else (lambda v: dict(a=v["b"], b=v["a"]))(above(d)), plain("-"), FROM, spell=0.06, weight=4),
         Task(pair, [("{a} plus {b}.", "{a}+{b}")], BASE, spell=0.04, weight=1.5), Task(pair, [("<a plus b>.", "<a+b>")], [t for t in PLUS if t not in BASE], spell=0.06, weight=1.5), Task(pair, plain("*"), TIMES, spell=0.06, weight=2), Task(over, plain("/"), OVER, spell=0.04, weight=2)]


@skill("real_plain_bare_pairs", weight=2.6)
def bare_pairs(d):
    task = d.rng.choices(PAIRS, [t.weight for t in PAIRS])[0]
    yield from run(d, "bare.pairs", [task], False, 0.012)


# -- parts and multiples -----------------------------------------------------------------------------------------------------
PART = {2: ["half of {a}", "half {a}", "1/2 of {a}", "one half of {a}", "what is half of {a}", "What is half of {a}?", "halve {a}", "{a} halved", "find half of {a}", "half of {a}?", "the half of {a}"], 3: ["a third of {a}", "one third of {a}", "1/3 of {a}", "what is a third of {a}", "what is one third of {a}?", "third of {a}", "find 1/3 of {a}"], 4: ["a quarter of {a}", "one quarter of {a}", "1/4 of {a}", "what is a quarter of {a}", "one fourth of {a}", "quarter of {a}", "find a quarter of {a}"], 5: ["a fifth of {a}", "one fifth of {a}", "1/5 of {a}", "what is a fifth of {a}"], 6: ["a sixth of {a}", "one sixth of {a}", "1/6 of {a}"], 8: ["an eighth of {a}", "one eighth of {a}", "1/8 of {a}"], 10: ["a tenth of {a}", "one tenth of {a}", "1/10 of {a}", "what is a tenth of {a}"]}
FOLD = {2: ["double {a}", "twice {a}", "{a} doubled", "two times {a}", "double of {a}", "what is double {a}", "What is twice {a}?", "what's twice {a}", "the double of {a}", "find double {a}"], 3: ["triple {a}", "three times {a}", "{a} tripled", "treble {a}", "what is triple {a}", "What is three times {a}?", "thrice {a}"], 4: ["four times {a}", "quadruple {a}", "{a} quadrupled", "what is four times {a}"], 5: ["five times {a}", "what is five times {a}"], 10: ["ten times {a}", "what is ten times {a}"]}
SOME = ["{f} of {a}", "what is {f} of {a}", "What is {f} of {a}?", "find {f} of {a}", "Find {f} of {a}.", "{f} of {a}?", "{f} of {a} = ?", "calculate {f} of {a}", "how much is {f} of {a}", "{f} of {a} is", "{f} of {a} is what", "work out {f} of {a}", "{f} × {a}", "{f} * {a}", "{f} times {a}", "get {f} of {a}"]


@skill("real_plain_bare_parts", weight=1.8)
def bare_parts(d):
    kind = d.pick(["part", "part", "fold", "some", "some"])
    if kind == "some":
        while True:
            p, q = d.rng.randint(2, 9), d.pick([3, 4, 5, 6, 7, 8, 9, 10, 12])
            if p < q and gcd(p, q) == 1:
                break
        n = q * d.int(2, d.pick([12, 20, 60]))
        f = fraction_words(p, q) if d.chance(0.3) and fraction_words(p, q) else d.pick(["{}/{}", "{}/{}", "{}/{}", "\\frac{{{}}}{{{}}}"]).format(p, q)
        shown = f"{n:,}" if n > 999 and d.chance(0.5) else str(n)
        raw = choose(d, "bare.some", SOME if f[-1].isdigit() else SOME[:12])
        q_ = raw.replace("{f}", f).replace("{a}", shown)
        if f[0] == "\\" and d.chance(0.6):
            q_ = q_.replace(f, f"${f}$")
        if q_[-1] in ".?" and d.chance(0.6):
            q_ = q_[0].upper() + q_[1:]
        yield around(d, q_, known(d, {}), False, 0.012)
        r = yield Call(f"{p}/{q} of {n} is {p}/{q} times {n}.", f"{p}/{q}*{n}")
        yield Answer("", f"{p} ÷ {q} × {n} = {r.best}.", r.best)
        return
    table = PART if kind == "part" else FOLD
    k = d.rng.choices(list(table), [len(x) for x in table.values()])[0]
    a = d.int(3, d.pick([40, 100, 500])) * (k if kind == "part" and d.chance(0.8) else 1)
    a = dec(d, 0.5, 40, 1) if d.chance(0.12) and k in (2, 4, 5, 10) else a
    v = known(d, dict(a=a))
    raw = choose(d, f"bare.{kind}", table[k])
    yield around(d, fill(d, raw, v, 0.05), v, False, 0.012)
    if kind == "part":
        r = yield Call(f"1/{k} of {a} is {a} divided by {k}.", f"{a}/{k}")
        yield Answer("", f"{a} ÷ {k} = {r.best}.", r.best)
    else:
        r = yield Call(f"{k} times {a}.", f"{k}*{a}")
        yield Answer("", f"{k} × {a} = {r.best}.", r.best)
