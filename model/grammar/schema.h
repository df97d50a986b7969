/* schema: JSON Schema documents as nodes with typed keywords. One node a subschema; $ref is a
 * pointer to a node. What we do not enforce is refused here, with its keyword and JSON pointer. */
#ifndef LEMMA_GRAMMAR_SCHEMA_H
#define LEMMA_GRAMMAR_SCHEMA_H

#include "model/grammar/decimal.h"
#include "model/grammar/dfa.h"
#include "model/grammar/dom.h"
#include "model/grammar/grammar.h"

/* Kinds of JSON values, told apart by their first byte. */
enum value_kind {
    KIND_NULL,
    KIND_FALSE,
    KIND_TRUE,
    KIND_NUMBER,
    KIND_STRING,
    KIND_ARRAY,
    KIND_OBJECT,
    N_KINDS
};
#define KIND_BIT(k) (1u << (k))
#define ALL_KINDS ((1u << N_KINDS) - 1)
#define NO_LIMIT UINT32_MAX

struct schema;

struct text {
    const char *s;
    uint32_t n;
};

/* A pattern or format: an automaton, perhaps with bounds on the length that it implies. */
struct string_rule {
    struct dfa *dfa;
    uint32_t min, max; /* characters; NO_LIMIT: none */
};

struct property {
    struct text name;
    struct schema *schema;
};

struct pattern_property {
    struct string_rule rule;
    struct schema *schema;
};

struct dependency {
    struct text name;
    const struct text *needs; /* dependentRequired */
    uint32_t n_needs;
};

struct dependent_schema {
    struct text name;
    struct schema *schema;
};

struct schema {
    uint32_t id;
    const struct dom *dom;
    const struct schema *parent; /* with `step`: the JSON pointer */
    struct text step;
    bool compiled, always, never;
    bool in_place[2]; /* being expanded: a cycle without progress */

    bool has_types, integer; /* integer: numbers must be whole */
    bool point_zero;         /* whole numbers may be spelled 1.0 (drafts from 6 on) */
    uint8_t kinds;
    bool has_values; /* enum or const */
    const struct dom **values;
    uint32_t n_values;
    const struct dom **values2; /* const beside enum */
    uint32_t n_values2;
    bool has_values2;

    const struct decimal *min, *max, *above, *below, *multiple;
    uint32_t min_length, max_length;
    bool has_pattern, has_format;
    struct string_rule pattern, format;

    struct schema **prefix;
    uint32_t n_prefix;
    struct schema *items; /* of those after the prefix; NULL: anything */
    uint32_t min_items, max_items;
    bool unique;
    struct schema *contains;
    uint32_t min_contains, max_contains;

    struct property *properties; /* in the schema's order */
    struct property **by_name;   /* sorted by name */
    uint32_t n_properties;
    struct pattern_property *patterns;
    uint32_t n_patterns;
    struct schema *additional, *names;
    uint32_t min_properties, max_properties;
    struct text *required;
    uint32_t n_required;
    struct dependency *dependencies;
    uint32_t n_dependencies;
    struct dependent_schema *dependents;
    uint32_t n_dependents;
    struct schema *unevaluated_properties, *unevaluated_items;

    struct schema *ref;
    struct schema **all, **any, **one;
    uint32_t n_all, n_any, n_one;
    bool has_any, has_one;
    struct schema *not_, *if_, *then_, *else_;

    void *dnf[2][N_KINDS]; /* memo of dnf.c */
};

enum draft { DRAFT_3 = 3, DRAFT_4 = 4, DRAFT_6 = 6, DRAFT_7 = 7, DRAFT_2019 = 8, DRAFT_2020 = 9 };

/* A document being compiled. */
struct schema_doc {
    struct arena *arena;
    const struct dom *root;
    enum draft draft;
    struct grammar_options options;
    struct schema **nodes;
    uint32_t n_nodes, cap_nodes;
    struct node_slot {
        const struct dom *dom;
        struct schema *node;
    } * table; /* by address of the DOM value */
    uint32_t table_size;
    struct anchor {
        struct text uri; /* absolute, or "#name" */
        const struct dom *dom;
        const struct dom *resource;
        bool dynamic;
    } * anchors;
    uint32_t n_anchors, cap_anchors;
    struct buf *notes;
    struct schema *always, *never;
    struct schema *work; /* nodes made and not yet compiled */
    struct schema **queue;
    uint32_t n_queue, cap_queue;
    bool full; /* numbers and strings in any JSON spelling */
    struct known_pattern { /* patterns often stand many times in a schema */
        struct text text;
        struct string_rule rule;
    } * patterns;
    uint32_t n_patterns, patterns_size;
    struct err *e;
};

/* Reads the whole schema; NULL and `e` when it is invalid or has a keyword that cannot be held. */
struct schema *schema_read(struct schema_doc *doc);
/* The node of a constant: a composite value that enum or const names, spelled as a schema. */
struct schema *schema_of_value(struct schema_doc *doc, const struct dom *value);
/* Notes every identifier in the document with its absolute URI, once, before references are
 * followed. Constants are not schemas. */
void schema_find_anchors(struct schema_doc *doc);
/* What the text `v` of a $ref in `s` refers to within the document, or NULL. */
const struct dom *schema_referred(const struct schema_doc *doc, const struct schema *s,
                                  const struct dom *v);

/* The JSON pointer of a node, "#/…", with a keyword appended unless NULL. */
void schema_pointer(const struct schema *s, const char *keyword, char *out, size_t size);
/* Fills doc->e, with the pointer; returns false. */
bool schema_refuse(struct schema_doc *doc, enum err_code code, const struct schema *s,
                   const char *keyword, const char *why);
/* schemas for a property name: how many of `out` (room for all patterns + 1) were filled. */
uint32_t schema_for_name(const struct schema *s, const char *name, uint32_t n, struct schema **out);
int text_cmp(const struct text *a, const struct text *b);
bool rule_accepts(const struct string_rule *r, const char *s, size_t n);
uint32_t utf8_length(const char *s, size_t n);

/* format.c: the automaton of a known format; *known false: an annotation. */
bool format_rule(struct arena *a, const char *name, size_t n, struct string_rule *out, bool *known,
                 struct err *e);

#endif
