/* run_lead: an agent may name a tool that hears the user's words before the model does, and makes the
 * first calls in its place where they are clear. They are written into the turn as the model would have
 * written them, and read like everything that it writes: items, the agent's check, the journal and a
 * turn that is read again after a crash know no difference. Where the tool makes none, or fails, the
 * model has the turn. */
#include "agent/run.h"
#include "base/log.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_CALLS = 4 };

/* --- writing calls --- */

static const struct turn_tool *offered(const struct run *run, const char *name) {
    for (size_t i = 0; i < run->spec.n_tools; i++)
        if (!strcmp(run->spec.tools[i].name, name) && !run_client_tool(run, name))
            return &run->spec.tools[i];
    return NULL;
}

/* Adds what stands between calls and around them: tags, which are tokens where the family has such. */
static void add_tag(struct run *run, const char *tag, struct token_list *out) {
    if (tag && *tag)
        format_special(&run->context, tag, out);
}

static void add_text(struct run *run, const char *text, struct token_list *out) {
    if (text && *text)
        format_text(&run->context, text, out);
}

static void write_call(struct run *run, const char *name, const cJSON *arguments, struct token_list *out) {
    const struct turn_spec *t = &run->spec;
    struct buf body = {0};
    add_tag(run, t->call_open, out);
    buf_printf(&body, "%s%s%s", t->name_prefix ? t->name_prefix : "", name, t->name_to_arguments);
    if (arguments)
        format_json_spaced(&body, arguments);
    else
        buf_str(&body, "{}");
    if (t->arguments_suffix)
        buf_str(&body, t->arguments_suffix);
    add_text(run, buf_text(&body), out);
    buf_free(&body);
    add_tag(run, t->call_close, out);
}

static void write_no_thought(struct run *run, struct token_list *out) {
    const struct turn_spec *t = &run->spec;
    if (!t->think_open)
        return;
    if (!t->think_started)
        add_tag(run, t->think_open, out);
    add_text(run, "\n\n", out);
    add_tag(run, t->think_close, out);
    add_text(run, t->after_think, out);
}

/* The calls of the verdict that may be made, as one turn; false: there is none. */
static bool write_turn(struct run *run, const cJSON *verdict, struct token_list *out) {
    const struct turn_spec *t = &run->spec;
    int most = t->max_calls && t->max_calls < MOST_CALLS ? t->max_calls : MOST_CALLS, n = 0;
    const cJSON *call = NULL;
    cJSON_ArrayForEach(call, json_get(verdict, "calls")) {
        const char *name = json_str(call, "name", "");
        const cJSON *arguments = json_get(call, "arguments");
        if (!offered(run, name) || (arguments && !cJSON_IsObject(arguments))) {
            log_warn("agent", "'%s', which leads, makes a call of '%.64s', which is not there or not so", run->lead, name);
            continue;
        }
        if (n == most)
            break;
        if (!n)
            write_no_thought(run, out);
        add_tag(run, n ? t->between_calls : t->calls_open, out);
        write_call(run, name, arguments, out);
        n++;
    }
    if (n)
        add_tag(run, t->calls_close, out);
    return n > 0;
}

/* --- asking --- */

/* Takes these tokens for the whole turn. */
static void end_turn(struct run *run, struct token_list *turn) {
    struct response *r = run->response;
    token_list_append(&r->tokens, turn->ids, turn->n);
    run_count_read(r, r->tokens.n - turn->n);
    run_turn_feed(run, turn->ids, turn->n);
    token_list_free(turn);
    if (!run->ended)
        run_turn_ended(run);
}

/* A model that knows nothing of the agent's tools has nothing to say between what leads and what checks: the
 * check hears dots, and says what is to be said. */
static bool is_silent(const struct run *run) {
    return run->check && !run_is_taught(run);
}

static void say_nothing(struct run *run) {
    struct token_list turn = {0};
    write_no_thought(run, &turn);
    add_text(run, "...", &turn);
    end_turn(run, &turn);
}

static void go_on(struct run *run, const cJSON *verdict) {
    struct token_list turn = {0};
    if (write_turn(run, verdict, &turn))
        end_turn(run, &turn);
    else if (verdict && is_silent(run))
        say_nothing(run);
    else
        run_turn_continue(run);
}

static void lead_finished(void *user, const struct tool_result *result) {
    struct call_ticket *ticket = user;
    struct run *run = ticket->run;
    free(ticket);
    if (!run)
        return;
    run->lead_ticket = NULL;
    run->lead_call = 0;
    if (run->ended)
        return;
    struct err e = {0};
    cJSON *verdict = result->ok ? json_parse(result->text, result->len, &e) : NULL;
    if (!verdict)
        log_warn("agent", "'%s', which leads, failed, so the model goes first: %.*s", run->lead,
                 (int)(result->len < 300 ? result->len : 300), result->text);
    go_on(run, verdict);
    cJSON_Delete(verdict);
}

bool lead_ask(struct run *run) {
    const struct response *r = run->response;
    if (!run->lead || r->tokens.n != r->progress.turn_start || run->request->prefill_only ||
        run->spec.choice != TURN_AUTO || !run->spec.n_tools)
        return false;
    if (r->progress.steps > 1) {
        bool silent = is_silent(run);
        if (silent)
            say_nothing(run);
        return silent;
    }
    if (run->led)
        return false;
    run->led = true;
    struct buf arguments = {0};
    buf_printf(&arguments, "{\"lead\":true,\"taught\":%s,\"said\":", run_is_taught(run) ? "true" : "false");
    run_add_said(run, &arguments);
    buf_char(&arguments, '}');
    run->lead_ticket = mem_alloc(sizeof *run->lead_ticket);
    *run->lead_ticket = (struct call_ticket){run, -1};
    struct tool_call call = {.name = run->lead,
                             .arguments = buf_text(&arguments),
                             .n_arguments = arguments.len,
                             .student = r->owner,
                             .done = lead_finished,
                             .user = run->lead_ticket};
    struct err e = {0};
    run->lead_call = tools_call(run->agent->tools, &call, &e);
    buf_free(&arguments);
    if (run->lead_call)
        return true;
    free(run->lead_ticket);
    run->lead_ticket = NULL;
    log_warn("agent", "'%s', which leads, could not be asked, so the model goes first: %s", run->lead, e.message);
    return false;
}

void lead_cancel(struct run *run) {
    if (!run->lead_ticket)
        return;
    run->lead_ticket->run = NULL;
    tools_cancel(run->agent->tools, run->lead_call);
    run->lead_ticket = NULL;
}
