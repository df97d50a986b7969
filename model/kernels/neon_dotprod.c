/* Quantised products for ARM processors with dot products of bytes (ARMv8.2 and later). */
#if defined(__aarch64__)
#pragma GCC target("arch=armv8.2-a+dotprod")
#define NEON_DOTPROD 1
#define NEON_I8MM 0
#define NEON_PRODUCT neon_product_dotprod
#include "model/kernels/neon_product.h"
#endif
typedef int neon_dotprod_is_never_empty;
