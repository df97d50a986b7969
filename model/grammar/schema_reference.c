/* Which part of a document a $ref means: identifiers and anchors with their absolute URIs, JSON
 * Pointers (RFC 6901) and the bases that they hold from. */
#include "model/grammar/schema.h"

#include <stdlib.h>

static const struct dom *follow_pointer(const struct dom *at, const char *p, size_t n) {
    while (n && at) {
        if (*p != '/')
            return NULL;
        p++, n--;
        char key[1024];
        size_t k = 0;
        while (n && *p != '/') {
            char c = *p++;
            n--;
            if (c == '%' && n >= 2) { /* a URI fragment: %XX first, then ~0 and ~1 */
                char hex[3] = {p[0], p[1], 0};
                c = (char)strtol(hex, NULL, 16);
                p += 2;
                n -= 2;
            }
            if (c == '~' && n) {
                c = *p == '1' ? '/' : '~';
                p++;
                n--;
            }
            if (k + 1 >= sizeof key)
                return NULL;
            key[k++] = c;
        }
        if (at->type == DOM_OBJECT) {
            at = dom_get_n(at, key, k);
        } else if (at->type == DOM_ARRAY && k && k < 10) {
            key[k] = 0;
            char *end;
            unsigned long i = strtoul(key, &end, 10);
            at = !*end && i < at->n ? &at->items[i] : NULL;
        } else {
            return NULL;
        }
    }
    return at;
}

/* Merges a reference with a base URI (RFC 3986, enough of it for identifiers); no fragment. */
static void resolve_uri(const char *base, size_t n_base, const char *ref, size_t n_ref,
                        struct buf *out) {
    buf_clear(out);
    const char *colon = memchr(ref, ':', n_ref), *slash = memchr(ref, '/', n_ref);
    if ((colon && (!slash || colon < slash)) || !n_base) {
        buf_add(out, ref, n_ref);
    } else if (!n_ref) {
        buf_add(out, base, n_base);
    } else {
        size_t scheme = 0, path, keep;
        const char *c = memchr(base, ':', n_base);
        if (c)
            scheme = (size_t)(c - base) + 1;
        path = scheme;
        if (n_base - path >= 2 && base[path] == '/' && base[path + 1] == '/') {
            path += 2;
            while (path < n_base && base[path] != '/')
                path++;
        }
        if (n_ref >= 2 && ref[0] == '/' && ref[1] == '/')
            keep = scheme;
        else if (ref[0] == '/')
            keep = path;
        else
            for (keep = n_base; keep > path && base[keep - 1] != '/';)
                keep--;
        buf_add(out, base, keep);
        if (keep == path && ref[0] != '/' && path > scheme)
            buf_char(out, '/');
        while (n_ref >= 2 && ref[0] == '.' && ref[1] == '/')
            ref += 2, n_ref -= 2;
        buf_add(out, ref, n_ref);
    }
}

static struct text keep_text(struct schema_doc *doc, const struct buf *b) {
    return (struct text){arena_dup(doc->arena, buf_text(b), b->len + 1), (uint32_t)b->len};
}

static void add_anchor(struct schema_doc *doc, struct text uri, const struct dom *dom,
                       const struct dom *resource, bool dynamic) {
    if (doc->n_anchors == doc->cap_anchors) {
        doc->cap_anchors = doc->cap_anchors ? doc->cap_anchors * 2 : 8;
        doc->anchors = mem_grow(doc->anchors, doc->cap_anchors, sizeof *doc->anchors);
    }
    doc->anchors[doc->n_anchors++] = (struct anchor){uri, dom, resource, dynamic};
}

/* 1: the keyword's value is a schema or a list of them; 2: an object of schemas. */
static int holds_schemas(const char *keyword) {
    static const char *const one[] = {"items",
                                      "additionalItems",
                                      "prefixItems",
                                      "contains",
                                      "allOf",
                                      "anyOf",
                                      "oneOf",
                                      "not",
                                      "if",
                                      "then",
                                      "else",
                                      "additionalProperties",
                                      "propertyNames",
                                      "unevaluatedItems",
                                      "unevaluatedProperties",
                                      "contentSchema"};
    static const char *const many[] = {"properties",  "patternProperties", "$defs",
                                       "definitions", "dependentSchemas",  "dependencies"};
    for (size_t i = 0; i < sizeof one / sizeof *one; i++)
        if (!strcmp(one[i], keyword))
            return 1;
    for (size_t i = 0; i < sizeof many / sizeof *many; i++)
        if (!strcmp(many[i], keyword))
            return 2;
    return 0;
}

/* Notes every identifier in the document with its absolute URI. Constants are not schemas. */
static void find_anchors(struct schema_doc *doc, const struct dom *at, const struct dom *resource,
                         struct text base) {
    if (at->type == DOM_ARRAY) {
        for (uint32_t i = 0; i < at->n; i++)
            find_anchors(doc, &at->items[i], resource, base);
        return;
    }
    if (at->type != DOM_OBJECT)
        return;
    struct buf b = {0};
    const struct dom *id = dom_get(at, doc->draft <= DRAFT_4 ? "id" : "$id");
    bool hidden = doc->draft <= DRAFT_7 && dom_get(at, "$ref") && at != doc->root;
    if (id && id->type == DOM_STRING && !hidden) {
        const char *hash = memchr(id->text, '#', id->n);
        size_t n = hash ? (size_t)(hash - id->text) : id->n;
        if (n) {
            resolve_uri(base.s, base.n, id->text, n, &b);
            base = keep_text(doc, &b);
            resource = at;
            add_anchor(doc, base, at, at, false);
        }
        if (hash && hash + 1 < id->text + id->n && doc->draft <= DRAFT_7) {
            buf_clear(&b);
            buf_add(&b, base.s, base.n);
            buf_str(&b, hash);
            add_anchor(doc, keep_text(doc, &b), at, resource, false);
        }
    }
    static const char *const names[] = {"$anchor", "$dynamicAnchor"};
    for (int i = 0; i < 2; i++) {
        const struct dom *anchor = dom_get(at, names[i]);
        if (!anchor || anchor->type != DOM_STRING)
            continue;
        buf_clear(&b);
        buf_add(&b, base.s, base.n);
        buf_char(&b, '#');
        buf_add(&b, anchor->text, anchor->n);
        add_anchor(doc, keep_text(doc, &b), at, resource, i == 1);
    }
    for (uint32_t i = 0; i < at->n; i++) {
        const struct dom_member *m = &at->members[i];
        int holds = holds_schemas(m->key);
        if (holds == 1) {
            find_anchors(doc, &m->value, resource, base);
        } else if (holds == 2 && m->value.type == DOM_OBJECT) {
            for (uint32_t k = 0; k < m->value.n; k++)
                find_anchors(doc, &m->value.members[k].value, resource, base);
        }
    }
    buf_free(&b);
}

/* The base URI that holds where `s` stands: that of the nearest identified ancestor. */
static struct text base_of(const struct schema_doc *doc, const struct schema *s,
                           const struct dom **resource) {
    for (; s; s = s->parent)
        for (uint32_t k = 0; k < doc->n_anchors; k++)
            if (doc->anchors[k].dom == s->dom &&
                !memchr(doc->anchors[k].uri.s, '#', doc->anchors[k].uri.n)) {
                *resource = s->dom;
                return doc->anchors[k].uri;
            }
    *resource = doc->root;
    return (struct text){"", 0};
}

void schema_find_anchors(struct schema_doc *doc) {
    if (doc->root->type == DOM_OBJECT)
        find_anchors(doc, doc->root, doc->root, (struct text){"", 0});
}

const struct dom *schema_referred(const struct schema_doc *doc, const struct schema *s,
                                  const struct dom *v) {
    const char *hash = memchr(v->text, '#', v->n);
    size_t n_uri = hash ? (size_t)(hash - v->text) : v->n;
    const char *fragment = hash ? hash + 1 : "";
    size_t n_fragment = hash ? v->n - n_uri - 1 : 0;
    const struct dom *resource = doc->root;
    struct text base = {"", 0};
    if (doc->n_anchors)
        base = base_of(doc, s, &resource);
    struct buf b = {0};
    resolve_uri(base.s, base.n, v->text, n_uri, &b);
    const struct dom *found = n_uri ? NULL : resource;
    for (uint32_t i = 0; i < doc->n_anchors && n_uri; i++)
        if (doc->anchors[i].uri.n == b.len && !memcmp(doc->anchors[i].uri.s, b.data, b.len))
            found = doc->anchors[i].dom;
    if (found && n_fragment && *fragment == '/') {
        found = follow_pointer(found, fragment, n_fragment);
    } else if (found && n_fragment) {
        if (!n_uri) {
            buf_clear(&b);
            buf_add(&b, base.s, base.n);
        }
        buf_char(&b, '#');
        buf_add(&b, fragment, n_fragment);
        found = NULL;
        for (uint32_t i = 0; i < doc->n_anchors; i++)
            if (doc->anchors[i].uri.n == b.len && !memcmp(doc->anchors[i].uri.s, b.data, b.len))
                found = doc->anchors[i].dom;
    }
    buf_free(&b);
    return found;
}
