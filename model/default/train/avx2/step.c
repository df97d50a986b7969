/* One training step of model.py's architecture on processors with AVX2: the loss of every scored
   place and the gradient of every parameter, as PyTorch would compute them but for rounding
   (products.h).

   Rows of the batch go in small groups through all layers and back, each thread with groups,
   buffers and gradients of its own, so that what the way back needs is still in the caches or not
   far, and nothing waits for the other thread. */
#include "memory.h"
#include "products.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

enum {
    HEAD_SIZE = 64, /* the only one */
    QUERIES = 24,   /* of one head at once */
    GROUP = 576,    /* places of one group, if a row is not longer */
    GROUPS = 64,
};

struct shape {
    int32_t vocab, width, layers, heads, kv_heads, head_size, ffn;
    float eps, rope_base;
};

/* The order of the pointers that Python gives: the first two, then these for every layer. */
enum { EMBED, NORM, FIRST_LAYER };
enum { ATTN_NORM, Q, K, V, O, Q_NORM, K_NORM, FFN_NORM, GATE, UP, DOWN, OF_LAYER };

struct packed { /* one matrix as the right factor of x W^T (out) and of dy W (in) */
    int16_t *out, *in;
    float *out_scale, *in_scale;
    long rows, columns;
};

struct layer_packed {
    struct packed qkv, o, gu, down;
};

struct layer_grad {
    float *qkv, *o, *gu, *down, *attn_norm, *ffn_norm, *q_norm, *k_norm;
};

struct layer_kept { /* what the way back needs of one group */
    float *x, *qkv, *o, *lse, *mid, *gu;
};

struct batch {
    int32_t rows, row, scored;
    const int32_t *tokens,
        *segments; /* (rows, row); a segment below 0 is empty and stands at the row's end */
    const int32_t *at,
        *target;         /* (scored): places in the flattened rows, and what should come next */
    const float *weight; /* (scored): of the loss, already divided by their sum */
    float *loss;         /* (scored): out */
};

struct work { /* one thread's */
    struct trainer *t;
    struct layer_kept *kept;
    struct layer_grad *grad;
    float *grad_embed, *grad_norm, *grads;
    float *end; /* the last layer's output */
    float *h, *hidden, *q, *k, *dx, *dh, *dq, *dk, *dqkv, *places, *dplaces, *logits;
    int16_t *rows16, *columns16, *left16, *right16;
    float *row_scale, *left_scale, *right_scale;
    float *key_t, *key_rows, *value_t, *value_rows, *dkey, *dvalue, *score, *dscore, *query_block,
        *dout_block;
    int32_t *which;
};

struct trainer {
    struct shape s;
    int threads;
    long most;        /* places of a group */
    float *cos, *sin; /* (positions, head_size / 2) */
    long positions;
    struct layer_packed *layers;
    struct packed embed;
    struct work *work;
    size_t grads; /* floats of one thread's gradients */
    const float **params;
    float **out; /* gradients, or null: the losses alone */
    struct batch b;
    atomic_int next_layer, next_group, next_sum;
    int groups, group_begin[GROUPS + 1];
    pthread_barrier_t barrier;
};

/* ---- weights ---- */

static void pack_take(struct packed *p, long rows, long columns) {
    *p = (struct packed){.out = halves(rows * columns),
                         .in = halves(rows * columns),
                         .out_scale = floats(rows * 16),
                         .in_scale = floats(columns * 16),
                         .rows = rows,
                         .columns = columns};
}

/* `rows` of w (rows, columns) as rows `first` and on of the packed matrix. */
static void pack_rows(struct packed *p, const float *w, long first, long rows, int16_t *tmp) {
    long depth, blocks = blocks_of(p->columns, &depth);
    for (long r = 0; r < rows; r++) {
        long n = first + r;
        float scale = quantize_row(w + r * p->columns, p->columns, largest(depth), tmp);
        for (long b = 0; b < blocks; b++)
            p->out_scale[b * p->rows + n] = scale;
        const uint32_t *pairs = (const uint32_t *)tmp;
        uint32_t *to = (uint32_t *)p->out + n / 16 * 16 * (p->columns / 2) + n % 16;
        for (long k = 0; k < p->columns / 2; k++)
            to[k * 16] = pairs[k];
    }
}

static void pack(struct packed *p, int parts, const float *const w[], const long rows[],
                 float *joined, int16_t *tmp) {
    long at = 0;
    for (int i = 0; i < parts; at += rows[i++]) {
        pack_rows(p, w[i], at, rows[i], tmp);
        if (parts > 1)
            memcpy(joined + at * p->columns, w[i], (size_t)(rows[i] * p->columns) * 4);
    }
    long depth;
    blocks_of(p->rows, &depth);
    quantize_columns(parts > 1 ? joined : w[0], p->columns, p->rows, p->columns, depth, p->in,
                     p->in_scale);
}

static void pack_layer(struct work *w, int l) {
    const struct shape *s = &w->t->s;
    const float *const *p = w->t->params + FIRST_LAYER + l * OF_LAYER;
    struct layer_packed *to = &w->t->layers[l];
    long qs = s->heads * s->head_size, ks = s->kv_heads * s->head_size;
    pack(&to->qkv, 3, (const float *const[]){p[Q], p[K], p[V]}, (const long[]){qs, ks, ks},
         w->logits, w->rows16);
    pack(&to->o, 1, &p[O], (const long[]){s->width}, NULL, w->rows16);
    pack(&to->gu, 2, (const float *const[]){p[GATE], p[UP]}, (const long[]){s->ffn, s->ffn},
         w->logits, w->rows16);
    pack(&to->down, 1, &p[DOWN], (const long[]){s->width}, NULL, w->rows16);
}

/* ---- products of a group ---- */

/* x (n, columns of w) as a left factor, rounded into the thread's buffer. */
static struct left rows_of(struct work *w, const float *x, long n, long places) {
    long depth;
    blocks_of(places, &depth);
    for (long i = 0; i < n; i++)
        w->row_scale[i] =
            quantize_row(x + i * places, places, largest(depth), w->rows16 + i * places);
    return (struct left){.data = w->rows16,
                         .panel = TILE_ROWS * places,
                         .row = places,
                         .pair = 2,
                         .scale = w->row_scale};
}

/* y (n, w's rows) = or += x W^T. */
static void through(float *y, long n, struct left x, const struct packed *p, int add) {
    long depth;
    blocks_of(p->columns, &depth);
    product(y, p->rows, n, p->rows, p->columns, depth, x, (struct right){p->out, p->out_scale},
            add);
}

/* dx (n, w's columns) = dy W; dy as a left factor. */
static void back(float *dx, long n, struct left dy, const struct packed *p) {
    long depth;
    blocks_of(p->rows, &depth);
    product(dx, p->columns, n, p->columns, p->rows, depth, dy, (struct right){p->in, p->in_scale},
            0);
}

/* dW (rows, columns) += dy^T x, dy (n, rows), x (n, columns). */
static void weigh(struct work *w, float *dw, const float *dy, long rows, const float *x,
                  long columns, long n) {
    long depth, blocks = blocks_of(n, &depth), all = blocks * depth;
    quantize_columns(dy, rows, n, rows, depth, w->columns16, w->left_scale);
    turn(w->columns16, rows, all, w->left16);
    quantize_columns(x, columns, n, columns, depth, w->right16, w->right_scale);
    struct left a = {.data = w->left16,
                     .panel = all / 2 * 12,
                     .row = 2,
                     .pair = 12,
                     .scale = w->left_scale,
                     .block_scales = rows};
    product(dw, columns, rows, columns, all, depth, a, (struct right){w->right16, w->right_scale},
            1);
}

/* ---- norms, rotation, feed-forward ---- */

static float rms(const float *x, long n, float eps) {
    __m256 s = _mm256_setzero_ps();
    for (long i = 0; i < n; i += 8) {
        __m256 v = _mm256_loadu_ps(x + i);
        s = _mm256_fmadd_ps(v, v, s);
    }
    return 1 / sqrtf(sum8(s) / (float)n + eps);
}

static void normed(float *y, const float *x, const float *weight, long n, float eps) {
    __m256 r = _mm256_set1_ps(rms(x, n, eps));
    for (long i = 0; i < n; i += 8)
        _mm256_storeu_ps(y + i, _mm256_mul_ps(_mm256_mul_ps(_mm256_loadu_ps(x + i), r),
                                              _mm256_loadu_ps(weight + i)));
}

/* dx = (add: +=) the gradient through normed(); dweight +=. dx and dy may be the same. */
static void normed_back(float *dx, const float *dy, const float *x, const float *weight,
                        float *dweight, long n, float eps, int add) {
    float r = rms(x, n, eps);
    __m256 dot = _mm256_setzero_ps(), rr = _mm256_set1_ps(r);
    for (long i = 0; i < n; i += 8) {
        __m256 v = _mm256_loadu_ps(x + i), d = _mm256_loadu_ps(dy + i);
        dot = _mm256_fmadd_ps(_mm256_mul_ps(v, d), _mm256_loadu_ps(weight + i), dot);
        _mm256_storeu_ps(dweight + i,
                         _mm256_fmadd_ps(_mm256_mul_ps(v, rr), d, _mm256_loadu_ps(dweight + i)));
    }
    __m256 c = _mm256_set1_ps(r * r * r * sum8(dot) / (float)n);
    for (long i = 0; i < n; i += 8) {
        __m256 d =
            _mm256_mul_ps(_mm256_mul_ps(_mm256_loadu_ps(dy + i), _mm256_loadu_ps(weight + i)), rr);
        d = _mm256_fnmadd_ps(c, _mm256_loadu_ps(x + i), d);
        _mm256_storeu_ps(dx + i, add ? _mm256_add_ps(d, _mm256_loadu_ps(dx + i)) : d);
    }
}

/* One head's rotation in place, or (sign -1) back. */
static void rotate(float *x, const float *cos, const float *sin, long half, float sign) {
    __m256 sg = _mm256_set1_ps(sign);
    for (long i = 0; i < half; i += 8) {
        __m256 a = _mm256_loadu_ps(x + i), b = _mm256_loadu_ps(x + half + i),
               c = _mm256_loadu_ps(cos + i);
        __m256 s = _mm256_mul_ps(_mm256_loadu_ps(sin + i), sg);
        _mm256_storeu_ps(x + i, _mm256_fnmadd_ps(b, s, _mm256_mul_ps(a, c)));
        _mm256_storeu_ps(x + half + i, _mm256_fmadd_ps(a, s, _mm256_mul_ps(b, c)));
    }
}

/* The group's queries and keys, normed and rotated, into w->q and w->k. */
static void queries_and_keys(struct work *w, int l, long n) {
    const struct shape *s = &w->t->s;
    const float *const *p = w->t->params + FIRST_LAYER + l * OF_LAYER;
    long hs = s->head_size, qs = s->heads * hs, ks = s->kv_heads * hs, all = qs + 2 * ks;
    for (long i = 0; i < n; i++) {
        const float *in = w->kept[l].qkv + i * all;
        const float *cos = w->t->cos + i % w->t->b.row * (hs / 2),
                    *sin = w->t->sin + i % w->t->b.row * (hs / 2);
        for (long h = 0; h < s->heads + s->kv_heads; h++) {
            float *to = h < s->heads ? w->q + i * qs + h * hs : w->k + i * ks + (h - s->heads) * hs;
            normed(to, in + h * hs, h < s->heads ? p[Q_NORM] : p[K_NORM], hs, s->eps);
            rotate(to, cos, sin, hs / 2, 1);
        }
    }
}

/* From the gradients of queries and keys (w->dq, w->dk) to w->dqkv's first two parts. */
static void queries_and_keys_back(struct work *w, int l, long n) {
    const struct shape *s = &w->t->s;
    const float *const *p = w->t->params + FIRST_LAYER + l * OF_LAYER;
    long hs = s->head_size, qs = s->heads * hs, ks = s->kv_heads * hs, all = qs + 2 * ks;
    for (long i = 0; i < n; i++) {
        const float *cos = w->t->cos + i % w->t->b.row * (hs / 2),
                    *sin = w->t->sin + i % w->t->b.row * (hs / 2);
        for (long h = 0; h < s->heads + s->kv_heads; h++) {
            int query = h < s->heads;
            float *d = query ? w->dq + i * qs + h * hs : w->dk + i * ks + (h - s->heads) * hs;
            rotate(d, cos, sin, hs / 2, -1);
            normed_back(w->dqkv + i * all + h * hs, d, w->kept[l].qkv + i * all + h * hs,
                        query ? p[Q_NORM] : p[K_NORM],
                        query ? w->grad[l].q_norm : w->grad[l].k_norm, hs, s->eps, 0);
        }
    }
}

static inline __m256 sigmoid8(__m256 x) {
    return _mm256_div_ps(
        _mm256_set1_ps(1),
        _mm256_add_ps(_mm256_set1_ps(1), exp8(_mm256_sub_ps(_mm256_setzero_ps(), x))));
}

/* hidden (n, ffn) = SiLU(gate) up; gu: (n, gate and up). */
static void gated(float *hidden, const float *gu, long n, long ffn) {
    for (long i = 0; i < n; i++, gu += 2 * ffn, hidden += ffn)
        for (long j = 0; j < ffn; j += 8) {
            __m256 g = _mm256_loadu_ps(gu + j);
            _mm256_storeu_ps(hidden + j, _mm256_mul_ps(_mm256_mul_ps(g, sigmoid8(g)),
                                                       _mm256_loadu_ps(gu + ffn + j)));
        }
}

/* gu becomes its gradient, hidden (which holds its own gradient dh) is read. */
static void gated_back(float *gu, const float *dh, long n, long ffn) {
    __m256 one = _mm256_set1_ps(1);
    for (long i = 0; i < n; i++, gu += 2 * ffn, dh += ffn)
        for (long j = 0; j < ffn; j += 8) {
            __m256 g = _mm256_loadu_ps(gu + j), u = _mm256_loadu_ps(gu + ffn + j),
                   d = _mm256_loadu_ps(dh + j), s = sigmoid8(g);
            __m256 slope = _mm256_mul_ps(s, _mm256_fmadd_ps(g, _mm256_sub_ps(one, s), one));
            _mm256_storeu_ps(gu + j, _mm256_mul_ps(_mm256_mul_ps(d, u), slope));
            _mm256_storeu_ps(gu + ffn + j, _mm256_mul_ps(d, _mm256_mul_ps(g, s)));
        }
}

/* ---- attention: within one segment, causal ---- */

/* x (n, head_size), `ld` floats from row to row, as panels of sixteen rows turned: [n /
 * 16][head_size][16]; zeros behind. */
static void pack_turned(float *to, const float *x, long ld, long n, long hs) {
    for (long r0 = 0; r0 < n; r0 += 16, to += 16 * hs)
        for (long r = 0; r < 16; r++)
            for (long d = 0; d < hs; d++)
                to[d * 16 + r] = r0 + r < n ? x[(r0 + r) * ld + d] : 0;
}

/* The same as panels of sixteen columns: [head_size / 16][n][16], `room` rows a panel. */
static void pack_columns(float *to, const float *x, long ld, long n, long hs, long room) {
    for (long d = 0; d < hs; d += 16)
        for (long r = 0; r < n; r++)
            memcpy(to + d * room + r * 16, x + r * ld + d, 64);
}

/* score (count, keys up to the last query's) = q K^T */
static void scores(float *score, long ld, const float *q, long q_ld, long count, const float *key_t,
                   long keys, long hs) {
    for (long n = 0; n < keys; n += 16)
        for (long m = 0; m < count; m += 6)
            tile32(hs, q + m * q_ld, q_ld, 1, key_t + n * hs, score + m * ld + n, ld, 0);
}

struct head { /* one query head on one segment */
    long begin, count, head, ld;
};

static void attend(struct work *w, int l, struct head a) {
    const struct shape *s = &w->t->s;
    long hs = s->head_size, qs = s->heads * hs;
    float scale = 1 / sqrtf((float)hs), out[QUERIES * HEAD_SIZE];
    for (long q0 = 0; q0 < a.count; q0 += QUERIES) {
        long count = a.count - q0 < QUERIES ? a.count - q0 : QUERIES, keys = q0 + count;
        scores(w->score, a.ld, w->q + (a.begin + q0) * qs + a.head * hs, qs, count, w->key_t, keys,
               hs);
        for (long i = 0; i < count; i++) {
            float *row = w->score + i * a.ld, top = -1e30f;
            long seen = q0 + i + 1;
            for (long j = seen; j < round_up(keys, 16); j++)
                row[j] = -1e30f;
            for (long j = 0; j < seen; j++)
                top = row[j] > top ? row[j] : top;
            __m256 sum = _mm256_setzero_ps(), t = _mm256_set1_ps(top), sc = _mm256_set1_ps(scale);
            for (long j = 0; j < seen; j += 8) {
                __m256 e = exp8(_mm256_mul_ps(_mm256_sub_ps(_mm256_loadu_ps(row + j), t), sc));
                sum = _mm256_add_ps(sum, e);
                _mm256_storeu_ps(row + j, e);
            }
            float total = sum8(sum);
            for (long j = 0; j < keys; j += 8)
                _mm256_storeu_ps(row + j, j < seen ? _mm256_mul_ps(_mm256_loadu_ps(row + j),
                                                                   _mm256_set1_ps(1 / total))
                                                   : _mm256_setzero_ps());
            w->kept[l].lse[(a.begin + q0 + i) * s->heads + a.head] = top * scale + logf(total);
        }
        for (long d = 0; d < hs; d += 16)
            for (long m = 0; m < count; m += 6)
                tile32(keys, w->score + m * a.ld, a.ld, 1, w->value_rows + d * a.ld,
                       out + m * hs + d, hs, 0);
        for (long i = 0; i < count; i++)
            memcpy(w->kept[l].o + (a.begin + q0 + i) * qs + a.head * hs, out + i * hs,
                   (size_t)hs * 4);
    }
}

/* w->dh holds the gradient of the heads' outputs; to w->dq, and added to w->dkey and w->dvalue. */
static void attend_back(struct work *w, int l, struct head a) {
    const struct shape *s = &w->t->s;
    long hs = s->head_size, qs = s->heads * hs;
    float scale = 1 / sqrtf((float)hs), out[QUERIES * HEAD_SIZE];
    for (long q0 = 0; q0 < a.count; q0 += QUERIES) {
        long count = a.count - q0 < QUERIES ? a.count - q0 : QUERIES, keys = q0 + count;
        const float *q = w->q + (a.begin + q0) * qs + a.head * hs,
                    *dout = w->dh + (a.begin + q0) * qs + a.head * hs;
        const float *o = w->kept[l].o + (a.begin + q0) * qs + a.head * hs;
        scores(w->score, a.ld, q, qs, count, w->key_t, keys, hs);
        scores(w->dscore, a.ld, dout, qs, count, w->value_t, keys, hs);
        for (long i = 0; i < count; i++) {
            float *p = w->score + i * a.ld, *d = w->dscore + i * a.ld;
            long seen = q0 + i + 1;
            __m256 dot = _mm256_setzero_ps();
            for (long j = 0; j < hs; j += 8)
                dot = _mm256_fmadd_ps(_mm256_loadu_ps(dout + i * qs + j),
                                      _mm256_loadu_ps(o + i * qs + j), dot);
            __m256 lse = _mm256_set1_ps(w->kept[l].lse[(a.begin + q0 + i) * s->heads + a.head]),
                   sc = _mm256_set1_ps(scale);
            __m256 mean = _mm256_set1_ps(sum8(dot));
            for (long j = 0; j < seen; j += 8) {
                __m256 e = exp8(_mm256_fmsub_ps(_mm256_loadu_ps(p + j), sc, lse));
                _mm256_storeu_ps(p + j, e);
                _mm256_storeu_ps(d + j, _mm256_mul_ps(_mm256_mul_ps(e, sc),
                                                      _mm256_sub_ps(_mm256_loadu_ps(d + j), mean)));
            }
            for (long j = seen; j < round_up(keys, 16) + 16; j++)
                p[j] = d[j] = 0;
        }
        pack_columns(w->query_block, q, qs, count, hs, QUERIES);
        pack_columns(w->dout_block, dout, qs, count, hs, QUERIES);
        for (long c = 0; c < hs; c += 16) {
            for (long m = 0; m < count; m += 6)
                tile32(keys, w->dscore + m * a.ld, a.ld, 1, w->key_rows + c * a.ld,
                       out + m * hs + c, hs, 0);
            for (long m = 0; m < keys; m += 6) {
                tile32(count, w->dscore + m, 1, a.ld, w->query_block + c * QUERIES,
                       w->dkey + m * hs + c, hs, 1);
                tile32(count, w->score + m, 1, a.ld, w->dout_block + c * QUERIES,
                       w->dvalue + m * hs + c, hs, 1);
            }
        }
        for (long i = 0; i < count; i++)
            memcpy(w->dq + (a.begin + q0 + i) * qs + a.head * hs, out + i * hs, (size_t)hs * 4);
    }
}

/* All heads on one segment of the group: forward, or back. */
static void segment(struct work *w, int l, long begin, long count, int backward) {
    const struct shape *s = &w->t->s;
    long hs = s->head_size, qs = s->heads * hs, ks = s->kv_heads * hs, all = qs + 2 * ks,
         ld = w->t->most + 32;
    for (long kv = 0; kv < s->kv_heads; kv++) {
        const float *key = w->k + begin * ks + kv * hs,
                    *value = w->kept[l].qkv + begin * all + qs + ks + kv * hs;
        pack_turned(w->key_t, key, ks, count, hs);
        if (backward) {
            pack_columns(w->key_rows, key, ks, count, hs, ld);
            pack_turned(w->value_t, value, all, count, hs);
            memset(w->dkey, 0, (size_t)((count + 8) * hs) * 4);
            memset(w->dvalue, 0, (size_t)((count + 8) * hs) * 4);
        } else {
            pack_columns(w->value_rows, value, all, count, hs, ld);
        }
        for (long g = 0; g < s->heads / s->kv_heads; g++) {
            struct head a = {.begin = begin,
                             .count = count,
                             .head = kv * (s->heads / s->kv_heads) + g,
                             .ld = ld};
            (backward ? attend_back : attend)(w, l, a);
        }
        for (long i = 0; backward && i < count; i++) {
            memcpy(w->dk + (begin + i) * ks + kv * hs, w->dkey + i * hs, (size_t)hs * 4);
            memcpy(w->dqkv + (begin + i) * all + qs + ks + kv * hs, w->dvalue + i * hs,
                   (size_t)hs * 4);
        }
    }
}

static void attention(struct work *w, int l, long first_row, long rows, int backward) {
    const struct shape *s = &w->t->s;
    const struct batch *b = &w->t->b;
    long hs = s->head_size, qs = s->heads * hs, ks = s->kv_heads * hs, all = qs + 2 * ks;
    for (long r = 0; r < rows; r++) {
        const int32_t *seg = b->segments + (first_row + r) * b->row;
        for (long i = 0, j; i < b->row; i = j) {
            for (j = i; j < b->row && seg[j] == seg[i]; j++)
                ;
            long at = r * b->row + i, n = j - i;
            if (seg[i] >= 0) {
                segment(w, l, at, n, backward);
            } else if (backward) {
                memset(w->dq + at * qs, 0, (size_t)(n * qs) * 4);
                memset(w->dk + at * ks, 0, (size_t)(n * ks) * 4);
                memset(w->dqkv + at * all, 0, (size_t)(n * all) * 4);
            } else {
                memset(w->kept[l].o + at * qs, 0, (size_t)(n * qs) * 4);
                memset(w->kept[l].lse + at * s->heads, 0, (size_t)(n * s->heads) * 4);
            }
        }
    }
}

/* ---- a group of rows ---- */

static void normed_rows(struct work *w, const float *x, const float *weight, long n) {
    for (long i = 0; i < n; i++)
        normed(w->h + i * w->t->s.width, x + i * w->t->s.width, weight, w->t->s.width, w->t->s.eps);
}

static void layer_forward(struct work *w, int l, long first_row, long rows) {
    const struct trainer *t = w->t;
    const struct shape *s = &t->s;
    const float *const *p = t->params + FIRST_LAYER + l * OF_LAYER;
    struct layer_kept *k = &w->kept[l];
    long n = rows * t->b.row;
    float *next = l + 1 < s->layers ? w->kept[l + 1].x : w->end;
    normed_rows(w, k->x, p[ATTN_NORM], n);
    through(k->qkv, n, rows_of(w, w->h, n, s->width), &t->layers[l].qkv, 0);
    queries_and_keys(w, l, n);
    attention(w, l, first_row, rows, 0);
    memcpy(k->mid, k->x, (size_t)(n * s->width) * 4);
    through(k->mid, n, rows_of(w, k->o, n, s->heads * s->head_size), &t->layers[l].o, 1);
    normed_rows(w, k->mid, p[FFN_NORM], n);
    through(k->gu, n, rows_of(w, w->h, n, s->width), &t->layers[l].gu, 0);
    gated(w->hidden, k->gu, n, s->ffn);
    memcpy(next, k->mid, (size_t)(n * s->width) * 4);
    through(next, n, rows_of(w, w->hidden, n, s->ffn), &t->layers[l].down, 1);
}

/* w->dx: the gradient of the layer's output, becomes that of its input. */
static void layer_back(struct work *w, int l, long first_row, long rows) {
    const struct trainer *t = w->t;
    const struct shape *s = &t->s;
    const float *const *p = t->params + FIRST_LAYER + l * OF_LAYER;
    struct layer_kept *k = &w->kept[l];
    struct layer_grad *g = &w->grad[l];
    long n = rows * t->b.row, width = s->width, qs = s->heads * s->head_size,
         all = qs + 2 * s->kv_heads * s->head_size;
    gated(w->hidden, k->gu, n, s->ffn);
    weigh(w, g->down, w->dx, width, w->hidden, s->ffn, n);
    back(w->hidden, n, rows_of(w, w->dx, n, width), &t->layers[l].down);
    gated_back(k->gu, w->hidden, n, s->ffn);
    normed_rows(w, k->mid, p[FFN_NORM], n);
    weigh(w, g->gu, k->gu, 2 * s->ffn, w->h, width, n);
    back(w->dh, n, rows_of(w, k->gu, n, 2 * s->ffn), &t->layers[l].gu);
    for (long i = 0; i < n; i++)
        normed_back(w->dx + i * width, w->dh + i * width, k->mid + i * width, p[FFN_NORM],
                    g->ffn_norm, width, s->eps, 1);
    weigh(w, g->o, w->dx, width, k->o, qs, n);
    back(w->dh, n, rows_of(w, w->dx, n, width), &t->layers[l].o);
    queries_and_keys(w, l, n);
    attention(w, l, first_row, rows, 1);
    queries_and_keys_back(w, l, n);
    normed_rows(w, k->x, p[ATTN_NORM], n);
    weigh(w, g->qkv, w->dqkv, all, w->h, width, n);
    back(w->dh, n, rows_of(w, w->dqkv, n, all), &t->layers[l].qkv);
    for (long i = 0; i < n; i++)
        normed_back(w->dx + i * width, w->dh + i * width, k->x + i * width, p[ATTN_NORM],
                    g->attn_norm, width, s->eps, 1);
}

/* The loss of one place from its logits, which become its gradient. */
static float cross_entropy(float *x, long n, int32_t target, float weight) {
    __m256 m = _mm256_loadu_ps(x), sum = _mm256_setzero_ps();
    for (long j = 8; j < n; j += 8)
        m = _mm256_max_ps(m, _mm256_loadu_ps(x + j));
    float top = max8(m), wanted = x[target];
    for (long j = 0; j < n; j += 8) {
        __m256 e = exp8(_mm256_sub_ps(_mm256_loadu_ps(x + j), _mm256_set1_ps(top)));
        sum = _mm256_add_ps(sum, e);
        _mm256_storeu_ps(x + j, e);
    }
    float total = sum8(sum);
    __m256 f = _mm256_set1_ps(weight / total);
    for (long j = 0; j < n; j += 8)
        _mm256_storeu_ps(x + j, _mm256_mul_ps(_mm256_loadu_ps(x + j), f));
    x[target] -= weight;
    return logf(total) + top - wanted;
}

/* The scored places of the group: their losses, and with gradients w->dx. */
static void head_of(struct work *w, long first, long n) {
    const struct trainer *t = w->t;
    const struct shape *s = &t->s;
    const struct batch *b = &t->b;
    long width = s->width, count = 0;
    for (int32_t i = 0; i < b->scored; i++)
        if (b->weight[i] > 0 && b->at[i] >= first && b->at[i] < first + n)
            w->which[count++] = i;
    if (t->out)
        memset(w->dx, 0, (size_t)(n * width) * 4);
    if (!count)
        return;
    for (long i = 0; i < count; i++)
        normed(w->places + i * width, w->end + (b->at[w->which[i]] - first) * width,
               t->params[NORM], width, s->eps);
    through(w->logits, count, rows_of(w, w->places, count, width), &t->embed, 0);
    for (long i = 0; i < count; i++)
        b->loss[w->which[i]] = cross_entropy(w->logits + i * s->vocab, s->vocab,
                                             b->target[w->which[i]], b->weight[w->which[i]]);
    if (!t->out)
        return;
    weigh(w, w->grad_embed, w->logits, s->vocab, w->places, width, count);
    back(w->dplaces, count, rows_of(w, w->logits, count, s->vocab), &t->embed);
    for (long i = 0; i < count; i++) {
        long at = (b->at[w->which[i]] - first) * width;
        normed_back(w->dx + at, w->dplaces + i * width, w->end + at, t->params[NORM], w->grad_norm,
                    width, s->eps, 1);
    }
}

static void group(struct work *w, long first_row, long rows) {
    const struct trainer *t = w->t;
    long n = rows * t->b.row, first = first_row * t->b.row, width = t->s.width;
    for (long i = 0; i < n; i++)
        memcpy(w->kept[0].x + i * width, t->params[EMBED] + t->b.tokens[first + i] * width,
               (size_t)width * 4);
    for (int l = 0; l < t->s.layers; l++)
        layer_forward(w, l, first_row, rows);
    head_of(w, first, n);
    if (!t->out)
        return;
    for (int l = t->s.layers - 1; l >= 0; l--)
        layer_back(w, l, first_row, rows);
    for (long i = 0; i < n; i++) {
        float *to = w->grad_embed + t->b.tokens[first + i] * width;
        for (long j = 0; j < width; j++)
            to[j] += w->dx[i * width + j];
    }
}

/* ---- threads ---- */

static void add_up(const struct trainer *t, float *out, size_t at, long n) {
    for (long j = 0; j < n; j++) {
        float sum = t->work[0].grads[at + (size_t)j];
        for (int i = 1; i < t->threads; i++)
            sum += t->work[i].grads[at + (size_t)j];
        out[j] = sum;
    }
}

static void add_up_layer(const struct trainer *t, int l) {
    const struct shape *s = &t->s;
    float **o = t->out + FIRST_LAYER + l * OF_LAYER;
    const struct layer_grad *g = &t->work[0].grad[l];
    const float *zero = t->work[0].grads;
    long w = s->width, qs = s->heads * s->head_size, ks = s->kv_heads * s->head_size;
    struct {
        float *out;
        const float *from;
        long n;
    } parts[] = {{o[ATTN_NORM], g->attn_norm, w},
                 {o[Q], g->qkv, qs * w},
                 {o[K], g->qkv + qs * w, ks * w},
                 {o[V], g->qkv + (qs + ks) * w, ks * w},
                 {o[O], g->o, w * qs},
                 {o[Q_NORM], g->q_norm, s->head_size},
                 {o[K_NORM], g->k_norm, s->head_size},
                 {o[FFN_NORM], g->ffn_norm, w},
                 {o[GATE], g->gu, s->ffn * w},
                 {o[UP], g->gu + s->ffn * w, s->ffn * w},
                 {o[DOWN], g->down, w * s->ffn}};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        add_up(t, parts[i].out, (size_t)(parts[i].from - zero), parts[i].n);
}

static void *run(void *arg) {
    struct work *w = arg;
    struct trainer *t = w->t;
    int i;
    while ((i = atomic_fetch_add(&t->next_layer, 1)) <= t->s.layers)
        if (i < t->s.layers)
            pack_layer(w, i);
        else
            pack(&t->embed, 1, &t->params[EMBED], (const long[]){t->s.vocab}, NULL, w->rows16);
    if (t->out)
        memset(w->grads, 0, t->grads * 4);
    pthread_barrier_wait(&t->barrier);
    while ((i = atomic_fetch_add(&t->next_group, 1)) < t->groups)
        group(w, t->group_begin[i], t->group_begin[i + 1] - t->group_begin[i]);
    pthread_barrier_wait(&t->barrier);
    while (t->out && (i = atomic_fetch_add(&t->next_sum, 1)) <= t->s.layers)
        if (i < t->s.layers) {
            add_up_layer(t, i);
        } else {
            add_up(t, t->out[EMBED], (size_t)(w->grad_embed - w->grads),
                   (long)t->s.vocab * t->s.width);
            add_up(t, t->out[NORM], (size_t)(w->grad_norm - w->grads), t->s.width);
        }
    return NULL;
}

/* Groups of rows, the largest first, single rows at the end: the threads finish together. */
static void divide(struct trainer *t) {
    int most = t->b.row < GROUP ? GROUP / t->b.row : 1, at = 0;
    for (t->groups = 0; at < t->b.rows; t->groups++) {
        int left = t->b.rows - at, some = left / (2 * t->threads);
        t->group_begin[t->groups] = at;
        at += some < 1 ? 1 : some > most ? most : some;
    }
    t->group_begin[t->groups] = at;
}

static void take_work(struct work *w) {
    const struct trainer *t = w->t;
    const struct shape *s = &t->s;
    long n = t->most + 8, width = s->width, qs = s->heads * s->head_size,
         ks = s->kv_heads * s->head_size, all = qs + 2 * ks;
    long widest = s->vocab > 2 * s->ffn ? s->vocab : 2 * s->ffn, ld = t->most + 32;
    w->kept = calloc((size_t)s->layers, sizeof *w->kept);
    w->grad = calloc((size_t)s->layers, sizeof *w->grad);
    w->grads = floats((long)t->grads);
    float *g = w->grads;
    w->grad_embed = g, g += (long)s->vocab * width;
    w->grad_norm = g, g += width;
    for (int l = 0; l < s->layers; l++) {
        struct layer_grad *d = &w->grad[l];
        d->qkv = g, g += all * width;
        d->o = g, g += width * qs;
        d->gu = g, g += 2L * s->ffn * width;
        d->down = g, g += (long)s->ffn * width;
        d->attn_norm = g, g += width;
        d->ffn_norm = g, g += width;
        d->q_norm = g, g += s->head_size;
        d->k_norm = g, g += s->head_size;
        w->kept[l] = (struct layer_kept){.x = floats(n * width),
                                         .qkv = floats(n * all),
                                         .o = floats(n * qs),
                                         .lse = floats(n * s->heads),
                                         .mid = floats(n * width),
                                         .gu = floats(n * 2 * s->ffn)};
    }
    w->end = floats(n * width), w->h = floats(n * width), w->hidden = floats(n * s->ffn),
    w->q = floats(n * qs), w->k = floats(n * ks);
    w->dx = floats(n * width), w->dh = floats(n * (width > qs ? width : qs)),
    w->dq = floats(n * qs), w->dk = floats(n * ks);
    w->dqkv = floats(n * all), w->places = floats(n * width), w->dplaces = floats(n * width),
    w->logits = floats(n * widest);
    w->rows16 = halves(n * widest), w->columns16 = halves((n + 64) * widest),
    w->left16 = halves((n + 64) * (widest + 6));
    w->right16 = halves((n + 64) * widest);
    w->row_scale = floats(n), w->left_scale = floats(widest * 16),
    w->right_scale = floats(widest * 16);
    w->key_t = floats(ld * HEAD_SIZE), w->value_t = floats(ld * HEAD_SIZE),
    w->key_rows = floats(ld * HEAD_SIZE), w->value_rows = floats(ld * HEAD_SIZE);
    w->dkey = floats(ld * HEAD_SIZE), w->dvalue = floats(ld * HEAD_SIZE),
    w->score = floats(QUERIES * ld), w->dscore = floats(QUERIES * ld);
    w->query_block = floats(QUERIES * HEAD_SIZE), w->dout_block = floats(QUERIES * HEAD_SIZE);
    w->which = take((size_t)n * 4);
}

/* A trainer for this shape, rows of at most `longest` places and so many threads; null if the shape
   does not suit. It lives as long as the process. */
struct trainer *trainer_new(const struct shape *s, int threads, int longest) {
    if (s->width % 16 || s->ffn % 16 || s->vocab % 16 || s->head_size != HEAD_SIZE ||
        s->heads % s->kv_heads || threads < 1 || threads > THREADS_AT_MOST)
        return NULL;
    long sums[] = {s->width,
                   s->ffn,
                   2 * s->ffn,
                   s->vocab,
                   s->heads * HEAD_SIZE,
                   (s->heads + 2 * s->kv_heads) * HEAD_SIZE},
         depth;
    for (size_t i = 0; i < sizeof sums / sizeof *sums; i++)
        if (blocks_of(sums[i], &depth) * depth != sums[i] || sums[i] / depth > 16)
            return NULL;
    struct trainer *t = calloc(1, sizeof *t);
    t->s = *s, t->threads = threads;
    t->most = longest > GROUP ? longest : GROUP;
    t->positions = longest;
    t->cos = floats(t->positions * (HEAD_SIZE / 2)),
    t->sin = floats(t->positions * (HEAD_SIZE / 2));
    for (long i = 0; i < t->positions * (HEAD_SIZE / 2); i++) {
        double angle = (double)(i / (HEAD_SIZE / 2)) *
                       pow(s->rope_base, -(double)(i % (HEAD_SIZE / 2)) / (HEAD_SIZE / 2));
        t->cos[i] = (float)cos(angle), t->sin[i] = (float)sin(angle);
    }
    t->layers = calloc((size_t)s->layers, sizeof *t->layers);
    long qs = s->heads * HEAD_SIZE, all = (s->heads + 2 * s->kv_heads) * HEAD_SIZE;
    for (int l = 0; l < s->layers; l++) {
        pack_take(&t->layers[l].qkv, all, s->width);
        pack_take(&t->layers[l].o, s->width, qs);
        pack_take(&t->layers[l].gu, 2 * s->ffn, s->width);
        pack_take(&t->layers[l].down, s->width, s->ffn);
    }
    pack_take(&t->embed, s->vocab, s->width);
    t->grads =
        (size_t)(s->vocab + 1) * (size_t)s->width +
        (size_t)s->layers * (size_t)(all * s->width + s->width * qs + 3L * s->ffn * s->width +
                                     2 * s->width + 2 * s->head_size);
    t->work = calloc((size_t)threads, sizeof *t->work);
    for (int i = 0; i < threads; i++) {
        t->work[i].t = t;
        take_work(&t->work[i]);
    }
    pthread_barrier_init(&t->barrier, NULL, (unsigned)threads);
    return t;
}

/* The losses of the batch's scored places and, where `out` is not null, the gradients of the
   weighted sum: one array for every parameter, in the parameters' order. 0, or -1 if the batch does
   not suit the trainer. */
int trainer_step(struct trainer *t, const float **params, float **out, const struct batch *b) {
    if (b->row > t->positions || b->rows > GROUPS)
        return -1;
    t->params = params, t->out = out, t->b = *b;
    t->next_layer = t->next_group = t->next_sum = 0;
    divide(t);
    pthread_t thread[THREADS_AT_MOST];
    for (int i = 1; i < t->threads; i++)
        if (pthread_create(&thread[i], NULL, run, &t->work[i]))
            abort();
    run(&t->work[0]);
    for (int i = 1; i < t->threads; i++)
        pthread_join(thread[i], NULL);
    return 0;
}
