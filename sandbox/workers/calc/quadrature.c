/* quadrature.c: definite integrals. The value is enclosed by rigorous integration (Arb), which also
 * proves that the integrand has no pole on the way; an antiderivative then gives the exact form,
 * and must agree with the enclosure. */
#include <acb_calc.h>

#include "calculus.h"
#include "functions.h"
#include "rational.h"

struct integrand {
    struct calc *c;
    expr *f;
    const char *name;
};

static int evaluate(acb_ptr out, const acb_t at, void *param, slong order, slong prec) {
    struct integrand *p = param;
    struct calc *c = p->c;

    c->bound_name = p->name;
    c->bound_value = at;
    c->analytic = order > 0;
    ball_eval(c, out, p->f, prec);
    c->bound_name = NULL;
    c->analytic = false;
    return 0;
}

/* A certain enclosure of ∫f from a to b, to about `digits` digits; false when there is none. */
static bool enclose(struct calc *c, acb_t out, expr *f, const char *name, expr *a, expr *b,
                    int digits) {
    struct integrand p = {c, f, name};
    acb_calc_integrate_opt_t opt;
    slong prec = digits * 10 / 3 + 40, goal = digits * 10 / 3 + 8;
    acb_t from, to;
    mag_t tolerance;

    acb_calc_integrate_opt_init(opt);
    opt->eval_limit = 3000 + 20 * prec;
    acb_init(from);
    acb_init(to);
    mag_init(tolerance);
    mag_set_ui_2exp_si(tolerance, 1, -goal);
    ball_eval(c, from, a, prec + 30);
    ball_eval(c, to, b, prec + 30);
    acb_calc_integrate(out, evaluate, &p, from, to, goal, tolerance, opt, prec);
    acb_clear(from);
    acb_clear(to);
    mag_clear(tolerance);
    return !c->failed && acb_is_finite(out);
}

/* Made of polynomials, e^, sin and cos of such only: no pole anywhere. */
static bool entire(expr *f) {
    slong n;

    switch ((enum expr_kind)f->kind) {
    case E_FUNC:
        return (f->id == FN_SIN || f->id == FN_COS || f->id == FN_SINH || f->id == FN_COSH) &&
               entire(f->arg[0]);
    case E_POW:
        if (ex_get_si(f->arg[1], &n))
            return n >= 0 ? entire(f->arg[0]) : !(f->flags & HAS_SYMBOL);
        if (f->arg[0]->kind == E_CONST || f->arg[0]->kind == E_NUM)
            return entire(f->arg[1]);
        return !(f->flags & HAS_SYMBOL);
    case E_MUL:
    case E_ADD:
        for (uint32_t i = 0; i < f->n; i++)
            if (!entire(f->arg[i]))
                return false;
        return true;
    default: return true;
    }
}

static bool is_infinite(struct calc *c, expr *x) {
    return x == c->inf || (x->kind == E_MUL && x->n == 2 && x->arg[1] == c->inf);
}

/* F(b), or the limit of F there */
static expr *end_value(struct calc *c, expr *whole, const char *name, expr *at) {
    const char *reason;

    if (is_infinite(c, at))
        return calculus_limit(c, whole, name, at, 0, &reason);
    return ex_expand(c, ex_subst(c, whole, name, at));
}

/* ∫ from a to ∞: with x = 1/t it is ∫ f(1/t)/t² from 0 to 1/a, which is fine when that has no pole.
 */
static bool enclose_improper(struct calc *c, acb_t out, expr *f, const char *name, expr *a,
                             expr *b) {
    expr *t = ex_sym(c, name), *u = ex_pow_si(c, t, -1), *g;
    int sa = 0, sb = 0;
    bool low = is_infinite(c, a), high = is_infinite(c, b);
    acb_t part;
    bool ok = true;

    g = ex_subst(c, f, name, u);
    g = ex_mul(c, g, ex_mul(c, u, u));
    g = rat_together(c, g);
    acb_init(part);
    acb_zero(out);
    if (!low && (!ball_sign(c, a, &sa)))
        ok = false;
    if (!high && (!ball_sign(c, b, &sb)))
        ok = false;
    if (ok && high) { /* from 1, or from a when that is greater */
        expr *start = low ? c->one : sa > 0 ? a : c->one;

        ok = enclose(c, part, g, name, c->zero, ex_pow_si(c, start, -1), c->digits + 3);
        acb_add(out, out, part, 2000);
        if (ok && !low && sa <= 0) {
            ok = enclose(c, part, f, name, a, c->one, c->digits + 3);
            acb_add(out, out, part, 2000);
        }
    }
    if (ok && low) { /* up to -1, or to b when that is less */
        expr *end = high ? c->minus_one : sb < 0 ? b : c->minus_one;

        ok = enclose(c, part, g, name, ex_pow_si(c, end, -1), c->zero, c->digits + 3);
        acb_add(out, out, part, 2000);
        if (ok && !high && sb >= 0) {
            ok = enclose(c, part, f, name, c->minus_one, b, c->digits + 3);
            acb_add(out, out, part, 2000);
        }
        if (ok && high) {
            ok = enclose(c, part, f, name, c->minus_one, c->one, c->digits + 3);
            acb_add(out, out, part, 2000);
        }
    }
    acb_clear(part);
    return ok;
}

/* The two ends of the ball rounded to the same digits, as few as need be. */
static struct value decimal_value(struct calc *c, const acb_t x) {
    for (int digits = c->digits; digits >= 3; digits--) {
        struct str s;

        str_init(&s, c);
        str_put(&s, "≈ ");
        if (decimal_of_acb(&s, x, digits))
            return (struct value){.kind = V_TEXT, .text = s.s, .approximate = true};
    }
    calc_fail(c, -1, "the integral could not be computed to certain digits");
    return value_text("");
}

struct value calculus_definite(struct calc *c, expr *f, const char *name, expr *a, expr *b) {
    expr *whole = calculus_integrate(c, f, name), *low, *high, *value = NULL;
    bool improper = is_infinite(c, a) || is_infinite(c, b), known;
    struct attempt try;
    acb_t ball, exact;

    if ((a->flags | b->flags) & HAS_SYMBOL || ex_compare(a, b) == 0) {
        if (ex_compare(a, b) == 0)
            return value_expr(c->zero);
        if (!whole || !entire(f)) {
            calc_fail(c, -1, "the integral is not known to exist between these limits");
            return value_expr(c->zero);
        }
        return value_expr(ex_sub(c, ex_subst(c, whole, name, b), ex_subst(c, whole, name, a)));
    }
    if (whole) {
        try = attempt_begin(c);
        low = end_value(c, whole, name, a);
        high = end_value(c, whole, name, b);
        if (low && high && !is_infinite(c, low) && !is_infinite(c, high))
            value = ex_sub(c, high, low);
        else if (improper && entire(f) && low && high &&
                 (is_infinite(c, low) != is_infinite(c, high)))
            calc_fail(c, -1, "the integral diverges");
        if (!c->failed && value && entire(f))
            return value_expr(value);
        if (c->failed && improper && entire(f))
            return value_expr(c->zero);
        if (!attempt_end(c, try))
            value = NULL;
    }
    acb_init(ball);
    acb_init(exact);
    known = improper ? enclose_improper(c, ball, f, name, a, b)
                     : enclose(c, ball, f, name, a, b, c->digits + 3);
    if (!known) {
        calc_fail(c, -1, "the integral could not be computed with certainty (it may diverge)");
        value = c->zero;
    } else if (value) {
        ball_eval(c, exact, value, c->digits * 10 / 3 + 60);
        if (!acb_overlaps(exact, ball)) /* the antiderivative jumps on the way */
            value = NULL;
    }
    {
        struct value v = value && !c->failed ? value_expr(value)
                         : c->failed         ? value_expr(c->zero)
                                             : decimal_value(c, ball);

        acb_clear(ball);
        acb_clear(exact);
        return v;
    }
}
