/* conn: what a link carries, one WebSocket or one HTTP request and its answer: what is to be written, the streams that
 * feed it, and the questions that it has asked the agent. */
#include "base/clock.h"
#include "daemon/wire.h"

#include <stdlib.h>
#include <string.h>

/* --- connections --- */

struct conn *conn_new(struct server *s, struct link *l, bool is_socket) {
    struct conn *c = mem_zero(1, sizeof *c);
    c->id = ++s->last_conn;
    c->server = s;
    c->link = l;
    l->conn = c;
    c->is_socket = is_socket;
    c->owner = mem_strdup("");
    c->meter = meter_new();
    c->out_last = &c->out;
    c->waiting_last = &c->waiting;
    struct conn **bucket = &s->conns[c->id % CONN_BUCKETS];
    c->next_in_bucket = *bucket;
    *bucket = c;
    return c;
}

struct conn *conn_find(struct server *s, uint64_t id) {
    struct conn *c = s->conns[id % CONN_BUCKETS];
    while (c && c->id != id)
        c = c->next_in_bucket;
    return c;
}

/* The agent lets go of a connection's streams: after that nobody can touch them but this thread. */
struct farewell {
    struct letter letter;
    struct server *server;
    struct stream *streams;
    struct farewell *next;
};

static void farewell_free(struct farewell *f) {
    while (f->streams) {
        struct stream *st = f->streams;
        f->streams = st->next;
        stream_free(st);
    }
    free(f);
}

/* Letters come in order, so none of these streams' is left behind this one. */
static void open_farewell(struct server *s, struct letter *letter) {
    struct farewell *f = (struct farewell *)letter, **at = &s->farewells;
    while (*at != f)
        at = &(*at)->next;
    *at = f->next;
    farewell_free(f);
}

void conn_free_farewells(struct server *s) {
    while (s->farewells) {
        struct farewell *f = s->farewells;
        s->farewells = f->next;
        farewell_free(f);
    }
}

static void farewell_done(void *user, bool found) {
    struct farewell *f = user;
    queue_put_always(f->server->letters, &f->letter);
}

static void tell_agent(struct conn *c) {
    struct server *s = c->server;
    struct farewell *f = mem_zero(1, sizeof *f);
    f->letter.open = open_farewell;
    f->server = s;
    f->streams = c->streams;
    for (struct stream *st = c->streams; st; st = st->next) {
        st->conn = NULL;
        if (st->account) {
            st->account->in_flight--;
            s->in_flight--;
            st->account = NULL;
        }
    }
    c->streams = NULL;
    f->next = s->farewells;
    s->farewells = f;
    if (s->agent)
        agent_disconnect(s->agent, c->id, farewell_done, f);
}

void conn_release_all(struct server *s) {
    for (int i = 0; i < CONN_BUCKETS; i++)
        for (struct conn *c = s->conns[i]; c; c = c->next_in_bucket) {
            if (c->submitted)
                tell_agent(c);
            c->submitted = false;
        }
}

void conn_free(struct conn *c) {
    struct server *s = c->server;
    for (struct conn **at = &s->conns[c->id % CONN_BUCKETS]; *at; at = &(*at)->next_in_bucket)
        if (*at == c) {
            *at = c->next_in_bucket;
            break;
        }
    if (c->submitted)
        tell_agent(c);
    while (c->out)
        free(conn_take_frame(c));
    while (c->waiting) {
        struct waiting *w = c->waiting;
        c->waiting = w->next;
        api_request_free(&w->request);
        free(w);
    }
    if (c->job)
        c->free_job(c->job);
    s->counts.open_sockets -= c->is_socket;
    meter_unref(c->meter);
    buf_free(&c->in);
    free(c->owner);
    free(c);
}

/* --- writing --- */

void conn_wants_write(struct conn *c) {
    if (c->link)
        lws_callback_on_writable(c->link->wsi);
}

/* What a frame that waits costs: many of them may be empty. */
static size_t cost(const struct frame *f) {
    return sizeof *f + FRAME_HEAD_MOST + f->n;
}

static struct frame *append_frame(struct conn *c, const void *bytes, size_t n) {
    struct frame *f = mem_alloc(sizeof *f + FRAME_HEAD_MOST + n);
    f->next = NULL;
    f->n = n;
    f->n_head = 0;
    f->final = false;
    if (n)
        memcpy(f->data + FRAME_HEAD_MOST, bytes, n);
    *c->out_last = f;
    c->out_last = &f->next;
    c->out_bytes += cost(f);
    conn_wants_write(c);
    return f;
}

void conn_out_frame(struct conn *c, enum frame_opcode opcode, const void *bytes, size_t n) {
    unsigned char head[FRAME_HEAD_MOST];
    if (c->closing)
        return;
    struct frame *f = append_frame(c, bytes, n);
    f->n_head = (uint8_t)frames_head(head, opcode, n);
    memcpy(f->data + FRAME_HEAD_MOST - f->n_head, head, f->n_head);
}

void conn_out(struct conn *c, const void *bytes, size_t n, bool final) {
    if (c->is_socket)
        conn_out_frame(c, FRAME_TEXT, bytes, n);
    else
        append_frame(c, bytes, n)->final = final;
}

struct frame *conn_take_frame(struct conn *c) {
    struct frame *f = c->out;
    if (f) {
        c->out = f->next;
        if (!c->out)
            c->out_last = &c->out;
        c->out_bytes -= cost(f);
    }
    return f;
}

/* --- runs --- */

/* Names that are no model of ours are agents: the agent says so if there is none. */
static bool may_ask_for(struct conn *c, const char *model, struct api_error *e) {
    bool plain = !*model || !strcmp(model, "lemma");
    for (size_t i = 0; i < c->server->n_engines && !plain; i++)
        plain = !strcmp(engine_info(c->server->engines[i])->name, model);
    return plain || auth_has_scope(c, "agents") ||
           api_fail(e, 403, "missing_scope", "model",
                    "this token lacks the scope 'agents', and '%.100s' is no plain model", model);
}

bool conn_submit(struct conn *c, struct api_request *request, struct speller *speller,
                 struct api_error *e) {
    struct err bad = {0};
    struct run_request *run = request->run;
    if (!auth_may_begin(c, e) || !may_ask_for(c, run->model, e)) {
        speller->free(speller);
        return false;
    }
    struct stream *st = stream_new(c, speller, request->stream_id);
    set_text(&run->owner, c->owner);
    run->connection = c->id;
    c->submitted = true;
    st->account = c->account;
    st->asked_ms = clock_ms();
    st->account->in_flight++;
    c->server->in_flight++;
    request->run = NULL;
    if (agent_submit(c->server->agent, run, stream_sink, st, &bad))
        return true;
    stream_end(st);
    return api_fail_err(e, NULL, &bad);
}

bool conn_lane_is_busy(const struct conn *c, const char *lane) {
    for (const struct stream *st = c->streams; st; st = st->next)
        if (!st->is_replay && !strcmp(st->lane ? st->lane : "", lane ? lane : ""))
            return true;
    return false;
}

static void end_if_missing(struct conn *c, struct answer *a) {
    for (struct stream *st = c->streams; st && !a->found; st = st->next)
        if (st->number == (uint64_t)a->number) {
            struct run_event gone = {.type = RUN_ENDED,
                                     .status = RUN_FAILED,
                                     .error_code = "previous_response_not_found",
                                     .error_message = "the response was deleted meanwhile"};
            stream_sink(st, &gone);
            return;
        }
}

void conn_replay(struct conn *c, const char *response_id, struct speller *speller,
                 const char *lane) {
    struct stream *st = stream_new(c, speller, lane);
    struct answer *a = answer_new(c, end_if_missing);
    a->number = (int64_t)st->number;
    st->is_replay = true;
    c->submitted = true;
    /* From the first event on: numbers are counted, not stored. The speller keeps back what the
     * client has. */
    agent_replay(c->server->agent, response_id, c->owner, c->id, -1, true, stream_sink, st,
                 answer_done, a);
}

void conn_spell_all(struct conn *c, void (*on_end)(struct conn *c, struct stream *st)) {
    bool more = true;
    while (more && c->out_bytes < FILL_OUT_BYTES) {
        more = false;
        for (struct stream *st = c->streams, *next; st; st = next) {
            next = st->next;
            if (!stream_spell(st))
                continue;
            more = true;
            if (st->speller->ended)
                on_end(c, st);
            if (c->doomed)
                return;
        }
    }
}

/* --- questions to the agent --- */

static void answer_free(struct answer *a) {
    buf_free(&a->text);
    buf_free(&a->echo);
    free(a->id);
    free(a->lane);
    free(a);
}

static void open_answer(struct server *s, struct letter *letter) {
    struct answer *a = (struct answer *)letter;
    struct conn *c = conn_find(s, a->conn);
    if (c)
        a->take(c, a);
    answer_free(a);
}

struct answer *answer_new(struct conn *c, void (*take)(struct conn *c, struct answer *a)) {
    struct answer *a = mem_zero(1, sizeof *a);
    a->letter.open = open_answer;
    a->server = c->server;
    a->conn = c->id;
    a->take = take;
    return a;
}

void answer_post(struct answer *a) {
    queue_put_always(a->server->letters, &a->letter);
}

void answer_done(void *user, bool found) {
    struct answer *a = user;
    a->found = found;
    answer_post(a);
}

void answer_view(void *user, const struct response_view *view) {
    struct answer *a = user;
    a->found = view != NULL;
    if (view) {
        responses_append_view(&a->text, view);
        buf_str(&a->echo, view->echo ? view->echo : "{}");
        a->completed_at = view->completed_at;
    }
    answer_post(a);
}
