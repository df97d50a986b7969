/* Muon's update, as training on the CPU makes it, beside the same in doubles. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#ifndef __AVX2__

static void no_avx2(void **state) {
    skip();
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(no_avx2)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

#else

#include "model/default/train/avx2/muon.c"

enum { MOST = 1152 * 64, LONGEST = 1152 };

static struct muon *muon;

static double noise(uint64_t *state) { /* -1 … 1 */
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (double)(*state >> 11) / (double)(1ull << 52) - 1;
}

static int setup(void **state) {
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        muon = muon_new(2, MOST, LONGEST);
    return 0;
}

#define NEED_AVX2                                                                                  \
    if (!muon)                                                                                     \
    skip()

/* x (rows, columns), made orthogonal by five Newton–Schulz steps. */
static void plain_orthogonal(double *x, int rows, int columns) {
    double *g = calloc((size_t)(rows * rows), sizeof *g),
           *p = calloc((size_t)(rows * rows), sizeof *p);
    double *y = calloc((size_t)(rows * columns), sizeof *y), length = 0;
    for (int i = 0; i < rows * columns; i++)
        length += x[i] * x[i];
    for (int i = 0; i < rows * columns; i++)
        x[i] /= sqrt(length) + 1e-7;
    for (int s = 0; s < 5; s++) {
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < rows; j++) {
                g[i * rows + j] = 0;
                for (int k = 0; k < columns; k++)
                    g[i * rows + j] += x[i * columns + k] * x[j * columns + k];
            }
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < rows; j++) {
                double sum = 0;
                for (int k = 0; k < rows; k++)
                    sum += g[i * rows + k] * g[k * rows + j];
                p[i * rows + j] = -4.7750 * g[i * rows + j] + 2.0315 * sum + (i == j ? 3.4445 : 0);
            }
        memset(y, 0, (size_t)(rows * columns) * sizeof *y);
        for (int i = 0; i < rows; i++)
            for (int k = 0; k < rows; k++)
                for (int j = 0; j < columns; j++)
                    y[i * columns + j] += p[i * rows + k] * x[k * columns + j];
        memcpy(x, y, (size_t)(rows * columns) * sizeof *y);
    }
    free(g), free(p), free(y);
}

/* What a matrix should become; its gradient is read turned where it is tall, so that the plain one
 * is always wide. */
static void plain_update(double *weights, double *momentum, const float *gradient, int rows,
                         int columns, const struct muon_rule *r) {
    int n = rows * columns, tall = rows > columns;
    double *x = calloc((size_t)n, sizeof *x);
    for (int i = 0; i < n; i++) {
        momentum[i] = r->momentum * momentum[i] + (1 - r->momentum) * gradient[i];
        x[tall ? i % columns * rows + i / columns : i] =
            r->momentum * momentum[i] + (1 - r->momentum) * gradient[i];
    }
    plain_orthogonal(x, tall ? columns : rows, tall ? rows : columns);
    for (int i = 0; i < n; i++)
        weights[i] = weights[i] * (1 - r->lr * r->decay) -
                     r->lr * sqrt(tall ? (double)rows / columns : 1) *
                         x[tall ? i % columns * rows + i / columns : i];
    free(x);
}

static void updates_are_the_plain_ones(void **state) {
    NEED_AVX2;
    static const int shapes[][2] = {{64, 1152}, {1152, 64}, {64, 64},
                                    {32, 48},   {48, 16},   {16, 400}};
    enum { N = sizeof shapes / sizeof *shapes };
    struct muon_matrix m[N];
    const struct muon_rule rule = {.lr = 0.1f, .momentum = 0.9f, .decay = 0.5f};
    double *weights[N], *momentum[N];
    float *gradient[N];
    uint64_t seed = 7;
    for (int i = 0; i < N; i++) {
        size_t n = (size_t)(shapes[i][0] * shapes[i][1]);
        m[i] = (struct muon_matrix){.weights = calloc(n, 4),
                                    .momentum = calloc(n, 4),
                                    .gradient = gradient[i] = calloc(n, 4),
                                    .rows = shapes[i][0],
                                    .columns = shapes[i][1]};
        weights[i] = calloc(n, sizeof(double)), momentum[i] = calloc(n, sizeof(double));
        for (size_t j = 0; j < n; j++)
            weights[i][j] = m[i].weights[j] = (float)noise(&seed);
    }
    for (int s = 0; s < 3; s++) {
        for (int i = 0; i < N; i++)
            for (int j = 0; j < m[i].rows * m[i].columns;
                 j++) /* rows and columns of different sizes, some spread wide */
                gradient[i][j] = (float)(noise(&seed) * exp(2 * noise(&seed)) *
                                         (1 + j % m[i].columns % 7) * (1 + j / m[i].columns % 5));
        assert_int_equal(muon_step(muon, m, N, &rule), 0);
        for (int i = 0; i < N; i++) {
            double off = 0, all = 0;
            int n = m[i].rows * m[i].columns;
            double *before = malloc((size_t)n * sizeof *before);
            memcpy(before, weights[i], (size_t)n * sizeof *before);
            plain_update(weights[i], momentum[i], gradient[i], m[i].rows, m[i].columns, &rule);
            for (int j = 0; j < n; j++) {
                off += (m[i].weights[j] - weights[i][j]) * (m[i].weights[j] - weights[i][j]);
                all += (weights[i][j] - before[j]) * (weights[i][j] - before[j]);
                assert_true(fabs(m[i].momentum[j] - momentum[i][j]) <=
                            1e-5 * (1 + fabs(momentum[i][j])));
            }
            if (!(sqrt(off / all) < 0.01 * (s + 1)))
                fail_msg("%d × %d, update %d: off by %.4f of what it should be", m[i].rows,
                         m[i].columns, s + 1, sqrt(off / all));
            free(before);
        }
    }
    for (int i = 0; i < N; i++)
        free(m[i].weights), free(m[i].momentum), free(gradient[i]), free(weights[i]),
            free(momentum[i]);
}

static void shapes_that_do_not_suit_are_refused(void **state) {
    NEED_AVX2;
    float none[1];
    struct muon_matrix m = {none, none, none, 24, 32};
    struct muon_rule rule = {.lr = 1};
    assert_int_equal(muon_step(muon, &m, 1, &rule), -1);
    m.rows = 32, m.columns = 2336;
    assert_int_equal(muon_step(muon, &m, 1, &rule), -1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(updates_are_the_plain_ones),
        cmocka_unit_test(shapes_that_do_not_suit_are_refused),
    };
    return cmocka_run_group_tests(tests, setup, NULL);
}
#endif
