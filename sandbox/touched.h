/* touched: which memory a program writes to, and which parts of files it reads, so that a forked
 * process can be given all of it in a few steps. Each page that is copied when it is first written to
 * costs a fault, and a fault costs several times what the copying does; an interpreter that counts
 * references writes to hundreds. */
#ifndef LEMMA_SANDBOX_TOUCHED_H
#define LEMMA_SANDBOX_TOUCHED_H

#include <stdbool.h>

/* Runs `program` in a child and remembers the pages that it wrote to. Needs /proc; false when that, or
 * the kernel's means to copy ahead (Linux 5.14), is not there. */
bool touched_learn(void (*program)(void));
/* In a child of the process that learnt: brings those pages, a few at a time with pauses between, so
 * that what waits for this processor need not wait for all of it. Stops when `channel` has something
 * to read: then somebody waits for this process. */
void touched_copy(int channel);

/* Mappings that no worker needs are the zygote's alone from now on: the shared libraries whose names begin
 * so, and every library's tables of symbols, all of which must be bound by now. Each mapping costs time in
 * every fork and every end. */
void touched_leave(const char *const *libraries);

#endif
