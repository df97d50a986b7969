"""A small byte-level BPE vocabulary, made and used as Qwen2's: text is cut by the Qwen2 rule (digits one by one), each
piece is written in the 256 stand-in characters for bytes, and pairs are merged in the order they were learnt.

    python3 bpe.py SAMPLES.txt SIZE OUT.json    # SAMPLES: one sample a line, newlines written as \\n
"""
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from functools import lru_cache

# Qwen3's own, by text; GGUF's type 3 is "control", 4 is "user-defined".
SPECIALS = [("<|endoftext|>", 3), ("<|im_start|>", 3), ("<|im_end|>", 3), ("<think>", 4), ("</think>", 4),
            ("<tool_call>", 4), ("</tool_call>", 4), ("<tool_response>", 4), ("</tool_response>", 4)]


def char_class(initial):
    """A regular-expression class body of all characters whose general category starts with `initial`."""
    out, start = [], None
    for c in range(0x110000 + 1):
        inside = c < 0x110000 and unicodedata.category(chr(c))[0] == initial
        if inside and start is None:
            start = c
        elif not inside and start is not None:
            out.append(f"\\U{start:08x}-\\U{c - 1:08x}")
            start = None
    return "".join(out)


@lru_cache(maxsize=1)
def splitter():
    L, N = char_class("L"), char_class("N")
    return re.compile(rf"(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])|[^\r\n{L}{N}]?[{L}]+|[{N}]"
                      rf"| ?[^\s{L}{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+")


@lru_cache(maxsize=1)
def byte_chars():
    """The printable character that stands for each byte (GPT-2's table)."""
    keep = list(range(33, 127)) + list(range(161, 173)) + list(range(174, 256))
    table, extra = {}, 0
    for b in range(256):
        if b in keep:
            table[b] = chr(b)
        else:
            table[b] = chr(256 + extra)
            extra += 1
    return table


def spell(piece):
    t = byte_chars()
    return "".join(t[b] for b in piece.encode())


def train(texts, size):
    """Learns merges from `texts` until the vocabulary, specials included, has `size` entries. Returns (tokens, merges)."""
    words = Counter()
    special = re.compile("|".join(re.escape(s) for s, _ in SPECIALS))
    for text in texts:
        for part in special.split(text):
            words.update(splitter().findall(part))
    tokens = [byte_chars()[b] for b in range(256)]
    merges = []
    spelled = [(list(spell(w)), n) for w, n in words.items()]
    pairs, where = Counter(), defaultdict(set)
    for i, (w, n) in enumerate(spelled):
        for p in zip(w, w[1:]):
            pairs[p] += n
            where[p].add(i)
    while len(tokens) + len(SPECIALS) < size:
        best = max(pairs.items(), key=lambda kv: (kv[1], kv[0]), default=(None, 0))
        if best[1] < 4:
            break
        a, b = best[0]
        tokens.append(a + b)
        merges.append((a, b))
        for i in list(where[(a, b)]):
            w, n = spelled[i]
            for p in zip(w, w[1:]):
                pairs[p] -= n
                if pairs[p] <= 0:
                    del pairs[p]
                where[p].discard(i)
            j, new = 0, []
            while j < len(w):
                if j + 1 < len(w) and w[j] == a and w[j + 1] == b:
                    new.append(a + b)
                    j += 2
                else:
                    new.append(w[j])
                    j += 1
            spelled[i] = (new, n)
            for p in zip(new, new[1:]):
                pairs[p] += n
                where[p].add(i)
    return tokens, merges


class Tokenizer:
    def __init__(self, tokens, merges):
        self.tokens = tokens + [s for s, _ in SPECIALS]
        self.types = [1] * len(tokens) + [t for _, t in SPECIALS]
        self.merges = [tuple(m) for m in merges]
        self.rank = {m: i for i, m in enumerate(self.merges)}
        self.ids = {t: i for i, t in enumerate(self.tokens)}
        self.special = {s: self.ids[s] for s, _ in SPECIALS}
        self.find = re.compile("(" + "|".join(re.escape(s) for s, _ in SPECIALS) + ")")
        self.back = {c: b for b, c in byte_chars().items()}
        self.cache = {}

    @classmethod
    def load(cls, path):
        with open(path) as f:
            d = json.load(f)
        return cls(d["tokens"], d["merges"])

    def piece(self, text):
        ids = self.cache.get(text)
        if ids is None:
            w = list(spell(text))
            while len(w) > 1:
                r, i = min((self.rank.get(p, 1 << 30), i) for i, p in enumerate(zip(w, w[1:])))
                if r == 1 << 30:
                    break
                w[i:i + 2] = [w[i] + w[i + 1]]
            ids = [self.ids[t] for t in w]
            if len(self.cache) < 500000:
                self.cache[text] = ids
        return ids

    def encode(self, text, specials=True):
        out = []
        for part in (self.find.split(text) if specials else [text]):
            if specials and part in self.special:
                out.append(self.special[part])
            else:
                for p in splitter().findall(part):
                    out += self.piece(p)
        return out

    def decode(self, ids):
        raw = b""
        for i in ids:
            t = self.tokens[i]
            raw += t.encode() if t in self.special else bytes(self.back[c] for c in t)
        return raw.decode(errors="replace")


def main():
    with open(sys.argv[1]) as f:
        texts = [line.rstrip("\n").replace("\\n", "\n") for line in f]
    tokens, merges = train(texts, int(sys.argv[2]))
    with open(sys.argv[3], "w") as f:
        json.dump({"tokens": tokens, "merges": merges}, f, ensure_ascii=False)
    print(f"{len(tokens) + len(SPECIALS)} tokens")


if __name__ == "__main__":
    main()
