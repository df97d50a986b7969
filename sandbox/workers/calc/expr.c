/* expr.c: the constructors of expressions. They keep every expression in one canonical form:
 *
 * - a sum is flat, sorted, without equal terms; a product is flat, sorted, without equal bases, its
 *   rational coefficient first; a coefficient is multiplied into a lone sum;
 * - a root of a rational is a product of prime powers with exponents between 0 and 1, so √8 =
 * 2·2^(1/2) and roots are equal exactly when they look equal (Besicovitch: such products are
 * independent over Q);
 * - a product of numbers is multiplied out, and the inverse of a sum of roots has no root below.
 */
#include <stdlib.h>
#include <string.h>

#include "calc_int.h"

/* ---- leaves ---- */

static struct expr *new_node(struct calc *c, enum expr_kind kind, uint32_t n) {
    struct expr *x = calc_alloc(c, sizeof *x);

    x->kind = kind;
    x->n = n;
    if (n)
        x->arg = calc_alloc(c, sizeof *x->arg * n);
    return x;
}

expr *ex_fmpq(struct calc *c, const fmpq_t q) {
    struct expr *x = calc_alloc(c, sizeof *x);

    x->kind = E_NUM;
    fmpq_init(x->num);
    if (fmpz_bits(fmpq_numref(q)) > CALC_MAX_BITS || fmpz_bits(fmpq_denref(q)) > CALC_MAX_BITS) {
        double bits = fmpz_bits(fmpq_numref(q));

        calc_too_large(c, bits * 0.30103);
    } else {
        fmpq_set(x->num, q);
    }
    x->next = c->numbers;
    c->numbers = x;
    return x;
}

expr *ex_fmpz(struct calc *c, const fmpz_t n) {
    fmpq_t q;
    expr *x;

    fmpq_init(q);
    fmpq_set_fmpz(q, n);
    x = ex_fmpq(c, q);
    fmpq_clear(q);
    return x;
}

expr *ex_frac(struct calc *c, slong p, slong d) {
    fmpq_t q;
    expr *x;

    fmpq_init(q);
    fmpq_set_si(q, d < 0 ? -p : p, (ulong)labs(d));
    x = ex_fmpq(c, q);
    fmpq_clear(q);
    return x;
}

expr *ex_si(struct calc *c, slong n) {
    return ex_frac(c, n, 1);
}

expr *ex_sym(struct calc *c, const char *name) {
    struct expr *x = calc_alloc(c, sizeof *x);

    x->kind = E_SYM;
    x->flags = HAS_SYMBOL;
    x->name = name;
    return x;
}

bool ex_is_si(expr *a, slong n) {
    return ex_is_int(a) && fmpz_equal_si(&a->num->num, n);
}

bool ex_get_si(expr *a, slong *n) {
    if (!ex_is_int(a) || !fmpz_fits_si(&a->num->num))
        return false;
    *n = fmpz_get_si(&a->num->num);
    return true;
}

bool ex_contains(expr *a, const char *name) {
    if (!(a->flags & HAS_SYMBOL))
        return false;
    if (a->kind == E_SYM)
        return strcmp(a->name, name) == 0;
    for (uint32_t i = 0; i < a->n; i++)
        if (ex_contains(a->arg[i], name))
            return true;
    return false;
}

/* ---- order ---- */

int ex_compare(expr *a, expr *b) {
    if (a == b)
        return 0;
    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    switch (a->kind) {
    case E_NUM: return fmpq_cmp(a->num, b->num);
    case E_CONST: return (int)a->id - (int)b->id;
    case E_SYM: return strcmp(a->name, b->name);
    case E_FUNC:
        if (a->id != b->id)
            return a->id < b->id ? -1 : 1;
        break;
    }
    for (uint32_t i = 0; i < a->n && i < b->n; i++) {
        int order = ex_compare(a->arg[i], b->arg[i]);

        if (order)
            return order;
    }
    return a->n < b->n ? -1 : a->n > b->n;
}

/* ---- sums ---- */

void ex_split(struct calc *c, expr *a, fmpq_t coefficient, expr **rest) {
    if (a->kind == E_NUM) {
        fmpq_set(coefficient, a->num);
        *rest = c->one;
    } else if (a->kind == E_MUL && a->arg[0]->kind == E_NUM) {
        fmpq_set(coefficient, a->arg[0]->num);
        if (a->n == 2) {
            *rest = a->arg[1];
        } else {
            struct expr *m = calc_alloc(c, sizeof *m);

            *m = *a;
            m->arg++;
            m->n--;
            *rest = m;
        }
    } else {
        fmpq_one(coefficient);
        *rest = a;
    }
}

static uint8_t flags_of(const struct expr *x) {
    uint8_t flags = 0;

    for (uint32_t i = 0; i < x->n; i++)
        flags |= x->arg[i]->flags;
    return flags;
}

/* coefficient · rest, where rest is already a canonical product without coefficient. */
static expr *scaled(struct calc *c, const fmpq_t coefficient, expr *rest) {
    struct expr *m;

    if (fmpq_is_zero(coefficient))
        return c->zero;
    if (ex_is_one(rest))
        return ex_fmpq(c, coefficient);
    if (fmpq_is_one(coefficient))
        return rest;
    m = new_node(c, E_MUL, rest->kind == E_MUL ? rest->n + 1 : 2);
    m->arg[0] = ex_fmpq(c, coefficient);
    if (rest->kind == E_MUL)
        memcpy(m->arg + 1, rest->arg, sizeof *m->arg * rest->n);
    else
        m->arg[1] = rest;
    m->flags = flags_of(m);
    return m;
}

struct term {
    expr *rest;
    fmpq_t coefficient;
};

static int by_rest(const void *a, const void *b) {
    return ex_compare(((const struct term *)a)->rest, ((const struct term *)b)->rest);
}

expr *ex_sum(struct calc *c, expr **terms, size_t n) {
    size_t count = 0, kept = 0;
    struct term *t;
    struct expr *sum;

    for (size_t i = 0; i < n; i++)
        count += terms[i]->kind == E_ADD ? terms[i]->n : 1;
    if (count == 0)
        return c->zero;
    if (count > 4 * CALC_MAX_TERMS) {
        calc_fail(c, -1, "the result is too large (about %zu terms)", count);
        return c->zero;
    }
    if (!calc_tick(c, (long)count))
        return c->zero;
    t = calc_alloc(c, sizeof *t * count);
    count = 0;
    for (size_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < (terms[i]->kind == E_ADD ? terms[i]->n : 1); j++) {
            fmpq_init(t[count].coefficient);
            ex_split(c, terms[i]->kind == E_ADD ? terms[i]->arg[j] : terms[i], t[count].coefficient,
                     &t[count].rest);
            count++;
        }
    qsort(t, count, sizeof *t, by_rest);
    for (size_t i = 0; i < count; i++) {
        if (kept && ex_compare(t[kept - 1].rest, t[i].rest) == 0) {
            fmpq_add(t[kept - 1].coefficient, t[kept - 1].coefficient, t[i].coefficient);
        } else {
            if (kept && fmpq_is_zero(t[kept - 1].coefficient))
                kept--;
            if (kept != i) {
                fmpq_swap(t[kept].coefficient, t[i].coefficient);
                t[kept].rest = t[i].rest;
            }
            kept++;
        }
    }
    if (kept && fmpq_is_zero(t[kept - 1].coefficient))
        kept--;
    if (kept > CALC_MAX_TERMS)
        calc_fail(c, -1, "the result is too large (about %zu terms)", kept);
    sum = new_node(c, E_ADD, (uint32_t)kept);
    for (size_t i = 0; i < kept; i++)
        sum->arg[i] = scaled(c, t[i].coefficient, t[i].rest);
    for (size_t i = 0; i < count; i++)
        fmpq_clear(t[i].coefficient);
    if (kept == 0)
        return c->zero;
    if (kept == 1)
        return sum->arg[0];
    sum->flags = flags_of(sum);
    return sum;
}

expr *ex_add(struct calc *c, expr *a, expr *b) {
    expr *terms[2] = {a, b};

    if (ex_is_zero(a))
        return b;
    if (ex_is_zero(b))
        return a;
    return ex_sum(c, terms, 2);
}

expr *ex_neg(struct calc *c, expr *a) {
    return ex_mul(c, c->minus_one, a);
}

expr *ex_sub(struct calc *c, expr *a, expr *b) {
    return ex_add(c, a, ex_neg(c, b));
}

/* ---- products ---- */

static expr *distribute(struct calc *c, expr *a, expr *b) {
    size_t na = a->kind == E_ADD ? a->n : 1, nb = b->kind == E_ADD ? b->n : 1, count = 0;
    expr **terms;

    if (na * nb > CALC_MAX_TERMS) {
        calc_fail(c, -1, "the result is too large (about %zu terms)", na * nb);
        return c->zero;
    }
    terms = calc_alloc(c, sizeof *terms * na * nb);
    for (size_t i = 0; i < na; i++)
        for (size_t j = 0; j < nb && calc_tick(c, 1); j++) {
            expr *pair[2] = {a->kind == E_ADD ? a->arg[i] : a, b->kind == E_ADD ? b->arg[j] : b};

            terms[count++] = ex_product(c, pair, 2);
        }
    return ex_sum(c, terms, count);
}

static expr *base_of(expr *a) {
    return a->kind == E_POW ? a->arg[0] : a;
}

static expr *exponent_of(struct calc *c, expr *a) {
    return a->kind == E_POW ? a->arg[1] : c->one;
}

static int by_base(const void *a, const void *b) {
    expr *x = *(expr *const *)a, *y = *(expr *const *)b;
    int order = ex_compare(base_of(x), base_of(y));

    return order ? order : ex_compare(x, y);
}

/* Flattens, multiplies the rationals into `coefficient` and sorts the rest by base; returns its
 * count. */
static size_t gather(struct calc *c, expr **in, size_t n, fmpq_t coefficient, expr ***out) {
    size_t count = 0, k = 0;
    expr **f;

    for (size_t i = 0; i < n; i++)
        count += in[i]->kind == E_MUL ? in[i]->n : 1;
    f = calc_alloc(c, sizeof *f * (count + 1));
    for (size_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < (in[i]->kind == E_MUL ? in[i]->n : 1); j++) {
            expr *x = in[i]->kind == E_MUL ? in[i]->arg[j] : in[i];

            if (x->kind != E_NUM) {
                f[k++] = x;
            } else if (fmpz_bits(&x->num->num) + fmpz_bits(fmpq_numref(coefficient)) >
                           2 * CALC_MAX_BITS ||
                       fmpz_bits(&x->num->den) + fmpz_bits(fmpq_denref(coefficient)) >
                           2 * CALC_MAX_BITS) {
                calc_too_large(c, 0.30103 * (double)(fmpz_bits(&x->num->num) +
                                                     fmpz_bits(fmpq_numref(coefficient))));
            } else {
                fmpq_mul(coefficient, coefficient, x->num);
            }
        }
    qsort(f, k, sizeof *f, by_base);
    *out = f;
    return k;
}

/* Equal bases become one power. True when that gave something to gather again. */
static bool merge_bases(struct calc *c, expr **f, size_t *n) {
    size_t k = 0;
    bool again = false;

    for (size_t i = 0; i < *n;) {
        size_t j = i + 1;
        expr *x = f[i];

        if (j < *n && ex_compare(base_of(x), base_of(f[j])) == 0) {
            expr *e = exponent_of(c, x);

            for (; j < *n && ex_compare(base_of(x), base_of(f[j])) == 0; j++)
                e = ex_add(c, e, exponent_of(c, f[j]));
            x = ex_pow(c, base_of(x), e);
            again = true;
        }
        f[k++] = x;
        i = j;
    }
    *n = k;
    return again;
}

expr *ex_product(struct calc *c, expr **factors, size_t n) {
    fmpq_t coefficient;
    expr **f, *result = NULL;
    struct expr *m;
    size_t k, sums = 0;
    uint8_t flags = 0;

    fmpq_init(coefficient);
    fmpq_one(coefficient);
    k = gather(c, factors, n, coefficient, &f);
    for (int round = 0; merge_bases(c, f, &k); round++) {
        if (!calc_tick(c, (long)k) || round > 50)
            break;
        k = gather(c, f, k, coefficient, &f);
    }
    for (size_t i = 0; i < k; i++) {
        flags |= f[i]->flags;
        sums += f[i]->kind == E_ADD;
    }
    if (fmpq_is_zero(coefficient) || c->failed) {
        result = c->zero;
    } else if (k == 0) {
        result = ex_fmpq(c, coefficient);
    } else if (k == 1 && f[0]->kind == E_ADD && !fmpq_is_one(coefficient)) {
        expr **terms = calc_alloc(c, sizeof *terms * f[0]->n);

        for (uint32_t i = 0; i < f[0]->n; i++) {
            expr *rest;
            fmpq_t q;

            fmpq_init(q);
            ex_split(c, f[0]->arg[i], q, &rest);
            fmpq_mul(q, q, coefficient);
            terms[i] = scaled(c, q, rest);
            fmpq_clear(q);
        }
        result = ex_sum(c, terms, f[0]->n);
    } else if (k > 1 && sums && !(flags & HAS_SYMBOL)) {
        size_t plain = 0;
        expr *product;

        for (size_t i = 0; i < k; i++) /* all that is not a sum first */
            if (f[i]->kind != E_ADD) {
                expr *swap = f[plain];

                f[plain++] = f[i];
                f[i] = swap;
            }
        f[k] = ex_fmpq(c, coefficient);
        {
            expr **head = calc_alloc(c, sizeof *head * (plain + 1));

            memcpy(head, f, sizeof *head * plain);
            head[plain] = f[k];
            product = ex_product(c, head, plain + 1);
        }
        for (size_t i = plain; i < k; i++)
            product = distribute(c, product, f[i]);
        result = product;
    } else if (k == 1) {
        result = scaled(c, coefficient, f[0]);
    } else {
        m = new_node(c, E_MUL, (uint32_t)k);
        memcpy(m->arg, f, sizeof *f * k);
        m->flags = flags;
        result = scaled(c, coefficient, m);
    }
    fmpq_clear(coefficient);
    return result;
}

expr *ex_mul(struct calc *c, expr *a, expr *b) {
    expr *factors[2] = {a, b};

    if (ex_is_one(a))
        return b;
    if (ex_is_one(b))
        return a;
    return ex_product(c, factors, 2);
}

expr *ex_div(struct calc *c, expr *a, expr *b) {
    return ex_mul(c, a, ex_pow(c, b, c->minus_one));
}

/* ---- powers ---- */

static expr *raw_pow(struct calc *c, expr *base, expr *exponent) {
    struct expr *x = new_node(c, E_POW, 2);

    x->arg[0] = base;
    x->arg[1] = exponent;
    x->flags = flags_of(x);
    if (exponent->kind != E_NUM)
        x->flags |= HAS_TRANS;
    return x;
}

/* num^n for an integer n; the size is known before the power is taken. */
static expr *num_pow(struct calc *c, expr *base, const fmpz_t n) {
    const fmpq *b = base->num;
    double bits;
    ulong k;
    fmpq_t q;
    expr *x;

    if (fmpz_is_zero(&b->num)) {
        if (fmpz_sgn(n) < 0)
            calc_fail(c, -1, "division by zero");
        return fmpz_is_zero(n) ? c->one : c->zero;
    }
    if (fmpz_is_pm1(&b->num) && fmpz_is_one(&b->den))
        return fmpz_is_one(&b->num) || fmpz_is_even(n) ? c->one : c->minus_one;
    bits = fmpz_bits(&b->num) > fmpz_bits(&b->den)
               ? fmpz_dlog(fmpz_is_pm1(&b->num) ? &b->den : &b->num)
               : fmpz_dlog(&b->den);
    if (fmpz_sgn(&b->num) < 0 && fmpz_bits(&b->num) > fmpz_bits(&b->den)) {
        fmpz_t positive;

        fmpz_init(positive);
        fmpz_abs(positive, &b->num);
        bits = fmpz_dlog(positive);
        fmpz_clear(positive);
    }
    bits = bits / 0.6931471805599453 * (fmpz_bits(n) > 62 ? 9e18 : (double)labs(fmpz_get_si(n)));
    if (bits > CALC_MAX_BITS || fmpz_bits(n) > 62) {
        calc_too_large(c, bits * 0.30103);
        return c->zero;
    }
    k = (ulong)labs(fmpz_get_si(n));
    fmpq_init(q);
    fmpz_pow_ui(fmpq_numref(q), &b->num, k);
    fmpz_pow_ui(fmpq_denref(q), &b->den, k);
    if (fmpz_sgn(n) < 0)
        fmpq_inv(q, q);
    x = ex_fmpq(c, q);
    fmpq_clear(q);
    return x;
}

static expr *power_by_squaring(struct calc *c, expr *a, ulong n) {
    expr *r = c->one;

    for (; n; n >>= 1) {
        if (!calc_tick(c, 1))
            return c->zero;
        if (n & 1)
            r = distribute(c, r, a); /* ex_mul would make a power of it again */
        if (n > 1)
            a = distribute(c, a, a);
    }
    return r;
}

/* A sum of numbers to an integer power. */
static expr *sum_pow(struct calc *c, expr *sum, expr *exponent) {
    slong n;
    expr *inverse;

    if (!ex_get_si(exponent, &n))
        return raw_pow(c, sum, exponent);
    if (n < 0) {
        enum surety zero;

        inverse = rad_inverse(c, sum);
        if (inverse)
            return ex_pow_si(c, inverse, -n);
        zero = ball_is_zero(c, sum);
        if (zero == SURE_YES)
            calc_fail(c, -1, "division by zero");
        else if (zero == UNSURE)
            calc_fail(c, -1, "cannot decide whether the divisor is zero");
        return raw_pow(c, sum, exponent);
    }
    /* roots stay few when multiplied; powers of π do not */
    if (n <= 8 || (!(sum->flags & (HAS_TRANS | HAS_FUNC)) && n <= 100000))
        return power_by_squaring(c, sum, (ulong)n);
    return raw_pow(c, sum, exponent);
}

/* i^q */
static expr *i_pow(struct calc *c, expr *q) {
    fmpz_t r;
    ulong k;

    if (!ex_is_int(q)) /* i = (-1)^(1/2) */
        return ex_pow(c, c->minus_one, ex_mul(c, c->half, q));
    fmpz_init(r);
    k = fmpz_fdiv_ui(&q->num->num, 4);
    fmpz_clear(r);
    return k == 0 ? c->one : k == 1 ? c->i : k == 2 ? c->minus_one : ex_neg(c, c->i);
}

/* A product to a power: integer powers go to every factor, others to the positive constants. */
static expr *product_pow(struct calc *c, expr *a, expr *e) {
    expr **out = calc_alloc(c, sizeof *out * (a->n + 2)),
         **left = calc_alloc(c, sizeof *left * (a->n + 1));
    size_t n = 0, kept = 0;
    bool all = ex_is_int(e);

    for (uint32_t i = 0; i < a->n; i++) {
        expr *f = a->arg[i];
        int sign = 0;

        if (all || (!(f->flags & (HAS_SYMBOL | HAS_I)) && ball_sign(c, f, &sign) && sign > 0)) {
            out[n++] = ex_pow(c, f, e);
        } else if (f->kind == E_NUM && !ex_is_si(f, -1)) { /* -3 = 3 · -1 */
            out[n++] = ex_pow(c, ex_neg(c, f), e);
            left[kept++] = c->minus_one;
        } else {
            left[kept++] = f;
        }
    }
    if (kept == a->n)
        return raw_pow(c, a, e);
    if (kept == 1)
        out[n++] = ex_pow(c, left[0], e);
    else if (kept > 1)
        out[n++] = raw_pow(c, ex_product(c, left, kept), e);
    return ex_product(c, out, n);
}

/* e^x: logarithms in the exponent undo it, and multiples of iπ are points of the circle. */
static expr *e_pow(struct calc *c, expr *x) {
    expr **out, **left;
    size_t n = 0, kept = 0;
    uint32_t count = x->kind == E_ADD ? x->n : 1;

    out = calc_alloc(c, sizeof *out * (count + 1));
    left = calc_alloc(c, sizeof *left * (count + 1));
    for (uint32_t i = 0; i < count; i++) {
        expr *t = x->kind == E_ADD ? x->arg[i] : x, *rest;
        fmpq_t q;

        fmpq_init(q);
        ex_split(c, t, q, &rest);
        if (rest->kind == E_FUNC && rest->id == FN_LN) {
            out[n++] = ex_pow(c, rest->arg[0], ex_fmpq(c, q));
        } else if (rest->kind == E_MUL && rest->n == 2 && rest->arg[0] == c->pi &&
                   rest->arg[1] == c->i) {
            expr *angle = ex_mul(c, c->pi, ex_fmpq(c, q));
            expr *re = fn_apply(c, FN_COS, angle), *im = fn_apply(c, FN_SIN, angle);

            if ((re->flags | im->flags) & HAS_FUNC)
                left[kept++] = t;
            else
                out[n++] = ex_add(c, re, ex_mul(c, c->i, im));
        } else {
            left[kept++] = t;
        }
        fmpq_clear(q);
    }
    if (n == 0)
        return raw_pow(c, c->e, x);
    if (kept)
        out[n++] = ex_pow(c, c->e, ex_sum(c, left, kept));
    return ex_product(c, out, n);
}

static expr *power_of_power(struct calc *c, expr *base, expr *e) {
    expr *inner = base->arg[0];
    int sign;

    if (ex_is_int(e) ||
        (!(base->flags & (HAS_SYMBOL | HAS_I)) && ball_sign(c, inner, &sign) && sign > 0))
        return ex_pow(c, inner, ex_mul(c, base->arg[1], e));
    return raw_pow(c, base, e);
}

/* a^b for a rational a and any b: 4^x = 2^(2x), (1/2)^x = 2^(-x) */
static expr *num_to_form(struct calc *c, expr *a, expr *b) {
    fmpz_t root;
    expr *result = NULL;

    if (fmpq_sgn(a->num) <= 0)
        return raw_pow(c, a, b);
    if (fmpz_is_one(&a->num->num)) {
        fmpq_t q;

        fmpq_init(q);
        fmpq_inv(q, a->num);
        result = ex_pow(c, ex_fmpq(c, q), ex_neg(c, b));
        fmpq_clear(q);
        return result;
    }
    if (!ex_is_int(a) || fmpz_bits(&a->num->num) > 2000)
        return raw_pow(c, a, b);
    fmpz_init(root);
    {
        int k = fmpz_is_perfect_power(root, &a->num->num);

        if (k > 1)
            result = ex_pow(c, ex_fmpz(c, root), ex_mul(c, b, ex_si(c, k)));
    }
    fmpz_clear(root);
    return result ? result : raw_pow(c, a, b);
}

expr *ex_pow(struct calc *c, expr *a, expr *b) {
    if (!calc_tick(c, 1))
        return c->zero;
    if (ex_is_zero(b))
        return c->one;
    if (ex_is_one(b))
        return a;
    if (a->kind == E_NUM) {
        if (ex_is_one(a))
            return a;
        if (ex_is_int(b))
            return num_pow(c, a, &b->num->num);
        if (ex_is_zero(a)) {
            int sign;

            if ((b->flags & HAS_SYMBOL) || !ball_sign(c, b, &sign))
                return raw_pow(c, a, b);
            if (sign < 0)
                calc_fail(c, -1, "division by zero");
            return c->zero;
        }
        if (b->kind == E_NUM)
            return rad_pow(c, a, b);
        return num_to_form(c, a, b);
    }
    if (a == c->e && b->kind != E_NUM)
        return e_pow(c, b);
    if (b->kind != E_NUM)
        return a->kind == E_POW ? power_of_power(c, a, b) : raw_pow(c, a, b);
    if (a == c->i)
        return i_pow(c, b);
    switch (a->kind) {
    case E_POW: return power_of_power(c, a, b);
    case E_MUL: return product_pow(c, a, b);
    case E_ADD:
        if (a->flags & HAS_SYMBOL)
            break;
        if (ex_is_int(b))
            return sum_pow(c, a, b);
        if (fmpz_equal_ui(&b->num->den, 2)) {
            expr *root = rad_sqrt_sum(c, a);

            if (root)
                return ex_pow(c, root, ex_mul(c, b, ex_si(c, 2)));
        }
        break;
    case E_FUNC:
    case E_CONST:
        if (b->kind == E_NUM && fmpq_sgn(b->num) < 0 && !(a->flags & HAS_SYMBOL) && a != c->pi &&
            a != c->e && ball_is_zero(c, a) != SURE_NO)
            calc_fail(c, -1,
                      ball_is_zero(c, a) == SURE_YES ? "division by zero"
                                                     : "cannot decide whether the divisor is zero");
        break;
    }
    return raw_pow(c, a, b);
}

expr *ex_pow_si(struct calc *c, expr *a, slong n) {
    return ex_pow(c, a, ex_si(c, n));
}

expr *ex_sqrt(struct calc *c, expr *a) {
    return ex_pow(c, a, c->half);
}

/* The n-th root that people mean: real, also of a negative number when n is odd. */
expr *ex_root(struct calc *c, expr *a, slong n) {
    int sign;

    if (n < 0)
        return ex_pow(c, ex_root(c, a, n == WORD_MIN ? WORD_MAX : -n), c->minus_one);
    if (n % 2 && !(a->flags & (HAS_SYMBOL | HAS_I)) && ball_sign(c, a, &sign) && sign < 0)
        return ex_neg(c, ex_pow(c, ex_neg(c, a), ex_frac(c, 1, n)));
    return ex_pow(c, a, ex_frac(c, 1, n));
}

/* ---- walking ---- */

expr *ex_subst(struct calc *c, expr *a, const char *name, expr *to) {
    expr **arg;

    if (!ex_contains(a, name) || !calc_tick(c, 1))
        return a;
    if (a->kind == E_SYM)
        return to;
    arg = calc_alloc(c, sizeof *arg * a->n);
    for (uint32_t i = 0; i < a->n; i++)
        arg[i] = ex_subst(c, a->arg[i], name, to);
    switch (a->kind) {
    case E_ADD: return ex_sum(c, arg, a->n);
    case E_MUL: return ex_product(c, arg, a->n);
    case E_POW: return ex_pow(c, arg[0], arg[1]);
    default: return fn_apply(c, a->id, arg[0]);
    }
}

expr *ex_expand(struct calc *c, expr *a) {
    expr *r, **arg;
    slong n;

    if (a->n == 0 || a->kind == E_FUNC || !(a->flags & HAS_SYMBOL) || !calc_tick(c, 1))
        return a;
    arg = calc_alloc(c, sizeof *arg * a->n);
    for (uint32_t i = 0; i < a->n; i++)
        arg[i] = ex_expand(c, a->arg[i]);
    switch (a->kind) {
    case E_ADD: return ex_sum(c, arg, a->n);
    case E_MUL:
        r = arg[0];
        for (uint32_t i = 1; i < a->n; i++)
            r = distribute(c, r, arg[i]);
        return r;
    default:
        if (arg[0]->kind == E_ADD && ex_get_si(arg[1], &n) && n > 1 && n <= CALC_MAX_TERMS) {
            r = arg[0];
            for (slong i = 1; i < n && !c->failed; i++)
                r = distribute(c, r, arg[0]);
            return r;
        }
        return ex_pow(c, arg[0], arg[1]);
    }
}
