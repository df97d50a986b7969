/* internal: what the files of tools/ share. Everything here belongs to the agent's thread. */
#ifndef LEMMA_TOOLS_INTERNAL_H
#define LEMMA_TOOLS_INTERNAL_H

#include "tools/tools.h"

struct entry;

/* How a registered tool is run: fills the sandbox call for checked arguments. `call->input` is
 * freed by the caller of prepare. */
struct tool_runner {
    bool (*prepare)(const struct entry *entry, const cJSON *arguments, struct sandbox_call *call,
                    struct err *e);
    /* Turns the sandbox's value into the text that the model reads; false: the call failed and
     * `text` says how. */
    bool (*read)(const struct entry *entry, const struct sandbox_result *result, struct buf *text);
};

struct entry { /* a registered tool */
    struct tool tool;
    const struct tool_runner *runner;
    char *program; /* a plugin's source; NULL for built-ins */
    size_t program_len;
    char *path; /* a plugin's file */
    uint64_t
        version; /* of the file: old calls finish on the old version, which they hold a copy of */
    uint64_t calls, failures, wall_us;
    int failures_in_row;
    int64_t broken_until_ms; /* circuit breaker: no calls before */
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
struct entry *registry_find(struct tools *t, const char *name);
void entry_free(struct entry *entry);
void agent_spec_free(struct agent_spec *spec);

/* calculator.c, plugin.c */
bool calculator_register(struct tools *t, struct err *e);
extern const struct tool_runner plugin_runner;
struct plugins *plugins_open(struct tools *t, const struct tools_params *params, struct err *e);
void plugins_close(struct plugins *p);

#endif
