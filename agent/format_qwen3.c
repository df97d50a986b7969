/* format_qwen3: ChatML with Hermes calls, as Qwen3's own template writes it. Also the built-in
 * model's format.
 *
 * One difference from the template is deliberate: the reasoning of earlier turns stays in the
 * history, because the history is kept as the exact tokens that the model saw, so that nothing is
 * ever computed twice. */
#include "agent/format.h"

#include <stdlib.h>
#include <string.h>

static bool fits(const struct engine_info *info, const struct tokenizer *t) {
    return tokenizer_special(t, "<|im_start|>") >= 0 && tokenizer_special(t, "<|im_end|>") >= 0 &&
           tokenizer_special(t, "<tool_call>") >= 0;
}

/* The frame is written with special tokens on, what stands in it with them off. */
static void frame(const struct format_context *c, const char *role, const char *text,
                  struct token_list *out) {
    format_special(c, "<|im_start|>", out);
    struct buf body = {0};
    buf_printf(&body, "%s\n%s", role, text);
    format_text(c, buf_text(&body), out);
    buf_free(&body);
    format_special(c, "<|im_end|>", out);
}

static void join(const struct format_context *c, struct token_list *out) {
    format_text(c, "\n", out);
}

static void open_conversation(const struct format_context *c, const char *instructions,
                              const struct tool *const *tools, size_t n_tools,
                              struct token_list *out) {
    bool has_text = instructions && *instructions;
    if (c->tools_trained || (!has_text && !n_tools))
        return;
    if (!n_tools) {
        frame(c, "system", instructions, out);
        join(c, out);
        return;
    }
    /* The parts between tags are text, the tags of the example are special tokens in Qwen's own
     * prompt. */
    format_special(c, "<|im_start|>", out);
    struct buf head = {0};
    buf_printf(
        &head,
        "system\n%s%s# Tools\n\nYou may call one or more functions to assist with the user "
        "query.\n\n"
        "You are provided with function signatures within <tools></tools> XML tags:\n<tools>",
        has_text ? instructions : "", has_text ? "\n\n" : "");
    for (size_t i = 0; i < n_tools; i++) {
        buf_char(&head, '\n');
        format_tool_json(&head, tools[i]);
    }
    buf_str(&head, "\n</tools>\n\nFor each function call, return a json object with function name "
                   "and arguments within ");
    format_text(c, buf_text(&head), out);
    buf_free(&head);
    format_special(c,
                   "<tool_call></tool_call> XML tags:\n<tool_call>\n{\"name\": <function-name>, "
                   "\"arguments\": "
                   "<args-json-object>}\n</tool_call><|im_end|>",
                   out);
    join(c, out);
}

static void message(const struct format_context *c, const struct item *item,
                    struct token_list *out) {
    frame(c, item->role == ROLE_SYSTEM ? "system" : "user", item->text, out);
}

static void results(const struct format_context *c, const struct item *const *items, size_t n,
                    struct token_list *out) {
    format_special(c, "<|im_start|>", out);
    format_text(c, "user", out);
    for (size_t i = 0; i < n; i++) {
        format_special(c, "\n<tool_response>", out);
        struct buf body = {0};
        buf_printf(&body, "\n%s\n", items[i]->output);
        format_text(c, buf_text(&body), out);
        buf_free(&body);
        format_special(c, "</tool_response>", out);
    }
    format_special(c, "<|im_end|>", out);
}

static void call(const struct format_context *c, const struct item *item, struct token_list *out) {
    format_special(c, "<tool_call>\n", out);
    struct buf body = {0};
    buf_str(&body, "{\"name\": ");
    json_append_string(&body, item->name, strlen(item->name));
    buf_printf(&body, ", \"arguments\": %s}\n", *item->arguments ? item->arguments : "{}");
    format_text(c, buf_text(&body), out);
    buf_free(&body);
    format_special(c, "</tool_call>", out);
}

static void assistant(const struct format_context *c, const struct item *const *items, size_t n,
                      struct token_list *out) {
    format_special(c, "<|im_start|>", out);
    format_text(c, "assistant\n", out);
    bool wrote = false;
    for (size_t i = 0; i < n; i++) {
        if (items[i]->type == ITEM_REASONING) {
            format_special(c, "<think>", out);
            struct buf body = {0};
            buf_printf(&body, "\n%s\n", items[i]->text);
            format_text(c, buf_text(&body), out);
            buf_free(&body);
            format_special(c, "</think>\n\n", out);
            continue;
        }
        if (wrote)
            format_text(c, "\n", out);
        if (items[i]->type == ITEM_MESSAGE)
            format_text(c, items[i]->text, out);
        else
            call(c, items[i], out);
        wrote = true;
    }
    format_special(c, "<|im_end|>", out);
}

static void reply(const struct format_context *c, bool think, bool again, struct token_list *out) {
    format_special(c, "<|im_start|>", out);
    format_text(c, "assistant\n", out);
    if (!think)
        format_special(c, "<think>\n\n</think>\n\n", out);
}

static void cut(const struct format_context *c, struct token_list *out) {
    format_special(c, "<|im_end|>", out);
}

static void turn(const struct format_context *c, bool think, bool again, struct turn_spec *out) {
    bool can_think = tokenizer_special(c->tokenizer, "<think>") >= 0;
    if (think && can_think) {
        out->think_open = "<think>";
        out->think_close = "</think>";
        out->after_think = "\n\n";
    }
    out->call_open = "<tool_call>\n";
    out->call_close = "\n</tool_call>";
    out->name_prefix = "{\"name\": \"";
    out->name_to_arguments = "\", \"arguments\": ";
    out->arguments_suffix = "}";
    out->between_calls = "\n";
    out->ends = tokenizer_ends(c->tokenizer, &out->n_ends);
}

const struct format format_qwen3 = {
    .name = "qwen3",
    .fits = fits,
    .open = open_conversation,
    .message = message,
    .assistant = assistant,
    .results = results,
    .join = join,
    .reply = reply,
    .cut = cut,
    .turn = turn,
    .sampling = {.temperature = 0.6f, .top_p = 0.95f, .top_k = 20},
};
