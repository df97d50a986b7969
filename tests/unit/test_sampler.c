#include "model/sampler.h"

#include <float.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { N = 1000 };

static uint64_t all[(N + 63) / 64];
static const struct sampler_choice everything = {.bits = all};
static struct sampler_space *space;

static int setup(void **state) {
    for (int i = 0; i < N; i++)
        all[i / 64] |= 1ull << (i % 64);
    space = sampler_space_new(N);
    return 0;
}

static int teardown(void **state) {
    sampler_space_free(space);
    return 0;
}

static float noise(int i, int salt) {
    return (float)sampler_uniform((uint64_t)salt, (uint64_t)i) * 8 - 4;
}

static void fill(float *logits, int salt) {
    for (int i = 0; i < N; i++)
        logits[i] = noise(i, salt);
}

static token_id draw_one(const struct sampling *rule, const float *logits,
                         const struct sampler_choice *choice, uint64_t index) {
    float copy[N];
    struct err e;
    token_id id = -1;
    struct sampler *s = sampler_new(rule, N);
    memcpy(copy, logits, sizeof copy);
    assert_true(sampler_draw(s, space, copy, choice, index, &id, &e));
    sampler_free(s);
    return id;
}

/* --- the distribution that a rule means, computed plainly --- */

static const float *sort_by;
static int descending(const void *a, const void *b) {
    int i = *(const int *)a, j = *(const int *)b;
    return sort_by[i] != sort_by[j] ? (sort_by[i] > sort_by[j] ? -1 : 1) : i - j;
}

static void expected_distribution(const struct sampling *r, const float *logits,
                                  const uint64_t *allowed, double *p) {
    int order[N], n = 0;
    for (int i = 0; i < N; i++) {
        p[i] = 0;
        if (allowed[i / 64] >> (i % 64) & 1)
            order[n++] = i;
    }
    sort_by = logits;
    qsort(order, (size_t)n, sizeof *order, descending);
    if (r->top_k > 0 && n > r->top_k)
        n = r->top_k;
    double sum = 0, reached = 0;
    for (int i = 0; i < n; i++)
        sum += p[order[i]] =
            exp(((double)logits[order[i]] - (double)logits[order[0]]) / (double)r->temperature);
    int keep = n;
    if (r->top_p > 0 && r->top_p < 1)
        for (keep = 0; keep < n && reached < (double)r->top_p * sum; keep++)
            reached += p[order[keep]];
    for (int i = 0; i < n; i++)
        if (i >= keep || p[order[i]] < (double)r->min_p)
            p[order[i]] = 0;
    sum = 0;
    for (int i = 0; i < N; i++)
        sum += p[i];
    for (int i = 0; i < N; i++)
        p[i] /= sum;
}

static void check_distribution(struct sampling rule, const uint64_t *allowed, int salt) {
    enum { DRAWS = 40000 };
    float logits[N], copy[N];
    double p[N];
    int seen[N] = {0};
    struct err e;
    struct sampler_choice choice = {.bits = allowed};
    fill(logits, salt);
    expected_distribution(&rule, logits, allowed, p);
    struct sampler *s = sampler_new(&rule, N);
    for (int i = 0; i < DRAWS; i++) {
        token_id id;
        memcpy(copy, logits, sizeof copy);
        assert_true(sampler_draw(s, space, copy, &choice, (uint64_t)i, &id, &e));
        assert_true(p[id] > 0);
        seen[id]++;
    }
    sampler_free(s);
    double chi2 = 0, rest_p = 0;
    int cells = 0, rest = 0;
    for (int i = 0; i < N; i++) {
        if (p[i] * DRAWS < 8) { /* too few to count alone */
            rest_p += p[i];
            rest += seen[i];
            continue;
        }
        chi2 += pow(seen[i] - p[i] * DRAWS, 2) / (p[i] * DRAWS);
        cells++;
    }
    if (rest_p * DRAWS >= 8) {
        chi2 += pow(rest - rest_p * DRAWS, 2) / (rest_p * DRAWS);
        cells++;
    }
    /* Five standard deviations above the mean of chi-square with cells - 1 degrees of freedom. */
    double df = cells - 1;
    assert_true(chi2 <= df + 5 * sqrt(2 * df) + 5);
}

static void draws_follow_the_rule(void **state) {
    static const struct sampling rules[] = {
        {.temperature = 1, .seed = 1},
        {.temperature = 0.6f, .seed = 2},
        {.temperature = 2, .seed = 3},
        {.temperature = 1, .top_k = 5, .seed = 4},
        {.temperature = 1, .top_k = 5000, .seed = 4},
        {.temperature = 1, .top_p = 0.9f, .seed = 5},
        {.temperature = 1.5f, .top_p = 0.99f, .seed = 5},
        {.temperature = 1, .min_p = 0.2f, .seed = 6},
        {.temperature = 0.6f, .top_k = 20, .top_p = 0.95f, .min_p = 0.05f, .seed = 7},
    };
    uint64_t some[(N + 63) / 64] = {0};
    for (int i = 0; i < N; i += 7)
        some[i / 64] |= 1ull << (i % 64);
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        check_distribution(rules[i], all, (int)i);
        check_distribution(rules[i], some, 100 + (int)i);
    }
}

static void zero_temperature_takes_the_likeliest(void **state) {
    float logits[N];
    struct sampling greedy = {0};
    fill(logits, 9);
    logits[500] = logits[501] = 7; /* of equals the lower id */
    assert_int_equal(draw_one(&greedy, logits, &everything, 3), 500);
    greedy.temperature = 1;
    greedy.top_k = 1;
    assert_int_equal(draw_one(&greedy, logits, &everything, 3), 500);
    greedy.top_k = 0;
    greedy.top_p = 1e-6f;
    assert_int_equal(draw_one(&greedy, logits, &everything, 3), 500);
    greedy.top_p = 0;
    greedy.min_p = 1;
    for (uint64_t i = 0; i < 50; i++) { /* both are as likely as the likeliest */
        token_id id = draw_one(&greedy, logits, &everything, i);
        assert_true(id == 500 || id == 501);
    }
    greedy.min_p = 0;
    greedy.temperature = 1e-6f;
    logits[501] = 6;
    for (uint64_t i = 0; i < 50; i++)
        assert_int_equal(draw_one(&greedy, logits, &everything, i), 500);
}

static void a_choice_of_few_is_kept_to(void **state) {
    static const int32_t ids[] = {3, 99, 998};
    struct sampler_choice few = {.ids = ids, .n_ids = 3};
    struct sampling rule = {.temperature = 5};
    float logits[N];
    int seen[3] = {0};
    for (int i = 0; i < N; i++)
        logits[i] = NAN; /* what was not computed is not looked at */
    logits[3] = 0;
    logits[99] = 1;
    logits[998] = -1;
    for (uint64_t i = 0; i < 200; i++) {
        token_id id = draw_one(&rule, logits, &few, i);
        assert_true(id == 3 || id == 99 || id == 998);
        seen[id == 3 ? 0 : id == 99 ? 1 : 2]++;
    }
    assert_true(seen[0] && seen[1] && seen[2]);
}

static void the_same_seed_gives_the_same(void **state) {
    float logits[N];
    fill(logits, 11);
    struct sampling a = {.temperature = 1, .seed = 77}, b = {.temperature = 1, .seed = 78};
    int differ = 0;
    for (uint64_t i = 0; i < 100; i++) {
        token_id first = draw_one(&a, logits, &everything, i);
        assert_int_equal(first, draw_one(&a, logits, &everything, i));
        differ += first != draw_one(&b, logits, &everything, i);
    }
    assert_true(differ > 50);
}

static void penalties_and_bias_move_logits(void **state) {
    float logits[N] = {0}, copy[N];
    struct err e;
    token_id id;
    struct token_bias bias[] = {{5, 10}, {6, -INFINITY}};
    struct sampling rule = {.bias = bias, .n_bias = 2};
    logits[6] = 100;
    assert_int_equal(draw_one(&rule, logits, &everything, 0), 5);

    rule = (struct sampling){.presence_penalty = 1, .frequency_penalty = 0.5f};
    struct sampler *s = sampler_new(&rule, N);
    sampler_saw(s, 1, false); /* the prompt's do not count */
    sampler_saw(s, 2, true);
    sampler_saw(s, 2, true);
    sampler_saw(s, 3, true);
    memset(copy, 0, sizeof copy);
    assert_true(sampler_draw(s, space, copy, &everything, 0, &id, &e));
    assert_true(copy[1] == 0 && copy[2] == -2 && copy[3] == -1.5f);
    sampler_free(s);

    rule = (struct sampling){.repeat_penalty = 2, .repeat_window = 3};
    s = sampler_new(&rule, N);
    static const token_id seen[] = {9, 1, 2, 2}; /* 9 has left the window */
    for (int i = 0; i < 4; i++)
        sampler_saw(s, seen[i], false);
    for (int i = 0; i < N; i++)
        copy[i] = i % 2 ? -4 : 4;
    assert_true(sampler_draw(s, space, copy, &everything, 0, &id, &e));
    assert_true(copy[9] == -4 && copy[1] == -8 && copy[2] == 2 && copy[4] == 4);
    sampler_free(s);
}

static void broken_logits_are_an_error(void **state) {
    static const float bad[] = {NAN, INFINITY};
    for (int k = 0; k < 2; k++)
        for (int t = 0; t < 2; t++) {
            float logits[N];
            struct err e = {0};
            token_id id = -7;
            struct sampling rule = {.temperature = (float)t};
            struct sampler *s = sampler_new(&rule, N);
            fill(logits, 1);
            logits[123] = bad[k];
            assert_false(sampler_draw(s, space, logits, &everything, 0, &id, &e));
            assert_int_equal(e.code, ERR_INTERNAL);
            assert_int_equal(id, -7);
            for (int i = 0; i < N; i++)
                logits[i] = -INFINITY;
            assert_false(sampler_draw(s, space, logits, &everything, 0, &id, &e));
            logits[77] = -1e30f;
            assert_true(sampler_draw(s, space, logits, &everything, 0, &id, &e));
            assert_int_equal(id, 77);
            uint64_t none[(N + 63) / 64] = {0};
            assert_false(
                sampler_draw(s, space, logits, &(struct sampler_choice){.bits = none}, 0, &id, &e));
            sampler_free(s);
        }
}

static void rules_without_sense_are_refused(void **state) {
    struct err e;
    struct token_bias outside = {N, 1}, nan_bias = {1, NAN};
    const struct {
        struct sampling rule;
        const char *where;
    } cases[] = {
        {{.temperature = -1}, "temperature"},
        {{.temperature = NAN}, "temperature"},
        {{.temperature = INFINITY}, "temperature"},
        {{.top_p = 1.5f}, "top_p"},
        {{.top_k = -1}, "top_k"},
        {{.min_p = -0.1f}, "min_p"},
        {{.repeat_penalty = NAN}, "repeat_penalty"},
        {{.repeat_window = -5}, "repeat_window"},
        {{.presence_penalty = INFINITY}, "presence_penalty"},
        {{.bias = &outside, .n_bias = 1}, "logit_bias"},
        {{.bias = &nan_bias, .n_bias = 1}, "logit_bias"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_false(sampling_check(&cases[i].rule, N, &e));
        assert_int_equal(e.code, ERR_INVALID);
        assert_string_equal(e.where, cases[i].where);
    }
    assert_true(sampling_check(&(struct sampling){0}, N, &e));
}

static void logprobs_are_the_models_own(void **state) {
    float logits[N];
    struct token_logprob top[5];
    fill(logits, 3);
    logits[10] = 6;
    logits[20] = 5.5f;
    float log_sum = sampler_logprobs(space, logits, all, 5, top);
    double total = 0;
    for (int i = 0; i < N; i++)
        total += exp((double)(logits[i] - log_sum));
    assert_true(fabs(total - 1) < 1e-5);
    assert_int_equal(top[0].id, 10);
    assert_int_equal(top[1].id, 20);
    for (int i = 1; i < 5; i++)
        assert_true(top[i - 1].logprob >= top[i].logprob);
    assert_true(fabsf(top[0].logprob - (logits[10] - log_sum)) < 1e-6f);
    uint64_t one[(N + 63) / 64] = {1};
    sampler_logprobs(space, logits, one, 2, top);
    assert_int_equal(top[0].id, 0);
    assert_true(fabsf(top[0].logprob) < 1e-6f);
    assert_int_equal(top[1].id, -1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(draws_follow_the_rule),
        cmocka_unit_test(zero_temperature_takes_the_likeliest),
        cmocka_unit_test(a_choice_of_few_is_kept_to),
        cmocka_unit_test(the_same_seed_gives_the_same),
        cmocka_unit_test(penalties_and_bias_move_logits),
        cmocka_unit_test(broken_logits_are_an_error),
        cmocka_unit_test(rules_without_sense_are_refused),
        cmocka_unit_test(logprobs_are_the_models_own),
    };
    return cmocka_run_group_tests_name("sampler", tests, setup, teardown);
}
