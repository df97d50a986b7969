/* symbolic.c: the functions that work on expressions with variables. */
#include <string.h>

#include "calculus.h"
#include "functions.h"
#include "rational.h"
#include "solve.h"

static struct value done(expr *x) {
    return (struct value){.kind = V_EXPR, .x = x, .done = true};
}

/* An equation's two sides are both worked on; everything else is one expression. */
static struct value each_side(struct calc *c, struct value *v,
                              expr *(*work)(struct calc *, expr *)) {
    if (v->kind == V_EQUATION) {
        v->x = work(c, v->x);
        v->right = work(c, v->right);
        v->done = true;
        return *v;
    }
    return done(work(c, value_number(c, v)));
}

static expr *expand(struct calc *c, expr *x) {
    expr *num, *den;

    if (!(x->flags & HAS_SYMBOL))
        return x;
    x = ex_expand(c, x);
    if (!c->failed && rat_num_den(c, x, &num, &den) && ex_is_num(den))
        return ex_div(c, num, den);
    return x;
}

struct value run_expand(struct calc *c, const struct ast *call, struct value *arg, int n) {
    return each_side(c, arg, expand);
}

struct value run_simplify(struct calc *c, const struct ast *call, struct value *arg, int n) {
    return each_side(c, arg, rat_simplify);
}

struct value run_together(struct calc *c, const struct ast *call, struct value *arg, int n) {
    return each_side(c, arg, rat_together);
}

struct value run_factor(struct calc *c, const struct ast *call, struct value *arg, int n) {
    expr *x = value_number(c, arg);
    struct value v;
    fmpz_t m;

    if (x->flags & HAS_SYMBOL)
        return done(rat_factor(c, x));
    fmpz_init(m);
    v = arg_fmpz(c, arg, "factor", m) ? num_factor(c, m) : value_text("");
    fmpz_clear(m);
    return v;
}

/* The variable: the given one, or the only one there is. */
static const char *variable(struct calc *c, struct value *given, expr *f, const char *what) {
    struct symbols s = {0};

    if (given) {
        if (given->kind == V_EXPR && given->x->kind == E_SYM)
            return given->x->name;
        calc_fail(c, -1, "%s: the second argument must be a variable", what);
        return "x";
    }
    symbols_collect(f, &s);
    if (s.n > 1) {
        calc_fail(c, -1, "%s: which variable? write %s(…, x)", what, what);
        return "x";
    }
    return s.n ? s.name[0] : "x";
}

/* A polynomial that is written out: a sum of products of numbers and powers, no brackets. */
static bool written_out(expr *x, bool in_sum) {
    slong power;

    switch (x->kind) {
    case E_NUM:
    case E_SYM:
        return true;
    case E_POW:
        return x->arg[0]->kind == E_SYM && ex_get_si(x->arg[1], &power) && power >= 0;
    case E_ADD:
    case E_MUL:
        for (uint32_t i = 0; i < x->n; i++)
            if ((x->kind == E_ADD && !in_sum) || !written_out(x->arg[i], false))
                return false;
        return true;
    default:
        return false;
    }
}

struct value run_derivative(struct calc *c, const struct ast *call, struct value *arg, int n) {
    expr *f = value_number(c, arg);
    const char *name;
    slong times = 1;

    if (n == 2 && arg[1].kind == V_EXPR && ex_is_num(arg[1].x)) { /* derivative(f, 2) */
        name = variable(c, NULL, f, "derivative");
        n = 3;
        arg[2] = arg[1];
    } else {
        name = variable(c, n > 1 ? arg + 1 : NULL, f, "derivative");
    }
    bool plain = written_out(f, true);
    if (n > 2 && (!ex_get_si(value_number(c, arg + 2), &times) || times < 0 || times > 50))
        calc_fail(c, -1, "derivative: the order must be from 0 to 50");
    for (slong i = 0; i < times && !c->failed; i++) {
        f = calculus_diff(c, f, name);
        if (i % 4 == 3)
            f = rat_simplify(c, f);
    }
    /* What was written without brackets is answered so: 8x^3 + 8x, though 8x(x^2 + 1) is shorter. */
    return done(c->failed ? c->zero : plain ? expand(c, f) : rat_simplify(c, f));
}

struct value run_integrate(struct calc *c, const struct ast *call, struct value *arg, int n) {
    expr *f = value_number(c, arg), *whole;
    const char *name;

    if (n == 3) { /* integrate(f, a, b) */
        name = variable(c, NULL, f, "integrate");
        return calculus_definite(c, f, name, value_number(c, arg + 1), value_number(c, arg + 2));
    }
    name = variable(c, n > 1 ? arg + 1 : NULL, f, "integrate");
    if (c->failed)
        return value_expr(c->zero);
    if (n == 4)
        return calculus_definite(c, f, name, value_number(c, arg + 2), value_number(c, arg + 3));
    whole = calculus_integrate(c, f, name);
    if (!whole && !c->failed)
        calc_fail(c, -1, "no antiderivative in elementary functions was found");
    if (c->failed)
        return value_expr(c->zero);
    return (struct value){
        .kind = V_EXPR, .x = rat_simplify(c, whole), .done = true, .plus_c = true};
}

struct value run_limit(struct calc *c, const struct ast *call, struct value *arg, int n) {
    expr *f = value_number(c, arg), *at = c->zero, *x;
    const char *name = "x", *reason;
    int side = 0, next = 3;

    if (n >= 2 && arg[1].kind == V_EQUATION && arg[1].x->kind == E_SYM) { /* x = 0, x -> 0 */
        name = arg[1].x->name;
        at = arg[1].right;
        next = 2;
    } else if (n >= 3) {
        name = variable(c, arg + 1, f, "limit");
        at = value_number(c, arg + 2);
    } else {
        calc_fail(c, -1, "limit takes an expression, a variable and a point");
    }
    if (n > next) {
        x = value_number(c, arg + next);
        if (ex_is_si(x, 1) || (x->kind == E_SYM && strcmp(x->name, "right") == 0))
            side = 1;
        else if (ex_is_si(x, -1) || (x->kind == E_SYM && strcmp(x->name, "left") == 0))
            side = -1;
        else
            calc_fail(c, -1, "limit: the side must be left or right");
    }
    if (c->failed)
        return value_expr(c->zero);
    x = calculus_limit(c, f, name, at, side, &reason);
    if (!x) {
        calc_fail(c, -1, "no certain limit: %s", reason);
        return value_expr(c->zero);
    }
    return done(x);
}

/* sum(f, k, a, b) and product(f, k, a, b) */
struct value calculus_series_sum(struct calc *c, struct value *arg, bool product) {
    expr *f = value_number(c, arg), *a = value_number(c, arg + 2), *b = value_number(c, arg + 3);
    slong from, to;
    expr **t;

    if (!ex_get_si(a, &from) || !ex_get_si(b, &to)) {
        calc_fail(c, -1, "%s needs integers as limits", product ? "product" : "sum");
        return value_expr(c->zero);
    }
    if (to < from)
        return value_expr(product ? c->one : c->zero);
    if (to - from > 4 * CALC_MAX_TERMS) {
        calc_fail(c, -1, "%s: more than %d terms", product ? "product" : "sum", 4 * CALC_MAX_TERMS);
        return value_expr(c->zero);
    }
    t = calc_alloc(c, sizeof *t * (size_t)(to - from + 1));
    for (slong k = from; k <= to && calc_tick(c, 10); k++)
        t[k - from] = ex_subst(c, f, arg[1].x->name, ex_si(c, k));
    if (c->failed)
        return value_expr(c->zero);
    return value_expr(product ? ex_product(c, t, (size_t)(to - from + 1))
                              : ex_sum(c, t, (size_t)(to - from + 1)));
}

struct value run_substitute(struct calc *c, const struct ast *call, struct value *arg, int n) {
    expr *f = value_number(c, arg);

    for (int i = 1; i < n; i++) {
        if (arg[i].kind != V_EQUATION || arg[i].x->kind != E_SYM) {
            calc_fail(c, -1, "substitute takes an expression and equations like x = 2");
            break;
        }
        f = ex_subst(c, f, arg[i].x->name, arg[i].right);
    }
    return value_expr(f);
}
