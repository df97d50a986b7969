/* stream: one response on its way to one connection. The agent's thread puts events into the
 * mailbox; the wire thread takes them out only as fast as the socket takes what they become, so a
 * slow reader's events wait here, where deltas of one item melt into one. */
#include "base/clock.h"
#include "daemon/wire.h"

#include <stdlib.h>
#include <string.h>

enum { MAIL_OVERHEAD = 64, EVENT_OVERHEAD = 512, DOOMED_MS = 5000 };

/* The reader has left too much unread. Nothing more is kept for it; it has a moment to read on and
 * hear why. */
static void doom(struct conn *c) {
    c->doomed = true;
    c->server->counts.dropped++;
    for (struct stream *st = c->streams; st; st = st->next)
        for (struct mail *m; (m = stream_take(st));)
            mail_free(m);
    if (c->link)
        link_deadline(c->link, DOOMED_MS);
}

static void open_ready(struct server *s, struct letter *letter) {
    struct stream *st = (struct stream *)letter;
    pthread_mutex_lock(&st->lock);
    st->posted = false;
    bool overflow = st->overflow;
    pthread_mutex_unlock(&st->lock);
    if (st->conn) {
        if (overflow && !st->conn->doomed)
            doom(st->conn);
        conn_wants_write(st->conn);
    } else if (st->over) {
        stream_free(st);
    }
}

struct meter *meter_new(void) {
    struct meter *m = mem_zero(1, sizeof *m);
    atomic_init(&m->refs, 1);
    return m;
}

void meter_unref(struct meter *m) {
    if (atomic_fetch_sub(&m->refs, 1) == 1)
        free(m);
}

/* The mailbox has grown or shrunk to so many bytes; under the lock. */
static void count_bytes(struct stream *st, size_t bytes) {
    if (!st->is_replay)
        atomic_fetch_add(&st->meter->bytes, bytes - st->bytes);
    st->bytes = bytes;
}

struct stream *stream_new(struct conn *c, struct speller *speller, const char *lane) {
    struct stream *st = mem_zero(1, sizeof *st);
    st->ready.open = open_ready;
    st->server = c->server;
    st->conn = c;
    st->number = ++c->server->last_stream;
    st->meter = c->meter;
    atomic_fetch_add(&st->meter->refs, 1);
    pthread_mutex_init(&st->lock, NULL);
    st->last = &st->first;
    st->speller = speller;
    st->lane = lane ? mem_strdup(lane) : NULL;
    struct stream **at = &c->streams;
    while (*at)
        at = &(*at)->next;
    *at = st;
    c->n_streams++;
    return st;
}

void mail_free(struct mail *m) {
    run_event_free(m->event);
    buf_free(&m->text);
    free(m->logprobs);
    free(m);
}

void stream_free(struct stream *st) {
    while (st->first) {
        struct mail *m = st->first;
        st->first = m->next;
        mail_free(m);
    }
    count_bytes(st, 0);
    meter_unref(st->meter);
    if (st->speller)
        st->speller->free(st->speller);
    pthread_mutex_destroy(&st->lock);
    free(st->lane);
    free(st);
}

static size_t logprob_bytes(const struct mail *m) {
    return (size_t)m->n_logprobs * (size_t)(1 + m->n_top) * sizeof *m->logprobs;
}

/* What an event in the mailbox costs. */
static size_t weigh(const struct mail *m) {
    size_t n = sizeof *m + m->text.cap + logprob_bytes(m) + MAIL_OVERHEAD;
    if (m->event)
        n += EVENT_OVERHEAD;
    const struct item *item = m->event ? m->event->item : NULL;
    if (item)
        n += strlen(item->text) + strlen(item->arguments) + strlen(item->output) +
             strlen(item->detail);
    return n;
}

static void add_delta(struct mail *m, const struct run_event *event) {
    buf_add(&m->text, event->text, event->len);
    if (!event->n_logprobs)
        return;
    size_t width = (size_t)(1 + event->n_top);
    size_t old = (size_t)m->n_logprobs * width, more = (size_t)event->n_logprobs * width;
    m->logprobs = mem_grow(m->logprobs, old + more, sizeof *m->logprobs);
    memcpy(m->logprobs + old, event->logprobs, more * sizeof *m->logprobs);
    m->n_logprobs += event->n_logprobs;
    m->n_top = event->n_top;
}

static void append(struct stream *st, const struct run_event *event) {
    struct mail *m = mem_zero(1, sizeof *m);
    if (event->type == RUN_DELTA) {
        m->index = event->index;
        add_delta(m, event);
    } else {
        m->event = run_event_copy(event);
    }
    count_bytes(st, st->bytes + weigh(m));
    m->merged = 1;
    *st->last = m;
    st->last = &m->next;
    st->n_mail++;
}

static struct mail *last_mail(struct stream *st) {
    return st->first ? (struct mail *)((char *)st->last - offsetof(struct mail, next)) : NULL;
}

/* Progress replaces progress; a delta joins the one before it once many wait. */
static bool merge(struct stream *st, const struct run_event *event) {
    struct mail *last = last_mail(st);
    if (!last || st->is_replay)
        return false;
    if (event->type == RUN_PREFILL && last->event && last->event->type == RUN_PREFILL) {
        last->event->n_prompt_done = event->n_prompt_done;
        return true;
    }
    if (event->type != RUN_DELTA || last->event || last->index != event->index ||
        st->n_mail < COALESCE_AFTER)
        return false;
    size_t others = st->bytes - weigh(last);
    add_delta(last, event);
    count_bytes(st, others + weigh(last));
    last->merged++;
    return true;
}

void stream_sink(void *user, const struct run_event *event) {
    struct stream *st = user;
    struct server *s = st->server;
    pthread_mutex_lock(&st->lock);
    if (!st->overflow && !merge(st, event))
        append(st, event);
    if (atomic_load(&st->meter->bytes) > MAX_MAILBOX_BYTES && !st->is_replay)
        st->overflow = true;
    st->agent_ended |= event->type == RUN_ENDED;
    bool post = !st->posted;
    st->posted = true;
    pthread_mutex_unlock(&st->lock);
    if (post)
        queue_put_always(s->letters, &st->ready);
}

struct mail *stream_take(struct stream *st) {
    pthread_mutex_lock(&st->lock);
    struct mail *m = st->first;
    if (m) {
        st->first = m->next;
        if (!st->first)
            st->last = &st->first;
        st->n_mail--;
        count_bytes(st, st->bytes - weigh(m));
    }
    pthread_mutex_unlock(&st->lock);
    return m;
}

bool stream_spell(struct stream *st) {
    struct mail *m = stream_take(st);
    if (!m)
        return false;
    struct run_event delta = {.type = RUN_DELTA,
                              .index = m->index,
                              .text = buf_text(&m->text),
                              .len = m->text.len,
                              .logprobs = m->logprobs,
                              .n_logprobs = m->n_logprobs,
                              .n_top = m->n_top};
    if (!m->event && st->asked_ms) {
        metrics_first_token(st->server, (double)(clock_ms() - st->asked_ms) / 1000);
        st->asked_ms = 0;
    }
    st->speller->feed(st->speller, m->event ? m->event : &delta, m->merged);
    mail_free(m);
    return true;
}

void stream_end(struct stream *st) {
    struct conn *c = st->conn;
    for (struct stream **at = &c->streams; *at; at = &(*at)->next)
        if (*at == st) {
            *at = st->next;
            c->n_streams--;
            break;
        }
    if (st->account) {
        st->account->in_flight--;
        st->server->in_flight--;
    }
    st->conn = NULL;
    st->account = NULL;
    st->over = true;
    pthread_mutex_lock(&st->lock);
    bool posted = st->posted;
    pthread_mutex_unlock(&st->lock);
    if (!posted)
        stream_free(st);
}
