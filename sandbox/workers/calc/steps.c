/* steps.c: the steps that solve a linear or quadratic equation, one a line. */
#include "steps.h"

#include <string.h>

#include "rational.h"

static void line(struct calc *c, const char *words, expr *left, const char *sign, expr *right) {
    str_put(c->steps, words);
    if (left) {
        print_expr(c->steps, left);
        str_put(c->steps, sign);
        print_expr(c->steps, right);
    }
    str_put(c->steps, "\n");
}

static void put(struct calc *c, const char *text) {
    str_put(c->steps, text);
}
static void put_expr(struct calc *c, expr *x) {
    print_expr(c->steps, x);
}

static void put_paren(struct calc *c, expr *x) {
    bool paren = x->kind != E_NUM || fmpq_sgn(x->num) < 0 || !ex_is_int(x);

    put(c, paren ? "(" : "");
    put_expr(c, x);
    put(c, paren ? ")" : "");
}

static void answer(struct calc *c, const struct solution_set *s) {
    for (int i = 0; i < s->n; i++) {
        str_fmt(c->steps, "%s%s = ", i ? " or " : "", s->name);
        put_expr(c, s->root[i].x);
    }
    put(c, "\n");
}

static void both_sides(struct calc *c, expr *what) {
    int sign = 1;

    ball_sign(c, what->kind == E_MUL && (what->flags & HAS_SYMBOL) ? what->arg[0] : what, &sign);
    put(c, sign < 0 ? "Add " : "Subtract ");
    put_expr(c, sign < 0 ? ex_neg(c, what) : what);
    put(c, sign < 0 ? " on both sides: " : " from both sides: ");
}

/* k1·x + k0 = right */
static void linear(struct calc *c, const char *name, expr **k, expr *right) {
    expr *x = ex_sym(c, name);

    if (!ex_is_zero(k[0])) {
        both_sides(c, k[0]);
        right = ex_sub(c, right, k[0]);
        line(c, "", ex_mul(c, k[1], x), " = ", right);
    }
    if (!ex_is_one(k[1])) {
        put(c, "Divide both sides by ");
        put_expr(c, k[1]);
        put(c, ": ");
        line(c, "", x, " = ", ex_div(c, right, k[1]));
    }
}

/* By factors when the roots are rational, else by the formula. */
static void quadratic(struct calc *c, expr *left, expr **k, const struct solution_set *s) {
    expr *d = ex_expand(
        c, ex_sub(c, ex_mul(c, k[1], k[1]), ex_mul(c, ex_si(c, 4), ex_mul(c, k[2], k[0]))));
    expr *x = ex_sym(c, s->name);
    bool rational = true;
    int sign = 1;

    for (int i = 0; i < s->n; i++)
        rational = rational && s->root[i].x && ex_is_num(s->root[i].x);
    if (ex_is_zero(k[1]) && !ex_is_zero(k[0])) {
        line(c, "Isolate the square: ", ex_mul(c, x, x), " = ", ex_neg(c, ex_div(c, k[0], k[2])));
        put(c, "Take the square root of both sides: ");
        answer(c, s);
        return;
    }
    if (rational) {
        line(c, "Factor: ", rat_factor(c, left), " = ", c->zero);
        put(c, s->n == 1 ? "The factor is zero when: " : "One of the factors must be zero: ");
        answer(c, s);
        return;
    }
    put(c, "With a = ");
    put_expr(c, k[2]);
    put(c, ", b = ");
    put_expr(c, k[1]);
    put(c, ", c = ");
    put_expr(c, k[0]);
    put(c, " the discriminant is D = b^2 - 4ac = ");
    put_paren(c, k[1]);
    put(c, "^2 - 4 * ");
    put_paren(c, k[2]);
    put(c, " * ");
    put_paren(c, k[0]);
    put(c, " = ");
    put_expr(c, d);
    put(c, "\n");
    ball_sign(c, d, &sign);
    if (sign < 0)
        put(c, "D is negative, so there are no real solutions, but two complex ones.\n");
    str_fmt(c->steps, "By the formula %s = (-b ± √D)/(2a) = (", s->name);
    put_expr(c, ex_neg(c, k[1]));
    put(c, " ± √");
    put_paren(c, d);
    put(c, ")/");
    put_paren(c, ex_mul(c, ex_si(c, 2), k[2]));
    put(c, "\n");
    answer(c, s);
}

void steps_equation(struct calc *c, expr *left, expr *right, const struct solution_set *s) {
    expr **k, *f = ex_expand(c, ex_sub(c, left, right)), *l = ex_expand(c, left),
              *r = ex_expand(c, right);
    int degree;

    if (!(f->flags & HAS_SYMBOL))
        return;
    degree = ex_coefficients(c, f, s->name, &k);
    if (degree < 1 || degree > 2 || c->failed || s->every || s->n == 0)
        return;
    for (int i = 0; i <= degree; i++)
        if (k[i]->flags & HAS_SYMBOL)
            return;
    for (int i = 0; i < s->n; i++)
        if (!s->root[i].x)
            return;
    if (!c->steps) {
        c->steps = calc_alloc(c, sizeof *c->steps);
        str_init(c->steps, c);
    }
    line(c, "", left, " = ", right);
    if (ex_compare(l, left) != 0 || ex_compare(r, right) != 0)
        line(c, "Multiply out: ", l, " = ", r);
    if (degree == 1) {
        /* the unknown to the left, the numbers to the right */
        if (ex_contains(r, s->name)) {
            expr **kr, *term;

            if (ex_coefficients(c, r, s->name, &kr) == 1) {
                term = ex_mul(c, kr[1], ex_sym(c, s->name));
                both_sides(c, term);
                l = ex_sub(c, l, term);
                r = kr[0];
                line(c, "", l, " = ", r);
            }
        }
        if (ex_coefficients(c, l, s->name, &k) == 1) {
            linear(c, s->name, k, r);
        }
        return;
    }
    if (!ex_is_zero(r))
        line(c, "Bring everything to one side: ", f, " = ", c->zero);
    quadratic(c, f, k, s);
}
