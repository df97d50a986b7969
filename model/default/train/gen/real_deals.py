"""Deals in whole sentences: which of two offers is cheaper, the price of some when that of others is known, shares in a
ratio, and the price, weight or number before a change in percent.
"""
from fractions import Fraction

from .core import skill
from .phrases import cap, words
from .real_words import THINGS, Task, finite, run

MONEY = [("$", "")] * 5 + [("£", "")] * 4 + [("€", "")] * 3 + [("₹", ""), ("", " euros"), ("", " dollars"), ("", " pounds"), ("", " €"), ("", " rupees"), ("", " AED"), ("R", "")]
# things sold by the piece or by measure: (some of them, one of them)
SOLD = [s.split("/") for s in """pencils/pencil;pens/pen;notebooks/notebook;apples/apple;oranges/orange;eggs/egg;muffins/muffin;bagels/bagel;cookies/cookie;batteries/battery;light bulbs/bulb;rolls of tape/roll;
tea bags/tea bag;bottles of water/bottle;cans of soup/can;cans of beans/can;yoghurts/yoghurt;bars of soap/bar;candles/candle;tennis balls/ball;golf balls/ball;pairs of socks/pair;socks/sock;T-shirts/T-shirt;towels/towel;
kg of rice/kg;kg of potatoes/kg;kg of flour/kg;kg of sugar/kg;kg of apples/kg;kg of onions/kg;kilos of tomatoes/kilo;litres of milk/litre;litres of paint/litre;litres of juice/litre;metres of ribbon/metre;metres of rope/metre;metres of cloth/metre;
pounds of grapes/pound;pounds of cheese/pound;ounces of coffee/ounce;gallons of petrol/gallon;litres of diesel/litre;tickets/ticket;cupcakes/cupcake;doughnuts/doughnut;lemons/lemon;bananas/banana;mangoes/mango;avocados/avocado;
packets of crisps/packet;boxes of cereal/box;rolls of paper/roll;sheets of card/sheet;tiles/tile;bricks/brick;plants/plant;roses/rose;stamps/stamp;nails/nail;screws/screw;cups of tea/cup;sandwiches/sandwich;burgers/burger;
nappies/nappy;wipes/wipe;tablets/tablet;vitamins/vitamin;dishwasher tablets/tablet;lollipops/lollipop;balloons/balloon;marbles/marble;stickers/sticker;erasers/eraser;crayons/crayon;lessons/lesson;rides/ride;visits/visit""".replace("\n", "").split(";")]


def amount(cents):
    """Cents as people write them: 12, 4.50; and as they stand in an expression."""
    whole, part = divmod(cents, 100)
    return f"{whole}.{part:02d}" if part else str(whole)


def cash(d):
    """A currency: what stands before and behind the number."""
    L, R = d.pick(MONEY)
    return dict(L=L, R=R), lambda cents: f"{L}{amount(cents)}{'.00' if cents % 100 == 0 and L and d.chance(0.08) else ''}{R}"


# -- which of two --------------------------------------------------------------------------------------------------------
PAIRS = [("Shop A", "Shop B"), ("Store A", "Store B"), ("Shop X", "Shop Y"), ("Store 1", "Store 2"), ("the market", "the supermarket"), ("the corner shop", "the supermarket"), ("Fresh Mart", "Super Save"), ("Green's", "Miller's"), ("Patel's", "Brown's"), ("Max's", "Nina's"),
         ("the bakery", "the café"), ("Best Foods", "City Foods"), ("Market Hall", "Food World"), ("Shop P", "Shop Q"), ("Quick Mart", "Mega Mart")]
PACKS = [("Pack A", "Pack B"), ("Brand A", "Brand B"), ("Offer 1", "Offer 2"), ("Deal A", "Deal B"), ("Option A", "Option B"), ("Option 1", "Option 2"), ("Box A", "Box B"), ("the small pack", "the large pack"), ("the small box", "the big box"), ("the red pack", "the blue pack"), ("Brand X", "Brand Y"), ("Package 1", "Package 2"), ("the family pack", "the single pack"), ("Bag A", "Bag B")]
SHOPS = ["{A1} sells {a} {gs} for {PA}. {B1} sells {b} {gs} for {PB}. {ask}", "At {A}, {a} {gs} cost {PA}. At {B}, {b} {gs} cost {PB}. {ask}", "{a} {gs} cost {PA} at {A} and {b} {gs} cost {PB} at {B}. {ask}", "{n} can buy {a} {gs} for {PA} at {A} or {b} {gs} for {PB} at {B}. {ask}", "You can get {a} {gs} for {PA} at {A} or {b} for {PB} at {B}. {ask}",
         "{A1}: {a} {gs} for {PA}. {B1}: {b} {gs} for {PB}. {ask}", "{A1} [offers|has] {a} {gs} [at|for] {PA}, {B} [offers|has] {b} {gs} [at|for] {PB}. {ask}", "{n} needs {gs}. {A1} charges {PA} for {a} and {B} charges {PB} for {b}. {ask}", "{n} sees {a} {gs} for {PA} at {A} and {b} {gs} for {PB} at {B}. {ask}", "[My mum|My dad|{n}] found {a} {gs} for {PA} at {A}. At {B} they are {PB} for {b}. {ask}",
         "Last week {n} paid {PA} for {a} {gs} at {A}. {m} paid {PB} for {b} {gs} at {B}. {ask}", "Compare: {a} {gs} for {PA} at {A}, {b} {gs} for {PB} at {B}. {ask}", "If {A} sells {a} {gs} for {PA} and {B} sells {b} {gs} for {PB}, {low}", "{n} wants to save money on {gs}. At {A} {a} of them cost {PA}, at {B} {b} cost {PB}. {ask}", "Two shops sell the same {gs}. {A1} asks {PA} for {a}; {B} asks {PB} for {b}. {ask}"]
PACKED = ["{A1} contains {a} {gs} and costs {PA}. {B1} contains {b} {gs} and costs {PB}. {ask}", "{A1} has {a} {gs} for {PA}. {B1} has {b} {gs} for {PB}. {ask}", "{A1}: {a} {gs}, {PA}. {B1}: {b} {gs}, {PB}. {ask}", "A shop sells {gs} in two packs. {A1} has {a} for {PA}, {B} has {b} for {PB}. {ask}", "{n} is choosing between {A} ({a} {gs} for {PA}) and {B} ({b} {gs} for {PB}). {ask}",
          "{A1} is {a} {gs} for {PA} and {B} is {b} {gs} for {PB}. {ask}", "You can buy {A} with {a} {gs} for {PA} or {B} with {b} {gs} for {PB}. {ask}", "In a supermarket {A} ({a} {gs}) costs {PA} and {B} ({b} {gs}) costs {PB}. {ask}", "{a} {gs} in {A} cost {PA}. {b} {gs} in {B} cost {PB}. {ask}", "{gs1} come as {A}, {a} for {PA}, or as {B}, {b} for {PB}. {ask}"]
BEST_ASK = ["Which is the better buy?", "Which is better value for money?", "Which is the better value?", "Which is cheaper per {o}?", "Which one is cheaper per {o}?", "Which has the lower price per {o}?", "Which gives you more for your money?", "Which is the better deal?", "Which one should {n} choose to pay less per {o}?", "Which works out cheaper for each {o}?", "Which has the lower unit price?", "Which one costs less per {o}?", "Which is the best buy?", "Which offers better value?", "Which is more economical?", "Which would you buy to save money?", "Which of the two is cheaper for one {o}?", "Find out which is the better offer.", "Decide which is better value.", "Work out which is cheaper per {o}."]
WHERE_ASK = ["Where is it cheaper per {o}?", "Where are the {gs} cheaper?", "Where should {n} buy them?", "Which shop is cheaper?", "Who has the better price?", "Which shop gives better value?", "Where does one {o} cost less?", "Where do you get the better deal?", "Which shop has the lower price per {o}?", "At which shop is one {o} cheaper?", "Where is the price for one {o} lower?"]


def offers(packed):
    def draw(d):
        gs, o = d.pick(SOLD)
        while True:
            a, b = d.rng.randint(2, d.pick([6, 12, 24])), d.rng.randint(2, d.pick([6, 12, 24]))
            pa, pb = d.rng.randint(10, d.pick([90, 400, 1500])), 0
            pb = pa + d.pick([-1, 1]) * d.rng.randint(1, max(2, pa // d.pick([3, 6, 12])))
            if d.chance(0.5):
                pa, pb = pa // 5 * 5, pb // 5 * 5
            if a != b and pa != pb and min(pa, pb) > 4:
                break
        c, show = cash(d)
        A, B = d.pick(PACKS if packed else PAIRS)
        ask = d.say("real.deal.ask", BEST_ASK if packed or d.chance(0.5) else WHERE_ASK, o=o, gs=gs, n="{n}")
        return dict(c, a=a, b=b, pa=amount(a * pa), pb=amount(b * pb), PA=show(a * pa), PB=show(b * pb), A=A, B=B, A1=cap(A), B1=cap(B), gs=gs, gs1=cap(gs), o=o, ask=ask.replace("{n}", "you"), low=ask[0].lower() + ask[1:].replace("{n}", "you"))
    return draw


BEST = [("One costs {pa} divided by {a}.", "{pa}/{a}"), ("One costs {pb} divided by {b}.", "{pb}/{b}"), ("Which is smaller: check {r1} < {r2}.", "{r1} < {r2}")]


def better(v):
    return v["A"] if v["r3"] == "true" else v["B"]


def said_better(v):
    return "{A1}: {pa} ÷ {a} = {L}{r1}{R}. {B1}: {pb} ÷ {b} = {L}{r2}{R}. Lower: " + better(v) + "."


DEALS = [Task(offers(False), BEST, SHOPS, answer=said_better, box=better, weight=5), Task(offers(True), BEST, PACKED, answer=said_better, box=better, weight=4)]


@skill("real_deal", weight=1.8)
def real_deal(d):
    yield from run(d, "real.deal", DEALS)


# -- the same rate -------------------------------------------------------------------------------------------------------
def rate(d):
    gs, o = d.pick(SOLD)
    a, b = d.rng.sample(range(2, d.pick([10, 16, 40])), 2)
    one = d.rng.randint(5, d.pick([60, 300, 1200]))
    one = one // 5 * 5 or 5
    c, show = cash(d)
    return dict(c, a=a, b=b, t=amount(a * one), T=show(a * one), gs=gs, Gs=cap(gs), o=o)


RATE = [Task(rate, [("One costs {t} divided by {a}.", "{t}/{a}"), ("Then {b} cost {b} times {r1}.", "{b}*{r1}")], [
    "{a} {gs} cost {T}. [How much do|What do] {b} [{gs}|of them] cost?", "If {a} {gs} cost {T}, [how much do {b} cost?|how much will {b} {gs} cost?|find the cost of {b} {gs}.]", "{n} [paid|pays] {T} for {a} {gs}. How much [would|do] {b} {gs} cost at the same price?", "The [cost|price] of {a} {gs} is {T}. What is the [cost|price] of {b} {gs}?", "{b} {gs} cost how much if {a} {gs} cost {T}?",
    "How much must {n} pay for {b} {gs} if {a} of them cost {T}?", "{n} bought {a} {gs} for {T}. {m} wants {b} {gs}. How much will {m} pay?", "A shop sells {a} {gs} for {T}. At this rate, [what is the price of|how much are] {b} {gs}?", "[For|With] {T} you get {a} {gs}. How much money do you need for {b} {gs}?", "{a} {gs}: {T}. {b} {gs}: ?", "{Gs} are sold at {T} for {a}. What will {b} {gs} cost?",
    "What would {b} {gs} cost if {a} {gs} cost {T}?", "The bill for {a} {gs} is {T}. Work out the bill for {b} {gs}.", "{n} needs {b} {gs}. [Yesterday|Last week] {he} paid {T} for {a}. How much will {he} pay now at the same price?", "A [customer|family|teacher] paid {T} for {a} {gs}. Another one buys {b}. What does {b} cost?", "Find the cost of {b} {gs} when {a} {gs} cost {T}.", "Given that {a} {gs} cost {T}, calculate the cost of {b} {gs}.",
    "{title} orders {a} {gs} and pays {T}. The next order is for {b} {gs}. What will it cost?", "Each time {n} buys {a} {gs} {he} pays {T}. How much would {b} {gs} be?", "My [sister|brother|mum|dad] got {a} {gs} for {T}. I want {b}. How much do I pay?"],
    answer="One: {t} ÷ {a} = {L}{r1}{R}. Then {b} × {r1} = {L}{r2}{R}.", weight=5),
    Task(rate, [("One costs {t} divided by {a}.", "{t}/{a}")], ["{a} {gs} cost {T}. [How much does|What does] one {o} cost?", "If {a} {gs} cost {T}, what is the price of one {o}?", "{n} paid {T} for {a} {gs}. How much was each {o}?", "The price of {a} {gs} is {T}. What is the price per {o}?", "How much is one {o} if {a} {gs} cost {T}?", "{T} for {a} {gs}: how much is that per {o}?", "A shop charges {T} for {a} {gs}. [What is the unit price|How much is that for each {o}]?",
    "{n} buys {a} {gs} and pays {T} altogether. Find the cost of one {o}.", "Work out the cost of one {o} when {a} {gs} cost {T}.", "{title} spent {T} on {a} {gs}, all at the same price. What did one {o} cost?", "What does one {o} cost if you get {a} {gs} for {T}?", "The bill for {a} {gs} was {T}. Each {o} cost the same. How much was one?"], answer="One: {t} ÷ {a} = {L}{r1}{R}.", weight=2.5)]


@skill("real_rate_stories", weight=2.0)
def real_rate_stories(d):
    yield from run(d, "real.ratestories", RATE)


# -- shares in a ratio -----------------------------------------------------------------------------------------------------
GROUPS = [g.split("/") for g in "boys/girls/children/class;girls/boys/pupils/school;men/women/people/choir;adults/children/visitors/zoo;cats/dogs/pets/shelter;hens/ducks/birds/farm;sheep/goats/animals/field;cows/sheep/animals/farm;red beads/blue beads/beads/box;black pens/red pens/pens/jar;apple trees/pear trees/trees/orchard;roses/lilies/flowers/shop;novels/comics/books/library;cars/vans/vehicles/car park;red counters/green counters/counters/bag;teachers/students/people/hall;wins/losses/games/season;gold fish/black fish/fish/pond;oak trees/pine trees/trees/wood;maths books/science books/books/shelf;white tiles/grey tiles/tiles/floor;teas/coffees/drinks/café".split(";")]
MIX = [m.split("/") for m in "sand/cement/concrete/kg;sugar/flour/dough/g;juice/water/drink/ml;red/yellow/orange paint/litres;oil/vinegar/dressing/ml;copper/zinc/alloy/g;nuts/raisins/trail mix/g;milk/cream/sauce/ml;blue/white/light blue paint/ml;syrup/water/squash/ml;soil/compost/mixture/kg;butter/sugar/icing/g;gravel/sand/mix/kg".split(";")]


def shared(first):
    def draw(d):
        a, b = d.rng.sample(range(1, d.pick([6, 10, 13])), 2)
        t = (a + b) * d.int(2, d.pick([12, 40, 200]))
        c, show = cash(d)
        g, h, all_, place = d.pick(GROUPS)
        p, q, mix, u = d.pick(MIX)
        sep = d.pick([":", ":", ":", " : ", " to "])
        return dict(c, a=a, b=b, k=t, T=show(100 * t), r=f"{a}{sep}{b}", mine=a if first else b, g=g, h=h, all=all_, place=place, p=p, q=q, P1=cap(p), Q1=cap(q), G1=cap(g), mix=mix, u=u, gone=cap(g), x="{n}")
    return draw


def named(first, who, what, part, whom="{he}"):
    """The frames for the first or the second of the two; `who` etc. are slots."""
    return ["{n} and {m} share {T} in the ratio {r}. How much does %s get?" % who, "{T} is [shared|divided|split] between {n} and {m} in the ratio {r}. [How much does %s get?|What is %s's share?|Find %s's share.]" % (who, who, who), "{n} and {m} divide {k} {t} in the ratio {r}. How many {t} does %s get?" % who, "{n} and {m} share {k} {t} in the ratio {r}. Work out how many %s [gets|receives]." % who,
            "{title} shares {T} between {n} and {m} in the ratio {r}. How much money does %s receive?" % who, "A prize of {T} is divided between {n} and {m} in the ratio {r}. Calculate %s's share." % who, "{n} and {m} invest money in the ratio {r} and share a profit of {T} in the same ratio. How much of the profit does %s get?" % who, "The ages of {n} and {m} are in the ratio {r}. {His} grandmother shares {T} between them in that ratio. How much does %s get?" % who,
            "In a {place} the ratio of {g} to {h} is {r}. There are {k} {all} altogether. How many %s are there?" % what, "The ratio of {g} to {h} in a {place} is {r}. If there are {k} {all} in total, how many are %s?" % what, "A {place} has {k} {all}. The ratio of {g} to {h} is {r}. Find the number of %s." % what, "There are {k} {all}, {g} and {h} in the ratio {r}. How many %s are there?" % what, "{G1} and {h} in a {place} are in the ratio {r}. Out of {k} {all}, how many are %s?" % what,
            "{n} makes {k} {u} of {mix} from {p} and {q} in the ratio {r}. How much %s does {he} need?" % part, "{P1} and {q} are mixed in the ratio {r} to make {k} {u} of {mix}. How [much|many {u} of] %s [is|are] needed?" % part, "A recipe for {mix} uses {p} and {q} in the ratio {r}. How many {u} of %s are in {k} {u} of {mix}?" % part, "To make {mix}, {p} and {q} are mixed {r}. {n} needs {k} {u} of {mix}. How much %s must {he} use?" % part,
            "A rope of {k} cm is cut into two pieces in the ratio {r}. How long is the %s piece?" % ("first" if first else "second"), "Divide {T} in the ratio {r}. What is the %s share?" % ("first" if first else "second"), "Share {k} in the ratio {r}. Find the %s part." % ("first" if first else "second"), "Two numbers are in the ratio {r} and add up to {k}. What is the %s number?" % ("first" if first else "second"),
            "{n} spends {his} free time on reading and sport in the ratio {r}. Out of {k} minutes, how many does {he} spend on %s?" % ("reading" if first else "sport"), "A farmer plants wheat and maize in the ratio {r} on {k} hectares. How many hectares are %s?" % ("wheat" if first else "maize"), "A club spends {T} on kit and travel in the ratio {r}. How much goes on %s?" % ("kit" if first else "travel"), "The ratio of {n}'s money to {m}'s money is {r}. Together they have {T}. How much has %s got?" % who]


def share(first):
    name = "first" if first else "second"
    return Task(shared(first), [(f"Asked: the {name} share. It is {{mine}} of {{a}}+{{b}} parts.", "{k}*{mine}/({a}+{b})")],
                named(first, "{n}" if first else "{m}", "{g}" if first else "{h}", "{p}" if first else "{q}"), answer="{k} × {mine} ÷ ({a} + {b}) = {r1}.", spell=0, weight=5)


def larger(big):
    def draw(d):
        v = shared(True)(d)
        v["mine"] = max(v["a"], v["b"]) if big else min(v["a"], v["b"])
        return v
    name, w, ww = ("largest", "larger", "bigger") if big else ("smallest", "smaller", "smaller")
    return Task(draw, [(f"Asked: the {name} share. It is {{mine}} of {{a}}+{{b}} parts.", "{k}*{mine}/({a}+{b})")],
                [f"{{T}} is divided in the ratio {{r}}. How much is the {w} share?", f"Share {{T}} in the ratio {{r}}. What is the {w} part?", f"{{n}} and {{m}} share {{k}} {{t}} in the ratio {{r}}. How many {{t}} are in the {w} share?", f"A ribbon of {{k}} cm is cut in the ratio {{r}}. How long is the {w} piece?", f"Divide {{k}} in the ratio {{r}}. Find the {w} number.", f"Two angles are in the ratio {{r}} and add up to {{k}} degrees. How big is the {ww} angle?",
                 f"{{n}} splits {{T}} into two parts in the ratio {{r}}. How much is the {ww} one?", f"A plank {{k}} cm long is sawn into two pieces in the ratio {{r}}. Work out the length of the {w} piece."], answer="{k} × {mine} ÷ ({a} + {b}) = {r1}.", spell=0, weight=1.6)


def given(second):
    """One share is known and the other asked."""
    def draw(d):
        v = shared(True)(d)
        a, b = v["a"], v["b"]
        v["k"] = (a if second else b) * d.int(2, d.pick([12, 40]))
        v["known"], v["want"] = (a, b) if second else (b, a)
        v["T"] = f"{v['L']}{v['k']}{v['R']}"
        return v
    n, m, g, h, p, q = ("{n}", "{m}", "{g}", "{h}", "{p}", "{q}") if second else ("{m}", "{n}", "{h}", "{g}", "{q}", "{p}")
    return Task(draw, [(f"Asked: the {'second' if second else 'first'} share. One part is {{k}} divided by {{known}}; {{want}} parts are wanted.", "{k}/{known}*{want}")],
                [f"Some money is split between {{n}} and {{m}}, {{r}}. The part for {n} is {{T}}. Work out what goes to {m}.", f"Some {{t}} are split between {{n}} and {{m}}, {{r}}. The part for {n} is {{k}}. Work out how many go to {m}.", f"The ratio of {{g}} to {{h}} in a {{place}} is {{r}}. There are {{k}} {g}. How many {h} are there?", f"In a {{place}} the {{g}} and the {{h}} are in the ratio {{r}}. If there are {{k}} {g}, find the number of {h}.",
                 f"{{P1}} and {{q}} are mixed in the ratio {{r}}. {{n}} uses {{k}} {{u}} of {p}. How much {q} does {{he}} need?", f"For {{mix}} you mix {{p}} and {{q}} in the ratio {{r}}. How many {{u}} of {q} go with {{k}} {{u}} of {p}?", f"The ratio of {{n}}'s age to {{m}}'s age is {{r}}. {n} is {{k}} years old. How old is {m}?", f"Two numbers are in the ratio {{r}}. The {'first' if second else 'second'} is {{k}}. What is the {'second' if second else 'first'}?",
                 f"The prices of a {'chair and a table' if second else 'chair and a table'} are in the ratio {{r}}. The {'chair' if second else 'table'} costs {{T}}. What does the {'table' if second else 'chair'} cost?", f"A map shows two roads whose lengths are in the ratio {{r}}. The {'first' if second else 'second'} is {{k}} km long. How long is the {'second' if second else 'first'}?"], answer="{k} ÷ {known} × {want} = {r1}.", spell=0, weight=2.4)


RATIOS = [share(True), share(False), larger(True), larger(False), given(True), given(False)]


@skill("real_ratio_stories", weight=2.6)
def real_ratio_stories(d):
    yield from run(d, "real.ratiostories", RATIOS)


# -- before the change -----------------------------------------------------------------------------------------------------
OBJECT = ["jacket", "coat", "bike", "phone", "laptop", "tablet", "sofa", "lamp", "guitar", "camera", "watch", "table", "desk", "printer", "tent", "dress", "pair of shoes", "pair of jeans", "backpack", "suitcase", "television", "games console", "keyboard", "chair", "bed", "rug", "ring", "skateboard", "helmet", "fridge", "heater", "carpet", "drone", "scooter"]


def changed(down):
    def draw(d):
        p = d.pick([5, 10, 15, 20, 25, 30, 40, 50, 60, 75] if down else [5, 8, 10, 12, 15, 20, 25, 30, 40, 50])
        while True:
            b = d.int(4, d.pick([60, 200, 900, 4000])) * d.pick([1, 5, 10, 20])
            x = finite(Fraction(b * (100 - p if down else 100 + p), 100))
            if x and len(x.partition(".")[2]) < 3:
                break
        if "." in x and len(x.partition(".")[2]) == 1:
            x += "0"
        c, _ = cash(d)
        whole = int(Fraction(x)) if "." not in x else None
        return dict(c, p=p, x=x, X=f"{c['L']}{x}{c['R']}", o=d.pick(OBJECT), pc=d.pick([f"{p}%", f"{p}%", f"{p} %", f"{p} percent", f"{p} per cent"]), w=whole or x)
    return draw


def counted(down):
    """The same with whole things."""
    def draw(d):
        p = d.pick([5, 10, 20, 25, 30, 40, 50, 60, 75, 80] if down else [5, 10, 20, 25, 30, 40, 50, 60])
        b = 20 * d.int(2, d.pick([20, 60, 300]))
        while b * (100 - p if down else 100 + p) % 100:
            b += 20
        x = b * (100 - p if down else 100 + p) // 100
        return dict(p=p, x=x, pc=d.pick([f"{p}%", f"{p}%", f"{p} percent"]))
    return draw


DOWN = [("{x} is 100 minus {p} percent of the original; divide by that and multiply by 100.", "{x}/(100-{p})*100")]
UP = [("{x} is 100 plus {p} percent of the original; divide by that and multiply by 100.", "{x}/(100+{p})*100")]
SALE = ["A {o} is reduced by {pc} in a sale. The sale price is {X}. What was the original price?", "In a sale, a {o} costs {X} after a {pc} discount. What was the price before the sale?", "{n} pays {X} for a {o} after a discount of {pc}. How much did it cost originally?", "After {pc} off, a {o} costs {X}. [Find|Work out|Calculate] the original price.", "{n} bought a {o} for {X}. It had been reduced by {pc}. What was the [full|normal|usual|old] price?", "The price of a {o} was cut by {pc} and is now {X}. What was it before?", "With {pc} off, {n} paid {X} for a {o}. What did the {o} cost without the discount?",
        "A {o} is on sale at {X}, which is {pc} less than its usual price. What is its usual price?", "{X} is the price of a {o} after a reduction of {pc}. What was the price before the reduction?", "{n} saved {pc} in a sale and paid {X} for a {o}. How much did the {o} cost before?", "A shop takes {pc} off everything. The {o} now costs {X}. How much was it before?", "The value of a {o} fell by {pc} to {X}. What was its value before?", "Thanks to a student discount of {pc}, {n} paid only {X} for a {o}. What is the regular price?", "{n} sold a {o} for {X} and lost {pc}. What had {he} paid for it?", "A {o} is sold at a loss of {pc} for {X}. Find the cost price.",
        "All prices are down by {pc}. A {o} is now {X}. What did it cost last week?", "A coupon takes {pc} off. {n} pays {X} for a {o}. What was the price on the label?", "The {o} in the window says: now {X}, {pc} off! What was the old price?"]
RISE = ["The price of a {o} rose by {pc} to {X}. What was it before?", "A {o} costs {X} including {pc} VAT. What is the price without VAT?", "After a {pc} increase a {o} costs {X}. What did it cost before?", "{n}'s [salary|rent|pocket money|wage] went up by {pc} to {X}. What was it before the rise?", "{n} sold a {o} for {X}, making a profit of {pc}. How much did {he} pay for it?", "A {o} is sold for {X} at a profit of {pc}. Find the cost price.", "{n} pays {X} for a meal, including a {pc} tip. How much was the meal without the tip?", "The total bill with {pc} tax is {X}. What was the bill before tax?", "Including {pc} sales tax, a {o} costs {X}. What is the price before tax?", "A shop adds {pc} to the price it pays. It sells a {o} for {X}. What did the shop pay for it?",
        "The rent was raised by {pc} and is now {X}. How much was the old rent?", "After getting {pc} interest, {n} has {X} in the bank. How much did {he} put in?", "A {o} now costs {X}, {pc} more than last year. What did it cost last year?", "{X} is the price of a {o} after a rise of {pc}. What was the price before the rise?", "A dealer sells a {o} for {X} and gains {pc}. What did the dealer pay?", "The fee went up {pc} this year and is {X} now. How much was it last year?"]
FEWER = ["The number of [pupils|members|visitors] fell by {pc} to {x}. How many were there before?", "After losing {pc} of its [members|readers|customers], a [club|magazine|shop] has {x}. How many did it have at first?", "{n} spent {pc} of {his} savings and has {x} dollars left. How much did {he} have at first?", "A village has {x} people now, {pc} fewer than ten years ago. How many lived there ten years ago?", "{pc} of the {t} were sold and {x} are left. How many were there at first?", "After {pc} of the guests had left, {x} were still there. How many guests had come?", "A tank has lost {pc} of its water. {x} litres remain. How much was in it at first?",
         "{n} has read {pc} of {his} book and has {x} pages left. How many pages does the book have?", "{pc} of a class of apples were rotten; the other {x} kg were sold. How many kg were there?".replace("a class of apples", "the apples"), "A team has used {pc} of its budget and has {x} euros left. What was the whole budget?", "{pc} of the seats are taken; {x} are free. How many seats are there altogether?", "{n} gave away {pc} of {his} {t} and kept {x}. How many did {he} have?", "{pc} of the pupils walk to school. The other {x} come by bus. How many pupils are there?", "On a journey {pc} of the way is done and {x} km are left. How long is the whole journey?"]
MORE = ["The number of [pupils|members|visitors|subscribers] rose by {pc} to {x}. How many were there before?", "A town has {x} people, {pc} more than in the year 2000. How many people lived there in 2000?", "After growing by {pc}, a plant is {x} mm tall. How tall was it before?", "This year {x} people ran the race, {pc} more than last year. How many ran last year?", "{n} now has {x} {t}, which is {pc} more than a month ago. How many did {he} have then?", "A factory makes {x} parts a day after an increase of {pc}. How many did it make before?", "A number is increased by {pc} and becomes {x}. What was the number?", "After a {pc} rise, a shop has {x} customers a week. How many did it have before?"]
WHOLE = ["{pc} of the pupils in a school are girls. There are {x} girls. How many pupils are there?", "{x} of the passengers are children. That is {pc} of all passengers. How many passengers are there?", "{n} has saved {x} dollars, {pc} of the price of a bike. What does the bike cost?", "{n} got {x} questions right, which is {pc} of the test. How many questions were there?", "{pc} of a number is {x}. What is the number?", "{pc} of {n}'s {t} are blue. {He} has {x} blue ones. How many {t} does {he} have in all?", "{n} has already read {x} pages, {pc} of the book. How many pages has the book?", "A deposit of {pc} is {x} euros. How much is the full price?", "{x} km are {pc} of the way. How long is the way?",
         "If {x} people make up {pc} of the audience, how many people are in the audience?", "{x} is {pc} of what?", "In a school {x} pupils play chess. This is {pc} of the pupils. Find the total number of pupils.", "A tank is {pc} full and holds {x} litres now. How much does it hold when it is full?", "{n} scored {x} points, exactly {pc} of the points possible. What is the highest possible score?", "Find the number of which {pc} is {x}.", "A shop sold {x} tickets, {pc} of all it had. How many did it have?"]


def part_of_whole(d):
    p = d.pick([5, 10, 15, 20, 25, 30, 35, 40, 45, 60, 70, 75, 80, 90])
    b = 20 * d.int(1, d.pick([10, 60, 300]))
    return dict(p=p, x=b * p // 100, pc=d.pick([f"{p}%", f"{p}%", f"{p} percent"]))


ORIGINAL = "The original: {x} ÷ (100 %s {p}) × 100 = "
BACK = [Task(changed(True), DOWN, SALE, answer=ORIGINAL % "−" + "{L}{r1}{R}.", weight=4), Task(changed(False), UP, RISE, answer=ORIGINAL % "+" + "{L}{r1}{R}.", weight=4),
        Task(counted(True), DOWN, FEWER, answer=ORIGINAL % "−" + "{r1}.", spell=0, weight=3), Task(counted(False), UP, MORE, answer=ORIGINAL % "+" + "{r1}.", spell=0, weight=2),
        Task(part_of_whole, [("{x} is {p} percent; the whole is {x} divided by {p}, times 100.", "{x}/{p}*100")], WHOLE, answer="The whole: {x} ÷ {p} × 100 = {r1}.", spell=0, weight=3)]


@skill("real_back", weight=2.6)
def real_back(d):
    yield from run(d, "real.back", BACK)
