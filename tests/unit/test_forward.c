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

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(families_match),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
