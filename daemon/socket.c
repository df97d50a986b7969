/* socket: the Responses API over a WebSocket. Every message of the client is one JSON object with a
 * "type"; whatever is wrong with one is answered by an error event, and the socket stays open. */
#include "base/clock.h"
#include "base/json.h"
#include "daemon/wire.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    MAX_THROWN = 256 << 20, /* of a message that is too large; beyond, the socket is closed */
    STALL_MS = 120000,
    WRITES_A_TURN = 8,
    CLOSE_MS = 1000, /* for the peer's close after ours */
};

/* --- sending --- */

static void send_error(struct conn *c, const struct api_error *e, const char *lane) {
    struct buf b = {0};
    api_error_event(&b, e, lane);
    c->server->counts.refused++;
    conn_out(c, b.data, b.len, true);
    buf_free(&b);
}

static void say(void *user, const char *type, const struct buf *json) {
    conn_out(user, json->data, json->len, true);
}

/* --- responses --- */

static void begin(struct conn *c, struct api_request *request) {
    struct responses_options o = {.echo = request->run->echo,
                                  .stream_id = request->stream_id,
                                  .summary = request->summary,
                                  .after = -1};
    struct api_error e = {0};
    char *lane = request->stream_id ? mem_strdup(request->stream_id) : NULL;
    if (!conn_submit(c, request, responses_speller(&o, say, c), &e))
        send_error(c, &e, lane);
    free(lane);
    api_request_free(request);
}

/* Begins the first waiting request of every lane that is free. */
static void begin_waiting(struct conn *c) {
    for (struct waiting **at = &c->waiting; *at;) {
        struct waiting *w = *at;
        if (conn_lane_is_busy(c, w->request.stream_id)) {
            at = &w->next;
            continue;
        }
        *at = w->next;
        if (!*at)
            c->waiting_last = at;
        c->n_waiting--;
        c->waiting_bytes -= w->bytes;
        begin(c, &w->request);
        free(w);
    }
}

static void on_stream_end(struct conn *c, struct stream *st) {
    if (st->speller->refused.status)
        send_error(c, &st->speller->refused, st->lane);
    stream_end(st);
    begin_waiting(c);
}

static void pump(struct conn *c) {
    conn_spell_all(c, on_stream_end);
}

static bool lane_waits(const struct conn *c, const char *lane) {
    for (const struct waiting *w = c->waiting; w; w = w->next)
        if (!strcmp(w->request.stream_id ? w->request.stream_id : "", lane ? lane : ""))
            return true;
    return false;
}

static bool create(struct conn *c, const cJSON *o, struct api_error *e) {
    struct api_request request;
    const cJSON *inner = json_get(o, "response"); /* as the Realtime API nests it */
    if (!auth_count_request(c, e) || !request_read_responses(cJSON_IsObject(inner) ? inner : o,
                                                             clock_wall_seconds(), &request, e))
        return false;
    if (!conn_lane_is_busy(c, request.stream_id) && !lane_waits(c, request.stream_id)) {
        begin(c, &request);
        return true;
    }
    if (c->n_waiting >= MAX_WAITING ||
        c->waiting_bytes + c->in.len > c->server->config->max_body_bytes) {
        api_request_free(&request);
        return api_fail(e, 429, "too_many_requests", NULL,
                        "%zu requests of this socket wait already; wait for an answer first",
                        c->n_waiting);
    }
    struct waiting *w = mem_zero(1, sizeof *w);
    w->request = request;
    w->bytes = c->in.len;
    c->waiting_bytes += w->bytes;
    *c->waiting_last = w;
    c->waiting_last = &w->next;
    c->n_waiting++;
    return true;
}

static bool need_id(const cJSON *o, const char **id, struct api_error *e) {
    *id = json_str(o, "response_id", NULL);
    return *id || api_fail(e, 400, "missing_required_parameter", "response_id",
                           "'response_id' must name a response");
}

static bool no_such_response(struct api_error *e, const char *id) {
    return api_fail(e, 404, "response_not_found", "response_id", "no response '%.100s'", id);
}

static void take_cancel(struct conn *c, struct answer *a) {
    struct api_error e = {0};
    if (a->found)
        return; /* the response's own end says it */
    api_fail(&e, 404, "response_not_found", "response_id", "no response '%.100s' is under way",
             a->id);
    send_error(c, &e, a->lane);
}

static bool cancel(struct conn *c, const cJSON *o, struct api_error *e) {
    const char *id;
    if (!need_id(o, &id, e))
        return false;
    struct answer *a = answer_new(c, take_cancel);
    const char *lane = json_str(o, "stream_id", NULL);
    a->id = mem_strdup(id);
    a->lane = lane ? mem_strdup(lane) : NULL;
    agent_cancel(c->server->agent, id, c->owner, answer_done, a);
    return true;
}

static void take_resume(struct conn *c, struct answer *a) {
    struct api_error e = {0};
    if (!a->found) {
        no_such_response(&e, a->id);
        send_error(c, &e, a->lane);
        return;
    }
    struct responses_options o = {.echo = buf_text(&a->echo),
                                  .stream_id = a->lane,
                                  .summary = responses_echo_summary(buf_text(&a->echo)),
                                  .after = a->number,
                                  .completed_at = a->completed_at};
    conn_replay(c, a->id, responses_speller(&o, say, c), a->lane);
}

static bool resume(struct conn *c, const cJSON *o, struct api_error *e) {
    const char *id;
    int after = -1;
    if (!need_id(o, &id, e) || !take_int(o, "starting_after", -1, 1 << 30, &after, e) ||
        !auth_count_request(c, e))
        return false;
    if (c->n_streams >= MAX_WAITING)
        return api_fail(e, 429, "too_many_requests", NULL,
                        "%d responses are on this socket already", MAX_WAITING);
    struct answer *a = answer_new(c, take_resume);
    const char *lane = json_str(o, "stream_id", NULL);
    a->id = mem_strdup(id);
    a->lane = lane ? mem_strdup(lane) : NULL;
    a->number = after;
    agent_get(c->server->agent, id, c->owner, c->id, answer_view, a);
    return true;
}

static void refuse_steering(struct conn *c, const cJSON *o) {
    struct buf b = {0};
    buf_str(&b,
            "{\"type\":\"response.steer.failed\",\"error\":{\"type\":\"invalid_request_error\","
            "\"code\":\"steering_not_supported\",\"message\":\"a response that has begun cannot "
            "be steered; cancel it and send another\",\"param\":null}");
    const char *const kept[] = {"response_id", "event_id", "stream_id"};
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) {
        const char *value = json_str(o, kept[i], NULL);
        if (value) {
            buf_printf(&b, ",\"%s\":", kept[i]);
            json_append_string(&b, value, strlen(value));
        }
    }
    buf_char(&b, '}');
    conn_out(c, b.data, b.len, true);
    buf_free(&b);
}

static bool serve(struct conn *c, const cJSON *o, struct api_error *e) {
    if (!check_body(o, e))
        return false;
    const char *type = json_str(o, "type", NULL);
    if (!type)
        return api_fail(e, 400, "missing_required_parameter", "type",
                        "a message needs a 'type', such as \"response.create\"");
    if (!strcmp(type, "response.create"))
        return create(c, o, e);
    if (!strcmp(type, "response.cancel"))
        return cancel(c, o, e);
    if (!strcmp(type, "response.resume"))
        return resume(c, o, e);
    if (!strcmp(type, "response.steer")) {
        refuse_steering(c, o);
        return true;
    }
    return api_fail(e, 400, "unknown_type", "type",
                    "'%.60s' is no message that is known here; send response.create, "
                    "response.cancel or response.resume",
                    type);
}

static void on_message(struct conn *c) {
    struct err bad = {0};
    struct api_error e = {0};
    char *lane = NULL;
    c->server->counts.frames_in++;
    cJSON *o = json_parse(buf_text(&c->in), c->in.len, &bad);
    if (!o)
        api_fail(&e, 400, "invalid_json", NULL, "the message is %s", bad.message);
    else
        serve(c, o, &e);
    if (e.status) {
        const char *id = json_str(o, "stream_id", NULL);
        lane = id ? mem_strdup(id) : NULL;
        send_error(c, &e, lane);
    }
    cJSON_Delete(o);
    free(lane);
}

/* --- the socket --- */

static void throw_away(struct conn *c, size_t len) {
    c->oversized = true;
    c->n_thrown += c->in.len + len;
    buf_free(&c->in);
}

/* Text is checked as it comes, so that what is broken ends before more of it is kept. */
static bool text_is_good(struct conn *c, bool last) {
    bool incomplete = false;
    size_t n = c->in.len - c->n_checked;
    if (!n)
        return true;
    size_t good = utf8_valid_prefix(c->in.data + c->n_checked, n, &incomplete);
    c->n_checked += good;
    return good == n || (incomplete && !last);
}

static void refuse_large(struct conn *c) {
    struct api_error e = {0};
    api_fail(&e, 413, "message_too_large", NULL, "the message has %llu bytes; at most %zu are taken",
             (unsigned long long)c->n_thrown, c->server->config->max_body_bytes);
    send_error(c, &e, NULL);
    c->oversized = false;
    c->n_thrown = 0;
}

static int on_piece(void *user, const char *bytes, size_t n, bool is_text, bool last) {
    struct conn *c = user;
    if (c->closing) /* only the peer's close is waited for */
        return 0;
    if (c->oversized || c->in.len + n > c->server->config->max_body_bytes)
        throw_away(c, n);
    else
        buf_add(&c->in, bytes, n);
    if (c->n_thrown > MAX_THROWN)
        return CLOSE_TOO_LARGE;
    if (is_text && !c->oversized && !text_is_good(c, last))
        return CLOSE_NOT_UTF8;
    if (!last)
        return 0;
    c->n_checked = 0;
    if (c->oversized)
        refuse_large(c);
    else
        on_message(c);
    if (c->in.cap > 64 * 1024)
        buf_free(&c->in);
    else
        buf_clear(&c->in);
    return 0;
}

/* Our close, behind what is to be said before it; code 0: without one. */
static void put_close(struct conn *c, int code, const char *reason) {
    unsigned char payload[CONTROL_MOST];
    size_t n = reason ? strlen(reason) : 0;
    if (n > sizeof payload - 2)
        n = sizeof payload - 2;
    payload[0] = (unsigned char)(code >> 8);
    payload[1] = (unsigned char)code;
    memcpy(payload + 2, reason ? reason : "", n);
    conn_out_frame(c, FRAME_CLOSE, payload, code ? n + 2 : 0);
    c->closing = true;
    link_deadline(c->link, CLOSE_MS);
}

static int on_control(void *user, enum frame_opcode opcode, const char *bytes, size_t n) {
    struct conn *c = user;
    if (opcode == FRAME_PING)
        conn_out_frame(c, FRAME_PONG, bytes, n);
    if (opcode != FRAME_CLOSE)
        return 0;
    if (!c->closing)
        put_close(c, frames_close_answer(bytes, n), NULL);
    c->close_heard = true;
    conn_wants_write(c);
    return CLOSE_NORMAL; /* nothing after it is read */
}

int socket_read(struct conn *c, char *bytes, size_t n) {
    static const struct frames_sink sink = {on_piece, on_control};
    if (c->close_heard)
        return 0;
    int code = frames_read(&c->frames, bytes, n, &sink, c);
    if (code && !c->close_heard) {
        if (!c->closing)
            put_close(c, code, code == CLOSE_TOO_LARGE ? "the message is too large" : NULL);
        c->close_heard = true;
        conn_wants_write(c);
    }
    if (c->out_bytes > MAX_OUT_BYTES && !c->rx_stopped) {
        c->rx_stopped = true; /* it talks and does not listen */
        link_stop_reading(c->link, true);
    }
    return 0;
}

static int write_one(struct conn *c) {
    struct frame *f = conn_take_frame(c);
    c->server->counts.frames_out++;
    c->server->counts.bytes_out += f->n;
    int rc = link_write(c->link, f->data + FRAME_HEAD_MOST - f->n_head, f->n_head + f->n);
    free(f);
    return rc;
}

/* A reader that left too much unread: what waits is dropped, and it hears why if it ever reads on. */
static void drop_reader(struct conn *c) {
    while (c->out)
        free(conn_take_frame(c));
    if (!c->closing)
        put_close(c, CLOSE_POLICY, "events were not read in time");
    c->close_heard = true;
}

static bool has_mail(struct conn *c) {
    for (struct stream *st = c->streams; st; st = st->next) {
        pthread_mutex_lock(&st->lock);
        bool has = st->first != NULL;
        pthread_mutex_unlock(&st->lock);
        if (has)
            return true;
    }
    return false;
}

int socket_writable(struct conn *c) {
    if (!server_may_write(c))
        return 0;
    if (c->doomed)
        drop_reader(c);
    for (int i = 0; i < WRITES_A_TURN && (c->doomed || !lws_send_pipe_choked(c->link->wsi)); i++) {
        if (!c->out && !c->closing)
            pump(c);
        if (c->doomed && !c->close_heard)
            drop_reader(c);
        if (!c->out)
            break;
        if (write_one(c))
            return -1;
    }
    if (c->rx_stopped && c->out_bytes < MAX_OUT_BYTES / 2) {
        c->rx_stopped = false;
        link_stop_reading(c->link, false);
    }
    if (c->closing) { /* its deadline stands */
        if (!c->out && c->close_heard)
            return -1;
        if (c->out)
            conn_wants_write(c);
        return 0;
    }
    bool more = c->out || has_mail(c);
    /* Who may not ask any more is not waited for. */
    if (!more && c->close_code && (!c->streams || c->close_code == CLOSE_POLICY)) {
        put_close(c, c->close_code, c->close_reason);
        return 0;
    }
    link_deadline(c->link, more ? STALL_MS : 0);
    if (more)
        conn_wants_write(c);
    return 0;
}

void socket_say_goodbye(struct conn *c) {
    c->close_code = CLOSE_GOING_AWAY;
    c->close_reason = "the daemon is stopping";
    if (!c->streams && !c->waiting && !c->closing)
        put_close(c, c->close_code, c->close_reason);
}

void socket_ping(struct conn *c) {
    conn_out_frame(c, FRAME_PING, NULL, 0);
}

/* --- the handshake --- */

bool socket_is_wanted(const struct http_head *h) {
    return h->method == METHOD_GET && http_head_has(h, "upgrade", "websocket") &&
           http_head_has(h, "connection", "upgrade");
}

/* The first of the offered subprotocols that is one of ours; NULL: none is agreed on, which is as good. */
static const char *agreed_subprotocol(const struct http_head *h) {
    static const char *const ours[] = {"lemma", "responses", "realtime"};
    for (size_t i = 0; i < sizeof ours / sizeof *ours; i++)
        if (http_head_has(h, "sec-websocket-protocol", ours[i]))
            return ours[i];
    return NULL;
}

static bool check_handshake(const struct http_head *h, struct api_error *e) {
    const char *version = http_head_field(h, "sec-websocket-version");
    const char *key = http_head_field(h, "sec-websocket-key");
    if (!version || strcmp(version, "13"))
        return api_fail(e, 426, "upgrade_not_served", NULL, "version 13 of WebSocket is served");
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    if (!key || strlen(key) != 24 || strspn(key, letters) != 22 || strcmp(key + 22, "=="))
        return api_fail(e, 400, "upgrade_not_served", NULL,
                        "Sec-WebSocket-Key must be 16 bytes in base64");
    return true;
}

/* The answer to the key; RFC 6455, section 4.2.2. */
static void accept_key(const char *key, char *out, int size) {
    char text[80];
    unsigned char hash[20];
    int n = snprintf(text, sizeof text, "%s258EAFA5-E914-47DA-95CA-C5AB0DC85B11", key);
    lws_SHA1((unsigned char *)text, (size_t)n, hash);
    lws_b64_encode_string((const char *)hash, sizeof hash, out, size);
}

static int upgrade(struct link *l) {
    struct buf b = {0};
    struct conn *c = l->conn;
    char accepted[40];
    const char *subprotocol = agreed_subprotocol(&l->head);
    accept_key(http_head_field(&l->head, "sec-websocket-key"), accepted, sizeof accepted);
    buf_printf(&b,
               "HTTP/1.1 101 Switching Protocols\r\nserver: lemma\r\nupgrade: websocket\r\n"
               "connection: Upgrade\r\nsec-websocket-accept: %s\r\n",
               accepted);
    if (subprotocol)
        buf_printf(&b, "sec-websocket-protocol: %s\r\n", subprotocol);
    buf_str(&b, "\r\n");
    int rc = link_write(l, (unsigned char *)b.data, b.len);
    buf_free(&b);
    c->is_socket = true;
    l->state = LINK_SOCKET;
    l->server->counts.sockets++;
    l->server->counts.open_sockets++;
    http_head_free(&l->head);
    return rc;
}

/* Who may open a socket is decided before the upgrade; what is refused gets an HTTP answer. */
int socket_open(struct link *l) {
    struct conn *c = conn_new(l->server, l, false);
    struct api_error *e = &c->early;
    const char *path = l->head.path;
    size_t n = strlen(path);
    while (n > 1 && path[n - 1] == '/')
        n--;
    c->method = METHOD_GET;
    if (!(n == 13 && !memcmp(path, "/v1/responses", n)) && !(n == 10 && !memcmp(path, "/responses", n)))
        api_fail(e, 404, "not_found", NULL, "WebSockets are served at /v1/responses");
    else if (check_handshake(&l->head, e) && auth_check(c, e))
        route_is_ready(l->server, e);
    if (!e->status)
        return upgrade(l);
    c->close_after = true;
    return http_answer_early(l);
}
