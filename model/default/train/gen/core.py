"""The frame that every question generator stands in.

A *skill* is a Python generator function: it draws numbers and a wording from the `Draw` that it is given, yields the
question, then one `Call` for each computation (and is sent the calculator's answer as a `Result`), and at last an
`Answer`. The frame runs it against `calc.evaluate` and returns a whole turn, so no generator ever writes down a number
that the calculator did not compute.

    @skill("percent_of", weight=2)
    def percent_of(d):
        p, n = d.int(1, 99), d.int(10, 999999)
        yield d.say("percent_of", ["What is {p}% of {n}?", "{p} percent of {n}", ...], p=d.pct(p), n=d.num(n))
        r = yield Call(f"{p}% of {n} is {n} times {p} divided by 100.", f"{n}*{p}/100")
        yield Answer("The result is there.", f"{p}% of {n} is {n} × {p} ÷ 100 = {r.best}.", r.best)

A skill may go on after its answer: another question that refers to what was said, its calls and its answer.

Wordings and numbers that a test asks about are never in training: `say` keeps back a share of each list of wordings
(chosen by a hash of the wording's text), and `int` and its kin keep back a share of the drawn values.
"""
import functools
import hashlib
import random
import re
from dataclasses import dataclass, field

SKILLS = {}                # name -> (function, weight)
ROLES = {}                 # name -> what stands in the system message, for those that have one
HELD_OUT_WORDINGS = 0.10   # the share of wordings that only tests see
HELD_OUT_NUMBERS = 0.05    # the share of multi-digit integers that only tests see


@dataclass
class Call:
    """One tool call: a line of thought, then the calculator's expression; of another tool, its arguments and what it says."""
    thought: str
    expression: str
    tool: str = "calculator"
    arguments: dict | None = None
    result: str | None = None


@dataclass
class Answer:
    """The end of a turn: a last line of thought (may be empty), the steps in words, and what \\boxed{} holds (None: no box)."""
    thought: str
    text: str
    boxed: str | None


@dataclass
class Result:
    """What the calculator said. `text` is its whole line; `exact` the part before = or ≈; `decimal` the part after it
    (or the same text when there is only one); `best` is the decimal when it is finite, else the exact form;
    `error` is the message when the call failed."""
    text: str
    exact: str = ""
    decimal: str = ""
    best: str = ""
    error: str | None = None


def result_of(text):
    """Parses a calculator line: '36', '3/4 = 0.75', '7/3 ≈ 2.333333333', 'x = 5', 'error: division by zero'."""
    if text.startswith("error: "):
        return Result(text, error=text[7:])
    if text.startswith("≈ "):
        return Result(text, text[2:], text[2:], text[2:])
    if " ≈ " in text:
        exact, decimal = text.rsplit(" ≈ ", 1)
        return Result(text, exact, decimal, exact)
    if " = " in text and not text.split(" = ")[0].isalpha():
        exact, decimal = text.split(" = ", 1)
        return Result(text, exact, decimal, decimal)
    return Result(text, text, text, text)


def counted(items):
    """A list with its running number: '53 (1), 59 (2)', so that the count is read off."""
    return ", ".join(f"{x} ({i})" for i, x in enumerate(items.split(", "), 1))


def skill(name, weight=1.0, role=None):
    """Registers a generator function under `name`; `weight` is its share in the mixture; `role` what the model is told that it
    is (nothing for the plain calculating one)."""
    def register(function):
        assert name not in SKILLS, name
        SKILLS[name] = (function, weight)
        if role:
            ROLES[name] = role
        return function
    return register


@functools.lru_cache(200000)
def _share(text):
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big") / 2**32


@dataclass
class Draw:
    """A seeded source of numbers and wordings. `split` is "train" or "test"."""
    rng: random.Random
    split: str = "train"
    wordings: list = field(default_factory=list)   # the templates used, for reports
    swaps: list = field(default_factory=list)      # (old, new): things that the noise gave another name

    # -- numbers -------------------------------------------------------------------------------------------------
    def int(self, lo, hi):
        """An integer in [lo, hi], log-uniform in size; of three digits and more, a share belongs to tests alone."""
        while True:
            if lo >= 0 and hi > 100 and self.rng.random() < 0.7:
                digits = self.rng.randint(len(str(max(lo, 1))), len(str(hi)))
                n = self.rng.randint(max(lo, 10 ** (digits - 1) if digits > 1 else 0), min(hi, 10 ** digits - 1))
            else:
                n = self.rng.randint(lo, hi)
            if abs(n) < 100 or (_share(f"n{abs(n)}") < HELD_OUT_NUMBERS) == (self.split == "test" and self.rng.random() < 0.9):
                return n
            if self.split == "test" and self.rng.random() < 0.05:
                return n

    def pick(self, options):
        """One of `options` (a sequence), uniformly."""
        return self.rng.choice(options)

    def chance(self, p):
        return self.rng.random() < p

    # -- wordings ------------------------------------------------------------------------------------------------
    def say(self, where, templates, **values):
        """One of `templates`, filled by str.format; in tests one that training never sees (and the reverse)."""
        held = [t for t in templates if _share(f"{where}|{t}") < HELD_OUT_WORDINGS]
        kept = [t for t in templates if _share(f"{where}|{t}") >= HELD_OUT_WORDINGS]
        pool = (held if self.split == "test" else kept) or kept or held
        template = self.rng.choice(pool)
        self.wordings.append(f"{where}|{template}")
        return template.format(**values)


# -- turns -----------------------------------------------------------------------------------------------------------
@dataclass
class Turn:
    """One question with everything up to its answer."""
    skill: str
    question: str
    steps: list          # of (Call, the calculator's line)
    answer: Answer
    wordings: list
    after: "Turn | None" = None     # the next question of the same conversation
    begins: bool = True             # whether it is the first of its conversation


def turn(name, seed, split="train", noise=None):
    """Runs the skill `name`; the same seed gives the same turn. `noise(draw, question)` roughens the question."""
    import calc
    from . import agree, shops
    d = Draw(random.Random(seed), split)
    run = SKILLS[name][0](d)
    question, first, last = next(run), None, None
    while question is not None:
        plain = name not in ROLES
        if plain:
            question = agree.unspelled(question)
        if noise and plain:
            question = noise(d, question)
        steps, item, turned = [], next(run), []
        while isinstance(item, Call):
            if plain:
                turned += agree.agreed(question, item)
            line = item.result if item.result is not None else calc.evaluate(item.expression)
            steps.append((item, line))
            item = run.send(result_of(line))
        if plain:
            if steps:
                agree.name_asked(question, [call for call, _ in steps])
                agree.either(question, steps, item)
                question = shops.other_shops(d.rng, question, item)
            for old, new in turned:
                item.text = re.sub(rf"(?<![\w.,]){re.escape(old)}(?!\w|[.,]\d)", lambda _: new, item.text)      # "41 + 4" is not in "41 + 45"
            item.text = agree.two_places(item.text)
        for old, new in d.swaps:
            for call, _ in steps:
                call.thought = re.sub(rf"\b{old}\b", new, call.thought)
            item.text = re.sub(rf"\b{old}\b", new, item.text)
            item.thought = re.sub(rf"\b{old}\b", new, item.thought)
        this = Turn(name, question, steps, item, d.wordings)
        if last:
            last.after, this.begins = this, False
        first, last = first or this, this
        question = next(run, None)
    return first


# Answers that work something out rather than read a result, or put several results together. Most samples end with their last
# call (data.py); these, marked by an empty piece behind them, are always learnt, and every word of them in full.
WORKED_OUT = "\x01\x02"
WORKED = re.compile(r"In order: |The primes: |\d+ = 1 × |\d+ = [^.;]*; with repeats: |\S+ [<>] \S+ is (?:true|false), so ")


def worked(t):
    box = t.answer.boxed or ""
    read = re.split(r" [=≈] |^≈ ", t.steps[-1][1]) if t.steps else [box]
    return bool(WORKED.match(t.answer.text) or box not in read or t.steps and " in lowest terms: " in t.steps[-1][0].thought)


def render(t):
    """The turn, and those after it, as the model's text: what stands before each `\x01` is given, what stands after it up to
    `\x02` is learnt."""
    import json
    role = ROLES.get(t.skill)
    out = f"<|im_start|>system\n{role}<|im_end|>\n" if role and t.begins else ""
    out += f"<|im_start|>user\n{t.question}<|im_end|>\n<|im_start|>assistant\n"
    # One with a role does not think: an empty thought is given to it.
    think = (lambda thought: "<think>\n\n</think>\n\n\x01") if role else (lambda thought: f"\x01<think>\n{thought}\n</think>\n\n")
    for call, line in t.steps:
        arguments = json.dumps(call.arguments or {"expression": call.expression}, ensure_ascii=False)
        out += (think(call.thought) + "<tool_call>\n"
                f'{{"name": "{call.tool}", "arguments": {arguments}}}\n</tool_call><|im_end|>\x02\n'
                f"<|im_start|>user\n<tool_response>\n{line}\n</tool_response><|im_end|>\n<|im_start|>assistant\n")
    box = "" if t.answer.boxed is None else f"\n\n\\boxed{{{t.answer.boxed}}}"
    out += f"{think(t.answer.thought)}{t.answer.text}{box}<|im_end|>\x02\n" + (WORKED_OUT if worked(t) else "")
    return out + (render(t.after) if t.after else "")
