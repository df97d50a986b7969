/* The packed order of weights that the AVX-512 kernels read fastest: no bits change, only places.
 *
 * 16 rows make a tile. Every block of a row is cut into dwords, and dword i of the 16 rows' blocks
 * are neighbours: one vector, a row a lane, where the file has 16 rows far apart (packed_place says
 * which vector comes where). The half that is left over where a block is no multiple of 4 bytes
 * (first in the types of 32 numbers, last in Q3_K and Q6_K) goes to the end of the tile, so that all
 * vectors are aligned. A tile has exactly the bytes of its rows. */
#include "model/kernels/avx512.h"

#if defined(__x86_64__)

#include <immintrin.h>
#include <string.h>

#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma,f16c")

#include "model/kernels/avx512_rows.h"

static bool half_is_first(enum tensor_type type) {
    return type == TENSOR_Q4_0 || type == TENSOR_Q5_0 || type == TENSOR_Q8_0 ||
           type == TENSOR_IQ4_NL;
}

void avx512_pack(enum tensor_type type, const uint8_t *rows, int cols, uint8_t *tile) {
    size_t row_bytes = tensor_row_bytes(type, (uint64_t)cols), bytes = avx512_block_bytes(type);
    size_t blocks = row_bytes / bytes, dwords = bytes / 4;
    bool lone_half = bytes % 4 != 0;
    struct rows row = {rows, row_bytes, rows + ROWS * row_bytes, NULL};
    uint8_t *halves = tile + ROWS * blocks * 4 * dwords;
    for (size_t b = 0; b < blocks; b++, tile += 64 * dwords) {
        size_t at = b * bytes, i = 0;
        if (lone_half && half_is_first(type))
            at += 2;
        for (; i + 4 <= dwords; i += 4) {
            __m512i four[4];
            load16(false, row, at + 4 * i, four);
            for (size_t k = 0; k < 4; k++)
                _mm512_storeu_si512(tile + 64 * packed_place(type, (int)(i + k)), four[k]);
        }
        for (; i < dwords; i++)
            _mm512_storeu_si512(tile + 64 * packed_place(type, (int)i),
                                load_dword(false, row, at + 4 * i));
        if (!lone_half)
            continue;
        size_t half_at = half_is_first(type) ? b * bytes : (b + 1) * bytes - 2;
        for (int r = 0; r < ROWS; r++, halves += 2)
            memcpy(halves, row_at(row, r, half_at), 2);
    }
}

#endif
