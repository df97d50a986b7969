/* derivative.c: derivatives by the rules. */
#include "calculus.h"

#include <string.h>

/* f'(u) */
static expr *outer(struct calc *c, enum fn_id fn, expr *u) {
    expr *square = ex_mul(c, u, u);

    switch (fn) {
    case FN_SIN: return fn_apply(c, FN_COS, u);
    case FN_COS: return ex_neg(c, fn_apply(c, FN_SIN, u));
    case FN_TAN: return ex_pow_si(c, fn_apply(c, FN_COS, u), -2);
    case FN_ASIN: return ex_pow(c, ex_sub(c, c->one, square), ex_frac(c, -1, 2));
    case FN_ACOS: return ex_neg(c, ex_pow(c, ex_sub(c, c->one, square), ex_frac(c, -1, 2)));
    case FN_ATAN: return ex_pow_si(c, ex_add(c, c->one, square), -1);
    case FN_SINH: return fn_apply(c, FN_COSH, u);
    case FN_COSH: return fn_apply(c, FN_SINH, u);
    case FN_TANH: return ex_pow_si(c, fn_apply(c, FN_COSH, u), -2);
    case FN_ASINH: return ex_pow(c, ex_add(c, c->one, square), ex_frac(c, -1, 2));
    case FN_ACOSH: return ex_pow(c, ex_sub(c, square, c->one), ex_frac(c, -1, 2));
    case FN_ATANH: return ex_pow_si(c, ex_sub(c, c->one, square), -1);
    case FN_LN: return ex_pow_si(c, u, -1);
    case FN_ABS: return fn_apply(c, FN_SIGN, u);
    case FN_SIGN: return c->zero;
    case FN_ERF:
        return ex_mul(c, ex_div(c, ex_si(c, 2), ex_sqrt(c, c->pi)),
                      ex_pow(c, c->e, ex_neg(c, square)));
    default: break;
    }
    calc_fail(c, -1, "the derivative of %s is not known", fn_name(fn));
    return c->zero;
}

expr *calculus_diff(struct calc *c, expr *x, const char *name) {
    expr **t, *b, *e;

    if (!ex_contains(x, name) || !calc_tick(c, 1))
        return c->zero;
    switch ((enum expr_kind)x->kind) {
    case E_SYM: return c->one;
    case E_ADD:
        t = calc_alloc(c, sizeof *t * x->n);
        for (uint32_t i = 0; i < x->n; i++)
            t[i] = calculus_diff(c, x->arg[i], name);
        return ex_sum(c, t, x->n);
    case E_MUL:
        t = calc_alloc(c, sizeof *t * x->n);
        for (uint32_t i = 0; i < x->n; i++) {
            expr **f = calc_alloc(c, sizeof *f * x->n);

            memcpy(f, x->arg, sizeof *f * x->n);
            f[i] = calculus_diff(c, f[i], name);
            t[i] = ex_is_zero(f[i]) ? c->zero : ex_product(c, f, x->n);
        }
        return ex_sum(c, t, x->n);
    case E_FUNC: return ex_mul(c, outer(c, x->id, x->arg[0]), calculus_diff(c, x->arg[0], name));
    case E_POW:
        b = x->arg[0];
        e = x->arg[1];
        if (!ex_contains(e, name))
            return ex_mul(c, ex_mul(c, e, ex_pow(c, b, ex_sub(c, e, c->one))),
                          calculus_diff(c, b, name));
        if (!ex_contains(b, name))
            return ex_mul(c, ex_mul(c, x, fn_apply(c, FN_LN, b)), calculus_diff(c, e, name));
        return ex_mul(c, x,
                      ex_add(c, ex_mul(c, calculus_diff(c, e, name), fn_apply(c, FN_LN, b)),
                             ex_mul(c, e, ex_div(c, calculus_diff(c, b, name), b))));
    default: return c->zero;
    }
}
