/* eval_keep: a line of JSON for each answer as it comes, so that an interrupted evaluation goes on where it was. The first line
 * says which evaluation it is; a half line at the end, of a process that was killed, is dropped. */
#include "daemon/cli/eval.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct keep {
    FILE *out;
    char *path;
};

/* What must be the same for answers to be of one evaluation. */
static char *header(const struct evaluation *v) {
    uint64_t h = 14695981039346656037u; /* FNV-1a over the questions */
    for (size_t i = 0; i < v->n; i++)
        for (const char *p = v->list[i].text; *p; p++)
            h = (h ^ (unsigned char)*p) * 1099511628211u;
    char hash[24];
    snprintf(hash, sizeof hash, "%016" PRIx64, h);
    cJSON *o = cJSON_CreateObject();
    cJSON_AddStringToObject(o, "model", v->model);
    cJSON_AddNumberToObject(o, "questions", (double)v->n);
    cJSON_AddStringToObject(o, "hash", hash);
    cJSON_AddNumberToObject(o, "samples", v->samples);
    cJSON_AddNumberToObject(o, "seed", v->seed);
    cJSON_AddNumberToObject(o, "temperature", v->temperature);
    char *text = json_print(o);
    cJSON_Delete(o);
    return text;
}

static void read_sample(struct evaluation *v, const cJSON *o, int *found) {
    double q = json_num(o, "q", -1), s = json_num(o, "s", -1);
    if (q < 0 || q >= (double)v->n || s < 0 || s >= v->samples || v->list[(size_t)q].samples[(int)s].done)
        return;
    const char *problem = json_str(o, "problem", NULL);
    v->list[(size_t)q].samples[(int)s] = (struct sample){
        .done = true,
        .right = json_bool(o, "right", false),
        .malformed = json_bool(o, "malformed", false),
        .boxed = json_bool(o, "boxed", false),
        .calls = (int)json_num(o, "calls", 0),
        .failed_calls = (int)json_num(o, "failed_calls", 0),
        .input_tokens = (int64_t)json_num(o, "input_tokens", 0),
        .output_tokens = (int64_t)json_num(o, "output_tokens", 0),
        .ms = (int)json_num(o, "ms", 0),
        .got = mem_strdup(json_str(o, "got", "")),
        .problem = problem ? mem_strdup(problem) : NULL,
    };
    ++*found;
}

/* Returns how many bytes of the file are whole lines of this evaluation; -1 when it is another's. */
static long read_kept(FILE *in, struct evaluation *v, const char *head, int *found) {
    char *line = NULL;
    size_t cap = 0;
    ssize_t len;
    long good = 0;
    for (int number = 0; (len = getline(&line, &cap, in)) > 0 && line[len - 1] == '\n'; number++) {
        line[len - 1] = 0;
        struct err e;
        cJSON *o = number ? json_parse(line, (size_t)len - 1, &e) : NULL;
        if (!number && strcmp(line, head)) {
            good = -1;
            break;
        }
        if (number && !o)
            break;
        if (number)
            read_sample(v, o, found);
        cJSON_Delete(o);
        good += len;
    }
    free(line);
    return good;
}

struct keep *keep_open(const char *path, struct evaluation *v, int *n_found, struct err *e) {
    char *head = header(v);
    long good = 0;
    *n_found = 0;
    FILE *in = fopen(path, "re");
    if (in) {
        good = read_kept(in, v, head, n_found);
        fclose(in);
    }
    FILE *out = NULL;
    if (good < 0)
        err_set(e, ERR_INVALID, "%s was left by another evaluation (model, questions, samples, seed or temperature differ); delete it "
                                "or name another file", path);
    else if (!(out = fopen(path, "ae")) || ftruncate(fileno(out), good) < 0)
        err_errno(e, "cannot write %s", path);
    else if (!good)
        fprintf(out, "%s\n", head);
    free(head);
    if (e->code) {
        if (out)
            fclose(out);
        return NULL;
    }
    struct keep *k = mem_zero(1, sizeof *k);
    k->out = out;
    k->path = mem_strdup(path);
    return k;
}

void keep_add(struct keep *k, const struct evaluation *v, size_t question, int sample) {
    if (!k)
        return;
    const struct sample *s = &v->list[question].samples[sample];
    cJSON *o = cJSON_CreateObject();
    cJSON_AddNumberToObject(o, "q", (double)question);
    cJSON_AddNumberToObject(o, "s", sample);
    cJSON_AddStringToObject(o, "id", v->list[question].id);
    cJSON_AddBoolToObject(o, "right", s->right);
    cJSON_AddBoolToObject(o, "boxed", s->boxed);
    cJSON_AddBoolToObject(o, "malformed", s->malformed);
    cJSON_AddNumberToObject(o, "calls", s->calls);
    cJSON_AddNumberToObject(o, "failed_calls", s->failed_calls);
    cJSON_AddNumberToObject(o, "input_tokens", (double)s->input_tokens);
    cJSON_AddNumberToObject(o, "output_tokens", (double)s->output_tokens);
    cJSON_AddNumberToObject(o, "ms", s->ms);
    cJSON_AddStringToObject(o, "got", s->got ? s->got : "");
    if (s->problem)
        cJSON_AddStringToObject(o, "problem", s->problem);
    char *text = json_print(o);
    fprintf(k->out, "%s\n", text);
    fflush(k->out);
    free(text);
    cJSON_Delete(o);
}

void keep_close(struct keep *k, bool done) {
    if (!k)
        return;
    fclose(k->out);
    if (done)
        unlink(k->path);
    free(k->path);
    free(k);
}
