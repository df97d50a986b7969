/* What every test of the agent needs: an engine with the built-in model, a sandbox, an agent, and
 * requests whose events are kept. Include it once in a program. */
#ifndef LEMMA_TEST_AGENT_HARNESS_H
#define LEMMA_TEST_AGENT_HARNESS_H

#include "agent/agent.h"
#include "agent/internal.h"
#include "base/clock.h"
#include "base/log.h"

#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* $LEMMA_TEST_MODEL, or the built-in model; NULL when there is neither. */
static inline const char *test_model(void) {
    const char *given = getenv("LEMMA_TEST_MODEL");
    const char *path = given && *given ? given : "model/default/lemma-default.gguf";
    return access(path, R_OK) == 0 ? path : NULL;
}

/* The folder of the worker binaries: $LEMMA_WORKERS, or ../bin seen from the test binary. */
static inline const char *test_workers(void) {
    static char path[PATH_MAX + 16];
    const char *given = getenv("LEMMA_WORKERS");
    if (given && *given)
        return given;
    ssize_t n = readlink("/proc/self/exe", path, PATH_MAX);
    path[n > 0 ? n : 0] = 0;
    for (int i = 0; i < 2; i++) {
        char *slash = strrchr(path, '/');
        if (slash)
            *slash = 0;
    }
    strcat(path, "/bin");
    return path;
}

/* What a run said, kept. The lock is there because the agent's thread writes. */
struct heard {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    struct run_event **events;
    size_t n;
    bool ended;
};

static inline struct heard *heard_new(void) {
    struct heard *h = mem_zero(1, sizeof *h);
    pthread_mutex_init(&h->lock, NULL);
    pthread_condattr_t attr;
    pthread_condattr_init(&attr);
    pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
    pthread_cond_init(&h->changed, &attr);
    return h;
}

static inline void heard_free(struct heard *h) {
    for (size_t i = 0; i < h->n; i++)
        run_event_free(h->events[i]);
    free(h->events);
    pthread_mutex_destroy(&h->lock);
    pthread_cond_destroy(&h->changed);
    free(h);
}

static inline void hear(void *user, const struct run_event *event) {
    struct heard *h = user;
    pthread_mutex_lock(&h->lock);
    h->events = mem_grow(h->events, h->n + 1, sizeof *h->events);
    h->events[h->n++] = run_event_copy(event);
    h->ended |= event->type == RUN_ENDED;
    pthread_cond_broadcast(&h->changed);
    pthread_mutex_unlock(&h->lock);
}

/* Waits until `enough` says so, at most seconds. */
static inline bool hear_until(struct heard *h, bool (*enough)(const struct heard *h), int seconds) {
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += seconds;
    pthread_mutex_lock(&h->lock);
    int rc = 0;
    while (!enough(h) && !rc)
        rc = pthread_cond_timedwait(&h->changed, &h->lock, &until);
    bool good = enough(h);
    pthread_mutex_unlock(&h->lock);
    return good;
}

static inline bool heard_end(const struct heard *h) {
    return h->ended;
}

static inline const struct run_event *last_event(const struct heard *h) {
    return h->n ? h->events[h->n - 1] : NULL;
}

/* The i-th event of a type, NULL past the last. */
static inline const struct run_event *event_of(const struct heard *h, enum run_event_type type,
                                               size_t i) {
    for (size_t k = 0; k < h->n; k++)
        if (h->events[k]->type == type && !i--)
            return h->events[k];
    return NULL;
}

/* The i-th finished item of a type. */
static inline const struct item *item_of(const struct heard *h, enum item_type type, size_t i) {
    for (size_t k = 0; k < h->n; k++)
        if (h->events[k]->type == RUN_ITEM_DONE && h->events[k]->item->type == type && !i--)
            return h->events[k]->item;
    return NULL;
}

static inline const char *response_id(const struct heard *h) {
    return h->n && h->events[0]->response_id ? h->events[0]->response_id : "";
}

static inline struct run_request *ask(const char *text) {
    struct run_request *q = run_request_new();
    struct item *item = item_new(ITEM_MESSAGE);
    item->role = ROLE_USER;
    text_set(&item->text, text, strlen(text));
    q->input = mem_grow(NULL, 1, sizeof *q->input);
    q->input[q->n_input++] = item;
    q->connection = 1;
    return q;
}

struct house {
    struct engine *engine;
    struct agent *agent;
};

static inline bool house_agent(struct house *h, const struct agent_params *extra, struct err *e) {
    struct agent_params p = extra ? *extra : (struct agent_params){0};
    struct sandbox_params sp = {.worker_dir = test_workers(),
                                .runners = 1u << SANDBOX_CALC | 1u << SANDBOX_LUA};
    p.sandbox = sandbox_open(&sp, e);
    if (!p.sandbox)
        return false;
    p.engines = &h->engine;
    p.n_engines = 1;
    h->agent = agent_open(&p, e);
    return h->agent != NULL;
}

static inline bool house_open(struct house *h, const struct agent_params *extra, struct err *e) {
    struct engine_params ep = {.model_path = test_model(), .n_threads = 1, .n_ctx = 2048};
    *h = (struct house){.engine = engine_open(&ep, e)};
    return h->engine && house_agent(h, extra, e);
}

/* The same with the plugins of one folder, which stays where it is; as cmocka wants it: 0, or 1 and a line why not. */
static inline int house_of_plugins(struct house *h, const char *folder) {
    static const char *dirs[1];
    struct err e = {0};
    dirs[0] = folder;
    struct agent_params params = {.tools = {.plugin_dirs = dirs, .n_plugin_dirs = 1}};
    if (house_open(h, &params, &e))
        return 0;
    fprintf(stderr, "%s\n", e.message);
    return 1;
}

static inline void house_close(struct house *h) {
    agent_close(h->agent, 2000);
    engine_close(h->engine);
}

/* And what is left of it. */
static inline int house_leave(struct house *h, const char *folder) {
    char command[160];
    if (h->agent)
        house_close(h);
    snprintf(command, sizeof command, "rm -rf %s", folder);
    return system(command) != 0;
}

/* Submits and waits for the end. */
static inline struct heard *run_through(struct house *h, struct run_request *q) {
    struct heard *heard = heard_new();
    struct err e = {0};
    if (!agent_submit(h->agent, q, hear, heard, &e) || !hear_until(heard, heard_end, 60))
        fprintf(stderr, "no end: %s\n", e.message);
    return heard;
}

/* A question to the agent whose answer is waited for. */
struct answer {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    bool done, found;
    char *id, *text, *boxed, *reason;
    enum run_status status;
    size_t n_output;
    struct run_usage usage;
};

static inline struct answer *answer_new(void) {
    struct answer *a = mem_zero(1, sizeof *a);
    pthread_mutex_init(&a->lock, NULL);
    pthread_cond_init(&a->changed, NULL);
    return a;
}

static inline void answer_free(struct answer *a) {
    free(a->id);
    free(a->text);
    free(a->boxed);
    free(a->reason);
    free(a);
}

static inline void answer_set(struct answer *a, bool found) {
    pthread_mutex_lock(&a->lock);
    a->done = true;
    a->found = found;
    pthread_cond_broadcast(&a->changed);
    pthread_mutex_unlock(&a->lock);
}

static inline void answer_wait(struct answer *a) {
    pthread_mutex_lock(&a->lock);
    while (!a->done)
        pthread_cond_wait(&a->changed, &a->lock);
    pthread_mutex_unlock(&a->lock);
}

static inline void answered(void *user, bool found) {
    answer_set(user, found);
}

static inline void viewed(void *user, const struct response_view *v) {
    struct answer *a = user;
    if (v) {
        struct buf text = {0};
        for (size_t i = 0; i < v->n_output; i++)
            if (v->output[i]->type == ITEM_MESSAGE)
                buf_str(&text, v->output[i]->text);
        a->id = mem_strdup(v->id);
        a->text = buf_take(&text);
        a->boxed = v->boxed ? mem_strdup(v->boxed) : NULL;
        a->reason = mem_strdup(v->reason ? v->reason : "");
        a->status = v->status;
        a->n_output = v->n_output;
        a->usage = v->usage;
    }
    answer_set(a, v != NULL);
}

static inline struct answer *view_response(struct house *h, const char *id, const char *owner,
                                           uint64_t connection) {
    struct answer *a = answer_new();
    agent_get(h->agent, id, owner, connection, viewed, a);
    answer_wait(a);
    return a;
}

static inline bool ask_done(struct house *h,
                            void (*fn)(struct agent *, const char *, const char *, agent_done,
                                       void *),
                            const char *id, const char *owner) {
    struct answer *a = answer_new();
    fn(h->agent, id, owner, answered, a);
    answer_wait(a);
    bool found = a->found;
    answer_free(a);
    return found;
}

static inline bool disconnect(struct house *h, uint64_t connection) {
    struct answer *a = answer_new();
    agent_disconnect(h->agent, connection, answered, a);
    answer_wait(a);
    bool found = a->found;
    answer_free(a);
    return found;
}

static inline struct heard *replay(struct house *h, const char *id, int64_t after, bool follow,
                                   bool *found) {
    struct heard *heard = heard_new();
    struct answer *a = answer_new();
    agent_replay(h->agent, id, "", 1, after, follow, hear, heard, answered, a);
    answer_wait(a);
    *found = a->found;
    answer_free(a);
    return heard;
}

#endif
