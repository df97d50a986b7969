/* core.c: the memory, the errors and the text buffers of one request. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "calc_int.h"

struct calc_block {
    struct calc_block *next;
    size_t used, size;
    _Alignas(16) unsigned char data[];
};

#define BLOCK_BYTES (32u << 10)

void calc_fail(struct calc *c, int at, const char *format, ...) {
    va_list args;

    if (c->failed)
        return;
    c->failed = true;
    c->error_at = at;
    va_start(args, format);
    vsnprintf(c->message, sizeof c->message, format, args);
    va_end(args);
}

void calc_too_large(struct calc *c, double digits) {
    if (digits < 1e15)
        calc_fail(c, -1, "the result is too large (about %.0f digits)", digits);
    else
        calc_fail(c, -1, "the result is too large (about %.0e digits)", digits);
}

bool calc_tick(struct calc *c, long cost) {
    if (c->failed)
        return false;
    c->work += cost;
    if (c->work > CALC_MAX_WORK) {
        calc_fail(c, -1, "the computation is too long");
        return false;
    }
    return true;
}

/* Beyond the limit the request has failed, but its code still needs memory to run to its end: small
 * pieces are still handed out, and everything that loops looks at c->failed. */
void *calc_alloc(struct calc *c, size_t bytes) {
    struct calc_block *b = c->blocks;
    void *p;

    bytes = (bytes + 15) & ~(size_t)15;
    if (!b || b->size - b->used < bytes) {
        size_t size = bytes > BLOCK_BYTES ? bytes : BLOCK_BYTES;

        if (c->arena_bytes + size > CALC_MAX_ARENA)
            calc_fail(c, -1, "the computation needs too much memory");
        b = malloc(sizeof *b + size);
        if (!b)
            abort(); /* as GMP does: the worker is single-use, and its parent reports the limit */
        b->next = c->blocks;
        b->used = 0;
        b->size = size;
        c->blocks = b;
        c->arena_bytes += size;
    }
    p = b->data + b->used;
    b->used += bytes;
    memset(p, 0, bytes);
    return p;
}

char *calc_strndup(struct calc *c, const char *s, size_t n) {
    char *p = calc_alloc(c, n + 1);

    memcpy(p, s, n);
    return p;
}

static expr *constant(struct calc *c, enum const_id id, int flags) {
    struct expr *x = calc_alloc(c, sizeof *x);

    x->kind = E_CONST;
    x->id = id;
    x->flags = flags;
    return x;
}

void calc_open(struct calc *c) {
    memset(c, 0, sizeof *c);
    c->error_at = -1;
    c->digits = CALC_DEFAULT_DIGITS;
    c->zero = ex_si(c, 0);
    c->one = ex_si(c, 1);
    c->minus_one = ex_si(c, -1);
    c->half = ex_frac(c, 1, 2);
    c->pi = constant(c, K_PI, HAS_TRANS);
    c->e = constant(c, K_E, HAS_TRANS);
    c->i = constant(c, K_I, HAS_I);
    c->inf = constant(c, K_INF, HAS_FUNC);
}

void calc_close(struct calc *c) {
    struct expr *x;

    for (x = c->numbers; x; x = x->next)
        fmpq_clear(x->num);
    while (c->blocks) {
        struct calc_block *next = c->blocks->next;

        free(c->blocks);
        c->blocks = next;
    }
}

void str_init(struct str *b, struct calc *c) {
    b->c = c;
    b->n = 0;
    b->cap = 64;
    b->s = calc_alloc(c, b->cap);
}

void str_putn(struct str *b, const char *s, size_t n) {
    if (b->n + n + 1 > b->cap) {
        size_t cap = (b->n + n + 1) * 2;
        char *grown = calc_alloc(b->c, cap);

        memcpy(grown, b->s, b->n);
        b->s = grown;
        b->cap = cap;
    }
    memcpy(b->s + b->n, s, n);
    b->n += n;
    b->s[b->n] = 0;
}

void str_put(struct str *b, const char *s) {
    str_putn(b, s, strlen(s));
}

void str_fmt(struct str *b, const char *format, ...) {
    va_list args, again;
    char *text;
    int n;

    va_start(args, format);
    va_copy(again, args);
    n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n >= 0) {
        text = calc_alloc(b->c, (size_t)n + 1);
        vsnprintf(text, (size_t)n + 1, format, again);
        str_putn(b, text, (size_t)n);
    }
    va_end(again);
}

void str_fmpz(struct str *b, const fmpz_t x) {
    size_t room = fmpz_sizeinbase(x, 10) + 3;
    char *text = calc_alloc(b->c, room);

    fmpz_get_str(text, 10, x);
    str_put(b, text);
}
