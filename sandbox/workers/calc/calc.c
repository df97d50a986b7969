/* calc.c: one request from text to result. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "functions.h"
#include "phrase.h"
#include "rational.h"
#include "solve.h"
#include "units.h"

/* What a value shows: the line, and its parts. */
struct shown {
    struct str text, exact, decimal, latex, bound;
    bool approximate;
};

static void shown_init(struct shown *s, struct calc *c) {
    str_init(&s->text, c);
    str_init(&s->exact, c);
    str_init(&s->decimal, c);
    str_init(&s->latex, c);
    str_init(&s->bound, c);
    s->approximate = false;
}

/* An integer longer than this is refused before its digits are made. */
static bool printable(struct calc *c, expr *x) {
    if (x->kind == E_NUM) {
        size_t bits = fmpz_bits(&x->num->num) > fmpz_bits(&x->num->den) ? fmpz_bits(&x->num->num)
                                                                        : fmpz_bits(&x->num->den);

        if ((double)bits * 0.30103 > CALC_MAX_PRINT_DIGITS) {
            calc_too_large(c, (double)bits * 0.30103);
            return false;
        }
        return true;
    }
    for (uint32_t i = 0; i < x->n; i++)
        if (!printable(c, x->arg[i]))
            return false;
    return true;
}

static void show_rational(struct calc *c, struct shown *s, expr *x) {
    bool exact;

    exact = decimal_of(c, &s->decimal, x, c->digits, &s->bound);
    s->approximate = !exact && !ex_is_int(x);
    print_expr(&s->exact, x);
    str_put(&s->text, s->exact.s);
    if (ex_is_int(x)) {
        s->decimal.n = 0;
        str_put(&s->decimal, s->exact.s);
        s->bound.n = 0;
        return;
    }
    str_put(&s->text, exact ? " = " : " ≈ ");
    str_put(&s->text, s->decimal.s);
}

/* A complex number with two parts whose decimals end within the digits. */
static bool ends_exactly(struct calc *c, expr *x) {
    expr *re, *im;
    struct str unused;

    str_init(&unused, c);
    return fn_parts(c, x, &re, &im) && ex_is_num(re) && ex_is_num(im) &&
           decimal_of_fmpq(&unused, re->num, c->digits) &&
           decimal_of_fmpq(&unused, im->num, c->digits);
}

static void show_number(struct calc *c, struct shown *s, expr *x) {
    bool closed;

    x = rat_constant(c, x);
    if (!printable(c, x))
        return;
    latex_expr(&s->latex, x);
    if (x->kind == E_NUM) {
        show_rational(c, s, x);
        return;
    }
    print_expr(&s->exact, x);
    if (x->flags & HAS_SYMBOL || x == c->inf || (x->kind == E_MUL && x->arg[x->n - 1] == c->inf)) {
        str_put(&s->text, s->exact.s);
        return;
    }
    if (!c->complex && ((x->flags & HAS_I) || ball_is_real(c, x) == SURE_NO)) {
        calc_fail(c, -1, "the result is not a real number");
        return;
    }
    decimal_of(c, &s->decimal, x, c->digits, &s->bound);
    s->approximate = !((x->flags & HAS_I) && ends_exactly(c, x));
    closed = print_is_closed(x, c->full) && s->exact.n <= 300;
    if (closed)
        str_put(&s->text, s->exact.s);
    if (closed && (x->flags & HAS_I) && !c->full)
        return; /* 1/2 - (√3/2)i speaks for itself */
    if (closed && strcmp(s->exact.s, s->decimal.s) == 0)
        return; /* 1 - 2i */
    if (!s->approximate) {
        str_put(&s->text, " = ");
        str_put(&s->text, s->decimal.s);
        return;
    }
    if (closed)
        str_put(&s->text, " ");
    str_put(&s->text, "≈ ");
    str_put(&s->text, s->decimal.s);
}

static void join(struct shown *s, const char *text, const char *latex) {
    str_put(&s->text, text);
    str_put(&s->exact, text);
    str_put(&s->decimal, text);
    str_put(&s->latex, latex);
}

/* One "x = …" */
static void show_solution(struct calc *c, struct shown *s, const char *name,
                          const struct root *root) {
    struct shown r;

    shown_init(&r, c);
    if (root->x) {
        show_number(c, &r, root->x);
    } else {
        str_fmt(&r.text, "≈ %s", root->decimal);
        str_put(&r.exact, r.text.s);
        str_put(&r.decimal, root->decimal);
        str_put(&r.latex, root->decimal);
        r.approximate = true;
    }
    str_fmt(&s->text, "%s%s%s", name, strncmp(r.text.s, "≈", 3) == 0 ? " " : " = ", r.text.s);
    str_fmt(&s->exact, "%s%s%s", name, strncmp(r.exact.s, "≈", 3) == 0 ? " " : " = ", r.exact.s);
    str_fmt(&s->decimal, "%s %s %s", name, r.approximate ? "≈" : "=",
            r.decimal.n ? r.decimal.s : r.exact.s);
    str_fmt(&s->latex, "%s %s %s", name, root->x ? "=" : "\\approx", r.latex.s);
    s->approximate = s->approximate || r.approximate;
    if (r.bound.n > 0 && s->bound.n == 0)
        str_put(&s->bound, r.bound.s);
}

static void show_solutions(struct calc *c, struct shown *s, const struct solution_set *set) {
    bool complex = c->complex;

    if (set->every) {
        char text[160];

        snprintf(text, sizeof text, "every %.100s is a solution", set->name);
        join(s, text, "");
        str_fmt(&s->latex, "%s \\in \\mathbb{C}", set->name);
        return;
    }
    if (set->n == 0) {
        join(s, "no solution", "\\emptyset");
        return;
    }
    c->complex = true;
    for (int i = 0; i < set->n && !c->failed; i++) {
        if (i)
            join(s, " or ", " \\text{ or } ");
        if (!set->names) {
            show_solution(c, s, set->name, &set->root[i]);
            continue;
        }
        for (int j = 0; j < set->names; j++) {
            struct root r = {.x = set->root[i].tuple[j]};

            if (r.x->kind == E_SYM && strcmp(r.x->name, set->tuple_name[j]) == 0)
                continue; /* free: it may be anything */
            if (j)
                join(s, ", ", ",\\ ");
            show_solution(c, s, set->tuple_name[j], &r);
        }
    }
    if (set->periodic)
        join(s, " (k any integer)", ",\\ k \\in \\mathbb{Z}");
    c->complex = complex;
}

static void show(struct calc *c, struct shown *s, struct value *v) {
    struct symbols names = {0};

    switch (v->kind) {
    case V_BOOL:
        join(s, v->truth ? "true" : "false", v->truth ? "\\text{true}" : "\\text{false}");
        break;
    case V_TEXT:
        join(s, v->text, v->latex ? v->latex : v->text);
        s->approximate = v->approximate;
        if (strncmp(v->text, "≈ ", 4) == 0) {
            s->decimal.n = 0;
            str_put(&s->decimal, v->text + 4);
        }
        break;
    case V_EXPR:
        show_number(c, s, v->done ? v->x : rat_simplify(c, v->x));
        if (v->plus_c && !c->failed)
            join(s, " + C", " + C");
        break;
    case V_LIST:
        for (int i = 0; i < v->n; i++) {
            if (i)
                join(s, ", ", ", ");
            show(c, s, v->item + i);
        }
        break;
    case V_EQUATION:
        symbols_collect(v->x, &names);
        symbols_collect(v->right, &names);
        if ((v->op != CMP_EQ && v->op != CMP_IS) || names.n != 1) {
            calc_fail(c, -1, v->op > CMP_IS ? "inequalities with a variable are not solved"
                                            : "an equation with a variable needs solve(…)");
            break;
        }
        calc_refuse_infinity(c, v->x);
        calc_refuse_infinity(c, v->right);
        *v = solve_equation(c, v->x, v->right, names.name[0]);
        show_solutions(c, s, v->roots);
        break;
    case V_SOLUTIONS: show_solutions(c, s, v->roots); break;
    case V_QUANTITY: break;
    }
}

static char *copy(const struct str *s) {
    return s->n ? strdup(s->s) : NULL;
}

static void fail_result(struct calc *c, struct calc_result *r) {
    size_t n = strlen(c->message);

    r->ok = false;
    r->error = strdup(c->message);
    r->error_at = c->error_at;
    r->text = malloc(n + 8);
    if (r->text)
        snprintf(r->text, n + 8, "error: %s", c->message);
}

/* Whether the request speaks of units: "to", "in", convert( — or a first reading met the unknown
 * name of a unit. */
static bool speaks_of_units(const struct calc_request *q) {
    static const char *const words[] = {" to ", " in ", " as ", "convert("};

    for (size_t w = 0; w < sizeof words / sizeof *words; w++)
        if (q->length >= strlen(words[w]) &&
            memmem(q->expression, q->length, words[w], strlen(words[w])))
            return true;
    return false;
}

static bool unknown_unit(const struct calc *c) {
    char name[48];

    return c->failed && sscanf(c->message, "unknown name '%40[^']'", name) == 1 &&
           units_known(name);
}

/* steps(…) and latex(…) stand around a whole expression: they say how its result is shown. */
static bool is_around(const struct ast *tree, const char *name) {
    return tree->kind == A_CALL && tree->n == 1 && tree->name && strcmp(tree->name, name) == 0;
}

static void show_instead(struct calc *c, struct shown *s, const struct str *other) {
    if (!other || !other->n) {
        calc_fail(c, -1, "steps are for linear and quadratic equations in one unknown");
        return;
    }
    s->text.n = 0;
    str_putn(&s->text, other->s, other->n - (other->s[other->n - 1] == '\n'));
}

static void evaluate(struct calc *c, const struct calc_request *request, struct shown *s,
                     bool units) {
    struct ast *tree;
    struct value v;
    bool steps = false, latex = false;

    calc_open(c);
    shown_init(s, c);
    c->units = units;
    if (request->digits)
        c->digits = request->digits;
    c->want_steps = request->steps;
    c->full = c->complex = request->full;
    if (request->length > CALC_MAX_EXPRESSION) {
        calc_fail(c, -1, "the expression is too long");
    } else if (c->digits < 1 || c->digits > CALC_MAX_DIGITS) {
        calc_fail(c, -1, "digits must be from 1 to %d", CALC_MAX_DIGITS);
    } else {
        tree = calc_parse(c, request->expression, request->length);
        if (!c->failed && ((steps = is_around(tree, "steps")) || (latex = is_around(tree, "latex")))) {
            tree = tree->arg[0];
            c->want_steps = c->want_steps || steps;
        }
        if (!c->failed) {
            v = units ? units_evaluate(c, tree) : calc_eval(c, tree);
            if (!c->failed)
                show(c, s, &v);
        }
    }
    if (!c->failed && (steps || latex))
        show_instead(c, s, steps ? c->steps : &s->latex);
}

/* Units are tried where the text speaks of them, or where a first reading did not know one. */
static void evaluate_either(struct calc *c, const struct calc_request *request, struct shown *s) {
    bool units = speaks_of_units(request);

    evaluate(c, request, s, units);
    if (!units && unknown_unit(c)) {
        calc_close(c);
        evaluate(c, request, s, true);
    }
}

bool calc_evaluate(const struct calc_request *request, struct calc_result *r) {
    struct calc c = {0};
    struct shown s;
    char words[PHRASE_BYTES];
    bool verb = phrase_comes_first(request->expression, request->length);
    struct calc_request again = *request;

    memset(r, 0, sizeof *r);
    r->error_at = -1;
    if (!verb)
        evaluate_either(&c, request, &s);
    if ((verb || c.failed) && phrase_read(request->expression, request->length, words)) {
        struct calc first = c;

        again.expression = words;
        again.length = strlen(words);
        evaluate_either(&c, &again, &s);
        if (!verb && c.failed) { /* what was wrong with the text as it came */
            calc_close(&c);
            c = first;
        } else if (!verb) {
            calc_close(&first);
        } else if (c.failed) { /* "solve (x-1, x)" */
            first = c;
            evaluate_either(&c, request, &s);
            calc_close(c.failed ? &c : &first);
            if (c.failed) {
                c = first;
                c.error_at = -1; /* it would be a place in the rewritten text */
            }
        }
    } else if (verb) {
        evaluate_either(&c, request, &s);
    }
    if (c.failed) {
        fail_result(&c, r);
    } else {
        r->ok = true;
        r->text = copy(&s.text);
        r->exact = copy(&s.exact);
        r->decimal = copy(&s.decimal);
        r->latex = copy(&s.latex);
        r->approximate = s.approximate;
        r->bound = s.approximate ? copy(&s.bound) : NULL;
        r->steps = c.steps ? copy(c.steps) : NULL;
    }
    calc_close(&c);
    return r->ok;
}

void calc_result_free(struct calc_result *r) {
    free(r->text);
    free(r->exact);
    free(r->decimal);
    free(r->latex);
    free(r->steps);
    free(r->bound);
    free(r->error);
    memset(r, 0, sizeof *r);
}
