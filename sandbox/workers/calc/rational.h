/* rational.h: expressions as fractions of polynomials over Z in generators ("kernels"): variables,
 * roots, constants, and functions of anything. */
#ifndef CALC_RATIONAL_H
#define CALC_RATIONAL_H

#include <calcium/fmpz_mpoly_q.h>
#include <flint/fmpz_mpoly_factor.h>

#include "calc_int.h"

#define MAX_KERNELS 24

/* The generator base^(direction/order): x, √x, e^(x/2), sin(x), … */
struct kernel {
    expr *base, *direction;
    slong order;
};

struct ring {
    struct calc *c;
    struct kernel kernel[MAX_KERNELS];
    int n;
    fmpz_mpoly_ctx_t ctx;
};

/* The ring of all kernels in the expressions. False (and the request fails) when there are too
 * many. ring_close must follow a true. */
bool ring_open(struct ring *r, struct calc *c, expr **x, int n);
void ring_close(struct ring *r);
/* out = x in lowest terms; false when the request failed on the way. */
bool ring_from_expr(struct ring *r, fmpz_mpoly_q_t out, expr *x);
expr *ring_to_expr(struct ring *r, const fmpz_mpoly_t p);

expr *rat_together(struct calc *c, expr *x); /* one expanded fraction in lowest terms */
expr *rat_factor(struct calc *c, expr *x);   /* factored over Q */
expr *rat_simplify(struct calc *c, expr *x); /* the shortest of several forms */
bool rat_num_den(struct calc *c, expr *x, expr **num, expr **den);
expr *rat_gcd(struct calc *c, expr *a, expr *b, bool lcm);

#endif
