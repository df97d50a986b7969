"""How people really type: a greeting before, a word of thanks after, lower case, slips of the finger, no full stop.

Numbers, signs and LaTeX are never touched: only words of letters change, and only their inside.
"""
import re

BEFORE = ["please ", "hey, ", "hi, ", "hello! ", "hi! ", "hey can you tell me: ", "i need help: ", "help: ", "quick question: ", "question: ", "ok so ", "so, ",
          "Hi there. ", "Hello, ", "Can you help me with this? ", "I'm stuck. ", "my homework: ", "Homework question: ", "Q: ", "1) ", "a) ", "Exercise: ", "Problem: ",
          "I have a question. ", "could you help? ", "Dear tutor, ", "um, ", "hmm, ", "Help me out here: ", "Here is my problem: ", "Math question: ", "maths: ",
          "One more: ", "Next: ", "Now this one: ", "I forgot how to do this. ", "Let me ask you something: ", "My teacher asks: ", "for school: ", "Good morning! ",
          "pls ", "Please help. ", "Can you solve this? ", "just checking: ", "Task: ", "yo, ", "hey lemma, ", "Lemma, ", "another one: ", "I was wondering: ",
          "quick one: ", "Quick one: ", "a quick one: ", "can u help? ", "can u help me with this? ", "can you help me pls? ", "Could you help me with this one? ", "Can somebody help? ", "I need help with this: ", "need help: ", "help pls. ", "Help! ",
          "My teacher asked us this: ", "our teacher asks: ", "The teacher wants to know: ", "From my worksheet: ", "from my textbook: ", "It says here: ", "The book asks: ", "The question says: ", "Here's the question: ", "Here is one: ", "This is the task: ", "Exam question: ",
          "Test question: ", "From a test: ", "quiz: ", "Quiz question: ", "Pub quiz: ", "Riddle: ", "Warm-up: ", "Mental arithmetic: ", "Revision: ", "Practice: ", "my son has this: ", "My daughter asks: ", "My kid's homework: ", "for my daughter's homework: ", "My little brother wants to know: ",
          "My friend asked me: ", "A colleague asked: ", "At work: ", "I need this for homework. ", "I need this for school. ", "This is for my homework. ", "I can't do this one. ", "I can't work this out. ", "I keep getting this wrong. ", "I'm not sure about this one. ", "not sure how to do this: ",
          "No idea how to do this. ", "I don't understand this one. ", "Stuck on this: ", "stuck: ", "Sorry, another one. ", "sorry to bother you. ", "Last one: ", "last question: ", "First question: ", "And this one? ", "what about this: ", "And now: ", "ok next: ", "OK. ", "okay, ", "right, ", "well, ", "alright: ",
          "Good evening. ", "Good afternoon, ", "Hello teacher, ", "Hello sir, ", "Dear Sir, ", "Greetings. ", "hiya, ", "hey there, ", "Hi Lemma! ", "hi lemma, ", "Morning! ", "hey quick question, ", "Hi, quick question: ", "Hi, can you check this? ", "Hello, please help me: ", "excuse me, ",
          "Can you do this? ", "can you do this one: ", "Try this: ", "Solve this please: ", "please solve: ", "Solve: ", "Answer this: ", "Please answer: ", "I'd like to know: ", "I want to know: ", "want to know: ", "Tell me: ", "say, ", "Question for you: ", "Q. ", "Q) ", "Ex. ", "math: ", "Maths question: ", "math problem: ", "word problem: ",
          "Sorry for my English. ", "sorry my english. ", "Excuse my English. ", "Hello friend, ", "Hello, I have question: ", "I have problem: ", "Hello, I have problem. ", "I no understand this: ", "I do not understand this exercise: ", "Please to help: ", "please help me with this task: ", "Dear teacher, ", "Sir, ", "Miss, ",
          "Good day. ", "Good day, please help. ", "hi guys, ", "hi everyone, ", "Hey all, ", "anyone? ", "can anyone do this: ", "does anybody know: ", "Do you know this: ", "do you know the answer: ", "I must know: ", "Need the answer: ", "need this fast: ", "Urgent: ", "urgent!! ", "test tomorrow, ", "Studying for a test: ",
          "Puzzle: ", "Brain teaser: ", "Challenge: ", "Easy one: ", "Hard one: ", "A silly question: ", "silly question, ", "dumb question: ", "Just curious: ", "just wondering: ", "out of interest: ", "For a friend: ", "asking for my son: ", "My boss asks: ", "For my shop: ", "For a recipe: ", "For a spreadsheet: ", "Check: ", "to check: ", "I got this in class: ", "We had this today: "]
AFTER = [" please", " please.", " Please.", " Thanks!", " thanks", " thank you", " Thank you.", " thx", " pls", " plz", " Explain the steps.", " Show your work.",
         " Show the steps.", " Show me how.", " step by step", " I need it for homework.", " Quickly please.", " Thanks in advance.", " and show working",
         " Can you help?", " Any idea?", " Explain.", " ty", " Please show all steps.", " Give the answer.", " Be quick.", " I don't get it.", "??", "?!", "...", " :)",
         " What's the answer?", " (no calculator allowed)", " Just the answer please.", " How do I do it?",
         " Thanks a lot!", " Thank you very much.", " thanks!!", " thank u", " thanks a lot", " cheers", " Cheers!", " tks", " TIA", " pls help", " please help", " Please help me.", " help pls", " plz help", " help!", " Help me please!", " can u help", " can you help me?", " Could you help me?",
         " I need it quickly.", " It's for school.", " it's for my homework", " for homework", " This is homework.", " I have a test tomorrow.", " I'm in a hurry.", " asap", " urgent", " No rush.", " Take your time.", " quick!", " I'm stuck.", " I am lost here.", " No idea.", " no clue", " I forgot how.", " I always mix this up.",
         " Show working.", " Show your working out.", " With steps please.", " Show all working.", " please explain", " Please explain how.", " Explain it simply.", " Explain it to a child.", " Justify your answer.", " Write the answer only.", " answer only", " only the number please", " Short answer please.", " Just tell me.", " Work it out.", " Can you work it out?",
         " What do you get?", " what do u get?", " what is it?", " Do you know?", " Who knows?", " tell me", " Tell me please.", " Right?", " lol", " haha", " :(", " ;)", " xD", "!!", "!", "???", " ?", " ??", " ...", " Give the result.", " Answer?", " answer:", " Ans?", " Ans:", " A:",
         " Thank you for help.", " thanks for help", " please i need answer", " I need answer please.", " Please answer.", " pls answer", " just the number", " just number please", " number only pls", " only answer pls", " in short", " Keep it short.", " with explanation please", " and explain", " and show me how", " and why?", " Tell me how you did it.", " Can you show the steps?", " Can you explain?",
         " I want to check my answer.", " I want to check it.", " I think I did it wrong.", " I got it wrong twice.", " My answer was wrong.", " It's not hard, is it?", " Sounds easy.", " Hope you can help.", " hope u can help", " Appreciate it.", " Much obliged.", " God bless.", " Bye!", " Good luck.", " Go!", " ready, go", " ok?", " okay?", " yes?", " please?", " anyone?", " hm?"]
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


# Words that may stand for one another: the first list is what is replaced, the second what may come instead. Every
# occurrence goes, so that one thing keeps one name; nothing happens when the new word is already there.
SAME = [("calculate compute", "calculate compute determine find"), ("altogether", "in~total in~all overall"), ("buys purchases", "buys purchases picks~up orders"),
        ("bought purchased", "bought purchased ordered"), ("buy purchase", "buy purchase"), ("children kids", "children kids youngsters"), ("students pupils", "students pupils learners"),
        ("costs", "costs is~priced~at sells~for"), ("shop store", "shop store"), ("percent", "per~cent pct"), ("kilometers kilometres", "km kilometers kilometres kms"),
        ("centimeters centimetres", "cm centimetres centimeters"), ("metres meters", "metres meters"), ("hours", "hrs"), ("minutes", "mins"), ("money", "cash"), ("big large", "big large"),
        ("equals", "is~equal~to"), ("remain", "are~left"), ("journey trip", "journey trip"), ("train", "bus coach tram"), ("car", "van lorry motorbike"), ("garden", "yard lawn field plot meadow"),
        ("teacher", "coach instructor professor"), ("friends", "classmates cousins neighbours colleagues people siblings roommates"), ("mother", "aunt grandma"),
        ("workers", "employees builders painters"), ("rounded", "rounded~off"), ("equally", "evenly"), ("needs", "requires"), ("integer", "whole~number"), ("kilograms", "kg kilos"),
        ("receives", "gets is~given"), ("salary", "income"), ("discount", "reduction"), ("originally initially", "originally initially at~first"), ("fence", "hedge wall"), ("earns", "makes")]
SAME = [([w.replace("~", " ") for w in a.split()], [w.replace("~", " ") for w in b.split()]) for a, b in SAME]
ALIKE = {w: group[1] for group in SAME for w in group[0]}
# A word is left alone after or before these: it has another meaning or another grammar there.
NOT_AFTER = {"costs": "the total its his her their our fuel running labour production these all other", "remain": "will would does do can may", "fence": "to", "needs": "his her their its our my your",
             "train": "to", "percent": "what how many hundred the a by in", "friends": "and", "discount": "to", "earns": "it account money investment bank fund deposit that which"}
NOT_BEFORE = {"needs": "to", "garden": "centre center chair chairs bench gate shed hose", "car": "park parks hire wash company seat seats boot insurance rental loan", "discount": "store", "percent": "increase decrease discount change profit loss",
              "box": "office", "train": "for ticket tickets station", "costs": "are were of for and", "fence": "in"}
NOT_AFTER = {k: set(v.split()) for k, v in NOT_AFTER.items()}
NOT_BEFORE = {k: set(v.split()) for k, v in NOT_BEFORE.items()}
NOUNS = ("apples oranges pears cookies sweets candies marbles stickers stamps cards books pencils pens coins balloons flowers roses eggs chairs tickets "
         "photos beads shells muffins toys bricks plums bananas lemons crayons erasers notebooks posters bagels donuts rolls tomatoes potatoes carrots "
         "peaches cherries nuts towels shirts socks hats keys mangoes melons pumpkins onions sandwiches burgers pizzas pies waffles pancakes "
         "brownies biscuits chips crackers puzzles dolls robots kites drums guitars violins trumpets whistles lamps candles vases mirrors clocks "
         "phones tablets laptops cables chargers speakers headphones cameras lenses gloves scarves jackets boots sandals belts ties dresses skirts pillows "
         "blankets curtains tools hammers drills nails screws planks pipes wheels bikes helmets rackets bats skates skis snowballs "
         "markers brushes paints canvases rulers staplers magnets batteries bulbs turtles rabbits hamsters goats "
         "horses ducks geese turkeys pigs dogs cats parrots pigeons butterflies beetles ants spiders frogs lizards dinosaurs unicorns monsters zombies "
         "tulips daisies lilies sunflowers cacti bushes acorns pinecones stones rocks gems diamonds rubies pearls medals trophies ribbons "
         "tokens chips badges comics novels magazines dictionaries maps tokens spoons forks knives mugs pans").split()
COUNTED = set(NOUNS)
# What may stand before a counted thing (with a number): else it is a part of a longer name ("cinema tickets").
BEFORE_THING = set("many more the a an one of all some these those as whole fewer each her his their my our per single every other extra equal enough no and with for only these than identical less".split())
PARTS = re.compile(r"\b(legs|wheels|wings|strings|ears|eyes|feet|seeds|hold|holds|fit|fits|dozen|pair|pairs|pages?|degrees|old|animals|fruits?|baked?|bakes)\b", re.I)


UNIT_WORDS = re.compile(r"convert|wild.conv|real\.units|real\.plain\.(?:units|d4\.(?:units|two|given|maps|everyday|fine|twice))")     # wordings whose thoughts say the unit in the question's word
MEASURES = set("kilometers kilometres centimeters centimetres metres meters hours minutes kilograms".split())
ODD = {"geese": "goose", "leaves": "leaf", "knives": "knife", "scarves": "scarf", "cacti": "cactus", "cookies": "cookie", "brownies": "brownie", "zombies": "zombie", "pies": "pie", "ties": "tie", "gloves": "glove", "dice": "die"}


def single(noun):
    """One of the counted things: 'cherries' -> 'cherry'."""
    if noun in ODD:
        return ODD[noun]
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return noun[:-2] if noun.endswith(("oes", "ches", "shes", "xes", "sses")) else noun[:-1]


def swap(text, old, new):
    """`old` for `new` wherever it stands as a word, with the right article before it."""
    def one(m):
        article, word = m.group(1) or "", m.group(2)
        if article:
            article = ("An " if new[0] in "aeiou" else "A ") if article[0] == "A" else "an " if new[0] in "aeiou" else "a "
        return article + (new[0].upper() + new[1:] if word[0].isupper() else new)
    return re.sub(rf"\b([Aa]n? )?({old})\b", one, text, flags=re.I)


def reword(d, text):
    """A word changed for another that means the same, or the counted things for other things; what was changed in the
    names of things stands in `d.swaps`, for the thoughts and answers to follow."""
    words = list(re.finditer(r"[A-Za-z]+", text))
    things = [m.group() for m in words if m.group() in COUNTED]
    if things and d.chance(0.5):
        old, new = d.pick(things), d.pick(NOUNS)
        if re.search(rf"\b({new}|{single(new)})\b", text, re.I):
            return text
        if PARTS.search(text) or any(w.startswith("real.") for w in d.wordings):
            return text
        for m in re.finditer(rf"(?:(\S+)\s+)?([-\w]*\b(?:{old}|{single(old)})\b)(?: (\w+))?", text, re.I):
            before = (m.group(1) or "the").lower().strip("(*")
            if m.group(2).lower() not in (old, single(old)) or not (before in BEFORE_THING or before[-1:] in ".,:;?!-–" or before[-1:].isdigit() or before in NUMBER_WORDS or before.replace("-", "").isalpha() and set(before.split("-")) <= NUMBER_WORDS):
                return text
            if (m.group(3) or "") in "of box boxes bar bars bag bags ticket tickets card cards case cases centre shop juice pie pies cake cakes roll rolls token tokens soup tree trees".split():
                return text
        d.swaps += [(old, new), (single(old), single(new))]
        return swap(swap(text, old, new), single(old), single(new))
    spans = [m.span() for m in PROTECT.finditer(text)]
    lows = [m.group().lower() for m in words]
    able = []
    for i, m in enumerate(words):
        w = lows[i]
        if w in ALIKE and not any(a < m.end() and m.start() < b for a, b in spans) and (i == 0 or lows[i - 1] not in NOT_AFTER.get(w, ())) and (i + 1 == len(lows) or lows[i + 1] not in NOT_BEFORE.get(w, ())):
            able.append(w)
    if not able:
        return text
    w = d.pick(able)
    if w in MEASURES and any(UNIT_WORDS.match(x) for x in d.wordings):
        return text         # a thought there says the unit in the question's word
    if w == "costs" and not re.search(r"\b(?:[Aa]n?|[Oo]ne|[Ee]ach|[Ee]very) (?!haircut|lesson|trip|ride|taxi|trip|visit|hour|day|month|week|year|person|child|adult|night|session|stay|minute|km|mile)[-\w]+ costs\b", text):
        return text
    new = d.pick(ALIKE[w])
    if new == w or re.search(rf"\b{new}\b", text, re.I) or lows.count(w) != able.count(w):
        return text
    return swap(text, w, new)


# How an exam numbers a question and what it says it is worth; the number is none of the question's.
NUMBERED = ["Q{k}. ", "Q{k}: ", "Q{k}) ", "Question {k}: ", "Question {k}. ", "Exercise {k}: ", "Task {k}: ", "Problem {k}: ", "No. {k}: ", "Qu. {k}: ", "Ex {k}: ", "Number {k}: "]
MARKS = [" ({k} marks)", " [{k} marks]", " ({k} points)", " ({k} pts)", " [{k}]", " /{k} marks", " (worth {k} marks)"]
ASKING = r"(How|What|Which|Find|Work out|Calculate|Who|When|Where|Give|Is|Are)\b"
LAST = re.compile(r"^(.*[a-z0-9%°²)])\. (" + ASKING + r"[^.?!]*[?.]?)$", re.S)
PLAIN = re.compile(r"^(?!.*(?:[\\=^√{}\n]|\b[bcdefjknopqrtuvwxyz]\b)).*$", re.S)


def shuffled(d, q):
    """The question before the facts, on a line of its own, or run into them."""
    m = LAST.match(q)
    if not m or "\\" in q or "\n" in q:
        return q
    facts, ask = m[1], m[2]
    x = d.rng.random()
    if x < 0.25:
        if re.search(r"\d", ask) or set(re.findall(r"[a-z]+", ask.lower())) & NUMBER_WORDS or re.search(r"\b(then|now|this|that|these|those)\b", ask):
            return q
        return f"{ask.rstrip('?.')}{'?' if ask[0] in 'HWIA' else '.'} {facts}."
    if x < 0.45:
        return f"{facts}.\n{ask}"
    low = ask[0].lower() + ask[1:]
    return f"{facts}{', ' if x < 0.75 else ' ' if x < 0.9 else ' - ' if facts[-1].isalpha() else '; '}{low}"


KEEP = "hour|minute|second|day|week|month|year|kilo\\w*|kg|litre|liter|metre|meter|mile|piece|pound|gram|cup|half|third|quarter|fifth|sixth|eighth|tenth|dozen|hundred|thousand|million|few|lot|pair|couple|time|night|head|person|box|pack|share"
ARTICLE = re.compile(rf"(^|[.?!] )(?:A|An|The) (?=([a-z]))(?!(?:{KEEP})\b)|\b(?:a|an|the) (?=[a-z]{{3}})(?!(?:{KEEP})\b)")
ONE_UNIT = re.compile(r"(?<=\d )(metre|meter|kilometre|kilometer|litre|liter|hour|minute|second|dollar|euro|pound|year|day|week|apple|book|page|pencil|gram|kilogram|child|ticket|egg)s\b")
VERBS = re.compile(r"\b(ha|goe|cost|buy|get|take|drive|travel|run|sell|pay|want|need|give|eat|read|ride|work|make|cover|earn|spend|save|walk|use|weigh|hold|measure|leave)s\b(?! \d*%)")


def abroad(d, q):
    """`q` word for word from another language: no articles, no plurals after numbers, verbs that do not agree."""
    if not PLAIN.match(q) or not re.match(r"[A-Z]", q):
        return q
    q = ARTICLE.sub(lambda m: (m[1] or "") + ("\0" if m[2] else ""), q)
    q = re.sub("\0(.)", lambda m: m[1].upper(), q)
    if d.chance(0.4):
        q = ONE_UNIT.sub(r"\1", q)
    if d.chance(0.4):
        q = VERBS.sub(lambda m: {"ha": "have", "goe": "go"}.get(m[1], m[1]), q)
    if d.chance(0.3) and not re.search(r"\b(can|could|more|less|fewer)\b", q):
        q = re.sub(r"\b([Hh])ow many\b", r"\1ow much", q)
    if d.chance(0.4):
        q = re.sub(r"\b(How (?:far|long|much|fast|many [a-z]+|much [a-z]+)) (?:does|do|did|is|are) (?=\w)", r"\1 ", q)
    return q


# British and American spelling; the thoughts follow.
SPELLED = [("metre", "meter"), ("litre", "liter"), ("kilometre", "kilometer"), ("centimetre", "centimeter"), ("millimetre", "millimeter"), ("millilitre", "milliliter"), ("colour", "color"), ("neighbour", "neighbor"), ("favourite", "favorite"), ("centre", "center"), ("theatre", "theater"), ("travelled", "traveled"), ("jewellery", "jewelry"), ("grey", "gray"), ("cheque", "check"), ("tyre", "tire"), ("programme", "program"), ("maths", "math")]
SPELLED = [(a + e, b + e) for a, b in SPELLED for e in ("", "s")]


def spelled(d, q):
    """The whole question in the other spelling."""
    here, there = (0, 1) if d.chance(0.5) else (1, 0)
    for pair in SPELLED:
        if re.search(rf"\b{pair[here]}\b", q):
            q = re.sub(rf"\b{pair[here]}\b", pair[there], q)
            d.swaps.append((pair[here], pair[there]))
    return q


# A unit close to its number, a size with x, a rate with a stroke, an area with a 2.
TIGHT = re.compile(r"(?<=\d) (?=(?:[cmk]?m|k?g|m?l|km/h|mph|m/s|min|°C|%|kWh|[cmk]?m[²³2])(?![\w/²³]))")
TIMES = re.compile(r"(?<=\d)( ?(?:[cm]?m|ft|feet|inches|metres|meters)) by (?=\d)")
RATE = re.compile(r"\b(litres|liters|km|kilometres|miles|metres|meters|pages|words|words|parts|bottles|cm|m|drops|degrees) (?:per|an?|each|every) (hour|minute|second|day)\b")
AREA = {"square metres": "m² m2 m^2 sq~m sq.~metres square~m", "square meters": "m² m2 sq~m square~m", "square centimetres": "cm² cm2 sq~cm cm^2", "square metre": "m² m2 sq~m", "square meter": "m² sq~m", "m²": "m2 m^2 sq~m square~metres square~meters", "cm²": "cm2 cm^2 sq~cm square~centimetres", "cubic metres": "m³ m3 m^3", "m³": "m3 m^3 cubic~metres", "cm³": "cm3 cm^3 cubic~cm", "square feet": "sq~ft ft² sq.~feet"}


def written(d, q):
    """The units of `q` in another way of writing them."""
    if "\\" in q:
        return q
    if d.chance(0.4):
        q = TIGHT.sub("", q)
    if d.chance(0.4):
        x = d.pick([" x ", " x ", " × ", " X ", " * ", "x"])
        q = TIMES.sub(lambda m: m[1].strip() + x if x == "x" else m[1] + x, q)
    if any(UNIT_WORDS.match(w) for w in d.wordings):
        return q
    if d.chance(0.5):
        x = d.pick(["/", "/", " per ", " a ", " each ", " every "])
        q = RATE.sub(lambda m: m[1] + (" an " if x == " a " and m[2] == "hour" else x) + m[2], q)
    if d.chance(0.5):
        for old, new in AREA.items():
            if re.search(rf"(?<![\w²³]){old}(?![\w²³])", q):
                new = d.pick(new.split()).replace("~", " ")
                return re.sub(rf"(?<![\w²³]){old}(?![\w²³])", new, q)
    return q


def noisy(d, q):
    """`q` as someone in a hurry may type it (often unchanged)."""
    if d.chance(0.3):
        q = reword(d, q)
        if d.chance(0.3):
            q = reword(d, q)
    if d.chance(0.1):
        q = spelled(d, q)
    if d.chance(0.12):
        q = written(d, q)
    if d.chance(0.07):
        q = shuffled(d, q)
    if d.chance(0.03):
        q = abroad(d, q)
    if d.chance(0.02) and q[:1].isupper() and q[1:2].isalpha() and not re.match(r"\w+\.? ?\w*\d*[.:)]", q):
        k = d.rng.randint(1, 20)
        if str(k) not in re.findall(r"\d+", q):
            q = d.say("numbered", NUMBERED, k=k) + q
    elif d.chance(0.02) and q[-1:] in ".?" and "[" not in q:
        q += d.say("marks", MARKS, k=d.rng.randint(2, 6))
    if d.chance(0.14):
        b = d.say("before", BEFORE)
        if b[-2] not in ".!?:)" and q[:1].isupper() and q[1:2].islower() and not q.startswith("I "):
            q = q[0].lower() + q[1:]
        q = b + q
    if d.chance(0.12):
        a = d.say("after", AFTER)
        if len(a) < 2 or a[1] in "!?.":
            q = q.rstrip("?.!") if a[0] != " " or "?" in a else q
            a = "" if "!" in a and not q[-1:].isalpha() else a       # 5! is another number
        elif a[1].isupper() and q[-1] not in ".?!":
            q += "."
        elif a[1].islower() and q[-1] == ".":
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
