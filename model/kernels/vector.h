/* vector: the kernels that work on floats, written once over GCC's vectors. An instruction set's
 * file includes this after it has defined: LANES           floats in a vector ATTEND_GROUP    rows
 * of queries whose scores are kept in registers together load_f16(p), load_bf16(p), load_i8(p)
 * LANES numbers as floats store_f16(p, x)                          LANES floats as halves Every
 * result is summed in an order that depends on LANES alone. */

typedef float vf __attribute__((vector_size(LANES * 4)));
typedef int32_t vi __attribute__((vector_size(LANES * 4)));

#define INLINE static inline __attribute__((always_inline))

INLINE vf load_f32(const float *p) {
    vf x;
    memcpy(&x, p, sizeof x);
    return x;
}

INLINE void store_f32(float *p, vf x) {
    memcpy(p, &x, sizeof x);
}

INLINE vf splat(float x) {
    return x - (vf){0};
}

/* What an instruction set has instructions for, it may define itself, with the same results. */
#ifndef LANES_OWN
INLINE float sum_lanes(vf x) {
    float lane[LANES];
    store_f32(lane, x);
    for (int n = LANES / 2; n; n /= 2)
        for (int i = 0; i < n; i++)
            lane[i] += lane[i + n];
    return lane[0];
}

INLINE float max_lanes(vf x) {
    float lane[LANES];
    store_f32(lane, x);
    for (int n = LANES / 2; n; n /= 2)
        for (int i = 0; i < n; i++)
            lane[i] = lane[i] > lane[i + n] ? lane[i] : lane[i + n];
    return lane[0];
}

INLINE vf choose(vi mask, vf yes, vf no) {
    return (vf)((mask & (vi)yes) | (~mask & (vi)no));
}

/* Where a > b: yes, else no. */
INLINE vf choose_greater(vf a, vf b, vf yes, vf no) {
    return choose(a > b, yes, no);
}
#endif

/* e^x to about 2e-7: 2^n times a polynomial on [-ln2/2, ln2/2]. Exactly 0 below -87, infinite
 * inputs included. */
INLINE vf exp_lanes(vf x) {
    const vf magic = splat(12582912.0f); /* adding it rounds to an integer in the low bits */
    const vf least = splat(-87.0f), most = splat(88.0f), given = x;
    x = choose_greater(x, most, most, choose_greater(least, x, least, x));
    vf shifted = x * 1.44269504f + magic;
    vf n = shifted - magic;
    vf r = x - n * 0.693145752f;
    r = r - n * 1.42860677e-6f;
    vf p = splat(1.0f / 720);
    p = p * r + 1.0f / 120;
    p = p * r + 1.0f / 24;
    p = p * r + 1.0f / 6;
    p = p * r + 0.5f;
    p = p * r + 1.0f;
    p = p * r + 1.0f;
    vf scale = (vf)(((vi)shifted << 23) + 0x3f800000);
    return choose_greater(least, given, splat(0), p * scale);
}

/* --- products with weights that are floats --- */

INLINE vf load_weights(enum tensor_type type, const uint8_t *p, int i) {
    return type == TENSOR_F32   ? load_f32((const float *)p + i)
           : type == TENSOR_F16 ? load_f16((const uint16_t *)p + i)
                                : load_bf16((const uint16_t *)p + i);
}

/* A row times `n_t` vectors: four partial sums a vector, so that additions need not wait for each
 * other. */
INLINE void dot_row(enum tensor_type type, const uint8_t *row, const float *x, size_t x_stride,
                    int n, int n_t, float *out, size_t out_stride) {
    vf sum[4][4] = {0};
    int i = 0, bytes = type == TENSOR_F32 ? 4 : 2;
    for (; i + 4 * LANES <= n; i += 4 * LANES)
        for (int k = 0; k < 4; k++) {
            vf w = load_weights(type, row, i + k * LANES);
            for (int t = 0; t < n_t; t++)
                sum[t][k] += w * load_f32(x + (size_t)t * x_stride + i + k * LANES);
        }
    for (; i + LANES <= n; i += LANES) {
        vf w = load_weights(type, row, i);
        for (int t = 0; t < n_t; t++)
            sum[t][0] += w * load_f32(x + (size_t)t * x_stride + i);
    }
    for (int t = 0; t < n_t; t++) {
        float total = sum_lanes((sum[t][0] + sum[t][1]) + (sum[t][2] + sum[t][3]));
        for (int k = i; k < n; k++) {
            float w;
            kernel_dequantize(type, row + (size_t)k * (size_t)bytes, &w, 1);
            total += w * x[(size_t)t * x_stride + k];
        }
        out[(size_t)t * out_stride] = total;
    }
}

INLINE void float_rows_of(enum tensor_type type, const uint8_t *const *rows, int n_rows,
                          const struct acts *a, int t_begin, int t_end, float *out,
                          size_t out_stride) {
    for (int t = t_begin; t < t_end;) {
        const float *x = a->x + (size_t)t * a->x_stride;
        float *o = out + (size_t)(t - t_begin) * out_stride;
        int n = t_end - t >= 4 ? 4 : 1;
        for (int r = 0; r < n_rows; r++)
            if (n == 4)
                dot_row(type, rows[r], x, a->x_stride, a->cols, 4, o + r, out_stride);
            else
                dot_row(type, rows[r], x, a->x_stride, a->cols, 1, o + r, out_stride);
        t += n;
    }
}

static void float_rows(enum tensor_type type, const uint8_t *const *rows, int n_rows,
                       const struct acts *a, int t_begin, int t_end, float *out,
                       size_t out_stride) {
    if (type == TENSOR_F32)
        float_rows_of(TENSOR_F32, rows, n_rows, a, t_begin, t_end, out, out_stride);
    else if (type == TENSOR_F16)
        float_rows_of(TENSOR_F16, rows, n_rows, a, t_begin, t_end, out, out_stride);
    else
        float_rows_of(TENSOR_BF16, rows, n_rows, a, t_begin, t_end, out, out_stride);
}

/* --- element by element --- */

static void rms_norm(float *out, const float *x, const float *weight, int n, float eps) {
    vf sum[2] = {0};
    int i = 0;
    for (; i + 2 * LANES <= n; i += 2 * LANES)
        for (int k = 0; k < 2; k++) {
            vf v = load_f32(x + i + k * LANES);
            sum[k] += v * v;
        }
    float total = sum_lanes(sum[0] + sum[1]);
    for (; i < n; i++)
        total += x[i] * x[i];
    float scale = 1.0f / sqrtf(total / (float)n + eps);
    for (i = 0; i + LANES <= n; i += LANES)
        store_f32(out + i, load_f32(x + i) * scale * load_f32(weight + i));
    for (; i < n; i++)
        out[i] = x[i] * scale * weight[i];
}

static void silu_mul(float *gate, const float *up, int n) {
    int i = 0;
    for (; i + LANES <= n; i += LANES) {
        vf g = load_f32(gate + i);
        store_f32(gate + i, g / (1.0f + exp_lanes(-g)) * load_f32(up + i));
    }
    for (; i < n; i++)
        gate[i] = gate[i] / (1.0f + expf(-gate[i])) * up[i];
}

static void to_f16(uint16_t *out, const float *x, int n) {
    const vf most = splat(65504.0f);
    int i = 0;
    for (; i + LANES <= n; i += LANES) {
        vf v = load_f32(x + i);
        v = choose(v > most, most, choose(v < -most, -most, v));
        store_f16(out + i, v);
    }
    for (; i < n; i++)
        out[i] = float_to_half(x[i]);
}

/* --- attention --- */

enum {
    SCORE_VECTORS = ATTEND_BLOCK / LANES,
    VALUE_VECTORS = LANES == 8 ? 2 : LANES == 16 ? 2 : 4, /* one load of a weight for all of them */
};
_Static_assert(VALUE_VECTORS *LANES <= 32, "one scale of Q8_0 for all of them");

/* `wide`: keys and values were turned into floats before (widen), which changes no value. */
INLINE vf load_kv(enum kv_kind kind, bool wide, const uint8_t *p, int i) {
    return wide || kind == KV_KIND_F32 ? load_f32((const float *)p + i)
           : kind == KV_KIND_F16       ? load_f16((const uint16_t *)p + i)
                                       : load_i8((const int8_t *)p + i);
}

INLINE void widen(enum kv_kind kind, const uint8_t *from, int n, float *to) {
    for (int i = 0; i < n; i += LANES)
        store_f32(to + i, load_kv(kind, false, from, i));
}

/* A block's keys and values of one head, as the cache has them or widened, and Q8_0's scales. `next`:
 * those that will be wanted next (or NULL), to be asked for meanwhile; blocks lie too far apart for
 * the processor to foresee that. */
struct kv_block {
    const uint8_t *keys, *values;
    const uint16_t *key_scales, *value_scales;
    const uint8_t *next_keys, *next_values;
};

/* Asks for the i-th of the parts of 32 numbers of the next block's keys or values. */
INLINE void ask_for(enum kv_kind kind, const uint8_t *next, int i) {
    int bytes = 32 * (kind == KV_KIND_F32 ? 4 : kind == KV_KIND_F16 ? 2 : 1);
    for (int at = i * bytes; at < (i + 1) * bytes; at += 64)
        __builtin_prefetch(next + at, 0, 2);
}

/* Scores of n rows against a block's 32 positions: positions lie side by side, so a score needs no
 * sum across lanes. */
INLINE void block_scores(enum kv_kind kind, bool wide, const struct kv_block *b, int dim,
                         const float *q, size_t q_stride, int n, float (*score)[ATTEND_BLOCK]) {
    vf s[ATTEND_GROUP][SCORE_VECTORS] = {0};
    if (kind != KV_KIND_Q8_0) {
        for (int d = 0; d < dim; d++) {
            vf k[SCORE_VECTORS];
            for (int v = 0; v < SCORE_VECTORS; v++)
                k[v] = load_kv(kind, wide, b->keys, d * ATTEND_BLOCK + v * LANES);
            for (int r = 0; r < n; r++) {
                vf one = splat(q[(size_t)r * q_stride + d]);
                for (int v = 0; v < SCORE_VECTORS; v++)
                    s[r][v] += k[v] * one;
            }
            if (b->next_keys)
                ask_for(kind, b->next_keys, d);
        }
    } else {
        for (int g = 0; g < dim / 32; g++) {
            for (int d = 32 * g; d < 32 * g + 32 && b->next_keys; d += 2)
                ask_for(kind, b->next_keys, d);
            for (int v = 0; v < SCORE_VECTORS; v++) {
                vf part[ATTEND_GROUP] = {0};
                for (int d = 32 * g; d < 32 * g + 32; d++) {
                    vf k = load_kv(kind, wide, b->keys, d * ATTEND_BLOCK + v * LANES);
                    for (int r = 0; r < n; r++)
                        part[r] += k * q[(size_t)r * q_stride + d];
                }
                vf scale = load_f16(b->key_scales + g * ATTEND_BLOCK + v * LANES);
                for (int r = 0; r < n; r++)
                    s[r][v] += part[r] * scale;
            }
        }
    }
    for (int r = 0; r < n; r++)
        for (int v = 0; v < SCORE_VECTORS; v++)
            store_f32(&score[r][v * LANES], s[r][v]);
}

/* out = out * shrink + weights · values, for n rows and `vectors` vectors of each from d on. */
INLINE void values_part(enum kv_kind kind, bool wide, const struct kv_block *b, int dim, int n,
                        int first, int last, float (*w)[ATTEND_BLOCK], const float *shrink, int d,
                        int vectors, float *out, size_t out_stride) {
    vf sum[ATTEND_GROUP][VALUE_VECTORS] = {0};
    for (int p = first; p <= last; p++) {
        vf x[VALUE_VECTORS];
        for (int v = 0; v < vectors; v++)
            x[v] = load_kv(kind, wide, b->values, p * dim + d + v * LANES);
        for (int r = 0; r < n; r++) {
            vf one = splat(w[r][p]);
            for (int v = 0; v < vectors; v++)
                sum[r][v] += x[v] * one;
        }
        if (b->next_values && d % 32 == 0)
            ask_for(kind, b->next_values, d + p);
    }
    for (int r = 0; r < n; r++)
        for (int v = 0; v < vectors; v++) {
            float *o = out + (size_t)r * out_stride + d + v * LANES;
            store_f32(o, load_f32(o) * shrink[r] + sum[r][v]);
        }
}

/* The same for all of the rows; positions first..last have weights. */
INLINE void block_values(enum kv_kind kind, bool wide, const struct kv_block *b, int dim, int n,
                         int first, int last, float (*weight)[ATTEND_BLOCK], const float *shrink,
                         float *out, size_t out_stride) {
    float scaled[ATTEND_GROUP][ATTEND_BLOCK];
    for (int d = 0; d < dim;) {
        if (kind == KV_KIND_Q8_0 && d % 32 == 0)
            for (int v = 0; v < SCORE_VECTORS; v++) {
                vf s = load_f16(b->value_scales + d / 32 * ATTEND_BLOCK + v * LANES);
                for (int r = 0; r < n; r++)
                    store_f32(&scaled[r][v * LANES], s * load_f32(&weight[r][v * LANES]));
            }
        float(*w)[ATTEND_BLOCK] = kind == KV_KIND_Q8_0 ? scaled : weight;
        if (dim - d >= VALUE_VECTORS * LANES) {
            values_part(kind, wide, b, dim, n, first, last, w, shrink, d, VALUE_VECTORS, out,
                        out_stride);
            d += VALUE_VECTORS * LANES;
        } else {
            values_part(kind, wide, b, dim, n, first, last, w, shrink, d, 1, out, out_stride);
            d += LANES;
        }
    }
}

struct softmax {
    float largest, total, sum; /* sum: of the block at hand */
};

/* Turns n rows' scores into weights; row i sees only the block's positions low[i]-base ..
 * high[i]-base. shrink[i] says by how much what the row has summed so far shrinks. */
INLINE void block_softmax(float (*score)[ATTEND_BLOCK], int n, const int32_t *low,
                          const int32_t *high, int base, struct softmax *soft, float *shrink) {
    const vf none = splat(-INFINITY);
    float drop[(ATTEND_GROUP + LANES - 1) / LANES * LANES] = {0};
    vi lane;
    for (int i = 0; i < LANES; i++)
        lane[i] = i;
    for (int i = 0; i < n; i++) {
        int first = low[i] - base, last = high[i] - base;
        vf x[SCORE_VECTORS], top = none, sum = {0};
        for (int v = 0; v < SCORE_VECTORS; v++) {
            x[v] = load_f32(&score[i][v * LANES]);
            if (first > 0 || last < ATTEND_BLOCK - 1) {
                vi at = lane + v * LANES;
                x[v] = choose((at >= first) & (at <= last), x[v], none);
            }
            top = choose_greater(x[v], top, x[v], top);
        }
        float largest = max_lanes(top);
        largest = largest > soft[i].largest ? largest : soft[i].largest;
        if (!(largest > -INFINITY)) { /* nothing to see in this block, nor before */
            memset(score[i], 0, sizeof score[i]);
            continue;
        }
        for (int v = 0; v < SCORE_VECTORS; v++) {
            vf w = exp_lanes(x[v] - largest);
            store_f32(&score[i][v * LANES], w);
            sum += w;
        }
        drop[i] = soft[i].largest - largest;
        soft[i].largest = largest;
        soft[i].sum = sum_lanes(sum);
    }
    for (int i = 0; i < n; i += LANES)
        store_f32(drop + i, exp_lanes(load_f32(drop + i)));
    for (int i = 0; i < n; i++) {
        shrink[i] = drop[i];
        soft[i].total = soft[i].total * shrink[i] + soft[i].sum;
        soft[i].sum = 0;
    }
}

/* Rows r .. r+n-1 of the job with the block of positions that begins at base. */
INLINE void attend_rows(enum kv_kind kind, bool wide, const struct attend *a,
                        const struct kv_block *block, int base, int r, int n,
                        struct softmax *soft) {
    float score[ATTEND_GROUP][ATTEND_BLOCK], shrink[ATTEND_GROUP];
    int first = ATTEND_BLOCK, last = -1;
    for (int i = r; i < r + n; i++) {
        first = a->low[i] - base < first ? a->low[i] - base : first;
        last = a->high[i] - base > last ? a->high[i] - base : last;
    }
    first = first < 0 ? 0 : first;
    last = last >= ATTEND_BLOCK ? ATTEND_BLOCK - 1 : last;
    if (first > last)
        return;
    block_scores(kind, wide, block, a->head_dim, a->q + (size_t)r * a->q_stride, a->q_stride, n,
                 score);
    block_softmax(score, n, a->low + r, a->high + r, base, soft + r, shrink);
    block_values(kind, wide, block, a->head_dim, n, first, last, score, shrink,
                 a->out + (size_t)r * a->out_stride, a->out_stride);
}

INLINE void attend_groups(enum kv_kind kind, bool wide, const struct attend *a,
                          struct kv_block *block, int base, struct softmax *soft) {
    for (int r = 0, left; (left = a->n_rows - r) > 0;) {
        if (left >= ATTEND_GROUP) {
            attend_rows(kind, wide, a, block, base, r, ATTEND_GROUP, soft);
            r += ATTEND_GROUP;
        } else if (left >= ATTEND_GROUP / 2) {
            attend_rows(kind, wide, a, block, base, r, ATTEND_GROUP / 2, soft);
            r += ATTEND_GROUP / 2;
        } else if (left >= 2 && ATTEND_GROUP > 4) {
            attend_rows(kind, wide, a, block, base, r, 2, soft);
            r += 2;
        } else {
            attend_rows(kind, wide, a, block, base, r, 1, soft);
            r++;
        }
        block->next_keys = block->next_values = NULL; /* asked for once */
    }
}

/* Block by block (Dao et al. 2022, FlashAttention), each for all rows; where they are many, it is
 * turned into floats once for all. */
INLINE void attend_kind(enum kv_kind kind, const struct attend *a) {
    _Alignas(64) float wide_keys[ATTEND_MAX_DIM * ATTEND_BLOCK];
    _Alignas(64) float wide_values[ATTEND_MAX_DIM * ATTEND_BLOCK];
    struct softmax soft[ATTEND_MAX_ROWS];
    int low = a->low[0], high = a->high[0], dim = a->head_dim, n = dim * ATTEND_BLOCK;
    for (int i = 0; i < a->n_rows; i++) {
        soft[i] = (struct softmax){-INFINITY, 0, 0};
        low = a->low[i] < low ? a->low[i] : low;
        high = a->high[i] > high ? a->high[i] : high;
        memset(a->out + (size_t)i * a->out_stride, 0, (size_t)dim * sizeof *a->out);
    }
    for (int b = low / ATTEND_BLOCK; b <= high / ATTEND_BLOCK; b++) {
        size_t at = (size_t)a->blocks[b] * a->block_bytes;
        bool more = b < high / ATTEND_BLOCK;
        size_t next = more ? (size_t)a->blocks[b + 1] * a->block_bytes : 0;
        struct kv_block block = {a->keys + at,
                                 a->values + at,
                                 (const uint16_t *)(a->keys + at + n),
                                 (const uint16_t *)(a->values + at + n),
                                 more ? a->keys + next : NULL,
                                 more ? a->values + next : NULL};
        if (kind == KV_KIND_F32 || a->n_rows < 2 * ATTEND_GROUP) {
            attend_groups(kind, false, a, &block, b * ATTEND_BLOCK, soft);
            continue;
        }
        widen(kind, block.keys, n, wide_keys);
        widen(kind, block.values, n, wide_values);
        block.keys = (const uint8_t *)wide_keys;
        block.values = (const uint8_t *)wide_values;
        attend_groups(kind, true, a, &block, b * ATTEND_BLOCK, soft);
    }
    for (int i = 0; i < a->n_rows; i++) {
        float inverse = 1.0f / soft[i].total, *o = a->out + (size_t)i * a->out_stride;
        for (int d = 0; d < dim; d += LANES)
            store_f32(o + d, load_f32(o + d) * inverse);
    }
}

static void attend(const struct attend *a) {
    if (a->kind == KV_KIND_F16)
        attend_kind(KV_KIND_F16, a);
    else if (a->kind == KV_KIND_Q8_0)
        attend_kind(KV_KIND_Q8_0, a);
    else
        attend_kind(KV_KIND_F32, a);
}
