#include "model/packed.h"

#include "base/buf.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum {
    MATRICES_A_LAYER = 7,
    TILES_A_CHUNK = 8,
    HUGE_PAGE = 2 << 20,
};
#define SPARE_BYTES ((size_t)1 << 30) /* left for the KV cache, sessions and other programs */

static bool packable(const struct kernels *k, const struct matrix *m) {
    return k->pack && kernel_act_kind(m->type) != ACT_F32 && m->rows % PACK_ROWS == 0;
}

static size_t matrix_bytes(const struct matrix *m) {
    return (size_t)m->rows * m->row_bytes;
}

/* All matrices that a step reads, in the order in which it does. */
static int all_matrices(struct packed *p, int n_layers, struct matrix **out) {
    int n = 0;
    for (int i = 0; i < n_layers; i++) {
        struct layer *l = &p->layers[i];
        struct matrix *m[MATRICES_A_LAYER] = {&l->q,    &l->k,  &l->v,   &l->o,
                                              &l->gate, &l->up, &l->down};
        memcpy(out + n, m, sizeof m);
        n += MATRICES_A_LAYER;
    }
    out[n++] = &p->output;
    return n;
}

/* Bytes that the kernel says programs can still have; 0 when it does not say. */
static size_t available_bytes(void) {
    FILE *f = fopen("/proc/meminfo", "re");
    unsigned long long kb = 0;
    char line[128];
    while (f && fgets(line, sizeof line, f))
        if (sscanf(line, "MemAvailable: %llu kB", &kb) == 1)
            break;
    if (f)
        fclose(f);
    return (size_t)kb * 1024;
}

struct job {
    const struct kernels *kernels;
    const struct matrix *matrix;
    uint8_t *to;
};

static void pack_chunk(void *user, int chunk, int thread) {
    const struct job *j = user;
    const struct matrix *m = j->matrix;
    size_t tile_bytes = PACK_ROWS * m->row_bytes;
    int tiles = m->rows / PACK_ROWS, begin = chunk * TILES_A_CHUNK;
    for (int i = begin; i < begin + TILES_A_CHUNK && i < tiles; i++)
        j->kernels->pack(m->type, m->data + (size_t)i * tile_bytes, m->cols,
                         j->to + (size_t)i * tile_bytes);
}

void packed_init(struct packed *p, const struct model *model, const struct kernels *kernels,
                 struct threads *threads) {
    int n_layers = model->arch.n_layers;
    *p = (struct packed){.output = model->output};
    p->layers = mem_alloc((size_t)n_layers * sizeof *p->layers);
    memcpy(p->layers, model->layers, (size_t)n_layers * sizeof *p->layers);
    struct matrix **all = mem_alloc(((size_t)n_layers * MATRICES_A_LAYER + 1) * sizeof *all);
    int n = all_matrices(p, n_layers, all);
    for (int i = 0; i < n; i++)
        if (packable(kernels, all[i]))
            p->bytes += (matrix_bytes(all[i]) + 63) / 64 * 64;
    void *data = MAP_FAILED;
    if (p->bytes && available_bytes() > p->bytes + SPARE_BYTES)
        data = mmap(NULL, p->bytes + HUGE_PAGE, PROT_READ | PROT_WRITE,
                    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (data == MAP_FAILED) {
        p->bytes = 0;
        free(all);
        return;
    }
    p->data = data;
    p->bytes += HUGE_PAGE;
    madvise(data, p->bytes, MADV_HUGEPAGE); /* a hint: nothing depends on it */
    uint8_t *to = p->data;
    for (int i = 0; i < n; i++) {
        struct matrix *m = all[i];
        if (!packable(kernels, m))
            continue;
        struct job job = {kernels, m, to};
        threads_run(threads, (m->rows / PACK_ROWS + TILES_A_CHUNK - 1) / TILES_A_CHUNK, pack_chunk,
                    &job);
        m->packed = to;
        to += (matrix_bytes(m) + 63) / 64 * 64;
        gguf_release(model->file, m->data, matrix_bytes(m));
    }
    free(all);
}

void packed_free(struct packed *p) {
    if (p->data)
        munmap(p->data, p->bytes);
    free(p->layers);
}
