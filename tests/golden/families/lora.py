#!/usr/bin/env python3
"""Writes adapters with random weights for the models that make.py made, and the logits that they make of them: computed here, with
plain numpy, from W + alpha/rank·B·A. Before that the same code has to give the logits that Transformers gave for the base.

    lora.py            (numpy is all that it needs)

NAME-lora-WHICH.gguf is the adapter, NAME-lora-WHICH.golden is laid out as make.py's: int32 n_tokens, n_vocab, n_greedy; int32 tokens;
float32 logits (n_tokens × n_vocab); int32 greedy tokens.
"""
import os, struct
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
SIZES = {"attn_q": "q", "attn_k": "k", "attn_v": "v", "attn_output": "o", "ffn_gate": "gate", "ffn_up": "up", "ffn_down": "down"}
# rank, alpha, type of the numbers, matrices that are changed
ADAPTERS = {
    ("qwen3", "a"): (4, 8.0, np.float32, list(SIZES)),
    ("qwen3", "b"): (3, 2.0, np.float16, ["attn_q", "attn_v", "ffn_down"]),
    ("llama", "a"): (5, 0.0, np.float32, ["attn_q", "attn_k", "attn_output", "ffn_up"]),
}
N_GREEDY = 24


def floats(data, kind, n, offset):
    assert kind == 0
    return np.frombuffer(data, np.float32, n, offset).astype(np.float64)


class Reader:
    """A GGUF file; `numbers` makes floats of a tensor's bytes."""

    def __init__(self, path, numbers=floats):
        self.bytes, self.at, self.keys, self.tensors = open(path, "rb").read(), 8, {}, {}
        n_tensors, n_keys = self.number("Q"), self.number("Q")
        for _ in range(n_keys):
            name = self.text()
            self.keys[name] = self.value(self.number("I"))
        infos = [(self.text(), [self.number("Q") for _ in range(self.number("I"))], self.number("I"), self.number("Q"))
                 for _ in range(n_tensors)]
        base = (self.at + 31) // 32 * 32
        for name, dims, kind, offset in infos:
            self.tensors[name] = numbers(self.bytes, kind, int(np.prod(dims)), base + offset).reshape(dims[::-1])

    def number(self, kind):
        v, = struct.unpack_from("<" + kind, self.bytes, self.at)
        self.at += struct.calcsize("<" + kind)
        return v

    def text(self):
        n = self.number("Q")
        self.at += n
        return self.bytes[self.at - n:self.at].decode()

    def value(self, kind):
        if kind == 8:
            return self.text()
        if kind == 9:
            kind, n = self.number("I"), self.number("Q")
            return [self.value(kind) for _ in range(n)]
        return self.number("BbHhIif?"[kind] if kind < 8 else {10: "Q", 11: "q", 12: "d"}[kind])


def norm(x, weight, eps):
    return x / np.sqrt((x * x).mean(-1, keepdims=True) + eps) * weight


def forward(m, w, tokens):
    """Logits after every token; w are the tensors, m the file that they came from."""
    arch = m.keys["general.architecture"]
    key = lambda k: m.keys[f"{arch}.{k}"]
    heads, kv, dim, eps = key("attention.head_count"), key("attention.head_count_kv"), key("attention.key_length"), \
        key("attention.layer_norm_rms_epsilon")
    n = len(tokens)
    angle = np.arange(n)[:, None] * key("rope.freq_base") ** (-np.arange(0, dim, 2) / dim)
    cos, sin = np.cos(angle)[:, None], np.sin(angle)[:, None]

    def turn(x):  # n × heads × dim
        out = np.empty_like(x)
        first, second = (slice(0, None, 2), slice(1, None, 2)) if arch == "llama" else (slice(0, dim // 2), slice(dim // 2, None))
        out[..., first] = x[..., first] * cos - x[..., second] * sin
        out[..., second] = x[..., first] * sin + x[..., second] * cos
        return out

    x = w["token_embd.weight"][tokens]
    for i in range(key("block_count")):
        t = lambda name: w[f"blk.{i}.{name}.weight"]
        h = norm(x, t("attn_norm"), eps)
        q, k, v = ((h @ t(f"attn_{s}").T).reshape(n, -1, dim) for s in "qkv")
        if arch == "qwen3":
            q, k = norm(q, t("attn_q_norm"), eps), norm(k, t("attn_k_norm"), eps)
        q, k = turn(q), turn(k)
        k, v = np.repeat(k, heads // kv, 1), np.repeat(v, heads // kv, 1)
        score = np.einsum("qhd,khd->hqk", q, k) / np.sqrt(dim)
        score[:, np.triu(np.ones((n, n), bool), 1)] = -np.inf
        score = np.exp(score - score.max(-1, keepdims=True))
        score /= score.sum(-1, keepdims=True)
        x = x + np.einsum("hqk,khd->qhd", score, v).reshape(n, -1) @ t("attn_output").T
        h = norm(x, t("ffn_norm"), eps)
        gate = h @ t("ffn_gate").T
        x = x + (gate / (1 + np.exp(-gate)) * (h @ t("ffn_up").T)) @ t("ffn_down").T
    x = norm(x, w["output_norm.weight"], eps)
    return x @ w.get("output.weight", w["token_embd.weight"]).T


def read_golden(path):
    f = open(path, "rb")
    n, n_vocab, _ = np.fromfile(f, np.int32, 3)
    tokens = np.fromfile(f, np.int32, n)
    return tokens, np.fromfile(f, np.float32, n * n_vocab).reshape(n, n_vocab)


def write_adapter(path, arch, alpha, tensors):
    """tensors: name → (rows × columns)."""
    text = lambda s: struct.pack("<Q", len(s)) + s.encode()
    keys = [("general.architecture", arch), ("general.type", "adapter"), ("adapter.type", "lora")]
    head = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(keys) + 1)
    for name, value in keys:
        head += text(name) + struct.pack("<I", 8) + text(value)
    head += text("adapter.lora.alpha") + struct.pack("<If", 6, alpha)
    data = b""
    for name, x in tensors.items():
        head += text(name) + struct.pack("<IQQIQ", 2, x.shape[1], x.shape[0], 1 if x.dtype == np.float16 else 0, len(data))
        data += x.tobytes()
        data += bytes(-len(data) % 32)
    with open(path, "wb") as f:
        f.write(head + bytes(-len(head) % 32) + data)


def main():
    for seed, ((name, which), (rank, alpha, dtype, changed)) in enumerate(ADAPTERS.items()):
        m = Reader(os.path.join(HERE, f"{name}.f32.gguf"))
        tokens, want = read_golden(os.path.join(HERE, f"{name}.golden"))
        base = forward(m, m.tensors, tokens)
        off = np.linalg.norm(base - want) / np.linalg.norm(want)
        assert off < 2e-6, (name, off)
        rng, pairs, w = np.random.default_rng(1000 + seed), {}, dict(m.tensors)
        for i in range(m.keys[f"{m.keys['general.architecture']}.block_count"]):
            for what in changed:
                full = f"blk.{i}.{what}.weight"
                rows, cols = w[full].shape
                a = (rng.standard_normal((rank, cols)) / cols ** 0.5).astype(dtype)
                b = (0.7 * rng.standard_normal((rows, rank)) / (rank ** 0.5 * (alpha / rank or 1))).astype(dtype)
                pairs[full + ".lora_a"], pairs[full + ".lora_b"] = a, b
                w[full] = w[full] + (alpha / rank or 1) * b.astype(np.float64) @ a.astype(np.float64)
        write_adapter(os.path.join(HERE, f"{name}-lora-{which}.gguf"), m.keys["general.architecture"], alpha, pairs)
        logits, sequence = forward(m, w, tokens), list(tokens)
        for _ in range(N_GREEDY):
            sequence.append(int(forward(m, w, sequence)[-1].argmax()))
        with open(os.path.join(HERE, f"{name}-lora-{which}.golden"), "wb") as f:
            np.array([len(tokens), logits.shape[1], N_GREEDY], np.int32).tofile(f)
            tokens.tofile(f)
            logits.astype(np.float32).tofile(f)
            np.array(sequence[len(tokens):], np.int32).tofile(f)
        print(name, which, f"base off {off:.1e}, changed by {np.linalg.norm(logits - base) / np.linalg.norm(base):.2f}",
              sequence[len(tokens):len(tokens) + 8])


if __name__ == "__main__":
    main()
