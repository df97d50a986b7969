/* The reference: every kernel in plain C, for any processor and for comparing the others with. */
#include "model/kernels/kernels.h"
#include "model/kernels/unpack.h"

#include <math.h>

enum { LANES = 8 };

void kernel_dequantize(enum tensor_type type, const void *data, float *out, int n) {
    struct parts p;
    int numbers = 1, bytes = 4;
    tensor_type_block(type, &numbers, &bytes);
    for (int i = 0; i < n; i += numbers) {
        const uint8_t *block = (const uint8_t *)data + (size_t)(i / numbers) * (size_t)bytes;
        uint16_t h;
        switch (type) {
        case TENSOR_F32: memcpy(out + i, block, 4); break;
        case TENSOR_F16:
            memcpy(&h, block, 2);
            out[i] = half_to_float(h);
            break;
        case TENSOR_BF16:
            memcpy(&h, block, 2);
            out[i] = bf16_to_float(h);
            break;
        default:
            unpack_block(type, block, &p);
            for (int k = 0; k < numbers; k++)
                out[i + k] = numbers == 32
                                 ? p.d * (float)(p.q[k] - p.offset) + p.dmin
                                 : p.d * (float)p.scale[k / 16] * (float)(p.q[k] - p.offset) -
                                       p.dmin * (float)(p.has_min ? p.min[k / 16] : 0);
        }
    }
}

void add_wide_sums(int16_t *sums, int at, int n) {
    for (int j = at / 32; j < (at + n) / 32; j++)
        sums[16 + j] = (int16_t)(sums[2 * j] + sums[2 * j + 1]);
}

static void quantize(struct acts *a, int t, const float *x) {
    int block = a->kind == ACT_Q256 ? 256 : 32;
    for (int i = 0; i < a->cols; i += block) {
        int chunk = i / ACT_CHUNK, at = i % ACT_CHUNK;
        int8_t *q = acts_q(a, t, chunk) + at;
        int16_t *sums = acts_sums(a, t, chunk) + at / 16;
        float largest = 0;
        for (int k = 0; k < block; k++)
            largest = fmaxf(largest, fabsf(x[i + k]));
        float inverse = largest > 0 ? 127.0f / largest : 0;
        acts_d(a, t, chunk)[at / 32] = largest / 127.0f;
        for (int k = 0; k < block; k++) {
            float v = rintf(x[i + k] * inverse);
            q[k] = (int8_t)(v > 127 ? 127 : v >= -127 ? v : -127);
        }
        for (int j = 0; j < block / 16; j++) {
            sums[j] = 0;
            for (int k = 0; k < 16; k++)
                sums[j] = (int16_t)(sums[j] + q[16 * j + k]);
        }
        add_wide_sums(acts_sums(a, t, chunk), at, block);
    }
}

/* A row of floats times a vector. Lanes of partial sums, as wider instruction sets have them. */
static float dot_float(enum tensor_type type, const uint8_t *row, const float *x, int n) {
    float lane[LANES] = {0}, w[LANES];
    int bytes = type == TENSOR_F32 ? 4 : 2, i = 0;
    for (; i + LANES <= n; i += LANES) {
        kernel_dequantize(type, row + (size_t)i * (size_t)bytes, w, LANES);
        for (int k = 0; k < LANES; k++)
            lane[k] += w[k] * x[i + k];
    }
    float sum =
        ((lane[0] + lane[4]) + (lane[2] + lane[6])) + ((lane[1] + lane[5]) + (lane[3] + lane[7]));
    for (; i < n; i++) {
        kernel_dequantize(type, row + (size_t)i * (size_t)bytes, w, 1);
        sum += w[0] * x[i];
    }
    return sum;
}

/* One block times the same stretch of vector t, added to sum: the order of operations that every
 * instruction set keeps. */
static float add_block(const struct parts *p, int numbers, const struct acts *a, int t, int i,
                       float sum) {
    int chunk = i / ACT_CHUNK, at = i % ACT_CHUNK;
    const int8_t *q = acts_q(a, t, chunk) + at;
    const int16_t *sums = acts_sums(a, t, chunk) + at / 16;
    float d = acts_d(a, t, chunk)[at / 32];
    int products = 0, mins = 0;
    for (int j = 0; j < numbers / 16; j++) {
        int dot = 0;
        for (int k = 0; k < 16; k++)
            dot += p->q[16 * j + k] * q[16 * j + k];
        dot -= p->offset * sums[j];
        products += numbers == 256 ? p->scale[j] * dot : dot;
        mins += numbers == 256 ? -p->min[j] * sums[j] : sums[j];
    }
    sum = fmaf(p->d * d, (float)products, sum);
    if (p->has_min)
        sum = fmaf(p->dmin * d, (float)mins, sum);
    return sum;
}

static void product(enum tensor_type type, const uint8_t *const *row, int n_rows,
                    const struct acts *a, int t_begin, int t_end, float *out, size_t out_stride,
                    void *scratch) {
    int numbers = 1, bytes = 1;
    struct parts p;
    tensor_type_block(type, &numbers, &bytes);
    for (int r = 0; r < n_rows; r++) {
        if (a->kind == ACT_F32) {
            for (int t = t_begin; t < t_end; t++)
                out[(size_t)(t - t_begin) * out_stride + (size_t)r] =
                    dot_float(type, row[r], a->x + (size_t)t * a->x_stride, a->cols);
            continue;
        }
        for (int t = t_begin; t < t_end; t++)
            out[(size_t)(t - t_begin) * out_stride + (size_t)r] = 0;
        for (int i = 0; i < a->cols; i += numbers) {
            unpack_block(type, row[r] + (size_t)(i / numbers) * (size_t)bytes, &p);
            for (int t = t_begin; t < t_end; t++) {
                float *sum = &out[(size_t)(t - t_begin) * out_stride + (size_t)r];
                *sum = add_block(&p, numbers, a, t, i, *sum);
            }
        }
    }
}

static void rms_norm(float *out, const float *x, const float *weight, int n, float eps) {
    double sum = 0;
    for (int i = 0; i < n; i++)
        sum += (double)x[i] * (double)x[i];
    float scale = 1.0f / sqrtf((float)(sum / n) + eps);
    for (int i = 0; i < n; i++)
        out[i] = x[i] * scale * weight[i];
}

static void silu_mul(float *gate, const float *up, int n) {
    for (int i = 0; i < n; i++)
        gate[i] = gate[i] / (1.0f + expf(-gate[i])) * up[i];
}

static void to_f16(uint16_t *out, const float *x, int n) {
    for (int i = 0; i < n; i++)
        out[i] = float_to_half(x[i]);
}

static float key_at(const struct attend *a, const uint8_t *keys, int d, int p) {
    const half *h = (const half *)keys;
    if (a->kind == KV_KIND_F32)
        return ((const float *)keys)[d * ATTEND_BLOCK + p];
    if (a->kind == KV_KIND_F16)
        return half_to_float(h[d * ATTEND_BLOCK + p]);
    h = (const half *)(keys + (size_t)a->head_dim * ATTEND_BLOCK);
    return (float)((const int8_t *)keys)[d * ATTEND_BLOCK + p] *
           half_to_float(h[d / 32 * ATTEND_BLOCK + p]);
}

static float value_at(const struct attend *a, const uint8_t *values, int p, int d) {
    const half *h = (const half *)values;
    if (a->kind == KV_KIND_F32)
        return ((const float *)values)[p * a->head_dim + d];
    if (a->kind == KV_KIND_F16)
        return half_to_float(h[p * a->head_dim + d]);
    h = (const half *)(values + (size_t)a->head_dim * ATTEND_BLOCK);
    return (float)((const int8_t *)values)[p * a->head_dim + d] *
           half_to_float(h[d / 32 * ATTEND_BLOCK + p]);
}

/* Softmax in one pass over the blocks: the largest score so far, the sum and the weighted values
 * are rescaled when a block brings a larger one (Milakov and Gimelshein 2018; Dao et al. 2022). */
static void attend(const struct attend *a) {
    for (int r = 0; r < a->n_rows; r++) {
        const float *q = a->q + (size_t)r * a->q_stride;
        float *out = a->out + (size_t)r * a->out_stride;
        float largest = -INFINITY, total = 0, score[ATTEND_BLOCK];
        memset(out, 0, (size_t)a->head_dim * sizeof *out);
        for (int b = a->low[r] / ATTEND_BLOCK; b <= a->high[r] / ATTEND_BLOCK; b++) {
            int first = a->low[r] - b * ATTEND_BLOCK, last = a->high[r] - b * ATTEND_BLOCK;
            first = first < 0 ? 0 : first;
            last = last >= ATTEND_BLOCK ? ATTEND_BLOCK - 1 : last;
            size_t at = (size_t)a->blocks[b] * a->block_bytes;
            float before = largest;
            for (int p = first; p <= last; p++) {
                score[p] = 0;
                for (int d = 0; d < a->head_dim; d++)
                    score[p] += q[d] * key_at(a, a->keys + at, d, p);
                largest = fmaxf(largest, score[p]);
            }
            float shrink = expf(before - largest);
            total *= shrink;
            for (int d = 0; d < a->head_dim; d++)
                out[d] *= shrink;
            for (int p = first; p <= last; p++) {
                float weight = expf(score[p] - largest);
                total += weight;
                for (int d = 0; d < a->head_dim; d++)
                    out[d] += weight * value_at(a, a->values + at, p, d);
            }
        }
        for (int d = 0; d < a->head_dim; d++)
            out[d] /= total;
    }
}

const struct kernels kernels_scalar = {
    .name = "scalar",
    .quantize = quantize,
    .product = product,
    .rms_norm = rms_norm,
    .silu_mul = silu_mul,
    .attend = attend,
    .to_f16 = to_f16,
};
