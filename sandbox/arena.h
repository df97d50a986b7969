/* arena: memory from one fixed mapping, in constant time (two-level segregated fit, after Masmano
 * et al., "TLSF: a new dynamic memory allocator for real-time systems", 2004). A worker has no
 * system call that could give it memory; this is where all of it comes from, and why its limit is
 * exact. The mapping stands at a fixed address, so that the same program sees the same addresses
 * on every run. */
#ifndef LEMMA_SANDBOX_ARENA_H
#define LEMMA_SANDBOX_ARENA_H

#include <stdbool.h>
#include <stddef.h>

/* Maps `bytes` of address space (memory is taken when touched) as this process's one arena. Call
 * once. */
bool arena_open(size_t bytes);
/* The same anywhere: for tests, where the fixed address may be a sanitizer's. */
bool arena_open_anywhere(size_t bytes);
/* Whether memory that is touched from now on comes in huge pages where the kernel has them. A process
 * with much memory in them is forked and ends in a fraction of the time; what a child writes to is
 * copied in small pages all the same. Off at first. */
void arena_huge_pages(bool on);
/* In a process that had huge pages on, and has forked: makes those whole again that its writing has broken up since. What
 * it does not write to any more stays so, and costs a fork and its end the least. */
void arena_settle(void);
/* Leaves what is free between blocks unused for ever: what is allocated from now on lies side by side, so that a forked
 * process writes to, and so copies, few pages. */
void arena_leave_holes(void);
void *arena_alloc(size_t n); /* 16-byte aligned; NULL past the cap */
void *arena_alloc_aligned(size_t align, size_t n);
void arena_free(void *p);
void *arena_realloc(void *p, size_t n); /* keeps p when it fails */
size_t arena_size(const void *p);       /* usable bytes of a block */

size_t arena_used(void); /* bytes in blocks now, with their heads */
size_t arena_peak(void); /* the most since the last arena_cap */
/* No more than `bytes` may be used from now on; 0: the mapping itself is the bound. */
void arena_cap(size_t bytes);
/* The same without the count: the memory that can be touched from now on is bounded by one and a
 * half times `bytes` (a large block that moves is there twice for a moment, and holes are lost);
 * 0: by the mapping. arena_cap sets it too. */
void arena_reach(size_t bytes);
bool arena_refused(void); /* has an allocation failed since the last arena_cap? */

#endif
