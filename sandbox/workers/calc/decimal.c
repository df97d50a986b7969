/* decimal.c: decimals with proven digits.
 *
 * A rational is rounded exactly, half to even. A real is enclosed in a ball, and its decimal is
 * printed when both ends of the ball round to the same digits; otherwise the precision is raised.
 */
#include <stdlib.h>
#include <string.h>

#include "calc_int.h"

/* |x| = m · 10^(e - digits + 1) rounded, with 10^(digits-1) <= m < 10^digits. */
void decimal_round_fmpq(const fmpq_t x, int digits, fmpz_t m, slong *exponent, bool *exact) {
    fmpz_t num, den, ten, r, limit;
    slong e;
    int order;

    *exact = true;
    *exponent = 0;
    if (fmpq_is_zero(x)) {
        fmpz_zero(m);
        return;
    }
    fmpz_init(num);
    fmpz_init(den);
    fmpz_init(ten);
    fmpz_init(r);
    fmpz_init(limit);
    e = (slong)fmpz_sizeinbase(fmpq_numref(x), 10) - (slong)fmpz_sizeinbase(fmpq_denref(x), 10);
    for (e++;; e--) { /* the estimate is at most one too small or two too large: go down to it */
        slong shift = digits - 1 - e;

        fmpz_abs(num, fmpq_numref(x));
        fmpz_set(den, fmpq_denref(x));
        fmpz_set_ui(ten, 10);
        fmpz_pow_ui(ten, ten, (ulong)labs(shift));
        if (shift >= 0)
            fmpz_mul(num, num, ten);
        else
            fmpz_mul(den, den, ten);
        fmpz_fdiv_qr(m, r, num, den);
        fmpz_set_ui(limit, 10);
        fmpz_pow_ui(limit, limit, (ulong)digits - 1);
        if (fmpz_cmp(m, limit) >= 0)
            break;
    }
    *exact = fmpz_is_zero(r);
    fmpz_mul_ui(r, r, 2);
    order = fmpz_cmp(r, den);
    if (order > 0 || (order == 0 && fmpz_is_odd(m)))
        fmpz_add_ui(m, m, 1);
    fmpz_mul_ui(limit, limit, 10);
    if (fmpz_cmp(m, limit) >= 0) {
        fmpz_divexact_ui(m, m, 10);
        e++;
    }
    *exponent = e;
    fmpz_clear(num);
    fmpz_clear(den);
    fmpz_clear(ten);
    fmpz_clear(r);
    fmpz_clear(limit);
}

static void put_decimal(struct str *b, bool negative, const fmpz_t m, slong e) {
    struct str s;
    slong n;

    if (fmpz_is_zero(m)) {
        str_put(b, "0");
        return;
    }
    str_init(&s, b->c);
    str_fmpz(&s, m);
    n = (slong)s.n;
    while (n > 1 && s.s[n - 1] == '0')
        n--;
    if (negative)
        str_put(b, "-");
    if (e >= 15 || e < -6) {
        str_putn(b, s.s, 1);
        if (n > 1) {
            str_put(b, ".");
            str_putn(b, s.s + 1, (size_t)n - 1);
        }
        str_fmt(b, "e%ld", (long)e);
    } else if (e < 0) {
        str_put(b, "0.");
        for (slong i = e + 1; i < 0; i++)
            str_put(b, "0");
        str_putn(b, s.s, (size_t)n);
    } else {
        for (slong i = 0; i <= e; i++)
            str_putn(b, i < n ? s.s + i : "0", 1);
        if (n > e + 1) {
            str_put(b, ".");
            str_putn(b, s.s + e + 1, (size_t)(n - e - 1));
        }
    }
}

bool decimal_of_fmpq(struct str *b, const fmpq_t x, int digits) {
    fmpz_t m;
    slong e;
    bool exact;

    fmpz_init(m);
    decimal_round_fmpq(x, digits, m, &e, &exact);
    put_decimal(b, fmpq_sgn(x) < 0, m, e);
    fmpz_clear(m);
    return exact;
}

static bool round_arf(const arf_t x, int digits, fmpz_t m, slong *e) {
    fmpq_t q;
    bool exact;

    fmpq_init(q);
    arf_get_fmpq(q, x);
    decimal_round_fmpq(q, digits, m, e, &exact);
    fmpq_clear(q);
    return true;
}

static bool out_of_reach(const arb_t x) {
    return !arb_is_finite(x) || arf_cmpabs_2exp_si(arb_midref(x), CALC_MAX_BITS) > 0 ||
           (!arf_is_zero(arb_midref(x)) && arf_cmpabs_2exp_si(arb_midref(x), -CALC_MAX_BITS) < 0);
}

enum ball_text { BALL_AGAIN, BALL_DONE, BALL_ZERO, BALL_LARGE };

/* Prints the real ball x when its digits are certain. */
static enum ball_text put_ball(struct str *b, const arb_t x, int digits, bool *negative,
                               slong *exponent, bool absolute) {
    arf_t low, high;
    fmpz_t m1, m2;
    slong e1, e2;
    enum ball_text result = BALL_AGAIN;

    if (arb_is_zero(x))
        return BALL_ZERO;
    if (!arb_is_finite(x) || arb_contains_zero(x))
        return BALL_AGAIN;
    if (out_of_reach(x))
        return BALL_LARGE;
    arf_init(low);
    arf_init(high);
    fmpz_init(m1);
    fmpz_init(m2);
    arb_get_lbound_arf(low, x, ARF_PREC_EXACT);
    arb_get_ubound_arf(high, x, ARF_PREC_EXACT);
    round_arf(low, digits, m1, &e1);
    round_arf(high, digits, m2, &e2);
    if (e1 == e2 && fmpz_equal(m1, m2)) {
        *negative = arf_sgn(high) < 0;
        *exponent = e1;
        put_decimal(b, *negative && !absolute, m1, e1);
        result = BALL_DONE;
    }
    arf_clear(low);
    arf_clear(high);
    fmpz_clear(m1);
    fmpz_clear(m2);
    return result;
}

static slong worse(slong a, slong b) {
    return a > b ? a : b;
}

/* Whether a part of x that looks like zero is zero. */
static bool part_is_zero(struct calc *c, expr *x, bool imaginary) {
    expr *re, *im;

    if (!fn_parts(c, x, &re, &im))
        return false;
    return ball_is_zero(c, imaginary ? im : re) == SURE_YES;
}

bool decimal_of(struct calc *c, struct str *b, expr *x, int digits, struct str *bound) {
    acb_t v;
    slong prec = digits * 10 / 3 + 40;
    bool done = false, zero_re = false, zero_im = false;

    if (x->kind == E_NUM) {
        fmpz_t m;
        slong e;
        bool exact = decimal_of_fmpq(b, x->num, digits);

        if (!exact && bound) {
            fmpz_init(m);
            decimal_round_fmpq(x->num, digits, m, &e, &exact);
            str_fmt(bound, "5e%ld", (long)(e - digits));
            fmpz_clear(m);
            exact = false;
        }
        return exact;
    }
    acb_init(v);
    for (; prec <= CALC_MAX_PRECISION && !done && !c->failed; prec *= 2) {
        struct str re, im;
        bool n1 = false, n2 = false;
        slong e1 = -CALC_MAX_BITS, e2 = -CALC_MAX_BITS;
        enum ball_text t1, t2;

        str_init(&re, c);
        str_init(&im, c);
        ball_eval(c, v, x, prec);
        if (zero_re)
            arb_zero(acb_realref(v));
        if (zero_im)
            arb_zero(acb_imagref(v));
        t1 = put_ball(&re, acb_realref(v), digits, &n1, &e1, false);
        t2 = put_ball(&im, acb_imagref(v), digits, &n2, &e2, true);
        if (t1 == BALL_LARGE || t2 == BALL_LARGE) {
            calc_fail(c, -1,
                      arf_cmpabs_2exp_si(arb_midref(acb_realref(v)), 0) > 0
                          ? "the result is too large"
                          : "the result is too small");
            break;
        }
        if (prec > 400) {
            if (t1 == BALL_AGAIN && !zero_re && arb_contains_zero(acb_realref(v)))
                zero_re = part_is_zero(c, x, false);
            if (t2 == BALL_AGAIN && !zero_im && arb_contains_zero(acb_imagref(v)))
                zero_im = part_is_zero(c, x, true);
        }
        if (t1 == BALL_AGAIN || t2 == BALL_AGAIN)
            continue;
        done = true;
        if (t1 == BALL_DONE || t2 == BALL_ZERO)
            str_put(b, t1 == BALL_DONE ? re.s : "0");
        if (t2 == BALL_DONE) {
            if (t1 == BALL_DONE)
                str_put(b, n2 ? " - " : " + ");
            else if (n2)
                str_put(b, "-");
            if (strcmp(im.s, "1") != 0)
                str_put(b, im.s);
            str_put(b, "i");
        }
        if (bound)
            str_fmt(bound, "5e%ld", (long)(worse(e1, e2) - digits));
    }
    if (!done && !c->failed) {
        if (acb_is_finite(v) && acb_contains_zero(v) &&
            mag_cmp_2exp_si(arb_radref(acb_realref(v)), -3000) < 0 &&
            mag_cmp_2exp_si(arb_radref(acb_imagref(v)), -3000) < 0) {
            str_put(b, "0"); /* zero as far as can be seen */
            if (bound)
                str_put(bound, "1e-900");
        } else {
            calc_fail(c, -1, "the value could not be computed to %d certain digits", digits);
        }
    }
    acb_clear(v);
    return false;
}

bool decimal_of_acb(struct str *b, const acb_t x, int digits) {
    struct str re, im;
    bool n1 = false, n2 = false;
    slong e;
    enum ball_text t1, t2;

    str_init(&re, b->c);
    str_init(&im, b->c);
    t1 = put_ball(&re, acb_realref(x), digits, &n1, &e, false);
    t2 = put_ball(&im, acb_imagref(x), digits, &n2, &e, true);
    if ((t1 != BALL_DONE && t1 != BALL_ZERO) || (t2 != BALL_DONE && t2 != BALL_ZERO))
        return false;
    if (t1 == BALL_DONE || t2 == BALL_ZERO)
        str_put(b, t1 == BALL_DONE ? re.s : "0");
    if (t2 == BALL_DONE) {
        if (t1 == BALL_DONE)
            str_put(b, n2 ? " - " : " + ");
        else if (n2)
            str_put(b, "-");
        if (strcmp(im.s, "1") != 0)
            str_put(b, im.s);
        str_put(b, "i");
    }
    return true;
}
