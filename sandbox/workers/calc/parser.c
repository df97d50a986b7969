/* parser.c: recursive descent from tokens to a tree.
 *
 *   comparison  sum ((= == != < <= > >=) sum)*
 *   sum         product ((+ -) product)*
 *   product     unary ((* / mod of %) unary | implicit factor)*     left to right, all of one rank
 *   unary       - unary | + unary | power
 *   power       postfix [^ unary]                                    2^3^2 = 2^9, -2^2 = -4
 *   postfix     primary (! | percent | ² | °)*
 *
 * `%` before something that can start an operand is the remainder, else it is percent.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "functions.h"
#include "syntax.h"
#include "units.h"

struct parser {
    struct calc *c;
    struct lexer lex;
    struct token tok;
    int depth;
    int bars;      /* open | */
    int integrals; /* open ∫: "dx" ends the integrand */
};

static struct ast *parse_comparison(struct parser *p);
static struct ast *parse_unary(struct parser *p);
static struct ast *parse_power(struct parser *p);
static struct ast *parse_sum(struct parser *p);
static struct ast *parse_product(struct parser *p);
static struct ast *parse_postfix(struct parser *p);
static struct ast *parse_primary(struct parser *p);

static void advance(struct parser *p) {
    lexer_next(&p->lex, &p->tok);
}

static struct ast *node(struct parser *p, enum ast_kind kind, int at, int n) {
    struct ast *a = calc_alloc(p->c, sizeof *a);

    a->kind = kind;
    a->at = at;
    a->n = n;
    if (n)
        a->arg = calc_alloc(p->c, sizeof *a->arg * (size_t)n);
    return a;
}

static struct ast *number(struct parser *p, int at, expr *x) {
    struct ast *a = node(p, A_NUMBER, at, 0);

    a->number = x;
    return a;
}

static struct ast *binary(struct parser *p, int op, int at, struct ast *x, struct ast *y) {
    struct ast *a = node(p, A_BINARY, at, 2);

    a->op = op;
    a->arg[0] = x;
    a->arg[1] = y;
    return a;
}

static struct ast *unary(struct parser *p, enum ast_kind kind, int at, struct ast *x) {
    struct ast *a = node(p, kind, at, 1);

    a->arg[0] = x;
    return a;
}

static struct ast *call(struct parser *p, const char *name, int at, int n, struct ast *x,
                        struct ast *y) {
    struct ast *a = node(p, A_CALL, at, n);

    a->name = name;
    a->arg[0] = x;
    if (n > 1)
        a->arg[1] = y;
    return a;
}

/* What stands at the current token is not what the grammar wants. */
static struct ast *unexpected(struct parser *p) {
    int column = lexer_column(&p->lex, p->tok.at), n = p->tok.end - p->tok.at;

    if (p->tok.kind == T_END)
        calc_fail(p->c, p->tok.at, "the expression ends too early at %d", column);
    else
        calc_fail(p->c, p->tok.at, "unexpected '%.*s' at %d", n > 40 ? 40 : n, p->lex.s + p->tok.at,
                  column);
    return number(p, p->tok.at, p->c->zero);
}

static bool expect(struct parser *p, int kind, const char *what) {
    if (p->tok.kind != kind) {
        calc_fail(p->c, p->tok.at, "missing '%s' at %d", what, lexer_column(&p->lex, p->tok.at));
        return false;
    }
    advance(p);
    return true;
}

static bool enter(struct parser *p) {
    if (++p->depth > CALC_MAX_DEPTH)
        calc_fail(p->c, p->tok.at, "the expression is nested too deeply");
    return !p->c->failed;
}

/* dx, dt, … inside an integral */
static bool is_differential(const struct parser *p) {
    return p->integrals && p->tok.kind == T_NAME && p->tok.name[0] == 'd' && p->tok.name[1] &&
           strlen(p->tok.name) <= 3;
}

static bool starts_operand(const struct parser *p) {
    if (is_differential(p))
        return false;
    switch (p->tok.kind) {
    case T_NUMBER:
    case T_NAME:
    case '(':
    case '[':
    case '{':
    case T_SQRT:
    case T_CBRT:
    case T_FOURTHRT:
    case T_FRAC:
    case T_LSQRT:
    case T_BINOM:
    case T_LFLOOR:
    case T_LCEIL: return true;
    case '|': return p->bars == 0;
    }
    return false;
}

/* ( … ), with commas as thousands again, or the { … } of LaTeX */
static struct ast *parse_group(struct parser *p, int close, const char *what) {
    bool in_args = p->lex.in_args;
    int bars = p->bars;
    struct ast *a;

    p->lex.in_args = false;
    p->bars = 0;
    advance(p);
    a = parse_comparison(p);
    p->lex.in_args = in_args;
    p->bars = bars;
    expect(p, close, what);
    return a;
}

struct ast_list {
    struct ast **item;
    int n, cap;
};

static void push(struct parser *p, struct ast_list *l, struct ast *a) {
    if (l->n == l->cap) {
        struct ast **grown = calc_alloc(p->c, sizeof *grown * (size_t)(l->cap * 2 + 4));

        if (l->n)
            memcpy(grown, l->item, sizeof *grown * (size_t)l->n);
        l->item = grown;
        l->cap = l->cap * 2 + 4;
    }
    l->item[l->n++] = a;
}

/* Whether the group that begins at the current token has a comma of its own, as "(x, 0, 1)" has and
 * "(1,234 + 1)" has not. */
static bool has_comma(const struct parser *p) {
    const char *s = p->lex.s;
    int depth = 0;

    for (int i = p->tok.at; i < p->lex.n; i++) {
        if (strchr("([{", s[i]))
            depth++;
        else if (strchr(")]}", s[i]) && --depth <= 0)
            return false;
        else if (depth == 1 && (s[i] == ';' || (s[i] == ',' && !(i && isdigit((unsigned char)s[i - 1]) &&
                                                                i + 3 < p->lex.n &&
                                                                isdigit((unsigned char)s[i + 1]) &&
                                                                isdigit((unsigned char)s[i + 2]) &&
                                                                isdigit((unsigned char)s[i + 3])))))
            return s[i - 1] != '\\';
    }
    return false;
}

/* The arguments after '(' or '[': commas (or semicolons) separate them. */
static struct ast_list parse_list(struct parser *p, int close, const char *what) {
    struct ast_list l = {0};
    bool in_args = p->lex.in_args;
    int bars = p->bars;

    p->lex.in_args = true;
    p->bars = 0;
    advance(p);
    if (p->tok.kind != close)
        for (;;) {
            if (p->tok.kind == '(' && close == ')' && has_comma(p)) { /* integrate(f, (x, 0, 1)) */
                struct ast_list inner = parse_list(p, ')', ")");

                for (int i = 0; i < inner.n; i++)
                    push(p, &l, inner.item[i]);
            } else {
                push(p, &l, parse_comparison(p));
            }
            if ((p->tok.kind != ',' && p->tok.kind != ';') || p->c->failed)
                break;
            advance(p);
        }
    p->lex.in_args = in_args;
    p->bars = bars;
    expect(p, close, what);
    return l;
}

static struct ast *list_node(struct parser *p, enum ast_kind kind, const char *name, int at,
                             const struct ast_list *l) {
    struct ast *a = node(p, kind, at, l->n);

    a->name = name;
    if (l->n)
        memcpy(a->arg, l->item, sizeof *a->arg * (size_t)l->n);
    return a;
}

/* What LaTeX takes after \frac, ^ or _: a group, or one digit or letter. */
static struct ast *parse_latex_argument(struct parser *p) {
    int at = p->tok.at;

    if (p->tok.kind == '{')
        return parse_group(p, '}', "}");
    if (p->tok.kind == T_NUMBER && p->tok.plain_digits) { /* \frac12 */
        struct ast *a = number(p, at, ex_si(p->c, p->lex.s[at] - '0'));

        p->lex.pos = at + 1;
        advance(p);
        return a;
    }
    return parse_primary(p);
}

/* sin 2x, \ln x^2: an argument without parentheses is a product of plain factors. */
static struct ast *parse_bare_argument(struct parser *p) {
    struct ast *a;
    int at = p->tok.at;

    if (!starts_operand(p) && p->tok.kind != '-')
        return unexpected(p);
    a = p->tok.kind == '-' ? parse_unary(p) : parse_power(p);
    while ((p->tok.kind == T_NAME && !function_find(p->tok.name)) && !p->c->failed)
        a = binary(p, '*', at, a, parse_power(p));
    return a;
}

static bool is_trig(const char *name) {
    static const char *const names[] = {"sin",  "cos", "tan", "sinh", "cosh",
                                        "tanh", "cot", "sec", "csc"};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return false;
}

/* sin^-1 x: the exponent is the number alone, not -1·x. */
static struct ast *parse_minus_power(struct parser *p) {
    int at = p->tok.at;

    advance(p);
    return unary(p, A_NEGATE, at, parse_primary(p));
}

static bool is_minus_one(const struct ast *a) {
    bool negated = a->kind == A_NEGATE;

    a = negated ? a->arg[0] : a;
    return a->kind == A_NUMBER && ex_is_si(a->number, negated ? 1 : -1);
}

/* A known function's name has been read. */
static struct ast *parse_call(struct parser *p, const char *name, int at) {
    struct ast *power = NULL, *base = NULL, *a;

    if (p->tok.kind == '^' && is_trig(name)) { /* sin^2(x) */
        advance(p);
        power = p->tok.kind == '-' ? parse_minus_power(p) : parse_latex_argument(p);
    } else if (p->tok.kind == T_SUPERSCRIPT && is_trig(name)) {
        power = number(p, p->tok.at, p->tok.number);
        advance(p);
    }
    if (p->tok.kind == '_' && strcmp(name, "log") == 0) { /* log_2(8) */
        advance(p);
        base = parse_latex_argument(p);
    }
    if (p->tok.kind == '(') {
        struct ast_list l = parse_list(p, ')', ")");

        a = list_node(p, A_CALL, name, at, &l);
    } else if (p->tok.kind == '{') {
        a = call(p, name, at, 1, parse_group(p, '}', "}"), NULL);
    } else if (p->tok.kind == T_END) {
        calc_fail(p->c, p->tok.at, "missing '(' at %d", lexer_column(&p->lex, p->tok.at));
        return number(p, at, p->c->zero);
    } else {
        a = call(p, name, at, 1, parse_bare_argument(p), NULL);
    }
    if (base && a->n == 1)
        a = call(p, name, at, 2, a->arg[0], base);
    if (power) {
        if (is_minus_one(power)) { /* sin⁻¹(x), sin^{-1}(x): the inverse function */
            char inverse[16] = "a";

            strncat(inverse, name, sizeof inverse - 2);
            a->name = calc_strndup(p->c, inverse, strlen(inverse));
        } else {
            a = binary(p, '^', at, a, power);
        }
    }
    return a;
}

static struct ast *name_node(struct parser *p, const char *name, int at) {
    struct ast *a = node(p, A_NAME, at, 0);

    a->name = name;
    return a;
}

/* xy, ab, xyz: a product of the usual letters; any other unknown word is an error. */
static struct ast *split_letters(struct parser *p, const char *name, int at) {
    size_t n = strlen(name);
    struct ast *a;

    if (n < 2 || n > 3 || strspn(name, "abcxyz") != n)
        return NULL;
    a = name_node(p, calc_strndup(p->c, name, 1), at);
    for (size_t i = 1; i < n; i++)
        a = binary(p, '*', at, a, name_node(p, calc_strndup(p->c, name + i, 1), at + (int)i));
    return a;
}

static struct ast *call_of(struct parser *p, const char *name, int at, struct ast **arg, int n) {
    struct ast_list l = {arg, n, n};

    return list_node(p, A_CALL, name, at, &l);
}

/* \lim_{x \to 0^+} f */
static struct ast *parse_limit(struct parser *p, int at) {
    struct ast *arg[4];
    int n = 3;

    advance(p); /* _ */
    if (!expect(p, '{', "{"))
        return number(p, at, p->c->zero);
    arg[1] = parse_primary(p);
    expect(p, T_ARROW, "→");
    if (p->tok.kind == '-') {
        int minus = p->tok.at;

        advance(p);
        arg[2] = unary(p, A_NEGATE, minus, parse_postfix(p));
    } else {
        arg[2] = parse_postfix(p);
    }
    if (p->tok.kind == '^') {
        bool braces;

        advance(p);
        braces = p->tok.kind == '{';
        if (braces)
            advance(p);
        if (p->tok.kind == '+' || p->tok.kind == '-') {
            arg[n++] = number(p, p->tok.at, ex_si(p->c, p->tok.kind == '+' ? 1 : -1));
            advance(p);
        } else {
            unexpected(p);
        }
        if (braces)
            expect(p, '}', "}");
    }
    expect(p, '}', "}");
    arg[0] = parse_product(p);
    return call_of(p, "limit", at, arg, n);
}

/* \int_{a}^{b} f dx */
static struct ast *parse_integral(struct parser *p, int at) {
    struct ast *arg[4];
    int n = 2;

    if (p->tok.kind == '_') {
        advance(p);
        arg[2] = parse_latex_argument(p);
        expect(p, '^', "^");
        arg[3] = parse_latex_argument(p);
        n = 4;
    }
    p->integrals++;
    arg[0] = parse_sum(p);
    if (!is_differential(p)) {
        calc_fail(p->c, p->tok.at, "missing 'dx' at %d", lexer_column(&p->lex, p->tok.at));
        return number(p, at, p->c->zero);
    }
    p->integrals--;
    arg[1] = name_node(p, p->tok.name + 1, p->tok.at);
    advance(p);
    return call_of(p, "integrate", at, arg, n);
}

/* \sum_{k=1}^{10} f, \prod */
static struct ast *parse_sigma(struct parser *p, const char *name, int at) {
    struct ast *arg[4];

    advance(p);
    if (!expect(p, '{', "{"))
        return number(p, at, p->c->zero);
    arg[1] = parse_primary(p);
    if (p->tok.kind != T_COMPARE)
        return unexpected(p);
    advance(p);
    arg[2] = parse_sum(p);
    expect(p, '}', "}");
    expect(p, '^', "^");
    arg[3] = parse_latex_argument(p);
    arg[0] = parse_product(p);
    return call_of(p, name, at, arg, 4);
}

/* d/dx f and \frac{d}{dx} f, \frac{d^2}{dx^2} f; NULL (and nothing read) when it is not one */
static struct ast *parse_derivative(struct parser *p, int at, bool fraction) {
    struct lexer lex = p->lex;
    struct token tok = p->tok;
    struct ast *arg[3];
    slong order = 1, again = 1;
    bool ok = false;

    if (fraction && p->tok.kind == '{') {
        advance(p);
        if (p->tok.kind == T_NAME && strcmp(p->tok.name, "d") == 0) {
            advance(p);
            if (p->tok.kind == '^') {
                advance(p);
                arg[2] = parse_latex_argument(p);
                ok = arg[2]->kind == A_NUMBER && ex_get_si(arg[2]->number, &order);
            } else {
                ok = true;
            }
            ok = ok && p->tok.kind == '}';
            advance(p);
            ok = ok && p->tok.kind == '{';
        }
    } else if (!fraction) {
        ok = p->tok.kind == '/';
    }
    if (ok) {
        advance(p);
        ok = p->tok.kind == T_NAME && p->tok.name[0] == 'd' && strlen(p->tok.name) == 2;
    }
    if (ok) {
        arg[1] = name_node(p, p->tok.name + 1, p->tok.at);
        advance(p);
        if (fraction && p->tok.kind == '^') {
            advance(p);
            arg[2] = parse_latex_argument(p);
            ok = arg[2]->kind == A_NUMBER && ex_get_si(arg[2]->number, &again);
        }
        if (fraction)
            ok = ok && p->tok.kind == '}';
    }
    if (!ok || order != again) {
        p->lex = lex;
        p->tok = tok;
        return NULL;
    }
    if (fraction)
        advance(p);
    arg[2] = number(p, at, ex_si(p->c, order));
    arg[0] = parse_product(p);
    return call_of(p, "derivative", at, arg, 3);
}

static bool is_base_name(const char *name) {
    return strcmp(name, "hex") == 0 || strcmp(name, "hexadecimal") == 0 ||
           strcmp(name, "bin") == 0 || strcmp(name, "binary") == 0 || strcmp(name, "octal") == 0 ||
           strcmp(name, "oct") == 0 || strcmp(name, "decimal") == 0;
}

/* SymPy's names for what has other names here. */
static const char *usual_name(const char *name) {
    static const char *const known[][2] = {
        {"Sum", "sum"},           {"Product", "product"}, {"Integral", "integrate"},
        {"Derivative", "derivative"}, {"Limit", "limit"}, {"Abs", "abs"},
        {"Mod", "mod"},           {"oo", "inf"},          {"ceiling", "ceil"},
        {"degrees", "deg"},       {"degree", "deg"},      {"factorint", "factor"},
        {"ilcm", "lcm"},          {"igcd", "gcd"},        {"nCk", "nCr"}};

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(name, known[i][0]) == 0)
            return known[i][1];
    return name;
}

/* Rational(1, 3), Eq(x, 3), C(5, 2), P(5, 2): the name is read, '(' stands at the current token.
 * NULL: it is not one of them. */
static struct ast *parse_other_call(struct parser *p, const char *name, int at) {
    bool rational = strcmp(name, "Rational") == 0, equation = strcmp(name, "Eq") == 0;
    bool choose = strcmp(name, "C") == 0, arrange = strcmp(name, "P") == 0;
    struct ast_list l;
    struct ast *a;

    if (p->tok.kind != '(' || !(rational || equation || choose || arrange) || !has_comma(p))
        return NULL;
    l = parse_list(p, ')', ")");
    if (l.n != 2) {
        calc_fail(p->c, at, "%s takes 2 arguments", name);
        return number(p, at, p->c->zero);
    }
    if (choose || arrange)
        return list_node(p, A_CALL, choose ? "binomial" : "perm", at, &l);
    a = rational ? binary(p, '/', at, l.item[0], l.item[1]) : node(p, A_COMPARE, at, 2);
    if (equation) {
        a->op = CMP_EQ;
        a->arg[0] = l.item[0];
        a->arg[1] = l.item[1];
    }
    return a;
}

static struct ast *parse_name(struct parser *p) {
    struct token t = p->tok;
    const struct function *f;
    struct ast *a;

    advance(p);
    if (p->tok.kind != '(' || (strcmp(t.name, "degrees") && strcmp(t.name, "degree")))
        t.name = usual_name(t.name);
    f = function_find(t.name);
    a = parse_other_call(p, t.name, t.at);
    if (a)
        return a;
    if (strcmp(t.name, "deg") == 0 && p->tok.kind != '(')
        return name_node(p, t.name, t.at);
    if (p->c->units && p->tok.kind != '(' && (units_known(t.name) || is_base_name(t.name)))
        return name_node(p, t.name, t.at);
    if (p->tok.kind == '_' && strcmp(t.name, "lim") == 0)
        return parse_limit(p, t.at);
    if (p->tok.kind == '_' && (strcmp(t.name, "sum") == 0 || strcmp(t.name, "prod") == 0))
        return parse_sigma(p, t.name, t.at);
    if (strcmp(t.name, "int") == 0 && p->tok.kind != '(')
        return parse_integral(p, t.at);
    if (strcmp(t.name, "d") == 0 && p->tok.kind == '/') {
        a = parse_derivative(p, t.at, false);
        if (a)
            return a;
    }
    if (strcmp(t.name, "i") == 0)
        p->c->complex = true;
    if (f)
        return parse_call(p, t.name, t.at);
    if (strcmp(t.name, "pi") == 0 || strcmp(t.name, "inf") == 0 ||
        strcmp(t.name, "infinity") == 0 || strcmp(t.name, "tau") == 0 ||
        strcmp(t.name, "phi") == 0 || strcmp(t.name, "left") == 0 || strcmp(t.name, "right") == 0)
        return name_node(p, t.name, t.at);
    /* one letter, one Greek letter, x_1, a Greek command */
    if (strlen(t.name) == 1 || (unsigned char)t.name[0] >= 0x80 || t.name[1] == '_' || t.latex)
        return name_node(p, t.name, t.at);
    a = split_letters(p, t.name, t.at);
    if (a)
        return a;
    if (isdigit((unsigned char)t.name[1]) && strlen(t.name) <= 3) /* x1 */
        return name_node(p, t.name, t.at);
    calc_fail(p->c, t.at, "unknown name '%.40s' at %d", t.name, lexer_column(&p->lex, t.at));
    return number(p, t.at, p->c->zero);
}

static struct ast *parse_root(struct parser *p, int index, int at) {
    struct ast *x;

    advance(p);
    if (p->tok.kind == '(')
        x = parse_primary(p);
    else if (p->tok.kind == '-')
        x = parse_unary(p);
    else
        x = parse_power(p);
    if (index == 2)
        return call(p, "sqrt", at, 1, x, NULL);
    return call(p, "root", at, 2, x, number(p, at, ex_si(p->c, index)));
}

/* After a whole number: a proper fraction of plain digits, with nothing but a space before it. */
static bool is_mixed(const struct parser *p) {
    const char *s = p->lex.s;
    char num[8] = "", den[8] = "";
    int used = 0;

    if (p->tok.kind != T_NUMBER || !p->tok.plain_digits || !p->tok.spaced || p->tok.at == 0 ||
        p->tok.end - p->tok.at > 6)
        return false;
    for (int i = 0; i < 20 && p->tok.at + i < p->lex.n; i++) { /* the text need not end in NUL */
        char here[24] = "";

        memcpy(here, s + p->tok.at, (size_t)i + 1);
        used = 0;
        if (sscanf(here, "%7[0-9]/%7[0-9]%n", num, den, &used) == 2 && used == i + 1 &&
            (p->tok.at + used >= p->lex.n ||
             (!isalnum((unsigned char)s[p->tok.at + used]) && !strchr("._(^!", s[p->tok.at + used]))))
            return atoi(num) > 0 && atoi(num) < atoi(den);
    }
    return false;
}

static struct ast *parse_primary(struct parser *p) {
    struct token t = p->tok;
    struct ast *a, *b = NULL;

    if (!enter(p)) {
        p->depth--;
        return number(p, t.at, p->c->zero);
    }
    switch (t.kind) {
    case T_NUMBER:
        advance(p);
        a = number(p, t.at, t.number);
        if (t.plain_digits && p->tok.kind == T_FRAC && !p->c->failed) { /* 2\frac{1}{2} is 2.5 */
            struct ast *f = parse_primary(p);

            if (f->kind == A_BINARY && f->arg[0]->kind == A_NUMBER && f->arg[1]->kind == A_NUMBER)
                a = binary(p, '+', t.at, a, f);
            else
                a = binary(p, '*', t.at, a, f);
        } else if (t.plain_digits && p->tok.kind == T_NUMBER && p->tok.vulgar) { /* 3½ */
            a = binary(p, '+', t.at, a, number(p, p->tok.at, p->tok.number));
            advance(p);
        } else if (t.plain_digits && is_mixed(p)) { /* 3 1/2 */
            b = number(p, p->tok.at, p->tok.number);
            advance(p);
            advance(p);
            b = binary(p, '/', p->tok.at, b, number(p, p->tok.at, p->tok.number));
            advance(p);
            a = binary(p, '+', t.at, a, b);
        }
        break;
    case T_NAME: a = parse_name(p); break;
    case T_MOD: /* mod(a, b) */
        advance(p);
        if (p->tok.kind != '(') {
            p->tok = t;
            a = unexpected(p);
            break;
        }
        a = parse_call(p, "mod", t.at);
        break;
    case '(':
        a = parse_group(p, ')', ")");
        a->wrapped = true;
        break;
    case '{':
        if (has_comma(p)) { /* {x + y = 3, x - y = 1} */
            struct ast_list l = parse_list(p, '}', "}");

            a = list_node(p, A_LIST, NULL, t.at, &l);
            break;
        }
        a = parse_group(p, '}', "}");
        break;
    case '[': {
        struct ast_list l = parse_list(p, ']', "]");

        a = list_node(p, A_LIST, NULL, t.at, &l);
        break;
    }
    case '|':
        p->bars++;
        advance(p);
        a = call(p, "abs", t.at, 1, parse_comparison(p), NULL);
        if (p->bars > 0)
            p->bars--;
        expect(p, '|', "|");
        break;
    case T_LFLOOR:
    case T_LCEIL:
        advance(p);
        a = call(p, t.kind == T_LFLOOR ? "floor" : "ceil", t.at, 1, parse_comparison(p), NULL);
        expect(p, t.kind == T_LFLOOR ? T_RFLOOR : T_RCEIL, t.kind == T_LFLOOR ? "⌋" : "⌉");
        break;
    case T_SQRT: a = parse_root(p, 2, t.at); break;
    case T_CBRT: a = parse_root(p, 3, t.at); break;
    case T_FOURTHRT: a = parse_root(p, 4, t.at); break;
    case T_LSQRT:
        advance(p);
        if (p->tok.kind == '[')
            b = parse_group(p, ']', "]");
        a = parse_latex_argument(p);
        a = b ? call(p, "root", t.at, 2, a, b) : call(p, "sqrt", t.at, 1, a, NULL);
        break;
    case T_FRAC:
        advance(p);
        a = parse_derivative(p, t.at, true);
        if (a)
            break;
        a = parse_latex_argument(p);
        b = parse_latex_argument(p);
        a = binary(p, '/', t.at, a, b);
        break;
    case T_BINOM:
        advance(p);
        a = parse_latex_argument(p);
        b = parse_latex_argument(p);
        a = call(p, "binomial", t.at, 2, a, b);
        break;
    default: a = unexpected(p);
    }
    p->depth--;
    return a;
}

/* Looks one token past a '%'. */
static bool percent_is_remainder(struct parser *p) {
    struct lexer lex = p->lex;
    struct token tok = p->tok;
    bool remainder;

    advance(p);
    remainder = starts_operand(p);
    p->lex = lex;
    p->tok = tok;
    return remainder;
}

static struct ast *parse_postfix(struct parser *p) {
    struct ast *a = parse_primary(p);

    while (!p->c->failed) {
        int at = p->tok.at;

        if (p->tok.kind == '!') {
            if (p->lex.pos < p->lex.n && p->lex.s[p->lex.pos] == '!' &&
                !(p->lex.pos + 1 < p->lex.n && p->lex.s[p->lex.pos + 1] == '=')) {
                advance(p);
                a = call(p, "factorial2", at, 1, a, NULL);
            } else {
                a = unary(p, A_FACTORIAL, at, a);
            }
        } else if (p->tok.kind == '%' && !percent_is_remainder(p)) {
            a = unary(p, A_PERCENT, at, a);
        } else if (p->tok.kind == T_SUPERSCRIPT) {
            a = binary(p, '^', at, a, number(p, at, p->tok.number));
        } else if (p->tok.kind == T_DEGREE) {
            a = binary(p, '*', at, a, name_node(p, "deg", at));
        } else {
            break;
        }
        if (++p->depth > CALC_MAX_DEPTH * 4)
            calc_fail(p->c, at, "the expression is nested too deeply");
        advance(p);
    }
    return a;
}

/* ^\circ and ^{\circ} */
static bool degree_exponent(struct parser *p) {
    struct lexer lex = p->lex;
    struct token tok = p->tok;

    advance(p);
    if (p->tok.kind == T_DEGREE) {
        advance(p);
        return true;
    }
    if (p->tok.kind == '{') {
        advance(p);
        if (p->tok.kind == T_DEGREE) {
            advance(p);
            expect(p, '}', "}");
            return true;
        }
    }
    p->lex = lex;
    p->tok = tok;
    return false;
}

static struct ast *parse_power(struct parser *p) {
    struct ast *a = parse_postfix(p);
    int at = p->tok.at;

    if (p->c->units && a->kind == A_NUMBER && p->tok.kind == T_NAME && units_known(p->tok.name) &&
        !p->c->failed && enter(p)) { /* 100 km / 2 h: a number holds its unit more tightly than / */
        a = binary(p, '*', at, a, parse_power(p));
        p->depth--;
        return a;
    }

    if (p->tok.kind != '^' || p->c->failed)
        return a;
    if (degree_exponent(p))
        return binary(p, '*', at, a, name_node(p, "deg", at));
    advance(p);
    return binary(p, '^', at, a, parse_unary(p));
}

static struct ast *parse_unary(struct parser *p) {
    struct ast *a;
    int at = p->tok.at, kind = p->tok.kind;

    if (kind != '-' && kind != '+')
        return parse_power(p);
    if (!enter(p)) {
        p->depth--;
        return number(p, at, p->c->zero);
    }
    advance(p);
    a = parse_unary(p);
    p->depth--;
    return kind == '-' ? unary(p, A_NEGATE, at, a) : a;
}

static bool ends_in_unit(const struct ast *a) {
    if (a->kind == A_BINARY && (a->op == '*' || a->op == '+'))
        a = a->arg[1];
    return a->kind == A_NAME && units_known(a->name);
}

static struct ast *parse_product(struct parser *p) {
    struct ast *a = parse_unary(p);

    while (!p->c->failed) {
        int at = p->tok.at, kind = p->tok.kind;

        if (kind == '*' || kind == '/' || kind == T_OF) {
            advance(p);
            a = binary(p, kind == '/' ? '/' : '*', at, a, parse_unary(p));
        } else if (kind == '%' || kind == T_MOD) {
            advance(p);
            a = binary(p, 'm', at, a, parse_unary(p));
        } else if (starts_operand(p) && kind != T_NUMBER) {
            a = binary(p, '*', at, a, parse_power(p));
        } else if (kind == T_NUMBER && p->c->units && ends_in_unit(a)) { /* 5 ft 3 in */
            a = binary(p, '+', at, a, parse_product(p));
        } else {
            break;
        }
    }
    return a;
}

static bool is_percentage(const struct ast *a) {
    if (a->kind == A_BINARY && (a->op == '+' || a->op == '-'))
        return is_percentage(a->arg[0]) && is_percentage(a->arg[1]);
    return a->kind == A_PERCENT || (a->kind == A_NEGATE && is_percentage(a->arg[0]));
}

/* "240 + 15%": a pocket calculator takes 15% of 240, a formula 15/100. Where the two differ nobody
 * can know which is meant; in 1 + 15% and 20% + 15% they do not, and (15%) is no addition's. */
static void refuse_two_readings(struct parser *p, const struct ast *a, const struct ast *b, int at) {
    if (b->kind != A_PERCENT || b->wrapped || is_percentage(a) ||
        (a->kind == A_NUMBER && ex_is_one(a->number)))
        return;
    calc_fail(p->c, at, "a + p%% has two readings: write a*(1 + p/100) or a + p/100");
}

static struct ast *parse_sum(struct parser *p) {
    struct ast *a = parse_product(p);

    while ((p->tok.kind == '+' || p->tok.kind == '-') && !p->c->failed) {
        int at = p->tok.at, op = p->tok.kind;

        struct ast *b;

        advance(p);
        b = parse_product(p);
        refuse_two_readings(p, a, b, at);
        a = binary(p, op, at, a, b);
    }
    return a;
}

/* a < b < c is one node with the operators in order, so that it can mean a < b and b < c. */
static struct ast *parse_comparison(struct parser *p) {
    struct ast *a;

    if (!enter(p)) {
        p->depth--;
        return number(p, p->tok.at, p->c->zero);
    }
    a = parse_sum(p);
    while ((p->tok.kind == T_COMPARE || p->tok.kind == T_TO || p->tok.kind == T_ARROW) &&
           !p->c->failed) {
        struct ast *b = node(p, A_COMPARE, p->tok.at, 2);
        int kind = p->tok.kind;

        b->op = kind == T_ARROW ? CMP_ARROW : p->tok.op;
        advance(p);
        b->arg[0] = a;
        if (kind == T_TO) { /* 5 km to mi */
            b->kind = A_CALL;
            b->name = "convert";
        }
        b->arg[1] = parse_sum(p);
        a = b;
    }
    p->depth--;
    return a;
}

struct ast *calc_parse(struct calc *c, const char *text, size_t length) {
    struct parser p = {.c = c, .lex = {.c = c, .s = text, .n = (int)length}};
    struct ast_list l = {0};

    advance(&p);
    if (p.tok.kind == T_END) {
        calc_fail(c, 0, "the expression is empty");
        return number(&p, 0, c->zero);
    }
    push(&p, &l, parse_comparison(&p));
    while ((p.tok.kind == ',' || p.tok.kind == ';') && !c->failed && l.item[0]->kind == A_COMPARE) {
        advance(&p); /* x + y = 3, x - y = 1 */
        push(&p, &l, parse_comparison(&p));
    }
    if (!c->failed && p.tok.kind != T_END)
        unexpected(&p);
    if (l.n == 1)
        return l.item[0];
    return list_node(&p, A_CALL, "solve", 0, &l);
}
