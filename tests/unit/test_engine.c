#include "model/engine.h"

#include "base/clock.h"
#include "base/log.h"
#include "model/tokenizer.h"

#include "tiny_model.h"

#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include <cmocka.h>

static char model_path[] = "/tmp/lemma-test-model-XXXXXX";

/* --- a caller that collects --- */

struct collected {
    token_id ids[2048];
    int n, n_events, n_prefill_events, n_sampled;
    char text[4096];
    size_t n_text;
    float logprobs[2048];
    token_id top[2048];
    bool has_logprobs;
    int done; /* GEN_DONE events */
    enum gen_end end;
    struct err error;
    int n_generated, n_cached;
    int cancel_after; /* ask for the end when this many tokens have come; 0: never */
    struct engine *engine;
    atomic_uint_least64_t id;
    sem_t finished;
};

static void collect(void *user, const struct gen_event *event) {
    struct collected *c = user;
    if (event->type == GEN_PREFILL)
        c->n_prefill_events++;
    if (event->type == GEN_TOKENS) {
        int width = event->n_tokens;
        for (int i = 0; i < event->n_tokens && c->n < 2048; i++) {
            if (event->logprobs) {
                c->has_logprobs = true;
                c->logprobs[c->n] = event->logprobs[i * 2].logprob;
                c->top[c->n] = event->logprobs[i * 2 + 1].id;
            }
            c->ids[c->n++] = event->tokens[i];
        }
        (void)width;
        if (c->n_text + event->n_bytes < sizeof c->text)
            memcpy(c->text + c->n_text, event->bytes, event->n_bytes);
        c->n_text += event->n_bytes;
        c->n_sampled += event->n_sampled;
        c->n_events++;
        if (c->cancel_after && c->n >= c->cancel_after)
            engine_cancel(c->engine, atomic_load(&c->id));
    }
    if (event->type == GEN_DONE) {
        c->done++;
        c->end = event->end;
        c->error = event->error;
        c->n_generated = event->n_generated;
        c->n_cached = event->n_cached_prompt;
        sem_post(&c->finished);
    }
}

static struct collected *collected_new(void) {
    struct collected *c = calloc(1, sizeof *c);
    sem_init(&c->finished, 0, 0);
    return c;
}

static void collected_free(struct collected *c) {
    sem_destroy(&c->finished);
    free(c);
}

static void await(struct collected *c) {
    while (sem_wait(&c->finished) != 0 && errno == EINTR)
        continue;
}

static struct engine *open_engine(struct engine_params params) {
    struct err e;
    params.model_path = model_path;
    if (!params.n_threads)
        params.n_threads = 2;
    struct engine *engine = engine_open(&params, &e);
    if (!engine)
        fail_msg("%s: %s", e.where, e.message);
    return engine;
}

static struct gen_request a_request(const token_id *tokens, int n, int max_tokens) {
    return (struct gen_request){.tokens = tokens,
                                .n_tokens = (size_t)n,
                                .max_tokens = max_tokens,
                                .ignore_end = true,
                                .top_logprobs = -1,
                                .fn = collect};
}

static void start(struct engine *engine, struct gen_request r, struct collected *c) {
    struct err e;
    r.user = c;
    c->engine = engine;
    uint64_t id = engine_generate(engine, &r, &e);
    if (!id)
        fail_msg("%s", e.message);
    atomic_store(&c->id, id);
}

static struct collected *run(struct engine *engine, struct gen_request r) {
    struct collected *c = collected_new();
    start(engine, r, c);
    await(c);
    assert_int_equal(c->done, 1);
    return c;
}

static void make_prompt(token_id *tokens, int n, int salt) {
    uint32_t x = (uint32_t)salt * 2654435761u + 1;
    for (int i = 0; i < n; i++) {
        x = x * 1664525u + 1013904223u;
        tokens[i] = (token_id)(x >> 24) % 256;
    }
}

/* What the model says after the prompt when nothing was computed before and nothing runs beside. */
static struct collected *alone(struct gen_request r) {
    struct engine *engine = open_engine((struct engine_params){0});
    struct collected *c = run(engine, r);
    engine_close(engine);
    return c;
}

static void same(const struct collected *a, const struct collected *b) {
    assert_int_equal(a->n, b->n);
    assert_memory_equal(a->ids, b->ids, (size_t)a->n * sizeof *a->ids);
}

/* --- tests --- */

static void generates_what_was_asked(void **state) {
    struct engine *engine = open_engine((struct engine_params){0});
    token_id prompt[40];
    make_prompt(prompt, 40, 1);
    struct collected *c = run(engine, a_request(prompt, 40, 20));
    assert_int_equal(c->n, 20);
    assert_int_equal(c->n_generated, 20);
    assert_int_equal(c->n_sampled, 20);
    assert_int_equal(c->end, GEN_END_LENGTH);
    for (int i = 0; i < c->n; i++)
        assert_in_range(c->ids[i], 0, 261); /* padding is never drawn */
    int distinct = 0;
    for (int i = 1; i < c->n; i++)
        distinct += c->ids[i] != c->ids[0];
    assert_true(distinct > 3); /* else these tests would show nothing */
    struct engine_stats stats;
    engine_stats(engine, &stats);
    assert_int_equal(stats.finished, 1);
    assert_int_equal(stats.generated_tokens, 20);
    assert_int_equal(stats.prompt_tokens, 40);
    assert_int_equal(engine_info(engine)->n_vocab, TINY_VOCAB);
    assert_string_equal(engine_info(engine)->architecture, "qwen3");
    assert_string_equal(engine_info(engine)->name, "Tiny random model");
    collected_free(c);
    engine_close(engine);
}

static void history_changes_no_token(void **state) {
    struct engine *engine = open_engine((struct engine_params){0});
    token_id prompt[400];
    make_prompt(prompt, 300, 2);
    static const int cuts[] = {300, 300, 299, 170, 33, 32, 31, 1, 260, 300};
    for (size_t i = 0; i < sizeof cuts / sizeof *cuts; i++) {
        struct collected *c = run(engine, a_request(prompt, cuts[i], 24));
        struct collected *fresh = alone(a_request(prompt, cuts[i], 24));
        same(c, fresh);
        if (i)
            assert_int_equal(c->n_cached, cuts[i] - 1); /* only the last token is computed again */
        assert_int_equal(fresh->n_cached, 0);
        collected_free(c);
        collected_free(fresh);
    }
    /* The answer becomes history; then a fork in the middle of it. */
    struct collected *first = run(engine, a_request(prompt, 300, 40));
    memcpy(prompt + 300, first->ids, 40 * sizeof *prompt);
    struct collected *longer = run(engine, a_request(prompt, 340, 24));
    assert_true(longer->n_cached >= 339);
    struct collected *fresh = alone(a_request(prompt, 340, 24));
    same(longer, fresh);
    prompt[317] ^= 1;
    struct collected *fork = run(engine, a_request(prompt, 340, 24));
    assert_int_equal(fork->n_cached, 317);
    struct collected *fresh_fork = alone(a_request(prompt, 340, 24));
    same(fork, fresh_fork);
    collected_free(first);
    collected_free(longer);
    collected_free(fresh);
    collected_free(fork);
    collected_free(fresh_fork);
    engine_close(engine);
}

/* Many at once, with and without chance, in chunks of every size: each gets the tokens that it
 * would get alone. */
static void company_changes_no_token(void **state) {
    enum { N = 64 };
    struct collected *expected[N], *got[N];
    token_id prompts[N][300];
    struct gen_request requests[N];
    for (int i = 0; i < N; i++) {
        int n = 1 + i * 37 % 290;
        make_prompt(prompts[i], n, i % 3 ? i : 0); /* a third begin alike */
        requests[i] = a_request(prompts[i], n, 5 + i % 30);
        if (i % 2)
            requests[i].sampling =
                (struct sampling){.temperature = 1, .top_p = 0.9f, .seed = (uint64_t)i};
    }
    struct engine *single = open_engine((struct engine_params){.max_running = 1});
    for (int i = 0; i < N; i++)
        expected[i] = run(single, requests[i]);
    engine_close(single);
    static const struct engine_params variants[] = {
        {.max_running = 64},
        {.max_running = 7, .prefill_chunk = 5},
        {.max_running = 64, .prefill_chunk = 33, .n_threads = 1},
        {.max_running = 64, .speculate = 8},
        {.max_running = 3, .speculate = 3},
        {.max_running = 64, .speculate = -1},
        /* 24 blocks for 64 sequences: they are suspended and taken up again */
        {.max_running = 64, .n_ctx = 340, .kv_bytes = 24 * 32 * 512},
    };
    for (size_t v = 0; v < sizeof variants / sizeof *variants; v++) {
        struct engine *engine = open_engine(variants[v]);
        for (int i = 0; i < N; i++) {
            got[i] = collected_new();
            start(engine, requests[i], got[i]);
        }
        for (int i = 0; i < N; i++) {
            await(got[i]);
            assert_int_equal(got[i]->end, GEN_END_LENGTH);
            same(got[i], expected[i]);
            collected_free(got[i]);
        }
        struct engine_stats stats;
        engine_stats(engine, &stats);
        assert_int_equal(stats.finished, N);
        assert_true(stats.kv_used_bytes <= stats.kv_budget_bytes);
        engine_close(engine);
    }
    for (int i = 0; i < N; i++)
        collected_free(expected[i]);
}

/* A guess that is right saves a step; no guess changes a token. */
static void guesses_change_no_token(void **state) {
    struct engine *with = open_engine((struct engine_params){.speculate = 8});
    struct engine *without = open_engine((struct engine_params){.speculate = -1});
    token_id prompt[60];
    for (int i = 0; i < 20; i++) {
        make_prompt(prompt, 60, i % 2 ? i : 0);
        for (int k = 20; i % 2 && k < 60; k++) /* a text that repeats itself */
            prompt[k] = prompt[k % 20];
        struct gen_request r = a_request(prompt, 60, 30 + 20 * i);
        r.sampling.temperature = (float)(i % 3) * 0.2f;
        r.sampling.seed = (uint64_t)i;
        r.ignore_end = i % 4 != 0;
        r.top_logprobs = i % 5 ? -1 : 1;
        struct collected *a = run(with, r), *b = run(without, r);
        same(a, b);
        assert_int_equal(a->end, b->end);
        if (a->has_logprobs)
            assert_memory_equal(a->logprobs, b->logprobs, (size_t)a->n * sizeof *a->logprobs);
        collected_free(a);
        collected_free(b);
    }
    struct engine_stats s, t;
    engine_stats(with, &s);
    engine_stats(without, &t);
    assert_true(s.guessed_right > 100); /* a random model runs in circles */
    assert_true(s.steps < t.steps);
    assert_int_equal(t.guessed_tokens, 0);
    engine_close(with);
    engine_close(without);
}

static void end_tokens_end(void **state) {
    struct engine *engine = open_engine((struct engine_params){0});
    token_id prompt[30];
    make_prompt(prompt, 30, 5);
    struct gen_request r = a_request(prompt, 30, 100);
    struct token_bias bias = {TINY_END, 1e6f};
    r.sampling.bias = &bias;
    r.sampling.n_bias = 1;
    r.ignore_end = false;
    struct collected *c = run(engine, r);
    assert_int_equal(c->end, GEN_END_STOP);
    assert_int_equal(c->n, 1);
    assert_int_equal(c->ids[0], TINY_END);
    assert_int_equal(c->n_text, 0); /* a control token has no text */
    collected_free(c);
    bias.id = 'x';
    r.stop_tokens = (token_id[]){'x'};
    r.n_stop_tokens = 1;
    c = run(engine, r);
    assert_int_equal(c->end, GEN_END_STOP);
    assert_int_equal(c->n, 1);
    assert_string_equal(c->text, "x");
    collected_free(c);
    engine_close(engine);
}

static void logprobs_come_with_the_tokens(void **state) {
    struct engine *engine = open_engine((struct engine_params){0});
    token_id prompt[30];
    make_prompt(prompt, 30, 6);
    struct gen_request r = a_request(prompt, 30, 10);
    r.top_logprobs = 1;
    struct collected *c = run(engine, r);
    assert_true(c->has_logprobs);
    for (int i = 0; i < c->n; i++) { /* greedy: the token is the likeliest */
        assert_int_equal(c->top[i], c->ids[i]);
        assert_true(c->logprobs[i] <= 0 && c->logprobs[i] > -7);
    }
    collected_free(c);
    engine_close(engine);
}

static void prefill_only(void **state) {
    struct engine *engine = open_engine((struct engine_params){0});
    token_id prompt[100];
    make_prompt(prompt, 100, 7);
    struct collected *c = run(engine, a_request(prompt, 100, 0));
    assert_int_equal(c->end, GEN_END_LENGTH);
    assert_int_equal(c->n, 0);
    collected_free(c);
    c = run(engine, a_request(prompt, 100, 1));
    assert_int_equal(c->n_cached, 99);
    assert_int_equal(c->n, 1);
    collected_free(c);
    engine_close(engine);
}

static void cancel_ends_soon(void **state) {
    struct engine *engine = open_engine((struct engine_params){.max_running = 1});
    token_id prompt[10];
    make_prompt(prompt, 10, 8);
    struct collected *c = collected_new(), *waits = collected_new();
    c->cancel_after = 5;
    struct err e;
    struct gen_request r = a_request(prompt, 10, 1000);
    r.user = c;
    c->engine = engine;
    atomic_store(&c->id, 1); /* the first id of an engine */
    assert_int_equal(engine_generate(engine, &r, &e), 1);
    await(c);
    assert_int_equal(c->end, GEN_END_CANCELLED);
    assert_in_range(c->n, 5, 7);
    /* One that waits in line, behind one that runs for long. */
    struct collected *runs = collected_new();
    start(engine, a_request(prompt, 10, 1000), runs);
    start(engine, a_request(prompt, 10, 1000), waits);
    engine_cancel(engine, atomic_load(&waits->id));
    await(waits);
    assert_int_equal(waits->end, GEN_END_CANCELLED);
    assert_int_equal(waits->n, 0);
    engine_cancel(engine, atomic_load(&runs->id));
    engine_cancel(engine, 123456); /* nobody */
    await(runs);
    struct engine_stats stats;
    engine_stats(engine, &stats);
    assert_int_equal(stats.cancelled, 3);
    collected_free(c);
    collected_free(waits);
    collected_free(runs);
    engine_close(engine);
}

static void closing_ends_everything(void **state) {
    struct engine *engine = open_engine((struct engine_params){.max_running = 4});
    struct collected *c[10];
    token_id prompt[100];
    make_prompt(prompt, 100, 9);
    for (int i = 0; i < 10; i++) {
        c[i] = collected_new();
        start(engine, a_request(prompt, 10 + 9 * i, 900), c[i]);
    }
    engine_close(engine);
    for (int i = 0; i < 10; i++) {
        assert_int_equal(c[i]->done, 1);
        assert_int_equal(c[i]->end, GEN_END_CANCELLED);
        collected_free(c[i]);
    }
}

static void a_full_line_is_busy(void **state) {
    struct engine *engine = open_engine((struct engine_params){.max_running = 1, .max_queued = 2});
    struct collected *c[4];
    token_id prompt[10];
    struct err e = {0};
    make_prompt(prompt, 10, 10);
    for (int i = 0; i < 3; i++) {
        c[i] = collected_new();
        start(engine, a_request(prompt, 10, 900), c[i]);
    }
    c[3] = collected_new();
    struct gen_request r = a_request(prompt, 10, 1);
    r.user = c[3];
    assert_int_equal(engine_generate(engine, &r, &e), 0);
    assert_int_equal(e.code, ERR_BUSY);
    assert_int_equal(c[3]->done, 0);
    for (int i = 0; i < 3; i++)
        engine_cancel(engine, atomic_load(&c[i]->id));
    for (int i = 0; i < 3; i++)
        await(c[i]);
    assert_int_not_equal(engine_generate(engine, &r, &e), 0); /* there is room again */
    await(c[3]);
    struct engine_stats stats;
    engine_stats(engine, &stats);
    assert_int_equal(stats.rejected, 1);
    for (int i = 0; i < 4; i++)
        collected_free(c[i]);
    engine_close(engine);
}

static void the_context_has_an_end(void **state) {
    struct engine *engine = open_engine((struct engine_params){.n_ctx = 128});
    token_id prompt[200];
    struct err e = {0};
    make_prompt(prompt, 200, 11);
    struct collected *c = run(engine, a_request(prompt, 100, 500));
    assert_int_equal(c->end, GEN_END_CONTEXT);
    assert_int_equal(c->n, 28);
    collected_free(c);
    struct gen_request r = a_request(prompt, 128, 1);
    assert_int_equal(engine_generate(engine, &r, &e), 0);
    assert_int_equal(e.code, ERR_LIMIT);
    assert_non_null(strstr(e.message, "128"));
    c = run(engine, a_request(prompt, 128, 0)); /* read, but nothing to add */
    collected_free(c);
    c = run(engine, a_request(prompt, 127, 5));
    assert_int_equal(c->n, 1);
    collected_free(c);
    engine_close(engine);
}

static void requests_without_sense_are_refused(void **state) {
    struct engine *engine = open_engine((struct engine_params){0});
    token_id prompt[3] = {1, 2, 3}, outside[2] = {1, TINY_VOCAB}, negative[1] = {-1};
    struct gen_request good = a_request(prompt, 3, 5), r;
    struct err e;
    r = good, r.n_tokens = 0;
    assert_int_equal(engine_generate(engine, &r, &e), 0);
    assert_int_equal(e.code, ERR_INVALID);
    r = good, r.tokens = outside, r.n_tokens = 2;
    assert_int_equal(engine_generate(engine, &r, &e), 0);
    assert_int_equal(e.code, ERR_INVALID);
    r = good, r.tokens = negative, r.n_tokens = 1;
    assert_int_equal(engine_generate(engine, &r, &e), 0);
    r = good, r.max_tokens = -1;
    assert_int_equal(engine_generate(engine, &r, &e), 0);
    r = good, r.sampling.temperature = -1;
    assert_int_equal(engine_generate(engine, &r, &e), 0);
    assert_string_equal(e.where, "temperature");
    r = good, r.top_logprobs = 21;
    assert_int_equal(engine_generate(engine, &r, &e), 0);
    r = good, r.adapter = "nobody";
    assert_int_equal(engine_generate(engine, &r, &e), 0);
    assert_int_equal(e.code, ERR_NOT_FOUND);
    engine_close(engine);
}

static void bad_parameters_are_refused(void **state) {
    struct err e;
    struct engine_params p = {.model_path = model_path, .kv_bytes = (size_t)1 << 50};
    assert_null(engine_open(&p, &e));
    assert_int_equal(e.code, ERR_MEMORY);
    p = (struct engine_params){.model_path = model_path, .kv_bytes = 100000, .n_ctx = 1024};
    assert_null(engine_open(&p, &e));
    assert_int_equal(e.code, ERR_MEMORY);
    p = (struct engine_params){.model_path = model_path, .kv_type = "f8"};
    assert_null(engine_open(&p, &e));
    p = (struct engine_params){.model_path = model_path, .kernels = "abacus"};
    assert_null(engine_open(&p, &e));
    p = (struct engine_params){.model_path = model_path, .max_running = -1};
    assert_null(engine_open(&p, &e));
    p = (struct engine_params){.model_path = "/nonexistent/model.gguf"};
    assert_null(engine_open(&p, &e));
    assert_true(e.message[0]);
    p = (struct engine_params){0};
    assert_null(engine_open(&p, &e));
}

static void an_idle_engine_sleeps(void **state) {
    struct engine *engine = open_engine((struct engine_params){0});
    token_id prompt[10];
    make_prompt(prompt, 10, 12);
    collected_free(run(engine, a_request(prompt, 10, 20)));
    usleep(100000); /* compute threads spin for a moment, then sleep */
    struct rusage before, after;
    getrusage(RUSAGE_SELF, &before);
    usleep(500000);
    getrusage(RUSAGE_SELF, &after);
    long used_us = (after.ru_utime.tv_sec - before.ru_utime.tv_sec) * 1000000 +
                   (after.ru_utime.tv_usec - before.ru_utime.tv_usec);
    assert_true(used_us < 20000);
    engine_close(engine);
}

static struct engine *shared_engine;

static void *client(void *user) {
    intptr_t number = (intptr_t)user;
    for (int i = 0; i < 12; i++) {
        token_id prompt[120];
        int n = 1 + (int)(number * 31 + i * 17) % 110;
        make_prompt(prompt, n, (int)number % 2);
        struct collected *c = collected_new();
        struct gen_request r = a_request(prompt, n, 30);
        struct err e;
        struct engine_stats stats;
        r.user = c;
        uint64_t id = engine_generate(shared_engine, &r, &e);
        if (id && i % 3 == 0)
            engine_cancel(shared_engine, id);
        engine_stats(shared_engine, &stats);
        if (id)
            await(c);
        collected_free(c);
    }
    return NULL;
}

static void many_threads_may_ask(void **state) {
    pthread_t threads[8];
    shared_engine =
        open_engine((struct engine_params){.max_running = 5, .kv_bytes = 1 << 20, .n_ctx = 200});
    for (intptr_t i = 0; i < 8; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, client, (void *)i), 0);
    for (int i = 0; i < 8; i++)
        pthread_join(threads[i], NULL);
    struct engine_stats stats;
    engine_stats(shared_engine, &stats);
    assert_int_equal(stats.running, 0);
    assert_int_equal(stats.finished + stats.cancelled, 96);
    engine_close(shared_engine);
}

static int setup(void **state) {
    log_setup(LOG_LEVEL_WARN, 0);
    tiny_model_write(model_path);
    return 0;
}

static int teardown(void **state) {
    unlink(model_path);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(generates_what_was_asked),
        cmocka_unit_test(history_changes_no_token),
        cmocka_unit_test(company_changes_no_token),
        cmocka_unit_test(guesses_change_no_token),
        cmocka_unit_test(end_tokens_end),
        cmocka_unit_test(logprobs_come_with_the_tokens),
        cmocka_unit_test(prefill_only),
        cmocka_unit_test(cancel_ends_soon),
        cmocka_unit_test(closing_ends_everything),
        cmocka_unit_test(a_full_line_is_busy),
        cmocka_unit_test(the_context_has_an_end),
        cmocka_unit_test(requests_without_sense_are_refused),
        cmocka_unit_test(bad_parameters_are_refused),
        cmocka_unit_test(an_idle_engine_sleeps),
        cmocka_unit_test(many_threads_may_ask),
    };
    return cmocka_run_group_tests_name("engine", tests, setup, teardown);
}
