#!/usr/bin/env python3
"""Writes the golden files of the forward pass: for each family a small model with random weights, its logits and its
greedy continuation as Hugging Face Transformers computes them.

    pip install torch transformers gguf numpy
    make.py [NAME …]            (here; all cases by default)

For each case NAME: NAME.f32.gguf, for qwen3 also NAME.f16.gguf (the same numbers: the weights are halves), NAME.golden: int32 counts
n_tokens, n_vocab, n_greedy; int32 tokens; float32 logits (n_tokens × n_vocab); int32 greedy tokens that follow the prompt.
"""
import os, sys
import numpy as np
import torch
import gguf
import transformers

HERE = os.path.dirname(os.path.abspath(__file__))
N_TOKENS, N_GREEDY = 40, 24
SPECIAL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", "<think>", "</think>", "<tool_call>", "</tool_call>", "[PAD]"]
N_VOCAB = 256 + len(SPECIAL)

SIZE = dict(vocab_size=N_VOCAB, hidden_size=64, intermediate_size=96, num_hidden_layers=2, num_attention_heads=4,
            num_key_value_heads=2, max_position_embeddings=256)


def rope(kind, **more):
    return dict(rope_type=kind, rope_theta=10000.0, **more)


CASES = {
    "qwen3": dict(model="Qwen3", arch="qwen3", head_dim=32, tie_word_embeddings=True, rms_norm_eps=1e-6,
                  rope_parameters=dict(rope_type="default", rope_theta=1e6)),
    "qwen3-yarn": dict(model="Qwen3", arch="qwen3", head_dim=32, tie_word_embeddings=False, rms_norm_eps=1e-6,
                       rope_parameters=rope("yarn", factor=4.0, original_max_position_embeddings=64,
                                            attention_factor=1.25)),
    "qwen2": dict(model="Qwen2", arch="qwen2", tie_word_embeddings=True, rms_norm_eps=1e-6, rope_parameters=rope("default")),
    "llama": dict(model="Llama", arch="llama", tie_word_embeddings=False, rms_norm_eps=1e-5, rope_parameters=rope("default")),
    "llama31": dict(model="Llama", arch="llama", head_dim=32, tie_word_embeddings=True, rms_norm_eps=1e-5,
                    rope_parameters=rope("llama3", factor=8.0, low_freq_factor=1.0, high_freq_factor=4.0,
                                         original_max_position_embeddings=32)),
    "mistral": dict(model="Mistral", arch="llama", tie_word_embeddings=False, rms_norm_eps=1e-5, sliding_window=12,
                    rope_parameters=rope("default")),
}


def byte_tokens():
    """The 256 bytes as the byte-level BPE spells them."""
    printable = list(range(33, 127)) + list(range(161, 173)) + list(range(174, 256))
    out, extra = [], 0
    for b in range(256):
        if b in printable:
            out.append(chr(b))
        else:
            out.append(chr(256 + extra))
            extra += 1
    return out


def build(case, seed):
    args = dict(SIZE)
    args.update({k: v for k, v in case.items() if k not in ("model", "arch")})
    config = getattr(transformers, case["model"] + "Config")(**args)
    config._attn_implementation = "eager"
    model = getattr(transformers, case["model"] + "ForCausalLM")(config).eval()
    torch.manual_seed(seed)
    with torch.no_grad():
        for name, p in model.named_parameters():
            if p.dim() == 2:
                std = 1.2 / p.shape[1] ** 0.5 if "embed" not in name else 0.5
                p.normal_(0, std)
            elif "norm" in name:
                p.uniform_(0.5, 1.5)
            else:
                p.normal_(0, 0.3)  # a bias
            p.copy_(p.half().float())
    return config, model


def permuted(w, heads):
    """Transformers turns the halves of a head; llama's files want neighbours."""
    return w.reshape(heads, 2, w.shape[0] // heads // 2, *w.shape[1:]).swapaxes(1, 2).reshape(w.shape)


NAMES = {
    "model.embed_tokens.weight": "token_embd.weight", "model.norm.weight": "output_norm.weight", "lm_head.weight": "output.weight",
    "input_layernorm": "attn_norm", "post_attention_layernorm": "ffn_norm", "self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v", "self_attn.o_proj": "attn_output", "self_attn.q_norm": "attn_q_norm", "self_attn.k_norm": "attn_k_norm",
    "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up", "mlp.down_proj": "ffn_down",
}


def gguf_name(name):
    if name in NAMES:
        return NAMES[name]
    _, _, layer, *middle, last = name.split(".")
    return f"blk.{layer}.{NAMES['.'.join(middle)]}.{last}"


def write(path, case, config, model, dtype):
    a = case["arch"]
    w = gguf.GGUFWriter(path, a)
    w.add_name(f"random {case['model']}")
    w.add_context_length(config.max_position_embeddings)
    w.add_embedding_length(config.hidden_size)
    w.add_block_count(config.num_hidden_layers)
    w.add_feed_forward_length(config.intermediate_size)
    w.add_head_count(config.num_attention_heads)
    w.add_head_count_kv(config.num_key_value_heads)
    head_dim = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
    w.add_key_length(head_dim)
    w.add_value_length(head_dim)
    w.add_layer_norm_rms_eps(config.rms_norm_eps)
    r = case["rope_parameters"]
    w.add_rope_freq_base(r["rope_theta"])
    w.add_rope_dimension_count(head_dim)
    if r["rope_type"] == "yarn":
        w.add_rope_scaling_type(gguf.RopeScalingType.YARN)
        w.add_rope_scaling_factor(r["factor"])
        w.add_rope_scaling_orig_ctx_len(r["original_max_position_embeddings"])
        # The file's factor multiplies YaRN's own magnitude; Transformers' replaces it.
        w.add_rope_scaling_attn_factors(r["attention_factor"] / (1 + 0.1 * np.log(r["factor"])))
    if case.get("sliding_window"):
        w.add_sliding_window(case["sliding_window"])
    w.add_tokenizer_model("gpt2")
    w.add_tokenizer_pre("qwen2")
    w.add_token_list(byte_tokens() + SPECIAL)
    w.add_token_types([1] * 256 + [3, 3, 3, 4, 4, 4, 4, 5])
    w.add_token_merges(["t h"])
    w.add_eos_token_id(258)
    if r["rope_type"] == "llama3":
        plain = 1.0 / r["rope_theta"] ** (np.arange(0, head_dim, 2, dtype=np.float64) / head_dim)
        scaled = model.model.rotary_emb.inv_freq.double().numpy()
        w.add_tensor("rope_freqs.weight", (plain / scaled).astype(np.float32))
    for name, p in model.named_parameters():
        x = p.detach().numpy()
        if a == "llama" and ("q_proj" in name or "k_proj" in name):
            x = permuted(x, config.num_attention_heads if "q_proj" in name else config.num_key_value_heads)
        w.add_tensor(gguf_name(name), np.ascontiguousarray(x, dtype=dtype if p.dim() == 2 else np.float32))
    w.write_header_to_file()
    w.write_kv_data_to_file()
    w.write_tensors_to_file()
    w.close()


def main():
    for i, name in enumerate(CASES):
        if sys.argv[1:] and name not in sys.argv[1:]:
            continue
        case = CASES[name]
        config, model = build(case, 100 + i)
        rng = np.random.default_rng(i)
        tokens = rng.integers(0, 256, N_TOKENS)
        with torch.no_grad():
            logits = model(torch.tensor(tokens)[None]).logits[0].float().numpy()
            sequence = list(tokens)
            for _ in range(N_GREEDY):
                last = model(torch.tensor(sequence)[None]).logits[0, -1]
                sequence.append(int(last.argmax()))
        for kind, dtype in (("f32", np.float32), ("f16", np.float16)):
            if kind == "f16" and name != "qwen3":
                continue
            write(os.path.join(HERE, f"{name}.{kind}.gguf"), case, config, model, dtype)
        with open(os.path.join(HERE, f"{name}.golden"), "wb") as f:
            np.array([N_TOKENS, N_VOCAB, N_GREEDY], np.int32).tofile(f)
            tokens.astype(np.int32).tofile(f)
            logits.astype(np.float32).tofile(f)
            np.array(sequence[N_TOKENS:], np.int32).tofile(f)
        print(name, "largest logit", np.abs(logits).max(), "greedy", sequence[N_TOKENS:N_TOKENS + 8])


main()
