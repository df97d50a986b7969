#!/usr/bin/env python3
"""Writes families/NAME.gguf.gz and families/NAME.ids.gz: for every way of splitting text a small
vocabulary, trained here on the samples, and the tokens that an independent implementation gives for
every third sample: `tokenizers` for byte-level BPE, `sentencepiece` for the other kind.

  pip install tokenizers sentencepiece; node make.mjs; python3 families.py

NAME.ids: per sample the number of tokens and the tokens, as varints (see make.mjs)."""
import gzip
import os
import struct
import tempfile

import sentencepiece
from tokenizers import Regex, Tokenizer, models, pre_tokenizers, trainers

HERE = os.path.dirname(os.path.abspath(__file__))
CONTRACTIONS = "(?i:'s|'t|'re|'ve|'m|'ll|'d)"
REST = r"|\s*[\r\n]+|\s+(?!\S)|\s+"
P = r"[^\r\n\p{L}\p{N}]?"
U, L = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"
GPT2 = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
RULES = {
    "gpt-2": [GPT2],
    "smollm": [r"\p{N}", GPT2],
    "llama-bpe": [CONTRACTIONS + "|" + P + r"\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*" + REST],
    "tekken": [P + U + "*" + L + "+|" + P + U + "+" + L + r"*|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*" + REST],
    "default": [r"[\p{P}\$\+<=>\^~\|]+", GPT2, r"\p{N}+", "[0-9][0-9][0-9]"],
}


def varint(n):
    out = bytearray()
    while n > 127:
        out.append(n & 127 | 128)
        n >>= 7
    return bytes(out) + bytes([n])


def read_samples():
    data, at, samples = gzip.open(f"{HERE}/qwen3.bin.gz").read(), 0, []

    def number():
        nonlocal at
        value = shift = 0
        while True:
            byte = data[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    while at < len(data):
        n = number()
        text = data[at:at + n]
        at += n
        special = number()
        for _ in range(number()):
            number()
        if not special:
            samples.append(text.decode("utf-8", "replace"))
    return samples


def write_gz(name, data):
    with open(f"{HERE}/families/{name}.gz", "wb") as f:
        f.write(gzip.compress(data, 9, mtime=0))


def write_gguf(name, keys):
    def text(s):
        s = s.encode()
        return struct.pack("<Q", len(s)) + s

    body = b""
    for key, value in keys:
        body += text(key)
        if isinstance(value, str):
            body += struct.pack("<I", 8) + text(value)
        elif isinstance(value, int):
            body += struct.pack("<II", 4, value)
        elif isinstance(value[0], str):
            body += struct.pack("<IIQ", 9, 8, len(value)) + b"".join(map(text, value))
        elif isinstance(value[0], int):
            body += struct.pack("<IIQ", 9, 5, len(value)) + struct.pack(f"<{len(value)}i", *value)
        else:
            body += struct.pack("<IIQ", 9, 6, len(value)) + struct.pack(f"<{len(value)}f", *value)
    data = b"GGUF" + struct.pack("<IQQ", 3, 0, len(keys)) + body
    write_gz(name + ".gguf", data + bytes(-len(data) % 32))


def write_ids(name, lists):
    write_gz(name + ".ids", b"".join(varint(len(ids)) + b"".join(map(varint, ids)) for ids in lists))


def byte_level(name, expressions, samples):
    t = Tokenizer(models.BPE(ignore_merges=name in ("llama-bpe", "tekken")))
    t.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Split(Regex(x), "isolated") for x in expressions]
        + [pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    t.train_from_iterator(samples, trainers.BpeTrainer(
        vocab_size=1000, show_progress=False, min_frequency=2,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet()))
    saved = tempfile.NamedTemporaryFile(suffix=".json")
    t.save(saved.name)
    import json
    model = json.load(open(saved.name))["model"]
    tokens = sorted(model["vocab"], key=model["vocab"].get)
    merges = [m if isinstance(m, str) else " ".join(m) for m in model["merges"]]
    write_gguf(name, [("tokenizer.ggml.model", "gpt2"), ("tokenizer.ggml.pre", name),
                      ("tokenizer.ggml.tokens", tokens), ("tokenizer.ggml.merges", merges)])
    write_ids(name, [t.encode(s).ids for s in samples[::3]])


def sentence_piece(samples):
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/text", "w", newline="\n") as f:
            for s in samples:
                f.write(s.replace("\r", "\n").replace("\0", "") + "\n")
        sentencepiece.SentencePieceTrainer.train(
            input=f"{folder}/text", model_prefix=f"{folder}/m", model_type="bpe", vocab_size=3000,
            byte_fallback=True, normalization_rule_name="identity", remove_extra_whitespaces=False,
            character_coverage=0.98, split_digits=True, allow_whitespace_only_pieces=True,
            num_threads=1, minloglevel=2)
        sp = sentencepiece.SentencePieceProcessor(model_file=f"{folder}/m.model")
        size = sp.vocab_size()
        types = [2 if sp.is_unknown(i) else 3 if sp.is_control(i) else 6 if sp.is_byte(i) else 1
                 for i in range(size)]
        write_gguf("llama", [
            ("tokenizer.ggml.model", "llama"),
            ("tokenizer.ggml.tokens", [sp.id_to_piece(i) for i in range(size)]),
            ("tokenizer.ggml.scores", [float(sp.get_score(i)) for i in range(size)]),
            ("tokenizer.ggml.token_type", types), ("tokenizer.ggml.unknown_token_id", sp.unk_id()),
            ("tokenizer.ggml.bos_token_id", sp.bos_id()), ("tokenizer.ggml.eos_token_id", sp.eos_id())])
        write_ids("llama", [sp.encode(s) for s in samples[::3]])


if __name__ == "__main__":
    os.makedirs(f"{HERE}/families", exist_ok=True)
    texts = read_samples()
    for rule, regexes in RULES.items():
        byte_level(rule, regexes, texts)
    sentence_piece(texts)
