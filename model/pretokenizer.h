/* pretokenizer: cuts text into the pieces inside which byte-level BPE may merge. Each rule is a
 * regular expression that a family of models was trained with; here they are written out by hand,
 * which is exact, linear in time, and several times faster than a regular expression engine. */
#ifndef LEMMA_MODEL_PRETOKENIZER_H
#define LEMMA_MODEL_PRETOKENIZER_H

#include <stdbool.h>
#include <stddef.h>

enum pretoken_rule {
    PRETOKEN_NONE,    /* the whole text is one piece */
    PRETOKEN_GPT2,    /* GPT-2 */
    PRETOKEN_DIGITS,  /* every digit alone, then GPT-2 (SmolLM, StarCoder, …) */
    PRETOKEN_LLAMA3,  /* Llama 3: numbers in threes */
    PRETOKEN_QWEN2,   /* Qwen 2 and 3, DeepSeek's distills of them: numbers one digit at a time */
    PRETOKEN_TEKKEN,  /* Mistral's Tekken: words split where case changes */
    PRETOKEN_DEFAULT, /* files that name no rule: punctuation apart, GPT-2, numbers in threes */
};

/* The rule that a file names in tokenizer.ggml.pre. False for a name that we do not know. */
bool pretoken_rule_named(const char *name, size_t n, enum pretoken_rule *rule);

struct pretokens {
    enum pretoken_rule rule;
    const char *text;
    size_t n;
    size_t at;    /* where the next piece begins */
    size_t fence; /* rules of two stages: end of the stretch that the first stage cut off */
    size_t inner; /* … and end of the piece of the second stage */
};

/* Starts over text[0..n); any bytes: what is not UTF-8 counts as a symbol, byte by byte. */
struct pretokens pretokens_of(enum pretoken_rule rule, const char *text, size_t n);
/* The next piece, [*begin, *end); false when there is none. Pieces cover the text without gaps. */
bool pretokens_next(struct pretokens *p, size_t *begin, size_t *end);

#endif
