/* phrase.c: expressions in words, "derivative of x^3", "solve 2x = 6 for x", "pi to 50 digits", as
 * people and models write them. A phrase is looked for only in what is no expression, so that it
 * cannot change the meaning of one. */
#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "phrase.h"

/* What does not fit is nothing: half a phrase would be another one. */
static void print(char out[PHRASE_BYTES], const char *format, ...)
    __attribute__((format(printf, 2, 3)));
static void print(char out[PHRASE_BYTES], const char *format, ...) {
    va_list args;

    va_start(args, format);
    if (vsnprintf(out, PHRASE_BYTES, format, args) >= PHRASE_BYTES)
        out[0] = 0;
    va_end(args);
}

struct phrase {
    char s[PHRASE_BYTES];
    bool changed;
};

static void set(struct phrase *p, const char *text) {
    char copy[PHRASE_BYTES];

    print(copy, "%s", text);
    memcpy(p->s, copy, strlen(copy) + 1);
    p->changed = true;
}

static void trim(char *s) {
    size_t n = strlen(s), skip = strspn(s, " \t\r\n");

    while (n > skip && strchr(" \t\r\n", s[n - 1]))
        n--;
    s[n] = 0;
    memmove(s, s + skip, n - skip + 1);
}

static char *find(const char *s, const char *words) {
    return strcasestr(s, words);
}

static char *find_last(const char *s, const char *words) {
    char *last = NULL;

    for (char *at; (at = strcasestr(s, words)); s = at + 1)
        last = at;
    return last;
}

/* What follows `words` at the start of s, or NULL. */
static const char *after(const char *s, const char *words) {
    size_t n = strlen(words);

    return strncasecmp(s, words, n) == 0 ? s + n : NULL;
}

static void replace_all(struct phrase *p, const char *words, const char *by) {
    for (char *at; (at = find(p->s, words));) {
        char out[PHRASE_BYTES];

        print(out, "%.*s%s%s", (int)(at - p->s), p->s, by, at + strlen(words));
        set(p, out);
    }
}

/* "(3 + 4)", and not "(3) + (4)" */
static bool is_wrapped(const char *s) {
    int depth = 0;

    for (; *s == '('; s++) {
        for (const char *at = s; *at; at++) {
            depth += (*at == '(') - (*at == ')');
            if (depth == 0)
                return at[1] == 0;
        }
        return false;
    }
    return false;
}

static void make_call(struct phrase *p, const char *function, const char *arguments) {
    char out[PHRASE_BYTES];

    if (is_wrapped(arguments))
        print(out, "%s%s", function, arguments);
    else
        print(out, "%s(%s)", function, arguments);
    set(p, out);
}

/* --- what surrounds --- */

static void strip_courtesies(struct phrase *p) {
    static const char *const openings[] = {
        "what is the value of ", "what is ", "what's ", "calculate ", "compute ", "evaluate ",
        "find ",                 "please ",  "convert ", "work out ",  "determine ", "the value of ",
        "the ",
    };
    static const char *const modules[] = {"sympy.", "math.", "cmath.", "numpy.", "np.", "sp."};
    bool again = true;

    trim(p->s);
    while (again) {
        again = false;
        for (size_t i = 0; i < sizeof openings / sizeof *openings; i++) {
            const char *rest = after(p->s, openings[i]);

            if (rest && *rest) {
                set(p, rest);
                again = true;
            }
        }
        trim(p->s);
    }
    for (size_t i = 0; i < sizeof modules / sizeof *modules; i++)
        replace_all(p, modules[i], "");
    for (size_t n = strlen(p->s); n > 1 && strchr("?=. ", p->s[n - 1]); n--) {
        p->s[n - 1] = 0;
        p->changed = true;
    }
}

/* --- one letter, and where a phrase names it --- */

static bool is_letter(const char *s) {
    return isalpha((unsigned char)s[0]) && s[1] == 0;
}

/* The variable that a text speaks of when it does not say: x if it is there, else the only one
 * letter that stands alone. */
static char only_variable(const char *s) {
    char found = 0;

    for (size_t i = 0; s[i]; i++) {
        bool alone = isalpha((unsigned char)s[i]) && (i == 0 || !isalpha((unsigned char)s[i - 1])) &&
                     !isalpha((unsigned char)s[i + 1]);

        if (!alone || s[i] == 'e' || s[i] == 'i' || s[i] == found)
            continue;
        if (found && found != 'x' && s[i] != 'x')
            return 0;
        found = found == 'x' ? 'x' : s[i];
    }
    return found;
}

/* Takes " with respect to t" and the like off the end. */
static char take_respect(char *s) {
    static const char *const words[] = {" with respect to ", " w.r.t. ", " wrt ", " for "};

    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        char *at = find_last(s, words[i]);

        if (at && is_letter(at + strlen(words[i]))) {
            char letter = at[strlen(words[i])];

            *at = 0;
            trim(s);
            return letter;
        }
    }
    return 0;
}

/* --- the phrases --- */

static bool solve_phrase(struct phrase *p) {
    char body[PHRASE_BYTES], out[PHRASE_BYTES];
    const char *rest = after(p->s, "solve ");
    char letter = 0, *at;

    print(body, "%s", rest ? rest : p->s);
    if (rest && (at = (char *)after(body, "for ")) && isalpha((unsigned char)at[0])) {
        const char *tail = at[1] == ':' || at[1] == ',' ? at + 2 : after(at + 1, " in ");

        if (tail) { /* solve for x: 2x = 6 */
            letter = at[0];
            memmove(body, tail, strlen(tail) + 1);
        }
    }
    for (const char *const *w = (const char *const[]){"the equations ", "the equation ",
                                                      "the system ", NULL};
         *w; w++)
        if ((rest = after(body, *w)))
            memmove(body, rest, strlen(rest) + 1);
    at = find_last(body, "solve for ");
    if (!letter && at && is_letter(at + 10)) { /* 2x = 6, solve for x */
        letter = at[10];
        *at = 0;
        trim(body);
        if (body[0] && body[strlen(body) - 1] == ',')
            body[strlen(body) - 1] = 0;
    } else if (!letter && after(p->s, "solve ")) {
        letter = take_respect(body);
    }
    if (!letter && !after(p->s, "solve "))
        return false;
    trim(body);
    if (letter)
        print(out, "%s, %c", body, letter);
    else
        print(out, "%s", body);
    make_call(p, "solve", out);
    return true;
}

static bool derivative_phrase(struct phrase *p, const char *f) {
    char body[PHRASE_BYTES], out[PHRASE_BYTES];
    char letter;

    print(body, "%s", f);
    letter = take_respect(body);
    if (!letter)
        letter = only_variable(body);
    if (!letter)
        return false;
    print(out, "derivative(%s, %c)", body, letter);
    set(p, out);
    return true;
}

static bool integral_phrase(struct phrase *p, const char *f) {
    char body[PHRASE_BYTES], range[PHRASE_BYTES] = "", out[PHRASE_BYTES];
    char letter = 0, *from, *to;
    size_t n;

    print(body, "%s", f);
    from = find_last(body, " from ");
    to = from ? find(from, " to ") : NULL;
    if (to) {
        print(range, ", %.*s, %s", (int)(to - from - 6), from + 6, to + 4);
        *from = 0;
    }
    trim(body);
    letter = take_respect(body);
    n = strlen(body);
    if (!letter && n > 3 && body[n - 2] == 'd' && body[n - 3] == ' ' &&
        isalpha((unsigned char)body[n - 1])) { /* x^2 dx */
        letter = body[n - 1];
        body[n - 3] = 0;
    }
    if (!letter)
        letter = only_variable(body);
    if (!letter)
        return false;
    print(out, "integrate(%s, %c%s)", body, letter, range);
    set(p, out);
    return true;
}

static bool give_limit(struct phrase *p, const char *f, char letter, const char *point) {
    char out[PHRASE_BYTES];

    print(out, "limit(%s, %c, %s)", f, letter, point);
    set(p, out);
    return true;
}

/* "limit of f as x approaches 0", "lim x->0 f" */
static bool limit_phrase(struct phrase *p) {
    static const char *const arrows[] = {" approaches ", " tends to ", " goes to ", "->", "→", " to "};
    const char *rest = after(p->s, "limit of ");
    char body[PHRASE_BYTES];

    print(body, "%s", rest ? rest : p->s);
    for (size_t i = 0; rest && i < sizeof arrows / sizeof *arrows; i++) {
        char *as = find_last(body, " as "), *arrow = as ? find(as + 4, arrows[i]) : NULL;

        if (arrow && isalpha((unsigned char)as[4])) {
            char letter = as[4];

            *as = 0;
            return give_limit(p, body, letter, arrow + strlen(arrows[i]));
        }
    }
    rest = after(p->s, "lim ");
    if (rest && isalpha((unsigned char)rest[0]))
        for (size_t i = 3; i < 5; i++) {
            const char *tail = rest + 1 + strspn(rest + 1, " ");
            const char *point = after(tail, arrows[i]);
            size_t n;

            if (!point)
                continue;
            point += strspn(point, " ");
            n = strcspn(point, " ");
            if (!point[n])
                return false;
            print(body, "%.*s", (int)n, point);
            return give_limit(p, point + n + 1, rest[0], body);
        }
    return false;
}

/* "pi to 50 digits", "2/3 to 3 decimal places" */
static bool digits_phrase(struct phrase *p) {
    char body[PHRASE_BYTES], unit[40], out[PHRASE_BYTES];
    char *to = find_last(p->s, " to ");
    int n, used = 0;

    if (!to || sscanf(to + 4, "%d %39[a-zA-Z. ]%n", &n, unit, &used) != 2 || to[4 + used] || n < 0)
        return false;
    print(body, "%.*s", (int)(to - p->s), p->s);
    if (after(unit, "dec") || after(unit, "d.p") || after(unit, "dp") || after(unit, "place"))
        print(out, "round(%s, %d)", body, n);
    else if (after(unit, "digit") || after(unit, "sig") || after(unit, "s.f") || after(unit, "sf"))
        print(out, "N(%s, %d)", body, n);
    else
        return false;
    set(p, out);
    return true;
}

/* "2x where x = 3" */
static bool where_phrase(struct phrase *p) {
    static const char *const words[] = {" where ", " when ", " at ", " for ", " if ", " given "};
    char body[PHRASE_BYTES], out[PHRASE_BYTES];

    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        char *at = find_last(p->s, words[i]);
        const char *rest = at ? at + strlen(words[i]) : NULL;

        if (!rest || !isalpha((unsigned char)rest[0]) || rest[1 + strspn(rest + 1, " ")] != '=')
            continue;
        print(body, "%.*s", (int)(at - p->s), p->s);
        if (strchr(body, '='))
            return false; /* an equation and a value for one of its letters is a system */
        print(out, "substitute(%s, %s)", body, rest);
        set(p, out);
        return true;
    }
    return false;
}

static bool small_phrase(struct phrase *p) {
    char a[64], b[64], out[PHRASE_BYTES];
    int used = 0;
    const char *rest;

    if (sscanf(p->s, "%63[0-9] choose %63[0-9]%n", a, b, &used) == 2 && !p->s[used]) {
        print(out, "binomial(%s, %s)", a, b);
    } else if (sscanf(p->s, "is %63[0-9] %63[a-z]%n", a, b, &used) == 2 && !p->s[used] &&
               strcmp(b, "prime") == 0) {
        print(out, "isprime(%s)", a);
    } else if (sscanf(p->s, "log base %63s of %n", a, &used) == 1 && used && p->s[used]) {
        print(out, "log(%s, %s)", p->s + used, a);
    } else if ((rest = find_last(p->s, " as a fraction")) ||
               (rest = find_last(p->s, " to a fraction")) ||
               (rest = find_last(p->s, " to fraction")) || (rest = find_last(p->s, " as fraction"))) {
        print(out, "%.*s", (int)(rest - p->s), p->s);
    } else {
        return false;
    }
    set(p, out);
    return true;
}

/* "mean of 1, 2 and 3", "expand (x + 1)^2": a verb and what it is done to. */
static bool verb_phrase(struct phrase *p) {
    static const struct verb {
        const char *words, *function;
        bool list;
    } verbs[] = {
        {"derivative of ", "derivative", false},
        {"differentiate ", "derivative", false},
        {"indefinite integral of ", "integrate", false},
        {"definite integral of ", "integrate", false},
        {"integral of ", "integrate", false},
        {"antiderivative of ", "integrate", false},
        {"integrate ", "integrate", false},
        {"simplify ", "simplify", false},
        {"expand ", "expand", false},
        {"prime factorization of ", "factor", false},
        {"prime factorisation of ", "factor", false},
        {"prime factors of ", "factor", false},
        {"factors of ", "divisors", false},
        {"divisors of ", "divisors", false},
        {"factorize ", "factor", false},
        {"factorise ", "factor", false},
        {"factor ", "factor", false},
        {"square root of ", "sqrt", false},
        {"cube root of ", "cbrt", false},
        {"absolute value of ", "abs", false},
        {"factorial of ", "factorial", false},
        {"natural log of ", "ln", false},
        {"greatest common divisor of ", "gcd", true},
        {"greatest common factor of ", "gcd", true},
        {"gcd of ", "gcd", true},
        {"gcf of ", "gcd", true},
        {"hcf of ", "gcd", true},
        {"least common multiple of ", "lcm", true},
        {"lcm of ", "lcm", true},
        {"mean of ", "mean", true},
        {"average of ", "mean", true},
        {"median of ", "median", true},
        {"mode of ", "mode", true},
        {"sum of ", "sum", true},
        {"sample standard deviation of ", "stdev", true},
        {"standard deviation of ", "stdev", true},
        {"variance of ", "variance", true},
        {"maximum of ", "max", true},
        {"minimum of ", "min", true},
    };

    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        const struct verb *v = &verbs[i];
        const char *rest = after(p->s, v->words);
        struct phrase body = {0};

        if (!rest)
            continue;
        if (strcmp(v->function, "derivative") == 0)
            return derivative_phrase(p, rest);
        if (strcmp(v->function, "integrate") == 0)
            return integral_phrase(p, rest);
        print(body.s, "%s", rest);
        if (v->list) {
            replace_all(&body, ", and ", ", ");
            replace_all(&body, " and ", ", ");
        }
        make_call(p, v->function, body.s);
        return true;
    }
    return false;
}

bool phrase_comes_first(const char *text, size_t n) {
    static const char *const verbs[] = {"expand ",    "factor ",   "factorise ",
                                        "factorize ", "simplify ", "solve "};

    for (; n && strchr(" \t\r\n", *text) && *text; text++)
        n--;
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (n > strlen(verbs[i]) && after(text, verbs[i]))
            return true;
    return false;
}

bool phrase_read(const char *text, size_t n, char out[PHRASE_BYTES]) {
    struct phrase p = {0};

    if (n >= PHRASE_BYTES / 2 || memchr(text, 0, n))
        return false;
    memcpy(p.s, text, n);
    strip_courtesies(&p);
    replace_all(&p, " in binary", " to binary");
    replace_all(&p, " in hex", " to hex");
    replace_all(&p, " in octal", " to octal");
    if (!solve_phrase(&p) && !verb_phrase(&p) && !limit_phrase(&p) && !small_phrase(&p) &&
        !digits_phrase(&p))
        where_phrase(&p);
    if (strchr(p.s, '='))
        replace_all(&p, " and ", ", "); /* x + y = 3 and x - y = 1 */
    memcpy(out, p.s, strlen(p.s) + 1);
    return p.changed && p.s[0];
}
