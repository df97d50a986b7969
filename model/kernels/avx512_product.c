/* Products with quantised weights, with AVX-512 VNNI.
 *
 * Weights are unpacked in tiles of 16 rows × 256 columns in which the rows stand side by side:
 * vector k holds, for each of the 16 rows, its four neighbouring numbers 4k .. 4k+3 as signed
 * bytes. One instruction (vpdpbusd) multiplies them with four numbers of an activation vector,
 * repeated for all rows. Every lane is a row, so nothing is ever summed across lanes, and a tile in
 * the first-level cache serves all vectors of the batch, in groups of up to 2 tiles × 6 vectors
 * whose sums stay in registers. Decoding one token takes the same way: reading the weights from
 * memory costs more time than turning them. */
#include "model/kernels/avx512.h"

#if defined(__x86_64__)

#include <immintrin.h>
#include <string.h>

#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma,f16c")

#include "model/kernels/avx512_rows.h"

enum {
    GROUP = 2,  /* tiles that go together */
    MOST_T = 6, /* vectors that go together: 2 × 6 sums, their parts and 3 more fill 32 registers */
    MOST_VECTORS = 1024,         /* sums of so many fit the scratch memory */
    CHUNK_QUADS = ACT_CHUNK / 4, /* vectors of a tile */
    MOST_CHUNK_BYTES = 288,      /* of a row: Q8_0's 8 × 34, rounded up */
};
_Static_assert(MOST_VECTORS *GROUP *ROWS * sizeof(float) <= PRODUCT_SCRATCH, "scratch too small");

/* How the blocks of a type are summed. Signed weights meet unsigned activations (the number plus
 * 128), so a sum starts at -128 times the sum of its weights. Where a sub-block's sum then fits 16
 * bits, one instruction (vpdpwssd) multiplies it with its scale and adds; where it does not,
 * vpmulld does, and the addition is one that other parts of the processor have room for. (An offset
 * that made the sums of Q4_K fit would cost more multiplications than it saves.) */
enum mode {
    LIKE_Q4_K,   /* sums of 32 that need 32 bits, mins of 32 */
    LIKE_Q2_K,   /* sums of 16 in 16 bits, mins of 16 */
    LIKE_Q3_K,   /* sums of 16 in 16 bits */
    LIKE_Q6_K,   /* sums of 16 that need 32 bits */
    LIKE_IQ4_XS, /* sums of 32 that need 32 bits */
    BLOCKS,      /* each 32 numbers have a float scale of their own; activations have two planes */
    BLOCKS_MIN,  /* and a min */
    MODES,
};

/* 16 rows × 256 numbers. */
struct tile {
    _Alignas(64) int8_t q[CHUNK_QUADS][64];
    int32_t start[16][ROWS]; /* -128 × sum of the weights of sub-block j */
    int32_t scale[16][ROWS]; /* of sub-block j; for the 16-bit modes with a zero upper half */
    int32_t min[8][ROWS];    /* pairs of mins */
    float d[8][ROWS], m[8][ROWS]; /* block j's; those of 256 use d[0] and m[0] for dmin */
};

/* Starts of n sub-blocks of `quads` vectors each. */
INLINE void set_starts(struct tile *o, int first, int n, int quads) {
    for (int j = first; j < first + n; j++) {
        __m512i sum = _mm512_setzero_si512();
#pragma GCC unroll 8
        for (int k = 0; k < quads; k++)
            sum = _mm512_dpbusd_epi32(sum, splat8(-128), _mm512_load_si512(o->q[j * quads + k]));
        store(o->start[j], _mm512_sub_epi32(_mm512_setzero_si512(), sum));
    }
}

/* --- unpacking: the types of 256 --- */

INLINE void unpack_scales(__m512i a, __m512i b, __m512i c, struct tile *o) {
    const __m512i six = splat8(0x3f), four = splat8(0x0f), two = splat8(0x30);
    __m512i scale[2] = {
        _mm512_and_si512(a, six),
        _mm512_or_si512(_mm512_and_si512(c, four), _mm512_and_si512(_mm512_srli_epi32(a, 2), two))};
    __m512i min[2] = {_mm512_and_si512(b, six),
                      _mm512_or_si512(_mm512_and_si512(_mm512_srli_epi32(c, 4), four),
                                      _mm512_and_si512(_mm512_srli_epi32(b, 2), two))};
    for (int j = 0; j < 4; j++)
        store(o->min[j], byte_pair(min[j / 2], j % 2));
    for (int j = 0; j < 8; j++)
        store(o->scale[j], byte_of(scale[j / 4], j % 4));
}

INLINE void unpack_q4_k(bool packed, struct rows row, size_t block, struct tile *o) {
    const size_t at = block * block_bytes(packed, TENSOR_Q4_K);
    __m512i head[4], b[4];
    load16(packed, row, at, head);
    store_halves(o->d[0], head[0]);
    store_halves(o->m[0], _mm512_srli_epi32(head[0], 16));
    unpack_scales(head[1], head[2], head[3], o);
#pragma GCC unroll 8
    for (int i = 0; i < 8; i++) {
        load16(packed, row, at + 16 + 16 * (size_t)i, b);
        for (int k = 0; k < 4; k++) {
            int quad = i / 2 * 16 + i % 2 * 4 + k;
            store(o->q[quad], low_nibbles(b[k]));
            store(o->q[quad + 8], high_nibbles(b[k]));
        }
    }
    set_starts(o, 0, 8, 8);
}

INLINE void unpack_q5_k(bool packed, struct rows row, size_t block, struct tile *o) {
    const size_t at = block * block_bytes(packed, TENSOR_Q5_K);
    __m512i head[4], b[4], high[8];
    load16_of(packed, TENSOR_Q5_K, row, at, 0, head);
    store_halves(o->d[0], head[0]);
    store_halves(o->m[0], _mm512_srli_epi32(head[0], 16));
    unpack_scales(head[1], head[2], head[3], o);
    load16_of(packed, TENSOR_Q5_K, row, at, 16, high);
    load16_of(packed, TENSOR_Q5_K, row, at, 32, high + 4);
#pragma GCC unroll 8
    for (int i = 0; i < 8; i++) {
        load16_of(packed, TENSOR_Q5_K, row, at, 48 + 16 * (size_t)i, b);
        for (int k = 0; k < 4; k++) {
            int quad = i / 2 * 16 + i % 2 * 4 + k;
            __m512i bits = high[i % 2 * 4 + k], bit = _mm512_set1_epi8((char)(1 << (i / 2 * 2)));
            __m512i bit2 = _mm512_set1_epi8((char)(2 << (i / 2 * 2)));
            __mmask64 low = _mm512_test_epi8_mask(bits, bit);
            __mmask64 up = _mm512_test_epi8_mask(bits, bit2);
            __m512i l = low_nibbles(b[k]), h = high_nibbles(b[k]);
            store(o->q[quad], _mm512_mask_add_epi8(l, low, l, splat8(16)));
            store(o->q[quad + 8], _mm512_mask_add_epi8(h, up, h, splat8(16)));
        }
    }
    set_starts(o, 0, 8, 8);
}

INLINE void unpack_q6_k(bool packed, struct rows row, size_t block, struct tile *o) {
    const size_t at = block * block_bytes(packed, TENSOR_Q6_K);
    __m512i scale[4], low[4][4], high[2][4];
    load16_of(packed, TENSOR_Q6_K, row, at, 192, scale);
    for (int j = 0; j < 16; j++)
        store(o->scale[j], signed_byte_of(scale[j / 4], j % 4));
    store_halves(o->d[0], load_half(packed, row, block, at + 208, true));
    const __m512i two = splat8(0x30), centre = splat8(32);
#pragma GCC unroll 2
    for (int h = 0; h < 2; h++) {
        for (int i = 0; i < 4; i++)
            load16_of(packed, TENSOR_Q6_K, row, at, 64 * (size_t)h + 16 * (size_t)i, low[i]);
        for (int i = 0; i < 2; i++)
            load16_of(packed, TENSOR_Q6_K, row, at, 128 + 32 * (size_t)h + 16 * (size_t)i, high[i]);
        for (int i = 0; i < 2; i++)
            for (int k = 0; k < 4; k++) {
                int quad = 32 * h + 4 * i + k;
                __m512i u = high[i][k];
                __m512i q[4] = {_mm512_or_si512(low_nibbles(low[i][k]),
                                                _mm512_and_si512(_mm512_slli_epi16(u, 4), two)),
                                _mm512_or_si512(low_nibbles(low[2 + i][k]),
                                                _mm512_and_si512(_mm512_slli_epi16(u, 2), two)),
                                _mm512_or_si512(high_nibbles(low[i][k]), _mm512_and_si512(u, two)),
                                _mm512_or_si512(high_nibbles(low[2 + i][k]),
                                                _mm512_and_si512(_mm512_srli_epi16(u, 2), two))};
                for (int s = 0; s < 4; s++)
                    store(o->q[quad + 8 * s], _mm512_sub_epi8(q[s], centre));
            }
    }
    set_starts(o, 0, 16, 4);
}

/* The 2-bit numbers of Q2_K and Q3_K; `high` holds Q3_K's third bits, or is NULL. */
INLINE void unpack_2_bits(bool packed, struct rows row, size_t at, const __m512i *high, struct tile *o) {
    const __m512i two = splat8(3);
    for (int h = 0; h < 2; h++)
        for (int i = 0; i < 2; i++) {
            __m512i b[4];
            load16(packed, row, at + 32 * (size_t)h + 16 * (size_t)i, b);
            for (int k = 0; k < 4; k++)
                for (int s = 0; s < 4; s++) {
                    __m512i q = _mm512_and_si512(_mm512_srli_epi16(b[k], (unsigned)(2 * s)), two);
                    if (high) { /* the third bit set means q - 4 keeps the two bits */
                        __mmask64 low = _mm512_testn_epi8_mask(
                            high[4 * i + k], _mm512_set1_epi8((char)(1 << (4 * h + s))));
                        q = _mm512_mask_sub_epi8(q, low, q, splat8(4));
                    }
                    store(o->q[32 * h + 8 * s + 4 * i + k], q);
                }
        }
    set_starts(o, 0, 16, 4);
}

INLINE void unpack_q2_k(bool packed, struct rows row, size_t block, struct tile *o) {
    const size_t at = block * block_bytes(packed, TENSOR_Q2_K);
    __m512i s[4], d = load_dword(packed, row, at + 80);
    load16(packed, row, at, s);
    store_halves(o->d[0], d);
    store_halves(o->m[0], _mm512_srli_epi32(d, 16));
    for (int j = 0; j < 16; j++)
        store(o->scale[j], byte_of(low_nibbles(s[j / 4]), j % 4));
    for (int j = 0; j < 8; j++)
        store(o->min[j], byte_pair(high_nibbles(s[j / 2]), j % 2));
    unpack_2_bits(packed, row, at + 16, NULL, o);
}

INLINE void unpack_q3_k(bool packed, struct rows row, size_t block, struct tile *o) {
    const size_t at = block * block_bytes(packed, TENSOR_Q3_K);
    __m512i high[8], a = load_dword(packed, row, at + 96), b = load_dword(packed, row, at + 100);
    __m512i c = load_dword(packed, row, at + 104);
    store_halves(o->d[0], load_half(packed, row, block, at + 108, true));
    const __m512i two = splat8(0x30);
    __m512i scale[4] = {
        _mm512_or_si512(low_nibbles(a), _mm512_and_si512(_mm512_slli_epi32(c, 4), two)),
        _mm512_or_si512(low_nibbles(b), _mm512_and_si512(_mm512_slli_epi32(c, 2), two)),
        _mm512_or_si512(high_nibbles(a), _mm512_and_si512(c, two)),
        _mm512_or_si512(high_nibbles(b), _mm512_and_si512(_mm512_srli_epi32(c, 2), two))};
    for (int j = 0; j < 16; j++) {
        __m512i s = _mm512_sub_epi32(byte_of(scale[j / 4], j % 4), _mm512_set1_epi32(32));
        store(o->scale[j], _mm512_and_si512(s, _mm512_set1_epi32(0xffff)));
    }
    load16(packed, row, at, high);
    load16(packed, row, at + 16, high + 4);
    unpack_2_bits(packed, row, at + 32, high, o);
}

INLINE void unpack_iq4_xs(bool packed, struct rows row, size_t block, struct tile *o) {
    const size_t at = block * block_bytes(packed, TENSOR_IQ4_XS);
    __m512i b[4], head = load_dword(packed, row, at), low = load_dword(packed, row, at + 4);
    __m512i high = _mm512_srli_epi32(head, 16);
    store_halves(o->d[0], head);
    for (int j = 0; j < 8; j++) {
        __m512i s =
            _mm512_and_si512(_mm512_srli_epi32(low, (unsigned)(4 * j)), _mm512_set1_epi32(15));
        __m512i h =
            _mm512_and_si512(_mm512_srli_epi32(high, (unsigned)(2 * j)), _mm512_set1_epi32(3));
        s = _mm512_or_si512(s, _mm512_slli_epi32(h, 4));
        store(o->scale[j], _mm512_sub_epi32(s, _mm512_set1_epi32(32)));
        load16(packed, row, at + 8 + 16 * (size_t)j, b);
        for (int k = 0; k < 4; k++) {
            store(o->q[8 * j + k], iq4_lookup(low_nibbles(b[k])));
            store(o->q[8 * j + 4 + k], iq4_lookup(high_nibbles(b[k])));
        }
    }
    set_starts(o, 0, 8, 8);
}

/* --- unpacking: the types of 32, block j of the tile --- */

INLINE void unpack_32(bool packed, enum tensor_type type, struct rows row, size_t block, int j,
                      struct tile *o) {
    bool five = type == TENSOR_Q5_0 || type == TENSOR_Q5_1;
    bool has_min = type == TENSOR_Q4_1 || type == TENSOR_Q5_1;
    size_t at = block * block_bytes(packed, type);
    __m512i b[4], head = has_min ? load_dword(packed, row, at)
                                 : load_half(packed, row, block, at, false);
    store_halves(o->d[j], head);
    if (has_min)
        store_halves(o->m[j], _mm512_srli_epi32(head, 16));
    at += has_min ? 4 : packed ? 0 : 2;
    if (type == TENSOR_Q8_0) {
        for (int i = 0; i < 2; i++) {
            load16(packed, row, at + 16 * (size_t)i, b);
            for (int k = 0; k < 4; k++)
                store(o->q[8 * j + 4 * i + k], b[k]);
        }
        set_starts(o, j, 1, 8);
        return;
    }
    __m512i fifth = five ? load_dword(packed, row, at) : _mm512_setzero_si512();
    load16(packed, row, at + (five ? 4 : 0), b);
    for (int k = 0; k < 8; k++) {
        __m512i q = k < 4 ? low_nibbles(b[k]) : high_nibbles(b[k - 4]);
        if (five) { /* bit 4k + i of a row's dword belongs to byte i */
            const __m512i copy = _mm512_set4_epi32(0x0c0c0c0c, 0x08080808, 0x04040404, 0);
            __m512i bits = _mm512_shuffle_epi8(fifth, _mm512_add_epi8(copy, splat8(k / 2)));
            __m512i mask = _mm512_set1_epi32(k % 2 ? (int)0x80402010 : 0x08040201);
            __mmask64 set = _mm512_test_epi8_mask(bits, mask);
            q = type == TENSOR_Q5_0 ? _mm512_mask_sub_epi8(q, ~set, q, splat8(16))
                                    : _mm512_mask_add_epi8(q, set, q, splat8(16));
        } else if (type == TENSOR_Q4_0) {
            q = _mm512_sub_epi8(q, splat8(8));
        } else if (type == TENSOR_IQ4_NL) {
            q = iq4_lookup(q);
        }
        store(o->q[8 * j + k], q);
    }
    set_starts(o, j, 1, 8);
}

/* --- multiplying --- */

INLINE __m512i quad_of(const uint8_t *x, int quad) {
    int32_t four;
    memcpy(&four, x + 4 * quad, 4);
    return _mm512_set1_epi32(four);
}

INLINE __m512i pair_of(const int16_t *sums, int pair) {
    int32_t two;
    memcpy(&two, sums + 2 * pair, 4);
    return _mm512_set1_epi32(two);
}

/* G tiles side by side times T vectors, added to sum[t][g*16 ..]. The loops have constant bounds
 * and are unrolled: all sums are registers. */
INLINE void multiply_256(enum mode mode, int G, int T, const struct tile *w, const struct acts *a,
                         int t, int chunk, float *sum) {
    const bool wide = mode == LIKE_Q4_K || mode == LIKE_IQ4_XS,
               in32 = wide || mode == LIKE_Q6_K;
    const int quads = wide ? 8 : 4, min_pairs = mode == LIKE_Q4_K ? 4 : mode == LIKE_Q2_K ? 8 : 0;
    const uint8_t *x = (const uint8_t *)acts_q(a, t, chunk);
    const int16_t *sums = acts_sums(a, t, chunk);
    const float *d = acts_d(a, t, chunk);
    __m512i total[GROUP][MOST_T];
#pragma GCC unroll 6
    for (int i = 0; i < T; i++)
#pragma GCC unroll 2
        for (int g = 0; g < G; g++)
            total[g][i] = _mm512_setzero_si512();
    for (int j = 0; j < CHUNK_QUADS / quads; j++) {
        __m512i dot[GROUP][MOST_T];
#pragma GCC unroll 6
        for (int i = 0; i < T; i++)
#pragma GCC unroll 2
            for (int g = 0; g < G; g++)
                dot[g][i] = _mm512_load_si512(w[g].start[j]);
#pragma GCC unroll 8
        for (int k = 0; k < quads; k++) {
            __m512i q[GROUP];
#pragma GCC unroll 2
            for (int g = 0; g < G; g++)
                q[g] = _mm512_load_si512(w[g].q[j * quads + k]);
#pragma GCC unroll 6
            for (int i = 0; i < T; i++) {
                __m512i four = quad_of(x + i * ACT_CHUNK, j * quads + k);
#pragma GCC unroll 2
                for (int g = 0; g < G; g++)
                    dot[g][i] = _mm512_dpbusd_epi32(dot[g][i], four, q[g]);
            }
        }
#pragma GCC unroll 6
        for (int i = 0; i < T; i++)
#pragma GCC unroll 2
            for (int g = 0; g < G; g++) {
                __m512i scale = _mm512_load_si512(w[g].scale[j]);
                total[g][i] =
                    in32 ? _mm512_add_epi32(total[g][i], _mm512_mullo_epi32(dot[g][i], scale))
                         : _mm512_dpwssd_epi32(total[g][i], dot[g][i], scale);
            }
    }
#pragma GCC unroll 6
    for (int i = 0; i < T; i++) {
        const int16_t *mins = sums + i * ACT_SUMS + (min_pairs == 4 ? 16 : 0);
        __m512 da = _mm512_set1_ps(d[i * 8]);
#pragma GCC unroll 2
        for (int g = 0; g < G; g++) {
            float *to = sum + (i * GROUP + g) * ROWS;
            __m512 y = _mm512_fmadd_ps(_mm512_mul_ps(_mm512_load_ps(w[g].d[0]), da),
                                       _mm512_cvtepi32_ps(total[g][i]), _mm512_load_ps(to));
            if (min_pairs) {
                __m512i min = _mm512_setzero_si512();
#pragma GCC unroll 8
                for (int j = 0; j < min_pairs; j++)
                    min =
                        _mm512_dpwssd_epi32(min, pair_of(mins, j), _mm512_load_si512(w[g].min[j]));
                y = _mm512_fnmadd_ps(_mm512_mul_ps(_mm512_load_ps(w[g].m[0]), da),
                                     _mm512_cvtepi32_ps(min), y);
            }
            _mm512_store_ps(to, y);
        }
    }
}

/* The same for blocks of 32: the two planes of an activation are two sums. */
INLINE void multiply_32(bool has_min, int G, int T, const struct tile *w, const struct acts *a,
                        int t, int chunk, int n_blocks, float *sum) {
    const uint8_t *x = (const uint8_t *)acts_q(a, t, chunk);
    const int32_t *sums = acts_sums32(a, t, chunk);
    const float *d = acts_d(a, t, chunk);
    __m512 total[GROUP][MOST_T / 2];
#pragma GCC unroll 6
    for (int i = 0; i < T; i++)
#pragma GCC unroll 2
        for (int g = 0; g < G; g++)
            total[g][i] = _mm512_load_ps(sum + (i * GROUP + g) * ROWS);
    for (int j = 0; j < n_blocks; j++) {
        __m512i dot[GROUP][MOST_T];
#pragma GCC unroll 6
        for (int i = 0; i < 2 * T; i++)
#pragma GCC unroll 2
            for (int g = 0; g < G; g++)
                dot[g][i] = _mm512_load_si512(w[g].start[j]);
#pragma GCC unroll 8
        for (int k = 0; k < 8; k++) {
            __m512i q[GROUP];
#pragma GCC unroll 2
            for (int g = 0; g < G; g++)
                q[g] = _mm512_load_si512(w[g].q[j * 8 + k]);
#pragma GCC unroll 6
            for (int i = 0; i < 2 * T; i++) {
                __m512i four = quad_of(x + i * ACT_CHUNK, j * 8 + k);
#pragma GCC unroll 2
                for (int g = 0; g < G; g++)
                    dot[g][i] = _mm512_dpbusd_epi32(dot[g][i], four, q[g]);
            }
        }
#pragma GCC unroll 6
        for (int i = 0; i < T; i++) {
            __m512 da = _mm512_set1_ps(d[i * 8 + j]);
#pragma GCC unroll 2
            for (int g = 0; g < G; g++) {
                __m512i high = dot[g][2 * i], low = dot[g][2 * i + 1];
                high = _mm512_add_epi32(_mm512_sub_epi32(_mm512_slli_epi32(high, 8), high), low);
                total[g][i] = _mm512_fmadd_ps(_mm512_mul_ps(_mm512_load_ps(w[g].d[j]), da),
                                              _mm512_cvtepi32_ps(high), total[g][i]);
                if (has_min)
                    total[g][i] = _mm512_fmadd_ps(_mm512_mul_ps(_mm512_load_ps(w[g].m[j]), da),
                                                  _mm512_set1_ps((float)sums[i * ACT_SUMS / 2 + j]),
                                                  total[g][i]);
            }
        }
    }
#pragma GCC unroll 6
    for (int i = 0; i < T; i++)
#pragma GCC unroll 2
        for (int g = 0; g < G; g++)
            _mm512_store_ps(sum + (i * GROUP + g) * ROWS, total[g][i]);
}

typedef void (*multiply_fn)(const struct tile *w, const struct acts *a, int t, int chunk,
                            int n_blocks, float *sum);

#define MULTIPLY(mode, G, T)                                                                       \
    static void mode##_##G##_##T(const struct tile *w, const struct acts *a, int t, int chunk,     \
                                 int n_blocks, float *sum) {                                       \
        if (mode == BLOCKS || mode == BLOCKS_MIN)                                                  \
            multiply_32(mode == BLOCKS_MIN, G, T, w, a, t, chunk, n_blocks, sum);                  \
        else                                                                                       \
            multiply_256(mode, G, T, w, a, t, chunk, sum);                                         \
    }
#define MULTIPLY_256(mode)                                                                         \
    MULTIPLY(mode, 2, 6)                                                                           \
    MULTIPLY(mode, 2, 4)                                                                           \
    MULTIPLY(mode, 2, 2)                                                                           \
    MULTIPLY(mode, 2, 1)                                                                           \
    MULTIPLY(mode, 1, 6)                                                                           \
    MULTIPLY(mode, 1, 4)                                                                           \
    MULTIPLY(mode, 1, 2)                                                                           \
    MULTIPLY(mode, 1, 1)
#define MULTIPLY_32(mode)                                                                          \
    MULTIPLY(mode, 2, 3)                                                                           \
    MULTIPLY(mode, 2, 2)                                                                           \
    MULTIPLY(mode, 2, 1)                                                                           \
    MULTIPLY(mode, 1, 3)                                                                           \
    MULTIPLY(mode, 1, 2)                                                                           \
    MULTIPLY(mode, 1, 1)
MULTIPLY_256(LIKE_Q4_K)
MULTIPLY_256(LIKE_Q2_K)
MULTIPLY_256(LIKE_Q3_K)
MULTIPLY_256(LIKE_Q6_K)
MULTIPLY_256(LIKE_IQ4_XS)
MULTIPLY_32(BLOCKS)
MULTIPLY_32(BLOCKS_MIN)

struct multiplier {
    int n; /* vectors */
    multiply_fn by[GROUP];
};
#define SIZE(mode, T)                                                                              \
    {                                                                                              \
        T, {                                                                                       \
            mode##_1_##T, mode##_2_##T                                                             \
        }                                                                                          \
    }
#define SIZES_256(mode) [mode] = {SIZE(mode, 6), SIZE(mode, 4), SIZE(mode, 2), SIZE(mode, 1)}
#define SIZES_32(mode) [mode] = {SIZE(mode, 3), SIZE(mode, 2), SIZE(mode, 1)}
static const struct multiplier multipliers[MODES][4] = {
    SIZES_256(LIKE_Q4_K),   SIZES_256(LIKE_Q2_K), SIZES_256(LIKE_Q3_K), SIZES_256(LIKE_Q6_K),
    SIZES_256(LIKE_IQ4_XS), SIZES_32(BLOCKS),     SIZES_32(BLOCKS_MIN)};

/* --- the whole product --- */

INLINE void unpack_as(bool packed, enum tensor_type type, struct rows row, int chunk, int n_blocks,
                      struct tile *o) {
    size_t c = (size_t)chunk;
#define EACH_BLOCK(name)                                                                           \
    case TENSOR_##name:                                                                            \
        for (int j = 0; j < n_blocks; j++)                                                         \
            unpack_32(packed, TENSOR_##name, row, 8 * c + (size_t)j, j, o);                        \
        break
    switch (type) {
        EACH_BLOCK(Q4_0);
        EACH_BLOCK(Q4_1);
        EACH_BLOCK(Q5_0);
        EACH_BLOCK(Q5_1);
        EACH_BLOCK(Q8_0);
        EACH_BLOCK(IQ4_NL);
    case TENSOR_Q2_K: unpack_q2_k(packed, row, c, o); break;
    case TENSOR_Q3_K: unpack_q3_k(packed, row, c, o); break;
    case TENSOR_Q4_K: unpack_q4_k(packed, row, c, o); break;
    case TENSOR_Q5_K: unpack_q5_k(packed, row, c, o); break;
    case TENSOR_Q6_K: unpack_q6_k(packed, row, c, o); break;
    default: unpack_iq4_xs(packed, row, c, o);
    }
#undef EACH_BLOCK
}

static void unpack(enum tensor_type type, struct rows row, int chunk, int n_blocks,
                   struct tile *o) {
    if (row.halves)
        unpack_as(true, type, row, chunk, n_blocks, o);
    else
        unpack_as(false, type, row, chunk, n_blocks, o);
}

static enum mode mode_of(enum tensor_type type) {
    switch (type) {
    case TENSOR_Q2_K: return LIKE_Q2_K;
    case TENSOR_Q3_K: return LIKE_Q3_K;
    case TENSOR_Q4_K:
    case TENSOR_Q5_K: return LIKE_Q4_K;
    case TENSOR_Q6_K: return LIKE_Q6_K;
    case TENSOR_IQ4_XS: return LIKE_IQ4_XS;
    case TENSOR_Q4_1:
    case TENSOR_Q5_1: return BLOCKS_MIN;
    default: return BLOCKS;
    }
}

/* The first 16 of n rows (fewer: not). */
static bool evenly_spaced(const uint8_t *const *rows, int n, size_t *stride) {
    if (n < ROWS)
        return false;
    *stride = (size_t)(rows[1] - rows[0]);
    for (int r = 2; r < ROWS; r++)
        if (rows[r] != rows[0] + (size_t)r * *stride)
            return false;
    return rows[1] > rows[0];
}

/* A chunk of rows from anywhere, side by side; the last one is repeated to make 16. */
static void copy_rows(uint8_t *to, const uint8_t *const *rows, int n, size_t at, size_t bytes) {
    for (int r = 0; r < ROWS; r++)
        memcpy(to + r * MOST_CHUNK_BYTES, rows[r < n ? r : n - 1] + at, bytes);
}

/* Up to 32 rows times vectors t_begin .. t_end-1. The rows are those that `rows` points to, or the
 * packed ones (then at least 16) that begin at *rows. */
static void product_rows(bool packed, enum tensor_type type, const uint8_t *const *rows, int n_rows,
                         const struct acts *a, int t_begin, int t_end, float *out,
                         size_t out_stride, float *sum) {
    struct tile tile[GROUP];
    const struct multiplier *sizes = multipliers[mode_of(type)];
    int groups = n_rows > ROWS ? 2 : 1, n_t = t_end - t_begin;
    struct rows row[GROUP];
    uint8_t copy[GROUP][ROWS * MOST_CHUNK_BYTES];
    size_t chunk_bytes = tensor_row_bytes(type, ACT_CHUNK);
    bool even[GROUP];
    for (int g = 0; g < groups; g++) {
        if (packed) {
            row[g] = avx512_packed_rows(type, *rows, g, a->cols);
            even[g] = true;
            continue;
        }
        row[g] = (struct rows){rows[g * ROWS], 0, copy[g], NULL};
        even[g] = evenly_spaced(rows + g * ROWS, n_rows - g * ROWS, &row[g].stride);
        if (even[g])
            row[g].next = rows[g * ROWS] + (size_t)(groups * ROWS) * row[g].stride;
    }
    memset(sum, 0, (size_t)n_t * GROUP * ROWS * sizeof *sum);
    for (int chunk = 0; chunk < acts_chunks(a); chunk++) {
        int cols = a->cols - chunk * ACT_CHUNK,
            n_blocks = (cols < ACT_CHUNK ? cols : ACT_CHUNK) / 32;
        for (int g = 0; g < groups; g++)
            if (even[g]) {
                unpack(type, row[g], chunk, n_blocks, &tile[g]);
            } else {
                size_t used = tensor_row_bytes(type, (uint64_t)n_blocks * 32);
                copy_rows(copy[g], rows + g * ROWS, n_rows - g * ROWS, (size_t)chunk * chunk_bytes,
                          used);
                unpack(type, (struct rows){copy[g], MOST_CHUNK_BYTES, copy[g], NULL}, 0, n_blocks,
                       &tile[g]);
            }
        const struct multiplier *m = sizes;
        for (int t = t_begin; t < t_end; t += m->n) {
            while (m->n > t_end - t)
                m++;
            m->by[groups - 1](tile, a, t, chunk, n_blocks, sum + (t - t_begin) * GROUP * ROWS);
        }
    }
    for (int t = 0; t < n_t; t++)
        memcpy(out + (size_t)t * out_stride, sum + t * GROUP * ROWS, (size_t)n_rows * sizeof *out);
}

void avx512_product(enum tensor_type type, const uint8_t *const *rows, int n_rows,
                    const struct acts *a, int t_begin, int t_end, float *out, size_t out_stride,
                    void *scratch) {
    int group = t_end - t_begin < 3 ? ROWS : GROUP * ROWS; /* small ones leave less unforeseen */
    for (int t = t_begin; t < t_end; t += MOST_VECTORS) {
        int end = t + MOST_VECTORS < t_end ? t + MOST_VECTORS : t_end;
        for (int r = 0; r < n_rows; r += group)
            product_rows(false, type, rows + r, n_rows - r < group ? n_rows - r : group, a, t, end,
                         out + (size_t)(t - t_begin) * out_stride + r, out_stride, scratch);
    }
}

void avx512_product_packed(enum tensor_type type, const uint8_t *tiles, int n_rows,
                           const struct acts *a, int t_begin, int t_end, float *out,
                           size_t out_stride, void *scratch) {
    if (avx512_decode(type, tiles, n_rows, a, t_begin, t_end, out, out_stride, scratch))
        return;
    size_t row_bytes = tensor_row_bytes(type, (uint64_t)a->cols);
    for (int t = t_begin; t < t_end; t += MOST_VECTORS) {
        int end = t + MOST_VECTORS < t_end ? t + MOST_VECTORS : t_end;
        for (int r = 0; r < n_rows; r += GROUP * ROWS) {
            const uint8_t *first = tiles + (size_t)r * row_bytes;
            product_rows(true, type, &first, n_rows - r < GROUP * ROWS ? n_rows - r : GROUP * ROWS,
                         a, t, end, out + (size_t)(t - t_begin) * out_stride + r, out_stride,
                         scratch);
        }
    }
}

#endif
