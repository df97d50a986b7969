/* run_compact: a conversation that outgrows the context ends with an error, or, where its agent says
 * so, goes on with less: what is old becomes a summary, an item of the output that everybody sees, and
 * the recent turns stay word for word. The summary is the model's own; where it cannot write one, it
 * is made of the turns' first words. Nothing is left out without being told. */
#include "agent/run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    ROOM_SHARE = 4,    /* of the context, kept free for the answer (or all that it may have) */
    KEEP_SHARE = 2,    /* the most of the context that turns before the present one may fill */
    SUMMARY_SHARE = 8, /* the most that the summary may */
    SUMMARY_MOST = 512,
    FRAME = 64,  /* tokens around the answer or the request for a summary */
    WORDS = 240, /* bytes of a text, in a summary made of first words */
};

static const char request[] =
    "Summarise our conversation up to here for yourself: what was asked, what was found, which names, numbers and "
    "decisions still matter. Only the summary, in plain sentences.";

/* --- what a history is once it has summaries --- */

static const struct item *last_summary(const struct item *const *items, size_t n, size_t *at) {
    for (size_t i = n; i--;)
        if (items[i]->type == ITEM_COMPACTION && items[i]->status == ITEM_COMPLETED) {
            *at = i;
            return items[i];
        }
    return NULL;
}

static size_t kept_by(const struct item *summary) {
    cJSON *detail = cJSON_Parse(summary->detail);
    double kept = json_num(detail, "kept_items", 0);
    cJSON_Delete(detail);
    return kept > 0 && kept < 1e9 ? (size_t)kept : 0;
}

size_t compact_view(const struct item **items, size_t n) {
    size_t at = 0, from = 0, used = 0;
    const struct item *summary = last_summary(items, n, &at);
    const struct item **view = mem_zero(n + 1, sizeof *view);
    if (summary) {
        view[used++] = summary;
        from = at;
        for (size_t kept = kept_by(summary); kept && from; from--)
            kept -= items[from - 1]->type != ITEM_COMPACTION;
    }
    for (size_t i = from; i < n; i++)
        if (items[i]->type != ITEM_COMPACTION)
            view[used++] = items[i];
    if (used)
        memcpy(items, view, used * sizeof *items);
    free(view);
    return used;
}

/* The history of the run up to now, as the model is to see it; NULL when a part of it was deleted.
 * `own`: how many of the items at the end are this response's. */
static const struct item **collect(struct run *run, size_t *n, size_t *own) {
    struct response *r = run->response;
    const struct item **items = NULL;
    *n = 0;
    struct response *before =
        r->previous_id ? sessions_find(run->agent->sessions, r->previous_id, r->owner, r->connection)
                       : NULL;
    if (r->previous_id &&
        (!before || !sessions_history(run->agent->sessions, before, &items, n))) {
        free(items);
        return NULL;
    }
    items = mem_grow(items, *n + r->input.n + r->output.n + 1, sizeof *items);
    *own = 0;
    const struct item_list *const lists[] = {&r->input, &r->output};
    for (int k = 0; k < 2; k++)
        for (size_t i = 0; i < lists[k]->n; i++) {
            items[(*n)++] = lists[k]->items[i];
            *own += lists[k]->items[i]->type != ITEM_COMPACTION;
        }
    *n = compact_view(items, *n);
    *own = *own < *n ? *own : *n;
    return items;
}

/* --- which turns stay --- */

static size_t count_tokens(struct run *run, const struct item *const *items, size_t n) {
    struct token_list tokens = {0};
    format_conversation(run->format, &run->context, items, n, &tokens);
    size_t count = tokens.n;
    token_list_free(&tokens);
    return count;
}

static bool begins_turn(const struct item *item) {
    return item->type == ITEM_MESSAGE && item->role == ROLE_USER;
}

/* Where what stays begins: the present turn always stays, of those before it as many as fit. */
static size_t first_kept(struct run *run, const struct item *const *items, size_t n, size_t own) {
    size_t from = n - own, most = (size_t)run->context.info->n_ctx / KEEP_SHARE;
    /* results of the client stay with the call that they belong to */
    if (from < n && items[from]->type == ITEM_FUNCTION_OUTPUT)
        while (from && !begins_turn(items[from]))
            from--;
    int turns = 0;
    for (size_t i = from; i-- && turns < run->compact_turns;) {
        if (!begins_turn(items[i]))
            continue;
        if (count_tokens(run, items + i, n - i) > most)
            break;
        from = i;
        turns++;
    }
    return from;
}

/* --- the summary --- */

static size_t summary_budget(const struct run *run) {
    size_t share = (size_t)run->context.info->n_ctx / SUMMARY_SHARE;
    return share < SUMMARY_MOST ? share : SUMMARY_MOST;
}

/* The first words of a text, without its line breaks. */
static void add_words(struct buf *out, const char *before, const char *text) {
    bool incomplete;
    size_t n = strlen(text);
    bool cut = n > WORDS;
    n = cut ? utf8_valid_prefix(text, WORDS, &incomplete) : n;
    buf_str(out, before);
    for (size_t i = 0; i < n; i++)
        buf_char(out, text[i] == '\n' || text[i] == '\r' ? ' ' : text[i]);
    if (cut)
        buf_str(out, "…");
}

/* One line an item. */
static void add_item(struct buf *out, const struct item *item) {
    char *boxed = NULL;
    switch (item->type) {
    case ITEM_COMPACTION: buf_str(out, item->text); break;
    case ITEM_MESSAGE:
        boxed = item->role == ROLE_ASSISTANT ? text_boxed(item->text) : NULL;
        add_words(out,
                  item->role == ROLE_USER     ? "Asked: "
                  : item->role == ROLE_SYSTEM ? "Told: "
                                              : "Answered: ",
                  boxed ? boxed : item->text);
        break;
    case ITEM_TOOL_CALL:
        add_words(out, "Called ", item->name);
        add_words(out, " with ", item->arguments);
        add_words(out, ": ", item->output);
        break;
    default: return;
    }
    buf_char(out, '\n');
    free(boxed);
}

/* The items' first words; the oldest go when there are too many. */
static char *first_words(struct run *run, const struct item *const *items, size_t n) {
    struct buf text = {0};
    for (size_t i = 0; i < n; i++)
        add_item(&text, items[i]);
    const char *at = buf_text(&text);
    for (size_t most = summary_budget(run);;) {
        struct token_list tokens = {0};
        format_text(&run->context, at, &tokens);
        size_t count = tokens.n;
        token_list_free(&tokens);
        const char *next = count > most ? strchr(at, '\n') : NULL;
        if (!next || !next[1])
            break;
        /* so many lines that the rest may fit; lines differ, so it is counted again */
        for (size_t drop = (count - most) * strlen(at) / count; next[1] && (size_t)(next - at) < drop;)
            next = strchr(next + 1, '\n');
        if (!next || !next[1])
            break;
        at = next + 1;
    }
    char *out = mem_strdup(at);
    buf_free(&text);
    size_t len = strlen(out);
    if (len && out[len - 1] == '\n')
        out[len - 1] = 0;
    return out;
}

static void finish(struct run *run, char *summary);

static void fall_back(struct run *run) {
    size_t n, own;
    const struct item **items = collect(run, &n, &own);
    char *text = items && n > run->compact_kept ? first_words(run, items, n - run->compact_kept) : NULL;
    free(items);
    finish(run, text);
}

/* Asks the model; false when it cannot write one. */
static bool ask_model(struct run *run, const struct item *const *old, size_t n) {
    const struct format *f = run->format;
    struct format_context c = run->context;
    struct token_list tokens = {0};
    struct err e = {0};
    if (c.tools_trained) /* it can do what it was trained for */
        return false;
    char *lead = f->lead ? f->lead(&c, NULL, NULL, 0) : NULL;
    c.lead = lead;
    f->open(&c, NULL, NULL, 0, &tokens);
    format_conversation(f, &c, old, n, &tokens);
    struct item *ask = item_new(ITEM_MESSAGE);
    ask->role = ROLE_USER;
    text_set(&ask->text, request, sizeof request - 1);
    c.lead = NULL;
    format_conversation(f, &c, (const struct item *const *)&ask, 1, &tokens);
    item_free(ask);
    free(lead);
    f->reply(&c, false, false, &tokens);
    bool asked = false;
    if (tokens.n + summary_budget(run) <= (size_t)c.info->n_ctx) {
        run_turn_drop(run);
        f->turn(&c, false, false, &run->spec);
        run->spec.choice = TURN_NONE;
        run->grammar = grammar_turn(&run->spec, c.tokenizer, &e);
        asked = run->grammar && run_generate(run, &tokens, 0, (int)summary_budget(run), -1, &e);
    }
    token_list_free(&tokens);
    return asked;
}

/* --- the steps --- */

static bool is_needed(const struct run *run) {
    const struct response *r = run->response;
    size_t n_ctx = (size_t)run->context.info->n_ctx, room = n_ctx / ROOM_SHARE;
    int left = run->budget.max_output_tokens - r->usage.output_tokens;
    if (left < (int)room)
        room = left > 0 ? (size_t)left : 0;
    if (room < summary_budget(run)) /* the model is to read all of it once more, and to sum it up */
        room = summary_budget(run);
    return run->compact_turns >= 0 && !run->compacted && r->tokens.n + room + FRAME > n_ctx;
}

bool compact_begin(struct run *run) {
    struct response *r = run->response;
    size_t n, own;
    if (!is_needed(run))
        return false;
    const struct item **items = collect(run, &n, &own);
    if (!items)
        return false;
    size_t from = first_kept(run, items, n, own);
    bool useful = from > 0 && !(from == 1 && items[0]->type == ITEM_COMPACTION);
    if (useful) {
        run->compacting = true;
        run->compact_kept = n - from;
        run->compact_left_out = from;
        r->progress.turn_start = r->tokens.n; /* no turn is open */
        run->open_item = run_add_item(run, item_new(ITEM_COMPACTION));
        if (!run->ended && !ask_model(run, items, from))
            finish(run, first_words(run, items, from));
    }
    free(items);
    return useful;
}

static void finish(struct run *run, char *summary) {
    struct response *r = run->response;
    const struct format *f = run->format;
    int index = run->open_item;
    size_t n, own, before = r->tokens.n;
    struct err e = {0};
    run->compacting = false;
    run->compacted = true;
    buf_free(&run->compact_text);
    run_turn_drop(run);
    const struct item **items = summary ? collect(run, &n, &own) : NULL;
    if (!items || n < run->compact_kept) {
        free(items);
        free(summary);
        err_set(&e, ERR_LIMIT, "the conversation outgrew the context, and a part of it was deleted");
        run_fail(run, &e);
        return;
    }
    struct item *item = run_item(run, index);
    text_set(&item->text, summary, strlen(summary));
    free(summary);
    /* The summary, then what stays. */
    const struct item **kept = mem_zero(run->compact_kept + 1, sizeof *kept);
    kept[0] = item;
    memcpy(kept + 1, items + n - run->compact_kept, run->compact_kept * sizeof *kept);
    const struct tool **tools;
    size_t n_tools = run_list_tools(run, &tools);
    struct format_context c = run->context;
    char *lead = f->lead ? f->lead(&c, r->instructions, tools, n_tools) : NULL;
    c.lead = lead;
    struct token_list tokens = {0};
    f->open(&c, r->instructions, tools, n_tools, &tokens);
    format_conversation(f, &c, kept, run->compact_kept + 1, &tokens);
    free(lead);
    free(tools);
    free(kept);
    free(items);
    token_list_free(&r->tokens);
    r->tokens = tokens;
    r->n_before = r->n_saved = 0;
    r->progress.turn_start = tokens.n;
    r->usage.input_tokens = (r->progress.steps ? r->usage.input_tokens : 0) + (int)tokens.n;
    char detail[200];
    snprintf(detail, sizeof detail,
             "{\"kept_items\":%zu,\"left_out_items\":%zu,\"tokens_before\":%zu,\"tokens_after\":%zu}",
             run->compact_kept, run->compact_left_out, before, tokens.n);
    text_set(&item->detail, detail, strlen(detail));
    run->open_item = -1;
    run_finish_item(run, index, ITEM_COMPLETED);
    if (!run->ended)
        run_turn_start(run);
}

void compact_note(struct run *run, const struct note *note) {
    if (note->type == GEN_TOKENS) {
        for (int i = 0; i < note->n_tokens; i++)
            if (!tokenizer_is_end(run->context.tokenizer, note->tokens[i]))
                tokenizer_decode(run->context.tokenizer, &note->tokens[i], 1, false, &run->compact_text);
        return;
    }
    if (note->type != GEN_DONE)
        return;
    run->link = NULL;
    run->generation = 0;
    struct buf clean = {0};
    const char *text = buf_text(&run->compact_text);
    size_t n = run->compact_text.len, skip = strspn(text, " \t\r\n");
    while (n > skip && strchr(" \t\r\n", text[n - 1]))
        n--;
    utf8_append_valid(&clean, text + skip, n - skip, true);
    if (note->end == GEN_END_CANCELLED)
        run_end(run, RUN_CANCELLED, "cancelled", NULL, NULL);
    else if (clean.len && (note->end == GEN_END_STOP || note->end == GEN_END_LENGTH))
        finish(run, mem_strdup(buf_text(&clean)));
    else
        fall_back(run);
    buf_free(&clean);
}
