/* limit.c: limits by power series. The variable becomes a small t > 0 (x = a ± t, x = ±1/t), the
 * expression a series in t whose coefficients are exact numbers or rational functions of L =
 * ln(1/t), which grows more slowly than any power of 1/t. A limit is given only when every sign and
 * every zero on the way is decided. Exponentials that grow without bound are divided out first
 * (after Gruntz, "On computing limits in a symbolic manipulation system", 1996, for one such
 * exponential). */
#include <string.h>

#include "calculus.h"
#include "rational.h"
#include "solve.h"

#define MAX_ORDER 24
#define SMALL "\x01t"
#define SLOW "\x01L"

struct series { /* k[0]·t^v + … + k[n-1]·t^(v+n-1) + O(t^(v+n)) */
    slong v;
    int n;
    expr *k[MAX_ORDER];
};

struct limit {
    struct calc *c;
    int order;
    expr *t, *slow;
    const char *reason;
};

static bool to_series(struct limit *m, expr *x, struct series *s);

static bool give_up(struct limit *m, const char *reason) {
    if (!m->reason)
        m->reason = reason;
    return false;
}

static enum surety is_zero(struct limit *m, expr *x) {
    if (x->flags & HAS_SYMBOL) {
        x = rat_together(m->c, x);
        if (ex_is_zero(x))
            return SURE_YES;
        return x->flags & HAS_SYMBOL ? SURE_NO : ball_is_zero(m->c, x);
    }
    return ball_is_zero(m->c, x);
}

/* The sign for t → 0, that is L → ∞. */
static bool sign_of(struct limit *m, expr *x, int *sign) {
    expr *num, *den, **k;
    int n, s1, s2;

    if (!(x->flags & HAS_SYMBOL))
        return ball_sign(m->c, x, sign);
    if (!rat_num_den(m->c, x, &num, &den))
        return false;
    n = ex_coefficients(m->c, num, SLOW, &k);
    if (n < 0 || !ball_sign(m->c, k[n], &s1))
        return false;
    n = ex_coefficients(m->c, den, SLOW, &k);
    if (n < 0 || !ball_sign(m->c, k[n], &s2))
        return false;
    *sign = s1 * s2;
    return true;
}

/* Leading zeros go; false when a coefficient is not decided. A series may end up empty: O(t^v). */
static bool trim(struct limit *m, struct series *s) {
    int zeros = 0;

    while (zeros < s->n) {
        enum surety zero = is_zero(m, s->k[zeros]);

        if (zero == UNSURE)
            return give_up(m, "cannot decide whether a coefficient is zero");
        if (zero == SURE_NO)
            break;
        zeros++;
    }
    memmove(s->k, s->k + zeros, sizeof *s->k * (size_t)(s->n - zeros));
    s->v += zeros;
    s->n -= zeros;
    return !m->c->failed;
}

static void constant(struct limit *m, expr *x, struct series *s) {
    s->v = 0;
    s->n = m->order;
    s->k[0] = x;
    for (int i = 1; i < s->n; i++)
        s->k[i] = m->c->zero;
}

static expr *at(struct limit *m, const struct series *s, slong power) {
    return power >= s->v && power < s->v + s->n ? s->k[power - s->v] : m->c->zero;
}

static void add(struct limit *m, struct series *a, const struct series *b) {
    struct series r;
    slong end = a->v + a->n < b->v + b->n ? a->v + a->n : b->v + b->n;

    r.v = a->v < b->v ? a->v : b->v;
    if (end < r.v)
        r.v = end;
    r.n = (int)(end - r.v > m->order ? m->order : end - r.v);
    for (int i = 0; i < r.n; i++)
        r.k[i] = ex_add(m->c, at(m, a, r.v + i), at(m, b, r.v + i));
    *a = r;
}

static void mul(struct limit *m, struct series *a, const struct series *b) {
    struct series r;

    r.v = a->v + b->v;
    r.n = a->n < b->n ? a->n : b->n;
    for (int i = 0; i < r.n && calc_tick(m->c, r.n); i++) {
        r.k[i] = m->c->zero;
        for (int j = 0; j <= i; j++)
            r.k[i] = ex_add(m->c, r.k[i], ex_expand(m->c, ex_mul(m->c, a->k[j], b->k[i - j])));
    }
    *a = r;
}

static void scale(struct limit *m, struct series *a, expr *x) {
    for (int i = 0; i < a->n; i++)
        a->k[i] = ex_expand(m->c, ex_mul(m->c, a->k[i], x));
}

/* s = k0·t^v·(1 + u): s becomes (1 + u)^q by the recurrence of Euler. */
static void unit_power(struct limit *m, struct series *s, expr *q) {
    struct calc *c = m->c;
    struct series r;
    expr *inverse = ex_pow_si(c, s->k[0], -1);

    scale(m, s, inverse);
    r.v = 0;
    r.n = s->n;
    r.k[0] = c->one;
    for (int i = 1; i < r.n && calc_tick(c, r.n); i++) {
        r.k[i] = c->zero;
        for (int j = 1; j <= i; j++) {
            expr *w = ex_sub(c, ex_mul(c, q, ex_si(c, j)), ex_si(c, i - j));

            r.k[i] = ex_add(c, r.k[i], ex_expand(c, ex_mul(c, w, ex_mul(c, s->k[j], r.k[i - j]))));
        }
        r.k[i] = ex_mul(c, r.k[i], ex_frac(c, 1, i));
    }
    *s = r;
}

static bool power(struct limit *m, struct series *s, expr *q) {
    struct calc *c = m->c;
    expr *lead, *shift;
    slong v;
    int sign;

    if (!trim(m, s))
        return false;
    if (s->n == 0)
        return give_up(m, "the series is too short");
    lead = s->k[0];
    shift = ex_mul(c, q, ex_si(c, s->v));
    if (!ex_get_si(shift, &v) || labs(v) > 1000)
        return give_up(m, "a power is not a series");
    if (!ex_is_int(q)) {
        if (!sign_of(m, lead, &sign))
            return give_up(m, "cannot decide a sign");
        if (sign < 0)
            return give_up(m, "the expression is not real there");
        if (lead->flags & HAS_SYMBOL)
            return give_up(m, "a root of a logarithm");
    }
    unit_power(m, s, q);
    scale(m, s, ex_pow(c, lead, q));
    s->v = v;
    return !c->failed;
}

/* The constant term goes to *k0; what is left starts at t^1 or later. */
static bool split_constant(struct limit *m, struct series *s, expr **k0) {
    *k0 = m->c->zero;
    if (!trim(m, s))
        return false;
    if (s->v < 0 || (s->n == 0 && s->v <= 0))
        return give_up(m, s->n ? "the argument grows without bound" : "the series is too short");
    if (s->v == 0) {
        *k0 = s->k[0];
        s->k[0] = m->c->zero;
    }
    return true;
}

/* e^s for s = u with no constant term: E' = u'E */
static void exp_series(struct limit *m, struct series *u) {
    struct calc *c = m->c;
    struct series r;

    r.v = 0;
    r.n = (int)(u->v + u->n > m->order ? m->order : u->v + u->n);
    r.k[0] = c->one;
    for (int i = 1; i < r.n && calc_tick(c, r.n); i++) {
        r.k[i] = c->zero;
        for (int j = 1; j <= i; j++)
            r.k[i] =
                ex_add(c, r.k[i],
                       ex_expand(c, ex_mul(c, ex_mul(c, ex_si(c, j), at(m, u, j)), r.k[i - j])));
        r.k[i] = ex_mul(c, r.k[i], ex_frac(c, 1, i));
    }
    *u = r;
}

static bool exp_of(struct limit *m, struct series *s) {
    expr *k0;
    int sign;

    if (!trim(m, s))
        return false;
    if (s->n > 0 && s->v < 0) {
        if (!sign_of(m, s->k[0], &sign))
            return give_up(m, "cannot decide a sign");
        if (sign > 0)
            return give_up(m, "an exponential grows without bound");
        constant(m, m->c->zero, s); /* smaller than any power of t */
        return true;
    }
    if (!split_constant(m, s, &k0))
        return false;
    if (k0->flags & HAS_SYMBOL) { /* e^(a + b·L) = e^a·t^(-b) */
        expr **k;
        slong b;

        if (ex_coefficients(m->c, k0, SLOW, &k) != 1 || !ex_get_si(k[1], &b) || labs(b) > 100)
            return give_up(m, "an exponential of a logarithm");
        exp_series(m, s);
        scale(m, s, ex_pow(m->c, m->c->e, k[0]));
        s->v -= b;
        return true;
    }
    exp_series(m, s);
    scale(m, s, ex_pow(m->c, m->c->e, k0));
    return true;
}

/* ln(k0·t^v·(1 + u)) = ln k0 - v·L + ln(1 + u) */
static bool ln_of(struct limit *m, struct series *s) {
    struct calc *c = m->c;
    expr *lead, *first;
    struct series r;
    int sign;

    if (!trim(m, s))
        return false;
    if (s->n == 0)
        return give_up(m, "the series is too short");
    lead = s->k[0];
    if (!sign_of(m, lead, &sign))
        return give_up(m, "cannot decide a sign");
    if (sign < 0)
        return give_up(m, "the logarithm is not real there");
    if (lead->flags & HAS_SYMBOL)
        return give_up(m, "a logarithm of a logarithm");
    first = ex_sub(c, fn_apply(c, FN_LN, lead), ex_mul(c, ex_si(c, s->v), m->slow));
    scale(m, s, ex_pow_si(c, lead, -1));
    r.v = 0;
    r.n = s->n;
    for (int i = 1; i < r.n && calc_tick(c, r.n); i++) { /* i·r_i = i·u_i - Σ j·r_j·u_(i-j) */
        expr *sum = ex_mul(c, ex_si(c, i), s->k[i]);

        for (int j = 1; j < i; j++)
            sum = ex_sub(c, sum,
                         ex_expand(c, ex_mul(c, ex_mul(c, ex_si(c, j), r.k[j]), s->k[i - j])));
        r.k[i] = ex_mul(c, sum, ex_frac(c, 1, i));
    }
    r.k[0] = first;
    *s = r;
    return !c->failed;
}

/* f(k0 + u) by the Taylor series of f at k0 */
static bool taylor(struct limit *m, enum fn_id fn, struct series *s) {
    struct calc *c = m->c;
    const char *name = "\x01y";
    expr *k0, *f = fn_apply(c, fn, ex_sym(c, name)), *factor = c->one;
    struct series sum, pow;
    struct attempt a;
    slong last;

    if (!split_constant(m, s, &k0))
        return false;
    if (k0->flags & HAS_SYMBOL)
        return give_up(m, "a function of a logarithm");
    last = s->v + s->n > m->order ? m->order : s->v + s->n;
    constant(m, c->zero, &sum);
    constant(m, c->one, &pow);
    a = attempt_begin(c);
    for (int j = 0; j < last; j++) {
        struct series term = pow;

        scale(m, &term, ex_mul(c, factor, ex_subst(c, f, name, k0)));
        add(m, &sum, &term);
        f = calculus_diff(c, f, name);
        factor = ex_mul(c, factor, ex_frac(c, 1, j + 1));
        mul(m, &pow, s);
        if (pow.v >= last || c->failed)
            break;
    }
    if (!attempt_end(c, a))
        return give_up(m, "a function has no series there");
    if (sum.v + sum.n > last)
        sum.n = (int)(last - sum.v);
    *s = sum;
    return sum.n >= 0 || give_up(m, "the series is too short");
}

static bool function(struct limit *m, enum fn_id fn, struct series *s) {
    struct calc *c = m->c;
    struct series copy;
    int sign;
    fmpz_t whole;

    if (fn == FN_LN)
        return ln_of(m, s);
    if (!trim(m, s))
        return false;
    if (fn == FN_ABS || fn == FN_SIGN) {
        if (s->n == 0 || !sign_of(m, s->k[0], &sign))
            return give_up(m, "cannot decide a sign");
        if (fn == FN_SIGN)
            constant(m, ex_si(c, sign), s);
        else if (sign < 0)
            scale(m, s, c->minus_one);
        return true;
    }
    if (fn == FN_FLOOR || fn == FN_CEIL) {
        if (s->v < 0 || s->n == 0)
            return give_up(m, "the integer part of what has no limit");
        copy = *s;
        if (s->v > 0) { /* just above or below 0 */
            if (!sign_of(m, s->k[0], &sign))
                return give_up(m, "cannot decide a sign");
            constant(m, ex_si(c, fn == FN_FLOOR ? (sign < 0 ? -1 : 0) : (sign > 0 ? 1 : 0)), s);
            return true;
        }
        if (s->k[0]->flags & HAS_SYMBOL)
            return give_up(m, "the integer part of what has no limit");
        fmpz_init(whole);
        ball_floor(c, s->k[0], whole);
        copy.k[0] = ex_sub(c, s->k[0], ex_fmpz(c, whole));
        fmpz_clear(whole);
        if (ball_is_zero(c, copy.k[0]) == SURE_YES) {
            expr *base = s->k[0];

            if (!trim(m, &copy))
                return false;
            if (copy.n == 0) /* constant, as far as it is known */
                return give_up(m, "cannot decide the integer part");
            if (!sign_of(m, copy.k[0], &sign))
                return give_up(m, "cannot decide a sign");
            constant(
                m, ex_add(c, base, ex_si(c, fn == FN_FLOOR ? (sign < 0 ? -1 : 0) : (sign > 0))), s);
            return true;
        }
        constant(m, fn_apply(c, fn, s->k[0]), s);
        return !c->failed;
    }
    if (s->n > 0 && s->v < 0) {
        if (!sign_of(m, s->k[0], &sign))
            return give_up(m, "cannot decide a sign");
        if (fn == FN_ERF || fn == FN_TANH) { /* the rest is smaller than any power of t */
            constant(m, ex_si(c, sign), s);
            return true;
        }
        if (fn == FN_ATAN) { /* ±π/2 - atan(1/u) */
            struct series half;

            if (!power(m, s, c->minus_one) || !taylor(m, FN_ATAN, s))
                return false;
            scale(m, s, c->minus_one);
            constant(m, ex_mul(c, c->pi, ex_frac(c, sign, 2)), &half);
            add(m, s, &half);
            return true;
        }
        if (fn == FN_SIN || fn == FN_COS)
            return give_up(m, "the expression goes on oscillating");
    }
    return taylor(m, fn, s);
}

static bool to_series(struct limit *m, expr *x, struct series *s) {
    struct calc *c = m->c;
    struct series t;

    if (!calc_tick(c, 100))
        return give_up(m, "the computation is too long");
    if (!ex_contains(x, SMALL)) {
        constant(m, x, s);
        return true;
    }
    switch ((enum expr_kind)x->kind) {
    case E_SYM:
        constant(m, c->one, s);
        s->v = 1;
        return true;
    case E_FUNC: return to_series(m, x->arg[0], s) && function(m, x->id, s);
    case E_POW:
        if (x->arg[0] == c->e)
            return to_series(m, x->arg[1], s) && exp_of(m, s);
        return to_series(m, x->arg[0], s) && power(m, s, x->arg[1]);
    case E_ADD:
    case E_MUL:
        if (!to_series(m, x->arg[0], s))
            return false;
        for (uint32_t i = 1; i < x->n; i++) {
            if (!to_series(m, x->arg[i], &t))
                return false;
            if (x->kind == E_ADD)
                add(m, s, &t);
            else
                mul(m, s, &t);
        }
        return !c->failed;
    default: return give_up(m, "the expression is not a function of numbers");
    }
}

/* ---- preparation ---- */

/* t^-1·ln 2 - t^-1·ln 3 → t^-1·(ln 2 - ln 3): exponents of one direction look it. */
static expr *one_direction(struct limit *m, expr *g) {
    if (g->kind != E_ADD)
        return g;
    for (slong k = -3; k <= 3; k++) {
        expr *ratio = ex_expand(m->c, ex_mul(m->c, g, ex_pow_si(m->c, m->t, -k)));

        if (!ex_contains(ratio, SMALL))
            return ex_mul(m->c, ratio, ex_pow_si(m->c, m->t, k));
    }
    return g;
}

/* u^v with t in the exponent → e^(v ln u); sinh and cosh in terms of e^. */
static expr *to_exponentials(struct limit *m, expr *x) {
    struct calc *c = m->c;
    expr **arg, *e;

    if (!ex_contains(x, SMALL) || x->n == 0 || !calc_tick(c, 1))
        return x;
    arg = calc_alloc(c, sizeof *arg * x->n);
    for (uint32_t i = 0; i < x->n; i++)
        arg[i] = to_exponentials(m, x->arg[i]);
    switch ((enum expr_kind)x->kind) {
    case E_ADD: return ex_sum(c, arg, x->n);
    case E_MUL:
        x = ex_product(c, arg, x->n); /* powers of e may have met */
        if (x->kind == E_POW && x->arg[0] == c->e)
            x = ex_pow(c, c->e, one_direction(m, x->arg[1]));
        return x;
    case E_POW:
        if (arg[0] != c->e && ex_contains(arg[1], SMALL))
            return ex_pow(c, c->e, one_direction(m, ex_mul(c, arg[1], fn_apply(c, FN_LN, arg[0]))));
        return ex_pow(c, arg[0], arg[0] == c->e ? one_direction(m, arg[1]) : arg[1]);
    default:
        if (x->id == FN_SINH || x->id == FN_COSH) {
            e = ex_pow(c, c->e, arg[0]);
            return ex_mul(c, c->half,
                          x->id == FN_COSH ? ex_add(c, e, ex_pow_si(c, e, -1))
                                           : ex_sub(c, e, ex_pow_si(c, e, -1)));
        }
        return fn_apply(c, x->id, arg[0]);
    }
}

/* A power t^q for which every root in x is a power series. */
static slong root_order(expr *x, slong q) {
    slong d;

    for (uint32_t i = 0; i < x->n; i++)
        q = root_order(x->arg[i], q);
    if (x->kind == E_POW && x->arg[1]->kind == E_NUM && ex_contains(x->arg[0], SMALL) &&
        fmpz_cmp_ui(&x->arg[1]->num->den, 12) <= 0) {
        d = fmpz_get_si(&x->arg[1]->num->den);
        if (q % d && q * d <= 12)
            q = q * d;
    }
    return q;
}

/* The exponents g of the e^g in x that grow without bound. */
static void growing(struct limit *m, expr *x, expr **out, int *n) {
    struct series s;
    struct limit inner = *m;
    int sign;

    if (!ex_contains(x, SMALL))
        return;
    for (uint32_t i = 0; i < x->n; i++)
        growing(m, x->arg[i], out, n);
    if (x->kind != E_POW || x->arg[0] != m->c->e || *n >= 8)
        return;
    inner.reason = NULL;
    if (to_series(&inner, x->arg[1], &s) && trim(&inner, &s) && s.n > 0 && s.v < 0 &&
        sign_of(&inner, s.k[0], &sign) && sign > 0)
        out[(*n)++] = x->arg[1];
}

static bool find_limit(struct limit *m, expr *f, expr **out, int depth);

/* f = W^k·A/C with W = e^(-|g|) → 0 faster than any power: the limit is 0, ±∞ or that of A/C. */
static bool divide_out(struct limit *m, expr *f, expr *g, expr **out, int depth) {
    struct calc *c = m->c;
    expr *w = ex_sym(c, "\x01w"), *num, *den, **kn, **kd, *lead, *direction, *unit;
    expr *more[8];
    struct series s;
    struct ring r;
    fmpq_t q;
    int nn, nd, low_n = 0, low_d = 0, sign, others = 0;

    /* all the exponentials are powers of e^direction; W is that or its inverse, whichever → 0 */
    fmpq_init(q);
    ex_split(c, g, q, &direction);
    fmpq_clear(q);
    if (!to_series(m, direction, &s) || !trim(m, &s) || s.n == 0 || !sign_of(m, s.k[0], &sign))
        return give_up(m, "cannot decide a sign");
    if (!ring_open(&r, c, &f, 1))
        return false;
    unit = ex_pow(c, c->e, direction);
    for (int i = 0; i < r.n; i++)
        if (r.kernel[i].base == c->e && ex_compare(r.kernel[i].direction, direction) == 0)
            unit = ex_pow(c, c->e, ex_mul(c, direction, ex_frac(c, 1, r.kernel[i].order)));
    ring_close(&r);
    if (!rat_num_den(c, f, &num, &den))
        return false;
    lead = sign > 0 ? ex_pow_si(c, w, -1) : w;
    num = calculus_replace_power(c, num, unit, lead);
    den = calculus_replace_power(c, den, unit, lead);
    if (!rat_num_den(c, ex_div(c, num, den), &num, &den))
        return false;
    nn = ex_coefficients(c, num, "\x01w", &kn);
    nd = ex_coefficients(c, den, "\x01w", &kd);
    if (nn < 0 || nd < 0)
        return give_up(m, "several exponentials");
    while (low_n < nn && is_zero(m, kn[low_n]) == SURE_YES)
        low_n++;
    while (low_d < nd && is_zero(m, kd[low_d]) == SURE_YES)
        low_d++;
    lead = ex_div(c, kn[low_n], kd[low_d]);
    if (low_n == low_d)
        return find_limit(m, lead, out, depth + 1);
    growing(m, lead, more, &others); /* only if A/C is no exponential itself */
    if (others)
        return give_up(m, "several exponentials");
    if (low_n > low_d) {
        *out = c->zero;
        return !c->failed;
    }
    if (!to_series(m, lead, &s) || !trim(m, &s) || s.n == 0 || !sign_of(m, s.k[0], &sign))
        return give_up(m, "cannot decide a sign");
    *out = ex_mul(c, ex_si(c, sign), c->inf);
    return !c->failed;
}

static bool find_limit(struct limit *m, expr *f, expr **out, int depth) {
    struct calc *c = m->c;
    struct series s;
    expr *exponent[8], *num, *den, **k;
    int n = 0, sign, nn, nd;

    if (depth > 4)
        return give_up(m, "the expression is too complicated");
    growing(m, f, exponent, &n);
    for (int i = 0; i < n; i++) { /* one direction: all are rational multiples of the first */
        expr *ratio = rat_together(c, ex_div(c, exponent[i], exponent[0]));

        if (ratio->kind != E_NUM)
            return give_up(m, "several exponentials of different growth");
    }
    if (n)
        return divide_out(m, f, exponent[0], out, depth);
    if (!to_series(m, f, &s) || !trim(m, &s))
        return false;
    if (s.v > 0) {
        *out = c->zero;
        return true;
    }
    if (s.n == 0)
        return give_up(m, "the series is too short");
    if (s.v < 0) {
        if (!sign_of(m, s.k[0], &sign))
            return give_up(m, "cannot decide a sign");
        *out = ex_mul(c, ex_si(c, sign), c->inf);
        return true;
    }
    if (!(s.k[0]->flags & HAS_SYMBOL)) {
        *out = s.k[0];
        return true;
    }
    if (!rat_num_den(c, s.k[0], &num, &den)) /* a rational function of L → ∞ */
        return false;
    nn = ex_coefficients(c, num, SLOW, &k);
    *out = nn >= 0 ? k[nn] : c->zero;
    nd = ex_coefficients(c, den, SLOW, &k);
    if (nn < 0 || nd < 0)
        return give_up(m, "the expression is too complicated");
    *out = nn < nd ? c->zero : ex_div(c, *out, k[nd]);
    if (nn > nd) {
        if (!sign_of(m, *out, &sign))
            return give_up(m, "cannot decide a sign");
        *out = ex_mul(c, ex_si(c, sign), c->inf);
    }
    return !c->failed;
}

/* x → at from one side */
static expr *one_sided(struct calc *c, expr *f, const char *name, expr *point, int side,
                       const char **reason) {
    static const int orders[] = {4, 10, MAX_ORDER};
    expr *t, *x, *g, *out = NULL;

    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++) {
        struct limit m = {c, orders[i], ex_sym(c, SMALL), ex_sym(c, SLOW), NULL};
        struct attempt a = attempt_begin(c);
        slong q;

        t = m.t;
        x = point == c->inf ? ex_pow_si(c, t, -1)
            : point->kind == E_MUL && point->arg[point->n - 1] == c->inf
                ? ex_neg(c, ex_pow_si(c, t, -1))
                : ex_add(c, point, ex_mul(c, ex_si(c, side), t));
        g = ex_subst(c, f, name, x);
        q = root_order(g, 1);
        if (q > 1)
            g = ex_subst(c, f, name, ex_subst(c, x, SMALL, ex_pow_si(c, t, q)));
        g = to_exponentials(&m, g);
        if (!find_limit(&m, g, &out, 0))
            out = NULL;
        *reason = m.reason ? m.reason : "it could not be decided";
        if (!attempt_end(c, a))
            out = NULL;
        if (out || c->failed)
            break;
    }
    return out;
}

expr *calculus_limit(struct calc *c, expr *f, const char *name, expr *point, int side,
                     const char **reason) {
    expr *right, *left;
    bool infinite = point->flags & HAS_FUNC && (point == c->inf || point->kind == E_MUL);

    *reason = "it could not be decided";
    if (infinite || side > 0)
        return one_sided(c, f, name, point, 1, reason);
    if (side < 0)
        return one_sided(c, f, name, point, -1, reason);
    right = one_sided(c, f, name, point, 1, reason);
    if (!right)
        return NULL;
    left = one_sided(c, f, name, point, -1, reason);
    if (!left)
        return NULL;
    if (ex_compare(left, right) != 0 &&
        ((left->flags | right->flags) & HAS_SYMBOL || left == c->inf || right == c->inf ||
         ball_is_zero(c, ex_sub(c, left, right)) != SURE_YES)) {
        *reason = "the limits from the two sides differ";
        return NULL;
    }
    return right;
}
