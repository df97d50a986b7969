/* shape_build: what the files that build shapes share. */
#ifndef LEMMA_GRAMMAR_SHAPE_BUILD_H
#define LEMMA_GRAMMAR_SHAPE_BUILD_H

#include "model/grammar/shape.h"

/* Texts of min..max characters. */
const struct dfa *length_dfa(struct shaper *sh, uint32_t min, uint32_t max);
/* A rule with its bounds as one automaton. NULL and doc->e on a limit. */
const struct dfa *rule_dfa(struct shaper *sh, const struct string_rule *r);
/* One automaton for a disjunction of string conjunctions; NULL: nothing fits, or *failed. */
const struct dfa *string_dfa_of(struct shaper *sh, const struct dnf *alternatives, bool *failed);
uint64_t texts_hash(const struct text *w, uint32_t n);

/* A counted condition on parts: "contains", and the existential opposites of "every". */
struct condition {
    uint32_t key;  /* schema id × 2 + negated; NO_LIMIT: none (the name alone decides) */
    uint32_t from; /* arrays: first item that counts */
    uint32_t min, max;
    /* objects: which names count */
    const struct schema *additional_of; /* names that are additional to this node */
    const struct dfa *name, *not_name;  /* or those that (do not) match */
};
/* Splits "every key of `keys` holds" by which of the conditions hold too; those of `applies`. */
void choices_of(struct shaper *sh, const uint32_t *keys, uint32_t n_keys,
                const struct condition *conditions, uint32_t n_conditions, uint32_t applies,
                struct choices *out);

/* Second pass, when ranks are known. */
bool array_settle(struct shaper *sh, struct array_shape *a);
bool object_settle(struct shaper *sh, struct object_shape *o);
uint64_t array_rank(const struct array_shape *a);
uint64_t object_rank(const struct object_shape *o);
/* The same for what is left to write: after n items, with so many counted; in a frame. */
struct frame;
uint64_t array_rank_from(const struct array_shape *a, uint32_t n, const uint32_t *counts);
uint64_t object_rank_from(const struct object_shape *o, const struct frame *f);
/* A name's, with all that it makes needed. */
uint64_t name_rank_from(const struct object_shape *o, const struct frame *f, uint32_t i);
/* Fills levels and deepest, once those of values with shorter texts are known. */
void array_levels(struct array_shape *a);
void object_levels(struct object_shape *o);
/* Levels of the shortest of the choices that raise counter k; k NO_LIMIT: of all. */
uint32_t choices_levels(const struct choices *c, uint32_t k);
uint64_t choices_rank(const struct choices *c);

static inline uint64_t rank_add(uint64_t a, uint64_t b) {
    return a == RANK_NEVER || b == RANK_NEVER ? RANK_NEVER
           : a + b > RANK_NEVER / 4           ? RANK_NEVER / 4
                                              : a + b;
}

static inline uint64_t rank_times(uint64_t each, uint64_t n) {
    n = n < 4096 ? n : 4096;
    return !n                              ? 0
           : each == RANK_NEVER            ? RANK_NEVER
           : each > RANK_NEVER / 4 / 4096  ? RANK_NEVER / 4
                                           : each * n;
}

#endif
