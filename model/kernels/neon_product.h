/* neon_product: quantised weights times quantised activations. Included by a file that has defined
 * NEON_DOTPROD, NEON_I8MM (which instructions there are) and NEON_PRODUCT (the function's name).
 *
 * A tile of 16 rows by 256 columns is taken apart into signed bytes and scales once, and then meets
 * every vector of the batch, four rows and up to four vectors at a time. */
#include "model/kernels/neon.h"

#include "model/kernels/blocks.h"

#include <arm_neon.h>
#include <string.h>

#define NEON_INLINE static inline __attribute__((always_inline))

enum { TILE_ROWS = 16, TILE_VECTORS = 128, GROUP = 4, SUBS = 16, MOST_AT_ONCE = 4 };

/* Four rows stand together (a group), 16 columns (a sub) of each at a time: row by row, or for i8mm
 * the first 8 columns of two rows, then their other 8. */
struct tile {
    int8_t q[SUBS][TILE_ROWS / GROUP][GROUP * 16];
    int32_t scale[SUBS][TILE_ROWS]; /* of each sub, or of each two */
    int16_t min[SUBS][TILE_ROWS];
    float d[8][TILE_ROWS], m[8][TILE_ROWS]; /* of each block */
    float sum[TILE_VECTORS][TILE_ROWS];
};

_Static_assert(sizeof(struct tile) <= PRODUCT_SCRATCH, "a tile fits the scratch memory");

/* --- taking apart --- */

NEON_INLINE bool scales_of_32(enum tensor_type type) {
    return type == TENSOR_Q4_K || type == TENSOR_Q5_K || type == TENSOR_IQ4_XS;
}

NEON_INLINE bool has_min(enum tensor_type type) {
    return type == TENSOR_Q4_1 || type == TENSOR_Q5_1 || type == TENSOR_Q2_K ||
           type == TENSOR_Q4_K || type == TENSOR_Q5_K;
}

/* Puts 16 numbers of a row where the products want them. */
NEON_INLINE void put(struct tile *T, bool pairs, int sub, int row, int8x16_t v) {
    int8_t *to = T->q[sub][row / GROUP];
    int r = row % GROUP;
    if (!pairs) {
        vst1q_s8(to + 16 * r, v);
        return;
    }
    vst1_s8(to + 32 * (r / 2) + 8 * (r % 2), vget_low_s8(v));
    vst1_s8(to + 32 * (r / 2) + 8 * (r % 2) + 16, vget_high_s8(v));
}

NEON_INLINE void put_less(struct tile *T, bool pairs, int sub, int row, uint8x16_t v, int offset) {
    put(T, pairs, sub, row, vsubq_s8(vreinterpretq_s8_u8(v), vdupq_n_s8((int8_t)offset)));
}

/* (v >> n & mask); a negative n shifts to the left. */
NEON_INLINE uint8x16_t bits(uint8x16_t v, int n, int mask) {
    return vandq_u8(vshlq_u8(v, vdupq_n_s8((int8_t)-n)), vdupq_n_u8((uint8_t)mask));
}

NEON_INLINE void put_scales_k4(struct tile *T, int row, const uint8_t scales[12]) {
    uint8_t scale[8], min[8];
    unpack_scales_k4(scales, scale, min);
    for (int j = 0; j < 8; j++) {
        T->scale[j][row] = scale[j];
        T->min[j][row] = min[j];
    }
}

NEON_INLINE void unpack_256(enum tensor_type type, const void *block, struct tile *T, bool pairs,
                            int row) {
    switch (type) {
    case TENSOR_Q2_K: {
        const struct block_q2_k *b = block;
        T->d[0][row] = half_to_float(b->d);
        T->m[0][row] = half_to_float(b->dmin);
        for (int j = 0; j < SUBS; j++) {
            T->scale[j][row] = b->scales[j] & 15;
            T->min[j][row] = b->scales[j] >> 4;
            uint8x16_t v = vld1q_u8(b->q + 32 * (j / 8) + 16 * (j % 2));
            put_less(T, pairs, j, row, bits(v, j % 8 / 2 * 2, 3), 0);
        }
        break;
    }
    case TENSOR_Q3_K: {
        const struct block_q3_k *b = block;
        int8_t scale[16];
        T->d[0][row] = half_to_float(b->d);
        unpack_scales_q3_k(b->scales, scale);
        for (int j = 0; j < SUBS; j++) {
            T->scale[j][row] = scale[j];
            uint8x16_t v = vld1q_u8(b->q + 32 * (j / 8) + 16 * (j % 2));
            uint8x16_t high = vld1q_u8(b->high + 16 * (j % 2));
            v = vorrq_u8(bits(v, j % 8 / 2 * 2, 3), bits(high, j / 2 - 2, 4));
            put_less(T, pairs, j, row, v, 4);
        }
        break;
    }
    case TENSOR_Q4_K:
    case TENSOR_Q5_K: {
        const struct block_q5_k *b5 = block;
        const struct block_q4_k *b4 = block;
        const uint8_t *q = type == TENSOR_Q4_K ? b4->q : b5->q;
        T->d[0][row] = half_to_float(b4->d); /* both begin alike */
        T->m[0][row] = half_to_float(b4->dmin);
        put_scales_k4(T, row, b4->scales);
        for (int j = 0; j < SUBS; j++) {
            uint8x16_t v = bits(vld1q_u8(q + 32 * (j / 4) + 16 * (j % 2)), j % 4 / 2 * 4, 15);
            if (type == TENSOR_Q5_K)
                v = vorrq_u8(v, bits(vld1q_u8(b5->high + 16 * (j % 2)), j / 2 - 4, 16));
            put_less(T, pairs, j, row, v, 0);
        }
        break;
    }
    case TENSOR_Q6_K: {
        const struct block_q6_k *b = block;
        T->d[0][row] = half_to_float(b->d);
        for (int j = 0; j < SUBS; j++) {
            T->scale[j][row] = b->scales[j];
            uint8x16_t low = vld1q_u8(b->low + 64 * (j / 8) + 16 * (j % 4));
            uint8x16_t high = vld1q_u8(b->high + 32 * (j / 8) + 16 * (j % 2));
            low = bits(low, j % 8 / 4 * 4, 15);
            put_less(T, pairs, j, row, vorrq_u8(low, bits(high, j % 8 / 2 * 2 - 4, 0x30)), 32);
        }
        break;
    }
    default: { /* IQ4_XS */
        const struct block_iq4_xs *b = block;
        const int8x16_t values = vld1q_s8(iq4_values);
        T->d[0][row] = half_to_float(b->d);
        for (int j = 0; j < 8; j++) {
            uint8x16_t v = vld1q_u8(b->q + 16 * j);
            T->scale[j][row] = unpack_scale_iq4_xs(b, j);
            put(T, pairs, 2 * j, row, vqtbl1q_s8(values, bits(v, 0, 15)));
            put(T, pairs, 2 * j + 1, row, vqtbl1q_s8(values, bits(v, 4, 15)));
        }
    }
    }
}

/* Bytes that are 16 where the bit of their number is set. */
NEON_INLINE uint8x16_t fifth_bits(const uint8_t two[2]) {
    static const uint8_t of[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    uint8x16_t v = vcombine_u8(vdup_n_u8(two[0]), vdup_n_u8(two[1]));
    return vandq_u8(vtstq_u8(v, vld1q_u8(of)), vdupq_n_u8(16));
}

/* Block b of the tile's 8. */
NEON_INLINE void unpack_32(enum tensor_type type, const void *block, struct tile *T, bool pairs,
                           int row, int b) {
    half d, m = 0;
    int offset = type == TENSOR_Q4_0 ? 8 : type == TENSOR_Q5_0 ? 16 : 0;
    uint8x16_t v, low, high;
    memcpy(&d, block, sizeof d); /* every type begins with it */
    T->d[b][row] = half_to_float(d);
    if (has_min(type))
        memcpy(&m, (const uint8_t *)block + 2, sizeof m);
    T->m[b][row] = half_to_float(m);
    if (type == TENSOR_Q8_0) {
        const struct block_q8_0 *q8 = block;
        put(T, pairs, 2 * b, row, vld1q_s8(q8->q));
        put(T, pairs, 2 * b + 1, row, vld1q_s8(q8->q + 16));
        return;
    }
    const uint8_t *q = type == TENSOR_Q4_1   ? ((const struct block_q4_1 *)block)->q
                       : type == TENSOR_Q5_0 ? ((const struct block_q5_0 *)block)->q
                       : type == TENSOR_Q5_1 ? ((const struct block_q5_1 *)block)->q
                                             : ((const struct block_q4_0 *)block)->q;
    v = vld1q_u8(q);
    low = bits(v, 0, 15);
    high = bits(v, 4, 15);
    if (type == TENSOR_IQ4_NL) {
        const int8x16_t values = vld1q_s8(iq4_values);
        put(T, pairs, 2 * b, row, vqtbl1q_s8(values, low));
        put(T, pairs, 2 * b + 1, row, vqtbl1q_s8(values, high));
        return;
    }
    if (type == TENSOR_Q5_0 || type == TENSOR_Q5_1) {
        const uint8_t *fifth = type == TENSOR_Q5_0 ? ((const struct block_q5_0 *)block)->high
                                                   : ((const struct block_q5_1 *)block)->high;
        low = vorrq_u8(low, fifth_bits(fifth));
        high = vorrq_u8(high, fifth_bits(fifth + 2));
    }
    put_less(T, pairs, 2 * b, row, low, offset);
    put_less(T, pairs, 2 * b + 1, row, high, offset);
}

/* --- products --- */

/* v[t] and, for a group's four rows, what is summed so far: a vector of partial sums each; for i8mm
 * v[t][0] and v[t][1], t even, hold two rows by the vectors t and t + 1. */
struct partial {
    int32x4_t v[MOST_AT_ONCE][GROUP];
};

NEON_INLINE int32x4_t dot16(int32x4_t sum, int8x16_t a, int8x16_t b) {
#if NEON_DOTPROD
    return vdotq_s32(sum, a, b);
#else
    /* Two products of bytes, at most 128 · 127 each, fit 16 bits. */
    int16x8_t two = vmull_s8(vget_low_s8(a), vget_low_s8(b));
    return vpadalq_s16(sum, vmlal_s8(two, vget_high_s8(a), vget_high_s8(b)));
#endif
}

/* Adds 16 columns of four rows times n vectors. */
NEON_INLINE void add_sub(struct partial *p, const struct tile *T, bool pairs, int sub, int group,
                         const int8_t *const *a, int at, int n) {
    const int8_t *q = T->q[sub][group];
#if NEON_I8MM
    if (pairs) {
#pragma GCC unroll 4
        for (int t = 0; t < n; t += 2) {
            int64x2_t x = vreinterpretq_s64_s8(vld1q_s8(a[t] + at));
            int64x2_t y = vreinterpretq_s64_s8(vld1q_s8(a[t + 1] + at));
            int8x16_t low = vreinterpretq_s8_s64(vzip1q_s64(x, y));
            int8x16_t high = vreinterpretq_s8_s64(vzip2q_s64(x, y));
#pragma GCC unroll 2
            for (int r = 0; r < 2; r++) {
                p->v[t][r] = vmmlaq_s32(p->v[t][r], vld1q_s8(q + 32 * r), low);
                p->v[t][r] = vmmlaq_s32(p->v[t][r], vld1q_s8(q + 32 * r + 16), high);
            }
        }
        return;
    }
#endif
#pragma GCC unroll 4
    for (int t = 0; t < n; t++) {
        int8x16_t x = vld1q_s8(a[t] + at);
#pragma GCC unroll 4
        for (int r = 0; r < GROUP; r++)
            p->v[t][r] = dot16(p->v[t][r], vld1q_s8(q + 16 * r), x);
    }
}

NEON_INLINE void clear(struct partial *p, int n) {
#pragma GCC unroll 4
    for (int t = 0; t < n; t++)
#pragma GCC unroll 4
        for (int r = 0; r < GROUP; r++)
            p->v[t][r] = vdupq_n_s32(0);
}

/* total += part · scale of each row. */
NEON_INLINE void add_scaled(struct partial *total, const struct partial *part, bool pairs,
                            int32x4_t scale, int n) {
#pragma GCC unroll 4
    for (int t = 0; t < n; t += pairs ? 2 : 1) {
        if (pairs) {
            total->v[t][0] = vmlaq_s32(total->v[t][0], part->v[t][0], vzip1q_s32(scale, scale));
            total->v[t][1] = vmlaq_s32(total->v[t][1], part->v[t][1], vzip2q_s32(scale, scale));
            continue;
        }
#pragma GCC unroll 4
        for (int r = 0; r < GROUP; r++)
            total->v[t][r] = vmlaq_s32(total->v[t][r], part->v[t][r], vdupq_n_s32(scale[r]));
    }
}

/* The sums of vector t for the four rows. */
NEON_INLINE int32x4_t rows_of(const struct partial *p, bool pairs, int t) {
    if (pairs)
        return t % 2 ? vuzp2q_s32(p->v[t - 1][0], p->v[t - 1][1])
                     : vuzp1q_s32(p->v[t][0], p->v[t][1]);
    return vpaddq_s32(vpaddq_s32(p->v[t][0], p->v[t][1]), vpaddq_s32(p->v[t][2], p->v[t][3]));
}

/* sum += weights' scale · activations' scale · whole number: two roundings, as everywhere. */
NEON_INLINE float32x4_t add_whole(float32x4_t sum, const float *scale, float d, int32x4_t whole) {
    return vfmaq_f32(sum, vmulq_n_f32(vld1q_f32(scale), d), vcvtq_f32_s32(whole));
}

/* A group's four rows times the n vectors t[]; the results of the first `keep` are added. */
NEON_INLINE void chunk_256(enum tensor_type type, struct tile *T, bool pairs, int group,
                           const struct acts *acts, int chunk, const int *t, int t_begin, int n,
                           int keep) {
    const int8_t *a[MOST_AT_ONCE];
    struct partial total, part;
    clear(&total, n);
#pragma GCC unroll 4
    for (int i = 0; i < n; i++)
        a[i] = acts_q(acts, t[i], chunk);
    for (int j = 0; j < (scales_of_32(type) ? 8 : 16); j++) {
        clear(&part, n);
        if (scales_of_32(type)) {
            add_sub(&part, T, pairs, 2 * j, group, a, 32 * j, n);
            add_sub(&part, T, pairs, 2 * j + 1, group, a, 32 * j + 16, n);
        } else {
            add_sub(&part, T, pairs, j, group, a, 16 * j, n);
        }
        add_scaled(&total, &part, pairs, vld1q_s32(&T->scale[j][GROUP * group]), n);
    }
#pragma GCC unroll 4
    for (int i = 0; i < keep; i++) {
        float d = *acts_d(acts, t[i], chunk), *out = &T->sum[t[i] - t_begin][GROUP * group];
        float32x4_t sum = add_whole(vld1q_f32(out), &T->d[0][GROUP * group], d,
                                    rows_of(&total, pairs, i));
        if (has_min(type)) {
            const int16_t *sums = acts_sums(acts, t[i], chunk) + (scales_of_32(type) ? 16 : 0);
            int32x4_t mins = vdupq_n_s32(0);
            for (int j = 0; j < (scales_of_32(type) ? 8 : 16); j++)
                mins = vmlal_n_s16(mins, vld1_s16(&T->min[j][GROUP * group]), sums[j]);
            sum = add_whole(sum, &T->m[0][GROUP * group], d, vnegq_s32(mins));
        }
        vst1q_f32(out, sum);
    }
}

NEON_INLINE void chunk_32(enum tensor_type type, struct tile *T, bool pairs, int group,
                          const struct acts *acts, int chunk, const int *t, int t_begin, int n,
                          int keep, int n_blocks) {
    const int8_t *a[MOST_AT_ONCE];
#pragma GCC unroll 4
    for (int i = 0; i < n; i++)
        a[i] = acts_q(acts, t[i], chunk);
    for (int b = 0; b < n_blocks; b++) {
        struct partial high, low;
        clear(&high, n);
        clear(&low, n);
        for (int k = 0; k < 2; k++) {
            int at = 32 * b + 16 * k;
            add_sub(&high, T, pairs, 2 * b + k, group, a, at, n);
            add_sub(&low, T, pairs, 2 * b + k, group, a, ACT_CHUNK + at, n);
        }
#pragma GCC unroll 4
        for (int i = 0; i < keep; i++) {
            float d = acts_d(acts, t[i], chunk)[b], *out = &T->sum[t[i] - t_begin][GROUP * group];
            int32x4_t up = rows_of(&high, pairs, i), whole = rows_of(&low, pairs, i);
            whole = vaddq_s32(whole, vsubq_s32(vshlq_n_s32(up, 8), up));
            float32x4_t sum = add_whole(vld1q_f32(out), &T->d[b][GROUP * group], d, whole);
            if (has_min(type))
                sum = add_whole(sum, &T->m[b][GROUP * group], d,
                                vdupq_n_s32(acts_sums32(acts, t[i], chunk)[b]));
            vst1q_f32(out, sum);
        }
    }
}

/* All vectors of the stretch times one group of the tile. */
NEON_INLINE void chunk_of(enum tensor_type type, int numbers, struct tile *T, bool pairs, int group,
                          const struct acts *a, int chunk, int t_begin, int t_end, int n_blocks) {
    for (int t = t_begin, step; t < t_end; t += step) {
        int left = t_end - t, which[MOST_AT_ONCE] = {t, t + 1, t + 2, t + 3};
#define GO(n, keep)                                                                                    if (numbers == 256)                                                                                    chunk_256(type, T, pairs, group, a, chunk, which, t_begin, n, keep);                           else                                                                                                   chunk_32(type, T, pairs, group, a, chunk, which, t_begin, n, keep, n_blocks);                  step = keep
        if (pairs && left >= 4) {
            GO(4, 4);
        } else if (left >= 2) {
            GO(2, 2);
        } else if (pairs) {
            which[1] = t; /* a pair costs no more than one */
            GO(2, 1);
        } else {
            GO(1, 1);
        }
#undef GO
    }
}

/* Up to 16 rows times the vectors t_begin .. t_end - 1, at most TILE_VECTORS. */
NEON_INLINE void tile_of(enum tensor_type type, int numbers, int bytes, const uint8_t *const *rows,
                         int n_rows, const struct acts *a, bool pairs, int t_begin, int t_end,
                         float *out, size_t out_stride, struct tile *T) {
    int n_groups = (n_rows + GROUP - 1) / GROUP;
    memset(T->sum, 0, (size_t)(t_end - t_begin) * sizeof T->sum[0]);
    for (int chunk = 0; chunk < acts_chunks(a); chunk++) {
        int columns = a->cols - chunk * ACT_CHUNK < ACT_CHUNK ? a->cols - chunk * ACT_CHUNK
                                                              : ACT_CHUNK;
        int n_blocks = columns / numbers;
        for (int r = 0; r < n_groups * GROUP; r++) {
            /* Where the last group lacks rows, its last row stands in for them. */
            const uint8_t *block = rows[r < n_rows ? r : n_rows - 1] +
                                   (size_t)chunk * (ACT_CHUNK / numbers) * (size_t)bytes;
            if (numbers == 256)
                unpack_256(type, block, T, pairs, r);
            else
                for (int b = 0; b < n_blocks; b++)
                    unpack_32(type, block + (size_t)b * (size_t)bytes, T, pairs, r, b);
        }
        for (int g = 0; g < n_groups; g++)
            chunk_of(type, numbers, T, pairs, g, a, chunk, t_begin, t_end, n_blocks);
    }
    for (int t = t_begin; t < t_end; t++)
        memcpy(out + (size_t)(t - t_begin) * out_stride, T->sum[t - t_begin],
               (size_t)n_rows * sizeof *out);
}

NEON_INLINE void product_of(enum tensor_type type, int numbers, int bytes,
                            const uint8_t *const *rows, int n_rows, const struct acts *a,
                            bool pairs, int t_begin, int t_end, float *out, size_t out_stride,
                            struct tile *T) {
    for (int r = 0; r < n_rows; r += TILE_ROWS)
        for (int t = t_begin; t < t_end; t += TILE_VECTORS)
            tile_of(type, numbers, bytes, rows + r, n_rows - r < TILE_ROWS ? n_rows - r : TILE_ROWS,
                    a, pairs, t, t_end - t < TILE_VECTORS ? t_end : t + TILE_VECTORS,
                    out + (size_t)(t - t_begin) * out_stride + r, out_stride, T);
}

void NEON_PRODUCT(enum tensor_type type, const uint8_t *const *rows, int n_rows,
                  const struct acts *a, int t_begin, int t_end, float *out, size_t out_stride,
                  void *scratch) {
    /* One vector alone has no partner. */
#define CASE(name, numbers, block)                                                                 \
    case TENSOR_##name:                                                                            \
        if (NEON_I8MM && t_end - t_begin > 1)                                                      \
            product_of(TENSOR_##name, numbers, sizeof(struct block), rows, n_rows, a, NEON_I8MM,   \
                       t_begin, t_end, out, out_stride, scratch);                                  \
        else                                                                                       \
            product_of(TENSOR_##name, numbers, sizeof(struct block), rows, n_rows, a, false,       \
                       t_begin, t_end, out, out_stride, scratch);                                  \
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
    default: break; /* floats are multiplied elsewhere */
    }
#undef CASE
}
