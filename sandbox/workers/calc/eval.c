/* eval.c: from the syntax tree to a value. */
#include <string.h>

#include "functions.h"

struct value value_expr(expr *x) {
    return (struct value){.kind = V_EXPR, .x = x};
}

struct value value_text(const char *text) {
    return (struct value){.kind = V_TEXT, .text = text};
}

struct value value_bool(bool truth) {
    return (struct value){.kind = V_BOOL, .truth = truth};
}

expr *value_number(struct calc *c, const struct value *v) {
    if (v->kind == V_EXPR)
        return v->x;
    if (v->kind == V_EQUATION)
        calc_fail(c, -1, "an equation with a variable needs solve(…)");
    calc_fail(c, -1, "expected a number");
    return c->zero;
}

static expr *eval_number(struct calc *c, const struct ast *a) {
    struct value v = calc_eval(c, a);

    return value_number(c, &v);
}

static expr *eval_name(struct calc *c, const struct ast *a) {
    const char *s = a->name;

    if (strcmp(s, "pi") == 0)
        return c->pi;
    if (strcmp(s, "e") == 0)
        return c->e;
    if (strcmp(s, "i") == 0)
        return c->i;
    if (strcmp(s, "deg") == 0)
        return ex_mul(c, c->pi, ex_frac(c, 1, 180));
    if (strcmp(s, "tau") == 0)
        return ex_mul(c, c->pi, ex_si(c, 2));
    if (strcmp(s, "inf") == 0 || strcmp(s, "infinity") == 0)
        return c->inf;
    if (strcmp(s, "phi") == 0)
        return ex_mul(c, c->half, ex_add(c, c->one, ex_sqrt(c, ex_si(c, 5))));
    return ex_sym(c, s);
}

/* x - y·floor(x/y): the sign of y, as in the school's clock arithmetic and in Python. */
expr *calc_mod(struct calc *c, expr *x, expr *y) {
    fmpz_t n;
    expr *r;

    if ((x->flags | y->flags) & HAS_SYMBOL) {
        calc_fail(c, -1, "mod needs numbers");
        return c->zero;
    }
    if (ex_is_zero(y)) {
        calc_fail(c, -1, "division by zero");
        return c->zero;
    }
    fmpz_init(n);
    ball_floor(c, ex_div(c, x, y), n);
    r = ex_sub(c, x, ex_mul(c, y, ex_fmpz(c, n)));
    fmpz_clear(n);
    return r;
}

/* In the real numbers a negative base has a root only when its index is odd. */
expr *calc_power(struct calc *c, expr *a, expr *b) {
    int sign;

    if (!c->complex && b->kind == E_NUM && !ex_is_int(b) && !(a->flags & HAS_SYMBOL) &&
        ball_sign(c, a, &sign) && sign < 0) {
        slong n;

        if (fmpz_is_even(&b->num->den)) {
            calc_fail(c, -1,
                      fmpz_equal_ui(&b->num->den, 2) ? "square root of a negative number"
                                                     : "even root of a negative number");
            return c->zero;
        }
        if (fmpz_fits_si(&b->num->den)) {
            n = fmpz_get_si(&b->num->den);
            return ex_pow(c, ex_root(c, a, n), ex_mul(c, b, ex_si(c, n)));
        }
    }
    return ex_pow(c, a, b);
}

expr *calc_factorial(struct calc *c, expr *x) {
    slong n;
    fmpz_t f;
    expr *r;

    if (x->flags & HAS_SYMBOL) {
        calc_fail(c, -1, "factorial needs integers");
        return c->zero;
    }
    if (!ex_is_int(x)) {
        calc_fail(c, -1, "factorial needs integers");
        return c->zero;
    }
    if (fmpz_sgn(&x->num->num) < 0) {
        calc_fail(c, -1, "factorial of a negative number");
        return c->zero;
    }
    if (!ex_get_si(x, &n) || n > 70000) { /* log10 n! by Stirling, before anything is computed */
        double d = fmpz_get_d(&x->num->num);

        calc_too_large(c, d * (log(d) - 1) / 2.302585092994046);
        return c->zero;
    }
    fmpz_init(f);
    fmpz_fac_ui(f, (ulong)n);
    r = ex_fmpz(c, f);
    fmpz_clear(f);
    return r;
}

/* ∞ is the end of an interval or the point of a limit, and no number: ∞ - ∞ means nothing. */
static bool is_finite_form(struct calc *c, expr *x) {
    if (x == c->inf)
        return false;
    if (x->flags & HAS_FUNC)
        for (uint32_t i = 0; i < x->n; i++)
            if (!is_finite_form(c, x->arg[i]))
                return false;
    return true;
}

void calc_refuse_infinity(struct calc *c, expr *x) {
    if (!c->failed && !is_finite_form(c, x))
        calc_fail(c, -1, "infinity is no number to compute with: use limit(…, x, inf)");
}

static bool takes_infinity(const char *name) {
    static const char *const names[] = {"limit", "lim", "integrate", "integral", "int"};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return false;
}

/* a^b mod m never makes a^b. NULL when the three are not integers. */
static expr *power_mod(struct calc *c, const struct ast *a) {
    const struct ast *power = a->arg[0];
    expr *x = eval_number(c, power->arg[0]), *e = eval_number(c, power->arg[1]),
         *m = eval_number(c, a->arg[1]);

    if (c->failed || !ex_is_int(x) || !ex_is_int(e) || !ex_is_int(m) || fmpq_sgn(e->num) < 0 ||
        fmpq_sgn(m->num) <= 0)
        return NULL;
    return calc_powmod(c, &x->num->num, &e->num->num, &m->num->num);
}

static expr *eval_binary(struct calc *c, const struct ast *a) {
    expr *x, *y;

    if (a->op == 'm' && a->arg[0]->kind == A_BINARY && a->arg[0]->op == '^' &&
        (x = power_mod(c, a)))
        return x;
    x = eval_number(c, a->arg[0]);
    y = eval_number(c, a->arg[1]);
    calc_refuse_infinity(c, x);
    calc_refuse_infinity(c, y);

    if (c->failed)
        return c->zero;
    switch (a->op) {
    case '+': return ex_add(c, x, y);
    case '-': return ex_sub(c, x, y);
    case '*': return ex_mul(c, x, y);
    case '/': return ex_div(c, x, y);
    case '^': return calc_power(c, x, y);
    default: return calc_mod(c, x, y);
    }
}

static bool holds(struct calc *c, int op, expr *x, expr *y) {
    int order;

    if (op == CMP_EQ || op == CMP_IS || op == CMP_NE) {
        enum surety zero = ball_is_zero(c, ex_sub(c, x, y));

        if (zero == UNSURE)
            calc_fail(c, -1, "cannot decide whether the two are equal");
        return (zero == SURE_YES) == (op != CMP_NE);
    }
    order = ball_order(c, x, y);
    return op == CMP_LT   ? order < 0
           : op == CMP_LE ? order <= 0
           : op == CMP_GT ? order > 0
                          : order >= 0;
}

/* a < b < c is (a < b) < c in the tree: the last of the left side is compared again. */
static struct value eval_compare(struct calc *c, const struct ast *a) {
    struct value left, right;
    bool before = true;
    expr *x, *y;

    if (a->arg[0]->kind == A_COMPARE) {
        left = eval_compare(c, a->arg[0]);
        if (left.kind != V_BOOL) {
            calc_fail(c, -1, "a chain of equations needs one equation at a time");
            return value_bool(false);
        }
        before = left.truth;
        x = eval_number(c, a->arg[0]->arg[1]);
    } else {
        left = calc_eval(c, a->arg[0]);
        if (left.kind == V_BOOL) { /* isprime(7) = true */
            calc_fail(c, -1, "expected a number");
            return value_bool(false);
        }
        x = value_number(c, &left);
    }
    right = calc_eval(c, a->arg[1]);
    y = value_number(c, &right);
    if (c->failed)
        return value_bool(false);
    if (a->op != CMP_ARROW && a->op != CMP_EQ) { /* x = inf may be the point of a limit */
        calc_refuse_infinity(c, x);
        calc_refuse_infinity(c, y);
    }
    if (((x->flags | y->flags) & HAS_SYMBOL) || a->op == CMP_ARROW)
        return (struct value){.kind = V_EQUATION, .x = x, .right = y, .op = a->op};
    return value_bool(before && holds(c, a->op, x, y));
}

static void rename_index(struct ast *a) {
    if (a->kind == A_NAME && strcmp(a->name, "i") == 0)
        a->name = "\x01i";
    for (int k = 0; k < a->n; k++)
        rename_index(a->arg[k]);
}

static struct value eval_call(struct calc *c, const struct ast *a) {
    const struct function *f = function_find(a->name);
    struct value *arg, v;
    int n = a->n;

    if (!f) {
        calc_fail(c, a->at, "unknown name '%.40s'", a->name);
        return value_expr(c->zero);
    }
    if (n < f->min_args || (f->max_args >= 0 && n > f->max_args)) {
        if (f->max_args < 0)
            calc_fail(c, a->at, "%s takes at least %d argument%s", a->name, f->min_args,
                      f->min_args == 1 ? "" : "s");
        else if (f->min_args == f->max_args)
            calc_fail(c, a->at, "%s takes %d arguments", a->name, f->min_args);
        else
            calc_fail(c, a->at, "%s takes %d to %d arguments", a->name, f->min_args, f->max_args);
        return value_expr(c->zero);
    }
    if (f->raw)
        return f->run(c, a, NULL, n);
    if (strcmp(a->name, "mod") == 0 && a->arg[0]->kind == A_BINARY && a->arg[0]->op == '^') {
        expr *x = power_mod(c, a);

        if (x)
            return value_expr(x);
    }
    if (n == 4 && (strncmp(a->name, "sum", 3) == 0 || strncmp(a->name, "prod", 4) == 0) &&
        a->arg[1]->kind == A_NAME && strcmp(a->arg[1]->name, "i") == 0) {
        rename_index(a->arg[0]); /* sum(i^2, i, 1, 10): here i is no imaginary unit */
        rename_index(a->arg[1]);
    }
    arg = calc_alloc(c, sizeof *arg * (size_t)(n + 3));
    for (int i = 0; i < n; i++)
        arg[i] = calc_eval(c, a->arg[i]);
    for (int i = 0; i < n; i++)
        if (arg[i].kind == V_EXPR && (i == 0 || !takes_infinity(a->name)))
            calc_refuse_infinity(c, arg[i].x);
    if (c->failed)
        return value_expr(c->zero);
    v = f->run(c, a, arg, n);
    return v;
}

struct value calc_eval(struct calc *c, const struct ast *a) {
    struct value v = value_expr(c->zero);

    if (c->failed || !calc_tick(c, 1))
        return v;
    if (++c->depth > 10 * CALC_MAX_EXPRESSION) /* cannot happen: the parser holds the depth */
        calc_fail(c, a->at, "the expression is nested too deeply");
    switch (a->kind) {
    case A_NUMBER: v = value_expr(a->number); break;
    case A_NAME: v = value_expr(eval_name(c, a)); break;
    case A_CALL: v = eval_call(c, a); break;
    case A_BINARY: v = value_expr(eval_binary(c, a)); break;
    case A_NEGATE: v = value_expr(ex_neg(c, eval_number(c, a->arg[0]))); break;
    case A_FACTORIAL: v = value_expr(calc_factorial(c, eval_number(c, a->arg[0]))); break;
    case A_PERCENT: v = value_expr(ex_mul(c, eval_number(c, a->arg[0]), ex_frac(c, 1, 100))); break;
    case A_COMPARE: v = eval_compare(c, a); break;
    case A_LIST:
        v = (struct value){.kind = V_LIST, .n = a->n};
        v.item = calc_alloc(c, sizeof *v.item * (size_t)(a->n + 1));
        for (int i = 0; i < a->n; i++)
            v.item[i] = calc_eval(c, a->arg[i]);
        break;
    case A_QUANTITY: break;
    }
    c->depth--;
    return v;
}
