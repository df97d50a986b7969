/* dom: a JSON text as a tree, for schemas: exact number literals, strings that may hold NUL,
 * duplicate keys refused, everything in one arena. (base/json.h reads doubles and C strings; a
 * schema's bounds and constants must be exact.) */
#ifndef LEMMA_GRAMMAR_DOM_H
#define LEMMA_GRAMMAR_DOM_H

#include "base/err.h"
#include "model/grammar/arena.h"

enum dom_type { DOM_NULL, DOM_FALSE, DOM_TRUE, DOM_NUMBER, DOM_STRING, DOM_ARRAY, DOM_OBJECT };

struct dom_member;
struct dom {
    enum dom_type type;
    uint32_t n; /* bytes of text, items or members */
    union {
        const char *text; /* number: the literal; string: the decoded UTF-8 */
        const struct dom *items;
        const struct dom_member *members;
    };
};
struct dom_member {
    const char *key;
    uint32_t n_key;
    struct dom value;
};

/* Parses exactly n bytes; NULL and `e` (with the byte offset) when they are not one JSON value or
 * hold more than max_nodes values. */
const struct dom *dom_parse(struct arena *a, const char *text, size_t n, size_t max_nodes,
                            struct err *e);
const struct dom *dom_get(const struct dom *object, const char *key);
const struct dom *dom_get_n(const struct dom *object, const char *key, size_t n);
/* Equality as JSON Schema means it: numbers by value, objects in any order. */
bool dom_equal(const struct dom *a, const struct dom *b);

#endif
