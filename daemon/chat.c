/* chat: Chat Completions' spelling of a run: one choice of a completion. */
#include "base/json.h"
#include "daemon/speller.h"

#include <stdlib.h>
#include <string.h>

struct chat_item {
    enum item_type type;
    int call; /* a function call's index among the choice's calls */
};

struct chat {
    struct speller base;
    struct chat_options options;
    char *id, *model;
    struct chat_item *items;
    size_t n_items;
    int n_calls;
    bool begun; /* the role has been said */
    struct buf content, thought, calls, server_calls, logprobs;
    struct run_usage usage;
    const char *finish;
};

static struct chat *of(struct speller *s) {
    return (struct chat *)s;
}

void chat_append_head(struct buf *out, const struct chat_options *o, const char *object) {
    buf_str(out, "{\"id\":");
    json_append_string(out, o->id, strlen(o->id));
    buf_printf(out, ",\"object\":\"%s\",\"created\":%lld,\"model\":", object,
               (long long)o->created);
    json_append_string(out, o->model, strlen(o->model));
}

void chat_append_usage(struct buf *out, const struct run_usage *u) {
    buf_printf(out,
               "{\"prompt_tokens\":%d,\"completion_tokens\":%d,\"total_tokens\":%d,"
               "\"prompt_tokens_details\":{\"cached_tokens\":%d},"
               "\"completion_tokens_details\":{\"reasoning_tokens\":%d}}",
               u->input_tokens, u->output_tokens, u->input_tokens + u->output_tokens,
               u->cached_tokens, u->reasoning_tokens);
}

void chat_add_usage(const struct speller *s, struct run_usage *sum) {
    const struct run_usage *u = &((const struct chat *)s)->usage;
    if (!sum->input_tokens) { /* n answers have one prompt, as the first found it */
        sum->input_tokens = u->input_tokens;
        sum->cached_tokens = u->cached_tokens;
    }
    sum->output_tokens += u->output_tokens;
    sum->reasoning_tokens += u->reasoning_tokens;
}

/* Says one chunk; `delta` is the inside of its object. */
static void say_chunk_with(struct chat *c, const char *delta, const char *logprobs,
                           const char *finish) {
    struct buf b = {0};
    chat_append_head(&b, &c->options, "chat.completion.chunk");
    buf_printf(&b, ",\"choices\":[{\"index\":%d,\"delta\":{%s},\"logprobs\":", c->options.index,
               delta);
    if (*logprobs)
        buf_printf(&b, "{\"content\":[%s],\"refusal\":null},", logprobs);
    else
        buf_str(&b, "null,");
    if (finish)
        buf_printf(&b, "\"finish_reason\":\"%s\"}]", finish);
    else
        buf_str(&b, "\"finish_reason\":null}]");
    buf_str(&b, c->options.include_usage ? ",\"usage\":null}" : "}");
    c->base.say(c->base.user, "chunk", &b);
    buf_free(&b);
}

static void say_chunk(struct chat *c, const char *delta, const char *finish) {
    say_chunk_with(c, delta, "", finish);
}

static void begin(struct chat *c) {
    if (!c->begun)
        say_chunk(c, "\"role\":\"assistant\",\"content\":\"\"", NULL);
    c->begun = true;
}

static void say_text(struct chat *c, const char *key, const struct run_event *event) {
    struct buf b = {0}, logprobs = {0};
    buf_printf(&b, "\"%s\":", key);
    json_append_string(&b, event->text, event->len);
    spell_logprobs(&logprobs, event->logprobs, event->n_logprobs, event->n_top);
    if (logprobs.len)
        buf_printf(&c->logprobs, "%s%s", c->logprobs.len ? "," : "", logprobs.data);
    say_chunk_with(c, buf_text(&b), buf_text(&logprobs), NULL);
    buf_free(&b);
    buf_free(&logprobs);
}

static void item_added(struct chat *c, const struct run_event *event) {
    while (c->n_items <= (size_t)event->index) {
        c->items = mem_grow(c->items, c->n_items + 1, sizeof *c->items);
        c->items[c->n_items++] = (struct chat_item){.call = -1};
    }
    struct chat_item *item = &c->items[event->index];
    item->type = event->item->type;
    begin(c);
    if (item->type != ITEM_FUNCTION_CALL)
        return;
    item->call = c->n_calls++;
    struct buf b = {0};
    buf_printf(&b, "\"tool_calls\":[{\"index\":%d,\"id\":", item->call);
    json_append_string(&b, event->item->call_id, strlen(event->item->call_id));
    buf_str(&b, ",\"type\":\"function\",\"function\":{\"name\":");
    json_append_string(&b, event->item->name, strlen(event->item->name));
    buf_str(&b, ",\"arguments\":\"\"}}]");
    say_chunk(c, buf_text(&b), NULL);
    buf_free(&b);
}

static void delta(struct chat *c, const struct run_event *event) {
    const struct chat_item *item = &c->items[event->index];
    if (item->type == ITEM_MESSAGE) {
        say_text(c, "content", event);
    } else if (item->type == ITEM_REASONING) {
        say_text(c, "reasoning_content", event);
    } else if (item->type == ITEM_FUNCTION_CALL) {
        struct buf b = {0};
        buf_printf(&b, "\"tool_calls\":[{\"index\":%d,\"function\":{\"arguments\":", item->call);
        json_append_string(&b, event->text, event->len);
        buf_str(&b, "}}]");
        say_chunk(c, buf_text(&b), NULL);
        buf_free(&b);
    }
}

static void add_member(struct buf *out, const char *key, const char *value) {
    buf_printf(out, ",\"%s\":", key);
    json_append_string(out, value, strlen(value));
}

/* Calls that we ran ourselves: the API has no word for them, so they go under a name of our own. */
static void append_server_call(struct buf *out, const struct item *item) {
    buf_str(out, "{\"id\":");
    json_append_string(out, item->id, strlen(item->id));
    add_member(out, "name", item->name);
    add_member(out, "arguments", item->arguments);
    add_member(out, "output", item->output);
    if (*item->error)
        add_member(out, "error", item->error);
    buf_char(out, '}');
}

static void item_done(struct chat *c, const struct item *item) {
    switch (item->type) {
    case ITEM_MESSAGE: buf_str(&c->content, item->text); break;
    case ITEM_REASONING: buf_str(&c->thought, item->text); break;
    case ITEM_FUNCTION_CALL:
        buf_printf(&c->calls, "%s{\"id\":", c->calls.len ? "," : "");
        json_append_string(&c->calls, item->call_id, strlen(item->call_id));
        buf_str(&c->calls, ",\"type\":\"function\",\"function\":{\"name\":");
        json_append_string(&c->calls, item->name, strlen(item->name));
        add_member(&c->calls, "arguments", item->arguments);
        buf_str(&c->calls, "}}");
        break;
    case ITEM_TOOL_CALL: {
        struct buf b = {0};
        buf_str(&b, "\"lemma_tool_calls\":[");
        append_server_call(&b, item);
        buf_char(&b, ']');
        say_chunk(c, buf_text(&b), NULL);
        buf_free(&b);
        if (c->server_calls.len)
            buf_char(&c->server_calls, ',');
        append_server_call(&c->server_calls, item);
        break;
    }
    case ITEM_FUNCTION_OUTPUT:
    case ITEM_REFERENCE:
    case ITEM_COMPACTION: break;
    }
}

static void ended(struct chat *c, const struct run_event *event) {
    c->base.ended = true;
    c->usage = event->usage;
    if (event->status == RUN_FAILED) {
        api_error_of_run(&c->base.refused, event->error_code, event->error_message);
        return;
    }
    c->finish = event->status != RUN_COMPLETED ? "length" : c->n_calls ? "tool_calls" : "stop";
    begin(c);
    say_chunk(c, "", c->finish);
}

static void feed(struct speller *s, const struct run_event *event, unsigned merged) {
    struct chat *c = of(s);
    bool about_item = event->type == RUN_DELTA || event->type == RUN_ITEM_DONE;
    if (s->ended || (about_item && (event->index < 0 || (size_t)event->index >= c->n_items)))
        return;
    switch (event->type) {
    case RUN_CREATED: s->created = true; break;
    case RUN_ITEM_ADDED: item_added(c, event); break;
    case RUN_DELTA: delta(c, event); break;
    case RUN_ITEM_DONE: item_done(c, event->item); break;
    case RUN_ENDED: ended(c, event); break;
    default: break;
    }
}

static bool body(struct speller *s, struct buf *out, struct api_error *e) {
    struct chat *c = of(s);
    if (s->refused.status) {
        *e = s->refused;
        return false;
    }
    buf_printf(out,
               "{\"index\":%d,\"message\":{\"role\":\"assistant\",\"content\":", c->options.index);
    if (c->content.len || !c->calls.len)
        json_append_string(out, buf_text(&c->content), c->content.len);
    else
        buf_str(out, "null");
    if (c->thought.len) {
        buf_str(out, ",\"reasoning_content\":");
        json_append_string(out, c->thought.data, c->thought.len);
    }
    buf_str(out, ",\"refusal\":null");
    if (c->calls.len)
        buf_printf(out, ",\"tool_calls\":[%s]", c->calls.data);
    if (c->server_calls.len)
        buf_printf(out, ",\"lemma_tool_calls\":[%s]", c->server_calls.data);
    if (c->logprobs.len)
        buf_printf(out, "},\"logprobs\":{\"content\":[%s],\"refusal\":null}", c->logprobs.data);
    else
        buf_str(out, "},\"logprobs\":null");
    buf_printf(out, ",\"finish_reason\":\"%s\"}", c->finish);
    return true;
}

static void destroy(struct speller *s) {
    struct chat *c = of(s);
    free(c->id);
    free(c->model);
    free(c->items);
    buf_free(&c->content);
    buf_free(&c->thought);
    buf_free(&c->calls);
    buf_free(&c->server_calls);
    buf_free(&c->logprobs);
    free(c);
}

struct speller *chat_speller(const struct chat_options *options, speller_say say, void *user) {
    struct chat *c = mem_zero(1, sizeof *c);
    c->base =
        (struct speller){.feed = feed, .free = destroy, .body = body, .say = say, .user = user};
    c->options = *options;
    c->options.id = c->id = mem_strdup(options->id);
    c->options.model = c->model = mem_strdup(options->model);
    return &c->base;
}
