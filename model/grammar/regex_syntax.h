/* regex_syntax: an ECMA-262 regular expression read into a tree of parts. Only regex.c needs it. */
#ifndef LEMMA_GRAMMAR_REGEX_SYNTAX_H
#define LEMMA_GRAMMAR_REGEX_SYNTAX_H

#include "model/grammar/regex.h"

enum { LAST_CODE = 0x10FFFF };

struct code_range {
    uint32_t lo, hi;
};

/* Code points: ranges that neither overlap nor touch, in rising order, once they are in a tree. */
struct charset {
    struct code_range *r;
    uint32_t n, cap;
};

enum node_kind {
    N_EMPTY,
    N_SET,
    N_CAT,
    N_ALT,
    N_REPEAT,
    N_BEGIN,
    N_END,
    N_WORD_EDGE,
    N_NOT_WORD_EDGE
};

struct regex_node {
    enum node_kind kind;
    uint32_t a, b; /* children (index); N_SET: the set */
    uint32_t min, max;
};

/* `text`, `n` and `e` are set before regex_parse; the rest begins as zeros. */
struct regex_tree {
    const char *text;
    size_t at, n;
    struct regex_node *nodes;
    uint32_t n_nodes, cap_nodes;
    struct charset *sets;
    uint32_t n_sets, cap_sets;
    int depth;
    bool failed;
    struct err *e;
};

/* Adds lo .. hi, both included, to what stands there in any order. */
void charset_add(struct charset *s, uint32_t lo, uint32_t hi);

/* The tree of the whole pattern and its root. False and an error in p->e: ERR_INVALID for what is no
 * regular expression, ERR_UNSUPPORTED for look-around and back-references, ERR_LIMIT for too large a
 * tree. In any case regex_tree_free gives its memory back. */
bool regex_parse(struct regex_tree *p, uint32_t *root);
void regex_tree_free(struct regex_tree *p);
/* A part more; returns its index, 0 after a failure. */
uint32_t regex_add_node(struct regex_tree *p, struct regex_node n);
/* Notes the first thing that is wrong, with the pattern and the place; returns 0. */
uint32_t regex_fail(struct regex_tree *p, enum err_code code, const char *why);

#endif
