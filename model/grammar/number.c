/* Numbers: what a conjunction asks of them, exactly, and the lattice of those that are written. A
 * number under way is held to its bounds by arithmetic, not by an automaton: the digits so far fix
 * an interval of what can still be written, and the question is whether a multiple of the step lies
 * in it. */
#include "model/grammar/shape.h"

enum { MAX_TRIES = 4096 };

static int128 power10(int n) { /* n up to 38 */
    static const uint64_t low[] = {1ull,
                                   10ull,
                                   100ull,
                                   1000ull,
                                   10000ull,
                                   100000ull,
                                   1000000ull,
                                   10000000ull,
                                   100000000ull,
                                   1000000000ull,
                                   10000000000ull,
                                   100000000000ull,
                                   1000000000000ull,
                                   10000000000000ull,
                                   100000000000000ull,
                                   1000000000000000ull,
                                   10000000000000000ull,
                                   100000000000000000ull,
                                   1000000000000000000ull,
                                   10000000000000000000ull};
    return n < 20 ? (int128)low[n] : (int128)low[19] * (int128)low[n - 19];
}

static int128 lattice_limit(void) { /* 10^37 − 1 */
    return power10(NUMBER_WHOLE + NUMBER_FRACTION) - 1;
}

static int128 floor_div(int128 a, int128 b) {
    int128 q = a / b;
    return q - (a % b != 0 && a < 0);
}

static int128 gcd(int128 a, int128 b) {
    while (b) {
        int128 t = a % b;
        a = b;
        b = t;
    }
    return a;
}

/* --- what the schema says --- */

static void tighten_lo(struct number_shape *n, const struct decimal *x, bool open) {
    int d = n->lo ? decimal_cmp(x, n->lo) : 1;
    if (d > 0 || (d == 0 && open)) {
        n->lo = x;
        n->lo_open = open;
    }
}

static void tighten_hi(struct number_shape *n, const struct decimal *x, bool open) {
    int d = n->hi ? decimal_cmp(x, n->hi) : -1;
    if (d < 0 || (d == 0 && open)) {
        n->hi = x;
        n->hi_open = open;
    }
}

static void append(struct shaper *sh, const struct decimal ***list, uint32_t *n,
                   const struct decimal *x) {
    const struct decimal **grown = arena_alloc(sh->arena, (*n + 1) * sizeof *grown);
    if (*n)
        memcpy(grown, *list, *n * sizeof *grown);
    grown[(*n)++] = x;
    *list = grown;
}

static const struct decimal **numbers_in(struct shaper *sh, const struct dom **values, uint32_t n,
                                         uint32_t *count) {
    const struct decimal **list = arena_alloc(sh->arena, (n + 1) * sizeof *list);
    *count = 0;
    for (uint32_t i = 0; i < n; i++)
        if (values[i]->type == DOM_NUMBER)
            list[(*count)++] = decimal_parse(sh->arena, values[i]->text, values[i]->n);
    return list;
}

static void allow_only(struct shaper *sh, struct number_shape *n, const struct dom **values,
                       uint32_t n_values) {
    uint32_t count, k = 0;
    const struct decimal **list = numbers_in(sh, values, n_values, &count);
    if (!n->has_allowed) {
        n->has_allowed = true;
        n->allowed = list;
        n->n_allowed = count;
        return;
    }
    for (uint32_t i = 0; i < n->n_allowed; i++)
        for (uint32_t j = 0; j < count; j++)
            if (!decimal_cmp(n->allowed[i], list[j])) {
                n->allowed[k++] = n->allowed[i];
                break;
            }
    n->n_allowed = k;
}

static void apply(struct shaper *sh, struct number_shape *n, const struct lit *l) {
    const struct schema *s = l->s;
    switch (l->what) {
    case L_OWN:
        if (s->integer) {
            n->integer = true;
            n->point_zero &= s->point_zero;
        }
        if (s->min)
            tighten_lo(n, s->min, false);
        if (s->max)
            tighten_hi(n, s->max, false);
        if (s->above)
            tighten_lo(n, s->above, true);
        if (s->below)
            tighten_hi(n, s->below, true);
        if (s->multiple)
            append(sh, &n->multiples, &n->n_multiples, s->multiple);
        if (s->has_values)
            allow_only(sh, n, s->values, s->n_values);
        if (s->has_values2)
            allow_only(sh, n, s->values2, s->n_values2);
        break;
    case L_NOT_INTEGER: n->not_integer = true; break;
    case L_NOT_MIN: tighten_hi(n, s->min, true); break;
    case L_NOT_MAX: tighten_lo(n, s->max, true); break;
    case L_NOT_ABOVE: tighten_hi(n, s->above, false); break;
    case L_NOT_BELOW: tighten_lo(n, s->below, false); break;
    case L_NOT_MULTIPLE: append(sh, &n->not_multiples, &n->n_not_multiples, s->multiple); break;
    case L_NOT_VALUES: {
        uint32_t count;
        const struct decimal **list = l->index ? numbers_in(sh, s->values2, s->n_values2, &count)
                                               : numbers_in(sh, s->values, s->n_values, &count);
        for (uint32_t i = 0; i < count; i++)
            append(sh, &n->excluded, &n->n_excluded, list[i]);
        break;
    }
    default: break;
    }
}

bool number_accepts(const struct number_shape *n, const struct decimal *x) {
    if (n->lo && (decimal_cmp(x, n->lo) < 0 || (n->lo_open && !decimal_cmp(x, n->lo))))
        return false;
    if (n->hi && (decimal_cmp(x, n->hi) > 0 || (n->hi_open && !decimal_cmp(x, n->hi))))
        return false;
    if ((n->integer && !decimal_is_integer(x)) || (n->not_integer && decimal_is_integer(x)))
        return false;
    for (uint32_t i = 0; i < n->n_multiples; i++)
        if (!decimal_is_multiple(x, n->multiples[i]))
            return false;
    for (uint32_t i = 0; i < n->n_not_multiples; i++)
        if (decimal_is_multiple(x, n->not_multiples[i]))
            return false;
    for (uint32_t i = 0; i < n->n_excluded; i++)
        if (!decimal_cmp(x, n->excluded[i]))
            return false;
    bool found = !n->has_allowed;
    for (uint32_t i = 0; i < n->n_allowed && !found; i++)
        found = !decimal_cmp(x, n->allowed[i]);
    return found;
}

/* --- the lattice --- */

static bool fits(const struct number_shape *n, int128 x, struct number_skip skip) {
    for (uint32_t i = 0; i < n->n_skip; i++)
        if (n->skip[i] == x)
            return false;
    for (uint32_t i = 0; i < skip.n; i++)
        if (skip.list[i] == x)
            return false;
    for (uint32_t i = 0; i < n->n_not_steps; i++)
        if (x % n->not_steps[i] == 0)
            return false;
    return true;
}

/* Whether a number of the shape lies in a..b. */
static bool exists(const struct number_shape *n, int128 a, int128 b, struct number_skip skip) {
    if (a < n->from)
        a = n->from;
    if (b > n->to)
        b = n->to;
    if (a > b)
        return false;
    if (n->only) {
        for (uint32_t i = 0; i < n->n_only; i++)
            if (n->only[i] >= a && n->only[i] <= b && fits(n, n->only[i], skip))
                return true;
        return false;
    }
    int128 x = -floor_div(-a, n->step) * n->step;
    uint32_t tries = MAX_TRIES + n->n_skip + skip.n;
    for (uint32_t i = 0; i < tries && x <= b; i++, x += n->step)
        if (fits(n, x, skip))
            return true;
    return false;
}

static int decimals_of(int128 step) { /* digits after the point that multiples of step need */
    int d = NUMBER_FRACTION;
    while (d > 0 && step % 10 == 0) {
        step /= 10;
        d--;
    }
    return d;
}

/* Whether the bounds alone rule everything out. */
static bool bounds_cross(const struct number_shape *n) {
    if (!n->lo || !n->hi)
        return false;
    int d = decimal_cmp(n->lo, n->hi);
    return d > 0 || (!d && (n->lo_open || n->hi_open));
}

static bool make_lattice(struct shaper *sh, struct number_shape *n, bool *failed) {
    const int128 limit = lattice_limit();
    const char *why = "numbers here need more than 20 digits before the point or 17 after it";
    bool exact;
    n->from = -limit;
    n->to = limit;
    if (n->lo) {
        n->from = decimal_scaled(n->lo, NUMBER_FRACTION, !n->lo_open, limit, &exact);
        n->from += n->lo_open;
    }
    if (n->hi) {
        n->to = decimal_scaled(n->hi, NUMBER_FRACTION, n->hi_open, limit, &exact);
        n->to -= n->hi_open;
    }
    bool stepped = n->integer || n->n_multiples;
    n->step = n->integer ? power10(NUMBER_FRACTION) : 1;
    for (uint32_t i = 0; i < n->n_multiples; i++) {
        int128 m = decimal_scaled(n->multiples[i], NUMBER_FRACTION, true, limit, &exact);
        if (!exact)
            goto refuse;
        int128 g = gcd(n->step, m);
        if (n->step / g > limit / m)
            goto refuse;
        n->step = n->step / g * m;
    }
    n->not_steps = arena_alloc(sh->arena, (n->n_not_multiples + 1) * sizeof *n->not_steps);
    for (uint32_t i = 0; i < n->n_not_multiples; i++) {
        n->not_steps[i] = decimal_scaled(n->not_multiples[i], NUMBER_FRACTION, true, limit, &exact);
        if (!exact)
            goto refuse;
        if (n->step % n->not_steps[i] == 0)
            return false; /* every multiple is one that must not be */
    }
    n->n_not_steps = n->n_not_multiples;
    if (n->not_integer) {
        n->not_steps[n->n_not_steps++] = power10(NUMBER_FRACTION);
        if (n->step % power10(NUMBER_FRACTION) == 0)
            return false;
    }
    n->skip = arena_alloc(sh->arena, (n->n_excluded + 1) * sizeof *n->skip);
    for (uint32_t i = 0; i < n->n_excluded; i++) {
        n->skip[n->n_skip] = decimal_scaled(n->excluded[i], NUMBER_FRACTION, true, limit, &exact);
        n->n_skip += exact; /* what the lattice does not have needs no skipping */
    }
    n->max_fraction = decimals_of(n->step);
    if (n->has_allowed) {
        n->only = arena_alloc(sh->arena, (n->n_allowed + 1) * sizeof *n->only);
        n->max_fraction = 0;
        for (uint32_t i = 0; i < n->n_allowed; i++) {
            int128 x = decimal_scaled(n->allowed[i], NUMBER_FRACTION, true, limit, &exact);
            if (!exact)
                goto refuse;
            n->only[n->n_only++] = x;
            if (decimals_of(x) > n->max_fraction)
                n->max_fraction = decimals_of(x);
        }
    }
    n->any_spelling = sh->doc->full;
    if (n->any_spelling && !n->max_fraction && n->point_zero)
        n->max_fraction = 1;
    n->plain = !n->lo && !n->hi && !stepped && !n->not_integer && !n->n_not_multiples &&
               !n->n_excluded && !n->has_allowed;
    if (exists(n, -limit, limit, (struct number_skip){0}))
        return true;
    if (stepped && n->from > -limit && n->to < limit && !n->n_not_steps)
        return false; /* the lattice has every multiple between the bounds, and there is none */
refuse:
    if (sh->doc->options.space == JSON_SPACE_ANY && !sh->quick)
        return true; /* documents are checked by the exact values, not on the lattice */
    *failed = true;
    err_set(sh->doc->e, ERR_LIMIT, "%s", why);
    return false;
}

struct number_shape *number_shape_of(struct shaper *sh, const struct conj *c, bool *failed) {
    struct number_shape *n = arena_zero(sh->arena, sizeof *n);
    n->point_zero = true;
    for (uint32_t i = 0; i < c->n; i++)
        apply(sh, n, &c->lits[i]);
    if (bounds_cross(n) || (n->integer && n->not_integer))
        return NULL;
    if (n->has_allowed) {
        uint32_t k = 0;
        for (uint32_t i = 0; i < n->n_allowed; i++)
            if (number_accepts(n, n->allowed[i]))
                n->allowed[k++] = n->allowed[i];
        n->n_allowed = k;
        if (!k)
            return NULL;
    }
    return make_lattice(sh, n, failed) ? n : NULL;
}

/* --- texts --- */

struct number_text { /* a JSON number, perhaps unfinished */
    bool valid, negative, zero_first, point, exponent, exponent_sign, complete;
    int whole, fraction, exponent_digits;
    int128 value; /* digits before and after the point, as one whole number */
};

static struct number_text read_text(const char *s, size_t n) {
    struct number_text t = {.valid = true};
    for (size_t i = 0; i < n && t.valid; i++) {
        char c = s[i];
        if (c == '-' && !i) {
            t.negative = true;
        } else if (c >= '0' && c <= '9') {
            if (t.exponent) {
                t.exponent_digits++;
                continue;
            }
            if (t.point)
                t.fraction++;
            else if (t.whole++ == 0)
                t.zero_first = c == '0';
            else
                t.valid = !t.zero_first;
            if (t.whole + t.fraction <= NUMBER_WHOLE + NUMBER_FRACTION)
                t.value = t.value * 10 + (c - '0');
        } else if (c == '.') {
            t.valid = t.whole && !t.point && !t.exponent;
            t.point = true;
        } else if (c == 'e' || c == 'E') {
            t.valid = t.whole && !t.exponent && (!t.point || t.fraction);
            t.exponent = true;
        } else if (c == '+' || c == '-') {
            t.valid = t.exponent && !t.exponent_digits && !t.exponent_sign;
            t.exponent_sign = true;
        } else {
            t.valid = false;
        }
    }
    t.complete =
        t.valid && t.whole && (!t.point || t.fraction) && (!t.exponent || t.exponent_digits);
    return t;
}

bool number_lives(const struct number_shape *n, const char *text, size_t len, bool document,
                  struct number_skip skip) {
    struct number_text t = read_text(text, len);
    if (!t.valid)
        return false;
    if (document)
        return len < 4096;
    if (t.whole > NUMBER_WHOLE || t.fraction > n->max_fraction || t.exponent_digits > 3 ||
        (t.exponent && !n->plain))
        return false;
    if (t.point && !n->max_fraction)
        return false;
    if (n->plain && (t.exponent || !skip.n))
        return true;
    const int128 unit = power10(NUMBER_FRACTION), limit = lattice_limit();
    if (!t.whole)
        return t.negative ? exists(n, -limit, n->any_spelling ? 0 : -1, skip)
                          : exists(n, -limit, limit, skip);
    for (int more = 0; t.whole + more <= NUMBER_WHOLE; more++) {
        int128 a, b;
        if (t.point) {
            int128 rest = power10(NUMBER_FRACTION - t.fraction);
            a = t.value * rest;
            b = a + rest - 1;
        } else {
            a = t.value * power10(more) * unit;
            b = a + power10(more) * unit - 1;
        }
        if (t.negative) {
            int128 x = -b;
            b = -a;
            a = x;
            if (!b && !n->any_spelling)
                b = -1;
        }
        if (exists(n, a, b, skip))
            return true;
        if (t.point || t.zero_first)
            break;
    }
    return false;
}

int128 number_lattice(const char *text, size_t len) {
    struct arena tmp = {0};
    bool exact;
    int128 v = decimal_scaled(decimal_parse(&tmp, text, len), NUMBER_FRACTION, false,
                              lattice_limit(), &exact);
    arena_free(&tmp);
    return v;
}

bool number_complete(const struct number_shape *n, const char *text, size_t len, bool document,
                     struct number_skip skip) {
    struct number_text t = read_text(text, len);
    if (!t.complete)
        return false;
    if (document) {
        struct arena tmp = {0};
        struct decimal *x = decimal_parse(&tmp, text, len);
        bool yes =
            number_accepts(n, x) && (!n->integer || n->point_zero || !(t.point || t.exponent));
        if (yes && skip.n) {
            int128 at = number_lattice(text, len);
            for (uint32_t i = 0; i < skip.n; i++)
                yes &= skip.list[i] != at;
        }
        arena_free(&tmp);
        return yes;
    }
    if (n->plain && !skip.n)
        return n->any_spelling || !t.negative || t.value || t.exponent;
    if (t.exponent || t.whole > NUMBER_WHOLE || t.fraction > n->max_fraction)
        return n->plain && t.exponent;
    int128 v = t.value * power10(NUMBER_FRACTION - t.fraction);
    if (t.negative)
        v = -v;
    if (t.negative && !v && !n->any_spelling)
        return false;
    return exists(n, v, v, skip);
}

bool number_shortest(const struct number_shape *n, const char *text, size_t len,
                     struct number_skip skip, struct buf *out) {
    char s[64];
    if (len >= sizeof s - 1)
        return false;
    memcpy(s, text, len);
    size_t from = len;
    static const char order[] = "1234567890.-";
    while (!number_complete(n, s, len, false, skip)) {
        char best = 0;
        if (len + 1 >= sizeof s)
            return false;
        for (const char *c = order; *c; c++) {
            s[len] = *c;
            if (!number_lives(n, s, len + 1, false, skip))
                continue;
            bool done = number_complete(n, s, len + 1, false, skip);
            if (!best || done)
                best = *c;
            if (done)
                break;
        }
        if (!best)
            return false;
        s[len++] = best;
    }
    buf_add(out, s + from, len - from);
    return true;
}

uint32_t number_count(const struct number_shape *n, uint32_t cap) {
    if (n->only)
        return n->n_only < cap ? n->n_only : cap;
    if (n->from <= -lattice_limit() || n->to >= lattice_limit() || n->n_not_steps)
        return cap;
    int128 k = floor_div(n->to, n->step) - floor_div(n->from - 1, n->step);
    for (uint32_t i = 0; i < n->n_skip; i++)
        k -= n->skip[i] >= n->from && n->skip[i] <= n->to && n->skip[i] % n->step == 0;
    return k < cap ? (uint32_t)k : cap;
}
