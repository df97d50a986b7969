/* Kernels for AVX2, FMA and F16C (Intel since 2013, AMD since 2015). */
#include "model/kernels/kernels.h"

#include <stddef.h>

#if !defined(__x86_64__)
const struct kernels *kernels_avx2(void) {
    return NULL;
}
#else

#include <immintrin.h>
#include <math.h>
#include <string.h>

#pragma GCC target("avx2,fma,f16c")

#include "model/kernels/blocks.h"

#define LANES 8
#define ATTEND_GROUP 2
#define load_f16(p) ((vf)_mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)(p))))
#define load_bf16(p)                                                                               \
    ((vf)_mm256_slli_epi32(_mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(p))), 16))
#define load_i8(p)                                                                                 \
    ((vf)_mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64((const __m128i *)(p)))))
#define store_f16(p, x)                                                                            \
    _mm_storeu_si128((__m128i *)(p), _mm256_cvtps_ph((__m256)(x), _MM_FROUND_TO_NEAREST_INT))

#include "model/kernels/vector.h"

/* --- activations --- */

INLINE float largest_of(const float *x, int n) {
    __m256 top = _mm256_setzero_ps();
    for (int k = 0; k < n; k += 8)
        top = _mm256_max_ps(top, _mm256_andnot_ps(_mm256_set1_ps(-0.0f), _mm256_loadu_ps(x + k)));
    return max_lanes((vf)top);
}

/* Four vectors of dwords as 32 bytes. */
INLINE __m256i bytes_of(const __m256i v[4]) {
    __m256i low = _mm256_packs_epi32(v[0], v[1]), high = _mm256_packs_epi32(v[2], v[3]);
    return _mm256_permutevar8x32_epi32(_mm256_packs_epi16(low, high),
                                       _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7));
}

static void quantize_256(struct acts *a, int t, const float *x) {
    for (int chunk = 0; chunk < acts_chunks(a); chunk++, x += ACT_CHUNK) {
        int8_t *q = acts_q(a, t, chunk);
        int16_t *sums = acts_sums(a, t, chunk);
        float largest = largest_of(x, ACT_CHUNK), inverse = largest > 0 ? 127.0f / largest : 0;
        *acts_d(a, t, chunk) = largest / 127.0f;
        for (int k = 0; k < ACT_CHUNK; k += 32) {
            __m256i v[4];
            for (int j = 0; j < 4; j++)
                v[j] = _mm256_cvtps_epi32(
                    _mm256_mul_ps(_mm256_loadu_ps(x + k + 8 * j), _mm256_set1_ps(inverse)));
            _mm256_storeu_si256((__m256i *)(q + k), bytes_of(v));
        }
        for (int j = 0; j < 16; j++) {
            __m256i wide = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(q + 16 * j)));
            __m128i s =
                _mm_add_epi16(_mm256_castsi256_si128(wide), _mm256_extracti128_si256(wide, 1));
            s = _mm_hadd_epi16(s, s);
            s = _mm_hadd_epi16(s, s);
            sums[j] = (int16_t)_mm_extract_epi16(_mm_hadd_epi16(s, s), 0);
        }
        add_wide_sums(sums);
    }
}

INLINE int sum_i32(__m256i v) {
    __m128i s = _mm_add_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
    s = _mm_add_epi32(s, _mm_shuffle_epi32(s, 0x4e));
    return _mm_cvtsi128_si32(_mm_add_epi32(s, _mm_shuffle_epi32(s, 0xb1)));
}

static void quantize_32(struct acts *a, int t, const float *x) {
    for (int i = 0; i < a->cols; i += 32) {
        int chunk = i / ACT_CHUNK, at = i % ACT_CHUNK;
        int8_t *q = acts_q(a, t, chunk) + at;
        float largest = largest_of(x + i, 32), inverse = largest > 0 ? ACT_LEVELS_32 / largest : 0;
        acts_d(a, t, chunk)[at / 32] = largest / ACT_LEVELS_32;
        __m256i high[4], low[4], sum = _mm256_setzero_si256();
        for (int j = 0; j < 4; j++) {
            __m256i v = _mm256_cvtps_epi32(
                _mm256_mul_ps(_mm256_loadu_ps(x + i + 8 * j), _mm256_set1_ps(inverse)));
            high[j] = _mm256_cvtps_epi32(
                _mm256_mul_ps(_mm256_cvtepi32_ps(v), _mm256_set1_ps(1.0f / 255)));
            low[j] = _mm256_sub_epi32(v, _mm256_mullo_epi32(high[j], _mm256_set1_epi32(255)));
            sum = _mm256_add_epi32(sum, v);
        }
        _mm256_storeu_si256((__m256i *)q, bytes_of(high));
        _mm256_storeu_si256((__m256i *)(q + ACT_CHUNK), bytes_of(low));
        acts_sums32(a, t, chunk)[at / 32] = sum_i32(sum);
    }
}

static void quantize(struct acts *a, int t, const float *x) {
    if (a->kind == ACT_Q256)
        quantize_256(a, t, x);
    else
        quantize_32(a, t, x);
}

/* --- unpacking: 32 numbers a vector, in order --- */

INLINE __m256i load32(const void *p) {
    return _mm256_loadu_si256((const __m256i *)p);
}

/* 16 bytes of nibbles: the low ones, then the high ones. */
INLINE __m256i nibbles16(const uint8_t *p) {
    __m128i b = _mm_loadu_si128((const __m128i *)p);
    return _mm256_and_si256(_mm256_set_m128i(_mm_srli_epi16(b, 4), b), _mm256_set1_epi8(15));
}

/* 32 bits as bytes that are 16 where the bit is set. */
INLINE __m256i fifth_bits(const uint8_t p[4]) {
    int32_t bits;
    memcpy(&bits, p, 4);
    const __m256i which =
        _mm256_setr_epi64x(0, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303);
    const __m256i mask = _mm256_set1_epi64x((int64_t)0x8040201008040201);
    __m256i b = _mm256_shuffle_epi8(_mm256_set1_epi32(bits), which);
    b = _mm256_cmpeq_epi8(_mm256_and_si256(b, mask), mask);
    return _mm256_and_si256(b, _mm256_set1_epi8(16));
}

INLINE __m256i iq4_lookup(__m256i nibbles) {
    __m256i table = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)iq4_values));
    return _mm256_shuffle_epi8(table, nibbles);
}

/* One block taken apart, kept in registers while it meets several vectors. Numbers are q - offset,
 * and q is unsigned but for the types whose q would overflow the 16-bit sums of pairs: those are
 * signed. */
struct block256 {
    __m256i q[8];
    int16_t scale[16], min[16];
    float d, dmin;
};

INLINE bool signed_type(enum tensor_type type) {
    return type == TENSOR_Q8_0 || type == TENSOR_IQ4_NL || type == TENSOR_IQ4_XS;
}

INLINE int offset_of(enum tensor_type type) {
    return type == TENSOR_Q4_0   ? 8
           : type == TENSOR_Q5_0 ? 16
           : type == TENSOR_Q3_K ? 4
           : type == TENSOR_Q6_K ? 32
                                 : 0;
}

INLINE bool has_min(enum tensor_type type) {
    return type == TENSOR_Q4_1 || type == TENSOR_Q5_1 || type == TENSOR_Q2_K ||
           type == TENSOR_Q4_K || type == TENSOR_Q5_K;
}

INLINE void spread_scales(struct block256 *p, const uint8_t scales[12]) {
    uint8_t scale[8], min[8];
    unpack_scales_k4(scales, scale, min);
    __m128i s = _mm_loadl_epi64((const __m128i *)scale), m = _mm_loadl_epi64((const __m128i *)min);
    _mm256_storeu_si256((__m256i *)p->scale, _mm256_cvtepu8_epi16(_mm_unpacklo_epi8(s, s)));
    _mm256_storeu_si256((__m256i *)p->min, _mm256_cvtepu8_epi16(_mm_unpacklo_epi8(m, m)));
}

INLINE void q2_bits(const uint8_t *from, __m256i q[8]) {
    const __m256i two = _mm256_set1_epi8(3);
    for (int h = 0; h < 2; h++) {
        __m256i b = load32(from + 32 * h);
        q[4 * h] = _mm256_and_si256(b, two);
        q[4 * h + 1] = _mm256_and_si256(_mm256_srli_epi16(b, 2), two);
        q[4 * h + 2] = _mm256_and_si256(_mm256_srli_epi16(b, 4), two);
        q[4 * h + 3] = _mm256_and_si256(_mm256_srli_epi16(b, 6), two);
    }
}

/* Bit j of 32 bytes, as `value` where it is set. */
INLINE __m256i bit_of(__m256i bytes, int j, int value) {
    __m256i mask = _mm256_set1_epi8((char)(1 << j));
    return _mm256_and_si256(_mm256_cmpeq_epi8(_mm256_and_si256(bytes, mask), mask),
                            _mm256_set1_epi8((char)value));
}

INLINE void unpack256(enum tensor_type type, const void *block, struct block256 *p) {
    const __m256i low4 = _mm256_set1_epi8(15);
    p->dmin = 0;
    if (type == TENSOR_Q2_K) {
        const struct block_q2_k *b = block;
        p->d = half_to_float(b->d);
        p->dmin = half_to_float(b->dmin);
        __m128i s = _mm_loadu_si128((const __m128i *)b->scales), m = _mm_set1_epi8(15);
        _mm256_storeu_si256((__m256i *)p->scale, _mm256_cvtepu8_epi16(_mm_and_si128(s, m)));
        s = _mm_and_si128(_mm_srli_epi16(s, 4), m);
        _mm256_storeu_si256((__m256i *)p->min, _mm256_cvtepu8_epi16(s));
        q2_bits(b->q, p->q);
    } else if (type == TENSOR_Q3_K) {
        const struct block_q3_k *b = block;
        int8_t s[16];
        p->d = half_to_float(b->d);
        unpack_scales_q3_k(b->scales, s);
        _mm256_storeu_si256((__m256i *)p->scale,
                            _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)s)));
        q2_bits(b->q, p->q);
        __m256i high = load32(b->high);
        for (int j = 0; j < 8; j++)
            p->q[j] = _mm256_or_si256(p->q[j], bit_of(high, j, 4));
    } else if (type == TENSOR_Q4_K || type == TENSOR_Q5_K) {
        const struct block_q5_k *b5 = block;
        const struct block_q4_k *b4 = block;
        const uint8_t *q = type == TENSOR_Q4_K ? b4->q : b5->q;
        p->d = half_to_float(b4->d); /* both begin alike */
        p->dmin = half_to_float(b4->dmin);
        spread_scales(p, b4->scales);
        for (int j = 0; j < 4; j++) {
            __m256i b = load32(q + 32 * j);
            p->q[2 * j] = _mm256_and_si256(b, low4);
            p->q[2 * j + 1] = _mm256_and_si256(_mm256_srli_epi16(b, 4), low4);
        }
        if (type == TENSOR_Q5_K) {
            __m256i high = load32(b5->high);
            for (int j = 0; j < 8; j++)
                p->q[j] = _mm256_or_si256(p->q[j], bit_of(high, j, 16));
        }
    } else if (type == TENSOR_Q6_K) {
        const struct block_q6_k *b = block;
        const __m256i high2 = _mm256_set1_epi8(0x30);
        p->d = half_to_float(b->d);
        _mm256_storeu_si256((__m256i *)p->scale,
                            _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)b->scales)));
        for (int h = 0; h < 2; h++) {
            __m256i l0 = load32(b->low + 64 * h), l1 = load32(b->low + 64 * h + 32);
            __m256i up = load32(b->high + 32 * h);
            __m256i u[4] = {_mm256_slli_epi16(up, 4), _mm256_slli_epi16(up, 2), up,
                            _mm256_srli_epi16(up, 2)};
            __m256i l[4] = {l0, l1, _mm256_srli_epi16(l0, 4), _mm256_srli_epi16(l1, 4)};
            for (int j = 0; j < 4; j++)
                p->q[4 * h + j] =
                    _mm256_or_si256(_mm256_and_si256(l[j], low4), _mm256_and_si256(u[j], high2));
        }
    } else { /* IQ4_XS */
        const struct block_iq4_xs *b = block;
        p->d = half_to_float(b->d);
        for (int j = 0; j < 8; j++) {
            p->scale[2 * j] = p->scale[2 * j + 1] = unpack_scale_iq4_xs(b, j);
            p->q[j] = iq4_lookup(nibbles16(b->q + 16 * j));
        }
    }
}

/* Sums of products of four neighbours, weights q (signed or not) with activations a. */
INLINE __m256i pairs(enum tensor_type type, __m256i q, __m256i a) {
    return signed_type(type) ? _mm256_maddubs_epi16(_mm256_abs_epi8(q), _mm256_sign_epi8(a, q))
                             : _mm256_maddubs_epi16(q, a);
}

INLINE float add256(enum tensor_type type, const struct block256 *p, const int8_t *a,
                    const int16_t *sums, float d, float sum) {
    __m256i total = _mm256_setzero_si256(), s = load32(sums);
    for (int j = 0; j < 8; j++) {
        __m256i scale =
            _mm256_set_m128i(_mm_set1_epi16(p->scale[2 * j + 1]), _mm_set1_epi16(p->scale[2 * j]));
        __m256i pair = pairs(type, p->q[j], load32(a + 32 * j));
        total = _mm256_add_epi32(total, _mm256_madd_epi16(pair, scale));
    }
    if (offset_of(type)) {
        __m256i scale =
            _mm256_mullo_epi16(load32(p->scale), _mm256_set1_epi16((short)offset_of(type)));
        total = _mm256_sub_epi32(total, _mm256_madd_epi16(scale, s));
    }
    sum = fmaf(p->d * d, (float)sum_i32(total), sum);
    if (has_min(type))
        sum = fmaf(p->dmin * d, (float)-sum_i32(_mm256_madd_epi16(load32(p->min), s)), sum);
    return sum;
}

INLINE __m256i unpack32(enum tensor_type type, const void *block, float *d, float *m) {
    *m = 0;
    switch (type) {
    case TENSOR_Q4_0: {
        const struct block_q4_0 *b = block;
        *d = half_to_float(b->d);
        return nibbles16(b->q);
    }
    case TENSOR_Q4_1: {
        const struct block_q4_1 *b = block;
        *d = half_to_float(b->d);
        *m = half_to_float(b->m);
        return nibbles16(b->q);
    }
    case TENSOR_Q5_0: {
        const struct block_q5_0 *b = block;
        *d = half_to_float(b->d);
        return _mm256_or_si256(nibbles16(b->q), fifth_bits(b->high));
    }
    case TENSOR_Q5_1: {
        const struct block_q5_1 *b = block;
        *d = half_to_float(b->d);
        *m = half_to_float(b->m);
        return _mm256_or_si256(nibbles16(b->q), fifth_bits(b->high));
    }
    case TENSOR_IQ4_NL: {
        const struct block_iq4_nl *b = block;
        *d = half_to_float(b->d);
        return iq4_lookup(nibbles16(b->q));
    }
    default: {
        const struct block_q8_0 *b = block;
        *d = half_to_float(b->d);
        return load32(b->q);
    }
    }
}

INLINE float add32(enum tensor_type type, __m256i q, float dw, float m, const int8_t *a, int sums,
                   float d, float sum) {
    const __m256i one = _mm256_set1_epi16(1);
    __m256i high = _mm256_madd_epi16(pairs(type, q, load32(a)), one);
    __m256i low = _mm256_madd_epi16(pairs(type, q, load32(a + ACT_CHUNK)), one);
    high = _mm256_sub_epi32(_mm256_slli_epi32(high, 8), high);
    int total = sum_i32(_mm256_add_epi32(high, low)) - offset_of(type) * sums;
    sum = fmaf(dw * d, (float)total, sum);
    if (has_min(type))
        sum = fmaf(m * d, (float)sums, sum);
    return sum;
}

INLINE void rows_of(enum tensor_type type, int numbers, int bytes, const uint8_t *const *rows,
                    int n_rows, const struct acts *a, int t_begin, int t_end, float *out,
                    size_t out_stride) {
    for (int r = 0; r < n_rows; r++) {
        for (int t = t_begin; t < t_end; t++)
            out[(size_t)(t - t_begin) * out_stride + (size_t)r] = 0;
        for (int i = 0; i < a->cols; i += numbers) {
            const uint8_t *block = rows[r] + (size_t)(i / numbers) * (size_t)bytes;
            struct block256 p;
            __m256i q;
            float d, m;
            if (numbers == 256)
                unpack256(type, block, &p);
            else
                q = unpack32(type, block, &d, &m);
            for (int t = t_begin; t < t_end; t++) {
                float *sum = &out[(size_t)(t - t_begin) * out_stride + (size_t)r];
                int chunk = i / ACT_CHUNK, at = i % ACT_CHUNK;
                *sum = numbers == 256 ? add256(type, &p, acts_q(a, t, chunk),
                                               acts_sums(a, t, chunk), *acts_d(a, t, chunk), *sum)
                                      : add32(type, q, d, m, acts_q(a, t, chunk) + at,
                                              acts_sums32(a, t, chunk)[at / 32],
                                              acts_d(a, t, chunk)[at / 32], *sum);
            }
        }
    }
}

static void product(enum tensor_type type, const uint8_t *const *row, int n_rows,
                    const struct acts *a, int t_begin, int t_end, float *out, size_t out_stride,
                    void *scratch) {
#define CASE(name, numbers, block)                                                                 \
    case TENSOR_##name:                                                                            \
        rows_of(TENSOR_##name, numbers, sizeof(struct block), row, n_rows, a, t_begin, t_end, out, \
                out_stride);                                                                       \
        break
    switch (type) {
        CASE(Q4_0, 32, block_q4_0);
        CASE(Q4_1, 32, block_q4_1);
        CASE(Q5_0, 32, block_q5_0);
        CASE(Q5_1, 32, block_q5_1);
        CASE(Q8_0, 32, block_q8_0);
        CASE(IQ4_NL, 32, block_iq4_nl);
        CASE(Q2_K, 256, block_q2_k);
        CASE(Q3_K, 256, block_q3_k);
        CASE(Q4_K, 256, block_q4_k);
        CASE(Q5_K, 256, block_q5_k);
        CASE(Q6_K, 256, block_q6_k);
        CASE(IQ4_XS, 256, block_iq4_xs);
    default: float_rows(type, row, n_rows, a, t_begin, t_end, out, out_stride);
    }
#undef CASE
}

const struct kernels *kernels_avx2(void) {
    static const struct kernels avx2 = {
        .name = "avx2",
        .quantize = quantize,
        .product = product,
        .rms_norm = rms_norm,
        .silu_mul = silu_mul,
        .attend = attend,
        .to_f16 = to_f16,
    };
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
                   __builtin_cpu_supports("f16c")
               ? &avx2
               : NULL;
}

#endif
