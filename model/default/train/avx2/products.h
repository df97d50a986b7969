/* Matrix products for training on processors with AVX2: in sixteen-bit integers with 32-bit sums,
   half again as fast as float32 there, and in float32 for attention.

   A factor is rounded to whole numbers of at most LARGEST(depth), with a scale for every row (or
   column) and every block of the summed axis, so that `depth` products of two cannot leave 32 bits.
   That is eleven bits where bfloat16 has eight. */
#pragma once
#include <immintrin.h>
#include <math.h>
#include <stdint.h>
#include <string.h>

enum {
    TILE_ROWS = 6,
    TILE_COLUMNS = 16,
    DEEPEST = 384
}; /* DEEPEST: places summed before a sum turns float */

static inline long round_up(long n, long to) {
    return (n + to - 1) / to * to;
}

static inline float largest(long depth) {
    return floorf(sqrtf(2147483000.0f / (float)depth));
}

/* The summed axis of `n` places in blocks: how many, each of a length that *depth tells (even). */
static inline long blocks_of(long n, long *depth) {
    long blocks = (n + DEEPEST - 1) / DEEPEST;
    *depth = round_up((n + blocks - 1) / blocks, 2);
    return blocks;
}

/* Rows whose summed axis comes in pairs: element (r, k) is data[r / 6 * panel + r % 6 * row + k / 2
 * * pair + k % 2]. */
struct left {
    const int16_t *data;
    long panel, row, pair;
    const float *scale; /* (blocks, rows), `block_scales` apart; 0: one scale for all blocks */
    long block_scales;
};

/* Columns in panels of sixteen: [columns / 16][depth of all / 2][16][2]. */
struct right {
    const int16_t *data;
    const float *scale; /* (blocks, columns) */
};

/* clang-format off */
#define CLEAR(i) "vpxor %%ymm" #i ", %%ymm" #i ", %%ymm" #i "\n"
#define ROW(place, i, j)                                                                    \
    "vpbroadcastd " place ", %%ymm14\n vpmaddwd %%ymm14, %%ymm12, %%ymm15\n"                \
    "vpmaddwd %%ymm14, %%ymm13, %%ymm14\n vpaddd %%ymm15, %%ymm" #i ", %%ymm" #i "\n"       \
    "vpaddd %%ymm14, %%ymm" #j ", %%ymm" #j "\n"
#define STORE(i, at) "vmovdqa %%ymm" #i ", " #at "(%[sum])\n"

/* Six rows by sixteen columns over `pairs` pairs. In assembly because GCC 12 spills the sums. */
static inline void tile16(long pairs, const int16_t *a, long row, long pair, const int16_t *b,
                          __m256i sum[12]) {
    const int16_t *a3 = a + 3 * row;
    row *= 2, pair *= 2;    /* in bytes */
    __asm__ volatile(
        CLEAR(0) CLEAR(1) CLEAR(2) CLEAR(3) CLEAR(4) CLEAR(5)
        CLEAR(6) CLEAR(7) CLEAR(8) CLEAR(9) CLEAR(10) CLEAR(11)
        ".p2align 5\n"
        "1: vmovdqa (%[b]), %%ymm12\n vmovdqa 32(%[b]), %%ymm13\n"
        ROW("(%[a])", 0, 1) ROW("(%[a],%[row])", 2, 3) ROW("(%[a],%[row],2)", 4, 5)
        ROW("(%[a3])", 6, 7) ROW("(%[a3],%[row])", 8, 9) ROW("(%[a3],%[row],2)", 10, 11)
        "add %[pair], %[a]\n add %[pair], %[a3]\n add $64, %[b]\n dec %[n]\n jnz 1b\n"
        STORE(0, 0) STORE(1, 32) STORE(2, 64) STORE(3, 96) STORE(4, 128) STORE(5, 160)
        STORE(6, 192) STORE(7, 224) STORE(8, 256) STORE(9, 288) STORE(10, 320) STORE(11, 352)
        : [a] "+r"(a), [a3] "+r"(a3), [b] "+r"(b), [n] "+r"(pairs)
        : [row] "r"(row), [pair] "r"(pair), [sum] "r"(sum)
        : "memory", "cc", "ymm0", "ymm1", "ymm2", "ymm3", "ymm4", "ymm5", "ymm6", "ymm7", "ymm8",
          "ymm9", "ymm10", "ymm11", "ymm12", "ymm13", "ymm14", "ymm15");
}
/* clang-format on */

/* C (rows, columns), `ldc` floats from row to row, = A B, or += where `add`; `places` are summed in
   blocks of `depth`. columns: a multiple of 16. The left factor has whole panels of six rows,
   beyond `rows` too. */
static void product(float *c, long ldc, long rows, long columns, long places, long depth,
                    struct left a, struct right b, int add) {
    enum { ROWS_AT_ONCE = 192 }; /* of the left factor: stay in the second cache */
    long all = round_up(places, depth);
    for (long m0 = 0; m0 < rows; m0 += ROWS_AT_ONCE) {
        long m1 = m0 + ROWS_AT_ONCE < rows ? m0 + ROWS_AT_ONCE : rows;
        for (long k = 0, block = 0; k < all; k += depth, block++)
            for (long n = 0; n < columns; n += TILE_COLUMNS) {
                const int16_t *bp = b.data + n * all + k * TILE_COLUMNS;
                const float *bs = b.scale + block * columns + n;
                __m256 s0 = _mm256_loadu_ps(bs), s1 = _mm256_loadu_ps(bs + 8);
                for (long m = m0; m < m1; m += TILE_ROWS) {
                    long some = m1 - m < TILE_ROWS ? m1 - m : TILE_ROWS;
                    const float *as = a.scale + block * a.block_scales + m;
                    float *o = c + m * ldc + n;
                    __m256i sum[12];
                    for (long r = 0; r < some; r++)
                        _mm_prefetch((const char *)(o + r * ldc), _MM_HINT_T0);
                    tile16(depth / 2, a.data + m / TILE_ROWS * a.panel + k / 2 * a.pair, a.row,
                           a.pair, bp, sum);
                    for (long r = 0; r < some; r++, o += ldc) {
                        __m256 s = _mm256_set1_ps(as[r]);
                        __m256 x =
                            _mm256_mul_ps(_mm256_cvtepi32_ps(sum[2 * r]), _mm256_mul_ps(s, s0));
                        __m256 y =
                            _mm256_mul_ps(_mm256_cvtepi32_ps(sum[2 * r + 1]), _mm256_mul_ps(s, s1));
                        if (add || block) {
                            x = _mm256_add_ps(x, _mm256_loadu_ps(o));
                            y = _mm256_add_ps(y, _mm256_loadu_ps(o + 8));
                        }
                        _mm256_storeu_ps(o, x);
                        _mm256_storeu_ps(o + 8, y);
                    }
                }
            }
    }
}

static inline float max8(__m256 m) {
    __m128 x = _mm_max_ps(_mm256_castps256_ps128(m), _mm256_extractf128_ps(m, 1));
    x = _mm_max_ps(x, _mm_movehl_ps(x, x));
    return _mm_cvtss_f32(_mm_max_ss(x, _mm_movehdup_ps(x)));
}

static inline float sum8(__m256 m) {
    __m128 x = _mm_add_ps(_mm256_castps256_ps128(m), _mm256_extractf128_ps(m, 1));
    x = _mm_add_ps(x, _mm_movehl_ps(x, x));
    return _mm_cvtss_f32(_mm_add_ss(x, _mm_movehdup_ps(x)));
}

static inline __m256 abs8(__m256 x) {
    return _mm256_andnot_ps(_mm256_set1_ps(-0.0f), x);
}

/* One row of n (a multiple of 16) floats as whole numbers of at most `most`; the scale that takes
 * them back. */
static inline float quantize_row(const float *x, long n, float most, int16_t *out) {
    __m256 m = _mm256_setzero_ps();
    for (long i = 0; i < n; i += 8)
        m = _mm256_max_ps(m, abs8(_mm256_loadu_ps(x + i)));
    float top = max8(m);
    __m256 s = _mm256_set1_ps(top > 0 ? most / top : 0);
    for (long i = 0; i < n; i += 16) {
        __m256i a = _mm256_cvtps_epi32(_mm256_mul_ps(_mm256_loadu_ps(x + i), s));
        __m256i b = _mm256_cvtps_epi32(_mm256_mul_ps(_mm256_loadu_ps(x + i + 8), s));
        _mm256_storeu_si256((void *)(out + i),
                            _mm256_permute4x64_epi64(_mm256_packs_epi32(a, b), 0xD8));
    }
    return top / most;
}

/* The columns of x (places, n), `ld` floats from row to row, in panels as a right factor: a scale
   for every column and block of `depth` places. Places up to the block's end are zero. */
static void quantize_columns(const float *x, long ld, long places, long n, long depth, int16_t *out,
                             float *scale) {
    float most = largest(depth);
    long all = round_up(places, depth);
    for (long f = 0; f < n; f += TILE_COLUMNS)
        for (long k = 0, block = 0; k < all; k += depth, block++) {
            long end = k + depth < places ? k + depth : places;
            __m256 m0 = _mm256_setzero_ps(), m1 = m0, tiny = _mm256_set1_ps(1e-30f),
                   q = _mm256_set1_ps(most);
            for (long t = k; t < end; t++) {
                m0 = _mm256_max_ps(m0, abs8(_mm256_loadu_ps(x + t * ld + f)));
                m1 = _mm256_max_ps(m1, abs8(_mm256_loadu_ps(x + t * ld + f + 8)));
            }
            m0 = _mm256_max_ps(m0, tiny), m1 = _mm256_max_ps(m1, tiny);
            _mm256_storeu_ps(scale + block * n + f, _mm256_div_ps(m0, q));
            _mm256_storeu_ps(scale + block * n + f + 8, _mm256_div_ps(m1, q));
            __m256 s0 = _mm256_div_ps(q, m0), s1 = _mm256_div_ps(q, m1), zero = _mm256_setzero_ps();
            int16_t *o = out + f * all + k * TILE_COLUMNS;
            for (long t = k; t < k + depth; t += 2, o += 32) {
                const float *p = x + t * ld + f;
                int one = t < end, two = t + 1 < end;
                __m256i a0 = _mm256_cvtps_epi32(_mm256_mul_ps(one ? _mm256_loadu_ps(p) : zero, s0));
                __m256i a1 =
                    _mm256_cvtps_epi32(_mm256_mul_ps(one ? _mm256_loadu_ps(p + 8) : zero, s1));
                __m256i b0 =
                    _mm256_cvtps_epi32(_mm256_mul_ps(two ? _mm256_loadu_ps(p + ld) : zero, s0));
                __m256i b1 =
                    _mm256_cvtps_epi32(_mm256_mul_ps(two ? _mm256_loadu_ps(p + ld + 8) : zero, s1));
                _mm256_store_si256((void *)o,
                                   _mm256_blend_epi16(a0, _mm256_slli_epi32(b0, 16), 0xAA));
                _mm256_store_si256((void *)(o + 16),
                                   _mm256_blend_epi16(a1, _mm256_slli_epi32(b1, 16), 0xAA));
            }
        }
}

/* Panels of sixteen columns as the rows of a left factor, in panels of six: n columns, `all`
 * places. */
static void turn(const int16_t *panels, long n, long all, int16_t *out) {
    const uint32_t *in = (const uint32_t *)panels;
    uint32_t *o = (uint32_t *)out;
    for (long r0 = 0; r0 < n; r0 += TILE_ROWS)
        for (long r = r0; r < r0 + TILE_ROWS; r++) {
            uint32_t *to = o + r0 / TILE_ROWS * (all / 2) * TILE_ROWS + r % TILE_ROWS;
            const uint32_t *from =
                in + r / TILE_COLUMNS * (all / 2) * TILE_COLUMNS + r % TILE_COLUMNS;
            for (long p = 0; p < all / 2; p++)
                to[p * TILE_ROWS] = r < n ? from[p * TILE_COLUMNS] : 0;
        }
}

/* C (6, 16) = A B, or +=, in float32: A's element (r, k) is a[r * row + k * step], B is (k, 16)
 * packed. */
static inline void tile32(long k, const float *a, long row, long step, const float *b, float *c,
                          long ldc, int add) {
    __m256 sum[12];
#pragma GCC unroll 12
    for (int i = 0; i < 12; i++)
        sum[i] = _mm256_setzero_ps();
    for (long p = 0; p < k; p++, a += step, b += 16) {
        __m256 b0 = _mm256_loadu_ps(b), b1 = _mm256_loadu_ps(b + 8);
#pragma GCC unroll 6
        for (int r = 0; r < 6; r++) {
            __m256 x = _mm256_broadcast_ss(a + r * row);
            sum[2 * r] = _mm256_fmadd_ps(x, b0, sum[2 * r]);
            sum[2 * r + 1] = _mm256_fmadd_ps(x, b1, sum[2 * r + 1]);
        }
    }
#pragma GCC unroll 6
    for (int r = 0; r < 6; r++, c += ldc) {
        if (add) {
            sum[2 * r] = _mm256_add_ps(sum[2 * r], _mm256_loadu_ps(c));
            sum[2 * r + 1] = _mm256_add_ps(sum[2 * r + 1], _mm256_loadu_ps(c + 8));
        }
        _mm256_storeu_ps(c, sum[2 * r]);
        _mm256_storeu_ps(c + 8, sum[2 * r + 1]);
    }
}

/* e^x, to 2e-7 of it: 2^n times a polynomial on [-ln 2 / 2, ln 2 / 2]; below -87 it is 2^-126 or
 * so. */
static inline __m256 exp8(__m256 x) {
    x = _mm256_max_ps(_mm256_min_ps(x, _mm256_set1_ps(88.0f)), _mm256_set1_ps(-87.3f));
    __m256 n = _mm256_round_ps(_mm256_mul_ps(x, _mm256_set1_ps(1.44269504f)),
                               _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    __m256 r = _mm256_fnmadd_ps(n, _mm256_set1_ps(0.693359375f), x);
    r = _mm256_fnmadd_ps(n, _mm256_set1_ps(-2.12194440e-4f), r);
    __m256 p = _mm256_set1_ps(1.0f / 5040);
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(1.0f / 720));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(1.0f / 120));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(1.0f / 24));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(1.0f / 6));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(0.5f));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(1.0f));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(1.0f));
    __m256i e =
        _mm256_slli_epi32(_mm256_add_epi32(_mm256_cvtps_epi32(n), _mm256_set1_epi32(127)), 23);
    return _mm256_mul_ps(p, _mm256_castsi256_ps(e));
}
