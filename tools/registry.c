/* registry: which tools and agents there are. */
#include "tools/internal.h"

#include <stdlib.h>
#include <string.h>

static bool good_name(const char *name) {
    size_t n = strlen(name);
    return n >= 1 && n <= 64 &&
           strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-") == n;
}

/* allow_never: a schema that no value satisfies makes a tool that is never called, no error. */
static bool fill(struct tool *tool, const char *name, const char *about, const char *schema,
                 size_t n, bool allow_never, struct err *e) {
    if (!good_name(name))
        return err_set(e, ERR_INVALID,
                       "the tool name '%.80s' must be 1 to 64 letters, digits, '_', '-' or '.'",
                       name);
    cJSON *parsed = json_parse(schema, n, e);
    if (!parsed)
        return false;
    tool->schema = json_print(parsed);
    cJSON_Delete(parsed);
    tool->name = mem_strdup(name);
    tool->about = mem_strdup(about ? about : "");
    struct grammar_options spaced = {.space = JSON_SPACE_SPACED, .allow_never = allow_never},
                           any = {.space = JSON_SPACE_ANY, .allow_never = allow_never};
    tool->arguments = grammar_from_schema(tool->schema, strlen(tool->schema), &spaced, e);
    tool->document =
        tool->arguments ? grammar_from_schema(tool->schema, strlen(tool->schema), &any, e) : NULL;
    if (tool->document)
        return true;
    tool_clear(tool);
    return false;
}

bool tool_fill(struct tool *tool, const char *name, const char *about, const char *schema, size_t n,
               struct err *e) {
    return fill(tool, name, about, schema, n, false, e);
}

void tool_clear(struct tool *tool) {
    free(tool->name);
    free(tool->about);
    free(tool->schema);
    if (tool->arguments)
        grammar_unref(tool->arguments);
    if (tool->document)
        grammar_unref(tool->document);
    *tool = (struct tool){0};
}

struct tool *tool_from_client(const char *name, const char *about, const char *schema, size_t n,
                              bool strict, struct err *e) {
    struct tool *tool = mem_zero(1, sizeof *tool);
    tool->origin = TOOL_CLIENT;
    if (fill(tool, name, about, schema, n, !strict, e))
        return tool;
    free(tool);
    return NULL;
}

void tool_free(struct tool *tool) {
    if (!tool)
        return;
    tool_clear(tool);
    free(tool);
}

void entry_free(struct entry *entry) {
    if (!entry)
        return;
    tool_clear(&entry->tool);
    free(entry->program);
    modules_free(&entry->modules);
    free(entry->needs);
    free(entry->path);
    free(entry);
}

void agent_spec_free(struct agent_spec *spec) {
    if (!spec)
        return;
    for (size_t i = 0; i < spec->n_tools; i++)
        free(spec->tools[i]);
    free(spec->tools);
    free(spec->name);
    free(spec->about);
    free(spec->instructions);
    free(spec->source);
    free(spec->options);
    free(spec->text);
    free(spec);
}

struct entry *registry_find(struct tools *t, const char *name) {
    for (size_t i = 0; i < t->n_entries; i++)
        if (!strcmp(t->entries[i]->tool.name, name))
            return t->entries[i];
    return NULL;
}

void registry_put(struct tools *t, struct entry *entry) {
    t->generation++;
    for (size_t i = 0; i < t->n_entries; i++)
        if (!strcmp(t->entries[i]->tool.name, entry->tool.name)) {
            entry->calls = t->entries[i]->calls;
            entry->failures = t->entries[i]->failures;
            entry->wall_us = t->entries[i]->wall_us;
            entry_free(t->entries[i]);
            t->entries[i] = entry;
            return;
        }
    t->entries = mem_grow(t->entries, t->n_entries + 1, sizeof *t->entries);
    size_t at = t->n_entries++;
    for (; at && strcmp(t->entries[at - 1]->tool.name, entry->tool.name) > 0; at--)
        t->entries[at] = t->entries[at - 1];
    t->entries[at] = entry;
}

void registry_put_agent(struct tools *t, struct agent_spec *spec) {
    t->generation++;
    for (size_t i = 0; i < t->n_agents; i++)
        if (!strcmp(t->agents[i]->name, spec->name)) {
            agent_spec_free(t->agents[i]);
            t->agents[i] = spec;
            return;
        }
    t->agents = mem_grow(t->agents, t->n_agents + 1, sizeof *t->agents);
    size_t at = t->n_agents++;
    for (; at && strcmp(t->agents[at - 1]->name, spec->name) > 0; at--)
        t->agents[at] = t->agents[at - 1];
    t->agents[at] = spec;
}

void registry_drop_path(struct tools *t, const char *path) {
    size_t kept = 0;
    for (size_t i = 0; i < t->n_entries; i++) {
        if (t->entries[i]->path && !strcmp(t->entries[i]->path, path))
            entry_free(t->entries[i]);
        else
            t->entries[kept++] = t->entries[i];
    }
    t->n_entries = kept;
    kept = 0;
    for (size_t i = 0; i < t->n_agents; i++) {
        if (!strcmp(t->agents[i]->source, path))
            agent_spec_free(t->agents[i]);
        else
            t->agents[kept++] = t->agents[i];
    }
    t->n_agents = kept;
    t->generation++;
}

const char *registry_stray_path(struct tools *t, bool (*keep)(void *user, const char *path),
                                void *user) {
    for (size_t i = 0; i < t->n_entries; i++)
        if (t->entries[i]->path && !keep(user, t->entries[i]->path))
            return t->entries[i]->path;
    for (size_t i = 0; i < t->n_agents; i++)
        if (!keep(user, t->agents[i]->source))
            return t->agents[i]->source;
    return NULL;
}

const struct tool *tools_find(struct tools *t, const char *name) {
    struct entry *entry = registry_find(t, name);
    return entry ? &entry->tool : NULL;
}

const struct agent_spec *tools_agent(struct tools *t, const char *name) {
    for (size_t i = 0; i < t->n_agents; i++)
        if (!strcmp(t->agents[i]->name, name))
            return t->agents[i];
    return NULL;
}

const struct tool *tools_at(struct tools *t, size_t i) {
    return i < t->n_entries ? &t->entries[i]->tool : NULL;
}

const struct agent_spec *tools_agent_at(struct tools *t, size_t i) {
    return i < t->n_agents ? t->agents[i] : NULL;
}

uint64_t tools_generation(struct tools *t) {
    return t->generation;
}
