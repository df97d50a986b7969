/* bench_scheduler: how long running sequences wait for their next token while a long prompt is read
 * beside them, against what they wait without it. The bar is twice their normal.
 *
 *   bench_scheduler [FILE] [PROMPT-TOKENS]   default: the first of $MODELS, 4,000 tokens
 *
 * Two sequences decode without an end; when they have settled the prompt comes. A gap is the time between
 * the tokens of one of them. They grow by a token a step meanwhile, and what they wait grows with them: so
 * their normal is told as it was before the prompt, and as two others have it that write the same number of
 * tokens with no prompt beside them. */
#include "base/clock.h"
#include "model/engine.h"
#include "model/tokenizer.h"

#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { DECODERS = 2, MOST_GAPS = 1 << 16, SETTLED = 48, ANSWER = 16 };

static struct engine *engine;

struct series {
    double ms[MOST_GAPS];
    int n;
};

static struct series before, during, alone;
static int64_t prompt_begin, prompt_end; /* 0: not yet */
static int n_begin, n_end;               /* tokens of a decoder then */
static int prompt_cached;

struct decoder {
    int64_t last;
    int n;
};

static sem_t settled, as_long, finished;

static void decoder_says(void *user, const struct gen_event *event) {
    struct decoder *d = user;
    int64_t now = clock_ns();
    if (event->type == GEN_DONE)
        sem_post(&finished);
    if (event->type != GEN_TOKENS)
        return;
    struct series *s = prompt_end ? NULL : prompt_begin ? &during : &before;
    /* The gap in which the prompt came belongs to neither. */
    if (s && d->last && (s == &before || d->last >= prompt_begin) && d->n > 8 && s->n < MOST_GAPS)
        s->ms[s->n++] = (double)(now - d->last) / 1e6 / event->n_tokens;
    d->last = now;
    d->n += event->n_tokens;
    if (d->n == SETTLED)
        sem_post(&settled);
}

static void control_says(void *user, const struct gen_event *event) {
    struct decoder *d = user;
    int64_t now = clock_ns();
    if (event->type == GEN_DONE)
        sem_post(&finished);
    if (event->type != GEN_TOKENS)
        return;
    if (d->n >= n_begin && d->n < n_end && alone.n < MOST_GAPS)
        alone.ms[alone.n++] = (double)(now - d->last) / 1e6 / event->n_tokens;
    d->last = now;
    d->n += event->n_tokens;
    if (d->n >= n_end && d->n - event->n_tokens < n_end)
        sem_post(&as_long);
}

static void prompt_says(void *user, const struct gen_event *event) {
    if (event->type == GEN_TOKENS && !prompt_end)
        prompt_end = clock_ns();
    if (event->type == GEN_DONE) {
        prompt_cached = event->n_cached_prompt;
        sem_post(&finished);
    }
}

static uint32_t seed = 7;
static void any_tokens(token_id *ids, int n) {
    for (int i = 0; i < n; i++) {
        seed = seed * 1664525 + 1013904223;
        ids[i] = (token_id)((uint64_t)seed * 1000 >> 32);
    }
}

static uint64_t ask(const token_id *ids, int n, int max_tokens, gen_fn fn, void *user) {
    struct err e;
    struct gen_request r = {.tokens = ids,
                            .n_tokens = (size_t)n,
                            .max_tokens = max_tokens,
                            .ignore_end = true,
                            .top_logprobs = -1,
                            .fn = fn,
                            .user = user};
    uint64_t id = engine_generate(engine, &r, &e);
    if (!id) {
        fprintf(stderr, "%s\n", e.message);
        exit(1);
    }
    return id;
}

static int ascending(const void *a, const void *b) {
    double d = *(const double *)a - *(const double *)b;
    return (d > 0) - (d < 0);
}

static double quantile(struct series *s, double q) {
    qsort(s->ms, (size_t)s->n, sizeof *s->ms, ascending);
    return s->n ? s->ms[(int)(q * (s->n - 1) + 0.5)] : 0;
}

int main(int argc, char **argv) {
    char *models = getenv("MODELS"), *first = models ? strtok(strdup(models), " ") : NULL;
    const char *path = argc > 1 ? argv[1] : first;
    int n = argc > 2 ? atoi(argv[2]) : 4000;
    if (!path) {
        puts("no model named: nothing measured");
        return 0;
    }
    struct err e;
    struct engine_params params = {
        .model_path = path, .n_ctx = n + 512, .kv_bytes = 0, .speculate = -1};
    engine = engine_open(&params, &e);
    if (!engine) {
        fprintf(stderr, "%s: %s\n", path, e.message);
        return 1;
    }
    token_id *ids = calloc((size_t)n, sizeof *ids);
    struct decoder decoders[DECODERS] = {0}, controls[DECODERS] = {0};
    uint64_t id[DECODERS];
    sem_init(&settled, 0, 0);
    sem_init(&as_long, 0, 0);
    sem_init(&finished, 0, 0);
    for (int i = 0; i < DECODERS; i++) {
        any_tokens(ids, 64);
        id[i] = ask(ids, 64, n + 400, decoder_says, &decoders[i]);
    }
    for (int i = 0; i < DECODERS; i++)
        sem_wait(&settled);
    any_tokens(ids, n);
    prompt_begin = clock_ns();
    n_begin = decoders[0].n;
    ask(ids, n, ANSWER, prompt_says, NULL);
    sem_wait(&finished);
    n_end = decoders[0].n;
    for (int i = 0; i < DECODERS; i++)
        engine_cancel(engine, id[i]);
    for (int i = 0; i < DECODERS; i++)
        sem_wait(&finished);
    for (int i = 0; i < DECODERS; i++) {
        any_tokens(ids, 64);
        id[i] = ask(ids, 64, n + 400, control_says, &controls[i]);
    }
    for (int i = 0; i < DECODERS; i++)
        sem_wait(&as_long);
    for (int i = 0; i < DECODERS; i++)
        engine_cancel(engine, id[i]);
    for (int i = 0; i < DECODERS; i++)
        sem_wait(&finished);
    double early = quantile(&before, 0.5), normal = quantile(&alone, 0.5);
    double beside = quantile(&during, 0.5);
    printf("%s, %d decoders, a prompt of %d tokens beside them (%d cached)\n", path, DECODERS, n,
           prompt_cached);
    printf("  gap before the prompt    median %7.2f ms, 95 %% under %7.2f ms (%d gaps)\n", early,
           quantile(&before, 0.95), before.n);
    printf("  gap while it is read     median %7.2f ms, 95 %% under %7.2f ms (%d gaps)\n", beside,
           quantile(&during, 0.95), during.n);
    printf("  gap of others, no prompt median %7.2f ms, 95 %% under %7.2f ms (%d gaps), tokens %d to %d\n",
           normal, quantile(&alone, 0.95), alone.n, n_begin, n_end);
    printf("  medians (bar 2): %.2f of the gap before, %s; %.2f of the others' gap, %s; the prompt "
           "took %.1f s\n",
           beside / early, beside <= 2 * early ? "holds" : "MISSED", beside / normal,
           beside <= 2 * normal ? "holds" : "MISSED", (double)(prompt_end - prompt_begin) / 1e9);
    engine_close(engine);
    free(ids);
    return 0;
}
