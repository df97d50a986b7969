#include "model/threads.h"

#include "base/buf.h"
#include "base/clock.h"

#include <errno.h>
#include <limits.h>
#include <linux/futex.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
    SPIN_NS = 200 * 1000, /* a worker between jobs: longer than the gaps inside a forward pass */
    SPINS_A_LOOK = 64,    /* at the clock */
    SPINS_BEFORE_YIELD = 4096,
};

/* A job's chunks are cut into one part a thread. A thread takes its own part's chunks in order, as
 * neighbouring chunks are neighbours in memory, and then helps with the other parts. A part's
 * ticket holds everything that says whether a chunk may be taken, in one atomic word, so that a
 * worker that comes late can neither take a chunk twice nor one of a job that is over. */
#define TICKET_NEXT 0xfffffu
#define ticket_next(t) ((uint32_t)((t)&TICKET_NEXT))
#define ticket_end(t) ((uint32_t)((t) >> 20 & TICKET_NEXT))

struct part {
    _Alignas(64) _Atomic uint64_t ticket; /* job number (24 bits), end (20), next chunk (20) */
};

struct threads {
    int n;
    pthread_t *ids;
    threads_fn fn;
    void *user;
    struct part *parts;
    uint64_t job;
    _Alignas(64) _Atomic uint32_t done; /* chunks that have returned */
    _Alignas(64) _Atomic uint32_t bell; /* changes with every job: what sleepers wait on */
    _Atomic uint32_t sleepers;
    _Atomic bool stop;
    _Atomic int next_index;
};

static void pause_a_moment(void) {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

static void take_part(struct threads *t, struct part *part, int thread) {
    for (;;) {
        uint64_t ticket = atomic_load_explicit(&part->ticket, memory_order_relaxed);
        if (ticket_next(ticket) >= ticket_end(ticket))
            return;
        ticket = atomic_fetch_add_explicit(&part->ticket, 1, memory_order_acquire);
        if (ticket_next(ticket) >= ticket_end(ticket))
            return;
        /* This job cannot end before our chunk has returned: fn and user are its own. */
        t->fn(t->user, (int)ticket_next(ticket), thread);
        atomic_fetch_add_explicit(&t->done, 1, memory_order_release);
    }
}

/* Takes chunks of the job at hand until there are none. */
static void take_chunks(struct threads *t, int thread) {
    for (int i = 0; i < t->n; i++)
        take_part(t, &t->parts[(thread + i) % t->n], thread);
}

/* Spins, then sleeps, until the bell differs from `seen`; returns its new value. */
static uint32_t wait_for_bell(struct threads *t, uint32_t seen) {
    int64_t until = clock_ns() + SPIN_NS;
    for (;;) {
        for (int i = 0; i < SPINS_A_LOOK; i++) {
            uint32_t bell = atomic_load_explicit(&t->bell, memory_order_acquire);
            if (bell != seen)
                return bell;
            pause_a_moment();
        }
        if (clock_ns() > until)
            break;
    }
    atomic_fetch_add(&t->sleepers, 1);
    uint32_t bell;
    while ((bell = atomic_load(&t->bell)) == seen)
        syscall(SYS_futex, &t->bell, FUTEX_WAIT_PRIVATE, seen, NULL, NULL, 0);
    atomic_fetch_sub(&t->sleepers, 1);
    return bell;
}

static void ring(struct threads *t) {
    atomic_fetch_add(&t->bell, 1);
    if (atomic_load(&t->sleepers))
        syscall(SYS_futex, &t->bell, FUTEX_WAKE_PRIVATE, INT_MAX, NULL, NULL, 0);
}

static void *worker(void *user) {
    struct threads *t = user;
    int index = atomic_fetch_add(&t->next_index, 1);
    uint32_t bell = 0;
    for (;;) {
        bell = wait_for_bell(t, bell);
        if (atomic_load(&t->stop))
            return NULL;
        take_chunks(t, index);
    }
}

static void threads_stop(struct threads *t, int started) {
    atomic_store(&t->stop, true);
    ring(t);
    for (int i = 1; i < started; i++)
        pthread_join(t->ids[i], NULL);
    free(t->ids);
    free(t->parts);
    free(t);
}

struct threads *threads_new(int n, struct err *e) {
    if (n <= 0) {
        cpu_set_t set;
        n = sched_getaffinity(0, sizeof set, &set) ? 1 : CPU_COUNT(&set);
    }
    if (n > THREADS_MAX)
        n = THREADS_MAX;
    struct threads *t = aligned_alloc(64, sizeof *t);
    if (!t) {
        err_set(e, ERR_MEMORY, "no memory for the compute threads");
        return NULL;
    }
    *t = (struct threads){.n = n};
    t->ids = mem_zero((size_t)n, sizeof *t->ids);
    t->parts = aligned_alloc(64, (size_t)n * sizeof *t->parts);
    if (!t->parts) {
        err_set(e, ERR_MEMORY, "no memory for the compute threads");
        free(t->ids);
        free(t);
        return NULL;
    }
    for (int i = 0; i < n; i++)
        atomic_init(&t->parts[i].ticket, 0);
    atomic_store(&t->next_index, 1);
    for (int i = 1; i < n; i++) {
        int error = pthread_create(&t->ids[i], NULL, worker, t);
        if (error) {
            errno = error;
            err_errno(e, "cannot start compute thread %d of %d", i + 1, n);
            threads_stop(t, i);
            return NULL;
        }
    }
    return t;
}

void threads_free(struct threads *t) {
    if (t)
        threads_stop(t, t->n);
}

int threads_count(const struct threads *t) {
    return t->n;
}

void threads_run(struct threads *t, int n_chunks, threads_fn fn, void *user) {
    if (t->n == 1 || n_chunks <= 1) {
        for (int i = 0; i < n_chunks; i++)
            fn(user, i, 0);
        return;
    }
    t->fn = fn;
    t->user = user;
    t->job++;
    atomic_store_explicit(&t->done, 0, memory_order_relaxed);
    for (int i = 0; i < t->n; i++) {
        uint64_t begin = (uint64_t)n_chunks * (uint64_t)i / (uint64_t)t->n;
        uint64_t end = (uint64_t)n_chunks * (uint64_t)(i + 1) / (uint64_t)t->n;
        atomic_store_explicit(&t->parts[i].ticket, t->job << 40 | end << 20 | begin,
                              memory_order_release);
    }
    ring(t);
    take_chunks(t, 0);
    for (int spins = 0; atomic_load_explicit(&t->done, memory_order_acquire) != (uint32_t)n_chunks;
         spins++) {
        if (spins < SPINS_BEFORE_YIELD)
            pause_a_moment();
        else
            sched_yield();
    }
}
