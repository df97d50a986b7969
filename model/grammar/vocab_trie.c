#include "model/grammar/vocab_trie.h"

#include "model/grammar/lexer.h"

enum { CACHE_BYTES = 64 << 20 };

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

uint32_t group_of(uint8_t b) {
    static const uint8_t punctuation[] = "!#$%&'()*+,-./:;<=>?@[]^_`{|}~";
    if (b == ' ')
        return GROUP_SPACE;
    if (b == '"')
        return GROUP_QUOTE;
    if (b == '\\')
        return GROUP_BACKSLASH;
    if (b < 0x20)
        return GROUP_CONTROL;
    if (b >= 0x80)
        return b < 0xC2    ? GROUP_BROKEN
               : b == 0xC2 ? GROUP_WIDE
               : b < 0xE0  ? GROUP_WIDE + 1
               : b == 0xE1 ? GROUP_WIDE + 2
               : b == 0xE2 ? GROUP_WIDE + 3
               : b == 0xE3 ? GROUP_WIDE + 4
               : b == 0xEF ? GROUP_WIDE + 5
               : b < 0xF0  ? GROUP_WIDE + 6
               : b < 0xF5  ? GROUP_WIDE + 7
                           : GROUP_BROKEN;
    if (b >= 'a' && b <= 'z')
        return b > 'f';
    if (b >= 'A' && b <= 'Z')
        return 2 + (b > 'F');
    if (b >= '0' && b <= '9')
        return 4;
    for (uint32_t i = 0; punctuation[i]; i++)
        if (punctuation[i] == b)
            return GROUP_CONTROL + 2 + i;
    return GROUP_CONTROL + 1; /* 0x7F */
}

/* Which groups stand below each node, and how many characters; children come after their parents.
 */
static void mark_groups(struct trie *t) {
    t->below = mem_zero(t->n + 1, sizeof *t->below);
    t->longest = mem_zero(t->n + 1, 1);
    uint32_t *state = mem_alloc((t->max_depth + 2) * sizeof *state);
    uint8_t *own = mem_alloc(t->n + 1), *open = mem_zero(t->max_depth + 2, 1);
    state[0] = DFA_ANY;
    open[0] = GROUP_BROKEN;
    for (uint32_t i = 1; i < t->n; i++) {
        uint32_t d = t->nodes[i].depth;
        uint8_t b = t->nodes[i].byte;
        state[d] = state[d - 1] ? dfa_next(dfa_any(), state[d - 1], b) : DFA_DEAD;
        own[i] = (b & 0xC0) != 0x80 ? (uint8_t)group_of(b) : open[d - 1]; /* as its first byte */
        if (!state[d])
            own[i] = GROUP_BROKEN;
        open[d] = own[i];
        if (!state[d] && (b & 0xC0) != 0x80) /* begin again at this byte */
            state[d] = dfa_next(dfa_any(), DFA_ANY, b);
    }
    for (uint32_t i = t->n; i-- > 0;)
        for (uint32_t c = i + 1; c < t->nodes[i].next; c = t->nodes[c].next) {
            uint32_t chars = t->longest[c] + ((t->nodes[c].byte & 0xC0) != 0x80);
            t->below[i] |= t->below[c] | GROUP_BIT(own[c]);
            if (chars > t->longest[i])
                t->longest[i] = chars > 255 ? 255 : (uint8_t)chars;
        }
    free(state);
    free(open);
    free(own);
}

static void list_kids(struct trie *t) {
    uint32_t n = 0;
    t->kids_at = mem_alloc((t->n + 1) * sizeof *t->kids_at);
    t->kid_byte = mem_alloc(t->n + 1);
    t->kid_node = mem_alloc((t->n + 1) * sizeof *t->kid_node);
    for (uint32_t i = 0; i < t->n; i++) {
        t->kids_at[i] = n;
        for (uint32_t c = i + 1; c < t->nodes[i].next; c = t->nodes[c].next) {
            t->kid_byte[n] = t->nodes[c].byte;
            t->kid_node[n++] = c;
        }
    }
    t->kids_at[t->n] = n;
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
    mark_groups(t);
    list_kids(t);
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
    v->n_ordinary = (int)n;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t c = utf8_length(words[i].s, words[i].n);
        mask_set(v->ordinary, (uint32_t)words[i].token);
        if (memchr(words[i].s, '\\', words[i].n))
            mask_set(v->escaped, (uint32_t)words[i].token);
        if (c > v->max_chars)
            v->max_chars = c;
    }
}

static bool has_special(const struct word *w) {
    return memchr(w->s, '"', w->n) || memchr(w->s, '\\', w->n);
}

static bool has_control(const struct word *w) {
    for (uint32_t i = 0; i < w->n; i++)
        if ((uint8_t)w->s[i] < 0x20)
            return true;
    return false;
}

static int by_tail(const void *a, const void *b) {
    const struct quote_tail *x = a, *y = b;
    return x->tail != y->tail ? (x->tail > y->tail) - (x->tail < y->tail)
                              : (x->token > y->token) - (x->token < y->token);
}

/* What stands after each quote of the trie of special tokens, by the trie of tails. */
static void list_quotes(struct vocab_trie *v) {
    const struct trie *t = &v->special;
    uint32_t n = 0, cap = 0, cap_quotes = 0, way[MAX_TOKEN_BYTES + 2];
    for (uint32_t q = 1; q < t->n; q++) {
        if (t->nodes[q].byte != '"')
            continue;
        if (v->n_quotes == cap_quotes)
            v->quotes = mem_grow(v->quotes, cap_quotes = cap_quotes ? cap_quotes * 2 : 256,
                                 sizeof *v->quotes);
        struct quote_node *x = &v->quotes[v->n_quotes++];
        *x = (struct quote_node){.node = q, .from = n};
        way[0] = 0;
        for (uint32_t i = q; i < t->nodes[q].next; i++) {
            uint32_t depth = t->nodes[i].depth - t->nodes[q].depth;
            if (depth)
                way[depth] = trie_child(&v->tails, way[depth - 1], t->nodes[i].byte);
            for (int32_t token = t->nodes[i].token; token >= 0; token = v->same[token]) {
                if (n == cap)
                    v->quote_tails =
                        mem_grow(v->quote_tails, cap = cap ? cap * 2 : 1024, sizeof *v->quote_tails);
                v->quote_tails[n++] = (struct quote_tail){way[depth], (uint32_t)token};
            }
        }
        x->to = n;
        qsort(v->quote_tails + x->from, n - x->from, sizeof *v->quote_tails, by_tail);
    }
}

/* The tries of tokens without and with what ends or escapes a string. */
static void split_tokens(struct vocab_trie *v, const struct word *words, uint32_t n) {
    struct word *some = mem_alloc((n + 1) * sizeof *some);
    for (int special = 0; special < 2; special++) {
        uint32_t k = 0;
        for (uint32_t i = 0; i < n; i++)
            if (has_special(&words[i]) == special && (special || !has_control(&words[i])))
                some[k++] = words[i];
        struct trie *t = special ? &v->special : &v->body;
        trie_make(t, some, k, NULL);
        trie_order(t, v->same, k);
    }
    free(some);
    list_quotes(v);
}

static uint32_t chars_of(const struct vocab_trie *v, uint32_t token) {
    size_t n;
    const char *s = tokenizer_bytes(v->tokenizer, (token_id)token, &n);
    uint32_t c = utf8_length(s, n);
    return c < 255 ? c : 255;
}

static void order_by_chars(struct vocab_trie *v) {
    const struct trie *t = &v->body;
    uint32_t n = t->before[t->n], at[257] = {0};
    v->by_chars = mem_alloc((n + 1) * sizeof *v->by_chars);
    for (int fill = 0; fill < 2; fill++) {
        for (uint32_t i = 0; i < n; i++) {
            uint32_t token = t->order[i];
            if (!v->any->bits || !mask_has(v->any->bits, token))
                continue;
            uint32_t c = chars_of(v, token);
            if (fill)
                v->by_chars[at[c]++] = token;
            else
                v->chars_at[c + 1]++;
        }
        for (int c = 0; c < 256 && !fill; c++) {
            v->chars_at[c + 1] += v->chars_at[c];
            at[c + 1] = v->chars_at[c + 1];
        }
    }
    v->upto = mem_zero(N_UPTO * v->n_words + 1, sizeof *v->upto);
    for (uint32_t c = 0; c < N_UPTO; c++) {
        uint64_t *set = v->upto + c * v->n_words;
        if (c)
            memcpy(set, set - v->n_words, v->n_words * sizeof *set);
        for (uint32_t i = v->chars_at[c]; i < v->chars_at[c + 1]; i++)
            mask_set(set, v->by_chars[i]);
    }
}

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
    split_tokens(v, words, n);
    free(words);
    free(tails);
    /* any text, the state that every walk meets: made before the first, and kept */
    v->any = string_mask_of(v, dfa_any(), DFA_ANY, ESC_NONE, false, 0, LENGTH_MANY);
    order_by_chars(v);
    string_mask_done(v, string_mask_of(v, dfa_any(), DFA_ANY, ESC_NONE, true, 0, LENGTH_MANY));
    return v;
}

static void trie_free(struct trie *t) {
    free(t->nodes);
    free(t->order);
    free(t->before);
    free(t->below);
    free(t->longest);
    free(t->kids_at);
    free(t->kid_byte);
    free(t->kid_node);
}

void vocab_trie_free(struct vocab_trie *v) {
    if (!v)
        return;
    for (struct string_mask *m = v->newest, *older; m; m = older) {
        older = m->older;
        string_mask_free(m);
    }
    for (struct free_mask *m = v->free_masks, *next; m; m = next) {
        next = m->next;
        free(m->tokens);
        free(m->bits);
        free(m);
    }
    free(v->table);
    trie_free(&v->all);
    trie_free(&v->body);
    trie_free(&v->special);
    trie_free(&v->tails);
    free(v->quotes);
    free(v->quote_tails);
    free(v->tail_quotes);
    free(v->same);
    free(v->ordinary);
    free(v->escaped);
    free(v->by_chars);
    free(v->upto);
    pthread_mutex_destroy(&v->lock);
    free(v);
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
            node = trie_child(&v->all, node, (uint8_t)text[i]);
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
