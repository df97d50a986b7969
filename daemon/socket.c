/* socket: the Responses API over a WebSocket. Every message of the client is one JSON object with a
 * "type"; whatever is wrong with one is answered by an error event, and the socket stays open. */
#include "base/clock.h"
#include "base/json.h"
#include "daemon/wire.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    MAX_THROWN = 256 << 20, /* of a message that is too large; beyond, the socket is closed */
    STALL_SECONDS = 120,
    WRITES_A_TURN = 8,
    CLOSE_MS = 1000, /* after a peer's close its connection has so long */
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

/* Text is checked as it comes, so that what is broken ends before more of it is kept. (libwebsockets could,
 * but it ends a close with a broken reason without a code.) */
static bool text_is_good(struct conn *c, bool last) {
    bool incomplete = false;
    size_t n = c->in.len - c->n_checked;
    if (!n || lws_frame_is_binary(c->wsi))
        return true;
    size_t good = utf8_valid_prefix(c->in.data + c->n_checked, n, &incomplete);
    c->n_checked += good;
    return good == n || (incomplete && !last);
}

static int on_receive(struct conn *c, const char *in, size_t len) {
    if (c->dead_ms) /* what comes behind a close is not read */
        return 0;
    size_t most = c->server->config->max_body_bytes;
    bool last = lws_is_final_fragment(c->wsi) && !lws_remaining_packet_payload(c->wsi);
    if (c->oversized || c->in.len + len > most)
        throw_away(c, len);
    else
        buf_add(&c->in, in, len);
    if (c->n_thrown > MAX_THROWN) {
        lws_close_reason(c->wsi, LWS_CLOSE_STATUS_MESSAGE_TOO_LARGE,
                         (unsigned char *)"the message is too large", 24);
        return -1;
    }
    if (!c->oversized && !text_is_good(c, last)) {
        lws_close_reason(c->wsi, LWS_CLOSE_STATUS_INVALID_PAYLOAD, NULL, 0);
        return -1;
    }
    if (!last)
        return 0;
    c->n_checked = 0;
    if (c->oversized) {
        struct api_error e = {0};
        api_fail(&e, 413, "message_too_large", NULL,
                 "the message has %llu bytes; at most %zu are taken",
                 (unsigned long long)c->n_thrown, most);
        send_error(c, &e, NULL);
        c->oversized = false;
        c->n_thrown = 0;
    } else {
        on_message(c);
    }
    if (c->in.cap > 64 * 1024)
        buf_free(&c->in);
    else
        buf_clear(&c->in);
    if (c->out_bytes > MAX_OUT_BYTES && !c->rx_stopped) {
        c->rx_stopped = true; /* it talks and does not listen */
        lws_rx_flow_control(c->wsi, 0);
    }
    return 0;
}

static int on_writable(struct conn *c) {
    if (!server_may_write(c))
        return 0;
    for (int i = 0; i < WRITES_A_TURN && !lws_send_pipe_choked(c->wsi); i++) {
        if (!c->out)
            pump(c);
        if (c->doomed)
            break;
        struct frame *f = conn_take_frame(c);
        if (!f)
            break;
        c->server->counts.frames_out++;
        c->server->counts.bytes_out += f->n;
        int n = lws_write(c->wsi, f->data + LWS_PRE, f->n, LWS_WRITE_TEXT);
        free(f);
        if (n < 0)
            return -1;
    }
    if (c->doomed) {
        lws_close_reason(c->wsi, LWS_CLOSE_STATUS_POLICY_VIOLATION,
                         (unsigned char *)"events were not read in time", 28);
        return -1;
    }
    bool more = c->out != NULL;
    for (struct stream *st = c->streams; st && !more; st = st->next) {
        pthread_mutex_lock(&st->lock);
        more = st->first != NULL;
        pthread_mutex_unlock(&st->lock);
    }
    if (c->rx_stopped && c->out_bytes < MAX_OUT_BYTES / 2) {
        c->rx_stopped = false;
        lws_rx_flow_control(c->wsi, 1);
    }
    if (!more && c->close_code) {
        lws_close_reason(c->wsi, (enum lws_close_status)c->close_code,
                         (unsigned char *)c->close_reason, strlen(c->close_reason));
        return -1;
    }
    lws_set_timeout(c->wsi, more ? PENDING_TIMEOUT_USER_OK : NO_PENDING_TIMEOUT,
                    more ? STALL_SECONDS : 0);
    if (more)
        lws_callback_on_writable(c->wsi);
    return 0;
}

/* Who may open a socket is decided before the upgrade; what is refused gets an HTTP answer. */
static int on_confirm(struct server *s, struct lws *wsi, const char *protocol) {
    char uri[MAX_PATH] = "";
    struct api_error e = {0};
    struct conn *c = conn_new(s, wsi, true);
    lws_set_opaque_user_data(wsi, c);
    lws_hdr_copy(wsi, uri, sizeof uri, WSI_TOKEN_GET_URI);
    size_t n = strlen(uri);
    while (n > 1 && uri[n - 1] == '/')
        uri[--n] = 0;
    if (protocol && strcasecmp(protocol, "websocket"))
        api_fail(&e, 400, "upgrade_not_served", NULL,
                 "an upgrade to '%.20s' is not served; ask by HTTP/1.1 without it", protocol);
    else if (strcmp(uri, "/v1/responses") && strcmp(uri, "/responses"))
        api_fail(&e, 404, "not_found", NULL, "WebSockets are served at /v1/responses");
    else if (auth_check(c, &e))
        route_is_ready(s, &e);
    if (!e.status)
        return 0;
    c->is_socket = false;
    c->close_after = true;
    http_fail(c, &e);
    enum lws_write_protocol kind = LWS_WRITE_HTTP_HEADERS;
    for (struct frame *f; (f = conn_take_frame(c)); kind = LWS_WRITE_HTTP_FINAL) {
        if (f->n)
            lws_write(wsi, f->data + LWS_PRE, f->n, kind);
        free(f);
    }
    lws_set_opaque_user_data(wsi, NULL);
    conn_free(c);
    return 1;
}

/* libwebsockets sends back what the peer gave as the reason, unless it is told better here. */
static int on_peer_close(struct conn *c, struct lws *wsi, unsigned char *in, size_t len) {
    if (c && !c->dead_ms) {
        c->dead_ms = clock_ms() + CLOSE_MS;
        c->server->n_closing++;
    }
    bool incomplete;
    unsigned code = len >= 2 ? (unsigned)in[0] << 8 | in[1] : 0;
    bool text_good = len <= 2 || utf8_valid_prefix((char *)in + 2, len - 2, &incomplete) == len - 2;
    if (!len || (len >= 2 && code < 5000 && text_good))
        return 0;
    lws_close_reason(
        wsi, text_good ? LWS_CLOSE_STATUS_PROTOCOL_ERR : LWS_CLOSE_STATUS_INVALID_PAYLOAD, NULL, 0);
    return -1;
}

int socket_callback(struct server *s, struct lws *wsi, enum lws_callback_reasons reason, void *in,
                    size_t len) {
    struct conn *c = lws_get_opaque_user_data(wsi);
    switch (reason) {
    case LWS_CALLBACK_HTTP_CONFIRM_UPGRADE: return on_confirm(s, wsi, in);
    case LWS_CALLBACK_ESTABLISHED:
        if (!c)
            return -1;
        c->established = true;
        s->counts.sockets++;
        s->counts.open_sockets++;
        return 0;
    case LWS_CALLBACK_RECEIVE: return c ? on_receive(c, in, len) : -1;
    case LWS_CALLBACK_WS_PEER_INITIATED_CLOSE: return on_peer_close(c, wsi, in, len);
    case LWS_CALLBACK_SERVER_WRITEABLE: return c ? on_writable(c) : 0;
    case LWS_CALLBACK_CLOSED:
        lws_set_opaque_user_data(wsi, NULL);
        if (c) {
            c->wsi = NULL;
            conn_free(c);
        }
        return 0;
    default: return 0;
    }
}
