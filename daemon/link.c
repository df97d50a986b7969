/* link: one TCP (or TLS) connection of the wire. libwebsockets accepts it, reads, writes and waits for it as raw
 * bytes; what HTTP and WebSocket make of them is read here and in what this calls, to the letter: its own HTTP
 * server cannot tell a client's frame without a mask, nor say anything before it closes for a broken one. */
#include "base/clock.h"
#include "daemon/wire.h"

#include <stdlib.h>
#include <string.h>

enum {
    IDLE_MS = 60000,   /* between requests */
    HEAD_MS = 20000,   /* for a head that has begun */
    BODY_MS = 60000,   /* between two pieces of a body */
    PING_MS = 240000,  /* clients that wait for a person do not answer pings: TCP finds the dead */
    HELD_MOST = 64 * 1024, /* of what comes while an answer is under way */
};

void link_deadline(struct link *l, int ms) {
    l->deadline_ms = ms ? clock_ms() + ms : 0;
}

static void hold(struct link *l, bool held) {
    if (l->held == held)
        return;
    l->held = held;
    lws_rx_flow_control(l->wsi, !held);
}

void link_stop_reading(struct link *l, bool stopped) {
    hold(l, stopped);
}

static struct link *link_new(struct server *s, struct lws *wsi) {
    struct link *l = mem_zero(1, sizeof *l);
    l->server = s;
    l->wsi = wsi;
    l->next = s->links;
    l->at = &s->links;
    if (l->next)
        l->next->at = &l->next;
    s->links = l;
    s->counts.connections++;
    s->counts.open++;
    lws_set_opaque_user_data(wsi, l);
    link_deadline(l, IDLE_MS);
    return l;
}

static void link_free(struct link *l) {
    *l->at = l->next;
    if (l->next)
        l->next->at = l->at;
    l->server->counts.open--;
    lws_set_opaque_user_data(l->wsi, NULL);
    if (l->conn) {
        l->conn->link = NULL;
        conn_free(l->conn);
    }
    http_head_free(&l->head);
    buf_free(&l->in);
    free(l);
}

/* --- reading --- */

/* A head that cannot be read: what follows cannot be either, so the connection ends with the answer. */
static int refuse(struct link *l, int status, const char *why) {
    struct conn *c = conn_new(l->server, l, false);
    c->close_after = true;
    api_fail(&c->early, status, status == 431 ? "headers_too_large" : "invalid_http", NULL,
             "the request cannot be read: %s", why);
    l->state = LINK_ANSWER;
    return http_answer_early(l);
}

static int read_head(struct link *l) {
    const char *why = NULL;
    while (l->in.len >= 2 && !memcmp(l->in.data, "\r\n", 2)) /* some clients end a body with one */
        buf_drop_front(&l->in, 2);
    if (!l->in.len) {
        if (l->in.cap > 4096)
            buf_free(&l->in);
        return 0;
    }
    size_t n = http_head_size(l->in.data, l->in.len);
    if (n > HEAD_MOST_BYTES || (!n && l->in.len > HEAD_MOST_BYTES))
        return refuse(l, 431, "its head has more than 16 KiB");
    if (!n) {
        if (!l->head_begun)
            link_deadline(l, HEAD_MS);
        l->head_begun = true;
        return 0;
    }
    l->head_begun = false;
    link_deadline(l, 0);
    l->server->counts.requests++;
    int status = http_head_read(&l->head, l->in.data, n, &why);
    buf_drop_front(&l->in, n);
    if (status)
        return refuse(l, status, why);
    return socket_is_wanted(&l->head) ? socket_open(l) : http_begin(l);
}

/* Goes through what has come, as far as it can. */
static int advance(struct link *l) {
    for (;;) {
        enum link_state was = l->state;
        size_t had = l->in.len;
        int rc = 0;
        if (l->state == LINK_HEAD) {
            rc = read_head(l);
        } else if (l->state == LINK_BODY) {
            size_t k;
            struct buf in = l->in; /* the answer may free the conn, never this */
            l->in = (struct buf){0};
            rc = http_body(l, in.data, in.len, &k);
            buf_drop_front(&in, k);
            buf_add(&in, l->in.data, l->in.len);
            buf_free(&l->in);
            l->in = in;
        } else if (l->state == LINK_SOCKET && l->in.len) {
            struct buf in = l->in;
            l->in = (struct buf){0};
            rc = socket_read(l->conn, in.data, in.len);
            buf_free(&in);
        }
        if (rc)
            return rc;
        if (l->state == was && l->in.len == had)
            return 0;
    }
}

static int on_read(struct link *l, char *bytes, size_t n) {
    l->ping_ms = clock_ms() + PING_MS;
    if (l->state == LINK_SOCKET)
        return socket_read(l->conn, bytes, n);
    if (l->state == LINK_BODY) {
        link_deadline(l, BODY_MS);
        if (!l->in.len) { /* the usual case, without a copy */
            size_t k;
            int rc = http_body(l, bytes, n, &k);
            if (rc)
                return rc;
            bytes += k;
            n -= k;
        }
    }
    buf_add(&l->in, bytes, n);
    int rc = advance(l);
    if (!rc && l->state == LINK_ANSWER && l->in.len > HELD_MOST)
        hold(l, true);
    return rc;
}

void link_next_request(struct link *l) {
    l->conn = NULL;
    l->state = LINK_HEAD;
    http_head_free(&l->head);
    link_deadline(l, IDLE_MS);
    hold(l, false);
}

static int on_writable(struct link *l) {
    if (!l->conn)
        return 0;
    int rc = l->state == LINK_SOCKET ? socket_writable(l->conn) : http_writable(l->conn);
    return rc || l->state != LINK_HEAD || !l->in.len ? rc : advance(l);
}

int link_write(struct link *l, unsigned char *bytes, size_t n) {
    return lws_write(l->wsi, bytes, n, LWS_WRITE_RAW) < 0 ? -1 : 0;
}

int link_callback(struct server *s, struct lws *wsi, enum lws_callback_reasons reason, void *in,
                  size_t len) {
    struct link *l = lws_get_opaque_user_data(wsi);
    switch (reason) {
    case LWS_CALLBACK_RAW_ADOPT:
        if (!l)
            link_new(s, wsi);
        return 0;
    case LWS_CALLBACK_RAW_RX: return l ? on_read(l, in, len) : -1;
    case LWS_CALLBACK_RAW_WRITEABLE: return l ? on_writable(l) : 0;
    case LWS_CALLBACK_RAW_CLOSE:
    case LWS_CALLBACK_WSI_DESTROY:
        if (l)
            link_free(l);
        return 0;
    default: return 0;
    }
}

void link_tick(struct server *s) {
    int64_t now = clock_ms();
    for (struct link *l = s->links; l; l = l->next) {
        if (l->deadline_ms && now >= l->deadline_ms) {
            l->deadline_ms = 0;
            lws_set_timeout(l->wsi, PENDING_TIMEOUT_USER_OK, LWS_TO_KILL_ASYNC);
        } else if (l->state == LINK_SOCKET && now >= l->ping_ms) {
            l->ping_ms = now + PING_MS;
            socket_ping(l->conn);
        }
    }
}
