/* The host's side of the zygotes: starting, listening, replacing and ending them. */
#include "sandbox/pool.h"
#include "sandbox/slice.h"

#include "base/clock.h"
#include "base/json.h"
#include "base/log.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    START_MS = 60000,
    END_MS = 200,
    RENEW_AFTER = 10000, /* workers of one zygote */
    RETRY_MS = 100,
    RETRY_MAX_MS = 10000,
    FAILURES_MOST = 4, /* starts in a row: then calls are refused, until one succeeds */
};

static const char *const binaries[KINDS] = {[KIND_CALC] = "lemma-worker-calc",
                                            [KIND_LUA] = "lemma-worker-lua_host",
                                            [KIND_PYTHON] = "lemma-worker-python"};
static const char *const kind_names[KINDS] = {
    [KIND_CALC] = "calc", [KIND_LUA] = "lua", [KIND_PYTHON] = "python"};

/* Deep enough that a burst of calls, one after the other or the tools of one turn, does not wait for
 * a fork. An idle worker has 40 KB of its own, Python's 4 MB. */
static const int prewarmed[KINDS] = {[KIND_CALC] = 6, [KIND_LUA] = 12, [KIND_PYTHON] = 3};

static void on_control(void *user, int fd, uint32_t events) {
    zygote_read(user);
}

static void on_late(void *user) {
    struct zygote *z = user;
    z->deadline = 0;
    zygote_end(z, "its zygote was not ready in time");
}

/* posix_spawn shares our memory until the exec, like vfork: it is safe although other threads run,
 * and its cost does not grow with the model that is loaded here. */
static pid_t spawn_keeper(struct sandbox *s, enum kind kind, const char *path, int control,
                          struct err *e) {
    bool gentle = s->kinds[kind].current; /* calls are served meanwhile */
    char *argv[7] = {(char *)path, "--zygote"};
    int n = 2;
    if (s->no_userns)
        argv[n++] = "--no-userns";
    if (s->no_landlock)
        argv[n++] = "--no-landlock";
    if (s->light)
        argv[n++] = "--light";
    if (gentle)
        argv[n++] = "--gentle";
    argv[n] = NULL;
    /* The calculator's libraries look no symbol up later: its workers have no tables of them. */
    char *environment[] = {kind == KIND_CALC ? "LD_BIND_NOW=1" : NULL, NULL};
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    pid_t pid = -1;
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_init(&attributes);
    for (int fd = 0; fd < 3; fd++)
        posix_spawn_file_actions_addopen(&files, fd, "/dev/null", O_RDWR, 0);
    posix_spawn_file_actions_adddup2(&files, control, 3);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setsigmask(&attributes, &none);
    /* A process group of its own: a Ctrl-C at the terminal is for the daemon to handle. Not a session:
     * where the scheduler groups by those, a worker that is woken would wait for the next tick. */
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK |
                                              POSIX_SPAWN_SETPGROUP);
    slice_place(PLACE_ANYWHERE); /* it inherits that */
    errno = posix_spawn(&pid, path, &files, &attributes, argv, environment);
    if (s->prompt)
        slice_place(PLACE_FRONT);
    if (errno) {
        err_errno(e, "cannot start %s", path);
        pid = -1;
    }
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
    return pid;
}

static bool listen_to(struct zygote *z, struct err *e) {
    z->deadline = z->state == ZYGOTE_STARTING ? loop_timer(z->s->loop, START_MS, on_late, z) : 0;
    return loop_watch(z->s->loop, z->control, EPOLLIN, on_control, z, e);
}

void zygote_listen(struct zygote *z, bool listens) {
    struct err e;
    if (z->control < 0 || z->deaf != listens || (z->state != ZYGOTE_READY && !listens))
        return;
    if (loop_watch(z->s->loop, z->control, listens ? EPOLLIN : 0, on_control, z, &e))
        z->deaf = !listens;
}

bool zygote_start(struct sandbox *s, enum kind kind, struct err *e) {
    int pair[2];
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", s->worker_dir, binaries[kind]);
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) < 0)
        return err_errno(e, "cannot make a channel to a zygote");
    if (pair[1] == 3) { /* dup2 onto itself would keep close-on-exec */
        int other = fcntl(pair[1], F_DUPFD_CLOEXEC, 4);
        close(pair[1]);
        pair[1] = other;
    }
    pid_t pid = pair[1] < 0 ? -1 : spawn_keeper(s, kind, path, pair[1], e);
    if (pair[1] >= 0)
        close(pair[1]);
    if (pid < 0) {
        close(pair[0]);
        return false;
    }
    struct zygote *z = mem_zero(1, sizeof *z);
    *z = (struct zygote){.s = s,
                         .kind = kind,
                         .state = ZYGOTE_STARTING,
                         .pid = pid,
                         .control = pair[0],
                         .pidfd = (int)syscall(SYS_pidfd_open, pid, 0),
                         .next = s->zygotes};
    s->zygotes = z;
    if (s->kinds[kind].current)
        s->kinds[kind].successor = z;
    else
        s->kinds[kind].current = z;
    return !s->loop || listen_to(z, e);
}

static void start_again(struct sandbox *s, enum kind kind);

bool sandbox_attach(struct sandbox *s, struct loop *loop, struct err *e) {
    s->loop = loop;
    for (struct zygote *z = s->zygotes; z; z = z->next)
        if (!listen_to(z, e))
            return false;
    for (int k = 0; k < KINDS; k++) {
        if (s->kinds[k].wanted)
            start_again(s, (enum kind)k); /* one that has died already */
        pool_balance(s, (enum kind)k);
    }
    return true;
}

bool zygote_tell(struct zygote *z, enum control_op op, uint32_t id, int status) {
    struct control message = {.op = op, .id = id, .status = status};
    return send(z->control, &message, sizeof message, MSG_NOSIGNAL | MSG_DONTWAIT) ==
           sizeof message;
}

static void forget_zygote(struct zygote *z) {
    struct kind_state *k = &z->s->kinds[z->kind];
    if (k->current == z)
        k->current = NULL;
    if (k->successor == z)
        k->successor = NULL;
    for (struct zygote **at = &z->s->zygotes; *at; at = &(*at)->next)
        if (*at == z) {
            *at = z->next;
            break;
        }
}

static void on_retry(void *user);

struct retry {
    struct sandbox *s;
    enum kind kind;
};

/* A kind without a zygote gets a new one: at once the first time, then ever later. */
static void start_again(struct sandbox *s, enum kind kind) {
    struct kind_state *k = &s->kinds[kind];
    if (s->closing || k->current || k->refused || k->retry_timer || !s->loop)
        return;
    int64_t wait = k->failures ? (int64_t)RETRY_MS << (k->failures < 8 ? k->failures : 8) : 0;
    k->failures++;
    if (k->failures > FAILURES_MOST)
        pool_refuse_waiting(s, kind, SANDBOX_REFUSED, k->reason);
    struct retry *r = mem_alloc(sizeof *r);
    *r = (struct retry){s, kind};
    k->retry_timer = loop_timer(s->loop, wait < RETRY_MAX_MS ? wait : RETRY_MAX_MS, on_retry, r);
    k->retry = r;
}

static void on_retry(void *user) {
    struct retry r = *(struct retry *)user;
    struct err e = {0};
    free(user);
    r.s->kinds[r.kind].retry_timer = 0;
    r.s->kinds[r.kind].retry = NULL;
    if (!zygote_start(r.s, r.kind, &e)) {
        log_warn("sandbox", "%s: %s", kind_names[r.kind], e.message);
        start_again(r.s, r.kind);
    }
}

static void on_keeper_gone(void *user, int fd, uint32_t events) {
    struct zygote *z = user;
    loop_forget(z->s->loop, fd);
    loop_timer_cancel(z->s->loop, z->deadline);
    forget_zygote(z);
    waitid(P_PID, (id_t)z->pid, &(siginfo_t){0}, WEXITED);
    close(fd);
    free(z);
}

static void on_stubborn(void *user) {
    struct zygote *z = user;
    z->deadline = 0;
    syscall(SYS_pidfd_send_signal, z->pidfd, SIGTERM, NULL, 0);
}

/* Ends and reaps the keeper and frees the zygote. The control channel is closed: the zygote ends,
 * its keeper reaps it and ends too; one that is busy loading is killed after a moment. In a loop
 * this goes on by itself, otherwise (and in sandbox_close) it is waited for. */
static void bury(struct zygote *z) {
    struct err e;
    bool wait = !z->s->loop || z->s->closing || z->pidfd < 0;
    if (!wait && loop_watch(z->s->loop, z->pidfd, EPOLLIN, on_keeper_gone, z, &e)) {
        z->next = z->s->zygotes; /* sandbox_close finds it there */
        z->s->zygotes = z;
        z->deadline = loop_timer(z->s->loop, END_MS, on_stubborn, z);
        return;
    }
    struct pollfd p = {z->pidfd, POLLIN, 0};
    if (poll(&p, 1, END_MS) <= 0)
        syscall(SYS_pidfd_send_signal, z->pidfd, SIGTERM, NULL, 0);
    waitid(P_PID, (id_t)z->pid, &(siginfo_t){0}, WEXITED);
    if (z->pidfd >= 0)
        close(z->pidfd);
    free(z);
}

/* One that is being buried in the loop: not any more. */
static void end_now(struct zygote *z) {
    loop_forget(z->s->loop, z->pidfd);
    loop_timer_cancel(z->s->loop, z->deadline);
    forget_zygote(z);
    bury(z);
}

void zygote_end(struct zygote *z, const char *why) {
    struct sandbox *s = z->s;
    enum kind kind = z->kind;
    bool needed = z->state != ZYGOTE_RETIRED;
    if (z->state == ZYGOTE_STARTING && !s->kinds[kind].refused)
        snprintf(s->kinds[kind].reason, sizeof s->kinds[kind].reason, "%s while it started", why);
    z->state = ZYGOTE_DEAD;
    if (s->loop) {
        loop_forget(s->loop, z->control);
        loop_timer_cancel(s->loop, z->deadline);
    }
    z->deadline = 0;
    close(z->control); /* what is left of it ends now */
    z->control = -1;   /* the number may be another's soon, while this one is still being buried */
    forget_zygote(z);
    while (z->workers)
        worker_lost(z->workers, why);
    bury(z);
    if (needed)
        start_again(s, kind);
}

void zygote_retire_if_idle(struct zygote *z) {
    if (z->state != ZYGOTE_RETIRED)
        return;
    for (struct worker *w = z->workers; w; w = w->next)
        if (w->call || !w->arrived)
            return;
    zygote_end(z, "it was renewed");
}

static void renew_if_worn(struct zygote *z) {
    struct kind_state *k = &z->s->kinds[z->kind];
    struct err e = {0};
    if (z->state != ZYGOTE_READY || z->spawned < RENEW_AFTER || k->successor)
        return;
    if (!zygote_start(z->s, z->kind, &e)) {
        log_warn("sandbox", "%s: %s", kind_names[z->kind], e.message);
        z->spawned = RENEW_AFTER / 2; /* not at every worker */
    }
}

static void read_report(struct kind_state *k, const char *text, size_t n) {
    struct err e;
    cJSON *report = json_parse(text, n, &e);
    free(k->report);
    k->report = mem_strndup(text, n);
    snprintf(k->reason, sizeof k->reason, "%s", json_str(report, "reason", ""));
    k->namespaces = json_bool(report, "namespaces", false);
    k->landlock = json_bool(report, "landlock", false);
    cJSON_Delete(report);
}

static void on_ready(struct zygote *z, const char *report, size_t n) {
    struct sandbox *s = z->s;
    struct kind_state *k = &s->kinds[z->kind];
    if (z->state != ZYGOTE_STARTING)
        return;
    z->state = ZYGOTE_READY;
    k->failures = 0;
    if (s->loop)
        loop_timer_cancel(s->loop, z->deadline);
    z->deadline = 0;
    read_report(k, report, n);
    if (k->successor == z) {
        struct zygote *worn = k->current;
        k->successor = NULL;
        k->current = z;
        worn->state = ZYGOTE_RETIRED;
        zygote_listen(worn, true);
        zygote_retire_if_idle(worn);
    } else if (k->reason[0]) {
        log_warn("sandbox", "%s runs with fewer walls: %s", kind_names[z->kind], k->reason);
    }
    pool_balance(s, z->kind);
}

static void on_refused(struct zygote *z, const char *report, size_t n) {
    struct kind_state *k = &z->s->kinds[z->kind];
    struct sandbox *s = z->s;
    enum kind kind = z->kind;
    read_report(k, report, n);
    k->refused = true;
    log_warn("sandbox", "%s is refused: %s", kind_names[kind], k->reason);
    zygote_end(z, k->reason);
    if (k->current) /* a successor that found a wall missing: the old one stops too */
        zygote_end(k->current, k->reason);
    pool_refuse_waiting(s, kind, SANDBOX_REFUSED, k->reason);
}

/* A worker's program was replaced while this one runs, or only one of them was built anew. */
static void on_stranger(struct zygote *z) {
    struct kind_state *k = &z->s->kinds[z->kind];
    if (k->current == z || !k->current) {
        static const char report[] = "{\"reason\":\"lemmad and its workers are of different builds: build both (make), then start it again\"}";
        on_refused(z, report, sizeof report - 1);
        return;
    }
    log_warn("sandbox", "%s: its program is of another build than this one; what runs already goes on until the next start",
             kind_names[z->kind]);
    k->current->spawned = RENEW_AFTER / 2; /* not at every worker */
    z->state = ZYGOTE_RETIRED;
    k->successor = NULL;
    zygote_end(z, "it is of another build");
}

static struct worker *find_worker(struct zygote *z, uint32_t id) {
    struct worker *w = z->workers;
    while (w && w->id != id)
        w = w->next;
    return w;
}

/* A packet of a zygote: messages, or one with a report. */
struct packet {
    union {
        struct control messages[CONTROL_BATCH];
        char bytes[sizeof(struct control) + CONTROL_REPORT_BYTES];
    };
    size_t n; /* bytes */
    int fds[2 * CONTROL_BATCH];
    int n_fds, fds_used;
};

/* Reads one packet: 1, 0 when there is none, -1 when the zygote is gone. */
static int receive(struct zygote *z, struct packet *p) {
    struct iovec part = {p->bytes, sizeof p->bytes};
    union {
        struct cmsghdr head;
        char space[CMSG_SPACE(sizeof p->fds)];
    } control;
    struct msghdr m = {.msg_iov = &part,
                       .msg_iovlen = 1,
                       .msg_control = &control,
                       .msg_controllen = sizeof control};
    ssize_t n = recvmsg(z->control, &m, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    p->n_fds = p->fds_used = 0;
    if (n < 0 && (errno == EAGAIN || errno == EINTR))
        return 0;
    if (n < (ssize_t)sizeof *p->messages)
        return -1;
    for (struct cmsghdr *c = CMSG_FIRSTHDR(&m); c; c = CMSG_NXTHDR(&m, c))
        if (c->cmsg_level == SOL_SOCKET && c->cmsg_type == SCM_RIGHTS) {
            memcpy(p->fds, CMSG_DATA(c), c->cmsg_len - CMSG_LEN(0));
            p->n_fds = (int)((c->cmsg_len - CMSG_LEN(0)) / sizeof(int));
        }
    p->n = (size_t)n;
    return 1;
}

/* One message of a zygote's news; false when the zygote is no more. */
static bool read_news(struct zygote *z, const struct control *message, struct packet *p) {
    struct worker *w = find_worker(z, message->id);
    switch (message->op) {
    case CONTROL_WORKER:
        if (p->fds_used + 2 > p->n_fds) { /* as many are open here as may be */
            zygote_tell(z, CONTROL_KILL, message->id, 0);
            if (w)
                worker_lost(w, "there are too many descriptors");
            return true;
        }
        p->fds_used += 2;
        if (w) {
            worker_arrived(w, p->fds[p->fds_used - 2], p->fds[p->fds_used - 1]);
            renew_if_worn(z);
        } else {
            close(p->fds[p->fds_used - 2]);
            close(p->fds[p->fds_used - 1]);
        }
        return true;
    case CONTROL_FAILED:
        log_warn("sandbox", "%s: no worker: %s", kind_names[z->kind], strerror(message->status));
        zygote_end(z, "no worker could be made");
        return false;
    case CONTROL_EXIT:
        if (w) {
            w->status = message->status;
            w->cpu_us = message->cpu_us;
            w->peak_kb = message->peak_kb;
            worker_died(w);
        }
        return true;
    default: return true;
    }
}

void zygote_read(struct zygote *z) {
    for (;;) {
        struct packet p;
        int got = receive(z, &p);
        if (got == 0)
            return;
        if (got < 0) {
            zygote_end(z, "its zygote died");
            return;
        }
        bool alive = true;
        const char *report = p.bytes + sizeof *p.messages;
        if (p.messages->op == CONTROL_READY && p.messages->status != CONTROL_PROTOCOL) {
            on_stranger(z);
            alive = false;
        } else if (p.messages->op == CONTROL_READY) {
            on_ready(z, report, p.n - sizeof *p.messages);
        } else if (p.messages->op == CONTROL_REFUSED) {
            on_refused(z, report, p.n - sizeof *p.messages);
            alive = false;
        } else {
            for (size_t i = 0; alive && i < p.n / sizeof *p.messages && i < CONTROL_BATCH; i++)
                alive = read_news(z, &p.messages[i], &p);
        }
        while (p.fds_used < p.n_fds)
            close(p.fds[p.fds_used++]);
        if (!alive || z->state == ZYGOTE_RETIRED) {
            if (alive)
                zygote_retire_if_idle(z);
            return; /* what is left is still readable: the loop calls again */
        }
    }
}

/* Waits until the zygotes have started; Python's, which imports much, only when it is alone. */
static bool wait_ready(struct sandbox *s, int wait_ms) {
    bool alone = !s->kinds[KIND_CALC].wanted && !s->kinds[KIND_LUA].wanted;
    int64_t until = clock_ms() + wait_ms;
    for (;;) {
        struct pollfd p[KINDS];
        struct zygote *of[KINDS];
        nfds_t n = 0;
        for (struct zygote *z = s->zygotes; z && n < KINDS; z = z->next)
            if (z->state == ZYGOTE_STARTING && (alone || z->kind != KIND_PYTHON)) {
                of[n] = z;
                p[n++] = (struct pollfd){z->control, POLLIN, 0};
            }
        int64_t left = until - clock_ms();
        if (!n || left <= 0)
            return n == 0;
        if (poll(p, n, (int)left) <= 0)
            continue;
        for (nfds_t i = 0; i < n; i++)
            if (p[i].revents) {
                zygote_read(of[i]);
                break; /* it may be gone, and the list another */
            }
    }
}

/* --- opening and closing --- */

static bool check_binaries(struct sandbox *s, struct err *e) {
    for (int k = 0; k < KINDS; k++) {
        struct buf path = {0};
        buf_printf(&path, "%s/%s", s->worker_dir, binaries[k]);
        bool there = access(path.data, X_OK) == 0;
        if (!there && k == KIND_PYTHON) {
            s->kinds[k].refused = true;
            snprintf(s->kinds[k].reason, sizeof s->kinds[k].reason,
                     "Lemma was built without Python");
        } else if (!there && s->kinds[k].wanted) {
            err_errno(e, "the sandbox's worker %s cannot be run", path.data);
            buf_free(&path);
            return false;
        }
        buf_free(&path);
    }
    return true;
}

struct sandbox *sandbox_open(const struct sandbox_params *params, struct err *e) {
    struct sandbox *s = mem_zero(1, sizeof *s);
    s->worker_dir = mem_strdup(params->worker_dir ? params->worker_dir : ".");
    s->max_workers = params->max_workers > 0 ? params->max_workers : 32;
    s->max_waiting = params->max_waiting > 0 ? params->max_waiting : 256;
    s->no_userns = params->no_userns;
    s->no_landlock = params->no_landlock;
    s->light = params->light;
    for (int k = 0; k < KINDS; k++)
        s->kinds[k].s = s;
    for (int k = 0; k < KINDS; k++)
        s->kinds[k].prewarmed = params->prewarmed > 0   ? params->prewarmed
                                : params->prewarmed < 0 ? 0
                                                        : prewarmed[k];
    for (int r = 0; r < SANDBOX_RUNNERS; r++)
        if (!params->runners || (params->runners & 1u << r))
            s->kinds[kind_of((enum sandbox_runner)r)].wanted = true;
    bool ok = check_binaries(s, e);
    for (int k = 0; ok && k < KINDS; k++)
        if (s->kinds[k].wanted && !s->kinds[k].refused)
            ok = zygote_start(s, (enum kind)k, e);
    if (!ok) {
        sandbox_close(s);
        return NULL;
    }
    wait_ready(s, 3000); /* what is later than that becomes ready in the loop */
    return s;
}

void sandbox_close(struct sandbox *s) {
    if (!s)
        return;
    s->closing = true;
    while (s->calls) {
        uint64_t id = s->calls->id;
        sandbox_cancel(s, id);
        if (s->calls && s->calls->id == id && s->calls->worker)
            worker_lost(s->calls->worker, "the sandbox closed");
    }
    while (s->zygotes)
        if (s->zygotes->state == ZYGOTE_DEAD)
            end_now(s->zygotes);
        else
            zygote_end(s->zygotes, "the sandbox closed");
    for (int k = 0; k < KINDS; k++) {
        if (s->kinds[k].retry_timer)
            loop_timer_cancel(s->loop, s->kinds[k].retry_timer);
        if (s->kinds[k].refill_timer)
            loop_timer_cancel(s->loop, s->kinds[k].refill_timer);
        free(s->kinds[k].retry);
        free(s->kinds[k].report);
    }
    free(s->worker_dir);
    free(s);
}

/* --- state --- */

static const char *mode_of(struct sandbox *s) {
    bool any = false, namespaces = true, landlock = true;
    for (int i = 0; i < KINDS; i++) {
        struct kind_state *k = &s->kinds[i];
        if (!k->report || k->refused)
            continue;
        any = true;
        namespaces = namespaces && k->namespaces;
        landlock = landlock && k->landlock;
    }
    return !any                     ? "refused"
           : namespaces && landlock ? "full"
           : namespaces || landlock ? "reduced"
                                    : "minimal";
}

static void append_array(struct buf *out, const cJSON *report, const char *name) {
    const cJSON *array = json_get(report, name);
    if (cJSON_IsArray(array))
        json_append(out, array);
    else
        buf_str(out, "[]");
}

void sandbox_state(struct sandbox *s, struct buf *out) {
    buf_printf(out, "{\"mode\":\"%s\",\"runners\":{", mode_of(s));
    for (int r = 0; r < SANDBOX_RUNNERS; r++) {
        struct kind_state *k = &s->kinds[kind_of((enum sandbox_runner)r)];
        struct err e;
        cJSON *report = k->report ? json_parse(k->report, strlen(k->report), &e) : NULL;
        const char *state = !k->wanted                          ? "off"
                            : k->refused                        ? "refused"
                            : !k->current                       ? "restarting"
                            : k->current->state == ZYGOTE_READY ? "ready"
                                                                : "starting";
        buf_printf(out, "%s\"%s\":{\"state\":\"%s\",\"walls\":", r ? "," : "",
                   sandbox_runner_name((enum sandbox_runner)r), state);
        append_array(out, report, "walls");
        buf_str(out, ",\"canaries\":");
        append_array(out, report, "canaries");
        buf_str(out, ",\"reason\":");
        json_append_string(out, k->reason, strlen(k->reason));
        buf_char(out, '}');
        cJSON_Delete(report);
    }
    buf_str(out, "}}");
}

bool sandbox_offers(struct sandbox *s, enum sandbox_runner runner, const char **why) {
    struct kind_state *k = &s->kinds[kind_of(runner)];
    bool fails = k->failures > FAILURES_MOST && !k->refused;
    *why = k->refused || fails ? k->reason : k->wanted ? "" : "this runner was not started";
    return k->wanted && !k->refused && !fails;
}
