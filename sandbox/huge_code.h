/* huge_code: the program's code and constants in huge pages, which forks share.
 *
 * A kernel does not give a fork the pages of files that its parent has read: each new process finds them
 * again, a fault for every sixteen, and each costs it something at its end too. A huge page is one entry of a
 * table, which a fork copies. Only what is linked to lie by itself can be moved: a segment that begins at such a page's
 * address, with nothing else in its last one (-z max-page-size=0x200000). */
#ifndef LEMMA_SANDBOX_HUGE_CODE_H
#define LEMMA_SANDBOX_HUGE_CODE_H

#include <stdbool.h>

/* Moves what can be. Rights stay as they were: nothing is both written and run. Needs /proc. False: nothing was moved. */
bool huge_code(void);

#endif
