/* radical.c: roots of rationals as products of prime powers, and the fields that they make. */
#include <stdlib.h>
#include <string.h>

#include <flint/fmpq_mat.h>
#include <flint/ulong_extras.h>

#include "calc_int.h"

/* n > 0 as coprime-looking factors: primes as far as trial division reaches, then what is left, as
 * a power if it is one. What is left may be composite: roots of it are then right but not simplest.
 */
static void factor_roughly(fmpz_factor_t f, const fmpz_t n) {
    fmpz_t left, root;

    if (fmpz_abs_fits_ui(n)) {
        fmpz_factor(f, n);
        return;
    }
    fmpz_init(left);
    fmpz_init(root);
    fmpz_set(left, n);
    _fmpz_factor_set_length(f, 0);
    f->sign = 1;
    for (ulong p = 2; p < 30000 && !fmpz_is_one(left); p = n_nextprime(p, 0)) {
        ulong e = 0;

        while (fmpz_divisible_si(left, (slong)p)) {
            fmpz_divexact_ui(left, left, p);
            e++;
        }
        if (e)
            _fmpz_factor_append_ui(f, p, e);
    }
    if (fmpz_abs_fits_ui(left) && !fmpz_is_one(left)) {
        fmpz_factor_t g;

        fmpz_factor_init(g);
        fmpz_factor(g, left);
        for (slong i = 0; i < g->num; i++)
            _fmpz_factor_append(f, g->p + i, g->exp[i]);
        fmpz_factor_clear(g);
    } else if (!fmpz_is_one(left)) {
        ulong e = 1;
        int k;

        while ((k = fmpz_is_perfect_power(root, left)) > 1) {
            e *= (ulong)k;
            fmpz_swap(left, root);
        }
        _fmpz_factor_append(f, left, e);
    }
    fmpz_clear(left);
    fmpz_clear(root);
}

static expr *raw_root(struct calc *c, expr *base, const fmpq_t e) {
    struct expr *x = calc_alloc(c, sizeof *x);

    x->kind = E_POW;
    x->n = 2;
    x->arg = calc_alloc(c, 2 * sizeof *x->arg);
    x->arg[0] = base;
    x->arg[1] = ex_fmpq(c, e);
    x->flags = fmpq_sgn(base->num) < 0 ? HAS_I : 0;
    return x;
}

/* Appends to f the factors of n^e. */
static void append_powers(struct calc *c, const fmpz_t n, const fmpq_t e, expr **out, size_t *count,
                          fmpq_t coefficient) {
    fmpz_factor_t f;
    fmpq_t t;
    fmpz_t whole;

    if (fmpz_is_one(n))
        return;
    fmpz_factor_init(f);
    fmpq_init(t);
    fmpz_init(whole);
    factor_roughly(f, n);
    for (slong i = 0; i < f->num && *count < 60; i++) {
        fmpq_t whole_power;

        fmpz_set_ui(whole, f->exp[i]);
        fmpq_mul_fmpz(t, e, whole);
        fmpz_fdiv_q(whole, fmpq_numref(t), fmpq_denref(t));
        fmpq_sub_fmpz(t, t, whole);
        fmpq_init(whole_power);
        fmpq_set_fmpz(whole_power, f->p + i);
        if (fmpz_fits_si(whole)) {
            fmpq_pow_si(whole_power, whole_power, fmpz_get_si(whole));
            fmpq_mul(coefficient, coefficient, whole_power);
        }
        fmpq_clear(whole_power);
        if (!fmpq_is_zero(t))
            out[(*count)++] = raw_root(c, ex_fmpz(c, f->p + i), t);
    }
    fmpz_factor_clear(f);
    fmpq_clear(t);
    fmpz_clear(whole);
}

/* (-1)^e, the principal value. */
static expr *minus_one_pow(struct calc *c, const fmpq_t e) {
    fmpq_t t;
    fmpz_t turns;
    bool odd;
    expr *x, *angle, *re, *im;

    fmpq_init(t);
    fmpz_init(turns);
    fmpz_fdiv_q(turns, fmpq_numref(e), fmpq_denref(e));
    fmpq_sub_fmpz(t, e, turns);
    odd = fmpz_is_odd(turns);
    if (fmpq_cmp_ui(t, 0) == 0) {
        x = c->one;
    } else if (fmpq_equal(t, c->half->num)) {
        x = c->i;
    } else {
        angle = ex_mul(c, c->pi, ex_fmpq(c, t));
        re = fn_apply(c, FN_COS, angle);
        im = fn_apply(c, FN_SIN, angle);
        if ((re->flags | im->flags) & HAS_FUNC)
            x = raw_root(c, c->minus_one, t);
        else
            x = ex_add(c, re, ex_mul(c, c->i, im));
    }
    fmpq_clear(t);
    fmpz_clear(turns);
    return odd ? ex_neg(c, x) : x;
}

expr *rad_pow(struct calc *c, expr *base, expr *exponent) {
    expr *out[64];
    size_t n = 0;
    fmpz_t a;
    fmpq_t e, coefficient;
    double size;

    if (fmpz_bits(&exponent->num->num) > 60 || fmpz_bits(&exponent->num->den) > 60) {
        /* too fine a root to simplify, unless the value itself is out of reach */
        if (fabs(fmpq_get_d(exponent->num)) *
                (double)(fmpz_bits(&base->num->num) + fmpz_bits(&base->num->den)) >
            CALC_MAX_BITS)
            calc_too_large(c, fabs(fmpq_get_d(exponent->num)) * 0.30103 *
                                  (double)fmpz_bits(&base->num->num));
        return fmpq_sgn(base->num) > 0 ? raw_root(c, base, exponent->num) : c->zero;
    }
    size = fabs(fmpq_get_d(exponent->num)) *
           (double)(fmpz_bits(&base->num->num) + fmpz_bits(&base->num->den));
    if (size > CALC_MAX_BITS) {
        calc_too_large(c, size * 0.30103);
        return c->zero;
    }
    fmpz_init(a);
    fmpq_init(e);
    fmpq_init(coefficient);
    fmpq_one(coefficient);
    fmpz_abs(a, &base->num->num);
    append_powers(c, a, exponent->num, out, &n, coefficient);
    fmpq_neg(e, exponent->num);
    append_powers(c, &base->num->den, e, out, &n, coefficient);
    out[n++] = ex_fmpq(c, coefficient);
    if (fmpq_sgn(base->num) < 0)
        out[n++] = minus_one_pow(c, exponent->num);
    fmpz_clear(a);
    fmpq_clear(e);
    fmpq_clear(coefficient);
    return n == 1 ? out[0] : ex_product(c, out, n);
}

/* ---- the field Q(p1^(1/q1), …, i): elements as vectors over the products of the generators ----
 */

#define MAX_GENERATORS 6
#define MAX_DIMENSION 48

struct field {
    int n;
    expr *base[MAX_GENERATORS]; /* a prime (E_NUM), or i */
    slong order[MAX_GENERATORS];
    slong dimension;
};

static bool is_root(expr *x) {
    return x->kind == E_POW && x->arg[0]->kind == E_NUM && x->arg[1]->kind == E_NUM &&
           fmpq_sgn(x->arg[0]->num) > 0 && ex_is_int(x->arg[0]);
}

static bool add_generator(struct field *f, expr *base, const fmpz_t order) {
    slong q, g;

    if (!fmpz_fits_si(order) || (q = fmpz_get_si(order)) > MAX_DIMENSION)
        return false;
    for (int i = 0; i < f->n; i++)
        if (ex_compare(f->base[i], base) == 0) {
            g = (slong)n_gcd((ulong)f->order[i], (ulong)q);
            f->order[i] = f->order[i] / g * q;
            return f->order[i] <= MAX_DIMENSION;
        }
    if (f->n == MAX_GENERATORS)
        return false;
    f->base[f->n] = base;
    f->order[f->n++] = q;
    return true;
}

static bool collect_generators(struct calc *c, struct field *f, expr *term) {
    fmpz_t two;
    bool ok;

    switch (term->kind) {
    case E_NUM: return true;
    case E_CONST:
        if (term != c->i)
            return false;
        fmpz_init_set_ui(two, 2);
        ok = add_generator(f, term, two);
        fmpz_clear(two);
        return ok;
    case E_POW: return is_root(term) && add_generator(f, term->arg[0], &term->arg[1]->num->den);
    case E_MUL:
        for (uint32_t i = 0; i < term->n; i++)
            if (!collect_generators(c, f, term->arg[i]))
                return false;
        return true;
    }
    return false;
}

static bool make_field(struct calc *c, struct field *f, expr *sum) {
    memset(f, 0, sizeof *f);
    for (uint32_t i = 0; i < sum->n; i++)
        if (!collect_generators(c, f, sum->arg[i]))
            return false;
    f->dimension = 1;
    for (int i = 0; i < f->n; i++)
        if ((f->dimension *= f->order[i]) > MAX_DIMENSION)
            return false;
    return true;
}

/* The exponents of the generators in a term, added to e. */
static void exponents_of(const struct field *f, expr *term, slong *e) {
    if (term->kind == E_MUL) {
        for (uint32_t i = 0; i < term->n; i++)
            exponents_of(f, term->arg[i], e);
        return;
    }
    if (term->kind == E_NUM)
        return;
    for (int i = 0; i < f->n; i++) {
        expr *base = term->kind == E_POW ? term->arg[0] : term;

        if (ex_compare(f->base[i], base) == 0)
            e[i] += term->kind == E_POW ? fmpz_get_si(&term->arg[1]->num->num) *
                                              (f->order[i] / fmpz_get_si(&term->arg[1]->num->den))
                                        : 1;
    }
}

expr *rad_inverse(struct calc *c, expr *sum) {
    struct field f;
    fmpq_mat_t m, one, y;
    expr *result = NULL, **terms;
    size_t count = 0;

    if (!make_field(c, &f, sum) || !calc_tick(c, f.dimension * f.dimension))
        return NULL;
    fmpq_mat_init(m, f.dimension, f.dimension);
    fmpq_mat_init(one, f.dimension, 1);
    fmpq_mat_init(y, f.dimension, 1);
    for (slong j = 0; j < f.dimension; j++) /* the column of sum · basis[j] */
        for (uint32_t t = 0; t < sum->n; t++) {
            slong e[MAX_GENERATORS] = {0}, row = 0, step = 1, rest = j;
            fmpq_t q;
            expr *unused;

            fmpq_init(q);
            ex_split(c, sum->arg[t], q, &unused);
            exponents_of(&f, sum->arg[t], e);
            for (int g = 0; g < f.n; g++) {
                e[g] += rest % f.order[g];
                rest /= f.order[g];
                while (e[g] >= f.order[g]) {
                    e[g] -= f.order[g];
                    if (f.base[g] == c->i)
                        fmpq_neg(q, q);
                    else
                        fmpq_mul(q, q, f.base[g]->num);
                }
                row += e[g] * step;
                step *= f.order[g];
            }
            fmpq_add(fmpq_mat_entry(m, row, j), fmpq_mat_entry(m, row, j), q);
            fmpq_clear(q);
        }
    fmpq_one(fmpq_mat_entry(one, 0, 0));
    if (fmpq_mat_solve(y, m, one)) {
        terms = calc_alloc(c, sizeof *terms * (size_t)f.dimension);
        for (slong j = 0; j < f.dimension; j++) {
            slong rest = j;
            expr *t;

            if (fmpq_is_zero(fmpq_mat_entry(y, j, 0)))
                continue;
            t = ex_fmpq(c, fmpq_mat_entry(y, j, 0));
            for (int g = 0; g < f.n; g++) {
                t = ex_mul(c, t,
                           ex_pow(c, f.base[g],
                                  f.base[g] == c->i ? ex_si(c, rest % f.order[g])
                                                    : ex_frac(c, rest % f.order[g], f.order[g])));
                rest /= f.order[g];
            }
            terms[count++] = t;
        }
        result = ex_sum(c, terms, count);
    }
    fmpq_mat_clear(m);
    fmpq_mat_clear(one);
    fmpq_mat_clear(y);
    return result;
}

/* ---- square roots of sums ---- */

static bool fmpq_square_root(fmpq_t root, const fmpq_t x) {
    if (fmpq_sgn(x) < 0 || !fmpz_is_square(fmpq_numref(x)) || !fmpz_is_square(fmpq_denref(x)))
        return false;
    fmpz_sqrt(fmpq_numref(root), fmpq_numref(x));
    fmpz_sqrt(fmpq_denref(root), fmpq_denref(x));
    return true;
}

/* √(a + y) where y² = w is rational and a² - w = s²: √((a + s)/2) ± √((a - s)/2). */
static expr *denest(struct calc *c, expr *sum) {
    expr *y, *w, *result = NULL;
    fmpq_t d, s, half;
    int sign;

    if (sum->n != 2 || sum->arg[0]->kind != E_NUM)
        return NULL;
    y = sum->arg[1];
    w = ex_mul(c, y, y);
    if (w->kind != E_NUM || (y->flags & HAS_I) || !ball_sign(c, y, &sign))
        return NULL;
    fmpq_init(d);
    fmpq_init(s);
    fmpq_init(half);
    fmpq_mul(d, sum->arg[0]->num, sum->arg[0]->num);
    fmpq_sub(d, d, w->num);
    if (fmpq_sgn(sum->arg[0]->num) > 0 && fmpq_square_root(s, d)) {
        expr *big, *small;

        fmpq_set(half, c->half->num);
        fmpq_add(d, sum->arg[0]->num, s);
        fmpq_mul(d, d, half);
        big = ex_sqrt(c, ex_fmpq(c, d));
        fmpq_sub(d, sum->arg[0]->num, s);
        fmpq_mul(d, d, half);
        small = ex_sqrt(c, ex_fmpq(c, d));
        result = sign > 0 ? ex_add(c, big, small) : ex_sub(c, big, small);
    }
    fmpq_clear(d);
    fmpq_clear(s);
    fmpq_clear(half);
    return result;
}

/* √(a + bi), a and b rational: √((r + a)/2) ± i√((r - a)/2), r = √(a² + b²). */
static expr *complex_root(struct calc *c, expr *sum) {
    expr *a = sum->arg[0], *b, *r, *re, *im;

    if (sum->n != 2 || a->kind != E_NUM)
        return NULL;
    b = ex_mul(c, ex_neg(c, c->i), sum->arg[1]);
    if (b->kind != E_NUM)
        return NULL;
    r = ex_sqrt(c, ex_add(c, ex_mul(c, a, a), ex_mul(c, b, b)));
    re = ex_sqrt(c, ex_mul(c, c->half, ex_add(c, r, a)));
    im = ex_sqrt(c, ex_mul(c, c->half, ex_sub(c, r, a)));
    if (fmpq_sgn(b->num) < 0)
        im = ex_neg(c, im);
    return ex_add(c, re, ex_mul(c, c->i, im));
}

/* The largest s with sum = s² · (a sum with coprime integer coefficients times a squarefree
 * number). */
static expr *pull_square(struct calc *c, expr *sum) {
    fmpz_t num, den, s, r;
    fmpz_factor_t f;
    fmpq_t q;
    expr *unused, *result = NULL;

    fmpz_init(num);
    fmpz_init(den);
    fmpz_init(s);
    fmpz_init(r);
    fmpq_init(q);
    fmpz_one(den);
    for (uint32_t i = 0; i < sum->n; i++) {
        ex_split(c, sum->arg[i], q, &unused);
        fmpz_gcd(num, num, fmpq_numref(q));
        fmpz_lcm(den, den, fmpq_denref(q));
    }
    /* content num/den = num·den / den²: the square part of num·den goes out, and den */
    fmpz_mul(r, num, den);
    fmpz_one(s);
    fmpz_factor_init(f);
    factor_roughly(f, r);
    for (slong i = 0; i < f->num; i++) {
        fmpz_pow_ui(num, f->p + i, f->exp[i] / 2);
        fmpz_mul(s, s, num);
    }
    fmpz_factor_clear(f);
    if (!fmpz_is_one(s) || !fmpz_is_one(den)) {
        struct expr *x = calc_alloc(c, sizeof *x);
        expr *outside, *inside;

        fmpz_set(fmpq_numref(q), s);
        fmpz_set(fmpq_denref(q), den);
        fmpq_canonicalise(q);
        outside = ex_fmpq(c, q);
        inside = ex_mul(c, sum, ex_pow_si(c, outside, -2));
        x->kind = E_POW;
        x->n = 2;
        x->arg = calc_alloc(c, 2 * sizeof *x->arg);
        x->arg[0] = inside;
        x->arg[1] = c->half;
        x->flags = inside->flags;
        result = ex_mul(c, outside, x);
    }
    fmpz_clear(num);
    fmpz_clear(den);
    fmpz_clear(s);
    fmpz_clear(r);
    fmpq_clear(q);
    return result;
}

expr *rad_sqrt_sum(struct calc *c, expr *sum) {
    expr *x;
    int sign;

    if (sum->flags & HAS_I)
        return complex_root(c, sum);
    if (!ball_sign(c, sum, &sign))
        return NULL;
    if (sign == 0)
        return c->zero;
    if (sign < 0)
        return ex_mul(c, c->i, ex_sqrt(c, ex_neg(c, sum)));
    x = denest(c, sum);
    return x ? x : pull_square(c, sum);
}

expr *rad_ln(struct calc *c, expr *x) {
    expr **terms = calc_alloc(c, sizeof *terms * 64);
    size_t n = 0;
    bool complete = true;

    for (int part = 0; part < 2; part++) {
        const fmpz *v = part ? &x->num->den : &x->num->num;
        fmpz_factor_t f;

        if (fmpz_is_one(v))
            continue;
        fmpz_factor_init(f);
        factor_roughly(f, v);
        for (slong i = 0; i < f->num && n < 63; i++) {
            struct expr *ln = calc_alloc(c, sizeof *ln);

            ln->kind = E_FUNC;
            ln->id = FN_LN;
            ln->n = 1;
            ln->arg = calc_alloc(c, sizeof *ln->arg);
            ln->arg[0] = ex_fmpz(c, f->p + i);
            ln->flags = HAS_FUNC;
            terms[n++] = ex_mul(c, ex_si(c, part ? -(slong)f->exp[i] : (slong)f->exp[i]), ln);
        }
        complete = complete && f->num < 63;
        fmpz_factor_clear(f);
    }
    return complete ? ex_sum(c, terms, n) : NULL;
}
