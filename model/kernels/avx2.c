#include "model/kernels/kernels.h"
const struct kernels *kernels_avx2(void) { return 0; }
