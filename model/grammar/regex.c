#include "model/grammar/regex.h"

#include <utf8proc.h>

/* --- sets of code points --- */

struct range {
    uint32_t lo, hi;
};

struct charset {
    struct range *r;
    uint32_t n, cap;
};

enum { LAST_CODE = 0x10FFFF };

static void set_add(struct charset *s, uint32_t lo, uint32_t hi) {
    if (s->n == s->cap) {
        s->cap = s->cap ? s->cap * 2 : 8;
        s->r = mem_grow(s->r, s->cap, sizeof *s->r);
    }
    s->r[s->n++] = (struct range){lo, hi};
}

static int by_lo(const void *a, const void *b) {
    const struct range *x = a, *y = b;
    return (x->lo > y->lo) - (x->lo < y->lo);
}

/* Sorted, joined, without surrogates (which UTF-8 cannot hold). */
static void set_normalise(struct charset *s) {
    if (s->n)
        qsort(s->r, s->n, sizeof *s->r, by_lo);
    uint32_t k = 0;
    for (uint32_t i = 0; i < s->n; i++) {
        if (k && s->r[i].lo <= s->r[k - 1].hi + 1) {
            if (s->r[i].hi > s->r[k - 1].hi)
                s->r[k - 1].hi = s->r[i].hi;
        } else {
            s->r[k++] = s->r[i];
        }
    }
    s->n = k;
}

static void set_negate(struct charset *s) {
    set_normalise(s);
    struct charset out = {0};
    uint32_t from = 0;
    for (uint32_t i = 0; i < s->n; i++) {
        if (s->r[i].lo > from)
            set_add(&out, from, s->r[i].lo - 1);
        from = s->r[i].hi + 1;
    }
    if (from <= LAST_CODE)
        set_add(&out, from, LAST_CODE);
    free(s->r);
    *s = out;
}

static void set_union(struct charset *s, const struct charset *other) {
    for (uint32_t i = 0; i < other->n; i++)
        set_add(s, other->r[i].lo, other->r[i].hi);
}

static void add_digits(struct charset *s) {
    set_add(s, '0', '9');
}
static void add_word(struct charset *s) {
    set_add(s, '0', '9');
    set_add(s, 'A', 'Z');
    set_add(s, '_', '_');
    set_add(s, 'a', 'z');
}
static void add_space(struct charset *s) { /* WhiteSpace and LineTerminator of ECMA-262 */
    static const struct range space[] = {
        {9, 13},          {32, 32},         {0xA0, 0xA0},     {0x1680, 0x1680}, {0x2000, 0x200A},
        {0x2028, 0x2029}, {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000}, {0xFEFF, 0xFEFF}};
    for (size_t i = 0; i < sizeof space / sizeof *space; i++)
        set_add(s, space[i].lo, space[i].hi);
}

/* --- the syntax tree --- */

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

struct node {
    enum node_kind kind;
    uint32_t a, b; /* children (index); N_SET: the set */
    uint32_t min, max;
};

struct parser {
    const char *text;
    size_t at, n;
    struct node *nodes;
    uint32_t n_nodes, cap_nodes;
    struct charset *sets;
    uint32_t n_sets, cap_sets;
    int depth;
    bool failed;
    struct err *e;
};

enum { MAX_NODES = 10000, MAX_NESTING = 200, MAX_REPEAT = 100000 };

static uint32_t fail(struct parser *p, enum err_code code, const char *why) {
    if (!p->failed)
        err_set(p->e, code, "regular expression '%.*s': %s at byte %zu",
                p->n > 120 ? 120 : (int)p->n, p->text, why, p->at);
    p->failed = true;
    return 0;
}

static uint32_t add_node(struct parser *p, struct node n) {
    if (p->n_nodes >= MAX_NODES)
        return fail(p, ERR_LIMIT, "more than 10000 parts (limit regular expression size)");
    if (p->n_nodes == p->cap_nodes) {
        p->cap_nodes = p->cap_nodes ? p->cap_nodes * 2 : 32;
        p->nodes = mem_grow(p->nodes, p->cap_nodes, sizeof *p->nodes);
    }
    p->nodes[p->n_nodes] = n;
    return p->n_nodes++;
}

static uint32_t add_set(struct parser *p, struct charset s) {
    set_normalise(&s);
    if (p->n_sets == p->cap_sets) {
        p->cap_sets = p->cap_sets ? p->cap_sets * 2 : 16;
        p->sets = mem_grow(p->sets, p->cap_sets, sizeof *p->sets);
    }
    p->sets[p->n_sets] = s;
    return add_node(p, (struct node){.kind = N_SET, .a = p->n_sets++});
}

static bool more(const struct parser *p) {
    return p->at < p->n;
}
static char peek(const struct parser *p) {
    return more(p) ? p->text[p->at] : 0;
}
static bool eat(struct parser *p, char c) {
    if (!more(p) || p->text[p->at] != c)
        return false;
    p->at++;
    return true;
}

/* The code point at p->at (the pattern is valid UTF-8). */
static uint32_t take_code(struct parser *p) {
    utf8proc_int32_t code;
    utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)p->text + p->at,
                                          (utf8proc_ssize_t)(p->n - p->at), &code);
    if (n <= 0) {
        fail(p, ERR_INVALID, "invalid UTF-8");
        p->at++;
        return 0;
    }
    p->at += (size_t)n;
    return (uint32_t)code;
}

static bool take_hex(struct parser *p, int digits, uint32_t *v) {
    *v = 0;
    for (int i = 0; i < digits; i++) {
        char c = p->at + (size_t)i < p->n ? p->text[p->at + (size_t)i] : 0;
        int d = c >= '0' && c <= '9'   ? c - '0'
                : c >= 'a' && c <= 'f' ? c - 'a' + 10
                : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                       : -1;
        if (d < 0)
            return false;
        *v = *v * 16 + (uint32_t)d;
    }
    p->at += (size_t)digits;
    return true;
}

static const struct {
    const char *name, *members; /* two-letter categories */
} category_groups[] = {{"L", "LuLlLtLmLo"},
                       {"Letter", "LuLlLtLmLo"},
                       {"LC", "LuLlLt"},
                       {"Cased_Letter", "LuLlLt"},
                       {"M", "MnMcMe"},
                       {"Mark", "MnMcMe"},
                       {"Combining_Mark", "MnMcMe"},
                       {"N", "NdNlNo"},
                       {"Number", "NdNlNo"},
                       {"P", "PcPdPsPePiPfPo"},
                       {"Punctuation", "PcPdPsPePiPfPo"},
                       {"punct", "PcPdPsPePiPfPo"},
                       {"S", "SmScSkSo"},
                       {"Symbol", "SmScSkSo"},
                       {"Z", "ZsZlZp"},
                       {"Separator", "ZsZlZp"},
                       {"C", "CcCfCsCoCn"},
                       {"Other", "CcCfCsCoCn"},
                       {"Uppercase_Letter", "Lu"},
                       {"Lowercase_Letter", "Ll"},
                       {"Titlecase_Letter", "Lt"},
                       {"Modifier_Letter", "Lm"},
                       {"Other_Letter", "Lo"},
                       {"Nonspacing_Mark", "Mn"},
                       {"Spacing_Mark", "Mc"},
                       {"Enclosing_Mark", "Me"},
                       {"Decimal_Number", "Nd"},
                       {"digit", "Nd"},
                       {"Letter_Number", "Nl"},
                       {"Other_Number", "No"},
                       {"Connector_Punctuation", "Pc"},
                       {"Dash_Punctuation", "Pd"},
                       {"Open_Punctuation", "Ps"},
                       {"Close_Punctuation", "Pe"},
                       {"Initial_Punctuation", "Pi"},
                       {"Final_Punctuation", "Pf"},
                       {"Other_Punctuation", "Po"},
                       {"Math_Symbol", "Sm"},
                       {"Currency_Symbol", "Sc"},
                       {"Modifier_Symbol", "Sk"},
                       {"Other_Symbol", "So"},
                       {"Space_Separator", "Zs"},
                       {"Line_Separator", "Zl"},
                       {"Paragraph_Separator", "Zp"},
                       {"Control", "Cc"},
                       {"cntrl", "Cc"},
                       {"Format", "Cf"},
                       {"Private_Use", "Co"},
                       {"Unassigned", "Cn"},
                       {"Surrogate", "Cs"}};

static void add_categories(struct charset *s, const char *members) {
    size_t n = strlen(members);
    uint32_t from = 0;
    bool inside = false;
    for (uint32_t c = 0; c <= LAST_CODE + 1; c++) {
        bool yes = false;
        if (c <= LAST_CODE) {
            const char *cat = utf8proc_category_string((utf8proc_int32_t)c);
            for (size_t i = 0; i < n && !yes; i += 2)
                yes = cat[0] == members[i] && cat[1] == members[i + 1];
        }
        if (yes && !inside)
            from = c;
        if (!yes && inside)
            set_add(s, from, c - 1);
        inside = yes;
        if (c == 0x323AF || c == 0xE0FFF || c == 0xF0001) /* long runs of one category */
            c = c == 0x323AF ? 0xDFFFF : c == 0xE0FFF ? 0xEFFFF : 0xFFFF0;
    }
}

static bool take_property(struct parser *p, struct charset *s) {
    if (!eat(p, '{')) {
        fail(p, ERR_INVALID, "\\p needs {Property}");
        return false;
    }
    size_t from = p->at;
    while (more(p) && peek(p) != '}')
        p->at++;
    size_t n = p->at - from;
    if (!eat(p, '}') || !n || n > 60) {
        fail(p, ERR_INVALID, "\\p needs {Property}");
        return false;
    }
    char name[64];
    memcpy(name, p->text + from, n);
    name[n] = 0;
    const char *value = name;
    if (!strncmp(name, "General_Category=", 17))
        value = name + 17;
    else if (!strncmp(name, "gc=", 3))
        value = name + 3;
    if (!strcmp(value, "Any")) {
        set_add(s, 0, LAST_CODE);
        return true;
    }
    if (!strcmp(value, "ASCII")) {
        set_add(s, 0, 0x7F);
        return true;
    }
    for (size_t i = 0; i < sizeof category_groups / sizeof *category_groups; i++)
        if (!strcmp(category_groups[i].name, value)) {
            add_categories(s, category_groups[i].members);
            return true;
        }
    static const char two[] = "LuLlLtLmLoMnMcMeNdNlNoPcPdPsPePiPfPoSmScSkSoZsZlZpCcCfCsCoCn";
    for (const char *t = two; *t && strlen(value) == 2; t += 2)
        if (t[0] == value[0] && t[1] == value[1]) {
            add_categories(s, value);
            return true;
        }
    fail(p, ERR_UNSUPPORTED, "a Unicode property other than a general category");
    return false;
}

/* After a backslash: a set of characters. In a class, \b is a backspace. */
static bool take_escape(struct parser *p, struct charset *s, bool in_class) {
    if (!more(p)) {
        fail(p, ERR_INVALID, "a lone backslash");
        return false;
    }
    struct charset inner = {0};
    uint32_t v;
    char c = peek(p);
    if ((unsigned char)c >= 0x80) {
        v = take_code(p);
        set_add(s, v, v);
        return !p->failed;
    }
    p->at++;
    switch (c) {
    case 'd': add_digits(s); return true;
    case 'w': add_word(s); return true;
    case 's': add_space(s); return true;
    case 'D': add_digits(&inner); break;
    case 'W': add_word(&inner); break;
    case 'S': add_space(&inner); break;
    case 'p': return take_property(p, s);
    case 'P':
        if (!take_property(p, &inner)) {
            free(inner.r);
            return false;
        }
        break;
    case 't': set_add(s, 9, 9); return true;
    case 'n': set_add(s, 10, 10); return true;
    case 'v': set_add(s, 11, 11); return true;
    case 'f': set_add(s, 12, 12); return true;
    case 'r': set_add(s, 13, 13); return true;
    case 'b':
        if (in_class) {
            set_add(s, 8, 8);
            return true;
        }
        fail(p, ERR_UNSUPPORTED, "\\b");
        return false;
    case '0':
        if (peek(p) >= '0' && peek(p) <= '9') {
            fail(p, ERR_INVALID, "an octal escape");
            return false;
        }
        set_add(s, 0, 0);
        return true;
    case 'c':
        if ((peek(p) | 32) < 'a' || (peek(p) | 32) > 'z') {
            fail(p, ERR_INVALID, "\\c needs a letter");
            return false;
        }
        v = (uint32_t)(p->text[p->at++] & 31);
        set_add(s, v, v);
        return true;
    case 'x':
        if (!take_hex(p, 2, &v)) {
            fail(p, ERR_INVALID, "\\x needs two hexadecimal digits");
            return false;
        }
        set_add(s, v, v);
        return true;
    case 'u':
        if (eat(p, '{')) {
            v = 0;
            uint32_t d;
            int count = 0;
            while (take_hex(p, 1, &d) && count++ < 8)
                v = v * 16 + d;
            if (!count || v > LAST_CODE || !eat(p, '}')) {
                fail(p, ERR_INVALID, "\\u{…} needs a code point");
                return false;
            }
        } else if (!take_hex(p, 4, &v)) {
            fail(p, ERR_INVALID, "\\u needs four hexadecimal digits");
            return false;
        }
        if (v >= 0xD800 && v <= 0xDBFF && p->n - p->at >= 6 && p->text[p->at] == '\\' &&
            p->text[p->at + 1] == 'u') {
            size_t back = p->at;
            uint32_t low;
            p->at += 2;
            if (take_hex(p, 4, &low) && low >= 0xDC00 && low <= 0xDFFF)
                v = 0x10000 + ((v - 0xD800) << 10) + (low - 0xDC00);
            else
                p->at = back;
        }
        set_add(s, v, v);
        return true;
    case 'k': fail(p, ERR_UNSUPPORTED, "a back-reference"); return false;
    default:
        if (c >= '1' && c <= '9') {
            fail(p, ERR_UNSUPPORTED, "a back-reference");
            return false;
        }
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            fail(p, ERR_INVALID, "an escape that ECMA-262 does not know");
            return false;
        }
        set_add(s, (uint8_t)c, (uint8_t)c);
        return true;
    }
    set_negate(&inner);
    set_union(s, &inner);
    free(inner.r);
    return true;
}

/* One character of a class, or a set; *single: the code point when it is one. */
static bool take_class_atom(struct parser *p, struct charset *out, bool *single, uint32_t *code) {
    *single = true;
    if (peek(p) != '\\') {
        *code = take_code(p);
        set_add(out, *code, *code);
        return !p->failed;
    }
    p->at++;
    if (peek(p) == '-') {
        p->at++;
        *code = '-';
        set_add(out, '-', '-');
        return true;
    }
    uint32_t before = out->n;
    if (!take_escape(p, out, true))
        return false;
    *single = out->n == before + 1 && out->r[before].lo == out->r[before].hi;
    *code = out->n > before ? out->r[before].lo : 0;
    return true;
}

static uint32_t parse_class(struct parser *p) {
    struct charset s = {0};
    bool negated = eat(p, '^');
    while (!p->failed && more(p) && peek(p) != ']') {
        bool single, single_to;
        uint32_t from, to;
        if (!take_class_atom(p, &s, &single, &from))
            break;
        if (peek(p) != '-' || p->at + 1 >= p->n || p->text[p->at + 1] == ']')
            continue;
        p->at++;
        struct charset other = {0};
        if (!take_class_atom(p, &other, &single_to, &to)) {
            free(other.r);
            break;
        }
        if (single && single_to) {
            if (to < from)
                fail(p, ERR_INVALID, "a range that runs backwards");
            set_add(&s, from, to);
        } else { /* [\w-x]: the dash stands for itself */
            set_union(&s, &other);
            set_add(&s, '-', '-');
        }
        free(other.r);
    }
    if (!p->failed && !eat(p, ']'))
        fail(p, ERR_INVALID, "a class without end");
    if (negated)
        set_negate(&s);
    return add_set(p, s);
}

static uint32_t parse_alternatives(struct parser *p);

static uint32_t parse_group(struct parser *p) {
    if (eat(p, '?')) {
        if (eat(p, ':')) {
            ;
        } else if (peek(p) == '=' || peek(p) == '!') {
            return fail(p, ERR_UNSUPPORTED, "look-around");
        } else if (eat(p, '<')) {
            if (peek(p) == '=' || peek(p) == '!')
                return fail(p, ERR_UNSUPPORTED, "look-around");
            while (more(p) && peek(p) != '>')
                p->at++;
            if (!eat(p, '>'))
                return fail(p, ERR_INVALID, "a group name without end");
        } else {
            return fail(p, ERR_INVALID, "a group of unknown kind");
        }
    }
    uint32_t inner = parse_alternatives(p);
    if (!p->failed && !eat(p, ')'))
        return fail(p, ERR_INVALID, "a group without end");
    return inner;
}

static uint32_t parse_atom(struct parser *p) {
    char c = peek(p);
    struct charset s = {0};
    switch (c) {
    case '^': p->at++; return add_node(p, (struct node){.kind = N_BEGIN});
    case '$': p->at++; return add_node(p, (struct node){.kind = N_END});
    case '(': p->at++; return parse_group(p);
    case '[': p->at++; return parse_class(p);
    case '.':
        p->at++;
        set_add(&s, '\n', '\n');
        set_add(&s, '\r', '\r');
        set_add(&s, 0x2028, 0x2029);
        set_negate(&s);
        return add_set(p, s);
    case '\\':
        p->at++;
        if (peek(p) == 'b' || peek(p) == 'B')
            return add_node(
                p, (struct node){.kind = p->text[p->at++] == 'b' ? N_WORD_EDGE : N_NOT_WORD_EDGE});
        if (!take_escape(p, &s, false)) {
            free(s.r);
            return 0;
        }
        return add_set(p, s);
    case '*':
    case '+':
    case '?': return fail(p, ERR_INVALID, "nothing to repeat");
    default: {
        uint32_t code = take_code(p);
        set_add(&s, code, code);
        return add_set(p, s);
    }
    }
}

static bool take_number(struct parser *p, uint32_t *v) {
    size_t from = p->at;
    uint64_t x = 0;
    while (peek(p) >= '0' && peek(p) <= '9' && more(p)) {
        x = x * 10 + (uint64_t)(p->text[p->at++] - '0');
        if (x > 1u << 30)
            x = 1u << 30;
    }
    *v = (uint32_t)x;
    return p->at > from;
}

/* {n}, {n,} or {n,m}; anything else after '{' is text (ECMA-262, annex B). */
static bool take_braces(struct parser *p, uint32_t *min, uint32_t *max) {
    size_t back = p->at;
    if (eat(p, '{') && take_number(p, min)) {
        *max = *min;
        if (eat(p, ',') && !take_number(p, max))
            *max = LENGTH_MANY;
        if (eat(p, '}'))
            return true;
    }
    p->at = back;
    return false;
}

static uint32_t parse_term(struct parser *p) {
    uint32_t atom = parse_atom(p);
    while (!p->failed && more(p)) {
        uint32_t min, max;
        if (eat(p, '*'))
            min = 0, max = LENGTH_MANY;
        else if (eat(p, '+'))
            min = 1, max = LENGTH_MANY;
        else if (eat(p, '?'))
            min = 0, max = 1;
        else if (!take_braces(p, &min, &max))
            break;
        eat(p, '?'); /* lazy: the same texts */
        if (max < min)
            return fail(p, ERR_INVALID, "a repetition whose bounds run backwards");
        if (min > MAX_REPEAT || (max != LENGTH_MANY && max > MAX_REPEAT))
            return fail(p, ERR_LIMIT, "a repetition of more than 100000");
        enum node_kind kind = p->nodes[atom].kind;
        if (kind == N_BEGIN || kind == N_END || kind == N_WORD_EDGE || kind == N_NOT_WORD_EDGE)
            return fail(p, ERR_INVALID, "an assertion cannot be repeated");
        bool again = peek(p) == '*' || peek(p) == '+' || peek(p) == '?';
        atom = add_node(p, (struct node){.kind = N_REPEAT, .a = atom, .min = min, .max = max});
        if (again)
            return fail(p, ERR_INVALID, "nothing to repeat");
        break;
    }
    return atom;
}

static uint32_t parse_sequence(struct parser *p) {
    uint32_t seq = add_node(p, (struct node){.kind = N_EMPTY});
    while (!p->failed && more(p) && peek(p) != '|' && peek(p) != ')') {
        uint32_t term = parse_term(p);
        if (p->failed)
            return 0;
        seq = p->nodes[seq].kind == N_EMPTY
                  ? term
                  : add_node(p, (struct node){.kind = N_CAT, .a = seq, .b = term});
    }
    return seq;
}

static uint32_t parse_alternatives(struct parser *p) {
    if (++p->depth > MAX_NESTING)
        return fail(p, ERR_LIMIT, "groups nested deeper than 200");
    uint32_t left = parse_sequence(p);
    while (!p->failed && eat(p, '|')) {
        uint32_t right = parse_sequence(p);
        left = add_node(p, (struct node){.kind = N_ALT, .a = left, .b = right});
    }
    p->depth--;
    return left;
}

/* --- the nondeterministic automaton --- */

/* S_SET: one of the edges out..out2 */
enum state_kind { S_RANGE, S_SET, S_SPLIT, S_BEGIN, S_END, S_MATCH };

struct state {
    enum state_kind kind;
    uint8_t lo, hi;
    uint32_t out, out2;
};

struct edge {
    uint8_t lo, hi;
    uint32_t out;
};

enum { SHARED_RESTS = 256 };
struct nfa {
    struct state *s;
    uint32_t n, cap;
    struct edge *edges;
    uint32_t n_edges, cap_edges;
    uint32_t rests[SHARED_RESTS]; /* of one character set: states by what they read, + 1 */
    struct parser *p;
};

enum { MAX_STATES = 400000, NOWHERE = UINT32_MAX };

static uint32_t add_state(struct nfa *a, struct state s) {
    if (a->n >= MAX_STATES)
        return fail(a->p, ERR_LIMIT, "too large once its repetitions are written out");
    if (a->n == a->cap) {
        a->cap = a->cap ? a->cap * 2 : 128;
        a->s = mem_grow(a->s, a->cap, sizeof *a->s);
    }
    a->s[a->n] = s;
    return a->n++;
}

/* A state that reads a byte within a character; one that does the same is used again. */
static uint32_t add_rest(struct nfa *a, uint8_t lo, uint8_t hi, uint32_t out) {
    uint32_t *known = &a->rests[(lo * 31u + hi * 7u + out * 13u) % SHARED_RESTS];
    if (*known) {
        const struct state *x = &a->s[*known - 1];
        if (x->lo == lo && x->hi == hi && x->out == out)
            return *known - 1;
    }
    uint32_t s = add_state(a, (struct state){S_RANGE, lo, hi, out, NOWHERE});
    *known = s + 1;
    return s;
}

static void add_bytes(struct nfa *a, const uint8_t *lo, const uint8_t *hi, int n, uint32_t out) {
    for (int i = n; i-- > 1 && !a->p->failed;)
        out = add_rest(a, lo[i], hi[i], out);
    if (a->n_edges >= MAX_STATES) {
        fail(a->p, ERR_LIMIT, "too large once its repetitions are written out");
        return;
    }
    if (a->n_edges == a->cap_edges) {
        a->cap_edges = a->cap_edges ? a->cap_edges * 2 : 128;
        a->edges = mem_grow(a->edges, a->cap_edges, sizeof *a->edges);
    }
    a->edges[a->n_edges++] = (struct edge){lo[0], hi[0], out};
}

static int encode(uint32_t c, uint8_t *b) {
    return (int)utf8proc_encode_char((utf8proc_int32_t)c, b);
}

/* Splits a range of code points into runs of byte ranges, each of one length: an edge each. */
static void add_code_range(struct nfa *a, uint32_t lo, uint32_t hi, uint32_t out) {
    static const uint32_t last[] = {0x7F, 0x7FF, 0xFFFF, LAST_CODE};
    if (lo > hi)
        return;
    if (lo <= 0xDFFF && hi >= 0xD800) { /* UTF-8 has no surrogates */
        if (lo < 0xD800)
            add_code_range(a, lo, 0xD7FF, out);
        if (hi > 0xDFFF)
            add_code_range(a, 0xE000, hi, out);
        return;
    }
    for (int i = 0; i < 3; i++)
        if (lo <= last[i] && hi > last[i]) {
            add_code_range(a, lo, last[i], out);
            add_code_range(a, last[i] + 1, hi, out);
            return;
        }
    /* of one length: cut until only the last bytes differ fully */
    int n = hi <= 0x7F ? 1 : hi <= 0x7FF ? 2 : hi <= 0xFFFF ? 3 : 4;
    for (int i = 1; i < n; i++) {
        uint32_t m = (1u << (6 * i)) - 1;
        if ((lo & ~m) == (hi & ~m))
            continue;
        if (lo & m) {
            add_code_range(a, lo, lo | m, out);
            add_code_range(a, (lo | m) + 1, hi, out);
            return;
        }
        if ((hi & m) != m) {
            add_code_range(a, lo, (hi & ~m) - 1, out);
            add_code_range(a, hi & ~m, hi, out);
            return;
        }
    }
    uint8_t from[4], to[4];
    encode(lo, from);
    encode(hi, to);
    add_bytes(a, from, to, n, out);
}

/* One state for the whole set: subsets stay small. */
static uint32_t add_charset(struct nfa *a, const struct charset *s, uint32_t out) {
    uint32_t from = a->n_edges;
    memset(a->rests, 0, sizeof a->rests);
    for (uint32_t i = 0; i < s->n && !a->p->failed; i++)
        add_code_range(a, s->r[i].lo, s->r[i].hi, out);
    if (a->n_edges == from) /* the empty class: never */
        return add_state(a, (struct state){S_RANGE, 1, 0, out, NOWHERE});
    if (a->n_edges == from + 1) {
        struct edge e = a->edges[--a->n_edges];
        return add_state(a, (struct state){S_RANGE, e.lo, e.hi, e.out, NOWHERE});
    }
    return add_state(a, (struct state){S_SET, 0, 0, from, a->n_edges});
}

/* The states that read node `i` and then go on at `out`. */
static uint32_t build(struct nfa *a, uint32_t i, uint32_t out) {
    if (a->p->failed)
        return 0;
    struct node node = a->p->nodes[i];
    switch (node.kind) {
    case N_EMPTY: return out;
    case N_SET: return add_charset(a, &a->p->sets[node.a], out);
    case N_CAT: {
        /* chains are left-deep: walk them without recursion */
        while (node.kind == N_CAT) {
            out = build(a, node.b, out);
            if (a->p->nodes[node.a].kind != N_CAT)
                return build(a, node.a, out);
            node = a->p->nodes[node.a];
        }
        return out;
    }
    case N_ALT: {
        uint32_t first = build(a, node.b, out);
        while (a->p->nodes[node.a].kind == N_ALT) {
            node = a->p->nodes[node.a];
            uint32_t other = build(a, node.b, out);
            first = add_state(a, (struct state){S_SPLIT, 0, 0, other, first});
        }
        uint32_t other = build(a, node.a, out);
        return add_state(a, (struct state){S_SPLIT, 0, 0, other, first});
    }
    case N_REPEAT: {
        uint32_t end = out;
        if (node.max == LENGTH_MANY) {
            uint32_t loop = add_state(a, (struct state){S_SPLIT, 0, 0, NOWHERE, out});
            uint32_t body = build(a, node.a, loop);
            if (!a->p->failed)
                a->s[loop].out = body;
            end = loop;
        } else {
            for (uint32_t k = node.min; k < node.max && !a->p->failed; k++) {
                uint32_t body = build(a, node.a, end);
                end = add_state(a, (struct state){S_SPLIT, 0, 0, body, out});
            }
        }
        for (uint32_t k = 0; k < node.min && !a->p->failed; k++)
            end = build(a, node.a, end);
        return end;
    }
    case N_BEGIN: return add_state(a, (struct state){S_BEGIN, 0, 0, out, NOWHERE});
    case N_END: return add_state(a, (struct state){S_END, 0, 0, out, NOWHERE});
    case N_WORD_EDGE:
    case N_NOT_WORD_EDGE: return fail(a->p, ERR_UNSUPPORTED, "\\b and \\B");
    }
    return out;
}

/* --- determinisation --- */

struct sets {
    uint32_t *items;
    size_t n_items, cap_items;
    uint32_t *from; /* set i is items[from[i] .. from[i+1]) */
    uint32_t n, cap;
    uint32_t *table, table_size;
};

struct subset {
    const struct nfa *a;
    uint32_t *mark, stamp; /* visited states of the closure being made */
    uint32_t *list, n;     /* the closure: ranges, ends and matches */
    uint32_t *stack, top;
    struct outs { /* per byte class: where the set goes */
        uint32_t *list, n, cap;
    } outs[256];
};

static void gather_edge(struct subset *c, const struct dfa *d, uint8_t lo, uint8_t hi,
                        uint32_t out) {
    for (uint32_t k = d->classes[lo]; k <= d->classes[hi]; k++) {
        struct outs *o = &c->outs[k];
        if (o->n && o->list[o->n - 1] == out)
            continue;
        if (o->n == o->cap)
            o->list = mem_grow(o->list, o->cap = o->cap ? o->cap * 2 : 8, sizeof *o->list);
        o->list[o->n++] = out;
    }
}

static void gather(struct subset *c, const struct dfa *d, const uint32_t *set, uint32_t n) {
    for (uint32_t i = 0; i < d->n_classes; i++)
        c->outs[i].n = 0;
    for (uint32_t i = 0; i < n; i++) {
        const struct state *x = &c->a->s[set[i]];
        if (x->kind == S_RANGE && x->lo <= x->hi)
            gather_edge(c, d, x->lo, x->hi, x->out);
        for (uint32_t k = x->out; x->kind == S_SET && k < x->out2; k++)
            gather_edge(c, d, c->a->edges[k].lo, c->a->edges[k].hi, c->a->edges[k].out);
    }
}

static void closure(struct subset *c, uint32_t s, bool begin, bool end) {
    c->stack[c->top++] = s;
    while (c->top) {
        s = c->stack[--c->top];
        if (s == NOWHERE || c->mark[s] == c->stamp)
            continue;
        c->mark[s] = c->stamp;
        const struct state *x = &c->a->s[s];
        switch (x->kind) {
        case S_SPLIT:
            c->stack[c->top++] = x->out2;
            c->stack[c->top++] = x->out;
            break;
        case S_BEGIN:
            if (begin)
                c->stack[c->top++] = x->out;
            break;
        case S_END:
            if (end)
                c->stack[c->top++] = x->out;
            else
                c->list[c->n++] = s;
            break;
        case S_RANGE:
        case S_SET:
        case S_MATCH: c->list[c->n++] = s; break;
        }
    }
}

static uint32_t set_hash(const uint32_t *p, uint32_t n) {
    uint64_t h = n + 88172645463325252ull;
    for (uint32_t i = 0; i < n; i++)
        h = (h ^ p[i]) * 0x9E3779B97F4A7C15ull, h ^= h >> 31;
    return (uint32_t)h;
}

static uint32_t intern(struct sets *t, const uint32_t *p, uint32_t n) {
    if (t->n * 2 >= t->table_size) {
        t->table_size = t->table_size ? t->table_size * 2 : 64;
        free(t->table);
        t->table = mem_zero(t->table_size, sizeof *t->table);
        for (uint32_t i = 0; i < t->n; i++) {
            uint32_t h = set_hash(t->items + t->from[i], t->from[i + 1] - t->from[i]);
            while (t->table[h & (t->table_size - 1)])
                h++;
            t->table[h & (t->table_size - 1)] = i + 1;
        }
    }
    for (uint32_t h = set_hash(p, n);; h++) {
        uint32_t *slot = &t->table[h & (t->table_size - 1)];
        if (*slot) {
            uint32_t i = *slot - 1, len = t->from[i + 1] - t->from[i];
            if (len == n && !memcmp(t->items + t->from[i], p, n * sizeof *p))
                return i;
            continue;
        }
        if (t->n + 2 > t->cap) {
            t->cap = t->cap ? t->cap * 2 : 64;
            t->from = mem_grow(t->from, t->cap, sizeof *t->from);
        }
        if (!t->n)
            t->from[0] = 0;
        if (t->n_items + n > t->cap_items) {
            t->cap_items = (t->n_items + n) * 2;
            t->items = mem_grow(t->items, t->cap_items, sizeof *t->items);
        }
        if (n)
            memcpy(t->items + t->n_items, p, n * sizeof *p);
        t->n_items += n;
        t->from[++t->n] = (uint32_t)t->n_items;
        *slot = t->n;
        return t->n - 1;
    }
}

/* Whether the set accepts where it stands; *for_ever: without needing the end of the text. */
static bool set_accepts(struct subset *c, const uint32_t *set, uint32_t n, bool begin,
                        bool *for_ever) {
    *for_ever = false;
    bool ends = false;
    for (uint32_t i = 0; i < n; i++) {
        if (c->a->s[set[i]].kind == S_MATCH)
            *for_ever = true;
        ends |= c->a->s[set[i]].kind == S_END;
    }
    if (*for_ever || !ends)
        return *for_ever;
    uint32_t kept = c->n;
    c->stamp++;
    bool yes = false;
    for (uint32_t i = 0; i < n && !yes; i++) {
        if (c->a->s[set[i]].kind != S_END)
            continue;
        c->n = 0;
        closure(c, c->a->s[set[i]].out, begin, true);
        for (uint32_t k = 0; k < c->n; k++)
            yes |= c->a->s[c->list[k]].kind == S_MATCH;
    }
    c->n = kept;
    return yes;
}

/* Sorts the closure: seven bits at a time, or by insertion where it is short. */
static uint32_t close_set(struct subset *c) {
    uint32_t n = c->n, *list = c->list, *other = c->stack; /* the stack is empty */
    if (n <= 24) {
        for (uint32_t i = 1; i < n; i++) {
            uint32_t x = list[i], k = i;
            for (; k && list[k - 1] > x; k--)
                list[k] = list[k - 1];
            list[k] = x;
        }
        return n;
    }
    for (int shift = 0; shift < 28 && c->a->n >> shift; shift += 7) {
        uint32_t at[129] = {0};
        for (uint32_t i = 0; i < n; i++)
            at[(list[i] >> shift & 127) + 1]++;
        for (int i = 0; i < 128; i++)
            at[i + 1] += at[i];
        for (uint32_t i = 0; i < n; i++)
            other[at[list[i] >> shift & 127]++] = list[i];
        uint32_t *swap = list;
        list = other;
        other = swap;
    }
    if (list != c->list)
        memcpy(c->list, list, n * sizeof *list);
    return n;
}

static struct dfa *determinise(struct arena *arena, struct nfa *a, uint32_t root,
                               size_t max_states) {
    struct subset c = {.a = a}; /* a few kilobytes */
    c.mark = mem_zero(a->n, sizeof *c.mark);
    c.list = mem_alloc((size_t)a->n * sizeof *c.list);
    c.stack = mem_alloc(((size_t)a->n * 2 + 4) * sizeof *c.stack);
    struct dfa *d = arena_zero(arena, sizeof *d);
    bool border[257] = {false};
    for (uint32_t i = 0; i < a->n; i++)
        if (a->s[i].kind == S_RANGE && a->s[i].lo <= a->s[i].hi)
            border[a->s[i].lo] = border[a->s[i].hi + 1] = true;
    for (uint32_t i = 0; i < a->n_edges; i++)
        border[a->edges[i].lo] = border[a->edges[i].hi + 1] = true;
    uint8_t utf8[256];
    dfa_join_classes(NULL, 0, utf8);
    uint32_t k = 0;
    for (int b = 0; b < 256; b++) {
        k += b && (border[b] || utf8[b] != utf8[b - 1]);
        d->classes[b] = (uint8_t)k;
    }
    d->n_classes = k + 1;
    struct sets t = {0};
    uint32_t *next = NULL;
    uint8_t *flags = NULL;
    size_t cap = 0;
    c.stamp++;
    closure(&c, root, true, false);
    intern(&t, c.list, close_set(&c));
    bool for_ever, start_any = set_accepts(&c, t.items, t.from[1], true, &for_ever) && for_ever;
    for (uint32_t s = 0; s < t.n && !a->p->failed; s++) {
        if (s + DFA_OWN >= cap) {
            size_t was = cap;
            cap = cap ? cap * 2 : 32;
            next = mem_grow(next, cap * d->n_classes, sizeof *next);
            flags = mem_grow(flags, cap, 1);
            if (!was) {
                memset(next, 0, (size_t)DFA_OWN * d->n_classes * sizeof *next);
                memset(flags, 0, DFA_OWN);
            }
        }
        uint32_t at = s + DFA_OWN, n = t.from[s + 1] - t.from[s];
        flags[at] = set_accepts(&c, t.items + t.from[s], n, s == 0, &for_ever) ? DFA_ACCEPT : 0;
        gather(&c, d, t.items + t.from[s], n);
        const struct outs *last = NULL;
        uint32_t last_slot = DFA_DEAD;
        for (uint32_t cl = 0; cl < d->n_classes; cl++) {
            const struct outs *o = &c.outs[cl];
            uint32_t *slot = &next[(size_t)at * d->n_classes + cl];
            *slot = DFA_DEAD;
            if (!o->n)
                continue;
            if (last && last->n == o->n && !memcmp(last->list, o->list, o->n * sizeof *o->list)) {
                *slot = last_slot;
                continue;
            }
            c.stamp++;
            c.n = 0;
            for (uint32_t i = 0; i < o->n; i++)
                closure(&c, o->list[i], false, false);
            bool matched = false;
            for (uint32_t i = 0; i < c.n; i++)
                matched |= a->s[c.list[i]].kind == S_MATCH;
            if (matched)
                *slot = DFA_ANY;
            else if (c.n)
                *slot = intern(&t, c.list, close_set(&c)) + DFA_OWN;
            last = o;
            last_slot = *slot;
        }
        if (t.n > max_states || t.n_items > (size_t)8 << 20)
            fail(a->p, ERR_LIMIT, "its automaton is over the limit max_dfa_states");
    }
    if (!a->p->failed) {
        d->n = start_any ? DFA_OWN : t.n + DFA_OWN;
        d->start = start_any ? DFA_ANY : DFA_OWN;
        d->next = arena_dup(arena, next, (size_t)d->n * d->n_classes * sizeof *next);
        d->flags = arena_dup(arena, flags, d->n);
        dfa_fill_any(d);
        dfa_finish(arena, d);
        dfa_minimise(arena, d);
    }
    free(next);
    free(flags);
    free(t.items);
    free(t.from);
    free(t.table);
    free(c.mark);
    free(c.list);
    free(c.stack);
    for (int i = 0; i < 256; i++)
        free(c.outs[i].list);
    return a->p->failed ? NULL : d;
}

static void parser_free(struct parser *p) {
    for (uint32_t i = 0; i < p->n_sets; i++)
        free(p->sets[i].r);
    free(p->sets);
    free(p->nodes);
}

static bool parse(struct parser *p, uint32_t *root) {
    *root = parse_alternatives(p);
    if (!p->failed && more(p))
        fail(p, ERR_INVALID, "')' without '('");
    return !p->failed;
}

static struct dfa *compile_tree(struct arena *arena, struct parser *p, uint32_t root, bool whole,
                                size_t max_states) {
    struct nfa a = {.p = p};
    uint32_t match = add_state(&a, (struct state){S_MATCH, 0, 0, NOWHERE, NOWHERE});
    if (whole)
        match = add_state(&a, (struct state){S_END, 0, 0, match, NOWHERE});
    uint32_t start = build(&a, root, match);
    if (!whole && !p->failed) { /* the match may begin after any character */
        struct charset every = {0};
        set_add(&every, 0, LAST_CODE);
        uint32_t again = add_state(&a, (struct state){S_SPLIT, 0, 0, start, NOWHERE});
        uint32_t skip = add_charset(&a, &every, again);
        if (!p->failed)
            a.s[again].out2 = skip;
        start = again;
        free(every.r);
    }
    struct dfa *d = p->failed ? NULL : determinise(arena, &a, start, max_states);
    free(a.s);
    free(a.edges);
    return d;
}

struct dfa *regex_compile(struct arena *arena, const char *pattern, size_t n, bool whole,
                          size_t max_states, struct err *e) {
    struct parser p = {.text = pattern, .n = n, .e = e};
    uint32_t root;
    struct dfa *d = parse(&p, &root) ? compile_tree(arena, &p, root, whole, max_states) : NULL;
    parser_free(&p);
    return d;
}

bool regex_counted(struct arena *arena, const char *pattern, size_t n, struct dfa **d,
                   uint32_t *min, uint32_t *max) {
    struct err ignored;
    struct parser p = {.text = pattern, .n = n, .e = &ignored};
    uint32_t root;
    bool good = false;
    if (parse(&p, &root) && p.nodes[root].kind == N_CAT) {
        struct node outer = p.nodes[root], inner = p.nodes[outer.a];
        if (p.nodes[outer.b].kind == N_END && inner.kind == N_CAT &&
            p.nodes[inner.a].kind == N_BEGIN && p.nodes[inner.b].kind == N_REPEAT &&
            p.nodes[p.nodes[inner.b].a].kind == N_SET) {
            struct node repeat = p.nodes[inner.b];
            if (repeat.min > 1 || (repeat.max != LENGTH_MANY && repeat.max > 1)) {
                *min = repeat.min;
                *max = repeat.max;
                uint32_t star = add_node(
                    &p, (struct node){.kind = N_REPEAT, .a = repeat.a, .max = LENGTH_MANY});
                *d = compile_tree(arena, &p, star, true, 1000);
                good = *d != NULL;
            }
        }
    }
    parser_free(&p);
    return good;
}
