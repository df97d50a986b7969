#include "base/loop.h"

#include "base/buf.h"
#include "base/clock.h"

#include <errno.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

struct watch {
    loop_fd_fn fn;
    void *user;
    uint32_t generation; /* told apart from an older watch of the same number */
    bool used;
};

struct timer {
    uint64_t id;
    int64_t at_ms;
    loop_fn fn;
    void *user;
};

struct loop {
    int epoll_fd, wake_fd;
    struct watch *watches; /* indexed by descriptor */
    int n_watches;
    uint32_t generation;
    struct timer *timers; /* a binary heap, the earliest first */
    size_t n_timers, cap_timers;
    uint64_t last_timer;
    loop_fn wake_fn;
    void *wake_user;
    atomic_bool stop;
};

struct loop *loop_new(struct err *e) {
    struct loop *l = mem_zero(1, sizeof *l);
    l->wake_fd = -1;
    l->epoll_fd = epoll_create1(EPOLL_CLOEXEC);
    if (l->epoll_fd >= 0)
        l->wake_fd = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    struct epoll_event ev = {.events = EPOLLIN, .data.u64 = UINT64_MAX};
    if (l->epoll_fd < 0 || l->wake_fd < 0 ||
        epoll_ctl(l->epoll_fd, EPOLL_CTL_ADD, l->wake_fd, &ev) < 0) {
        err_errno(e, "cannot make an event loop");
        loop_free(l);
        return NULL;
    }
    return l;
}

void loop_free(struct loop *l) {
    if (!l)
        return;
    if (l->epoll_fd >= 0)
        close(l->epoll_fd);
    if (l->wake_fd >= 0)
        close(l->wake_fd);
    free(l->watches);
    free(l->timers);
    free(l);
}

bool loop_watch(struct loop *l, int fd, uint32_t events, loop_fd_fn fn, void *user, struct err *e) {
    if (fd >= l->n_watches) {
        int n = fd + 16;
        l->watches = mem_grow(l->watches, (size_t)n, sizeof *l->watches);
        memset(l->watches + l->n_watches, 0, (size_t)(n - l->n_watches) * sizeof *l->watches);
        l->n_watches = n;
    }
    struct watch *w = &l->watches[fd];
    int op = w->used ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
    uint32_t generation = ++l->generation;
    struct epoll_event ev = {.events = events,
                             .data.u64 = (uint64_t)generation << 32 | (uint32_t)fd};
    if (epoll_ctl(l->epoll_fd, op, fd, &ev) < 0)
        return err_errno(e, "cannot watch descriptor %d", fd);
    *w = (struct watch){.fn = fn, .user = user, .generation = generation, .used = true};
    return true;
}

void loop_forget(struct loop *l, int fd) {
    if (fd < 0 || fd >= l->n_watches || !l->watches[fd].used)
        return;
    epoll_ctl(l->epoll_fd, EPOLL_CTL_DEL, fd, NULL);
    l->watches[fd].used = false;
}

static bool earlier(const struct timer *a, const struct timer *b) {
    return a->at_ms != b->at_ms ? a->at_ms < b->at_ms : a->id < b->id;
}

static void swap(struct timer *a, struct timer *b) {
    struct timer t = *a;
    *a = *b;
    *b = t;
}

static void sift_up(struct loop *l, size_t i) {
    for (; i && earlier(&l->timers[i], &l->timers[(i - 1) / 2]); i = (i - 1) / 2)
        swap(&l->timers[i], &l->timers[(i - 1) / 2]);
}

static void sift_down(struct loop *l, size_t i) {
    for (;;) {
        size_t least = i, child = 2 * i + 1;
        if (child < l->n_timers && earlier(&l->timers[child], &l->timers[least]))
            least = child;
        if (child + 1 < l->n_timers && earlier(&l->timers[child + 1], &l->timers[least]))
            least = child + 1;
        if (least == i)
            return;
        swap(&l->timers[i], &l->timers[least]);
        i = least;
    }
}

static struct timer remove_timer(struct loop *l, size_t i) {
    struct timer t = l->timers[i];
    l->timers[i] = l->timers[--l->n_timers];
    if (i < l->n_timers) {
        sift_up(l, i);
        sift_down(l, i);
    }
    return t;
}

uint64_t loop_timer(struct loop *l, int64_t after_ms, loop_fn fn, void *user) {
    if (l->n_timers == l->cap_timers) {
        l->cap_timers = l->cap_timers ? l->cap_timers * 2 : 16;
        l->timers = mem_grow(l->timers, l->cap_timers, sizeof *l->timers);
    }
    struct timer t = {
        .id = ++l->last_timer, .at_ms = clock_ms() + after_ms, .fn = fn, .user = user};
    l->timers[l->n_timers++] = t;
    sift_up(l, l->n_timers - 1);
    return t.id;
}

void loop_timer_cancel(struct loop *l, uint64_t id) {
    for (size_t i = 0; id && i < l->n_timers; i++)
        if (l->timers[i].id == id) {
            remove_timer(l, i);
            return;
        }
}

void loop_on_wake(struct loop *l, loop_fn fn, void *user) {
    l->wake_fn = fn;
    l->wake_user = user;
}

void loop_wake(struct loop *l) {
    int saved = errno;
    uint64_t one = 1;
    ssize_t ignored = write(l->wake_fd, &one, sizeof one);
    (void)ignored;
    errno = saved;
}

static void serve_timers(struct loop *l) {
    int64_t now = clock_ms();
    /* A timer that a timer sets for now waits for the next round: no loop of timers can starve the
     * descriptors. */
    uint64_t newest = l->last_timer;
    while (l->n_timers && l->timers[0].at_ms <= now && l->timers[0].id <= newest) {
        struct timer t = remove_timer(l, 0);
        t.fn(t.user);
    }
}

void loop_once(struct loop *l, int max_ms) {
    int64_t wait = max_ms;
    if (l->n_timers) {
        int64_t until = l->timers[0].at_ms - clock_ms();
        until = until < 0 ? 0 : until;
        wait = wait < 0 || until < wait ? until : wait;
    }
    struct epoll_event events[64];
    int n = epoll_wait(l->epoll_fd, events, 64, wait > INT32_MAX ? INT32_MAX : (int)wait);
    for (int i = 0; i < n; i++) {
        if (events[i].data.u64 == UINT64_MAX) {
            uint64_t count;
            ssize_t ignored = read(l->wake_fd, &count, sizeof count);
            (void)ignored;
            if (l->wake_fn)
                l->wake_fn(l->wake_user);
            continue;
        }
        int fd = (int)(uint32_t)events[i].data.u64;
        struct watch *w = &l->watches[fd];
        if (w->used && w->generation == (uint32_t)(events[i].data.u64 >> 32))
            w->fn(w->user, fd, events[i].events);
    }
    serve_timers(l);
}

void loop_run(struct loop *l) {
    while (!atomic_load(&l->stop))
        loop_once(l, -1);
    atomic_store(&l->stop, false);
}

void loop_stop(struct loop *l) {
    atomic_store(&l->stop, true);
    loop_wake(l);
}
