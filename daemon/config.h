/* config: what the owner says in lemma.lua and on the command line. lemma.lua is Lua without io,
 * os, package or debug; it sets global variables, and a name or a type that we do not know is an
 * error with its line. The one place that reads the environment. */
#ifndef LEMMA_DAEMON_CONFIG_H
#define LEMMA_DAEMON_CONFIG_H

#include "agent/agent.h"
#include "base/err.h"
#include "base/log.h"

#include <stddef.h>

struct config_model {
    char *name; /* NULL: the file's own */
    char *path;
    struct engine_adapter *adapters; /* owned, sorted by name */
    size_t n_adapters;
};

struct config_token { /* a bearer token that clients may use */
    char *name;       /* for logs and metrics */
    char *sha256;     /* of the token, 64 hex digits: the token itself is nowhere */
    char *scopes;     /* "models agents admin" */
};

struct config {
    char *file; /* lemma.lua's path, NULL when there was none */
    char *host; /* "127.0.0.1" */
    int port;   /* 8420 */
    struct config_model *models;
    size_t n_models;
    struct config_model own; /* adapters of the first model that stand beside it: no name, no path */
    int threads, context, max_running, max_queued;
    size_t kv_bytes;
    char *kernels, *kv_type, *format; /* NULL: chosen */
    char **plugins;                   /* folders */
    size_t n_plugins;
    char *grants;  /* JSON, see tools.h */
    char *journal; /* NULL: in memory only */
    char *state_dir;
    char *worker_dir; /* where the sandbox's workers lie */
    char *web_dir;    /* where the page lies */
    struct config_token *tokens;
    size_t n_tokens;
    char **origins; /* web origins that may connect besides the daemon's own */
    size_t n_origins;
    char *tls_certificate, *tls_key;
    int max_connections, max_in_flight; /* in all; responses a token at once */
    size_t max_body_bytes;              /* HTTP body and WebSocket message */
    int requests_per_minute;            /* a token or address; 0: no limit */
    struct agent_budget budget;
    int grace_ms; /* SIGTERM: how long runs may finish */
    int keep_days;        /* stored responses older than this are deleted; 0: kept */
    int unload_seconds;   /* a model that was not asked for so long gives its memory back; 0: never */
    size_t kv_disk_bytes; /* for keys and values of idle conversations on disk, a model; 0: none */
    char *user;           /* whom root becomes at the start; NULL: nobody else */
    char *notify_socket;  /* where systemd listens, NULL: nowhere */
    enum log_level log_level;
    int log_json;    /* -1: by what standard error is */
    bool check_only; /* --check: read everything, start nothing */
};

/* Reads the command line and the file it names (or ./lemma.lua, or /etc/lemma/lemma.lua, or none).
 * 0: go on; 1: an error, `e` filled; 2: --help or --version was answered. */
int config_read(struct config *c, int argc, char **argv, struct err *e);
/* The file alone, onto defaults. */
bool config_read_file(struct config *c, const char *path, struct err *e);
/* Where state lies when nothing else is said: /var/lib/lemma for root, else below the home folder.
 * Owned by the caller. */
char *config_state_dir(void);
void config_free(struct config *c);

#endif
