"""How people really type: a greeting before, a word of thanks after, lower case, slips of the finger, no full stop.

Numbers, signs and LaTeX are never touched: only words of letters change, and only their inside.
"""
import re

BEFORE = ["please ", "hey, ", "hi, ", "hello! ", "hi! ", "hey can you tell me: ", "i need help: ", "help: ", "quick question: ", "question: ", "ok so ", "so, ",
          "Hi there. ", "Hello, ", "Can you help me with this? ", "I'm stuck. ", "my homework: ", "Homework question: ", "Q: ", "1) ", "a) ", "Exercise: ", "Problem: ",
          "I have a question. ", "could you help? ", "Dear tutor, ", "um, ", "hmm, ", "Help me out here: ", "Here is my problem: ", "Math question: ", "maths: ",
          "One more: ", "Next: ", "Now this one: ", "I forgot how to do this. ", "Let me ask you something: ", "My teacher asks: ", "for school: ", "Good morning! ",
          "pls ", "Please help. ", "Can you solve this? ", "just checking: ", "Task: ", "yo, ", "hey lemma, ", "Lemma, ", "another one: ", "I was wondering: "]
AFTER = [" please", " please.", " Please.", " Thanks!", " thanks", " thank you", " Thank you.", " thx", " pls", " plz", " Explain the steps.", " Show your work.",
         " Show the steps.", " Show me how.", " step by step", " I need it for homework.", " Quickly please.", " Thanks in advance.", " and show working",
         " Can you help?", " Any idea?", " Explain.", " ty", " Please show all steps.", " Give the answer.", " Be quick.", " I don't get it.", "??", "?!", "...", " :)",
         " What's the answer?", " (no calculator allowed)", " Just the answer please.", " How do I do it?"]
SLIPS = {"what": ["waht", "wat", "whta", "wht"], "calculate": ["calcualte", "calculat", "caculate", "calulate"], "percent": ["precent", "percnet", "perecnt"],
         "multiplied": ["multipled", "multiplyed"], "divided": ["devided", "dividied"], "plus": ["plsu"], "minus": ["mius", "minsu"], "how": ["hwo"], "much": ["mcuh"],
         "square": ["sqaure", "squre"], "the": ["teh", "th"], "is": ["si"], "and": ["adn", "nad"], "root": ["rot", "roott"], "of": ["fo"], "many": ["mnay"],
         "price": ["pirce"], "average": ["avrage", "averge", "avarage"], "area": ["aera"], "perimeter": ["perimiter", "permeter"], "equation": ["eqation"],
         "number": ["nubmer", "numbr"], "solve": ["slove"], "find": ["fnid"], "you": ["u", "yuo"], "are": ["r"], "please": ["plese", "pleas"], "what's": ["whats"],
         "compute": ["comptue"], "common": ["commen", "comon"], "greatest": ["gratest"], "divisor": ["diviser"], "multiple": ["mutliple"], "speed": ["sped"],
         "interest": ["intrest"], "change": ["chnage"], "each": ["eahc"], "between": ["betwen"], "to": ["ot"], "for": ["fro"]}
PROTECT = re.compile(r"\$[^$]*[\\^_][^$]*\$|\\\(.*?\\\)|\\[a-z]+(?:\[[^]]*\])?(?:\{[^{}]*\})*|sqrt|cbrt|mod|gcd|lcm|isprime")


def slip(d, text):
    """One slip in one word of letters."""
    words = [m for m in re.finditer(r"[A-Za-z']+", text) if len(m.group()) > 3 or m.group().lower() in SLIPS]
    spans = [m.span() for m in PROTECT.finditer(text)]
    words = [m for m in words if not any(a < m.end() and m.start() < b for a, b in spans)]
    if not words:
        return text
    m = d.pick(words)
    w = m.group()
    if w.lower() in NUMBER_WORDS:
        return text
    if w.lower() in SLIPS and d.chance(0.6):
        new = d.pick(SLIPS[w.lower()])
    elif len(w) < 4:
        return text
    else:
        i = d.rng.randrange(1, len(w) - 1)
        new = d.pick([w[:i] + w[i + 1:], w[:i] + w[i + 1] + w[i] + w[i + 2:], w[:i] + w[i] + w[i:]])
    return text[:m.start()] + new + text[m.end():]


NUMBER_WORDS = set("""zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half third quarter fifth sixth seventh eighth ninth tenth double twice triple
twos threes thirds quarters fifths sixths sevenths eighths ninths tenths""".split())


def lower(text):
    """Lower case, but not inside LaTeX."""
    return text if "\\" in text else text.lower()


# Words that may stand for one another anywhere; the first letter's case is kept.
SAME = [["calculate", "compute", "work out", "figure out", "determine", "find", "find out", "evaluate", "obtain", "get", "give"],
        ["altogether", "in total", "in all", "all together", "overall", "all in all"], ["buys", "purchases", "picks up", "gets", "orders"],
        ["bought", "purchased", "picked up", "got", "ordered"], ["buy", "purchase", "pick up", "get"], ["children", "kids", "pupils", "youngsters"],
        ["students", "pupils", "learners", "kids"], ["costs", "is priced at", "sells for", "goes for", "is sold at"],
        ["cost", "sell for", "go for", "are priced at"], ["shop", "store", "market", "supermarket", "boutique"], ["percent", "per cent", "pct", "percents"],
        ["kilometers", "kilometres", "km", "kms"], ["centimeters", "centimetres", "cm"], ["metres", "meters"], ["hours", "hrs"], ["minutes", "mins", "min"],
        ["money", "cash"], ["big", "large"], ["equals", "is equal to", "makes", "gives"], ["remain", "are left", "are left over", "stay"],
        ["number", "value"], ["difference", "gap"], ["journey", "trip", "ride", "drive", "tour"], ["train", "bus", "coach", "truck", "tram", "lorry"],
        ["car", "van", "motorbike", "vehicle", "scooter"], ["garden", "yard", "lawn", "field", "plot", "meadow", "patio"], ["teacher", "coach", "instructor", "professor"],
        ["friends", "classmates", "cousins", "neighbours", "colleagues", "people", "siblings", "roommates"], ["mother", "aunt", "grandma", "boss"],
        ["workers", "employees", "builders", "painters"], ["rounded", "rounded off"], ["equally", "evenly", "fairly"], ["needs", "requires"], ["need", "require"],
        ["whole number", "integer"], ["tell me", "let me know", "say"], ["kilograms", "kg", "kilos"], ["receives", "is given", "is handed", "gets"],
        ["salary", "pay", "income"], ["sale", "clearance", "special offer"], ["discount", "reduction", "rebate"], ["originally", "initially", "at first"],
        ["fence", "hedge", "wall"], ["total price", "total cost"], ["box", "carton", "crate"], ["boxes", "cartons", "crates", "packets", "cases"],
        ["bag", "sack", "pouch"], ["bags", "sacks", "pouches"], ["fits", "goes"], ["spends", "pays out"], ["earns", "makes", "gets paid"]]
ALIKE = {}
for _group in SAME:
    for _w in _group[:1] if len(_group[0].split()) > 1 else _group[:3]:
        ALIKE.setdefault(_w, _group)
NOUNS = ("apples oranges pears cookies sweets candies marbles stickers stamps cards books pencils pens coins balloons flowers roses eggs chairs tickets "
         "photos beads shells muffins bottles toys bricks plums bananas lemons crayons erasers notebooks posters bagels donuts rolls tomatoes potatoes carrots "
         "peaches cherries nuts towels shirts socks hats keys jars cans mangoes melons pumpkins onions sandwiches burgers pizzas pies waffles pancakes "
         "brownies biscuits chips crackers puzzles dolls robots kites drums guitars violins trumpets whistles lamps candles vases mirrors clocks watches "
         "phones tablets laptops cables chargers speakers headphones cameras lenses gloves scarves jackets boots sandals belts ties dresses skirts pillows "
         "blankets curtains tools hammers drills nails screws planks pipes wheels bikes helmets rackets bats skates skis snowballs tents "
         "backpacks suitcases envelopes folders markers brushes paints canvases rulers staplers magnets batteries bulbs turtles rabbits hamsters goats "
         "horses ducks geese turkeys pigs dogs cats parrots pigeons butterflies beetles ants spiders frogs lizards dinosaurs unicorns monsters zombies "
         "tulips daisies lilies sunflowers cacti bushes leaves acorns pinecones stones rocks gems diamonds rubies pearls medals trophies ribbons "
         "tokens chips points badges comics novels magazines dictionaries maps tokens spoons forks knives bowls mugs glasses pots pans").split()
COUNTED = set(NOUNS)


def reword(d, text):
    """One word changed for another that means the same, or the counted things for other things."""
    words = list(re.finditer(r"[A-Za-z]+", text))
    things = [m.group() for m in words if m.group() in COUNTED]
    if things and d.chance(0.5):
        old, new = d.pick(things), d.pick(NOUNS)
        if re.search(rf"\b{old.removesuffix('s')}\b", text):
            return text
        return re.sub(rf"\b{old}\b", new, text)
    spans = [m.span() for m in PROTECT.finditer(text)]
    able = [m for m in words if m.group().lower() in ALIKE and not any(a < m.end() and m.start() < b for a, b in spans)]
    if not able:
        return text
    m = d.pick(able)
    new = d.pick(ALIKE[m.group().lower()])
    if m.group()[0].isupper():
        new = new[0].upper() + new[1:]
    return text[:m.start()] + new + text[m.end():]


def noisy(d, q):
    """`q` as someone in a hurry may type it (often unchanged)."""
    if d.chance(0.3):
        q = reword(d, q)
        if d.chance(0.3):
            q = reword(d, q)
    if d.chance(0.13):
        b = d.say("before", BEFORE)
        if b[-2] not in ".!?:)" and q[:1].isupper() and q[1:2].islower() and not q.startswith("I "):
            q = q[0].lower() + q[1:]
        q = b + q
    if d.chance(0.11):
        a = d.say("after", AFTER)
        if a[1].isupper() and q[-1] not in ".?!":
            q += "."
        elif a[1].islower() and q[-1] == ".":
            q = q[:-1]
        elif a[0] != " " and q[-1] in ".?!":
            q = q[:-1]
        q += a
    r = d.rng.random()
    if r < 0.22:
        q = lower(q)
    elif r < 0.235 and "\\" not in q and not re.search(r"\d[xX]\b|\bx\b", q):
        q = q.upper()
    elif r < 0.26:
        q = q[0].upper() + q[1:]
    if d.chance(0.16):
        q = q.rstrip("?.!") or q
    if d.chance(0.07):
        q = slip(d, q)
        if d.chance(0.2):
            q = slip(d, q)
    if d.chance(0.02):
        q = q.replace(" ", "  ", 1)
    if d.chance(0.03):
        q = q.replace("'", "’")
    return q.strip()
