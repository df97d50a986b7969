#include "sandbox/touched.h"

#include "sandbox/gate.h"
#include "sandbox/mapping.h"
#include "sandbox/walls.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    PAGE = 4096,
    RANGES = 4096,
    PAGES_AT_ONCE = 8, /* some 20 to 50 us */
    PAUSE_NS = 100000,
    FEW = 3, /* fewer pages side by side are copied sooner by a fault each than by a call of the kernel */
    POPULATE_READ = 22, /* MADV_POPULATE_…, which the system's header may not know */
    POPULATE_WRITE = 23,
};

/* Bits of an entry of /proc/PID/pagemap. */
#define PRESENT (UINT64_C(1) << 63)
#define SHARED_OR_FILE (UINT64_C(1) << 61)
#define MAPPED_ONCE (UINT64_C(1) << 56)

struct range {
    uintptr_t start;
    unsigned pages;
    int how; /* POPULATE_… */
};

static struct learnt {
    int n; /* -1: nothing could be learnt */
    struct range ranges[RANGES];
} *L;

static void add_page(uintptr_t page, int how) {
    struct range *last = L->n ? &L->ranges[L->n - 1] : NULL;
    if (last && last->how == how && last->start + (uintptr_t)last->pages * PAGE == page)
        last->pages++;
    else if (L->n < RANGES)
        L->ranges[L->n++] = (struct range){page, 1, how};
}

/* The pages of [from, to) that are this process's alone: those it wrote to since it was forked. Or, of
 * a file that is only read, those that it has at all: a fork does not inherit them. */
static void look_through(int pagemap, uintptr_t from, uintptr_t to, bool writable) {
    uint64_t mask = writable ? PRESENT | SHARED_OR_FILE | MAPPED_ONCE : PRESENT | SHARED_OR_FILE;
    uint64_t wanted = writable ? PRESENT | MAPPED_ONCE : PRESENT | SHARED_OR_FILE;
    uint64_t entries[512];
    while (from < to) {
        size_t want = (to - from) / PAGE < 512 ? (to - from) / PAGE : 512;
        ssize_t n = pread(pagemap, entries, want * sizeof *entries,
                          (off_t)(from / PAGE * sizeof *entries));
        if (n <= 0)
            return;
        for (size_t i = 0; i < (size_t)n / sizeof *entries; i++, from += PAGE)
            if ((entries[i] & mask) == wanted)
                add_page(from, writable ? POPULATE_WRITE : POPULATE_READ);
    }
}

/* In the child, whose memory it must not change by looking: no allocation, no stdio. */
static void look(void) {
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); /* one that changed its user may not look at itself otherwise */
    char *text = mapping_read();
    struct mapping m;
    int pagemap = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);
    if (pagemap < 0 || !*text)
        return;
    L->n = 0;
    while (mapping_next(&text, &m)) {
        bool writable = m.rights[1] == 'w';
        if (m.rights[0] == 'r' && m.rights[3] == 'p' && strncmp(m.path, "[v", 2))
            look_through(pagemap, m.from, m.to, writable);
    }
}

void touched_leave(const char *const *libraries) {
    char *text = mapping_read();
    struct mapping m;
    while (mapping_next(&text, &m)) {
        if (!strstr(m.path, ".so"))
            continue;
        const char *name = strrchr(m.path, '/') ? strrchr(m.path, '/') + 1 : m.path;
        bool leave = !m.offset && !strncmp(m.rights, "r--p", 4);
        for (int i = 0; libraries[i]; i++)
            leave = leave || !strncmp(name, libraries[i], strlen(libraries[i]));
        if (leave)
            madvise((void *)m.from, m.to - m.from, MADV_DONTFORK);
    }
}

static bool can_copy(void) {
    char *page = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    bool can = page != MAP_FAILED && madvise(page, PAGE, POPULATE_WRITE) == 0;
    if (page != MAP_FAILED)
        munmap(page, PAGE);
    return can;
}

/* What a child has learnt came by memory that both had. No worker may have any: what it wrote there, the next would do. */
static bool keep_for_oneself(void) {
    struct learnt *own = L->n <= 0 ? MAP_FAILED : mmap(NULL, sizeof *own, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    bool good = own != MAP_FAILED;
    if (good)
        memcpy(own, L, sizeof *own);
    munmap(L, sizeof *L);
    L = good && mprotect(own, sizeof *own, PROT_READ) == 0 ? own : NULL;
    return L;
}

bool touched_learn(void (*program)(void)) {
    if (!can_copy())
        return false;
    L = mmap(NULL, sizeof *L, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (L == MAP_FAILED) {
        L = NULL;
        return false;
    }
    L->n = -1;
    long pid = walls_clone(0, NULL);
    if (pid == 0) {
        program();
        look();
        _exit(0);
    }
    while (pid > 0 && waitpid((pid_t)pid, NULL, 0) < 0 && errno == EINTR)
        ;
    return keep_for_oneself();
}

void touched_copy(int channel) {
    static const struct timespec pause = {0, PAUSE_NS};
    size_t since_pause = 0;
    for (int i = 0; L && i < L->n; i++) {
        const struct range *r = &L->ranges[i];
        if (r->how == POPULATE_WRITE && r->pages < FEW)
            for (unsigned k = 0; k < r->pages; k++) {
                volatile char *page = (volatile char *)(r->start + (uintptr_t)k * PAGE);
                *page = *page;
            }
        else
            gate_call(SYS_madvise, r->start, (size_t)r->pages * PAGE, r->how);
        since_pause += r->how == POPULATE_WRITE ? r->pages : r->pages / 16;
        if (since_pause < PAGES_AT_ONCE)
            continue;
        since_pause = 0;
        char first; /* no poll: it would want a limit of descriptors that is not 0 */
        if (gate_call(SYS_recvfrom, channel, &first, 1, MSG_PEEK | MSG_DONTWAIT) >= 0 || errno != EAGAIN)
            return;
        gate_call(SYS_nanosleep, &pause);
    }
}
