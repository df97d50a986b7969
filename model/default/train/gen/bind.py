"""Thoughts that tie the question's own names and verbs to its numbers before anything is computed: `turn` (core.py) sends
every turn through here. "Ann 2, Ben 3. Asked: Ben." is copied word by word, and whose part is wanted can then be read off;
"Asked: the second share" has to be known at once. Where a name is not found, or says something else than the skill's own
thought, the thought stays as it was.
"""
import re

from .phrases import words

WORD = r"[^\W\d_](?:[\w'’-]*[^\W_])?"
LITTLE = set("""a an the and or of in on at to for from by with is are was were be been has have had get gets got do does did how many much what who whose which will would it its
their his her he she they them you i me my your our we us this that these those if then than as so all each every both one two there here when while where not no yes
ratio share shares shared sharing divide divided divides split splits part parts total sum together more less fewer times older younger old age ages years year money
number find calculate amount out up down into between among please just can could ok hi hello question problem exactly also now give gives given receive receives
per cent percent most least larger smaller largest smallest biggest bigger first second third half twice double three four five price cost piece pieces other others""".split())
SHARE = re.compile(r"Asked: the (first|second) share\. (?:It is (\S+) of (\d+)\+(\d+) parts\.|One part is (\S+) divided by (\d+); (\d+) parts are wanted\.)")
PAIR = re.compile(rf"(?<![\w'’-])({WORD})(?:,? and | & | \+ |, | : |:| to |/| vs )(?:the |his |her |my )?({WORD})(?![\w’-])", re.I)


def bare(name):
    return re.sub(r"['’]s?$", "", name)


def seen(question, name):
    """Where the word stands in the question, with or without an s that belongs to it."""
    return [m.start() for m in re.finditer(rf"(?<![\w'’-]){re.escape(name)}(?![\w-])", question, re.I)]


def two_names(question):
    """(first, second, the one that is spoken of last) of a pair of names that stand side by side and then come again."""
    for m in PAIR.finditer(question):
        one, two = bare(m[1]), bare(m[2])
        beside = re.match(r" ([\w-]+)", question[m.end():])
        if beside and beside[1].lower() == one.lower():      # red beads to blue beads
            one = (re.findall(WORD, question[:m.start()]) or ["the"])[-1]
        if one.lower() in LITTLE or two.lower() in LITTLE or one.lower() == two.lower():
            continue
        ends = [max([at for at in seen(question, n) if not m.start() <= at < m.end()], default=-1) for n in (one, two)]
        if max(ends) < 0:
            continue
        return one, two, one if ends[0] > ends[1] else two
    return None


def shares(question, call):
    """"Ann 2, Ben 3. Asked: Ben. It is 3 of 2+3 parts.\""""
    m = SHARE.match(call.thought)
    names = m and two_names(question)
    if not names:
        return
    one, two, asked = names
    if (asked == one) != (m[1] == "first"):
        return
    if m[2]:
        a, b = m[3], m[4]
        if m[2] != (a if m[1] == "first" else b):
            return
    else:
        a, b = (m[7], m[6]) if m[1] == "first" else (m[6], m[7])
    rest = call.thought[m.end(1) + len(" share. "):]
    call.thought = f"{one} {a}, {two} {b}. Asked: {asked}. {rest}"


ROLE = re.compile(r"Asked: the (older|younger|larger part|smaller part)\. The (?:younger|smaller part) is x and the (?:older|larger part) ([^.; ]+)([.;])")
OF_OWN = "is|paid|spent|gave|bought|ate|ran|walked|was|has|had|gets|got|weighs|earns|pays|owns|owned|collects|collected|scored|read|reads|sold|baked|picked|found|costs|holds|makes|made|saved|receives|is given|took|takes"
MORE = re.compile(rf"(?<![\w'’-])({WORD})(?:['’]s?)?(?: age)? (?:{OF_OWN})\b(?:(?!\band\b)[^.?!;:,])*?\b(times|double|twice|older|more|bigger|larger|taller|younger|less|fewer|smaller)\b(?:(?!\band\b)[^.?!;:,])*?(?:\bas \w+(?: \w+)? as|\bthan|(?:(?<=times)|(?<=double)|(?<=twice))(?! as\b))(?: that of| the (?:age|price|cost|weight|height|length|size|number) of)?\s+(?:his |her |the )?({WORD})", re.I)
LESS = ("younger", "less", "fewer", "smaller")


def roles(question, calls):
    """"Jo is x and Sam 2x. Asked: Sam.\""""
    m = ROLE.match(calls[0].thought)
    if not m:
        return
    for said in MORE.finditer(question):
        big, small = bare(said[1]), bare(said[3])
        if said[2].lower() in LESS:
            big, small = small, big
        if big.lower() in LITTLE or small.lower() in LITTLE or big.lower() == small.lower():
            continue
        pairs = [p.span() for p in PAIR.finditer(question) if re.search(" and | & ", p.group(), re.I)] + [said.span()]
        last = {n: max([at for at in seen(question, n) if not any(f <= at < t for f, t in pairs)], default=-1) for n in (big, small)}
        upper = m[1] in ("older", "larger part")
        if max(last.values()) < 0 or (last[big] > last[small]) != upper:
            continue
        asked = big if upper else small
        calls[0].thought = f"{small} is x and {big} {m[2]}. Asked: {asked}{m[3]}" + calls[0].thought[m.end():]
        for c in calls[1:]:
            c.thought = re.sub(r"^The (?:older|larger part) is ", f"{big} is ", c.thought)
        return


CHAIN = re.compile(r"\(?(-?\d[\d.]*)\)?((?:[-+]\d[\d.]*)+)")
CLAUSE = re.compile(r"(?:[.;:!?]+(?= |$)|,(?= )|\n| and | then | but )", re.I)
NUMBER = r"\d(?:[\d.,]*\d)?"
OTHER = re.compile(rf"(?<![\w.,]){NUMBER}")
ASK = re.compile(r"how (?:many|much|old|far|long|tall|heavy|often|fast|high|big|large)\b|what (?:is|was|are|were|does|do|did|will)\b|what number\b|(?<!between )the (?:number|count|amount) of\b(?![^.?!]*\bis\b)|what amount\b", re.I)
ASK_ENDS = re.compile(r"[.?!,;:](?= |$)|\n|\b(?:if|given|when)\b|\b(?:answer|number) only\b|\b(?:only|just|short) ", re.I)


def places(question, number):
    """Every place where the question names the number: (start, end)."""
    said = f"{int(number):,}".replace(",", "[,\u00a0 ]?") if number.isdigit() else re.escape(number)
    found = [m.span() for m in re.finditer(rf"(?<![\d.,]){said}(?:\.0+)?(?![\d]|[.,]\d)", question)]
    return found or spelt(question, number)


def spelt(question, number):
    """Where the question writes the number in words."""
    if not number.isdigit() or len(number) > 3:
        return []
    return [m.span() for m in re.finditer(rf"\b{words(int(number))}\b".replace("-", "[- ]"), question, re.I)]


LEADS = set("a an the by of for with at in to up down off out on his her my their its another about only".split())


def around(question, at, end, number, before=False):
    """The number with some words of its clause behind it, up to the next number, and `before` the word that leads to it (so, too, where
    none is behind it): what it counts, or what happens to it. A quote that begins with its number is easily begun."""
    cuts = [x.span() for x in CLAUSE.finditer(question)] + [x.span() for x in OTHER.finditer(question) if x.end() <= at or x.start() >= end]
    begin, stop = max([t for _, t in cuts if t <= at], default=0), min([f for f, _ in cuts if f >= end], default=len(question))
    behind = re.findall(WORD, question[end:stop])[:3]
    lead = re.findall(WORD, question[begin:at]) if before or not behind else []
    lead = lead[-2:] if lead and lead[-1].lower() in LEADS else lead[-1:]
    return " ".join(lead + [number] + behind)


def asked_words(question, most=8):
    """The words behind the last "how many" and its like, up to the end of what is asked."""
    ask = list(ASK.finditer(question))
    said = ASK_ENDS.split(question[ask[-1].end():])[0] if ask else ""
    return [w.replace(",", "") for w in re.findall(rf"{WORD}|{NUMBER}", said)][:most]


def moves(question, call):
    """"Start with 770. earns 99: plus. spends 38.50: minus." where each thing that happens is told beside its number."""
    m = CHAIN.fullmatch(call.expression)
    if not m or len(re.findall(r"[-+]", m[2])) > 4 or not re.match(r"Start with \S+, add what comes and subtract what goes\.$", call.thought):
        return
    told, used = [f"Start with {m[1]}."], set(places(question, m[1])[:1])
    for sign, number in re.findall(r"([-+])(\d[\d.]*)", m[2]):
        free = [p for p in places(question, number) if p not in used]
        if not free:
            return
        used.add(free[0])
        told.append(f"{around(question, *free[0], number, True)}: {'plus' if sign == '+' else 'minus'}.")
    call.thought = " ".join(told)


NET = re.compile(r"\b(before|without|net|excluding|excl|ex|not includ\w+|on top|plus|add\w*|extra)\b", re.I)
TAX = re.compile(r"\b(tax|vat|gst)\b", re.I)


def taxed(question, call):
    """Whether a tax stands in the price already."""
    if not TAX.search(question):
        return
    m = re.match(r"(Asked: the [^.]*\. )?(\d\S* is 100 plus \S+ percent of the original)", call.thought)
    if m:
        call.thought = call.thought[:m.start(2)] + "The tax is in it. " + call.thought[m.start(2):]
        return
    m = re.match(r"(Asked: the [^.]*\. )?(\S+% of \d|The total is 100 plus)", call.thought)
    if m and NET.search(question):
        call.thought = call.thought[:m.start(2)] + "The tax comes on top. " + call.thought[m.start(2):]


PART = re.compile(r"(?:Asked: the (rest)\. )?(?:It is 100 minus (\d[\d.]*) percent of (\d\S*)|(\d[\d.]*)% of (\d\S*) is \S+ times \S+ divided by 100)(?=[.,])")
PERCENT = re.compile(r"\s*\\?(?:%|per ?cent|pct)", re.I)
NOT_PARTS = re.compile(r"\b(off|discount\w*|sale|tax|vat|gst|tips?|tipping|gratuity|interest|increase[sd]?|decrease[sd]?|rise[sn]?|rose|f[ae]lls?|fell|reduc\w+|more|less|bigger|smaller|fees?|commission|deposit|raise|bonus|profit|loss|down payment|rate|bank|difference between)\b", re.I)
SAYS = re.compile(r"\b(are|is|were|was|has|had|have|can|play|goes|need|contain|said|answered|liked)\b", re.I)


def parts(question, call):
    """"44% of them cycle to school. Asked: pupils cycle to school. So 44% of 850 …" or "… So the rest …": what the percentage
    is of, and what is asked for, stand beside each other."""
    m = PART.match(call.thought)
    if not m or NOT_PARTS.search(question):
        return
    p = m[2] or m[4]
    at = [x for x in places(question, p) if PERCENT.match(question, x[1])]
    asked = asked_words(question)
    if not at or len(asked) < 2 or p in asked:
        return
    end = PERCENT.match(question, at[0][1]).end()
    clause = min([c.start() for r in (CLAUSE, ASK) for c in r.finditer(question) if c.start() >= end], default=len(question))
    told = [w.replace(",", "") for w in re.findall(rf"{WORD}|{NUMBER}", question[end:clause])][:10]
    if len(told) < 2:
        return
    begin = max([c.end() for c in CLAUSE.finditer(question) if c.end() <= at[0][0]], default=0)
    before = [] if told[0].lower() not in ("of", "out") or SAYS.search(" ".join(told)) else re.findall(WORD, question[begin:at[0][0]])[-3:]
    what = f"the rest is 100 minus {p} percent of {m[3]}" if m[2] else m.group()
    call.thought = f"{' '.join(before + [p + '%'] + told)}. Asked: {' '.join(asked)}. So {what}{call.thought[m.end():]}"


TERM = re.compile(r"(\d+)\*(\d[\d.]*)")
LITTLE_AT = set("at for which that who costing cost costs priced price is are a an the each apiece and one plus".split())
NO_COUNT = re.compile(r"[$£€₹¥]\s*$|\b(?:Rs\.?|R|for|at|task|question|problem|exercise|no\.?|[x×])\s*$|[\[(]$", re.I)
A_COUNT = re.compile(rf"\s*(?!each\b|apiece\b|(?:cents?|pence|euros?|dollars?|zloty|marks?|points?|pts?)\b){WORD}", re.I)


def bill(question, call):
    """"The total cost is the sum of all prices: 4 toy cars at 8, 2 erasers at 0.82, hat 11.": none of them is forgotten."""
    if "The total cost is the sum of all prices." not in call.thought and "each times its rate." not in call.thought:
        return
    used, named = set(), []
    for term in re.split(r"\+", call.expression):
        m = TERM.fullmatch(term)
        number = m[1] if m else term
        if m:
            free = [x for x in places(question, number) + spelt(question, number) if x not in used and not NO_COUNT.search(question[:x[0]]) and A_COUNT.match(question, x[1])]
        else:
            free = [x for x in places(question, number) if x not in used and not re.match(r"\s*(?:each|apiece)\b", question[x[1]:])]
        if not free:
            return
        used.add(free[0])
        if m:
            clause = min([c.start() for c in CLAUSE.finditer(question) if c.start() >= free[0][1]], default=len(question))
            after = re.findall(WORD, question[free[0][1]:clause])
            after = after[:3] if after[1:2] == ["of"] else after[:2]
            while after and after[-1].lower() in LITTLE_AT:
                after.pop()
            named.append(" ".join([number] + after + ["at", m[2]]))
        else:
            begin = max([x.end() for x in OTHER.finditer(question) if x.end() <= free[0][0]], default=0)
            before = [w for w in re.findall(WORD, question[begin:free[0][0]]) if w.lower() not in LITTLE_AT]
            if not before:
                return
            named.append(" ".join(before[-1:] + [number]))
    if not 2 <= len(named) <= 5:
        return
    call.thought = re.sub(r"(sum of all prices|each times its rate)\.", lambda x: f"{x[1]}: {', '.join(named)}.", call.thought)


STEP = re.compile(r"(\d[\d.]*) (?:times|divided by|plus|minus) (\d[\d.]*)(?:\.|, (?:rounded|only) .*)")
SIGNS = re.compile(r"\d\s*[-+−–=×÷*/^]\s*\d|[\\$][({\[a-z]|\bx\b")
PLAIN = re.compile(r"\b(times|multipl\w+|product|divided?|dividing|quotient|goes into|go into|double[sd]?|twice|half|halve[sd]?|over|by|plus|minus|subtract\w*|sum|take away)\b", re.I)


def labelled(question, calls):
    """"18 boxes hold, 72 roses. Asked: are in one box. 72 divided by 18.": what the numbers count, and what is asked for."""
    call = calls[0]
    m = STEP.fullmatch(call.thought)
    if not m or len(calls) > 1 or SIGNS.search(question) or PLAIN.search(question) or len(re.findall(WORD, question)) < 7:
        return
    asked, found, used = asked_words(question), [], set()
    for number in m.groups():
        free = [x for x in places(question, number) if x not in used]
        if not free:
            return
        used.add(free[0])
        found.append((free[0], around(question, *free[0], number)))
    if len(asked) < 2:
        return
    call.thought = f"{', '.join(told for _, told in sorted(found))}. Asked: {' '.join(asked)}. {call.thought}"


SHOPS = re.compile(r"([^:.]{1,25}): .*?\. ([^:.]{1,25}): .* Lower: (.{1,25})\.")
SOUNDS = "ba be bo da del do fa fen go ga ha hol in ka kel ko la lin lo ma mer mo na ni nor o pa per ra rin ro sa sol ta ten tor u va vin wa wil zo".split()


def made_up(rng):
    name = "".join(rng.choice(SOUNDS) for _ in range(rng.choice([2, 2, 3]))).capitalize()
    return name + rng.choice(["", "", "", "", "'s", " " + rng.choice(["Mart", "Foods", "Store", "Market", "Shop"])])


def other_shops(rng, question, answer):
    """Half of the offers that are compared come from shops that nobody has heard of: their names must be copied, not known."""
    m = SHOPS.fullmatch(answer.text)
    if not m or rng.random() < 0.5:
        return question
    for old in (m[1], m[2]):
        new = made_up(rng)
        at = seen(question, old)
        if len(at) != 1 or len(old) < 2 or seen(question, new):
            return question
        if question == question.lower():
            new = new.lower()
        question = question[:at[0]] + new + question[at[0] + len(old):]
        answer.text = re.sub(rf"(?<![\w'’]){re.escape(old)}(?![\w'’])", new, answer.text, flags=re.I)
        if answer.boxed.lower() == old.lower():
            answer.boxed = new
    return question


BELOW = re.compile(r"\b(below|zero|minus|negative|debt|owe[sd]?|overdrawn|in the red|temperatures?|degrees?|celsius|fahrenheit|colder|warmer|basement|floor|sea level|account|balance|profit|loss|subtract\w*|take\w* away|less)\b|°|[-−–]\s?\d", re.I)
GROUPS = re.compile(r"floor\((\d[\d.]*)/(\d[\d.]*)\)")
OFTEN = 0.2


def second_look(rng, question, steps, evaluate):
    """The steps, now and then with a last one in the wrong order before it: "66 minus 80." gives -14, and there are not
    less than none of what was counted."""
    call = steps[-1][0]
    minus, groups = re.fullmatch(r"(\d[\d.]*)-(\d[\d.]*)", call.expression), GROUPS.fullmatch(call.expression)
    m = minus or groups
    if not m or rng.random() >= OFTEN or not float(m[1]) > float(m[2]) or SIGNS.search(question) or BELOW.search(question):
        return steps
    a, b = m.groups()
    told, last = re.fullmatch(r"((?:.* Asked: [^.]*\. )?)(.*)", call.thought).groups()
    wrong = told + re.sub(r"\d[\d.]*\d|\d", lambda x: b if x[0] == a else a if x[0] == b else x[0], last)
    turned = f"{b}-{a}" if minus else f"floor({b}/{a})"
    call.thought = (f"Less than nothing is not possible: the other way round. {a} minus {b}." if minus else
                    f"Not even one: the other way round. {a} divided by {b}, only the whole part: floor.")
    return steps[:-1] + [(type(call)(wrong, turned, slip=True), evaluate(turned)), steps[-1]]


def bound(question, calls):
    """The thoughts of a turn's calls, tied to the words of its question."""
    shares(question, calls[0])
    roles(question, calls)
    moves(question, calls[0])
    taxed(question, calls[0])
    parts(question, calls[0])
    bill(question, calls[0])
    labelled(question, calls)
