/* ball.c: certified numerical values of constant expressions, and what can be decided with them. */
#include <stdlib.h>
#include <string.h>

#include <acb_hypgeom.h>

#include "calc_int.h"

#define FIRST_PRECISION 64
#define EXACT_TEST_AT                                                                              \
    256 /* bits after which a value that still looks like zero is tested exactly */
#define LAST_PRECISION 4096 /* bits after which a sign is given up */

/* The whole plane: nothing is known. */
static void nowhere(acb_t out) {
    arb_zero_pm_inf(acb_realref(out));
    arb_zero_pm_inf(acb_imagref(out));
}

static void eval_pow(struct calc *c, acb_t out, expr *x, slong prec) {
    expr *base = x->arg[0], *e = x->arg[1];
    acb_t b, t;
    slong n;

    if (base == c->e) {
        ball_eval(c, out, e, prec);
        if (arf_cmpabs_2exp_si(arb_midref(acb_realref(out)), 40) > 0) {
            nowhere(out); /* e^(2^40) has no use, and would not end */
            return;
        }
        acb_exp(out, out, prec);
        return;
    }
    acb_init(b);
    acb_init(t);
    ball_eval(c, b, base, prec);
    if (ex_get_si(e, &n)) {
        acb_pow_si(out, b, n, prec);
    } else if (c->analytic) {
        ball_eval(c, t, e, prec);
        acb_pow_analytic(out, b, t, 1, prec);
    } else if (e->kind == E_NUM && fmpz_equal_ui(&e->num->den, 2) && fmpz_is_one(&e->num->num)) {
        acb_sqrt(out, b, prec);
    } else if (e->kind == E_NUM && acb_is_real(b) && arb_is_positive(acb_realref(b))) {
        arb_pow_fmpq(acb_realref(out), acb_realref(b), e->num, prec);
        arb_zero(acb_imagref(out));
    } else {
        ball_eval(c, t, e, prec);
        acb_pow(out, b, t, prec);
    }
    acb_clear(b);
    acb_clear(t);
}

/* In analytic mode: is the ball t away from the branch cuts of fn? (The cuts lie on the real line
 * beyond ±1, or on the imaginary one; a margin does no harm.) */
static bool off_the_cuts(enum fn_id fn, const acb_t t) {
    arb_t one, size;
    bool ok;

    arb_init(one);
    arb_init(size);
    arb_one(one);
    arb_abs(size, fn == FN_ATAN || fn == FN_ASINH ? acb_imagref(t) : acb_realref(t));
    if (fn == FN_ACOSH)
        ok = arb_gt(acb_realref(t), one);
    else
        ok = arb_lt(size, one) ||
             (fn != FN_ATAN && fn != FN_ASINH && !arb_contains_zero(acb_imagref(t)));
    arb_clear(one);
    arb_clear(size);
    return ok;
}

/* The functions whose real and complex meaning differ in analytic mode. True when done. */
static bool eval_analytic(acb_t out, enum fn_id fn, const acb_t t, slong prec) {
    switch (fn) {
    case FN_ASIN:
    case FN_ACOS:
    case FN_ATAN:
    case FN_ASINH:
    case FN_ACOSH:
    case FN_ATANH:
        if (off_the_cuts(fn, t))
            return false;
        nowhere(out);
        return true;
    case FN_LN: acb_log_analytic(out, t, 1, prec); return true;
    case FN_ABS: acb_real_abs(out, t, 1, prec); return true;
    case FN_SIGN: acb_real_sgn(out, t, 1, prec); return true;
    case FN_FLOOR: acb_real_floor(out, t, 1, prec); return true;
    case FN_CEIL: acb_real_ceil(out, t, 1, prec); return true;
    case FN_ARG:
    case FN_RE:
    case FN_IM:
    case FN_CONJ: nowhere(out); return true;
    default: return false;
    }
}

static void eval_func(struct calc *c, acb_t out, expr *x, slong prec) {
    acb_t t;
    bool real;

    acb_init(t);
    ball_eval(c, t, x->arg[0], prec);
    real = acb_is_real(t);
    if (c->analytic && eval_analytic(out, x->id, t, prec)) {
        acb_clear(t);
        return;
    }
    switch ((enum fn_id)x->id) {
    case FN_SIN: acb_sin(out, t, prec); break;
    case FN_COS: acb_cos(out, t, prec); break;
    case FN_TAN: acb_tan(out, t, prec); break;
    case FN_ASIN: acb_asin(out, t, prec); break;
    case FN_ACOS: acb_acos(out, t, prec); break;
    case FN_ATAN: acb_atan(out, t, prec); break;
    case FN_SINH: acb_sinh(out, t, prec); break;
    case FN_COSH: acb_cosh(out, t, prec); break;
    case FN_TANH: acb_tanh(out, t, prec); break;
    case FN_ASINH: acb_asinh(out, t, prec); break;
    case FN_ACOSH: acb_acosh(out, t, prec); break;
    case FN_ATANH: acb_atanh(out, t, prec); break;
    case FN_LN: acb_log(out, t, prec); break;
    case FN_ERF: acb_hypgeom_erf(out, t, prec); break;
    case FN_GAMMA: acb_gamma(out, t, prec); break;
    case FN_ABS:
        acb_abs(acb_realref(out), t, prec);
        arb_zero(acb_imagref(out));
        break;
    case FN_ARG:
        acb_arg(acb_realref(out), t, prec);
        arb_zero(acb_imagref(out));
        break;
    case FN_RE:
        arb_set(acb_realref(out), acb_realref(t));
        arb_zero(acb_imagref(out));
        break;
    case FN_IM:
        arb_set(acb_realref(out), acb_imagref(t));
        arb_zero(acb_imagref(out));
        break;
    case FN_CONJ: acb_conj(out, t); break;
    case FN_SIGN:
        if (real)
            acb_real_sgn(out, t, 1, prec);
        else
            nowhere(out);
        break;
    case FN_FLOOR:
    case FN_CEIL:
        if (real && x->id == FN_FLOOR)
            arb_floor(acb_realref(out), acb_realref(t), prec);
        else if (real)
            arb_ceil(acb_realref(out), acb_realref(t), prec);
        else
            nowhere(out);
        if (real)
            arb_zero(acb_imagref(out));
        break;
    default: nowhere(out);
    }
    acb_clear(t);
}

void ball_eval(struct calc *c, acb_t out, expr *x, slong prec) {
    acb_t t;

    if (!calc_tick(c, 1 + prec / 256)) {
        nowhere(out);
        return;
    }
    switch ((enum expr_kind)x->kind) {
    case E_NUM: acb_set_fmpq(out, x->num, prec); return;
    case E_CONST:
        if (x->id == K_I) {
            acb_onei(out);
        } else {
            arb_zero(acb_imagref(out));
            if (x->id == K_PI)
                arb_const_pi(acb_realref(out), prec);
            else if (x->id == K_E)
                arb_const_e(acb_realref(out), prec);
            else
                nowhere(out);
        }
        return;
    case E_SYM:
        if (c->bound_name && strcmp(x->name, c->bound_name) == 0)
            acb_set(out, c->bound_value);
        else
            nowhere(out);
        return;
    case E_POW: eval_pow(c, out, x, prec); return;
    case E_FUNC: eval_func(c, out, x, prec); return;
    case E_MUL:
    case E_ADD: break;
    }
    acb_init(t);
    ball_eval(c, out, x->arg[0], prec);
    for (uint32_t i = 1; i < x->n; i++) {
        ball_eval(c, t, x->arg[i], prec);
        if (x->kind == E_ADD)
            acb_add(out, out, t, prec);
        else
            acb_mul(out, out, t, prec);
    }
    acb_clear(t);
}

enum surety ball_is_zero(struct calc *c, expr *x) {
    enum surety answer = UNSURE;
    acb_t v;

    if (x->kind == E_NUM)
        return fmpq_is_zero(x->num) ? SURE_YES : SURE_NO;
    if (x->flags & HAS_SYMBOL)
        return UNSURE;
    acb_init(v);
    for (slong prec = FIRST_PRECISION; prec <= LAST_PRECISION && answer == UNSURE; prec *= 2) {
        ball_eval(c, v, x, prec);
        if (c->failed)
            break;
        if (acb_is_zero(v))
            answer = SURE_YES;
        else if (!acb_contains_zero(v))
            answer = SURE_NO;
        else if (prec == EXACT_TEST_AT)
            answer = x->flags & HAS_FUNC && ex_is_zero(rat_constant(c, x)) ? SURE_YES
                                                                           : alg_is_zero(c, x);
    }
    acb_clear(v);
    return answer;
}

enum surety ball_is_real(struct calc *c, expr *x) {
    enum surety answer = UNSURE;
    acb_t v;

    if (x->kind == E_NUM)
        return SURE_YES;
    acb_init(v);
    for (slong prec = FIRST_PRECISION; prec <= 256 && answer == UNSURE; prec *= 2) {
        ball_eval(c, v, x, prec);
        if (!acb_is_finite(v))
            continue;
        if (acb_is_real(v))
            answer = SURE_YES;
        else if (!arb_contains_zero(acb_imagref(v)))
            answer = SURE_NO;
    }
    acb_clear(v);
    return answer;
}

bool ball_sign(struct calc *c, expr *x, int *sign) {
    bool known = false;
    acb_t v;

    if (x->kind == E_NUM) {
        *sign = fmpq_sgn(x->num);
        return true;
    }
    if (x->flags & HAS_SYMBOL)
        return false;
    acb_init(v);
    for (slong prec = FIRST_PRECISION; prec <= LAST_PRECISION && !known; prec *= 2) {
        ball_eval(c, v, x, prec);
        if (c->failed)
            break;
        if (!acb_is_finite(v))
            continue;
        if (!acb_is_real(v)) {
            if (!arb_contains_zero(acb_imagref(v)) || prec >= 4 * FIRST_PRECISION)
                break;
            continue;
        }
        if (!arb_contains_zero(acb_realref(v))) {
            *sign = arb_is_positive(acb_realref(v)) ? 1 : -1;
            known = true;
        } else if (arb_is_zero(acb_realref(v)) ||
                   (prec == EXACT_TEST_AT && alg_is_zero(c, x) == SURE_YES)) {
            *sign = 0;
            known = true;
        }
    }
    acb_clear(v);
    return known;
}

int ball_order(struct calc *c, expr *a, expr *b) {
    expr *d = ex_sub(c, a, b);
    int sign = 0;

    if (!ball_sign(c, d, &sign) && !c->failed) {
        if (ball_is_real(c, d) == SURE_NO)
            calc_fail(c, -1, "complex numbers have no order");
        else
            calc_fail(c, -1, "cannot decide which of the two is greater");
    }
    return sign;
}

bool ball_floor(struct calc *c, expr *x, fmpz_t out) {
    bool known = false;
    acb_t v;

    if (x->kind == E_NUM) {
        fmpz_fdiv_q(out, &x->num->num, &x->num->den);
        return true;
    }
    acb_init(v);
    for (slong prec = FIRST_PRECISION; prec <= CALC_MAX_PRECISION && !known && !c->failed;
         prec *= 2) {
        arb_t f;

        ball_eval(c, v, x, prec);
        if (!acb_is_real(v) || !acb_is_finite(v))
            continue;
        arb_init(f);
        arb_floor(f, acb_realref(v), prec);
        known = arb_get_unique_fmpz(out, f);
        if (!known && prec == EXACT_TEST_AT) { /* perhaps an integer in disguise */
            fmpz_t n;

            fmpz_init(n);
            if (arb_get_unique_fmpz(n, acb_realref(v)) &&
                alg_is_zero(c, ex_sub(c, x, ex_fmpz(c, n))) == SURE_YES) {
                fmpz_set(out, n);
                known = true;
            }
            fmpz_clear(n);
        }
        arb_clear(f);
    }
    acb_clear(v);
    if (!known)
        calc_fail(c, -1,
                  x->flags & HAS_I ? "a real number is needed" : "cannot decide the integer part");
    return known;
}
