/* avx512: what the files of the AVX-512 kernels share. */
#ifndef LEMMA_MODEL_KERNELS_AVX512_H
#define LEMMA_MODEL_KERNELS_AVX512_H

#include "model/kernels/kernels.h"

#include <stdbool.h>

/* struct kernels' product for quantised weights, as the file has them and packed; and pack. */
void avx512_product(enum tensor_type type, const uint8_t *const *rows, int n_rows,
                    const struct acts *a, int t_begin, int t_end, float *out, size_t out_stride,
                    void *scratch);
void avx512_product_packed(enum tensor_type type, const uint8_t *tiles, int n_rows,
                           const struct acts *a, int t_begin, int t_end, float *out,
                           size_t out_stride, void *scratch);
void avx512_pack(enum tensor_type type, const uint8_t *rows, int cols, uint8_t *tile);

/* The same product for few vectors, where nothing is kept between reading and multiplying. False,
 * and nothing done, for types and numbers of vectors that it is not made for. */
bool avx512_decode(enum tensor_type type, const uint8_t *tiles, int n_rows, const struct acts *a,
                   int t_begin, int t_end, float *out, size_t out_stride, void *scratch);

#endif
