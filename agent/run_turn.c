/* run_turn: one turn of the model: the generation, and the items that are read out of it. */
#include "agent/run.h"

#include <stdlib.h>
#include <string.h>

/* --- items out of what is read --- */

static void part_begins(void *user, enum turn_part part, const char *name) {
    struct run *run = user;
    static const enum item_type types[] = {ITEM_REASONING, ITEM_MESSAGE, ITEM_TOOL_CALL};
    if (run->ended)
        return;
    /* Who asked for no thought is not sent the one that the model cannot do without. */
    if (part == TURN_THOUGHT && run->request->think_budget < 0)
        return;
    if (run->check && part != TURN_CALL) {
        /* Thoughts are not told: they may say what the check would hold back. */
        if (part == TURN_THOUGHT || run->unsaid_item >= 0)
            return;
    } else if (run->check) {
        check_hold_call(run, name);
        return;
    }
    bool client = part == TURN_CALL && run_client_tool(run, name);
    enum item_type type = client ? ITEM_FUNCTION_CALL : types[part];
    if (run->replaying) {
        const struct item_list *out = &run->response->output;
        int index = run->replay_item++;
        run->replay_failed |= (size_t)index >= out->n || out->items[index]->type != type;
        run->open_item = run->replay_failed ? -1 : index;
        return;
    }
    struct item *item = item_new(type);
    if (part == TURN_CALL) {
        text_set(&item->name, name, strlen(name));
        char id[ID_SIZE];
        random_id("call_", id);
        text_set(&item->call_id, id, strlen(id));
    }
    int index = run_add_item(run, item);
    run->open_item = run->ended ? -1 : index;
}

void run_turn_say(struct run *run, int index, const char *text, size_t n) {
    struct item *item = run_item(run, index);
    char **told = item->type == ITEM_MESSAGE ? &item->text : &item->arguments;
    if (**told) /* before a crash */
        return;
    text_append(told, text, n);
    run_emit(run,
             (struct run_event){
                 .type = RUN_DELTA, .index = index, .item = item, .text = text, .len = n},
             true);
}

static void grow_item(struct run *run, enum turn_part part, const char *text, size_t n) {
    if (run->replaying || !n || run->open_item < 0)
        return;
    struct item *item = run_item(run, run->open_item);
    text_append(part == TURN_CALL ? &item->arguments : &item->text, text, n);
    struct run_event event = {
        .type = RUN_DELTA, .index = run->open_item, .item = item, .text = text, .len = n};
    if (part == TURN_TEXT && run->n_logs) {
        event.n_top = run->request->top_logprobs;
        event.n_logprobs = (int)run->n_logs / (1 + event.n_top);
        event.logprobs = run->logs;
    }
    run_emit(run, event, true);
    run->n_logs = 0;
}

/* Where the first stop text begins in what is held; its size if there is none. */
static size_t find_stop(const struct run *run) {
    size_t first = run->held.len;
    for (size_t i = 0; i < run->request->n_stop; i++) {
        const char *stop = run->request->stop[i];
        const char *at = *stop ? memmem(run->held.data, run->held.len, stop, strlen(stop)) : NULL;
        if (at && (size_t)(at - run->held.data) < first)
            first = (size_t)(at - run->held.data);
    }
    return first;
}

/* How many bytes at the end may be the beginning of a stop text. */
static size_t maybe_stop(const struct run *run) {
    size_t most = 0;
    for (size_t i = 0; i < run->request->n_stop; i++) {
        const char *stop = run->request->stop[i];
        size_t len = strlen(stop), k = len < run->held.len ? len : run->held.len;
        for (; k > most; k--)
            if (!memcmp(run->held.data + run->held.len - k, stop, k))
                most = k;
    }
    return most;
}

static void part_grows(void *user, enum turn_part part, const char *text, size_t n) {
    struct run *run = user;
    if (run->ended || run->stopped)
        return;
    if (run->check && part == TURN_TEXT) {
        buf_add(&run->unsaid, text, n);
        return;
    }
    if (run->check && part == TURN_CALL) {
        check_hold_arguments(run, text, n);
        return;
    }
    if (part != TURN_TEXT || !run->request->n_stop) {
        grow_item(run, part, text, n);
        return;
    }
    buf_add(&run->held, text, n);
    size_t stop = find_stop(run);
    run->stopped = stop < run->held.len;
    size_t now = run->stopped ? stop : run->held.len - maybe_stop(run);
    grow_item(run, part, run->held.data, now);
    buf_drop_front(&run->held, now);
}

static void part_ends(void *user, enum turn_part part, bool cut) {
    struct run *run = user;
    if (part == TURN_TEXT && !run->stopped && run->held.len)
        grow_item(run, part, run->held.data, run->held.len);
    buf_clear(&run->held);
    if (run->check && part == TURN_CALL) {
        check_end_call(run, cut);
        return;
    }
    int index = run->open_item;
    run->open_item = -1;
    if (run->check && part == TURN_TEXT && !cut) {
        if (index >= 0)
            run->unsaid_item = index;
        return;
    }
    if (run->ended || index < 0)
        return;
    if (part != TURN_CALL || cut) {
        if (!run->replaying)
            run_finish_item(run, index, cut ? ITEM_INCOMPLETE : ITEM_COMPLETED);
        return;
    }
    bool client = run_item(run, index)->type == ITEM_FUNCTION_CALL;
    run->calls = mem_grow(run->calls, run->n_calls + 1, sizeof *run->calls);
    run->calls[run->n_calls++] = (struct pending_call){.index = index, .client = client};
    if (client && !run->replaying)
        run_finish_item(run, index, ITEM_COMPLETED);
}

static const struct turn_reader_events reader_events = {part_begins, part_grows, part_ends};

/* --- the turn's grammar and reader --- */

void run_turn_drop(struct run *run) {
    turn_reader_free(run->reader);
    run->reader = NULL;
    if (run->grammar)
        grammar_unref(run->grammar);
    run->grammar = NULL;
    for (size_t i = 0; run->spec_names && run->spec_names[i]; i++)
        free(run->spec_names[i]);
    free(run->spec_names);
    free(run->spec_tools);
    run->spec_names = NULL;
    run->spec_tools = NULL;
    run->spec = (struct turn_spec){0};
    buf_clear(&run->held);
    run->n_logs = 0;
    run->stopped = run->thought_cut = false;
    check_drop(run);
}

bool run_turn_make(struct run *run, struct err *e) {
    run_turn_drop(run);
    const struct run_request *q = run->request;
    const struct run_progress *at = &run->response->progress;
    const struct tool **tools;
    size_t n = run_list_tools(run, &tools);
    run->format->turn(&run->context, run->think, at->steps > 1, &run->spec);
    run->spec_tools = mem_zero(n + 1, sizeof *run->spec_tools);
    run->spec_names = mem_zero(n + 1, sizeof *run->spec_names);
    bool forced = at->steps <= 1;
    size_t used = 0;
    for (size_t i = 0; i < n; i++) {
        /* Who brings tools and insists on a call means one of these. */
        if (forced && q->tool_choice == TURN_REQUIRED && q->n_client_tools &&
            !run_client_tool(run, tools[i]->name))
            continue;
        run->spec_names[used] = mem_strdup(tools[i]->name);
        run->spec_tools[used] = (struct turn_tool){run->spec_names[used], tools[i]->arguments};
        if (q->named_tool && !strcmp(q->named_tool, tools[i]->name))
            run->spec.named = used;
        used++;
    }
    free(tools);
    run->spec.tools = run->spec_tools;
    run->spec.n_tools = used;
    /* A forced call is forced once: after its result the model may answer. */
    run->spec.choice = forced                        ? q->tool_choice
                       : q->tool_choice == TURN_NONE ? TURN_NONE
                                                     : TURN_AUTO;
    int calls_left = run->budget.max_tool_calls - at->calls;
    if (calls_left <= 0)
        run->spec.choice = TURN_NONE;
    /* Some families write one call a turn. */
    run->spec.parallel = q->parallel_tool_calls && run->spec.max_calls != 1;
    run->spec.max_calls = run->spec.parallel && calls_left > 1 ? calls_left : 1;
    run->spec.reply = q->reply;
    run->grammar = grammar_turn(&run->spec, run->context.tokenizer, e);
    if (!run->grammar)
        return false;
    run->reader = turn_reader_new(&run->spec, &reader_events, run);
    return true;
}

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
        size_t n = (size_t)event->n_tokens;
        note->tokens = mem_dup(event->tokens, n * sizeof *event->tokens);
        note->n_tokens = event->n_tokens;
        if (event->logprobs)
            note->logprobs =
                mem_dup(event->logprobs, n * (1 + (size_t)link->n_top) * sizeof *event->logprobs);
    }
    queue_put_always(link->agent->notes, note);
}

void run_turn_abandon(struct run *run) {
    if (!run->link)
        return;
    engine_cancel(run->engine, run->generation);
    run->link->run = NULL; /* the link itself is freed with the last note */
    run->link = NULL;
    run->generation = 0;
}

static void try_again(void *user) {
    struct run *run = user;
    run->retry_timer = 0;
    run_turn_continue(run);
}

enum { RETRY_MS = 50 };

bool run_generate(struct run *run, const struct token_list *tokens, size_t n_turn, int max_tokens,
                  int top_logprobs, struct err *e) {
    struct gen_request g = {
        .tokens = tokens->ids,
        .n_tokens = tokens->n,
        .n_turn_tokens = n_turn,
        .sampling = run->sampling,
        .max_tokens = max_tokens,
        .grammar = run->grammar,
        .top_logprobs = top_logprobs,
        .think_budget = run->spec.think_open ? run->budget.max_think_tokens : 0,
        .adapter = run->adapter,
        .secret = !run->response->store,
        .fn = engine_says,
    };
    int steps = run->response->progress.steps;
    g.sampling.seed += steps ? (uint64_t)steps - 1 : 0;
    struct gen_link *link = mem_zero(1, sizeof *link);
    *link = (struct gen_link){run->agent, run, top_logprobs > 0 ? top_logprobs : 0};
    g.user = link;
    run->generation = engine_generate(run->engine, &g, e);
    if (!run->generation) {
        free(link);
        return false;
    }
    run->link = link;
    run->agent->n_links++;
    return true;
}

void run_turn_continue(struct run *run) {
    struct response *r = run->response;
    const struct run_request *q = run->request;
    struct err e = {0};
    size_t n_turn = r->tokens.n - r->progress.turn_start;
    if (lead_ask(run))
        return;
    int left = run->budget.max_output_tokens - r->usage.output_tokens;
    if (left <= 0) {
        run_end(run, RUN_INCOMPLETE, "max_output_tokens", NULL, NULL);
        return;
    }
    if (run_generate(run, &r->tokens, n_turn, q->prefill_only ? 0 : left, q->top_logprobs, &e))
        return;
    /* A run that has begun waits for its turn; a new one is turned away. */
    if (e.code == ERR_BUSY && (r->progress.steps > 1 || n_turn))
        run->retry_timer = loop_timer(run->agent->loop, RETRY_MS, try_again, run);
    else
        run_fail(run, &e);
}

void run_count_read(struct response *r, size_t before) {
    r->usage.input_tokens += (int)(r->tokens.n - before);
}

void run_turn_start(struct run *run) {
    struct response *r = run->response;
    struct err e = {0};
    if (compact_begin(run))
        return;
    run->compacted = false;
    size_t before = r->tokens.n;
    if (!run->request->prefill_only)
        run->format->reply(&run->context, run->think, r->progress.steps > 0, &r->tokens);
    run_count_read(r, before);
    r->progress.turn_start = r->tokens.n;
    r->progress.turn_items = (int)r->output.n;
    r->progress.calling = false;
    r->progress.steps++;
    if (run->request->prefill_only && !r->tokens.n)
        run_end(run, RUN_COMPLETED, NULL, NULL, NULL);
    else if (run_turn_make(run, &e))
        run_turn_continue(run);
    else
        run_fail(run, &e);
}

/* --- thoughts and texts that go in circles --- */

enum {
    LOOP_CHECK = 32,
    LOOP_PERIOD = 160,
    /* A thought is cut soon, because the answer is still to come. */
    THOUGHT_SHORTEST = 96,
    THOUGHT_TIMES = 4,
    /* A text may have been asked to say a thing many times. */
    TEXT_SHORTEST = 512,
    TEXT_TIMES = 8,
};

/* Whether the last tokens are the same stretch over and over: at least so many times, and so many
 * tokens in all. */
static bool goes_in_circles(const token_id *ids, size_t n, size_t times, size_t shortest) {
    for (size_t period = 1; period <= LOOP_PERIOD; period++) {
        size_t need = period * times > shortest ? period * times : shortest;
        if (n < need)
            return false;
        size_t i = 0;
        while (i < need - period && ids[n - 1 - i] == ids[n - 1 - i - period])
            i++;
        if (i == need - period)
            return true;
    }
    return false;
}

static void cut_thought(struct run *run) {
    struct response *r = run->response;
    struct token_list close = {0};
    run_turn_abandon(run);
    run->thought_cut = true;
    format_special(&run->context, run->spec.think_close, &close);
    token_list_append(&r->tokens, close.ids, close.n);
    r->usage.output_tokens += (int)close.n;
    run_turn_feed(run, close.ids, close.n);
    token_list_free(&close);
    if (!run->ended)
        run_turn_continue(run);
}

/* What it has said stands; the history gets its end token, so that the conversation can go on. */
static void end_text(struct run *run) {
    struct response *r = run->response;
    run_turn_abandon(run);
    if (run->check) { /* the check hears it as it would a text that ended */
        run_turn_ended(run);
        return;
    }
    turn_reader_finish(run->reader, true);
    if (run->ended)
        return;
    run->format->cut(&run->context, &r->tokens);
    r->open_turn = false;
    run_end(run, RUN_INCOMPLETE, "repetition", NULL, NULL);
}

/* The tokens of the turn, looked at after every LOOP_CHECK of them, however many came at once: so the same tokens are
 * always cut at the same place. A text that is held to a form is left alone: the form may want the same many times.
 * True when the generation was ended there. */
static bool check_circles(struct run *run) {
    struct response *r = run->response;
    const token_id *ids = r->tokens.ids + r->progress.turn_start;
    size_t n = r->tokens.n - r->progress.turn_start;
    if (n % LOOP_CHECK)
        return false;
    if (turn_reader_in_thought(run->reader)) {
        if (run->thought_cut || !run->spec.think_close ||
            !goes_in_circles(ids, n, THOUGHT_TIMES, THOUGHT_SHORTEST))
            return false;
        cut_thought(run);
        return true;
    }
    if (!turn_reader_in_text(run->reader) || run->spec.reply ||
        !goes_in_circles(ids, n, TEXT_TIMES, TEXT_SHORTEST))
        return false;
    end_text(run);
    return true;
}

/* --- taking in what was generated --- */

static void keep_logprobs(struct run *run, const struct token_logprob *row, int width) {
    run->logs = mem_grow(run->logs, run->n_logs + (size_t)width, sizeof *run->logs);
    for (int i = 0; i < width; i++) {
        struct run_logprob *log = &run->logs[run->n_logs++];
        *log = (struct run_logprob){.logprob = row[i].logprob};
        if (row[i].id >= 0)
            log->bytes = tokenizer_bytes(run->context.tokenizer, row[i].id, &log->len);
    }
}

void run_turn_feed(struct run *run, const token_id *ids, size_t n) {
    struct buf bytes = {0};
    for (size_t i = 0; i < n && !run->ended && !run->stopped; i++) {
        if (tokenizer_is_end(run->context.tokenizer, ids[i]))
            continue;
        buf_clear(&bytes);
        tokenizer_decode(run->context.tokenizer, &ids[i], 1, true, &bytes);
        turn_reader_feed(run->reader, buf_text(&bytes), bytes.len);
    }
    buf_free(&bytes);
}

static void read_tokens(struct run *run, const struct note *note) {
    struct response *r = run->response;
    int width = 1 + note->link->n_top;
    for (int i = 0; i < note->n_tokens && !run->ended && !run->stopped; i++) {
        token_id id = note->tokens[i];
        token_list_add(&r->tokens, id);
        r->usage.output_tokens++;
        if (turn_reader_in_thought(run->reader))
            r->usage.reasoning_tokens++;
        else if (note->logprobs && !tokenizer_is_end(run->context.tokenizer, id))
            keep_logprobs(run, note->logprobs + i * width, width);
        run_turn_feed(run, &id, 1);
        if (!turn_reader_in_text(run->reader)) /* a tag, a call, or the space around them */
            run->n_logs = 0;
        if (!run->ended && !run->stopped && check_circles(run))
            return;
    }
    if (!run->ended && run->stopped) {
        run_turn_abandon(run);
        run_turn_ended(run);
    }
}

void run_turn_ended(struct run *run) {
    struct response *r = run->response;
    turn_reader_finish(run->reader, false);
    if (run->ended || run->check_ticket)
        return;
    r->open_turn = false;
    if (!r->tokens.n || !tokenizer_is_end(run->context.tokenizer, r->tokens.ids[r->tokens.n - 1]))
        run->format->cut(&run->context, &r->tokens); /* the history needs its end token */
    if (check_run(run))
        return;
    if (run->n_calls)
        calls_run(run);
    else
        run_end(run, RUN_COMPLETED, NULL, NULL, NULL);
}

static void generation_ended(struct run *run, const struct note *note) {
    struct response *r = run->response;
    if (note->end == GEN_END_STOP) {
        run_turn_ended(run);
        return;
    }
    turn_reader_finish(run->reader, true);
    if (run->ended)
        return;
    r->open_turn = r->tokens.n > r->progress.turn_start &&
                   !tokenizer_is_end(run->context.tokenizer, r->tokens.ids[r->tokens.n - 1]);
    switch (note->end) {
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
    default: run_fail(run, &note->error); break;
    }
}

static void take_note(struct run *run, const struct note *note) {
    if (run->compacting) {
        compact_note(run, note);
        return;
    }
    switch (note->type) {
    case GEN_PREFILL:
        run_emit(run,
                 (struct run_event){.type = RUN_PREFILL,
                                    .n_prompt = note->n_prompt,
                                    .n_prompt_done = note->n_prompt_done},
                 false);
        break;
    case GEN_TOKENS: read_tokens(run, note); break;
    case GEN_DONE:
        run->link = NULL;
        run->generation = 0;
        if (!run->was_prompted && !run->response->progress.resumed)
            run->response->usage.cached_tokens = note->n_cached < run->response->usage.input_tokens
                                                     ? note->n_cached
                                                     : run->response->usage.input_tokens;
        run->was_prompted = true;
        generation_ended(run, note);
        break;
    }
}

void run_note(struct agent *a, struct note *note) {
    struct run *run = note->link->run;
    if (run && !run->ended)
        take_note(run, note);
    if (note->type == GEN_DONE) {
        free(note->link);
        a->n_links--;
    }
    free(note->tokens);
    free(note->logprobs);
    free(note);
}
