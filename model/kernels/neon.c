/* Kernels for 64-bit ARM: what works on floats, the activations, and the choice among the products
 * with quantised weights that the processor can run. */
#include "model/kernels/neon.h"

#include <stddef.h>

#if !defined(__aarch64__)
const struct kernels *kernels_neon(void) {
    return NULL;
}
#else

#include <arm_neon.h>
#include <math.h>
#include <string.h>
#include <sys/auxv.h>

#define NEON_DOTPROD 0
#define NEON_I8MM 0
#define NEON_PRODUCT neon_product_plain
static void neon_product_plain(enum tensor_type type, const uint8_t *const *rows, int n_rows,
                               const struct acts *a, int t_begin, int t_end, float *out,
                               size_t out_stride, void *scratch);
#include "model/kernels/neon_product.h"

#define LANES 4
#define ATTEND_GROUP 2
#define load_f16(p) ((vf)vcvt_f32_f16(vreinterpret_f16_u16(vld1_u16((const uint16_t *)(p)))))
#define load_bf16(p) ((vf)vshll_n_u16(vld1_u16((const uint16_t *)(p)), 16))
#define load_i8(p) ((vf)load_four_i8((const int8_t *)(p)))
#define store_f16(p, x) vst1_u16(p, vreinterpret_u16_f16(vcvt_f16_f32((float32x4_t)(x))))

static inline __attribute__((always_inline)) float32x4_t load_four_i8(const int8_t *p) {
    int32_t four;
    memcpy(&four, p, sizeof four);
    int16x8_t wide = vmovl_s8(vreinterpret_s8_s32(vdup_n_s32(four)));
    return vcvtq_f32_s32(vmovl_s16(vget_low_s16(wide)));
}

#include "model/kernels/vector.h"

/* --- activations --- */

INLINE float largest_of(const float *x, int n) {
    float32x4_t top = vdupq_n_f32(0);
    for (int k = 0; k < n; k += 4)
        top = vmaxq_f32(top, vabsq_f32(vld1q_f32(x + k)));
    return vmaxvq_f32(top);
}

/* 16 numbers times `scale`, to the nearest whole ones. */
INLINE void whole_16(const float *x, float scale, int32x4_t v[4]) {
    for (int j = 0; j < 4; j++)
        v[j] = vcvtnq_s32_f32(vmulq_n_f32(vld1q_f32(x + 4 * j), scale));
}

/* Four vectors of words as 16 bytes. */
INLINE int8x16_t bytes_of(const int32x4_t v[4]) {
    int16x8_t low = vcombine_s16(vqmovn_s32(v[0]), vqmovn_s32(v[1]));
    int16x8_t high = vcombine_s16(vqmovn_s32(v[2]), vqmovn_s32(v[3]));
    return vcombine_s8(vqmovn_s16(low), vqmovn_s16(high));
}

static void quantize_256(struct acts *a, int t, const float *x) {
    for (int chunk = 0; chunk < acts_chunks(a); chunk++, x += ACT_CHUNK) {
        int8_t *q = acts_q(a, t, chunk);
        int16_t *sums = acts_sums(a, t, chunk);
        float largest = largest_of(x, ACT_CHUNK), inverse = largest > 0 ? 127.0f / largest : 0;
        *acts_d(a, t, chunk) = largest / 127.0f;
        for (int j = 0; j < 16; j++) {
            int32x4_t v[4];
            whole_16(x + 16 * j, inverse, v);
            int8x16_t b = bytes_of(v);
            vst1q_s8(q + 16 * j, b);
            sums[j] = vaddlvq_s8(b);
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
        int32x4_t sum = vdupq_n_s32(0);
        for (int k = 0; k < 32; k += 16) {
            int32x4_t v[4], high[4], low[4];
            whole_16(x + i + k, inverse, v);
            for (int j = 0; j < 4; j++) {
                high[j] = vcvtnq_s32_f32(vmulq_n_f32(vcvtq_f32_s32(v[j]), 1.0f / 255));
                low[j] = vmlsq_n_s32(v[j], high[j], 255);
                sum = vaddq_s32(sum, v[j]);
            }
            vst1q_s8(q + k, bytes_of(high));
            vst1q_s8(q + ACT_CHUNK + k, bytes_of(low));
        }
        acts_sums32(a, t, chunk)[at / 32] = vaddvq_s32(sum);
    }
}

static void quantize(struct acts *a, int t, const float *x) {
    if (a->kind == ACT_Q256)
        quantize_256(a, t, x);
    else
        quantize_32(a, t, x);
}

/* --- products --- */

#define PRODUCT_WITH(name, quantised)                                                              \
    static void name(enum tensor_type type, const uint8_t *const *rows, int n_rows,                \
                     const struct acts *a, int t_begin, int t_end, float *out, size_t out_stride,  \
                     void *scratch) {                                                              \
        if (a->kind == ACT_F32)                                                                    \
            float_rows(type, rows, n_rows, a, t_begin, t_end, out, out_stride);                    \
        else                                                                                       \
            quantised(type, rows, n_rows, a, t_begin, t_end, out, out_stride, scratch);            \
    }
PRODUCT_WITH(product_plain, neon_product_plain)
PRODUCT_WITH(product_dotprod, neon_product_dotprod)
PRODUCT_WITH(product_i8mm, neon_product_i8mm)

#define KERNELS(set, with)                                                                         \
    {                                                                                              \
        .name = set, .quantize = quantize, .product = with, .rms_norm = rms_norm,                  \
        .silu_mul = silu_mul, .attend = attend, .to_f16 = to_f16,                                  \
    }

const struct kernels *kernels_neon(void) {
    static const struct kernels plain = KERNELS("neon", product_plain),
                                dotprod = KERNELS("neon+dotprod", product_dotprod),
                                i8mm = KERNELS("neon+i8mm", product_i8mm);
    /* Bits of the kernel's report: the names of a compiler's headers may be older. */
    enum { CAP_DOTPROD = 1 << 20, CAP2_I8MM = 1 << 13 };
    if (!(getauxval(AT_HWCAP) & CAP_DOTPROD))
        return &plain;
    return getauxval(AT_HWCAP2) & CAP2_I8MM ? &i8mm : &dotprod;
}

#endif
