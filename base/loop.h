/* loop: one thread's epoll loop: descriptors, timers, and a wake-up from other threads. */
#ifndef LEMMA_BASE_LOOP_H
#define LEMMA_BASE_LOOP_H

#include "base/err.h"

#include <stdint.h>

struct loop;
typedef void (*loop_fd_fn)(void *user, int fd,
                           uint32_t events); /* events: EPOLLIN, EPOLLOUT, EPOLLHUP … */
typedef void (*loop_fn)(void *user);

struct loop *loop_new(struct err *e);
void loop_free(struct loop *l);

/* Watches fd (level triggered) until loop_forget. A second call for the same fd changes events, fn
 * and user. */
bool loop_watch(struct loop *l, int fd, uint32_t events, loop_fd_fn fn, void *user, struct err *e);
/* Call before close(fd). Safe inside any callback: no callback for fd comes after it. */
void loop_forget(struct loop *l, int fd);

/* Calls fn once, `after_ms` from now; returns an id > 0. */
uint64_t loop_timer(struct loop *l, int64_t after_ms, loop_fn fn, void *user);
/* Forgets a timer; ids of timers that have run, and 0, are ignored. */
void loop_timer_cancel(struct loop *l, uint64_t id);

/* Called on every wake-up (loop_wake); typically drains queues. */
void loop_on_wake(struct loop *l, loop_fn fn, void *user);
/* From any thread, and from signal handlers. */
void loop_wake(struct loop *l);

/* Runs until loop_stop. */
void loop_run(struct loop *l);
/* One round: waits at most max_ms (-1: for ever) and serves what came. */
void loop_once(struct loop *l, int max_ms);
void loop_stop(struct loop *l);

#endif
