/* eval_same: whether two answers have the same value. What differs in writing only is dropped first; what is left is decided by the
 * exact calculator, in its sandbox. */
#include "base/loop.h"
#include "daemon/cli/eval.h"
#include "sandbox/sandbox.h"

#include <ctype.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_PARTS = 32, MOST_BYTES = 400 };

struct equals {
    struct loop *loop;
    struct sandbox *sandbox; /* NULL: none could be had */
};

struct equals *equals_open(const char *worker_dir) {
    struct equals *q = mem_zero(1, sizeof *q);
    struct err e = {0};
    char self[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    char *slash = n > 0 ? memrchr(self, '/', (size_t)n) : NULL;
    if (slash)
        *slash = 0;
    struct sandbox_params params = {.worker_dir = worker_dir ? worker_dir : slash ? self : ".", .runners = 1u << SANDBOX_CALC};
    q->loop = loop_new(&e);
    q->sandbox = q->loop ? sandbox_open(&params, &e) : NULL;
    if (q->sandbox && !sandbox_attach(q->sandbox, q->loop, &e)) {
        sandbox_close(q->sandbox);
        q->sandbox = NULL;
    }
    if (!q->sandbox)
        fprintf(stderr, "lemma eval: answers are compared as they are written: %s\n", e.message);
    return q;
}

void equals_close(struct equals *q) {
    if (q->sandbox)
        sandbox_close(q->sandbox);
    if (q->loop)
        loop_free(q->loop);
    free(q);
}

/* --- what differs in writing only --- */

static bool skip(const char **p, const char *word) {
    size_t n = strlen(word);
    if (strncmp(*p, word, n))
        return false;
    *p += n;
    return true;
}

/* The content of the braces at *p, which is left after them; NULL when there are none. */
static char *braces(const char **p) {
    if (**p != '{')
        return NULL;
    int depth = 0;
    for (const char *at = *p; *at; at++) {
        depth += *at == '{';
        depth -= *at == '}';
        if (!depth) {
            char *inner = mem_strndup(*p + 1, (size_t)(at - *p - 1));
            *p = at + 1;
            return inner;
        }
    }
    return NULL;
}

static void plain_into(struct buf *out, const char *text);

static void group_into(struct buf *out, const char **p) {
    char *inner = braces(p);
    if (!inner) { /* \frac12 */
        if (**p)
            buf_char(out, *(*p)++);
        return;
    }
    buf_char(out, '(');
    plain_into(out, inner);
    buf_char(out, ')');
    free(inner);
}

/* A command of LaTeX at p, after its backslash. */
static const char *command_into(struct buf *out, const char *p) {
    if (skip(&p, "dfrac") || skip(&p, "tfrac") || skip(&p, "frac")) {
        group_into(out, &p);
        buf_char(out, '/');
        group_into(out, &p);
    } else if (skip(&p, "sqrt")) {
        buf_str(out, "sqrt");
        if (*p == '{')
            group_into(out, &p);
    } else if (skip(&p, "text") || skip(&p, "mathrm") || skip(&p, "mbox")) {
        free(braces(&p)); /* a unit, a remark */
    } else if (skip(&p, "cdot") || skip(&p, "times")) {
        buf_char(out, '*');
    } else if (skip(&p, "pi")) {
        buf_str(out, "pi");
    } else if (skip(&p, "circ") || skip(&p, "left") || skip(&p, "right") || skip(&p, "degree")) {
    } else if (isalpha((unsigned char)*p)) {
        while (isalpha((unsigned char)*p))
            buf_char(out, *p++);
    } else if (*p) {
        p++; /* "\,", "\!", "\%", "\$" */
    }
    return p;
}

static void plain_into(struct buf *out, const char *p) {
    while (*p) {
        if (*p == '\\') {
            p = command_into(out, p + 1);
        } else if (isspace((unsigned char)*p) || *p == '$' || (*p == '^' && !strncmp(p + 1, "\\circ", 5)) ||
                   (*p == ',' && isdigit((unsigned char)p[1]) && isdigit((unsigned char)p[2]) && isdigit((unsigned char)p[3]) &&
                    !isdigit((unsigned char)p[4]) && out->len && isdigit((unsigned char)out->data[out->len - 1]))) {
            p++;
        } else if (!strncmp(p, "\xE2\x88\x92", 3)) { /* − */
            buf_char(out, '-');
            p += 3;
        } else if (!strncmp(p, "\xC2\xB0", 2)) { /* ° */
            p += 2;
        } else {
            buf_char(out, *p++);
        }
    }
}

/* Without spaces, $, thousands separators, LaTeX, a full stop, and a leading "x =" of one part. */
static char *plain_value(const char *text) {
    struct buf b = {0};
    const char *equals = strrchr(text, '=');
    plain_into(&b, equals ? equals + 1 : text);
    while (b.len && b.data[b.len - 1] == '.')
        b.data[--b.len] = 0;
    return buf_take(&b);
}

static bool number_of(const char *text, long double *out) {
    char *end;
    long double v = strtold(text, &end);
    if (end == text)
        return false;
    if (*end == '/') {
        char *end2;
        long double d = strtold(end + 1, &end2);
        if (end2 == end + 1 || *end2 || d == 0)
            return false;
        v /= d;
        end = end2;
    }
    if (*end == '%' && !end[1]) /* "15 %" asked for as 15 */
        end++;
    *out = v;
    return !*end;
}

/* --- the calculator --- */

struct said {
    bool done, equal;
};

static void take(void *user, const struct sandbox_result *r) {
    struct said *s = user;
    s->done = true;
    s->equal = r->status == SANDBOX_OK && r->value_len == 4 && !memcmp(r->value, "true", 4);
}

static bool calculates_equal(struct equals *q, const char *a, const char *b) {
    struct buf ask = {0};
    struct err e;
    struct said said = {0};
    if (!q->sandbox || strlen(a) > MOST_BYTES || strlen(b) > MOST_BYTES || !*a || !*b)
        return false;
    buf_printf(&ask, "(%s) = (%s)", a, b);
    struct sandbox_call call = {.runner = SANDBOX_CALC,
                                .program = "",
                                .program_name = "eval",
                                .input = buf_text(&ask),
                                .input_len = ask.len,
                                .limits = {.wall_ms = 5000, .cpu_ms = 3000},
                                .done = take,
                                .user = &said};
    if (sandbox_run(q->sandbox, &call, &e))
        while (!said.done)
            loop_once(q->loop, 1000);
    buf_free(&ask);
    return said.equal;
}

static bool same_value(struct equals *q, const char *expected, const char *got) {
    char *a = plain_value(expected), *b = plain_value(got);
    long double x, y;
    bool same = !strcasecmp(a, b), numbers = number_of(a, &x) && number_of(b, &y);
    if (!same && numbers)
        same = fabsl(x - y) <= 1e-9L * fmaxl(1, fabsl(x));
    if (!same && !(numbers && !strchr(a, '%') && !strchr(b, '%')))
        same = calculates_equal(q, a, b);
    free(a);
    free(b);
    return same;
}

/* --- lists --- */

/* The parts of "x = 2 or x = 3", "2; 3", "1, 2", "2 and 3", in a copy that the caller frees; points and sets stay whole. */
static char *parts_of(const char *text, const char *parts[MOST_PARTS], size_t *n) {
    char *copy = mem_strdup(text), *from = copy;
    int depth = 0;
    *n = 0;
    for (char *p = copy;; p++) {
        depth += *p == '(' || *p == '[' || *p == '{';
        depth -= *p == ')' || *p == ']' || *p == '}';
        bool word = !depth && (!strncmp(p, " or ", 4) || !strncmp(p, " and ", 5));
        bool thousands = *p == ',' && p > copy && isdigit((unsigned char)p[-1]) && isdigit((unsigned char)p[1]) &&
                         isdigit((unsigned char)p[2]) && isdigit((unsigned char)p[3]);
        bool sign = !depth && (*p == ';' || (*p == ',' && !thousands));
        if (*p && !word && !sign)
            continue;
        bool end = !*p;
        size_t skipped = word ? strcspn(p + 1, " ") + 1 : 0;
        *p = 0;
        if (*n < MOST_PARTS && strspn(from, " ") < strlen(from))
            parts[(*n)++] = from;
        if (end)
            return copy;
        p += skipped;
        from = p + 1;
    }
}

bool equals_same(struct equals *q, const char *expected, const char *got) {
    const char *a[MOST_PARTS], *b[MOST_PARTS];
    size_t n_a, n_b;
    if (same_value(q, expected, got))
        return true;
    char *own_a = parts_of(expected, a, &n_a), *own_b = parts_of(got, b, &n_b);
    bool same = n_a == n_b && n_a > 1;
    for (size_t i = 0; i < n_a && same; i++) {
        bool found = false;
        for (size_t k = 0; k < n_b && !found; k++)
            if (b[k] && same_value(q, a[i], b[k])) {
                b[k] = NULL;
                found = true;
            }
        same = found;
    }
    free(own_a);
    free(own_b);
    return same;
}

char *last_number(const char *text) {
    const char *last = NULL;
    size_t n = 0;
    for (const char *p = text; *p; p++) {
        if (!isdigit((unsigned char)*p) || (p > text && (isdigit((unsigned char)p[-1]) || ((p[-1] == '.' || p[-1] == ',') && p - 1 > text && isdigit((unsigned char)p[-2])))))
            continue;
        last = p > text && p[-1] == '-' ? p - 1 : p;
        n = strspn(last + (*last == '-'), "0123456789.,") + (*last == '-');
    }
    if (!last)
        return NULL;
    while (n && (last[n - 1] == '.' || last[n - 1] == ','))
        n--;
    return mem_strndup(last, n);
}
