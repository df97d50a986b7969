#include "model/lora.h"

#include "base/buf.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct adapter {
    struct gguf *file;
    const struct model *model;
    struct lora_pair (*layers)[LORA_SLOTS];
    float **vectors; /* matrices that were no floats in the file */
    size_t n_vectors;
    int rank;
};

/* --- the file --- */

static const struct slot {
    const char *name;
    size_t matrix; /* in struct layer */
} slots[LORA_SLOTS] = {
    [LORA_Q] = {"attn_q", offsetof(struct layer, q)},
    [LORA_K] = {"attn_k", offsetof(struct layer, k)},
    [LORA_V] = {"attn_v", offsetof(struct layer, v)},
    [LORA_O] = {"attn_output", offsetof(struct layer, o)},
    [LORA_GATE] = {"ffn_gate", offsetof(struct layer, gate)},
    [LORA_UP] = {"ffn_up", offsetof(struct layer, up)},
    [LORA_DOWN] = {"ffn_down", offsetof(struct layer, down)},
};

static bool check_keys(const struct adapter *a, double *alpha, struct err *e) {
    const char *path = gguf_path(a->file), *name = a->model->arch.name;
    if (!gguf_str_is(a->file, "general.type", "adapter"))
        return err_at(e, ERR_INVALID, path,
                      "this is no adapter: its key general.type is not \"adapter\"");
    if (!gguf_str_is(a->file, "adapter.type", "lora"))
        return err_at(e, ERR_UNSUPPORTED, path,
                      "the key adapter.type is not \"lora\": other adapters are not supported");
    if (!gguf_str_is(a->file, "general.architecture", name)) {
        size_t n;
        const char *other = gguf_str(a->file, "general.architecture", &n);
        return err_at(e, ERR_INVALID, path,
                      "the adapter is for a model of the architecture %.*s; this one is %s",
                      other ? (int)(n < 32 ? n : 32) : 7, other ? other : "unknown", name);
    }
    *alpha = 0;
    if (gguf_has(a->file, "adapter.lora.alpha") &&
        (!gguf_f64(a->file, "adapter.lora.alpha", alpha) || !(*alpha >= -1e6 && *alpha <= 1e6)))
        return err_at(e, ERR_CORRUPT, path, "the key adapter.lora.alpha makes no sense");
    return true;
}

/* "blk.3.attn_q.weight.lora_a": which half of which pair, and of which matrix of the model. */
static bool find_place(const struct adapter *a, const char *name, int *layer, int *slot,
                       bool *is_b) {
    int end = 0;
    if (sscanf(name, "blk.%d.%n", layer, &end) != 1 || !end || *layer < 0 ||
        *layer >= a->model->arch.n_layers)
        return false;
    for (*slot = 0; *slot < LORA_SLOTS; ++*slot) {
        const char *what = slots[*slot].name, *rest = name + end + strlen(what);
        if (strncmp(name + end, what, strlen(what)))
            continue;
        *is_b = !strcmp(rest, ".weight.lora_b");
        if (*is_b || !strcmp(rest, ".weight.lora_a"))
            return true;
    }
    return false;
}

static const struct matrix *matrix_at(const struct adapter *a, int layer, int slot) {
    return (const struct matrix *)(const void *)((const char *)&a->model->layers[layer] +
                                                 slots[slot].matrix);
}

/* Floats stay where they lie in the file; others become floats. */
static struct matrix matrix_of(struct adapter *a, const struct gguf_tensor *t) {
    int cols = (int)t->dim[0], rows = (int)t->dim[1];
    struct matrix m = {t->type, rows,   cols, tensor_row_bytes(t->type, t->dim[0]),
                       t->data, t->name, NULL};
    if (kernel_act_kind(t->type) == ACT_F32)
        return m;
    float *v = mem_alloc((size_t)rows * (size_t)cols * sizeof *v);
    for (int r = 0; r < rows; r++)
        kernel_dequantize(t->type, m.data + (size_t)r * m.row_bytes, v + (size_t)r * (size_t)cols,
                          cols);
    a->vectors = mem_grow(a->vectors, a->n_vectors + 1, sizeof *a->vectors);
    a->vectors[a->n_vectors++] = v;
    m.type = TENSOR_F32;
    m.row_bytes = (size_t)cols * sizeof *v;
    m.data = (const uint8_t *)v;
    return m;
}

static bool take_tensor(struct adapter *a, const struct gguf_tensor *t, struct err *e) {
    const char *path = gguf_path(a->file);
    int layer, slot;
    bool is_b;
    if (!find_place(a, t->name, &layer, &slot, &is_b))
        return err_at(e, ERR_UNSUPPORTED, path,
                      "the tensor %.96s has no place: adapters change attention and feed-forward "
                      "matrices of the model's %d layers",
                      t->name, a->model->arch.n_layers);
    const struct matrix *m = matrix_at(a, layer, slot);
    uint64_t rank = t->dim[is_b ? 0 : 1], side = t->dim[is_b ? 1 : 0];
    uint64_t want = (uint64_t)(is_b ? m->rows : m->cols);
    if (side != want || rank < 1 || rank > LORA_MAX_RANK || t->dim[2] != 1 || t->dim[3] != 1)
        return err_at(e, ERR_INVALID, path,
                      "the tensor %.96s is %llu × %llu; to fit %s of this model (%d × %d) its %s "
                      "must be %llu, and the rank 1 to %d",
                      t->name, (unsigned long long)t->dim[0], (unsigned long long)t->dim[1],
                      m->name, m->cols, m->rows, is_b ? "rows" : "columns",
                      (unsigned long long)want, LORA_MAX_RANK);
    struct lora_pair *pair = &a->layers[layer][slot];
    *(is_b ? &pair->b : &pair->a) = matrix_of(a, t);
    return true;
}

/* Both halves of every pair, of one rank. */
static bool finish_pairs(struct adapter *a, double alpha, struct err *e) {
    const char *path = gguf_path(a->file);
    for (int i = 0; i < a->model->arch.n_layers; i++)
        for (int s = 0; s < LORA_SLOTS; s++) {
            struct lora_pair *p = &a->layers[i][s];
            const struct matrix *one = p->a.data ? &p->a : &p->b;
            if (!p->a.data && !p->b.data)
                continue;
            if (!p->a.data || !p->b.data)
                return err_at(e, ERR_CORRUPT, path, "the tensor %.96s lacks its lora_%c",
                              one->name, p->a.data ? 'b' : 'a');
            if (p->a.rows != p->b.cols)
                return err_at(e, ERR_INVALID, path,
                              "the tensor %.96s has the rank %d and its lora_b the rank %d",
                              p->a.name, p->a.rows, p->b.cols);
            p->scale = (float)(alpha ? alpha / p->a.rows : 1);
            a->rank = p->a.rows > a->rank ? p->a.rows : a->rank;
        }
    return a->rank ||
           err_at(e, ERR_INVALID, path, "the adapter changes no matrix: it has no tensors");
}

struct adapter *adapter_new(struct gguf *file, const struct model *model, struct err *e) {
    struct adapter *a = mem_zero(1, sizeof *a);
    double alpha;
    a->file = file;
    a->model = model;
    a->layers = mem_zero((size_t)model->arch.n_layers, sizeof *a->layers);
    bool good = check_keys(a, &alpha, e);
    for (size_t i = 0; good && i < gguf_n_tensors(file); i++)
        good = take_tensor(a, gguf_tensor_at(file, i), e);
    if (good && finish_pairs(a, alpha, e))
        return a;
    adapter_free(a);
    return NULL;
}

struct adapter *adapter_open(const char *path, const struct model *model, struct err *e) {
    struct gguf *file = gguf_open(path, e);
    return file ? adapter_new(file, model, e) : NULL;
}

void adapter_free(struct adapter *a) {
    if (!a)
        return;
    for (size_t i = 0; i < a->n_vectors; i++)
        free(a->vectors[i]);
    free(a->vectors);
    free(a->layers);
    gguf_close(a->file);
    free(a);
}

const struct model *adapter_model(const struct adapter *a) {
    return a->model;
}
int adapter_rank(const struct adapter *a) {
    return a->rank;
}

const struct lora_pair *adapter_pair(const struct adapter *a, int layer, enum lora_slot slot) {
    const struct lora_pair *p = &a->layers[layer][slot];
    return p->a.data ? p : NULL;
}
