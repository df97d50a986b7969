/* lemmad: opens the rooms from the inside out (sandbox, engine, agent, server), serves, and closes
 * them in the other order. */
#include "agent/agent.h"
#include "base/log.h"
#include "daemon/config.h"
#include "daemon/server.h"
#include "model/engine.h"

#include <malloc.h>
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static struct server *running; /* for the signal handlers alone */
static volatile sig_atomic_t n_terms;

static void on_term(int signal) {
    if (n_terms++)
        _exit(1); /* the second one means: now */
    if (running)
        server_stop(running);
}

static int fail(const struct err *e) {
    char text[700];
    fprintf(stderr, "lemmad: %s\n", err_text(e, text, sizeof text));
    return 1;
}

/* mkdir -p of the folder that will hold `path`. */
static bool make_folder_for(const char *path, struct err *e) {
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

static void install_signals(void) {
    struct sigaction act = {.sa_handler = on_term};
    sigaction(SIGTERM, &act, NULL);
    sigaction(SIGINT, &act, NULL);
    signal(SIGPIPE, SIG_IGN);
}

static bool open_engines(const struct config *c, struct engine **engines, struct err *e) {
    for (size_t i = 0; i < c->n_models; i++) {
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
        };
        engines[i] = engine_open(&p, e);
        if (!engines[i])
            return false;
    }
    return true;
}

int main(int argc, char **argv) {
    /* compiling a schema takes and frees megabytes: from the heap, not page by page from the system */
    mallopt(M_MMAP_THRESHOLD, 4 << 20);
    mallopt(M_TRIM_THRESHOLD, 32 << 20);
    struct config config;
    struct err e = {0};
    int answer = config_read(&config, argc, argv, &e);
    if (answer == 2)
        return 0;
    if (answer) {
        config_free(&config);
        return fail(&e);
    }
    log_setup(config.log_level, config.log_json);
    if (config.check_only) {
        printf("%s: good\n", config.file ? config.file : "no configuration file");
        config_free(&config);
        return 0;
    }
    int status = 1;
    struct engine **engines = mem_zero(config.n_models, sizeof *engines);
    struct agent *agent = NULL;
    struct server *server = NULL;
    /* The sandbox first: its zygotes are made before there are threads, models or secrets to
     * inherit. */
    struct sandbox_params sp = {.worker_dir = config.worker_dir};
    struct sandbox *sandbox = sandbox_open(&sp, &e);
    if (!sandbox || (config.journal && !make_folder_for(config.journal, &e)) ||
        !open_engines(&config, engines, &e)) {
        fail(&e);
        goto out;
    }
    struct agent_params ap = {
        .engines = engines,
        .n_engines = config.n_models,
        .sandbox = sandbox,
        .tools = {(const char *const *)config.plugins, config.n_plugins, config.grants,
                  config.state_dir},
        .journal_path = config.journal,
        .budget = config.budget,
        .format = config.format,
    };
    agent = agent_open(&ap, &e);
    sandbox = NULL; /* the agent's now */
    if (!agent) {
        fail(&e);
        goto out;
    }
    server = server_open(&config, agent, engines, config.n_models, &e);
    if (!server) {
        fail(&e);
        goto out;
    }
    running = server;
    install_signals();
    log_info("lemmad", "serving on %s://%s:%d", config.tls_certificate ? "https" : "http",
             config.host, server_port(server));
    server_run(server);
    log_info("lemmad", "stopping");
    status = 0;
out:
    agent_close(agent, config.grace_ms);
    running = NULL;
    server_close(server);
    for (size_t i = 0; i < config.n_models; i++)
        engine_close(engines[i]);
    sandbox_close(sandbox);
    free(engines);
    config_free(&config);
    return status;
}
