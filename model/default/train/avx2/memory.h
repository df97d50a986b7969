/* Buffers that live as long as the process, in huge pages where the kernel gives them. */
#pragma once
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

enum { THREADS_AT_MOST = 64 };

static void *take(size_t bytes) {
    bytes = (bytes + 8191) / 4096 * 4096;
    void *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED)
        abort();
    madvise(p, bytes, MADV_HUGEPAGE);
    return p;
}

static float *floats(long n) {
    return take((size_t)(n + 64) * 4);
}

static int16_t *halves(long n) {
    return take((size_t)(n + 64) * 2);
}
