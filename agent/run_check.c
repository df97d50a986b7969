/* run_check: an agent may name a tool that hears what is about to be said. The client sees nothing
 * of a message before it has passed; what does not pass is replaced by the check's own words, or
 * by a refusal when the check itself fails. */
#include "agent/run.h"

#include <stdlib.h>
#include <string.h>

static const char refusal[] = "I cannot say that here. Ask for a hint, or tell me your answer.";

static void after_check(struct run *run) {
    if (run->ended)
        return;
    if (run->n_calls)
        calls_run(run);
    else
        run_end(run, RUN_COMPLETED, NULL, NULL, NULL);
}

static void say(struct run *run, const char *text, size_t n) {
    int index = run->unsaid_item;
    run->unsaid_item = -1;
    run_turn_say(run, index, text, n);
    buf_clear(&run->unsaid);
    if (!run->ended)
        run_finish_item(run, index, ITEM_COMPLETED);
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
    const char *instead = json_str(verdict, "say", "");
    if (json_bool(verdict, "ok", false))
        say(run, buf_text(&run->unsaid), run->unsaid.len);
    else if (*instead)
        say(run, instead, strlen(instead));
    else
        say(run, refusal, sizeof refusal - 1);
    cJSON_Delete(verdict);
    after_check(run);
}

bool check_run(struct run *run) {
    if (!run->check || run->unsaid_item < 0)
        return false;
    struct buf arguments = {0};
    buf_str(&arguments, "{\"action\":\"check\",\"text\":");
    json_append_string(&arguments, buf_text(&run->unsaid), run->unsaid.len);
    buf_char(&arguments, '}');
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
        say(run, refusal, sizeof refusal - 1);
        after_check(run);
    }
    return true;
}

void check_cancel(struct run *run) {
    if (run->check_ticket) {
        run->check_ticket->run = NULL;
        tools_cancel(run->agent->tools, run->check_call);
        run->check_ticket = NULL;
    }
    buf_free(&run->unsaid);
}
