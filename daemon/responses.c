/* responses: the Responses API's spelling of a run. */
#include "base/clock.h"
#include "base/json.h"
#include "daemon/speller.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct spelled { /* an item of the output */
    char *id;
    enum item_type type;
    bool arguments_done;
    struct buf logprobs; /* of its text so far */
    char *json;          /* once it is whole */
};

struct responses {
    struct speller base;
    char *id, *echo, *stream_id;
    bool summary;
    int64_t after, completed_at;
    int64_t number; /* of the next event */
    struct spelled *items;
    size_t n_items;
    char *boxed; /* the last \boxed{} of an answer, or NULL */
    enum run_status status;
    char *reason, *error_code, *error_message;
    struct run_usage usage;
    bool has_usage;
};

static struct responses *of(struct speller *s) {
    return (struct responses *)s;
}

static void add_string(struct buf *out, const char *key, const char *value) {
    buf_printf(out, ",\"%s\":", key);
    if (value)
        json_append_string(out, value, strlen(value));
    else
        buf_str(out, "null");
}

/* --- items --- */

static const char *item_status_name(enum item_status status) {
    return status == ITEM_IN_PROGRESS ? "in_progress"
           : status == ITEM_COMPLETED ? "completed"
           : status == ITEM_FAILED    ? "failed"
                                      : "incomplete";
}

static const char *type_name(enum item_type type) {
    static const char *const names[] = {
        "message",       "reasoning", "mcp_call", "function_call", "function_call_output",
        "item_reference", "compaction"};
    return names[type];
}

static void append_text_part(struct buf *out, const char *type, const char *text,
                             const struct buf *logprobs) {
    buf_printf(out, "{\"type\":\"%s\"", type);
    if (!strcmp(type, "output_text"))
        buf_printf(out, ",\"annotations\":[],\"logprobs\":[%s]",
                   logprobs ? buf_text(logprobs) : "");
    add_string(out, "text", text);
    buf_char(out, '}');
}

/* An item as it is announced (`begun`: without its content) or as it ends. */
static void append_item(struct buf *out, const struct item *item, bool summary, bool begun,
                        const struct buf *logprobs) {
    buf_str(out, "{\"id\":");
    json_append_string(out, item->id, strlen(item->id));
    buf_printf(out, ",\"type\":\"%s\",\"status\":\"%s\"", type_name(item->type),
               begun ? "in_progress" : item_status_name(item->status));
    switch (item->type) {
    case ITEM_MESSAGE:
        buf_printf(out, ",\"role\":\"%s\",\"content\":[",
                   item->role == ROLE_USER     ? "user"
                   : item->role == ROLE_SYSTEM ? "system"
                                               : "assistant");
        if (!begun)
            append_text_part(out, item->role == ROLE_ASSISTANT ? "output_text" : "input_text",
                             item->text, logprobs);
        buf_char(out, ']');
        break;
    case ITEM_REASONING:
        buf_str(out, ",\"summary\":[");
        if (!begun && summary)
            append_text_part(out, "summary_text", item->text, NULL);
        buf_str(out, "]");
        if (!summary) {
            buf_str(out, ",\"content\":[");
            if (!begun)
                append_text_part(out, "reasoning_text", item->text, NULL);
            buf_str(out, "]");
        }
        break;
    case ITEM_TOOL_CALL:
        buf_str(out, ",\"server_label\":\"lemma\",\"approval_request_id\":null");
        add_string(out, "name", item->name);
        add_string(out, "arguments", begun ? "" : item->arguments);
        add_string(out, "output", !begun && *item->output ? item->output : NULL);
        add_string(out, "error", !begun && *item->error ? item->error : NULL);
        if (!begun && *item->detail)
            buf_printf(out, ",\"lemma\":%s", item->detail);
        break;
    case ITEM_FUNCTION_CALL:
        add_string(out, "call_id", item->call_id);
        add_string(out, "name", item->name);
        add_string(out, "arguments", begun ? "" : item->arguments);
        break;
    case ITEM_FUNCTION_OUTPUT:
        add_string(out, "call_id", item->call_id);
        add_string(out, "output", item->output);
        break;
    case ITEM_COMPACTION: /* the client may send it back as it is */
        add_string(out, "encrypted_content", begun ? "" : item->text);
        if (!begun && *item->detail)
            buf_printf(out, ",\"lemma\":%s", item->detail);
        break;
    case ITEM_REFERENCE: break;
    }
    buf_char(out, '}');
}

/* --- the response object --- */

struct facts {
    const char *id, *echo, *status, *reason, *error_code, *error_message, *boxed;
    int64_t completed_at;
    const struct run_usage *usage;
};

static void append_usage(struct buf *out, const struct run_usage *u) {
    buf_printf(out,
               "{\"input_tokens\":%d,\"input_tokens_details\":{\"cached_tokens\":%d},"
               "\"output_tokens\":%d,\"output_tokens_details\":{\"reasoning_tokens\":%d},"
               "\"total_tokens\":%d}",
               u->input_tokens, u->cached_tokens, u->output_tokens, u->reasoning_tokens,
               u->input_tokens + u->output_tokens);
}

/* The echo's members, with the boxed answer among the metadata. */
static void append_echo(struct buf *out, const char *echo, const char *boxed) {
    static const char key[] = "\"metadata\":{";
    const char *at = boxed ? strstr(echo, key) : NULL;
    size_t n = strlen(echo);
    if (n < 3)
        return;
    buf_char(out, ',');
    if (!at) {
        buf_add(out, echo + 1, n - 2);
        return;
    }
    at += sizeof key - 1;
    buf_add(out, echo + 1, (size_t)(at - echo - 1));
    buf_str(out, "\"boxed\":");
    json_append_string(out, boxed, strlen(boxed));
    if (*at != '}')
        buf_char(out, ',');
    buf_add(out, at, n - (size_t)(at - echo) - 1);
}

/* All but the closing of "output" and of the object itself. */
static void open_response(struct buf *out, const struct facts *f) {
    buf_str(out, "{\"id\":");
    json_append_string(out, f->id, strlen(f->id));
    buf_printf(out, ",\"object\":\"response\",\"status\":\"%s\"", f->status);
    append_echo(out, f->echo && *f->echo ? f->echo : "{}", f->boxed);
    if (f->completed_at)
        buf_printf(out, ",\"completed_at\":%lld", (long long)f->completed_at);
    else
        buf_str(out, ",\"completed_at\":null");
    buf_str(out, ",\"error\":");
    if (f->error_code) {
        buf_str(out, "{\"code\":");
        json_append_string(out, f->error_code, strlen(f->error_code));
        add_string(out, "message", f->error_message ? f->error_message : f->error_code);
        buf_char(out, '}');
    } else {
        buf_str(out, "null");
    }
    buf_str(out, ",\"incomplete_details\":");
    if (f->reason) {
        buf_str(out, "{\"reason\":");
        json_append_string(out, f->reason, strlen(f->reason));
        buf_char(out, '}');
    } else {
        buf_str(out, "null");
    }
    buf_str(out, ",\"usage\":");
    if (f->usage)
        append_usage(out, f->usage);
    else
        buf_str(out, "null");
    buf_str(out, ",\"output\":[");
}

static char *find_boxed(const char *text) {
    const char *last = NULL;
    for (const char *p = text; (p = strstr(p, "\\boxed{")); p += 7)
        last = p + 7;
    int depth = 1;
    for (const char *p = last; p && *p; p++) {
        depth += *p == '{';
        depth -= *p == '}';
        if (!depth)
            return mem_strndup(last, (size_t)(p - last));
    }
    return NULL;
}

/* The status of the object; a cancelled response ends on a stream as response.incomplete. */
static const char *status_name(enum run_status status, bool on_stream) {
    switch (status) {
    case RUN_QUEUED: return "queued";
    case RUN_IN_PROGRESS: return "in_progress";
    case RUN_COMPLETED: return "completed";
    case RUN_INCOMPLETE: return "incomplete";
    case RUN_CANCELLED: return on_stream ? "incomplete" : "cancelled";
    case RUN_FAILED: break;
    }
    return "failed";
}

static void append_response(const struct responses *r, struct buf *out, bool on_stream) {
    struct facts f = {.id = r->id,
                      .echo = r->echo,
                      .status = status_name(r->status, on_stream),
                      .reason = r->reason,
                      .error_code = r->error_code,
                      .error_message = r->error_message,
                      .boxed = r->boxed,
                      .completed_at = r->base.ended ? r->completed_at : 0,
                      .usage = r->has_usage ? &r->usage : NULL};
    open_response(out, &f);
    bool first = true;
    for (size_t i = 0; i < r->n_items; i++)
        if (r->items[i].json) {
            buf_printf(out, "%s%s", first ? "" : ",", r->items[i].json);
            first = false;
        }
    buf_str(out, "]}");
}

void responses_append_view(struct buf *out, const struct response_view *v) {
    char *boxed = NULL;
    bool ended = v->status != RUN_QUEUED && v->status != RUN_IN_PROGRESS;
    bool summary = responses_echo_summary(v->echo);
    for (size_t i = 0; i < v->n_output; i++)
        if (v->output[i]->type == ITEM_MESSAGE) {
            char *found = find_boxed(v->output[i]->text);
            if (found) {
                free(boxed);
                boxed = found;
            }
        }
    struct facts f = {.id = v->id,
                      .echo = v->echo,
                      .status = status_name(v->status, false),
                      .reason = v->reason,
                      .error_code = v->error_code,
                      .error_message = v->error_message,
                      .boxed = boxed,
                      .completed_at = ended ? v->completed_at : 0,
                      .usage = ended ? &v->usage : NULL};
    open_response(out, &f);
    for (size_t i = 0; i < v->n_output; i++) {
        if (i)
            buf_char(out, ',');
        append_item(out, v->output[i], summary, false, NULL);
    }
    buf_str(out, "]}");
    free(boxed);
}

void responses_append_input(struct buf *out, const struct response_view *v) {
    for (size_t i = 0; i < v->n_input; i++) {
        if (i)
            buf_char(out, ',');
        append_item(out, v->input[i], false, false, NULL);
    }
}

enum { PREVIEW_BYTES = 120 };

void responses_append_summary(struct buf *out, const struct response_view *v) {
    bool ended = v->status != RUN_QUEUED && v->status != RUN_IN_PROGRESS;
    const char *asked = "";
    for (size_t i = 0; i < v->n_input; i++)
        if (v->input[i]->type == ITEM_MESSAGE && v->input[i]->role == ROLE_USER)
            asked = v->input[i]->text;
    buf_str(out, "{\"id\":");
    json_append_string(out, v->id, strlen(v->id));
    buf_printf(out, ",\"object\":\"response\",\"status\":\"%s\",\"created_at\":%lld",
               status_name(v->status, false), (long long)v->created_at);
    add_string(out, "model", *v->model ? v->model : "lemma");
    add_string(out, "previous_response_id", v->previous_id);
    if (ended) {
        buf_printf(out, ",\"completed_at\":%lld,\"usage\":", (long long)v->completed_at);
        append_usage(out, &v->usage);
    }
    buf_str(out, ",\"lemma\":{\"asked\":");
    bool incomplete;
    size_t n = strlen(asked);
    if (n > PREVIEW_BYTES)
        n = utf8_valid_prefix(asked, PREVIEW_BYTES, &incomplete);
    json_append_string(out, asked, n);
    buf_printf(out, ",\"tool_calls\":%d}}", v->n_tool_calls);
}

bool responses_echo_summary(const char *echo) {
    struct err ignored = {0};
    cJSON *o = echo ? json_parse(echo, strlen(echo), &ignored) : NULL;
    const cJSON *r = json_get(o, "reasoning");
    bool summary = json_has(r, "summary") || json_has(r, "generate_summary");
    cJSON_Delete(o);
    return summary;
}

/* --- saying --- */

/* Begins an event: its type is written, members follow. */
static void begin(struct buf *out, const char *type) {
    buf_printf(out, "{\"type\":\"%s\"", type);
}

/* Ends it with its number and says it, unless the listener has it already. */
static void say_numbered(struct responses *r, const char *type, struct buf *out) {
    int64_t number = r->number++;
    if (number > r->after) {
        buf_printf(out, ",\"sequence_number\":%lld", (long long)number);
        if (r->stream_id)
            add_string(out, "stream_id", r->stream_id);
        buf_char(out, '}');
        r->base.say(r->base.user, type, out);
    }
    buf_free(out);
}

/* An extension of ours: no number, since it is not part of the response. */
static void say_aside(struct responses *r, const char *type, struct buf *out) {
    if (r->number - 1 > r->after) {
        if (r->stream_id)
            add_string(out, "stream_id", r->stream_id);
        buf_char(out, '}');
        r->base.say(r->base.user, type, out);
    }
    buf_free(out);
}

static void say_response(struct responses *r, const char *type) {
    struct buf b = {0};
    begin(&b, type);
    buf_str(&b, ",\"response\":");
    append_response(r, &b, true);
    say_numbered(r, type, &b);
}

static void say_output_item(struct responses *r, const char *type, int index,
                            const struct item *item, bool begun) {
    struct buf b = {0};
    begin(&b, type);
    buf_printf(&b, ",\"output_index\":%d,\"item\":", index);
    if (begun)
        append_item(&b, item, r->summary, true, NULL);
    else
        buf_str(&b, r->items[index].json);
    say_numbered(r, type, &b);
}

/* The members that every event about an item has. */
static void add_place(struct buf *b, const struct responses *r, int index) {
    add_string(b, "item_id", r->items[index].id);
    buf_printf(b, ",\"output_index\":%d", index);
}

/* How the parts of an item's text are called: answer, thought, or thought as a summary. */
struct part_words {
    const char *part_event, *text_event, *part_type, *index_name;
};

static struct part_words words_for(const struct responses *r, enum item_type type) {
    if (type == ITEM_MESSAGE)
        return (struct part_words){"response.content_part", "response.output_text", "output_text",
                                   "content_index"};
    if (r->summary)
        return (struct part_words){"response.reasoning_summary_part",
                                   "response.reasoning_summary_text", "summary_text",
                                   "summary_index"};
    return (struct part_words){"response.content_part", "response.reasoning_text", "reasoning_text",
                               "content_index"};
}

static void say_part(struct responses *r, int index, const char *suffix, const char *text) {
    struct part_words w = words_for(r, r->items[index].type);
    char type[64];
    snprintf(type, sizeof type, "%s.%s", w.part_event, suffix);
    struct buf b = {0};
    begin(&b, type);
    add_place(&b, r, index);
    buf_printf(&b, ",\"%s\":0,\"part\":", w.index_name);
    append_text_part(&b, w.part_type, text, &r->items[index].logprobs);
    say_numbered(r, type, &b);
}

static void say_text(struct responses *r, int index, const char *suffix, const char *key,
                     const char *text, size_t n, const struct buf *logprobs) {
    enum item_type kind = r->items[index].type;
    struct part_words w = words_for(r, kind);
    char type[64];
    snprintf(type, sizeof type, "%s.%s", w.text_event, suffix);
    struct buf b = {0};
    begin(&b, type);
    add_place(&b, r, index);
    buf_printf(&b, ",\"%s\":0,\"%s\":", w.index_name, key);
    json_append_string(&b, text, n);
    if (kind == ITEM_MESSAGE)
        buf_printf(&b, ",\"logprobs\":[%s]", buf_text(logprobs));
    say_numbered(r, type, &b);
}

static void say_arguments(struct responses *r, int index, const char *suffix, const char *key,
                          const char *text, size_t n, const char *name) {
    char type[64];
    snprintf(type, sizeof type, "response.%s_arguments.%s",
             r->items[index].type == ITEM_TOOL_CALL ? "mcp_call" : "function_call", suffix);
    struct buf b = {0};
    begin(&b, type);
    add_place(&b, r, index);
    if (name)
        add_string(&b, "name", name);
    buf_printf(&b, ",\"%s\":", key);
    json_append_string(&b, text, n);
    say_numbered(r, type, &b);
}

static void say_call_state(struct responses *r, int index, const char *state) {
    char type[64];
    snprintf(type, sizeof type, "response.mcp_call.%s", state);
    struct buf b = {0};
    begin(&b, type);
    add_place(&b, r, index);
    say_numbered(r, type, &b);
}

/* --- reading the run's events --- */

static void item_added(struct responses *r, int index, const struct item *item) {
    while (r->n_items <= (size_t)index) {
        r->items = mem_grow(r->items, r->n_items + 1, sizeof *r->items);
        r->items[r->n_items++] = (struct spelled){0};
    }
    struct spelled *s = &r->items[index];
    free(s->id);
    s->id = mem_strdup(item->id);
    s->type = item->type;
    say_output_item(r, "response.output_item.added", index, item, true);
    if (item->type == ITEM_MESSAGE || item->type == ITEM_REASONING)
        say_part(r, index, "added", "");
    else if (item->type == ITEM_TOOL_CALL)
        say_call_state(r, index, "in_progress");
}

static void arguments_done(struct responses *r, int index, const struct item *item) {
    if (r->items[index].arguments_done)
        return;
    r->items[index].arguments_done = true;
    say_arguments(r, index, "done", "arguments", item->arguments, strlen(item->arguments),
                  item->name);
}

static void item_done(struct responses *r, int index, const struct item *item) {
    struct buf json = {0};
    append_item(&json, item, r->summary, false, &r->items[index].logprobs);
    free(r->items[index].json);
    r->items[index].json = buf_take(&json);
    switch (item->type) {
    case ITEM_MESSAGE:
    case ITEM_REASONING:
        say_text(r, index, "done", "text", item->text, strlen(item->text),
                 &r->items[index].logprobs);
        say_part(r, index, "done", item->text);
        break;
    case ITEM_TOOL_CALL:
        arguments_done(r, index, item);
        say_call_state(r, index, item->status == ITEM_COMPLETED ? "completed" : "failed");
        break;
    case ITEM_FUNCTION_CALL: arguments_done(r, index, item); break;
    case ITEM_FUNCTION_OUTPUT:
    case ITEM_REFERENCE:
    case ITEM_COMPACTION: break;
    }
    say_output_item(r, "response.output_item.done", index, item, false);
    if (item->type == ITEM_MESSAGE) {
        char *boxed = find_boxed(item->text);
        if (boxed) {
            free(r->boxed);
            r->boxed = boxed;
        }
    }
}

static void delta(struct responses *r, const struct run_event *event, unsigned merged) {
    r->number += merged - 1; /* those that this one stands for keep their numbers */
    enum item_type type = r->items[event->index].type;
    if (type == ITEM_MESSAGE || type == ITEM_REASONING) {
        struct buf logprobs = {0}, *all = &r->items[event->index].logprobs;
        spell_logprobs(&logprobs, event->logprobs, event->n_logprobs, event->n_top);
        if (logprobs.len)
            buf_printf(all, "%s%s", all->len ? "," : "", logprobs.data);
        say_text(r, event->index, "delta", "delta", event->text, event->len, &logprobs);
        buf_free(&logprobs);
    } else
        say_arguments(r, event->index, "delta", "delta", event->text, event->len, NULL);
}

static void progress(struct responses *r, const struct run_event *event) {
    struct buf b = {0};
    begin(&b, "response.lemma.progress");
    add_string(&b, "response_id", r->id);
    buf_printf(&b, ",\"prompt_tokens\":%d,\"prompt_tokens_done\":%d", event->n_prompt,
               event->n_prompt_done);
    say_aside(r, "response.lemma.progress", &b);
}

static void tool_progress(struct responses *r, const struct run_event *event) {
    struct buf b = {0};
    begin(&b, "response.lemma.tool_progress");
    add_place(&b, r, event->index);
    buf_str(&b, ",\"message\":");
    json_append_string(&b, event->text ? event->text : "", event->text ? event->len : 0);
    if (event->fraction >= 0)
        buf_printf(&b, ",\"fraction\":%.6g", event->fraction);
    say_aside(r, "response.lemma.tool_progress", &b);
}

static char *dup_or_null(const char *s) {
    return s ? mem_strdup(s) : NULL;
}

static void ended(struct responses *r, const struct run_event *event) {
    r->base.ended = true;
    if (!r->base.created) {
        api_error_of_run(&r->base.refused, event->error_code, event->error_message);
        return;
    }
    r->status = event->status;
    r->reason = dup_or_null(event->reason);
    r->error_code = dup_or_null(event->error_code);
    r->error_message = dup_or_null(event->error_message);
    r->usage = event->usage;
    r->has_usage = true;
    if (!r->completed_at) /* what is said live is what a replay says */
        r->completed_at = event->ended_at ? event->ended_at : clock_wall_seconds();
    say_response(r, event->status == RUN_COMPLETED ? "response.completed"
                    : event->status == RUN_FAILED  ? "response.failed"
                                                   : "response.incomplete");
}

static void feed(struct speller *s, const struct run_event *event, unsigned merged) {
    struct responses *r = of(s);
    if (s->ended)
        return;
    bool about_item = event->type == RUN_DELTA || event->type == RUN_ARGUMENTS_DONE ||
                      event->type == RUN_TOOL_PROGRESS || event->type == RUN_ITEM_DONE;
    if (about_item && (event->index < 0 || (size_t)event->index >= r->n_items))
        return;
    switch (event->type) {
    case RUN_CREATED:
        s->created = true;
        r->id = mem_strdup(event->response_id);
        say_response(r, "response.created");
        break;
    case RUN_STARTED:
        r->status = RUN_IN_PROGRESS;
        say_response(r, "response.in_progress");
        break;
    case RUN_PREFILL: progress(r, event); break;
    case RUN_ITEM_ADDED: item_added(r, event->index, event->item); break;
    case RUN_DELTA: delta(r, event, merged); break;
    case RUN_ARGUMENTS_DONE: arguments_done(r, event->index, event->item); break;
    case RUN_TOOL_PROGRESS: tool_progress(r, event); break;
    case RUN_ITEM_DONE: item_done(r, event->index, event->item); break;
    case RUN_ENDED: ended(r, event); break;
    }
}

static void destroy(struct speller *s) {
    struct responses *r = of(s);
    for (size_t i = 0; i < r->n_items; i++) {
        free(r->items[i].id);
        free(r->items[i].json);
        buf_free(&r->items[i].logprobs);
    }
    free(r->items);
    free(r->id);
    free(r->echo);
    free(r->stream_id);
    free(r->boxed);
    free(r->reason);
    free(r->error_code);
    free(r->error_message);
    free(r);
}

/* A request whose fault it was gets an error and no response object. */
static bool body(struct speller *s, struct buf *out, struct api_error *e) {
    struct responses *r = of(s);
    if (s->refused.status) {
        *e = s->refused;
        return false;
    }
    if (r->status == RUN_FAILED && r->error_code && !r->n_items) {
        api_error_of_run(e, r->error_code, r->error_message);
        if (e->status < 500)
            return false;
    }
    append_response(r, out, false);
    return true;
}

struct speller *responses_speller(const struct responses_options *o, speller_say say, void *user) {
    struct responses *r = mem_zero(1, sizeof *r);
    r->base =
        (struct speller){.feed = feed, .free = destroy, .body = body, .say = say, .user = user};
    r->echo = mem_strdup(o->echo ? o->echo : "{}");
    r->stream_id = dup_or_null(o->stream_id);
    r->summary = o->summary;
    r->after = o->after;
    r->completed_at = o->completed_at;
    r->status = RUN_QUEUED;
    return &r->base;
}

const char *responses_speller_id(const struct speller *s) {
    return ((const struct responses *)s)->id;
}

void responses_speller_response(const struct speller *s, struct buf *out) {
    append_response((const struct responses *)s, out, false);
}
