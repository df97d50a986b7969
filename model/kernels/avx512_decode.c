/* Products of packed weights with one or few vectors: what decoding a token of one sequence is. A
 * weight is read once, turned into bytes in a register, multiplied and forgotten; nothing else is
 * written or read, so that the memory is what such a product waits for.
 *
 * Weights are the unsigned side of the instruction (vpdpbusd) as the file has them, without their
 * type's offset, and activations the signed one, which can then be repeated for all lanes by the
 * same instruction that multiplies. Offsets are made good with the sums of the activations. All sums
 * of a block are exact integers: the result is that of every other kernel, bit for bit. */
#include "model/kernels/avx512.h"

#if defined(__x86_64__)

#include <immintrin.h>
#include <string.h>

#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma,f16c")

#include "model/kernels/avx512_rows.h"

enum {
    MOST_FEW = 4,      /* vectors at once: their sums stay in registers */
    HALVES_AHEAD = 256, /* bytes */
    PAGE = 4096,
    PAGE_LINES = 4,
    MOST_VECTORS = 12, /* and in groups of these; more are better served by tiles in the cache */
}; /* vectors */

/* A chunk's activations: `x` signed, vector i at x + i*ACT_CHUNK (ACT_Q256). */
struct few {
    const int8_t *x;
    const int16_t *sums;
    const float *d;
};

INLINE __m512i quad_of(const void *x, int quad) {
    int32_t four;
    memcpy(&four, (const uint8_t *)x + 4 * quad, 4);
    return _mm512_set1_epi32(four);
}

INLINE __m512i pair_of(const int16_t *sums, int pair) {
    return quad_of(sums, pair);
}

INLINE __m512i vector_at(const uint8_t *p, int i) {
    return _mm512_loadu_si512(p + 64 * i);
}

INLINE __m512 halves_of(__m512i dwords) {
    return _mm512_cvtph_ps(_mm512_cvtepi32_epi16(dwords));
}

/* --- Q4_K and Q5_K --- */

/* y += d·Σ scale·(q·x) - dmin·Σ min·(sum of x), for one chunk. */
INLINE void few_q4_k(bool five, int T, const uint8_t *b, struct few a, __m512 y[MOST_FEW]) {
    const __m512i six = splat8(0x3f), four = splat8(0x0f), two = splat8(0x30), fifth = splat8(0x10);
    __m512i head = vector_at(b, 0), s0 = vector_at(b, 1), s1 = vector_at(b, 2);
    __m512i s2 = vector_at(b, 3);
    __m512i scale[2] = {_mm512_and_si512(s0, six),
                        _mm512_or_si512(_mm512_and_si512(s2, four),
                                        _mm512_and_si512(_mm512_srli_epi32(s0, 2), two))};
    __m512i min[2] = {_mm512_and_si512(s1, six),
                      _mm512_or_si512(_mm512_and_si512(_mm512_srli_epi32(s2, 4), four),
                                      _mm512_and_si512(_mm512_srli_epi32(s1, 2), two))};
    __m512i total[MOST_FEW];
#pragma GCC unroll 4
    for (int i = 0; i < T; i++)
        total[i] = _mm512_setzero_si512();
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) {
        __m512i low_dot[MOST_FEW], high_dot[MOST_FEW];
#pragma GCC unroll 4
        for (int i = 0; i < T; i++)
            low_dot[i] = high_dot[i] = _mm512_setzero_si512();
#pragma GCC unroll 8
        for (int k = 0; k < 8; k++) {
            int place = five ? packed_place(TENSOR_Q5_K, 12 + 8 * j + k) : 4 + 8 * j + k;
            __m512i v = vector_at(b, place), l = low_nibbles(v), h = high_nibbles(v);
            if (five) { /* bits 2j and 2j + 1 of a byte go to bit 4 */
                __m512i bits = vector_at(b, packed_place(TENSOR_Q5_K, 4 + k));
                __m512i lb = j < 2 ? _mm512_slli_epi16(bits, (unsigned)(4 - 2 * j))
                                   : _mm512_srli_epi16(bits, (unsigned)(2 * j - 4));
                __m512i hb = j < 2 ? _mm512_slli_epi16(bits, (unsigned)(3 - 2 * j))
                                   : _mm512_srli_epi16(bits, (unsigned)(2 * j - 3));
                l = _mm512_or_si512(l, _mm512_and_si512(lb, fifth));
                h = _mm512_or_si512(h, _mm512_and_si512(hb, fifth));
            }
#pragma GCC unroll 4
            for (int i = 0; i < T; i++) {
                const int8_t *x = a.x + i * ACT_CHUNK;
                low_dot[i] = _mm512_dpbusd_epi32(low_dot[i], l, quad_of(x, 16 * j + k));
                high_dot[i] = _mm512_dpbusd_epi32(high_dot[i], h, quad_of(x, 16 * j + 8 + k));
            }
        }
        __m512i ls = byte_of(scale[j / 2], 2 * j % 4), hs = byte_of(scale[j / 2], 2 * j % 4 + 1);
#pragma GCC unroll 4
        for (int i = 0; i < T; i++) {
            total[i] = _mm512_add_epi32(total[i], _mm512_mullo_epi32(low_dot[i], ls));
            total[i] = _mm512_add_epi32(total[i], _mm512_mullo_epi32(high_dot[i], hs));
        }
    }
    __m512 d = halves_of(head), m = halves_of(_mm512_srli_epi32(head, 16));
    __m512i pair[4];
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++)
        pair[j] = byte_pair(min[j / 2], j % 2);
#pragma GCC unroll 4
    for (int i = 0; i < T; i++) {
        __m512 da = _mm512_set1_ps(a.d[8 * i]);
        y[i] = _mm512_fmadd_ps(_mm512_mul_ps(d, da), _mm512_cvtepi32_ps(total[i]), y[i]);
        __m512i mins = _mm512_setzero_si512();
#pragma GCC unroll 4
        for (int j = 0; j < 4; j++)
            mins = _mm512_dpwssd_epi32(mins, pair_of(a.sums + i * ACT_SUMS + 16, j), pair[j]);
        y[i] = _mm512_fnmadd_ps(_mm512_mul_ps(m, da), _mm512_cvtepi32_ps(mins), y[i]);
    }
}

/* --- Q6_K --- */

INLINE void few_q6_k(int T, const uint8_t *b, const uint8_t *halves, struct few a,
                     __m512 y[MOST_FEW]) {
    const __m512i two = splat8(0x30);
    const uint8_t *scales = b + 64 * packed_place(TENSOR_Q6_K, 48);
    __m512i total[MOST_FEW], offset[MOST_FEW];
#pragma GCC unroll 4
    for (int i = 0; i < T; i++)
        total[i] = offset[i] = _mm512_setzero_si512();
#pragma GCC unroll 8
    for (int p = 0; p < 8; p++) { /* pairs of scales times pairs of sums of 16 */
        const __m512i first = _mm512_set1_epi32(0x01800080), last = _mm512_set1_epi32(0x03800280);
        const __m512i dword = _mm512_set4_epi32(0x0c000c00, 0x08000800, 0x04000400, 0);
        __m512i pair = _mm512_shuffle_epi8(vector_at(scales, p / 2),
                                           _mm512_add_epi8(p % 2 ? last : first, dword));
        pair = _mm512_srai_epi16(pair, 8);
#pragma GCC unroll 4
        for (int i = 0; i < T; i++)
            offset[i] = _mm512_dpwssd_epi32(offset[i], pair_of(a.sums + i * ACT_SUMS, p), pair);
    }
#pragma GCC unroll 2
    for (int half = 0; half < 2; half++)
#pragma GCC unroll 2
        for (int n = 0; n < 2; n++) { /* four sub-blocks of 16 that lie 32 apart */
            __m512i dot[4][MOST_FEW];
#pragma GCC unroll 4
            for (int s = 0; s < 4; s++)
#pragma GCC unroll 4
                for (int i = 0; i < T; i++)
                    dot[s][i] = _mm512_setzero_si512();
#pragma GCC unroll 4
            for (int k = 0; k < 4; k++) {
                int dword = 16 * half + 4 * n + k;
                __m512i l0 = vector_at(b, packed_place(TENSOR_Q6_K, dword));
                __m512i l1 = vector_at(b, packed_place(TENSOR_Q6_K, dword + 8));
                __m512i u = vector_at(b, packed_place(TENSOR_Q6_K, 32 + 8 * half + 4 * n + k));
                __m512i q[4] = {_mm512_or_si512(low_nibbles(l0),
                                                _mm512_and_si512(_mm512_slli_epi16(u, 4), two)),
                                _mm512_or_si512(low_nibbles(l1),
                                                _mm512_and_si512(_mm512_slli_epi16(u, 2), two)),
                                _mm512_or_si512(high_nibbles(l0), _mm512_and_si512(u, two)),
                                _mm512_or_si512(high_nibbles(l1),
                                                _mm512_and_si512(_mm512_srli_epi16(u, 2), two))};
#pragma GCC unroll 4
                for (int s = 0; s < 4; s++)
#pragma GCC unroll 4
                    for (int i = 0; i < T; i++)
                        dot[s][i] = _mm512_dpbusd_epi32(
                            dot[s][i], q[s],
                            quad_of(a.x + i * ACT_CHUNK, 32 * half + 8 * s + 4 * n + k));
            }
#pragma GCC unroll 4
            for (int s = 0; s < 4; s++) {
                int j = 8 * half + 2 * s + n;
                __m512i scale = signed_byte_of(vector_at(scales, j / 4), j % 4);
#pragma GCC unroll 4
                for (int i = 0; i < T; i++)
                    total[i] = _mm512_add_epi32(total[i], _mm512_mullo_epi32(dot[s][i], scale));
            }
        }
    __m512 d = _mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)halves));
#pragma GCC unroll 4
    for (int i = 0; i < T; i++) {
        __m512i sum = _mm512_sub_epi32(total[i], _mm512_slli_epi32(offset[i], 5));
        y[i] = _mm512_fmadd_ps(_mm512_mul_ps(d, _mm512_set1_ps(a.d[8 * i])),
                               _mm512_cvtepi32_ps(sum), y[i]);
    }
}

/* --- Q8_0: signed weights, so the activations stay unsigned (plus 128) and in two planes --- */

INLINE void few_q8_0(int T, const uint8_t *b, const uint8_t *halves, const uint8_t *x,
                     const float *da, __m512 y[MOST_FEW]) {
    __m512i start = _mm512_setzero_si512(), high[MOST_FEW], low[MOST_FEW];
#pragma GCC unroll 4
    for (int i = 0; i < T; i++)
        high[i] = low[i] = _mm512_setzero_si512();
#pragma GCC unroll 8
    for (int k = 0; k < 8; k++) {
        __m512i q = vector_at(b, k);
        start = _mm512_dpbusd_epi32(start, splat8(-128), q);
#pragma GCC unroll 4
        for (int i = 0; i < T; i++) {
            const uint8_t *xi = x + i * 2 * ACT_CHUNK;
            high[i] = _mm512_dpbusd_epi32(high[i], quad_of(xi, k), q);
            low[i] = _mm512_dpbusd_epi32(low[i], quad_of(xi + ACT_CHUNK, k), q);
        }
    }
    __m512 d = _mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)halves));
    start = _mm512_slli_epi32(start, 8); /* 255 times for the high plane and once for the low */
#pragma GCC unroll 4
    for (int i = 0; i < T; i++) {
        __m512i sum = _mm512_sub_epi32(_mm512_slli_epi32(high[i], 8), high[i]);
        sum = _mm512_sub_epi32(_mm512_add_epi32(sum, low[i]), start);
        y[i] = _mm512_fmadd_ps(_mm512_mul_ps(d, _mm512_set1_ps(da[8 * i])),
                               _mm512_cvtepi32_ps(sum), y[i]);
    }
}

/* --- the product --- */

INLINE void tile_times(enum tensor_type type, int T, struct rows row, const struct acts *a, int t,
                       const int8_t *x, float *out, size_t out_stride) {
    __m512 y[MOST_FEW];
#pragma GCC unroll 4
    for (int i = 0; i < T; i++)
        y[i] = _mm512_setzero_ps();
    for (int chunk = 0; chunk < acts_chunks(a); chunk++) {
        if (type == TENSOR_Q8_0) {
            int left = (a->cols - chunk * ACT_CHUNK) / 32;
            const uint8_t *q = (const uint8_t *)acts_q(a, t, chunk);
            for (int j = 0; j < 8 && j < left; j++, row.first += 8 * 64, row.halves += 32) {
                few_q8_0(T, row.first, row.halves, q + 32 * j, acts_d(a, t, chunk) + j, y);
                _mm_prefetch((const char *)row.halves + HALVES_AHEAD, _MM_HINT_T0);
            }
            continue;
        }
#pragma GCC unroll 4
        for (int i = 0; i < PAGE_LINES; i++) /* prefetching by itself ends at a page's end */
            _mm_prefetch((const char *)row.first + PAGE + 64 * i, _MM_HINT_T1);
        struct few f = {x + chunk * T * ACT_CHUNK, acts_sums(a, t, chunk), acts_d(a, t, chunk)};
        if (type == TENSOR_Q6_K)
            few_q6_k(T, row.first, row.halves, f, y);
        else
            few_q4_k(type == TENSOR_Q5_K, T, row.first, f, y);
        row.first += ROWS * block_bytes(true, type);
        row.halves += ROWS * 2;
        if (type == TENSOR_Q6_K) /* too slow a stream to be foreseen */
            _mm_prefetch((const char *)row.halves + HALVES_AHEAD, _MM_HINT_T0);
    }
#pragma GCC unroll 4
    for (int i = 0; i < T; i++)
        _mm512_storeu_ps(out + (size_t)i * out_stride, y[i]);
}

typedef void (*tile_fn)(struct rows row, const struct acts *a, int t, const int8_t *x, float *out,
                        size_t out_stride);
#define TILE(name, T)                                                                              \
    static void name##_##T(struct rows row, const struct acts *a, int t, const int8_t *x,          \
                           float *out, size_t out_stride) {                                        \
        tile_times(TENSOR_##name, T, row, a, t, x, out, out_stride);                               \
    }
#define TILES(name) TILE(name, 1) TILE(name, 2) TILE(name, 3) TILE(name, 4)
TILES(Q4_K)
TILES(Q5_K)
TILES(Q6_K)
TILES(Q8_0)

bool avx512_decode(enum tensor_type type, const uint8_t *tiles, int n_rows, const struct acts *a,
                   int t_begin, int t_end, float *out, size_t out_stride, void *scratch) {
#define BY_T(name) {name##_1, name##_2, name##_3, name##_4}
    static const tile_fn all[4][MOST_FEW] = {BY_T(Q4_K), BY_T(Q5_K), BY_T(Q6_K), BY_T(Q8_0)};
#undef BY_T
    int index = type == TENSOR_Q4_K   ? 0
                : type == TENSOR_Q5_K ? 1
                : type == TENSOR_Q6_K ? 2
                : type == TENSOR_Q8_0 ? 3
                                      : -1;
    int n_t = t_end - t_begin, chunks = acts_chunks(a);
    if (index < 0 || n_t > MOST_VECTORS ||
        (size_t)chunks * (size_t)n_t * ACT_CHUNK > PRODUCT_SCRATCH)
        return false;
    /* Signed, and each group's vectors of a chunk together. */
    for (int from = 0; a->kind == ACT_Q256 && from < n_t; from += MOST_FEW) {
        int few = n_t - from < MOST_FEW ? n_t - from : MOST_FEW;
        int8_t *to = (int8_t *)scratch + (size_t)from * (size_t)chunks * ACT_CHUNK;
        for (int chunk = 0; chunk < chunks; chunk++, to += few * ACT_CHUNK) {
            const int8_t *q = acts_q(a, t_begin + from, chunk);
            for (int i = 0; i < few * ACT_CHUNK; i += 64)
                _mm512_store_si512(to + i,
                                   _mm512_xor_si512(_mm512_loadu_si512(q + i), splat8(-128)));
        }
    }
    for (int r = 0; r < n_rows; r += ROWS) {
        struct rows row = avx512_packed_rows(type, tiles, r / ROWS, a->cols);
        for (int from = 0; from < n_t; from += MOST_FEW) {
            int few = n_t - from < MOST_FEW ? n_t - from : MOST_FEW;
            all[index][few - 1](row, a, t_begin + from,
                                (int8_t *)scratch + (size_t)from * (size_t)chunks * ACT_CHUNK,
                                out + (size_t)from * out_stride + r, out_stride);
        }
    }
    return true;
}

#endif
