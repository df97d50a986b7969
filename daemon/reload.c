#include "daemon/reload.h"

#include <string.h>

#define SWAP(field)                                                                                \
    do {                                                                                           \
        __typeof__(c->field) old = c->field;                                                       \
        c->field = fresh->field;                                                                   \
        fresh->field = old;                                                                        \
    } while (0)

static bool same_text(const char *a, const char *b) {
    return a == b || (a && b && !strcmp(a, b));
}

static bool same_models(const struct config *a, const struct config *b) {
    if (a->n_models != b->n_models)
        return false;
    for (size_t i = 0; i < a->n_models; i++)
        if (!same_text(a->models[i].name, b->models[i].name) ||
            !same_text(a->models[i].path, b->models[i].path))
            return false;
    return true;
}

/* What the process is built on: sockets, memory, files that are open. */
static void tell_what_waits(const struct config *c, const struct config *fresh) {
    const struct {
        const char *name;
        bool same;
    } fixed[] = {
        {"listen", same_text(c->host, fresh->host) && c->port == fresh->port},
        {"models", same_models(c, fresh)},
        {"threads", c->threads == fresh->threads},
        {"context", c->context == fresh->context},
        {"max_running", c->max_running == fresh->max_running},
        {"max_queued", c->max_queued == fresh->max_queued},
        {"kv_cache", c->kv_bytes == fresh->kv_bytes},
        {"kv_disk", c->kv_disk_bytes == fresh->kv_disk_bytes},
        {"kv_type", same_text(c->kv_type, fresh->kv_type)},
        {"kernels", same_text(c->kernels, fresh->kernels)},
        {"format", same_text(c->format, fresh->format)},
        {"journal", same_text(c->journal, fresh->journal)},
        {"state", same_text(c->state_dir, fresh->state_dir)},
        {"workers", same_text(c->worker_dir, fresh->worker_dir)},
        {"web", same_text(c->web_dir, fresh->web_dir)},
        {"unload_after_seconds", c->unload_seconds == fresh->unload_seconds},
        {"user", same_text(c->user, fresh->user)},
        {"TLS on or off", !c->tls_certificate == !fresh->tls_certificate},
    };
    for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++)
        if (!fixed[i].same)
            log_warn("lemmad", "'%s' has changed: that waits for a restart", fixed[i].name);
}

void config_adopt(struct config *c, struct config *fresh) {
    tell_what_waits(c, fresh);
    SWAP(tokens);
    SWAP(n_tokens);
    SWAP(origins);
    SWAP(n_origins);
    SWAP(plugins);
    SWAP(n_plugins);
    SWAP(grants);
    if (!c->tls_certificate == !fresh->tls_certificate) {
        SWAP(tls_certificate);
        SWAP(tls_key);
    }
    SWAP(max_connections);
    SWAP(max_in_flight);
    SWAP(max_body_bytes);
    SWAP(requests_per_minute);
    SWAP(budget);
    SWAP(grace_ms);
    SWAP(keep_days);
    SWAP(log_level);
    SWAP(log_json);
    config_free(fresh);
}
