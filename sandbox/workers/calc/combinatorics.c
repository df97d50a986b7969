/* combinatorics.c: functions of integers: counting, modular arithmetic, divisors, number bases,
 * repeating decimals. */
#include <stdlib.h>
#include <string.h>

#include <flint/arith.h>

#include "functions.h"

#define RUN(name)                                                                                  \
    struct value name(struct calc *c, const struct ast *call, struct value *arg, int n)
#define MAX_LISTED 4000 /* bytes of a list */

static bool two(struct calc *c, struct value *arg, const char *what, fmpz_t a, fmpz_t b) {
    return arg_fmpz(c, arg, what, a) && arg_fmpz(c, arg + 1, what, b);
}

static struct value from_fmpz(struct calc *c, fmpz_t x) {
    expr *r = ex_fmpz(c, x);

    fmpz_clear(x);
    return value_expr(r);
}

/* ---- counting ---- */

RUN(run_binomial) {
    fmpz_t a, b, r;

    fmpz_init(a);
    fmpz_init(b);
    fmpz_init(r);
    if (two(c, arg, "binomial", a, b)) {
        if (fmpz_sgn(a) < 0)
            calc_fail(c, -1, "binomial needs integers from 0");
        else if (fmpz_sgn(b) < 0 || fmpz_cmp(b, a) > 0)
            fmpz_zero(r);
        else {
            fmpz_sub(r, a, b);
            if (fmpz_cmp(r, b) < 0)
                fmpz_set(b, r); /* the smaller of k and n - k */
            /* C(n, k) < (e·n/k)^k */
            if (!fmpz_abs_fits_ui(a) || fmpz_cmp_ui(b, 100000) > 0 ||
                fmpz_get_d(b) * (2 + log2(fmpz_get_d(a) / (fmpz_get_d(b) + 1) + 1)) > CALC_MAX_BITS)
                calc_too_large(c, fmpz_get_d(b) * 0.30103);
            else
                fmpz_bin_uiui(r, fmpz_get_ui(a), fmpz_get_ui(b));
        }
    }
    fmpz_clear(a);
    fmpz_clear(b);
    return from_fmpz(c, r);
}

RUN(run_permutations) {
    fmpz_t a, b, r;

    fmpz_init(a);
    fmpz_init(b);
    fmpz_init(r);
    if (two(c, arg, call->name, a, b)) {
        if (fmpz_sgn(a) < 0 || fmpz_sgn(b) < 0)
            calc_fail(c, -1, "%s needs integers from 0", call->name);
        else if (fmpz_cmp(b, a) > 0)
            fmpz_zero(r);
        else if (!fmpz_abs_fits_ui(b) || fmpz_get_d(b) * (double)fmpz_bits(a) > CALC_MAX_BITS)
            calc_too_large(c, fmpz_get_d(b) * (double)fmpz_bits(a) * 0.30103);
        else {
            fmpz_one(r);
            for (ulong k = fmpz_get_ui(b); k > 0 && calc_tick(c, 10); k--) {
                fmpz_mul(r, r, a);
                fmpz_sub_ui(a, a, 1);
            }
        }
    }
    fmpz_clear(a);
    fmpz_clear(b);
    return from_fmpz(c, r);
}

RUN(run_fibonacci) {
    fmpz_t r;
    slong k = 0;
    expr *x = value_number(c, arg);

    fmpz_init(r);
    if (!ex_get_si(x, &k) || k < 0)
        calc_fail(c, -1, "fibonacci needs an integer from 0");
    else if (k > 1000000)
        calc_too_large(c, (double)k * 0.209);
    else
        fmpz_fib_ui(r, (ulong)k);
    return from_fmpz(c, r);
}

/* n!! */
expr *calc_double_factorial(struct calc *c, expr *x) {
    slong k = 0;
    fmpz_t r;
    expr *result;

    if (!ex_get_si(x, &k) || k < 0 || k > 100000) {
        calc_fail(c, -1, "a double factorial needs an integer from 0 to 100000");
        return c->zero;
    }
    fmpz_init_set_ui(r, 1);
    for (; k > 1 && calc_tick(c, 1 + (long)fmpz_bits(r) / 1000); k -= 2)
        fmpz_mul_ui(r, r, (ulong)k);
    result = ex_fmpz(c, r);
    fmpz_clear(r);
    return result;
}

/* ---- modular arithmetic ---- */

/* base^e mod m without the power itself; e may be negative when base has an inverse */
expr *calc_powmod(struct calc *c, const fmpz_t base, const fmpz_t e, const fmpz_t m) {
    fmpz_t r, b;
    expr *result;

    fmpz_init(r);
    fmpz_init_set(b, base);
    if (fmpz_sgn(m) <= 0)
        calc_fail(c, -1, fmpz_is_zero(m) ? "division by zero" : "the modulus must be positive");
    else if (fmpz_bits(m) > 20000 || fmpz_bits(e) > 20000)
        calc_fail(c, -1, "the numbers are too large for a modular power");
    else if (fmpz_is_one(m))
        fmpz_zero(r);
    else {
        fmpz_mod(b, b, m);
        if (fmpz_sgn(e) < 0 && !fmpz_invmod(b, b, m)) {
            calc_fail(c, -1, "there is no inverse: the base and the modulus have a common divisor");
        } else {
            fmpz_t size;

            fmpz_init(size);
            fmpz_abs(size, e);
            fmpz_powm(r, b, size, m);
            fmpz_clear(size);
        }
    }
    result = ex_fmpz(c, r);
    fmpz_clear(r);
    fmpz_clear(b);
    return result;
}

RUN(run_powmod) {
    fmpz_t a, b, m;
    expr *r = c->zero;

    fmpz_init(a);
    fmpz_init(b);
    fmpz_init(m);
    if (two(c, arg, "powmod", a, b) && arg_fmpz(c, arg + 2, "powmod", m))
        r = calc_powmod(c, a, b, m);
    fmpz_clear(a);
    fmpz_clear(b);
    fmpz_clear(m);
    return value_expr(r);
}

RUN(run_modinv) {
    fmpz_t a, m, minus;
    expr *r = c->zero;

    fmpz_init(a);
    fmpz_init(m);
    fmpz_init_set_si(minus, -1);
    if (two(c, arg, "modinv", a, m))
        r = calc_powmod(c, a, minus, m);
    fmpz_clear(a);
    fmpz_clear(m);
    fmpz_clear(minus);
    return value_expr(r);
}

/* crt([r1, m1], [r2, m2], …) */
RUN(run_crt) {
    fmpz_t r, m, a, b, g, u, v;
    expr *result;

    fmpz_init(r);
    fmpz_init_set_ui(m, 1);
    fmpz_init(a);
    fmpz_init(b);
    fmpz_init(g);
    fmpz_init(u);
    fmpz_init(v);
    for (int i = 0; i < n && !c->failed; i++) {
        if (arg[i].kind != V_LIST || arg[i].n != 2) {
            calc_fail(c, -1, "crt takes pairs: crt([remainder, modulus], …)");
            break;
        }
        if (!two(c, arg[i].item, "crt", a, b))
            break;
        if (fmpz_sgn(b) <= 0 || fmpz_bits(m) + fmpz_bits(b) > 100000) {
            calc_fail(c, -1, "crt: the moduli must be positive and not too large");
            break;
        }
        fmpz_xgcd(g, u, v, m, b); /* g = um + vb */
        fmpz_sub(a, a, r);
        if (!fmpz_divisible(a, g)) {
            calc_fail(c, -1, "the congruences have no common solution");
            break;
        }
        fmpz_divexact(a, a, g);
        fmpz_mul(a, a, u);
        fmpz_mul(a, a, m);
        fmpz_add(r, r, a);
        fmpz_divexact(b, b, g);
        fmpz_mul(m, m, b);
        fmpz_mod(r, r, m);
    }
    result = ex_fmpz(c, r);
    fmpz_clear(r);
    fmpz_clear(m);
    fmpz_clear(a);
    fmpz_clear(b);
    fmpz_clear(g);
    fmpz_clear(u);
    fmpz_clear(v);
    return value_expr(result);
}

/* ---- divisors ---- */

/* From the primes of |n|: the product over prime powers of f. */
static bool over_primes(struct calc *c, struct value *arg, const char *what, fmpz_t out,
                        void (*f)(fmpz_t out, const fmpz_t p, slong e)) {
    fmpz_t x, t;
    fmpz *list;
    slong count;

    fmpz_init(x);
    fmpz_init(t);
    fmpz_one(out);
    if (arg_fmpz(c, arg, what, x)) {
        if (fmpz_sgn(x) <= 0) {
            calc_fail(c, -1, "%s needs an integer from 1", what);
        } else if (!fmpz_is_one(x)) {
            list = num_prime_list(c, x, &count);
            for (slong i = 0, j; i < count; i = j) {
                for (j = i; j < count && fmpz_equal(list + i, list + j); j++)
                    ;
                f(t, list + i, j - i);
                fmpz_mul(out, out, t);
            }
            _fmpz_vec_clear(list, count + 1);
        }
    }
    fmpz_clear(x);
    fmpz_clear(t);
    return !c->failed;
}

static void totient_part(fmpz_t out, const fmpz_t p, slong e) { /* p^(e-1)·(p - 1) */
    fmpz_t t;

    fmpz_init(t);
    fmpz_sub_ui(t, p, 1);
    fmpz_pow_ui(out, p, (ulong)e - 1);
    fmpz_mul(out, out, t);
    fmpz_clear(t);
}

static void count_part(fmpz_t out, const fmpz_t p, slong e) {
    fmpz_set_si(out, e + 1);
}

static void sum_part(fmpz_t out, const fmpz_t p, slong e) { /* 1 + p + … + p^e */
    fmpz_one(out);
    for (slong i = 0; i < e; i++) {
        fmpz_mul(out, out, p);
        fmpz_add_ui(out, out, 1);
    }
}

RUN(run_totient) {
    fmpz_t r;

    fmpz_init(r);
    over_primes(c, arg, call->name, r, totient_part);
    return from_fmpz(c, r);
}

RUN(run_numdivisors) {
    fmpz_t r;

    fmpz_init(r);
    over_primes(c, arg, call->name, r, count_part);
    return from_fmpz(c, r);
}

RUN(run_sumdivisors) {
    fmpz_t r;

    fmpz_init(r);
    over_primes(c, arg, call->name, r, sum_part);
    return from_fmpz(c, r);
}

static int by_size(const void *a, const void *b) {
    return fmpz_cmp((const fmpz *)a, (const fmpz *)b);
}

RUN(run_divisors) {
    fmpz_t x;
    fmpz *list, *d;
    slong count, k = 1;
    struct str s;

    str_init(&s, c);
    fmpz_init(x);
    if (arg_fmpz(c, arg, "divisors", x)) {
        fmpz_abs(x, x);
        if (fmpz_is_zero(x)) {
            calc_fail(c, -1, "every integer divides 0");
        } else {
            list = num_prime_list(c, x, &count);
            d = _fmpz_vec_init(5000);
            fmpz_one(d);
            for (slong i = 0, j; i < count && !c->failed; i = j) {
                slong before = k;

                for (j = i; j < count && fmpz_equal(list + i, list + j); j++)
                    ;
                if (before * (j - i + 1) > 5000) {
                    calc_fail(c, -1, "there are too many divisors to list");
                    break;
                }
                for (slong e = 0; e < j - i; e++)
                    for (slong m = 0; m < before; m++, k++)
                        fmpz_mul(d + k, d + k - before, list + i);
            }
            qsort(d, (size_t)k, sizeof *d, by_size);
            for (slong i = 0; i < k && !c->failed; i++) {
                str_put(&s, i ? ", " : "");
                str_fmpz(&s, d + i);
                if (s.n > MAX_LISTED)
                    calc_fail(c, -1, "there are too many divisors to list");
            }
            _fmpz_vec_clear(d, 5000);
            _fmpz_vec_clear(list, count + 1);
        }
    }
    fmpz_clear(x);
    return value_text(s.s);
}

RUN(run_prevprime) {
    fmpz_t x;

    fmpz_init(x);
    if (arg_fmpz(c, arg, "prevprime", x)) {
        if (fmpz_cmp_ui(x, 2) <= 0)
            calc_fail(c, -1, "there is no prime below that");
        else if (fmpz_bits(x) > 400)
            calc_fail(c, -1, "the number is too large to prove that it is prime");
        else
            do
                fmpz_sub_ui(x, x, 1);
            while (!num_is_prime(c, x) && calc_tick(c, 1000));
    }
    return from_fmpz(c, x);
}

RUN(run_issquare) {
    fmpz_t x;
    bool square = false;

    fmpz_init(x);
    if (arg_fmpz(c, arg, call->name, x))
        square = fmpz_is_square(x);
    fmpz_clear(x);
    return value_bool(square);
}

RUN(run_digitsum) {
    fmpz_t x;
    char *text;
    slong sum = 0;

    fmpz_init(x);
    if (arg_fmpz(c, arg, "digitsum", x)) {
        text = calc_alloc(c, fmpz_sizeinbase(x, 10) + 3);
        fmpz_get_str(text, 10, x);
        for (; *text; text++)
            sum += *text == '-' ? 0 : *text - '0';
    }
    fmpz_clear(x);
    return value_expr(ex_si(c, sum));
}

/* ---- number bases ---- */

/* x in the base, with its prefix where it has one; a fraction ends or repeats as it may. */
struct value calc_in_base(struct calc *c, expr *x, slong base) {
    static const char digit[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    struct str s;
    fmpz_t whole, rest;
    char *text;

    str_init(&s, c);
    if (!ex_is_num(x) || base < 2 || base > 36) {
        calc_fail(c, -1,
                  ex_is_num(x) ? "the base must be from 2 to 36"
                               : "a number in a base must be rational");
        return value_text("");
    }
    if ((double)fmpz_bits(&x->num->num) > CALC_MAX_PRINT_DIGITS * 3.4) {
        calc_too_large(c, (double)fmpz_bits(&x->num->num) * 0.30103);
        return value_text("");
    }
    fmpz_init(whole);
    fmpz_init(rest);
    if (fmpq_sgn(x->num) < 0)
        str_put(&s, "-");
    str_put(&s, base == 16 ? "0x" : base == 2 ? "0b" : base == 8 ? "0o" : "");
    fmpz_abs(rest, &x->num->num);
    fmpz_fdiv_qr(whole, rest, rest, &x->num->den);
    text = calc_alloc(c, fmpz_sizeinbase(whole, (int)base) + 3);
    fmpz_get_str(text, (int)base, whole);
    str_put(&s, text);
    if (!fmpz_is_zero(rest)) {
        str_put(&s, ".");
        for (int i = 0; !fmpz_is_zero(rest); i++) {
            if (i == 60) {
                str_put(&s, "...");
                break;
            }
            fmpz_mul_si(rest, rest, base);
            fmpz_fdiv_qr(whole, rest, rest, &x->num->den);
            str_putn(&s, &digit[fmpz_get_si(whole)], 1);
        }
    }
    fmpz_clear(whole);
    fmpz_clear(rest);
    return value_text(s.s);
}

RUN(run_base) {
    slong base = strcmp(call->name, "hex") == 0 ? 16 : strcmp(call->name, "oct") == 0 ? 8 : 2;

    if (n > 1 && !ex_get_si(value_number(c, arg + 1), &base))
        base = 0;
    return calc_in_base(c, value_number(c, arg), base);
}

/* frombase(1011, 2): the decimal digits are read in the base */
RUN(run_frombase) {
    fmpz_t x, r;
    slong base = 0;
    char *text;

    fmpz_init(x);
    fmpz_init(r);
    if (arg_fmpz(c, arg, "frombase", x)) {
        if (!ex_get_si(value_number(c, arg + 1), &base) || base < 2 || base > 10)
            calc_fail(c, -1, "frombase: the base must be from 2 to 10 (write 0x1f for base 16)");
        text = calc_alloc(c, fmpz_sizeinbase(x, 10) + 3);
        fmpz_get_str(text, 10, x);
        for (const char *p = text; *p && !c->failed; p++)
            if (*p != '-' && *p - '0' >= base)
                calc_fail(c, -1, "frombase: %c is no digit in base %ld", *p, (long)base);
        if (!c->failed)
            fmpz_set_str(r, text, (int)base);
    }
    fmpz_clear(x);
    return from_fmpz(c, r);
}

/* ---- decimals ---- */

/* 1/7 → 0.(142857) */
RUN(run_repeating) {
    struct str s;
    fmpq_t x;
    fmpz_t whole, rest, den, t;
    slong before = 0, period = 0;

    str_init(&s, c);
    fmpq_init(x);
    fmpz_init(whole);
    fmpz_init(rest);
    fmpz_init(den);
    fmpz_init(t);
    if (arg_fmpq(c, arg, "repeating", x)) {
        slong twos = 0, fives = 0;

        fmpz_set(den, fmpq_denref(x));
        while (fmpz_fdiv_ui(den, 2) == 0) {
            fmpz_divexact_ui(den, den, 2);
            twos++;
        }
        while (fmpz_fdiv_ui(den, 5) == 0) {
            fmpz_divexact_ui(den, den, 5);
            fives++;
        }
        before = twos > fives ? twos : fives;
        if (!fmpz_is_one(den)) { /* the order of 10 */
            fmpz_set_ui(t, 1);
            do {
                fmpz_mul_ui(t, t, 10);
                fmpz_mod(t, t, den);
                period++;
            } while (!fmpz_is_one(t) && period <= CALC_MAX_PRINT_DIGITS);
        }
        if (period > CALC_MAX_PRINT_DIGITS || before > CALC_MAX_PRINT_DIGITS)
            calc_fail(c, -1, "the period has more than %d digits", CALC_MAX_PRINT_DIGITS);
    }
    if (!c->failed) {
        str_put(&s, fmpq_sgn(x) < 0 ? "-" : "");
        fmpz_abs(rest, fmpq_numref(x));
        fmpz_fdiv_qr(whole, rest, rest, fmpq_denref(x));
        str_fmpz(&s, whole);
        str_put(&s, before + period ? "." : "");
        for (slong i = 0; i < before + period; i++) {
            if (i == before)
                str_put(&s, "(");
            fmpz_mul_ui(rest, rest, 10);
            fmpz_fdiv_qr(whole, rest, rest, fmpq_denref(x));
            str_fmpz(&s, whole);
        }
        str_put(&s, period ? ")" : "");
    }
    fmpq_clear(x);
    fmpz_clear(whole);
    fmpz_clear(rest);
    fmpz_clear(den);
    fmpz_clear(t);
    return value_text(s.s);
}

/* 7/3 → 2 1/3 */
RUN(run_mixed) {
    struct str s;
    fmpq_t x;
    fmpz_t whole, rest;

    str_init(&s, c);
    fmpq_init(x);
    fmpz_init(whole);
    fmpz_init(rest);
    if (arg_fmpq(c, arg, "mixed", x)) {
        str_put(&s, fmpq_sgn(x) < 0 ? "-" : "");
        fmpz_abs(rest, fmpq_numref(x));
        fmpz_fdiv_qr(whole, rest, rest, fmpq_denref(x));
        if (!fmpz_is_zero(whole) || fmpz_is_zero(rest))
            str_fmpz(&s, whole);
        if (!fmpz_is_zero(rest)) {
            str_put(&s, fmpz_is_zero(whole) ? "" : " ");
            str_fmpz(&s, rest);
            str_put(&s, "/");
            str_fmpz(&s, fmpq_denref(x));
        }
    }
    fmpq_clear(x);
    fmpz_clear(whole);
    fmpz_clear(rest);
    return value_text(s.s);
}

/* decimal(x, digits): so many significant digits */
RUN(run_decimal) {
    slong digits = c->digits;
    struct str s;
    expr *x = value_number(c, arg);
    bool exact;
    size_t start;

    if (n > 1 &&
        (!ex_get_si(value_number(c, arg + 1), &digits) || digits < 1 || digits > CALC_MAX_DIGITS))
        calc_fail(c, -1, "decimal: from 1 to %d digits", CALC_MAX_DIGITS);
    if (x->flags & HAS_SYMBOL)
        calc_fail(c, -1, "decimal needs a number");
    str_init(&s, c);
    str_put(&s, "≈ ");
    start = s.n;
    if (c->failed)
        return value_text("");
    exact = decimal_of(c, &s, x, (int)digits, NULL);
    return (struct value){.kind = V_TEXT, .text = exact ? s.s + start : s.s, .approximate = !exact};
}
