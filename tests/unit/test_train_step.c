/* The gradient that training on the CPU uses, beside a transformer written down once more in
 * doubles, as plainly as it goes. */
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

#include "model/default/train/avx2/step.c"

enum { VOCAB = 64, WIDTH = 32, LAYERS = 2, HEADS = 4, KV_HEADS = 2, HEAD = 64, FFN = 48 };
enum { QS = HEADS * HEAD, KS = KV_HEADS * HEAD };
enum { ROWS = 5, ROW = 60, PLACES = ROWS * ROW, TENSORS = FIRST_LAYER + LAYERS * OF_LAYER };

static const struct shape shape = {VOCAB, WIDTH, LAYERS, HEADS, KV_HEADS, HEAD, FFN, 1e-6f, 10000};

static const long layer_sizes[OF_LAYER] = {WIDTH,      QS *WIDTH,  KS *WIDTH, KS *WIDTH,
                                           WIDTH *QS,  HEAD,       HEAD,      WIDTH,
                                           FFN *WIDTH, FFN *WIDTH, WIDTH *FFN};
static const char *const layer_names[OF_LAYER] = {
    "attn_norm", "q", "k", "v", "o", "q_norm", "k_norm", "ffn_norm", "gate", "up", "down"};

static float *weights[TENSORS], *gradients[TENSORS];
static struct trainer *trainers[3]; /* of one, two and three threads */
static int32_t tokens[PLACES], segments[PLACES], at[PLACES], targets[PLACES];
static float weight[PLACES], losses[PLACES];

static uint64_t noise_state = 1;

static double noise(void) { /* -1 … 1 */
    noise_state = noise_state * 6364136223846793005u + 1442695040888963407u;
    return (double)(noise_state >> 11) / (double)(1ull << 52) - 1;
}

static long size_of(int tensor) {
    return tensor == EMBED  ? VOCAB * WIDTH
           : tensor == NORM ? WIDTH
                            : layer_sizes[(tensor - FIRST_LAYER) % OF_LAYER];
}

static const char *name_of(int tensor) {
    return tensor == EMBED  ? "embed"
           : tensor == NORM ? "norm"
                            : layer_names[(tensor - FIRST_LAYER) % OF_LAYER];
}

/* Rows of one to four segments, the last row with an empty end; two places of three are scored,
 * with different weights. */
static int setup(void **state) {
    static const int ends[ROWS][4] = {
        {60, 60, 60, 60}, {7, 40, 60, 60}, {1, 2, 30, 60}, {25, 50, 55, 60}, {31, 45, 45, 45}};
    double sum = 0;
    if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma"))
        return 0;
    for (int i = 0; i < TENSORS; i++) {
        long n = size_of(i);
        weights[i] = calloc((size_t)n, sizeof(float)),
        gradients[i] = calloc((size_t)n, sizeof(float));
        for (long j = 0; j < n; j++)
            weights[i][j] =
                (float)(strstr(name_of(i), "norm") ? 1 + 0.3 * noise()
                                                   : (i == EMBED ? 0.5 : 0.25) * noise());
    }
    for (int i = 0; i < PLACES; i++) {
        int row = i / ROW, k = 0;
        while (k < 4 && i % ROW >= ends[row][k])
            k++;
        tokens[i] = (int32_t)((noise() + 1) * (VOCAB - 1) / 2),
        targets[i] = (int32_t)((noise() + 1) * (VOCAB - 1) / 2);
        segments[i] = k == 4 ? -1 : k;
        at[i] = i;
        weight[i] = k == 4 || i % 3 == 0 ? 0 : (float)(1 + 0.8 * noise());
        sum += weight[i];
    }
    for (int i = 0; i < PLACES; i++)
        weight[i] /= (float)sum;
    for (int i = 0; i < 3; i++)
        trainers[i] = trainer_new(&shape, i + 1, ROW);
    return 0;
}

static int teardown(void **state) {
    for (int i = 0; i < TENSORS; i++)
        free(weights[i]), free(gradients[i]);
    return 0;
}

static void step_with(int threads, float **out, float *loss) {
    struct batch b = {ROWS, ROW, PLACES, tokens, segments, at, targets, weight, loss};
    memset(loss, 0, PLACES * sizeof *loss);
    assert_int_equal(trainer_step(trainers[threads - 1], (const float **)weights, out, &b), 0);
}

#define NEED_AVX2                                                                                  \
    if (!trainers[0])                                                                              \
    skip()

/* ---- the same once more ---- */

static void plain_norm(double *y, const double *x, const float *w, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++)
        sum += x[i] * x[i];
    for (int i = 0; i < n; i++)
        y[i] = x[i] / sqrt(sum / n + 1e-6) * w[i];
}

static void plain_product(double *y, const double *x, const float *w, int rows, int columns) {
    for (int i = 0; i < rows; i++) {
        y[i] = 0;
        for (int j = 0; j < columns; j++)
            y[i] += x[j] * w[i * columns + j];
    }
}

static void plain_rotate(double *x, int position) {
    for (int i = 0; i < HEAD / 2; i++) {
        double angle = position * pow(10000, -2.0 * i / HEAD), a = x[i], b = x[i + HEAD / 2];
        x[i] = a * cos(angle) - b * sin(angle);
        x[i + HEAD / 2] = b * cos(angle) + a * sin(angle);
    }
}

/* What a layer adds by attention: every place sees those of its segment up to itself. */
static void plain_attention(double x[ROW][WIDTH], float *const *w, const int32_t *segment) {
    static double q[ROW][QS], k[ROW][KS], v[ROW][KS];
    for (int i = 0; i < ROW; i++) {
        double h[WIDTH];
        plain_norm(h, x[i], w[ATTN_NORM], WIDTH);
        plain_product(q[i], h, w[Q], QS, WIDTH);
        plain_product(k[i], h, w[K], KS, WIDTH);
        plain_product(v[i], h, w[V], KS, WIDTH);
        for (int j = 0; j < HEADS; j++) {
            plain_norm(q[i] + j * HEAD, q[i] + j * HEAD, w[Q_NORM], HEAD);
            plain_rotate(q[i] + j * HEAD, i);
        }
        for (int j = 0; j < KV_HEADS; j++) {
            plain_norm(k[i] + j * HEAD, k[i] + j * HEAD, w[K_NORM], HEAD);
            plain_rotate(k[i] + j * HEAD, i);
        }
    }
    for (int i = 0; i < ROW; i++) {
        double out[QS] = {0}, y[WIDTH];
        for (int h = 0; h < HEADS; h++) {
            int kv = h / (HEADS / KV_HEADS);
            double p[ROW], sum = 0;
            for (int j = 0; j <= i; j++) {
                p[j] = 0;
                for (int d = 0; d < HEAD; d++)
                    p[j] += q[i][h * HEAD + d] * k[j][kv * HEAD + d];
                p[j] = segment[j] == segment[i] ? exp(p[j] / sqrt(HEAD)) : 0;
                sum += p[j];
            }
            for (int j = 0; j <= i; j++)
                for (int d = 0; d < HEAD; d++)
                    out[h * HEAD + d] += p[j] / sum * v[j][kv * HEAD + d];
        }
        plain_product(y, out, w[O], WIDTH, QS);
        for (int d = 0; d < WIDTH; d++)
            x[i][d] += y[d];
    }
}

static void plain_feed_forward(double *x, float *const *w) {
    double h[WIDTH], gate[FFN], up[FFN], y[WIDTH];
    plain_norm(h, x, w[FFN_NORM], WIDTH);
    plain_product(gate, h, w[GATE], FFN, WIDTH);
    plain_product(up, h, w[UP], FFN, WIDTH);
    for (int i = 0; i < FFN; i++)
        gate[i] = gate[i] / (1 + exp(-gate[i])) * up[i];
    plain_product(y, gate, w[DOWN], WIDTH, FFN);
    for (int d = 0; d < WIDTH; d++)
        x[d] += y[d];
}

/* The weighted loss; every place's into `each`. */
static double plain_loss(double each[PLACES]) {
    double total = 0;
    for (int r = 0; r < ROWS; r++) {
        static double x[ROW][WIDTH];
        for (int i = 0; i < ROW; i++)
            for (int d = 0; d < WIDTH; d++)
                x[i][d] = weights[EMBED][tokens[r * ROW + i] * WIDTH + d];
        for (int l = 0; l < LAYERS; l++) {
            float *const *w = weights + FIRST_LAYER + l * OF_LAYER;
            plain_attention(x, w, segments + r * ROW);
            for (int i = 0; i < ROW; i++)
                plain_feed_forward(x[i], w);
        }
        for (int i = 0; i < ROW; i++) {
            double h[WIDTH], logits[VOCAB], sum = 0;
            plain_norm(h, x[i], weights[NORM], WIDTH);
            plain_product(logits, h, weights[EMBED], VOCAB, WIDTH);
            for (int j = 0; j < VOCAB; j++)
                sum += exp(logits[j]);
            each[r * ROW + i] = log(sum) - logits[targets[r * ROW + i]];
            total += weight[r * ROW + i] * each[r * ROW + i];
        }
    }
    return total;
}

/* ---- tests ---- */

static void losses_are_a_plain_transformers(void **state) {
    NEED_AVX2;
    double each[PLACES];
    plain_loss(each);
    step_with(2, NULL, losses);
    for (int i = 0; i < PLACES; i++)
        if (weight[i] > 0 && fabs(losses[i] - each[i]) > 0.01)
            fail_msg("place %d: a loss of %f, which should be %f", i, losses[i], each[i]);
}

/* Each parameter tensor moved a little in a random direction, one way and the other. */
static void gradients_are_the_slopes_of_the_plain_loss(void **state) {
    NEED_AVX2;
    step_with(2, gradients, losses);
    for (int i = 0; i < TENSORS; i++) {
        long n = size_of(i);
        double each[PLACES], slope[2], told = 0, length = 0, little = 1e-3;
        float *before = malloc((size_t)n * sizeof(float)), *way = malloc((size_t)n * sizeof(float));
        memcpy(before, weights[i], (size_t)n * sizeof(float));
        for (long j = 0; j < n; j++)
            length += gradients[i][j] * gradients[i][j];
        for (long j = 0; j < n;
             j++) { /* half along the gradient, so that there is a slope, and half anywhere */
            way[j] = (float)(gradients[i][j] / sqrt(length) + 0.5 * noise() / sqrt((double)n));
            told += way[j] * gradients[i][j];
        }
        for (int s = 0; s < 2; s++) {
            for (long j = 0; j < n; j++)
                weights[i][j] = before[j] + (s ? 1 : -1) * (float)little * way[j];
            slope[s] = plain_loss(each);
        }
        memcpy(weights[i], before, (size_t)n * sizeof(float));
        free(before), free(way);
        double found = (slope[1] - slope[0]) / (2 * little);
        if (!(fabs(told - found) < 0.01 * fabs(found)))
            fail_msg("%s of layer %d: a slope of %g, which should be %g", name_of(i),
                     (i - FIRST_LAYER) / OF_LAYER, told, found);
    }
}

static void threads_change_no_loss_and_hardly_a_gradient(void **state) {
    NEED_AVX2;
    float *one[TENSORS], other[PLACES];
    step_with(1, gradients, losses);
    for (int i = 0; i < TENSORS; i++) {
        one[i] = malloc((size_t)size_of(i) * sizeof(float));
        memcpy(one[i], gradients[i], (size_t)size_of(i) * sizeof(float));
    }
    for (int threads = 2; threads <= 3; threads++) {
        step_with(threads, gradients, other);
        assert_memory_equal(losses, other, sizeof losses);
        for (int i = 0; i < TENSORS; i++) {
            double all = 0, off = 0;
            for (long j = 0; j < size_of(i); j++) {
                all += one[i][j] * one[i][j];
                off += (one[i][j] - gradients[i][j]) * (one[i][j] - gradients[i][j]);
            }
            assert_true(off < 1e-4 * all);
        }
    }
    for (int i = 0; i < TENSORS; i++)
        free(one[i]);
}

static void segments_do_not_see_one_another(void **state) {
    NEED_AVX2;
    float other[PLACES];
    step_with(1, NULL, losses);
    int place = ROW + 10; /* in the second segment of the second row */
    tokens[place] = (tokens[place] + 1) % VOCAB;
    step_with(1, NULL, other);
    tokens[place] = (tokens[place] + VOCAB - 1) % VOCAB;
    for (int i = 0; i < PLACES; i++) {
        int touched = i >= place && i / ROW == place / ROW && segments[i] == segments[place];
        if (touched && weight[i] > 0)
            assert_true(losses[i] != other[i]);
        else
            assert_true(losses[i] == other[i]);
    }
}

static void shapes_that_do_not_suit_are_refused(void **state) {
    struct shape s = shape;
    s.head_size = 32;
    assert_null(trainer_new(&s, 1, ROW));
    s = shape, s.ffn = 50;
    assert_null(trainer_new(&s, 1, ROW));
    s = shape,
    s.ffn = 1168; /* gate and up are 2,336 rows: no blocks of one even length up to 384 */
    assert_null(trainer_new(&s, 1, ROW));
    assert_null(trainer_new(&shape, 0, ROW));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(losses_are_a_plain_transformers),
        cmocka_unit_test(gradients_are_the_slopes_of_the_plain_loss),
        cmocka_unit_test(threads_change_no_loss_and_hardly_a_gradient),
        cmocka_unit_test(segments_do_not_see_one_another),
        cmocka_unit_test(shapes_that_do_not_suit_are_refused),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
#endif
