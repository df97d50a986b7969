/* agent: owns conversations. A *response* is one answer of one model or agent to some input;
 * responses are chained by previous_id into a conversation, whose history is kept as the exact
 * tokens that the model saw: append only, never re-rendered. A *run* is the making of a response:
 * generate, call tools, generate again, until the end.
 *
 * The agent has one thread with one loop; sessions, runs, the journal, the tools and the sandbox's
 * pipes are touched by that thread alone. Requests come in through a bounded queue, events go out
 * through each run's sink, called on the agent's thread. The events are typed; only daemon/ knows
 * how an API spells them. */
#ifndef LEMMA_AGENT_H
#define LEMMA_AGENT_H

#include "base/json.h"
#include "model/engine.h"
#include "sandbox/sandbox.h"
#include "tools/tools.h"

struct agent;

/* --- items --- */

enum item_type {
    ITEM_MESSAGE,         /* role, text */
    ITEM_REASONING,       /* text */
    ITEM_TOOL_CALL,       /* run by us: name, arguments, output or error; "mcp_call" on the wire */
    ITEM_FUNCTION_CALL,   /* run by the client: name, call_id, arguments */
    ITEM_FUNCTION_OUTPUT, /* call_id, output */
    ITEM_REFERENCE,       /* in a request's input alone: the earlier item of that id stands here */
    ITEM_COMPACTION,      /* text: a summary of all that was said before it, but for the last
                             `kept_items` (in detail) items, which stay word for word */
};
enum item_role { ROLE_SYSTEM, ROLE_USER, ROLE_ASSISTANT };
enum item_status { ITEM_IN_PROGRESS, ITEM_COMPLETED, ITEM_INCOMPLETE, ITEM_FAILED };

struct item { /* every string is owned and never NULL once the item is made by item_new */
    enum item_type type;
    enum item_role role;
    enum item_status status;
    char *id;   /* "msg_…", "rs_…", "mcp_…", "fc_…" */
    char *text; /* message, reasoning */
    char *name; /* tool */
    char *call_id;
    char *arguments; /* JSON text, as the model wrote it */
    char *output;    /* what the tool said */
    char *error;     /* "" or why the tool call failed; output then holds what the model reads */
    char *detail; /* JSON object: a tool call's status, wall_ms, cpu_ms, limit …; a summary's
                     kept_items, left_out_items, tokens_before, tokens_after; "" for none */
};
struct item *item_new(enum item_type type);
void item_free(struct item *item);
struct item *item_copy(const struct item *item);

/* --- events --- */

enum run_event_type {
    RUN_CREATED, /* first, once: the response has its id and is in the journal */
    RUN_STARTED, /* the engine has it */
    RUN_PREFILL, /* n_prompt, n_prompt_done: progress while a long prompt is read. Not journalled,
                    not counted */
    RUN_ITEM_ADDED, /* item at `index`, in progress */
    RUN_DELTA, /* more of the item at `index`: text (message, reasoning) or arguments (calls); valid
                  UTF-8 */
    RUN_ARGUMENTS_DONE, /* a tool call's arguments are whole and its tool is about to run (server
                           calls only) */
    RUN_TOOL_PROGRESS,  /* a running tool says something. Not journalled, not counted */
    RUN_ITEM_DONE,      /* item at `index`, whole */
    RUN_ENDED,          /* last, once: status, error, usage */
};
enum run_status {
    RUN_QUEUED,
    RUN_IN_PROGRESS,
    RUN_COMPLETED,
    RUN_INCOMPLETE,
    RUN_FAILED,
    RUN_CANCELLED
};

/* input_tokens: what stands in the conversation and the run's model did not write, each token once: the conversation before, the
 * tools' results, the turns that a tool leads. cached_tokens: those of the first prompt for the model that were in memory. */
struct run_usage {
    int input_tokens, cached_tokens, output_tokens, reasoning_tokens;
};

/* A token of a delta and how likely it was. */
struct run_logprob {
    const char *bytes; /* of the token; NULL: nothing stands here. Lives as long as the engine */
    size_t len;
    float logprob;
};

struct run_event { /* lives for the call; copy with run_event_copy */
    enum run_event_type type;
    const char *response_id;
    uint64_t number; /* of journalled events within the response, from 0: the same when read back */
    int index;       /* of the item in the response's output */
    const struct item *item; /* in a RUN_DELTA: its type, id, name and call_id alone */
    const char *text;        /* delta, progress */
    size_t len;
    /* RUN_DELTA of a message, when asked for: n_logprobs rows of 1 + n_top: a token of this delta,
     * then the likeliest in its place. Not kept: an event that is read back has none. */
    const struct run_logprob *logprobs;
    int n_logprobs, n_top;
    int n_prompt, n_prompt_done;
    double fraction;
    enum run_status status;
    const char *reason; /* RUN_INCOMPLETE: "max_output_tokens", "context_length_exceeded",
                           "max_tool_calls", "cancelled", "budget"… */
    const char *error_code, *error_message; /* RUN_FAILED */
    struct run_usage usage;
    int64_t ended_at; /* RUN_ENDED: seconds since 1970, as the response is kept with; 0: not told */
};
struct run_event *run_event_copy(const struct run_event *event);
void run_event_free(struct run_event *event);

typedef void (*run_sink)(void *user, const struct run_event *event);

/* --- requests --- */

enum reply_kind { REPLY_SCHEMA, REPLY_REGEX, REPLY_CHOICES, REPLY_RULES };

struct run_request { /* owned by whoever made it until agent_submit takes it; free with
                        run_request_free */
    char *model; /* a model's or an agent's name; "" or "lemma": the default model with the built-in
                    tools */
    char *instructions;  /* system text, or NULL */
    struct item **input; /* new items, oldest first */
    size_t n_input;
    char *previous_id;          /* response to continue, or NULL */
    struct tool **client_tools; /* run by the client */
    size_t n_client_tools;
    enum turn_choice tool_choice;
    char *named_tool; /* TURN_NAMED */
    bool parallel_tool_calls;
    int max_tool_calls;       /* 0: the agent's */
    int max_output_tokens;    /* 0: the agent's */
    bool has_sampling;        /* false: the model's own */
    struct sampling sampling; /* bias unused */
    bool has_seed;
    struct grammar *reply; /* response_format; NULL: text. Set it with run_request_reply */
    enum reply_kind reply_kind;
    char *reply_schema;    /* what `reply` was made from ("": any object), kept so that a run
                              outlives a crash; NULL with a `reply`: such a run does not */
    int think_budget;      /* tokens; 0: the agent's; -1: no thought */
    int top_logprobs;      /* -1: none */
    char **stop;           /* texts that end the answer */
    size_t n_stop;
    bool store;        /* id resolves later, from anywhere */
    bool background;   /* outlives its client */
    bool prefill_only; /* generate:false */
    bool compact;      /* truncation: auto: what does not fit is summarised, for all to see */
    char *echo;  /* JSON object that the response shall carry as it came (metadata, …), or NULL */
    char *owner; /* opaque: the token that asked; "" when there is none */
    uint64_t connection; /* store:false: the only connection that may continue it; a drop cancels
                            foreground runs */
};
struct run_request *run_request_new(void); /* store true, parallel true, top_logprobs -1 */
/* Holds the answer to a JSON Schema (NULL: to any JSON object), a regular expression, one of the
 * texts in a JSON list, or GBNF rules. False and `e` when it cannot be enforced. */
bool run_request_reply(struct run_request *request, enum reply_kind kind, const char *text,
                       size_t n, struct err *e);
void run_request_free(struct run_request *request);

/* --- the room --- */

struct agent_budget {      /* what ends a run that would go on for ever */
    int max_steps;         /* generations a run; 16 */
    int max_output_tokens; /* 8192 */
    int max_think_tokens;  /* 4096, a thought; 0: none */
    int max_wall_ms;       /* 600,000 */
    int max_same_calls;    /* the same call with the same arguments; the next is answered with an
                              error; 2 */
    int max_tool_calls;    /* 32 */
};

struct agent_params {
    struct engine **engines; /* one a model; the first is the default */
    size_t n_engines;
    struct sandbox *sandbox; /* opened, not yet attached; the agent attaches and closes it, also
                                when agent_open fails */
    struct tools_params tools;
    const char *journal_path;   /* SQLite file; NULL: in memory */
    struct agent_budget budget; /* zero fields: the defaults above */
    const char *format;         /* prompt format by name; NULL: by the model */
    int max_runs;               /* at once; one more is ERR_BUSY; 0: 256 */
    int keep_days; /* stored responses older than this are deleted, at the start and daily; 0: kept
                    */
};

/* Opens the journal, the tools, marks or continues what a crash interrupted, starts the thread. */
struct agent *agent_open(const struct agent_params *params, struct err *e);
/* Ends: new requests are refused, runs get `grace_ms` to finish, the rest is checkpointed. Joins
 * the thread. */
void agent_close(struct agent *agent, int grace_ms);

/* Other budgets, retention, plugins and grants (what they point to is copied); runs under way keep
 * theirs. Any thread; takes effect soon. */
void agent_reload(struct agent *agent, const struct agent_budget *budget, int keep_days,
                  const struct tools_params *tools);

/* Submits a run, from any thread; takes the request. The events come to sink(user) on the agent's
 * thread, RUN_CREATED first (or RUN_ENDED alone, failed, when the request could not be begun:
 * unknown model or previous id, context too long …). False and `e` (ERR_BUSY) when the queue is
 * full; the request is freed then too. */
bool agent_submit(struct agent *agent, struct run_request *request, run_sink sink, void *user,
                  struct err *e);

/* The calls below queue a question, from any thread; the answer comes on the agent's thread,
 * exactly once. An owner that is NULL (but for a cancel) is whoever looks after the daemon: stored
 * responses of all owners are found. */

/* Ends a run: it gets RUN_ENDED (RUN_CANCELLED). done(user, false) when no such response runs. */
typedef void (*agent_done)(void *user, bool found);
void agent_cancel(struct agent *agent, const char *response_id, const char *owner, agent_done done,
                  void *user);
/* The connection is gone: its foreground runs are cancelled, its sinks are never called again, its
 * store:false responses forgotten. done comes when no sink of that connection can be running any
 * more. */
void agent_disconnect(struct agent *agent, uint64_t connection, agent_done done, void *user);
/* Replays a response's events from number `after`+1 (-1: all), from the journal and then live until
 * RUN_ENDED when it still runs and `follow`. When there is no such response (or it is another
 * owner's): done(user, false) and no event. */
void agent_replay(struct agent *agent, const char *response_id, const char *owner,
                  uint64_t connection, int64_t after, bool follow, run_sink sink, void *sink_user,
                  agent_done done, void *user);
/* Forgets a response and what only it holds. */
void agent_delete(struct agent *agent, const char *response_id, const char *owner, agent_done done,
                  void *user);

/* A response as it stands. */
struct response_view { /* lives for the callback */
    const char *id, *model, *previous_id, *echo, *instructions;
    int64_t created_at, completed_at;
    enum run_status status;
    const char *reason, *error_code, *error_message;
    const struct item *const *input, *const *output;
    size_t n_input, n_output;
    struct run_usage usage;
    bool store, background;
    const char *boxed; /* the content of the last \boxed{…} of the answer, or NULL */
    int n_tool_calls;
};
/* view NULL: unknown. */
typedef void (*agent_view)(void *user, const struct response_view *view);
void agent_get(struct agent *agent, const char *response_id, const char *owner, uint64_t connection,
               agent_view fn, void *user);
/* Stored responses, newest first, at most `limit`, that come before `before` (NULL: from the
 * newest): one call each, then view NULL. */
void agent_list(struct agent *agent, const char *owner, const char *before, int limit,
                agent_view fn, void *user);

/* Runs fn(user, tools) on the agent's thread: lists of tools and agents, metrics, a trial call. */
void agent_with_tools(struct agent *agent,
                      void (*fn)(void *user, struct tools *tools, struct sandbox *sandbox),
                      void *user);

struct agent_stats {
    int runs, waiting, responses; /* responses: in memory, ended ones too */
    uint64_t started, completed, failed, cancelled, incomplete, tool_calls, tool_failures;
};
void agent_stats(struct agent *agent, struct agent_stats *out); /* any thread */

#endif
