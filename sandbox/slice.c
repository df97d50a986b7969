#include "sandbox/slice.h"

#include "sandbox/gate.h"

#include <sched.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

/* As the kernel has it; the system's header stands in the C library's way. */
struct attributes {
    uint32_t size, policy;
    uint64_t flags;
    int32_t nice;
    uint32_t priority;
    uint64_t runtime, deadline, period; /* ns; of an ordinary thread, runtime is its slice */
};

/* --- where --- */

static cpu_set_t all, front, back;

/* False: there is only one. */
static bool know_processors(void) {
    if (CPU_COUNT(&all))
        return CPU_COUNT(&all) > 1;
    if (gate_call(SYS_sched_getaffinity, 0, sizeof all, &all) < 0)
        return false;
    int last = CPU_SETSIZE - 1;
    while (last > 0 && !CPU_ISSET(last, &all))
        last--;
    CPU_SET(last, &back);
    CPU_XOR(&front, &all, &back);
    return CPU_COUNT(&all) > 1;
}

static void place(int pid, enum place place) {
    if (know_processors())
        gate_call(SYS_sched_setaffinity, pid, sizeof all,
                  place == PLACE_FRONT ? &front : place == PLACE_BACK ? &back : &all);
}

void slice_place(enum place where) {
    place(0, where);
}

/* --- how long --- */

static void set(int pid, enum slice slice) {
    static const uint64_t ns[] = {
        [SLICE_USUAL] = 0, [SLICE_SHORT] = 300000, [SLICE_LONG] = 20000000, [SLICE_BEHIND] = 0};
    static struct attributes own; /* a child's niceness is its parent's */
    if (!own.size && gate_call(SYS_sched_getattr, 0, &own, sizeof own) < 0)
        return;
    struct attributes a = own;
    if (a.policy != SCHED_OTHER && a.policy != SCHED_BATCH)
        return;
    a.policy = slice == SLICE_BEHIND ? SCHED_BATCH : SCHED_OTHER;
    a.runtime = ns[slice];
    a.deadline = a.period = 0;
    gate_call(SYS_sched_setattr, pid, &a, 0);
}

void slice_set(enum slice slice) {
    set(0, slice);
}

/* --- of others --- */

void slice_ready(int pid) {
    place(pid, PLACE_FRONT);
    set(pid, SLICE_SHORT);
}

void slice_spread(int pid) {
    place(pid, PLACE_ANYWHERE);
}

void slice_end(int pid, bool last) {
    place(pid, PLACE_BACK);
    static const struct sched_param none;
    gate_call(SYS_sched_setscheduler, pid, last ? SCHED_IDLE : SCHED_BATCH, &none);
}
