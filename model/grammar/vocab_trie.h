/* vocab_trie: a tokenizer's ordinary tokens as tries in depth-first order (skip a subtree with one
 * assignment), the sets of tokens that hold inside strings, and the cache of masks by the state of
 * a string's automaton. */
#ifndef LEMMA_GRAMMAR_VOCAB_TRIE_H
#define LEMMA_GRAMMAR_VOCAB_TRIE_H

#include "model/grammar/machine.h"

#include <pthread.h>

struct trie_node {
    uint32_t next;  /* the first node after this one's subtree */
    int32_t token;  /* that ends here, or -1; others with the same bytes hang on `same` */
    uint16_t depth; /* bytes from the root, 1 for its children */
    uint8_t byte;
    uint8_t height : 7, /* longest way down, at most 127 */
        plain : 1;      /* what is below is whole characters that no string escapes or ends */
};

/* Groups of characters that automata mostly treat alike: a set of them is one word. */
enum {
    GROUP_SPACE = 5,
    GROUP_QUOTE,
    GROUP_BACKSLASH,
    GROUP_CONTROL,
    GROUP_WIDE = 40, /* whole characters of more than one byte, the last perhaps cut short: by their
                        first byte, so that those with white space among them stand apart */
    GROUP_BROKEN = GROUP_WIDE + 8, /* the rest of a character, bytes that are none */
    N_GROUPS
};
#define GROUP_BIT(g) (1ull << (g))
uint32_t group_of(uint8_t byte); /* the first of a character */

struct trie {
    struct trie_node *nodes; /* nodes[0] is the root */
    uint32_t n;
    uint32_t max_depth;
    uint32_t first[256]; /* the root's children by byte, 0: none */
    uint32_t *order;     /* all tokens by node, and where a node's begin: order[before[node]] */
    uint32_t *before;    /* n + 1 */
    uint64_t *below;     /* groups of all characters on the ways down from a node */
    uint8_t *longest;    /* most characters on a way down */
    uint32_t *kids_at;   /* n + 1: where a node's children begin in the next two */
    uint8_t *kid_byte;
    uint32_t *kid_node;
};

static inline uint32_t trie_child(const struct trie *t, uint32_t node, uint8_t byte) {
    if (!node)
        return t->first[byte];
    uint32_t i = t->kids_at[node], end = t->kids_at[node + 1];
    for (; i < end; i++)
        if (t->kid_byte[i] >= byte)
            return t->kid_byte[i] == byte ? t->kid_node[i] : 0;
    return 0;
}

/* A token that ends a string: what stands after the quote is node `tail` of the trie of tails. */
struct crossing {
    uint32_t label, tail, token;
};

/* What may follow inside a string whose automaton is in one state. */
struct string_mask {
    uint64_t hash[2]; /* of the automaton */
    uint32_t state, esc;
    uint32_t missing, left; /* characters that must and that may still come; 0, LENGTH_MANY */
    struct string_mask *hash_next, *newer, *older;
    int users;
    bool any_spelling;
    uint64_t *bits; /* tokens that stay inside, or NULL: listed */
    bool shared;    /* bits are those of any text */
    bool escapes;   /* names: some cannot be written without */
    uint64_t serial; /* of the set in bits: no two sets have the same */
    uint32_t *list;
    uint32_t count;             /* how many stay inside */
    struct crossing *crossings; /* by label, then tail */
    uint32_t n_crossings;
    size_t bytes;
};

enum { MAX_TOKEN_BYTES = 1000, N_UPTO = 33 };
struct free_mask { /* what free text may hold in one state of a tag automaton */
    uint64_t hash;
    uint32_t state;
    uint32_t *tokens; /* those in which a tag ends */
    uint32_t n;
    uint64_t *bits; /* all ordinary ones but those */
    uint64_t serial;
    struct free_mask *next;
};

struct vocab_trie {
    const struct tokenizer *tokenizer;
    int n_vocab;
    size_t n_words;
    struct trie all;      /* ordinary tokens */
    struct trie body;     /* those without quote, backslash and control character */
    struct trie special;  /* those with a quote or a backslash */
    struct trie tails;    /* what stands after a quote within tokens */
    uint8_t *tail_quotes; /* per node of tails: quotes on the way to it */
    int32_t *same;        /* another token of the same bytes, or -1 */
    struct quote_node {   /* by node of `special` that is a quote: what stands after it */
        uint32_t node, from, to;
    } *quotes;
    uint32_t n_quotes;
    struct quote_tail {
        uint32_t tail, token;
    } *quote_tails;
    uint64_t *ordinary;
    int n_ordinary;
    uint64_t *escaped; /* tokens that hold a backslash: their characters are not what they seem */
    uint32_t max_chars;
    uint32_t *by_chars;      /* tokens of `body` that any text can go on with, by their characters */
    uint32_t chars_at[257];  /* where those of so many begin in it; 255: or more */
    uint64_t *upto;          /* N_UPTO sets: those of at most so many characters */
    pthread_mutex_t lock;
    struct string_mask *any; /* of any text, in the one spelling that is generated */
    struct string_mask **table;
    uint32_t table_size, n_masks;
    struct string_mask *newest, *oldest;
    size_t cache_bytes, cache_limit;
    struct free_mask *free_masks;
};

static inline void mask_set(uint64_t *bits, uint32_t token) {
    bits[token >> 6] |= 1ull << (token & 63);
}
static inline bool mask_has(const uint64_t *bits, uint32_t token) {
    return bits[token >> 6] >> (token & 63) & 1;
}

/* A number that no other set has. */
uint64_t set_serial(void);
void string_mask_free(struct string_mask *m);
/* The mask of a string state, from the cache or made now; give it back with string_mask_done. */
struct string_mask *string_mask_of(struct vocab_trie *v, const struct dfa *d, uint32_t state,
                                   uint8_t esc, bool any_spelling, uint32_t missing, uint32_t left);
/* Where names begin: crossings holds the tokens on the way to names label..tail-1, list pairs of a
 * name and the node of a quote that ends it within one token. Nothing when they hold escapes. */
struct string_mask *names_mask_of(struct vocab_trie *v, const struct text *names, uint32_t n,
                                  uint64_t hash);
/* Appends tokens whose bytes are exactly text: those that the model would use, where the tokenizer
 * does not change the text (Unicode normalisation), else the longest ones that fit. False when the
 * vocabulary cannot spell it. */
bool vocab_spell(const struct vocab_trie *v, const char *text, size_t n, struct token_list *out);
void string_mask_done(struct vocab_trie *v, struct string_mask *m);
/* The same for text that is not in quotes. */
struct string_mask *text_mask_of(struct vocab_trie *v, const struct dfa *d, uint32_t state);

#endif
