/* nearest: what somebody may have meant who wrote something else. */
#ifndef LEMMA_CLI_NEAREST_H
#define LEMMA_CLI_NEAREST_H

#include <stddef.h>

/* Of the names (name(user, i) until NULL) the one that differs from `word` least, by letters left out, added, changed or
 * swapped; NULL when none is near. */
const char *nearest(const char *word, const char *(*name)(const void *user, size_t i), const void *user);

#endif
