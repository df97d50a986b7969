/* dfa: deterministic automata over the UTF-8 bytes of a decoded string. Every automaton accepts
 * valid UTF-8 only.
 *
 * Fixed states: DFA_DEAD; DFA_ANY, from which every valid continuation is accepted for ever; and
 * DFA_ANY+1 … DFA_ANY+7, the same in the middle of a character. So "nothing can go wrong any more"
 * is one comparison, in every automaton alike. */
#ifndef LEMMA_GRAMMAR_DFA_H
#define LEMMA_GRAMMAR_DFA_H

#include "base/err.h"
#include "model/grammar/arena.h"

#include <stdbool.h>

enum { DFA_DEAD = 0, DFA_ANY = 1, DFA_OWN = 9 };
enum { DFA_ACCEPT = 1, DFA_LIVE = 2 };
#define LENGTH_MANY UINT32_MAX
enum { DFA_MANY = 4096 };

struct dfa {
    uint32_t n, start, n_classes;
    uint8_t classes[256];
    uint32_t *next;   /* n × n_classes */
    uint8_t *flags;   /* n */
    uint32_t *label;  /* n: what an accepted text is called (keys); NULL: 0 everywhere */
    bool some_finite; /* with counts: some live state has a finite count */
    uint32_t *counts; /* n: texts accepted from here, below DFA_MANY; only made when asked */
    uint32_t *lo;     /* n: fewest characters to an accepted end; LENGTH_MANY: dead */
    uint32_t lo_max;  /* the largest lo of a live state */
    uint64_t hash[2]; /* of the content: equal automata of different grammars share cached masks */
    /* lengths: bit s of row k set: from s, exactly k characters can lead to an accepted end. Rows
     * from `period_from` on repeat with `period`. Only made when a length bound needs it. */
    uint64_t *lengths;
    uint32_t n_rows, row_words, period_from, period;
    uint32_t slack; /* characters from which on every live state has a text of any length; LENGTH_MANY:
                       never, or not made */
};

static inline uint32_t dfa_next(const struct dfa *d, uint32_t state, uint8_t byte) {
    return d->next[(size_t)state * d->n_classes + d->classes[byte]];
}
static inline bool dfa_live(const struct dfa *d, uint32_t state) {
    return d->flags[state] & DFA_LIVE;
}
static inline bool dfa_accept(const struct dfa *d, uint32_t state) {
    return d->flags[state] & DFA_ACCEPT;
}

/* The automaton of all valid UTF-8. */
const struct dfa *dfa_any(void);
/* Fills the rows of the fixed states (classes must be set; next zeroed). */
void dfa_fill_any(struct dfa *d);
/* Computes liveness, distances and the hash once next, flags and label are there. */
void dfa_finish(struct arena *a, struct dfa *d);
/* Joins states that accept the same texts; states are numbered as a walk by bytes meets them, so
 * equal languages with equal classes become equal automata. Unlabelled automata only. */
void dfa_minimise(struct arena *a, struct dfa *d);
/* Runs over a whole text: the state after it. */
uint32_t dfa_run(const struct dfa *d, uint32_t state, const char *text, size_t n);
/* Classes that separate what all the given automata separate. */
uint32_t dfa_join_classes(const struct dfa *const *parts, size_t n, uint8_t classes[256]);

/* Product of parts. `accept(user, mask, label)`: bit i of mask says that part i accepts; returns
 * whether the product does, and its label. A tuple in which part i with bit i of `must` is not live
 * is dead. NULL and `e` (ERR_LIMIT) over max_states. At most 63 parts. */
typedef bool (*dfa_accept_fn)(void *user, uint64_t mask, uint32_t *label);
struct dfa *dfa_product(struct arena *a, const struct dfa *const *parts, size_t n, uint64_t must,
                        dfa_accept_fn accept, void *user, bool labels, size_t max_states,
                        struct err *e);
/* Texts that every part with its bit in `negated` unset accepts and every other part does not. */
struct dfa *dfa_intersect(struct arena *a, const struct dfa *const *parts, size_t n,
                          uint64_t negated, size_t max_states, struct err *e);
/* Exactly the given texts. */
struct dfa *dfa_words(struct arena *a, const char *const *words, const uint32_t *lengths, size_t n,
                      size_t max_states, struct err *e);

/* Makes d->lengths, exact up to `up_to` characters; false and `e` when it takes more than the
 * limits. */
bool dfa_make_lengths(struct arena *a, struct dfa *d, uint32_t up_to, struct err *e);
/* Whether from `state` some text of min..max characters is accepted. Exact when d->lengths is made
 * or nothing bounds the length. */
bool dfa_has_length(const struct dfa *d, uint32_t state, uint32_t min, uint32_t max);
/* Appends a shortest accepted text from `state` that has at least min and at most max characters;
 * false when there is none. */
bool dfa_shortest(const struct dfa *d, uint32_t state, uint32_t min, uint32_t max, struct buf *out);
/* Makes d->counts: how many texts are accepted from each state, exact below DFA_MANY. */
void dfa_make_counts(struct arena *a, struct dfa *d);
static inline uint32_t dfa_count(const struct dfa *d, uint32_t state) {
    return state >= DFA_OWN && d->counts ? d->counts[state] : state ? DFA_MANY : 0;
}
/* Calls fn for accepted texts from `state` that have this label (DFA_EVERY: any), shortest first,
 * until it returns false or there are no more. */
#define DFA_EVERY UINT32_MAX
void dfa_each(const struct dfa *d, uint32_t state, uint32_t label,
              bool (*fn)(void *user, const char *text, size_t n), void *user);
/* All accepted texts of an automaton that has finitely many. */
void dfa_all(const struct dfa *d, bool (*fn)(void *user, const char *text, size_t n), void *user);

#endif
