/* The life of one worker, behind its walls: one request in, output and one result out. */
#include "sandbox/worker.h"

#include "sandbox/arena.h"
#include "sandbox/frame.h"
#include "sandbox/limits.h"

#include <errno.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
    EAGER_FLUSHES = 64,  /* the first prints are sent at once: they survive a kill */
    LAZY_BYTES = 4096,   /* later ones wait for this much */
    MESSAGE_BYTES = 2000 /* of an error message */
};

static struct {
    size_t output_left;
    struct buf pending; /* output frames not yet sent */
    int flushes;
    uint64_t last_ask;
    struct kept_answer {
        uint64_t ask; /* 0: the place is free */
        enum sandbox_reply how;
        struct buf text;
    } answers[LIMIT_OPEN_ASKS + 1];
    struct buf in;
    size_t in_used;
} W;

__attribute__((noreturn)) static void leave(int status) {
    for (;;)
        syscall(SYS_exit_group, status);
}

static void send_all(const char *bytes, size_t n) {
    while (n) {
        ssize_t sent = write(WORKER_CHANNEL, bytes, n);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            leave(1); /* nobody is left to hear */
        bytes += sent;
        n -= (size_t)sent;
    }
}

static void flush(void) {
    send_all(buf_text(&W.pending), W.pending.len);
    buf_clear(&W.pending);
    W.flushes++;
}

/* Waits for the next frame from the host. */
static struct frame receive(size_t max) {
    if (W.in_used)
        buf_drop_front(&W.in, W.in_used);
    W.in_used = 0;
    for (;;) {
        struct frame frame;
        int got = frame_next(buf_text(&W.in), W.in.len, max, &frame, &W.in_used);
        if (got == 1)
            return frame;
        if (got < 0)
            leave(1);
        buf_reserve(&W.in, 4096);
        ssize_t n = read(WORKER_CHANNEL, W.in.data + W.in.len, W.in.cap - W.in.len - 1);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            leave(0); /* the host has no work for us */
        W.in.len += (size_t)n;
        W.in.data[W.in.len] = 0;
    }
}

static char *copy_text(const struct frame_field *f, size_t *n) {
    *n = f->n;
    return mem_strndup(f->bytes, f->n);
}

static void add_module(struct worker_request *request, const struct frame_field *f) {
    size_t n;
    const char *name = copy_text(f, &n), *zero = memchr(name, 0, n);
    size_t head = zero ? (size_t)(zero - name) + 1 : n;
    request->modules = mem_grow(request->modules, request->n_modules + 1, sizeof *request->modules);
    request->modules[request->n_modules++] = (struct sandbox_module){name, name + head, n - head};
}

void worker_serve(const struct worker_program *program) {
    struct worker_request request = {0};
    struct frame frame = receive(3 * LIMIT_PROGRAM_BYTES);
    struct frame_field f;
    size_t ignored;
    while (frame_field(&frame, &f) == 1)
        switch (f.tag) {
        case TAG_RUNNER: request.runner = (enum sandbox_runner)f.number; break;
        case TAG_PROGRAM: request.program = copy_text(&f, &request.program_len); break;
        case TAG_NAME: request.name = copy_text(&f, &ignored); break;
        case TAG_INPUT: request.input = copy_text(&f, &request.input_len); break;
        case TAG_SEED: request.seed = f.number; break;
        case TAG_MEMORY: request.memory_bytes = f.number; break;
        case TAG_OUTPUT: request.output_bytes = f.number; break;
        case TAG_MODULE: add_module(&request, &f); break;
        default: break;
        }
    request.program = request.program ? request.program : mem_strdup("");
    request.name = request.name ? request.name : mem_strdup("program");
    request.input = request.input ? request.input : mem_strdup("");
    W.output_left = request.output_bytes;
    program->serve(&request);
    leave(1);
}

bool worker_print(bool error, const char *bytes, size_t n) {
    size_t part = n < W.output_left ? n : W.output_left;
    W.output_left -= part;
    while (part) {
        size_t piece = part < 65536 ? part : 65536;
        size_t mark = frame_begin(&W.pending, FRAME_OUTPUT);
        frame_bytes(&W.pending, error ? TAG_STDERR : TAG_STDOUT, bytes, piece);
        frame_end(&W.pending, mark);
        bytes += piece;
        part -= piece;
        n -= piece;
        if (W.flushes < EAGER_FLUSHES || W.pending.len >= LAZY_BYTES)
            flush();
    }
    return n == 0;
}

uint64_t worker_ask(const char *capability, const char *payload, size_t n) {
    uint64_t id = ++W.last_ask;
    size_t mark = frame_begin(&W.pending, FRAME_ASK);
    frame_number(&W.pending, TAG_ASK, id);
    frame_bytes(&W.pending, TAG_CAPABILITY, capability, strlen(capability));
    frame_bytes(&W.pending, TAG_PAYLOAD, payload, n);
    frame_end(&W.pending, mark);
    flush();
    return id;
}

/* Keeps the next answer until it is asked for. */
static void receive_answer(void) {
    struct frame frame = receive(2 * LIMIT_ASK_BYTES);
    struct frame_field f;
    struct kept_answer *kept = W.answers;
    while (kept->ask) /* there are as many places as there may be open questions */
        kept++;
    while (frame_field(&frame, &f) == 1)
        if (f.tag == TAG_ASK)
            kept->ask = f.number;
        else if (f.tag == TAG_OK)
            kept->how = (enum sandbox_reply)f.number;
        else if (f.tag == TAG_PAYLOAD)
            buf_add(&kept->text, f.bytes, f.n);
}

uint64_t worker_await(uint64_t ask, enum sandbox_reply *how, struct buf *answer) {
    for (;; receive_answer())
        for (int i = 0; i < LIMIT_OPEN_ASKS; i++) {
            struct kept_answer *kept = &W.answers[i];
            uint64_t id = kept->ask;
            if (!id || (ask && id != ask))
                continue;
            *how = kept->how;
            buf_free(answer);
            *answer = kept->text;
            *kept = (struct kept_answer){0};
            return id;
        }
}

static size_t cut(const char *text, size_t most) {
    return text ? strnlen(text, most) : 0;
}

void worker_finish(const struct worker_result *result) {
    struct worker_result r = *result;
    arena_cap(0); /* what the program could not have, the report of it can */
    if (r.status == SANDBOX_OK && r.value_len > W.output_left) {
        r.status = SANDBOX_LIMIT_OUTPUT;
        r.value_len = 0;
    }
    size_t mark = frame_begin(&W.pending, FRAME_RESULT);
    frame_number(&W.pending, TAG_STATUS, (uint64_t)r.status);
    frame_bytes(&W.pending, TAG_VALUE, r.value, r.value_len);
    frame_bytes(&W.pending, TAG_ERROR_TYPE, r.error_type, cut(r.error_type, 100));
    frame_bytes(&W.pending, TAG_ERROR_MESSAGE, r.error_message,
                cut(r.error_message, MESSAGE_BYTES));
    frame_number(&W.pending, TAG_ERROR_LINE, r.error_line > 0 ? (uint64_t)r.error_line : 0);
    frame_number(&W.pending, TAG_PEAK, r.peak_bytes);
    frame_end(&W.pending, mark);
    flush();
    char ignored; /* the host says when the kernel should take all this apart */
    while (read(WORKER_CHANNEL, &ignored, 1) > 0)
        ;
    leave(0);
}

void worker_abort(void) {
    struct worker_result r = {.status = SANDBOX_CRASH,
                              .error_type = "Abort",
                              .error_message = "the program's library gave up",
                              .peak_bytes = arena_peak()};
    if (arena_refused())
        r = (struct worker_result){.status = SANDBOX_LIMIT_MEMORY, .peak_bytes = arena_peak()};
    worker_finish(&r);
}
