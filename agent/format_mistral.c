/* format_mistral: Mistral's two ways. Both put messages into [INST]…[/INST] and end the assistant's
 * turn with </s>.
 *
 *   mistral3  calls in one JSON list after [TOOL_CALLS], system text in the first message
 *   mistral   (newer) [TOOL_CALLS]NAME[ARGS]{…} a call, [SYSTEM_PROMPT], [THINK] where it exists
 */
#include "agent/format.h"

#include <stdlib.h>
#include <string.h>

enum { ID = 9 }; /* a call's id is exactly nine letters and digits */

static bool has(const struct tokenizer *t, const char *text) {
    return tokenizer_special(t, text) >= 0;
}

static bool fits_new(const struct engine_info *info, const struct tokenizer *t) {
    return has(t, "[INST]") && has(t, "[ARGS]");
}

static bool fits_old(const struct engine_info *info, const struct tokenizer *t) {
    return has(t, "[INST]") && has(t, "[TOOL_CALLS]");
}

static void nine(const char *call_id, char out[ID + 1]) {
    static const char digits[] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    uint64_t h = 14695981039346656037u;
    for (; *call_id; call_id++)
        h = (h ^ (unsigned char)*call_id) * 1099511628211u;
    for (int i = 0; i < ID; i++, h /= 62)
        out[i] = digits[h % 62];
    out[ID] = 0;
}

static void cut(const struct format_context *c, struct token_list *out) {
    format_special(c, "</s>", out);
}

static void list_tools(const struct format_context *c, const struct tool *const *tools, size_t n,
                       struct token_list *out) {
    if (!n)
        return;
    struct buf list = {0};
    for (size_t i = 0; i < n; i++) {
        buf_str(&list, i ? ", " : "[");
        format_tool_json(&list, tools[i]);
    }
    buf_char(&list, ']');
    format_special(c, "[AVAILABLE_TOOLS]", out);
    format_text(c, buf_text(&list), out);
    format_special(c, "[/AVAILABLE_TOOLS]", out);
    buf_free(&list);
}

static void open_old(const struct format_context *c, const char *instructions,
                     const struct tool *const *tools, size_t n, struct token_list *out) {
    format_special(c, "<s>", out);
    list_tools(c, tools, n, out);
}

static void system_prompt(const struct format_context *c, const char *text,
                          struct token_list *out) {
    format_special(c, "[SYSTEM_PROMPT]", out);
    format_text(c, text, out);
    format_special(c, "[/SYSTEM_PROMPT]", out);
}

static void open_new(const struct format_context *c, const char *instructions,
                     const struct tool *const *tools, size_t n, struct token_list *out) {
    format_special(c, "<s>", out);
    if (instructions && *instructions)
        system_prompt(c, instructions, out);
    list_tools(c, tools, n, out);
}

static char *lead_old(const struct format_context *c, const char *instructions,
                      const struct tool *const *tools, size_t n) {
    if (!instructions || !*instructions)
        return NULL;
    struct buf text = {0};
    buf_printf(&text, "%s\n\n", instructions);
    return buf_take(&text);
}

static void message(const struct format_context *c, const struct item *item,
                    struct token_list *out) {
    if (item->role == ROLE_SYSTEM && has(c->tokenizer, "[SYSTEM_PROMPT]")) {
        system_prompt(c, item->text, out);
        return;
    }
    struct buf text = {0};
    buf_printf(&text, "%s%s", c->lead ? c->lead : "", item->text);
    format_special(c, "[INST]", out);
    format_text(c, buf_text(&text), out);
    format_special(c, "[/INST]", out);
    buf_free(&text);
}

static void call_old(const struct format_context *c, const struct item *item, bool first,
                     struct token_list *out) {
    char id[ID + 1];
    nine(item->call_id, id);
    if (first)
        format_special(c, "[TOOL_CALLS]", out);
    struct buf body = {0};
    buf_printf(&body, "%s{\"name\": \"%s\", \"arguments\": %s, \"id\": \"%s\"}", first ? "[" : ", ",
               item->name, *item->arguments ? item->arguments : "{}", id);
    format_text(c, buf_text(&body), out);
    buf_free(&body);
}

static void call_new(const struct format_context *c, const struct item *item,
                     struct token_list *out) {
    format_special(c, "[TOOL_CALLS]", out);
    format_text(c, item->name, out);
    format_special(c, "[ARGS]", out);
    format_text(c, *item->arguments ? item->arguments : "{}", out);
}

static void assistant(const struct format_context *c, const struct item *const *items, size_t n,
                      bool old, struct token_list *out) {
    bool calls = false;
    for (size_t i = 0; i < n; i++) {
        if (items[i]->type == ITEM_REASONING) {
            if (!has(c->tokenizer, "[THINK]"))
                continue;
            format_special(c, "[THINK]", out);
            format_text(c, items[i]->text, out);
            format_special(c, "[/THINK]", out);
        } else if (items[i]->type == ITEM_MESSAGE) {
            format_text(c, items[i]->text, out);
        } else {
            if (old)
                call_old(c, items[i], !calls, out);
            else
                call_new(c, items[i], out);
            calls = true;
        }
    }
    if (calls && old)
        format_text(c, "]", out);
    cut(c, out);
}

static void assistant_old(const struct format_context *c, const struct item *const *items, size_t n,
                          struct token_list *out) {
    assistant(c, items, n, true, out);
}

static void assistant_new(const struct format_context *c, const struct item *const *items, size_t n,
                          struct token_list *out) {
    assistant(c, items, n, false, out);
}

static void results_old(const struct format_context *c, const struct item *const *items, size_t n,
                        struct token_list *out) {
    for (size_t i = 0; i < n; i++) {
        char id[ID + 1];
        struct buf body = {0};
        nine(items[i]->call_id, id);
        buf_str(&body, "{\"content\": ");
        json_append_string(&body, items[i]->output, strlen(items[i]->output));
        buf_printf(&body, ", \"call_id\": \"%s\"}", id);
        format_special(c, "[TOOL_RESULTS]", out);
        format_text(c, buf_text(&body), out);
        format_special(c, "[/TOOL_RESULTS]", out);
        buf_free(&body);
    }
}

static void results_new(const struct format_context *c, const struct item *const *items, size_t n,
                        struct token_list *out) {
    for (size_t i = 0; i < n; i++) {
        char id[ID + 1];
        nine(items[i]->call_id, id);
        format_special(c, "[TOOL_RESULTS]", out);
        format_text(c, id, out);
        format_special(c, "[TOOL_CONTENT]", out);
        format_text(c, items[i]->output, out);
        format_special(c, "[/TOOL_RESULTS]", out);
    }
}

static void reply(const struct format_context *c, bool think, bool again, struct token_list *out) {}

static void turn_old(const struct format_context *c, bool think, bool again,
                     struct turn_spec *out) {
    out->calls_open = "[TOOL_CALLS][";
    out->calls_close = "]";
    out->call_open = "{\"name\": \"";
    out->name_to_arguments = "\", \"arguments\": ";
    out->arguments_suffix = "}";
    out->between_calls = ", ";
    out->ends = tokenizer_ends(c->tokenizer, &out->n_ends);
}

static void turn_new(const struct format_context *c, bool think, bool again,
                     struct turn_spec *out) {
    if (think && has(c->tokenizer, "[THINK]")) {
        out->think_open = "[THINK]";
        out->think_close = "[/THINK]";
        out->think_optional = true;
    }
    out->call_open = "[TOOL_CALLS]";
    out->name_to_arguments = "[ARGS]";
    out->ends = tokenizer_ends(c->tokenizer, &out->n_ends);
}

const struct format format_mistral = {
    .name = "mistral",
    .fits = fits_new,
    .open = open_new,
    .message = message,
    .assistant = assistant_new,
    .results = results_new,
    .reply = reply,
    .cut = cut,
    .turn = turn_new,
    .sampling = {.temperature = 0.3f},
};

const struct format format_mistral3 = {
    .name = "mistral3",
    .fits = fits_old,
    .open = open_old,
    .lead = lead_old,
    .message = message,
    .assistant = assistant_old,
    .results = results_old,
    .reply = reply,
    .cut = cut,
    .turn = turn_old,
    .sampling = {.temperature = 0.3f},
};
