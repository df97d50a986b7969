#include "model/grammar/dfa.h"

#include <pthread.h>

/* --- valid UTF-8 --- */

/* What a byte does from each of the eight fixed states, by RFC 3629. */
static uint32_t any_step(uint32_t state, uint8_t b) {
    enum { ONE = DFA_ANY + 1, TWO, THREE, AFTER_E0, AFTER_ED, AFTER_F0, AFTER_F4 };
    bool tail = b >= 0x80 && b <= 0xBF;
    switch (state) {
    case DFA_ANY:
        return b < 0x80                 ? DFA_ANY
               : b >= 0xC2 && b <= 0xDF ? ONE
               : b == 0xE0              ? AFTER_E0
               : b == 0xED              ? AFTER_ED
               : b >= 0xE1 && b <= 0xEF ? TWO
               : b == 0xF0              ? AFTER_F0
               : b >= 0xF1 && b <= 0xF3 ? THREE
               : b == 0xF4              ? AFTER_F4
                                        : DFA_DEAD;
    case ONE: return tail ? DFA_ANY : DFA_DEAD;
    case TWO: return tail ? ONE : DFA_DEAD;
    case THREE: return tail ? TWO : DFA_DEAD;
    case AFTER_E0: return b >= 0xA0 && b <= 0xBF ? ONE : DFA_DEAD;
    case AFTER_ED: return b >= 0x80 && b <= 0x9F ? ONE : DFA_DEAD;
    case AFTER_F0: return b >= 0x90 && b <= 0xBF ? TWO : DFA_DEAD;
    case AFTER_F4: return b >= 0x80 && b <= 0x8F ? TWO : DFA_DEAD;
    default: return DFA_DEAD;
    }
}

/* Byte classes that UTF-8 itself separates: marks the first byte of each. */
static const uint8_t utf8_borders[] = {0x80, 0x90, 0xA0, 0xC0, 0xC2, 0xE0, 0xE1,
                                       0xED, 0xEE, 0xF0, 0xF1, 0xF4, 0xF5};

uint32_t dfa_join_classes(const struct dfa *const *parts, size_t n, uint8_t classes[256]) {
    bool border[256] = {false};
    for (size_t i = 0; i < sizeof utf8_borders; i++)
        border[utf8_borders[i]] = true;
    /* classes are runs of bytes: two bytes of one class that are apart become two classes, which
     * costs a little space and keeps this simple */
    for (size_t p = 0; p < n; p++)
        for (int b = 1; b < 256; b++)
            border[b] |= parts[p]->classes[b] != parts[p]->classes[b - 1];
    uint32_t k = 0;
    for (int b = 0; b < 256; b++) {
        k += b && border[b];
        classes[b] = (uint8_t)k;
    }
    return k + 1;
}

void dfa_fill_any(struct dfa *d) {
    for (uint32_t s = DFA_ANY; s < DFA_OWN; s++)
        for (int b = 0; b < 256; b++)
            d->next[s * d->n_classes + d->classes[b]] = any_step(s, (uint8_t)b);
    d->flags[DFA_ANY] |= DFA_ACCEPT;
}

static struct dfa any;
static uint32_t any_next[DFA_OWN * 16], any_lo[DFA_OWN];
static uint8_t any_flags[DFA_OWN];

static void measure(struct dfa *d);

static void make_any(void) {
    any.n = DFA_OWN;
    any.start = DFA_ANY;
    any.n_classes = dfa_join_classes(NULL, 0, any.classes);
    any.next = any_next;
    any.flags = any_flags;
    any.lo = any_lo;
    dfa_fill_any(&any);
    measure(&any);
}

const struct dfa *dfa_any(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT; /* a constant, made at first use */
    pthread_once(&once, make_any);
    return &any;
}

/* --- what is known of a finished automaton --- */

static void hash_in(uint64_t h[2], const void *p, size_t n) {
    const unsigned char *s = p;
    uint64_t a = h[0], b = h[1], w;
    for (; n >= 8; n -= 8, s += 8) {
        memcpy(&w, s, 8);
        a = (a ^ w) * 0x9E3779B97F4A7C15ull;
        a ^= a >> 29;
        b = (b + w) * 0xC2B2AE3D27D4EB4Full;
        b ^= b >> 31;
    }
    for (; n; n--, s++) {
        a = (a ^ *s) * 0x100000001B3ull;
        b = (b + *s) * 0x9E3779B97F4A7C15ull;
        b ^= b >> 32;
    }
    h[0] = a;
    h[1] = b;
}

/* A character is counted when its first byte is read, so continuation bytes cost nothing. */
static bool starts_char(int b) {
    return (b & 0xC0) != 0x80;
}

static void hash_whole(struct dfa *d) {
    uint64_t h[2] = {d->n * 0x9E3779B97F4A7C15ull + d->start, d->n_classes};
    hash_in(h, d->classes, sizeof d->classes);
    hash_in(h, d->next, (size_t)d->n * d->n_classes * sizeof *d->next);
    hash_in(h, d->flags, d->n);
    if (d->label)
        hash_in(h, d->label, d->n * sizeof *d->label);
    d->hash[0] = h[0];
    d->hash[1] = h[1];
}

/* Fewest characters to acceptance (0-1 breadth first by rounds), liveness. */
static void measure(struct dfa *d) {
    for (uint32_t s = 0; s < d->n; s++)
        d->lo[s] = d->flags[s] & DFA_ACCEPT ? 0 : LENGTH_MANY;
    uint8_t first[256];
    for (int b = 255; b >= 0; b--)
        first[d->classes[b]] = (uint8_t)b;
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t s = d->n; s-- > 1;) { /* targets mostly have higher numbers */
            uint32_t best = d->lo[s];
            for (uint32_t c = 0; c < d->n_classes; c++) {
                uint32_t lo = d->lo[d->next[(size_t)s * d->n_classes + c]];
                if (lo == LENGTH_MANY)
                    continue;
                lo += starts_char(first[c]);
                if (lo < best)
                    best = lo;
            }
            if (best < d->lo[s]) {
                d->lo[s] = best;
                changed = true;
            }
        }
    }
    d->lo_max = 0;
    for (uint32_t s = 0; s < d->n; s++) {
        d->flags[s] &= (uint8_t)~DFA_LIVE;
        if (d->lo[s] == LENGTH_MANY)
            continue;
        d->flags[s] |= DFA_LIVE;
        if (d->lo[s] > d->lo_max)
            d->lo_max = d->lo[s];
    }
}

void dfa_finish(struct arena *a, struct dfa *d) {
    d->lo = arena_alloc(a, d->n * sizeof *d->lo);
    measure(d);
    /* dead ends become the dead state, so that one comparison tells */
    for (size_t i = 0; i < (size_t)d->n * d->n_classes; i++)
        if (!(d->flags[d->next[i]] & DFA_LIVE))
            d->next[i] = DFA_DEAD;
    if (!(d->flags[d->start] & DFA_LIVE))
        d->start = DFA_DEAD;
    hash_whole(d);
}

enum { MAX_MINIMISED = 3000 };

struct blocks {
    uint32_t *of, *order, *at, *from, *to, *marked, n;
};

/* Sets the marked ones of block b, which stand first in it, apart from the others. */
static uint32_t split_block(struct blocks *x, uint32_t b) {
    uint32_t middle = x->from[b] + x->marked[b], n = x->n++;
    bool first = x->marked[b] <= x->to[b] - middle;
    x->from[n] = first ? x->from[b] : middle;
    x->to[n] = first ? middle : x->to[b];
    *(first ? &x->from[b] : &x->to[b]) = middle;
    for (uint32_t i = x->from[n]; i < x->to[n]; i++)
        x->of[x->order[i]] = n;
    x->marked[n] = 0;
    return n;
}

static void mark_state(struct blocks *x, uint32_t s, uint32_t *touched, uint32_t *n_touched) {
    uint32_t b = x->of[s], to = x->from[b] + x->marked[b], other = x->order[to];
    if (!x->marked[b]++)
        touched[(*n_touched)++] = b;
    x->order[x->at[s]] = other;
    x->at[other] = x->at[s];
    x->order[to] = s;
    x->at[s] = to;
}

/* Splits blocks of states until all of a block agree on where every byte leads (Hopcroft: of a block
 * that was split only the smaller half needs another look). */
static void refine(const struct dfa *d, struct blocks *x) {
    uint32_t n = d->n, k = d->n_classes;
    /* who leads to a state, by class */
    uint32_t *begin = mem_zero((size_t)n * k + 1, sizeof *begin),
             *before = mem_alloc((size_t)n * k * sizeof *before);
    for (size_t i = 0; i < (size_t)n * k; i++)
        begin[(size_t)d->next[i] * k + i % k]++;
    uint32_t sum = 0;
    for (size_t i = 0; i <= (size_t)n * k; i++) {
        sum += begin[i];
        begin[i] = sum;
    }
    for (size_t i = (size_t)n * k; i-- > 0;)
        before[--begin[(size_t)d->next[i] * k + i % k]] = (uint32_t)(i / k);
    uint32_t *work = mem_alloc(n * sizeof *work), *touched = mem_alloc(n * sizeof *touched),
             *states = mem_alloc(n * sizeof *states), n_work = 0;
    for (uint32_t b = 0; b < x->n; b++)
        work[n_work++] = b;
    while (n_work) {
        uint32_t b = work[--n_work], size = x->to[b] - x->from[b];
        memcpy(states, x->order + x->from[b], size * sizeof *states);
        for (uint32_t c = 0; c < k; c++) {
            uint32_t n_touched = 0;
            for (uint32_t i = 0; i < size; i++) {
                size_t to = (size_t)states[i] * k + c;
                for (uint32_t j = begin[to]; j < begin[to + 1]; j++)
                    mark_state(x, before[j], touched, &n_touched);
            }
            for (uint32_t i = 0; i < n_touched; i++) {
                uint32_t t = touched[i];
                if (x->marked[t] < x->to[t] - x->from[t])
                    work[n_work++] = split_block(x, t);
                x->marked[t] = 0;
            }
        }
    }
    free(begin);
    free(before);
    free(work);
    free(touched);
    free(states);
}

static int by_key(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

/* The first blocks: by what is known of the states, acceptance and distance. */
static struct blocks first_blocks(const struct dfa *d) {
    uint32_t n = d->n;
    struct blocks x = {0};
    uint32_t **lists[] = {&x.of, &x.order, &x.at, &x.from, &x.to, &x.marked};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        *lists[i] = mem_zero(n, sizeof **lists[i]);
    uint64_t *keys = mem_alloc(n * sizeof *keys);
    for (uint32_t s = 0; s < n; s++) {
        uint64_t key = s < DFA_OWN                ? s
                       : d->lo[s] == LENGTH_MANY ? 0
                                                 : DFA_OWN + (uint64_t)d->lo[s];
        keys[s] = key << 32 | s;
    }
    qsort(keys, n, sizeof *keys, by_key);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t s = (uint32_t)keys[i];
        if (!i || keys[i] >> 32 != keys[i - 1] >> 32)
            x.from[x.n++] = i;
        x.to[x.n - 1] = i + 1;
        x.of[s] = x.n - 1;
        x.order[i] = s;
        x.at[s] = i;
    }
    free(keys);
    return x;
}

void dfa_minimise(struct arena *a, struct dfa *d) {
    if (d->n > MAX_MINIMISED || d->n <= DFA_OWN + 1 || d->label)
        return;
    uint32_t n = d->n;
    struct blocks x = first_blocks(d);
    refine(d, &x);
    const uint32_t *block = x.of;
    /* number the blocks: the fixed states keep theirs, the others as a walk meets them */
    uint32_t *number = x.marked, *first = x.order, count = DFA_OWN;
    memset(number, 0xFF, n * sizeof *number);
    for (uint32_t s = 0; s < DFA_OWN; s++)
        if (number[block[s]] == UINT32_MAX)
            number[block[s]] = s;
    uint32_t start = d->start;
    for (uint32_t i = DFA_OWN - 1; start >= DFA_OWN && i < count; i++) {
        uint32_t from = i < DFA_OWN ? start : first[i];
        for (uint32_t c = 0; c < d->n_classes; c++) {
            uint32_t t = i < DFA_OWN ? start : d->next[(size_t)from * d->n_classes + c];
            if (number[block[t]] == UINT32_MAX) {
                number[block[t]] = count;
                first[count++] = t;
            }
            if (i < DFA_OWN)
                break;
        }
    }
    uint32_t *next = arena_zero(a, (size_t)count * d->n_classes * sizeof *next);
    uint8_t *flags = arena_zero(a, count);
    uint32_t *lo = arena_alloc(a, count * sizeof *lo);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t from = i < DFA_OWN ? i : first[i];
        flags[i] = d->flags[from];
        lo[i] = d->lo[from];
        for (uint32_t c = 0; c < d->n_classes; c++)
            next[(size_t)i * d->n_classes + c] =
                number[block[d->next[(size_t)from * d->n_classes + c]]];
    }
    d->start = start < DFA_OWN ? start : number[block[start]];
    d->n = count;
    d->next = next;
    d->flags = flags;
    d->lo = lo;
    uint32_t *lists[] = {x.of, x.order, x.at, x.from, x.to, x.marked};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        free(lists[i]);
    hash_whole(d);
}

uint32_t dfa_run(const struct dfa *d, uint32_t state, const char *text, size_t n) {
    for (size_t i = 0; i < n && state; i++)
        state = dfa_next(d, state, (uint8_t)text[i]);
    return state;
}

/* --- products --- */

struct tuples {
    uint32_t *rows; /* n × width */
    uint32_t n, cap, width;
    uint32_t *table;
    uint32_t table_size;
};

static uint32_t tuple_hash(const uint32_t *row, uint32_t width) {
    uint64_t h = 1469598103934665603ull;
    for (uint32_t i = 0; i < width; i++)
        h = (h ^ row[i]) * 0x9E3779B97F4A7C15ull, h ^= h >> 32;
    return (uint32_t)h;
}

/* Index of a tuple, added when new. */
static uint32_t tuple_intern(struct tuples *t, const uint32_t *row) {
    if (t->n * 2 >= t->table_size) {
        t->table_size = t->table_size ? t->table_size * 2 : 64;
        free(t->table);
        t->table = mem_zero(t->table_size, sizeof *t->table);
        for (uint32_t i = 0; i < t->n; i++) {
            uint32_t h = tuple_hash(t->rows + (size_t)i * t->width, t->width);
            while (t->table[h & (t->table_size - 1)])
                h++;
            t->table[h & (t->table_size - 1)] = i + 1;
        }
    }
    uint32_t h = tuple_hash(row, t->width);
    for (;; h++) {
        uint32_t *slot = &t->table[h & (t->table_size - 1)];
        if (!*slot) {
            if (t->n == t->cap) {
                t->cap = t->cap ? t->cap * 2 : 64;
                t->rows = mem_grow(t->rows, (size_t)t->cap * t->width, sizeof *t->rows);
            }
            memcpy(t->rows + (size_t)t->n * t->width, row, t->width * sizeof *row);
            *slot = ++t->n;
            return t->n - 1;
        }
        if (!memcmp(t->rows + (size_t)(*slot - 1) * t->width, row, t->width * sizeof *row))
            return *slot - 1;
    }
}

struct product {
    const struct dfa *const *parts;
    size_t n;
    uint64_t must;
    dfa_accept_fn accept;
    void *user;
    bool any_label_set;
    uint32_t any_label;
};

/* The mask of accepting parts; *settled: no part can change its mind any more. */
static uint64_t tuple_mask(const struct product *p, const uint32_t *row, bool *settled,
                           bool *dead) {
    uint64_t mask = 0;
    *settled = true;
    *dead = false;
    for (size_t i = 0; i < p->n; i++) {
        uint32_t s = row[i];
        bool constant = s < DFA_OWN;
        *settled &= constant;
        if (constant ? s >= DFA_ANY : dfa_accept(p->parts[i], s))
            mask |= 1ull << i; /* mid-character states count here; the UTF-8 part decides */
        if (p->must >> i & 1 && !dfa_live(p->parts[i], s))
            *dead = true;
    }
    return mask;
}

struct dfa *dfa_product(struct arena *a, const struct dfa *const *parts, size_t n, uint64_t must,
                        dfa_accept_fn accept, void *user, bool labels, size_t max_states,
                        struct err *e) {
    if (n > 63) {
        err_set(e, ERR_LIMIT, "more than 63 patterns and formats meet in one string");
        return NULL;
    }
    struct product p = {.parts = parts, .n = n, .must = must, .accept = accept, .user = user};
    struct dfa *d = arena_zero(a, sizeof *d);
    d->n_classes = dfa_join_classes(parts, n, d->classes);
    uint8_t first[256];
    for (int b = 255; b >= 0; b--)
        first[d->classes[b]] = (uint8_t)b;
    struct tuples t = {.width = (uint32_t)n + 1};
    uint32_t *row = mem_alloc((n + 1) * sizeof *row);
    uint32_t *next = NULL;
    uint8_t *flags = NULL;
    uint32_t *label = NULL;
    size_t cap = 0;
    bool good = true;
    for (size_t i = 0; i < n; i++)
        row[i] = parts[i]->start;
    row[n] = DFA_ANY;
    tuple_intern(&t, row);
    for (uint32_t s = 0; s < t.n && good; s++) {
        if (s + DFA_OWN >= cap) {
            cap = cap ? cap * 2 : 64;
            next = mem_grow(next, cap * d->n_classes, sizeof *next);
            flags = mem_grow(flags, cap, 1);
            label = mem_grow(label, cap, sizeof *label);
        }
        if (s == 0) {
            memset(next, 0, (size_t)DFA_OWN * d->n_classes * sizeof *next);
            memset(flags, 0, DFA_OWN);
            memset(label, 0, DFA_OWN * sizeof *label);
        }
        uint32_t at = s + DFA_OWN;
        bool settled, dead;
        uint64_t mask = tuple_mask(&p, t.rows + (size_t)s * t.width, &settled, &dead);
        flags[at] = 0;
        label[at] = 0;
        if (!dead && t.rows[(size_t)s * t.width + n] == DFA_ANY && accept(user, mask, &label[at]))
            flags[at] = DFA_ACCEPT;
        for (uint32_t c = 0; c < d->n_classes; c++) {
            const uint32_t *from = t.rows + (size_t)s * t.width;
            uint32_t *slot = &next[(size_t)at * d->n_classes + c];
            *slot = DFA_DEAD;
            uint32_t utf8 = dfa_next(dfa_any(), from[n], first[c]);
            if (!utf8)
                continue;
            for (size_t i = 0; i < n; i++) { /* a settled part keeps its verdict and no more: valid
                                                UTF-8 is the last column's business */
                row[i] = from[i] < DFA_OWN ? from[i] : dfa_next(parts[i], from[i], first[c]);
                if (row[i] < DFA_OWN)
                    row[i] = row[i] ? DFA_ANY : DFA_DEAD;
            }
            row[n] = utf8;
            mask = tuple_mask(&p, row, &settled, &dead);
            if (dead)
                continue;
            uint32_t l = 0;
            if (settled && !accept(user, mask, &l))
                continue;
            if (settled && (!p.any_label_set || p.any_label == l)) {
                p.any_label_set = true;
                p.any_label = l;
                *slot = utf8;
                continue;
            }
            *slot = tuple_intern(&t, row) + DFA_OWN;
        }
        if (t.n > max_states)
            good = err_set(e, ERR_LIMIT,
                           "the automaton of this string needs more than %zu states (limit "
                           "max_dfa_states)",
                           max_states);
    }
    if (good) {
        bool settled, dead;
        uint64_t mask = tuple_mask(&p, t.rows, &settled, &dead);
        uint32_t l = 0;
        bool accepted = accept(user, mask, &l);
        d->n = t.n + DFA_OWN;
        d->start = dead || (settled && !accepted)                      ? DFA_DEAD
                   : settled && (!p.any_label_set || p.any_label == l) ? DFA_ANY
                                                                       : DFA_OWN;
        if (d->start == DFA_ANY) {
            p.any_label = l;
            d->n = DFA_OWN;
        }
        d->next = arena_dup(a, next, (size_t)d->n * d->n_classes * sizeof *next);
        d->flags = arena_dup(a, flags, d->n);
        if (labels) {
            d->label = arena_dup(a, label, d->n * sizeof *label);
            d->label[DFA_ANY] = p.any_label;
        }
        dfa_fill_any(d);
        dfa_finish(a, d);
    }
    free(row);
    free(next);
    free(flags);
    free(label);
    free(t.rows);
    free(t.table);
    return good ? d : NULL;
}

struct intersection {
    uint64_t all, negated;
};

static bool accept_intersection(void *user, uint64_t mask, uint32_t *label) {
    const struct intersection *x = user;
    *label = 0;
    return (mask ^ x->negated) == x->all;
}

struct dfa *dfa_intersect(struct arena *a, const struct dfa *const *parts, size_t n,
                          uint64_t negated, size_t max_states, struct err *e) {
    uint64_t all = n >= 63 ? UINT64_MAX >> 1 : (1ull << n) - 1;
    struct intersection x = {all, negated};
    return dfa_product(a, parts, n, all & ~negated, accept_intersection, &x, false, max_states, e);
}

/* --- words --- */

struct dfa *dfa_words(struct arena *a, const char *const *words, const uint32_t *lengths, size_t n,
                      size_t max_states, struct err *e) {
    bool used[256] = {false};
    size_t total = 1;
    for (size_t i = 0; i < n; i++) {
        total += lengths[i];
        for (uint32_t k = 0; k < lengths[i]; k++)
            used[(uint8_t)words[i][k]] = true;
    }
    if (total > max_states) {
        err_set(e, ERR_LIMIT,
                "the automaton of these words needs more than %zu states (limit max_dfa_states)",
                max_states);
        return NULL;
    }
    struct dfa *d = arena_zero(a, sizeof *d);
    bool border[256] = {false};
    for (size_t i = 0; i < sizeof utf8_borders; i++)
        border[utf8_borders[i]] = true;
    uint32_t k = 0;
    for (int b = 0; b < 256; b++) {
        if (b && (border[b] || used[b] || used[b - 1]))
            k++;
        d->classes[b] = (uint8_t)k;
    }
    d->n_classes = k + 1;
    uint32_t *next = mem_zero((DFA_OWN + total) * d->n_classes, sizeof *next);
    uint8_t *flags = mem_zero(DFA_OWN + total, 1);
    d->n = DFA_OWN + 1;
    d->start = DFA_OWN;
    for (size_t i = 0; i < n; i++) {
        uint32_t s = DFA_OWN;
        for (uint32_t j = 0; j < lengths[i]; j++) {
            uint32_t *slot = &next[(size_t)s * d->n_classes + d->classes[(uint8_t)words[i][j]]];
            if (!*slot)
                *slot = d->n++;
            s = *slot;
        }
        flags[s] |= DFA_ACCEPT;
    }
    d->next = arena_dup(a, next, (size_t)d->n * d->n_classes * sizeof *next);
    d->flags = arena_dup(a, flags, d->n);
    free(next);
    free(flags);
    dfa_fill_any(d);
    dfa_finish(a, d);
    return d;
}

/* --- lengths --- */

enum { MAX_ROWS = 8192, MAX_LENGTH_BYTES = 8 << 20 };

bool dfa_make_lengths(struct arena *a, struct dfa *d, uint32_t up_to, struct err *e) {
    uint32_t words = (d->n + 63) / 64;
    if (d->lengths && (d->period || d->n_rows > up_to))
        return true;
    uint64_t *rows = NULL;
    uint32_t n = 0, cap = 0;
    uint8_t first[256];
    for (int b = 255; b >= 0; b--)
        first[d->classes[b]] = (uint8_t)b;
    /* where each state goes, once each: with the first bytes of characters, then with others */
    uint32_t *targets = mem_alloc(((size_t)d->n * d->n_classes + 1) * sizeof *targets), k = 0;
    uint32_t *from = mem_alloc((2 * (size_t)d->n + 1) * sizeof *from);
    for (uint32_t s = 0; s < d->n; s++)
        for (int rest = 0; rest < 2; rest++) {
            uint32_t begin = from[2 * s + (uint32_t)rest] = k;
            for (uint32_t c = 0; c < d->n_classes; c++) {
                uint32_t t = d->next[(size_t)s * d->n_classes + c];
                bool known = !t || starts_char(first[c]) == rest;
                for (uint32_t i = k; i > begin && k - i < 8 && !known; i--)
                    known = targets[i - 1] == t;
                if (!known)
                    targets[k++] = t;
            }
        }
    from[2 * d->n] = k;
    d->period = 0;
    for (bool done = false; !done;) {
        if (n == cap) {
            cap = cap ? cap * 2 : 16;
            rows = mem_grow(rows, (size_t)cap * words, sizeof *rows);
        }
        uint64_t *row = rows + (size_t)n * words;
        memset(row, 0, words * sizeof *row);
        const uint64_t *before = n ? row - words : NULL;
        for (uint32_t s = 1; s < d->n; s++) {
            bool yes = !n && d->flags[s] & DFA_ACCEPT;
            for (uint32_t i = from[2 * s]; i < from[2 * s + 1] && !yes && before; i++)
                yes = before[targets[i] >> 6] >> (targets[i] & 63) & 1;
            if (yes)
                row[s >> 6] |= 1ull << (s & 63);
        }
        /* continuation bytes cost no character: settle them within the row */
        for (bool changed = true; changed;) {
            changed = false;
            for (uint32_t s = 1; s < d->n; s++) {
                if (row[s >> 6] >> (s & 63) & 1)
                    continue;
                for (uint32_t i = from[2 * s + 1]; i < from[2 * s + 2]; i++)
                    if (row[targets[i] >> 6] >> (targets[i] & 63) & 1) {
                        row[s >> 6] |= 1ull << (s & 63);
                        changed = true;
                        break;
                    }
            }
        }
        for (uint32_t k = n; k-- > 0 && n - k <= 64;)
            if (!memcmp(rows + (size_t)k * words, row, words * sizeof *row)) {
                d->period_from = k;
                d->period = n - k;
                done = true;
                break;
            }
        n++;
        if (!done && n > up_to)
            done = true;
        if (!done && (n > MAX_ROWS || (size_t)n * words * 8 > MAX_LENGTH_BYTES)) {
            free(rows);
            free(targets);
            free(from);
            return err_set(e, ERR_LIMIT,
                           "a length bound and a pattern together need more than %d steps",
                           MAX_ROWS);
        }
    }
    d->lengths = arena_dup(a, rows, (size_t)n * words * sizeof *rows);
    d->n_rows = n;
    d->row_words = words;
    free(rows);
    free(targets);
    free(from);
    d->slack = LENGTH_MANY;
    if (d->period == 1) {
        const uint64_t *row = d->lengths + (size_t)d->period_from * words;
        bool all = true;
        for (uint32_t s = 1; s < d->n && all; s++)
            all = !dfa_live(d, s) || row[s >> 6] >> (s & 63) & 1;
        if (all)
            d->slack = d->period_from > d->lo_max ? d->period_from : d->lo_max;
    }
    return true;
}

static bool row_has(const struct dfa *d, uint32_t k, uint32_t s) {
    if (d->period && k >= d->period_from)
        k = d->period_from + (k - d->period_from) % d->period;
    return k < d->n_rows && d->lengths[(size_t)k * d->row_words + (s >> 6)] >> (s & 63) & 1;
}

bool dfa_has_length(const struct dfa *d, uint32_t state, uint32_t min, uint32_t max) {
    if (!dfa_live(d, state) || min > max || d->lo[state] > max)
        return false;
    if (state < DFA_OWN) /* any text: every length from lo on */
        return true;
    if (d->lo[state] >= min)
        return true;
    if (!d->lengths)
        return true;
    if (min < d->lo[state])
        min = d->lo[state];
    for (uint32_t k = min; k <= max; k++) {
        if (row_has(d, k, state))
            return true;
        if (d->period ? k - min >= d->period && k >= d->period_from + d->period : k >= d->n_rows)
            return false;
    }
    return false;
}

bool dfa_shortest(const struct dfa *d, uint32_t state, uint32_t min, uint32_t max,
                  struct buf *out) {
    for (uint32_t guard = 0; guard < 1u << 24; guard++) {
        if (!min && dfa_accept(d, state))
            return true;
        /* the least byte that keeps within reach, nearer ends first */
        int best = -1;
        uint32_t best_lo = LENGTH_MANY;
        for (int b = 0; b < 256; b++) {
            uint32_t t = dfa_next(d, state, (uint8_t)b);
            if (!t)
                continue;
            bool counts = starts_char(b);
            if (counts && !max)
                continue;
            uint32_t lo = min > counts ? min - counts : 0,
                     hi = max == LENGTH_MANY ? max : max - counts;
            if (!dfa_has_length(d, t, lo, hi))
                continue;
            uint32_t cost = d->lo[t] + counts;
            /* plain letters before everything else, so that the text is readable */
            bool letter = b >= 'a' && b <= 'z';
            cost = cost * 2 + !letter;
            if (cost < best_lo) {
                best_lo = cost;
                best = b;
            }
        }
        if (best < 0)
            return false;
        buf_char(out, (char)best);
        state = dfa_next(d, state, (uint8_t)best);
        if (starts_char(best)) {
            min -= min > 0;
            max -= max != LENGTH_MANY;
        }
    }
    return false;
}

/* --- counting and listing --- */

/* Depth first: what leads back to where we come from can go round for ever. */
void dfa_make_counts(struct arena *a, struct dfa *d) {
    if (d->counts)
        return;
    d->counts = arena_zero(a, d->n * sizeof *d->counts);
    uint32_t per_class[256] = {0};
    for (int b = 0; b < 256; b++)
        per_class[d->classes[b]]++;
    enum { NEW, OPEN, DONE };
    uint8_t *met = mem_zero(d->n, 1);
    struct way {
        uint32_t state, class;
    } *way = mem_alloc(d->n * sizeof *way);
    for (uint32_t s = 0; s < DFA_OWN && s < d->n; s++) {
        d->counts[s] = dfa_live(d, s) ? DFA_MANY : 0;
        met[s] = DONE;
    }
    for (uint32_t root = DFA_OWN; root < d->n; root++) {
        uint32_t depth = 0;
        if (met[root])
            continue;
        way[depth++] = (struct way){root, 0};
        met[root] = OPEN;
        d->counts[root] = dfa_accept(d, root);
        while (depth) {
            struct way *w = &way[depth - 1];
            uint32_t *count = &d->counts[w->state];
            if (w->class == d->n_classes || !dfa_live(d, w->state)) {
                met[w->state] = DONE;
                depth--;
                continue;
            }
            uint32_t t = d->next[(size_t)w->state * d->n_classes + w->class];
            if (met[t] == NEW) {
                met[t] = OPEN;
                d->counts[t] = dfa_accept(d, t);
                way[depth++] = (struct way){t, 0};
                continue;
            }
            uint64_t more = met[t] == OPEN ? DFA_MANY : (uint64_t)d->counts[t] * per_class[w->class];
            *count = *count + more < DFA_MANY ? (uint32_t)(*count + more) : DFA_MANY;
            w->class++;
        }
    }
    for (uint32_t s = 0; s < d->n; s++)
        d->some_finite |= d->counts[s] && d->counts[s] < DFA_MANY;
    free(met);
    free(way);
}

struct each {
    const struct dfa *d;
    uint32_t label, *distance; /* bytes to the nearest text that is asked for */
    uint8_t order[256];        /* letters first, so that texts are readable */
    bool (*fn)(void *user, const char *text, size_t n);
    void *user;
    struct buf text;
    uint32_t steps;
    bool stopped;
};

static bool asked_for(const struct each *x, uint32_t s) {
    return dfa_accept(x->d, s) &&
           (x->label == DFA_EVERY || (x->d->label ? x->d->label[s] : 0) == x->label);
}

/* All texts of exactly `left` more bytes. */
static void each_of(struct each *x, uint32_t s, uint32_t left) {
    if (x->stopped || x->distance[s] > left)
        return;
    if (++x->steps > 4u << 20) {
        x->stopped = true;
        return;
    }
    if (!left) {
        x->stopped = !x->fn(x->user, buf_text(&x->text), x->text.len);
        return;
    }
    for (int i = 0; i < 256 && !x->stopped; i++) {
        uint32_t t = dfa_next(x->d, s, x->order[i]);
        if (!t)
            continue;
        buf_char(&x->text, (char)x->order[i]);
        each_of(x, t, left - 1);
        x->text.len--;
    }
}

void dfa_each(const struct dfa *d, uint32_t state, uint32_t label,
              bool (*fn)(void *user, const char *text, size_t n), void *user) {
    struct each x = {.d = d, .label = label, .fn = fn, .user = user};
    if (!dfa_live(d, state))
        return;
    x.distance = mem_alloc(d->n * sizeof *x.distance);
    for (uint32_t s = 0; s < d->n; s++)
        x.distance[s] = asked_for(&x, s) ? 0 : LENGTH_MANY;
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t s = d->n; s-- > 1;)
            for (uint32_t c = 0; c < d->n_classes; c++) {
                uint32_t t = x.distance[d->next[(size_t)s * d->n_classes + c]];
                if (t != LENGTH_MANY && t + 1 < x.distance[s]) {
                    x.distance[s] = t + 1;
                    changed = true;
                }
            }
    }
    int n = 0;
    for (int b = 'a'; b <= 'z'; b++)
        x.order[n++] = (uint8_t)b;
    for (int b = 0; b < 256; b++)
        if (b < 'a' || b > 'z')
            x.order[n++] = (uint8_t)b;
    if (x.distance[state] != LENGTH_MANY)
        for (uint32_t k = 0; k <= d->n + 8 && !x.stopped && k < 2000; k++)
            each_of(&x, state, x.distance[state] + k);
    free(x.distance);
    buf_free(&x.text);
}

static bool all_of(struct each *x, uint32_t s) {
    if (dfa_accept(x->d, s) && !x->fn(x->user, buf_text(&x->text), x->text.len))
        return false;
    for (int b = 0; b < 256; b++) {
        uint32_t t = dfa_next(x->d, s, (uint8_t)b);
        if (!t)
            continue;
        buf_char(&x->text, (char)b);
        if (!all_of(x, t))
            return false;
        x->text.len--;
    }
    return true;
}

void dfa_all(const struct dfa *d, bool (*fn)(void *user, const char *text, size_t n), void *user) {
    struct each x = {.d = d, .fn = fn, .user = user};
    if (dfa_live(d, d->start))
        all_of(&x, d->start);
    buf_free(&x.text);
}
