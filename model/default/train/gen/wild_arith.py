"""Arithmetic as strangers put it: openers, contexts, asks and closers that combine freely around sums, stories and fractions.

The thoughts, expressions and answers are those of the other skills; only what is around the numbers is wilder.
"""
import re

from .arith import PRETTY, THOUGHT, answer_tree, in_speech, inside, notation, size, tree, value
from .core import Answer, Call, skill
from .phrases import NAMES, VULGAR, cap, fraction_words, share, words

# -- the grammar of a question: opener, ask, closer ----------------------------------------------------------------------
OPENERS = ["My daughter came home with this and I blanked.", "Studying for a nursing entrance test here.", "ok this is driving me nuts.", "Not sure how to start.",
    "It is raining and I have maths homework.", "Sorry for my english.", "Sorry if this is a dumb question.", "I am new here.", "Hello everyone, first post.",
    "From last year's exam:", "From the worksheet:", "Worksheet, question b:", "Section A.", "Exercise 7b.", "Question 3.", "Q5.", "Task 2:", "No. 12:", "(iv)", "c)", "ii.",
    "I'm in grade 5.", "We did this in class but I was sick.", "My brother says I can't do this.", "Bus is late so I'm doing my homework.", "My phone calculator is broken.",
    "I tried three times and got three different answers.", "Need this for a spreadsheet.", "My boss needs this today.", "Doing a puzzle book in the train.",
    "Warm-up:", "Mental maths!", "Bonus round:", "Pub quiz question:", "Trivia night:", "Grandpa asked me this at dinner.", "No idea what to do with this one.",
    "Last one for tonight.", "This should be easy.", "Easy one I think.", "I keep messing this up.", "I haven't done maths since school.", "I'm rusty.",
    "Checking my son's homework.", "Could somebody check this?", "Our teacher Mrs. Novak gave us this.", "Mr Li put this on the board.", "The book says there is only one answer.",
    "It's Monday and my brain is off.", "I'm from Poland, sorry if I use wrong words.", "i am 9 years old.", "In Lisbon it is very hot today and I cannot think.",
    "I am preparing for GED.", "Practice set, no calculator.", "Test tomorrow!!", "Revision question:", "Can someone help?", "Please can you help with the following.",
    "I need your help with a calculation.", "Good evening.", "Good day sir,", "Hey there!", "hiya", "yo", "sup,", "Guten Tag!", "Bonjour,", "Hola!", "Dear all,",
    "I would be grateful for help.", "I was asked this in an interview.", "My friend and I disagree.", "We are arguing about this in the kitchen.", "Be honest, is this hard?",
    "This is what the sheet says:", "The question is as follows:", "Here goes:", "Here's one:", "Right,", "Alright, next:", "And another:", "Now,", "Also", "Then",
    "Let's see.", "Let me think...", "Think carefully.", "Read carefully.", "Solve it.", "Answer the question.", "Answer in one line.", "For 2 marks:", "[3 marks]", "(1 mark)",
    "Problem of the day.", "My cat walked over the keyboard, so once more:", "Typing on my phone.", "on mobile, sorry for formatting.", "In a hurry!", "quick!!",
    "Just curious.", "Random question.", "Silly question maybe.", "I'd like to double check something.", "Could you double-check me?", "I got stuck on number 4.",
    "This is from my sister's book.", "Found this in an old textbook.", "I'm learning for the driving theory and bored.", "At work we need the following.", "So here is the thing."]
ASKS = ["what is {q}?", "what's {q}", "What is {q} ?", "whats {q}?", "wat is {q}", "What do you get for {q}?", "What do I get if I compute {q}?", "How much is {q}?", "how much would {q} be",
    "how much makes {q}?", "how much does {q} give?", "What number do I get for {q}?", "what does {q} come out as?", "What comes out of {q}?", "What should I get for {q}?",
    "What would {q} be?", "what will be {q}?", "What is equal to {q}?", "To what is {q} equal?", "What does {q} evaluate to?", "What's the answer to {q}?", "what's the result of {q}?",
    "What is the exact value of {q}?", "What is the numerical value of {q}?", "Find {q}.", "find: {q}", "Find the value of {q}", "Find out what {q} is.", "Calculate {q}", "calculate {q} please",
    "Calculate: {q}.", "Calculate the following: {q}", "Compute {q}.", "compute the value of {q}", "Work out {q}.", "work {q} out", "Work out the value of {q}.", "Evaluate {q}.", "evaluate: {q}",
    "Determine {q}.", "Determine the value of {q}.", "Give {q}.", "Give the value of {q}.", "Give me {q}", "gimme {q}", "Tell me {q}.", "tell me what {q} is", "Tell me the result of {q}.",
    "Show me {q}", "State {q}.", "State the value of {q}.", "Write down the value of {q}.", "Write the answer to {q}.", "Do {q}.", "do {q} for me", "Please do {q}", "Please, calculate {q}.",
    "Please to calculate {q}.", "Pls {q}", "Kindly compute {q}.", "Kindly find {q}.", "Could you do {q}?", "Could you work out {q}?", "Could you please find {q}?", "Can u do {q}?", "can you calculate {q}",
    "Can anyone tell me {q}?", "Can you say me {q}?", "Would you calculate {q} for me?", "Would you mind working out {q}?", "Do you know {q}?", "I need {q}.", "I need to know {q}", "I need to calculate {q}.",
    "i need the value of {q}", "I want {q}.", "I want to calculate {q}.", "I must find {q}.", "I have to work out {q}.", "I have to calculate {q}, what is it?", "I'm trying to find {q}.",
    "I am trying to work out {q}.", "I'm supposed to find {q}.", "I'm asked for {q}.", "I'd like to know {q}.", "we need {q}", "We want {q}.", "We are looking for {q}.", "Let's find {q}.",
    "{Q}?", "{Q}", "{Q} =", "{Q} = ?", "{Q}=?", "{Q} = ___", "{Q} is?", "{Q} is what?", "{Q} is equal to what?", "{Q} equals?", "{Q} makes?", "{Q} gives?", "{Q} - result?", "{Q} ... answer?",
    "{Q}, please", "{Q}, thanks", "{Q} pls", "{Q}: find the value.", "{Q} what is it", "{Q}, how much is it?", "{Q} is how much?", "{Q} - how much?", "Answer: {q} = ?", "Result of {q}?", "Value of {q}?", "Can you get me {q}?", "could u tell me {q}", "May I ask what {q} is?", "I wonder what {q} is.", "I was wondering what {q} comes to.", "Do the sum: {q}", "Do the maths: {q}", "Do this calculation: {q}.", "Try {q}.", "try this: {q}", "Here: {q}", "Number {q} is?", "How big is {q}?", "What is the amount of {q}?", "What total do I get from {q}?", "Which result has {q}?",
    "Please evaluate for me {q}.", "I would like you to calculate {q}.", "You must calculate {q}.", "One has to find {q}.", "It is required to find {q}.", "Obtain {q}.", "Provide {q}.", "Deduce {q}.", "Express {q} as a single number.", "Write {q} as one number.", "Reduce {q} to one number.", "As a single number, what is {q}?", "In figures, what is {q}?", "Say what {q} is.", "Name the value of {q}.",
    "If you compute {q}, what do you get?", "When I type in {q}, what should I see?", "After working out {q}, what number do I have?", "My answer to {q} was wrong, what is right?", "Why do I not get {q} right? What is it?", "I guess {q} is easy for you; what is it?", "{Q} is the question.", "{Q} - can you?", "{Q}, anyone?", "{Q}. Answer?", "{Q}. What is the value?", "{Q}. Find the value.", "{Q} (calculate)", "{Q} -> ?", "{Q} => ?", "= {q}", "{Q} equals to?",
    "value of {q}", "answer for {q}", "Solution for {q}?", "Solve: {q}", "solve {q}", "Solve the following: {q}", "Simplify and evaluate {q}.", "Fill in: {q} = __", "Complete: {q} = ...",
    "How do you calculate {q}?", "How to calculate {q}?", "how do i do {q}", "How would one compute {q}?", "How can I get {q}?", "any idea what {q} is?", "anyone knows {q}?", "Is there a quick way to get {q}?",
    "Let me know {q}.", "Help me with {q}.", "help with {q}", "Help! {q}?", "My calculator died: {q}?", "Quick: {q}", "quickly, {q}", "So {q} is what?", "so what's {q} then?", "And {q}?", "What about {q}?",
    "The exercise asks for {q}.", "The question says: {q}.", "The task: {q}.", "The sheet wants {q}.", "It says to find {q}.", "It asks {q}. What do I write?", "What should I write for {q}?",
    "I get confused with {q}; what is it?", "I can't do {q} in my head.", "In my head I can't get {q}.", "What is the correct value of {q}?", "Which number is {q}?", "Which number equals {q}?",
    "Which value has {q}?", "{q}: which number is that?", "you know {q}?", "Check: {q}", "calc: {q}", "calc {q}", "math: {q}", "compute {q}", "eval {q}"]
CLOSERS = ["I have no calculator.", "I think it's not that hard.", "My dad doesn't know either.", "That's all.", "That is the whole question.", "Many thanks from Oslo.", "Cheers.", "Cheers mate", "Greetings, Pavel",
    "Thank you for your time.", "thank you so much", "ty!", "tysm", "thx in advance", "Appreciate it.", "Much appreciated.", "Help appreciated.", "I'd appreciate any hint.", "God bless.",
    "Explain like I'm five.", "Please explain.", "Show working.", "Show all working.", "With steps please.", "One line is enough.", "Only the number.", "No explanation needed.", "Just the number please.", "Number only.",
    "Be careful with the signs.", "Double checked would be nice.", "I must hand it in tomorrow.", "It's due at noon.", "The answer at the back is missing.", "I lost the answer sheet.", "I'm lost.",
    "idk", "i dont get it", "I forgot how.", "No clue.", "Am I overthinking this?", "Is this even doable?", "lol", "haha", ":)", "😊", "🙏", "!!!", "???", "Urgent!", "asap", "Hope someone can help.",
    "My teacher is strict.", "My answer looks strange.", "I got something else.", "My friend got a different answer.", "Wanted to be sure.", "Just to be sure.", "Just wondering.", "Over."]


def dress(d, q, p=0.3):
    """The question with a sentence before or after, now and then."""
    if d.chance(p):
        o = d.say("wild.open", OPENERS)
        q = o + d.pick([" ", " ", " ", "\n"]) + q
    if d.chance(p * 0.6):
        c = d.say("wild.close", CLOSERS)
        q = q + ("" if q[-1] in ".?!" or not c[0].isupper() else d.pick([".", ".", ""])) + " " + c
    return q


def put(d, phrase, p=0.25):
    """A question around the noun phrase or expression `phrase`."""
    raised = phrase if re.match(r"sqrt|cbrt|gcd|lcm|hcf|abs|pow|fact\(", phrase) else cap(phrase)
    return dress(d, d.say("wild.ask", ASKS, q=phrase, Q=raised), p)


# What a story may tell besides; the numbers in it count nothing that is asked for.
ASIDES = ["It is a windy day.", "The sun is shining.", "It's 8 o'clock in the morning.", "This was in 2019.", "The shop has been open since 1998.", "Room 204, third floor.", "This happened in Porto.", "{z} likes maths.", "{z}'s favourite colour is green.", "{z} has a dog called Bruno.", "{z} is 11 years old.", "School starts at 8:30.",
    "The radio is playing.", "{z} lives at 14 Mill Road.", "Here is a story problem.", "A true story.", "On a cold morning in Bergen this came up.", "Imagine this.", "Suppose the following.", "Consider this situation.", "Let's imagine.", "Last summer in Spain:", "In the village where {z} lives it always rains.", "My friend {z} asked me this.", "{z} and I couldn't agree.",
    "The weather was terrible, but never mind.", "You may assume nothing gets lost.", "{z} found this in a newspaper.", "For a project at school we need this.", "At the harbour of Split:", "In {z}'s textbook it says:", "From page 57 of the book:", "{z} forgot the solution.", "It's about our club.", "After a long day at work {z} wonders.", "Market day.", "It was {z}'s birthday on Tuesday."]


def scene(d, q, p=0.25):
    """A story with irrelevant detail in front, or its question first and the data after."""
    if d.chance(p):
        q = d.say("wild.aside", ASIDES, z=d.pick(("Ingrid", "Bartek", "Aunt May", "Mr Okafor", "Yara", "Tomas"))) + " " + q
    elif d.chance(0.12):
        parts = re.split(r"(?<=[.?]) (?=[A-Z])", q)
        if len(parts) == 2 and parts[1][-1] == "?" and not re.search(r"\b(they|it|that|them|this|he|she|those|each|one|left|more)\b", parts[1]):
            q = f"{parts[1]} {parts[0]}"
    return dress(d, q)


# -- numbers as people type them -------------------------------------------------------------------------------------------
STYLES = ["plain"] * 11 + ["comma"] * 4 + ["space"] * 2 + ["thin", "quote"] + ["words"] * 2


def sty(d):
    return d.pick(STYLES)


def n(d, text, style="plain", math=False):
    """The plain number `text` in prose (or in an expression) of one style."""
    if text[0] == "-":
        rest = n(d, text[1:], style, math)
        return d.pick(["-", "-", "−"]) + rest if math or style != "words" and d.chance(0.75) else d.pick(["minus ", "negative "]) + rest
    whole, dot, part = text.partition(".")
    v = int(whole)
    if style == "words" and not math:
        if not dot and (v < 130 or v < 10000 and v % 100 == 0 or v < 1000 and d.chance(0.5)):
            said = words(v)
            return d.pick([said, said, said.replace("-", " "), said.replace(" and ", " ")])
        if not dot and v >= 1000 and v % 1000 == 0:
            return f"{v // 1000} thousand"
        return text
    if len(whole) < 4 or style in ("plain", "words"):
        return text
    return f"{v:,}".replace(",", {"comma": ",", "space": " ", "thin": "\u202f", "quote": "'"}[style]) + dot + part


def tex(d, text):
    """A number inside LaTeX."""
    sign, rest = ("-", text[1:]) if text[0] == "-" else ("", text)
    whole, dot, part = rest.partition(".")
    if len(whole) > 3 and d.chance(0.35):
        whole = f"{int(whole):,}".replace(",", d.pick(["{,}", "\\,", "{,}", ","]))
    return sign + whole + dot + part


def wrap(d, e):
    """LaTeX in one of its wrappers."""
    return d.pick(["$%s$", "$%s$", "$%s$", "$$%s$$", "\\(%s\\)", "\\( %s \\)", "\\[%s\\]", "%s", "$ %s $"]) % e


def dec(d, whole=999, k=None):
    k = k or d.pick([1, 1, 2, 2, 2, 3])
    return f"{d.int(0, d.pick([9, 99, whole]))}.{''.join(d.pick('0123456789') for _ in range(k - 1))}{d.pick('123456789')}"


def whole(d, hi=999999):
    return str(d.int(2, d.pick([20, 99, 999, 9999, hi, hi])))


SIGNS = {"+": ["+", "+", " + ", " + "], "-": ["-", " - ", " - ", " − ", "−", " – "], "*": ["*", " * ", "×", " × ", " x ", "x", "·", " · ", " X "], "/": ["/", " / ", "÷", " ÷ ", " : "]}
TEXSIGN = {"+": ["+"], "-": ["-"], "*": ["\\times", "\\cdot", "\\times"], "/": ["\\div", "/", "frac", "dfrac"]}


def line(d, ns, ops, st):
    """A chain of numbers and signs on one line, in plain signs or LaTeX."""
    if d.chance(0.3):
        out = tex(d, ns[0])
        for op, x in zip(ops, ns[1:]):
            y = tex(d, x)
            y = f"({y})" if y[0] == "-" and d.chance(0.9) else y
            s = d.pick(TEXSIGN[op])
            if "frac" in s and len(ns) == 2:
                out = f"\\{s}{{{out}}}{{{y.strip('()')}}}"
            else:
                out += d.pick([f" {s} ", s + " "]) + y if "frac" not in s else f" \\div {y}"
        if "(" in out and d.chance(0.3):
            out = out.replace("(", "\\left(").replace(")", "\\right)")
        return wrap(d, out)
    sign = {op: d.pick(SIGNS[op]) for op in "+-*/"}
    out = n(d, ns[0], st, True)
    for op, x in zip(ops, ns[1:]):
        y = n(d, x, st, True)
        s = f" {sign[op].strip()} " if st == "space" else sign[op]
        out += s + (f"({y})" if y[0] in "-−" else y)
    return out


# -- two numbers and chains --------------------------------------------------------------------------------------------------
SAID = {"+": ["{a} plus {b}", "{a} and {b} added up", "the sum of {a} and {b}", "the sum from {a} and {b}", "the total of {a} and {b}", "{a} + {b} together", "{b} added onto {a}", "{b} on top of {a}",
        "the sum when {a} is added to {b}", "the number {b} greater than {a}", "the addition of {a} and {b}", "{a} increased by {b}", "{b} more than {a}", "{a} with {b} extra", "{a} plus an extra {b}", "{a} and another {b}"],
    "-": ["{a} minus {b}", "{a} subtract {b}", "{a} take away {b}", "the difference between {a} and {b}", "the difference of {a} and {b}", "{b} less than {a}", "{b} fewer than {a}", "{a} less {b}", "{a} without {b}",
        "{a} reduced by {b}", "{a} decreased by {b}", "{b} taken from {a}", "{b} subtracted from {a}", "what remains of {a} after removing {b}", "what is left when {b} is taken from {a}", "the subtraction {a} minus {b}"],
    "*": ["{a} times {b}", "{a} multiplied by {b}", "the product of {a} and {b}", "the product of {a} with {b}", "{a} multiplied with {b}", "{a} lots of {b}", "{a} sets of {b}", "{a} by {b} (multiplied)", "the multiplication of {a} and {b}",
        "the product {a} times {b}", "{a} groups of {b}", "{a} into {b}, i.e. multiplied", "{a} and {b} multiplied", "the product we get from {a} and {b}"],
    "/": ["{a} divided by {b}", "the quotient of {a} and {b}", "{a} over {b}", "{a} shared by {b}", "{a} split {b} ways", "one part when {a} is split into {b} equal parts", "the quotient when {a} is divided by {b}", "{a} divided into {b} equal parts",
        "{a} split equally into {b}", "the division {a} by {b}", "the ratio of {a} to {b} as one number", "how many times {b} goes into {a}", "how often {b} is contained in {a}"]}
ORDER = {"+": ["Add {a} to {b}.", "Add {b} and {a} up", "add {a} & {b}", "Sum {a}, {b}", "Put {a} and {b} together, how many?", "If you have {a} and get {b} more, how many do you have?", "{a} and {b} - total?", "total: {a}, {b}",
        "Which number is {b} bigger than {a}?", "I start with {a}, then comes {b} more. Total?", "Combine {a} with {b}.", "Numbers given: {a} and {b}. Required: sum.", "Given a = {a} and b = {b}, find a + b.", "a = {a}, b = {b}, a+b = ?", "Let x = {a} and y = {b}. What is x + y?",
        "Find the sum: {a} and {b}", "raise {a} by {b}", "When we add {b} to {a} we get what?"],
    "-": ["Take {b} off {a}.", "take {b} from {a}", "Subtract {b} from {a}", "From {a} subtract {b}.", "from {a} take away {b}", "Remove {b} from {a}.", "Remove {b} out of {a}. what stays?", "How much bigger is {a} than {b}?", "how much more is {a} compared to {b}?",
        "By how much is {b} smaller than {a}?", "What do I add to {b} to reach {a}?", "{b} + ? = {a}", "{b} + ___ = {a}", "what plus {b} makes {a}?", "How far apart are {b} and {a}?", "If you have {a} and lose {b}, how many have you got?",
        "Given a = {a} and b = {b}, find a - b.", "x = {a}, y = {b}; x - y = ?", "how many from {b} up to {a}?", "{a}, minus {b}, leaves what?", "Difference: {a} and {b}", "The bigger number is {a}, the smaller {b}. Their difference?", "Lower {a} by {b}.",
        "How many do you need to get from {b} to {a}?", "What is missing from {b} to {a}?", "By how much does {a} beat {b}?"],
    "*": ["Multiply {a} and {b}", "multiply {a} by {b} please", "Multiply together {a} and {b}.", "Find the product: {a}, {b}", "Product of {a}, {b}?", "Given a = {a} and b = {b}, find ab.", "a = {a}, b = {b}; a × b = ?", "if x = {a} and y = {b} what is xy?", "{a} taken {b} times gives?", "{b} times the number {a}?",
        "Take {a}, multiply with {b}.", "if one is {a}, how much are {b} of them?", "I need {b} pieces of {a}. How much in all?", "add {a} to itself until you have {b} of them. Total?", "{b} copies of {a} make how much?", "times {a} by {b}", "{a} repeated {b} times and summed up - how much?"],
    "/": ["Divide {a} by {b}", "divide {a} with {b}", "divide {a} through {b}", "Divide {a} into {b} equal shares. How big is a share?", "How many {b}s are in {a}?", "how many {b}'s make {a}?", "How many times {b} goes in {a}?", "share {a} among {b}", "Split {a} evenly in {b}. What does each get?", "{b} × ? = {a}", "? × {b} = {a}",
        "{b} times what is {a}?", "what times {b} gives {a}?", "Given a = {a} and b = {b}, find a/b.", "x = {a}, y = {b}. Work out x ÷ y.", "Cut {a} into {b} equal bits; size of one?", "{a} in {b} equal parts, one part is?", "Do the long division: {a} by {b}.", "by what must {b} be multiplied to get {a}?"]}


def pair(d, op):
    kind = d.pick(["int"] * 5 + ["dec"] * 3 + ["neg"] * 2)
    if op == "*":
        a, b = whole(d), str(d.int(2, d.pick([12, 99, 999])))
    elif op == "/":
        k = d.int(2, d.pick([12, 12, 99]))
        a, b = (str(k * d.int(2, d.pick([20, 99, 999, 9999]))), str(k)) if d.chance(0.7) else (whole(d), str(k))
    else:
        a, b = whole(d), whole(d)
    if kind == "dec":
        a = dec(d) if d.chance(0.75) else a
        b = dec(d, 99) if d.chance(0.6) or "." not in a else b
    if kind == "neg":
        a = "-" + a if d.chance(0.65) else a
        b = "-" + b if d.chance(0.6) or a[0] != "-" else b
    if op == "-" and kind != "neg" and float(a) < float(b):
        a, b = b, a
    return a, b


PLACE = {0: ["to the nearest whole number", "rounded to a whole number", "to the nearest integer", "as a whole number, rounded", "round it to the nearest unit"],
    1: ["to 1 decimal place", "to one decimal", "to the nearest tenth", "1 dp", "rounded to 1 d.p.", "correct to one decimal place", "with one digit after the point"],
    2: ["to 2 decimal places", "to 2 places", "to two places", "to 2dp", "to the nearest hundredth", "(2 decimal places)", "rounded to two decimals", "correct to 2 decimal places", "2 digits after the decimal point please", "round to 2 places", "accurate to two decimal places", "answer to 2 dp"],
    3: ["to 3 decimal places", "to 3 places", "3dp", "to three decimals", "to the nearest thousandth", "correct to 3 d.p."]}


def rounded(d, q, k):
    """The question with a wish for `k` places."""
    said = d.say(f"wild.place{k}", PLACE[k])
    if d.chance(0.3):
        return d.pick(["%s: %s", "%s, %s"]) % (cap(said), q)
    if q[-1] in "?." and d.chance(0.5):
        return f"{q} {cap(said)}."
    mark = q[-1] if q[-1] in "?." else ""
    return q.rstrip("?.") + d.pick([" ", ", ", " - "]) + said + mark


def finish(d, a, op, b):
    """The call and the answer for two numbers."""
    r = yield Call(THOUGHT[op].format(a=a, b=b), f"{inside(a)}{op}{inside(b)}")
    yield Answer("", value(f"{a} {PRETTY[op]} {inside(b)}", r) + ".", r.best)


@skill("wild_arith_two", weight=0.9)
def wild_two(d):
    op = d.pick("+-*/")
    a, b = pair(d, op)
    st = sty(d)
    form, round_it = d.pick(["line"] * 3 + ["said"] * 4 + ["order"] * 4), op == "/" and d.chance(0.3)
    p = 0 if round_it else 0.25
    if form == "line":
        q = put(d, line(d, [a, b], op, st), p)
    elif form == "said":
        said = SAID[op]
        if op == "/" and not b.isdigit():       # no three and a half equal parts
            said = [s for s in said if not re.search("part|split|shared", s)]
        q = put(d, d.say("wild.said" + op, said, a=n(d, a, st), b=n(d, b, st)), p)
    else:
        q = dress(d, d.say("wild.order" + op, ORDER[op], a=n(d, a, st), b=n(d, b, st)), p)
    if round_it:
        k = d.pick([0, 1, 2, 2, 2, 3])
        yield dress(d, rounded(d, q, k), 0.2)
        at = f"rounded to {k} decimal place{'s' if k > 1 else ''}" if k else "rounded to a whole number"
        e = f"{inside(a)}/{inside(b)}"
        r = yield Call(f"{a} divided by {b}, {at}.", f"round({e}, {k})" if k else f"round({e})")
        yield Answer("", f"{a} ÷ {inside(b)}, rounded, is {r.best}.", r.best)
        return
    if "difference between" in q and float(a) < float(b):
        a, b = b, a
    yield q
    yield from passed(finish(d, a, op, b))


def passed(steps):
    """A sub-generator whose results go through."""
    item = next(steps)
    while True:
        r = yield item
        try:
            item = steps.send(r)
        except StopIteration:
            return


LISTS = ["Add: {m}", "Add up {m}", "Add all of these: {m}.", "Add these up for me {m}", "sum of {m}", "{m} - sum?", "{m}: total?", "Total of {m}?", "total {m}", "What do {m} come to?", "what's {m} all added up", "The numbers on my list: {m}. What's the total?",
    "I wrote down {m}. How much is that altogether?", "I scored {m} in the rounds of a game. Final score?", "My receipts show {m}. What is the sum?", "Rainfall each day in mm: {m}. How much fell in total?", "The lengths are {m} metres. Total length?",
    "Find the total: {m}", "sum these please: {m}", "Could you total {m} for me?", "Points per match: {m}. How many points overall?", "Steps this week: {m}. All together?", "We counted cars on each day: {m}. How many cars in all?", "Sum up these numbers {m}", "If I add {m} what do I get?",
    "adding {m} gives?", "Weights in kg: {m}. Total weight?", "Sarah ran these distances: {m} km. How far did she run in all?", "Pages read: {m}. How many pages altogether?", "The parcels weigh {m} kilos. What do they weigh together?", "What is the grand total of {m}?", "How much are {m} together?"]


@skill("wild_arith_many", weight=0.7)
def wild_many(d):
    """Three to six numbers: sums from lists and columns, chains of + and −."""
    count = d.pick([3, 3, 3, 4, 4, 5, 6])
    decimals = d.chance(0.4)
    hi = d.pick([20, 99, 99, 999, 9999])
    ns = [dec(d, 99) if decimals and d.chance(0.8) else str(d.int(1, hi)) for _ in range(count)]
    st = sty(d)
    listed = d.chance(0.45)
    if listed:
        ops = "+" * (count - 1)
        if st in ("comma", "space"):
            st = "plain"
        w = [n(d, x, st) for x in ns]
        q = dress(d, d.say("wild.list", LISTS, m=d.pick([", ".join(w[:-1]) + " and " + w[-1], ", ".join(w[:-1]) + " and " + w[-1], ", ".join(w), "; ".join(w), ", ".join(w[:-1]) + " & " + w[-1], " and ".join(w) if count < 4 else ", ".join(w)])))
    else:
        ops = "".join(d.pick("++-") for _ in range(count - 1))
        if d.chance(0.25):
            ns = ["-" + x if d.chance(0.4) else x for x in ns]
        if d.chance(0.7):
            q = put(d, line(d, ns, ops, st))
        else:
            said = n(d, ns[0], st) + "".join(f" {d.pick(['plus', 'plus', 'add']) if o == '+' else d.pick(['minus', 'minus', 'take away'])} {n(d, x, st)}" for o, x in zip(ops, ns[1:]))
            q = put(d, said)
    if listed:
        yield q
        r = yield Call("The total is the sum of all the numbers.", "+".join(ns))
        yield Answer("", f"{' + '.join(ns)} = {r.best}.", r.best)
        return
    t = ns[0]
    for o, x in zip(ops, ns[1:]):
        t = (o, t, x)
    yield from passed(answer_tree(d, t, q))


# -- stories with two or three numbers -----------------------------------------------------------------------------------------
COUNT = {"+": ["{w} had {a} {t} and found {b} more. How many now?", "{w} picked {a} {t} in the morning and {b} after lunch. Total number of {t}?", "There were {a} {t} in one shed, {b} in the other. How many are there altogether?",
        "In a library in Prague there are {a} novels and {b} comics. How many books is that?", "A village has {a} men and {b} women. What is the population?", "{w} has {a} {t}. {v} gives {w} another {b}. How many does {w} have then?", "On Friday {a} people came to the show, on Saturday {b}. How many came in the two days?",
        "{a} {t} here, {b} {t} there. How many?", "First shelf: {a} {t}. Second shelf: {b} {t}. In all?", "What is {w}'s total if {w} collects {a} {t} and then {b} {t}?", "How many {t} do {w} and {v} have together if {w} has {a} and {v} has {b}?", "The school bought {a} {t} last year and {b} this year; how many in the two years?",
        "{w} wrote {a} lines yesterday and {b} today, it was sunny. How many lines in all?", "The odometer showed {a} km before our trip of {b} km. What does it show now?", "A parking lot holds {a} cars and {b} more fit in after an extension. How many cars fit now?", "A book has {a} pages and its sequel has {b}. If you read both how many pages do you read?",
        "{w} counts {a} red and {b} green {t}, how many {t} is that", "how many {t} if i get {a} from mum and {b} from dad", "Our team scored {a} points in the first half and {b} in the second. Final score?", "The town had {a} inhabitants; {b} people moved in. How many live there now?",
        "{v} sold {a} tickets, {w} sold {b}. Tickets sold in total:", "Voting results: {a} yes, {b} no. How many votes were given?", "The lower hall seats {a} and the balcony {b}. How many people can sit?", "{w} is at page {a} and reads {b} more pages. On which page is {w} now?", "A farmer near Kraków has {a} hens and {b} ducks. How many birds is it?"],
    "-": ["{w} had {a} {t} and gave away {b}. How many are left?", "Out of {a} {t}, {b} were broken. How many good ones?", "There are {a} seats in the hall; {b} are taken. How many are free?", "{w} has {a} {t}, {v} has {b}. How many more does {w} have?", "{v} has {b} {t} but {w} has {a}. By how many is {w} ahead?",
        "A book has {a} pages, I've read {b}. How many still to read?", "The odometer read {b} km in May and {a} km in June. How far did we drive?", "Yesterday the counter was {b}, today it's {a}. How much did it go up?", "Population was {a} and fell by {b}. What is it now?", "We need {a} chairs and have {b}. How many are missing?",
        "I want to save {a} and I already saved {b}. How much more do I need?", "The tank had {a} litres and {b} litres were used. What remains?", "How many {t} remain if {b} out of {a} are eaten?", "if there were {a} {t} and {b} got lost how many remain", "{w} wants {a} {t}. So far {w} has {b}. How many to go?",
        "Of {a} runners, {b} gave up. How many finished?", "A shop started the day with {a} {t} and ended with {a} minus what it sold, which was {b}. How many were left?", "The mountain is {a} m high, we are at {b} m. How many metres to the top?", "Stadium A holds {a} fans and stadium B {b}. What's the difference?",
        "In {b2} there lived fewer people: {b} against {a} now. How many more live there now?", "how many more is {a} {t} than {b} {t}?", "{a} people entered the museum and {b} have left. How many are inside?", "We drove {b} of the {a} km to Vienna. How far is it still?", "The wall needs {a} bricks; {b} have been laid. Bricks still needed:",
        "My score is {b} and the record is {a}. How many points am I short?", "{w} used {b} of {a} sheets of paper. How many sheets are unused?", "A {a}-piece puzzle: {b} pieces are placed. How many pieces are left?", "The factory made {a} {t} this week and {b} last week. Find the increase."],
    "*": ["There are {a} rows with {b} {t} in every row. How many {t}?", "{a} boxes, {b} {t} each. How many {t} in all?", "Each of {a} children brings {b} {t}. How many {t} are there altogether?", "{w} does {b} push-ups every day for {a} days. How many push-ups is that?", "A machine makes {b} {t} an hour. How many in {a} hours?",
        "If one crate holds {b} {t}, how many do {a} crates hold?", "How many {t} are in {a} packs of {b}?", "{a} packs with {b} {t} inside each, total?", "{b} {t} per bag and {a} bags. How many?", "a hall with {a} rows and {b} seats per row - number of seats?", "{w} reads {b} pages a day. How many pages in {a} days?",
        "One page has {b} lines. How many lines do {a} pages have?", "A cinema shows a film {b} times a week for {a} weeks. How many shows?", "We planted {a} rows of trees, {b} in each. How many trees did we plant?", "Every bus carries {b} people and there are {a} buses, all full. How many people?", "Our garden in Ghent has {a} beds, with {b} tulips in each. How many tulips?",
        "the teacher gives {b} {t} to each of {a} pupils. how many does she need", "A sheet has {b} stamps; {w} buys {a} sheets. How many stamps?", "If {a} people shake {b} paws each, how many paw shakes?", "{w} saves {b} coins each month. How many coins after {a} months?", "My heart beats {b} times per minute. How often in {a} minutes?", "{a} floors, {b} windows on each floor. Windows?",
        "One {b}-seat carriage; the train has {a} of them. How many seats?", "{w} delivers {b} newspapers a day, {a} days a month. Newspapers a month?", "How many {t} do I have when I buy {a} times {b} {t}?", "{a} tables × {b} guests: how many guests?"],
    "/": ["{a} {t} are shared equally among {b} kids. How many each?", "{w} puts {a} {t} into {b} equal heaps. How many in one heap?", "We have {a} {t} for {b} groups. How many does one group get?", "{a} {t} in {b} identical boxes - how many per box?", "split {a} {t} between {b} people fairly, how many does everybody get",
        "A walk of {a} km is done in {b} equal days. How many km a day?", "If {b} friends share {a} {t} equally, what does each one get?", "{a} pages in {b} days, the same number each day. How many pages a day?", "The {a} seats are in {b} equal rows. Seats per row?", "{w} pays {a} in {b} equal instalments. How much is one?",
        "A rope of {a} m is cut into {b} equal pieces. Length of one piece?", "{b} machines make {a} parts together, all at the same rate. How many parts does one make?", "{a} people on {b} buses, evenly. How many on a bus?", "How many {t} per child when {a} {t} go to {b} children equally?", "{b} identical bags weigh {a} kg. What does one weigh?",
        "{w} typed {a} words in {b} minutes. How many words a minute?", "Each team has {b} players. {a} players came. How many teams is that?", "{b} in each row; {a} chairs. How many rows?", "{a} eggs, {b} to a carton. How many cartons get filled?", "Ribbon: {a} cm, pieces of {b} cm each. How many pieces do I get?"]}
THINGS = "marbles stickers shells cards stamps apples beads coins buttons pencils postcards eggs cookies lemons tickets badges bottles candles bricks tiles photos nuts balloons mugs".split()
MEASURE = {"+": ["{w} walked {a} km before lunch and {b} km after. How far in all?", "A plank of {a} m is joined to one of {b} m. What's the length now?", "I bought {a} kg of rice and {b} kg of beans. What does it weigh together?", "My bill is {a} and the delivery {b}. What do I pay?", "The plant was {a} cm tall and grew {b} cm. How tall is it?",
        "It rained {a} mm on Monday and {b} mm on Tuesday. Total rain?", "Pour {a} litres and {b} litres into one bucket: how many litres?", "My bank balance is {a} and {b} gets paid in. New balance?", "bus ticket {a} plus museum {b}, how much altogether", "A suitcase weighs {a} kg and the things inside {b} kg. Total?", "The swimmer took {a} s for the first length, {b} s for the second. Total time?"],
    "-": ["{w} had {a} m of cloth and used {b} m. How much is left?", "My balance was {a} and I paid {b}. What's my balance now?", "A bottle holds {a} litres and {b} litres are gone. How much is in it?", "The jump was {a} m, the record before was {b} m. By how much was it better?", "I weighed {a} kg and lost {b} kg. What do I weigh now?", "A {a} m pole stands in water, {b} m of it are under water. How much sticks out?",
        "Price was {a}, now it is {b}. How much do I save?", "I ran it in {b} s, my brother in {a} s. How many seconds slower is he?", "From a board of {a} cm saw off {b} cm. Remaining length?", "gross weight {a} kg, packaging {b} kg. Net weight?", "The bill was {a} but a voucher takes off {b}. To pay?", "The river was {b} m deep and is now {a} m deep. By how much did it rise?"],
    "*": ["One lap is {a} km. {w} does {b} laps. How far?", "A tile weighs {a} kg. What do {b} tiles weigh?", "{b} bottles of {a} l each: how many litres?", "One book is {a} cm thick. How high is a pile of {b}?", "A ticket costs {a}. What do {b} tickets cost?", "{b} pieces of wire, each {a} m long. How much wire altogether?", "every day the snail crawls {a} m. how far in {b} days?", "petrol is {a} a litre, I take {b} litres, what do I pay"],
    "/": ["{a} litres of juice go equally into {b} jugs. How much per jug?", "{b} equal parcels weigh {a} kg together. One parcel?", "A string of {a} m is cut into {b} equal parts. How long is each part?", "The bill of {a} is split between {b} of us. How much each?", "{b} pens cost {a}. How much for one?", "{w} cycled {a} km in {b} hours. How many km per hour?"]}
THREE = [("++", "{w} has {a} {t}, {v} has {b} and their cousin {c}. How many together?"), ("++", "Monday {a} visitors, Tuesday {b}, Wednesday {c}. How many visitors in the three days?"), ("+-", "{w} had {a} {t}, got {b} more, then lost {c}. How many now?"), ("-+", "A bus starts with {a} people. {b} get off and {c} get on. How many are on the bus?"),
    ("+-", "There were {a} books in the library, {b} new ones arrived and {c} were thrown away. How many books are there?"), ("--", "From {a} {t}, {b} were sold on Monday and {c} on Tuesday. How many remain?"), ("--", "I had {a} euros, spent {b} on shoes and {c} on lunch. What have I got left?"), ("-+", "My account has {a}. I pay {b} rent and get {c} back from a friend. Balance?"),
    ("+-", "On a train there are {a} people; at Graz {b} board and {c} leave. How many travel on?"), ("++", "The sides of a path are {a} m, {b} m and {c} m. What is the whole length?"), ("-+", "A tank with {a} litres loses {b} litres, then {c} litres are filled in. How many litres now?"), ("--", "{w} read {b} pages on Saturday and {c} on Sunday of a {a} page book. How many pages are left?"),
    ("--", "Of {a} guests {b} drank tea and {c} drank coffee, the others water. How many drank water?"), ("+-", "{a} boys and {b} girls go to a school. {c} of these children are ill today. How many are at school?"), ("++", "{a}, then {b}, then {c} {t}: how many did I get in the end?"), ("--", "stock {a}, sold {b}, broken {c}. left?")]


def amount(d, op):
    """Two numbers for a story of things."""
    if op in "+-":
        a, b = (d.int(3, d.pick([30, 99, 999, 9999, 99999])) for _ in range(2))
        if op == "-":
            a, b = max(a, b), min(a, b)
            a += a == b
        return str(a), str(b)
    if op == "*":
        return str(d.int(2, d.pick([12, 40, 365]))), str(d.int(2, d.pick([12, 60, 500, 2000])))
    b = d.int(2, d.pick([9, 25, 60]))
    return str(b * d.int(2, d.pick([12, 80, 500]))), str(b)


@skill("wild_arith_story", weight=1.2)
def wild_story(d):
    kind = d.pick(["count"] * 5 + ["measure"] * 3 + ["three"] * 2)
    w, v = d.rng.sample(NAMES, 2)
    st, t = sty(d), d.pick(THINGS)
    if kind == "three":
        form = d.say("wild.three", [f for _, f in THREE], **{k: "{" + k + "}" for k in "abcwvt"})
        ops = next(o for o, f in THREE if f == form)
        b, c = d.int(2, d.pick([20, 99, 999])), d.int(2, d.pick([20, 99, 999]))
        a = d.int(2, 999) + (b + c if "-" in ops else 0)
        ns = [str(a), str(b), str(c)]
        yield scene(d, form.format(w=w, v=v, t=t, **{k: n(d, x, st) for k, x in zip("abc", ns)}))
        said = "".join({"+": " plus ", "-": " minus "}[o] + x for o, x in zip(ops, ns[1:]))
        r = yield Call(f"{ns[0]}{said}.", ns[0] + "".join(o + x for o, x in zip(ops, ns[1:])))
        yield Answer("", f"{ns[0]}{''.join(f' {PRETTY[o]} {x}' for o, x in zip(ops, ns[1:]))} = {r.best}.", r.best)
        return
    op = d.pick("+-*/" if kind == "count" else "++--*/")
    if kind == "count":
        a, b = amount(d, op)
        q = d.say("wild.count" + op, COUNT[op], a=n(d, a, st), b=n(d, b, st), b2=d.pick(["the old days", "1900", "1985"]), w=w, v=v, t=t)
    else:
        a, b = dec(d, 99, d.pick([1, 2, 2])), dec(d, 99, d.pick([1, 2, 2]))
        if op == "-" and float(a) < float(b):
            a, b = b, a
        if op in "*/":
            b = str(d.int(2, 12))
        q = d.say("wild.measure" + op, MEASURE[op], a=n(d, a, st), b=n(d, b, st), w=w, v=v)
    if op == "*" and -1 < d.wordings[-1].find("{b}") < d.wordings[-1].find("{a}"):   # a product names its numbers as the question does
        a, b = b, a
    yield scene(d, cap(q))
    yield from passed(finish(d, a, op, b))


# Two steps: (first operation on a and b, second with the result and c; "r-" has the result on the right).
STEPS = {"{w} buys {a} boxes with {b} {t} each and already has {c} {t}. How many {t} now?": "*+", "{a} packs of {b} {t}, minus {c} broken ones. How many are good?": "*-", "{w} has {a} bags of {b} {t} and gives {c} away. How many remain?": "*-", "There are {a} rows of {b} seats and {c} extra chairs. How many people can sit?": "*+",
    "{w} and {v} have {a} and {b} {t}. They share all of them equally among {c} kids. How many per kid?": "+/", "{a} boys and {b} girls form {c} equal groups. How many children are in one group?": "+/", "From {a} {t} we remove {b} and put the rest in {c} equal piles. How many in a pile?": "-/", "{w} had {a} euros, spent {b} and shares what is left equally among {c} friends. How much does each get?": "-/",
    "Each of {a} classes has {b} pupils, {c} pupils are ill today. How many are at school?": "*-", "I ran {a} km on Monday and {b} km on Tuesday and want to have {c} km altogether. How many km are missing?": "+r-", "A book has {c} pages. I read {b} pages a day for {a} days. How many pages are left?": "*r-", "{w} saves {b} euros a week for {a} weeks and wants a bike for {c} euros. How much is still missing?": "*r-",
    "The tank holds {c} litres. {a} buckets of {b} litres are poured in. How many litres fit in after that?": "*r-", "{a} {t} arrive, {b} are sold, and then the rest is sold at {c} euros each. How much money comes in for the rest?": "-*", "{w} worked {a} hours on Saturday and {b} hours on Sunday for {c} euros an hour. Total pay?": "+*", "a ticket costs {c}. {a} adults and {b} kids pay the same price. total?": "+*",
    "{a} litres are split into {b} equal bottles and {c} litres more go into each bottle. How much is in a bottle?": "/+", "{b} friends share {a} {t} equally, then {w}, one of them, loses {c}. How many does {w} have left?": "/-", "{b} people split a bill of {a} euros equally and each leaves {c} euros tip. What does each person pay?": "/+", "One team of {b} gets {a} {t} shared equally. {v}, a member, gets {c} more from home. How many has {v}?": "/+",
    "I start with {a} {t}, find {b}, and then everything gets multiplied by {c} in a game. How many {t} have I got?": "+*", "{a} pages minus {b} pages already printed; the rest is printed {c} times. How many pages come out?": "-*", "How many {t} does {w} have after getting {a} sets of {b} and losing {c}?": "*-", "a crate has {a} layers of {b} {t}. {c} crates, how many {t}?": "**", "{a} floors, {b} rooms on each, {c} beds in each room. How many beds?": "**"}
JOINED = {"*+": ("a*b+c", "{a} times {b}, then plus {c}."), "*-": ("a*b-c", "{a} times {b}, then minus {c}."), "*r-": ("c-a*b", "{a} times {b}, taken from {c}."), "**": ("a*b*c", "{a} times {b} times {c}."),
    "+*": ("(a+b)*c", "{a} and {b} together, times {c}."), "+/": ("(a+b)/c", "{a} and {b} together, divided by {c}."), "-*": ("(a-b)*c", "{a} minus {b}, times {c}."), "-/": ("(a-b)/c", "{a} minus {b}, divided by {c}."),
    "+r-": ("c-(a+b)", "{a} and {b} together, taken from {c}."), "/+": ("a/b+c", "{a} divided by {b}, then plus {c}."), "/-": ("a/b-c", "{a} divided by {b}, then minus {c}.")}


@skill("wild_arith_two_steps", weight=0.8)
def wild_two_steps(d):
    form = d.say("wild.steps", list(STEPS), **{k: "{" + k + "}" for k in "abcwvt"})
    one, two = STEPS[form][0], STEPS[form][1:]
    b, c = d.int(2, 30), d.int(2, 20)
    if one == "*":
        a = d.int(2, 25)
        r = a * b
        c = r + d.int(5, 200) if two == "r-" else d.int(1, r - 1) if two == "-" else c
    elif one == "/":
        r = d.int(3, 40)
        a, c = r * b, d.int(1, r - 1)
    else:
        r = c * d.int(2, 20) if two == "/" else d.int(5, 200)
        b = d.int(1, r - 1) if one == "+" else b
        a = r - b if one == "+" else r + b
        c = r + d.int(5, 200) if two == "r-" else c
    st = sty(d)
    w, v = d.rng.sample(NAMES, 2)
    yield scene(d, cap(form.format(a=n(d, str(a), st), b=n(d, str(b), st), c=n(d, str(c), st), w=w, v=v, t=d.pick(THINGS))))
    e, why = JOINED[one + two]
    e = re.sub("[abc]", lambda m: str({"a": a, "b": b, "c": c}[m.group()]), e)
    r = yield Call(why.format(a=a, b=b, c=c), e)
    yield Answer("", f"{re.sub('[-+*/]', lambda m: ' ' + PRETTY[m.group()] + ' ', e)} = {r.best}.", r.best)


COLD = {"up": ["It was {a} °C at dawn and by noon it got {b} degrees warmer. Temperature at noon?", "The temperature is {a}°C and rises by {b}°C. What is it now?", "{a} degrees in the freezer, then someone leaves it open and it warms up by {b} degrees. How cold is it now?", "A submarine at {a} m rises {b} m. At which height is it? (below sea level is negative)",
        "My account stands at {a}. I pay in {b}. What's the balance?", "starting at {a}, go up {b}. where are you", "On the number line I stand at {a} and move {b} to the right. Where am I?", "The lift is on floor {a} and goes up {b} floors. Which floor?", "Temp {a}, up {b}. New temp?", "What is the temperature if it was {a} degrees and increased by {b} degrees?"],
    "down": ["It was {a} °C in the evening and overnight it dropped by {b} degrees. What was the temperature then?", "Temperature {a}°C, it falls {b}°C. New temperature?", "From {a} degrees it gets {b} degrees colder. How cold is it?", "A diver at {a} m goes down another {b} m. What's the new position?", "The account shows {a} and {b} is withdrawn. What does it show now?", "On the number line start at {a} and go {b} to the left. Which number?",
        "The lift at level {a} goes down {b} levels. Where does it stop?", "in Oslo it is {a} degrees now and will be {b} degrees less tonight. how much tonight?", "{a} degrees minus {b} more degrees of cold: what does the thermometer show?", "I start on {a} and count back {b}. Where do I land?"],
    "gap": ["It is {b} °C outside and {a} °C inside. What's the difference?", "At night {b} degrees, at noon {a} degrees. By how many degrees did it rise?", "How many degrees warmer is {a} °C than {b} °C?", "Lowest temperature {b}, highest {a}. Find the range.", "From {b} to {a} on the thermometer, how many degrees is it?", "Moscow has {b} °C today, Cairo {a} °C. How many degrees warmer is Cairo?",
        "A bird is at {a} m, a fish at {b} m. How far apart are they in height?", "the temperature went from {b} to {a}, what was the change", "Change from {b} to {a}?", "A balance went from {b} to {a}. How much was paid in?", "How far is it from {b} to {a} on a number line?", "What is the difference in temperature between {a} and {b} degrees?"]}


@skill("wild_arith_below_zero", weight=0.5)
def wild_below_zero(d):
    kind = d.pick(["up", "down", "gap"])
    a, b = str(d.int(1, 40)), str(d.int(1, 40))
    if kind == "gap" and d.chance(0.25):
        a, b = a + ".5", b + d.pick([".5", ".2", ".8"])
    st = d.pick(["plain", "plain", "words"])
    op = {"up": "+", "down": "-", "gap": "-"}[kind]
    if kind == "gap":
        b = "-" + b
        if d.chance(0.25):
            a = "-" + a
            if float(a) < float(b):
                a, b = b, a
            if a == b:
                a = "3"
    elif d.chance(0.7) or kind == "up":
        a = "-" + a
    forms = COLD[kind] if a[0] == "-" or kind != "down" else [f for f in COLD[kind] if "diver" not in f]
    yield dress(d, d.say("wild.cold" + kind, forms, a=n(d, a, st), b=n(d, b, st)))
    yield from passed(finish(d, a, op, b))


# -- order of operations ---------------------------------------------------------------------------------------------------------
BODMAS = ["Using the order of operations, {q}", "BODMAS: {q}", "PEMDAS! {q}", "(order of operations) {q}", "brackets first, i know, but {q}", "Remember multiplication comes first: {q}", "Be careful with the brackets: {q}", "{q} Use the correct order of operations.", "{q} (mind the brackets)", "{q} I never know which goes first."]


@skill("wild_arith_order", weight=1.0)
def wild_order(d):
    while True:
        t = tree(d, d.pick([2, 2, 2, 3]), d.chance(0.75), 0.2)
        if not isinstance(t, str) and 3 <= size(t) <= 12:
            break
    if d.chance(0.35) and size(t) <= 8:
        t = list(t)                     # the words may turn it
        e = in_speech(d, t, d.pick(["plain", "plain", "commas", "words"])) or notation(d, t, "plain")
    else:
        e = notation(d, t, d.pick(["plain", "commas"]))
    q = put(d, e)
    if d.chance(0.12):
        q = d.say("wild.bodmas", BODMAS, q=q)
    yield from passed(answer_tree(d, t, q))


FIRST = ["First take {x}.", "Take {x}.", "Start from {x}.", "We start with {x}.", "i have {x} and", "Begin at {x},", "Think of the number {x}.", "The starting number is {x}.", "{x}:", "Let the number be {x}.", "Write down {x},", "Given {x},", "Enter {x} on the calculator,", "Pick {x},", "{w} thinks of {x},", "Say I begin with {x}."]
DO = {"+": ["add {b}", "{b} is added", "increase by {b}", "plus {b}", "add {b} onto it", "put {b} on top", "give it {b} more", "add on {b}"], "-": ["subtract {b}", "take off {b}", "minus {b}", "take {b} away", "decrease by {b}", "{b} is subtracted", "remove {b}", "take away {b} from that"],
    "*": ["multiply by {b}", "multiply with {b}", "times {b}", "multiply the whole thing by {b}", "multiply what you have by {b}", "multiply that by {b}"], "/": ["divide by {b}", "divide the result by {b}", "divide that by {b}", "divide everything by {b}", "split into {b} equal parts and keep one", "then divided by {b}"]}
SPECIAL = {"double it": ("*", "2"), "double that": ("*", "2"), "triple it": ("*", "3"), "halve it": ("/", "2"), "take half of it": ("/", "2"), "square it": "2", "square that": "2", "multiply it by itself": "2", "cube it": "3", "take a third of that": ("/", "3"), "take a quarter of it": ("/", "4"), "make it ten times as big": ("*", "10")}
LAST = ["What number comes out?", "What do I have now?", "What's the final result?", "Result?", "= ?", "Where do we end?", "what's left", "What is the answer at the end?", "Which number is it in the end?", "Tell me the last number.", "and the result is?", "How much is that?", "What do you have in the end?", "Final number please.", "What should be on the display?", "answer?"]


@skill("wild_arith_first_then", weight=0.8)
def wild_first_then(d):
    a = str(d.int(1, d.pick([20, 100, 999])))
    st = d.pick(["plain", "plain", "plain", "words"])
    t, said = a, []
    for _ in range(d.pick([1, 2, 2, 2, 3])):
        if d.chance(0.25):
            w = d.say("wild.special", list(SPECIAL))
            how = SPECIAL[w]
            if isinstance(how, str) and any(not isinstance(x, str) and x[0] == "^" for x in [t]):
                continue
            t = ("^", t, how) if isinstance(how, str) else (how[0], t, how[1])
        else:
            op, b = d.pick("+-*/"), str(d.int(2, d.pick([12, 12, 60])))
            w = d.say("wild.do" + op, DO[op], b=n(d, b, st))
            t = (op, t, b)
        said.append(w)
    if not said:
        t, said = ("+", a, "9"), ["add 9"]
    s = d.int(0, 4)
    if s == 0:
        body = "; ".join(said)
    elif s == 1:
        body = " then ".join(said)
    elif s == 2:
        body = ", ".join(said[:-1]) + (" and finally " if len(said) > 1 else "") + said[-1]
    elif s == 3:
        body = ". ".join(cap(x) for x in said)
    else:
        body = ", after that ".join(said)
    body = body.replace("then then", "then")
    f = d.say("wild.first", FIRST, x=n(d, a, st), w=d.pick(NAMES))
    body = cap(body) if f[-1] == "." else body
    end = d.say("wild.last", LAST)
    yield from passed(answer_tree(d, t, dress(d, f"{cap(f)} {body}{'' if end == '= ?' else '.' if end[0].isupper() else ','} {end}", 0.15)))


# -- fractions -----------------------------------------------------------------------------------------------------------------------
def fr(d, a, b, spell=0.15):
    """The fraction a/b as typed by someone."""
    said = fraction_words(a, b)
    if said and d.chance(spell):
        return said if a > 1 or d.chance(0.5) else said.replace("one", "an" if b == 8 else "a", 1)
    if (a, b) in VULGAR and d.chance(0.2):
        return VULGAR[a, b]
    f = f"{d.pick(['frac', 'frac', 'dfrac', 'tfrac'])}{{{a}}}{{{b}}}"
    return d.pick([f"{a}/{b}"] * 7 + [f"$\\{f}$", f"\\{f}", f"\\(\\{f}\\)", f"{a} / {b}", f"({a}/{b})", f"{a}⁄{b}"])


def part_of(d):
    b = d.pick([2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 8, 9, 10, 12, 15, 20])
    return d.int(1, b - 1), b


FJOIN = [("{a} plus {b}", "+"), ("{a} + {b}", "+"), ("{a}+{b}", "+"), ("the sum of {a} and {b}", "+"), ("{a} and {b} added", "+"), ("{a} minus {b}", "-"), ("{a} - {b}", "-"), ("{a} − {b}", "-"), ("{a} take away {b}", "-"), ("the difference of {a} and {b}", "-"), ("{b} less than {a}", "-"),
    ("{a} times {b}", "*"), ("{a} × {b}", "*"), ("{a} * {b}", "*"), ("{a} · {b}", "*"), ("the product of {a} and {b}", "*"), ("{a} multiplied by {b}", "*"), ("{a} of {b}", "*"), ("{a} divided by {b}", "/"), ("{a} ÷ {b}", "/"), ("{a} : {b}", "/"), ("how many times {b} goes into {a}", "/")]
ASFRAC = [" as a fraction", " in lowest terms", " (fraction)", " Answer as fraction.", " Simplify!", " Give a fraction in lowest terms.", " Leave the answer as a fraction.", " simplest form please", " as a simplified fraction", " Do not use decimals.", " I want a fraction, not a decimal."]


@skill("wild_arith_fractions", weight=1.0)
def wild_fractions(d):
    sides, mixed = [], d.chance(0.3)
    for i in range(2):
        a, b = part_of(d)
        if mixed and d.chance(0.8):
            w = d.int(1, 12)
            f = VULGAR[a, b] if (a, b) in VULGAR and d.chance(0.3) else d.pick([f" {a}/{b}", f" {a}/{b}", f" and {a}/{b}", f"\\frac{{{a}}}{{{b}}}", f" {a}/{b}"])
            shown = f"{w}{f}"
            shown = wrap(d, shown) if "\\" in shown else shown
            sides.append((shown, f"({w}+{a}/{b})", f"{w} {a}/{b}"))
        elif d.chance(0.12) and i:
            k = str(d.int(2, 20))
            sides.append((k, k, k))
        else:
            sides.append((fr(d, a, b), f"({a}/{b})", f"{a}/{b}"))
    (xa, ea, na), (xb, eb, nb) = sides
    forms = dict(FJOIN)
    form = d.say("wild.fjoin", list(forms), a="{a}", b="{b}")
    op = forms[form]
    if form == "{a} of {b}" and mixed:
        form = "{a} times {b}"
    if op in "+-" and not mixed:
        ea, eb = ea.strip("()"), eb.strip("()")
    if not mixed and d.chance(0.18):
        tf = d.pick(["\\frac", "\\dfrac"])
        x = [f"{tf}{{{y.split('/')[0]}}}{{{y.split('/')[1]}}}" if "/" in y else y for y in (na, nb)]
        said = wrap(d, f"{x[0]} {d.pick(TEXSIGN[op][:2]) if op != '/' else chr(92) + 'div'} {x[1]}")
    else:
        said = form.format(a=xa, b=xb)
    exact = d.chance(0.4)
    q = put(d, said, 0)
    if exact:
        tail = d.say("wild.asfrac", ASFRAC)
        q = (q if q[-1] in ".?!" or not tail[1].isupper() else q + ".") + tail if q[-1] not in "?." or tail[1].isupper() else q[:-1] + tail + q[-1]
    yield dress(d, q, 0.2)
    t = {"+": "The sum", "-": "The difference", "*": "The product", "/": "The quotient"}[op]
    r = yield Call(f"{t} of {na} and {nb}" + (", as a fraction." if exact else "."), f"{ea}{op}{eb}")
    yield Answer("", f"{na} {PRETTY[op]} {nb} = {r.text}.", r.exact if exact else r.best)


PARTOF = ["{F} of {x} {u} - how much is it?", "{w} has {x} {u}. {F} of it is gone. How much is gone?", "Out of {x} {u}, {f} is mine. How much is mine?", "how much is {f} from {x} {u}", "I want {f} of {x} {u}, what is that?", "We used {f} of the {x} {u}. How many {u} did we use?", "{x} {u} in total and {f} of that went to {w}. How much did {w} get?",
    "What is {f} of {x} {u}?", "Find {f} of {x} {u}.", "calculate {f} of {x} {u}", "{f} of {x} {u}?", "If the whole is {x} {u}, how much is {f}?", "The whole thing is {x} {u}. I need {f} of it.", "take {f} of {x} {u}", "{w} did {f} of a {x} {u} job. How many {u} is that?", "There are {x} {u}. {w} takes {f} of them. How many does {w} take?"]


@skill("wild_arith_part_of", weight=0.5)
def wild_part_of(d):
    a, b = part_of(d)
    even = d.chance(0.85)
    k = b * d.int(2, d.pick([20, 99, 999])) if even else d.int(10, 999)
    f = fr(d, a, b, 0.5)
    yield dress(d, d.say("wild.partof", PARTOF, f=f, F=cap(f), x=n(d, str(k), sty(d)), u=d.pick(["litres", "kg", "euros", "metres", "minutes", "km"] + ["pages", "points", "pupils", "bricks", "seats"] * even), w=d.pick(NAMES)))
    e, times, steps = share(a, b, k)
    r = yield Call(f"{a}/{b} of {k} is {times}.", e)
    yield Answer("", f"{a}/{b} of {k} is {steps} = {r.best}.", r.best)


CONVERT = {"dec": ["{f} in decimal?", "write {f} as decimal number", "how do you write {f} in decimals", "Turn the fraction {f} into a decimal", "{f} -> decimal", "{f} to decimal", "What decimal do you get from {f}?", "My ruler is in decimals, what's {f}?", "{f} but as a decimal please", "Express as a decimal: {f}", "Convert to decimal: {f}", "Decimal form of {f}", "Change into a decimal: {f}.", "give {f} with a decimal point", "On a calculator {f} shows what decimal?", "What is {f} when it is written as a decimal?"],
    "frac": ["{f} as fraction in lowest terms?", "{f} -> fraction", "write {f} as a fraction", "Express as a fraction: {f}", "Convert to a fraction: {f}", "what fraction is the decimal {f}", "How do you turn {f} into a fraction?", "Which simplified fraction is {f}?", "Change into a fraction in simplest form: {f}", "fraction form of {f}", "{f} but as a fraction please", "The decimal {f}, written as a common fraction, is?", "I got {f} but the book wants a fraction. What is it?"],
    "pct": ["{f} as a percentage", "{f} as a percent?", "What percent is {f}?", "write {f} as percentage", "Convert {f} to percent.", "Express as a percentage: {f}", "how many percent is {f}", "{f} in %", "{f} -> %", "I scored {f} on the test, how much is it in percent?", "What is {f} expressed in per cent?", "turn {f} into a percentage", "Give {f} as a percent.", "Change {f} to %"],
    "unpct": ["{f} as a decimal", "write {f} as a decimal", "{f} in decimal form?", "What decimal is {f}?", "Convert {f} into a decimal number.", "{f} -> decimal", "Express {f} as a decimal"],
    "unpctf": ["{f} as a fraction", "What fraction is {f}?", "write {f} as a fraction in lowest terms", "{f} in simplest fraction form", "Express {f} as a fraction.", "{f} -> fraction"],
    "simple": ["simplify {f}", "Simplify: {f}", "Reduce: {f}", "{f} simplified", "{f} reduced as far as it goes", "what's the simplest form of {f}?", "cancel {f} fully", "Put {f} in lowest terms", "{f} in simplest terms?", "How far can {f} be reduced?", "Can u simplify {f}", "Make {f} smaller (simplify).", "I need {f} cancelled down.", "lowest terms of {f}?", "My answer was {f}, the teacher says simplify it."]}


@skill("wild_arith_convert", weight=0.7)
def wild_convert(d):
    kind = d.pick(["dec", "dec", "frac", "pct", "pct", "unpct", "unpctf", "simple", "simple"])
    a, b = part_of(d)
    if kind in ("dec", "pct"):
        if d.chance(0.3):
            b = d.pick([16, 25, 40, 50, 80, 125, 200])
            a = d.int(1, b - 1)
        if kind == "pct" and d.chance(0.35):
            t = dec(d, 9, d.pick([1, 2, 2, 3]))
            yield dress(d, d.say("wild.conpct", CONVERT["pct"], f=t))
            r = yield Call(f"{t} as a percentage: {t} times 100.", f"{t}*100")
            yield Answer("", f"{t} × 100 = {r.best}, so {t} is {r.best}%.", r.best)
            return
        if kind == "pct":
            b = d.pick([2, 4, 5, 8, 10, 20, 25, 40, 50])
            a = d.int(1, b - 1)
        yield dress(d, d.say("wild.con" + kind, CONVERT[kind], f=fr(d, a, b, 0.15)))
        if kind == "dec":
            r = yield Call(f"{a}/{b} as a decimal: {a} divided by {b}.", f"{a}/{b}")
            yield Answer("", f"{a} ÷ {b} {'≈' if '≈' in r.text else '='} {r.decimal}.", r.decimal)
        else:
            r = yield Call(f"{a}/{b} as a percentage: {a}/{b} times 100.", f"{a}/{b}*100")
            yield Answer("", f"{a}/{b} × 100 = {r.best}, so {a}/{b} is {r.best}%.", r.best)
    elif kind == "frac":
        t = dec(d, 9, d.pick([1, 2, 2, 3]))
        yield dress(d, d.say("wild.confrac", CONVERT["frac"], f=t))
        r = yield Call(f"{t} as a fraction: the calculator gives the exact form.", t)
        yield Answer("", f"{t} = {r.exact}.", r.exact)
    elif kind.startswith("unpct"):
        p = d.pick([str(d.int(1, 99)), str(d.int(1, 99)), f"{d.int(1, 60)}.5", str(d.int(101, 250))])
        yield dress(d, d.say("wild.con" + kind, CONVERT[kind], f=d.pick([f"{p}%", f"{p}%", f"{p} %", f"{p} percent", f"{p} per cent"])))
        if kind == "unpct":
            r = yield Call(f"{p}% as a decimal: {p} divided by 100.", f"{p}/100")
            yield Answer("", f"{p} ÷ 100 = {r.decimal}.", r.decimal)
        else:
            r = yield Call(f"{p}% as a fraction: {p} divided by 100.", f"{p}/100")
            yield Answer("", f"{p}% = {r.exact}.", r.exact)
    else:
        g = d.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 25])
        a, b = d.int(1, 15) * g, d.int(2, 20) * g
        b += g * (a == b)
        yield dress(d, d.say("wild.consimple", CONVERT["simple"], f=fr(d, a, b, 0)))
        r = yield Call(f"{a}/{b} in lowest terms: the calculator reduces it.", f"{a}/{b}")
        yield Answer("", f"{a}/{b} = {r.exact} in lowest terms.", r.exact)


COMPARE = ["which is {c}: {a} or {b}", "{a} or {b}, who is {c}?", "What's {c}, {a} or {b}?", "{a} vs {b}, {c} one?", "Which of these two numbers is {c}: {a}, {b}?", "{w} says {a}, {v} says {b}. Who said the {c} number?", "is {a} or {b} the {c} one?", "{w} ate {a} of a pizza and {v} ate {b} of the same pizza. Which fraction is {c}?", "Compare {a} and {b} - which is {c}?",
    "I have to choose the {c} of {a} and {b}.", "between {a} and {b} which one's {c}", "We have {a} and {b}. Find the {c}.", "Circle the {c} number: {a}, {b}", "Of the two numbers {a} and {b}, name the {c} one.", "Two numbers, {a} and {b}. Which one is {c}?", "Is it {a} that's {c} or {b}?", "{c} number: {a} or {b}?", "Tell me the {c} one: {a} or {b}", "I get mixed up: which is {c}, {a} or {b}?"]


@skill("wild_arith_compare", weight=0.4)
def wild_compare(d):
    while True:
        both = []
        for _ in range(2):
            c = d.int(0, 9)
            if c < 6:
                a, b = part_of(d)
                both.append((fr(d, a, b, 0.1), f"{a}/{b}", a / b))
            elif c < 9:
                t = dec(d, 1, d.pick([1, 2, 3]))
                both.append((t, t, float(t)))
            else:
                t = str(d.int(-20, 20))
                both.append((t, t, float(t)))
        if abs(both[0][2] - both[1][2]) > 1e-9:
            break
    (xa, ea, va), (xb, eb, vb) = both
    big = d.chance(0.6)
    w, v = d.rng.sample(NAMES, 2)
    yield dress(d, d.say("wild.compare", COMPARE, a=xa, b=xb, w=w, v=v, c=d.pick(["bigger", "larger", "greater"] if big else ["smaller", "smaller", "lower"])))
    s = ">" if big else "<"
    r = yield Call(f"Which is {'bigger' if big else 'smaller'}: check {ea} {s} {eb}.", f"{ea} {s} {eb}")
    win, lose = (ea, eb) if r.text == "true" else (eb, ea)
    yield Answer("", f"{ea} {s} {eb} is {r.text}, so {win} is {'bigger' if big else 'smaller'} than {lose}.", win)


# -- rounding ------------------------------------------------------------------------------------------------------------------------
TO = {0: ["the nearest whole number", "the nearest integer", "a whole number", "the nearest unit", "the nearest whole", "0 decimal places", "no decimals"], 1: ["1 decimal place", "one decimal place", "1 dp", "the nearest tenth", "one decimal", "1 place"], 2: ["2 decimal places", "two decimal places", "2 places", "2 dp", "2dp", "the nearest hundredth", "two decimals", "two digits after the point"],
    3: ["3 decimal places", "three places", "3 dp", "the nearest thousandth"], 10: ["the nearest ten", "the nearest 10", "the nearest multiple of 10", "the closest ten"], 100: ["the nearest hundred", "the nearest 100", "the closest hundred"], 1000: ["the nearest thousand", "the nearest 1000", "the nearest 1,000", "thousands"], 10000: ["the nearest ten thousand", "the nearest 10 000", "the nearest 10,000"],
    "s": ["{k} significant figures", "{k} sig figs", "{k} s.f.", "{k} sf", "{k} significant digits", "{kw} significant figures", "{k} sig. fig."]}
ROUND = ["round {x} to {p}", "Round {x} off to {p}.", "{x} rounded off to {p}?", "{x} to {p} please", "{x} -> {p}", "What's {x} correct to {p}?", "Write {x} correct to {p}", "What do you get when {x} is rounded to {p}?", "How would you round {x} to {p}?", "{w} measured {x} and must give it to {p}. What is written down?", "The display shows {x}. Give this to {p}.", "Attendance was {x}. Round this to {p}." ,
    "Give {x} to {p}", "to {p}: {x}", "{x} (to {p})", "I need {x} to {p}", "express {x} to {p}", "Approximate {x} to {p}", "rounding {x} to {p} gives?", "If I round {x} to {p} what comes out", "Could you round {x} for me, to {p}?", "{x}, rounded to {p}, is?", "Please round the number {x} to {p}!", "What is {x} when you round it to {p}?"]


@skill("wild_arith_rounding", weight=0.7)
def wild_rounding(d):
    kind = d.pick(["dec", "dec", "dec", "big", "big", "sig"])
    w = d.pick(NAMES)
    if kind == "big":
        p = d.pick([10, 10, 100, 100, 1000, 10000])
        v = d.int(max(p // 5, 12), 999999 if p > 10 else 9999)
        yield dress(d, d.say("wild.round", ROUND, x=n(d, str(v), d.pick(["plain", "comma", "space"])), p=d.say(f"wild.to{p}", TO[p]), w=w))
        r = yield Call(f"{v} to the nearest {p}: divide by {p}, round, multiply by {p}.", f"round({v}/{p})*{p}")
        yield Answer("", f"{v} to the nearest {p} is {r.best}.", r.best)
        return
    if kind == "sig":
        k = d.pick([1, 2, 2, 3, 3])
        said = d.say("wild.tos", TO["s"], k=k, kw=words(k))
        if d.chance(0.5):
            v = d.int(10 ** k, 999999)
            p = 10 ** (len(str(v)) - k)
            yield dress(d, d.say("wild.round", ROUND, x=n(d, str(v), d.pick(["plain", "comma"])), p=said, w=w))
            r = yield Call(f"{v} to {k} significant figure{'s' if k > 1 else ''} is to the nearest {p}: divide by {p}, round, multiply by {p}.", f"round({v}/{p})*{p}")
            yield Answer("", f"{v} to {k} significant figure{'s' if k > 1 else ''} is {r.best}.", r.best)
            return
        zeros = d.pick([0, 0, 1, 2])
        t = "0." + "0" * zeros + str(d.int(1, 9)) + "".join(d.pick("0123456789") for _ in range(k)) + d.pick("123456789")
        at = zeros + k
        if d.chance(0.4):
            x = str(d.int(1, 9)) if k == 1 else str(d.int(1, 99))
            t = x + "." + "".join(d.pick("0123456789") for _ in range(k)) + d.pick("123456789")
            at = k - len(x)
        yield dress(d, d.say("wild.round", ROUND, x=t, p=said, w=w))
        where = f"{at} decimal place{'s' if at > 1 else ''}" if at else "a whole number"
        r = yield Call(f"{t} to {k} significant figure{'s' if k > 1 else ''} is to {where}: round.", f"round({t}, {at})" if at else f"round({t})")
        yield Answer("", f"{t} to {k} significant figure{'s' if k > 1 else ''} is {r.decimal}.", r.decimal)
        return
    k = d.pick([0, 0, 1, 1, 2, 2, 2, 3])
    t = f"{d.int(0, d.pick([9, 99, 999]))}.{''.join(d.pick('0123456789') for _ in range(k + d.int(0, 2)))}{d.int(1, 9)}"
    yield dress(d, d.say("wild.round", ROUND, x=t, p=d.say(f"wild.to{k}", TO[k]), w=w))
    where = f"{k} decimal place{'s' if k > 1 else ''}" if k else "the nearest whole number"
    r = yield Call(f"{t} to {where}: round.", f"round({t}, {k})" if k else f"round({t})")
    yield Answer("", f"{t} to {where} is {r.decimal if k else r.best}.", r.decimal if k else r.best)
