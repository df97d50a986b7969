/* eval: what the files of `lemma eval` share. A question is asked K times (samples); what came of it is kept, compared and
 * reported. */
#ifndef LEMMA_CLI_EVAL_H
#define LEMMA_CLI_EVAL_H

#include "base/json.h"

#include <stdbool.h>
#include <stdint.h>

struct sample {
    bool done, right, malformed;
    int calls, failed_calls;
    int64_t input_tokens, output_tokens;
    int ms;        /* from the question to the end of the answer */
    char *got;     /* the answer's box, or its text */
    char *problem; /* why it has no answer, or NULL */
    bool boxed;    /* `got` is what stood in the box */
};

struct question {
    char *id, *skill, *text, *expected;
    bool last_number; /* of a data set whose answers are numbers: without a box the last number counts */
    struct sample *samples;
};

struct evaluation {
    const char *file, *model;
    struct question *list;
    size_t n;
    int samples, seed;
    double temperature; /* -1: the model's own */
    double seconds;
    bool interrupted;
};

/* --- eval_file.c: questions of three forms, a JSON object a line --- */
/* NULL and `e` (FILE:LINE) when one is none. */
struct question *eval_read(const char *path, int samples, size_t *n, struct err *e);
void eval_free(struct question *list, size_t n, int samples);

/* --- eval_same.c: whether two answers are the same --- */
struct equals; /* a calculator in its sandbox */
/* worker_dir NULL: where this program is. Never NULL; without a sandbox only what is plainly equal is called so, and a line on
 * standard error says it. */
struct equals *equals_open(const char *worker_dir);
void equals_close(struct equals *q);
bool equals_same(struct equals *q, const char *expected, const char *got);
/* The last number in a text, owned; NULL when there is none. */
char *last_number(const char *text);

/* --- eval_keep.c: what was answered so far, so that an interrupted run can go on --- */
struct keep;
/* Reads what an earlier run left in `path` into the evaluation and appends to it. NULL and `e` when the file was left by another
 * evaluation. */
struct keep *keep_open(const char *path, struct evaluation *v, int *n_found, struct err *e);
void keep_add(struct keep *k, const struct evaluation *v, size_t question, int sample);
/* done: the file is no longer needed. */
void keep_close(struct keep *k, bool done);

/* --- eval_report.c --- */
struct eval_numbers {
    size_t n, right, malformed;   /* of n samples */
    double accuracy, lo, hi;      /* pass@1 with its 95 % interval */
    size_t majority;              /* questions whose most frequent answer is right */
    double majority_lo, majority_hi;
    int64_t input_tokens, output_tokens;
    size_t calls, failed_calls, with_calls, unanswered;
    double mean_ms;
};
void eval_count(struct evaluation *v, struct equals *q, struct eval_numbers *out);
void eval_interval(double right, double n, double *lo, double *hi);
void eval_print(const struct evaluation *v, const struct eval_numbers *a);
void eval_print_json(const struct evaluation *v, const struct eval_numbers *a);
/* eval_html.c: one page without anything from elsewhere. */
bool eval_write_html(const char *path, const struct evaluation *v, const struct eval_numbers *a, struct err *e);

#endif
