/* routes: what each path does. */
#include "base/clock.h"
#include "base/json.h"
#include "daemon/wire.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct route {
    const char *path; /* {id} stands for one part */
    int method;
    void (*serve)(struct conn *c, const char *id);
    const char *scope; /* NULL: open to all */
    bool early;        /* needs no model: answered while it is being loaded */
};

/* --- health --- */

static void serve_healthz(struct conn *c, const char *id) {
    http_reply(c, 200, "text/plain; charset=utf-8", "ok\n", 3, "cache-control: no-store\n");
}

static void say_ready(struct conn *c, int status, const struct buf *body) {
    http_reply(c, status, "application/json", body->data, body->len,
               status == 503 ? "cache-control: no-store\nretry-after: 1\n" : "cache-control: no-store\n");
}

static void take_ready(struct conn *c, struct answer *a) {
    say_ready(c, 200, &a->text);
}

/* On the agent's thread, which lives if this is answered: which walls stand is the sandbox's to say. */
static void describe_ready(void *user, struct tools *tools, struct sandbox *sandbox) {
    struct answer *a = user;
    buf_str(&a->text, "{\"status\":\"ready\",\"sandbox\":");
    sandbox_state(sandbox, &a->text);
    buf_str(&a->text, "}\n");
    answer_post(a);
}

static void serve_readyz(struct conn *c, const char *id) {
    const struct server *s = c->server;
    struct buf body = {0};
    if (s->draining) {
        buf_str(&body, "{\"status\":\"stopping\"}\n");
    } else if (s->agent) {
        agent_with_tools(s->agent, describe_ready, answer_new(c, take_ready));
        return;
    } else {
        const char *model = "";
        double done = s->hooks ? s->hooks->progress(s->hooks->user, &model) : 0;
        buf_str(&body, "{\"status\":\"loading\",\"model\":");
        json_append_string(&body, model, strlen(model));
        /* `fraction` and `message` are what the page shows */
        buf_printf(&body, ",\"progress\":%.3f,\"fraction\":%.3f,\"message\":\"The model is being loaded\"}\n",
                   done, done);
    }
    say_ready(c, 503, &body);
    buf_free(&body);
}

bool route_is_ready(const struct server *s, struct api_error *e) {
    if (s->agent)
        return true;
    api_fail(e, 503, "model_loading", NULL,
             "the model is still being loaded; try again in a moment (GET /readyz says how far it is)");
    e->retry_after = 1;
    return false;
}

/* --- models --- */

/* `agent`: the plugin's file for it, or NULL for a plain model. */
static void append_model(struct buf *out, const char *name, int64_t created, const char *about,
                         int n_ctx, const struct engine *engine,
                         const struct agent_spec *agent) {
    buf_str(out, "{\"id\":");
    json_append_string(out, name, strlen(name));
    buf_printf(out, ",\"object\":\"model\",\"created\":%lld,\"owned_by\":\"lemma\"",
               (long long)created);
    if (n_ctx)
        buf_printf(out, ",\"context_length\":%d", n_ctx);
    if (about && *about) {
        buf_str(out, ",\"description\":");
        json_append_string(out, about, strlen(about));
    }
    buf_printf(out, ",\"lemma\":{\"kind\":\"%s\"", agent ? "agent" : "model");
    if (engine)
        buf_printf(out, ",\"state\":\"%s\"", engine_is_loaded(engine) ? "loaded" : "unloaded");
    cJSON *options = agent && agent->options ? cJSON_Parse(agent->options) : NULL;
    const char *const shown[] = {"tools", "panel"};
    for (size_t i = 0; i < sizeof shown / sizeof *shown; i++)
        if (json_has(options, shown[i])) {
            buf_printf(out, ",\"%s\":", shown[i]);
            json_append(out, json_get(options, shown[i]));
        }
    cJSON_Delete(options);
    buf_str(out, "}}");
}

struct model_question {
    struct answer *answer;
    const struct server *server;
    char *only; /* NULL: all */
    int64_t created;
};

static void add_model(struct model_question *q, const char *name, const char *about, int n_ctx,
                      const struct engine *engine, const struct agent_spec *agent) {
    struct buf *out = &q->answer->text;
    if (q->only && strcmp(q->only, name))
        return;
    if (q->only && q->answer->found)
        return;
    if (q->answer->found)
        buf_char(out, ',');
    append_model(out, name, q->created, about, n_ctx, engine, agent);
    q->answer->found = true;
}

/* On the agent's thread: the agents are the registry's. */
static void list_models(void *user, struct tools *tools, struct sandbox *sandbox) {
    struct model_question *q = user;
    const struct agent_spec *spec;
    const struct engine_info *first = engine_info(q->server->engines[0]);
    add_model(q, "lemma", "the default model with its built-in tools", first->n_ctx,
              q->server->engines[0], NULL);
    for (size_t i = 0; i < q->server->n_engines; i++) {
        const struct engine *engine = q->server->engines[i];
        const struct engine_info *info = engine_info(engine);
        if (strcmp(info->name, "lemma"))
            add_model(q, info->name, info->description, info->n_ctx, engine, NULL);
        for (int k = 0; k < info->n_adapters; k++) {
            struct buf name = {0};
            buf_printf(&name, "%s:%s", info->name, info->adapters[k]);
            add_model(q, buf_text(&name), "the model with an adapter", info->n_ctx, engine, NULL);
            buf_free(&name);
        }
    }
    for (size_t i = 0; (spec = tools_agent_at(tools, i)); i++)
        add_model(q, spec->name, spec->about, first->n_ctx, NULL, spec);
    answer_post(q->answer);
    free(q->only);
    free(q);
}

static void take_models(struct conn *c, struct answer *a) {
    struct buf body = {0};
    buf_str(&body, "{\"object\":\"list\",\"data\":[");
    buf_add(&body, a->text.data, a->text.len);
    buf_str(&body, "]}");
    http_json(c, 200, &body);
    buf_free(&body);
}

static void take_model(struct conn *c, struct answer *a) {
    struct api_error e = {0};
    if (a->found) {
        http_json(c, 200, &a->text);
        return;
    }
    api_fail(&e, 404, "model_not_found", "model",
             "no model or agent of that name; GET /v1/models lists them");
    http_fail(c, &e);
}

static void serve_models(struct conn *c, const char *id) {
    struct model_question *q = mem_zero(1, sizeof *q);
    q->answer = answer_new(c, id ? take_model : take_models);
    q->server = c->server;
    q->only = id ? mem_strdup(id) : NULL;
    q->created = clock_wall_seconds() - (clock_ms() - c->server->started_ms) / 1000;
    agent_with_tools(c->server->agent, list_models, q);
}

/* --- loading and unloading --- */

static void move_model(struct conn *c, const char *id, void (*move)(struct engine *)) {
    struct api_error e = {0};
    const struct server *s = c->server;
    for (size_t i = 0; i < s->n_engines; i++)
        if (!strcmp(engine_info(s->engines[i])->name, id) || (!i && !strcmp(id, "lemma"))) {
            struct buf body = {0};
            move(s->engines[i]);
            buf_str(&body, "{\"id\":");
            json_append_string(&body, id, strlen(id));
            buf_printf(&body, ",\"object\":\"model\",\"lemma\":{\"state\":\"%s\"}}",
                       move == engine_load ? "loading" : "unloading");
            http_json(c, 202, &body);
            buf_free(&body);
            return;
        }
    api_fail(&e, 404, "model_not_found", "model", "no model of that name; GET /v1/models lists them");
    http_fail(c, &e);
}

static void serve_load(struct conn *c, const char *id) {
    move_model(c, id, engine_load);
}

static void serve_unload(struct conn *c, const char *id) {
    move_model(c, id, engine_unload);
}

/* --- POST /v1/responses --- */

cJSON *route_read_body(struct conn *c) {
    struct err bad = {0};
    struct api_error e = {0};
    cJSON *o = json_parse(buf_text(&c->in), c->in.len, &bad);
    if (!o) {
        api_fail(&e, 400, "invalid_json", NULL, c->in.len ? "the body is %s" : "the body is empty",
                 bad.message);
        http_fail(c, &e);
    }
    buf_free(&c->in);
    return o;
}

static void say_nothing(void *user, const char *type, const struct buf *json) {}

static void say_sse(void *user, const char *type, const struct buf *json) {
    struct conn *c = user;
    struct buf b = {0};
    http_stream_begin(c, "text/event-stream; charset=utf-8");
    buf_printf(&b, "event: %s\ndata: ", type);
    buf_add(&b, json->data, json->len);
    buf_str(&b, "\n\n");
    http_stream_add(c, b.data, b.len);
    buf_free(&b);
}

static void end_stream(struct conn *c, struct stream *st) {
    if (st->speller->refused.status && !c->answered)
        http_fail(c, &st->speller->refused);
    else
        http_stream_end(c);
    stream_end(st);
}

static void end_body(struct conn *c, struct stream *st) {
    struct buf body = {0};
    struct api_error e = {0};
    if (!c->answered) {
        if (st->speller->body(st->speller, &body, &e))
            http_json(c, 200, &body);
        else
            http_fail(c, &e);
    }
    buf_free(&body);
    stream_end(st);
}

static void pump_stream(struct conn *c) {
    conn_spell_all(c, end_stream);
}

static void pump_body(struct conn *c) {
    conn_spell_all(c, end_body);
}

/* background without stream: answered as soon as the response has its id. */
static void pump_background(struct conn *c) {
    struct stream *st = c->streams;
    while (st && !c->answered && stream_spell(st)) {
        if (st->speller->ended) {
            end_body(c, st);
        } else if (st->speller->created) {
            struct buf body = {0};
            responses_speller_response(st->speller, &body);
            http_json(c, 200, &body);
            buf_free(&body);
        }
    }
}

static void serve_create(struct conn *c, const char *id) {
    struct api_error e = {0};
    struct api_request request;
    cJSON *o = route_read_body(c);
    c->server->counts.posts++;
    if (!o)
        return;
    if (auth_count_request(c, &e) &&
        request_read_responses(o, clock_wall_seconds(), &request, &e)) {
        struct responses_options options = {
            .echo = request.run->echo, .summary = request.summary, .after = -1};
        bool background = request.run->background;
        c->pump = request.stream ? pump_stream : background ? pump_background : pump_body;
        conn_submit(c, &request,
                    responses_speller(&options, request.stream ? say_sse : say_nothing, c), &e);
        api_request_free(&request);
    }
    cJSON_Delete(o);
    if (e.status)
        http_fail(c, &e);
}

/* --- what exists --- */

static void no_such_response(struct conn *c) {
    struct api_error e = {0};
    api_fail(&e, 404, "response_not_found", "response_id", "no response of that id");
    http_fail(c, &e);
}

static void take_view(struct conn *c, struct answer *a) {
    if (a->found)
        http_json(c, 200, &a->text);
    else
        no_such_response(c);
}

static void take_replay(struct conn *c, struct answer *a) {
    if (!a->found) {
        no_such_response(c);
        return;
    }
    struct responses_options o = {.echo = buf_text(&a->echo),
                                  .summary = responses_echo_summary(buf_text(&a->echo)),
                                  .after = a->number,
                                  .completed_at = a->completed_at};
    c->pump = pump_stream;
    http_stream_begin(c, "text/event-stream; charset=utf-8");
    conn_replay(c, a->id, responses_speller(&o, say_sse, c), NULL);
}

/* Whose responses are asked for: who looks after the daemon may ask for everybody's (?all=true). */
static const char *owner_asked(struct conn *c) {
    const char *all = http_query(c, "all");
    return all && !strcmp(all, "true") && auth_has_scope(c, "admin") ? NULL : c->owner;
}

static void take_list(struct conn *c, struct answer *a) {
    struct buf body = {0};
    buf_printf(&body, "{\"object\":\"list\",\"has_more\":%s,\"data\":[",
               a->count >= a->number ? "true" : "false");
    buf_add(&body, a->text.data, a->text.len);
    buf_str(&body, "]}");
    http_json(c, 200, &body);
    buf_free(&body);
}

static void append_listed(struct answer *a, const struct response_view *view,
                          void (*append)(struct buf *, const struct response_view *)) {
    if (!view) {
        answer_post(a);
        return;
    }
    if (a->count++)
        buf_char(&a->text, ',');
    append(&a->text, view);
}

static void add_summary_to_list(void *user, const struct response_view *view) {
    append_listed(user, view, responses_append_summary);
}

static void add_whole_to_list(void *user, const struct response_view *view) {
    append_listed(user, view, responses_append_view);
}

enum { LIST_DEFAULT = 20, LIST_MOST = 100 };

static void serve_list(struct conn *c, const char *id) {
    struct answer *a = answer_new(c, take_list);
    const char *limit = http_query(c, "limit");
    a->number = limit ? strtoll(limit, NULL, 10) : LIST_DEFAULT;
    if (a->number < 1 || a->number > LIST_MOST)
        a->number = LIST_MOST;
    const char *after = http_query(c, "after");
    char *before = after ? mem_strdup(after) : NULL;
    const char *output = http_query(c, "output");
    agent_list(c->server->agent, owner_asked(c), before, (int)a->number,
               output && !strcmp(output, "true") ? add_whole_to_list : add_summary_to_list, a);
    free(before);
}

static void take_input(struct conn *c, struct answer *a) {
    struct buf body = {0};
    if (!a->found) {
        no_such_response(c);
        return;
    }
    buf_str(&body, "{\"object\":\"list\",\"has_more\":false,\"data\":[");
    buf_add(&body, a->text.data, a->text.len);
    buf_str(&body, "]}");
    http_json(c, 200, &body);
    buf_free(&body);
}

static void view_input(void *user, const struct response_view *view) {
    struct answer *a = user;
    a->found = view != NULL;
    if (view)
        responses_append_input(&a->text, view);
    answer_post(a);
}

static void serve_input(struct conn *c, const char *id) {
    agent_get(c->server->agent, id, owner_asked(c), c->id, view_input, answer_new(c, take_input));
}

static void serve_get(struct conn *c, const char *id) {
    const char *stream = http_query(c, "stream");
    bool follow = stream && (!strcmp(stream, "true") || !strcmp(stream, "1"));
    struct answer *a = answer_new(c, follow ? take_replay : take_view);
    const char *after = http_query(c, "starting_after");
    a->number = after ? strtoll(after, NULL, 10) : -1;
    a->id = mem_strdup(id);
    agent_get(c->server->agent, id, follow ? c->owner : owner_asked(c), c->id, answer_view, a);
}

static void cancel_asked(void *user, bool found) {}

/* The end of a response that has ended already is told again: a cancel is the same said twice. */
static void serve_cancel(struct conn *c, const char *id) {
    agent_cancel(c->server->agent, id, c->owner, cancel_asked, NULL);
    agent_get(c->server->agent, id, c->owner, c->id, answer_view, answer_new(c, take_view));
}

static void take_delete(struct conn *c, struct answer *a) {
    if (!a->found) {
        no_such_response(c);
        return;
    }
    struct buf body = {0};
    buf_str(&body, "{\"id\":");
    json_append_string(&body, a->id, strlen(a->id));
    buf_str(&body, ",\"object\":\"response\",\"deleted\":true}");
    http_json(c, 200, &body);
    buf_free(&body);
}

static void serve_delete(struct conn *c, const char *id) {
    struct answer *a = answer_new(c, take_delete);
    a->id = mem_strdup(id);
    agent_delete(c->server->agent, id, owner_asked(c), answer_done, a);
}

static void serve_page(struct conn *c, const char *id) {
    page_serve(c);
}

/* --- the table --- */

static const struct route routes[] = {
    {"/healthz", METHOD_GET, serve_healthz, NULL, true},
    {"/readyz", METHOD_GET, serve_readyz, NULL, true},
    {"/metrics", METHOD_GET, metrics_serve, "admin", false},
    {"/v1/models", METHOD_GET, serve_models, "models", false},
    {"/v1/models/{id}", METHOD_GET, serve_models, "models", false},
    {"/v1/tools", METHOD_GET, tools_route_list, "models", false},
    {"/v1/tools/{id}", METHOD_POST, tools_route_try, "admin", false},
    {"/v1/models/{id}/load", METHOD_POST, serve_load, "admin", false},
    {"/v1/models/{id}/unload", METHOD_POST, serve_unload, "admin", false},
    {"/v1/chat/completions", METHOD_POST, chat_serve, "models", false},
    {"/v1/responses", METHOD_POST, serve_create, "models", false},
    {"/v1/responses", METHOD_GET, serve_list, "models", false},
    {"/v1/responses/{id}", METHOD_GET, serve_get, "models", false},
    {"/v1/responses/{id}/input_items", METHOD_GET, serve_input, "models", false},
    {"/v1/responses/{id}", METHOD_DELETE, serve_delete, "models", false},
    {"/v1/responses/{id}/cancel", METHOD_POST, serve_cancel, "models", false},
};

/* Whether `path` is what the pattern says; copies what {id} stands for. */
static bool matches(const char *pattern, const char *path, char *id, size_t size) {
    *id = 0;
    while (*pattern && *path) {
        if (*pattern == '{') {
            size_t n = strcspn(path, "/");
            if (!n || n >= size)
                return false;
            memcpy(id, path, n);
            id[n] = 0;
            path += n;
            pattern = strchr(pattern, '}') + 1;
            continue;
        }
        if (*pattern++ != *path++)
            return false;
    }
    if (*path == '/' && !path[1])
        path++;
    return !*pattern && !*path;
}

static const struct route page = {"/", METHOD_GET, serve_page, NULL, true};

/* The route for the request; NULL and `e`: no such path, or not by this method. */
static const struct route *find_route(struct conn *c, char *id, size_t size, struct api_error *e) {
    int method = c->method == METHOD_HEAD ? METHOD_GET : c->method;
    char allowed[80] = "";
    for (size_t i = 0; i < sizeof routes / sizeof *routes; i++) {
        if (!matches(routes[i].path, c->path, id, size))
            continue;
        if (routes[i].method == method)
            return &routes[i];
        snprintf(allowed + strlen(allowed), sizeof allowed - strlen(allowed), "%s%s",
                 *allowed ? ", " : "",
                 routes[i].method == METHOD_GET    ? "GET, HEAD"
                 : routes[i].method == METHOD_POST ? "POST"
                                                      : "DELETE");
    }
    if (*allowed)
        api_fail(e, 405, "method_not_allowed", allowed, "this address takes %s", allowed);
    else if (method == METHOD_GET && strncmp(c->path, "/v1/", 4))
        return &page;
    else
        api_fail(e, 404, "not_found", NULL, "there is nothing at '%.200s'", c->path);
    return NULL;
}

bool route_check(struct conn *c, struct api_error *e) {
    char id[128];
    if (!auth_check(c, e)) {
        /* A probe or a page asks without a token; what they see is the same for all. */
        const struct route *r = find_route(c, id, sizeof id, &(struct api_error){0});
        if (e->status != 401 || !r || r->scope)
            return false;
        *e = (struct api_error){0};
        return true;
    }
    if (c->method == METHOD_OPTIONS)
        return true;
    const struct route *r = find_route(c, id, sizeof id, e);
    if (r && r->scope && !auth_has_scope(c, r->scope))
        return api_fail(e, 403, "missing_scope", NULL, "this token lacks the scope '%s'", r->scope);
    return r != NULL;
}

void route_request(struct conn *c) {
    char id[128];
    struct api_error e = {0};
    if (c->method == METHOD_OPTIONS) {
        http_reply(c, 204, NULL, "", 0,
                   "access-control-allow-methods: GET, POST, DELETE\n"
                   "access-control-allow-headers: authorization, content-type, x-api-key, api-key, "
                   "openai-beta, openai-organization, openai-project\n"
                   "access-control-max-age: 600\n");
        return;
    }
    const struct route *r = find_route(c, id, sizeof id, &e);
    if (r && (r->early || route_is_ready(c->server, &e)))
        r->serve(c, *id ? id : NULL);
    else
        http_fail(c, &e);
}
