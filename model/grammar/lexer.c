#include "model/grammar/lexer.h"

#include <stdio.h>

char short_escape(uint32_t code) {
    switch (code) {
    case '"': return '"';
    case '\\': return '\\';
    case '\b': return 'b';
    case '\f': return 'f';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    default: return 0;
    }
}

static int hex(uint8_t c, bool upper_too) {
    return c >= '0' && c <= '9'                ? c - '0'
           : c >= 'a' && c <= 'f'              ? c - 'a' + 10
           : c >= 'A' && c <= 'F' && upper_too ? c - 'A' + 10
                                               : -1;
}

/* One digit of \uXXXX. In the one spelling that is generated, only control characters without a
 * short escape are written so, in lower case. */
static enum lexed lex_hex(uint8_t *esc, uint32_t *code, uint8_t c, bool any) {
    int d = hex(c, any);
    if (d < 0)
        return LEX_NO;
    if (!any && ((*esc == ESC_HEX1 && d) || (*esc == ESC_HEX2 && d) || (*esc == ESC_HEX3 && d > 1)))
        return LEX_NO;
    *code = *code << 4 | (uint32_t)d;
    if (*esc != ESC_HEX4) {
        ++*esc;
        return LEX_INSIDE;
    }
    if (!any && short_escape(*code))
        return LEX_NO;
    if (*code >= 0xDC00 && *code <= 0xDFFF)
        return LEX_NO;
    if (*code >= 0xD800 && *code <= 0xDBFF) {
        *esc = ESC_LOW_BACKSLASH;
        return LEX_INSIDE;
    }
    *esc = ESC_NONE;
    return LEX_CODE;
}

static enum lexed lex_low(uint8_t *esc, uint32_t *code, uint8_t c) {
    int d = hex(c, true);
    if (d < 0 || (*esc == ESC_LOW1 && d != 13) || (*esc == ESC_LOW2 && d < 12))
        return LEX_NO;
    *code = *code << 4 | (uint32_t)d; /* high half above, low half below */
    if (*esc != ESC_LOW4) {
        ++*esc;
        return LEX_INSIDE;
    }
    *code = 0x10000 + (((*code >> 16) - 0xD800) << 10) + ((*code & 0xFFFF) - 0xDC00);
    *esc = ESC_NONE;
    return LEX_CODE;
}

enum lexed lex_byte(uint8_t *esc, uint32_t *code, uint8_t c, bool any) {
    switch (*esc) {
    case ESC_NONE:
        if (c == '"')
            return LEX_CLOSE;
        if (c < 0x20)
            return LEX_NO;
        if (c != '\\')
            return LEX_BYTE;
        *esc = ESC_BACKSLASH;
        return LEX_INSIDE;
    case ESC_BACKSLASH: {
        if (c == 'u') {
            *esc = ESC_HEX1;
            *code = 0;
            return LEX_INSIDE;
        }
        static const char from[] = "\"\\bfnrt/", to[] = "\"\\\b\f\n\r\t/";
        const char *p = c ? strchr(from, c) : NULL;
        if (!p || (c == '/' && !any))
            return LEX_NO;
        *esc = ESC_NONE;
        *code = (uint8_t)to[p - from];
        return LEX_CODE;
    }
    case ESC_LOW_BACKSLASH: *esc = ESC_LOW_U; return c == '\\' ? LEX_INSIDE : LEX_NO;
    case ESC_LOW_U: *esc = ESC_LOW1; return c == 'u' ? LEX_INSIDE : LEX_NO;
    default: return *esc <= ESC_HEX4 ? lex_hex(esc, code, c, any) : lex_low(esc, code, c);
    }
}

static int utf8_of(uint32_t code, uint8_t b[4]) {
    if (code < 0x80) {
        b[0] = (uint8_t)code;
        return 1;
    }
    if (code < 0x800) {
        b[0] = (uint8_t)(0xC0 | code >> 6);
        b[1] = (uint8_t)(0x80 | (code & 63));
        return 2;
    }
    if (code < 0x10000) {
        b[0] = (uint8_t)(0xE0 | code >> 12);
        b[1] = (uint8_t)(0x80 | (code >> 6 & 63));
        b[2] = (uint8_t)(0x80 | (code & 63));
        return 3;
    }
    b[0] = (uint8_t)(0xF0 | code >> 18);
    b[1] = (uint8_t)(0x80 | (code >> 12 & 63));
    b[2] = (uint8_t)(0x80 | (code >> 6 & 63));
    b[3] = (uint8_t)(0x80 | (code & 63));
    return 4;
}

int escape_codes(uint8_t esc, uint32_t code, struct code_range out[2]) {
    uint32_t high = code, low_from = 0xDC00, low_to = 0xDFFF;
    if (esc == ESC_BACKSLASH) {
        out[0] = (struct code_range){0, 0x10FFFF};
        return 1;
    }
    if (esc <= ESC_HEX4) {
        int left = 4 * (4 - (esc - ESC_HEX1)), n = 0;
        uint32_t lo = code << left, hi = lo + (1u << left) - 1;
        out[n++] = (struct code_range){lo, hi};
        uint32_t from = lo > 0xD800 ? lo : 0xD800, to = hi < 0xDBFF ? hi : 0xDBFF;
        if (from <= to) /* the first half of a pair */
            out[n++] = (struct code_range){0x10000 + ((from - 0xD800) << 10),
                                           0x10000 + ((to - 0xD800) << 10) + 0x3FF};
        return n;
    }
    if (esc >= ESC_LOW1) {
        int known = 4 * (esc - ESC_LOW1);
        high = code >> known;
        uint32_t part = code & ((1u << known) - 1);
        uint32_t lo = part << (16 - known), hi = lo + (1u << (16 - known)) - 1;
        low_from = lo > low_from ? lo : low_from;
        low_to = hi < low_to ? hi : low_to;
        if (low_from > low_to)
            return 0;
    }
    uint32_t base = 0x10000 + ((high - 0xD800) << 10);
    out[0] = (struct code_range){base + low_from - 0xDC00, base + low_to - 0xDC00};
    return 1;
}

uint32_t code_in_range(uint32_t lo, uint32_t hi, uint32_t state,
                       uint32_t (*step)(void *user, uint32_t state, uint8_t byte), void *user) {
    for (uint32_t code = lo; code <= hi;) {
        if (code >= 0xD800 && code <= 0xDFFF) {
            code = 0xE000;
            continue;
        }
        uint8_t b[4];
        int n = utf8_of(code, b), i = 0;
        uint32_t s = state;
        while (i < n && (s = step(user, s, b[i])))
            i++;
        if (i == n)
            return code;
        int skip = 6 * (n - 1 - i); /* all that share the byte that failed */
        code = ((code >> skip) + 1) << skip;
    }
    return UINT32_MAX;
}

void decode_raw(const struct walk *w, uint32_t start, struct buf *out) {
    buf_clear(out);
    uint8_t esc = ESC_NONE, b[4];
    uint32_t code = 0;
    for (size_t i = start; i < w->raw_len; i++) {
        enum lexed l = lex_byte(&esc, &code, (uint8_t)w->raw->data[i], true);
        if (l == LEX_BYTE)
            buf_char(out, w->raw->data[i]);
        else if (l == LEX_CODE)
            buf_add(out, b, (size_t)utf8_of(code, b));
    }
}

/* --- strings --- */

/* One byte of decoded text; false: dead. */
static bool string_text(struct thread *t, uint8_t c) {
    const struct string_shape *s = t->p;
    if (s->words) {
        words_narrow(s->words, &t->a, &t->b, t->depth++, c);
        return t->a < t->b;
    }
    if ((c & 0xC0) != 0x80 && s->max != NO_LIMIT && ++t->n > s->max)
        return false;
    if (s->max == NO_LIMIT && s->min && (c & 0xC0) != 0x80 && t->n < s->min)
        t->n++; /* beyond the minimum nobody asks: fewer different states */
    t->a = dfa_next(s->dfa, t->a, c);
    return t->a != DFA_DEAD;
}

static bool is_unique(const struct frame *f) {
    return f->kind == FRAME_ARRAY && f->array->unique;
}

static bool text_seen(const struct frame *f, const struct text *w) {
    for (const struct seen *s = f->seen; s; s = s->before)
        if (s->kind == KIND_STRING && s->n == w->n && !memcmp(s->text, w->s, w->n))
            return true;
    return false;
}

/* Texts that were seen already, begin with what is written so far and would be accepted here. */
static uint32_t seen_below(struct walk *w, const struct frame *f, const struct thread *t,
                           const struct dfa *d, uint32_t state) {
    struct buf text = {0};
    decode_raw(w, t->start, &text);
    uint32_t n = 0;
    for (const struct seen *s = f->seen; s; s = s->before)
        if (s->kind == KIND_STRING && s->n >= text.len &&
            (!text.len || !memcmp(s->text, text.data, text.len)))
            n += dfa_accept(d, dfa_run(d, state, s->text + text.len, s->n - text.len));
    buf_free(&text);
    return n;
}

bool string_alive(struct walk *w, const struct thread *t) {
    const struct string_shape *s = t->p;
    if (s->words) {
        if (!is_unique(t->top))
            return t->a < t->b;
        for (uint32_t i = t->a; i < t->b; i++)
            if (!text_seen(t->top, &s->words[i]))
                return true;
        return false;
    }
    uint32_t min = s->min > t->n ? s->min - t->n : 0,
             max = s->max == NO_LIMIT ? NO_LIMIT : s->max - t->n;
    if (!dfa_has_length(s->dfa, t->a, min, max))
        return false;
    if (is_unique(t->top) && t->top->seen && t->a >= DFA_OWN && !t->esc) {
        uint32_t n = dfa_count(s->dfa, t->a);
        if (n < DFA_MANY && seen_below(w, t->top, t, s->dfa, t->a) >= n)
            return false;
    }
    return true;
}

struct escaping {        /* walks the bytes of a character that an escape may become */
    struct thread at[5]; /* after so many bytes */
    struct walk *w;
    bool (*text)(struct thread *t, uint8_t c);
    bool (*alive)(struct walk *w, const struct thread *t);
};

static uint32_t escaping_step(void *user, uint32_t state, uint8_t byte) {
    struct escaping *x = user;
    x->at[state] = x->at[state - 1];
    if (!x->text(&x->at[state], byte) || !x->alive(x->w, &x->at[state]))
        return 0;
    return state + 1;
}

/* A character that an escape begun at this state can become; UINT32_MAX: none. */
static uint32_t escape_target(struct walk *w, const struct thread *t,
                              bool (*text)(struct thread *t, uint8_t c),
                              bool (*alive)(struct walk *w, const struct thread *t)) {
    struct thread plain = *t;
    plain.esc = ESC_NONE;
    plain.code = 0;
    if (t->top->grammar->any_spelling) {
        struct code_range ranges[2];
        struct escaping x = {{plain}, w, text, alive};
        int n = escape_codes(t->esc, t->code, ranges);
        for (int i = 0; i < n; i++) {
            uint32_t code = code_in_range(ranges[i].lo, ranges[i].hi, 1, escaping_step, &x);
            if (code != UINT32_MAX)
                return code;
        }
        return UINT32_MAX;
    }
    for (uint32_t code = 0; code < 0x80; code++) {
        bool is_short = short_escape(code) != 0;
        if (code >= 0x20 && !is_short)
            continue;
        if (t->esc >= ESC_HEX1 && (is_short || code >> (4 * (4 - (t->esc - ESC_HEX1))) != t->code))
            continue;
        struct thread next = plain;
        if (text(&next, (uint8_t)code) && alive(w, &next))
            return code;
    }
    return UINT32_MAX;
}

static bool escape_possible(struct walk *w, const struct thread *t,
                            bool (*text)(struct thread *t, uint8_t c),
                            bool (*alive)(struct walk *w, const struct thread *t)) {
    return escape_target(w, t, text, alive) != UINT32_MAX;
}

static void step_body(struct walk *w, const struct thread *t, int c, struct threads *out,
                      bool (*text)(struct thread *t, uint8_t c),
                      bool (*alive)(struct walk *w, const struct thread *t)) {
    struct thread next = *t;
    bool any = t->top->grammar->any_spelling;
    uint8_t b[4];
    switch (lex_byte(&next.esc, &next.code, (uint8_t)c, any)) {
    case LEX_BYTE:
        if (!text(&next, (uint8_t)c))
            return;
        break;
    case LEX_CODE: {
        int n = utf8_of(next.code, b);
        next.code = 0;
        for (int i = 0; i < n; i++)
            if (!text(&next, b[i]))
                return;
        break;
    }
    case LEX_INSIDE: {
        struct thread inside = next;
        if (!escape_possible(w, &inside, text, alive))
            return;
        if (t->kind == T_STRING && !((const struct string_shape *)t->p)->words &&
            ((const struct string_shape *)t->p)->max != NO_LIMIT &&
            t->n >= ((const struct string_shape *)t->p)->max)
            return;
        threads_add(w, out, &next);
        return;
    }
    default: return;
    }
    w->raw_len++;
    bool lives = alive(w, &next);
    w->raw_len--;
    if (lives)
        threads_add(w, out, &next);
}

void step_string(struct walk *w, const struct thread *t, int c, struct threads *out) {
    if (c == '"' && !t->esc) {
        string_close(w, t, out);
        return;
    }
    uint32_t before = out->n;
    /* between the bytes of one character the text cannot be cut: an escape or the quote there
     * would leave half a character */
    step_body(w, t, c, out, string_text, string_alive);
    if (out->n == before) {
        w->why = "this text is not allowed here";
        w->why_top = t->top;
    }
}

/* --- keys --- */

static bool key_text(struct thread *t, uint8_t c) {
    const struct object_shape *o = t->top->object;
    if (t->a < t->b) {
        words_narrow(o->names, &t->a, &t->b, t->depth, c);
        if (t->a >= t->b)
            t->a = t->b = 0;
    }
    if (t->a < t->b)
        t->depth++;
    else
        t->depth = 0;
    if (t->n)
        t->n = dfa_next(o->other, t->n, c);
    return t->n || t->a < t->b;
}

bool key_alive(struct walk *w, const struct thread *t) {
    const struct object_shape *o = t->top->object;
    if (t->a < t->b && names_left(t->top, t->a, t->b))
        return true;
    if (!t->n)
        return false;
    if (t->n < DFA_OWN || t->esc)
        return true;
    /* the other names left here must be more than those that are taken */
    uint32_t n = dfa_count(o->other, t->n);
    if (n == DFA_MANY)
        return true;
    uint32_t taken = seen_below(w, t->top, t, o->other, t->n);
    for (uint32_t i = t->a; i < t->b; i++) /* known names that the automaton accepts as well */
        taken += dfa_accept(
            o->other, dfa_run(o->other, t->n, o->names[i].s + t->depth, o->names[i].n - t->depth));
    return n > taken;
}

void step_key(struct walk *w, const struct thread *t, int c, struct threads *out) {
    uint32_t before = out->n;
    step_body(w, t, c, out, key_text, key_alive);
    if (out->n == before) {
        w->why = "this property is not allowed here";
        w->why_top = t->top;
    }
}

bool escape_finish(struct walk *w, const struct thread *t, struct buf *out) {
    uint32_t code = t->kind == T_KEY ? escape_target(w, t, key_text, key_alive)
                                     : escape_target(w, t, string_text, string_alive);
    if (code == UINT32_MAX)
        return false;
    if (t->esc == ESC_BACKSLASH && code < 0x80 && short_escape(code)) {
        buf_char(out, short_escape(code));
        return true;
    }
    char whole[16]; /* from the 'u' on */
    uint32_t x = code - 0x10000;
    if (code < 0x10000)
        snprintf(whole, sizeof whole, "u%04x", code);
    else
        snprintf(whole, sizeof whole, "u%04x\\u%04x", 0xD800 + (x >> 10), 0xDC00 + (x & 0x3FF));
    /* how much of it is there already */
    size_t done = t->esc == ESC_BACKSLASH ? 0 : (size_t)(t->esc - ESC_HEX1) + 1;
    buf_str(out, whole + done);
    return true;
}
