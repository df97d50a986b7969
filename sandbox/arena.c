/* Large blocks and small ones live apart: small ones grow from the bottom of the mapping, large ones
 * from the top of what may be reached, and the free memory between them, the middle, serves both.
 * Otherwise small blocks that stay settle in the holes that large ones leave, and a program that
 * lets go of all large blocks it takes would still touch ever new memory. */
#include "sandbox/arena.h"

#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

/* A block: a head of 16 bytes, then memory. The head of the block after it in the mapping keeps the
 * link back, so that neighbours can merge. */
struct block {
    struct block *before; /* the neighbour below, NULL for the first */
    size_t size;          /* of the memory, a multiple of 16; bit 0: free */
    /* only while free: */
    struct block *next, *prev;
};

enum {
    COLLAPSE = 25, /* MADV_COLLAPSE of Linux 6.1, which the system's header may not know */
    HUGE = 2 << 20,
    LARGE = 4096,
    CLOSE_LOOKS = 16,        /* at blocks of the request's own class, some of which fit */
    REACH_SPARE = 256 << 10, /* beyond one and a half times what is asked for */
    ALIGN = 16,
    HEAD = 16,
    LEAST = 16,     /* the links of a free block must fit */
    SECOND_LOG = 4, /* 16 classes between two powers of two */
    SECOND = 1 << SECOND_LOG,
    FIRST_SHIFT = 8, /* below 256 bytes, classes are 16 bytes wide */
    FIRST = 32,
};

static const uintptr_t arena_address =
    0x1000000000; /* 64 GiB: free everywhere, also with 39-bit addresses */

static struct {
    char *start;
    size_t bytes; /* of the mapping */
    size_t used, peak, cap;
    bool refused;
    bool huge; /* some of it may lie in huge pages */
    struct block *middle;  /* free, in no list; NULL when it is used up */
    char *border;          /* where it begins, or was: small blocks lie below, large ones above */
    struct block *reserve; /* in use by nobody: what may not be reached */
    struct zone {
        uint32_t first_map;
        uint32_t second_map[FIRST];
        struct block *free[FIRST][SECOND];
    } zones[2]; /* of small and of large blocks; each helps out where the other has nothing */
} A;

static size_t size_of(const struct block *b) {
    return b->size & ~(size_t)1;
}

static bool is_free(const struct block *b) {
    return b->size & 1;
}

static struct block *after(const struct block *b) {
    return (struct block *)((char *)b + HEAD + size_of(b));
}

static int top_bit(size_t n) {
    return 63 - __builtin_clzll(n);
}

static void class_of(size_t n, int *first, int *second) {
    if (n < (size_t)1 << FIRST_SHIFT) {
        *first = 0;
        *second = (int)(n / ALIGN);
        return;
    }
    int bit = top_bit(n);
    *first = bit - FIRST_SHIFT + 1;
    *second = (int)(n >> (bit - SECOND_LOG)) & (SECOND - 1);
}

static struct zone *zone_of(const struct block *b) {
    return &A.zones[(const char *)b >= A.border];
}

static void insert(struct block *b) {
    b->size |= 1;
    if ((char *)b <= A.border && A.border <= (char *)after(b)) {
        A.middle = b;
        A.border = (char *)b;
        return;
    }
    int f, s;
    struct zone *z = zone_of(b);
    class_of(size_of(b), &f, &s);
    b->prev = NULL;
    b->next = z->free[f][s];
    if (b->next)
        b->next->prev = b;
    z->free[f][s] = b;
    z->first_map |= 1u << f;
    z->second_map[f] |= 1u << s;
}

static void take_out(struct block *b) {
    int f, s;
    struct zone *z = zone_of(b);
    b->size &= ~(size_t)1;
    if (b == A.middle) {
        A.middle = NULL;
        return;
    }
    class_of(size_of(b), &f, &s);
    if (b->next)
        b->next->prev = b->prev;
    if (b->prev)
        b->prev->next = b->next;
    else if (!(z->free[f][s] = b->next)) {
        z->second_map[f] &= ~(1u << s);
        if (!z->second_map[f])
            z->first_map &= ~(1u << f);
    }
}

void arena_leave_holes(void) {
    for (size_t i = 0; i < sizeof A.zones / sizeof *A.zones; i++) {
        struct zone *z = &A.zones[i];
        for (int f = 0; f < FIRST; f++)
            for (int s = 0; s < SECOND; s++)
                for (struct block *b = z->free[f][s]; b; b = b->next)
                    b->size &= ~(size_t)1; /* nobody's, but never merged */
        memset(z, 0, sizeof *z);
    }
}

static void *map(void *where, size_t bytes, int flags) {
    void *start = mmap(where, bytes, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | flags, -1, 0);
    return start == MAP_FAILED ? NULL : start;
}

void arena_huge_pages(bool on) {
    A.huge = A.huge || on;
    madvise(A.start, A.bytes, on ? MADV_HUGEPAGE : MADV_NOHUGEPAGE);
}

void arena_settle(void) {
    if (!A.huge)
        return;
    arena_huge_pages(true);
    for (size_t at = 0; at < A.bytes; at += HUGE) /* one by one: the kernel leaves the rest when one cannot be had */
        madvise(A.start + at, HUGE, COLLAPSE);
    arena_huge_pages(false);
}

static void use(char *start, size_t bytes) {
    A.start = start;
    A.bytes = bytes;
    arena_huge_pages(false); /* an idle worker must stay small */
    A.border = start;
    struct block *whole = (struct block *)start;
    whole->before = NULL;
    whole->size = bytes - 2 * HEAD;
    struct block *fence = after(whole); /* in use for ever: merging stops there */
    fence->before = whole;
    fence->size = 0;
    insert(whole);
}

bool arena_open(size_t bytes) {
    void *start = map((void *)arena_address, bytes, MAP_FIXED_NOREPLACE);
    if (start != (void *)arena_address) /* taken; or a kernel without MAP_FIXED_NOREPLACE */
        return false;
    use(start, bytes);
    return true;
}

bool arena_open_anywhere(size_t bytes) {
    void *start = map(NULL, bytes, 0);
    if (start)
        use(start, bytes);
    return start;
}

static struct block *find_in(const struct zone *z, size_t n) {
    int f, s, looks = CLOSE_LOOKS;
    /* A block of this very class may be large enough: holes are filled by what left them. */
    class_of(n, &f, &s);
    for (struct block *b = f < FIRST ? z->free[f][s] : NULL; b && looks; b = b->next, looks--)
        if (size_of(b) >= n)
            return b;
    /* Round up to the next class, so that any block of it is large enough. */
    size_t want = n;
    if (n >= (size_t)1 << FIRST_SHIFT)
        want += ((size_t)1 << (top_bit(n) - SECOND_LOG)) - 1;
    class_of(want, &f, &s);
    if (f >= FIRST)
        return NULL;
    uint32_t map = z->second_map[f] & (~0u << s);
    if (!map) {
        uint32_t firsts = f + 1 < FIRST ? z->first_map & (~0u << (f + 1)) : 0;
        if (!firsts)
            return NULL;
        f = __builtin_ctz(firsts);
        map = z->second_map[f];
    }
    return z->free[f][__builtin_ctz(map)];
}

/* Cuts what is over n bytes off a block in use and frees it. */
static void trim(struct block *b, size_t n) {
    size_t size = size_of(b);
    if (size < n + HEAD + LEAST)
        return;
    b->size = n;
    struct block *rest = after(b);
    rest->before = b;
    rest->size = size - n - HEAD;
    struct block *next = after(rest);
    if (is_free(next)) {
        take_out(next);
        rest->size += HEAD + size_of(next);
        next = after(rest);
    }
    next->before = rest;
    insert(rest);
}

/* Cuts n bytes off the middle, at its lower end or at its upper one; NULL when it has not as much. */
static struct block *cut_middle(size_t n, bool large) {
    struct block *b = A.middle;
    size_t size = b ? size_of(b) : 0;
    if (!b || size < n)
        return NULL;
    if (large && size >= n + HEAD + LEAST) {
        b->size = (size - n - HEAD) | 1;
        struct block *upper = after(b);
        upper->before = b;
        upper->size = n;
        after(upper)->before = upper;
        return upper;
    }
    take_out(b);
    if (!large) {
        A.border = (char *)b + HEAD + n; /* where the rest begins, if there is one */
        trim(b, n);
        A.border = (char *)after(b);
    }
    return b;
}

/* A block of at least n bytes, in use. */
static struct block *take(size_t n) {
    bool large = n >= LARGE;
    struct block *b = find_in(&A.zones[large], n);
    if (!b && (b = cut_middle(n, large)))
        return b;
    if (!b)
        b = find_in(&A.zones[!large], n);
    if (b) {
        take_out(b);
        trim(b, n);
    }
    return b;
}

static bool round_up(size_t *n) {
    if (*n > ((size_t)1 << 38))
        return false;
    *n = *n < LEAST ? LEAST : (*n + ALIGN - 1) & ~(size_t)(ALIGN - 1);
    return true;
}

static void *refuse(void) {
    A.refused = true;
    return NULL;
}

static void count(size_t bytes) {
    A.used += bytes;
    if (A.used > A.peak)
        A.peak = A.used;
}

static bool over_cap(size_t more) {
    return A.cap && (more > A.cap || A.used > A.cap - more);
}

void *arena_alloc(size_t n) {
    if (!round_up(&n) || over_cap(n + HEAD))
        return refuse();
    struct block *b = take(n);
    if (!b)
        return refuse();
    count(size_of(b) + HEAD);
    return (char *)b + HEAD;
}

void *arena_alloc_aligned(size_t align, size_t n) {
    if (align <= ALIGN)
        return arena_alloc(n);
    if ((align & (align - 1)) || align > ((size_t)1 << 30) || !round_up(&n))
        return refuse();
    char *p = arena_alloc(n + align + HEAD + LEAST);
    if (!p)
        return NULL;
    uintptr_t aligned = ((uintptr_t)p + align - 1) & ~(uintptr_t)(align - 1);
    struct block *b = (struct block *)(p - HEAD);
    A.used -= size_of(b) + HEAD;
    if (aligned != (uintptr_t)p) {
        /* The part before becomes a free block of its own: it must be able to be one. */
        if (aligned - (uintptr_t)p < HEAD + LEAST)
            aligned += align;
        struct block *own = (struct block *)(aligned - HEAD);
        size_t below = (size_t)((char *)own - (char *)b) - HEAD;
        own->size = size_of(b) - below - HEAD;
        own->before = b;
        after(own)->before = own;
        b->size = below;
        if (b->before && is_free(b->before)) {
            struct block *lower = b->before;
            take_out(lower);
            lower->size += HEAD + below;
            own->before = lower;
            b = lower;
        }
        insert(b);
        b = own;
    }
    trim(b, n);
    count(size_of(b) + HEAD);
    return (void *)aligned;
}

static void give_back(struct block *b) {
    struct block *next = after(b);
    if (is_free(next)) {
        take_out(next);
        b->size += HEAD + size_of(next);
    }
    if (b->before && is_free(b->before)) {
        struct block *lower = b->before;
        take_out(lower);
        lower->size += HEAD + size_of(b);
        b = lower;
    }
    after(b)->before = b;
    insert(b);
}

void arena_free(void *p) {
    if (!p)
        return;
    struct block *b = (struct block *)((char *)p - HEAD);
    A.used -= size_of(b) + HEAD;
    give_back(b);
}

void *arena_realloc(void *p, size_t n) {
    if (!p)
        return arena_alloc(n);
    if (!round_up(&n))
        return refuse();
    struct block *b = (struct block *)((char *)p - HEAD);
    size_t size = size_of(b);
    if (n > size) {
        struct block *next = after(b);
        if (!is_free(next) || size + HEAD + size_of(next) < n) {
            void *copy = arena_alloc(n);
            if (copy) {
                memcpy(copy, p, size);
                arena_free(p);
            }
            return copy;
        }
        if (over_cap(n - size))
            return refuse();
        bool middle = next == A.middle;
        take_out(next);
        b->size += HEAD + size_of(next);
        after(b)->before = b;
        if (middle)
            A.border = (char *)b + HEAD + n;
        trim(b, n);
        if (middle)
            A.border = (char *)after(b);
    } else {
        trim(b, n);
    }
    A.used -= size;
    count(size_of(b));
    return p;
}

size_t arena_size(const void *p) {
    return p ? size_of((const struct block *)((const char *)p - HEAD)) : 0;
}

size_t arena_used(void) {
    return A.used;
}

size_t arena_peak(void) {
    return A.peak;
}

void arena_reach(size_t bytes) {
    if (A.reserve) {
        give_back(A.reserve);
        A.reserve = NULL;
    }
    if (!bytes || !A.middle)
        return;
    size_t most = bytes + bytes / 2 + REACH_SPARE, size = size_of(A.middle);
    if (bytes < size && most < size && size - most >= 2 * HEAD + LEAST)
        A.reserve = cut_middle((size - most - HEAD) & ~(size_t)(ALIGN - 1), true);
}

void arena_cap(size_t bytes) {
    arena_reach(bytes > A.used ? bytes - A.used : bytes ? 1 : 0);
    A.cap = bytes;
    A.peak = A.used;
    A.refused = false;
}

bool arena_refused(void) {
    return A.refused;
}
