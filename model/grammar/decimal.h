/* decimal: exact decimal numbers as JSON writes them. Nothing here ever becomes a double. */
#ifndef LEMMA_GRAMMAR_DECIMAL_H
#define LEMMA_GRAMMAR_DECIMAL_H

#include "model/grammar/arena.h"

typedef __int128 int128;

/* ± digits × 10^exp; no leading or trailing zero digits; zero has n_digits 0. */
struct decimal {
    bool negative;
    int32_t exp;
    uint32_t n_digits;
    const char *digits; /* '0'..'9' */
};

/* Length of the longest JSON number at s, 0 if none begins there. */
size_t decimal_scan(const char *s, size_t n);
/* Reads a JSON number literal (which decimal_scan took whole). Exponents are held within ±10^9. */
struct decimal *decimal_parse(struct arena *a, const char *s, size_t n);
int decimal_cmp(const struct decimal *x, const struct decimal *y);
bool decimal_is_integer(const struct decimal *x);
/* Whether x is an integer multiple of m (m > 0, at most 18 digits: see decimal_divisor_fits). */
bool decimal_is_multiple(const struct decimal *x, const struct decimal *m);
bool decimal_divisor_fits(const struct decimal *m);
/* x × 10^scale, rounded down (towards −∞) or up, held within ±limit. *exact: nothing was rounded.
 */
int128 decimal_scaled(const struct decimal *x, int scale, bool up, int128 limit, bool *exact);
/* The plain spelling: no exponent unless it would take more than 40 zeros. */
void decimal_text(const struct decimal *x, struct buf *out);

#endif
