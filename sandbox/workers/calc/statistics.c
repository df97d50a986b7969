/* statistics.c: numbers that describe lists of numbers, exactly. */
#include <string.h>

#include "functions.h"

#define RUN(name)                                                                                  \
    struct value name(struct calc *c, const struct ast *call, struct value *arg, int n)

static expr *mean_of(struct calc *c, expr **x, int n) {
    return ex_mul(c, ex_sum(c, x, (size_t)n), ex_frac(c, 1, n));
}

/* Σ (x - mean)² */
static expr *square_sum(struct calc *c, expr **x, int n) {
    expr *m = mean_of(c, x, n), **t = calc_alloc(c, sizeof *t * (size_t)n);

    for (int i = 0; i < n; i++) {
        expr *d = ex_sub(c, x[i], m);

        t[i] = ex_mul(c, d, d);
    }
    return ex_sum(c, t, (size_t)n);
}

static expr **numbers(struct calc *c, struct value *arg, int n, int *count, int least,
                      const char *what) {
    struct value *v = arg_flatten(c, arg, n, count);
    expr **x = calc_alloc(c, sizeof *x * (size_t)(*count + 1));

    for (int i = 0; i < *count; i++)
        x[i] = value_number(c, v + i);
    if (*count < least)
        calc_fail(c, -1, "%s needs at least %d numbers", what, least);
    return x;
}

/* var and stdev are of a sample (divided by n - 1); pvar and pstdev of a population */
RUN(run_variance) {
    bool population = call->name[0] == 'p', root = strstr(call->name, "st") != NULL;
    int count;
    expr **x = numbers(c, arg, n, &count, population ? 1 : 2, call->name), *v;

    if (c->failed)
        return value_expr(c->zero);
    v = ex_mul(c, square_sum(c, x, count), ex_frac(c, 1, population ? count : count - 1));
    return value_expr(root ? ex_sqrt(c, v) : v);
}

RUN(run_range) {
    int count;
    expr **x = calc_sorted(c, arg, n, &count);

    return value_expr(c->failed ? c->zero : ex_sub(c, x[count - 1], x[0]));
}

RUN(run_count) {
    int count;

    arg_flatten(c, arg, n, &count);
    return value_expr(ex_si(c, count));
}

/* Linear interpolation between the two nearest, as spreadsheets do (type 7 of Hyndman and Fan). */
static expr *quantile(struct calc *c, expr **x, int count, expr *p) {
    expr *at = ex_mul(c, p, ex_si(c, count - 1));
    fmpz_t whole;
    slong i;

    fmpz_init(whole);
    ball_floor(c, at, whole);
    i = fmpz_get_si(whole);
    at = ex_sub(c, at, ex_fmpz(c, whole));
    fmpz_clear(whole);
    if (i >= count - 1)
        return x[count - 1];
    return ex_add(c, x[i], ex_mul(c, at, ex_sub(c, x[i + 1], x[i])));
}

/* quantile([…], 1/4), percentile([…], 90), quartile(…, 1) */
RUN(run_quantile) {
    int count;
    expr **x, *p = value_number(c, arg + n - 1);

    if (strcmp(call->name, "percentile") == 0)
        p = ex_mul(c, p, ex_frac(c, 1, 100));
    else if (strcmp(call->name, "quartile") == 0)
        p = ex_mul(c, p, ex_frac(c, 1, 4));
    if (!ex_is_num(p) || fmpq_sgn(p->num) < 0 || fmpq_cmp_ui(p->num, 1) > 0)
        calc_fail(c, -1, "%s: the last argument is out of range", call->name);
    x = calc_sorted(c, arg, n - 1, &count);
    return value_expr(c->failed ? c->zero : quantile(c, x, count, p));
}

RUN(run_iqr) {
    int count;
    expr **x = calc_sorted(c, arg, n, &count);

    if (c->failed)
        return value_expr(c->zero);
    return value_expr(ex_sub(c, quantile(c, x, count, ex_frac(c, 3, 4)),
                             quantile(c, x, count, ex_frac(c, 1, 4))));
}

RUN(run_geomean) {
    int count, sign;
    expr **x = numbers(c, arg, n, &count, 1, call->name), *p = c->one;

    for (int i = 0; i < count && !c->failed; i++) {
        if (!ball_sign(c, x[i], &sign) || sign < 0)
            calc_fail(c, -1, "geomean needs numbers from 0");
        p = ex_mul(c, p, x[i]);
    }
    return value_expr(c->failed ? c->zero : ex_pow(c, p, ex_frac(c, 1, count)));
}

RUN(run_harmean) {
    int count;
    expr **x = numbers(c, arg, n, &count, 1, call->name), *sum = c->zero;

    for (int i = 0; i < count && !c->failed; i++)
        sum = ex_add(c, sum, ex_pow_si(c, x[i], -1));
    return value_expr(c->failed ? c->zero : ex_div(c, ex_si(c, count), sum));
}

/* Two lists of one length. */
static bool pairs(struct calc *c, struct value *arg, int n, expr ***x, expr ***y, int *count) {
    int other;

    if (n != 2 || arg[0].kind != V_LIST || arg[1].kind != V_LIST || arg[0].n != arg[1].n) {
        calc_fail(c, -1, "two lists of the same length are needed: [1, 2, 3], [2, 4, 5]");
        return false;
    }
    *x = numbers(c, arg, 1, count, 2, "a list");
    *y = numbers(c, arg + 1, 1, &other, 2, "a list");
    return !c->failed && *count == other;
}

static expr *product_sum(struct calc *c, expr **x, expr **y, int n) {
    expr *mx = mean_of(c, x, n), *my = mean_of(c, y, n), *sum = c->zero;

    for (int i = 0; i < n; i++)
        sum = ex_add(c, sum, ex_mul(c, ex_sub(c, x[i], mx), ex_sub(c, y[i], my)));
    return sum;
}

RUN(run_correlation) {
    expr **x, **y;
    int count;

    if (!pairs(c, arg, n, &x, &y, &count))
        return value_expr(c->zero);
    return value_expr(
        ex_div(c, product_sum(c, x, y, count),
               ex_sqrt(c, ex_mul(c, square_sum(c, x, count), square_sum(c, y, count)))));
}

/* the line of least squares */
RUN(run_regression) {
    expr **x, **y, *slope, *line;
    int count;

    if (!pairs(c, arg, n, &x, &y, &count))
        return value_expr(c->zero);
    slope = ex_div(c, product_sum(c, x, y, count), square_sum(c, x, count));
    line = ex_add(c, ex_mul(c, slope, ex_sym(c, "x")),
                  ex_sub(c, mean_of(c, y, count), ex_mul(c, slope, mean_of(c, x, count))));
    return (struct value){.kind = V_EXPR, .x = line, .done = true};
}
