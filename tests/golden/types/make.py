#!/usr/bin/env python3
"""Writes types.golden: random blocks of every quantised type and the numbers that they stand for, as the Python package
`gguf` computes them.

    pip install gguf numpy

For each type: int32 type number, n_bytes, n_numbers; the bytes; float32 numbers.
"""
import os
import numpy as np
import gguf
from gguf import GGMLQuantizationType as T
from gguf.constants import GGML_QUANT_SIZES

HALVES = {  # where a block's scales stand, as halves
    "F16": None, "BF16": None, "Q4_0": [0], "Q4_1": [0, 2], "Q5_0": [0], "Q5_1": [0, 2], "Q8_0": [0], "Q2_K": [80, 82],
    "Q3_K": [108], "Q4_K": [0, 2], "Q5_K": [0, 2], "Q6_K": [208], "IQ4_NL": [0], "IQ4_XS": [0],
}
rng = np.random.default_rng(7)
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "types.golden"), "wb") as f:
    for name, halves in HALVES.items():
        numbers, size = GGML_QUANT_SIZES[T[name]]
        n = 1024 // numbers if numbers > 1 else 64
        if halves is None:
            x = rng.standard_normal(n).astype(np.float32)
            raw = gguf.quantize(x, T[name]).view(np.uint8).reshape(1, -1)
        else:
            raw = rng.integers(0, 256, (n, size), dtype=np.uint8)
            for at in halves:
                raw[:, at:at + 2] = rng.standard_normal(n).astype(np.float16).reshape(n, 1).view(np.uint8)
        out = gguf.dequantize(raw.reshape(1, -1), T[name]).astype(np.float32).reshape(-1)
        np.array([T[name].value, raw.size, out.size], np.int32).tofile(f)
        raw.tofile(f)
        out.tofile(f)
