#include "daemon/chunks.h"

#include <string.h>

enum {
    SIZE_DIGITS = 12,     /* of a size in hex */
    TRAILERS_MOST = 4096, /* bytes of fields after the last chunk */
};

/* Adds bytes up to a line's end, CR LF, which does not stay. 1: the line is whole; -1: it is none, or too long. */
static int take_line(struct chunks *c, const char *bytes, size_t n, size_t *used) {
    while (*used < n) {
        char byte = bytes[(*used)++];
        bool after_cr = c->n_line && c->line[c->n_line - 1] == '\r';
        if (after_cr && byte == '\n') {
            c->line[--c->n_line] = 0;
            return 1;
        }
        if (after_cr || byte == '\n' || !byte || c->n_line + 1 == sizeof c->line)
            return -1;
        c->line[c->n_line++] = byte;
    }
    return 0;
}

static int digit_of(char c) {
    return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

/* "1f" or "1f;name=value", whose extension means nothing here. */
static bool read_size(struct chunks *c) {
    size_t n = 0;
    c->left = 0;
    for (; n < c->n_line && digit_of(c->line[n]) >= 0; n++)
        c->left = c->left * 16 + (uint64_t)digit_of(c->line[n]);
    return n && n <= SIZE_DIGITS && (n == c->n_line || c->line[n] == ';');
}

int chunks_read(struct chunks *c, const char *bytes, size_t n, size_t *used, struct buf *out) {
    *used = 0;
    while (*used < n) {
        if (c->state == CHUNKS_DATA) {
            size_t k = n - *used < c->left ? n - *used : (size_t)c->left;
            if (out)
                buf_add(out, bytes + *used, k);
            *used += k;
            c->bytes += k;
            c->left -= k;
            if (!c->left)
                c->state = CHUNKS_BREAK;
            continue;
        }
        int whole = take_line(c, bytes, n, used);
        if (whole <= 0)
            return whole;
        size_t length = c->n_line;
        if (c->state == CHUNKS_SIZE) {
            if (!read_size(c))
                return -1;
            c->state = c->left ? CHUNKS_DATA : CHUNKS_TRAILER;
        } else if (c->state == CHUNKS_BREAK) {
            if (length)
                return -1;
            c->state = CHUNKS_SIZE;
        } else if (length) {
            c->trailers += length;
            if (c->trailers > TRAILERS_MOST)
                return -1;
        } else {
            c->state = CHUNKS_END;
            return 1;
        }
        c->n_line = 0;
    }
    return 0;
}
