/* Schemas as disjunctions of conjunctions, one kind of JSON value at a time. "not" is pushed down
 * to the single assertions, each of which has an exact opposite; "oneOf" becomes "anyOf" where its
 * branches cannot meet, and is written out with opposites where they may. */
#include "model/grammar/shape.h"

#include <stdio.h>

static bool is_scalar(enum value_kind kind) {
    return kind <= KIND_STRING;
}
static uint32_t limit_of(enum value_kind kind) {
    return is_scalar(kind) ? MAX_SCALAR_ALTERNATIVES : MAX_ALTERNATIVES;
}

static const struct conj empty_conj;
static const struct conj *const true_list[] = {&empty_conj};
static const struct dnf dnf_true = {1, (const struct conj **)true_list}, dnf_false = {0, NULL};

static const struct dnf *constant(bool yes) {
    return yes ? &dnf_true : &dnf_false;
}

static int lit_cmp(const struct lit *a, const struct lit *b) {
    if (a->s != b->s)
        return a->s->id < b->s->id ? -1 : 1;
    if (a->what != b->what)
        return a->what < b->what ? -1 : 1;
    return (a->index > b->index) - (a->index < b->index);
}

static const struct conj *conj_and(struct shaper *sh, const struct conj *a, const struct conj *b) {
    if (!a->n)
        return b;
    if (!b->n)
        return a;
    struct conj *c = arena_alloc(sh->arena, sizeof *c);
    c->lits = arena_alloc(sh->arena, (a->n + b->n) * sizeof *c->lits);
    c->n = 0;
    uint32_t i = 0, j = 0;
    while (i < a->n || j < b->n) {
        int d = i == a->n ? 1 : j == b->n ? -1 : lit_cmp(&a->lits[i], &b->lits[j]);
        c->lits[c->n++] = d <= 0 ? a->lits[i] : b->lits[j];
        i += d <= 0;
        j += d >= 0;
    }
    return c;
}

static bool conj_equal(const struct conj *a, const struct conj *b) {
    return a->n == b->n && (!a->n || !memcmp(a->lits, b->lits, a->n * sizeof *a->lits));
}

/* a says everything that b says: a is the narrower one. */
static bool conj_within(const struct conj *a, const struct conj *b) {
    uint32_t i = 0;
    for (uint32_t j = 0; j < b->n; j++) {
        while (i < a->n && lit_cmp(&a->lits[i], &b->lits[j]) < 0)
            i++;
        if (i == a->n || lit_cmp(&a->lits[i], &b->lits[j]))
            return false;
    }
    return true;
}

struct collector {
    struct shaper *sh;
    struct schema *s;
    const char *keyword;
    enum value_kind kind;
    const struct conj **list;
    uint32_t n, cap;
};

static bool collect(struct collector *c, const struct conj *x) {
    for (uint32_t i = 0; i < c->n; i++)
        if (conj_equal(c->list[i], x) || (!is_scalar(c->kind) && conj_within(x, c->list[i])))
            return true;
    if (!is_scalar(c->kind)) { /* narrower ones that are already there say nothing new */
        uint32_t k = 0;
        for (uint32_t i = 0; i < c->n; i++)
            if (!conj_within(c->list[i], x))
                c->list[k++] = c->list[i];
        c->n = k;
    }
    if (c->n >= limit_of(c->kind)) {
        char why[120];
        snprintf(why, sizeof why, "takes more than %u alternatives (limit alternatives)",
                 limit_of(c->kind));
        return schema_refuse(c->sh->doc, ERR_LIMIT, c->s, c->keyword, why);
    }
    if (c->n == c->cap) {
        c->cap = c->cap ? c->cap * 2 : 8;
        c->list = mem_grow(c->list, c->cap, sizeof *c->list);
    }
    c->list[c->n++] = x;
    return true;
}

static const struct dnf *collected(struct collector *c, bool good) {
    struct dnf *d = NULL;
    if (good) {
        d = arena_alloc(c->sh->arena, sizeof *d);
        d->n = c->n;
        d->list = arena_dup(c->sh->arena, c->list, c->n * sizeof *c->list);
    }
    free(c->list);
    return d;
}

static const struct dnf *dnf_or(struct shaper *sh, struct schema *s, const char *keyword,
                                enum value_kind kind, const struct dnf *a, const struct dnf *b) {
    if (!a || !b)
        return NULL;
    if (!a->n || b == &dnf_true)
        return b;
    if (!b->n || a == &dnf_true)
        return a;
    struct collector c = {.sh = sh, .s = s, .keyword = keyword, .kind = kind};
    bool good = true;
    for (uint32_t i = 0; i < a->n && good; i++)
        good = collect(&c, a->list[i]);
    for (uint32_t i = 0; i < b->n && good; i++)
        good = collect(&c, b->list[i]);
    return collected(&c, good);
}

static const struct dnf *dnf_and(struct shaper *sh, struct schema *s, const char *keyword,
                                 enum value_kind kind, const struct dnf *a, const struct dnf *b) {
    if (!a || !b)
        return NULL;
    if (!a->n || b == &dnf_true)
        return a;
    if (!b->n || a == &dnf_true)
        return b;
    struct collector c = {.sh = sh, .s = s, .keyword = keyword, .kind = kind};
    bool good = true, weed = a->n > 1 && b->n > 1;
    for (uint32_t i = 0; i < a->n && good; i++)
        for (uint32_t j = 0; j < b->n && good; j++) {
            const struct conj *x = conj_and(sh, a->list[i], b->list[j]);
            if (weed && conj_never(sh, x, kind))
                continue;
            good = collect(&c, x);
        }
    return collected(&c, good);
}

static const struct dnf *dnf_lit(struct shaper *sh, struct schema *s, enum lit_what what,
                                 uint32_t index) {
    struct conj *c = arena_alloc(sh->arena, sizeof *c);
    c->n = 1;
    c->lits = arena_alloc(sh->arena, sizeof *c->lits);
    memset(c->lits, 0, sizeof *c->lits); /* padding is compared */
    c->lits->s = s;
    c->lits->what = what;
    c->lits->index = index;
    struct dnf *d = arena_alloc(sh->arena, sizeof *d);
    d->n = 1;
    d->list = arena_alloc(sh->arena, sizeof *d->list);
    d->list[0] = c;
    return d;
}

/* --- enum and const --- */

static bool of_kind(const struct dom *v, enum value_kind kind) {
    static const enum value_kind kinds[] = {
        [DOM_NULL] = KIND_NULL,     [DOM_FALSE] = KIND_FALSE,   [DOM_TRUE] = KIND_TRUE,
        [DOM_NUMBER] = KIND_NUMBER, [DOM_STRING] = KIND_STRING, [DOM_ARRAY] = KIND_ARRAY,
        [DOM_OBJECT] = KIND_OBJECT};
    return kinds[v->type] == kind;
}

static bool any_of_kind(const struct dom **list, uint32_t n, enum value_kind kind) {
    for (uint32_t i = 0; i < n; i++)
        if (of_kind(list[i], kind))
            return true;
    return false;
}

static const struct dnf *dnf_values(struct shaper *sh, struct schema *s, const struct dom **list,
                                    uint32_t n, bool negated, enum value_kind kind) {
    const struct dnf *d = constant(negated);
    for (uint32_t i = 0; i < n && d; i++) {
        if (!of_kind(list[i], kind))
            continue;
        const struct dnf *x = dnf_of(sh, schema_of_value(sh->doc, list[i]), negated, kind);
        d = negated ? dnf_and(sh, s, "enum", kind, d, x) : dnf_or(sh, s, "enum", kind, d, x);
    }
    return d;
}

/* --- a node's own assertions --- */

static bool has_own(const struct schema *s, enum value_kind kind) {
    switch (kind) {
    case KIND_NUMBER:
        return s->integer || s->min || s->max || s->above || s->below || s->multiple ||
               s->has_values || s->has_values2;
    case KIND_STRING:
        return s->min_length || s->max_length != NO_LIMIT || s->has_pattern || s->has_format ||
               s->has_values || s->has_values2;
    case KIND_ARRAY:
        return s->n_prefix || s->items || s->min_items || s->max_items != NO_LIMIT || s->unique ||
               s->contains;
    case KIND_OBJECT:
        return s->n_properties || s->n_patterns || s->additional || s->names || s->min_properties ||
               s->max_properties != NO_LIMIT || s->n_required || s->n_dependencies;
    default: return false;
    }
}

static const struct dnf *not_own(struct shaper *sh, struct schema *s, enum value_kind kind) {
    const struct dnf *d = &dnf_false;
#define OR_NOT(condition, what, index, keyword)                                                    \
    if (condition)                                                                                 \
        d = dnf_or(sh, s, keyword, kind, d, dnf_lit(sh, s, what, index));
    switch (kind) {
    case KIND_NUMBER:
        OR_NOT(s->integer, L_NOT_INTEGER, 0, "type")
        OR_NOT(s->min, L_NOT_MIN, 0, "minimum")
        OR_NOT(s->max, L_NOT_MAX, 0, "maximum")
        OR_NOT(s->above, L_NOT_ABOVE, 0, "exclusiveMinimum")
        OR_NOT(s->below, L_NOT_BELOW, 0, "exclusiveMaximum")
        OR_NOT(s->multiple, L_NOT_MULTIPLE, 0, "multipleOf")
        OR_NOT(s->has_values, L_NOT_VALUES, 0, "enum")
        OR_NOT(s->has_values2, L_NOT_VALUES, 1, "const")
        break;
    case KIND_STRING:
        OR_NOT(s->min_length, L_NOT_MIN_LENGTH, 0, "minLength")
        OR_NOT(s->max_length != NO_LIMIT, L_NOT_MAX_LENGTH, 0, "maxLength")
        OR_NOT(s->has_pattern, L_NOT_PATTERN, 0, "pattern")
        OR_NOT(s->has_format, L_NOT_FORMAT, 0, "format")
        OR_NOT(s->has_values, L_NOT_VALUES, 0, "enum")
        OR_NOT(s->has_values2, L_NOT_VALUES, 1, "const")
        break;
    case KIND_ARRAY:
        OR_NOT(s->min_items, L_NOT_MIN_COUNT, 0, "minItems")
        OR_NOT(s->max_items != NO_LIMIT, L_NOT_MAX_COUNT, 0, "maxItems")
        for (uint32_t i = 0; i < s->n_prefix && d; i++)
            OR_NOT(true, L_NOT_PREFIX, i, "prefixItems")
        OR_NOT(s->items, L_NOT_ITEMS, 0, "items")
        OR_NOT(s->unique, L_NOT_UNIQUE, 0, "uniqueItems")
        OR_NOT(s->contains && s->min_contains, L_TOO_FEW, 0, "contains")
        OR_NOT(s->contains && s->max_contains != NO_LIMIT, L_TOO_MANY, 0, "maxContains")
        break;
    case KIND_OBJECT:
        OR_NOT(s->min_properties, L_NOT_MIN_COUNT, 0, "minProperties")
        OR_NOT(s->max_properties != NO_LIMIT, L_NOT_MAX_COUNT, 0, "maxProperties")
        for (uint32_t i = 0; i < s->n_required && d; i++)
            OR_NOT(true, L_NOT_REQUIRED, i, "required")
        for (uint32_t i = 0; i < s->n_properties && d; i++)
            OR_NOT(!s->properties[i].schema->always, L_NOT_PROPERTY, i, "properties")
        for (uint32_t i = 0; i < s->n_patterns && d; i++)
            OR_NOT(!s->patterns[i].schema->always, L_NOT_PATTERNED, i, "patternProperties")
        OR_NOT(s->additional && !s->additional->always, L_NOT_ADDITIONAL, 0, "additionalProperties")
        OR_NOT(s->names, L_NOT_NAMES, 0, "propertyNames")
        for (uint32_t i = 0; i < s->n_dependencies; i++)
            for (uint32_t j = 0; j < s->dependencies[i].n_needs && d; j++)
                OR_NOT(true, L_NOT_DEPENDENCY, i << 16 | (j & 0xFFFF), "dependentRequired")
        break;
    default: break;
    }
#undef OR_NOT
    return d;
}

/* --- applicators --- */

static bool disjoint(struct shaper *sh, const struct dnf *a, const struct dnf *b,
                     enum value_kind kind) {
    if ((size_t)a->n * b->n > 4096)
        return false;
    for (uint32_t i = 0; i < a->n; i++)
        for (uint32_t j = 0; j < b->n; j++)
            if (!conj_never(sh, conj_and(sh, a->list[i], b->list[j]), kind))
                return false;
    return true;
}

static const struct dnf *dnf_one_of(struct shaper *sh, struct schema *s, enum value_kind kind) {
    const struct dnf *sum = &dnf_false;
    const struct dnf **branch = arena_alloc(sh->arena, s->n_one * sizeof *branch);
    for (uint32_t i = 0; i < s->n_one; i++)
        if (!(branch[i] = dnf_of(sh, s->one[i], false, kind)))
            return NULL;
    for (uint32_t i = 0; i < s->n_one && sum; i++) {
        const struct dnf *x = branch[i];
        for (uint32_t j = 0; j < s->n_one && x && x->n; j++)
            if (j != i && branch[j]->n && !disjoint(sh, branch[i], branch[j], kind))
                x = dnf_and(sh, s, "oneOf", kind, x, dnf_of(sh, s->one[j], true, kind));
        sum = dnf_or(sh, s, "oneOf", kind, sum, x);
    }
    return sum;
}

/* None of the branches, or at least two. */
static const struct dnf *dnf_not_one_of(struct shaper *sh, struct schema *s, enum value_kind kind) {
    const struct dnf *none = &dnf_true, *sum;
    for (uint32_t i = 0; i < s->n_one && none; i++)
        none = dnf_and(sh, s, "oneOf", kind, none, dnf_of(sh, s->one[i], true, kind));
    sum = none;
    for (uint32_t i = 0; i < s->n_one && sum; i++)
        for (uint32_t j = 0; j < i && sum; j++)
            sum = dnf_or(sh, s, "oneOf", kind, sum,
                         dnf_and(sh, s, "oneOf", kind, dnf_of(sh, s->one[i], false, kind),
                                 dnf_of(sh, s->one[j], false, kind)));
    return sum;
}

static const struct dnf *dnf_if(struct shaper *sh, struct schema *s, bool negated,
                                enum value_kind kind) {
    const struct dnf *then_ = s->then_ ? dnf_of(sh, s->then_, negated, kind) : constant(!negated),
                     *else_ = s->else_ ? dnf_of(sh, s->else_, negated, kind) : constant(!negated);
    if (!then_ || !else_)
        return NULL;
    const struct dnf *a = then_->n
                              ? dnf_and(sh, s, "if", kind, dnf_of(sh, s->if_, false, kind), then_)
                              : &dnf_false,
                     *b = else_->n
                              ? dnf_and(sh, s, "if", kind, dnf_of(sh, s->if_, true, kind), else_)
                              : &dnf_false;
    return dnf_or(sh, s, "if", kind, a, b);
}

static const struct dnf *dnf_dependents(struct shaper *sh, struct schema *s, bool negated) {
    const struct dnf *d = constant(!negated);
    for (uint32_t i = 0; i < s->n_dependents && d; i++) {
        const struct dnf *there =
            dnf_and(sh, s, "dependentSchemas", KIND_OBJECT, dnf_lit(sh, s, L_PRESENT, i),
                    dnf_of(sh, s->dependents[i].schema, negated, KIND_OBJECT));
        d = negated ? dnf_or(sh, s, "dependentSchemas", KIND_OBJECT, d, there)
                    : dnf_and(sh, s, "dependentSchemas", KIND_OBJECT, d,
                              dnf_or(sh, s, "dependentSchemas", KIND_OBJECT,
                                     dnf_lit(sh, s, L_ABSENT, i), there));
    }
    return d;
}

static const struct dnf *compute_plain(struct shaper *sh, struct schema *s, enum value_kind kind) {
    if (!(s->kinds & KIND_BIT(kind)))
        return &dnf_false;
    const struct dnf *d = has_own(s, kind) ? dnf_lit(sh, s, L_OWN, 0) : &dnf_true;
    const struct dom **values[] = {s->values, s->values2};
    uint32_t counts[] = {s->n_values, s->n_values2};
    bool there[] = {s->has_values, s->has_values2};
    for (int i = 0; i < 2 && d; i++) {
        if (!there[i])
            continue;
        if (!any_of_kind(values[i], counts[i], kind))
            return &dnf_false;
        if (kind == KIND_ARRAY || kind == KIND_OBJECT)
            d = dnf_and(sh, s, "enum", kind, d,
                        dnf_values(sh, s, values[i], counts[i], false, kind));
    }
    if (s->ref)
        d = dnf_and(sh, s, "$ref", kind, d, dnf_of(sh, s->ref, false, kind));
    for (uint32_t i = 0; i < s->n_all && d && d->n; i++)
        d = dnf_and(sh, s, "allOf", kind, d, dnf_of(sh, s->all[i], false, kind));
    if (d && d->n && s->not_)
        d = dnf_and(sh, s, "not", kind, d, dnf_of(sh, s->not_, true, kind));
    if (d && d->n && s->has_any) {
        const struct dnf *any = &dnf_false;
        for (uint32_t i = 0; i < s->n_any && any; i++)
            any = dnf_or(sh, s, "anyOf", kind, any, dnf_of(sh, s->any[i], false, kind));
        d = dnf_and(sh, s, "anyOf", kind, d, any);
    }
    if (d && d->n && s->has_one)
        d = dnf_and(sh, s, "oneOf", kind, d, dnf_one_of(sh, s, kind));
    if (d && d->n && s->if_)
        d = dnf_and(sh, s, "if", kind, d, dnf_if(sh, s, false, kind));
    if (d && d->n && s->n_dependents && kind == KIND_OBJECT)
        d = dnf_and(sh, s, "dependentSchemas", kind, d, dnf_dependents(sh, s, false));
    return d;
}

static const struct dnf *compute_negated(struct shaper *sh, struct schema *s,
                                         enum value_kind kind) {
    if (!(s->kinds & KIND_BIT(kind)))
        return &dnf_true;
    const struct dnf *d = not_own(sh, s, kind);
    const struct dom **values[] = {s->values, s->values2};
    uint32_t counts[] = {s->n_values, s->n_values2};
    bool there[] = {s->has_values, s->has_values2};
    for (int i = 0; i < 2 && d; i++) {
        if (!there[i])
            continue;
        if (!any_of_kind(values[i], counts[i], kind))
            return &dnf_true;
        if (kind == KIND_ARRAY || kind == KIND_OBJECT)
            d = dnf_or(sh, s, "enum", kind, d, dnf_values(sh, s, values[i], counts[i], true, kind));
    }
    if (s->ref)
        d = dnf_or(sh, s, "$ref", kind, d, dnf_of(sh, s->ref, true, kind));
    for (uint32_t i = 0; i < s->n_all && d; i++)
        d = dnf_or(sh, s, "allOf", kind, d, dnf_of(sh, s->all[i], true, kind));
    if (d && s->not_)
        d = dnf_or(sh, s, "not", kind, d, dnf_of(sh, s->not_, false, kind));
    if (d && s->has_any) {
        const struct dnf *none = &dnf_true;
        for (uint32_t i = 0; i < s->n_any && none && none->n; i++)
            none = dnf_and(sh, s, "anyOf", kind, none, dnf_of(sh, s->any[i], true, kind));
        d = dnf_or(sh, s, "anyOf", kind, d, none);
    }
    if (d && s->has_one)
        d = dnf_or(sh, s, "oneOf", kind, d, dnf_not_one_of(sh, s, kind));
    if (d && s->if_)
        d = dnf_or(sh, s, "if", kind, d, dnf_if(sh, s, true, kind));
    if (d && s->n_dependents && kind == KIND_OBJECT)
        d = dnf_or(sh, s, "dependentSchemas", kind, d, dnf_dependents(sh, s, true));
    return d;
}

const struct dnf *dnf_of(struct shaper *sh, struct schema *s, bool negated, enum value_kind kind) {
    if (s->always || s->never)
        return constant(s->always != negated);
    if (s->dnf[negated][kind])
        return s->dnf[negated][kind];
    if (s->in_place[negated]) {
        if (sh->quick) {
            sh->unknown = true;
            return NULL;
        }
        schema_refuse(sh->doc, ERR_UNSUPPORTED, s, NULL,
                      "refers to itself without going into an object or array");
        return NULL;
    }
    if (++sh->work > 2000000) {
        schema_refuse(sh->doc, ERR_LIMIT, s, NULL,
                      "is too large once its combinations are written "
                      "out (limit alternatives)");
        return NULL;
    }
    if ((kind == KIND_OBJECT && s->unevaluated_properties && !s->unevaluated_properties->always) ||
        (kind == KIND_ARRAY && s->unevaluated_items && !s->unevaluated_items->always)) {
        schema_refuse(sh->doc, ERR_UNSUPPORTED, s,
                      kind == KIND_OBJECT ? "unevaluatedProperties" : "unevaluatedItems",
                      "cannot be enforced exactly here");
        return NULL;
    }
    s->in_place[negated] = true;
    const struct dnf *d = negated ? compute_negated(sh, s, kind) : compute_plain(sh, s, kind);
    s->in_place[negated] = false;
    if (d)
        s->dnf[negated][kind] = (void *)d;
    return d;
}

const struct dnf *dnf_of_value(struct shaper *sh, const struct value *v, enum value_kind kind) {
    const struct dnf *d = &dnf_true;
    for (uint32_t i = 0; i < v->n_key && d && d->n; i++) {
        struct schema *s = sh->doc->nodes[v->key[i] >> 1];
        d = dnf_and(sh, s, NULL, kind, d, dnf_of(sh, s, v->key[i] & 1, kind));
    }
    return d;
}

/* --- look-ahead: what can surely never be --- */

/* Runs one test in look-ahead mode: an error or an unfinished part means "perhaps". */
static bool surely(struct shaper *sh, const struct conj *c, enum value_kind kind) {
    struct err saved = *sh->doc->e;
    bool failed = false, unknown = sh->unknown, never = false;
    sh->quick++;
    if (kind == KIND_NUMBER)
        never = !number_shape_of(sh, c, &failed) && !failed;
    else if (kind == KIND_STRING)
        never = !string_shape_of(sh, c, &failed) && !failed;
    else if (kind == KIND_ARRAY)
        never = !array_shape_of(sh, c, &failed) && !failed;
    else if (kind == KIND_OBJECT)
        never = !object_shape_of(sh, c, &failed) && !failed;
    if (!--sh->quick)
        arena_reset(&sh->scratch);
    sh->unknown = unknown;
    *sh->doc->e = saved;
    return never;
}

bool conj_never(struct shaper *sh, const struct conj *c, enum value_kind kind) {
    if (c->n < 2 || sh->quick > 3)
        return false;
    return surely(sh, c, kind);
}

bool value_never(struct shaper *sh, struct value *v) {
    if (v->quick)
        return v->quick == 2;
    for (uint32_t i = 0; i < v->n_key; i++) /* one alone that is never is cheap to see */
        if (sh->doc->nodes[v->key[i] >> 1]->never && !(v->key[i] & 1)) {
            v->quick = 2;
            return true;
        }
    if (v->n_key < 2 || sh->quick > 3)
        return false;
    v->quick = 1; /* should we come back here: perhaps */
    struct err saved = *sh->doc->e;
    bool unknown = sh->unknown, never = true;
    sh->quick++;
    for (int k = 0; k < N_KINDS && never; k++) {
        const struct dnf *d = dnf_of_value(sh, v, (enum value_kind)k);
        if (!d)
            never = false;
        for (uint32_t i = 0; d && i < d->n && never; i++)
            never =
                k >= KIND_NUMBER && d->list[i]->n > 1 && surely(sh, d->list[i], (enum value_kind)k);
    }
    if (!--sh->quick)
        arena_reset(&sh->scratch);
    sh->unknown = unknown;
    *sh->doc->e = saved;
    v->quick = never ? 2 : 1;
    return never;
}
