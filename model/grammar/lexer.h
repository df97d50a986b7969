/* lexer: inside strings and keys. */
#ifndef LEMMA_GRAMMAR_LEXER_H
#define LEMMA_GRAMMAR_LEXER_H

#include "model/grammar/machine.h"

enum escape { /* thread.esc */
              ESC_NONE,
              ESC_BACKSLASH,
              ESC_HEX1, /* digits of \uXXXX that have been read: none … three */
              ESC_HEX2,
              ESC_HEX3,
              ESC_HEX4,
              ESC_LOW_BACKSLASH, /* the second half of a surrogate pair must follow */
              ESC_LOW_U,
              ESC_LOW1,
              ESC_LOW2,
              ESC_LOW3,
              ESC_LOW4,
};

/* What an escape machine makes of one byte. */
enum lexed {
    LEX_NO,     /* not allowed */
    LEX_INSIDE, /* within an escape; *code holds what is known */
    LEX_BYTE,   /* the byte itself is text */
    LEX_CODE,   /* *code is a character of the text */
    LEX_CLOSE,  /* the closing quote */
};
enum lexed lex_byte(uint8_t *esc, uint32_t *code, uint8_t c, bool any_spelling);
/* The characters that an escape under way can still become, as up to two ranges; for ESC_BACKSLASH
 * all of them. */
struct code_range {
    uint32_t lo, hi;
};
int escape_codes(uint8_t esc, uint32_t code, struct code_range out[2]);
/* The first character of lo..hi whose UTF-8 bytes lead somewhere: `step(user, state, byte)` is the
 * next state, 0 dead. UINT32_MAX: none. */
uint32_t code_in_range(uint32_t lo, uint32_t hi, uint32_t state,
                       uint32_t (*step)(void *user, uint32_t state, uint8_t byte), void *user);
/* The escape letter that stands for a control character, or 0: then it is \u00XX. */
char short_escape(uint32_t code);

void step_string(struct walk *w, const struct thread *t, int c, struct threads *out);
void step_key(struct walk *w, const struct thread *t, int c, struct threads *out);
/* Whether some way leads from here to a legal end of the string or key. */
bool string_alive(struct walk *w, const struct thread *t);
bool key_alive(struct walk *w, const struct thread *t);

/* Appends what makes the escape under way a character that may stand here. */
bool escape_finish(struct walk *w, const struct thread *t, struct buf *out);

bool number_thread_lives(struct walk *w, const struct thread *t);
bool number_thread_complete(struct walk *w, const struct thread *t);

#endif
