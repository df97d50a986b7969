/* Which kernels this processor runs. */
#include "model/kernels/kernels.h"

#include <string.h>

enum act_kind kernel_act_kind(enum tensor_type type) {
    int numbers = 1, bytes;
    tensor_type_block(type, &numbers, &bytes);
    return numbers == 256 ? ACT_Q256 : numbers == 32 ? ACT_Q32 : ACT_F32;
}

static const struct kernels *scalar(void) {
    return &kernels_scalar;
}

const struct kernels *kernels_find(const char *name, struct err *e) {
    static const struct {
        const char *name;
        const struct kernels *(*get)(void);
    } sets[] = {
        {"avx512", kernels_avx512},
        {"avx2", kernels_avx2},
        {"neon", kernels_neon},
        {"scalar", scalar},
    };
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++) {
        if (name && strcmp(name, sets[i].name))
            continue;
        const struct kernels *k = sets[i].get();
        if (k)
            return k;
        if (name) {
            err_set(e, ERR_UNSUPPORTED, "this processor cannot run the %s kernels", name);
            return NULL;
        }
    }
    err_set(e, ERR_INVALID, "there are no kernels called %.32s: avx512, avx2, neon and scalar are",
            name);
    return NULL;
}
