/* integral.c: antiderivatives of polynomials, rational functions and elementary forms. Every one is
 * differentiated again and compared with the integrand at a few points before it is believed. */
#include <string.h>

#include <flint/fmpq_poly.h>
#include <flint/fmpz_poly_factor.h>

#include "calculus.h"
#include "rational.h"
#include "solve.h"

#define MAX_INTEGRAL_DEPTH 7

static expr *integrate(struct calc *c, expr *f, const char *x, int depth);

static expr *fn(struct calc *c, enum fn_id id, expr *u) {
    return fn_apply(c, id, u);
}

/* ln|u|; of a number or a sum of squares without the bars */
static expr *ln_abs(struct calc *c, expr *u, bool positive) {
    return fn(c, FN_LN, positive ? u : fn(c, FN_ABS, u));
}

/* u = slope·x + offset with a slope free of x? */
static bool is_linear(struct calc *c, expr *u, const char *x, expr **slope, expr **offset) {
    expr **k;

    if (!ex_contains(u, x) || ex_coefficients(c, u, x, &k) != 1)
        return false;
    *slope = k[1];
    *offset = k[0];
    return true;
}

static bool is_quadratic(struct calc *c, expr *u, const char *x, expr **k) {
    expr **all;

    if (!ex_contains(u, x) || ex_coefficients(c, u, x, &all) != 2)
        return false;
    memcpy(k, all, 3 * sizeof *k);
    return true;
}

/* ---- rational functions of x over Q ---- */

static expr *poly_expr(struct calc *c, const fmpq_poly_t p, expr *x) {
    slong n = fmpq_poly_length(p);
    expr **t = calc_alloc(c, sizeof *t * (size_t)(n + 1));
    fmpq_t q;
    expr *r;

    fmpq_init(q);
    for (slong i = 0; i < n; i++) {
        fmpq_poly_get_coeff_fmpq(q, p, i);
        t[i] = ex_mul(c, ex_fmpq(c, q), ex_pow_si(c, x, i));
    }
    r = ex_sum(c, t, (size_t)n);
    fmpq_clear(q);
    return r;
}

static bool expr_poly(struct calc *c, fmpq_poly_t p, expr *f, const char *x) {
    expr **k;
    int n = ex_coefficients(c, f, x, &k);

    if (n < 0 || n > 200)
        return false;
    fmpq_poly_zero(p);
    for (int i = 0; i <= n; i++) {
        if (k[i]->kind != E_NUM)
            return false;
        fmpq_poly_set_coeff_fmpq(p, i, k[i]->num);
    }
    return true;
}

static expr *coefficient(struct calc *c, const fmpq_poly_t p, slong i) {
    fmpq_t q;
    expr *r;

    fmpq_init(q);
    fmpq_poly_get_coeff_fmpq(q, p, i);
    r = ex_fmpq(c, q);
    fmpq_clear(q);
    return r;
}

/* ∫ 1/(ax² + bx + c)^m */
static expr *inverse_quadratic(struct calc *c, expr *qa, expr *qb, expr *qc, expr *q, expr *x,
                               slong m) {
    expr *slope = ex_add(c, ex_mul(c, ex_si(c, 2), ex_mul(c, qa, x)), qb); /* q' */
    expr *d = ex_sub(c, ex_mul(c, ex_si(c, 4), ex_mul(c, qa, qc)), ex_mul(c, qb, qb));
    expr *root;
    int sign;

    if (m > 1) {
        expr *rest = inverse_quadratic(c, qa, qb, qc, q, x, m - 1);
        expr *scale = ex_pow_si(c, ex_mul(c, ex_si(c, m - 1), d), -1);

        if (!rest)
            return NULL;
        return ex_add(c, ex_mul(c, scale, ex_mul(c, slope, ex_pow_si(c, q, 1 - m))),
                      ex_mul(c, ex_mul(c, scale, ex_mul(c, ex_si(c, 2 * (2 * m - 3)), qa)), rest));
    }
    if (!ball_sign(c, d, &sign) || sign == 0)
        return NULL;
    if (sign > 0) {
        root = ex_sqrt(c, d);
        return ex_mul(c, ex_div(c, ex_si(c, 2), root),
                      fn(c, FN_ATAN, ex_expand(c, ex_div(c, slope, root))));
    }
    root = ex_sqrt(c, ex_neg(c, d));
    return ex_mul(c, ex_pow_si(c, root, -1),
                  ex_sub(c, ln_abs(c, ex_sub(c, slope, root), false),
                         ln_abs(c, ex_add(c, slope, root), false)));
}

/* ∫ r/p^m for an irreducible p and deg r < deg p */
static expr *partial_fraction(struct calc *c, const fmpq_poly_t r, const fmpq_poly_t p, slong m,
                              expr *x) {
    slong n = fmpq_poly_degree(p);
    expr *q = poly_expr(c, p, x), *a, *b, *part, *u, *v;
    int sign;

    if (fmpq_poly_is_zero(r))
        return c->zero;
    if (n == 1) {
        a = ex_div(c, coefficient(c, r, 0), coefficient(c, p, 1));
        if (m == 1)
            return ex_mul(c, a, ln_abs(c, q, false));
        return ex_mul(c, ex_mul(c, a, ex_frac(c, 1, 1 - m)), ex_pow_si(c, q, 1 - m));
    }
    if (n == 2) {
        expr *k0 = coefficient(c, p, 0), *k1 = coefficient(c, p, 1), *k2 = coefficient(c, p, 2);
        expr *d = ex_sub(c, ex_mul(c, k1, k1), ex_mul(c, ex_si(c, 4), ex_mul(c, k2, k0)));

        /* r = u·p' + v */
        u = ex_div(c, coefficient(c, r, 1), ex_mul(c, ex_si(c, 2), k2));
        v = ex_sub(c, coefficient(c, r, 0), ex_mul(c, u, k1));
        b = ex_is_zero(v) ? c->zero : inverse_quadratic(c, k2, k1, k0, q, x, m);
        if (!b || !ball_sign(c, d, &sign))
            return NULL;
        if (m == 1)
            part = ln_abs(c, q, sign < 0 && fmpq_sgn(k2->num) > 0);
        else
            part = ex_mul(c, ex_frac(c, 1, 1 - m), ex_pow_si(c, q, 1 - m));
        return ex_add(c, ex_mul(c, u, part), ex_mul(c, v, b));
    }
    if (m == 1) { /* r = u·p' */
        fmpq_poly_t slope, quotient, rest;
        expr *result = NULL;

        fmpq_poly_init(slope);
        fmpq_poly_init(quotient);
        fmpq_poly_init(rest);
        fmpq_poly_derivative(slope, p);
        fmpq_poly_divrem(quotient, rest, r, slope);
        if (fmpq_poly_is_zero(rest) && fmpq_poly_degree(quotient) == 0)
            result = ex_mul(c, coefficient(c, quotient, 0), ln_abs(c, q, false));
        fmpq_poly_clear(slope);
        fmpq_poly_clear(quotient);
        fmpq_poly_clear(rest);
        return result;
    }
    return NULL;
}

/* The fraction's part over p^m: num·(den/p^m)^-1 mod p^m, split by powers of p. */
static expr *part_over(struct calc *c, const fmpq_poly_t num, const fmpq_poly_t den,
                       const fmpq_poly_t p, slong m, expr *x) {
    fmpq_poly_t power, rest, g, s, t, digit;
    expr *sum = c->zero;

    fmpq_poly_init(power);
    fmpq_poly_init(rest);
    fmpq_poly_init(g);
    fmpq_poly_init(s);
    fmpq_poly_init(t);
    fmpq_poly_init(digit);
    fmpq_poly_pow(power, p, (ulong)m);
    fmpq_poly_div(rest, den, power);
    fmpq_poly_xgcd(g, s, t, rest, power); /* s·rest = 1 mod power */
    fmpq_poly_mul(s, s, num);
    fmpq_poly_rem(s, s, power);
    for (slong k = m; k >= 1 && sum; k--) {
        expr *part;

        fmpq_poly_divrem(t, digit, s, p);
        fmpq_poly_swap(s, t);
        part = partial_fraction(c, digit, p, k, x);
        sum = part ? ex_add(c, sum, part) : NULL;
    }
    fmpq_poly_clear(power);
    fmpq_poly_clear(rest);
    fmpq_poly_clear(g);
    fmpq_poly_clear(s);
    fmpq_poly_clear(t);
    fmpq_poly_clear(digit);
    return sum;
}

static expr *integrate_poly(struct calc *c, const fmpq_poly_t p, expr *x) {
    fmpq_poly_t q;
    expr *r;

    fmpq_poly_init(q);
    fmpq_poly_integral(q, p);
    r = poly_expr(c, q, x);
    fmpq_poly_clear(q);
    return r;
}

static expr *integrate_rational(struct calc *c, expr *f, const char *name) {
    expr *num, *den, *x = ex_sym(c, name), *result = NULL;
    fmpq_poly_t n, d, quotient, rest;

    if (!rat_num_den(c, f, &num, &den))
        return NULL;
    fmpq_poly_init(n);
    fmpq_poly_init(d);
    fmpq_poly_init(quotient);
    fmpq_poly_init(rest);
    if (expr_poly(c, n, num, name) && expr_poly(c, d, den, name) && !fmpq_poly_is_zero(d) &&
        fmpq_poly_degree(d) <= 30) {
        fmpz_poly_t z;
        fmpz_poly_factor_t factors;

        fmpz_poly_init(z);
        fmpz_poly_factor_init(factors);
        fmpq_poly_divrem(quotient, rest, n, d);
        result = integrate_poly(c, quotient, x);
        fmpq_poly_get_numerator(z, d);
        if (fmpq_poly_degree(d) > 0)
            fmpz_poly_factor(factors, z);
        for (slong i = 0; i < factors->num && result; i++) {
            fmpq_poly_t p;
            expr *part;

            fmpq_poly_init(p);
            fmpq_poly_set_fmpz_poly(p, factors->p + i);
            part = part_over(c, rest, d, p, factors->exp[i], x);
            result = part ? ex_add(c, result, part) : NULL;
            fmpq_poly_clear(p);
        }
        fmpz_poly_clear(z);
        fmpz_poly_factor_clear(factors);
    }
    fmpq_poly_clear(n);
    fmpq_poly_clear(d);
    fmpq_poly_clear(quotient);
    fmpq_poly_clear(rest);
    return result;
}

/* ---- the table: functions of a linear argument u = ax + b ---- */

static expr *table_function(struct calc *c, enum fn_id id, expr *u) {
    expr *root = ex_sqrt(c, ex_sub(c, c->one, ex_mul(c, u, u)));

    switch (id) {
    case FN_SIN: return ex_neg(c, fn(c, FN_COS, u));
    case FN_COS: return fn(c, FN_SIN, u);
    case FN_TAN: return ex_neg(c, ln_abs(c, fn(c, FN_COS, u), false));
    case FN_SINH: return fn(c, FN_COSH, u);
    case FN_COSH: return fn(c, FN_SINH, u);
    case FN_TANH: return fn(c, FN_LN, fn(c, FN_COSH, u));
    case FN_LN: return ex_sub(c, ex_mul(c, u, fn(c, FN_LN, u)), u);
    case FN_ASIN: return ex_add(c, ex_mul(c, u, fn(c, FN_ASIN, u)), root);
    case FN_ACOS: return ex_sub(c, ex_mul(c, u, fn(c, FN_ACOS, u)), root);
    case FN_ATAN:
        return ex_sub(c, ex_mul(c, u, fn(c, FN_ATAN, u)),
                      ex_mul(c, c->half, fn(c, FN_LN, ex_add(c, c->one, ex_mul(c, u, u)))));
    case FN_ABS: return ex_mul(c, c->half, ex_mul(c, u, fn(c, FN_ABS, u)));
    default: return NULL;
    }
}

static expr *table_power(struct calc *c, expr *u, expr *n) {
    expr *up;

    if (ex_is_si(n, -1))
        return ln_abs(c, u, false);
    if (n->flags & HAS_SYMBOL)
        return NULL;
    up = ex_add(c, n, c->one);
    return ex_div(c, ex_pow(c, u, up), up);
}

/* powers of functions of u */
static expr *table_function_power(struct calc *c, enum fn_id id, expr *u, expr *n) {
    expr *s = fn(c, FN_SIN, u), *k = fn(c, FN_COS, u);

    if (id == FN_COS && ex_is_si(n, -2))
        return fn(c, FN_TAN, u);
    if (id == FN_SIN && ex_is_si(n, -2))
        return ex_neg(c, ex_div(c, k, s));
    if (id == FN_COS && ex_is_si(n, -1))
        return ln_abs(c, ex_div(c, ex_add(c, c->one, s), k), false);
    if (id == FN_SIN && ex_is_si(n, -1))
        return ln_abs(c, ex_div(c, ex_sub(c, c->one, k), s), false);
    if (id == FN_TAN && ex_is_si(n, 2))
        return ex_sub(c, fn(c, FN_TAN, u), u);
    if (id == FN_TAN && ex_is_si(n, -1))
        return ln_abs(c, s, false);
    if (id == FN_COSH && ex_is_si(n, -2))
        return fn(c, FN_TANH, u);
    if (id == FN_LN && ex_is_si(n, 2)) {
        expr *l = fn(c, FN_LN, u);

        return ex_mul(
            c, u, ex_add(c, ex_sub(c, ex_mul(c, l, l), ex_mul(c, ex_si(c, 2), l)), ex_si(c, 2)));
    }
    return NULL;
}

/* q^(±1/2) for a quadratic q */
static expr *root_of_quadratic(struct calc *c, expr *q, expr **k, expr *x, bool inverse) {
    expr *slope = ex_add(c, ex_mul(c, ex_si(c, 2), ex_mul(c, k[2], x)), k[1]);
    expr *d = ex_sub(c, ex_mul(c, k[1], k[1]), ex_mul(c, ex_si(c, 4), ex_mul(c, k[2], k[0])));
    expr *base, *a;
    int sign, ds;

    if (!ball_sign(c, k[2], &sign) || !ball_sign(c, d, &ds))
        return NULL;
    if (sign < 0) {
        if (ds <= 0)
            return NULL; /* nowhere real */
        base = ex_mul(c, ex_pow(c, ex_neg(c, k[2]), ex_frac(c, -1, 2)),
                      fn(c, FN_ASIN, ex_expand(c, ex_div(c, ex_neg(c, slope), ex_sqrt(c, d)))));
    } else {
        a = ex_sqrt(c, k[2]);
        base = ex_div(
            c,
            ln_abs(c, ex_add(c, ex_mul(c, ex_mul(c, ex_si(c, 2), a), ex_sqrt(c, q)), slope), false),
            a);
    }
    if (inverse)
        return base;
    return ex_add(c, ex_div(c, ex_mul(c, slope, ex_sqrt(c, q)), ex_mul(c, ex_si(c, 4), k[2])),
                  ex_mul(c, ex_div(c, ex_neg(c, d), ex_mul(c, ex_si(c, 8), k[2])), base));
}

static expr *table(struct calc *c, expr *f, const char *name) {
    expr *a, *b, *k[3], *r = NULL, *x = ex_sym(c, name);

    if (f->kind == E_SYM)
        return ex_mul(c, c->half, ex_mul(c, f, f));
    if (f->kind == E_FUNC && is_linear(c, f->arg[0], name, &a, &b)) {
        r = table_function(c, f->id, f->arg[0]);
    } else if (f->kind == E_POW) {
        expr *base = f->arg[0], *e = f->arg[1];

        if (!ex_contains(e, name) && is_linear(c, base, name, &a, &b))
            r = table_power(c, base, e);
        else if (!ex_contains(e, name) && base->kind == E_FUNC &&
                 is_linear(c, base->arg[0], name, &a, &b))
            r = table_function_power(c, base->id, base->arg[0], e);
        else if (!ex_contains(base, name) && is_linear(c, e, name, &a, &b))
            r = ex_div(c, f, fn(c, FN_LN, base));
        else if (e->kind == E_NUM && fmpz_equal_ui(&e->num->den, 2) && fmpz_is_pm1(&e->num->num) &&
                 is_quadratic(c, base, name, k))
            return root_of_quadratic(c, base, k, x, fmpz_sgn(&e->num->num) < 0);
        else if (base == c->e && is_quadratic(c, e, name, k) && ex_is_zero(k[1])) {
            int sign;

            /* e^(k0 - s²x²) */
            if (ball_sign(c, k[2], &sign) && sign < 0) {
                expr *s = ex_sqrt(c, ex_neg(c, k[2]));

                return ex_mul(c, ex_pow(c, c->e, k[0]),
                              ex_mul(c, ex_div(c, ex_mul(c, c->half, ex_sqrt(c, c->pi)), s),
                                     fn(c, FN_ERF, ex_mul(c, s, x))));
            }
        }
    }
    return r ? ex_div(c, r, a) : NULL;
}

/* ---- by parts ---- */

static bool goes_on_for_ever(struct calc *c, expr *g, const char *name) {
    expr *a, *b;

    if (g->kind == E_FUNC)
        return (g->id == FN_SIN || g->id == FN_COS || g->id == FN_SINH || g->id == FN_COSH) &&
               is_linear(c, g->arg[0], name, &a, &b);
    return g->kind == E_POW && !ex_contains(g->arg[0], name) &&
           is_linear(c, g->arg[1], name, &a, &b);
}

static bool better_derived(expr *g) {
    if (g->kind == E_POW && g->arg[0]->kind == E_FUNC && g->arg[0]->id == FN_LN) {
        slong n;

        return ex_get_si(g->arg[1], &n) && n > 0 && n < 6;
    }
    return g->kind == E_FUNC &&
           (g->id == FN_LN || g->id == FN_ATAN || g->id == FN_ASIN || g->id == FN_ACOS);
}

/* f is a product: one factor is taken as g, the others as the polynomial (or power) p. */
static expr *by_parts(struct calc *c, expr *f, const char *name, int depth) {
    for (uint32_t i = 0; i < f->n; i++) {
        expr *g = f->arg[i], *p = ex_div(c, f, g), **k, *whole, *rest;

        if (goes_on_for_ever(c, g, name) && ex_coefficients(c, p, name, &k) > 0) {
            whole = table(c, g, name); /* ∫pg = pG - ∫p'G */
            if (!whole)
                continue;
            rest = integrate(c, ex_expand(c, ex_mul(c, calculus_diff(c, p, name), whole)), name,
                             depth + 1);
            if (rest)
                return ex_sub(c, ex_mul(c, p, whole), rest);
        } else if (better_derived(g) && !(p->flags & HAS_FUNC)) {
            whole = integrate(c, p, name, depth + 1); /* ∫pg = Pg - ∫Pg' */
            if (!whole || (whole->flags & HAS_FUNC))
                continue;
            rest = integrate(c, ex_mul(c, whole, calculus_diff(c, g, name)), name, depth + 1);
            if (rest)
                return ex_sub(c, ex_mul(c, whole, g), rest);
        }
    }
    return NULL;
}

/* e^(ax+m)·sin(bx+n) and the like */
static expr *exp_times_wave(struct calc *c, expr *f, const char *name) {
    for (int i = 0; i < 2 && f->n == 2; i++) {
        expr *g = f->arg[i], *w = f->arg[1 - i], *a, *b, *m, *n, *s, *k, *scale;

        if (g->kind != E_POW || g->arg[0] != c->e || w->kind != E_FUNC ||
            (w->id != FN_SIN && w->id != FN_COS) || !is_linear(c, g->arg[1], name, &a, &m) ||
            !is_linear(c, w->arg[0], name, &b, &n))
            continue;
        s = fn(c, FN_SIN, w->arg[0]);
        k = fn(c, FN_COS, w->arg[0]);
        scale = ex_div(c, g, ex_add(c, ex_mul(c, a, a), ex_mul(c, b, b)));
        if (w->id == FN_SIN)
            return ex_mul(c, scale, ex_sub(c, ex_mul(c, a, s), ex_mul(c, b, k)));
        return ex_mul(c, scale, ex_add(c, ex_mul(c, a, k), ex_mul(c, b, s)));
    }
    return NULL;
}

static bool only_rational(expr *f, const char *name) {
    slong n;

    if (!ex_contains(f, name))
        return f->kind == E_NUM;
    if (f->kind == E_SYM)
        return true;
    if (f->kind == E_FUNC || (f->kind == E_POW && !ex_get_si(f->arg[1], &n)))
        return false;
    for (uint32_t i = 0; i < (f->kind == E_POW ? 1 : f->n); i++)
        if (!only_rational(f->arg[i], name))
            return false;
    return true;
}

/* ---- substitution ---- */

#define INNER "\x01u" /* a name that nobody can write */

static void inner_candidates(expr *f, const char *name, expr **out, int *n) {
    if (!ex_contains(f, name) || *n >= 12)
        return;
    if (f->kind != E_SYM && f->kind != E_MUL) {
        bool known = false;

        for (int i = 0; i < *n; i++)
            known = known || ex_compare(out[i], f) == 0;
        if (!known)
            out[(*n)++] = f;
    }
    for (uint32_t i = 0; i < f->n; i++)
        inner_candidates(f->arg[i], name, out, n);
}

expr *calculus_replace_power(struct calc *c, expr *f, expr *what, expr *by) {
    expr **arg;

    if (ex_compare(f, what) == 0)
        return by;
    if (f->n == 0 || !calc_tick(c, 1))
        return f;
    if (f->kind == E_POW && what->kind == E_POW && ex_compare(f->arg[0], what->arg[0]) == 0) {
        expr *ratio = ex_div(c, f->arg[1], what->arg[1]); /* e^(2x) = (e^x)² */

        if (ex_is_int(ratio))
            return ex_pow(c, by, ratio);
    }
    arg = calc_alloc(c, sizeof *arg * f->n);
    for (uint32_t i = 0; i < f->n; i++)
        arg[i] = calculus_replace_power(c, f->arg[i], what, by);
    return f->kind == E_ADD   ? ex_sum(c, arg, f->n)
           : f->kind == E_MUL ? ex_product(c, arg, f->n)
           : f->kind == E_POW ? ex_pow(c, arg[0], arg[1])
                              : fn_apply(c, f->id, arg[0]);
}

/* f = h(g)·g': then ∫f = H(g) */
static expr *by_substitution(struct calc *c, expr *f, const char *name, int depth) {
    expr *g[12], *u = ex_sym(c, INNER);
    int n = 0;

    if (ex_contains(f, INNER))
        return NULL;
    inner_candidates(f, name, g, &n);
    for (int k = 0; k < 3 * n && !c->failed; k++) { /* functions first, then sums, then powers */
        expr *slope, *h, *r, *a, *b;
        int i = k % n;

        if ((k / n == 0) != (g[i]->kind == E_FUNC) || (k / n == 1) != (g[i]->kind == E_ADD) ||
            ex_compare(g[i], f) == 0 || is_linear(c, g[i], name, &a, &b))
            continue;
        slope = calculus_diff(c, g[i], name);
        if (ex_is_zero(slope))
            continue;
        h = calculus_replace_power(c, f, g[i], u);
        h = rat_together(c, ex_div(c, h, calculus_replace_power(c, slope, g[i], u)));
        if (!c->failed && ex_contains(h, name)) /* x³·e^(-x²): first x³/x, then x² = u */
            h = rat_together(
                c, calculus_replace_power(c, rat_together(c, ex_div(c, f, slope)), g[i], u));
        if (c->failed || ex_contains(h, name))
            continue;
        r = integrate(c, h, INNER, depth + 1);
        if (r)
            return ex_subst(c, r, INNER, g[i]);
    }
    return NULL;
}

/* (ax + b)^(p/q): with u^q = ax + b all of it is rational in u. */
static expr *by_root(struct calc *c, expr *f, const char *name, int depth) {
    expr *g[12], *u = ex_sym(c, INNER), *x, *h, *r, *a, *b;
    int n = 0;
    slong q;

    if (ex_contains(f, INNER))
        return NULL;
    inner_candidates(f, name, g, &n);
    for (int i = 0; i < n && !c->failed; i++) {
        if (g[i]->kind != E_POW || g[i]->arg[1]->kind != E_NUM || ex_is_int(g[i]->arg[1]) ||
            !is_linear(c, g[i]->arg[0], name, &a, &b) ||
            fmpz_cmp_ui(&g[i]->arg[1]->num->den, 12) > 0)
            continue;
        q = fmpz_get_si(&g[i]->arg[1]->num->den);
        x = ex_div(c, ex_sub(c, ex_pow_si(c, u, q), b), a);
        /* the root itself first: ex_subst would not see that (u^q)^(1/q) = u */
        h = calculus_replace_power(c, f, ex_pow(c, g[i]->arg[0], ex_frac(c, 1, q)), u);
        h = ex_mul(c, ex_subst(c, h, name, x), calculus_diff(c, x, INNER));
        h = rat_together(c, h);
        if (c->failed || ex_contains(h, name) || !only_rational(h, INNER))
            continue;
        r = integrate(c, h, INNER, depth + 1);
        if (r)
            return ex_subst(c, r, INNER, ex_pow(c, g[i]->arg[0], ex_frac(c, 1, q)));
    }
    return NULL;
}

/* ---- products of sines and cosines: to sums ---- */

static bool is_wave(expr *f) {
    return f->kind == E_FUNC && (f->id == FN_SIN || f->id == FN_COS);
}

/* sin² u, sin u·cos v, … as a sum, or NULL */
static expr *wave_product(struct calc *c, expr *a, expr *b) {
    expr *u = a->arg[0], *v = b->arg[0];
    expr *sum = ex_expand(c, ex_add(c, u, v)), *diff = ex_expand(c, ex_sub(c, u, v));
    expr *r;

    if (a->id == FN_SIN && b->id == FN_SIN)
        r = ex_sub(c, fn(c, FN_COS, diff), fn(c, FN_COS, sum));
    else if (a->id == FN_COS && b->id == FN_COS)
        r = ex_add(c, fn(c, FN_COS, diff), fn(c, FN_COS, sum));
    else if (a->id == FN_SIN)
        r = ex_add(c, fn(c, FN_SIN, sum), fn(c, FN_SIN, diff));
    else
        r = ex_sub(c, fn(c, FN_SIN, sum), fn(c, FN_SIN, diff));
    return ex_mul(c, c->half, r);
}

static expr *linearise_waves(struct calc *c, expr *f) {
    expr *rest = c->one, *wave[2];
    int n = 0;
    slong e;

    for (uint32_t i = 0; i < (f->kind == E_MUL ? f->n : 1); i++) {
        expr *g = f->kind == E_MUL ? f->arg[i] : f;

        if (n < 2 && is_wave(g)) {
            wave[n++] = g;
        } else if (n == 0 && g->kind == E_POW && is_wave(g->arg[0]) && ex_get_si(g->arg[1], &e) &&
                   e >= 2 && e <= 20) {
            wave[0] = wave[1] = g->arg[0];
            n = 2;
            rest = ex_mul(c, rest, ex_pow_si(c, g->arg[0], e - 2));
        } else if (n == 1 && g->kind == E_POW && is_wave(g->arg[0]) && ex_get_si(g->arg[1], &e) &&
                   e >= 2 && e <= 20) {
            wave[n++] = g->arg[0];
            rest = ex_mul(c, rest, ex_pow_si(c, g->arg[0], e - 1));
        } else {
            rest = ex_mul(c, rest, g);
        }
    }
    if (n < 2)
        return NULL;
    return ex_expand(c, ex_mul(c, rest, wave_product(c, wave[0], wave[1])));
}

/* ---- the strategy ---- */

static expr *integrate_terms(struct calc *c, expr *f, const char *name, int depth) {
    expr **t = calc_alloc(c, sizeof *t * f->n);

    for (uint32_t i = 0; i < f->n; i++) {
        t[i] = integrate(c, f->arg[i], name, depth);
        if (!t[i])
            return NULL;
    }
    return ex_sum(c, t, f->n);
}

static expr *integrate(struct calc *c, expr *f, const char *name, int depth) {
    expr *r = NULL, *expanded;

    if (depth > MAX_INTEGRAL_DEPTH || !calc_tick(c, 100))
        return NULL;
    if (!ex_contains(f, name))
        return ex_mul(c, f, ex_sym(c, name));
    if (f->kind == E_MUL) { /* constants out */
        expr *constant = c->one, *rest = c->one;

        for (uint32_t i = 0; i < f->n; i++)
            if (ex_contains(f->arg[i], name))
                rest = ex_mul(c, rest, f->arg[i]);
            else
                constant = ex_mul(c, constant, f->arg[i]);
        if (!ex_is_one(constant)) {
            r = integrate(c, rest, name, depth);
            return r ? ex_mul(c, constant, r) : NULL;
        }
    }
    r = table(c, f, name);
    if (!r && only_rational(f, name))
        return integrate_rational(c, f, name);
    if (!r && f->kind == E_ADD)
        r = integrate_terms(c, f, name, depth);
    if (!r && f->kind == E_MUL)
        r = exp_times_wave(c, f, name);
    if (!r && f->kind == E_MUL)
        r = by_parts(c, f, name, depth);
    if (!r)
        r = by_substitution(c, f, name, depth);
    if (!r)
        r = by_root(c, f, name, depth);
    if (!r && f->kind != E_ADD) {
        expanded = ex_expand(c, f);
        if (ex_compare(expanded, f) != 0)
            r = integrate(c, expanded, name, depth + 1);
    }
    if (!r && f->kind != E_ADD) {
        expanded = linearise_waves(c, f);
        if (expanded)
            r = integrate(c, expanded, name, depth + 1);
    }
    return c->failed ? NULL : r;
}

/* Does F' = f hold as far as a few points can tell? A difference that is certain is a certain no.
 */
static bool believable(struct calc *c, expr *f, expr *whole, const char *name) {
    static const int point[][2] = {{1, 3}, {7, 5}, {-2, 3}, {11, 4}, {-13, 5}, {1, 100}};
    expr *d = ex_sub(c, calculus_diff(c, whole, name), f);
    acb_t v;
    bool ok = true;

    acb_init(v);
    for (size_t i = 0; i < sizeof point / sizeof *point && ok; i++) {
        struct attempt a = attempt_begin(c);
        expr *at = ex_subst(c, d, name, ex_frac(c, point[i][0], point[i][1]));

        if (attempt_end(c, a) && !(at->flags & HAS_SYMBOL)) {
            ball_eval(c, v, at, 160);
            /* off the real line the bars of ln|x| mean nothing */
            ok = !acb_is_finite(v) || acb_contains_zero(v) || !acb_is_real(v);
        }
    }
    acb_clear(v);
    return ok;
}

expr *calculus_integrate(struct calc *c, expr *f, const char *name) {
    struct attempt a = attempt_begin(c);
    expr *r = integrate(c, f, name, 0);

    if (!r && attempt_end(c, a)) {
        a = attempt_begin(c);
        r = integrate(c, rat_simplify(c, f), name, 1);
    }
    if (!attempt_end(c, a) || !r || !believable(c, f, r, name))
        return NULL;
    return r;
}
