/* dispatch: one call from arguments to a result that a model can read. Whatever goes wrong on the
 * way, unknown tools and wrong arguments included, is a result; calls of one turn run in parallel
 * because each is only a wait on the sandbox. */
#include "base/clock.h"
#include "base/log.h"
#include "tools/internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    BREAK_AFTER = 5, /* failures of the sandbox's making in a row that open a tool's circuit */
    BREAK_MS = 30000,
};

static void active_free(struct tools *t, struct active *a) {
    for (struct active **at = &t->active; *at; at = &(*at)->next)
        if (*at == a) {
            *at = a->next;
            break;
        }
    buf_free(&a->early_text);
    cJSON_Delete(a->needs);
    free(a->early_status);
    free(a->arguments);
    free(a->student);
    free(a->name);
    free(a);
}

struct active *active_find(struct tools *t, uint64_t sandbox_id) {
    for (struct active *a = t->active; a; a = a->next)
        if (a->sandbox_id == sandbox_id)
            return a;
    return NULL;
}

/* Cuts at a character, with a note that says so. */
static void cut_result(struct buf *text, size_t limit) {
    if (text->len <= limit)
        return;
    bool incomplete;
    size_t whole = text->len;
    size_t keep = utf8_valid_prefix(text->data, limit, &incomplete);
    text->len = keep;
    text->data[keep] = 0;
    buf_printf(text, "\n[cut: the first %zu of %zu bytes]", keep, whole);
}

static void give(struct active *a, bool ok, const char *status, struct buf *text,
                 const struct sandbox_result *r) {
    struct tools *t = a->tools;
    struct buf clean = {0};
    utf8_append_valid(&clean, buf_text(text), text->len, true);
    char *full = clean.len > a->result_bytes ? mem_strdup(buf_text(&clean)) : NULL;
    size_t full_len = clean.len;
    cut_result(&clean, a->result_bytes);
    struct tool_result result = {
        .ok = ok,
        .text = buf_text(&clean),
        .len = clean.len,
        .status = status,
        .full = full,
        .full_len = full ? full_len : 0,
        .wall_ms = r ? r->wall_ms : 0,
        .cpu_ms = r ? r->cpu_ms : 0,
        .peak_kb = r ? r->peak_kb : 0,
        .limit = r && r->limit ? r->limit : "",
    };
    past_note(t, a, &result);
    void (*done)(void *, const struct tool_result *) = a->done;
    void *user = a->user;
    active_free(t, a);
    done(user, &result);
    free(full);
    buf_free(&clean);
}

static void early_result(void *user) {
    struct active *a = user;
    char *status = a->early_status;
    struct buf text = a->early_text;
    a->early_status = NULL;
    a->early_text = (struct buf){0};
    give(a, false, status, &text, NULL);
    buf_free(&text);
    free(status);
}

/* Every result arrives later, also one that is known now: callers need one order of events only. */
static uint64_t answer_early(struct active *a, const char *status, const char *where,
                             const char *message) {
    a->early_status = mem_strdup(status);
    buf_printf(&a->early_text, "error: %s%s%s", where, *where ? ": " : "", message);
    a->timer = loop_timer(a->tools->loop, 0, early_result, a);
    return a->id;
}

const char *dispatch_explain(const struct sandbox_result *r) {
    switch (r->status) {
    case SANDBOX_DENIED: return "the tool asked for something that it may not have";
    case SANDBOX_KILLED_SYSCALL:
        return "the tool was stopped because it tried to leave its sandbox";
    case SANDBOX_KILLED_TIME: return "the tool was stopped because it took too long";
    case SANDBOX_KILLED_CPU: return "the tool was stopped because it computed for too long";
    case SANDBOX_LIMIT_MEMORY: return "the tool was stopped because it used too much memory";
    case SANDBOX_LIMIT_OUTPUT: return "the tool was stopped because it wrote too much";
    case SANDBOX_CRASH: return "the tool's process died";
    case SANDBOX_REFUSED: return "the tool could not be run";
    case SANDBOX_CANCELLED: return "the call was cancelled";
    default: return "the tool failed";
    }
}

/* Whether a call's end counts against its tool. Errors about the arguments do not; what a plugin
 * needed and did not get, and a plugin that breaks its limits, do. What a model wrote (a program, an
 * expression) and what came of it says nothing about the tool that ran it. */
static bool is_broken(const struct entry *entry, const struct sandbox_result *r) {
    if (entry->runner->reads_failures)
        return r->status == SANDBOX_REFUSED;
    if (!entry->path)
        return r->status == SANDBOX_REFUSED || r->status == SANDBOX_CRASH;
    if (r->status == SANDBOX_ERROR)
        return r->error_type && !strcmp(r->error_type, "CapabilityError");
    return r->status != SANDBOX_OK && r->status != SANDBOX_CANCELLED;
}

static void count(struct entry *entry, const struct sandbox_result *r, bool ok) {
    entry->calls++;
    entry->failures += !ok;
    entry->wall_us += (uint64_t)r->wall_ms * 1000;
    entry->failures_in_row = is_broken(entry, r) ? entry->failures_in_row + 1 : 0;
    if (entry->failures_in_row == BREAK_AFTER) {
        entry->broken_until_ms = clock_ms() + BREAK_MS;
        entry->failures_in_row = 0;
        log_warn("tools", "'%s' failed %d times in a row (%s); it rests for %d s", entry->tool.name,
                 BREAK_AFTER, sandbox_status_name(r->status), BREAK_MS / 1000);
    }
}

static bool start(struct active *a, const struct entry *entry, struct err *e);

static void sandbox_done(void *user, const struct sandbox_result *r) {
    struct active *a = user;
    struct entry *entry = registry_find(a->tools, a->name);
    struct buf text = {0};
    struct err e;
    bool ok = false;
    /* A worker that died is nobody's fault; what has no effect is tried once more. */
    if (r->status == SANDBOX_CRASH && entry && entry->tool.pure && !a->retried) {
        a->retried = true;
        if (start(a, entry, &e))
            return;
    }
    if (r->status == SANDBOX_OK || (a->runner->reads_failures && r->status != SANDBOX_CANCELLED)) {
        ok = a->runner->read(entry, r, &text);
    } else if (r->status == SANDBOX_ERROR) {
        bool said = r->error_message && !strncmp(r->error_message, "error: ", 7);
        buf_printf(&text, "%s%s",
                   said ? "" : "error: ", r->error_message ? r->error_message : "the tool failed");
        if (r->error_line)
            buf_printf(&text, " (line %d)", r->error_line);
    } else {
        buf_printf(&text, "error: %s", dispatch_explain(r));
        if (r->limit && *r->limit)
            buf_printf(&text, " (%s)", r->limit);
        if (r->error_message && *r->error_message)
            buf_printf(&text, ": %s", r->error_message);
    }
    if (entry)
        count(entry, r, ok);
    give(a, ok, sandbox_status_name(r->status), &text, r);
    buf_free(&text);
}

/* Hands a call with checked arguments to the sandbox. */
static bool start(struct active *a, const struct entry *entry, struct err *e) {
    cJSON *arguments = json_parse(a->arguments, a->n_arguments, e);
    if (!arguments)
        return false;
    struct sandbox_call run = {.limits = entry->tool.limits,
                               .seed = a->seed,
                               .done = sandbox_done,
                               .user = a,
                               .ask = entry->path ? capability_ask : NULL};
    a->runner = entry->runner;
    a->sandbox_id = 0;
    if (entry->runner->prepare(entry, arguments, &run, e))
        a->sandbox_id = sandbox_run(a->tools->sandbox, &run, e);
    free((char *)run.input);
    cJSON_Delete(arguments);
    return a->sandbox_id != 0;
}

static uint64_t unknown_tool(struct active *a, const char *name) {
    struct tools *t = a->tools;
    struct buf names = {0};
    for (size_t i = 0; i < t->n_entries; i++)
        buf_printf(&names, "%s%s", i ? ", " : "", t->entries[i]->tool.name);
    char message[400];
    snprintf(message, sizeof message, "there is no tool '%.60s'; there are: %.280s", name,
             buf_text(&names));
    buf_free(&names);
    return answer_early(a, "unknown_tool", "", message);
}

/* What the arguments are, so that a model can mend its call: "; arguments: a (required), b". */
static void add_arguments_help(const struct tool *tool, struct err *e) {
    cJSON *schema = cJSON_Parse(tool->schema);
    const cJSON *property, *name, *required = json_get(schema, "required");
    struct buf list = {0};
    cJSON_ArrayForEach(property, json_get(schema, "properties")) {
        bool must = false;
        cJSON_ArrayForEach(name, required) must |=
            cJSON_IsString(name) && !strcmp(name->valuestring, property->string);
        buf_printf(&list, "%s%s%s", list.len ? ", " : "", property->string,
                   must ? " (required)" : "");
    }
    size_t used = strlen(e->message);
    if (list.len && list.len < 200)
        snprintf(e->message + used, sizeof e->message - used, "; the arguments are: %s",
                 buf_text(&list));
    buf_free(&list);
    cJSON_Delete(schema);
}

uint64_t tools_call(struct tools *t, const struct tool_call *call, struct err *e) {
    struct active *a = mem_zero(1, sizeof *a);
    a->tools = t;
    a->id = ++t->last_call;
    a->name = mem_strdup(call->name);
    a->done = call->done;
    a->progress = call->progress;
    a->user = call->user;
    a->student = mem_strdup(call->student ? call->student : "");
    a->depth = call->depth;
    a->seed = call->seed;
    a->result_bytes = TOOL_RESULT_BYTES;
    a->next = t->active;
    t->active = a;

    struct entry *entry = registry_find(t, call->name);
    struct err bad = {0};
    if (!entry)
        return unknown_tool(a, call->name);
    if (entry->tool.result_bytes)
        a->result_bytes = entry->tool.result_bytes;
    if (entry->broken_until_ms > clock_ms())
        return answer_early(
            a, "circuit_open", "",
            "the tool failed several times in a row and rests for a moment; do without it");
    a->arguments = mem_strndup(call->arguments, call->n_arguments);
    a->n_arguments = call->n_arguments;
    if (!grammar_validate(entry->tool.document, call->arguments, call->n_arguments, &bad)) {
        add_arguments_help(&entry->tool, &bad);
        return answer_early(a, "invalid_arguments", bad.where, bad.message);
    }
    a->needs = entry->needs ? cJSON_Parse(entry->needs) : NULL;
    if (start(a, entry, &bad))
        return a->id;
    if (bad.code == ERR_INVALID)
        return answer_early(a, "invalid_arguments", bad.where, bad.message);
    if (bad.code != ERR_BUSY)
        return answer_early(a, "refused", bad.where, bad.message);
    active_free(t, a);
    *e = bad;
    return 0;
}

void tools_cancel(struct tools *t, uint64_t id) {
    for (struct active *a = t->active; a; a = a->next)
        if (a->id == id) {
            if (a->sandbox_id)
                sandbox_cancel(t->sandbox, a->sandbox_id);
            return;
        }
}

struct tools *tools_open(struct loop *loop, struct sandbox *sandbox,
                         const struct tools_params *params, struct err *e) {
    struct tools *t = mem_zero(1, sizeof *t);
    t->loop = loop;
    t->sandbox = sandbox;
    t->state_dir = params->state_dir ? mem_strdup(params->state_dir) : NULL;
    if (params->grants && !(t->grants = json_parse(params->grants, strlen(params->grants), e)))
        goto bad;
    if (!calculator_register(t, e) || !code_register(t, e))
        goto bad;
    t->plugins = plugins_open(t, params, e);
    if (t->plugins)
        return t;
bad:
    tools_close(t);
    return NULL;
}

bool tools_reload(struct tools *t, const struct tools_params *params, struct err *e) {
    cJSON *grants = NULL;
    if (params->grants && !(grants = json_parse(params->grants, strlen(params->grants), e)))
        return false;
    cJSON_Delete(t->grants);
    t->grants = grants;
    plugins_reload(t->plugins, params);
    return true;
}

void tools_close(struct tools *t) {
    if (!t)
        return;
    plugins_close(t->plugins);
    http_close(t->http);
    while (t->active) { /* every call gets its answer */
        struct buf text = {0};
        loop_timer_cancel(t->loop, t->active->timer);
        buf_str(&text, "error: the call was cancelled");
        give(t->active, false, "cancelled", &text, NULL);
        buf_free(&text);
    }
    for (size_t i = 0; i < t->n_entries; i++)
        entry_free(t->entries[i]);
    for (size_t i = 0; i < t->n_agents; i++)
        agent_spec_free(t->agents[i]);
    free(t->entries);
    free(t->agents);
    kv_close(t->kv);
    past_free(t->past);
    cJSON_Delete(t->grants);
    free(t->state_dir);
    free(t);
}

void tools_metrics(struct tools *t, struct buf *out) {
    static const char *const names[] = {"calls_total", "failures_total", "seconds_total"};
    for (int k = 0; k < 3; k++) {
        buf_printf(out, "# TYPE lemma_tool_%s counter\n", names[k]);
        for (size_t i = 0; i < t->n_entries; i++) {
            const struct entry *entry = t->entries[i];
            double value = k == 0   ? (double)entry->calls
                           : k == 1 ? (double)entry->failures
                                    : (double)entry->wall_us / 1e6;
            buf_printf(out, "lemma_tool_%s{tool=\"%s\"} %.9g\n", names[k], entry->tool.name, value);
        }
    }
}
