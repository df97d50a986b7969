/* Products of packed weights with one or few vectors: what decoding tokens of some sequences is. A
 * weight is read from memory once, turned into bytes in a register, multiplied and forgotten. Where
 * there are more vectors than registers for their sums, they go in groups, all of them chunk by
 * chunk: what the next chunks need is asked for evenly while this one is multiplied, so that such a
 * product waits for the memory or for the multiplications, not for one after the other. A product
 * with one vector waits for the memory alone, and there the processor reads ahead best where it is
 * left to itself, but not into a page of which nothing was asked: so only a line here and there is.
 *
 * Weights are the unsigned side of the instruction (vpdpbusd) as the file has them, without their
 * type's offset, and activations the signed one. Four numbers of an activation are repeated for all
 * lanes, and serve two tiles where there are several vectors: one such load for each multiplication
 * would be too many. Offsets are made good with the sums of the activations. All sums of a block are
 * exact integers: the result is that of every other kernel, bit for bit. */
#include "model/kernels/avx512.h"

#if defined(__x86_64__)

#include <immintrin.h>
#include <string.h>

#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma,f16c")

#include "model/kernels/avx512_rows.h"

enum {
    GROUP = 2,          /* tiles that go together */
    MOST_FEW = 6,       /* vectors that do: their sums stay in registers */
    FEWEST_PAIRED = 3,  /* vectors: for fewer the memory is waited for anyway */
    MOST_ALONE = 4,     /* vectors with one tile at a time */
    MOST_VECTORS = ACTS_FEW, /* in groups; more are better served by tiles in the cache */
    CHUNKS_AHEAD = 2,   /* are asked for; in Q8_0's chunks of 256 columns one */
    PARTS = 4,          /* of a chunk, that groups share out when they ask for those ahead */
    HALVES_AHEAD = 256, /* bytes */
    LINES_APART = 9,    /* that one vector asks for; measured in RESULTS.md */
};

/* A chunk's activations and tiles. */
struct few {
    const uint8_t *x; /* vector i at x + i*ACT_CHUNK, signed (ACT_Q256), or two unsigned planes */
    const int16_t *sums;
    const float *d;
    const uint8_t *b[GROUP], *halves[GROUP], *ahead[GROUP];
    unsigned parts; /* bit i: part i of what is ahead is to be asked for */
    int n_blocks;   /* of 32 columns */
    float *y;       /* sums of vector i and tile g at y + (i*GROUP + g)*ROWS */
};

INLINE __m512i quad_of(const void *x, int quad) {
    int32_t four;
    memcpy(&four, (const uint8_t *)x + 4 * quad, 4);
    return _mm512_set1_epi32(four);
}

INLINE __m512i pair_of(const int16_t *sums, int pair) {
    return quad_of(sums, pair);
}

INLINE __m512i vector_at(const uint8_t *p, int i) {
    return _mm512_loadu_si512(p + 64 * i);
}

INLINE __m512 halves_of(__m512i dwords) {
    return _mm512_cvtph_ps(_mm512_cvtepi32_epi16(dwords));
}

INLINE void ask_for(int T, const uint8_t *p, int i) {
    if (T > 1 || i % LINES_APART == 0)
        _mm_prefetch((const char *)p + 64 * i, _MM_HINT_T1);
}

/* Where vectors of a part are asked for: ahead, or (which costs next to nothing) where we are. */
INLINE const uint8_t *place_ahead(const struct few *f, int g, int part) {
    return f->parts >> part & 1 ? f->ahead[g] : f->b[g];
}

INLINE void zero_all(int G, int T, __m512i x[GROUP][MOST_FEW]) {
#pragma GCC unroll 2
    for (int g = 0; g < G; g++)
#pragma GCC unroll 6
        for (int i = 0; i < T; i++)
            x[g][i] = _mm512_setzero_si512();
}

/* total += dot * scale */
INLINE void add_scaled(int G, int T, __m512i total[GROUP][MOST_FEW], __m512i dot[GROUP][MOST_FEW],
                       const __m512i scale[GROUP]) {
#pragma GCC unroll 6
    for (int i = 0; i < T; i++)
#pragma GCC unroll 2
        for (int g = 0; g < G; g++)
            total[g][i] = _mm512_add_epi32(total[g][i], _mm512_mullo_epi32(dot[g][i], scale[g]));
}

/* Of multiples of 16: exact. */
INLINE void divide_by_16(int G, int T, __m512i x[GROUP][MOST_FEW]) {
#pragma GCC unroll 2
    for (int g = 0; g < G; g++)
#pragma GCC unroll 6
        for (int i = 0; i < T; i++)
            x[g][i] = _mm512_srai_epi32(x[g][i], 4);
}

/* dot += weights · a quad of activations, which stands at x for the first vector */
INLINE void add_products(int G, int T, __m512i dot[GROUP][MOST_FEW], const __m512i q[GROUP],
                         const uint8_t *x, int quad) {
#pragma GCC unroll 6
    for (int i = 0; i < T; i++) {
        __m512i four = quad_of(x + i * ACT_CHUNK, quad);
#pragma GCC unroll 2
        for (int g = 0; g < G; g++)
            dot[g][i] = _mm512_dpbusd_epi32(dot[g][i], q[g], four);
    }
}

/* --- Q4_K and Q5_K --- */

/* The numbers of a quad: those of the lower (high = 0) or upper nibbles of vector (j, k); with
 * `lifted`, 16 times the upper ones, which are had with an instruction less. */
INLINE __m512i q4_k_weights(bool five, bool lifted, const uint8_t *b, int j, int k, int high) {
    const __m512i fifth = splat8(0x10), upper = splat8(0xf0);
    int place = five ? packed_place(TENSOR_Q5_K, 12 + 8 * j + k) : 4 + 8 * j + k;
    __m512i v = vector_at(b, place), q = !high    ? low_nibbles(v)
                                         : lifted ? _mm512_and_si512(v, upper)
                                                  : high_nibbles(v);
    if (five) { /* bits 2j and 2j + 1 of a byte go to bit 4 */
        __m512i bits = vector_at(b, packed_place(TENSOR_Q5_K, 4 + k));
        int left = 4 - 2 * j - high;
        bits = left >= 0 ? _mm512_slli_epi16(bits, (unsigned)left)
                         : _mm512_srli_epi16(bits, (unsigned)-left);
        q = _mm512_or_si512(q, _mm512_and_si512(bits, fifth));
    }
    return q;
}

/* y += d·Σ scale·(q·x) - dmin·Σ min·(sum of x), for one chunk. */
INLINE void few_q4_k(bool five, int G, int T, const struct few *f) {
    const __m512i six = splat8(0x3f), four = splat8(0x0f), two = splat8(0x30);
    const int lines = five ? 11 : 9; /* a part */
    const bool both = G == 1; /* nibbles at once: each vector is then loaded once */
    const bool lifted = !five && T < FEWEST_PAIRED;
    __m512i scale[GROUP][2], total[GROUP][MOST_FEW];
#pragma GCC unroll 2
    for (int g = 0; g < G; g++) {
        __m512i s0 = vector_at(f->b[g], 1), s2 = vector_at(f->b[g], 3);
        scale[g][0] = _mm512_and_si512(s0, six);
        scale[g][1] = _mm512_or_si512(_mm512_and_si512(s2, four),
                                      _mm512_and_si512(_mm512_srli_epi32(s0, 2), two));
    }
    zero_all(G, T, total);
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++)
#pragma GCC unroll 2
        for (int from = 0; from < 2; from += both ? 2 : 1) {
            __m512i dot[2][GROUP][MOST_FEW];
            zero_all(G, T, dot[0]);
            zero_all(G, T, dot[1]);
#pragma GCC unroll 8
            for (int k = 0; k < 8; k++) {
#pragma GCC unroll 2
                for (int h = 0; h < 2; h++) {
                    __m512i q[GROUP];
                    if (!both && h != from)
                        continue;
#pragma GCC unroll 2
                    for (int g = 0; g < G; g++)
                        q[g] = q4_k_weights(five, lifted, f->b[g], j, k, h);
                    add_products(G, T, dot[h], q, f->x, 16 * j + 8 * h + k);
                }
                if (from == 0)
#pragma GCC unroll 2
                    for (int g = 0; g < G; g++) {
                        const uint8_t *p = place_ahead(f, g, j);
                        ask_for(T, p, lines * j + k);
                        if (k < lines - 8)
                            ask_for(T, p, lines * j + 8 + k);
                    }
            }
#pragma GCC unroll 2
            for (int h = 0; h < 2; h++) {
                __m512i s[GROUP];
                if (!both && h != from)
                    continue;
#pragma GCC unroll 2
                for (int g = 0; g < G; g++)
                    s[g] = byte_of(scale[g][j / 2], 2 * j % 4 + h);
                if (lifted && h)
                    divide_by_16(G, T, dot[h]);
                add_scaled(G, T, total, dot[h], s);
            }
        }
#pragma GCC unroll 2
    for (int g = 0; g < G; g++) {
        __m512i head = vector_at(f->b[g], 0), s1 = vector_at(f->b[g], 2);
        __m512i s2 = vector_at(f->b[g], 3);
        __m512i min[2] = {_mm512_and_si512(s1, six),
                          _mm512_or_si512(_mm512_and_si512(_mm512_srli_epi32(s2, 4), four),
                                          _mm512_and_si512(_mm512_srli_epi32(s1, 2), two))};
        __m512 d = halves_of(head), m = halves_of(_mm512_srli_epi32(head, 16));
        __m512i pair[4];
#pragma GCC unroll 4
        for (int j = 0; j < 4; j++)
            pair[j] = byte_pair(min[j / 2], j % 2);
#pragma GCC unroll 6
        for (int i = 0; i < T; i++) {
            float *y = f->y + (i * GROUP + g) * ROWS;
            __m512 da = _mm512_set1_ps(f->d[8 * i]);
            __m512 sum = _mm512_fmadd_ps(_mm512_mul_ps(d, da), _mm512_cvtepi32_ps(total[g][i]),
                                         _mm512_load_ps(y));
            __m512i mins = _mm512_setzero_si512();
#pragma GCC unroll 4
            for (int j = 0; j < 4; j++)
                mins = _mm512_dpwssd_epi32(mins, pair_of(f->sums + i * ACT_SUMS + 16, j), pair[j]);
            sum = _mm512_fnmadd_ps(_mm512_mul_ps(m, da), _mm512_cvtepi32_ps(mins), sum);
            _mm512_store_ps(y, sum);
        }
    }
}

/* --- Q6_K --- */

/* The numbers of quad k of sub-block (half, s, n), without the offset of 32. */
INLINE __m512i q6_k_weights(const uint8_t *b, int half, int n, int s, int k) {
    const __m512i two = splat8(0x30);
    int dword = 16 * half + 4 * n + k + (s & 1 ? 8 : 0);
    __m512i l = vector_at(b, packed_place(TENSOR_Q6_K, dword));
    __m512i u = vector_at(b, packed_place(TENSOR_Q6_K, 32 + 8 * half + 4 * n + k));
    u = s == 0 ? _mm512_slli_epi16(u, 4)
        : s == 1 ? _mm512_slli_epi16(u, 2)
        : s == 2 ? u
                 : _mm512_srli_epi16(u, 2);
    return _mm512_or_si512(s < 2 ? low_nibbles(l) : high_nibbles(l), _mm512_and_si512(u, two));
}

INLINE void few_q6_k(int G, int T, const struct few *f) {
    const int lines = 13; /* a part */
    const int together = 4 * G * T <= 16 ? 4 : 1; /* sub-blocks: their upper bits are loaded once */
    const uint8_t *scales[GROUP];
    __m512i total[GROUP][MOST_FEW];
    zero_all(G, T, total);
#pragma GCC unroll 2
    for (int g = 0; g < G; g++)
        scales[g] = f->b[g] + 64 * packed_place(TENSOR_Q6_K, 48);
#pragma GCC unroll 4
    for (int part = 0; part < PARTS; part++) { /* four sub-blocks of 16 that lie 32 apart */
        const int half = part / 2, n = part % 2;
#pragma GCC unroll 4
        for (int from = 0; from < 4; from += together) {
            __m512i dot[4][GROUP][MOST_FEW];
#pragma GCC unroll 4
            for (int s = 0; s < 4; s++)
                zero_all(G, T, dot[s]);
#pragma GCC unroll 4
            for (int k = 0; k < 4; k++) {
#pragma GCC unroll 4
                for (int s = 0; s < 4; s++) {
                    __m512i q[GROUP];
                    if (s < from || s >= from + together)
                        continue;
#pragma GCC unroll 2
                    for (int g = 0; g < G; g++)
                        q[g] = q6_k_weights(f->b[g], half, n, s, k);
                    add_products(G, T, dot[s], q, f->x, 32 * half + 8 * s + 4 * n + k);
                }
                if (from == 0)
#pragma GCC unroll 2
                    for (int g = 0; g < G; g++) {
                        const uint8_t *p = place_ahead(f, g, part);
#pragma GCC unroll 4
                        for (int i = 0; i < 4; i++)
                            if (k + 4 * i < lines)
                                ask_for(T, p, lines * part + k + 4 * i);
                    }
            }
#pragma GCC unroll 4
            for (int s = 0; s < 4; s++) {
                if (s < from || s >= from + together)
                    continue;
                const int j = 8 * half + 2 * s + n;
                __m512i scale[GROUP];
#pragma GCC unroll 2
                for (int g = 0; g < G; g++)
                    scale[g] = signed_byte_of(vector_at(scales[g], j / 4), j % 4);
                add_scaled(G, T, total, dot[s], scale);
            }
        }
    }
#pragma GCC unroll 2
    for (int g = 0; g < G; g++) {
        __m512i offset[MOST_FEW];
#pragma GCC unroll 6
        for (int i = 0; i < T; i++)
            offset[i] = _mm512_setzero_si512();
#pragma GCC unroll 8
        for (int p = 0; p < 8; p++) { /* pairs of scales times pairs of sums of 16 */
            const __m512i first = _mm512_set1_epi32(0x01800080),
                          last = _mm512_set1_epi32(0x03800280);
            const __m512i dword = _mm512_set4_epi32(0x0c000c00, 0x08000800, 0x04000400, 0);
            __m512i pair = _mm512_shuffle_epi8(vector_at(scales[g], p / 2),
                                               _mm512_add_epi8(p % 2 ? last : first, dword));
            pair = _mm512_srai_epi16(pair, 8);
#pragma GCC unroll 6
            for (int i = 0; i < T; i++)
                offset[i] =
                    _mm512_dpwssd_epi32(offset[i], pair_of(f->sums + i * ACT_SUMS, p), pair);
        }
        __m512 d = _mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)f->halves[g]));
#pragma GCC unroll 6
        for (int i = 0; i < T; i++) {
            float *y = f->y + (i * GROUP + g) * ROWS;
            __m512i sum = _mm512_sub_epi32(total[g][i], _mm512_slli_epi32(offset[i], 5));
            _mm512_store_ps(y, _mm512_fmadd_ps(_mm512_mul_ps(d, _mm512_set1_ps(f->d[8 * i])),
                                               _mm512_cvtepi32_ps(sum), _mm512_load_ps(y)));
        }
    }
}

/* --- Q8_0: signed weights, so the activations stay unsigned (plus 128) and in two planes --- */

INLINE void few_q8_0(int G, int T, const struct few *f) {
    for (int j = 0; j < f->n_blocks; j++) {
        __m512i start[GROUP], high[GROUP][MOST_FEW], low[GROUP][MOST_FEW];
#pragma GCC unroll 2
        for (int g = 0; g < G; g++)
            start[g] = _mm512_setzero_si512();
        zero_all(G, T, high);
        zero_all(G, T, low);
#pragma GCC unroll 8
        for (int k = 0; k < 8; k++) {
            __m512i q[GROUP];
#pragma GCC unroll 2
            for (int g = 0; g < G; g++) {
                q[g] = vector_at(f->b[g], 8 * j + k);
                start[g] = _mm512_dpbusd_epi32(start[g], splat8(-128), q[g]);
                ask_for(T, place_ahead(f, g, j % PARTS), 8 * j + k);
            }
#pragma GCC unroll 6
            for (int i = 0; i < T; i++) {
                const uint8_t *x = f->x + i * 2 * ACT_CHUNK + 32 * j;
                __m512i upper = quad_of(x, k), lower = quad_of(x + ACT_CHUNK, k);
#pragma GCC unroll 2
                for (int g = 0; g < G; g++) {
                    high[g][i] = _mm512_dpbusd_epi32(high[g][i], upper, q[g]);
                    low[g][i] = _mm512_dpbusd_epi32(low[g][i], lower, q[g]);
                }
            }
        }
#pragma GCC unroll 2
        for (int g = 0; g < G; g++) {
            const uint8_t *halves = f->halves[g] + 2 * ROWS * j;
            __m512 d = _mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)halves));
            start[g] = _mm512_slli_epi32(start[g], 8); /* 255 for the high plane, 1 for the low */
#pragma GCC unroll 6
            for (int i = 0; i < T; i++) {
                float *y = f->y + (i * GROUP + g) * ROWS;
                __m512i sum = _mm512_sub_epi32(_mm512_slli_epi32(high[g][i], 8), high[g][i]);
                sum = _mm512_sub_epi32(_mm512_add_epi32(sum, low[g][i]), start[g]);
                __m512 da = _mm512_set1_ps(f->d[8 * i + j]);
                _mm512_store_ps(y, _mm512_fmadd_ps(_mm512_mul_ps(d, da), _mm512_cvtepi32_ps(sum),
                                                   _mm512_load_ps(y)));
            }
        }
    }
}

/* --- the product --- */

typedef void (*few_fn)(const struct few *f);
#define FEW(name, G, T)                                                                            \
    static void name##_##G##_##T(const struct few *f) {                                            \
        if (TENSOR_##name == TENSOR_Q6_K)                                                          \
            few_q6_k(G, T, f);                                                                     \
        else if (TENSOR_##name == TENSOR_Q8_0)                                                     \
            few_q8_0(G, T, f);                                                                     \
        else                                                                                       \
            few_q4_k(TENSOR_##name == TENSOR_Q5_K, G, T, f);                                       \
    }
/* Q5_K and Q8_0 load so much for a multiplication that they gain nothing from tiles in pairs. */
#define PAIRED(name)                                                                               \
    FEW(name, 1, 1) FEW(name, 1, 2)                                                                \
    FEW(name, 2, 3) FEW(name, 2, 4) FEW(name, 2, 5) FEW(name, 2, 6)
#define ALONE(name) FEW(name, 1, 1) FEW(name, 1, 2) FEW(name, 1, 3) FEW(name, 1, 4)
PAIRED(Q4_K)
ALONE(Q5_K)
PAIRED(Q6_K)
ALONE(Q8_0)
#define PAIRED_BY_T(name) {name##_1_1, name##_1_2, name##_2_3, name##_2_4, name##_2_5, name##_2_6}
#define ALONE_BY_T(name) {name##_1_1, name##_1_2, name##_1_3, name##_1_4}
static const few_fn all[4][MOST_FEW] = {PAIRED_BY_T(Q4_K), ALONE_BY_T(Q5_K), PAIRED_BY_T(Q6_K),
                                        ALONE_BY_T(Q8_0)};

static bool in_pairs(enum tensor_type type) {
    return type == TENSOR_Q4_K || type == TENSOR_Q6_K;
}

static int index_of(enum tensor_type type) {
    return type == TENSOR_Q4_K   ? 0
           : type == TENSOR_Q5_K ? 1
           : type == TENSOR_Q6_K ? 2
           : type == TENSOR_Q8_0 ? 3
                                 : -1;
}

/* Vectors begin .. end-1 of those of a product, which go together. */
struct group {
    int begin, end;
};

/* As few groups as may be, of nearly equal sizes. */
static int make_groups(int n, int most, struct group groups[MOST_VECTORS]) {
    int n_groups = (n + most - 1) / most;
    for (int i = 0; i < n_groups; i++)
        groups[i] = (struct group){n * i / n_groups, n * (i + 1) / n_groups};
    return n_groups;
}

/* Signed activations: vector t of a chunk stands at x + (chunk*n + t)*ACT_CHUNK. */
struct plain {
    const uint8_t *x;
    int n;
};

static struct plain make_plain(const struct acts *a, int t, int n_t, uint8_t *to) {
    if (a->plain)
        return (struct plain){(const uint8_t *)a->plain + (size_t)t * ACT_CHUNK, a->n};
    struct plain plain = {to, n_t};
    for (int chunk = 0; chunk < acts_chunks(a); chunk++, to += n_t * ACT_CHUNK) {
        const int8_t *q = acts_q(a, t, chunk);
        for (int k = 0; k < n_t * ACT_CHUNK; k += 64)
            _mm512_store_si512(to + k, _mm512_xor_si512(_mm512_loadu_si512(q + k), splat8(-128)));
    }
    return plain;
}

/* G tiles, which begin at `row`, times all vectors. */
static void tiles_times(enum tensor_type type, int G, const struct rows *row, const struct acts *a,
                        int t, const struct group *groups, int n_groups, struct plain plain,
                        float *y) {
    const few_fn *by_t = all[index_of(type)];
    int chunks = acts_chunks(a), blocks = type == TENSOR_Q8_0 ? ACT_CHUNK / 32 : 1;
    int apart = type == TENSOR_Q8_0 ? 1 : CHUNKS_AHEAD;
    size_t bytes = (size_t)blocks * ROWS * block_bytes(true, type);
    size_t tile = ROWS * tensor_row_bytes(type, (uint64_t)a->cols);
    struct few f;
    memset(y, 0, (size_t)groups[n_groups - 1].end * GROUP * ROWS * sizeof *y);
    for (int chunk = 0; chunk < chunks; chunk++) {
        int cols = a->cols - chunk * ACT_CHUNK;
        f.n_blocks = (cols < ACT_CHUNK ? cols : ACT_CHUNK) / 32;
        for (int g = 0; g < G; g++) {
            /* After its last chunk a stream goes on with the tile that lies G further on. */
            int next = chunk + apart, further = 0;
            for (; next >= chunks; next -= chunks)
                further += G;
            f.b[g] = row[g].first + (size_t)chunk * bytes;
            f.ahead[g] = row[g].first + (size_t)next * bytes + (size_t)further * tile;
            f.halves[g] = row[g].halves + (size_t)(chunk * blocks) * ROWS * 2;
            if (type == TENSOR_Q6_K || type == TENSOR_Q8_0) /* too slow a stream to be foreseen */
                _mm_prefetch((const char *)f.halves[g] + HALVES_AHEAD, _MM_HINT_T0);
        }
        for (int i = 0; i < n_groups; i++) {
            int begin = groups[i].begin;
            f.parts = 0;
            for (int part = i; part < PARTS; part += n_groups)
                f.parts |= 1u << part;
            f.x = a->kind == ACT_Q256
                      ? plain.x + ((size_t)chunk * (size_t)plain.n + (size_t)begin) * ACT_CHUNK
                      : (const uint8_t *)acts_q(a, t + begin, chunk);
            f.sums = acts_sums(a, t + begin, chunk);
            f.d = acts_d(a, t + begin, chunk);
            f.y = y + begin * GROUP * ROWS;
            by_t[groups[i].end - begin - 1](&f);
        }
    }
}

bool avx512_decode(enum tensor_type type, const uint8_t *tiles, int n_rows, const struct acts *a,
                   int t_begin, int t_end, float *out, size_t out_stride, void *scratch) {
    _Alignas(64) float y[MOST_VECTORS * GROUP * ROWS];
    struct group groups[MOST_VECTORS];
    int n_t = t_end - t_begin, chunks = acts_chunks(a);
    bool copies = a->kind == ACT_Q256 && !a->plain;
    if (index_of(type) < 0 || n_t > MOST_VECTORS || n_t < 1 ||
        (copies && (size_t)chunks * (size_t)n_t * ACT_CHUNK > PRODUCT_SCRATCH))
        return false;
    int n_groups = make_groups(n_t, in_pairs(type) ? MOST_FEW : MOST_ALONE, groups);
    struct plain plain = {0};
    if (a->kind == ACT_Q256)
        plain = make_plain(a, t_begin, n_t, scratch);
    const int G = in_pairs(type) && n_t >= FEWEST_PAIRED ? GROUP : 1;
    for (int r = 0; r < n_rows; r += G * ROWS) {
        int tiles_left = (n_rows - r) / ROWS, n = tiles_left < G ? tiles_left : G;
        struct rows row[GROUP];
        for (int g = 0; g < G; g++) /* one that is left alone goes with itself */
            row[g] = avx512_packed_rows(type, tiles, r / ROWS + (g < n ? g : 0), a->cols);
        tiles_times(type, G, row, a, t_begin, groups, n_groups, plain, y);
        for (int t = 0; t < n_t; t++)
            for (int g = 0; g < n; g++)
                _mm512_storeu_ps(out + (size_t)t * out_stride + r + g * ROWS,
                                 _mm512_load_ps(y + (t * GROUP + g) * ROWS));
    }
    return true;
}

#endif
