/* units.h: quantities with units. */
#ifndef CALC_UNITS_H
#define CALC_UNITS_H

#include "calc_int.h"

#define DIMENSIONS 8

bool units_known(const char *name);
/* Evaluates a tree that was parsed with c->units: names are units. */
struct value units_evaluate(struct calc *c, const struct ast *a);

#endif
