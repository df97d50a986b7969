"""Questions about percentages: of, more, less, what percent, change, reverse, two steps, tips, taxes and sales."""
import re
from fractions import Fraction

from .core import Answer, Call, skill
from .fillers import (ask, cap, currency, in_words, inner, person, places, plain, price, rounded, rounding, shown,
                      tidy, value, with_rounding)

COMMON = [5, 10, 10, 15, 20, 20, 25, 30, 40, 50, 60, 75, 80, 90]
FINE = ["12.5", "7.5", "2.5", "0.5", "1.5", "8.5", "8.25", "37.5", "62.5", "6.5", "17.5", "4.5", "3.75", "0.25", "33.5"]


def rate(d, lo=1, hi=99, fine=0.12, common=0.45):
    """A percentage as the expression copies it."""
    x = d.rng.random()
    if x < fine:
        return d.pick([f for f in FINE if lo <= float(f) <= hi] or ["5"])
    if x < fine + common:
        return str(d.pick([c for c in COMMON if lo <= c <= hi] or [lo]))
    return str(d.rng.randint(lo, hi))


def percent(d, p, words=0.08):
    """How a question writes p percent."""
    if "." not in p and d.chance(words) and int(p) < 1000:
        return in_words(int(p)) + d.pick([" percent", " percent", " per cent"])
    if p.endswith(".5") and d.chance(0.3):
        whole = p[:-2]
        half = d.pick(["½", " 1/2", "½"]) if whole != "0" else d.pick(["½", "1/2"])
        p = (whole if whole != "0" else "") + half
        return p + d.pick(["%", " %", " percent", "%"])
    return p + d.pick(["%"] * 11 + [" %", " percent", " percent", " percent", " per cent", " pct"])


def amount(d, p=None, hi=99999):
    """A number to take a percentage of, as plain text; often one that gives a short answer."""
    x = d.rng.random()
    if x < 0.3:
        return str(d.int(1, 500) * d.pick([10, 20, 4, 5, 100]))
    if x < 0.85:
        return str(d.int(5, hi))
    return price(d, 1, 2000, 0.0)


# -- p percent of n ----------------------------------------------------------------------------------------------
OF = ["{p} of {n}", "{p} of {n}", "{p} of {n}", "{p} of {n}", "{p} of the number {n}", "{p} out of {n}",
      "a {p} share of {n}", "the value of {p} of {n}"]
OF_WHOLE = ["{n} times {p}", "{p} times {n}", "{p} x {n}", "{p} × {n}", "{n} × {p}", "{p} * {n}", "{n} * {p}"]
OF_LATEX = ["${q}\\% \\times {n}$", "${q}\\%$ of ${n}$", "$ {q}\\% \\text{{ of }} {n} $", "${n} \\times {q}\\%$",
            "${n} \\cdot {q}\\%$", "\\({q}\\%\\) of \\({n}\\)", "${q}\\%\\cdot {n}$", "$\\frac{{{q}}}{{100}}$ of {n}",
            "$\\frac{{{q}}}{{100}} \\times {n}$"]
OF_MORE = ["How much is {p} of {n}?", "{p} of {n} is what?", "{p} of {n} is", "{p} of {n} equals", "{p} of {n} =",
           "If I take {p} of {n}, what do I get?", "Take {p} of {n}.", "What number is {p} of {n}?",
           "How many is {p} of {n}?", "What do you get when you take {p} of {n}?", "{p} of {n} is how much?",
           "What does {p} of {n} come to?", "{p} of {n} makes?", "Given the number {n}, what is {p} of it?",
           "A number is {n}. What is {p} of it?", "I have {n}. How much is {p} of that?", "What amount is {p} of {n}?",
           "Which number equals {p} of {n}?", "What quantity is {p} of {n}?", "The number {n}: find {p} of it.",
           "What is {n} multiplied by {p}?", "Multiply {n} by {p}.", "From {n}, how much would {p} be?",
           "The whole is {n}. How big is {p} of it?", "The total is {n} and I want {p} of it. How much is that?",
           "what is {p} from {n}", "how many are {p} of {n}?", "{n}, {p} of it?", "Start with {n} and take {p} of it.",
           "If 100% is {n}, what is {p}?", "If the whole is {n}, how much is {p}?", "100% is {n}. What is {p}?",
           "How much would {p} of {n} be?", "{n} is 100 %. How much is {p}?", "The base is {n} and the rate is {p}. Find the percentage.",
           "Express {p} of {n} as a number.", "Convert {p} of {n} to a number."]


@skill("percent_of", weight=2.5)
@tidy
def percent_of(d):
    p = rate(d, fine=0.15)
    if d.chance(0.06):
        p = d.pick(["120", "150", "200", "250", "110", "125", "300", "175", "105"])
    n = amount(d)
    kind = d.rng.random()
    k = None
    if kind < 0.42:
        core = d.say("percent_of.core", OF + (OF_WHOLE if d.chance(0.3) else []), p=percent(d, p), n=shown(d, n))
        q = ask(d, "percent_of.ask", core)
    elif kind < 0.52:
        q = ask(d, "percent_of.ask", d.say("percent_of.latex", OF_LATEX, q=p, n=n))
    elif kind < 0.62:
        c = currency(d)
        q = ask(d, "percent_of.ask", d.say("percent_of.core", OF[:4] + ["{p} of a {n} bill", "{p} of an amount of {n}"],
                                           p=percent(d, p), n=c.show(n)))
    elif kind < 0.92:
        q = d.say("percent_of.more", OF_MORE, p=percent(d, p), n=shown(d, n))
        q = cap(q) if d.chance(0.9) else q
    else:
        n = price(d, 3, 900, 0.0)
        k, phrase = rounding(d, kinds=(2, 1, 0))
        q = with_rounding(ask(d, "percent_of.ask", d.say("percent_of.core", OF[:4], p=percent(d, p), n=n)), phrase)
    yield q
    e = f"{n}*{p}/100"
    if k is not None:
        r = yield Call(f"{p}% of {n} is {n} times {p} divided by 100, rounded.", rounded(e, k))
        yield Answer("", f"{p}% of {n}: {n} × {p} ÷ 100, rounded, is {r.best}.", r.best)
        return
    r = yield Call(f"{p}% of {n} is {n} times {p} divided by 100.", e)
    yield Answer("", f"{p}% of {n}: {n} × {p} ÷ 100 = {r.best}.", r.best)


# (group, opening with {n}, property with {p} in front, what is asked, what is asked of the rest)
PARTS = [("students", "school", "are girls", "girls are there", "are not girls"),
         ("students", "class", "wear glasses", "students wear glasses", "do not wear glasses"),
         ("students", "college", "play a sport", "students play a sport", "do not play a sport"),
         ("pupils", "school", "walk to school", "pupils walk to school", "do not walk to school"),
         ("employees", "company", "work from home", "employees work from home", "do not work from home"),
         ("workers", "factory", "are women", "women work there", "are not women"),
         ("people", "village", "own a car", "people own a car", "do not own a car"),
         ("residents", "town", "voted", "residents voted", "did not vote"),
         ("books", "library", "are novels", "novels are there", "are not novels"),
         ("apples", "crate", "are rotten", "apples are rotten", "are not rotten"),
         ("cars", "car park", "are red", "red cars are there", "are not red"),
         ("trees", "orchard", "are apple trees", "apple trees are there", "are not apple trees"),
         ("seats", "theatre", "are taken", "seats are taken", "are still free"),
         ("marbles", "jar", "are blue", "blue marbles are there", "are not blue"),
         ("members", "club", "are adults", "adults are there", "are not adults"),
         ("animals", "farm", "are sheep", "sheep are there", "are not sheep"),
         ("rooms", "hotel", "are occupied", "rooms are occupied", "are empty"),
         ("passengers", "train", "have a season ticket", "passengers have a season ticket", "have no season ticket"),
         ("guests", "hotel", "are children", "children are there", "are not children"),
         ("questions", "test", "are multiple choice", "questions are multiple choice", "are not multiple choice"),
         ("eggs", "basket", "are broken", "eggs are broken", "are not broken"),
         ("flowers", "garden", "are roses", "roses are there", "are not roses"),
         ("players", "league", "are left-handed", "players are left-handed", "are not left-handed"),
         ("pages", "book", "have pictures", "pages have pictures", "have no pictures"),
         ("bulbs", "box", "are defective", "bulbs are defective", "work"),
         ("tickets", "lottery", "win a prize", "tickets win a prize", "win nothing")]
PART_OPEN = ["A {place} has {n} {group}. {P} of them {prop}.", "There are {n} {group} in a {place}. {P} {prop}.",
             "There are {n} {group} in a {place}, and {p} of them {prop}.", "{P} of the {n} {group} in a {place} {prop}.",
             "In a {place} with {n} {group}, {p} {prop}.", "Of the {n} {group} in a {place}, {p} {prop}.",
             "Out of {n} {group} in the {place}, {p} {prop}.", "{P} of {n} {group} {prop}.",
             "Our {place} has {n} {group}, of which {p} {prop}.", "Suppose {p} of the {n} {group} of a {place} {prop}.",
             "A {place} counts {n} {group}; {p} {prop}.", "We counted {n} {group} in the {place} and found that {p} {prop}.",
             "The {place} has a total of {n} {group}. Exactly {p} of the {group} {prop}.",
             "A survey of {n} {group} in a {place} found that {p} {prop}."]
PART_ASK = ["How many {asked}?", "How many {asked}?", "How many {group} is that?", "How many is that?",
            "Find the number of {group} that this makes.", "What number of {group} is that?",
            "Work out how many {group} that is.", "How many {group} does that make?", "So how many {asked}?"]
PART_FIRST = ["How many {group} in a {place} of {n} {group} {prop} if {p} do so?",
              "How many {asked} if {p} of {n} {group} in the {place} {prop}?",
              "How many {asked} in a {place} where {p} of the {n} {group} {prop}?",
              "If {p} of {n} {group} {prop}, how many {asked}?", "If a {place} has {n} {group} and {p} {prop}, how many {asked}?",
              "When {p} of the {n} {group} in a {place} {prop}, how many {group} is that?",
              "Given that {p} of {n} {group} {prop}, find how many {group} that is."]
PART_REST = ["How many {rest}?", "How many {group} {rest}?", "How many of them {rest}?", "How many of the {group} {rest}?",
             "What number of {group} {rest}?", "Find the number of {group} that {rest}."]


@skill("percent_of_group", weight=1.2)
@tidy
def percent_of_group(d):
    p = rate(d, 2, 98, fine=0.03)
    while True:
        n = str(d.int(20, 9000)) if d.chance(0.4) else str(d.int(1, 90) * d.pick([20, 50, 100, 10, 25]))
        if (Fraction(n) * Fraction(p) / 100).denominator == 1:
            break
        if d.chance(0.15):
            p = str(d.pick(COMMON))
    group, place, prop, asked, rest = d.pick(PARTS)
    pw = percent(d, p)
    v = dict(group=group, place=place, prop=prop, asked=asked, rest=rest, p=pw, P=cap(pw), n=shown(d, n))
    others = d.chance(0.25)
    if others:
        q = d.say("part.open", PART_OPEN, **v) + " " + d.say("part.rest", PART_REST, **v)
    elif d.chance(0.25):
        q = d.say("part.first", PART_FIRST, **v)
    else:
        q = d.say("part.open", PART_OPEN, **v) + " " + d.say("part.ask", PART_ASK, **v)
    yield q
    if others:
        r = yield Call(f"{p}% {prop}, so the rest is 100 minus {p} percent of {n}.", f"{n}*(100-{p})/100")
        yield Answer("", f"The rest is {n} × (100 − {p}) ÷ 100 = {r.best} {group}.", r.best)
    else:
        r = yield Call(f"{p}% of {n} is {n} times {p} divided by 100.", f"{n}*{p}/100")
        yield Answer("", f"{p}% of {n}: {n} × {p} ÷ 100 = {r.best} {group}.", r.best)


# -- more and less by p percent ----------------------------------------------------------------------------------
UP = ["Increase {n} by {p}.", "{n} increased by {p}", "{n} plus {p}", "{n} + {p}", "What is {n} increased by {p}?",
      "What is {n} plus {p}?", "Add {p} to {n}.", "If {n} is increased by {p}, what is the result?",
      "What is {n} after a {p} increase?", "{n} grows by {p}. What is it now?", "Raise {n} by {p}.", "{p} more than {n}",
      "What is {p} more than {n}?", "What number is {p} more than {n}?", "Find the number that is {p} greater than {n}.",
      "{n} goes up by {p}; what do we get?", "What do you get if you increase {n} by {p}?", "{n} with {p} added",
      "Calculate {n} + {p}.", "How much is {n} plus {p}?", "How much is {n} raised by {p}?", "Work out {n} increased by {p}.",
      "A quantity of {n} rises by {p}. Find the new value.", "The value was {n} and rose {p}. What is it now?",
      "After a rise of {p}, what does {n} become?", "{n} up {p}", "{p} on top of {n}", "Apply a {p} increase to {n}.",
      "By adding {p} to {n}, what do I get?", "If you add {p} to {n}, how much do you have?", "{p} higher than {n} is what?",
      "What is the result when {n} is increased by {p}?", "A {p} increase on {n} gives what?", "Compute {n} raised by {p}.",
      "$ {n} + {l} $", "Mark {n} up by {p}.", "What will {n} be after going up {p}?", "{n} gains {p}, new value?",
      "Starting from {n}, go up {p}.", "What is the new value if {n} goes up by {p}?", "{p} increase of {n}",
      "increase of {p} on {n}", "Evaluate {n} plus {p} of itself.", "{n} plus {p} of {n}", "{n} and another {p} on top"]
DOWN = ["Decrease {n} by {p}.", "{n} decreased by {p}", "{n} minus {p}", "{n} - {p}", "What is {n} decreased by {p}?",
        "What is {n} minus {p}?", "Subtract {p} from {n}.", "If {n} is reduced by {p}, what is the result?",
        "What is {n} after a {p} decrease?", "{n} falls by {p}. What is it now?", "Reduce {n} by {p}.", "{p} less than {n}",
        "What is {p} less than {n}?", "What number is {p} less than {n}?", "Find the number that is {p} smaller than {n}.",
        "{n} goes down by {p}; what do we get?", "What do you get if you decrease {n} by {p}?", "{n} with {p} taken off",
        "Calculate {n} - {p}.", "How much is {n} minus {p}?", "How much is {n} lowered by {p}?", "Work out {n} reduced by {p}.",
        "A quantity of {n} drops by {p}. Find the new value.", "The value was {n} and fell {p}. What is it now?",
        "After a drop of {p}, what does {n} become?", "{n} down {p}", "{p} off {n}", "Apply a {p} decrease to {n}.",
        "Taking {p} off {n}, what do I get?", "If you take {p} away from {n}, how much is left?", "{p} lower than {n} is what?",
        "What is the result when {n} is reduced by {p}?", "A {p} reduction on {n} gives what?", "Compute {n} lowered by {p}.",
        "$ {n} - {l} $", "Mark {n} down by {p}.", "What will {n} be after going down {p}?", "{n} loses {p}, new value?",
        "Starting from {n}, go down {p}.", "What is the new value if {n} goes down by {p}?", "{p} decrease of {n}",
        "decrease of {p} on {n}", "Evaluate {n} minus {p} of itself.", "{n} minus {p} of {n}", "what's left of {n} after losing {p}?",
        "{n} less {p}", "{n} − {p}", "Cut {n} by {p}.", "Lower {n} by {p}.", "Knock {p} off {n}."]
GROW = ["The population of a {place} was {n}. It {grew} by {p}. What is it now?", "A {place} had {n} {things} last year. This year there are {p} {more}. How many are there now?",
        "A {place} of {n} {things} {grew} by {p}. How many {things} does it have now?", "Last year a {place} had {n} {things}; the number {grew} by {p} since. How many are there this year?",
        "The number of {things} in a {place} was {n} and it {grew} {p}. Find the new number.", "How many {things} does a {place} have after its {n} {things} {grew} by {p}?",
        "If the {n} {things} of a {place} become {p} {more}, how many are there?", "There were {n} {things} in the {place}. Then the number {grew} by {p}. How many {things} now?"]
PLACES = [("town", "inhabitants"), ("village", "residents"), ("city", "people"), ("school", "students"), ("club", "members"),
          ("company", "employees"), ("farm", "animals"), ("website", "visitors"), ("library", "books"), ("zoo", "visitors"),
          ("country", "tourists"), ("museum", "visitors"), ("forest", "trees"), ("channel", "followers"), ("magazine", "readers")]
PAY_UP = ["{S} {earns} {n} a month and {gets} a {p} raise. What is {his} new salary?", "{His} salary of {n} is increased by {p}. What is the new salary?",
          "{His} rent is {n} and it goes up by {p}. How much is the new rent?", "{S} {gets} a {p} raise on a salary of {n}. How much {does} {s} earn now?",
          "A house worth {n} gained {p} in value. What is it worth now?", "The price of a {item} was {n} and it rose by {p}. What is the new price?",
          "A {item} cost {n} last year. The price has gone up {p}. How much is it now?", "Shares bought for {n} are up {p}. What are they worth?",
          "The price of a {item} rises {p} from {n}. Find the new price.", "{S} {earns} {n} per week. With a {p} raise, how much will that be?",
          "What is the new price of a {n} {item} after a {p} increase?", "What will a {item} cost after a {p} price rise if it costs {n} today?",
          "{S} {invests} {n} and it grows by {p}. How much {does} {he} have?", "A shop buys a {item} for {n} and marks it up by {p}. What is the selling price?",
          "If {his} pay of {n} goes up by {p}, what is it then?", "{S} bought a {item} for {n} and sold it at a {p} profit. What was the selling price?",
          "The cost of a {item} is {n}. At what price must it be sold to make {p} profit?", "An electricity bill of {n} went up by {p}. How much is the bill now?",
          "A {p} increase hits a {item} priced at {n}. New price?", "At {n}, a {item} was cheap; then the price jumped {p}. What does it cost now?"]
PAY_DOWN = ["{S} {earns} {n} a month, but {his} pay is cut by {p}. What is {his} new pay?", "A car worth {n} loses {p} of its value. What is it worth now?",
            "The price of a {item} was {n} and it fell by {p}. What is the new price?", "Shares bought for {n} are down {p}. What are they worth now?",
            "A {item} loses {p} of its value in a year. It was worth {n}. What is it worth now?", "The value of a {item} drops {p} from {n}. Find the new value.",
            "{S} bought a {item} for {n} and sold it at a {p} loss. What was the selling price?", "{His} savings of {n} shrank by {p}. How much is left?",
            "A gas bill of {n} was reduced by {p}. How much is it now?", "{S} {spends} {p} of {n}. How much money is left?",
            "{S} had {n} and spent {p} of it. How much {does} {he} have left?", "{S} {saves} {p} of {his} income of {n} and {spends} the rest. How much {does} {he} spend?",
            "{S} {pays} {p} tax on {n}. How much {does} {he} keep?", "After {p} is deducted from {n}, how much remains?",
            "A machine bought for {n} depreciates by {p}. What is its value then?", "{His} budget of {n} was cut by {p}. What is the new budget?"]
ITEMS = ["jacket", "phone", "laptop", "bicycle", "camera", "table", "lamp", "chair", "ticket", "coat", "watch", "book", "TV",
         "pair of shoes", "dress", "sofa", "guitar", "backpack", "printer", "helmet", "tent", "shirt", "sweater", "toaster",
         "desk", "game", "carpet", "ring", "radio", "fridge", "tablet", "mattress", "bag", "skateboard", "microwave", "vase"]


@skill("percent_change_by", weight=2.2)
@tidy
def percent_change_by(d):
    up = d.chance(0.5)
    p, n = rate(d, 1, 99 if not up else 150, fine=0.1), amount(d)
    if d.chance(0.45):
        lists = UP if up else DOWN
        q = d.say("by." + ("up" if up else "down"), lists, p=percent(d, p), n=shown(d, n), l=f"{p}\\%")
        if q.startswith("$ "):
            q = f"$ {n} {'+' if up else '-'} {p}\\% $"
        if not d.chance(0.15):
            q = cap(q)
        if q[-1] not in ".?$" and d.chance(0.4):
            q += d.pick(["?", " = ?", " =", "."])
        money = ""
        c = None
    elif d.chance(0.3):
        n = str(d.int(20, 900) * 100)
        p = str(d.pick(COMMON)) if d.chance(0.5) else str(d.rng.randint(1, 60))
        place, things = d.pick(PLACES)
        q = d.say("by.grow", GROW, p=percent(d, p), n=shown(d, n), place=place, things=things,
                  grew=d.pick(["grew", "increased", "went up", "rose"] if up else ["fell", "decreased", "dropped", "went down", "shrank"]),
                  more=d.pick(["more"] if up else ["fewer"]))
        c = None
    else:
        c = currency(d)
        q = d.say("by.pay" + ("u" if up else "d"), PAY_UP if up else PAY_DOWN, p=percent(d, p), n=c.show(n), item=d.pick(ITEMS), **person(d))
    yield q
    sign, word = ("+", "more") if up else ("-", "less")
    r = yield Call(f"{p}% {word} than {n} is 100 {'plus' if up else 'minus'} {p} percent of {n}.", f"{n}*(100{sign}{p})/100")
    out = c.out(r) if c else r.best
    yield Answer("", f"{n} {'increased' if up else 'decreased'} by {p}%: {n} × (100 {'+' if up else '−'} {p}) ÷ 100 = {out}.", r.best)


# -- sales ---------------------------------------------------------------------------------------------------------
SALE_A = ["A {item} costs {n}.", "The price of a {item} is {n}.", "A {item} is priced at {n}.", "The regular price of a {item} is {n}.",
          "{S} {wants} to buy a {item} that costs {n}.", "A {item} normally sells for {n}.", "{S} {finds} a {item} marked {n}.",
          "A store sells a {item} for {n}.", "The original price of a {item} was {n}.", "I saw a {item} for {n}.", "A {item}: {n}.",
          "{S} {buys} a {item} with a list price of {n}.", "There is a {item} in the shop window for {n}.", "The tag on a {item} says {n}.",
          "{S} {picks} out a {item} priced {n}."]
SALE_B = ["It is on sale for {p} off.", "There is a {p} discount.", "It is reduced by {p}.", "Today it is {p} off.", "In the sale everything is {p} off.",
          "{S} {gets} {p} off.", "The shop gives a {p} discount.", "It is marked down {p}.", "With a coupon {s} {gets} {p} off.", "The discount is {p}.",
          "The store takes {p} off.", "During the sale it is {p} cheaper.", "Its price is cut by {p}.", "A {p} discount applies.", "On Black Friday it is {p} off.",
          "{S} {has} a voucher for {p} off."]
SALE_C = ["What is the sale price?", "How much does it cost now?", "What does it cost after the discount?", "How much {does} {s} pay?", "What is the new price?",
          "What is the final price?", "How much is it now?", "What will {he} pay?", "Find the sale price.", "What is the discounted price?", "How much does it cost?",
          "What price {does} {s} pay?", "Calculate the price after the discount.", "How much must be paid?", "How much would {he} have to pay?"]
SALE_D = ["How much is the discount?", "How much money is saved?", "How much {does} {s} save?", "What is the discount in money?", "How big is the saving?",
          "What is the amount of the discount?", "How many {word} is the discount?", "How much is taken off?", "By how much is the price reduced?"]
SALE_ONE = ["{p} off {n}", "{n} minus {p}", "{n} - {p}", "{p} off {n}?", "{n} with {p} off", "{p} discount on {n}", "What is {p} off {n}?", "how much is {p} off {n}?",
            "What is the price of a {n} {item} at {p} off?", "What is the sale price of a {item} that costs {n} with {p} off?",
            "{S} {buys} a {n} {item} at {p} off. How much {does} {he} pay?", "A {n} {item} is {p} off. What is the sale price?",
            "A {item} that costs {n} is discounted by {p}. What is the new price?", "How much do you pay for a {n} {item} with a {p} discount?",
            "What does a {n} {item} cost after {p} off?", "With {p} off, how much is a {n} {item}?", "If a {n} {item} is on sale for {p} off, what does it cost?",
            "Find the price of a {n} {item} after a {p} discount.", "How much will {s} pay for a {item} listed at {n} if there is a {p} discount?",
            "A {item} marked {n} sells at a discount of {p}. Find the selling price.", "Price {n}, discount {p}: what do I pay?", "{item} {n}, {p} off, final price?",
            "Everything is {p} off. How much is a {item} that was {n}?", "A store takes {p} off a {n} {item}. How much is it now?", "The {item} was {n}, now {p} off. Price?",
            "{p} off a {n} {item}", "What's a {n} {item} at {p} off?", "{n} less {p} discount", "What do I pay for a {n} {item} if I get {p} off?",
            "If I get a {p} discount on a {item} that costs {n}, how much will I spend?", "After a {p} discount, what is the price of a {item} that cost {n}?",
            "a {item} was {n} but is now {p} cheaper, how much is it", "Original price {n}. Discount {p}. Sale price?", "{n} reduced by {p}",
            "{S} {has} a {p} coupon for a {item} that costs {n}. What {does} {he} pay?", "In a {p} off sale, how much is a {n} {item}?",
            "Sale! {p} off! The {item} was {n}. What is it now?", "Calculate the sale price of a {n} {item} reduced by {p}."]


@skill("sale", weight=2)
@tidy
def sale(d):
    p = rate(d, 2, 90, fine=0.04, common=0.6)
    n = price(d, 5, 1500, 0.65)
    c = currency(d)
    k, phrase = None, ""
    if places(Fraction(n) * Fraction(p) / 100) > 2:
        if d.chance(0.5):
            n = str(d.int(5, 1500))
        else:
            k, phrase = rounding(d, money=True)
    v = dict(item=d.pick(ITEMS), p=percent(d, p), n=c.show(n), word=c.word, **person(d))
    saved = d.chance(0.15)
    if saved:
        q = d.say("sale.a", SALE_A, **v) + " " + d.say("sale.b", SALE_B, **v) + " " + d.say("sale.d", SALE_D, **v)
    elif d.chance(0.5):
        q = d.say("sale.a", SALE_A, **v) + " " + d.say("sale.b", SALE_B, **v) + " " + d.say("sale.c", SALE_C, **v)
    else:
        q = cap(d.say("sale.one", SALE_ONE, **v))
    yield with_rounding(q, phrase) if k is not None else q
    what, e = (f"The discount is {p}% of {n}", f"{n}*{p}/100") if saved else \
        (f"The sale price is 100 minus {p} percent of {n}", f"{n}*(100-{p})/100")
    if k is not None:
        r = yield Call(what + ", rounded to cents.", rounded(e, k))
    else:
        r = yield Call(what + ".", e)
    about = ", rounded, is" if k is not None else " ="
    if saved:
        yield Answer("", f"The discount: {n} × {p} ÷ 100{about} {c.out(r)}.", r.best)
    else:
        yield Answer("", f"The sale price: {n} × (100 − {p}) ÷ 100{about} {c.out(r)}.", r.best)


# -- tips and taxes --------------------------------------------------------------------------------------------------
TIP = ["{p} tip on {n}", "What is a {p} tip on {n}?", "What is a {p} tip on a {n} bill?", "How much is a {p} tip on {n}?", "The bill is {n}. How much is a {p} tip?",
       "{S} {leaves} a {p} tip on a bill of {n}. How much is the tip?", "A meal costs {n}. {S} {wants} to tip {p}. How much should {he} leave?",
       "Calculate a {p} tip on a bill of {n}.", "How much should {s} tip on {n} at {p}?", "If the bill is {n} and {s} {tips} {p}, what is the tip?",
       "tip {p} on {n}", "The dinner was {n} and {s} left {p} as a tip. How much was the tip?", "A taxi ride costs {n}. What is a {p} tip?",
       "I want to leave {p} tip for a {n} lunch. How much is that?", "What tip is {p} of a {n} check?", "Find the tip: bill {n}, rate {p}.",
       "bill {n}, tip {p}, how much is the tip?", "A waiter gets a {p} tip on {n}. How much does he get?", "For a haircut of {n}, how much is a {p} tip?",
       "How much tip do I give on a {n} bill if I tip {p}?", "Work out a {p} tip for a restaurant bill of {n}.", "a {p} gratuity on {n}",
       "The restaurant adds a {p} service charge to a bill of {n}. How much is the service charge?"]
TIP_ALL = ["The bill is {n} and {s} {tips} {p}. How much {does} {he} pay in total?", "{n} plus a {p} tip", "What is the total for a {n} meal with a {p} tip?",
           "A meal costs {n}. With a {p} tip, what is the total?", "{S} {pays} a {n} bill and {leaves} a {p} tip. What is the total cost?",
           "Dinner costs {n}. {S} {gives} a {p} tip. How much {does} {s} spend altogether?", "Bill {n}, tip {p}. Total?", "How much do I pay for a {n} lunch including a {p} tip?",
           "What is {n} with a {p} tip added?", "Total with {p} tip on {n}?", "If lunch was {n} and I tip {p}, how much do I pay in all?",
           "Including a {p} tip, how much is a bill of {n}?", "Find the total bill if the food costs {n} and the tip is {p}.",
           "{S} ate for {n}. {He} {gives} {p} tip. What {does} {he} pay in all?", "A {p} service charge is added to a bill of {n}. What is the final bill?",
           "A restaurant adds {p} service to {n}. How much is there to pay?", "How much does a {n} taxi ride cost with a {p} tip?"]
TAX = ["What is the sales tax on {n} at {p}?", "How much tax is there on {n} at {p}?", "A {item} costs {n} and the sales tax is {p}. How much is the tax?",
       "The VAT is {p}. How much VAT is due on {n}?", "{p} tax on {n}", "How much VAT at {p} is charged on a {item} of {n} net?", "Calculate the {p} sales tax on a {n} {item}.",
       "Find the tax on {n} if the tax rate is {p}.", "{S} {earns} {n} and {pays} {p} in tax. How much tax {does} {he} pay?", "What is {p} VAT on {n}?",
       "The tax rate is {p}. {S} {buys} a {item} for {n}. How much is the tax?", "Income {n}, tax rate {p}: how much tax?", "A {item} is {n} before tax. Tax is {p}. What is the tax?",
       "A salesperson earns {p} commission on sales of {n}. How much is the commission?", "{S} {gets} a {p} commission on {n}. How much is it?",
       "What commission does an agent get on {n} at {p}?", "Sales tax of {p} is charged on {n}. What is the tax?", "How much duty is paid on goods worth {n} at {p}?",
       "A bank charges a {p} fee on {n}. How much is the fee?", "{p} of a payment of {n} goes to tax. How much is that?"]
TAX_ALL = ["A {item} costs {n} plus {p} tax. What is the total?", "{n} plus {p} tax", "{n} plus {p} VAT", "What is the price of a {n} {item} with {p} sales tax?",
           "The price before tax is {n} and the tax is {p}. What is the total price?", "A {item} costs {n} before VAT. VAT is {p}. What does it cost with VAT?",
           "How much is {n} including {p} tax?", "{S} {buys} a {item} for {n} and {pays} {p} sales tax. What is the total cost?", "Find the total cost of a {n} {item} with {p} tax.",
           "With {p} tax added, how much does a {n} {item} cost?", "Net price {n}, VAT {p}, gross price?", "Add {p} VAT to {n}.", "What do I pay for a {item} listed at {n} if the sales tax is {p}?",
           "Sales tax is {p}. How much will {s} pay for a {n} {item} in all?", "The net price is {n}. With {p} VAT, what is the gross price?", "{n} + {p} VAT",
           "What is the total including a {p} sales tax on {n}?", "A {item} is {n} without tax. How much is it with a tax of {p}?", "If tax is {p}, what is the final price of a {n} {item}?",
           "{S} must pay {p} tax on top of {n}. How much in total?", "A hotel room costs {n} plus {p} tax. How much must be paid?", "{n} net, {p} VAT: total?",
           "price {n}, tax {p}, total with tax"]


@skill("tip_tax", weight=1.6)
@tidy
def tip_tax(d):
    p = d.pick(["10", "12", "15", "15", "18", "20", "20", "25"]) if d.chance(0.6) else rate(d, 1, 30, fine=0.25)
    n = price(d, 4, 900, 0.5)
    k = None
    if places(Fraction(n) * Fraction(p) / 100) > 2:
        if d.chance(0.4):
            n = str(d.int(2, 300) * 2)
        elif d.chance(0.7):
            k, phrase = rounding(d, money=True)
    c = currency(d)
    which, lists, total = d.pick([("tip", TIP, False), ("tipall", TIP_ALL, True), ("tax", TAX, False), ("taxall", TAX_ALL, True)])
    q = cap(d.say(which, lists, p=percent(d, p), n=c.show(n), item=d.pick(ITEMS), **person(d)))
    yield with_rounding(q, phrase) if k is not None else q
    noun = "tip" if which.startswith("tip") else "tax"
    if total:
        e, why = f"{n}*(100+{p})/100", f"The total is 100 plus {p} percent of {n}"
        steps = f"The total: {n} × (100 + {p}) ÷ 100"
    else:
        e, why = f"{n}*{p}/100", f"{p}% of {n} is {n} times {p} divided by 100"
        steps = f"{p}% of {n}: {n} × {p} ÷ 100"
    if k is not None:
        r = yield Call(why + ", rounded to cents.", rounded(e, k))
        yield Answer("", f"{steps}, rounded, is {c.out(r)}.", r.best)
    else:
        r = yield Call(why + ".", e)
        yield Answer("", f"{steps} = {c.out(r)}.", r.best)


# -- what percent --------------------------------------------------------------------------------------------------
WHAT = ["What percent of {b} is {a}?", "{a} is what percent of {b}?", "What percentage of {b} is {a}?", "What percent is {a} of {b}?", "{a} out of {b} as a percentage",
        "{a} out of {b} is what percent?", "Write {a} out of {b} as a percent.", "Express {a} as a percentage of {b}.", "What is {a} out of {b} as a percentage?",
        "{a} of {b} in percent", "How many percent of {b} is {a}?", "What percentage is {a} out of {b}?", "Find what percent {a} is of {b}.", "By percent, how much of {b} is {a}?",
        "{a} as a percent of {b}", "{a} as a percentage of {b}", "Calculate the percentage that {a} is of {b}.", "What % of {b} is {a}?", "{a} is what % of {b}?",
        "what per cent of {b} is {a}", "Convert {a}/{b} to a percent.", "{a}/{b} as a percentage", "Write {a}/{b} as a percent.", "Express {a}/{b} as a percentage.",
        "If {b} is 100%, what percent is {a}?", "What percent does {a} make up of {b}?", "Of {b}, {a} is which percentage?", "Which percent of {b} equals {a}?",
        "{a} is how many percent of {b}?", "Compared with {b}, {a} is what percent?", "What share of {b} is {a}, in percent?", "Give {a} out of {b} in percent.",
        "$\\frac{{{a}}}{{{b}}}$ as a percent", "Turn {a} out of {b} into a percentage.", "What percent of the whole {b} is the part {a}?", "The part is {a} and the whole is {b}. What percent is it?",
        "The whole is {b}, the part is {a}; find the percentage.", "{b} is the total. What percentage is {a}?", "How much percent is {a} of {b}?", "Work out {a} as a percentage of {b}."]
WHAT_STORY = ["{S} scored {a} out of {b} on a test. What percent is that?", "{S} got {a} of {b} questions right. What percentage did {he} get?", "There are {b} students in a class and {a} are girls. What percent are girls?",
              "{a} of the {b} seats are taken. What percentage of the seats is taken?", "In a box of {b} eggs, {a} are broken. What percent are broken?", "{S} {saves} {ca} of {his} {cb} income. What percent is that?",
              "A team won {a} of its {b} games. What percent of its games did it win?", "{S} spent {ca} out of {cb}. What percent did {he} spend?", "Out of {b} people asked, {a} said yes. What percentage said yes?",
              "Of {b} trees in a park, {a} are oaks. What percentage are oaks?", "A shop had {b} shirts and sold {a}. What percent did it sell?", "What percent of a {b} page book have you read after {a} pages?",
              "{S} {has} read {a} pages of a {b}-page book. What percent is that?", "In a group of {b} people {a} wear glasses. What percent wear glasses?", "If {a} of {b} bulbs are defective, what percent are defective?",
              "A player makes {a} out of {b} free throws. What is the percentage?", "A {cb} item is reduced by {ca}. What percent is the discount?", "{S} {gets} {ca} off a {cb} {item}. What percentage discount is that?",
              "A {item} that costs {cb} has a discount of {ca}. What is the discount in percent?", "What percent of the {b} pupils came by bus if {a} did?", "My test score is {a}/{b}. What is it in percent?",
              "{S} had {a} correct answers out of {b}. What was {his} score as a percentage?", "The tip was {ca} on a bill of {cb}. What percent tip was that?", "The tax on a {cb} {item} is {ca}. What is the tax rate in percent?",
              "A bottle holds {b} ml and {a} ml are left. What percent is left?", "A phone has {a} GB of {b} GB in use. What percent of the storage is used?", "{a} out of {b} doctors agree. What percentage is this?",
              "A hotel with {b} rooms has {a} guests' rooms occupied. What is the occupancy in percent?", "From {b} applicants, {a} were accepted. Find the acceptance rate in percent."]


@skill("what_percent", weight=2)
@tidy
def what_percent(d):
    x = d.rng.random()
    k = None
    if x < 0.75:
        while True:
            b = d.int(4, 2000) if d.chance(0.5) else d.int(1, 60) * d.pick([4, 5, 10, 20, 25, 50, 100])
            a = d.rng.randint(1, b)
            if d.chance(0.1):
                a = d.rng.randint(1, 3 * b)
            if places(Fraction(a * 100, b)) <= 2:
                break
    else:
        b = d.int(3, 999)
        a = d.rng.randint(1, b)
        if places(Fraction(a * 100, b)) > 4 and d.chance(0.75):
            k, phrase = rounding(d, kinds=(2, 2, 1, 1, 0))
    a, b = str(a), str(b)
    story = int(a) < int(b) and d.chance(0.42)
    if story:
        c = currency(d)
        q = d.say("what.story", WHAT_STORY, a=a, b=shown(d, b), ca=c.show(a), cb=c.show(b), item=d.pick(ITEMS), **person(d))
    else:
        q = d.say("what", WHAT, a=shown(d, a), b=shown(d, b))
        while re.search(r"[a-z]/|/[a-z]|\{[a-z]", q):
            q = d.say("what", WHAT, a=shown(d, a, -1), b=shown(d, b, -1))
        q = cap(q) if d.chance(0.9) else q
    yield with_rounding(q, phrase) if k is not None else q
    if k is not None:
        r = yield Call(f"The percentage is {a} divided by {b}, times 100, rounded.", rounded(f"{a}/{b}*100", k))
        yield Answer("", f"{a} ÷ {b} × 100, rounded, is {r.best}%.", r.best)
    else:
        r = yield Call(f"The percentage is {a} divided by {b}, times 100.", f"{a}/{b}*100")
        yield Answer("", f"{a} ÷ {b} × 100 = {value(r)}%.", r.best)


# -- change in percent ---------------------------------------------------------------------------------------------
CHANGE_ANY = ["What is the percent change from {a} to {b}?", "percent change from {a} to {b}", "percentage change from {a} to {b}", "Find the percent change from {a} to {b}.",
              "What is the percentage change when {a} becomes {b}?", "Calculate the percentage change between {a} and {b}.", "From {a} to {b}: what is the change in percent?",
              "A value changes from {a} to {b}. What is the percent change?", "What percent change is it from {a} to {b}?", "% change from {a} to {b}", "{a} to {b}, percent change?",
              "The value went from {a} to {b}. Find the percentage change.", "Going from {a} to {b} is what percent change?", "If a quantity goes from {a} to {b}, by what percent has it changed?",
              "{a} → {b}: percent change?", "The old value is {a} and the new value is {b}. What is the percent change?", "The new value is {b}; the old value was {a}. Percentage change?"]
CHANGE_UP = ["What is the percent increase from {a} to {b}?", "percent increase from {a} to {b}", "percentage increase from {a} to {b}", "By what percent did it increase from {a} to {b}?",
             "The price of a {item} rose from {ca} to {cb}. What is the percent increase?", "A {item} went up from {ca} to {cb}. By what percentage did the price rise?",
             "{S} earned {ca} before and now {earns} {cb}. By what percent did {his} pay go up?", "The population grew from {a} to {b}. What was the percentage growth?",
             "{His} rent increased from {ca} to {cb}. What is the increase in percent?", "By how many percent is {b} more than {a}?", "{b} is what percent more than {a}?",
             "How much percent more is {b} than {a}?", "Sales rose from {a} to {b}. Find the percentage increase.", "{S} bought a {item} for {ca} and sold it for {cb}. What is the profit in percent?",
             "What percentage profit does {s} make buying at {ca} and selling at {cb}?", "A shop buys a {item} for {ca} and sells it for {cb}. What is the percent markup?",
             "The number of members rose from {a} to {b}. What percent increase is that?", "If the price goes from {ca} to {cb}, what is the percentage increase?", "A plant grew from {a} cm to {b} cm. By what percent did it grow?",
             "From {ca} last year to {cb} this year: how many percent more?", "By what percentage must {a} be increased to get {b}?", "What percent must be added to {a} to get {b}?", "{a} increased to {b}. What percent increase?",
             "{S} used to weigh {a} kg and now {s} weighs {b} kg. What is the percent gain?"]
CHANGE_DOWN = ["What is the percent decrease from {a} to {b}?", "percent decrease from {a} to {b}", "percentage decrease from {a} to {b}", "By what percent did it decrease from {a} to {b}?",
               "The price of a {item} fell from {ca} to {cb}. What is the percent decrease?", "A {item} went down from {ca} to {cb}. By what percentage did the price fall?",
               "A {item} that cost {ca} now costs {cb}. What percent discount is that?", "A {item} is reduced from {ca} to {cb}. What is the percentage discount?", "The population dropped from {a} to {b}. What was the percentage drop?",
               "{b} is what percent less than {a}?", "By how many percent is {b} less than {a}?", "Sales fell from {a} to {b}. Find the percentage decrease.", "{S} bought a {item} for {ca} and sold it for {cb}. What is the loss in percent?",
               "What percent off is it if a {ca} {item} sells for {cb}?", "The number of members fell from {a} to {b}. What percent decrease is that?", "If the price goes from {ca} down to {cb}, what is the percentage decrease?",
               "By what percentage must {a} be reduced to get {b}?", "A car worth {ca} is now worth {cb}. What percent of its value has it lost?", "{a} reduced to {b}. What percent reduction?", "{His} weight dropped from {a} kg to {b} kg. By what percent?",
               "{S} paid {cb} for a {item} that normally costs {ca}. What percent did {he} save?", "The regular price is {ca}, the sale price is {cb}. What percentage is the discount?", "Original {ca}, now {cb}. How many percent off?"]


@skill("percent_change", weight=2)
@tidy
def percent_change(d):
    k = None
    if d.chance(0.8):
        while True:
            a = d.int(4, 3000) if d.chance(0.5) else d.int(1, 90) * d.pick([4, 5, 10, 20, 50, 100])
            p = d.rng.randint(1, 95) if d.chance(0.4) else d.pick(COMMON + [12.5, 100, 150])
            b = Fraction(a) * (100 + Fraction(p) * d.pick([1, -1])) / 100
            if b.denominator == 1 and b > 0:
                a, b = str(a), str(b)
                break
    else:
        a, b = str(d.int(5, 999)), str(d.int(5, 999))
        if a == b:
            b = str(int(a) + 1)
        if places(Fraction(int(b) * 100, int(a))) > 4 and d.chance(0.7):
            k, phrase = rounding(d, kinds=(2, 2, 1, 1, 0))
    up = int(b) > int(a)
    plain_change = d.chance(0.4)
    c = currency(d)
    v = dict(a=shown(d, a), b=shown(d, b), ca=c.show(a), cb=c.show(b), item=d.pick(ITEMS))
    v.update(person(d, first=0, second=0, groups=0) if not plain_change else {})
    if plain_change:
        if d.chance(0.25):
            v["a"], v["b"] = v["ca"], v["cb"]
        q = d.say("change", CHANGE_ANY, **v)
    else:
        q = d.say("change.up" if up else "change.down", CHANGE_UP if up else CHANGE_DOWN, **v)
    q = cap(q) if d.chance(0.92) else q
    yield with_rounding(q, phrase) if k is not None else q
    if plain_change or up:
        e, words = f"({b}-{a})/{a}*100", f"({b} − {a}) ÷ {a} × 100"
        why = f"The change is {b} minus {a}; divided by the old value {a}, times 100"
    else:
        e, words = f"({a}-{b})/{a}*100", f"({a} − {b}) ÷ {a} × 100"
        why = f"The decrease is {a} minus {b}; divided by the old value {a}, times 100"
    if k is not None:
        r = yield Call(why + ", rounded.", rounded(e, k))
        yield Answer("", f"{words}, rounded, is {r.best}%.", r.best)
    else:
        r = yield Call(why + ".", e)
        yield Answer("", f"{words} = {value(r)}%.", r.best)


# -- backwards ------------------------------------------------------------------------------------------------------
BACK_DOWN = ["After {p} off, a {item} costs {n}. What was the original price?", "A {item} is on sale for {n} after a {p} discount. What was the price before?", "A {item} costs {n} after a discount of {p}. Find the original price.",
             "{S} paid {n} for a {item} that was {p} off. What was the regular price?", "The sale price of a {item} is {n}, which is {p} off. What did it cost originally?", "{n} is the price after {p} off. What was the full price?",
             "A price was reduced by {p} and is now {n}. What was it before?", "If a {item} costs {n} after a {p} discount, what was the original price?", "What was the original price of a {item} that costs {n} after {p} off?",
             "A {item} lost {p} of its value and is now worth {n}. What was it worth before?", "With a {p} discount {s} paid {n}. What was the price without the discount?", "A number decreased by {p} is {m}. What is the number?",
             "After decreasing by {p} a number becomes {m}. Find the number.", "What number reduced by {p} gives {m}?", "After 1 year a car lost {p} of its value and is worth {n}. What did it cost new?", "original price if it is {n} after {p} off",
             "Original price? It costs {n} with {p} off.", "{S} spent {p} of {his} money and {has} {n} left. How much did {he} have at first?", "After paying {p} tax {s} {has} {n} left. How much was it before tax?", "The discounted price is {n}. The discount was {p}. Find the list price.",
             "A store cut a price by {p} to {n}. What was the old price?", "The population fell by {p} to {m}. What was it before?"]
BACK_UP = ["A price including {p} VAT is {n}. What is the price without VAT?", "A {item} costs {n} including {p} tax. What is the price before tax?", "After a {p} increase a {item} costs {n}. What was the original price?",
           "After a {p} raise {s} {earns} {n}. What did {he} earn before?", "A number increased by {p} is {m}. What is the number?", "What number increased by {p} gives {m}?", "The population grew by {p} to {m}. What was it before?",
           "{His} salary is {n} after a raise of {p}. What was the old salary?", "A bill with a {p} tip comes to {n}. How much was the bill before the tip?", "The total with {p} sales tax is {n}. What is the price without tax?", "{n} includes {p} VAT. What is the net price?",
           "The gross price is {n} with {p} VAT. Find the net price.", "A shop sells a {item} for {n}, making a {p} profit. What did the shop pay for it?", "A {item} sold for {n} at a profit of {p}. What was the cost price?", "A price rose by {p} and is now {n}. What was it before?",
           "If a price goes up {p} to {n}, what was the old price?", "After growing by {p} a number becomes {m}. Find the original number.", "{S} sold a {item} for {n}, {p} more than {he} paid. How much had {he} paid?", "Rent went up {p} and is now {n}. What was the rent before?",
           "Price with {p} tax: {n}. Price without tax?"]
BACK_OF = ["{p} of a number is {m}. What is the number?", "{m} is {p} of what number?", "{m} is {p} of what?", "If {p} of a number is {m}, find the number.", "{p} of what number is {m}?", "{p} of what is {m}?", "Find the number if {p} of it is {m}.", "What is the whole if {p} of it is {m}?",
           "{m} equals {p} of which number?", "{p} of the students, that is {m} students, walk to school. How many students are there?", "{S} {spends} {p} of {his} salary, which is {n}. What is the salary?", "A {p} discount saves {n}. What was the full price?", "{S} {saves} {n}, which is {p} of {his} income. What is {his} income?",
           "{p} tip came to {n}. How much was the bill?", "{m} people are {p} of all guests. How many guests are there?", "{p} of an amount is {n}. What is the amount?", "What is 100% if {p} is {m}?", "If {p} is {m}, what is 100%?", "{p} is {m}. What is the whole amount?", "{S} {has} read {m} pages, {p} of the book. How many pages has the book?",
           "{p} of my number is {m}. What is my number?", "When you take {p} of a number you get {m}. What is the number?", "{m} is equal to {p} of a number. Determine this number.", "of what number is {m} {p}?", "{m} questions right is {p} of the test. How many questions are there?",
           "A tank is {p} full and holds {m} liters now. How much does it hold when full?"]


@skill("percent_reverse", weight=1.8)
@tidy
def percent_reverse(d):
    way = d.pick(["down", "up", "of"])
    while True:
        p = rate(d, 1, 95 if way != "up" else 60, fine=0.06, common=0.6)
        base = Fraction(d.int(2, 900)) if d.chance(0.5) else Fraction(d.int(1, 200) * d.pick([5, 10, 20, 50]))
        share = {"down": 100 - Fraction(p), "up": 100 + Fraction(p), "of": Fraction(p)}[way]
        n = base * share / 100
        if places(n) <= 2:
            break
    n = plain(n)
    c = currency(d)
    lists = {"down": BACK_DOWN, "up": BACK_UP, "of": BACK_OF}[way]
    if "." in n:                                                     # no halves of people and pages
        lists = [t for t in lists if not re.search("students|people|population|pages|questions", t)]
    q = cap(d.say("back." + way, lists, p=percent(d, p), n=c.show(n), m=shown(d, n),
                  item=d.pick(ITEMS), **person(d, first=0.15, second=0)))
    yield q
    if way == "of":
        r = yield Call(f"{n} is {p} percent; the whole is {n} divided by {p}, times 100.", f"{n}/{p}*100")
        yield Answer("", f"The whole: {n} ÷ {p} × 100 = {value(r)}.", r.best)
        return
    sign, dash = ("-", "−") if way == "down" else ("+", "+")
    word = "minus" if way == "down" else "plus"
    r = yield Call(f"{n} is 100 {word} {p} percent of the original; divide by that and multiply by 100.", f"{n}/(100{sign}{p})*100")
    yield Answer("", f"The original: {n} ÷ (100 {dash} {p}) × 100 = {value(r)}.", r.best)


# -- two changes in a row --------------------------------------------------------------------------------------------
STEP_UP = ["rises by {p}", "goes up {p}", "is increased by {p}", "increases by {p}", "is raised by {p}", "gains {p}", "grows by {p}", "climbs {p}"]
STEP_DOWN = ["falls by {p}", "goes down {p}", "is reduced by {p}", "decreases by {p}", "is cut by {p}", "drops {p}", "is lowered by {p}", "is discounted by {p}"]
TWO = ["A {item} costs {n}. The price first {x} and then {y}. What is the final price?", "The price of a {item} is {n}. It {x}, then {y}. What does it cost now?", "A price of {n} {x} and then {y}. What is it now?",
       "{n} {x}, and the result {y}. What is the final value?", "A {item} worth {n} {x} and later {y}. What is it worth in the end?", "A stock at {n} {x} on Monday and {y} on Tuesday. What is its price then?",
       "First {n} {x}; after that it {y}. Find the result.", "If {n} {x} and then {y}, what is the result?", "What is the final price if a {n} {item} {x} and then {y}?", "The rent of {n} {x} one year and {y} the next year. What is it after two years?",
       "{n} {x}, then {y}", "A quantity of {n} {x}. Then it {y}. What is the final quantity?", "Starting at {n}, a price {x} and afterwards {y}. What is the price at the end?", "A share costs {n}. It {x} and the next day {y}. How much is it now?",
       "What do you get when {n} {x} and then {y}?", "A salary of {n} {x} in the first year and {y} in the second. What is it then?", "A {item} priced at {n} {x}, and a month later the new price {y}. How much is it?", "Suppose {n} {x} and afterwards {y}. What is left?"]
SALE_TAX = ["A {n} {item} is {p} off, and then {q} sales tax is added. What is the final price?", "A {item} costs {n}. There is a {p} discount and then {q} tax is added. How much {does} {s} pay?", "{S} {buys} a {n} {item} with {p} off and {pays} {q} sales tax on the sale price. What is the total?",
            "{p} off {n}, plus {q} tax", "A {item} is listed at {n}. After a {p} discount, {q} VAT is charged. What is the final price?", "What is the final cost of a {n} {item} after a {p} discount and {q} tax?", "A {item} priced {n} is discounted {p}; tax of {q} is then applied. Find the total."]
SALE_SALE = ["A {item} costs {n}. It is {p} off, and with a coupon you get another {q} off. What is the final price?", "A {n} {item} is reduced by {p} and then by another {q}. What does it cost?", "{p} off, then an additional {q} off {n}", "A {item} of {n} is marked down {p}, and then a further {q}. What is the price?",
             "{S} {gets} {p} off a {n} {item} and an extra {q} off at the checkout. How much {does} {he} pay?", "Take {p} off {n}, then another {q} off the result.", "{n} with {p} off and then {q} off again"]


@skill("percent_two_steps", weight=1.3)
@tidy
def percent_two_steps(d):
    p, q = rate(d, 2, 60, fine=0.03, common=0.7), rate(d, 2, 50, fine=0.03, common=0.7)
    n = str(d.int(1, 200) * d.pick([10, 20, 5, 100, 1])) if d.chance(0.8) else price(d, 5, 500)
    c = currency(d)
    show = c.show(n)
    v = dict(n=show, item=d.pick(ITEMS), p=percent(d, p, 0.03), q=percent(d, q, 0.03), **person(d))
    kind = d.rng.random()
    k = None
    if kind < 0.6:
        ups = d.chance(0.5), d.chance(0.5)
        x = d.say("two.x" + str(ups[0]), STEP_UP if ups[0] else STEP_DOWN, p=v["p"])
        y = d.say("two.y" + str(ups[1]), STEP_UP if ups[1] else STEP_DOWN, p=v["q"])
        if d.chance(0.3):
            v["n"] = shown(d, n)
        question = d.say("two", TWO, x=x, y=y, **{key: v[key] for key in v if key not in "xy"})
    elif kind < 0.8:
        ups = False, True
        question = d.say("two.tax", SALE_TAX, **v)
    else:
        ups = False, False
        question = d.say("two.sale", SALE_SALE, **v)
    yield cap(question)
    s1, s2 = ("+" if ups[0] else "-"), ("+" if ups[1] else "-")
    word = {True: "plus", False: "minus"}
    r = yield Call(f"After the first step it is 100 {word[ups[0]]} {p} percent of {n}.", f"{n}*(100{s1}{p})/100")
    first = r.best
    r = yield Call(f"After the second step it is 100 {word[ups[1]]} {q} percent of {first}.", f"{inner(r)}*(100{s2}{q})/100")
    yield Answer("", f"First: {n} × (100 {s1.replace('-', '−')} {p}) ÷ 100 = {first}. Then: {first} × (100 {s2.replace('-', '−')} {q}) ÷ 100 = {r.best}.", r.best)




# -- percentages joined with other operations ---------------------------------------------------------------------------
JOINED = [("{p} of {n} plus {m}", "{n}*{pe}/100+{m}"), ("{m} plus {p} of {n}", "{m}+{n}*{pe}/100"), ("{p} of {n} minus {m}", "{n}*{pe}/100-{m}"), ("{m} minus {p} of {n}", "{m}-{n}*{pe}/100"), ("{m} more than {p} of {n}", "{n}*{pe}/100+{m}"), ("{m} less than {p} of {n}", "{n}*{pe}/100-{m}"),
          ("the sum of {p} of {n} and {m}", "{n}*{pe}/100+{m}"), ("{p} of {n} and {m} more", "{n}*{pe}/100+{m}"), ("{p} of {n} + {m}", "{n}*{pe}/100+{m}"), ("{p} of {n} - {m}", "{n}*{pe}/100-{m}"), ("{m} added to {p} of {n}", "{n}*{pe}/100+{m}"), ("{m} subtracted from {p} of {n}", "{n}*{pe}/100-{m}"),
          ("{p} of {n} increased by {m}", "{n}*{pe}/100+{m}"), ("{p} of {n} times {k}", "{n}*{pe}/100*{k}"), ("{k} times {p} of {n}", "{k}*{n}*{pe}/100"), ("twice {p} of {n}", "2*{n}*{pe}/100"), ("half of {p} of {n}", "{n}*{pe}/100/2"), ("{p} of {n} divided by {k}", "{n}*{pe}/100/{k}"),
          ("{p} of {q} of {n}", "{n}*{qe}/100*{pe}/100"), ("{p} of {q} of {n}", "{n}*{qe}/100*{pe}/100"), ("{p} of {n} plus {q} of {m}", "{n}*{pe}/100+{m}*{qe}/100"), ("{p} of {n} and {q} of {m} together", "{n}*{pe}/100+{m}*{qe}/100"), ("the sum of {p} of {n} and {q} of {m}", "{n}*{pe}/100+{m}*{qe}/100"),
          ("{p} of {n} + {q} of {m}", "{n}*{pe}/100+{m}*{qe}/100"), ("the difference between {p} of {n} and {q} of {m}", "abs({n}*{pe}/100-{m}*{qe}/100)"), ("{p} of {n} minus {q} of {m}", "{n}*{pe}/100-{m}*{qe}/100"), ("{p} of the sum of {n} and {m}", "({n}+{m})*{pe}/100"), ("{p} of ({n} + {m})", "({n}+{m})*{pe}/100"),
          ("{p} of the product of {n} and {k}", "{n}*{k}*{pe}/100"), ("{p} of {k} times {n}", "{k}*{n}*{pe}/100"), ("the sum of {n} and {p} of {n}", "{n}+{n}*{pe}/100"), ("the sum of {p} and {q} of {n}", "{n}*({pe}+{qe})/100"), ("{p} of double {n}", "2*{n}*{pe}/100"), ("{p} of half of {n}", "{n}/2*{pe}/100"), ("{p} of {k} dozen", "{k}*12*{pe}/100")]
TELL = [("Take {p} of {n} and add {m}.", "{n}*{pe}/100+{m}"), ("Find {p} of {n}, then subtract {m}.", "{n}*{pe}/100-{m}"), ("First take {p} of {n}. Then multiply it by {k}.", "{n}*{pe}/100*{k}"), ("Calculate {p} of {n} and divide the result by {k}.", "{n}*{pe}/100/{k}"), ("Add {n} and {m}, then take {p} of the sum.", "({n}+{m})*{pe}/100"), ("Add {m} to {n} and increase the result by {p}.", "({n}+{m})*(100+{pe})/100"),
        ("Increase {n} by {p} and then add {m}.", "{n}*(100+{pe})/100+{m}"), ("Decrease {n} by {p} and then subtract {m}.", "{n}*(100-{pe})/100-{m}"), ("What do you get if you take {p} of {n} and then {q} of that?", "{n}*{pe}/100*{qe}/100"), ("Multiply {n} by {k} and take {p} of the result.", "{n}*{k}*{pe}/100"), ("If I add {p} of {n} to {m}, what do I get?", "{m}+{n}*{pe}/100"), ("Subtract {p} of {n} from {m}.", "{m}-{n}*{pe}/100"),
        ("What is left when {p} of {n} is taken from {m}?", "{m}-{n}*{pe}/100"), ("How much is {p} of {n} if you add {m} to it?", "{n}*{pe}/100+{m}"), ("Take {p} off {n}, then add {m}.", "{n}*(100-{pe})/100+{m}"), ("Double {p} of {n}.", "2*{n}*{pe}/100"), ("Add {p} of {n} and {q} of {m}.", "{n}*{pe}/100+{m}*{qe}/100"), ("Halve {n} and then add {p} to it.", "{n}/2*(100+{pe})/100"), ("Increase {n} by {p}, then divide by {k}.", "{n}*(100+{pe})/100/{k}")]


@skill("percent_joined", weight=1.6)
@tidy
def percent_joined(d):
    pe, qe = rate(d, fine=0.06, common=0.55), rate(d, fine=0.04, common=0.6)
    n = str(d.int(1, 200) * d.pick([1, 5, 10, 20, 100])) if d.chance(0.7) else str(d.int(3, 9999))
    m, k = (str(d.int(1, 500)) if d.chance(0.8) else str(d.int(1, 90) * 10)), str(d.rng.randint(2, 12))
    words = dict(p=percent(d, pe), q=percent(d, qe), n=shown(d, n), m=shown(d, m), k=shown(d, k, 0.2))
    if d.chance(0.68):
        lists, where = JOINED, "joined"
    else:
        lists, where = TELL, "joined.tell"
    rules = dict(lists)
    q = d.say(where, list(rules), **words)
    e = rules[d.wordings[-1].split("|", 1)[1]].format(pe=pe, qe=qe, n=n, m=m, k=k)
    if where == "joined":
        q = ask(d, "joined.ask", q)
    yield cap(q) if d.chance(0.9) else q
    r = yield Call("A percentage is its number divided by 100; put the steps together.", e)
    yield Answer("", f"{e.replace('*', ' × ').replace('/', ' ÷ ').replace('+', ' + ').replace('-', ' − ')} = {value(r)}.", r.best)


# -- half price, a third off ------------------------------------------------------------------------------------------------
HALF = [("half price", 1, 2), ("half off", 1, 2), ("a third off", 1, 3), ("one third off", 1, 3), ("1/3 off", 1, 3), ("1/4 off", 1, 4), ("a quarter off", 1, 4), ("a fifth off", 1, 5), ("1/5 off", 1, 5), ("1/10 off", 1, 10), ("two thirds off", 2, 3), ("3/4 off", 3, 4), ("2/5 off", 2, 5), ("1/2 off", 1, 2), ("three quarters off", 3, 4)]
HALF_ASK = ["A {item} costs {n}. Today it is {h}. What does it cost?", "A {n} {item} is {h}. How much is it?", "How much is a {n} {item} at {h}?", "{S} {buys} a {item} at {h}. It normally costs {n}. How much {does} {he} pay?", "What is the price of a {item} that cost {n} and is now {h}?", "Everything is {h}. What do I pay for a {n} {item}?", "The {item} was {n} and is on sale for {h}. What is the new price?",
            "If a {item} for {n} is {h}, what does it cost?", "{n} {item}, {h}, price?", "In the sale all prices are {h}. A {item} was {n}. How much is it now?", "With {h}, how much does a {n} {item} cost?", "Find the price of a {item} ({n}) at {h}."]
GROWN = [("doubled", "*2"), ("tripled", "*3"), ("was halved", "/2"), ("quadrupled", "*4")]
GROWN_ASK = ["A price of {n} {g}. What is it now?", "The population was {m} and it {g}. What is it now?", "A number, {m}, {g}. What is the result?", "What is the new price if {n} {g}?", "The rent was {n} and then {g}. How much is it now?", "{S} had {n} and the amount {g}. How much is it?"]


@skill("half_price", weight=0.7)
@tidy
def half_price(d):
    c = currency(d)
    who = person(d)
    if d.chance(0.75):
        h, a, b = d.pick(HALF)
        n = str(b * d.int(2, 200)) if d.chance(0.8) or b == 3 else price(d, 4, 300)
        yield cap(d.say("half", HALF_ASK, item=d.pick(ITEMS), n=c.show(n), h=h, **who))
        r = yield Call(f"{a}/{b} is taken off {n}, so 1 minus {a}/{b} of it is paid.", f"{n}*(1-{a}/{b})")
        yield Answer("", f"{n} × (1 − {a}/{b}) = {c.out(r)}.", r.best)
        return
    g, op = d.pick(GROWN)
    n = str(d.int(2, 9000))
    yield cap(d.say("grown", GROWN_ASK, n=c.show(n), m=shown(d, n), g=g, **who))
    r = yield Call(f"It {g}: {n} {'times' if op[0] == '*' else 'divided by'} {op[1]}.", f"{n}{op}")
    yield Answer("", f"{n} {'×' if op[0] == '*' else '÷'} {op[1]} = {r.best}.", r.best)
