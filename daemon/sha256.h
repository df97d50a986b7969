/* sha256: FIPS 180-4, for tokens that are kept as hashes alone. */
#ifndef LEMMA_DAEMON_SHA256_H
#define LEMMA_DAEMON_SHA256_H

#include <stddef.h>

/* The hash of n bytes as 64 lower-case hex digits and a NUL. */
void sha256_hex(const void *bytes, size_t n, char out[65]);

#endif
