/* run_check: an agent may name a tool that hears what is about to be said and done. The client sees
 * nothing of a text or of a call's arguments before they have passed, and no call is run before.
 * What does not pass is replaced by the check's own words or answered with its reason; when the
 * check itself fails, nothing passes. */
#include "agent/run.h"
#include "base/log.h"

#include <stdlib.h>
#include <string.h>

enum {
    MOST_SAID = 4000,    /* bytes of the student's words that the check is given */
    MOST_RESULT = 20000, /* and of each result */
};

static const char refusal[] = "I cannot say that here. Ask for a hint, or tell me your answer.";
static const char failure[] =
    "I could not check what I was about to say, so I keep it to myself. Please ask again.";
static const char failed_call[] =
    "the agent's check failed, so the call was not run; say so, and do not call again";
static const char refused_call[] = "the agent's check does not allow this call";

/* --- holding back --- */

void check_hold_call(struct run *run, const char *name) {
    run->held_calls = mem_grow(run->held_calls, run->n_held_calls + 1, sizeof *run->held_calls);
    run->held_calls[run->n_held_calls++] = (struct held_call){.name = mem_strdup(name)};
}

void check_hold_arguments(struct run *run, const char *text, size_t n) {
    if (run->n_held_calls)
        buf_add(&run->held_calls[run->n_held_calls - 1].arguments, text, n);
}

static void drop_last(struct run *run) {
    struct held_call *h = &run->held_calls[--run->n_held_calls];
    free(h->name);
    buf_free(&h->arguments);
}

void check_end_call(struct run *run, bool cut) {
    if (cut && run->n_held_calls)
        drop_last(run);
}

void check_drop(struct run *run) {
    buf_clear(&run->unsaid);
    run->unsaid_item = -1;
    while (run->n_held_calls)
        drop_last(run);
}

/* --- letting go --- */

/* Stop texts count in what goes out, not in what was held back: whether one stood there would tell
 * of it. */
static size_t before_stop(const struct run *run, const char *text, size_t n) {
    for (size_t i = 0; i < run->request->n_stop; i++) {
        const char *stop = run->request->stop[i];
        const char *at = *stop ? memmem(text, n, stop, strlen(stop)) : NULL;
        if (at)
            n = (size_t)(at - text);
    }
    return n;
}

static void say(struct run *run, const char *text, size_t n) {
    int index = run->unsaid_item;
    if (index < 0 || run->ended)
        return;
    run->unsaid_item = -1;
    n = before_stop(run, text, n);
    if (n)
        run_turn_say(run, index, text, n);
    buf_clear(&run->unsaid);
    if (!run->ended)
        run_finish_item(run, index, ITEM_COMPLETED);
}

/* Why the i-th call may not be run; NULL when it may. */
static const char *why_not(const cJSON *verdict, int i) {
    const cJSON *calls = json_get(verdict, "calls");
    if (!calls)
        return json_bool(verdict, "ok", false) ? NULL : refused_call;
    const cJSON *why = cJSON_GetArrayItem(calls, i);
    if (!cJSON_IsString(why))
        return refused_call;
    return *why->valuestring ? why->valuestring : NULL;
}

/* The calls become items, those that may not be run without their arguments and as ours: we answer
 * them. */
static void pass_calls(struct run *run, const cJSON *verdict) {
    for (size_t i = 0; i < run->n_held_calls && !run->ended; i++) {
        struct held_call *h = &run->held_calls[i];
        const char *why = verdict ? why_not(verdict, (int)i) : failed_call;
        bool client = !why && run_client_tool(run, h->name);
        struct item *item = item_new(client ? ITEM_FUNCTION_CALL : ITEM_TOOL_CALL);
        text_set(&item->name, h->name, strlen(h->name));
        char id[ID_SIZE];
        random_id("call_", id);
        text_set(&item->call_id, id, strlen(id));
        int index = run_add_item(run, item);
        if (run->ended)
            break;
        const char *arguments = why ? "{}" : buf_text(&h->arguments);
        run_turn_say(run, index, arguments, strlen(arguments));
        run->calls = mem_grow(run->calls, run->n_calls + 1, sizeof *run->calls);
        run->calls[run->n_calls++] = (struct pending_call){
            .index = index, .client = client, .refused = why ? mem_strdup(why) : NULL};
        if (client && !run->ended)
            run_finish_item(run, index, ITEM_COMPLETED);
    }
    while (run->n_held_calls)
        drop_last(run);
}

static void settle(struct run *run, const cJSON *verdict) {
    const char *instead = json_str(verdict, "say", "");
    if (!verdict)
        say(run, failure, sizeof failure - 1);
    else if (json_bool(verdict, "ok", false))
        say(run, buf_text(&run->unsaid), run->unsaid.len);
    else if (*instead)
        say(run, instead, strlen(instead));
    else
        say(run, refusal, sizeof refusal - 1);
    pass_calls(run, verdict);
    if (run->ended)
        return;
    if (run->n_calls)
        calls_run(run);
    else
        run_end(run, RUN_COMPLETED, NULL, NULL, NULL);
}

static void check_finished(void *user, const struct tool_result *result) {
    struct call_ticket *ticket = user;
    struct run *run = ticket->run;
    free(ticket);
    if (!run)
        return;
    run->check_ticket = NULL;
    run->check_call = 0;
    if (run->ended)
        return;
    struct err e = {0};
    cJSON *verdict = result->ok ? json_parse(result->text, result->len, &e) : NULL;
    if (!cJSON_IsBool(json_get(verdict, "ok"))) {
        log_warn("agent", "the check '%s' failed, so nothing was said: %.*s", run->check,
                 (int)(result->len < 300 ? result->len : 300), result->text);
        cJSON_Delete(verdict);
        verdict = NULL;
    }
    settle(run, verdict);
    cJSON_Delete(verdict);
}

/* --- asking --- */

static void add_cut(struct buf *out, const char *text, size_t n, size_t most) {
    bool incomplete;
    if (n > most)
        n = utf8_valid_prefix(text, most, &incomplete);
    json_append_string(out, text, n);
}

/* What the student said last: the messages after the last item of anybody else. */
void run_add_said(const struct run *run, struct buf *out) {
    const struct item_list *in = &run->response->input;
    size_t from = in->n;
    while (from && in->items[from - 1]->type == ITEM_MESSAGE &&
           in->items[from - 1]->role == ROLE_USER)
        from--;
    struct buf said = {0};
    for (size_t i = from; i < in->n; i++)
        buf_printf(&said, "%s%s", i > from ? "\n" : "", in->items[i]->text);
    add_cut(out, buf_text(&said), said.len, MOST_SAID);
    buf_free(&said);
}

/* What the calls of this response have given so far. */
static void add_results(const struct run *run, struct buf *out) {
    const struct item_list *items = &run->response->output;
    bool first = true;
    for (size_t i = 0; i < items->n; i++) {
        const struct item *item = items->items[i];
        if (item->type != ITEM_TOOL_CALL || item->status == ITEM_IN_PROGRESS)
            continue;
        buf_printf(out, "%s{\"name\":", first ? ",\"results\":[" : ",");
        json_append_string(out, item->name, strlen(item->name));
        buf_printf(out, ",\"ok\":%s,\"output\":", *item->error ? "false" : "true");
        add_cut(out, item->output, strlen(item->output), MOST_RESULT);
        buf_char(out, '}');
        first = false;
    }
    if (!first)
        buf_char(out, ']');
}

static void make_arguments(const struct run *run, struct buf *out) {
    buf_printf(out, "{\"turn\":%d,\"taught\":%s,\"said\":", run->response->progress.steps, run_is_taught(run) ? "true" : "false");
    run_add_said(run, out);
    if (run->unsaid_item >= 0) {
        buf_str(out, ",\"text\":");
        json_append_string(out, buf_text(&run->unsaid), run->unsaid.len);
    }
    add_results(run, out);
    buf_str(out, ",\"calls\":[");
    for (size_t i = 0; i < run->n_held_calls; i++) {
        const struct held_call *h = &run->held_calls[i];
        buf_printf(out, "%s{\"name\":", i ? "," : "");
        json_append_string(out, h->name, strlen(h->name));
        buf_str(out, ",\"arguments\":");
        json_append_string(out, buf_text(&h->arguments), h->arguments.len);
        buf_char(out, '}');
    }
    buf_str(out, "]}");
}

bool check_run(struct run *run) {
    if (!run->check || (run->unsaid_item < 0 && !run->n_held_calls))
        return false;
    struct buf arguments = {0};
    make_arguments(run, &arguments);
    run->check_ticket = mem_alloc(sizeof *run->check_ticket);
    *run->check_ticket = (struct call_ticket){run, run->unsaid_item};
    struct tool_call call = {.name = run->check,
                             .arguments = buf_text(&arguments),
                             .n_arguments = arguments.len,
                             .student = run->response->owner,
                             .done = check_finished,
                             .user = run->check_ticket};
    struct err e = {0};
    run->check_call = tools_call(run->agent->tools, &call, &e);
    buf_free(&arguments);
    if (!run->check_call) {
        free(run->check_ticket);
        run->check_ticket = NULL;
        log_warn("agent", "the check '%s' could not be asked, so nothing was said: %s", run->check,
                 e.message);
        settle(run, NULL);
    }
    return true;
}

bool check_replayed(struct run *run) {
    const struct item_list *out = &run->response->output;
    for (size_t i = 0; i < run->n_held_calls; i++) {
        int index = run->replay_item++;
        if ((size_t)index >= out->n || strcmp(out->items[index]->name, run->held_calls[i].name))
            return false;
        run->calls = mem_grow(run->calls, run->n_calls + 1, sizeof *run->calls);
        run->calls[run->n_calls++] = (struct pending_call){
            .index = index, .client = out->items[index]->type == ITEM_FUNCTION_CALL};
    }
    check_drop(run);
    return true;
}

void check_cancel(struct run *run) {
    if (run->check_ticket) {
        run->check_ticket->run = NULL;
        tools_cancel(run->agent->tools, run->check_call);
        run->check_ticket = NULL;
    }
    check_drop(run);
    buf_free(&run->unsaid);
    free(run->held_calls);
    run->held_calls = NULL;
}
