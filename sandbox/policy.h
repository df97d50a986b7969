/* policy: which system calls a worker may make. Each policy is a table, compiled with libseccomp at
 * the zygote's start. The zygote binds itself to it, and its forks with it, and does its own work through the gate
 * (gate.h); without a gate each worker binds itself as its last act before it reads a request. What a table does not
 * name kills the process; so does any call of another architecture (int 0x80, x32). */
#ifndef LEMMA_SANDBOX_POLICY_H
#define LEMMA_SANDBOX_POLICY_H

#include "base/err.h"

#include <linux/filter.h>

enum policy {
    POLICY_COMPUTE, /* read and write on the channel, and to end */
    POLICY_PYTHON,  /* CPython's own needs besides; files and sockets answer EACCES */
};

/* Compiles a policy for a worker whose channel is descriptor `channel`, and for what is done through the gate if that
 * is open. Caller frees filter->filter. */
bool policy_compile(enum policy policy, int channel, struct sock_fprog *filter, struct err *e);
/* Binds this process for ever. Async-signal-safe; false and errno when the kernel refuses. */
bool policy_load(const struct sock_fprog *filter);

#endif
