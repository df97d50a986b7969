/* pool: the host's side, split over pool.c (calls and workers) and host.c (zygotes). Private to
 * sandbox/. */
#ifndef LEMMA_SANDBOX_POOL_H
#define LEMMA_SANDBOX_POOL_H

#include "sandbox/control.h"
#include "sandbox/frame.h"
#include "sandbox/limits.h"
#include "sandbox/sandbox.h"

#include <sys/types.h>

enum kind { KIND_CALC, KIND_LUA, KIND_PYTHON, KINDS }; /* a worker binary each */

enum zygote_state {
    ZYGOTE_STARTING,
    ZYGOTE_READY,
    ZYGOTE_RETIRED, /* its running workers finish; it gets no more */
    ZYGOTE_DEAD,
};

struct zygote {
    struct sandbox *s;
    enum kind kind;
    enum zygote_state state;
    pid_t pid; /* the keeper */
    int pidfd, control;
    uint64_t spawned;
    bool hurried; /* it tells everything at once */
    bool deaf;    /* what it tells, but its end, waits until somebody listens again */
    uint64_t deadline; /* timer: it must be ready by then */
    struct worker *workers;
    struct zygote *next;
};

struct worker {
    struct worker *next;
    struct zygote *zygote;
    uint32_t id;
    int channel, pidfd; /* -1 until the zygote's answer, and after their end */
    bool arrived, dead;
    struct call *call; /* NULL: idle, or its call is done */
    bool spent;        /* had a call */
    bool finished;     /* it has answered, and waits to be ended */
    bool ended;        /* and is told to */
    struct buf in, out;
    size_t out_at;
    int status; /* once dead */
    uint64_t cpu_us;
    uint32_t peak_kb;
};

struct call {
    struct call *next; /* while waiting */
    struct sandbox *s;
    uint64_t id;
    enum sandbox_runner runner;
    struct sandbox_limits limits;
    struct buf request; /* the frame, until a worker has it */
    void (*done)(void *user, const struct sandbox_result *result);
    void (*ask)(void *user, const struct sandbox_ask *ask);
    void *user;

    struct worker *worker;
    int64_t asked_ns;      /* when it was given to us */
    int64_t started_ns;    /* when its worker got it; 0: it waits */
    int64_t wall_since_ns; /* where its wall clock began last */
    int64_t wall_used_ns;  /* on that clock before the open asks */
    uint64_t open_asks[LIMIT_OPEN_ASKS]; /* their ids */
    int n_open_asks;
    uint64_t wall_timer, cpu_timer, spread_timer, reap_timer;
    bool forced;   /* we ended it: status is why */
    bool answered; /* its result frame has come */
    enum sandbox_status status;
    struct buf value, out, err_out, error_type, error_message;
    int error_line;
    int64_t cpu_ms; /* when it ended; -1: not known */
    uint64_t peak_bytes;
    struct call *all_next, *all_prev; /* every call of the sandbox */
};

struct kind_state {
    struct sandbox *s;
    struct zygote *current;   /* starting or ready; NULL: none */
    struct zygote *successor; /* starting, to replace a worn one */
    bool refused, wanted, namespaces, landlock;
    int prewarmed;            /* idle workers that are kept */
    char *report; /* the JSON of READY or REFUSED */
    char reason[400];
    int put_off;           /* how often the refill was, for calls that are at work */
    uint64_t refill_timer; /* workers are made for the pool then, and finished ones ended */
    int failures; /* starts that failed in a row */
    uint64_t retry_timer;
    void *retry; /* what its callback is given; freed with it */
    struct call *first_waiting, *last_waiting;
};

struct sandbox {
    struct loop *loop;
    char *worker_dir;
    int max_workers, max_waiting;
    bool no_userns, no_landlock, light, closing;
    bool prompt; /* the loop's thread has its slice and its place */
    struct kind_state kinds[KINDS];
    struct zygote *zygotes;
    struct call *calls;
    int n_waiting;
    int64_t answered_ns; /* when a result came last */
    uint32_t last_worker;
    uint64_t last_call;
};

/* --- host.c --- */
bool zygote_start(struct sandbox *s, enum kind kind, struct err *e);
/* Ends a zygote and everything under it, and frees it; its calls are told. */
void zygote_end(struct zygote *z, const char *why);
void zygote_retire_if_idle(struct zygote *z);
bool zygote_tell(struct zygote *z, enum control_op op, uint32_t id, int status);
void zygote_read(struct zygote *z);
void zygote_listen(struct zygote *z, bool listens);

/* --- pool.c --- */
enum kind kind_of(enum sandbox_runner runner);
/* The zygote's news. */
void worker_arrived(struct worker *w, int channel, int pidfd);
void worker_died(struct worker *w);                  /* status, cpu_us, peak_kb are set */
void worker_lost(struct worker *w, const char *why); /* with its zygote, or never made; frees it */
/* Gives waiting calls to idle workers and asks for as many new ones as are needed and the pool lacks. */
void pool_balance(struct sandbox *s, enum kind kind);
void pool_refuse_waiting(struct sandbox *s, enum kind kind, enum sandbox_status status,
                         const char *why);

#endif
