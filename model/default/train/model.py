"""Qwen3's architecture in plain PyTorch, small: what `export.py` writes is what the engine computes.

Differences to a textbook decoder: an RMS norm on every head's query and key, grouped key/value heads, rotary positions
in the half-split ("NEOX") order, a gated feed-forward with SiLU, no biases, and one matrix for embedding and output.
Runs on PyTorch 1.13 (Debian 12) and later.
"""
import math
from dataclasses import dataclass, asdict

import torch
import torch.nn as nn
import torch.nn.functional as F


@dataclass
class Config:
    vocab: int = 2048
    width: int = 256
    layers: int = 9
    heads: int = 4
    kv_heads: int = 2
    head_size: int = 64
    ffn: int = 1152
    rope_base: float = 10000.0
    eps: float = 1e-6
    context: int = 4096


class RMSNorm(nn.Module):
    def __init__(self, size, eps):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))
        self.eps = eps

    def forward(self, x):
        return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + self.eps) * self.weight


def rope_table(config, length, device=None):
    """cos and sin of every position's angles, (length, head_size/2) each."""
    half = config.head_size // 2
    inv = config.rope_base ** (-torch.arange(half, dtype=torch.float64) / half)
    angle = torch.arange(length, dtype=torch.float64)[:, None] * inv[None, :]
    return angle.cos().float().to(device), angle.sin().float().to(device)


def rotate(x, cos, sin):
    a, b = x.chunk(2, -1)
    return torch.cat([a * cos - b * sin, b * cos + a * sin], -1)


class Layer(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.c = c
        self.attn_norm = RMSNorm(c.width, c.eps)
        self.q = nn.Linear(c.width, c.heads * c.head_size, bias=False)
        self.k = nn.Linear(c.width, c.kv_heads * c.head_size, bias=False)
        self.v = nn.Linear(c.width, c.kv_heads * c.head_size, bias=False)
        self.o = nn.Linear(c.heads * c.head_size, c.width, bias=False)
        self.q_norm = RMSNorm(c.head_size, c.eps)
        self.k_norm = RMSNorm(c.head_size, c.eps)
        self.ffn_norm = RMSNorm(c.width, c.eps)
        self.gate = nn.Linear(c.width, c.ffn, bias=False)
        self.up = nn.Linear(c.width, c.ffn, bias=False)
        self.down = nn.Linear(c.ffn, c.width, bias=False)

    def forward(self, x, cos, sin, mask, cache=None):
        c = self.c
        n, t, _ = x.shape
        h = self.attn_norm(x)
        q = self.q_norm(self.q(h).view(n, t, c.heads, c.head_size)).transpose(1, 2)
        k = self.k_norm(self.k(h).view(n, t, c.kv_heads, c.head_size)).transpose(1, 2)
        v = self.v(h).view(n, t, c.kv_heads, c.head_size).transpose(1, 2)
        q, k = rotate(q, cos, sin), rotate(k, cos, sin)
        if cache is not None:
            k, v = cache.extend(self, k, v)
        # The query heads that share a key head are folded into one axis: no copies of k and v.
        g, s = c.heads // c.kv_heads, k.shape[2]
        q = q.reshape(n, c.kv_heads, g * t, c.head_size)
        score = (q @ k.transpose(2, 3)).view(n, c.kv_heads, g, t, s) * (1 / math.sqrt(c.head_size))
        score = score + mask
        a = torch.softmax(score, -1).view(n, c.kv_heads, g * t, s) @ v
        a = a.view(n, c.heads, t, c.head_size).transpose(1, 2).reshape(n, t, -1)
        x = x + self.o(a)
        h = self.ffn_norm(x)
        return x + self.down(F.silu(self.gate(h)) * self.up(h))


class Model(nn.Module):
    def __init__(self, config):
        super().__init__()
        c = self.c = config
        self.embed = nn.Embedding(c.vocab, c.width)
        self.layers = nn.ModuleList(Layer(c) for _ in range(c.layers))
        self.norm = RMSNorm(c.width, c.eps)
        for name, p in self.named_parameters():
            if p.dim() == 2:
                nn.init.normal_(p, std=0.02 if name.startswith("embed") else 0.6 / math.sqrt(p.shape[1]))
            if name.endswith(("o.weight", "down.weight")):
                p.data.mul_(1 / math.sqrt(2 * c.layers))
        cos, sin = rope_table(c, c.context)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)

    def hidden(self, tokens, at=0, cache=None, mask=None):
        """The last layer's normed states of `tokens` (n, t), which stand at positions at … at+t-1."""
        t = tokens.shape[1]
        x = self.embed(tokens)
        if mask is None:
            mask = torch.full((t, at + t), float("-inf"), device=tokens.device).triu(at + 1)
        for layer in self.layers:
            x = layer(x, self.cos[at:at + t], self.sin[at:at + t], mask, cache)
        return self.norm(x)

    def logits(self, hidden):
        return hidden @ self.embed.weight.t()

    def forward(self, tokens):
        return self.logits(self.hidden(tokens))

    def config(self):
        return asdict(self.c)
