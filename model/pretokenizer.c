#include "model/pretokenizer.h"

#include "model/nfc.h"

#include <string.h>
#include <utf8proc.h>

/* What the expressions ask of a character. */
enum {
    LETTER = 1,    /* \p{L} */
    NUMBER = 2,    /* \p{N} */
    SPACE = 4,     /* \s: the property White_Space */
    NEWLINE = 8,   /* [\r\n] */
    UPPERISH = 16, /* [\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}] */
    LOWERISH = 32, /* [\p{Ll}\p{Lm}\p{Lo}\p{M}] */
    PUNCT = 64,    /* [\p{P}$+<=>^~|] */
};

static const unsigned char ascii_class[128] = {
    ['\t'] = SPACE,           ['\n'] = SPACE | NEWLINE,
    ['\v'] = SPACE,           ['\f'] = SPACE,
    ['\r'] = SPACE | NEWLINE, [' '] = SPACE,
    ['!' ... '/'] = PUNCT,    ['0' ... '9'] = NUMBER,
    [':' ... '@'] = PUNCT,    ['A' ... 'Z'] = LETTER | UPPERISH,
    ['[' ... '_'] = PUNCT,    ['a' ... 'z'] = LETTER | LOWERISH,
    ['{' ... '~'] = PUNCT,
};

static unsigned wide_class(uint32_t c) {
    switch (c) {
    case 0x85:
    case 0xA0:
    case 0x1680:
    case 0x2000 ... 0x200A:
    case 0x2028:
    case 0x2029:
    case 0x202F:
    case 0x205F:
    case 0x3000: return SPACE;
    }
    switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT: return LETTER | UPPERISH;
    case UTF8PROC_CATEGORY_LL: return LETTER | LOWERISH;
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO: return LETTER | UPPERISH | LOWERISH;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME: return UPPERISH | LOWERISH;
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO: return NUMBER;
    case UTF8PROC_CATEGORY_PC:
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO: return PUNCT;
    default: return 0;
    }
}

/* The class of the character at s[i] (i < n) and the index of the next one. Bytes that are not
 * UTF-8 are symbols. */
static inline unsigned class_at(const char *s, size_t n, size_t i, size_t *next) {
    unsigned char c = (unsigned char)s[i];
    if (c < 0x80) {
        *next = i + 1;
        return ascii_class[c];
    }
    int len;
    uint32_t code = utf8_decode(s + i, n - i, &len);
    *next = i + (size_t)len;
    return code == 0xFFFD ? 0 : wide_class(code);
}

/* Past the run of characters at i that have (or, with want 0, have none of) the bits of `bits`. */
static size_t run_of(const char *s, size_t n, size_t i, unsigned bits, bool want) {
    size_t next;
    while (i < n && !!(class_at(s, n, i, &next) & bits) == want)
        i = next;
    return i;
}

static size_t run_at_most(const char *s, size_t n, size_t i, unsigned bits, int most) {
    size_t next;
    while (most-- > 0 && i < n && (class_at(s, n, i, &next) & bits))
        i = next;
    return i;
}

/* '(?:s|t|re|ve|m|ll|d): length of the match, 0 if none. Without regard to case a long s (U+017F)
 * is an s too. */
static size_t contraction(const char *s, size_t n, size_t i, bool any_case) {
    if (s[i] != '\'' || i + 1 >= n)
        return 0;
    if (any_case && n - i >= 3 && memcmp(s + i + 1, "\xC5\xBF", 2) == 0)
        return 3;
    char fold = any_case ? 0x20 : 0;
    char a = s[i + 1], b = i + 2 < n ? s[i + 2] : 0;
    a |= a >= 'A' && a <= 'Z' ? fold : 0;
    b |= b >= 'A' && b <= 'Z' ? fold : 0;
    if (a == 's' || a == 't' || a == 'm' || a == 'd')
        return 2;
    if ((b == 'e' && (a == 'r' || a == 'v')) || (a == 'l' && b == 'l'))
        return 3;
    return 0;
}

/* \s+(?!\S)|\s+ at i, where white space stands: a run gives its last character to the word that
 * follows. */
static size_t spaces(const char *s, size_t n, size_t i) {
    size_t last = i, next, at = i;
    while (at < n && (class_at(s, n, at, &next) & SPACE)) {
        last = at;
        at = next;
    }
    return at == n || last == i ? at : last;
}

/* \s*[\r\n]+: past the last line end of the run of white space at i, 0 if it has none. */
static size_t spaces_to_newline(const char *s, size_t n, size_t i) {
    size_t end = 0, next;
    unsigned class;
    while (i < n && ((class = class_at(s, n, i, &next)) & SPACE)) {
        i = next;
        if (class & NEWLINE)
            end = i;
    }
    return end;
}

/* '(?:[sdmt]|ll|ve|re)| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+ */
static size_t gpt2(const char *s, size_t n, size_t i) {
    size_t k = contraction(s, n, i, false);
    if (k)
        return i + k;
    size_t at = s[i] == ' ' && i + 1 < n ? i + 1 : i, next;
    unsigned class = class_at(s, n, at, &next);
    if (class & SPACE)
        return spaces(s, n, i);
    if (class & LETTER)
        return run_of(s, n, next, LETTER, true);
    if (class & NUMBER)
        return run_of(s, n, next, NUMBER, true);
    return run_of(s, n, next, SPACE | LETTER | NUMBER, false);
}

/* (?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,digits}| ?[^\s\p{L}\p{N}]+[\r\n]*|
 * \s*[\r\n]+|\s+(?!\S)|\s+ */
static size_t llama3(const char *s, size_t n, size_t i, int digits) {
    size_t k = contraction(s, n, i, true);
    if (k)
        return i + k;
    size_t next, after = n;
    unsigned class = class_at(s, n, i, &next);
    if (class & LETTER)
        return run_of(s, n, next, LETTER, true);
    if (class & NUMBER)
        return run_at_most(s, n, next, NUMBER, digits - 1);
    unsigned second = next < n ? class_at(s, n, next, &after) : SPACE;
    if (!(class & NEWLINE) && (second & LETTER))
        return run_of(s, n, after, LETTER, true);
    bool symbol = !(class & SPACE);
    if (symbol || (s[i] == ' ' && !(second & (SPACE | LETTER | NUMBER)))) {
        size_t end = run_of(s, n, symbol ? next : after, SPACE | LETTER | NUMBER, false);
        return run_of(s, n, end, NEWLINE, true);
    }
    size_t end = spaces_to_newline(s, n, i);
    return end ? end : spaces(s, n, i);
}

/* U*L+ at i, with U upperish and L lowerish: past the match, or 0. */
static size_t upper_lower(const char *s, size_t n, size_t i) {
    size_t end = i, next, both = 0;
    unsigned class;
    while (end < n && ((class = class_at(s, n, end, &next)) & UPPERISH)) {
        end = next;
        if (class & LOWERISH)
            both = end; /* U* can give this character back to L+ */
    }
    if (end < n && (class_at(s, n, end, &next) & LOWERISH))
        return run_of(s, n, next, LOWERISH, true);
    return both;
}

/* U+L* at i, or 0. */
static size_t uppers_lower(const char *s, size_t n, size_t i) {
    size_t end = run_of(s, n, i, UPPERISH, true);
    return end == i ? 0 : run_of(s, n, end, LOWERISH, true);
}

/* p?U*L+|p?U+L*|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+ with p =
 * [^\r\n\p{L}\p{N}]
 */
static size_t tekken(const char *s, size_t n, size_t i) {
    size_t next, after = n, end;
    unsigned class = class_at(s, n, i, &next);
    bool prefix = !(class & (NEWLINE | LETTER | NUMBER));
    if ((prefix && (end = upper_lower(s, n, next))) || (end = upper_lower(s, n, i)) ||
        (prefix && (end = uppers_lower(s, n, next))) || (end = uppers_lower(s, n, i)))
        return end;
    if (class & NUMBER)
        return next;
    unsigned second = next < n ? class_at(s, n, next, &after) : SPACE;
    bool symbol = !(class & SPACE);
    if (symbol || (s[i] == ' ' && !(second & (SPACE | LETTER | NUMBER)))) {
        end = run_of(s, n, symbol ? next : after, SPACE | LETTER | NUMBER, false);
        while (end < n && (s[end] == '\r' || s[end] == '\n' || s[end] == '/'))
            end++;
        return end;
    }
    end = spaces_to_newline(s, n, i);
    return end ? end : spaces(s, n, i);
}

static const struct {
    const char *name;
    enum pretoken_rule rule;
} rule_names[] = {
    {"default", PRETOKEN_DEFAULT},  {"gpt-2", PRETOKEN_GPT2},
    {"gpt2", PRETOKEN_GPT2},        {"phi-2", PRETOKEN_GPT2},
    {"mpt", PRETOKEN_GPT2},         {"olmo", PRETOKEN_GPT2},
    {"roberta-bpe", PRETOKEN_GPT2}, {"smollm", PRETOKEN_DIGITS},
    {"starcoder", PRETOKEN_DIGITS}, {"refact", PRETOKEN_DIGITS},
    {"command-r", PRETOKEN_DIGITS}, {"codeshell", PRETOKEN_DIGITS},
    {"exaone", PRETOKEN_DIGITS},    {"llama3", PRETOKEN_LLAMA3},
    {"llama-v3", PRETOKEN_LLAMA3},  {"llama-bpe", PRETOKEN_LLAMA3},
    {"falcon3", PRETOKEN_LLAMA3},   {"dbrx", PRETOKEN_LLAMA3},
    {"smaug-bpe", PRETOKEN_LLAMA3}, {"qwen2", PRETOKEN_QWEN2},
    {"stablelm2", PRETOKEN_QWEN2},  {"deepseek-r1-qwen", PRETOKEN_QWEN2},
    {"tekken", PRETOKEN_TEKKEN},
};

bool pretoken_rule_named(const char *name, size_t n, enum pretoken_rule *rule) {
    for (size_t i = 0; i < sizeof rule_names / sizeof *rule_names; i++)
        if (strlen(rule_names[i].name) == n && memcmp(rule_names[i].name, name, n) == 0) {
            *rule = rule_names[i].rule;
            return true;
        }
    return false;
}

struct pretokens pretokens_of(enum pretoken_rule rule, const char *text, size_t n) {
    return (struct pretokens){.rule = rule, .text = text, .n = n};
}

/* The first stage of a rule with two: cuts off the stretch at i in which the second works alone.
 * *whole: the stretch is a piece already. */
static size_t stretch(const struct pretokens *p, size_t i, bool *whole) {
    size_t next;
    unsigned class = class_at(p->text, p->n, i, &next);
    unsigned apart = p->rule == PRETOKEN_DIGITS ? NUMBER : PUNCT;
    *whole = class & apart;
    if (!*whole)
        return run_of(p->text, p->n, next, apart, false);
    return p->rule == PRETOKEN_DIGITS ? next : run_of(p->text, p->n, next, apart, true);
}

/* The third stage of PRETOKEN_DEFAULT, inside a piece of the second: numbers apart from the space
 * before them, ASCII digits in threes. */
static size_t numbers_apart(const char *s, size_t n, size_t i) {
    size_t next;
    if (!(class_at(s, n, i, &next) & NUMBER))
        return run_of(s, n, next, NUMBER, false);
    size_t end = run_of(s, n, i, NUMBER, true), at = i;
    for (; at < end; at = next) { /* up to the first three ASCII digits in a row */
        class_at(s, n, at, &next);
        bool three = end - at >= 3;
        for (int k = 0; three && k < 3; k++)
            three = s[at + (size_t)k] >= '0' && s[at + (size_t)k] <= '9';
        if (three)
            return at == i ? at + 3 : at;
    }
    return end;
}

bool pretokens_next(struct pretokens *p, size_t *begin, size_t *end) {
    const char *s = p->text;
    size_t i = p->at;
    if (i >= p->n)
        return false;
    *begin = i;
    switch (p->rule) {
    case PRETOKEN_NONE: *end = p->n; break;
    case PRETOKEN_GPT2: *end = gpt2(s, p->n, i); break;
    case PRETOKEN_LLAMA3: *end = llama3(s, p->n, i, 3); break;
    case PRETOKEN_QWEN2: *end = llama3(s, p->n, i, 1); break;
    case PRETOKEN_TEKKEN: *end = tekken(s, p->n, i); break;
    case PRETOKEN_DIGITS:
    case PRETOKEN_DEFAULT: {
        bool whole = false;
        if (i >= p->fence) {
            p->fence = stretch(p, i, &whole);
            p->inner = whole ? p->fence : i;
        }
        if (i >= p->inner)
            p->inner = gpt2(s, p->fence, i);
        else if (whole) {
            *end = p->inner;
            break;
        }
        *end = p->rule == PRETOKEN_DEFAULT ? numbers_apart(s, p->inner, i) : p->inner;
        break;
    }
    }
    p->at = *end;
    return true;
}
