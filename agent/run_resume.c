/* run_resume: a run that the end of a process interrupted goes on in the next one. The journal
 * holds, of one and the same moment, the tokens, the events and the items. So the turn under way is
 * read again from its tokens, without a word to anyone, until reader and run stand where they
 * stood; then the generation goes on after the last token, with the next random numbers, and the
 * events with their next number: a client that resumes sees no gap and nothing twice. */
#include "agent/run.h"
#include "base/log.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_RESUMES = 3 }; /* a run that brings the process down does it no more often */

bool run_can_resume(const struct run *run) {
    const struct response *r = run->response;
    return r->store && !r->unwritable && r->request && !run->ended;
}

/* Which of the turn's calls a process before this one had begun, and which had answered. */
static void mark_calls(struct run *run) {
    for (size_t i = 0; i < run->n_calls; i++) {
        struct pending_call *c = &run->calls[i];
        const struct item *item = run_item(run, c->index);
        c->over = item->status != ITEM_IN_PROGRESS;
        c->issued = !c->over && !c->client && *item->detail;
    }
}

/* Reads the turn again; false when what is read is not what was told. */
static bool replay_turn(struct run *run) {
    struct response *r = run->response;
    const struct run_progress *at = &r->progress;
    struct err e;
    if (at->turn_start > r->tokens.n || !run_turn_make(run, &e))
        return false;
    run->replaying = true;
    run->replay_item = at->turn_items;
    run_turn_feed(run, r->tokens.ids + at->turn_start, r->tokens.n - at->turn_start);
    if (at->calling) {
        turn_reader_finish(run->reader, false);
        run->replay_failed |= !check_replayed(run);
    }
    run->replaying = false;
    return !run->replay_failed && (size_t)run->replay_item == r->output.n;
}

static void go_on(struct run *run) {
    struct response *r = run->response;
    size_t n = r->tokens.n;
    if (r->progress.calling)
        calls_run(run);
    else if (run->stopped || (n > r->progress.turn_start &&
                              tokenizer_is_end(run->context.tokenizer, r->tokens.ids[n - 1])))
        run_turn_ended(run);
    else
        run_turn_continue(run);
}

bool run_resume(struct agent *a, struct response *r) {
    const struct agent_spec *spec;
    const char *adapter;
    struct err e;
    struct run_request *q = r->broken || r->progress.resumed >= MOST_RESUMES || !r->progress.steps
                                ? NULL
                                : request_from_json(r->request);
    if (!q)
        return false;
    struct engine *engine = run_engine_for(a, q->model, &spec, &adapter);
    const struct format *format =
        engine ? agent_format(a, engine, &e) : NULL;
    if (!format) {
        run_request_free(q);
        return false;
    }
    struct run *run = run_new(a, q, engine, format, spec);
    run->adapter = adapter;
    run->response = r;
    r->run = run;
    char *head = run_head(run, r->instructions);
    bool same = r->head && !strcmp(head, r->head);
    free(head);
    if (!same || !replay_turn(run)) {
        run_free(run);
        return false;
    }
    mark_calls(run);
    r->progress.resumed++;
    r->background = true; /* nobody is connected: it is finished for whoever asks again */
    q->background = true;
    run_start_wall_timer(run);
    log_info("agent", "%s goes on where it was interrupted", r->id);
    go_on(run);
    return true;
}
