/* Objects: a value for each known name, an automaton with labels for the others, what must be
 * there, and counted conditions. */
#include "model/grammar/machine.h"
#include "model/grammar/shape_build.h"

struct other_parts {
    const struct conj *conj;
    const struct dfa *list[63];
    uint32_t n;
    uint64_t must;       /* names that break propertyNames */
    uint64_t masks[256]; /* by label */
    struct choices labels[256];
    uint32_t n_labels;
    bool settled, too_many;
    struct shaper *sh;
    const struct condition *conditions;
    uint32_t n_conditions;
};

static int by_text(const void *a, const void *b) {
    return text_cmp(a, b);
}

static uint32_t part_of(struct other_parts *p, const struct dfa *d) {
    for (uint32_t i = 0; i < p->n; i++)
        if (p->list[i] == d)
            return i;
    if (p->n == 62) {
        p->too_many = true;
        return 0;
    }
    p->list[p->n] = d;
    return p->n++;
}

/* --- names --- */

struct name_list {
    struct text *list;
    uint32_t n, cap;
};

static void add_name(struct name_list *l, struct text t) {
    if (l->n == l->cap) {
        l->cap = l->cap ? l->cap * 2 : 32;
        l->list = mem_grow(l->list, l->cap, sizeof *l->list);
    }
    l->list[l->n++] = t;
}

/* quick: only those that must or must not be there */
static void names_of(const struct conj *c, bool quick, struct name_list *out) {
    for (uint32_t i = 0; i < c->n; i++) {
        const struct lit *l = &c->lits[i];
        const struct schema *s = l->s;
        switch (l->what) {
        case L_OWN:
            for (uint32_t k = 0; k < s->n_properties && !quick; k++)
                add_name(out, s->properties[k].name);
            for (uint32_t k = 0; k < s->n_required; k++)
                add_name(out, s->required[k]);
            for (uint32_t k = 0; k < s->n_dependencies && !quick; k++) {
                add_name(out, s->dependencies[k].name);
                for (uint32_t j = 0; j < s->dependencies[k].n_needs; j++)
                    add_name(out, s->dependencies[k].needs[j]);
            }
            break;
        case L_NOT_REQUIRED: add_name(out, s->required[l->index]); break;
        case L_NOT_PROPERTY: add_name(out, s->properties[l->index].name); break;
        case L_NOT_ADDITIONAL:
            for (uint32_t k = 0; k < s->n_properties && !quick; k++)
                add_name(out, s->properties[k].name);
            break;
        case L_NOT_DEPENDENCY:
            add_name(out, s->dependencies[l->index >> 16].name);
            add_name(out, s->dependencies[l->index >> 16].needs[l->index & 0xFFFF]);
            break;
        case L_PRESENT:
        case L_ABSENT: add_name(out, s->dependents[l->index].name); break;
        default: break;
        }
    }
}

static uint32_t find_name(const struct object_shape *o, const struct text *t) {
    uint32_t lo = 0, hi = o->n_names;
    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;
        int d = text_cmp(&o->names[mid], t);
        if (!d)
            return mid;
        if (d < 0)
            lo = mid + 1;
        else
            hi = mid;
    }
    return NO_LIMIT;
}

/* --- conditions --- */

static bool add_condition(struct shaper *sh, struct condition *list, uint32_t *n,
                          struct condition c) {
    if (*n == MAX_COUNTERS)
        return err_set(sh->doc->e, ERR_LIMIT,
                       "more than %d conditions of the kind \"some property\" meet in one object",
                       MAX_COUNTERS);
    c.min = 1;
    c.max = NO_LIMIT;
    list[(*n)++] = c;
    return true;
}

static const struct dfa *names_dfa(struct shaper *sh, struct schema *names, bool *failed) {
    const struct dnf *d = dnf_of(sh, names, false, KIND_STRING);
    *failed = !d;
    return d ? string_dfa_of(sh, d, failed) : NULL;
}

static bool is_additional(const struct schema *s, const struct text *name) {
    struct schema **out = mem_alloc((s->n_patterns + 2) * sizeof *out);
    struct schema tmp = *s;
    tmp.additional = NULL;
    uint32_t n = schema_for_name(&tmp, name->s, name->n, out);
    free(out);
    return !n;
}

static bool applies_to(const struct condition *c, const struct text *name) {
    if (c->additional_of)
        return is_additional(c->additional_of, name);
    const struct dfa *d = c->name ? c->name : c->not_name;
    if (!d) /* the opposite of "no name is allowed": every name breaks it */
        return true;
    return dfa_accept(d, dfa_run(d, d->start, name->s, name->n)) == (c->name != NULL);
}

/* --- names that are not known beforehand --- */

static uint32_t mask_bit(struct other_parts *p, const struct dfa *d) {
    for (uint32_t i = 0; i < p->n; i++)
        if (p->list[i] == d)
            return i;
    return 63;
}

static void other_keys(struct other_parts *p, uint64_t mask, uint32_t *keys, uint32_t *n,
                       uint32_t *applies) {
    *n = 0;
    *applies = 0;
    for (uint32_t i = 0; i < p->conj->n; i++) {
        const struct schema *s = p->conj->lits[i].s;
        if (p->conj->lits[i].what != L_OWN)
            continue;
        bool matched = false;
        for (uint32_t k = 0; k < s->n_patterns; k++)
            if (mask >> mask_bit(p, s->patterns[k].rule.dfa) & 1) {
                keys[(*n)++] = s->patterns[k].schema->id << 1;
                matched = true;
            }
        if (!matched && s->additional)
            keys[(*n)++] = s->additional->id << 1;
    }
    for (uint32_t i = 0; i < p->n_conditions; i++) {
        const struct condition *c = &p->conditions[i];
        bool yes;
        if (c->additional_of) {
            yes = true;
            for (uint32_t k = 0; k < c->additional_of->n_patterns; k++)
                yes &= !(mask >> mask_bit(p, c->additional_of->patterns[k].rule.dfa) & 1);
        } else if (c->name) {
            yes = mask >> mask_bit(p, c->name) & 1;
        } else {
            yes = !c->not_name || !(mask >> mask_bit(p, c->not_name) & 1);
        }
        *applies |= (uint32_t)yes << i;
    }
}

static bool accept_other(void *user, uint64_t mask, uint32_t *label) {
    struct other_parts *p = user;
    *label = 0;
    if ((mask & p->must) != p->must)
        return false;
    for (uint32_t i = 0; i < p->n_labels; i++)
        if (p->masks[i] == mask) {
            *label = i;
            return p->labels[i].n != 0;
        }
    if (p->settled || p->n_labels == 256) {
        p->too_many |= !p->settled;
        return false;
    }
    uint32_t total = 1, n, applies;
    for (uint32_t i = 0; i < p->conj->n; i++)
        total += p->conj->lits[i].s->n_patterns + 1;
    uint32_t *keys = arena_alloc(p->sh->arena, total * sizeof *keys);
    other_keys(p, mask, keys, &n, &applies);
    *label = p->n_labels;
    p->masks[p->n_labels] = mask;
    choices_of(p->sh, keys, n, p->conditions, p->n_conditions, applies, &p->labels[p->n_labels]);
    return p->labels[p->n_labels++].n != 0;
}

static bool gather_parts(struct shaper *sh, struct other_parts *p, const struct conj *c) {
    for (uint32_t i = 0; i < c->n; i++) {
        const struct lit *l = &c->lits[i];
        struct schema *s = l->s;
        if (l->what == L_OWN || l->what == L_NOT_ADDITIONAL)
            for (uint32_t k = 0; k < s->n_patterns; k++) {
                struct string_rule *r = &s->patterns[k].rule;
                const struct dfa *d = rule_dfa(sh, r);
                if (!d)
                    return false;
                *r = (struct string_rule){(struct dfa *)d, 0, NO_LIMIT};
                part_of(p, d);
            }
        if (l->what == L_OWN && s->names && !s->names->always) {
            bool failed = false;
            const struct dfa *d = names_dfa(sh, s->names, &failed);
            if (failed)
                return false;
            if (!d) { /* no name at all */
                p->must = UINT64_MAX;
                continue;
            }
            uint32_t bit = part_of(p, d);
            p->must |= 1ull << bit;
        }
    }
    return !p->too_many ||
           err_set(sh->doc->e, ERR_LIMIT, "more than 62 name patterns meet in one object");
}

static bool make_other(struct shaper *sh, struct object_shape *o) {
    struct other_parts *p = o->parts;
    if (p->must == UINT64_MAX) {
        o->other = NULL;
        return true;
    }
    if (!p->n) {
        uint32_t label;
        o->other = accept_other(p, 0, &label) ? dfa_any() : NULL;
    } else {
        o->other = dfa_product(sh->arena, p->list, p->n, p->must, accept_other, p, true,
                               sh->doc->options.max_dfa_states, sh->doc->e);
        if (!o->other)
            return false;
        if (p->too_many)
            return err_set(sh->doc->e, ERR_LIMIT, "patternProperties: more than 256 combinations");
        if (o->other->start == DFA_DEAD)
            o->other = NULL;
    }
    o->n_labels = p->n_labels;
    o->labels = p->labels;
    return true;
}

/* --- the shape --- */

static bool forbid(bool *dead, const struct object_shape *o, const struct text *name) {
    uint32_t i = find_name(o, name);
    dead[i] = true;
    return !o->required[i];
}

static bool require(const bool *dead, struct object_shape *o, const struct text *name) {
    uint32_t i = find_name(o, name);
    o->n_required += !o->required[i];
    o->required[i] = true;
    return !dead[i];
}

/* Presence, counts and conditions; false: contradictory (or *failed). */
static bool read_lits(struct shaper *sh, struct object_shape *o, const struct conj *c, bool *dead,
                      struct condition *conditions, uint32_t *n_conditions, bool *failed) {
    bool possible = true, good = true;
    for (uint32_t i = 0; i < c->n && good && possible; i++) {
        const struct lit *l = &c->lits[i];
        const struct schema *s = l->s;
        uint32_t min = 0, max = NO_LIMIT;
        const struct dfa *d;
        switch (l->what) {
        case L_OWN:
            min = s->min_properties;
            max = s->max_properties;
            for (uint32_t k = 0; k < s->n_required && possible; k++)
                possible = require(dead, o, &s->required[k]);
            break;
        case L_NOT_MIN_COUNT: max = s->min_properties - 1; break;
        case L_NOT_MAX_COUNT: min = s->max_properties + 1; break;
        case L_NOT_REQUIRED: possible = forbid(dead, o, &s->required[l->index]); break;
        case L_ABSENT: possible = forbid(dead, o, &s->dependents[l->index].name); break;
        case L_PRESENT: possible = require(dead, o, &s->dependents[l->index].name); break;
        case L_NOT_PROPERTY: possible = require(dead, o, &s->properties[l->index].name); break;
        case L_NOT_DEPENDENCY:
            possible = require(dead, o, &s->dependencies[l->index >> 16].name) &&
                       forbid(dead, o, &s->dependencies[l->index >> 16].needs[l->index & 0xFFFF]);
            break;
        case L_NOT_PATTERNED:
            d = rule_dfa(sh, &s->patterns[l->index].rule);
            good = d &&
                   add_condition(sh, conditions, n_conditions,
                                 (struct condition){
                                     .key = s->patterns[l->index].schema->id << 1 | 1, .name = d});
            break;
        case L_NOT_ADDITIONAL:
            good = add_condition(
                sh, conditions, n_conditions,
                (struct condition){.key = s->additional->id << 1 | 1, .additional_of = s});
            break;
        case L_NOT_NAMES: {
            bool bad = false;
            d = names_dfa(sh, s->names, &bad);
            good = !bad && add_condition(sh, conditions, n_conditions,
                                         (struct condition){.key = NO_LIMIT, .not_name = d});
            break;
        }
        default: break;
        }
        o->min = min > o->min ? min : o->min;
        o->max = max < o->max ? max : o->max;
    }
    *failed = !good;
    return good && possible && o->min <= o->max && o->n_required <= o->max;
}

/* What name i must be: false when nothing fits. */
static bool value_at(struct shaper *sh, struct object_shape *o, const struct conj *c, uint32_t i,
                     const struct condition *conditions, uint32_t n_conditions, uint32_t *keys) {
    uint32_t n = 0, applies = 0;
    const struct text *name = &o->names[i];
    for (uint32_t k = 0; k < c->n; k++) {
        const struct lit *l = &c->lits[k];
        const struct schema *s = l->s;
        if (l->what == L_OWN) {
            struct schema **found = mem_alloc((s->n_patterns + 2) * sizeof *found);
            uint32_t m = schema_for_name(s, name->s, name->n, found);
            for (uint32_t j = 0; j < m; j++)
                keys[n++] = found[j]->id << 1;
            free(found);
        } else if (l->what == L_NOT_PROPERTY && !text_cmp(&s->properties[l->index].name, name)) {
            keys[n++] = s->properties[l->index].schema->id << 1 | 1;
        }
    }
    for (uint32_t k = 0; k < n_conditions; k++)
        if (applies_to(&conditions[k], name))
            applies |= 1u << k;
    choices_of(sh, keys, n, conditions, n_conditions, applies, &o->values[i]);
    return o->values[i].n != 0;
}

static bool name_allowed(const struct other_parts *p, const struct text *name) {
    if (p->must == UINT64_MAX)
        return false;
    for (uint32_t i = 0; i < p->n; i++)
        if (p->must >> i & 1 &&
            !dfa_accept(p->list[i], dfa_run(p->list[i], p->list[i]->start, name->s, name->n)))
            return false;
    return true;
}

/* What each name needs, closed under itself. */
static void make_needs(struct shaper *sh, struct object_shape *o, const struct conj *c) {
    bool any = false;
    for (uint32_t i = 0; i < c->n; i++)
        any |= c->lits[i].what == L_OWN && c->lits[i].s->n_dependencies;
    if (!any)
        return;
    uint32_t n = o->n_names;
    bool *m = mem_zero((size_t)n * n, 1);
    for (uint32_t i = 0; i < c->n; i++) {
        const struct schema *s = c->lits[i].s;
        if (c->lits[i].what != L_OWN)
            continue;
        for (uint32_t k = 0; k < s->n_dependencies; k++)
            for (uint32_t j = 0; j < s->dependencies[k].n_needs; j++)
                m[(size_t)find_name(o, &s->dependencies[k].name) * n +
                  find_name(o, &s->dependencies[k].needs[j])] = true;
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t a = 0; a < n; a++)
            for (uint32_t b = 0; b < n; b++)
                for (uint32_t k = 0; m[(size_t)a * n + b] && k < n; k++)
                    if (m[(size_t)b * n + k] && !m[(size_t)a * n + k])
                        changed = m[(size_t)a * n + k] = true;
    }
    o->needs = arena_zero(sh->arena, n * sizeof *o->needs);
    o->n_needs = arena_zero(sh->arena, n * sizeof *o->n_needs);
    for (uint32_t a = 0; a < n; a++) {
        uint32_t *list = arena_alloc(sh->arena, n * sizeof *list), k = 0;
        for (uint32_t b = 0; b < n; b++)
            if (m[(size_t)a * n + b] && b != a)
                list[k++] = b;
        o->needs[a] = list;
        o->n_needs[a] = k;
        for (uint32_t b = 0; b < k && o->required[a]; b++) {
            o->n_required += !o->required[list[b]];
            o->required[list[b]] = true;
        }
    }
    free(m);
}

/* The schema's order; names that only "required" and the like mention come last. */
static void make_order(struct shaper *sh, struct object_shape *o, const struct conj *c) {
    bool *placed = mem_zero(o->n_names + 1, 1);
    uint32_t n = 0;
    o->order = arena_alloc(sh->arena, (o->n_names + 1) * sizeof *o->order);
    for (uint32_t i = 0; i < c->n; i++)
        for (uint32_t k = 0; c->lits[i].what == L_OWN && k < c->lits[i].s->n_properties; k++) {
            uint32_t at = find_name(o, &c->lits[i].s->properties[k].name);
            if (!placed[at])
                o->order[n++] = at;
            placed[at] = true;
        }
    for (uint32_t i = 0; i < o->n_names; i++)
        if (!placed[i])
            o->order[n++] = i;
    free(placed);
}

struct object_shape *object_shape_of(struct shaper *sh, const struct conj *c, bool *failed) {
    struct arena *room = shaper_room(sh);
    struct object_shape *o = arena_zero(room, sizeof *o);
    struct name_list names = {0};
    names_of(c, sh->quick, &names);
    if (names.n > 1)
        qsort(names.list, names.n, sizeof *names.list, by_text);
    o->names = arena_alloc(room, (names.n + 1) * sizeof *o->names);
    for (uint32_t i = 0; i < names.n; i++)
        if (!i || text_cmp(&names.list[i - 1], &names.list[i]))
            o->names[o->n_names++] = names.list[i];
    free(names.list);
    o->max = NO_LIMIT;
    o->required = arena_zero(room, o->n_names + 1);
    o->values = arena_zero(room, (o->n_names + 1) * sizeof *o->values);
    bool *dead = arena_zero(room, o->n_names + 1);
    struct condition *conditions = arena_alloc(room, MAX_COUNTERS * sizeof *conditions);
    uint32_t n_conditions = 0;
    if (!read_lits(sh, o, c, dead, conditions, &n_conditions, failed))
        return NULL;
    for (uint32_t i = 0; i < o->n_names; i++) /* a later "forbid" of a required name */
        if (dead[i] && o->required[i])
            return NULL;
    uint32_t most = 1;
    for (uint32_t i = 0; i < c->n; i++)
        most += c->lits[i].s->n_patterns + 2;
    uint32_t *keys = arena_alloc(room, most * sizeof *keys);
    struct other_parts *p = NULL;
    if (!sh->quick) {
        p = o->parts = arena_zero(room, sizeof *p);
        p->conj = c;
        p->sh = sh;
        p->conditions = conditions;
        p->n_conditions = n_conditions;
        if (!gather_parts(sh, p, c)) {
            *failed = true;
            return NULL;
        }
    }
    for (uint32_t i = 0; i < o->n_names; i++) {
        if (dead[i] || (sh->quick && !o->required[i]))
            continue;
        bool good = (sh->quick || name_allowed(p, &o->names[i])) &&
                    value_at(sh, o, c, i, conditions, n_conditions, keys);
        if (!good) {
            o->values[i].n = 0;
            if (o->required[i])
                return NULL;
        }
    }
    if (sh->quick)
        return o;
    for (uint32_t i = 0; i < n_conditions; i++) {
        if (conditions[i].name)
            part_of(p, conditions[i].name);
        if (conditions[i].not_name)
            part_of(p, conditions[i].not_name);
    }
    if (n_conditions && o->max != NO_LIMIT && o->max < o->n_names + n_conditions + 1) {
        schema_refuse(sh->doc, ERR_UNSUPPORTED, c->lits[0].s, "maxProperties",
                      "together with a condition on some property cannot be enforced exactly");
        *failed = true;
        return NULL;
    }
    make_needs(sh, o, c);
    for (uint32_t i = 0; i < o->n_names; i++)
        if (o->required[i] && !o->values[i].n)
            return NULL;
    if (o->n_required > o->max)
        return NULL;
    if (!make_other(sh, o)) {
        *failed = true;
        return NULL;
    }
    o->n_counters = n_conditions;
    o->counters = arena_alloc(sh->arena, (n_conditions + 1) * sizeof *o->counters);
    for (uint32_t i = 0; i < n_conditions; i++)
        o->counters[i] = (struct counter){1, NO_LIMIT};
    o->n_words = (o->n_names + 63) / 64;
    o->fixed_order = sh->doc->options.fixed_key_order;
    if (o->fixed_order)
        make_order(sh, o, c);
    o->names_hash = texts_hash(o->names, o->n_names);
    return o;
}

/* --- ranks --- */

static uint64_t name_rank(const struct object_shape *o, uint32_t i) {
    return rank_add(choices_rank(&o->values[i]), o->names[i].n + 4);
}

/* Whether name i may still be written. */
static bool name_open(const struct frame *f, uint32_t i) {
    return !f || !(f->tail[i >> 6] >> (i & 63) & 1);
}

uint64_t name_rank_from(const struct object_shape *o, const struct frame *f, uint32_t i) {
    uint64_t r = name_rank(o, i);
    for (uint32_t k = 0; o->needs && k < o->n_needs[i]; k++)
        if (name_open(f, o->needs[i][k]) && !o->required[o->needs[i][k]])
            r = rank_add(r, name_rank(o, o->needs[i][k]));
    return r;
}

static int by_size(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

/* What the cheapest properties cost that raise the count to the minimum. */
static uint64_t fill_rank(const struct object_shape *o, const struct frame *f,
                          const uint64_t *needed, uint32_t lacks, uint64_t other) {
    uint64_t *list = mem_alloc((o->n_names + 1) * sizeof *list), r = 0;
    uint32_t n = 0;
    for (uint32_t i = 0; i < o->n_names; i++)
        if (name_open(f, i) && !o->required[i] && !(needed && needed[i >> 6] >> (i & 63) & 1))
            list[n++] = name_rank_from(o, f, i);
    qsort(list, n, sizeof *list, by_size);
    uint64_t each = rank_add(other, 16);
    uint32_t k = 0;
    for (; k < lacks && k < n && list[k] <= each && list[k] != RANK_NEVER; k++)
        r = rank_add(r, list[k]);
    free(list);
    if (k == lacks)
        return r;
    return rank_add(r, rank_times(each, lacks - k));
}

uint64_t object_rank_from(const struct object_shape *o, const struct frame *f) {
    uint64_t r = 2, other = RANK_NEVER;
    uint32_t n = f ? f->n : 0;
    const uint64_t *needed = f && o->needs ? frame_needed((struct frame *)f) : NULL;
    for (uint32_t i = 0; i < o->n_names; i++) {
        if (!name_open(f, i))
            continue;
        uint64_t own = name_rank(o, i);
        if (needed ? needed[i >> 6] >> (i & 63) & 1 : o->required[i]) {
            r = rank_add(r, own);
            n++;
        }
    }
    for (uint32_t k = 0; o->other && k < o->n_labels; k++) {
        uint64_t x = choices_rank(&o->labels[k]);
        other = x < other ? x : other;
    }
    for (uint32_t k = 0; k < o->n_counters; k++) {
        uint64_t best = RANK_NEVER;
        if (f && frame_counts(f)[k] >= o->counters[k].min)
            continue;
        for (uint32_t i = 0; i < o->n_names + (o->other ? o->n_labels : 0); i++) {
            const struct choices *c = i < o->n_names ? &o->values[i] : &o->labels[i - o->n_names];
            if (i < o->n_names && !name_open(f, i))
                continue;
            for (uint32_t j = 0; j < c->n; j++)
                if (c->list[j].counts >> k & 1 && c->list[j].value->rank < best)
                    best = c->list[j].value->rank;
        }
        r = rank_add(r, rank_add(best, 8));
    }
    if (r == RANK_NEVER || n >= o->min)
        return r;
    return rank_add(r, fill_rank(o, f, needed, o->min - n, other));
}

uint64_t object_rank(const struct object_shape *o) {
    return object_rank_from(o, NULL);
}

static uint32_t larger(uint32_t a, uint32_t b) {
    return a > b ? a : b;
}

void object_levels(struct object_shape *o) {
    uint32_t needs = 0, names = 0, counting = 0;
    o->deepest = o->deepest_other = 0;
    for (uint32_t i = 0; i < o->n_names + (o->other ? o->n_labels : 0); i++) {
        const struct choices *c = i < o->n_names ? &o->values[i] : &o->labels[i - o->n_names];
        uint32_t own = choices_levels(c, NO_LIMIT);
        if (i < o->n_names) {
            names = larger(names, own);
            needs = larger(needs, o->required[i] ? own : 0);
            for (uint32_t k = 0; o->needs && k < o->n_needs[i]; k++)
                needs = larger(needs, choices_levels(&o->values[o->needs[i][k]], NO_LIMIT));
        } else {
            o->deepest_other = larger(o->deepest_other, own);
        }
        for (uint32_t k = 0; k < o->n_counters; k++)
            counting = larger(counting, choices_levels(c, k));
        for (uint32_t j = 0; j < c->n; j++)
            o->deepest = larger(o->deepest, c->list[j].value->levels);
    }
    needs = larger(needs, counting);
    if (o->n_counters || o->min > o->n_required) /* other names may be what is needed */
        needs = larger(needs, o->other ? o->deepest_other : names);
    o->levels = 1 + needs;
}

static void drop_never(struct choices *c) {
    uint32_t k = 0;
    for (uint32_t i = 0; i < c->n; i++)
        if (c->list[i].value->rank != RANK_NEVER)
            c->list[k++] = c->list[i];
    c->n = k;
}

struct word_sink {
    struct text *list;
    uint32_t n;
    struct arena *arena;
};

static bool take_word(void *user, const char *text, size_t n) {
    struct word_sink *s = user;
    if (s->n == 256)
        return false;
    s->list[s->n++] = (struct text){arena_dup(s->arena, text, n + 1), (uint32_t)n};
    return true;
}

/* Few other names: they become known ones, so that what is left of them is known too. */
static void name_the_others(struct shaper *sh, struct object_shape *o) {
    if (!o->other || o->other->start == DFA_ANY)
        return;
    dfa_make_counts(sh->arena, (struct dfa *)o->other);
    if (o->needs || o->n_names > 2048 || dfa_count(o->other, o->other->start) > 256)
        return;
    struct word_sink sink = {.list = arena_alloc(sh->arena, 256 * sizeof(struct text)),
                             .arena = sh->arena};
    dfa_all(o->other, take_word, &sink);
    uint32_t n = o->n_names + sink.n;
    struct object_shape was = *o;
    o->names = arena_alloc(sh->arena, (n + 1) * sizeof *o->names);
    o->values = arena_zero(sh->arena, (n + 1) * sizeof *o->values);
    o->required = arena_zero(sh->arena, n + 1);
    memcpy(o->names, was.names, was.n_names * sizeof *o->names);
    o->n_names = was.n_names;
    for (uint32_t i = 0; i < sink.n; i++)
        if (find_name(&was, &sink.list[i]) == NO_LIMIT)
            o->names[o->n_names++] = sink.list[i];
    qsort(o->names, o->n_names, sizeof *o->names, by_text);
    for (uint32_t i = 0; i < o->n_names; i++) {
        uint32_t k = find_name(&was, &o->names[i]);
        if (k != NO_LIMIT) {
            o->values[i] = was.values[k];
            o->required[i] = was.required[k];
        } else {
            uint32_t s = dfa_run(was.other, was.other->start, o->names[i].s, o->names[i].n);
            o->values[i] = o->labels[was.other->label ? was.other->label[s] : 0];
        }
    }
    if (o->fixed_order) { /* the new ones come last */
        uint32_t k = 0;
        o->order = arena_alloc(sh->arena, (o->n_names + 1) * sizeof *o->order);
        for (uint32_t i = 0; i < was.n_names; i++)
            o->order[k++] = find_name(o, &was.names[was.order[i]]);
        for (uint32_t i = 0; i < o->n_names; i++)
            if (find_name(&was, &o->names[i]) == NO_LIMIT)
                o->order[k++] = i;
    }
    o->other = NULL;
    o->n_words = (o->n_names + 63) / 64;
    o->names_hash = texts_hash(o->names, o->n_names);
}

bool object_settle(struct shaper *sh, struct object_shape *o) {
    bool rebuild = false;
    for (uint32_t i = 0; i < o->n_names; i++)
        drop_never(&o->values[i]);
    for (uint32_t i = 0; i < o->n_labels; i++) {
        uint32_t was = o->labels[i].n;
        drop_never(&o->labels[i]);
        rebuild |= was && !o->labels[i].n;
    }
    if (rebuild && o->other) { /* names that led there lead nowhere now */
        o->parts->settled = true;
        if (!make_other(sh, o))
            return false;
    }
    for (bool changed = o->needs != NULL; changed;) { /* a name whose needs cannot be met */
        changed = false;
        for (uint32_t i = 0; i < o->n_names; i++)
            for (uint32_t k = 0; k < o->n_needs[i] && o->values[i].n; k++)
                if (!o->values[o->needs[i][k]].n) {
                    o->values[i].n = 0;
                    changed = true;
                }
    }
    name_the_others(sh, o);
    o->blocked = arena_zero(sh->arena, (o->n_words + 1) * sizeof *o->blocked);
    uint32_t free_names = 0;
    for (uint32_t i = 0; i < o->n_names; i++) {
        if (!o->values[i].n)
            o->blocked[i >> 6] |= 1ull << (i & 63);
        free_names += o->values[i].n != 0;
        if (o->required[i] && !o->values[i].n)
            return err_set(sh->doc->e, ERR_UNSUPPORTED,
                           "a required name needs others that can never be there");
    }
    if (!o->other && free_names < o->min)
        return err_set(sh->doc->e, ERR_UNSUPPORTED,
                       "minProperties asks for more properties than there can be");
    return true;
}
