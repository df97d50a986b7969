/* walls: what stands around a zygote and so around every worker, apart from the system-call filter.
 * Built once, before any worker exists. */
#ifndef LEMMA_SANDBOX_WALLS_H
#define LEMMA_SANDBOX_WALLS_H

#include "base/err.h"

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

enum {
    WALLS_UID = 65534
}; /* a zygote's user inside its namespaces, and outside when root started it */

struct walls {
    bool try_namespaces, try_landlock;
    bool namespaces, landlock; /* what stands */
    bool still_root;
    int landlock_abi;
    char missing[200]; /* why a wall is missing, for a person */
};

/* fork() into namespaces (flags of clone), without the C library's handlers; gives a pidfd unless
 * that is NULL. */
long walls_clone(uint64_t flags, int *pidfd);
/* Forks into new user, mount, pid, net, ipc, uts and cgroup namespaces, where the child is
 * WALLS_UID. Returns as fork does; -1 and walls->missing when such namespaces, or rights in them,
 * cannot be had. */
pid_t walls_fork_namespaced(struct walls *walls);
/* The same without namespaces: the child is WALLS_UID when root asks, else the same user. In a
 * namespace that has no such user the child is root still, and says so. */
pid_t walls_fork_plain(struct walls *walls);
/* Whether walls_close will be able to have Landlock. */
bool walls_have_landlock(const struct walls *walls);
/* In the child, when nothing has to be opened any more: empty root, no further namespaces,
 * Landlock, no privileges, fixed limits. */
bool walls_close(struct walls *walls, struct err *e);

#endif
