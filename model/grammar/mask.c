/* mask.c: the tokens that may come next. Inside strings and free text nearly all tokens are alike,
 * so their sets come ready-made from the cache; only tokens that cross the end of a string, and
 * everything outside of strings, are walked through the machine along the trie of the vocabulary.
 */
#include "model/grammar/lexer.h"
#include "model/grammar/matcher.h"

enum { EMPTY_SET = 1 }; /* the serial of the set without tokens */

struct masker {
    struct matcher *m;
    struct walk w;
    uint64_t *bits;
    size_t n_words;
    struct token_mask *out; /* NULL: a set apart, joined later */
    bool empty;             /* nothing is set yet: a set may be copied instead of joined */
    int count;              /* bits that are set, or -1: not counted */
};

static struct threads *level(struct matcher *m, uint32_t depth) {
    if (depth >= m->n_levels) {
        uint32_t n = depth + 32;
        m->levels = mem_grow(m->levels, n, sizeof *m->levels);
        memset(m->levels + m->n_levels, 0, (n - m->n_levels) * sizeof *m->levels);
        m->n_levels = n;
    }
    m->levels[depth].n = 0;
    return &m->levels[depth];
}

/* Begins with a whole set (NULL: none). What the last mask began with is there already, but for the
 * words that it changed. */
static void begin_with(struct masker *k, uint64_t serial, const uint64_t *set, int count) {
    struct token_mask *out = k->out;
    k->empty = false;
    k->count = count;
    if (out && out->base == serial && out->filled == k->bits) {
        for (uint32_t i = 0; i < out->n_changed; i++)
            k->bits[out->changed[i]] = set ? set[out->changed[i]] : 0;
        out->n_changed = 0;
        return;
    }
    if (set)
        memcpy(k->bits, set, k->n_words * sizeof *k->bits);
    else
        memset(k->bits, 0, k->n_words * sizeof *k->bits);
    if (!out)
        return;
    out->base = serial;
    out->filled = k->bits;
    out->n_changed = 0;
}

static void need_bits(struct masker *k) {
    if (k->empty)
        begin_with(k, EMPTY_SET, NULL, k->count);
}

/* Many words change: the next mask begins anew. */
static void change_all(struct masker *k) {
    need_bits(k);
    k->count = -1;
    if (k->out)
        k->out->base = 0;
}

static inline void change(struct masker *k, uint32_t word) {
    struct token_mask *out = k->out;
    if (!out)
        return;
    if (out->n_changed < MASK_CHANGES && word <= UINT16_MAX)
        out->changed[out->n_changed++] = (uint16_t)word;
    else
        out->base = 0;
}

static inline void set_one(struct masker *k, uint32_t token) {
    need_bits(k);
    uint64_t *w = &k->bits[token >> 6], bit = 1ull << (token & 63);
    if (*w & bit)
        return;
    k->count += k->count >= 0;
    *w |= bit;
    change(k, token >> 6);
}

static inline void clear_one(struct masker *k, uint32_t token) {
    uint64_t *w = &k->bits[token >> 6], bit = 1ull << (token & 63);
    if (!(*w & bit))
        return;
    k->count -= k->count >= 0;
    *w &= ~bit;
    change(k, token >> 6);
}

static void set_token(struct masker *k, int32_t token) {
    for (; token >= 0; token = k->m->v->same[token])
        set_one(k, (uint32_t)token);
}

/* Whether nothing that is plain text can be wrong for this thread, now or later. */
static bool takes_all(const struct thread *t) {
    if (t->esc)
        return false;
    if (t->kind == T_STRING) {
        const struct string_shape *s = t->p;
        return !s->words && t->a == DFA_ANY && s->max == NO_LIMIT && !s->min &&
               !(t->top->kind == FRAME_ARRAY && t->top->array->unique);
    }
    return t->kind == T_KEY && t->n == DFA_ANY;
}

/* The bytes below 128 that a thread may begin with, where they are few; false: they are not. */
#define BYTE(c) (1ull << ((c) & 63))
#define SPACES (BYTE(' ') | BYTE('\n') | BYTE('\t') | BYTE('\r'))
#define DIGITS (0x3FFull << '0')
struct byte_set {
    uint64_t lo, hi; /* bytes 0 to 63, 64 to 127 */
    bool every;
};

static void add_value_bytes(struct byte_set *set, const struct value *v) {
    set->lo |= !v || v->n_strings ? BYTE('"') : 0;
    set->lo |= !v || v->n_numbers ? DIGITS | BYTE('-') : 0;
    set->hi |= !v || v->n_arrays ? BYTE('[') : 0;
    set->hi |= !v || v->n_objects ? BYTE('{') : 0;
    set->hi |= !v || v->words ? BYTE('t') | BYTE('f') | BYTE('n') : 0;
}

static void add_first_bytes(struct byte_set *set, const struct thread *t) {
    bool object = t->top->kind == FRAME_OBJECT;
    if (t->top->grammar->options.space != JSON_SPACE_COMPACT)
        set->lo |= SPACES;
    switch (t->kind) {
    case T_VALUE: add_value_bytes(set, t->p); break;
    case T_MORE_ITEM: add_value_bytes(set, NULL); break;
    case T_OPEN:
        if (object)
            set->lo |= BYTE('"');
        else
            add_value_bytes(set, NULL);
        set->hi |= object ? BYTE('}') : BYTE(']');
        break;
    case T_MORE_KEY: set->lo |= BYTE('"'); break;
    case T_COLON: set->lo |= BYTE(':'); break;
    case T_NEXT:
        set->lo |= BYTE(',');
        set->hi |= object ? BYTE('}') : BYTE(']');
        break;
    case T_END: break;
    case T_NUMBER: /* what follows a document is the turn's business */
        set->every |= t->top->kind == FRAME_DOCUMENT;
        set->lo |= DIGITS | BYTE('-') | BYTE('+') | BYTE('.') | BYTE(',');
        set->hi |= BYTE('e') | BYTE('E') | BYTE('}') | BYTE(']');
        break;
    case T_WORD: set->hi |= BYTE(*(const char *)t->p); break;
    case T_ITEMS: {
        int32_t symbol = ((const struct items *)t->p)->list[t->a];
        if (symbol < 128)
            *(symbol < 64 ? &set->lo : &set->hi) |= BYTE(symbol);
        set->every |= symbol >= 128 && symbol < SYMBOL_TOKEN;
        break;
    }
    default: set->every = true;
    }
}

static struct byte_set first_bytes(const struct thread *list, uint32_t n) {
    struct byte_set set = {0};
    for (uint32_t i = 0; i < n && !set.every; i++)
        add_first_bytes(&set, &list[i]);
    return set;
}

static inline bool may_begin(const struct byte_set *set, uint8_t b) {
    return set->every || (b < 128 && (b < 64 ? set->lo : set->hi) >> (b & 63) & 1);
}

static void mark_tail(struct matcher *m, uint32_t node) {
    if (m->n_tails == m->cap_tails)
        m->tail_list = mem_grow(m->tail_list, m->cap_tails = m->cap_tails ? m->cap_tails * 2 : 16,
                                sizeof *m->tail_list);
    m->tail_list[m->n_tails++] = node;
}

/* Walks the subtrees of the nodes from..to with threads that stand before their first bytes.
 * `base` is the depth of the parent. Sets tokens, or with `mark` lists nodes as possible tails. */
static void walk_nodes(struct masker *k, const struct trie *t, uint32_t from, uint32_t to,
                       uint32_t base, const struct thread *start, uint32_t n_start, bool mark) {
    enum { FILTERED = 8 };
    struct byte_set wanted[FILTERED]; /* by depth: what may stand below the node there */
    struct matcher *m = k->m;
    size_t raw_base = k->w.raw_len;
    buf_reserve(k->w.raw, t->max_depth + 1);
    for (uint32_t i = from; i < to;) {
        const struct trie_node *node = &t->nodes[i];
        uint32_t depth = node->depth - base; /* 1 for the first level */
        const struct thread *in = start;
        uint32_t n_in = n_start;
        if (depth > 1 && depth <= FILTERED && !may_begin(&wanted[depth - 1], node->byte)) {
            i = node->next;
            continue;
        }
        struct threads *out = level(m, depth);
        if (depth > 1) { /* level() may have moved the array */
            in = m->levels[depth - 1].list;
            n_in = m->levels[depth - 1].n;
        }
        k->w.raw_len = raw_base + depth - 1;
        k->w.raw->data[k->w.raw_len] = (char)node->byte;
        if (!walk_step(&k->w, in, n_in, node->byte, out)) {
            i = node->next;
            continue;
        }
        if (node->token >= 0) {
            if (mark)
                mark_tail(m, i);
            else
                set_token(k, node->token);
        }
        i++;
        if (i == node->next)
            continue;
        if (depth < FILTERED)
            wanted[depth] = first_bytes(out->list, out->n);
        if (node->plain) {
            bool all = false;
            for (uint32_t x = 0; x < out->n && !all; x++)
                all = takes_all(&out->list[x]);
            if (!all)
                continue;
            if (mark)
                for (uint32_t x = i; x < node->next; x++)
                    mark_tail(m, x);
            else
                for (uint32_t x = t->before[i]; x < t->before[node->next]; x++)
                    set_one(k, t->order[x]);
            i = node->next;
        }
    }
    k->w.raw_len = raw_base;
}

static void walk_first(struct masker *k, const struct trie *t, const struct thread *list,
                       uint32_t n, bool mark) {
    struct byte_set set = first_bytes(list, n);
    if (set.every) {
        walk_nodes(k, t, 1, t->n, 0, list, n, mark);
        return;
    }
    for (int half = 0; half < 2; half++)
        for (uint64_t left = half ? set.hi : set.lo; left; left &= left - 1) {
            uint32_t node = t->first[64 * half + __builtin_ctzll(left)];
            if (node)
                walk_nodes(k, t, node, t->nodes[node].next, 0, list, n, mark);
        }
}

static void walk_all(struct masker *k, const struct thread *list, uint32_t n) {
    walk_first(k, &k->m->v->all, list, n, false);
}

static void mark_tails_of(struct masker *k, const struct threads *after) {
    struct matcher *m = k->m;
    m->n_tails = 0;
    if (!after->n)
        return;
    mark_tail(m, 0); /* nothing after the quote */
    size_t raw = k->w.raw_len;
    buf_reserve(k->w.raw, 1);
    k->w.raw->data[k->w.raw_len++] = '"';
    walk_first(k, &m->v->tails, after->list, after->n, true);
    k->w.raw_len = raw;
}

/* Finds the tails that are possible after the end of the string or name that these threads are in.
 * Those of the last time are kept as long as the same frames are asked for. */
static void find_tails(struct masker *k, const struct thread *t, uint32_t n, uint32_t label) {
    struct matcher *m = k->m;
    bool known = m->n_tail_tops == n && m->tail_label == label;
    for (uint32_t i = 0; i < n && known; i++)
        known = m->tail_tops[i] == t[i].top;
    if (known)
        return;
    struct threads after = {0};
    for (uint32_t i = 0; i < n; i++)
        if (label)
            key_close_label(&k->w, &t[i], label - 1, &after);
        else
            value_end(&k->w, t[i].top, &after);
    mark_tails_of(k, &after);
    threads_free(&after);
    if (n > m->cap_tail_tops)
        m->tail_tops = mem_grow(m->tail_tops, m->cap_tail_tops = n + 8, sizeof *m->tail_tops);
    for (uint32_t i = 0; i < n; i++)
        m->tail_tops[i] = t[i].top;
    m->n_tail_tops = n;
    m->tail_label = label;
}

/* Tokens that end the string into a tail that is possible; those of one label. */
static void add_crossings(struct masker *k, const struct string_mask *x, uint32_t from,
                          uint32_t to) {
    const struct matcher *m = k->m;
    for (uint32_t i = 0; i < m->n_tails; i++) {
        uint32_t lo = from, hi = to;
        while (lo < hi) {
            uint32_t mid = (lo + hi) / 2;
            if (x->crossings[mid].tail < m->tail_list[i])
                lo = mid + 1;
            else
                hi = mid;
        }
        for (; lo < to && x->crossings[lo].tail == m->tail_list[i]; lo++)
            set_one(k, x->crossings[lo].token);
    }
}

__attribute__((target_clones("avx2", "popcnt", "default"))) static void
or_words(uint64_t *to, const uint64_t *from, size_t n) {
    for (size_t i = 0; i < n; i++)
        to[i] |= from[i];
}

__attribute__((target_clones("avx2", "popcnt", "default"))) static int
count_words(const uint64_t *w, size_t n) {
    int k = 0;
    for (size_t i = 0; i < n; i++)
        k += __builtin_popcountll(w[i]);
    return k;
}

static void add_inside(struct masker *k, const struct string_mask *s) {
    const struct token_mask *out = k->out;
    if (s->bits && k->empty) {
        begin_with(k, s->serial, s->bits, (int)s->count);
    } else if (s->bits && out && out->base == s->serial && out->filled == k->bits) {
        for (uint32_t i = 0; i < out->n_changed; i++) /* all others are as in the set */
            k->bits[out->changed[i]] |= s->bits[out->changed[i]];
        k->count = -1;
    } else if (s->bits) {
        change_all(k);
        or_words(k->bits, s->bits, k->n_words);
    } else {
        for (uint32_t i = 0; i < s->count; i++)
            set_one(k, s->list[i]);
    }
}

/* --- strings --- */

static bool token_fits(struct masker *k, const struct thread *t, uint32_t token) {
    struct threads now = {0}, next = {0};
    size_t n, raw = k->w.raw_len;
    const char *bytes = tokenizer_bytes(k->m->v->tokenizer, (token_id)token, &n);
    threads_add(&k->w, &now, t);
    bool good = true;
    for (size_t i = 0; i < n && good; i++) {
        buf_reserve(k->w.raw, 1);
        k->w.raw->data[k->w.raw_len] = bytes[i];
        good = walk_step(&k->w, now.list, now.n, (uint8_t)bytes[i], &next);
        k->w.raw_len++;
        struct threads swap = now;
        now = next;
        next = swap;
    }
    k->w.raw_len = raw;
    threads_free(&now);
    threads_free(&next);
    return good;
}

/* Below `node`: tokens that end a text which is there already. */
static void correct_seen(struct masker *k, uint32_t node, const struct seen *s, uint32_t matched,
                         uint8_t esc, uint32_t code, const struct thread *t);

static void remove_seen(struct masker *k, const struct thread *t) {
    struct buf text = {0};
    decode_raw(&k->w, t->start, &text);
    for (const struct seen *s = t->top->seen; s; s = s->before)
        if (s->kind == KIND_STRING && s->n >= text.len &&
            (!text.len || !memcmp(s->text, text.data, text.len)))
            correct_seen(k, 0, s, (uint32_t)text.len, ESC_NONE, 0, t);
    buf_free(&text);
}

/* Below `node`, where words a..b of a list are left at `depth`: tokens on the way to them, and
 * tokens that end one. False: an escape is needed, which only the machine knows. */
static bool words_plain(const struct string_shape *s, const struct thread *t) {
    for (uint32_t i = t->a; i < t->b; i++)
        for (uint32_t j = t->depth; j < s->words[i].n; j++) {
            uint8_t b = (uint8_t)s->words[i].s[j];
            if (b < 0x20 || b == '"' || b == '\\')
                return false;
        }
    return true;
}

static void walk_words(struct masker *k, uint32_t node, const struct thread *t) {
    const struct trie *trie = &k->m->v->all;
    const struct text *words = ((const struct string_shape *)t->p)->words;
    if (node && trie->nodes[node].next == node + 1)
        return;
    uint32_t i = t->a;
    if (words[i].n == t->depth) {
        uint32_t quote = trie_child(trie, node, '"');
        if (quote)
            walk_nodes(k, trie, quote, trie->nodes[quote].next, trie->nodes[quote].depth - 1u, t, 1,
                       false);
        i++;
    }
    while (i < t->b) {
        uint8_t b = (uint8_t)words[i].s[t->depth];
        struct thread next = *t;
        next.a = i;
        words_narrow(words, &next.a, &next.b, t->depth, b);
        i = next.b;
        uint32_t c = trie_child(trie, node, b);
        if (!c)
            continue;
        next.depth++;
        set_token(k, trie->nodes[c].token);
        buf_reserve(k->w.raw, 1);
        k->w.raw->data[k->w.raw_len++] = (char)b;
        walk_words(k, c, &next);
        k->w.raw_len--;
    }
}

static bool is_unique(const struct thread *t) {
    return t->top->kind == FRAME_ARRAY && t->top->array->unique;
}

/* The words that are left, where no item of the array before may be one of them. */
static bool mask_words(struct masker *k, const struct thread *t) {
    const struct string_shape *s = t->p;
    if (!s->words || t->esc || t->top->grammar->any_spelling || s->n_words > 4096 || is_unique(t) ||
        !words_plain(s, t))
        return false;
    walk_words(k, 0, t);
    return true;
}

static struct string_mask *string_set(struct masker *k, const struct thread *t) {
    const struct string_shape *s = t->p;
    if (s->words || t->esc > ESC_BACKSLASH)
        return NULL;
    if (is_unique(t) && /* bits are taken away again */
        (t->esc || s->dfa->some_finite || k->m->now.n > 1))
        return NULL;
    uint32_t missing = s->min > t->n ? s->min - t->n : 0,
             left = s->max == NO_LIMIT ? LENGTH_MANY : s->max - t->n;
    return string_mask_of(k->m->v, s->dfa, t->a, t->esc, t->top->grammar->any_spelling, missing,
                          left);
}

/* The set of the first thread's string, and of those after it that have the same one: how many were
 * done; 0: the machine has to say. */
static uint32_t mask_strings(struct masker *k, const struct thread *t, uint32_t n) {
    if (mask_words(k, t))
        return 1;
    struct string_mask *x = string_set(k, t);
    if (!x)
        return 0;
    uint32_t done = 1;
    for (; done < n && t[done].kind == T_STRING; done++) {
        struct string_mask *other = string_set(k, &t[done]);
        if (other)
            string_mask_done(k->m->v, other);
        if (other != x)
            break;
    }
    add_inside(k, x);
    find_tails(k, t, done, 0);
    add_crossings(k, x, 0, x->n_crossings);
    if (is_unique(t)) {
        /* a token that ends this item and the next: whether they differ, the machine says */
        for (uint32_t i = 0; i < x->n_crossings; i++) {
            uint32_t token = x->crossings[i].token;
            if (k->m->v->tail_quotes[x->crossings[i].tail] > 1 && !k->empty &&
                mask_has(k->bits, token) && !token_fits(k, t, token))
                clear_one(k, token);
        }
        remove_seen(k, t);
    }
    string_mask_done(k->m->v, x);
    return done;
}

/* --- keys --- */

static void clear_below(struct masker *k, uint32_t node) {
    const struct trie *t = &k->m->v->all;
    need_bits(k);
    for (uint32_t i = node; i < t->nodes[node].next; i++)
        for (int32_t token = t->nodes[i].token; token >= 0; token = k->m->v->same[token])
            clear_one(k, (uint32_t)token);
}

static void correct_names(struct masker *k, uint32_t node, const struct thread *t);

/* One byte further towards known names. */
static void correct_child(struct masker *k, uint32_t child, const struct thread *t) {
    const struct trie_node *n = &k->m->v->all.nodes[child];
    struct threads out = {0};
    k->w.raw->data[k->w.raw_len] = (char)n->byte;
    if (walk_step(&k->w, t, 1, n->byte, &out) && out.list[0].kind == T_KEY &&
        out.list[0].a < out.list[0].b) {
        struct thread next = out.list[0];
        set_token(k, n->token);
        k->w.raw_len++;
        correct_names(k, child, &next);
        k->w.raw_len--;
    }
    threads_free(&out);
}

/* Below `node`, reached by thread t: tokens that stay on the way to known names, or end one. There
 * the general rule for further names does not hold. */
static void correct_names(struct masker *k, uint32_t node, const struct thread *t) {
    const struct trie *trie = &k->m->v->all;
    const struct text *names = t->top->object->names;
    if (trie->nodes[node].next == node + 1 && node)
        return;
    buf_reserve(k->w.raw, 1);
    if (t->esc != ESC_NONE) {
        for (uint32_t c = node + 1; c < trie->nodes[node].next; c = trie->nodes[c].next)
            correct_child(k, c, t);
        return;
    }
    uint32_t i = t->a;
    if (names[i].n == t->depth) {
        uint32_t quote = trie_child(trie, node, '"');
        if (quote) {
            clear_below(k, quote);
            walk_nodes(k, trie, quote, trie->nodes[quote].next, trie->nodes[quote].depth - 1u, t, 1,
                       false);
        }
        i++;
    }
    bool escapes = t->top->grammar->any_spelling;
    while (i < t->b) {
        uint8_t b = (uint8_t)names[i].s[t->depth];
        struct thread next = *t;
        next.a = i;
        words_narrow(names, &next.a, &next.b, t->depth, b);
        i = next.b;
        if (b < 0x20 || b == '"' || b == '\\') {
            escapes = true;
            continue;
        }
        uint32_t c = trie_child(trie, node, b);
        if (!c)
            continue;
        next.depth++;
        if (next.n)
            next.n = dfa_next(t->top->object->other, next.n, b);
        k->w.raw->data[k->w.raw_len++] = (char)b;
        if (key_alive(&k->w, &next)) {
            set_token(k, trie->nodes[c].token);
            correct_names(k, c, &next);
        } else if (t->n) { /* the general rule let it in */
            clear_below(k, c);
        }
        k->w.raw_len--;
    }
    uint32_t backslash = escapes ? trie_child(trie, node, '\\') : 0;
    if (backslash)
        correct_child(k, backslash, t);
}

/* A token on the way to a name that is taken: where the names left are few, they may all be. */
static void clear_stuck(struct masker *k, uint32_t node, const struct thread *t) {
    int32_t token = k->m->v->all.nodes[node].token;
    if (t->kind == T_KEY && t->top->object->other->some_finite && token >= 0 && !k->empty &&
        mask_has(k->bits, (uint32_t)token) && !token_fits(k, t, (uint32_t)token))
        for (; token >= 0; token = k->m->v->same[token])
            clear_one(k, (uint32_t)token);
}

static void correct_seen(struct masker *k, uint32_t node, const struct seen *s, uint32_t matched,
                         uint8_t esc, uint32_t code, const struct thread *t) {
    bool any = t->top->grammar->any_spelling;
    const struct trie *trie = &k->m->v->all;
    if (esc == ESC_NONE && !any) { /* one way only */
        while (matched < s->n) {
            uint8_t b = (uint8_t)s->text[matched];
            if (b < 0x20 || b == '"' || b == '\\')
                break;
            if (!(node = trie_child(trie, node, b)))
                return;
            matched++;
            clear_stuck(k, node, t);
        }
        node = trie_child(trie, node, matched == s->n ? '"' : '\\');
        if (node && matched == s->n)
            clear_below(k, node);
        else if (node)
            {
            clear_stuck(k, node, t);
            correct_seen(k, node, s, matched, ESC_BACKSLASH, 0, t);
        }
        return;
    }
    for (uint32_t c = node + 1; c < trie->nodes[node].next; c = trie->nodes[c].next) {
        uint8_t e = esc, b[8];
        uint32_t now = code, n = 0;
        struct buf text = {.data = (char *)b, .cap = sizeof b};
        switch (lex_byte(&e, &now, trie->nodes[c].byte, any)) {
        case LEX_CLOSE:
            if (matched == s->n)
                clear_below(k, c);
            continue;
        case LEX_INSIDE: break;
        case LEX_BYTE:
            b[0] = trie->nodes[c].byte;
            n = 1;
            break;
        case LEX_CODE:
            utf8_append_code(&text, now);
            n = (uint32_t)text.len;
            now = 0;
            break;
        default: continue;
        }
        if (s->n - matched >= n && !memcmp(s->text + matched, b, n))
{
            clear_stuck(k, c, t);
            correct_seen(k, c, s, matched + n, e, now, t);
        }
    }
}

/* Known names at their beginning, from the cache. False: only byte by byte. */
static bool start_names(struct masker *k, const struct thread *t) {
    const struct object_shape *o = t->top->object;
    const struct trie *trie = &k->m->v->all;
    if (t->depth || t->a || t->b != o->n_names || t->top->grammar->any_spelling || t->n >= DFA_OWN)
        return false;
    struct string_mask *x = names_mask_of(k->m->v, o->names, o->n_names, o->names_hash);
    bool good = !x->escapes;
    if (good && !t->n) /* else the rule for further names has set them */
        for (uint32_t i = 0; i < x->n_crossings; i++)
            if (names_left(t->top, x->crossings[i].label, x->crossings[i].tail))
                set_one(k, x->crossings[i].token);
    for (uint32_t i = 0; i < x->count && good; i += 2) {
        const struct text *name = &o->names[x->list[i]];
        uint32_t quote = x->list[i + 1];
        struct thread at = *t;
        at.a = x->list[i];
        at.depth = name->n;
        buf_reserve(k->w.raw, name->n + 1);
        if (name->n)
            memcpy(k->w.raw->data + k->w.raw_len, name->s, name->n);
        k->w.raw_len += name->n;
        clear_below(k, quote);
        walk_nodes(k, trie, quote, trie->nodes[quote].next, trie->nodes[quote].depth - 1u, &at, 1,
                   false);
        k->w.raw_len -= name->n;
    }
    string_mask_done(k->m->v, x);
    return good;
}

static bool mask_key(struct masker *k, const struct thread *t) {
    const struct object_shape *o = t->top->object;
    bool any = t->top->grammar->any_spelling;
    if (t->esc != ESC_NONE || (t->n && o->other->some_finite && any))
        return false;
    if (!t->n) { /* known names only */
        if (!start_names(k, t))
            correct_names(k, 0, t);
        return true;
    }
    struct string_mask *x = string_mask_of(k->m->v, o->other, t->n, ESC_NONE, any, 0, LENGTH_MANY);
    add_inside(k, x);
    for (uint32_t i = 0; i < x->n_crossings;) {
        uint32_t label = x->crossings[i].label;
        uint32_t from = i;
        while (i < x->n_crossings && x->crossings[i].label == label)
            i++;
        find_tails(k, t, 1, 1 + label);
        add_crossings(k, x, from, i);
    }
    string_mask_done(k->m->v, x);
    if (t->top->seen)
        remove_seen(k, t);
    if (t->a < t->b && !start_names(k, t))
        correct_names(k, 0, t);
    return true;
}

/* --- free text --- */

static struct free_mask *free_mask_of(struct vocab_trie *v, const struct tags *tags,
                                      uint32_t state) {
    pthread_mutex_lock(&v->lock);
    for (struct free_mask *f = v->free_masks; f; f = f->next)
        if (f->hash == tags->hash && f->state == state) {
            pthread_mutex_unlock(&v->lock);
            return f;
        }
    struct free_mask *f = mem_zero(1, sizeof *f);
    f->hash = tags->hash;
    f->state = state;
    uint8_t distance[256], way[1002];
    memset(distance, 255, sizeof distance);
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t s = 0; s < tags->n; s++) {
            uint32_t d = tags->ends[s] ? 0 : distance[s];
            for (int b = 0; b < 256; b++)
                if (distance[tags->next[s][b]] + 1u < d)
                    d = distance[tags->next[s][b]] + 1u;
            changed |= d < distance[s];
            distance[s] = (uint8_t)d;
        }
    }
    way[0] = (uint8_t)state;
    const struct trie *t = &v->all;
    uint32_t cap = 0;
    for (uint32_t i = 1; i < t->n;) {
        const struct trie_node *node = &t->nodes[i];
        uint8_t s = tags->next[way[node->depth - 1]][node->byte];
        way[node->depth] = s;
        if (tags->ends[s]) { /* everything below holds the tag */
            for (uint32_t k = i; k < node->next; k++)
                for (int32_t token = t->nodes[k].token; token >= 0; token = v->same[token]) {
                    if (f->n == cap)
                        f->tokens =
                            mem_grow(f->tokens, cap = cap ? cap * 2 : 16, sizeof *f->tokens);
                    f->tokens[f->n++] = (uint32_t)token;
                }
            i = node->next;
        } else {
            i = node->height < 127 && distance[s] > node->height ? node->next : i + 1;
        }
    }
    f->bits = mem_dup(v->ordinary, v->n_words * sizeof *f->bits);
    for (uint32_t i = 0; i < f->n; i++)
        f->bits[f->tokens[i] >> 6] &= ~(1ull << (f->tokens[i] & 63));
    f->serial = set_serial();
    f->next = v->free_masks;
    v->free_masks = f;
    pthread_mutex_unlock(&v->lock);
    return f;
}

static void mask_free(struct masker *k, const struct thread *t) {
    struct vocab_trie *v = k->m->v;
    const struct turn *u = t->top->grammar->turn;
    bool first = t->b != PHASE_THOUGHT && u->first_only && !t->flag && u->can_call;
    struct free_mask *f = free_mask_of(v, turn_tags(t), t->a);
    uint64_t *mine = NULL;
    struct masker own = *k; /* removing must not touch what other threads allow */
    if (k->empty) {
        begin_with(k, f->serial, f->bits, (int)(v->n_ordinary - (int)f->n));
        own = *k;
    } else {
        own.bits = mine = mem_dup(f->bits, k->n_words * sizeof *mine);
        own.out = NULL;
    }
    uint32_t node = first ? trie_child(&v->all, 0, u->first) : 0;
    if (node)
        clear_below(&own, node);
    for (uint32_t i = 0; i < f->n; i++)
        if (token_fits(&own, t, f->tokens[i]))
            set_one(&own, f->tokens[i]);
    if (mine) {
        change_all(k);
        or_words(k->bits, mine, k->n_words);
        free(mine);
    } else {
        k->count = own.count;
    }
}

/* --- all together --- */

/* Adds another set. Where both began with the same one, only what each changed can differ. */
static void join(struct masker *k, struct masker *own) {
    struct token_mask *to = k->out, *from = own->out;
    if (own->empty)
        return;
    if (k->empty && from->base) {
        memcpy(k->bits, own->bits, k->n_words * sizeof *k->bits);
        memcpy(to->changed, from->changed, from->n_changed * sizeof *to->changed);
        to->n_changed = from->n_changed;
        to->base = from->base;
        to->filled = k->bits;
        k->empty = false;
        k->count = own->count;
    } else if (!k->empty && from->base && from->base == to->base) {
        for (uint32_t i = 0; i < to->n_changed; i++)
            k->bits[to->changed[i]] |= own->bits[to->changed[i]];
        for (uint32_t i = 0; i < from->n_changed; i++) {
            uint64_t *w = &k->bits[from->changed[i]], joined = *w | own->bits[from->changed[i]];
            if (joined == *w)
                continue;
            *w = joined;
            change(k, from->changed[i]);
        }
        k->count = -1;
    } else {
        change_all(k);
        or_words(k->bits, own->bits, k->n_words);
    }
}

void matcher_mask(struct matcher *m, struct token_mask *out) {
    struct masker k = {.m = m, .bits = out->bits, .n_words = m->v->n_words, .out = out};
    k.w = matcher_walk(m, &m->scratch);
    k.empty = true;
    k.n_words = out->n_words < k.n_words ? out->n_words : k.n_words;
    out->all = false;
    struct threads slow = {0};
    bool may_end = false, key_alone = m->now.n == 1;
    for (uint32_t i = 0; i < m->now.n && !m->ended; i++) {
        const struct thread *t = &m->now.list[i];
        bool done = false;
        may_end |= thread_may_end(&k.w, t);
        if (t->kind == T_STRING) { /* none of those may end */
            uint32_t n = mask_strings(&k, t, m->now.n - i);
            done = n > 0;
            i += n ? n - 1 : 0;
        } else if (t->kind == T_KEY) { /* it takes bits away again: into a set of its own */
            if (key_alone) {
                done = mask_key(&k, t);
            } else {
                struct masker own = k;
                if (!m->spare.bits)
                    m->spare.bits = mem_zero(k.n_words, sizeof *m->spare.bits);
                own.out = &m->spare;
                own.bits = m->spare.bits;
                own.empty = true;
                own.count = 0;
                done = mask_key(&own, t);
                join(&k, &own);
            }
        } else if (t->kind == T_FREE) {
            mask_free(&k, t);
            done = true;
        } else if (t->kind == T_TEXT && (!t->top->parent || !t->top->parent->position)) {
            struct string_mask *x = text_mask_of(m->v, t->p, t->a);
            add_inside(&k, x);
            string_mask_done(m->v, x);
            done = true;
        }
        if (!done)
            threads_add(&k.w, &slow, t);
        if (t->kind >= T_ITEMS && t->kind <= T_FREE) {
            token_id ids[64];
            uint32_t n = turn_specials(t, ids, 64);
            for (uint32_t j = 0; j < n; j++)
                set_one(&k, (uint32_t)ids[j]);
        }
    }
    if (slow.n)
        walk_all(&k, slow.list, slow.n);
    threads_free(&slow);
    if (may_end) {
        size_t n;
        const token_id *ends = matcher_ends(m, &n);
        for (size_t i = 0; i < n; i++)
            if (ends[i] >= 0 && ends[i] < m->v->n_vocab)
                set_one(&k, (uint32_t)ends[i]);
    }
    need_bits(&k);
    for (size_t i = k.n_words; i < out->n_words; i++)
        out->bits[i] = 0;
    out->count = k.count >= 0 ? k.count : count_words(out->bits, k.n_words);
    arena_reset(&m->scratch);
}
