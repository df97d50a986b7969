/* Grammars as objects: made from a schema, an expression or choices; counted references. */
#include "model/grammar/machine.h"
#include "model/grammar/regex.h"
#include "model/grammar/turn.h"

static void set_defaults(struct grammar_options *o) {
    if (!o->max_schema_bytes)
        o->max_schema_bytes = (size_t)4 << 20;
    if (!o->max_nodes)
        o->max_nodes = 200000;
    if (!o->max_depth)
        o->max_depth = 256;
    if (!o->max_dfa_states)
        o->max_dfa_states = 10000;
}

static struct grammar *grammar_new(enum grammar_kind kind, const struct grammar_options *options) {
    struct grammar *g = mem_zero(1, sizeof *g);
    g->refs = 1;
    g->kind = kind;
    if (options)
        g->options = *options;
    set_defaults(&g->options);
    g->any_spelling = g->options.any_spelling || g->options.space == JSON_SPACE_ANY;
    return g;
}

/* What the grammar writes more narrowly than the schema allows. */
static void note_narrowing(struct grammar *g) {
    if (g->options.space == JSON_SPACE_ANY)
        return;
    buf_str(&g->notes, g->options.space == JSON_SPACE_COMPACT
                           ? "#: narrower: no white space between tokens\n"
                       : g->options.space == JSON_SPACE_SPACED
                           ? "#: narrower: one space after ',' and ':', none elsewhere\n"
                           : "#: narrower: at most one space, or a line break and indentation\n");
    if (!g->any_spelling)
        buf_str(&g->notes, "#: narrower: characters are escaped only where JSON asks for it; "
                           "whole numbers have no fraction\n");
    buf_str(&g->notes, "#: narrower: numbers have at most 20 digits before the point and 17 after "
                       "it; bounded ones have no exponent\n");
    if (g->options.fixed_key_order)
        buf_str(&g->notes, "#: narrower: properties come in the schema's order\n");
}

struct grammar *grammar_from_schema(const char *schema, size_t n,
                                    const struct grammar_options *options, struct err *e) {
    struct err own = {0};
    struct grammar *g = grammar_new(GRAMMAR_JSON, options);
    *e = own;
    if (n > g->options.max_schema_bytes) {
        err_set(e, ERR_LIMIT, "the schema is %zu bytes; the limit max_schema_bytes is %zu", n,
                g->options.max_schema_bytes);
        grammar_unref(g);
        return NULL;
    }
    struct schema_doc doc = {.arena = &g->arena,
                             .options = g->options,
                             .notes = &g->notes,
                             .e = e,
                             .full = g->any_spelling || g->options.point_zero};
    struct shaper sh = {.doc = &doc, .arena = &g->arena, .e = e};
    doc.root = dom_parse(&g->arena, schema, n, 5000000, e);
    struct schema *root = doc.root ? schema_read(&doc) : NULL;
    g->root = root ? shape_schema(&sh, root) : NULL;
    free(doc.nodes);
    free(doc.table);
    free(doc.anchors);
    free(doc.queue);
    free(doc.patterns);
    free(sh.values);
    free(sh.table);
    arena_free(&sh.scratch);
    if (!g->root) {
        grammar_unref(g);
        return NULL;
    }
    note_narrowing(g);
    *e = own;
    return g;
}

bool grammar_is_never(const struct grammar *g) {
    return g->kind == GRAMMAR_JSON && g->root->rank == RANK_NEVER;
}

struct grammar *grammar_any_object(const struct grammar_options *options, struct err *e) {
    static const char schema[] = "{\"type\":\"object\"}";
    return grammar_from_schema(schema, sizeof schema - 1, options, e);
}

struct grammar *grammar_from_regex(const char *pattern, size_t n, struct err *e) {
    struct grammar *g = grammar_new(GRAMMAR_TEXT, NULL);
    bool incomplete;
    if (utf8_valid_prefix(pattern, n, &incomplete) < n)
        err_set(e, ERR_INVALID, "the regular expression is not valid UTF-8");
    else
        g->text = regex_compile(&g->arena, pattern, n, true, g->options.max_dfa_states, e);
    if (g->text && g->text->start == DFA_DEAD) {
        err_set(e, ERR_INVALID, "the regular expression matches no text");
        g->text = NULL;
    }
    if (!g->text) {
        grammar_unref(g);
        return NULL;
    }
    return g;
}

struct grammar *grammar_from_choices(const char *const *choices, size_t n, struct err *e) {
    struct grammar *g = grammar_new(GRAMMAR_TEXT, NULL);
    uint32_t *lengths = mem_alloc((n + 1) * sizeof *lengths);
    bool good = n > 0 || err_set(e, ERR_INVALID, "there are no choices");
    for (size_t i = 0; i < n && good; i++) {
        size_t len = strlen(choices[i]);
        bool incomplete;
        lengths[i] = (uint32_t)len;
        if (utf8_valid_prefix(choices[i], len, &incomplete) < len)
            good = err_set(e, ERR_INVALID, "choice %zu is not valid UTF-8", i);
    }
    if (good)
        g->text = dfa_words(&g->arena, choices, lengths, n, 100000, e);
    free(lengths);
    if (!g->text) {
        grammar_unref(g);
        return NULL;
    }
    return g;
}

struct grammar *grammar_ref(struct grammar *g) {
    __atomic_add_fetch(&g->refs, 1, __ATOMIC_RELAXED);
    return g;
}

void grammar_unref(struct grammar *g) {
    if (!g || __atomic_sub_fetch(&g->refs, 1, __ATOMIC_ACQ_REL))
        return;
    turn_free(g->turn);
    gbnf_free(g->rules);
    arena_free(&g->arena);
    buf_free(&g->notes);
    free(g);
}

void grammar_notes(const struct grammar *g, struct buf *out) {
    buf_str(out, buf_text(&g->notes));
}
