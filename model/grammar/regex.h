/* regex: ECMA-262 regular expressions (with the meaning of the u flag: code points) to automata. */
#ifndef LEMMA_GRAMMAR_REGEX_H
#define LEMMA_GRAMMAR_REGEX_H

#include "model/grammar/dfa.h"

/* Compiles a pattern. `whole`: the text must match from its first to its last character; else the
 * pattern may match anywhere in it, as JSON Schema's "pattern" does. NULL and `e`: ERR_INVALID for
 * what is no regular expression, ERR_UNSUPPORTED for look-around and back-references, ERR_LIMIT for
 * more than max_states. */
struct dfa *regex_compile(struct arena *a, const char *pattern, size_t n, bool whole,
                          size_t max_states, struct err *e);
/* ^X{m,n}$ with X one class of characters is a length bound and a small automaton instead of n
 * states: true when the pattern has that form; then *d accepts X* and the bounds are set
 * (LENGTH_MANY: none). */
bool regex_counted(struct arena *a, const char *pattern, size_t n, struct dfa **d, uint32_t *min,
                   uint32_t *max);

#endif
