#include "model/grammar/dom.h"

#include "model/grammar/decimal.h"

#include <stdbool.h>

enum { DOM_MAX_DEPTH = 512 };

struct reader {
    struct arena *arena;
    const char *text;
    size_t at, n, nodes, max_nodes;
    int depth;
    struct err *e;
    struct dom_member *stack; /* finished children waiting for their parent's end */
    size_t top, cap;
};

static bool fail(struct reader *r, const char *why) {
    return err_set(r->e, ERR_INVALID, "not valid JSON: %s at byte %zu", why, r->at);
}

static void skip_space(struct reader *r) {
    while (r->at < r->n && (r->text[r->at] == ' ' || r->text[r->at] == '\t' ||
                            r->text[r->at] == '\n' || r->text[r->at] == '\r'))
        r->at++;
}

static int hex4(const struct reader *r, size_t at) {
    if (r->n - at < 4)
        return -1;
    int v = 0;
    for (size_t i = at; i < at + 4; i++) {
        int c = r->text[i];
        int d = c >= '0' && c <= '9'   ? c - '0'
                : c >= 'a' && c <= 'f' ? c - 'a' + 10
                : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                       : -1;
        if (d < 0)
            return -1;
        v = v * 16 + d;
    }
    return v;
}

static bool read_escape(struct reader *r, struct buf *out) {
    if (r->at + 1 >= r->n)
        return fail(r, "a string without end");
    char c = r->text[r->at + 1];
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    const char *p = c ? strchr(from, c) : NULL;
    if (p) {
        buf_char(out, to[p - from]);
        r->at += 2;
        return true;
    }
    int code = c == 'u' ? hex4(r, r->at + 2) : -1;
    if (code < 0)
        return fail(r, "a bad escape");
    r->at += 6;
    uint32_t v = (uint32_t)code;
    if (v >= 0xD800 && v <= 0xDFFF) {
        int low =
            v <= 0xDBFF && r->n - r->at >= 6 && r->text[r->at] == '\\' && r->text[r->at + 1] == 'u'
                ? hex4(r, r->at + 2)
                : -1;
        if (low < 0xDC00 || low > 0xDFFF)
            return fail(r, "half of a surrogate pair");
        r->at += 6;
        v = 0x10000 + ((v - 0xD800) << 10) + ((uint32_t)low - 0xDC00);
    }
    utf8_append_code(out, v);
    return true;
}

static bool read_string(struct reader *r, const char **text, uint32_t *len) {
    size_t from = ++r->at;
    while (r->at < r->n && r->text[r->at] != '"' && r->text[r->at] != '\\' &&
           (unsigned char)r->text[r->at] >= 0x20)
        r->at++;
    if (r->at < r->n && r->text[r->at] == '"') { /* no escapes: one copy, ended by a NUL */
        char *s = arena_alloc(r->arena, r->at - from + 1);
        memcpy(s, r->text + from, r->at - from);
        s[r->at - from] = 0;
        *text = s;
        *len = (uint32_t)(r->at - from);
        r->at++;
        return true;
    }
    struct buf b = {0};
    buf_add(&b, r->text + from, r->at - from);
    bool good = true;
    while (good) {
        if (r->at >= r->n || (unsigned char)r->text[r->at] < 0x20) {
            good = fail(r, "a string without end or with a control character");
        } else if (r->text[r->at] == '"') {
            break;
        } else if (r->text[r->at] == '\\') {
            good = read_escape(r, &b);
        } else {
            buf_char(&b, r->text[r->at++]);
        }
    }
    if (good) {
        *text = arena_dup(r->arena, buf_text(&b), b.len + 1);
        *len = (uint32_t)b.len;
        r->at++;
    }
    buf_free(&b);
    return good;
}

static bool read_number(struct reader *r, struct dom *out) {
    size_t n = decimal_scan(r->text + r->at, r->n - r->at);
    if (!n)
        return fail(r, "not a value");
    char *s = arena_alloc(r->arena, n + 1);
    memcpy(s, r->text + r->at, n);
    s[n] = 0;
    *out = (struct dom){.type = DOM_NUMBER, .n = (uint32_t)n, .text = s};
    r->at += n;
    return true;
}

static bool read_value(struct reader *r, struct dom *out);

static void push(struct reader *r, const struct dom_member *m) {
    if (r->top == r->cap) {
        r->cap = r->cap ? r->cap * 2 : 64;
        r->stack = mem_grow(r->stack, r->cap, sizeof *r->stack);
    }
    r->stack[r->top++] = *m;
}

static int by_key(const void *a, const void *b) {
    const struct dom_member *x = *(const struct dom_member *const *)a,
                            *y = *(const struct dom_member *const *)b;
    uint32_t n = x->n_key < y->n_key ? x->n_key : y->n_key;
    int d = memcmp(x->key, y->key, n);
    return d ? d : (x->n_key > y->n_key) - (x->n_key < y->n_key);
}

static const char *find_duplicate(const struct dom_member *m, size_t n) {
    if (n <= 12) {
        for (size_t i = 1; i < n; i++)
            for (size_t j = 0; j < i; j++)
                if (m[i].n_key == m[j].n_key && !memcmp(m[i].key, m[j].key, m[i].n_key))
                    return m[i].key;
        return NULL;
    }
    const struct dom_member **sorted = mem_alloc(n * sizeof *sorted);
    for (size_t i = 0; i < n; i++)
        sorted[i] = &m[i];
    qsort(sorted, n, sizeof *sorted, by_key);
    const char *found = NULL;
    for (size_t i = 1; i < n && !found; i++)
        if (!by_key(&sorted[i - 1], &sorted[i]))
            found = sorted[i]->key;
    free(sorted);
    return found;
}

static bool read_container(struct reader *r, struct dom *out, bool object) {
    if (++r->depth > DOM_MAX_DEPTH)
        return err_set(r->e, ERR_LIMIT, "JSON nested deeper than %d at byte %zu", DOM_MAX_DEPTH,
                       r->at);
    char close = object ? '}' : ']';
    size_t base = r->top;
    r->at++;
    skip_space(r);
    if (r->at < r->n && r->text[r->at] == close) {
        r->at++;
    } else {
        for (;;) {
            struct dom_member m = {0};
            skip_space(r);
            if (object) {
                if (r->at >= r->n || r->text[r->at] != '"')
                    return fail(r, "a key was expected");
                if (!read_string(r, &m.key, &m.n_key))
                    return false;
                skip_space(r);
                if (r->at >= r->n || r->text[r->at] != ':')
                    return fail(r, "':' was expected");
                r->at++;
            }
            if (!read_value(r, &m.value))
                return false;
            push(r, &m);
            skip_space(r);
            if (r->at < r->n && r->text[r->at] == ',') {
                r->at++;
                continue;
            }
            if (r->at < r->n && r->text[r->at] == close) {
                r->at++;
                break;
            }
            return fail(r, object ? "',' or '}' was expected" : "',' or ']' was expected");
        }
    }
    size_t n = r->top - base;
    *out = (struct dom){.type = object ? DOM_OBJECT : DOM_ARRAY, .n = (uint32_t)n};
    if (object) {
        const char *twice = find_duplicate(r->stack + base, n);
        if (twice)
            return err_set(r->e, ERR_INVALID,
                           "not valid JSON here: the key '%.80s' stands twice "
                           "in one object, before byte %zu",
                           twice, r->at);
        out->members = arena_dup(r->arena, r->stack + base, n * sizeof *r->stack);
    } else {
        struct dom *items = arena_alloc(r->arena, n * sizeof *items);
        for (size_t i = 0; i < n; i++)
            items[i] = r->stack[base + i].value;
        out->items = items;
    }
    r->top = base;
    r->depth--;
    return true;
}

static bool read_value(struct reader *r, struct dom *out) {
    skip_space(r);
    if (++r->nodes > r->max_nodes)
        return err_set(r->e, ERR_LIMIT, "the schema has more than %zu values", r->max_nodes);
    if (r->at >= r->n)
        return fail(r, "the text ends early");
    static const struct {
        const char *word;
        enum dom_type type;
    } words[] = {{"null", DOM_NULL}, {"false", DOM_FALSE}, {"true", DOM_TRUE}};
    switch (r->text[r->at]) {
    case '{': return read_container(r, out, true);
    case '[': return read_container(r, out, false);
    case '"': out->type = DOM_STRING; return read_string(r, &out->text, &out->n);
    default: break;
    }
    for (int i = 0; i < 3; i++) {
        size_t n = strlen(words[i].word);
        if (r->n - r->at >= n && !memcmp(r->text + r->at, words[i].word, n)) {
            *out = (struct dom){.type = words[i].type};
            r->at += n;
            return true;
        }
    }
    return read_number(r, out);
}

const struct dom *dom_parse(struct arena *a, const char *text, size_t n, size_t max_nodes,
                            struct err *e) {
    bool incomplete;
    size_t valid = utf8_valid_prefix(text, n, &incomplete);
    if (valid < n) {
        err_set(e, ERR_INVALID, "not valid JSON: invalid UTF-8 at byte %zu", valid);
        return NULL;
    }
    struct reader r = {.arena = a, .text = text, .n = n, .max_nodes = max_nodes, .e = e};
    struct dom *root = arena_alloc(a, sizeof *root);
    bool good = read_value(&r, root);
    if (good) {
        skip_space(&r);
        if (r.at < r.n)
            good = fail(&r, "something follows the value");
    }
    free(r.stack);
    return good ? root : NULL;
}

const struct dom *dom_get_n(const struct dom *object, const char *key, size_t n) {
    if (!object || object->type != DOM_OBJECT)
        return NULL;
    for (uint32_t i = 0; i < object->n; i++)
        if (object->members[i].n_key == n && !memcmp(object->members[i].key, key, n))
            return &object->members[i].value;
    return NULL;
}

const struct dom *dom_get(const struct dom *object, const char *key) {
    return dom_get_n(object, key, strlen(key));
}

static bool numbers_equal(const struct dom *a, const struct dom *b) {
    struct arena tmp = {0};
    bool equal =
        !decimal_cmp(decimal_parse(&tmp, a->text, a->n), decimal_parse(&tmp, b->text, b->n));
    arena_free(&tmp);
    return equal;
}

bool dom_equal(const struct dom *a, const struct dom *b) {
    if (a->type != b->type)
        return false;
    switch (a->type) {
    case DOM_NUMBER: return numbers_equal(a, b);
    case DOM_STRING: return a->n == b->n && !memcmp(a->text, b->text, a->n);
    case DOM_ARRAY:
        if (a->n != b->n)
            return false;
        for (uint32_t i = 0; i < a->n; i++)
            if (!dom_equal(&a->items[i], &b->items[i]))
                return false;
        return true;
    case DOM_OBJECT:
        if (a->n != b->n)
            return false;
        for (uint32_t i = 0; i < a->n; i++) {
            const struct dom *other = dom_get_n(b, a->members[i].key, a->members[i].n_key);
            if (!other || !dom_equal(&a->members[i].value, other))
                return false;
        }
        return true;
    default: return true;
    }
}
