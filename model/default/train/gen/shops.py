"""Offers that are compared, from shops that nobody has heard of: `turn` (core.py) sends every turn through here."""
import re


def seen(question, name):
    """Where the word stands in the question, with or without an s that belongs to it."""
    return [m.start() for m in re.finditer(rf"(?<![\w'’-]){re.escape(name)}(?![\w-])", question, re.I)]


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
