#include "model/grammar/regex_syntax.h"

#include <utf8proc.h>

/* --- sets of code points --- */

void charset_add(struct charset *s, uint32_t lo, uint32_t hi) {
    if (s->n == s->cap) {
        s->cap = s->cap ? s->cap * 2 : 8;
        s->r = mem_grow(s->r, s->cap, sizeof *s->r);
    }
    s->r[s->n++] = (struct code_range){lo, hi};
}

static int by_lo(const void *a, const void *b) {
    const struct code_range *x = a, *y = b;
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
            charset_add(&out, from, s->r[i].lo - 1);
        from = s->r[i].hi + 1;
    }
    if (from <= LAST_CODE)
        charset_add(&out, from, LAST_CODE);
    free(s->r);
    *s = out;
}

static void set_union(struct charset *s, const struct charset *other) {
    for (uint32_t i = 0; i < other->n; i++)
        charset_add(s, other->r[i].lo, other->r[i].hi);
}

static void add_digits(struct charset *s) {
    charset_add(s, '0', '9');
}
static void add_word(struct charset *s) {
    charset_add(s, '0', '9');
    charset_add(s, 'A', 'Z');
    charset_add(s, '_', '_');
    charset_add(s, 'a', 'z');
}
static void add_space(struct charset *s) { /* WhiteSpace and LineTerminator of ECMA-262 */
    static const struct code_range space[] = {
        {9, 13},          {32, 32},         {0xA0, 0xA0},     {0x1680, 0x1680}, {0x2000, 0x200A},
        {0x2028, 0x2029}, {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000}, {0xFEFF, 0xFEFF}};
    for (size_t i = 0; i < sizeof space / sizeof *space; i++)
        charset_add(s, space[i].lo, space[i].hi);
}

/* --- the syntax tree --- */

enum { MAX_NODES = 10000, MAX_NESTING = 200, MAX_REPEAT = 100000 };

uint32_t regex_fail(struct regex_tree *p, enum err_code code, const char *why) {
    if (!p->failed)
        err_set(p->e, code, "regular expression '%.*s': %s at byte %zu",
                p->n > 120 ? 120 : (int)p->n, p->text, why, p->at);
    p->failed = true;
    return 0;
}

uint32_t regex_add_node(struct regex_tree *p, struct regex_node n) {
    if (p->n_nodes >= MAX_NODES)
        return regex_fail(p, ERR_LIMIT, "more than 10000 parts (limit regular expression size)");
    if (p->n_nodes == p->cap_nodes) {
        p->cap_nodes = p->cap_nodes ? p->cap_nodes * 2 : 32;
        p->nodes = mem_grow(p->nodes, p->cap_nodes, sizeof *p->nodes);
    }
    p->nodes[p->n_nodes] = n;
    return p->n_nodes++;
}

static uint32_t add_set(struct regex_tree *p, struct charset s) {
    set_normalise(&s);
    if (p->n_sets == p->cap_sets) {
        p->cap_sets = p->cap_sets ? p->cap_sets * 2 : 16;
        p->sets = mem_grow(p->sets, p->cap_sets, sizeof *p->sets);
    }
    p->sets[p->n_sets] = s;
    return regex_add_node(p, (struct regex_node){.kind = N_SET, .a = p->n_sets++});
}

static bool more(const struct regex_tree *p) {
    return p->at < p->n;
}
static char peek(const struct regex_tree *p) {
    return more(p) ? p->text[p->at] : 0;
}
static bool eat(struct regex_tree *p, char c) {
    if (!more(p) || p->text[p->at] != c)
        return false;
    p->at++;
    return true;
}

/* The code point at p->at (the pattern is valid UTF-8). */
static uint32_t take_code(struct regex_tree *p) {
    utf8proc_int32_t code;
    utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)p->text + p->at,
                                          (utf8proc_ssize_t)(p->n - p->at), &code);
    if (n <= 0) {
        regex_fail(p, ERR_INVALID, "invalid UTF-8");
        p->at++;
        return 0;
    }
    p->at += (size_t)n;
    return (uint32_t)code;
}

static bool take_hex(struct regex_tree *p, int digits, uint32_t *v) {
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
            charset_add(s, from, c - 1);
        inside = yes;
        if (c == 0x323AF || c == 0xE0FFF || c == 0xF0001) /* long runs of one category */
            c = c == 0x323AF ? 0xDFFFF : c == 0xE0FFF ? 0xEFFFF : 0xFFFF0;
    }
}

static bool take_property(struct regex_tree *p, struct charset *s) {
    if (!eat(p, '{')) {
        regex_fail(p, ERR_INVALID, "\\p needs {Property}");
        return false;
    }
    size_t from = p->at;
    while (more(p) && peek(p) != '}')
        p->at++;
    size_t n = p->at - from;
    if (!eat(p, '}') || !n || n > 60) {
        regex_fail(p, ERR_INVALID, "\\p needs {Property}");
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
        charset_add(s, 0, LAST_CODE);
        return true;
    }
    if (!strcmp(value, "ASCII")) {
        charset_add(s, 0, 0x7F);
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
    regex_fail(p, ERR_UNSUPPORTED, "a Unicode property other than a general category");
    return false;
}

/* After a backslash: a set of characters. In a class, \b is a backspace. */
static bool take_escape(struct regex_tree *p, struct charset *s, bool in_class) {
    if (!more(p)) {
        regex_fail(p, ERR_INVALID, "a lone backslash");
        return false;
    }
    struct charset inner = {0};
    uint32_t v;
    char c = peek(p);
    if ((unsigned char)c >= 0x80) {
        v = take_code(p);
        charset_add(s, v, v);
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
    case 't': charset_add(s, 9, 9); return true;
    case 'n': charset_add(s, 10, 10); return true;
    case 'v': charset_add(s, 11, 11); return true;
    case 'f': charset_add(s, 12, 12); return true;
    case 'r': charset_add(s, 13, 13); return true;
    case 'b':
        if (in_class) {
            charset_add(s, 8, 8);
            return true;
        }
        regex_fail(p, ERR_UNSUPPORTED, "\\b");
        return false;
    case '0':
        if (peek(p) >= '0' && peek(p) <= '9') {
            regex_fail(p, ERR_INVALID, "an octal escape");
            return false;
        }
        charset_add(s, 0, 0);
        return true;
    case 'c':
        if ((peek(p) | 32) < 'a' || (peek(p) | 32) > 'z') {
            regex_fail(p, ERR_INVALID, "\\c needs a letter");
            return false;
        }
        v = (uint32_t)(p->text[p->at++] & 31);
        charset_add(s, v, v);
        return true;
    case 'x':
        if (!take_hex(p, 2, &v)) {
            regex_fail(p, ERR_INVALID, "\\x needs two hexadecimal digits");
            return false;
        }
        charset_add(s, v, v);
        return true;
    case 'u':
        if (eat(p, '{')) {
            v = 0;
            uint32_t d;
            int count = 0;
            while (take_hex(p, 1, &d) && count++ < 8)
                v = v * 16 + d;
            if (!count || v > LAST_CODE || !eat(p, '}')) {
                regex_fail(p, ERR_INVALID, "\\u{…} needs a code point");
                return false;
            }
        } else if (!take_hex(p, 4, &v)) {
            regex_fail(p, ERR_INVALID, "\\u needs four hexadecimal digits");
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
        charset_add(s, v, v);
        return true;
    case 'k': regex_fail(p, ERR_UNSUPPORTED, "a back-reference"); return false;
    default:
        if (c >= '1' && c <= '9') {
            regex_fail(p, ERR_UNSUPPORTED, "a back-reference");
            return false;
        }
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            regex_fail(p, ERR_INVALID, "an escape that ECMA-262 does not know");
            return false;
        }
        charset_add(s, (uint8_t)c, (uint8_t)c);
        return true;
    }
    set_negate(&inner);
    set_union(s, &inner);
    free(inner.r);
    return true;
}

/* One character of a class, or a set; *single: the code point when it is one. */
static bool take_class_atom(struct regex_tree *p, struct charset *out, bool *single, uint32_t *code) {
    *single = true;
    if (peek(p) != '\\') {
        *code = take_code(p);
        charset_add(out, *code, *code);
        return !p->failed;
    }
    p->at++;
    if (peek(p) == '-') {
        p->at++;
        *code = '-';
        charset_add(out, '-', '-');
        return true;
    }
    uint32_t before = out->n;
    if (!take_escape(p, out, true))
        return false;
    *single = out->n == before + 1 && out->r[before].lo == out->r[before].hi;
    *code = out->n > before ? out->r[before].lo : 0;
    return true;
}

static uint32_t parse_class(struct regex_tree *p) {
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
                regex_fail(p, ERR_INVALID, "a range that runs backwards");
            charset_add(&s, from, to);
        } else { /* [\w-x]: the dash stands for itself */
            set_union(&s, &other);
            charset_add(&s, '-', '-');
        }
        free(other.r);
    }
    if (!p->failed && !eat(p, ']'))
        regex_fail(p, ERR_INVALID, "a class without end");
    if (negated)
        set_negate(&s);
    return add_set(p, s);
}

static uint32_t parse_alternatives(struct regex_tree *p);

static uint32_t parse_group(struct regex_tree *p) {
    if (eat(p, '?')) {
        if (eat(p, ':')) {
            ;
        } else if (peek(p) == '=' || peek(p) == '!') {
            return regex_fail(p, ERR_UNSUPPORTED, "look-around");
        } else if (eat(p, '<')) {
            if (peek(p) == '=' || peek(p) == '!')
                return regex_fail(p, ERR_UNSUPPORTED, "look-around");
            while (more(p) && peek(p) != '>')
                p->at++;
            if (!eat(p, '>'))
                return regex_fail(p, ERR_INVALID, "a group name without end");
        } else {
            return regex_fail(p, ERR_INVALID, "a group of unknown kind");
        }
    }
    uint32_t inner = parse_alternatives(p);
    if (!p->failed && !eat(p, ')'))
        return regex_fail(p, ERR_INVALID, "a group without end");
    return inner;
}

static uint32_t parse_atom(struct regex_tree *p) {
    char c = peek(p);
    struct charset s = {0};
    switch (c) {
    case '^': p->at++; return regex_add_node(p, (struct regex_node){.kind = N_BEGIN});
    case '$': p->at++; return regex_add_node(p, (struct regex_node){.kind = N_END});
    case '(': p->at++; return parse_group(p);
    case '[': p->at++; return parse_class(p);
    case '.':
        p->at++;
        charset_add(&s, '\n', '\n');
        charset_add(&s, '\r', '\r');
        charset_add(&s, 0x2028, 0x2029);
        set_negate(&s);
        return add_set(p, s);
    case '\\':
        p->at++;
        if (peek(p) == 'b' || peek(p) == 'B')
            return regex_add_node(
                p, (struct regex_node){.kind = p->text[p->at++] == 'b' ? N_WORD_EDGE : N_NOT_WORD_EDGE});
        if (!take_escape(p, &s, false)) {
            free(s.r);
            return 0;
        }
        return add_set(p, s);
    case '*':
    case '+':
    case '?': return regex_fail(p, ERR_INVALID, "nothing to repeat");
    default: {
        uint32_t code = take_code(p);
        charset_add(&s, code, code);
        return add_set(p, s);
    }
    }
}

static bool take_number(struct regex_tree *p, uint32_t *v) {
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
static bool take_braces(struct regex_tree *p, uint32_t *min, uint32_t *max) {
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

static uint32_t parse_term(struct regex_tree *p) {
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
            return regex_fail(p, ERR_INVALID, "a repetition whose bounds run backwards");
        if (min > MAX_REPEAT || (max != LENGTH_MANY && max > MAX_REPEAT))
            return regex_fail(p, ERR_LIMIT, "a repetition of more than 100000");
        enum node_kind kind = p->nodes[atom].kind;
        if (kind == N_BEGIN || kind == N_END || kind == N_WORD_EDGE || kind == N_NOT_WORD_EDGE)
            return regex_fail(p, ERR_INVALID, "an assertion cannot be repeated");
        bool again = peek(p) == '*' || peek(p) == '+' || peek(p) == '?';
        atom = regex_add_node(p, (struct regex_node){.kind = N_REPEAT, .a = atom, .min = min, .max = max});
        if (again)
            return regex_fail(p, ERR_INVALID, "nothing to repeat");
        break;
    }
    return atom;
}

static uint32_t parse_sequence(struct regex_tree *p) {
    uint32_t seq = regex_add_node(p, (struct regex_node){.kind = N_EMPTY});
    while (!p->failed && more(p) && peek(p) != '|' && peek(p) != ')') {
        uint32_t term = parse_term(p);
        if (p->failed)
            return 0;
        seq = p->nodes[seq].kind == N_EMPTY
                  ? term
                  : regex_add_node(p, (struct regex_node){.kind = N_CAT, .a = seq, .b = term});
    }
    return seq;
}

static uint32_t parse_alternatives(struct regex_tree *p) {
    if (++p->depth > MAX_NESTING)
        return regex_fail(p, ERR_LIMIT, "groups nested deeper than 200");
    uint32_t left = parse_sequence(p);
    while (!p->failed && eat(p, '|')) {
        uint32_t right = parse_sequence(p);
        left = regex_add_node(p, (struct regex_node){.kind = N_ALT, .a = left, .b = right});
    }
    p->depth--;
    return left;
}

void regex_tree_free(struct regex_tree *p) {
    for (uint32_t i = 0; i < p->n_sets; i++)
        free(p->sets[i].r);
    free(p->sets);
    free(p->nodes);
}

bool regex_parse(struct regex_tree *p, uint32_t *root) {
    *root = parse_alternatives(p);
    if (!p->failed && more(p))
        regex_fail(p, ERR_INVALID, "')' without '('");
    return !p->failed;
}
