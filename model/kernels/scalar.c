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

void add_wide_sums(int16_t *sums) {
    for (int j = 0; j < 8; j++)
        sums[16 + j] = (int16_t)(sums[2 * j] + sums[2 * j + 1]);
}

static float block_scale(const float *x, int n, float levels, float *inverse) {
    float largest = 0;
    for (int k = 0; k < n; k++)
        largest = fmaxf(largest, fabsf(x[k]));
    *inverse = largest > 0 ? levels / largest : 0;
    return largest / levels;
}

static float rounded(float v, float levels) {
    v = rintf(v);
    return v > levels ? levels : v >= -levels ? v : -levels;
}

static void quantize_256(struct acts *a, int t, const float *x) {
    for (int chunk = 0; chunk < acts_chunks(a); chunk++, x += ACT_CHUNK) {
        int8_t *q = acts_q(a, t, chunk);
        int16_t *sums = acts_sums(a, t, chunk);
        float inverse;
        *acts_d(a, t, chunk) = block_scale(x, ACT_CHUNK, 127, &inverse);
        for (int k = 0; k < ACT_CHUNK; k++)
            q[k] = (int8_t)rounded(x[k] * inverse, 127);
        for (int j = 0; j < 16; j++) {
            sums[j] = 0;
            for (int k = 0; k < 16; k++)
                sums[j] = (int16_t)(sums[j] + q[16 * j + k]);
        }
        add_wide_sums(sums);
    }
}

static void quantize_32(struct acts *a, int t, const float *x) {
    for (int i = 0; i < a->cols; i += 32) {
        int chunk = i / ACT_CHUNK, at = i % ACT_CHUNK, sum = 0;
        int8_t *high = acts_q(a, t, chunk) + at, *low = high + ACT_CHUNK;
        float inverse;
        acts_d(a, t, chunk)[at / 32] = block_scale(x + i, 32, ACT_LEVELS_32, &inverse);
        for (int k = 0; k < 32; k++) {
            float v = rounded(x[i + k] * inverse, ACT_LEVELS_32);
            high[k] = (int8_t)rintf(v * (1.0f / 255));
            low[k] = (int8_t)((int)v - 255 * high[k]);
            sum += (int)v;
        }
        acts_sums32(a, t, chunk)[at / 32] = sum;
    }
}

static void quantize(struct acts *a, int t, const float *x) {
    if (a->kind == ACT_Q256)
        quantize_256(a, t, x);
    else
        quantize_32(a, t, x);
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
static float add_block_256(const struct parts *p, const struct acts *a, int t, int chunk,
                           float sum) {
    const int8_t *q = acts_q(a, t, chunk);
    const int16_t *sums = acts_sums(a, t, chunk);
    float d = *acts_d(a, t, chunk);
    int products = 0, mins = 0;
    for (int j = 0; j < 16; j++) {
        int dot = 0;
        for (int k = 0; k < 16; k++)
            dot += (p->q[16 * j + k] - p->offset) * q[16 * j + k];
        products += p->scale[j] * dot;
        mins += p->min[j] * sums[j];
    }
    sum = fmaf(p->d * d, (float)products, sum);
    if (p->has_min)
        sum = fmaf(p->dmin * d, (float)-mins, sum);
    return sum;
}

static float add_block_32(const struct parts *p, const struct acts *a, int t, int i, float sum) {
    int chunk = i / ACT_CHUNK, at = i % ACT_CHUNK, dot = 0;
    const int8_t *high = acts_q(a, t, chunk) + at, *low = high + ACT_CHUNK;
    float d = acts_d(a, t, chunk)[at / 32];
    for (int k = 0; k < 32; k++)
        dot += (p->q[k] - p->offset) * (255 * high[k] + low[k]);
    sum = fmaf(p->d * d, (float)dot, sum);
    if (p->has_min)
        sum = fmaf(p->dmin * d, (float)acts_sums32(a, t, chunk)[at / 32], sum);
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
                *sum = numbers == 256 ? add_block_256(&p, a, t, i / 256, *sum)
                                      : add_block_32(&p, a, t, i, *sum);
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
