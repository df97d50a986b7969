/* avx512: what the two files of the AVX-512 kernels share. */
#ifndef LEMMA_MODEL_KERNELS_AVX512_H
#define LEMMA_MODEL_KERNELS_AVX512_H

#include "model/kernels/kernels.h"

/* struct kernels' product for quantised weights. */
void avx512_product(enum tensor_type type, const uint8_t *const *rows, int n_rows,
                    const struct acts *a, int t_begin, int t_end, float *out, size_t out_stride,
                    void *scratch);

#endif
