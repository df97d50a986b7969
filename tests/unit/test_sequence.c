#include "base/buf.h"
#include "model/sequence.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* What stands in each block, as the "keys and values" of these tests: the hash of the whole
 * beginning of the sequence up to and with that token. A wrong share or copy shows as a wrong hash.
 */
enum { BLOCKS = 40 };
static uint64_t memory[BLOCKS][KV_BLOCK];

static void copy(void *user, int from, int to) {
    assert_int_not_equal(from, to);
    memcpy(memory[to], memory[from], sizeof memory[to]);
}

static uint64_t random_state = 7;
static int random_below(int n) {
    random_state = random_state * 6364136223846793005u + 1442695040888963407u;
    return (int)((random_state >> 33) % (uint64_t)n);
}

static uint64_t value_at(const struct sequence *s, int pos) {
    uint64_t h = (uint64_t)(s->adapter + 2);
    for (int i = 0; i <= pos; i++)
        h = (h ^ (uint64_t)s->tokens[i]) * 0x9E3779B97F4A7C15u + 1;
    return h;
}

static void compute(struct prefix_tree *t, struct sequence *s, int upto) {
    for (int pos = s->n_computed; pos < upto; pos++)
        memory[s->blocks[pos / KV_BLOCK]][pos % KV_BLOCK] = value_at(s, pos);
    sequence_computed(t, s, upto);
}

static void check_content(const struct sequence *s) {
    for (int pos = 0; pos < s->n_computed; pos++)
        assert_int_equal(memory[s->blocks[pos / KV_BLOCK]][pos % KV_BLOCK], value_at(s, pos));
}

static void check_tree(const struct prefix_tree *t) {
    const char *wrong = prefix_tree_check(t);
    if (wrong)
        fail_msg("%s", wrong);
}

static void add_tokens(struct sequence *s, int from, int n) {
    for (int i = 0; i < n; i++)
        sequence_append(s, from + i);
}

static void run_whole(struct prefix_tree *t, struct sequence *s) {
    sequence_attach(t, s);
    check_content(s);
    assert_true(sequence_reserve(t, s, s->n_tokens));
    compute(t, s, s->n_tokens);
}

static void histories_extend_truncate_and_fork(void **state) {
    struct prefix_tree *t = prefix_tree_new(BLOCKS, copy, NULL);
    struct sequence a = {.adapter = -1}, b = {.adapter = -1}, c = {.adapter = -1},
                    d = {.adapter = 0};
    add_tokens(&a, 1, 100);
    sequence_attach(t, &a);
    assert_int_equal(a.n_computed, 0);
    assert_true(sequence_reserve(t, &a, 100));
    compute(t, &a, 100);
    sequence_detach(t, &a);
    check_tree(t);

    sequence_attach(t, &a); /* the same again: all but the last token */
    assert_int_equal(a.n_computed, 99);
    check_content(&a);
    sequence_detach(t, &a);

    add_tokens(&a, 101, 50); /* extended */
    sequence_attach(t, &a);
    assert_int_equal(a.n_computed, 100);
    assert_true(sequence_reserve(t, &a, 150));
    compute(t, &a, 150);

    add_tokens(&b, 1, 70); /* truncated, beside it */
    add_tokens(&b, 900, 20);
    sequence_attach(t, &b);
    assert_int_equal(b.n_computed, 70);
    assert_int_equal(b.blocks[1], a.blocks[1]);
    assert_int_not_equal(b.blocks[2], a.blocks[2]); /* copied: 70 is inside the block */
    check_content(&b);
    assert_true(sequence_reserve(t, &b, 90));
    compute(t, &b, 90);
    check_content(&a);
    check_content(&b);

    add_tokens(&c, 1, 20); /* inside the first block */
    run_whole(t, &c);
    check_content(&a);

    add_tokens(&d, 1, 100); /* another adapter shares nothing */
    sequence_attach(t, &d);
    assert_int_equal(d.n_computed, 0);
    sequence_detach(t, &a);
    sequence_detach(t, &b);
    sequence_detach(t, &c);
    sequence_detach(t, &d);
    check_tree(t);
    assert_int_equal(prefix_tree_free_blocks(t) + prefix_tree_cached_blocks(t), BLOCKS);
    sequence_free(&a);
    sequence_free(&b);
    sequence_free(&c);
    sequence_free(&d);
    prefix_tree_free(t);
}

static void equal_prompts_are_computed_once(void **state) {
    struct prefix_tree *t = prefix_tree_new(BLOCKS, copy, NULL);
    struct sequence a = {.adapter = -1}, b = {.adapter = -1};
    add_tokens(&a, 1, 100);
    add_tokens(&b, 1, 80);
    add_tokens(&b, 500, 40);
    sequence_attach(t, &a);
    sequence_attach(t, &b);
    assert_true(sequence_follows(&a, &b));
    assert_true(sequence_reserve(t, &a, 64));
    compute(t, &a, 64);
    assert_true(sequence_follows(&a, &b)); /* it would compute what there is */
    sequence_advance(t, &b);
    assert_int_equal(b.n_computed, 64);
    assert_false(sequence_follows(&a, &b)); /* the third block differs */
    check_content(&b);
    assert_true(sequence_reserve(t, &b, 120));
    compute(t, &b, 120);
    sequence_detach(t, &a);
    sequence_detach(t, &b);
    check_tree(t);
    sequence_free(&a);
    sequence_free(&b);
    prefix_tree_free(t);
}

static void the_longest_unused_goes_first(void **state) {
    struct prefix_tree *t = prefix_tree_new(4, copy, NULL);
    struct sequence s[3] = {{.adapter = -1}, {.adapter = -1}, {.adapter = -1}};
    for (int i = 0; i < 2; i++) {
        add_tokens(&s[i], 1000 * i, 64);
        run_whole(t, &s[i]);
        sequence_detach(t, &s[i]);
    }
    sequence_attach(t, &s[0]); /* used again: now the other is the oldest */
    sequence_detach(t, &s[0]);
    add_tokens(&s[2], 5000, 20);
    run_whole(t, &s[2]); /* takes the end of s[1] */
    sequence_detach(t, &s[2]);
    check_tree(t);
    sequence_append(&s[1], 7);
    sequence_attach(t, &s[1]);
    assert_int_equal(s[1].n_computed, 32);
    sequence_detach(t, &s[1]);
    sequence_append(&s[0], 7);
    sequence_attach(t, &s[0]);
    assert_int_equal(s[0].n_computed, 64);
    /* All blocks held or taken: no room, and nothing breaks. */
    assert_true(sequence_reserve(t, &s[0], 128));
    assert_false(sequence_reserve(t, &s[0], 129));
    sequence_detach(t, &s[0]);
    assert_int_equal(prefix_tree_free_blocks(t) + prefix_tree_cached_blocks(t), 4);
    for (int i = 0; i < 3; i++)
        sequence_free(&s[i]);
    prefix_tree_free(t);
}

/* Thousands of random steps of random sequences that share beginnings, in a cache that is much too
 * small; after every step each sequence holds exactly its own content. */
static void random_use_keeps_every_content(void **state) {
    enum { N = 5 };
    struct prefix_tree *t = prefix_tree_new(BLOCKS, copy, NULL);
    struct sequence s[N];
    bool attached[N] = {false};
    for (int i = 0; i < N; i++)
        s[i] = (struct sequence){.adapter = -1};
    for (int round = 0; round < 30000; round++) {
        int i = random_below(N);
        if (!attached[i]) {
            if (random_below(3) == 0)
                s[i].n_tokens = s[i].n_tokens ? random_below(s[i].n_tokens) : 0; /* truncated */
            if (random_below(4) == 0) { /* a fork of another */
                int from = random_below(N);
                s[i].adapter = s[from].adapter;
                s[i].n_tokens = 0;
                for (int k = random_below(s[from].n_tokens + 1); k > 0; k--)
                    sequence_append(&s[i], s[from].tokens[s[i].n_tokens]);
            } else if (random_below(20) == 0) {
                s[i].adapter = random_below(3) - 1;
            }
            while (s[i].n_tokens > 300)
                s[i].n_tokens -= 100;
            add_tokens(&s[i], random_below(3), 1 + random_below(50));
            sequence_attach(t, &s[i]);
            assert_true(s[i].n_computed < s[i].n_tokens);
            attached[i] = true;
        } else if (random_below(3) == 0) {
            sequence_detach(t, &s[i]);
            attached[i] = false;
        } else {
            sequence_advance(t, &s[i]);
            int upto = s[i].n_computed + random_below(s[i].n_tokens - s[i].n_computed + 1);
            if (sequence_reserve(t, &s[i], upto))
                compute(t, &s[i], upto);
            if (random_below(2) && s[i].n_computed == s[i].n_tokens)
                add_tokens(&s[i], random_below(3), 1);
        }
        for (int k = 0; k < N; k++)
            if (attached[k])
                check_content(&s[k]);
        if (round % 16 == 0)
            check_tree(t);
    }
    for (int i = 0; i < N; i++) {
        if (attached[i])
            sequence_detach(t, &s[i]);
        sequence_free(&s[i]);
    }
    check_tree(t);
    assert_int_equal(prefix_tree_free_blocks(t) + prefix_tree_cached_blocks(t), BLOCKS);
    prefix_tree_free(t);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(histories_extend_truncate_and_fork),
        cmocka_unit_test(equal_prompts_are_computed_once),
        cmocka_unit_test(the_longest_unused_goes_first),
        cmocka_unit_test(random_use_keeps_every_content),
    };
    return cmocka_run_group_tests_name("sequence", tests, NULL, NULL);
}
