/* tools: what a model may call. One registry of built-in tools, Lua plugins and (per request) the
 * client's own tools; one dispatcher that holds every call to its schema and its limits and turns
 * whatever happens into a result that the model can read. It belongs to the agent's thread. */
#ifndef LEMMA_TOOLS_H
#define LEMMA_TOOLS_H

#include "base/json.h"
#include "base/loop.h"
#include "model/grammar/grammar.h"
#include "sandbox/sandbox.h"

struct tools;

enum tool_origin { TOOL_BUILTIN, TOOL_PLUGIN, TOOL_CLIENT };

struct tool {
    char *name;                /* [A-Za-z0-9_.-]{1,64} */
    char *about;               /* what it does, for the model */
    char *schema;              /* JSON Schema of the arguments, compact JSON */
    struct grammar *arguments; /* compiled, spaced style; holds the model's hand */
    struct grammar *document;  /* compiled, any white space; checks arguments from elsewhere */
    enum tool_origin origin;
    bool pure; /* same arguments, same result, no effect: may be run again after a crash, may be
                  retried */
    struct sandbox_limits limits;
    size_t result_bytes; /* longer results are cut with a note; 0: 16 KiB */
};

/* An agent that a plugin file defines: a name for clients, a prompt, and the tools it may call. */
struct agent_spec {
    char *name, *about;
    char *instructions; /* system text, "" for none */
    char **tools;       /* names; NULL: all */
    size_t n_tools;
    char *source;  /* the plugin's file */
    char *options; /* JSON: sampling, budgets, panel … as the file gave them */
    char *text;    /* of the file, for messages that name a line */
};

struct tools_params {
    const char *const *plugin_dirs;
    size_t n_plugin_dirs;
    const char *grants; /* JSON object {plugin name: {capability: settings}}: what lemma.lua grants;
                           NULL: nothing */
    const char *state_dir; /* where cap.kv lives; NULL: kv is refused */
};

/* Registers the built-in tools, loads every plugin (a bad file is logged with file:line and
 * skipped, its old version kept on reload) and watches their folders. */
struct tools *tools_open(struct loop *loop, struct sandbox *sandbox,
                         const struct tools_params *params, struct err *e);
/* Other grants and folders (state_dir stays): every plugin is read again, and those that are in no
 * folder any more are gone; a file that no longer loads keeps its old version. Calls under way end
 * as they began. False and `e`, and nothing has changed, when the grants are no JSON. */
bool tools_reload(struct tools *t, const struct tools_params *params, struct err *e);
/* Close the sandbox first: its calls end then, and their answers come here. */
void tools_close(struct tools *t);

const struct tool *tools_find(struct tools *t,
                              const char *name); /* valid until the loop runs again */
const struct agent_spec *tools_agent(struct tools *t, const char *name);
/* i-th tool or agent in name order, NULL past the end. */
const struct tool *tools_at(struct tools *t, size_t i);
const struct agent_spec *tools_agent_at(struct tools *t, size_t i);
/* A number that changes whenever the registry does. */
uint64_t tools_generation(struct tools *t);

/* A tool of a client: compiled and checked, owned by the caller, not in the registry, run by the
 * client itself. */
struct tool *tool_from_client(const char *name, const char *about, const char *schema, size_t n,
                              bool strict, struct err *e);
void tool_free(struct tool *tool);

struct tool_result { /* lives for the callback only */
    bool ok;
    const char *text; /* what the model reads: result, or "error: …" */
    size_t len;
    const char
        *status; /* sandbox_status_name, or "invalid_arguments", "unknown_tool", "circuit_open" */
    const char *full; /* the whole result when text was cut, else NULL */
    size_t full_len;
    int wall_ms, cpu_ms, peak_kb;
    const char *limit; /* which limit was hit, or "" */
};

struct tool_call {
    const char *name;      /* copied */
    const char *arguments; /* JSON text; copied */
    size_t n_arguments;
    uint64_t seed;
    const char *student; /* whose data cap.kv may see: an opaque session or user key, or NULL */
    int depth;           /* of calls within calls; 0 from outside */
    void (*done)(void *user,
                 const struct tool_result *result); /* exactly once; never from tools_call itself */
    void (*progress)(void *user, const char *message, double fraction); /* or NULL */
    void *user;
};

/* Starts a call; returns its id > 0. Bad arguments and unknown tools are results too (done gets
 * !ok), so this fails (0) only with ERR_BUSY. */
uint64_t tools_call(struct tools *t, const struct tool_call *call, struct err *e);
void tools_cancel(struct tools *t, uint64_t id);

/* Every tool as a JSON list: schema, limits, what it needs and where it runs, counts and, if asked
 * for, its last calls, newest first. */
void tools_describe(struct tools *t, bool with_calls, struct buf *out);

/* Metrics: calls, failures and latency sums by tool, as Prometheus text. */
void tools_metrics(struct tools *t, struct buf *out);

#endif
