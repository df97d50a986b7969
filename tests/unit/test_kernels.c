/* Every weight type of every instruction set: against numbers that another implementation read from
 * the same bytes (tests/golden/types), against the plain definition, and against the scalar
 * kernels. */
#include "model/kernels/kernels.h"

#include "base/buf.h"
#include "model/kernels/blocks.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const enum tensor_type types[] = {
    TENSOR_F32,  TENSOR_F16,  TENSOR_BF16, TENSOR_Q4_0,   TENSOR_Q4_1,
    TENSOR_Q5_0, TENSOR_Q5_1, TENSOR_Q8_0, TENSOR_Q2_K,   TENSOR_Q3_K,
    TENSOR_Q4_K, TENSOR_Q5_K, TENSOR_Q6_K, TENSOR_IQ4_NL, TENSOR_IQ4_XS,
};
enum { N_TYPES = sizeof types / sizeof *types };
static const char *const sets[] = {"avx2", "avx512", "neon"};
enum { N_SETS = 3 };

static uint64_t seed = 1;

static uint32_t random_bits(void) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(seed >> 32);
}

static float random_float(void) { /* about normal, mean 0, deviation 1 */
    float x = 0;
    for (int i = 0; i < 6; i++)
        x += (float)random_bits() / 4294967296.0f - 0.5f;
    return x * 1.414f;
}

/* Random weights: any bits, but scales of a sane size. */
static void fill_rows(enum tensor_type type, uint8_t *data, int rows, int cols) {
    int numbers, bytes;
    tensor_type_block(type, &numbers, &bytes);
    size_t blocks = (size_t)rows * (size_t)(cols / numbers);
    for (size_t i = 0; i < blocks; i++) {
        uint8_t *b = data + i * (size_t)bytes;
        float f = random_float();
        half d = float_to_half(random_float() * 0.1f), m = float_to_half(random_float() * 0.1f);
        for (int k = 0; k < bytes; k++)
            b[k] = (uint8_t)random_bits();
        int at = type == TENSOR_Q2_K   ? 80
                 : type == TENSOR_Q3_K ? 108
                 : type == TENSOR_Q6_K ? 208
                                       : 0;
        switch (type) {
        case TENSOR_F32: memcpy(b, &f, 4); break;
        case TENSOR_F16:
            d = float_to_half(f);
            memcpy(b, &d, 2);
            break;
        case TENSOR_BF16: memcpy(b, (uint8_t *)&f + 2, 2); break;
        case TENSOR_Q4_1:
        case TENSOR_Q5_1:
        case TENSOR_Q2_K:
        case TENSOR_Q4_K:
        case TENSOR_Q5_K:
            memcpy(b + at + 2, &m, 2);
            memcpy(b + at, &d, 2);
            break;
        default: memcpy(b + at, &d, 2);
        }
    }
}

static void dequantize_as_others_do(void **state) {
    FILE *f = fopen("tests/golden/types/types.golden", "rb");
    int32_t head[3], seen = 0;
    assert_non_null(f);
    while (fread(head, sizeof *head, 3, f) == 3) {
        uint8_t *bytes = mem_alloc((size_t)head[1]);
        float *want = mem_alloc((size_t)head[2] * sizeof *want),
              *got = mem_alloc((size_t)head[2] * sizeof *got);
        assert_int_equal(fread(bytes, 1, (size_t)head[1], f), head[1]);
        assert_int_equal(fread(want, sizeof *want, (size_t)head[2], f), head[2]);
        assert_int_equal(tensor_row_bytes((enum tensor_type)head[0], (uint64_t)head[2]), head[1]);
        kernel_dequantize((enum tensor_type)head[0], bytes, got, head[2]);
        for (int i = 0; i < head[2]; i++)
            if (fabsf(got[i] - want[i]) > 1e-5f * fabsf(want[i]) + 1e-6f)
                fail_msg("%s number %d: %g, not %g", tensor_type_name((enum tensor_type)head[0]), i,
                         (double)got[i], (double)want[i]);
        free(bytes);
        free(want);
        free(got);
        seen++;
    }
    fclose(f);
    assert_int_equal(seen, N_TYPES - 1);
}

static void *aligned(size_t n) {
    return aligned_alloc(64, (n + 127) / 64 * 64);
}

static struct acts acts_new(enum act_kind kind, int cols, int n) {
    struct acts a = {.kind = kind, .cols = cols, .n = n};
    size_t stride = (size_t)(cols + ACT_CHUNK - 1) / ACT_CHUNK * ACT_CHUNK,
           all = (size_t)n * stride;
    a.x_stride = stride;
    a.x = aligned(all * sizeof *a.x);
    a.q = aligned(2 * all);
    a.plain = kind == ACT_Q256 ? aligned(all) : NULL;
    a.d = aligned(all / 32 * sizeof *a.d);
    a.sums = aligned(all / ACT_CHUNK * ACT_SUMS * sizeof *a.sums);
    memset(a.q, 0, 2 * all);
    memset(a.sums, 0, all / ACT_CHUNK * ACT_SUMS * sizeof *a.sums);
    return a;
}

static void acts_free(struct acts *a) {
    free(a->x);
    free(a->q);
    free(a->plain);
    free(a->d);
    free(a->sums);
}

static void acts_fill(const struct kernels *k, struct acts *a, const float *x) {
    for (int t = 0; t < a->n; t++) {
        const float *from = x + (size_t)t * (size_t)a->cols;
        if (a->kind == ACT_F32)
            memcpy(a->x + (size_t)t * a->x_stride, from, (size_t)a->cols * sizeof *from);
        else
            k->quantize(a, t, from);
    }
}

/* What the product should be, in double, from the dequantised weights and activations. */
static double plain_product(enum tensor_type type, const uint8_t *row, const struct acts *a, int t,
                            double *size) {
    float *w = mem_alloc((size_t)a->cols * sizeof *w);
    double sum = 0;
    *size = 0;
    kernel_dequantize(type, row, w, a->cols);
    for (int i = 0; i < a->cols; i++) {
        int block = a->kind == ACT_Q256 ? 256 : 32;
        const int8_t *q = acts_q(a, t, i / ACT_CHUNK) + i % ACT_CHUNK;
        double x = a->kind == ACT_F32
                       ? a->x[(size_t)t * a->x_stride + (size_t)i]
                       : (double)(a->kind == ACT_Q32 ? 255 * q[0] + q[ACT_CHUNK] : q[0]) *
                             acts_d(a, t, i / ACT_CHUNK)[i % ACT_CHUNK / block];
        sum += w[i] * x;
        *size += fabs(w[i] * x);
    }
    free(w);
    return sum;
}

/* Packed weights give the same bits as those in the file's order. */
static void check_packed(const struct kernels *k, enum tensor_type type, const uint8_t *data,
                         int n_rows, const struct acts *a, const float *want, void *scratch) {
    int whole = n_rows / PACK_ROWS * PACK_ROWS;
    if (!k->pack || a->kind == ACT_F32 || !whole)
        return;
    size_t row_bytes = tensor_row_bytes(type, (uint64_t)a->cols);
    uint8_t *tiles = aligned(row_bytes * (size_t)whole);
    float *got = mem_alloc((size_t)n_rows * (size_t)a->n * sizeof *got);
    for (int r = 0; r < whole; r += PACK_ROWS)
        k->pack(type, data + (size_t)r * row_bytes, a->cols, tiles + (size_t)r * row_bytes);
    for (int bare = 0; bare < 2; bare++) { /* plain activations may be there or not */
        struct acts some = *a;
        some.plain = bare ? NULL : a->plain;
        for (int from = 0; from < a->n; from += a->n > 1 ? a->n - 1 : 1) { /* all but one, one */
            int to = from ? a->n : a->n > 1 ? a->n - 1 : 1;
            k->product_packed(type, tiles, whole, &some, from, to, got + from * n_rows,
                              (size_t)n_rows, scratch);
        }
        for (int t = 0; t < a->n; t++)
            if (memcmp(got + t * n_rows, want + t * n_rows, (size_t)whole * sizeof *got))
                fail_msg("%s %s, packed: vector %d of %d differs", tensor_type_name(type), k->name,
                         t, a->n);
        memset(got, 0, (size_t)n_rows * (size_t)a->n * sizeof *got);
    }
    free(tiles);
    free(got);
}

static void check_type(enum tensor_type type, int cols, int n_rows, int n_t) {
    enum act_kind kind = kernel_act_kind(type);
    size_t row_bytes = tensor_row_bytes(type, (uint64_t)cols), cells = (size_t)n_rows * (size_t)n_t;
    uint8_t *data = aligned(row_bytes * (size_t)n_rows);
    const uint8_t **rows = mem_alloc((size_t)n_rows * sizeof *rows);
    float *x = mem_alloc((size_t)n_t * (size_t)cols * sizeof *x);
    float *want = mem_alloc(cells * sizeof *want), *got = mem_alloc(cells * sizeof *got);
    void *scratch = aligned(PRODUCT_SCRATCH);
    fill_rows(type, data, n_rows, cols);
    for (int r = 0; r < n_rows; r++)
        rows[r] = data + (size_t)r * row_bytes;
    for (int i = 0; i < n_t * cols; i++)
        x[i] = random_float() * (i % 97 == 0 ? 10 : 1);
    struct acts a = acts_new(kind, cols, n_t);
    acts_fill(&kernels_scalar, &a, x);
    kernels_scalar.product(type, rows, n_rows, &a, 0, n_t, want, (size_t)n_rows, scratch);
    for (int t = 0; t < n_t; t++)
        for (int r = 0; r < n_rows; r++) {
            double size, plain = plain_product(type, rows[r], &a, t, &size);
            float have = want[t * n_rows + r];
            if (fabs(have - plain) > 1e-5 * size + 1e-9)
                fail_msg("%s scalar: %g, not %g", tensor_type_name(type), (double)have, plain);
        }
    for (int s = 0; s < N_SETS; s++) {
        struct err e;
        const struct kernels *k = kernels_find(sets[s], &e);
        if (!k)
            continue;
        struct acts b = acts_new(kind, cols, n_t);
        acts_fill(k, &b, x);
        if (kind != ACT_F32) { /* quantised alike to the bit */
            size_t chunks = (size_t)acts_chunks(&a) * (size_t)n_t;
            for (int c = 0; c < acts_chunks(&a); c++)
                for (int t = 0; t < n_t; t++)
                    for (int i = 0; i < ACT_CHUNK && c * ACT_CHUNK + i < cols; i++)
                        assert_int_equal(acts_q(&a, t, c)[i],
                                         (int8_t)(acts_q(&b, t, c)[i] ^ k->act_flip));
            for (int c = 0; kind == ACT_Q32 && c < acts_chunks(&a); c++)
                for (int t = 0; t < n_t; t++)
                    for (int i = 0; i < ACT_CHUNK && c * ACT_CHUNK + i < cols; i++)
                        assert_int_equal(acts_q(&a, t, c)[ACT_CHUNK + i],
                                         (int8_t)(acts_q(&b, t, c)[ACT_CHUNK + i] ^ k->act_flip));
            assert_memory_equal(a.sums, b.sums, chunks * ACT_SUMS * sizeof *a.sums);
        }
        k->product(type, rows, n_rows, &b, 0, n_t, got, (size_t)n_rows, scratch);
        for (size_t i = 0; i < cells; i++) {
            float most = kind == ACT_F32 ? 1e-4f * (float)cols : 0;
            if (!(fabsf(got[i] - want[i]) <= most))
                fail_msg("%s %s %d × %d × %d, cell %zu: %.9g, scalar %.9g", tensor_type_name(type),
                         sets[s], n_rows, cols, n_t, i, (double)got[i], (double)want[i]);
        }
        check_packed(k, type, data, n_rows, &b, got, scratch);
        /* One vector at a time, one row at a time: the same bits. */
        for (int t = 0; t < n_t; t++)
            for (int r = 0; r < n_rows; r += 3) {
                float one;
                k->product(type, rows + r, 1, &b, t, t + 1, &one, 1, scratch);
                if (memcmp(&one, &got[t * n_rows + r], 4))
                    fail_msg("%s %s: a row alone differs", tensor_type_name(type), sets[s]);
            }
        acts_free(&b);
    }
    acts_free(&a);
    free(data);
    free(rows);
    free(x);
    free(want);
    free(got);
    free(scratch);
}

static void products_agree(void **state) {
    for (int i = 0; i < N_TYPES; i++) {
        int numbers, bytes;
        tensor_type_block(types[i], &numbers, &bytes);
        check_type(types[i], 512, 37, 7);
        check_type(types[i], 2304, 64, 1);
        check_type(types[i], 1280, 1, 13);
        check_type(types[i], 256, 33, 40);
        if (numbers <= 32) {
            check_type(types[i], 32, 5, 3);
            check_type(types[i], 576, 35, 11);
            check_type(types[i], 608, 16, 2);
        }
        if (numbers == 1)
            check_type(types[i], 77, 3, 5);
    }
}

/* Every number of vectors that packed weights have a way of their own for, with tiles in pairs and one
 * that is left alone. */
static void few_vectors_agree(void **state) {
    static const enum tensor_type few[] = {TENSOR_Q4_K, TENSOR_Q5_K, TENSOR_Q6_K, TENSOR_Q8_0};
    for (int i = 0; i < 4; i++)
        for (int n = 3; n <= 26; n++) {
            check_type(few[i], 256 * (1 + n % 4), 48, n);
            if (few[i] == TENSOR_Q8_0)
                check_type(few[i], 32 * n, 32, n);
        }
}

/* The largest sums that a type can make: nothing may overflow on the way. */
static void extremes_agree(void **state) {
    for (int i = 3; i < N_TYPES; i++)
        for (int pattern = 0; pattern < 6; pattern++) {
            enum { COLS = 512, ROWS = 32, T = 9 };
            size_t row_bytes = tensor_row_bytes(types[i], COLS);
            uint8_t *data = aligned(row_bytes * ROWS);
            const uint8_t *rows[ROWS];
            float x[COLS], want[ROWS * T], got[ROWS * T];
            void *scratch = aligned(PRODUCT_SCRATCH);
            fill_rows(types[i], data, ROWS, COLS);
            int numbers, bytes;
            tensor_type_block(types[i], &numbers, &bytes);
            for (size_t b = 0; b < row_bytes * ROWS / (size_t)bytes; b++) {
                uint8_t *block = data + b * (size_t)bytes;
                half one = 0x3c00;
                static const uint8_t fill[] = {0xff, 0x00, 0x7f, 0x80, 0xf0, 0x0f};
                memset(block, fill[pattern], (size_t)bytes);
                int at = types[i] == TENSOR_Q2_K   ? 80
                         : types[i] == TENSOR_Q3_K ? 108
                         : types[i] == TENSOR_Q6_K ? 208
                                                   : 0;
                memcpy(block + at, &one, 2);
                if (types[i] == TENSOR_Q4_1 || types[i] == TENSOR_Q5_1 || types[i] == TENSOR_Q2_K ||
                    types[i] == TENSOR_Q4_K || types[i] == TENSOR_Q5_K)
                    memcpy(block + at + 2, &one, 2);
            }
            for (int sign = -1; sign <= 1; sign += 2) {
                for (int c = 0; c < COLS; c++)
                    x[c] = (float)sign;
                struct acts a = acts_new(kernel_act_kind(types[i]), COLS, T);
                for (int t = 0; t < T; t++)
                    kernels_scalar.quantize(&a, t, x);
                for (int r = 0; r < ROWS; r++)
                    rows[r] = data + (size_t)r * row_bytes;
                kernels_scalar.product(types[i], rows, ROWS, &a, 0, T, want, ROWS, scratch);
                double size, plain = plain_product(types[i], rows[0], &a, 0, &size);
                assert_true(fabs(plain - want[0]) <= 1e-5 * size);
                for (int s = 0; s < N_SETS; s++) {
                    struct err e;
                    const struct kernels *k = kernels_find(sets[s], &e);
                    if (!k)
                        continue;
                    for (int t = 0; t < T; t++)
                        k->quantize(&a, t, x);
                    k->product(types[i], rows, ROWS, &a, 0, T, got, ROWS, scratch);
                    assert_memory_equal(got, want, sizeof want);
                }
                acts_free(&a);
            }
            free(data);
            free(scratch);
        }
}

static void elementwise_agree(void **state) {
    enum { N = 131 };
    float x[N], y[N], want[N], got[N];
    uint16_t h1[N], h2[N];
    for (int i = 0; i < N; i++) {
        x[i] = random_float() * 8;
        y[i] = random_float();
    }
    x[3] = 1e30f;
    x[5] = -1e30f;
    for (int s = 0; s < N_SETS; s++) {
        struct err e;
        const struct kernels *k = kernels_find(sets[s], &e);
        if (!k)
            continue;
        memcpy(want, x, sizeof x);
        memcpy(got, x, sizeof x);
        kernels_scalar.silu_mul(want, y, N);
        k->silu_mul(got, y, N);
        for (int i = 0; i < N; i++)
            assert_true(fabsf(got[i] - want[i]) <= 1e-6f * fabsf(want[i]) + 1e-7f);
        kernels_scalar.to_f16(h1, x, N);
        k->to_f16(h2, x, N);
        assert_memory_equal(h1, h2, sizeof h1);
        x[3] = x[5] = 0;
        kernels_scalar.rms_norm(want, x, y, N, 1e-6f);
        k->rms_norm(got, x, y, N, 1e-6f);
        for (int i = 0; i < N; i++)
            assert_true(fabsf(got[i] - want[i]) <= 1e-5f * fabsf(want[i]));
        x[3] = 1e30f;
        x[5] = -1e30f;
    }
}

/* Every half survives the way to a float and back. */
static void halves_survive(void **state) {
    for (uint32_t h = 0; h < 0x10000; h++) {
        if ((h & 0x7c00) == 0x7c00)
            continue; /* infinities are clamped, and what is no number has many forms */
        assert_int_equal(float_to_half(half_to_float((half)h)), h);
    }
    assert_int_equal(float_to_half(INFINITY), 0x7bff);
    assert_int_equal(float_to_half(-1e9f), 0xfbff);
    assert_int_equal(float_to_half(0x1p-25f), 0); /* ties go to even */
    assert_int_equal(float_to_half(0x1.8p-24f), 2);
    assert_true(isinf(half_to_float(0x7c00)));
    assert_true(isnan(half_to_float(0x7e00)));
}

/* Rows of queries that see different stretches of 100 positions, in every KV type. */
static void attention_agrees(void **state) {
    enum { DIM = 64, ROWS = 11, BLOCKS = 4, BYTES = DIM * ATTEND_BLOCK * 4 };
    static uint8_t keys[BLOCKS * BYTES * 2];
    int32_t blocks[BLOCKS] = {2, 0, 3, 1}, low[ROWS], high[ROWS];
    float q[ROWS * DIM], want[ROWS * DIM], got[ROWS * DIM];
    for (int kind = KV_KIND_F16; kind <= KV_KIND_F32; kind++) {
        for (size_t i = 0; i < sizeof keys / 4; i++) {
            float f = random_float();
            uint32_t bytes = random_bits();
            half h[2] = {float_to_half(f), float_to_half(random_float())};
            bool scales = i * 4 % BYTES >= DIM * ATTEND_BLOCK;
            if (kind == KV_KIND_Q8_0 && scales)
                h[0] = h[1] = float_to_half(0.02f + 0.01f * fabsf(f));
            memcpy(keys + 4 * i,
                   kind == KV_KIND_F32             ? (void *)&f
                   : kind == KV_KIND_F16 || scales ? (void *)h
                                                   : (void *)&bytes,
                   4);
        }
        for (int i = 0; i < ROWS * DIM; i++)
            q[i] = random_float() * 0.3f;
        for (int r = 0; r < ROWS; r++) {
            high[r] = 89 + r;
            low[r] = r % 3 ? 0 : r % 2 ? 70 : 30;
        }
        high[0] = low[0];
        struct attend a = {(enum kv_kind)kind,    DIM,    ROWS, q, want, DIM, DIM, low, high, keys,
                           keys + BLOCKS * BYTES, blocks, BYTES};
        kernels_scalar.attend(&a);
        for (int s = 0; s < N_SETS; s++) {
            struct err e;
            const struct kernels *k = kernels_find(sets[s], &e);
            if (!k)
                continue;
            a.out = got;
            k->attend(&a);
            for (int i = 0; i < ROWS * DIM; i++)
                if (!(fabsf(got[i] - want[i]) <= 2e-5f))
                    fail_msg("%s, KV kind %d: %g, not %g", sets[s], kind, (double)got[i],
                             (double)want[i]);
            for (int r = 0; r < ROWS; r++) { /* alone: the same bits */
                float alone[DIM];
                struct attend one = a;
                one.n_rows = 1;
                one.q = q + r * DIM;
                one.out = alone;
                one.low = low + r;
                one.high = high + r;
                k->attend(&one);
                assert_memory_equal(alone, got + r * DIM, sizeof alone);
            }
        }
        a.out = want;
    }
}

static void names_are_known(void **state) {
    struct err e = {0};
    assert_ptr_equal(kernels_find("scalar", &e), &kernels_scalar);
    assert_non_null(kernels_find(NULL, &e));
    assert_null(kernels_find("sse9", &e));
    assert_int_equal(e.code, ERR_INVALID);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dequantize_as_others_do), cmocka_unit_test(products_agree),
        cmocka_unit_test(few_vectors_agree),
        cmocka_unit_test(extremes_agree),          cmocka_unit_test(elementwise_agree),
        cmocka_unit_test(halves_survive),          cmocka_unit_test(attention_agrees),
        cmocka_unit_test(names_are_known),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
