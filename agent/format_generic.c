/* format_generic: for any other model. ChatML where the vocabulary has it, else the plain tags that
 * many small chat models know. Tools are described in the system text; a call is the whole reply,
 * {"tool": NAME, "arguments": {…}}, one a turn; any other reply is text. */
#include "agent/format.h"

#include <stdlib.h>
#include <string.h>

static const char call_open[] = "{\"tool\": \"";
static const char *const tags[] = {"<|", "</s>", "<s>", NULL};

static bool fits(const struct engine_info *info, const struct tokenizer *t) {
    return true;
}

static bool chatml(const struct format_context *c) {
    return tokenizer_special(c->tokenizer, "<|im_start|>") >= 0 &&
           tokenizer_special(c->tokenizer, "<|im_end|>") >= 0;
}

static void begin(const struct format_context *c, const char *role, struct token_list *out) {
    struct buf tag = {0};
    if (chatml(c)) {
        format_special(c, "<|im_start|>", out);
        buf_printf(&tag, "%s\n", role);
    } else {
        buf_printf(&tag, "<|%s|>\n", role);
    }
    format_text(c, buf_text(&tag), out);
    buf_free(&tag);
}

/* A message ends with the model's own end token, so that it learns to end there. */
static void cut(const struct format_context *c, struct token_list *out) {
    size_t n;
    const token_id *ends = tokenizer_ends(c->tokenizer, &n);
    if (chatml(c))
        format_special(c, "<|im_end|>", out);
    else if (n)
        token_list_add(out, ends[0]);
}

static void join(const struct format_context *c, struct token_list *out) {
    format_text(c, "\n", out);
}

static void part(const struct format_context *c, const char *role, const char *text,
                 struct token_list *out) {
    begin(c, role, out);
    format_guarded(c, text, tags, out);
    cut(c, out);
}

static void open_conversation(const struct format_context *c, const char *instructions,
                              const struct tool *const *tools, size_t n_tools,
                              struct token_list *out) {
    if (tokenizer_add_bos(c->tokenizer) && tokenizer_bos(c->tokenizer) >= 0)
        token_list_add(out, tokenizer_bos(c->tokenizer));
    struct buf text = {0};
    buf_str(&text, instructions ? instructions : "");
    if (n_tools) {
        buf_printf(&text,
                   "%sThese tools can be called. To call one, reply with nothing but\n"
                   "{\"tool\": \"NAME\", \"arguments\": {…}}\n"
                   "and its result comes next. Otherwise reply with text.\n",
                   text.len ? "\n\n" : "");
        for (size_t i = 0; i < n_tools; i++)
            buf_printf(&text, "\n%s: %s Arguments: %s", tools[i]->name, tools[i]->about,
                       tools[i]->schema);
    }
    if (text.len) {
        part(c, "system", buf_text(&text), out);
        join(c, out);
    }
    buf_free(&text);
}

static void message(const struct format_context *c, const struct item *item,
                    struct token_list *out) {
    part(c, item->role == ROLE_SYSTEM ? "system" : "user", item->text, out);
}

static void assistant(const struct format_context *c, const struct item *const *items, size_t n,
                      struct token_list *out) {
    struct buf text = {0};
    for (size_t i = 0; i < n; i++) {
        if (format_is_call(items[i]))
            buf_printf(&text, "%s%s\", \"arguments\": %s}", call_open, items[i]->name,
                       *items[i]->arguments ? items[i]->arguments : "{}");
        else if (items[i]->type == ITEM_MESSAGE)
            buf_str(&text, items[i]->text);
    }
    part(c, "assistant", buf_text(&text), out);
    buf_free(&text);
}

static void results(const struct format_context *c, const struct item *const *items, size_t n,
                    struct token_list *out) {
    struct buf text = {0};
    for (size_t i = 0; i < n; i++)
        buf_printf(&text, "%sResult of %s: %s", i ? "\n" : "",
                   *items[i]->name ? items[i]->name : "the call", items[i]->output);
    part(c, "user", buf_text(&text), out);
    buf_free(&text);
}

static void reply(const struct format_context *c, bool think, bool again, struct token_list *out) {
    begin(c, "assistant", out);
}

static void turn(const struct format_context *c, bool think, bool again, struct turn_spec *out) {
    out->call_open = call_open;
    out->name_to_arguments = "\", \"arguments\": ";
    out->arguments_suffix = "}";
    out->max_calls = 1;
    out->ends = tokenizer_ends(c->tokenizer, &out->n_ends);
}

const struct format format_generic = {
    .name = "generic",
    .fits = fits,
    .open = open_conversation,
    .message = message,
    .assistant = assistant,
    .results = results,
    .join = join,
    .reply = reply,
    .cut = cut,
    .turn = turn,
    .sampling = {.temperature = 0.7f, .top_p = 0.95f},
};
