/* What adapters add to the products of a forward pass. Neighbouring rows of one adapter go together
 * in tiles; a row's numbers do not depend on what else is in the batch. */
#include "model/lora.h"

#include "base/buf.h"

#include <stdlib.h>
#include <string.h>

enum {
    TILE = 32,   /* rows of inputs */
    STRIP = 128, /* rows of A or B that a thread takes at once */
    MOST_PRODUCTS = 3,
};

struct tile {
    int first, n, adapter;
};

struct lora {
    const struct kernels *kernels;
    struct threads *threads;
    const struct adapter **adapters;
    int n_adapters, max_tokens, rank; /* the largest of all */
    float *inner;                     /* A·x: a product, a row, the rank */
    uint8_t *scratch;                 /* a thread each: PRODUCT_SCRATCH */
    struct tile *tiles;
    int n_tiles;

    /* the products at hand */
    int layer;
    const struct acts *x;
    const struct lora_product *products;
    int n_products, strips; /* of the highest of their matrices */
};

static void *aligned(size_t bytes) {
    void *p = aligned_alloc(64, (bytes + 63) / 64 * 64);
    if (!p)
        abort(); /* as mem_alloc */
    return p;
}

struct lora *lora_new(const struct kernels *kernels, struct threads *threads, int max_tokens) {
    struct lora *l = mem_zero(1, sizeof *l);
    l->kernels = kernels;
    l->threads = threads;
    l->max_tokens = max_tokens;
    l->tiles = mem_zero((size_t)max_tokens, sizeof *l->tiles);
    l->scratch = aligned((size_t)threads_count(threads) * PRODUCT_SCRATCH);
    return l;
}

void lora_free(struct lora *l) {
    if (!l)
        return;
    free(l->adapters);
    free(l->inner);
    free(l->tiles);
    free(l->scratch);
    free(l);
}

int lora_add(struct lora *l, const struct adapter *adapter) {
    l->adapters = mem_grow(l->adapters, (size_t)l->n_adapters + 1, sizeof *l->adapters);
    l->adapters[l->n_adapters] = adapter;
    if (adapter_rank(adapter) > l->rank) {
        l->rank = adapter_rank(adapter);
        free(l->inner);
        l->inner = aligned((size_t)MOST_PRODUCTS * (size_t)l->max_tokens * (size_t)l->rank *
                           sizeof *l->inner);
    }
    return l->n_adapters++;
}

int lora_count(const struct lora *l) {
    return l->n_adapters;
}

bool lora_begin(struct lora *l, const int *adapter, int n) {
    l->n_tiles = 0;
    for (int t = 0; t < n; t++) {
        struct tile *last = l->n_tiles ? &l->tiles[l->n_tiles - 1] : NULL;
        if (adapter[t] < 0)
            continue;
        if (last && last->adapter == adapter[t] && last->first + last->n == t && last->n < TILE)
            last->n++;
        else
            l->tiles[l->n_tiles++] = (struct tile){t, 1, adapter[t]};
    }
    return l->n_tiles > 0;
}

static void rows_of(const struct matrix *m, int begin, int n, const uint8_t *rows[STRIP]) {
    for (int i = 0; i < n; i++)
        rows[i] = m->data + (size_t)(begin + i) * m->row_bytes;
}

static float *inner_of(const struct lora *l, int product, int row) {
    return l->inner + ((size_t)product * (size_t)l->max_tokens + (size_t)row) * (size_t)l->rank;
}

/* A·x of one product and tile. */
static void down_chunk(void *user, int chunk, int thread) {
    struct lora *l = user;
    int product = chunk / l->n_tiles;
    const struct tile *tile = &l->tiles[chunk % l->n_tiles];
    const struct lora_pair *p =
        adapter_pair(l->adapters[tile->adapter], l->layer, l->products[product].slot);
    const uint8_t *rows[STRIP];
    for (int begin = 0, n; p && begin < p->a.rows; begin += n) {
        n = p->a.rows - begin < STRIP ? p->a.rows - begin : STRIP;
        rows_of(&p->a, begin, n, rows);
        l->kernels->product(p->a.type, rows, n, l->x, tile->first, tile->first + tile->n,
                            inner_of(l, product, tile->first) + begin, (size_t)l->rank,
                            l->scratch + (size_t)thread * PRODUCT_SCRATCH);
    }
}

/* out += scale·B·(A·x), a strip of the rows of one product and tile. */
static void up_chunk(void *user, int chunk, int thread) {
    struct lora *l = user;
    int product = chunk / (l->n_tiles * l->strips), strip = chunk % l->strips;
    const struct tile *tile = &l->tiles[chunk / l->strips % l->n_tiles];
    const struct lora_product *to = &l->products[product];
    const struct lora_pair *p = adapter_pair(l->adapters[tile->adapter], l->layer, to->slot);
    int begin = strip * STRIP;
    if (!p || begin >= p->b.rows)
        return;
    int n = p->b.rows - begin < STRIP ? p->b.rows - begin : STRIP;
    struct acts inner = {.kind = ACT_F32,
                         .cols = p->b.cols,
                         .n = tile->n,
                         .x = inner_of(l, product, tile->first),
                         .x_stride = (size_t)l->rank};
    const uint8_t *rows[STRIP];
    float more[TILE * STRIP];
    rows_of(&p->b, begin, n, rows);
    l->kernels->product(p->b.type, rows, n, &inner, 0, tile->n, more, STRIP,
                        l->scratch + (size_t)thread * PRODUCT_SCRATCH);
    for (int t = 0; t < tile->n; t++) {
        float *out = to->out + (size_t)(tile->first + t) * (size_t)p->b.rows + (size_t)begin;
        for (int i = 0; i < n; i++)
            out[i] += p->scale * more[t * STRIP + i];
    }
}

void lora_apply(struct lora *l, int layer, const struct acts *x,
                const struct lora_product *products, int n_products) {
    int rows = 0;
    bool any = false;
    l->layer = layer;
    l->x = x;
    l->products = products;
    l->n_products = n_products;
    for (int i = 0; i < n_products; i++)
        for (int t = 0; t < l->n_tiles; t++) {
            const struct lora_pair *p =
                adapter_pair(l->adapters[l->tiles[t].adapter], layer, products[i].slot);
            any |= p != NULL;
            rows = p && p->b.rows > rows ? p->b.rows : rows;
        }
    if (!any)
        return;
    l->strips = (rows + STRIP - 1) / STRIP;
    threads_run(l->threads, n_products * l->n_tiles, down_chunk, l);
    threads_run(l->threads, n_products * l->n_tiles * l->strips, up_chunk, l);
}
