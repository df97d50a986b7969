#include "daemon/cli/local_model.h"

#include "base/buf.h"
#include "model/lora.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

bool local_model_open(struct local_model *m, const char *path, int n_threads, const char *kernels,
                      const char *kv_type, int n_seqs, int n_ctx, int max_batch, struct err *e) {
    *m = (struct local_model){.n_seqs = n_seqs, .blocks_a_seq = (n_ctx + KV_BLOCK - 1) / KV_BLOCK};
    int n_blocks = n_seqs * m->blocks_a_seq;
    if (!(m->file = gguf_open(path, e)) || !(m->model = model_load(m->file, e)) ||
        !(m->kv = kv_new(m->model, n_blocks, kv_type, e)) ||
        !(m->forward = forward_new(m->model, m->kv, n_threads, kernels, max_batch, e))) {
        local_model_close(m);
        return false;
    }
    m->blocks = mem_zero((size_t)n_blocks, sizeof *m->blocks);
    m->seqs = mem_zero((size_t)n_seqs, sizeof *m->seqs);
    for (int i = 0; i < n_blocks; i++)
        m->blocks[i] = i;
    for (int i = 0; i < n_seqs; i++)
        m->seqs[i] = (struct forward_seq){m->blocks + i * m->blocks_a_seq, -1};
    return true;
}

bool local_model_adapt(struct local_model *m, const char *path, struct err *e) {
    m->adapter = adapter_open(path, m->model, e);
    int index = m->adapter ? forward_add_adapter(m->forward, m->adapter, e) : -1;
    for (int i = 0; i < m->n_seqs; i++)
        m->seqs[i].adapter = index;
    return index >= 0;
}

void local_model_close(struct local_model *m) {
    forward_free(m->forward);
    adapter_free(m->adapter);
    kv_free(m->kv);
    model_free(m->model);
    gguf_close(m->file);
    free(m->blocks);
    free(m->seqs);
    *m = (struct local_model){0};
}

bool parse_int(const char *text, long low, long high, int *out) {
    char *end;
    errno = 0;
    long v = strtol(text, &end, 10);
    if (errno || end == text || *end || v < low || v > high)
        return false;
    *out = (int)v;
    return true;
}

int *parse_ints(const char *text, long high, int *n) {
    size_t most = 1;
    for (const char *c = text; *c; c++)
        most += *c == ',';
    int *list = mem_alloc(most * sizeof *list);
    char *copy = mem_strdup(text), *rest = copy, *word;
    bool good = true;
    *n = 0;
    while (good && (word = strsep(&rest, ",")))
        good = parse_int(word + strspn(word, " \t"), 0, high, &list[(*n)++]);
    free(copy);
    if (good)
        return list;
    free(list);
    return NULL;
}
