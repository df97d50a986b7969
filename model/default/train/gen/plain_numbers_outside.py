"""What stands near school arithmetic and is not computed: proofs, drawings, constructions, higher mathematics, numbers that only look like a sum; declined as elsewhere."""
from .core import Answer, skill
from .domain import ELSEWHERE
from .real_words import choose, fill, known, spin

PROOF = ["Show that the sum of [two|three] even numbers is even.", "Show that the sum of two odd numbers is even.", "show that the product of two odd numbers is odd", "Prove that {p} is irrational.", "prove that √{k} is not a fraction", "Show that there are infinitely many primes.", "Prove that the square of an even number is divisible by 4.", "Show that n² + n is always even.", "Prove that n^3 - n is divisible by 6 for every n.", "Show by induction that 1 + 3 + 5 + ... + (2n-1) = n².", "Prove by induction: 1 + 2 + ... + n = n(n+1)/2", "Show that {k}^n - 1 is divisible by {j} for all n.", "Prove that the sum of {k} consecutive integers is divisible by {k} if {k} is odd.", "Show that the angles of a triangle add up to 180 degrees.", "Prove Pythagoras' theorem.", "prove that the diagonals of a rhombus are perpendicular", "Show that every multiple of {k} and {j} is a multiple of their lcm.", "Prove that a number is divisible by 9 if its digit sum is.", "Prove that 0.999... = 1.", "Show that log is the inverse of exp.", "Give a proof that {p} is irrational.", "Show that √{k} + √{j} is irrational.", "Prove the formula for the sum of a geometric series.", "Show that x² + {k} > 0 for all real x.", "Prove that (a+b)² ≥ 4ab.", "show that two sides of the equation are identical for all x", "Prove Euclid's lemma.", "Give a counterexample: every prime is odd. Prove your claim.", "Disprove: the sum of two primes is never prime. Write a proof.", "Justify with a proof that the sum of two rational numbers is rational."]
DRAW = ["Draw a circle with radius {k} cm.", "Construct an angle of {j}0 degrees with compass and ruler.", "Sketch the graph of y = {k}x + {j}.", "Plot the points ({k}, {j}) and ({j}, {k}).", "Draw a number line from 0 to {j}0.", "Shade {k}/{j}{j} of the rectangle.", "Draw a bar chart of these results.", "construct the perpendicular bisector of AB", "Sketch a triangle with sides {k}, {j} and 9.", "draw a factor tree and show me the picture", "Graph the line through ({k}, 1) and (2, {j}).", "Make a pie chart for my class of 2{k}."]
HIGHER = ["integrate x^{k} + {j}", "differentiate {k}x^{j}", "What is the derivative of {k}x² + {j}x?", "Find the eigenvalues of [[{k}, 1], [0, {j}]].", "limit of sin({k}x)/x as x goes to 0", "∫ {k}x dx", "d/dx ({k}x^3 - {j})", "Find the inverse of the matrix [[{k}, {j}], [1, 2]].", "the Taylor series of e^({k}x)", "Solve y' = {k}y.", "determinant of [[{k}, {j}], [{j}, {k}]]", "What is the cross product of ({k}, 1, 0) and (0, {j}, 1)?", "Explain the chain rule.", "Explain what a group of order {k} is.", "the gradient of {k}x² + {j}y²", "Is the series sum 1/n^{k} convergent? Prove it."]
KINDS = [("higher mathematics", PROOF, 5), ("higher mathematics", HIGHER, 3), ("something else", DRAW, 2)]


@skill("real_plain_numbers_outside", weight=0.5)
def plain_outside(d):
    about, forms, _ = d.rng.choices(KINDS, [w for _, _, w in KINDS])[0]
    k, j = d.rng.sample([2, 3, 5, 6, 7, 8], 2)
    v = known(d, dict(k=str(k), j=str(j)))
    q = fill(d, spin(d, choose(d, "real.plain.d1outside", forms)).replace("{p}", d.pick(["√2", "√3", "√5", "π", "the square root of 2", "the square root of 7"])), v, 0)
    yield q
    yield Answer(f"This is about {about}, not school mathematics.", ELSEWHERE, None)
