/* lemmad: listens, opens the rooms behind the wire (daemon/load.c) while it says that it is not ready yet,
 * serves, and closes them in the other order. */
#include "agent/agent.h"
#include "base/log.h"
#include "daemon/config.h"
#include "daemon/load.h"
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
    if (!load_make_folder_for(c->state_dir, e))
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
    struct loader *loader; /* NULL once all is loaded */
    struct agent *agent;
    struct engine **engines;
    int argc;
    char **argv;
    int status;
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

/* All is open: requests are taken from now on. */
static bool loaded(void *user) {
    struct served *s = user;
    struct err e = {0};
    const struct config *c = s->config;
    if (!s->loader || !loader_is_done(s->loader))
        return true;
    bool good = loader_take(s->loader, &s->agent, &s->engines, &e);
    s->loader = NULL;
    if (!good) {
        s->status = fail(&e);
        return false;
    }
    server_ready(running, s->agent, s->engines, c->n_models);
    log_info("lemmad", "serving on %s://%s:%d", c->tls_certificate ? "https" : "http", c->host,
             server_port(running));
    notify(c->notify_socket, "READY=1\nSTATUS=serving");
    return true;
}

static double progress(void *user, const char **model) {
    const struct served *s = user;
    return s->loader ? loader_progress(s->loader, model) : 1;
}

static void wake(void *user) {
    server_wake(user);
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
    raise_limits(&config);
    if (!drop_privileges(&config, &e)) {
        config_free(&config);
        return fail(&e);
    }
    struct served served = {.config = &config, .argc = argc, .argv = argv, .status = 0};
    const struct server_hooks hooks = {reload, loaded, progress, &served};
    running = server_open(&config, &e);
    if (!running) {
        config_free(&config);
        return fail(&e);
    }
    install_signals();
    served.loader = loader_start(&config, wake, running);
    if (!served.loader) {
        err_set(&e, ERR_IO, "no thread can be started");
        served.status = fail(&e);
    } else {
        load_answers_first();
        server_run(running, &hooks);
        if (!served.status)
            log_info("lemmad", "stopping");
    }
    if (served.loader)
        _exit(served.status); /* asked to stop while it loads: nothing that has to be ended well */
    struct server *server = running;
    agent_close(served.agent, config.grace_ms);
    running = NULL;
    server_close(server);
    for (size_t i = 0; served.engines && i < config.n_models; i++)
        engine_close(served.engines[i]);
    free(served.engines);
    config_free(&config);
    return served.status;
}
