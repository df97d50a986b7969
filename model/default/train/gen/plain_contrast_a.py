"""One scene, and all that can happen in it and be asked: something comes or goes (the verbs alone differ), and what there is then, what there was before
or how much it was is asked; in every order, decimals, money and large numbers too.
"""
import re
from fractions import Fraction

from .core import skill
from .phrases import cap
from .plain_b_base import money, tell
from .real_words import Task, dec, finite

# Range | what there was | what comes | what goes | what there is then, asked | what there is then, told | what there was, asked | how much came, asked | how much went, asked | the move first: in | out
SCENES = [[p.strip() for p in line.split(" | ")] for line in """litres | [a jug|the jug|a bucket] held X litres of water | Y litres were poured in; Y litres were added | Y litres were poured out; Y litres were tipped away | How many litres are in it now?; How many litres are there now?; How much water is in it now? | now it holds Z litres | How many litres were in it before?; How many litres did it hold at first? | How many litres were poured in? | How many litres were poured out? | Y litres are poured into [a jug|a can|a bucket] that holds X litres | Y litres are poured out of [a jug|a can|a bucket] that holds X litres
litres | [a tank|the tank] had X litres of [oil|fuel|water] in it | Y litres were pumped in; Y litres ran in | Y litres were pumped out; Y litres ran out | How many litres are in the tank now?; How much is in the tank now? | now there are Z litres in it | How many litres were in the tank at first? | How many litres came in? | How many litres went out? | Y litres are pumped into a tank with X litres in it | Y litres are pumped out of a tank with X litres in it
kilos | [a sack|the bin|a crate] held X kg of [flour|potatoes|rice] | Y kg were tipped in; Y kg were put in | Y kg were taken out; Y kg were scooped out | How many kilograms are in it now?; How many kg does it hold now? | now it holds Z kg | How many kg did it hold before? | How many kg were put in? | How many kg were taken out? | Y kg are put into a sack with X kg in it | Y kg are taken out of a sack with X kg in it
weights | {n} weighed X kg | {he} put on Y kg; {he} gained Y kg | {he} lost Y kg; {he} took off Y kg | How many kilograms does {n} weigh now?; What does {n} weigh now? | now {he} weighs Z kg | What did {n} weigh before? | How many kilograms did {he} put on? | How many kilograms did {he} lose? | {n} put on Y kg. Before that {he} weighed X kg | {n} lost Y kg. Before that {he} weighed X kg
metres | the water in [the lock|the harbour|the canal] was X m deep | it rose by Y m; it came up Y m | it fell by Y m; it went down Y m | How deep is it now, in metres?; How many metres deep is it now? | now it is Z m deep | How deep was it before? | How many metres did it rise? | How many metres did it fall? | the water rises by Y m from a depth of X m | the water falls by Y m from a depth of X m
metres | a rope was X m long | a piece of Y m was tied on; Y m were joined on | a piece of Y m was cut off; Y m were cut away | How many metres long is it now?; How long is the rope now? | now it is Z m long | How long was the rope before? | How many metres were tied on? | How many metres were cut off? | a piece of Y m is tied to a rope of X m | a piece of Y m is cut from a rope of X m
people | a club had X members | Y people joined; Y people signed up | Y people left; Y people gave up | How many members are there now?; How many members has the club now?; How many people are in it now? | now it has Z members | How many members did it have before? | How many people joined? | How many people left? | Y people join a club with X members | Y people leave a club with X members
people | there were X passengers on [a bus|the train|a tram|the ferry] | Y got on; Y people boarded | Y got off; Y people got out | How many passengers are on it now?; How many are on board now?; How many people are there now? | now there are Z on it | How many passengers were on it before? | How many got on? | How many got off? | Y people get on a bus with X passengers | Y people get off a bus with X passengers
people | X people were in [the hall|the pool|the park|the cinema] | Y came in; Y more arrived; Y walked in | Y went home; Y went out; Y left | How many people are there now?; How many are in there now? | now there are Z | How many people were there before? | How many came in? | How many went out? | Y people come into a room where there are X | Y people leave a room where there are X
people | a choir had X singers | Y singers joined; Y new singers came | Y singers left; Y singers dropped out | How many singers are there now?; How big is the choir now? | it has Z singers now | How many singers were there before? | How many singers joined? | How many singers left? | Y singers join a choir of X | Y singers drop out of a choir of X
things | {n} had X {t} | {m} gave {him} Y; {he} got Y from {m}; {he} found Y | {he} gave {m} Y; {he} gave Y away to {m}; {he} lost Y | How many {t} does {n} have now?; How many has {n} now? | now {he} has Z | How many {t} did {n} have before?; How many had {n} at first? | How many did {he} get? | How many did {he} give away? | {m} gave Y {t} to {n}, who had X; {n}, who had X {t}, was given Y by {m} | {n}, who had X {t}, gave Y to {m}; {n} gave Y {t} to {m}. {He} had X before
things | {n} had X marbles | {he} won Y in a game; {he} won Y from {m} | {he} lost Y in a game; {he} lost Y to {m} | How many marbles does {he} have now?; How many are in {his} bag now? | now {he} has Z marbles | How many marbles did {he} have before the game? | How many marbles did {he} win? | How many marbles did {he} lose? | {n} won Y marbles from {m}. {He} had X before the game | {n} lost Y marbles to {m}. {He} had X before the game
things | a shop had X {t} | Y {t} were delivered; Y {t} arrived; a box of Y {t} came in | Y {t} were sold; Y {t} went over the counter; customers bought Y {t} | How many {t} are in the shop now?; How many {t} has the shop now? | now it has Z | How many {t} did the shop have before? | How many {t} were delivered? | How many {t} were sold? | Y {t} arrive at a shop that has X | Y {t} are sold in a shop that has X
things | a farmer had X [sheep|goats|hens|ducks] | he bought Y; Y were born | he sold Y; Y were sold at the market | How many are there now?; How many does he have now? | now he has Z | How many did he have before? | How many did he buy? | How many did he sell? | Y lambs are born on a farm with X sheep | Y sheep are sold from a farm with X sheep
things | there were X books on the shelf | Y were put back; Y were brought back; Y were added | Y were lent out; Y were borrowed; Y were taken away | How many books are on the shelf now?; How many are there now? | now there are Z | How many books were on the shelf before? | How many were brought back? | How many were lent out? | Y books are put onto a shelf with X books on it | Y books are taken off a shelf with X books on it
things | X cars were in the car park | Y drove in; Y more arrived | Y drove off; Y drove out | How many cars are in it now?; How many cars are there now? | now there are Z | How many cars were there before? | How many drove in? | How many drove off? | Y cars drive into a car park with X cars | Y cars drive out of a car park with X cars
things | X birds sat on the roof | Y flew up and joined them; Y more landed there | Y flew away; Y flew off | How many birds are on the roof now?; How many sit there now? | now Z sit there | How many birds were on the roof before? | How many joined them? | How many flew away? | Y birds join X others on the roof | Y of the X birds on the roof fly away
things | {n}'s score was X | {he} won Y points; {he} gained Y points | {he} lost Y points; {he} dropped Y points | What is {his} score now?; How many points does {he} have now? | now it is Z | What was {his} score before? | How many points did {he} win? | How many points did {he} lose? | {n} wins Y points. {His} score was X | {n} loses Y points. {His} score was X
big | [a library|the town library] owned X books | it bought Y more; Y books were given to it; Y new books came in | it threw out Y old ones; Y books were sold off; it gave Y of them away | How many books does it own now?; How many books does the library have now? | now it owns Z books | How many books did it own before? | How many books came in? | How many books went? | Y books are given to a library that owns X | Y books are taken out of a library that owns X
big | [a warehouse|a depot] had X [boxes|tins|tyres|bottles] | a lorry brought Y; Y more came in | a lorry took Y away; Y were sent out | How many are in it now?; How many are there now?; How many does it hold now? | now it has Z | How many did it have before? | How many came in? | How many were sent out? | Y boxes are brought to a warehouse with X boxes | Y boxes are sent out of a warehouse with X boxes
huge | [the town|the city|a region] had X [people|inhabitants] | since then the number has gone up by Y; since then Y people have moved in | since then the number has gone down by Y; since then Y people have moved away | How many people live there now?; How many are there now? | now it has Z | How many people lived there before? | By how many did the number go up? | By how many did the number go down? | the number of people in a town goes up by Y from X | the number of people in a town goes down by Y from X
huge | [a site|a channel|a magazine] had X [followers|readers|subscribers] | it gained Y; Y new ones came | it lost Y; Y of them left | How many has it now?; How many does it have now? | now it has Z | How many did it have before? | How many did it gain? | How many did it lose? | a channel with X followers gains Y | a channel with X followers loses Y
money | {n} had X [in {his} account|in the bank|in {his} savings] | {he} paid in Y; {he} put in Y; Y came in | {he} took out Y; {he} drew out Y; Y went out | How much is in it now?; How much is there now?; How much money has {he} in it now? | now there is Z | How much was in it before?; How much did {he} have at first? | How much did {he} pay in? | How much did {he} take out? | {n} pays Y into an account with X in it | {n} takes Y out of an account with X in it
money | {n} had X [in {his} purse|in {his} money box|on {him}] | {he} earned Y; {he} was given Y; {m} paid {him} back Y | {he} spent Y; {he} gave Y away; {he} paid {m} back Y; {he} lent {m} Y | How much money does {n} have now?; How much has {he} now? | now {he} has Z | How much did {he} have before? | How much did {he} get? | How much did {he} give away? | {m} lends Y to {n}, who has X; {n}, who had X, was given Y | {n}, who has X, lends Y to {m}; {n}, who had X, spent Y
money | the price of [a ticket|a coat|a lamp|a chair] was X | it went up by Y; it was raised by Y | it went down by Y; it was cut by Y; Y was taken off | What is the price now?; How much is it now?; What does it cost now? | now it is Z | What was the price before? | By how much did it go up? | By how much did it go down? | a price of X goes up by Y; Y is added to a price of X | a price of X goes down by Y; Y is taken off a price of X
things | X [pens|pencils|crayons] were in the [box|tin|drawer] | {n} put Y in; {n} put Y back | {n} took Y out; {n} took Y away | How many are in it now?; How many are inside now? | now there are Z in it | How many were in it before? | How many did {n} put in? | How many did {n} take out? | {n} puts Y pens into a box with X | {n} takes Y pens out of a box with X
things | the museum owned X paintings | it bought Y; Y were given to it | it sold Y; it gave Y away | How many paintings does it own now?; How many does it have now? | now it owns Z | How many paintings did it own before? | How many did it buy? | How many did it sell? | Y paintings are given to a museum that owns X | Y paintings are sold by a museum that owns X
people | X children were [on the trip|at the camp|in the class|on the team] | Y more came; Y joined them | Y went home; Y left | How many children are there now?; How many is that now? | now there are Z | How many children were there before? | How many came? | How many left? | Y children join a group of X | Y children leave a group of X""".split("\n")]
NOW = ["H. M. Q", "H. M. Q", "H and m. Q", "H, m. Q", "H. Then m. Q", "If h and m, q", "Q H. M.", "H; m. Q", "Q H and m.", "H. Later m. Q", "H, then m. Q", "At first h, then m. Q", "This morning h. Since then, m. Q", "M. Before that, h. Q"]
TURNED = ["T. Q", "T. Q", "If t, q", "Q T.", "T: q", "t. q"]
BEFORE = ["V. M and z. Q", "V. M. Z. Q", "V. Then m. Z. Q", "Q V. M. Z.", "V and m. Z. Q", "V. M, and z. Q"]
BARE = ["M and z. Q", "M. Z. Q", "Q M and z."]
SOME = re.compile(r"\bX (?:litres of |kg of )?(?=[a-z\[{])")
CHANGE = ["H. Z. Q", "H and z. Q", "At first h, z. Q", "Q H. Z.", "H, z. Q", "Q At first h, z.", "If h and z, q"]


def pieces(text):
    return [p.strip() for p in text.split(";")]


def low(text):
    return text if text[1:2] == " " and text[0] in "XYZ" else text[:1].lower() + text[1:]


def built(form, **said):
    """The form with each letter's clause, capital or not."""
    return re.sub(r"\b([HMQTVZhmqtvz])\b", lambda m: (cap if m[1].isupper() else low)(said[m[1].lower()]), form)


def numbers(text, kind):
    x, y, z = "ABC" if kind == "money" else "abc"
    return re.sub(r"\b([XYZ])\b", lambda m: "{%s}" % dict(X=x, Y=y, Z=z)[m[1]], text)


def sentences(kind, what, up):
    out = []
    for k, have, come, go, now, then, was, came, went, first_in, first_out in SCENES:
        if k != kind:
            continue
        moves, have = pieces(come if up else go), have
        if what == "now":
            out += [built(f, h=have, m=m, q=q) for f in NOW for m in moves for q in pieces(now) if not (m.startswith(("since", "{he}", "it ")) and f in (NOW[4], NOW[9], NOW[10], NOW[11], NOW[12], NOW[13]))]
            out += [built(f, t=t, q=q) for f in TURNED for t in pieces(first_in if up else first_out) for q in pieces(now) if not (". " in t and f in ("If t, q", "T: q"))] * 2
        elif what == "was":
            vague = SOME.sub("some ", have) if kind not in ("metres", "money", "weights", "huge") and " was X" not in have else None
            moves = moves if vague else [m.replace("{he}", "{n}", 1) for m in moves]
            out += [built(f, v=vague, m=m, z=then, q=q) for f in (BEFORE if vague else BARE) for m in moves for q in pieces(was)]
        else:
            out += [built(f, h=have, z=then, q=q) for f in CHANGE for q in pieces(came if up else went)]
    return [numbers(t, kind) for t in out]


SIZES = dict(litres=(2, [20, 60]), kilos=(5, [30, 100]), weights=(38, [60, 95]), metres=(2, [12, 40]), people=(14, [60, 99]), things=(12, [40, 99, 400]), big=(1100, [9000, 60000]), huge=(20000, [90000, 900000]), money=(8, [40, 200, 900]))


def draw(kind, up):
    lo, tops = SIZES[kind]

    def numbers_of(d):
        top = d.pick(tops)
        if kind in ("litres", "kilos", "weights", "metres"):
            k = d.pick([1, 1, 2])
            while True:
                a, b = (dec(d, x, y, k) if d.chance(0.75) else str(d.rng.randint(x, y)) for x, y in ((lo, top), (2, 9) if kind == "weights" else (2, top)))
                if Fraction(b) * 4 < Fraction(a) * 3 and (kind != "weights" or Fraction(b) < 10) and "." in a + b:
                    break
        elif kind == "money":
            a = d.rng.randint(lo, top)
            b = d.rng.randint(2, a - 2)
            if d.chance(0.6):
                a, b = f"{a}.{d.pick(['50', '25', '75', '20', '40', '80', '60', '90', '99', '05', '35', '15'])}", f"{b}.{d.pick(['50', '25', '95', '20', '40', '30', '60', '10', '45', '85'])}" if d.chance(0.75) else str(b)
            a, b = str(a), str(b)
            if Fraction(b) > Fraction(a) - 1:
                a = str(int(Fraction(b)) + 5)
        else:
            a = d.int(lo, top)
            b = d.int(lo // 20, a // 4) if kind == "huge" else d.int(2 if lo < 100 else lo // 20, a - 3) if d.chance(0.5) else d.int(2 if lo < 100 else lo // 20, max(lo // 2, a // 3))
        c = Fraction(a) + Fraction(b) if up else Fraction(a) - Fraction(b)
        if kind == "money":
            t = f"{float(c):.2f}"
            return money(d, dict(), a=a, b=b, c=t[:-3] if t.endswith(".00") else t)
        return dict(a=a, b=b, c=int(c) if isinstance(a, int) else finite(c))
    return numbers_of


CALLS = {("now", True): ("{a} plus {b}.", "{a}+{b}"), ("now", False): ("{a} minus {b}.", "{a}-{b}"), ("was", True): ("{c} minus {b}.", "{c}-{b}"), ("was", False): ("{c} plus {b}.", "{c}+{b}"),
         ("how", True): ("Larger {c}, smaller {a}. {c} minus {a}.", "{c}-{a}"), ("how", False): ("Larger {a}, smaller {c}. {a} minus {c}.", "{a}-{c}")}
WEIGHTS = dict(litres=2, kilos=2, weights=1, metres=2, people=3, things=5, big=2, huge=2, money=3)
TASKS = [Task(draw(kind, up), [call], sentences(kind, what, up), spell=0.04, weight=WEIGHTS[kind] * (3 if what == "now" else 1)) for kind in SIZES for (what, up), call in CALLS.items()]


# -- some of them away, told as a state --------------------------------------------------------------------------------------------
AWAY = ["[A library|The school library] owns {a} books[,|;| and] {b} [are out on loan|are lent out|are with readers]. How many [are in|are on the shelves|are still there|are there now]?", "[A school|A college] has {a} pupils. {b} are [away|ill|on a trip|absent] today. How many are [in|here|at school|there] [today|]?", "{b} of the {a} seats [are taken|have people on them|are booked]. How many are [free|empty|still free]?",
        "{b} of the {a} tickets [are sold|have gone|were bought]. How many [are still there|can still be bought|are unsold]?", "A hotel has {a} beds, {b} of them [in use|taken|booked]. How many are [free|not in use|empty]?", "[Of|Out of] {a} [bikes|scooters|boats|skis] for hire {b} are out. How many are in?", "A firm has {a} [cars|vans|lorries], {b} are on the road. How many are in the yard?", "{b} of {a} letters [are|have been] delivered. How many are still in the van?",
        "How many [books|DVDs|games] are in, if {b} of the {a} [in the library|that the library owns] are out?", "{a} [eggs|plates|glasses] in the box, {b} broken. How many are whole?", "{a} pages, {b} read. How many are still to read?", "{b} pupils are away from a school of {a}. How many are in?", "{a} lockers, {b} in use. free ones?", "{b} out of {a} are out on loan, how many are in"]
BACK = ["[A library|The school library] has {a} books [in|on the shelves][,|;| and] {b} more [are out on loan|are lent out]. How many [does it own|books are there in all|is that in all]?", "{a} pupils are [in|here] today, {b} are [away|ill|absent]. How many [pupils does the school have|are there in the school|is that in all]?", "{a} seats are [free|empty] and {b} are taken. How many seats are there?",
        "{b} tickets are sold, {a} are still there. How many [were there|tickets were there at first]?", "In a hotel {b} beds are [in use|taken] and {a} are free. How many beds does it have?", "{b} [bikes|scooters|boats] are out and {a} are in. How many are there for hire?", "{b} [cars|vans|lorries] of a firm are on the road and {a} are in the yard. How many has the firm?", "How many [books|DVDs|games] does a library own, if {b} are out and {a} are in?", "{a} eggs are whole, {b} are broken. How many eggs is that in all?", "{b} pages read, {a} still to read. How many pages are in the book?", "{b} are out on loan, {a} are in, how many in all"]
SEATS = lambda top: lambda d: (lambda a: dict(a=a, b=d.int(3, a - 3)))(d.int(20, d.pick(top)))     # noqa: E731
LARGE = re.compile("librar|school|tickets|letters|on loan")
for texts, what in ((AWAY, False), (BACK, True)):
    TASKS += [Task(SEATS([60, 99, 400, 20000] if large else [60, 99, 300]), [CALLS["now", what]], [t for t in texts if bool(LARGE.search(t)) == large], spell=0.03, weight=4) for large in (True, False)]


@skill("real_plain_contrast_a_in_out", weight=1.6)
def in_out(d):
    yield from tell(d, "contrast.a.in_out", TASKS)
