/* steps.h: how a linear or quadratic equation is solved, in words. */
#ifndef CALC_STEPS_H
#define CALC_STEPS_H

#include "solve.h"

/* Writes the steps for left = right into c->steps, if the equation is linear or quadratic. */
void steps_equation(struct calc *c, expr *left, expr *right, const struct solution_set *s);

#endif
