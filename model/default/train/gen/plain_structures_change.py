"""Something is joined or taken away, and the result, the change or the start is asked; a whole of two or three parts, and the whole or
a part is asked: the sentences of school books in every order.
"""
from .core import skill
from .phrases import cap
from .plain_b_base import tell, two
from .real_words import Task

# What there was | that there was some | what came or went (Y) | that some came or went | what there is then (Z) | asks for the start, the change, the end.
JOIN = [c.split(" | ") for c in """{n} had X {t} | {n} had some {t} | {m} gave {him} Y more | {m} gave {him} some more | now {he} has Z {t} | How many {t} did {n} have at first?; How many {t} did {n} have to begin with?; How many had {he} before? | How many did {m} give {him}?; How many {t} did {he} get from {m}? | How many {t} does {n} have now?; How many has {he} now?
{n} had X {t} | {n} had some {t} | {he} bought Y more | {he} bought some more | then {he} had Z {t} | How many {t} did {n} have at the beginning?; How many did {he} have before? | How many {t} did {n} buy?; How many did {he} buy? | How many {t} did {n} have then?; How many {t} is that?
there were X children in the park | there were some children in the park | Y more children came | some more children came | now there are Z children | How many children were there at first?; How many were there before? | How many children came?; How many joined them? | How many children are there now?; How many are there altogether?
X birds sat on a fence | some birds sat on a fence | Y more birds flew down | some more birds flew down | now Z birds sit there | How many birds sat there at first? | How many birds flew down?; How many came? | How many birds sit there now?
a library had X books | a library had a number of books | it received Y new books | it received some new books | it has Z books now | How many books did the library have before?; How many books were there at the start? | How many new books did it receive?; How many books did the library receive? | How many books does the library have now?
there were X cars in the car park | there were some cars in the car park | Y cars drove in | more cars drove in | then there were Z cars | How many cars were there at first? | How many cars drove in?; How many cars came in? | How many cars were there then?
{n} saved Mx | {n} saved some money | {his} grandmother gave {him} My | {his} grandmother gave {him} some money | {he} has Mz now | How much money did {n} have at first?; How much had {he} saved? | How much did {his} grandmother give {him}?; How much was the gift? | How much money does {n} have now?; How much is that in all?
{n} had Mx in {his} purse | {n} had some money in {his} purse | {he} found My in a drawer | {he} found some money in a drawer | then {he} had Mz | How much was in the purse? | How much did {he} find? | How much did {he} have then?
a plant was X cm tall | a plant was measured | it grew Y cm | it grew | now it is Z cm tall | How tall was the plant before?; How tall was it at first? | How many centimetres did it grow?; How much did it grow? | How tall is the plant now?
a tank held X litres of water | a tank held some water | Y litres were poured in | some water was poured in | it holds Z litres now | How many litres did it hold before? | How many litres were poured in? | How many litres does it hold now?
{n} weighed X kg last year | {n} was weighed last year | {he} has gained Y kg | {he} has gained weight | now {he} weighs Z kg | How much did {n} weigh last year? | How many kilograms has {n} gained? | How much does {n} weigh now?
a club had X members | a club had some members | Y new members joined | new members joined | the club now has Z members | How many members did the club have before? | How many new members joined? | How many members does the club have now?
{n} scored X points in the first half | {n} scored some points in the first half | {he} scored Y points in the second half | {he} scored more points in the second half | {he} had Z points in the end | How many points did {n} score in the first half? | How many points did {n} score in the second half? | How many points did {n} score altogether?
a baker made X rolls in the morning | a baker made rolls in the morning | he made Y more after lunch | he made more after lunch | he made Z rolls that day | How many rolls did he make in the morning? | How many rolls did he make after lunch? | How many rolls did he make that day?
{n} read X pages yesterday | {n} read some pages yesterday | {he} read Y pages today | {he} read more pages today | {he} has read Z pages | How many pages did {n} read yesterday? | How many pages did {n} read today? | How many pages has {n} read?
the price was Mx | something had a price | it rose by My | it rose | now it is Mz | What was the old price?; What was the price before? | By how much did the price rise?; How much did it go up? | What is the new price?; What is the price now?
a teacher had X pencils | a teacher had some pencils | she got Y from the office | she got some from the office | after that she had Z pencils | How many pencils did she have before that? | How many pencils did she get? | How many pencils did she have after that?
{n} picked X kg of cherries | {n} picked some cherries | {m} added Y kg | {m} added some | the basket then held Z kg | How many kg did {n} pick? | How many kg did {m} add? | How many kg did the basket hold then?""".split("\n")]
APART = [c.split(" | ") for c in """{n} had X {t} | {n} had some {t} | {he} gave Y to {m} | {he} gave some to {m} | now {he} has Z {t} | How many {t} did {n} have at first?; How many {t} did {n} have to begin with?; How many had {he} before? | How many {t} did {he} give to {m}?; How many did {m} get?; How many did {n} give away? | How many {t} does {n} have now?; How many {t} are left?; How many does {he} still have?
{n} had X {t} | {n} had some {t} | {he} lost Y of them | {he} lost some of them | {he} has Z left | How many {t} did {n} have at the start?; How many did {he} have before? | How many did {he} lose?; How many {t} are lost? | How many {t} are left?; How many has {he} left?
{n} had Mx | {n} had some money | {he} spent My | {he} spent some of it | {he} has Mz left | How much money did {n} have at first?; How much had {he} at the start? | How much did {n} spend?; How much money was spent? | How much money is left?; How much has {he} left?; What remains?
there were X people on a bus | there were some people on a bus | Y got off | some got off | Z stayed on the bus | How many people were on the bus at first? | How many people got off? | How many people stayed on the bus?; How many are still on it?
X birds sat in a tree | some birds sat in a tree | Y flew away | some flew away | Z birds are left | How many birds were there at first?; How many sat in the tree before? | How many birds flew away? | How many birds are left?
a shop had X {t} | a shop had some {t} | it sold Y of them | it sold some of them | Z are left | How many {t} did the shop have?; How many {t} were there before the sale? | How many {t} were sold?; How many did the shop sell? | How many {t} are left?; How many are unsold?
a baker baked X rolls | a baker baked some rolls | he sold Y | he sold some | Z rolls were left | How many rolls did he bake? | How many rolls did he sell? | How many rolls were left?
a ribbon was X m long | a ribbon was long | Y m were cut off | a piece was cut off | Z m are left | How long was the ribbon before?; How long was the whole ribbon? | How many metres were cut off?; How long is the piece that was cut off? | How many metres are left?
a barrel held X litres | a barrel held oil | Y litres were used | some oil was used | Z litres are left | How many litres did the barrel hold at first? | How many litres were used? | How many litres are left?
a sack held X kg of rice | a sack held rice | the cook took out Y kg | the cook took out some | Z kg are left | How much rice was in the sack at first? | How many kg did the cook take out? | How many kg are left?
{n} had X eggs | {n} had some eggs | Y broke | some broke | Z are still whole | How many eggs did {n} have? | How many eggs broke? | How many eggs are still whole?
a candle was X cm long | a candle was lit | it burned down Y cm | it burned down | now it is Z cm long | How long was the candle before? | How many centimetres burned down? | How long is the candle now?
a farmer had X sheep | a farmer had some sheep | he sold Y | he sold some | he has Z sheep now | How many sheep did he have before? | How many sheep did he sell? | How many sheep does he have now?
a book has X pages | a book is long | {n} has read Y of them | {n} has read a part of it | there are Z pages to go | How many pages does the book have? | How many pages has {n} read? | How many pages are there to go?
the price was Mx | something had a price | it was reduced by My | it was reduced | now it is Mz | What was the old price?; What did it cost before? | By how much was it reduced? | What is the new price?
{n} took Mx to the market | {n} took some money to the market | {he} paid My for fish | {he} paid for fish | {he} came home with Mz | How much did {n} take to the market? | How much did the fish cost?; What did {he} pay for the fish? | How much did {he} bring home?
there were X sweets in the jar | there were sweets in the jar | the children ate Y | the children ate some | Z remained | How many sweets were in the jar at first? | How many sweets did the children eat? | How many sweets remained?
a teacher had X sheets of paper | a teacher had some sheets of paper | she used Y | she used some | Z sheets were left | How many sheets did she have? | How many sheets did she use? | How many sheets were left?
{n} was X kg | {n} was heavy | {he} lost Y kg | {he} lost weight | now {he} is Z kg | What did {n} weigh before? | How many kg did {n} lose? | What does {n} weigh now?
X pupils went on the trip | pupils went on the trip | Y went home early | some went home early | Z stayed | How many pupils went on the trip? | How many went home early? | How many stayed?""".split("\n")]
END = ["{A}. {B}. {Q}", "{A} and {b}. {Q}", "{A}, then {b}. {Q}", "{Q} {A} and {b}.", "{A}. Then {b}. {Q}", "If {a} and {b}, {q}", "{A}; {b}. {Q}"]
CHANGE = ["{A}. {S}. {C}. {Q}", "{A}. {C}. {Q}", "{A} and {c}. {Q}", "{A}. {S} and {c}. {Q}", "{Q} {A} and {c}.", "{A}; {c}. {Q}", "{C}. Before that, {a}. {Q}", "{A}. {S}, so {c}. {Q}", "If {a} and {c}, {q}"]
BEGIN = ["{Z}. {B}. {C}. {Q}", "{B}. {C}. {Q}", "{Z}. {B} and {c}. {Q}", "{Z}, {b} and {c}. {Q}", "{B} and {c}. {Q}", "{Q} {B} and {c}.", "{C} after {b}. {Q}", "If {b} and {c}, {q}"]


def put(text):
    return text.replace("Mx", "{s_}{x}{z_}").replace("My", "{s_}{y}{z_}").replace("Mz", "{s_}{z}{z_}").replace("X", "{x}").replace("Y", "{y}").replace("Z", "{z}")


def kind(c):
    return "money" if "Mx" in c[0] else "dec" if any(u in c[0] for u in (" kg", " cm", " m long", " litres")) else "int"


def told(contexts, forms, asked, k):
    out = []
    for c in contexts:
        if kind(c) != k:
            continue
        c0, some, change, some_change, end = map(put, c[:5])
        for i, f in enumerate(forms):
            for q in c[asked].split("; "):
                if "{c} after" in f.lower() and not c[2].startswith(("{he}", "he ")):
                    continue
                if "{q}" in f and not q.startswith(("How", "What")):
                    continue
                t = f.format(A=cap(c0), a=c0, Z=cap(some), S=cap(some_change), s=some_change, B=cap(change), b=change, C=cap(end), c=end, Q=q, q=q[0].lower() + q[1:])
                # A pronoun needs its name before it.
                first = min((t.find(x) for x in ("{he}", "{He}", "{his}", "{His}", "{him}") if x in t), default=-1)
                name = t.find("{n}")
                if first >= 0 and not 0 <= name < first:
                    t = t.replace("{He}", "{n}", 1) if 0 <= t.find("{He}") == first else t.replace("{he}", "{n}", 1) if t.find("{he}") == first else t.replace("{his}", "{n}'s", 1) if t.find("{his}") == first else t.replace("{him}", "{n}", 1) if t.find("{him}") == first else t.replace("{His}", "{n}'s", 1)
                    if name >= 0 and "?" not in t[:name]:
                        t = t[:t.rfind("{n}")] + "{he}" + t[t.rfind("{n}") + 3:] if t.count("{n}") > 1 else t
                out.append(t)
    return [t.replace("How many {t} did {he} have", "How many {t} were there") for t in out]


def drawn(k, up):
    """x, then y more or less, z in the end."""
    def draw(d):
        s, z_ = d.pick([("$", ""), ("$", ""), ("£", ""), ("£", ""), ("€", ""), ("₹", ""), ("", " dollars"), ("", " euros"), ("", " pounds"), ("", " pesos")])
        scale, show = 1, str
        if k == "int":
            h = d.pick([20, 60, 100, 500, 3000])
            a, b = d.int(3, h), d.int(2, h)
        elif k == "money" and d.chance(0.5):
            a, b = d.int(3, d.pick([30, 200, 3000])), d.int(2, d.pick([30, 200, 1500]))
        elif k == "money":
            a, b, show = d.int(105, d.pick([900, 9000])) // 5 * 5, d.int(105, d.pick([900, 9000])) // 5 * 5, two
        else:
            scale = d.pick([1, 1, 10, 10, 100])
            a, b = d.int(3 * scale, d.pick([20, 90]) * scale), d.int(2, d.pick([9, 40]) * scale)
            show = lambda n: f"{n / scale:.2f}".rstrip("0").rstrip(".") if scale > 1 else str(n)      # noqa: E731
        c = a + b
        x, y, z = (a, b, c) if up else (c, b, a)
        keep = (lambda n: n) if k == "int" else show
        return dict(x=keep(x), y=keep(y), z=keep(z), s_=s, z_=z_)
    return draw


TASKS = []
for k, w in (("int", 5), ("money", 2), ("dec", 2)):
    TASKS += [Task(drawn(k, True), [("{x} plus {y}.", "{x}+{y}")], told(JOIN, END, 7, k), spell=0.04, weight=w * 0.5), Task(drawn(k, False), [("{x} minus {y}.", "{x}-{y}")], told(APART, END, 7, k), spell=0.04, weight=w * 0.8),
              Task(drawn(k, True), [("Larger {z}, smaller {x}. {z} minus {x}.", "{z}-{x}")], told(JOIN, CHANGE, 6, k), spell=0.04, weight=w), Task(drawn(k, False), [("Larger {x}, smaller {z}. {x} minus {z}.", "{x}-{z}")], told(APART, CHANGE, 6, k), spell=0.04, weight=w),
              Task(drawn(k, True), [("{z} minus {y}.", "{z}-{y}")], told(JOIN, BEGIN, 5, k), spell=0.04, weight=w * 1.2), Task(drawn(k, False), [("{z} plus {y}.", "{z}+{y}")], told(APART, BEGIN, 5, k), spell=0.04, weight=w * 1.2)]


@skill("real_plain_structures_change", weight=3.2)
def plain_change(d):
    yield from tell(d, "structures.change", TASKS, 0.03)


# -- a whole and its parts -------------------------------------------------------------------------------------------------
# Where, how many of all | the first part | the second part | what all are | asks for the first, the second, all.
WHOLE = [w.split(" | ") for w in """class 4B | girls | boys | pupils
the choir | men | women | singers
the garden | roses | tulips | flowers
the car park | cars | vans | vehicles
{n}'s fruit bowl | apples | oranges | fruits
the farm | cows | sheep | animals
the bus | adults | children | passengers
the box | red pens | blue pens | pens
the pond | ducks | swans | birds
the train | seats by the window | seats on the aisle | seats
the hotel | single rooms | double rooms | rooms
the test | easy questions | hard questions | questions
the shelf | novels | comics | books
{n}'s album | old stamps | new stamps | stamps
the village | old houses | new houses | houses
the hall | guests from {town} | guests from {town2} | guests
the bag | green marbles | yellow marbles | marbles
the fleet | big boats | small boats | boats
the aquarium | goldfish | guppies | fish
the bakery | plain rolls | seeded rolls | rolls""".split("\n")]
PART = ["there are {z} LL in PL. {x} are FF and the rest are SS. How many SS are there?", "of {z} LL in PL, {x} are FF. The others are SS. How many SS are there?", "PL has {z} LL: FF and SS. {x} are FF. How many are SS?", "PL has {z} LL. {x} of them are FF. How many are SS?", "How many SS are in PL if {x} of the {z} LL are FF and the rest SS?", "FF and SS make {z} LL in PL. There are {x} FF. Find the number of SS.", "In PL there are {x} FF and some SS, {z} LL altogether. How many SS are there?", "PL: {z} LL, {x} FF, the rest SS. How many SS?", "{x} of the {z} LL in PL are FF, all others are SS. How many SS are there?", "In PL there are FF and SS. {z} LL are there in all, and {x} are FF. Work out how many are SS.", "{z} LL are in PL. {x} are FF. How many are not?"]
ALL = ["In PL there are {x} FF and {y} SS. How many LL are there?", "PL has {x} FF and {y} SS. How many LL is that altogether?", "How many LL are in PL if there are {x} FF and {y} SS?", "{x} FF and {y} SS are in PL. Find the total number of LL.", "There are {x} FF in PL. There are also {y} SS. How many LL are there in all?"]
THIRD = ["{n}, {m} and {n3} have {z} {t} together. {n} has {x} and {m} has {y}. How many does {n3} have?", "Three boxes hold {z} {t}. The first holds {x}, the second {y}. How many are in the third?", "A triangle has a perimeter of {z} cm. Two sides are {x} cm and {y} cm. How long is the third side?", "{z} tickets were sold in three days: {x} on the first, {y} on the second. How many on the third?", "A {z} page book has three parts. Part one has {x} pages and part two {y}. How many pages has part three?", "Three numbers add up to {z}. Two of them are {x} and {y}. What is the third?", "There are {z} flags: {x} red, {y} blue, the others white. How many white flags are there?", "Of {z} guests {x} drink tea and {y} drink coffee. The rest drink water. How many drink water?", "The way is {z} km. {n} goes {x} km by train, {y} km by bus and the rest on foot. How many km on foot?", "Three bags weigh {z} kg. Two of them weigh {x} kg and {y} kg. What does the third weigh?", "{n} needs {z} points. {He} has {x} from game one and {y} from game two. How many must {he} get in game three?", "A school has {z} pupils in three years. Year 1 has {x}, Year 2 has {y}. How many are in Year 3?", "A rope of {z} m is cut into three. Two pieces are {x} m and {y} m. How long is the third piece?", "The bill for three things is {z} euros. One was {x}, another {y}. What did the third cost?"]


def whole(forms):
    out = []
    for place, a, b, everything in WHOLE:
        for f in forms:
            if place == "the test" and "There are" not in f and "In PL" not in f:
                continue
            out.append(cap(f.replace("PL", place).replace("FF", a).replace("SS", b).replace("LL", everything)))
    return out


def three(d):
    x, y, r = (d.int(3, h) for h in [d.pick([30, 90, 400])] * 3)
    return dict(x=x, y=y, z=x + y + r)


def three_side(d):
    while True:
        v = three(d)
        if max(v["x"], v["y"], v["z"] - v["x"] - v["y"]) * 2 < v["z"]:
            return v


PARTS = [Task(drawn("int", True), [("{z} minus {x}.", "{z}-{x}")], whole(PART), spell=0.04, weight=4), Task(drawn("int", True), [("{x} plus {y}.", "{x}+{y}")], whole(ALL), spell=0.04, weight=1.2), Task(three_side, [("Start with {z}, add what comes and subtract what goes.", "{z}-{x}-{y}")], THIRD, spell=0.04, weight=3)]


@skill("real_plain_structures_parts", weight=1.6)
def plain_parts(d):
    yield from tell(d, "structures.parts", PARTS, 0.03)
