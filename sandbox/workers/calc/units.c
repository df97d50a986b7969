/* units.c: quantities with units, and their conversion. Every factor is exact by definition of the
 * unit (CGPM, the international yard and pound agreement of 1959, US customary volumes); an hour is
 * 3600 s, but a year or a month, which have no fixed length, are no units here. */
#include <stdlib.h>
#include <string.h>

#include "functions.h"
#include "units.h"

/* Dimensions: length, mass, time, current, temperature, amount, light, information. */
#define L                                                                                          \
    { 1 }
#define AREA                                                                                       \
    { 2 }
#define VOLUME                                                                                     \
    { 3 }
#define M                                                                                          \
    { 0, 1 }
#define T                                                                                          \
    { 0, 0, 1 }
#define SPEED                                                                                      \
    { 1, 0, -1 }
#define FORCE                                                                                      \
    { 1, 1, -2 }
#define PRESSURE                                                                                   \
    { -1, 1, -2 }
#define ENERGY                                                                                     \
    { 2, 1, -2 }
#define POWER                                                                                      \
    { 2, 1, -3 }
#define BITS                                                                                       \
    { 0, 0, 0, 0, 0, 0, 0, 1 }
#define NONE                                                                                       \
    { 0 }

enum {
    SHORT = 1,
    LONG = 2,
    BINARY = 4,
    TURN = 8
}; /* SI prefixes k or kilo, Ki; the factor times π */

static const struct unit {
    const char *names;  /* separated by spaces; the first is printed */
    const char *factor; /* in SI units (kg, not g), as "num/den" */
    signed char dim[DIMENSIONS];
    unsigned char flags;
} units[] = {
    {"m", "1", L, SHORT},
    {"meter metre", "1", L, LONG},
    {"in inch inches", "127/5000", L, 0},
    {"ft foot feet", "381/1250", L, 0},
    {"yd yard", "1143/1250", L, 0},
    {"mi mile", "201168/125", L, 0},
    {"nmi", "1852", L, 0},
    {"au", "149597870700", L, 0},
    {"ly lightyear", "9460730472580800", L, 0},
    {"g", "1/1000", M, SHORT},
    {"gram gramme", "1/1000", M, LONG},
    {"t tonne", "1000", M, 0},
    {"lb lbs pound", "45359237/100000000", M, 0},
    {"oz ounce", "45359237/1600000000", M, 0},
    {"stone", "635029318/100000000", M, 0},
    {"s sec", "1", T, SHORT},
    {"second", "1", T, LONG},
    {"min minute", "60", T, 0},
    {"h hr hour", "3600", T, 0},
    {"d day", "86400", T, 0},
    {"week", "604800", T, 0},
    {"ha hectare", "10000", AREA, 0},
    {"acre", "316160658/78125", AREA, 0},
    {"L l", "1/1000", VOLUME, SHORT},
    {"liter litre", "1/1000", VOLUME, LONG},
    {"gal gallon", "473176473/125000000000", VOLUME, 0},
    {"qt quart", "473176473/500000000000", VOLUME, 0},
    {"pint", "473176473/1000000000000", VOLUME, 0},
    {"cup", "473176473/2000000000000", VOLUME, 0},
    {"floz", "473176473/16000000000000", VOLUME, 0},
    {"tbsp tablespoon", "473176473/32000000000000", VOLUME, 0},
    {"tsp teaspoon", "157725491/32000000000000", VOLUME, 0},
    {"mph", "1397/3125", SPEED, 0},
    {"kmh kph", "5/18", SPEED, 0},
    {"knot kn", "463/900", SPEED, 0},
    {"N newton", "1", FORCE, SHORT | LONG},
    {"lbf", "8896443230521/2000000000000", FORCE, 0},
    {"Pa pascal", "1", PRESSURE, SHORT | LONG},
    {"bar", "100000", PRESSURE, SHORT},
    {"atm", "101325", PRESSURE, 0},
    {"psi", "8896443230521/1290320000", PRESSURE, 0},
    {"torr", "101325/760", PRESSURE, 0},
    {"mmHg", "133322387415/1000000000", PRESSURE, 0},
    {"J joule", "1", ENERGY, SHORT | LONG},
    {"cal calorie", "523/125", ENERGY, SHORT | LONG},
    {"Wh", "3600", ENERGY, SHORT},
    {"eV", "1602176634/10000000000000000000000000000", ENERGY, SHORT},
    {"BTU Btu", "52752792631/50000000", ENERGY, 0},
    {"W watt", "1", POWER, SHORT | LONG},
    {"hp horsepower", "37284993579113511/50000000000000", POWER, 0},
    {"Hz hertz", "1", {0, 0, -1}, SHORT | LONG},
    {"A amp ampere", "1", {0, 0, 0, 1}, SHORT},
    {"V volt", "1", {2, 1, -3, -1}, SHORT | LONG},
    {"ohm Ω", "1", {2, 1, -3, -2}, SHORT},
    {"coulomb", "1", {0, 0, 1, 1}, 0},
    {"farad", "1", {-2, -1, 4, 2}, 0},
    {"K kelvin", "1", {0, 0, 0, 0, 1}, 0},
    {"mol mole", "1", {0, 0, 0, 0, 0, 1}, SHORT},
    {"cd candela", "1", {0, 0, 0, 0, 0, 0, 1}, 0},
    {"bit", "1", BITS, SHORT | LONG | BINARY},
    {"B byte", "8", BITS, SHORT | LONG | BINARY},
    {"rad radian", "1", NONE, 0},
    {"deg degree", "1/180", NONE, TURN},
    {"arcmin", "1/10800", NONE, TURN},
    {"arcsec", "1/648000", NONE, TURN},
    {"turn revolution rev", "2", NONE, TURN},
    {"grad gon", "1/200", NONE, TURN},
};

/* Temperatures on scales with another zero: K = (x + shift)·factor */
static const struct scale {
    const char *names, *factor, *shift;
} scales[] = {
    {"degC C celsius Celsius", "1", "27315/100"},
    {"degF F fahrenheit Fahrenheit", "5/9", "45967/100"},
    {"K kelvin Kelvin", "1", "0"},
};

static const struct prefix {
    const char *brief, *word;
    int power; /* of 10, or of 1024 when negative */
} prefixes[] = {
    {"Y", "yotta", 24}, {"Z", "zetta", 21}, {"E", "exa", 18},   {"P", "peta", 15},
    {"T", "tera", 12},  {"G", "giga", 9},   {"M", "mega", 6},   {"k", "kilo", 3},
    {"K", "kilo", 3},   {"h", "hecto", 2},  {"da", "deca", 1},  {"d", "deci", -1},
    {"c", "centi", -2}, {"m", "milli", -3}, {"µ", "micro", -6}, {"μ", "micro", -6},
    {"u", "micro", -6}, {"n", "nano", -9},  {"p", "pico", -12}, {"f", "femto", -15},
};
static const char *const binary_prefixes[] = {"Ki", "Mi", "Gi", "Ti", "Pi", "Ei"};

/* Is `name` (n bytes) one of the names? Long names may end in s. */
static bool listed(const char *names, const char *name, size_t n) {
    while (*names) {
        size_t k = strcspn(names, " ");

        if (k == n && memcmp(names, name, n) == 0)
            return true;
        if (n == k + 1 && k >= 3 && name[n - 1] == 's' && memcmp(names, name, k) == 0)
            return true;
        names += k;
        names += *names == ' ';
    }
    return false;
}

static const struct unit *plain_unit(const char *name, size_t n, int flags) {
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (((units[i].flags & flags) || !flags) && listed(units[i].names, name, n))
            return &units[i];
    return NULL;
}

static const struct unit *find(const char *name, int *power10, int *power1024) {
    const struct unit *u = plain_unit(name, strlen(name), 0);

    *power10 = *power1024 = 0;
    if (u)
        return u;
    for (int i = 0; i < 6; i++)
        if (strncmp(name, binary_prefixes[i], 2) == 0 &&
            (u = plain_unit(name + 2, strlen(name + 2), BINARY))) {
            *power1024 = i + 1;
            return u;
        }
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
        const struct prefix *p = &prefixes[i];
        size_t b = strlen(p->brief), w = strlen(p->word);

        if (strncmp(name, p->word, w) == 0 && (u = plain_unit(name + w, strlen(name + w), LONG))) {
            *power10 = p->power;
            return u;
        }
        if (strncmp(name, p->brief, b) == 0 &&
            (u = plain_unit(name + b, strlen(name + b), SHORT)) && strlen(name + b) <= 3) {
            *power10 = p->power;
            return u;
        }
    }
    return NULL;
}

bool units_known(const char *name) {
    int a, b;

    if (find(name, &a, &b))
        return true;
    for (size_t i = 0; i < sizeof scales / sizeof *scales; i++)
        if (listed(scales[i].names, name, strlen(name)))
            return true;
    return false;
}

static expr *rational(struct calc *c, const char *text) {
    fmpq_t q;
    expr *x;

    fmpq_init(q);
    fmpq_set_str(q, text, 10);
    fmpq_canonicalise(q);
    x = ex_fmpq(c, q);
    fmpq_clear(q);
    return x;
}

/* ---- quantities ---- */

struct quantity {
    expr *x; /* in SI units */
    int dim[DIMENSIONS];
};

/* The units that were written, for the result to be shown in. */
struct used {
    struct quantity q[16];
    const char *name[16];
    int n;
};

struct measure {
    struct calc *c;
    struct used used;
};

static bool same(const int *a, const int *b) {
    return memcmp(a, b, sizeof(int) * DIMENSIONS) == 0;
}

static bool is_plain(const struct quantity *q) {
    static const int none[DIMENSIONS];

    return same(q->dim, none);
}

static bool unit_value(struct calc *c, const char *name, struct quantity *q) {
    int power10, power1024;
    const struct unit *u = find(name, &power10, &power1024);

    if (!u)
        return false;
    q->x = rational(c, u->factor);
    if (u->flags & TURN)
        q->x = ex_mul(c, q->x, c->pi);
    q->x = ex_mul(c, q->x, ex_pow_si(c, ex_si(c, 10), power10));
    q->x = ex_mul(c, q->x, ex_pow_si(c, ex_si(c, 1024), power1024));
    for (int i = 0; i < DIMENSIONS; i++)
        q->dim[i] = u->dim[i];
    return true;
}

static const struct scale *scale_of(const struct ast *a) {
    if (a->kind == A_NAME)
        for (size_t i = 0; i < sizeof scales / sizeof *scales; i++)
            if (listed(scales[i].names, a->name, strlen(a->name)))
                return &scales[i];
    return NULL;
}

static struct quantity evaluate(struct measure *m, const struct ast *a);

static struct quantity binary(struct measure *m, const struct ast *a) {
    struct calc *c = m->c;
    struct quantity x = evaluate(m, a->arg[0]), y = evaluate(m, a->arg[1]);
    slong n;

    if (c->failed)
        return x;
    switch (a->op) {
    case '+':
    case '-':
        if (!same(x.dim, y.dim))
            calc_fail(c, a->at, "the two sides of %c have different dimensions", a->op);
        x.x = a->op == '+' ? ex_add(c, x.x, y.x) : ex_sub(c, x.x, y.x);
        break;
    case '*':
        x.x = ex_mul(c, x.x, y.x);
        for (int i = 0; i < DIMENSIONS; i++)
            x.dim[i] += y.dim[i];
        break;
    case '/':
        x.x = ex_div(c, x.x, y.x);
        for (int i = 0; i < DIMENSIONS; i++)
            x.dim[i] -= y.dim[i];
        break;
    case '^':
        if (is_plain(&x) && is_plain(&y)) {
            x.x = calc_power(c, x.x, y.x);
        } else if (is_plain(&y) && ex_get_si(y.x, &n) && labs(n) <= 12) {
            x.x = ex_pow_si(c, x.x, n);
            for (int i = 0; i < DIMENSIONS; i++)
                x.dim[i] *= (int)n;
        } else {
            calc_fail(c, a->at, "a unit can only be raised to a small integer");
        }
        break;
    default:
        if (!is_plain(&x) || !is_plain(&y))
            calc_fail(c, a->at, "mod needs numbers without units");
        else
            x.x = calc_mod(c, x.x, y.x);
    }
    return x;
}

static struct quantity evaluate(struct measure *m, const struct ast *a) {
    struct calc *c = m->c;
    struct quantity q = {c->zero, {0}};
    struct value v;

    if (c->failed || !calc_tick(c, 1))
        return q;
    switch (a->kind) {
    case A_NUMBER: q.x = a->number; return q;
    case A_NAME:
        if (unit_value(c, a->name, &q)) {
            if (m->used.n < 16) {
                m->used.name[m->used.n] = a->name;
                m->used.q[m->used.n++] = q;
            }
            return q;
        }
        if (scale_of(a)) {
            calc_fail(c, a->at, "temperatures in %s can only be converted: 20 degC to degF",
                      a->name);
            return q;
        }
        break;
    case A_BINARY: return binary(m, a);
    case A_NEGATE:
        q = evaluate(m, a->arg[0]);
        q.x = ex_neg(c, q.x);
        return q;
    case A_CALL:
        if (strcmp(a->name, "sqrt") == 0 && a->n == 1) { /* √(m²) */
            q = evaluate(m, a->arg[0]);
            for (int i = 0; i < DIMENSIONS; i++) {
                if (q.dim[i] % 2)
                    calc_fail(c, a->at, "the root of that unit is no unit");
                q.dim[i] /= 2;
            }
            q.x = ex_sqrt(c, q.x);
            return q;
        }
        break;
    default: break;
    }
    v = calc_eval(c, a); /* numbers and functions of numbers */
    q.x = value_number(c, &v);
    if (!c->failed && q.x->flags & HAS_SYMBOL)
        calc_fail(c, a->at, "a quantity cannot hold a variable");
    return q;
}

/* ---- showing ---- */

/* 5.3 km; ≈ 3.106855961 mi */
static struct value show(struct calc *c, expr *x, const char *unit) {
    struct str s, number;
    bool exact;

    str_init(&s, c);
    str_init(&number, c);
    if (c->failed)
        return value_text("");
    exact = decimal_of(c, &number, x, c->digits, NULL);
    if (ex_is_int(x)) {
        exact = true;
        number.n = 0;
        if (fmpz_sizeinbase(&x->num->num, 10) > CALC_MAX_PRINT_DIGITS)
            calc_too_large(c, (double)fmpz_sizeinbase(&x->num->num, 10));
        else
            str_fmpz(&number, &x->num->num);
    }
    str_put(&s, exact ? "" : "≈ ");
    str_put(&s, number.s);
    str_put(&s, *unit ? " " : "");
    str_put(&s, unit);
    return (struct value){.kind = V_TEXT, .text = s.s, .approximate = !exact};
}

static void put_power(struct str *s, const char *name, int power) {
    str_put(s, name);
    if (power != 1)
        str_fmt(s, "^%d", power);
}

/* Shown in the units that were used, dimension by dimension, or in those of the SI. */
static struct value show_quantity(struct measure *m, struct quantity q) {
    static const char *const si[DIMENSIONS] = {"m", "kg", "s", "A", "K", "mol", "cd", "bit"};
    struct calc *c = m->c;
    struct str top, bottom;
    int below = 0;

    if (is_plain(&q))
        return value_expr(q.x);
    for (int i = 0; i < m->used.n; i++) /* a whole unit */
        if (same(m->used.q[i].dim, q.dim))
            return show(c, ex_div(c, q.x, m->used.q[i].x), m->used.name[i]);
    str_init(&top, c);
    str_init(&bottom, c);
    for (int d = 0; d < DIMENSIONS; d++) {
        const char *name = si[d];
        expr *factor = c->one;

        if (!q.dim[d])
            continue;
        for (int i = 0; i < m->used.n; i++) {
            int one[DIMENSIONS] = {0};

            one[d] = 1;
            if (same(m->used.q[i].dim, one)) {
                name = m->used.name[i];
                factor = m->used.q[i].x;
                break;
            }
        }
        q.x = ex_div(c, q.x, ex_pow_si(c, factor, q.dim[d]));
        if (q.dim[d] > 0) {
            str_put(&top, top.n ? "*" : "");
            put_power(&top, name, q.dim[d]);
        } else {
            str_put(&bottom, bottom.n ? "*" : "");
            put_power(&bottom, name, -q.dim[d]);
            below++;
        }
    }
    if (below) {
        if (!top.n)
            str_put(&top, "1");
        str_put(&top, below > 1 ? "/(" : "/");
        str_put(&top, bottom.s);
        str_put(&top, below > 1 ? ")" : "");
    }
    return show(c, q.x, top.s);
}

/* ---- conversion ---- */

/* number × scale, or the bare scale for 1 */
static bool on_scale(struct measure *m, const struct ast *a, const struct scale **scale, expr **x) {
    struct value v;

    if (a->kind == A_NEGATE) {
        if (!on_scale(m, a->arg[0], scale, x))
            return false;
        *x = ex_neg(m->c, *x);
        return true;
    }
    if (a->kind != A_BINARY || a->op != '*' || !(*scale = scale_of(a->arg[1])))
        return false;
    v = calc_eval(m->c, a->arg[0]);
    *x = value_number(m->c, &v);
    return !m->c->failed && !((*x)->flags & HAS_SYMBOL);
}

/* The unit as it was written: the text of the expression from its first to its last byte. */
static void put_unit(struct str *s, const struct ast *a) {
    switch (a->kind) {
    case A_NAME:
        str_put(s, strcmp(a->name, "degC") == 0   ? "°C"
                   : strcmp(a->name, "degF") == 0 ? "°F"
                                                  : a->name);
        break;
    case A_NUMBER: print_expr(s, a->number); break;
    case A_BINARY:
        put_unit(s, a->arg[0]);
        str_fmt(s, "%c", a->op);
        if (a->op != '^' && a->arg[1]->kind == A_BINARY && a->arg[1]->op != '^') {
            str_put(s, "(");
            put_unit(s, a->arg[1]);
            str_put(s, ")");
        } else {
            put_unit(s, a->arg[1]);
        }
        break;
    default: break;
    }
}

static bool base_name(const struct ast *a, slong *base) {
    static const struct {
        const char *name;
        slong base;
    } names[] = {{"hex", 16},  {"hexadecimal", 16}, {"bin", 2},     {"binary", 2},
                 {"octal", 8}, {"oct", 8},          {"decimal", 10}};

    for (size_t i = 0; i < sizeof names / sizeof *names && a->kind == A_NAME; i++)
        if (strcmp(a->name, names[i].name) == 0) {
            *base = names[i].base;
            return true;
        }
    return false;
}

/* convert(value, unit), and "value to unit" */
struct value run_convert(struct calc *c, const struct ast *call, struct value *arg, int n) {
    struct measure m = {.c = c};
    const struct ast *unit = call->arg[call->n - 1], *from = call->arg[0];
    struct quantity q, u;
    const struct scale *a = NULL, *b = scale_of(unit);
    struct str name;
    slong base;
    expr *x;

    if (base_name(unit, &base)) {
        struct value v = calc_eval(c, from);

        return calc_in_base(c, value_number(c, &v), base);
    }
    str_init(&name, c);
    put_unit(&name, unit);
    if (b && on_scale(&m, from, &a, &x)) {
        x = ex_mul(c, ex_add(c, x, rational(c, a->shift)), rational(c, a->factor));
        x = ex_sub(c, ex_div(c, x, rational(c, b->factor)), rational(c, b->shift));
        return show(c, x, name.s);
    }
    if (call->n == 3) { /* convert(5, km, mi) */
        struct ast *product = calc_alloc(c, sizeof *product);

        product->kind = A_BINARY;
        product->op = '*';
        product->at = call->at;
        product->n = 2;
        product->arg = call->arg;
        if (b && on_scale(&m, product, &a, &x)) {
            x = ex_mul(c, ex_add(c, x, rational(c, a->shift)), rational(c, a->factor));
            x = ex_sub(c, ex_div(c, x, rational(c, b->factor)), rational(c, b->shift));
            return show(c, x, name.s);
        }
        from = product;
    }
    q = evaluate(&m, from);
    u = evaluate(&m, unit);
    if (c->failed)
        return value_text("");
    if (!same(q.dim, u.dim)) {
        calc_fail(c, unit->at, "%s is a unit of something else", name.s);
        return value_text("");
    }
    return show(c, ex_div(c, q.x, u.x), name.s);
}

static bool has_convert(const struct ast *a) {
    if (a->kind == A_CALL && strcmp(a->name, "convert") == 0)
        return true;
    for (int i = 0; i < a->n; i++)
        if (has_convert(a->arg[i]))
            return true;
    return false;
}

struct value units_evaluate(struct calc *c, const struct ast *a) {
    struct measure m = {.c = c};

    if (a->kind == A_COMPARE && !has_convert(a)) { /* 1 mi > 1 km */
        struct quantity x = evaluate(&m, a->arg[0]), y = evaluate(&m, a->arg[1]);
        int order;

        if (!c->failed && !same(x.dim, y.dim))
            calc_fail(c, a->at, "the two sides have different dimensions");
        order = c->failed ? 0 : ball_order(c, x.x, y.x);
        return value_bool(a->op == CMP_NE   ? order != 0
                          : a->op == CMP_LT ? order < 0
                          : a->op == CMP_LE ? order <= 0
                          : a->op == CMP_GT ? order > 0
                          : a->op == CMP_GE ? order >= 0
                                            : order == 0);
    }
    if (has_convert(a))
        return calc_eval(c, a);
    return show_quantity(&m, evaluate(&m, a));
}
