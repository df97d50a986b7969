/* run: the making of a response, a state machine on the agent's thread:
 *
 *     begin → a turn is written → (calls?) → calls are run → the next turn → … → ended
 *
 * A run costs nothing while it waits. Whatever happens to a tool or a generation becomes an item,
 * an error that the model can read, or the run's typed end. This file begins and ends runs. */
#include "agent/run.h"
#include "base/clock.h"
#include "base/log.h"

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

/* --- events --- */

void run_emit(struct run *run, struct run_event event, bool journalled) {
    if (run->replaying)
        return;
    event.response_id = run->response->id;
    outbox_put(run->agent, run->response, run_event_copy(&event), journalled);
}

struct item *run_item(struct run *run, int index) {
    return run->response->output.items[index];
}

static void emit_item(struct run *run, enum run_event_type type, int index) {
    run_emit(run, (struct run_event){.type = type, .index = index, .item = run_item(run, index)},
             true);
}

int run_add_item(struct run *run, struct item *item) {
    item->status = ITEM_IN_PROGRESS;
    item_list_add(&run->response->output, item);
    int index = (int)run->response->output.n - 1;
    emit_item(run, RUN_ITEM_ADDED, index);
    return index;
}

void run_finish_item(struct run *run, int index, enum item_status status) {
    run_item(run, index)->status = status;
    emit_item(run, RUN_ITEM_DONE, index);
}

void run_follow(struct run *run, run_sink sink, void *user, uint64_t connection) {
    struct follower *f = mem_zero(1, sizeof *f);
    *f = (struct follower){sink, user, connection, NULL};
    struct follower **at = &run->followers;
    while (*at)
        at = &(*at)->next;
    *at = f;
}

void run_deliver(struct run *run, const struct run_event *event) {
    for (struct follower *f = run->followers; f; f = f->next)
        f->sink(f->user, event);
}

bool run_is_background(const struct run *run) {
    return run->request->background;
}

struct run *run_next(const struct run *run) {
    return run->next;
}

struct response *run_response(const struct run *run) {
    return run->response;
}

/* --- the end --- */

void run_free(struct run *run) {
    struct agent *a = run->agent;
    if (run->previous)
        run->previous->next = run->next;
    else
        a->runs = run->next;
    if (run->next)
        run->next->previous = run->previous;
    a->n_runs--;
    atomic_store(&a->stat_runs, a->n_runs);
    loop_timer_cancel(a->loop, run->wall_timer);
    loop_timer_cancel(a->loop, run->retry_timer);
    run->response->run = NULL;
    run_turn_abandon(run);
    run_turn_drop(run);
    check_cancel(run);
    lead_cancel(run);
    free(run->check);
    free(run->lead);
    for (size_t i = 0; i < run->n_calls; i++)
        if (run->calls[i].ticket)
            run->calls[i].ticket->run = NULL;
    while (run->followers) {
        struct follower *f = run->followers;
        run->followers = f->next;
        free(f);
    }
    for (size_t i = 0; i < run->n_server_tools; i++)
        free(run->server_tools[i]);
    free(run->server_tools);
    free(run->calls);
    free(run->logs);
    buf_free(&run->held);
    buf_free(&run->compact_text);
    run_request_free(run->request);
    free(run);
}

void run_delivered_end(struct run *run) {
    run_free(run);
}

static void set_text(char **slot, const char *text) {
    free(*slot);
    *slot = text ? mem_strdup(text) : NULL;
}

void run_end(struct run *run, enum run_status status, const char *reason, const char *code,
             const char *message) {
    if (run->ended)
        return;
    run->ended = true;
    struct agent *a = run->agent;
    struct response *r = run->response;
    loop_timer_cancel(a->loop, run->wall_timer);
    loop_timer_cancel(a->loop, run->retry_timer);
    run->wall_timer = run->retry_timer = 0;
    if (run->link) {
        run_turn_abandon(run);
        r->open_turn = r->tokens.n > r->progress.turn_start &&
                       !tokenizer_is_end(run->context.tokenizer, r->tokens.ids[r->tokens.n - 1]);
    }
    if (run->open_item >= 0) {
        int index = run->open_item;
        run->open_item = -1;
        run_finish_item(run, index, ITEM_INCOMPLETE);
    }
    if (run->unsaid_item >= 0) {
        int index = run->unsaid_item;
        run->unsaid_item = -1;
        run_finish_item(run, index, ITEM_INCOMPLETE);
    }
    calls_cancel(run);
    r->status = status;
    r->completed_at = clock_wall_seconds();
    set_text(&r->reason, reason);
    set_text(&r->error_code, code);
    set_text(&r->error_message, message);
    set_text(&r->request, NULL);
    atomic_fetch_add(status == RUN_COMPLETED    ? &a->completed
                     : status == RUN_INCOMPLETE ? &a->incomplete
                     : status == RUN_CANCELLED  ? &a->cancelled
                                                : &a->failed,
                     1);
    run_emit(run,
             (struct run_event){.type = RUN_ENDED,
                                .status = status,
                                .reason = reason,
                                .error_code = code,
                                .error_message = message,
                                .usage = r->usage,
                                .ended_at = r->completed_at},
             true);
}

void run_fail(struct run *run, const struct err *e) {
    char text[700];
    run_end(run, RUN_FAILED, NULL,
            e->code == ERR_BUSY                                    ? "server_busy"
            : e->code == ERR_LIMIT                                 ? "context_length_exceeded"
            : e->code == ERR_INVALID || e->code == ERR_UNSUPPORTED ? "invalid_request"
                                                                   : "server_error",
            err_text(e, text, sizeof text));
}

static void wall_time_over(void *user) {
    struct run *run = user;
    run->wall_timer = 0;
    run_end(run, RUN_INCOMPLETE, "max_wall_time", NULL, NULL);
}

void run_start_wall_timer(struct run *run) {
    run->wall_timer = loop_timer(run->agent->loop, run->budget.max_wall_ms, wall_time_over, run);
}

void run_drop_connection(struct agent *a, uint64_t connection) {
    for (struct run *run = a->runs, *next; run; run = next) {
        next = run->next;
        for (struct follower **f = &run->followers; *f;) {
            if ((*f)->connection == connection) {
                struct follower *gone = *f;
                *f = gone->next;
                free(gone);
            } else {
                f = &(*f)->next;
            }
        }
        if (run->request->connection == connection && !run->request->background)
            run_end(run, RUN_CANCELLED, "cancelled", NULL, NULL);
    }
}

/* --- which tools --- */

const struct tool *run_client_tool(const struct run *run, const char *name) {
    for (size_t i = 0; i < run->request->n_client_tools; i++)
        if (!strcmp(run->request->client_tools[i]->name, name))
            return run->request->client_tools[i];
    return NULL;
}

bool run_is_taught(const struct run *run) {
    for (size_t i = 0; i < run->n_server_tools; i++)
        if (run->context.tools_trained && strcmp(run->server_tools[i], "calculator"))
            return false;
    return true;
}

static void add_server_tool(struct run *run, const char *name) {
    if (run_client_tool(run, name)) /* the client's tool of the same name is the client's */
        return;
    run->server_tools =
        mem_grow(run->server_tools, run->n_server_tools + 1, sizeof *run->server_tools);
    run->server_tools[run->n_server_tools++] = mem_strdup(name);
}

/* Which tools of ours the model may call: those of the agent that was asked for; the built-in ones
 * when the default model is asked for ("lemma") by a client that brings none; a model trained on
 * its tools has the calculator always, since it cannot work without. A model that is asked for by
 * its own name has none. */
static void choose_server_tools(struct run *run, const struct agent_spec *spec) {
    struct tools *tools = run->agent->tools;
    const struct tool *t;
    const char *model = run->request->model;
    bool plain = (!*model || !strcmp(model, "lemma")) && !run->request->n_client_tools;
    if (spec && spec->tools) {
        for (size_t i = 0; i < spec->n_tools; i++) {
            if (tools_find(tools, spec->tools[i]))
                add_server_tool(run, spec->tools[i]);
            else
                log_warn("agent", "%s: agent '%s' names a tool '%s' that does not exist",
                         spec->source, spec->name, spec->tools[i]);
        }
    } else if (run->context.tools_trained) {
        if (tools_find(tools, "calculator"))
            add_server_tool(run, "calculator");
    } else if (spec || plain) {
        for (size_t i = 0; (t = tools_at(tools, i)); i++)
            if (spec || t->origin == TOOL_BUILTIN)
                add_server_tool(run, t->name);
    }
}

size_t run_list_tools(const struct run *run, const struct tool ***out) {
    size_t n = 0;
    *out = mem_alloc((run->n_server_tools + run->request->n_client_tools + 1) * sizeof **out);
    for (size_t i = 0; i < run->n_server_tools; i++) {
        const struct tool *t = tools_find(run->agent->tools, run->server_tools[i]);
        if (t)
            (*out)[n++] = t;
    }
    for (size_t i = 0; i < run->request->n_client_tools; i++)
        (*out)[n++] = run->request->client_tools[i];
    return n;
}

/* --- the beginning --- */

char *run_head(const struct run *run, const char *instructions) {
    struct buf head = {0};
    buf_printf(&head, "%s|%s|", engine_info(run->engine)->name, run->format->name);
    if (!run->context.tools_trained) {
        const struct tool **tools;
        size_t n = run_list_tools(run, &tools);
        buf_str(&head, instructions ? instructions : "");
        for (size_t i = 0; i < n; i++)
            buf_printf(&head, "|%s|%s|%s", tools[i]->name, tools[i]->about, tools[i]->schema);
        free(tools);
    }
    return buf_take(&head);
}

/* Lays down the tokens of the history: the previous response's as they are when the head is the
 * same, else all anew. False when that needs items that were deleted. */
static bool make_history(struct run *run, const struct response *previous) {
    struct response *r = run->response;
    const struct format *f = run->format;
    const struct format_context *c = &run->context;
    const struct item *const *input = (const struct item *const *)r->input.items;
    r->head = run_head(run, r->instructions);
    bool same_head = previous && previous->head && !strcmp(previous->head, r->head);
    if (same_head && !previous->broken) {
        token_list_append(&r->tokens, previous->tokens.ids, previous->tokens.n);
        /* What an unstored response said is nowhere else: a stored one that continues it keeps it.
         */
        r->n_before = previous->store && !previous->unwritable ? previous->tokens.n : 0;
        if (previous->open_turn)
            f->cut(c, &r->tokens);
        size_t n_owed = calls_owed(previous);
        format_continue(
            f, c, (const struct item *const *)previous->output.items + previous->output.n - n_owed,
            n_owed, input, r->input.n, &r->tokens);
    } else {
        const struct item **items = NULL;
        const struct tool **tools;
        size_t n = 0, n_tools = run_list_tools(run, &tools);
        bool whole = !previous || sessions_history(run->agent->sessions, previous, &items, &n);
        if (whole) {
            items = mem_grow(items, n + r->input.n + 1, sizeof *items);
            for (size_t i = 0; i < r->input.n; i++)
                items[n + i] = input[i];
            n = compact_view(items, n + r->input.n);
            char *lead = f->lead ? f->lead(c, r->instructions, tools, n_tools) : NULL;
            struct format_context with_lead = *c;
            with_lead.lead = lead;
            f->open(c, r->instructions, tools, n_tools, &r->tokens);
            format_conversation(f, &with_lead, items, n, &r->tokens);
            free(lead);
        }
        free(items);
        free(tools);
        if (!whole)
            return false;
    }
    r->progress.turn_start = r->tokens.n;
    return true;
}

struct engine *run_engine_for(struct agent *a, const char *name, const struct agent_spec **spec,
                              const char **adapter) {
    static const char own[] = "lemma";
    size_t n = sizeof own - 1;
    *spec = NULL;
    *adapter = NULL;
    if (!*name || !strcmp(name, own))
        return a->engines[0];
    *spec = tools_agent(a->tools, name);
    struct spec_options options = {0};
    if (*spec) {
        spec_options_read(*spec, &options);
        if (!*options.model)
            return a->engines[0];
        name = options.model;
    }
    for (size_t i = 0; i < a->n_engines; i++)
        if (engine_answers_to(a->engines[i], name, adapter))
            return a->engines[i];
    if (!strncmp(name, own, n) && name[n] == ':' &&
        (*adapter = engine_adapter(a->engines[0], name + n + 1)))
        return a->engines[0];
    return NULL;
}

static int or_default(int value, int fallback) {
    return value > 0 ? value : fallback;
}

static int least(int a, int b) {
    return a < b ? a : b;
}

/* A model trained for its job answers best with its likeliest token; others as their makers
 * recommend; an agent's file or the request may say otherwise. */
static void choose_sampling(struct run *run, const struct spec_options *options) {
    const struct run_request *q = run->request;
    if (q->has_sampling) {
        run->sampling = q->sampling;
    } else {
        run->sampling = run->context.tools_trained ? (struct sampling){0} : run->format->sampling;
        if (options->temperature >= 0)
            run->sampling.temperature = (float)options->temperature;
        if (options->top_p >= 0)
            run->sampling.top_p = (float)options->top_p;
        if (options->min_p >= 0)
            run->sampling.min_p = (float)options->min_p;
        if (options->top_k >= 0)
            run->sampling.top_k = options->top_k;
    }
    run->sampling.seed = q->sampling.seed;
    run->sampling.bias = NULL;
    run->sampling.n_bias = 0;
}

struct run *run_new(struct agent *a, struct run_request *q, struct engine *engine,
                    const struct format *format, const struct agent_spec *spec) {
    struct run *run = mem_zero(1, sizeof *run);
    run->agent = a;
    run->request = q;
    run->engine = engine;
    run->format = format;
    run->context = (struct format_context){
        .tokenizer = engine_tokenizer(engine),
        .info = engine_info(engine),
        .tools_trained = !strcmp(engine_info(engine)->tools_hint, "trained"),
    };
    run->open_item = -1;
    run->started_ms = clock_ms();
    struct spec_options options;
    spec_options_read(spec, &options);
    run->check = *options.check ? mem_strdup(options.check) : NULL;
    run->lead = *options.lead ? mem_strdup(options.lead) : NULL;
    run->unsaid_item = -1;
    run->compact_turns = options.compact_turns >= 0 ? options.compact_turns
                         : q->compact             ? COMPACT_TURNS
                                                  : -1;
    const struct agent_budget *own = &options.budget, *all = &a->budget;
    run->think = (q->think_budget >= 0 && !(options.no_think && !q->think_budget)) ||
                 run->context.tools_trained;
    run->budget = (struct agent_budget){
        .max_steps = or_default(own->max_steps, all->max_steps),
        .max_output_tokens =
            least(or_default(q->max_output_tokens,
                             or_default(own->max_output_tokens, all->max_output_tokens)),
                  1 << 20),
        .max_think_tokens =
            or_default(q->think_budget, or_default(own->max_think_tokens, all->max_think_tokens)),
        .max_wall_ms = or_default(own->max_wall_ms, all->max_wall_ms),
        .max_same_calls = or_default(own->max_same_calls, all->max_same_calls),
        .max_tool_calls =
            or_default(q->max_tool_calls, or_default(own->max_tool_calls, all->max_tool_calls)),
    };
    if (!q->has_seed && getrandom(&q->sampling.seed, sizeof q->sampling.seed, 0) < 0)
        q->sampling.seed = (uint64_t)clock_ns();
    q->has_seed = true;
    choose_sampling(run, &options);
    choose_server_tools(run, spec);
    run->next = a->runs;
    if (a->runs)
        a->runs->previous = run;
    a->runs = run;
    a->n_runs++;
    atomic_store(&a->stat_runs, a->n_runs);
    return run;
}

/* Why a request cannot be begun; NULL when it can. */
static const char *why_not(struct agent *a, const struct run_request *q, struct engine *engine,
                           const struct format **format, struct response **previous,
                           struct err *e) {
    *previous = NULL;
    if (a->closing) {
        err_set(e, ERR_BUSY, "the daemon is stopping; try again in a moment");
        return "server_shutting_down";
    }
    if (a->n_runs >= a->max_runs) {
        err_set(e, ERR_BUSY,
                "%d runs are under way, the most that this daemon takes; try again soon",
                a->n_runs);
        return "server_busy";
    }
    if (!engine) {
        err_set(e, ERR_NOT_FOUND, "no model or agent '%.200s'; GET /v1/models lists them",
                q->model);
        return "model_not_found";
    }
    *format = agent_format(a, engine, e);
    if (!*format)
        return "unsupported_model";
    if (q->previous_id) {
        *previous = sessions_find(a->sessions, q->previous_id, q->owner, q->connection);
        if (!*previous) {
            err_set(e, ERR_NOT_FOUND, "no response '%.100s' to continue", q->previous_id);
            return "previous_response_not_found";
        }
        if ((*previous)->run) {
            err_set(e, ERR_BUSY,
                    "response '%.100s' is still being written; continue it when it has ended",
                    q->previous_id);
            return "previous_response_in_progress";
        }
    }
    if (!q->n_input && !*previous && !q->prefill_only) {
        err_set(e, ERR_INVALID, "the input is empty: send a text or a message");
        return "empty_input";
    }
    return NULL;
}

/* Whether the tools that the request insists on are there. */
static bool has_wanted_tool(const struct run *run, struct err *e) {
    const struct run_request *q = run->request;
    const struct tool **tools;
    size_t n = run_list_tools(run, &tools);
    bool found = q->tool_choice == TURN_REQUIRED && n;
    for (size_t i = 0; q->tool_choice == TURN_NAMED && i < n; i++)
        found |= !strcmp(tools[i]->name, q->named_tool);
    free(tools);
    if (q->tool_choice == TURN_AUTO || q->tool_choice == TURN_NONE || found)
        return true;
    return err_set(e, ERR_NOT_FOUND,
                   "a call of '%.64s' is asked for, but no such tool is in the request or the agent",
                   q->named_tool ? q->named_tool : "some tool");
}

static const char deleted[] =
    "a part of the conversation before this response was deleted; send the whole conversation as "
    "input instead";

/* Puts the items that the input names where their names stand. */
static bool resolve_references(struct agent *a, struct run_request *q, struct err *e) {
    for (size_t i = 0; i < q->n_input; i++) {
        if (q->input[i]->type != ITEM_REFERENCE)
            continue;
        struct item *item = sessions_item(a->sessions, q->input[i]->id, q->owner, q->connection);
        if (!item)
            return err_set(e, ERR_NOT_FOUND, "no item '%.100s' in what is kept here",
                           q->input[i]->id);
        item_free(q->input[i]);
        q->input[i] = item;
    }
    return true;
}

/* An agent that is to be heard does not speak unheard. */
static bool has_its_check(struct agent *a, const struct agent_spec *spec, struct err *e) {
    struct spec_options options;
    spec_options_read(spec, &options);
    if (!*options.check || tools_find(a->tools, options.check))
        return true;
    return err_set(e, ERR_NOT_FOUND,
                   "the agent '%.64s' is checked by a tool '%s' that does not exist; the daemon's "
                   "log says where it is named",
                   spec->name, options.check);
}

void run_begin(struct agent *a, struct run_request *q, run_sink sink, void *user) {
    struct err e = {0};
    char text[700];
    const struct agent_spec *spec;
    const struct format *format = NULL;
    const char *adapter;
    struct response *previous;
    struct engine *engine = run_engine_for(a, q->model, &spec, &adapter);
    const char *code = why_not(a, q, engine, &format, &previous, &e);
    if (!code && !has_its_check(a, spec, &e))
        code = "tool_not_found";
    if (!code && !spec_hold_reply(spec, q, &e))
        code = "invalid_json_schema";
    if (!code && !resolve_references(a, q, &e))
        code = "item_not_found";
    if (code) {
        outbox_refuse(a, sink, user, q->connection, code, err_text(&e, text, sizeof text));
        run_request_free(q);
        return;
    }
    uint64_t connection = q->connection;
    struct run *run = run_new(a, q, engine, format, spec);
    run->adapter = adapter;
    struct response *r = run->response = sessions_create(a->sessions, q);
    r->run = run;
    for (size_t i = 0; i < q->n_input; i++)
        item_list_add(&r->input, q->input[i]);
    q->n_input = 0; /* the response owns them now */
    const char *instructions = spec && *spec->instructions ? spec->instructions
                               : previous                  ? previous->instructions
                                                           : NULL;
    if (!r->instructions && instructions)
        r->instructions = mem_strdup(instructions);
    code = !has_wanted_tool(run, &e)       ? "tool_not_found"
           : !make_history(run, previous) ? "previous_response_not_found"
                                          : NULL;
    if (code) {
        run_free(run);
        sessions_forget(a->sessions, r);
        outbox_refuse(a, sink, user, connection, code, e.code ? e.message : deleted);
        return;
    }
    atomic_fetch_add(&a->started, 1);
    r->request = request_to_json(q);
    r->usage.input_tokens = (int)r->tokens.n;
    run_follow(run, sink, user, connection);
    run_emit(run, (struct run_event){.type = RUN_CREATED}, true);
    r->status = RUN_IN_PROGRESS;
    run_emit(run, (struct run_event){.type = RUN_STARTED}, true);
    run_start_wall_timer(run);
    if (!run->ended)
        run_turn_start(run);
}
