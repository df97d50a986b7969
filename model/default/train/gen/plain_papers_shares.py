"""Sharing in a ratio, proportion and one of two quantities known, as examination papers and textbooks put them."""
import re
from math import gcd

from .plain_papers_base import kind, paper, sums, task


# -- an amount shared in a ratio -----------------------------------------------------------------------------------------------
def shared(d):
    while True:
        a, b = d.rng.randint(1, 9), d.rng.randint(1, 9)
        if a != b and (gcd(a, b) == 1 or d.chance(0.2)):
            break
    k = d.int(2, d.pick([9, 30, 120]))
    return sums(d, dict(x=a, y=b, lo=min(a, b), hi=max(a, b), c=d.pick([" : ", ":", " to "])), s=str((a + b) * k))


def things(d):
    v = shared(d)
    v["s"] = int(v["s"])
    v["out"] = None
    return v


FIRST, SECOND = "Asked: the first share. It is {x} of {x}+{y} parts.", "Asked: the second share. It is {y} of {x}+{y} parts."
LARGE, SMALL, GAP = "Asked: the largest share. It is {hi} of {lo}+{hi} parts.", "Asked: the smallest share. It is {lo} of {lo}+{hi} parts.", "Asked: the difference. It is {hi}-{lo} of {x}+{y} parts."
MONEY = ["Share {S} between {n} and {m} in the ratio {x}{c}{y}.", "Divide {S} between {n} and {m} in the ratio {x}{c}{y}.", "{n} and {m} share {S} in the ratio {x}{c}{y}.", "{S} is divided between {n} and {m} in the ratio {x}{c}{y}.", "{n} and {m} invest in a business in the ratio {x}{c}{y} and share the profit of {S} in the same ratio.",
         "A sum of {S} is to be shared by {n} and {m} in the ratio {x}{c}{y}.", "{n} and {m} win a prize of {S}. They divide it in the ratio {x}{c}{y}.", "The profits of a shop, {S}, are split between two partners {n} and {m} in the ratio {x}{c}{y}.", "A father leaves {S} to {n} and {m} in the ratio {x}{c}{y}.", "Two workers, {n} and {m}, are paid {S} in the ratio {x}{c}{y}.",
         "A grandmother gives {S} to {n} and {m} in the ratio of their ages, {x}{c}{y}.", "{n} and {m} earned {S} by washing cars. They share the money in the ratio {x}{c}{y}.", "Distribute {S} between {n} and {m} in the ratio {x}{c}{y}.", "The cost of a taxi, {S}, is shared by {n} and {m} in the ratio {x}{c}{y}.", "A bonus of {S} is split between {n} and {m} in the ratio {x}{c}{y}."]
NTH1 = ["How much does {n} get?", "How much does {n} receive?", "Work out {n}'s share.", "Find {n}'s share.", "What is {n}'s share?", "How much money does {n} get?", "Calculate how much {n} receives.", "How much is {n}'s share?", "Work out how much {n} gets."]
NTH2 = [a.replace("{n}", "{m}") for a in NTH1]
BIG = ["Work out the larger share.", "What is the larger share?", "How much is the larger share?", "Find the greater share.", "Calculate the larger amount.", "Find the bigger part.", "How big is the larger share?"]
LESS = ["Work out the smaller share.", "What is the smaller share?", "How much is the smaller share?", "Find the lesser share.", "Calculate the smaller amount.", "Find the smaller part."]
MONEY0 = ["Share {S} in the ratio {x}{c}{y}.", "Divide {S} in the ratio {x}{c}{y}.", "{S} is shared in the ratio {x}{c}{y}.", "Two people share {S} in the ratio {x}{c}{y}.", "An amount of {S} is divided into two parts in the ratio {x}{c}{y}.", "A prize of {S} is split in the ratio {x}{c}{y}.", "Divide a sum of {S} into two parts in the ratio {x}{c}{y}."]
THINGS = ["{n} and {m} share {s} {t} in the ratio {x}{c}{y}.", "Divide {s} {t} between {n} and {m} in the ratio {x}{c}{y}.", "{s} {t} are shared between {n} and {m} in the ratio {x}{c}{y}.", "A bag of {s} {t} is divided between {n} and {m} in the ratio {x}{c}{y}.", "{n} and {m} have {s} {t} altogether, in the ratio {x}{c}{y}.", "A box holds {s} {t}. {n} and {m} share them in the ratio {x}{c}{y}."]
GETS1 = ["How many {t} does {n} get?", "Work out how many {t} {n} gets.", "How many does {n} get?", "Find the number of {t} that {n} gets.", "How many {t} does {n} have?"]
MIX = [("boys", "girls", "A class has {s} pupils. The ratio of boys to girls is {x}{c}{y}."), ("boys", "girls", "There are {s} students in a school. The number of boys and the number of girls are in the ratio {x}{c}{y}."), ("red counters", "blue counters", "A bag contains {s} counters. The ratio of red counters to blue counters is {x}{c}{y}."), ("cars", "vans", "There are {s} vehicles in a car park. The ratio of cars to vans is {x}{c}{y}."),
       ("men", "women", "{s} people work in an office. The ratio of men to women is {x}{c}{y}."), ("adults", "children", "{s} people visit a castle. The ratio of adults to children is {x}{c}{y}."), ("dogs", "cats", "A rescue centre looks after {s} animals. The ratio of dogs to cats is {x}{c}{y}."), ("apple trees", "pear trees", "An orchard has {s} trees. Apple trees and pear trees are in the ratio {x}{c}{y}."), ("fiction books", "non-fiction books", "A library shelf has {s} books. The ratio of fiction books to non-fiction books is {x}{c}{y}."),
       ("black beads", "white beads", "A necklace is made of {s} beads. The ratio of black beads to white beads is {x}{c}{y}."), ("goals", "misses", "A player takes {s} shots. The ratio of goals to misses is {x}{c}{y}."), ("sheep", "cows", "A farmer has {s} animals. The ratio of sheep to cows is {x}{c}{y}."), ("teachers", "pupils", "{s} people go on a trip. The ratio of teachers to pupils is {x}{c}{y}."), ("green apples", "red apples", "A crate holds {s} apples. The ratio of green apples to red apples is {x}{c}{y}."), ("swimmers", "non-swimmers", "In a group of {s} children the ratio of swimmers to non-swimmers is {x}{c}{y}."),
       ("boys", "girls", "In a class of {s} students, the ratio of boys to girls is {x}{c}{y}."), ("right-handed people", "left-handed people", "In a survey of {s} people, right-handed people and left-handed people are in the ratio {x}{c}{y}."), ("roses", "tulips", "A florist has {s} flowers. The ratio of roses to tulips is {x}{c}{y}.")]
HOWMANY = ["How many W are there?", "Find the number of W.", "Work out the number of W.", "How many are W?", "Calculate the number of W.", "How many W is that?"]
KG = [("sand", "cement", "A builder mixes sand and cement in the ratio {x}{c}{y}. He makes {s} kg of the mixture."), ("flour", "sugar", "To make a cake, flour and sugar are mixed in the ratio {x}{c}{y}. The mixture weighs {s} g."), ("red paint", "white paint", "Pink paint is made from red paint and white paint in the ratio {x}{c}{y}. {n} makes {s} litres of pink paint."), ("copper", "zinc", "Brass is made of copper and zinc in the ratio {x}{c}{y}. A brass statue has a mass of {s} kg."), ("juice", "water", "A drink is made of juice and water in the ratio {x}{c}{y}. {n} makes {s} ml of the drink."),
      ("oil", "vinegar", "A dressing is made with oil and vinegar in the ratio {x}{c}{y}. {n} makes {s} ml of it."), ("tin", "lead", "Solder contains tin and lead in the ratio {x}{c}{y}. A bar of solder weighs {s} g."), ("blue paint", "yellow paint", "Green paint is a mixture of blue paint and yellow paint in the ratio {x}{c}{y}. A painter needs {s} litres of green paint."), ("cement", "gravel", "Concrete is mixed from cement and gravel in the ratio {x}{c}{y}. The total mass is {s} kg."), ("nitrogen", "oxygen", "A mixture of gases contains nitrogen and oxygen in the ratio {x}{c}{y}. Its mass is {s} g.")]
AMOUNT = ["How much W does it contain?", "How much W is needed?", "Work out the amount of W.", "How much W is used?", "Find the amount of W in it.", "How much of it is W?"]


def named(pairs, asks, k):
    return [p[2] + " " + re.sub(r"\bW\b", p[k], a) for p in pairs for a in asks]


E1, E2, EL, ES, EG = "{s}*{x}/({x}+{y})", "{s}*{y}/({x}+{y})", "{s}*{hi}/({x}+{y})", "{s}*{lo}/({x}+{y})", "{s}*({hi}-{lo})/({x}+{y})"
LARGE, SMALL = LARGE.replace("{lo}+{hi}", "{x}+{y}"), SMALL.replace("{lo}+{hi}", "{x}+{y}")
paper("ratio", [kind(shared, [(FIRST, E1)], MONEY, NTH1, weight=3), kind(shared, [(SECOND, E2)], MONEY, NTH2, weight=3), kind(shared, [(LARGE, EL)], MONEY + MONEY0, BIG, weight=1.5), kind(shared, [(SMALL, ES)], MONEY + MONEY0, LESS, weight=1.2),
                kind(shared, [(GAP, EG)], MONEY, ["What is the difference between their shares?", "How much more does one get than the other?", "Find the difference between the two shares.", "Work out the difference between the amounts they get."], weight=0.8),
                kind(things, [(FIRST, E1)], THINGS, GETS1, weight=1.2), kind(things, [(SECOND, E2)], THINGS, [a.replace("{n}", "{m}") for a in GETS1], weight=1.2),
                task(things, [(FIRST, E1)], named(MIX, HOWMANY, 0), 2.5), task(things, [(SECOND, E2)], named(MIX, HOWMANY, 1), 2.5), task(things, [(FIRST, E1)], named(KG, AMOUNT, 0), 1.2), task(things, [(SECOND, E2)], named(KG, AMOUNT, 1), 1.2),
                task(things, [(GAP, EG)], [f"{p[2]} {a}" for p in MIX for a in ["How many more of one kind than of the other are there?", f"What is the difference between the number of {p[0]} and the number of {p[1]}?", f"Find the difference between the numbers of {p[0]} and {p[1]}."]], 0.8)], 2.2)


# -- three shares --------------------------------------------------------------------------------------------------------------
def three(d):
    while True:
        a, b, e = (d.rng.randint(1, 8) for _ in range(3))
        if len({a, b, e}) == 3:
            break
    return sums(d, dict(x=a, y=b, w=e, hi=max(a, b, e), lo=min(a, b, e), c=d.pick([" : ", ":"])), s=str((a + b + e) * d.int(2, d.pick([9, 30, 80]))))


THREE = ["{n}, {m} and {n3} share {S} in the ratio {x}{c}{y}{c}{w}.", "Divide {S} among {n}, {m} and {n3} in the ratio {x}{c}{y}{c}{w}.", "{S} is shared between {n}, {m} and {n3} in the ratio {x}{c}{y}{c}{w}.", "Three friends {n}, {m} and {n3} win {S} and share it in the ratio {x}{c}{y}{c}{w}.", "A sum of {S} is divided between {n}, {m} and {n3} in the ratio {x}{c}{y}{c}{w}.", "{n}, {m} and {n3} are partners in a firm. A profit of {S} is divided among them in the ratio {x}{c}{y}{c}{w}."]
THINGS3 = ["{n}, {m} and {n3} share {s} {t} in the ratio {x}{c}{y}{c}{w}.", "{s} {t} are divided among {n}, {m} and {n3} in the ratio {x}{c}{y}{c}{w}.", "{n}, {m} and {n3} collected {s} {t}. Their shares are in the ratio {x}{c}{y}{c}{w}."]


def three_things(d):
    v = three(d)
    return {**v, "s": int(v["s"]), "out": None}


def part(where, k):
    return [(f"Asked: the {where} share. It is {{{k}}} of {{x}}+{{y}}+{{w}} parts.", f"{{s}}*{{{k}}}/({{x}}+{{y}}+{{w}})")]


paper("ratio_three", [kind(three, part("first", "x"), THREE, NTH1), kind(three, part("second", "y"), THREE, NTH2), kind(three, part("third", "w"), THREE, [a.replace("{n}", "{n3}") for a in NTH1]), kind(three, part("largest", "hi"), THREE, ["Find the largest share.", "What is the largest share?", "Work out the biggest share."]), kind(three, part("smallest", "lo"), THREE, ["Find the smallest share.", "What is the smallest share?", "Work out the smallest share."]),
                      kind(three_things, part("first", "x"), THINGS3, GETS1), kind(three_things, part("second", "y"), THINGS3, [a.replace("{n}", "{m}") for a in GETS1]), kind(three_things, part("third", "w"), THINGS3, [a.replace("{n}", "{n3}") for a in GETS1])], 1.0)


# -- one part known ------------------------------------------------------------------------------------------------------------
def known(d):
    while True:
        a, b = d.rng.randint(1, 9), d.rng.randint(1, 9)
        if a != b and (gcd(a, b) == 1 or d.chance(0.2)):
            break
    k = d.int(2, d.pick([9, 30, 90]))
    return dict(x=a, y=b, p=a * k, q=b * k, c=d.pick([" : ", ":", " to "]))


FACT = [("boys", "girls", "The ratio of boys to girls in a class is {x}{c}{y}.", "children"), ("boys", "girls", "In a school choir the ratio of boys to girls is {x}{c}{y}.", "singers"), ("red beads", "green beads", "A necklace has red beads and green beads in the ratio {x}{c}{y}.", "beads"), ("cats", "dogs", "At a vet's the ratio of cats to dogs is {x}{c}{y}.", "animals"), ("adults", "children", "On a trip the ratio of adults to children is {x}{c}{y}.", "people"),
        ("teachers", "students", "The ratio of teachers to students in a college is {x}{c}{y}.", "people"), ("buses", "cars", "The ratio of buses to cars on a road is {x}{c}{y}.", "vehicles"), ("oak trees", "pine trees", "In a wood, the ratio of oak trees to pine trees is {x}{c}{y}.", "trees"), ("black socks", "white socks", "A drawer has black socks and white socks in the ratio {x}{c}{y}.", "socks"), ("plain biscuits", "chocolate biscuits", "A tin contains plain biscuits and chocolate biscuits in the ratio {x}{c}{y}.", "biscuits"),
        ("wins", "losses", "A team's wins and losses are in the ratio {x}{c}{y}.", "games"), ("men", "women", "The ratio of men to women in a factory is {x}{c}{y}.", "workers"), ("novels", "comics", "{n} has novels and comics in the ratio {x}{c}{y}.", "books"), ("horses", "ponies", "The ratio of horses to ponies at a stable is {x}{c}{y}.", "animals"), ("apples", "bananas", "A fruit bowl has apples and bananas in the ratio {x}{c}{y}.", "pieces of fruit"), ("blue tiles", "white tiles", "A pattern is made with blue tiles and white tiles in the ratio {x}{c}{y}.", "tiles"),
        ("tables", "chairs", "In a hall, the ratio of tables to chairs is {x}{c}{y}.", "pieces of furniture"), ("forwards", "defenders", "In a football club the ratio of forwards to defenders is {x}{c}{y}.", "players"), ("hens", "ducks", "The ratio of hens to ducks on a farm is {x}{c}{y}.", "birds")]
THERE = [" There are {K} W.", " If there are {K} W,", " {K} of them are W.", " There are {K} W."]


def told(k, w, asks):
    """The facts with how many of the part w there are, and what is asked."""
    out = []
    for f in FACT:
        for t in THERE:
            for a in asks:
                a = a.replace("A1", f[0]).replace("A2", f[1]).replace("ALL", f[3])
                t1 = t.replace("{K}", "{" + k + "}").replace("W", f[w])
                out.append(f"{f[2]}{t1} {a[0].lower() + a[1:] if t1.endswith(',') else a}")
    return out


def recipe(k, w, other):
    out = []
    for f in [("flour", "butter", "A recipe uses flour and butter in the ratio {x}{c}{y}.", "g"), ("sand", "cement", "Mortar is made from sand and cement in the ratio {x}{c}{y}.", "kg"), ("blue paint", "yellow paint", "Green paint is made by mixing blue paint and yellow paint in the ratio {x}{c}{y}.", "litres"), ("squash", "water", "A drink is made from squash and water in the ratio {x}{c}{y}.", "ml"), ("copper", "nickel", "A coin is made from copper and nickel in the ratio {x}{c}{y}.", "g"), ("oats", "sugar", "To make flapjacks, oats and sugar are used in the ratio {x}{c}{y}.", "g"), ("sugar", "fruit", "Jam is made with sugar and fruit in the ratio {x}{c}{y}.", "kg"), ("oil", "vinegar", "A salad dressing needs oil and vinegar in the ratio {x}{c}{y}.", "ml")]:
        for s in [" {n} uses {K} UU of W.", " There are {K} UU of W.", " A batch contains {K} UU of W."]:
            for a in ["How much V is needed?", "Work out the amount of V.", "Find the amount of V.", "How much V goes with it?"]:
                out.append((f[2] + s.replace("{K}", "{" + k + "}").replace("UU", f[3]) + " " + a).replace(" W.", f" {f[w]}.").replace(" V", f" {f[other]}"))
    return out


ONE = "How many A1 are there?", "Find the number of A1.", "Work out the number of A1.", "How many A1 is that?"
TWO = [a.replace("A1", "A2") for a in ONE]
ALL = ["How many ALL are there altogether?", "Work out the total number of ALL.", "Find the total number of ALL.", "How many ALL are there in total?"]
paper("ratio_known", [task(known, [("Asked: the second share. One part is {p} divided by {x}; {y} parts are wanted.", "{p}/{x}*{y}")], told("p", 0, TWO), 3), task(known, [("Asked: the first share. One part is {q} divided by {y}; {x} parts are wanted.", "{q}/{y}*{x}")], told("q", 1, ONE), 3), task(known, [("Asked: the total. One part is {p} divided by {x}; {x}+{y} parts are wanted.", "{p}/{x}*({x}+{y})")], told("p", 0, ALL), 1.5),
                      task(known, [("Asked: the total. One part is {q} divided by {y}; {x}+{y} parts are wanted.", "{q}/{y}*({x}+{y})")], told("q", 1, ALL), 1.5), task(known, [("Asked: the second share. One part is {p} divided by {x}; {y} parts are wanted.", "{p}/{x}*{y}")], recipe("p", 0, 1), 1.2), task(known, [("Asked: the first share. One part is {q} divided by {y}; {x} parts are wanted.", "{q}/{y}*{x}")], recipe("q", 1, 0), 1.2)], 1.8)
