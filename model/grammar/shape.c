/* The graph of values: made by need from the root, then settled: what can never be is removed. */
#include "model/grammar/shape_build.h"

/* --- values by their keys --- */

static uint32_t key_hash(const uint32_t *k, uint32_t n) {
    uint64_t h = n * 0x9E3779B97F4A7C15ull + 1;
    for (uint32_t i = 0; i < n; i++)
        h = (h ^ k[i]) * 0xC2B2AE3D27D4EB4Full, h ^= h >> 29;
    return (uint32_t)h;
}

static int by_number(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

/* A node that is only a reference stands for its target. */
static bool only_ref(const struct schema *s) {
    return s->ref && !s->has_types && !s->has_values && !s->has_values2 && !s->n_all &&
           !s->has_any && !s->has_one && !s->not_ && !s->if_ && !s->min && !s->max && !s->above &&
           !s->below && !s->multiple && !s->min_length && s->max_length == NO_LIMIT &&
           !s->has_pattern && !s->has_format && !s->n_prefix && !s->items && !s->min_items &&
           s->max_items == NO_LIMIT && !s->unique && !s->contains && !s->n_properties &&
           !s->n_patterns && !s->additional && !s->names && !s->min_properties &&
           s->max_properties == NO_LIMIT && !s->n_required && !s->n_dependencies &&
           !s->n_dependents && !s->unevaluated_properties && !s->unevaluated_items;
}

struct value *value_of(struct shaper *sh, const uint32_t *keys, uint32_t n) {
    uint32_t small[16], *k = n <= 16 ? small : mem_alloc(n * sizeof *k), m = 0;
    for (uint32_t i = 0; i < n; i++) {
        struct schema *s = sh->doc->nodes[keys[i] >> 1];
        bool negated = keys[i] & 1;
        for (int guard = 0; guard < 64 && only_ref(s); guard++)
            s = s->ref;
        if ((s->always && !negated) || (s->never && negated))
            continue;
        if (s->always || s->never) {
            k[0] = sh->doc->never->id << 1;
            m = 1;
            break;
        }
        k[m++] = s->id << 1 | negated;
    }
    if (m > 1) {
        qsort(k, m, sizeof *k, by_number);
        uint32_t j = 0;
        for (uint32_t i = 0; i < m; i++)
            if (!j || k[j - 1] != k[i])
                k[j++] = k[i];
        m = j;
    }
    if (sh->n_values * 2 >= sh->table_size) {
        sh->table_size = sh->table_size ? sh->table_size * 2 : 128;
        free(sh->table);
        sh->table = mem_zero(sh->table_size, sizeof *sh->table);
        for (uint32_t i = 0; i < sh->n_values; i++) {
            uint32_t h = key_hash(sh->values[i]->key, sh->values[i]->n_key);
            while (sh->table[h & (sh->table_size - 1)])
                h++;
            sh->table[h & (sh->table_size - 1)] = i + 1;
        }
    }
    struct value *v = NULL;
    uint32_t h = key_hash(k, m), *slot;
    for (; *(slot = &sh->table[h & (sh->table_size - 1)]); h++) {
        struct value *w = sh->values[*slot - 1];
        if (w->n_key == m && !memcmp(w->key, k, m * sizeof *k)) {
            v = w;
            break;
        }
    }
    if (!v) {
        v = arena_zero(sh->arena, sizeof *v);
        v->id = sh->n_values;
        v->key = arena_dup(sh->arena, k, m * sizeof *k);
        v->n_key = m;
        v->rank = RANK_NEVER;
        if (sh->n_values == sh->cap_values) {
            sh->cap_values = sh->cap_values ? sh->cap_values * 2 : 64;
            sh->values = mem_grow(sh->values, sh->cap_values, sizeof *sh->values);
        }
        sh->values[sh->n_values++] = v;
        *slot = sh->n_values;
    }
    if (k != small)
        free(k);
    return v;
}

void choices_of(struct shaper *sh, const uint32_t *keys, uint32_t n_keys,
                const struct condition *conditions, uint32_t n_conditions, uint32_t applies,
                struct choices *out) {
    uint32_t which[MAX_COUNTERS], n = 0;
    for (uint32_t i = 0; i < n_conditions; i++)
        if (applies >> i & 1)
            which[n++] = i;
    uint32_t *k = arena_alloc(shaper_room(sh), (n_keys + n + 1) * sizeof *k);
    if (n_keys)
        memcpy(k, keys, n_keys * sizeof *k);
    out->list = arena_alloc(shaper_room(sh), ((size_t)1 << n) * sizeof *out->list);
    out->n = 0;
    for (uint32_t set = 0; set < 1u << n; set++) {
        uint32_t m = n_keys, counts = 0;
        bool possible = true;
        for (uint32_t i = 0; i < n; i++) {
            const struct condition *c = &conditions[which[i]];
            bool holds = set >> i & 1;
            if (holds)
                counts |= 1u << which[i];
            if (c->key != NO_LIMIT)
                k[m++] = c->key ^ !holds;
            else
                possible &= holds;
        }
        if (!possible)
            continue;
        struct value *v = value_of(sh, k, m);
        if (!value_never(sh, v))
            out->list[out->n++] = (struct choice){v, counts};
    }
}

/* --- building one value --- */

static bool build_numbers(struct shaper *sh, struct value *v, const struct dnf *d) {
    v->numbers = arena_alloc(sh->arena, (d->n + 1) * sizeof *v->numbers);
    for (uint32_t i = 0; i < d->n; i++) {
        bool failed = false;
        struct number_shape *n = number_shape_of(sh, d->list[i], &failed);
        if (failed)
            return false;
        if (n)
            v->numbers[v->n_numbers++] = n;
    }
    return true;
}

/* Lists of words among the alternatives become one list. */
static void join_words(struct shaper *sh, struct value *v) {
    uint32_t total = 0, lists = 0;
    for (uint32_t i = 0; i < v->n_strings; i++)
        if (v->strings[i]->words) {
            total += v->strings[i]->n_words;
            lists++;
        }
    if (lists < 2)
        return;
    struct text *all = arena_alloc(sh->arena, total * sizeof *all);
    uint32_t n = 0, k = 0, j = 0;
    for (uint32_t i = 0; i < v->n_strings; i++)
        if (v->strings[i]->words) {
            memcpy(all + n, v->strings[i]->words, v->strings[i]->n_words * sizeof *all);
            n += v->strings[i]->n_words;
        }
    qsort(all, n, sizeof *all, (int (*)(const void *, const void *))(void *)text_cmp);
    for (uint32_t i = 0; i < n; i++)
        if (!j || text_cmp(&all[j - 1], &all[i]))
            all[j++] = all[i];
    struct string_shape *s = arena_zero(sh->arena, sizeof *s);
    s->max = NO_LIMIT;
    s->words = all;
    s->n_words = j;
    s->words_hash = texts_hash(all, j);
    for (uint32_t i = 0; i < v->n_strings; i++)
        if (!v->strings[i]->words)
            v->strings[k++] = v->strings[i];
    v->strings[k++] = s;
    v->n_strings = k;
}

static bool build_strings(struct shaper *sh, struct value *v, const struct dnf *d) {
    v->strings = arena_alloc(sh->arena, (d->n + 1) * sizeof *v->strings);
    uint32_t apart = 0; /* those that are no lists of words, which can be joined */
    for (uint32_t i = 0; i < d->n && apart <= MAX_ALTERNATIVES; i++) {
        bool failed = false;
        struct string_shape *s = string_shape_of(sh, d->list[i], &failed);
        if (failed)
            return false;
        if (s && s->dfa == dfa_any() && !s->min && s->max == NO_LIMIT) {
            v->strings[0] = s; /* any string: the others say nothing more */
            v->n_strings = 1;
            return true;
        }
        if (s)
            v->strings[v->n_strings++] = s;
        apart += s && !s->words;
    }
    join_words(sh, v);
    if (v->n_strings > MAX_ALTERNATIVES)
        return err_set(sh->doc->e, ERR_LIMIT,
                       "a string has more than %d alternatives (limit alternatives)",
                       MAX_ALTERNATIVES);
    return true;
}

static bool build_composites(struct shaper *sh, struct value *v, const struct dnf *d,
                             enum value_kind kind) {
    v->arrays =
        kind == KIND_ARRAY ? arena_alloc(sh->arena, (d->n + 1) * sizeof *v->arrays) : v->arrays;
    v->objects =
        kind == KIND_OBJECT ? arena_alloc(sh->arena, (d->n + 1) * sizeof *v->objects) : v->objects;
    for (uint32_t i = 0; i < d->n; i++) {
        bool failed = false;
        if (kind == KIND_ARRAY) {
            struct array_shape *a = array_shape_of(sh, d->list[i], &failed);
            if (a)
                v->arrays[v->n_arrays++] = a;
        } else {
            struct object_shape *o = object_shape_of(sh, d->list[i], &failed);
            if (o)
                v->objects[v->n_objects++] = o;
        }
        if (failed)
            return false;
    }
    return true;
}

/* Where the trouble is, when a builder did not say. */
static bool blame(struct shaper *sh, const struct value *v) {
    if (!sh->doc->e->where[0] && v->n_key) {
        char message[sizeof sh->doc->e->message];
        memcpy(message, sh->doc->e->message, sizeof message);
        schema_refuse(sh->doc, sh->doc->e->code, sh->doc->nodes[v->key[0] >> 1], NULL, message);
    }
    return false;
}

static bool build(struct shaper *sh, struct value *v) {
    v->built = true;
    sh->doc->e->where[0] = 0;
    for (int k = 0; k < N_KINDS; k++) {
        const struct dnf *d = dnf_of_value(sh, v, (enum value_kind)k);
        if (!d)
            return blame(sh, v);
        bool good = true;
        if (!d->n)
            continue;
        if (k < KIND_NUMBER)
            v->words |= (uint8_t)KIND_BIT(k);
        else if (k == KIND_NUMBER)
            good = build_numbers(sh, v, d);
        else if (k == KIND_STRING)
            good = build_strings(sh, v, d);
        else
            good = build_composites(sh, v, d, (enum value_kind)k);
        if (!good)
            return blame(sh, v);
    }
    return true;
}

/* --- ranks --- */

uint64_t choices_rank(const struct choices *c) {
    uint64_t best = RANK_NEVER;
    for (uint32_t i = 0; i < c->n; i++)
        if (c->list[i].value->rank < best)
            best = c->list[i].value->rank;
    return best;
}

static uint64_t rank_of(const struct value *v) {
    uint64_t best = v->words ? 4 : RANK_NEVER, r;
    if (v->n_numbers && best > 3)
        best = 3;
    for (uint32_t i = 0; i < v->n_strings; i++) {
        const struct string_shape *s = v->strings[i];
        r = 2;
        if (s->words)
            r += s->words[0].n;
        else
            r += s->dfa->lo[s->dfa->start] > s->min ? s->dfa->lo[s->dfa->start] : s->min;
        best = r < best ? r : best;
    }
    for (uint32_t i = 0; i < v->n_arrays; i++)
        best = (r = array_rank(v->arrays[i])) < best ? r : best;
    for (uint32_t i = 0; i < v->n_objects; i++)
        best = (r = object_rank(v->objects[i])) < best ? r : best;
    return best;
}

static void settle_ranks(struct shaper *sh) {
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t i = sh->n_values; i-- > 0;) { /* parts come after their wholes */
            struct value *v = sh->values[i];
            uint64_t r = v->built ? rank_of(v) : RANK_NEVER;
            if (r < v->rank) {
                v->rank = r;
                changed = true;
            }
        }
    }
}

/* --- levels --- */

uint32_t choices_levels(const struct choices *c, uint32_t k) {
    const struct value *best = NULL;
    for (uint32_t i = 0; i < c->n; i++)
        if ((k == NO_LIMIT || c->list[i].counts >> k & 1) &&
            (!best || c->list[i].value->rank < best->rank))
            best = c->list[i].value;
    return best ? best->levels : 0;
}

static void set_levels(struct value *v) {
    bool scalar = v->words || v->n_numbers || v->n_strings;
    uint64_t best = RANK_NEVER, r;
    uint32_t levels = 0;
    for (uint32_t i = 0; i < v->n_arrays; i++) {
        array_levels(v->arrays[i]);
        if ((r = array_rank(v->arrays[i])) < best)
            best = r, levels = v->arrays[i]->levels;
    }
    for (uint32_t i = 0; i < v->n_objects; i++) {
        object_levels(v->objects[i]);
        if ((r = object_rank(v->objects[i])) < best)
            best = r, levels = v->objects[i]->levels;
    }
    v->levels = scalar ? 0 : levels;
}

static int by_rank(const void *a, const void *b) {
    const struct value *x = *(struct value *const *)a, *y = *(struct value *const *)b;
    return (x->rank > y->rank) - (x->rank < y->rank);
}

/* By rank, so that the parts of a shortest text are known before it; then once more for the parts
 * of what is longer. */
static void settle_levels(struct shaper *sh) {
    struct value **list = mem_alloc((sh->n_values + 1) * sizeof *list);
    uint32_t n = 0;
    for (uint32_t i = 0; i < sh->n_values; i++)
        if (sh->values[i]->rank != RANK_NEVER)
            list[n++] = sh->values[i];
    qsort(list, n, sizeof *list, by_rank);
    for (uint32_t i = 0; i < 2 * n; i++)
        set_levels(list[i % n]);
    free(list);
}

static bool remove_never(struct shaper *sh, struct value *v) {
    uint32_t k = 0;
    for (uint32_t i = 0; i < v->n_arrays; i++)
        if (array_rank(v->arrays[i]) != RANK_NEVER) {
            if (!array_settle(sh, v->arrays[i]))
                return blame(sh, v);
            v->arrays[k++] = v->arrays[i];
        }
    v->n_arrays = k;
    k = 0;
    for (uint32_t i = 0; i < v->n_objects; i++)
        if (object_rank(v->objects[i]) != RANK_NEVER) {
            if (!object_settle(sh, v->objects[i]))
                return blame(sh, v);
            v->objects[k++] = v->objects[i];
        }
    v->n_objects = k;
    return true;
}

struct value *shape_schema(struct shaper *sh, struct schema *root) {
    uint32_t key = root->id << 1;
    struct value *v = value_of(sh, &key, 1);
    for (uint32_t i = 0; i < sh->n_values; i++) {
        if (sh->n_values > sh->doc->options.max_nodes) {
            err_set(sh->doc->e, ERR_LIMIT,
                    "the schema combines into more than %zu parts (limit "
                    "max_nodes)",
                    sh->doc->options.max_nodes);
            return NULL;
        }
        if (!sh->values[i]->built && !build(sh, sh->values[i]))
            return NULL;
    }
    settle_ranks(sh);
    if (v->rank == RANK_NEVER && sh->doc->options.allow_never) {
        buf_str(sh->doc->notes, "#: no JSON value can satisfy this schema\n");
        v->words = 0;
        v->n_arrays = v->n_objects = v->n_numbers = v->n_strings = 0;
        return v;
    }
    if (v->rank == RANK_NEVER) {
        err_at(sh->doc->e, ERR_INVALID, "#", "no JSON value can satisfy this schema");
        return NULL;
    }
    for (uint32_t i = 0; i < sh->n_values; i++)
        if (sh->values[i]->rank != RANK_NEVER && !remove_never(sh, sh->values[i]))
            return NULL;
    settle_levels(sh);
    if (v->levels > sh->doc->options.max_depth) {
        err_at(sh->doc->e, ERR_LIMIT, "#", "every text is nested deeper than the limit max_depth");
        return NULL;
    }
    return v;
}
