/* unpack: one block of quantised weights as small unsigned integers and scales, in the order of the
 * numbers: each type's definition, in plain C. The scalar kernels compute with it, the
 * dequantisation reads it, and the tile kernels use it for types that have no faster way. */
#ifndef LEMMA_MODEL_KERNELS_UNPACK_H
#define LEMMA_MODEL_KERNELS_UNPACK_H

#include "model/kernels/blocks.h"
#include "model/kernels/kernels.h"

/* Number i of a block of 256 is d·scale[i/16]·(q[i] - offset) - dmin·min[i/16]; of a block of 32 it
 * is d·(q[i] - offset) + dmin (scale and min are then unused). */
struct parts {
    uint8_t q[256];
    int offset;
    float d, dmin;
    int16_t scale[16], min[16];
    bool has_min;
};

static inline void unpack_nibbles(const uint8_t *from, uint8_t *low, uint8_t *high, int n) {
    for (int i = 0; i < n; i++) {
        low[i] = from[i] & 15;
        high[i] = from[i] >> 4;
    }
}

/* Adds bit i of `bits`, as the fifth bit, to q[i]. */
static inline void unpack_fifth_bits(const uint8_t bits[4], uint8_t q[32]) {
    uint32_t b;
    memcpy(&b, bits, 4);
    for (int i = 0; i < 32; i++)
        q[i] |= (uint8_t)((b >> i & 1) << 4);
}

static inline void unpack_q2_bits(const uint8_t *from, uint8_t *q) {
    for (int i = 0; i < 256; i++)
        q[i] = from[i / 128 * 32 + i % 32] >> (i / 32 % 4 * 2) & 3;
}

static inline void spread_scales(struct parts *p, const uint8_t scale[8], const uint8_t min[8]) {
    for (int j = 0; j < 16; j++) {
        p->scale[j] = scale[j / 2];
        p->min[j] = min[j / 2];
    }
}

/* Takes one block of the type apart. Integer types only. */
static inline void unpack_block(enum tensor_type type, const void *block, struct parts *p) {
    uint8_t scale[8], min[8];
    p->has_min = false;
    p->dmin = 0;
    p->offset = 0;
    switch (type) {
    case TENSOR_Q4_0: {
        const struct block_q4_0 *b = block;
        p->d = half_to_float(b->d);
        p->offset = 8;
        unpack_nibbles(b->q, p->q, p->q + 16, 16);
        break;
    }
    case TENSOR_Q4_1: {
        const struct block_q4_1 *b = block;
        p->d = half_to_float(b->d);
        p->dmin = half_to_float(b->m);
        p->has_min = true;
        unpack_nibbles(b->q, p->q, p->q + 16, 16);
        break;
    }
    case TENSOR_Q5_0: {
        const struct block_q5_0 *b = block;
        p->d = half_to_float(b->d);
        p->offset = 16;
        unpack_nibbles(b->q, p->q, p->q + 16, 16);
        unpack_fifth_bits(b->high, p->q);
        break;
    }
    case TENSOR_Q5_1: {
        const struct block_q5_1 *b = block;
        p->d = half_to_float(b->d);
        p->dmin = half_to_float(b->m);
        p->has_min = true;
        unpack_nibbles(b->q, p->q, p->q + 16, 16);
        unpack_fifth_bits(b->high, p->q);
        break;
    }
    case TENSOR_Q8_0: {
        const struct block_q8_0 *b = block;
        p->d = half_to_float(b->d);
        p->offset = 128;
        for (int i = 0; i < 32; i++)
            p->q[i] = (uint8_t)(b->q[i] + 128);
        break;
    }
    case TENSOR_IQ4_NL: {
        const struct block_iq4_nl *b = block;
        p->d = half_to_float(b->d);
        p->offset = 128;
        unpack_nibbles(b->q, p->q, p->q + 16, 16);
        for (int i = 0; i < 32; i++)
            p->q[i] = (uint8_t)(iq4_values[p->q[i]] + 128);
        break;
    }
    case TENSOR_Q2_K: {
        const struct block_q2_k *b = block;
        p->d = half_to_float(b->d);
        p->dmin = half_to_float(b->dmin);
        p->has_min = true;
        for (int j = 0; j < 16; j++) {
            p->scale[j] = b->scales[j] & 15;
            p->min[j] = b->scales[j] >> 4;
        }
        unpack_q2_bits(b->q, p->q);
        break;
    }
    case TENSOR_Q3_K: {
        const struct block_q3_k *b = block;
        int8_t s[16];
        p->d = half_to_float(b->d);
        p->offset = 4;
        unpack_scales_q3_k(b->scales, s);
        for (int j = 0; j < 16; j++)
            p->scale[j] = s[j];
        unpack_q2_bits(b->q, p->q);
        for (int i = 0; i < 256; i++)
            p->q[i] |= (uint8_t)((b->high[i % 32] >> (i / 32) & 1) << 2);
        break;
    }
    case TENSOR_Q4_K: {
        const struct block_q4_k *b = block;
        p->d = half_to_float(b->d);
        p->dmin = half_to_float(b->dmin);
        p->has_min = true;
        unpack_scales_k4(b->scales, scale, min);
        spread_scales(p, scale, min);
        for (int i = 0; i < 4; i++)
            unpack_nibbles(b->q + 32 * i, p->q + 64 * i, p->q + 64 * i + 32, 32);
        break;
    }
    case TENSOR_Q5_K: {
        const struct block_q5_k *b = block;
        p->d = half_to_float(b->d);
        p->dmin = half_to_float(b->dmin);
        p->has_min = true;
        unpack_scales_k4(b->scales, scale, min);
        spread_scales(p, scale, min);
        for (int i = 0; i < 4; i++)
            unpack_nibbles(b->q + 32 * i, p->q + 64 * i, p->q + 64 * i + 32, 32);
        for (int i = 0; i < 256; i++)
            p->q[i] |= (uint8_t)((b->high[i % 32] >> (i / 32) & 1) << 4);
        break;
    }
    case TENSOR_Q6_K: {
        const struct block_q6_k *b = block;
        p->d = half_to_float(b->d);
        p->offset = 32;
        for (int j = 0; j < 16; j++)
            p->scale[j] = b->scales[j];
        for (int h = 0; h < 2; h++) {
            unpack_nibbles(b->low + 64 * h, p->q + 128 * h, p->q + 128 * h + 64, 64);
            for (int i = 0; i < 128; i++)
                p->q[128 * h + i] |= (uint8_t)((b->high[32 * h + i % 32] >> (i / 32 * 2) & 3) << 4);
        }
        break;
    }
    case TENSOR_IQ4_XS: {
        const struct block_iq4_xs *b = block;
        p->d = half_to_float(b->d);
        p->offset = 128;
        for (int j = 0; j < 16; j++)
            p->scale[j] = unpack_scale_iq4_xs(b, j / 2);
        for (int j = 0; j < 8; j++)
            unpack_nibbles(b->q + 16 * j, p->q + 32 * j, p->q + 32 * j + 16, 16);
        for (int i = 0; i < 256; i++)
            p->q[i] = (uint8_t)(iq4_values[p->q[i]] + 128);
        break;
    }
    default: memset(p, 0, sizeof *p);
    }
}

#endif
