/* describe: the tools for people: what each takes, what holds it, and its last calls, as JSON. */
#include "base/clock.h"
#include "tools/internal.h"

#include <stdlib.h>
#include <string.h>

enum {
    KEPT = 256,           /* calls remembered, of all tools together */
    SHOWN = 10,           /* of one tool */
    ARGUMENT_BYTES = 600, /* of a call's arguments, and of its result */
    RESULT_BYTES = 1200,
};

struct past_call {
    char *name, *arguments, *text, *status, *limit;
    int64_t at; /* seconds since 1970 */
    bool ok;
    int wall_ms, cpu_ms, peak_kb;
};

struct past { /* a ring */
    struct past_call calls[KEPT];
    size_t n; /* ever */
};

static char *beginning(const char *text, size_t n, size_t most) {
    bool incomplete;
    if (n <= most)
        return mem_strndup(text, n);
    struct buf b = {0};
    buf_add(&b, text, utf8_valid_prefix(text, most, &incomplete));
    buf_str(&b, "…");
    return buf_take(&b);
}

static void clear(struct past_call *c) {
    free(c->name);
    free(c->arguments);
    free(c->text);
    free(c->status);
    free(c->limit);
}

void past_note(struct tools *t, const struct active *a, const struct tool_result *r) {
    if (!t->past)
        t->past = mem_zero(1, sizeof *t->past);
    struct past_call *c = &t->past->calls[t->past->n++ % KEPT];
    clear(c);
    *c = (struct past_call){
        .name = mem_strdup(a->name),
        .arguments = beginning(a->arguments ? a->arguments : "", a->n_arguments, ARGUMENT_BYTES),
        .text = beginning(r->text, r->len, RESULT_BYTES),
        .status = mem_strdup(r->status),
        .limit = mem_strdup(r->limit),
        .at = clock_wall_seconds(),
        .ok = r->ok,
        .wall_ms = r->wall_ms,
        .cpu_ms = r->cpu_ms,
        .peak_kb = r->peak_kb,
    };
}

void past_free(struct past *past) {
    for (size_t i = 0; past && i < KEPT; i++)
        clear(&past->calls[i]);
    free(past);
}

static void add_text(struct buf *out, const char *key, const char *text) {
    buf_printf(out, "\"%s\":", key);
    json_append_string(out, text, strlen(text));
}

static void add_calls(const struct past *past, const char *name, struct buf *out) {
    size_t shown = 0, oldest = past && past->n > KEPT ? past->n - KEPT : 0;
    for (size_t i = past ? past->n : 0; i-- > oldest && shown < SHOWN;) {
        const struct past_call *c = &past->calls[i % KEPT];
        if (strcmp(c->name, name))
            continue;
        buf_printf(out, "%s{\"at\":%lld,\"ok\":%s,", shown++ ? "," : "", (long long)c->at,
                   c->ok ? "true" : "false");
        add_text(out, "status", c->status);
        buf_char(out, ',');
        add_text(out, "arguments", c->arguments);
        buf_char(out, ',');
        add_text(out, "output", c->text);
        buf_char(out, ',');
        add_text(out, "limit", c->limit);
        buf_printf(out, ",\"wall_ms\":%d,\"cpu_ms\":%d,\"peak_kb\":%d}", c->wall_ms, c->cpu_ms,
                   c->peak_kb);
    }
}

static void add_limits(const struct entry *entry, struct buf *out) {
    const struct tool *tool = &entry->tool;
    struct sandbox_limits l = tool->limits;
    enum sandbox_runner runner = 0;
    while (runner + 1 < SANDBOX_RUNNERS && !(entry->runner->runners >> runner & 1))
        runner++;
    sandbox_limits_fill(&l, runner);
    buf_printf(out,
               "\"limits\":{\"wall_ms\":%d,\"cpu_ms\":%d,\"memory_bytes\":%zu,\"output_bytes\":"
               "%zu,\"result_bytes\":%zu}",
               l.wall_ms, l.cpu_ms, l.memory_bytes, l.output_bytes,
               tool->result_bytes ? tool->result_bytes : (size_t)TOOL_RESULT_BYTES);
}

void tools_describe(struct tools *t, bool with_calls, struct buf *out) {
    static const char *const runners[] = {[SANDBOX_CALC] = "calc",
                                          [SANDBOX_LUA] = "lua",
                                          [SANDBOX_PLUGIN] = "plugin",
                                          [SANDBOX_PYTHON] = "python"};
    buf_char(out, '[');
    for (size_t i = 0; i < t->n_entries; i++) {
        const struct entry *entry = t->entries[i];
        const struct tool *tool = &entry->tool;
        buf_str(out, i ? ",{" : "{");
        add_text(out, "name", tool->name);
        buf_char(out, ',');
        add_text(out, "description", tool->about);
        buf_printf(out, ",\"origin\":\"%s\",\"pure\":%s,\"parameters\":%s,\"needs\":%s,",
                   entry->path ? "plugin" : "builtin", tool->pure ? "true" : "false", tool->schema,
                   entry->needs ? entry->needs : "[]");
        add_limits(entry, out);
        buf_str(out, ",\"runners\":[");
        const char *comma = "";
        for (int r = 0; r < SANDBOX_RUNNERS; r++)
            if (entry->runner->runners >> r & 1) {
                buf_printf(out, "%s\"%s\"", comma, runners[r]);
                comma = ",";
            }
        buf_printf(out, "],\"resting\":%s,\"calls\":%llu,\"failures\":%llu,\"wall_ms_total\":%llu",
                   entry->broken_until_ms > clock_ms() ? "true" : "false",
                   (unsigned long long)entry->calls, (unsigned long long)entry->failures,
                   (unsigned long long)entry->wall_us / 1000);
        buf_str(out, ",\"last_calls\":[");
        if (with_calls)
            add_calls(t->past, tool->name, out);
        buf_str(out, "]}");
    }
    buf_char(out, ']');
}
