/* clock: time. Time-outs run on the monotonic clock; only what is shown or stored as a date uses
 * the wall clock. */
#ifndef LEMMA_BASE_CLOCK_H
#define LEMMA_BASE_CLOCK_H

#include <stdint.h>

int64_t clock_ns(void);           /* CLOCK_MONOTONIC, nanoseconds */
int64_t clock_ms(void);           /* CLOCK_MONOTONIC, milliseconds */
int64_t clock_wall_seconds(void); /* seconds since 1970, UTC */
int64_t clock_wall_ms(void);

#endif
