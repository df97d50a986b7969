"""Stories: sharing, ratios, recipes, fuel, rates of work, so many times more, more and less, buying and spending in steps."""
from fractions import Fraction

from .core import Answer, Call, skill
from .fillers import (HE, SHE, cap, currency, name, person, places, plain, price, shown, some, tidy, value)
from .rates import ITEMS

THINGS = ["apples", "sweets", "candies", "cookies", "marbles", "stickers", "pencils", "books", "eggs", "oranges", "coins", "cards", "grapes", "balloons", "cupcakes", "stamps", "toys", "flowers", "chocolates", "strawberries", "shells", "beads", "muffins", "nuts", "plums", "peaches",
          "crayons", "tickets", "bananas", "pears", "cherries", "walnuts", "buttons", "pens", "erasers"]
WHO = ["friends", "children", "people", "students", "kids", "pupils", "boys", "girls", "cousins", "neighbours", "workers", "players", "classmates", "brothers", "sisters", "guests", "colleagues"]

# -- sharing -----------------------------------------------------------------------------------------------------------
SHARE = ["{S} {shares} {x} equally among {k} {who}. How many {does2} each get?", "{k} {who} share {x} equally. How many {does2} each get?", "If {x} are shared equally among {k} {who}, how many does each get?", "{S} {divides} {x} equally between {k} {who}. How many {t} does each one get?", "Share {x} equally among {k} {who}.", "{x} for {k} {who}, how many each?",
         "{X} are split evenly between {k} {who}. How many {t} does each receive?", "How many {t} does each of {k} {who} get if {x} are shared equally?", "There are {x} for {k} {who}. How many can each have?", "{S} {has} {x} and {wants} to give {k} {who} the same number. How many does each get?", "{S} {gives} {x} to {k} {who} in equal parts. How many is that each?",
         "Split {x} evenly among {k} {who}. How many each?", "{X} have to be divided fairly among {k} {who}. How many for each?", "How many {t} per person if {k} {who} share {x}?", "Each of {k} {who} gets the same number of {t}. There are {x}. How many does each get?", "{S} {hands} out {x} to {k} {who}, the same number to each. What does each one get?", "When {k} {who} divide {x} equally, how many does each get?",
         "{S} {puts} {x} into {k} bags with the same number in each. How many are in each bag?", "{X} are packed into {k} equal boxes. How many {t} are in each box?", "{X} are arranged in {k} equal rows. How many {t} are in each row?", "A teacher hands out {x} evenly to {k} {who}. How many {t} does everyone get?", "Divide {x} among {k} {who}: how many does each one get?", "{k} {who} found {x} and shared them equally. What was each share?",
         "{S} {sells} {x} in {k} equal packs. How many {t} are in a pack?", "How many {t} go in each bag if {x} are put in {k} bags equally?"]
SHARE_MONEY = ["{k} {who} share {m} equally. How much does each get?", "{S} {shares} {m} equally among {k} {who}. How much does each one get?", "A bill of {m} is split equally among {k} {who}. How much does each pay?", "{k} {who} split a bill of {m}. What does each pay?", "If {k} {who} share the cost of {m} equally, how much is it each?", "split {m} {k} ways", "{m} divided among {k} {who}, how much each?",
               "How much does each of {k} {who} pay if the total is {m}?", "A prize of {m} is divided equally between {k} {who}. How much is each share?", "{m} is shared by {k} {who}. How much per person?", "The rent of {m} is shared equally by {k} {who}. How much does each pay?", "{k} {who} buy a gift for {m} together. What does each one pay?", "The dinner cost {m}. {K} {who} split it evenly. How much is each share?", "What is each person's share when {k} {who} split {m}?",
               "A taxi costs {m}. {K} {who} share the fare. How much does each pay?", "How much is {m} per person for {k} {who}?", "{S} {divides} {m} into {k} equal parts. How much is one part?", "An inheritance of {m} goes in equal parts to {k} {who}. How much does each get?", "Together {k} {who} earned {m} and they share it equally. How much does each get?"]
SHARE_REST = ["{S} {shares} {x} among {k} {who}, as many as possible to each. {ask}", "{k} {who} share {x} equally and keep the rest aside. {ask}", "{X} are divided among {k} {who}, with only whole {t} given out. {ask}", "{S} {has} {x} and {gives} {k} {who} the same number, as many as possible. {ask}", "If {x} are shared among {k} {who}, {low}", "There are {x} for {k} {who}. Everyone gets the same whole number. {ask}",
              "{S} {puts} {x} into {k} boxes with equally many in each. {ask}"]
REST_ASK = ["How many are left over?", "How many {t} are left over?", "How many remain?", "How many {t} are left?", "What is left over?"]
EACH_ASK = ["How many does each get?", "How many {t} does each get at most?", "How many will each one get?", "What number of {t} does each get?"]
BOTH_ASK = ["How many does each get and how many are left over?", "How many {t} does each get, and how many are left?", "How many for each, and what is the remainder?"]


@skill("sharing", weight=1.6)
@tidy
def sharing(d):
    t, who = d.pick(THINGS), d.pick(WHO)
    kw, k = some(d, 2, 12, 0.3) if d.chance(0.8) else some(d, 2, 40)
    p = person(d, groups=0)
    x = d.rng.random()
    if x < 0.5:
        n = str(int(k) * (d.rng.randint(2, 30) if d.chance(0.7) else d.int(2, 400)))
        nw = shown(d, n)
        q = d.say("share", SHARE, x=f"{nw} {t}", X=cap(f"{nw} {t}"), t=t, k=kw, K=cap(kw), who=who, does2="does", **p)
        yield cap(q)
        r = yield Call(f"Each gets {n} divided by {k}.", f"{n}/{k}")
        yield Answer("", f"Each: {n} ÷ {k} = {value(r)}.", r.best)
    elif x < 0.78:
        c = currency(d)
        each = Fraction(price(d, 2, 120, 0.5))
        m = plain(each * int(k))
        if places(m) and d.chance(0.8):
            m = f"{float(m):.2f}"
        yield cap(d.say("share.money", SHARE_MONEY, m=c.show(m), k=kw, K=cap(kw), who=who, **p))
        r = yield Call(f"Each share is {m} divided by {k}.", f"{m}/{k}")
        yield Answer("", f"Each share: {m} ÷ {k} = {c.out(r)}.", r.best)
    else:
        n = str(d.int(int(k) + 1, 400))
        kind = d.pick(["rest", "rest", "each", "both"])
        a = d.say("share." + kind, {"rest": REST_ASK, "each": EACH_ASK, "both": BOTH_ASK}[kind], t=t)
        nw = shown(d, n)
        q = d.say("share.parts", SHARE_REST if kind != "each" else SHARE_REST[:4] + SHARE_REST[5:6], ask=a, low=a[0].lower() + a[1:], x=f"{nw} {t}", X=f"{nw} {t}", t=t, k=kw, who=who, **p)
        if "boxes" in q and kind != "rest":
            q = q.replace("does each get", "does each box get").replace("each one get", "each box get").replace("for each,", "in each box,")
        yield cap(q)
        if kind == "rest":
            r = yield Call(f"What is left of {n} in {k} equal shares is the remainder: mod.", f"{n} mod {k}")
            yield Answer("", f"{n} divided by {k} leaves {r.best}.", r.best)
            return
        r = yield Call(f"Each gets {n} divided by {k}, rounded down.", f"floor({n}/{k})")
        if kind == "each":
            yield Answer("", f"Each: {n} ÷ {k}, rounded down, is {r.best}.", r.best)
            return
        each = r.best
        r = yield Call(f"What is left of {n} in {k} equal shares is the remainder: mod.", f"{n} mod {k}")
        yield Answer("", f"Each: {n} ÷ {k}, rounded down, is {each}; {r.best} are left over.", f"{each} remainder {r.best}")


# -- ratios ------------------------------------------------------------------------------------------------------------
RATIO = ["Divide {n} in the ratio {r}. {ask}", "Split {n} in the ratio {r}. {ask}", "{A} and {B} share {n} in the ratio {r}. {ask}", "Share {n} in the ratio {r}. {ask}", "{n} is divided in the ratio {r}. {ask}", "{n} is shared between {A} and {B} in the ratio {r}. {ask}", "If {n} is split in the ratio {r}, {low}", "In the ratio {r}, {A} and {B} share {n}. {ask}", "The ratio is {r} and the total is {n}. {ask}",
         "{A} and {B} divide {n} between them in a {r} ratio. {ask}", "A total of {n} is split {r}. {ask}", "{A} and {B} get shares of {n} in the ratio {r}. {ask}"]
RATIO_ASK = {"A": ["How much does {A} get?", "How much is {A}'s share?", "What does {A} get?", "What is {A}'s share?"], "B": ["How much does {B} get?", "How much is {B}'s share?", "What does {B} get?", "Find {B}'s share."], "1": ["What is the first part?", "How big is the first part?", "Find the first share."], "2": ["What is the second part?", "How big is the second part?", "Find the second share."],
             "max": ["What is the larger share?", "How much is the bigger part?", "Find the largest share.", "How much is the larger part?"], "min": ["What is the smaller share?", "How much is the smaller part?", "Find the smallest share.", "What is the lesser share?"]}
RATIO_GROUP = ["The ratio of {g1} to {g2} in a {place} is {r}. There are {n} {all} in total. How many {g} are there?", "In a {place} with {n} {all}, the ratio of {g1} to {g2} is {r}. How many {g} are there?", "A {place} has {g1} and {g2} in the ratio {r}, {n} {all} altogether. How many are {g}?", "{n} {all} in a {place} are {g1} and {g2} in the ratio {r}. Find the number of {g}.",
               "How many {g} are in a {place} of {n} {all} if the ratio of {g1} to {g2} is {r}?", "There are {n} {all} in a {place}. The ratio {g1} : {g2} is {r}. How many {g}?"]
RATIO_KNOWN = ["The ratio of {g1} to {g2} is {r}. There are {m} {g1}. How many {g2} are there?", "{g1} and {g2} are in the ratio {r}. If there are {m} {g1}, how many {g2} are there?", "In a {place} the ratio of {g1} to {g2} is {r}. There are {m} {g1}. Find the number of {g2}.", "For every {a} {g1} there are {b} {g2}. How many {g2} are there if there are {m} {g1}?", "If the ratio of {g1} to {g2} is {r} and there are {m} {g1}, how many {g2} are there?",
               "A {place} has {a} {g2x} for every {b1}.", "With {m} {g1} and a ratio of {g1} to {g2} of {r}, how many {g2} are there?"]
RATIO_KNOWN = [t for t in RATIO_KNOWN if "{g2x}" not in t]
KINDS = [("boys", "girls", "children", "class"), ("cats", "dogs", "animals", "shelter"), ("red marbles", "blue marbles", "marbles", "bag"), ("men", "women", "people", "company"), ("cars", "trucks", "vehicles", "car park"), ("roses", "tulips", "flowers", "garden"), ("adults", "children", "people", "bus"), ("teachers", "students", "people", "school"), ("hens", "ducks", "birds", "farm"), ("novels", "comics", "books", "library"),
         ("apples", "pears", "pieces of fruit", "basket"), ("black pens", "blue pens", "pens", "box"), ("sheep", "cows", "animals", "field"), ("girls", "boys", "students", "school")]


@skill("ratio", weight=1.6)
@tidy
def ratio(d):
    a, b = d.rng.randint(1, 9), d.rng.randint(1, 9)
    if a == b:
        b += 1
    three = d.chance(0.12)
    unit = d.int(2, 60) if d.chance(0.8) else d.int(2, 900)
    sep = d.pick([":", ":", ":", " : ", " to "])
    x = d.rng.random()
    if x < 0.5:
        parts = [a, b] + ([d.rng.randint(1, 9)] if three else [])
        n = str(sum(parts) * unit) if d.chance(0.88) else plain(Fraction(sum(parts) * unit, 2))
        which = d.pick(["1", "2", "max", "min"] if three else ["A", "B", "A", "B", "1", "2", "max", "min"])
        A = name(d)
        B = name(d, (A,))
        values = dict(A=A, B=B)
        q_ask = d.say("ratio.ask" + which, RATIO_ASK[which], **values)
        pool = [t for t in RATIO if ("{A}" in t) == (which in "AB" or (not three and which in ("max", "min") and d.chance(0.4)))] or RATIO
        c = currency(d)
        yield cap(d.say("ratio", pool, n=c.show(n) if d.chance(0.6) else shown(d, n), r=sep.join(map(str, parts)), ask=q_ask, low=q_ask[0].lower() + q_ask[1:], **values))
        mine = {"A": a, "B": b, "1": a, "2": b, "max": max(parts), "min": min(parts)}[which]
        total = "+".join(map(str, parts))
        which = {"A": "first", "B": "second", "1": "first", "2": "second", "max": "largest", "min": "smallest"}[which]
    elif x < 0.75:
        g1, g2, all_, place = d.pick(KINDS)
        n = str((a + b) * unit)
        first = d.chance(0.5)
        yield cap(d.say("ratio.group", RATIO_GROUP, g1=g1, g2=g2, g=g1 if first else g2, all=all_, place=place, n=shown(d, n), r=f"{a}{sep}{b}"))
        mine, total, which = (a if first else b), f"{a}+{b}", "first" if first else "second"
    else:
        g1, g2, all_, place = d.pick(KINDS)
        m = str(a * unit)
        yield cap(d.say("ratio.known", RATIO_KNOWN, g1=g1, g2=g2, place=place, m=shown(d, m), r=f"{a}{sep}{b}", a=a, b=b))
        r = yield Call(f"Asked: the second share. One part is {m} divided by {a}; {b} parts are wanted.", f"{m}/{a}*{b}")
        yield Answer("", f"{m} ÷ {a} × {b} = {value(r)} {g2}.", r.best)
        return
    r = yield Call(f"Asked: the {which} share. It is {mine} of {total} parts.", f"{n}*{mine}/({total})")
    yield Answer("", f"{n} × {mine} ÷ ({total.replace('+', ' + ')}) = {value(r)}.", r.best)


# -- so much for so many: recipes, fuel, machines -----------------------------------------------------------------------
FOODS = [("flour", "g"), ("sugar", "g"), ("butter", "grams"), ("milk", "ml"), ("rice", "grams"), ("flour", "cups"), ("sugar", "cups"), ("milk", "cups"), ("water", "liters"), ("pasta", "g"), ("chocolate", "g"), ("oil", "tablespoons"), ("salt", "teaspoons"), ("cheese", "ounces"), ("potatoes", "kg"), ("honey", "spoons")]
RECIPE = ["A recipe for {a} {p} needs {x}. How much is needed for {b} {p}?", "{x} is needed for {a} {p}. How much {f} for {b} {p}?", "For {a} {p} you need {x}. How much do you need for {b}?", "A recipe uses {x} for {a} {p}. How much {f} do I need for {b} {p}?", "If {a} {p} need {x}, how much {f} do {b} {p} need?", "{S} {uses} {x} to make {a} {p}. How much {f} {does} {he} need for {b} {p}?",
          "How much {f} is needed for {b} {p} if {a} {p} take {x}?", "{S} {wants} to make {b} {p}. The recipe for {a} calls for {x}. How much {f} {does} {he} need?", "{a} {p}: {x}. {b} {p}: how much {f}?", "It takes {x} to make {a} {p}. How much does it take to make {b}?", "To serve {b} {p} instead of {a}, how much {f} {does} {s} need if the recipe says {x}?", "A cook needs {x} for {a} {p}. How much does the cook need for {b} {p}?"]
MAKES = ["cookies", "pancakes", "people", "muffins", "servings", "cakes", "portions", "guests", "persons", "pizzas", "rolls", "loaves", "waffles"]
RATES = ["{S} {does3} {n} {t} in {a} {u}. How many {t} {does} {he} {do} in {b} {u}?", "In {a} {u} {s} {does3} {n} {t}. How many in {b} {u}?", "If {s} {does3} {n} {t} in {a} {u}, how many will {he} {do} in {b} {u}?", "How many {t} {does} {s} {do} in {b} {u} if {he} {does3} {n} in {a} {u}?", "{S} {does3} {n} {t} every {a} {u}. How many is that in {b} {u}?", "At a rate of {n} {t} in {a} {u}, how many are done in {b} {u}?"]
MACHINE = ["A machine makes {n} {t} in {a} {u}. How many does it make in {b} {u}?", "A machine produces {n} {t} in {a} {u}. How many {t} will it produce in {b} {u}?", "In {a} {u} a factory makes {n} {t}. How many {t} does it make in {b} {u}?", "If a printer prints {n} pages in {a} {u}, how many pages does it print in {b} {u}?", "A pump moves {n} liters in {a} {u}. How many liters does it move in {b} {u}?", "{n} {t} in {a} {u}. How many in {b} {u}?",
           "At {n} {t} per {a} {u}, how many are made in {b} {u}?", "How many {t} does a machine make in {b} {u} if it makes {n} in {a} {u}?", "A tap fills {n} liters in {a} {u}. How many liters in {b} {u}?", "{a} {u} are enough for a robot to build {n} {t}. How many can it build in {b} {u}?"]
PER = ["{S} {does3} {n} {t} in {a} {u}. How many is that per {one}?", "A machine makes {n} {t} in {a} {u}. How many per {one}?", "{n} {t} in {a} {u}: how many per {one}?", "How many {t} per {one} is {n} in {a} {u}?", "In {a} {u} {s} {does3} {n} {t}. What is the rate per {one}?", "What is the rate per {one} if {n} {t} are done in {a} {u}?"]
FUEL = ["A car uses {l} {L} of {gas} per 100 km. How much does it need for {D} km?", "A car needs {l} {L} per 100 km. How many {L} does it use for {D} km?", "{His} car uses {l} {L} of {gas} every 100 km. How much {gas} is used on a {D} km trip?", "How much {gas} does a car use on {D} km if it needs {l} {L} per 100 km?", "If a car consumes {l} {L} per 100 km, how many {L} does it need for {D} km?", "A car burns {l} {L} of {gas} for every 100 kilometers. How many {L} for {D} kilometers?",
        "With {l} {L} per 100 km, how much {gas} {does} {s} need for {D} km?", "Fuel use: {l} {L}/100 km. Distance: {D} km. How many {L}?", "{S} {drives} {D} km. The car uses {l} {L} per 100 km. How much {gas} is that?"]
MPG = ["A car gets {m} miles per gallon. How many gallons does it need for {D} miles?", "{His} car gets {m} mpg. How many gallons of gas are needed to drive {D} miles?", "How many gallons does a {m} mpg car use for {D} miles?", "If a car goes {m} miles on a gallon, how much gas does it take to go {D} miles?", "{S} {drives} {D} miles in a car that gets {m} miles to the gallon. How many gallons {does} {he} use?"]
MPG_FAR = ["A car gets {m} miles per gallon. How far can it go on {g} gallons?", "How many miles can a {m} mpg car go on {g} gallons?", "{His} car goes {m} miles on one gallon. How many miles can {he} drive with {g} gallons?", "With {g} gallons, how far does a car get that does {m} miles per gallon?", "{S} {has} {g} gallons of gas and {his} car gets {m} mpg. How far can {he} drive?"]
FUEL_RATE = ["A car used {f} {L} for {D} km. How many {L} per 100 km is that?", "{His} car needs {f} {L} for {D} km. What is the consumption per 100 km?", "On a trip of {D} km a car used {f} {L} of {gas}. How much is that per 100 km?", "What is the fuel consumption per 100 km if a car uses {f} {L} on {D} km?"]
FUEL_COST = ["A car uses {l} {L} per 100 km and a {one} costs {c}. How much does the fuel for {D} km cost?", "{S} {drives} {D} km. The car needs {l} {L} per 100 km at {c} per {one}. What does the {gas} cost?", "What does a trip of {D} km cost if the car uses {l} {L} per 100 km and {gas} is {c} per {one}?", "{Gas} costs {c} per {one}. {His} car uses {l} {L} per 100 km. How much {does} {s} pay for a {D} km trip?"]
DOES = [("reads", "read", "pages"), ("types", "type", "words"), ("picks", "pick", "apples"), ("solves", "solve", "problems"), ("packs", "pack", "boxes"), ("paints", "paint", "chairs"), ("plants", "plant", "trees"), ("washes", "wash", "cars"), ("writes", "write", "letters"), ("bakes", "bake", "cookies"), ("makes", "make", "toys"), ("lays", "lay", "bricks"), ("sews", "sew", "shirts"), ("delivers", "deliver", "parcels")]


@skill("rates", weight=1.7)
@tidy
def rates(d):
    x = d.rng.random()
    p = person(d, groups=0)
    if x < 0.3:
        a = d.rng.randint(2, 12)
        b = d.rng.randint(2, 30)
        if a == b:
            b += 2
        f, u = d.pick(FOODS)
        n = plain(Fraction(a * d.rng.randint(1, 12), d.pick([1, 1, 2, 4]))) if u in ("cups", "tablespoons", "teaspoons", "spoons", "kg", "liters", "ounces") else str(a * d.rng.randint(1, 40) * d.pick([5, 10, 1]))
        yield cap(d.say("recipe", RECIPE, a=shown(d, str(a), 0.2), b=shown(d, str(b), 0.15), x=f"{n} {u} of {f}", f=f, p=d.pick(MAKES), **p))
        r = yield Call(f"One needs {n} divided by {a}; {b} times as much is wanted.", f"{n}/{a}*{b}")
        yield Answer("", f"{n} ÷ {a} × {b} = {value(r)} {u}.", r.best)
    elif x < 0.62:
        third, bare, t = d.pick(DOES)
        u, one = d.pick([("minutes", "minute"), ("hours", "hour"), ("days", "day"), ("hours", "hour"), ("minutes", "minute"), ("weeks", "week"), ("seconds", "second")])
        a, b = d.rng.randint(2, 12), d.rng.randint(2, 40)
        if a == b:
            b += 3
        n = str(a * d.int(2, 150)) if d.chance(0.8) else str(d.int(2, 500))
        person_rate = d.chance(0.5)
        per = d.chance(0.25)
        values = dict(p, does3=third if p["does"] == "does" else bare, do=bare, t=t, n=shown(d, n), a=shown(d, str(a), 0.2), b=shown(d, str(b), 0.1), u=u, one=one)
        if not person_rate and not per:
            values["t"] = d.pick(["toys", "screws", "bottles", "parts", "boxes", "cans", "pens", "bolts", "chips", "cups"])
        yield cap(d.say("per", PER, **values) if per else d.say("do.rate", RATES, **values) if person_rate else d.say("machine", MACHINE, **values))
        if per:
            r = yield Call(f"The rate is {n} divided by {a}.", f"{n}/{a}")
            yield Answer("", f"{n} ÷ {a} = {value(r)} per {one}.", r.best)
            return
        r = yield Call(f"One {one} gives {n} divided by {a}; {b} {u} give {b} times as many.", f"{n}/{a}*{b}")
        yield Answer("", f"{n} ÷ {a} × {b} = {value(r)}.", r.best)
    else:
        gas = d.pick(["gas", "petrol", "fuel", "gasoline", "diesel"])
        L, one = d.pick([("liters", "liter"), ("litres", "litre")])
        l = f"{d.rng.randint(3, 14)}" + d.pick(["", "", ".5", ".2", ".4", ".8"])
        D = str(d.rng.randint(2, 90) * 10) if d.chance(0.75) else str(d.int(20, 1500))
        values = dict(p, gas=gas, Gas=cap(gas), L=L, one=one, l=l, D=shown(d, D))
        y = d.rng.random()
        if y < 0.35:
            yield cap(d.say("fuel", FUEL, **values))
            r = yield Call(f"The fuel is {D} km times {l} per 100.", f"{D}*{l}/100")
            yield Answer("", f"{D} × {l} ÷ 100 = {value(r)} {L}.", r.best)
        elif y < 0.52:
            m = str(d.rng.randint(12, 55))
            D = str(int(m) * d.rng.randint(2, 30)) if d.chance(0.75) else D
            values["D"] = shown(d, D)
            yield cap(d.say("mpg", MPG, m=m, **values))
            r = yield Call(f"The gallons are {D} miles divided by {m} per gallon.", f"{D}/{m}")
            yield Answer("", f"{D} ÷ {m} = {value(r)} gallons.", r.best)
        elif y < 0.66:
            m, g = str(d.rng.randint(12, 55)), str(d.rng.randint(2, 30)) + d.pick(["", "", ".5"])
            yield cap(d.say("mpg.far", MPG_FAR, m=m, g=g, **values))
            r = yield Call(f"The distance is {m} miles per gallon times {g}.", f"{m}*{g}")
            yield Answer("", f"{m} × {g} = {value(r)} miles.", r.best)
        elif y < 0.8:
            f = plain(Fraction(D) * Fraction(l) / 100)
            yield cap(d.say("fuel.rate", FUEL_RATE, f=f, **values))
            r = yield Call(f"The use per 100 km is {f} divided by {D}, times 100.", f"{f}/{D}*100")
            yield Answer("", f"{f} ÷ {D} × 100 = {value(r)} {L}.", r.best)
        else:
            c = currency(d)
            cost = f"{d.rng.randint(1, 2)}.{d.rng.randint(1, 9)}" + d.pick(["0", "5", "0"])
            yield cap(d.say("fuel.cost", FUEL_COST, c=c.show(cost), **values))
            r = yield Call(f"The fuel is {D} km times {l} per 100.", f"{D}*{l}/100")
            fuel = r.best
            r = yield Call(f"The cost is {fuel} times {cost}.", f"{fuel}*{cost}")
            yield Answer("", f"The fuel: {D} × {l} ÷ 100 = {fuel} {L}. The cost: {fuel} × {cost} = {c.out(r)}.", r.best)


# -- more, fewer, times as many ------------------------------------------------------------------------------------------
# steps of a story about a number of things: (sentence, operation, what the thought says)
START = ["{A} has {n} {t}.", "{A} had {n} {t}.", "There are {n} {t} in a box.", "{A} starts with {n} {t}.", "{A} owns {n} {t}.", "In a bag there are {n} {t}.", "{A} collected {n} {t}.", "At first there were {n} {t}.", "{A} picked {n} {t}.", "A shop had {n} {t}."]
GAIN = ["Then {n} more are added.", "{B} gives {him} {n} more.", "{He} buys {n} more.", "{He} finds {n} more.", "{He} gets another {n}.", "{N} more come.", "Later {he} gets {n} more from {B}.", "{He} receives {n} more as a gift."]
LOSE = ["Then {n} are taken away.", "{He} gives {n} to {B}.", "{He} loses {n}.", "{He} eats {n}.", "{He} sells {n} of them.", "{N} get lost.", "{B} takes {n} of them.", "{He} uses {n}.", "{He} gives away {n}."]
LEFT = ["How many {t} are there now?", "How many {t} are left?", "How many does {he} have now?", "How many {t} does {he} have in the end?", "How many are there now?", "How many remain?", "How many {t} is that now?", "How many {t} are there in the end?"]
MORE = [("{A} has {n} {t}. {B} has {k} more. How many does {B} have?", "+"), ("{A} has {n} {t} and {B} has {k} more than {A}. How many {t} does {B} have?", "+"), ("{B} has {k} {t} more than {A}, who has {n}. How many {t} does {B} have?", "+"), ("{A} is {n} years old. {B} is {k} years older. How old is {B}?", "+"), ("How many {t} does {B} have if {A} has {n} and {B} has {k} more?", "+"),
        ("{A} has {n} {t}. {B} has {k} fewer. How many does {B} have?", "-"), ("{A} has {n} {t} and {B} has {k} fewer than {A}. How many {t} does {B} have?", "-"), ("{A} is {n} years old. {B} is {k} years younger. How old is {B}?", "-"), ("How many {t} does {B} have if {A} has {n} and {B} has {k} less?", "-"), ("{B} has {k} {t} fewer than {A}, who has {n}. How many {t} does {B} have?", "-"),
        ("{A} has {n} {t}. {B} has {k} times as many. How many does {B} have?", "*"), ("{A} has {n} {t} and {B} has {k} times as many as {A}. How many {t} does {B} have?", "*"), ("{B} has {k} times as many {t} as {A}, who has {n}. How many {t} does {B} have?", "*"), ("{A} is {n} years old and {B} is {k} times as old. How old is {B}?", "*"), ("{A} ran {n} km. {B} ran {k} times as far. How far did {B} run?", "*"), ("How many {t} does {B} have if {A} has {n} and {B} has {k} times as many?", "*"),
        ("{A} has {n} {t}. That is {k} times as many as {B} has. How many does {B} have?", "/"), ("{A} has {k} times as many {t} as {B}. {A} has {n}. How many does {B} have?", "/"), ("{A} is {n} years old, {k} times as old as {B}. How old is {B}?", "/"), ("{A} has {n} {t}, which is {k} times what {B} has. How many {t} does {B} have?", "/")]
COMPARE = [("How many more {t} does {A} have than {B} if {A} has {n} and {B} has {k}?", "-"), ("{A} has {n} {t} and {B} has {k}. How many more does {A} have?", "-"), ("{A} has {n} {t}. {B} has {k} {t}. How many more {t} does {A} have than {B}?", "-"), ("{B} has {k} {t} and {A} has {n}. How many fewer does {B} have?", "-"), ("What is the difference if {A} has {n} {t} and {B} has {k}?", "-"), ("{A} read {n} pages and {B} read {k}. How many more pages did {A} read?", "-"),
           ("{A} weighs {n} kg and {B} weighs {k} kg. What is the difference?", "-"), ("{A} is {n} cm tall and {B} is {k} cm tall. How much taller is {A}?", "-"), ("A tower is {n} m high and a house is {k} m high. How much higher is the tower?", "-"), ("{A} has {n} {t} and {B} has {k}. How many do they have together?", "+"), ("{A} has {n} {t}. {B} has {k} {t}. How many {t} do they have in all?", "+"), ("How many {t} do {A} and {B} have altogether if {A} has {n} and {B} has {k}?", "+"),
           ("{A} picked {n} {t} and {B} picked {k}. How many {t} did they pick in total?", "+"), ("One box holds {n} {t}, another {k}. How many {t} is that together?", "+"), ("In the morning {n} {t} were sold and {k} in the afternoon. How many {t} were sold that day?", "+"), ("{n} boys and {k} girls are at a party. How many children are there?", "+"), ("A school has {n} boys and {k} girls. How many students are there in all?", "+"),
           ("{A} needs {n} {t} and has {k}. How many more does {A} need?", "-"), ("{A} wants {n} {t} but has only {k}. How many are missing?", "-"), ("A book has {n} pages. {A} has read {k}. How many pages are left?", "-"), ("There were {n} {t}. Now there are {k}. How many are gone?", "-"), ("{n} people were on a train and {k} got off. How many are still on it?", "-"), ("A rope of {n} m is cut; {k} m are taken off. How long is the rest?", "-")]
TIMES = [("There are {n} boxes with {k} {t} in each. How many {t} are there?", "*"), ("{n} boxes hold {k} {t} each. How many {t} in all?", "*"), ("How many {t} are in {n} bags of {k}?", "*"), ("{A} has {n} bags with {k} {t} each. How many {t} does {A} have?", "*"), ("A hall has {n} rows of {k} seats. How many seats are there?", "*"), ("{A} reads {k} pages a day. How many pages is that in {n} days?", "*"), ("Each of {n} children gets {k} {t}. How many {t} are needed?", "*"), ("{n} rows with {k} trees each: how many trees?", "*"),
         ("{A} saves {k} dollars a week. How much does {A} save in {n} weeks?", "*"), ("A pack has {k} {t}. How many {t} are in {n} packs?", "*"), ("If one box has {k} {t}, how many {t} do {n} boxes have?", "*"), ("How many times does {k} go into {n}?", "/"), ("How many times is {k} contained in {n}?", "/"), ("{n} is how many times {k}?", "/"), ("How many times as much as {k} is {n}?", "/"), ("How many times larger is {n} than {k}?", "/"), ("How many times bigger than {k} is {n}?", "/"),
         ("{A} has {n} {t} and {B} has {k}. How many times as many {t} does {A} have?", "/"), ("How many bags of {k} can be filled with {n} {t}?", "/"), ("{n} {t} are put in bags of {k}. How many bags are there?", "/"), ("{A} packs {n} {t} in boxes of {k}. How many boxes are filled?", "/"), ("{A} reads {k} pages a day. How many days does a book of {n} pages take?", "/"), ("{A} saves {k} dollars a week. How many weeks does it take to save {n} dollars?", "/"), ("How many pieces of {k} cm can be cut from {n} cm of ribbon?", "/"),
         ("A rope {n} m long is cut into pieces of {k} m. How many pieces are there?", "/"), ("A tank of {n} liters loses {k} liters an hour. After how many hours is it empty?", "/")]


@skill("more_or_less", weight=2)
@tidy
def more_or_less(d):
    A = name(d)
    B = name(d, (A,))
    t = d.pick(THINGS)
    lists = d.pick([MORE, COMPARE, TIMES])
    where = {id(MORE): "more", id(COMPARE): "compare", id(TIMES): "times"}[id(lists)]
    ops = dict(lists)
    big = d.chance(0.3)
    n, k = d.int(3, 60 if not big else 3000), d.int(2, 12 if not big else 400)
    marks = [o for o in "+-*/" if o in ops.values()]
    op = d.pick(marks)
    pool = [q for q, o in lists if o == op]
    if op == "-" and k >= n:
        n, k = k + d.rng.randint(1, 20), n
    if op == "/":
        n = n * k
    if op == "*" and where == "more":
        k = d.rng.randint(2, 12)
    if n > 90 or k > 60:
        pool = [q for q in pool if not any(w in q for w in ("years", "cm tall", " kg", " ran "))]
    words = where == "more" and op == "*"
    nw, kw = shown(d, str(n), 0.12), shown(d, str(k), 0.3 if words else 0.15)
    q = d.say(where + op, pool, A=A, B=B, t=t, n=nw, k=kw)
    if k == 2 and "times as" in q and d.chance(0.5):
        q = q.replace(kw + " times as", "twice as")
    yield cap(q)
    why = {"+": f"The sum of {n} and {k}", "-": f"The difference: {n} minus {k}", "*": f"The product: {n} times {k}", "/": f"The quotient: {n} divided by {k}"}[op]
    r = yield Call(why + ".", f"{n}{op}{k}")
    sign = {"+": "+", "-": "−", "*": "×", "/": "÷"}[op]
    yield Answer("", f"{n} {sign} {k} = {value(r)}.", r.best)


@skill("things_in_steps", weight=1.2)
@tidy
def things_in_steps(d):
    she = d.chance(0.5)
    A = d.pick([n for n in (SHE if she else HE) if "~" not in n])
    B = name(d, (A,))
    t = d.pick(THINGS)
    values = dict(A=A, B=B, t=t, he="she" if she else "he", He="She" if she else "He", him="her" if she else "him")
    n = d.int(5, 60) if d.chance(0.7) else d.int(20, 2000)
    start = d.say("steps.start", START, n=shown(d, str(n), 0.08), **values)
    nobody = "{A}" not in d.wordings[-1]
    e, have, parts = str(n), n, [start]
    for _ in range(d.pick([1, 2, 2, 2, 3])):
        gain = d.chance(0.45) or have < 3
        m = d.rng.randint(2, max(2, min(have - 1, 60))) if not gain else d.rng.randint(2, 60)
        pool = GAIN if gain else LOSE
        if nobody:
            pool = [x for x in pool if "{He}" not in x and "{he}" not in x and "{him}" not in x]
        w = shown(d, str(m), 0.12)
        parts.append(d.say("steps." + ("gain" if gain else "lose") + str(nobody), pool, n=w, N=cap(w), **values))
        e += f"{'+' if gain else '-'}{m}"
        have += m if gain else -m
    pool = [x for x in LEFT if not nobody or "{he}" not in x]
    parts.append(d.say("steps.left" + str(nobody), pool, **values))
    yield " ".join(parts)
    r = yield Call(f"Start with {n}, add what comes and subtract what goes.", e)
    yield Answer("", f"{e.replace('+', ' + ').replace('-', ' − ')} = {r.best}.", r.best)


# -- money in several steps --------------------------------------------------------------------------------------------
MONEY_START = ["{S} {has} {n}.", "{S} had {n}.", "{S} got {n} for {his} birthday.", "{S} {goes} shopping with {n}.", "{His} savings are {n}.", "{S} {takes} {n} to the market.", "{S} saved {n}."]
MONEY_LOSE = ["{He} {spends} {p} on a {item}.", "{He} {buys} a {item} for {p}.", "{He} {pays} {p} for a {item}.", "Then {he} {spends} {p}.", "{He} {gives} {p} to a friend.", "A {item} costs {him} {p}."]
MONEY_GAIN = ["{He} {earns} {p}.", "{He} {gets} {p} from {his} aunt.", "Then {he} {finds} {p}.", "{He} {receives} {p} more."]
MONEY_LEFT = ["How much {does} {he} have left?", "How much money is left?", "How much {does} {he} have now?", "How much money {does} {he} have in the end?", "What is left?", "How much is left over?"]
SAVE = [("{S} {saves} {p} a week. How much {does} {he} save in {n} weeks?", "*"), ("{S} {wants} a {item} for {t} and {has} {h}. How much more {does} {he} need?", "-"), ("{S} {wants} to buy a {item} for {t}. {He} {saves} {p} per week. How many weeks {does} {he} need?", "/"), ("How many weeks {does} {s} need to save {t} at {p} a week?", "/"), ("A {item} costs {t}. {S} already {has} {h}. How much {does} {he} still need?", "-"), ("{S} {pays} {p} a month. How much is that in {n} months?", "*"),
        ("{His} rent is {p} a month. How much {does} {he} pay in {n} months?", "*"), ("A {item} is paid in {n} monthly payments of {p}. What does it cost in total?", "*"), ("A phone plan costs {p} per month. How much is it for {n} months?", "*"), ("A loan of {t} is paid back at {p} a month. How many months does it take?", "/")]
PROFIT = ["{S} {buys} {n} {item}s for {a} each and {sells} them for {b} each. What is the profit?", "A shop buys {n} {item}s at {a} each and sells them at {b} each. How much profit does it make?", "{S} bought {n} {item}s for {a} each and sold them for {b} each. How much profit did {he} make?", "What is the profit on {n} {item}s bought at {a} and sold at {b} each?", "Each {item} costs {a} to make and sells for {b}. What is the profit on {n} {item}s?", "If {s} {sells} {n} {item}s for {b} each that cost {a} each, what is the profit?"]


@skill("money_in_steps", weight=1.3)
@tidy
def money_in_steps(d):
    c = currency(d)
    p = person(d, groups=0)
    x = d.rng.random()
    item = d.pick([i for i in ITEMS if "of" not in i and i[-1] not in "shx"])
    if x < 0.45:
        n = d.pick([10, 20, 50, 100, 200, 500]) if d.chance(0.5) else d.int(20, 900)
        e, have = str(n), Fraction(n)
        parts = [d.say("money.start", MONEY_START, n=c.show(str(n)), **p)]
        for _ in range(d.pick([1, 2, 2, 3])):
            gain = d.chance(0.25) or have < 4
            m = price(d, 1, max(2, int(have) // 2), 0.4)
            if not gain and Fraction(m) > have:
                m = "1"
            parts.append(d.say("money.gain" if gain else "money.lose", MONEY_GAIN if gain else MONEY_LOSE, p=c.show(m), item=d.pick(ITEMS), **p))
            e += f"{'+' if gain else '-'}{m}"
            have += Fraction(m) if gain else -Fraction(m)
        parts.append(d.say("money.left", MONEY_LEFT, **p))
        yield " ".join(parts)
        r = yield Call(f"Start with {n}, add what comes and subtract what is spent.", e)
        yield Answer("", f"{e.replace('+', ' + ').replace('-', ' − ')} = {c.out(r)}.", r.best)
    elif x < 0.78:
        op = d.pick("*-/")
        pool = [q for q, o in SAVE if o == op]
        n, m = d.rng.randint(2, 36), price(d, 2, 90, 0.7)
        t = plain(Fraction(m) * n) if op == "/" else str(d.int(40, 900))
        h = price(d, 5, int(float(t)) - 5 if float(t) > 12 else 6, 0.6)
        yield cap(d.say("save" + op, pool, p=c.show(m), n=shown(d, str(n), 0.2), t=c.show(t), h=c.show(h), item=item, **p))
        if op == "*":
            why, e, steps = f"The sum is {n} times {m}.", f"{n}*{m}", f"{n} × {m}"
        elif op == "-":
            why, e, steps = f"What is missing is {t} minus {h}.", f"{t}-{h}", f"{t} − {h}"
        else:
            why, e, steps = f"The number is {t} divided by {m}.", f"{t}/{m}", f"{t} ÷ {m}"
        r = yield Call(why, e)
        yield Answer("", f"{steps} = {r.best if op == '/' else c.out(r)}.", r.best)
    else:
        n = d.int(2, 60)
        a = price(d, 1, 40, 0.5)
        b = plain(Fraction(a) + Fraction(price(d, 1, 15, 0.5)))
        yield cap(d.say("profit", PROFIT, n=shown(d, str(n), 0.15), a=c.show(a), b=c.show(b), item=item, **p))
        r = yield Call(f"The profit on one is {b} minus {a}.", f"{b}-{a}")
        one = r.best
        r = yield Call(f"The profit on {n} is {n} times {one}.", f"{n}*{one}")
        yield Answer("", f"On one: {b} − {a} = {one}. On {n}: {n} × {one} = {c.out(r)}.", r.best)
