"""Bank balances and debts below zero, and squares that are fenced, sown or tiled at a price."""
from .plain_papers_base import paper, sums, task


def account(d):
    a, b = d.int(5, d.pick([60, 400])), d.int(5, d.pick([90, 600]))
    form, word = d.pick([("£{}", "pounds"), ("£{}", "pounds"), ("${}", "dollars"), ("€{}", "euros"), ("₹{}", "rupees")])
    m = d.pick(["−", "-"])
    return dict(a=a, b=b, M=m + form.format(a), A=form.format(a), B=form.format(b), word=word)


PAID_IN = ["A bank account has a balance of {M}. {B} is paid in. What is the new balance in {word}?", "{n}'s bank balance is {M}. {He} pays in {B}. What is {his} balance now?", "An account stands at {M}. After {B} is paid in, what does it stand at?", "{n}'s account shows {M}. {His} wages of {B} are paid in. What does the account show now?", "The balance of an account was {M} and {B} was added. Find the new balance."]
TAKEN = ["A bank account has a balance of {M}. {B} is taken out. What is the new balance in {word}?", "{n}'s account shows {M}. {He} spends another {B} with a card. What is {his} balance now?", "An account stands at {M} when a bill of {B} is paid from it. What is the new balance?"]
FROM = ["{n} has {B} in the bank and pays a bill of {A}. What is the new balance?", "A bank account has a balance of {B}. {A} is taken out. What is the balance now?", "{n}'s account shows {B}. A payment of {A} goes out. What does it show now? (A debt is negative.)"]
UP = ["{n}'s balance went from {M} to {B}. By how much did it go up in {word}?", "An account was at {M} and is now at {B}. How much was paid in, in {word}?", "What is the difference between a balance of {M} and a balance of {B}, in {word}?"]
paper("balance", [task(account, [("-{a} plus {b}.", "(-{a})+{b}")], PAID_IN, 1.3, 0), task(account, [("-{a} minus {b}.", "(-{a})-{b}")], TAKEN, 0.8, 0), task(account, [("{b} minus {a}.", "{b}-{a}")], FROM, 0.8, 0), task(account, [("Larger {b}, smaller -{a}. {b} minus -{a}.", "{b}-(-{a})")], UP, 0.7, 0)], 0.25)


def square(d):
    s = d.rng.randint(3, 60)
    return sums(d, dict(k=s, pe=4 * s, g=d.pick(["lawn", "garden", "field", "courtyard", "park", "room", "hall"])), 0.3, p=str(d.rng.randint(2, 90)))


SOWN = ["A square {g} has a side of {k} m. Grass seed costs {P} per square metre. Find the total cost.", "Find the cost of tiling a square {g} of side {k} m at {P} per square metre.", "A square {g} with sides of {k} m is covered with stones at {P} per m². How much does it cost?", "What does it cost to pave a square {g} {k} m long at {P} per square metre?"]
FENCED = ["A square {g} has a side of {k} m. A fence costs {P} per metre. Find the cost of a fence all round it.", "Find the cost of fencing a square {g} of side {k} m at {P} per metre.", "A square {g} with sides of {k} m gets a wall all round at {P} a metre. How much does the wall cost?", "What does edging for a square {g} {k} m long cost at {P} per metre?"]
COST = ("The cost is {r1} times {p}.", "{r1}*{p}")
paper("square_cost", [task(square, [("Asked: the cost. The area is {k} squared.", "{k}^2"), COST], SOWN, 1, 0), task(square, [("Asked: the cost. First the perimeter: 4 times {k}.", "4*{k}"), COST], FENCED, 1, 0)], 0.25)


# -- one percentage from another ---------------------------------------------------------------------------------------------------------------
def other(d):
    while True:
        p, q = d.rng.sample([5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 65, 70, 75, 80, 90], 2)
        s = d.int(2, 99) * d.pick([10, 20, 100])
        if p * s % 100 == 0 and q * s % 100 == 0:
            return dict(p=p, q=q, a=p * s // 100)


OTHER = ["{p}% of a number is {a}. What is {q}% of the number?", "{p}% of a number is {a}. Find {q}% of the number.", "If {p}% of a number is {a}, work out {q}% of it.", "{p}% of a sum of money is {a} dollars. How many dollars is {q}% of it?", "Given that {p}% of x is {a}, find {q}% of x.", "{p}% of the pupils in a school is {a}. How many pupils is {q}% of the school?", "{a} is {p}% of a number. What is {q}% of the same number?"]
paper("other_percent", [task(other, [("Asked: {q} percent. One percent is {a} divided by {p}; {q} times as much is wanted.", "{a}/{p}*{q}")], OTHER, 1, 0)], 0.2)
