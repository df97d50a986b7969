/* kernels: the arithmetic of the forward pass, one instruction set a file, chosen at run time.
 *
 * Quantised weights are multiplied with activations that were quantised to 8 bits: products are
 * summed as integers inside a block (exactly, so in any order), and blocks are added in rising
 * order, one rounding each. So a row times a vector has one result, whatever tile, batch or
 * instruction set computed it. Weights in F32, F16 and BF16 are multiplied with the activations as
 * floats, in lanes: there the result does not depend on the batch, only on the instruction set. */
#ifndef LEMMA_MODEL_KERNELS_H
#define LEMMA_MODEL_KERNELS_H

#include "base/err.h"
#include "model/gguf.h"

#include <stddef.h>
#include <stdint.h>

enum { ATTEND_BLOCK = 32 }; /* positions in a KV block; equals KV_BLOCK */

/* How activations are prepared for a weight type. The types with blocks of 32 are those of small
 * models and of the more careful files: 16 bits leave greedy text what it is with floats. */
enum act_kind {
    ACT_F32,  /* as they are */
    ACT_Q32,  /* 16 bits, a scale for each 32: as two planes of 8, 255·high + low */
    ACT_Q256, /* 8 bits, a scale for each 256 (the K types and IQ4_XS) */
};

enum { ACT_CHUNK = 256, ACT_SUMS = 24, ACT_LEVELS_32 = 255 * 127, ACTS_FEW = 24 };

/* `n` vectors of `cols` numbers. ACT_F32: vector t stands at x + t*x_stride. Otherwise they are cut
 * into chunks of 256 columns (the last may be shorter), and all vectors' chunk 0 comes first, so
 * that a product with one stretch of weights reads one stretch of memory: see acts_q and its like.
 */
struct acts {
    enum act_kind kind;
    int cols, n;
    float *x;
    size_t x_stride;
    int8_t *q; /* n × 256 a chunk, ACT_Q32: n × (256 high, 256 low); each exclusive-or act_flip */
    int8_t *plain; /* or NULL: q without act_flip (ACT_Q256), which products of few vectors want */
    float *d;  /* scales, n × 8 a chunk (ACT_Q256 uses the first of 8) */
    int16_t *sums; /* n × ACT_SUMS a chunk: 16 of every 16 neighbours' q, then 8 of every 32;
                      ACT_Q32: 8 int32_t of every 32 */
};

static inline size_t acts_vector_bytes(enum act_kind kind) { /* of q, a chunk */
    return kind == ACT_Q32 ? 2 * ACT_CHUNK : ACT_CHUNK;
}
static inline int8_t *acts_q(const struct acts *a, int t, int chunk) {
    return a->q + ((size_t)chunk * (size_t)a->n + (size_t)t) * acts_vector_bytes(a->kind);
}
static inline float *acts_d(const struct acts *a, int t, int chunk) {
    return a->d + ((size_t)chunk * (size_t)a->n + (size_t)t) * (ACT_CHUNK / 32);
}
static inline int16_t *acts_sums(const struct acts *a, int t, int chunk) {
    return a->sums + ((size_t)chunk * (size_t)a->n + (size_t)t) * ACT_SUMS;
}
static inline int32_t *acts_sums32(const struct acts *a, int t, int chunk) {
    return (int32_t *)(void *)acts_sums(a, t, chunk);
}
static inline int acts_chunks(const struct acts *a) {
    return (a->cols + ACT_CHUNK - 1) / ACT_CHUNK;
}

enum kv_kind { KV_KIND_F16, KV_KIND_Q8_0, KV_KIND_F32 };

/* Attention of one key/value head over the blocks of one sequence. Row r of q (and of out) is a
 * query of head_dim numbers, already multiplied with the attention's scale, that sees positions
 * low[r] .. high[r], both included. Block b's part for this layer and head stands at
 * keys + blocks[b]*block_bytes and values + blocks[b]*block_bytes. In F16 and F32 these are
 * keys [head_dim][32] and values [32][head_dim]; in Q8_0 the same as int8, each followed by F16
 * scales [head_dim/32][32], one for 32 numbers of a position. */
struct attend {
    enum kv_kind kind;
    int head_dim, n_rows;
    const float *q;
    float *out;
    size_t q_stride, out_stride;
    const int32_t *low, *high;
    const uint8_t *keys, *values;
    const int32_t *blocks;
    size_t block_bytes;
};

enum { ATTEND_MAX_ROWS = 32, ATTEND_MAX_DIM = 512 };

struct kernels {
    const char *name;
    uint8_t act_flip; /* 0x80: quantised activations are kept plus 128, as unsigned bytes */
    /* Quantises cols numbers into vector t of a. */
    void (*quantize)(struct acts *a, int t, const float *x);
    /* out[(t - t_begin)*out_stride + i] = rows[i] · vector t, for n_rows rows of a->cols numbers of
     * the type and t_begin <= t < t_end. Each weight is unpacked once for all vectors. Needs
     * PRODUCT_SCRATCH bytes, aligned to 64. Fastest with a multiple of 32 rows. */
    void (*product)(enum tensor_type type, const uint8_t *const *rows, int n_rows,
                    const struct acts *a, int t_begin, int t_end, float *out, size_t out_stride,
                    void *scratch);
    /* x * weight / rms(x), into out (may be x). */
    void (*rms_norm)(float *out, const float *x, const float *weight, int n, float eps);
    /* gate = silu(gate) * up */
    void (*silu_mul)(float *gate, const float *up, int n);
    void (*attend)(const struct attend *a);
    /* Floats to F16 (rounded to nearest even, clamped to the largest finite). */
    void (*to_f16)(uint16_t *out, const float *x, int n);
    /* Quantised weights in an order that this instruction set reads faster; NULL where there is
     * none. pack turns PACK_ROWS neighbouring rows into a tile of as many bytes (which may not be
     * the same memory); product_packed is product for n_rows rows, a multiple of PACK_ROWS, of
     * tiles that follow one another, with the same result. */
    void (*pack)(enum tensor_type type, const uint8_t *rows, int cols, uint8_t *tile);
    void (*product_packed)(enum tensor_type type, const uint8_t *tiles, int n_rows,
                           const struct acts *a, int t_begin, int t_end, float *out,
                           size_t out_stride, void *scratch);
};

enum { PRODUCT_SCRATCH = 192 * 1024, PACK_ROWS = 16 };

extern const struct kernels kernels_scalar;
/* NULL where the build's processor family does not have them. */
const struct kernels *kernels_avx2(void);
const struct kernels *kernels_avx512(void);
const struct kernels *kernels_neon(void);

/* The named set, or for NULL the best that this processor runs. NULL and `e` if it is unknown or
 * cannot run here. */
const struct kernels *kernels_find(const char *name, struct err *e);

/* What a weight type wants. */
enum act_kind kernel_act_kind(enum tensor_type type);

/* Fills a chunk's sums of 32 from its sums of 16. */
void add_wide_sums(int16_t *sums);

/* n numbers (whole blocks) of a type as floats: the formats' plain definition. */
void kernel_dequantize(enum tensor_type type, const void *data, float *out, int n);

#endif
