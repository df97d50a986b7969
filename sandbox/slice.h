/* slice: which processors a thread uses, and how long it keeps one before the scheduler looks who else
 * waits.
 *
 * A fork and the end of a process are long pieces of work in the kernel that nothing interrupts, and
 * who is woken for a call where one is under way waits for it. So, where there are several processors,
 * the last one is the back: workers are made and buried there, while the calls' thread and the workers
 * that wait for a call stay at the front, on the others. A worker whose call takes long gets them all.
 *
 * Since Linux 6.12 a thread may also ask for a short slice: it then gets a processor sooner when it
 * wakes, and not more of it. Older kernels ignore that; what fails changes nothing. */
#ifndef LEMMA_SANDBOX_SLICE_H
#define LEMMA_SANDBOX_SLICE_H

#include <stdbool.h>

enum place {
    PLACE_ANYWHERE, /* all that this process could use when it asked first */
    PLACE_FRONT,
    PLACE_BACK,
};

/* Of the calling thread, and of the children that it has from now on. */
void slice_place(enum place place);

enum slice {
    SLICE_USUAL,
    SLICE_SHORT,
    SLICE_LONG,
    SLICE_BEHIND, /* a usual one; and waking up, it takes the processor from nobody */
};

/* Of the calling thread, and of the children that it has from now on. */
void slice_set(enum slice slice);

/* Another process of this user: it is ready for a call; its call takes long; it ends, and nobody waits
 * for that, nor (`last`) for the processor. */
void slice_ready(int pid);
void slice_spread(int pid);
void slice_end(int pid, bool last);

#endif
