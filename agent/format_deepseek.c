/* format_deepseek: DeepSeek-R1's turns: begin-of-sentence, system text, then <｜User｜> and
 * <｜Assistant｜>. Two ways of calling tools:
 *
 *   hermes   <tool_call>{…}</tool_call>, where the vocabulary has these tokens and lacks DeepSeek's
 *            own (DeepSeek-R1-0528-Qwen3-8B, which came out of Qwen3)
 *   markers  DeepSeek's own <｜tool▁calls▁begin｜>…, tokens or (in the distills) plain text
 *
 * The official template lists no tools; the list in the system text is our own wording. */
#include "agent/format.h"

#include <stdlib.h>
#include <string.h>

#define BAR "\xEF\xBD\x9C"   /* ｜ */
#define UNDER "\xE2\x96\x81" /* ▁ */
#define TAG(words) "<" BAR words BAR ">"
#define CALLS_BEGIN TAG("tool" UNDER "calls" UNDER "begin")
#define CALLS_END TAG("tool" UNDER "calls" UNDER "end")
#define CALL_BEGIN TAG("tool" UNDER "call" UNDER "begin")
#define CALL_END TAG("tool" UNDER "call" UNDER "end")
#define SEP TAG("tool" UNDER "sep")
#define OUTPUTS_BEGIN TAG("tool" UNDER "outputs" UNDER "begin")
#define OUTPUTS_END TAG("tool" UNDER "outputs" UNDER "end")
#define OUTPUT_BEGIN TAG("tool" UNDER "output" UNDER "begin")
#define OUTPUT_END TAG("tool" UNDER "output" UNDER "end")
#define USER TAG("User")
#define ASSISTANT TAG("Assistant")
#define BOS TAG("begin" UNDER "of" UNDER "sentence")
#define EOS TAG("end" UNDER "of" UNDER "sentence")

/* What no text of a client may be taken for, where these are no tokens. */
static const char *const tags[] = {"<" BAR, "<think>", "</think>", NULL};

static bool family(const struct tokenizer *t) {
    return tokenizer_special(t, USER) >= 0 && tokenizer_special(t, ASSISTANT) >= 0;
}

static bool has_markers(const struct tokenizer *t) {
    return tokenizer_special(t, CALLS_BEGIN) >= 0;
}

static bool fits_hermes(const struct engine_info *info, const struct tokenizer *t) {
    return family(t) && !has_markers(t) && tokenizer_special(t, "<tool_call>") >= 0;
}

static bool fits_markers(const struct engine_info *info, const struct tokenizer *t) {
    return family(t);
}

/* The older distills are given the beginning of the thought; 0528 opens it itself. */
static bool opens_thought(const struct format_context *c) {
    return !strcmp(c->info->architecture, "qwen3");
}

static void plain(const struct format_context *c, const char *text, struct token_list *out) {
    format_guarded(c, text, tags, out);
}

static void open_conversation(const struct format_context *c, const char *instructions,
                              const struct tool *const *tools, size_t n_tools, bool markers,
                              struct token_list *out) {
    format_special(c, BOS, out);
    if (instructions)
        plain(c, instructions, out);
    if (!n_tools)
        return;
    struct buf list = {0};
    buf_printf(&list, "%s## Tools\n\nYou may call these functions, one JSON object a line:\n",
               instructions && *instructions ? "\n\n" : "");
    for (size_t i = 0; i < n_tools; i++) {
        format_tool_json(&list, tools[i]);
        buf_char(&list, '\n');
    }
    buf_str(&list, "\nTo call one, write after your reasoning, and nothing after it:\n");
    plain(c, buf_text(&list), out);
    buf_free(&list);
    format_special(c,
                   markers ? CALLS_BEGIN CALL_BEGIN "function" SEP "NAME\n```json\n{\"argument\": "
                                                    "value}\n```" CALL_END CALLS_END
                           : "<tool_call>\n{\"name\": \"NAME\", \"arguments\": {\"argument\": "
                             "value}}\n</tool_call>",
                   out);
}

static void open_hermes(const struct format_context *c, const char *instructions,
                        const struct tool *const *tools, size_t n, struct token_list *out) {
    open_conversation(c, instructions, tools, n, false, out);
}

static void open_markers(const struct format_context *c, const char *instructions,
                         const struct tool *const *tools, size_t n, struct token_list *out) {
    open_conversation(c, instructions, tools, n, true, out);
}

static void message(const struct format_context *c, const struct item *item,
                    struct token_list *out) {
    if (item->role != ROLE_SYSTEM)
        format_special(c, USER, out);
    plain(c, item->text, out);
}

static void call(const struct format_context *c, const struct item *item, bool markers,
                 struct token_list *out) {
    const char *arguments = *item->arguments ? item->arguments : "{}";
    if (markers) {
        format_special(c, CALL_BEGIN "function" SEP, out);
        plain(c, item->name, out);
        format_text(c, "\n```json\n", out);
        plain(c, arguments, out);
        format_special(c, "\n```" CALL_END, out);
        return;
    }
    struct buf body = {0};
    buf_str(&body, "{\"name\": ");
    json_append_string(&body, item->name, strlen(item->name));
    buf_printf(&body, ", \"arguments\": %s}\n", arguments);
    format_special(c, "<tool_call>\n", out);
    plain(c, buf_text(&body), out);
    format_special(c, "</tool_call>", out);
    buf_free(&body);
}

static void assistant(const struct format_context *c, const struct item *const *items, size_t n,
                      bool markers, struct token_list *out) {
    bool calls = false, wrote = false;
    format_special(c, ASSISTANT, out);
    for (size_t i = 0; i < n; i++) {
        if (items[i]->type == ITEM_REASONING) {
            format_special(c, "<think>", out);
            format_text(c, "\n", out);
            plain(c, items[i]->text, out);
            format_special(c, "\n</think>\n\n", out);
            continue;
        }
        if (format_is_call(items[i]) && markers && !calls)
            format_special(c, CALLS_BEGIN, out);
        else if (wrote)
            format_text(c, "\n", out);
        if (format_is_call(items[i]))
            call(c, items[i], markers, out);
        else
            plain(c, items[i]->text, out);
        calls |= format_is_call(items[i]);
        wrote = true;
    }
    if (calls && markers)
        format_special(c, CALLS_END, out);
    format_special(c, EOS, out);
}

static void assistant_hermes(const struct format_context *c, const struct item *const *items,
                             size_t n, struct token_list *out) {
    assistant(c, items, n, false, out);
}

static void assistant_markers(const struct format_context *c, const struct item *const *items,
                              size_t n, struct token_list *out) {
    assistant(c, items, n, true, out);
}

static void results_hermes(const struct format_context *c, const struct item *const *results,
                           size_t n, struct token_list *out) {
    format_special(c, USER, out);
    for (size_t i = 0; i < n; i++) {
        format_special(c, i ? "\n<tool_response>\n" : "<tool_response>\n", out);
        plain(c, results[i]->output, out);
        format_special(c, "\n</tool_response>", out);
    }
}

static void results_markers(const struct format_context *c, const struct item *const *results,
                            size_t n, struct token_list *out) {
    format_special(c, OUTPUTS_BEGIN, out);
    for (size_t i = 0; i < n; i++) {
        format_special(c, OUTPUT_BEGIN, out);
        plain(c, results[i]->output, out);
        format_special(c, OUTPUT_END, out);
    }
    format_special(c, OUTPUTS_END, out);
}

static void begin_thought(const struct format_context *c, bool think, struct token_list *out) {
    if (!think)
        format_special(c, "<think>\n\n</think>\n\n", out);
    else if (!opens_thought(c))
        format_special(c, "<think>\n", out);
}

static void reply_hermes(const struct format_context *c, bool think, bool again,
                         struct token_list *out) {
    format_special(c, ASSISTANT, out);
    begin_thought(c, think, out);
}

/* After results the reply goes on without a new <｜Assistant｜>. */
static void reply_markers(const struct format_context *c, bool think, bool again,
                          struct token_list *out) {
    if (again)
        return;
    format_special(c, ASSISTANT, out);
    begin_thought(c, think, out);
}

static void cut(const struct format_context *c, struct token_list *out) {
    format_special(c, EOS, out);
}

static void thought(const struct format_context *c, bool think, struct turn_spec *out) {
    if (think) {
        out->think_open = "<think>";
        out->think_close = "</think>";
        out->after_think = "\n\n";
        out->think_started = !opens_thought(c);
    }
    out->ends = tokenizer_ends(c->tokenizer, &out->n_ends);
}

static void turn_hermes(const struct format_context *c, bool think, bool again,
                        struct turn_spec *out) {
    thought(c, think, out);
    out->call_open = "<tool_call>\n";
    out->call_close = "\n</tool_call>";
    out->name_prefix = "{\"name\": \"";
    out->name_to_arguments = "\", \"arguments\": ";
    out->arguments_suffix = "}";
    out->between_calls = "\n";
}

static void turn_markers(const struct format_context *c, bool think, bool again,
                         struct turn_spec *out) {
    thought(c, think, out);
    if (again) { /* the reply goes on where it was, perhaps with a thought */
        out->think_started = false;
        out->think_optional = true;
    }
    out->calls_open = CALLS_BEGIN;
    out->calls_close = CALLS_END;
    out->call_open = CALL_BEGIN "function" SEP;
    out->call_close = CALL_END;
    out->name_to_arguments = "\n```json\n";
    out->arguments_suffix = "\n```";
    out->between_calls = "\n";
}

#define SAMPLING                                                                                   \
    { .temperature = 0.6f, .top_p = 0.95f }

const struct format format_deepseek_hermes = {
    .name = "deepseek-hermes",
    .fits = fits_hermes,
    .open = open_hermes,
    .message = message,
    .assistant = assistant_hermes,
    .results = results_hermes,
    .reply = reply_hermes,
    .cut = cut,
    .turn = turn_hermes,
    .sampling = SAMPLING,
};

const struct format format_deepseek_markers = {
    .name = "deepseek-markers",
    .fits = fits_markers,
    .open = open_markers,
    .message = message,
    .assistant = assistant_markers,
    .results = results_markers,
    .reply = reply_markers,
    .cut = cut,
    .turn = turn_markers,
    .sampling = SAMPLING,
};
