/* tokenizer_parts: what the files of the tokenizer share. Private to model/. */
#ifndef LEMMA_MODEL_TOKENIZER_PARTS_H
#define LEMMA_MODEL_TOKENIZER_PARTS_H

#include "model/gguf.h"
#include "model/pretokenizer.h"
#include "model/tokenizer.h"

enum tokenizer_model { TOKENIZER_BPE, TOKENIZER_SPM };

/* Bytes to token id, open addressing. Only ordinary tokens are in it. */
struct vocab_map {
    token_id *slots; /* -1: free */
    uint32_t mask;
    uint64_t seed; /* a file cannot know it, so it cannot choose colliding tokens */
};

/* A pair of neighbours that becomes one token; the lowest rank goes first. */
struct merge {
    uint64_t pair; /* left << 32 | right; NO_PAIR: free slot */
    uint32_t rank;
    token_id id;
};
#define NO_PAIR UINT64_MAX

struct tokenizer {
    enum tokenizer_model model;
    enum pretoken_rule rule;
    bool nfc;         /* text is normalised to NFC first (Qwen) */
    bool whole_first; /* a piece that is a token is that token, whatever the merges say (Llama 3) */
    bool add_bos;     /* the file asks for BOS before a text */
    bool space_prefix; /* SentencePiece: a space is put before a text */
    int n;             /* rows of the vocabulary */
    char *bytes;       /* all tokens' bytes, each followed by NUL */
    uint32_t *begin;   /* n + 1 offsets into bytes */
    uint8_t *kind;     /* enum token_kind */
    uint8_t *whole;    /* BPE: does a token's own text encode to it alone? 0 not known yet, 1 yes, 2
                          no. Filled as text asks for it, with relaxed atomics: every thread finds
                          the same. */
    float *score;      /* SentencePiece: the likelier the piece, the higher */
    struct vocab_map map;
    struct merge *merges;
    uint32_t merge_mask;
    token_id byte_id[256]; /* -1: the vocabulary lacks the byte */
    token_id bos, unknown;
    token_id *specials; /* control and user-defined tokens sorted by their bytes */
    size_t n_specials;
    struct token_list ends;
};

static inline const char *token_text(const struct tokenizer *t, token_id id, size_t *n) {
    *n = t->begin[id + 1] - t->begin[id] - 1;
    return t->bytes + t->begin[id];
}

/* The ordinary token with exactly these bytes, or -1. */
token_id vocab_map_find(const struct tokenizer *t, const char *s, size_t n);

/* The bytes of an ordinary token in the GPT-2 spelling (each byte a printable character). False if
 * a character is not of that spelling. `out` has room for n bytes. */
bool bpe_unspell(const char *s, size_t n, char *out, size_t *n_out);
bool bpe_load(struct tokenizer *t, const struct gguf *file, struct err *e);
/* Appends the tokens of text, which is taken as it is. */
void bpe_encode(const struct tokenizer *t, const char *text, size_t n, struct token_list *out);

bool spm_load(struct tokenizer *t, const struct gguf *file, struct err *e);
/* Appends the tokens of text (n > 0), in which a space is a space; nothing is put before it. */
void spm_encode(const struct tokenizer *t, const char *text, size_t n, struct token_list *out);

#endif
