#include "model/sampler.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

struct candidate {
    float logit;
    token_id id;
    double p; /* not normalised: exp((logit - max) / temperature) */
};

struct sampler_space {
    int n_vocab;
    struct candidate *c;
};

struct sampler {
    struct sampling rule;
    struct token_bias *bias;
    int n_vocab;
    /* presence and frequency: how often each token was generated, and which */
    uint32_t *count;
    struct token_list_of {
        token_id *ids;
        size_t n, cap;
    } generated;
    /* repetition: the last repeat_window tokens, a ring */
    token_id *window;
    size_t n_window, at;
    uint32_t *stamp; /* round in which a token of the window was last punished */
    uint32_t round;
};

struct sampler_space *sampler_space_new(int n_vocab) {
    struct sampler_space *space = mem_zero(1, sizeof *space);
    space->n_vocab = n_vocab;
    space->c = mem_grow(NULL, (size_t)n_vocab, sizeof *space->c);
    return space;
}

void sampler_space_free(struct sampler_space *space) {
    if (!space)
        return;
    free(space->c);
    free(space);
}

enum { MAX_REPEAT_WINDOW = 1 << 16 };

bool sampling_check(const struct sampling *r, int n_vocab, struct err *e) {
    const struct {
        const char *name;
        float value, low, high;
    } fields[] = {
        {"temperature", r->temperature, 0, 100},
        {"top_p", r->top_p, 0, 1},
        {"min_p", r->min_p, 0, 1},
        {"repeat_penalty", r->repeat_penalty, 0, 100},
        {"presence_penalty", r->presence_penalty, -100, 100},
        {"frequency_penalty", r->frequency_penalty, -100, 100},
    };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (!(fields[i].value >= fields[i].low && fields[i].value <= fields[i].high))
            return err_at(e, ERR_INVALID, fields[i].name, "%g is not between %g and %g",
                          (double)fields[i].value, (double)fields[i].low, (double)fields[i].high);
    if (r->top_k < 0)
        return err_at(e, ERR_INVALID, "top_k", "%d is negative", r->top_k);
    if (r->repeat_window < 0 || r->repeat_window > MAX_REPEAT_WINDOW)
        return err_at(e, ERR_INVALID, "repeat_window", "%d is not between 0 and %d",
                      r->repeat_window, MAX_REPEAT_WINDOW);
    for (size_t i = 0; i < r->n_bias; i++) {
        if (r->bias[i].id < 0 || r->bias[i].id >= n_vocab)
            return err_at(e, ERR_INVALID, "logit_bias", "token %d is not in the vocabulary of %d",
                          r->bias[i].id, n_vocab);
        if (isnan(r->bias[i].bias) || r->bias[i].bias > FLT_MAX)
            return err_at(e, ERR_INVALID, "logit_bias", "the bias of token %d is no number",
                          r->bias[i].id);
    }
    return true;
}

static bool punishes_repeats(const struct sampling *r) {
    return r->repeat_penalty > 0 && r->repeat_penalty != 1;
}

struct sampler *sampler_new(const struct sampling *rule, int n_vocab) {
    struct sampler *s = mem_zero(1, sizeof *s);
    s->rule = *rule;
    s->n_vocab = n_vocab;
    s->bias = rule->n_bias ? mem_dup(rule->bias, rule->n_bias * sizeof *rule->bias) : NULL;
    s->rule.bias = s->bias;
    if (rule->presence_penalty != 0 || rule->frequency_penalty != 0)
        s->count = mem_zero((size_t)n_vocab, sizeof *s->count);
    if (punishes_repeats(rule)) {
        s->rule.repeat_window = rule->repeat_window ? rule->repeat_window : 64;
        s->window = mem_grow(NULL, (size_t)s->rule.repeat_window, sizeof *s->window);
        s->stamp = mem_zero((size_t)n_vocab, sizeof *s->stamp);
    }
    return s;
}

void sampler_free(struct sampler *s) {
    if (!s)
        return;
    free(s->bias);
    free(s->count);
    free(s->generated.ids);
    free(s->window);
    free(s->stamp);
    free(s);
}

void sampler_saw(struct sampler *s, token_id id, bool generated) {
    if (id < 0 || id >= s->n_vocab)
        return;
    if (s->window) {
        size_t size = (size_t)s->rule.repeat_window;
        s->window[s->at] = id;
        s->at = (s->at + 1) % size;
        s->n_window += s->n_window < size;
    }
    if (s->count && generated && !s->count[id]++) {
        struct token_list_of *g = &s->generated;
        if (g->n == g->cap)
            g->ids = mem_grow(g->ids, g->cap = g->cap * 2 + 64, sizeof *g->ids);
        g->ids[g->n++] = id;
    }
}

/* --- chance --- */

/* SplitMix64's finaliser (Steele, Lea, Flood 2014): every bit of the input moves every bit of the
 * output. */
static uint64_t mix(uint64_t x) {
    x += 0x9E3779B97F4A7C15u;
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9u;
    x = (x ^ x >> 27) * 0x94D049BB133111EBu;
    return x ^ x >> 31;
}

double sampler_uniform(uint64_t seed, uint64_t index) {
    return (double)(mix(mix(seed) ^ mix(~index)) >> 11) * 0x1p-53;
}

/* --- what the rule does to logits --- */

static void apply_penalties(struct sampler *s, float *logits) {
    const struct sampling *r = &s->rule;
    for (size_t i = 0; i < r->n_bias; i++)
        logits[r->bias[i].id] += r->bias[i].bias;
    for (size_t i = 0; i < s->generated.n; i++) {
        token_id id = s->generated.ids[i];
        logits[id] -= r->presence_penalty + r->frequency_penalty * (float)s->count[id];
    }
    s->round++;
    for (size_t i = 0; i < s->n_window; i++) {
        token_id id = s->window[i];
        if (s->stamp[id] == s->round)
            continue;
        s->stamp[id] = s->round;
        logits[id] =
            logits[id] > 0 ? logits[id] / r->repeat_penalty : logits[id] * r->repeat_penalty;
    }
}

/* --- walking over the choice --- */

struct walk {
    const struct sampler_choice *choice;
    int n_words, word, at;
    uint64_t bits;
};

static struct walk walk_over(const struct sampler_choice *choice, int n_vocab) {
    struct walk w = {.choice = choice, .n_words = (n_vocab + 63) / 64, .word = -1};
    return w;
}

/* The next id of the choice below n_vocab, or -1. */
static inline token_id walk_next(struct walk *w) {
    if (w->choice->ids)
        return w->at < w->choice->n_ids ? w->choice->ids[w->at++] : -1;
    while (!w->bits) {
        if (++w->word >= w->n_words)
            return -1;
        w->bits = w->choice->bits[w->word];
    }
    token_id id = w->word * 64 + __builtin_ctzll(w->bits);
    w->bits &= w->bits - 1;
    return id;
}

/* The likeliest token, -1 if all are -infinity; *bad: a logit is NaN or +infinity. */
static token_id likeliest(const float *logits, const struct sampler_choice *choice, int n_vocab,
                          bool *bad) {
    struct walk w = walk_over(choice, n_vocab);
    token_id best = -1;
    float max = -INFINITY;
    *bad = false;
    for (token_id id; (id = walk_next(&w)) >= 0 && id < n_vocab;) {
        if (!(logits[id] <= FLT_MAX))
            *bad = true;
        if (logits[id] > max) {
            max = logits[id];
            best = id;
        }
    }
    return best;
}

/* --- candidates --- */

static bool better(const struct candidate *a, const struct candidate *b) {
    return a->logit != b->logit ? a->logit > b->logit : a->id < b->id;
}

static int by_rank(const void *a, const void *b) {
    return better(a, b) ? -1 : better(b, a) ? 1 : 0;
}

/* Keeps a heap of the k best with the worst on top. */
static void sink(struct candidate *heap, size_t n, size_t i) {
    struct candidate moved = heap[i];
    for (size_t child; (child = 2 * i + 1) < n; i = child) {
        if (child + 1 < n && better(&heap[child], &heap[child + 1]))
            child++;
        if (!better(&moved, &heap[child]))
            break;
        heap[i] = heap[child];
    }
    heap[i] = moved;
}

static size_t best_k(const float *logits, const struct sampler_choice *choice, int n_vocab,
                     size_t k, struct candidate *c) {
    struct walk w = walk_over(choice, n_vocab);
    size_t n = 0;
    for (token_id id; (id = walk_next(&w)) >= 0 && id < n_vocab;) {
        if (logits[id] == -INFINITY)
            continue;
        struct candidate one = {.logit = logits[id], .id = id};
        if (n < k) {
            c[n++] = one;
            if (n == k)
                for (size_t i = k / 2; i-- > 0;)
                    sink(c, k, i);
        } else if (one.logit > c[0].logit) { /* ids rise: of equals the earlier stays */
            c[0] = one;
            sink(c, k, 0);
        }
    }
    qsort(c, n, sizeof *c, by_rank);
    return n;
}

/* What is less likely than e^-30 of the likeliest is never drawn: all such tokens of a vocabulary
 * together have a chance under 1e-7. */
#define LEAST_LOG_CHANCE (-30.0f)

static size_t all_candidates(const float *logits, const struct sampler_choice *choice, int n_vocab,
                             float max, float temperature, struct candidate *c) {
    struct walk w = walk_over(choice, n_vocab);
    float least = max + LEAST_LOG_CHANCE * temperature;
    size_t n = 0;
    for (token_id id; (id = walk_next(&w)) >= 0 && id < n_vocab;)
        if (logits[id] >= least)
            c[n++] = (struct candidate){.logit = logits[id], .id = id};
    return n;
}

static double fill_chances(struct candidate *c, size_t n, float max, float temperature) {
    double sum = 0;
    for (size_t i = 0; i < n; i++) {
        c[i].p = exp(((double)c[i].logit - (double)max) / (double)temperature);
        sum += c[i].p;
    }
    return sum;
}

/* Moves the k best of c[0..n) to the front, in no order (Hoare's selection). */
static void select_best(struct candidate *c, size_t n, size_t k) {
    size_t lo = 0, hi = n;
    while (hi - lo > 1 && k > lo && k < hi) {
        struct candidate pivot = c[lo + (hi - lo) / 2], swap;
        size_t i = lo, j = hi - 1;
        for (;;) {
            while (better(&c[i], &pivot))
                i++;
            while (better(&pivot, &c[j]))
                j--;
            if (i >= j)
                break;
            swap = c[i];
            c[i++] = c[j];
            c[j--] = swap;
        }
        size_t split = i > j ? i : j + 1; /* c[lo..split) is no worse than c[split..hi) */
        if (k <= split && split < hi)
            hi = split;
        else if (split > lo && split < hi)
            lo = split;
        else
            break;
    }
}

/* The shortest run of the best whose chances reach top_p of the sum; c is sorted as far as it
 * reaches. Returns its length, at least 1. */
static size_t cut_top_p(struct candidate *c, size_t n, double sum, double top_p, bool sorted) {
    double reached = 0;
    size_t done = 0;
    for (size_t part = sorted ? n : 128; done < n; part *= 4) {
        size_t upto = part < n - done ? done + part : n;
        if (!sorted) {
            select_best(c + done, n - done, upto - done);
            qsort(c + done, upto - done, sizeof *c, by_rank);
        }
        for (; done < upto; done++) {
            reached += c[done].p;
            if (reached >= top_p * sum)
                return done + 1;
        }
    }
    return n;
}

static token_id draw(const struct candidate *c, size_t n, double u) {
    double sum = 0, reached = 0;
    for (size_t i = 0; i < n; i++)
        sum += c[i].p;
    for (size_t i = 0; i < n; i++) {
        reached += c[i].p;
        if (u * sum < reached)
            return c[i].id;
    }
    return c[n - 1].id;
}

static token_id draw_from(const struct sampler *s, struct sampler_space *space, const float *logits,
                          const struct sampler_choice *choice, token_id best, uint64_t index) {
    const struct sampling *r = &s->rule;
    struct candidate *c = space->c;
    if (r->temperature == 0 || r->top_k == 1)
        return best;
    float max = logits[best];
    bool sorted = r->top_k > 0 && r->top_k < s->n_vocab;
    size_t n = sorted ? best_k(logits, choice, s->n_vocab, (size_t)r->top_k, c)
                      : all_candidates(logits, choice, s->n_vocab, max, r->temperature, c);
    double sum = fill_chances(c, n, max, r->temperature);
    if (r->top_p > 0 && r->top_p < 1)
        n = cut_top_p(c, n, sum, (double)r->top_p, sorted);
    if (r->min_p > 0) { /* the likeliest has p = 1 */
        size_t kept = 0;
        for (size_t i = 0; i < n; i++)
            if (c[i].p >= (double)r->min_p)
                c[kept++] = c[i];
        n = kept;
    }
    return draw(c, n, sampler_uniform(r->seed, index));
}

bool sampler_draw(struct sampler *s, struct sampler_space *space, float *logits,
                  const struct sampler_choice *choice, uint64_t index, token_id *out,
                  struct err *e) {
    bool bad;
    apply_penalties(s, logits);
    token_id best = likeliest(logits, choice, s->n_vocab, &bad);
    if (bad)
        return err_set(e, ERR_INTERNAL,
                       "the model computed a logit that is no finite number; the file may be "
                       "damaged");
    if (best < 0)
        return err_set(e, ERR_INTERNAL, "no token is left that may be drawn");
    *out = draw_from(s, space, logits, choice, best, index);
    return true;
}

bool sampler_redraw(struct sampler *s, struct sampler_space *space, const float *logits,
                    const struct sampler_choice *choice, uint64_t index, token_id *out) {
    bool bad;
    token_id best = likeliest(logits, choice, s->n_vocab, &bad);
    if (bad || best < 0)
        return false;
    *out = draw_from(s, space, logits, choice, best, index);
    return true;
}

float sampler_logprobs(struct sampler_space *space, const float *logits, const uint64_t *legal,
                       int top, struct token_logprob *out) {
    struct sampler_choice choice = {.bits = legal};
    bool bad;
    token_id best = likeliest(logits, &choice, space->n_vocab, &bad);
    float max = best < 0 ? 0 : logits[best];
    struct walk w = walk_over(&choice, space->n_vocab);
    double sum = 0;
    for (token_id id; (id = walk_next(&w)) >= 0 && id < space->n_vocab;)
        if (logits[id] - max > -50)
            sum += exp((double)(logits[id] - max));
    float log_sum = max + (float)log(sum);
    size_t n = top > 0 ? best_k(logits, &choice, space->n_vocab, (size_t)top, space->c) : 0;
    for (int i = 0; i < top; i++)
        out[i] = (size_t)i < n ? (struct token_logprob){space->c[i].id, space->c[i].logit - log_sum}
                               : (struct token_logprob){-1, -INFINITY};
    return log_sum;
}
