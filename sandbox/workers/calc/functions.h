/* functions.h: what the files that implement named functions share. */
#ifndef CALC_FUNCTIONS_H
#define CALC_FUNCTIONS_H

#include "calc_int.h"

/* eval.c */
struct value value_bool(bool truth);
expr *value_number(struct calc *c, const struct value *v);
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

/* solve.c */
struct value run_solve(struct calc *c, const struct ast *call, struct value *arg, int n);

#endif
