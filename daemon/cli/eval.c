/* lemma eval: asks every question of a file and counts the right answers. */
#include "base/clock.h"
#include "daemon/cli/client.h"
#include "daemon/cli/commands.h"
#include "daemon/cli/options.h"
#include "daemon/cli/show.h"
#include "daemon/cli/spawn.h"

#include <ctype.h>
#include <math.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char usage[] =
    "usage: lemma eval [OPTION …] FILE.jsonl\n"
    "\n"
    "Each line is {\"id\": …, \"question\": …, \"answer\": …}. An answer is right when its "
    "\\boxed{} has the value asked for; where\n"
    "\"answer\" is empty, when it has no box.\n"
    "\n"
    "      --url URL          the daemon (default: $LEMMA_URL, one that listens on the default "
    "port, or one started for this)\n"
    "      --token TOKEN      bearer token (default: $LEMMA_TOKEN)\n"
    "  -m, --model NAME       model or agent to ask (default: lemma); a path ending in .gguf is "
    "served by a daemon of its own\n"
    "      --temperature T    (default: the model's own)\n"
    "      --seed N           of the first question; the next has the next (default: 1)\n"
    "      --parallel N       questions at once (default: 4)\n"
    "      --limit N          only the first N questions\n"
    "      --json             one JSON object instead of text\n";

struct question {
    char *id, *text, *expected, *got, *problem;
    bool right, malformed;
    int calls;
};

struct asker { /* one connection with one question under way */
    struct client *client;
    struct show show;
    struct question *q;
};

static volatile int interrupted;
static void on_interrupt(int signal) {
    interrupted = 1;
}

/* --- comparing --- */

/* Drops what does not change a value: spaces, $, thousands separators, \text{…}, a leading "x =", a
 * trailing unit sign. */
static char *plain_value(const char *text) {
    struct buf b = {0};
    const char *equals = strrchr(text, '=');
    if (equals)
        text = equals + 1;
    for (const char *p = text; *p; p++) {
        if (isspace((unsigned char)*p) || *p == '$' || *p == '%' ||
            (*p == ',' && isdigit((unsigned char)p[1])))
            continue;
        if (!strncmp(p, "\\frac{", 6) || !strncmp(p, "\\dfrac{", 7)) { /* \frac{a}{b} → a/b */
            p = strchr(p, '{');
            const char *mid = strstr(p, "}{"), *end = mid ? strchr(mid + 2, '}') : NULL;
            if (end) {
                buf_printf(&b, "%.*s/%.*s", (int)(mid - p - 1), p + 1, (int)(end - mid - 2),
                           mid + 2);
                p = end;
                continue;
            }
        }
        buf_char(&b, *p);
    }
    return buf_take(&b);
}

static bool number_of(const char *text, long double *out) {
    char *end;
    long double v = strtold(text, &end);
    if (end == text)
        return false;
    if (*end == '/') {
        char *end2;
        long double d = strtold(end + 1, &end2);
        if (end2 == end + 1 || *end2 || d == 0)
            return false;
        v /= d;
        end = end2;
    }
    *out = v;
    return !*end;
}

static bool same_answer(const char *expected, const char *got) {
    char *a = plain_value(expected), *b = plain_value(got);
    long double x, y;
    bool same = !strcasecmp(a, b);
    if (!same && number_of(a, &x) && number_of(b, &y))
        same = fabsl(x - y) <= 1e-9L * fmaxl(1, fabsl(x));
    free(a);
    free(b);
    return same;
}

/* --- reading the file --- */

static char *value_text(const cJSON *v) {
    if (cJSON_IsString(v))
        return mem_strdup(v->valuestring);
    return v && !cJSON_IsNull(v) ? json_print(v) : mem_strdup("");
}

static struct question *read_questions(const char *path, size_t *n, struct err *e) {
    FILE *in = fopen(path, "r");
    if (!in) {
        err_errno(e, "cannot read %s", path);
        return NULL;
    }
    struct question *list = NULL;
    char *line = NULL;
    size_t cap = 0, number = 0;
    ssize_t len;
    *n = 0;
    while ((len = getline(&line, &cap, in)) > 0) {
        number++;
        while (len && isspace((unsigned char)line[len - 1]))
            len--;
        if (!len)
            continue;
        char where[300];
        snprintf(where, sizeof where, "%s:%zu", path, number);
        struct err bad = {0};
        cJSON *o = json_parse(line, (size_t)len, &bad);
        const char *text = json_str(o, "question", json_str(o, "problem", NULL));
        if (!text) {
            err_at(e, ERR_INVALID, where, "%s", o ? "the line has no \"question\"" : bad.message);
            cJSON_Delete(o);
            for (size_t i = 0; i < *n; i++) {
                free(list[i].id);
                free(list[i].text);
                free(list[i].expected);
            }
            free(list);
            list = NULL;
            break;
        }
        list = mem_grow(list, *n + 1, sizeof *list);
        list[*n] = (struct question){.text = mem_strdup(text),
                                     .expected = value_text(json_get(o, "answer"))};
        char *id = value_text(json_get(o, "id"));
        if (!*id) {
            char made[24];
            snprintf(made, sizeof made, "%zu", number);
            free(id);
            id = mem_strdup(made);
        }
        list[(*n)++].id = id;
        cJSON_Delete(o);
    }
    free(line);
    fclose(in);
    if (!list && !e->code)
        err_at(e, ERR_INVALID, path, "the file has no questions");
    return list;
}

/* --- asking --- */

static bool ask(struct asker *a, const char *model, double temperature, int seed, struct err *e) {
    cJSON *o = cJSON_CreateObject();
    cJSON_AddStringToObject(o, "type", "response.create");
    cJSON_AddStringToObject(o, "model", model);
    cJSON_AddStringToObject(o, "input", a->q->text);
    cJSON_AddBoolToObject(o, "store", false);
    if (temperature >= 0)
        cJSON_AddNumberToObject(o, "temperature", temperature);
    cJSON_AddNumberToObject(o, "seed", seed);
    char *text = json_print(o);
    cJSON_Delete(o);
    show_start(&a->show, stdout, false, true);
    bool good = client_send(a->client, text, strlen(text), e);
    free(text);
    return good;
}

static void settle(struct asker *a) {
    struct question *q = a->q;
    char *box = boxed_of(buf_text(&a->show.answer));
    q->malformed = a->show.malformed;
    q->calls = a->show.n_calls;
    q->problem = a->show.problem ? mem_strdup(a->show.problem) : NULL;
    q->right = a->show.completed && (*q->expected ? box && same_answer(q->expected, box) : !box);
    q->got = box ? box : mem_strdup(buf_text(&a->show.answer));
    show_free(&a->show);
    a->q = NULL;
}

/* Wilson's interval: true to small samples and to shares near 0 and 1. */
static void interval(size_t right, size_t n, double *lo, double *hi) {
    double z = 1.959964, p = n ? (double)right / (double)n : 0, d = 1 + z * z / (double)n;
    double mid = (p + z * z / (2 * (double)n)) / d;
    double half = z * sqrt(p * (1 - p) / (double)n + z * z / (4. * (double)n * (double)n)) / d;
    *lo = n ? fmax(0, mid - half) : 0;
    *hi = n ? fmin(1, mid + half) : 1;
}

static void report(const struct question *list, size_t n, bool json, double seconds) {
    size_t right = 0, malformed = 0;
    for (size_t i = 0; i < n; i++) {
        right += list[i].right;
        malformed += list[i].malformed;
    }
    double lo, hi;
    interval(right, n, &lo, &hi);
    if (json) {
        cJSON *o = cJSON_CreateObject();
        cJSON_AddNumberToObject(o, "n", (double)n);
        cJSON_AddNumberToObject(o, "correct", (double)right);
        cJSON_AddNumberToObject(o, "accuracy", n ? (double)right / (double)n : 0);
        cJSON *ci = cJSON_AddArrayToObject(o, "ci95");
        cJSON_AddItemToArray(ci, cJSON_CreateNumber(lo));
        cJSON_AddItemToArray(ci, cJSON_CreateNumber(hi));
        cJSON_AddNumberToObject(o, "malformed_calls", (double)malformed);
        cJSON_AddNumberToObject(o, "seconds", seconds);
        cJSON *failures = cJSON_AddArrayToObject(o, "failures");
        for (size_t i = 0; i < n; i++)
            if (!list[i].right) {
                cJSON *f = cJSON_CreateObject();
                cJSON_AddStringToObject(f, "id", list[i].id);
                cJSON_AddStringToObject(f, "question", list[i].text);
                cJSON_AddStringToObject(f, "expected", list[i].expected);
                cJSON_AddStringToObject(f, "got", list[i].got ? list[i].got : "");
                if (list[i].problem)
                    cJSON_AddStringToObject(f, "problem", list[i].problem);
                cJSON_AddItemToArray(failures, f);
            }
        char *text = json_print(o);
        puts(text);
        free(text);
        cJSON_Delete(o);
        return;
    }
    for (size_t i = 0; i < n; i++)
        if (!list[i].right)
            printf("%s: %s\n    expected %s, got %s%s%s\n", list[i].id, list[i].text,
                   *list[i].expected ? list[i].expected : "no box",
                   list[i].got && *list[i].got ? list[i].got : "nothing",
                   list[i].problem ? "; " : "", list[i].problem ? list[i].problem : "");
    printf("%zu of %zu right: %.1f %% (95 %% interval %.1f to %.1f), %zu malformed calls, %.1f s\n",
           right, n, n ? 100. * (double)right / (double)n : 0, 100 * lo, 100 * hi, malformed,
           seconds);
}

int command_eval(int argc, char **argv) {
    const char *url = NULL, *token = NULL, *model = "lemma";
    double temperature = -1;
    int seed = 1, parallel = 4, limit = 0, n_rest, status;
    bool json = false;
    const struct option options[] = {{"--url", .text = &url},
                                     {"--token", .text = &token},
                                     {"--model", "-m", .text = &model},
                                     {"--temperature", .real = &temperature},
                                     {"--seed", .number = &seed},
                                     {"--parallel", .number = &parallel},
                                     {"--limit", .number = &limit},
                                     {"--json", .flag = &json},
                                     {0}};
    if ((status = options_read(argc, argv, options, usage, &n_rest)) >= 0)
        return status;
    if (n_rest != 1 || parallel < 1 || parallel > 256) {
        fputs(usage, stderr);
        return 2;
    }
    struct err e = {0};
    size_t n;
    struct question *list = read_questions(argv[1], &n, &e);
    if (!list)
        return command_fail("eval", &e);
    if (limit > 0 && (size_t)limit < n)
        n = (size_t)limit;
    size_t n_model = strlen(model);
    const char *file = n_model > 5 && !strcmp(model + n_model - 5, ".gguf") ? model : NULL;
    struct spawned own = {0};
    struct client *first = file ? NULL : client_open(url, token, &e);
    if (!first && !url && (file || !getenv("LEMMA_URL"))) {
        e = (struct err){0};
        if (spawn_daemon(file, 0, NULL, &own, &e))
            first = client_open(url = own.url, token, &e);
    }
    if (!first) {
        spawn_end(&own);
        return command_fail("eval", &e);
    }
    if ((size_t)parallel > n)
        parallel = (int)n;
    struct asker *askers = mem_zero((size_t)parallel, sizeof *askers);
    askers[0].client = first;
    bool good = true;
    for (int i = 1; i < parallel && good; i++)
        good = (askers[i].client = client_open(url, token, &e)) != NULL;
    signal(SIGINT, on_interrupt);
    int64_t started = clock_ms();
    size_t next = 0, settled = 0;
    while (good && settled < n && !interrupted) {
        bool idle = true;
        for (int i = 0; i < parallel && good; i++) {
            struct asker *a = &askers[i];
            if (!a->q && next < n) {
                a->q = &list[next];
                good = ask(a, file ? "lemma" : model, temperature, seed + (int)next, &e);
                next++;
            }
            if (!a->q || !good)
                continue;
            cJSON *event;
            while (a->q && (event = client_next(a->client, 0, NULL, &e))) {
                idle = false;
                if (show_event(&a->show, event)) {
                    settle(a);
                    settled++;
                    if (!json && isatty(STDERR_FILENO))
                        fprintf(stderr, "\r%zu of %zu", settled, n);
                }
                cJSON_Delete(event);
            }
            good = !a->q || e.code == ERR_TIMEOUT;
        }
        if (idle)
            usleep(2000);
    }
    if (!json && isatty(STDERR_FILENO))
        fputc('\r', stderr);
    if (good && !interrupted)
        report(list, n, json, (double)(clock_ms() - started) / 1000);
    else if (!good)
        status = command_fail("eval", &e);
    for (int i = 0; i < parallel; i++)
        client_close(askers[i].client);
    free(askers);
    spawn_end(&own);
    for (size_t i = 0; i < n; i++) {
        free(list[i].id);
        free(list[i].text);
        free(list[i].expected);
        free(list[i].got);
        free(list[i].problem);
    }
    free(list);
    return good && !interrupted ? 0 : 1;
}
