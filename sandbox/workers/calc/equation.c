/* equation.c: equations that are not polynomials: products, one exponential, logarithm, root or
 * absolute value, and one root beside polynomials. Every candidate is checked in the equation. */
#include <string.h>

#include "calculus.h"
#include "rational.h"
#include "solve.h"

#define MAX_DEPTH 6
#define UNKNOWN "\x01v"

static bool solve_any(struct calc *c, struct solution_set *s, expr *f, int depth);

/* Does f vanish at x = r? Only what is certain counts. */
static enum surety vanishes(struct calc *c, expr *f, const char *name, expr *r) {
    struct attempt a = attempt_begin(c);
    expr *v = ex_subst(c, f, name, r);

    if (!attempt_end(c, a))
        return SURE_NO; /* not defined there */
    if (v->flags & HAS_SYMBOL)
        return ex_is_zero(rat_together(c, v)) ? SURE_YES : UNSURE;
    return ball_is_zero(c, ex_expand(c, v));
}

/* Takes over the roots of `found` that solve f = 0. */
static bool keep_true(struct calc *c, struct solution_set *s, struct solution_set *found, expr *f) {
    if (found->every)
        return false;
    for (int i = 0; i < found->n && !c->failed; i++) {
        enum surety zero;

        if (!found->root[i].x)
            return false;
        zero = vanishes(c, f, s->name, found->root[i].x);
        if (zero == UNSURE) {
            calc_fail(c, -1, "solve: cannot decide whether %s is a solution", "a candidate");
            return false;
        }
        if (zero == SURE_YES)
            solutions_add(c, s, found->root[i].x);
    }
    return !c->failed;
}

static bool holds_unknown(struct kernel *k, const char *name) {
    return ex_contains(k->base, name) || ex_contains(k->direction, name);
}

static expr *kernel_value(struct calc *c, struct kernel *k) {
    return ex_pow(c, k->base, ex_mul(c, k->direction, ex_frac(c, 1, k->order)));
}

/* u = v, for the inside of a function */
static bool equate(struct calc *c, struct solution_set *s, expr *u, expr *v, int depth) {
    return solve_any(c, s, ex_sub(c, u, v), depth + 1);
}

static bool real_sign(struct calc *c, expr *v, int *sign) {
    if ((v->flags & HAS_SYMBOL) || !ball_sign(c, v, sign)) {
        *sign = 1; /* a parameter: the general case */
        return (v->flags & HAS_SYMBOL) != 0;
    }
    return true;
}

/* sin u = v, and so on: all angles, with the integer k */
static bool solve_wave(struct calc *c, struct solution_set *s, enum fn_id fn, expr *u, expr *v,
                       int depth) {
    expr *k = ex_sym(c, "k"), *turn = ex_mul(c, ex_mul(c, ex_si(c, 2), c->pi), k), *angle;
    int above, below;

    if (v->flags & (HAS_SYMBOL | HAS_I) || ex_contains(u, "k"))
        return false;
    s->periodic = true;
    if (fn == FN_TAN)
        return equate(c, s, u, ex_add(c, fn_apply(c, FN_ATAN, v), ex_mul(c, c->pi, k)), depth);
    above = ball_order(c, v, c->one);
    below = ball_order(c, v, c->minus_one);
    if (c->failed || above > 0 || below < 0)
        return !c->failed; /* no real angle */
    angle = fn_apply(c, fn == FN_SIN ? FN_ASIN : FN_ACOS, v);
    if (!equate(c, s, u, ex_add(c, angle, turn), depth))
        return false;
    if (above == 0 || below == 0)
        return true;
    if (fn == FN_SIN && ex_is_zero(v)) { /* kπ in one */
        s->n = 0;
        return equate(c, s, u, ex_mul(c, c->pi, k), depth);
    }
    angle = fn == FN_SIN ? ex_sub(c, c->pi, angle) : ex_neg(c, angle);
    return equate(c, s, u, ex_add(c, angle, turn), depth);
}

/* The kernel equals v: what is the unknown? */
static bool invert(struct calc *c, struct solution_set *s, struct kernel *k, expr *v, int depth) {
    expr *base = k->base, *exponent = ex_mul(c, k->direction, ex_frac(c, 1, k->order));
    struct solution_set *found = solutions_new(c, s->name);
    int sign;

    if (ex_contains(exponent, s->name)) { /* b^u = v: u = ln v / ln b */
        if (ex_contains(base, s->name) || (v->flags & HAS_I))
            return (v->flags & HAS_I) != 0; /* no real solution */
        if (!real_sign(c, v, &sign))
            return false;
        return sign <= 0 || equate(c, s, exponent, fn_log(c, v, base), depth);
    }
    if (!ex_is_one(exponent)) { /* u^(1/q) = v: u = v^q, if the root is v */
        expr *power = ex_pow(c, v, ex_pow_si(c, exponent, -1));

        return equate(c, found, base, power, depth) &&
               keep_true(c, s, found, ex_sub(c, ex_pow(c, base, exponent), v));
    }
    if (base->kind != E_FUNC)
        return base->kind == E_SYM && (solutions_add(c, s, v), true);
    switch ((enum fn_id)base->id) {
    case FN_LN: return (v->flags & HAS_I) || equate(c, s, base->arg[0], ex_pow(c, c->e, v), depth);
    case FN_ABS:
        if ((v->flags & HAS_I) || !real_sign(c, v, &sign))
            return (v->flags & HAS_I) != 0;
        if (sign < 0)
            return true;
        return equate(c, s, base->arg[0], v, depth) &&
               (sign == 0 || equate(c, s, base->arg[0], ex_neg(c, v), depth));
    case FN_ASIN:
        return equate(c, found, base->arg[0], fn_apply(c, FN_SIN, v), depth) &&
               keep_true(c, s, found, ex_sub(c, base, v));
    case FN_ACOS:
        return equate(c, found, base->arg[0], fn_apply(c, FN_COS, v), depth) &&
               keep_true(c, s, found, ex_sub(c, base, v));
    case FN_ATAN:
        return equate(c, found, base->arg[0], fn_apply(c, FN_TAN, v), depth) &&
               keep_true(c, s, found, ex_sub(c, base, v));
    case FN_SIN:
    case FN_COS:
    case FN_TAN: return solve_wave(c, s, base->id, base->arg[0], v, depth);
    default: return false;
    }
}

/* num is a polynomial in one kernel */
static bool solve_by_kernel(struct calc *c, struct solution_set *s, expr *num, struct kernel *k,
                            int depth) {
    struct solution_set *values = solutions_new(c, UNKNOWN);
    expr *p = calculus_replace_power(c, num, kernel_value(c, k), ex_sym(c, UNKNOWN));

    if (ex_contains(p, s->name) || !solve_polynomial(c, values, p) || values->every)
        return false;
    for (int i = 0; i < values->n && !c->failed; i++)
        if (!values->root[i].x || !invert(c, s, k, values->root[i].x, depth))
            return false;
    return !c->failed;
}

/* A + B·root = 0 beside other powers of the unknown: A^q = (-B)^q·u */
static bool solve_by_raising(struct calc *c, struct solution_set *s, expr *f, expr *num,
                             struct kernel *k, int depth) {
    struct solution_set *found = solutions_new(c, s->name);
    expr **part, *p = calculus_replace_power(c, num, kernel_value(c, k), ex_sym(c, UNKNOWN)), *g;

    if (k->order > 4 || ex_coefficients(c, p, UNKNOWN, &part) != 1)
        return false;
    g = ex_sub(c, ex_pow_si(c, ex_neg(c, part[0]), k->order),
               ex_mul(c, ex_pow_si(c, part[1], k->order), k->base));
    return solve_any(c, found, ex_expand(c, g), depth + 1) && keep_true(c, s, found, f);
}

/* |u| is u or -u */
static bool solve_by_cases(struct calc *c, struct solution_set *s, expr *f, expr *num,
                           struct kernel *k, int depth) {
    for (int sign = 1; sign >= -1; sign -= 2) {
        struct solution_set *found = solutions_new(c, s->name);
        expr *inside = ex_mul(c, ex_si(c, sign), k->base->arg[0]);

        if (!solve_any(c, found, calculus_replace_power(c, num, k->base, inside), depth + 1) ||
            !keep_true(c, s, found, f))
            return false;
    }
    return true;
}

static expr *divide_terms(struct calc *c, expr *f, expr *by) {
    expr *sum = c->zero;

    for (uint32_t i = 0; i < (f->kind == E_ADD ? f->n : 1); i++)
        sum = ex_add(c, sum, ex_div(c, f->kind == E_ADD ? f->arg[i] : f, by));
    return sum;
}

/* Σ n_i ln u_i = v: the product of the u_i^n_i is e^v */
static bool solve_logarithms(struct calc *c, struct solution_set *s, expr *f, int depth) {
    struct solution_set *found = solutions_new(c, s->name);
    expr *product = c->one, *rest = c->zero;

    /* the factor of the first logarithm goes out of all: log x = ln x / ln 10 */
    for (uint32_t i = 0; i < (f->kind == E_ADD ? f->n : 1); i++) {
        expr *t = f->kind == E_ADD ? f->arg[i] : f;

        if (!ex_contains(t, s->name))
            continue;
        for (uint32_t j = 0; j < (t->kind == E_MUL ? t->n : 0); j++)
            if (t->arg[j]->kind == E_FUNC && t->arg[j]->id == FN_LN &&
                ex_contains(t->arg[j], s->name)) {
                expr *factor = ex_div(c, t, t->arg[j]);

                if (!ex_contains(factor, s->name))
                    f = divide_terms(c, f, factor);
                break;
            }
        break;
    }
    for (uint32_t i = 0; i < (f->kind == E_ADD ? f->n : 1); i++) {
        expr *t = f->kind == E_ADD ? f->arg[i] : f, *inner;
        fmpq_t q;
        bool integer;

        if (!ex_contains(t, s->name)) {
            rest = ex_add(c, rest, t);
            continue;
        }
        fmpq_init(q);
        ex_split(c, t, q, &inner);
        integer = fmpz_is_one(fmpq_denref(q)) && fmpz_cmp_si(fmpq_numref(q), 20) < 0 &&
                  fmpz_cmp_si(fmpq_numref(q), -20) > 0;
        if (!integer || inner->kind != E_FUNC || inner->id != FN_LN) {
            fmpq_clear(q);
            return false;
        }
        product = ex_mul(c, product, ex_pow(c, inner->arg[0], ex_fmpq(c, q)));
        fmpq_clear(q);
    }
    if (!equate(c, found, product, ex_pow(c, c->e, ex_neg(c, rest)), depth) || found->every)
        return false;
    for (int i = 0; i < found->n && !c->failed; i++) { /* every argument must be positive */
        bool fits = found->root[i].x != NULL;

        if (!fits)
            return false;
        for (uint32_t j = 0; j < (f->kind == E_ADD ? f->n : 1) && fits; j++) {
            expr *t = f->kind == E_ADD ? f->arg[j] : f, *inner;
            fmpq_t q;
            int sign;

            if (!ex_contains(t, s->name))
                continue;
            fmpq_init(q);
            ex_split(c, t, q, &inner);
            fmpq_clear(q);
            fits = ball_sign(c, ex_subst(c, inner->arg[0], s->name, found->root[i].x), &sign) &&
                   sign > 0;
        }
        if (fits)
            solutions_add(c, s, found->root[i].x);
    }
    return !c->failed;
}

static bool solve_transcendent(struct calc *c, struct solution_set *s, expr *f, int depth) {
    struct ring r;
    struct kernel *k[MAX_KERNELS];
    expr *num, *den;
    int n = 0;

    if (f->flags & HAS_FUNC && solve_logarithms(c, s, f, depth))
        return true;
    if (c->failed || !rat_num_den(c, f, &num, &den) || !ring_open(&r, c, &num, 1))
        return false;
    ring_close(&r); /* only the list of kernels is needed */
    for (int i = 0; i < r.n; i++)
        if (holds_unknown(&r.kernel[i], s->name))
            k[n++] = &r.kernel[i];
    if (n == 1)
        return solve_by_kernel(c, s, num, k[0], depth);
    for (int i = 0; i < n; i++)
        if (k[i]->base->kind == E_FUNC && k[i]->base->id == FN_ABS && k[i]->order == 1)
            return solve_by_cases(c, s, f, num, k[i], depth);
    for (int i = 0; i < n; i++)
        if (k[i]->order > 1 && ex_is_one(k[i]->direction))
            return solve_by_raising(c, s, f, num, k[i], depth);
    return false;
}

static bool solve_factors(struct calc *c, struct solution_set *s, expr *f, int depth) {
    for (uint32_t i = 0; i < f->n && !c->failed; i++) {
        struct solution_set *found = solutions_new(c, s->name);
        expr *g = f->arg[i];

        if (!ex_contains(g, s->name))
            continue;
        if (!solve_any(c, found,
                       g->kind == E_POW && !ex_contains(g->arg[1], s->name) ? g->arg[0] : g,
                       depth + 1) ||
            !keep_true(c, s, found, f))
            return false;
        s->periodic = s->periodic || found->periodic;
    }
    return !c->failed;
}

static bool solve_any(struct calc *c, struct solution_set *s, expr *f, int depth) {
    expr *num, *den;
    int before = s->n;

    if (depth > MAX_DEPTH || !calc_tick(c, 100))
        return false;
    ex_fraction(c, f, &num, &den);
    if (solve_polynomial(c, s, ex_expand(c, num))) {
        solutions_drop_poles(c, s, den, before);
        return !c->failed;
    }
    if (c->failed)
        return false;
    if (num->kind == E_MUL)
        return solve_factors(c, s, num, depth);
    return solve_transcendent(c, s, f, depth);
}

bool solve_expression(struct calc *c, struct solution_set *s, expr *f) {
    return solve_any(c, s, f, 0);
}
