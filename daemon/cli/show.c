#include "daemon/cli/show.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { NOTHING, THOUGHT, TEXT, CALL };

void show_start(struct show *s, FILE *out, bool color, bool quiet) {
    *s = (struct show){.out = out, .color = color, .quiet = quiet};
}

void show_free(struct show *s) {
    free(s->response_id);
    free(s->problem);
    buf_free(&s->answer);
}

static void style(struct show *s, const char *code) {
    if (s->color)
        fprintf(s->out, "\x1b[%sm", code);
}

static void clear_progress(struct show *s) {
    if (s->progress)
        fputs("\r\x1b[K", s->out);
    s->progress = false;
}

static void leave(struct show *s) {
    if (s->quiet || s->open == NOTHING)
        return;
    style(s, "0");
    fputc('\n', s->out);
    s->open = NOTHING;
}

static void enter(struct show *s, int what) {
    if (s->quiet || s->open == what)
        return;
    clear_progress(s);
    leave(s);
    if (what == THOUGHT)
        style(s, "2");
    if (what == CALL)
        style(s, "36");
    s->open = what;
}

/* What a model or a tool wrote must not steer the terminal: control characters other than newline
 * and tab are shown as "?". */
static void print_safe(struct show *s, const char *text) {
    if (s->quiet)
        return;
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        fputc((c < 0x20 && c != '\n' && c != '\t') || c == 0x7F ? '?' : c, s->out);
    }
    fflush(s->out);
}

static void show_call_end(struct show *s, const cJSON *item) {
    struct err e = {0};
    const char *arguments = json_str(item, "arguments", "");
    cJSON *parsed = json_parse(arguments, strlen(arguments), &e);
    s->malformed |= !cJSON_IsObject(parsed);
    cJSON_Delete(parsed);
    s->n_calls++;
    const cJSON *error = json_get(item, "error");
    const char *output = json_str(item, "output", "");
    bool failed = cJSON_IsString(error) || cJSON_IsObject(error);
    s->n_failed_calls += failed;
    if (s->quiet)
        return;
    leave(s);
    style(s, failed ? "31" : "32");
    fputs("  = ", s->out);
    print_safe(s, *output ? output : failed ? json_str(item, "error", "failed") : "");
    style(s, "0");
    fputc('\n', s->out);
}

static void show_item_added(struct show *s, const cJSON *item) {
    const char *type = json_str(item, "type", "");
    if (strcmp(type, "mcp_call") && strcmp(type, "function_call"))
        return;
    enter(s, CALL);
    print_safe(s, "  ");
    print_safe(s, json_str(item, "name", "?"));
    print_safe(s, " ");
}

static void show_end(struct show *s, const char *type, const cJSON *response) {
    clear_progress(s);
    leave(s);
    s->over = true;
    s->completed = !strcmp(type, "response.completed");
    const cJSON *usage = json_get(response, "usage");
    s->input_tokens = (int64_t)json_num(usage, "input_tokens", 0);
    s->output_tokens = (int64_t)json_num(usage, "output_tokens", 0);
    if (s->completed)
        return;
    const cJSON *error = json_get(response, "error");
    const char *why = json_str(error, "message",
                               json_str(json_get(response, "incomplete_details"), "reason", type));
    s->problem = mem_strdup(why);
}

bool show_event(struct show *s, const cJSON *event) {
    const char *type = json_str(event, "type", "");
    const char *delta = json_str(event, "delta", "");
    if (!strcmp(type, "response.created")) {
        const char *id = json_str(json_get(event, "response"), "id", "");
        free(s->response_id);
        s->response_id = mem_strdup(id);
    } else if (!strcmp(type, "response.reasoning_text.delta") ||
               !strcmp(type, "response.reasoning_summary_text.delta")) {
        enter(s, THOUGHT);
        print_safe(s, delta);
    } else if (!strcmp(type, "response.output_text.delta")) {
        enter(s, TEXT);
        print_safe(s, delta);
        buf_str(&s->answer, delta);
    } else if (!strcmp(type, "response.output_item.added")) {
        show_item_added(s, json_get(event, "item"));
    } else if (!strcmp(type, "response.mcp_call_arguments.delta") ||
               !strcmp(type, "response.function_call_arguments.delta")) {
        print_safe(s, delta);
    } else if (!strcmp(type, "response.output_item.done")) {
        const cJSON *item = json_get(event, "item");
        const char *kind = json_str(item, "type", "");
        if (!strcmp(kind, "mcp_call"))
            show_call_end(s, item);
        else if (!strcmp(kind, "message") && !s->quiet)
            leave(s);
    } else if (!strcmp(type, "response.lemma.progress")) {
        int done = (int)json_num(event, "prompt_tokens_done", 0),
            all = (int)json_num(event, "prompt_tokens", 0);
        if (!s->quiet && s->color && all > 0 && s->open == NOTHING) {
            fprintf(s->out, "\r\x1b[K\x1b[2mreading the prompt: %d of %d tokens\x1b[0m", done, all);
            fflush(s->out);
            s->progress = true;
        }
    } else if (!strcmp(type, "response.completed") || !strcmp(type, "response.incomplete") ||
               !strcmp(type, "response.failed")) {
        show_end(s, type, json_get(event, "response"));
    } else if (!strcmp(type, "error")) {
        clear_progress(s);
        leave(s);
        s->over = true;
        free(s->problem);
        s->problem = mem_strdup(
            json_str(json_get(event, "error"), "message", json_str(event, "message", "an error")));
    }
    return s->over;
}

char *boxed_of(const char *text) {
    const char *last = NULL;
    for (const char *p = text; (p = strstr(p, "\\boxed{")); p += 7)
        last = p + 7;
    if (!last)
        return NULL;
    int depth = 1;
    for (const char *p = last; *p; p++) {
        depth += *p == '{';
        depth -= *p == '}';
        if (!depth)
            return mem_strndup(last, (size_t)(p - last));
    }
    return NULL;
}
