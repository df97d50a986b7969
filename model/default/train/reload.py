"""Reads a GGUF that `export.py` wrote back into a model and a vocabulary, to train it further or to measure what is served.

    python3 reload.py IN.gguf RUN_DIR [--grow 1,3,5] [--ffn 1152]   # RUN_DIR gets vocab.json and checkpoint.pt: train.py goes on from there

`--grow` doubles the layers named (counted from 0): the copy stands behind its original and adds nothing at first, since what
it writes back is zero, so the deeper model begins with the answers of the one that it comes from. `--ffn` widens every
feed-forward part in the same manner: the new units are drawn as in a new model, and what they write back is zero.
"""
import argparse
import json
import os
import struct
import sys

import numpy as np
import torch

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import export                                                                   # noqa: E402
from bpe import SPECIALS                                                        # noqa: E402
from model import Config, Model                                                 # noqa: E402


def read(path):
    """(metadata, {tensor name: array}) of a file with F32 and Q8_0 tensors."""
    with open(path, "rb") as f:
        raw = f.read()
    at = 0

    def take(form):
        nonlocal at
        v = struct.unpack_from("<" + form, raw, at)
        at += struct.calcsize("<" + form)
        return v[0] if len(v) == 1 else v

    def string():
        nonlocal at
        n = take("Q")
        at += n
        return raw[at - n:at].decode()

    def value(kind):
        if kind == export.STRING:
            return string()
        if kind == export.ARRAY:
            item, n = take("IQ")
            return [value(item) for _ in range(n)]
        return take({export.U32: "I", export.F32: "f", export.BOOL: "?", export.I32: "i"}[kind])

    if raw[:4] != b"GGUF":
        raise SystemExit(f"{path}: not a GGUF file")
    at = 4
    _, tensors, fields = take("IQQ")
    meta = {}
    for _ in range(fields):
        key = string()
        meta[key] = value(take("I"))
    infos = []
    for _ in range(tensors):
        name = string()
        shape = [take("Q") for _ in range(take("I"))][::-1]
        infos.append((name, shape, *take("IQ")))
    base, out = at + -at % export.ALIGN, {}
    for name, shape, kind, offset in infos:
        n = int(np.prod(shape))
        if kind == export.TYPE_F32:
            w = np.frombuffer(raw, "<f4", n, base + offset)
        else:
            b = np.frombuffer(raw, [("d", "<f2"), ("q", "i1", 32)], n // 32, base + offset)
            w = b["d"].astype(np.float32)[:, None] * b["q"]
        out[name] = w.reshape(shape)
    return meta, out


def grow(model, doubled):
    """A model with a silent copy behind each of the layers `doubled`."""
    config, state = model.config(), model.state_dict()
    order = [(i, copy) for i in range(config["layers"]) for copy in ([False, True] if i in doubled else [False])]
    grown = {k: v for k, v in state.items() if not k.startswith("layers.")}
    for to, (i, copy) in enumerate(order):
        for k, v in state.items():
            if k.startswith(f"layers.{i}."):
                silent = copy and k.endswith(("o.weight", "down.weight"))
                grown[k.replace(f"layers.{i}.", f"layers.{to}.")] = torch.zeros_like(v) if silent else v.clone()
    deeper = Model(Config(**{**config, "layers": len(order)}))
    deeper.load_state_dict(grown)
    return deeper


def widen(model, ffn):
    """A model with `ffn` units in each feed-forward part; the new ones are silent at first."""
    config, state = {**model.config(), "ffn": ffn}, model.state_dict()
    wider = Model(Config(**config))
    with torch.no_grad():
        for k, v in wider.state_dict().items():
            old = state[k]
            if k.endswith("down.weight"):
                v.zero_()
            v[tuple(slice(n) for n in old.shape)] = old
    return wider


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("gguf")
    ap.add_argument("run")
    ap.add_argument("--grow", type=lambda s: {int(i) for i in s.split(",")}, default=set())
    ap.add_argument("--ffn", type=int, default=0)
    a = ap.parse_args()
    meta, tensors = read(a.gguf)
    run = a.run
    m = lambda key: meta["qwen3." + key]                                        # noqa: E731
    tokens = meta["tokenizer.ggml.tokens"]
    config = Config(vocab=len(tokens), width=m("embedding_length"), layers=m("block_count"), heads=m("attention.head_count"),
                    kv_heads=m("attention.head_count_kv"), head_size=m("attention.key_length"), ffn=m("feed_forward_length"),
                    rope_base=m("rope.freq_base"), eps=m("attention.layer_norm_rms_epsilon"), context=m("context_length"))
    model = Model(config)
    with torch.no_grad():
        for name, p in model.named_parameters():
            p.copy_(torch.from_numpy(tensors[export.gguf_name(name)].copy()))
    if a.grow:
        model = grow(model, a.grow)
    if a.ffn:
        model = widen(model, a.ffn)
    os.makedirs(run, exist_ok=True)
    with open(os.path.join(run, "vocab.json"), "w") as f:
        json.dump({"tokens": tokens[:-len(SPECIALS)], "merges": [s.split(" ") for s in meta["tokenizer.ggml.merges"]]}, f, ensure_ascii=False)
    torch.save({"config": model.config(), "model": model.state_dict()}, os.path.join(run, "checkpoint.pt"))


if __name__ == "__main__":
    main()
