/* func.c: functions of one argument, with the values that are known exactly. */
#include <stdlib.h>
#include <string.h>

#include "calc_int.h"

static const struct {
    const char *name, *latex;
} names[FN_COUNT] = {
    [FN_SIN] = {"sin", "\\sin"},
    [FN_COS] = {"cos", "\\cos"},
    [FN_TAN] = {"tan", "\\tan"},
    [FN_ASIN] = {"asin", "\\arcsin"},
    [FN_ACOS] = {"acos", "\\arccos"},
    [FN_ATAN] = {"atan", "\\arctan"},
    [FN_SINH] = {"sinh", "\\sinh"},
    [FN_COSH] = {"cosh", "\\cosh"},
    [FN_TANH] = {"tanh", "\\tanh"},
    [FN_ASINH] = {"asinh", "\\operatorname{arsinh}"},
    [FN_ACOSH] = {"acosh", "\\operatorname{arcosh}"},
    [FN_ATANH] = {"atanh", "\\operatorname{artanh}"},
    [FN_LN] = {"ln", "\\ln"},
    [FN_ABS] = {"abs", "abs"},
    [FN_SIGN] = {"sign", "\\operatorname{sgn}"},
    [FN_FLOOR] = {"floor", "floor"},
    [FN_CEIL] = {"ceil", "ceil"},
    [FN_ERF] = {"erf", "\\operatorname{erf}"},
    [FN_GAMMA] = {"gamma", "\\Gamma"},
    [FN_ARG] = {"arg", "\\arg"},
    [FN_RE] = {"re", "\\operatorname{Re}"},
    [FN_IM] = {"im", "\\operatorname{Im}"},
    [FN_CONJ] = {"conj", "\\operatorname{conj}"},
};

const char *fn_name(enum fn_id fn) {
    return names[fn].name;
}

const char *fn_latex(enum fn_id fn) {
    return names[fn].latex;
}

static expr *raw(struct calc *c, enum fn_id fn, expr *x) {
    struct expr *f = calc_alloc(c, sizeof *f);

    f->kind = E_FUNC;
    f->id = fn;
    f->n = 1;
    f->arg = calc_alloc(c, sizeof *f->arg);
    f->arg[0] = x;
    f->flags = x->flags | HAS_FUNC;
    return f;
}

static bool negative_form(expr *x) {
    if (x->kind == E_NUM)
        return fmpq_sgn(x->num) < 0;
    if (x->kind == E_MUL)
        return x->arg[0]->kind == E_NUM && fmpq_sgn(x->arg[0]->num) < 0;
    if (x->kind == E_ADD) { /* by one term: x and -x then differ in this */
        return negative_form(x->arg[x->flags & HAS_SYMBOL ? x->n - 1 : 0]);
    }
    return false;
}

/* x = q·π? */
static bool pi_multiple(struct calc *c, expr *x, fmpq_t q) {
    expr *rest;

    ex_split(c, x, q, &rest);
    return rest == c->pi || fmpq_is_zero(q);
}

/* cos(π·p/d) for 0 <= p/d <= 1/2, or NULL */
static expr *cos_table(struct calc *c, slong p, slong d) {
    switch (d) {
    case 1: return c->one;
    case 2: return c->zero;
    case 3: return c->half;
    case 4: return ex_mul(c, c->half, ex_sqrt(c, ex_si(c, 2)));
    case 6: return ex_mul(c, c->half, ex_sqrt(c, ex_si(c, 3)));
    case 5: /* (√5 ± 1)/4 */
        return ex_mul(c, ex_frac(c, 1, 4),
                      ex_add(c, ex_sqrt(c, ex_si(c, 5)), ex_si(c, p == 1 ? 1 : -1)));
    case 12: /* (√6 ± √2)/4 */
        return ex_mul(c, ex_frac(c, 1, 4),
                      ex_add(c, ex_sqrt(c, ex_si(c, 6)),
                             ex_mul(c, ex_si(c, p == 1 ? 1 : -1), ex_sqrt(c, ex_si(c, 2)))));
    case 8: /* √(2 ± √2)/2 */
        return ex_mul(
            c, c->half,
            ex_sqrt(c, ex_add(c, ex_si(c, 2),
                              ex_mul(c, ex_si(c, p == 1 ? 1 : -1), ex_sqrt(c, ex_si(c, 2))))));
    case 10: /* √(10 ± 2√5)/4 */
        return ex_mul(
            c, ex_frac(c, 1, 4),
            ex_sqrt(c, ex_add(c, ex_si(c, 10),
                              ex_mul(c, ex_si(c, p == 1 ? 2 : -2), ex_sqrt(c, ex_si(c, 5))))));
    }
    return NULL;
}

/* cos(qπ), reduced to the first quadrant */
static expr *cos_pi(struct calc *c, const fmpq_t q0) {
    fmpq_t q, one;
    fmpz_t turns;
    bool negative = false;
    expr *x = NULL;

    fmpq_init(q);
    fmpq_init(one);
    fmpz_init(turns);
    fmpq_one(one);
    fmpq_abs(q, q0);
    fmpz_fdiv_q(turns, fmpq_numref(q), fmpq_denref(q)); /* q = turns + fraction */
    fmpq_sub_fmpz(q, q, turns);
    negative = fmpz_is_odd(turns);
    if (fmpq_cmp(q, c->half->num) > 0) { /* cos(π - t) = -cos t */
        fmpq_sub(q, one, q);
        negative = !negative;
    }
    if (fmpz_cmp_ui(fmpq_denref(q), 12) <= 0)
        x = cos_table(c, fmpz_get_si(fmpq_numref(q)), fmpz_get_si(fmpq_denref(q)));
    if (!x)
        x = raw(c, FN_COS, ex_mul(c, c->pi, ex_fmpq(c, q)));
    fmpq_clear(q);
    fmpq_clear(one);
    fmpz_clear(turns);
    return negative ? ex_neg(c, x) : x;
}

static expr *sin_pi(struct calc *c, const fmpq_t q) {
    fmpq_t t;
    expr *x;

    fmpq_init(t);
    fmpq_sub(t, c->half->num, q); /* sin(qπ) = cos(π/2 - qπ) */
    x = cos_pi(c, t);
    fmpq_clear(t);
    return x;
}

/* sin(acos x) = √(1 - x²) and its like */
static expr *trig_of_inverse(struct calc *c, enum fn_id fn, enum fn_id inverse, expr *x) {
    expr *square = ex_mul(c, x, x), *other, *s, *k;

    if (inverse == FN_ATAN) {
        if (fn == FN_TAN)
            return x;
        k = ex_pow(c, ex_add(c, c->one, square), ex_frac(c, -1, 2));
        s = ex_mul(c, x, k);
    } else {
        other = ex_sqrt(c, ex_sub(c, c->one, square));
        s = inverse == FN_ASIN ? x : other;
        k = inverse == FN_ASIN ? other : x;
    }
    return fn == FN_SIN ? s : fn == FN_COS ? k : ex_div(c, s, k);
}

static expr *trig(struct calc *c, enum fn_id fn, expr *x) {
    fmpq_t q;
    expr *result = NULL;

    if (x->kind == E_FUNC && x->id >= FN_ASIN && x->id <= FN_ATAN)
        return trig_of_inverse(c, fn, x->id, x->arg[0]);
    fmpq_init(q);
    if (pi_multiple(c, x, q)) {
        expr *s = fn == FN_COS ? NULL : sin_pi(c, q), *k = fn == FN_SIN ? NULL : cos_pi(c, q);

        if (fn == FN_SIN)
            result = s;
        else if (fn == FN_COS)
            result = k;
        else if (ex_is_zero(k))
            calc_fail(c, -1, "the tangent has no value there");
        else if (!((s->flags | k->flags) & HAS_FUNC))
            result = ex_div(c, s, k);
    }
    fmpq_clear(q);
    if (result)
        return result;
    if (negative_form(x)) {
        expr *f = raw(c, fn, ex_neg(c, x));

        return fn == FN_COS ? f : ex_neg(c, f);
    }
    return raw(c, fn, x);
}

/* The angle in [0, π/2] whose cosine is x, as a multiple of π with a small denominator; NULL if
 * none. */
static expr *arc_cosine(struct calc *c, expr *x) {
    static const int angle[][2] = {{0, 1}, {1, 2}, {1, 3},  {1, 4}, {1, 6},
                                   {1, 5}, {2, 5}, {1, 12}, {5, 12}};

    for (size_t i = 0; i < sizeof angle / sizeof *angle; i++)
        if (ex_compare(cos_table(c, angle[i][0], angle[i][1]), x) == 0)
            return ex_mul(c, c->pi, ex_frac(c, angle[i][0], angle[i][1]));
    return NULL;
}

static expr *inverse_trig(struct calc *c, enum fn_id fn, expr *x) {
    static const int tangent[][2] = {{1, 4}, {1, 6}, {1, 3}, {1, 12}, {5, 12}};
    expr *angle;

    if (x->flags & HAS_SYMBOL)
        return raw(c, fn, x);
    if (fn == FN_ATAN) {
        if (ex_is_zero(x))
            return x;
        for (size_t i = 0; i < sizeof tangent / sizeof *tangent; i++) {
            expr *t = trig(c, FN_TAN, ex_mul(c, c->pi, ex_frac(c, tangent[i][0], tangent[i][1])));

            angle = ex_mul(c, c->pi, ex_frac(c, tangent[i][0], tangent[i][1]));
            if (ex_compare(t, x) == 0)
                return angle;
            if (ex_compare(ex_neg(c, t), x) == 0)
                return ex_neg(c, angle);
        }
        return raw(c, fn, x);
    }
    angle = arc_cosine(c, x);
    if (!angle) {
        angle = arc_cosine(c, ex_neg(c, x)); /* acos(-x) = π - acos x */
        if (!angle)
            return raw(c, fn, x);
        angle = ex_sub(c, c->pi, angle);
    }
    return fn == FN_ACOS ? angle : ex_sub(c, ex_mul(c, c->half, c->pi), angle);
}

static expr *logarithm(struct calc *c, expr *x) {
    int sign;

    if (ex_is_one(x))
        return c->zero;
    if (x == c->e)
        return c->one;
    if (x->kind == E_POW && x->arg[0] == c->e && x->arg[1]->kind == E_NUM)
        return x->arg[1];
    if (x->flags & HAS_SYMBOL)
        return raw(c, FN_LN, x);
    if (x->kind == E_POW && !(x->flags & HAS_I) && ball_sign(c, x->arg[0], &sign) && sign > 0 &&
        ball_is_real(c, x->arg[1]) == SURE_YES)
        return ex_mul(c, x->arg[1], logarithm(c, x->arg[0]));
    if (x->kind == E_MUL && !(x->flags & HAS_I)) { /* of positive factors only */
        expr **t = calc_alloc(c, sizeof *t * x->n);
        bool positive = true;

        for (uint32_t i = 0; i < x->n && positive; i++) {
            positive = ball_sign(c, x->arg[i], &sign) && sign > 0;
            if (positive)
                t[i] = logarithm(c, x->arg[i]);
        }
        if (positive)
            return ex_sum(c, t, x->n);
    }
    if (ex_is_zero(x) || ball_is_zero(c, x) == SURE_YES) {
        calc_fail(c, -1, "logarithm of zero");
        return c->zero;
    }
    if (!(x->flags & HAS_I) && ball_sign(c, x, &sign) && sign < 0) /* ln(-x) = ln x + iπ */
        return ex_add(c, logarithm(c, ex_neg(c, x)), ex_mul(c, c->i, c->pi));
    if (x == c->i)
        return ex_mul(c, ex_mul(c, c->half, c->i), c->pi);
    if (x->kind == E_NUM) { /* ln(p^a q^b) = a ln p + b ln q, as far as it factors */
        expr *r = rad_ln(c, x);

        if (r)
            return r;
    }
    return raw(c, FN_LN, x);
}

expr *fn_log(struct calc *c, expr *x, expr *base) {
    expr *a = fn_apply(c, FN_LN, x), *b = fn_apply(c, FN_LN, base), *ratio;
    fmpq_t p, q;
    expr *ra, *rb;

    if (ex_is_zero(b)) {
        calc_fail(c, -1, "the base of a logarithm cannot be 1");
        return c->zero;
    }
    /* a = r·b for a rational r? the coefficients of the first terms tell which */
    fmpq_init(p);
    fmpq_init(q);
    ex_split(c, a->kind == E_ADD ? a->arg[0] : a, p, &ra);
    ex_split(c, b->kind == E_ADD ? b->arg[0] : b, q, &rb);
    fmpq_div(p, p, q);
    ratio = ex_fmpq(c, p);
    fmpq_clear(p);
    fmpq_clear(q);
    if (ex_compare(a, ex_mul(c, ratio, b)) == 0)
        return ratio;
    return ex_div(c, a, b);
}

static expr *absolute(struct calc *c, expr *x) {
    int sign;
    fmpq_t q;
    expr *rest, *result;

    if (x->flags & HAS_SYMBOL) {
        fmpq_init(q);
        ex_split(c, x, q, &rest);
        fmpq_abs(q, q);
        result = x->kind == E_ADD && negative_form(x)
                     ? raw(c, FN_ABS, ex_neg(c, x))
                     : ex_mul(c, ex_fmpq(c, q), raw(c, FN_ABS, rest));
        if (x->kind == E_MUL || x->kind == E_SYM || x->kind == E_POW || x->kind == E_FUNC)
            result = ex_mul(c, ex_fmpq(c, q), raw(c, FN_ABS, rest));
        fmpq_clear(q);
        return result;
    }
    if (ball_sign(c, x, &sign))
        return sign < 0 ? ex_neg(c, x) : sign == 0 ? c->zero : x;
    if (x->flags & HAS_I) {
        expr *re, *im;

        if (fn_parts(c, x, &re, &im))
            return ex_sqrt(c, ex_add(c, ex_mul(c, re, re), ex_mul(c, im, im)));
    }
    return raw(c, FN_ABS, x);
}

/* The real and the imaginary part where the form shows them: terms with one factor i at most. */
bool fn_parts(struct calc *c, expr *x, expr **re, expr **im) {
    uint32_t n = x->kind == E_ADD ? x->n : 1;
    expr **r = calc_alloc(c, sizeof *r * n), **i = calc_alloc(c, sizeof *i * n);
    size_t nr = 0, ni = 0;

    for (uint32_t k = 0; k < n; k++) {
        expr *t = x->kind == E_ADD ? x->arg[k] : x;

        if (!(t->flags & (HAS_I | HAS_FUNC | HAS_SYMBOL))) {
            r[nr++] = t;
        } else if (t->flags & HAS_I) {
            expr *u = ex_mul(c, t, ex_neg(c, c->i));

            if (u->flags & HAS_I)
                return false;
            i[ni++] = u;
        } else {
            if (ball_is_real(c, t) != SURE_YES)
                return false;
            r[nr++] = t;
        }
    }
    *re = ex_sum(c, r, nr);
    *im = ex_sum(c, i, ni);
    return true;
}

static expr *integer_part(struct calc *c, enum fn_id fn, expr *x) {
    fmpz_t n;
    expr *r;

    if (x->flags & HAS_SYMBOL)
        return raw(c, fn, x);
    fmpz_init(n);
    if (fn == FN_FLOOR) {
        ball_floor(c, x, n);
    } else {
        ball_floor(c, ex_neg(c, x), n);
        fmpz_neg(n, n);
    }
    r = ex_fmpz(c, n);
    fmpz_clear(n);
    return r;
}

static expr *gamma_value(struct calc *c, expr *x) {
    slong n;
    fmpz_t f;
    expr *r;

    if (ex_is_int(x)) {
        if (fmpq_sgn(x->num) <= 0) {
            calc_fail(c, -1, "the gamma function has no value there");
            return c->zero;
        }
        if (!ex_get_si(x, &n) || n > 80000) {
            calc_too_large(c, 1e6);
            return c->zero;
        }
        fmpz_init(f);
        fmpz_fac_ui(f, (ulong)n - 1);
        r = ex_fmpz(c, f);
        fmpz_clear(f);
        return r;
    }
    if (x->kind == E_NUM && fmpz_equal_ui(&x->num->den, 2) && fmpz_bits(&x->num->num) < 10) {
        /* Γ(x + 1) = x Γ(x), Γ(1/2) = √π */
        expr *factor = c->one;

        for (n = fmpz_get_si(&x->num->num); n > 1; n -= 2)
            factor = ex_mul(c, factor, ex_frac(c, n - 2, 2));
        for (; n < 1; n += 2)
            factor = ex_div(c, factor, ex_frac(c, n, 2));
        return ex_mul(c, factor, ex_sqrt(c, c->pi));
    }
    return raw(c, FN_GAMMA, x);
}

expr *fn_apply(struct calc *c, enum fn_id fn, expr *x) {
    expr *re, *im;
    int sign;

    if (c->failed || !calc_tick(c, 1))
        return c->zero;
    switch (fn) {
    case FN_SIN:
    case FN_COS:
    case FN_TAN: return trig(c, fn, x);
    case FN_ASIN:
    case FN_ACOS:
    case FN_ATAN: return inverse_trig(c, fn, x);
    case FN_LN: return logarithm(c, x);
    case FN_ABS: return absolute(c, x);
    case FN_FLOOR:
    case FN_CEIL: return integer_part(c, fn, x);
    case FN_SIGN:
        if (ball_sign(c, x, &sign))
            return ex_si(c, sign);
        return raw(c, fn, x);
    case FN_SINH:
    case FN_TANH:
    case FN_ASINH:
    case FN_ATANH:
    case FN_ERF:
        if (ex_is_zero(x))
            return x;
        if (negative_form(x))
            return ex_neg(c, raw(c, fn, ex_neg(c, x)));
        return raw(c, fn, x);
    case FN_COSH: return ex_is_zero(x) ? c->one : raw(c, fn, negative_form(x) ? ex_neg(c, x) : x);
    case FN_ACOSH: return ex_is_one(x) ? c->zero : raw(c, fn, x);
    case FN_GAMMA: return gamma_value(c, x);
    case FN_RE:
    case FN_IM:
    case FN_CONJ:
    case FN_ARG:
        if ((x->flags & HAS_SYMBOL) || !fn_parts(c, x, &re, &im))
            return raw(c, fn, x);
        if (fn == FN_RE)
            return re;
        if (fn == FN_IM)
            return im;
        if (fn == FN_CONJ)
            return ex_sub(c, re, ex_mul(c, c->i, im));
        return fn_argument(c, re, im);
    default: return raw(c, fn, x);
    }
}

/* The angle of re + i·im in (-π, π]. */
expr *fn_argument(struct calc *c, expr *re, expr *im) {
    int a, b;
    expr *t;

    if (!ball_sign(c, re, &a) || !ball_sign(c, im, &b)) {
        calc_fail(c, -1, "cannot decide the quadrant");
        return c->zero;
    }
    if (a == 0 && b == 0) {
        calc_fail(c, -1, "zero has no direction");
        return c->zero;
    }
    if (a == 0)
        return ex_mul(c, c->pi, ex_frac(c, b, 2));
    t = fn_apply(c, FN_ATAN, ex_div(c, im, re));
    if (a > 0)
        return t;
    return b >= 0 ? ex_add(c, t, c->pi) : ex_sub(c, t, c->pi);
}
