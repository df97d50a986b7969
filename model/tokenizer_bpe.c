/* Byte-level byte-pair encoding (GPT-2 and its children): a piece of text is a row of bytes, each a
 * token; the neighbours whose merge has the lowest rank become one token, the leftmost first, until
 * no merge is left. */
#include "model/tokenizer_parts.h"

#include "model/nfc.h"

#include <stdlib.h>
#include <string.h>

/* --- the spelling --- */

/* GPT-2 writes each byte as a printable character: itself where it is one, else U+0100 and up. */
static int spelled_byte(uint32_t code) {
    static const struct {
        unsigned char first, last;
    } plain[] = {{'!', '~'}, {0xA1, 0xAC}, {0xAE, 0xFF}};
    if (code < 0x100) {
        for (int i = 0; i < 3; i++)
            if (code >= plain[i].first && code <= plain[i].last)
                return (int)code;
        return -1;
    }
    code -= 0x100;
    if (code <= 0x20)
        return (int)code; /* 0..32 */
    if (code <= 0x42)
        return (int)(code - 0x21 + 0x7F); /* 127..160 */
    return code == 0x43 ? 0xAD : -1;
}

bool bpe_unspell(const char *s, size_t n, char *out, size_t *n_out) {
    size_t used = 0;
    for (size_t i = 0; i < n;) {
        int len;
        int byte = spelled_byte(utf8_decode(s + i, n - i, &len));
        if (byte < 0)
            return false;
        out[used++] = (char)byte;
        i += (size_t)len;
    }
    *n_out = used;
    return true;
}

/* --- the merges --- */

static inline uint32_t pair_slot(uint64_t pair, uint32_t mask) {
    return (uint32_t)((pair * 0x9E3779B97F4A7C15u) >> 32) & mask;
}

static const struct merge *find_merge(const struct tokenizer *t, token_id left, token_id right) {
    uint64_t pair = (uint64_t)(uint32_t)left << 32 | (uint32_t)right;
    uint32_t i = pair_slot(pair, t->merge_mask);
    while (t->merges[i].pair != pair) {
        if (t->merges[i].pair == NO_PAIR)
            return NULL;
        i = (i + 1) & t->merge_mask;
    }
    return &t->merges[i];
}

static void add_merge(struct tokenizer *t, token_id left, token_id right, uint32_t rank,
                      token_id id) {
    uint64_t pair = (uint64_t)(uint32_t)left << 32 | (uint32_t)right;
    uint32_t i = pair_slot(pair, t->merge_mask);
    while (t->merges[i].pair != NO_PAIR && t->merges[i].pair != pair)
        i = (i + 1) & t->merge_mask;
    if (t->merges[i].pair == NO_PAIR)
        t->merges[i] = (struct merge){pair, rank, id};
}

enum { MAX_SPELLED = 4096 }; /* bytes of one merge in the file; real ones have under 300 */

static bool read_merge(struct tokenizer *t, const char *s, size_t n, uint32_t rank) {
    char raw[MAX_SPELLED];
    size_t n_left, n_right;
    const char *space = n > 1 ? memchr(s + 1, ' ', n - 1) : NULL;
    if (!space || n > MAX_SPELLED)
        return false;
    size_t at = (size_t)(space - s);
    if (!bpe_unspell(s, at, raw, &n_left) ||
        !bpe_unspell(space + 1, n - at - 1, raw + n_left, &n_right) || !n_right)
        return false;
    token_id left = vocab_map_find(t, raw, n_left);
    token_id right = vocab_map_find(t, raw + n_left, n_right);
    token_id id = vocab_map_find(t, raw, n_left + n_right);
    if (left >= 0 && right >= 0 && id >= 0) /* a merge of what the vocabulary lacks cannot happen */
        add_merge(t, left, right, rank, id);
    return true;
}

bool bpe_load(struct tokenizer *t, const struct gguf *file, struct err *e) {
    struct gguf_array merges = {0};
    if (!gguf_array(file, "tokenizer.ggml.merges", &merges) || merges.type != GGUF_STRING)
        return err_at(e, ERR_CORRUPT, gguf_path(file),
                      "no tokenizer.ggml.merges: a byte-level BPE vocabulary needs its merges");
    if (merges.n > 1u << 24)
        return err_at(e, ERR_LIMIT, gguf_path(file), "tokenizer.ggml.merges has over %u entries",
                      1u << 24);
    uint32_t slots = 1024;
    while (slots < merges.n * 3 / 2)
        slots *= 2;
    t->merges = mem_grow(NULL, slots, sizeof *t->merges);
    for (uint32_t i = 0; i < slots; i++)
        t->merges[i].pair = NO_PAIR;
    t->merge_mask = slots - 1;
    for (uint64_t i = 0; i < merges.n; i++) {
        size_t n;
        const char *s = gguf_array_str(&merges, i, &n);
        if (!read_merge(t, s, n, (uint32_t)i))
            return err_at(e, ERR_CORRUPT, gguf_path(file),
                          "entry %llu of tokenizer.ggml.merges is not two tokens with a space "
                          "between",
                          (unsigned long long)i);
    }
    t->whole = mem_zero((size_t)t->n, 1);
    for (int b = 0; b < 256; b++) {
        char c = (char)b;
        t->byte_id[b] = vocab_map_find(t, &c, 1);
    }
    return true;
}

/* --- merging --- */

/* A short piece: look at all neighbours for the lowest rank, merge, repeat. */
enum { SHORT_PIECE = 48 };
#define NO_RANK UINT32_MAX

static size_t merge_short(const struct tokenizer *t, token_id *ids, size_t n) {
    uint32_t rank[SHORT_PIECE];
    token_id into[SHORT_PIECE];
    for (size_t i = 0; i + 1 < n; i++) {
        const struct merge *m = find_merge(t, ids[i], ids[i + 1]);
        rank[i] = m ? m->rank : NO_RANK;
        into[i] = m ? m->id : -1;
    }
    while (n > 1) {
        size_t best = 0;
        for (size_t i = 1; i + 1 < n; i++)
            if (rank[i] < rank[best])
                best = i;
        if (rank[best] == NO_RANK)
            break;
        ids[best] = into[best];
        memmove(ids + best + 1, ids + best + 2, (n - best - 2) * sizeof *ids);
        memmove(rank + best, rank + best + 1, (n - best - 2) * sizeof *rank);
        memmove(into + best, into + best + 1, (n - best - 2) * sizeof *into);
        n--;
        for (size_t i = best ? best - 1 : 0; i <= best && i + 1 < n; i++) {
            const struct merge *m = find_merge(t, ids[i], ids[i + 1]);
            rank[i] = m ? m->rank : NO_RANK;
            into[i] = m ? m->id : -1;
        }
    }
    return n;
}

/* A long piece: a heap of possible merges over a linked list of tokens, n log n. */
struct symbol {
    token_id id; /* -1: merged into the one before */
    int32_t prev, next;
};

struct candidate {
    uint32_t rank;
    int32_t at;           /* the left token */
    token_id left, right; /* as they were; if they have changed since, the candidate is void */
    token_id into;
};

struct heap {
    struct candidate *items;
    size_t n, cap;
};

static bool before(const struct candidate *a, const struct candidate *b) {
    return a->rank != b->rank ? a->rank < b->rank : a->at < b->at;
}

static void heap_add(struct heap *h, struct candidate c) {
    if (h->n == h->cap)
        h->items = mem_grow(h->items, h->cap = h->cap * 2 + 64, sizeof *h->items);
    size_t i = h->n++;
    for (; i && before(&c, &h->items[(i - 1) / 2]); i = (i - 1) / 2)
        h->items[i] = h->items[(i - 1) / 2];
    h->items[i] = c;
}

static struct candidate heap_take(struct heap *h) {
    struct candidate top = h->items[0], last = h->items[--h->n];
    size_t i = 0;
    for (size_t child; (child = 2 * i + 1) < h->n; i = child) {
        if (child + 1 < h->n && before(&h->items[child + 1], &h->items[child]))
            child++;
        if (!before(&h->items[child], &last))
            break;
        h->items[i] = h->items[child];
    }
    h->items[i] = last;
    return top;
}

static void consider(const struct tokenizer *t, struct heap *h, const struct symbol *s,
                     int32_t at) {
    if (at < 0 || s[at].next < 0)
        return;
    token_id left = s[at].id, right = s[s[at].next].id;
    const struct merge *m = find_merge(t, left, right);
    if (m)
        heap_add(h, (struct candidate){m->rank, at, left, right, m->id});
}

static void merge_long(const struct tokenizer *t, const token_id *ids, size_t n,
                       struct token_list *out) {
    struct symbol *s = mem_grow(NULL, n, sizeof *s);
    struct heap heap = {0};
    for (size_t i = 0; i < n; i++)
        s[i] = (struct symbol){ids[i], (int32_t)i - 1, i + 1 < n ? (int32_t)i + 1 : -1};
    for (size_t i = 0; i + 1 < n; i++)
        consider(t, &heap, s, (int32_t)i);
    while (heap.n) {
        struct candidate c = heap_take(&heap);
        int32_t right = s[c.at].next;
        if (s[c.at].id != c.left || right < 0 || s[right].id != c.right)
            continue;
        s[c.at].id = c.into;
        s[c.at].next = s[right].next;
        s[right].id = -1;
        if (s[c.at].next >= 0)
            s[s[c.at].next].prev = c.at;
        consider(t, &heap, s, s[c.at].prev);
        consider(t, &heap, s, c.at);
    }
    for (int32_t i = 0; i >= 0; i = s[i].next)
        token_list_add(out, s[i].id);
    free(heap.items);
    free(s);
}

/* The tokens of the piece's bytes before any merge; bytes that the vocabulary lacks become the
 * unknown token, or nothing if there is none. */
static size_t bytes_to_ids(const struct tokenizer *t, const char *s, size_t n, token_id *ids) {
    size_t used = 0;
    for (size_t i = 0; i < n; i++) {
        token_id id = t->byte_id[(unsigned char)s[i]];
        if (id < 0)
            id = t->unknown;
        if (id >= 0)
            ids[used++] = id;
    }
    return used;
}

static void encode_piece(const struct tokenizer *t, const char *s, size_t n,
                         struct token_list *out) {
    /* Most pieces are one token: remember for each token whether merging really leads to it. */
    token_id whole = vocab_map_find(t, s, n);
    uint8_t known = whole < 0 ? 2 : __atomic_load_n(&t->whole[whole], __ATOMIC_RELAXED);
    if (known == 1 || (whole >= 0 && t->whole_first)) {
        token_list_add(out, whole);
        return;
    }
    size_t start = out->n;
    if (n <= SHORT_PIECE) {
        token_id ids[SHORT_PIECE];
        size_t k = merge_short(t, ids, bytes_to_ids(t, s, n, ids));
        token_list_append(out, ids, k);
    } else {
        token_id *ids = mem_grow(NULL, n, sizeof *ids);
        size_t k = bytes_to_ids(t, s, n, ids);
        if (k)
            merge_long(t, ids, k, out);
        free(ids);
    }
    if (!known) {
        bool alone = out->n == start + 1 && out->ids[start] == whole;
        __atomic_store_n(&t->whole[whole], alone ? 1 : 2, __ATOMIC_RELAXED);
    }
}

/* Pieces are indexed by int32_t; longer ones are cut, which no real text notices. */
enum { MAX_PIECE = 1 << 30 };

void bpe_encode(const struct tokenizer *t, const char *text, size_t n, struct token_list *out) {
    struct pretokens p = pretokens_of(t->rule, text, n);
    size_t begin, end;
    while (pretokens_next(&p, &begin, &end))
        for (; begin < end; begin += MAX_PIECE) {
            size_t len = end - begin < MAX_PIECE ? end - begin : MAX_PIECE;
            encode_piece(t, text + begin, len, out);
        }
}
