/* shape: a schema made ready for walking. A `struct value` is what may stand at one place: a
 * conjunction of schemas and negated schemas, split by kind of JSON value, each kind as a list of
 * alternatives that hold no "or" any more. Objects and arrays point at the values of their parts,
 * so the whole is a graph, finite even for recursive schemas. */
#ifndef LEMMA_GRAMMAR_SHAPE_H
#define LEMMA_GRAMMAR_SHAPE_H

#include "model/grammar/schema.h"

#define RANK_NEVER UINT64_MAX

/* --- dnf.c: disjunctions of conjunctions of assertions --- */

enum lit_what {
    L_OWN, /* all of a node's own assertions about this kind */
    L_NOT_VALUES,
    L_NOT_INTEGER,
    L_NOT_MIN,
    L_NOT_MAX,
    L_NOT_ABOVE,
    L_NOT_BELOW,
    L_NOT_MULTIPLE,
    L_NOT_MIN_LENGTH,
    L_NOT_MAX_LENGTH,
    L_NOT_PATTERN,
    L_NOT_FORMAT,
    L_NOT_MIN_COUNT, /* items or properties */
    L_NOT_MAX_COUNT,
    L_NOT_PREFIX, /* item `index` is there and is not its schema */
    L_NOT_ITEMS,  /* some item after the prefix is not the items schema */
    L_NOT_UNIQUE,
    L_TOO_FEW, /* contains: fewer than minContains */
    L_TOO_MANY,
    L_NOT_REQUIRED,   /* required `index` is absent */
    L_NOT_PROPERTY,   /* property `index` is there and is not its schema */
    L_NOT_PATTERNED,  /* some name of pattern `index` has a value that is not its schema */
    L_NOT_ADDITIONAL, /* some additional property is not the additional schema */
    L_NOT_NAMES,
    L_NOT_DEPENDENCY, /* dependency index >> 16: the name is there, what it needs at index & 0xFFFF
                         is not */
    L_PRESENT,        /* dependent `index`'s name */
    L_ABSENT,
    L_UNEVALUATED, /* index: which set of evaluating nodes */
};

struct lit {
    struct schema *s;
    uint32_t what, index;
};
struct conj {
    uint32_t n;
    struct lit *lits; /* sorted, no two equal */
};
struct dnf {
    uint32_t n; /* 0: never */
    const struct conj **list;
};

/* --- shapes --- */

struct number_shape {
    /* what the schema says, exactly (validation) */
    const struct decimal *lo, *hi; /* NULL: none */
    bool lo_open, hi_open;
    bool integer;
    const struct decimal **multiples, **not_multiples, **excluded, **allowed;
    uint32_t n_multiples, n_not_multiples, n_excluded, n_allowed;
    bool not_integer, has_allowed, point_zero;
    /* the same on the lattice of numbers that are written: whole multiples of 10^-NUMBER_FRACTION
     * of at most NUMBER_WHOLE digits before the point */
    bool plain;        /* nothing is asked: exponents too */
    bool any_spelling; /* 1.0 for whole numbers, -0 */
    int128 from, to, step;
    int128 *skip, *not_steps, *only;
    uint32_t n_skip, n_not_steps, n_only;
    int max_fraction; /* digits after the point that may be written */
};
enum { NUMBER_WHOLE = 20, NUMBER_FRACTION = 17 };

struct string_shape {
    const struct dfa *dfa;
    uint32_t min, max;        /* characters, max NO_LIMIT: none */
    const struct text *words; /* when not NULL: exactly these, sorted */
    uint32_t n_words;
    uint64_t words_hash;
};

struct value;
struct choice { /* a part may be this value; then these counters go up */
    struct value *value;
    uint32_t counts;
};
struct choices {
    struct choice *list;
    uint32_t n;
};
struct counter {
    uint32_t min, max;
};

struct array_shape {
    const struct schema *unique_in; /* where uniqueItems stands */
    struct choices *prefix, rest;
    uint32_t n_prefix, min, max;
    bool unique;
    struct counter *counters; /* contains */
    uint32_t n_counters;
    uint32_t levels, deepest; /* see struct value */
};

struct object_shape {
    struct text *names; /* sorted */
    struct choices *values;
    bool *required;
    uint32_t n_names, n_required, n_words; /* n_words: of the bit set of names seen */
    const uint32_t **needs; /* per name: names that must be there when it is, closed; NULL: none */
    uint32_t *n_needs;
    uint32_t *order;         /* names in the schema's order */
    const struct dfa *other; /* automaton of further names; NULL: none are allowed */
    struct choices *labels;  /* by the automaton's label */
    uint32_t n_labels;
    uint32_t min, max;
    struct counter *counters;
    uint32_t n_counters;
    bool fixed_order;
    uint64_t *blocked; /* names that can never be written, as a set of seen names */
    uint64_t names_hash;
    struct other_parts *parts; /* while building: what `other` is the product of */
    uint32_t levels, deepest, deepest_other;
};

struct value {
    uint32_t id;
    uint32_t *key, n_key; /* schema id × 2 + negated, sorted */
    bool built;
    uint8_t quick; /* 0 unknown, 1 perhaps, 2 never */
    uint8_t words; /* bits KIND_NULL, KIND_FALSE, KIND_TRUE */
    struct number_shape **numbers;
    struct string_shape **strings;
    struct array_shape **arrays;
    struct object_shape **objects;
    uint32_t n_numbers, n_strings, n_arrays, n_objects;
    uint64_t rank; /* about the bytes of the shortest text; RANK_NEVER: there is none */
    /* How many levels of brackets that text opens. Of an object or array: its own and those of what
     * it needs; deepest: the most that one of its parts needs. Near the limit max_depth nothing is
     * begun that could not end below it. */
    uint32_t levels;
};

/* One compilation. */
struct shaper {
    struct schema_doc *doc;
    struct arena *arena;
    struct value **values;
    uint32_t n_values, cap_values;
    uint32_t *table, table_size;
    int quick;    /* depth of look-ahead tests, which may answer "perhaps" */
    bool unknown; /* the look-ahead ran into something unfinished */
    uint32_t work;
    struct arena scratch; /* what a look-ahead makes and nobody keeps */
    struct err *e;
};

static inline struct arena *shaper_room(struct shaper *sh) {
    return sh->quick ? &sh->scratch : sh->arena;
}

enum { MAX_ALTERNATIVES = 64, MAX_SCALAR_ALTERNATIVES = 1024, MAX_COUNTERS = 8 };

const struct dnf *dnf_of(struct shaper *sh, struct schema *s, bool negated, enum value_kind kind);
const struct dnf *dnf_of_value(struct shaper *sh, const struct value *v, enum value_kind kind);
/* Whether a conjunction can surely not be satisfied. */
bool conj_never(struct shaper *sh, const struct conj *c, enum value_kind kind);
bool value_never(struct shaper *sh, struct value *v);

/* The value for a set of (negated) schemas, built later. */
struct value *value_of(struct shaper *sh, const uint32_t *keys, uint32_t n);
/* Builds everything reachable from the root and settles what can never be. NULL and `e`. */
struct value *shape_schema(struct shaper *sh, struct schema *root);

/* NULL when nothing fits (with sh->e untouched) or on an error (*failed). */
struct number_shape *number_shape_of(struct shaper *sh, const struct conj *c, bool *failed);
struct string_shape *string_shape_of(struct shaper *sh, const struct conj *c, bool *failed);
struct array_shape *array_shape_of(struct shaper *sh, const struct conj *c, bool *failed);
struct object_shape *object_shape_of(struct shaper *sh, const struct conj *c, bool *failed);

bool number_accepts(const struct number_shape *n, const struct decimal *x);
/* Numbers that are taken already (uniqueItems), on the lattice. */
struct number_skip {
    const int128 *list;
    uint32_t n;
};
/* Whether a number text that begins like this can still become one of the shape; complete: is one.
 * document: any JSON spelling; then `lives` knows the syntax only. */
bool number_lives(const struct number_shape *n, const char *text, size_t len, bool document,
                  struct number_skip skip);
bool number_complete(const struct number_shape *n, const char *text, size_t len, bool document,
                     struct number_skip skip);
/* Appends what makes text a number of the shape; false when nothing does. */
bool number_shortest(const struct number_shape *n, const char *text, size_t len,
                     struct number_skip skip, struct buf *out);
/* A number text's place on the lattice (held within the limits). */
int128 number_lattice(const char *text, size_t len);
/* How many numbers the shape has: exact below cap, else cap. */
uint32_t number_count(const struct number_shape *n, uint32_t cap);

#endif
