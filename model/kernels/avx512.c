#include "model/kernels/kernels.h"
const struct kernels *kernels_avx512(void) {
    return 0;
}
