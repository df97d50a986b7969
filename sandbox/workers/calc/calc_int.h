/* calc_int.h: what the calculator's files share.
 *
 * The path of a request: lexer → parser (struct ast) → eval (struct value over struct expr) →
 * print. An expr is immutable and always simplified: only the constructors in expr.c make sums,
 * products and powers, and they keep them canonical. All of them belong to the struct calc and die
 * with it.
 *
 * Errors are sticky: calc_fail keeps the first message, and every function still returns a valid
 * object afterwards (usually zero), so callers need not test each step, only their loops.
 */
#ifndef CALC_INT_H
#define CALC_INT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <flint/flint.h>
#include <flint/fmpq.h>
#include <flint/fmpq_poly.h>
#include <flint/fmpz.h>
#include <flint/fmpz_factor.h>
#include <flint/fmpz_poly.h>

#include <acb.h>
#include <arb.h>

#include "calc.h"

/* gcc 12 takes the address of a rational for that of its numerator, which lies at the same place,
 * and then warns of reading past it. */
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wstringop-overread"
#pragma GCC diagnostic ignored "-Wstringop-overflow"
#endif

#define CALC_MAX_BITS 1000000      /* of one integer inside the calculator */
#define CALC_MAX_PRINT_DIGITS 4000 /* of one printed integer */
#define CALC_MAX_DEPTH 200         /* of nesting in the input */
#define CALC_MAX_TERMS 2000        /* of one sum, product or list */
#define CALC_MAX_ARENA (48u << 20) /* bytes of nodes */
#define CALC_MAX_WORK 40000000     /* abstract steps, about a few seconds */
#define CALC_MAX_PRECISION 20000   /* bits at which undecided questions are given up */

/* ---- expressions ---- */

enum expr_kind { E_NUM, E_CONST, E_SYM, E_POW, E_FUNC, E_MUL, E_ADD };

enum const_id { K_PI, K_E, K_I, K_INF };

enum fn_id {
    FN_SIN,
    FN_COS,
    FN_TAN,
    FN_ASIN,
    FN_ACOS,
    FN_ATAN,
    FN_SINH,
    FN_COSH,
    FN_TANH,
    FN_ASINH,
    FN_ACOSH,
    FN_ATANH,
    FN_LN,
    FN_ABS,
    FN_SIGN,
    FN_FLOOR,
    FN_CEIL,
    FN_ERF,
    FN_GAMMA,
    FN_ARG,
    FN_RE,
    FN_IM,
    FN_CONJ,
    FN_COUNT
};

enum expr_flags {
    HAS_SYMBOL = 1, /* a variable somewhere below: not a number */
    HAS_FUNC = 2,   /* a function application below: not algebraic by form */
    HAS_TRANS = 4,  /* π, e or a power with an irrational exponent below */
    HAS_I = 8,      /* i below */
};

struct expr {
    uint8_t kind;
    uint8_t flags;
    uint8_t id;              /* enum const_id or enum fn_id */
    uint32_t n;              /* arguments: 2 for E_POW (base, exponent) */
    fmpq_t num;              /* E_NUM, in lowest terms */
    const char *name;        /* E_SYM */
    const struct expr **arg; /* E_POW, E_FUNC, E_MUL, E_ADD */
    struct expr *next;       /* E_NUM: the chain that is cleared at the end */
};
typedef const struct expr expr;

/* ---- syntax ---- */

enum ast_kind {
    A_NUMBER,
    A_NAME,
    A_CALL,
    A_BINARY,
    A_NEGATE,
    A_FACTORIAL,
    A_PERCENT,
    A_COMPARE,
    A_LIST,
    A_QUANTITY
};

struct ast {
    enum ast_kind kind;
    int op;           /* A_BINARY: + - * / ^ m(od); A_COMPARE: enum compare_op */
    int at;           /* byte offset, for messages */
    int n;            /* children */
    bool wrapped;     /* stood in brackets */
    const char *name; /* A_NAME, A_CALL */
    expr *number;     /* A_NUMBER */
    struct ast **arg;
};

enum compare_op { CMP_ARROW = -1, CMP_EQ = 0, CMP_IS, CMP_NE, CMP_LT, CMP_LE, CMP_GT, CMP_GE };

/* ---- values ---- */

enum value_kind { V_EXPR, V_BOOL, V_TEXT, V_LIST, V_EQUATION, V_QUANTITY, V_SOLUTIONS };

struct unit_value; /* units.c */

struct solution_set; /* solve.c */

struct value {
    enum value_kind kind;
    bool truth;       /* V_BOOL */
    bool done;        /* V_EXPR: in the form that was asked for, not to be simplified again */
    bool plus_c;      /* V_EXPR: an antiderivative */
    bool approximate; /* V_TEXT: a rounded decimal */
    expr *x;          /* V_EXPR; V_EQUATION: left side; V_QUANTITY: the number in SI units */
    expr *right;      /* V_EQUATION */
    int op;           /* V_EQUATION: enum compare_op */
    const char *text, *latex; /* V_TEXT */
    int n;                    /* V_LIST */
    struct value *item;
    const struct unit_value *unit;    /* V_QUANTITY */
    const struct solution_set *roots; /* V_SOLUTIONS */
};

/* ---- the context of one request ---- */

struct calc_block;

struct calc {
    struct calc_block *blocks;
    size_t arena_bytes;
    struct expr *numbers;
    long work;
    int depth;
    int digits;
    bool want_steps;
    bool complex;           /* the complex numbers: i was written, or the caller asks for it */
    bool full;              /* exact forms of every kind in the text */
    bool units;             /* names are units first */
    const char *bound_name; /* in ball_eval: the variable that has a value, and the value */
    acb_srcptr bound_value;
    bool in_constant; /* rat_constant is at work */
    bool analytic; /* in ball_eval: nowhere when the function is not analytic on the whole ball */
    bool failed;
    int error_at;
    char message[400];
    expr *zero, *one, *minus_one, *half, *pi, *e, *i, *inf;
    struct str *steps; /* NULL unless asked for */
};

/* core.c: memory, errors, text */
void calc_open(struct calc *c);
void calc_close(struct calc *c);
void *calc_alloc(struct calc *c,
                 size_t bytes); /* zeroed; never NULL (a failed request aborts by flag) */
char *calc_strndup(struct calc *c, const char *s, size_t n);
void calc_fail(struct calc *c, int at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
bool calc_tick(struct calc *c, long cost); /* false once the request failed or ran out of steps */
void calc_too_large(struct calc *c, double digits);

struct str { /* a growing string in the arena */
    struct calc *c;
    char *s;
    size_t n, cap;
};
void str_init(struct str *b, struct calc *c);
void str_putn(struct str *b, const char *s, size_t n);
void str_put(struct str *b, const char *s);
void str_fmt(struct str *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
void str_fmpz(struct str *b, const fmpz_t x);

/* lexer.c, parser.c */
struct ast *calc_parse(struct calc *c, const char *text, size_t length);

/* expr.c: constructors */
expr *ex_fmpq(struct calc *c, const fmpq_t x);
expr *ex_fmpz(struct calc *c, const fmpz_t x);
expr *ex_si(struct calc *c, slong n);
expr *ex_frac(struct calc *c, slong p, slong q);
expr *ex_sym(struct calc *c, const char *name);
expr *ex_add(struct calc *c, expr *a, expr *b);
expr *ex_sub(struct calc *c, expr *a, expr *b);
expr *ex_mul(struct calc *c, expr *a, expr *b);
expr *ex_div(struct calc *c, expr *a, expr *b);
expr *ex_pow(struct calc *c, expr *a, expr *b);
expr *ex_pow_si(struct calc *c, expr *a, slong n);
expr *ex_neg(struct calc *c, expr *a);
expr *ex_sqrt(struct calc *c, expr *a);
expr *ex_root(struct calc *c, expr *a, slong n); /* the real root when there is one */
expr *ex_sum(struct calc *c, expr **terms, size_t n);
expr *ex_product(struct calc *c, expr **factors, size_t n);
expr *ex_expand(struct calc *c, expr *a); /* products of sums multiplied out, at every level */
expr *ex_subst(struct calc *c, expr *a, const char *name, expr *to);
int ex_compare(expr *a, expr *b); /* the canonical order; 0 means identical */
static inline bool ex_is_num(expr *a) {
    return a->kind == E_NUM;
}
static inline bool ex_is_zero(expr *a) {
    return a->kind == E_NUM && fmpz_is_zero(&a->num->num);
}
static inline bool ex_is_one(expr *a) {
    return a->kind == E_NUM && fmpz_is_one(&a->num->num) && fmpz_is_one(&a->num->den);
}
static inline bool ex_is_int(expr *a) {
    return a->kind == E_NUM && fmpz_is_one(&a->num->den);
}
bool ex_is_si(expr *a, slong n);
bool ex_get_si(expr *a, slong *n); /* true when a is an integer that fits */
/* a = coefficient · rest; rest is one when a is a number. */
void ex_split(struct calc *c, expr *a, fmpq_t coefficient, expr **rest);
bool ex_contains(expr *a, const char *name);

/* radical.c: rational powers of rationals, inverses of sums of roots */
expr *rad_pow(struct calc *c, expr *base, expr *exponent); /* both E_NUM, exponent not an integer */
expr *rad_inverse(struct calc *c, expr *sum);  /* NULL when it is not in a field of roots */
expr *rad_sqrt_sum(struct calc *c, expr *sum); /* denested, or NULL */
expr *rad_ln(struct calc *c,
             expr *x); /* of a rational > 0: a sum over the primes; NULL when it does not factor */

/* func.c */
expr *fn_apply(struct calc *c, enum fn_id fn, expr *x);
const char *fn_name(enum fn_id fn);
const char *fn_latex(enum fn_id fn);
expr *fn_log(struct calc *c, expr *x, expr *base);
bool fn_parts(struct calc *c, expr *x, expr **re, expr **im);
expr *fn_argument(struct calc *c, expr *re, expr *im);

/* ball.c: certified values */
void ball_eval(struct calc *c, acb_t out, expr *x, slong precision);
enum surety { SURE_NO, SURE_YES, UNSURE };
enum surety ball_is_zero(struct calc *c, expr *x);
enum surety ball_is_real(struct calc *c, expr *x);
bool ball_sign(struct calc *c, expr *x, int *sign); /* false: not real, or undecided */
/* algebraic.c: x = 0 decided in the algebraic numbers; UNSURE when x is not one, or of too high
 * degree. */
enum surety alg_is_zero(struct calc *c, expr *x);
int ball_order(struct calc *c, expr *a, expr *b);     /* <0 0 >0; fails the request if undecided */
bool ball_floor(struct calc *c, expr *x, fmpz_t out); /* fails the request if undecided */

/* rational.c: a constant without its functions where they cancel, else x */
expr *rat_constant(struct calc *c, expr *x);

/* print.c, decimal.c */
void print_expr(struct str *b, expr *x);
void latex_expr(struct str *b, expr *x);
bool print_is_closed(expr *x, bool full); /* has an exact form worth showing beside the decimal */
bool decimal_of_fmpq(struct str *b, const fmpq_t x, int digits); /* true when the text is exact */
bool decimal_of(struct calc *c, struct str *b, expr *x, int digits, struct str *bound);
bool decimal_of_acb(struct str *b, const acb_t x, int digits); /* false: the ball is too wide */
void decimal_round_fmpq(const fmpq_t x, int digits, fmpz_t mantissa, slong *exponent, bool *exact);

/* eval.c */
struct value calc_eval(struct calc *c, const struct ast *a);
struct value value_expr(expr *x);
struct value value_text(const char *text);
expr *value_number(struct calc *c, const struct value *v); /* fails the request when it is none */

/* functions.c: the table of named functions */
struct function {
    const char *name;
    int min_args, max_args; /* max_args < 0: any number */
    struct value (*run)(struct calc *c, const struct ast *call, struct value *arg, int n);
    bool raw; /* arguments are not evaluated first: run gets n == 0 and reads call->arg */
};
const struct function *function_find(const char *name);

/* number.c: integers */
struct value num_factor(struct calc *c, const fmpz_t n);
bool num_is_prime(struct calc *c, const fmpz_t n);

/* solve.c */
struct value solve_equation(struct calc *c, expr *left, expr *right, const char *name);

#endif
