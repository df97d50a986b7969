/* system.c: systems of equations: linear ones by elimination, others by substitution and
 * resultants. */
#include <string.h>

#include "calculus.h"
#include "rational.h"
#include "solve.h"

#define MAX_EQUATIONS 12

struct system {
    expr *f[MAX_EQUATIONS]; /* each = 0 */
    int n;
    const char *name[MAX_SYMBOLS];
    int names;
};

static enum surety is_zero(struct calc *c, expr *x) {
    x = ex_expand(c, x);
    if (x->flags & HAS_SYMBOL)
        return ex_is_zero(rat_together(c, x)) ? SURE_YES : SURE_NO;
    return ball_is_zero(c, x);
}

static bool mentions(const struct system *y, expr *x) {
    for (int i = 0; i < y->names; i++)
        if (ex_contains(x, y->name[i]))
            return true;
    return false;
}

/* row[0..names-1]·unknowns + row[names] = 0 */
static bool linear_row(struct calc *c, const struct system *y, expr *f, expr **row) {
    for (int i = 0; i < y->names; i++) {
        expr **k;
        int degree = ex_coefficients(c, f, y->name[i], &k);

        if (degree < 0 || degree > 1)
            return false;
        row[i] = degree == 1 ? k[1] : c->zero;
        if (mentions(y, row[i]))
            return false;
        f = k[0];
    }
    row[y->names] = f;
    return true;
}

enum outcome { NOT_LINEAR, NONE, FOUND };

/* Gauss. The unknowns that stay free stand for themselves. */
static enum outcome solve_linear_system(struct calc *c, const struct system *y, expr **x) {
    expr *m[MAX_EQUATIONS][MAX_SYMBOLS + 1];
    int pivot_row[MAX_SYMBOLS], rank = 0;

    for (int i = 0; i < y->n; i++)
        if (!linear_row(c, y, y->f[i], m[i]))
            return NOT_LINEAR;
    for (int j = 0; j < y->names; j++) {
        int p = rank;

        pivot_row[j] = -1;
        while (p < y->n && is_zero(c, m[p][j]) == SURE_YES)
            p++;
        if (p == y->n)
            continue;
        if (is_zero(c, m[p][j]) == UNSURE)
            calc_fail(c, -1, "solve: cannot decide whether a coefficient is zero");
        for (int k = 0; k <= y->names; k++) {
            expr *swap = m[p][k];

            m[p][k] = m[rank][k];
            m[rank][k] = swap;
        }
        for (int i = 0; i < y->n; i++) {
            expr *factor;

            if (i == rank || ex_is_zero(m[i][j]) || c->failed)
                continue;
            factor = ex_div(c, m[i][j], m[rank][j]);
            for (int k = 0; k <= y->names; k++) {
                expr *v = ex_expand(c, ex_sub(c, m[i][k], ex_mul(c, factor, m[rank][k])));

                m[i][k] = v->flags & HAS_SYMBOL ? rat_together(c, v) : v;
            }
        }
        pivot_row[j] = rank++;
    }
    for (int i = rank; i < y->n; i++) {
        enum surety zero = is_zero(c, m[i][y->names]);

        if (zero == UNSURE)
            calc_fail(c, -1, "solve: cannot decide whether the equations agree");
        if (zero == SURE_NO)
            return NONE;
    }
    for (int j = 0; j < y->names && !c->failed; j++) {
        expr *sum;
        int r = pivot_row[j];

        if (r < 0) {
            x[j] = ex_sym(c, y->name[j]);
            continue;
        }
        sum = m[r][y->names];
        for (int k = 0; k < y->names; k++)
            if (k != j && pivot_row[k] < 0)
                sum = ex_add(c, sum, ex_mul(c, m[r][k], ex_sym(c, y->name[k])));
        x[j] = ex_neg(c, ex_div(c, sum, m[r][j]));
        if (x[j]->flags & HAS_SYMBOL)
            x[j] = rat_simplify(c, x[j]);
    }
    return FOUND;
}

/* Is the tuple a solution of every equation? */
static bool checks(struct calc *c, const struct system *y, expr **x) {
    for (int i = 0; i < y->n; i++) {
        struct attempt a = attempt_begin(c);
        expr *v = y->f[i];
        enum surety zero;

        for (int j = 0; j < y->names; j++)
            v = ex_subst(c, v, y->name[j], x[j]);
        if (!attempt_end(c, a))
            return false;
        zero = is_zero(c, v);
        if (zero == UNSURE)
            calc_fail(c, -1, "solve: cannot decide whether a candidate is a solution");
        if (zero != SURE_YES)
            return false;
    }
    return true;
}

static expr *resultant(struct calc *c, expr *a, expr *b, const char *name) {
    struct ring r;
    fmpz_mpoly_q_t p, q;
    fmpz_mpoly_t out;
    expr *both[2] = {a, b}, *result = NULL;

    if (!ring_open(&r, c, both, 2))
        return NULL;
    fmpz_mpoly_q_init(p, r.ctx);
    fmpz_mpoly_q_init(q, r.ctx);
    fmpz_mpoly_init(out, r.ctx);
    if (ring_from_expr(&r, p, a) && ring_from_expr(&r, q, b) && calc_tick(c, 100000))
        for (int i = 0; i < r.n; i++)
            if (r.kernel[i].base->kind == E_SYM && strcmp(r.kernel[i].base->name, name) == 0 &&
                fmpz_mpoly_degree_si(fmpz_mpoly_q_numref(p), i, r.ctx) <= 8 &&
                fmpz_mpoly_degree_si(fmpz_mpoly_q_numref(q), i, r.ctx) <= 8 &&
                fmpz_mpoly_resultant(out, fmpz_mpoly_q_numref(p), fmpz_mpoly_q_numref(q), i, r.ctx))
                result = ring_to_expr(&r, out);
    fmpz_mpoly_q_clear(p, r.ctx);
    fmpz_mpoly_q_clear(q, r.ctx);
    fmpz_mpoly_clear(out, r.ctx);
    ring_close(&r);
    return result;
}

struct tuples {
    expr *x[64][MAX_SYMBOLS];
    int n;
};

/* The unknowns from `known` on are still to be found. Solves one by an equation in it alone. */
static bool search(struct calc *c, const struct system *y, struct system rest, expr **x,
                   bool *fixed, struct tuples *out, int depth) {
    if (depth > 2 * MAX_SYMBOLS || !calc_tick(c, 1000))
        return false;
    /* an equation in one unknown alone */
    for (int i = 0; i < rest.n; i++) {
        int which = -1, count = 0;

        for (int j = 0; j < y->names; j++)
            if (!fixed[j] && ex_contains(rest.f[i], y->name[j])) {
                which = j;
                count++;
            }
        if (count == 0) {
            enum surety zero = is_zero(c, rest.f[i]);

            if (zero == UNSURE)
                calc_fail(c, -1, "solve: cannot decide whether the equations agree");
            if (zero != SURE_YES)
                return !c->failed; /* a dead end */
            rest.f[i] = rest.f[--rest.n];
            i--;
            continue;
        }
        if (count == 1) {
            struct solution_set *s = solutions_new(c, y->name[which]);
            expr *saved_f[MAX_EQUATIONS];

            if (!solve_expression(c, s, rest.f[i]) || s->every)
                return false;
            memcpy(saved_f, rest.f, sizeof saved_f);
            for (int k = 0; k < s->n && !c->failed; k++) {
                struct system next = rest;
                bool now[MAX_SYMBOLS];

                if (!s->root[k].x)
                    return false;
                memcpy(now, fixed, sizeof now);
                now[which] = true;
                x[which] = s->root[k].x;
                next.n = 0;
                for (int e = 0; e < rest.n; e++)
                    if (e != i)
                        next.f[next.n++] =
                            ex_expand(c, ex_subst(c, saved_f[e], y->name[which], s->root[k].x));
                if (!search(c, y, next, x, now, out, depth + 1))
                    return false;
            }
            return !c->failed;
        }
    }
    for (int j = 0; j < y->names; j++)
        if (!fixed[j] && rest.n == 0)
            return false; /* not finitely many solutions */
    if (rest.n == 0) {
        if (out->n < 64 && checks(c, y, x)) {
            memcpy(out->x[out->n], x, sizeof *x * MAX_SYMBOLS);
            out->n++;
        }
        return !c->failed && out->n < 64;
    }
    /* eliminate one unknown from two equations */
    for (int j = y->names - 1; j >= 0; j--) {
        int a = -1, b = -1;
        expr *g;

        if (fixed[j])
            continue;
        for (int i = 0; i < rest.n; i++)
            if (ex_contains(rest.f[i], y->name[j])) {
                if (a < 0)
                    a = i;
                else if (b < 0)
                    b = i;
            }
        if (b < 0 || rest.n == MAX_EQUATIONS)
            continue;
        g = resultant(c, rest.f[a], rest.f[b], y->name[j]);
        if (!g || ex_is_zero(g))
            continue;
        for (int i = 0; i < rest.n; i++)
            if (ex_compare(rest.f[i], g) == 0)
                g = NULL;
        if (!g)
            continue;
        rest.f[rest.n++] = g;
        return search(c, y, rest, x, fixed, out, depth + 1);
    }
    return false;
}

struct value solve_system(struct calc *c, expr **f, int n, const char **name, int names) {
    struct system y = {.n = 0, .names = names};
    struct solution_set *s = solutions_new(c, name[0]);
    bool complex = c->complex;
    expr *x[MAX_SYMBOLS] = {0};

    if (n > MAX_EQUATIONS) {
        calc_fail(c, -1, "solve: more than %d equations", MAX_EQUATIONS);
        return value_expr(c->zero);
    }
    c->complex = true;
    memcpy(y.name, name, sizeof *name * (size_t)names);
    for (int i = 0; i < n; i++) {
        expr *num, *den;

        ex_fraction(c, f[i], &num, &den);
        y.f[y.n++] = ex_expand(c, num);
    }
    s->names = names;
    s->tuple_name = calc_alloc(c, sizeof *s->tuple_name * (size_t)names);
    memcpy(s->tuple_name, name, sizeof *name * (size_t)names);
    if (!c->failed) {
        enum outcome outcome = solve_linear_system(c, &y, x);

        if (outcome == FOUND) {
            struct root r = {.tuple = calc_alloc(c, sizeof *x * (size_t)names)};

            memcpy(r.tuple, x, sizeof *x * (size_t)names);
            solutions_add_root(c, s, r);
        } else if (outcome == NOT_LINEAR) {
            struct tuples *t = calc_alloc(c, sizeof *t);
            bool fixed[MAX_SYMBOLS] = {false};

            if (!search(c, &y, y, x, fixed, t, 0))
                calc_fail(c, -1, "solve: no method for this system of equations");
            for (int i = 0; i < t->n; i++) {
                struct root r = {.tuple = t->x[i]};

                solutions_add_root(c, s, r);
            }
        }
    }
    solutions_sort(c, s);
    c->complex = complex;
    return (struct value){.kind = V_SOLUTIONS, .roots = s};
}
