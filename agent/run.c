/* run: the making of a response, a state machine on the agent's thread:
 *
 *     begin → generating → (calls?) → calling → generating → … → ended
 *
 * A run costs nothing while it waits. Whatever happens to a tool or a generation becomes an item,
 * an error that the model can read, or the run's typed end. */
#include "agent/internal.h"
#include "base/clock.h"
#include "base/log.h"

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

struct pending_call {
    int index;          /* of its item in the response's output */
    uint64_t tool_call; /* 0: over, or not begun */
    bool client;        /* the client runs it */
    struct run *run;
};

struct run {
    struct agent *agent;
    struct response *response;
    struct run_request *request;
    struct follower *followers;
    struct engine *engine;
    const struct format *format;
    struct format_context context;
    struct agent_budget budget;
    char **server_tools; /* names that the model may call and we run */
    size_t n_server_tools;
    bool think;
    /* the generation under way */
    uint64_t generation;   /* the engine's id; 0: none */
    struct gen_link *link; /* what the engine's callback holds */
    struct turn_spec spec;
    struct turn_tool *spec_tools;
    char **spec_names;
    struct grammar *grammar;
    struct turn_reader *reader;
    int open_item;              /* index of the item being written, -1: none */
    struct pending_call *calls; /* of this step */
    size_t n_calls;
    size_t n_calls_open; /* server calls that have not answered */
    /* the whole run */
    int n_steps, n_all_calls;
    int64_t started_ms;
    uint64_t wall_timer;
    bool ended, end_delivered;
    struct run *next, *previous;
};

/* Lives from engine_generate to the GEN_DONE's arrival; `run` is cleared when the run ends earlier.
 */
struct gen_link {
    struct agent *agent;
    struct run *run;
};

struct note {
    struct gen_link *link;
    enum gen_event_type type;
    int n_prompt, n_prompt_done, n_cached;
    token_id *tokens;
    int n_tokens;
    enum gen_end end;
    struct err error;
};

static void start_generation(struct run *run);
static void generation_ended(struct run *run, const struct note *note);

/* --- events --- */

static void emit(struct run *run, struct run_event event, bool journalled) {
    event.response_id = run->response->id;
    outbox_put(run->agent, run->response, run_event_copy(&event), journalled);
}

static struct item *output_item(struct run *run, int index) {
    return run->response->output.items[index];
}

static void emit_item(struct run *run, enum run_event_type type, int index) {
    emit(run, (struct run_event){.type = type, .index = index, .item = output_item(run, index)},
         true);
}

/* Adds an item in progress to the output and says so; returns its index. */
static int add_item(struct run *run, struct item *item) {
    item->status = ITEM_IN_PROGRESS;
    item_list_add(&run->response->output, item);
    int index = (int)run->response->output.n - 1;
    emit_item(run, RUN_ITEM_ADDED, index);
    return index;
}

static void finish_item(struct run *run, int index, enum item_status status) {
    output_item(run, index)->status = status;
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

/* --- the end --- */

static void drop_turn(struct run *run) {
    turn_reader_free(run->reader);
    run->reader = NULL;
    if (run->grammar)
        grammar_unref(run->grammar);
    run->grammar = NULL;
    for (size_t i = 0; i < run->spec.n_tools; i++)
        free(run->spec_names[i]);
    free(run->spec_names);
    free(run->spec_tools);
    run->spec_names = NULL;
    run->spec_tools = NULL;
    run->spec = (struct turn_spec){0};
}

static void free_run(struct run *run) {
    struct agent *a = run->agent;
    if (run->previous)
        run->previous->next = run->next;
    else
        a->runs = run->next;
    if (run->next)
        run->next->previous = run->previous;
    a->n_runs--;
    atomic_store(&a->stat_runs, a->n_runs);
    run->response->run = NULL;
    if (!run->response->store && run->request->prefill_only)
        run->response->used_at = 0;
    drop_turn(run);
    while (run->followers) {
        struct follower *f = run->followers;
        run->followers = f->next;
        free(f);
    }
    for (size_t i = 0; i < run->n_server_tools; i++)
        free(run->server_tools[i]);
    free(run->server_tools);
    free(run->calls);
    run_request_free(run->request);
    free(run);
}

void run_delivered_end(struct run *run) {
    free_run(run);
}

void run_end(struct run *run, enum run_status status, const char *reason, const char *code,
             const char *message) {
    if (run->ended)
        return;
    run->ended = true;
    struct agent *a = run->agent;
    struct response *r = run->response;
    loop_timer_cancel(a->loop, run->wall_timer);
    if (run->link) {
        engine_cancel(run->engine, run->generation);
        run->link->run = NULL; /* the link itself is freed with the last note */
        run->link = NULL;
        r->open_turn = r->tokens.n > r->n_before &&
                       !tokenizer_is_end(run->context.tokenizer, r->tokens.ids[r->tokens.n - 1]);
    }
    if (run->open_item >= 0) {
        int index = run->open_item;
        run->open_item = -1;
        finish_item(run, index, ITEM_INCOMPLETE);
    }
    for (size_t i = 0; i < run->n_calls; i++) {
        struct pending_call *c = &run->calls[i];
        if (c->tool_call)
            tools_cancel(a->tools, c->tool_call);
        if (c->tool_call || output_item(run, c->index)->status == ITEM_IN_PROGRESS) {
            struct item *item = output_item(run, c->index);
            c->tool_call = 0;
            if (!*item->error)
                text_set(&item->error, "cancelled", 9);
            finish_item(run, c->index, ITEM_INCOMPLETE);
        }
    }
    r->status = status;
    r->completed_at = clock_wall_seconds();
    if (reason)
        r->reason = mem_strdup(reason);
    if (code)
        r->error_code = mem_strdup(code);
    if (message)
        r->error_message = mem_strdup(message);
    atomic_fetch_add(status == RUN_COMPLETED    ? &a->completed
                     : status == RUN_INCOMPLETE ? &a->incomplete
                     : status == RUN_CANCELLED  ? &a->cancelled
                                                : &a->failed,
                     1);
    emit(run,
         (struct run_event){.type = RUN_ENDED,
                            .status = status,
                            .reason = reason,
                            .error_code = code,
                            .error_message = message,
                            .usage = r->usage},
         true);
}

static void fail_with(struct run *run, const struct err *e) {
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

/* --- tools --- */

static const struct tool *client_tool(const struct run *run, const char *name) {
    for (size_t i = 0; i < run->request->n_client_tools; i++)
        if (!strcmp(run->request->client_tools[i]->name, name))
            return run->request->client_tools[i];
    return NULL;
}

static void add_server_tool(struct run *run, const char *name) {
    if (client_tool(run, name)) /* the client's tool of the same name is the client's */
        return;
    run->server_tools =
        mem_grow(run->server_tools, run->n_server_tools + 1, sizeof *run->server_tools);
    run->server_tools[run->n_server_tools++] = mem_strdup(name);
}

/* Which tools of ours the model may call: those of the agent that was asked for; a model trained on
 * its tools has the built-in ones always, since it cannot work without; any other model that is
 * asked for by its own name has none. */
static void choose_server_tools(struct run *run, const struct agent_spec *spec) {
    struct tools *tools = run->agent->tools;
    const struct tool *t;
    if (spec && spec->tools) {
        for (size_t i = 0; i < spec->n_tools; i++) {
            if (tools_find(tools, spec->tools[i]))
                add_server_tool(run, spec->tools[i]);
            else
                log_warn("agent", "%s: agent '%s' names a tool '%s' that does not exist",
                         spec->source, spec->name, spec->tools[i]);
        }
    } else if (spec) {
        for (size_t i = 0; (t = tools_at(tools, i)); i++)
            add_server_tool(run, t->name);
    } else if (run->context.tools_trained && tools_find(tools, "calculator")) {
        add_server_tool(run, "calculator");
    }
}

/* All tools of the run in the order in which the prompt lists them. Pointers are good until the
 * loop runs on. */
static size_t list_tools(const struct run *run, const struct tool ***out) {
    size_t n = 0;
    *out = mem_alloc((run->n_server_tools + run->request->n_client_tools) * sizeof **out + 1);
    for (size_t i = 0; i < run->n_server_tools; i++) {
        const struct tool *t = tools_find(run->agent->tools, run->server_tools[i]);
        if (t)
            (*out)[n++] = t;
    }
    for (size_t i = 0; i < run->request->n_client_tools; i++)
        (*out)[n++] = run->request->client_tools[i];
    return n;
}

static void call_finished(void *user, const struct tool_result *result);

static void call_progress(void *user, const char *message, double fraction) {
    struct pending_call *c = user;
    emit(c->run,
         (struct run_event){.type = RUN_TOOL_PROGRESS,
                            .index = c->index,
                            .item = output_item(c->run, c->index),
                            .text = message,
                            .len = strlen(message),
                            .fraction = fraction},
         false);
}

static void after_calls(struct run *run);

/* How often this run has made the same call before. */
static int same_calls(const struct run *run, int index) {
    const struct item_list *out = &run->response->output;
    int n = 0;
    for (int i = 0; i < index; i++)
        n += out->items[i]->type == ITEM_TOOL_CALL &&
             !strcmp(out->items[i]->name, out->items[index]->name) &&
             !strcmp(out->items[i]->arguments, out->items[index]->arguments);
    return n;
}

static void answer_call(struct run *run, int index, const char *error) {
    struct item *item = output_item(run, index);
    struct buf text = {0};
    buf_printf(&text, "error: %s", error);
    text_set(&item->output, buf_text(&text), text.len);
    text_set(&item->error, error, strlen(error));
    buf_free(&text);
    finish_item(run, index, ITEM_FAILED);
}

static void run_calls(struct run *run) {
    struct agent *a = run->agent;
    for (size_t i = 0; i < run->n_calls && !run->ended; i++) {
        struct pending_call *c = &run->calls[i];
        if (c->client)
            continue;
        struct item *item = output_item(run, c->index);
        run->n_all_calls++;
        if (run->n_all_calls > run->budget.max_tool_calls) {
            answer_call(run, c->index,
                        "no more tool calls are allowed in this turn; answer with what is known");
            continue;
        }
        if (same_calls(run, c->index) >= run->budget.max_same_calls) {
            answer_call(
                run, c->index,
                "this very call was made before and its result will not change; use that result");
            continue;
        }
        uint64_t seed = run->response->created_at ^ (uint64_t)c->index << 32;
        struct tool_call call = {.name = item->name,
                                 .arguments = item->arguments,
                                 .n_arguments = strlen(item->arguments),
                                 .seed = seed,
                                 .student = run->response->owner,
                                 .done = call_finished,
                                 .progress = call_progress,
                                 .user = c};
        struct err e = {0};
        emit_item(run, RUN_ARGUMENTS_DONE, c->index);
        atomic_fetch_add(&a->tool_calls, 1);
        c->tool_call = tools_call(a->tools, &call, &e);
        if (c->tool_call) {
            run->n_calls_open++;
        } else {
            atomic_fetch_add(&a->tool_failures, 1);
            answer_call(run, c->index, e.message);
        }
    }
    if (!run->n_calls_open && !run->ended)
        after_calls(run);
}

static void call_finished(void *user, const struct tool_result *result) {
    struct pending_call *c = user;
    struct run *run = c->run;
    if (!c->tool_call) /* the run has ended meanwhile */
        return;
    c->tool_call = 0;
    struct item *item = output_item(run, c->index);
    text_set(&item->output, result->text, result->len);
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
    text_set(&item->detail, text, strlen(text));
    free(text);
    cJSON_Delete(detail);
    if (!result->ok) {
        atomic_fetch_add(&run->agent->tool_failures, 1);
        text_set(&item->error, result->text, result->len);
    }
    finish_item(run, c->index, result->ok ? ITEM_COMPLETED : ITEM_FAILED);
    run->n_calls_open--;
    if (!run->n_calls_open && !run->ended)
        after_calls(run);
}

/* Every call of the step has its result: the results go into the history, and the model goes on. */
static void after_calls(struct run *run) {
    bool has_client_calls = false;
    struct item **results = NULL;
    size_t n_results = 0;
    for (size_t i = 0; i < run->n_calls; i++) {
        const struct item *item = output_item(run, run->calls[i].index);
        has_client_calls |= run->calls[i].client;
        if (run->calls[i].client)
            continue;
        struct item *result = item_new(ITEM_FUNCTION_OUTPUT);
        text_set(&result->output, item->output, strlen(item->output));
        text_set(&result->name, item->name, strlen(item->name));
        text_set(&result->call_id, item->call_id, strlen(item->call_id));
        results = mem_grow(results, n_results + 1, sizeof *results);
        results[n_results++] = result;
    }
    if (n_results)
        run->format->items(&run->context, false, (const struct item *const *)results, n_results,
                           &run->response->tokens);
    for (size_t i = 0; i < n_results; i++)
        item_free(results[i]);
    free(results);
    run->n_calls = 0;
    if (has_client_calls) {
        run_end(run, RUN_COMPLETED, NULL, NULL,
                NULL); /* the client has the word: its outputs continue this response */
        return;
    }
    if (run->n_steps >= run->budget.max_steps) {
        run_end(run, RUN_INCOMPLETE, "max_steps", NULL, NULL);
        return;
    }
    run->format->reply(&run->context, run->think, &run->response->tokens);
    start_generation(run);
}

/* --- what the model writes --- */

static void part_begins(void *user, enum turn_part part, const char *name) {
    struct run *run = user;
    static const enum item_type types[] = {ITEM_REASONING, ITEM_MESSAGE, ITEM_TOOL_CALL};
    bool client = part == TURN_CALL && client_tool(run, name);
    struct item *item = item_new(client ? ITEM_FUNCTION_CALL : types[part]);
    if (part == TURN_CALL) {
        text_set(&item->name, name, strlen(name));
        char id[ID_SIZE];
        random_id("call_", id);
        text_set(&item->call_id, id, strlen(id));
    }
    run->open_item = add_item(run, item);
}

static void part_grows(void *user, enum turn_part part, const char *text, size_t n) {
    struct run *run = user;
    struct item *item = output_item(run, run->open_item);
    text_append(part == TURN_CALL ? &item->arguments : &item->text, text, n);
    emit(run,
         (struct run_event){
             .type = RUN_DELTA, .index = run->open_item, .item = item, .text = text, .len = n},
         true);
}

static void part_ends(void *user, enum turn_part part, bool cut) {
    struct run *run = user;
    int index = run->open_item;
    run->open_item = -1;
    if (part != TURN_CALL || cut) {
        finish_item(run, index, cut ? ITEM_INCOMPLETE : ITEM_COMPLETED);
        return;
    }
    bool client = output_item(run, index)->type == ITEM_FUNCTION_CALL;
    run->calls = mem_grow(run->calls, run->n_calls + 1, sizeof *run->calls);
    run->calls[run->n_calls++] =
        (struct pending_call){.index = index, .client = client, .run = run};
    if (client)
        finish_item(run, index, ITEM_COMPLETED);
}

static const struct turn_reader_events reader_events = {part_begins, part_grows, part_ends};

/* --- generating --- */

/* On the engine's thread: copy and hand on. */
static void engine_says(void *user, const struct gen_event *event) {
    struct gen_link *link = user;
    struct note *note = mem_zero(1, sizeof *note);
    note->link = link;
    note->type = event->type;
    note->n_prompt = event->n_prompt;
    note->n_prompt_done = event->n_prompt_done;
    note->end = event->end;
    note->error = event->error;
    note->n_cached = event->n_cached_prompt;
    if (event->type == GEN_TOKENS) {
        note->tokens = mem_dup(event->tokens, (size_t)event->n_tokens * sizeof *event->tokens);
        note->n_tokens = event->n_tokens;
    }
    queue_put_always(link->agent->notes, note);
}

static bool make_turn(struct run *run, struct err *e) {
    drop_turn(run);
    const struct run_request *q = run->request;
    run->format->turn(&run->context, run->think, &run->spec);
    const struct tool **tools;
    size_t n = list_tools(run, &tools);
    run->spec_tools = mem_zero(n + 1, sizeof *run->spec_tools);
    run->spec_names = mem_zero(n + 1, sizeof *run->spec_names);
    for (size_t i = 0; i < n; i++) {
        run->spec_names[i] = mem_strdup(tools[i]->name);
        run->spec_tools[i] = (struct turn_tool){run->spec_names[i], tools[i]->arguments};
        if (q->named_tool && !strcmp(q->named_tool, tools[i]->name))
            run->spec.named = i;
    }
    free(tools);
    run->spec.tools = run->spec_tools;
    run->spec.n_tools = n;
    /* A forced call is forced once: after its result the model may answer. */
    run->spec.choice = run->n_steps == 0             ? q->tool_choice
                       : q->tool_choice == TURN_NONE ? TURN_NONE
                                                     : TURN_AUTO;
    int calls_left = run->budget.max_tool_calls - run->n_all_calls;
    if (calls_left <= 0)
        run->spec.choice = TURN_NONE;
    run->spec.parallel = q->parallel_tool_calls;
    run->spec.max_calls = calls_left > 0 ? calls_left : 1;
    run->spec.reply = q->reply;
    run->grammar = grammar_turn(&run->spec, run->context.tokenizer, e);
    if (!run->grammar)
        return false;
    run->reader = turn_reader_new(&run->spec, &reader_events, run);
    return true;
}

static void start_generation(struct run *run) {
    struct response *r = run->response;
    struct err e = {0};
    if (!make_turn(run, &e)) {
        fail_with(run, &e);
        return;
    }
    const struct run_request *q = run->request;
    int left = run->budget.max_output_tokens - r->usage.output_tokens;
    if (left <= 0) {
        run_end(run, RUN_INCOMPLETE, "max_output_tokens", NULL, NULL);
        return;
    }
    struct gen_request g = {
        .tokens = r->tokens.ids,
        .n_tokens = r->tokens.n,
        .sampling = q->sampling,
        .max_tokens = q->prefill_only ? 0 : left,
        .grammar = run->grammar,
        .top_logprobs = q->top_logprobs,
        .think_budget = run->think ? run->budget.max_think_tokens : 0,
        .fn = engine_says,
    };
    if (!q->has_sampling) {
        /* A model trained for its job answers best with its likeliest token; others as their makers
         * recommend. */
        uint64_t seed = g.sampling.seed;
        g.sampling = run->context.tools_trained ? (struct sampling){0} : run->format->sampling;
        g.sampling.seed = seed;
    }
    g.sampling.seed += (uint64_t)run->n_steps;
    run->link = mem_zero(1, sizeof *run->link);
    *run->link = (struct gen_link){run->agent, run};
    g.user = run->link;
    run->n_steps++;
    run->generation = engine_generate(run->engine, &g, &e);
    if (!run->generation) {
        free(run->link);
        run->link = NULL;
        fail_with(run, &e);
    }
}

static void read_tokens(struct run *run, const token_id *ids, int n) {
    struct response *r = run->response;
    token_list_append(&r->tokens, ids, (size_t)n);
    r->usage.output_tokens += n;
    struct buf bytes = {0};
    for (int i = 0; i < n; i++) {
        if (tokenizer_is_end(run->context.tokenizer, ids[i]))
            continue;
        buf_clear(&bytes);
        tokenizer_decode(run->context.tokenizer, &ids[i], 1, true, &bytes);
        if (turn_reader_in_thought(run->reader))
            r->usage.reasoning_tokens++;
        turn_reader_feed(run->reader, buf_text(&bytes), bytes.len);
    }
    buf_free(&bytes);
}

void run_note(struct agent *a, struct note *note) {
    struct run *run = note->link->run;
    if (run && !run->ended) {
        switch (note->type) {
        case GEN_PREFILL:
            emit(run,
                 (struct run_event){.type = RUN_PREFILL,
                                    .n_prompt = note->n_prompt,
                                    .n_prompt_done = note->n_prompt_done},
                 false);
            break;
        case GEN_TOKENS: read_tokens(run, note->tokens, note->n_tokens); break;
        case GEN_DONE:
            run->link = NULL;
            run->generation = 0;
            if (run->n_steps == 1)
                run->response->usage.cached_tokens = note->n_cached;
            generation_ended(run, note);
            break;
        }
    }
    if (note->type == GEN_DONE)
        free(note->link);
    free(note->tokens);
    free(note);
}

static void generation_ended(struct run *run, const struct note *note) {
    struct response *r = run->response;
    turn_reader_finish(run->reader);
    r->open_turn =
        !r->tokens.n || !tokenizer_is_end(run->context.tokenizer, r->tokens.ids[r->tokens.n - 1]);
    switch (note->end) {
    case GEN_END_STOP:
        if (r->open_turn) { /* the grammar had only the end left, or a stop text ended it: the
                               history needs its end token */
            run->format->cut(&run->context, &r->tokens);
            r->open_turn = false;
        }
        if (run->n_calls)
            run_calls(run);
        else
            run_end(run, RUN_COMPLETED, NULL, NULL, NULL);
        break;
    case GEN_END_LENGTH:
        if (run->request->prefill_only)
            run_end(run, RUN_COMPLETED, NULL, NULL, NULL);
        else
            run_end(run, RUN_INCOMPLETE, "max_output_tokens", NULL, NULL);
        break;
    case GEN_END_CONTEXT:
        run_end(run, RUN_INCOMPLETE, "context_length_exceeded", NULL, NULL);
        break;
    case GEN_END_CANCELLED: run_end(run, RUN_CANCELLED, "cancelled", NULL, NULL); break;
    default: fail_with(run, &note->error); break;
    }
}

/* --- the beginning --- */

/* What the head of a history is made of: another head needs the history made anew. */
static char *head_of(const struct run *run, const char *instructions,
                     const struct tool *const *tools, size_t n) {
    struct buf head = {0};
    buf_printf(&head, "%s|%s|", engine_info(run->engine)->name, run->format->name);
    if (!run->context.tools_trained) {
        buf_str(&head, instructions ? instructions : "");
        for (size_t i = 0; i < n; i++)
            buf_printf(&head, "|%s|%s|%s", tools[i]->name, tools[i]->about, tools[i]->schema);
    }
    return buf_take(&head);
}

/* Lays down the tokens of the history: the previous response's as they are when the head is the
 * same, else all anew. */
static void make_history(struct run *run, const struct response *previous,
                         const char *instructions) {
    struct response *r = run->response;
    const struct tool **tools;
    size_t n_tools = list_tools(run, &tools);
    r->head = head_of(run, instructions, tools, n_tools);
    if (previous && previous->head && !strcmp(previous->head, r->head)) {
        token_list_append(&r->tokens, previous->tokens.ids, previous->tokens.n);
        r->n_before = previous->tokens.n;
        if (previous->open_turn)
            run->format->cut(&run->context, &r->tokens);
    } else {
        run->format->open(&run->context, instructions, tools, n_tools, &r->tokens);
        if (previous) {
            const struct item **items;
            size_t n = sessions_history(run->agent->sessions, previous, &items);
            run->format->items(&run->context, true, items, n, &r->tokens);
            free(items);
        }
    }
    free(tools);
    bool first = !r->n_before;
    run->format->items(&run->context, first, (const struct item *const *)r->input.items, r->input.n,
                       &r->tokens);
    if (!run->request->prefill_only)
        run->format->reply(&run->context, run->think, &r->tokens);
}

static struct engine *engine_for(struct agent *a, const char *name,
                                 const struct agent_spec **spec) {
    *spec = NULL;
    if (!*name || !strcmp(name, "lemma"))
        return a->engines[0];
    *spec = tools_agent(a->tools, name);
    if (*spec)
        return a->engines[0];
    for (size_t i = 0; i < a->n_engines; i++)
        if (!strcmp(engine_info(a->engines[i])->name, name))
            return a->engines[i];
    return NULL;
}

static int or_default(int value, int fallback) {
    return value > 0 ? value : fallback;
}

static int least(int a, int b) {
    return a < b ? a : b;
}

void run_begin(struct agent *a, struct run_request *q, run_sink sink, void *user) {
    struct err e = {0};
    char text[700];
    const struct agent_spec *spec;
    const char *code = NULL;
    struct engine *engine = engine_for(a, q->model, &spec);
    struct response *previous = NULL;
    const struct format *format = NULL;
    if (a->closing) {
        code = "server_shutting_down";
        err_set(&e, ERR_BUSY, "the daemon is stopping; try again in a moment");
    } else if (a->n_runs >= a->max_runs) {
        code = "server_busy";
        err_set(&e, ERR_BUSY,
                "%d runs are under way, the most that this daemon takes; try again soon",
                a->n_runs);
    } else if (!engine) {
        code = "model_not_found";
        err_set(&e, ERR_NOT_FOUND, "no model or agent '%s'; GET /v1/models lists them", q->model);
    } else if (!(format = format_choose(a->format_name, engine_info(engine),
                                        engine_tokenizer(engine), &e))) {
        code = "unsupported_model";
    } else if (q->previous_id &&
               !(previous = sessions_find(a->sessions, q->previous_id, q->owner, q->connection))) {
        code = "previous_response_not_found";
        err_set(&e, ERR_NOT_FOUND, "no response '%s' to continue", q->previous_id);
    } else if (previous && previous->run) {
        code = "previous_response_in_progress";
        err_set(&e, ERR_BUSY, "response '%s' is still being written; continue it when it has ended",
                q->previous_id);
    } else if (!q->n_input && !previous && !q->prefill_only) {
        code = "empty_input";
        err_set(&e, ERR_INVALID, "the input is empty: send a text or a message");
    }
    if (code) {
        outbox_refuse(a, sink, user, q->connection, code, err_text(&e, text, sizeof text));
        run_request_free(q);
        return;
    }

    struct run *run = mem_zero(1, sizeof *run);
    run->agent = a;
    run->request = q;
    run->engine = engine;
    run->format = format;
    run->context = (struct format_context){engine_tokenizer(engine), engine_info(engine),
                                           !strcmp(engine_info(engine)->tools_hint, "trained")};
    run->open_item = -1;
    run->started_ms = clock_ms();
    run->think = q->think_budget >= 0 || run->context.tools_trained;
    run->budget = a->budget;
    run->budget.max_output_tokens =
        least(or_default(q->max_output_tokens, a->budget.max_output_tokens), 1 << 20);
    run->budget.max_tool_calls = or_default(q->max_tool_calls, a->budget.max_tool_calls);
    if (q->think_budget > 0)
        run->budget.max_think_tokens = q->think_budget;
    if (!q->has_seed && getrandom(&q->sampling.seed, sizeof q->sampling.seed, 0) < 0)
        q->sampling.seed = (uint64_t)clock_ns();
    run->next = a->runs;
    if (a->runs)
        a->runs->previous = run;
    a->runs = run;
    a->n_runs++;
    atomic_store(&a->stat_runs, a->n_runs);
    atomic_fetch_add(&a->started, 1);

    struct response *r = run->response = sessions_create(a->sessions, q);
    r->run = run;
    for (size_t i = 0; i < q->n_input; i++)
        item_list_add(&r->input, q->input[i]);
    q->n_input = 0; /* the response owns them now */
    const char *instructions = q->instructions               ? q->instructions
                               : spec && *spec->instructions ? spec->instructions
                               : previous                    ? previous->instructions
                                                             : NULL;
    if (!r->instructions && instructions)
        r->instructions = mem_strdup(instructions);
    run_follow(run, sink, user, q->connection);
    choose_server_tools(run, spec);
    make_history(run, previous, r->instructions);
    r->usage.input_tokens = (int)r->tokens.n;
    emit(run, (struct run_event){.type = RUN_CREATED}, true);
    run->wall_timer = loop_timer(a->loop, run->budget.max_wall_ms, wall_time_over, run);
    r->status = RUN_IN_PROGRESS;
    emit(run, (struct run_event){.type = RUN_STARTED}, true);
    start_generation(run);
}
