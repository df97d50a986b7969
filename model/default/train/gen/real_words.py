"""Whole sentences as teachers, parents and pupils write them: the frame of the real_*.py skills, and their pools of words.

A template may hold choices, [buys|picks up], and slots: {a} for a number, {n} for a name, {he} and {his} for its pronouns,
{t} for things. A skill lists *tasks*; a task draws its numbers and says which calls answer all of its templates. In a call
<a*b> and <a+b> stand for the two operands in the order in which the question names them.
"""
import re
from fractions import Fraction

from .core import Answer, Call
from .phrases import cap, num

SHE = ("Anna Carla Emma Grace Hannah Julia Lena Maria Olivia Rosa Uma Wendy Zoe Aisha Elena Priya Lucy Mia Nina Sara Kate Sofia Ella Mei Clara Fatima Ingrid Chloe "
       "Yuki Amara Leila Beatriz Katarina Ruth Megan Sophie Naomi Isabel Tara Freya Nadia Hana Valentina Alice Charlotte Eva Bianca Divya Esther Joanna Maya Nora").split()
HE = ("Ben David Felix Ivan Karim Noah Paul Sam Tom Victor Yusuf Chen Diego Mateo Jack Leo Omar Tim Amir Jamal Liam Ravi Hugo Marcus Ethan Daniel Oliver Kwame Lukas "
      "Arjun Pedro Andre Samuel Henry George Hassan Ibrahim Nikolai Max Adam Peter Tariq Joseph Finn Oscar Kenji Pablo Luca Stefan Dylan Harry Isaac").split()
TITLES = ["Mr Patel", "Mrs Jones", "Ms Rivera", "Mr Okafor", "Mrs Novak", "Mr Larsen", "Ms Chen", "Mrs Haddad", "Mr Dubois", "Ms Kim", "Mr Brown", "Mrs Garcia"]
THINGS = ("stickers marbles stamps coins shells postcards beads buttons badges trading-cards pebbles comics books pencils crayons erasers markers notebooks paintings "
          "photos magazines puzzles toy-cars dolls balloons ribbons candles cookies muffins cupcakes biscuits apples pears oranges lemons peaches plums cherries mangoes "
          "strawberries walnuts chestnuts acorns eggs tomatoes carrots potatoes onions cucumbers pumpkins tulips roses daisies sunflowers seeds seedlings leaves feathers "
          "keys magnets batteries light-bulbs screws nails bolts bricks tiles planks bottles jars cans cups plates bowls spoons napkins tickets tokens vouchers flyers "
          "posters envelopes parcels letters baskets hats scarves gloves socks T-shirts tennis-balls footballs medals paper-cranes origami-stars friendship-bracelets "
          "bookmarks chess-pieces lollipops chocolates gummy-bears sweets peanuts pancakes waffles sandwiches dumplings samosas pretzels bagels rolls croissants "
          "toy-soldiers dominoes jigsaw-pieces building-blocks wooden-blocks paper-clips pins rubber-bands glass-beads sea-shells fossils crystals minerals").split()
THINGS = [t if t == "T-shirts" else t.replace("-", " ") for t in THINGS]
COLOURED = "beads balloons marbles buttons tiles pencils ribbons socks cups flags tulips roses candles pegs counters crayons cars bricks hats cubes".split()
# What is packed: (things, one of them, container, containers)
PACKED = [p.split("/") for p in """eggs/egg/carton/cartons eggs/egg/tray/trays apples/apple/crate/crates oranges/orange/box/boxes bottles/bottle/crate/crates tins/tin/case/cases
 pencils/pencil/packet/packets crayons/crayon/box/boxes biscuits/biscuit/tin/tins cupcakes/cupcake/tray/trays muffins/muffin/box/boxes chocolates/chocolate/box/boxes sweets/sweet/bag/bags
 marbles/marble/bag/bags tennis balls/tennis ball/tube/tubes photos/photo/page/pages stickers/sticker/sheet/sheets stamps/stamp/page/pages books/book/shelf/shelves books/book/box/boxes
 tiles/tile/box/boxes candles/candle/box/boxes light bulbs/light bulb/pack/packs batteries/battery/pack/packs roses/rose/bouquet/bouquets
 tulips/tulip/bunch/bunches bananas/banana/bunch/bunches plants/plant/tray/trays seedlings/seedling/tray/trays jars/jar/shelf/shelves cans/can/crate/crates bricks/brick/pallet/pallets
 screws/screw/packet/packets nails/nail/box/boxes beads/bead/string/strings beads/bead/necklace/necklaces envelopes/envelope/pack/packs folders/folder/drawer/drawers
 T-shirts/T-shirt/carton/cartons towels/towel/pile/piles plates/plate/stack/stacks cups/cup/stack/stacks bread rolls/bread roll/bag/bags doughnuts/doughnut/box/boxes cookies/cookie/jar/jars
 dumplings/dumpling/plate/plates sausages/sausage/pack/packs yoghurts/yoghurt/pack/packs lemons/lemon/net/nets onions/onion/sack/sacks potatoes/potato/sack/sacks melons/melon/crate/crates
 tomatoes/tomato/punnet/punnets strawberries/strawberry/basket/baskets peaches/peach/box/boxes cherries/cherry/bowl/bowls toy cars/toy car/box/boxes cards/card/deck/decks
 letters/letter/bundle/bundles newspapers/newspaper/bundle/bundles parcels/parcel/van/vans 
 """.replace("\n", "").split(" ")
          if p.count("/") == 3] + [p.split("/") for p in ["tennis balls/tennis ball/tube/tubes", "light bulbs/light bulb/pack/packs", "bread rolls/bread roll/bag/bags", "toy cars/toy car/box/boxes",
          "ping-pong balls/ping-pong ball/pack/packs", "sheets of paper/sheet of paper/pad/pads", "ice lollies/ice lolly/box/boxes", "packets of crisps/packet of crisps/box/boxes", "bars of soap/bar of soap/carton/cartons", "tea bags/tea bag/box/boxes"]]
PACKED = [p for p in PACKED if p[0] != "balls" and p[0] != "bulbs" and p[0] != "rolls" and p[0] != "cars"]
TOWNS = "Leeds Porto Bergen Lyon Ghent Austin Denver Pune Oslo Krakow Dublin Malmo Nairobi Quito Perth Seville Turin Boston Halifax Kyoto Lagos Bristol Utrecht Graz Toledo Zagreb Riga Cardiff".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SUBJECTS = "maths science history geography English art music French Spanish biology".split()

ASIDE = ["{n} is {age} years old.", "It is the {day2}th of March.", "The classroom number is {room}.", "School starts at 8:30.", "{n} lives at {house} Park Road.", "This happened in {year}.", "It is a warm day.",
         "{n} has {few} brothers and a sister.", "The shop opened in {year}.", "{n} is in Year {few}.", "It is {few} o'clock.", "{n}'s dog is {few} years old.", "Bus number {room} goes past the house.", "The building is {few} storeys high.",
         "It is raining outside.", "{n}'s favourite number is {room}.", "The lesson lasts {room} minutes.", "There are {day2} days until the holidays.", "{n} is wearing a red jumper.", "The radio is on.", "{n} got up at 7 o'clock.", "It's {day} today.",
         "It is {few} weeks until the exams.", "{n} has been at this school for {few} years.", "The bus comes every {room} minutes.", "There are {room} houses in the street.", "{n}'s grandmother is {room} years old.", "The holidays begin in {few} weeks.", "The town has {few} schools.", "{n} is {few} minutes early today.", "The film starts at {few} o'clock.", "There will be rain for {few} more days.", "The library closes in {room} minutes.", "{n}'s street has the number {house}.",
         "{n} has waited {room} minutes for the bus.", "The journey there is {room} km long.", "The table is {room} cm high.", "It was {few} degrees colder yesterday.", "There are {few} pictures on the wall.", "The clock on the wall is {few} minutes fast.", "{n}'s shoes have size {room}.", "The school was built in {year}.", "The page has the number {house}.", "{n} wears a jersey with the number {room}.", "There are {few} clouds in the sky.",
         "The next bus leaves in {few} minutes.", "{n} has already done {few} exercises today.", "{n} has lived in {town} for {few} years.", "In {town} there are {room} parks.", "{m} is {age} years old, too.", "{m} has {few} sisters.", "{m} is {few} cm taller than {n}.", "The car is {few} years old.", "A leaflet says that the town has {house} shops.", "The newspaper of {day} has {room} pages.", "Platform {few} is closed today.", "The lift stops on {few} floors.",
         "The garden has {few} trees.", "{n}'s bike has {few} gears.", "The battery is at {room} percent.", "{n} slept for {few} hours.", "Class {few}{abc} is next door.", "The classroom is on floor {few}.", "The teacher has taught for {room} years.", "The museum is {few} km away.", "Last year there were {house} visitors.", "The song lasts {few} minutes.", "{n} found a coin from {year}.", "The shop is open until {few} o'clock.", "The bell rings {few} times a day.", "{n}'s train has {few} coaches."]
PREFIX = ["Question {few}: ", "Question {few}. ", "{few}. ", "{few}) ", "Q{few}. ", "Q{few}: ", "({abc}) ", "{abc}) ", "Problem {few}: ", "Exercise {few}. ", "Task {few}: ", "No. {few}: ", "{few}{abc}) "]
SUFFIX = [" Show your working.", " Show all your working.", " [{mk} marks]", " ({mk} marks)", " [1 mark]", " Explain how you got your answer.", " Give reasons for your answer.", " Write down the calculation too.", " Write your answer on the line."]

SIGNS = re.compile(r"[+×÷*/\\^√=·]|\d[:(x]|\} ?[-−:x(] ?\(?\{|\(\{|,.*,.*,")
UNIT = re.compile(r" ?(cm|m|km|kg|mm|g|ml|kWh|\{u\}|\{su\}|°|%)(?![a-z])")
ORDER = re.compile(r"<(\w+) ?(\*|\+|times|plus|and) ?(\w+)>")


def spin(d, text):
    """`text` with every [x|y] decided, inner ones first."""
    while True:
        new = re.sub(r"\[([^\[\]]*\|[^\[\]]*)\]", lambda m: d.pick(m.group(1).split("|")), text, count=1)
        if new == text:
            return text
        text = new


def people(d):
    """Two or three names with the pronouns of the first and second."""
    girl, girl2 = d.chance(0.5), d.chance(0.5)
    names = [d.pick(SHE if girl else HE)]
    while len(names) < 3:
        n = d.pick(SHE if (girl2 if len(names) == 1 else d.chance(0.5)) else HE)
        if n not in names:
            names.append(n)
    v = dict(n=names[0], m=names[1], n3=names[2], title=d.pick(TITLES))
    for end, g in (("", girl), ("2", girl2)):
        v.update({"he" + end: "she" if g else "he", "his" + end: "her" if g else "his", "him" + end: "her" if g else "him", "He" + end: "She" if g else "He", "His" + end: "Her" if g else "His"})
    return v


def common(d):
    """Slots that any template may use."""
    v = people(d)
    v["t"], v["t2"] = d.rng.sample(THINGS, 2)
    v["things"], v["thing"], v["box"], v["boxes"] = d.pick(PACKED)
    v["col"] = d.pick(COLOURED)
    v["town"], v["town2"] = d.rng.sample(TOWNS, 2)
    v["day"], v["day3"] = d.rng.sample(DAYS, 2)
    v["subject"] = d.pick(SUBJECTS)
    v.update(age=d.rng.randint(8, 15), day2=d.rng.randint(4, 20), room=d.rng.randint(12, 98), house=d.rng.randint(2, 120), year=d.rng.randint(1950, 2024), few=d.rng.randint(3, 9), abc=d.pick("abcdef"), mk=d.rng.randint(2, 4))
    return v


def shown(d, value, spell, style, minus):
    if isinstance(value, int):
        if value < 0:
            return minus + shown(d, -value, 0, style, minus)
        s = num(d, value, spell)
        return s if s[:1].isalpha() or value < 1000 else f"{value:,}".replace(",", style)
    return str(value)


def known(d, values):
    return {**common(d), **values, "own": set(values)}


def fill(d, raw, slots, spell=0.06):
    """The template with its slots filled; each number keeps one spelling, and none opens a sentence in lower case."""
    seen, style, minus = {}, d.pick(["", "", "", ",", ",", " "]), "−" if "−" in raw else d.pick("---−–")
    if SIGNS.search(raw):
        spell = 0

    def put(m):
        k = m.group(2)
        if k not in slots:
            return m.group(0)
        start = m.group(1)
        if k not in seen:
            bare = k not in slots["own"] or UNIT.match(raw, m.end())
            seen[k] = shown(d, slots[k], 0 if bare else spell, style if k in slots["own"] else "", minus)
        return seen[k] if start is None else start + cap(seen[k])
    return asking(re.sub("  +", " ", re.sub(r"(^|(?<!\.m)[.?!]\"? |\n)?\{(\w+)\}", put, raw)))


def asking(text):
    """A question mark after every sentence that asks."""
    return re.sub(r"(^|[.?!:] )((?:What|How|Which|Who)\b(?:[^.?!]|\.\d)*)\.(?=$| )", r"\1\2?", text)


def choose(d, where, templates):
    """One of the raw templates, by Draw.say's rule of what is held back."""
    return d.say(where, [t.replace("{", "{{").replace("}", "}}") for t in templates])


def around(d, q, slots, story=True, p=0.07):
    """The number of the question before it, a mark or a request after it, a fact beside it - now and then."""
    if story and d.chance(0.13) and len(re.findall(r"[.?!](?: |$)", q)) > 1:
        raw = choose(d, "real.aside", [a for a in ASIDE if (slots["n"] in q or "{n}" not in a) and ("{m}" not in a or "m" not in slots["own"] and slots["m"] in q)])
        a = fill(d, raw, slots, 0)
        parts = re.split(r"(?<=[a-z0-9]\.) (?=[A-Z])", q)
        i = 0 if "{n}" in raw or "{m}" in raw else d.rng.randint(0, len(parts) - 1)
        q = " ".join(parts[:i] + [a] + parts[i:])
    if d.chance(p) and "\n" not in q:
        q = fill(d, choose(d, "real.prefix", PREFIX), slots, 0) + (cap(q) if q[1:2].isalpha() else q)
    if d.chance(p):
        s = fill(d, choose(d, "real.suffix", SUFFIX), slots, 0)
        if s[1].isupper() and q[-1] not in ".?!":
            q += "."
        q += s
    return q


def operand(x):
    """A number as it stands in an expression: negative ones in brackets."""
    return f"({x})" if str(x).startswith("-") else str(x)


def canonical(x):
    return str(x).replace(",", "")


def pretty(e):
    """The calculator's expression for human eyes."""
    e = re.sub(r"(?<=[\w)!])([-+])(?=[\w(])", r" \1 ", e).replace("*", " × ").replace("/", " ÷ ")
    return e.replace(" - ", " − ").replace("sqrt(", "√(").replace("cbrt(", "³√(")


def step(e, r):
    """One computation and its result, for the answer."""
    m = re.fullmatch(r"(floor|ceil)\((\d+)/(\d+)\)", e)
    if m:
        return f"{m.group(2)} ÷ {m.group(3)}, rounded {'down' if m.group(1) == 'floor' else 'up'}, is {r.best}"
    m = re.fullmatch(r"(\d+) mod (\d+)", e)
    if m:
        return f"{m.group(1)} divided by {m.group(2)} leaves {r.best}"
    return f"{pretty(e)} {'≈' if '≈' in r.text else '='} {r.decimal if '≈' in r.text else r.best}"


def expand(text, values, raw, inside):
    """A thought or an expression with its numbers; `inside`: negative ones in brackets."""
    def ordered(m):
        a, op, b = m.groups()
        pa, pb = raw.find("{" + a + "}"), raw.find("{" + b + "}")
        if pb >= 0 and (pa < 0 or pb < pa):
            a, b = b, a
        return "{" + a + "}" + (op if not op.isalpha() else f" {op} ") + "{" + b + "}"
    text = ORDER.sub(ordered, text)
    return re.sub(r"\{(\w+)\}", lambda m: (operand if inside else str)(canonical(values[m.group(1)])) if m.group(1) in values else m.group(0), text)


class Task:
    """`draw(d)` gives the numbers; `calls` are (thought, expression) with {r1}, {r2} for earlier results."""

    def __init__(self, draw, calls, templates, answer=None, box=None, spell=0.06, weight=None):
        templates = [t.replace("{t}", "{col}") if re.search(r"\b(red|blue|green)\b", t) else t for t in templates]
        self.draw, self.calls, self.templates, self.answer, self.box, self.spell = draw, calls, templates, answer, box, spell
        self.weight = len(templates) ** 0.8 if weight is None else weight


def frames(forms, phrases):
    """Every form with its E replaced by every phrase."""
    return [cap(re.sub(r"\bE\b", lambda m: p, f)) for f in forms for p in phrases]


def run(d, where, tasks, story=True, p=0.07):
    """A whole turn from one template of one of the tasks."""
    task = d.rng.choices(tasks, [t.weight for t in tasks])[0]
    raw = choose(d, where, task.templates)
    v = task.draw(d)
    raw = spin(d, raw)
    slots = known(d, v)
    yield around(d, fill(d, raw, slots, task.spell), slots, story, p)
    steps = []
    r = None
    for i, (thought, expression) in enumerate(task.calls(v) if callable(task.calls) else task.calls, 1):
        e = expand(expression, v, raw, True)
        r = yield Call(cap(expand(thought, v, raw, False)), e)
        v[f"r{i}"], v[f"d{i}"], v[f"x{i}"] = r.best, r.decimal, r.exact
        steps.append(step(e, r))
    box = r.best if task.box is None else task.box(v) if callable(task.box) else expand(task.box, v, raw, False)
    said = expand(task.answer(v) if callable(task.answer) else task.answer, v, raw, False) if task.answer else "; ".join(steps) + "."
    yield Answer("", said, box)


def dec(d, lo, hi, places=None):
    """A decimal in [lo, hi] with no closing nought, as text."""
    k = places or d.pick([1, 1, 1, 2, 2])
    while True:
        n = d.rng.randint(round(lo * 10 ** k), round(hi * 10 ** k))
        if n % 10:
            whole, part = divmod(n, 10 ** k)
            return f"{whole}.{part:0{k}d}"


def finite(q):
    """The rational `q` as a short decimal, or None."""
    q = Fraction(q)
    for k in range(4):
        if (q * 10 ** k).denominator == 1:
            n = int(q * 10 ** k)
            return f"{n // 10 ** k}.{n % 10 ** k:0{k}d}" if k else str(n)
    return None
