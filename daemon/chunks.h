/* chunks: a request's body that comes in pieces of sizes told before each (RFC 9112, 7.1), read strictly: what two readers
 * could understand differently is refused. Bytes in, bytes out; it knows no sockets. */
#ifndef LEMMA_DAEMON_CHUNKS_H
#define LEMMA_DAEMON_CHUNKS_H

#include "base/buf.h"

struct chunks { /* zeroed: nothing has come */
    enum chunks_state { CHUNKS_SIZE, CHUNKS_DATA, CHUNKS_BREAK, CHUNKS_TRAILER, CHUNKS_END } state;
    uint64_t left;   /* of the chunk's bytes */
    uint64_t bytes;  /* of all chunks so far */
    char line[256];  /* a size, or a field after the last chunk, as far as it has come */
    size_t n_line;
    size_t trailers; /* bytes of fields after the last chunk, which nobody reads */
};

/* Takes from n bytes what belongs to the body; *used of them. Its content is added to `out` unless that is NULL. 1: this is its
 * end, what follows is not its own; 0: it goes on; -1: it is broken. */
int chunks_read(struct chunks *c, const char *bytes, size_t n, size_t *used, struct buf *out);

#endif
