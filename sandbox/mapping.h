/* mapping: what this process has mapped, read without allocating and without stdio, so that looking changes none of it. */
#ifndef LEMMA_SANDBOX_MAPPING_H
#define LEMMA_SANDBOX_MAPPING_H

#include <stdbool.h>
#include <stdint.h>

struct mapping {
    uintptr_t from, to;
    const char *rights; /* "rwxp" */
    uint64_t offset;
    const char *path; /* or "[heap]"; "" */
};

/* /proc/self/maps as it is now; "" where there is no /proc. Stands until the next call. */
char *mapping_read(void);
/* Takes the text's next line; false at its end, or where it was cut off. */
bool mapping_next(char **text, struct mapping *m);

#endif
