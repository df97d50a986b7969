/* functions.h: what the files that implement named functions share. */
#ifndef CALC_FUNCTIONS_H
#define CALC_FUNCTIONS_H

#include "calc_int.h"

/* eval.c */
struct value value_bool(bool truth);
expr *value_number(struct calc *c, const struct value *v);
void calc_refuse_infinity(struct calc *c, expr *x); /* fails the request where x holds ∞ */
expr *calc_mod(struct calc *c, expr *x, expr *y);
expr *calc_power(struct calc *c, expr *a, expr *b);
expr *calc_factorial(struct calc *c, expr *x);

/* The arguments as integers or rationals; the request fails with "WHAT needs integers" otherwise.
 */
bool arg_fmpz(struct calc *c, const struct value *v, const char *what, fmpz_t out);
bool arg_fmpq(struct calc *c, const struct value *v, const char *what, fmpq_t out);
/* A list argument counts as its items. */
struct value *arg_flatten(struct calc *c, struct value *arg, int n, int *count);

#define DECLARE_RUN(name)                                                                          \
    struct value name(struct calc *c, const struct ast *call, struct value *arg, int n)

/* symbolic.c */
DECLARE_RUN(run_factor);
DECLARE_RUN(run_expand);
DECLARE_RUN(run_simplify);
DECLARE_RUN(run_together);
DECLARE_RUN(run_derivative);
DECLARE_RUN(run_integrate);
DECLARE_RUN(run_limit);
DECLARE_RUN(run_substitute);
struct value calculus_series_sum(struct calc *c, struct value *arg, bool product);

/* number.c */
struct value run_isprime(struct calc *c, const struct ast *call, struct value *arg, int n);
struct value run_nextprime(struct calc *c, const struct ast *call, struct value *arg, int n);
struct value run_primes(struct calc *c, const struct ast *call, struct value *arg, int n);
struct value run_gcd(struct calc *c, const struct ast *call, struct value *arg, int n);
struct value run_lcm(struct calc *c, const struct ast *call, struct value *arg, int n);

/* combinatorics.c, statistics.c */
DECLARE_RUN(run_convert);
DECLARE_RUN(run_binomial);
DECLARE_RUN(run_permutations);
DECLARE_RUN(run_fibonacci);
DECLARE_RUN(run_powmod);
DECLARE_RUN(run_modinv);
DECLARE_RUN(run_crt);
DECLARE_RUN(run_totient);
DECLARE_RUN(run_numdivisors);
DECLARE_RUN(run_sumdivisors);
DECLARE_RUN(run_divisors);
DECLARE_RUN(run_prevprime);
DECLARE_RUN(run_issquare);
DECLARE_RUN(run_digitsum);
DECLARE_RUN(run_base);
DECLARE_RUN(run_frombase);
DECLARE_RUN(run_repeating);
DECLARE_RUN(run_mixed);
DECLARE_RUN(run_decimal);
DECLARE_RUN(run_variance);
DECLARE_RUN(run_range);
DECLARE_RUN(run_count);
DECLARE_RUN(run_quantile);
DECLARE_RUN(run_iqr);
DECLARE_RUN(run_geomean);
DECLARE_RUN(run_harmean);
DECLARE_RUN(run_correlation);
DECLARE_RUN(run_regression);
expr *calc_double_factorial(struct calc *c, expr *x);
expr *calc_powmod(struct calc *c, const fmpz_t base, const fmpz_t e, const fmpz_t m);
struct value calc_in_base(struct calc *c, expr *x, slong base);
fmpz *num_prime_list(struct calc *c, const fmpz_t n, slong *count);
expr **calc_sorted(struct calc *c, struct value *arg, int n, int *count);

/* solve.c */
struct value run_solve(struct calc *c, const struct ast *call, struct value *arg, int n);

#endif
