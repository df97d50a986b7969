/* internal: what the files of agent/ share and nobody else sees. Everything here belongs to the
 * agent's thread. */
#ifndef LEMMA_AGENT_INTERNAL_H
#define LEMMA_AGENT_INTERNAL_H

#include "agent/agent.h"
#include "agent/format.h"
#include "agent/journal.h"
#include "agent/turn_reader.h"
#include "base/loop.h"
#include "base/queue.h"

#include <pthread.h>
#include <stdatomic.h>

enum { ID_SIZE = 48 };

void random_id(const char *prefix, char out[ID_SIZE]); /* prefix + 32 hex digits */
void text_set(char **slot, const char *text, size_t n);
void text_append(char **slot, const char *text, size_t n);
cJSON *item_to_json(const struct item *item);
struct item *item_from_json(const cJSON *o);
char *run_event_to_json(const struct run_event *event);
struct run_event *run_event_from_json(const char *response_id, uint64_t number, const char *text);

/* saved.c: what of a request a new process needs to go on with its run. */
char *request_to_json(const struct run_request *q);
/* NULL when something in it can no longer be had. */
struct run_request *request_from_json(const char *text);

/* The content of the last \boxed{…} in a text, owned by the caller; NULL when there is none. Braces
 * inside it are matched. */
char *text_boxed(const char *text);

/* A growing list of owned items. */
struct item_list {
    struct item **items;
    size_t n;
};
struct item *item_list_add(struct item_list *l, struct item *item); /* returns it */
void item_list_free(struct item_list *l);

/* Where a run stands: enough to go on after a crash, with the tokens. */
struct run_progress {
    int steps;         /* generations begun */
    int calls;         /* tool calls made in all */
    size_t turn_start; /* where in the tokens the turn begins that is being written */
    int turn_items;    /* how many items of output stood before that turn */
    bool calling;      /* the turn is written, its calls are being run */
    int resumed;       /* how often a new process took it up */
};

/* A response: in memory while it runs or was used lately, in the journal if stored. */
struct response {
    char id[ID_SIZE];
    char *previous_id, *model, *owner, *instructions, *echo;
    char *head;    /* what the head of the history was made of: format, system text, tools. Another
                      head needs another history */
    char *request; /* what a new process needs to go on with the run, as JSON; NULL once it ended */
    bool store, background;
    uint64_t connection;
    int64_t created_at, completed_at;
    enum run_status status;
    char *reason, *error_code, *error_message;
    struct run_usage usage;
    struct item_list input, output;
    struct token_list
        tokens;      /* the whole history up to and with this response, as the model saw it */
    size_t n_before; /* of those, how many are the previous response's */
    size_t n_saved;  /* of the tokens, how many the journal has */
    bool open_turn;  /* the history ends inside the assistant's turn: it was cut off */
    bool broken;     /* the history before it was deleted: it can be read, not continued */
    struct run_progress progress, saved_progress;
    uint64_t next_event;
    uint64_t delivered; /* number after the last event that was given to followers */
    struct run *run;    /* while it runs */
    /* Events that are not in the journal, for replays: of a response that is not stored, or that
     * the journal refused. */
    struct run_event **log;
    size_t n_log;
    bool has_input;  /* the journal has its input */
    uint64_t written_in; /* the commit in which its row was written last */
    bool unwritable; /* the journal refused it: it has failed, and that is still to be written */
    bool orphan;     /* its connection is gone: forget it when its run ends */
    int64_t used_at; /* for eviction */
    struct response *next_in_bucket;
};

/* Someone who listens to a run. */
struct follower {
    run_sink sink;
    void *user;
    uint64_t connection;
    struct follower *next;
};

struct agent {
    struct loop *loop;
    pthread_t thread;
    struct engine **engines;
    size_t n_engines;
    struct sandbox *sandbox;
    struct tools *tools;
    struct journal *journal;
    struct agent_budget budget;
    char **format_hints; /* one an engine: what `lemma probe` kept beside its file, or NULL */
    char *format_name;
    int max_runs;
    struct queue *inbox; /* struct command *: from the wire */
    struct queue *notes; /* struct note *: from the engines */
    struct sessions *sessions;
    struct run *runs; /* all that live, linked */
    int n_runs;
    uint64_t outbox_timer;
    struct outgoing *outbox, **outbox_tail; /* events that wait for the journal's commit */
    uint64_t n_commits;
    int64_t locked_ms; /* since when another program holds the journal locked; 0: it does not */
    bool stopping;     /* nothing can wait any more */
    bool owes;   /* some responses' ends could not be written yet */
    int n_links; /* generations whose last note has not come */
    int keep_days;
    uint64_t retention_timer;
    bool closing;
    uint64_t close_timer;
    atomic_int stat_runs, stat_waiting, stat_responses;
    atomic_uint_fast64_t started, completed, failed, cancelled, incomplete, tool_calls,
        tool_failures;
};

/* --- sessions.c: responses in memory and in the journal --- */
struct sessions *sessions_new(struct journal *journal);
void sessions_free(struct sessions *s);
struct response *sessions_create(struct sessions *s, const struct run_request *request);
/* By id, from memory or the journal; NULL when unknown, another owner's (owner NULL: anybody's), or (store:false) another
 * connection's. */
struct response *sessions_find(struct sessions *s, const char *id, const char *owner,
                               uint64_t connection);
/* A copy of an item of such a response's output; NULL when there is none. */
struct item *sessions_item(struct sessions *s, const char *id, const char *owner,
                           uint64_t connection);
/* By id, whoever owns it, from memory or the journal. */
struct response *sessions_get(struct sessions *s, const char *id);
/* Any response in memory by id, whoever owns it. */
struct response *sessions_peek(struct sessions *s, const char *id);
void sessions_forget(struct sessions *s, struct response *r);
/* Drops what was not used lately and does not run: stored responses past a number, unstored ones
 * past a number for each connection. */
void sessions_trim(struct sessions *s);
/* How many responses are in memory. */
size_t sessions_count(const struct sessions *s);
/* Drops everything that does not run and that the journal can give back: after a deletion. */
void sessions_drop_stored(struct sessions *s);
/* Forgets unstored responses of a connection that is gone, those that still run when they end. */
void sessions_drop_connection(struct sessions *s, uint64_t connection);
/* Items of the whole conversation up to and with r (previous ids followed), oldest first; borrowed
 * pointers, caller frees the array. False when a part of it was deleted. */
bool sessions_history(struct sessions *s, const struct response *r, const struct item ***out,
                      size_t *n);
/* Calls fn for every response in memory. */
void sessions_each(struct sessions *s, void (*fn)(void *user, struct response *r), void *user);

/* --- agent.c --- */
/* The prompt format of an engine: the configured one, what was found to work best, or what fits. */
const struct format *agent_format(struct agent *a, const struct engine *engine, struct err *e);

/* --- run.c --- */
struct note; /* what an engine said, on its way to the agent's thread */
void run_begin(struct agent *a, struct run_request *request, run_sink sink, void *user);
void run_note(struct agent *a, struct note *note); /* takes the note */
/* Ends a run with a status and a reason; its RUN_ENDED follows. Nothing when it has ended. */
void run_end(struct run *run, enum run_status status, const char *reason, const char *error_code,
             const char *error_message);
void run_follow(struct run *run, run_sink sink, void *user, uint64_t connection);
/* Calls every follower. */
void run_deliver(struct run *run, const struct run_event *event);
/* Forgets a connection's sinks; ends its foreground runs. */
void run_drop_connection(struct agent *a, uint64_t connection);
bool run_is_background(const struct run *run);
/* Takes up a run that the journal says was interrupted; false when it cannot go on (another model,
 * other tools, no request kept): nothing has changed then. */
bool run_resume(struct agent *a, struct response *r);
/* Whether a new process could go on with it. */
bool run_can_resume(const struct run *run);
struct run *run_next(const struct run *run);
struct response *run_response(const struct run *run);
/* After RUN_ENDED was delivered, and after the last note of its generation. */
void run_delivered_end(struct run *run);

/* --- outbox.c: events go out only after the journal holds them --- */
/* Takes the event (made by run_event_copy or alike); `journalled` ones get their number here. */
void outbox_put(struct agent *a, struct response *r, struct run_event *event, bool journalled);
/* For a request that never became a response: a failed end, to one sink. */
void outbox_refuse(struct agent *a, run_sink sink, void *user, uint64_t connection,
                   const char *code, const char *message);
/* Writes what waits through to the journal without delivering it yet. OUTBOX_LATER: another program
 * holds it locked; try again in OUTBOX_RETRY_MS (in the end it breaks). OUTBOX_BROKE: the journal refuses,
 * and the runs concerned have ended. */
enum outbox_state { OUTBOX_GOOD, OUTBOX_LATER, OUTBOX_BROKE };
enum { OUTBOX_RETRY_MS = 20 };
enum outbox_state outbox_commit(struct agent *a);
/* Whether something of the response waits to be written. */
bool outbox_holds(const struct agent *a, const struct response *r);
void outbox_flush(struct agent *a);
void outbox_drop_connection(struct agent *a, uint64_t connection);

#endif
