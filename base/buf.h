/* buf: a growing run of bytes, always followed by a NUL that does not count. Running out of memory
 * aborts: every size that an outsider controls is capped before it reaches a buffer, so an
 * allocation that fails here is the machine's end, not an input's doing. */
#ifndef LEMMA_BASE_BUF_H
#define LEMMA_BASE_BUF_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct buf {
    char *data; /* NULL while nothing was ever added; use buf_text() for a C string */
    size_t len, cap;
};

void buf_free(struct buf *b);
void buf_clear(struct buf *b); /* keeps the memory */
void buf_reserve(struct buf *b, size_t extra);
void buf_add(struct buf *b, const void *bytes, size_t n);
void buf_str(struct buf *b, const char *s);
void buf_char(struct buf *b, char c);
void buf_printf(struct buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Removes the first n bytes (n <= len). */
void buf_drop_front(struct buf *b, size_t n);
/* The content as a C string, never NULL; valid until the next change. */
const char *buf_text(const struct buf *b);
/* Hands the memory over (the caller frees it) and empties the buffer; never NULL. */
char *buf_take(struct buf *b);

/* malloc, calloc, realloc, strdup and memdup that abort when memory is out; `size` products are
 * checked for wrapping. */
void *mem_alloc(size_t n);
void *mem_zero(size_t n, size_t size);
void *mem_grow(void *p, size_t n, size_t size);
char *mem_strdup(const char *s);
char *mem_strndup(const char *s, size_t n);
void *mem_dup(const void *p, size_t n);

/* UTF-8. utf8_valid_prefix: how many leading bytes are whole valid characters; the rest is either
 * an incomplete tail that more bytes may complete (*incomplete = true) or begins with an invalid
 * byte. */
size_t utf8_valid_prefix(const char *s, size_t n, bool *incomplete);
/* Appends s with every invalid byte replaced by U+FFFD; an incomplete tail is kept back: returns
 * how many bytes were used. */
size_t utf8_append_valid(struct buf *out, const char *s, size_t n, bool final);
/* Appends the UTF-8 form of a code point (U+FFFD for surrogates and values past U+10FFFF). */
void utf8_append_code(struct buf *out, uint32_t code);

#endif
