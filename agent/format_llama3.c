/* format_llama3: Llama 3.x. With tools the system part says "Environment: ipython", the tools'
 * JSON stands in the first message of the user, a call is the whole reply, one a turn, and results
 * come from the role ipython. */
#include "agent/format.h"

#include <stdlib.h>
#include <string.h>

static bool fits(const struct engine_info *info, const struct tokenizer *t) {
    return tokenizer_special(t, "<|start_header_id|>") >= 0 &&
           tokenizer_special(t, "<|eot_id|>") >= 0;
}

static void header(const struct format_context *c, const char *role, struct token_list *out) {
    format_special(c, "<|start_header_id|>", out);
    format_text(c, role, out);
    format_special(c, "<|end_header_id|>\n\n", out);
}

static void cut(const struct format_context *c, struct token_list *out) {
    format_special(c, "<|eot_id|>", out);
}

static void part(const struct format_context *c, const char *role, const char *text,
                 struct token_list *out) {
    header(c, role, out);
    format_text(c, text, out);
    cut(c, out);
}

static void open_conversation(const struct format_context *c, const char *instructions,
                              const struct tool *const *tools, size_t n_tools,
                              struct token_list *out) {
    format_special(c, "<|begin_of_text|>", out);
    if (!n_tools && !(instructions && *instructions))
        return;
    struct buf text = {0};
    if (n_tools)
        buf_str(&text, "Environment: ipython\n\n");
    buf_str(&text, instructions ? instructions : "");
    part(c, "system", buf_text(&text), out);
    buf_free(&text);
}

static char *lead(const struct format_context *c, const char *instructions,
                  const struct tool *const *tools, size_t n_tools) {
    if (!n_tools)
        return NULL;
    struct buf text = {0};
    buf_str(&text, "These functions can be called. When one of them helps to answer, reply with "
                   "the JSON of one call and nothing else, in the form {\"name\": function name, "
                   "\"parameters\": dictionary of argument name and its value}; do not use "
                   "variables. Otherwise answer.\n\n");
    for (size_t i = 0; i < n_tools; i++) {
        format_tool_json(&text, tools[i]);
        buf_str(&text, "\n\n");
    }
    return buf_take(&text);
}

static void message(const struct format_context *c, const struct item *item,
                    struct token_list *out) {
    bool user = item->role != ROLE_SYSTEM;
    struct buf text = {0};
    buf_printf(&text, "%s%s", user && c->lead ? c->lead : "", item->text);
    part(c, user ? "user" : "system", buf_text(&text), out);
    buf_free(&text);
}

static void assistant(const struct format_context *c, const struct item *const *items, size_t n,
                      struct token_list *out) {
    struct buf text = {0};
    for (size_t i = 0; i < n; i++) {
        if (format_is_call(items[i])) {
            buf_str(&text, "{\"name\": ");
            json_append_string(&text, items[i]->name, strlen(items[i]->name));
            buf_printf(&text, ", \"parameters\": %s}",
                       *items[i]->arguments ? items[i]->arguments : "{}");
        } else if (items[i]->type == ITEM_MESSAGE) { /* its thoughts are no part of its history */
            buf_str(&text, items[i]->text);
        }
    }
    part(c, "assistant", buf_text(&text), out);
    buf_free(&text);
}

static void results(const struct format_context *c, const struct item *const *items, size_t n,
                    struct token_list *out) {
    for (size_t i = 0; i < n; i++)
        part(c, "ipython", items[i]->output, out);
}

static void reply(const struct format_context *c, bool think, bool again, struct token_list *out) {
    header(c, "assistant", out);
}

static void turn(const struct format_context *c, bool think, bool again, struct turn_spec *out) {
    out->call_open = "{\"name\": \"";
    out->name_to_arguments = "\", \"parameters\": ";
    out->arguments_suffix = "}";
    out->max_calls = 1;
    out->ends = tokenizer_ends(c->tokenizer, &out->n_ends);
}

const struct format format_llama3 = {
    .name = "llama3",
    .fits = fits,
    .open = open_conversation,
    .lead = lead,
    .message = message,
    .assistant = assistant,
    .results = results,
    .reply = reply,
    .cut = cut,
    .turn = turn,
    .sampling = {.temperature = 0.6f, .top_p = 0.9f},
};
