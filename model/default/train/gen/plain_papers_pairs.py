"""The same scene with one question and with another, so that the question decides: the part or the rest, the percentage right or wrong, the amount
off or the new price, the interest or the total, the first share or the second, the original or the new value.
"""


from .plain_papers_base import paper, task
from .plain_papers_fractions import calc, first, of, part
from .plain_papers_percent import change, group, percent, score, years
from .plain_papers_shares import E1, E2, FIRST, SECOND, shared

# -- the part or the rest ------------------------------------------------------------------------------------------------------------------
SPLIT = [("In an election {n} received {P} of the {s} votes and {m} received the rest.", "How many votes did {n} receive?", "How many votes did {m} receive?"), ("{s} people voted. {P} of them voted yes and the others voted no.", "How many people voted yes?", "How many people voted no?"), ("A school has {s} pupils and {P} of them have school dinners.", "How many pupils have school dinners?", "How many pupils do not have school dinners?"), ("{n} earns {s} dollars a month and spends {P} of it.", "How much does {he} spend in dollars?", "How much does {he} save in dollars?"), ("{n} has {s} euros. {He} spends {P} of the money.", "How many euros does {he} spend?", "How many euros does {he} have left?"),
         ("A farmer has {s} hens and sells {P} of them.", "How many hens does he sell?", "How many hens does he keep?"), ("A tank holds {s} litres. {P} of the water leaks out.", "How many litres leak out?", "How many litres are left in the tank?"), ("{n} must read {s} pages and has read {P} of them.", "How many pages has {he} read?", "How many pages must {he} still read?"), ("A journey is {s} km long. After an hour {n} has done {P} of it.", "How many km has {he} travelled?", "How many km are left?"), ("Of the {s} tickets for a match, {P} were sold.", "How many tickets were sold?", "How many tickets were not sold?"),
         ("A factory tests {s} lamps. {P} of them fail the test.", "How many lamps fail the test?", "How many lamps pass the test?"), ("There are {s} fish in a lake and {P} of them are trout.", "How many trout are there?", "How many of the fish are not trout?"), ("In a class test with {s} marks {n} gets {P} of the marks.", "How many marks does {he} get?", "How many marks does {he} lose?"), ("A theatre has {s} seats. On {day} {P} of them are taken.", "How many seats are taken?", "How many seats are free?"), ("A forest of {s} trees loses {P} of its trees in a storm.", "How many trees are lost?", "How many trees remain?"),
         ("{n} invites {s} people to a party and {P} of them come.", "How many people come?", "How many people do not come?"), ("An office has {s} computers. {P} are laptops and the rest are desktops.", "How many laptops are there?", "How many desktops are there?"), ("A bag holds {s} g of mixed nuts. {P} are almonds.", "How many grams of almonds are there?", "How many grams are not almonds?"), ("{s} runners start a race and {P} of them finish.", "How many runners finish?", "How many runners do not finish?"), ("On a day with {s} flights, {P} were on time.", "How many flights were on time?", "How many flights were late?"),
         ("{title}'s salary is {s} rupees. {P} goes on rent.", "How much is the rent in rupees?", "How much is left after paying the rent?"), ("A roll of {s} m of cloth is {P} used.", "How many metres have been used?", "How many metres are left?")]
OF, REST = [("{p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100")], [("Asked: the rest. It is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")]
paper("part_or_rest", [task(group, OF, [f"{a} {b}" for a, b, _ in SPLIT] + [f"{b} {a}" for a, b, _ in SPLIT if "{he}" not in b and " he " not in b], 1, 0), task(group, REST, [f"{a} {c}" for a, _, c in SPLIT] + [f"{c} {a}" for a, _, c in SPLIT if "{he}" not in c and " he " not in c], 1, 0)], 0.7)
PIECE = [(a.replace("{P}", "{F}"), b, c) for a, b, c in SPLIT if "salary" not in a]
paper("piece_or_rest", [task(part, lambda v: [(of(v), calc(v))], [f"{a} {b}" for a, b, _ in PIECE], 1, 0), task(part, lambda v: [(first(v), calc(v)), ("What is left is {s} minus {r1}.", "{s}-{r1}")], [f"{a} {c}" for a, _, c in PIECE], 1, 0)], 0.45)

# -- right or wrong --------------------------------------------------------------------------------------------------------------------------
RIGHT = [("{n} got {a} out of {s} questions right in a quiz.", "What percentage did {he} get right?", "What percentage did {he} get wrong?"), ("{a} of the {s} pupils in a year group are girls.", "What percentage are girls?", "What percentage are boys?"), ("A team won {a} of its {s} matches.", "What percentage of the matches did it win?", "What percentage of the matches did it not win?"), ("A shop has {s} shirts and sells {a} of them.", "What percentage of the shirts is sold?", "What percentage of the shirts is left?"), ("{n} had {s} dollars and spent {a} dollars.", "What percentage of {his} money did {he} spend?", "What percentage of {his} money does {he} have left?"), ("Of {s} seats on a train {a} are taken.", "What percentage of the seats are taken?", "What percentage of the seats are free?"),
         ("{a} of {s} seeds grew.", "What percentage of the seeds grew?", "What percentage of the seeds did not grow?"), ("Out of {s} eggs {a} were broken.", "What percentage of the eggs were broken?", "What percentage of the eggs were not broken?"), ("{n} has walked {a} km of a {s} km trail.", "What percentage of the trail has {he} walked?", "What percentage of the trail is left?"), ("A {s} g mixture contains {a} g of sand and the rest is cement.", "What percentage is sand?", "What percentage is cement?")]
paper("right_or_wrong", [task(percent(score), [("The percentage is {a} divided by {s}, times 100.", "{a}/{s}*100")], [f"{a} {b}" for a, b, _ in RIGHT], 1, 0), task(percent(score), [("Asked: the percentage of the others. They are {s} minus {a}; divided by {s}, times 100.", "({s}-{a})/{s}*100")], [f"{a} {c}" for a, _, c in RIGHT], 1, 0)], 0.35)

# -- the amount off or the new price; the rise or the new value ------------------------------------------------------------------------------
SALE = ["A {g} costs {S}. In a sale its price is reduced by {P}.", "A shop takes {P} off the price of a {g}, which is {S}.", "The marked price of a {g} is {S}. A discount of {P} is given.", "{n} has a {P} discount voucher for a {g} of {S}.", "There is {P} off a {g} that normally costs {S}.", "A {S} {g} is on sale at {P} off."]
OFF = ["How much is the discount?", "How much money is taken off?", "By how much is the price reduced?", "Find the discount.", "How much is saved?"]
NEW = ["What is the sale price?", "How much does it cost now?", "Find the price after the discount.", "How much is to be paid?", "What is the new price?"]
RISE = ["A salary of {S} is raised by {P}.", "The price of a {g} is {S} and goes up by {P}.", "A rent of {S} a month is increased by {P}.", "A ticket costs {S}. Its price rises by {P}.", "{n} gets {S} a month and is given a rise of {P}."]
BY = ["By how much does it go up?", "How much is the increase?", "How big is the rise in money?", "Find the increase."]
THEN = ["How much is it after the increase?", "What is the new amount?", "Find the new amount.", "How much is it then?"]
paper("off_or_price", [task(change, [("The discount is {p} percent of {s}.", "{s}*{p}/100")], [f"{a} {b}" for a in SALE for b in OFF], 1, 0), task(change, [("The sale price is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")], [f"{a} {b}" for a in SALE for b in NEW], 1.3, 0), task(change, [("{p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100")], [f"{a} {b}" for a in RISE for b in BY], 0.6, 0), task(change, [("{p}% more than {s} is 100 plus {p} percent of {s}.", "{s}*(100+{p})/100")], [f"{a} {b}" for a in RISE for b in THEN], 0.9, 0)], 0.5)

# -- interest or total ------------------------------------------------------------------------------------------------------------------------
LOAN = ["{S} is invested for {t_} years at {R} simple interest {pa}.", "{n} borrows {S} at {R} {pa} simple interest for {t_} years.", "A bank pays {R} simple interest {pa}. {n} saves {S} for {t_} years.", "{S} is lent at {R} {pa} simple interest for {t_} years.", "Principal {S}, simple interest {R} {pa}, {t_} years."]
INT = ["How much is the interest?", "Find the interest.", "How much interest is there altogether?", "Calculate the simple interest.", "Work out the interest."]
TOT = ["How much is it in the end, with the interest?", "Find the total amount.", "Calculate the amount at the end.", "What is the total after the {t_} years?", "Work out the total amount with interest."]
SI = "Simple interest is {s} times {r} percent times {t_} years."
paper("interest_or_total", [task(years, [("Asked: the interest. " + SI, "{s}*{r}*{t_}/100")], [f"{a} {b}" for a in LOAN for b in INT], 1, 0), task(years, [("Asked: the total with interest. " + SI, "{s}*{r}*{t_}/100"), ("The total is {s} plus the interest {r1}.", "{s}+{r1}")], [f"{a} {b}" for a in LOAN for b in TOT], 1, 0)], 0.35)

# -- the first share or the second ---------------------------------------------------------------------------------------------------------------
SHARE = ["{n} and {m} share {S} in the ratio {x}{c}{y}.", "{S} is divided between {n} and {m} in the ratio {x}{c}{y}.", "Divide {S} between {n} and {m} in the ratio {x}{c}{y}.", "{n} and {m} split a prize of {S} in the ratio {x}{c}{y}.", "The ratio of {n}'s share to {m}'s share of {S} is {x}{c}{y}.", "{S} is shared in the ratio {x}{c}{y} by {n} and {m}.", "{n} and {m} put money into a gift of {S} in the ratio {x}{c}{y}."]
GETS = ["How much is {W} share?", "Find {W} share.", "Work out {W} part.", "Calculate {W} share.", "What is {W} share?"]
paper("which_share", [task(shared, [(FIRST, E1)], [f"{a} {b}".replace("{W}", "{n}'s") for a in SHARE for b in GETS], 1, 0), task(shared, [(SECOND, E2)], [f"{a} {b}".replace("{W}", "{m}'s") for a in SHARE for b in GETS], 1, 0)], 0.4)


# -- what fraction is used, what fraction is left ------------------------------------------------------------------------------------------------
def used(d):
    b = d.pick([4, 5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24, 25, 30, 36, 40, 48, 60])
    return dict(a=d.rng.randint(1, b - 1), b=b)


USED = [("{n} used {a} of {b} eggs.", "What fraction of the eggs did {he} use?", "What fraction of the eggs is left?"), ("{a} of the {b} pupils in a class are boys.", "What fraction of the class are boys?", "What fraction of the class are girls?"), ("{n} has eaten {a} of {b} biscuits.", "What fraction of the biscuits has {he} eaten?", "What fraction of the biscuits is left?"), ("A bag has {b} beads and {a} of them are red.", "What fraction of the beads are red?", "What fraction of the beads are not red?"), ("{n} used {a} kg of a {b} kg bag of flour.", "What fraction of the bag did {he} use?", "What fraction of the bag is left?"), ("A tank of {b} litres has lost {a} litres.", "What fraction of the water has been lost?", "What fraction of the water is left?"), ("{n} spent {a} of {b} dollars.", "What fraction of the money did {he} spend?", "What fraction of the money does {he} have left?"), ("A team won {a} of {b} games.", "What fraction of the games did it win?", "What fraction of the games did it not win?")]
TAIL = ["", "", " Give your answer in its simplest form.", " Write your answer in its lowest terms."]
paper("what_fraction", [task(used, [("{a}/{b} in lowest terms: the calculator reduces it.", "{a}/{b}")], [f"{x} {y}{t}" for x, y, _ in USED for t in TAIL], 1, 0, "{a}/{b} = {x1}.", lambda v: v["x1"]), task(used, [("Asked: the fraction left. {b} minus {a}, divided by {b}, in lowest terms.", "({b}-{a})/{b}")], [f"{x} {z}{t}" for x, _, z in USED for t in TAIL], 1, 0, "({b} − {a})/{b} = {x1}.", lambda v: v["x1"])], 0.3)


# -- above and below the sea ---------------------------------------------------------------------------------------------------------------------------
def levels(d):
    a, b = d.int(20, 6000), d.int(5, 900)
    return dict(a=a, b=b)


SEA = ["Mount {town} is {a} m above sea level. A lake is {b} m below sea level. What is the difference in height?", "A mountain top is {a} m above sea level and a valley is {b} m below sea level. Find the difference in height.", "A plane flies {a} m above the sea. A submarine is {b} m below the surface. How far apart are they?", "The top of a cliff is {a} m above sea level. A wreck lies {b} m below sea level. What is the vertical distance between them?", "A village is {a} m above sea level and a mine is {b} m below sea level. Work out the difference in their levels.", "The tip of a mast is {a} cm above the water and the bottom of the keel is {b} cm below it. How many cm is it from one to the other?", "A lighthouse lamp is {a} m above sea level. A fish swims {b} m below sea level. How many metres apart in height are they?"]
paper("sea", [task(levels, [("One is above, one below: {a} plus {b}.", "{a}+{b}")], SEA, 1, 0)], 0.15)
