#include "model/kernels/kernels.h"
const struct kernels *kernels_neon(void) {
    return 0;
}
