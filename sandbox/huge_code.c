#include "sandbox/huge_code.h"

#include "sandbox/mapping.h"

#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

enum {
    HUGE = 2 << 20,
    LEAST = HUGE / 8, /* less is not worth a page of its own */
    MOST = 16, /* segments */
};

/* Takes the segment's place, at its address, by one step of the kernel: this very code may be in it. */
static bool move(uintptr_t from, size_t used, int rights) {
    size_t n = (used + HUGE - 1) / HUGE * HUGE;
    char *room = mmap(NULL, n + HUGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (room == MAP_FAILED)
        return false;
    char *copy = (char *)(((uintptr_t)room + HUGE - 1) / HUGE * HUGE);
    bool good = madvise(copy, n, MADV_HUGEPAGE) == 0; /* else a kernel without them */
    if (good) {
        memcpy(copy, (const char *)from, used);
        good = mprotect(copy, n, rights) == 0 &&
               mremap(copy, n, n, MREMAP_MAYMOVE | MREMAP_FIXED, (char *)from) == (char *)from;
    }
    if (!good) {
        munmap(room, n + HUGE);
        return false;
    }
    munmap(room, (size_t)(copy - room));
    munmap(copy + n, (size_t)(room + HUGE - copy));
    return true;
}

bool huge_code(void) {
    struct {
        uintptr_t from;
        size_t used;
        int rights;
    } segments[MOST];
    int n = 0;
    char *text = mapping_read();
    struct mapping m;
    uintptr_t reaches = 0; /* the end of the last one's last page; moving it waits for what follows */
    while (mapping_next(&text, &m)) {
        if (n && m.from < reaches)
            n--; /* something lies beside it */
        reaches = 0;
        if (n == MOST || m.path[0] != '/' || m.from % HUGE || m.to - m.from < LEAST || strncmp(m.rights, "r-", 2) || m.rights[3] != 'p')
            continue;
        segments[n].from = m.from;
        segments[n].used = m.to - m.from;
        segments[n++].rights = PROT_READ | (m.rights[2] == 'x' ? PROT_EXEC : 0);
        reaches = (m.to + HUGE - 1) / HUGE * HUGE;
    }
    bool any = false;
    for (int i = 0; i < n; i++)
        any = move(segments[i].from, segments[i].used, segments[i].rights) || any;
    return any;
}
