/* lemma eval: asks every question of a file, once or several times, and counts the right answers. */
#include "daemon/cli/eval.h"
#include "base/clock.h"
#include "daemon/cli/client.h"
#include "daemon/cli/commands.h"
#include "daemon/cli/options.h"
#include "daemon/cli/show.h"
#include "daemon/cli/spawn.h"

#include <math.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char usage[] =
    "usage: lemma eval [OPTION …] FILE.jsonl\n"
    "\n"
    "Each line is a question: {\"id\", \"question\", \"answer\"}, or as GSM8K has them (the answer after ####) or AIME ({\"id\", \"problem\",\n"
    "\"answer\"}). An answer is right when its \\boxed{} has the value asked for, by the exact calculator; where \"answer\" is empty, when\n"
    "it has no box; of GSM8K and AIME, without a box, when its last number has.\n"
    "\n"
    "      --url URL          the daemon (default: $LEMMA_URL, one that listens on the default port, or one started for this)\n"
    "      --token TOKEN      bearer token (default: $LEMMA_TOKEN)\n"
    "  -m, --model NAME       model or agent to ask (default: lemma); a path ending in .gguf is served by a daemon of its own\n"
    "      --agent NAME       agent to ask; with a path as --model, on that model\n"
    "      --samples K        ask each question K times: pass@1 over all answers, and the majority's (default: 1)\n"
    "      --temperature T    (default: the model's own)\n"
    "      --max-tokens N     of an answer, its thought included (default: the daemon's)\n"
    "      --seed N           of the first question; the next has the next (default: 1)\n"
    "      --append TEXT      put after each question, on a line of its own\n"
    "      --parallel N       questions at once (default: 4)\n"
    "      --threads N        of a daemon that is started for this\n"
    "      --limit N          only the first N questions\n"
    "      --resume FILE      keep answers in FILE as they come, and go on with what is there (default with --html: OUT.partial)\n"
    "      --html OUT         writes a page with plots\n"
    "      --json             one JSON object instead of text\n";

struct asker { /* one connection with one question under way */
    struct client *client;
    struct show show;
    struct question *q; /* NULL: idle */
    int sample;
    int64_t since;
};

struct asking {
    struct evaluation *v;
    struct equals *equals;
    struct keep *keep;
    const char *model, *append;
    int max_tokens;
    size_t settled, right, next; /* of all answers */
    int64_t started;
    int kept; /* of those settled, what an earlier run left */
    bool bar;
};

static volatile int interrupted;
static void on_interrupt(int signal) {
    interrupted = 1;
}

/* --- asking --- */

static bool ask(const struct asking *w, struct asker *a, size_t index, struct err *e) {
    const struct evaluation *v = w->v;
    cJSON *o = cJSON_CreateObject();
    struct buf text = {0};
    buf_printf(&text, "%s%s%s", a->q->text, w->append ? "\n" : "", w->append ? w->append : "");
    cJSON_AddStringToObject(o, "type", "response.create");
    cJSON_AddStringToObject(o, "model", w->model);
    cJSON_AddStringToObject(o, "input", buf_text(&text));
    cJSON_AddBoolToObject(o, "store", false);
    if (v->temperature >= 0)
        cJSON_AddNumberToObject(o, "temperature", v->temperature);
    if (w->max_tokens > 0)
        cJSON_AddNumberToObject(o, "max_output_tokens", w->max_tokens);
    cJSON_AddNumberToObject(o, "seed", v->seed + (double)index);
    char *json = json_print(o);
    cJSON_Delete(o);
    buf_free(&text);
    show_start(&a->show, stdout, false, true);
    a->since = clock_ms();
    bool good = client_send(a->client, json, strlen(json), e);
    free(json);
    return good;
}

static void settle(struct asking *w, struct asker *a) {
    struct question *q = a->q;
    struct sample *s = &q->samples[a->sample];
    const char *text = buf_text(&a->show.answer);
    char *box = boxed_of(text);
    *s = (struct sample){
        .done = true,
        .boxed = box != NULL,
        .malformed = a->show.malformed,
        .calls = a->show.n_calls,
        .failed_calls = a->show.n_failed_calls,
        .input_tokens = a->show.input_tokens,
        .output_tokens = a->show.output_tokens,
        .ms = (int)(clock_ms() - a->since),
        .problem = a->show.problem ? mem_strdup(a->show.problem) : NULL,
    };
    if (!box && q->last_number)
        box = last_number(text);
    s->right = a->show.completed && (*q->expected ? box && equals_same(w->equals, q->expected, box) : !box);
    s->got = box ? box : mem_strdup(text);
    show_free(&a->show);
    a->q = NULL;
    w->settled++;
    w->right += s->right;
    keep_add(w->keep, w->v, (size_t)(q - w->v->list), (int)(s - q->samples));
}

static void show_progress(const struct asking *w) {
    enum { WIDTH = 28 };
    if (!w->bar)
        return;
    size_t all = w->v->n * (size_t)w->v->samples, full = all ? w->settled * WIDTH / all : 0, fresh = w->settled - (size_t)w->kept;
    double seconds = (double)(clock_ms() - w->started) / 1000;
    int left = fresh ? (int)(seconds / (double)fresh * (double)(all - w->settled)) : 0;
    fputs("\r\x1b[K", stderr);
    for (size_t i = 0; i < WIDTH; i++)
        fputs(i < full ? "█" : "░", stderr);
    fprintf(stderr, " %zu of %zu, %.1f %% right", w->settled, all, w->settled ? 100. * (double)w->right / (double)w->settled : 0);
    if (fresh)
        fprintf(stderr, ", %d:%02d left", left / 60, left % 60);
    fflush(stderr);
}

/* The next answer that is not there yet; false when there is none. First each question once, then each again. */
static bool take_next(struct asking *w, struct asker *a, size_t *index) {
    const struct evaluation *v = w->v;
    for (; w->next < v->n * (size_t)v->samples; w->next++) {
        struct question *q = &v->list[w->next % v->n];
        int sample = (int)(w->next / v->n);
        if (q->samples[sample].done)
            continue;
        a->q = q;
        a->sample = sample;
        *index = w->next++;
        return true;
    }
    return false;
}

static bool ask_all(struct asking *w, struct asker *askers, int parallel, struct err *e) {
    size_t all = w->v->n * (size_t)w->v->samples, index;
    bool good = true;
    while (good && w->settled < all && !interrupted) {
        bool idle = true;
        for (int i = 0; i < parallel && good; i++) {
            struct asker *a = &askers[i];
            if (!a->q && take_next(w, a, &index))
                good = ask(w, a, index, e);
            if (!a->q || !good)
                continue;
            cJSON *event;
            while (a->q && (event = client_next(a->client, 0, NULL, e))) {
                idle = false;
                if (show_event(&a->show, event)) {
                    settle(w, a);
                    show_progress(w);
                }
                cJSON_Delete(event);
            }
            good = !a->q || e->code == ERR_TIMEOUT;
        }
        if (idle)
            usleep(2000);
    }
    return good;
}

static void count_kept(struct asking *w) {
    for (size_t i = 0; i < w->v->n; i++)
        for (int k = 0; k < w->v->samples; k++) {
            w->settled += w->v->list[i].samples[k].done;
            w->right += w->v->list[i].samples[k].right;
        }
}

/* --- the command --- */

struct eval_options {
    const char *url, *token, *model, *agent, *append, *resume, *html;
    double temperature;
    int seed, parallel, limit, samples, threads, max_tokens;
    bool json;
};

/* Asks what is missing; returns the exit status. */
static int evaluate(const struct eval_options *o, struct evaluation *v, struct keep *keep, int kept) {
    struct err e = {0};
    size_t n_model = strlen(o->model);
    const char *file = n_model > 5 && !strcmp(o->model + n_model - 5, ".gguf") ? o->model : NULL;
    const char *url = o->url;
    struct spawned own = {0};
    bool own_one = file || (o->threads > 0 && !url);
    struct client *first = own_one ? NULL : client_open(url, o->token, &e);
    if (!first && !url && (own_one || !getenv("LEMMA_URL"))) {
        e = (struct err){0};
        if (spawn_daemon(file, o->threads, NULL, &own, &e))
            first = client_open(url = own.url, o->token, &e);
    }
    if (!first) {
        spawn_end(&own);
        return command_fail("eval", &e);
    }
    size_t all = v->n * (size_t)v->samples;
    int parallel = (size_t)o->parallel > all ? (int)all : o->parallel;
    struct asker *askers = mem_zero((size_t)parallel, sizeof *askers);
    struct asking w = {.v = v,
                       .equals = equals_open(NULL),
                       .keep = keep,
                       .model = o->agent ? o->agent : file ? "lemma" : o->model,
                       .append = o->append,
                       .max_tokens = o->max_tokens,
                       .started = clock_ms(),
                       .kept = kept,
                       .bar = !o->json && isatty(STDERR_FILENO)};
    count_kept(&w);
    askers[0].client = first;
    bool good = true;
    for (int i = 1; i < parallel && good; i++)
        good = (askers[i].client = client_open(url, o->token, &e)) != NULL;
    signal(SIGINT, on_interrupt);
    good = good && ask_all(&w, askers, parallel, &e);
    if (w.bar)
        fputs("\r\x1b[K", stderr);
    v->seconds = (double)(clock_ms() - w.started) / 1000;
    if (good && !interrupted) {
        struct eval_numbers numbers;
        eval_count(v, w.equals, &numbers);
        (o->json ? eval_print_json : eval_print)(v, &numbers);
        if (o->html && !eval_write_html(o->html, v, &numbers, &e))
            good = false;
    } else if (interrupted) {
        fprintf(stderr, "lemma eval: interrupted at %zu of %zu%s\n", w.settled, all,
                keep ? "; the same command goes on from there" : "; --resume FILE would keep what is answered");
    }
    int status = good && !interrupted ? 0 : 1;
    if (!good)
        status = command_fail("eval", &e);
    for (int i = 0; i < parallel; i++)
        client_close(askers[i].client);
    free(askers);
    equals_close(w.equals);
    spawn_end(&own);
    return status;
}

int command_eval(int argc, char **argv) {
    struct eval_options o = {.model = "lemma", .temperature = -1, .seed = 1, .parallel = 4, .samples = 1};
    int n_rest, status;
    const struct option options[] = {{"--url", .text = &o.url},
                                     {"--token", .text = &o.token},
                                     {"--model", "-m", .text = &o.model},
                                     {"--agent", .text = &o.agent},
                                     {"--samples", .number = &o.samples},
                                     {"--temperature", .real = &o.temperature},
                                     {"--max-tokens", .number = &o.max_tokens},
                                     {"--seed", .number = &o.seed},
                                     {"--append", .text = &o.append},
                                     {"--parallel", .number = &o.parallel},
                                     {"--threads", .number = &o.threads},
                                     {"--limit", .number = &o.limit},
                                     {"--resume", .text = &o.resume},
                                     {"--html", .text = &o.html},
                                     {"--json", .flag = &o.json},
                                     {0}};
    if ((status = options_read(argc, argv, options, usage, &n_rest)) >= 0)
        return status;
    if (n_rest != 1 || o.parallel < 1 || o.parallel > 256 || o.samples < 1 || o.samples > 1000) {
        fputs(usage, stderr);
        return 2;
    }
    struct err e = {0};
    size_t n_read;
    struct evaluation v = {.file = argv[1],
                           .model = o.agent ? o.agent : o.model,
                           .samples = o.samples,
                           .seed = o.seed,
                           .temperature = o.temperature};
    v.list = eval_read(argv[1], o.samples, &n_read, &e);
    if (!v.list)
        return command_fail("eval", &e);
    v.n = o.limit > 0 && (size_t)o.limit < n_read ? (size_t)o.limit : n_read;
    struct buf partial = {0};
    if (!o.resume && o.html)
        buf_printf(&partial, "%s.partial", o.html);
    const char *path = o.resume ? o.resume : o.html ? buf_text(&partial) : NULL;
    int kept = 0;
    struct keep *keep = path ? keep_open(path, &v, &kept, &e) : NULL;
    if (kept)
        fprintf(stderr, "lemma eval: %d answers are there from before\n", kept);
    status = path && !keep ? command_fail("eval", &e) : evaluate(&o, &v, keep, kept);
    keep_close(keep, !o.resume && status == 0);
    buf_free(&partial);
    eval_free(v.list, n_read, o.samples);
    return status;
}
