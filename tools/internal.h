/* internal: what the files of tools/ share. Everything here belongs to the agent's thread. */
#ifndef LEMMA_TOOLS_INTERNAL_H
#define LEMMA_TOOLS_INTERNAL_H

#include "tools/modules.h"
#include "tools/tools.h"

struct entry;

/* How a registered tool is run: fills the sandbox call for checked arguments. `call->input` is
 * freed by the caller of prepare. */
struct tool_runner {
    /* What the call points to may lie in `arguments`, but for `input`. */
    bool (*prepare)(const struct entry *entry, const cJSON *arguments, struct sandbox_call *call,
                    struct err *e);
    /* Turns the sandbox's value into the text that the model reads; false: the call failed and
     * `text` says how. */
    bool (*read)(const struct entry *entry, const struct sandbox_result *result, struct buf *text);
    bool reads_failures; /* `read` gets what did not end well, too */
    unsigned runners;    /* bits 1 << SANDBOX_x: where its calls may run */
};

struct entry { /* a registered tool */
    struct tool tool;
    const struct tool_runner *runner;
    char *program; /* a plugin's source; NULL for built-ins */
    size_t program_len;
    struct modules modules; /* that it requires */
    char *needs; /* a plugin's declared capabilities, a JSON list */
    char *path;  /* a plugin's file */
    uint64_t
        version; /* of the file: old calls finish on the old version, which they hold a copy of */
    uint64_t calls, failures, wall_us;
    int failures_in_row;
    int64_t broken_until_ms; /* circuit breaker: no calls before */
};

struct active { /* a call under way */
    struct tools *tools;
    uint64_t id, sandbox_id;
    char *name;
    const struct tool_runner *runner;
    size_t result_bytes;
    char *arguments; /* JSON, checked: for another try */
    size_t n_arguments;
    uint64_t seed;
    bool retried;
    char *student; /* whose data cap.kv may see */
    int depth;     /* of calls within calls (cap.tool) */
    unsigned log_lines; /* of cap.log, so far */
    cJSON *needs;  /* what the plugin declared, or NULL */
    void (*done)(void *user, const struct tool_result *result);
    void (*progress)(void *user, const char *message, double fraction);
    void *user;
    uint64_t timer; /* for results known at once */
    char *early_status;
    struct buf early_text;
    struct active *next;
};

struct tools {
    struct loop *loop;
    struct sandbox *sandbox;
    struct entry **entries; /* in name order */
    size_t n_entries;
    struct agent_spec **agents;
    size_t n_agents;
    uint64_t generation;
    struct active *active; /* calls under way */
    uint64_t last_call;
    struct plugins *plugins;
    struct kv *kv;     /* opened on first use */
    struct http *http; /* opened on first use */
    struct past *past; /* the last calls; made on first use */
    cJSON *grants;
    char *state_dir;
};

/* Compiles the schema both ways and fills name, about, schema. */
bool tool_fill(struct tool *tool, const char *name, const char *about, const char *schema, size_t n,
               struct err *e);
void tool_clear(struct tool *tool);

/* Adds or replaces by name; takes the entry. */
void registry_put(struct tools *t, struct entry *entry);
void registry_put_agent(struct tools *t, struct agent_spec *spec);
/* Removes what came from a file that is gone. */
void registry_drop_path(struct tools *t, const char *path);
/* The path of a file that some tool or agent came from and `keep` says no to, or NULL. */
const char *registry_stray_path(struct tools *t, bool (*keep)(void *user, const char *path),
                                void *user);
struct entry *registry_find(struct tools *t, const char *name);
void entry_free(struct entry *entry);
void agent_spec_free(struct agent_spec *spec);

enum { TOOL_RESULT_BYTES = 16 * 1024 }; /* what of a result a model gets to read */

/* describe.c: the last calls are kept for people to look at. */
void past_note(struct tools *t, const struct active *a, const struct tool_result *r);
void past_free(struct past *past);

/* dispatch.c: why a call did not end well, for the model. */
const char *dispatch_explain(const struct sandbox_result *r);

/* calculator.c, code.c, plugin.c */
bool calculator_register(struct tools *t, struct err *e);
bool code_register(struct tools *t, struct err *e);
extern const struct tool_runner plugin_runner;
struct plugins *plugins_open(struct tools *t, const struct tools_params *params, struct err *e);
/* Other folders: what is there is loaded (again), what came from elsewhere is dropped. */
void plugins_reload(struct plugins *p, const struct tools_params *params);
void plugins_close(struct plugins *p);

/* capability.c: the broker. What a plugin asks for beyond computing is done here, in the daemon, if
 * the plugin declared it in `needs` and the owner granted it in lemma.lua. */
void capability_ask(void *active, const struct sandbox_ask *ask);
/* Whether a call is still under way: an answer may come after its end. */
struct active *active_find(struct tools *t, uint64_t sandbox_id);

/* kv.c: durable values by plugin and student, under a quota. Values are JSON texts. */
struct kv *kv_open(const char *state_dir, struct err *e);
void kv_close(struct kv *kv);
bool kv_get(struct kv *kv, const char *plugin, const char *student, const char *key,
            struct buf *value, struct err *e); /* "null" if absent */
bool kv_set(struct kv *kv, const char *plugin, const char *student, const char *key,
            const char *value, struct err *e);
bool kv_delete(struct kv *kv, const char *plugin, const char *student, const char *key,
               struct err *e);
bool kv_list(struct kv *kv, const char *plugin, const char *student, const char *prefix,
             struct buf *out, struct err *e); /* JSON list of keys */

/* http.c: requests to granted hosts, on the loop. */
struct http *http_open(struct loop *loop, struct err *e);
void http_close(struct http *http);
struct http_request {
    const char *method; /* GET or POST */
    const char *url, *body;
    const cJSON *headers; /* object of texts, or NULL */
    const cJSON
        *grant; /* {hosts = {…}, methods = {…}, max_kb = …, timeout_ms = …, allow_private = bool} */
    void (*done)(void *user, enum sandbox_reply how, const char *payload,
                 size_t n); /* JSON, or an error text */
    void *user;
};
/* False and `e` when the grant does not cover the request. */
bool http_start(struct http *http, const struct http_request *request, struct err *e);

#endif
