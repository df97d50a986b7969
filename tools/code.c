/* code: run_code, for what the calculator does not do: a short program in Lua or, where the
 * sandbox has it, Python. */
#include "tools/internal.h"

#include <stdlib.h>
#include <string.h>

enum { DEFAULT_S = 10, MOST_S = 60 };

static const char schema_of[] =
    "{\"type\":\"object\",\"properties\":{\"language\":{\"enum\":[%s]},"
    "\"code\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":65536,"
    "\"description\":\"the program; the value of its last expression is returned with what it "
    "prints\"},"
    "\"stdin\":{\"type\":\"string\",\"maxLength\":65536},"
    "\"timeout\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":60,\"description\":\"seconds; "
    "10 if not given\"}},"
    "\"required\":[\"language\",\"code\"],\"additionalProperties\":false}";

static bool prepare(const struct entry *entry, const cJSON *arguments, struct sandbox_call *call,
                    struct err *e) {
    bool python = !strcmp(json_str(arguments, "language", ""), "python");
    const char *input = json_str(arguments, "stdin", "");
    int seconds = (int)json_num(arguments, "timeout", DEFAULT_S);
    seconds = seconds < 1 ? 1 : seconds > MOST_S ? MOST_S : seconds;
    call->runner = python ? SANDBOX_PYTHON : SANDBOX_LUA;
    call->program = json_str(arguments, "code", "");
    call->program_len = strlen(call->program);
    call->program_name = "code";
    call->limits.wall_ms = call->limits.cpu_ms = seconds * 1000;
    call->input = mem_strdup(input);
    call->input_len = strlen(input);
    return true;
}

static void add_part(struct buf *text, const char *title, const char *part, size_t n) {
    if (!n)
        return;
    if (text->len && text->data[text->len - 1] != '\n')
        buf_char(text, '\n');
    buf_str(text, title);
    buf_add(text, part, n);
}

/* What it printed, then the value, or how it failed: a model mends its code by both. */
static bool read_result(const struct entry *entry, const struct sandbox_result *r,
                        struct buf *text) {
    bool ok = r->status == SANDBOX_OK;
    add_part(text, "", r->out, r->out_len);
    add_part(text, "stderr: ", r->err_out, r->err_len);
    if (ok) {
        add_part(text, text->len ? "value: " : "", r->value, r->value_len);
        if (!text->len)
            buf_str(text, "(no output: print something, or end with an expression)");
        return true;
    }
    struct buf why = {0};
    if (r->status == SANDBOX_ERROR) {
        buf_printf(&why, "%s%s%s", r->error_type ? r->error_type : "",
                   r->error_type && *r->error_type ? ": " : "",
                   r->error_message ? r->error_message : "");
        if (r->error_line)
            buf_printf(&why, " (line %d)", r->error_line);
    } else {
        buf_str(&why, dispatch_explain(r));
    }
    add_part(text, "error: ", buf_text(&why), why.len);
    buf_free(&why);
    return false;
}

static const struct tool_runner code_runner = {
    .prepare = prepare,
    .read = read_result,
    .reads_failures = true,
    .runners = 1 << SANDBOX_LUA | 1 << SANDBOX_PYTHON};

bool code_register(struct tools *t, struct err *e) {
    const char *why;
    bool lua = sandbox_offers(t->sandbox, SANDBOX_LUA, &why);
    bool python = sandbox_offers(t->sandbox, SANDBOX_PYTHON, &why);
    if (!lua && !python)
        return true; /* the sandbox has said why */
    struct buf schema = {0}, about = {0};
    buf_printf(&schema, schema_of,
               lua && python ? "\"lua\",\"python\""
               : lua         ? "\"lua\""
                             : "\"python\"");
    buf_printf(&about,
               "Runs a short program%s and returns what it prints and its last expression's value. "
               "It has no files and no network; plot(f, …) of functions and lists of points "
               "gives an SVG drawing.%s",
               python ? " in Lua 5.4 or Python 3" : " in Lua 5.4",
               python ? "" : " Python is not available here.");
    struct entry *entry = mem_zero(1, sizeof *entry);
    bool good =
        tool_fill(&entry->tool, "run_code", buf_text(&about), buf_text(&schema), schema.len, e);
    buf_free(&schema);
    buf_free(&about);
    if (!good) {
        free(entry);
        return false;
    }
    entry->tool.origin = TOOL_BUILTIN;
    entry->tool.pure = true; /* same program, same input, same output */
    entry->runner = &code_runner;
    registry_put(t, entry);
    return true;
}
