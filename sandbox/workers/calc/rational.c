/* rational.c: fractions of polynomials, by FLINT's multivariate polynomials. */
#include "rational.h"

#include "calculus.h"

#include <string.h>

#define MAX_LENGTH 4000   /* terms of one polynomial */
#define MAX_EXPONENT 2000 /* of one generator */

/* ---- kernels ---- */

static void add_kernel(struct ring *r, expr *base, expr *direction, slong order) {
    for (int i = 0; i < r->n; i++)
        if (ex_compare(r->kernel[i].base, base) == 0 &&
            ex_compare(r->kernel[i].direction, direction) == 0) {
            slong g = r->kernel[i].order, a = order;

            while (a) { /* gcd */
                slong t = g % a;

                g = a;
                a = t;
            }
            r->kernel[i].order = r->kernel[i].order / g * order;
            if (r->kernel[i].order > MAX_EXPONENT)
                calc_fail(r->c, -1, "the expression is too complicated");
            return;
        }
    if (r->n == MAX_KERNELS) {
        calc_fail(r->c, -1, "the expression is too complicated");
        return;
    }
    r->kernel[r->n++] = (struct kernel){base, direction, order};
}

/* base^(q·direction): what a power contributes for one term of its exponent. */
static void add_power(struct ring *r, expr *base, expr *exponent_term) {
    fmpq_t q;
    expr *direction;

    fmpq_init(q);
    ex_split(r->c, exponent_term, q, &direction);
    if (fmpz_cmp_ui(fmpq_denref(q), MAX_EXPONENT) > 0)
        calc_fail(r->c, -1, "the expression is too complicated");
    else
        add_kernel(r, base, direction, fmpz_get_si(fmpq_denref(q)));
    fmpq_clear(q);
}

static void collect(struct ring *r, expr *x) {
    slong n;

    if (!calc_tick(r->c, 1))
        return;
    switch ((enum expr_kind)x->kind) {
    case E_NUM: return;
    case E_ADD:
    case E_MUL:
        for (uint32_t i = 0; i < x->n; i++)
            collect(r, x->arg[i]);
        return;
    case E_POW:
        if (ex_get_si(x->arg[1], &n)) {
            collect(r, x->arg[0]);
            return;
        }
        for (uint32_t i = 0; i < (x->arg[1]->kind == E_ADD ? x->arg[1]->n : 1); i++)
            add_power(r, x->arg[0], x->arg[1]->kind == E_ADD ? x->arg[1]->arg[i] : x->arg[1]);
        return;
    case E_CONST:
    case E_SYM:
    case E_FUNC: add_kernel(r, x, r->c->one, 1);
    }
}

/* Variables first, in alphabetical order: they lead the terms. */
static int kernel_rank(const struct kernel *k) {
    return k->base->kind == E_SYM     ? 0
           : k->base->kind == E_NUM   ? 3
           : k->base->kind == E_CONST ? 2
                                      : 1;
}

bool ring_open(struct ring *r, struct calc *c, expr **x, int n) {
    r->c = c;
    r->n = 0;
    for (int i = 0; i < n; i++)
        collect(r, x[i]);
    if (c->failed)
        return false;
    for (int i = 1; i < r->n; i++)
        for (int j = i; j > 0; j--) {
            struct kernel *a = &r->kernel[j - 1], *b = &r->kernel[j], t = *a;
            int ra = kernel_rank(a), rb = kernel_rank(b);

            if (ra < rb || (ra == rb && ex_compare(a->base, b->base) <= 0))
                break;
            *a = *b;
            *b = t;
        }
    fmpz_mpoly_ctx_init(r->ctx, r->n ? r->n : 1, ORD_DEGLEX);
    return true;
}

void ring_close(struct ring *r) {
    fmpz_mpoly_ctx_clear(r->ctx);
}

/* ---- into the ring ---- */

static bool fits(struct ring *r, const fmpz_mpoly_q_t a) {
    if (fmpz_mpoly_length(fmpz_mpoly_q_numref(a), r->ctx) > MAX_LENGTH ||
        fmpz_mpoly_length(fmpz_mpoly_q_denref(a), r->ctx) > MAX_LENGTH)
        calc_fail(r->c, -1, "the expression has too many terms");
    return !r->c->failed;
}

static bool may_multiply(struct ring *r, const fmpz_mpoly_q_t a, const fmpz_mpoly_q_t b) {
    slong na = fmpz_mpoly_length(fmpz_mpoly_q_numref(a), r->ctx) +
               fmpz_mpoly_length(fmpz_mpoly_q_denref(a), r->ctx);
    slong nb = fmpz_mpoly_length(fmpz_mpoly_q_numref(b), r->ctx) +
               fmpz_mpoly_length(fmpz_mpoly_q_denref(b), r->ctx);

    if (na * nb > 200 * MAX_LENGTH)
        calc_fail(r->c, -1, "the expression has too many terms");
    return calc_tick(r->c, 10 * na * nb);
}

static void ring_pow(struct ring *r, fmpz_mpoly_q_t x, slong n) {
    fmpz_mpoly_q_t base;
    ulong k = (ulong)labs(n);

    if (n < 0 && fmpz_mpoly_q_is_zero(x, r->ctx)) {
        calc_fail(r->c, -1, "division by zero");
        return;
    }
    if (k > MAX_EXPONENT) {
        calc_fail(r->c, -1, "the exponent %ld is too large here", (long)n);
        return;
    }
    fmpz_mpoly_q_init(base, r->ctx);
    if (n < 0)
        fmpz_mpoly_q_inv(base, x, r->ctx);
    else
        fmpz_mpoly_q_set(base, x, r->ctx);
    if (fmpz_mpoly_length(fmpz_mpoly_q_numref(base), r->ctx) <= 1 &&
        fmpz_mpoly_length(fmpz_mpoly_q_denref(base), r->ctx) <= 1) {
        fmpz_mpoly_pow_ui(fmpz_mpoly_q_numref(x), fmpz_mpoly_q_numref(base), k, r->ctx);
        fmpz_mpoly_pow_ui(fmpz_mpoly_q_denref(x), fmpz_mpoly_q_denref(base), k, r->ctx);
    } else {
        fmpz_mpoly_q_one(x, r->ctx);
        for (; k && !r->c->failed; k--)
            if (may_multiply(r, x, base)) {
                fmpz_mpoly_q_mul(x, x, base, r->ctx);
                fits(r, x);
            }
    }
    fmpz_mpoly_q_clear(base, r->ctx);
}

/* out = base^exponent_term */
static void kernel_power(struct ring *r, fmpz_mpoly_q_t out, expr *base, expr *term) {
    fmpq_t q;
    expr *direction;

    fmpq_init(q);
    ex_split(r->c, term, q, &direction);
    fmpz_mpoly_q_one(out, r->ctx);
    for (int i = 0; i < r->n; i++)
        if (ex_compare(r->kernel[i].base, base) == 0 &&
            ex_compare(r->kernel[i].direction, direction) == 0) {
            fmpz_t e;

            fmpz_init(e);
            fmpz_mul_si(e, fmpq_numref(q), r->kernel[i].order);
            fmpz_divexact(e, e, fmpq_denref(q));
            fmpz_mpoly_q_gen(out, i, r->ctx);
            if (fmpz_cmp_si(e, MAX_EXPONENT) > 0 || fmpz_cmp_si(e, -MAX_EXPONENT) < 0)
                calc_fail(r->c, -1, "an exponent is too large here");
            else
                ring_pow(r, out, fmpz_get_si(e));
            fmpz_clear(e);
            break;
        }
    fmpq_clear(q);
}

bool ring_from_expr(struct ring *r, fmpz_mpoly_q_t out, expr *x) {
    fmpz_mpoly_q_t t;
    slong n;
    uint32_t count;

    if (!calc_tick(r->c, 10))
        return false;
    switch ((enum expr_kind)x->kind) {
    case E_NUM: fmpz_mpoly_q_set_fmpq(out, x->num, r->ctx); return true;
    case E_CONST:
    case E_SYM:
    case E_FUNC: kernel_power(r, out, x, r->c->one); return !r->c->failed;
    case E_POW:
        if (ex_get_si(x->arg[1], &n)) {
            if (ring_from_expr(r, out, x->arg[0]))
                ring_pow(r, out, n);
            return !r->c->failed;
        }
        break;
    default: break;
    }
    fmpz_mpoly_q_init(t, r->ctx);
    count = x->kind != E_POW ? x->n : x->arg[1]->kind == E_ADD ? x->arg[1]->n : 1;
    if (x->kind == E_ADD)
        fmpz_mpoly_q_zero(out, r->ctx);
    else
        fmpz_mpoly_q_one(out, r->ctx);
    for (uint32_t i = 0; i < count && !r->c->failed; i++) {
        if (x->kind == E_POW)
            kernel_power(r, t, x->arg[0], x->arg[1]->kind == E_ADD ? x->arg[1]->arg[i] : x->arg[1]);
        else
            ring_from_expr(r, t, x->arg[i]);
        if (!may_multiply(r, out, t))
            break;
        if (x->kind == E_ADD)
            fmpz_mpoly_q_add(out, out, t, r->ctx);
        else
            fmpz_mpoly_q_mul(out, out, t, r->ctx);
        fits(r, out);
    }
    fmpz_mpoly_q_clear(t, r->ctx);
    return !r->c->failed;
}

/* ---- and back ---- */

static expr *kernel_expr(struct ring *r, int i, slong e) {
    struct calc *c = r->c;
    struct kernel *k = &r->kernel[i];

    return ex_pow(c, k->base, ex_mul(c, k->direction, ex_frac(c, e, k->order)));
}

expr *ring_to_expr(struct ring *r, const fmpz_mpoly_t p) {
    struct calc *c = r->c;
    slong n = fmpz_mpoly_length(p, r->ctx);
    expr **terms = calc_alloc(c, sizeof *terms * (size_t)(n + 1));
    ulong e[MAX_KERNELS];
    fmpz_t coefficient;
    expr *result;

    fmpz_init(coefficient);
    for (slong t = 0; t < n && calc_tick(c, 10); t++) {
        expr *f[MAX_KERNELS + 1];
        int k = 0;

        fmpz_mpoly_get_term_coeff_fmpz(coefficient, p, t, r->ctx);
        fmpz_mpoly_get_term_exp_ui(e, p, t, r->ctx);
        f[k++] = ex_fmpz(c, coefficient);
        for (int i = 0; i < r->n; i++)
            if (e[i])
                f[k++] = kernel_expr(r, i, (slong)e[i]);
        terms[t] = ex_product(c, f, (size_t)k);
    }
    result = c->failed ? c->zero : ex_sum(c, terms, (size_t)n);
    fmpz_clear(coefficient);
    return result;
}

bool rat_num_den(struct calc *c, expr *x, expr **num, expr **den) {
    struct ring r;
    fmpz_mpoly_q_t q;

    *num = x;
    *den = c->one;
    if (!ring_open(&r, c, &x, 1))
        return false;
    fmpz_mpoly_q_init(q, r.ctx);
    if (ring_from_expr(&r, q, x)) {
        *num = ring_to_expr(&r, fmpz_mpoly_q_numref(q));
        *den = ring_to_expr(&r, fmpz_mpoly_q_denref(q));
    }
    fmpz_mpoly_q_clear(q, r.ctx);
    ring_close(&r);
    return !c->failed;
}

expr *rat_together(struct calc *c, expr *x) {
    expr *num, *den;

    if (!rat_num_den(c, x, &num, &den))
        return x;
    return ex_div(c, num, den);
}

/* ---- factors ---- */

/* A product kept as it is: 2(x + 1)(x - 1), where ex_product would multiply the 2 in. */
static expr *held_product(struct calc *c, expr *coefficient, expr **f, size_t n) {
    struct expr *m;
    size_t k = 0;

    if (n == 0)
        return coefficient;
    if (ex_is_one(coefficient) && n == 1)
        return f[0];
    m = calc_alloc(c, sizeof *m);
    m->kind = E_MUL;
    m->arg = calc_alloc(c, sizeof *m->arg * (n + 1));
    if (!ex_is_one(coefficient))
        m->arg[k++] = coefficient;
    memcpy(m->arg + k, f, sizeof *f * n);
    m->n = (uint32_t)(k + n);
    for (uint32_t i = 0; i < m->n; i++)
        m->flags |= m->arg[i]->flags;
    return m;
}

static void factor_side(struct ring *r, const fmpz_mpoly_t p, int sign, fmpq_t constant, expr **f,
                        size_t *n) {
    struct calc *c = r->c;
    fmpz_mpoly_factor_t g;
    fmpq_t k;
    fmpz_t lead;

    fmpz_mpoly_factor_init(g, r->ctx);
    fmpq_init(k);
    fmpz_init(lead);
    if (calc_tick(c, 1000 * fmpz_mpoly_length(p, r->ctx)) && fmpz_mpoly_factor(g, p, r->ctx)) {
        fmpq_set_fmpz(k, g->constant);
        if (sign < 0)
            fmpq_inv(k, k);
        fmpq_mul(constant, constant, k);
        for (slong i = 0; i < g->num && *n < 100; i++) {
            slong e = fmpz_mpoly_factor_get_exp_si(g, i, r->ctx);
            expr *base;

            fmpz_mpoly_get_term_coeff_fmpz(lead, g->poly + i, 0, r->ctx);
            if (fmpz_sgn(lead) < 0) {
                fmpz_mpoly_neg(g->poly + i, g->poly + i, r->ctx);
                if (e & 1)
                    fmpq_neg(constant, constant);
            }
            base = ring_to_expr(r, g->poly + i);
            f[(*n)++] = ex_pow_si(c, base, sign * e);
        }
    } else {
        calc_fail(c, -1, "the expression could not be factored");
    }
    fmpz_mpoly_factor_clear(g, r->ctx);
    fmpq_clear(k);
    fmpz_clear(lead);
}

expr *rat_factor(struct calc *c, expr *x) {
    struct ring r;
    fmpz_mpoly_q_t q;
    fmpq_t constant;
    expr *f[200], *result = x;
    size_t n = 0;

    if (!ring_open(&r, c, &x, 1))
        return x;
    fmpz_mpoly_q_init(q, r.ctx);
    fmpq_init(constant);
    fmpq_one(constant);
    if (ring_from_expr(&r, q, x)) {
        if (fmpz_mpoly_q_is_zero(q, r.ctx)) {
            result = c->zero;
        } else {
            factor_side(&r, fmpz_mpoly_q_numref(q), 1, constant, f, &n);
            factor_side(&r, fmpz_mpoly_q_denref(q), -1, constant, f, &n);
            result = held_product(c, ex_fmpq(c, constant), f, n);
        }
    }
    fmpz_mpoly_q_clear(q, r.ctx);
    fmpq_clear(constant);
    ring_close(&r);
    return c->failed ? x : result;
}

expr *rat_gcd(struct calc *c, expr *a, expr *b, bool lcm) {
    struct ring r;
    fmpz_mpoly_q_t p, q;
    expr *both[2] = {a, b}, *result = c->one;

    if (!ring_open(&r, c, both, 2))
        return c->one;
    fmpz_mpoly_q_init(p, r.ctx);
    fmpz_mpoly_q_init(q, r.ctx);
    if (ring_from_expr(&r, p, a) && ring_from_expr(&r, q, b)) {
        fmpz_mpoly_t g;

        fmpz_mpoly_init(g, r.ctx);
        if (!fmpz_mpoly_is_one(fmpz_mpoly_q_denref(p), r.ctx) ||
            !fmpz_mpoly_is_one(fmpz_mpoly_q_denref(q), r.ctx))
            calc_fail(c, -1, "gcd needs polynomials with integer coefficients");
        else if (fmpz_mpoly_gcd(g, fmpz_mpoly_q_numref(p), fmpz_mpoly_q_numref(q), r.ctx)) {
            if (lcm && !fmpz_mpoly_is_zero(g, r.ctx)) {
                fmpz_mpoly_divides(g, fmpz_mpoly_q_numref(p), g, r.ctx);
                fmpz_mpoly_mul(g, g, fmpz_mpoly_q_numref(q), r.ctx);
            }
            result = ring_to_expr(&r, g);
        }
        fmpz_mpoly_clear(g, r.ctx);
    }
    fmpz_mpoly_q_clear(p, r.ctx);
    fmpz_mpoly_q_clear(q, r.ctx);
    ring_close(&r);
    return result;
}

/* ---- simplification ---- */

static size_t printed_length(struct calc *c, expr *x) {
    struct str s;
    size_t n = 0;

    str_init(&s, c);
    print_expr(&s, x);
    for (size_t i = 0; i < s.n; i++)
        n += ((unsigned char)s.s[i] & 0xC0) != 0x80 && s.s[i] != ' ' && s.s[i] != '*';
    return n;
}

static void consider(struct calc *c, expr **best, size_t *length, expr *x) {
    size_t n = printed_length(c, x);

    if (!c->failed && n < *length) {
        *best = x;
        *length = n;
    }
}

/* sin(u)² → 1 - cos(u)² or the other way, everywhere. */
static expr *pythagoras(struct calc *c, expr *x, bool to_cos) {
    expr **arg;
    slong n;

    if (!(x->flags & HAS_FUNC) || x->kind == E_FUNC || x->n == 0 || !calc_tick(c, 1))
        return x;
    if (x->kind == E_POW && x->arg[0]->kind == E_FUNC && ex_get_si(x->arg[1], &n) && n >= 2 &&
        x->arg[0]->id == (to_cos ? FN_SIN : FN_COS)) {
        expr *other = fn_apply(c, to_cos ? FN_COS : FN_SIN, x->arg[0]->arg[0]);
        expr *square = ex_sub(c, c->one, ex_pow_si(c, other, 2));

        return ex_mul(c, ex_pow_si(c, square, n / 2), ex_pow_si(c, x->arg[0], n % 2));
    }
    arg = calc_alloc(c, sizeof *arg * x->n);
    for (uint32_t i = 0; i < x->n; i++)
        arg[i] = pythagoras(c, x->arg[i], to_cos);
    return x->kind == E_ADD   ? ex_sum(c, arg, x->n)
           : x->kind == E_MUL ? ex_product(c, arg, x->n)
                              : ex_pow(c, arg[0], arg[1]);
}

/* tan u → sin u / cos u, everywhere */
static expr *without_tan(struct calc *c, expr *x) {
    expr **arg;

    if (!(x->flags & HAS_FUNC) || x->n == 0 || !calc_tick(c, 1))
        return x;
    if (x->kind == E_FUNC && x->id == FN_TAN)
        return ex_div(c, fn_apply(c, FN_SIN, x->arg[0]), fn_apply(c, FN_COS, x->arg[0]));
    if (x->kind == E_FUNC)
        return x;
    arg = calc_alloc(c, sizeof *arg * x->n);
    for (uint32_t i = 0; i < x->n; i++)
        arg[i] = without_tan(c, x->arg[i]);
    return x->kind == E_ADD   ? ex_sum(c, arg, x->n)
           : x->kind == E_MUL ? ex_product(c, arg, x->n)
                              : ex_pow(c, arg[0], arg[1]);
}

/* √(x²) = |x| and (x^a)^b with real variables; inside out */
static expr *real_roots(struct calc *c, expr *x) {
    expr **arg;

    if (!(x->flags & HAS_SYMBOL) || x->n == 0 || !calc_tick(c, 1))
        return x;
    arg = calc_alloc(c, sizeof *arg * x->n);
    for (uint32_t i = 0; i < x->n; i++)
        arg[i] = real_roots(c, x->arg[i]);
    if (x->kind == E_POW && arg[1]->kind == E_NUM && fmpz_equal_ui(&arg[1]->num->den, 2)) {
        expr *base = rat_factor(c, arg[0]), *outside = c->one, *inside = c->one;

        for (uint32_t i = 0; i < (base->kind == E_MUL ? base->n : 1); i++) {
            expr *f = base->kind == E_MUL ? base->arg[i] : base;
            slong n;

            if (f->kind == E_POW && ex_get_si(f->arg[1], &n) && n % 2 == 0) {
                expr *root = ex_pow_si(c, f->arg[0], n / 2);

                outside = ex_mul(c, outside, (n / 2) % 2 ? fn_apply(c, FN_ABS, root) : root);
            } else {
                inside = ex_mul(c, inside, f);
            }
        }
        if (!ex_is_one(outside))
            return ex_mul(c, ex_pow(c, outside, ex_mul(c, ex_si(c, 2), arg[1])),
                          ex_pow(c, inside, arg[1]));
    }
    switch ((enum expr_kind)x->kind) {
    case E_ADD: return ex_sum(c, arg, x->n);
    case E_MUL: return ex_product(c, arg, x->n);
    case E_POW: return ex_pow(c, arg[0], arg[1]);
    default: return fn_apply(c, x->id, arg[0]);
    }
}

expr *rat_simplify(struct calc *c, expr *x) {
    expr *best, *t;
    size_t length;

    if (!(x->flags & HAS_SYMBOL))
        return x;
    x = real_roots(c, x);
    best = x;
    length = printed_length(c, x);
    t = rat_together(c, x);
    consider(c, &best, &length, t);
    consider(c, &best, &length, rat_factor(c, t));
    if (x->flags & HAS_FUNC) {
        expr *plain = without_tan(c, x);

        for (int to_cos = 0; to_cos < 2; to_cos++) {
            t = rat_together(c, pythagoras(c, rat_together(c, plain), to_cos));
            consider(c, &best, &length, t);
            consider(c, &best, &length, rat_factor(c, t));
        }
    }
    consider(c, &best, &length, ex_expand(c, x));
    return best;
}

/* A number that functions make, such as sin(1)^2 + cos(1)^2, without them: 1. Else x itself. */
expr *rat_constant(struct calc *c, expr *x) {
    struct attempt a = attempt_begin(c);
    expr *plain, *best = x;

    /* not within itself: what it builds asks for zeros, which ask for it */
    if (c->failed || c->in_constant || !(x->flags & HAS_FUNC) || (x->flags & HAS_SYMBOL))
        return x;
    c->in_constant = true;
    plain = without_tan(c, x);
    for (int to_cos = 0; to_cos < 2 && best == x; to_cos++) {
        expr *t = rat_together(c, pythagoras(c, rat_together(c, plain), to_cos));

        if (!c->failed && !(t->flags & HAS_FUNC))
            best = t;
    }
    c->in_constant = false;
    return attempt_end(c, a) ? best : x;
}
