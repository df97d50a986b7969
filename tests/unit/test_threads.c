/* The compute pool: every chunk once, whatever the number of threads, and sleep between jobs. */
#include "model/threads.h"

#include "base/clock.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

enum { MOST = 1000 };

struct job {
    _Atomic int taken[MOST];
    int plain[MOST], n_threads;
};

static void take(void *user, int chunk, int thread) {
    struct job *j = user;
    atomic_fetch_add(&j->taken[chunk], 1);
    j->plain[chunk] += chunk; /* nobody else may be here: the thread sanitizer looks on */
    assert_in_range(thread, 0, j->n_threads - 1);
}

static void every_chunk_once(void **state) {
    static const int sizes[] = {0, 1, 2, 3, 7, 64, 999};
    for (int n = 1; n <= 5; n++) {
        struct err e;
        struct threads *t = threads_new(n, &e);
        assert_non_null(t);
        assert_int_equal(threads_count(t), n);
        static struct job j;
        for (int round = 0; round < 300; round++) {
            int chunks = sizes[round % 7];
            memset(&j, 0, sizeof j);
            j.n_threads = n;
            threads_run(t, chunks, take, &j);
            for (int i = 0; i < MOST; i++) {
                assert_int_equal(j.taken[i], i < chunks);
                assert_int_equal(j.plain[i], i < chunks ? i : 0);
            }
        }
        threads_free(t);
    }
}

static void idle_threads_sleep(void **state) {
    struct err e;
    static struct job j;
    struct threads *t = threads_new(3, &e);
    struct timespec before, after, pause = {.tv_nsec = 20 * 1000 * 1000};
    j.n_threads = 3;
    threads_run(t, 50, take, &j);
    nanosleep(&pause, NULL); /* spinning is over */
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before);
    pause.tv_nsec = 200 * 1000 * 1000;
    nanosleep(&pause, NULL);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after);
    int64_t used = (after.tv_sec - before.tv_sec) * 1000000000 + after.tv_nsec - before.tv_nsec;
    assert_true(used < 5 * 1000 * 1000);
    memset(&j, 0, sizeof j);
    j.n_threads = 3;
    threads_run(t, 50, take, &j); /* and they wake */
    assert_int_equal(j.taken[49], 1);
    threads_free(t);
    threads_free(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_chunk_once),
        cmocka_unit_test(idle_threads_sleep),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
