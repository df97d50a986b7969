/* arena: memory that is freed all at once. A compiled grammar lives in one. */
#ifndef LEMMA_GRAMMAR_ARENA_H
#define LEMMA_GRAMMAR_ARENA_H

#include "base/buf.h"

#include <stdlib.h>
#include <string.h>

struct arena_block {
    struct arena_block *next;
    size_t used, cap;
};

struct arena {
    struct arena_block *head;
    size_t bytes; /* taken from the system */
};

static inline void *arena_alloc(struct arena *a, size_t n) {
    n = (n + 15) & ~(size_t)15;
    struct arena_block *b = a->head;
    if (!b || b->cap - b->used < n) {
        size_t cap = b ? b->cap * 2 : 4096;
        if (cap > (size_t)1 << 20)
            cap = (size_t)1 << 20;
        if (cap < n)
            cap = n;
        b = mem_alloc(sizeof *b + 16 + cap);
        b->next = a->head;
        b->used = 0;
        b->cap = cap;
        a->head = b;
        a->bytes += cap;
    }
    size_t base = ((uintptr_t)(b + 1) + 15) & ~(uintptr_t)15;
    void *p = (char *)base + b->used;
    b->used += n;
    return p;
}

static inline void *arena_zero(struct arena *a, size_t n) {
    return memset(arena_alloc(a, n), 0, n);
}

static inline void *arena_dup(struct arena *a, const void *p, size_t n) {
    void *q = arena_alloc(a, n);
    if (n)
        memcpy(q, p, n);
    return q;
}

/* Forgets everything; keeps the newest block for the next use. */
static inline void arena_reset(struct arena *a) {
    if (!a->head)
        return;
    struct arena_block *b = a->head->next;
    while (b) {
        struct arena_block *next = b->next;
        a->bytes -= b->cap;
        free(b);
        b = next;
    }
    a->head->next = NULL;
    a->head->used = 0;
}

static inline void arena_free(struct arena *a) {
    struct arena_block *b = a->head;
    while (b) {
        struct arena_block *next = b->next;
        free(b);
        b = next;
    }
    a->head = NULL;
    a->bytes = 0;
}

#endif
