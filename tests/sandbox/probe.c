/* A worker without an interpreter: what code could do that has taken over a real one. It stands
 * behind the same walls; the program says what it tries. Built twice, once for each filter. */
#include "sandbox/workers/arena_malloc.inc"

#include "sandbox/frame.h"
#include "sandbox/gate.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#ifndef PROBE_POLICY
#define PROBE_POLICY POLICY_COMPUTE
#endif

static void finish(long result) {
    char text[64];
    snprintf(text, sizeof text, result < 0 && result > -4096 ? "errno %ld" : "returned %ld",
             result < 0 && result > -4096 ? -result : result);
    worker_finish(&(struct worker_result){.value = text, .value_len = strlen(text)});
}

#ifdef __x86_64__
static long call_raw(long number) {
    long result;
    register long r10 __asm__("r10") = 0, r8 __asm__("r8") = 0, r9 __asm__("r9") = 0;
    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "a"(number), "D"(0), "S"(0), "d"(0), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    return result;
}

static long call_int80(int number) {
    int result;
    __asm__ volatile("int $0x80"
                     : "=a"(result)
                     : "a"(number), "b"(0), "c"(0), "d"(0)
                     : "r8", "r9", "r10", "r11", "memory");
    return result;
}
#else
static long call_raw(long number) {
    return syscall(number, 0, 0, 0, 0, 0, 0) < 0 ? -errno : 0;
}
static long call_int80(int number) {
    return call_raw(0x7fffffff);
}
#endif

static void send_bytes(const void *bytes, size_t n) {
    ssize_t ignored = write(WORKER_CHANNEL, bytes, n);
    (void)ignored;
}

static volatile int endless = 1;

static int deeper(volatile char *above) {
    volatile char here[4096];
    here[0] = above ? above[0] : 1;
    return endless ? deeper(here) + here[0] : 0;
}

static void frames(const char *what) {
    struct buf out = {0};
    size_t mark;
    if (!strcmp(what, "huge")) {
        send_bytes("\xff\xff\xff\x7f", 4);
    } else if (!strcmp(what, "empty")) {
        send_bytes("\0\0\0\0", 4);
    } else if (!strcmp(what, "half")) {
        send_bytes("\x40\0\0\0R\x08", 6);
        _exit(0);
    } else if (!strcmp(what, "field")) {
        send_bytes("\x06\0\0\0R\x08\xff\xff\xff\xff", 10);
    } else if (!strcmp(what, "two")) { /* the second is not read by anyone */
        for (int i = 0; i < 2; i++) {
            mark = frame_begin(&out, FRAME_RESULT);
            frame_number(&out, TAG_STATUS, SANDBOX_OK);
            frame_bytes(&out, TAG_VALUE, i ? "second" : "first", i ? 6 : 5);
            frame_end(&out, mark);
        }
        send_bytes(out.data, out.len);
    } else if (!strcmp(what, "asks")) { /* a second question before the answer */
        for (int i = 0; i < 2; i++) {
            mark = frame_begin(&out, FRAME_ASK);
            frame_number(&out, TAG_ASK, 7);
            frame_bytes(&out, TAG_CAPABILITY, "kv.get", 6);
            frame_end(&out, mark);
        }
        for (;;)
            send_bytes(out.data, out.len);
    } else if (!strcmp(what, "flood")) {
        mark = frame_begin(&out, FRAME_OUTPUT);
        frame_bytes(&out, TAG_STDOUT, "x", 1);
        frame_end(&out, mark);
        for (;;)
            send_bytes(out.data, out.len);
    } else if (!strcmp(what, "nothing")) { /* frames that say nothing, for ever */
        mark = frame_begin(&out, FRAME_OUTPUT);
        frame_end(&out, mark);
        for (;;)
            send_bytes(out.data, out.len);
    } else if (!strcmp(what, "peak")) {
        mark = frame_begin(&out, FRAME_RESULT);
        frame_number(&out, TAG_STATUS, SANDBOX_OK);
        frame_number(&out, TAG_PEAK, UINT64_MAX);
        frame_number(&out, TAG_ERROR_LINE, UINT64_MAX);
        frame_end(&out, mark);
        send_bytes(out.data, out.len);
    }
    for (;;)
        ;
}

/* Back to what the zygote may do. */
static void pass_gate(const char *how) {
    if (!strcmp(how, "closed")) {
        finish(gate_call(SYS_getppid, 0));
    } else if (!strcmp(how, "unmap")) { /* which is what the one permitted munmap is for */
        finish(syscall(SYS_munmap, gate_page(), GATE_BYTES));
    } else if (!strcmp(how, "unmap-more")) {
        finish(syscall(SYS_munmap, gate_page(), 2 * GATE_BYTES));
    } else if (!strcmp(how, "unmap-other")) {
        finish(syscall(SYS_munmap, 0x1000000000, GATE_BYTES));
    } else {
        int rights = PROT_READ | PROT_WRITE | (!strcmp(how, "map-code") ? PROT_EXEC : 0);
        int flags = MAP_PRIVATE | MAP_ANONYMOUS | (!strcmp(how, "map-fixed") ? MAP_FIXED : 0);
        void *page = mmap((void *)gate_page(), GATE_BYTES, rights, flags, -1, 0);
        if (page != (void *)gate_page())
            finish(-EPERM);
        memcpy((char *)gate_place() - 2, "\x0f\x05\xc3", 3); /* syscall; ret */
        finish(gate_call(SYS_getppid, 0));
    }
}

static void serve(struct worker_request *request) {
    char what[32] = "", which[32] = "";
    sscanf(request->program, "%31s %31s", what, which);
    long n = atol(which);
    if (!strcmp(what, "syscall"))
        finish(call_raw(n));
    else if (!strcmp(what, "x32"))
        finish(call_raw(n | 0x40000000));
    else if (!strcmp(what, "int80"))
        finish(call_int80((int)n));
    else if (!strcmp(what, "frames"))
        frames(which);
    else if (!strcmp(what, "gate"))
        pass_gate(which);
    else if (!strcmp(what, "segv"))
        *(volatile int *)16 = 1;
    else if (!strcmp(what, "illegal"))
        __builtin_trap();
    else if (!strcmp(what, "stack"))
        finish(deeper(NULL));
    else if (!strcmp(what, "exit"))
        syscall(SYS_exit_group, n);
    else if (!strcmp(what, "read")) /* the channel may be read, at a bad address, without end */
        for (;;)
            syscall(SYS_read, WORKER_CHANNEL, (void *)1, 1);
    else if (!strcmp(what, "mprotect"))
        finish(mprotect((void *)0x1000000000, 4096, PROT_READ | PROT_EXEC));
    else if (!strcmp(what, "descriptor")) /* the number's upper half does not fool the filter */
        finish(syscall(SYS_write, 0x100000003, "x", 1));
    else if (!strcmp(what, "eat")) {
        for (size_t size = 1 << 20;; size += 1 << 20)
            memset(arena_alloc(1 << 20), 1, 1 << 20);
    }
    finish(0);
}

int main(int argc, char **argv) {
    static const struct worker_program program = {
        .name = "probe", .policy = PROBE_POLICY, .serve = serve};
    return worker_main(argc, argv, &program);
}
