/* tools_route: the server's tools for people to look at and to try: GET /v1/tools, POST
 * /v1/tools/{name}. */
#include "base/json.h"
#include "daemon/wire.h"

#include <stdlib.h>
#include <string.h>

/* --- the list --- */

static void list(void *user, struct tools *tools, struct sandbox *sandbox) {
    struct answer *a = user;
    buf_str(&a->text, "{\"object\":\"list\",\"data\":");
    tools_describe(tools, a->number, &a->text);
    buf_str(&a->text, ",\"sandbox\":");
    sandbox_state(sandbox, &a->text);
    buf_char(&a->text, '}');
    answer_post(a);
}

static void take_json(struct conn *c, struct answer *a) {
    http_json(c, 200, &a->text);
}

/* What was called with what is for the owner alone. */
void tools_route_list(struct conn *c, const char *id) {
    struct answer *a = answer_new(c, take_json);
    a->number = auth_has_scope(c, "admin");
    agent_with_tools(c->server->agent, list, a);
}

/* --- a trial call --- */

struct trial {
    struct answer *answer;
    char *name, *arguments, *owner;
    uint64_t seed;
};

static void trial_free(struct trial *t) {
    free(t->name);
    free(t->arguments);
    free(t->owner);
    free(t);
}

static void add_text(struct buf *out, const char *key, const char *text, size_t n) {
    buf_printf(out, ",\"%s\":", key);
    json_append_string(out, text, n);
}

static void tried(void *user, const struct tool_result *r) {
    struct answer *a = user;
    a->found = true;
    buf_printf(&a->text,
               "{\"object\":\"tool_result\",\"ok\":%s,\"wall_ms\":%d,\"cpu_ms\":%d,\"peak_kb\":%d",
               r->ok ? "true" : "false", r->wall_ms, r->cpu_ms, r->peak_kb);
    add_text(&a->text, "status", r->status, strlen(r->status));
    add_text(&a->text, "limit", r->limit, strlen(r->limit));
    add_text(&a->text, "output", r->text, r->len);
    buf_char(&a->text, '}');
    answer_post(a);
}

static void start_trial(void *user, struct tools *tools, struct sandbox *sandbox) {
    struct trial *t = user;
    struct err e = {0};
    struct tool_call call = {.name = t->name,
                             .arguments = t->arguments,
                             .n_arguments = strlen(t->arguments),
                             .seed = t->seed,
                             .student = t->owner,
                             .done = tried,
                             .user = t->answer};
    bool known = tools_find(tools, t->name) != NULL;
    if (!known || !tools_call(tools, &call, &e)) {
        t->answer->number = known ? 429 : 404;
        answer_post(t->answer);
    }
    trial_free(t);
}

static void take_trial(struct conn *c, struct answer *a) {
    struct api_error e = {0};
    if (a->found) {
        http_json(c, 200, &a->text);
        return;
    }
    if (a->number == 429) {
        api_fail(&e, 429, "server_busy", NULL, "every worker is taken; try again in a moment");
        e.retry_after = 1;
    } else {
        api_fail(&e, 404, "tool_not_found", NULL,
                 "no tool of that name; GET /v1/tools lists them");
    }
    http_fail(c, &e);
}

void tools_route_try(struct conn *c, const char *id) {
    struct api_error e = {0};
    cJSON *o = route_read_body(c);
    if (!o)
        return;
    const cJSON *arguments = json_get(o, "arguments");
    if (arguments && !cJSON_IsObject(arguments))
        api_fail(&e, 400, "invalid_type", "arguments", "'arguments' must be an object");
    if (e.status || !auth_count_request(c, &e) || !auth_may_begin(c, &e)) {
        http_fail(c, &e);
    } else {
        struct trial *t = mem_zero(1, sizeof *t);
        t->answer = answer_new(c, take_trial);
        t->name = mem_strdup(id);
        t->arguments = arguments ? json_print(arguments) : mem_strdup("{}");
        t->owner = mem_strdup(c->owner);
        t->seed = (uint64_t)json_num(o, "seed", (double)c->id);
        agent_with_tools(c->server->agent, start_trial, t);
    }
    cJSON_Delete(o);
}
