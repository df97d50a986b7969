/* gbnf: grammars that users write, rules of sequences and alternatives over characters.
 *
 *   root  ::= "a" [0-9]+ (ws item)* | other     # a comment
 *
 * Literals, classes, '.', groups, and the repetitions * + ? {m} {m,} {m,n}. Repetitions and groups
 * become rules of their own. Left recursion is refused. */
#include "model/grammar/machine.h"

#include "model/grammar/regex.h"

#include <stdio.h>

enum element_kind { E_END, E_BYTES, E_CLASS, E_RULE };

struct element {
    enum element_kind kind;
    const char *bytes;
    uint32_t n; /* bytes; rule */
    const struct dfa *dfa;
};

struct alternative {
    struct element *list; /* ended by E_END */
    uint32_t n, cap;
    uint64_t rank;
};

struct rule {
    struct text name;
    struct alternative *alternatives;
    uint32_t n, cap;
    bool defined, nullable;
    uint8_t visiting; /* left recursion */
    uint64_t rank;
    size_t where;
};

struct gbnf {
    struct rule *rules;
    uint32_t n, cap, root;
};

struct parser {
    struct arena *arena;
    struct gbnf *g;
    const char *text;
    size_t at, n, steps;
    int depth;
    struct err *e;
    bool failed;
};

enum { MAX_RULES = 20000, MAX_DEPTH = 200, MAX_COUNT = 2000 };

static void fail(struct parser *p, const char *why) {
    size_t line = 1;
    for (size_t i = 0; i < p->at && i < p->n; i++)
        line += p->text[i] == '\n';
    if (!p->failed) {
        char where[32];
        snprintf(where, sizeof where, "line %zu", line);
        err_at(p->e, ERR_INVALID, where, "grammar: %s", why);
    }
    p->failed = true;
}

static uint32_t new_rule(struct parser *p, struct text name) {
    struct gbnf *g = p->g;
    if (g->n >= MAX_RULES) {
        fail(p, "more than 20000 rules, repetitions counted");
        return 0;
    }
    if (g->n == g->cap)
        g->rules = mem_grow(g->rules, g->cap = g->cap ? g->cap * 2 : 32, sizeof *g->rules);
    g->rules[g->n] = (struct rule){.name = name, .where = p->at, .rank = RANK_NEVER};
    return g->n++;
}

static uint32_t rule_named(struct parser *p, struct text name) {
    for (uint32_t i = 0; i < p->g->n; i++)
        if (p->g->rules[i].name.s && !text_cmp(&p->g->rules[i].name, &name))
            return i;
    return new_rule(p, name);
}

static struct alternative *new_alternative(struct parser *p, uint32_t rule) {
    struct rule *r = &p->g->rules[rule];
    if (r->n == r->cap)
        r->alternatives =
            mem_grow(r->alternatives, r->cap = r->cap ? r->cap * 2 : 4, sizeof *r->alternatives);
    r->alternatives[r->n] = (struct alternative){.rank = RANK_NEVER};
    return &r->alternatives[r->n++];
}

static void add_element(struct alternative *a, struct element e) {
    if (a->n == a->cap)
        a->list = mem_grow(a->list, a->cap = a->cap ? a->cap * 2 : 4, sizeof *a->list);
    a->list[a->n++] = e;
}

static bool more(const struct parser *p) {
    return p->at < p->n;
}
static char peek(const struct parser *p) {
    return more(p) ? p->text[p->at] : 0;
}

static void skip_space(struct parser *p, bool lines) {
    while (more(p)) {
        char c = peek(p);
        if (c == '#')
            while (more(p) && peek(p) != '\n')
                p->at++;
        else if (c == ' ' || c == '\t' || (lines && (c == '\n' || c == '\r')))
            p->at++;
        else
            return;
    }
}

static bool is_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
}

static struct text take_name(struct parser *p) {
    size_t from = p->at;
    while (more(p) && is_name(peek(p)))
        p->at++;
    return (struct text){p->text + from, (uint32_t)(p->at - from)};
}

static bool take_hex(struct parser *p, int digits, uint32_t *v) {
    *v = 0;
    for (int i = 0; i < digits; i++) {
        int c = peek(p) | 32;
        int d = peek(p) >= '0' && peek(p) <= '9' ? peek(p) - '0'
                : c >= 'a' && c <= 'f'           ? c - 'a' + 10
                                                 : -1;
        if (d < 0)
            return false;
        *v = *v * 16 + (uint32_t)d;
        p->at++;
    }
    return true;
}

static struct element take_literal(struct parser *p) {
    struct buf b = {0};
    p->at++;
    while (!p->failed && more(p) && peek(p) != '"' && peek(p) != '\n') {
        char c = peek(p);
        p->at++;
        if (c != '\\') {
            buf_char(&b, c);
            continue;
        }
        uint32_t v;
        c = peek(p);
        p->at += more(p);
        static const char from[] = "nrt\\\"[]", to[] = "\n\r\t\\\"[]";
        const char *known = c ? strchr(from, c) : NULL;
        if (known)
            buf_char(&b, to[known - from]);
        else if ((c == 'x' && take_hex(p, 2, &v)) || (c == 'u' && take_hex(p, 4, &v)) ||
                 (c == 'U' && take_hex(p, 8, &v)))
            utf8_append_code(&b, v);
        else
            fail(p, "an escape that is not known");
    }
    if (peek(p) != '"')
        fail(p, "a literal without end");
    p->at++;
    struct element e = {.kind = E_BYTES, .n = (uint32_t)b.len};
    e.bytes = arena_dup(p->arena, buf_text(&b), b.len + 1);
    buf_free(&b);
    return e;
}

static struct element take_class(struct parser *p) {
    size_t from = p->at++;
    while (more(p) && peek(p) != ']')
        p->at += peek(p) == '\\' ? 2 : 1;
    if (!more(p)) {
        fail(p, "a class without end");
        return (struct element){0};
    }
    p->at++;
    struct err why;
    struct element e = {.kind = E_CLASS};
    e.dfa = regex_compile(p->arena, p->text + from, p->at - from, true, 2000, &why);
    if (!e.dfa)
        fail(p, why.message);
    return e;
}

static void parse_alternatives(struct parser *p, uint32_t rule);

/* rule ::= element rule | nothing, and so on: `min` to `max` times. */
static struct element repeat(struct parser *p, struct element x, uint32_t min, uint32_t max) {
    struct element end = {E_END, NULL, 0, NULL};
    uint32_t tail = UINT32_MAX;
    if (max == NO_LIMIT) {
        tail = new_rule(p, (struct text){NULL, 0});
        if (p->failed)
            return end;
        struct alternative *a = new_alternative(p, tail);
        add_element(a, end);
        a = new_alternative(p, tail);
        add_element(a, x);
        add_element(a, (struct element){E_RULE, NULL, tail, NULL});
        add_element(a, end);
    } else {
        for (uint32_t i = min; i < max && !p->failed; i++) {
            uint32_t r = new_rule(p, (struct text){NULL, 0});
            struct alternative *a = new_alternative(p, r);
            add_element(a, end);
            a = new_alternative(p, r);
            add_element(a, x);
            if (tail != UINT32_MAX)
                add_element(a, (struct element){E_RULE, NULL, tail, NULL});
            add_element(a, end);
            tail = r;
        }
    }
    uint32_t r = new_rule(p, (struct text){NULL, 0});
    if (p->failed)
        return end;
    struct alternative *a = new_alternative(p, r);
    for (uint32_t i = 0; i < min; i++)
        add_element(a, x);
    if (tail != UINT32_MAX)
        add_element(a, (struct element){E_RULE, NULL, tail, NULL});
    add_element(a, end);
    return (struct element){E_RULE, NULL, r, NULL};
}

static bool take_count(struct parser *p, uint32_t *v) {
    size_t from = p->at;
    *v = 0;
    while (peek(p) >= '0' && peek(p) <= '9') {
        *v = *v * 10 + (uint32_t)(p->text[p->at++] - '0');
        if (*v > MAX_COUNT)
            fail(p, "a repetition of more than 2000");
        if (p->failed)
            return false;
    }
    return p->at > from;
}

static struct element parse_repeats(struct parser *p, struct element x) {
    while (!p->failed) {
        uint32_t min, max;
        switch (peek(p)) {
        case '*': x = repeat(p, x, 0, NO_LIMIT); break;
        case '+': x = repeat(p, x, 1, NO_LIMIT); break;
        case '?': x = repeat(p, x, 0, 1); break;
        case '{':
            p->at++;
            if (!take_count(p, &min)) {
                fail(p, "a number was expected after '{'");
                return x;
            }
            max = min;
            if (peek(p) == ',') {
                p->at++;
                if (!take_count(p, &max))
                    max = NO_LIMIT;
            }
            if (peek(p) != '}' || max < min) {
                fail(p, "a repetition must be {m}, {m,} or {m,n}");
                return x;
            }
            x = repeat(p, x, min, max);
            break;
        default: return x;
        }
        p->at++;
    }
    return x;
}

/* A name that "::=" follows begins the next rule. */
static bool at_rule(struct parser *p) {
    size_t back = p->at;
    struct text name = take_name(p);
    skip_space(p, false);
    bool yes = name.n && p->n - p->at >= 3 && !memcmp(p->text + p->at, "::=", 3);
    p->at = back;
    return yes;
}

static void parse_sequence(struct parser *p, uint32_t rule) {
    uint32_t index = p->g->rules[rule].n;
    new_alternative(p, rule);
    for (;;) {
        skip_space(p, true);
        char c = peek(p);
        struct element x = {0};
        if (p->failed || !more(p) || c == '|' || c == ')' || at_rule(p))
            break;
        if (c == '"') {
            x = take_literal(p);
        } else if (c == '[') {
            x = take_class(p);
        } else if (c == '.') {
            struct err why;
            p->at++;
            x = (struct element){.kind = E_CLASS};
            x.dfa = regex_compile(p->arena, "[^]", 3, true, 100, &why);
        } else if (c == '(') {
            p->at++;
            x = (struct element){E_RULE, NULL, new_rule(p, (struct text){NULL, 0}), NULL};
            if (!p->failed) {
                p->g->rules[x.n].defined = true;
                parse_alternatives(p, x.n);
            }
            if (!p->failed && peek(p) != ')')
                fail(p, "')' was expected");
            p->at++;
        } else if (is_name(c)) {
            x = (struct element){E_RULE, NULL, rule_named(p, take_name(p)), NULL};
        } else {
            fail(p, "a literal, class, group or rule was expected");
        }
        if (p->failed)
            return;
        x = parse_repeats(p, x);
        if (x.kind == E_BYTES && !x.n)
            continue;
        add_element(&p->g->rules[rule].alternatives[index], x);
    }
    add_element(&p->g->rules[rule].alternatives[index], (struct element){E_END, NULL, 0, NULL});
}

static void parse_alternatives(struct parser *p, uint32_t rule) {
    if (++p->depth > MAX_DEPTH)
        fail(p, "groups nested deeper than 200");
    while (!p->failed) {
        parse_sequence(p, rule);
        if (p->failed || peek(p) != '|')
            break;
        p->at++;
    }
    p->depth--;
}

/* --- checks --- */

static uint64_t element_rank(const struct gbnf *g, const struct element *x) {
    if (x->kind == E_CLASS) /* [] holds no character: what needs one never comes to an end */
        return dfa_live(x->dfa, x->dfa->start) ? 1 : RANK_NEVER;
    return x->kind == E_BYTES ? x->n : g->rules[x->n].rank;
}

static void make_ranks(struct gbnf *g) {
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t i = g->n; i-- > 0;)
            for (uint32_t k = 0; k < g->rules[i].n; k++) {
                struct alternative *a = &g->rules[i].alternatives[k];
                uint64_t r = 1; /* so that a longer way round always costs more */
                for (uint32_t j = 0; j + 1 < a->n; j++) {
                    uint64_t x = element_rank(g, &a->list[j]);
                    r = x == RANK_NEVER || r == RANK_NEVER ? RANK_NEVER
                        : r + x > RANK_NEVER / 4           ? RANK_NEVER / 4
                                                           : r + x;
                }
                if (r < a->rank) {
                    a->rank = r;
                    changed = true;
                }
                if (a->rank < g->rules[i].rank)
                    g->rules[i].rank = a->rank;
            }
    }
}

static int by_rank(const void *a, const void *b) {
    const struct alternative *x = a, *y = b;
    return (x->rank > y->rank) - (x->rank < y->rank);
}

static void settle(struct gbnf *g) {
    make_ranks(g);
    for (uint32_t i = 0; i < g->n; i++) {
        struct rule *r = &g->rules[i];
        if (r->n)
            qsort(r->alternatives, r->n, sizeof *r->alternatives, by_rank);
        while (r->n && r->alternatives[r->n - 1].rank == RANK_NEVER)
            free(r->alternatives[--r->n].list);
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t i = 0; i < g->n; i++)
            for (uint32_t k = 0; k < g->rules[i].n && !g->rules[i].nullable; k++) {
                const struct alternative *a = &g->rules[i].alternatives[k];
                bool empty = true;
                for (uint32_t j = 0; j + 1 < a->n && empty; j++)
                    empty = a->list[j].kind == E_RULE && g->rules[a->list[j].n].nullable;
                if (empty)
                    changed = g->rules[i].nullable = true;
            }
    }
}

static bool left_recursive(struct gbnf *g, uint32_t rule, uint32_t depth) {
    struct rule *r = &g->rules[rule];
    if (r->visiting == 1 || depth > 5000)
        return true;
    if (r->visiting == 2)
        return false;
    r->visiting = 1;
    for (uint32_t k = 0; k < r->n; k++)
        for (uint32_t j = 0; j + 1 < r->alternatives[k].n; j++) {
            const struct element *x = &r->alternatives[k].list[j];
            if (x->kind != E_RULE)
                break;
            if (left_recursive(g, x->n, depth + 1))
                return true;
            if (!g->rules[x->n].nullable)
                break;
        }
    g->rules[rule].visiting = 2;
    return false;
}

struct grammar *grammar_from_gbnf(const char *text, size_t n, struct err *e) {
    struct grammar *g = mem_zero(1, sizeof *g);
    g->refs = 1;
    g->kind = GRAMMAR_RULES;
    g->options.max_depth = 1024;
    g->rules = mem_zero(1, sizeof *g->rules);
    struct parser p = {.arena = &g->arena, .g = g->rules, .text = text, .n = n, .e = e};
    bool incomplete;
    if (n > (size_t)4 << 20 || utf8_valid_prefix(text, n, &incomplete) < n)
        fail(&p, n > (size_t)4 << 20 ? "longer than 4 MiB" : "not valid UTF-8");
    for (skip_space(&p, true); !p.failed && more(&p); skip_space(&p, true)) {
        struct text name = take_name(&p);
        skip_space(&p, false);
        if (!name.n || p.n - p.at < 3 || memcmp(p.text + p.at, "::=", 3)) {
            fail(&p, "a rule was expected: name ::= …");
            break;
        }
        p.at += 3;
        uint32_t rule = rule_named(&p, name);
        if (!p.failed && g->rules->rules[rule].defined) {
            fail(&p, "this rule is defined twice");
            break;
        }
        if (p.failed)
            break;
        g->rules->rules[rule].defined = true;
        parse_alternatives(&p, rule);
        if (!p.failed && peek(&p) == ')')
            fail(&p, "')' without '('");
    }
    static const char root[] = "root";
    uint32_t found = UINT32_MAX;
    for (uint32_t i = 0; i < g->rules->n && !p.failed; i++) {
        struct rule *r = &g->rules->rules[i];
        if (!r->name.s)
            continue;
        if (!r->defined) {
            char why[120];
            snprintf(why, sizeof why, "the rule '%.*s' is used but not defined",
                     r->name.n > 60 ? 60 : (int)r->name.n, r->name.s);
            p.at = r->where;
            fail(&p, why);
        } else if (r->name.n == 4 && !memcmp(r->name.s, root, 4)) {
            found = i;
        }
    }
    if (!p.failed && found == UINT32_MAX)
        fail(&p, "there is no rule 'root'");
    if (!p.failed) {
        g->rules->root = found;
        settle(g->rules);
        if (g->rules->rules[found].rank == RANK_NEVER)
            fail(&p, "the rule 'root' never comes to an end");
        for (uint32_t i = 0; i < g->rules->n && !p.failed; i++)
            if (left_recursive(g->rules, i, 0))
                fail(&p, "left recursion (a rule that begins with itself, or a repetition of what "
                         "may be empty)");
    }
    for (uint32_t i = 0; i < g->rules->n; i++) /* names point into the caller's text */
        g->rules->rules[i].name = (struct text){NULL, 0};
    if (!p.failed)
        return g;
    grammar_unref(g);
    return NULL;
}

void gbnf_free(struct gbnf *r) {
    if (!r)
        return;
    for (uint32_t i = 0; i < r->n; i++) {
        for (uint32_t k = 0; k < r->rules[i].n; k++)
            free(r->rules[i].alternatives[k].list);
        free(r->rules[i].alternatives);
    }
    free(r->rules);
    free(r);
}

/* --- walking --- */

static void enter(struct walk *w, const struct element *x, const struct frame *top,
                  struct threads *out) {
    while (x->kind == E_END) {
        if (top->kind != FRAME_RULE) {
            value_end(w, top, out);
            return;
        }
        x = top->shape;
        top = top->parent;
    }
    if (x->kind != E_RULE) {
        struct thread t;
        memset(&t, 0, sizeof t);
        t.kind = T_RULE;
        t.p = x;
        t.top = top;
        t.a = x->kind == E_CLASS ? x->dfa->start : 0;
        threads_add(w, out, &t);
        return;
    }
    const struct grammar *g = top->grammar;
    const struct rule *r = &g->rules->rules[x->n];
    if (x[1].kind != E_END) { /* what follows waits in a frame; a last call needs none */
        if (top->depth >= g->options.max_depth)
            return;
        struct frame *f = arena_zero(w->arena, sizeof *f);
        f->kind = FRAME_RULE;
        f->shape = x + 1;
        f->parent = top;
        f->depth = top->depth + 1;
        f->grammar = g;
        top = f;
    }
    for (uint32_t i = 0; i < r->n; i++)
        enter(w, r->alternatives[i].list, top, out);
}

void gbnf_start(struct walk *w, const struct grammar *g, const struct frame *document,
                struct threads *out) {
    const struct rule *r = &g->rules->rules[g->rules->root];
    for (uint32_t i = 0; i < r->n; i++)
        enter(w, r->alternatives[i].list, document, out);
}

void gbnf_step(struct walk *w, const struct thread *t, int c, struct threads *out) {
    const struct element *x = t->p;
    struct thread next = *t;
    if (x->kind == E_BYTES) {
        if ((uint8_t)x->bytes[t->a] != c)
            return;
        if (++next.a < x->n)
            threads_add(w, out, &next);
        else
            enter(w, x + 1, t->top, out);
        return;
    }
    next.a = dfa_next(x->dfa, t->a, (uint8_t)c);
    if (dfa_accept(x->dfa, next.a))
        enter(w, x + 1, t->top, out);
    else if (next.a)
        threads_add(w, out, &next);
}

bool gbnf_may_end(const struct thread *t) {
    (void)t;
    return false; /* an end reached is a thread of its own */
}

int gbnf_shortest(const struct thread *t) {
    const struct element *x = t->p;
    if (x->kind == E_BYTES)
        return (uint8_t)x->bytes[t->a];
    struct buf b = {0};
    int c = dfa_shortest(x->dfa, t->a, 0, NO_LIMIT, &b) && b.len ? (uint8_t)b.data[0] : -1;
    buf_free(&b);
    return c;
}
