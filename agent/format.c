/* format: which format a model gets, and what the formats share. */
#include "agent/format.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const struct format *const formats[] = {&format_qwen3};

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

void format_text(const struct format_context *c, const char *text, struct token_list *out) {
    tokenizer_encode(c->tokenizer, text, strlen(text), false, out);
}

void format_special(const struct format_context *c, const char *text, struct token_list *out) {
    tokenizer_encode(c->tokenizer, text, strlen(text), true, out);
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
