/* blocks: how quantised weights lie in memory, and one block of each type taken apart into small
 * integers and scales. What ggml writes, described in its own source (ggml-common.h) and re-stated
 * here:
 *
 *   32 numbers a block     x = d·(q - offset) + m
 *   256 numbers a block    x = d·scale[j]·(q - offset) - dmin·min[j],   j = sub-block of 16 or 32
 */
#ifndef LEMMA_MODEL_KERNELS_BLOCKS_H
#define LEMMA_MODEL_KERNELS_BLOCKS_H

#include <stdint.h>
#include <string.h>

typedef uint16_t half; /* the bits of an IEEE binary16 */

struct block_q4_0 {
    half d;
    uint8_t q[16]; /* low nibbles: numbers 0..15; high: 16..31; offset 8 */
};
struct block_q4_1 {
    half d, m;
    uint8_t q[16];
};
struct block_q5_0 {
    half d;
    uint8_t high[4]; /* bit i: fifth bit of number i; offset 16 */
    uint8_t q[16];
};
struct block_q5_1 {
    half d, m;
    uint8_t high[4];
    uint8_t q[16];
};
struct block_q8_0 {
    half d;
    int8_t q[32];
};
struct block_iq4_nl {
    half d;
    uint8_t q[16]; /* indices into iq4_values, ordered as Q4_0's */
};
struct block_q2_k {
    uint8_t scales[16]; /* low nibble: scale, high: min, of 16 numbers */
    uint8_t q[64];      /* for each 128 numbers 32 bytes: 2 bits of 4 × 32 numbers */
    half d, dmin;
};
struct block_q3_k {
    uint8_t high[32];   /* bit b of byte i: third bit of number 32·b + i; offset 4 */
    uint8_t q[64];      /* low 2 bits, ordered as Q2_K's */
    uint8_t scales[12]; /* 16 of 6 bits, offset 32 */
    half d;
};
struct block_q4_k {
    half d, dmin;
    uint8_t scales[12]; /* 8 scales and 8 mins of 6 bits */
    uint8_t q[128];     /* for each 64 numbers 32 bytes: low nibbles, then high */
};
struct block_q5_k {
    half d, dmin;
    uint8_t scales[12];
    uint8_t high[32]; /* bit j of byte i: fifth bit of number 32·j + i */
    uint8_t q[128];
};
struct block_q6_k {
    uint8_t low[128]; /* for each 128 numbers 64 bytes: low nibbles of 0..63, then high: 64..127 */
    uint8_t high[64]; /* for each 128 numbers 32 bytes: 2 bits of 4 × 32 numbers */
    int8_t scales[16];
    half d;
};
struct block_iq4_xs {
    half d;
    uint16_t scales_high;  /* 2 bits a sub-block of 32 */
    uint8_t scales_low[4]; /* 4 bits; offset 32 */
    uint8_t q[128];        /* for each 32 numbers 16 bytes, ordered as Q4_0's */
};

static const int8_t iq4_values[16] = {-127, -104, -83, -65, -49, -35, -22, -10,
                                      1,    13,   25,  38,  53,  69,  89,  113};

static inline float half_to_float(half h) {
    /* Scaling by 2^112 turns the binary16 exponent into a float's, subnormals included. */
    uint32_t sign = (uint32_t)(h & 0x8000) << 16, rest = (uint32_t)(h & 0x7fff) << 13;
    float f;
    uint32_t bits;
    memcpy(&f, &rest, 4);
    f *= 0x1p112f;
    memcpy(&bits, &f, 4);
    if ((h & 0x7c00) == 0x7c00)
        bits = 0x7f800000 | rest;
    bits |= sign;
    memcpy(&f, &bits, 4);
    return f;
}

/* To nearest even; clamped to the largest finite half, NaN stays NaN. */
static inline half float_to_half(float f) {
    uint32_t bits;
    memcpy(&bits, &f, 4);
    uint32_t sign = bits >> 16 & 0x8000, rest = bits & 0x7fffffff;
    if (rest > 0x7f800000)
        return (half)(sign | 0x7e00);
    if (rest >= 0x477ff000) /* 65520 and above would round to infinity */
        return (half)(sign | 0x7bff);
    if (rest < 0x38800000) { /* subnormal: let the adder round at 2^-24 */
        float tiny;
        memcpy(&tiny, &rest, 4);
        tiny += 0.5f;
        memcpy(&rest, &tiny, 4);
        return (half)(sign | (rest - 0x3f000000));
    }
    rest += 0xfff + (rest >> 13 & 1);
    return (half)(sign | ((rest - 0x38000000) >> 13));
}

static inline float bf16_to_float(uint16_t h) {
    uint32_t bits = (uint32_t)h << 16;
    float f;
    memcpy(&f, &bits, 4);
    return f;
}

/* The 8 scales and 8 mins of Q4_K and Q5_K: the first four of each stand in the low 6 bits of bytes
 * 0..7; the other four have their low nibbles in bytes 8..11 and their upper two bits atop bytes
 * 0..7. */
static inline void unpack_scales_k4(const uint8_t p[12], uint8_t scale[8], uint8_t min[8]) {
    uint32_t a, b, c, s[2], m[2];
    memcpy(&a, p, 4);
    memcpy(&b, p + 4, 4);
    memcpy(&c, p + 8, 4);
    s[0] = a & 0x3f3f3f3f;
    m[0] = b & 0x3f3f3f3f;
    s[1] = (c & 0x0f0f0f0f) | (a >> 2 & 0x30303030);
    m[1] = (c >> 4 & 0x0f0f0f0f) | (b >> 2 & 0x30303030);
    memcpy(scale, s, 8);
    memcpy(min, m, 8);
}

/* The 16 scales of Q3_K, offset removed: low nibbles in bytes 0..7, upper two bits in bytes 8..11.
 */
static inline void unpack_scales_q3_k(const uint8_t p[12], int8_t scale[16]) {
    for (int j = 0; j < 16; j++) {
        int low = j < 8 ? p[j] & 15 : p[j - 8] >> 4;
        int high = p[8 + j % 4] >> (2 * (j / 4)) & 3;
        scale[j] = (int8_t)((low | high << 4) - 32);
    }
}

static inline int8_t unpack_scale_iq4_xs(const struct block_iq4_xs *b, int j) {
    int low = b->scales_low[j / 2] >> (4 * (j & 1)) & 15;
    return (int8_t)((low | (b->scales_high >> (2 * j) & 3) << 4) - 32);
}

#endif
