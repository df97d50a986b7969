/* slice: how long a thread keeps a processor before the scheduler looks who else waits. Since Linux
 * 6.12 a thread may ask for a short one: it then gets a processor sooner when it wakes, and not more
 * of it. Calls that are waited for are short, what prepares workers for later calls is long, so that
 * the one does not wait for the other. Older kernels ignore it; what fails changes nothing. */
#ifndef LEMMA_SANDBOX_SLICE_H
#define LEMMA_SANDBOX_SLICE_H

enum slice {
    SLICE_USUAL,
    SLICE_SHORT,
    SLICE_LONG,
    SLICE_BEHIND, /* a usual one; and waking up, it takes the processor from nobody */
};

/* Another process of this user only gets what nobody else wants, for the rest of its life. */
void slice_last(int pid);

/* Another process of this user takes the processor from nobody when it wakes up. */
void slice_behind(int pid);

/* Of the calling thread, and of the children that it has from now on. */
void slice_set(enum slice slice);

#endif
