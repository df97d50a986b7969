/* Strings: one automaton, or a list of words, and bounds on the number of characters. */
#include "model/grammar/shape_build.h"

#include "model/grammar/regex.h"

#include <stdio.h>

struct parts {
    const struct dfa *list[63];
    uint32_t n;
    uint64_t negated;
    uint32_t min, max;
    struct text *words; /* allowed, when has_words */
    uint32_t n_words;
    bool has_words;
    struct text *not_words;
    uint32_t n_not_words;
};

static bool add_part(struct shaper *sh, struct parts *p, const struct dfa *d, bool negated) {
    for (uint32_t i = 0; i < p->n; i++)
        if (p->list[i] == d && (p->negated >> i & 1) == negated)
            return true;
    if (p->n == 62)
        return err_set(sh->doc->e, ERR_LIMIT,
                       "more than 62 patterns and formats meet in one string");
    p->negated |= (uint64_t)negated << p->n;
    p->list[p->n++] = d;
    return true;
}

const struct dfa *length_dfa(struct shaper *sh, uint32_t min, uint32_t max) {
    char pattern[64];
    if (max == NO_LIMIT)
        snprintf(pattern, sizeof pattern, "[^]{%u,}", min);
    else
        snprintf(pattern, sizeof pattern, "[^]{%u,%u}", min, max);
    return regex_compile(sh->arena, pattern, strlen(pattern), true, sh->doc->options.max_dfa_states,
                         sh->doc->e);
}

const struct dfa *rule_dfa(struct shaper *sh, const struct string_rule *r) {
    if (!r->min && r->max == NO_LIMIT)
        return r->dfa;
    const struct dfa *both[] = {r->dfa, length_dfa(sh, r->min, r->max)};
    return both[1]
               ? dfa_intersect(sh->arena, both, 2, 0, sh->doc->options.max_dfa_states, sh->doc->e)
               : NULL;
}

static bool add_rule(struct shaper *sh, struct parts *p, const struct string_rule *r,
                     bool negated) {
    if (!negated) {
        if (r->min > p->min)
            p->min = r->min;
        if (r->max < p->max)
            p->max = r->max;
        return add_part(sh, p, r->dfa, false);
    }
    const struct dfa *d = rule_dfa(sh, r);
    return d && add_part(sh, p, d, true);
}

static void strings_in(struct shaper *sh, const struct dom **values, uint32_t n,
                       struct text **words, uint32_t *count) {
    *words = arena_alloc(sh->arena, (n + 1) * sizeof **words);
    *count = 0;
    for (uint32_t i = 0; i < n; i++)
        if (values[i]->type == DOM_STRING)
            (*words)[(*count)++] = (struct text){values[i]->text, values[i]->n};
}

static int by_text(const void *a, const void *b) {
    return text_cmp(a, b);
}

static bool has_word(const struct text *words, uint32_t n, const struct text *w) {
    for (uint32_t i = 0; i < n; i++)
        if (words[i].n == w->n && !text_cmp(&words[i], w))
            return true;
    return false;
}

static void allow_words(struct shaper *sh, struct parts *p, const struct dom **values, uint32_t n) {
    struct text *words;
    uint32_t count, k = 0;
    strings_in(sh, values, n, &words, &count);
    if (!p->has_words) {
        p->has_words = true;
        p->words = words;
        p->n_words = count;
        return;
    }
    for (uint32_t i = 0; i < p->n_words; i++)
        if (has_word(words, count, &p->words[i]))
            p->words[k++] = p->words[i];
    p->n_words = k;
}

static bool apply(struct shaper *sh, struct parts *p, const struct lit *l) {
    const struct schema *s = l->s;
    switch (l->what) {
    case L_OWN:
        if (s->min_length > p->min)
            p->min = s->min_length;
        if (s->max_length < p->max)
            p->max = s->max_length;
        if (s->has_values)
            allow_words(sh, p, s->values, s->n_values);
        if (s->has_values2)
            allow_words(sh, p, s->values2, s->n_values2);
        return (!s->has_pattern || add_rule(sh, p, &s->pattern, false)) &&
               (!s->has_format || add_rule(sh, p, &s->format, false));
    case L_NOT_MIN_LENGTH:
        if (s->min_length - 1 < p->max)
            p->max = s->min_length - 1;
        return true;
    case L_NOT_MAX_LENGTH:
        if (s->max_length + 1 > p->min)
            p->min = s->max_length + 1;
        return true;
    case L_NOT_PATTERN: return add_rule(sh, p, &s->pattern, true);
    case L_NOT_FORMAT: return add_rule(sh, p, &s->format, true);
    case L_NOT_VALUES: {
        struct text *words, *all;
        uint32_t count;
        if (l->index)
            strings_in(sh, s->values2, s->n_values2, &words, &count);
        else
            strings_in(sh, s->values, s->n_values, &words, &count);
        all = arena_alloc(sh->arena, (p->n_not_words + count + 1) * sizeof *all);
        if (p->n_not_words)
            memcpy(all, p->not_words, p->n_not_words * sizeof *all);
        memcpy(all + p->n_not_words, words, count * sizeof *all);
        p->not_words = all;
        p->n_not_words += count;
        return true;
    }
    default: return true;
    }
}

static bool word_fits(const struct parts *p, const struct text *w) {
    uint32_t length = utf8_length(w->s, w->n);
    if (length < p->min || length > p->max || has_word(p->not_words, p->n_not_words, w))
        return false;
    for (uint32_t i = 0; i < p->n; i++) {
        const struct dfa *d = p->list[i];
        if (dfa_accept(d, dfa_run(d, d->start, w->s, w->n)) == (p->negated >> i & 1))
            return false;
    }
    return true;
}

static uint64_t hash_words(const struct text *w, uint32_t n) {
    uint64_t h = 0x9E3779B97F4A7C15ull + n;
    for (uint32_t i = 0; i < n; i++) {
        for (uint32_t k = 0; k < w[i].n; k++)
            h = (h ^ (uint8_t)w[i].s[k]) * 0x100000001B3ull;
        h = (h ^ 0x1FF) * 0x9E3779B97F4A7C15ull;
        h ^= h >> 29;
    }
    return h;
}

uint64_t texts_hash(const struct text *w, uint32_t n) {
    return hash_words(w, n);
}

static struct string_shape *words_shape(struct shaper *sh, struct parts *p) {
    struct text *words = arena_alloc(sh->arena, (p->n_words + 1) * sizeof *words);
    uint32_t k = 0, j = 0;
    for (uint32_t i = 0; i < p->n_words; i++)
        if (word_fits(p, &p->words[i]))
            words[k++] = p->words[i];
    if (!k)
        return NULL;
    qsort(words, k, sizeof *words, by_text);
    for (uint32_t i = 0; i < k; i++)
        if (!j || text_cmp(&words[j - 1], &words[i]))
            words[j++] = words[i];
    struct string_shape *s = arena_zero(sh->arena, sizeof *s);
    s->max = NO_LIMIT;
    s->words = words;
    s->n_words = j;
    s->words_hash = hash_words(words, j);
    return s;
}

struct string_shape *string_shape_of(struct shaper *sh, const struct conj *c, bool *failed) {
    struct parts p = {.max = NO_LIMIT};
    for (uint32_t i = 0; i < c->n; i++)
        if (!apply(sh, &p, &c->lits[i])) {
            *failed = true;
            return NULL;
        }
    if (p.min > p.max)
        return NULL;
    if (p.has_words)
        return words_shape(sh, &p);
    size_t limit = sh->quick ? 2000 : sh->doc->options.max_dfa_states;
    if (p.n_not_words) {
        const char **s = arena_alloc(sh->arena, p.n_not_words * sizeof *s);
        uint32_t *n = arena_alloc(sh->arena, p.n_not_words * sizeof *n);
        for (uint32_t i = 0; i < p.n_not_words; i++) {
            s[i] = p.not_words[i].s;
            n[i] = p.not_words[i].n;
        }
        const struct dfa *d = dfa_words(sh->arena, s, n, p.n_not_words, limit, sh->doc->e);
        if (!d || !add_part(sh, &p, d, true)) {
            *failed = true;
            return NULL;
        }
    }
    const struct dfa *d = !p.n ? dfa_any()
                          : p.n == 1 && !p.negated
                              ? p.list[0]
                              : dfa_intersect(sh->arena, p.list, p.n, p.negated, limit, sh->doc->e);
    *failed = !d;
    if (!d || d->start == DFA_DEAD)
        return NULL;
    bool bounded = p.min || p.max != NO_LIMIT;
    if (bounded && d->start != DFA_ANY) {
        if (!dfa_make_lengths(sh->arena, (struct dfa *)d, p.max, sh->doc->e)) {
            *failed = true;
            return NULL;
        }
        if (!dfa_has_length(d, d->start, p.min, p.max))
            return NULL;
    }
    struct string_shape *s = arena_zero(sh->arena, sizeof *s);
    s->dfa = d;
    s->min = p.min;
    s->max = p.max;
    return s;
}

/* One automaton for all strings of a value; *never when it has none. */

static bool accept_any_of(void *user, uint64_t mask, uint32_t *label) {
    (void)user;
    *label = 0;
    return mask != 0;
}

const struct dfa *string_dfa_of(struct shaper *sh, const struct dnf *alternatives, bool *failed) {
    const struct dfa *list[63];
    uint32_t n = 0;
    size_t limit = sh->doc->options.max_dfa_states;
    for (uint32_t i = 0; i < alternatives->n; i++) {
        const struct string_shape *s = string_shape_of(sh, alternatives->list[i], failed);
        if (*failed)
            return NULL;
        if (!s)
            continue;
        const struct dfa *d = s->dfa;
        if (s->words) {
            const char **w = arena_alloc(sh->arena, s->n_words * sizeof *w);
            uint32_t *len = arena_alloc(sh->arena, s->n_words * sizeof *len);
            for (uint32_t k = 0; k < s->n_words; k++) {
                w[k] = s->words[k].s;
                len[k] = s->words[k].n;
            }
            d = dfa_words(sh->arena, w, len, s->n_words, limit, sh->doc->e);
        } else if (s->min || s->max != NO_LIMIT) {
            struct string_rule r = {(struct dfa *)s->dfa, s->min, s->max};
            d = rule_dfa(sh, &r);
        }
        if (!d || n == 63) {
            *failed = true;
            return NULL;
        }
        list[n++] = d;
    }
    if (!n)
        return NULL;
    if (n == 1)
        return list[0];
    const struct dfa *d =
        dfa_product(sh->arena, list, n, 0, accept_any_of, NULL, false, limit, sh->doc->e);
    *failed = !d;
    return d && d->start != DFA_DEAD ? d : NULL;
}
