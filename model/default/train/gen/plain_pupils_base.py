"""How pupils, parents and people whose English is their second language type a homework question into a chat: the frames around a
short phrase, and a voice that every gen/plain_pupils_*.py skill gives its questions (small letters, no apostrophes, sentences run together).
"""
import re

from . import noise
from .core import Answer, Call
from .phrases import cap
from .plain_b_base import tell as told
from .plain_parts_base import after
from .real_words import Task

# {q} is a phrase such as "15% of 80" or "the mean of 3, 4 and 8".
FRAMES = ["how do i do {q}", "how do u do {q}", "how do you do {q}?", "how do i work out {q}", "how do i work out {q}?", "how do u work out {q}", "whats {q}", "whats {q}?", "wats {q}", "what's {q} pls", "what is {q} please", "can u do {q}", "can u do {q} for me", "can u do {q} for me pls",
          "can u tell me {q}", "can you tell me what {q} is", "can u tell me what is {q}", "can you help me with {q}", "can u help me with {q}?", "can u help with {q}", "can someone help with {q}", "i need help with {q}", "need help with {q}", "i need {q}", "i need {q} for my homework", "i need to know {q}",
          "i dont know how to do {q}", "i don't know how to do {q}", "i dont know how you do {q}", "i dont get {q}", "i dont get how to do {q}", "i dont understand {q}", "i don't understand how to do {q}", "i cant do {q}", "i cant work out {q}", "i forgot how to do {q}", "im stuck on {q}", "i'm stuck with {q}", "stuck on {q}",
          "my teacher wants {q}", "my teacher asked {q}", "teacher says we have to do {q}", "miss says find {q}", "sir wants us to find {q}", "our teacher gave us {q}", "my son has to do {q}", "my son has to find {q}", "my son asks me what {q} is", "my son is stuck on {q}", "my son must calculate {q}", "my daughter has to work out {q}",
          "my daughter is stuck on {q}", "my daughter asks what is {q}", "my daughter doesnt know how to do {q}", "my kid needs {q}", "my kid has {q} for homework", "my boy has to do {q}", "my girl has to find {q}", "my little brother has to do {q}", "my little sister asks {q}", "my child must find {q}", "helping my son with {q}", "helping my daughter, she has to find {q}",
          "for homework we have {q}", "for my homework i have to do {q}", "homework: {q}", "hw: {q}", "hw is {q}", "my homework is {q}", "the homework says {q}", "my worksheet says {q}", "on my worksheet is {q}", "the book says find {q}", "the question is {q}", "question is what is {q}", "it says {q}", "it says work out {q}", "we have to find {q}", "we have to calculate {q}",
          "i have to find {q}", "i have to do {q}", "i have to calculate {q} but how", "i must find {q}", "i must do {q}, how?", "{q} how do i do it", "{q} how do i do that", "{q} how do you do this?", "{q} how to do?", "{q} how", "{q} pls", "{q} plz", "{q} please", "{q}??", "{q} ??", "{q} what is it", "{q} whats the answer", "{q} answer pls", "{q} i dont get it",
          "{q} i dont understand", "{q} can u help", "{q} help", "{q} is what", "{q} is how much", "{q} makes what?", "what does {q} make", "what do i get for {q}", "what do you get for {q}", "what will be {q}", "what would {q} be", "what comes out of {q}", "what comes out for {q}", "what is the answer of {q}", "whats the answer to {q}", "whats the answer for {q}", "what {q} is?", "what is result of {q}",
          "how much is {q}", "how much is {q}?", "how much it is {q}", "how much is it {q}", "how much makes {q}", "how much does {q} make", "how many is {q}", "how i calculate {q}", "how i do {q}", "how to calculate {q}", "how to do {q}", "how to find {q}", "how to get {q}?", "how do i get {q}", "how do i find {q}", "how do i find {q}?", "how do we find {q}", "how can i find {q}", "how can i calculate {q}", "how would i do {q}", "how would you do {q}",
          "please how is {q}", "please tell me {q}", "please tell me what is {q}", "please calculate {q}", "pls do {q}", "pls tell me {q}", "tell me {q}", "show me how to do {q}", "show me {q}", "could you do {q}", "could u tell me {q}", "do you know {q}", "do u know what {q} is", "is there a trick for {q}", "is there easy way for {q}", "whats the easy way to do {q}",
          "hi how do i do {q}", "hi whats {q}", "hi can u do {q}", "hey whats {q}", "hey how do i do {q}", "hello how much is {q}", "hello what is {q}", "hello i need {q}", "good morning what is {q}", "ok and {q}", "ok now {q}", "and whats {q}", "and {q}?", "next one {q}", "the next one is {q}", "number 4 is {q}", "sorry but how do i do {q}", "sorry i dont know {q}", "quick what is {q}", "in class we did {q} and i forgot how", "we had {q} in the test, how do you do it", "in my test was {q}, how is it done",
          "ive got to find {q}", "ive got {q} here and no idea", "i keep getting {q} wrong", "i always get {q} wrong", "no idea how to do {q}", "no clue what {q} is", "explain {q}", "explain me {q}", "can you explain {q}", "can you explain me {q}", "can u explain how to do {q}", "how should i explain {q} to my son", "how do i explain {q} to my daughter", "i want to find {q}", "i want to know {q}", "i would like to know {q}", "lets do {q}", "i am doing {q}", "im doing {q}, what should it be"]

# A phrase that is no sum, so "do" and "make" do not go with it.
NOUNS = [f for f in FRAMES if not re.search(r"\b(do|does|did|doing|done|make|makes|comes out|how many|how$)", f.replace("how do", "").replace("do i", "").replace("do u", "").replace("do you", "").replace("do it", "").replace("do that", "")) and "{q} how" not in f] + [
    "how do i find {q}", "how do i get {q}", "how do i find {q} pls", "how do u find {q}", "how do u get {q}", "how do you find {q}", "how do you get {q}?", "i dont know how to find {q}", "i dont get how to find {q}", "i forgot how to find {q}", "i cant find {q}", "my son has to write {q}", "my daughter cant find {q}", "can u find {q}", "can you find {q} for me", "pls find {q}", "find {q} pls", "i need to find {q}", "how is {q} found", "they want {q}", "it asks for {q}", "the question asks for {q}", "we need {q}"]

DROPS = [("what is", "whats"), ("what's", "whats"), ("What's", "whats"), ("don't", "dont"), ("doesn't", "doesnt"), ("can't", "cant"), ("isn't", "isnt"), ("didn't", "didnt"), ("it's", "its"), ("I'm", "im"), ("i'm", "im"), ("that's", "thats"), ("I've", "ive"), ("i've", "ive"), ("there's", "theres"), ("haven't", "havent"), ("aren't", "arent"), ("we're", "were")]
TEXTED = [("you", "u"), ("please", "pls"), ("please", "plz"), ("because", "cos"), ("because", "bc"), ("are", "r"), ("and", "&"), ("people", "ppl"), ("your", "ur"), ("though", "tho"), ("with", "wiht"), ("their", "there"), ("how many", "hw many"), ("does", "dose"), ("much", "mutch"), ("altogether", "all together"), ("altogether", "alltogether"), ("altogether", "in total"), ("percent", "procent"), ("percent", "percents"), ("children", "childs"), ("children", "kids"), ("pupils", "students"), ("bought", "buyed"), ("spent", "spend"), ("costs", "cost"), ("cost", "costs")]


def voice(d, q):
    """`q` in the hand of somebody who types it into a chat."""
    if "\\" in q or "$" in q and "^" in q:
        return q
    if d.chance(0.06):
        q = noise.abroad(d, q[:1].upper() + q[1:])
    if d.chance(0.45):
        for a, b in DROPS:
            q = re.sub(rf"\b{a}\b", b, q)
    if d.chance(0.3):
        for a, b in d.rng.sample(TEXTED, 7):
            if not (a == "are" and re.search(r"\bare\b.*\bare\b", q)):
                q = re.sub(rf"\b{a}\b", b, q, count=1)
    if d.chance(0.25):
        q = re.sub(r"(?<=[a-z])[.;] (?=[A-Za-z])", d.pick([", ", ", ", " ", " and ", "\n"]), q)
    elif d.chance(0.06):
        q = re.sub(r"(?<=[a-z]), (?=[a-z])", " ", q)
    if d.chance(0.5):
        q = q.rstrip("?.")
    if d.chance(0.7) and not re.search(r"\bx\d|\d[A-Z]\b|[A-Z]\$", q):
        q = q.lower()
    return q


LEAD = ["my son has this: ", "my son's homework: ", "my daughter's question is: ", "this is for my daughter. ", "my son has to solve this. ", "can u help? ", "can you help me with this one. ", "hi, ", "hello, ", "hi can u help me. ", "please help, ", "pls help ", "i dont get this one. ", "i dont understand this. ", "how do i do this: ", "how do i do this? ", "how do u do this one: ", "how would you do this: ", "how to solve this? ",
        "how can i solve: ", "homework help: ", "homework question ", "ok so ", "ok, ", "so ", "in my book: ", "our teacher gave this: ", "it says: ", "the question goes: ", "the problem is: ", "i have this question: ", "i have this problem: ", "we got this in class: ", "sorry for my english. ", "sorry for bad english, ", "im stuck on this: ", "im helping my son with this: ", "im helping my little sister: ", "my kid has this word problem: ", "got this word problem: ", "word problem: ", "maths homework: ",
        "maths hw: ", "what do i do here: ", "what do i have to do here? ", "do i times or divide here? ", "do i plus or minus here: ", "which sum do i do? ", "is this times or divide? ", "whats the sum for this: ", "no idea what to do with this: ", "my child must answer this: ", "my boy is in year 5 and has this: ", "my girl has this for tomorrow: ", "for tomorrow: ", "for tmrw: ", "last one then im done: ", "this one is hard: ", "number 3 is this: ", "explain this to me: ", "could someone explain. ", "good evening, ", "good morning, my son needs this: "]
TAIL = [" how do i do this", " how do i do this?", " how do you do this", " how do u do it", " how do i work it out", " how do i solve it?", " i dont get it", " i dont get this", " i dont understand", " dont know how to start", " where do i start", " can u help", " can u help me", " can you help pls", " help pls", " pls help", " please", " thx", " thanks", " thank you", " my son doesnt know", " my daughter doesnt get it", " my son says its hard", " do i times or divide", " do i divide?",
        " do i add or take away", " whats the sum", " what sum is it", " which sum do i do", " which way round", " is it plus or minus", " i forgot how", " we did it in class but i forgot", " im so bad at this", " i hate maths", " i need it for tomorrow", " its for tomorrow", " its homework", " it is for homework of my son", " is it hard", " i tried but no", " how to solve", " how to solve this please", " how i solve it", " how i do it", " explain pls", " explain please", " show me the steps", " with steps pls", " and how do you get it"]


# The same with a number in it that is none of the question's.
NUMBERED = ["page {k} number {j}: ", "number {j} on the sheet: ", "question {j}: ", "its number {j} on page {k}. ", "my son is {y} years old and has this: ", "my daughter ({y}) must solve this: ", "my daughter is {y} and asks: ", "year {j} homework: ", "my son is in year {j} and has this: ", "for class {j}: ", "my boy is {y} and cant do this one: ", "i am {y} and i dont get this: ", "im in year {j}. ", "test is on the {y}th and i cant do this: ", "we have {j} of these to do, this is one: ", "he has to do {j} like this: ", "my brother in year {j} has this: ", "homework from page {k}: ", "exercise {j}, page {k}: ", "{j}) ", "{j}. ", "no {j}: ", "this is problem {j} from {y}: "]
NUMBERED_TAIL = [" he is {y} years old", " my son is {y}", " she is in year {j}", " its for year {j}", " its number {j} on page {k}", " (page {k})", " i have {j} more like this", " its worth {j} points", " we have {j} minutes for it", " the test is on the {y}th"]


def chat(d, q, p=0.16):
    """Before it or after it what people say who ask for help with homework."""
    slots = dict(k=d.rng.randint(11, 150), j=d.rng.randint(2, 9), y=d.rng.randint(6, 15))
    if d.chance(0.05):
        return d.say("pupils.numbered", NUMBERED, **slots) + q
    if d.chance(0.02) and q[-1] not in "0123456789.":
        return q.rstrip("?") + d.pick([",", ".", " -", ""]) + d.say("pupils.numbered.tail", NUMBERED_TAIL, **slots)
    if d.chance(p):
        lead = d.say("pupils.lead", LEAD)
        q = lead + (q[0].lower() + q[1:] if re.match(r"[A-Z][a-z]* ", q) and not re.match(r"I\b", q) and d.chance(0.5) else q)
    elif d.chance(p) and not q.endswith("..."):
        tail = d.say("pupils.tail", TAIL)
        q = (q if q[-1] in "?." else q + d.pick([",", "", " ", "."]).strip()) + tail
    return q


def ask(d, phrase, nouns=False):
    """A short phrase in one of the frames."""
    q = d.say("pupils.frame", NOUNS if nouns else FRAMES, q=phrase, Q=cap(phrase))
    if d.chance(0.25):
        q = q[0].upper() + q[1:]
    return voice(d, q)


def tell(d, where, tasks, **more):
    """A turn from one of the tasks in a pupil's voice."""
    turn = told(d, where if where.startswith("units.") else "pupils." + where, tasks, **{"p": 0.01, **more})
    yield voice(d, chat(d, next(turn)))
    yield from after(turn)


def simply(thought, expression, said=None, box=None):
    """One call and its answer: `said` holds § for the result."""
    r = yield Call(thought, expression)
    shown = r.decimal if "≈" in r.text else r.best
    yield Answer("", said.replace("§", shown) if said else f"{expression} = {shown}.", box(r) if box else r.best)


def both(facts, asks, first=()):
    """Every fact with every ask after it; every ask of `first` before it."""
    return [f"{f} {a}" for f in facts for a in asks] + [f"{a} {f}" for f in facts for a in first]


__all__ = ["Answer", "Call", "FRAMES", "NOUNS", "Task", "after", "ask", "both", "chat", "simply", "tell", "voice"]
