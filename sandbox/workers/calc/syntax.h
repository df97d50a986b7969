/* syntax.h: what the lexer tells the parser. */
#ifndef CALC_SYNTAX_H
#define CALC_SYNTAX_H

#include "calc_int.h"

/* Single characters stand for themselves; ** is '^', × is '*', and so on. */
enum token_kind {
    T_END = 256,
    T_NUMBER,
    T_NAME,
    T_COMPARE,
    T_SQRT,
    T_CBRT,
    T_FOURTHRT,
    T_SUPERSCRIPT,
    T_MOD,
    T_OF,
    T_TO,
    T_DEGREE,
    T_FRAC,
    T_LSQRT,
    T_BINOM,
    T_LFLOOR,
    T_RFLOOR,
    T_LCEIL,
    T_RCEIL,
    T_ARROW,
    T_BAD
};

struct token {
    int kind;
    int at, end;       /* byte offsets */
    int op;            /* T_COMPARE: enum compare_op */
    const char *name;  /* T_NAME */
    expr *number;      /* T_NUMBER, T_SUPERSCRIPT */
    bool plain_digits; /* T_NUMBER written as digits only */
    bool vulgar;       /* T_NUMBER: ½ */
    bool latex;        /* T_NAME written with a backslash */
    bool spaced;       /* white space before it */
};

struct lexer {
    struct calc *c;
    const char *s;
    int n, pos;
    bool after_number;
    bool in_args; /* commas separate arguments here, not thousands */
};

void lexer_next(struct lexer *l, struct token *t);
int lexer_column(const struct lexer *l, int at); /* 1-based, in characters */

#endif
