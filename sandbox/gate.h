/* gate: the one place from which a zygote may make the system calls that its workers may not.
 *
 * A filter of system calls is the kernel's to compile, and that takes as long as a third of a fork. So it is bound once, to
 * the zygote, and forks inherit it. What the zygote needs besides (to fork, to make channels) the filter allows to
 * a single instruction: the one on the gate's page. A worker unmaps that page before it reads a request, nothing that
 * it may do maps executable memory again, and so no instruction at that address can be run any more.
 *
 * Where there is no gate (other processors than x86-64), calls go straight to the kernel and each worker binds the filter
 * itself. */
#ifndef LEMMA_SANDBOX_GATE_H
#define LEMMA_SANDBOX_GATE_H

#include <stdbool.h>
#include <stdint.h>

enum { GATE_BYTES = 4096 };

/* Makes the gate of this process and of those that it forks. False: there is none, and gate_call does without. */
bool gate_open(void);
/* The page; 0 when there is none. */
uintptr_t gate_page(void);
/* What the kernel takes for the place of a call made through the gate: the instruction after it. */
uintptr_t gate_place(void);
/* Gives up the gate, for ever where the filter is bound; without a gate, true. After it gate_call ends the process. */
bool gate_close(void);

long gate_enter(long number, long a, long b, long c, long d, long e, long f);
/* A system call, as syscall() makes it: -1 and errno, or the answer. */
#define gate_call(...) gate_fill(__VA_ARGS__, 0, 0, 0, 0, 0, 0, 0)
#define gate_fill(number, a, b, c, d, e, f, ...) \
    gate_enter(number, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f))

#endif
