"""Stories of every day in plain words: pages left to read, trips and rooms rounded up, weekdays and weekends, calories, people
on a bus, free places, minutes added up, twice as many, averages of groups and of those who join or leave.
"""
from .core import skill
from .plain_money_base import tell
from .real_words import Task

UP = ", rounded up to a whole number: ceil."


# -- a rest, so much a day -------------------------------------------------------------------------------------------------
def book(exact, begun):
    def draw(d):
        k = d.int(3, d.pick([15, 40, 120]))
        n = d.int(2, 40)
        r = k * n if exact else k * n + d.int(1, k - 1)
        a = d.int(3, d.pick([60, 200, 500])) if begun else 0
        return dict(k=k, b=r + a, a=a, per=d.pick(["day", "day", "week"]))
    return draw


# what there is ({b} in all, {a} done), how fast, what is asked; always rounded up, since the question does not say whether it comes out even
BEGUN = ["There are {b} pages. I've read {a}. If I read {k} pages a {per}, how many more {per}s?", "A book has {b} pages and {n} is on page {a}. {He} reads {k} pages a {per}. How many {per}s until it is finished?", "{n} has written {a} of {b} cards and writes {k} a {per}. How many more {per}s does it take?", "A path of {b} m is being laid. {a} m are ready and {k} m are laid each {per}. How many {per}s are left?", "{a} of {b} km are done. {n} walks {k} km a {per}. How many more {per}s?", "Out of {b} exercises {a} are done. At {k} a {per}, how many {per}s are still needed?", "A tank takes {b} litres and holds {a}. A pump adds {k} litres a {per}. In how many {per}s is it full?", "The wall needs {b} bricks. {a} are laid, {k} more are laid every {per}. How many {per}s until it is built?", "A factory must make {b} {t}. It has made {a} and makes {k} a {per}. How many {per}s does it still need?", "{n} must learn {b} words and knows {a}. With {k} new words a {per}, how many {per}s does it take?", "{b} letters to send, {a} sent, {k} per {per}: how many {per}s more?", "The puzzle has {b} pieces. {a} are in place. {n} places {k} a {per}. How many {per}s to the end?", "{n} wants to do {b} sit-ups and has done {a}. {He} does {k} a {per}. How many {per}s are left?", "{b} {t} have to be packed. {a} are packed already and {k} are packed each {per}. How many more {per}s are needed?", "A knitter needs {b} rows, has {a} and knits {k} a {per}. How many {per}s more?"]
NEW = ["My book has {b} pages. I read {k} a {per}. How many {per}s will it take me?", "I read {k} pages a {per}. My book has {b} pages. How many {per}s do I need?", "{n} reads {k} pages a {per}. How many {per}s does {he} need for {b} pages?", "{b} pages at {k} a {per}. How many {per}s?", "{n} has {b} {t} to paint and paints {k} a {per}. How many {per}s is that?", "There are {b} km to walk. {n} walks {k} km each {per}. How many {per}s does it take?", "{b} {t} must be checked, {k} a {per}. How many {per}s?", "How many {per}s for {b} exercises at {k} a {per}?", "{n} learns {k} words a {per}. How many {per}s until {he} knows {b}?", "A shop sells {k} {t} a {per}. How many {per}s until {b} are sold?", "The road is {b} m long and {k} m are built each {per}. How many {per}s until it is done?"]


def least(texts):
    return texts + [t[:-1] + " at least?" for t in texts[::2]] + [t + " Count whole {per}s." for t in texts[::3]]


REST = [Task(book(exact, True), [("What is left is {b} minus {a}.", "{b}-{a}"), ("The number of {per}s is {r1} divided by {k}" + UP, "ceil({r1}/{k})")], least(BEGUN), spell=0.02, weight=3) for exact in (True, False)]
REST += [Task(book(exact, False), [("The number of {per}s is {b} divided by {k}" + UP, "ceil({b}/{k})")], least(NEW), spell=0.02, weight=2) for exact in (True, False)]


# -- groups: up, down, left over -------------------------------------------------------------------------------------------
# what is put where: many, of what kind, one place, places
GROUPS = """pupils/a bus/buses;guests/a table/tables;photos/a page/pages;eggs/a tray/trays;people/a boat/boats;children/a tent/tents;books/a shelf/shelves;apples/a crate/crates;cars/a ferry/ferries;players/a team/teams;bottles/a case/cases;stickers/a sheet/sheets;chairs/a row/rows;visitors/a lift/lifts;parcels/a van/vans;pencils/a pot/pots;tourists/a minibus/minibuses;hikers/a hut/huts;pages/a folder/folders;flowers/a vase/vases;loaves/a basket/baskets;stamps/a page/pages;sheep/a pen/pens;files/a drawer/drawers;cans/a carton/cartons;fans/a coach/coaches;scouts/a cabin/cabins;plants/a box/boxes;muffins/a tin/tins;marbles/a bag/bags;songs/a disc/discs;tins/a shelf/shelves;cupcakes/a plate/plates;lambs/a trailer/trailers;seats/a row/rows""".split(";")
GROUPS = [g.split("/") for g in GROUPS if "seats" not in g]


def groups(big):
    def draw(d):
        g = d.pick(GROUPS)
        b = d.int(3, d.pick([12, 30, 60]))
        k = d.int(2, 9 if not big else d.pick([20, 90, 400]))
        a = b * k + d.int(1, b - 1)
        return dict(a=a, b=b, things_=g[0], one=g[1], places=g[2], One="A" + g[1][1:])
    return draw


NEEDED = ["{One} takes {b} {things_}. How many {places} for {a} {things_}?", "{a} {things_}, {b} to {one}. How many {places} are needed?", "There are {a} {things_}. {b} fit in {one}. How many {places} do we need?", "{b} {things_} fit into {one}. How many {places} are needed for {a}?", "How many {places} for {b} are needed for {a} {things_}?", "We have {a} {things_} and {places} for {b}. How many {places} must we get?", "{a} {things_} must all have a place. {One} has room for {b}. How many {places}?", "how many {places} for {a} {things_} if {one} holds {b}", "What is the smallest number of {places} for {a} {things_} when {one} holds {b}?", "{One} holds at most {b} {things_}. {n} has {a}. How many {places} does {he} need?", "For {a} {things_}, {b} per place in {one}".replace(" per place in {one}", " in {one}") + ", how many {places} are required?", "Every one of {a} {things_} needs room. {One} is for {b}. How many {places}?", "{n} needs {places} for {a} {things_}, {b} in each. How many are needed so that all fit?"]
FULL = ["How many full {places} of {b} can be made from {a} {things_}?", "{n} has {a} {things_} and puts {b} in {one}. How many full {places} is that?", "{a} {things_}, {b} to {one}: how many full {places}?", "How many {places} are completely full if {b} {things_} go in {one} and there are {a}?", "{b} {things_} fill {one}. How many {places} do {a} {things_} fill completely?", "There are {a} {things_}. {One} takes {b}. How many full {places} are there?", "how many full {places} from {a} {things_}, {b} each", "With {a} {things_}, how many {places} of {b} are full?", "{a} {things_} are put {b} to {one}. How many {places} are full?", "{n} fills {places} with {b} {things_} each. {He} has {a}. How many full ones does {he} get?"]
OVER = ["{a} {things_} are put {b} to {one}. How many are left over?", "{a} {things_}, {b} in {one}. How many do not fit in the full {places}?", "After filling {places} with {b} of {a} {things_} each, how many {things_} are left over?", "There are {a} {things_} and full {places} of {b} are made. How many {things_} remain?", "{n} puts {a} {things_} in {places} of {b}. How many are over?", "{b} {things_} go in {one}. There are {a}. How many are left after the last full one?", "How many {things_} are left over when {a} are put in {places} of {b}?", "{a} {things_} in {places} of {b}. Just the leftover please.", "{a} {things_} make full {places} of {b}. How many {things_} stay without a place?", "leftover of {a} {things_} in {places} of {b}?", "How many {things_} are in the last, not full one, if {a} go {b} to {one}?"]
OVER = [o.replace("After filling {places} with {b} of {a} {things_} each, how", "{n} fills {places} with {b} {things_} each and has {a}. How") for o in OVER]


def full_count(d):
    g = d.pick(GROUPS)
    a, b = d.int(2, d.pick([30, 300])), d.int(3, d.pick([12, 30, 60]))
    return dict(a=a, b=b, x=d.int(1, b - 1), things_=g[0], one=g[1], places=g[2])


TRAYS = ["{a} full {places} of {b} {things_}. How many {things_} is that?", "How many {things_} are in {a} full {places} of {b}?", "{n} has {a} {places} with {b} {things_} in each. How many {things_}?", "There are {b} {things_} to {one} and {a} {places}. How many {things_} in all?", "{One} takes {b} {things_}. How many do {a} full {places} take?".replace("{One}", "Each of the {places}"), "{a} {places}, {b} {things_} each. total?", "If {one} holds {b} {things_}, how many {things_} are in {a} {places}?"]
TRAYS_MORE = ["{a} full {places} of {b} {things_} and one with {x}. How many {things_}?", "There are {a} {places} with {b} {things_} each and one with only {x}. How many {things_} are there?", "{n} has {a} {places} of {b} {things_} and {x} loose ones. How many in all?", "{a} {places} hold {b} {things_} each, the last one holds {x}. How many {things_} altogether?", "{a} times {b} {things_} and {x} more. How many?", "How many {things_} are {a} full {places} of {b} and {x} extra?"]
PLACES = [Task(groups(False), [("{a} divided by {b}" + UP, "ceil({a}/{b})")], NEEDED, spell=0.03, weight=3), Task(groups(True), [("{a} divided by {b}, only the whole part: floor.", "floor({a}/{b})")], FULL, spell=0.03, weight=2), Task(groups(True), [("What is left of {a} in groups of {b} is the remainder: mod.", "{a} mod {b}")], OVER, spell=0.03, weight=2.5),
          Task(full_count, [("<a times b>.", "<a*b>")], TRAYS, spell=0.03, weight=2), Task(full_count, [("<a times b>, then plus {x}.", "<a*b>+{x}")], TRAYS_MORE, spell=0.03, weight=1.5)]


def equal(d):
    b, k = d.int(2, 12), d.int(2, 60)
    return dict(a=b * k, b=b, who=d.pick("sisters brothers children friends cousins players heirs workers teams classes grandchildren helpers winners neighbours".split()), sign=d.pick(["£", "$", "€"]), m_=d.pick(["sweets", "marbles", "acres", "shells", "cards", "euros", "dollars", "coins"]))


SHARES = ["Divide {sign}{a} between {b} {who} equally.", "Share {sign}{a} equally among {b} {who}.", "Split {sign}{a} equally between {b} {who}.", "{sign}{a} shared by {b} {who}?", "Divide {a} {m_} equally among {b} {who}.", "Share {a} {m_} between {b} {who}, the same for each.", "{b} {who} get {sign}{a}, equal parts. How much each?", "{sign}{a} for {b} {who}, fair shares. How much is one share?", "If {b} {who} share {sign}{a}, what does each get?", "Give {b} {who} equal parts of {sign}{a}. How much is a part?", "{a} {m_} are dealt out to {b} {who} fairly. How many each?", "Distribute {sign}{a} evenly to {b} {who}.", "How much does each of {b} {who} get from {sign}{a}?", "{n} shares {sign}{a} out to {b} {who}. What does each receive?"]
EQUAL = Task(equal, [("Each gets {a} divided by {b}.", "{a}/{b}")], SHARES, answer=None, spell=0, weight=2)


@skill("real_plain_money_groups", weight=1.8)
def real_plain_money_groups(d):
    yield from tell(d, "money.groups", PLACES + [EQUAL])


@skill("real_plain_money_rest", weight=1.5)
def real_plain_money_rest(d):
    yield from tell(d, "money.rest", REST)


# -- weekdays, calories, minutes -------------------------------------------------------------------------------------------
def week(d):
    x, y, z = d.pick([1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, "1.5", "2.5", "3.5", "0.5"]), d.int(2, 40), d.int(2, 30)
    act = d.pick([("swims", "km", "How far is that"), ("runs", "km", "How far is that"), ("works", "hours", "How many hours is that"), ("practises", "minutes", "How many minutes is that"), ("reads", "pages", "How many pages is that"), ("sells", "cakes", "How many cakes is that"), ("cycles", "km", "How far is that"), ("studies", "hours", "How many hours is that"), ("walks", "km", "How far is that"), ("saves", "euros", "How much is that"), ("bakes", "loaves", "How many loaves is that"), ("trains", "minutes", "How many minutes is that")])
    if act[1] in ("pages", "cakes", "loaves", "minutes", "euros") and isinstance(x, str):
        x = int(float(x) * 10)
    return dict(x=x, y=y, z=z, does=act[0], u=act[1], ask=act[2])


WEEK1 = ["{n} {does} {x} {u} each day from Monday to Friday and {y} {u} on Saturday. {ask} in a week?", "From Monday to Friday {n} {does} {x} {u} a day, on Saturday {y} {u}. {ask} altogether?", "{n} {does} {x} {u} every weekday (Monday to Friday) and {y} {u} on Sunday. {ask} in the week?", "On Sunday {n} {does} {y} {u}, from Monday to Friday {x} {u} daily. {ask}?", "{x} {u} a day Monday to Friday, {y} {u} on Saturday. {ask} in all?"]
WEEK2 = ["{n} {does} {x} {u} a day from Monday to Friday and {y} {u} a day at the weekend. {ask} in a week?", "{n} {does} {x} {u} on each weekday and {y} {u} on each day of the weekend. {ask} in a week?", "Monday to Friday {x} {u} a day, Saturday and Sunday {y} {u} a day. {ask} in all?", "{x} {u} on every weekday and {y} {u} on Saturday and Sunday each. {ask} in one week?"]


def energy(d):
    f = d.rng.sample(["banana", "yogurt", "apple", "biscuit", "slice of bread", "egg", "glass of milk", "muffin", "orange", "pear", "cracker", "pancake", "sandwich", "potato", "bowl of soup", "plum"], 2)
    many = lambda x: x.replace("slice of", "slices of").replace("glass of", "glasses of").replace("bowl of", "bowls of") if " of " in x else x + ("es" if x[-2:] in ("ch", "to") else "s")     # noqa: E731
    k, t = d.int(3, 15), d.int(5, 90)
    return dict(o=f[0], q=f[1], os=many(f[0]), qs=many(f[1]), a=d.int(20, 400), b=d.int(20, 400), c=d.int(2, 6), e=d.int(2, 6), unit=d.pick(["calories", "kcal", "calories"]), k=k, t_=t, s=k * t, sport=d.pick(["running", "swimming", "rowing", "cycling", "skipping", "dancing", "climbing"]))


CALORIES = ["A {o} has {a} {unit} and a {q} {b}. How many {unit} are in {c} {os} and {e} {qs}?", "{n} eats {c} {os} with {a} {unit} each and {e} {qs} with {b} {unit} each. How many {unit} is that?", "One {o}: {a} {unit}. One {q}: {b} {unit}. Total for {c} {os} and {e} {qs}?", "There are {a} {unit} in a {o} and {b} in a {q}. {n} has {c} {os} and {e} {qs}. How many {unit}?", "How many {unit} do {c} {os} ({a} each) and {e} {qs} ({b} each) have?", "I ate {c} {os} and {e} {qs}. A {o} is {a} {unit}, a {q} {b}. How many {unit} did I eat?"]
BURN = ["{n} burns {k} calories a minute {sport}. How many minutes to burn {s} calories?", "{sport} burns {k} calories a minute. How long for {s} calories?", "How many minutes of {sport} at {k} calories per minute burn {s} calories?", "I use {k} calories each minute when {sport}. How many minutes for {s} calories?", "To burn {s} calories at {k} a minute, how many minutes must {n} be {sport}?"]
BURNT = ["{n} burns {k} calories a minute {sport}. How many calories in {t_} minutes?", "{sport} burns {k} calories per minute. How many are burnt in {t_} minutes?", "{t_} minutes of {sport} at {k} calories a minute. How many calories?"]


def minutes(d):
    return dict(h=d.int(1, 11), q=d.pick(["00", "15", "20", "30", "40", "45", "50", "10"]), a=d.int(20, 150), b=d.int(5, 30), c=d.int(5, 40))


LASTS = ["A film starts at {h}:{q} and lasts {a} minutes, and there are {b} minutes of ads. How many minutes is that in all?", "The show begins at {h}:{q}. It lasts {a} minutes with a break of {b} minutes on top. How long is it altogether, in minutes?", "A lesson of {a} minutes and a break of {b} minutes: how many minutes together?", "{n} cooks for {a} minutes and eats for {b} minutes, starting at {h}:{q}. How many minutes does it take altogether?", "A match at {h}:{q} has {a} minutes of play and {b} minutes of breaks. How many minutes does it last in total?", "{n} leaves at {h}:{q}, walks {b} minutes and rides {a} minutes. How many minutes is the way in total?", "The train at {h}:{q} takes {a} minutes and is {b} minutes late. How many minutes is the trip?"]
LASTS = [x for x in LASTS if "walks" not in x]
LASTS3 = ["{n} needs {a} minutes for maths, {b} for English and {c} for music. How many minutes is that in all?", "At {h}:{q} {n} starts. {He} bakes for {a} minutes, cleans for {b} and rests for {c}. How many minutes altogether?", "A trip takes {a} minutes by train, {b} on foot and {c} by bus. How many minutes in total?", "The parts of a show last {a}, {b} and {c} minutes. How many minutes is the show?"]
WEEKS = [Task(week, [("Monday to Friday are 5 days: 5 times {x}, then plus {y}.", "5*{x}+{y}")], WEEK1, spell=0, weight=2), Task(week, [("Monday to Friday are 5 days and the weekend is 2: 5 times {x} plus 2 times {y}.", "5*{x}+2*{y}")], WEEK2, spell=0, weight=2), Task(energy, [("{c} times {a} plus {e} times {b}.", "{c}*{a}+{e}*{b}")], CALORIES, spell=0.03, weight=2),
         Task(energy, [("{s} divided by {k}.", "{s}/{k}")], BURN, spell=0, weight=1), Task(energy, [("<k times t_>.", "<k*t_>")], BURNT, spell=0, weight=0.7), Task(minutes, [("{a} plus {b}.", "{a}+{b}")], LASTS, spell=0, weight=1.5), Task(minutes, [("{a} plus {b} plus {c}.", "{a}+{b}+{c}")], LASTS3, spell=0, weight=1)]


# -- in and out, free places, twice as many --------------------------------------------------------------------------------
def bus(d):
    a, b = d.int(12, 70), d.int(2, 12)
    c = d.int(2, 30)
    e = d.int(2, a - b + c - 1)
    return dict(a=a, b=b, c=c, e=e, where=d.pick([("bus", "stop"), ("train", "station"), ("tram", "stop"), ("ferry", "pier"), ("lift", "floor"), ("coach", "stop")]))


def with_where(d):
    v = bus(d)
    v["ride"], v["stop"] = v.pop("where")
    return v


RIDE3 = ["There were {a} people on the {ride}. At the first {stop} {b} got off and {c} got on. At the next {stop} {e} got off. How many are on the {ride}?", "A {ride} has {a} passengers. {b} leave and {c} come in, then {e} leave. How many are there now?", "{a} people are in a {ride}. First {b} get out and {c} get in, then {e} get out. How many people are left in it?", "{ride} with {a} people: {b} off, {c} on, {e} off. How many now?", "At the start the {ride} carries {a}. {b} get off, {c} get on and later {e} get off. How many does it carry at the end?"]
RIDE2 = ["There were {a} people on the {ride}. {b} got off and {c} got on. How many are on it now?", "A {ride} has {a} passengers. At a {stop} {b} leave and {c} come in. How many are there now?", "{c} people got on a {ride} and {b} got off. Before, there were {a}. How many are there now?", "{a} on the {ride}, minus {b}, plus {c}. how many now?", "On a {ride} with {a} people {c} get on after {b} have got off. How many people is that?"]


def lots(d):
    k, m = d.int(2, 12), d.int(10, d.pick([40, 200]))
    return dict(k=k, s=m, x=d.int(5, k * m - 2))


FREE = ["A car park has {k} levels with {s} spaces each. {x} cars are in. How many free spaces?", "A hall has {k} blocks of {s} seats. {x} are sold. How many can still be sold?", "A hotel has {k} floors with {s} rooms. {x} rooms are taken. How many are free?", "There are {k} rows of {s} chairs and {x} people sit. How many chairs are empty?", "A library has {k} shelves for {s} books each. {x} books stand there. How many more fit?", "A cinema has {k} rows of {s} seats. {x} seats are empty. How many people are there?", "{k} boxes hold {s} {t} each. {x} are in them. How many more {t} fit in?", "A garden has {k} beds for {s} plants each. {x} are planted. How many can still be planted?", "{k} carriages with {s} seats each, {x} passengers. How many seats are free?", "An album has {k} pages for {s} photos. {n} has put in {x}. How many places are left?", "{k} ferries take {s} cars each. {x} cars are waiting. How many places stay free?"]


def times(d):
    a, k, j = d.int(5, d.pick([20, 60, 150])), d.int(2, 5), d.int(2, 15)
    w = {2: d.pick(["twice", "twice", "double"]), 3: d.pick(["three times", "3 times"]), 4: "four times", 5: "five times"}[k]
    return dict(a=a, k=k, w=w, wa="twice as many" if k == 2 else f"{w} as many", j=j)


PLUS = ["{n} has {j} more than {w} {m}'s {a} {t}. How many does {n} have?", "{m} has {a} {t}. {n} has {w} that and {j} more. How many has {n}?", "{n} has {wa} {t} as {m} plus {j} more. {m} has {a}. How many does {n} have?", "{m} is {a}. {n}'s grandad is {w} that age plus {j} years. How old is the grandad?", "A notebook has {a} pages. A book has {w} that number and {j} more. How many pages has the book?", "Class A collected {a} kg of paper, class B {j} kg more than {w} that. How many kg did class B collect?", "{m} ran {a} laps. {n} ran {j} more than {w} that. How many laps did {n} run?", "Start with {w} {a} and add {j}. What is it?"]
PLUS = [p.replace("double that and", "double that and") for p in PLUS[:-1]]
MINUS = [p.replace("{j} more than", "{j} less than").replace("and {j} more", "less {j}").replace("plus {j} more", "minus {j}").replace("plus {j} years", "minus {j} years").replace("{j} kg more than", "{j} kg less than") for p in PLUS]
ALL = ["An aquarium has {a} red fish and {wa} blue ones. How many fish in total?", "{n} has {a} {t}, {m} has {wa}. How many do they have together?", "There are {a} boys and {wa} girls. How many children are there?", "{a} cars and {wa} bikes stand there. How many vehicles is that?", "On Monday {a} people came, on Tuesday {wa}. How many came on both days?", "{n} read {a} pages and {m} {wa}. How many pages in all?", "A box has {a} nails and {wa} screws. How many pieces are in it?"]


def later(d):
    a, k, j = d.int(4, 20), d.int(2, 5), d.int(2, 15)
    return dict(a=a, k=k, w={2: "twice", 3: "three times", 4: "four times", 5: "five times"}[k], j=j, rel=d.pick(["mother", "father", "aunt", "uncle", "grandma", "teacher", "cousin"]))


LATER = ["{n} is {a}, and {his} {rel} is {w} as old. How old is the {rel} in {j} years?", "{n} is {a}. {His} {rel} is {k} times as old. How old will the {rel} be in {j} years?", "{n}'s {rel} is {w} as old as {n}, who is {a}. What age is the {rel} after {j} years?"]
IN_OUT = [Task(with_where, [("Start with {a}, add what comes and subtract what goes.", "{a}-{b}+{c}-{e}")], RIDE3, spell=0.03, weight=1.5), Task(with_where, [("Start with {a}, add what comes and subtract what goes.", "{a}-{b}+{c}")], RIDE2, spell=0.03, weight=1), Task(lots, [("<k times s>, then minus {x}.", "<k*s>-{x}")], FREE, spell=0.03, weight=2),
          Task(times, [("{a} times {k}, then plus {j}.", "{a}*{k}+{j}")], PLUS, spell=0.03, weight=2), Task(times, [("{a} times {k}, then minus {j}.", "{a}*{k}-{j}")], MINUS, spell=0.03, weight=1.5), Task(times, [("First the second one: {a} times {k}.", "{a}*{k}"), ("Together: {a} plus {r1}.", "{a}+{r1}")], ALL, spell=0.03, weight=2),
          Task(later, [("{a} times {k}, then plus {j}.", "{a}*{k}+{j}")], LATER, spell=0, weight=1)]


@skill("real_plain_money_days", weight=1.8)
def real_plain_money_days(d):
    yield from tell(d, "money.days", WEEKS + IN_OUT)


# -- averages --------------------------------------------------------------------------------------------------------------
THINGS = [("boys", "girls", "marks"), ("men", "women", "years"), ("adults", "children", "kg"), ("tests", "quizzes", "points"), ("weekdays", "weekend days", "visitors"), ("morning classes", "evening classes", "pupils"), ("small boxes", "large boxes", "kg"), ("beginners", "experts", "points"), ("cats", "dogs", "kg"), ("home games", "away games", "goals"), ("pupils in class A", "pupils in class B", "marks"), ("short films", "long films", "minutes")]


def two_groups(d):
    while True:
        a, b = d.int(2, d.pick([10, 40])), d.int(2, d.pick([10, 40]))
        x, y = d.int(5, 90), d.int(5, 90)
        if x != y and (a * x + b * y) * 10 % (a + b) == 0:
            break
    g = d.pick(THINGS)
    return dict(a=a, b=b, x=x, y=y, g=g[0], h=g[1], u=g[2])


GROUP_MEAN = ["{a} {g} average {x} {u} and {b} {h} average {y} {u}. What is the average of all?", "The mean of {a} {g} is {x} {u}, that of {b} {h} is {y} {u}. What is the mean of all of them?", "The average for {a} {g} is {x} {u} and for {b} {h} it is {y}. Find the overall average.", "Mean of {a} numbers is {x}, mean of {b} other numbers is {y}. Overall mean?", "{a} numbers have a mean of {x} and {b} more a mean of {y}. What is the mean of all {s}?".replace(" all {s}", " all together"), "{a} {g}: {x} {u} on average. {b} {h}: {y} {u} on average. All together on average?", "There are {a} {g} with an average of {x} {u} and {b} {h} with an average of {y} {u}. What is the combined average?", "What is the average of {a} {g} at {x} {u} and {b} {h} at {y} {u}?", "combined mean: {a} values with mean {x}, {b} values with mean {y}", "Group one has {a} people with a mean of {x} points, group two {b} people with {y} points. Mean of both groups?", "On {a} days the average was {x} visitors, on the other {b} days {y}. What was the average over all days?", "A class of {a} has an average of {x} marks and a class of {b} an average of {y}. What is the average of both classes together?"]


def leaver(d):
    while True:
        k, m, x = d.int(3, 20), d.int(5, d.pick([40, 100, 170])), d.int(2, d.pick([60, 200]))
        if x != m and k * m - x > 0 and (k * m - x) * 10 % (k - 1) == 0 and x < 2 * m:
            break
    return dict(k=k, k1=k - 1, m_=m, x=x)


LEAVES = ["{k} people are {m_} years old on average. One, aged {x}, leaves. What is the new average?", "The mean of {k} numbers is {m_}. The number {x} is taken out. What is the mean of the others?", "{k} pupils have an average height of {m_} cm. One of them, {x} cm tall, leaves. What is the average now?", "The average of {k} marks is {m_}. The mark {x} is dropped. What is the new average?", "A team of {k} weighs {m_} kg on average. A player of {x} kg goes. Find the new average.", "mean of {k} values {m_}, remove the value {x}. new mean?", "The average score of {k} games is {m_}. Without the game with {x} points, what is the average?", "{k} parcels weigh {m_} kg on average. One of {x} kg is taken away. What is the average weight of the rest?", "If {x} is removed from {k} numbers with mean {m_}, what is the mean of the remaining ones?", "The mean age of {k} club members is {m_}. A member aged {x} leaves the club. What is the mean age then?"]


def joiner(d):
    while True:
        k, m, x = d.int(2, 20), d.int(5, d.pick([40, 100, 170])), d.int(2, d.pick([60, 200]))
        if x != m and (k * m + x) * 10 % (k + 1) == 0:
            break
    return dict(k=k, k1=k + 1, m_=m, x=x)


JOINS = ["The mean age of {k} people is {m_}. A {x} year old joins. What is the new mean?", "{k} parcels weigh {m_} kg on average. One of {x} kg is added. What is the average now?", "A team of {k} has an average height of {m_} cm. A new player is {x} cm tall. What is the average then?", "The average of {k} marks is {m_}. Then comes a mark of {x}. New average?", "After {k} days the average is {m_} visitors. On the next day {x} come. What is the average of all days?", "With {k} numbers the mean is {m_}. If {x} is added to the list, what is the mean?", "The mean of {k} scores is {m_}. One more score of {x} comes in. Find the new mean.", "{k} club members are {m_} on average. A member aged {x} joins the club. What is the average age then?"]


def scores(d):
    top = d.pick([10, 20, 25, 30, 40, 50, 100])
    k = d.pick([2, 2, 3, 3, 4])
    while True:
        xs = [d.rng.randint(top // 3, top) for _ in range(k)]
        if sum(xs) * 100 % k == 0:
            break
    return dict(top=top, k=k, xs=xs, list_=", ".join(map(str, xs)), said=", ".join(f"{x} out of {top}" for x in xs[:-1]) + f" and {xs[-1]} out of {top}")


OUT_OF = ["{n} got {said} in {k} tests. What is the mean score?", "First {said}. What's the mean score?", "My scores are {said}. What is my average score?", "{k} quizzes: {said}. What is the average mark?", "Scores {said}. Find the mean number of points.", "{n} has {said}. What is {his} average number of points?"]


def cold(d):
    k = d.pick([3, 4, 5, 5, 6, 7])
    while True:
        xs = [d.rng.randint(-12, 20) for _ in range(k)]
        if any(x < 0 for x in xs) and sum(xs) % k == 0:
            break
    return dict(k=k, xs=xs, said=", ".join(f"{x}" for x in xs[:-1]) + d.pick([" and ", ", "]) + str(xs[-1]), list_=", ".join(map(str, xs)), what=d.pick(["temperatures", "readings", "values", "numbers", "temperatures in °C", "scores"]))


COLD_MEAN = ["What is the average of the {what} {said}?", "Mean of the {what} {said}?", "The {what} are {said}. What is their mean?", "Average of {said}", "Find the mean of these {what}: {said}.", "{k} {what}: {said}. Average?"]
COLD_RANGE = ["Range of the {what} {said}", "What is the range of the {what} {said}?", "The {what} are {said}. Find the range.", "Find the range of these {what}: {said}.", "range of {said}?", "{what}: {said}. What is the range?", "How big is the range of {said}?", "{n} wrote down the {what} {said}. What is their range?"]
COLD_MEDIAN = ["Median of the {what} {said}", "What is the median of the {what} {said}?", "The {what} are {said}. Find the median.", "median of {said}?", "{what}: {said}. What is the median?"]
MEANS = [Task(two_groups, [("The total is {a} times {x} plus {b} times {y}, divided by {a}+{b}.", "({a}*{x}+{b}*{y})/({a}+{b})")], GROUP_MEAN, spell=0, weight=4), Task(leaver, [("The total is {k} times the average {m_}.", "{k}*{m_}"), ("The new average is {r1} minus {x}, divided by {k1}.", "({r1}-{x})/{k1}")], LEAVES, spell=0, weight=3),
         Task(joiner, [("The total is {k} times the average {m_}.", "{k}*{m_}"), ("The new average is {r1} plus {x}, divided by {k1}.", "({r1}+{x})/{k1}")], JOINS, spell=0, weight=2), Task(scores, lambda v: [("The average is the sum divided by how many there are: mean.", f"mean({v['list_']})")], OUT_OF, answer=lambda v: f"The average of {v['list_']} is {v['r1']}.", spell=0, weight=2),
         Task(cold, lambda v: [("The average is the sum divided by how many there are: mean.", f"mean({v['list_']})")], COLD_MEAN, answer=lambda v: f"The average of {v['list_']} is {v['r1']}.", spell=0, weight=1.5), Task(cold, lambda v: [("The range is the largest value minus the smallest.", f"range({v['list_']})")], COLD_RANGE, answer=lambda v: f"The range of {v['list_']} is {v['r1']}.", spell=0, weight=2), Task(cold, lambda v: [("The median is the middle value of the sorted list.", f"median({v['list_']})")], COLD_MEDIAN, answer=lambda v: f"The median of {v['list_']} is {v['r1']}.", spell=0, weight=1)]


@skill("real_plain_money_means", weight=1.6)
def real_plain_money_means(d):
    yield from tell(d, "money.means", MEANS, story=d.chance(0.4))
