"""What the money questions in whole sentences stand on: people, goods, shops, ways to write money, and frames with choices.

A frame is a text with {slots} and [choices|between|wordings]; `write` draws a frame (a tenth of every list is kept back
for tests, as everywhere), settles its choices, and puts capitals and articles right.
"""
import re
from fractions import Fraction

from .fillers import grouped, in_words, places, plain, rounded, value

WOMEN = ("Sarah Emma Olivia Maya Aisha Priya Mia Lily Sophie Chloe Hannah Grace Zara Nina Elena Maria Sofia Lucy Amelia Ruby Isla Freya Leah Naomi Fatima Layla Rosa Carmen Ana Julia Clara Ivy Ella Ava Zoe Kate Laura "
         "Rachel Jessica Amy Megan Bella Tara Meera Anika Sana Yuki Mei Ling Ingrid Astrid Keira Molly Daisy Poppy Alice Jane Ellen Helen Linda Diana Tanya Olga Natasha Nadia Amina Zainab Chidera Ngozi Thandi Imani Jasmine "
         "Kim Anna Eva Lena Marta Beth Holly Erin Niamh Siobhan Gwen Paula Teresa Lucia Valeria Camila Gabriela Mrs.~Lopez Ms.~Carter Mrs.~Singh Mrs.~Green Ms.~Nguyen Mrs~Patel Miss~Taylor Mrs~Wilson Ms.~Rivera").split()
MEN = ("Tom Liam Noah Ethan Jack Carlos David Omar Raj Ben Sam Daniel James Lucas Leo Max Adam Alex Ryan Jake Kevin Marcus Jamal Tyler Oliver Harry George Charlie Oscar Finn Callum Rhys Owen Dylan Ali Ahmed Hassan Yusuf Ibrahim "
       "Arjun Rohan Vikram Kenji Hiro Wei Chen Jin Minh Diego Mateo Luis Pedro Juan Miguel Andre Pierre Luca Marco Hans Erik Lars Ivan Dmitri Pavel Kwame Kofi Tunde Sipho Aaron Nathan Isaac Joshua Peter Paul Mark Steve Mike Frank "
       "Victor Simon Toby Theo Hugo Felix Jonas Nick Greg Derek Mr.~Lee Mr.~Johnson Mr~Khan Mr.~Brown Mr~Jones Mr.~Garcia Mr.~Ahmed Mr~Evans Mr.~Kowalski").split()
KIN_W = ["my sister", "my mum", "my mom", "my aunt", "my grandmother", "my friend Dana", "my cousin Rita"]
KIN_M = ["my brother", "my dad", "my uncle", "my grandfather", "my friend Joel", "my cousin Milo"]


def person(d, kin=0.06, other=()):
    """Slots for one actor: {N} the name, {he} {He} {his} {His} {him}; {N2} somebody else."""
    her = d.chance(0.5)
    while True:
        n = d.pick((KIN_W if her else KIN_M) if d.chance(kin) else (WOMEN if her else MEN)).replace("~", " ")
        if n not in other:
            break
    he, his, him = ("she", "her", "her") if her else ("he", "his", "him")
    while True:
        n2 = d.pick(WOMEN + MEN)
        if "~" not in n2 and n2 != n:
            break
    return dict(N=n, he=he, He=he.capitalize(), his=his, His=his.capitalize(), him=him, N2=n2)


# one|many|lowest|highest price in cents
GOODS = """apple|apples|25|90;orange|oranges|30|95;banana|bananas|15|60;lemon|lemons|25|80;pear|pears|30|90;peach|peaches|40|120;mango|mangoes|90|260;avocado|avocados|80|220;pineapple|pineapples|150|400;watermelon|watermelons|300|700;cucumber|cucumbers|50|140;
egg|eggs|15|50;bread roll|bread rolls|30|90;bagel|bagels|60|200;croissant|croissants|110|350;muffin|muffins|120|380;doughnut|doughnuts|90|280;cupcake|cupcakes|125|420;cookie|cookies|50|250;brownie|brownies|150|400;slice of cake|slices of cake|250|550;slice of pizza|slices of pizza|200|500;pizza|pizzas|700|1900;
sandwich|sandwiches|280|850;burger|burgers|450|1400;hot dog|hot dogs|250|650;taco|tacos|200|500;samosa|samosas|80|200;coffee|coffees|200|550;cup of tea|cups of tea|120|350;hot chocolate|hot chocolates|220|480;smoothie|smoothies|350|750;lemonade|lemonades|150|400;ice cream|ice creams|150|500;milkshake|milkshakes|300|650;
loaf of bread|loaves of bread|110|480;bottle of water|bottles of water|60|250;bottle of juice|bottles of juice|150|450;carton of milk|cartons of milk|90|400;jar of honey|jars of honey|350|1200;jar of jam|jars of jam|180|550;tin of beans|tins of beans|50|160;can of soup|cans of soup|90|320;can of tuna|cans of tuna|110|300;
packet of crisps|packets of crisps|70|220;bag of crisps|bags of crisps|90|300;packet of biscuits|packets of biscuits|90|320;bar of chocolate|bars of chocolate|80|350;chocolate bar|chocolate bars|75|300;box of cereal|boxes of cereal|220|650;bag of rice|bags of rice|180|900;bag of flour|bags of flour|110|500;yoghurt|yoghurts|45|180;
pen|pens|40|350;pencil|pencils|20|150;notebook|notebooks|120|650;exercise book|exercise books|60|250;ruler|rulers|50|250;eraser|erasers|25|150;highlighter|highlighters|80|250;folder|folders|90|400;glue stick|glue sticks|75|250;marker|markers|90|350;sketchbook|sketchbooks|400|1500;calculator|calculators|700|2500;
book|books|450|2500;comic book|comic books|250|900;magazine|magazines|250|800;postcard|postcards|40|150;stamp|stamps|60|150;birthday card|birthday cards|150|500;poster|posters|350|1500;sticker sheet|sticker sheets|80|300;puzzle|puzzles|600|2500;board game|board games|1200|4500;toy car|toy cars|150|900;teddy bear|teddy bears|700|2800;
balloon|balloons|15|120;candle|candles|80|1500;rose|roses|120|500;bunch of flowers|bunches of flowers|350|1800;plant|plants|300|2500;packet of seeds|packets of seeds|120|400;bag of compost|bags of compost|350|900;T-shirt|T-shirts|500|3000;pair of socks|pairs of socks|200|1200;scarf|scarves|700|3500;cap|caps|700|3000;
hoodie|hoodies|1800|6000;pair of gloves|pairs of gloves|500|2500;towel|towels|400|2500;pillow|pillows|700|4000;mug|mugs|300|1500;plate|plates|200|1500;glass|glasses|150|900;bowl|bowls|200|1200;spoon|spoons|80|500;light bulb|light bulbs|150|900;battery|batteries|60|300;phone case|phone cases|600|3000;cable|cables|400|2000;
paintbrush|paintbrushes|120|900;tin of paint|tins of paint|900|4500;tile|tiles|80|900;brick|bricks|35|150;plank of wood|planks of wood|300|2000;bag of cement|bags of cement|450|1200;box of nails|boxes of nails|150|700;tennis ball|tennis balls|120|400;football|footballs|800|3500;bus ticket|bus tickets|120|450;
train ticket|train tickets|350|6500;cinema ticket|cinema tickets|600|1800;movie ticket|movie tickets|700|1900;museum ticket|museum tickets|400|2200;adult ticket|adult tickets|600|3500;child ticket|child tickets|300|1800;concert ticket|concert tickets|1500|9500;raffle ticket|raffle tickets|50|500;bar of soap|bars of soap|60|300;
tube of toothpaste|tubes of toothpaste|120|500;bottle of shampoo|bottles of shampoo|200|900;box of tissues|boxes of tissues|80|300;keyring|keyrings|150|700;bracelet|bracelets|200|1500;badge|badges|50|300;frisbee|frisbees|300|1200;jigsaw|jigsaws|500|2200;kite|kites|600|2500;dog toy|dog toys|250|1200;chair|chairs|1500|12000"""
GOODS = [g.strip().split("|") for g in GOODS.split(";")]
GOODS = [(a, b, int(lo), int(hi)) for a, b, lo, hi in GOODS]
# what|unit in the plural|one unit|lowest|highest price of one in cents|largest count
BULK = """rice|kg|kg|120|450|10;potatoes|kg|kg|60|250|10;flour|kg|kilogram|70|300|6;sugar|kg|kg|80|250|5;cheese|kg|kilogram|700|2600|4;chicken|kg|kg|450|1300|5;minced beef|kg|kg|600|1500|4;apples|kg|kg|150|450|6;grapes|kg|kilogram|250|800|4;tomatoes|kg|kg|180|500|6;onions|kg|kg|70|220|6;carrots|kilograms|kilogram|60|200|6;
salmon|kg|kg|1200|3500|3;coffee beans|kg|kg|900|3200|4;dog food|kg|kg|200|800|15;strawberries|pounds|pound|200|600|6;ground beef|pounds|pound|350|900|6;cherries|pounds|pound|250|700|5;peanuts|pounds|pound|200|500|5;turkey|pounds|pound|150|450|16;olive oil|litres|litre|500|1600|5;milk|litres|litre|80|180|8;petrol|litres|litre|120|210|50;
diesel|litres|litre|120|210|60;gas|gallons|gallon|250|520|18;paint|litres|litre|500|1500|15;orange juice|litres|litre|120|400|6;fabric|metres|metre|300|2000|12;ribbon|metres|metre|40|250|20;rope|metres|metre|90|600|30;fencing|metres|metre|800|3000|40;wire|meters|meter|50|400|25;carpet|square metres|square metre|900|4500|30;topsoil|bags|bag|350|900|20"""
BULK = [b.strip().split("|") for b in BULK.split(";")]
SHOP = ["the corner shop", "the supermarket", "the market", "a shop", "a store", "a grocery store", "a department store", "the local store", "an online shop", "a street market", "the mall", "a market stall", "a discount store", "a warehouse store", "the shop near school", "the village shop", "the superstore"]
SELLER = ["a shop", "a store", "a supermarket", "a market stall", "a shopkeeper", "a local shop", "the corner shop", "a local store", "a trader", "an online shop", "a wholesaler", "a department store", "the shop"]
CAFE = ["muffin", "croissant", "cookie", "brownie", "slice of cake", "slice of pizza", "sandwich", "burger", "hot dog", "coffee", "cup of tea", "hot chocolate", "smoothie", "lemonade", "ice cream", "milkshake", "bagel", "doughnut", "bottle of water", "bottle of juice"]
TOWNS = ["Leeds", "Denver", "Lisbon", "Toronto", "Cardiff", "Austin", "Dublin", "Nairobi", "Mumbai", "Krakow", "Perth", "Glasgow", "Boston", "Lagos", "Bristol", "Madrid", "York", "Chicago", "Cape Town", "Milan"]


def good(d, lo=0, hi=10**6, cafe=False):
    """(one, many, price as text)."""
    while True:
        one, many, a, b = d.pick(GOODS)
        if b >= lo and a <= hi and (not cafe or one in CAFE):
            return one, many, cents(d, max(a, lo), min(b, hi))


def cents(d, a, b):
    """A price between a and b cents: '3', '2.50', '0.85', '14.99'."""
    n = d.rng.randint(a, b)
    x = d.rng.random()
    if b >= 100 and x < 0.3:
        n = max(100, round(n / 100) * 100)
    elif x < 0.55:
        n = max(5, round(n / 50) * 50 or 50)
    elif x < 0.8:
        n = max(5, round(n / 5) * 5)
    elif x < 0.9 and n > 100:
        n = n // 100 * 100 + d.pick([99, 95, 49, 29, 79])
    return two(Fraction(n, 100))


def two(v):
    """An amount as a price tag has it: '3', '2.50', '1250'."""
    v = Fraction(v)
    return str(v.numerator) if v.denominator == 1 else f"{int(v * 100) // 100}.{int(v * 100) % 100:02d}" if places(v) <= 2 else plain(v)


# (how, word, cent word, note word)
FORMS = ([("${}", "dollar", "cents", "bill")] * 50 + [("£{}", "pound", "pence", "note")] * 24 + [("€{}", "euro", "cents", "note")] * 12 + [("{} dollars", "dollar", "cents", "bill")] * 5 + [("{} euros", "euro", "cents", "note")] * 3 + [("{} pounds", "pound", "pence", "note")] * 2 +
         [("{} €", "euro", "cents", "note"), ("₹{}", "rupee", "", "note"), ("Rs. {}", "rupee", "", "note"), ("{} rupees", "rupee", "", "note"), ("R{}", "rand", "cents", "note"), ("A${}", "dollar", "cents", "note")])


class Money:
    """How one question writes money."""

    def __init__(self, d, whole=False, form=None):
        self.d = d
        while True:
            self.form, self.word, self.cent, self.bill = form or d.pick(FORMS)
            if self.cent or whole:
                break
        self.comma = d.chance(0.8)
        self.full = d.chance(0.12)        # $3.00
        self.spoken = d.chance(0.04)      # 3 dollars and 50 cents
        self.small = d.chance(0.55)       # 85p, 85 cents

    def show(self, text):
        text = str(text)
        if self.cent and text[:2] == "0." and len(text) == 4 and self.small:
            n = int(text[2:])
            return f"{n}p" if self.cent == "pence" and self.d.chance(0.8) else f"{n} {self.cent}" if n > 1 else "1 " + self.cent.replace("pence", "penny").replace("cents", "cent")
        if self.spoken and "." in text and text[:2] != "0." and self.cent and len(text.split(".")[1]) == 2 and int(text.split(".")[1]) > 1:
            w, c = text.split(".")
            return f"{w} {self.word}{'s' if w != '1' else ''} and {int(c)} {self.cent}" if self.form.endswith("s") or self.d.chance(0.5) else f"{self.form.format(w)} and {int(c)} {self.cent}"
        if self.full and "." not in text and len(text) < 4:
            text += ".00" if self.form[0] != "{" else ""
        if len(text.partition(".")[0]) > (3 if self.comma else 4):
            text = grouped(text)
        if self.form[0] == "{" and text == "1":
            return "1 " + self.word
        return self.form.format(text)

    def out(self, r):
        t = r if isinstance(r, str) else value(r)
        return "-" + self.form.format(t[1:]) if t.startswith("-") else self.form.format(t)


def num(d, n, spell=0.2):
    """A count as a sentence writes it."""
    n = str(n)
    if n.isdigit() and int(n) <= 12 and d.chance(spell) or n.isdigit() and int(n) <= 30 and d.chance(spell / 5):
        return in_words(int(n))
    return grouped(n) if len(n.partition(".")[0]) > 4 or len(n.partition(".")[0]) == 4 and d.chance(0.7) else n


def pct(d, p):
    return d.pick(["{}%"] * 16 + ["{} percent", "{} per cent", "{} percent"]).format(p)


_SPIN = re.compile(r"\[([^\[\]]*)\]")
_AN = re.compile(r"(\ba|(?:(?<=^)|(?<=[.?!:;] )|(?<=\n))A) (?=(?:[aeio](?!ne\b|ne-|uro)|u(?!n[ai]|s[eu])|hour|[$£€₹(]?(?:8|11(?![\d,])|18(?![\d,])|11,|18,)))")
_START = re.compile(r"(?:^|(?<![ .(]\w)(?<!\b\w\w\.)[.?!]\s+|\n)([a-z])")
_UNAN = re.compile(r"\b([Aa])n (?=[bcdfgjklmnpqrstvwxyz])")
ONE_OF = re.compile(r"(?<![\d.,])\b((?:1|one) (?:hour|day|week|month|year|minute|dollar|euro|pound|friend|person|rupee))s\b")


PAST = re.compile(r"\b(?:bought|paid|ordered|purchased|got|picked|handed|gave|used|went|did|was|were|had|spent|sold|earned|worked|borrowed|invested|deposited|saved|wanted|made|chose|received|rented|hired|drove|ran|took|(?<!is )(?<!have )(?<!be )(?<!was )(?<!are )left(?! over)|came|cost him|put in|tipped|ate|shared|split the bill|lent|charged|decided|added|rose|fell|grew|dropped|increased|decreased|went)\b")
NOW = re.compile(r"\b(?:buys|pays|orders|purchases|gets|picks|hands|gives|uses|goes|does|is|are|has|spends|sells|earns|works|borrows|invests|deposits|saves|wants|makes|chooses|receives|rents|hires|takes|leaves|comes|costs|puts|tips|lends|charges|decides|adds|will|needs)\b")


def spin(d, text):
    """Settles the choices of a frame, the inner ones first; where present and past are on offer, the rest of the text decides."""
    fixed = text
    while _SPIN.search(fixed):
        fixed = _SPIN.sub(" ", fixed)
    fixed = re.sub(r"(?:are|is|was) (?:sold|priced)|got back", "", fixed)
    past, now = len(PAST.findall(fixed)), len(NOW.findall(fixed))
    before = past > now if past != now else d.chance(0.5)

    def settle(m):
        options = m.group(1).split("|")
        was = [o for o in options if PAST.search(o)]
        if was and any(NOW.search(o) for o in options):
            options = [o for o in options if PAST.search(o) or not NOW.search(o)] if before else [o for o in options if o not in was] or options
        return d.rng.choice(options)
    while True:
        new = _SPIN.sub(settle, text)
        if new == text:
            return text
        text = new


def mend(text):
    """Spaces, articles and capitals put right."""
    text = re.sub(r"[ ]{2,}", " ", text).strip()
    text = re.sub(r" +([.,?;:!])", r"\1", text)
    text = ONE_OF.sub(r"\1", _UNAN.sub(r"\1 ", _AN.sub(r"\1n ", text)))
    return _START.sub(lambda m: m.group()[:-1] + m.group(1).upper(), text)


BESIDE = ["{N2}, who is {a} years old, came along.", "It was the {o}th of {mo}.", "{N2} lives {k} streets away.", "It was {k} degrees outside.", "{N2} is {a} years old.", "{N2} has {k} cousins.", "This happened in {y}."]
BESIDE_SHOP = ["The shop opened in {y}.", "The shop closes at {h} p.m.", "The bus ride there took {b} minutes.", "There were {b} other customers in the queue.", "The offer is on shelf {k}.", "{N2} had already been there {k} times.", "The shop is at {b} High Street.", "The shop has {k} members of staff.", "{N2} waited {b} minutes in the car park.", "The whole trip took {b} minutes.", "The receipt has the number {y}."]


def write(d, where, frames, v, asks=None, beside=0.07):
    """A question: a frame, and after it one of `asks`; now and then with a number that does not matter."""
    text, extra = d.say(where, frames, **v), ""
    if beside and "N2" in v and d.chance(beside):
        shop = re.search("shop|store|market|mall|buys|bought|cashier", text)
        extra = d.say("real.beside", BESIDE + BESIDE_SHOP if shop else BESIDE, N2=v["N2"], a=d.rng.randint(9, 70), y=d.rng.randint(1960, 2023), o=d.rng.randint(4, 20), mo=d.pick(["May", "June", "July", "March", "October"]), h=d.rng.randint(5, 9), b=d.rng.randint(5, 55), k=d.rng.randint(2, 19))
    if asks:
        text = " ".join(x for x in (text, extra, d.say(where + ".ask", asks, **v)) if x)
    elif extra:
        text = extra + " " + text
    return mend(spin(d, text))


NEAREST = ["to the nearest {c}", "rounded to the nearest {c}", "correct to the nearest {c}", "to 2 decimal places", "correct to 2 decimal places", "rounded to two decimal places"]


def to_cents(d, c):
    """A phrase that asks for two decimals."""
    return d.say("real.nearest", NEAREST, c="penny" if c.cent == "pence" else "cent" if c.cent else "hundredth")


def with_phrase(text, phrase):
    """The question with a rounding phrase, before its mark or as a sentence of its own."""
    if text[-1] in "?." and text.count("?") < 2 and (text[-1] == "?" or "?" not in text):
        return f"{text[:-1]}, {phrase}{text[-1]}"
    return f"{text} Give the answer {phrase}."


def price_after(e, k):
    """The expression, rounded to cents when k is given."""
    return e if k is None else rounded(e, k)


def nice(e):
    """An expression as the answer shows it."""
    for a, b in (("*", " × "), ("/", " ÷ "), ("+", " + "), ("-", " − ")):
        e = e.replace(a, b)
    return e
