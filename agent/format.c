/* format: which format a model gets, and what the formats share. */
#include "agent/format.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* The first that fits is taken: the special before the general. */
static const struct format *const formats[] = {
    &format_qwen3,   &format_deepseek_hermes, &format_deepseek_markers, &format_llama3,
    &format_mistral, &format_mistral3,        &format_generic,
};

const struct format *format_choose(const char *name, const struct engine_info *info,
                                   const struct tokenizer *t, struct err *e) {
    struct buf known = {0};
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        if (name ? !strcmp(name, formats[i]->name) : formats[i]->fits(info, t)) {
            buf_free(&known);
            return formats[i];
        }
        buf_printf(&known, "%s%s", i ? ", " : "", formats[i]->name);
    }
    if (name)
        err_set(e, ERR_NOT_FOUND, "no prompt format '%s'; there are: %s", name, buf_text(&known));
    else
        err_set(e, ERR_UNSUPPORTED,
                "no prompt format fits the %s model '%s': its vocabulary has the special tokens of "
                "none of: %s; "
                "name one with --format to try",
                info->architecture, info->name, buf_text(&known));
    buf_free(&known);
    return NULL;
}

const struct format *format_at(size_t i) {
    return i < sizeof formats / sizeof *formats ? formats[i] : NULL;
}

/* --- what a conversation is made of --- */

bool format_is_call(const struct item *item) {
    return item->type == ITEM_TOOL_CALL || item->type == ITEM_FUNCTION_CALL;
}

static bool of_assistant(const struct item *item) {
    return item->type == ITEM_REASONING || format_is_call(item) ||
           (item->type == ITEM_MESSAGE && item->role == ROLE_ASSISTANT);
}

/* How many items at the start are one turn of the assistant: thought and text, then calls, which
 * end it. */
static size_t turn_length(const struct item *const *items, size_t n) {
    size_t i = 0;
    while (i < n && of_assistant(items[i]) && !format_is_call(items[i]))
        i++;
    while (i < n && format_is_call(items[i]))
        i++;
    return i;
}

/* The output that the client gave for a call, among the outputs that follow it. */
static const struct item *output_for(const struct item *call, const struct item *const *outputs,
                                     size_t n) {
    for (size_t i = 0; i < n; i++)
        if (!strcmp(outputs[i]->call_id, call->call_id))
            return outputs[i];
    return NULL;
}

static void join(const struct format *f, const struct format_context *c, struct token_list *out) {
    if (f->join)
        f->join(c, out);
}

/* Appends the results of calls and of the outputs that follow them; returns how many items were
 * outputs. */
static size_t add_results(const struct format *f, const struct format_context *c,
                          const struct item *const *calls, size_t n_calls,
                          const struct item *const *items, size_t n, struct token_list *out) {
    size_t n_outputs = 0, n_results = 0;
    while (n_outputs < n && items[n_outputs]->type == ITEM_FUNCTION_OUTPUT)
        n_outputs++;
    const struct item **results = mem_zero(n_calls + n_outputs + 1, sizeof *results);
    for (size_t i = 0; i < n_calls; i++) {
        const struct item *result =
            calls[i]->type == ITEM_TOOL_CALL ? calls[i] : output_for(calls[i], items, n_outputs);
        if (result)
            results[n_results++] = result;
    }
    for (size_t i = 0; i < n_outputs; i++) { /* outputs whose call is not here come last */
        bool used = false;
        for (size_t k = 0; k < n_results; k++)
            used |= results[k] == items[i];
        if (!used)
            results[n_results++] = items[i];
    }
    if (n_results) {
        f->results(c, results, n_results, out);
        join(f, c, out);
    }
    free(results);
    return n_outputs;
}

void format_results(const struct format *f, const struct format_context *c,
                    const struct item *const *calls, size_t n, struct token_list *out) {
    join(f, c, out);
    f->results(c, calls, n, out);
    join(f, c, out);
}

/* A summary of what was left out is told as a message of the user; to a model that reads only what it was
 * trained on, it is not: people see it, and the turns that stay are what it has. */
static void add_summary(const struct format *f, const struct format_context *c,
                        const struct item *summary, struct token_list *out) {
    if (c->tools_trained)
        return;
    struct item *item = item_new(ITEM_MESSAGE);
    struct buf text = {0};
    item->role = ROLE_USER;
    buf_printf(&text, "Summary of our conversation before this:\n%s", summary->text);
    free(item->text);
    item->text = buf_take(&text);
    f->message(c, item, out);
    join(f, c, out);
    item_free(item);
}

void format_conversation(const struct format *f, const struct format_context *context,
                         const struct item *const *items, size_t n, struct token_list *out) {
    struct format_context own = *context, *c = &own;
    for (size_t i = 0; i < n;) {
        if (of_assistant(items[i])) {
            size_t length = turn_length(items + i, n - i), n_calls = 0;
            while (n_calls < length && format_is_call(items[i + length - 1 - n_calls]))
                n_calls++;
            f->assistant(c, items + i, length, out);
            join(f, c, out);
            i += length;
            i += add_results(f, c, items + i - n_calls, n_calls, items + i, n - i, out);
        } else if (items[i]->type == ITEM_FUNCTION_OUTPUT) {
            i += add_results(f, c, NULL, 0, items + i, n - i, out);
        } else if (items[i]->type == ITEM_COMPACTION) {
            add_summary(f, c, items[i++], out);
            own.lead = c->tools_trained ? own.lead : NULL;
        } else {
            if (items[i]->role != ROLE_SYSTEM || !c->tools_trained) {
                f->message(c, items[i], out);
                join(f, c, out);
                if (items[i]->role == ROLE_USER)
                    own.lead = NULL;
            }
            i++;
        }
    }
}

void format_continue(const struct format *f, const struct format_context *c,
                     const struct item *const *owed, size_t n_owed, const struct item *const *items,
                     size_t n, struct token_list *out) {
    join(f, c, out);
    size_t used = add_results(f, c, owed, n_owed, items, n, out);
    format_conversation(f, c, items + used, n - used, out);
}

/* --- shared by the formats --- */

void format_text(const struct format_context *c, const char *text, struct token_list *out) {
    tokenizer_encode(c->tokenizer, text, strlen(text), false, out);
}

void format_special(const struct format_context *c, const char *text, struct token_list *out) {
    tokenizer_encode(c->tokenizer, text, strlen(text), true, out);
}

void format_guarded(const struct format_context *c, const char *text, const char *const *tags,
                    struct token_list *out) {
    struct buf safe = {0};
    for (const char *p = text; *p; p++) {
        bool tag = false;
        for (size_t i = 0; tags[i]; i++)
            tag |= !strncmp(p, tags[i], strlen(tags[i]));
        buf_char(&safe, *p);
        /* after the first character, which may have several bytes */
        while (tag && ((unsigned char)p[1] & 0xC0) == 0x80)
            buf_char(&safe, *++p);
        if (tag)
            buf_str(&safe, "\xE2\x80\x8B");
    }
    format_text(c, buf_text(&safe), out);
    buf_free(&safe);
}

void format_json_spaced(struct buf *out, const cJSON *value) {
    if (cJSON_IsObject(value) || cJSON_IsArray(value)) {
        bool object = cJSON_IsObject(value);
        buf_char(out, object ? '{' : '[');
        for (const cJSON *v = value->child; v; v = v->next) {
            if (v != value->child)
                buf_str(out, ", ");
            if (object) {
                json_append_string(out, v->string, strlen(v->string));
                buf_str(out, ": ");
            }
            format_json_spaced(out, v);
        }
        buf_char(out, object ? '}' : ']');
    } else {
        json_append(out, value);
    }
}

void format_tool_json(struct buf *out, const struct tool *tool) {
    buf_str(out, "{\"type\": \"function\", \"function\": {\"name\": ");
    json_append_string(out, tool->name, strlen(tool->name));
    buf_str(out, ", \"description\": ");
    json_append_string(out, tool->about, strlen(tool->about));
    buf_str(out, ", \"parameters\": ");
    cJSON *schema = cJSON_Parse(tool->schema);
    format_json_spaced(out, schema);
    cJSON_Delete(schema);
    buf_str(out, "}}");
}
