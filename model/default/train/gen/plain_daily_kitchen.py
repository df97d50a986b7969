"""In the kitchen: recipes for more or fewer people, cups and grams, how many loaves a bag gives, oven times by weight, trays one after
the other, what is missing or left over, what a portion costs.
"""
from .core import skill
from .plain_daily_base import Fraction, cash, finite, kind, short, tell, two, unit, until

WITH = [w.split("/") for w in """flour/g/400 500 250 300 350 600 450/1000 1500 2000|sugar/g/100 150 200 250 120 80/500 1000 750|butter/g/100 125 150 200 175 225/250 500|rice/g/200 250 300 400 320/500 1000 2000|milk/ml/200 250 300 400 500 150/500 1000 2000
 |pasta/g/200 300 400 500/500 1000|cream/ml/100 150 200 250/250 500|water/ml/300 500 750 600/1000|cheese/g/100 150 200 250/500|minced beef/g/400 500 600/1000|potatoes/g/600 800 1000 900/2000|oats/g/80 100 150 120/500|chocolate/g/100 150 200/500|stock/ml/500 600 800/1000|lentils/g/150 200 300/500
 |oil/ml/30 45 60 90/500|cocoa/g/20 30 40/200|yoghurt/g/150 250 300/500|honey/g/40 60 90/350|mushrooms/g/150 250 300/500""".replace("\n", "").replace(" |", "|").split("|")]
DISH = "cake,soup,curry,stew,pie,risotto,bread,salad,pasta dish,pudding,crumble,chilli,sauce,casserole,lasagne,paella,omelette,tart,gratin,goulash,stir-fry,batter".split(",")
MADE = "muffins,cookies,pancakes,scones,cupcakes,biscuits,rolls,waffles,meatballs,burgers,brownies,flapjacks,buns,tarts,dumplings,pizzas,pies,bagels,wraps,crepes".split(",")


def food(d):
    i = d.pick(WITH)
    return dict(i=i[0], u_=i[1], x=int(d.pick(i[2].split())), s=int(d.pick(i[3].split())))


def recipe(d):
    while True:
        v = food(d)
        a, b = d.pick([2, 3, 4, 4, 4, 5, 6, 6, 8, 10, 12, 12, 20, 24]), d.pick([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 18, 20, 24, 25, 30, 36, 40, 50])
        if d.chance(0.25):
            v["x"] = d.int(2, 9)
            v["i"], v["u_"] = d.pick([("eggs", ""), ("onions", ""), ("tomatoes", ""), ("carrots", ""), ("milk", "cups"), ("flour", "cups"), ("sugar", "spoons"), ("oil", "tablespoons"), ("lemons", ""), ("rice", "cups")])
        q = Fraction(v["x"] * b, a)
        if a != b and short(q, 1) and (v["u_"] or q.denominator == 1):
            return {**v, "a": a, "b": b, "dish": d.pick(DISH), "made": d.pick(MADE), "X": f"{v['x']} {v['u_']} of {v['i']}" if v["u_"] else f"{v['x']} {v['i']}", "w": {Fraction(2): "double", Fraction(1, 2): "half", Fraction(3): "three times"}.get(Fraction(b, a), ""),
                    "ASK": f"How many {v['i']}" if not v["u_"] else d.pick([f"How much {v['i']}", f"How many {v['u_']} of {v['i']}"])}


ONE = [("One is {x} divided by {a}; {b} times as much is wanted.", "{x}/{a}*{b}")]
SCALE_P = ["A {dish} for {a} people needs {X}.", "My {dish} recipe serves {a} and uses {X}.", "For {a} people I take {X}.", "The {dish} recipe says {X} for {a} servings.", "Serves {a}: {X}.", "{n}'s {dish} for {a} has {X} in it.", "The cookbook gives {X} for {a} portions.", "{X} is enough for {a} people."]
SCALE_ASK = ["{ASK} for {b} people?", "{ASK} do I need for {b}?", "I'm cooking for {b}. {ASK}?", "There will be {b} of us. {ASK} is that?", "{ASK} would {b} portions need?", "I need it for {b} guests. {ASK}?", "how much for {b}?", "We are {b} tonight. {ASK} should I take?"]
SCALE_ASK = [a.replace("{ASK} is that", "{ASK} do we need") for a in SCALE_ASK]
SCALE_M = ["{X} make {a} {made}.", "A batch of {a} {made} takes {X}.", "The recipe makes {a} {made} and needs {X}.", "For {a} {made} you need {X}.", "{a} {made}: {X}.", "I use {X} for {a} {made}."]
SCALE_MASK = ["{ASK} for {b} {made}?", "{ASK} do I need for {b} {made}?", "I want {b} {made}. {ASK}?", "{n} bakes {b} {made}. {ASK} does {he} need?", "how much for {b}?", "What do {b} {made} need?", "The school wants {b} {made}. {ASK} is needed?".replace(" is needed", ""), "{b} {made} need how much?"]


def factor(d):
    v = food(d)
    f, w = d.pick([(2, "double"), (2, "twice"), (3, "three times"), ("1.5", "one and a half times"), ("2.5", "two and a half times"), ("0.5", "half"), (4, "four times")])
    return {**v, "f": f, "w": w, "dish": d.pick(DISH), "out": unit(v["u_"])}


FACTOR = ["The recipe has {x} {u_} of {i}. I make {w} the recipe.", "I'm making {w} the amount of a {dish} with {x} {u_} of {i}.", "{n} makes {w} the {dish} recipe, which has {x} {u_} of {i}.", "The {dish} needs {x} {u_} of {i}, and I want {w} that.", "A recipe says {x} {u_} of {i}; we cook {w} the amount.", "{w} the recipe, and the recipe says {x} {u_} of {i}."]
FACTOR_ASK = ["How much {i} do I need?", "How many {u_} of {i} is that?", "How much {i}?", "How much {i} goes in?", "What is the right amount of {i}?"]


def batch(d):
    """A supply in kg or litres, and what one takes."""
    while True:
        v = food(d)
        s = d.pick([500, 750, 1000, 1500, 2000, 2500, 3000, 5000, 10000, 4000])
        k = Fraction(s, v["x"])
        if k > 1:
            big = {"g": "kg", "ml": "litres"}[v["u_"]]
            return {**v, "S": finite(Fraction(s, 1000)), "big": big, "sm": s, "exact": k.denominator == 1, "made": d.pick("loaves,cakes,pies,pizzas,pots of soup,batches,portions,trays of biscuits,puddings,curries,bowls,jars of sauce".split(",")), "k": d.int(2, 9)}


BATCH = ["I have {S} {big} of {i}. One batch needs {x} {u_}.", "{n} has {S} {big} of {i} and each of the {made} takes {x} {u_}.", "There are {S} {big} of {i} in the cupboard and a portion is {x} {u_}.", "A bag holds {S} {big} of {i}. Each time I use {x} {u_}.", "{S} {big} of {i}, {x} {u_} each time.", "We bought {S} {big} of {i}, and the recipe takes {x} {u_}."]
BATCH_F = ["How many times is it enough?", "How many full portions is that?", "How many can I make at most?", "For how many whole batches is it enough?", "How often can I make it?", "How many times can I use it?"]
SAME = [b.replace("{S} {big}", "{sm} {u_}") for b in BATCH]
USED = ["I use {x} {u_} of {i} from a {S} {big} bag.", "A pack of {S} {big} of {i} is opened and {x} {u_} taken out.", "{n} has {S} {big} of {i} and takes {x} {u_} for a {dish}.", "From {S} {big} of {i} the recipe needs {x} {u_}.", "{S} {big} of {i}, minus the {x} {u_} for a {dish}."]
USED_K = ["From {S} {big} of {i} I make {k} {dish}s with {x} {u_} each.", "{n} has {S} {big} of {i} and bakes {k} times with {x} {u_}.", "A {S} {big} bag of {i}: {k} portions of {x} {u_} are taken.", "We have {S} {big} of {i}, and {k} batches of {x} {u_} are used."]
REST = ["How many {u_} are left?", "How much is left, in {u_}?", "How much {i} is left over (in {u_})?", "what's left in {u_}?", "How many {u_} remain?"]


def with_dish(draw):
    return lambda d: {**draw(d), "dish": d.pick(["cake", "pie", "stew", "curry", "crumble", "tart"])}


def left(k):
    return until(with_dish(batch), lambda v: v["x"] * (v["k"] if k else 1) < v["sm"])


def short_of(d):
    v = food(d)
    y = d.rng.randint(2, v["x"] - 5) if v["x"] > 12 else 5
    return {**v, "y": max(5, y // 5 * 5), "dish": d.pick(DISH), "k": d.int(2, 6), "out": unit(v["u_"])}


MISS = ["The {dish} needs {x} {u_} of {i}, but I only have {y} {u_}.", "I've got {y} {u_} of {i} and the recipe says {x} {u_}.", "{x} {u_} of {i} are needed for the {dish}. {n} has {y} {u_}.", "{n} has {y} {u_} of {i} at home. The recipe takes {x} {u_}.", "Recipe: {x} {u_} of {i}. In the cupboard: {y} {u_}."]
MISS_K = ["I make {k} {dish}s with {x} {u_} of {i} each and have {y} {u_}.", "Each {dish} needs {x} {u_} of {i}. I have {y} {u_} and want to make {k}.", "{n} has {y} {u_} of {i} and bakes {k} times with {x} {u_} each time.", "{k} batches at {x} {u_} of {i}; there are {y} {u_} at home."]
MISS_ASK = ["How much more is needed?", "How many more {u_} do I need?", "How much {i} is missing?", "How many {u_} must be bought?", "How much is still missing?", "how much more to buy?"]
SCALING = [kind(recipe, ONE, SCALE_P, SCALE_ASK, weight=2.5), kind(recipe, ONE, SCALE_M, SCALE_MASK, weight=2), kind(factor, [("{x} times {f}.", "{x}*{f}")], FACTOR, FACTOR_ASK, spell=0),
           kind(batch, lambda v: [(f"In {v['u_']}: {{S}} times 1000, divided by {{x}}, only the whole part: floor.", "floor({S}*1000/{x})")], BATCH, BATCH_F, spell=0, weight=1.2), kind(batch, [("{sm} divided by {x}, only the whole part: floor.", "floor({sm}/{x})")], SAME, BATCH_F, spell=0, weight=0.8),
           kind(left(False), [("In {u_}: {S} times 1000, minus {x}.", "{S}*1000-{x}")], USED, REST, spell=0), kind(left(True), [("In {u_}: {S} times 1000, minus {k} times {x}.", "{S}*1000-{k}*{x}")], USED_K, REST, spell=0),
           kind(short_of, [("What is missing is {x} minus {y}.", "{x}-{y}")], MISS, MISS_ASK, spell=0), kind(short_of, [("<k times x>, then minus {y}.", "<k*x>-{y}")], MISS_K, MISS_ASK, spell=0)]


@skill("real_plain_daily_recipes", weight=2.5)
def recipes(d):
    yield from tell(d, "daily.recipes", SCALING)


# -- cups, spoons, eggs ----------------------------------------------------------------------------------------------------
CUPS = [("cup", "cups", "flour", [120, 125, 130]), ("cup", "cups", "sugar", [200, 220]), ("cup", "cups", "milk", [240, 250]), ("cup", "cups", "oats", [90, 100]), ("cup", "cups", "rice", [185, 200]), ("tablespoon", "tablespoons", "oil", [15]), ("teaspoon", "teaspoons", "salt", [5, 6]), ("cup", "cups", "butter", [225, 230]), ("spoon", "spoons", "honey", [20, 21]), ("ladle", "ladles", "soup", [120, 150]),
        ("scoop", "scoops", "coffee", [7, 8, 10]), ("stick", "sticks", "butter", [113, 115]), ("glass", "glasses", "juice", [200, 250]), ("scoop", "scoops", "ice cream", [60, 70])]


def cups(d):
    while True:
        o, os, i, ws = d.pick(CUPS)
        g = d.pick(ws)
        c = d.pick([2, 3, 4, 5, 6, 8, 10, "1.5", "2.5", "3.5", "0.5", "0.25", "0.75"])
        x = Fraction(c) * g
        if x.denominator == 1 and Fraction(c) > 1 or short(x, 1) and Fraction(c) < 1 and x.denominator == 1:
            u = "ml" if i in ("milk", "oil", "juice", "soup") else "g"
            return dict(o=o, os=os if Fraction(c) > 1 else o, oz=os, i=i, g=g, c=c, x=int(x), u_=u, C={"0.5": "half a", "1.5": "one and a half", "0.75": "three quarters of a", "2.5": "two and a half", "0.25": "a quarter of a"}.get(c, c) if d.chance(0.5) else c)


CUP = ["One {o} of {i} is {g} {u_}.", "A {o} of {i} weighs {g} {u_}.", "There are {g} {u_} of {i} in a {o}.", "1 {o} {i} = {g} {u_}.", "My {o} holds {g} {u_} of {i}.", "A {o} is {g} {u_} of {i}."]
CUP = [c.replace("weighs {g} {u_}", "has {g} {u_}") for c in CUP]
CUP_TO = ["How many {u_} are {C} {os}?", "The recipe takes {C} {os} of {i}. How many {u_} is that?", "How many {u_} is {C} {os}?", "I need {C} {os}. How many {u_}?", "What are {C} {os} in {u_}?", "{C} {os} = how many {u_}?", "Convert {C} {os} to {u_}."]
CUP_FROM = ["How many {oz} are {x} {u_}?", "The recipe takes {x} {u_}. How many {oz} is that?", "I need {x} {u_} of {i}. How many {oz}?", "What are {x} {u_} in {oz}?", "{x} {u_} = how many {oz}?", "How many {oz} for {x} {u_}?"]


def eggs(d):
    k, e = d.int(2, 12), d.int(2, 6)
    pack = d.pick([6, 10, 12, 12, 15, 18, 30])
    return dict(k=k, e=e, pack=pack, b=d.pick([4, 5, 6, 8, 10, 12, 16, 20, 24]), ppl=d.int(5, 60), sl=d.int(2, 4), P_=d.pick(["a box", "a carton", "a pack"]), made=d.pick(["cakes", "omelettes", "tarts", "puddings", "quiches"]), x=d.pick([80, 100, 120, 150, 75, 125, 200, 90, 250, 60]), i=d.pick(["pasta", "rice", "meat", "potatoes", "fish", "salad", "couscous"]))


EGGS = ["One of the {made} takes {e} eggs. I make {k}. Eggs come in boxes of {pack}.", "{n} bakes {k} {made} with {e} eggs each. There are {pack} eggs in a box.", "{k} {made}, {e} eggs each, boxes of {pack}.", "Each of {k} {made} needs {e} eggs, and a box has {pack} eggs."]
EGGS_ASK = ["How many boxes must be bought?", "How many boxes of eggs do I need?", "How many boxes?", "How many boxes are needed?", "boxes to buy?"]
PIZZA = ["A pizza has {b} slices. {ppl} people eat {sl} slices each.", "{ppl} guests want {sl} slices of pizza each. Each pizza is cut into {b}.", "We are {ppl} and each eats {sl} slices. One pizza has {b} slices.", "{sl} slices each for {ppl} people, {b} slices in a pizza."]
PIZZA_ASK = ["How many pizzas are needed?", "How many pizzas must we order?", "How many pizzas should I buy?", "how many pizzas?", "How many whole pizzas do we need?"]
PORTION = ["I reckon {x} g of {i} per person. We are {ppl}.", "Each guest gets {x} g of {i}, and there are {ppl} guests.", "{ppl} people, {x} g of {i} each.", "For {ppl} people I count {x} g of {i} per head.", "One portion is {x} g of {i}; {ppl} portions are wanted."]
PORTION_KG = ["How many kg is that?", "How many kg of {i} must I buy?", "What is that in kg?", "How much {i} is needed, in kg?", "kg of {i}?", "How many kilograms of {i} are needed?"]
CUPPED = [kind(lambda d: (lambda v: {**v, "out": unit(v["u_"])})(cups(d)), [("{c} times {g}.", "{c}*{g}")], CUP, CUP_TO, spell=0, weight=1.5), kind(cups, [("{x} divided by {g}.", "{x}/{g}")], CUP, CUP_FROM, spell=0, weight=1.5),
          kind(eggs, [("{k} times {e} eggs.", "{k}*{e}"), ("{r1} divided by {pack}, rounded up to a whole number: ceil.", "ceil({r1}/{pack})")], EGGS, EGGS_ASK), kind(eggs, [("{ppl} times {sl} slices.", "{ppl}*{sl}"), ("{r1} divided by {b}, rounded up to a whole number: ceil.", "ceil({r1}/{b})")], PIZZA, PIZZA_ASK),
          kind(lambda d: {**eggs(d), "out": unit("kg")}, [("In kg: {ppl} times {x}, divided by 1000.", "{ppl}*{x}/1000")], PORTION, PORTION_KG, spell=0, weight=1.2)]


# -- the oven --------------------------------------------------------------------------------------------------------------
MEAT = "turkey,chicken,joint,roast,leg of lamb,ham,goose,duck,piece of beef,pork roast".split(",")


def roast(d):
    while True:
        m, x = d.pick([15, 20, 25, 30, 35, 40, 45]), d.pick([10, 15, 20, 25, 30, 45])
        w = d.pick(["1.5", "2.5", "3", "2", "4", "5", "6", "3.5", "4.5", "1.8", "2.2", "2.4", "1.6", "5.5", "1.2"])
        if short(Fraction(w) * m, 0):
            return dict(me=d.pick(MEAT), m_=m, x=x, w=w, half=finite(Fraction(w) * 2), g=int(Fraction(w) * 1000), out=unit("minutes"))


def half_kilos(v):
    return Fraction(v["half"]).denominator == 1


KG = ["A {me} needs {m_} minutes per kg.", "Roast the {me} for {m_} minutes per kilogram.", "The {me} takes {m_} minutes for each kg.", "Cook the {me} {m_} min per kg.", "{m_} minutes a kilo for a {me}."]
PLUS = ["A {me} needs {m_} minutes per kg plus {x} minutes.", "Roast the {me} for {m_} minutes per kilogram and {x} minutes on top.", "Cooking time for a {me}: {m_} min per kg + {x} min.", "The {me} takes {m_} minutes for each kg and {x} minutes extra.", "Cook a {me} {m_} minutes a kilo, then {x} minutes more."]
HALF = [f.replace("per kg", "per 500 g").replace("per kilogram", "per half kilo").replace("for each kg", "for every 500 g").replace("a kilo", "per 500 g") for f in PLUS]
ROAST_ASK = ["How long does it take for {w} kg?", "It weighs {w} kg. How many minutes?", "How many minutes does a {w} kg one need?", "Mine is {w} kg. How long must it cook, in minutes?", "How long for {w} kg, in minutes?", "{w} kg, how many minutes?", "{n} has one of {w} kg. How many minutes is that?"]


def trays(d):
    b, t = d.pick([6, 8, 9, 10, 12, 15, 16, 20, 24]), d.pick([8, 9, 10, 11, 12, 14, 15, 18, 20, 25])
    k = d.int(2, 8)
    exact = d.chance(0.5)
    return dict(b=b, t_=t, k=k, s=b * k if exact else b * (k - 1) + d.int(1, b - 1), a=d.int(5, 40), c=d.int(10, 90), e=d.int(5, 60), made=d.pick(MADE), out=None)


TRAY = ["A tray holds {b} {made} and bakes for {t_} minutes. {n} bakes {s}, one tray at a time.", "One tray takes {b} {made}, {t_} minutes in the oven. I want {s} and have one tray.", "{s} {made}, {b} on a tray, one tray after the other, {t_} minutes each.", "My oven takes one tray of {b} {made} for {t_} minutes. I must bake {s}."]
TRAY_ASK = ["How many minutes in the oven is that?", "How many minutes does it take?", "How long does all the baking take, in minutes?", "Total baking time in minutes?", "How many minutes altogether?"]
TRAY_TIMES = ["{k} trays of {made} bake one after the other for {t_} minutes each.", "I bake {k} trays, each {t_} minutes, one at a time.", "One tray takes {t_} minutes, and {n} bakes {k} trays one by one."]
STEPS_ = ["Preparing takes {a} minutes, cooking {c} and cooling {e}.", "{a} minutes of chopping, {c} minutes in the oven and {e} minutes to rest.", "The dough is kneaded {a} minutes, rises {c} minutes and bakes {e} minutes.", "Prep {a} min, oven {c} min, cooling {e} min."]
OVEN = [kind(roast, [("<m_ times w>.", "<m_*w>")], KG, ROAST_ASK, spell=0), kind(roast, [("{w} times {m_}, then plus {x}.", "{w}*{m_}+{x}")], PLUS, ROAST_ASK, spell=0, weight=1.5), kind(until(roast, half_kilos), [("There are {w} times 2 half kilos: {w} times 2 times {m_}, then plus {x}.", "{w}*2*{m_}+{x}")], HALF, ROAST_ASK, spell=0),
        kind(trays, [("The number of trays is {s} divided by {b}, rounded up to a whole number: ceil.", "ceil({s}/{b})"), ("{r1} times {t_}.", "{r1}*{t_}")], TRAY, TRAY_ASK), kind(trays, [("<k times t_>.", "<k*t_>")], TRAY_TIMES, TRAY_ASK, weight=0.6), kind(trays, [("The total is the sum: {a} plus {c} plus {e}.", "{a}+{c}+{e}")], STEPS_, ["How many minutes is that in all?", "How long does it take altogether, in minutes?", "Total time in minutes?", "How many minutes from start to end?"], weight=0.7)]


# -- what a portion costs ----------------------------------------------------------------------------------------------------
def portion(d):
    while True:
        k = d.pick([2, 3, 4, 5, 6, 8, 10, 12, 20, 24, 30])
        a, b, c = (d.int(40, d.pick([400, 900])) for _ in range(3))
        b, c = b // 5 * 5 + 5, c // 5 * 5 + 5
        if (a + b + c) % k == 0:
            break
    y = (a + b + c) // k + d.int(5, 300)
    e = d.int(2, 30)
    return cash(d, dict(k=k, dish=d.pick(DISH), made=d.pick(MADE)), a=two(a), b=two(b), w=two(c), x=two(a + b + c), y=two(y))


PORT = ["The ingredients of a {dish} cost {X}. It serves {k}.", "A {dish} for {k} costs {X}.", "{n} spends {X} on a {dish} for {k} people.", "I paid {X} for everything in the {dish}. It gives {k} portions."]
PORT3 = ["For {k} {made} I paid {A} for flour, {B} for butter and {W} for filling.", "Ingredients: {A}, {B} and {W}. They make {k} {made}.", "Meat {A}, vegetables {B}, rice {W}: dinner for {k}.", "{n} bought food for {A}, {B} and {W} and cooked for {k} people."]
EACH_ = ["What does one portion cost?", "How much is it each?", "What is the cost of one?", "How much per portion?", "cost each?", "How much is one portion?"]
SELL = ["{n} makes {k} {made} for {X} and sells them at {Y} each.", "{k} {made} cost {X} to make. They sell for {Y} each.", "We baked {k} {made}. The ingredients were {X}, the price is {Y} each.", "The ingredients for {k} {made} cost {X}, and all were sold at {Y} each."]
PORTIONS = [kind(portion, [("One costs {x} divided by {k}.", "{x}/{k}")], PORT, EACH_), kind(portion, [("The total is the sum: {a} plus {b} plus {w}.", "{a}+{b}+{w}"), ("One costs {r1} divided by {k}.", "{r1}/{k}")], PORT3, EACH_), kind(portion, [("Asked: the profit. The sales are {k} times {y}.", "{k}*{y}"), ("The profit is {r1} minus {x}.", "{r1}-{x}")], SELL, ["What is the profit?", "How much profit is that?", "How much is earned on them?", "profit?", "What do we make on it?"])]


@skill("real_plain_daily_oven", weight=2)
def oven(d):
    yield from tell(d, "daily.oven", OVEN + PORTIONS + CUPPED)
