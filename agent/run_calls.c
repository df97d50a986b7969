/* run_calls: the calls of a turn, side by side, and what follows from their results. */
#include "agent/run.h"

#include <stdlib.h>
#include <string.h>

static void after_calls(struct run *run);

/* The detail of a call that has begun: what a new process tells it by. */
static const char running[] = "{\"status\":\"running\"}";

static void call_progress(void *user, const char *message, double fraction) {
    struct call_ticket *ticket = user;
    struct run *run = ticket->run;
    if (!run || run->ended)
        return;
    run_emit(run,
             (struct run_event){.type = RUN_TOOL_PROGRESS,
                                .index = ticket->index,
                                .item = run_item(run, ticket->index),
                                .text = message,
                                .len = strlen(message),
                                .fraction = fraction},
             false);
}

static struct pending_call *call_of(struct run *run, const struct call_ticket *ticket) {
    for (size_t i = 0; i < run->n_calls; i++)
        if (run->calls[i].ticket == ticket)
            return &run->calls[i];
    return NULL;
}

static char *detail_of(const struct tool_result *result) {
    cJSON *detail = cJSON_CreateObject();
    cJSON_AddStringToObject(detail, "status", result->status);
    cJSON_AddNumberToObject(detail, "wall_ms", result->wall_ms);
    cJSON_AddNumberToObject(detail, "cpu_ms", result->cpu_ms);
    cJSON_AddNumberToObject(detail, "peak_kb", result->peak_kb);
    if (result->limit && *result->limit)
        cJSON_AddStringToObject(detail, "limit", result->limit);
    if (result->full)
        cJSON_AddStringToObject(detail, "full_output", result->full);
    char *text = json_print(detail);
    cJSON_Delete(detail);
    return text;
}

static void call_finished(void *user, const struct tool_result *result) {
    struct call_ticket *ticket = user;
    struct run *run = ticket->run;
    struct pending_call *c = run ? call_of(run, ticket) : NULL;
    free(ticket);
    if (!c) /* the run has ended meanwhile */
        return;
    c->ticket = NULL;
    c->tool_call = 0;
    c->over = true;
    struct item *item = run_item(run, c->index);
    text_set(&item->output, result->text, result->len);
    char *detail = detail_of(result);
    text_set(&item->detail, detail, strlen(detail));
    free(detail);
    if (!result->ok) {
        atomic_fetch_add(&run->agent->tool_failures, 1);
        text_set(&item->error, result->text, result->len);
    }
    run_finish_item(run, c->index, result->ok ? ITEM_COMPLETED : ITEM_FAILED);
    if (--run->n_calls_open == 0 && !run->ended)
        after_calls(run);
}

/* --- beginning them --- */

/* How often this run has made the same call before. */
static int same_calls(struct run *run, int index) {
    const struct item *call = run_item(run, index);
    int n = 0;
    for (int i = 0; i < index; i++) {
        const struct item *item = run_item(run, i);
        n += item->type == ITEM_TOOL_CALL && !strcmp(item->name, call->name) &&
             !strcmp(item->arguments, call->arguments);
    }
    return n;
}

/* Answers a call without running it. */
static void answer(struct run *run, struct pending_call *c, const char *error) {
    struct item *item = run_item(run, c->index);
    struct buf text = {0};
    c->over = true;
    buf_printf(&text, "error: %s", error);
    text_set(&item->output, buf_text(&text), text.len);
    text_set(&item->error, error, strlen(error));
    buf_free(&text);
    atomic_fetch_add(&run->agent->tool_failures, 1);
    run_finish_item(run, c->index, ITEM_FAILED);
}

/* Why a call is not run at all; NULL when it is. */
static const char *refusal(struct run *run, const struct pending_call *c, const struct tool *tool) {
    if (c->refused)
        return c->refused;
    if (c->issued)
        return tool && tool->pure ? NULL
                                  : "the daemon was started anew while this tool ran, and whether "
                                    "it had its effect is not known; find out before calling again";
    if (run->response->progress.calls > run->budget.max_tool_calls)
        return "no more tool calls are allowed in this turn; answer with what is known";
    if (same_calls(run, c->index) >= run->budget.max_same_calls)
        return "this very call was made before and its result will not change; use that result";
    return NULL;
}

static void begin_call(struct run *run, struct pending_call *c) {
    struct agent *a = run->agent;
    const struct item *item = run_item(run, c->index);
    c->ticket = mem_alloc(sizeof *c->ticket);
    *c->ticket = (struct call_ticket){run, c->index};
    struct tool_call call = {
        .name = item->name,
        .arguments = item->arguments,
        .n_arguments = strlen(item->arguments),
        .seed = (uint64_t)run->response->created_at ^ (uint64_t)c->index << 32,
        .student = run->response->owner,
        .done = call_finished,
        .progress = call_progress,
        .user = c->ticket,
    };
    struct err e = {0};
    atomic_fetch_add(&a->tool_calls, 1);
    c->tool_call = tools_call(a->tools, &call, &e);
    if (c->tool_call) {
        run->n_calls_open++;
        return;
    }
    free(c->ticket);
    c->ticket = NULL;
    answer(run, c, e.message);
}

static void start_calls(void *user) {
    struct run *run = user;
    run->retry_timer = 0;
    /* What has an effect is written down before it happens: no crash can make it happen twice. */
    if (run->effects && outbox_commit(run->agent) == OUTBOX_LATER) {
        run->retry_timer = loop_timer(run->agent->loop, OUTBOX_RETRY_MS, start_calls, run);
        return;
    }
    for (size_t i = 0; i < run->n_calls && !run->ended; i++)
        if (!run->calls[i].client && !run->calls[i].over && !run->calls[i].tool_call)
            begin_call(run, &run->calls[i]);
    if (!run->n_calls_open && !run->ended)
        after_calls(run);
}

void calls_run(struct run *run) {
    struct agent *a = run->agent;
    run->effects = false;
    run->response->progress.calling = true;
    for (size_t i = 0; i < run->n_calls && !run->ended; i++) {
        struct pending_call *c = &run->calls[i];
        if (c->client || c->over)
            continue;
        const struct tool *tool = tools_find(a->tools, run_item(run, c->index)->name);
        if (!c->issued)
            run->response->progress.calls++;
        const char *why = refusal(run, c, tool);
        if (why) {
            answer(run, c, why);
            free(c->refused);
            c->refused = NULL;
            continue;
        }
        if (!c->issued) {
            struct item *item = run_item(run, c->index);
            text_set(&item->detail, running, sizeof running - 1);
            run_emit(
                run,
                (struct run_event){.type = RUN_ARGUMENTS_DONE, .index = c->index, .item = item},
                true);
        }
        run->effects |= tool && !tool->pure;
    }
    if (!run->ended)
        start_calls(run);
}

void calls_cancel(struct run *run) {
    for (size_t i = 0; i < run->n_calls; i++) {
        struct pending_call *c = &run->calls[i];
        if (c->ticket)
            c->ticket->run = NULL; /* freed with the answer, which still comes */
        c->ticket = NULL;
        if (c->tool_call)
            tools_cancel(run->agent->tools, c->tool_call);
        c->tool_call = 0;
        free(c->refused);
        c->refused = NULL;
        struct item *item = run_item(run, c->index);
        if (item->status != ITEM_IN_PROGRESS)
            continue;
        if (!*item->error)
            text_set(&item->error, "cancelled", 9);
        run_finish_item(run, c->index, ITEM_INCOMPLETE);
    }
    run->n_calls = 0;
    run->n_calls_open = 0;
}

/* --- after them --- */

size_t calls_owed(const struct response *r) {
    size_t n = 0;
    bool client = false;
    while (n < r->output.n) {
        const struct item *item = r->output.items[r->output.n - 1 - n];
        if (item->type != ITEM_TOOL_CALL && item->type != ITEM_FUNCTION_CALL)
            break;
        client |= item->type == ITEM_FUNCTION_CALL;
        n++;
    }
    return client ? n : 0;
}

/* Every call of the turn has its result: they go into the history, and the model goes on. When the
 * client has calls to run too, it has the word first, and all results go in with its own. */
static void after_calls(struct run *run) {
    struct response *r = run->response;
    const struct item **calls = mem_zero(run->n_calls + 1, sizeof *calls);
    size_t n = run->n_calls;
    bool has_client_calls = false;
    for (size_t i = 0; i < n; i++) {
        calls[i] = run_item(run, run->calls[i].index);
        has_client_calls |= run->calls[i].client;
    }
    run->n_calls = 0;
    if (has_client_calls)
        run_end(run, RUN_COMPLETED, NULL, NULL, NULL);
    else if (n) {
        size_t before = r->tokens.n;
        format_results(run->format, &run->context, calls, n, &r->tokens);
        run_count_read(r, before);
    }
    free(calls);
    if (run->ended)
        return;
    r->progress.calling = false;
    if (r->progress.steps >= run->budget.max_steps)
        run_end(run, RUN_INCOMPLETE, "max_steps", NULL, NULL);
    else
        run_turn_start(run);
}
