/* http: requests and their answers on a link. A body is read to its end before
 * anything is answered, also one that is refused, so that the connection stays usable and the
 * client gets to read why. */
#include "base/clock.h"
#include "base/json.h"
#include "daemon/wire.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    PIECE = 64 * 1024,
    MAX_THROWN = 1 << 30, /* of a body that is too large; beyond, the connection is closed */
    STALL_MS = 120000,    /* how long an answer may wait for its reader */
    BODY_MS = 60000,      /* and a body for its next piece */
};

/* --- answering --- */

static const char *reason_of(int status) {
    static const struct {
        int status;
        const char *reason;
    } reasons[] = {{200, "OK"}, {202, "Accepted"}, {204, "No Content"}, {304, "Not Modified"},
                   {400, "Bad Request"}, {401, "Unauthorized"}, {403, "Forbidden"}, {404, "Not Found"},
                   {405, "Method Not Allowed"}, {409, "Conflict"}, {411, "Length Required"},
                   {413, "Content Too Large"}, {426, "Upgrade Required"}, {429, "Too Many Requests"},
                   {431, "Request Header Fields Too Large"}, {500, "Internal Server Error"},
                   {501, "Not Implemented"},
                   {503, "Service Unavailable"}, {505, "HTTP Version Not Supported"}};
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
        if (reasons[i].status == status)
            return reasons[i].reason;
    return status < 400 ? "OK" : "Error";
}

/* `extra`: "Name: value\n" lines. */
static void add_extra(struct buf *out, const char *extra) {
    for (; extra && *extra; extra += strcspn(extra, "\n") + 1)
        buf_printf(out, "%.*s\r\n", (int)strcspn(extra, "\n"), extra);
}

/* Length < 0: unknown. The headers wait in the out queue like the body. */
static void put_headers(struct conn *c, int status, const char *content_type, long long length,
                        const char *extra) {
    struct buf b = {0};
    buf_printf(&b, "HTTP/1.1 %d %s\r\nserver: lemma\r\n", status, reason_of(status));
    if (content_type)
        buf_printf(&b, "content-type: %s\r\n", content_type);
    if (length >= 0 && status != 204 && status != 304)
        buf_printf(&b, "content-length: %lld\r\n", length);
    else if (c->chunked)
        buf_str(&b, "transfer-encoding: chunked\r\n");
    if (c->close_after)
        buf_str(&b, "connection: close\r\n");
    else if (c->link && !c->link->head.minor)
        buf_str(&b, "connection: keep-alive\r\n");
    if (*c->origin)
        buf_printf(&b,
                   "access-control-allow-origin: %s\r\naccess-control-expose-headers: retry-after, "
                   "x-request-id\r\nvary: origin\r\n",
                   c->origin);
    buf_printf(&b, "x-request-id: req_%llx\r\nx-content-type-options: nosniff\r\n",
               (unsigned long long)c->id);
    add_extra(&b, extra);
    buf_str(&b, "\r\n");
    c->answered = true;
    conn_out(c, b.data, b.len, false);
    buf_free(&b);
}

void http_reply(struct conn *c, int status, const char *content_type, const void *body, size_t n,
                const char *extra) {
    if (c->answered)
        return;
    put_headers(c, status, content_type, (long long)n, extra);
    conn_out(c, body, c->method == METHOD_HEAD ? 0 : n, true);
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
    if (e->status == 426)
        snprintf(extra, sizeof extra, "upgrade: websocket\nsec-websocket-version: 13\n");
    if (e->status == 405)
        snprintf(extra, sizeof extra, "allow: %s\n", e->param);
    c->server->counts.refused++;
    http_reply(c, e->status, "application/json", buf_text(&body), body.len, extra);
    buf_free(&body);
}

void http_stream_begin(struct conn *c, const char *content_type) {
    if (c->answered)
        return;
    c->chunked = c->link && c->link->head.minor;
    c->close_after |= !c->chunked;
    put_headers(c, 200, content_type, -1, "cache-control: no-cache\nx-accel-buffering: no\n");
}

void http_stream_add(struct conn *c, const void *bytes, size_t n) {
    if (!n || c->method == METHOD_HEAD)
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
    conn_out(c, "0\r\n\r\n", c->chunked && c->method != METHOD_HEAD ? 5 : 0, true);
}

const char *http_field(const struct conn *c, const char *name) {
    const char *value = c->link ? http_head_field(&c->link->head, name) : NULL;
    return value ? value : "";
}

const char *http_query(struct conn *c, const char *name) {
    static _Thread_local char value[256];
    return http_head_query(&c->link->head, name, value, sizeof value) ? value : NULL;
}

/* --- writing --- */

/* A frame may be larger than a socket takes at once: libwebsockets keeps what is left of a piece,
 * so pieces are small. Returns false when the connection is to be closed. */
static bool write_frame(struct conn *c, struct frame *f) {
    for (size_t sent = 0; sent < f->n;) {
        size_t n = f->n - sent < PIECE ? f->n - sent : PIECE;
        if (link_write(c->link, f->data + FRAME_HEAD_MOST + sent, n))
            return false;
        sent += n;
    }
    c->server->counts.bytes_out += f->n;
    c->last_written = f->final;
    return true;
}

int http_writable(struct conn *c) {
    struct link *l = c->link;
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
        bool close = c->close_after;
        conn_free(c);
        link_next_request(l);
        return close ? -1 : 0;
    }
    if (c->out || c->pump)
        link_deadline(l, c->out ? STALL_MS : 0);
    if (c->out)
        conn_wants_write(c);
    return 0;
}

/* A short answer that is there already leaves now, not a round of the loop later. */
static int answer_at_once(struct link *l) {
    int status = 0;
    struct conn *c;
    while (!status && (c = l->conn) && c->out && !c->pump && c->out_bytes < PIECE &&
           !lws_send_pipe_choked(l->wsi))
        status = http_writable(c);
    return status;
}

/* --- reading --- */

static int dispatch(struct link *l) {
    struct conn *c = l->conn;
    l->state = LINK_ANSWER;
    link_deadline(l, 0);
    if (c->early.status)
        http_fail(c, &c->early);
    else
        route_request(c);
    return answer_at_once(l);
}

int http_answer_early(struct link *l) {
    return dispatch(l);
}

/* What the head says of the body; false: none is read, and the answer is there or can be made. */
static bool expects_body(struct conn *c, const struct http_head *h) {
    const char *length = http_head_field(h, "content-length");
    bool takes_body =
        c->method == METHOD_POST || c->method == METHOD_PUT || c->method == METHOD_PATCH;
    size_t most = c->server->config->max_body_bytes;
    unsigned long long bytes = length ? strtoull(length, NULL, 10) : 0;
    bool waits = http_head_has(h, "expect", "100-continue");
    const char *coding = http_head_field(h, "transfer-encoding");
    c->link->chunked = coding && !strcasecmp(coding, "chunked");
    if (coding && !c->link->chunked) {
        api_fail(&c->early, 501, "unsupported_transfer_coding", NULL,
                 "the body's transfer coding is '%.60s'; 'chunked' can be read", coding);
        c->close_after = true;
    } else if (takes_body && !length && !coding) {
        api_fail(&c->early, 411, "length_required", NULL,
                 "send the body with a Content-Length header, or in chunks");
        c->close_after = true;
    } else if (bytes > most) {
        c->close_after |= bytes > MAX_THROWN || waits;
        if (!c->early.status)
            api_fail(&c->early, 413, "request_too_large", NULL,
                     "the body has %llu bytes; at most %zu are taken", bytes, most);
    } else {
        c->close_after |= waits && c->early.status; /* it may send the body or not */
    }
    if ((!bytes && !c->link->chunked) || (c->early.status && c->close_after))
        return false;
    c->link->body_left = bytes;
    c->link->chunks = (struct chunks){0};
    static unsigned char go_on[] = "HTTP/1.1 100 Continue\r\n\r\n";
    if (waits && h->minor)
        link_write(c->link, go_on, sizeof go_on - 1);
    return true;
}

int http_begin(struct link *l) {
    const struct http_head *h = &l->head;
    struct conn *c = conn_new(l->server, l, false);
    c->method = h->method;
    c->close_after = http_head_has(h, "connection", "close") ||
                     (!h->minor && !http_head_has(h, "connection", "keep-alive"));
    if (strlen(h->path) >= sizeof c->path)
        api_fail(&c->early, 404, "not_found", NULL, "there is nothing at so long an address");
    else
        strcpy(c->path, h->path);
    if (!c->early.status)
        route_check(c, &c->early);
    if (!expects_body(c, h))
        return dispatch(l);
    l->state = LINK_BODY;
    link_deadline(l, BODY_MS);
    return 0;
}

/* Whether the body has come to its end, or to one that is as good. */
static bool read_chunks(struct link *l, const char *bytes, size_t n, size_t *used) {
    struct conn *c = l->conn;
    size_t most = c->server->config->max_body_bytes;
    int end = chunks_read(&l->chunks, bytes, n, used, c->early.status ? NULL : &c->in);
    if (end < 0) {
        if (!c->early.status)
            api_fail(&c->early, 400, "invalid_http", NULL, "the body cannot be read: a chunk is not written as one");
        c->close_after = true;
        return true;
    }
    if (l->chunks.bytes > most && !c->early.status) {
        buf_free(&c->in);
        api_fail(&c->early, 413, "request_too_large", NULL, "the body has more than %zu bytes, and no more are taken", most);
    }
    if (l->chunks.bytes > MAX_THROWN)
        c->close_after = true;
    return end > 0 || l->chunks.bytes > MAX_THROWN;
}

int http_body(struct link *l, const char *bytes, size_t n, size_t *used) {
    struct conn *c = l->conn;
    if (l->chunked)
        return read_chunks(l, bytes, n, used) ? dispatch(l) : 0;
    *used = n < l->body_left ? n : (size_t)l->body_left;
    l->body_left -= *used;
    if (!c->early.status)
        buf_add(&c->in, bytes, *used);
    return l->body_left ? 0 : dispatch(l);
}
