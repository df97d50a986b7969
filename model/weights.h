/* weights: a model of the family (Qwen3, Qwen2, Llama, Mistral) found in a GGUF file. What differs
 * between families is data here; the forward pass has one text. The tensors stay in the mapped
 * file. */
#ifndef LEMMA_MODEL_WEIGHTS_H
#define LEMMA_MODEL_WEIGHTS_H

#include "model/gguf.h"

enum rope_style {
    ROPE_NEOX,  /* the halves of a head turn against each other: x[i], x[i + n/2] */
    ROPE_PAIRS, /* neighbours turn against each other: x[2i], x[2i + 1] (llama) */
};

struct arch {
    const char *name; /* "qwen3", "qwen2", "llama", … */
    int n_layers, n_embd, n_heads, n_kv_heads, head_dim, n_ff, n_vocab;
    int n_ctx;     /* what the model was made for */
    float rms_eps; /* root-mean-square norm */
    enum rope_style rope_style;
    int rope_dims; /* leading numbers of a head that turn; the rest stay */
    float
        *rope_freq; /* rope_dims / 2 angles a position, with every scaling that the file asks for */
    float rope_scale; /* multiplies sine and cosine (YaRN's magnitude) */
    float attn_scale; /* multiplies q·k */
    int window;       /* sliding window, positions a token sees (itself included); 0: all */
    bool qk_norm;     /* per-head norm of q and k (Qwen3) */
    bool tied;        /* the output matrix is the embedding */
};

/* A matrix of `rows` rows, each of `cols` numbers, as it lies in the file. */
struct matrix {
    enum tensor_type type;
    int rows, cols;
    size_t row_bytes;
    const uint8_t *data;
    const char *name;
    const uint8_t *packed; /* the same in tiles (struct kernels' pack), or NULL */
};

/* Vectors are small and were turned into floats at load; an absent bias is NULL. */
struct layer {
    const float *attn_norm, *q_norm, *k_norm, *ffn_norm;
    const float *q_bias, *k_bias, *v_bias, *o_bias;
    struct matrix q, k, v, o;
    struct matrix gate, up, down;
};

struct model {
    const struct gguf *file;
    struct arch arch;
    struct matrix embedding, output;
    const float *output_norm;
    struct layer *layers;
    float **vectors; /* owns what the layers point to */
    size_t n_vectors;
    uint64_t n_params;
    size_t weight_bytes; /* of all tensors */
    size_t
        step_bytes; /* of those that one decoded token reads: all but the embedding, if not tied */
};

/* Finds and checks every tensor against the hyper-parameters. The file must outlive the model. NULL
 * and `e` when the architecture is not ours (named), a tensor is missing or of a wrong shape
 * (named). */
struct model *model_load(const struct gguf *file, struct err *e);
void model_free(struct model *model);

#endif
