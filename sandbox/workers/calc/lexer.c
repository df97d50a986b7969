/* lexer.c: bytes to tokens; plain text, the usual Unicode signs and LaTeX commands alike. */
#include <ctype.h>
#include <string.h>

#include "syntax.h"

struct sign {
    const char *bytes;
    int kind;
    int op;
};

/* Longer spellings stand before their prefixes. */
static const struct sign signs[] = {
    {"**", '^', 0},
    {"==", T_COMPARE, CMP_IS},
    {"!=", T_COMPARE, CMP_NE},
    {"<>", T_COMPARE, CMP_NE},
    {"<=", T_COMPARE, CMP_LE},
    {">=", T_COMPARE, CMP_GE},
    {"=<", T_COMPARE, CMP_LE},
    {"->", T_ARROW, 0},
    {"=", T_COMPARE, CMP_EQ},
    {"<", T_COMPARE, CMP_LT},
    {">", T_COMPARE, CMP_GT},
    {"≤", T_COMPARE, CMP_LE},
    {"≥", T_COMPARE, CMP_GE},
    {"≠", T_COMPARE, CMP_NE},
    {"→", T_ARROW, 0},
    {"−", '-', 0},
    {"–", '-', 0},
    {"×", '*', 0},
    {"·", '*', 0},
    {"⋅", '*', 0},
    {"∙", '*', 0},
    {"∗", '*', 0},
    {"÷", '/', 0},
    {"∕", '/', 0},
    {"⁄", '/', 0},
    {"√", T_SQRT, 0},
    {"∛", T_CBRT, 0},
    {"∜", T_FOURTHRT, 0},
    {"°", T_DEGREE, 0},
    {"⌊", T_LFLOOR, 0},
    {"⌋", T_RFLOOR, 0},
    {"⌈", T_LCEIL, 0},
    {"⌉", T_RCEIL, 0},
};

static const struct sign spaces[] = {
    {" ", 0, 0},      {"\t", 0, 0},     {"\n", 0, 0},     {"\r", 0, 0},     {"\u00a0", 0, 0},
    {"\u2009", 0, 0}, {"\u202f", 0, 0}, {"\u200b", 0, 0}, {"\u2062", 0, 0}, {"$", 0, 0},
    {"~", 0, 0},      {"\\,", 0, 0},    {"\\;", 0, 0},    {"\\:", 0, 0},    {"\\!", 0, 0},
    {"\\ ", 0, 0},    {"\\(", 0, 0},    {"\\)", 0, 0},    {"\\[", 0, 0},    {"\\]", 0, 0},
    {"\\$", 0, 0},     {"&", 0, 0},
};

static const struct sign commands[] = {
    {"cdot", '*', 0},
    {"times", '*', 0},
    {"ast", '*', 0},
    {"div", '/', 0},
    {"frac", T_FRAC, 0},
    {"dfrac", T_FRAC, 0},
    {"tfrac", T_FRAC, 0},
    {"cfrac", T_FRAC, 0},
    {"sqrt", T_LSQRT, 0},
    {"binom", T_BINOM, 0},
    {"dbinom", T_BINOM, 0},
    {"tbinom", T_BINOM, 0},
    {"le", T_COMPARE, CMP_LE},
    {"leq", T_COMPARE, CMP_LE},
    {"leqslant", T_COMPARE, CMP_LE},
    {"ge", T_COMPARE, CMP_GE},
    {"geq", T_COMPARE, CMP_GE},
    {"geqslant", T_COMPARE, CMP_GE},
    {"lt", T_COMPARE, CMP_LT},
    {"gt", T_COMPARE, CMP_GT},
    {"ne", T_COMPARE, CMP_NE},
    {"neq", T_COMPARE, CMP_NE},
    {"to", T_ARROW, 0},
    {"rightarrow", T_ARROW, 0},
    {"lfloor", T_LFLOOR, 0},
    {"rfloor", T_RFLOOR, 0},
    {"lceil", T_LCEIL, 0},
    {"rceil", T_RCEIL, 0},
    {"bmod", T_MOD, 0},
    {"mod", T_MOD, 0},
    {"circ", T_DEGREE, 0},
    {"degree", T_DEGREE, 0},
    {"lvert", '|', 0},
    {"rvert", '|', 0},
    {"vert", '|', 0},
    {"mid", '|', 0},
};

/* Commands that only arrange what stands in or after them. */
static const char *const silent[] = {
    "left",   "right", "big",    "Big",          "bigl",      "bigr",   "Bigl",
    "Bigr",   "bigg",  "Bigg",   "displaystyle", "textstyle", "quad",   "qquad",
    "mathrm", "text",  "mathit", "mathbf",       "textrm",    "limits", "nolimits",
};

static const char superscripts[][4] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};

static bool at(const struct lexer *l, int pos, const char *bytes) {
    size_t n = strlen(bytes);

    return (size_t)(l->n - pos) >= n && memcmp(l->s + pos, bytes, n) == 0;
}

static int peek(const struct lexer *l, int pos) {
    return pos < l->n ? (unsigned char)l->s[pos] : 0;
}

/* \begin{cases}, \end{aligned}: the length of it, 0 when there is none. */
static int environment(const struct lexer *l, int pos) {
    int n = at(l, pos, "\\begin{") ? 7 : at(l, pos, "\\end{") ? 5 : 0, close = n;

    while (n && (isalpha(peek(l, pos + close)) || peek(l, pos + close) == '*'))
        close++;
    return n && peek(l, pos + close) == '}' ? close + 1 : 0;
}

int lexer_column(const struct lexer *l, int pos) {
    int column = 1;

    for (int i = 0; i < pos && i < l->n; i++)
        if (((unsigned char)l->s[i] & 0xC0) != 0x80)
            column++;
    return column;
}

static bool word_at(const struct lexer *l, int pos, const char *word) {
    return at(l, pos, word) && !isalpha(peek(l, pos + (int)strlen(word)));
}

static void skip_spaces(struct lexer *l, struct token *t) {
    bool again = true;

    while (again && l->pos < l->n) {
        again = false;
        for (size_t i = 0; i < sizeof spaces / sizeof *spaces; i++)
            if (at(l, l->pos, spaces[i].bytes)) {
                l->pos += (int)strlen(spaces[i].bytes);
                t->spaced = again = true;
                break;
            }
        if (!again && environment(l, l->pos)) {
            l->pos += environment(l, l->pos);
            t->spaced = again = true;
        }
        for (size_t i = 0; !again && i < sizeof silent / sizeof *silent; i++)
            if (peek(l, l->pos) == '\\' && word_at(l, l->pos + 1, silent[i])) {
                l->pos += 1 + (int)strlen(silent[i]);
                if (peek(l, l->pos) == '.') /* \left. */
                    l->pos++;
                again = true;
            }
    }
}

static int count_digits(const struct lexer *l, int pos) {
    int n = 0;

    while (isdigit(peek(l, pos + n)))
        n++;
    return n;
}

/* mantissa · 10^exponent10, plus the repeating block: block / ((10^length - 1) · 10^offset). */
struct digits {
    char text[CALC_MAX_EXPRESSION + 1];
    int n;
    int after_point;
    int repeat; /* the last so many digits repeat */
};

static void set_number(struct lexer *l, struct token *t, const struct digits *d, slong exponent10) {
    fmpq_t x;
    fmpz_t ten;

    fmpq_init(x);
    fmpz_init(ten);
    fmpz_set_str(&x->num, d->text, 10);
    if (d->repeat) { /* 0.1(6) = (16 - 1) / 90 */
        fmpz_t head, nines;

        fmpz_init(head);
        fmpz_init(nines);
        fmpz_set_ui(nines, 10);
        fmpz_pow_ui(nines, nines, d->repeat);
        fmpz_fdiv_q(head, &x->num, nines);
        fmpz_sub(&x->num, &x->num, head);
        fmpz_sub_ui(&x->den, nines, 1);
        exponent10 -= d->after_point - d->repeat;
        fmpz_clear(head);
        fmpz_clear(nines);
    } else {
        exponent10 -= d->after_point;
    }
    if (exponent10 > CALC_MAX_BITS / 4 || exponent10 < -CALC_MAX_BITS / 4) {
        if (!fmpz_is_zero(&x->num))
            calc_fail(l->c, t->at, "the number at %d is too large or too small",
                      lexer_column(l, t->at));
        exponent10 = 0;
    }
    fmpz_set_ui(ten, 10);
    fmpz_pow_ui(ten, ten, (ulong)(exponent10 < 0 ? -exponent10 : exponent10));
    if (exponent10 < 0)
        fmpz_mul(&x->den, &x->den, ten);
    else
        fmpz_mul(&x->num, &x->num, ten);
    fmpq_canonicalise(x);
    t->number = ex_fmpq(l->c, x);
    fmpq_clear(x);
    fmpz_clear(ten);
}

/* 0x1F, 0b101, 0o17 */
static bool lex_based(struct lexer *l, struct token *t) {
    int base = 0, n = 0, letter = tolower(peek(l, l->pos + 1));
    char text[CALC_MAX_EXPRESSION + 1];
    fmpz_t x;

    if (peek(l, l->pos) != '0')
        return false;
    base = letter == 'x' ? 16 : letter == 'b' ? 2 : letter == 'o' ? 8 : 0;
    if (!base)
        return false;
    for (int p = l->pos + 2; isalnum(peek(l, p)); p++) {
        int ch = tolower(peek(l, p)), digit = isdigit(ch) ? ch - '0' : ch - 'a' + 10;

        if (digit >= base)
            return false;
        text[n++] = (char)ch;
    }
    if (!n)
        return false;
    text[n] = 0;
    fmpz_init(x);
    fmpz_set_str(x, text, base);
    t->number = ex_fmpz(l->c, x);
    fmpz_clear(x);
    t->kind = T_NUMBER;
    l->pos += 2 + n;
    return true;
}

static void take_digits(struct lexer *l, struct digits *d, int n) {
    memcpy(d->text + d->n, l->s + l->pos, (size_t)n);
    d->n += n;
    l->pos += n;
}

/* After the digits that follow the point: 0.(3), 0.1\overline{6}, 0.333... */
static void lex_repeating(struct lexer *l, struct digits *d) {
    const char *open = NULL, *close = NULL;
    int n;

    if (at(l, l->pos, "...") || at(l, l->pos, "…")) {
        int dots = at(l, l->pos, "...") ? 3 : 3;

        /* the shortest block that ends the digits and stands there at least twice */
        for (int len = 1; 2 * len <= d->after_point; len++) {
            const char *tail = d->text + d->n - len;

            if (memcmp(tail, tail - len, (size_t)len) == 0) {
                d->repeat = len;
                break;
            }
        }
        if (d->repeat)
            l->pos += dots;
        return;
    }
    if (d->after_point == 0 && at(l, l->pos, "("))
        open = "(", close = ")";
    else if (at(l, l->pos, "\\overline{"))
        open = "\\overline{", close = "}";
    if (!open)
        return;
    n = count_digits(l, l->pos + (int)strlen(open));
    if (n == 0 || !at(l, l->pos + (int)strlen(open) + n, close))
        return;
    l->pos += (int)strlen(open);
    take_digits(l, d, n);
    d->after_point += n;
    d->repeat = n;
    l->pos += (int)strlen(close);
}

/* 1 000 000, 1'000'000, 1_000_000: groups of three, all divided alike. In a list of arguments a
 * space could as well divide two numbers, and `3 125/1000` is a mixed number. */
static void lex_groups(struct lexer *l, struct token *t, struct digits *d, int n) {
    static const char *const marks[] = {" ", "\u00a0", "\u2009", "\u202f", "'", "_", "\\,"};

    if (n < 1 || n > 3 || d->text[0] == '0')
        return;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        int width = (int)strlen(marks[i]), groups = 0, pos = l->pos;

        if (i == 0 && l->in_args)
            continue;
        for (; at(l, pos, marks[i]) && count_digits(l, pos + width) == 3; groups++)
            pos += width + 3;
        if (!groups || (groups == 1 && peek(l, pos) == '/'))
            continue;
        while (groups--) {
            l->pos += width;
            take_digits(l, d, 3);
        }
        t->plain_digits = false;
        return;
    }
}

static void lex_number(struct lexer *l, struct token *t) {
    struct digits *d;
    slong exponent = 0;
    int n = count_digits(l, l->pos);

    t->kind = T_NUMBER;
    if (lex_based(l, t))
        return;
    d = calc_alloc(l->c, sizeof *d);
    t->plain_digits = true;
    take_digits(l, d, n);
    lex_groups(l, t, d, n);
    if (!l->in_args && n >= 1 && n <= 3 && d->text[0] != '0')
        while (peek(l, l->pos) == ',' && count_digits(l, l->pos + 1) == 3) {
            l->pos++;
            take_digits(l, d, 3);
            t->plain_digits = false;
        }
    if (peek(l, l->pos) == '.' && !(peek(l, l->pos + 1) == '.' && n)) {
        t->plain_digits = false;
        l->pos++;
        d->after_point = count_digits(l, l->pos);
        take_digits(l, d, d->after_point);
        lex_repeating(l, d);
    }
    if ((peek(l, l->pos) | 32) == 'e' && !d->repeat) {
        int p = l->pos + 1, negative = 0, digits;

        if (peek(l, p) == '-' || peek(l, p) == '+')
            negative = peek(l, p++) == '-';
        digits = count_digits(l, p);
        if (digits && !isalpha(peek(l, p + digits))) {
            t->plain_digits = false;
            for (int i = 0; i < digits; i++)
                if (exponent < 100000000)
                    exponent = exponent * 10 + (l->s[p + i] - '0');
            if (negative)
                exponent = -exponent;
            l->pos = p + digits;
        }
    }
    d->text[d->n] = 0;
    set_number(l, t, d, exponent);
}

/* ½ and the like */
static bool lex_fraction(struct lexer *l, struct token *t) {
    static const struct {
        const char *bytes;
        int num, den;
    } known[] = {{"½", 1, 2}, {"⅓", 1, 3}, {"⅔", 2, 3}, {"¼", 1, 4}, {"¾", 3, 4}, {"⅕", 1, 5},
                 {"⅖", 2, 5}, {"⅗", 3, 5}, {"⅘", 4, 5}, {"⅙", 1, 6}, {"⅚", 5, 6}, {"⅐", 1, 7},
                 {"⅛", 1, 8}, {"⅜", 3, 8}, {"⅝", 5, 8}, {"⅞", 7, 8}, {"⅑", 1, 9}, {"⅒", 1, 10}};

    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        fmpq_t x;

        if (!at(l, l->pos, known[i].bytes))
            continue;
        fmpq_init(x);
        fmpq_set_si(x, known[i].num, (ulong)known[i].den);
        t->number = ex_fmpq(l->c, x);
        fmpq_clear(x);
        t->kind = T_NUMBER;
        t->vulgar = true;
        l->pos += (int)strlen(known[i].bytes);
        return true;
    }
    return false;
}

/* ∫, ∑, ∏ and ∞ are read as their commands are. */
static bool lex_operator(struct lexer *l, struct token *t) {
    static const char *const known[][2] = {
        {"∫", "int"}, {"∑", "sum"}, {"Σ", "sum"}, {"∏", "prod"}, {"∞", "inf"}};

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (at(l, l->pos, known[i][0]) &&
            (strcmp(known[i][0], "Σ") || peek(l, l->pos + 2) == '_')) {
            t->kind = T_NAME;
            t->name = known[i][1];
            t->latex = true;
            l->pos += (int)strlen(known[i][0]);
            return true;
        }
    return false;
}

/* ⁻¹², ² */
static bool lex_superscript(struct lexer *l, struct token *t) {
    bool negative = at(l, l->pos, "⁻");
    int pos = l->pos + (negative ? 3 : 0), digits = 0;
    slong value = 0;

    for (bool found = true; found;) {
        found = false;
        for (int d = 0; d < 10; d++)
            if (at(l, pos, superscripts[d])) {
                pos += (int)strlen(superscripts[d]);
                if (value < 100000000)
                    value = value * 10 + d;
                digits++;
                found = true;
                break;
            }
    }
    if (!digits)
        return false;
    t->kind = T_SUPERSCRIPT;
    t->number = ex_si(l->c, negative ? -value : value);
    l->pos = pos;
    return true;
}

/* The Greek letters α … ω, and Ω, Δ, as names. */
static int greek_length(const struct lexer *l, int pos) {
    int a = peek(l, pos), b = peek(l, pos + 1);

    if ((a == 0xCE && b >= 0x91 && b <= 0xBF) || (a == 0xCF && b >= 0x80 && b <= 0x89))
        return 2;
    return 0;
}

static void lex_name(struct lexer *l, struct token *t) {
    int start = l->pos, greek = greek_length(l, l->pos), n;

    if (l->c->units && (at(l, l->pos, "µ") || at(l, l->pos, "μ"))) /* µm */
        l->pos += 2, greek = 0;
    else if (at(l, l->pos, "µ"))
        greek = 2;

    t->kind = T_NAME;
    if (greek) {
        l->pos += greek;
    } else {
        while (isalnum(peek(l, l->pos)))
            l->pos++;
        /* x_1 is one name; log_2(8) is not */
        n = l->pos - start;
        if (n == 1 && peek(l, l->pos) == '_' && isalnum(peek(l, l->pos + 1)))
            for (l->pos++; isalnum(peek(l, l->pos));)
                l->pos++;
    }
    t->name = calc_strndup(l->c, l->s + start, (size_t)(l->pos - start));
    if (l->c->units && l->after_number && strcmp(t->name, "in") == 0)
        return; /* 3 in: inches */
    if (strcmp(t->name, "mod") == 0)
        t->kind = T_MOD;
    else if (strcmp(t->name, "of") == 0)
        t->kind = T_OF;
    else if (strcmp(t->name, "to") == 0 || strcmp(t->name, "in") == 0 || strcmp(t->name, "as") == 0)
        t->kind = T_TO;
    else if (strcmp(t->name, "π") == 0)
        t->name = "pi";
}

static void lex_command(struct lexer *l, struct token *t) {
    int start = l->pos + 1, end = start;

    while (isalpha(peek(l, end)))
        end++;
    t->name = calc_strndup(l->c, l->s + start, (size_t)(end - start));
    l->pos = end;
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        if (strcmp(t->name, commands[i].bytes) == 0) {
            t->kind = commands[i].kind;
            t->op = commands[i].op;
            return;
        }
    if (end == start) { /* \% \{ \} and \\, which ends a line of \begin{cases} */
        int ch = peek(l, l->pos);

        t->kind = ch == '\\' ? ';' : ch == '%' ? '%' : ch == '{' ? '(' : ch == '}' ? ')' : ch == '|' ? '|' : T_BAD;
        if (ch)
            l->pos++;
        return;
    }
    t->kind = T_NAME;
    t->latex = true;
    if (strcmp(t->name, "operatorname") == 0 && peek(l, l->pos) == '{') {
        int close = l->pos + 1;

        while (isalnum(peek(l, close)))
            close++;
        if (peek(l, close) == '}') {
            t->name = calc_strndup(l->c, l->s + l->pos + 1, (size_t)(close - l->pos - 1));
            l->pos = close + 1;
        }
    }
    if (strcmp(t->name, "infty") == 0)
        t->name = "inf";
    else if (strcmp(t->name, "arcsin") == 0 || strcmp(t->name, "arccos") == 0 ||
             strcmp(t->name, "arctan") == 0)
        t->latex = true;
}

/* 12 x 5, 24x7: an x between two numbers is a multiplication sign. */
static bool is_times(const struct lexer *l) {
    int p = l->pos + 1;

    if (!l->after_number || (peek(l, l->pos) | 32) != 'x')
        return false;
    while (peek(l, p) == ' ')
        p++;
    return isdigit(peek(l, p)) || (peek(l, p) == '.' && isdigit(peek(l, p + 1)));
}

static void lex_token(struct lexer *l, struct token *t) {
    int ch = peek(l, l->pos);

    if (l->pos >= l->n) {
        t->kind = T_END;
    } else if (is_times(l)) {
        t->kind = '*';
        l->pos++;
    } else if (isdigit(ch) ||
               (ch == '.' && (isdigit(peek(l, l->pos + 1)) || at(l, l->pos, ".(")))) {
        lex_number(l, t);
    } else if (at(l, l->pos, "°C") || at(l, l->pos, "°F")) {
        t->kind = T_NAME;
        t->name = at(l, l->pos, "°C") ? "degC" : "degF";
        l->pos += 3;
    } else if (lex_fraction(l, t) || lex_operator(l, t)) {
        return;
    } else if (isalpha(ch) || at(l, l->pos, "µ") || greek_length(l, l->pos)) {
        lex_name(l, t);
    } else if (ch == '\\') {
        lex_command(l, t);
    } else if (!lex_superscript(l, t)) {
        size_t i;

        for (i = 0; i < sizeof signs / sizeof *signs; i++)
            if (at(l, l->pos, signs[i].bytes))
                break;
        if (i < sizeof signs / sizeof *signs) {
            t->kind = signs[i].kind;
            t->op = signs[i].op;
            l->pos += (int)strlen(signs[i].bytes);
        } else if (ch && strchr("+-*/^%!()[]{},;|_'", ch)) {
            t->kind = ch;
            l->pos++;
        } else {
            t->kind = T_BAD;
            do /* the whole character */
                l->pos++;
            while ((peek(l, l->pos) & 0xC0) == 0x80);
        }
    }
}

void lexer_next(struct lexer *l, struct token *t) {
    memset(t, 0, sizeof *t);
    skip_spaces(l, t);
    t->at = l->pos;
    lex_token(l, t);
    t->end = l->pos;
    l->after_number = t->kind == T_NUMBER;
}
