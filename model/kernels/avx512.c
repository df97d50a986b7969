/* Kernels for AVX-512 with VNNI (Intel since Cascade Lake, AMD since Zen 4): what works on floats,
 * and the activations. The products with quantised weights stand in avx512_product.c. */
#include "model/kernels/avx512.h"

#include <stddef.h>

#if !defined(__x86_64__)
const struct kernels *kernels_avx512(void) {
    return NULL;
}
#else

#include <immintrin.h>
#include <math.h>
#include <string.h>

#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma,f16c")

#include "model/kernels/blocks.h"

#define LANES 16
#define ATTEND_GROUP 8
#define load_f16(p) ((vf)_mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)(p))))
#define load_bf16(p)                                                                               \
    ((vf)_mm512_slli_epi32(_mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(p))), 16))
#define load_i8(p)                                                                                 \
    ((vf)_mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(_mm_loadu_si128((const __m128i *)(p)))))
#define store_f16(p, x)                                                                            \
    _mm256_storeu_si256((__m256i *)(p), _mm512_cvtps_ph((__m512)(x), _MM_FROUND_TO_NEAREST_INT))

#define LANES_OWN
typedef float vf __attribute__((vector_size(64)));
typedef int32_t vi __attribute__((vector_size(64)));
#define sum_lanes(x) _mm512_reduce_add_ps((__m512)(x))
#define max_lanes(x) _mm512_reduce_max_ps((__m512)(x))
#define choose(mask, yes, no)                                                                      \
    ((vf)_mm512_mask_mov_ps((__m512)(no), _mm512_movepi32_mask((__m512i)(mask)), (__m512)(yes)))
#define choose_greater(a, b, yes, no)                                                              \
    ((vf)_mm512_mask_mov_ps(                                                                       \
        (__m512)(no), _mm512_cmp_ps_mask((__m512)(a), (__m512)(b), _CMP_GT_OQ), (__m512)(yes)))

#include "model/kernels/vector.h"

INLINE float largest_of(const float *x, int n) {
    __m512 top = _mm512_setzero_ps();
    for (int k = 0; k < n; k += 16)
        top = _mm512_max_ps(top, _mm512_abs_ps(_mm512_loadu_ps(x + k)));
    return _mm512_reduce_max_ps(top);
}

INLINE void store_bytes(int8_t *to, __m512i v) {
    _mm_storeu_si128((__m128i *)to, _mm_xor_si128(_mm512_cvtsepi32_epi8(v), _mm_set1_epi8(-128)));
}

static void quantize_256(struct acts *a, int t, const float *x) {
    for (int chunk = 0; chunk < acts_chunks(a); chunk++, x += ACT_CHUNK) {
        int8_t *q = acts_q(a, t, chunk);
        int16_t *sums = acts_sums(a, t, chunk);
        float largest = largest_of(x, ACT_CHUNK), inverse = largest > 0 ? 127.0f / largest : 0;
        *acts_d(a, t, chunk) = largest / 127.0f;
        for (int j = 0; j < 16; j++) {
            __m512i v = _mm512_cvtps_epi32(
                _mm512_mul_ps(_mm512_loadu_ps(x + 16 * j), _mm512_set1_ps(inverse)));
            store_bytes(q + 16 * j, v);
            if (a->plain)
                _mm_storeu_si128((__m128i *)(a->plain + (q - a->q) + 16 * j),
                                 _mm512_cvtsepi32_epi8(v));
            sums[j] = (int16_t)_mm512_reduce_add_epi32(v);
        }
        add_wide_sums(sums);
    }
}

static void quantize_32(struct acts *a, int t, const float *x) {
    for (int i = 0; i < a->cols; i += 32) {
        int chunk = i / ACT_CHUNK, at = i % ACT_CHUNK;
        int8_t *q = acts_q(a, t, chunk) + at;
        float largest = largest_of(x + i, 32), inverse = largest > 0 ? ACT_LEVELS_32 / largest : 0;
        acts_d(a, t, chunk)[at / 32] = largest / ACT_LEVELS_32;
        __m512i sum = _mm512_setzero_si512();
        for (int k = 0; k < 32; k += 16) {
            __m512i v = _mm512_cvtps_epi32(
                _mm512_mul_ps(_mm512_loadu_ps(x + i + k), _mm512_set1_ps(inverse)));
            __m512i high = _mm512_cvtps_epi32(
                _mm512_mul_ps(_mm512_cvtepi32_ps(v), _mm512_set1_ps(1.0f / 255)));
            store_bytes(q + k, high);
            store_bytes(q + ACT_CHUNK + k,
                        _mm512_sub_epi32(v, _mm512_mullo_epi32(high, _mm512_set1_epi32(255))));
            sum = _mm512_add_epi32(sum, v);
        }
        acts_sums32(a, t, chunk)[at / 32] = _mm512_reduce_add_epi32(sum);
    }
}

static void quantize(struct acts *a, int t, const float *x) {
    if (a->kind == ACT_Q256)
        quantize_256(a, t, x);
    else
        quantize_32(a, t, x);
}

static void product(enum tensor_type type, const uint8_t *const *rows, int n_rows,
                    const struct acts *a, int t_begin, int t_end, float *out, size_t out_stride,
                    void *scratch) {
    if (a->kind == ACT_F32)
        float_rows(type, rows, n_rows, a, t_begin, t_end, out, out_stride);
    else
        avx512_product(type, rows, n_rows, a, t_begin, t_end, out, out_stride, scratch);
}

const struct kernels *kernels_avx512(void) {
    static const struct kernels avx512 = {
        .name = "avx512",
        .act_flip = 0x80,
        .quantize = quantize,
        .product = product,
        .rms_norm = rms_norm,
        .silu_mul = silu_mul,
        .attend = attend,
        .to_f16 = to_f16,
        .pack = avx512_pack,
        .product_packed = avx512_product_packed,
    };
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                   __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
                   __builtin_cpu_supports("avx512vnni")
               ? &avx512
               : NULL;
}

#endif
