/* lemma probe: which prompt format works best with a model file: each that its vocabulary allows is asked thirty things, half of
 * them sums, half of them calls of a tool that the client brings. */
#include "agent/format.h"
#include "daemon/cli/client.h"
#include "daemon/cli/commands.h"
#include "daemon/cli/options.h"
#include "daemon/cli/spawn.h"
#include "model/engine.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
    "usage: lemma probe -m FILE [OPTION …]\n"
    "\n"
    "Asks thirty questions in each prompt format that the model's vocabulary allows, and says which works best.\n"
    "\n"
    "      --format NAME   this format alone\n"
    "      --threads N     compute threads (default: all processors)\n"
    "      --keep          writes the answer to FILE.lemma.json, where lemmad finds it\n"
    "      --json          the result as JSON\n";

enum { N_SUMS = 15, N_CALLS = 15, ANSWER_MS = 300000, MAX_TOKENS = 600 };

static const struct {
    const char *question, *answer;
} sums[N_SUMS] = {
    {"What is 17 * 23?", "391"},          {"What is 15% of 240?", "36"},
    {"What is 1024 - 377?", "647"},       {"What is 96 / 8?", "12"},
    {"What is 7 squared?", "49"},         {"What is 12 * 12 + 6?", "150"},
    {"What is 250 + 749?", "999"},        {"What is 3^5?", "243"},
    {"What is half of 86?", "43"},        {"What is 1000 - 1?", "999"},
    {"What is 45 + 55 - 20?", "80"},      {"What is 2 * 3 * 4 * 5?", "120"},
    {"What is 20% of 65?", "13"},         {"What is 144 / 12?", "12"},
    {"What is (8 + 4) * 9?", "108"},
};

/* The tool, its schema, and what its one argument must hold. */
static const struct {
    const char *question, *tool, *about, *argument, *value;
} calls[N_CALLS] = {
    {"How is the weather in Paris?", "get_weather", "Weather of a city.", "city", "Paris"},
    {"Is it raining in Tokyo right now?", "get_weather", "Weather of a city.", "city", "Tokyo"},
    {"What will I need in Oslo, an umbrella or sunglasses?", "get_weather", "Weather of a city.",
     "city", "Oslo"},
    {"Look up the word 'serendipity' for me.", "define", "Looks up a word.", "word",
     "serendipity"},
    {"What does 'ephemeral' mean?", "define", "Looks up a word.", "word", "ephemeral"},
    {"Open the file notes.txt.", "open_file", "Opens a file.", "path", "notes.txt"},
    {"Show me what is in /etc/hosts.", "open_file", "Opens a file.", "path", "/etc/hosts"},
    {"Search for red shoes.", "search", "Searches a shop.", "query", "shoes"},
    {"Find me a book about whales.", "search", "Searches a shop.", "query", "whale"},
    {"Play the song Yesterday.", "play", "Plays a song.", "title", "Yesterday"},
    {"I want to hear Bohemian Rhapsody.", "play", "Plays a song.", "title", "Bohemian"},
    {"Send 'see you at 8' to Anna.", "send", "Sends a message.", "to", "Anna"},
    {"Tell Robert that I am late.", "send", "Sends a message.", "to", "Robert"},
    {"Translate 'good morning' into French.", "translate", "Translates a text.", "text", "morning"},
    {"How do you say 'thank you' in Spanish?", "translate", "Translates a text.", "text", "thank"},
};

struct score {
    const char *format;
    int sums, calls; /* right */
    int called;      /* probes of calls in which the tool was called at all */
    int failed;      /* no end, or an error */
    double tokens;
};

static cJSON *request(const char *question) {
    cJSON *o = cJSON_CreateObject();
    cJSON_AddStringToObject(o, "type", "response.create");
    cJSON_AddStringToObject(o, "model", "lemma");
    cJSON_AddStringToObject(o, "input", question);
    cJSON_AddNumberToObject(o, "seed", 1);
    cJSON_AddNumberToObject(o, "temperature", 0);
    cJSON_AddNumberToObject(o, "max_output_tokens", MAX_TOKENS);
    cJSON_AddBoolToObject(o, "store", false);
    return o;
}

static void add_tool(cJSON *o, int i) {
    cJSON *tool = cJSON_CreateObject(), *parameters = cJSON_AddObjectToObject(tool, "parameters");
    cJSON_AddStringToObject(tool, "type", "function");
    cJSON_AddStringToObject(tool, "name", calls[i].tool);
    cJSON_AddStringToObject(tool, "description", calls[i].about);
    cJSON_AddStringToObject(parameters, "type", "object");
    cJSON_AddStringToObject(
        cJSON_AddObjectToObject(cJSON_AddObjectToObject(parameters, "properties"),
                                calls[i].argument),
        "type", "string");
    cJSON_AddItemToArray(cJSON_AddArrayToObject(parameters, "required"),
                         cJSON_CreateString(calls[i].argument));
    cJSON_AddBoolToObject(parameters, "additionalProperties", false);
    cJSON_AddItemToArray(cJSON_AddArrayToObject(o, "tools"), tool);
}

/* The response as it ends, or NULL. */
static cJSON *ask(struct client *c, cJSON *o) {
    struct err e = {0};
    char *text = json_print(o);
    bool sent = client_send(c, text, strlen(text), &e);
    free(text);
    cJSON_Delete(o);
    for (cJSON *event; sent && (event = client_next(c, ANSWER_MS, NULL, &e));) {
        const char *type = json_str(event, "type", "");
        bool error = !strcmp(type, "error");
        bool over = !strcmp(type, "response.completed") || !strcmp(type, "response.incomplete") ||
                    !strcmp(type, "response.failed");
        cJSON *response = over ? cJSON_DetachItemFromObject(event, "response") : NULL;
        cJSON_Delete(event);
        if (over || error)
            return response;
    }
    return NULL;
}

/* Whether the number stands alone in the text: 12 is not in 120. */
static bool has_number(const char *text, const char *number) {
    size_t n = strlen(number);
    for (const char *p = text; (p = strstr(p, number)); p++)
        if ((p == text || !strchr("0123456789.", p[-1])) && !strchr("0123456789", p[n] ? p[n] : 'x'))
            return true;
    return false;
}

static bool sum_is_right(const cJSON *response, const char *answer) {
    const cJSON *item, *part;
    bool right = false;
    cJSON_ArrayForEach(item, json_get(response, "output")) if (!strcmp(json_str(item, "type", ""),
                                                                       "message"))
        cJSON_ArrayForEach(part, json_get(item, "content")) right |=
        has_number(json_str(part, "text", ""), answer);
    return right;
}

static void judge_call(const cJSON *response, int i, struct score *s) {
    const cJSON *item;
    struct err ignored;
    bool called = false, right = false;
    cJSON_ArrayForEach(item, json_get(response, "output")) {
        if (strcmp(json_str(item, "type", ""), "function_call"))
            continue;
        const char *text = json_str(item, "arguments", "");
        cJSON *arguments = json_parse(text, strlen(text), &ignored);
        called = true;
        right |= strcasestr(json_str(arguments, calls[i].argument, ""), calls[i].value) != NULL;
        cJSON_Delete(arguments);
    }
    s->called += called;
    s->calls += right;
}

static bool probe(const char *file, int threads, struct score *s, bool quiet, struct err *e) {
    const char *const extra[] = {"--format", s->format, NULL};
    struct spawned own = {0};
    if (!spawn_daemon(file, threads, extra, &own, e))
        return false;
    struct client *c = client_open(own.url, NULL, e);
    for (int i = 0; c && i < N_SUMS + N_CALLS; i++) {
        cJSON *o = request(i < N_SUMS ? sums[i].question : calls[i - N_SUMS].question);
        if (i >= N_SUMS)
            add_tool(o, i - N_SUMS);
        cJSON *r = ask(c, o);
        s->failed += !r || !strcmp(json_str(r, "status", ""), "failed");
        s->tokens += json_num(json_get(r, "usage"), "output_tokens", 0);
        if (r && i < N_SUMS)
            s->sums += sum_is_right(r, sums[i].answer);
        else if (r)
            judge_call(r, i - N_SUMS, s);
        cJSON_Delete(r);
        if (!quiet)
            fprintf(stderr, "\r%-18s %2d of %d", s->format, i + 1, N_SUMS + N_CALLS);
    }
    if (!quiet)
        fputs("\r\x1b[K", stderr);
    bool good = c != NULL;
    client_close(c);
    spawn_end(&own);
    return good;
}

/* --- which formats --- */

static size_t candidates(const char *file, const char *only, struct score **out, struct err *e) {
    struct engine_params p = {.model_path = file, .n_ctx = 64, .max_running = 1};
    struct engine *engine = engine_open(&p, e);
    const struct format *f;
    size_t n = 0;
    *out = NULL;
    for (size_t i = 0; engine && (f = format_at(i)); i++) {
        bool wanted = only ? !strcmp(only, f->name)
                           : f->fits(engine_info(engine), engine_tokenizer(engine)) ||
                                 !strcmp(f->name, "generic");
        if (!wanted)
            continue;
        *out = mem_grow(*out, n + 1, sizeof **out);
        (*out)[n++] = (struct score){.format = f->name};
    }
    engine_close(engine);
    if (engine && !n) {
        struct buf known = {0};
        for (size_t i = 0; (f = format_at(i)); i++)
            buf_printf(&known, "%s%s", i ? ", " : "", f->name);
        err_set(e, ERR_NOT_FOUND, "no prompt format '%s'; there are: %s", only ? only : "", buf_text(&known));
        buf_free(&known);
    }
    return n;
}

static int points(const struct score *s) {
    return s->sums + s->calls;
}

static char *result_json(const struct score *s, size_t n, const struct score *best) {
    cJSON *o = cJSON_CreateObject();
    cJSON_AddStringToObject(o, "format", best->format);
    cJSON *all = cJSON_AddArrayToObject(o, "probed");
    for (size_t i = 0; i < n; i++) {
        cJSON *one = cJSON_CreateObject();
        cJSON_AddStringToObject(one, "format", s[i].format);
        cJSON_AddNumberToObject(one, "sums_right", s[i].sums);
        cJSON_AddNumberToObject(one, "calls_right", s[i].calls);
        cJSON_AddNumberToObject(one, "called", s[i].called);
        cJSON_AddNumberToObject(one, "failed", s[i].failed);
        cJSON_AddItemToArray(all, one);
    }
    char *text = json_print(o);
    cJSON_Delete(o);
    return text;
}

static bool keep(const char *file, const char *json, struct err *e) {
    struct buf path = {0};
    buf_printf(&path, "%s.lemma.json", file);
    FILE *f = fopen(buf_text(&path), "we");
    bool good = f && fprintf(f, "%s\n", json) > 0;
    if ((f && fclose(f)) || !good)
        good = err_errno(e, "cannot write %s", buf_text(&path));
    buf_free(&path);
    return good;
}

int command_probe(int argc, char **argv) {
    const char *file = NULL, *only = NULL;
    bool to_keep = false, json = false;
    int threads = 0, n_rest;
    const struct option options[] = {
        {"-m", "--model", .text = &file}, {"--format", .text = &only}, {"--threads", "-t", .number = &threads},
        {"--keep", .flag = &to_keep},     {"--json", .flag = &json},   {0}};
    int status = options_read(argc, argv, options, usage, &n_rest);
    if (status >= 0)
        return status;
    if (n_rest || !file) {
        fputs(usage, stderr);
        return 2;
    }
    struct err e = {0};
    struct score *s, *best = NULL;
    size_t n = candidates(file, only, &s, &e);
    if (!json && n)
        printf("%-18s %12s %12s %12s %8s %10s\n", "FORMAT", "SUMS RIGHT", "CALLS RIGHT", "TOOL CALLED",
               "FAILED", "TOKENS");
    for (size_t i = 0; i < n; i++) {
        if (!probe(file, threads, &s[i], json, &e)) {
            n = 0;
            break;
        }
        if (!json)
            printf("%-18s %9d/%d %9d/%d %9d/%d %8d %10.0f\n", s[i].format, s[i].sums, N_SUMS,
                   s[i].calls, N_CALLS, s[i].called, N_CALLS, s[i].failed, s[i].tokens);
        if (!best || points(&s[i]) > points(best))
            best = &s[i];
    }
    bool good = n > 0;
    if (good) {
        char *text = result_json(s, n, best);
        printf(json ? "%s\n" : "%.0s", text);
        if (!json)
            printf("best: %s, %d of %d\n", best->format, points(best), N_SUMS + N_CALLS);
        good = !to_keep || keep(file, text, &e);
        free(text);
    }
    free(s);
    return good ? 0 : command_fail("probe", &e);
}
