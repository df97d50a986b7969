/* print.c: expressions as text and as LaTeX, in the form in which people write them. */
#include <stdlib.h>
#include <string.h>

#include "calc_int.h"

struct printer {
    struct str *b;
    bool tex;
};

static void put_expr(struct printer *p, expr *x);

static void put(struct printer *p, const char *s) {
    str_put(p->b, s);
}

static void open_paren(struct printer *p) {
    put(p, p->tex ? "\\left(" : "(");
}

static void close_paren(struct printer *p) {
    put(p, p->tex ? "\\right)" : ")");
}

static void put_paren(struct printer *p, expr *x) {
    open_paren(p);
    put_expr(p, x);
    close_paren(p);
}

static const char *const greek[][2] = {
    {"α", "alpha"}, {"β", "beta"},   {"γ", "gamma"}, {"δ", "delta"}, {"ε", "epsilon"},
    {"θ", "theta"}, {"λ", "lambda"}, {"μ", "mu"},    {"ρ", "rho"},   {"σ", "sigma"},
    {"τ", "tau"},   {"φ", "phi"},    {"ω", "omega"},
};

static void put_name(struct printer *p, const char *name) {
    for (size_t i = 0; i < sizeof greek / sizeof *greek; i++)
        if (p->tex && (strcmp(name, greek[i][0]) == 0 || strcmp(name, greek[i][1]) == 0)) {
            str_fmt(p->b, "\\%s ", greek[i][1]);
            return;
        }
    put(p, name);
}

/* ---- roots ---- */

static bool is_root(expr *x) {
    return x->kind == E_POW && ex_is_int(x->arg[0]) && fmpq_sgn(x->arg[0]->num) > 0 &&
           x->arg[1]->kind == E_NUM && !ex_is_int(x->arg[1]) && fmpq_sgn(x->arg[1]->num) > 0;
}

/* An index that is worth a root sign, and radicands that stay short. */
static bool neat_root(expr *x) {
    return fmpz_cmp_ui(&x->arg[1]->num->den, 12) <= 0;
}

static void open_root(struct printer *p, slong index, bool paren) {
    if (p->tex && index == 2)
        put(p, "\\sqrt{");
    else if (p->tex)
        str_fmt(p->b, "\\sqrt[%ld]{", (long)index);
    else {
        put(p, index == 2 ? "√" : index == 3 ? "∛" : "∜");
        if (paren)
            put(p, "(");
    }
}

/* The roots of one index among the factors, gathered under one sign: √2·√3 = √6. */
static void put_roots(struct printer *p, expr **f, size_t n, slong index) {
    fmpz_t radicand, t;

    fmpz_init(radicand);
    fmpz_init(t);
    fmpz_one(radicand);
    for (size_t i = 0; i < n; i++)
        if (is_root(f[i]) && neat_root(f[i]) && fmpz_equal_si(&f[i]->arg[1]->num->den, index)) {
            fmpz_pow_ui(t, &f[i]->arg[0]->num->num, fmpz_get_ui(&f[i]->arg[1]->num->num));
            fmpz_mul(radicand, radicand, t);
        }
    if (!fmpz_is_one(radicand)) {
        if (index <= 4 || p->tex) {
            open_root(p, index, false);
            str_fmpz(p->b, radicand);
            if (p->tex)
                put(p, "}");
        } else {
            str_fmpz(p->b, radicand);
            str_fmt(p->b, "^(1/%ld)", (long)index);
        }
    }
    fmpz_clear(radicand);
    fmpz_clear(t);
}

/* ---- products ---- */

static bool is_atom(expr *x) {
    return x->kind == E_SYM || x->kind == E_CONST || x->kind == E_FUNC ||
           (x->kind == E_NUM && ex_is_int(x) && fmpq_sgn(x->num) >= 0);
}

static void put_power(struct printer *p, expr *base, expr *e) {
    bool square_root =
        e->kind == E_NUM && fmpz_is_one(&e->num->num) && fmpz_cmp_ui(&e->num->den, 4) <= 0;

    if (square_root) {
        bool paren = !is_atom(base) || base->kind == E_FUNC;

        open_root(p, fmpz_get_si(&e->num->den), paren);
        put_expr(p, base);
        put(p, p->tex ? "}" : paren ? ")" : "");
        return;
    }
    if (is_atom(base) && !(p->tex && base->kind == E_FUNC))
        put_expr(p, base);
    else
        put_paren(p, base);
    put(p, "^");
    if (p->tex) {
        put(p, "{");
        put_expr(p, e);
        put(p, "}");
    } else if (is_atom(e) && e->kind != E_FUNC) {
        put_expr(p, e);
    } else {
        put_paren(p, e);
    }
}

struct factors {
    expr **f;
    size_t n;
};

/* 0 π, e; 1 other powers of numbers; 2 roots; 3 symbols; 4 functions; 5 sums; 6 i */
static int rank(struct calc *c, expr *x) {
    expr *base = x->kind == E_POW ? x->arg[0] : x;

    if (x == c->i)
        return 6;
    if (is_root(x))
        return 2;
    if (base->kind == E_CONST)
        return x->kind == E_POW && x->arg[1]->kind != E_NUM ? 4 : 0;
    if (base->kind == E_NUM && x->kind == E_POW && (x->flags & HAS_SYMBOL))
        return 4;
    if (base->kind == E_NUM)
        return 1;
    if (base->kind == E_SYM)
        return 3;
    return base->kind == E_FUNC ? 4 : base->kind == E_ADD && x->kind == E_ADD ? 5 : 4;
}

/* Whether a '*' must stand between what was printed and a factor of this kind. */
static bool needs_star(struct printer *p, expr *x, size_t start) {
    const char *s = p->b->s + start;
    size_t n = p->b->n - start;

    if (n == 0 || p->tex)
        return false;
    if (x->kind == E_ADD) /* x(x + 1), 2(x + 1) */
        return false;
    if (s[n - 1] == ')')
        return rank(p->b->c, x) != 6;
    if (n >= 2 && memcmp(s + n - 2, "π", 2) == 0) /* 2πk */
        return false;
    if (is_root(x))
        return strstr(s, "√") || strstr(s, "∛") || strstr(s, "∜") ? false : false;
    for (size_t i = 0; i < n; i++)
        if (s[i] < '0' || s[i] > '9')
            return x != p->b->c->i;
    return x->kind == E_POW && x->arg[0]->kind == E_NUM; /* 2·3^x */
}

static void put_factor(struct printer *p, expr *x, size_t start) {
    bool digit_next =
        x->kind == E_NUM || (x->kind == E_POW && x->arg[0]->kind == E_NUM && !is_root(x));

    if (needs_star(p, x, start))
        put(p, "*");
    else if (p->tex && p->b->n > start)
        put(p, digit_next                                                   ? " \\cdot "
               : p->b->s[p->b->n - 1] == '}' || p->b->s[p->b->n - 1] == ' ' ? ""
                                                                            : " ");
    if (x->kind == E_ADD)
        put_paren(p, x);
    else if (x->kind == E_POW)
        put_power(p, x->arg[0], x->arg[1]);
    else
        put_expr(p, x);
}

/* The factors of one side of the fraction; `number` is their integer coefficient. */
static void put_side(struct printer *p, const fmpz_t number, const struct factors *s) {
    struct calc *c = p->b->c;
    size_t start = p->b->n;

    if (!fmpz_is_one(number) || s->n == 0)
        str_fmpz(p->b, number);
    for (int r = 0; r <= 6; r++) {
        if (r == 2) {
            for (slong index = 2; index <= 12; index++)
                put_roots(p, s->f, s->n, index);
            for (size_t i = 0; i < s->n; i++)
                if (is_root(s->f[i]) && !neat_root(s->f[i])) {
                    if (p->b->n > start)
                        put(p, p->tex ? " \\cdot " : "*");
                    put_power(p, s->f[i]->arg[0], s->f[i]->arg[1]);
                }
            continue;
        }
        for (size_t i = 0; i < s->n; i++)
            if (rank(c, s->f[i]) == r)
                put_factor(p, s->f[i], start);
    }
}

static bool one_atom(const fmpz_t number, const struct factors *s) {
    if (s->n == 0)
        return true;
    return fmpz_is_one(number) && s->n == 1 &&
           (is_atom(s->f[0]) || (s->f[0]->kind == E_POW &&
                                 (is_atom(s->f[0]->arg[0]) || s->f[0]->arg[1]->kind == E_NUM)));
}

/* sign · (num · top) / (den · bottom); the sign has been printed */
static void put_product(struct printer *p, const fmpq_t q, expr **f, size_t n) {
    struct calc *c = p->b->c;
    struct factors top = {calc_alloc(c, sizeof *f * (n + 1)), 0},
                   bottom = {calc_alloc(c, sizeof *f * (n + 1)), 0};
    fmpz_t num;
    bool fraction;

    for (size_t i = 0; i < n; i++)
        if (f[i]->kind == E_POW && f[i]->arg[1]->kind == E_NUM && fmpq_sgn(f[i]->arg[1]->num) < 0)
            bottom.f[bottom.n++] = ex_pow(c, f[i]->arg[0], ex_neg(c, f[i]->arg[1]));
        else
            top.f[top.n++] = f[i];
    fmpz_init(num);
    fmpz_abs(num, fmpq_numref(q));
    fraction = bottom.n || !fmpz_is_one(fmpq_denref(q));
    if (p->tex && fraction) {
        put(p, "\\frac{");
        put_side(p, num, &top);
        put(p, "}{");
        put_side(p, fmpq_denref(q), &bottom);
        put(p, "}");
    } else {
        if (fraction && fmpz_is_one(num) && top.n == 1 && top.f[0]->kind == E_ADD)
            put_paren(p, top.f[0]);
        else if (!fraction && fmpz_is_one(num) && top.n == 1 && top.f[0]->kind == E_ADD)
            put_expr(p, top.f[0]);
        else
            put_side(p, num, &top);
        if (fraction) {
            put(p, "/");
            if (one_atom(fmpq_denref(q), &bottom)) {
                put_side(p, fmpq_denref(q), &bottom);
            } else if (fmpz_is_one(fmpq_denref(q)) && bottom.n == 1 && bottom.f[0]->kind == E_ADD) {
                put_paren(p, bottom.f[0]);
            } else {
                open_paren(p);
                put_side(p, fmpq_denref(q), &bottom);
                close_paren(p);
            }
        }
    }
    fmpz_clear(num);
}

/* A term without its sign; true when the sign is minus. */
static bool term_negative(struct calc *c, expr *x) {
    fmpq_t q;
    expr *rest;
    bool negative;

    fmpq_init(q);
    ex_split(c, x, q, &rest);
    negative = fmpq_sgn(q) < 0;
    fmpq_clear(q);
    return negative;
}

static void put_term(struct printer *p, expr *x) {
    fmpq_t q;
    expr *rest;

    fmpq_init(q);
    ex_split(p->b->c, x, q, &rest);
    if (ex_is_one(rest))
        put_product(p, q, NULL, 0);
    else if (rest->kind == E_MUL)
        put_product(p, q, rest->arg, rest->n);
    else
        put_product(p, q, &rest, 1);
    fmpq_clear(q);
}

/* ---- sums ---- */

static slong degree(expr *x) {
    slong n, sum = 0;

    switch (x->kind) {
    case E_SYM: return 1;
    case E_POW:
        return x->arg[0]->flags & HAS_SYMBOL && ex_get_si(x->arg[1], &n) && labs(n) < 1000000
                   ? n * degree(x->arg[0])
                   : 0;
    case E_MUL:
        for (uint32_t i = 0; i < x->n; i++)
            sum += degree(x->arg[i]);
        return sum;
    case E_ADD:
        for (uint32_t i = 0; i < x->n; i++)
            if (degree(x->arg[i]) > sum)
                sum = degree(x->arg[i]);
        return sum;
    }
    return 0;
}

/* √n by n, for the order 1 + √2 + √3 */
static void radicand(struct calc *c, expr *x, fmpz_t out) {
    expr *rest;
    fmpq_t q;

    fmpq_init(q);
    ex_split(c, x, q, &rest);
    fmpq_clear(q);
    fmpz_one(out);
    for (uint32_t i = 0; i < (rest->kind == E_MUL ? rest->n : 1); i++) {
        expr *f = rest->kind == E_MUL ? rest->arg[i] : rest;

        if (is_root(f))
            fmpz_mul(out, out, &f->arg[0]->num->num);
    }
}

/* The powers of the variables, in alphabetical order: x^2 before x*y before y^2. */
static int variable_order(expr *a, expr *b, const char **last) {
    (void)last;
    for (char letter = 'a'; letter <= 'z'; letter++) {
        char name[2] = {letter, 0};
        slong d[2] = {0, 0};

        for (int k = 0; k < 2; k++) {
            expr *x = k ? b : a;

            for (uint32_t i = 0; i < (x->kind == E_MUL ? x->n : 1); i++) {
                expr *f = x->kind == E_MUL ? x->arg[i] : x;
                expr *base = f->kind == E_POW ? f->arg[0] : f;

                if (base->kind == E_SYM && strcmp(base->name, name) == 0)
                    d[k] += degree(f);
            }
        }
        if (d[0] != d[1])
            return d[0] > d[1] ? -1 : 1;
    }
    return 0;
}

struct ordered {
    expr *x;
    struct calc *c;
};

static int by_print_order(const void *pa, const void *pb) {
    expr *a = ((const struct ordered *)pa)->x, *b = ((const struct ordered *)pb)->x;
    struct calc *c = ((const struct ordered *)pa)->c;
    slong da = degree(a), db = degree(b);
    fmpz_t ra, rb;
    int order;

    if ((a->flags & HAS_SYMBOL) != (b->flags & HAS_SYMBOL)) /* variables before numbers */
        return a->flags & HAS_SYMBOL ? -1 : 1;
    if (da != db)
        return da > db ? -1 : 1;
    order = variable_order(a, b, NULL);
    if (order)
        return order;
    if ((a->flags & HAS_I) != (b->flags & HAS_I))
        return a->flags & HAS_I ? 1 : -1;
    if ((a->flags & (HAS_TRANS | HAS_FUNC)) != (b->flags & (HAS_TRANS | HAS_FUNC)))
        return (a->flags & (HAS_TRANS | HAS_FUNC)) < (b->flags & (HAS_TRANS | HAS_FUNC)) ? -1 : 1;
    fmpz_init(ra);
    fmpz_init(rb);
    radicand(c, a, ra);
    radicand(c, b, rb);
    order = fmpz_cmp(ra, rb);
    fmpz_clear(ra);
    fmpz_clear(rb);
    return order ? order : ex_compare(a, b);
}

/* 1 - ln(x) for -ln(x) + 1; polynomials and plain numbers keep their order. */
static void positive_first(struct calc *c, struct ordered *t, expr *x) {
    uint32_t i = 0;

    if (!(x->flags & HAS_SYMBOL) || (!(x->flags & (HAS_FUNC | HAS_TRANS)) && degree(x) > 1))
        return;
    while (i < x->n && term_negative(c, t[i].x))
        i++;
    if (i > 0 && i < x->n) {
        struct ordered first = t[i];

        memmove(t + 1, t, sizeof *t * i);
        t[0] = first;
    }
}

static void put_plain_sum(struct printer *p, expr *x) {
    struct calc *c = p->b->c;
    struct ordered *t = calc_alloc(c, sizeof *t * x->n);

    for (uint32_t i = 0; i < x->n; i++) {
        t[i].x = x->arg[i];
        t[i].c = c;
    }
    qsort(t, x->n, sizeof *t, by_print_order);
    positive_first(c, t, x);
    for (uint32_t i = 0; i < x->n; i++) {
        bool negative = term_negative(c, t[i].x);

        if (i == 0)
            put(p, negative ? "-" : "");
        else
            put(p, negative ? " - " : " + ");
        put_term(p, t[i].x);
    }
}

/* re ± im·i */
static void put_complex(struct printer *p, expr *re, expr *im) {
    struct calc *c = p->b->c;
    bool negative = term_negative(c, im->kind == E_ADD ? c->one : im);
    expr *size = negative ? ex_neg(c, im) : im;

    if (!ex_is_zero(re)) {
        put_expr(p, re);
        put(p, negative ? " - " : " + ");
    } else if (negative) {
        put(p, "-");
    }
    if (!ex_is_one(size)) {
        struct str text;
        struct printer inner = {&text, p->tex};
        bool paren;

        str_init(&text, c);
        put_expr(&inner, size);
        paren = size->kind == E_ADD || (!p->tex && strchr(text.s, '/'));
        if (paren)
            open_paren(p);
        put(p, text.s);
        if (paren)
            close_paren(p);
    }
    put(p, p->tex ? " i" : "i");
}

static void put_sum(struct printer *p, expr *x) {
    struct calc *c = p->b->c;
    expr *re, *im, *rest;
    fmpz_t den;
    fmpq_t q;

    if (x->flags & HAS_SYMBOL) {
        put_plain_sum(p, x);
        return;
    }
    if ((x->flags & HAS_I) && fn_parts(c, x, &re, &im) && !ex_is_zero(im)) {
        put_complex(p, re, im);
        return;
    }
    fmpz_init(den);
    fmpq_init(q);
    fmpz_one(den);
    for (uint32_t i = 0; i < x->n; i++) {
        ex_split(c, x->arg[i], q, &rest);
        fmpz_lcm(den, den, fmpq_denref(q));
    }
    if (fmpz_is_one(den)) {
        put_plain_sum(p, x);
    } else { /* (1 + √5)/2 */
        expr *whole = ex_mul(c, x, ex_fmpz(c, den));

        put(p, p->tex ? "\\frac{" : "(");
        if (whole->kind == E_ADD)
            put_plain_sum(p, whole);
        else
            put_expr(p, whole);
        put(p, p->tex ? "}{" : ")/");
        str_fmpz(p->b, den);
        put(p, p->tex ? "}" : "");
    }
    fmpz_clear(den);
    fmpq_clear(q);
}

static void put_func(struct printer *p, expr *x) {
    expr *arg = x->arg[0];

    if (x->id == FN_ABS) {
        put(p, p->tex ? "\\left|" : "|");
        put_expr(p, arg);
        put(p, p->tex ? "\\right|" : "|");
    } else if (p->tex && (x->id == FN_FLOOR || x->id == FN_CEIL)) {
        put(p, x->id == FN_FLOOR ? "\\lfloor " : "\\lceil ");
        put_expr(p, arg);
        put(p, x->id == FN_FLOOR ? " \\rfloor" : " \\rceil");
    } else {
        put(p, p->tex ? fn_latex(x->id) : fn_name(x->id));
        put_paren(p, arg);
    }
}

static void put_expr(struct printer *p, expr *x) {
    struct calc *c = p->b->c;
    expr *re, *im;

    switch ((enum expr_kind)x->kind) {
    case E_CONST:
        if (p->tex)
            put(p, x->id == K_PI ? "\\pi" : x->id == K_E ? "e" : x->id == K_I ? "i" : "\\infty");
        else
            put(p, x->id == K_PI ? "π" : x->id == K_E ? "e" : x->id == K_I ? "i" : "∞");
        return;
    case E_SYM: put_name(p, x->name); return;
    case E_FUNC: put_func(p, x); return;
    case E_ADD: put_sum(p, x); return;
    case E_NUM:
    case E_MUL:
    case E_POW:
        if (x->kind == E_MUL && (x->flags & HAS_I) && !(x->flags & HAS_SYMBOL) &&
            fn_parts(c, x, &re, &im) && ex_is_zero(re)) {
            put_complex(p, re, im);
            return;
        }
        if (term_negative(c, x))
            put(p, "-");
        put_term(p, x);
    }
}

void print_expr(struct str *b, expr *x) {
    struct printer p = {b, false};

    put_expr(&p, x);
}

void latex_expr(struct str *b, expr *x) {
    struct printer p = {b, true};

    put_expr(&p, x);
}

static bool neat(expr *x) {
    if (x->kind == E_POW)
        return x->arg[1]->kind == E_NUM && fmpz_cmp_ui(&x->arg[1]->num->den, 12) <= 0 &&
               neat(x->arg[0]);
    for (uint32_t i = 0; i < x->n; i++)
        if (!neat(x->arg[i]))
            return false;
    return true;
}

/* The roots that every school writes: sums of rational multiples of square roots, and i. */
static bool square_roots_only(expr *x) {
    if (x->kind == E_POW)
        return is_root(x) && fmpz_equal_ui(&x->arg[1]->num->den, 2);
    for (uint32_t i = 0; i < x->n; i++)
        if (!square_roots_only(x->arg[i]))
            return false;
    return true;
}

bool print_is_closed(expr *x, bool full) {
    if (x->flags & HAS_FUNC)
        return false;
    return full ? neat(x) : !(x->flags & HAS_TRANS) && square_roots_only(x);
}
