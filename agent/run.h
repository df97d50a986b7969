/* run: what the files of a run share: run.c (beginning and end), run_turn.c (what the model
 * writes), run_calls.c (what tools answer) and run_resume.c (what a crash left behind). */
#ifndef LEMMA_AGENT_RUN_H
#define LEMMA_AGENT_RUN_H

#include "agent/internal.h"

/* What a tool's call holds of its run. It lives until the tool has answered, which may be after the
 * run's end: `run` is NULL then. */
struct call_ticket {
    struct run *run;
    int index;
};

struct pending_call {
    int index;          /* of its item in the response's output */
    uint64_t tool_call; /* 0: over, or not begun */
    struct call_ticket *ticket;
    bool client; /* the client runs it */
    bool issued; /* a process before this one had begun it */
    char *refused; /* why the agent's check does not let it run, owned, or NULL */
    bool over;
};

/* Lives from engine_generate to the GEN_DONE's arrival; `run` is cleared when the run lets go. */
struct gen_link {
    struct agent *agent;
    struct run *run;
    int n_top; /* width of the rows of log probabilities, less one */
};

struct note {
    struct gen_link *link;
    enum gen_event_type type;
    int n_prompt, n_prompt_done, n_cached;
    token_id *tokens;
    int n_tokens;
    struct token_logprob *logprobs; /* n_tokens × (1 + n_top) */
    enum gen_end end;
    struct err error;
};

/* A call that the agent's check has not heard yet. */
struct held_call {
    char *name;
    struct buf arguments;
};

struct run {
    struct agent *agent;
    struct response *response;
    struct run_request *request;
    struct follower *followers;
    struct engine *engine;
    const char *adapter; /* of the engine's, or NULL */
    const struct format *format;
    struct format_context context;
    struct agent_budget budget;
    struct sampling sampling;
    char **server_tools; /* names that the model may call and we run */
    size_t n_server_tools;
    bool think;
    char *check; /* the tool that hears what is about to be said and done; NULL: none */
    struct buf unsaid;                /* what it has not passed yet */
    int unsaid_item;                  /* its message in the output, -1: none */
    struct held_call *held_calls;     /* what it has not passed yet, in no item */
    size_t n_held_calls;
    struct call_ticket *check_ticket; /* the check under way */
    uint64_t check_call;
    char *lead; /* the tool that hears the user's words first; NULL: none */
    struct call_ticket *lead_ticket; /* it is asked */
    uint64_t lead_call;
    bool led; /* it was */
    /* the turn under way */
    uint64_t generation;   /* the engine's id; 0: none */
    struct gen_link *link; /* what the engine's callback holds */
    struct turn_spec spec;
    struct turn_tool *spec_tools;
    char **spec_names;
    struct grammar *grammar;
    struct turn_reader *reader;
    int open_item;            /* index of the item being written, -1: none */
    struct buf held;          /* text that may be the beginning of a stop text */
    bool stopped;             /* a stop text was written */
    bool thought_cut;         /* the thought went in circles and was ended */
    struct run_logprob *logs; /* of tokens that are in no delta yet */
    size_t n_logs;
    struct pending_call *calls; /* of this turn */
    size_t n_calls;
    size_t n_calls_open; /* server calls that have not answered */
    bool effects;        /* one of the turn's calls has an effect */
    /* reading the turn again after a crash: nothing is told, nothing is added */
    bool replaying, replay_failed;
    int replay_item;
    /* the history being made shorter */
    int compact_turns; /* turns before the present one that stay at most; -1: too long is an error */
    bool compacting, compacted;            /* under way; done for the turn that begins */
    size_t compact_kept, compact_left_out; /* items of the history */
    struct buf compact_text;
    /* the whole run */
    bool was_prompted; /* the model has read a prompt, and what of it was in memory is known */
    int64_t started_ms;
    uint64_t wall_timer, retry_timer;
    bool ended;
    struct run *next, *previous;
};

/* --- run.c --- */
void run_emit(struct run *run, struct run_event event, bool journalled);
struct item *run_item(struct run *run, int index);
/* Adds an item in progress to the output and says so; returns its index. */
int run_add_item(struct run *run, struct item *item);
void run_finish_item(struct run *run, int index, enum item_status status);
void run_fail(struct run *run, const struct err *e);
/* A run for a request whose model and format are known, not yet begun; takes the request. */
struct run *run_new(struct agent *a, struct run_request *q, struct engine *engine,
                    const struct format *format, const struct agent_spec *spec);
void run_free(struct run *run);
/* All tools of the run in the order in which the prompt lists them, owned array. Pointers are good
 * until the loop runs on. */
size_t run_list_tools(const struct run *run, const struct tool ***out);
/* Whether the model can be expected to use the run's tools: one that was trained on its own knows no others. */
bool run_is_taught(const struct run *run);
const struct tool *run_client_tool(const struct run *run, const char *name);
/* What the head of a history is made of: another head needs the history made anew. */
char *run_head(const struct run *run, const char *instructions);
/* Which model and which of its adapters (or NULL) a name means; *spec: the agent of that name, or NULL.
 */
struct engine *run_engine_for(struct agent *a, const char *name, const struct agent_spec **spec,
                              const char **adapter);
void run_start_wall_timer(struct run *run);

/* --- spec_options.c: what an agent's file says besides its prompt and tools --- */
struct spec_options {
    char model[128];                  /* "": the default model */
    double temperature, top_p, min_p; /* -1: not said */
    int top_k;
    bool no_think;
    int compact_turns; /* -1: a conversation that is too long is an error */
    char check[65]; /* "": what is said goes out as it is written */
    char lead[65];  /* "": the model goes first */
    struct agent_budget budget; /* 0: not said */
};
enum { COMPACT_TURNS = 1000 }; /* as many as fit */
/* spec NULL: nothing is said. The file was checked when it was loaded. */
void spec_options_read(const struct agent_spec *spec, struct spec_options *out);
/* Holds the answer to the agent's own schema, if it has one and the request has none. */
bool spec_hold_reply(const struct agent_spec *spec, struct run_request *q, struct err *e);

/* --- run_turn.c --- */
/* Makes grammar and reader of the turn that is being written; false and `e` when they cannot be. */
bool run_turn_make(struct run *run, struct err *e);
void run_turn_drop(struct run *run);
/* Begins a turn: what stands in the tokens is the prompt. */
void run_turn_start(struct run *run);
/* Counts the tokens behind `before` as read: they were put there and not written by the model. */
void run_count_read(struct response *r, size_t before);
/* Asks the engine to go on after these tokens, of which the last n_turn were written under the run's grammar;
 * false and `e` when it does not take it. */
bool run_generate(struct run *run, const struct token_list *tokens, size_t n_turn, int max_tokens,
                  int top_logprobs, struct err *e);
/* Goes on with a turn of which a part stands in the tokens. */
void run_turn_continue(struct run *run);
/* Lets go of the generation, if there is one. */
void run_turn_abandon(struct run *run);
/* Feeds tokens that stand in the history already to the reader. */
void run_turn_feed(struct run *run, const token_id *ids, size_t n);
/* The model has ended its turn. */
void run_turn_ended(struct run *run);

/* --- run_compact.c --- */
/* Makes the history shorter when it has to be and may be; true: run_turn_start is called again later. */
bool compact_begin(struct run *run);
void compact_note(struct run *run, const struct note *note);
/* Leaves of the items what the last summary leaves, the summary first; returns how many. */
size_t compact_view(const struct item **items, size_t n);

/* --- run_lead.c --- */
/* At a turn's beginning: before the first, asks the tool that leads, if there is one and it may call; and a model that knows none of
 * the agent's tools does not speak where one leads and one checks. True: the run goes on without run_turn_continue. */
bool lead_ask(struct run *run);
void lead_cancel(struct run *run);

/* --- run_check.c --- */
/* Appends what the user said last, as a JSON string. */
void run_add_said(const struct run *run, struct buf *out);
/* A call is being written: it is held back. */
void check_hold_call(struct run *run, const char *name);
void check_hold_arguments(struct run *run, const char *text, size_t n);
void check_end_call(struct run *run, bool cut);
/* What was said in the turn and what it calls is given to the agent's check; then the calls are run,
 * or the turn ends. False: there is nothing to check. */
bool check_run(struct run *run);
/* After a turn whose calls had been let go was read again: they are found among the items. False
 * when they are not. */
bool check_replayed(struct run *run);
/* Forgets what is held back. */
void check_drop(struct run *run);
/* The run ends: nothing that was not passed goes out. */
void check_cancel(struct run *run);
/* A text or arguments that passed, as if they were just written. */
void run_turn_say(struct run *run, int index, const char *text, size_t n);

/* --- run_calls.c --- */
/* Runs the turn's calls; afterwards the model goes on, or the run ends. */
void calls_run(struct run *run);
/* The run ends: its calls are cancelled and their items finished. */
void calls_cancel(struct run *run);
/* The trailing calls of an output when one of them is the client's: the results of all of them are
 * given to the model together, with the client's next input. Returns how many items. */
size_t calls_owed(const struct response *r);

#endif
