/* Quantised products for ARM processors that multiply 2 × 8 by 8 × 2 bytes in one instruction
 * (i8mm: ARMv8.6, and some before). */
#if defined(__aarch64__)
#pragma GCC target("arch=armv8.2-a+dotprod+i8mm")
#define NEON_DOTPROD 1
#define NEON_I8MM 1
#define NEON_PRODUCT neon_product_i8mm
#include "model/kernels/neon_product.h"
#endif
typedef int neon_i8mm_is_never_empty;
