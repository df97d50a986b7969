"""Asks a checkpoint questions and counts right answers, with the emulated calculator in place of the daemon's.

    python3 evaluate.py CHECKPOINT.pt VOCAB.json [--file QUESTIONS.jsonl | --split test --per-skill 5] [--show 20] [--seed 7]
    python3 evaluate.py --write-heldout OUT.jsonl        # the 500 questions that `lemma eval` asks
"""
import argparse
import json
import os
import random
import re
import sys
from collections import defaultdict
from fractions import Fraction

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import calc                                                                     # noqa: E402
import data                                                                     # noqa: E402
from gen import core, noise                                                     # noqa: E402


def same(got, expected):
    """Equal as text, or as numbers to one part in 10^6."""
    def number(s):
        s = re.sub(r"^[a-z] *= *", "", s.strip().lower()).replace("−", "-").replace(" ", "").replace("$", "").rstrip("%")
        s = re.sub(r"\\[dt]?frac\{(-?\d+)\}\{(\d+)\}", r"\1/\2", s)
        s = re.sub(r"(?<=\d),(?=\d{3})", "", s)
        if "√" in s or "sqrt" in s or "pi" in s or "π" in s:
            line = calc.evaluate(s)
            s = line.split("≈ ")[-1] if "≈" in line else line
        return Fraction(s)
    if got is None or not expected:
        return got is None and not expected
    if got.strip().lower() == str(expected).strip().lower():
        return True
    try:
        a, b = number(got), number(str(expected))
    except (ValueError, ZeroDivisionError):
        return False
    return abs(a - b) <= Fraction(1, 10**6) * max(1, abs(b))


def boxed(text):
    """What the last \\boxed{} holds, or None."""
    at = text.rfind("\\boxed{")
    if at < 0:
        return None
    depth, i = 1, at + 7
    while i < len(text) and depth:
        depth += {"{": 1, "}": -1}.get(text[i], 0)
        i += 1
    return text[at + 7:i - 1]


class Cache:
    """Keys and values of every layer for sequences that step together."""

    def __init__(self):
        self.kv = {}

    def extend(self, layer, k, v):
        import torch
        old = self.kv.get(layer)
        if old:
            k, v = torch.cat([old[0], k], 2), torch.cat([old[1], v], 2)
        self.kv[layer] = (k, v)
        return k, v

    def keep(self, rows):
        for layer, (k, v) in self.kv.items():
            self.kv[layer] = (k[rows], v[rows])


def ask_all(model, tok, questions, limit=420):
    """The whole text of each turn, greedily, calls run. All sequences step together, one token at a time."""
    import torch
    end = tok.ids["<|im_end|>"]
    seqs = [tok.encode(f"<|im_start|>user\n{q}<|im_end|>\n<|im_start|>assistant\n") for q in questions]
    start = [len(s) for s in seqs]
    alive, out, cache, calls, malformed = list(range(len(seqs))), {}, Cache(), [0] * len(seqs), 0
    with torch.no_grad():
        for t in range(limit):
            x = torch.tensor([[seqs[i][t]] for i in alive])
            h = model.hidden(x, at=t, cache=cache, mask=torch.zeros(1, t + 1))
            best = model.logits(h)[:, 0].argmax(-1).tolist()
            gone = []
            for row, i in enumerate(alive):
                if t + 1 < len(seqs[i]):
                    continue
                seqs[i].append(best[row])
                if best[row] != end:
                    continue
                text = tok.decode(seqs[i][start[i]:])
                call = re.search(r"<tool_call>\n(.*)\n</tool_call><\|im_end\|>$", text, re.S)
                if call and text.rfind("<tool_call>") > text.rfind("<tool_response>") and calls[i] < 6:
                    calls[i] += 1
                    try:
                        line = calc.evaluate(json.loads(call[1].split("<tool_call>\n")[-1])["arguments"]["expression"])
                    except (ValueError, KeyError, TypeError):
                        malformed += 1
                        line = "error: malformed"
                    seqs[i] += tok.encode(f"\n<|im_start|>user\n<tool_response>\n{line}\n</tool_response><|im_end|>\n<|im_start|>assistant\n")
                else:
                    gone.append(row)
            if gone:
                for row in gone:
                    out[alive[row]] = tok.decode(seqs[alive[row]][start[alive[row]]:])
                rows = [r for r in range(len(alive)) if r not in gone]
                alive = [alive[r] for r in rows]
                if not alive:
                    break
                cache.keep(torch.tensor(rows))
    return [out.get(i, tok.decode(seqs[i][start[i]:]) + " (too long)") for i in range(len(seqs))], malformed


def load(check, vocab):
    import torch
    from bpe import Tokenizer
    from model import Config, Model
    c = torch.load(check, map_location="cpu")
    model = Model(Config(**c["config"]))
    model.load_state_dict(c["model"])
    return model.eval(), Tokenizer.load(vocab)


def held_out(count, seed):
    """Questions by fixed seed, the skills in their own shares (without shares.json), no two alike, all with a box."""
    names, rng, seen = sorted(core.SKILLS), random.Random(seed), set()
    weights = [core.SKILLS[n][1] * data.SHARE.get(n, 1) for n in names]
    while len(seen) < count:
        name = rng.choices(names, weights)[0]
        t = core.turn(name, rng.random(), "test", noise.noisy)
        if t.answer.boxed is None or t.question in seen:
            continue
        seen.add(t.question)
        yield {"id": f"{name}-{len(seen)}", "skill": name, "question": t.question, "answer": t.answer.boxed}


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("checkpoint", nargs="?")
    ap.add_argument("vocab", nargs="?")
    ap.add_argument("--file")
    ap.add_argument("--split", default="test")
    ap.add_argument("--per-skill", type=int, default=5)
    ap.add_argument("--seed", type=int, default=7)
    ap.add_argument("--show", type=int, default=25)
    ap.add_argument("--threads", type=int, default=1)
    ap.add_argument("--only")
    ap.add_argument("--clean", action="store_true", help="no noise")
    ap.add_argument("--write-heldout")
    a = ap.parse_args()
    data.load_skills()
    if a.write_heldout:
        with open(a.write_heldout, "w") as f:
            for item in held_out(500, "heldout"):
                f.write(json.dumps(item, ensure_ascii=False) + "\n")
        return
    import torch
    torch.set_num_threads(a.threads)
    model, tok = load(a.checkpoint, a.vocab)
    items = []
    if a.file:
        with open(a.file) as f:
            items = [json.loads(line) for line in f if line.strip()]
    else:
        for name in sorted(core.SKILLS):
            if a.only and not re.search(a.only, name):
                continue
            for k in range(a.per_skill):
                t = core.turn(name, f"{a.seed}{name}{k}", a.split, None if a.clean else noise.noisy)
                items.append({"skill": name, "question": t.question, "answer": t.answer.boxed,
                              "expressions": [c.expression for c, _ in t.steps]})
    texts, malformed = [], 0
    for at in range(0, len(items), 150):
        got, bad = ask_all(model, tok, [i["question"] for i in items[at:at + 150]])
        texts += got
        malformed += bad
    by, wrong = defaultdict(lambda: [0, 0]), []
    for item, text in zip(items, texts):
        got = boxed(text)
        ok = same(got, item["answer"])
        by[item.get("skill", "all")][0] += ok
        by[item.get("skill", "all")][1] += 1
        if not ok:
            wrong.append((item, got, text))
    right = sum(x for x, _ in by.values())
    for item, got, text in wrong[:a.show]:
        asked = re.findall(r'"expression": "(.*?)"}', text)
        print(f"- {item.get('skill', '')}: {item['question']}\n    expected {item['answer']} {item.get('expressions', '')}, got {got} {asked}")
        if not asked:
            print("    " + text.replace("\n", "\\n")[:200])
    print(" ".join(f"{k}:{x}/{n}" for k, (x, n) in sorted(by.items()) if x < n))
    print(f"{right}/{len(items)} = {100 * right / len(items):.1f} %, malformed calls {malformed}")


if __name__ == "__main__":
    main()
