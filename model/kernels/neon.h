/* neon: what the files of the ARM kernels share. The products with quantised weights are one text,
 * neon_product.h, compiled three times: for every processor of the family, for those with dot
 * products of bytes (dotprod) and for those with products of small matrices of bytes (i8mm). */
#ifndef LEMMA_MODEL_KERNELS_NEON_H
#define LEMMA_MODEL_KERNELS_NEON_H

#include "model/kernels/kernels.h"

typedef void (*neon_product_fn)(enum tensor_type type, const uint8_t *const *rows, int n_rows,
                                const struct acts *a, int t_begin, int t_end, float *out,
                                size_t out_stride, void *scratch);

/* struct kernels.product, for quantised types only. */
void neon_product_dotprod(enum tensor_type type, const uint8_t *const *rows, int n_rows,
                          const struct acts *a, int t_begin, int t_end, float *out,
                          size_t out_stride, void *scratch);
void neon_product_i8mm(enum tensor_type type, const uint8_t *const *rows, int n_rows,
                       const struct acts *a, int t_begin, int t_end, float *out, size_t out_stride,
                       void *scratch);

#endif
