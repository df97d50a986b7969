/* functions.c: the table of named functions, and the short ones among them. */
#include <stdlib.h>
#include <string.h>

#include "functions.h"

/* ---- arguments ---- */

bool arg_fmpz(struct calc *c, const struct value *v, const char *what, fmpz_t out) {
    expr *x = value_number(c, v);

    if (!ex_is_int(x)) {
        calc_fail(c, -1, "%s needs integers", what);
        return false;
    }
    fmpz_set(out, &x->num->num);
    return !c->failed;
}

bool arg_fmpq(struct calc *c, const struct value *v, const char *what, fmpq_t out) {
    expr *x = value_number(c, v);

    if (!ex_is_num(x)) {
        calc_fail(c, -1, "%s needs rational numbers", what);
        return false;
    }
    fmpq_set(out, x->num);
    return !c->failed;
}

struct value *arg_flatten(struct calc *c, struct value *arg, int n, int *count) {
    int total = 0, k = 0;
    struct value *flat;

    for (int i = 0; i < n; i++)
        total += arg[i].kind == V_LIST ? arg[i].n : 1;
    flat = calc_alloc(c, sizeof *flat * (size_t)(total + 1));
    for (int i = 0; i < n; i++)
        for (int j = 0; j < (arg[i].kind == V_LIST ? arg[i].n : 1); j++)
            flat[k++] = arg[i].kind == V_LIST ? arg[i].item[j] : arg[i];
    if (k == 0)
        calc_fail(c, -1, "the list is empty");
    *count = k;
    return flat;
}

/* ---- roots, powers, rounding ---- */

#define RUN(name)                                                                                  \
    static struct value name(struct calc *c, const struct ast *call, struct value *arg, int n)

RUN(run_sqrt) {
    return value_expr(calc_power(c, value_number(c, arg), c->half));
}

static struct value root_of(struct calc *c, expr *x, slong index) {
    int sign;

    if (index == 0) {
        calc_fail(c, -1, "root of order zero");
        return value_expr(c->zero);
    }
    if (index % 2 == 0 && !c->complex && !(x->flags & HAS_SYMBOL) && ball_sign(c, x, &sign) &&
        sign < 0) {
        calc_fail(c, -1,
                  index == 2 ? "square root of a negative number"
                             : "even root of a negative number");
        return value_expr(c->zero);
    }
    return value_expr(ex_root(c, x, index));
}

RUN(run_cbrt) {
    return root_of(c, value_number(c, arg), 3);
}

RUN(run_root) {
    slong index = 0;
    expr *x = value_number(c, arg), *order = value_number(c, arg + 1);

    if (!ex_is_int(order))
        calc_fail(c, -1, "root needs integers");
    else if (!ex_get_si(order, &index) || labs(index) > 1000000)
        calc_fail(c, -1, "the order of the root is too large");
    return c->failed ? value_expr(c->zero) : root_of(c, x, index);
}

RUN(run_pow) {
    return value_expr(calc_power(c, value_number(c, arg), value_number(c, arg + 1)));
}

RUN(run_exp) {
    return value_expr(ex_pow(c, c->e, value_number(c, arg)));
}

/* Half away from zero. */
expr *calc_round(struct calc *c, expr *x, slong places) {
    expr *scale = ex_pow_si(c, ex_si(c, 10), places), *y;
    int sign = 1;
    fmpz_t n;

    if (x->flags & HAS_SYMBOL) {
        calc_fail(c, -1, "round needs numbers");
        return c->zero;
    }
    if (!ball_sign(c, x, &sign)) {
        calc_fail(c, -1, "cannot decide the sign of what is rounded");
        return c->zero;
    }
    y = ex_mul(c, sign < 0 ? ex_neg(c, x) : x, scale);
    fmpz_init(n);
    ball_floor(c, ex_add(c, y, c->half), n);
    if (sign < 0)
        fmpz_neg(n, n);
    y = ex_div(c, ex_fmpz(c, n), scale);
    fmpz_clear(n);
    return y;
}

RUN(run_round) {
    slong places = 0;
    expr *p;

    if (n > 1) {
        p = value_number(c, arg + 1);
        if (!ex_is_int(p))
            calc_fail(c, -1, "round needs integers");
        else if (!ex_get_si(p, &places) || labs(places) > 4000)
            calc_fail(c, -1, "round: that is too many digits");
    }
    return c->failed ? value_expr(c->zero)
                     : value_expr(calc_round(c, value_number(c, arg), places));
}

RUN(run_trunc) {
    expr *x = value_number(c, arg);
    int sign = 0;

    if (!ball_sign(c, x, &sign))
        calc_fail(c, -1, "trunc needs a real number");
    return value_expr(fn_apply(c, sign < 0 ? FN_CEIL : FN_FLOOR, x));
}

RUN(run_log) {
    expr *x = value_number(c, arg), *base = n > 1 ? value_number(c, arg + 1) : ex_si(c, 10);
    int s1 = 1, s2 = 1;

    if (!c->complex && ((!(x->flags & HAS_SYMBOL) && ball_sign(c, x, &s1) && s1 <= 0) ||
                        (!(base->flags & HAS_SYMBOL) && ball_sign(c, base, &s2) && s2 <= 0))) {
        calc_fail(c, -1, "logarithm of a number that is not positive");
        return value_expr(c->zero);
    }
    return value_expr(fn_log(c, x, base));
}

RUN(run_ln) {
    expr *x = value_number(c, arg);
    int sign = 1;

    if (!c->complex && !(x->flags & HAS_SYMBOL) && ball_sign(c, x, &sign) && sign <= 0) {
        calc_fail(c, -1, "logarithm of a number that is not positive");
        return value_expr(c->zero);
    }
    return value_expr(fn_apply(c, FN_LN, x));
}

RUN(run_log2) {
    return value_expr(fn_log(c, value_number(c, arg), ex_si(c, 2)));
}

RUN(run_reciprocal) { /* sec, csc, cot and their hyperbolic kin */
    static const struct {
        const char *name;
        enum fn_id top, bottom; /* FN_COUNT: one */
    } rows[] = {{"sec", FN_COUNT, FN_COS},   {"csc", FN_COUNT, FN_SIN},
                {"cot", FN_COS, FN_SIN},     {"sech", FN_COUNT, FN_COSH},
                {"csch", FN_COUNT, FN_SINH}, {"coth", FN_COSH, FN_SINH}};
    expr *x = value_number(c, arg);

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (strcmp(call->name, rows[i].name) == 0)
            return value_expr(ex_div(c,
                                     rows[i].top == FN_COUNT ? c->one : fn_apply(c, rows[i].top, x),
                                     fn_apply(c, rows[i].bottom, x)));
    return value_expr(c->zero);
}

/* atan2(y, x): the direction of the point (x, y) */
RUN(run_atan2) {
    return value_expr(fn_argument(c, value_number(c, arg + 1), value_number(c, arg)));
}

RUN(run_hypot) {
    expr *x = value_number(c, arg), *y = value_number(c, arg + 1);

    return value_expr(ex_sqrt(c, ex_add(c, ex_mul(c, x, x), ex_mul(c, y, y))));
}

RUN(run_degrees) { /* radians to degrees, or back */
    expr *f = ex_mul(c, c->pi, ex_frac(c, 1, 180)), *x = value_number(c, arg);

    return value_expr(call->name[0] == 'd' ? ex_div(c, x, f) : ex_mul(c, x, f));
}

RUN(run_fact) {
    return value_expr(calc_factorial(c, value_number(c, arg)));
}

RUN(run_factorial2) {
    return value_expr(calc_double_factorial(c, value_number(c, arg)));
}

RUN(run_mod) {
    return value_expr(calc_mod(c, value_number(c, arg), value_number(c, arg + 1)));
}

/* ---- functions of one argument that func.c knows ---- */

static const struct {
    const char *name;
    enum fn_id fn;
} unary[] = {
    {"sin", FN_SIN},     {"cos", FN_COS},     {"tan", FN_TAN},     {"asin", FN_ASIN},
    {"acos", FN_ACOS},   {"atan", FN_ATAN},   {"arcsin", FN_ASIN}, {"arccos", FN_ACOS},
    {"arctan", FN_ATAN}, {"sinh", FN_SINH},   {"cosh", FN_COSH},   {"tanh", FN_TANH},
    {"asinh", FN_ASINH}, {"acosh", FN_ACOSH}, {"atanh", FN_ATANH}, {"abs", FN_ABS},
    {"sign", FN_SIGN},   {"sgn", FN_SIGN},    {"floor", FN_FLOOR}, {"ceil", FN_CEIL},
    {"erf", FN_ERF},     {"gamma", FN_GAMMA}, {"arg", FN_ARG},     {"re", FN_RE},
    {"im", FN_IM},       {"conj", FN_CONJ},
};

RUN(run_unary) {
    for (size_t i = 0; i < sizeof unary / sizeof *unary; i++)
        if (strcmp(call->name, unary[i].name) == 0)
            return value_expr(fn_apply(c, unary[i].fn, value_number(c, arg)));
    return value_expr(c->zero);
}

/* ---- lists ---- */

/* sum(k^2, k, 1, 10) */
static bool is_indexed(struct value *arg, int n) {
    return n == 4 && arg[1].kind == V_EXPR && arg[1].x->kind == E_SYM;
}

RUN(run_sum) {
    int count;
    struct value *v = arg_flatten(c, arg, n, &count);
    expr **t = calc_alloc(c, sizeof *t * (size_t)(count + 1));

    if (is_indexed(arg, n))
        return calculus_series_sum(c, arg, false);
    for (int i = 0; i < count; i++)
        t[i] = value_number(c, v + i);
    return value_expr(ex_sum(c, t, (size_t)count));
}

RUN(run_product) {
    int count;
    struct value *v = arg_flatten(c, arg, n, &count);
    expr *x = c->one;

    if (is_indexed(arg, n))
        return calculus_series_sum(c, arg, true);
    for (int i = 0; i < count; i++)
        x = ex_mul(c, x, value_number(c, v + i));
    return value_expr(x);
}

RUN(run_mean) {
    int count;
    struct value sum = run_sum(c, call, arg, n);

    arg_flatten(c, arg, n, &count);
    return value_expr(c->failed ? c->zero : ex_mul(c, sum.x, ex_frac(c, 1, count)));
}

static struct value pick(struct calc *c, struct value *arg, int n, int sign) {
    int count;
    struct value *v = arg_flatten(c, arg, n, &count);
    expr *best = c->failed ? c->zero : value_number(c, v);

    for (int i = 1; i < count && !c->failed; i++) {
        expr *x = value_number(c, v + i);

        if (ball_order(c, x, best) * sign > 0)
            best = x;
    }
    if (!c->failed && best->flags & HAS_SYMBOL)
        calc_fail(c, -1, "expected numbers");
    return value_expr(best);
}

RUN(run_min) {
    return pick(c, arg, n, -1);
}

RUN(run_max) {
    return pick(c, arg, n, 1);
}

struct sorted {
    expr *x;
    struct calc *c;
};

static int by_value(const void *a, const void *b) {
    const struct sorted *x = a, *y = b;

    return ball_order(x->c, x->x, y->x);
}

expr **calc_sorted(struct calc *c, struct value *arg, int n, int *count) {
    struct value *v = arg_flatten(c, arg, n, count);
    struct sorted *s = calc_alloc(c, sizeof *s * (size_t)(*count + 1));
    expr **x = calc_alloc(c, sizeof *x * (size_t)(*count + 1));

    for (int i = 0; i < *count; i++) {
        s[i].x = value_number(c, v + i);
        s[i].c = c;
        if (s[i].x->flags & HAS_SYMBOL)
            calc_fail(c, -1, "expected numbers");
    }
    if (!c->failed)
        qsort(s, (size_t)*count, sizeof *s, by_value);
    for (int i = 0; i < *count; i++)
        x[i] = s[i].x;
    return x;
}

RUN(run_median) {
    int count;
    expr **x = calc_sorted(c, arg, n, &count);

    if (c->failed)
        return value_expr(c->zero);
    if (count % 2)
        return value_expr(x[count / 2]);
    return value_expr(ex_mul(c, c->half, ex_add(c, x[count / 2 - 1], x[count / 2])));
}

RUN(run_mode) {
    int count, most = 0, found = 0;
    expr **x = calc_sorted(c, arg, n, &count), *first = c->zero;
    struct str b;

    str_init(&b, c);
    if (c->failed)
        return value_expr(c->zero);
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0, j; i < count; i = j) {
            for (j = i + 1; j < count && ball_order(c, x[i], x[j]) == 0; j++)
                ;
            if (pass == 0 && j - i > most)
                most = j - i;
            if (pass == 1 && j - i == most) {
                size_t start;

                if (found++)
                    str_put(&b, ", ");
                else
                    first = x[i];
                start = b.n;
                if (x[i]->kind != E_NUM || !decimal_of_fmpq(&b, x[i]->num, c->digits)) {
                    b.n = start;
                    print_expr(&b, x[i]);
                } else if (ex_is_int(x[i])) {
                    b.n = start;
                    print_expr(&b, x[i]);
                }
            }
        }
    return found == 1 ? value_expr(first) : value_text(b.s);
}

/* calc.c has seen to those that stand around the whole. */
RUN(run_around) {
    calc_fail(c, call->at, "%s(…) must stand around the whole expression", call->name);
    return value_expr(c->zero);
}

/* ---- the table ---- */

static const struct function table[] = {
    {"sqrt", 1, 1, run_sqrt, false},
    {"cbrt", 1, 1, run_cbrt, false},
    {"root", 2, 2, run_root, false},
    {"pow", 2, 2, run_pow, false},
    {"exp", 1, 1, run_exp, false},
    {"ln", 1, 1, run_ln, false},
    {"log", 1, 2, run_log, false},
    {"log10", 1, 1, run_log, false},
    {"lg", 1, 1, run_log, false},
    {"log2", 1, 1, run_log2, false},
    {"lb", 1, 1, run_log2, false},
    {"sec", 1, 1, run_reciprocal, false},
    {"csc", 1, 1, run_reciprocal, false},
    {"cot", 1, 1, run_reciprocal, false},
    {"sech", 1, 1, run_reciprocal, false},
    {"csch", 1, 1, run_reciprocal, false},
    {"coth", 1, 1, run_reciprocal, false},
    {"atan2", 2, 2, run_atan2, false},
    {"hypot", 2, 2, run_hypot, false},
    {"degrees", 1, 1, run_degrees, false},
    {"radians", 1, 1, run_degrees, false},
    {"round", 1, 2, run_round, false},
    {"trunc", 1, 1, run_trunc, false},
    {"fact", 1, 1, run_fact, false},
    {"factorial", 1, 1, run_fact, false},
    {"mod", 2, 2, run_mod, false},
    {"gcd", 1, -1, run_gcd, false},
    {"lcm", 1, -1, run_lcm, false},
    {"min", 1, -1, run_min, false},
    {"max", 1, -1, run_max, false},
    {"sum", 1, -1, run_sum, false},
    {"mean", 1, -1, run_mean, false},
    {"average", 1, -1, run_mean, false},
    {"avg", 1, -1, run_mean, false},
    {"median", 1, -1, run_median, false},
    {"mode", 1, -1, run_mode, false},
    {"factor", 1, 1, run_factor, false},
    {"factorise", 1, 1, run_factor, false},
    {"factorize", 1, 1, run_factor, false},
    {"expand", 1, 1, run_expand, false},
    {"simplify", 1, 1, run_simplify, false},
    {"together", 1, 1, run_together, false},
    {"derivative", 1, 3, run_derivative, false},
    {"diff", 1, 3, run_derivative, false},
    {"differentiate", 1, 3, run_derivative, false},
    {"integrate", 1, 4, run_integrate, false},
    {"integral", 1, 4, run_integrate, false},
    {"int", 1, 4, run_integrate, false},
    {"limit", 2, 4, run_limit, false},
    {"lim", 2, 4, run_limit, false},
    {"substitute", 2, -1, run_substitute, false},
    {"subs", 2, -1, run_substitute, false},
    {"evaluate", 1, -1, run_substitute, false},
    {"product", 1, -1, run_product, false},
    {"prod", 1, -1, run_product, false},
    {"isprime", 1, 1, run_isprime, false},
    {"nextprime", 1, 1, run_nextprime, false},
    {"primes", 2, 2, run_primes, false},
    {"binomial", 2, 2, run_binomial, false},
    {"choose", 2, 2, run_binomial, false},
    {"comb", 2, 2, run_binomial, false},
    {"ncr", 2, 2, run_binomial, false},
    {"nCr", 2, 2, run_binomial, false},
    {"perm", 2, 2, run_permutations, false},
    {"npr", 2, 2, run_permutations, false},
    {"nPr", 2, 2, run_permutations, false},
    {"permutations", 2, 2, run_permutations, false},
    {"combinations", 2, 2, run_binomial, false},
    {"fibonacci", 1, 1, run_fibonacci, false},
    {"fib", 1, 1, run_fibonacci, false},
    {"powmod", 3, 3, run_powmod, false},
    {"modpow", 3, 3, run_powmod, false},
    {"modinv", 2, 2, run_modinv, false},
    {"invmod", 2, 2, run_modinv, false},
    {"crt", 1, -1, run_crt, false},
    {"totient", 1, 1, run_totient, false},
    {"eulerphi", 1, 1, run_totient, false},
    {"numdivisors", 1, 1, run_numdivisors, false},
    {"sumdivisors", 1, 1, run_sumdivisors, false},
    {"sigma", 1, 1, run_sumdivisors, false},
    {"divisors", 1, 1, run_divisors, false},
    {"prevprime", 1, 1, run_prevprime, false},
    {"issquare", 1, 1, run_issquare, false},
    {"digitsum", 1, 1, run_digitsum, false},
    {"base", 2, 2, run_base, false},
    {"hex", 1, 1, run_base, false},
    {"bin", 1, 1, run_base, false},
    {"oct", 1, 1, run_base, false},
    {"frombase", 2, 2, run_frombase, false},
    {"repeating", 1, 1, run_repeating, false},
    {"mixed", 1, 1, run_mixed, false},
    {"decimal", 1, 2, run_decimal, false},
    {"N", 1, 2, run_decimal, false},
    {"var", 1, -1, run_variance, false},
    {"variance", 1, -1, run_variance, false},
    {"stdev", 1, -1, run_variance, false},
    {"std", 1, -1, run_variance, false},
    {"pvar", 1, -1, run_variance, false},
    {"pvariance", 1, -1, run_variance, false},
    {"pstdev", 1, -1, run_variance, false},
    {"range", 1, -1, run_range, false},
    {"count", 1, -1, run_count, false},
    {"quantile", 2, -1, run_quantile, false},
    {"percentile", 2, -1, run_quantile, false},
    {"quartile", 2, -1, run_quantile, false},
    {"iqr", 1, -1, run_iqr, false},
    {"geomean", 1, -1, run_geomean, false},
    {"harmean", 1, -1, run_harmean, false},
    {"correlation", 2, 2, run_correlation, false},
    {"correl", 2, 2, run_correlation, false},
    {"linreg", 2, 2, run_regression, false},
    {"regression", 2, 2, run_regression, false},
    {"convert", 2, 3, run_convert, true},
    {"factorial2", 1, 1, run_factorial2, false},
    {"solve", 1, -1, run_solve, false},
    {"steps", 1, 1, run_around, false},
    {"latex", 1, 1, run_around, false},
};

const struct function *function_find(const char *name) {
    static const struct function unary_function = {NULL, 1, 1, run_unary, false};

    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (strcmp(table[i].name, name) == 0)
            return &table[i];
    for (size_t i = 0; i < sizeof unary / sizeof *unary; i++)
        if (strcmp(unary[i].name, name) == 0)
            return &unary_function;
    return NULL;
}
