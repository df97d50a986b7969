/* threads: the compute pool. One caller at a time cuts a job into chunks; the pool and the caller
 * take chunks until none is left. Between jobs a worker spins for a moment, as the next job of a
 * forward pass comes within microseconds, and then sleeps: an idle pool uses no processor. */
#ifndef LEMMA_MODEL_THREADS_H
#define LEMMA_MODEL_THREADS_H

#include "base/err.h"

struct threads;

/* `thread` is 0 .. n-1, the same for all chunks that one thread takes: an index into scratch
 * memory. */
typedef void (*threads_fn)(void *user, int chunk, int thread);

enum { THREADS_MAX = 256, THREADS_MAX_CHUNKS = (1 << 20) - 1 - THREADS_MAX };

/* n threads, the caller among them; 0: the processors that this process may use. */
struct threads *threads_new(int n, struct err *e);
void threads_free(struct threads *t); /* NULL is fine */
int threads_count(const struct threads *t);

/* Calls fn for every chunk 0 .. n_chunks-1 and returns when all have returned. What was written
 * before is seen by all chunks; what they wrote is seen after. */
void threads_run(struct threads *t, int n_chunks, threads_fn fn, void *user);

#endif
