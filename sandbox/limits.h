/* limits: the defaults and the ceilings of a call, and the words for how one ends. */
#ifndef LEMMA_SANDBOX_LIMITS_H
#define LEMMA_SANDBOX_LIMITS_H

#include "sandbox/sandbox.h"

#define LIMIT_WALL_MS 600000
#define LIMIT_CPU_MS 120000
#define LIMIT_MEMORY_BYTES ((size_t)1 << 30)
#define LIMIT_OUTPUT_BYTES ((size_t)8 << 20)
#define LIMIT_PROGRAM_BYTES ((size_t)1 << 20) /* a program, or an input */
#define LIMIT_ASK_BYTES ((size_t)1 << 20)     /* one brokered request, or its answer */
#define LIMIT_OPEN_ASKS 16                    /* brokered requests of one call at a time */

/* Fills zeros with the runner's defaults and cuts what is above the ceilings. */
void limits_apply(struct sandbox_limits *limits, enum sandbox_runner runner);

/* "lua", "plugin", "calc", "python". */
const char *sandbox_runner_name(enum sandbox_runner runner);

#endif
