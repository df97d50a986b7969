/* lemma bench --schema: free text and text held to schemas, taking turns on the engine as it serves.
 * Both sides draw with the same temperature; neither guesses ahead, so that what differs is the
 * grammar. */
#include "base/buf.h"
#include "base/clock.h"
#include "base/json.h"
#include "daemon/cli/commands.h"
#include "model/engine.h"
#include "model/grammar/grammar.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

struct heard {
    pthread_mutex_t lock;
    pthread_cond_t told;
    bool done;
    struct buf text;
    enum gen_end end;
    struct err error;
    int tokens, drawn;
    int64_t decode_ns;
};

static void hear(void *user, const struct gen_event *event) {
    struct heard *h = user;
    pthread_mutex_lock(&h->lock);
    if (event->type == GEN_TOKENS) {
        buf_add(&h->text, event->bytes, event->n_bytes);
        h->tokens += event->n_tokens;
        h->drawn += event->n_sampled;
    } else if (event->type == GEN_DONE) {
        h->decode_ns = event->prefill_ns + event->decode_ns; /* the opening forced run is prefill */
        h->end = event->end;
        h->error = event->error;
        h->done = true;
        pthread_cond_signal(&h->told);
    }
    pthread_mutex_unlock(&h->lock);
}

static bool generate(struct engine *engine, struct grammar *g, const struct bench_schema *o,
                     uint64_t seed, int max_tokens, struct heard *h, struct err *e) {
    int n_vocab = engine_info(engine)->n_vocab;
    token_id prompt[] = {(token_id)(seed % 97 % (uint64_t)n_vocab),
                         (token_id)(seed % 89 % (uint64_t)n_vocab)};
    struct gen_request r = {.tokens = prompt,
                            .n_tokens = 2,
                            .sampling = {.temperature = (float)o->temperature, .seed = seed},
                            .max_tokens = max_tokens,
                            .grammar = g,
                            .ignore_end = !g,
                            .top_logprobs = -1,
                            .fn = hear,
                            .user = h};
    *h = (struct heard){.lock = PTHREAD_MUTEX_INITIALIZER, .told = PTHREAD_COND_INITIALIZER};
    if (!engine_generate(engine, &r, e))
        return false;
    pthread_mutex_lock(&h->lock);
    while (!h->done)
        pthread_cond_wait(&h->told, &h->lock);
    pthread_mutex_unlock(&h->lock);
    if (h->end == GEN_END_ERROR)
        *e = h->error;
    return h->end != GEN_END_ERROR;
}

static cJSON *read_lines(const char *path, struct err *e) {
    gzFile f = gzopen(path, "rb");
    if (!f) {
        err_errno(e, "%s", path);
        return NULL;
    }
    struct buf text = {0};
    char part[65536];
    for (int n; (n = gzread(f, part, sizeof part)) > 0;)
        buf_add(&text, part, (size_t)n);
    gzclose(f);
    cJSON *all = cJSON_CreateArray();
    for (const char *s = buf_text(&text), *end = s + text.len; s < end;) {
        const char *to = memchr(s, '\n', (size_t)(end - s));
        to = to ? to : end;
        cJSON *line = cJSON_ParseWithLength(s, (size_t)(to - s));
        if (cJSON_GetObjectItemCaseSensitive(line, "schema"))
            cJSON_AddItemToArray(all, line);
        else
            cJSON_Delete(line);
        s = to + 1;
    }
    buf_free(&text);
    if (!cJSON_GetArraySize(all))
        err_set(e, ERR_INVALID, "%s: no line holds a schema", path);
    return all;
}

static void write_line(FILE *out, const cJSON *line, const struct heard *h) {
    cJSON *one = cJSON_CreateObject();
    const cJSON *id = cJSON_GetObjectItemCaseSensitive(line, "id");
    cJSON_AddItemToObject(one, "id", id ? cJSON_Duplicate(id, true) : cJSON_CreateNull());
    cJSON_AddItemToObject(
        one, "schema", cJSON_Duplicate(cJSON_GetObjectItemCaseSensitive(line, "schema"), true));
    cJSON_AddStringToObject(one, "text", buf_text(&h->text));
    cJSON_AddBoolToObject(one, "finished", h->end == GEN_END_STOP);
    char *text = json_print(one);
    fprintf(out, "%s\n", text);
    free(text);
    cJSON_Delete(one);
}

int bench_schema(const struct bench_schema *o) {
    struct err e = {0};
    char text[700];
    struct engine_params params = {.model_path = o->model,
                                   .n_threads = o->threads,
                                   .kernels = o->kernels,
                                   .kv_type = o->kv_type,
                                   .n_ctx = 4096,
                                   .speculate = -1};
    cJSON *lines = read_lines(o->file, &e);
    struct engine *engine = cJSON_GetArraySize(lines) ? engine_open(&params, &e) : NULL;
    FILE *out = o->out && engine ? fopen(o->out, "w") : NULL;
    if (!engine) {
        fprintf(stderr, "lemma bench: %s\n", err_text(&e, text, sizeof text));
        cJSON_Delete(lines);
        return 1;
    }
    struct heard h;
    struct grammar_options spaced = {.space = JSON_SPACE_SPACED};
    double free_s = 0, held_s = 0;
    long free_tokens = 0, held_tokens = 0, drawn = 0;
    int n = 0, finished = 0, refused = 0, at = 0, size = cJSON_GetArraySize(lines);
    bool good = generate(engine, NULL, o, 1, 4, &h, &e); /* brings the file's pages in */
    for (const cJSON *line = lines->child; good && n < o->count && at < 20 * size;
         line = line->next ? line->next : lines->child, at++) {
        buf_free(&h.text);
        char *schema = json_print(cJSON_GetObjectItemCaseSensitive(line, "schema"));
        struct grammar *g = grammar_from_schema(schema, strlen(schema), &spaced, &e);
        free(schema);
        if (!g) {
            refused++;
            continue;
        }
        good = generate(engine, g, o, (uint64_t)at + 1, o->tokens, &h, &e);
        grammar_unref(g);
        int tokens = h.tokens;
        held_tokens += tokens;
        drawn += h.drawn;
        held_s += (double)h.decode_ns / 1e9;
        finished += h.end == GEN_END_STOP;
        n++;
        if (good && out)
            write_line(out, line, &h);
        if (good && !o->out) {
            buf_free(&h.text);
            good = generate(engine, NULL, o, (uint64_t)at + 1, tokens, &h, &e);
            free_tokens += h.tokens;
            free_s += (double)h.decode_ns / 1e9;
        }
    }
    buf_free(&h.text);
    if (!good)
        fprintf(stderr, "lemma bench: %s\n", err_text(&e, text, sizeof text));
    else {
        printf("%d generations, %d finished, %d schemas refused; %ld tokens, %ld of them drawn\n",
               n, finished, refused, held_tokens, drawn);
        printf("with a schema %8.2f tokens/s\n", (double)held_tokens / held_s);
        if (free_s > 0)
            printf("free text     %8.2f tokens/s; with a schema / free: %.3f\n",
                   (double)free_tokens / free_s,
                   (double)held_tokens / held_s / ((double)free_tokens / free_s));
    }
    if (out)
        fclose(out);
    engine_close(engine);
    cJSON_Delete(lines);
    return good ? 0 : 1;
}
