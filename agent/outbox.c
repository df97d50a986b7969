/* outbox: nobody is told of anything before the journal holds it. Events gather here during one
 * round of the loop; at its end one commit covers them all (a group commit), and then they go out.
 * While another program holds the journal locked they wait, without anybody waiting on the spot.
 * What the journal refuses is never told: the run fails instead. */
#include "agent/internal.h"
#include "base/clock.h"
#include "base/log.h"

#include <stdlib.h>
#include <string.h>

struct outgoing {
    struct response *response; /* NULL: a refusal, to `sink` alone */
    struct run_event *event;
    bool counted; /* has a number within the response */
    bool written; /* the journal is to hold it before it is told */
    bool lost;    /* the journal does not hold it */
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

/* --- the journal refuses --- */

static const char refused_code[] = "journal_write_failed";
static const char refused_message[] = "the conversation could not be written to the journal; free "
                                      "disk space and try again";

static void set_text(char **slot, const char *text) {
    free(*slot);
    *slot = mem_strdup(text);
}

/* The end of a response that ended well, but cannot be kept: it has failed. */
static struct run_event *failed_end(struct response *r) {
    r->status = RUN_FAILED;
    set_text(&r->error_code, refused_code);
    set_text(&r->error_message, refused_message);
    struct run_event end = {.type = RUN_ENDED,
                            .response_id = r->id,
                            .status = RUN_FAILED,
                            .error_code = refused_code,
                            .error_message = refused_message,
                            .usage = r->usage};
    return run_event_copy(&end);
}

/* The conversation cannot be kept, so it fails instead of going on unkept. The transaction is lost
 * with all that was gathered in it. */
static void journal_broke(struct agent *a, const struct err *e) {
    char text[700];
    log_error("journal", "%s", err_text(e, text, sizeof text));
    journal_rollback(a->journal);
    struct outgoing *last = NULL;
    for (struct outgoing *o = a->outbox; o; o = o->next) {
        last = o;
        if (!o->written || o->lost)
            continue;
        o->lost = true;
        o->written = false;
        struct response *r = o->response;
        r->has_input = false;
        if (!r->unwritable) {
            r->unwritable = a->owes = true;
            r->next_event = o->event->number; /* what was lost was never told */
        }
    }
    /* Whatever else was gathered for the runs that go on is written anew. */
    for (struct run *run = a->runs; run; run = run_next(run))
        run_response(run)->n_saved = 0;
    /* run_end puts more into the outbox: they come after `last`. */
    for (struct outgoing *o = a->outbox; o; o = o == last ? NULL : o->next) {
        if (!o->lost)
            continue;
        if (o->event->type == RUN_ENDED) {
            run_event_free(o->event);
            o->event = failed_end(o->response);
            o->event->number = o->response->next_event++;
            o->lost = false;
        } else if (o->response->run)
            run_end(o->response->run, RUN_FAILED, NULL, refused_code, refused_message);
    }
}

struct owed_write {
    struct agent *agent;
    bool good, any, later;
};

static void write_owed(void *user, struct response *r) {
    struct owed_write *w = user;
    struct journal *j = w->agent->journal;
    struct err e = {0};
    w->later |= r->unwritable && r->run;
    if (!r->unwritable || r->run || !w->good)
        return;
    struct run_event end = {.type = RUN_ENDED,
                            .status = r->status,
                            .reason = r->reason,
                            .error_code = r->error_code,
                            .error_message = r->error_message,
                            .usage = r->usage};
    char *json = run_event_to_json(&end);
    w->any = true;
    w->good = journal_response(j, r, &e) && journal_event(j, r, r->next_event - 1, json, &e) &&
              journal_tokens(j, r, &e);
    free(json);
}

static void forget_input(void *user, struct response *r) {
    r->has_input &= !r->unwritable;
}

static void mark_written(void *user, struct response *r) {
    if (r->unwritable && !r->run)
        r->unwritable = false;
}

/* Failures that the journal did not take are written once it takes writes again. */
static void pay_owed(struct agent *a) {
    struct owed_write w = {a, true, false, false};
    struct err e = {0};
    sessions_each(a->sessions, write_owed, &w);
    if (!w.any) {
        a->owes = w.later;
    } else if (w.good && journal_commit(a->journal, true, &e)) {
        sessions_each(a->sessions, mark_written, NULL);
        a->owes = w.later;
        log_info("journal", "writes work again");
    } else {
        journal_rollback(a->journal);
        sessions_each(a->sessions, forget_input, NULL);
    }
}

/* --- in --- */

void outbox_put(struct agent *a, struct response *r, struct run_event *event, bool journalled) {
    if (r->unwritable && journalled) { /* it has failed: only that is told */
        bool end = event->type == RUN_ENDED;
        run_event_free(event);
        if (!end)
            return;
        event = failed_end(r);
    }
    struct outgoing *o = mem_zero(1, sizeof *o);
    o->response = r;
    o->event = event;
    o->counted = journalled;
    o->written = journalled && r->store && !r->unwritable;
    if (journalled)
        event->number = r->next_event++;
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

/* --- out --- */

/* The response's row says how it is now, so one write a commit is enough. */
static bool write_event(struct agent *a, struct outgoing *o, struct err *e) {
    struct journal *j = a->journal;
    struct response *r = o->response;
    const struct run_event *event = o->event;
    bool whole = event->type != RUN_DELTA;
    if (whole && r->written_in != a->n_commits) {
        if (!journal_response(j, r, e))
            return false;
        r->written_in = a->n_commits;
    }
    char *json = run_event_to_json(event);
    bool good = journal_event(j, r, event->number, json, e);
    free(json);
    if (good && whole && event->item)
        good = journal_item(j, r, event->index, event->item, e);
    if (good && event->type == RUN_ENDED)
        good = journal_tokens(j, r, e);
    return good;
}

static bool is_due(const struct agent *a) {
    bool due = false;
    for (const struct outgoing *o = a->outbox; o && !due; o = o->next)
        due = o->written;
    for (const struct run *run = a->runs; run && !due; run = run_next(run))
        due = journal_progress_due(run_response(run));
    return due;
}

/* All in one transaction; *durable: something else than deltas is in it. */
static bool write_all(struct agent *a, bool *durable, struct err *e) {
    bool good = true;
    a->n_commits++;
    for (struct outgoing *o = a->outbox; o && good; o = o->next)
        if (o->written) {
            good = write_event(a, o, e);
            *durable |= o->event->type != RUN_DELTA;
        }
    for (struct run *run = a->runs; run && good; run = run_next(run))
        good = journal_progress(a->journal, run_response(run), e);
    return good;
}

enum outbox_state outbox_commit(struct agent *a) {
    struct err e = {0};
    bool durable = false, due = is_due(a);
    if (due && !journal_begin(a->journal, &e) && e.code == ERR_BUSY && !a->stopping) {
        int64_t now = clock_ms();
        /* While it lasts, only the first wait; later ones fail at once. */
        if (!a->locked_ms || now - a->locked_ms > 4 * JOURNAL_BUSY_MS)
            a->locked_ms = now;
        if (now - a->locked_ms < JOURNAL_BUSY_MS)
            return OUTBOX_LATER;
    }
    if (!e.code)
        a->locked_ms = 0;
    if (e.code || (due && !write_all(a, &durable, &e)) ||
        !journal_commit(a->journal, durable, &e)) {
        journal_broke(a, &e);
        return OUTBOX_BROKE;
    }
    for (struct outgoing *o = a->outbox; o; o = o->next)
        o->written = false; /* it is */
    return OUTBOX_GOOD;
}

bool outbox_holds(const struct agent *a, const struct response *r) {
    for (const struct outgoing *o = a->outbox; o; o = o->next)
        if (o->response == r)
            return true;
    return false;
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
    if (o->lost) {
        run_event_free(event);
        return;
    }
    if (o->counted)
        r->delivered = event->number + 1;
    if (r->run)
        run_deliver(r->run, event);
    bool end = event->type == RUN_ENDED;
    if (o->counted && (!r->store || r->unwritable)) {
        r->log = mem_grow(r->log, r->n_log + 1, sizeof *r->log);
        r->log[r->n_log++] = event;
    } else {
        run_event_free(event);
    }
    if (end && r->run)
        run_delivered_end(r->run);
    if (end && r->orphan)
        sessions_forget(a->sessions, r);
}

/* What is kept nowhere goes out also while the journal is locked; one response's events stay in order. */
static bool must_wait(const struct outgoing *o) {
    return o->response && o->response->store && !o->response->unwritable;
}

void outbox_flush(struct agent *a) {
    enum outbox_state state = outbox_commit(a);
    struct outgoing *o = a->outbox, *waits = NULL, **waits_end = &waits;
    a->outbox = NULL;
    a->outbox_tail = NULL;
    while (o) {
        struct outgoing *next = o->next;
        if (state == OUTBOX_LATER && must_wait(o)) {
            o->next = NULL;
            *waits_end = o;
            waits_end = &o->next;
        } else {
            deliver(a, o);
            free(o);
        }
        o = next;
    }
    if (waits) { /* before what was put in meanwhile */
        *waits_end = a->outbox;
        a->outbox_tail = a->outbox ? a->outbox_tail : waits_end;
        a->outbox = waits;
    }
    if (state == OUTBOX_LATER) {
        loop_timer_cancel(a->loop, a->outbox_timer);
        a->outbox_timer = loop_timer(a->loop, OUTBOX_RETRY_MS, flush_now, a);
    }
    if (state == OUTBOX_GOOD && a->owes)
        pay_owed(a);
    sessions_trim(a->sessions);
}

void outbox_drop_connection(struct agent *a, uint64_t connection) {
    for (struct outgoing *o = a->outbox; o; o = o->next)
        if (!o->response && o->connection == connection)
            o->sink = NULL;
}
