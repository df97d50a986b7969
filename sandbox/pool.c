/* The pool: calls find workers, workers' frames become results. Everything here runs on the loop's
 * thread. What a worker sends is hostile and checked; what a call used is measured from outside. */
#include "sandbox/pool.h"
#include "sandbox/slice.h"

#include "base/clock.h"
#include "base/log.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    SHORT_CALL_MS = 2, /* below this, nobody asks what processor time it took */
    REFILL_MS = 2,
    LONG_CALL_MS = 1, /* above this, a call minds little what is done beside it */
    SPREAD_MS = 2, /* a call that takes longer gets every processor */
    PUT_OFF_MOST = 18, /* ms that Python's pool waits for such a call, or for none */
    LARGE_BYTES = 8 << 20, /* a worker that used more is ended at once */
    REAP_MS = 5000, /* how long a killed or finished worker may take to be gone */
    WAIT_MS = 120000, /* a call for a worker */
    ASLEEP_MOST = 4,  /* times max_workers: calls that wait for the host's answer */
    NAME_BYTES = 200, /* of an error type */
    MESSAGE_BYTES = 4000,
};

enum kind kind_of(enum sandbox_runner runner) {
    return runner == SANDBOX_CALC ? KIND_CALC : runner == SANDBOX_PYTHON ? KIND_PYTHON : KIND_LUA;
}

/* --- workers --- */

static void end_channel(struct worker *w) {
    if (w->channel < 0)
        return;
    loop_forget(w->zygote->s->loop, w->channel);
    close(w->channel);
    w->channel = -1;
}

static void free_worker(struct worker *w) {
    for (struct worker **at = &w->zygote->workers; *at; at = &(*at)->next)
        if (*at == w) {
            *at = w->next;
            break;
        }
    end_channel(w);
    if (w->pidfd >= 0)
        close(w->pidfd);
    buf_free(&w->in);
    buf_free(&w->out);
    free(w);
}

static void kill_worker(struct worker *w) {
    if (w->dead || w->pidfd < 0)
        return;
    /* A daemon that gave up its rights may not signal another user's process; its parent may. */
    if (syscall(SYS_pidfd_send_signal, w->pidfd, SIGKILL, NULL, 0) < 0 && errno != ESRCH)
        zygote_tell(w->zygote, CONTROL_KILL, w->id, 0);
}

/* The process's number here, for its clock. */
static pid_t pid_of(int pidfd) {
    char path[64], line[128];
    snprintf(path, sizeof path, "/proc/self/fdinfo/%d", pidfd);
    FILE *f = fopen(path, "re");
    int pid = -1;
    while (f && fgets(line, sizeof line, f))
        if (sscanf(line, "Pid: %d", &pid) == 1)
            break;
    if (f)
        fclose(f);
    return pid;
}

/* Processor time of a running worker, in ms; -1 when it cannot be had. */
static int64_t cpu_used_ms(const struct worker *w) {
    pid_t pid = pid_of(w->pidfd);
    clockid_t clock;
    struct timespec t;
    if (pid <= 0 || clock_getcpuclockid(pid, &clock) || clock_gettime(clock, &t) < 0)
        return -1;
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* --- results --- */

static struct call *find_call(struct sandbox *s, uint64_t id) {
    struct call *c = s->calls;
    while (c && c->id != id)
        c = c->all_next;
    return c;
}

static void unlink_call(struct call *c) {
    struct sandbox *s = c->s;
    loop_timer_cancel(s->loop, c->wall_timer);
    loop_timer_cancel(s->loop, c->cpu_timer);
    loop_timer_cancel(s->loop, c->spread_timer);
    loop_timer_cancel(s->loop, c->reap_timer);
    if (c->all_prev)
        c->all_prev->all_next = c->all_next;
    else
        s->calls = c->all_next;
    if (c->all_next)
        c->all_next->all_prev = c->all_prev;
    if (c->worker)
        c->worker->call = NULL;
}

static void free_call(struct call *c) {
    buf_free(&c->request);
    buf_free(&c->value);
    buf_free(&c->out);
    buf_free(&c->err_out);
    buf_free(&c->error_type);
    buf_free(&c->error_message);
    free(c);
}

static void set_error(struct call *c, const char *type, const char *message) {
    buf_clear(&c->error_type);
    buf_str(&c->error_type, type);
    buf_clear(&c->error_message);
    buf_str(&c->error_message, message);
}

static void describe_limit(const struct call *c, char *text, size_t size) {
    text[0] = 0;
    switch (c->status) {
    case SANDBOX_KILLED_TIME: snprintf(text, size, "wall time %d ms", c->limits.wall_ms); break;
    case SANDBOX_KILLED_CPU: snprintf(text, size, "processor time %d ms", c->limits.cpu_ms); break;
    case SANDBOX_LIMIT_MEMORY:
        snprintf(text, size, "memory %zu KB", c->limits.memory_bytes >> 10);
        break;
    case SANDBOX_LIMIT_OUTPUT:
        snprintf(text, size, "output %zu KB", c->limits.output_bytes >> 10);
        break;
    default: break;
    }
}

/* Output was added as it came, and may have been cut anywhere: makes it valid UTF-8. */
static void clean_output(struct buf *b) {
    bool incomplete;
    if (utf8_valid_prefix(buf_text(b), b->len, &incomplete) == b->len)
        return;
    struct buf clean = {0};
    utf8_append_valid(&clean, b->data, b->len, true);
    buf_free(b);
    *b = clean;
}

/* The call's end: tells its owner, then nobody knows it any more. */
static void finish(struct call *c, enum sandbox_status status, const struct worker *dead) {
    c->status = status;
    double wall = c->started_ns ? (double)(clock_ns() - c->started_ns) / 1e6 : 0;
    char limit[80];
    describe_limit(c, limit, sizeof limit);
    if (limit[0] && !c->error_message.len) {
        char message[160];
        snprintf(message, sizeof message, "the limit was reached: %s", limit);
        set_error(c, "LimitError", message);
    }
    if (status != SANDBOX_OK && !c->error_message.len) /* `assert False` has no words of its own */
        buf_str(&c->error_message,
                c->error_type.len ? buf_text(&c->error_type) : sandbox_status_name(status));
    clean_output(&c->out);
    clean_output(&c->err_out);
    struct sandbox_result r = {
        .status = status,
        .value = status == SANDBOX_OK ? buf_text(&c->value) : "",
        .value_len = status == SANDBOX_OK ? c->value.len : 0,
        .out = buf_text(&c->out),
        .err_out = buf_text(&c->err_out),
        .out_len = c->out.len,
        .err_len = c->err_out.len,
        .error_type = buf_text(&c->error_type),
        .error_message = buf_text(&c->error_message),
        .error_line = c->error_line,
        .wall_ms = (int)(wall + 0.5),
        .wait_us = (int)(((c->started_ns ? c->started_ns : clock_ns()) - c->asked_ns) / 1000),
        .cpu_ms = dead              ? (int)((dead->cpu_us + 500) / 1000)
                  : c->cpu_ms >= 0 ? (int)c->cpu_ms
                                   : (int)(wall + 0.5),
        .peak_kb = (int)(c->peak_bytes >> 10),
        .limit = limit,
    };
    if (!r.peak_kb && dead)
        r.peak_kb = (int)dead->peak_kb;
    unlink_call(c);
    c->done(c->user, &r);
    free_call(c);
}

/* A worker that ended without a result: what does its death say? */
static enum sandbox_status judge_death(struct call *c, const struct worker *w) {
    char message[160];
    int status = w->status;
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS) {
        set_error(c, "Killed", "a system call outside the sandbox's filter");
        return SANDBOX_KILLED_SYSCALL;
    }
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
        return SANDBOX_KILLED_CPU;
    if (WIFSIGNALED(status))
        snprintf(message, sizeof message, "the worker died of signal %d (%s)", WTERMSIG(status),
                 strsignal(WTERMSIG(status)));
    else
        snprintf(message, sizeof message, "the worker ended without a result (exit %d)",
                 WEXITSTATUS(status));
    set_error(c, "Crash", message);
    return SANDBOX_CRASH;
}

static void force(struct call *c, enum sandbox_status status) {
    if (c->forced)
        return;
    c->forced = true;
    c->status = status;
    zygote_listen(c->worker->zygote, true);
    kill_worker(c->worker);
}

static void on_reap_late(void *user) {
    struct call *c = user;
    c->reap_timer = 0;
    log_warn("sandbox", "a worker did not die in %d ms", REAP_MS);
    finish(c, c->answered || c->forced ? c->status : SANDBOX_CRASH, NULL);
}

/* The worker is ending: its call waits for the account of it, but not for ever. */
static void await_death(struct call *c) {
    if (!c->reap_timer)
        c->reap_timer = loop_timer(c->s->loop, REAP_MS, on_reap_late, c);
}

/* --- frames from a worker --- */

static size_t output_used(const struct call *c) {
    return c->out.len + c->err_out.len + c->value.len;
}

static void read_output(struct call *c, struct frame *f) {
    struct frame_field field;
    while (frame_field(f, &field) == 1) {
        struct buf *to = field.tag == TAG_STDOUT ? &c->out : &c->err_out;
        size_t used = output_used(c);
        size_t room = used < c->limits.output_bytes ? c->limits.output_bytes - used : 0;
        if (field.tag != TAG_STDOUT && field.tag != TAG_STDERR)
            continue;
        buf_add(to, field.bytes, field.n < room ? field.n : room);
        if (field.n > room)
            force(c, SANDBOX_LIMIT_OUTPUT);
    }
}

static void add_capped(struct buf *to, const struct frame_field *f, size_t most) {
    buf_clear(to);
    utf8_append_valid(to, f->bytes, f->n < most ? f->n : most, true);
}

/* A worker may only end in ways that are its own to know. */
static bool own_status(uint64_t status) {
    return status == SANDBOX_OK || status == SANDBOX_ERROR || status == SANDBOX_DENIED ||
           status == SANDBOX_CRASH || status == SANDBOX_LIMIT_MEMORY ||
           status == SANDBOX_LIMIT_OUTPUT;
}

static bool read_result(struct call *c, struct frame *f) {
    struct frame_field field;
    uint64_t status = UINT64_MAX;
    int more;
    while ((more = frame_field(f, &field)) == 1)
        switch (field.tag) {
        case TAG_STATUS: status = field.number; break;
        case TAG_VALUE: add_capped(&c->value, &field, field.n); break;
        case TAG_ERROR_TYPE: add_capped(&c->error_type, &field, NAME_BYTES); break;
        case TAG_ERROR_MESSAGE: add_capped(&c->error_message, &field, MESSAGE_BYTES); break;
        case TAG_ERROR_LINE:
            c->error_line = field.number < INT32_MAX ? (int)field.number : 0;
            break;
        case TAG_PEAK:
            c->peak_bytes =
                field.number < c->limits.memory_bytes ? field.number : c->limits.memory_bytes;
            break;
        default: break;
        }
    if (more < 0 || !own_status(status))
        return false;
    c->status = (enum sandbox_status)status;
    return true;
}

static void pause_wall(struct call *c) {
    c->wall_used_ns += clock_ns() - c->wall_since_ns;
    loop_timer_cancel(c->s->loop, c->wall_timer);
    c->wall_timer = 0;
}

static bool send_answer(struct call *c, uint64_t ask, enum sandbox_reply how, const char *payload,
                        size_t n);
static void balance_waiting(struct sandbox *s);

static bool is_capability(const char *name) {
    return name[0] && strspn(name, "abcdefghijklmnopqrstuvwxyz._") == strlen(name);
}

/* Where an open ask stands; -1: it is none. */
static int open_ask(const struct call *c, uint64_t id) {
    for (int i = 0; i < c->n_open_asks; i++)
        if (c->open_asks[i] == id)
            return i;
    return -1;
}

static bool read_ask(struct call *c, struct frame *f) {
    struct frame_field field;
    struct sandbox_ask ask = {.call = c->id, .payload = ""};
    char capability[64] = "";
    struct buf payload = {0};
    while (frame_field(f, &field) == 1)
        if (field.tag == TAG_ASK)
            ask.ask = field.number;
        else if (field.tag == TAG_CAPABILITY && field.n < sizeof capability)
            memcpy(capability, field.bytes, field.n);
        else if (field.tag == TAG_PAYLOAD && field.n <= LIMIT_ASK_BYTES)
            utf8_append_valid(&payload, field.bytes, field.n, true);
    bool good = ask.ask && c->n_open_asks < LIMIT_OPEN_ASKS && open_ask(c, ask.ask) < 0 &&
                is_capability(capability);
    if (good) {
        if (!c->n_open_asks)
            pause_wall(c);
        c->open_asks[c->n_open_asks++] = ask.ask;
        balance_waiting(c->s);
        ask.capability = capability;
        ask.payload = buf_text(&payload);
        ask.payload_len = payload.len;
        static const char refusal[] = "this program has no capabilities";
        if (c->ask)
            c->ask(c->user, &ask); /* may answer, or cancel, at once */
        else
            send_answer(c, ask.ask, SANDBOX_REPLY_REFUSED, refusal, sizeof refusal - 1);
    }
    buf_free(&payload);
    return good;
}

/* The largest frame that a worker may send: what is left of its output is inside it. */
static size_t frame_limit(const struct call *c) {
    size_t output = c->limits.output_bytes + 16384;
    return output > LIMIT_ASK_BYTES + 1024 ? output : LIMIT_ASK_BYTES + 1024;
}

/* Workers are made and buried in more time than a short call takes. While the next call is likely to come
 * at once, neither should be in its way: one that has answered waits to be ended, which happens when the
 * next worker is asked for. Python's, which take longest, wait until the pool is empty or no call came for
 * a moment, and then for one when no call is at work or only long ones, though not for ever. */
static void balance(struct sandbox *s, enum kind kind, bool fill);

static void end_finished(struct sandbox *s, enum kind kind) {
    for (struct zygote *z = s->zygotes; z; z = z->next)
        for (struct worker *w = z->kind == kind ? z->workers : NULL; w; w = w->next)
            if (w->finished && !w->dead && !w->ended) {
                w->ended = true;
                if (!zygote_tell(z, CONTROL_KILL, w->id, 1))
                    kill_worker(w);
            }
}

static void listen_to_all(struct sandbox *s) {
    for (struct zygote *z = s->zygotes; z; z = z->next)
        zygote_listen(z, true);
}

/* Whether a call is at work that may be a short one, and would be long with such work beside it; or one has
 * just ended, and the next may follow. */
static bool short_calls(const struct sandbox *s) {
    int64_t now = clock_ns();
    if (now - s->answered_ns < LONG_CALL_MS * INT64_C(1000000))
        return true;
    for (const struct call *c = s->calls; c; c = c->all_next)
        if (c->started_ns && !c->forced && now - c->started_ns < LONG_CALL_MS * INT64_C(1000000))
            return true;
    return false;
}

static void on_refill(void *user) {
    struct kind_state *k = user;
    k->refill_timer = 0;
    if (k == &k->s->kinds[KIND_PYTHON] && k->put_off < PUT_OFF_MOST && short_calls(k->s)) {
        k->put_off++;
        k->refill_timer = loop_timer(k->s->loop, 1, on_refill, k);
        return;
    }
    k->put_off = 0;
    listen_to_all(k->s);
    balance(k->s, (enum kind)(k - k->s->kinds), true);
}

static void refill_in(struct kind_state *k, int ms) {
    loop_timer_cancel(k->s->loop, k->refill_timer);
    k->refill_timer = k->s->closing ? 0 : loop_timer(k->s->loop, ms, on_refill, k);
}

static void on_result(struct call *c) {
    struct worker *w = c->worker;
    c->answered = true;
    bool brief = clock_ns() - c->started_ns < SHORT_CALL_MS * 1000000LL;
    if (!brief) /* its account would come later, after the kernel has taken its memory apart */
        c->cpu_ms = cpu_used_ms(w);
    struct sandbox *s = c->s;
    enum kind kind = w->zygote->kind;
    if (output_used(c) > c->limits.output_bytes && c->status == SANDBOX_OK)
        c->status = SANDBOX_LIMIT_OUTPUT;
    s->answered_ns = clock_ns();
    listen_to_all(s);
    if (!brief && c->cpu_ms < 0) {
        kill_worker(w); /* it has said its last word */
        await_death(c);
        return;
    }
    loop_forget(s->loop, w->channel); /* its end is nothing to wake up for; closing it would be its end */
    w->finished = true;
    if (c->peak_bytes > LARGE_BYTES) {
        w->ended = true;
        if (!zygote_tell(w->zygote, CONTROL_KILL, w->id, 1))
            kill_worker(w);
    }
    finish(c, c->status, NULL); /* w->call is NULL now */
    refill_in(&s->kinds[kind], REFILL_MS);
    balance_waiting(s);
}

/* One frame; false when the worker broke the protocol. The call may be over afterwards. */
static bool serve_frame(struct call *c, struct frame *f) {
    switch (f->type) {
    case FRAME_OUTPUT: read_output(c, f); return true;
    case FRAME_ASK: return read_ask(c, f);
    case FRAME_RESULT:
        if (!read_result(c, f))
            return false;
        on_result(c);
        return true;
    default: return false;
    }
}

static void serve_frames(struct worker *w) {
    size_t at = 0;
    while (w->call && !w->call->forced && !w->call->answered) {
        struct call *c = w->call;
        struct frame f;
        size_t used = 0;
        int got = frame_next(buf_text(&w->in) + at, w->in.len - at, frame_limit(c), &f, &used);
        if (got == 0)
            break;
        if (got < 0 || !serve_frame(c, &f)) {
            set_error(c, "Crash", "the worker broke its protocol");
            force(c, SANDBOX_CRASH);
            await_death(c);
            break;
        }
        at += used;
    }
    if (w->call && !w->call->answered)
        buf_drop_front(&w->in, at);
    else
        buf_clear(&w->in);
    if (w->call && w->call->forced)
        await_death(w->call);
}

/* Reads what is there; false at the channel's end. */
static bool drain(struct worker *w) {
    for (int rounds = 0; rounds < 16; rounds++) {
        buf_reserve(&w->in, 65536);
        size_t room = w->in.cap - w->in.len - 1;
        ssize_t n = recv(w->channel, w->in.data + w->in.len, room, MSG_DONTWAIT);
        if (n < 0)
            return errno == EAGAIN || errno == EINTR;
        if (n == 0)
            return false;
        w->in.len += (size_t)n;
        if (!w->call) {
            buf_clear(&w->in); /* nobody listens any more */
            continue;
        }
        serve_frames(w);
        if ((size_t)n < room || w->channel < 0)
            return true;
    }
    return true;
}

static void on_channel(void *user, int fd, uint32_t events);

static void watch_channel(struct worker *w) {
    struct err e;
    loop_watch(w->zygote->s->loop, w->channel, EPOLLIN | (w->out.len ? EPOLLOUT : 0), on_channel, w,
               &e);
}

static void write_out(struct worker *w) {
    bool waited = w->out.len > 0;
    while (w->out_at < w->out.len) {
        ssize_t n = send(w->channel, w->out.data + w->out_at, w->out.len - w->out_at,
                         MSG_DONTWAIT | MSG_NOSIGNAL);
        if (n < 0 && errno != EAGAIN && errno != EINTR)
            break; /* it is dead: its end will be told */
        if (n < 0)
            return;
        w->out_at += (size_t)n;
    }
    buf_clear(&w->out);
    w->out_at = 0;
    if (waited)
        watch_channel(w);
}

static void on_channel(void *user, int fd, uint32_t events) {
    struct worker *w = user;
    if (events & EPOLLOUT)
        write_out(w);
    if ((events & (EPOLLIN | EPOLLHUP | EPOLLERR)) && w->channel >= 0 && !drain(w)) {
        end_channel(w); /* the account of its death follows from the zygote */
        zygote_listen(w->zygote, true);
    }
}

static void send_frame(struct worker *w, const struct buf *frame) {
    size_t sent = 0;
    if (w->channel < 0)
        return;
    if (!w->out.len) {
        ssize_t n = send(w->channel, frame->data, frame->len, MSG_DONTWAIT | MSG_NOSIGNAL);
        sent = n > 0 ? (size_t)n : 0;
        if (n < 0 && errno != EAGAIN && errno != EINTR)
            return;
    }
    if (sent == frame->len)
        return;
    buf_add(&w->out, frame->data + sent, frame->len - sent);
    watch_channel(w);
}

/* --- clocks of a call --- */

static void start_wall(struct call *c);

static void on_wall(void *user) {
    struct call *c = user;
    c->wall_timer = 0;
    force(c, SANDBOX_KILLED_TIME);
    await_death(c);
}

static void start_wall(struct call *c) {
    int64_t left = c->limits.wall_ms - c->wall_used_ns / 1000000;
    c->wall_since_ns = clock_ns();
    c->wall_timer = loop_timer(c->s->loop, left > 0 ? left : 0, on_wall, c);
}

/* A process cannot have used more processor time than has passed, so the first look is when the
 * limit could have been reached, and each later one when it could be at the earliest. */
static void on_cpu(void *user) {
    struct call *c = user;
    c->cpu_timer = 0;
    int64_t used = cpu_used_ms(c->worker);
    if (used >= c->limits.cpu_ms) {
        force(c, SANDBOX_KILLED_CPU);
        await_death(c);
        return;
    }
    int64_t left = used < 0 ? 100 : c->limits.cpu_ms - used;
    c->cpu_timer = loop_timer(c->s->loop, left > 2 ? left : 2, on_cpu, c);
}

static void on_long(void *user) {
    struct call *c = user;
    c->spread_timer = 0;
    zygote_tell(c->worker->zygote, CONTROL_SPREAD, c->worker->id, 0);
}

/* --- giving work --- */

static void assign(struct call *c, struct worker *w) {
    w->call = c;
    w->spent = true;
    c->worker = w;
    c->started_ns = clock_ns();
    loop_timer_cancel(c->s->loop, c->wall_timer);
    send_frame(w, &c->request);
    buf_free(&c->request);
    start_wall(c);
    c->cpu_timer = loop_timer(c->s->loop, c->limits.cpu_ms, on_cpu, c);
    c->spread_timer = loop_timer(c->s->loop, SPREAD_MS, on_long, c);
}

static void drop_waiting(struct call *c) {
    struct kind_state *k = &c->s->kinds[kind_of(c->runner)];
    struct call *before = NULL;
    for (struct call *at = k->first_waiting; at; before = at, at = at->next) {
        if (at != c)
            continue;
        if (before)
            before->next = at->next;
        else
            k->first_waiting = at->next;
        if (k->last_waiting == at)
            k->last_waiting = before;
        c->s->n_waiting--;
        return;
    }
}

/* No worker came: zygotes that do not start, or a crowd of long calls. */
static void on_wait(void *user) {
    struct call *c = user;
    c->wall_timer = 0;
    drop_waiting(c);
    set_error(c, "Crash", "no worker became free in time");
    finish(c, SANDBOX_CRASH, NULL);
}

static struct call *take_waiting(struct kind_state *k) {
    struct call *c = k->first_waiting;
    if (c) {
        k->first_waiting = c->next;
        if (!k->first_waiting)
            k->last_waiting = NULL;
        c->next = NULL;
        c->s->n_waiting--;
    }
    return c;
}

/* Also while one dies: its memory is still in use. One whose program waits for the host's answer
 * computes nothing and leaves its place to others, such as the tool that it has called; but there
 * are bounds to how many may wait. */
static int busy_workers(struct sandbox *s) {
    int n = 0, asleep = 0, places = ASLEEP_MOST * s->max_workers;
    for (struct zygote *z = s->zygotes; z; z = z->next)
        for (struct worker *w = z->workers; w; w = w->next)
            if (w->call && w->call->n_open_asks && asleep < places)
                asleep++;
            else
                n += w->spent;
    return n;
}

static void order_worker(struct zygote *z, enum control_need need) {
    struct worker *w = mem_zero(1, sizeof *w);
    w->zygote = z;
    w->channel = w->pidfd = -1;
    w->id = ++z->s->last_worker;
    if (!zygote_tell(z, CONTROL_SPAWN, w->id, need)) {
        free(w); /* its queue is full: the next balance asks again */
        return;
    }
    z->hurried = z->hurried && need == NEED_NOW;
    z->spawned++;
    w->next = z->workers;
    z->workers = w;
}

/* Calls wait, for workers or for the places of some that end: nothing is put off any more. */
static void hurry(struct sandbox *s) {
    listen_to_all(s);
    for (struct zygote *z = s->zygotes; z; z = z->next)
        if (!z->hurried && z->workers)
            z->hurried = zygote_tell(z, CONTROL_HURRY, 0, 0);
    for (int k = 0; k < KINDS; k++)
        end_finished(s, (enum kind)k);
}

/* A call begins. What zygotes tell while it runs would wake this thread where it runs, and nobody waits for
 * it: not for workers, nor for the account of a death. */
static void stop_listening(struct sandbox *s) {
    for (struct call *c = s->calls; c; c = c->all_next)
        if (!c->worker || c->forced || c->answered || c->worker->channel < 0)
            return;
    struct pollfd p[KINDS];
    for (int k = 0; k < KINDS; k++)
        p[k] = (struct pollfd){s->kinds[k].current ? s->kinds[k].current->control : -1, POLLIN, 0};
    if (poll(p, KINDS, 0) < 0)
        return;
    for (int k = 0; k < KINDS; k++)
        if (p[k].fd >= 0 && !p[k].revents) /* what is there already is read before we sleep */
            zygote_listen(s->kinds[k].current, false);
}

/* The oldest: the newest, with which the list begins, may not be ready yet. */
static struct worker *idle_worker(struct zygote *z) {
    struct worker *oldest = NULL;
    for (struct worker *w = z->workers; w; w = w->next)
        if (!w->spent && !w->dead && w->arrived && w->channel >= 0)
            oldest = w;
    return oldest;
}

/* Not to be filled up, Python's pool still gets what calls wait for, and more once it is nearly empty. */
static void balance(struct sandbox *s, enum kind kind, bool fill) {
    struct kind_state *k = &s->kinds[kind];
    if (s->closing || !s->loop || !k->current || k->current->state != ZYGOTE_READY)
        return;
    struct zygote *z = k->current;
    int room = s->max_workers - busy_workers(s), idle = 0, coming = 0, waiting = 0;
    for (struct worker *w = z->workers; w; w = w->next)
        if (!w->spent && !w->dead) {
            idle += w->arrived && w->channel >= 0;
            coming += !w->arrived;
        }
    for (struct call *c = k->first_waiting; c; c = c->next)
        waiting++;
    room = room > 0 ? room : 0;
    int start = waiting < room ? waiting : room;
    start = start < idle ? start : idle;
    waiting -= start;
    room -= start;
    idle -= start;
    int fresh = idle + coming, want = waiting < room ? waiting : room;
    fill = fill || kind != KIND_PYTHON || fresh <= 1;
    if (fill && want < k->prewarmed)
        want = k->prewarmed;
    for (int i = 0; i < start; i++)
        assign(take_waiting(k), idle_worker(z));
    for (; fresh < want; fresh++)
        order_worker(z, fresh < waiting ? NEED_NOW : fresh <= k->prewarmed / 2 ? NEED_SOON : NEED_LATER);
    if (fill)
        end_finished(s, kind);
    if (waiting)
        hurry(s);
    else if (start && idle)
        stop_listening(s);
    if (!waiting && fresh < k->prewarmed)
        refill_in(k, REFILL_MS);
}

void pool_balance(struct sandbox *s, enum kind kind) {
    balance(s, kind, true);
}

static void balance_waiting(struct sandbox *s) {
    for (int k = 0; k < KINDS; k++)
        if (s->kinds[k].first_waiting)
            balance(s, (enum kind)k, false);
}

void worker_arrived(struct worker *w, int channel, int pidfd) {
    w->channel = channel;
    w->pidfd = pidfd;
    w->arrived = true;
    watch_channel(w);
    if (w->zygote->state == ZYGOTE_RETIRED) {
        kill_worker(w);
        return;
    }
    if (w->zygote->s->kinds[w->zygote->kind].first_waiting)
        balance(w->zygote->s, w->zygote->kind, false);
}

void worker_died(struct worker *w) {
    struct zygote *z = w->zygote;
    struct sandbox *s = z->s;
    enum kind kind = z->kind;
    w->dead = true;
    if (w->channel >= 0)
        while (w->call && !w->call->answered && !w->call->forced && w->channel >= 0) {
            size_t before = w->in.len;
            if (!drain(w) || w->in.len == before)
                break;
        }
    struct call *c = w->call;
    if (c)
        finish(c, c->forced || c->answered ? c->status : judge_death(c, w), w);
    free_worker(w);
    if (!s->kinds[kind].refill_timer)
        refill_in(&s->kinds[kind], REFILL_MS);
    balance_waiting(s); /* its place may be another kind's */
}

void worker_lost(struct worker *w, const char *why) {
    if (w->channel >= 0 && w->call)
        drain(w); /* the result may have come before the end */
    struct call *c = w->call;
    if (c && !c->forced && !c->answered) {
        char message[200];
        snprintf(message, sizeof message, "the worker is gone: %s", why);
        set_error(c, "Crash", message);
    }
    if (c)
        finish(c, c->forced || c->answered ? c->status : SANDBOX_CRASH, NULL);
    free_worker(w);
}

void pool_refuse_waiting(struct sandbox *s, enum kind kind, enum sandbox_status status,
                         const char *why) {
    struct call *c;
    while ((c = take_waiting(&s->kinds[kind]))) {
        set_error(c, "Refused", why);
        finish(c, status, NULL);
    }
}

/* --- the header's functions --- */

static bool check_call(struct sandbox *s, const struct sandbox_call *call, struct err *e) {
    if ((unsigned)call->runner >= SANDBOX_RUNNERS || !s->loop)
        return err_set(e, ERR_INTERNAL, "the sandbox is not attached, or has no such runner");
    const char *why;
    if (!sandbox_offers(s, call->runner, &why))
        return err_set(e, ERR_UNSUPPORTED, "%s cannot be run here: %s",
                       sandbox_runner_name(call->runner), why);
    size_t program = call->program_len;
    for (size_t i = 0; i < call->n_modules; i++)
        program += call->modules[i].len;
    if (program > LIMIT_PROGRAM_BYTES || call->input_len > LIMIT_PROGRAM_BYTES)
        return err_set(e, ERR_LIMIT, "the %s is larger than %zu KB",
                       program > LIMIT_PROGRAM_BYTES ? "program" : "input",
                       LIMIT_PROGRAM_BYTES >> 10);
    if (s->n_waiting >= s->max_waiting)
        return err_set(e, ERR_BUSY, "%d calls wait for a worker already", s->n_waiting);
    return true;
}

static void write_request(struct call *c, const struct sandbox_call *call) {
    const char *name = call->program_name ? call->program_name : "program";
    struct buf *out = &c->request;
    size_t mark = frame_begin(out, FRAME_REQUEST);
    frame_number(out, TAG_RUNNER, (uint64_t)call->runner);
    frame_bytes(out, TAG_PROGRAM, call->program, call->program_len);
    frame_bytes(out, TAG_NAME, name, strnlen(name, 200));
    frame_bytes(out, TAG_INPUT, call->input, call->input_len);
    for (size_t i = 0; i < call->n_modules; i++) {
        struct buf module = {0};
        buf_add(&module, call->modules[i].name, strlen(call->modules[i].name) + 1);
        buf_add(&module, call->modules[i].text, call->modules[i].len);
        frame_bytes(out, TAG_MODULE, module.data, module.len);
        buf_free(&module);
    }
    frame_number(out, TAG_SEED, call->seed);
    frame_number(out, TAG_MEMORY, c->limits.memory_bytes);
    frame_number(out, TAG_OUTPUT, c->limits.output_bytes);
    frame_end(out, mark);
}

uint64_t sandbox_run(struct sandbox *s, const struct sandbox_call *call, struct err *e) {
    if (!check_call(s, call, e))
        return 0;
    if (!s->prompt) { /* here we are on the loop's thread */
        slice_set(SLICE_SHORT);
        slice_place(PLACE_FRONT);
    }
    s->prompt = true;
    struct call *c = mem_zero(1, sizeof *c);
    c->s = s;
    c->id = ++s->last_call;
    c->cpu_ms = -1;
    c->asked_ns = clock_ns();
    c->runner = call->runner;
    c->limits = call->limits;
    limits_apply(&c->limits, call->runner);
    c->done = call->done;
    c->ask = call->ask;
    c->user = call->user;
    write_request(c, call);
    c->all_next = s->calls;
    if (s->calls)
        s->calls->all_prev = c;
    s->calls = c;
    struct kind_state *k = &s->kinds[kind_of(c->runner)];
    if (k->last_waiting)
        k->last_waiting->next = c;
    else
        k->first_waiting = c;
    k->last_waiting = c;
    s->n_waiting++;
    c->wall_timer = loop_timer(s->loop, WAIT_MS, on_wait, c);
    uint64_t id = c->id;
    balance(s, kind_of(call->runner), false); /* gives it a worker if one is idle */
    return id;
}

static bool send_answer(struct call *c, uint64_t ask, enum sandbox_reply how, const char *payload,
                        size_t n) {
    int at = open_ask(c, ask);
    if (!c->worker || at < 0 || c->forced)
        return false;
    struct buf frame = {0};
    if (n > LIMIT_ASK_BYTES) {
        payload = "the answer is too large";
        n = strlen(payload);
        how = SANDBOX_REPLY_FAILED;
    }
    size_t mark = frame_begin(&frame, FRAME_ANSWER);
    frame_number(&frame, TAG_ASK, ask);
    frame_number(&frame, TAG_OK, (uint64_t)how);
    frame_bytes(&frame, TAG_PAYLOAD, payload, n);
    frame_end(&frame, mark);
    c->open_asks[at] = c->open_asks[--c->n_open_asks];
    if (!c->n_open_asks)
        start_wall(c);
    send_frame(c->worker, &frame);
    buf_free(&frame);
    return true;
}

void sandbox_answer(struct sandbox *s, uint64_t call, uint64_t ask, enum sandbox_reply how,
                    const char *payload, size_t n) {
    struct call *c = find_call(s, call);
    if (c && ask)
        send_answer(c, ask, how, payload, n);
}

static void on_cancelled(void *user) {
    struct call *c = user;
    c->reap_timer = 0;
    finish(c, SANDBOX_CANCELLED, NULL);
}

void sandbox_cancel(struct sandbox *s, uint64_t id) {
    struct call *c = find_call(s, id);
    if (!c || c->forced)
        return;
    if (!c->worker) {
        drop_waiting(c);
        if (s->closing) {
            finish(c, SANDBOX_CANCELLED, NULL);
        } else {
            c->forced = true; /* its end is told from the loop */
            c->reap_timer = loop_timer(s->loop, 0, on_cancelled, c);
        }
        return;
    }
    c->answered = false;
    force(c, SANDBOX_CANCELLED);
    await_death(c);
}

void sandbox_extend(struct sandbox *s, uint64_t id) {
    struct call *c = find_call(s, id);
    if (!c || !c->worker || c->forced || c->answered)
        return;
    c->wall_used_ns = 0;
    if (c->n_open_asks)
        return;
    loop_timer_cancel(s->loop, c->wall_timer);
    start_wall(c);
}
