/* avx512_rows: 16 rows of quantised weights, read so that every lane is a row. What the AVX-512
 * kernels for products share; to be included after the target pragma. */
#ifndef LEMMA_MODEL_KERNELS_AVX512_ROWS_H
#define LEMMA_MODEL_KERNELS_AVX512_ROWS_H

#include "model/kernels/blocks.h"
#include "model/kernels/kernels.h"

#include <immintrin.h>

#define INLINE static inline __attribute__((always_inline))

enum { ROWS = 16 };

INLINE size_t avx512_block_bytes(enum tensor_type type) {
    switch (type) {
    case TENSOR_Q4_0: return sizeof(struct block_q4_0);
    case TENSOR_Q4_1: return sizeof(struct block_q4_1);
    case TENSOR_Q5_0: return sizeof(struct block_q5_0);
    case TENSOR_Q5_1: return sizeof(struct block_q5_1);
    case TENSOR_Q8_0: return sizeof(struct block_q8_0);
    case TENSOR_IQ4_NL: return sizeof(struct block_iq4_nl);
    case TENSOR_Q2_K: return sizeof(struct block_q2_k);
    case TENSOR_Q3_K: return sizeof(struct block_q3_k);
    case TENSOR_Q4_K: return sizeof(struct block_q4_k);
    case TENSOR_Q5_K: return sizeof(struct block_q5_k);
    case TENSOR_Q6_K: return sizeof(struct block_q6_k);
    default: return sizeof(struct block_iq4_xs);
    }
}

/* Of a row's block; packed, without its lone half. */
INLINE size_t block_bytes(bool packed, enum tensor_type type) {
    size_t bytes = avx512_block_bytes(type);
    return packed ? bytes & ~(size_t)3 : bytes;
}

/* --- loading: one row a lane --- */

INLINE __m512i splat8(int x) {
    return _mm512_set1_epi8((char)x);
}

/* 16 rows. As the file has them they lie `stride` apart and are read side by side, a piece of each
 * at a time, which the processor's own prefetching follows badly: so with every piece of these, as
 * many bytes of the rows that come next are asked for, in the order in which they lie. (A prefetch
 * past the end of the memory does nothing.) Packed (avx512_packed.c), they are one stretch of
 * memory, to be read from its beginning to its end. Functions that take `packed` are compiled once
 * for each of the two. */
struct rows {
    const uint8_t *first;
    size_t stride;
    const uint8_t *next;
    const uint8_t *halves; /* packed: where their lone halves begin */
};

INLINE const uint8_t *row_at(struct rows r, int i, size_t at) {
    return r.first + (size_t)i * r.stride + at;
}

/* Where a packed block's vectors lie: vector `dword` holds these four bytes of the 16 rows' blocks.
 * In the order of the file, except where decoding reads a block's parts side by side (Q5_K its
 * fifth bits, Q6_K its scales and upper bits): memory that is read from its beginning to its end
 * comes twice as fast as four stretches in turn, which the processor does not foresee. */
INLINE int packed_place(enum tensor_type type, int dword) {
    if (type == TENSOR_Q5_K && dword >= 4 && dword < 20) /* fifth bits (8), first nibbles (8) */
        return dword < 12 ? 4 + 2 * (dword - 4) : 5 + 2 * (dword - 12);
    if (type == TENSOR_Q6_K) {
        if (dword >= 48) /* scales */
            return dword - 48;
        if (dword >= 32) /* upper bits */
            return 4 + 3 * (dword - 32) + 2;
        return 4 + 3 * (dword / 16 * 8 + dword % 8) + dword / 8 % 2; /* lower bits */
    }
    return dword;
}

/* 16 bytes of each row, as four vectors of its dwords: 4 × 4 dwords are turned inside each quarter,
 * the quarters being loaded where they belong. */
INLINE void load16(bool packed, struct rows row, size_t at, __m512i out[4]) {
    if (packed) {
#pragma GCC unroll 4
        for (size_t i = 0; i < 4; i++)
            out[i] = _mm512_loadu_si512(row.first + ROWS * at + 64 * i);
        return;
    }
    __m512i l[4];
#pragma GCC unroll 4
    for (int i = 0; i < 4; i++) {
        _mm_prefetch((const char *)row.next + ROWS * at + 64 * i, _MM_HINT_T1);
        l[i] = _mm512_castsi128_si512(_mm_loadu_si128((const __m128i *)row_at(row, i, at)));
#pragma GCC unroll 3
        for (int quarter = 1; quarter < 4; quarter++)
            l[i] = _mm512_mask_broadcast_i32x4(
                l[i], (__mmask16)(15 << 4 * quarter),
                _mm_loadu_si128((const __m128i *)row_at(row, 4 * quarter + i, at)));
    }
    __m512i a = _mm512_unpacklo_epi32(l[0], l[1]), b = _mm512_unpackhi_epi32(l[0], l[1]);
    __m512i c = _mm512_unpacklo_epi32(l[2], l[3]), d = _mm512_unpackhi_epi32(l[2], l[3]);
    out[0] = _mm512_unpacklo_epi64(a, c);
    out[1] = _mm512_unpackhi_epi64(a, c);
    out[2] = _mm512_unpacklo_epi64(b, d);
    out[3] = _mm512_unpackhi_epi64(b, d);
}

/* 16 bytes, `at` bytes into each row's block that begins at `block`, of a type that packed_place
 * moves. */
INLINE void load16_of(bool packed, enum tensor_type type, struct rows row, size_t block, size_t at,
                      __m512i out[4]) {
    if (!packed) {
        load16(false, row, block + at, out);
        return;
    }
#pragma GCC unroll 4
    for (int i = 0; i < 4; i++)
        out[i] = _mm512_loadu_si512(row.first + ROWS * block +
                                    64 * packed_place(type, (int)(at / 4) + i));
}

/* One dword of each row. */
INLINE __m512i load_dword(bool packed, struct rows row, size_t at) {
    if (packed)
        return _mm512_loadu_si512(row.first + ROWS * at);
    const __m256i index = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
    __m512i offset =
        _mm512_mullo_epi64(_mm512_cvtepi32_epi64(index), _mm512_set1_epi64((int64_t)row.stride));
    __m256i low = _mm512_i64gather_epi32(offset, row.first + at, 1);
    __m256i high = _mm512_i64gather_epi32(offset, row_at(row, 8, at), 1);
    return _mm512_inserti64x4(_mm512_castsi256_si512(low), high, 1);
}

/* The lone half of each row's block, as the lower halves of dwords. In the file it stands at `at`,
 * the first or the last two bytes of the block. */
INLINE __m512i load_half(bool packed, struct rows row, size_t block, size_t at, bool last) {
    if (packed)
        return _mm512_cvtepu16_epi32(
            _mm256_loadu_si256((const __m256i *)(row.halves + ROWS * 2 * block)));
    return last ? _mm512_srli_epi32(load_dword(false, row, at - 2), 16)
                : load_dword(false, row, at);
}

/* The lower halves of dwords as floats. */
INLINE void store_halves(float *to, __m512i dwords) {
    _mm512_store_ps(to, _mm512_cvtph_ps(_mm512_cvtepi32_epi16(dwords)));
}

INLINE void store(void *to, __m512i x) {
    _mm512_store_si512(to, x);
}

INLINE __m512i low_nibbles(__m512i x) {
    return _mm512_and_si512(x, splat8(15));
}
INLINE __m512i high_nibbles(__m512i x) {
    return _mm512_and_si512(_mm512_srli_epi16(x, 4), splat8(15));
}
INLINE __m512i iq4_lookup(__m512i nibbles) {
    return _mm512_shuffle_epi8(_mm512_broadcast_i32x4(_mm_loadu_si128((const __m128i *)iq4_values)),
                               nibbles);
}

/* Byte j (0..3) of dwords as unsigned or signed dwords. */
INLINE __m512i byte_of(__m512i x, int j) {
    return _mm512_and_si512(_mm512_srli_epi32(x, (unsigned)(8 * j)), _mm512_set1_epi32(255));
}
INLINE __m512i signed_byte_of(__m512i x, int j) {
    return _mm512_srai_epi32(_mm512_slli_epi32(x, (unsigned)(24 - 8 * j)), 24);
}
/* Bytes 2j and 2j+1 (j is 0 or 1) of dwords as pairs of 16 bits. */
INLINE __m512i byte_pair(__m512i x, int j) {
    x = j ? _mm512_srli_epi32(x, 16) : _mm512_and_si512(x, _mm512_set1_epi32(0xffff));
    return _mm512_and_si512(_mm512_or_si512(x, _mm512_slli_epi32(x, 8)),
                            _mm512_set1_epi32(0x00ff00ff));
}


/* The packed rows of tile `index` (16 rows each) of those that begin at `tiles`. */
INLINE struct rows avx512_packed_rows(enum tensor_type type, const uint8_t *tiles, int index,
                                      int cols) {
    size_t whole = tensor_row_bytes(type, (uint64_t)cols), bytes = avx512_block_bytes(type);
    const uint8_t *first = tiles + (size_t)index * ROWS * whole;
    return (struct rows){.first = first,
                         .halves = first + ROWS * (whole / bytes) * block_bytes(true, type)};
}

#endif
