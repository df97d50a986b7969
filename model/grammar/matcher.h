/* matcher: one walk, and what its files share. */
#ifndef LEMMA_GRAMMAR_MATCHER_H
#define LEMMA_GRAMMAR_MATCHER_H

#include "model/grammar/turn.h"
#include "model/grammar/vocab_trie.h"

struct matcher {
    struct grammar *grammar;
    struct vocab_trie *v;
    struct arena arena; /* frames that threads stand on */
    size_t live_bytes;  /* of the arena after it was last compacted */
    struct threads now;
    struct buf raw;  /* bytes since the earliest lexeme that is still needed */
    bool ended;      /* an end token was taken */
    const char *why; /* why the last step failed, for validation */
    const struct frame *why_top;
    /* scratch of one call */
    struct arena scratch;
    struct token_mask spare; /* one way's mask, before it joins the others */
    struct threads next[2];
    struct threads *levels; /* by depth in a trie */
    uint32_t n_levels;
    /* which tails are possible after a string that ends at `tail_tops`; kept while those stay */
    uint32_t *tail_list, n_tails, cap_tails;
    const struct frame **tail_tops;
    uint32_t n_tail_tops, cap_tail_tops;
    uint32_t tail_label; /* 0: a string's end; 1 + label: a name's */
};

struct walk matcher_walk(struct matcher *m, struct arena *frames);
/* The tokens that may end the text here. */
const token_id *matcher_ends(const struct matcher *m, size_t *n);
/* Goes over symbols; false (and unchanged) when one is not possible. */
bool matcher_step_bytes(struct matcher *m, const char *bytes, size_t n);
bool matcher_step_symbol(struct matcher *m, int symbol);

#endif
