#include "model/grammar/regex_syntax.h"

#include <utf8proc.h>

/* --- the nondeterministic automaton --- */

/* S_SET: one of the edges out..out2 */
enum state_kind { S_RANGE, S_SET, S_SPLIT, S_BEGIN, S_END, S_MATCH };

struct state {
    enum state_kind kind;
    uint8_t lo, hi;
    uint32_t out, out2;
};

struct edge {
    uint8_t lo, hi;
    uint32_t out;
};

enum { SHARED_RESTS = 256 };
struct nfa {
    struct state *s;
    uint32_t n, cap;
    struct edge *edges;
    uint32_t n_edges, cap_edges;
    uint32_t rests[SHARED_RESTS]; /* of one character set: states by what they read, + 1 */
    struct regex_tree *p;
};

enum { MAX_STATES = 400000, NOWHERE = UINT32_MAX };

static uint32_t add_state(struct nfa *a, struct state s) {
    if (a->n >= MAX_STATES)
        return regex_fail(a->p, ERR_LIMIT, "too large once its repetitions are written out");
    if (a->n == a->cap) {
        a->cap = a->cap ? a->cap * 2 : 128;
        a->s = mem_grow(a->s, a->cap, sizeof *a->s);
    }
    a->s[a->n] = s;
    return a->n++;
}

/* A state that reads a byte within a character; one that does the same is used again. */
static uint32_t add_rest(struct nfa *a, uint8_t lo, uint8_t hi, uint32_t out) {
    uint32_t *known = &a->rests[(lo * 31u + hi * 7u + out * 13u) % SHARED_RESTS];
    if (*known) {
        const struct state *x = &a->s[*known - 1];
        if (x->lo == lo && x->hi == hi && x->out == out)
            return *known - 1;
    }
    uint32_t s = add_state(a, (struct state){S_RANGE, lo, hi, out, NOWHERE});
    *known = s + 1;
    return s;
}

static void add_bytes(struct nfa *a, const uint8_t *lo, const uint8_t *hi, int n, uint32_t out) {
    for (int i = n; i-- > 1 && !a->p->failed;)
        out = add_rest(a, lo[i], hi[i], out);
    if (a->n_edges >= MAX_STATES) {
        regex_fail(a->p, ERR_LIMIT, "too large once its repetitions are written out");
        return;
    }
    if (a->n_edges == a->cap_edges) {
        a->cap_edges = a->cap_edges ? a->cap_edges * 2 : 128;
        a->edges = mem_grow(a->edges, a->cap_edges, sizeof *a->edges);
    }
    a->edges[a->n_edges++] = (struct edge){lo[0], hi[0], out};
}

static int encode(uint32_t c, uint8_t *b) {
    return (int)utf8proc_encode_char((utf8proc_int32_t)c, b);
}

/* Splits a range of code points into runs of byte ranges, each of one length: an edge each. */
static void add_code_range(struct nfa *a, uint32_t lo, uint32_t hi, uint32_t out) {
    static const uint32_t last[] = {0x7F, 0x7FF, 0xFFFF, LAST_CODE};
    if (lo > hi)
        return;
    if (lo <= 0xDFFF && hi >= 0xD800) { /* UTF-8 has no surrogates */
        if (lo < 0xD800)
            add_code_range(a, lo, 0xD7FF, out);
        if (hi > 0xDFFF)
            add_code_range(a, 0xE000, hi, out);
        return;
    }
    for (int i = 0; i < 3; i++)
        if (lo <= last[i] && hi > last[i]) {
            add_code_range(a, lo, last[i], out);
            add_code_range(a, last[i] + 1, hi, out);
            return;
        }
    /* of one length: cut until only the last bytes differ fully */
    int n = hi <= 0x7F ? 1 : hi <= 0x7FF ? 2 : hi <= 0xFFFF ? 3 : 4;
    for (int i = 1; i < n; i++) {
        uint32_t m = (1u << (6 * i)) - 1;
        if ((lo & ~m) == (hi & ~m))
            continue;
        if (lo & m) {
            add_code_range(a, lo, lo | m, out);
            add_code_range(a, (lo | m) + 1, hi, out);
            return;
        }
        if ((hi & m) != m) {
            add_code_range(a, lo, (hi & ~m) - 1, out);
            add_code_range(a, hi & ~m, hi, out);
            return;
        }
    }
    uint8_t from[4], to[4];
    encode(lo, from);
    encode(hi, to);
    add_bytes(a, from, to, n, out);
}

/* One state for the whole set: subsets stay small. */
static uint32_t add_charset(struct nfa *a, const struct charset *s, uint32_t out) {
    uint32_t from = a->n_edges;
    memset(a->rests, 0, sizeof a->rests);
    for (uint32_t i = 0; i < s->n && !a->p->failed; i++)
        add_code_range(a, s->r[i].lo, s->r[i].hi, out);
    if (a->n_edges == from) /* the empty class: never */
        return add_state(a, (struct state){S_RANGE, 1, 0, out, NOWHERE});
    if (a->n_edges == from + 1) {
        struct edge e = a->edges[--a->n_edges];
        return add_state(a, (struct state){S_RANGE, e.lo, e.hi, e.out, NOWHERE});
    }
    return add_state(a, (struct state){S_SET, 0, 0, from, a->n_edges});
}

/* The states that read node `i` and then go on at `out`. */
static uint32_t build(struct nfa *a, uint32_t i, uint32_t out) {
    if (a->p->failed)
        return 0;
    struct regex_node node = a->p->nodes[i];
    switch (node.kind) {
    case N_EMPTY: return out;
    case N_SET: return add_charset(a, &a->p->sets[node.a], out);
    case N_CAT: {
        /* chains are left-deep: walk them without recursion */
        while (node.kind == N_CAT) {
            out = build(a, node.b, out);
            if (a->p->nodes[node.a].kind != N_CAT)
                return build(a, node.a, out);
            node = a->p->nodes[node.a];
        }
        return out;
    }
    case N_ALT: {
        uint32_t first = build(a, node.b, out);
        while (a->p->nodes[node.a].kind == N_ALT) {
            node = a->p->nodes[node.a];
            uint32_t other = build(a, node.b, out);
            first = add_state(a, (struct state){S_SPLIT, 0, 0, other, first});
        }
        uint32_t other = build(a, node.a, out);
        return add_state(a, (struct state){S_SPLIT, 0, 0, other, first});
    }
    case N_REPEAT: {
        uint32_t end = out;
        if (node.max == LENGTH_MANY) {
            uint32_t loop = add_state(a, (struct state){S_SPLIT, 0, 0, NOWHERE, out});
            uint32_t body = build(a, node.a, loop);
            if (!a->p->failed)
                a->s[loop].out = body;
            end = loop;
        } else {
            for (uint32_t k = node.min; k < node.max && !a->p->failed; k++) {
                uint32_t body = build(a, node.a, end);
                end = add_state(a, (struct state){S_SPLIT, 0, 0, body, out});
            }
        }
        for (uint32_t k = 0; k < node.min && !a->p->failed; k++)
            end = build(a, node.a, end);
        return end;
    }
    case N_BEGIN: return add_state(a, (struct state){S_BEGIN, 0, 0, out, NOWHERE});
    case N_END: return add_state(a, (struct state){S_END, 0, 0, out, NOWHERE});
    case N_WORD_EDGE:
    case N_NOT_WORD_EDGE: return regex_fail(a->p, ERR_UNSUPPORTED, "\\b and \\B");
    }
    return out;
}

/* --- determinisation --- */

struct sets {
    uint32_t *items;
    size_t n_items, cap_items;
    uint32_t *from; /* set i is items[from[i] .. from[i+1]) */
    uint32_t n, cap;
    uint32_t *table, table_size;
};

struct subset {
    const struct nfa *a;
    uint32_t *mark, stamp; /* visited states of the closure being made */
    uint32_t *list, n;     /* the closure: ranges, ends and matches */
    uint32_t *stack, top;
    struct outs { /* per byte class: where the set goes */
        uint32_t *list, n, cap;
    } outs[256];
};

static void gather_edge(struct subset *c, const struct dfa *d, uint8_t lo, uint8_t hi,
                        uint32_t out) {
    for (uint32_t k = d->classes[lo]; k <= d->classes[hi]; k++) {
        struct outs *o = &c->outs[k];
        if (o->n && o->list[o->n - 1] == out)
            continue;
        if (o->n == o->cap)
            o->list = mem_grow(o->list, o->cap = o->cap ? o->cap * 2 : 8, sizeof *o->list);
        o->list[o->n++] = out;
    }
}

static void gather(struct subset *c, const struct dfa *d, const uint32_t *set, uint32_t n) {
    for (uint32_t i = 0; i < d->n_classes; i++)
        c->outs[i].n = 0;
    for (uint32_t i = 0; i < n; i++) {
        const struct state *x = &c->a->s[set[i]];
        if (x->kind == S_RANGE && x->lo <= x->hi)
            gather_edge(c, d, x->lo, x->hi, x->out);
        for (uint32_t k = x->out; x->kind == S_SET && k < x->out2; k++)
            gather_edge(c, d, c->a->edges[k].lo, c->a->edges[k].hi, c->a->edges[k].out);
    }
}

static void closure(struct subset *c, uint32_t s, bool begin, bool end) {
    c->stack[c->top++] = s;
    while (c->top) {
        s = c->stack[--c->top];
        if (s == NOWHERE || c->mark[s] == c->stamp)
            continue;
        c->mark[s] = c->stamp;
        const struct state *x = &c->a->s[s];
        switch (x->kind) {
        case S_SPLIT:
            c->stack[c->top++] = x->out2;
            c->stack[c->top++] = x->out;
            break;
        case S_BEGIN:
            if (begin)
                c->stack[c->top++] = x->out;
            break;
        case S_END:
            if (end)
                c->stack[c->top++] = x->out;
            else
                c->list[c->n++] = s;
            break;
        case S_RANGE:
        case S_SET:
        case S_MATCH: c->list[c->n++] = s; break;
        }
    }
}

static uint32_t set_hash(const uint32_t *p, uint32_t n) {
    uint64_t h = n + 88172645463325252ull;
    for (uint32_t i = 0; i < n; i++)
        h = (h ^ p[i]) * 0x9E3779B97F4A7C15ull, h ^= h >> 31;
    return (uint32_t)h;
}

static uint32_t intern(struct sets *t, const uint32_t *p, uint32_t n) {
    if (t->n * 2 >= t->table_size) {
        t->table_size = t->table_size ? t->table_size * 2 : 64;
        free(t->table);
        t->table = mem_zero(t->table_size, sizeof *t->table);
        for (uint32_t i = 0; i < t->n; i++) {
            uint32_t h = set_hash(t->items + t->from[i], t->from[i + 1] - t->from[i]);
            while (t->table[h & (t->table_size - 1)])
                h++;
            t->table[h & (t->table_size - 1)] = i + 1;
        }
    }
    for (uint32_t h = set_hash(p, n);; h++) {
        uint32_t *slot = &t->table[h & (t->table_size - 1)];
        if (*slot) {
            uint32_t i = *slot - 1, len = t->from[i + 1] - t->from[i];
            if (len == n && !memcmp(t->items + t->from[i], p, n * sizeof *p))
                return i;
            continue;
        }
        if (t->n + 2 > t->cap) {
            t->cap = t->cap ? t->cap * 2 : 64;
            t->from = mem_grow(t->from, t->cap, sizeof *t->from);
        }
        if (!t->n)
            t->from[0] = 0;
        if (t->n_items + n > t->cap_items) {
            t->cap_items = (t->n_items + n) * 2;
            t->items = mem_grow(t->items, t->cap_items, sizeof *t->items);
        }
        if (n)
            memcpy(t->items + t->n_items, p, n * sizeof *p);
        t->n_items += n;
        t->from[++t->n] = (uint32_t)t->n_items;
        *slot = t->n;
        return t->n - 1;
    }
}

/* Whether the set accepts where it stands; *for_ever: without needing the end of the text. */
static bool set_accepts(struct subset *c, const uint32_t *set, uint32_t n, bool begin,
                        bool *for_ever) {
    *for_ever = false;
    bool ends = false;
    for (uint32_t i = 0; i < n; i++) {
        if (c->a->s[set[i]].kind == S_MATCH)
            *for_ever = true;
        ends |= c->a->s[set[i]].kind == S_END;
    }
    if (*for_ever || !ends)
        return *for_ever;
    uint32_t kept = c->n;
    c->stamp++;
    bool yes = false;
    for (uint32_t i = 0; i < n && !yes; i++) {
        if (c->a->s[set[i]].kind != S_END)
            continue;
        c->n = 0;
        closure(c, c->a->s[set[i]].out, begin, true);
        for (uint32_t k = 0; k < c->n; k++)
            yes |= c->a->s[c->list[k]].kind == S_MATCH;
    }
    c->n = kept;
    return yes;
}

/* Sorts the closure: seven bits at a time, or by insertion where it is short. */
static uint32_t close_set(struct subset *c) {
    uint32_t n = c->n, *list = c->list, *other = c->stack; /* the stack is empty */
    if (n <= 24) {
        for (uint32_t i = 1; i < n; i++) {
            uint32_t x = list[i], k = i;
            for (; k && list[k - 1] > x; k--)
                list[k] = list[k - 1];
            list[k] = x;
        }
        return n;
    }
    for (int shift = 0; shift < 28 && c->a->n >> shift; shift += 7) {
        uint32_t at[129] = {0};
        for (uint32_t i = 0; i < n; i++)
            at[(list[i] >> shift & 127) + 1]++;
        for (int i = 0; i < 128; i++)
            at[i + 1] += at[i];
        for (uint32_t i = 0; i < n; i++)
            other[at[list[i] >> shift & 127]++] = list[i];
        uint32_t *swap = list;
        list = other;
        other = swap;
    }
    if (list != c->list)
        memcpy(c->list, list, n * sizeof *list);
    return n;
}

static struct dfa *determinise(struct arena *arena, struct nfa *a, uint32_t root,
                               size_t max_states) {
    struct subset c = {.a = a}; /* a few kilobytes */
    c.mark = mem_zero(a->n, sizeof *c.mark);
    c.list = mem_alloc((size_t)a->n * sizeof *c.list);
    c.stack = mem_alloc(((size_t)a->n * 2 + 4) * sizeof *c.stack);
    struct dfa *d = arena_zero(arena, sizeof *d);
    bool border[257] = {false};
    for (uint32_t i = 0; i < a->n; i++)
        if (a->s[i].kind == S_RANGE && a->s[i].lo <= a->s[i].hi)
            border[a->s[i].lo] = border[a->s[i].hi + 1] = true;
    for (uint32_t i = 0; i < a->n_edges; i++)
        border[a->edges[i].lo] = border[a->edges[i].hi + 1] = true;
    uint8_t utf8[256];
    dfa_join_classes(NULL, 0, utf8);
    uint32_t k = 0;
    for (int b = 0; b < 256; b++) {
        k += b && (border[b] || utf8[b] != utf8[b - 1]);
        d->classes[b] = (uint8_t)k;
    }
    d->n_classes = k + 1;
    struct sets t = {0};
    uint32_t *next = NULL;
    uint8_t *flags = NULL;
    size_t cap = 0;
    c.stamp++;
    closure(&c, root, true, false);
    intern(&t, c.list, close_set(&c));
    bool for_ever, start_any = set_accepts(&c, t.items, t.from[1], true, &for_ever) && for_ever;
    for (uint32_t s = 0; s < t.n && !a->p->failed; s++) {
        if (s + DFA_OWN >= cap) {
            size_t was = cap;
            cap = cap ? cap * 2 : 32;
            next = mem_grow(next, cap * d->n_classes, sizeof *next);
            flags = mem_grow(flags, cap, 1);
            if (!was) {
                memset(next, 0, (size_t)DFA_OWN * d->n_classes * sizeof *next);
                memset(flags, 0, DFA_OWN);
            }
        }
        uint32_t at = s + DFA_OWN, n = t.from[s + 1] - t.from[s];
        flags[at] = set_accepts(&c, t.items + t.from[s], n, s == 0, &for_ever) ? DFA_ACCEPT : 0;
        gather(&c, d, t.items + t.from[s], n);
        const struct outs *last = NULL;
        uint32_t last_slot = DFA_DEAD;
        for (uint32_t cl = 0; cl < d->n_classes; cl++) {
            const struct outs *o = &c.outs[cl];
            uint32_t *slot = &next[(size_t)at * d->n_classes + cl];
            *slot = DFA_DEAD;
            if (!o->n)
                continue;
            if (last && last->n == o->n && !memcmp(last->list, o->list, o->n * sizeof *o->list)) {
                *slot = last_slot;
                continue;
            }
            c.stamp++;
            c.n = 0;
            for (uint32_t i = 0; i < o->n; i++)
                closure(&c, o->list[i], false, false);
            bool matched = false;
            for (uint32_t i = 0; i < c.n; i++)
                matched |= a->s[c.list[i]].kind == S_MATCH;
            if (matched)
                *slot = DFA_ANY;
            else if (c.n)
                *slot = intern(&t, c.list, close_set(&c)) + DFA_OWN;
            last = o;
            last_slot = *slot;
        }
        if (t.n > max_states || t.n_items > (size_t)8 << 20)
            regex_fail(a->p, ERR_LIMIT, "its automaton is over the limit max_dfa_states");
    }
    if (!a->p->failed) {
        d->n = start_any ? DFA_OWN : t.n + DFA_OWN;
        d->start = start_any ? DFA_ANY : DFA_OWN;
        d->next = arena_dup(arena, next, (size_t)d->n * d->n_classes * sizeof *next);
        d->flags = arena_dup(arena, flags, d->n);
        dfa_fill_any(d);
        dfa_finish(arena, d);
        dfa_minimise(arena, d);
    }
    free(next);
    free(flags);
    free(t.items);
    free(t.from);
    free(t.table);
    free(c.mark);
    free(c.list);
    free(c.stack);
    for (int i = 0; i < 256; i++)
        free(c.outs[i].list);
    return a->p->failed ? NULL : d;
}

static struct dfa *compile_tree(struct arena *arena, struct regex_tree *p, uint32_t root, bool whole,
                                size_t max_states) {
    struct nfa a = {.p = p};
    uint32_t match = add_state(&a, (struct state){S_MATCH, 0, 0, NOWHERE, NOWHERE});
    if (whole)
        match = add_state(&a, (struct state){S_END, 0, 0, match, NOWHERE});
    uint32_t start = build(&a, root, match);
    if (!whole && !p->failed) { /* the match may begin after any character */
        struct charset every = {0};
        charset_add(&every, 0, LAST_CODE);
        uint32_t again = add_state(&a, (struct state){S_SPLIT, 0, 0, start, NOWHERE});
        uint32_t skip = add_charset(&a, &every, again);
        if (!p->failed)
            a.s[again].out2 = skip;
        start = again;
        free(every.r);
    }
    struct dfa *d = p->failed ? NULL : determinise(arena, &a, start, max_states);
    free(a.s);
    free(a.edges);
    return d;
}

struct dfa *regex_compile(struct arena *arena, const char *pattern, size_t n, bool whole,
                          size_t max_states, struct err *e) {
    struct regex_tree p = {.text = pattern, .n = n, .e = e};
    uint32_t root;
    struct dfa *d = regex_parse(&p, &root) ? compile_tree(arena, &p, root, whole, max_states) : NULL;
    regex_tree_free(&p);
    return d;
}

bool regex_counted(struct arena *arena, const char *pattern, size_t n, struct dfa **d,
                   uint32_t *min, uint32_t *max) {
    struct err ignored;
    struct regex_tree p = {.text = pattern, .n = n, .e = &ignored};
    uint32_t root;
    bool good = false;
    if (regex_parse(&p, &root) && p.nodes[root].kind == N_CAT) {
        struct regex_node outer = p.nodes[root], inner = p.nodes[outer.a];
        if (p.nodes[outer.b].kind == N_END && inner.kind == N_CAT &&
            p.nodes[inner.a].kind == N_BEGIN && p.nodes[inner.b].kind == N_REPEAT &&
            p.nodes[p.nodes[inner.b].a].kind == N_SET) {
            struct regex_node repeat = p.nodes[inner.b];
            if (repeat.min > 1 || (repeat.max != LENGTH_MANY && repeat.max > 1)) {
                *min = repeat.min;
                *max = repeat.max;
                uint32_t star = regex_add_node(
                    &p, (struct regex_node){.kind = N_REPEAT, .a = repeat.a, .max = LENGTH_MANY});
                *d = compile_tree(arena, &p, star, true, 1000);
                good = *d != NULL;
            }
        }
    }
    regex_tree_free(&p);
    return good;
}
