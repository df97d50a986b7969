#include "daemon/load.h"

#include "base/buf.h"
#include "base/clock.h"
#include "base/log.h"

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

struct loader {
    const struct config *config;
    pthread_t thread, engines_thread;
    void (*done)(void *user);
    void *user;
    struct sandbox *sandbox;
    struct engine **engines;
    struct agent *agent;
    struct err error, engines_error;
    bool good, engines_good;
    atomic_bool is_done;
    atomic_size_t now; /* which model is being loaded */
    size_t rss_before; /* bytes, when the first was begun */
    size_t bytes;      /* of all model files */
};

/* --- threads --- */

void load_answers_first(void) {
    /* struct sched_attr of the kernel; since Linux 6.12 sched_runtime is the time slice, and who asks for
     * a short one is let in before those with long ones. Elsewhere nothing changes. */
    struct {
        uint32_t size, policy;
        uint64_t flags;
        int32_t nice;
        uint32_t priority;
        uint64_t runtime, deadline, period;
    } attr = {.size = sizeof attr, .policy = SCHED_OTHER, .runtime = 200000};
    syscall(SYS_sched_setattr, 0, &attr, 0);
}

/* --- the steps --- */

bool load_make_folder_for(const char *path, struct err *e) {
    char *copy = mem_strdup(path);
    bool good = true;
    for (char *p = copy + 1; good && (p = strchr(p, '/')); p++) {
        *p = 0;
        if (mkdir(copy, 0700) && errno != EEXIST)
            good = err_errno(e, "cannot make the folder %s for the journal", copy);
        *p = '/';
    }
    free(copy);
    return good;
}

static size_t resident_bytes(void) {
    unsigned long long size, resident = 0;
    FILE *f = fopen("/proc/self/statm", "re");
    if (f && fscanf(f, "%llu %llu", &size, &resident) != 2)
        resident = 0;
    if (f)
        fclose(f);
    return (size_t)resident * (size_t)sysconf(_SC_PAGESIZE);
}

static void *open_engines(void *user) {
    struct loader *l = user;
    const struct config *c = l->config;
    struct buf kv = {0};
    buf_printf(&kv, "%s/kv", c->state_dir);
    if (c->kv_disk_bytes)
        mkdir(buf_text(&kv), 0700);
    l->engines_good = true;
    for (size_t i = 0; i < c->n_models && l->engines_good; i++) {
        struct engine_params p = {
            .model_path = c->models[i].path,
            .model_name = c->models[i].name,
            .n_threads = c->threads,
            .n_ctx = c->context,
            .kv_bytes = c->kv_bytes,
            .kv_type = c->kv_type,
            .kernels = c->kernels,
            .max_running = c->max_running,
            .max_queued = c->max_queued,
            .adapters = c->models[i].adapters,
            .n_adapters = c->models[i].n_adapters,
            .kv_dir = c->kv_disk_bytes ? buf_text(&kv) : NULL,
            .kv_disk_bytes = c->kv_disk_bytes,
            .unload_s = c->unload_seconds,
        };
        atomic_store(&l->now, i);
        int64_t begun = clock_ms();
        l->engines[i] = engine_open(&p, &l->engines_error);
        l->engines_good = l->engines[i] != NULL;
        if (l->engines_good)
            log_info("lemmad", "%s loaded in %.2f s", engine_info(l->engines[i])->name,
                     (double)(clock_ms() - begun) / 1000);
    }
    buf_free(&kv);
    return NULL;
}

static bool open_agent(struct loader *l) {
    const struct config *c = l->config;
    struct agent_params p = {
        .engines = l->engines,
        .n_engines = c->n_models,
        .sandbox = l->sandbox,
        .tools = {(const char *const *)c->plugins, c->n_plugins, c->grants, c->state_dir},
        .journal_path = c->journal,
        .budget = c->budget,
        .format = c->format,
        .keep_days = c->keep_days,
    };
    l->agent = agent_open(&p, &l->error);
    l->sandbox = NULL; /* the agent's now */
    return l->agent != NULL;
}

/* The sandbox's zygotes start while the engines open: neither knows of the other. */
static void *load(void *user) {
    struct loader *l = user;
    const struct config *c = l->config;
    struct sandbox_params sp = {.worker_dir = c->worker_dir};
    l->good = !c->journal || load_make_folder_for(c->journal, &l->error);
    if (l->good) {
        l->sandbox = sandbox_open(&sp, &l->error);
        l->good = l->sandbox != NULL;
    }
    pthread_join(l->engines_thread, NULL);
    if (l->good && !l->engines_good) {
        l->good = false;
        l->error = l->engines_error;
    }
    load_answers_first(); /* the agent's thread is as the one that makes it */
    l->good = l->good && open_agent(l);
    atomic_store(&l->is_done, true);
    l->done(l->user);
    return NULL;
}

/* --- outside --- */

struct loader *loader_start(const struct config *config, void (*done)(void *user), void *user) {
    struct loader *l = mem_zero(1, sizeof *l);
    l->config = config;
    l->done = done;
    l->user = user;
    l->engines = mem_zero(config->n_models, sizeof *l->engines);
    l->rss_before = resident_bytes();
    struct err ignored = {0};
    if (load_make_folder_for(config->state_dir, &ignored))
        mkdir(config->state_dir, 0700); /* what needs it says so when it is not there */
    for (size_t i = 0; i < config->n_models; i++) {
        struct stat st;
        l->bytes += stat(config->models[i].path, &st) == 0 ? (size_t)st.st_size : 0;
    }
    bool started = !pthread_create(&l->engines_thread, NULL, open_engines, l);
    if (started && pthread_create(&l->thread, NULL, load, l)) {
        pthread_join(l->engines_thread, NULL);
        started = false;
    }
    if (!started) {
        free(l->engines);
        free(l);
        return NULL;
    }
    return l;
}

bool loader_is_done(const struct loader *l) {
    return atomic_load(&l->is_done);
}

bool loader_take(struct loader *l, struct agent **agent, struct engine ***engines, struct err *e) {
    bool good = l->good;
    pthread_join(l->thread, NULL);
    if (good) {
        *agent = l->agent;
        *engines = l->engines;
    } else {
        *e = l->error;
        for (size_t i = 0; i < l->config->n_models; i++)
            engine_close(l->engines[i]);
        sandbox_close(l->sandbox);
        free(l->engines);
    }
    free(l);
    return good;
}

double loader_progress(const struct loader *l, const char **model) {
    const struct config_model *m = &l->config->models[atomic_load(&l->now)];
    const char *slash = strrchr(m->path, '/');
    size_t now = resident_bytes();
    *model = m->name ? m->name : slash ? slash + 1 : m->path;
    double share = l->bytes && now > l->rss_before ? (double)(now - l->rss_before) / (double)l->bytes : 0;
    return share < 0.99 ? share : 0.99;
}
