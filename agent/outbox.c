/* outbox: nobody is told of anything before the journal holds it. Events gather here during one
 * round of the loop; at its end one commit covers them all (a group commit), and then they go out.
 */
#include "agent/internal.h"
#include "base/log.h"

#include <stdlib.h>
#include <string.h>

struct outgoing {
    struct response *response; /* NULL: a refusal, to `sink` alone */
    struct run_event *event;
    bool journalled;
    run_sink sink;
    void *user;
    uint64_t connection;
    struct outgoing *next;
};

static void flush_now(void *user) {
    struct agent *a = user;
    a->outbox_timer = 0;
    outbox_flush(a);
}

static void put(struct agent *a, struct outgoing *o) {
    if (!a->outbox_tail)
        a->outbox_tail = &a->outbox;
    *a->outbox_tail = o;
    a->outbox_tail = &o->next;
    if (!a->outbox_timer)
        a->outbox_timer = loop_timer(a->loop, 0, flush_now, a);
}

/* The journal refused: the conversation cannot be kept, so the run ends with an error instead of
 * going on unkept. */
static void journal_broke(struct agent *a, const struct err *e) {
    char text[700];
    log_error("journal", "%s", err_text(e, text, sizeof text));
    journal_rollback(a->journal);
    for (struct outgoing *o = a->outbox; o; o = o->next)
        if (o->response && o->response->store) {
            o->response->store = false; /* nothing more of it is written; what was acknowledged
                                           before still stands */
            if (o->response->run && o->event->type != RUN_ENDED)
                run_end(o->response->run, RUN_FAILED, NULL, "journal_write_failed",
                        "the conversation could not be written to the journal; free disk space and "
                        "try again");
        }
}

void outbox_put(struct agent *a, struct response *r, struct run_event *event, bool journalled) {
    struct outgoing *o = mem_zero(1, sizeof *o);
    o->response = r;
    o->event = event;
    o->journalled = journalled;
    if (journalled) {
        struct err e = {0};
        bool good = true;
        bool whole = event->type != RUN_DELTA;
        if (r->store && whole)
            good = journal_response(a->journal, r, &e);
        event->number = r->next_event++;
        if (r->store && good) {
            char *json = run_event_to_json(event);
            good = journal_event(a->journal, r, event->number, json, &e);
            free(json);
            if (good && (event->type == RUN_ITEM_DONE || event->type == RUN_ARGUMENTS_DONE))
                good = journal_item(a->journal, r, event->index, event->item, &e);
            if (good && (event->type == RUN_ITEM_DONE || event->type == RUN_ENDED))
                good = journal_tokens(a->journal, r, &e);
        }
        a->outbox_durable |= whole;
        put(a, o);
        if (!good)
            journal_broke(a, &e);
        return;
    }
    put(a, o);
}

void outbox_refuse(struct agent *a, run_sink sink, void *user, uint64_t connection,
                   const char *code, const char *message) {
    struct outgoing *o = mem_zero(1, sizeof *o);
    struct run_event event = {
        .type = RUN_ENDED, .status = RUN_FAILED, .error_code = code, .error_message = message};
    o->event = run_event_copy(&event);
    o->sink = sink;
    o->user = user;
    o->connection = connection;
    put(a, o);
}

static void deliver(struct agent *a, struct outgoing *o) {
    struct response *r = o->response;
    if (!r) {
        if (o->sink)
            o->sink(o->user, o->event);
        run_event_free(o->event);
        return;
    }
    struct run_event *event = o->event;
    if (r->run)
        run_deliver(r->run, event);
    bool end = event->type == RUN_ENDED;
    /* A stored response's events can be read back from the journal once it has ended; others live
     * in memory only. */
    if (o->journalled && !(end && r->store)) {
        r->log = mem_grow(r->log, r->n_log + 1, sizeof *r->log);
        r->log[r->n_log++] = event;
    } else {
        run_event_free(event);
    }
    if (end) {
        if (r->store) {
            for (size_t i = 0; i < r->n_log; i++)
                run_event_free(r->log[i]);
            free(r->log);
            r->log = NULL;
            r->n_log = 0;
        }
        if (r->run)
            run_delivered_end(r->run);
    }
}

void outbox_flush(struct agent *a) {
    struct err e = {0};
    if (!journal_commit(a->journal, a->outbox_durable, &e))
        journal_broke(a, &e);
    a->outbox_durable = false;
    struct outgoing *o = a->outbox;
    a->outbox = NULL;
    a->outbox_tail = NULL;
    while (o) {
        struct outgoing *next = o->next;
        deliver(a, o);
        free(o);
        o = next;
    }
    sessions_trim(a->sessions);
}

void outbox_drop_connection(struct agent *a, uint64_t connection) {
    for (struct outgoing *o = a->outbox; o; o = o->next)
        if (!o->response && o->connection == connection)
            o->sink = NULL;
}
