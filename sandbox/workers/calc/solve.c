/* solve.c: equations in one unknown. Both sides go to one fraction of polynomials; its numerator is
 * factored over the rationals, every factor is solved by roots where they say it, and by certified
 * decimals where they do not; what makes the denominator zero is left out. */
#include <stdlib.h>
#include <string.h>

#include <arb_fmpz_poly.h>
#include <flint/fmpz_poly_factor.h>

#include "functions.h"
#include "solve.h"
#include "steps.h"

/* ---- the unknown ---- */

void symbols_collect(expr *x, struct symbols *s) {
    if (!(x->flags & HAS_SYMBOL))
        return;
    if (x->kind == E_SYM) {
        for (int i = 0; i < s->n; i++)
            if (strcmp(s->name[i], x->name) == 0)
                return;
        if (s->n < MAX_SYMBOLS)
            s->name[s->n++] = x->name;
        return;
    }
    for (uint32_t i = 0; i < x->n; i++)
        symbols_collect(x->arg[i], s);
}

/* ---- fractions and polynomials ---- */

/* x = num/den, both without negative powers of what contains a variable. */
void ex_fraction(struct calc *c, expr *x, expr **num, expr **den) {
    expr *n, *d;
    slong e;

    *num = x;
    *den = c->one;
    if (!(x->flags & HAS_SYMBOL) || !calc_tick(c, 1))
        return;
    if (x->kind == E_POW && x->arg[1]->kind == E_NUM && ex_get_si(x->arg[1], &e)) {
        ex_fraction(c, x->arg[0], &n, &d);
        if (e < 0) {
            expr *swap = n;

            n = d;
            d = swap;
            e = -e;
        }
        *num = ex_pow_si(c, n, e);
        *den = ex_pow_si(c, d, e);
    } else if (x->kind == E_POW && x->arg[1]->kind == E_NUM && fmpq_sgn(x->arg[1]->num) < 0) {
        *num = c->one;
        *den = ex_pow(c, x->arg[0], ex_neg(c, x->arg[1]));
    } else if (x->kind == E_MUL) {
        *num = c->one;
        for (uint32_t i = 0; i < x->n; i++) {
            ex_fraction(c, x->arg[i], &n, &d);
            *num = ex_mul(c, *num, n);
            *den = ex_mul(c, *den, d);
        }
    } else if (x->kind == E_ADD) {
        *num = c->zero;
        for (uint32_t i = 0; i < x->n; i++) {
            ex_fraction(c, x->arg[i], &n, &d);
            if (ex_compare(d, *den) == 0) {
                *num = ex_add(c, *num, n);
            } else {
                *num = ex_add(c, ex_mul(c, *num, d), ex_mul(c, n, *den));
                *den = ex_mul(c, *den, d);
            }
        }
    }
}

/* The coefficients of a polynomial in `name`, lowest first; -1 when x is not one. */
int ex_coefficients(struct calc *c, expr *x, const char *name, expr ***out) {
    uint32_t n;
    int degree = 0;
    expr **coefficient;

    x = ex_expand(c, x);
    n = x->kind == E_ADD ? x->n : 1;
    for (int pass = 0; pass < 2; pass++) {
        if (pass) {
            coefficient = calc_alloc(c, sizeof *coefficient * (size_t)(degree + 1));
            for (int i = 0; i <= degree; i++)
                coefficient[i] = c->zero;
            *out = coefficient;
        }
        for (uint32_t i = 0; i < n; i++) {
            expr *t = x->kind == E_ADD ? x->arg[i] : x, *rest = c->one;
            slong power = 0, e;

            for (uint32_t j = 0; j < (t->kind == E_MUL ? t->n : 1); j++) {
                expr *f = t->kind == E_MUL ? t->arg[j] : t;

                if (!ex_contains(f, name)) {
                    if (pass)
                        rest = ex_mul(c, rest, f);
                } else if (f->kind == E_SYM) {
                    power += 1;
                } else if (f->kind == E_POW && f->arg[0]->kind == E_SYM &&
                           ex_get_si(f->arg[1], &e) && e > 0 && e <= CALC_MAX_TERMS) {
                    power += e;
                } else {
                    return -1;
                }
            }
            if (power > CALC_MAX_TERMS)
                return -1;
            if (power > degree)
                degree = (int)power;
            if (pass)
                (*out)[power] = ex_add(c, (*out)[power], rest);
        }
    }
    while (degree > 0 && ex_is_zero((*out)[degree]))
        degree--;
    return degree;
}

/* ---- the set of solutions ---- */

struct solution_set *solutions_new(struct calc *c, const char *name) {
    struct solution_set *s = calc_alloc(c, sizeof *s);

    s->name = name;
    return s;
}

void solutions_add_root(struct calc *c, struct solution_set *s, struct root r) {
    if (s->n == s->cap) {
        int cap = s->cap * 2 + 4;
        struct root *grown = calc_alloc(c, sizeof *grown * (size_t)cap);

        if (s->n)
            memcpy(grown, s->root, sizeof *grown * (size_t)s->n);
        s->root = grown;
        s->cap = cap;
    }
    s->root[s->n++] = r;
}

void solutions_add(struct calc *c, struct solution_set *s, expr *x) {
    for (int i = 0; i < s->n; i++)
        if (s->root[i].x && (ex_compare(s->root[i].x, x) == 0 ||
                             (!(x->flags & HAS_SYMBOL) && !(s->root[i].x->flags & HAS_SYMBOL) &&
                              ball_is_zero(c, ex_sub(c, s->root[i].x, x)) == SURE_YES)))
            return;
    solutions_add_root(c, s, (struct root){.x = x});
}

/* Real solutions first, ascending; then complex ones by real and imaginary part. Doubles are enough
 * to put them in order: nothing but the order depends on them. */
static void place_root(struct calc *c, struct root *r, expr *x) {
    acb_t v;

    acb_init(v);
    ball_eval(c, v, x, 128);
    r->re = arf_get_d(arb_midref(acb_realref(v)), ARF_RND_NEAR);
    r->im = arf_get_d(arb_midref(acb_imagref(v)), ARF_RND_NEAR);
    r->real = !(x->flags & HAS_I);
    acb_clear(v);
}

static int by_place(const void *a, const void *b) {
    const struct root *x = a, *y = b;

    if (x->real != y->real)
        return x->real ? -1 : 1;
    if (x->real || fabs(x->re - y->re) > 1e-12 * (fabs(x->re) + fabs(y->re)))
        return x->re < y->re ? -1 : x->re > y->re;
    return x->im < y->im ? -1 : x->im > y->im;
}

void solutions_sort(struct calc *c, struct solution_set *s) {
    for (int i = 0; i < s->n; i++) {
        expr *x = s->names ? s->root[i].tuple[0] : s->root[i].x; /* a system by its first unknown */

        if (x && (x->flags & HAS_SYMBOL))
            return;
        if (x)
            place_root(c, &s->root[i], x);
    }
    if (s->n > 1)
        qsort(s->root, (size_t)s->n, sizeof *s->root, by_place);
}

/* ---- polynomials ---- */

static void solve_linear(struct calc *c, struct solution_set *s, expr **k) {
    solutions_add(c, s, ex_neg(c, ex_div(c, k[0], k[1])));
}

static void solve_quadratic(struct calc *c, struct solution_set *s, expr **k) {
    expr *d = ex_sub(c, ex_mul(c, k[1], k[1]), ex_mul(c, ex_si(c, 4), ex_mul(c, k[2], k[0])));
    expr *root = ex_sqrt(c, ex_expand(c, d)), *scale = ex_div(c, c->half, k[2]);

    solutions_add(c, s, ex_mul(c, scale, ex_sub(c, ex_neg(c, k[1]), root)));
    solutions_add(c, s, ex_mul(c, scale, ex_add(c, ex_neg(c, k[1]), root)));
}

/* An irreducible factor without a neat formula: its roots, enclosed until the decimals are certain.
 */
static void solve_by_enclosure(struct calc *c, struct solution_set *s, const fmpz_poly_t f) {
    slong n = fmpz_poly_degree(f);
    acb_ptr roots = _acb_vec_init(n);
    slong prec = c->digits * 10 / 3 + 64;
    struct root *found = calc_alloc(c, sizeof *found * (size_t)n);
    bool done = false;

    if (n > 60)
        calc_fail(c, -1, "solve: the degree %ld is too high", (long)n);
    for (; prec < CALC_MAX_PRECISION && !done && calc_tick(c, n * n * 100); prec *= 2) {
        arb_fmpz_poly_complex_roots(roots, f, 0, prec);
        done = true;
        for (slong i = 0; i < n && done; i++) {
            struct str text;

            str_init(&text, c);
            done = decimal_of_acb(&text, roots + i, c->digits);
            found[i].decimal = text.s;
            found[i].re = arf_get_d(arb_midref(acb_realref(roots + i)), ARF_RND_NEAR);
            found[i].im = arf_get_d(arb_midref(acb_imagref(roots + i)), ARF_RND_NEAR);
            found[i].real = arb_is_zero(acb_imagref(roots + i));
        }
    }
    _acb_vec_clear(roots, n);
    if (!done)
        calc_fail(c, -1, "solve: the roots could not be computed");
    for (slong i = 0; i < n && !c->failed; i++)
        solutions_add_root(c, s, found[i]);
}

static expr *coefficient(struct calc *c, const fmpz_poly_t f, slong i) {
    fmpz_t x;
    expr *r;

    fmpz_init(x);
    fmpz_poly_get_coeff_fmpz(x, f, i);
    r = ex_fmpz(c, x);
    fmpz_clear(x);
    return r;
}

/* The k roots of x^k = y: the real one (or |y|^(1/k)) turned round the circle. */
static bool add_kth_roots(struct calc *c, struct solution_set *s, expr *y, slong k) {
    int sign;
    expr *size, *start;

    if (k == 2) {
        expr *r = ex_sqrt(c, y);

        solutions_add(c, s, r);
        solutions_add(c, s, ex_neg(c, r));
        return true;
    }
    if (!ball_sign(c, y, &sign) || sign == 0 || (k != 3 && k != 4 && k != 6))
        return false;
    size = ex_pow(c, sign < 0 ? ex_neg(c, y) : y, ex_frac(c, 1, k));
    start = sign < 0 ? ex_frac(c, 1, k) : c->zero; /* in half turns */
    for (slong j = 0; j < k; j++) {
        expr *angle = ex_mul(c, c->pi, ex_add(c, start, ex_frac(c, 2 * j, k)));
        expr *turn =
            ex_add(c, fn_apply(c, FN_COS, angle), ex_mul(c, c->i, fn_apply(c, FN_SIN, angle)));

        solutions_add(c, s, ex_mul(c, size, turn));
    }
    return true;
}

/* f(x) = q(x^k) with deg q <= 2 */
static bool solve_in_power(struct calc *c, struct solution_set *s, const fmpz_poly_t f) {
    slong n = fmpz_poly_degree(f), k = n % 2 == 0 ? n / 2 : n;
    struct solution_set *inner = solutions_new(c, "");
    expr *q[3] = {coefficient(c, f, 0), c->zero, coefficient(c, f, n)};
    bool middle = false;

    for (slong i = 1; i < n; i++)
        if (fmpz_poly_get_coeff_ptr(f, i) && !fmpz_is_zero(fmpz_poly_get_coeff_ptr(f, i))) {
            if (n % 2 || i != k)
                return false;
            middle = true;
        }
    if (middle) {
        q[1] = coefficient(c, f, k);
        solve_quadratic(c, inner, q);
    } else {
        k = n;
        solutions_add(c, inner, ex_neg(c, ex_div(c, q[0], q[2])));
    }
    for (int i = 0; i < inner->n; i++)
        if (!inner->root[i].x || ((inner->root[i].x->flags & HAS_I) && k > 2) ||
            (k != 2 && k != 3 && k != 4 && k != 6))
            return false;
    for (int i = 0; i < inner->n; i++)
        if (!add_kth_roots(c, s, inner->root[i].x, k))
            return false;
    return true;
}

static void solve_factor(struct calc *c, struct solution_set *s, const fmpz_poly_t f) {
    slong n = fmpz_poly_degree(f);
    expr *k[3];

    if (n <= 2) {
        for (slong i = 0; i <= n; i++)
            k[i] = coefficient(c, f, i);
        if (n == 1)
            solve_linear(c, s, k);
        else
            solve_quadratic(c, s, k);
        return;
    }
    if (solve_in_power(c, s, f))
        return;
    solve_by_enclosure(c, s, f);
}

static void solve_rational(struct calc *c, struct solution_set *s, expr **k, int degree) {
    fmpq_poly_t p;
    fmpz_poly_t z;
    fmpz_poly_factor_t f;

    fmpq_poly_init(p);
    fmpz_poly_init(z);
    fmpz_poly_factor_init(f);
    for (int i = 0; i <= degree; i++)
        fmpq_poly_set_coeff_fmpq(p, i, k[i]->num);
    fmpq_poly_get_numerator(z, p);
    if (degree > 100 || fmpz_poly_max_bits(z) > 20000 || fmpz_poly_max_bits(z) < -20000)
        calc_fail(c, -1, "solve: the polynomial is too large");
    else
        fmpz_poly_factor(f, z);
    for (slong i = 0; i < f->num && !c->failed; i++)
        solve_factor(c, s, f->p + i);
    fmpq_poly_clear(p);
    fmpz_poly_clear(z);
    fmpz_poly_factor_clear(f);
}

/* x = 0 for a polynomial x. False when it is not one that is solved. */
bool solve_polynomial(struct calc *c, struct solution_set *s, expr *x) {
    expr **k;
    int degree = ex_coefficients(c, x, s->name, &k);
    bool rational = true;

    if (degree < 0)
        return false;
    for (int i = 0; i <= degree; i++)
        rational = rational && k[i]->kind == E_NUM;
    if (degree == 0) {
        enum surety zero = ball_is_zero(c, k[0]);

        if (k[0]->flags & HAS_SYMBOL)
            calc_fail(c, -1, "solve: %s is not in the equation", s->name);
        else if (zero == UNSURE)
            calc_fail(c, -1, "cannot decide whether the equation holds");
        s->every = zero == SURE_YES;
    } else if (rational) {
        solve_rational(c, s, k, degree);
    } else if (degree == 1) {
        solve_linear(c, s, k);
    } else if (degree == 2) {
        solve_quadratic(c, s, k);
    } else {
        return false;
    }
    return true;
}

/* Drops the solutions, from the given one on, at which the denominator is zero. */
void solutions_drop_poles(struct calc *c, struct solution_set *s, expr *den, int from) {
    int kept = from;

    if (!ex_contains(den, s->name))
        return;
    for (int i = from; i < s->n; i++) {
        if (s->root[i].x) {
            expr *v = ex_subst(c, den, s->name, s->root[i].x);
            enum surety zero = v->flags & HAS_SYMBOL ? SURE_NO : ball_is_zero(c, ex_expand(c, v));

            if (zero == SURE_YES)
                continue;
            if (zero == UNSURE)
                calc_fail(c, -1, "cannot decide whether a solution makes the denominator zero");
        }
        s->root[kept++] = s->root[i];
    }
    s->n = kept;
}

struct value solve_equation(struct calc *c, expr *left, expr *right, const char *name) {
    struct solution_set *s = solutions_new(c, name);
    bool complex = c->complex;
    expr *f = ex_sub(c, left, right);

    c->complex = true;
    if (!ex_contains(f, name) && !(f->flags & HAS_SYMBOL)) {
        enum surety zero = ball_is_zero(c, f);

        if (zero == UNSURE)
            calc_fail(c, -1, "cannot decide whether the equation holds");
        s->every = zero == SURE_YES;
    } else if (!solve_expression(c, s, f) && !c->failed) {
        calc_fail(c, -1, "solve: no exact method for this equation");
    }
    solutions_sort(c, s);
    c->complex = complex;
    if (c->want_steps && !c->failed)
        steps_equation(c, left, right, s);
    return (struct value){.kind = V_SOLUTIONS, .roots = s};
}

/* The arguments of solve: equations (lists of them too), then unknowns. */
struct task {
    expr *left[16], *right[16];
    int n;
    struct symbols unknown;
    bool truth, any_truth; /* equations without variables */
    bool equation, plain;  /* "x = 2" and "x - 2", which is taken for "x - 2 = 0" */
};

static void add_argument(struct calc *c, struct task *t, struct value *v, bool first) {
    if (v->kind == V_LIST) {
        for (int i = 0; i < v->n; i++)
            add_argument(c, t, v->item + i, first && i == 0);
    } else if (v->kind == V_EXPR && v->x->kind == E_SYM && !first) {
        symbols_collect(v->x, &t->unknown);
    } else if (v->kind == V_BOOL) {
        t->truth = t->any_truth ? t->truth && v->truth : v->truth;
        t->any_truth = true;
    } else if (v->kind == V_EQUATION && v->op != CMP_EQ && v->op != CMP_IS) {
        calc_fail(c, -1, "solve: inequalities are not solved");
    } else if (t->n == 16) {
        calc_fail(c, -1, "solve: too many equations");
    } else {
        *(v->kind == V_EQUATION ? &t->equation : &t->plain) = true;
        if (t->equation && t->plain) /* f(x) = x^2; f(3) */
            calc_fail(c, -1, "solve: one of the parts is no equation");
        t->left[t->n] = v->kind == V_EQUATION ? v->x : value_number(c, v);
        t->right[t->n] = v->kind == V_EQUATION ? v->right : c->zero;
        calc_refuse_infinity(c, t->left[t->n]);
        calc_refuse_infinity(c, t->right[t->n++]);
    }
}

struct value run_solve(struct calc *c, const struct ast *call, struct value *arg, int n) {
    struct task t = {0};
    struct symbols names = {0};
    expr *f[16];

    for (int i = 0; i < n && !c->failed; i++)
        add_argument(c, &t, arg + i, i == 0);
    for (int i = 0; i < t.n; i++) {
        symbols_collect(t.left[i], &names);
        symbols_collect(t.right[i], &names);
    }
    if (names.n == 0)
        symbols_of_ast(call, &names); /* x - x = 0: it fell out */
    if (t.unknown.n == 0 && (names.n == t.n || (t.n <= 1 && names.n == 1)))
        t.unknown = names;
    if (c->failed)
        return value_expr(c->zero);
    if (t.unknown.n == 0) {
        calc_fail(c, -1,
                  names.n > t.n && t.n == 1 ? "solve needs one unknown: solve(…, x)"
                  : t.n > 1                 ? "solve: name the unknowns: solve(…, [x, y])"
                                            : "solve needs one unknown");
        return value_expr(c->zero);
    }
    if (t.any_truth && (t.n == 0 || !t.truth)) {
        struct solution_set *s = solutions_new(c, t.unknown.name[0]);

        s->every = t.truth;
        return (struct value){.kind = V_SOLUTIONS, .roots = s};
    }
    if (t.n == 1 && t.unknown.n == 1)
        return solve_equation(c, t.left[0], t.right[0], t.unknown.name[0]);
    for (int i = 0; i < t.n; i++)
        f[i] = ex_sub(c, t.left[i], t.right[i]);
    for (int i = 0; i < t.unknown.n; i++) /* in alphabetical order */
        for (int j = i; j > 0 && strcmp(t.unknown.name[j - 1], t.unknown.name[j]) > 0; j--) {
            const char *swap = t.unknown.name[j];

            t.unknown.name[j] = t.unknown.name[j - 1];
            t.unknown.name[j - 1] = swap;
        }
    return solve_system(c, f, t.n, t.unknown.name, t.unknown.n);
}

/* The names in a syntax tree that are variables. */
void symbols_of_ast(const struct ast *a, struct symbols *s) {
    static const char *const constants[] = {"pi", "e", "i", "deg", "tau", "inf", "infinity", "phi"};

    if (a->kind == A_NAME) {
        for (size_t i = 0; i < sizeof constants / sizeof *constants; i++)
            if (strcmp(a->name, constants[i]) == 0)
                return;
        for (int i = 0; i < s->n; i++)
            if (strcmp(s->name[i], a->name) == 0)
                return;
        if (s->n < MAX_SYMBOLS)
            s->name[s->n++] = a->name;
    }
    for (int i = 0; i < a->n; i++)
        symbols_of_ast(a->arg[i], s);
}
