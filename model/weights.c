#include "model/weights.h"

#include "base/buf.h"
#include "model/kernels/kernels.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* More than any model of these families; they keep every product of two of them inside an int. */
enum {
    MAX_LAYERS = 1024,
    MAX_WIDTH = 1 << 18,
    MAX_HEADS = 1024,
    MAX_HEAD_DIM = 512,
    MAX_VOCAB = 1 << 22,
    MAX_CTX = 1 << 28,
    HEAD_DIM_STEP = 16,
};

/* What a family always has; what the file may say besides is read from its keys. */
static const struct family {
    const char *name;
    enum rope_style rope_style;
    bool qk_norm;
    bool qkv_bias; /* required; where it is false a bias is taken if the file has one */
} families[] = {
    {"qwen3", ROPE_NEOX, true, false},
    {"qwen2", ROPE_NEOX, false, true},
    {"llama", ROPE_PAIRS, false, false}, /* Llama 2 and 3, Mistral, TinyLlama, SmolLM2 */
    {"mistral", ROPE_PAIRS, false, false},
};

struct loader {
    const struct gguf *file;
    struct model *model;
    const struct family *family;
    bool *used; /* a tensor each: one that nobody asked for means that the model is not what we
                   think */
    struct err *e;
};

static const char *key_name(const struct loader *l, const char *key, char out[128]) {
    snprintf(out, 128, "%s.%s", l->family->name, key);
    return out;
}

static bool bad_key(struct loader *l, const char *key, const char *what) {
    char name[128];
    return err_at(l->e, ERR_CORRUPT, gguf_path(l->file), "the key %s %s", key_name(l, key, name),
                  what);
}

/* A required or (with fallback >= 0) optional count of 1 .. max. */
static bool read_count(struct loader *l, const char *key, int fallback, int max, int *out) {
    char name[128];
    uint64_t v;
    key_name(l, key, name);
    if (!gguf_has(l->file, name)) {
        if (fallback < 0)
            return bad_key(l, key, "is missing");
        *out = fallback;
        return true;
    }
    struct gguf_array each; /* some writers give a list with one entry a layer */
    if (gguf_array(l->file, name, &each) && each.n) {
        int64_t first = gguf_array_i64(&each, 0);
        for (uint64_t i = 1; i < each.n; i++)
            if (gguf_array_i64(&each, i) != first)
                return err_at(l->e, ERR_UNSUPPORTED, gguf_path(l->file),
                              "the key %s differs from layer to layer, which is not supported",
                              name);
        v = first < 0 ? 0 : (uint64_t)first;
    } else if (!gguf_u64(l->file, name, &v)) {
        return bad_key(l, key, "is no count");
    }
    if (v < 1 || v > (uint64_t)max) {
        char what[96];
        snprintf(what, sizeof what, "is %llu; 1 to %d make sense", (unsigned long long)v, max);
        return bad_key(l, key, what);
    }
    *out = (int)v;
    return true;
}

static bool read_real(struct loader *l, const char *key, double fallback, double low, double high,
                      double *out) {
    char name[128];
    key_name(l, key, name);
    *out = fallback;
    if (!gguf_has(l->file, name))
        return true;
    if (!gguf_f64(l->file, name, out) || !(*out >= low && *out <= high))
        return bad_key(l, key, "is no number that makes sense");
    return true;
}

/* --- rope: angles a position, with the scalings that files ask for --- */

/* How far frequency i is one that YaRN leaves alone (1) or stretches by the factor (0).
 * Peng et al. 2023, "YaRN", section 3.2. */
static double yarn_keep(int i, double low, double high) {
    double width = high - low < 0.001 ? 0.001 : high - low;
    double at = (i - low) / width;
    return 1 - (at < 0 ? 0 : at > 1 ? 1 : at);
}

static bool read_rope(struct loader *l) {
    struct arch *a = &l->model->arch;
    char name[128];
    double base, linear, factor, attn_factor, beta_fast, beta_slow;
    int original;
    bool scaled = true, yarn = false; /* a factor without a type is a linear one */
    if (!read_count(l, "rope.dimension_count", a->head_dim, a->head_dim, &a->rope_dims) ||
        !read_real(l, "rope.freq_base", 10000, 1.0001, 1e12, &base) ||
        !read_real(l, "rope.scale_linear", 1, 1e-3, 1e6, &linear) || /* older files */
        !read_real(l, "rope.scaling.factor", linear, 1e-3, 1e6, &factor) ||
        !read_real(l, "rope.scaling.attn_factor", 1, 1e-3, 1e3, &attn_factor) ||
        !read_real(l, "rope.scaling.yarn_beta_fast", 32, 1e-3, 1e6, &beta_fast) ||
        !read_real(l, "rope.scaling.yarn_beta_slow", 1, 1e-3, 1e6, &beta_slow) ||
        !read_count(l, "rope.scaling.original_context_length", a->n_ctx, MAX_CTX, &original))
        return false;
    if (a->rope_dims % 2)
        return bad_key(l, "rope.dimension_count", "is odd");
    key_name(l, "rope.scaling.type", name);
    if (gguf_has(l->file, name)) {
        scaled = !gguf_str_is(l->file, name, "none");
        yarn = gguf_str_is(l->file, name, "yarn");
        if (scaled && !yarn && !gguf_str_is(l->file, name, "linear"))
            return bad_key(l, "rope.scaling.type", "is neither none, linear nor yarn");
    }
    int n = a->rope_dims / 2;
    double low = 0, high = 0;
    if (yarn) {
        double turns = 2 * M_PI, width = a->rope_dims / (2 * log(base));
        low = floor(width * log(original / (beta_fast * turns)));
        high = ceil(width * log(original / (beta_slow * turns)));
        low = low < 0 ? 0 : low;
        high = high > a->rope_dims - 1 ? a->rope_dims - 1 : high;
    }
    a->rope_freq = mem_alloc((size_t)n * sizeof *a->rope_freq);
    for (int i = 0; i < n; i++) {
        double f = pow(base, -2.0 * i / a->rope_dims);
        double keep = yarn ? yarn_keep(i, low, high) : 0;
        a->rope_freq[i] = (float)(scaled ? f * keep + f / factor * (1 - keep) : f);
    }
    a->rope_scale = (float)(yarn ? attn_factor * (factor > 1 ? 1 + 0.1 * log(factor) : 1) : 1);
    return true;
}

/* Llama 3.1 ships its scaling as a divisor for every frequency. */
static bool apply_rope_factors(struct loader *l, const float *factors) {
    struct arch *a = &l->model->arch;
    for (int i = 0; i < a->rope_dims / 2; i++) {
        if (!(factors[i] >= 1e-3f && factors[i] <= 1e6f))
            return err_at(l->e, ERR_CORRUPT, gguf_path(l->file),
                          "the tensor rope_freqs.weight holds a factor that makes no sense");
        a->rope_freq[i] /= factors[i];
    }
    return true;
}

static bool read_arch(struct loader *l) {
    struct arch *a = &l->model->arch;
    const struct gguf *file = l->file;
    char name[128];
    double eps;
    int value_dim, experts;
    a->name = l->family->name;
    a->rope_style = l->family->rope_style;
    a->qk_norm = l->family->qk_norm;
    if (!read_count(l, "block_count", -1, MAX_LAYERS, &a->n_layers) ||
        !read_count(l, "context_length", -1, MAX_CTX, &a->n_ctx) ||
        !read_count(l, "embedding_length", -1, MAX_WIDTH, &a->n_embd) ||
        !read_count(l, "feed_forward_length", -1, MAX_WIDTH, &a->n_ff) ||
        !read_count(l, "attention.head_count", -1, MAX_HEADS, &a->n_heads) ||
        !read_count(l, "attention.head_count_kv", a->n_heads, MAX_HEADS, &a->n_kv_heads))
        return false;
    if (a->n_heads % a->n_kv_heads)
        return bad_key(l, "attention.head_count", "is no multiple of attention.head_count_kv");
    if (a->n_embd % a->n_heads && !gguf_has(file, key_name(l, "attention.key_length", name)))
        return bad_key(l, "embedding_length", "is no multiple of attention.head_count");
    if (!read_count(l, "attention.key_length", a->n_embd / a->n_heads, MAX_HEAD_DIM,
                    &a->head_dim) ||
        !read_count(l, "attention.value_length", a->head_dim, MAX_HEAD_DIM, &value_dim))
        return false;
    if (value_dim != a->head_dim)
        return err_at(
            l->e, ERR_UNSUPPORTED, gguf_path(file),
            "keys of %d and values of %d numbers a head are not supported: they must be equal",
            a->head_dim, value_dim);
    if (a->head_dim % HEAD_DIM_STEP)
        return err_at(l->e, ERR_UNSUPPORTED, gguf_path(file),
                      "heads of %d numbers are not supported: they must be a multiple of %d",
                      a->head_dim, HEAD_DIM_STEP);
    if (gguf_has(file, key_name(l, "expert_count", name)) &&
        (!read_count(l, "expert_count", 0, 1 << 16, &experts) || experts))
        return err_at(l->e, ERR_UNSUPPORTED, gguf_path(file),
                      "mixtures of experts (%s.expert_count) are not supported", l->family->name);
    /* A window of 0 is how some writers say "none". */
    uint64_t window = 0;
    if (gguf_u64(file, key_name(l, "attention.sliding_window", name), &window) && window > MAX_CTX)
        return bad_key(l, "attention.sliding_window", "makes no sense");
    a->window = window < (uint64_t)a->n_ctx ? (int)window : 0;
    if (!read_real(l, "attention.layer_norm_rms_epsilon", 1e-5, 0, 1, &eps))
        return false;
    a->rms_eps = (float)eps;
    a->attn_scale = 1.0f / sqrtf((float)a->head_dim);
    return read_rope(l);
}

/* --- tensors --- */

static const struct gguf_tensor *want(struct loader *l, const char *name, bool required, int cols,
                                      int rows) {
    const struct gguf_tensor *t = gguf_tensor(l->file, name);
    if (!t) {
        if (required)
            err_at(l->e, ERR_CORRUPT, gguf_path(l->file), "the tensor %s is missing", name);
        return NULL;
    }
    l->used[t - gguf_tensor_at(l->file, 0)] = true;
    if (t->dim[0] != (uint64_t)cols || t->dim[1] != (uint64_t)rows || t->dim[2] != 1 ||
        t->dim[3] != 1) {
        err_at(l->e, ERR_CORRUPT, gguf_path(l->file),
               "the tensor %s is %llu × %llu where the model's keys ask for %d × %d", name,
               (unsigned long long)t->dim[0], (unsigned long long)t->dim[1], cols, rows);
        return NULL;
    }
    return t;
}

static bool get_matrix(struct loader *l, const char *name, int cols, int rows, struct matrix *out) {
    const struct gguf_tensor *t = want(l, name, true, cols, rows);
    if (!t)
        return false;
    *out = (struct matrix){t->type, rows,   cols, tensor_row_bytes(t->type, (uint64_t)cols),
                           t->data, t->name, NULL};
    return true;
}

/* A vector as floats; absent and not required: NULL and true. */
static bool get_vector(struct loader *l, const char *name, bool required, int n,
                       const float **out) {
    struct err before = *l->e;
    l->e->code = ERR_NONE;
    const struct gguf_tensor *t = want(l, name, required, n, 1);
    if (!t) {
        if (l->e->code != ERR_NONE)
            return false;
        *l->e = before;
        return true;
    }
    *l->e = before;
    float *v = mem_alloc((size_t)n * sizeof *v);
    kernel_dequantize(t->type, t->data, v, n);
    l->model->vectors = mem_grow(l->model->vectors, l->model->n_vectors + 1, sizeof(float *));
    l->model->vectors[l->model->n_vectors++] = v;
    *out = v;
    return true;
}

static bool layer_matrix(struct loader *l, int layer, const char *what, int cols, int rows,
                         struct matrix *out) {
    char name[64];
    snprintf(name, sizeof name, "blk.%d.%s.weight", layer, what);
    return get_matrix(l, name, cols, rows, out);
}

static bool layer_vector(struct loader *l, int layer, const char *what, bool required, int n,
                         const float **out) {
    char name[64];
    snprintf(name, sizeof name, "blk.%d.%s", layer, what);
    return get_vector(l, name, required, n, out);
}

static bool get_layer(struct loader *l, int i) {
    const struct arch *a = &l->model->arch;
    struct layer *y = &l->model->layers[i];
    int d = a->n_embd, q = a->n_heads * a->head_dim, kv = a->n_kv_heads * a->head_dim, ff = a->n_ff;
    bool bias = l->family->qkv_bias;
    return layer_vector(l, i, "attn_norm.weight", true, d, &y->attn_norm) &&
           layer_matrix(l, i, "attn_q", d, q, &y->q) &&
           layer_matrix(l, i, "attn_k", d, kv, &y->k) &&
           layer_matrix(l, i, "attn_v", d, kv, &y->v) &&
           layer_matrix(l, i, "attn_output", q, d, &y->o) &&
           layer_vector(l, i, "attn_q.bias", bias, q, &y->q_bias) &&
           layer_vector(l, i, "attn_k.bias", bias, kv, &y->k_bias) &&
           layer_vector(l, i, "attn_v.bias", bias, kv, &y->v_bias) &&
           layer_vector(l, i, "attn_output.bias", false, d, &y->o_bias) &&
           (!a->qk_norm ||
            (layer_vector(l, i, "attn_q_norm.weight", true, a->head_dim, &y->q_norm) &&
             layer_vector(l, i, "attn_k_norm.weight", true, a->head_dim, &y->k_norm))) &&
           layer_vector(l, i, "ffn_norm.weight", true, d, &y->ffn_norm) &&
           layer_matrix(l, i, "ffn_gate", d, ff, &y->gate) &&
           layer_matrix(l, i, "ffn_up", d, ff, &y->up) &&
           layer_matrix(l, i, "ffn_down", ff, d, &y->down);
}

static bool get_tensors(struct loader *l) {
    struct model *m = l->model;
    struct arch *a = &m->arch;
    const struct gguf_tensor *embedding = gguf_tensor(l->file, "token_embd.weight");
    const float *factors = NULL;
    if (!embedding)
        return err_at(l->e, ERR_CORRUPT, gguf_path(l->file),
                      "the tensor token_embd.weight is missing");
    if (embedding->dim[1] > MAX_VOCAB)
        return err_at(l->e, ERR_CORRUPT, gguf_path(l->file),
                      "the tensor token_embd.weight has %llu rows; at most %d make sense",
                      (unsigned long long)embedding->dim[1], MAX_VOCAB);
    a->n_vocab = (int)embedding->dim[1];
    if (!get_matrix(l, "token_embd.weight", a->n_embd, a->n_vocab, &m->embedding) ||
        !get_vector(l, "output_norm.weight", true, a->n_embd, &m->output_norm) ||
        !get_vector(l, "rope_freqs.weight", false, a->rope_dims / 2, &factors) ||
        (factors && !apply_rope_factors(l, factors)))
        return false;
    a->tied = !gguf_tensor(l->file, "output.weight");
    if (a->tied)
        m->output = m->embedding;
    else if (!get_matrix(l, "output.weight", a->n_embd, a->n_vocab, &m->output))
        return false;
    m->layers = mem_zero((size_t)a->n_layers, sizeof *m->layers);
    for (int i = 0; i < a->n_layers; i++)
        if (!get_layer(l, i))
            return false;
    for (size_t i = 0; i < gguf_n_tensors(l->file); i++) {
        const struct gguf_tensor *t = gguf_tensor_at(l->file, i);
        if (!l->used[i])
            return err_at(l->e, ERR_UNSUPPORTED, gguf_path(l->file),
                          "the tensor %.64s has no place in a %s model as we know it", t->name,
                          a->name);
        m->n_params += t->dim[0] * t->dim[1];
        m->weight_bytes += t->bytes;
    }
    m->step_bytes = m->weight_bytes - (a->tied ? 0 : embedding->bytes);
    return true;
}

static const struct family *find_family(const struct gguf *file, struct err *e) {
    size_t n;
    const char *name = gguf_str(file, "general.architecture", &n);
    if (gguf_str_is(file, "general.type", "adapter")) {
        err_at(e, ERR_INVALID, gguf_path(file),
               "this is an adapter, not a model: name it under `adapters`, beside its model");
        return NULL;
    }
    if (!name) {
        err_at(e, ERR_CORRUPT, gguf_path(file), "the key general.architecture is missing");
        return NULL;
    }
    for (size_t i = 0; i < sizeof families / sizeof *families; i++)
        if (n == strlen(families[i].name) && !memcmp(name, families[i].name, n))
            return &families[i];
    char shown[33];
    snprintf(shown, sizeof shown, "%.*s", (int)(n > 32 ? 32 : n), name);
    for (char *c = shown; *c; c++)
        *c = *c >= ' ' && *c < 127 ? *c : '?';
    err_at(e, ERR_UNSUPPORTED, gguf_path(file),
           "the architecture %s is not supported; qwen3, qwen2, llama and mistral are", shown);
    return NULL;
}

struct model *model_load(const struct gguf *file, struct err *e) {
    struct loader l = {.file = file, .family = find_family(file, e), .e = e};
    if (!l.family)
        return NULL;
    l.model = mem_zero(1, sizeof *l.model);
    l.model->file = file;
    l.used = mem_zero(gguf_n_tensors(file) + 1, 1);
    bool good = read_arch(&l) && get_tensors(&l);
    free(l.used);
    if (good)
        return l.model;
    model_free(l.model);
    return NULL;
}

void model_free(struct model *m) {
    if (!m)
        return;
    for (size_t i = 0; i < m->n_vectors; i++)
        free(m->vectors[i]);
    free(m->vectors);
    free(m->layers);
    free(m->arch.rope_freq);
    free(m);
}
