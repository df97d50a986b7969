#include "model/forward.h"

#include "base/buf.h"
#include "model/kernels/blocks.h"
#include "model/kernels/kernels.h"
#include "model/lora.h"
#include "model/packed.h"
#include "model/threads.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum {
    ROWS_A_CHUNK = 128,      /* of a matrix, at most, that a thread takes at once */
    ROWS_A_CHUNK_LEAST = 32, /* a tile of the kernels */
    CHUNKS_A_THREAD = 6,     /* at least: a thread that is held up then holds up no others */
    POINTERS = ROWS_A_CHUNK,
    MOST_APART = 64, /* tiles that are looked at for that */
    ALIGN = 64,
    HUGE_PAGE = 2 << 20,
    BUFFERS = 20,
    SKEW = 4096 + 5 * ALIGN,
};

/* Vectors of one size in every form that some weight may want. Only the forms in use are made. */
struct inputs {
    struct acts form[3]; /* by act_kind */
};

struct product { /* one matrix of a job: out[t][row] = matrix · input t (+ bias) */
    const struct matrix *matrix;
    const float *bias;
    float *out;
    int first_chunk;
};

struct forward {
    const struct model *model;
    struct packed weights;
    struct kv *kv;
    const struct kernels *kernels;
    struct threads *threads;
    int max_tokens;
    int n; /* vectors in x now: tokens of the batch that go through this layer, or, in the end,
            * those whose logits are wanted */

    float *x;               /* residual stream, n × n_embd */
    float *q, *k, *v, *att; /* n × heads × head_dim */
    float *gate, *up;       /* n × n_ff */
    float *delta;           /* n × n_embd: what a sub-layer adds */
    float *angles;          /* n × rope_dims: cosines, then sines, of the token's position */
    float *normed;          /* a thread each: n_embd */
    uint8_t *scratch;       /* a thread each: PRODUCT_SCRATCH */
    size_t normed_stride;
    struct inputs in; /* quantised or copied inputs of the product that comes next */
    float *in_x, *in_d;
    int8_t *in_q, *in_plain;
    int16_t *in_sums;

    struct tile { /* neighbouring tokens of one sequence, for attention */
        int first, n;
    } * tiles;
    int n_tiles;
    int n_other_tiles; /* of these, before the slice's */
    float *parked;     /* x of the slice's tokens after layer parked_end - 1 */
    int n_parked, parked_end;
    bool apart; /* no two tiles are of one sequence: none reads keys that another stores */
    void *buffers[BUFFERS]; /* what the numbers above lie in */
    int n_buffers;
    int32_t *last_pos; /* a sequence each, to check that positions rise */
    int last_pos_cap;
    int *out_token;    /* the token of x's row i, once only wanted ones are kept */
    struct lora *lora; /* NULL: no adapter was ever added */
    int *row_adapter;  /* of x's row i, -1: none */
    bool adapting;     /* some row has one: inputs are wanted as floats too */

    /* the step that the threads are at */
    const struct forward_batch *batch;
    const struct layer *layer;
    int layer_index;
    struct product products[3];
    int n_products, chunk_rows;
    const float *norm_weight;
    bool kinds[3]; /* forms that the coming products want */
};

/* --- products with matrices --- */

static void *scratch_of(struct forward *f, int thread) {
    return f->scratch + (size_t)thread * PRODUCT_SCRATCH;
}

/* Rows begin .. begin+n-1 (at most POINTERS, begin a multiple of PACK_ROWS) of a matrix times
 * inputs t_begin .. t_end-1; out has the matrix's rows as its stride. */
static void some_product(struct forward *f, const struct matrix *m, int begin, int n,
                         const struct acts *a, int t_begin, int t_end, float *out, int thread) {
    size_t at = (size_t)begin * m->row_bytes;
    if (m->packed) {
        f->kernels->product_packed(m->type, m->packed + at, n, a, t_begin, t_end, out,
                                   (size_t)m->rows, scratch_of(f, thread));
        return;
    }
    const uint8_t *row[POINTERS];
    for (int i = 0; i < n; i++)
        row[i] = m->data + at + (size_t)i * m->row_bytes;
    f->kernels->product(m->type, row, n, a, t_begin, t_end, out, (size_t)m->rows,
                        scratch_of(f, thread));
}

static void product_chunk(void *user, int chunk, int thread) {
    struct forward *f = user;
    int i = f->n_products - 1;
    while (chunk < f->products[i].first_chunk)
        i--;
    const struct product *p = &f->products[i];
    int rows = p->matrix->rows, begin = (chunk - p->first_chunk) * f->chunk_rows;
    int end = begin + f->chunk_rows < rows ? begin + f->chunk_rows : rows;
    const struct acts *a = &f->in.form[kernel_act_kind(p->matrix->type)];
    some_product(f, p->matrix, begin, end - begin, a, 0, f->n, p->out + begin, thread);
    if (p->bias)
        for (int t = 0; t < f->n; t++)
            for (int r = begin; r < end; r++)
                p->out[(size_t)t * (size_t)rows + (size_t)r] += p->bias[r];
}

static void add_product(struct forward *f, const struct matrix *m, const float *bias, float *out) {
    f->products[f->n_products++] = (struct product){m, bias, out, 0};
}

static void run_products(struct forward *f) {
    int total = 0, chunks = 0;
    for (int i = 0; i < f->n_products; i++)
        total += f->products[i].matrix->rows;
    f->chunk_rows = ROWS_A_CHUNK;
    while (f->chunk_rows > ROWS_A_CHUNK_LEAST &&
           total / f->chunk_rows < CHUNKS_A_THREAD * threads_count(f->threads))
        f->chunk_rows /= 2;
    for (int i = 0; i < f->n_products; i++) {
        f->products[i].first_chunk = chunks;
        chunks += (f->products[i].matrix->rows + f->chunk_rows - 1) / f->chunk_rows;
    }
    threads_run(f->threads, chunks, product_chunk, f);
    f->n_products = 0;
}

/* Makes input t, in the forms that the coming products want, of x. */
static void set_input(struct forward *f, int t, const float *x) {
    if (f->kinds[ACT_F32]) {
        struct acts *a = &f->in.form[ACT_F32];
        memcpy(a->x + (size_t)t * a->x_stride, x, (size_t)a->cols * sizeof *x);
    }
    if (f->kinds[ACT_Q32])
        f->kernels->quantize(&f->in.form[ACT_Q32], t, x);
    if (f->kinds[ACT_Q256])
        f->kernels->quantize(&f->in.form[ACT_Q256], t, x);
}

/* Says which matrices the coming inputs are for. */
static void inputs_for(struct forward *f, int cols, const struct matrix *a, const struct matrix *b,
                       const struct matrix *c) {
    const struct matrix *m[3] = {a, b, c};
    memset(f->kinds, 0, sizeof f->kinds);
    for (int i = 0; i < 3; i++)
        if (m[i])
            f->kinds[kernel_act_kind(m[i]->type)] = true;
    f->kinds[ACT_F32] |= f->adapting;
    for (int i = 0; i < 3; i++) {
        struct acts *form = &f->in.form[i];
        size_t stride = ((size_t)cols + ACT_CHUNK - 1) / ACT_CHUNK * ACT_CHUNK;
        *form = (struct acts){.kind = (enum act_kind)i, .cols = cols, .n = f->n};
        form->x = f->in_x;
        form->x_stride = stride;
        /* Q32 (of two planes) and Q256 can be wanted at once: each has its own memory. */
        size_t apart = i == ACT_Q256 ? (size_t)f->max_tokens * stride : 0;
        form->q = f->in_q + 2 * apart;
        form->plain = i == ACT_Q256 && f->n <= ACTS_FEW ? f->in_plain : NULL;
        form->d = f->in_d + apart / 32;
        form->sums = f->in_sums + apart / ACT_CHUNK * ACT_SUMS;
    }
}

/* --- adapters --- */

/* Says which adapter the rows of x have, now that they are f->n. */
static void begin_adapters(struct forward *f) {
    f->adapting = f->lora && lora_begin(f->lora, f->row_adapter, f->n);
}

static void adapt(struct forward *f, const struct lora_product *products, int n) {
    if (f->adapting)
        lora_apply(f->lora, f->layer_index, &f->in.form[ACT_F32], products, n);
}

/* --- the steps of a layer, a token each --- */

static void norm_token(void *user, int t, int thread) {
    struct forward *f = user;
    int d = f->model->arch.n_embd;
    float *normed = f->normed + (size_t)thread * f->normed_stride;
    f->kernels->rms_norm(normed, f->x + (size_t)t * (size_t)d, f->norm_weight, d,
                         f->model->arch.rms_eps);
    set_input(f, t, normed);
}

static void attended_token(void *user, int t, int thread) {
    struct forward *f = user;
    const struct arch *a = &f->model->arch;
    set_input(f, t, f->att + (size_t)t * (size_t)(a->n_heads * a->head_dim));
}

static void add_delta(struct forward *f, int t) {
    int d = f->model->arch.n_embd;
    float *x = f->x + (size_t)t * (size_t)d;
    const float *delta = f->delta + (size_t)t * (size_t)d;
    for (int i = 0; i < d; i++)
        x[i] += delta[i];
}

static void add_and_norm_token(void *user, int t, int thread) {
    add_delta(user, t);
    norm_token(user, t, thread);
}

static void gate_token(void *user, int t, int thread) {
    struct forward *f = user;
    size_t n = (size_t)f->model->arch.n_ff;
    f->kernels->silu_mul(f->gate + (size_t)t * n, f->up + (size_t)t * n, (int)n);
    set_input(f, t, f->gate + (size_t)t * n);
}

/* Turns a head's pairs by the token's angles (Su et al. 2021, RoFormer). */
static void rotate(const struct arch *a, const float *restrict angles, float *restrict x) {
    int n = a->rope_dims / 2;
    const float *restrict cosine = angles, *restrict sine = angles + n;
    if (a->rope_style == ROPE_PAIRS) {
        for (int i = 0; i < n; i++) {
            float u = x[2 * i], v = x[2 * i + 1];
            x[2 * i] = u * cosine[i] - v * sine[i];
            x[2 * i + 1] = u * sine[i] + v * cosine[i];
        }
        return;
    }
    float *restrict upper = x + n; /* the halves do not overlap: this loop becomes vectors */
    for (int i = 0; i < n; i++) {
        float u = x[i], v = upper[i];
        x[i] = u * cosine[i] - v * sine[i];
        upper[i] = u * sine[i] + v * cosine[i];
    }
}

static uint8_t *block_of(const struct forward *f, const struct forward_token *t, uint8_t *base) {
    int block = f->batch->seqs[t->seq].blocks[t->pos / KV_BLOCK];
    return base + (size_t)block * kv_block_bytes(f->kv);
}

/* 32 numbers as int8 with a scale that is a half. */
static half quantize_32(const float *x, int8_t *q) {
    float largest = 0;
    for (int i = 0; i < 32; i++)
        largest = fmaxf(largest, fabsf(x[i]));
    half d = float_to_half(largest / 127.0f);
    float scale = half_to_float(d), inverse = scale > 0 ? 1.0f / scale : 0;
    for (int i = 0; i < 32; i++) {
        float v = rintf(x[i] * inverse);
        q[i] = (int8_t)(v > 127 ? 127 : v >= -127 ? v : -127);
    }
    return d;
}

/* Stores a head's key and value of one position; keys lie transposed (struct attend). */
static void store(const struct forward *f, const struct forward_token *t, int head, const float *k,
                  const float *v) {
    int dim = f->model->arch.head_dim, p = t->pos % KV_BLOCK;
    uint8_t *keys = block_of(f, t, kv_keys(f->kv, f->layer_index, head));
    uint8_t *values = block_of(f, t, kv_values(f->kv, f->layer_index, head));
    if (kv_type(f->kv) == KV_F32) {
        for (int d = 0; d < dim; d++)
            ((float *)keys)[d * KV_BLOCK + p] = k[d];
        memcpy((float *)values + p * dim, v, (size_t)dim * sizeof *v);
        return;
    }
    if (kv_type(f->kv) == KV_F16) {
        half row[ATTEND_MAX_DIM];
        f->kernels->to_f16(row, k, dim);
        for (int d = 0; d < dim; d++)
            ((half *)keys)[d * KV_BLOCK + p] = row[d];
        f->kernels->to_f16((half *)values + p * dim, v, dim);
        return;
    }
    half *key_scales = (half *)(keys + dim * KV_BLOCK);
    half *value_scales = (half *)(values + dim * KV_BLOCK);
    for (int g = 0; g < dim / 32; g++) {
        int8_t q[32];
        key_scales[g * KV_BLOCK + p] = quantize_32(k + 32 * g, q);
        for (int d = 0; d < 32; d++)
            ((int8_t *)keys)[(32 * g + d) * KV_BLOCK + p] = q[d];
        value_scales[g * KV_BLOCK + p] =
            quantize_32(v + 32 * g, (int8_t *)values + p * dim + 32 * g);
    }
}

/* Per-head norm (Qwen3) and rotation of token t's query heads that share the key/value head, and
 * its key and value into the cache. */
static void position_head(struct forward *f, int t, int kv_head) {
    const struct arch *a = &f->model->arch;
    const float *angles = f->angles + (size_t)t * (size_t)a->rope_dims;
    int dim = a->head_dim, group = a->n_heads / a->n_kv_heads;
    float *q = f->q + (size_t)(t * a->n_heads + kv_head * group) * (size_t)dim;
    float *k = f->k + (size_t)(t * a->n_kv_heads + kv_head) * (size_t)dim;
    float *v = f->v + (size_t)(t * a->n_kv_heads + kv_head) * (size_t)dim;
    for (int h = 0; h < group; h++, q += dim) {
        if (a->qk_norm)
            f->kernels->rms_norm(q, q, f->layer->q_norm, dim, a->rms_eps);
        rotate(a, angles, q);
        for (int i = 0; i < dim; i++)
            q[i] *= a->attn_scale;
    }
    if (a->qk_norm)
        f->kernels->rms_norm(k, k, f->layer->k_norm, dim, a->rms_eps);
    rotate(a, angles, k);
    store(f, &f->batch->tokens[t], kv_head, k, v);
}

/* A head at a time for all tokens of a tile: the lines that their keys share stay in the nearest
 * cache. */
static void position_tile(void *user, int chunk, int thread) {
    struct forward *f = user;
    const struct tile *tile = &f->tiles[chunk / f->model->arch.n_kv_heads];
    for (int t = 0; t < tile->n; t++)
        position_head(f, tile->first + t, chunk % f->model->arch.n_kv_heads);
}

/* Attention of one tile of tokens and one key/value head: all query heads that share it go
 * together, so that every key and value is read once for them. */
static void attend_tile(void *user, int chunk, int thread) {
    struct forward *f = user;
    const struct arch *a = &f->model->arch;
    int n_kv = a->n_kv_heads, group = a->n_heads / n_kv, dim = a->head_dim;
    const struct tile *tile = &f->tiles[chunk / n_kv];
    int kv_head = chunk % n_kv;
    const struct forward_token *tokens = &f->batch->tokens[tile->first];
    float q[ATTEND_MAX_ROWS * ATTEND_MAX_DIM], out[ATTEND_MAX_ROWS * ATTEND_MAX_DIM];
    int32_t low[ATTEND_MAX_ROWS], high[ATTEND_MAX_ROWS];
    float *home[ATTEND_MAX_ROWS];
    struct attend job = {
        .kind = (enum kv_kind)kv_type(f->kv),
        .head_dim = dim,
        .q = q,
        .out = out,
        .q_stride = (size_t)dim,
        .out_stride = (size_t)dim,
        .low = low,
        .high = high,
        .keys = kv_keys(f->kv, f->layer_index, kv_head),
        .values = kv_values(f->kv, f->layer_index, kv_head),
        .blocks = f->batch->seqs[tokens->seq].blocks,
        .block_bytes = kv_block_bytes(f->kv),
    };
    if (f->apart)
        position_tile(f, chunk, thread);
    int total = tile->n * group;
    for (int i = 0; i < total;) {
        int n = 0;
        for (; i < total && n < ATTEND_MAX_ROWS; i++, n++) {
            int token = i / group, head = kv_head * group + i % group;
            size_t at =
                ((size_t)(tile->first + token) * (size_t)a->n_heads + (size_t)head) * (size_t)dim;
            memcpy(q + n * dim, f->q + at, (size_t)dim * sizeof *q);
            home[n] = f->att + at;
            high[n] = tokens[token].pos;
            low[n] = a->window && high[n] >= a->window ? high[n] - a->window + 1 : 0;
        }
        job.n_rows = n;
        f->kernels->attend(&job);
        for (int k = 0; k < n; k++)
            memcpy(home[k], out + k * dim, (size_t)dim * sizeof *out);
    }
}

/* --- the batch --- */

static void embed_token(void *user, int t, int thread) {
    struct forward *f = user;
    const struct arch *a = &f->model->arch;
    const struct matrix *e = &f->model->embedding;
    const struct forward_token *token = &f->batch->tokens[t];
    kernel_dequantize(e->type, e->data + (size_t)token->id * e->row_bytes,
                      f->x + (size_t)t * (size_t)a->n_embd, a->n_embd);
    float *angles = f->angles + (size_t)t * (size_t)a->rope_dims;
    for (int i = 0; i < a->rope_dims / 2; i++) {
        float angle = (float)token->pos * a->rope_freq[i];
        angles[i] = cosf(angle) * a->rope_scale;
        angles[a->rope_dims / 2 + i] = sinf(angle) * a->rope_scale;
    }
}

/* In the last layer, only tokens whose logits are wanted go on after attention: their rows move to
 * the front. */
static void keep_wanted(struct forward *f) {
    const struct arch *a = &f->model->arch;
    size_t d = (size_t)a->n_embd, heads = (size_t)(a->n_heads * a->head_dim);
    int n = 0;
    for (int t = 0; t < f->n; t++) {
        if (f->batch->tokens[t].out < 0)
            continue;
        if (n != t) {
            memcpy(f->x + (size_t)n * d, f->x + (size_t)t * d, d * sizeof *f->x);
            memcpy(f->att + (size_t)n * heads, f->att + (size_t)t * heads, heads * sizeof *f->att);
        }
        f->row_adapter[n] = f->row_adapter[t];
        f->out_token[n++] = t;
    }
    f->n = n;
    begin_adapters(f);
}

static void run_layer(struct forward *f, int index) {
    const struct arch *a = &f->model->arch;
    const struct layer *l = &f->weights.layers[index];
    bool last = index == a->n_layers - 1;
    f->layer = l;
    f->layer_index = index;

    inputs_for(f, a->n_embd, &l->q, &l->k, &l->v);
    f->norm_weight = l->attn_norm;
    threads_run(f->threads, f->n, index ? add_and_norm_token : norm_token, f);
    add_product(f, &l->q, l->q_bias, f->q);
    add_product(f, &l->k, l->k_bias, f->k);
    add_product(f, &l->v, l->v_bias, f->v);
    run_products(f);
    adapt(f, (struct lora_product[]){{LORA_Q, f->q}, {LORA_K, f->k}, {LORA_V, f->v}}, 3);

    if (!f->apart)
        threads_run(f->threads, f->n_tiles * a->n_kv_heads, position_tile, f);
    threads_run(f->threads, f->n_tiles * a->n_kv_heads, attend_tile, f);
    if (last)
        keep_wanted(f);
    inputs_for(f, a->n_heads * a->head_dim, &l->o, NULL, NULL);
    threads_run(f->threads, f->n, attended_token, f);
    add_product(f, &l->o, l->o_bias, f->delta);
    run_products(f);
    adapt(f, (struct lora_product[]){{LORA_O, f->delta}}, 1);

    inputs_for(f, a->n_embd, &l->gate, &l->up, NULL);
    f->norm_weight = l->ffn_norm;
    threads_run(f->threads, f->n, add_and_norm_token, f);
    add_product(f, &l->gate, NULL, f->gate);
    add_product(f, &l->up, NULL, f->up);
    run_products(f);
    adapt(f, (struct lora_product[]){{LORA_GATE, f->gate}, {LORA_UP, f->up}}, 2);

    inputs_for(f, a->n_ff, &l->down, NULL, NULL);
    threads_run(f->threads, f->n, gate_token, f);
    add_product(f, &l->down, NULL, f->delta);
    run_products(f);
    adapt(f, (struct lora_product[]){{LORA_DOWN, f->delta}}, 1);
}

/* --- slices --- */

static void set_rows(struct forward *f, int n, int n_tiles) {
    f->n = n;
    f->n_tiles = n_tiles;
    begin_adapters(f);
}

/* The slice's tokens, whose rows are the last, join the others before their first layer and leave
 * them after their last. */
static void join_or_leave(struct forward *f, int layer, int n_all_tiles) {
    const struct forward_slice *s = &f->batch->slice;
    int n_all = f->batch->n_tokens, n_others = n_all - s->n;
    size_t d = (size_t)f->model->arch.n_embd, cells = (size_t)s->n * d;
    float *x = f->x + (size_t)n_others * d;
    if (s->n && layer == s->end) {
        for (int t = n_others; t < n_all; t++)
            add_delta(f, t);
        memcpy(f->parked, x, cells * sizeof *x);
        set_rows(f, n_others, f->n_other_tiles);
    }
    if (s->n && layer == s->first && layer > 0) {
        memcpy(x, f->parked, cells * sizeof *x);
        memset(f->delta + (size_t)n_others * d, 0, cells * sizeof *x); /* is in x already */
        set_rows(f, n_all, n_all_tiles);
    }
}

/* --- logits --- */

/* Logits of one output, only the rows asked for: chunk by chunk into the output's row. */
struct some_rows {
    struct forward *f;
    const struct forward_rows *rows;
    float *logits;
    int t;
};

static void some_rows_chunk(void *user, int chunk, int thread) {
    struct some_rows *s = user;
    const struct matrix *m = &s->f->weights.output;
    const struct acts *a = &s->f->in.form[kernel_act_kind(m->type)];
    float out[POINTERS];
    int begin = chunk * POINTERS, n = s->rows->n - begin;
    n = n < POINTERS ? n : POINTERS;
    const int32_t *ids = s->rows->ids + begin;
    if (m->packed) { /* rows come as tiles; neighbours share one */
        for (int i = 0, tile = -1; i < n; i++) {
            if (ids[i] / PACK_ROWS != tile) {
                tile = ids[i] / PACK_ROWS;
                some_product(s->f, m, tile * PACK_ROWS, PACK_ROWS, a, s->t, s->t + 1, out, thread);
            }
            s->logits[ids[i]] = out[ids[i] % PACK_ROWS];
        }
        return;
    }
    const uint8_t *rows[POINTERS];
    for (int i = 0; i < n; i++)
        rows[i] = m->data + (size_t)ids[i] * m->row_bytes;
    s->f->kernels->product(m->type, rows, n, a, s->t, s->t + 1, out, 0, scratch_of(s->f, thread));
    for (int i = 0; i < n; i++)
        s->logits[ids[i]] = out[i];
}

static bool all_rows(const struct forward_batch *b, int out) {
    return !b->rows || !b->rows[out].ids || !b->rows[out].n;
}

static void full_chunk(void *user, int chunk, int thread) {
    struct forward *f = user;
    const struct matrix *m = &f->weights.output;
    const struct acts *a = &f->in.form[kernel_act_kind(m->type)];
    int begin = chunk * POINTERS, n = m->rows - begin < POINTERS ? m->rows - begin : POINTERS;
    /* Outputs that lie one after the other, as a scheduler's do, go together. */
    for (int t = 0, end; t < f->n; t = end) {
        int out = f->batch->tokens[f->out_token[t]].out;
        end = t + 1;
        if (!all_rows(f->batch, out))
            continue;
        while (end < f->n && f->batch->tokens[f->out_token[end]].out == out + end - t &&
               all_rows(f->batch, out + end - t))
            end++;
        some_product(f, m, begin, n, a, t, end,
                     f->batch->logits + (size_t)out * (size_t)m->rows + begin, thread);
    }
}

static void run_logits(struct forward *f) {
    const struct matrix *m = &f->weights.output;
    bool any_full = false;
    inputs_for(f, f->model->arch.n_embd, m, NULL, NULL);
    f->norm_weight = f->model->output_norm;
    threads_run(f->threads, f->n, add_and_norm_token, f);
    for (int t = 0; t < f->n; t++) {
        int out = f->batch->tokens[f->out_token[t]].out;
        if (all_rows(f->batch, out)) {
            any_full = true;
            continue;
        }
        struct some_rows s = {f, &f->batch->rows[out],
                              f->batch->logits + (size_t)out * (size_t)m->rows, t};
        threads_run(f->threads, (s.rows->n + POINTERS - 1) / POINTERS, some_rows_chunk, &s);
    }
    if (any_full)
        threads_run(f->threads, (m->rows + POINTERS - 1) / POINTERS, full_chunk, f);
}

/* --- checks --- */

static bool check_sequence(struct forward *f, const struct forward_batch *b, int seq, int from,
                           int to, struct err *e) {
    for (int i = from / KV_BLOCK; i <= to / KV_BLOCK; i++) {
        int block = b->seqs[seq].blocks[i];
        if (block < 0 || block >= kv_n_blocks(f->kv))
            return err_set(e, ERR_INVALID, "block %d of sequence %d is %d; there are %d", i, seq,
                           block, kv_n_blocks(f->kv));
    }
    return true;
}

static bool check_slice(const struct forward *f, const struct forward_batch *b, struct err *e) {
    const struct forward_slice *s = &b->slice;
    int n_layers = f->model->arch.n_layers, begin = b->n_tokens - s->n;
    if (!s->n)
        return true;
    if (s->n < 0 || begin < 0 || s->first < 0 || s->end <= s->first || s->end > n_layers)
        return err_set(e, ERR_INVALID,
                       "a slice of %d tokens, layers %d to %d, of %d tokens and %d layers", s->n,
                       s->first, s->end, b->n_tokens, n_layers);
    if (s->first && (s->first != f->parked_end || s->n != f->n_parked))
        return err_set(e, ERR_INVALID, "no slice of %d tokens waits before layer %d", s->n,
                       s->first);
    for (int i = 0; i < b->n_tokens; i++) {
        if ((b->tokens[i].seq == b->tokens[begin].seq) != (i >= begin))
            return err_set(e, ERR_INVALID,
                           "token %d: a slice is one sequence, and nothing else is of it", i);
        if (i >= begin && s->end < n_layers && b->tokens[i].out >= 0)
            return err_set(e, ERR_INVALID,
                           "token %d: a slice has outputs after the last layer only", i);
    }
    return true;
}

static bool check(struct forward *f, const struct forward_batch *b, struct err *e) {
    const struct arch *a = &f->model->arch;
    if (b->n_tokens < 1 || b->n_tokens > f->max_tokens)
        return err_set(e, ERR_INVALID, "a batch of %d tokens; 1 to %d fit", b->n_tokens,
                       f->max_tokens);
    if (b->n_seqs < 1)
        return err_set(e, ERR_INVALID, "a batch without sequences");
    int n_adapters = f->lora ? lora_count(f->lora) : 0;
    for (int i = 0; i < b->n_seqs; i++)
        if (b->seqs[i].adapter < -1 || b->seqs[i].adapter >= n_adapters)
            return err_set(e, ERR_INVALID, "sequence %d has the adapter %d; there are %d", i,
                           b->seqs[i].adapter, n_adapters);
    if (b->n_seqs > f->last_pos_cap) {
        f->last_pos = mem_grow(f->last_pos, (size_t)b->n_seqs, sizeof *f->last_pos);
        f->last_pos_cap = b->n_seqs;
    }
    for (int i = 0; i < b->n_seqs; i++)
        f->last_pos[i] = -1;
    for (int i = 0; i < b->n_tokens; i++) {
        const struct forward_token *t = &b->tokens[i];
        if (t->id < 0 || t->id >= a->n_vocab)
            return err_set(e, ERR_INVALID, "token %d is none of the vocabulary's %d", t->id,
                           a->n_vocab);
        if (t->seq < 0 || t->seq >= b->n_seqs || t->out >= b->n_out || (t->out >= 0 && !b->logits))
            return err_set(e, ERR_INVALID, "sequence %d or output %d is out of range", t->seq,
                           t->out);
        if (t->pos < 0 || t->pos <= f->last_pos[t->seq])
            return err_set(e, ERR_INVALID, "position %d does not rise in sequence %d", t->pos,
                           t->seq);
        int from = a->window && t->pos >= a->window ? t->pos - a->window + 1 : 0;
        if (f->last_pos[t->seq] >= 0) /* what lies before was looked at with the token before */
            from = f->last_pos[t->seq];
        if (!check_sequence(f, b, t->seq, from, t->pos, e))
            return false;
        f->last_pos[t->seq] = t->pos;
    }
    if (!check_slice(f, b, e))
        return false;
    for (int i = 0; b->rows && i < b->n_out; i++)
        for (int k = 0; b->rows[i].ids && k < b->rows[i].n; k++)
            if (b->rows[i].ids[k] < 0 || b->rows[i].ids[k] >= a->n_vocab)
                return err_set(e, ERR_INVALID, "row %d is none of the vocabulary's %d",
                               b->rows[i].ids[k], a->n_vocab);
    return true;
}

/* Cuts the batch into tiles of neighbouring tokens of one sequence whose query heads fill the
 * kernel. */
static void cut_tiles(struct forward *f) {
    const struct arch *a = &f->model->arch;
    int most = ATTEND_MAX_ROWS / (a->n_heads / a->n_kv_heads);
    f->n_tiles = 0;
    for (int t = 0; t < f->batch->n_tokens; t++) {
        struct tile *tile = f->n_tiles ? &f->tiles[f->n_tiles - 1] : NULL;
        if (tile && tile->n < most && f->batch->tokens[t].seq == f->batch->tokens[tile->first].seq)
            tile->n++;
        else
            f->tiles[f->n_tiles++] = (struct tile){t, 1};
    }
    int n_others = f->batch->n_tokens - f->batch->slice.n;
    for (f->n_other_tiles = 0; f->n_other_tiles < f->n_tiles; f->n_other_tiles++)
        if (f->tiles[f->n_other_tiles].first >= n_others)
            break;
    f->apart = f->n_tiles <= MOST_APART;
    for (int i = 1; i < f->n_tiles && f->apart; i++)
        for (int k = 0; k < i; k++)
            if (f->batch->tokens[f->tiles[i].first].seq == f->batch->tokens[f->tiles[k].first].seq)
                f->apart = false;
}

bool forward_run(struct forward *f, const struct forward_batch *batch, struct err *e) {
    if (!check(f, batch, e))
        return false;
    const struct forward_slice *slice = &batch->slice;
    int n_layers = f->model->arch.n_layers;
    f->batch = batch;
    cut_tiles(f);
    int n_all_tiles = f->n_tiles;
    for (int i = 0; i < batch->n_tokens; i++)
        f->row_adapter[i] = batch->seqs[batch->tokens[i].seq].adapter;
    threads_run(f->threads, batch->n_tokens, embed_token, f);
    if (slice->n && slice->first > 0)
        set_rows(f, batch->n_tokens - slice->n, f->n_other_tiles);
    else
        set_rows(f, batch->n_tokens, n_all_tiles);
    for (int i = 0; i < n_layers; i++) {
        join_or_leave(f, i, n_all_tiles);
        if (f->n)
            run_layer(f, i);
    }
    if (slice->n) {
        f->n_parked = slice->end < n_layers ? slice->n : 0;
        f->parked_end = slice->end;
    }
    f->adapting = false;
    if (f->n)
        run_logits(f);
    return true;
}

/* --- life --- */

/* Large ones in huge pages, if there are: a product writes many rows of them side by side. Each
 * begins a little further into its pages than the last, lest all first rows want the same places of
 * a cache. */
static void *aligned(struct forward *f, size_t bytes) {
    size_t skew = (size_t)f->n_buffers * SKEW, align = bytes >= HUGE_PAGE ? HUGE_PAGE : ALIGN;
    size_t all = (skew + bytes + ALIGN + align - 1) / align * align;
    uint8_t *p = aligned_alloc(align, all);
    if (!p)
        abort(); /* as mem_alloc: the sizes were checked against the machine's memory */
    if (align == HUGE_PAGE)
        madvise(p, all, MADV_HUGEPAGE); /* a hint: nothing depends on it */
    f->buffers[f->n_buffers++] = p;
    return p + skew;
}

struct forward *forward_new(const struct model *model, struct kv *kv, int n_threads,
                            const char *kernels, int max_batch_tokens, struct err *e) {
    const struct arch *a = &model->arch;
    const struct kernels *k = kernels_find(kernels, e);
    if (!k)
        return NULL;
    if (max_batch_tokens < 1 || max_batch_tokens > 65536) {
        err_set(e, ERR_INVALID, "batches of %d tokens; 1 to 65536 make sense", max_batch_tokens);
        return NULL;
    }
    struct threads *threads = threads_new(n_threads, e);
    if (!threads)
        return NULL;
    struct forward *f = mem_zero(1, sizeof *f);
    f->model = model;
    packed_init(&f->weights, model, k, threads);
    f->kv = kv;
    f->kernels = k;
    f->threads = threads;
    f->max_tokens = max_batch_tokens;
    size_t n = (size_t)max_batch_tokens, d = (size_t)a->n_embd, ff = (size_t)a->n_ff;
    size_t heads = (size_t)a->n_heads * (size_t)a->head_dim;
    size_t kv_heads = (size_t)a->n_kv_heads * (size_t)a->head_dim;
    size_t widest = d > ff ? d : ff;
    widest = ((widest > heads ? widest : heads) + ACT_CHUNK - 1) / ACT_CHUNK * ACT_CHUNK;
    f->x = aligned(f, n * d * sizeof(float));
    f->delta = aligned(f, n * d * sizeof(float));
    f->parked = aligned(f, n * d * sizeof(float));
    f->q = aligned(f, n * heads * sizeof(float));
    f->att = aligned(f, n * heads * sizeof(float));
    f->k = aligned(f, n * kv_heads * sizeof(float));
    f->v = aligned(f, n * kv_heads * sizeof(float));
    f->gate = aligned(f, n * ff * sizeof(float));
    f->up = aligned(f, n * ff * sizeof(float));
    f->angles = aligned(f, n * (size_t)a->rope_dims * sizeof(float));
    f->in_x = aligned(f, n * widest * sizeof(float));
    f->in_q = aligned(f, 3 * n * widest);
    f->in_plain = aligned(f, (n < ACTS_FEW ? n : ACTS_FEW) * widest);
    f->in_d = aligned(f, 2 * n * widest / 32 * sizeof(float));
    f->in_sums = aligned(f, 2 * n * widest / ACT_CHUNK * ACT_SUMS * sizeof(int16_t));
    f->normed_stride = (d + ALIGN - 1) / ALIGN * ALIGN;
    f->normed = aligned(f, (size_t)threads_count(threads) * f->normed_stride * sizeof(float));
    f->scratch = aligned(f, (size_t)threads_count(threads) * PRODUCT_SCRATCH);
    f->tiles = mem_zero(n, sizeof *f->tiles);
    f->out_token = mem_zero(n, sizeof *f->out_token);
    f->row_adapter = mem_zero(n, sizeof *f->row_adapter);
    return f;
}

void forward_free(struct forward *f) {
    if (!f)
        return;
    lora_free(f->lora);
    threads_free(f->threads);
    packed_free(&f->weights);
    for (int i = 0; i < f->n_buffers; i++)
        free(f->buffers[i]);
    free(f->tiles);
    free(f->out_token);
    free(f->last_pos);
    free(f->row_adapter);
    free(f);
}

const void *forward_packed(const struct forward *f, size_t *bytes) {
    *bytes = f->weights.bytes;
    return f->weights.data;
}

const char *forward_kernels(const struct forward *f) {
    return f->kernels->name;
}
int forward_n_threads(const struct forward *f) {
    return threads_count(f->threads);
}

int forward_add_adapter(struct forward *f, const struct adapter *adapter, struct err *e) {
    if (adapter_model(adapter) != f->model) {
        err_set(e, ERR_INVALID, "the adapter was opened for another model");
        return -1;
    }
    if (!f->lora)
        f->lora = lora_new(f->kernels, f->threads, f->max_tokens);
    return lora_add(f->lora, adapter);
}
