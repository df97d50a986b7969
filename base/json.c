#include "base/json.h"

#include <stdlib.h>
#include <string.h>

/* cJSON takes numbers, escapes and UTF-8 more loosely than RFC 8259, so a strict scan of the whole
 * text comes first. */
struct scan {
    const unsigned char *at, *end;
    int depth;
};

enum { JSON_MAX_DEPTH = 512 };

static void skip_space(struct scan *s) {
    while (s->at < s->end && (*s->at == ' ' || *s->at == '\t' || *s->at == '\n' || *s->at == '\r'))
        s->at++;
}

static bool scan_digits(struct scan *s) {
    const unsigned char *from = s->at;
    while (s->at < s->end && *s->at >= '0' && *s->at <= '9')
        s->at++;
    return s->at > from;
}

static bool scan_number(struct scan *s) {
    if (s->at < s->end && *s->at == '-')
        s->at++;
    if (s->at < s->end && *s->at == '0')
        s->at++;
    else if (!scan_digits(s))
        return false;
    if (s->at < s->end && *s->at == '.') {
        s->at++;
        if (!scan_digits(s))
            return false;
    }
    if (s->at < s->end && (*s->at == 'e' || *s->at == 'E')) {
        s->at++;
        if (s->at < s->end && (*s->at == '+' || *s->at == '-'))
            s->at++;
        if (!scan_digits(s))
            return false;
    }
    return true;
}

static int hex4(const unsigned char *p) {
    int v = 0;
    for (int i = 0; i < 4; i++) {
        int c = p[i] | 32, d = p[i] >= '0' && p[i] <= '9' ? p[i] - '0'
                               : c >= 'a' && c <= 'f'     ? c - 'a' + 10
                                                          : -1;
        if (d < 0)
            return -1;
        v = v * 16 + d;
    }
    return v;
}

static bool scan_string(struct scan *s) {
    s->at++; /* the quote */
    while (s->at < s->end && *s->at != '"') {
        if (*s->at < 0x20)
            return false;
        if (*s->at != '\\') {
            s->at++;
            continue;
        }
        if (s->end - s->at < 2 || !s->at[1] || !strchr("\"\\/bfnrtu", s->at[1]))
            return false;
        if (s->at[1] != 'u') {
            s->at += 2;
            continue;
        }
        int code = s->end - s->at >= 6 ? hex4(s->at + 2) : -1;
        if (code <= 0) /* cJSON's strings end at a NUL: "\u0000" would silently cut the value, so it
                          is refused */
            return false;
        if (code >= 0xDC00 && code <= 0xDFFF)
            return false;
        if (code >= 0xD800 && code <= 0xDBFF) {
            int low =
                s->end - s->at >= 12 && s->at[6] == '\\' && s->at[7] == 'u' ? hex4(s->at + 8) : -1;
            if (low < 0xDC00 || low > 0xDFFF)
                return false;
            s->at += 6;
        }
        s->at += 6;
    }
    if (s->at >= s->end)
        return false;
    s->at++;
    return true;
}

static bool scan_word(struct scan *s, const char *word) {
    size_t n = strlen(word);
    if ((size_t)(s->end - s->at) < n || memcmp(s->at, word, n))
        return false;
    s->at += n;
    return true;
}

static bool scan_value(struct scan *s);

static bool scan_members(struct scan *s, char close, bool keys) {
    if (++s->depth > JSON_MAX_DEPTH)
        return false;
    s->at++;
    skip_space(s);
    if (s->at < s->end && *s->at == close) {
        s->at++;
        s->depth--;
        return true;
    }
    for (;;) {
        skip_space(s);
        if (keys) {
            if (s->at >= s->end || *s->at != '"' || !scan_string(s))
                return false;
            skip_space(s);
            if (s->at >= s->end || *s->at++ != ':')
                return false;
        }
        if (!scan_value(s))
            return false;
        skip_space(s);
        if (s->at >= s->end)
            return false;
        unsigned char c = *s->at++;
        if (c == (unsigned char)close) {
            s->depth--;
            return true;
        }
        if (c != ',') {
            s->at--;
            return false;
        }
    }
}

static bool scan_value(struct scan *s) {
    skip_space(s);
    if (s->at >= s->end)
        return false;
    switch (*s->at) {
    case '{': return scan_members(s, '}', true);
    case '[': return scan_members(s, ']', false);
    case '"': return scan_string(s);
    case 't': return scan_word(s, "true");
    case 'f': return scan_word(s, "false");
    case 'n': return scan_word(s, "null");
    default: return scan_number(s);
    }
}

cJSON *json_parse(const char *text, size_t n, struct err *e) {
    bool incomplete;
    size_t valid = utf8_valid_prefix(text, n, &incomplete);
    if (valid < n) {
        err_set(e, ERR_INVALID, "not valid JSON: invalid UTF-8 at byte %zu", valid);
        return NULL;
    }
    struct scan s = {(const unsigned char *)text, (const unsigned char *)text + n, 0};
    bool good = scan_value(&s);
    if (good) {
        skip_space(&s);
        good = s.at == s.end;
    }
    if (!good) {
        err_set(e, ERR_INVALID,
                s.depth > JSON_MAX_DEPTH ? "not valid JSON: nested deeper than 512 at byte %zu"
                                         : "not valid JSON: syntax error at byte %zu",
                (size_t)(s.at - (const unsigned char *)text));
        return NULL;
    }
    cJSON *value = cJSON_ParseWithLength(text, n);
    if (!value)
        err_set(e, ERR_INVALID, "not valid JSON");
    return value;
}

char *json_print(const cJSON *value) {
    char *text = value ? cJSON_PrintUnformatted(value) : NULL;
    return text ? text : mem_strdup("null");
}

void json_append(struct buf *out, const cJSON *value) {
    char *text = json_print(value);
    buf_str(out, text);
    free(text);
}

void json_append_string(struct buf *out, const char *s, size_t n) {
    struct buf clean = {0};
    utf8_append_valid(&clean, s, n, true);
    buf_char(out, '"');
    for (size_t i = 0; i < clean.len; i++) {
        unsigned char c = (unsigned char)clean.data[i];
        switch (c) {
        case '"': buf_str(out, "\\\""); break;
        case '\\': buf_str(out, "\\\\"); break;
        case '\n': buf_str(out, "\\n"); break;
        case '\r': buf_str(out, "\\r"); break;
        case '\t': buf_str(out, "\\t"); break;
        default:
            if (c < 0x20 || c == 0x7F)
                buf_printf(out, "\\u%04x", c);
            else
                buf_char(out, (char)c);
        }
    }
    buf_char(out, '"');
    buf_free(&clean);
}

const cJSON *json_get(const cJSON *object, const char *name) {
    return cJSON_IsObject(object) ? cJSON_GetObjectItemCaseSensitive(object, name) : NULL;
}

const char *json_str(const cJSON *object, const char *name, const char *fallback) {
    const cJSON *v = json_get(object, name);
    return cJSON_IsString(v) ? v->valuestring : fallback;
}

double json_num(const cJSON *object, const char *name, double fallback) {
    const cJSON *v = json_get(object, name);
    return cJSON_IsNumber(v) ? v->valuedouble : fallback;
}

bool json_bool(const cJSON *object, const char *name, bool fallback) {
    const cJSON *v = json_get(object, name);
    return cJSON_IsBool(v) ? cJSON_IsTrue(v) : fallback;
}

bool json_has(const cJSON *object, const char *name) {
    const cJSON *v = json_get(object, name);
    return v && !cJSON_IsNull(v);
}
