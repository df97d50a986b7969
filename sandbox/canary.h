/* canary: at its start a zygote sends processes that try to get out, through the same walls that a
 * worker will have. One that succeeds, and the runner is refused. */
#ifndef LEMMA_SANDBOX_CANARY_H
#define LEMMA_SANDBOX_CANARY_H

#include "base/buf.h"
#include "sandbox/walls.h"

#include <linux/filter.h>
#include <sys/types.h>

/* Makes a process behind every wall; with_filter also behind the system-call filter. As fork. */
typedef pid_t (*canary_fork_fn)(bool with_filter);

/* Tries every escape. Appends [{"name":…,"outcome":…},…] to report; returns how many succeeded, and
 * the name of the first in *escaped. */
int canary_run(const struct walls *walls, canary_fork_fn make, struct buf *report,
               const char **escaped);

#endif
