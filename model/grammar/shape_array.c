/* Arrays: a value for each place, bounds on the count, and counted conditions ("contains"). */
#include "model/grammar/shape_build.h"

static bool add_condition(struct shaper *sh, struct condition *list, uint32_t *n,
                          struct condition c) {
    if (!c.min && c.max == NO_LIMIT)
        return true;
    if (*n == MAX_COUNTERS)
        return err_set(sh->doc->e, ERR_LIMIT, "more than %d contains conditions meet in one array",
                       MAX_COUNTERS);
    list[(*n)++] = c;
    return true;
}

/* Every schema that item i must satisfy. */
static uint32_t keys_at(const struct conj *c, uint32_t i, uint32_t *keys) {
    uint32_t n = 0;
    for (uint32_t k = 0; k < c->n; k++) {
        const struct schema *s = c->lits[k].s;
        if (c->lits[k].what == L_OWN && i < s->n_prefix)
            keys[n++] = s->prefix[i]->id << 1;
        else if (c->lits[k].what == L_OWN && s->items)
            keys[n++] = s->items->id << 1;
        else if (c->lits[k].what == L_NOT_PREFIX && c->lits[k].index == i)
            keys[n++] = s->prefix[i]->id << 1 | 1;
    }
    return n;
}

/* An item that "contains" must not find is none. */
static void drop_counting(struct choices *c, uint32_t banned) {
    uint32_t k = 0;
    for (uint32_t i = 0; i < c->n; i++)
        if (!(c->list[i].counts & banned))
            c->list[k++] = c->list[i];
    c->n = k;
}

struct array_shape *array_shape_of(struct shaper *sh, const struct conj *c, bool *failed) {
    struct array_shape *a = arena_zero(shaper_room(sh), sizeof *a);
    struct condition conditions[MAX_COUNTERS];
    uint32_t n_conditions = 0, places = 0;
    bool good = true;
    a->max = NO_LIMIT;
    for (uint32_t i = 0; i < c->n && good; i++) {
        const struct lit *l = &c->lits[i];
        const struct schema *s = l->s;
        uint32_t min = 0, max = NO_LIMIT;
        switch (l->what) {
        case L_OWN:
            min = s->min_items;
            max = s->max_items;
            places = s->n_prefix > places ? s->n_prefix : places;
            if (s->unique)
                a->unique_in = s;
            if (s->contains)
                good = add_condition(sh, conditions, &n_conditions,
                                     (struct condition){.key = s->contains->id << 1,
                                                        .min = s->min_contains,
                                                        .max = s->max_contains});
            break;
        case L_NOT_MIN_COUNT: max = s->min_items - 1; break;
        case L_NOT_MAX_COUNT: min = s->max_items + 1; break;
        case L_NOT_PREFIX:
            min = l->index + 1;
            places = min > places ? min : places;
            break;
        case L_NOT_ITEMS:
            places = s->n_prefix > places ? s->n_prefix : places;
            good = add_condition(
                sh, conditions, &n_conditions,
                (struct condition){
                    .key = s->items->id << 1 | 1, .from = s->n_prefix, .min = 1, .max = NO_LIMIT});
            break;
        case L_TOO_FEW:
            good = add_condition(
                sh, conditions, &n_conditions,
                (struct condition){.key = s->contains->id << 1, .max = s->min_contains - 1});
            break;
        case L_TOO_MANY:
            good = add_condition(sh, conditions, &n_conditions,
                                 (struct condition){.key = s->contains->id << 1,
                                                    .min = s->max_contains + 1,
                                                    .max = NO_LIMIT});
            break;
        case L_NOT_UNIQUE:
            good = schema_refuse(sh->doc, ERR_UNSUPPORTED, s, "uniqueItems",
                                 "the opposite of uniqueItems cannot be enforced");
            break;
        case L_UNEVALUATED: break;
        default: break;
        }
        a->min = min > a->min ? min : a->min;
        a->max = max < a->max ? max : a->max;
    }
    if (!good) {
        *failed = true;
        return NULL;
    }
    a->unique = a->unique_in && a->max > 1;
    for (uint32_t i = 0; i < n_conditions; i++)
        if (conditions[i].min > conditions[i].max || conditions[i].min > a->max)
            return NULL;
    if (a->min > a->max)
        return NULL;
    a->n_prefix = places < a->max ? places : a->max;
    a->prefix = arena_zero(shaper_room(sh), (a->n_prefix + 1) * sizeof *a->prefix);
    uint32_t *keys = arena_alloc(shaper_room(sh), (c->n + 1) * sizeof *keys);
    uint32_t banned = 0;
    uint64_t wanted = 0;
    for (uint32_t i = 0; i < n_conditions; i++) {
        banned |= (uint32_t)!conditions[i].max << i;
        wanted += conditions[i].min;
    }
    if (n_conditions > 2 && wanted > a->max) { /* which items could serve several of them? */
        *failed = true;
        schema_refuse(sh->doc, ERR_UNSUPPORTED, c->lits[0].s, "contains",
                      "more conditions on some item than maxItems has room for cannot be enforced "
                      "exactly");
        return NULL;
    }
    for (uint32_t i = 0; i <= a->n_prefix; i++) {
        uint32_t applies = 0, n = keys_at(c, i < a->n_prefix ? i : places, keys);
        for (uint32_t k = 0; k < n_conditions; k++)
            if ((i < a->n_prefix ? i : places) >= conditions[k].from)
                applies |= 1u << k;
        struct choices *out = i < a->n_prefix ? &a->prefix[i] : &a->rest;
        if (i == a->n_prefix && a->max <= a->n_prefix)
            break;
        choices_of(sh, keys, n, conditions, n_conditions, applies, out);
        drop_counting(out, banned);
        if (!out->n && i < a->min)
            return NULL;
    }
    a->n_counters = n_conditions;
    a->counters = arena_alloc(shaper_room(sh), (n_conditions + 1) * sizeof *a->counters);
    for (uint32_t i = 0; i < n_conditions; i++)
        a->counters[i] = (struct counter){conditions[i].min, conditions[i].max};
    return a;
}

static const struct choices *at(const struct array_shape *a, uint32_t i) {
    return i < a->n_prefix ? &a->prefix[i] : &a->rest;
}

/* The cheapest item of places from..to that raises all counters of `with` and none of `without`. */
static uint64_t cheapest(const struct array_shape *a, uint32_t from, uint32_t to, uint32_t with,
                         uint32_t without) {
    uint64_t best = RANK_NEVER;
    for (uint32_t i = from; i <= to; i++)
        for (uint32_t j = 0; j < at(a, i)->n; j++) {
            const struct choice *c = &at(a, i)->list[j];
            if ((c->counts & with) == with && !(c->counts & without) && c->value->rank < best)
                best = c->value->rank;
        }
    return best;
}

uint64_t array_rank_from(const struct array_shape *a, uint32_t n, const uint32_t *counts) {
    uint32_t last = n; /* the last place that an item can stand at, or that of all the rest */
    while (last < a->n_prefix && choices_rank(&a->prefix[last]) != RANK_NEVER)
        last++;
    bool ends = last < a->n_prefix || choices_rank(&a->rest) == RANK_NEVER;
    uint64_t room = ends ? last - n : UINT32_MAX;
    if (a->max != NO_LIMIT && (a->max > n ? a->max - n : 0) < room)
        room = a->max > n ? a->max - n : 0;
    uint64_t r = 2, at_once, needed = a->min > n ? a->min - n : 0, sum = 0, most = 0;
    uint32_t open = 0;
    for (uint32_t k = 0; k < a->n_counters; k++) {
        uint32_t have = counts ? counts[k] : 0;
        uint64_t lacks = a->counters[k].min > have ? a->counters[k].min - have : 0;
        if (!lacks)
            continue;
        r = rank_add(r, rank_times(cheapest(a, n, last, 1u << k, 0), lacks));
        sum += lacks;
        most = lacks > most ? lacks : most;
        open |= 1u << k;
    }
    /* Items may serve all conditions at once; where there is no room for others they have to. */
    at_once = rank_add(2, rank_times(cheapest(a, n, last, open, 0), most));
    r = sum > room || at_once < r ? at_once : r;
    needed = most > needed ? most : needed;
    for (uint32_t k = 0; k < a->n_counters; k++) {
        uint32_t have = counts ? counts[k] : 0;
        uint64_t may = a->counters[k].max == NO_LIMIT ? needed
                       : a->counters[k].max > have    ? a->counters[k].max - have
                                                      : 0;
        if (may < needed)
            r = rank_add(r, rank_times(cheapest(a, n, last, 0, 1u << k), needed - may));
    }
    if (r == RANK_NEVER || needed > room)
        return RANK_NEVER;
    for (uint64_t i = n; i < n + needed; i++) {
        if (i >= a->n_prefix) /* the rest is alike */
            return rank_add(r, rank_times(rank_add(choices_rank(&a->rest), 1), n + needed - i));
        r = rank_add(r, rank_add(choices_rank(&a->prefix[i]), 1));
    }
    return r;
}

uint64_t array_rank(const struct array_shape *a) {
    return array_rank_from(a, 0, NULL);
}

static uint32_t larger(uint32_t a, uint32_t b) {
    return a > b ? a : b;
}

void array_levels(struct array_shape *a) {
    uint32_t needs = 0;
    a->deepest = 0;
    for (uint32_t i = 0; i <= a->n_prefix; i++) {
        uint32_t own = choices_levels(at(a, i), NO_LIMIT);
        if (i < a->min)
            needs = larger(needs, own);
        for (uint32_t j = 0; j < at(a, i)->n; j++)
            a->deepest = larger(a->deepest, at(a, i)->list[j].value->levels);
    }
    for (uint32_t k = 0; k < a->n_counters; k++)
        for (uint32_t i = 0; i <= a->n_prefix; i++)
            if (a->counters[k].min)
                needs = larger(needs, choices_levels(at(a, i), k));
    a->levels = 1 + needs;
}

static void drop_never(struct choices *c) {
    uint32_t k = 0;
    for (uint32_t i = 0; i < c->n; i++)
        if (c->list[i].value->rank != RANK_NEVER)
            c->list[k++] = c->list[i];
    c->n = k;
}

/* How many different scalars a value has, below cap. */
static uint32_t scalars(const struct value *v, uint32_t cap) {
    uint64_t n = (v->words & 1) + (v->words >> 1 & 1) + (v->words >> 2 & 1);
    for (uint32_t i = 0; i < v->n_numbers; i++)
        n += number_count(v->numbers[i], cap);
    for (uint32_t i = 0; i < v->n_strings; i++)
        n += v->strings[i]->words ? v->strings[i]->n_words
                                  : dfa_count(v->strings[i]->dfa, v->strings[i]->dfa->start);
    return n < cap ? (uint32_t)n : cap;
}

bool array_settle(struct shaper *sh, struct array_shape *a) {
    for (uint32_t i = 0; i <= a->n_prefix; i++) {
        drop_never((struct choices *)at(a, i));
        if (!at(a, i)->n && i < a->max)
            a->max = i; /* nothing can stand here */
    }
    if (!a->unique || a->max < 2)
        return true;
    for (uint32_t i = 0; i <= a->n_prefix; i++)
        for (uint32_t k = 0; k < at(a, i)->n && i < a->max; k++) {
            const struct value *v = at(a, i)->list[k].value;
            if (v->n_arrays || v->n_objects)
                return schema_refuse(sh->doc, ERR_UNSUPPORTED, a->unique_in, "uniqueItems",
                                     "is enforced on scalars only; these items may be arrays or "
                                     "objects");
            for (uint32_t j = 0; j < v->n_strings; j++)
                if (v->strings[j]->dfa && v->strings[j]->dfa->start >= DFA_OWN)
                    dfa_make_counts(sh->arena, (struct dfa *)v->strings[j]->dfa);
        }
    if (!a->n_prefix && a->rest.n == 1) { /* no more items than there are different ones */
        uint32_t n = scalars(a->rest.list[0].value, DFA_MANY);
        if (n < DFA_MANY && n < a->max)
            a->max = n;
    } else if (a->n_prefix && a->min > 1) {
        return schema_refuse(sh->doc, ERR_UNSUPPORTED, a->unique_in, "uniqueItems",
                             "together with prefixItems and minItems cannot be enforced exactly");
    }
    if (a->min > a->max)
        return schema_refuse(sh->doc, ERR_INVALID, a->unique_in, "uniqueItems",
                             "minItems asks for more items than there are different ones");
    return true;
}
