/* speller: how an API spells a run. A speller is fed the typed events of one response in order and
 * says the wire's events. It is a pure function of what it is fed: a replay from the journal spells
 * the same texts with the same sequence numbers. */
#ifndef LEMMA_DAEMON_SPELLER_H
#define LEMMA_DAEMON_SPELLER_H

#include "agent/agent.h"
#include "daemon/api_error.h"
#include "daemon/request.h"

/* One event of the API: its type and its JSON, both for the call only. */
typedef void (*speller_say)(void *user, const char *type, const struct buf *json);

struct speller {
    /* `merged` says how many deltas this one stands for (1 but for slow readers): they keep their
     * sequence numbers. */
    void (*feed)(struct speller *s, const struct run_event *event, unsigned merged);
    void (*free)(struct speller *s);
    /* After RUN_ENDED: the whole answer as one JSON body, for requests that do not stream; false
     * and `e` when the run failed and the answer is an error. */
    bool (*body)(struct speller *s, struct buf *out, struct api_error *e);
    speller_say say;
    void *user;
    bool created;             /* RUN_CREATED has come: it is a response, not a refusal */
    bool ended;               /* RUN_ENDED has come */
    struct api_error refused; /* the run could not be begun */
};

/* Appends n rows of 1 + n_top tokens as JSON objects, with commas between them. */
void spell_logprobs(struct buf *out, const struct run_logprob *rows, int n, int n_top);

struct responses_options {
    const char *echo;      /* the request's echo (JSON object); copied */
    const char *stream_id; /* added to every event; copied; or NULL */
    bool summary;          /* thought as a reasoning summary */
    int64_t after;         /* say only events with a higher sequence number; -1: all */
    int64_t completed_at;  /* a replay: when it ended; 0: now */
};
struct speller *responses_speller(const struct responses_options *options, speller_say say,
                                  void *user);
/* The id once RUN_CREATED has come, else NULL. */
const char *responses_speller_id(const struct speller *s);
/* The response as it stands, for answers that do not wait for the end. */
void responses_speller_response(const struct speller *s, struct buf *out);

/* A response as GET shows it. */
void responses_append_view(struct buf *out, const struct response_view *view);
/* As a list shows it: without its output, with the beginning of what was asked. */
void responses_append_summary(struct buf *out, const struct response_view *view);
/* The request's own items, with commas between them. */
void responses_append_input(struct buf *out, const struct response_view *view);
/* Whether a response with this echo tells its thought as a summary. */
bool responses_echo_summary(const char *echo);

struct chat_options {
    const char *id, *model; /* copied */
    int64_t created;
    int index; /* of the choice */
    bool include_usage;
};
/* Says chunks of one choice, the one with its finish_reason last; what closes the whole stream
 * (usage, [DONE]) is the route's. Its body is one choice. */
struct speller *chat_speller(const struct chat_options *options, speller_say say, void *user);
void chat_add_usage(const struct speller *s, struct run_usage *sum);
void chat_append_usage(struct buf *out, const struct run_usage *usage);
/* The members that every chunk and completion begins with: {"id":…,"model":… */
void chat_append_head(struct buf *out, const struct chat_options *options, const char *object);

#endif
