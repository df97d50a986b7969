/* calculus.h: derivatives, integrals, limits. */
#ifndef CALC_CALCULUS_H
#define CALC_CALCULUS_H

#include "calc_int.h"

expr *calculus_diff(struct calc *c, expr *x, const char *name);
/* An antiderivative, or NULL when none was found. */
expr *calculus_integrate(struct calc *c, expr *f, const char *name);
/* `what` replaced by `by` in f, also where an integer power of `what` stands. */
expr *calculus_replace_power(struct calc *c, expr *f, expr *what, expr *by);
/* ∫ from a to b (either may be infinite); fails the request where it cannot be certain. */
struct value calculus_definite(struct calc *c, expr *f, const char *name, expr *a, expr *b);
/* The limit for name → at from the right (side 1), the left (-1) or both (0); `at` may be ±c->inf.
 * NULL when it is not certain; `reason` then says why. */
expr *calculus_limit(struct calc *c, expr *f, const char *name, expr *at, int side,
                     const char **reason);

/* Tries something that may fail the request: begin, work, and end, which takes a failure back and
 * tells of it. */
struct attempt {
    bool failed;
};
static inline struct attempt attempt_begin(struct calc *c) {
    return (struct attempt){c->failed};
}
static inline bool attempt_end(struct calc *c, struct attempt a) {
    bool ok = !c->failed;

    if (!ok && !a.failed && c->work <= CALC_MAX_WORK && c->arena_bytes < CALC_MAX_ARENA)
        c->failed = false;
    return ok;
}

#endif
