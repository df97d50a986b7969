/* The engine's door: opening a model, taking requests from any thread, and the thread that serves
 * them. */
#include "model/engine_parts.h"

#include "base/clock.h"
#include "base/log.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum {
    DEFAULT_MAX_RUNNING = 64,
    DEFAULT_MAX_QUEUED = 256,
    LARGEST_MAX_RUNNING = 1024,
    MAX_BATCH = 512, /* tokens a step; more makes prefill no faster */
    MAX_TOP_LOGPROBS = 20,
};
static const size_t default_kv_bytes = (size_t)8 << 30;

/* --- the thread --- */

struct message {
    struct generation *generation; /* a new one, or NULL: cancel */
    uint64_t id;
    enum { GENERATE_OR_CANCEL, LOAD, UNLOAD, FORGET } what;
};

static bool load_parts(struct engine *engine, struct err *e);
static void unload_parts(struct engine *engine);

static void wake(void *user) {
    sem_post(&((struct engine *)user)->wake);
}

static bool has_work(const struct engine *engine) {
    return engine->n_running || engine->n_waiting;
}

/* Gets ready; what waits is told when that cannot be. */
static void get_ready(struct engine *engine) {
    struct err e = {0};
    char text[700];
    if (engine->tree || load_parts(engine, &e))
        return;
    log_error("engine", "%s cannot be loaded again: %s", engine->name,
              err_text(&e, text, sizeof text));
    scheduler_fail_all(engine, &e);
}

static void serve_wish(struct engine *engine, int what) {
    if (what == LOAD)
        get_ready(engine);
    else if (what == UNLOAD && !has_work(engine))
        unload_parts(engine);
    else if (what == FORGET && engine->store) {
        if (engine->tree) /* what is only in memory yet must not go there afterwards */
            prefix_tree_forget(engine->tree);
        kv_store_clear(engine->store);
    }
    engine->worked_ns = clock_ns();
}

enum { SAVE_AT_ONCE = 4, QUIET_NS = 500000000 };

/* Nothing to do: keys and values go to the disk a few at a time, later the memory goes back. Returns how long to wait for the next
 * message, in ns; -1: for ever. */
static int64_t rest(struct engine *engine) {
    int64_t idle = clock_ns() - engine->worked_ns, unload = (int64_t)engine->unload_s * 1000000000;
    if (!engine->tree)
        return -1;
    if (engine->store && idle < QUIET_NS)
        return QUIET_NS - idle;
    if (engine->store && prefix_tree_save(engine->tree, SAVE_AT_ONCE)) {
        pthread_mutex_lock(&engine->stats_lock);
        engine->stats.kv_disk_bytes = kv_store_bytes(engine->store);
        pthread_mutex_unlock(&engine->stats_lock);
        return 0;
    }
    if (unload && idle >= unload) {
        unload_parts(engine);
        return -1;
    }
    return unload ? unload - idle : -1;
}

/* Until a message, the end, or the time is over; a signal is none of these. */
static void wait_for_message(struct engine *engine, int64_t ns) {
    struct timespec until;
    if (ns < 0) {
        while (sem_wait(&engine->wake) != 0)
            continue;
        return;
    }
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += ns / 1000000000 + (until.tv_nsec + ns % 1000000000) / 1000000000;
    until.tv_nsec = (until.tv_nsec + ns % 1000000000) % 1000000000;
    sem_clockwait(&engine->wake, CLOCK_MONOTONIC, &until);
}

static void read_inbox(struct engine *engine) {
    struct message *m;
    while ((m = queue_take(engine->inbox))) {
        if (m->what != GENERATE_OR_CANCEL)
            serve_wish(engine, m->what);
        else if (m->generation)
            scheduler_add(engine, m->generation);
        else
            scheduler_cancel(engine, m->id);
        free(m);
    }
}

static void *serve(void *user) {
    struct engine *engine = user;
    while (!atomic_load(&engine->stopping)) {
        read_inbox(engine);
        if (has_work(engine))
            get_ready(engine);
        if (engine->tree && scheduler_step(engine))
            engine->worked_ns = clock_ns();
        else if (!has_work(engine))
            wait_for_message(engine, rest(engine));
    }
    read_inbox(engine);
    scheduler_cancel_all(engine);
    if (engine->tree && engine->store)
        prefix_tree_save(engine->tree, engine->n_blocks);
    return NULL;
}

/* --- opening --- */

static char *copy_str(const struct gguf *file, const char *key, size_t most) {
    size_t n;
    const char *s = gguf_str(file, key, &n);
    return mem_strndup(s ? s : "", !s ? 0 : n < most ? n : most);
}

static char *base_name(const char *path) {
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    size_t n = strlen(name);
    if (n > 5 && !strcmp(name + n - 5, ".gguf"))
        n -= 5;
    return mem_strndup(name, n);
}

static void fill_info(struct engine *engine, const struct engine_params *params) {
    const struct arch *a = &engine->model->arch;
    struct engine_info *info = &engine->info;
    enum { TEMPLATE_BYTES = 1 << 20 };
    engine->path = mem_strdup(params->model_path);
    engine->description = copy_str(engine->file, "general.name", 256);
    engine->name = mem_strdup(params->model_name ? params->model_name : engine->description);
    if (!*engine->name) {
        free(engine->name);
        engine->name = base_name(params->model_path);
    }
    engine->architecture = mem_strdup(a->name);
    engine->tools_hint = copy_str(engine->file, "lemma.tools", 64);
    engine->chat_template = copy_str(engine->file, "tokenizer.chat_template", TEMPLATE_BYTES);
    info->name = engine->name;
    info->path = engine->path;
    info->architecture = engine->architecture;
    info->description = engine->description;
    info->tools_hint = engine->tools_hint;
    info->chat_template = engine->chat_template;
    info->n_vocab = a->n_vocab;
    info->n_layers = a->n_layers;
    info->n_embd = a->n_embd;
    info->n_params = engine->model->n_params;
    info->file_bytes = gguf_bytes(engine->file);
}

/* MemAvailable of /proc/meminfo: what can be had without swapping. 0: not known. */
static size_t memory_available(void) {
    FILE *f = fopen("/proc/meminfo", "re");
    char line[128];
    unsigned long long kib = 0;
    while (f && fgets(line, sizeof line, f))
        if (sscanf(line, "MemAvailable: %llu kB", &kib) == 1)
            break;
    if (f)
        fclose(f);
    return (size_t)kib << 10;
}

/* Chooses the number of blocks and the length of the context. */
static bool plan_kv(struct engine *engine, const struct engine_params *params, int *n_blocks,
                    struct err *e) {
    size_t block = kv_bytes_per_block(engine->model, params->kv_type, e);
    size_t available = memory_available(), budget = params->kv_bytes;
    int trained = engine->model->arch.n_ctx;
    if (!block)
        return false;
    if (budget && available && budget > available)
        return err_set(
            e, ERR_MEMORY,
            "a KV cache of %zu MiB was asked for, and %zu MiB of memory are free: ask for "
            "less",
            budget >> 20, available >> 20);
    if (!budget) {
        budget = available / 4 < default_kv_bytes ? available / 4 : default_kv_bytes;
        size_t whole = ((size_t)(params->n_ctx ? params->n_ctx : trained) / KV_BLOCK + 1) * block;
        size_t most = whole * (size_t)engine->max_running;
        /* A context that was asked for may take more, if that leaves room for the weights. */
        if (params->n_ctx && budget < whole && whole + gguf_bytes(engine->file) < available)
            budget = whole;
        budget = budget < most ? budget : most; /* small models need no more */
    }
    size_t blocks = budget / block;
    *n_blocks = blocks > 1 << 24 ? 1 << 24 : (int)blocks;
    long fits = (long)*n_blocks * KV_BLOCK;
    if (*n_blocks < 2 || (params->n_ctx && fits < params->n_ctx))
        return err_set(
            e, ERR_MEMORY,
            "a KV cache of %zu MiB holds %ld tokens of this model; a context of %d needs "
            "%zu MiB",
            budget >> 20, fits, params->n_ctx ? params->n_ctx : trained,
            ((size_t)(params->n_ctx ? params->n_ctx : trained) / KV_BLOCK + 2) * block >> 20);
    engine->info.n_ctx = params->n_ctx ? params->n_ctx : trained;
    if (engine->info.n_ctx > fits)
        engine->info.n_ctx = (int)fits;
    engine->info.kv_bytes_per_token = block / KV_BLOCK;
    engine->stats.kv_budget_bytes = (size_t)*n_blocks * block;
    return true;
}

static void copy_block(void *user, int from, int to) {
    kv_copy_block(user, from, to);
}

/* Rows of the vocabulary that may be drawn: padding and the unknown token never. */
static void fill_legal(struct engine *engine) {
    size_t n_words = ((size_t)engine->n_vocab + 63) / 64;
    engine->legal = mem_zero(n_words, sizeof *engine->legal);
    engine->plain = mem_zero(n_words, sizeof *engine->plain);
    engine->allowed = mem_zero(n_words, sizeof *engine->allowed);
    for (token_id id = 0; id < tokenizer_size(engine->tokenizer); id++) {
        enum token_kind kind = tokenizer_kind(engine->tokenizer, id);
        uint64_t bit = 1ull << (id % 64);
        if (kind == TOKEN_NORMAL || kind == TOKEN_BYTE)
            engine->plain[id / 64] |= bit;
        if (kind != TOKEN_UNUSED && kind != TOKEN_UNKNOWN)
            engine->legal[id / 64] |= bit;
    }
}

_Static_assert((int)ENGINE_MAX_ADAPTERS <= (int)SEQUENCE_MAX_ADAPTERS, "each has its own prefixes");

static int find_adapter(const struct engine *engine, const char *name) {
    for (int i = 0; i < engine->info.n_adapters; i++)
        if (!strcmp(engine->adapter_names[i], name))
            return i;
    return -1;
}

static bool open_adapters(struct engine *engine, const struct engine_params *p, struct err *e) {
    engine->adapters = mem_zero(p->n_adapters + 1, sizeof *engine->adapters);
    engine->adapter_names = mem_zero(p->n_adapters + 1, sizeof *engine->adapter_names);
    engine->info.adapters = (const char *const *)engine->adapter_names;
    for (size_t i = 0; i < p->n_adapters; i++) {
        const struct engine_adapter *a = &p->adapters[i];
        if (!*a->name || find_adapter(engine, a->name) >= 0)
            return err_at(e, ERR_INVALID, "adapters", "an adapter needs a name of its own, not \"%.64s\"",
                          a->name);
        engine->adapters[i] = adapter_open(a->path, engine->model, e);
        if (!engine->adapters[i])
            return false;
        engine->adapter_names[i] = mem_strdup(a->name);
        engine->info.n_adapters++;
    }
    return true;
}

static void *block_memory(void *user, int i) {
    struct kv *kv = user;
    return kv_keys(kv, 0, 0) + (size_t)i * kv_block_bytes(kv);
}

/* Blocks of another file, or of one that was written anew, are another model's. */
static uint64_t origin_of(const struct engine *engine) {
    struct stat st = {0};
    stat(engine->path, &st);
    uint64_t h = (uint64_t)st.st_size * 0x9E3779B97F4A7C15u;
    h = (h ^ (uint64_t)st.st_mtim.tv_sec) * 0xC2B2AE3D27D4EB4Fu;
    return (h ^ (uint64_t)st.st_mtim.tv_nsec) * 0xD6E8FEB86659FD93u ^ engine->info.n_params;
}

/* What computes: made at the start and again after an unload. */
static bool load_parts(struct engine *engine, struct err *e) {
    if (!(engine->kv = kv_new(engine->model, engine->n_blocks, engine->kv_type, e)) ||
        !(engine->forward = forward_new(engine->model, engine->kv, engine->n_threads,
                                        engine->kernels, engine->max_batch, e))) {
        kv_free(engine->kv);
        engine->kv = NULL;
        return false;
    }
    for (int i = 0; i < engine->info.n_adapters; i++)
        if (forward_add_adapter(engine->forward, engine->adapters[i], e) < 0)
            return false;
    engine->tree = prefix_tree_new(engine->n_blocks, copy_block, engine->kv);
    if (engine->store)
        prefix_tree_use_store(engine->tree, engine->store, origin_of(engine), block_memory,
                              engine->kv);
    engine->worked_ns = clock_ns();
    atomic_store(&engine->loaded, true);
    return true;
}

static void unload_parts(struct engine *engine) {
    if (!engine->tree)
        return;
    if (engine->store)
        prefix_tree_save(engine->tree, engine->n_blocks);
    forward_free(engine->forward);
    prefix_tree_free(engine->tree);
    kv_free(engine->kv);
    engine->forward = NULL;
    engine->tree = NULL;
    engine->kv = NULL;
    gguf_rest(engine->file);
    atomic_store(&engine->loaded, false);
    pthread_mutex_lock(&engine->stats_lock);
    engine->stats.kv_used_bytes = 0;
    pthread_mutex_unlock(&engine->stats_lock);
    log_info("engine", "%s is unloaded until it is asked for again", engine->name);
}

/* Without a place on the disk the engine works as well; it computes more. */
static void open_store(struct engine *engine, const struct engine_params *params) {
    struct err e = {0};
    char text[700];
    if (!params->kv_dir || !params->kv_disk_bytes || engine->info.n_adapters)
        return; /* an adapter's file may change unseen between two starts */
    struct buf path = {0};
    buf_printf(&path, "%s/%016" PRIx64 ".kv", params->kv_dir, origin_of(engine));
    engine->store = kv_store_open(buf_text(&path), params->kv_disk_bytes,
                                  engine->info.kv_bytes_per_token * KV_BLOCK, &e);
    if (!engine->store)
        log_warn("engine", "keys and values of idle conversations are not kept: %s",
                 err_text(&e, text, sizeof text));
    buf_free(&path);
}

static bool open_parts(struct engine *engine, const struct engine_params *params, struct err *e) {
    int n_blocks = 0;
    if (!(engine->file = gguf_open(params->model_path, e)) ||
        !(engine->model = model_load(engine->file, e)) ||
        !(engine->tokenizer = tokenizer_new(engine->file, e)))
        return false;
    engine->n_vocab = engine->model->arch.n_vocab;
    if (tokenizer_size(engine->tokenizer) > engine->n_vocab)
        return err_at(e, ERR_CORRUPT, params->model_path,
                      "the vocabulary has %d tokens and the model %d rows",
                      tokenizer_size(engine->tokenizer), engine->n_vocab);
    fill_info(engine, params);
    engine->kv_type = params->kv_type ? mem_strdup(params->kv_type) : NULL;
    engine->kernels = params->kernels ? mem_strdup(params->kernels) : NULL;
    engine->n_threads = params->n_threads;
    engine->unload_s = params->unload_s;
    if (!open_adapters(engine, params, e) || !plan_kv(engine, params, &n_blocks, e))
        return false;
    engine->n_blocks = n_blocks;
    open_store(engine, params);
    if (!load_parts(engine, e))
        return false;
    engine->info.kernels = forward_kernels(engine->forward);
    engine->info.n_threads = forward_n_threads(engine->forward);
    engine->space = sampler_space_new(engine->n_vocab);
    fill_legal(engine);
    return true;
}

static bool check_params(const struct engine_params *p, struct err *e) {
    const struct {
        const char *name;
        int value, most;
    } fields[] = {
        {"n_threads", p->n_threads, 1024},
        {"n_ctx", p->n_ctx, 1 << 24},
        {"max_running", p->max_running, LARGEST_MAX_RUNNING},
        {"max_queued", p->max_queued, 1 << 20},
        {"prefill_chunk", p->prefill_chunk, MAX_BATCH},
    };
    if (!p->model_path)
        return err_at(e, ERR_INVALID, "model_path", "no model file is named");
    if (p->n_adapters > ENGINE_MAX_ADAPTERS)
        return err_at(e, ERR_INVALID, "adapters", "%zu are too many: at most %d", p->n_adapters,
                      ENGINE_MAX_ADAPTERS);
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (fields[i].value < 0 || fields[i].value > fields[i].most)
            return err_at(e, ERR_INVALID, fields[i].name, "%d is not between 0 and %d",
                          fields[i].value, fields[i].most);
    return true;
}

static void free_engine(struct engine *engine) {
    forward_free(engine->forward);
    for (int i = 0; engine->adapters && engine->adapters[i]; i++) /* ends with a NULL */
        adapter_free(engine->adapters[i]);
    for (int i = 0; i < engine->info.n_adapters; i++)
        free(engine->adapter_names[i]);
    kv_free(engine->kv);
    prefix_tree_free(engine->tree);
    kv_store_close(engine->store);
    vocab_trie_free(engine->trie);
    tokenizer_free(engine->tokenizer);
    model_free(engine->model);
    gguf_close(engine->file);
    sampler_space_free(engine->space);
    queue_free(engine->inbox);
    sem_destroy(&engine->wake);
    pthread_mutex_destroy(&engine->stats_lock);
    void *memory[] = {engine->name,        engine->path,       engine->architecture,
                      engine->description, engine->tools_hint, engine->chat_template,
                      engine->legal,       engine->plain,      engine->allowed,
                      engine->running,     engine->tokens,     engine->seqs,
                      engine->rows,        engine->logits,     engine->adapters,
                      engine->adapter_names, engine->kv_type,  engine->kernels};
    for (size_t i = 0; i < sizeof memory / sizeof *memory; i++)
        free(memory[i]);
    free(engine);
}

struct engine *engine_open(const struct engine_params *params, struct err *e) {
    if (!check_params(params, e))
        return NULL;
    struct engine *engine = mem_zero(1, sizeof *engine);
    engine->max_running = params->max_running ? params->max_running : DEFAULT_MAX_RUNNING;
    engine->max_queued = params->max_queued ? params->max_queued : DEFAULT_MAX_QUEUED;
    engine->prefill_chunk = params->prefill_chunk;
    engine->speculate = params->speculate;
    engine->max_batch = engine->max_running > MAX_BATCH / 2 ? 2 * engine->max_running : MAX_BATCH;
    engine->waiting_end = &engine->waiting;
    sem_init(&engine->wake, 0, 0);
    pthread_mutex_init(&engine->stats_lock, NULL);
    if (!open_parts(engine, params, e)) {
        free_engine(engine);
        return NULL;
    }
    size_t n = (size_t)engine->max_running;
    engine->inbox = queue_new(SIZE_MAX, wake, engine);
    engine->running = mem_zero(n, sizeof *engine->running);
    engine->seqs = mem_zero(n, sizeof *engine->seqs);
    size_t n_out = n + MAX_STEP_GUESSES; /* memory for logits is touched only where it is used */
    engine->rows = mem_zero(n_out, sizeof *engine->rows);
    engine->tokens = mem_zero((size_t)engine->max_batch, sizeof *engine->tokens);
    engine->logits = mem_grow(NULL, n_out * (size_t)engine->n_vocab, sizeof *engine->logits);
    int failed = pthread_create(&engine->thread, NULL, serve, engine);
    if (failed) {
        err_set(e, ERR_IO, "cannot start the engine's thread: %s", strerror(failed));
        free_engine(engine);
        return NULL;
    }
    pthread_setname_np(engine->thread, "engine");
    log_info("engine", "%s (%s, %.1f M parameters), context %d, KV budget %zu MiB, %d threads, %s",
             engine->name, engine->architecture, (double)engine->info.n_params / 1e6,
             engine->info.n_ctx, engine->stats.kv_budget_bytes >> 20, engine->info.n_threads,
             engine->info.kernels);
    return engine;
}

void engine_close(struct engine *engine) {
    if (!engine)
        return;
    atomic_store(&engine->stopping, true);
    sem_post(&engine->wake);
    pthread_join(engine->thread, NULL);
    free_engine(engine);
}

/* --- questions --- */

const struct engine_info *engine_info(const struct engine *engine) {
    return &engine->info;
}

const struct tokenizer *engine_tokenizer(const struct engine *engine) {
    return engine->tokenizer;
}

const char *engine_adapter(const struct engine *engine, const char *name) {
    int i = find_adapter(engine, name);
    return i < 0 ? NULL : engine->adapter_names[i];
}

bool engine_answers_to(const struct engine *engine, const char *model, const char **adapter) {
    size_t n = strlen(engine->name);
    *adapter = NULL;
    if (strncmp(model, engine->name, n))
        return false;
    return !model[n] ||
           (model[n] == ':' && (*adapter = engine_adapter(engine, model + n + 1)) != NULL);
}

void engine_stats(struct engine *engine, struct engine_stats *out) {
    pthread_mutex_lock(&engine->stats_lock);
    *out = engine->stats;
    pthread_mutex_unlock(&engine->stats_lock);
    out->rejected = atomic_load(&engine->rejected);
}

bool engine_is_loaded(const struct engine *engine) {
    return atomic_load(&engine->loaded);
}

static void wish(struct engine *engine, int what) {
    struct message *m = mem_zero(1, sizeof *m);
    m->what = what;
    queue_put_always(engine->inbox, m);
}

void engine_load(struct engine *engine) {
    wish(engine, LOAD);
}

void engine_unload(struct engine *engine) {
    wish(engine, UNLOAD);
}

void engine_forget(struct engine *engine) {
    wish(engine, FORGET);
}

/* --- requests --- */

static bool check_request(const struct engine *engine, const struct gen_request *r, struct err *e) {
    size_t n_ctx = (size_t)engine->info.n_ctx;
    if (!r->fn)
        return err_set(e, ERR_INTERNAL, "a generation without a function to tell");
    if (!r->n_tokens)
        return err_set(e, ERR_INVALID, "a generation needs at least one token to go on from");
    if (r->n_turn_tokens > r->n_tokens || (r->n_turn_tokens && !r->grammar))
        return err_at(e, ERR_INVALID, "n_turn_tokens",
                      "a turn is a part of the tokens and needs a grammar");
    if (r->max_tokens < 0)
        return err_at(e, ERR_INVALID, "max_tokens", "%d is negative", r->max_tokens);
    if (r->n_tokens > n_ctx || (r->max_tokens && r->n_tokens == n_ctx))
        return err_set(
            e, ERR_LIMIT,
            "the sequence has %zu tokens; the context holds %zu, of which at least one is "
            "for the answer",
            r->n_tokens, n_ctx);
    for (size_t i = 0; i < r->n_tokens; i++)
        if (r->tokens[i] < 0 || r->tokens[i] >= engine->n_vocab)
            return err_set(e, ERR_INVALID, "token %d at %zu is not in the vocabulary of %d",
                           r->tokens[i], i, engine->n_vocab);
    if (r->top_logprobs < -1 || r->top_logprobs > MAX_TOP_LOGPROBS)
        return err_at(e, ERR_INVALID, "top_logprobs", "%d is not between 0 and %d", r->top_logprobs,
                      MAX_TOP_LOGPROBS);
    if (r->think_budget < 0)
        return err_at(e, ERR_INVALID, "think_budget", "%d is negative", r->think_budget);
    if (r->adapter && find_adapter(engine, r->adapter) < 0)
        return err_at(e, ERR_NOT_FOUND, "adapter", "no adapter \"%.64s\" is loaded", r->adapter);
    return sampling_check(&r->sampling, engine->n_vocab, e);
}

uint64_t engine_generate(struct engine *engine, const struct gen_request *request, struct err *e) {
    if (!check_request(engine, request, e))
        return 0;
    int most = engine->max_running + engine->max_queued;
    if (atomic_fetch_add(&engine->in_flight, 1) >= most) {
        atomic_fetch_sub(&engine->in_flight, 1);
        atomic_fetch_add(&engine->rejected, 1);
        err_set(e, ERR_BUSY, "%d generations run and %d wait: try again later", engine->max_running,
                engine->max_queued);
        return 0;
    }
    struct message *m = mem_zero(1, sizeof *m);
    uint64_t id = atomic_fetch_add(&engine->last_id, 1) + 1;
    m->generation = generation_new(
        request, request->adapter ? find_adapter(engine, request->adapter) : -1, engine->n_vocab);
    m->generation->id = id;
    queue_put_always(engine->inbox, m);
    return id;
}

void engine_cancel(struct engine *engine, uint64_t id) {
    struct message *m = mem_zero(1, sizeof *m);
    m->id = id;
    queue_put_always(engine->inbox, m);
}
