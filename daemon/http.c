/* http: requests and answers through libwebsockets' HTTP server. A body is read to its end before
 * anything is answered, also one that is refused, so that the connection stays usable and the
 * client gets to read why. */
#include "base/clock.h"
#include "base/json.h"
#include "daemon/wire.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    MAX_HEADERS = 4096,
    PIECE = 64 * 1024,
    MAX_THROWN = 1 << 30, /* of a body that is too large; beyond, the connection is closed */
    STALL_SECONDS = 120,  /* how long an answer may wait for its reader */
};

/* --- answering --- */

static bool add(struct conn *c, const char *name, const char *value, unsigned char **p,
                unsigned char *end) {
    char field[80];
    snprintf(field, sizeof field, "%s:", name);
    return !lws_add_http_header_by_name(c->wsi, (const unsigned char *)field,
                                        (const unsigned char *)value, (int)strlen(value), p, end);
}

/* `extra`: "Name: value\n" lines. */
static bool add_extra(struct conn *c, const char *extra, unsigned char **p, unsigned char *end) {
    char name[64], value[512];
    while (extra && *extra) {
        int used = 0;
        if (sscanf(extra, "%63[^:]: %511[^\n]\n%n", name, value, &used) != 2 ||
            !add(c, name, value, p, end))
            return false;
        if (!used)
            break;
        extra += used;
    }
    return true;
}

/* Length < 0: unknown. The headers wait in the out queue like the body. */
static void put_headers(struct conn *c, int status, const char *content_type, long long length,
                        const char *extra) {
    unsigned char headers[LWS_PRE + MAX_HEADERS], *start = headers + LWS_PRE, *p = start,
                                                  *end = headers + sizeof headers - 1;
    char number[32];
    snprintf(number, sizeof number, "%lld", length);
    bool good = !lws_add_http_header_status(c->wsi, (unsigned)status, &p, end);
    good = good && (!content_type || add(c, "content-type", content_type, &p, end));
    if (length >= 0)
        good = good && add(c, "content-length", number, &p, end);
    else if (c->chunked)
        good = good && add(c, "transfer-encoding", "chunked", &p, end);
    if (c->close_after && !c->is_h2)
        good = good && add(c, "connection", "close", &p, end);
    if (*c->origin)
        good = good && add(c, "access-control-allow-origin", c->origin, &p, end) &&
               add(c, "access-control-expose-headers", "retry-after, x-request-id", &p, end) &&
               add(c, "vary", "origin", &p, end);
    char id[40];
    snprintf(id, sizeof id, "req_%llx", (unsigned long long)c->id);
    good = good && add(c, "x-request-id", id, &p, end) &&
           add(c, "x-content-type-options", "nosniff", &p, end) && add_extra(c, extra, &p, end) &&
           !lws_finalize_http_header(c->wsi, &p, end);
    c->answered = true;
    if (!good) {
        c->doomed = true;
        return;
    }
    conn_out(c, start, (size_t)(p - start), false);
}

void http_reply(struct conn *c, int status, const char *content_type, const void *body, size_t n,
                const char *extra) {
    if (c->answered)
        return;
    put_headers(c, status, content_type, (long long)n, extra);
    conn_out(c, body, c->method == LWSHUMETH_HEAD ? 0 : n, true);
}

void http_json(struct conn *c, int status, const struct buf *body) {
    http_reply(c, status, "application/json", buf_text(body), body->len, NULL);
}

void http_fail(struct conn *c, const struct api_error *e) {
    struct buf body = {0};
    char extra[256] = "";
    api_error_body(&body, e);
    if (e->retry_after)
        snprintf(extra, sizeof extra, "retry-after: %d\n", e->retry_after);
    if (e->status == 401)
        snprintf(extra, sizeof extra, "www-authenticate: Bearer\n");
    if (e->status == 405)
        snprintf(extra, sizeof extra, "allow: %s\n", e->param);
    c->server->counts.refused++;
    http_reply(c, e->status, "application/json", buf_text(&body), body.len, extra);
    buf_free(&body);
}

void http_stream_begin(struct conn *c, const char *content_type) {
    if (c->answered)
        return;
    char version[16] = "";
    lws_hdr_copy(c->wsi, version, sizeof version, WSI_TOKEN_HTTP);
    c->chunked = !c->is_h2 && !strcmp(version, "HTTP/1.1");
    c->close_after |= !c->chunked && !c->is_h2;
    put_headers(c, 200, content_type, -1, "cache-control: no-cache\nx-accel-buffering: no\n");
}

void http_stream_add(struct conn *c, const void *bytes, size_t n) {
    if (!n || c->method == LWSHUMETH_HEAD)
        return;
    if (!c->chunked) {
        conn_out(c, bytes, n, false);
        return;
    }
    struct buf chunk = {0};
    buf_printf(&chunk, "%zx\r\n", n);
    buf_add(&chunk, bytes, n);
    buf_str(&chunk, "\r\n");
    conn_out(c, chunk.data, chunk.len, false);
    buf_free(&chunk);
}

void http_stream_end(struct conn *c) {
    conn_out(c, "0\r\n\r\n", c->chunked && c->method != LWSHUMETH_HEAD ? 5 : 0, true);
}

const char *http_query(struct conn *c, const char *name) {
    static _Thread_local char value[256];
    char key[64];
    snprintf(key, sizeof key, "%s=", name);
    return lws_get_urlarg_by_name(c->wsi, key, value, sizeof value);
}

/* --- writing --- */

/* A frame may be larger than a socket takes at once: libwebsockets keeps what is left of a piece,
 * so pieces are small. Returns false when the connection is to be closed. */
static bool write_frame(struct conn *c, struct frame *f) {
    size_t sent = 0;
    do {
        size_t n = f->n - sent < PIECE ? f->n - sent : PIECE;
        bool last = sent + n == f->n;
        enum lws_write_protocol kind = !c->headers_written ? LWS_WRITE_HTTP_HEADERS
                                       : f->final && last  ? LWS_WRITE_HTTP_FINAL
                                                           : LWS_WRITE_HTTP;
        if ((n || kind == LWS_WRITE_HTTP_FINAL) &&
            lws_write(c->wsi, f->data + LWS_PRE + sent, n, kind) < 0)
            return false;
        c->headers_written = true;
        sent += n;
    } while (sent < f->n);
    c->server->counts.bytes_out += f->n;
    c->last_written = f->final;
    return true;
}

static int on_writable(struct conn *c) {
    if (c->pump && !server_may_write(c)) /* short answers wait for nobody */
        return 0;
    if (c->pump && c->out_bytes < FILL_OUT_BYTES)
        c->pump(c);
    if (c->doomed)
        return -1;
    struct frame *f = conn_take_frame(c);
    if (!f)
        return 0;
    bool good = write_frame(c, f);
    free(f);
    if (!good)
        return -1;
    if (c->last_written) {
        struct lws *wsi = c->wsi;
        bool close = c->close_after;
        lws_set_opaque_user_data(wsi, NULL);
        conn_free(c);
        return close || lws_http_transaction_completed(wsi) ? -1 : 0;
    }
    if (c->out || c->pump)
        lws_set_timeout(c->wsi, c->out ? PENDING_TIMEOUT_HTTP_CONTENT : NO_PENDING_TIMEOUT,
                        c->out ? STALL_SECONDS : 0);
    if (c->out)
        lws_callback_on_writable(c->wsi);
    return 0;
}

/* A short answer that is there already leaves now, not a round of the loop later. */
static int answer_at_once(struct lws *wsi) {
    int status = 0;
    struct conn *c;
    while (!status && (c = lws_get_opaque_user_data(wsi)) && c->out && !c->pump &&
           c->out_bytes < PIECE && !lws_send_pipe_choked(wsi))
        status = on_writable(c);
    return status;
}

/* --- reading --- */

static void dispatch(struct conn *c) {
    lws_set_timeout(c->wsi, NO_PENDING_TIMEOUT, 0);
    if (c->early.status)
        http_fail(c, &c->early);
    else
        route_request(c);
}

static int on_request(struct server *s, struct lws *wsi, const char *path, size_t n) {
    struct conn *c = conn_new(s, wsi, false);
    lws_set_opaque_user_data(wsi, c);
    s->counts.requests++;
    char *uri;
    int n_uri;
    c->method = lws_http_get_uri_and_method(wsi, &uri, &n_uri);
    c->is_h2 = lws_get_network_wsi(wsi) != wsi;
    if (n >= sizeof c->path)
        api_fail(&c->early, 404, "not_found", NULL, "there is nothing at so long an address");
    else
        memcpy(c->path, path, n);
    if (!c->early.status)
        route_check(c, &c->early);
    char length[32] = "";
    lws_hdr_copy(wsi, length, sizeof length, WSI_TOKEN_HTTP_CONTENT_LENGTH);
    bool takes_body =
        c->method == LWSHUMETH_POST || c->method == LWSHUMETH_PUT || c->method == LWSHUMETH_PATCH;
    unsigned long long bytes = strtoull(length, NULL, 10);
    c->has_body = bytes > 0;
    if (takes_body && !*length && !c->is_h2) {
        api_fail(&c->early, 411, "length_required", NULL,
                 "send the body with a Content-Length header");
        c->close_after = true;
    } else if (bytes > s->config->max_body_bytes) {
        c->oversized = true;
        c->close_after = bytes > MAX_THROWN;
        c->has_body = !c->close_after;
        if (!c->early.status)
            api_fail(&c->early, 413, "request_too_large", NULL,
                     "the body has %llu bytes; at most %zu are taken", bytes,
                     s->config->max_body_bytes);
    }
    if (!c->has_body && !(takes_body && c->is_h2 && !*length))
        dispatch(c);
    return answer_at_once(wsi);
}

static int on_body(struct conn *c, const char *in, size_t len) {
    if (c->answered)
        return 0;
    if (c->early.status || c->in.len + len > c->server->config->max_body_bytes) {
        buf_free(&c->in);
        c->n_thrown += len;
        if (!c->early.status)
            api_fail(&c->early, 413, "request_too_large", NULL, "the body has more than %zu bytes",
                     c->server->config->max_body_bytes);
        return c->n_thrown > MAX_THROWN ? -1 : 0;
    }
    buf_add(&c->in, in, len);
    return 0;
}

int http_callback(struct server *s, struct lws *wsi, enum lws_callback_reasons reason, void *in,
                  size_t len) {
    struct conn *c = lws_get_opaque_user_data(wsi);
    switch (reason) {
    case LWS_CALLBACK_HTTP:
        if (c) /* cannot be: the one before has ended */
            return -1;
        return on_request(s, wsi, in, len);
    case LWS_CALLBACK_HTTP_BODY: return c ? on_body(c, in, len) : 0;
    case LWS_CALLBACK_HTTP_BODY_COMPLETION:
        if (c && !c->answered)
            dispatch(c);
        return 0;
    case LWS_CALLBACK_HTTP_WRITEABLE: return c ? on_writable(c) : 0;
    case LWS_CALLBACK_CLOSED_HTTP:
    case LWS_CALLBACK_WSI_DESTROY:
        lws_set_opaque_user_data(wsi, NULL);
        if (c) {
            c->wsi = NULL;
            conn_free(c);
        }
        return 0;
    default: return 0;
    }
}
