/* The three lives of a worker binary before it is a worker.
 *
 * The keeper is what the host starts: it makes the namespaces, holds nothing, and waits. The zygote
 * is its child: the first process of those namespaces; it loads the interpreter, closes the walls,
 * sends out its canaries, binds itself to its workers' filter (gate.h) and then forks one worker for
 * each request of the host. When the zygote
 * dies, the kernel ends every process of its namespace; without one, each worker dies of its
 * parent's death. The zygote ends when the host closes the control channel, so nothing outlives
 * the daemon. */
#include "sandbox/arena.h"
#include "sandbox/canary.h"
#include "sandbox/control.h"
#include "sandbox/gate.h"
#include "sandbox/huge_code.h"
#include "sandbox/policy.h"
#include "sandbox/slice.h"
#include "sandbox/touched.h"
#include "sandbox/walls.h"
#include "sandbox/worker.h"

#include "base/json.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/close_range.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct child {
    pid_t pid;
    uint32_t id;
    bool done; /* told to end after its call, which waits for nothing any more */
    bool ready; /* for a call, as far as the scheduler knows */
    int64_t made_us;
};

enum {
    PAUSE_EVERY_US = 300,
    PAUSE_NS = 200000,
    QUIET_US = 3000, /* how long the end of a worker that was told to end may go untold */
    MAKING_US = 300, /* how long a worker takes to be ready, about */
    CHILDREN_MOST = 16384, /* the host asks for far fewer */
};

static struct {
    const struct worker_program *program;
    struct walls walls;
    bool light, gentle;
    bool learnt; /* what a program touches */
    bool bound;  /* by the filter, and so is every fork */
    struct sock_fprog filter;
    pid_t self;
    char worker_name[16];
} Z;

/* What the zygote writes to while it serves. A fork is not given it: so no write makes the kernel copy a page first, nor
 * break up a huge one. */
static struct kept {
    size_t n_children, n_making; /* n_making of them are not ready */
    enum control_need need; /* NEED_NOW: calls wait, everything is told at once */
    /* What the host is to be told. Each packet wakes it, perhaps where a call is being served: so new workers are
     * told of together, and with them the ends that nobody waits for. */
    struct news {
        struct control messages[CONTROL_BATCH];
        int fds[2 * CONTROL_BATCH];
        int n, n_fds;
        bool soon; /* not only after a while */
    } news;
    struct child children[CHILDREN_MOST];
} *K;

static bool open_kept(void) {
    K = mmap(NULL, sizeof *K, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return K != MAP_FAILED && madvise(K, sizeof *K, MADV_DONTFORK) == 0;
}

__attribute__((noreturn)) static void leave(int status) {
    for (;;)
        syscall(SYS_exit_group, status);
}

static bool limit_to(int what, rlim_t most) {
    struct rlimit r = {most, most};
    return gate_call(SYS_prlimit64, 0, what, &r) == 0;
}

/* In a new worker: every wall that is not inherited, but the filter. `channel` becomes its only
 * descriptor; -1: none. */
static void close_in(int channel) {
    if (gate_call(SYS_prctl, PR_SET_PDEATHSIG, SIGKILL) < 0 || gate_call(SYS_getppid, 0) != Z.self)
        leave(1);
    if (channel >= 0 && channel != WORKER_CHANNEL && gate_call(SYS_dup3, channel, WORKER_CHANNEL) < 0)
        leave(1);
    unsigned first = channel >= 0 ? WORKER_CHANNEL + 1 : 0;
    if (gate_call(SYS_close_range, first, ~0u) < 0 ||
        (channel >= 0 && gate_call(SYS_close_range, 0, WORKER_CHANNEL - 1) < 0))
        leave(1);
    /* The host ends what uses too much processor time; this is for when the host is not able to. */
    if (!limit_to(RLIMIT_CPU, 150) || !limit_to(RLIMIT_NPROC, 0) ||
        (channel >= 0 && !limit_to(RLIMIT_NOFILE, 0)))
        leave(1);
    gate_call(SYS_prctl, PR_SET_NAME, Z.worker_name);
}

/* The last of them. Where the filter came with the fork, what the zygote may do besides ends here. */
static bool bind_worker(void) {
    return (Z.bound || policy_load(&Z.filter)) && gate_close();
}

/* fork() that also gives a pidfd. The C library's own fork would run handlers for threads that do
 * not exist here. */
static pid_t fork_process(int *pidfd) {
    return (pid_t)walls_clone(0, pidfd);
}

static pid_t fork_canary(bool with_filter) {
    pid_t pid = fork_process(NULL);
    if (pid == 0) {
        close_in(-1);
        if (with_filter && !bind_worker())
            leave(1);
    }
    return pid;
}

static void send_packet(const struct control *messages, size_t n, const char *report,
                        size_t report_len, const int *fds, int n_fds) {
    struct iovec parts[2] = {{(void *)messages, n * sizeof *messages}, {(void *)report, report_len}};
    union {
        struct cmsghdr head;
        char space[CMSG_SPACE(2 * CONTROL_BATCH * sizeof(int))];
    } control = {0};
    struct msghdr m = {.msg_iov = parts, .msg_iovlen = report_len ? 2 : 1};
    if (n_fds) {
        m.msg_control = &control;
        m.msg_controllen = CMSG_SPACE((size_t)n_fds * sizeof(int));
        struct cmsghdr *c = CMSG_FIRSTHDR(&m);
        c->cmsg_level = SOL_SOCKET;
        c->cmsg_type = SCM_RIGHTS;
        c->cmsg_len = CMSG_LEN((size_t)n_fds * sizeof(int));
        memcpy(CMSG_DATA(c), fds, (size_t)n_fds * sizeof(int));
    }
    ssize_t sent;
    do
        sent = gate_call(SYS_sendmsg, WORKER_CONTROL, &m, MSG_NOSIGNAL);
    while (sent < 0 && errno == EINTR);
    if (sent < 0)
        leave(0); /* the host is gone */
}

static void tell_news(void) {
    if (!K->news.n)
        return;
    send_packet(K->news.messages, (size_t)K->news.n, NULL, 0, K->news.fds, K->news.n_fds);
    for (int i = 0; i < K->news.n_fds; i++)
        gate_call(SYS_close, K->news.fds[i]);
    K->news.n = K->news.n_fds = 0;
    K->news.soon = false;
}

static void add_news(const struct control *message, bool soon) {
    if (K->news.n == CONTROL_BATCH)
        tell_news();
    K->news.messages[K->news.n++] = *message;
    K->news.soon = K->news.soon || soon;
}

static int64_t now_us(void) {
    struct timespec t = {0};
    gate_call(SYS_clock_gettime, CLOCK_MONOTONIC, &t); /* Python's worker has a clock of its own */
    return t.tv_sec * INT64_C(1000000) + t.tv_nsec / 1000;
}

static void spawn(uint32_t id, bool hurry) {
    int pair[2] = {-1, -1}, pidfd = -1;
    struct control message = {.op = CONTROL_WORKER, .id = id};
    pid_t pid = -1;
    if (K->n_children == CHILDREN_MOST)
        errno = EAGAIN;
    else if (gate_call(SYS_socketpair, AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) == 0)
        pid = fork_process(&pidfd);
    if (pid == 0) {
        close_in(pair[1]);
        if (!hurry && Z.learnt) {
            slice_place(PLACE_ANYWHERE); /* there is much to copy */
            touched_copy(WORKER_CHANNEL);
        } else if (!hurry && Z.program->warm) {
            Z.program->warm();
        }
        if (hurry || Z.learnt) { /* else the zygote says so */
            slice_place(PLACE_FRONT);
            slice_set(SLICE_SHORT);
        }
        if (!bind_worker())
            leave(1);
        worker_serve(Z.program);
    }
    if (pid < 0) {
        message = (struct control){.op = CONTROL_FAILED, .id = id, .status = errno};
        add_news(&message, true);
    } else {
        K->children[K->n_children++] =
            (struct child){.pid = pid, .id = id, .ready = hurry || Z.learnt, .made_us = now_us()};
        K->n_making += !(hurry || Z.learnt);
        add_news(&message, true);
        K->news.fds[K->news.n_fds++] = pair[0];
        K->news.fds[K->news.n_fds++] = pidfd;
        pair[0] = -1;
        tell_news(); /* the next fork may take long to come to its turn */
    }
    if (pair[0] >= 0)
        gate_call(SYS_close, pair[0]);
    if (pair[1] >= 0)
        gate_call(SYS_close, pair[1]);
}

/* NULL when it was reaped already. Else its number is still its own. */
static struct child *child_of(uint32_t id) {
    for (size_t i = 0; i < K->n_children; i++)
        if (K->children[i].id == id)
            return &K->children[i];
    return NULL;
}

/* It is not brought to the front any more. */
static void made(struct child *c) {
    K->n_making -= !c->ready;
    c->ready = true;
}

static void kill_worker(uint32_t id, bool done) {
    struct child *c = child_of(id);
    if (!c)
        return;
    c->done = done;
    made(c);
    if (done)
        slice_end(c->pid, Z.program->warm);
    gate_call(SYS_kill, c->pid, SIGKILL);
}

/* A worker gets ready at the back, where making it disturbs no call, and then waits at the front.
 * False: there are some that are too new. */
static bool bring_to_front(void) {
    if (!K->n_making)
        return true;
    int64_t now = now_us();
    bool all = true;
    for (size_t i = 0; i < K->n_children; i++) {
        struct child *c = &K->children[i];
        if (!c->ready && now - c->made_us >= MAKING_US) {
            slice_ready(c->pid);
            made(c);
        }
        all = all && c->ready;
    }
    return all;
}

static void reap(void) {
    for (;;) {
        int status;
        struct rusage used;
        pid_t pid = (pid_t)gate_call(SYS_wait4, -1, &status, WNOHANG, &used);
        if (pid <= 0)
            return;
        for (size_t i = 0; i < K->n_children; i++) {
            if (K->children[i].pid != pid)
                continue;
            struct control message = {
                .op = CONTROL_EXIT,
                .id = K->children[i].id,
                .status = status,
                .peak_kb = (uint32_t)used.ru_maxrss,
                .cpu_us = (uint64_t)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000000u +
                          (uint64_t)(used.ru_utime.tv_usec + used.ru_stime.tv_usec)};
            add_news(&message, !K->children[i].done);
            made(&K->children[i]);
            K->children[i] = K->children[--K->n_children];
            break;
        }
    }
}

/* While calls wait for its work, it is as important as they are; and where the back alone would not keep
 * up, it uses the front too. */
static void set_need(enum control_need need) {
    if (K->need == need)
        return;
    slice_set(need == NEED_NOW ? SLICE_USUAL : SLICE_BEHIND);
    slice_place(need == NEED_LATER ? PLACE_BACK : PLACE_ANYWHERE);
    K->need = need;
}

/* Does all that the host has asked for. That may be much, and the workers that are ready meanwhile do not wait
 * for the end of it. */
static void hear_host(void) {
    for (;;) {
        struct control message;
        bring_to_front();
        ssize_t n = gate_call(SYS_recvfrom, WORKER_CONTROL, &message, sizeof message, MSG_DONTWAIT);
        if (n < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (n != sizeof message)
            leave(0); /* the host is gone, and we with it */
        if (message.op == CONTROL_SPAWN) {
            set_need((enum control_need)message.status);
            spawn(message.id, K->need == NEED_NOW);
        } else if (message.op == CONTROL_KILL) {
            kill_worker(message.id, message.status);
        } else if (message.op == CONTROL_HURRY) {
            set_need(NEED_NOW);
        } else if (message.op == CONTROL_SPREAD) {
            struct child *c = child_of(message.id);
            if (c) {
                made(c);
                slice_spread(c->pid);
            }
        }
    }
}

__attribute__((noreturn)) static void serve_host(int signals) {
    for (;;) {
        struct pollfd p[2] = {{WORKER_CONTROL, POLLIN, 0}, {signals, POLLIN, 0}};
        int us = !bring_to_front() ? MAKING_US : K->news.n ? QUIET_US : -1;
        struct timespec wait = {0, us * 1000L};
        long ready = gate_call(SYS_ppoll, p, 2, us < 0 ? NULL : &wait);
        if (ready < 0 && errno != EINTR)
            leave(1);
        if (ready > 0 && p[0].revents)
            hear_host();
        if (ready > 0 && p[1].revents) {
            struct signalfd_siginfo info;
            while (gate_call(SYS_read, signals, &info, sizeof info) > 0)
                ;
            reap();
        }
        if ((ready == 0 && us == QUIET_US) || K->news.soon || K->need == NEED_NOW)
            tell_news();
    }
}

static void report_walls(struct buf *out) {
    buf_str(out, "\"walls\":[");
    if (Z.walls.namespaces)
        buf_str(out, "\"namespaces: user mount pid net ipc uts cgroup\",\"empty root\",");
    if (Z.walls.landlock)
        buf_printf(out, "\"Landlock ABI %d\",", Z.walls.landlock_abi);
    buf_str(out, "\"system-call filter\",\"no capabilities\",\"no_new_privs\",\"limits\"]");
}

__attribute__((noreturn)) static void refuse(const char *reason) {
    struct buf report = {0};
    buf_str(&report, "{\"reason\":");
    json_append_string(&report, reason, strlen(reason));
    buf_char(&report, '}');
    send_packet(&(struct control){.op = CONTROL_REFUSED}, 1, report.data, report.len, NULL, 0);
    leave(0);
}

static void zygote_name(const char *role, char out[16]) {
    snprintf(out, 16, "lemma-%s-%s", role, Z.program->name);
}

static bool kernel_can(struct err *e) {
    /* clone3 is older than these; pidfd_send_signal and close_range with their flags are not. */
    if (syscall(SYS_close_range, 1000, 1000, 0) < 0)
        return err_set(e, ERR_UNSUPPORTED, "this kernel has no close_range (Linux 5.9 has)");
    long fd = syscall(SYS_pidfd_open, getpid(), 0);
    if (fd < 0)
        return err_set(e, ERR_UNSUPPORTED, "this kernel has no pidfd (Linux 5.3 has)");
    close((int)fd);
    return true;
}

static int compare_ints(const void *a, const void *b) {
    return *(const int *)a - *(const int *)b;
}

/* The C library's qsort asks the kernel how much memory there is, the first time it sorts more than
 * a little; a worker may not ask. */
static void prime_library(void) {
    int numbers[1000];
    for (int i = 0; i < 1000; i++)
        numbers[i] = i * 7919 % 1000;
    qsort(numbers, 1000, sizeof *numbers, compare_ints);
}

/* Loading an interpreter takes the better part of a second. Where calls are served meanwhile, it pauses
 * after each few hundred microseconds of work: a worker that is woken for a call would otherwise wait
 * for the scheduler's next tick. The alarm is set anew each time, so that there is always progress. */
static void set_alarm(int us) {
    struct itimerval once = {.it_value.tv_usec = us};
    setitimer(ITIMER_REAL, &once, NULL);
}

static int64_t work_done_ns(void) {
    struct timespec t = {0};
    syscall(SYS_clock_gettime, CLOCK_THREAD_CPUTIME_ID, &t); /* Python's worker has a clock of its own */
    return t.tv_sec * INT64_C(1000000000) + t.tv_nsec;
}

static void on_alarm(int signal) {
    static int64_t before;
    int kept = errno;
    if (work_done_ns() - before >= PAUSE_EVERY_US * 1000 / 2) {
        syscall(SYS_nanosleep, &(struct timespec){0, PAUSE_NS}, NULL);
        before = work_done_ns();
    }
    set_alarm(PAUSE_EVERY_US);
    errno = kept;
}

static bool load(struct err *e) {
    if (!Z.light)
        huge_code();
    if (!Z.program->preload)
        return true;
    if (Z.gentle) {
        sigaction(SIGALRM, &(struct sigaction){.sa_handler = on_alarm, .sa_flags = SA_RESTART}, NULL);
        set_alarm(PAUSE_EVERY_US);
    }
    bool good = Z.program->preload(Z.light, e);
    if (Z.gentle) { /* an alarm would make a fork begin again */
        set_alarm(0);
        sigaction(SIGALRM, &(struct sigaction){.sa_handler = SIG_DFL}, NULL);
    }
    if (Z.program->unneeded)
        touched_leave(Z.program->unneeded);
    /* A light zygote has one call to serve, which comes at once. */
    if (good && Z.program->warm && !Z.light)
        Z.learnt = touched_learn(Z.program->warm);
    return good;
}

__attribute__((noreturn)) static void zygote(void) {
    struct err e = {0};
    char name[16];
    zygote_name("zyg", name);
    prctl(PR_SET_NAME, name, 0, 0, 0);
    zygote_name("wrk", Z.worker_name);
    /* This process dies with the keeper. Changes of rights undo the setting, so it comes again. */
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) < 0)
        leave(1);
    Z.self = getpid();
    prime_library();
    if (Z.walls.still_root)
        refuse("it would have to run as root: there is no other user here to become");
    if (Z.program->policy == POLICY_PYTHON && !Z.walls.namespaces && !walls_have_landlock(&Z.walls))
        refuse("neither user namespaces nor Landlock can be had, and Python needs one of them");
    if (!open_kept())
        refuse("no memory");
    gate_open();
    if (!kernel_can(&e) || !policy_compile(Z.program->policy, WORKER_CHANNEL, &Z.filter, &e) ||
        !load(&e) || !walls_close(&Z.walls, &e))
        refuse(e.message);
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) < 0)
        leave(1);
    sigset_t mask;
    sigemptyset(&mask);
    sigaddset(&mask, SIGCHLD);
    sigprocmask(SIG_BLOCK, &mask, NULL);
    struct buf report = {0};
    const char *escaped = "";
    buf_str(&report, "{");
    report_walls(&report);
    buf_str(&report, ",\"canaries\":");
    int out = canary_run(&Z.walls, fork_canary, &report, &escaped);
    buf_str(&report, ",\"reason\":");
    char reason[400] = "";
    if (out)
        snprintf(reason, sizeof reason, "a canary got out (%s)", escaped);
    else
        snprintf(reason, sizeof reason, "%s", Z.walls.missing);
    json_append_string(&report, reason, strlen(reason));
    buf_printf(&report, ",\"namespaces\":%s,\"landlock\":%s}",
               Z.walls.namespaces ? "true" : "false", Z.walls.landlock ? "true" : "false");
    struct control message = {.op = out ? CONTROL_REFUSED : CONTROL_READY, .status = CONTROL_PROTOCOL};
    send_packet(&message, 1, report.data, report.len, NULL, 0);
    if (out)
        leave(0);
    buf_free(&report);
    arena_settle();
    slice_set(SLICE_BEHIND);
    slice_place(PLACE_BACK);
    int signals = signalfd(-1, &mask, SFD_CLOEXEC | SFD_NONBLOCK);
    if (signals < 0)
        leave(1);
    /* Without a gate each worker does that for itself. */
    Z.bound = gate_page() && policy_load(&Z.filter);
    serve_host(signals);
}

/* The keeper: makes the zygote, lets go of everything, waits for its end and buries whoever is left
 * without a parent. SIGTERM ends a zygote that does not listen. */
static int keep(pid_t zygote_pid) {
    close(WORKER_CONTROL);
    prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
    /* Where that user does not exist, the zygote has refused already. */
    if (geteuid() == 0 && setresgid(WALLS_UID, WALLS_UID, WALLS_UID) == 0 &&
        setresuid(WALLS_UID, WALLS_UID, WALLS_UID) < 0)
        return 1;
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    for (;;) {
        int status, signal = 0;
        pid_t pid = waitpid(-1, &status, WNOHANG);
        if (pid < 0 && errno == ECHILD)
            return 0;
        if (pid > 0)
            continue;
        sigset_t awaited;
        sigemptyset(&awaited);
        sigaddset(&awaited, SIGCHLD);
        sigaddset(&awaited, SIGTERM);
        sigwait(&awaited, &signal);
        if (signal == SIGTERM)
            kill(zygote_pid, SIGKILL);
    }
}

int worker_main(int argc, char **argv, const struct worker_program *program) {
    int type = 0;
    socklen_t size = sizeof type;
    if (argc < 2 || strcmp(argv[1], "--zygote") ||
        getsockopt(WORKER_CONTROL, SOL_SOCKET, SO_TYPE, &type, &size) < 0 ||
        type != SOCK_SEQPACKET) {
        fprintf(stderr, "%s is a part of lemmad, which starts it; it does nothing by itself\n",
                argc ? argv[0] : "this program");
        return 2;
    }
    syscall(SYS_close_range, WORKER_CONTROL + 1, ~0u, 0);
    unsetenv("LD_BIND_NOW"); /* has done its work */
    slice_set(SLICE_LONG); /* loading an interpreter is nothing that a call should wait for */
    Z.program = program;
    Z.walls.try_namespaces = Z.walls.try_landlock = true;
    for (int i = 2; i < argc; i++)
        if (!strcmp(argv[i], "--no-userns"))
            Z.walls.try_namespaces = false;
        else if (!strcmp(argv[i], "--no-landlock"))
            Z.walls.try_landlock = false;
        else if (!strcmp(argv[i], "--light"))
            Z.light = true;
        else if (!strcmp(argv[i], "--gentle"))
            Z.gentle = true;
    char name[16];
    zygote_name("keep", name);
    prctl(PR_SET_NAME, name, 0, 0, 0);
    umask(077);
    sigset_t awaited;
    sigemptyset(&awaited);
    sigaddset(&awaited, SIGCHLD);
    sigaddset(&awaited, SIGTERM);
    if (chdir("/") < 0 || sigprocmask(SIG_BLOCK, &awaited, NULL) < 0)
        return 1;

    pid_t pid = -1;
    if (Z.walls.try_namespaces)
        pid = walls_fork_namespaced(&Z.walls);
    else
        snprintf(Z.walls.missing, sizeof Z.walls.missing, "user namespaces: switched off");
    if (pid == 0)
        zygote();
    if (pid < 0 && (pid = walls_fork_plain(&Z.walls)) == 0)
        zygote();
    return pid < 0 ? 1 : keep(pid);
}
