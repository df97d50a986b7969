/* test_calc_fuzz.c: what nobody would write. Every request must end, with a result or an error, and
 * under the sanitizers without a complaint. The seed is fixed, so a failure comes again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "sandbox/workers/calc/calc.h"

static uint64_t seed = 88172645463325252u;

static unsigned draw(unsigned n) { /* xorshift64 */
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (unsigned)(seed >> 11) % n;
}

static void evaluate(const char *s, size_t n, int digits) {
    struct calc_request q = {.expression = s,
                             .length = n,
                             .digits = digits,
                             .steps = draw(2) != 0,
                             .full = draw(2) != 0};
    struct calc_result r;
    struct timespec a, b;
    double seconds;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a);
    calc_evaluate(&q, &r);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &b);
    seconds = (double)(b.tv_sec - a.tv_sec) + 1e-9 * (double)(b.tv_nsec - a.tv_nsec);
    if (!r.text || (r.ok ? r.error != NULL : r.error == NULL) || seconds > 20)
        fail_msg("%.*s: text %s, %.1f s", (int)n, s, r.text ? r.text : "(none)", seconds);
    calc_result_free(&r);
}

static void random_bytes(void **state) {
    for (int i = 0; i < 1500; i++) {
        char s[64];
        size_t n = draw(sizeof s);

        for (size_t k = 0; k < n; k++)
            s[k] = (char)draw(256);
        evaluate(s, n, 0);
    }
}

static const char *const tokens[] = {
    "0",      "1",         "2",         "3",           "7",          "10",     "12.5",  "1e3",
    "1,234",  "0.(3)",     "x",         "y",           "e",          "i",      "pi",    "π",
    "+",      "-",         "*",         "/",           "^",          "**",     "!",     "%",
    "(",      ")",         "[",         "]",           "{",          "}",      ",",     "=",
    "==",     "<",         ">=",        "|",           "√",          "∛",      "²",     "⁻¹",
    " mod ",  " of ",      " to ",      " in ",        "km",         "h",      "°C",    "°",
    "sqrt(",  "root(",     "ln(",       "log(",        "sin(",       "cos(",   "tan(",  "asin(",
    "abs(",   "round(",    "floor(",    "fact(",       "gcd(",       "max(",   "mean(", "factor(",
    "solve(", "expand(",   "simplify(", "derivative(", "integrate(", "limit(", "sum(",  "primes(",
    "\\frac", "\\sqrt",    "\\cdot",    "\\left(",     "\\right)",   "\\pi",   "\\sin", "\\int",
    "x^2",    "x+1",       "2x",        "99",          "1/2",        "-1",     "_",     "...",
    "inf",    "binomial(", "var(",      "repeating(",  "base(",      "exp(",   "atan(", "0.1",
};

static void random_tokens(void **state) {
    for (int i = 0; i < 2500; i++) {
        char s[400];
        size_t n = 0;
        unsigned count = 1 + draw(12);

        for (unsigned k = 0; k < count; k++) {
            const char *t = tokens[draw(sizeof tokens / sizeof *tokens)];
            size_t length = strlen(t);

            if (n + length < sizeof s) {
                memcpy(s + n, t, length);
                n += length;
            }
        }
        evaluate(s, n, draw(4) ? 0 : 1 + (int)draw(60));
    }
}

/* Grammatical nonsense: brackets closed, operators between operands. */
static size_t grow(char *s, size_t room, int depth) {
    static const char *const leaves[] = {"0", "1", "2",   "5",  "x", "pi",
                                         "e", "i", "0.5", "12", "-3"};
    static const char *const heads[] = {
        "sqrt",   "sin",    "cos",  "ln",   "exp", "abs",       "floor", "simplify", "derivative",
        "expand", "factor", "cbrt", "atan", "tan", "integrate", "fact",  "solve",    "asin"};
    static const char operators[] = "+-*/^=";
    size_t n = 0;

    if (depth == 0 || room < 40) {
        n = (size_t)snprintf(s, room, "%s", leaves[draw(sizeof leaves / sizeof *leaves)]);
        return n;
    }
    switch (draw(3)) {
    case 0:
        n = (size_t)snprintf(s, room, "%s(", heads[draw(sizeof heads / sizeof *heads)]);
        n += grow(s + n, room - n - 2, depth - 1);
        break;
    default:
        s[n++] = '(';
        n += grow(s + n, room / 2 - 4, depth - 1);
        s[n++] = operators[draw(draw(5) ? 5 : 6)];
        n += grow(s + n, room - n - 2, depth - 1);
    }
    s[n++] = ')';
    return n;
}

static void random_trees(void **state) {
    for (int i = 0; i < 900; i++) {
        char s[300];
        size_t n = grow(s, sizeof s, 1 + (int)draw(4));

        evaluate(s, n, 0);
    }
}

/* Requests that must be refused before they grow. */
static void huge(void **state) {
    static const char *const bombs[] = {
        "9^9^9",
        "2^(10^9)",
        "fact(10^9)",
        "(10^9)!",
        "((((9^9)^9)^9)^9)^9",
        "10^(10^100)",
        "(1/3)^(10^12)",
        "2^0.123456789123456789",
        "root(2, 10^18)",
        "1e999999999",
        "1e-999999999",
        "binomial(10^9, 5*10^8)",
        "fib(10^12)",
        "perm(10^9, 10^8)",
        "lcm(10^4000+1, 10^4000+3)",
        "primes(1, 10^12)",
        "nextprime(10^3000)",
        "isprime(10^100000+3)",
        "factor(10^200+357)",
        "(x+y+1)^5000",
        "expand((x+y+1)^500)",
        "expand((x+1)^100000)",
        "factor(x^100000-1)",
        "solve(x^1000-x-1=0)",
        "solve(x^100000=1)",
        "derivative(x^x^x^x, x, 50)",
        "exp(10^18)",
        "exp(exp(exp(10)))",
        "sin(10^100000)",
        "sin(10^400)",
        "tan(exp(1000))",
        "gamma(10^12)",
        "gamma(10^9+1/2)",
        "cosh(10^20)",
        "sum(k, k, 1, 10^12)",
        "sum(1/k, k, 1, 8000)",
        "(sqrt(2)+sqrt(3)+sqrt(5)+sqrt(7)+sqrt(11)+sqrt(13)+sqrt(17))^50",
        "1/(sqrt(2)+sqrt(3)+sqrt(5)+sqrt(7)+sqrt(11)+sqrt(13)+sqrt(17))",
        "(1+pi)^100000",
        "round(pi, 100000)",
        "decimal(pi, 100000)",
        "repeating(1/1000003)",
        "limit(x^1000*exp(-x), x, inf)",
        "integrate(x^100*exp(x)*sin(x), x)",
        "integrate(1/(x^30+x+1), x)",
        "crt([1,10^4000],[2,10^4000+1])",
        "2^(1/10^15)",
        "10^4000 mod 0",
        "0^(-1)",
        "0^(-i)",
        "ln(0)",
        "i^i^i^i",
        "base(10^5000, 36)",
    };
    char deep[2000];

    for (size_t i = 0; i < sizeof bombs / sizeof *bombs; i++)
        evaluate(bombs[i], strlen(bombs[i]), 0);
    for (int kind = 0; kind < 6; kind++) {
        static const char *const units[] = {"(", "-", "sqrt(", "2^", "[", "|"};
        size_t n = 0, unit = strlen(units[kind]);

        while (n + unit < sizeof deep) {
            memcpy(deep + n, units[kind], unit);
            n += unit;
        }
        evaluate(deep, n, 0);
    }
    memset(deep, '!', sizeof deep);
    deep[0] = '3';
    evaluate(deep, sizeof deep, 0);
    memset(deep, '9', sizeof deep);
    evaluate(deep, sizeof deep, 0);
    evaluate(deep, sizeof deep, 1000);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(huge),
        cmocka_unit_test(random_bytes),
        cmocka_unit_test(random_tokens),
        cmocka_unit_test(random_trees),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
