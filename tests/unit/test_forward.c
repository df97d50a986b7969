/* The forward pass against logits of an independent implementation (tests/golden/families), and
 * against itself: no way to cut, mix or share a computation may change one bit. */
#include "model/forward.h"

#include "base/buf.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char *const all_kernels[] = {"scalar", "avx2", "avx512", "neon"};
enum { KERNELS = 4, MAX_BLOCKS = 64, MAX_TOKENS = 64 };

struct golden {
    int32_t n_tokens, n_vocab, n_greedy;
    int32_t *tokens, *greedy;
    float *logits;
};

static struct golden golden_read(const char *name) {
    char path[256];
    struct golden g;
    snprintf(path, sizeof path, "tests/golden/families/%s.golden", name);
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    assert_int_equal(fread(&g, sizeof(int32_t), 3, f), 3);
    size_t n = (size_t)g.n_tokens, cells = n * (size_t)g.n_vocab;
    g.tokens = mem_alloc(n * sizeof *g.tokens);
    g.logits = mem_alloc(cells * sizeof *g.logits);
    g.greedy = mem_alloc((size_t)g.n_greedy * sizeof *g.greedy);
    assert_int_equal(fread(g.tokens, sizeof *g.tokens, n, f), n);
    assert_int_equal(fread(g.logits, sizeof *g.logits, cells, f), cells);
    assert_int_equal(fread(g.greedy, sizeof *g.greedy, (size_t)g.n_greedy, f), g.n_greedy);
    fclose(f);
    return g;
}

static void golden_free(struct golden *g) {
    free(g->tokens);
    free(g->logits);
    free(g->greedy);
}

/* A model with everything around it; sequence s owns the blocks s*8 .. s*8+7. */
struct rig {
    struct gguf *file;
    struct model *model;
    struct kv *kv;
    struct forward *forward;
    int32_t blocks[MAX_BLOCKS];
    struct forward_seq seqs[8];
};

static bool rig_open(struct rig *r, const char *name, const char *kernels, const char *kv_type,
                     int threads) {
    char path[256], text[700];
    struct err e = {0};
    snprintf(path, sizeof path, "tests/golden/families/%s.gguf", name);
    *r = (struct rig){0};
    r->file = gguf_open(path, &e);
    if (!r->file)
        fail_msg("%s", err_text(&e, text, sizeof text));
    r->model = model_load(r->file, &e);
    if (!r->model)
        fail_msg("%s", err_text(&e, text, sizeof text));
    r->kv = kv_new(r->model, MAX_BLOCKS, kv_type, &e);
    assert_non_null(r->kv);
    r->forward = forward_new(r->model, r->kv, threads, kernels, MAX_TOKENS, &e);
    if (!r->forward) {
        assert_int_equal(e.code, ERR_UNSUPPORTED); /* not for this processor */
        kv_free(r->kv);
        model_free(r->model);
        gguf_close(r->file);
        return false;
    }
    for (int i = 0; i < MAX_BLOCKS; i++)
        r->blocks[i] = i;
    for (int s = 0; s < 8; s++)
        r->seqs[s] = (struct forward_seq){r->blocks + 8 * s, -1};
    return true;
}

static void rig_close(struct rig *r) {
    forward_free(r->forward);
    kv_free(r->kv);
    model_free(r->model);
    gguf_close(r->file);
}

/* Tokens from..to-1 of a sequence in one batch; logits of all of them into rows from.. of `logits`.
 */
static void rig_feed(struct rig *r, int seq, const int32_t *tokens, int from, int to,
                     float *logits) {
    struct forward_token batch[MAX_TOKENS];
    struct err e = {0};
    for (int i = from; i < to; i++)
        batch[i - from] = (struct forward_token){tokens[i], i, seq, logits ? i - from : -1};
    struct forward_batch b = {
        .tokens = batch,
        .n_tokens = to - from,
        .seqs = r->seqs,
        .n_seqs = 8,
        .logits = logits ? logits + (size_t)from * (size_t)r->model->arch.n_vocab : NULL,
        .n_out = to - from,
    };
    if (!forward_run(r->forward, &b, &e))
        fail_msg("%s", e.message);
}

static int largest(const float *x, int n) {
    int best = 0;
    for (int i = 1; i < n; i++)
        if (x[i] > x[best])
            best = i;
    return best;
}

static double relative_error(const float *got, const float *want, size_t n) {
    double off = 0, size = 0;
    for (size_t i = 0; i < n; i++) {
        off += ((double)got[i] - want[i]) * ((double)got[i] - want[i]);
        size += (double)want[i] * want[i];
    }
    return sqrt(off / size);
}

static void check_family(const char *name, const char *file, const char *kv_type, double most,
                         bool same_greedy) {
    struct golden g = golden_read(name);
    size_t cells = (size_t)g.n_tokens * (size_t)g.n_vocab;
    float *logits =
        mem_alloc((size_t)(g.n_tokens + g.n_greedy) * (size_t)g.n_vocab * sizeof *logits);
    for (int k = 0; k < KERNELS; k++) {
        struct rig r;
        if (!rig_open(&r, file, all_kernels[k], kv_type, 2))
            continue;
        assert_int_equal(r.model->arch.n_vocab, g.n_vocab);
        rig_feed(&r, 1, g.tokens, 0, g.n_tokens, logits);
        double off = relative_error(logits, g.logits, cells);
        print_message("%-14s %-7s %-5s relative error %.2e\n", file, all_kernels[k],
                      kv_type ? kv_type : "-", off);
        assert_true(off <= most);
        int32_t sequence[MAX_TOKENS * 2];
        memcpy(sequence, g.tokens, (size_t)g.n_tokens * sizeof *sequence);
        for (int i = 0; i < g.n_greedy; i++) {
            int at = g.n_tokens + i;
            sequence[at] = largest(logits + (size_t)(at - 1) * (size_t)g.n_vocab, g.n_vocab);
            if (same_greedy)
                assert_int_equal(sequence[at], g.greedy[i]);
            rig_feed(&r, 1, sequence, at, at + 1, logits);
        }
        rig_close(&r);
    }
    free(logits);
    golden_free(&g);
}

static void families_match(void **state) {
    static const char *const names[] = {"qwen3", "qwen3-yarn", "qwen2",
                                        "llama", "llama31",    "mistral"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char file[64];
        snprintf(file, sizeof file, "%s.f32", names[i]);
        check_family(names[i], file, NULL, 1e-4, true);
        check_family(names[i], file, "f16", 2e-3, true);
    }
    check_family("qwen3", "qwen3.f16", "f16", 1e-3, true);
}

static void feed_all(struct rig *r, const int32_t *tokens, int n, const int *cuts, float *logits) {
    for (int at = 0, i = 0; at < n; i++) {
        int to = at + cuts[i % 4] < n ? at + cuts[i % 4] : n;
        rig_feed(r, 0, tokens, at, to, logits);
        at = to;
    }
}

/* One prompt cut in many ways, among other sequences, over shared blocks: always the same bits. */
static void cuts_change_nothing(void **state) {
    static const int ways[][4] = {{1, 1, 1, 1}, {7, 1, 20, 3}, {40, 40, 40, 40}, {16, 33, 2, 2}};
    static const char *const kv_types[] = {"f32", "f16", "q8_0"};
    struct golden g = golden_read("mistral"); /* its window makes low positions differ, too */
    size_t cells = (size_t)g.n_tokens * (size_t)g.n_vocab, bytes = cells * sizeof(float);
    float *want = mem_alloc(bytes), *got = mem_alloc(bytes);
    for (int k = 0; k < KERNELS; k++)
        for (int v = 0; v < 3; v++) {
            struct rig r;
            const char *file = v == 2 ? "qwen3.f16" : "mistral.f32"; /* q8_0 wants heads of 32 */
            if (!rig_open(&r, file, all_kernels[k], kv_types[v], 1 + v))
                continue;
            feed_all(&r, g.tokens, g.n_tokens, ways[0], want);
            for (int w = 1; w < 4; w++) {
                memset(got, 0, bytes);
                feed_all(&r, g.tokens, g.n_tokens, ways[w], got);
                assert_memory_equal(got, want, bytes);
            }
            /* three sequences at once, a token each, after a prompt that they share by its blocks
             */
            int32_t fork[3][8];
            for (int s = 0; s < 3; s++) {
                memcpy(fork[s], r.blocks, sizeof fork[s]);
                fork[s][1] = 10 + s;
                kv_copy_block(r.kv, r.blocks[1], fork[s][1]);
                r.seqs[s].blocks = fork[s];
            }
            struct forward_token tokens[3];
            float *three = mem_alloc(3 * (size_t)g.n_vocab * sizeof *three);
            for (int s = 0; s < 3; s++)
                tokens[s] = (struct forward_token){g.tokens[39], 39, 2 - s, s};
            struct forward_batch b = {tokens, 3, r.seqs, 3, three, 3, NULL, {0, 0, 0}};
            struct err e;
            assert_true(forward_run(r.forward, &b, &e));
            for (int s = 0; s < 3; s++)
                assert_memory_equal(three + s * g.n_vocab, want + 39 * g.n_vocab,
                                    (size_t)g.n_vocab * sizeof *want);
            /* only some rows of the vocabulary: those have the same bits, the others are left alone
             */
            int32_t ids[] = {0, 5, 263, 77};
            struct forward_rows rows[3] = {{ids, 4}, {NULL, 0}, {ids + 1, 1}};
            for (int i = 0; i < 3 * g.n_vocab; i++)
                three[i] = -7;
            b.rows = rows;
            assert_true(forward_run(r.forward, &b, &e));
            for (int i = 0; i < g.n_vocab; i++) {
                float w = want[39 * g.n_vocab + i];
                bool first = i == 0 || i == 5 || i == 263 || i == 77;
                assert_true(three[i] == (first ? w : -7));
                assert_true(three[g.n_vocab + i] == w);
                assert_true(three[2 * g.n_vocab + i] == (i == 5 ? w : -7));
            }
            free(three);
            rig_close(&r);
        }
    free(want);
    free(got);
    golden_free(&g);
}

/* A prompt that goes through the layers in slices, beside a sequence that decodes, and with steps
 * without it in between: the same bits for both. */
static void slices_change_nothing(void **state) {
    static const char *const kv_types[] = {"f32", "f16", "q8_0"};
    enum { CHUNK = 13 };
    struct golden g = golden_read("qwen3");
    size_t row = (size_t)g.n_vocab, bytes = (size_t)g.n_tokens * row * sizeof(float);
    float *want = mem_alloc(bytes), *got = mem_alloc(bytes), *beside = mem_alloc(bytes);
    for (int k = 0; k < KERNELS; k++)
        for (int v = 0; v < 3; v++)
            for (int step = 1; step < 3; step++) {
                struct rig r;
                struct err e;
                if (!rig_open(&r, "qwen3.f16", all_kernels[k], kv_types[v], 1 + v))
                    continue;
                int n_layers = r.model->arch.n_layers, decoded = 0;
                assert_true(n_layers > 1);
                rig_feed(&r, 2, g.tokens, 0, g.n_tokens, want);
                memset(got, 0, bytes);
                for (int at = 0; at < g.n_tokens; at += CHUNK) {
                    int n = g.n_tokens - at < CHUNK ? g.n_tokens - at : CHUNK;
                    for (int first = 0, end; first < n_layers; first = end) {
                        end = first + step < n_layers ? first + step : n_layers;
                        bool alone = (at / CHUNK + first) % 3 == 2 || decoded + 1 >= g.n_tokens;
                        struct forward_token tokens[1 + CHUNK];
                        int t = 0;
                        if (!alone)
                            tokens[t++] =
                                (struct forward_token){g.tokens[decoded], decoded, 0, CHUNK};
                        for (int i = 0; i < n; i++)
                            tokens[t++] = (struct forward_token){g.tokens[at + i], at + i, 1,
                                                                 end == n_layers ? i : -1};
                        float *logits = mem_zero((CHUNK + 1) * row, sizeof *logits);
                        struct forward_batch b = {tokens, t,         r.seqs, 8,
                                                  logits, CHUNK + 1, NULL,   {n, first, end}};
                        assert_true(forward_run(r.forward, &b, &e));
                        if (end == n_layers)
                            memcpy(got + (size_t)at * row, logits, (size_t)n * row * sizeof *got);
                        if (!alone) {
                            assert_memory_equal(logits + CHUNK * row, want + (size_t)decoded * row,
                                                row * sizeof *want);
                            decoded++;
                            rig_feed(&r, 0, g.tokens, decoded, decoded + 1, beside);
                            assert_memory_equal(beside + (size_t)decoded * row,
                                                want + (size_t)decoded * row, row * sizeof *want);
                            decoded++;
                        }
                        free(logits);
                    }
                }
                assert_memory_equal(got, want, bytes);
                rig_close(&r);
            }
    free(want);
    free(got);
    free(beside);
    golden_free(&g);
}

static void bad_slices_are_refused(void **state) {
    struct rig r;
    struct err e;
    assert_true(rig_open(&r, "qwen3.f32", NULL, NULL, 1));
    int last = r.model->arch.n_layers;
    float logits[300];
    struct forward_token one_sequence[3] = {{1, 0, 0, -1}, {2, 0, 1, -1}, {3, 1, 1, -1}};
    struct forward_token other[3] = {{1, 0, 1, -1}, {2, 0, 2, -1}, {3, 1, 1, -1}};
    struct forward_token asked[3] = {{1, 0, 0, -1}, {2, 0, 1, -1}, {3, 1, 1, 0}};
    struct {
        struct forward_token *tokens;
        struct forward_slice slice;
    } cases[] = {
        {one_sequence, {4, 0, 1}},
        {one_sequence, {-1, 0, 1}},
        {one_sequence, {2, 1, 1}},
        {one_sequence, {2, -1, 1}},
        {one_sequence, {2, 0, last + 1}},
        {one_sequence, {2, 1, 2}}, /* none waits */
        {one_sequence, {1, 0, last}},
        {other, {2, 0, last}},
        {asked, {2, 0, 1}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct forward_batch b = {cases[i].tokens, 3, r.seqs, 8, logits, 1, NULL, cases[i].slice};
        e.code = ERR_NONE;
        assert_false(forward_run(r.forward, &b, &e));
        assert_int_equal(e.code, ERR_INVALID);
    }
    struct forward_batch b = {one_sequence, 3, r.seqs, 8, logits, 1, NULL, {2, 0, 1}};
    assert_true(forward_run(r.forward, &b, &e));
    b.slice = (struct forward_slice){2, 1, last};
    assert_true(forward_run(r.forward, &b, &e));
    assert_false(forward_run(r.forward, &b, &e)); /* it waits no longer */
    rig_close(&r);
}

/* Keys and values in 8 bits: close to those in full. */
static void kv_in_8_bits_is_close(void **state) {
    check_family("qwen3", "qwen3.f32", "q8_0", 0.03, false);
}

static void bad_batches_are_refused(void **state) {
    struct rig r;
    struct err e = {0};
    float logits[300];
    assert_true(rig_open(&r, "qwen3.f32", NULL, NULL, 1));
    int32_t bad_block[8] = {0, 64, 2, 3, 4, 5, 6, 7}, bad_row = 264;
    struct forward_seq seqs[2] = {{r.blocks, -1}, {bad_block, -1}};
    struct forward_rows rows = {&bad_row, 1};
    struct {
        struct forward_token t;
        struct forward_rows *rows;
    } cases[] = {
        {{264, 0, 0, 0}, NULL}, {{-1, 0, 0, 0}, NULL}, {{1, -1, 0, 0}, NULL}, {{1, 0, 2, 0}, NULL},
        {{1, 0, -1, 0}, NULL},  {{1, 0, 0, 1}, NULL},  {{1, 32, 1, 0}, NULL}, {{1, 0, 0, 0}, &rows},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct forward_batch b = {&cases[i].t, 1, seqs, 2, logits, 1, cases[i].rows, {0, 0, 0}};
        e.code = ERR_NONE;
        assert_false(forward_run(r.forward, &b, &e));
        assert_int_equal(e.code, ERR_INVALID);
    }
    struct forward_token twice[2] = {{1, 3, 0, -1}, {1, 3, 0, -1}};
    struct forward_batch b = {twice, 2, seqs, 2, NULL, 0, NULL, {0, 0, 0}};
    assert_false(forward_run(r.forward, &b, &e));
    twice[1].pos = 4;
    assert_true(forward_run(r.forward, &b, &e));
    b.n_tokens = 0;
    assert_false(forward_run(r.forward, &b, &e));
    assert_null(forward_new(r.model, r.kv, 1, "sse9", 8, &e));
    assert_null(kv_new(r.model, 8, "q4_0", &e));
    assert_int_equal(e.code, ERR_INVALID);
    assert_null(kv_new(r.model, 1 << 30, "f16", &e));
    assert_int_equal(e.code, ERR_MEMORY);
    rig_close(&r);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(families_match),         cmocka_unit_test(cuts_change_nothing),
        cmocka_unit_test(kv_in_8_bits_is_close),  cmocka_unit_test(slices_change_nothing),
        cmocka_unit_test(bad_slices_are_refused), cmocka_unit_test(bad_batches_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
