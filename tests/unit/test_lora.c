/* LoRA adapters: against logits computed apart (tests/golden/families/lora.py), several on one base
 * in one batch, in the engine, and files that do not fit. */
#include "model/engine.h"
#include "model/lora.h"

#include "base/buf.h"
#include "gguf_build.h"
#include "model/forward.h"

#include <math.h>
#include <semaphore.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#define FAMILIES "tests/golden/families/"
enum { MAX_BLOCKS = 64, MAX_TOKENS = 256, SEQ_BLOCKS = 4 };

struct golden {
    int32_t n_tokens, n_vocab, n_greedy, tokens[64], greedy[64];
    float *logits;
};

static struct golden golden_read(const char *path) {
    struct golden g;
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    assert_int_equal(fread(&g, sizeof(int32_t), 3, f), 3);
    size_t n = (size_t)g.n_tokens, cells = n * (size_t)g.n_vocab;
    g.logits = mem_alloc(cells * sizeof *g.logits);
    assert_int_equal(fread(g.tokens, sizeof *g.tokens, n, f), n);
    assert_int_equal(fread(g.logits, sizeof *g.logits, cells, f), cells);
    assert_int_equal(fread(g.greedy, sizeof *g.greedy, (size_t)g.n_greedy, f), g.n_greedy);
    fclose(f);
    return g;
}

/* A base with its adapters; sequence s owns the blocks s*4 .. s*4+3 and has adapters[s]. */
struct rig {
    struct gguf *file;
    struct model *model;
    struct kv *kv;
    struct forward *forward;
    struct adapter *adapters[2];
    int32_t blocks[MAX_BLOCKS];
    struct forward_seq seqs[8];
};

static bool rig_open(struct rig *r, const char *base, const char *const adapters[2],
                     const char *kernels) {
    struct err e = {0};
    *r = (struct rig){0};
    r->file = gguf_open(base, &e);
    r->model = r->file ? model_load(r->file, &e) : NULL;
    r->kv = r->model ? kv_new(r->model, MAX_BLOCKS, "f32", &e) : NULL;
    if (!r->kv)
        fail_msg("%s", e.message);
    r->forward = forward_new(r->model, r->kv, 2, kernels, MAX_TOKENS, &e);
    for (int i = 0; i < 2 && r->forward && adapters[i]; i++) {
        r->adapters[i] = adapter_open(adapters[i], r->model, &e);
        if (!r->adapters[i])
            fail_msg("%s: %s", e.where, e.message);
        assert_int_equal(forward_add_adapter(r->forward, r->adapters[i], &e), i);
    }
    for (int i = 0; i < MAX_BLOCKS; i++)
        r->blocks[i] = i;
    for (int s = 0; s < 8; s++)
        r->seqs[s] = (struct forward_seq){r->blocks + SEQ_BLOCKS * s, -1};
    return r->forward != NULL;
}

static void rig_close(struct rig *r) {
    forward_free(r->forward);
    adapter_free(r->adapters[0]);
    adapter_free(r->adapters[1]);
    kv_free(r->kv);
    model_free(r->model);
    gguf_close(r->file);
}

static void rig_feed(struct rig *r, int seq, const int32_t *tokens, int from, int to, float *out) {
    struct forward_token batch[MAX_TOKENS];
    struct err e;
    for (int i = from; i < to; i++)
        batch[i - from] = (struct forward_token){tokens[i], i, seq, i - from};
    struct forward_batch b = {batch, to - from, r->seqs, 8, out, to - from, NULL, {0, 0, 0}};
    if (!forward_run(r->forward, &b, &e))
        fail_msg("%s", e.message);
}

static int largest(const float *x, int n) {
    int best = 0;
    for (int i = 1; i < n; i++)
        best = x[i] > x[best] ? i : best;
    return best;
}

static void logits_match(void **state) {
    static const char *const cases[][3] = {
        {FAMILIES "qwen3.f32.gguf", FAMILIES "qwen3-lora-a.gguf", FAMILIES "qwen3-lora-a.golden"},
        {FAMILIES "qwen3.f32.gguf", FAMILIES "qwen3-lora-b.gguf", FAMILIES "qwen3-lora-b.golden"},
        {FAMILIES "llama.f32.gguf", FAMILIES "llama-lora-a.gguf", FAMILIES "llama-lora-a.golden"},
    };
    static const char *const kernels[] = {"scalar", "avx2", "avx512", "neon"};
    for (int c = 0; c < 3; c++) {
        struct golden g = golden_read(cases[c][2]);
        for (int k = 0; k < 4; k++) {
            struct rig r;
            float *got = mem_alloc((size_t)g.n_tokens * (size_t)g.n_vocab * sizeof *got);
            int32_t sequence[128];
            if (rig_open(&r, cases[c][0], (const char *[2]){cases[c][1], NULL}, kernels[k])) {
                double off = 0, size = 0;
                r.seqs[0].adapter = 0;
                rig_feed(&r, 0, g.tokens, 0, g.n_tokens, got);
                for (int i = 0; i < g.n_tokens * g.n_vocab; i++) {
                    off += pow((double)got[i] - g.logits[i], 2);
                    size += pow(g.logits[i], 2);
                }
                print_message("%-32s %-7s relative error %.2e\n", cases[c][1] + 22, kernels[k],
                              sqrt(off / size));
                assert_true(sqrt(off / size) <= 1e-4);
                memcpy(sequence, g.tokens, sizeof g.tokens);
                const float *last = got + (g.n_tokens - 1) * g.n_vocab;
                for (int i = 0, at = g.n_tokens; i < g.n_greedy; i++, at++) {
                    sequence[at] = largest(last, g.n_vocab);
                    assert_int_equal(sequence[at], g.greedy[i]);
                    rig_feed(&r, 0, sequence, at, at + 1, got);
                    last = got;
                }
            }
            rig_close(&r);
            free(got);
        }
        free(g.logits);
    }
}

/* Sequences without an adapter and with one of two, in one batch, whole and cut: each has the bits
 * that it has alone. */
static void batches_mix(void **state) {
    enum { SEQS = 6, N = 40 };
    static const int adapter[SEQS] = {-1, 0, 1, 1, 0, -1};
    const char *both[2] = {FAMILIES "qwen3-lora-a.gguf", FAMILIES "qwen3-lora-b.gguf"};
    static const char *const kernels[] = {"scalar", NULL};
    for (int k = 0; k < 2; k++) {
        struct rig r, bare;
        struct err e;
        int32_t tokens[SEQS][N];
        assert_true(rig_open(&r, FAMILIES "qwen3.f32.gguf", both, kernels[k]));
        assert_true(rig_open(&bare, FAMILIES "qwen3.f32.gguf", (const char *[2]){0}, kernels[k]));
        int n_vocab = r.model->arch.n_vocab;
        size_t row = (size_t)n_vocab * sizeof(float);
        float *want = mem_alloc(SEQS * N * row), *got = mem_alloc(SEQS * N * row);
        for (int s = 0; s < SEQS; s++) {
            r.seqs[s].adapter = adapter[s];
            for (int i = 0; i < N; i++)
                tokens[s][i] = (i * 37 + (s / 2) * 11) % 256;
            rig_feed(adapter[s] < 0 ? &bare : &r, s, tokens[s], 0, N, want + s * N * n_vocab);
        }
        assert_memory_not_equal(want, want + N * n_vocab, row);
        for (int cut = 40; cut >= 1; cut -= 13)
            for (int at = 0; at < N; at += cut) {
                struct forward_token batch[MAX_TOKENS];
                int n = 0;
                for (int s = 0; s < SEQS; s++) /* of the last, only the last token's are wanted */
                    for (int i = at; i < at + cut && i < N; i++)
                        batch[n++] = (struct forward_token){
                            tokens[s][i], i, s, s == SEQS - 2 && i < N - 1 ? -1 : s * N + i};
                struct forward_batch b = {batch, n, r.seqs, 8, got, SEQS * N, NULL, {0, 0, 0}};
                assert_true(forward_run(r.forward, &b, &e));
                for (int i = 0; i < n; i++)
                    if (batch[i].out >= 0)
                        assert_memory_equal(got + batch[i].out * n_vocab,
                                            want + batch[i].out * n_vocab, row);
            }
        r.seqs[0].adapter = 2;
        struct forward_token one = {1, 0, 0, -1};
        struct forward_batch b = {&one, 1, r.seqs, 8, NULL, 0, NULL, {0, 0, 0}};
        assert_false(forward_run(r.forward, &b, &e));
        assert_int_equal(e.code, ERR_INVALID);
        free(want);
        free(got);
        rig_close(&r);
        rig_close(&bare);
    }
}

/* --- files that do not fit --- */

struct bad {
    const char *type, *kind, *arch; /* keys */
    const char *name[2];
    int cols[2], rows[2];
    const char *says;
};

static void misfits_are_refused(void **state) {
    static const struct bad cases[] = {
        {"model", "lora", "qwen3", {0}, {0}, {0}, "general.type"},
        {"adapter", "ia3", "qwen3", {0}, {0}, {0}, "adapter.type"},
        {"adapter", "lora", "llama", {0}, {0}, {0}, "llama"},
        {"adapter", "lora", "qwen3", {0}, {0}, {0}, "no tensors"},
        {"adapter", "lora", "qwen3", {"blk.0.attn_q.weight.lora_a"}, {63}, {4}, "columns must be 64"},
        {"adapter", "lora", "qwen3", {"blk.1.attn_q.weight.lora_b"}, {4}, {64}, "rows must be 128"},
        {"adapter", "lora", "qwen3", {"blk.2.attn_q.weight.lora_a"}, {64}, {4}, "blk.2.attn_q"},
        {"adapter", "lora", "qwen3", {"blk.0.attn_q.weight"}, {64}, {4}, "blk.0.attn_q.weight has"},
        {"adapter", "lora", "qwen3", {"token_embd.weight.lora_a"}, {4}, {264}, "token_embd"},
        {"adapter", "lora", "qwen3", {"blk.0.attn_q.weight.lora_a"}, {64}, {4}, "lacks its lora_b"},
        {"adapter", "lora", "qwen3", {"blk.0.attn_q.weight.lora_b"}, {4}, {128}, "lacks its lora_a"},
        {"adapter",
         "lora",
         "qwen3",
         {"blk.0.attn_q.weight.lora_a", "blk.0.attn_q.weight.lora_b"},
         {64, 5},
         {4, 128},
         "rank 4"},
        {"adapter", "lora", "qwen3", {"blk.0.attn_q.weight.lora_a"}, {64}, {5000}, "rank 1 to"},
    };
    struct err e = {0};
    struct gguf *file = gguf_open(FAMILIES "qwen3.f32.gguf", &e);
    struct model *model = model_load(file, &e);
    float *zero = mem_zero(5000 * 264, sizeof *zero);
    assert_non_null(model);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct bad *c = &cases[i];
        struct gguf_build g = {0};
        gguf_add_str(&g, "general.type", c->type);
        gguf_add_str(&g, "adapter.type", c->kind);
        gguf_add_str(&g, "general.architecture", c->arch);
        for (int t = 0; t < 2 && c->name[t]; t++)
            gguf_add_tensor(&g, c->name[t], zero, (uint64_t)c->cols[t], (uint64_t)c->rows[t]);
        struct buf bytes = gguf_finish(&g);
        struct gguf *adapter = gguf_open_memory(bytes.data, bytes.len, "bad.gguf", &e);
        if (!adapter)
            fail_msg("%zu: %s", i, e.message);
        assert_null(adapter_new(adapter, model, &e));
        if (!strstr(e.message, c->says))
            fail_msg("%zu: \"%s\" does not say \"%s\"", i, e.message, c->says);
        assert_string_equal(e.where, "bad.gguf");
        buf_free(&bytes);
    }
    assert_null(adapter_open(FAMILIES "llama-lora-a.gguf", model, &e));
    assert_null(adapter_open(FAMILIES "nothing.gguf", model, &e));
    /* An adapter is no model, and says so. */
    struct gguf *other = gguf_open(FAMILIES "qwen3-lora-a.gguf", &e);
    assert_null(model_load(other, &e));
    assert_non_null(strstr(e.message, "adapter"));
    gguf_close(other);
    free(zero);
    model_free(model);
    gguf_close(file);
}

/* --- the engine --- */

struct collected {
    token_id ids[64];
    int n, n_cached;
    enum gen_end end;
    sem_t finished;
};

static void collect(void *user, const struct gen_event *event) {
    struct collected *c = user;
    for (int i = 0; event->type == GEN_TOKENS && i < event->n_tokens; i++)
        c->ids[c->n++] = event->tokens[i];
    if (event->type == GEN_DONE) {
        c->end = event->end;
        c->n_cached = event->n_cached_prompt;
        sem_post(&c->finished);
    }
}

static void start(struct engine *engine, const struct golden *g, const char *adapter,
                  struct collected *c) {
    struct err e;
    struct gen_request r = {.tokens = g->tokens,
                            .n_tokens = (size_t)g->n_tokens,
                            .max_tokens = g->n_greedy,
                            .ignore_end = true,
                            .top_logprobs = -1,
                            .adapter = adapter,
                            .fn = collect,
                            .user = c};
    *c = (struct collected){0};
    sem_init(&c->finished, 0, 0);
    if (!engine_generate(engine, &r, &e))
        fail_msg("%s", e.message);
}

static void finish(struct collected *c, const struct golden *g, int n_cached) {
    while (sem_wait(&c->finished) != 0)
        continue;
    assert_int_equal(c->n, g->n_greedy);
    assert_memory_equal(c->ids, g->greedy, (size_t)c->n * sizeof *c->ids);
    assert_int_equal(c->n_cached, n_cached);
    sem_destroy(&c->finished);
}

static void requests_choose(void **state) {
    static const struct engine_adapter adapters[] = {{"a", FAMILIES "qwen3-lora-a.gguf"},
                                                     {"b", FAMILIES "qwen3-lora-b.gguf"}};
    static const char *const name[3] = {NULL, "a", "b"};
    struct golden g[3] = {golden_read(FAMILIES "qwen3.golden"),
                          golden_read(FAMILIES "qwen3-lora-a.golden"),
                          golden_read(FAMILIES "qwen3-lora-b.golden")};
    struct engine_params params = {.model_path = FAMILIES "qwen3.f32.gguf",
                                   .model_name = "base",
                                   .n_threads = 2,
                                   .adapters = adapters,
                                   .n_adapters = 2};
    struct err e = {0};
    struct engine *engine = engine_open(&params, &e);
    if (!engine)
        fail_msg("%s", e.message);
    /* The same prompt with each: nothing is shared between them, all is within each. */
    struct collected c[6];
    for (int i = 0; i < 3; i++) {
        start(engine, &g[i], name[i], &c[i]);
        finish(&c[i], &g[i], 0);
    }
    for (int i = 0; i < 6; i++)
        start(engine, &g[i % 3], name[i % 3], &c[i]);
    for (int i = 0; i < 6; i++)
        finish(&c[i], &g[i % 3], g[i % 3].n_tokens - 1);

    const char *adapter = "";
    assert_true(engine_answers_to(engine, "base", &adapter) && !adapter);
    assert_true(engine_answers_to(engine, "base:b", &adapter));
    assert_string_equal(adapter, "b");
    assert_false(engine_answers_to(engine, "base:c", &adapter));
    assert_false(engine_answers_to(engine, "base:", &adapter));
    assert_false(engine_answers_to(engine, "basement", &adapter));
    assert_false(engine_answers_to(engine, "bas", &adapter));
    assert_int_equal(engine_info(engine)->n_adapters, 2);

    struct gen_request r = {.tokens = g[0].tokens,
                            .n_tokens = 4,
                            .top_logprobs = -1,
                            .adapter = "c",
                            .fn = collect};
    assert_int_equal(engine_generate(engine, &r, &e), 0);
    assert_int_equal(e.code, ERR_NOT_FOUND);
    engine_close(engine);

    static const struct engine_adapter twice[] = {{"a", FAMILIES "qwen3-lora-a.gguf"},
                                                  {"a", FAMILIES "qwen3-lora-b.gguf"}},
                                       misfit[] = {{"a", FAMILIES "qwen3-lora-a.gguf"},
                                                   {"x", FAMILIES "llama-lora-a.gguf"}};
    params.adapters = twice;
    assert_null(engine_open(&params, &e));
    params.adapters = misfit;
    assert_null(engine_open(&params, &e));
    assert_non_null(strstr(e.where, "llama-lora-a"));
    for (int i = 0; i < 3; i++)
        free(g[i].logits);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(logits_match),
        cmocka_unit_test(batches_mix),
        cmocka_unit_test(misfits_are_refused),
        cmocka_unit_test(requests_choose),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
