/* solve.h: solutions of equations, and polynomials in one variable. */
#ifndef CALC_SOLVE_H
#define CALC_SOLVE_H

#include "calc_int.h"

#define MAX_SYMBOLS 16

struct symbols {
    const char *name[MAX_SYMBOLS];
    int n;
};

struct root {
    expr *x;             /* the solution, or NULL when only its decimal is known */
    const char *decimal; /* certain digits, when x is NULL */
    double re, im;       /* where it lies, roughly */
    bool real;
    expr **tuple; /* of a system: a value for each unknown */
};

struct solution_set {
    const char *name;
    bool every;    /* every value is a solution */
    bool periodic; /* the solutions hold a symbol k, for any integer */
    int names;     /* of a system: how many unknowns, and their names */
    const char **tuple_name;
    struct root *root;
    int n, cap;
};

void symbols_collect(expr *x, struct symbols *s);
void symbols_of_ast(const struct ast *a, struct symbols *s);
void ex_fraction(struct calc *c, expr *x, expr **num, expr **den);
int ex_coefficients(struct calc *c, expr *x, const char *name, expr ***out);

struct solution_set *solutions_new(struct calc *c, const char *name);
void solutions_add(struct calc *c, struct solution_set *s, expr *x);
void solutions_add_root(struct calc *c, struct solution_set *s, struct root r);
void solutions_drop_poles(struct calc *c, struct solution_set *s, expr *den, int from);
/* f = 0 for a polynomial in s->name: false when it is none, or has no method. */
bool solve_polynomial(struct calc *c, struct solution_set *s, expr *f);
/* f = 0 for any f (equation.c). */
bool solve_expression(struct calc *c, struct solution_set *s, expr *f);
struct value solve_system(struct calc *c, expr **f, int n, const char **name, int names);
void solutions_sort(struct calc *c, struct solution_set *s);

#endif
