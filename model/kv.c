#include "model/kv.h"

#include "base/buf.h"
#include "model/kernels/kernels.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

_Static_assert((int)KV_BLOCK == (int)ATTEND_BLOCK, "kernels read whole KV blocks");

enum {
    HUGE_PAGE = 2 * 1024 * 1024,
    CHEAP_TOKEN = 64 * 1024, /* keys and values in F32 up to this size are worth their exactness */
};

/* A block: for each layer the keys of all heads, then the values of all heads. */
struct kv {
    enum kv_type type;
    int n_blocks, n_heads;
    size_t head_bytes, block_bytes, bytes;
    uint8_t *data;
};

_Static_assert((int)KV_F16 == (int)KV_KIND_F16 && (int)KV_Q8_0 == (int)KV_KIND_Q8_0 &&
                   (int)KV_F32 == (int)KV_KIND_F32,
               "one numbering");

static size_t f32_bytes_per_token(const struct model *model) {
    const struct arch *a = &model->arch;
    return (size_t)a->n_layers * (size_t)a->n_kv_heads * (size_t)a->head_dim * 2 * sizeof(float);
}

static bool find_type(const struct model *model, const char *name, enum kv_type *type,
                      struct err *e) {
    int head_dim = model->arch.head_dim;
    if (!name)
        name = f32_bytes_per_token(model) <= CHEAP_TOKEN ? "f32" : "f16";
    if (!strcmp(name, "f16")) {
        *type = KV_F16;
    } else if (!strcmp(name, "f32")) {
        *type = KV_F32;
    } else if (!strcmp(name, "q8_0")) {
        *type = KV_Q8_0;
        if (head_dim % 32)
            return err_set(
                e, ERR_UNSUPPORTED,
                "a KV cache in q8_0 needs heads of a multiple of 32 numbers; this model has "
                "%d: take f16",
                head_dim);
    } else {
        return err_set(e, ERR_INVALID, "there is no KV type called %.32s: f16, q8_0 and f32 are",
                       name);
    }
    return true;
}

static size_t head_bytes(enum kv_type type, int head_dim) {
    size_t n = (size_t)head_dim * KV_BLOCK;
    return type == KV_F32 ? n * 4 : type == KV_F16 ? n * 2 : n + n / 32 * 2;
}

size_t kv_bytes_per_block(const struct model *model, const char *type, struct err *e) {
    const struct arch *a = &model->arch;
    enum kv_type t;
    if (!find_type(model, type, &t, e))
        return 0;
    return head_bytes(t, a->head_dim) * 2 * (size_t)a->n_kv_heads * (size_t)a->n_layers;
}

struct kv *kv_new(const struct model *model, int n_blocks, const char *type, struct err *e) {
    size_t block_bytes = kv_bytes_per_block(model, type, e), bytes;
    if (!block_bytes)
        return NULL;
    size_t memory = (size_t)sysconf(_SC_PHYS_PAGES) * (size_t)sysconf(_SC_PAGESIZE);
    if (n_blocks < 1 || __builtin_mul_overflow(block_bytes, (size_t)n_blocks, &bytes) ||
        bytes > memory) {
        err_set(
            e, ERR_MEMORY,
            "a KV cache of %d blocks of %zu KiB does not fit this machine's memory of %zu MiB: ask "
            "for a shorter context or a smaller budget",
            n_blocks, block_bytes >> 10, memory >> 20);
        return NULL;
    }
    /* Reserved, not taken: pages come when blocks are first written. */
    void *data = mmap(NULL, bytes, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (data == MAP_FAILED) {
        err_errno(e, "cannot reserve %zu MiB for the KV cache", bytes >> 20);
        e->code = ERR_MEMORY;
        return NULL;
    }
    if (block_bytes >= HUGE_PAGE)
        madvise(data, bytes, MADV_HUGEPAGE); /* a hint: nothing depends on it */
    struct kv *kv = mem_zero(1, sizeof *kv);
    find_type(model, type, &kv->type, e);
    kv->n_blocks = n_blocks;
    kv->n_heads = model->arch.n_kv_heads;
    kv->head_bytes = head_bytes(kv->type, model->arch.head_dim);
    kv->block_bytes = block_bytes;
    kv->bytes = bytes;
    kv->data = data;
    return kv;
}

void kv_free(struct kv *kv) {
    if (!kv)
        return;
    munmap(kv->data, kv->bytes);
    free(kv);
}

void kv_copy_block(struct kv *kv, int from, int to) {
    if (from != to)
        memcpy(kv->data + (size_t)to * kv->block_bytes, kv->data + (size_t)from * kv->block_bytes,
               kv->block_bytes);
}

void kv_drop_block(struct kv *kv, int block) {
    /* Only whole pages go back; neighbours keep theirs. */
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    uintptr_t begin = (uintptr_t)kv->data + (size_t)block * kv->block_bytes;
    uintptr_t end = (begin + kv->block_bytes) / page * page;
    begin = (begin + page - 1) / page * page;
    if (begin < end)
        madvise((void *)begin, end - begin, MADV_DONTNEED);
}

int kv_n_blocks(const struct kv *kv) {
    return kv->n_blocks;
}
size_t kv_block_bytes(const struct kv *kv) {
    return kv->block_bytes;
}
enum kv_type kv_type(const struct kv *kv) {
    return kv->type;
}

uint8_t *kv_keys(const struct kv *kv, int layer, int head) {
    return kv->data + ((size_t)layer * 2 * (size_t)kv->n_heads + (size_t)head) * kv->head_bytes;
}

uint8_t *kv_values(const struct kv *kv, int layer, int head) {
    return kv_keys(kv, layer, kv->n_heads + head);
}
