/* tokenizer: text to tokens and back, as the model's own file says. Immutable once made: safe from
 * every thread. */
#ifndef LEMMA_MODEL_TOKENIZER_H
#define LEMMA_MODEL_TOKENIZER_H

#include "model/engine.h"

struct gguf;

enum token_kind {
    TOKEN_NORMAL,
    TOKEN_UNKNOWN,
    TOKEN_CONTROL,
    TOKEN_USER,
    TOKEN_UNUSED,
    TOKEN_BYTE
};

/* Reads the tokenizer.* keys. The gguf must outlive the tokenizer. NULL and `e` when it is of a
 * kind we do not know. */
struct tokenizer *tokenizer_new(const struct gguf *file, struct err *e);
void tokenizer_free(struct tokenizer *t);

int tokenizer_size(const struct tokenizer *t); /* rows of the vocabulary, padding included */
enum token_kind tokenizer_kind(const struct tokenizer *t, token_id id);
/* The bytes that a token stands for (for control and user tokens: their text). Never NULL for 0 <=
 * id < size. */
const char *tokenizer_bytes(const struct tokenizer *t, token_id id, size_t *n);
/* A special (control or user-defined) token by its exact text, -1 if the vocabulary has none. */
token_id tokenizer_special(const struct tokenizer *t, const char *text);
token_id tokenizer_bos(const struct tokenizer *t); /* -1: none */
bool tokenizer_add_bos(const struct tokenizer *t); /* the file asks for BOS before a text */
/* Tokens that end a generation (EOS, EOT, end of message …). */
const token_id *tokenizer_ends(const struct tokenizer *t, size_t *n);
bool tokenizer_is_end(const struct tokenizer *t, token_id id);

/* A growing list of tokens. */
struct token_list {
    token_id *ids;
    size_t n, cap;
};
void token_list_add(struct token_list *l, token_id id);
void token_list_append(struct token_list *l, const token_id *ids, size_t n);
void token_list_free(struct token_list *l);

/* Appends the tokens of text[0..n). With `special` false (client and tool text, always) the texts
 * of special tokens are ordinary text and can never become a role or a call. Any bytes are
 * accepted; text is cleaned as the model's own tokenizer does it: sequences that are not UTF-8
 * become U+FFFD, Qwen's text is put into NFC, SentencePiece puts a space before text that begins
 * `out` or follows a special token in it. No BOS is added. */
void tokenizer_encode(const struct tokenizer *t, const char *text, size_t n, bool special,
                      struct token_list *out);
/* Appends tokens that spell exactly these bytes, whatever they are: nothing is normalised, replaced
 * or put in front, and no special token is matched; decoding gives the same bytes. For text that a
 * grammar forces, which may begin or end inside a character. */
void tokenizer_encode_exact(const struct tokenizer *t, const char *bytes, size_t n,
                            struct token_list *out);
/* Appends the bytes of tokens; control tokens give nothing unless `special`. User-defined tokens
 * always give their text. */
void tokenizer_decode(const struct tokenizer *t, const token_id *ids, size_t n, bool special,
                      struct buf *out);

#endif
