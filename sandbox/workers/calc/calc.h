/* calc.h: the exact calculator, a library without input, output, threads or global state.
 *
 * One call of calc_evaluate reads one expression and gives one line of text. Every value is exact
 * (an integer, a rational, a root, π, e, i, sums and products of these) until it is printed; a
 * decimal is printed only from digits that ball arithmetic (Arb) has proven. What cannot be decided
 * is an error that says so.
 *
 * Input: + - * / ^ ** % ! ( ) and − × · ÷ √ ∛ ² ³ π ° ≤ ≥ ≠; `a mod b`; `5%` is 5/100, `7 % 3` is a
 * remainder, `15% of 240`, but `240 + 15%`, which has two readings, is an error; `2(3+4)`, `3x`, `24x7`; `12,345.6` (outside an argument list); decimals
 * are exact rationals, `0.1(6)`… as 0.(3), 0.1\overline{6}; 0x1f, 0b101; LaTeX (`\frac{1}{2}`,
 * `\sqrt[3]{2}`, `\int_0^1 x^2\,dx`, `\lim_{x \to 0}`, `\frac{d}{dx}`).
 *
 * - numbers: sqrt cbrt root abs round floor ceil trunc exp ln log sin … atanh min max sum product
 * - statistics: mean median mode var stdev pvar pstdev range quantile iqr correlation linreg
 * - integers: gcd lcm factor isprime nextprime primes divisors totient binomial perm fact fib
 * - modular and bases: powmod modinv crt base hex bin frombase repeating mixed decimal(x, digits)
 * - algebra: simplify expand factor substitute solve(equation[, x]) solve(e1, e2, [x, y])
 * - calculus: derivative(f, x[, n]) integrate(f, x[, a, b]) limit(f, x, a[, left or right])
 * - shown otherwise: steps(3x+5=20), latex(sqrt(8)/2), N(pi, 50)
 * - units: 5 km to mi; 100 km / 2 h; 98.6 °F to °C; 255 to hex
 *
 * functions.c has the whole table. i is the imaginary unit; where neither it nor `full` is given,
 * an even root of a negative number is an error.
 *
 * Text of the result (one line):
 * - integer: 36
 * - rational: 3/4 = 0.75 when the decimal ends within the asked digits, else 7/3 ≈ 2.333333333
 * - irrational: √2/2 ≈ 0.7071067812; without a closed form ≈ 0.8414709848
 * - plain notation when 1e-6 <= |x| < 1e15, else 1.234567891e20; integers always whole
 * - true, false; x = 2 or x = 3; no solution; every x is a solution
 * - error: division by zero
 */
#ifndef CALC_H
#define CALC_H

#include <stdbool.h>
#include <stddef.h>

#define CALC_MAX_EXPRESSION 2000 /* bytes */
#define CALC_MAX_DIGITS 1000     /* significant digits that can be asked for */
#define CALC_DEFAULT_DIGITS 10

struct calc_request {
    const char *expression; /* UTF-8, need not end in NUL */
    size_t length;          /* bytes */
    int digits;             /* significant digits of the decimal; 0 means CALC_DEFAULT_DIGITS */
    bool steps;             /* also explain, for linear and quadratic equations */
    bool full; /* the complex numbers even where no i is written, and closed forms of every
                  kind (2π, ∛5, e^2) in `text`; without it sqrt(-1) is an error, and `text`
                  shows rationals and square roots exactly and other reals as ≈ only */
};

/* All strings are owned by the result, NUL-terminated, and NULL where there is nothing to say. */
struct calc_result {
    bool ok;
    char *text;       /* the line for the model; "error: …" when !ok */
    char *exact;      /* the exact form, even where `text` leaves it out: "sin(1)" */
    char *decimal;    /* the decimal alone */
    char *latex;      /* the exact form in LaTeX */
    char *steps;      /* one step a line */
    bool approximate; /* `decimal` is rounded */
    char *bound;      /* when approximate: how far `decimal` can be from the value, e.g. "5e-11" */
    char *error;      /* the message without "error: " */
    int error_at;     /* byte offset in the expression, -1 when the error has no place */
};

/* Evaluates a request. Fills the result (which need not be initialised) and returns result->ok.
 * Memory comes from malloc and GMP's allocator; inputs that would need more than about 64 MB are
 * refused before it is taken. Release the result with calc_result_free, also after an error. */
bool calc_evaluate(const struct calc_request *request, struct calc_result *result);
void calc_result_free(struct calc_result *result);

#endif
