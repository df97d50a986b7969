/* eval_report: what came of an evaluation, counted and told as text or JSON. */
#include "daemon/cli/eval.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Wilson's interval: true to small samples and to shares near 0 and 1. */
void eval_interval(double right, double n, double *lo, double *hi) {
    double z = 1.959964, p = n ? right / n : 0, d = 1 + z * z / n;
    double mid = (p + z * z / (2 * n)) / d;
    double half = z * sqrt(p * (1 - p) / n + z * z / (4. * n * n)) / d;
    *lo = n ? fmax(0, mid - half) : 0;
    *hi = n ? fmin(1, mid + half) : 1;
}

/* Whether the most frequent answer to a question is right; of two, the earlier. */
static bool majority_right(const struct evaluation *v, const struct question *q, struct equals *equals) {
    int best = -1, most = 0;
    for (int i = 0; i < v->samples; i++) {
        const struct sample *a = &q->samples[i];
        if (!a->got || a->problem)
            continue;
        int votes = 0;
        for (int k = 0; k < v->samples; k++) {
            const struct sample *b = &q->samples[k];
            /* Two right answers are the same answer; others are compared. */
            votes += b->got && !b->problem &&
                     (i == k || (a->right && b->right) || (a->right == b->right && a->boxed == b->boxed && equals_same(equals, a->got, b->got)));
        }
        if (votes > most) {
            most = votes;
            best = i;
        }
    }
    return best >= 0 && q->samples[best].right;
}

void eval_count(struct evaluation *v, struct equals *equals, struct eval_numbers *out) {
    *out = (struct eval_numbers){0};
    double squares = 0, ms = 0;
    for (size_t i = 0; i < v->n; i++) {
        const struct question *q = &v->list[i];
        int right = 0;
        for (int k = 0; k < v->samples; k++) {
            const struct sample *s = &q->samples[k];
            out->n++;
            right += s->right;
            out->malformed += s->malformed;
            out->input_tokens += s->input_tokens;
            out->output_tokens += s->output_tokens;
            out->calls += (size_t)s->calls;
            out->failed_calls += (size_t)s->failed_calls;
            out->with_calls += s->calls > 0;
            out->unanswered += s->problem != NULL;
            ms += s->ms;
        }
        out->right += (size_t)right;
        squares += (double)right * right / ((double)v->samples * v->samples);
        if (v->samples > 1)
            out->majority += majority_right(v, q, equals);
    }
    double n = (double)v->n;
    out->accuracy = out->n ? (double)out->right / (double)out->n : 0;
    out->mean_ms = out->n ? ms / (double)out->n : 0;
    if (v->samples == 1) {
        eval_interval((double)out->right, n, &out->lo, &out->hi);
        return;
    }
    /* Samples of one question are not independent: the interval is that of the mean over questions. */
    double variance = n > 1 ? fmax(0, squares / n - out->accuracy * out->accuracy) / (n - 1) : 0;
    if (variance > 0) {
        out->lo = fmax(0, out->accuracy - 1.959964 * sqrt(variance));
        out->hi = fmin(1, out->accuracy + 1.959964 * sqrt(variance));
    } else {
        eval_interval(out->accuracy * n, n, &out->lo, &out->hi);
    }
    eval_interval((double)out->majority, n, &out->majority_lo, &out->majority_hi);
}

static void add_failures(const struct evaluation *v, cJSON *list) {
    for (size_t i = 0; i < v->n; i++)
        for (int k = 0; k < v->samples; k++) {
            const struct question *q = &v->list[i];
            const struct sample *s = &q->samples[k];
            if (s->right)
                continue;
            cJSON *f = cJSON_CreateObject();
            cJSON_AddStringToObject(f, "id", q->id);
            if (v->samples > 1)
                cJSON_AddNumberToObject(f, "sample", k);
            cJSON_AddStringToObject(f, "question", q->text);
            cJSON_AddStringToObject(f, "expected", q->expected);
            cJSON_AddStringToObject(f, "got", s->got ? s->got : "");
            if (s->problem)
                cJSON_AddStringToObject(f, "problem", s->problem);
            cJSON_AddItemToArray(list, f);
        }
}

void eval_print_json(const struct evaluation *v, const struct eval_numbers *a) {
    cJSON *o = cJSON_CreateObject();
    double n = a->n ? (double)a->n : 1;
    cJSON_AddNumberToObject(o, "n", (double)v->n);
    cJSON_AddNumberToObject(o, "samples", v->samples);
    cJSON_AddNumberToObject(o, "correct", (double)a->right);
    cJSON_AddNumberToObject(o, "accuracy", a->accuracy);
    cJSON *ci = cJSON_AddArrayToObject(o, "ci95");
    cJSON_AddItemToArray(ci, cJSON_CreateNumber(a->lo));
    cJSON_AddItemToArray(ci, cJSON_CreateNumber(a->hi));
    if (v->samples > 1) {
        cJSON *maj = cJSON_AddObjectToObject(o, "majority");
        cJSON_AddNumberToObject(maj, "correct", (double)a->majority);
        cJSON_AddNumberToObject(maj, "accuracy", v->n ? (double)a->majority / (double)v->n : 0);
        ci = cJSON_AddArrayToObject(maj, "ci95");
        cJSON_AddItemToArray(ci, cJSON_CreateNumber(a->majority_lo));
        cJSON_AddItemToArray(ci, cJSON_CreateNumber(a->majority_hi));
    }
    cJSON_AddNumberToObject(o, "malformed_calls", (double)a->malformed);
    cJSON *tools = cJSON_AddObjectToObject(o, "tools");
    cJSON_AddNumberToObject(tools, "calls", (double)a->calls);
    cJSON_AddNumberToObject(tools, "failed", (double)a->failed_calls);
    cJSON_AddNumberToObject(tools, "answers_with_calls", (double)a->with_calls);
    cJSON *tokens = cJSON_AddObjectToObject(o, "tokens");
    cJSON_AddNumberToObject(tokens, "input", (double)a->input_tokens);
    cJSON_AddNumberToObject(tokens, "output", (double)a->output_tokens);
    cJSON_AddNumberToObject(tokens, "output_mean", (double)a->output_tokens / n);
    cJSON_AddNumberToObject(o, "unanswered", (double)a->unanswered);
    cJSON_AddNumberToObject(o, "mean_ms", a->mean_ms);
    cJSON_AddNumberToObject(o, "seconds", v->seconds);
    add_failures(v, cJSON_AddArrayToObject(o, "failures"));
    char *text = json_print(o);
    puts(text);
    free(text);
    cJSON_Delete(o);
}

/* A line of a text that may have many. */
static void print_line(const char *text) {
    for (; *text; text++)
        putchar((unsigned char)*text < 0x20 || *text == 0x7F ? ' ' : *text);
}

void eval_print(const struct evaluation *v, const struct eval_numbers *a) {
    double n = a->n ? (double)a->n : 1;
    for (size_t i = 0; i < v->n; i++) {
        const struct question *q = &v->list[i];
        for (int k = 0; k < v->samples; k++) {
            const struct sample *s = &q->samples[k];
            if (s->right)
                continue;
            printf("%s: ", q->id);
            print_line(q->text);
            printf("\n    expected %s, got ", *q->expected ? q->expected : "no box");
            print_line(s->got && *s->got ? s->got : "nothing");
            printf("%s%s\n", s->problem ? "; " : "", s->problem ? s->problem : "");
        }
    }
    printf("%zu of %zu right: %.1f %% (95 %% interval %.1f to %.1f), %zu malformed calls, %.1f s\n", a->right, a->n, 100 * a->accuracy,
           100 * a->lo, 100 * a->hi, a->malformed, v->seconds);
    if (v->samples > 1)
        printf("the majority of %d answers is right for %zu of %zu: %.1f %% (%.1f to %.1f)\n", v->samples, a->majority, v->n,
               100. * (double)a->majority / (double)v->n, 100 * a->majority_lo, 100 * a->majority_hi);
    printf("%.1f tokens and %.2f s an answer; %zu calls in %zu answers, %zu failed; %zu without an answer\n", (double)a->output_tokens / n,
           a->mean_ms / 1000, a->calls, a->with_calls, a->failed_calls, a->unanswered);
}
