/* The GGUF reader: files built here byte by byte, sound ones and every way of being unsound. */
#include "model/gguf.h"
#include "model/weights.h"

#include "base/buf.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static void u32(struct buf *b, uint32_t v) {
    buf_add(b, &v, 4);
}
static void u64(struct buf *b, uint64_t v) {
    buf_add(b, &v, 8);
}
static void text(struct buf *b, const char *s) {
    u64(b, strlen(s));
    buf_str(b, s);
}
static void head(struct buf *b, uint32_t version, uint64_t tensors, uint64_t keys) {
    buf_str(b, "GGUF");
    u32(b, version);
    u64(b, tensors);
    u64(b, keys);
}
static void key_u32(struct buf *b, const char *key, uint32_t v) {
    text(b, key);
    u32(b, GGUF_U32);
    u32(b, v);
}
static void tensor(struct buf *b, const char *name, uint64_t cols, uint64_t rows, uint32_t type,
                   uint64_t offset) {
    text(b, name);
    u32(b, 2);
    u64(b, cols);
    u64(b, rows);
    u32(b, type);
    u64(b, offset);
}
static void pad(struct buf *b, size_t n, size_t to) {
    while (b->len % to)
        buf_char(b, 0);
    for (size_t i = 0; i < n; i++)
        buf_char(b, (char)i);
}

/* A file with a key of every kind and two tensors. */
static struct buf sound(uint32_t version) {
    struct buf b = {0};
    float f = 2.5f;
    double d = -0.125;
    int64_t negative = -7;
    head(&b, version, 2, 9);
    key_u32(&b, "a.u32", 77);
    text(&b, "a.f32");
    u32(&b, GGUF_F32);
    buf_add(&b, &f, 4);
    text(&b, "a.f64");
    u32(&b, GGUF_F64);
    buf_add(&b, &d, 8);
    text(&b, "a.i64");
    u32(&b, GGUF_I64);
    buf_add(&b, &negative, 8);
    text(&b, "a.u64");
    u32(&b, GGUF_U64);
    u64(&b, UINT64_MAX);
    text(&b, "a.bool");
    u32(&b, GGUF_BOOL);
    buf_char(&b, 1);
    text(&b, "a.text");
    u32(&b, GGUF_STRING);
    text(&b, "hello");
    text(&b, "a.words");
    u32(&b, GGUF_ARRAY);
    u32(&b, GGUF_STRING);
    u64(&b, 3);
    text(&b, "one");
    text(&b, "");
    text(&b, "three");
    text(&b, "a.shorts");
    u32(&b, GGUF_ARRAY);
    u32(&b, GGUF_I16);
    u64(&b, 2);
    buf_add(&b, "\xff\xff\x05\x00", 4);
    tensor(&b, "w", 32, 2, TENSOR_Q8_0, 0);
    tensor(&b, "v", 4, 1, TENSOR_F32, 96);
    pad(&b, 96 + 16, 32);
    return b;
}

static struct gguf *open_buf(const struct buf *b, struct err *e) {
    memset(e, 0, sizeof *e);
    return gguf_open_memory(b->data, b->len, "test.gguf", e);
}

static void refuse(struct buf *b, const char *why) {
    struct err e;
    struct gguf *f = open_buf(b, &e);
    if (f)
        fail_msg("not refused: %s", why);
    assert_true(e.code != ERR_NONE);
    if (!strstr(e.message, why))
        fail_msg("\"%s\" does not speak of %s", e.message, why);
    assert_null(strchr(e.message, '\n'));
    assert_string_equal(e.where, "test.gguf");
    buf_free(b);
}

static void reads_what_is_there(void **state) {
    for (uint32_t version = 2; version <= 3; version++) {
        struct buf b = sound(version);
        struct err e;
        struct gguf *f = open_buf(&b, &e);
        uint64_t u;
        int64_t i;
        double d;
        bool yes;
        size_t n;
        struct gguf_array a;
        assert_non_null(f);
        assert_true(gguf_u64(f, "a.u32", &u) && u == 77);
        assert_true(gguf_f64(f, "a.u32", &d) && d == 77);
        assert_true(gguf_f64(f, "a.f32", &d) && d == 2.5);
        assert_true(gguf_f64(f, "a.f64", &d) && d == -0.125);
        assert_true(gguf_i64(f, "a.i64", &i) && i == -7);
        assert_false(gguf_u64(f, "a.i64", &u));
        assert_true(gguf_u64(f, "a.u64", &u) && u == UINT64_MAX);
        assert_false(gguf_i64(f, "a.u64", &i));
        assert_true(gguf_bool(f, "a.bool", &yes) && yes);
        assert_false(gguf_bool(f, "a.u32", &yes));
        assert_memory_equal(gguf_str(f, "a.text", &n), "hello", 5);
        assert_int_equal(n, 5);
        assert_true(gguf_str_is(f, "a.text", "hello") && !gguf_str_is(f, "a.text", "hell"));
        assert_null(gguf_str(f, "a.u32", &n));
        assert_false(gguf_u64(f, "a.none", &u) || gguf_has(f, "a.none"));
        assert_true(gguf_array(f, "a.words", &a) && a.n == 3);
        assert_memory_equal(gguf_array_str(&a, 2, &n), "three", 5);
        assert_non_null(gguf_array_str(&a, 1, &n));
        assert_int_equal(n, 0);
        assert_true(gguf_array(f, "a.shorts", &a) && a.n == 2);
        assert_int_equal(gguf_array_i64(&a, 0), -1);
        assert_true(gguf_array_f64(&a, 1) == 5);
        assert_null(gguf_array_str(&a, 0, &n));
        const struct gguf_tensor *w = gguf_tensor(f, "w"), *v = gguf_tensor(f, "v");
        assert_non_null(w);
        assert_int_equal(w->bytes, 68);
        assert_int_equal((const char *)v->data - (const char *)w->data, 96);
        assert_null(gguf_tensor(f, "x"));
        assert_int_equal(gguf_n_tensors(f), 2);
        gguf_close(f);
        buf_free(&b);
    }
}

static void refuses_what_is_unsound(void **state) {
    struct buf b = {0};
    buf_str(&b, "This is a text and no model, long enough to have a head.");
    refuse(&b, "not a GGUF file");
    head(&b, 1, 0, 0);
    refuse(&b, "version 1");
    head(&b, __builtin_bswap32(3), 0, 0);
    refuse(&b, "big-endian");
    head(&b, 3, UINT64_MAX, 0);
    refuse(&b, "more than");
    head(&b, 3, 0, UINT64_MAX / 2);
    refuse(&b, "more than");
    head(&b, 3, 0, 2);
    key_u32(&b, "k", 1);
    key_u32(&b, "k", 2);
    refuse(&b, "twice");
    head(&b, 3, 2, 0);
    tensor(&b, "t", 1, 1, 0, 0);
    tensor(&b, "t", 1, 1, 0, 32);
    pad(&b, 64, 32);
    refuse(&b, "twice");
    head(&b, 3, 1, 0);
    tensor(&b, "t", 32, 1, 16, 0);
    pad(&b, 64, 32);
    refuse(&b, "IQ2_XXS");
    head(&b, 3, 1, 0);
    tensor(&b, "t", 33, 1, TENSOR_Q8_0, 0);
    pad(&b, 64, 32);
    refuse(&b, "block");
    head(&b, 3, 1, 0);
    tensor(&b, "t", 1ull << 40, 1ull << 40, 0, 0);
    refuse(&b, "shape");
    head(&b, 3, 1, 0);
    tensor(&b, "t", 0, 1, 0, 0);
    refuse(&b, "shape");
    head(&b, 3, 1, 0);
    tensor(&b, "t", 16, 1, 0, 32);
    pad(&b, 64, 32);
    refuse(&b, "past the end");
    head(&b, 3, 1, 0);
    tensor(&b, "t", 1, 1, 0, UINT64_MAX - 31);
    pad(&b, 64, 32);
    refuse(&b, "past the end");
    head(&b, 3, 1, 0);
    tensor(&b, "t", 1, 1, 0, 4);
    pad(&b, 64, 32);
    refuse(&b, "aligned");
    head(&b, 3, 1, 1);
    key_u32(&b, "general.alignment", 24);
    tensor(&b, "t", 1, 1, 0, 0);
    pad(&b, 64, 32);
    refuse(&b, "alignment");
    head(&b, 3, 0, 1);
    text(&b, "k");
    u32(&b, 99);
    u32(&b, 0);
    refuse(&b, "type 99");
    head(&b, 3, 0, 1);
    text(&b, "k");
    u32(&b, GGUF_BOOL);
    buf_char(&b, 2);
    refuse(&b, "bool");
    head(&b, 3, 0, 1);
    text(&b, "k");
    u32(&b, GGUF_ARRAY);
    u32(&b, GGUF_ARRAY);
    u64(&b, 1);
    refuse(&b, "elements");
    head(&b, 3, 0, 1);
    text(&b, "k");
    u32(&b, GGUF_ARRAY);
    u32(&b, GGUF_U64);
    u64(&b, UINT64_MAX / 8 + 1);
    refuse(&b, "claims");
    head(&b, 3, 0, 1);
    text(&b, "k");
    u32(&b, GGUF_ARRAY);
    u32(&b, GGUF_STRING);
    u64(&b, UINT64_MAX / 8);
    refuse(&b, "claims");
    head(&b, 3, 0, 1);
    u64(&b, 3);
    buf_add(&b, "a\0b", 3);
    u32(&b, GGUF_U32);
    u32(&b, 0);
    refuse(&b, "NUL");
    head(&b, 3, 0, 1);
    u64(&b, UINT64_MAX);
    u64(&b, 0);
    refuse(&b, "ends inside");
}

/* Cut at every byte, and with every bit turned: it is read or refused, never more (a sanitizer
 * looks on). */
static void survives_cuts_and_flips(void **state) {
    struct buf b = sound(3);
    struct err e;
    for (size_t n = 0; n < b.len; n++) {
        struct buf cut = {mem_dup(b.data, n ? n : 1), n, n};
        assert_null(open_buf(&cut, &e));
        free(cut.data);
    }
    for (size_t bit = 0; bit < b.len * 8; bit++) {
        b.data[bit / 8] ^= (char)(1 << bit % 8);
        gguf_close(open_buf(&b, &e));
        b.data[bit / 8] ^= (char)(1 << bit % 8);
    }
    buf_free(&b);
}

static void refuses_files_that_are_none(void **state) {
    struct err e;
    assert_null(gguf_open("/nowhere/at/all.gguf", &e));
    assert_int_equal(e.code, ERR_NOT_FOUND);
    assert_null(gguf_open("/", &e));
    assert_null(gguf_open("/dev/null", &e));
    assert_int_equal(e.code, ERR_CORRUPT);
}

/* A model file with one thing changed is refused by the model's loader, by name. */
static void loader_names_what_is_wrong(void **state) {
    static const struct {
        const char *from, *to, *says;
    } cases[] = {
        {"qwen3", "qwenX", "architecture qwenX"},
        {"blk.1.ffn_up.weight", "blk.1.ffn_ab.weight", "blk.1.ffn_up.weight is missing"},
        {"qwen3.block_count", "qwen3.block_c0unt", "qwen3.block_count is missing"},
        {"blk.0.attn_q_norm.weight", "blk.0.attn_q_NORM.weight", "attn_q_norm"},
        {"qwen3.embedding_length\x04\0\0\0\x40", NULL, "token_embd.weight is 64"},
    };
    FILE *file = fopen("tests/golden/families/qwen3.f32.gguf", "rb");
    static char bytes[1 << 20], copy[1 << 20];
    assert_non_null(file);
    size_t n = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err e = {0};
        memcpy(copy, bytes, n);
        size_t length = cases[i].to ? strlen(cases[i].from) : strlen("qwen3.embedding_length") + 5;
        char *at = memmem(copy, n, cases[i].from, length);
        assert_non_null(at);
        if (cases[i].to)
            memcpy(at, cases[i].to, length);
        else
            at[length - 1] = 0x20;
        struct gguf *f = gguf_open_memory(copy, n, "changed.gguf", &e);
        assert_non_null(f);
        assert_null(model_load(f, &e));
        if (!strstr(e.message, cases[i].says))
            fail_msg("\"%s\" does not speak of \"%s\"", e.message, cases[i].says);
        gguf_close(f);
    }
    /* any bit of the head turned: loaded or refused, nothing else */
    for (size_t bit = 0; bit < 8 * 1500; bit += 3) {
        struct err e = {0};
        bytes[bit / 8] ^= (char)(1 << bit % 8);
        struct gguf *f = gguf_open_memory(bytes, n, "changed.gguf", &e);
        if (f)
            model_free(model_load(f, &e));
        gguf_close(f);
        bytes[bit / 8] ^= (char)(1 << bit % 8);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_what_is_there),        cmocka_unit_test(refuses_what_is_unsound),
        cmocka_unit_test(survives_cuts_and_flips),    cmocka_unit_test(refuses_files_that_are_none),
        cmocka_unit_test(loader_names_what_is_wrong),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
