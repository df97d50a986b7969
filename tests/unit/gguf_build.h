/* gguf_build: writes small GGUF files in memory, for tests. */
#ifndef LEMMA_TESTS_GGUF_BUILD_H
#define LEMMA_TESTS_GGUF_BUILD_H

#include "base/buf.h"
#include "model/gguf.h"

#include <string.h>

struct gguf_build {
    struct buf keys, infos, data;
    uint64_t n_keys, n_tensors;
};

static inline void gguf_put(struct buf *b, uint64_t v, int bytes) {
    buf_add(b, &v, (size_t)bytes); /* little-endian, as the machines that run these tests are */
}

static inline void gguf_put_text(struct buf *b, const char *s, size_t n) {
    gguf_put(b, n, 8);
    buf_add(b, s, n);
}

static inline void gguf_put_key(struct gguf_build *g, const char *key, enum gguf_type type) {
    g->n_keys++;
    gguf_put_text(&g->keys, key, strlen(key));
    gguf_put(&g->keys, type, 4);
}

static inline void gguf_add_str(struct gguf_build *g, const char *key, const char *value) {
    gguf_put_key(g, key, GGUF_STRING);
    gguf_put_text(&g->keys, value, strlen(value));
}

static inline void gguf_add_u32(struct gguf_build *g, const char *key, uint32_t value) {
    gguf_put_key(g, key, GGUF_U32);
    gguf_put(&g->keys, value, 4);
}

static inline void gguf_add_bool(struct gguf_build *g, const char *key, bool value) {
    gguf_put_key(g, key, GGUF_BOOL);
    gguf_put(&g->keys, value, 1);
}

static inline void gguf_add_f32(struct gguf_build *g, const char *key, float value) {
    gguf_put_key(g, key, GGUF_F32);
    buf_add(&g->keys, &value, 4);
}

static inline void gguf_add_strs(struct gguf_build *g, const char *key, const char *const *s,
                                 size_t n) {
    gguf_put_key(g, key, GGUF_ARRAY);
    gguf_put(&g->keys, GGUF_STRING, 4);
    gguf_put(&g->keys, n, 8);
    for (size_t i = 0; i < n; i++)
        gguf_put_text(&g->keys, s[i], strlen(s[i]));
}

static inline void gguf_add_i32s(struct gguf_build *g, const char *key, const int32_t *v,
                                 size_t n) {
    gguf_put_key(g, key, GGUF_ARRAY);
    gguf_put(&g->keys, GGUF_I32, 4);
    gguf_put(&g->keys, n, 8);
    buf_add(&g->keys, v, n * 4);
}

static inline void gguf_add_f32s(struct gguf_build *g, const char *key, const float *v, size_t n) {
    gguf_put_key(g, key, GGUF_ARRAY);
    gguf_put(&g->keys, GGUF_F32, 4);
    gguf_put(&g->keys, n, 8);
    buf_add(&g->keys, v, n * 4);
}

/* A tensor of F32 numbers; rows 0: a vector. */
static inline void gguf_add_tensor(struct gguf_build *g, const char *name, const float *v,
                                   uint64_t cols, uint64_t rows) {
    while (g->data.len % 32)
        buf_char(&g->data, 0);
    g->n_tensors++;
    gguf_put_text(&g->infos, name, strlen(name));
    gguf_put(&g->infos, rows ? 2 : 1, 4);
    gguf_put(&g->infos, cols, 8);
    if (rows)
        gguf_put(&g->infos, rows, 8);
    gguf_put(&g->infos, TENSOR_F32, 4);
    gguf_put(&g->infos, g->data.len, 8);
    buf_add(&g->data, v, cols * (rows ? rows : 1) * 4);
}

/* The file; empties the builder. */
static inline struct buf gguf_finish(struct gguf_build *g) {
    struct buf file = {0};
    buf_str(&file, "GGUF");
    gguf_put(&file, 3, 4);
    gguf_put(&file, g->n_tensors, 8);
    gguf_put(&file, g->n_keys, 8);
    buf_add(&file, g->keys.data, g->keys.len);
    if (g->infos.len)
        buf_add(&file, g->infos.data, g->infos.len);
    while (file.len % 32)
        buf_char(&file, 0);
    if (g->data.len)
        buf_add(&file, g->data.data, g->data.len);
    while (file.len % 32)
        buf_char(&file, 0);
    buf_free(&g->keys);
    buf_free(&g->infos);
    buf_free(&g->data);
    *g = (struct gguf_build){0};
    return file;
}

#endif
