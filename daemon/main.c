/* lemmad: opens the rooms from the inside out (sandbox, engine, agent, server), serves, and closes
 * them in the other order. */
#include "agent/agent.h"
#include "base/log.h"
#include "daemon/config.h"
#include "daemon/notify.h"
#include "daemon/reload.h"
#include "daemon/server.h"
#include "model/engine.h"

#include <malloc.h>
#include <errno.h>
#include <grp.h>
#include <limits.h>
#include <pwd.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
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

static void on_hup(int signal) {
    if (running)
        server_reload(running);
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
    sigaction(SIGHUP, &(struct sigaction){.sa_handler = on_hup, .sa_flags = SA_RESTART}, NULL);
    signal(SIGPIPE, SIG_IGN);
}

/* Every connection is a descriptor. */
static void raise_limits(const struct config *c) {
    struct rlimit l;
    rlim_t wanted = (rlim_t)c->max_connections + 256;
    if (getrlimit(RLIMIT_NOFILE, &l) || l.rlim_cur >= wanted)
        return;
    l.rlim_cur = l.rlim_max < wanted ? l.rlim_max : wanted;
    setrlimit(RLIMIT_NOFILE, &l);
    if (l.rlim_cur < wanted)
        log_warn("lemmad", "%llu descriptors are allowed, too few for max_connections = %d",
                 (unsigned long long)l.rlim_cur, c->max_connections);
}

/* Root becomes `user` before anything is opened. A state folder that is made now belongs to that user;
 * one that exists is left as its owner wants it. */
static bool drop_privileges(const struct config *c, struct err *e) {
    if (geteuid() != 0)
        return true;
    if (!c->user) {
        log_debug("lemmad", "runs as root; `user` in lemma.lua names somebody else");
        return true;
    }
    const struct passwd *who = getpwnam(c->user);
    if (!who)
        return err_at(e, ERR_NOT_FOUND, "user", "there is no user '%s'", c->user);
    if (!make_folder_for(c->state_dir, e))
        return false;
    if (mkdir(c->state_dir, 0700) == 0 && chown(c->state_dir, who->pw_uid, who->pw_gid))
        return err_errno(e, "cannot give %s to the user '%s'", c->state_dir, c->user);
    if (initgroups(who->pw_name, who->pw_gid) || setgid(who->pw_gid) || setuid(who->pw_uid))
        return err_errno(e, "cannot become the user '%s'", c->user);
    if (setuid(0) == 0)
        return err_set(e, ERR_DENIED, "root's rights could be had again: not starting");
    prctl(PR_SET_DUMPABLE, 1); /* the sandbox's zygotes look at /proc/self */
    return true;
}

struct served {
    struct config *config;
    struct agent *agent;
    int argc;
    char **argv;
};

/* SIGHUP: a configuration that cannot be read changes nothing. */
static void reload(void *user) {
    struct served *s = user;
    struct config *c = s->config, fresh;
    struct err e = {0};
    char text[700];
    notify_reloading(c->notify_socket);
    if (config_read(&fresh, s->argc, s->argv, &e)) {
        log_error("lemmad", "the configuration stays as it was: %s", err_text(&e, text, sizeof text));
        config_free(&fresh);
    } else if (server_needs_tokens(c) && !fresh.n_tokens) {
        log_error("lemmad", "the configuration stays as it was: without tokens %s would let "
                            "anybody in",
                  c->host);
        config_free(&fresh);
    } else {
        config_adopt(c, &fresh);
        log_setup(c->log_level, c->log_json);
        const struct tools_params tools = {(const char *const *)c->plugins, c->n_plugins, c->grants,
                                           c->state_dir};
        agent_reload(s->agent, &c->budget, c->keep_days, &tools);
        if (!server_reconfigured(running, &e))
            log_error("lemmad", "%s", err_text(&e, text, sizeof text));
        log_info("lemmad", "the configuration was read again");
    }
    notify(c->notify_socket, "READY=1");
}

static bool open_engines(const struct config *c, struct engine **engines, struct err *e) {
    struct buf kv = {0};
    buf_printf(&kv, "%s/kv", c->state_dir);
    if (c->kv_disk_bytes)
        mkdir(buf_text(&kv), 0700);
    bool good = true;
    for (size_t i = 0; i < c->n_models && good; i++) {
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
        engines[i] = engine_open(&p, e);
        good = engines[i] != NULL;
    }
    buf_free(&kv);
    return good;
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
    raise_limits(&config);
    if (!drop_privileges(&config, &e)) {
        config_free(&config);
        return fail(&e);
    }
    struct engine **engines = mem_zero(config.n_models, sizeof *engines);
    struct agent *agent = NULL;
    struct server *server = NULL;
    /* The sandbox first: its zygotes are made before there are threads, models or secrets to
     * inherit. */
    struct sandbox_params sp = {.worker_dir = config.worker_dir};
    struct sandbox *sandbox = sandbox_open(&sp, &e);
    struct err ignored = {0};
    if (make_folder_for(config.state_dir, &ignored))
        mkdir(config.state_dir, 0700); /* what needs it says so when it is not there */
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
        .keep_days = config.keep_days,
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
    notify(config.notify_socket, "READY=1\nSTATUS=serving");
    struct served served = {&config, agent, argc, argv};
    server_run(server, reload, &served);
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
