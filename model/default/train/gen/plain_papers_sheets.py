"""The whole told or the part told, in the same scene; halves, doubles and quotients on worksheets; which temperature is higher; things shared so
that each gets a fraction; walls and other rectangles told by their height; the smaller and the larger of two shares.
"""
from .core import Answer, Call, skill
from .plain_papers_base import paper, sums, task
from .plain_papers_fractions import calc, of, part, whole
from .plain_papers_percent import group
from .plain_papers_shares import EL, ES, LARGE, SMALL, known, shared
from .real_words import around, known as slots

# -- the part from the whole, the whole from the part ----------------------------------------------------------------------------------------
SCENES = [("{P} of the pupils in a class are absent.", "There are {W} pupils in the class.", "How many pupils are absent?", "{V} pupils are absent.", "How many pupils are in the class?"), ("A tank is {P} full.", "It holds {W} litres when full.", "How many litres are in it?", "There are {V} litres in it.", "How many litres does it hold when full?"), ("{n} has read {P} of a book.", "The book has {W} pages.", "How many pages has {he} read?", "{He} has read {V} pages.", "How many pages does the book have?"), ("{P} of the people in a cinema are children.", "There are {W} people.", "How many children are there?", "There are {V} children.", "How many people are in the cinema?"), ("{n} spent {P} of {his} money.", "{He} had {W} dollars.", "How many dollars did {he} spend?", "{He} spent {V} dollars.", "How many dollars did {he} have?"),
          ("{P} of the trees in an orchard are plum trees.", "There are {W} trees.", "How many plum trees are there?", "There are {V} plum trees.", "How many trees are there altogether?"), ("{P} of the seats on a coach are taken.", "The coach has {W} seats.", "How many seats are taken?", "{V} seats are taken.", "How many seats does the coach have?"), ("{n} scored {P} of the points in a match.", "The team scored {W} points.", "How many points did {n} score?", "{n} scored {V} points.", "How many points did the team score?"), ("{P} of the animals on a farm are goats.", "The farm has {W} animals.", "How many goats are there?", "There are {V} goats.", "How many animals are there on the farm?"), ("{P} of a necklace's beads are blue.", "It has {W} beads.", "How many beads are blue?", "{V} beads are blue.", "How many beads does the necklace have?"),
          ("A shop sold {P} of its loaves.", "It had {W} loaves.", "How many loaves did it sell?", "It sold {V} loaves.", "How many loaves did it have?"), ("{n} has cycled {P} of a route.", "The route is {W} km long.", "How many km has {he} cycled?", "{He} has cycled {V} km.", "How long is the route in km?"), ("{P} of the members of a club are over 60.", "The club has {W} members.", "How many members are over 60?", "{V} members are over 60.", "How many members does the club have?"), ("{P} of the eggs in a crate are brown.", "The crate has {W} eggs.", "How many eggs are brown?", "{V} eggs are brown.", "How many eggs are in the crate?")]


def both(p, w, v, whole_told):
    out = []
    for a, b, c, e, f in SCENES:
        x, y = (b, c) if whole_told else (e, f)
        for t in (f"{a} {x} {y}", f"{a} If {x[0].lower() + x[1:-1] if x[0] != '{' else x[:-1]}, {y[0].lower() + y[1:]}", f"{x} {a} {y}" if "{He}" not in x and " It " not in " " + x else f"{a} {x} {y}"):
            out.append(t.replace("If {He}", "If {he}").replace("{P}", "{" + p + "}").replace("{W}", "{" + w + "}").replace("{V}", "{" + v + "}"))
    return out


paper("part_or_whole", [task(group, [("{p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100")], both("P", "s", "a", True), 1, 0), task(group, [("Asked: the whole. {a} is {p} percent; the whole is {a} divided by {p}, times 100.", "{a}/{p}*100")], both("P", "s", "a", False), 1, 0), task(part, lambda v: [(of(v), calc(v))], both("F", "s", "p", True), 0.8, 0), task(part, whole, both("F", "s", "p", False), 0.8, 0)], 0.7)


# -- worksheets --------------------------------------------------------------------------------------------------------------------------------
def small(d):
    k = d.rng.randint(2, 12)
    q, r = d.rng.randint(2, 60), d.rng.randint(1, 11)
    b = max(k, r + 1)
    n = d.int(3, d.pick([60, 500, 5000]))
    p, u = d.rng.randint(2, 11), d.rng.randint(3, 12)
    return dict(k=k, q=q, r=r, b=b, p=b * q, n_=n, e=2 * n, d3=3 * n, f=4 * n, x=p if p < u else u - 1, y=u)


SHEET = [("{n_}*2", "{n_} times 2.", ["Double {n_}.", "What is double {n_}?", "Find double {n_}.", "Write down twice {n_}.", "Work out double {n_}."]), ("{e}/2", "1/2 of {e} is {e} divided by 2.", ["Find half of {e}.", "What is half of {e}?", "Halve {e}.", "Work out half of {e}.", "Write down half of {e}."]), ("{n_}*3", "{n_} times 3.", ["Treble {n_}.", "What is {n_} multiplied by 3?", "Find {n_} times 3."]), ("{d3}/3", "1/3 of {d3} is {d3} divided by 3.", ["Find one third of {d3}.", "What is a third of {d3}?", "Work out a third of {d3}."]), ("{f}/4", "1/4 of {f} is {f} divided by 4.", ["Find one quarter of {f}.", "What is a quarter of {f}?", "Work out a quarter of {f}."]),
         ("{b}*{q}+{r}", "{b} times {q}, then plus {r}.", ["A number divided by {b} gives the quotient {q} and the remainder {r}. Find the number.", "When a number is divided by {b}, the quotient is {q} and the remainder is {r}. What is the number?", "The divisor is {b}, the quotient is {q} and the remainder is {r}. Find the dividend."]), ("{p}/{b}", "{p} divided by {b}.", ["How many times can {b} be subtracted from {p} until nothing is left?", "How many times does {b} go into {p}?", "How many groups of {b} are there in {p}?", "How many lots of {b} make {p}?"])]
paper("sheet", [task(small, [(t, e)], texts, len(texts) ** 0.7, 0.02) for e, t, texts in SHEET], 0.35)
GIVES = ["{x} pizzas are shared equally among {y} people. What fraction of a pizza does each person get?", "{x} bars of chocolate are shared equally between {y} children. What fraction of a bar does each child get?", "{x} litres of juice are poured equally into {y} cups. What fraction of a litre is in each cup?", "A {x} m ribbon is cut into {y} equal pieces. What fraction of a metre is each piece?"]
paper("each_fraction", [task(small, [("{x} divided by {y}, as a fraction.", "{x}/{y}")], GIVES, 1, 0, "{x} ÷ {y} = {x1}.", lambda v: v["x1"])], 0.12)


@skill("real_plain_papers_warmer", weight=0.15)
def warmer(d):
    a, b = d.rng.sample(range(-20, 12), 2)
    if a > 0 and b > 0:
        a = -a
    up = d.chance(0.55)
    word = d.pick(["warmer", "higher"]) if up else d.pick(["colder", "lower"])
    minus = d.pick(["−", "-"])
    A, B = (f"{str(x).replace('-', minus)}°C" for x in (a, b))
    texts = ["Which is W, {A} or {B}?", "Which temperature is W: {A} or {B}?", "Which of the temperatures {A} and {B} is W?", "Write down the W temperature: {A} or {B}."]
    yield around(d, d.say("papers_warmer", [t.replace("W,", word + ",").replace("W:", word + ":").replace("W?", word + "?").replace(" W ", f" {word} ") for t in texts], A=A, B=B), slots(d, {}), False)
    op, w = (">", "bigger") if up else ("<", "smaller")
    r = yield Call(f"Which is {w}: check {a} {op} {b}.", f"{a} {op} {b}")
    win, lose = (a, b) if r.text == "true" else (b, a)
    yield Answer("", f"{a} {op} {b} is {r.text}, so {win} is {w} than {lose}.", str(win))


# -- walls, ceilings ------------------------------------------------------------------------------------------------------------------------------
def wall(d):
    l, h = d.rng.randint(3, 20), d.pick([2, 3, 4, "2.5", "2.4", "3.5", "1.8"])
    return sums(d, dict(l=l, h=h, w=d.rng.randint(2, 15), i=d.pick(["Paint", "Wallpaper", "Plaster", "Tiling"])), 0.3, p=str(d.rng.randint(2, 40)))


WALL = ["{i} costs {P} per square metre. Find the cost for a wall {l} m long and {h} m high.", "A wall is {l} m long and {h} m high. {i} for it costs {P} per square metre. What is the total cost?", "The cost of painting is {P} per m². How much does it cost to paint a wall of length {l} m and height {h} m?", "Work out the cost of painting a wall {l} m by {h} m at {P} per square metre."]
CEIL = ["Paint for a ceiling costs {P} per square metre. The ceiling is {l} m by {w} m. How much does it cost?", "A stage {l} m long and {w} m wide is covered with boards at {P} per square metre. Find the cost.", "Glass costs {P} per square metre. What does a roof of glass {l} m by {w} m cost?", "A roof of {l} m by {w} m needs felt at {P} per m². Work out the cost of the felt."]
COST = ("The cost is {r1} times {p}.", "{r1}*{p}")
paper("walls", [task(wall, [("Asked: the cost. The area is {l} times {h}.", "{l}*{h}"), COST], WALL, 1, 0), task(wall, [("Asked: the cost. The area is {l} times {w}.", "{l}*{w}"), COST], CEIL, 1, 0)], 0.25)

LESSER = ["{S} is divided between two friends in the ratio {x}{c}{y}. Find the smaller share.", "{S} is shared between two people in the ratio {x}{c}{y}. What is the smaller share?", "Two brothers share {S} in the ratio {x}{c}{y}. Work out the smaller amount.", "Two shops share costs of {S} in the ratio {x}{c}{y}. How much is the smaller part?"]
MORE = [t.replace("smaller", "larger") for t in LESSER]
NEED = ["The ratio of flour to sugar in a cake is {x}{c}{y}. How much sugar is needed with {p} g of flour?", "In a paint the ratio of red to blue is {x}{c}{y}. How much blue goes with {p} ml of red?", "A drink is made of syrup and water in the ratio {x}{c}{y}. How much water is needed for {p} ml of syrup?", "The ratio of cement to sand is {x}{c}{y}. How much sand is mixed with {p} kg of cement?", "Oats and nuts are mixed in the ratio {x}{c}{y}. How many grams of nuts go with {p} g of oats?", "A gardener mixes soil and compost in the ratio {x}{c}{y}. How much compost is needed for {p} litres of soil?"]
NEED2 = ["The ratio of flour to sugar in a cake is {x}{c}{y}. How much flour is needed with {q} g of sugar?", "In a paint the ratio of red to blue is {x}{c}{y}. How much red goes with {q} ml of blue?", "A drink is made of syrup and water in the ratio {x}{c}{y}. How much syrup is needed for {q} ml of water?", "The ratio of cement to sand is {x}{c}{y}. How much cement is mixed with {q} kg of sand?", "Oats and nuts are mixed in the ratio {x}{c}{y}. How many grams of oats go with {q} g of nuts?"]
paper("mixed_with", [task(shared, [(SMALL, ES)], LESSER, 0.7, 0), task(shared, [(LARGE, EL)], MORE, 0.7, 0), task(known, [("Asked: the second share. One part is {p} divided by {x}; {y} parts are wanted.", "{p}/{x}*{y}")], NEED, 1.2, 0), task(known, [("Asked: the first share. One part is {q} divided by {y}; {x} parts are wanted.", "{q}/{y}*{x}")], NEED2, 1.2, 0)], 0.4)
