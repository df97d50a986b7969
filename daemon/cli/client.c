#include "daemon/cli/client.h"

#include "base/clock.h"

#include <libwebsockets.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_EVENT = 64 << 20, CONNECT_MS = 10000 };

struct message {
    char *text;
    size_t n;
    struct message *next;
};

struct client {
    struct lws_context *context;
    struct lws *wsi;
    char *token;
    struct buf in;                 /* the frame being put together */
    struct message *first, **last; /* frames that wait to be read */
    struct buf out;                /* LWS_PRE bytes, then what is to be sent */
    bool has_out, open, ended;
    struct err error;
};

static void take_message(struct client *c) {
    struct message *m = mem_zero(1, sizeof *m);
    m->n = c->in.len;
    m->text = buf_take(&c->in);
    *c->last = m;
    c->last = &m->next;
}

static int add_token(struct client *c, struct lws *wsi, void *in, size_t len) {
    if (!c->token)
        return 0;
    unsigned char **at = in, *end = *at + len;
    struct buf value = {0};
    buf_printf(&value, "Bearer %s", c->token);
    int bad =
        lws_add_http_header_by_token(wsi, WSI_TOKEN_HTTP_AUTHORIZATION,
                                     (const unsigned char *)value.data, (int)value.len, at, end);
    buf_free(&value);
    return bad ? -1 : 0;
}

static int callback(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in,
                    size_t len) {
    struct client *c = lws_context_user(lws_get_context(wsi));
    switch (reason) {
    case LWS_CALLBACK_CLIENT_APPEND_HANDSHAKE_HEADER: return add_token(c, wsi, in, len);
    case LWS_CALLBACK_CLIENT_ESTABLISHED: c->open = true; break;
    case LWS_CALLBACK_CLIENT_CONNECTION_ERROR:
        c->ended = true;
        err_set(&c->error, ERR_IO, "%.*s", in ? (int)len : 10, in ? (const char *)in : "no answer");
        break;
    case LWS_CALLBACK_CLIENT_RECEIVE:
        if (c->in.len + len > MAX_EVENT) {
            err_set(&c->error, ERR_LIMIT, "the daemon sent an event of more than 64 MiB");
            return -1;
        }
        buf_add(&c->in, in, len);
        if (lws_is_final_fragment(wsi) && !lws_remaining_packet_payload(wsi))
            take_message(c);
        break;
    case LWS_CALLBACK_CLIENT_WRITEABLE:
        if (c->has_out) {
            size_t n = c->out.len - LWS_PRE;
            c->has_out = false;
            if (lws_write(wsi, (unsigned char *)c->out.data + LWS_PRE, n, LWS_WRITE_TEXT) < (int)n)
                return -1;
        }
        break;
    case LWS_CALLBACK_CLIENT_CLOSED:
    case LWS_CALLBACK_WSI_DESTROY:
        if (c && wsi == c->wsi) {
            c->ended = true;
            c->wsi = NULL;
        }
        break;
    default: break;
    }
    return 0;
}

static const struct lws_protocols protocols[] = {{"default", callback, 0, 65536, 0, NULL, 0}, {0}};

/* Serves the socket for at most `ms`. libwebsockets sleeps on its own schedule, so a short wait is
 * asked for by a timer. */
static void serve(struct client *c, int ms) {
    lws_cancel_service(c->context);
    lws_service(c->context, 0);
    if (ms <= 0)
        return;
    struct timespec pause = {0, ms * 1000000L};
    nanosleep(&pause, NULL);
}

struct client *client_open(const char *url, const char *token, struct err *e) {
    if (!url)
        url = getenv("LEMMA_URL");
    if (!url || !*url)
        url = "http://127.0.0.1:8420";
    if (!token)
        token = getenv("LEMMA_TOKEN");
    lws_set_log_level(0, NULL);
    char *copy = mem_strdup(url);
    const char *scheme, *host, *path;
    int port;
    if (lws_parse_uri(copy, &scheme, &host, &port, &path)) {
        err_at(e, ERR_INVALID, url, "is no address; write it as http://HOST:PORT");
        free(copy);
        return NULL;
    }
    bool tls = !strcmp(scheme, "https") || !strcmp(scheme, "wss");
    struct client *c = mem_zero(1, sizeof *c);
    c->last = &c->first;
    c->token = token && *token ? mem_strdup(token) : NULL;
    struct lws_context_creation_info info = {
        .port = CONTEXT_PORT_NO_LISTEN,
        .protocols = protocols,
        .user = c,
        .options = tls ? LWS_SERVER_OPTION_DO_SSL_GLOBAL_INIT : 0,
    };
    c->context = lws_create_context(&info);
    struct buf full = {0};
    size_t n_path = strlen(path);
    while (n_path && path[n_path - 1] == '/')
        n_path--;
    if (n_path >= 3 && !strncmp(path + n_path - 3, "/v1", 3))
        n_path -= 3;
    else if (n_path == 2 && !strncmp(path, "v1", 2))
        n_path = 0;
    buf_printf(&full, "%s%.*s/v1/responses", n_path && *path != '/' ? "/" : "", (int)n_path, path);
    struct lws_client_connect_info ci = {
        .context = c->context,
        .address = host,
        .port = port,
        .path = buf_text(&full),
        .host = host,
        .ssl_connection = tls ? LCCSCF_USE_SSL : 0,
        .local_protocol_name = "default",
        .pwsi = &c->wsi,
    };
    if (!c->context || !lws_client_connect_via_info(&ci))
        c->ended = true;
    int64_t until = clock_ms() + CONNECT_MS;
    while (!c->open && !c->ended && clock_ms() < until)
        serve(c, 1);
    buf_free(&full);
    if (!c->open) {
        err_at(e, ERR_IO, url, "no daemon answers (%s); start one with `lemmad` or `make run`",
               c->error.message[0] ? c->error.message : "timed out");
        client_close(c);
        c = NULL;
    }
    free(copy);
    return c;
}

void client_close(struct client *c) {
    if (!c)
        return;
    if (c->context)
        lws_context_destroy(c->context);
    while (c->first) {
        struct message *m = c->first;
        c->first = m->next;
        free(m->text);
        free(m);
    }
    buf_free(&c->in);
    buf_free(&c->out);
    free(c->token);
    free(c);
}

bool client_send(struct client *c, const char *json, size_t n, struct err *e) {
    buf_clear(&c->out);
    buf_reserve(&c->out, LWS_PRE + n);
    c->out.len = LWS_PRE;
    buf_add(&c->out, json, n);
    c->has_out = true;
    while (c->has_out && !c->ended) {
        if (c->wsi)
            lws_callback_on_writable(c->wsi);
        serve(c, 0);
    }
    return !c->ended || err_set(e, ERR_IO, "the connection to the daemon ended");
}

cJSON *client_next(struct client *c, int timeout_ms, const volatile int *interrupted,
                   struct err *e) {
    int64_t until = clock_ms() + timeout_ms;
    int idle_ms = 0;
    if (!c->first && !c->ended) /* also with no time to wait: what has come is taken in */
        serve(c, 0);
    while (!c->first) {
        if (interrupted && *interrupted) {
            err_set(e, ERR_CANCELLED, "interrupted");
            return NULL;
        }
        if (c->ended) {
            err_set(e, ERR_IO, "%s",
                    c->error.message[0] ? c->error.message : "the connection to the daemon ended");
            return NULL;
        }
        if (clock_ms() >= until) {
            err_set(e, ERR_TIMEOUT, "the daemon said nothing for %d s", timeout_ms / 1000);
            return NULL;
        }
        serve(c, idle_ms);
        idle_ms = idle_ms < 5 ? idle_ms + 1 : 5;
    }
    struct message *m = c->first;
    c->first = m->next;
    if (!c->first)
        c->last = &c->first;
    cJSON *event = json_parse(m->text, m->n, e);
    free(m->text);
    free(m);
    return event;
}
