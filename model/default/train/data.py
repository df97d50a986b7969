"""Writes one shard of training samples: token ids and which of them are learnt.

    python3 data.py VOCAB.json OUT.npz TURNS SEED [SHARES.json]     # a shard
    python3 data.py --texts OUT.txt TURNS SEED          # plain samples, for bpe.py

Every module in gen/ that registers skills takes part. A turn that a generator cannot make is left out and counted.
"""
import importlib
import json
import os
import random
import re
import sys

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from gen import core, noise                                                     # noqa: E402

NOT_SKILLS = ("__init__", "core", "noise", "fillers")
LONGEST = 1056
ONLY_CALLS = 0.70       # the share of samples that end with their last call: reading a result is soon learnt


# Skills at the edge of the domain get a smaller share than their generators ask for, its heart a larger one.
SHARE = {"ages": 0.5, "consecutive": 0.5, "divisors_combined": 0.5, "digit_sum": 0.5, "shape_compare": 0.5, "quadratic": 0.5, "mending": 0.5,
         "too_large": 0.5, "two_numbers": 0.5, "max_min": 0.6, "convert_units": 0.6, "compare": 0.6, "percent_two_steps": 0.7,
         "reverse_geometry": 0.7, "trips": 0.7, "think_of_number": 0.7, "equation_story": 0.7, "lcm_story": 0.8, "gcd_story": 0.8,
         "add": 1.4, "subtract": 1.5, "multiply": 1.5, "divide": 1.4, "order_of_operations": 1.3, "is_prime": 1.6, "factorise": 1.5,
         "next_prime": 1.3, "primes_between": 1.4, "simple_interest": 1.5, "rectangle": 1.5, "square": 1.3, "gcd": 1.2, "lcm": 1.2}


# shares.json multiplies the share of skills once more: what an earlier version often answered wrongly is asked more often,
# what it hardly ever did less. For a skill that it does not name: by how the name begins, or OTHER.
UNMEASURED, OTHER = {"real_": 1.3, "follow_": 1.5, "check_": 1.5, "school_": 2.1, "tutor_": 0.0}, 0.7     # tutor_: written, not yet trained
CONTRAST = 15   # for gen/plain_contrast_*: few skills with many wordings each
EARLIER = 3.2   # for what was there before gen/plain_*: it would drown in these, and is asked by heldout.jsonl


def other(name):
    return next((share for begins, share in UNMEASURED.items() if name.startswith(begins)), OTHER)


def shares(now=None):
    """Skill -> weight; `now`: a file of more factors, which train.py writes while it runs."""
    with open(os.path.join(HERE, "shares.json")) as f:
        measured = json.load(f)
    if now and os.path.exists(now):
        with open(now) as f:
            for n, factor in json.load(f).items():
                measured[n] = measured.get(n, other(n)) * factor
    return {n: w * SHARE.get(n, 1) * measured.get(n, other(n)) * (CONTRAST if n.startswith("real_plain_contrast_") else 1 if n.startswith(("real_plain_", "follow_", "check_")) else EARLIER)
            for n, (_, w) in core.SKILLS.items()}


def wording(question):
    """A question without its numbers, its capitals and its punctuation."""
    return re.sub(r"[^\w#%+*/^=×÷−√²³()\\-]+", " ", re.sub(r"\d(?:[\d.,]*\d)?", "#", question.lower())).strip()


def kept_back():
    """The wordings that `lemma eval` asks: whatever skill comes upon one of them in training, it is left out."""
    path = os.path.join(HERE, "../../../tests/eval/heldout.jsonl")
    if not os.path.exists(path):
        print(f"{path} is not there: the wordings that it asks are not left out", file=sys.stderr)
        return set()
    with open(path) as f:
        return {wording(json.loads(line)["question"]) for line in f}


def load_skills():
    for file in sorted(os.listdir(os.path.join(HERE, "gen"))):
        name, ext = os.path.splitext(file)
        if ext == ".py" and name not in NOT_SKILLS:
            try:
                importlib.import_module("gen." + name)
            except Exception as e:                                              # noqa: BLE001
                print(f"gen/{file}: left out: {e!r}", file=sys.stderr)


def samples(turns, seed, split="train", now=None):
    """Conversations of one to three turns: (the first one's skill, the text with the marks of `core.render`)."""
    rng = random.Random(seed)
    names = sorted(core.SKILLS)
    share, asked = shares(now), kept_back() if split == "train" else set()
    weights = [share[n] for n in names]
    failures, made = {}, 0
    while made < turns:
        text, first = "", None
        for _ in range(rng.choices([1, 2, 3], [0.97, 0.025, 0.005])[0]):
            name = rng.choices(names, weights)[0]
            made += 1
            first = first or name
            try:
                turn = core.turn(name, rng.random(), split, noise.noisy)
                text += core.render(turn) if wording(turn.question) not in asked else ""
            except Exception as e:                                              # noqa: BLE001
                failures[name] = (failures.get(name, (0,))[0] + 1, repr(e))
        if text and text.count("\x02") > 1 and rng.random() < ONLY_CALLS and not text.endswith(core.WORKED_OUT):
            text = text[:text.rfind("\x02", 0, text.rfind("\x01"))] + "\x02\n"
        if text:
            yield first, text
    for name, (n, why) in failures.items():
        print(f"{name}: {n} turns left out, the last: {why}", file=sys.stderr)


TOLD = re.compile(r"(?s)(.*</think>\n\n)(?!<tool_call>)(.*?)(\\boxed\{.*|<\|im_end\|>)$")


def encode(tokenizer, text):
    """Token ids and for each how much it counts: 0 is given, 4 thoughts, calls, the box and answers that work something out, 1 the
    words around a result."""
    ids, learnt, worked = [], [], core.WORKED_OUT in text
    for part in re.split("(\x01[^\x02]*\x02)", text):
        inside = part.startswith("\x01")
        part = part.strip("\x01\x02") if inside else part
        told = TOLD.match(part) if inside else None
        for k, piece in enumerate(told.groups() if told else (part,)):
            new = tokenizer.encode(piece) if piece else []
            ids += new
            learnt += [(1 if k == 1 and not worked else 4) if inside else 0] * len(new)
    return ids, learnt


def main():
    if sys.argv[1] == "--texts":
        load_skills()
        with open(sys.argv[2], "w") as f:
            for _, text in samples(int(sys.argv[3]), sys.argv[4]):
                f.write(text.replace("\x01", "").replace("\x02", "").replace("\n", "\\n") + "\n")
        return
    from bpe import Tokenizer
    tokenizer = Tokenizer.load(sys.argv[1])
    load_skills()
    ids, learnt, lengths, skill, skills = [], [], [], [], sorted(core.SKILLS)
    number = {n: k for k, n in enumerate(skills)}
    for first, text in samples(int(sys.argv[3]), sys.argv[4], now=sys.argv[5] if len(sys.argv) > 5 else None):
        a, b = encode(tokenizer, text)
        if len(a) <= LONGEST:
            ids += a
            learnt += b
            lengths.append(len(a))
            skill.append(number[first])
    out = sys.argv[2]
    np.savez(out + ".tmp.npz", ids=np.array(ids, np.uint16), learnt=np.array(learnt, np.uint8), lengths=np.array(lengths, np.uint16),
             skill=np.array(skill, np.uint16), skills=np.array(skills))
    os.replace(out + ".tmp.npz", out)


if __name__ == "__main__":
    main()
