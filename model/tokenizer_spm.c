/* SentencePiece BPE ("llama"): text is a row of characters; of all neighbours that together are a
 * token those with the best score become one, the leftmost first, until no two are a token. What is
 * then no token is spelled in byte tokens. A space is written as U+2581 in the file and as a space
 * here. */
#include "model/tokenizer_parts.h"

#include "model/nfc.h"

#include <stdlib.h>
#include <string.h>

bool spm_load(struct tokenizer *t, const struct gguf *file, struct err *e) {
    struct gguf_array scores;
    if (!gguf_array(file, "tokenizer.ggml.scores", &scores) || scores.type == GGUF_STRING ||
        scores.n != (uint64_t)t->n)
        return err_at(
            e, ERR_CORRUPT, gguf_path(file),
            "no tokenizer.ggml.scores for %d tokens: a SentencePiece vocabulary needs them", t->n);
    t->score = mem_grow(NULL, (size_t)t->n, sizeof *t->score);
    for (int i = 0; i < t->n; i++) {
        t->score[i] = (float)gguf_array_f64(&scores, (uint64_t)i);
        if (t->score[i] != t->score[i])
            return err_at(e, ERR_CORRUPT, gguf_path(file), "tokenizer.ggml.scores[%d] is no number",
                          i);
    }
    t->space_prefix = true;
    gguf_bool(file, "tokenizer.ggml.add_space_prefix", &t->space_prefix);
    return true;
}

struct piece {
    size_t begin;
    uint32_t length; /* 0: merged into the one before */
    token_id id;     /* -1: no token */
    int32_t prev, next;
};

struct candidate {
    float score;
    int32_t at;
    uint32_t left, right; /* lengths as they were; if they have changed since, it is void */
    token_id into;
};

struct spm {
    const struct tokenizer *t;
    const char *text;
    struct piece *pieces;
    struct candidate *heap;
    size_t n_heap, cap_heap;
};

static bool before(const struct candidate *a, const struct candidate *b) {
    return a->score != b->score ? a->score > b->score : a->at < b->at;
}

static void heap_add(struct spm *s, struct candidate c) {
    if (s->n_heap == s->cap_heap)
        s->heap = mem_grow(s->heap, s->cap_heap = s->cap_heap * 2 + 64, sizeof *s->heap);
    size_t i = s->n_heap++;
    for (; i && before(&c, &s->heap[(i - 1) / 2]); i = (i - 1) / 2)
        s->heap[i] = s->heap[(i - 1) / 2];
    s->heap[i] = c;
}

static struct candidate heap_take(struct spm *s) {
    struct candidate top = s->heap[0], last = s->heap[--s->n_heap];
    size_t i = 0;
    for (size_t child; (child = 2 * i + 1) < s->n_heap; i = child) {
        if (child + 1 < s->n_heap && before(&s->heap[child + 1], &s->heap[child]))
            child++;
        if (!before(&s->heap[child], &last))
            break;
        s->heap[i] = s->heap[child];
    }
    s->heap[i] = last;
    return top;
}

static void consider(struct spm *s, int32_t at) {
    if (at < 0 || s->pieces[at].next < 0)
        return;
    const struct piece *left = &s->pieces[at], *right = &s->pieces[left->next];
    token_id id = vocab_map_find(s->t, s->text + left->begin, left->length + right->length);
    if (id >= 0)
        heap_add(s, (struct candidate){s->t->score[id], at, left->length, right->length, id});
}

static void merge_all(struct spm *s, size_t n_pieces) {
    for (size_t i = 0; i + 1 < n_pieces; i++)
        consider(s, (int32_t)i);
    while (s->n_heap) {
        struct candidate c = heap_take(s);
        struct piece *left = &s->pieces[c.at];
        if (left->length != c.left || left->next < 0 || s->pieces[left->next].length != c.right)
            continue;
        struct piece *right = &s->pieces[left->next];
        left->length += right->length;
        left->id = c.into;
        right->length = 0;
        left->next = right->next;
        if (left->next >= 0)
            s->pieces[left->next].prev = c.at;
        consider(s, left->prev);
        consider(s, c.at);
    }
}

static void emit(const struct spm *s, const struct piece *p, struct token_list *out) {
    if (p->id >= 0) {
        token_list_add(out, p->id);
        return;
    }
    for (size_t i = 0; i < p->length; i++) {
        token_id id = s->t->byte_id[(unsigned char)s->text[p->begin + i]];
        if (id < 0)
            id = s->t->unknown;
        if (id >= 0)
            token_list_add(out, id);
    }
}

static void encode_part(const struct tokenizer *t, const char *text, size_t n,
                        struct token_list *out) {
    struct spm s = {.t = t, .text = text, .pieces = mem_grow(NULL, n, sizeof *s.pieces)};
    size_t k = 0;
    for (size_t i = 0; i < n; k++) {
        int len;
        utf8_decode(text + i, n - i, &len);
        s.pieces[k] = (struct piece){.begin = i,
                                     .length = (uint32_t)len,
                                     .id = vocab_map_find(t, text + i, (size_t)len),
                                     .prev = (int32_t)k - 1,
                                     .next = (int32_t)k + 1};
        i += (size_t)len;
    }
    s.pieces[k - 1].next = -1;
    merge_all(&s, k);
    for (int32_t i = 0; i >= 0; i = s.pieces[i].next)
        emit(&s, &s.pieces[i], out);
    free(s.heap);
    free(s.pieces);
}

/* Pieces are indexed by int32_t; longer texts are cut, which no real text notices. */
enum { MAX_PART = 1 << 30 };

void spm_encode(const struct tokenizer *t, const char *text, size_t n, struct token_list *out) {
    for (size_t i = 0; i < n; i += MAX_PART)
        encode_part(t, text + i, n - i < MAX_PART ? n - i : MAX_PART, out);
}
