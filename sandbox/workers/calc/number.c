/* number.c: integers: primes, factors, divisors. */
#include <stdlib.h>
#include <string.h>

#include <flint/ulong_extras.h>

#include "functions.h"
#include "rational.h"

#define MAX_PRIME_BITS 400 /* a proof of primality takes well under a second */
#define MAX_LISTED 4000    /* bytes of a list of primes */
#define MAX_PRIMES_SPAN 200000

static bool has_variable(struct value *v, int n) {
    for (int i = 0; i < n; i++)
        if (v[i].kind == V_EXPR && v[i].x->flags & HAS_SYMBOL)
            return true;
    return false;
}

static struct value of_polynomials(struct calc *c, struct value *v, int n, bool lcm) {
    expr *g = value_number(c, v);

    for (int i = 1; i < n && !c->failed; i++)
        g = rat_gcd(c, g, value_number(c, v + i), lcm);
    return (struct value){.kind = V_EXPR, .x = g, .done = true};
}

struct value run_gcd(struct calc *c, const struct ast *call, struct value *arg, int n) {
    int count;
    struct value *v = arg_flatten(c, arg, n, &count);
    fmpz_t g, x;
    expr *r;

    if (has_variable(v, count))
        return of_polynomials(c, v, count, false);
    fmpz_init(g);
    fmpz_init(x);
    for (int i = 0; i < count && arg_fmpz(c, v + i, "gcd", x); i++)
        fmpz_gcd(g, g, x);
    r = ex_fmpz(c, g);
    fmpz_clear(g);
    fmpz_clear(x);
    return value_expr(r);
}

struct value run_lcm(struct calc *c, const struct ast *call, struct value *arg, int n) {
    int count;
    struct value *v = arg_flatten(c, arg, n, &count);
    fmpz_t m, x;
    expr *r;

    if (has_variable(v, count))
        return of_polynomials(c, v, count, true);
    fmpz_init_set_ui(m, 1);
    fmpz_init(x);
    for (int i = 0; i < count && arg_fmpz(c, v + i, "lcm", x); i++) {
        if (fmpz_bits(m) + fmpz_bits(x) > 2 * CALC_MAX_BITS)
            calc_too_large(c, (double)(fmpz_bits(m) + fmpz_bits(x)) * 0.30103);
        else
            fmpz_lcm(m, m, x);
    }
    r = ex_fmpz(c, m);
    fmpz_clear(m);
    fmpz_clear(x);
    return value_expr(r);
}

bool num_is_prime(struct calc *c, const fmpz_t n) {
    if (fmpz_cmp_ui(n, 2) < 0)
        return false;
    if (fmpz_abs_fits_ui(n))
        return n_is_prime(fmpz_get_ui(n));
    if (fmpz_bits(n) > 20000) {
        calc_fail(c, -1, "the number is too large for a primality test");
        return false;
    }
    if (!fmpz_is_probabprime(n))
        return false; /* certain: a witness was found */
    if (fmpz_bits(n) > MAX_PRIME_BITS) {
        calc_fail(c, -1, "the number is too large to prove that it is prime");
        return false;
    }
    return fmpz_is_prime(n) == 1;
}

struct value run_isprime(struct calc *c, const struct ast *call, struct value *arg, int n) {
    fmpz_t x;
    bool prime;

    fmpz_init(x);
    prime = arg_fmpz(c, arg, "isprime", x) && num_is_prime(c, x);
    fmpz_clear(x);
    return value_bool(prime);
}

struct value run_nextprime(struct calc *c, const struct ast *call, struct value *arg, int n) {
    fmpz_t x;
    expr *r;

    fmpz_init(x);
    if (arg_fmpz(c, arg, "nextprime", x)) {
        if (fmpz_cmp_ui(x, 2) < 0)
            fmpz_set_ui(x, 2);
        else if (fmpz_bits(x) > MAX_PRIME_BITS)
            calc_fail(c, -1, "the number is too large to prove that it is prime");
        else
            do
                fmpz_add_ui(x, x, fmpz_is_even(x) ? 1 : 2);
            while (!num_is_prime(c, x) && calc_tick(c, 1000));
    }
    r = ex_fmpz(c, x);
    fmpz_clear(x);
    return value_expr(r);
}

struct value run_primes(struct calc *c, const struct ast *call, struct value *arg, int n) {
    fmpz_t a, b;
    struct str s;

    str_init(&s, c);
    fmpz_init(a);
    fmpz_init(b);
    if (arg_fmpz(c, arg, "primes", a) && arg_fmpz(c, arg + 1, "primes", b)) {
        if (fmpz_cmp_ui(a, 2) < 0)
            fmpz_set_ui(a, 2);
        while (fmpz_cmp(a, b) <= 0 && calc_tick(c, 200)) {
            if (num_is_prime(c, a)) {
                if (s.n)
                    str_put(&s, ", ");
                str_fmpz(&s, a);
                if (s.n > MAX_LISTED)
                    calc_fail(c, -1, "the list of primes is too long: ask for a smaller range");
            }
            fmpz_add_ui(a, a, 1);
        }
    }
    fmpz_clear(a);
    fmpz_clear(b);
    return value_text(s.n ? s.s : "none");
}

/* ---- factors ---- */

/* Splits n (composite, no factor below 30,000) by Brent's rho and elliptic curves, or gives up. */
static bool split(struct calc *c, fmpz_t factor, const fmpz_t n, flint_rand_t state) {
    static const struct {
        ulong curves, b1, b2;
    } effort[] = {{20, 1000, 50000}, {40, 5000, 250000}, {60, 20000, 1000000}};
    fmpz_t root;
    int k;

    fmpz_init(root);
    k = fmpz_is_perfect_power(root, n);
    if (k > 1)
        fmpz_set(factor, root);
    fmpz_clear(root);
    if (k > 1)
        return true;
    for (size_t i = 0; i < sizeof effort / sizeof *effort; i++) {
        if (!calc_tick(c, CALC_MAX_WORK / 20))
            return false;
        if (fmpz_factor_ecm(factor, effort[i].curves, effort[i].b1, effort[i].b2, state, n) &&
            !fmpz_is_one(factor) && !fmpz_equal(factor, n))
            return true;
    }
    return false;
}

static void factor_rest(struct calc *c, fmpz_factor_t f, const fmpz_t n, flint_rand_t state) {
    fmpz_t a, b;

    if (c->failed || fmpz_is_one(n))
        return;
    if (fmpz_abs_fits_ui(n)) {
        n_factor_t small;

        n_factor_init(&small);
        n_factor(&small, fmpz_get_ui(n), 1);
        for (int i = 0; i < small.num; i++)
            _fmpz_factor_append_ui(f, small.p[i], (ulong)small.exp[i]);
        return;
    }
    if (fmpz_is_probabprime(n)) {
        if (num_is_prime(c, n))
            _fmpz_factor_append(f, n, 1);
        return;
    }
    fmpz_init(a);
    fmpz_init(b);
    if (!split(c, a, n, state)) {
        calc_fail(c, -1, "the number is too large to factor (%lu digits are left)",
                  (unsigned long)fmpz_sizeinbase(n, 10));
    } else {
        fmpz_divexact(b, n, a);
        factor_rest(c, f, a, state);
        factor_rest(c, f, b, state);
    }
    fmpz_clear(a);
    fmpz_clear(b);
}

static int by_size(const void *a, const void *b) {
    return fmpz_cmp((const fmpz *)a, (const fmpz *)b);
}

/* The primes of n > 0 with multiplicity, ascending, in a vector of `count` that the caller clears.
 */
fmpz *num_prime_list(struct calc *c, const fmpz_t n, slong *count) {
    fmpz_factor_t f;
    fmpz_t left;
    fmpz *list;
    slong k = 0;
    flint_rand_t state;

    fmpz_factor_init(f);
    fmpz_init_set(left, n);
    flint_randinit(state);
    if (fmpz_bits(n) > 4000)
        calc_fail(c, -1, "the number is too large to factor (about %lu digits)",
                  (unsigned long)fmpz_sizeinbase(n, 10));
    for (ulong p = 2; p < 30000 && !c->failed && !fmpz_abs_fits_ui(left); p = n_nextprime(p, 0)) {
        ulong e = 0;

        while (fmpz_fdiv_ui(left, p) == 0) {
            fmpz_divexact_ui(left, left, p);
            e++;
        }
        if (e)
            _fmpz_factor_append_ui(f, p, e);
    }
    factor_rest(c, f, left, state);
    *count = 0;
    for (slong i = 0; i < f->num; i++)
        *count += (slong)f->exp[i];
    list = _fmpz_vec_init(*count + 1);
    for (slong i = 0; i < f->num; i++)
        for (ulong j = 0; j < f->exp[i]; j++)
            fmpz_set(list + k++, f->p + i);
    qsort(list, (size_t)k, sizeof *list, by_size);
    fmpz_factor_clear(f);
    fmpz_clear(left);
    flint_randclear(state);
    return list;
}

struct value num_factor(struct calc *c, const fmpz_t n) {
    struct str s;
    fmpz_t size;
    fmpz *list;
    slong count;

    str_init(&s, c);
    fmpz_init(size);
    fmpz_abs(size, n);
    if (fmpz_cmp_ui(size, 1) <= 0) {
        str_fmpz(&s, n);
    } else {
        list = num_prime_list(c, size, &count);
        if (fmpz_sgn(n) < 0)
            str_put(&s, "-1");
        for (slong i = 0, j; i < count; i = j) {
            for (j = i; j < count && fmpz_equal(list + i, list + j); j++)
                ;
            if (s.n)
                str_put(&s, " * ");
            str_fmpz(&s, list + i);
            if (j - i > 1)
                str_fmt(&s, "^%ld", (long)(j - i));
        }
        _fmpz_vec_clear(list, count + 1);
    }
    fmpz_clear(size);
    return value_text(s.s);
}
