#include "model/grammar/schema.h"

#include "model/grammar/regex.h"

#include <stdio.h>

/* --- nodes and places --- */

static uint32_t slot_of(const struct schema_doc *doc, const struct dom *dom) {
    uint32_t h = (uint32_t)(((uintptr_t)dom >> 3) * 0x9E3779B97F4A7C15ull >> 32);
    while (doc->table[h & (doc->table_size - 1)].dom &&
           doc->table[h & (doc->table_size - 1)].dom != dom)
        h++;
    return h & (doc->table_size - 1);
}

static struct schema *new_node(struct schema_doc *doc) {
    struct schema *s = arena_zero(doc->arena, sizeof *s);
    if (doc->n_nodes == doc->cap_nodes) {
        doc->cap_nodes = doc->cap_nodes ? doc->cap_nodes * 2 : 64;
        doc->nodes = mem_grow(doc->nodes, doc->cap_nodes, sizeof *doc->nodes);
    }
    s->id = doc->n_nodes;
    s->kinds = ALL_KINDS;
    s->max_length = s->max_items = s->max_properties = s->max_contains = NO_LIMIT;
    s->min_contains = 1;
    s->point_zero = doc->draft >= DRAFT_6;
    doc->nodes[doc->n_nodes++] = s;
    return s;
}

/* The node of a DOM value, made (and queued) at first sight. */
static struct schema *node_of(struct schema_doc *doc, const struct dom *dom,
                              const struct schema *parent, struct text step) {
    if ((doc->n_nodes + 1) * 2 > doc->table_size) {
        struct node_slot *old = doc->table;
        uint32_t n = doc->table_size;
        doc->table_size = n ? n * 2 : 128;
        doc->table = mem_zero(doc->table_size, sizeof *doc->table);
        for (uint32_t i = 0; i < n; i++)
            if (old[i].dom)
                doc->table[slot_of(doc, old[i].dom)] = old[i];
        free(old);
    }
    struct node_slot *slot = &doc->table[slot_of(doc, dom)];
    if (slot->dom)
        return slot->node;
    struct schema *s = new_node(doc);
    s->parent = parent;
    s->step = step;
    slot->dom = dom;
    slot->node = s;
    if (doc->n_queue == doc->cap_queue) {
        doc->cap_queue = doc->cap_queue ? doc->cap_queue * 2 : 64;
        doc->queue = mem_grow(doc->queue, doc->cap_queue, sizeof *doc->queue);
    }
    doc->queue[doc->n_queue++] = s;
    s->dom = dom;
    return s;
}

static void pointer_into(const struct schema *s, struct buf *out) {
    if (!s || (!s->parent && !s->step.s)) {
        buf_char(out, '#');
        return;
    }
    pointer_into(s->parent, out);
    buf_add(out, s->step.s, s->step.n);
}

void schema_pointer(const struct schema *s, const char *keyword, char *out, size_t size) {
    struct buf b = {0};
    pointer_into(s, &b);
    if (keyword)
        buf_printf(&b, "/%s", keyword);
    snprintf(out, size, "%s", buf_text(&b));
    buf_free(&b);
}

bool schema_refuse(struct schema_doc *doc, enum err_code code, const struct schema *s,
                   const char *keyword, const char *why) {
    char where[sizeof doc->e->where];
    schema_pointer(s, keyword, where, sizeof where);
    return err_at(doc->e, code, where, "%s", why);
}

/* "/keyword/key", the key escaped as RFC 6901 asks. */
static struct text step_key(struct schema_doc *doc, const char *keyword, const char *key,
                            uint32_t n) {
    struct buf b = {0};
    buf_printf(&b, "/%s/", keyword);
    for (uint32_t i = 0; i < n; i++) {
        if (key[i] == '~')
            buf_str(&b, "~0");
        else if (key[i] == '/')
            buf_str(&b, "~1");
        else
            buf_char(&b, key[i]);
    }
    struct text t = {arena_dup(doc->arena, buf_text(&b), b.len + 1), (uint32_t)b.len};
    buf_free(&b);
    return t;
}

static struct text step_word(struct schema_doc *doc, const char *keyword) {
    size_t n = strlen(keyword);
    char *s = arena_alloc(doc->arena, n + 2);
    s[0] = '/';
    memcpy(s + 1, keyword, n + 1);
    return (struct text){s, (uint32_t)n + 1};
}

static struct text step_index(struct schema_doc *doc, const char *keyword, uint32_t i) {
    char number[16];
    int n = snprintf(number, sizeof number, "%u", i);
    return step_key(doc, keyword, number, (uint32_t)n);
}

int text_cmp(const struct text *a, const struct text *b) {
    uint32_t n = a->n < b->n ? a->n : b->n;
    int d = n ? memcmp(a->s, b->s, n) : 0;
    return d ? d : (a->n > b->n) - (a->n < b->n);
}

uint32_t utf8_length(const char *s, size_t n) {
    uint32_t k = 0;
    for (size_t i = 0; i < n; i++)
        k += (s[i] & 0xC0) != 0x80;
    return k;
}

bool rule_accepts(const struct string_rule *r, const char *s, size_t n) {
    if (r->min || r->max != NO_LIMIT) {
        uint32_t k = utf8_length(s, n);
        if (k < r->min || k > r->max)
            return false;
    }
    return dfa_accept(r->dfa, dfa_run(r->dfa, r->dfa->start, s, n));
}

/* --- keywords --- */

struct reader {
    struct schema_doc *doc;
    struct schema *s;
    const char *keyword;
    const struct dom *object;
};

static bool bad(struct reader *r, const char *why) {
    return schema_refuse(r->doc, ERR_INVALID, r->s, r->keyword, why);
}
static bool unsupported(struct reader *r, const char *why) {
    return schema_refuse(r->doc, ERR_UNSUPPORTED, r->s, r->keyword, why);
}

static bool read_type(struct reader *r, const struct dom *v) {
    static const struct {
        const char *name;
        uint8_t kinds;
    } names[] = {
        {"null", KIND_BIT(KIND_NULL)},     {"boolean", KIND_BIT(KIND_FALSE) | KIND_BIT(KIND_TRUE)},
        {"number", KIND_BIT(KIND_NUMBER)}, {"integer", KIND_BIT(KIND_NUMBER)},
        {"string", KIND_BIT(KIND_STRING)}, {"array", KIND_BIT(KIND_ARRAY)},
        {"object", KIND_BIT(KIND_OBJECT)}};
    const struct dom *list = v;
    uint32_t n = 1;
    if (v->type == DOM_ARRAY) {
        list = v->items;
        n = v->n;
        if (!n)
            return bad(r, "type is an empty list");
    }
    bool integer = false, number = false;
    r->s->has_types = true;
    r->s->kinds = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (list[i].type != DOM_STRING)
            return bad(r, "type must be a name or a list of names");
        bool found = false;
        for (size_t k = 0; k < sizeof names / sizeof *names; k++)
            if (!strcmp(names[k].name, list[i].text)) {
                r->s->kinds |= names[k].kinds;
                integer |= k == 3;
                number |= k == 2;
                found = true;
            }
        if (!found)
            return bad(r, "type names no JSON type (null, boolean, number, integer, string, "
                          "array, object)");
    }
    r->s->integer = integer && !number;
    return true;
}

static bool read_enum(struct reader *r, const struct dom *v) {
    if (v->type != DOM_ARRAY)
        return bad(r, "enum must be a list");
    const struct dom **list = arena_alloc(r->doc->arena, (v->n + 1) * sizeof *list);
    for (uint32_t i = 0; i < v->n; i++)
        list[i] = &v->items[i];
    r->s->has_values = true;
    r->s->values = list;
    r->s->n_values = v->n;
    return true;
}

static bool read_const(struct reader *r, const struct dom *v) {
    const struct dom **one = arena_alloc(r->doc->arena, sizeof *one);
    *one = v;
    r->s->has_values2 = true;
    r->s->values2 = one;
    r->s->n_values2 = 1;
    return true;
}

static const struct decimal *number(struct reader *r, const struct dom *v) {
    if (v->type != DOM_NUMBER) {
        bad(r, "must be a number");
        return NULL;
    }
    return decimal_parse(r->doc->arena, v->text, v->n);
}

static bool read_minimum(struct reader *r, const struct dom *v) {
    const struct decimal *d = number(r, v);
    if (!d)
        return false;
    const struct dom *x = dom_get(r->object, "exclusiveMinimum"); /* draft 4: a flag */
    if (x && x->type == DOM_TRUE)
        r->s->above = d;
    else
        r->s->min = d;
    return true;
}

static bool read_maximum(struct reader *r, const struct dom *v) {
    const struct decimal *d = number(r, v);
    if (!d)
        return false;
    const struct dom *x = dom_get(r->object, "exclusiveMaximum");
    if (x && x->type == DOM_TRUE)
        r->s->below = d;
    else
        r->s->max = d;
    return true;
}

static bool read_above(struct reader *r, const struct dom *v) {
    if (v->type == DOM_TRUE || v->type == DOM_FALSE)
        return true;
    return (r->s->above = number(r, v)) != NULL;
}

static bool read_below(struct reader *r, const struct dom *v) {
    if (v->type == DOM_TRUE || v->type == DOM_FALSE)
        return true;
    return (r->s->below = number(r, v)) != NULL;
}

static bool read_multiple(struct reader *r, const struct dom *v) {
    const struct decimal *d = number(r, v);
    if (!d)
        return false;
    if (d->negative || !d->n_digits)
        return bad(r, "multipleOf must be greater than 0");
    if (!decimal_divisor_fits(d))
        return unsupported(r, "multipleOf with more than 18 digits");
    r->s->multiple = d;
    return true;
}

static bool read_count(struct reader *r, const struct dom *v, uint32_t *out) {
    const struct decimal *d = number(r, v);
    if (!d)
        return false;
    if (d->negative || !decimal_is_integer(d))
        return bad(r, "must be a whole number, 0 or more");
    bool exact;
    int128 x = decimal_scaled(d, 0, false, (int128)1 << 31, &exact);
    *out = (uint32_t)x; /* beyond 2^31 nothing can be written anyway */
    return true;
}

#define COUNT_KEYWORD(name, field)                                                                 \
    static bool name(struct reader *r, const struct dom *v) {                                      \
        return read_count(r, v, &r->s->field);                                                     \
    }
COUNT_KEYWORD(read_min_length, min_length)
COUNT_KEYWORD(read_max_length, max_length)
COUNT_KEYWORD(read_min_items, min_items)
COUNT_KEYWORD(read_max_items, max_items)
COUNT_KEYWORD(read_min_contains, min_contains)
COUNT_KEYWORD(read_max_contains, max_contains)
COUNT_KEYWORD(read_min_properties, min_properties)
COUNT_KEYWORD(read_max_properties, max_properties)

/* Where a pattern stands in the table, or belongs. */
static struct known_pattern *pattern_slot(struct schema_doc *doc, const struct text *t) {
    uint32_t h = 2166136261u;
    for (uint32_t i = 0; i < t->n; i++)
        h = (h ^ (uint8_t)t->s[i]) * 16777619u;
    for (;; h++) {
        struct known_pattern *p = &doc->patterns[h & (doc->patterns_size - 1)];
        if (!p->rule.dfa || !text_cmp(&p->text, t))
            return p;
    }
}

static struct known_pattern *known_pattern(struct schema_doc *doc, const struct text *t) {
    if (doc->n_patterns * 2 >= doc->patterns_size) {
        struct known_pattern *old = doc->patterns;
        uint32_t n = doc->patterns_size;
        doc->patterns_size = n ? n * 2 : 16;
        doc->patterns = mem_zero(doc->patterns_size, sizeof *doc->patterns);
        for (uint32_t i = 0; i < n; i++)
            if (old[i].rule.dfa)
                *pattern_slot(doc, &old[i].text) = old[i];
        free(old);
    }
    return pattern_slot(doc, t);
}

static bool compile_pattern(struct reader *r, const char *text, uint32_t n,
                            struct string_rule *out) {
    struct text t = {text, n};
    struct known_pattern *known = known_pattern(r->doc, &t);
    *out = (struct string_rule){NULL, 0, NO_LIMIT};
    if (known->rule.dfa) {
        *out = known->rule;
        return true;
    }
    struct err why;
    if (!regex_counted(r->doc->arena, text, n, &out->dfa, &out->min, &out->max))
        out->dfa =
            regex_compile(r->doc->arena, text, n, false, r->doc->options.max_dfa_states, &why);
    if (!out->dfa)
        return schema_refuse(r->doc, why.code, r->s, r->keyword, why.message);
    *known = (struct known_pattern){t, *out};
    r->doc->n_patterns++;
    return true;
}

static bool read_pattern(struct reader *r, const struct dom *v) {
    if (v->type != DOM_STRING)
        return bad(r, "pattern must be a string");
    r->s->has_pattern = true;
    return compile_pattern(r, v->text, v->n, &r->s->pattern);
}

static bool read_format(struct reader *r, const struct dom *v) {
    if (v->type != DOM_STRING)
        return bad(r, "format must be a string");
    bool known;
    struct err why;
    if (!format_rule(r->doc->arena, v->text, v->n, &r->s->format, &known, &why))
        return schema_refuse(r->doc, why.code, r->s, r->keyword, why.message);
    r->s->has_format = known;
    if (!known && r->doc->notes) {
        char where[200];
        schema_pointer(r->s, r->keyword, where, sizeof where);
        buf_printf(r->doc->notes, "%s: warning: the format '%.60s' is not known and not enforced\n",
                   where, v->text);
    }
    return true;
}

static struct schema *child(struct reader *r, const struct dom *v) {
    if (v->type != DOM_OBJECT && v->type != DOM_TRUE && v->type != DOM_FALSE) {
        bad(r, "must be a schema (an object, true or false)");
        return NULL;
    }
    return node_of(r->doc, v, r->s, step_word(r->doc, r->keyword));
}

static struct schema *child_at(struct reader *r, const struct dom *v, struct text step) {
    if (v->type != DOM_OBJECT && v->type != DOM_TRUE && v->type != DOM_FALSE) {
        bad(r, "must hold schemas (an object, true or false each)");
        return NULL;
    }
    return node_of(r->doc, v, r->s, step);
}

static bool read_list(struct reader *r, const struct dom *v, struct schema ***out, uint32_t *n) {
    if (v->type != DOM_ARRAY)
        return bad(r, "must be a list of schemas");
    struct schema **list = arena_alloc(r->doc->arena, (v->n + 1) * sizeof *list);
    for (uint32_t i = 0; i < v->n; i++)
        if (!(list[i] = child_at(r, &v->items[i], step_index(r->doc, r->keyword, i))))
            return false;
    *out = list;
    *n = v->n;
    return true;
}

static bool read_prefix(struct reader *r, const struct dom *v) {
    return read_list(r, v, &r->s->prefix, &r->s->n_prefix);
}

static bool read_items(struct reader *r, const struct dom *v) {
    if (v->type != DOM_ARRAY)
        return (r->s->items = child(r, v)) != NULL;
    if (dom_get(r->object, "prefixItems"))
        return bad(r, "items is a list beside prefixItems");
    if (!read_list(r, v, &r->s->prefix, &r->s->n_prefix)) /* the tuples of older drafts */
        return false;
    const struct dom *rest = dom_get(r->object, "additionalItems");
    r->keyword = "additionalItems";
    return !rest || (r->s->items = child(r, rest));
}

static bool read_contains(struct reader *r, const struct dom *v) {
    return (r->s->contains = child(r, v)) != NULL;
}

static bool read_unique(struct reader *r, const struct dom *v) {
    if (v->type != DOM_TRUE && v->type != DOM_FALSE)
        return bad(r, "uniqueItems must be true or false");
    r->s->unique = v->type == DOM_TRUE;
    return true;
}

static int property_order(const void *a, const void *b) {
    return text_cmp(&(*(struct property *const *)a)->name, &(*(struct property *const *)b)->name);
}

static bool read_properties(struct reader *r, const struct dom *v) {
    if (v->type != DOM_OBJECT)
        return bad(r, "must be an object of schemas");
    struct schema *s = r->s;
    s->properties = arena_alloc(r->doc->arena, (v->n + 1) * sizeof *s->properties);
    s->by_name = arena_alloc(r->doc->arena, (v->n + 1) * sizeof *s->by_name);
    s->n_properties = v->n;
    for (uint32_t i = 0; i < v->n; i++) {
        const struct dom_member *m = &v->members[i];
        s->properties[i].name = (struct text){m->key, m->n_key};
        s->properties[i].schema =
            child_at(r, &m->value, step_key(r->doc, r->keyword, m->key, m->n_key));
        if (!s->properties[i].schema)
            return false;
        s->by_name[i] = &s->properties[i];
    }
    if (v->n > 1)
        qsort(s->by_name, v->n, sizeof *s->by_name, property_order);
    return true;
}

static bool read_patterns(struct reader *r, const struct dom *v) {
    if (v->type != DOM_OBJECT)
        return bad(r, "must be an object of schemas");
    struct schema *s = r->s;
    s->patterns = arena_alloc(r->doc->arena, (v->n + 1) * sizeof *s->patterns);
    s->n_patterns = v->n;
    for (uint32_t i = 0; i < v->n; i++) {
        const struct dom_member *m = &v->members[i];
        if (!compile_pattern(r, m->key, m->n_key, &s->patterns[i].rule))
            return false;
        s->patterns[i].schema =
            child_at(r, &m->value, step_key(r->doc, r->keyword, m->key, m->n_key));
        if (!s->patterns[i].schema)
            return false;
    }
    return true;
}

static bool read_additional(struct reader *r, const struct dom *v) {
    return (r->s->additional = child(r, v)) != NULL;
}
static bool read_names(struct reader *r, const struct dom *v) {
    return (r->s->names = child(r, v)) != NULL;
}

static bool read_names_list(struct reader *r, const struct dom *v, const struct text **out,
                            uint32_t *n) {
    if (v->type != DOM_ARRAY)
        return bad(r, "must be a list of property names");
    struct text *list = arena_alloc(r->doc->arena, (v->n + 1) * sizeof *list);
    for (uint32_t i = 0; i < v->n; i++) {
        if (v->items[i].type != DOM_STRING)
            return bad(r, "must be a list of property names");
        list[i] = (struct text){v->items[i].text, v->items[i].n};
    }
    *out = list;
    *n = v->n;
    return true;
}

static bool read_required(struct reader *r, const struct dom *v) {
    if (v->type == DOM_TRUE || v->type == DOM_FALSE) {
        if (r->doc->draft == DRAFT_3)
            return unsupported(r, "required as a flag (draft 3)");
        return bad(r, "required must be a list of property names");
    }
    const struct text *list;
    if (!read_names_list(r, v, &list, &r->s->n_required))
        return false;
    r->s->required = (struct text *)list;
    return true;
}

static bool add_dependent(struct reader *r, const struct dom_member *m) {
    struct schema *s = r->s;
    struct dependent_schema *d = &s->dependents[s->n_dependents];
    d->name = (struct text){m->key, m->n_key};
    d->schema = child_at(r, &m->value, step_key(r->doc, r->keyword, m->key, m->n_key));
    s->n_dependents += d->schema != NULL;
    return d->schema != NULL;
}

static bool read_dependencies(struct reader *r, const struct dom *v) {
    if (v->type != DOM_OBJECT)
        return bad(r, "must be an object");
    bool schemas = !strcmp(r->keyword, "dependentSchemas"),
         lists = !strcmp(r->keyword, "dependentRequired");
    struct schema *s = r->s;
    struct dependency *deps =
        arena_alloc(r->doc->arena, (v->n + s->n_dependencies + 1) * sizeof *deps);
    struct dependent_schema *dependents =
        arena_alloc(r->doc->arena, (v->n + s->n_dependents + 1) * sizeof *dependents);
    if (s->n_dependencies)
        memcpy(deps, s->dependencies, s->n_dependencies * sizeof *deps);
    if (s->n_dependents)
        memcpy(dependents, s->dependents, s->n_dependents * sizeof *dependents);
    s->dependencies = deps;
    s->dependents = dependents;
    for (uint32_t i = 0; i < v->n; i++) {
        const struct dom_member *m = &v->members[i];
        if (m->value.type == DOM_ARRAY && !schemas) {
            struct dependency *d = &deps[s->n_dependencies];
            d->name = (struct text){m->key, m->n_key};
            if (!read_names_list(r, &m->value, &d->needs, &d->n_needs))
                return false;
            s->n_dependencies++;
        } else if (lists) {
            return bad(r, "must hold lists of property names");
        } else if (!add_dependent(r, m)) {
            return false;
        }
    }
    return true;
}

static bool read_all(struct reader *r, const struct dom *v) {
    if (!read_list(r, v, &r->s->all, &r->s->n_all))
        return false;
    return r->s->n_all ? true : bad(r, "allOf must not be empty");
}
static bool read_any(struct reader *r, const struct dom *v) {
    r->s->has_any = true;
    if (!read_list(r, v, &r->s->any, &r->s->n_any))
        return false;
    return r->s->n_any ? true : bad(r, "anyOf must not be empty");
}
static bool read_one(struct reader *r, const struct dom *v) {
    r->s->has_one = true;
    if (!read_list(r, v, &r->s->one, &r->s->n_one))
        return false;
    return r->s->n_one ? true : bad(r, "oneOf must not be empty");
}
static bool read_not(struct reader *r, const struct dom *v) {
    return (r->s->not_ = child(r, v)) != NULL;
}
static bool read_if(struct reader *r, const struct dom *v) {
    return (r->s->if_ = child(r, v)) != NULL;
}
static bool read_then(struct reader *r, const struct dom *v) {
    return (r->s->then_ = child(r, v)) != NULL;
}
static bool read_else(struct reader *r, const struct dom *v) {
    return (r->s->else_ = child(r, v)) != NULL;
}
static bool read_unevaluated_properties(struct reader *r, const struct dom *v) {
    return (r->s->unevaluated_properties = child(r, v)) != NULL;
}
static bool read_unevaluated_items(struct reader *r, const struct dom *v) {
    return (r->s->unevaluated_items = child(r, v)) != NULL;
}

/* --- references, and what is refused --- */

static bool read_ref(struct reader *r, const struct dom *v) {
    if (v->type != DOM_STRING)
        return bad(r, "$ref must be a string");
    const struct dom *target = schema_referred(r->doc, r->s, v);
    if (!target) {
        char why[200];
        bool local = v->n && v->text[0] == '#';
        snprintf(why, sizeof why,
                 local ? "'%.100s' points at nothing in this schema"
                       : "'%.100s' is outside this schema; only local references are followed",
                 v->text);
        return schema_refuse(r->doc, local ? ERR_INVALID : ERR_UNSUPPORTED, r->s, r->keyword, why);
    }
    /* the target's own place in the document is its name: a pointer, where it is one */
    struct text step = {NULL, 0};
    const char *hash = memchr(v->text, '#', v->n);
    if (hash && hash[1] == '/')
        step = (struct text){hash + 1, (uint32_t)(v->text + v->n - hash - 1)};
    return (r->s->ref = target == r->doc->root ? r->doc->nodes[2] : child_at(r, target, step)) !=
           NULL;
}

/* Annotations, and words that only other keywords read. */
static bool skip(struct reader *r, const struct dom *v) {
    (void)r;
    (void)v;
    return true;
}
static bool refuse_dynamic(struct reader *r, const struct dom *v) {
    (void)v;
    return unsupported(r, "dynamic references cannot be resolved when a grammar is made");
}
static bool refuse_draft3(struct reader *r, const struct dom *v) {
    (void)v;
    if (r->doc->draft != DRAFT_3)
        return true; /* not a keyword of this draft: an annotation */
    return unsupported(r, "a keyword of draft 3");
}
static bool refuse_vocabulary(struct reader *r, const struct dom *v) {
    (void)v;
    return unsupported(r, "a schema that declares its own vocabulary");
}

struct keyword {
    const char *name;
    bool (*read)(struct reader *r, const struct dom *v);
    uint8_t from, to; /* drafts that know it */
};

static const struct keyword keywords[] = {
    /* sorted by name */
    {"$dynamicRef", refuse_dynamic, 9, 9},
    {"$recursiveRef", refuse_dynamic, 8, 8},
    {"$ref", read_ref, 0, 9},
    {"$vocabulary", refuse_vocabulary, 8, 9},
    {"additionalItems", skip, 0, 9},
    {"additionalProperties", read_additional, 0, 9},
    {"allOf", read_all, 0, 9},
    {"anyOf", read_any, 0, 9},
    {"const", read_const, 6, 9},
    {"contains", read_contains, 6, 9},
    {"dependencies", read_dependencies, 0, 9},
    {"dependentRequired", read_dependencies, 8, 9},
    {"dependentSchemas", read_dependencies, 8, 9},
    {"disallow", refuse_draft3, 0, 9},
    {"divisibleBy", refuse_draft3, 0, 9},
    {"else", read_else, 7, 9},
    {"enum", read_enum, 0, 9},
    {"exclusiveMaximum", read_below, 0, 9},
    {"exclusiveMinimum", read_above, 0, 9},
    {"extends", refuse_draft3, 0, 9},
    {"format", read_format, 0, 9},
    {"if", read_if, 7, 9},
    {"items", read_items, 0, 9},
    {"maxContains", read_max_contains, 8, 9},
    {"maxItems", read_max_items, 0, 9},
    {"maxLength", read_max_length, 0, 9},
    {"maxProperties", read_max_properties, 0, 9},
    {"maximum", read_maximum, 0, 9},
    {"minContains", read_min_contains, 8, 9},
    {"minItems", read_min_items, 0, 9},
    {"minLength", read_min_length, 0, 9},
    {"minProperties", read_min_properties, 0, 9},
    {"minimum", read_minimum, 0, 9},
    {"multipleOf", read_multiple, 0, 9},
    {"not", read_not, 0, 9},
    {"oneOf", read_one, 0, 9},
    {"pattern", read_pattern, 0, 9},
    {"patternProperties", read_patterns, 0, 9},
    {"prefixItems", read_prefix, 9, 9},
    {"properties", read_properties, 0, 9},
    {"propertyNames", read_names, 6, 9},
    {"required", read_required, 0, 9},
    {"then", read_then, 7, 9},
    {"type", read_type, 0, 9},
    {"unevaluatedItems", read_unevaluated_items, 8, 9},
    {"unevaluatedProperties", read_unevaluated_properties, 8, 9},
    {"uniqueItems", read_unique, 0, 9},
};

static int by_name(const void *key, const void *item) {
    return strcmp(key, ((const struct keyword *)item)->name);
}

static bool compile_node(struct schema_doc *doc, struct schema *s, const struct dom *dom) {
    if (dom->type == DOM_TRUE || dom->type == DOM_FALSE) {
        s->always = dom->type == DOM_TRUE;
        s->never = !s->always;
        return true;
    }
    struct reader r = {.doc = doc, .s = s, .object = dom};
    const struct dom *ref = dom_get(dom, "$ref");
    if (ref && ref->type == DOM_STRING && doc->draft <= DRAFT_7) {
        r.keyword = "$ref"; /* up to draft 7, $ref hides its neighbours */
        return read_ref(&r, ref);
    }
    for (uint32_t i = 0; i < dom->n; i++) {
        const struct dom_member *m = &dom->members[i];
        const struct keyword *k = bsearch(m->key, keywords, sizeof keywords / sizeof *keywords,
                                          sizeof *keywords, by_name);
        if (!k || strlen(m->key) != m->n_key || doc->draft < k->from || doc->draft > k->to)
            continue;
        r.keyword = k->name;
        if (!k->read(&r, &m->value))
            return false;
    }
    if (s->if_ && !s->then_ && !s->else_)
        s->if_ = NULL;
    s->always = false;
    return true;
}

static enum draft draft_of(const struct dom *root) {
    const struct dom *v = dom_get(root, "$schema");
    if (!v || v->type != DOM_STRING)
        return DRAFT_2020;
    return strstr(v->text, "draft-03")   ? DRAFT_3
           : strstr(v->text, "draft-04") ? DRAFT_4
           : strstr(v->text, "draft-06") ? DRAFT_6
           : strstr(v->text, "draft-07") ? DRAFT_7
           : strstr(v->text, "2019-09")  ? DRAFT_2019
                                         : DRAFT_2020;
}

/* Whether a "$schema" names a dialect that we know. */
static bool dialect_known(const struct dom *root) {
    const struct dom *v = dom_get(root, "$schema");
    return !v || v->type != DOM_STRING || !v->n || strstr(v->text, "json-schema.org/");
}

struct schema *schema_read(struct schema_doc *doc) {
    if (!dialect_known(doc->root)) {
        err_at(doc->e, ERR_UNSUPPORTED, "#/$schema",
               "names a dialect other than JSON Schema drafts 4 to 2020-12");
        return NULL;
    }
    doc->draft = draft_of(doc->root);
    doc->always = new_node(doc);
    doc->always->always = doc->always->compiled = true;
    doc->never = new_node(doc);
    doc->never->never = doc->never->compiled = true;
    schema_find_anchors(doc);
    if (doc->root->type != DOM_OBJECT && doc->root->type != DOM_TRUE &&
        doc->root->type != DOM_FALSE) {
        err_at(doc->e, ERR_INVALID, "#", "a schema must be an object, true or false");
        return NULL;
    }
    struct schema *root = node_of(doc, doc->root, NULL, (struct text){NULL, 0});
    for (uint32_t i = 0; i < doc->n_queue; i++) {
        struct schema *s = doc->queue[i];
        s->compiled = true;
        if (!compile_node(doc, s, s->dom))
            return NULL;
        if (doc->n_nodes > doc->options.max_nodes) {
            schema_refuse(doc, ERR_LIMIT, s, NULL, "more subschemas than the limit max_nodes");
            return NULL;
        }
    }
    return root;
}

struct schema *schema_of_value(struct schema_doc *doc, const struct dom *value) {
    if ((doc->n_nodes + 1) * 2 > doc->table_size)
        node_of(doc, doc->root, NULL, (struct text){NULL, 0}); /* grows the table */
    uint32_t at = slot_of(doc, value);
    if (doc->table[at].dom)
        return doc->table[at].node;
    struct schema *s = new_node(doc);
    s->compiled = true;
    doc->table[at] = (struct node_slot){value, s};
    s->has_types = true;
    if (value->type == DOM_ARRAY) {
        s->kinds = KIND_BIT(KIND_ARRAY);
        s->n_prefix = s->min_items = s->max_items = value->n;
        s->prefix = arena_alloc(doc->arena, (value->n + 1) * sizeof *s->prefix);
        for (uint32_t i = 0; i < value->n; i++)
            s->prefix[i] = schema_of_value(doc, &value->items[i]);
    } else if (value->type == DOM_OBJECT) {
        s->kinds = KIND_BIT(KIND_OBJECT);
        s->n_properties = s->n_required = value->n;
        s->additional = doc->never;
        s->properties = arena_alloc(doc->arena, (value->n + 1) * sizeof *s->properties);
        s->by_name = arena_alloc(doc->arena, (value->n + 1) * sizeof *s->by_name);
        s->required = arena_alloc(doc->arena, (value->n + 1) * sizeof *s->required);
        for (uint32_t i = 0; i < value->n; i++) {
            const struct dom_member *m = &value->members[i];
            s->properties[i].name = s->required[i] = (struct text){m->key, m->n_key};
            s->properties[i].schema = schema_of_value(doc, &m->value);
            s->by_name[i] = &s->properties[i];
        }
        if (value->n > 1)
            qsort(s->by_name, value->n, sizeof *s->by_name, property_order);
    } else {
        static const uint8_t kinds[] = {[DOM_NULL] = KIND_BIT(KIND_NULL),
                                        [DOM_FALSE] = KIND_BIT(KIND_FALSE),
                                        [DOM_TRUE] = KIND_BIT(KIND_TRUE),
                                        [DOM_NUMBER] = KIND_BIT(KIND_NUMBER),
                                        [DOM_STRING] = KIND_BIT(KIND_STRING)};
        const struct dom **one = arena_alloc(doc->arena, sizeof *one);
        *one = value;
        s->kinds = kinds[value->type];
        s->has_values2 = true;
        s->values2 = one;
        s->n_values2 = 1;
        s->point_zero = true;
    }
    return s;
}

uint32_t schema_for_name(const struct schema *s, const char *name, uint32_t n,
                         struct schema **out) {
    uint32_t k = 0;
    struct property key = {.name = {name, n}}, *p = &key;
    struct property **found = s->n_properties ? bsearch(&p, s->by_name, s->n_properties,
                                                        sizeof *s->by_name, property_order)
                                              : NULL;
    if (found)
        out[k++] = (*found)->schema;
    for (uint32_t i = 0; i < s->n_patterns; i++)
        if (rule_accepts(&s->patterns[i].rule, name, n))
            out[k++] = s->patterns[i].schema;
    if (!k && s->additional)
        out[k++] = s->additional;
    return k;
}
