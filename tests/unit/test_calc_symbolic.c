/* test_calc_symbolic.c: the calculator beyond arithmetic: expressions with variables, calculus,
 * equations of every kind, systems, steps, units, statistics, bases, LaTeX. */
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

static void check(const struct pair *pairs, size_t n) {
    int bad = 0;

    for (size_t i = 0; i < n; i++) {
        struct calc_request q = {.expression = pairs[i].expression, .full = true};
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
#define CHECK(pairs) check(pairs, sizeof(pairs) / sizeof *(pairs))

static void algebra(void **state) {
    static const struct pair pairs[] = {
        {"2x+3x", "5x"},
        {"(x^2-1)/(x-1)", "x + 1"},
        {"sqrt(x^2)", "|x|"},
        {"expand((x+2)(x-3)(2x+1))", "2x^3 - x^2 - 13x - 6"},
        {"expand((x+y)^2)", "x^2 + 2x*y + y^2"},
        {"factor(x^2-5x+6)", "(x - 2)(x - 3)"},
        {"factor(2x^2-8)", "2(x + 2)(x - 2)"},
        {"factor(12x^3y-18x^2)", "6x^2(2x*y - 3)"},
        {"simplify(sin(x)^2+cos(x)^2)", "1"},
        {"simplify((x^2-4)/(x^2+4x+4))", "(x - 2)/(x + 2)"},
        {"simplify(tan(x)*cos(x))", "sin(x)"},
        {"gcd(x^2-1,x-1)", "x - 1"},
        {"sum(k^2,k,1,10)", "385"},
        {"sum(i^2,i,1,10)", "385"},
    };

    CHECK(pairs);
}

static void calculus(void **state) {
    static const struct pair pairs[] = {
        {"derivative(x^3,x)", "3x^2"},
        {"derivative(2x^4+3x^3+4x^2+9x-1)", "8x^3 + 9x^2 + 8x + 9"},
        {"derivative(-3x^3+9x^2)", "-9x^2 + 18x"},
        {"derivative((2x+1)^5)", "10(2x + 1)^4"},
        {"derivative(ln(x)/x)", "(1 - ln(x))/x^2"},
        {"derivative(sqrt(x^2+1))", "x/√(x^2 + 1)"},
        {"derivative(x^x)", "x^x(ln(x) + 1)"},
        {"d/dx (x^2+3x)", "2x + 3"},
        {"\\frac{d^2}{dx^2} \\sin x", "-sin(x)"},
        {"integrate(x^2,x)", "x^3/3 + C"},
        {"integrate(1/x)", "ln(|x|) + C"},
        {"integrate(1/(x^2+1)^2)", "atan(x)/2 + x/(2(x^2 + 1)) + C"},
        {"integrate(sin(x)^2)", "x/2 - sin(2x)/4 + C"},
        {"integrate(sin(x)/x)", "error: no antiderivative in elementary functions was found"},
        {"integrate(x^2,x,0,1)", "1/3 ≈ 0.3333333333"},
        {"integrate(e^(-x^2),x,-inf,inf)", "√π ≈ 1.772453851"},
        {"integrate(1/(1+x^2),x,-inf,inf)", "π ≈ 3.141592654"},
        {"integrate(sin(x)/x,x,1,2)", "≈ 0.6593299064"},
        {"integrate(1/x^2,x,-1,1)",
         "error: the integral could not be computed with certainty (it may diverge)"},
        {"\\int_0^1 x^2 \\, dx", "1/3 ≈ 0.3333333333"},
        {"limit(sin(x)/x,x,0)", "1"},
        {"limit((1+1/x)^x,x,inf)", "e ≈ 2.718281828"},
        {"\\lim_{x \\to \\infty} \\frac{2x^2+1}{x^2-x}", "2"},
        {"limit(1/x,x,0)", "error: no certain limit: the limits from the two sides differ"},
        {"limit(1/x,x,0,left)", "-∞"},
        {"limit(x*e^(-x),x,inf)", "0"},
        {"limit(3^x/2^x,x,inf)", "∞"},
        {"limit(sin(x),x,inf)", "error: no certain limit: the expression goes on oscillating"},
        {"inf-inf", "error: infinity is no number to compute with: use limit(…, x, inf)"},
    };

    CHECK(pairs);
}

static void equations(void **state) {
    static const struct pair pairs[] = {
        {"solve(x^4-5x^2+6=0)", "x = -√3 ≈ -1.732050808 or x = -√2 ≈ -1.414213562 or "
                                "x = √2 ≈ 1.414213562 or x = √3 ≈ 1.732050808"},
        {"solve(x^4+4=0)", "x = -1 - i or x = -1 + i or x = 1 - i or x = 1 + i"},
        {"solve(x^3-x-1=0)", "x ≈ 1.324717957 or x ≈ -0.6623589786 - 0.5622795121i or "
                             "x ≈ -0.6623589786 + 0.5622795121i"},
        {"solve(2^x=8)", "x = 3"},
        {"solve(4^x-2^x=2)", "x = 1"},
        {"solve(sqrt(x+1)=x-1)", "x = 3"},
        {"solve(abs(x-2)=5)", "x = -3 or x = 7"},
        {"solve(log(x)+log(x+3)=1)", "x = 2"},
        {"solve(x*ln(x)=0)", "x = 1"},
        {"solve(x/(x-1)=1/(x-1))", "no solution"},
        {"solve(a*x+b=0,x)", "x = -b/a"},
        {"solve(cos(x)=x)", "error: solve: no exact method for this equation"},
        {"solve(x+y=3, x-y=1)", "x = 2, y = 1"},
        {"x+y=10, x-y=4", "x = 7, y = 3"},
        {"solve(x+y=3, 2x+2y=7, [x,y])", "no solution"},
        {"solve(x+y=3, 2x+2y=6)", "x = 3 - y"},
        {"solve(x^2+y^2=25, x+y=7)", "x = 3, y = 4 or x = 4, y = 3"},
    };

    CHECK(pairs);
}

static void steps(void **state) {
    static const struct pair pairs[] = {
        {"solve(2(x+3)=4x-5)", "2x + 6 = 4x - 5\n"
                               "Subtract 4x from both sides: 6 - 2x = -5\n"
                               "Subtract 6 from both sides: -2x = -11\n"
                               "Divide both sides by -2: x = 11/2\n"},
        {"x^2+2x-5=0", "x^2 + 2x - 5 = 0\n"
                       "With a = 1, b = 2, c = -5 the discriminant is D = b^2 - 4ac = "
                       "2^2 - 4 * 1 * (-5) = 24\n"
                       "By the formula x = (-b ± √D)/(2a) = (-2 ± √24)/2\n"
                       "x = -1 - √6 or x = -1 + √6\n"},
        {"solve(x^2-5x=-6)", "x^2 - 5x = -6\n"
                             "Bring everything to one side: x^2 - 5x + 6 = 0\n"
                             "Factor: (x - 2)(x - 3) = 0\n"
                             "One of the factors must be zero: x = 2 or x = 3\n"},
    };

    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        struct calc_request q = {.expression = pairs[i].expression, .steps = true};
        struct calc_result r;

        q.length = strlen(q.expression);
        assert_true(calc_evaluate(&q, &r));
        assert_string_equal(r.steps, pairs[i].text);
        calc_result_free(&r);
    }
}

static void units(void **state) {
    static const struct pair pairs[] = {
        {"5 km + 300 m", "5.3 km"},
        {"5 km to mi", "≈ 3.106855961 mi"},
        {"100 km / 2 h", "50 km/h"},
        {"60 km/h * 2 h", "120 km"},
        {"98.6 °F to °C", "37 °C"},
        {"5 ft 3 in to cm", "160.02 cm"},
        {"1 kWh to J", "3600000 J"},
        {"3 m + 2 kg", "error: the two sides of + have different dimensions"},
        {"5 m to kg", "error: kg is a unit of something else"},
        {"1 mi > 1 km", "true"},
        {"255 to hex", "0xff"},
        {"3 apples", "error: unknown name 'apples' at 3"},
    };

    CHECK(pairs);
}

static void numbers(void **state) {
    static const struct pair pairs[] = {
        {"repeating(1/6)", "0.1(6)"},
        {"mixed(7/3)", "2 1/3"},
        {"0b1011+0x1f", "42"},
        {"hex(255)", "0xff"},
        {"frombase(1011,2)", "11"},
        {"7^1000000 mod 13", "9"},
        {"mod(2^1000,7)", "2"},
        {"modinv(3,11)", "4"},
        {"crt([2,3],[3,5],[2,7])", "23"},
        {"factor(2^64+1)", "274177 * 67280421310721"},
        {"stdev(2,4,4,4,5,5,7,9)", "4√14/7 ≈ 2.138089935"},
        {"iqr(1,2,3,4,5,6,7,8)", "7/2 = 3.5"},
        {"linreg([1,2,3],[2,4,7])", "5x/2 - 2/3"},
        {"2pi", "2π ≈ 6.283185307"},
        {"cbrt(2)", "∛2 ≈ 1.25992105"},
        {"sqrt(-4)", "2i"},
        {"(1+2i)/(3-i)", "1/10 + (7/10)i = 0.1 + 0.7i"},
        {"e^(i*pi)", "-1"},
        {"sqrt(3+4i)", "2 + i"},
        {"\\frac{1}{2}+\\sqrt{2}", "(1 + 2√2)/2 ≈ 1.914213562"},
        {"2\\frac{1}{2}", "5/2 = 2.5"},
        {"\\log_2 8", "3"},
        {"30^\\circ", "π/6 ≈ 0.5235987756"},
        {"\\left|-3\\right|", "3"},
    };

    CHECK(pairs);
}

/* What is written in LaTeX reads back as the same value. */
static void latex_round_trip(void **state) {
    static const char *const forms[] = {"1/3",    "sqrt(2)/2",  "1+sqrt(5)", "(1+sqrt(5))/2",
                                        "2pi/3",  "cbrt(5)",    "e^2",       "sin(1)",
                                        "1/2+3i", "x^2/3-2x+1", "ln(x)/x",   "sqrt(x+1)",
                                        "|x-2|",  "e^(-x)",     "1/(x+1)"};

    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        struct calc_request q = {.expression = forms[i], .length = strlen(forms[i]), .full = true};
        struct calc_result a, b;

        assert_true(calc_evaluate(&q, &a));
        q.expression = a.latex;
        q.length = strlen(a.latex);
        calc_evaluate(&q, &b);
        if (strcmp(a.text, b.text) != 0)
            print_error("%s: %s gave %s, wanted %s\n", forms[i], a.latex, b.text, a.text);
        assert_string_equal(a.text, b.text);
        calc_result_free(&a);
        calc_result_free(&b);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(algebra),
        cmocka_unit_test(calculus),
        cmocka_unit_test(equations),
        cmocka_unit_test(steps),
        cmocka_unit_test(units),
        cmocka_unit_test(numbers),
        cmocka_unit_test(latex_round_trip),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
