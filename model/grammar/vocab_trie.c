#include "model/grammar/vocab_trie.h"

#include "model/grammar/lexer.h"

enum { CACHE_BYTES = 64 << 20, ESC_RAW = 255 };

/* --- making the tries --- */

struct word {
    const char *s;
    uint32_t n;
    int32_t token;
};

static int by_bytes(const void *a, const void *b) {
    const struct word *x = a, *y = b;
    uint32_t n = x->n < y->n ? x->n : y->n;
    int d = memcmp(x->s, y->s, n);
    if (d)
        return d;
    if (x->n != y->n)
        return x->n < y->n ? -1 : 1;
    return (x->token > y->token) - (x->token < y->token);
}

/* A node is plain when every way down from it is valid UTF-8 from a character's border, without
 * quotes, backslashes and control characters; a character may be cut at the very end. */
static void mark_plain(struct trie *t) {
    uint32_t *state = mem_alloc((t->max_depth + 2) * sizeof *state);
    uint32_t *open = mem_alloc((t->max_depth + 2) * sizeof *open);
    for (uint32_t i = 0; i < t->n; i++)
        t->nodes[i].plain = 1;
    /* the state after each node, as seen from each border above it, differs; from any border the
     * same bytes are read alike, so it is enough to follow the nearest one: a node that is not on a
     * border itself is never asked */
    for (uint32_t i = 1; i < t->n; i++) {
        uint32_t d = t->nodes[i].depth;
        state[0] = DFA_ANY;
        uint8_t b = t->nodes[i].byte;
        open[d] = i;
        state[d] = state[d - 1] ? dfa_next(dfa_any(), state[d - 1], b) : DFA_DEAD;
        if (state[d] == DFA_DEAD && ((b & 0xC0) != 0x80)) /* begin again at this byte */
            state[d] = dfa_next(dfa_any(), DFA_ANY, b);
        bool bad = b < 0x20 || b == '"' || b == '\\' || state[d] == DFA_DEAD;
        if (state[d - 1] != DFA_ANY && (b & 0xC0) != 0x80)
            bad = true; /* a character broken off in the middle */
        if (bad)
            for (uint32_t k = d; k-- > 0;)
                t->nodes[k ? open[k] : 0].plain = 0;
    }
    free(state);
    free(open);
}

/* Nodes for sorted words. `same` may be NULL: equal words are one. */
static void trie_make(struct trie *t, const struct word *words, uint32_t n_words, int32_t *same) {
    uint32_t cap = 1024, open[1 << 10];
    t->nodes = mem_alloc(cap * sizeof *t->nodes);
    t->n = 1;
    t->max_depth = 0;
    t->nodes[0] = (struct trie_node){.token = -1};
    uint32_t depth = 0; /* nodes open[1..depth] are the way to the last word */
    for (uint32_t i = 0; i < n_words; i++) {
        const struct word *w = &words[i];
        uint32_t shared = 0;
        if (i)
            while (shared < w->n && shared < words[i - 1].n && shared < depth &&
                   w->s[shared] == words[i - 1].s[shared])
                shared++;
        for (; depth > shared; depth--)
            t->nodes[open[depth]].next = t->n;
        for (; depth < w->n; depth++) {
            if (t->n == cap)
                t->nodes = mem_grow(t->nodes, cap *= 2, sizeof *t->nodes);
            open[depth + 1] = t->n;
            t->nodes[t->n++] = (struct trie_node){
                .token = -1, .depth = (uint16_t)(depth + 1), .byte = (uint8_t)w->s[depth]};
        }
        struct trie_node *end = &t->nodes[depth ? open[depth] : 0];
        if (end->token >= 0 && same) {
            same[w->token] = same[end->token];
            same[end->token] = w->token;
        } else if (end->token < 0) {
            end->token = w->token;
        }
        if (depth > t->max_depth)
            t->max_depth = depth;
    }
    for (; depth > 0; depth--)
        t->nodes[open[depth]].next = t->n;
    t->nodes[0].next = t->n;
    for (uint32_t i = t->n; i-- > 0;) {
        uint32_t h = 0;
        for (uint32_t c = i + 1; c < t->nodes[i].next; c = t->nodes[c].next)
            if (t->nodes[c].height + 1u > h)
                h = t->nodes[c].height + 1u;
        t->nodes[i].height = h > 127 ? 127 : (uint8_t)h;
    }
    for (uint32_t c = 1; c < t->n; c = t->nodes[c].next)
        t->first[t->nodes[c].byte] = c;
    mark_plain(t);
}

/* Tokens in the order of their nodes: those below a node are a run. */
static void trie_order(struct trie *t, const int32_t *same, uint32_t n_words) {
    uint32_t n = 0;
    t->order = mem_alloc((n_words + 1) * sizeof *t->order);
    t->before = mem_alloc((t->n + 1) * sizeof *t->before);
    for (uint32_t i = 0; i < t->n; i++) {
        t->before[i] = n;
        for (int32_t token = t->nodes[i].token; token >= 0; token = same[token])
            t->order[n++] = (uint32_t)token;
    }
    t->before[t->n] = n;
}

static void make_sets(struct vocab_trie *v, const struct word *words, uint32_t n) {
    v->ordinary = mem_zero(v->n_words, sizeof *v->ordinary);
    v->escaped = mem_zero(v->n_words, sizeof *v->escaped);
    v->chars = mem_zero((size_t)v->n_vocab + 1, 1);
    v->n_ordinary = (int)n;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t c = utf8_length(words[i].s, words[i].n);
        mask_set(v->ordinary, (uint32_t)words[i].token);
        if (memchr(words[i].s, '\\', words[i].n))
            mask_set(v->escaped, (uint32_t)words[i].token);
        v->chars[words[i].token] = c > 255 ? 255 : (uint8_t)c;
        if (c > v->max_chars)
            v->max_chars = c;
    }
    for (int k = 0; k <= MAX_COUNTED; k++) {
        v->within[k] = mem_zero(v->n_words, sizeof *v->within[k]);
        for (uint32_t i = 0; i < n; i++)
            if (v->chars[words[i].token] <= k)
                mask_set(v->within[k], (uint32_t)words[i].token);
    }
}

enum { MAX_TOKEN_BYTES = 1000 };

struct vocab_trie *vocab_trie_new(const struct tokenizer *t, struct err *e) {
    (void)e;
    struct vocab_trie *v = mem_zero(1, sizeof *v);
    v->tokenizer = t;
    v->n_vocab = tokenizer_size(t);
    v->n_words = ((size_t)v->n_vocab + 63) / 64;
    v->cache_limit = CACHE_BYTES;
    pthread_mutex_init(&v->lock, NULL);
    v->same = mem_alloc(((size_t)v->n_vocab + 1) * sizeof *v->same);
    struct word *words = mem_alloc(((size_t)v->n_vocab + 1) * sizeof *words), *tails = NULL;
    uint32_t n = 0, n_tails = 0, cap_tails = 0;
    for (token_id id = 0; id < v->n_vocab; id++) {
        v->same[id] = -1;
        enum token_kind kind = tokenizer_kind(t, id);
        size_t len;
        const char *bytes = tokenizer_bytes(t, id, &len);
        if ((kind != TOKEN_NORMAL && kind != TOKEN_BYTE) || !len || len > MAX_TOKEN_BYTES)
            continue;
        words[n++] = (struct word){bytes, (uint32_t)len, id};
        for (size_t i = 0; i < len; i++) {
            if (bytes[i] != '"')
                continue;
            if (n_tails == cap_tails)
                tails =
                    mem_grow(tails, cap_tails = cap_tails ? cap_tails * 2 : 1024, sizeof *tails);
            tails[n_tails++] =
                (struct word){bytes + i + 1, (uint32_t)(len - i - 1), (int32_t)n_tails};
        }
    }
    if (n)
        qsort(words, n, sizeof *words, by_bytes);
    trie_make(&v->all, words, n, v->same);
    trie_order(&v->all, v->same, n);
    if (n_tails)
        qsort(tails, n_tails, sizeof *tails, by_bytes);
    trie_make(&v->tails, tails, n_tails, NULL);
    v->tail_quotes = mem_zero(v->tails.n + 1, 1);
    for (uint32_t i = 0; i < v->tails.n; i++)
        for (uint32_t k = i; k < v->tails.nodes[i].next; k++)
            v->tail_quotes[k] += i && v->tails.nodes[i].byte == '"' && v->tail_quotes[k] < 9;
    make_sets(v, words, n);
    free(words);
    free(tails);
    /* any text, the state that every walk meets: made before the first */
    string_mask_done(v, string_mask_of(v, dfa_any(), DFA_ANY, ESC_NONE, false));
    string_mask_done(v, string_mask_of(v, dfa_any(), DFA_ANY, ESC_NONE, true));
    return v;
}

static void mask_free(struct string_mask *m) {
    free(m->bits);
    free(m->list);
    free(m->crossings);
    free(m);
}

void vocab_trie_free(struct vocab_trie *v) {
    if (!v)
        return;
    for (struct string_mask *m = v->newest, *older; m; m = older) {
        older = m->older;
        mask_free(m);
    }
    for (struct free_mask *m = v->free_masks, *next; m; m = next) {
        next = m->next;
        free(m->tokens);
        free(m);
    }
    for (int k = 0; k <= MAX_COUNTED; k++)
        free(v->within[k]);
    free(v->table);
    free(v->all.nodes);
    free(v->all.order);
    free(v->all.before);
    free(v->tails.nodes);
    free(v->tail_quotes);
    free(v->same);
    free(v->ordinary);
    free(v->escaped);
    free(v->chars);
    pthread_mutex_destroy(&v->lock);
    free(v);
}

/* --- masks of string states --- */

struct making {
    struct vocab_trie *v;
    const struct dfa *d;
    bool any_spelling, raw;
    struct string_mask *m;
    uint32_t cap_crossings, cap_list;
    uint8_t *loops; /* per state: 0 not known, 1 plain text leads back to it, 2 it does not */
};

/* From a list to a set, once there are many. */
static void to_bits(struct making *k) {
    struct string_mask *m = k->m;
    m->bits = mem_zero(k->v->n_words, sizeof *m->bits);
    for (uint32_t i = 0; i < m->count; i++)
        mask_set(m->bits, m->list[i]);
    free(m->list);
    m->list = NULL;
}

static void add_run(struct making *k, const uint32_t *tokens, uint32_t n) {
    struct string_mask *m = k->m;
    if (!m->bits && m->count + n > k->v->n_words / 2)
        to_bits(k);
    if (m->bits) {
        for (uint32_t i = 0; i < n; i++)
            mask_set(m->bits, tokens[i]);
    } else {
        if (m->count + n > k->cap_list) {
            k->cap_list = (m->count + n) * 2;
            m->list = mem_grow(m->list, k->cap_list, sizeof *m->list);
        }
        memcpy(m->list + m->count, tokens, n * sizeof *tokens);
    }
    m->count += n; /* no token is added twice: each stands at one node */
}

static void add_inside(struct making *k, uint32_t node) {
    const struct trie *t = &k->v->all;
    add_run(k, t->order + t->before[node], t->before[node + 1] - t->before[node]);
}

static void add_below(struct making *k, uint32_t node) {
    const struct trie *t = &k->v->all;
    add_run(k, t->order + t->before[node], t->before[t->nodes[node].next] - t->before[node]);
}

/* Whether every whole character from `utf8` (a state of valid UTF-8) leads from s to `home`. */
static bool leads_home(const struct dfa *d, uint32_t s, uint32_t utf8, uint32_t home) {
    if (utf8 == DFA_ANY)
        return s == home;
    uint32_t last = UINT32_MAX, last_utf8 = UINT32_MAX;
    for (int b = 0x80; b < 0xC0; b++) {
        uint32_t u = dfa_next(dfa_any(), utf8, (uint8_t)b);
        if (!u)
            continue;
        uint32_t t = dfa_next(d, s, (uint8_t)b);
        if (t == last && u == last_utf8)
            continue;
        if (!t || !leads_home(d, t, u, home))
            return false;
        last = t;
        last_utf8 = u;
    }
    return true;
}

/* Plain text (no quote, backslash or control character) keeps the automaton in this state. */
static bool plain_loops(struct making *k, uint32_t s) {
    if (k->loops[s])
        return k->loops[s] == 1;
    bool yes = true;
    for (int b = 0x20; b < 0x80 && yes; b++)
        yes = b == '"' || b == '\\' || dfa_next(k->d, s, (uint8_t)b) == s;
    for (int b = 0xC2; b < 0xF5 && yes; b++) {
        uint32_t t = dfa_next(k->d, s, (uint8_t)b);
        yes = t && leads_home(k->d, t, dfa_next(dfa_any(), DFA_ANY, (uint8_t)b), s);
    }
    k->loops[s] = yes ? 1 : 2;
    return yes;
}

static uint32_t tail_child(const struct trie *t, uint32_t node, uint8_t byte) {
    for (uint32_t c = node + 1; c < t->nodes[node].next; c = t->nodes[c].next)
        if (t->nodes[c].byte == byte)
            return c;
    return 0;
}

/* All tokens below a quote's node, with what stands after the quote. */
static void add_crossings(struct making *k, uint32_t quote, uint32_t label, uint32_t chars) {
    const struct trie *all = &k->v->all, *tails = &k->v->tails;
    struct string_mask *m = k->m;
    uint32_t way[MAX_TOKEN_BYTES + 2];
    uint16_t base = all->nodes[quote].depth;
    way[0] = 0;
    for (uint32_t i = quote; i < all->nodes[quote].next; i++) {
        uint32_t depth = all->nodes[i].depth - base;
        if (depth)
            way[depth] = tail_child(tails, way[depth - 1], all->nodes[i].byte);
        for (int32_t token = all->nodes[i].token; token >= 0; token = k->v->same[token]) {
            if (m->n_crossings == k->cap_crossings) {
                k->cap_crossings = k->cap_crossings ? k->cap_crossings * 2 : 64;
                m->crossings = mem_grow(m->crossings, k->cap_crossings, sizeof *m->crossings);
            }
            m->crossings[m->n_crossings++] =
                (struct crossing){label, way[depth], (uint32_t)token, chars};
        }
    }
}

static int by_label(const void *a, const void *b) {
    const struct crossing *x = a, *y = b;
    if (x->label != y->label)
        return x->label < y->label ? -1 : 1;
    if (x->tail != y->tail)
        return x->tail < y->tail ? -1 : 1;
    return (x->token > y->token) - (x->token < y->token);
}

struct place { /* where the lexer stands after a trie node */
    uint32_t state, code, chars;
    uint8_t esc;
};

/* The next place, by the escape machine and the automaton; false: dead. *closes: the quote. */
static bool advance(const struct making *k, const struct place *from, uint8_t byte,
                    struct place *to, bool *closes) {
    *to = *from;
    *closes = false;
    if (k->raw) {
        to->state = dfa_next(k->d, from->state, byte);
        return to->state != DFA_DEAD;
    }
    switch (lex_byte(&to->esc, &to->code, byte, k->any_spelling)) {
    case LEX_BYTE:
        to->state = dfa_next(k->d, from->state, byte);
        to->chars += (byte & 0xC0) != 0x80;
        return to->state != DFA_DEAD;
    case LEX_CODE: {
        struct buf b = {0};
        utf8_append_code(&b, to->code);
        to->state = dfa_run(k->d, from->state, b.data, b.len);
        buf_free(&b);
        to->code = 0;
        to->chars++;
        return to->state != DFA_DEAD;
    }
    case LEX_INSIDE: return true; /* the caller asks the machine */
    case LEX_CLOSE: *closes = true; return dfa_accept(k->d, from->state);
    default: return false;
    }
}

static uint32_t dfa_step(void *user, uint32_t state, uint8_t byte) {
    return dfa_next(user, state, byte);
}

/* Whether an escape under way can still become a character here. */
static bool escape_lives(const struct making *k, const struct place *p) {
    if (k->any_spelling) {
        struct code_range ranges[2];
        int n = escape_codes(p->esc, p->code, ranges);
        for (int i = 0; i < n; i++)
            if (code_in_range(ranges[i].lo, ranges[i].hi, p->state, dfa_step, (void *)k->d) !=
                UINT32_MAX)
                return true;
        return false;
    }
    for (uint32_t code = 0; code < 0x80; code++) {
        bool is_short = short_escape(code) != 0;
        if (code >= 0x20 && !is_short)
            continue;
        if (p->esc >= ESC_HEX1 && (is_short || code >> (4 * (4 - (p->esc - ESC_HEX1))) != p->code))
            continue;
        if (dfa_next(k->d, p->state, (uint8_t)code))
            return true;
    }
    return false;
}

static void make_mask(struct making *k) {
    const struct trie *t = &k->v->all;
    struct place *way = mem_alloc((t->max_depth + 1) * sizeof *way);
    k->loops = mem_zero(k->d->n, 1);
    way[0] = (struct place){.state = k->m->state, .esc = k->raw ? 0 : (uint8_t)k->m->esc};
    for (uint32_t i = 1; i < t->n;) {
        const struct trie_node *node = &t->nodes[i];
        struct place *at = &way[node->depth];
        uint8_t b = node->byte;
        if (!at[-1].esc && !k->raw && b >= 0x20 && b != '"' && b != '\\') { /* mostly */
            at->state = dfa_next(k->d, at[-1].state, b);
            at->chars = at[-1].chars + ((b & 0xC0) != 0x80);
            at->code = 0;
            at->esc = 0;
            if (at->state == DFA_DEAD) {
                i = node->next;
            } else if (node->plain && node->next > i + 1 && plain_loops(k, at->state)) {
                add_below(k, i);
                i = node->next;
            } else {
                if (node->token >= 0)
                    add_inside(k, i);
                i++;
            }
            continue;
        }
        bool closes, lives = advance(k, at - 1, b, at, &closes);
        if (lives && at->esc && !closes)
            lives = escape_lives(k, at);
        if (closes && lives)
            add_crossings(k, i, k->d->label ? k->d->label[at->state] : 0, at->chars);
        if (!lives || closes) {
            i = node->next;
            continue;
        }
        if (node->token >= 0)
            add_inside(k, i);
        i++;
    }
    free(way);
    free(k->loops);
    struct string_mask *m = k->m;
    if (m->n_crossings)
        qsort(m->crossings, m->n_crossings, sizeof *m->crossings, by_label);
    size_t words = k->v->n_words;
    m->bytes = sizeof *m + (m->bits ? words * 8 : k->cap_list * 4) +
               k->cap_crossings * sizeof *m->crossings;
}

static uint32_t mask_hash(const uint64_t hash[2], uint32_t state, uint32_t esc, bool any) {
    uint64_t h = (hash[0] ^ state * 0x9E3779B97F4A7C15ull) + esc * 31 + any;
    h ^= h >> 31;
    return (uint32_t)(h * 0xC2B2AE3D27D4EB4Full >> 32);
}

static void unlink_use(struct vocab_trie *v, struct string_mask *m) {
    *(m->newer ? &m->newer->older : &v->newest) = m->older;
    *(m->older ? &m->older->newer : &v->oldest) = m->newer;
    m->newer = m->older = NULL;
}

static void link_newest(struct vocab_trie *v, struct string_mask *m) {
    m->older = v->newest;
    m->newer = NULL;
    if (v->newest)
        v->newest->newer = m;
    v->newest = m;
    if (!v->oldest)
        v->oldest = m;
}

static void evict(struct vocab_trie *v) {
    for (struct string_mask *m = v->oldest, *newer; m && v->cache_bytes > v->cache_limit;
         m = newer) {
        newer = m->newer;
        if (m->users)
            continue;
        struct string_mask **p =
            &v->table[mask_hash(m->hash, m->state, m->esc, m->any_spelling) & (v->table_size - 1)];
        while (*p != m)
            p = &(*p)->hash_next;
        *p = m->hash_next;
        unlink_use(v, m);
        v->cache_bytes -= m->bytes;
        v->n_masks--;
        mask_free(m);
    }
}

static void grow_table(struct vocab_trie *v) {
    v->table_size = v->table_size ? v->table_size * 2 : 256;
    free(v->table);
    v->table = mem_zero(v->table_size, sizeof *v->table);
    for (struct string_mask *m = v->newest; m; m = m->older) {
        uint32_t h = mask_hash(m->hash, m->state, m->esc, m->any_spelling) & (v->table_size - 1);
        m->hash_next = v->table[h];
        v->table[h] = m;
    }
}

static struct string_mask *find(struct vocab_trie *v, const struct dfa *d, uint32_t state,
                                uint32_t esc, bool any) {
    if (!v->table_size)
        return NULL;
    /* the fixed states mean the same in every automaton, up to the label */
    struct string_mask *m = v->table[mask_hash(d->hash, state, esc, any) & (v->table_size - 1)];
    while (m && (m->hash[0] != d->hash[0] || m->hash[1] != d->hash[1] || m->state != state ||
                 m->esc != esc || m->any_spelling != any))
        m = m->hash_next;
    if (m) {
        m->users++;
        if (m != v->newest) {
            unlink_use(v, m);
            link_newest(v, m);
        }
    }
    return m;
}

static struct string_mask *get(struct vocab_trie *v, const struct dfa *d, uint32_t state,
                               uint32_t esc, bool any) {
    if (state < DFA_OWN && !(d->label && d->label[DFA_ANY]))
        d = dfa_any();
    pthread_mutex_lock(&v->lock);
    struct string_mask *m = find(v, d, state, esc, any);
    pthread_mutex_unlock(&v->lock);
    if (m)
        return m;
    struct making k = {.v = v, .d = d, .any_spelling = any, .raw = esc == ESC_RAW};
    m = k.m = mem_zero(1, sizeof *m);
    m->hash[0] = d->hash[0];
    m->hash[1] = d->hash[1];
    m->state = state;
    m->esc = esc;
    m->any_spelling = any;
    m->users = 1;
    make_mask(&k);
    pthread_mutex_lock(&v->lock);
    struct string_mask *other = find(v, d, state, esc, any); /* made meanwhile by another thread */
    if (other) {
        mask_free(m);
        m = other;
    } else {
        if (v->n_masks >= v->table_size)
            grow_table(v);
        uint32_t h = mask_hash(m->hash, state, esc, any) & (v->table_size - 1);
        m->hash_next = v->table[h];
        v->table[h] = m;
        link_newest(v, m);
        v->n_masks++;
        v->cache_bytes += m->bytes;
        evict(v);
    }
    pthread_mutex_unlock(&v->lock);
    return m;
}

struct string_mask *string_mask_of(struct vocab_trie *v, const struct dfa *d, uint32_t state,
                                   uint8_t esc, bool any_spelling) {
    return get(v, d, state, esc, any_spelling);
}

struct string_mask *text_mask_of(struct vocab_trie *v, const struct dfa *d, uint32_t state) {
    return get(v, d, state, ESC_RAW, false);
}

void string_mask_done(struct vocab_trie *v, struct string_mask *m) {
    pthread_mutex_lock(&v->lock);
    m->users--;
    pthread_mutex_unlock(&v->lock);
}

bool vocab_spell(const struct vocab_trie *v, const char *text, size_t n, struct token_list *out) {
    struct token_list tokens = {0};
    size_t at = 0;
    tokenizer_encode(v->tokenizer, text, n, false, &tokens);
    bool same = true;
    for (size_t i = 0; i < tokens.n && same; i++) {
        size_t len;
        const char *bytes = tokenizer_bytes(v->tokenizer, tokens.ids[i], &len);
        same = mask_has(v->ordinary, (uint32_t)tokens.ids[i]) && n - at >= len &&
               !memcmp(text + at, bytes, len);
        at += len;
    }
    if (same && at == n) {
        token_list_append(out, tokens.ids, tokens.n);
        token_list_free(&tokens);
        return true;
    }
    token_list_free(&tokens);
    size_t before = out->n;
    for (at = 0; at < n;) {
        uint32_t node = 0;
        int32_t best = -1;
        size_t used = 0;
        for (size_t i = at; i < n; i++) {
            node =
                node ? tail_child(&v->all, node, (uint8_t)text[i]) : v->all.first[(uint8_t)text[i]];
            if (!node)
                break;
            if (v->all.nodes[node].token >= 0) {
                best = v->all.nodes[node].token;
                used = i + 1 - at;
            }
        }
        if (best < 0) {
            out->n = before;
            return false;
        }
        token_list_add(out, best);
        at += used;
    }
    return true;
}
