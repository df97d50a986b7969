/* control: the messages between the host and a zygote, on a SOCK_SEQPACKET pair. The host sends one a
 * packet, the zygote what it has to tell. Both sides are ours; no worker can reach this channel. */
#ifndef LEMMA_SANDBOX_CONTROL_H
#define LEMMA_SANDBOX_CONTROL_H

#include <stdint.h>

enum control_op {
    CONTROL_SPAWN = 1, /* host: make a worker called id; status: enum control_need */
    CONTROL_KILL,      /* host: kill worker id; status 1: it is done, and nobody waits for its end */
    CONTROL_HURRY,     /* host: calls wait: tell everything at once, until a SPAWN for which none does */
    CONTROL_SPREAD,    /* host: the call of worker id takes long: it may use every processor */
    CONTROL_READY,     /* zygote: the walls stand; status: CONTROL_PROTOCOL; JSON follows (see sandbox_state) */
    CONTROL_REFUSED,   /* zygote: they do not; JSON with the reason follows; it ends now */
    CONTROL_WORKER,    /* zygote: worker id is there; the packet carries its channel and its pidfd */
    CONTROL_FAILED,    /* zygote: worker id could not be made; status is an errno */
    CONTROL_EXIT,      /* zygote: worker id is dead and reaped */
};

enum control_need {
    NEED_LATER, /* it may take its time */
    NEED_SOON,  /* few are left */
    NEED_NOW,   /* a call waits for it */
};

struct control {
    uint32_t op, id;
    int32_t status; /* EXIT: as waitpid gives it */
    uint32_t peak_kb;
    uint64_t cpu_us;
};

enum {
    CONTROL_PROTOCOL = 2, /* goes up with each change of this file or of frame.h: programs may be of different builds */
    CONTROL_REPORT_BYTES = 8192,
    CONTROL_BATCH = 32, /* messages in one packet of the zygote: WORKER, FAILED and EXIT */
};

#endif
