/* agent: the thread, its inbox, and the calls that other threads make. */
#include "agent/internal.h"
#include "base/clock.h"
#include "base/log.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum command_type { SUBMIT, CANCEL, DISCONNECT, REPLAY, DELETE, GET, LIST, WITH_TOOLS, RELOAD, CLOSE };

/* A question from another thread. */
struct command {
    enum command_type type;
    struct run_request *request;
    char *id, *owner, *before;
    uint64_t connection;
    int64_t after;
    bool follow;
    int limit;
    run_sink sink;
    void *sink_user;
    agent_done done;
    agent_view view;
    void (*with_tools)(void *user, struct tools *tools, struct sandbox *sandbox);
    void *user;
    struct settings *settings;
    struct agent *agent; /* while it waits for the journal */
    bool waits;
    int tries;
};

/* What a reload brings. */
struct settings {
    struct agent_budget budget;
    int keep_days;
    char **plugin_dirs;
    size_t n_plugin_dirs;
    char *grants;
};

static void settings_free(struct settings *s) {
    if (!s)
        return;
    for (size_t i = 0; i < s->n_plugin_dirs; i++)
        free(s->plugin_dirs[i]);
    free(s->plugin_dirs);
    free(s->grants);
    free(s);
}

enum { MAX_INBOX = 4096 };

static void command_free(struct command *c) {
    run_request_free(c->request);
    settings_free(c->settings);
    free(c->id);
    free(c->owner);
    free(c->before);
    free(c);
}

/* --- serving --- */

static void view_of(struct agent *a, const struct response *r, agent_view fn, void *user) {
    char *boxed = NULL;
    int n_tool_calls = 0;
    for (size_t i = 0; i < r->output.n; i++) {
        const struct item *item = r->output.items[i];
        n_tool_calls += item->type == ITEM_TOOL_CALL || item->type == ITEM_FUNCTION_CALL;
        char *found = item->type == ITEM_MESSAGE ? text_boxed(item->text) : NULL;
        if (found) {
            free(boxed);
            boxed = found;
        }
    }
    struct response_view v = {
        .id = r->id,
        .model = r->model,
        .previous_id = r->previous_id,
        .echo = r->echo,
        .instructions = r->instructions,
        .created_at = r->created_at,
        .completed_at = r->completed_at,
        .status = r->status,
        .reason = r->reason,
        .error_code = r->error_code,
        .error_message = r->error_message,
        .input = (const struct item *const *)r->input.items,
        .n_input = r->input.n,
        .output = (const struct item *const *)r->output.items,
        .n_output = r->output.n,
        .usage = r->usage,
        .store = r->store,
        .background = r->background,
        .boxed = boxed,
        .n_tool_calls = n_tool_calls,
    };
    fn(user, &v);
    free(boxed);
}

static void serve_list(struct agent *a, struct command *c) {
    char **ids;
    size_t n = journal_list(a->journal, c->owner, c->before, c->limit, &ids);
    for (size_t i = 0; i < n; i++) {
        struct response *r = sessions_find(a->sessions, ids[i], c->owner, 0);
        if (r)
            view_of(a, r, c->view, c->user);
        free(ids[i]);
    }
    free(ids);
    c->view(c->user, NULL);
}

struct replay {
    run_sink sink;
    void *user;
    const char *id;
    uint64_t before; /* later ones come live */
};

static void replay_one(void *user, uint64_t number, const char *json) {
    struct replay *p = user;
    struct run_event *event = number < p->before ? run_event_from_json(p->id, number, json) : NULL;
    if (event)
        p->sink(p->user, event);
    run_event_free(event);
}

static void serve_replay(struct agent *a, struct command *c) {
    struct response *r = sessions_find(a->sessions, c->id, c->owner, c->connection);
    if (!r) {
        c->done(c->user, false);
        return;
    }
    if (r->store) {
        struct replay p = {c->sink, c->sink_user, c->id, r->delivered};
        journal_events(a->journal, c->id, c->after, replay_one, &p);
    }
    for (size_t i = 0; i < r->n_log; i++)
        if ((int64_t)r->log[i]->number > c->after)
            c->sink(c->sink_user, r->log[i]);
    if (r->run && c->follow)
        run_follow(r->run, c->sink, c->sink_user, c->connection);
    c->done(c->user, true);
}

/* Deletes stored responses in one transaction, and nothing else is in it. */
static bool delete_stored(struct agent *a, char *const *ids, size_t n) {
    struct err e = {0};
    char text[700];
    bool good = outbox_commit(a) == OUTBOX_GOOD;
    for (size_t i = 0; i < n && good; i++)
        good = journal_delete(a->journal, ids[i], &e);
    good = good && journal_commit(a->journal, true, &e);
    if (!good) {
        journal_rollback(a->journal);
        log_error("journal", "nothing is deleted: %s", err_text(&e, text, sizeof text));
        return false;
    }
    /* Others in memory may know what was deleted: from the journal they come back without it. */
    sessions_drop_stored(a->sessions);
    for (size_t i = 0; i < a->n_engines; i++) /* nor stays what was computed of it */
        engine_forget(a->engines[i]);
    return true;
}

static void serve(struct agent *a, struct command *c);

static void serve_again(void *user) {
    struct command *c = user;
    c->waits = false;
    serve(c->agent, c);
}

/* Another program holds the journal locked: the command is served later (c->waits), but not for ever. */
static bool is_locked(struct agent *a, struct command *c) {
    struct err e = {0};
    if (c->tries >= JOURNAL_BUSY_MS / OUTBOX_RETRY_MS || journal_begin(a->journal, &e) ||
        e.code != ERR_BUSY || a->stopping)
        return false;
    c->tries++;
    c->agent = a;
    c->waits = true;
    loop_timer(a->loop, OUTBOX_RETRY_MS, serve_again, c);
    return true;
}

static void serve_delete(struct agent *a, struct command *c) {
    struct response *r = sessions_find(a->sessions, c->id, c->owner, c->connection);
    bool found = r && !r->run;
    if (found && r->store && !r->unwritable && is_locked(a, c))
        return;
    if (found && r->store && !r->unwritable)
        found = delete_stored(a, &c->id, 1);
    else if (found)
        sessions_forget(a->sessions, r);
    c->done(c->user, found);
}

enum { DAY_S = 86400, DAY_MS = DAY_S * 1000, DELETE_AT_ONCE = 200 };

/* Deletes what is older than the owner wants to keep, some at a time. */
static void delete_old(void *user) {
    struct agent *a = user;
    char **ids;
    int64_t before = clock_wall_seconds() - (int64_t)a->keep_days * DAY_S;
    size_t n = journal_older(a->journal, before, DELETE_AT_ONCE, &ids);
    bool good = !n || delete_stored(a, ids, n);
    if (n && good)
        log_info("journal", "%zu responses are older than %d days and deleted", n, a->keep_days);
    for (size_t i = 0; i < n; i++)
        free(ids[i]);
    free(ids);
    bool more = good && n == DELETE_AT_ONCE;
    a->retention_timer = loop_timer(a->loop, more ? 50 : DAY_MS, delete_old, a);
}

static void default_to(int *value, int fallback) {
    *value = *value > 0 ? *value : fallback;
}

static void set_budget(struct agent *a, const struct agent_budget *budget) {
    a->budget = *budget;
    default_to(&a->budget.max_steps, 16);
    default_to(&a->budget.max_output_tokens, 8192);
    default_to(&a->budget.max_think_tokens, 4096);
    default_to(&a->budget.max_wall_ms, 600000);
    default_to(&a->budget.max_same_calls, 2);
    default_to(&a->budget.max_tool_calls, 32);
}

static void set_retention(struct agent *a, int keep_days) {
    loop_timer_cancel(a->loop, a->retention_timer);
    a->retention_timer = 0;
    a->keep_days = keep_days;
    if (keep_days > 0)
        a->retention_timer = loop_timer(a->loop, 0, delete_old, a);
}

static void serve_reload(struct agent *a, const struct settings *s) {
    struct err e = {0};
    const struct tools_params tools = {(const char *const *)s->plugin_dirs, s->n_plugin_dirs,
                                       s->grants, NULL};
    set_budget(a, &s->budget);
    set_retention(a, s->keep_days);
    if (!tools_reload(a->tools, &tools, &e))
        log_error("agent", "the plugins stay as they were: %s", e.message);
}

static void stop_loop(void *user) {
    struct agent *a = user;
    a->close_timer = 0;
    for (struct run *run = a->runs, *next; run; run = next) {
        next = run_next(run);
        /* What nobody waits for at a connection goes on after the next start. */
        if (!run_is_background(run) || !run_can_resume(run))
            run_end(run, RUN_INCOMPLETE, "server_shutdown", NULL, NULL);
    }
    journal_patience(a->journal, JOURNAL_BUSY_MS);
    a->stopping = true;
    outbox_flush(a);
    loop_stop(a->loop);
}

static void serve(struct agent *a, struct command *c) {
    switch (c->type) {
    case SUBMIT:
        run_begin(a, c->request, c->sink, c->sink_user);
        c->request = NULL;
        break;
    case CANCEL: {
        struct response *r = sessions_peek(a->sessions, c->id);
        bool found = r && r->run && c->owner && !strcmp(r->owner, c->owner);
        if (found)
            run_end(r->run, RUN_CANCELLED, "cancelled", NULL, NULL);
        c->done(c->user, found);
        break;
    }
    case DISCONNECT:
        outbox_drop_connection(a, c->connection);
        run_drop_connection(a, c->connection);
        sessions_drop_connection(a->sessions, c->connection);
        c->done(c->user, true);
        break;
    case REPLAY: serve_replay(a, c); break;
    case DELETE: serve_delete(a, c); break;
    case GET: {
        outbox_flush(a); /* what is shown is what is kept */
        struct response *r = sessions_find(a->sessions, c->id, c->owner, c->connection);
        if (r && r->store && outbox_holds(a, r) && is_locked(a, c))
            break;
        if (r)
            view_of(a, r, c->view, c->user);
        else
            c->view(c->user, NULL);
        break;
    }
    case LIST: serve_list(a, c); break;
    case WITH_TOOLS: c->with_tools(c->user, a->tools, a->sandbox); break;
    case RELOAD: serve_reload(a, c->settings); break;
    case CLOSE:
        a->closing = true;
        a->close_timer = loop_timer(a->loop, c->limit, stop_loop, a);
        break;
    }
    if (!c->waits)
        command_free(c);
    sessions_trim(a->sessions);
}

static void on_wake(void *user) {
    struct agent *a = user;
    struct note *note;
    struct command *c;
    while ((note = queue_take(a->notes)))
        run_note(a, note);
    while ((c = queue_take(a->inbox)))
        serve(a, c);
    atomic_store(&a->stat_waiting, (int)queue_length(a->inbox));
    atomic_store(&a->stat_responses, (int)sessions_count(a->sessions));
    if (a->closing && !a->runs && a->close_timer) {
        loop_timer_cancel(a->loop, a->close_timer);
        a->close_timer = loop_timer(a->loop, 0, stop_loop, a);
    }
}

static void wake_loop(void *user) {
    loop_wake(user);
}

static void *thread_main(void *user) {
    struct agent *a = user;
    pthread_setname_np(pthread_self(), "agent");
    loop_run(a->loop);
    return NULL;
}

/* --- opening and closing --- */

/* A delta of an item that was not whole when the process ended. */
static void add_delta(void *user, uint64_t number, const char *json) {
    struct response *r = user;
    struct run_event *event = run_event_from_json(r->id, number, json);
    if (event && event->type == RUN_DELTA && event->text && event->index >= 0 &&
        (size_t)event->index < r->output.n) {
        struct item *item = r->output.items[event->index];
        bool call = item->type == ITEM_TOOL_CALL || item->type == ITEM_FUNCTION_CALL;
        if (item->status == ITEM_IN_PROGRESS && !(call && *item->detail))
            text_append(call ? &item->arguments : &item->text, event->text, event->len);
    }
    run_event_free(event);
}

/* A response that was being made when the last process ended, and cannot go on: it gets its end
 * now. */
static bool settle(struct agent *a, struct response *r, struct err *e) {
    for (size_t i = 0; i < r->output.n; i++) {
        struct item *item = r->output.items[i];
        if (item->status != ITEM_IN_PROGRESS)
            continue;
        item->status = ITEM_INCOMPLETE;
        if (item->type == ITEM_TOOL_CALL && !*item->error)
            text_set(&item->error, "interrupted", 11);
        struct run_event done = {.type = RUN_ITEM_DONE, .index = (int)i, .item = item};
        char *json = run_event_to_json(&done);
        bool good = journal_event(a->journal, r, r->next_event++, json, e) &&
                    journal_item(a->journal, r, (int)i, item, e);
        free(json);
        if (!good)
            return false;
    }
    r->status = RUN_INCOMPLETE;
    r->completed_at = clock_wall_seconds();
    free(r->reason);
    r->reason = mem_strdup("interrupted");
    free(r->request);
    r->request = NULL;
    r->open_turn = r->tokens.n > r->progress.turn_start;
    struct run_event end = {
        .type = RUN_ENDED, .status = RUN_INCOMPLETE, .reason = r->reason, .usage = r->usage};
    char *json = run_event_to_json(&end);
    bool good = journal_response(a->journal, r, e) &&
                journal_event(a->journal, r, r->next_event++, json, e) &&
                journal_tokens(a->journal, r, e);
    r->delivered = r->next_event;
    free(json);
    return good;
}

/* Responses that were being made when the last process ended go on, or get their end. */
static bool take_up_interrupted(struct agent *a, struct err *e) {
    char **ids;
    size_t n = journal_interrupted(a->journal, &ids);
    bool good = true;
    for (size_t i = 0; i < n; i++) {
        struct response *r = good ? sessions_get(a->sessions, ids[i]) : NULL;
        free(ids[i]);
        if (!r)
            continue;
        journal_events(a->journal, r->id, -1, add_delta, r);
        if (!run_resume(a, r))
            good = settle(a, r, e);
    }
    free(ids);
    return good && (outbox_commit(a) == OUTBOX_GOOD || err_set(e, ERR_IO, "the journal cannot be written"));
}

enum { LAST_NOTE_MS = 60000 };

/* The engines are still open, and each generation's last note is on its way to our queue. */
static bool take_last_notes(struct agent *a) {
    for (int64_t until = clock_ms() + LAST_NOTE_MS; a->n_links && clock_ms() < until;) {
        struct note *note;
        while ((note = queue_take(a->notes)))
            run_note(a, note);
        if (a->n_links)
            nanosleep(&(struct timespec){0, 1000000}, NULL);
    }
    return a->n_links == 0;
}

/* Frees all there is, in the order in which one needs the other. */
static void agent_free(struct agent *a) {
    struct command *c;
    if (a->sessions)
        outbox_flush(a);
    while (a->runs) /* checkpointed: they go on after the next start */
        run_delivered_end(a->runs);
    if (a->n_links && !take_last_notes(a)) {
        log_error("agent", "an engine did not end its generations in %d s", LAST_NOTE_MS / 1000);
        return; /* it may still speak to the queue: that stays */
    }
    while (a->inbox && (c = queue_take(a->inbox))) {
        if (c->done)
            c->done(c->user, false);
        if (c->view)
            c->view(c->user, NULL);
        command_free(c);
    }
    sandbox_close(a->sandbox); /* every call of a tool gets its answer now */
    tools_close(a->tools);
    sessions_free(a->sessions);
    journal_close(a->journal);
    loop_free(a->loop);
    queue_free(a->inbox);
    queue_free(a->notes);
    free(a->engines);
    for (size_t i = 0; a->format_hints && i < a->n_engines; i++)
        free(a->format_hints[i]);
    free(a->format_hints);
    free(a->format_name);
    free(a);
}

/* FILE.lemma.json: {"format": …} as `lemma probe --keep` writes it; NULL when there is none. */
static char *read_hint(const char *model_path) {
    char text[4096];
    struct err ignored = {0};
    struct buf path = {0};
    buf_printf(&path, "%s.lemma.json", model_path);
    FILE *f = fopen(buf_text(&path), "re");
    buf_free(&path);
    if (!f)
        return NULL;
    size_t n = fread(text, 1, sizeof text, f);
    fclose(f);
    cJSON *o = json_parse(text, n, &ignored);
    const char *name = json_str(o, "format", NULL);
    char *hint = name ? mem_strdup(name) : NULL;
    cJSON_Delete(o);
    return hint;
}

const struct format *agent_format(struct agent *a, const struct engine *engine, struct err *e) {
    const char *name = a->format_name;
    for (size_t i = 0; i < a->n_engines && !name; i++)
        if (a->engines[i] == engine)
            name = a->format_hints[i];
    return format_choose(name, engine_info(engine), engine_tokenizer(engine), e);
}

struct agent *agent_open(const struct agent_params *params, struct err *e) {
    struct agent *a = mem_zero(1, sizeof *a);
    a->n_engines = params->n_engines;
    a->engines = mem_dup(params->engines, params->n_engines * sizeof *params->engines);
    a->sandbox = params->sandbox;
    set_budget(a, &params->budget);
    a->max_runs = params->max_runs > 0 ? params->max_runs : 256;
    a->format_name = params->format ? mem_strdup(params->format) : NULL;
    a->format_hints = mem_zero(a->n_engines + 1, sizeof *a->format_hints);
    for (size_t i = 0; i < a->n_engines; i++)
        a->format_hints[i] = read_hint(engine_info(a->engines[i])->path);
    for (size_t i = 0; i < a->n_engines; i++)
        if (!agent_format(a, a->engines[i], e))
            goto bad;
    a->loop = loop_new(e);
    if (!a->loop)
        goto bad;
    a->journal = journal_open(params->journal_path, e);
    if (!a->journal)
        goto bad;
    a->sessions = sessions_new(a->journal);
    if (!sandbox_attach(a->sandbox, a->loop, e))
        goto bad;
    a->inbox = queue_new(MAX_INBOX, wake_loop, a->loop);
    a->notes = queue_new(MAX_INBOX, wake_loop, a->loop);
    loop_on_wake(a->loop, on_wake, a);
    a->tools = tools_open(a->loop, a->sandbox, &params->tools, e);
    if (!a->tools || !take_up_interrupted(a, e))
        goto bad;
    journal_patience(a->journal, 0); /* from here on nobody waits on the spot */
    set_retention(a, params->keep_days);
    if (pthread_create(&a->thread, NULL, thread_main, a)) {
        err_errno(e, "cannot start the agent's thread");
        goto bad;
    }
    return a;
bad:
    agent_free(a);
    return NULL;
}

void agent_close(struct agent *a, int grace_ms) {
    if (!a)
        return;
    struct command *c = mem_zero(1, sizeof *c);
    c->type = CLOSE;
    c->limit = grace_ms;
    queue_put_always(a->inbox, c);
    pthread_join(a->thread, NULL);
    agent_free(a);
}

/* --- from other threads --- */

static char *dup_or_null(const char *s) {
    return s ? mem_strdup(s) : NULL;
}

static struct command *command_new(enum command_type type, const char *id, const char *owner,
                                   void *user) {
    struct command *c = mem_zero(1, sizeof *c);
    c->type = type;
    c->id = dup_or_null(id);
    c->owner = dup_or_null(owner);
    c->user = user;
    return c;
}

bool agent_submit(struct agent *a, struct run_request *request, run_sink sink, void *user,
                  struct err *e) {
    struct command *c = command_new(SUBMIT, NULL, NULL, NULL);
    c->request = request;
    c->sink = sink;
    c->sink_user = user;
    if (queue_put(a->inbox, c))
        return true;
    command_free(c);
    return err_set(e, ERR_BUSY, "too many requests are waiting; try again soon");
}

void agent_cancel(struct agent *a, const char *id, const char *owner, agent_done done, void *user) {
    struct command *c = command_new(CANCEL, id, owner, user);
    c->done = done;
    queue_put_always(a->inbox, c);
}

void agent_disconnect(struct agent *a, uint64_t connection, agent_done done, void *user) {
    struct command *c = command_new(DISCONNECT, NULL, NULL, user);
    c->connection = connection;
    c->done = done;
    queue_put_always(a->inbox, c);
}

void agent_replay(struct agent *a, const char *id, const char *owner, uint64_t connection,
                  int64_t after, bool follow, run_sink sink, void *sink_user, agent_done done,
                  void *user) {
    struct command *c = command_new(REPLAY, id, owner, user);
    c->connection = connection;
    c->after = after;
    c->follow = follow;
    c->sink = sink;
    c->sink_user = sink_user;
    c->done = done;
    queue_put_always(a->inbox, c);
}

void agent_delete(struct agent *a, const char *id, const char *owner, agent_done done, void *user) {
    struct command *c = command_new(DELETE, id, owner, user);
    c->done = done;
    queue_put_always(a->inbox, c);
}

void agent_get(struct agent *a, const char *id, const char *owner, uint64_t connection,
               agent_view fn, void *user) {
    struct command *c = command_new(GET, id, owner, user);
    c->connection = connection;
    c->view = fn;
    queue_put_always(a->inbox, c);
}

void agent_list(struct agent *a, const char *owner, const char *before, int limit, agent_view fn,
                void *user) {
    struct command *c = command_new(LIST, NULL, owner, user);
    c->before = dup_or_null(before);
    c->limit = limit;
    c->view = fn;
    queue_put_always(a->inbox, c);
}

void agent_reload(struct agent *a, const struct agent_budget *budget, int keep_days,
                  const struct tools_params *tools) {
    struct command *c = command_new(RELOAD, NULL, NULL, NULL);
    struct settings *s = c->settings = mem_zero(1, sizeof *s);
    s->budget = *budget;
    s->keep_days = keep_days;
    s->grants = dup_or_null(tools->grants);
    s->plugin_dirs = mem_zero(tools->n_plugin_dirs + 1, sizeof *s->plugin_dirs);
    for (size_t i = 0; i < tools->n_plugin_dirs; i++)
        s->plugin_dirs[s->n_plugin_dirs++] = mem_strdup(tools->plugin_dirs[i]);
    queue_put_always(a->inbox, c);
}

void agent_with_tools(struct agent *a,
                      void (*fn)(void *user, struct tools *tools, struct sandbox *sandbox),
                      void *user) {
    struct command *c = command_new(WITH_TOOLS, NULL, NULL, user);
    c->with_tools = fn;
    queue_put_always(a->inbox, c);
}

void agent_stats(struct agent *a, struct agent_stats *out) {
    *out = (struct agent_stats){
        .runs = atomic_load(&a->stat_runs),
        .waiting = atomic_load(&a->stat_waiting),
        .responses = atomic_load(&a->stat_responses),
        .started = atomic_load(&a->started),
        .completed = atomic_load(&a->completed),
        .failed = atomic_load(&a->failed),
        .cancelled = atomic_load(&a->cancelled),
        .incomplete = atomic_load(&a->incomplete),
        .tool_calls = atomic_load(&a->tool_calls),
        .tool_failures = atomic_load(&a->tool_failures),
    };
}
