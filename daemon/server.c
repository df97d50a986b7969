/* server: the wire thread's loop, its listening socket, and its end. */
#include "base/clock.h"
#include "base/log.h"
#include "daemon/notify.h"
#include "daemon/wire.h"

#include <arpa/inet.h>
#include <malloc.h>
#include <openssl/ssl.h>
#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
    LETTERS = 65536,
    TICK_US = 500000,
    ROUND_NS = 2000000, /* how long those who write may keep others waiting */
    SERVICE_BUFFER = 32 * 1024, /* what is read at once, one for all */
    WRITE_MOST = 64 * 1024,     /* what is offered to the system at once */
    LOADING_MS = 5000, /* between two lines that say so */
};

static void open_letters(struct server *s) {
    struct letter *letter;
    for (int64_t until = clock_ns() + ROUND_NS; (letter = queue_take(s->letters));) {
        letter->open(s, letter);
        if (clock_ns() > until) { /* the rest after those who have been waiting */
            lws_cancel_service(s->context);
            return;
        }
    }
}

bool server_may_write(struct conn *c) {
    struct server *s = c->server;
    if (c->pass != s->pass && clock_ns() - s->round_ns < ROUND_NS) {
        c->pass = s->pass;
        return true;
    }
    s->left_behind |= c->pass != s->pass;
    conn_wants_write(c);
    return false;
}

static int callback(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in,
                    size_t len) {
    struct server *s = wsi ? lws_context_user(lws_get_context(wsi)) : NULL;
    if (!s)
        return 0;
    switch (reason) {
    case LWS_CALLBACK_EVENT_WAIT_CANCELLED: open_letters(s); return 0;
    case LWS_CALLBACK_OPENSSL_LOAD_EXTRA_SERVER_VERIFY_CERTS: s->tls = user; return 0;
    case LWS_CALLBACK_FILTER_NETWORK_CONNECTION:
        /* What a reader that stopped reading may hold of the system's memory. */
        setsockopt((int)(intptr_t)in, SOL_SOCKET, SO_SNDBUF, &(int){SEND_BUFFER}, sizeof(int));
        return s->draining || s->counts.open >= s->config->max_connections;
    default: return link_callback(s, wsi, reason, in, len);
    }
}

static const struct lws_protocols protocols[] = {{"lemma", callback, 0, 0, 0, NULL, WRITE_MOST}, {0}};

static void log_line(int level, const char *line) {
    log_debug("lws", "%.*s", (int)strcspn(line, "\n"), line);
}

/* --- opening --- */

static bool is_loopback(const char *host) {
    struct in6_addr six;
    struct in_addr four;
    if (inet_pton(AF_INET, host, &four) == 1)
        return ntohl(four.s_addr) >> 24 == 127;
    if (inet_pton(AF_INET6, host, &six) == 1)
        return IN6_IS_ADDR_LOOPBACK(&six);
    return !strcmp(host, "localhost");
}

bool server_needs_tokens(const struct config *c) {
    return !is_loopback(c->host);
}

/* Binds once by hand, because libwebsockets does not say why it could not. */
static bool try_bind(const struct config *c, const char *host, struct err *e) {
    char port[16];
    snprintf(port, sizeof port, "%d", c->port);
    struct addrinfo hints = {.ai_socktype = SOCK_STREAM,
                             .ai_flags = AI_PASSIVE | AI_NUMERICSERV | AI_NUMERICHOST},
                    *found = NULL;
    int rc = getaddrinfo(host, port, &hints, &found);
    if (rc)
        return err_at(e, ERR_INVALID, "listen", "'%s' is no address of this machine: %s", host,
                      gai_strerror(rc));
    int fd = socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0), one = 1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    bool good = fd >= 0 && bind(fd, found->ai_addr, found->ai_addrlen) == 0 && listen(fd, 1) == 0;
    if (!good && errno == EADDRINUSE)
        err_set(e, ERR_IO,
                "port %d of %s is taken by another program; choose another with --listen HOST:PORT",
                c->port, host);
    else if (!good)
        err_errno(e, "cannot listen on %s:%d", host, c->port);
    if (fd >= 0)
        close(fd);
    freeaddrinfo(found);
    return good;
}

static bool check_config(const struct config *c, const char *host, struct err *e) {
    if (!is_loopback(host) && !c->n_tokens)
        return err_set(e, ERR_DENIED,
                       "listening on %s:%d would let anybody in: set `tokens` in lemma.lua, or "
                       "listen on 127.0.0.1",
                       c->host, c->port);
    if (!c->tls_certificate != !c->tls_key)
        return err_set(e, ERR_INVALID, "tls_certificate and tls_key belong together; one is set");
    const char *const files[] = {c->tls_certificate, c->tls_key};
    for (int i = 0; i < 2; i++)
        if (files[i] && access(files[i], R_OK))
            return err_errno(e, "cannot read %s", files[i]);
    return true;
}

static void tick(lws_sorted_usec_list_t *timer);

static bool open_context(struct server *s, const char *host, struct err *e) {
    const struct config *c = s->config;
    bool any = !strcmp(host, "0.0.0.0") || !strcmp(host, "::");
    struct lws_context_creation_info info = {
        .port = c->port,
        .iface = any ? NULL : host,
        .protocols = protocols,
        .user = s,
        .pt_serv_buf_size = SERVICE_BUFFER,
        .listen_accept_role = "raw-skt",
        .listen_accept_protocol = "lemma",
        .ka_time = 120,
        .ka_probes = 4,
        .ka_interval = 15,
        .alpn = "http/1.1",
        .options = LWS_SERVER_OPTION_EXPLICIT_VHOSTS |
                   LWS_SERVER_OPTION_FAIL_UPON_UNABLE_TO_BIND |
                   LWS_SERVER_OPTION_ADOPT_APPLY_LISTEN_ACCEPT_CONFIG |
                   (strchr(host, ':') ? 0 : LWS_SERVER_OPTION_DISABLE_IPV6) |
                   (c->tls_certificate ? LWS_SERVER_OPTION_DO_SSL_GLOBAL_INIT : 0),
        .ssl_cert_filepath = c->tls_certificate,
        .ssl_private_key_filepath = c->tls_key,
    };
    lws_set_log_level(LLL_ERR | LLL_WARN, log_line);
    s->context = lws_create_context(&info);
    if (!s->context)
        return err_set(e, ERR_INTERNAL, "the network library cannot be started");
    s->vhost = lws_create_vhost(s->context, &info);
    if (!s->vhost)
        return err_set(e, ERR_IO,
                       c->tls_certificate ? "cannot listen on %s:%d; are %s and its key good?"
                                          : "cannot listen on %s:%d",
                       c->host, c->port, c->tls_certificate);
    s->port = lws_get_vhost_listen_port(s->vhost);
    lws_sul_schedule(s->context, 0, &s->timer, tick, TICK_US);
    return true;
}

static void wake(void *user) {
    struct server *s = user;
    lws_cancel_service(s->context);
}

struct server *server_open(const struct config *config, struct err *e) {
    const char *host = !strcmp(config->host, "localhost") ? "127.0.0.1" : config->host;
    if (!check_config(config, host, e) || (config->port && !try_bind(config, host, e)))
        return NULL;
    struct server *s = mem_zero(1, sizeof *s);
    s->config = config;
    s->started_ms = s->told_loading_ms = clock_ms();
    s->letters = queue_new(LETTERS, wake, s);
    if (open_context(s, host, e))
        return s;
    server_close(s);
    return NULL;
}

void server_ready(struct server *s, struct agent *agent, struct engine *const *engines,
                  size_t n_engines) {
    s->agent = agent;
    s->engines = engines;
    s->n_engines = n_engines;
}

int server_port(const struct server *s) {
    return s->port;
}

/* --- running and ending --- */

/* The end: nothing new is taken, what is under way may be answered. */
static void drain(struct server *s) {
    s->draining = true;
    notify(s->config->notify_socket, "STOPPING=1");
    s->drain_until_ms = clock_ms() + s->config->grace_ms;
    log_info("lemmad", "stopping: %d responses under way", s->in_flight);
    for (struct link *l = s->links; l; l = l->next)
        if (l->state == LINK_SOCKET)
            socket_say_goodbye(l->conn);
}

/* A large model takes its time: whoever waits is told so now and then. */
static void tell_loading(struct server *s) {
    const char *model = "";
    char lines[300];
    if (s->agent || !s->hooks || s->draining || clock_ms() - s->told_loading_ms < LOADING_MS)
        return;
    s->told_loading_ms = clock_ms();
    int percent = (int)(s->hooks->progress(s->hooks->user, &model) * 100);
    log_info("lemmad", "listening on port %d, and loading %s: %d %%", s->port, model, percent);
    snprintf(lines, sizeof lines, "EXTEND_TIMEOUT_USEC=60000000\nSTATUS=loading %.200s: %d %%", model,
             percent);
    notify(s->config->notify_socket, lines);
}

static void tick(lws_sorted_usec_list_t *timer) {
    struct server *s = lws_container_of(timer, struct server, timer);
    tell_loading(s);
    link_tick(s);
    /* Many have gone: what they held goes back to the system. */
    if (s->counts.open > s->peak)
        s->peak = s->counts.open;
    if (s->peak > 256 && s->counts.open < s->peak / 2) {
        malloc_trim(0);
        s->peak = s->counts.open;
    }
    lws_sul_schedule(s->context, 0, &s->timer, tick, TICK_US);
}

/* Whether every answer has left. */
static bool is_quiet(const struct server *s) {
    if (s->in_flight)
        return false;
    for (int i = 0; i < CONN_BUCKETS; i++)
        for (const struct conn *c = s->conns[i]; c; c = c->next_in_bucket)
            if (c->out)
                return false;
    return true;
}

void server_run(struct server *s, const struct server_hooks *hooks) {
    s->hooks = hooks;
    s->pass = 1;
    s->round_ns = clock_ns();
    while (lws_service(s->context, 0) >= 0) {
        s->round_ns = clock_ns();
        s->pass += !s->left_behind;
        s->left_behind = false;
        if (atomic_exchange(&s->woken, false) && !hooks->woken(hooks->user))
            break;
        if (s->agent && atomic_exchange(&s->reloading, false))
            hooks->reload(hooks->user);
        if (atomic_load(&s->stopping) && !s->draining)
            drain(s);
        if (s->draining && (is_quiet(s) || clock_ms() >= s->drain_until_ms))
            break;
    }
    conn_release_all(s);
    s->agent = NULL;
}

void server_reload(struct server *s) {
    atomic_store(&s->reloading, true);
    lws_cancel_service(s->context);
}

void server_wake(struct server *s) {
    atomic_store(&s->woken, true);
    lws_cancel_service(s->context);
}

static bool use_certificate(SSL_CTX *tls, const struct config *c) {
    return SSL_CTX_use_certificate_chain_file(tls, c->tls_certificate) == 1 &&
           SSL_CTX_use_PrivateKey_file(tls, c->tls_key, SSL_FILETYPE_PEM) == 1 &&
           SSL_CTX_check_private_key(tls) == 1;
}

/* Tried on a context of its own first, so that a bad pair changes nothing. */
static bool load_certificate(struct server *s, struct err *e) {
    SSL_CTX *trial = SSL_CTX_new(TLS_server_method());
    bool good = trial && use_certificate(trial, s->config);
    SSL_CTX_free(trial);
    return (good && use_certificate(s->tls, s->config)) ||
           err_at(e, ERR_INVALID, s->config->tls_certificate,
                  "the certificate and its key cannot be used; the old ones stay");
}

bool server_reconfigured(struct server *s, struct err *e) {
    auth_reconfigured(s);
    return !s->tls || !s->config->tls_certificate || load_certificate(s, e);
}

void server_stop(struct server *s) {
    atomic_store(&s->stopping, true);
    lws_cancel_service(s->context);
}

void server_close(struct server *s) {
    if (!s)
        return;
    if (s->context)
        lws_context_destroy(s->context); /* closes every connection */
    struct letter *letter;
    while ((letter = queue_take(s->letters)))
        letter->open(s, letter);
    conn_free_farewells(s);
    queue_free(s->letters);
    auth_free(s);
    free(s);
}
