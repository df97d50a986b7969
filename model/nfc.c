#include "model/nfc.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

uint32_t utf8_decode(const char *text, size_t n, int *length) {
    const unsigned char *s = (const unsigned char *)text;
    unsigned char c = s[0];
    *length = 1;
    if (c < 0x80)
        return c;
    int len = c >= 0xC2 && c <= 0xDF   ? 2
              : c >= 0xE0 && c <= 0xEF ? 3
              : c >= 0xF0 && c <= 0xF4 ? 4
                                       : 0;
    if (!len)
        return 0xFFFD;
    uint32_t code = c & (0xFFu >> (len + 1));
    for (int i = 1; i < len; i++) {
        unsigned char lo = 0x80, hi = 0xBF;
        if (i == 1) {
            lo = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80;
            hi = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
        }
        if ((size_t)i >= n || s[i] < lo || s[i] > hi) {
            *length = i;
            return 0xFFFD;
        }
        code = code << 6 | (s[i] & 0x3F);
    }
    *length = len;
    return code;
}

/* Ranges in which no character is a combining mark, composes with what stands before it, or has
 * another form in NFC. Text of these alone is in NFC; all other text is normalised to find out. */
static const struct {
    uint32_t first, last;
} inert[] = {
    {0x0000, 0x02FF}, {0x0388, 0x0482}, {0x048A, 0x0590},   {0x05D0, 0x05EA},   {0x0620, 0x064A},
    {0x10A0, 0x10FF}, {0x1E00, 0x1E99}, {0x1EA0, 0x1EFF},   {0x2002, 0x20CF},   {0x2190, 0x2328},
    {0x232B, 0x2ADB}, {0x2ADD, 0x2CEE}, {0x3000, 0x3029},   {0x3041, 0x3098},   {0x309B, 0x31FF},
    {0x3200, 0x33FF}, {0x3400, 0x9FFF}, {0xAC00, 0xD7A3},   {0xFE00, 0xFE0F},   {0xFE30, 0xFEFF},
    {0xFF01, 0xFFEE}, {0xFFFC, 0xFFFD}, {0x1F000, 0x1FAFF}, {0x20000, 0x2A6DF},
};

static bool is_inert(uint32_t c) {
    size_t lo = 0, hi = sizeof inert / sizeof *inert;
    if (c <= inert[0].last)
        return true;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (c > inert[mid].last)
            lo = mid + 1;
        else if (c < inert[mid].first)
            hi = mid;
        else
            return true;
    }
    return false;
}

bool text_is_plain(const char *s, size_t n, bool nfc) {
    for (size_t i = 0; i < n;) {
        if ((unsigned char)s[i] < 0x80) {
            i++;
            continue;
        }
        int len;
        uint32_t c = utf8_decode(s + i, n - i, &len);
        if (c == 0xFFFD && (len != 3 || memcmp(s + i, "\xEF\xBF\xBD", 3) != 0))
            return false;
        if (nfc && !is_inert(c))
            return false;
        i += (size_t)len;
    }
    return true;
}

struct mark {
    utf8proc_int32_t code;
    int class;
};

/* Stable merge sort of marks by combining class. utf8proc would exchange neighbours until all are
 * in order, which takes hours for a megabyte of marks. */
static void sort_marks(struct mark *m, struct mark *spare, size_t n) {
    if (n < 2)
        return;
    size_t half = n / 2;
    sort_marks(m, spare, half);
    sort_marks(m + half, spare, n - half);
    memcpy(spare, m, half * sizeof *m);
    for (size_t a = 0, b = half, k = 0; a < half; k++)
        m[k] = b < n && m[b].class < spare[a].class ? m[b++] : spare[a++];
}

static int combining_class(utf8proc_int32_t c) {
    return utf8proc_get_property(c)->combining_class;
}

static void order_marks(utf8proc_int32_t *codes, size_t n) {
    struct mark *marks = NULL;
    size_t cap = 0;
    for (size_t i = 0; i < n;) {
        if (!combining_class(codes[i])) {
            i++;
            continue;
        }
        size_t k = i;
        bool sorted = true;
        for (int last = 0; k < n; k++) {
            int class = combining_class(codes[k]);
            if (!class)
                break;
            sorted = sorted && class >= last;
            last = class;
        }
        if (!sorted) {
            size_t run = k - i;
            if (run > cap) {
                cap = run + run / 2;
                marks = mem_grow(marks, 2 * cap, sizeof *marks);
            }
            for (size_t j = 0; j < run; j++)
                marks[j] = (struct mark){codes[i + j], combining_class(codes[i + j])};
            sort_marks(marks, marks + cap, run);
            for (size_t j = 0; j < run; j++)
                codes[i + j] = marks[j].code;
        }
        i = k;
    }
    free(marks);
}

static void append_nfc(struct buf *out, const char *s, size_t n) {
    size_t cap = n + 32, used = 0;
    utf8proc_int32_t *codes = mem_grow(NULL, cap, sizeof *codes);
    for (size_t i = 0; i < n;) {
        int len, boundary = 0;
        uint32_t c = utf8_decode(s + i, n - i, &len);
        i += (size_t)len;
        if (used + 32 > cap) /* the longest canonical decomposition has four characters */
            codes = mem_grow(codes, cap += cap / 2 + 32, sizeof *codes);
        utf8proc_ssize_t k = utf8proc_decompose_char(
            (utf8proc_int32_t)c, codes + used, 32, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE, &boundary);
        if (k < 1 || k > 32) {
            codes[used] = (utf8proc_int32_t)c;
            k = 1;
        }
        used += (size_t)k;
    }
    order_marks(codes, used);
    utf8proc_ssize_t n_codes =
        utf8proc_normalize_utf32(codes, (utf8proc_ssize_t)used, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    for (utf8proc_ssize_t i = 0; i < n_codes; i++)
        utf8_append_code(out, (uint32_t)codes[i]);
    free(codes);
}

void text_append_clean(struct buf *out, const char *s, size_t n, bool nfc) {
    if (nfc) {
        append_nfc(out, s, n);
        return;
    }
    for (size_t i = 0; i < n;) {
        int len;
        uint32_t c = utf8_decode(s + i, n - i, &len);
        if (c == 0xFFFD)
            buf_add(out, "\xEF\xBF\xBD", 3);
        else
            buf_add(out, s + i, (size_t)len);
        i += (size_t)len;
    }
}
