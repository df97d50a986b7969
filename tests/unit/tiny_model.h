/* tiny_model: a random Qwen3 of a few thousand numbers with a byte vocabulary, for tests of what
 * goes on around a model. */
#ifndef LEMMA_TESTS_TINY_MODEL_H
#define LEMMA_TESTS_TINY_MODEL_H

#include "gguf_build.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum {
    TINY_EMBD = 32,
    TINY_HEAD = 16,
    TINY_FF = 64,
    TINY_LAYERS = 2,
    TINY_VOCAB = 272, /* 256 bytes, the special tokens below, padding */
    TINY_CTX = 1024,
    TINY_END = 256,     /* <|im_end|> */
    TINY_START = 257,   /* <|im_start|> */
    TINY_THINK = 258,   /* <think> */
    TINY_UNTHINK = 259, /* </think> */
    TINY_CALL = 260,    /* <tool_call> */
    TINY_UNCALL = 261,  /* </tool_call> */
};

static uint64_t tiny_random_state = 1;
static inline float tiny_random(void) { /* about normal */
    float sum = 0;
    for (int i = 0; i < 4; i++) {
        tiny_random_state = tiny_random_state * 6364136223846793005u + 1442695040888963407u;
        sum += (float)(tiny_random_state >> 40) / (float)(1 << 24) - 0.5f;
    }
    return sum * 1.7f;
}

static inline void tiny_tensor(struct gguf_build *g, const char *name, int layer, int cols,
                               int rows, float scale) {
    char full[64];
    size_t n = (size_t)cols * (size_t)(rows ? rows : 1);
    float *v = malloc(n * sizeof *v);
    for (size_t i = 0; i < n; i++)
        v[i] = rows ? tiny_random() * scale : 1;
    if (layer >= 0)
        snprintf(full, sizeof full, "blk.%d.%s.weight", layer, name);
    else
        snprintf(full, sizeof full, "%s.weight", name);
    gguf_add_tensor(g, full, v, (uint64_t)cols, (uint64_t)rows);
    free(v);
}

/* A byte in GPT-2's spelling. */
static inline void tiny_spell(int byte, char out[4]) {
    struct buf b = {0};
    bool plain = (byte >= '!' && byte <= '~') || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
    uint32_t code = (uint32_t)byte;
    if (!plain)
        code = 0x100 + (uint32_t)(byte <= 32 ? byte : byte < 0xA1 ? byte - 0x7F + 0x21 : 0x43);
    utf8_append_code(&b, code);
    memcpy(out, b.data, b.len + 1);
    buf_free(&b);
}

static inline void tiny_vocabulary(struct gguf_build *g) {
    static char texts[TINY_VOCAB][24];
    static const char *tokens[TINY_VOCAB];
    static int32_t types[TINY_VOCAB];
    static const char *const specials[] = {"<|im_end|>", "<|im_start|>", "<think>",
                                           "</think>",   "<tool_call>",  "</tool_call>"};
    for (int i = 0; i < TINY_VOCAB; i++) {
        types[i] = i < 256 ? 1 : i < 258 ? 3 : i < 262 ? 4 : 5;
        if (i < 256)
            tiny_spell(i, texts[i]);
        else if (i < 262)
            snprintf(texts[i], sizeof texts[i], "%s", specials[i - 256]);
        else
            snprintf(texts[i], sizeof texts[i], "[PAD%d]", i);
        tokens[i] = texts[i];
    }
    gguf_add_str(g, "tokenizer.ggml.model", "gpt2");
    gguf_add_str(g, "tokenizer.ggml.pre", "qwen2");
    gguf_add_strs(g, "tokenizer.ggml.tokens", tokens, TINY_VOCAB);
    gguf_add_i32s(g, "tokenizer.ggml.token_type", types, TINY_VOCAB);
    gguf_add_strs(g, "tokenizer.ggml.merges", NULL, 0);
    gguf_add_u32(g, "tokenizer.ggml.eos_token_id", TINY_END);
    gguf_add_bool(g, "tokenizer.ggml.add_bos_token", false);
}

/* Writes the model to a new temporary file; `path` gets its name (XXXXXX replaced). */
static inline void tiny_model_write(char *path) {
    struct gguf_build g = {0};
    gguf_add_str(&g, "general.architecture", "qwen3");
    gguf_add_str(&g, "general.name", "Tiny random model");
    gguf_add_u32(&g, "qwen3.context_length", TINY_CTX);
    gguf_add_u32(&g, "qwen3.embedding_length", TINY_EMBD);
    gguf_add_u32(&g, "qwen3.block_count", TINY_LAYERS);
    gguf_add_u32(&g, "qwen3.feed_forward_length", TINY_FF);
    gguf_add_u32(&g, "qwen3.attention.head_count", 4);
    gguf_add_u32(&g, "qwen3.attention.head_count_kv", 2);
    gguf_add_u32(&g, "qwen3.attention.key_length", TINY_HEAD);
    gguf_add_u32(&g, "qwen3.attention.value_length", TINY_HEAD);
    gguf_add_f32(&g, "qwen3.attention.layer_norm_rms_epsilon", 1e-6f);
    gguf_add_f32(&g, "qwen3.rope.freq_base", 10000);
    tiny_vocabulary(&g);
    tiny_random_state = 1;
    tiny_tensor(&g, "token_embd", -1, TINY_EMBD, TINY_VOCAB, 1);
    for (int l = 0; l < TINY_LAYERS; l++) {
        tiny_tensor(&g, "attn_norm", l, TINY_EMBD, 0, 1);
        tiny_tensor(&g, "attn_q", l, TINY_EMBD, 4 * TINY_HEAD, 0.4f);
        tiny_tensor(&g, "attn_k", l, TINY_EMBD, 2 * TINY_HEAD, 0.4f);
        tiny_tensor(&g, "attn_v", l, TINY_EMBD, 2 * TINY_HEAD, 0.3f);
        tiny_tensor(&g, "attn_output", l, 4 * TINY_HEAD, TINY_EMBD, 0.3f);
        tiny_tensor(&g, "attn_q_norm", l, TINY_HEAD, 0, 1);
        tiny_tensor(&g, "attn_k_norm", l, TINY_HEAD, 0, 1);
        tiny_tensor(&g, "ffn_norm", l, TINY_EMBD, 0, 1);
        tiny_tensor(&g, "ffn_gate", l, TINY_EMBD, TINY_FF, 0.3f);
        tiny_tensor(&g, "ffn_up", l, TINY_EMBD, TINY_FF, 0.3f);
        tiny_tensor(&g, "ffn_down", l, TINY_FF, TINY_EMBD, 0.2f);
    }
    tiny_tensor(&g, "output_norm", -1, TINY_EMBD, 0, 1);
    tiny_tensor(&g, "output", -1, TINY_EMBD, TINY_VOCAB, 0.35f);
    struct buf file = gguf_finish(&g);
    int fd = mkstemp(path);
    if (fd < 0 || write(fd, file.data, file.len) != (ssize_t)file.len) {
        perror(path);
        abort();
    }
    close(fd);
    buf_free(&file);
}

#endif
