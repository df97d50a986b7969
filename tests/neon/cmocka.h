/* The little of cmocka that the tests of the kernels and of the forward pass use, for a machine that
 * has no cmocka: these are cross-built with it and run under an emulator (make test-neon). */
#ifndef LEMMA_TESTS_NEON_CMOCKA_H
#define LEMMA_TESTS_NEON_CMOCKA_H

#include "model/kernels/kernels.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct CMUnitTest {
    const char *name;
    void (*run)(void **state);
};

#define cmocka_unit_test(f)                                                                        \
    { #f, f }

#define fail_msg(...)                                                                              \
    do {                                                                                           \
        printf("not ok - %s:%d: ", __FILE__, __LINE__);                                            \
        printf(__VA_ARGS__);                                                                       \
        printf("\n");                                                                              \
        exit(1);                                                                                   \
    } while (0)
#define assert_true(c)                                                                             \
    do {                                                                                           \
        if (!(c))                                                                                  \
            fail_msg("%s", #c);                                                                    \
    } while (0)
#define assert_false(c) assert_true(!(c))
#define print_message(...) printf("# " __VA_ARGS__)
#define assert_null(p) assert_true((p) == NULL)
#define assert_non_null(p) assert_true((p) != NULL)
#define assert_ptr_equal(a, b) assert_true((const void *)(a) == (const void *)(b))
#define assert_memory_equal(a, b, n) assert_true(memcmp(a, b, n) == 0)
#define assert_int_equal(a, b)                                                                     \
    do {                                                                                           \
        long long have = (long long)(a), want = (long long)(b);                                    \
        if (have != want)                                                                          \
            fail_msg("%s is %lld, not %lld", #a, have, want);                                      \
    } while (0)

static int run_group(const struct CMUnitTest *tests, size_t n) {
    struct err e;
    const struct kernels *k = kernels_find("neon", &e);
    const char *want = getenv("WANT_KERNELS");
    printf("kernels: %s\n", k ? k->name : "none");
    if (!k || (want && strcmp(want, k->name)))
        fail_msg("the kernels should be %s", want ? want : "neon");
    for (size_t i = 0; i < n; i++) {
        tests[i].run(NULL);
        printf("ok - %s\n", tests[i].name);
    }
    return 0;
}
#define cmocka_run_group_tests(tests, setup, teardown)                                             \
    run_group(tests, sizeof(tests) / sizeof *(tests))

#endif
