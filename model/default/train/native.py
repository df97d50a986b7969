"""The gradient of a step and Muon's update without PyTorch: avx2/*.c, built when they are first wanted and called with pointers.

For processors with AVX2 and no bfloat16: there a step takes 2.2 s where compiled PyTorch in float32 takes 4.0.
"""
import ctypes
import os
import subprocess

import numpy as np
import torch

HERE = os.path.dirname(os.path.abspath(__file__))
LAYER = ("attn_norm", "q", "k", "v", "o", "q_norm", "k_norm", "ffn_norm", "gate", "up", "down")     # the order of step.c


class Shape(ctypes.Structure):
    _fields_ = [(n, ctypes.c_int32) for n in ("vocab", "width", "layers", "heads", "kv_heads", "head_size", "ffn")] + [
        (n, ctypes.c_float) for n in ("eps", "rope_base")]


class Batch(ctypes.Structure):
    _fields_ = [(n, ctypes.c_int32) for n in ("rows", "row", "scored")] + [
        (n, ctypes.c_void_p) for n in ("tokens", "segments", "at", "target", "weight", "loss")]


class Matrix(ctypes.Structure):
    _fields_ = [(n, ctypes.c_void_p) for n in ("weights", "momentum", "gradient")] + [(n, ctypes.c_int32) for n in ("rows", "columns")]


class Rule(ctypes.Structure):
    _fields_ = [(n, ctypes.c_float) for n in ("lr", "momentum", "decay")]


def build(folder):
    """avx2/*.c as a library in `folder`."""
    library = os.path.join(os.path.abspath(folder), "native.so")
    subprocess.run(["cc", "-O3", "-march=native", "-fno-math-errno", "-shared", "-fPIC", "-o", library]
                   + [os.path.join(HERE, "avx2", n) for n in ("step.c", "muon.c")] + ["-lm", "-lpthread"], check=True)
    c = ctypes.CDLL(library)
    c.trainer_new.restype = c.muon_new.restype = ctypes.c_void_p
    c.muon_new.argtypes = [ctypes.c_int, ctypes.c_long, ctypes.c_long]
    return c


class Trainer:
    def __init__(self, c, config, threads, longest):
        """`longest`: the places of the longest row."""
        self.c = c
        shape = Shape(*(getattr(config, n) for n, _ in Shape._fields_))
        self.trainer = ctypes.c_void_p(self.c.trainer_new(ctypes.byref(shape), threads, longest))
        if not self.trainer:
            raise SystemExit(f"avx2/step.c does not know this shape: {config}")

    def step(self, model, tokens, segments, at, target, weight, gradients=True):
        """The loss of every scored place (a tensor), and in every parameter's grad, if wanted, the gradient of their mean by weight."""
        parameters = [model.embed.weight, model.norm.weight] + [getattr(layer, n).weight for layer in model.layers for n in LAYER]
        pointers = ctypes.c_void_p * len(parameters)
        out = None
        if gradients:
            for p in parameters:
                p.grad = torch.empty_like(p) if p.grad is None else p.grad
            out = pointers(*(p.grad.data_ptr() for p in parameters))
        tokens, segments, at, target = (np.ascontiguousarray(x, np.int32) for x in (tokens, segments, at, target))
        weight = np.ascontiguousarray(weight, np.float32)
        weight, loss = weight / weight.sum(), np.zeros(len(at), np.float32)
        batch = Batch(*tokens.shape, len(at), *(x.ctypes.data for x in (tokens, segments, at, target, weight, loss)))
        if self.c.trainer_step(self.trainer, pointers(*(p.data_ptr() for p in parameters)), out, ctypes.byref(batch)):
            raise SystemExit("a batch does not suit avx2/step.c")
        return torch.from_numpy(loss)


class Muon:
    """train.py's, for matrices whose gradients lie where they are; `state` as there."""

    def __init__(self, c, matrices, lr, threads, momentum=0.95, decay=0.02):
        self.c, self.groups, self.lr, self.momentum, self.decay = c, {}, lr, momentum, decay
        for p in matrices:
            self.groups.setdefault(tuple(p.shape), []).append(p)
        self.state = {s: torch.zeros(len(ps), *s) for s, ps in self.groups.items()}
        self.muon = ctypes.c_void_p(c.muon_new(threads, max(p.numel() for p in matrices), max(max(p.shape) for p in matrices)))

    def step(self, scale):
        every = [Matrix(p.data_ptr(), m.data_ptr(), p.grad.data_ptr(), *s) for s, ps in self.groups.items() for p, m in zip(ps, self.state[s])]
        rule = Rule(self.lr * scale, self.momentum, self.decay)
        if self.c.muon_step(self.muon, (Matrix * len(every))(*every), len(every), ctypes.byref(rule)):
            raise SystemExit("avx2/muon.c does not know the shape of a matrix")
