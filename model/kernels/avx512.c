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

#include "model/kernels/vector.h"

static void quantize(struct acts *a, int t, const float *x) {
    int block = a->kind == ACT_Q256 ? 256 : 32;
    for (int i = 0; i < a->cols; i += block) {
        int chunk = i / ACT_CHUNK, at = i % ACT_CHUNK;
        int8_t *q = acts_q(a, t, chunk) + at;
        int16_t *sums = acts_sums(a, t, chunk) + at / 16;
        __m512 top = _mm512_setzero_ps();
        for (int k = 0; k < block; k += 16)
            top = _mm512_max_ps(top, _mm512_abs_ps(_mm512_loadu_ps(x + i + k)));
        float largest = _mm512_reduce_max_ps(top);
        float inverse = largest > 0 ? 127.0f / largest : 0;
        acts_d(a, t, chunk)[at / 32] = largest / 127.0f;
        __m512 scale = _mm512_set1_ps(inverse);
        for (int k = 0; k < block; k += 16) {
            __m512i v = _mm512_cvtps_epi32(_mm512_mul_ps(_mm512_loadu_ps(x + i + k), scale));
            __m128i bytes = _mm512_cvtsepi32_epi8(v);
            _mm_storeu_si128((__m128i *)(q + k), _mm_xor_si128(bytes, _mm_set1_epi8(-128)));
            sums[k / 16] = (int16_t)_mm512_reduce_add_epi32(v);
        }
        add_wide_sums(acts_sums(a, t, chunk), at, block);
    }
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
    };
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                   __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
                   __builtin_cpu_supports("avx512vnni")
               ? &avx512
               : NULL;
}

#endif
