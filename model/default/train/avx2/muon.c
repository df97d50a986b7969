/* Muon's update (Jordan et al. 2024): momentum whose matrix is made orthogonal by five
   Newton–Schulz steps X <- a X + (b G + c G G) X with G = X X^T, here in sixteen-bit products
   (products.h); a matrix a thread. */
#include "memory.h"
#include "products.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

enum { STEPS = 5 };
static const float A = 3.4445f, B = -4.7750f, C = 2.0315f;

struct muon_matrix {
    float *weights, *momentum; /* (rows, columns) */
    const float *gradient;
    int32_t rows, columns;
};

struct muon_rule {
    float lr, momentum,
        decay; /* the update is lr sqrt(max(1, rows / columns)) long; weights shrink by lr decay */
};

struct muon_work {
    struct muon *m;
    float *x, *y, *g, *p, *row_scale, *left_scale, *right_scale;
    int16_t *rows, *left, *right;
};

struct muon {
    int threads, n;
    struct muon_matrix *matrices;
    struct muon_rule rule;
    atomic_int next;
    struct muon_work *work;
};

/* x (n, places) as a left factor. */
static struct left left_rows(struct muon_work *w, const float *x, long n, long places) {
    long depth;
    blocks_of(places, &depth);
    for (long i = 0; i < n; i++)
        w->row_scale[i] =
            quantize_row(x + i * places, places, largest(depth), w->rows + i * places);
    return (struct left){.data = w->rows,
                         .panel = TILE_ROWS * places,
                         .row = places,
                         .pair = 2,
                         .scale = w->row_scale};
}

/* x (places, n), summed over its places, as a right factor. */
static struct right right_columns(struct muon_work *w, const float *x, long places, long n) {
    long depth;
    blocks_of(places, &depth);
    quantize_columns(x, n, places, n, depth, w->right, w->right_scale);
    return (struct right){w->right, w->right_scale};
}

/* g = x x^T of a wide matrix, x^T x of a tall one: the smaller of the two. */
static void gram(struct muon_work *w, const float *x, long rows, long columns) {
    long depth, small = rows < columns ? rows : columns, places = rows < columns ? columns : rows,
                blocks = blocks_of(places, &depth);
    if (rows > columns) {
        struct right r = right_columns(w, x, rows, columns);
        turn(r.data, columns, rows, w->left);
        struct left l = {.data = w->left,
                         .panel = rows / 2 * 12,
                         .row = 2,
                         .pair = 12,
                         .scale = r.scale,
                         .block_scales = columns};
        product(w->g, small, small, small, places, depth, l, r, 0);
        return;
    }
    struct left l = left_rows(w, x, rows, columns);
    for (long r = 0; r < rows; r++) {
        const uint32_t *from = (const uint32_t *)(w->rows + r * columns);
        uint32_t *to = (uint32_t *)w->right + r / 16 * 16 * (columns / 2) + r % 16;
        for (long k = 0; k < columns / 2; k++)
            to[k * 16] = from[k];
        for (long b = 0; b < blocks; b++)
            w->right_scale[b * rows + r] = w->row_scale[r];
    }
    product(w->g, small, small, small, places, depth, l, (struct right){w->right, w->right_scale},
            0);
}

static void orthogonalize(struct muon_work *w, long rows, long columns) {
    long n = rows * columns, small = rows < columns ? rows : columns, depth;
    blocks_of(small, &depth);
    for (int s = 0; s < STEPS; s++) {
        gram(w, w->x, rows, columns);
        product(w->p, small, small, small, small, depth, left_rows(w, w->g, small, small),
                right_columns(w, w->g, small, small), 0);
        for (long i = 0; i < small * small; i++)
            w->p[i] = B * w->g[i] + C * w->p[i];
        for (long i = 0; i < n; i++)
            w->y[i] = A * w->x[i];
        if (rows > columns)
            product(w->y, columns, rows, columns, small, depth, left_rows(w, w->x, rows, columns),
                    right_columns(w, w->p, small, small), 1);
        else
            product(w->y, columns, rows, columns, small, depth, left_rows(w, w->p, small, small),
                    right_columns(w, w->x, rows, columns), 1);
        float *swap = w->x;
        w->x = w->y, w->y = swap;
    }
}

static void update(struct muon_work *w, const struct muon_matrix *m) {
    const struct muon_rule *r = &w->m->rule;
    long n = (long)m->rows * m->columns;
    double sum = 0;
    for (long i = 0; i < n; i += 8) {
        __m256 g = _mm256_mul_ps(_mm256_loadu_ps(m->gradient + i), _mm256_set1_ps(1 - r->momentum));
        __m256 v =
            _mm256_fmadd_ps(_mm256_loadu_ps(m->momentum + i), _mm256_set1_ps(r->momentum), g);
        __m256 x = _mm256_fmadd_ps(v, _mm256_set1_ps(r->momentum), g);
        _mm256_storeu_ps(m->momentum + i, v);
        _mm256_storeu_ps(w->x + i, x);
        sum += sum8(_mm256_mul_ps(x, x));
    }
    float length = 1 / (float)(sqrt(sum) + 1e-7);
    for (long i = 0; i < n; i++)
        w->x[i] *= length;
    orthogonalize(w, m->rows, m->columns);
    float keep = 1 - r->lr * r->decay,
          step = r->lr * (m->rows > m->columns ? sqrtf((float)m->rows / (float)m->columns) : 1);
    for (long i = 0; i < n; i++)
        m->weights[i] = keep * m->weights[i] - step * w->x[i];
}

static void *run(void *arg) {
    struct muon_work *w = arg;
    int i;
    while ((i = atomic_fetch_add(&w->m->next, 1)) < w->m->n)
        update(w, &w->m->matrices[i]);
    return NULL;
}

/* For matrices of up to `most` elements, `longest` rows and columns; lives as long as the process.
 */
struct muon *muon_new(int threads, long most, long longest) {
    struct muon *m = calloc(1, sizeof *m);
    long room = longest + 8;
    m->threads = threads < THREADS_AT_MOST ? threads : THREADS_AT_MOST;
    m->work = calloc((size_t)m->threads, sizeof *m->work);
    for (int i = 0; i < m->threads; i++)
        m->work[i] = (struct muon_work){.m = m,
                                        .x = floats(most),
                                        .y = floats(most),
                                        .g = floats(most),
                                        .p = floats(most),
                                        .row_scale = floats(room),
                                        .left_scale = floats(room * 16),
                                        .right_scale = floats(room * 16),
                                        .rows = halves(most + 8 * longest),
                                        .left = halves(most + 8 * longest),
                                        .right = halves(most)};
    return m;
}

/* One update of n matrices, each from its gradient and its momentum. 0, or -1 if a matrix does not
   suit: rows and columns must be multiples of sixteen that blocks_of() divides evenly. */
int muon_step(struct muon *m, struct muon_matrix *matrices, int n, const struct muon_rule *rule) {
    for (int i = 0; i < n; i++) {
        long depth, r = matrices[i].rows, c = matrices[i].columns;
        if (r % 16 || c % 16 || blocks_of(r, &depth) * depth != r ||
            blocks_of(c, &depth) * depth != c)
            return -1;
    }
    m->matrices = matrices, m->n = n, m->rule = *rule;
    m->next = 0;
    pthread_t thread[THREADS_AT_MOST];
    for (int i = 1; i < m->threads; i++)
        if (pthread_create(&thread[i], NULL, run, &m->work[i]))
            abort();
    run(&m->work[0]);
    for (int i = 1; i < m->threads; i++)
        pthread_join(thread[i], NULL);
    return 0;
}
