/* phrase.h: expressions in words. */
#ifndef CALC_PHRASE_H
#define CALC_PHRASE_H

#include "calc.h"

enum { PHRASE_BYTES = 2 * CALC_MAX_EXPRESSION + 200 };

/* Rewrites a text in words as an expression; false when there is nothing that it knows. */
bool phrase_read(const char *text, size_t n, char out[PHRASE_BYTES]);
/* Whether a text begins with a verb that takes all that follows: "expand (x + 1)^3" is no power of
 * expand(x + 1). */
bool phrase_comes_first(const char *text, size_t n);

#endif
