/* test_calc.c: the calculator's line for an expression. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "sandbox/workers/calc/calc.h"

struct pair {
    const char *expression, *text;
};

static void check(const struct pair *pairs, size_t n, bool full) {
    int bad = 0;

    for (size_t i = 0; i < n; i++) {
        struct calc_request q = {.expression = pairs[i].expression, .full = full};
        struct calc_result r;

        q.length = strlen(q.expression);
        calc_evaluate(&q, &r);
        if (strcmp(r.text, pairs[i].text) != 0) {
            print_error("%s\n  gave   %s\n  wanted %s\n", q.expression, r.text, pairs[i].text);
            bad++;
        }
        calc_result_free(&r);
    }
    assert_int_equal(bad, 0);
}
#define CHECK(pairs) check(pairs, sizeof(pairs) / sizeof *(pairs), false)
#define CHECK_FULL(pairs) check(pairs, sizeof(pairs) / sizeof *(pairs), true)

static void arithmetic(void **state) {
    static const struct pair pairs[] = {
        {"240*15/100", "36"},
        {"2-7", "-5"},
        {"3/4", "3/4 = 0.75"},
        {"1443/40", "1443/40 = 36.075"},
        {"7/3", "7/3 ≈ 2.333333333"},
        {"2/3", "2/3 ≈ 0.6666666667"},
        {"0.1+0.2", "3/10 = 0.3"},
        {"0.1+0.2 = 0.3", "true"},
        {"2(3+4)", "14"},
        {"12,345.6*2", "123456/5 = 24691.2"},
        {"max(1,234,5)", "234"},
        {"max((1,234),5)", "1234"},
        {"15% of 240", "36"},
        {"50% + 1", "3/2 = 1.5"},
        {"1 + 15%", "23/20 = 1.15"},
        {"20% + 15% - 5%", "3/10 = 0.3"},
        {"240*(1 - 15%)", "204"},
        {"240 + (15%)", "4803/20 = 240.15"},
        {"240 + 15% of 240", "276"},
        {"240 + 15%", "error: a + p% has two readings: write a*(1 + p/100) or a + p/100"},
        {"x - 5% = 3", "error: a + p% has two readings: write a*(1 + p/100) or a + p/100"},
        {"7 % 3", "1"},
        {"-7 mod 3", "2"},
        {"17 mod 5", "2"},
        {"2**3^2", "512"},
        {"-2^2", "-4"},
        {"2^-2", "1/4 = 0.25"},
        {"5!", "120"},
        {"3 − 5 × 2 ÷ 4", "1/2 = 0.5"},
        {"2³ + 3²", "17"},
        {"24x7", "168"},
        {"1e-7", "1/10000000 = 1e-7"},
        {"10^20/3", "100000000000000000000/3 ≈ 3.333333333e19"},
        {"123456789012.5", "246913578025/2 ≈ 123456789000"},
        {"1/2^11", "1/2048 = 0.00048828125"},
        {"2^100", "1267650600228229401496703205376"},
        {"100!/98!", "9900"},
        {"0.(3)", "1/3 ≈ 0.3333333333"},
        {"0.1\\overline{6}", "1/6 ≈ 0.1666666667"},
    };

    CHECK(pairs);
}

static void functions(void **state) {
    static const struct pair pairs[] = {
        {"round(2.5)", "3"},
        {"round(-2.5)", "-3"},
        {"round(3.14159,2)", "157/50 = 3.14"},
        {"round(pi,4)", "3927/1250 = 3.1416"},
        {"floor(-7/2)", "-4"},
        {"ceil(7/2)", "4"},
        {"trunc(-7/2)", "-3"},
        {"floor(sqrt(2)*10^20)", "141421356237309504880"},
        {"gcd(12,18)", "6"},
        {"lcm(4,6,10)", "60"},
        {"mean(1,2,3,4)", "5/2 = 2.5"},
        {"median(3,1,2)", "2"},
        {"mode(1,3,3)", "3"},
        {"mode(3,5,3,5,1)", "3, 5"},
        {"min(sqrt(2),1.5)", "√2 ≈ 1.414213562"},
        {"factor(84)", "2^2 * 3 * 7"},
        {"factor(97)", "97"},
        {"factor(-6)", "-1 * 2 * 3"},
        {"factor (84)", "2^2 * 3 * 7"},
        {"factor x^2 - 1", "(x + 1)(x - 1)"},
        {"expand (x+1)^3", "x^3 + 3x^2 + 3x + 1"},
        {"expand(x+1)^2", "(x + 1)^2"},
        {"solve (x^2-4, x)", "x = -2 or x = 2"},
        {"f(x) = x^2; f(3)", "error: solve: one of the parts is no equation"},
        {"x^2 < 4", "error: inequalities with a variable are not solved"},
        {"solve x^2 > 4", "error: solve: inequalities are not solved"},
        {"isprime(97)", "true"},
        {"isprime(91)", "false"},
        {"nextprime(100)", "101"},
        {"primes(10,30)", "11, 13, 17, 19, 23, 29"},
        {"primes(24,28)", "none"},
        {"sin(1)", "≈ 0.8414709848"},
        {"sin(pi/6)", "1/2 = 0.5"},
        {"cos(pi)", "-1"},
        {"log(1000)", "3"},
        {"log(8,2)", "3"},
        {"log(2)+log(5)", "1"},
        {"sin(1)^2+cos(1)^2", "1"},
        {"sin(1)^2+cos(1)^2 = 1", "true"},
        {"ln(e^3)", "3"},
        {"cbrt(-27)", "-3"},
        {"root(81,4)", "3"},
        {"pi", "≈ 3.141592654"},
        {"exp(100)", "≈ 2.688117142e43"},
        {"exp(-100)", "≈ 3.720075976e-44"},
    };

    CHECK(pairs);
}

static void roots(void **state) {
    static const struct pair pairs[] = {
        {"sqrt(2)", "√2 ≈ 1.414213562"},
        {"sqrt(8)+sqrt(2)", "3√2 ≈ 4.242640687"},
        {"√2/2", "√2/2 ≈ 0.7071067812"},
        {"1+√5", "1 + √5 ≈ 3.236067977"},
        {"(1+√5)/2", "(1 + √5)/2 ≈ 1.618033989"},
        {"1/(1+√2)", "-1 + √2 ≈ 0.4142135624"},
        {"√2*√3", "√6 ≈ 2.449489743"},
        {"(√2+√3)^2", "5 + 2√6 ≈ 9.898979486"},
        {"1/(√2+√3+√5)", "(3√2 + 2√3 - √30)/12 ≈ 0.1857930606"},
        {"sqrt(3+2sqrt(2))", "1 + √2 ≈ 2.414213562"},
        {"sqrt(1/3)", "√3/3 ≈ 0.5773502692"},
        {"cbrt(2)^3", "2"},
        {"2^0.5", "√2 ≈ 1.414213562"},
        {"sqrt(2)+sqrt(3) = sqrt(5+2sqrt(6))", "true"},
        {"cbrt(2+sqrt(5))+cbrt(2-sqrt(5)) = 1", "true"},
        {"sqrt(2) > 1.41421356", "true"},
        {"sqrt(-4)", "error: square root of a negative number"},
    };

    CHECK(pairs);
}

static void equations(void **state) {
    static const struct pair pairs[] = {
        {"solve(2x+3=13)", "x = 5"},
        {"solve(3x=7)", "x = 7/3 ≈ 2.333333333"},
        {"solve(x^2-5x+6=0)", "x = 2 or x = 3"},
        {"solve(x^2-2x+5=0, x)", "x = 1 - 2i or x = 1 + 2i"},
        {"solve(x^2+x+1=0)", "x = -1/2 - (√3/2)i or x = -1/2 + (√3/2)i"},
        {"solve(x=x)", "every x is a solution"},
        {"solve(x=x+1)", "no solution"},
        {"solve(x^2=5)", "x = -√5 ≈ -2.236067977 or x = √5 ≈ 2.236067977"},
        {"3x²−5x+2=0", "x = 2/3 ≈ 0.6666666667 or x = 1"},
        {"solve((x^2-1)/(x-1)=0)", "x = -1"},
        {"solve(1/x=4)", "x = 1/4 = 0.25"},
    };

    CHECK(pairs);
}

/* The ways in which people and models write; words are looked at only where there is no expression. */
static void ways_of_writing(void **state) {
    static const struct pair pairs[] = {
        {"sin^{-1}(1/2)", "≈ 0.5235987756"},
        {"sin^-1(1/2)", "≈ 0.5235987756"},
        {"cos⁻¹(0)", "≈ 1.570796327"},
        {"3 1/2 + 1/4", "15/4 = 3.75"},
        {"-3 1/2", "-7/2 = -3.5"},
        {"3½", "7/2 = 3.5"},
        {"⅔ + ¾", "17/12 ≈ 1.416666667"},
        {"1 000 000 / 3", "1000000/3 ≈ 333333.3333"},
        {"1'000'000", "1000000"},
        {"1_000_000 + 1", "1000001"},
        {"12 34", "error: unexpected '34' at 4"},
        {"1 000/7", "error: unexpected '000' at 3"},
        {"max(1 000, 2)", "error: missing ')' at 7"},
        {"C(5,2)", "10"},
        {"P(5,2)", "20"},
        {"5 choose 2", "10"},
        {"sin(30 degrees)", "1/2 = 0.5"},
        {"∫_0^1 x^2 dx", "1/3 ≈ 0.3333333333"},
        {"∑_{k=1}^{10} k", "55"},
        {"limit(1/x, x, ∞)", "0"},
        {"\\begin{cases} x+y=3 \\\\ x-y=1 \\end{cases}", "x = 2, y = 1"},
        {"solve({x+y=3, x-y=1}, {x,y})", "x = 2, y = 1"},
        {"integrate(x^2, (x, 0, 1))", "1/3 ≈ 0.3333333333"},
        {"Sum(k, (k, 1, 10))", "55"},
        {"solve(Eq(x**2, 4), x)", "x = -2 or x = 2"},
        {"Rational(1, 3) + 1", "4/3 ≈ 1.333333333"},
        {"2+2=", "4"},
        {"What is 2+2?", "4"},
        {"solve x^2 = 9", "x = -3 or x = 3"},
        {"solve 2a + b = 6 for a", "a = 3 - b/2"},
        {"x + y = 3 and x - y = 1", "x = 2, y = 1"},
        {"derivative of t^3", "3t^2"},
        {"integral of x^2 from 0 to 3", "9"},
        {"limit of sin(x)/x as x approaches 0", "1"},
        {"lim x->0 sin(x)/x", "1"},
        {"mean of 1, 2 and 6", "3"},
        {"gcd of 12 and 18", "6"},
        {"is 97 prime?", "true"},
        {"2x + 1 where x = 3", "7"},
        {"pi to 20 digits", "≈ 3.1415926535897932385"},
        {"2/3 to 3 decimal places", "667/1000 = 0.667"},
        {"0.125 as a fraction", "1/8 = 0.125"},
        {"255 in binary", "0b11111111"},
        {"convert 5 km to m", "5000 m"},
        {"log base 2 of 8", "3"},
        {"math.sqrt(16)", "4"},
        {"latex(sqrt(8)/2 + 1/3)", "\\frac{1 + 3\\sqrt{2}}{3}"},
        {"latex(x^2=5)", "x = -\\sqrt{5} \\text{ or } x = \\sqrt{5}"},
        {"steps(3x + 5 = 20)", "3x + 5 = 20\nSubtract 5 from both sides: 3x = 15\n"
                               "Divide both sides by 3: x = 5"},
        {"steps(2 + 2)", "error: steps are for linear and quadratic equations in one unknown"},
        {"1 + latex(2)", "error: latex(…) must stand around the whole expression"},
        {"tell me a joke", "error: unknown name 'tell' at 1"},
        {"the", "error: unknown name 'the' at 1"},
    };

    CHECK(pairs);
}

static void errors(void **state) {
    static const struct pair pairs[] = {
        {"1/0", "error: division by zero"},
        {"2+foo", "error: unknown name 'foo' at 3"},
        {"(2+3*4", "error: missing ')' at 7"},
        {"2+", "error: the expression ends too early at 3"},
        {"3 4", "error: unexpected '4' at 3"},
        {"9^9^9", "error: the result is too large (about 369693105 digits)"},
        {"fact(10^9)", "error: the result is too large (about 8565705518 digits)"},
        {"2^(10^9)", "error: the result is too large (about 301030000 digits)"},
        {"10^5000", "error: the result is too large (about 5000 digits)"},
        {"gcd(1/2,3)", "error: gcd needs integers"},
        {"ln(-1)", "error: logarithm of a number that is not positive"},
        {"asin(2)", "error: the result is not a real number"},
        {"", "error: the expression is empty"},
        {"1,2345", "error: unexpected ',' at 2"},
    };

    CHECK(pairs);
}

static void fields(void **state) {
    struct calc_request q = {.expression = "1+sin(1)", .length = 8, .digits = 30};
    struct calc_result r;

    assert_true(calc_evaluate(&q, &r));
    assert_string_equal(r.decimal, "1.84147098480789650665250232163");
    assert_string_equal(r.exact, "1 + sin(1)");
    assert_string_equal(r.latex, "1 + \\sin\\left(1\\right)");
    assert_string_equal(r.bound, "5e-30");
    assert_true(r.approximate);
    calc_result_free(&r);

    q = (struct calc_request){.expression = "2+√(", .length = 6};
    assert_false(calc_evaluate(&q, &r));
    assert_int_equal(r.error_at, 6);
    calc_result_free(&r);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arithmetic), cmocka_unit_test(functions), cmocka_unit_test(roots),
        cmocka_unit_test(equations),  cmocka_unit_test(errors),    cmocka_unit_test(fields),
        cmocka_unit_test(ways_of_writing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
