"""Writes a checkpoint as GGUF v3: matrices as Q8_0, norms as F32, metadata as Qwen3's files have it.

    python3 export.py CHECKPOINT.pt VOCAB.json OUT.gguf      # CHECKPOINT may be "random"
"""
import os
import struct
import sys

import numpy as np
import torch

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from bpe import Tokenizer                                                       # noqa: E402
from model import Config, Model                                                 # noqa: E402

U32, F32, BOOL, STRING, ARRAY, I32 = 4, 6, 7, 8, 9, 5
TYPE_F32, TYPE_Q8_0 = 0, 8
ALIGN = 32


def text(s):
    b = s.encode()
    return struct.pack("<Q", len(b)) + b


def value(kind, v):
    if kind == STRING:
        return text(v)
    return struct.pack({U32: "<I", F32: "<f", BOOL: "<?", I32: "<i"}[kind], v)


def field(key, kind, v, item=None):
    head = text(key) + struct.pack("<I", kind)
    if kind == ARRAY:
        return head + struct.pack("<IQ", item, len(v)) + b"".join(value(item, x) for x in v)
    return head + value(kind, v)


def q8_0(w):
    """Rows of blocks of 32: a half-precision scale, then 32 signed bytes."""
    b = w.astype(np.float32).reshape(-1, 32)
    scale = np.abs(b).max(1) / 127
    with np.errstate(divide="ignore"):
        inv = np.where(scale > 0, 1 / scale, 0).astype(np.float32)
    q = np.clip(np.rint(b * inv[:, None]), -127, 127).astype(np.int8)
    out = np.zeros(len(b), dtype=[("d", "<f2"), ("q", "i1", 32)])
    out["d"], out["q"] = scale, q
    return out.tobytes()


NAMES = {"attn_norm": "attn_norm", "q": "attn_q", "k": "attn_k", "v": "attn_v", "o": "attn_output", "q_norm": "attn_q_norm",
         "k_norm": "attn_k_norm", "ffn_norm": "ffn_norm", "gate": "ffn_gate", "up": "ffn_up", "down": "ffn_down"}


def gguf_name(name):
    if name.startswith("layers."):
        _, n, part, _ = name.split(".")
        return f"blk.{n}.{NAMES[part]}.weight"
    return {"embed.weight": "token_embd.weight", "norm.weight": "output_norm.weight"}[name]


def write(path, config, weights, tok):
    c = config
    meta = [("general.architecture", STRING, "qwen3"), ("general.name", STRING, "lemma-default"), ("general.type", STRING, "model"),
            ("general.description", STRING, "Lemma's small built-in model for school arithmetic"),
            ("general.file_type", U32, 7), ("general.quantization_version", U32, 2), ("general.sampling.temp", F32, 0.0),
            ("qwen3.block_count", U32, c.layers), ("qwen3.context_length", U32, c.context), ("qwen3.embedding_length", U32, c.width),
            ("qwen3.feed_forward_length", U32, c.ffn), ("qwen3.attention.head_count", U32, c.heads),
            ("qwen3.attention.head_count_kv", U32, c.kv_heads), ("qwen3.attention.key_length", U32, c.head_size),
            ("qwen3.attention.value_length", U32, c.head_size), ("qwen3.attention.layer_norm_rms_epsilon", F32, c.eps),
            ("qwen3.rope.freq_base", F32, c.rope_base), ("qwen3.rope.dimension_count", U32, c.head_size),
            ("tokenizer.ggml.model", STRING, "gpt2"), ("tokenizer.ggml.pre", STRING, "qwen2"),
            ("tokenizer.ggml.eos_token_id", U32, tok.ids["<|im_end|>"]), ("tokenizer.ggml.padding_token_id", U32, tok.ids["<|endoftext|>"]),
            ("tokenizer.ggml.bos_token_id", U32, tok.ids["<|endoftext|>"]), ("tokenizer.ggml.add_bos_token", BOOL, False),
            ("lemma.tools", STRING, "trained")]
    fields = [field(k, t, v) for k, t, v in meta]
    fields += [field("tokenizer.ggml.tokens", ARRAY, tok.tokens, STRING), field("tokenizer.ggml.token_type", ARRAY, tok.types, I32),
               field("tokenizer.ggml.merges", ARRAY, [f"{a} {b}" for a, b in tok.merges], STRING)]
    infos, blobs, offset = [], [], 0
    for name, w in weights.items():
        w = w.detach().cpu().float().numpy()
        kind, blob = (TYPE_Q8_0, q8_0(w)) if w.ndim == 2 else (TYPE_F32, w.astype("<f4").tobytes())
        infos.append(text(gguf_name(name)) + struct.pack("<I", w.ndim) + struct.pack(f"<{w.ndim}Q", *w.shape[::-1]) + struct.pack("<IQ", kind, offset))
        blob += b"\0" * (-len(blob) % ALIGN)
        blobs.append(blob)
        offset += len(blob)
    head = b"GGUF" + struct.pack("<IQQ", 3, len(infos), len(fields)) + b"".join(fields) + b"".join(infos)
    with open(path + ".tmp", "wb") as f:
        f.write(head + b"\0" * (-len(head) % ALIGN) + b"".join(blobs))
    os.replace(path + ".tmp", path)


def main():
    check, vocab, out = sys.argv[1:4]
    tok = Tokenizer.load(vocab)
    if check == "random":
        torch.manual_seed(1)
        model = Model(Config(vocab=len(tok.tokens)))
        write(out, model.c, dict(model.named_parameters()), tok)
    else:
        c = torch.load(check, map_location="cpu")
        write(out, Config(**c["config"]), {k: v for k, v in c["model"].items()}, tok)
    print(f"{out}: {os.path.getsize(out) / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
